"""The escalation clock, held against what it promises: over random teams, quiet hours, zones, moments and settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from flows.desk.escalation import Escalation, Member, Waiting, called, look

CHICAGO = ZoneInfo("America/Chicago")
NOON = datetime(2026, 11, 23, 18, tzinfo=UTC)  # in Chicago
MINUTE = timedelta(minutes=1)
RULES = Escalation()
NIGHT = (time(22), time(7))


def member(number: int, *, lead: bool = False, **settings: object) -> Member:
    return replace(Member(UUID(int=number), "lead" if lead else "organizer"), **settings)


LUIS, PIA, DANA, EVA = member(1), member(2), member(3, lead=True), member(4, lead=True, on_duty=False)
TEAM = (DANA, EVA, LUIS, PIA)


@dataclass(frozen=True)
class Step:
    """One look of the clock, and whom it called."""

    at: datetime
    calls: tuple[UUID, ...]
    next_at: datetime | None


def climb(
    team: tuple[Member, ...], kind: str = "question", at: datetime = NOON, rules: Escalation = RULES, **how: object
) -> Iterator[Step]:
    """What the clock does with a question that nobody takes, until there is nothing more to do."""
    zone, waiting = how.get("zone", CHICAGO), Waiting(kind, at, how.get("rung", {}))
    moment: datetime | None = at
    while moment:
        seen = look(waiting, team, rules, zone, moment)
        yield Step(moment, seen.calls, seen.next_at)
        waiting = replace(waiting, rung={**waiting.rung, **dict.fromkeys(seen.calls, moment)})
        moment = seen.next_at


def story(team: tuple[Member, ...], *args: object, **how: object) -> list[tuple[int, set[Member]]]:
    """(minutes after it was asked, who was called) for each look that called somebody."""
    steps = list(climb(team, *args, **how))
    by_id = {each.id: each for each in team}
    return [(int((step.at - steps[0].at) / MINUTE), {by_id[id] for id in step.calls}) for step in steps if step.calls]


# --- as an organizer would tell it ---------------------------------------------------------------------------------------------------


def test_one_on_duty_after_the_other_and_after_an_hour_the_leads() -> None:
    """Ten minutes each; a lead on duty takes their turn last; the lead off duty comes with the hour."""
    assert story(TEAM) == [(0, {LUIS}), (10, {PIA}), (20, {DANA}), (60, {EVA})]


def test_each_step_is_a_setting() -> None:
    """Three minutes and five: the leads come before the third on duty has had a turn."""
    assert story(TEAM, rules=Escalation(3, 5)) == [(0, {LUIS}), (3, {PIA}), (5, {DANA, EVA})]


def test_whose_latest_alert_is_longest_ago_is_called_first() -> None:
    """The work is shared; who was never called comes before all."""
    team = (replace(LUIS, rung_at=NOON - MINUTE), replace(PIA, rung_at=NOON - 9 * MINUTE), DANA)
    assert [step.calls[0] for step in climb(team)] == [DANA.id, PIA.id, LUIS.id]


def test_an_urgent_one_calls_everybody_at_once_and_once_more() -> None:
    """At three in the morning, asleep or not."""
    team = tuple(replace(each, quiet=NIGHT) for each in TEAM)
    assert story(team, "urgent", NOON - timedelta(hours=9)) == [(0, set(team)), (10, set(team))]


def test_with_nobody_on_duty_the_leads_are_called_at_once() -> None:
    """All of them, in their waking hours."""
    team = tuple(replace(each, on_duty=False) for each in TEAM)
    assert story(team) == [(0, {team[0], team[1]})]


def test_at_night_it_waits_for_the_first_who_wakes() -> None:
    """Asked at three: Luis at six, Pia when she wakes half an hour later, and the lead when she wakes."""
    luis, pia, eva = (replace(each, quiet=(time(22), ends)) for each, ends in ((LUIS, time(6)), (PIA, time(6, 30)), (EVA, time(9))))
    assert story((luis, pia, eva), at=NOON - timedelta(hours=9)) == [(180, {luis}), (210, {pia}), (360, {eva})]


def test_a_lead_who_sleeps_when_the_hour_is_over_is_called_when_they_wake() -> None:
    """And those who do not sleep at once."""
    eva = replace(EVA, quiet=(time(12), time(15)))
    assert story((LUIS, replace(DANA, on_duty=False), eva)) == [(0, {LUIS}), (60, {replace(DANA, on_duty=False)}), (180, {eva})]


def test_a_question_that_was_given_back_goes_to_the_others_first() -> None:
    """Luis had it, and Pia; the clock begins anew with Dana."""
    rung = {LUIS.id: NOON - 5 * MINUTE, PIA.id: NOON - 15 * MINUTE}
    assert story(TEAM, rung=rung) == [(0, {DANA}), (10, {LUIS}), (20, {PIA}), (60, {EVA})]


def test_who_was_invited_or_said_stop_is_never_called() -> None:
    """Not even for an urgent one; and with nobody to call the clock stands still."""
    assert story((LUIS, replace(PIA, active=False), replace(EVA, active=False)), "urgent") == [(0, {LUIS}), (10, {LUIS})]
    assert list(climb((replace(DANA, active=False),))) == [Step(NOON, (), None)]


def test_an_urgent_one_that_has_nobody_on_duty_and_no_lead_calls_everybody() -> None:
    """Somebody always hears."""
    pia = replace(PIA, on_duty=False)
    assert story((pia,), "urgent") == [(0, {pia}), (10, {pia})]
    assert story((pia,)) == []


@pytest.mark.parametrize(
    ("quiet", "at", "wakes"),
    [
        ((time(22), time(2, 30)), "2026-03-08T01:00-06:00", "2026-03-08T03:00-05:00"),  # 02:30 does not come that night
        ((time(22), time(1, 30)), "2026-11-01T01:10-05:00", "2026-11-01T01:30-05:00"),
        ((time(22), time(1, 30)), "2026-11-01T01:00-06:00", "2026-11-01T01:30-06:00"),  # and 01:30 comes twice
        ((time(9), time(17, 10)), "2026-11-23T09:00-06:00", "2026-11-23T17:10-06:00"),
        ((time(9), time(17, 10)), "2026-11-23T17:10-06:00", "2026-11-23T17:10-06:00"),
        (None, "2026-11-23T03:00-06:00", "2026-11-23T03:00-06:00"),
    ],
)
def test_quiet_hours_end_by_the_clock_on_the_wall(quiet: tuple[time, time] | None, at: str, wakes: str) -> None:
    """To the minute, on the days when the clocks change too."""
    assert replace(LUIS, quiet=quiet).awake_from(datetime.fromisoformat(at), CHICAGO) == datetime.fromisoformat(wakes)


# --- over everything -----------------------------------------------------------------------------------------------------------------

ZONES = ("America/New_York", "America/Chicago", "America/Phoenix", "America/St_Johns", "Pacific/Honolulu", "Europe/Athens", "Asia/Kolkata")
CLOCKS = st.times().map(lambda at: at.replace(microsecond=0, tzinfo=None))
QUIET = st.none() | st.tuples(CLOCKS, CLOCKS).filter(lambda pair: pair[0] != pair[1])
CHANGES = [datetime(2026, 3, 8, 8, tzinfo=UTC), datetime(2026, 11, 1, 7, tzinfo=UTC), datetime(2027, 3, 28, 1, tzinfo=UTC)]
#: Any moment, and many around the hours when clocks change.
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)) | st.builds(  # noqa: DTZ001 - the strategy adds the zone
    lambda change, minutes: change + minutes * MINUTE, st.sampled_from(CHANGES), st.integers(-900, 900)
)
PAST = st.none() | st.integers(0, 5000).map(lambda minutes: datetime(2025, 12, 1, tzinfo=UTC) + minutes * MINUTE)


@st.composite
def teams(draw: st.DrawFn) -> tuple[Member, ...]:
    count = draw(st.integers(0, 6))
    roles, flags = st.sampled_from(["lead", "organizer"]), st.booleans()
    return tuple(
        Member(UUID(int=number), draw(roles), draw(flags), draw(st.sampled_from([True, True, False])), draw(QUIET), draw(PAST))
        for number in range(count)
    )


@dataclass(frozen=True)
class Scene:
    """A team, a question and the settings."""

    team: tuple[Member, ...]
    at: datetime
    kind: str
    rules: Escalation
    zone: ZoneInfo

    def steps(self) -> list[Step]:
        return list(climb(self.team, self.kind, self.at, self.rules, zone=self.zone))

    def callable(self) -> set[UUID]:
        return {each.id for each in self.team if each.active and (each.on_duty or each.is_lead)}


SCENES = st.builds(
    Scene,
    teams(),
    MOMENTS,
    st.sampled_from(["question", "question", "visit", "language", "doubt", "urgent"]),
    st.builds(Escalation, st.integers(1, 1440), st.integers(1, 1440)),
    st.sampled_from(ZONES).map(ZoneInfo),
)


@given(SCENES)
def test_nobody_is_called_in_their_quiet_hours_unless_it_is_urgent(scene: Scene) -> None:
    assume(scene.kind != "urgent")
    by_id = {each.id: each for each in scene.team}
    assert not any(by_id[id].sleeps(step.at, scene.zone) for step in scene.steps() for id in step.calls)


@given(SCENES)
def test_nobody_is_called_twice_but_by_an_urgent_one(scene: Scene) -> None:
    """And by that not more than twice; nobody ever who may not be."""
    calls = [id for step in scene.steps() for id in step.calls]
    most = 2 if scene.kind == "urgent" else 1
    assert all(calls.count(id) <= most for id in calls)
    assert set(calls) <= {each.id for each in scene.team if each.active}


@given(SCENES)
def test_every_question_has_called_somebody_or_will(scene: Scene) -> None:
    """As long as there is anybody to call; and the climb comes to an end, each moment later than the one before."""
    steps = scene.steps()
    assert all(step.next_at is None or step.next_at > step.at for step in steps)
    assert len(steps) <= 1 + 2 * len(scene.team)
    assert steps[-1].next_at is None
    if scene.callable():
        assert steps[0].calls or steps[0].next_at
        assert any(step.calls for step in steps)


@given(SCENES)
def test_every_lead_is_called_in_the_end(scene: Scene) -> None:
    """An hour, or whatever the setting, and what their quiet hours add, later than the first call; the others by turns until then."""
    steps = scene.steps()
    calls = {id: step.at for step in steps for id in step.calls}
    leads = {each.id for each in scene.team if each.active and each.is_lead}
    assert leads <= set(calls)
    if calls and scene.kind != "urgent":
        first = min(calls.values())
        for each in scene.team:
            if each.id in leads:
                assert calls[each.id] <= (each.awake_from(first + scene.rules.lead, scene.zone) or first)


@given(SCENES)
def test_an_urgent_one_calls_everybody_on_duty_and_every_lead_at_once(scene: Scene) -> None:
    urgent = replace(scene, kind="urgent").steps()
    assert scene.callable() <= set(urgent[0].calls)
    assert [step.at - scene.at for step in urgent if step.calls] in ([], [timedelta(0), scene.rules.next])


@given(SCENES)
def test_an_ordinary_one_begins_with_one_where_anybody_on_duty_is_awake(scene: Scene) -> None:
    assume(scene.kind != "urgent")
    awake = {each.id for each in scene.team if each.active and each.on_duty and not each.sleeps(scene.at, scene.zone)}
    calls = scene.steps()[0].calls
    assert not awake or (len(calls) == 1 and set(calls) <= awake)


@given(SCENES, st.integers(0, 3000))
def test_a_question_that_is_taken_never_rings(scene: Scene, minutes: int) -> None:
    """Whoever was called before, at any moment later."""
    for step in scene.steps():
        taken = Waiting(scene.kind, scene.at, dict.fromkeys(step.calls, step.at), taken=True)
        seen = look(taken, scene.team, scene.rules, scene.zone, step.at + minutes * MINUTE)
        assert (seen.calls, seen.next_at) == ((), None)


@given(SCENES, st.integers(0, 5000))
def test_nothing_is_due_before_the_clock_looks_again(scene: Scene, seconds: int) -> None:
    """`next_at` is the first moment at which somebody is called: a clock that looks earlier, or twice, calls nobody."""
    rung: dict[UUID, datetime] = {}
    for step in scene.steps():
        rung |= dict.fromkeys(step.calls, step.at)
        between = step.at + timedelta(seconds=seconds)
        if step.next_at is None or between < step.next_at:
            assert called(Waiting(scene.kind, scene.at, rung), scene.team, scene.rules, scene.zone, between) == ()


@given(SCENES, st.lists(st.integers(0, 4000), min_size=1, max_size=6))
def test_a_clock_that_comes_late_calls_nobody_asleep_and_nobody_twice(scene: Scene, delays: list[int]) -> None:
    """Away for minutes or days between its looks: the same promises hold."""
    assume(scene.kind != "urgent")
    by_id = {each.id: each for each in scene.team}
    rung: dict[UUID, datetime] = {}
    at = scene.at
    for delay in delays:
        at += delay * MINUTE
        seen = look(Waiting(scene.kind, scene.at, rung), scene.team, scene.rules, scene.zone, at)
        assert not set(seen.calls) & set(rung)
        assert not any(by_id[id].sleeps(at, scene.zone) for id in seen.calls)
        rung |= dict.fromkeys(seen.calls, at)
