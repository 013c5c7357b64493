"""What becomes of a text that leaves: one test for each of the carrier's errors, for every kind of silence, and for how texts are counted."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot import jobs, outbox, store
from bot.campaign_file import LineSpec
from bot.house import House
from bot.phones.errors import ERRORS
from bot.phones.faults import Fault
from bot.sms import REFUSED, TOO_MANY, UNSURE, VERDICTS, verdict_of
from bot.store import Text
from flows.segments import encoding, segments
from tests.service import DANA, JAMES, LINE, LUIS, MARIA, ROSA, Service

OTHER_LINE = "+13105550100"
OUTCOMES = {outcome: [code for code, verdict in VERDICTS.items() if verdict.outcome == outcome] for outcome in ("final", "waits", "line")}


def put(service: Service, number: str = MARIA, body: str = "Hello.", kind: str = "document", **how: Any) -> Text:
    """A text to a member, ready to leave; it answers their own of a moment ago, so that no hour of the day holds it."""
    with service.house.pool.connection() as connection:
        for campaign in service.house.campaigns.read(connection).campaigns:
            row = connection.execute("SELECT id FROM workers WHERE number_index = %s", (campaign.vault.index(number),)).fetchone()
            if row:
                text = Text(kind, "out", campaign.lines[0].number, body, row[0])
                outbox.put(connection, campaign, text, answers_at=datetime.now().astimezone(), **how)
    return text


def state(service: Service, text: Text) -> tuple[str, int | None]:
    ((state, error),) = service.rows("SELECT state, error FROM texts WHERE id = %s", text.id)
    return state, error


def waiting(service: Service, text: Text) -> list[tuple[Any, ...]]:
    """(state, attempts, seconds until it is due) of the text's row in the outbox, while there is one."""
    return service.rows("SELECT state, attempts, extract(epoch FROM due_at - now())::float FROM outbox WHERE text_id = %s", text.id)


def now_due(service: Service) -> None:
    """Time passes: what waits is due, held lines are free."""
    service.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    service.rows("UPDATE lines SET held_until = NULL RETURNING 1")


def tried(service: Service, number: str = MARIA) -> int:
    """How many texts of ours the carrier took for this number."""
    return len([text for text in service.carrier.texts() if text.direction == "outbound-api" and text.recipient == number])


@pytest.fixture
def maria(riverside: Service) -> Service:
    """Maria and James are members, on two lines of two campaigns."""
    riverside.load(campaign="harbor", join=(), line=LineSpec(OTHER_LINE, per_second=100))
    riverside.member(MARIA)
    riverside.member(JAMES, OTHER_LINE)
    riverside.settle()
    return riverside


@pytest.fixture
def hasty(riverside: Service) -> Iterator[House]:
    """A house on the same stores that waits half a second for the carrier."""
    house = House(riverside.house.config, patience=0.5)
    yield house
    house.close()


# --- one row of the table each -------------------------------------------------------------------------------------------------------


def test_the_table_has_a_test_for_each_of_its_rows() -> None:
    """Three outcomes among the codes; doubt comes from silence and bare 5xx only. The stand-in knows every code."""
    assert sorted(code for codes in OUTCOMES.values() for code in codes) == sorted(VERDICTS)
    assert set(VERDICTS) <= set(ERRORS)
    assert {21610, 21211, 21408, 20003, 20429, 30003, 30004, 30005, 30006, 30007, 30008, 30034} <= set(VERDICTS)


@pytest.mark.parametrize("code", OUTCOMES["final"])
def test_a_final_error_ends_the_text_and_marks_the_number_as_the_table_says(maria: Service, code: int) -> None:
    """Failed with its code, out of the outbox, tried once; the number stopped or dead where the error says so."""
    maria.carrier.faults.order(Fault(to=MARIA, status=ERRORS[code][0], code=code))
    text = put(maria)
    maria.pump()
    assert state(maria, text) == ("failed", code)
    assert waiting(maria, text) == []
    ((dead, standing),) = maria.rows(
        "SELECT dead, standing FROM workers WHERE handle IN (SELECT handle FROM workers JOIN texts ON worker_id = workers.id WHERE texts.id = %s)",
        text.id,
    )
    assert dead == (VERDICTS[code].number == "dead")
    assert standing == ("stopped" if VERDICTS[code].number == "stopped" else "member")
    maria.carrier.faults.clear()
    later = put(maria, body="Later.")
    maria.pump()
    reached = VERDICTS[code].number is None
    assert tried(maria) == int(reached)
    assert (state(maria, later)[0] == "failed") != reached


@pytest.mark.parametrize("code", OUTCOMES["waits"])
def test_an_error_that_waits_is_tried_again_later_and_then_sent(maria: Service, code: int) -> None:
    """Due again after the table's rest, longer each time; other people do not wait."""
    maria.carrier.faults.order(Fault(to=MARIA, status=ERRORS[code][0], code=code, times=2))
    text = put(maria)
    maria.pump()
    ((is_due, attempts, seconds),) = waiting(maria, text)
    assert (is_due, attempts) == ("due", 1)
    rest = VERDICTS[code].rest
    assert rest - 2 < seconds <= rest
    now_due(maria)
    jobs.carry(maria.house, outbox_row(maria, text))
    ((_, attempts, seconds),) = waiting(maria, text)
    assert attempts == 2
    assert 2 * rest - 2 < seconds <= 2 * rest
    now_due(maria)
    maria.pump()
    assert waiting(maria, text) == []
    assert tried(maria) == 1


def outbox_row(service: Service, text: Text) -> outbox.Departure:
    """Take the text's row as a pump does."""
    with service.house.pool.connection() as connection:
        rows = [row for mass in (False, True) for row in outbox.claim(connection, text.line, 50, mass=mass)]
        return next(row for row in rows if row.text_id == text.id)


def test_an_error_that_waits_for_ever_is_given_up(maria: Service) -> None:
    """After eight attempts the text has failed; nothing is tried for ever."""
    maria.carrier.faults.order(Fault(to=MARIA, status=429, code=20429))
    text = put(maria)
    for _ in range(outbox.MOST_ATTEMPTS):
        jobs.carry(maria.house, outbox_row(maria, text))
        now_due(maria)
    assert waiting(maria, text) == []
    assert state(maria, text) == ("failed", 20429)


@pytest.mark.parametrize("code", OUTCOMES["line"])
def test_an_error_of_the_line_holds_that_line_while_others_go_on(maria: Service, code: int) -> None:
    """Nothing more is tried on it until its rest is over; no attempt is counted against a text."""
    maria.carrier.faults.order(Fault(to=MARIA, status=ERRORS[code][0], code=code, times=1))
    text = put(maria)
    jobs.carry(maria.house, outbox_row(maria, text))
    ((seconds, why),) = maria.rows("SELECT extract(epoch FROM held_until - now())::float, held_why FROM lines WHERE number = %s", LINE)
    assert why == code
    assert VERDICTS[code].rest - 5 < seconds <= VERDICTS[code].rest
    maria.member(ROSA)
    after = put(maria, ROSA, "On the same line.")
    elsewhere = put(maria, JAMES, "On another.")
    maria.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    maria.pump()
    assert [len(waiting(maria, each)) for each in (text, after, elsewhere)] == [1, 1, 0]
    assert tried(maria, JAMES) == 1
    assert tried(maria, ROSA) == tried(maria) == 0
    assert waiting(maria, text)[0][1] == 0
    now_due(maria)
    maria.pump()
    assert tried(maria) == tried(maria, ROSA) == 1


@pytest.mark.parametrize("code", [30003, 30004, 30005, 30006, 30007, 30008, 30034, 30001, 21610, 39999])
def test_an_error_that_comes_back_from_the_network_means_the_same(maria: Service, code: int) -> None:
    """On the status callback of a text that was accepted: the text has ended, the number and the line as the table says."""
    maria.carrier.faults.order(Fault(to=MARIA, code=code, when="status"))
    text = put(maria)
    maria.pump()
    until(lambda: state(maria, text)[0] in {"failed", "undelivered"})
    assert state(maria, text)[1] == code
    verdict = verdict_of(code)
    ((dead, standing),) = maria.rows("SELECT dead, standing FROM workers JOIN texts ON worker_id = workers.id WHERE texts.id = %s", text.id)
    assert dead == (verdict.number == "dead")
    assert standing == ("stopped" if verdict.number == "stopped" else "member")
    assert maria.rows("SELECT held_until IS NOT NULL FROM lines WHERE number = %s", LINE) == [(verdict.outcome == "line",)]
    assert tried(maria) == 1


def until(true, seconds: float = 5) -> None:
    """Wait for what a callback brings."""
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.02)


def test_an_unknown_code_is_judged_by_its_http_status(maria: Service) -> None:
    """A 400 is final, a 429 waits, a 5xx may have gone."""
    assert (verdict_of(0, 400), verdict_of(12345, 429), verdict_of(12345, 503), verdict_of(503, 503)) == (REFUSED, TOO_MANY, UNSURE, UNSURE)
    maria.carrier.faults.order(Fault(to=MARIA, status=400, code=63038, times=1))
    text = put(maria)
    maria.pump()
    assert state(maria, text) == ("failed", 63038)


def test_an_organizer_whose_answer_did_not_arrive_is_told(maria: Service) -> None:
    """They think that the worker has it: by the refused request, by the network, and by a STOP that came between."""
    dana, phone = maria.phone(DANA), maria.phone(MARIA)
    for how, (fault, words) in {
        "is the parking lot open": (Fault(to=MARIA, status=400, code=21614), "the number can't get texts"),
        "is the canteen open": (Fault(to=MARIA, code=30007, when="status"), "the carrier took it for spam"),
    }.items():
        maria.rows("UPDATE workers SET dead = false RETURNING 1")
        phone.text(how)
        maria.pump()
        code = dana.pushed()[-1][:3]
        maria.carrier.faults.order(fault)
        dana.text(f"{code} yes it is")
        maria.pump()
        until(lambda words=words: pumped(maria, dana, words))
        told = next(text for text in dana.pushed() if words in text)
        assert told.startswith(f"{code}: your answer to ")
        maria.carrier.faults.clear()


def pumped(service: Service, phone, words: str) -> bool:
    service.pump()
    return any(words in text for text in phone.pushed())


# --- silence -------------------------------------------------------------------------------------------------------------------------


def a_minute_later(service: Service) -> None:
    """What was taken has been in doubt for more than a minute."""
    service.rows("UPDATE outbox SET claimed_at = claimed_at - interval '70 seconds', due_at = now() RETURNING 1")


def test_a_timeout_is_a_doubt_and_the_carriers_list_ends_it(maria: Service, hasty: House) -> None:
    """The carrier took the text, but answered too late: it is found in its list and not sent again."""
    maria.carrier.faults.order(Fault(to=MARIA, delay=0.9, times=1))
    text = put(maria)
    jobs.carry(hasty, outbox_row(maria, text))
    assert (state(maria, text)[0], waiting(maria, text)[0][0]) == ("doubt", "doubt")
    until(lambda: tried(maria) == 1)
    maria.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    maria.pump()
    assert waiting(maria, text) == []
    assert tried(maria) == 1


def test_a_connection_that_breaks_after_the_carrier_took_the_text_sends_it_once(maria: Service) -> None:
    """Accept and hang up, with every status callback lost: only the list knows, and it is enough, also for a text to many."""
    maria.carrier.faults.order(Fault(to=MARIA, drop=True, times=1))
    maria.carrier.faults.order(Fault(to=MARIA, when="status", drop=True))
    text = put(maria, kind="broadcast", lane=outbox.MASS)
    jobs.carry(maria.house, outbox_row(maria, text))
    assert waiting(maria, text)[0][0] == "doubt"
    a_minute_later(maria)
    maria.pump()
    assert waiting(maria, text) == []
    assert tried(maria) == 1
    assert maria.rows("SELECT sid IS NOT NULL, doubts FROM texts WHERE id = %s", text.id) == [(True, 0)]


def test_the_same_words_sent_before_are_not_taken_for_the_text_in_doubt(maria: Service) -> None:
    """Two equal texts to one person: the first one's sid is known, so it does not vouch for the second."""
    put(maria, body="Same words.")
    maria.pump()
    maria.carrier.faults.order(Fault(to=MARIA, status=500, times=1))
    text = put(maria, body="Same words.")
    jobs.carry(maria.house, outbox_row(maria, text))
    a_minute_later(maria)
    maria.pump()
    assert tried(maria) == 2
    assert maria.rows("SELECT doubts FROM texts WHERE id = %s", text.id) == [(1,)]


@pytest.mark.parametrize(("kind", "sent", "ends"), [("answer", 1, "counted"), ("document", 1, "counted"), ("broadcast", 0, "unknown")])
def test_a_text_that_nobody_knows_of_after_a_minute_goes_again_or_stays_unknown(maria: Service, kind: str, sent: int, ends: str) -> None:
    """D3: not before the minute is over; an answer goes again and is counted, a text to many never does."""
    maria.carrier.faults.order(Fault(to=MARIA, status=500, times=1))
    text = put(maria, kind=kind)
    jobs.carry(maria.house, outbox_row(maria, text))
    maria.rows("UPDATE outbox SET claimed_at = claimed_at - interval '55 seconds', due_at = now() RETURNING 1")
    maria.pump()
    assert (waiting(maria, text)[0][0], tried(maria)) == ("doubt", 0)
    a_minute_later(maria)
    maria.pump()
    assert tried(maria) == sent
    assert waiting(maria, text) == []
    doubts = maria.rows("SELECT doubts FROM texts WHERE id = %s", text.id)[0][0]
    assert (doubts == 1, state(maria, text)[0] == "unknown") == (ends == "counted", ends == "unknown")


def test_an_ambiguous_500_after_which_the_text_went_all_the_same_sends_it_once(maria: Service) -> None:
    """The answer said 500, the text was accepted: its status callback ends the doubt."""
    maria.carrier.faults.order(Fault(to=MARIA, status=500, accepted=True, times=1))
    text = put(maria)
    jobs.carry(maria.house, outbox_row(maria, text))
    until(lambda: state(maria, text)[0] == "delivered")
    a_minute_later(maria)
    maria.pump()
    assert waiting(maria, text) == []
    assert tried(maria) == 1


def test_a_carrier_that_cannot_be_asked_leaves_the_doubt_open(maria: Service) -> None:
    """The list does not answer either: no decision is made within the minute."""
    maria.carrier.faults.order(Fault(to=MARIA, drop=True, times=1))
    text = put(maria, kind="broadcast")
    nowhere = House(replace(maria.house.config, twilio_api_base="http://127.0.0.1:9"))
    maria.carrier.faults.order(Fault(to=MARIA, when="status", drop=True))
    jobs.carry(maria.house, outbox_row(maria, text))
    maria.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    jobs.run(nowhere)
    nowhere.close()
    assert waiting(maria, text)[0][0] == "doubt"


def test_a_connection_that_was_never_made_is_no_doubt(maria: Service) -> None:
    """Nobody listens where the carrier should be: it can't have heard us, so the text simply waits."""
    nowhere = House(replace(maria.house.config, twilio_api_base="http://127.0.0.1:9"))
    text = put(maria)
    jobs.carry(nowhere, outbox_row(maria, text))
    nowhere.close()
    ((is_due, attempts, seconds),) = waiting(maria, text)
    assert (is_due, attempts) == ("due", 1)
    assert 0 < seconds <= 5
    now_due(maria)
    maria.pump()
    assert tried(maria) == 1


def test_a_report_that_comes_before_our_own_note_is_not_overwritten(maria: Service, hasty: House) -> None:
    """The carrier delivered and reported while its answer was still on its way to us."""
    maria.carrier.faults.order(Fault(to=MARIA, status=500, accepted=True, delay=0.3, times=1))
    text = put(maria)
    row = outbox_row(maria, text)
    with maria.house.pool.connection() as connection:
        store.advance(connection, text.id, "delivered", sid="SM" + "0" * 32)
    maria.carrier.faults.clear()
    jobs.carry(maria.house, row)
    assert state(maria, text)[0] == "delivered"
    assert waiting(maria, text) == []


def test_a_pump_that_hangs_on_one_text_sends_the_others(maria: Service, hasty: House) -> None:
    """One slow answer takes one thread."""
    maria.member(ROSA)
    maria.carrier.faults.order(Fault(to=MARIA, delay=1.5, times=1))
    slow = put(maria)
    quick = put(maria, ROSA)
    running = threading.Thread(target=maria.pump)
    running.start()
    until(lambda: waiting(maria, quick) == [], 1.2)
    assert waiting(maria, slow) != []
    running.join()
    assert tried(maria) == tried(maria, ROSA) == 1


# --- how texts are counted -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "alphabet", "parts"),
    [
        ("", "GSM-7", 1),
        ("a" * 160, "GSM-7", 1),
        ("a" * 161, "GSM-7", 2),
        ("a" * 306, "GSM-7", 2),
        ("a" * 307, "GSM-7", 3),
        ("\u00e9\u00f1\u00bf\u00a1\u00fc\u00e0" * 26, "GSM-7", 1),
        ("[" * 80, "GSM-7", 1),
        ("[" * 80 + "a", "GSM-7", 2),
        ("\u20ac" + "a" * 158, "GSM-7", 1),
        ("\u20ac" + "a" * 159, "GSM-7", 2),
        ("a" * 152 + "[" + "a" * 10, "GSM-7", 2),
        ("a" * 152 + "[" + "a" * 151, "GSM-7", 2),  # the escape can't be cut off: 152 + 153
        ("a" * 152 + "[" + "a" * 152, "GSM-7", 3),
        ("\u00e1" + "a" * 69, "UCS-2", 1),
        ("\u00e1" + "a" * 70, "UCS-2", 2),
        ("\u00e1" + "a" * 133, "UCS-2", 2),
        ("\u00e1" + "a" * 134, "UCS-2", 3),
        ("\U0001f44d" * 35, "UCS-2", 1),
        ("\U0001f44d" * 36, "UCS-2", 2),
        ("\U0001f44d" * 66, "UCS-2", 2),  # 33 pairs fit into 67 units: half a character is never sent
        ("\U0001f44d" * 67, "UCS-2", 3),
        ("`", "UCS-2", 1),
        ("\u2019", "UCS-2", 1),
    ],
)
def test_segments_are_counted_as_carriers_count_them(text: str, alphabet: str, parts: int) -> None:
    """160 and 153 septets, 70 and 67 units; extension characters take two, and neither they nor a pair is cut."""
    assert (encoding(text), segments(text)) == (alphabet, parts)


def test_the_record_and_the_carrier_count_the_same(maria: Service) -> None:
    """What the record says of a text is what is billed for it."""
    for body in ("short", "a" * 200, "\u00e1" * 80):
        put(maria, body=body)
    maria.pump()
    ours = sorted(maria.rows("SELECT segments FROM texts WHERE kind = 'document'"))
    theirs = sorted((text.segments,) for text in maria.carrier.texts() if text.direction == "outbound-api")
    assert ours == theirs == [(1,), (2,), (2,)]


def test_only_those_on_duty_hear_of_a_failure_that_is_theirs(maria: Service) -> None:
    """Luis answered nothing, so he hears nothing of an answer that failed."""
    maria.phone(MARIA).text("is the parking lot open")
    maria.pump()
    code = maria.phone(DANA).pushed()[0][:3]
    maria.carrier.faults.order(Fault(to=MARIA, status=400, code=21614))
    maria.phone(DANA).text(f"{code} yes")
    maria.pump()
    assert maria.phone(LUIS).pushed() == []
    assert len(maria.phone(DANA).pushed()) == 2
