"""Day forty of silence: one neutral question, at a decent hour, once; an answer keeps the texts, none pauses them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import campaigns, hours, silence
from bot.broadcasts import record
from bot.broadcasts.words import Order
from bot.campaign_file import LineSpec
from flows.wording.discreet import LOCKED, giveaway
from tests.bot import crowd
from tests.bot.days import moved_clock
from tests.service import MARIA, Service, campaign_file

QUESTION = "Riverside Info Line: it has been a while. Do you still want these texts? Reply YES. STOP ends them."


@pytest.fixture(autouse=True)
def _day(monkeypatch) -> None:
    monkeypatch.setattr(hours, "is_open", lambda at, where: True)
    monkeypatch.setattr(silence, "SPREAD", timedelta(0))


def silent_for(service: Service, days: int) -> None:
    service.rows(
        "UPDATE workers SET heard_at = now() - make_interval(days => %s), asked_at = asked_at - interval '90 days' RETURNING 1", days
    )


def asked(service: Service) -> int:
    return service.phone(MARIA).pushed().count(QUESTION)


@pytest.mark.parametrize(("days", "times"), [(39, 0), (41, 1), (46, 0)])
def test_who_has_been_silent_for_forty_days_is_asked_once(riverside: Service, days: int, times: int) -> None:
    """Not before, and not when they have paused already; a second clock asks nobody again."""
    riverside.member()
    silent_for(riverside, days)
    assert silence.ask(riverside.house) == times
    assert silence.ask(riverside.house) == 0
    riverside.pump()
    assert asked(riverside) == times


def test_two_clocks_that_find_the_same_silence_ask_once(riverside: Service) -> None:
    """Both have looked before either has asked."""
    riverside.member()
    silent_for(riverside, 41)
    ((campaign, worker),) = riverside.rows("SELECT campaign_id, id FROM workers")
    assert [silence._ask(riverside.house, campaign, worker) for _ in range(2)] == [True, False]


@pytest.mark.parametrize("meanwhile", ["heard_at = now()", "standing = 'quiet'", "standing = 'stopped'"])
def test_what_comes_between_the_look_and_the_question_counts(riverside: Service, meanwhile: str) -> None:
    """They have written, paused or stopped since they were looked for."""
    riverside.member()
    silent_for(riverside, 41)
    with riverside.house.pool.connection() as connection:
        [found] = silence._silent(connection)
    riverside.rows(f"UPDATE workers SET {meanwhile} RETURNING 1")
    assert not silence._ask(riverside.house, *found)
    riverside.pump()
    assert asked(riverside) == 0


def test_the_question_tells_a_bystander_nothing() -> None:
    assert giveaway(QUESTION[:LOCKED]) == ""


def test_a_yes_keeps_the_texts_and_stands_in_the_ledger(riverside: Service) -> None:
    maria = riverside.member()
    silent_for(riverside, 41)
    silence.ask(riverside.house)
    riverside.pump()
    assert maria.text("yes") == ["Thanks, good to have you back. Text MENU for topics."]
    assert [what for (what,) in riverside.rows("SELECT what FROM consent_events ORDER BY id")] == [
        "disclosed",
        "given",
        "reminded",
        "renewed",
    ]
    silent_for(riverside, 41)
    assert silence.ask(riverside.house) == 1


def test_a_no_is_a_stop(riverside: Service) -> None:
    maria = riverside.member()
    silent_for(riverside, 41)
    silence.ask(riverside.house)
    riverside.pump()
    assert maria.text("no") == ["Riverside Info Line: you are out and will get no more texts. Text START to return."]
    assert riverside.rows("SELECT standing FROM workers") == [("stopped",)]


def test_without_an_answer_they_pause_and_are_never_deleted(service: Service) -> None:
    """On day 41 a mass text still reaches them; on day 46 it does not, and their row is there; whatever they write brings the question."""
    with moved_clock(service) as moving:
        began = datetime(2026, 9, 1, 18, tzinfo=UTC)
        moving.set(began)
        campaign = service.load(meetings=())
        maria = service.member()
        moving.set(began + timedelta(days=41))
        silence.ask(service.house)
        service.pump()
        assert asked(service) == 1

        def reached() -> int:
            with service.house.pool.connection() as connection:
                order = Order({"en": "hello"})
                return record.consider(service.house, connection, campaign, order, moving.now()).preview.recipients

        assert reached() == 1
        moving.set(began + timedelta(days=46))
        assert silence.ask(service.house) == 0
        assert reached() == 0
        assert service.rows("SELECT count(*) FROM workers") == [(1,)]
        assert maria.text("is it still on") == [QUESTION]


def test_nobody_is_asked_who_has_stopped_is_blocked_or_cannot_be_reached(riverside: Service) -> None:
    numbers = crowd.numbers(3)
    for number in numbers:
        riverside.member(number)
    riverside.phone(numbers[0]).text("STOP")
    silent_for(riverside, 41)
    riverside.rows(
        "UPDATE workers SET blocked = true WHERE standing = 'member' AND id = (SELECT min(id::text)::uuid FROM workers) RETURNING 1"
    )
    riverside.rows("UPDATE workers SET dead = true WHERE NOT blocked RETURNING 1")
    assert silence.ask(riverside.house) == 0


def test_who_stopped_in_another_campaign_is_not_asked(riverside: Service) -> None:
    """And the ledger does not say that they were."""
    riverside.member()
    riverside.load(campaign="harbor", join=(), line=LineSpec("+13105550100", per_second=100))
    riverside.phone(MARIA, "+13105550100").text("STOP")
    silent_for(riverside, 41)
    assert silence.ask(riverside.house) == 0
    assert riverside.rows("SELECT count(*) FROM consent_events WHERE what = 'reminded'") == [(0,)]


def test_a_question_that_could_not_leave_for_days_does_not_come(service: Service) -> None:
    """The carrier refuses the line meanwhile; by then they may have paused already."""
    with moved_clock(service) as moving:
        began = datetime(2026, 9, 1, 18, tzinfo=UTC)
        moving.set(began)
        service.load(meetings=())
        service.member()
        moving.set(began + timedelta(days=41))
        assert silence.ask(service.house) == 1
        moving.set(began + timedelta(days=44, minutes=1))
        service.pump()
        assert asked(service) == 0


def test_whose_line_was_replaced_is_asked_from_the_one_in_its_place(service: Service) -> None:
    """Not from the campaign's first line, from which they have never had a text."""
    file = campaign_file()
    second, third = "+13125550102", "+13125550103"
    with service.house.pool.connection() as connection:
        campaigns.load(connection, service.house.keyring, replace(file, lines=(*file.lines, LineSpec(second, per_second=100))))
    service.member(MARIA, line=second)
    with service.house.pool.connection() as connection:
        [campaign] = service.house.campaigns.read(connection).campaigns
        campaigns.replace_line(connection, campaign, second, third)
    silent_for(service, 41)
    assert silence.ask(service.house) == 1
    service.pump()
    assert service.phone(MARIA, third).pushed() == [QUESTION]
    assert asked(service) == 0
