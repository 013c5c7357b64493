"""Leaving and coming back (B2, B3): in each mode of a line exactly one confirmation in total, the carrier's or ours, and nothing after it."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bot import outbox
from bot.campaign_file import LineSpec
from bot.house import House
from bot.inbox import Arrival, receive
from bot.phones import opt_out
from bot.phones.faults import Fault
from bot.store import Text
from tests.service import DANA, LINE, LUIS, MARIA, Phone, Service

MODES = ("twilio", "advanced", "ours")
OTHER_LINE = "+13105550100"


def loaded(service: Service, mode: str) -> Service:
    service.load(line=LineSpec(LINE, mode, per_second=100))
    return service


def carrier_said(phone: Phone) -> list[str]:
    """What the carrier itself told this phone."""
    phone.service.settle()
    return [text.body for text in phone._got() if text.speaker == "carrier"]


def suppressed(service: Service, number: str = MARIA) -> bool:
    with service.house.pool.connection() as connection:
        campaign = service.house.campaigns.read(connection).campaigns[0]
        return service.house.suppression.is_suppressed(connection, number, campaign.id)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("words", ["STOP", "stop", " Quit ", "UNSUBSCRIBE", "please stop texting me", "Stop.", "ya no me manden mensajes"])
def test_every_stop_is_confirmed_once_in_total_and_then_there_is_silence(service: Service, mode: str, words: str) -> None:
    """B2: by the carrier for its own words, by us for all else; said again, neither speaks."""
    maria = loaded(service, mode).member()
    ours = maria.text(words)
    theirs = carrier_said(maria)
    assert len(ours) + len(theirs) == 1
    assert (theirs == [opt_out.STOPPED]) == (mode != "ours" and opt_out.word(words) == "STOP")
    assert all(text.endswith(("Text START to return.", "Mande START para volver.")) for text in ours)
    assert suppressed(service)
    for more in (words, "dues", "is the parking lot open", "JOINED"):
        assert maria.text(more) == []
    assert carrier_said(maria) == theirs
    service.pump()
    assert maria.pushed() == []
    assert service.phone(DANA).pushed() == []


@pytest.mark.parametrize("mode", MODES)
def test_help_is_answered_once_in_total(service: Service, mode: str) -> None:
    """By the carrier where the line leaves it to them, by us otherwise; our own words for help are always ours."""
    maria = loaded(service, mode).member()
    for word, by_carrier in (("HELP", mode != "ours"), ("info", mode != "ours"), ("ayuda", False), ("WHO", False)):
        before = len(carrier_said(maria))
        ours = maria.text(word)
        assert (len(ours), len(carrier_said(maria)) - before) == ((0, 1) if by_carrier else (1, 0)), word


@pytest.mark.parametrize("mode", MODES)
def test_start_leads_back_through_the_disclosure(service: Service, mode: str) -> None:
    """B2: START, then YES; a YES alone brings nobody back, and each step is in the ledger."""
    maria = loaded(service, mode).member()
    maria.text("STOP")
    assert "Reply YES to join" in maria.text("START")[0]
    service.settle()
    assert not suppressed(service)
    assert maria.text("can we talk about pay") != ["Yes, you may talk about pay."]
    assert "Welcome" in maria.text("YES")[0]
    what = [what for (what,) in service.rows("SELECT what FROM consent_events ORDER BY id")]
    assert what[:3] == ["disclosed", "given", "stopped"]
    assert what[-1] == "given"


def test_a_yes_lifts_the_carriers_block_but_not_ours(service: Service) -> None:
    """Twilio takes YES for a START; we do not: it never brings anybody back."""
    maria = loaded(service, "twilio").member()
    maria.text("STOP")
    assert maria.text("YES") == []
    assert suppressed(service)
    assert opt_out.STARTED in carrier_said(maria)


def test_a_join_after_the_carriers_block_is_refused_and_counts_as_a_stop(service: Service) -> None:
    """Our disclosure comes back as 21610 in its status callback: so they are stopped again, until START."""
    maria = loaded(service, "twilio").member()
    maria.text("STOP")
    assert "Reply YES to join" in maria.text("JOIN")[0]
    assert maria.got()[-1:] != maria.replies()[-1:]
    until(lambda: suppressed(service))
    assert service.rows("SELECT standing FROM workers") == [("stopped",)]
    assert maria.text("YES, I want to") == []
    maria.text("START")
    assert "Welcome" in maria.text("YES")[0]
    service.settle()
    assert not suppressed(service)


def until(true, seconds: float = 5) -> None:
    """Wait for what a callback brings."""
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.02)


def test_a_21610_on_a_text_that_was_queued_counts_as_a_stop(service: Service) -> None:
    """They told the carrier, and the carrier tells us when we try."""
    maria = loaded(service, "ours").member()
    maria.text("rights")
    service.carrier.faults.order(Fault(to=MARIA, status=400, code=21610, times=1))
    service.pump()
    assert suppressed(service)
    assert maria.text("dues") == []


@pytest.mark.parametrize("value", ["STOP", "stop", "HELP", "START"])
def test_what_an_advanced_carrier_recognized_counts_whatever_the_words_were(service: Service, value: str) -> None:
    """OptOutType says what the carrier heard, in a language that we may not know; on STOP and HELP it has answered already."""
    loaded(service, "advanced").member()
    answer = service.post(service.fields("zatrzymaj", OptOutType=value))
    assert (b"<Message" in answer.content) == (value == "START")
    assert suppressed(service) == (value.upper() == "STOP")
    if value.upper() == "STOP":
        assert service.rows("SELECT how FROM consent_events ORDER BY id DESC LIMIT 1") == [("carrier",)]


def test_an_advanced_carrier_that_recognized_nothing_leaves_the_answer_to_us(service: Service) -> None:
    """STOP without OptOutType on such a line: one confirmation, ours."""
    loaded(service, "advanced").member()
    assert b"Text START to return." in service.post(service.fields("STOP")).content


def test_a_stop_ends_all_campaigns_and_a_start_brings_back_its_own_only(service: Service) -> None:
    """B3, with STOP_SCOPE=service."""
    loaded(service, "ours").load(campaign="harbor", join=(), line=LineSpec(OTHER_LINE, "ours", per_second=100))
    here, there = service.member(), service.member(MARIA, OTHER_LINE)
    assert len(here.text("STOP")) == 1
    assert there.text("dues") == []
    assert there.text("STOP") == []
    assert "Reply YES" in there.text("START")[0]
    there.text("YES")
    assert there.text("dues") == ["Dues differ. Ask us."]
    assert here.text("dues") == []


def test_with_stop_scope_campaign_a_stop_ends_its_own_campaign_only(service: Service) -> None:
    """B3, with STOP_SCOPE=campaign; a line that no campaign has still stops them all."""
    loaded(service, "ours").load(campaign="harbor", join=(), line=LineSpec(OTHER_LINE, "ours", per_second=100))
    service.member()
    service.member(MARIA, OTHER_LINE)
    house = House(replace(service.house.config, stop_scope="campaign"))

    def heard(body: str, line: str) -> str:
        return receive(house, Arrival(service.fields()["MessageSid"], MARIA, line, "", body)).twiml

    assert "Text START to return." in heard("STOP", LINE)
    assert "Dues differ" in heard("dues", OTHER_LINE)
    assert "<Message" not in heard("dues", LINE)
    heard("STOP", "+13125550199")
    assert "<Message" not in heard("fees", OTHER_LINE)
    house.close()


def test_an_organizers_stop_means_off_duty_and_start_means_on_duty(service: Service) -> None:
    """No alert to who said STOP; the colleague gets it; START brings them back without any disclosure."""
    loaded(service, "ours")
    dana, luis, maria = service.phone(DANA), service.phone(LUIS), service.member()
    assert "off duty" in luis.text("STOP")[0]
    assert luis.text("STOP") == []
    maria.text("they just fired me")
    service.pump()
    assert sorted("URGENT" in text for text in dana.pushed()) == [False, True]
    assert "Luis is off duty now." in dana.pushed()
    assert luis.pushed() == []
    assert "on duty" in luis.text("START")[0]
    maria.text("they just fired me again")
    service.pump()
    assert (len(dana.pushed()), len(luis.pushed())) == (3, 1)


def test_an_organizers_stop_on_a_line_of_the_default_mode_is_confirmed_by_the_carrier(service: Service) -> None:
    """One confirmation in total, as for anybody."""
    luis = loaded(service, "twilio").phone(LUIS)
    assert luis.text("STOP") == []
    assert carrier_said(luis) == [opt_out.STOPPED]
    assert "on duty" in luis.text("START")[0]


def test_what_was_queued_when_stop_came_does_not_leave(service: Service) -> None:
    """B2: an answer and a document wait for a pump; STOP comes; neither is sent, and the organizer is told."""
    maria, dana = loaded(service, "ours").member(), service.phone(DANA)
    maria.text("is the parking lot open")
    service.pump()
    maria.text("rights")
    dana.text(f"{dana.pushed()[0][:3]} it opens at six")
    assert len(maria.text("STOP")) == 1
    service.pump()
    assert maria.pushed() == []
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]
    assert service.rows("SELECT DISTINCT state FROM texts WHERE kind IN ('answer', 'document')") == [("failed",)]
    assert "they have said stop" in dana.pushed()[-1]


def test_a_stop_while_many_texts_leave_ends_them_within_two_seconds(service: Service) -> None:
    """B2: a pump is in the middle of sending to this very person; nothing starts more than two seconds after the confirmation."""
    loaded(service, "ours").load(documents=(), line=LineSpec(LINE, "ours", per_second=20))
    maria = service.member()
    with service.house.pool.connection() as connection:
        campaign = service.house.campaigns.read(connection).campaigns[0]
        worker = service.rows("SELECT id FROM workers")[0][0]
        for number in range(100):
            outbox.put(connection, campaign, Text("document", "out", LINE, f"number {number}", worker))
        connection.execute("UPDATE outbox SET answers_at = now()")
    pump = threading.Thread(target=service.pump)
    pump.start()
    until(lambda: len(maria.pushed()) > 3)
    assert len(maria.text("STOP")) == 1
    time.sleep(0.5)
    sent = len(maria.pushed())
    pump.join()
    assert len(maria.pushed()) == sent < 100


def test_a_stop_and_a_21610_of_the_same_moment_do_not_stand_in_each_others_way(service: Service) -> None:
    """The worker's own STOP and the carrier's report lock the same rows: both are taken, neither is lost."""
    maria = loaded(service, "ours").member()
    for _ in range(5):
        maria.text("START")
        service.settle()
        texts = [text for (text,) in service.rows("SELECT id FROM texts WHERE direction = 'out'")]
        service.rows("UPDATE texts SET state = 'queued' RETURNING 1")
        form = {"AccountSid": service.account, "MessageSid": "SM" + "c" * 32, "MessageStatus": "failed", "ErrorCode": "21610"}
        posts = [(form, f"/twilio/status?text={text}") for text in texts] + [(service.fields("STOP"), "/twilio/sms")]
        with ThreadPoolExecutor(len(posts)) as threads:
            answers = set(threads.map(lambda post: service.post(*post).status_code, posts))
        assert answers <= {200, 204}
        assert suppressed(service)
