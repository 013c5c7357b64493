"""Whom a mass text reaches, and who is left out and why. The rule is pure; the record is read beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import log
from bot.campaigns import Campaign
from bot.house import House
from bot.vault import VaultError
from flows import QUIET_AFTER
from flows.audience import Audience
from flows.content import Content
from flows.conversation import Slots, from_json
from flows.hearing.normal import key_of

#: The disclosure says how many mass texts a member gets in a month at most.
MONTH = timedelta(days=30)


@dataclass(frozen=True)
class Candidate:
    """Somebody of the campaign, as far as it decides whether a mass text may reach them. `had` counts those of the last month, and the
    question of day forty.
    """

    id: UUID
    number: str = field(repr=False)
    language: str
    line: str
    standing: str
    consented: bool
    heard_at: datetime
    dead: bool = False
    blocked: bool = False
    suppressed: bool = False
    had: int = 0
    wishes: Slots | None = field(repr=False, default=None)
    readable: bool = True  # their row opens: a spoilt one is left out, and stands in nobody's way


def most_a_month(content: Content, kind: str) -> int:
    """How many a member may have had. A reminder leaves one for the news that its meeting is moved or called off."""
    return max(1, content.texts_a_month - 1) if kind == "reminder" else content.texts_a_month


def why_left_out(who: Candidate, most_a_month: int, now: datetime) -> str | None:
    """The reason for which they get no mass text now; None: they get it."""
    if not who.readable:
        return "unreadable"
    if who.suppressed or who.standing == "stopped":
        return "stopped"
    if not who.consented or who.standing not in {"member", "quiet"}:
        return "no_consent"
    if who.standing == "quiet" or now - who.heard_at > QUIET_AFTER:
        return "silent"
    if who.dead or who.blocked:
        return "bad_number" if who.dead else "blocked"
    return "month" if who.had >= most_a_month else None


#: What the rule needs to know of workers. Texts go after some days, so the line of an earlier mass text speaks for them too.
CANDIDATES = """
    SELECT workers.id, workers.number, workers.language, workers.standing, workers.heard_at, workers.dead, workers.blocked,
           coalesce((SELECT line FROM texts WHERE worker_id = workers.id AND direction = 'in' ORDER BY at DESC LIMIT 1),
                    (SELECT line FROM recipients WHERE worker_id = workers.id AND put_at IS NOT NULL ORDER BY put_at DESC LIMIT 1)),
           EXISTS (SELECT FROM consent_events WHERE worker_id = workers.id AND what IN ('given', 'returned', 'renewed', 'confirmed')),
           (SELECT count(*) FROM recipients WHERE worker_id = workers.id AND put_at > now() - %(month)s)
           + coalesce(workers.asked_at > now() - %(month)s, false)::int, workers.shift,
           workers.conversation
    FROM workers WHERE workers.campaign_id = %(campaign)s
"""

#: What each field of an audience asks of a worker; a shift is sealed, and looked at when it is open.
ASKED = {
    "languages": "workers.language = ANY(%(languages)s)",
    "degrees": "workers.assessment = ANY(%(degrees)s)",
    "tags": "EXISTS (SELECT FROM tags WHERE worker_id = workers.id AND tag = ANY(%(tags)s))",
    "rsvps": """EXISTS (SELECT FROM unnest(%(meetings)s::text[], %(answers)s::text[]) AS asked (meeting, answer)
        WHERE asked.answer = coalesce((SELECT answer FROM rsvps WHERE worker_id = workers.id AND rsvps.meeting = asked.meeting), 'none'))""",
    "presence": """EXISTS (SELECT FROM unnest(%(held)s::text[], %(presences)s::text[]) AS asked (meeting, presence)
        WHERE asked.presence = CASE
            WHEN EXISTS (SELECT FROM passes WHERE worker_id = workers.id AND passes.meeting = asked.meeting AND came_at IS NOT NULL) THEN 'came'
            WHEN EXISTS (SELECT FROM rsvps WHERE worker_id = workers.id AND rsvps.meeting = asked.meeting AND answer <> 'no') THEN 'absent'
        END)""",
}


def candidates(house: House, connection: Connection[Any], campaign: Campaign, audience: Audience) -> list[Candidate]:
    """Everybody of the campaign whom the audience means, whether they may be texted or not."""
    asked = [condition for name, condition in ASKED.items() if getattr(audience, name)]
    values = {
        **vars(audience),
        "campaign": campaign.id,
        "month": MONTH,
        "languages": list(audience.languages),
        "degrees": list(audience.degrees),
        "tags": list(audience.tags),
        "meetings": [meeting for meeting, _ in audience.rsvps],
        "answers": [answer for _, answer in audience.rsvps],
        "held": [meeting for meeting, _ in audience.presence],
        "presences": [presence for _, presence in audience.presence],
    }
    rows = connection.execute(" AND ".join([CANDIDATES, *asked]) + " ORDER BY workers.id", values).fetchall()
    if audience.shifts:
        wanted = {key_of(shift) for shift in audience.shifts}
        rows = [row for row in rows if row[10] and _shift(campaign, row[0], row[10]) in wanted]
    return opened(house, connection, campaign, rows)


def _shift(campaign: Campaign, worker: UUID, sealed: bytes) -> str:
    try:
        return key_of(campaign.vault.open(sealed, "workers.shift", worker))
    except VaultError as error:
        log.failure("worker.unreadable", error)
        return ""


def candidates_among(house: House, connection: Connection[Any], campaign: Campaign, workers: Sequence[UUID]) -> list[Candidate]:
    """These workers as they are now."""
    values = {"campaign": campaign.id, "month": MONTH, "workers": list(workers)}
    rows = connection.execute(f"{CANDIDATES} AND workers.id = ANY(%(workers)s)", values).fetchall()
    return opened(house, connection, campaign, rows)


def opened(house: House, connection: Connection[Any], campaign: Campaign, rows: Sequence[Sequence[Any]]) -> list[Candidate]:
    """The rows with their numbers open, and whether each has said STOP here or elsewhere."""
    open_rows = {row[0]: _open(campaign, row[0], row[1], row[11]) for row in rows}
    stopped = suppressed(house, connection, campaign, ((id, number) for id, (number, wishes) in open_rows.items() if wishes))
    todays = {number: line.number for line in campaign.lines for number in (line.number, *line.formerly)}
    first = campaign.lines[0].number
    return [
        Candidate(
            id,
            open_rows[id][0],
            language,
            todays.get(line, first),
            standing,
            consented,
            heard_at,
            dead,
            blocked,
            id in stopped,
            had,
            open_rows[id][1],
            open_rows[id][1] is not None,
        )
        for id, _, language, standing, heard_at, dead, blocked, line, consented, had, *_ in rows
    ]


def _open(campaign: Campaign, id: UUID, number: bytes, conversation: bytes) -> tuple[str, Slots | None]:
    """Their number and their wishes; neither where the row does not open."""
    try:
        opened = from_json(campaign.vault.open(conversation, "workers.conversation", id))
        return campaign.vault.open(number, "workers.number", id), opened.slots
    except VaultError as error:
        log.failure("worker.unreadable", error)
        return "", None


def suppressed(house: House, connection: Connection[Any], campaign: Campaign, people: Iterable[tuple[UUID, str]]) -> set[UUID]:
    """Those of them who have said STOP, here or elsewhere."""
    marks = [(id, *house.suppression.marks(number, campaign.id)) for id, number in people]
    ids, own, everywhere = zip(*marks, strict=True) if marks else ((), (), ())
    rows = connection.execute(
        "SELECT id FROM unnest(%s::uuid[], %s::bytea[], %s::bytea[]) AS each (id, own, everywhere) WHERE apart.is_suppressed(own, everywhere)",
        (list(ids), list(own), list(everywhere)),
    ).fetchall()
    return {id for (id,) in rows}
