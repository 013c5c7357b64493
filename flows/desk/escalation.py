"""Whom a question calls, and when: one on duty after the other, the leads after a while, everybody at once where it is urgent.

Nothing here remembers anything: each look is made from the question, who has been called for it, the team and the moment. So a clock that
was away, ran twice or met a team that had changed meanwhile calls whom it should.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flows.wording.times import is_within

#: Whatever tells one organizer from another, and puts them in an order.
Id = Any
#: An organizer's quiet hours: from, and to, by the clock on the campaign's wall.
Quiet = tuple[time, time]

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Escalation:
    """The campaign's settings: how many minutes the next on duty, and the leads, are called after the first."""

    next_minutes: int = 10
    lead_minutes: int = 60

    @property
    def next(self) -> timedelta:
        return timedelta(minutes=self.next_minutes)

    @property
    def lead(self) -> timedelta:
        return timedelta(minutes=self.lead_minutes)


@dataclass(frozen=True)
class Member:
    """One of the team. `active` is false for whom nothing may be sent to; `rung_at` is their latest alert for any question."""

    id: Id
    role: str = "organizer"
    on_duty: bool = True
    active: bool = True
    quiet: Quiet | None = None
    rung_at: datetime | None = None

    @property
    def is_lead(self) -> bool:
        return self.role == "lead"

    def sleeps(self, at: datetime, zone: ZoneInfo) -> bool:
        """Whether it is their quiet hours. From and to alike: all day."""
        return self.quiet is not None and is_within(at.astimezone(zone).time(), self.quiet)

    def awake_from(self, at: datetime, zone: ZoneInfo) -> datetime | None:
        """The first moment from `at` on that is not in their quiet hours; None where there is none within two days."""
        if self.quiet is None or not self.sleeps(at, zone):
            return at
        today = at.astimezone(zone).date()
        walls = [datetime.combine(today + timedelta(days=days), self.quiet[1], zone) for days in (0, 1, 2)]
        ends = {wall.replace(fold=fold).astimezone(UTC) for wall in walls for fold in (0, 1)}  # an hour may come twice
        begin = at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        changes = {begin + QUARTER * count for count in range(4 * 48)}  # and may be left out: clocks change on a quarter of an hour
        return next((moment for moment in sorted(ends | changes) if moment > at and not self.sleeps(moment, zone)), None)


@dataclass(frozen=True)
class Waiting:
    """A question as the clock sees it. `since` is when it began to wait: asked, urgent or given back.

    `rung` has each who was called for it, with the latest time; calls before `since` count for the order only.
    """

    kind: str
    since: datetime
    rung: Mapping[Id, datetime] = field(default_factory=dict)
    taken: bool = False

    @property
    def is_urgent(self) -> bool:
        return self.kind == "urgent"

    @property
    def called(self) -> dict[Id, datetime]:
        """Who has been called since it waits."""
        return {id: at for id, at in self.rung.items() if at >= self.since}


@dataclass(frozen=True)
class Look:
    """What one look at a question gives: whom to call now, and when somebody is to be called next; None where nobody is."""

    calls: tuple[Id, ...]
    next_at: datetime | None


def look(waiting: Waiting, team: Iterable[Member], rules: Escalation, zone: ZoneInfo, now: datetime) -> Look:
    """Whom this question calls now, and when to look again."""
    team = tuple(member for member in team if member.active)
    calls = called(waiting, team, rules, zone, now)
    after = Waiting(waiting.kind, waiting.since, {**waiting.rung, **dict.fromkeys(calls, now)}, waiting.taken)
    moments = sorted(moment for moment in _moments(after, team, rules, zone, now) if moment > now)
    return Look(calls, next((moment for moment in moments if called(after, team, rules, zone, moment)), None))


def called(waiting: Waiting, team: Iterable[Member], rules: Escalation, zone: ZoneInfo, now: datetime) -> tuple[Id, ...]:
    """Whom this question calls now. Nobody where it is taken."""
    team = tuple(member for member in team if member.active)
    if waiting.taken:
        return ()
    if waiting.is_urgent:
        return _called_urgently(waiting, team, rules, now)
    before = waiting.called
    free = [member for member in team if member.id not in before and not member.sleeps(now, zone)]
    leads = tuple(member.id for member in free if member.is_lead)
    if before and now >= min(before.values()) + rules.lead:
        return leads
    if before and now < max(before.values()) + rules.next:
        return ()
    on_duty = sorted((member for member in free if member.on_duty), key=lambda member: _place(member, waiting))
    if on_duty:
        return (on_duty[0].id,)
    return () if before else leads


def _place(member: Member, waiting: Waiting) -> tuple[bool, bool, float, bool, Id]:
    """The order of those on duty: who has not had this question yet, whose latest alert is longest ago, the leads last."""
    rung_at = member.rung_at
    return member.id in waiting.rung, rung_at is not None, rung_at.timestamp() if rung_at else 0.0, member.is_lead, member.id


def _called_urgently(waiting: Waiting, team: tuple[Member, ...], rules: Escalation, now: datetime) -> tuple[Id, ...]:
    """All on duty and all leads; where there are none, everybody. Once, and once more if nobody takes it."""
    again_at = waiting.since + rules.next
    calls = waiting.called.values()
    if calls and (now < again_at or max(calls) >= again_at):
        return ()
    return tuple(member.id for member in team if member.on_duty or member.is_lead) or tuple(member.id for member in team)


def _moments(waiting: Waiting, team: tuple[Member, ...], rules: Escalation, zone: ZoneInfo, now: datetime) -> set[datetime]:
    """Every moment from now on at which anything may change: somebody's turn comes, or somebody's quiet hours end."""
    if waiting.is_urgent:
        return {waiting.since + rules.next}
    before = waiting.called
    steps = [now]
    if before:
        steps += [max(before.values()) + rules.next, min(before.values()) + rules.lead]
    ends = (member.awake_from(max(step, now), zone) for member in team for step in steps if member.id not in before)
    return {*steps, *(end for end in ends if end)}
