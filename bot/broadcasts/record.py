"""Mass texts in the record: begun with all their recipients in one transaction, paused, continued, called off, ended."""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row

from bot import audit, meetings, outbox
from bot.broadcasts import plan, words
from bot.broadcasts.plan import Planned, Room
from bot.broadcasts.reach import Candidate, candidates, most_a_month, why_left_out
from bot.broadcasts.words import Kind, Order, bodies
from bot.campaigns import Campaign, lock
from bot.contacts import inviting
from bot.house import House
from bot.store import Text, add_links
from flows.audience import Audience, Preview, audience_of
from flows.segments import segments

STATES = ("running", "paused", "cancelled", "done")

#: `random` of one's own: who knows the seed of a shift's moments can tell phones that buzz from others.
CHANCE = secrets.SystemRandom().random


#: A carrier takes 1,600 characters in one text.
MOST_SEGMENTS = 10


class BroadcastError(Exception):
    """A mass text can't be begun, found or changed; the message says why and what to do."""


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
    meeting: str | None
    expires_at: datetime | None

    def open_words(self, campaign: Campaign) -> dict[str, str]:
        return dict(json.loads(campaign.vault.open(self.words, "broadcasts.words", self.id)))

    def open_audience(self, campaign: Campaign) -> Audience:
        return audience_of(json.loads(campaign.vault.open(self.audience, "broadcasts.audience", self.id)))


BROADCAST = """
    SELECT id, number, kind, words, document, audience, organizer_id, state, why, starts_at, spread, watched_from, made_at, ended_at,
           meeting, expires_at
    FROM broadcasts
"""


# --- before it is begun ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Considered:
    """An order with its recipients as they are now."""

    preview: Preview
    rows: Sequence[Planned] = field(repr=False)


def consider(house: House, connection: Connection[Any], campaign: Campaign, order: Order, now: datetime) -> Considered:
    """Whom the order reaches now, when, and what that costs. Nothing is kept."""
    people = candidates(house, connection, campaign, order.audience)
    most = most_a_month(campaign.content, order.kind)
    left_out = [why_left_out(who, most, now) for who in people]
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
    """Keep the mass text with all its recipients: all or none of it. (its number, what it is).

    Nobody to reach is no mass text. But an occasion has had its one even so: who came later would otherwise be texted at once, and learn by
    that that they are the only one.
    """
    considered = consider(house, connection, campaign, order, now)
    if considered.rows or order.occasion:
        return keep(connection, campaign, order, considered.rows, by=by, now=now, what=what), considered.preview
    return 0, considered.preview


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
    """The mass text with these recipients; its number. 0 where its occasion has had one, or its meeting is not so any more."""
    id = uuid4()
    lock(connection, campaign.code)  # numbers come one after the other
    if order.meeting and order.kind != "cancelled" and not meetings.is_so(connection, campaign, order.meeting):
        return 0
    seal = campaign.vault.seal
    row = connection.execute(
        """INSERT INTO broadcasts (id, campaign_id, number, kind, words, document, audience, organizer_id, starts_at, spread, meeting,
                                   occasion, expires_at)
           SELECT %s, %s, coalesce(max(number), 0) + 1, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s FROM broadcasts WHERE campaign_id = %s
           ON CONFLICT (campaign_id, occasion) DO NOTHING RETURNING number""",
        (
            id,
            campaign.id,
            order.kind,
            seal(json.dumps(_kept_words(order)), "broadcasts.words", id),
            order.document,
            seal(json.dumps(asdict(order.audience)), "broadcasts.audience", id),
            by,
            max(order.starts_at or now, now),
            spread_of(campaign, order),
            order.meeting.id if order.meeting else None,
            order.occasion,
            order.expires_at,
            campaign.id,
        ),
    ).fetchone()
    if row is None:
        return 0  # another clock has begun it
    connection.execute(
        """INSERT INTO recipients (broadcast_id, worker_id, line, language, segments, due_at)
           SELECT %s, * FROM unnest(%s::uuid[], %s::text[], %s::text[], %s::smallint[], %s::timestamptz[])""",
        (id, *([getattr(each, name) for each in rows] for name in ("worker", "line", "language", "segments", "due_at"))),
    )
    audit.note(connection, campaign, what, by=by, about=str(len(rows)))
    return int(row[0])


def _kept_words(order: Order) -> dict[str, str]:
    """The words, and the meeting as it is now: it may be called off before all have been told of that."""
    return {**order.words, **({"meeting": meetings.to_json(order.meeting)} if order.meeting else {})}


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


def open_about(connection: Connection[Any], campaign: Campaign, meeting: str) -> list[Broadcast]:
    """Those about this meeting that are not over."""
    with connection.cursor(row_factory=class_row(Broadcast)) as cursor:
        return cursor.execute(
            f"{BROADCAST} WHERE campaign_id = %s AND meeting = %s AND state IN ('running', 'paused')", (campaign.id, meeting)
        ).fetchall()


def has_had(connection: Connection[Any], campaign: Campaign, occasion: str | None) -> bool:
    """Whether this occasion has had its mass text."""
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM broadcasts WHERE campaign_id = %s AND occasion = %s)", (campaign.id, occasion)
    ).fetchone()
    return bool(row and row[0])


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


def say_anew(connection: Connection[Any], broadcast: Broadcast, expires_at: datetime) -> None:
    """What it says has changed: what is in the outbox is put there once more, in its new words, and until another moment."""
    changed = "UPDATE broadcasts SET expires_at = %s WHERE id = %s"  # waits for a feed, as _moves does
    connection.execute(changed, (expires_at, broadcast.id))
    _take_back(connection, broadcast)


def free_its_occasion(connection: Connection[Any], broadcast: Broadcast) -> None:
    """Nobody has got it, so its occasion has had none."""
    connection.execute(
        """UPDATE broadcasts SET occasion = NULL WHERE id = %(id)s
           AND NOT EXISTS (SELECT FROM recipients WHERE broadcast_id = %(id)s AND put_at IS NOT NULL)""",
        {"id": broadcast.id},
    )


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


#: Out of the outbox, as if it had never been put there.
TAKE_BACK = """
    WITH back AS (
        DELETE FROM outbox WHERE id IN (
            SELECT outbox.id FROM outbox JOIN recipients ON recipients.text_id = outbox.text_id
            WHERE {which} FOR UPDATE OF outbox SKIP LOCKED
        ) RETURNING text_id
    ), gone AS (
        DELETE FROM texts USING back WHERE texts.id = back.text_id
    )
    UPDATE recipients SET put_at = NULL, text_id = NULL FROM back WHERE recipients.text_id = back.text_id
"""


def _take_back(connection: Connection[Any], broadcast: Broadcast) -> None:
    """What is in no pump's hands yet."""
    connection.execute(TAKE_BACK.format(which="broadcast_id = %s AND outbox.state = 'due'"), (broadcast.id,))


def take_back(connection: Connection[Any], row: int) -> None:
    """One that the caller's pump has in hand, and that the carrier does not have."""
    connection.execute(TAKE_BACK.format(which="outbox.id = %s"), (row,))


def is_withdrawn(campaign: Campaign, broadcast: Broadcast) -> bool:
    """Whether it is for a document that is withdrawn by now. Thanks are not: they go without."""
    return bool(broadcast.document) and broadcast.kind != "thanks" and not campaign.content.has_document(broadcast.document or "")


def order_of(campaign: Campaign, broadcast: Broadcast) -> Order:
    """The order that it was. A meeting that has been called off lives on in its words."""
    kept = broadcast.open_words(campaign)
    meeting = None if broadcast.kind == "cancelled" else campaign.content.find_meeting(broadcast.meeting)
    if broadcast.meeting and meeting is None:
        meeting = meetings.from_json(kept["meeting"])
    return Order(kept, broadcast.document, kind=cast("Kind", broadcast.kind), meeting=meeting, expires_at=broadcast.expires_at)


def put(
    house: House,
    connection: Connection[Any],
    campaign: Campaign,
    broadcast: Broadcast,
    people: Sequence[tuple[Candidate, Planned]],
    now: datetime,
) -> None:
    """Put these recipients' texts in the outbox, and remember it, in the caller's transaction."""
    order = order_of(campaign, broadcast)
    found = [(row, words.letter(house, campaign, order, row.language, row.worker, row.where, now)) for _, row in people]
    letters = [(Text("broadcast", "out", row.line, each.body, row.worker, id=each.text), each.media) for row, each in found]
    add_links(connection, [each.link for _, each in found if each.link])
    outbox.put_to_all(connection, campaign, letters, expires_at=broadcast.expires_at)
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
