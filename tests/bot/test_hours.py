"""When a worker's phone may buzz (B5): 08:00 to 21:00 in every zone that may be theirs, on every day of the year, and answers in between."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import hours, outbox
from bot.store import Text
from flows.conversation import Slots
from flows.discreet import open_by_day
from tests.service import DANA, LINE, MARIA, Service

ZONES = (
    "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Adak Pacific/Honolulu "
    "America/Puerto_Rico America/St_Johns America/Indiana/Indianapolis America/Boise America/Detroit"
).split()
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy adds the zone
PLACES = st.lists(st.sampled_from(ZONES), min_size=1, max_size=3, unique=True).map(lambda names: tuple(ZoneInfo(name) for name in names))


@pytest.mark.parametrize(
    ("at", "zone", "is_open"),
    [
        ("2026-11-22T08:00", "America/Chicago", True),
        ("2026-11-22T07:59", "America/Chicago", False),
        ("2026-11-22T20:59", "America/Chicago", True),
        ("2026-11-22T21:00", "America/Chicago", False),
        ("2026-03-08T08:00", "America/New_York", True),  # the clocks went forward that night
        ("2026-03-08T07:59", "America/New_York", False),
        ("2026-11-01T08:00", "America/New_York", True),  # and back
        ("2026-11-01T21:00", "America/New_York", False),
        ("2026-07-04T08:00", "America/Phoenix", True),  # no summer time there
    ],
)
def test_the_hours_are_those_of_the_clock_on_the_wall(at: str, zone: str, is_open: bool) -> None:
    """To the minute, on the days when the clocks change too."""
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(zone))
    assert hours.is_open(moment.astimezone(UTC), (ZoneInfo(zone),)) == is_open


@given(MOMENTS, PLACES)
def test_open_means_open_in_every_zone(at: datetime, where: tuple[ZoneInfo, ...]) -> None:
    """Against the rule written out."""
    walls = [at.astimezone(zone) for zone in where]
    assert hours.is_open(at, where) == all(time(8) <= wall.time() < time(21) for wall in walls)


@given(MOMENTS, PLACES)
def test_the_opening_is_the_first_minute_at_which_all_zones_are_open(at: datetime, where: tuple[ZoneInfo, ...]) -> None:
    """Never earlier, never later, whatever DST does in between: looked at minute by minute around it."""
    opens = hours.opening(at, where)
    assert opens >= at
    assert hours.is_open(opens, where)
    if opens > at:
        assert not hours.is_open(opens - timedelta(minutes=1), where)
        assert not any(
            hours.is_open(at + timedelta(minutes=minute), where) for minute in range(0, int((opens - at).total_seconds() // 60), 7)
        )


QUARTERS = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 45)))
#: Quiet hours over midnight or by day; both ends alike are none.
QUIET = st.tuples(QUARTERS, QUARTERS).filter(lambda quiet: quiet[0] != quiet[1])
#: Days around both changes of the clocks, and a New Year.
CHANGES = st.sampled_from((datetime(2026, 3, 8), datetime(2026, 11, 1), datetime(2027, 1, 1)))  # noqa: DTZ001 - the zone comes with the hours
NEAR_CHANGES = st.builds(lambda day, minutes: day.replace(tzinfo=UTC) + timedelta(minutes=minutes), CHANGES, st.integers(-36 * 60, 60 * 60))


@given(st.one_of(MOMENTS, NEAR_CHANGES), PLACES, QUIET)
def test_in_their_quiet_hours_no_phone_rings_whatever_the_clocks_do(
    at: datetime, where: tuple[ZoneInfo, ...], quiet: tuple[time, time]
) -> None:
    """Against the rule written out: on the wall of the worksite the time goes from one end to the other, over midnight where it must."""
    wishes, (worksite, *_) = Slots(quiet=quiet), where
    wall, (begins, ends) = at.astimezone(worksite).time(), quiet
    rests = begins <= wall < ends if begins < ends else not ends <= wall < begins
    rings = hours.rings("+13125550141", str(worksite), wishes)
    assert hours.is_open(at, rings) == (hours.is_open(at, hours.zones("+13125550141", str(worksite))) and not rests)


@given(st.one_of(MOMENTS, NEAR_CHANGES), st.sampled_from(ZONES[:6]), QUIET)
def test_what_quiet_hours_hold_leaves_at_the_first_minute_after(at: datetime, zone: str, quiet: tuple[time, time]) -> None:
    """Wherever they leave two hours of the day, as the flow asks for: never in them, and not a quarter of an hour late."""
    where = (ZoneInfo(zone), hours.Rest(ZoneInfo(zone), quiet))
    if open_by_day(quiet) < timedelta(hours=2):
        return
    opens = hours.opening(at, where)
    assert hours.is_open(opens, where)
    assert opens - at < timedelta(hours=25)
    if opens > at:
        assert not any(
            hours.is_open(opens - timedelta(minutes=minutes), where) for minutes in (1, 7, 15) if opens - timedelta(minutes=minutes) >= at
        )


@given(st.one_of(MOMENTS, NEAR_CHANGES), st.sampled_from(ZONES[:6]), st.integers(0, 14 * 24 * 60), QUIET)
def test_a_snooze_holds_what_the_service_begins_to_its_end_and_no_answer(
    at: datetime, zone: str, minutes: int, quiet: tuple[time, time]
) -> None:
    """Until then nothing begun leaves; an answer knows the quiet hours alone."""
    wishes = Slots(quiet=quiet, snoozed_until=at + timedelta(minutes=minutes))
    begun, answers = (hours.rings("+13125550141", zone, wishes, begun=begun) for begun in (True, False))
    assert answers == hours.rings("+13125550141", zone, Slots(quiet=quiet))
    if open_by_day(quiet) >= timedelta(hours=2):
        assert hours.opening(at, begun) >= at + timedelta(minutes=minutes)
    for later in (0, minutes // 2, max(0, minutes - 1), minutes, minutes + 60):
        moment = at + timedelta(minutes=later)
        assert hours.is_open(moment, begun) == (later >= minutes and hours.is_open(moment, answers))


@pytest.mark.parametrize(
    ("number", "worksite", "expected"),
    [
        ("+13125550141", "America/Chicago", {"America/Chicago"}),
        ("+12125550141", "America/Los_Angeles", {"America/New_York", "America/Los_Angeles"}),
        ("+18085550141", "America/Chicago", {"Pacific/Honolulu", "America/Chicago"}),
        ("+12085550141", "America/Boise", {"America/Boise", "America/Los_Angeles"}),
        ("12345", "America/Chicago", {"America/Chicago"}),
        ("AMAZON", "America/Chicago", {"America/Chicago"}),
    ],
)
def test_the_zones_are_all_those_of_the_area_code_and_the_worksites(number: str, worksite: str, expected: set[str]) -> None:
    """A phone from elsewhere is not woken because the plant is awake."""
    found = {str(zone) for zone in hours.zones(number, worksite)}
    assert worksite in found
    assert expected <= found or found <= expected | {"America/Denver"}


def test_only_the_prefix_of_a_number_is_remembered() -> None:
    """The cache must not become a list of workers."""
    hours._zones_of_prefix.cache_clear()
    for last in range(2000, 2050):
        hours.zones(f"+1312555{last}", "America/Chicago")
    assert hours._zones_of_prefix.cache_info().currsize == 1


NIGHT = datetime(2026, 11, 22, 23, 30, tzinfo=ZoneInfo("America/Chicago"))
CHICAGO = (ZoneInfo("America/Chicago"),)


@pytest.mark.parametrize(
    ("by", "minutes", "may"),
    [("bot", 0, True), ("bot", 15, True), ("bot", 16, False), ("organizer", 16, True), ("organizer", 60, True), ("organizer", 61, False)],
)
def test_at_night_an_answer_leaves_only_soon_after_the_workers_own_text(by: str, minutes: int, may: bool) -> None:
    """15 minutes for an automated one, 60 for an organizer's; without a text of theirs, never."""
    assert hours.may_leave(NIGHT, CHICAGO, NIGHT - timedelta(minutes=minutes), by) == may
    assert not hours.may_leave(NIGHT, CHICAGO, None, by)
    assert hours.may_leave(NIGHT - timedelta(hours=10), CHICAGO, None, by)


# --- on the path ---------------------------------------------------------------------------------------------------------------------


def night_for(service: Service, number: str) -> str:
    """A worksite where it is night now for this number."""
    for zone in ("America/Chicago", "Asia/Tokyo", "Europe/Athens", "Pacific/Auckland"):
        if not hours.is_open(datetime.now(UTC), hours.zones(number, zone)):
            return zone
    raise AssertionError("it is day everywhere")


def test_at_night_what_the_worker_did_not_ask_for_waits_until_it_is_day(riverside: Service) -> None:
    """Postponed to the opening, no attempt counted; it leaves then. An alert to an organizer leaves at any hour."""
    riverside.load(timezone=night_for(riverside, MARIA))
    maria = riverside.member()
    with riverside.house.pool.connection() as connection:
        campaign = riverside.house.campaigns.read(connection).campaigns[0]
        ((worker,),) = connection.execute("SELECT id FROM workers").fetchall()
        outbox.put(connection, campaign, Text("broadcast", "out", LINE, "to many", worker), lane=outbox.MASS)
    maria.text("they just fired me")
    riverside.pump()
    assert maria.pushed() == []
    assert "URGENT" in riverside.phone(DANA).pushed()[0]
    ((state, attempts, due),) = riverside.rows("SELECT state, attempts, due_at FROM outbox")
    assert (state, attempts) == ("due", 0)
    where = hours.zones(MARIA, campaign.content.timezone)
    assert hours.is_open(due, where)
    assert not hours.is_open(due - timedelta(minutes=1), where)


def test_at_night_an_automated_answer_leaves_at_once_and_a_late_one_waits(riverside: Service) -> None:
    """A document that was asked for a minute ago goes; one whose pump came half an hour later does not wake anybody."""
    riverside.load(timezone=night_for(riverside, MARIA))
    maria = riverside.member()
    maria.text("rights")
    riverside.pump()
    assert len(maria.pushed()) == 1
    maria.text("steps")
    riverside.rows("UPDATE outbox SET answers_at = now() - interval '16 minutes' RETURNING 1")
    riverside.pump()
    assert len(maria.pushed()) == 1
    assert riverside.rows("SELECT state FROM outbox") == [("due",)]


def test_at_night_an_organizers_late_answer_waits_and_they_are_told_until_when(riverside: Service) -> None:
    """Within the hour it goes; later it is kept, and the organizer knows."""
    riverside.load(timezone=night_for(riverside, MARIA))
    maria, dana = riverside.member(), riverside.phone(DANA)
    maria.text("is the parking lot open")
    riverside.pump()
    code = dana.pushed()[0][:3]
    riverside.rows("UPDATE questions SET heard_at = now() - interval '59 minutes' RETURNING 1")
    assert "on its way" in dana.text(f"{code} yes")[0]
    riverside.pump()
    assert len(maria.pushed()) == 1
    riverside.rows("UPDATE questions SET heard_at = now() - interval '61 minutes' RETURNING 1")
    assert "kept for" in dana.text(f"{code} and until six")[0]
    riverside.pump()
    assert len(maria.pushed()) == 1


def test_by_day_a_text_to_many_leaves_at_once(riverside: Service) -> None:
    """A number of no area code goes by the worksite alone; so there is always one where it is day now."""
    places = (*ZONES, "Pacific/Guam", "Asia/Tokyo", "Asia/Kolkata", "Europe/Athens")
    zone = next(zone for zone in places if hours.is_open(datetime.now(UTC), (ZoneInfo(zone),)))
    riverside.load(timezone=zone)
    riverside.member("+8881234567")
    with riverside.house.pool.connection() as connection:
        campaign = riverside.house.campaigns.read(connection).campaigns[0]
        ((worker,),) = connection.execute("SELECT id FROM workers").fetchall()
        outbox.put(connection, campaign, Text("broadcast", "out", LINE, "to many", worker), lane=outbox.MASS)
    assert {str(each) for each in hours.zones("+8881234567", zone)} == {zone}
    riverside.pump()
    assert riverside.phone("+8881234567").pushed() == ["to many"]
