"""When a worker's phone may buzz: 08:00 to 21:00 in every zone that the number or the worksite may be in, and not in their own quiet time.

`rings` is the one place that says it of a worker; all else asks what it gives whether it is open, and when.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers.timezone import time_zones_for_number

from flows.conversation import Slots
from flows.wording.times import is_within

OPENS, CLOSES = time(8), time(21)

#: How long after the worker's own text an answer may still come at night.
ANSWER_WITHIN = {"bot": timedelta(minutes=15), "organizer": timedelta(minutes=60)}

STEP = timedelta(minutes=15)  # every zone's offset, and every end of somebody's quiet hours, is a multiple of it


@dataclass(frozen=True)
class Rest:
    """A worker's own quiet time: hours of each day on the wall of their zone, and all of it until a moment."""

    zone: ZoneInfo
    quiet: tuple[time, time] | None = None
    until: datetime | None = None

    def is_over(self, at: datetime) -> bool:
        """Whether the phone may ring at that moment, as far as its owner has a say."""
        if self.until and at < self.until:
            return False
        return self.quiet is None or not is_within(at.astimezone(self.zone).time(), self.quiet)


#: The clocks that must all allow it.
Where = tuple[ZoneInfo | Rest, ...]


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


def rings(number: str, worksite: str, wishes: Slots | None = None, *, begun: bool = True) -> Where:
    """When this worker's phone may ring. A snooze holds what the service begins, and no answers; quiet hours hold both."""
    where: Where = zones(number, worksite)
    if wishes is None or not (wishes.quiet or (wishes.snoozed_until and begun)):
        return where
    return (*where, Rest(ZoneInfo(worksite), wishes.quiet, wishes.snoozed_until if begun else None))


def is_open(at: datetime, where: Where) -> bool:
    return all(each.is_over(at) if isinstance(each, Rest) else OPENS <= at.astimezone(each).time() < CLOSES for each in where)


def opening(at: datetime, where: Where) -> datetime:
    """The first moment from `at` on when it is open everywhere; a day later at most, wherever the clocks leave a time for it."""
    at = max((at, *(each.until for each in where if isinstance(each, Rest) and each.until)))
    if is_open(at, where):
        return at
    moment = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    for _ in range(int(timedelta(days=2) / STEP)):
        moment += STEP
        if is_open(moment, where):
            return moment
    return at + timedelta(days=1)


def may_leave(at: datetime, where: Where, answers_at: datetime | None, answered_by: str) -> bool:
    """Whether a text may leave now: by day, or as an answer soon enough after the worker's own text."""
    return is_open(at, where) or (answers_at is not None and at - answers_at <= ANSWER_WITHIN[answered_by])
