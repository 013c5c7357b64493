"""One organizer's text on its way through the shell: the sitting, what was read of the record, and in which language is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from psycopg import Connection

from bot.campaigns import Campaign
from bot.desk.standing import is_on_several_teams
from bot.hosting import HostQuestion
from bot.house import House
from bot.questions import Question
from bot.store import Worker
from flows.desk import Command, Desk, wording

if TYPE_CHECKING:
    from bot.inbox import Sitting


@dataclass
class Table:
    """It changes until the transaction ends. `question` or `host_question`, and the sitting's worker, are what the text is about, locked."""

    sitting: Sitting
    desk: Desk
    command: Command
    language: str
    question: Question | None = None
    host_question: HostQuestion | None = None

    @property
    def connection(self) -> Connection[Any]:
        return self.sitting.connection

    @property
    def campaign(self) -> Campaign:
        return self.sitting.campaign

    @property
    def house(self) -> House:
        return self.sitting.house

    @property
    def me(self) -> UUID:
        me: UUID = self.desk.me.id
        return me

    @property
    def worker(self) -> Worker:
        if self.sitting.worker is None:
            raise LookupError("this effect needs a worker")
        return self.sitting.worker

    def asked(self) -> Question:
        if self.question is None:
            raise LookupError("this effect needs a question")
        return self.question

    def tell(self, name: str, /, **values: object) -> None:
        self.say(wording.sentence(name, self.language, **values))

    def say(self, body: str) -> None:
        """Answer the organizer; who is on several teams is told for which of them."""
        if not self.sitting.replies and is_on_several_teams(self.sitting):
            body = f"[{self.campaign.content.program}] {body}"
        self.sitting.reply(body)
