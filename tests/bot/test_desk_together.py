"""Two organizers in the same second, with real threads: the record gives them their turns, and nobody answers twice without knowing."""

from __future__ import annotations

import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.campaign_file import OrganizerSpec
from tests.service import DANA, LUIS, Phone, Service

TEAM = (OrganizerSpec("Dana", DANA, "lead", on_duty=True), OrganizerSpec("Luis", LUIS, "lead", on_duty=True))
ROUNDS = 5


def rounds(service: Service):
    """A fresh question in each, of a worker of its own."""
    service.load(organizers=TEAM)
    for round in range(ROUNDS):
        worker = service.member(f"+131255501{60 + round}")
        worker.text("is the canteen open on sunday")
        ((code,),) = service.rows("SELECT code FROM questions ORDER BY opened_at DESC LIMIT 1")
        yield worker, code


def at_once(*texts: tuple[Phone, str]) -> list[str]:
    """Each phone sends its text at the same moment; what each is told."""
    gate = threading.Barrier(len(texts))

    def send(each: tuple[Phone, str]) -> str:
        gate.wait()
        return "\n".join(each[0].text(each[1]))

    with ThreadPoolExecutor(len(texts)) as threads:
        return list(threads.map(send, texts))


def test_of_two_claims_one_holds(service: Service) -> None:
    """The other is told whose it is."""
    dana, luis = service.phone(DANA), service.phone(LUIS)
    for _, code in rounds(service):
        said = at_once((dana, f"{code} CLAIM"), (luis, f"{code} CLAIM"))
        assert sorted("is yours" in each for each in said) == [False, True], said
        slower = next(each for each in said if "is yours" not in each)
        assert slower == f"{code} is with {'Luis' if 'is yours' in said[1] else 'Dana'}. Nothing was changed."


def test_of_two_answers_one_goes(service: Service) -> None:
    """The other waits for its SEND, with the name of who was faster."""
    dana, luis = service.phone(DANA), service.phone(LUIS)
    for worker, code in rounds(service):
        said = at_once((dana, f"{code} from one"), (luis, f"{code} from the other"))
        assert sorted("on its way" in each for each in said) == [False, True], said
        assert any("somebody else has this one" in each for each in said)
        service.pump()
        assert len(worker.pushed()) == 1


def test_a_close_and_an_answer_end_in_some_order(service: Service) -> None:
    """Either the answer went and then it was closed, or it was closed and the code is unknown: never half of both."""
    dana, luis = service.phone(DANA), service.phone(LUIS)
    for worker, code in rounds(service):
        closed, answered = at_once((dana, f"{code} CLOSE"), (luis, f"{code} at noon"))
        assert "closed" in closed
        service.pump()
        assert len(worker.pushed()) == ("on its way" in answered)
        assert "on its way" in answered or answered == "No open question has that code. Nothing was sent."
        assert dana.text(f"{code} hello") == ["No open question has that code. Nothing was sent."]
        ((state,),) = service.rows("SELECT state FROM questions WHERE code = %s", code)
        assert state == "closed"


def test_a_claim_and_a_workers_text_lose_nothing(service: Service) -> None:
    """The worker writes while an organizer takes them: the text reaches somebody, and it is the organizer's."""
    dana = service.phone(DANA)
    for worker, code in rounds(service):
        at_once((dana, f"{code} CLAIM"), (worker, "and on monday, is it open then"))
        assert service.rows("SELECT state FROM questions WHERE code = %s", code) == [("claimed",)]


@pytest.mark.parametrize("gone", [("Luis", "Dana"), ("Dana", "Luis")], ids=["each other", "each themselves"])
def test_of_two_leads_who_remove_somebody_one_lead_stays(service: Service, gone: tuple[str, str]) -> None:
    """Somebody is there who can add others."""
    for _ in range(ROUNDS):
        service.load(organizers=TEAM)
        dana, luis = service.phone(DANA), service.phone(LUIS)
        numbers = [number_in(phone.text(f"REMOVE {name}")) for phone, name in zip((dana, luis), gone, strict=True)]
        at_once((dana, numbers[0]), (luis, numbers[1]))
        assert service.rows("SELECT count(*) FROM organizers WHERE role = 'lead'") == [(1,)]


@pytest.mark.parametrize("text", ["{code} ALL It is open.", "DOC rights ALL"])
def test_the_same_number_sent_four_times_at_once_is_done_once(service: Service, text: str) -> None:
    """The texts of one phone come one after the other."""
    service.load(organizers=TEAM)
    service.member("+13125550161").text("is the canteen open on sunday")
    ((code,),) = service.rows("SELECT code FROM questions")
    for round in range(1, ROUNDS + 1):
        number = number_in(service.phone(DANA).text(text.format(code=code)))
        fields = [service.fields(number, DANA) for _ in range(4)]
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(service.post, fields))
        assert service.rows("SELECT count(*) FROM broadcasts") == [(round,)]


def number_in(answers: list[str]) -> str:
    found = re.search(r"[Rr]eply (\d{4})", answers[0])
    assert found, answers
    return found[1]
