"""Mass texts in the record: begun with all their recipients in one transaction, paused, continued, called off, ended."""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, cast
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row

from bot import audit, documents, outbox
from bot.broadcasts import plan
from bot.broadcasts.plan import Planned, Room
from bot.broadcasts.reach import Candidate, candidates, why_left_out
from bot.campaigns import Campaign
from bot.contacts import inviting
from bot.house import House
from bot.store import Text, add_links
from flows import sentence
from flows.audience import EVERYBODY, Audience, Preview, audience_of
from flows.segments import segments

STATES = ("running", "paused", "cancelled", "done")
Kind = Literal["news", "document", "new_line", "invitation"]

#: `random` of one's own: who knows the seed of a shift's moments can tell phones that buzz from others.
CHANCE = secrets.SystemRandom().random


#: A carrier takes 1,600 characters in one text.
MOST_SEGMENTS = 10


class BroadcastError(Exception):
    """A mass text can't be begun, found or changed; the message says why and what to do."""


@dataclass(frozen=True)
class Order:
    """What somebody wants to go out, before it is one: words by language, or a document; to whom; from when on."""

    words: Mapping[str, str] = field(repr=False, default_factory=dict)
    document: str | None = None
    audience: Audience = EVERYBODY
    starts_at: datetime | None = None  # at once
    spread: timedelta | None = None  # the campaign's
    kind: Kind = "news"


@dataclass(frozen=True)
class Broadcast:
    """One mass text as the record holds it, its words sealed."""

    id: UUID
    number: int
    kind: str
    words: bytes = field(repr=False)
    document: str | None
    audience: bytes = field(repr=False)
    organizer_id: UUID | None
    state: str
    why: str | None
    starts_at: datetime
    spread: timedelta
    watched_from: datetime
    made_at: datetime
    ended_at: datetime | None

    def open_words(self, campaign: Campaign) -> dict[str, str]:
        return dict(json.loads(campaign.vault.open(self.words, "broadcasts.words", self.id)))

    def open_audience(self, campaign: Campaign) -> Audience:
        return audience_of(json.loads(campaign.vault.open(self.audience, "broadcasts.audience", self.id)))


BROADCAST = """
    SELECT id, number, kind, words, document, audience, organizer_id, state, why, starts_at, spread, watched_from, made_at, ended_at
    FROM broadcasts
"""


# --- before it is begun ----------------------------------------------------------------------------------------------------------------


def bodies(house: House, campaign: Campaign, order: Order, now: datetime) -> dict[str, str]:
    """What each language's recipients get, the campaign's default first; a document's link is one of its length."""
    content = campaign.content
    if order.kind == "invitation":
        return {language: sentence(content, language, "disclosure") for language in content.languages}
    if order.document is None:
        ordered = sorted(order.words, key=lambda language: language != content.language)
        return {language: said(campaign, order.words[language]) for language in ordered}
    document = content.document(order.document)
    return {speaks: said(campaign, _enclosed(house, campaign, uuid4(), document, speaks, now).body) for speaks in content.languages}


def said(campaign: Campaign, words: str) -> str:
    """A text that the service begins carries the program's name first."""
    return f"{campaign.content.program}: {words}"


def _enclosed(house: House, campaign: Campaign, worker: UUID, document: Any, speaks: str, now: datetime) -> documents.Enclosed:
    language = documents.language_for(document, speaks)
    return documents.enclose(house, campaign, worker, document, language=language, speaks=speaks, now=now)


@dataclass(frozen=True)
class Considered:
    """An order with its recipients as they are now."""

    preview: Preview
    rows: Sequence[Planned] = field(repr=False)


def consider(house: House, connection: Connection[Any], campaign: Campaign, order: Order, now: datetime) -> Considered:
    """Whom the order reaches now, when, and what that costs. Nothing is kept."""
    people = candidates(house, connection, campaign, order.audience)
    left_out = [why_left_out(who, campaign.content.texts_a_month, now) for who in people]
    reached = [who for who, why in zip(people, left_out, strict=True) if why is None]
    return considered(house, connection, campaign, order, now, reached, Counter(why for why in left_out if why))


def considered(
    house: House,
    connection: Connection[Any],
    campaign: Campaign,
    order: Order,
    now: datetime,
    reached: Sequence[Candidate],
    left_out: Mapping[str, int],
) -> Considered:
    """The order for those whom it reaches, each with a moment of their own."""
    content, starts_at = campaign.content, max(order.starts_at or now, now)
    lengths = {language: segments(body) for language, body in bodies(house, campaign, order, now).items()}
    spread = spread_of(campaign, order)
    rows = plan.planned(reached, lengths, starts_at=starts_at, spread=spread, worksite=content.timezone, chance=CHANCE)
    rooms = rooms_of(connection, campaign, now, starts_at)
    return Considered(plan.preview(rows, left_out, rooms, now=starts_at, price=content.cost_per_segment), rows)


def spread_of(campaign: Campaign, order: Order) -> timedelta:
    return timedelta(minutes=campaign.content.spread_minutes) if order.spread is None else order.spread


def rooms_of(connection: Connection[Any], campaign: Campaign, now: datetime, starts_at: datetime) -> dict[str, Room]:
    """What each line has for mass texts on the carriers' day on which it starts, and on every other."""
    found = {}
    for line in campaign.lines:
        used = used_today(connection, line.number, now) if starts_at < plan.day_ends(now) else 0
        found[line.number] = Room(line.per_second, line.for_mass_texts - used, line.for_mass_texts)
    return found


def used_today(connection: Connection[Any], line: str, now: datetime) -> int:
    """Segments that left on the line since the carriers' midnight, replies too."""
    row = connection.execute(
        "SELECT coalesce(sum(segments), 0) FROM texts WHERE line = %s AND direction = 'out' AND state <> 'failed' AND at >= %s",
        (line, plan.day_began(now)),
    ).fetchone()
    return int(row[0]) if row else 0


# --- begun -----------------------------------------------------------------------------------------------------------------------------


def begin(
    house: House,
    connection: Connection[Any],
    campaign: Campaign,
    order: Order,
    *,
    by: UUID | None,
    now: datetime,
    what: audit.What = "mass-text",
) -> tuple[int, Preview]:
    """Keep the mass text with all its recipients: all or none of it. (its number, what it is); nobody to reach is no mass text."""
    considered = consider(house, connection, campaign, order, now)
    number = keep(connection, campaign, order, considered.rows, by=by, now=now, what=what) if considered.rows else 0
    return number, considered.preview


def keep(
    connection: Connection[Any],
    campaign: Campaign,
    order: Order,
    rows: Sequence[Planned],
    *,
    by: UUID | None,
    now: datetime,
    what: audit.What,
) -> int:
    """The mass text with these recipients; its number."""
    id = uuid4()
    connection.execute("SELECT FROM campaigns WHERE id = %s FOR NO KEY UPDATE", (campaign.id,))  # numbers come one after the other
    seal = campaign.vault.seal
    row = connection.execute(
        """INSERT INTO broadcasts (id, campaign_id, number, kind, words, document, audience, organizer_id, starts_at, spread)
           SELECT %s, %s, coalesce(max(number), 0) + 1, %s, %s, %s, %s, %s, %s, %s FROM broadcasts WHERE campaign_id = %s RETURNING number""",
        (
            id,
            campaign.id,
            order.kind,
            seal(json.dumps(dict(order.words)), "broadcasts.words", id),
            order.document,
            seal(json.dumps(asdict(order.audience)), "broadcasts.audience", id),
            by,
            max(order.starts_at or now, now),
            spread_of(campaign, order),
            campaign.id,
        ),
    ).fetchone()
    connection.execute(
        """INSERT INTO recipients (broadcast_id, worker_id, line, language, segments, due_at)
           SELECT %s, * FROM unnest(%s::uuid[], %s::text[], %s::text[], %s::smallint[], %s::timestamptz[])""",
        (id, *([getattr(each, name) for each in rows] for name in ("worker", "line", "language", "segments", "due_at"))),
    )
    audit.note(connection, campaign, what, by=by, about=str(len(rows)))
    return int(row[0]) if row else 0


def find(connection: Connection[Any], campaign: Campaign, number: int | None = None, *, states: tuple[str, ...] = STATES) -> Broadcast:
    """The mass text of this number, or the latest, in one of these states. BroadcastError, naming those there are."""
    with connection.cursor(row_factory=class_row(Broadcast)) as cursor:
        found = cursor.execute(
            f"""{BROADCAST} WHERE campaign_id = %(campaign)s AND (%(number)s::int IS NULL OR number = %(number)s)
                AND state = ANY(%(states)s) ORDER BY number DESC LIMIT 1""",
            {"campaign": campaign.id, "number": number, "states": list(states)},
        ).fetchone()
    if found is None:
        latest = connection.execute("SELECT max(number) FROM broadcasts WHERE campaign_id = %s", (campaign.id,)).fetchone()
        most = latest[0] if latest and latest[0] else 0
        there = f"They go from 1 to {most}." if most else "There was none yet."
        raise BroadcastError(f"{campaign.code} has no such mass text. {there}")
    return found


def by_id(connection: Connection[Any], id: UUID) -> Broadcast:
    with connection.cursor(row_factory=class_row(Broadcast)) as cursor:
        found = cursor.execute(f"{BROADCAST} WHERE id = %s", (id,)).fetchone()
    if found is None:
        raise LookupError("the mass text is gone")
    return found


def lately(connection: Connection[Any], campaign: Campaign, most: int) -> list[Broadcast]:
    """The latest ones, the newest first."""
    with connection.cursor(row_factory=class_row(Broadcast)) as cursor:
        return cursor.execute(f"{BROADCAST} WHERE campaign_id = %s ORDER BY number DESC LIMIT %s", (campaign.id, most)).fetchall()


# --- changed ---------------------------------------------------------------------------------------------------------------------------


def pause(connection: Connection[Any], campaign: Campaign, broadcast: Broadcast, why: str | None = None) -> bool:  # noqa: ARG001 - see Move
    """Nothing of it leaves any more but what is with the carrier already; False where it does not run."""
    if not _moves(connection, broadcast, "paused", ("running",), why):
        return False
    _take_back(connection, broadcast)
    return True


def go_on(connection: Connection[Any], campaign: Campaign, broadcast: Broadcast) -> bool:  # noqa: ARG001 - see Move
    """It runs again, and its errors are counted anew; False where it was not paused."""
    moved = _moves(connection, broadcast, "running", ("paused",), None)
    if moved:
        connection.execute("UPDATE broadcasts SET watched_from = now() WHERE id = %s", (broadcast.id,))
    return moved


def cancel(connection: Connection[Any], campaign: Campaign, broadcast: Broadcast) -> bool:
    """Called off for good; who has it has it, and who was to be invited may be another time. False where it is over."""
    if not _moves(connection, broadcast, "cancelled", ("running", "paused"), None):
        return False
    _take_back(connection, broadcast)
    connection.execute("UPDATE broadcasts SET ended_at = now() WHERE id = %s", (broadcast.id,))
    if broadcast.kind == "invitation":
        inviting.let_be_invited_again(connection, campaign, _not_reached(connection, campaign, broadcast))
    return True


#: What may be done with a mass text that is open; False where it can't.
Move = Callable[[Connection[Any], Campaign, Broadcast], bool]


def _not_reached(connection: Connection[Any], campaign: Campaign, broadcast: Broadcast) -> list[str]:
    rows = connection.execute(
        "SELECT workers.id, number FROM recipients JOIN workers ON workers.id = worker_id WHERE broadcast_id = %s AND put_at IS NULL",
        (broadcast.id,),
    ).fetchall()
    return [campaign.vault.open(number, "workers.number", id) for id, number in rows]


def _moves(connection: Connection[Any], broadcast: Broadcast, to: str, sources: tuple[str, ...], why: str | None) -> bool:
    """Compare-and-set. It waits for a feed that is under way, which holds the row, and comes after it."""
    moved = connection.execute(
        "UPDATE broadcasts SET state = %s, why = %s WHERE id = %s AND state = ANY(%s)", (to, why, broadcast.id, list(sources))
    )
    return bool(moved.rowcount)


def _take_back(connection: Connection[Any], broadcast: Broadcast) -> None:
    """What is in the outbox and in no pump's hands yet: as if it had never been put there."""
    connection.execute(
        """WITH back AS (
               DELETE FROM outbox WHERE id IN (
                   SELECT outbox.id FROM outbox JOIN recipients ON recipients.text_id = outbox.text_id
                   WHERE broadcast_id = %(id)s AND outbox.state = 'due' FOR UPDATE OF outbox SKIP LOCKED
               ) RETURNING text_id
           ), gone AS (
               DELETE FROM texts USING back WHERE texts.id = back.text_id
           )
           UPDATE recipients SET put_at = NULL, text_id = NULL FROM back WHERE recipients.text_id = back.text_id""",
        {"id": broadcast.id},
    )


def put(
    house: House,
    connection: Connection[Any],
    campaign: Campaign,
    broadcast: Broadcast,
    people: Sequence[tuple[Candidate, Planned]],
    now: datetime,
) -> None:
    """Put these recipients' texts in the outbox, and remember it, in the caller's transaction."""
    order = Order(broadcast.open_words(campaign), broadcast.document, kind=cast("Kind", broadcast.kind))
    written = {} if broadcast.document else bodies(house, campaign, order, now)
    letters, links = [], []
    for who, row in people:
        media, text = None, uuid4()
        if broadcast.document:
            found = _enclosed(house, campaign, who.id, campaign.content.document(broadcast.document), row.language, now)
            body, media, text = said(campaign, found.body), found.media, found.text
            links.append(found.part)
        else:
            body = written[row.language]
        letters.append((Text("broadcast", "out", row.line, body, who.id, id=text), media))
    add_links(connection, links)
    outbox.put_to_all(connection, campaign, letters)
    connection.execute(
        """UPDATE recipients SET put_at = now(), text_id = each.text, line = each.line
           FROM unnest(%s::uuid[], %s::uuid[], %s::text[]) AS each (worker, text, line)
           WHERE broadcast_id = %s AND worker_id = each.worker""",
        (
            [who.id for who, _ in people],
            [text.id for text, _ in letters],
            [row.line for _, row in people],
            broadcast.id,
        ),
    )
