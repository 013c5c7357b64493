"""Who may get a mass text, and when, in ten thousand random cases: first the rule alone, then the whole service under a clock that moves.

Zones of numbers are those that phonenumbers knows; area codes that lie in several zones, zones far away and days on which clocks change are
among them.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers.timezone import time_zones_for_number

from bot import hours
from bot.broadcasts import feed, plan, record
from bot.broadcasts.plan import Planned, Room
from bot.broadcasts.reach import Candidate, why_left_out
from bot.broadcasts.words import Order
from bot.campaign_file import LineSpec
from tests.bot import crowd
from tests.bot.days import moved_clock
from tests.service import LINE, Service

WORKSITES = ("America/Chicago", "America/New_York", "America/Phoenix", "Pacific/Honolulu", "America/Anchorage", "America/Puerto_Rico")
#: Clocks change in the United States on these days.
CHANGES = (datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 3, 14, tzinfo=UTC), datetime(2027, 11, 7, tzinfo=UTC))


def zones_of(number: str) -> tuple[str, ...]:
    return tuple(zone for zone in time_zones_for_number(phonenumbers.parse(number)) if zone != "Etc/Unknown")


#: Every area code of the North American plan with a zone, and mobile numbers of other countries.
NUMBERS = [number for code in range(201, 990) if zones_of(number := f"+1{code}5550142")] + [
    "+447700900142",
    "+525555550142",
    "+61491570142",
]
SPLIT = [number for number in NUMBERS if len(zones_of(number)) > 1]


def test_area_codes_that_lie_in_several_zones_are_among_them() -> None:
    assert len(NUMBERS) > 300
    assert len(SPLIT) > 20


moments = st.one_of(
    st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)),
    st.builds(lambda day, minutes: day + timedelta(minutes=minutes), st.sampled_from(CHANGES), st.integers(-1500, 2900)),
)
STANDINGS = ("stranger", "asked", "member", "member", "quiet", "doubted", "stopped")
#: Drawn as few numbers, since a draw costs more than all that is tested with it.
people = st.builds(
    lambda number, standing, flags, days, had: (number, standing, flags, days, had),
    st.one_of(st.sampled_from(NUMBERS), st.sampled_from(SPLIT)),
    st.sampled_from(STANDINGS),
    st.integers(0, 15),
    st.integers(0, 60),
    st.integers(0, 9),
)


def candidate(drawn, at: datetime) -> Candidate:
    number, standing, flags, days, had = drawn
    consented, dead, blocked, suppressed = (bool(flags & bit) for bit in (1, 2, 4, 8))
    heard_at = at - timedelta(days=days)
    return Candidate(ID, number, "en", "+13125550100", standing, consented, heard_at, dead, blocked, suppressed, had)


ID = uuid4()


def is_day(at: datetime, number: str, worksite: str) -> bool:
    """B5, said once more and otherwise than the service says it: on each wall there it is between eight and nine."""
    walls = [at.astimezone(ZoneInfo(name)) for name in {*zones_of(number), worksite}]
    return all(wall.hour >= 8 and (wall.hour, wall.minute, wall.second) < (21, 0, 0) for wall in walls)


@pytest.mark.timeout(600)
@settings(max_examples=10_000)
@given(people, moments, st.sampled_from(WORKSITES), st.integers(0, 60), st.integers(0, 100))
def test_nobody_gets_one_without_consent_after_a_stop_or_at_night(drawn, at, worksite, minutes, percent) -> None:
    """What the rule lets through has consented, has not stopped, is not silent, and its moment is by day, at once or by the next two mornings."""
    who = candidate(drawn, at)
    if why_left_out(who, 8, at) is None:
        assert who.consented
        assert (who.suppressed, who.dead, who.blocked) == (False, False, False)
        assert who.standing == "member"
        assert at - who.heard_at <= timedelta(days=45)
        assert who.had < 8
    due_at = plan.moment(at, timedelta(minutes=minutes), hours.zones(who.number, worksite), percent / 100)
    assert due_at >= at
    if any(is_day(at + timedelta(minutes=step), who.number, worksite) for step in range(0, 2880, 90)):
        assert is_day(due_at, who.number, worksite)
        assert due_at - at <= timedelta(days=2, minutes=2 * minutes)


rooms = st.builds(Room, st.floats(0.2, 100), st.integers(0, 300), st.integers(5, 300))


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(NUMBERS[:350]), st.integers(1, 4)), min_size=1, max_size=120), moments, rooms)
def test_the_last_leaves_within_its_rate_and_its_days(crowded, now, room) -> None:
    """Never sooner than the line's rate and the days' segments allow, whatever the order."""
    where = {number: hours.zones(number, "America/Chicago") for number, _ in crowded}
    rows = [Planned(uuid4(), "a", "en", size, now, where[number]) for number, size in crowded]
    ends = plan.last_leaves(rows, {"a": room}, now)
    total = sum(size for _, size in crowded)
    assert ends - now >= timedelta(seconds=total / room.per_second - 0.01)
    if total > room.today:
        assert ends > plan.day_ends(now) or total - room.today < 4
    assert plan.last_leaves(rows, {"a": Room(room.per_second, 10**6, 10**6)}, now) <= ends


def test_the_carriers_day_begins_in_los_angeles_also_when_clocks_change() -> None:
    """The day of 25 hours, and that of 23."""
    for day, length in ((datetime(2026, 11, 1, 12, tzinfo=UTC), 25), (datetime(2027, 3, 14, 12, tzinfo=UTC), 23)):
        assert plan.day_ends(day) - plan.day_began(day) == timedelta(hours=length)
        assert plan.day_ends(day).astimezone(plan.CARRIERS).hour == 0


# --- the whole service ------------------------------------------------------------------------------------------------------------------

CROWD = 10_000
SEED = 20261101


@pytest.mark.timeout(600)
def test_ten_thousand_random_people_on_a_night_when_clocks_change(service: Service, monkeypatch) -> None:
    """A mass text begun on the evening before clocks change. Hour by hour for a day and a half, some say STOP; every text that left is held
    against what was true of its recipient at that moment, and in the end each who should have it has it once.
    """
    chance = random.Random(SEED)
    monkeypatch.setattr(record, "CHANCE", chance.random)
    with moved_clock(service) as moving:
        evening = datetime(2026, 10, 31, 20, 10, tzinfo=ZoneInfo("America/Chicago"))
        moving.set(evening)
        campaign = service.load(
            spread_minutes=10, meetings=(), line=LineSpec(LINE, per_second=1000, segments_per_day=1_000_000), timezone="America/Chicago"
        )
        phones = [f"{number[:-4]}{suffix:04d}" for suffix in range(200, 240) for number in NUMBERS[:-3]][:CROWD]
        chance.shuffle(phones)
        ids = crowd.join(service, campaign, phones)
        may = _make_random(service, campaign, ids, chance, moving.now())
        with service.house.pool.connection() as connection:
            _, shown = record.begin(service.house, connection, campaign, Order({"en": "The doors open at six."}), by=None, now=moving.now())
        assert shown.recipients == len(may)
        number_of = dict(zip(ids, phones, strict=True))
        reached: set[UUID] = set()
        for hour in range(37):
            moving.set(evening + timedelta(hours=hour))
            for id in chance.sample(sorted(may - reached), min(5, len(may - reached))):
                service.phone(number_of[id]).text("STOP")
                may.discard(id)
            _pump_all(service)
            left = {id for (id,) in service.rows("SELECT worker_id FROM texts WHERE kind = 'broadcast' AND state <> 'failed'")}
            for id in left - reached:
                assert id in may
                assert is_day(moving.now(), number_of[id], "America/Chicago"), (number_of[id], moving.now())
            reached |= left
        service.settle(20)
        assert reached == may
        got = [text.recipient for text in service.carrier.texts() if "doors open" in text.body]
        assert sorted(got) == sorted(number_of[id] for id in may)
        assert len(may) > 1000


def _make_random(service: Service, campaign, ids: list[UUID], chance: random.Random, now: datetime) -> set[UUID]:
    """Random lives for all of them; those who may be texted."""
    lives = [
        (
            chance.choice(STANDINGS),
            chance.random() < 0.1,
            chance.random() < 0.1,
            now - timedelta(days=chance.choice((0, 1, 30, 44, 46, 90))),
            chance.random() < 0.1,
        )
        for _ in ids
    ]
    standings, dead, blocked, heard, without = zip(*lives, strict=True)
    service.rows(
        """UPDATE workers SET standing = each.standing, dead = each.dead, blocked = each.blocked, heard_at = each.heard
           FROM unnest(%s::uuid[], %s::text[], %s::boolean[], %s::boolean[], %s::timestamptz[]) AS each (id, standing, dead, blocked, heard)
           WHERE workers.id = each.id RETURNING 1""",
        ids,
        list(standings),
        list(dead),
        list(blocked),
        list(heard),
    )
    service.rows(
        "DELETE FROM consent_events WHERE worker_id = ANY(%s) RETURNING 1", [id for id, no in zip(ids, without, strict=True) if no]
    )
    assert campaign
    return {
        id
        for id, (standing, is_dead, is_blocked, heard_at, no) in zip(ids, lives, strict=True)
        if standing == "member" and not (is_dead or is_blocked or no) and now - heard_at <= timedelta(days=45)
    }


def _pump_all(service: Service) -> None:
    """Until nothing that is due is left."""
    with service.house.pool.connection() as connection:
        while feed.anything_due(connection):
            connection.commit()
            service.pump()
