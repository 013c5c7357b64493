"""Questions to the host of a meeting in the record: numbered as they come, through the whole campaign, called to whoever hosts, found by
their number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from bot import escalations, questions
from bot.campaigns import Campaign
from bot.escalations import Colleague
from bot.house import House
from flows.desk import wording
from flows.desk.masking import mask
from flows.effects import AskHost

if TYPE_CHECKING:
    from bot.inbox import Sitting

#: So long a question can be answered by its number.
ANSWERABLE = timedelta(days=7)


@dataclass(frozen=True)
class HostQuestion:
    """One question. Its worker is for sending to, and for nobody to see."""

    id: UUID
    worker_id: UUID
    meeting: str
    number: int
    line: str
    body: bytes = field(repr=False)
    state: str
    at: datetime

    def open_body(self, campaign: Campaign) -> str:
        return campaign.vault.open(self.body, "host_questions.body", self.id)


QUESTION = "SELECT id, worker_id, meeting, number, line, body, state, at FROM host_questions"


def ask(sitting: Sitting, worker: UUID, effect: AskHost) -> bool:
    """Number the question and call whoever hosts, without a word of who asks. False, with nothing done, where nobody hosts."""
    connection, campaign = sitting.connection, sitting.campaign
    there = hosts(sitting.house, connection, campaign, effect.meeting, sitting.now)
    if not there:
        return False
    row = connection.execute(
        """INSERT INTO question_counts AS counted (campaign_id, asked) VALUES (%s, 1)
           ON CONFLICT (campaign_id) DO UPDATE SET asked = counted.asked + 1 RETURNING asked""",
        (campaign.id,),
    ).fetchone()
    number, id = row[0] if row else 1, sitting.heard_id
    sitting.apart = True
    sealed = campaign.vault.seal(effect.text, "host_questions.body", id)
    connection.execute(
        "INSERT INTO host_questions (id, campaign_id, worker_id, meeting, number, line, body) VALUES (%s, %s, %s, %s, %s, %s, %s)",
        (id, campaign.id, worker, effect.meeting, number, sitting.line.number, sealed),
    )
    waiting = len(open_ones(connection, campaign, effect.meeting))
    for each in there:
        if each.brief:
            body = wording.sentence("asked_brief", each.language, count=waiting)
        else:
            body = wording.sentence("asked", each.language, code=f"Q{number}", text=_shown(effect.text))
        sitting.will_send(*questions.ring(campaign, worker, each.member.id, sitting.line.number, body, sentence="relay"))
    return True


def _shown(text: str) -> str:
    text = mask(text)
    return text if len(text) <= wording.QUOTED else f"{text[: wording.QUOTED]}..."


def hosts(house: House, connection: Connection[Any], campaign: Campaign, meeting: str, now: datetime) -> list[Colleague]:
    """Who has said HOST; where nobody has, the leads on duty who are awake and have not said HOST OFF."""
    team = escalations.team_of(house, connection, campaign)
    said = dict(
        connection.execute("SELECT organizer_id, hosts FROM hosts WHERE meeting = %s AND organizer_id = ANY(%s)", (meeting, list(team)))
    )
    active = [each for each in team.values() if each.member.active]
    return [each for each in active if said.get(each.member.id)] or [
        each
        for each in active
        if each.member.is_lead and each.member.on_duty and each.member.id not in said and _is_awake(each, campaign, now)
    ]


def _is_awake(each: Colleague, campaign: Campaign, now: datetime) -> bool:
    awake = each.member.awake_from(now, campaign.content.zone)
    return awake is not None and awake <= now


def meeting_now(connection: Connection[Any], campaign: Campaign, now: datetime) -> str | None:
    """The meeting whose questions are listed: the one under way, else the latest in which somebody asked."""
    meeting = campaign.content.under_way(now)
    if meeting:
        return meeting.id
    row = connection.execute(
        "SELECT meeting FROM host_questions WHERE campaign_id = %s AND at > now() - %s ORDER BY at DESC LIMIT 1", (campaign.id, ANSWERABLE)
    ).fetchone()
    return row[0] if row else None


def open_ones(connection: Connection[Any], campaign: Campaign, meeting: str) -> list[HostQuestion]:
    """What is open of the meeting's questions, in order. Who is blocked since is heard by nobody."""
    with connection.cursor(row_factory=class_row(HostQuestion)) as cursor:
        return cursor.execute(
            f"""{QUESTION} WHERE campaign_id = %s AND meeting = %s AND state = 'open'
                AND NOT EXISTS (SELECT FROM workers WHERE workers.id = worker_id AND blocked) ORDER BY number""",
            (campaign.id, meeting),
        ).fetchall()


def by_number(connection: Connection[Any], campaign: Campaign, number: int) -> HostQuestion | None:
    """The question of this number, locked; its worker's row must be locked before it."""
    with connection.cursor(row_factory=class_row(HostQuestion)) as cursor:
        return cursor.execute(
            f"{QUESTION} WHERE campaign_id = %s AND number = %s AND at > now() - %s FOR UPDATE", (campaign.id, number, ANSWERABLE)
        ).fetchone()


def worker_of(connection: Connection[Any], campaign: Campaign, number: int) -> UUID | None:
    row = connection.execute(
        "SELECT worker_id FROM host_questions WHERE campaign_id = %s AND number = %s", (campaign.id, number)
    ).fetchone()
    return row[0] if row else None


def askers(connection: Connection[Any], campaign: Campaign, meeting: str) -> list[UUID]:
    """Who has asked in the meeting."""
    rows = connection.execute(
        "SELECT DISTINCT worker_id FROM host_questions WHERE campaign_id = %s AND meeting = %s", (campaign.id, meeting)
    ).fetchall()
    return [id for (id,) in rows]


def set_state(connection: Connection[Any], question: HostQuestion, state: str) -> None:
    connection.execute("UPDATE host_questions SET state = %s WHERE id = %s", (state, question.id))


def set_host(connection: Connection[Any], organizer: UUID, meeting: str, *, on: bool) -> None:
    connection.execute(
        """INSERT INTO hosts (organizer_id, meeting, hosts) VALUES (%s, %s, %s)
           ON CONFLICT (organizer_id, meeting) DO UPDATE SET hosts = excluded.hosts""",
        (organizer, meeting, on),
    )
