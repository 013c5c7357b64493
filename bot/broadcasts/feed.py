"""From the plan into the outbox: a second's worth at a time, so that a pause holds at once and replies find an empty road.

Each recipient is looked at once more when their turn comes: whoever has stopped, gone silent or got their month's texts meanwhile is left
out, and whose hours have closed waits for the next morning.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from bot import hours, letters, meetings, outbox, separately
from bot.broadcasts import invitations, plan, record
from bot.broadcasts.plan import Planned
from bot.broadcasts.reach import Candidate, candidates_among, most_a_month, why_left_out
from bot.broadcasts.record import Broadcast
from bot.campaigns import Campaign
from bot.house import House

#: Of a line's rate, in seconds: what is in the outbox at most. More would have to be taken back by a pause.
AHEAD = 1.0
MOST = 200  # recipients in one transaction

#: On a line whose day is not used up and that the carrier does not refuse, somebody's moment has come.
DUE = """
    (held_until IS NULL OR held_until <= now()) AND (mass_from IS NULL OR mass_from <= now()) AND EXISTS (
        SELECT FROM recipients JOIN broadcasts ON broadcasts.id = broadcast_id WHERE recipients.line = lines.number
        AND put_at IS NULL AND left_out IS NULL AND due_at <= now() AND state = 'running' AND (expires_at IS NULL OR expires_at > now()))
"""


@dataclass(frozen=True)
class Turn:
    """A recipient whose moment has come."""

    broadcast_id: UUID
    worker_id: UUID
    language: str
    segments: int
    due_at: datetime
    spread: timedelta


def anything_due(connection: Connection[Any]) -> bool:
    row = connection.execute(f"SELECT EXISTS (SELECT FROM lines WHERE {DUE})").fetchone()  # noqa: S608 - constants only
    return bool(row and row[0])


def feed(house: House, now: datetime) -> int:
    """Put what is due into the outbox, on every line as much as it can send in a second; how many. Beside another feed it is harmless."""
    with house.pool.connection() as connection:
        due = _due(connection)
    return separately.each("feed.failed", lambda number, campaign: _feed_line(house, number, campaign, now), due)


def _due(connection: Connection[Any]) -> list[tuple[str, UUID]]:
    return connection.execute(f"SELECT number, campaign_id FROM lines WHERE {DUE}").fetchall()  # noqa: S608 - constants only


def _feed_line(house: House, number: str, campaign_id: UUID, now: datetime) -> int:
    with house.pool.connection() as connection:
        campaign = letters.campaign_of(house, connection, campaign_id)
        line = next((each for each in campaign.lines if each.number == number), None)
        held = connection.execute("SELECT FROM lines WHERE number = %s FOR NO KEY UPDATE SKIP LOCKED", (number,)).fetchone()
        if line is None or held is None:
            return 0  # another feed has it
        room = ceil(line.per_second * AHEAD) - outbox.mass_waiting(connection, number)
        if room <= 0:
            return 0
        left = line.for_mass_texts - record.used_today(connection, number, now)
        turns = _turns(connection, number, min(room, MOST))
        chosen, used_up = within(turns, left)
        if used_up:
            outbox.hold_mass_texts(connection, number, plan.day_ends(now))
        campaign = house.campaigns.current(connection).campaign(campaign_id)  # a meeting's news say its hour as it is by now
        return _put(house, connection, campaign, number, chosen, now)


def within(turns: Sequence[Turn], left: int) -> tuple[list[Turn], bool]:
    """As many as the day's segments allow, in their order; True where the day is used up by that."""
    chosen: list[Turn] = []
    for turn in turns:
        if turn.segments > left:
            return chosen, True
        left -= turn.segments
        chosen.append(turn)
    return chosen, False


def _turns(connection: Connection[Any], line: str, most: int) -> list[Turn]:
    """Whose moment has come, locked, with their workers' rows, so that nobody is forgotten while their text is made; who is busy waits."""
    with connection.cursor(row_factory=class_row(Turn)) as cursor:
        return cursor.execute(
            """SELECT broadcast_id, worker_id, recipients.language, recipients.segments, due_at, spread
               FROM recipients JOIN broadcasts ON broadcasts.id = broadcast_id JOIN workers ON workers.id = worker_id
               WHERE recipients.line = %s AND put_at IS NULL AND left_out IS NULL AND due_at <= now() AND state = 'running'
               AND (expires_at IS NULL OR expires_at > now())
               ORDER BY due_at LIMIT %s
               FOR UPDATE OF recipients SKIP LOCKED FOR NO KEY UPDATE OF workers SKIP LOCKED FOR SHARE OF broadcasts SKIP LOCKED""",
            (line, most),
        ).fetchall()


def _put(house: House, connection: Connection[Any], campaign: Campaign, line: str, turns: Sequence[Turn], now: datetime) -> int:
    count = 0
    for broadcast_id in dict.fromkeys(turn.broadcast_id for turn in turns):
        broadcast = record.by_id(connection, broadcast_id)
        theirs = {turn.worker_id: turn for turn in turns if turn.broadcast_id == broadcast_id}
        invites, most = broadcast.kind == "invitation", most_a_month(campaign.content, broadcast.kind)
        absent = _not_coming(connection, broadcast, list(theirs))
        now_reached = []
        for who in candidates_among(house, connection, campaign, list(theirs)):
            turn = theirs[who.id]
            why = invitations.why_left_out(who) if invites else why_left_out(who, most, now)
            why = "withdrawn" if record.is_withdrawn(campaign, broadcast) else why or ("not_coming" if who.id in absent else None)
            if why:
                _leave_out(connection, broadcast_id, who, why)
                continue
            where = hours.rings(who.number, campaign.content.timezone, who.wishes)
            if not hours.is_open(now, where):
                _wait(connection, broadcast_id, who, plan.moment(now, turn.spread, where, record.CHANCE()))
            else:
                now_reached.append((who, Planned(who.id, line, turn.language, turn.segments, turn.due_at, where)))
        if now_reached:
            record.put(house, connection, campaign, broadcast, now_reached, now)
            if invites:
                invitations.disclose(connection, campaign, [who.id for who, _ in now_reached], now)
            if broadcast.kind == "meeting":
                meetings.ask(connection, campaign, broadcast.meeting or "", [who.id for who, _ in now_reached], now)
            if broadcast.kind in ("reminder", "moved"):
                meetings.tell_of(connection, campaign, broadcast.meeting or "", [who.id for who, _ in now_reached], now)
        count += len(now_reached)
    return count


def _not_coming(connection: Connection[Any], broadcast: Broadcast, workers: list[UUID]) -> set[UUID]:
    """Who needs no news of a meeting any more: they have said no since."""
    if broadcast.kind not in ("reminder", "moved", "cancelled"):
        return set()
    rows = connection.execute(
        "SELECT worker_id FROM rsvps WHERE meeting = %s AND worker_id = ANY(%s) AND answer = 'no'", (broadcast.meeting, workers)
    ).fetchall()
    return {id for (id,) in rows}


def look_again(connection: Connection[Any], worker: UUID) -> None:
    """Mass texts that have begun and wait for this worker are due now; the feed decides when they may have them."""
    connection.execute(
        """UPDATE recipients SET due_at = now() FROM broadcasts WHERE broadcasts.id = broadcast_id AND worker_id = %s
           AND put_at IS NULL AND left_out IS NULL AND due_at > now() AND starts_at <= now()""",
        (worker,),
    )


def _leave_out(connection: Connection[Any], broadcast: UUID, who: Candidate, why: str) -> None:
    connection.execute("UPDATE recipients SET left_out = %s WHERE broadcast_id = %s AND worker_id = %s", (why, broadcast, who.id))


def _wait(connection: Connection[Any], broadcast: UUID, who: Candidate, until: datetime) -> None:
    connection.execute("UPDATE recipients SET due_at = %s WHERE broadcast_id = %s AND worker_id = %s", (until, broadcast, who.id))
