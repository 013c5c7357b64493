"""When each recipient's phone may ring, and how long all of it takes. Values in, values out: the clock and chance are handed in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from heapq import heapify, heappop, heappush
from itertools import count
from uuid import UUID
from zoneinfo import ZoneInfo

from bot import hours
from bot.broadcasts.reach import Candidate
from flows.audience import Preview

#: The carriers' day: limits begin anew at midnight there. Source: Twilio, "T-Mobile daily message limits for A2P 10DLC".
CARRIERS = ZoneInfo("America/Los_Angeles")

Where = hours.Where


@dataclass(frozen=True)
class Planned:
    """One recipient: on which line, in which language's words, from when on."""

    worker: UUID
    line: str
    language: str
    segments: int
    due_at: datetime
    where: Where


@dataclass(frozen=True)
class Room:
    """What a line has for mass texts: segments a second, and what is left of today's and of every day's."""

    per_second: float
    today: int
    a_day: int


def planned(
    people: Iterable[Candidate],
    segments: Mapping[str, int],
    *,
    starts_at: datetime,
    spread: timedelta,
    worksite: str,
    chance: Callable[[], float],
) -> list[Planned]:
    """A moment for each. `segments` has the length of the words in each language they are written in, the first being everybody else's."""
    default, opening = next(iter(segments)), cache(_opening)
    rows = []
    for who in people:
        language, where = who.language if who.language in segments else default, hours.rings(who.number, worksite, who.wishes)
        due_at = moment(starts_at, spread, where, chance(), opening)
        rows.append(Planned(who.id, who.line, language, segments[language], due_at, where))
    return rows


#: The first moment from a quarter of an hour on at which these phones may ring.
Opening = Callable[[datetime, Where], datetime]


def _opening(quarter: datetime, where: Where) -> datetime:
    """Worth a cache, as thousands ask for the same one: offsets and opening hours all lie on a quarter of an hour."""
    return hours.opening(quarter, where)


def moment(at: datetime, spread: timedelta, where: Where, chance: float, opening: Opening = _opening) -> datetime:
    """A moment of their own from `at` on, by day: `chance`, from 0 to 1, says where in the spread."""
    own = at + spread * chance
    if hours.is_open(own, where):
        return own
    opens = opening(_quarter(own), where)
    later = opens + spread * chance
    return later if hours.is_open(later, where) else opens  # zones far apart share half an hour or so a day


def _quarter(at: datetime) -> datetime:
    return at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)


def preview(rows: Sequence[Planned], left_out: Mapping[str, int], rooms: Mapping[str, Room], *, now: datetime, price: float) -> Preview:
    """What these rows would be, beside those who are left out."""
    all_of_them = sum(row.segments for row in rows)
    starts = min((row.due_at for row in rows), default=None)
    return Preview(
        recipients=len(rows),
        segments=all_of_them,
        cost=round(all_of_them * price, 2),
        languages=dict(Counter(row.language for row in rows)),
        left_out=dict(left_out),
        asleep=sum(not hours.is_open(max(now, starts or now), row.where) for row in rows),
        begins=starts,
        ends=last_leaves(rows, rooms, now) if rows else None,
    )


def last_leaves(rows: Sequence[Planned], rooms: Mapping[str, Room], now: datetime) -> datetime:
    """When the last has left, at each line's rate, within each day's segments and everybody's hours, with nothing else on the lines."""
    by_line: dict[str, list[Planned]] = defaultdict(list)
    for row in rows:
        by_line[row.line].append(row)
    return max(_last_on(each, rooms[line], now) for line, each in by_line.items())


def _last_on(rows: Sequence[Planned], room: Room, now: datetime) -> datetime:
    order, opening = count(), cache(_opening)
    waiting = [(row.due_at, next(order), row) for row in rows]
    heapify(waiting)
    at, left, ends = now, room.today, day_ends(now)
    while waiting:
        due_at, _, row = heappop(waiting)
        at = max(at, due_at)
        if at < ends and left < row.segments:
            at = ends
        if at >= ends:
            left, ends = room.a_day, day_ends(at)
        if not hours.is_open(at, row.where):
            heappush(waiting, (opening(_quarter(at), row.where), next(order), row))
            continue
        left -= row.segments
        at += timedelta(seconds=row.segments / room.per_second)
    return at


def day_ends(at: datetime) -> datetime:
    """The carriers' next midnight."""
    local = at.astimezone(CARRIERS)
    return datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), CARRIERS).astimezone(UTC)


def day_began(at: datetime) -> datetime:
    """The carriers' latest midnight."""
    return datetime.combine(at.astimezone(CARRIERS).date(), datetime.min.time(), CARRIERS).astimezone(UTC)
