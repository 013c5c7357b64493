"""A crowd that texts the service in parallel, as the carrier brings texts, and what must be true of every store and phone afterwards."""

from __future__ import annotations

import http.client
import itertools
import re
import secrets
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID
from xml.etree import ElementTree as ET

from psycopg.rows import class_row

from bot.campaigns import Campaign
from bot.store import Worker
from flows import sentence
from flows.content import spoken
from flows.desk.masking import mask
from tests.chaos.people import LINK, Person
from tests.chaos.processes import Running
from tests.service import ACCOUNT, DANA, LINE, LUIS, signature

ORGANIZERS = (DANA, LUIS)
PATIENCE = 15.0  # seconds: how long the carrier waits for an answer
AGAIN_IN = 0.2  # seconds between two deliveries of a text that was not answered
GIVES_UP = 120.0
#: A personal link to a meeting.
PASS = re.compile(r"https?://\S+/m/[\w-]+")
AFTER_STOP = 2.0  # seconds after which no text may start any more


KEPT = """
    SELECT id, number_index AS index, standing, conversation, number,
           (SELECT count(*) FROM texts WHERE worker_id = workers.id AND kind = 'heard') AS heard FROM workers
"""


@dataclass(frozen=True)
class Kept:
    """What the record has of one person."""

    id: UUID
    index: bytes
    standing: str
    conversation: bytes
    number: bytes
    heard: int


@dataclass
class Said:
    """One text that a person sent, what it should be answered, and what it was, each time it was delivered."""

    body: str
    sid: str
    wanted: list[str]
    answers: list[str] = field(default_factory=list)
    stopped_at: float | None = None


@dataclass
class Crowd:
    """People texting one running service. It fills while they text."""

    running: Running
    campaign: Campaign
    people: tuple[Person, ...]
    copies: Iterator[int] = field(default_factory=lambda: itertools.repeat(1))  # how often the carrier delivers each text
    said: dict[str, list[Said]] = field(default_factory=dict)
    unanswered: list[str] = field(default_factory=list)  # why a delivery had to be made again
    before: Callable[[Person, int], None] = lambda _person, _place: None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def texts(self) -> int:
        return sum(len(person.script) for person in self.people)

    def text_all(self, *, pause: Callable[[], float] = lambda: 0.0) -> float:
        """Everybody texts at once, each their own texts in order; returns after how many seconds all were answered."""
        begun = time.monotonic()
        with ThreadPoolExecutor(len(self.people)) as phones, ThreadPoolExecutor(2 * len(self.people)) as network:
            for done in [phones.submit(self._text, person, network, pause) for person in self.people]:
                done.result()
        return time.monotonic() - begun

    def _text(self, person: Person, network: ThreadPoolExecutor, pause: Callable[[], float]) -> None:
        for place, body in enumerate(person.script):
            time.sleep(pause())
            self.before(person, place)
            said = Said(body, f"SM{secrets.token_hex(16)}", person.expected.hear(body))
            self.said.setdefault(person.number, []).append(said)
            fields = inbound(person.number, body, said.sid)
            with self._lock:
                copies = next(self.copies)
            if place % 2:  # all copies at the same moment, else one after the other
                others = [network.submit(self.deliver, fields) for _ in range(copies - 1)]
                said.answers = [self.deliver(fields), *(other.result() for other in others)]
            else:
                said.answers = [self.deliver(fields) for _ in range(copies)]
            if person.stops:
                said.stopped_at = time.time()

    def deliver(self, fields: dict[str, str]) -> str:
        """Deliver one text until it is answered; the TwiML. The body is posted anew each time, as after a lost connection."""
        body, where = urlencode(fields), urlsplit(self.running.url)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature(f"{self.running.url}/twilio/sms", fields),
        }
        ends = time.monotonic() + GIVES_UP
        while True:
            connection = http.client.HTTPConnection(str(where.hostname), where.port, timeout=PATIENCE)
            try:
                connection.request("POST", "/twilio/sms", body, headers)
                answer = connection.getresponse()
                twiml = answer.read().decode()
                if answer.status == http.HTTPStatus.OK:
                    return twiml
                why = str(answer.status)
            except (OSError, http.client.HTTPException) as error:
                why = type(error).__name__
            finally:
                connection.close()
            self.unanswered.append(why)
            if time.monotonic() > ends or why.startswith("4"):
                raise AssertionError(f"a text was never answered: {why}")
            time.sleep(AGAIN_IN)

    # -- what must be true --------------------------------------------------------------------------------------------------------

    def empties(self, seconds: float) -> float:
        """Wait until the outbox is empty but for what is stuck; after how many seconds it was."""
        begun = time.monotonic()
        while True:
            rows = self.running.rows("SELECT state, count(*) FROM outbox WHERE state <> 'stuck' GROUP BY state")
            if not rows:
                return time.monotonic() - begun
            assert time.monotonic() - begun < seconds, f"the outbox did not empty: {rows}"
            self.running.revive()
            time.sleep(0.2)

    def answered_wrong(self) -> list[str]:
        """Every text whose answer is not what the flows say, or differs between its deliveries."""
        wrong = []
        for said in itertools.chain.from_iterable(self.said.values()):
            if len(set(said.answers)) != 1:
                wrong.append(f"{said.body!r} was answered in {len(set(said.answers))} ways: {said.answers}")
            elif (answers := [PASS.sub(LINK, each) for each in bodies(said.answers[0])]) != said.wanted:
                wrong.append(f"{said.body!r} was answered {answers}, not {said.wanted}")
        return wrong

    def kept_wrong(self) -> list[str]:
        """Every person whose row, texts, meetings or suppression are not what their texts lead to."""
        with self.running.record() as connection:
            rows = {row.index: row for row in connection.cursor(row_factory=class_row(Kept)).execute(KEPT)}
            rsvps = connection.execute("SELECT worker_id, meeting, answer, guests FROM rsvps").fetchall()
            suppressed = {
                person.number
                for person in self.people
                if self.running.house.suppression.is_suppressed(connection, person.number, self.campaign.id)
            }
        wrong = []
        for person in self.people:
            row = rows.get(self.campaign.vault.index(person.number))
            coming = {meeting: (answer, guests) for worker, meeting, answer, guests in rsvps if row and worker == row.id}
            faults = self._faults(person, row, coming) if row else ["has no row"]
            wrong += [f"{person.script}: {fault}" for fault in faults]
            if (person.number in suppressed) != person.stops:
                wrong.append(f"{person.script}: is {'not ' if person.stops else ''}suppressed")
        return wrong

    def _faults(self, person: Person, row: Kept, coming: dict[str, tuple[str, int]]) -> Iterator[str]:
        wanted = person.expected.conversation
        kept = Worker(row.id, "", row.number, row.conversation).open_conversation(self.campaign.vault)
        if self.campaign.vault.open(row.number, "workers.number", row.id) != person.number:
            yield "has another number"
        if (kept.turn, dict(kept.states), kept.spoke, kept.language) != (wanted.turn, dict(wanted.states), wanted.spoke, wanted.language):
            yield f"stands at turn {kept.turn} in {kept.states}, not at {wanted.turn} in {wanted.states}"
        if row.standing != wanted.standing:
            yield f"is kept as {row.standing}, not {wanted.standing}"
        if row.heard != person.expected.heard:
            yield f"has {row.heard} texts kept, not {person.expected.heard}"
        if coming != person.expected.rsvps:
            yield f"comes to {coming}, not {person.expected.rsvps}"

    def sent_wrong(self) -> list[str]:
        """Every alert and document that is not exactly once at the carrier, and every text after a STOP."""
        got: dict[str, list[dict[str, Any]]] = {}
        for text in self.at_the_carrier():
            got.setdefault(text["to"], []).append(text)
        alerts = {organizer: [text["body"] for text in got.get(organizer, [])] for organizer in ORGANIZERS}
        return [
            fault
            for person in self.people
            for fault in (*self._alerts(person, alerts), *self._documents(person, got.get(person.number, [])))
        ]

    def _alerts(self, person: Person, alerts: dict[str, list[str]]) -> Iterator[str]:
        for question in person.expected.questions:
            count = sum(body.endswith(mask(question)) or f"{mask(question)} (" in body for bodies in alerts.values() for body in bodies)
            if count != 1:
                yield f"{question!r} reached {count} organizers"

    def _documents(self, person: Person, got: list[dict[str, Any]]) -> Iterator[str]:
        """Who has stopped may have had it before; nobody gets it twice."""
        content, language = self.campaign.content, person.expected.conversation.language
        for document in person.expected.documents:
            opening = sentence(
                content, language, "document_link", title=spoken(content.document(document).title, language, content), link="", days=0
            )
            count = sum(text["body"].startswith(opening.split(":")[0]) for text in got)
            if count > 1 or (count == 0 and not person.stops):
                yield f"{document} reached {person.script} {count} times"
        if person.stops:
            stopped = self.said[person.number][-1].stopped_at or 0
            late = [text for text in got if text["at"] > stopped + AFTER_STOP]
            if late:
                yield f"{person.script} got {len(late)} texts after the STOP"

    def at_the_carrier(self) -> Iterable[dict[str, Any]]:
        """What the carrier took from the service."""
        for text in self.running.stand_in.get("/state", {"since": "0", "most": "20000"}).json["texts"]:
            if text["speaker"] == "service" and not text["blocked"]:
                yield {**text, "at": datetime.fromisoformat(text["at"]).timestamp()}

    def marks(self) -> int:
        """How many MessageSids the record has heard."""
        return int(self.running.rows("SELECT count(*) FROM heard")[0][0])

    def why_again(self) -> dict[str, int]:
        return dict(Counter(self.unanswered))


def inbound(number: str, body: str, sid: str, line: str = LINE) -> dict[str, str]:
    """The form of one text, as the carrier sends it."""
    return {"MessageSid": sid, "AccountSid": ACCOUNT, "From": number, "To": line, "Body": body, "NumMedia": "0"}


def bodies(twiml: str) -> list[str]:
    """The texts in an answer."""
    return [message.findtext("Body") or "" for message in ET.fromstring(twiml)]
