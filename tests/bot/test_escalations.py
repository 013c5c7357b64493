"""Who is called for what workers ask, on the path of a text and by the clock; the rules alone are tried in tests/flows/test_escalation.py."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import campaigns, clock, escalations, hours
from bot.campaign_file import LineSpec, OrganizerSpec
from tests.service import DANA, JAMES, LINE, LUIS, MARIA, Phone, Service

PIA = "+13125550113"
#: A number of no area code: its hours are the worksite's alone.
ANYWHERE = "+8881234567"
QUESTION = "is the parking lot open on labor day"

LUIS_ON, PIA_ON = OrganizerSpec("Luis", LUIS, on_duty=True), OrganizerSpec("Pia", PIA, on_duty=True, language="es")
DANA_OFF = OrganizerSpec("Dana", DANA, "lead")
TEAM = (LUIS_ON, PIA_ON, DANA_OFF)


@pytest.fixture
def team(service: Service) -> Service:
    """Luis and Pia on duty, Dana the lead off duty."""
    service.load(organizers=TEAM)
    return service


def called(service: Service) -> dict[str, int]:
    """How many texts each organizer's phone got through the outbox by now."""
    service.pump()
    return {name: len(service.phone(number).pushed()) for name, number in (("luis", LUIS), ("pia", PIA), ("dana", DANA))}


def later(service: Service, minutes: int) -> dict[str, int]:
    """So many minutes later, when the clock has looked."""
    service.rows(
        """WITH past AS (UPDATE rings SET at = at - make_interval(mins => %s))
           UPDATE questions SET since = since - make_interval(mins => %s), next_at = next_at - make_interval(mins => %s),
           heard_at = heard_at - make_interval(mins => %s) RETURNING 1""",
        *([minutes] * 4),
    )
    clock.tick(service.house)
    return called(service)


def asks(service: Service, text: str = QUESTION, number: str = MARIA) -> Phone:
    worker = service.member(number)
    worker.text(text)
    return worker


def quiet_now(zone: str = "America/Chicago") -> str:
    """Quiet hours that began an hour ago and end in two."""
    now = datetime.now(ZoneInfo(zone))
    return f"{now - timedelta(hours=1):%H:%M}-{now + timedelta(hours=2):%H:%M}"


def test_one_is_called_then_the_next_then_the_lead(team: Service) -> None:
    """At once, after ten minutes, after an hour; then nobody. The later ones read the same words, in their own language."""
    asks(team)
    first = called(team)
    assert sorted(first.values()) == [0, 0, 1]
    assert first["dana"] == 0
    assert later(team, 9) == first
    assert later(team, 1) == {"luis": 1, "pia": 1, "dana": 0}
    assert later(team, 49) == {"luis": 1, "pia": 1, "dana": 0}
    assert later(team, 1) == {"luis": 1, "pia": 1, "dana": 1}
    assert later(team, 600) == {"luis": 1, "pia": 1, "dana": 1}
    assert team.rows("SELECT next_at FROM questions") == [(None,)]
    alerts = [team.phone(number).pushed()[0] for number in (LUIS, PIA, DANA)]
    assert all(alert.endswith(QUESTION) for alert in alerts)
    assert "alguien escribio" in alerts[1]
    assert len({alert[:3] for alert in alerts}) == 1


def test_an_alert_leaves_within_a_second_of_the_workers_text(team: Service) -> None:
    """It is in the outbox when the text is answered, due at once, with no clock's turn between."""
    maria = team.member()
    began = time.monotonic()
    maria.text(QUESTION)
    assert team.rows("SELECT count(*) FROM outbox WHERE due_at <= now()") == [(1,)]
    assert sum(called(team).values()) == 1
    assert time.monotonic() - began < 1


def test_the_work_is_shared(team: Service) -> None:
    """Two who ask call two."""
    asks(team)
    asks(team, "is the canteen open", JAMES)
    assert called(team) == {"luis": 1, "pia": 1, "dana": 0}


@pytest.mark.parametrize("state", ["claimed", "answered", "closed"])
def test_what_somebody_has_taken_rings_no_more(team: Service, state: str) -> None:
    """Even where the clock was set when they took it."""
    asks(team)
    before = called(team)
    team.rows("UPDATE questions SET state = %s RETURNING 1", state)
    assert later(team, 10) == before
    assert team.rows("SELECT next_at FROM questions") == [(None,)]


def test_an_urgent_text_calls_everybody_at_once_and_once_more(team: Service) -> None:
    """In their quiet hours too."""
    team.load(organizers=tuple(replace(each, quiet=quiet_now()) for each in TEAM))
    asks(team, "they just fired me")
    assert called(team) == {"luis": 1, "pia": 1, "dana": 1}
    assert later(team, 10) == {"luis": 2, "pia": 2, "dana": 2}
    assert later(team, 10) == {"luis": 2, "pia": 2, "dana": 2}
    assert "URGENT" in team.phone(DANA).pushed()[1]


def test_a_question_that_becomes_urgent_calls_everybody(team: Service) -> None:
    """Whoever had been called for it before, and also where somebody has it."""
    maria = asks(team)
    called(team)
    maria.text("they just fired me")
    assert {name: count >= 1 for name, count in called(team).items()} == {"luis": True, "pia": True, "dana": True}
    before = called(team)
    team.rows("UPDATE questions SET state = 'claimed', next_at = NULL, organizer_id = (SELECT id FROM organizers LIMIT 1) RETURNING 1")
    maria.text("the police is here")
    assert called(team) == {name: count + 1 for name, count in before.items()}
    assert team.rows("SELECT state, next_at FROM questions") == [("claimed", None)]


def test_whoever_was_called_gets_what_is_written_next_and_the_next_one_gets_all_of_it(team: Service) -> None:
    """Nobody else is called for it before their time."""
    maria = asks(team)
    first = called(team)
    maria.text("ASK and is it free of charge")
    name = max(first, key=lambda name: first[name])
    assert called(team) == {**first, name: 2}
    assert later(team, 10) == {"luis": 1, "pia": 1, "dana": 0} | {name: 2}
    other = team.phone(PIA if name == "luis" else LUIS).pushed()[0]
    assert other.endswith(f"{QUESTION}\nand is it free of charge")


def test_who_sleeps_is_not_called_and_the_worker_is_told_when_somebody_reads(service: Service) -> None:
    """The first who wakes is called then; the worker gets the time in the same answer."""
    service.load(organizers=(replace(LUIS_ON, quiet=quiet_now()), replace(DANA_OFF, quiet=quiet_now())))
    (said,) = service.member().text(QUESTION)
    assert "A person will read this" in said
    assert "Nobody is on duty right now. Somebody reads this from " in said
    assert called(service)["luis"] == 0
    ((waits,),) = service.rows("SELECT next_at - now() FROM questions")
    assert timedelta(minutes=55) < waits <= timedelta(minutes=60)  # then the worker is told; they sleep until later
    service.rows("UPDATE organizers SET quiet_from = NULL, quiet_to = NULL RETURNING 1")
    assert later(service, 120) == {"luis": 1, "pia": 0, "dana": 0}


def test_a_thread_at_night_waits_for_its_organizer_unless_they_are_writing(service: Service) -> None:
    """What a worker writes in somebody's quiet hours comes when those are over; within an hour of their own answer it comes at once."""
    service.load(organizers=(LUIS_ON, DANA_OFF))
    maria = asks(service)
    service.rows(
        """UPDATE questions SET state = 'claimed', next_at = NULL, organizer_id = (SELECT id FROM organizers WHERE role <> 'lead')
           RETURNING 1"""
    )
    service.rows(f"UPDATE organizers SET quiet_from = '{quiet_now()[:5]}', quiet_to = '{quiet_now()[6:]}' RETURNING 1")
    before = called(service)
    maria.text("ASK and on sunday")
    assert called(service) == before
    service.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    assert called(service)["luis"] == before["luis"] + 1


def test_with_nobody_at_all_the_worker_is_told_so(service: Service) -> None:
    """No time is promised where none is known; an urgent text is not said to reach anybody."""
    service.load(organizers=(replace(LUIS_ON, on_duty=False), DANA_OFF))
    service.rows("UPDATE organizers SET standing = 'invited' RETURNING 1")
    maria = service.member()
    assert maria.text(QUESTION)[0].endswith("Nobody is on duty right now. Your text is kept until somebody is.")
    (urgent,) = maria.text("they just fired me")
    assert urgent.startswith("Nobody is on duty")
    assert "call 911" in urgent
    assert "alerting" not in urgent
    assert set(called(service).values()) == {0}


def test_who_comes_on_duty_is_called_for_what_nobody_was_called_for(service: Service) -> None:
    """By the clock's next look."""
    service.load(organizers=(replace(LUIS_ON, on_duty=False), DANA_OFF))
    service.rows("UPDATE organizers SET standing = 'invited' WHERE role = 'lead' RETURNING 1")
    asks(service)
    service.rows("UPDATE organizers SET on_duty = true WHERE role <> 'lead' RETURNING 1")
    with service.house.pool.connection() as connection:
        escalations.look_again(connection, service.house.campaigns.read(connection).campaigns[0].id)
    clock.tick(service.house)
    assert called(service) == {"luis": 1, "pia": 0, "dana": 0}


def test_an_organizer_who_said_stop_is_not_called(service: Service) -> None:
    """The lead is called in their place, at once."""
    service.load(line=LineSpec(LINE, "ours", per_second=100), organizers=(LUIS_ON, DANA_OFF))
    with service.house.pool.connection() as connection:
        service.house.suppression.stop(connection, LUIS, service.house.campaigns.read(connection).campaigns[0].id)
    asks(service)
    assert called(service) == {"luis": 0, "pia": 0, "dana": 1}


def test_alerts_without_content_hold_a_number_and_nothing_else(service: Service) -> None:
    """No code, no handle, no word; the worker's next text neither."""
    service.load(organizers=(replace(LUIS_ON, alerts="brief"), DANA_OFF))
    asks(service, "is the canteen open", JAMES)
    maria = asks(service)
    maria.text("ASK and on sunday")
    service.pump()
    assert service.phone(LUIS).pushed() == ["1 new. Reply OPEN.", "2 new. Reply OPEN.", "Somebody wrote again. Reply OPEN."]
    maria.text("they just fired me")
    service.pump()
    assert service.phone(LUIS).pushed()[-1] == "1 URGENT. Reply OPEN."
    assert "fired" in service.phone(DANA).pushed()[0]


def worksite(day: bool) -> str:
    """A zone in which it is day now, or night."""
    zones = ("America/Chicago", "Asia/Tokyo", "Europe/Athens", "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kolkata")
    return next(zone for zone in zones if hours.is_open(datetime.now(UTC), (ZoneInfo(zone),)) == day)


@pytest.mark.parametrize("day", [True, False])
def test_after_an_hour_the_worker_is_told_once_and_not_at_night(service: Service, day: bool) -> None:
    """That nobody has answered yet, and that it is kept; an answer by then is a reason to say nothing."""
    service.load(organizers=TEAM, timezone=worksite(day))
    worker = asks(service, number=ANYWHERE)
    for minutes in (59, 1, 60, 60):
        later(service, minutes)
    told = ["Nobody has answered yet. Your question is kept and a person will answer."]
    assert worker.pushed() == (told if day else [])
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]


def test_a_question_that_is_given_back_goes_to_the_others_first(team: Service) -> None:
    """Within seconds; who gave it back comes last."""
    asks(team)
    before = called(team)
    had = "luis" if before["luis"] else "pia"
    team.rows("UPDATE questions SET state = 'claimed', next_at = NULL, organizer_id = (SELECT organizer_id FROM rings) RETURNING 1")
    with team.house.pool.connection() as connection:
        ((question, owner),) = connection.execute("SELECT id, organizer_id FROM questions").fetchall()
        connection.execute("UPDATE questions SET state = 'new', organizer_id = NULL")
        escalations.start_anew(connection, question, owner)
    clock.tick(team.house)
    assert called(team) == {"luis": 1, "pia": 1, "dana": 0}
    assert later(team, 10)[had] == 2


def test_the_steps_are_the_campaigns_settings(service: Service) -> None:
    """Three minutes and five, and a change of them holds for what waits."""
    service.load(organizers=TEAM, next_minutes=3, lead_minutes=5)
    asks(service)
    assert sum(later(service, 3).values()) == 2
    assert later(service, 2)["dana"] == 1


def test_what_an_organizer_chose_stays_unless_the_file_speaks_of_it(service: Service) -> None:
    """Quiet hours and brief alerts, set by text after the first load."""

    def loaded(**how: object) -> tuple[object, ...]:
        service.load(organizers=(replace(LUIS_ON, **how), DANA_OFF))
        (row,) = service.rows("SELECT quiet_from::text, quiet_to::text, brief FROM organizers WHERE role <> 'lead'")
        return row

    assert loaded() == (None, None, False)
    service.rows("UPDATE organizers SET quiet_from = '22:00', quiet_to = '07:00', brief = true WHERE role <> 'lead' RETURNING 1")
    assert loaded() == ("22:00:00", "07:00:00", True)
    assert loaded(quiet="21:00-06:30", alerts="full") == ("21:00:00", "06:30:00", False)
    with service.house.pool.connection() as connection:
        team = campaigns.organizers_of(connection, service.house.campaigns.read(connection).campaigns[0])
    assert {(each.quiet, each.alerts) for each in team} == {("21:00-06:30", "full"), (None, "full")}


def test_two_clocks_call_once(team: Service) -> None:
    """Twenty questions, four threads: each calls one more."""
    for number in range(6):
        asks(team, number=f"+131255501{60 + number}")
    before = sum(called(team).values())
    team.rows("UPDATE rings SET at = at - interval '10 minutes' RETURNING 1")
    team.rows("UPDATE questions SET since = since - interval '10 minutes', next_at = next_at - interval '10 minutes' RETURNING 1")
    with ThreadPoolExecutor(4) as threads:
        looked = list(threads.map(lambda _: escalations.climb(team.house), range(4)))
    assert sum(looked) == 6
    assert sum(called(team).values()) == before + 6


def test_a_worker_who_is_writing_is_not_waited_for(team: Service) -> None:
    """Their row is in another transaction's hand: the clock comes back in two seconds."""
    asks(team)
    team.rows("UPDATE questions SET next_at = now() RETURNING 1")
    with team.house.pool.connection() as connection:
        connection.execute("SELECT FROM workers FOR UPDATE")
        assert escalations.climb(team.house) == 0
        connection.rollback()
    assert escalations.climb(team.house) == 1


def test_one_question_that_fails_holds_up_no_other(team: Service) -> None:
    """Its words do not open: it is put off, and the other is called for."""
    asks(team)
    asks(team, "is the canteen open", JAMES)
    before = sum(called(team).values())
    team.rows("UPDATE texts SET body = '\\x00' WHERE id = (SELECT id FROM texts WHERE kind = 'asked' LIMIT 1) RETURNING 1")
    assert sum(later(team, 10).values()) == before + 1
    assert team.rows("SELECT count(*) FROM questions WHERE next_at > now()") == [(2,)]


def test_forgetting_a_worker_forgets_who_was_called_and_what_was_asked(team: Service) -> None:
    """Nothing rings afterwards."""
    maria = asks(team)
    assert team.rows("SELECT count(*) FROM rings") == [(1,)]
    maria.text("FORGET")
    assert team.rows("SELECT count(*) FROM rings") == team.rows("SELECT count(*) FROM texts WHERE kind = 'asked'") == [(0,)]
    assert escalations.climb(team.house) == 0


def test_a_worker_who_stopped_calls_nobody_any_more(team: Service) -> None:
    """Nobody could answer them."""
    maria = asks(team)
    before = called(team)
    maria.text("please stop texting me")
    assert later(team, 10) == before


def test_the_clock_finds_what_is_due_by_an_index(team: Service) -> None:
    """It looks every two seconds: it must not read every question."""
    asks(team)
    with team.house.pool.connection() as connection:
        connection.execute("SET LOCAL enable_seqscan = off")
        plan = "\n".join(line for (line,) in connection.execute(f"EXPLAIN {escalations.DUE}"))
    assert "questions_next" in plan
