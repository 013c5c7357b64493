"""Whether the texts shall end, and nobody can tell: nothing goes out by itself, an organizer decides, and a day without a decision is a STOP."""

from __future__ import annotations

import pytest

from bot import doubts
from tests.service import DANA, JAMES, LUIS, MARIA, Phone, Service

DOUBTFUL = "no thanks"
ASKED = "do you still want these texts?"


def doubted(service: Service, number: str = MARIA) -> tuple[Phone, str]:
    """A member whom nobody is sure of any more, and the code of the alert."""
    worker = service.member(number)
    assert ASKED in worker.text(DOUBTFUL)[0]
    service.pump()
    return worker, service.phone(DANA).pushed()[-1][:3]


def standing(service: Service) -> list[str]:
    return [each for (each,) in service.rows("SELECT standing FROM workers ORDER BY standing")]


def ledger(service: Service) -> list[tuple[str, str]]:
    return [(what, how) for what, how in service.rows("SELECT what, how FROM consent_events ORDER BY id")]


def is_suppressed(service: Service, phone: Phone) -> bool:
    with service.house.pool.connection() as connection:
        campaign = service.house.campaigns.read(connection).campaigns[0]
        return service.house.suppression.is_suppressed(connection, phone.number, campaign.id)


def end_overdue(service: Service, hours: int) -> int:
    """As the clock does it, so many hours later."""
    service.rows("UPDATE consent_events SET at = at - make_interval(hours => %s) RETURNING 1", hours)
    return doubts.end_overdue(service.house)


def test_an_organizer_is_asked_without_being_told_more_than_usual(riverside: Service) -> None:
    """The alert has code, handle and text, and both ways to decide."""
    doubted(riverside)
    alert = riverside.phone(DANA).pushed()[-1]
    assert "STOP" in alert
    assert "GO ON" in alert
    assert alert.endswith(DOUBTFUL)
    assert MARIA not in alert


def test_what_nobody_decides_in_a_day_is_a_stop(riverside: Service) -> None:
    """Without a text: a confirmation is lawful within five minutes of a request only. START brings them back through the disclosure."""
    maria, _ = doubted(riverside)
    before = len(maria.got())
    assert end_overdue(riverside, 23) == 0
    assert end_overdue(riverside, 1) == 1
    riverside.pump()
    assert (standing(riverside), is_suppressed(riverside, maria), len(maria.got())) == (["stopped"], True, before)
    assert ledger(riverside)[-1] == ("stopped", "undecided")
    assert maria.text("hello") == []
    assert "Reply YES to join" in maria.text("START")[0]


def test_the_clock_ends_nothing_twice_and_nobody_else(riverside: Service) -> None:
    """Two clocks, and a member who never gave cause for doubt."""
    riverside.member(JAMES)
    doubted(riverside)
    assert [end_overdue(riverside, 25), end_overdue(riverside, 0)] == [1, 0]
    assert standing(riverside) == ["member", "stopped"]


def test_a_yes_of_the_worker_decides(riverside: Service) -> None:
    """The texts go on, and a day later nothing ends them."""
    maria, _ = doubted(riverside)
    assert maria.text("yes") == ["OK, the texts go on. Text MENU for topics. STOP ends them any time."]
    assert end_overdue(riverside, 25) == 0
    assert standing(riverside) == ["member"]


def test_a_doubt_that_comes_again_has_its_own_day(riverside: Service) -> None:
    """The day counts from the latest."""
    maria, _ = doubted(riverside)
    maria.text("yes")
    riverside.rows("UPDATE consent_events SET at = at - interval '20 hours' RETURNING 1")
    maria.text("why do you keep writing, " + DOUBTFUL)
    maria.text(DOUBTFUL)
    assert standing(riverside) == ["doubted"]
    assert end_overdue(riverside, 5) == 0


@pytest.mark.parametrize(
    ("word", "says", "stands"), [("STOP", "gets no more texts", "stopped"), ("go on", "gets the texts again", "member")]
)
def test_an_organizer_decides(riverside: Service, word: str, says: str, stands: str) -> None:
    """By the code of the alert; the worker is not texted about it, and the ledger says who decided."""
    maria, code = doubted(riverside)
    before = len(maria.got())
    assert says in riverside.phone(DANA).text(f"{code} {word}")[0]
    riverside.pump()
    assert (standing(riverside), is_suppressed(riverside, maria), len(maria.got())) == ([stands], stands == "stopped", before)
    assert ledger(riverside)[-1] == ("stopped" if stands == "stopped" else "confirmed", "organizer")


def test_an_organizer_ends_the_texts_of_somebody_who_said_so_on_the_phone(riverside: Service) -> None:
    """By any open question's code, also where the bot had no doubt; going on is no decision there."""
    maria = riverside.member(MARIA)
    maria.text("is the parking lot open on labor day")
    riverside.pump()
    code = riverside.phone(DANA).pushed()[-1][:3]
    assert "not in question" in riverside.phone(LUIS).text(f"{code} go on")[0]
    assert "gets no more texts" in riverside.phone(LUIS).text(f"{code} stop")[0]
    assert is_suppressed(riverside, maria)


def test_a_decision_by_a_wrong_code_moves_nothing(riverside: Service) -> None:
    """The same sentence as for any unknown code."""
    _, code = doubted(riverside)
    wrong = "B2B" if code != "B2B" else "B2C"
    for word in ("STOP", "GO ON"):
        assert riverside.phone(DANA).text(f"{wrong} {word}") == ["No open question has that code. Nothing was sent."]
    assert standing(riverside) == ["doubted"]


def test_a_wrong_number_leaves_a_mark_and_nothing_else(riverside: Service) -> None:
    """A stop, one confirmation, and no row of anybody: what we held was about another person."""
    maria = riverside.member(MARIA)
    assert "you are out" in maria.text("sorry you have the wrong number")[0]
    assert is_suppressed(riverside, maria)
    for table in ("workers", "texts", "consent_events"):
        assert riverside.rows(f"SELECT count(*) FROM {table}") == [(0,)]
    assert "for workers about their rights" in maria.text("WHO")[0]


def test_a_doubted_member_is_found_by_an_index(riverside: Service) -> None:
    """The clock looks every minute: it must not read every worker."""
    doubted(riverside)
    with riverside.house.pool.connection() as connection:
        connection.execute("SET LOCAL enable_seqscan = off")
        plan = "\n".join(line for (line,) in connection.execute(f"EXPLAIN {doubts.OVERDUE}", (doubts.DECIDED_WITHIN,)))
    assert "workers_doubted" in plan
