"""When a worker's phone may buzz: 08:00 to 21:00 in every zone that the number or the worksite may be in."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers.timezone import time_zones_for_number

OPENS, CLOSES = time(8), time(21)

#: How long after the worker's own text an answer may still come at night.
ANSWER_WITHIN = {"bot": timedelta(minutes=15), "organizer": timedelta(minutes=60)}

STEP = timedelta(minutes=15)  # every zone's offset is a multiple of it


@lru_cache(maxsize=4096)
def _zones_of_prefix(prefix: str) -> tuple[str, ...]:
    try:
        return tuple(zone for zone in time_zones_for_number(phonenumbers.parse(prefix)) if zone != "Etc/Unknown")
    except phonenumbers.NumberParseException:
        return ()


def zones(number: str, worksite: str) -> tuple[ZoneInfo, ...]:
    """All zones of the number's area code, and the worksite's. Only the prefix is looked up and remembered, never the number."""
    prefix = number[:-4] + "0000"
    return tuple(ZoneInfo(name) for name in {*_zones_of_prefix(prefix), worksite})


def is_open(at: datetime, where: tuple[ZoneInfo, ...]) -> bool:
    return all(OPENS <= at.astimezone(zone).time() < CLOSES for zone in where)


def opening(at: datetime, where: tuple[ZoneInfo, ...]) -> datetime:
    """The first moment from `at` on when it is open everywhere; a day later at most, wherever the zones lie close enough."""
    if is_open(at, where):
        return at
    moment = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    for _ in range(int(timedelta(days=2) / STEP)):
        moment += STEP
        if is_open(moment, where):
            return moment
    return at + timedelta(days=1)


def may_leave(at: datetime, where: tuple[ZoneInfo, ...], answers_at: datetime | None, answered_by: str) -> bool:
    """Whether a text may leave now: by day, or as an answer soon enough after the worker's own text."""
    return is_open(at, where) or (answers_at is not None and at - answers_at <= ANSWER_WITHIN[answered_by])
