"""The order in which texts leave: a person's oldest first, what presses before what is for many, and no two pumps one and the same."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import jobs, outbox, store
from bot.campaign_file import LineSpec
from bot.campaigns import Campaign
from bot.house import House
from bot.phones.faults import Fault
from bot.store import Text
from flows import start
from tests.service import DANA, LINE, MARIA, ROSA, Service


@pytest.fixture
def fast(service: Service) -> Service:
    """The campaign on a line without a limit worth the name."""
    service.load(line=LineSpec(LINE, per_second=1000))
    return service


@pytest.fixture
def another(fast: Service) -> Iterator[House]:
    """Another process's house on the same stores."""
    house = House(fast.house.config)
    yield house
    house.close()


def campaign_of(service: Service) -> Campaign:
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns[0]


def worker_of(service: Service, number: str) -> Any:
    return service.rows("SELECT id FROM workers WHERE number_index = %s", campaign_of(service).vault.index(number))[0][0]


def put(service: Service, number: str, *bodies: str, kind: str = "document", **how: Any) -> list[Text]:
    """Texts to a member, in this order; each answers their own of a moment ago, so that no hour of the day holds it."""
    campaign, worker = campaign_of(service), worker_of(service, number)
    texts = [Text(kind, "out", LINE, body, worker) for body in bodies]
    with service.house.pool.connection() as connection:
        for text in texts:
            outbox.put(connection, campaign, text, **{"answers_at": datetime.now(UTC), **how})
    return texts


def in_order(service: Service) -> list[str]:
    """The words of all texts that the carrier took by its API, the first first."""
    return [text.body for text in reversed(service.carrier.texts()) if text.direction == "outbound-api"]


def test_one_persons_texts_leave_in_the_order_in_which_they_were_put(fast: Service) -> None:
    """Twelve threads send, and yet one person's texts never overtake each other."""
    fast.member(MARIA)
    fast.member(ROSA)
    for number in range(15):
        put(fast, MARIA, f"m{number:02}")
        put(fast, ROSA, f"r{number:02}")
    fast.pump()
    for letter in "mr":
        sent = [body for body in in_order(fast) if body.startswith(letter)]
        assert sent == sorted(sent)
        assert len(sent) == 15


def test_a_postponed_text_is_waited_for_by_the_same_persons_later_ones_only(fast: Service) -> None:
    """The second does not overtake the first, however long that waits; others go on."""
    fast.member(MARIA)
    fast.member(ROSA)
    fast.carrier.faults.order(Fault(to=MARIA, status=429, code=20429, times=1))
    put(fast, MARIA, "first")
    put(fast, MARIA, "second")
    put(fast, ROSA, "other")
    row = claimed(fast, "first")
    jobs.carry(fast.house, row)
    fast.rows("UPDATE outbox SET due_at = now() + interval '1 hour' WHERE state = 'due' AND id = %s RETURNING 1", row.id)
    fast.pump()
    assert in_order(fast) == ["other"]
    fast.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    fast.pump()
    assert in_order(fast) == ["other", "first", "second"]


def claimed(service: Service, body: str) -> outbox.Departure:
    """The row of this text, taken as a pump takes it; what else was taken is given back."""
    vault = campaign_of(service).vault
    with service.house.pool.connection() as connection:
        found = None
        for row in outbox.claim(connection, LINE, 100):
            ((sealed,),) = connection.execute("SELECT body FROM texts WHERE id = %s", (row.text_id,)).fetchall()
            if vault.open(sealed, "texts.body", row.text_id) == body:
                found = row
            else:
                outbox.postpone(connection, row, datetime.now(UTC), counts=False)
    assert found is not None
    return found


def test_alerts_and_answers_leave_before_texts_to_many(service: Service) -> None:
    """On a slow line: what was put last and presses most goes first."""
    service.load(line=LineSpec(LINE, per_second=4))
    members = [f"+1312555{number}" for number in range(2100, 2108)]
    for number in members:
        service.member(number)
    service.member(MARIA)
    for number in members:
        put(service, number, "to many", kind="broadcast", lane=outbox.MASS)
    put(service, MARIA, "an answer", kind="answer")
    pump = threading.Thread(target=service.pump)
    pump.start()
    pump.join()
    order = in_order(service)
    assert order.index("an answer") < 4
    assert order.count("to many") == 8


def test_an_urgent_alert_is_put_ahead_of_all_that_waits_for_the_same_organizer(fast: Service) -> None:
    """Dana has an alert in doubt and one that waits; the urgent one does not stand behind them."""
    maria = fast.member()
    fast.carrier.faults.order(Fault(to=DANA, status=500, times=1))
    maria.text("is the parking lot open")
    fast.pump()
    maria.text("ASK is the canteen open")
    maria.text("they just fired me")
    fast.pump()
    assert ["URGENT" in text for text in fast.phone(DANA).pushed()] == [True]
    fast.rows("UPDATE outbox SET claimed_at = now() - interval '70 seconds', due_at = now() WHERE state = 'doubt' RETURNING 1")
    fast.pump()
    fast.pump()
    assert len(fast.phone(DANA).pushed()) == 3


def test_a_new_urgent_text_is_seen_by_a_pump_that_is_busy(service: Service) -> None:
    """Within 100 ms or little more, in the midst of many texts on a slow line."""
    service.load(line=LineSpec(LINE, per_second=10))
    members = [f"+1312555{number}" for number in range(2100, 2125)]
    for number in members:
        service.member(number)
        put(service, number, "to many", kind="broadcast", lane=outbox.MASS)
    maria = service.member()
    pump = threading.Thread(target=service.pump)
    pump.start()
    while len(in_order(service)) < 12:
        time.sleep(0.01)
    maria.text("they just fired me")
    began = time.monotonic()
    while not service.phone(DANA).pushed():
        assert time.monotonic() - began < 0.9
        time.sleep(0.01)
    pump.join()


def test_two_pumps_in_parallel_send_each_of_two_hundred_texts_once(fast: Service, another: House) -> None:
    """D5: real threads, two houses, forty people, five texts each: nothing twice, nothing lost, everybody's in order."""
    members = [f"+1312555{number}" for number in range(2100, 2140)]
    campaign = campaign_of(fast)
    with fast.house.pool.connection() as connection:
        for number in members:
            worker = store.add_worker(connection, campaign, campaign.vault.index(number), number, start(campaign.content))
            for place in range(5):
                text = Text("document", "out", LINE, f"{number[-4:]} {place}", worker.id)
                outbox.put(connection, campaign, text, answers_at=datetime.now(UTC))
    pumps = [threading.Thread(target=jobs.run, args=(house,)) for house in (fast.house, another)]
    for pump in pumps:
        pump.start()
    for pump in pumps:
        pump.join()
    assert fast.rows("SELECT count(*) FROM outbox") == [(0,)]
    order = in_order(fast)
    assert len(order) == len(set(order)) == 200
    for number in members:
        mine = [body for body in order if body.startswith(number[-4:])]
        assert mine == sorted(mine)


def test_a_pump_that_waits_for_a_lines_rate_rests(service: Service) -> None:
    """Four a second, eight texts: a second of waiting must not be a second of work for the processor and the stores."""
    service.load(line=LineSpec(LINE, per_second=4))
    for number in range(2100, 2108):
        service.member(f"+1312555{number}")
        put(service, f"+1312555{number}", "hello")
    service.settle()
    began, worked = time.monotonic(), time.thread_time()
    service.pump()
    took = time.monotonic() - began
    assert 0.8 < took < 5
    assert time.thread_time() - worked < 0.12 * took
    assert len(in_order(service)) == 8


def test_what_has_expired_is_not_sent(fast: Service) -> None:
    """D3: a reminder after its meeting helps nobody; the text counts as failed."""
    fast.member()
    late, timely = put(fast, MARIA, "late", "timely")
    fast.rows(
        "UPDATE outbox SET expires_at = now() + CASE WHEN text_id = %s THEN interval '-1 second' ELSE interval '1 hour' END RETURNING 1",
        late.id,
    )
    fast.pump()
    assert in_order(fast) == ["timely"]
    assert fast.rows("SELECT state FROM texts WHERE id = %s", late.id) == [("failed",)]
    assert fast.rows("SELECT count(*) FROM outbox") == [(0,)]
    assert timely.id


def test_a_text_that_cannot_be_opened_delays_nobody_and_ends_stuck_and_failed(fast: Service) -> None:
    """D5: somebody changed the sealed words; the row is out of the way at once and kept for a person to look at."""
    fast.member(MARIA)
    fast.member(ROSA)
    broken, after = put(fast, MARIA, "broken", "after it")
    put(fast, ROSA, "somebody else's")
    fast.rows("UPDATE texts SET body = body || '\\x00' WHERE id = %s RETURNING 1", broken.id)
    fast.pump()
    assert sorted(in_order(fast)) == ["after it", "somebody else's"]
    assert fast.rows("SELECT state FROM outbox WHERE text_id = %s", broken.id) == [("stuck",)]
    assert fast.rows("SELECT state FROM texts WHERE id = %s", broken.id) == [("failed",)]
    assert fast.rows("SELECT count(*) FROM outbox") == [(1,)]
    assert after.id


def test_a_text_in_doubt_that_cannot_be_opened_is_given_up_too(fast: Service) -> None:
    """Asking what became of it fails as well: it must not be asked about for ever, before all its person's other texts."""
    fast.member()
    broken, after = put(fast, MARIA, "broken", "after it")
    fast.rows(
        "UPDATE outbox SET state = 'doubt', claimed_at = now(), attempts = 1, due_at = now() WHERE text_id = %s RETURNING 1", broken.id
    )
    fast.rows("UPDATE texts SET body = '\\x00' WHERE id = %s RETURNING 1", broken.id)
    fast.pump()
    fast.pump()
    assert in_order(fast) == ["after it"]
    assert fast.rows("SELECT state FROM outbox WHERE text_id = %s", broken.id) == [("stuck",)]
    assert after.id


def test_a_claim_that_another_pump_has_taken_over_is_not_ended_by_the_first(fast: Service) -> None:
    """The slow pump's verdict comes after its lease: what the other one holds stays as it is."""
    fast.member()
    put(fast, MARIA, "hello")
    row = claimed(fast, "hello")
    fast.rows("UPDATE outbox SET claimed_at = now() + interval '1 second' RETURNING 1")
    with fast.house.pool.connection() as connection:
        outbox.remove(connection, row)
        outbox.postpone(connection, row, datetime.now(UTC) + timedelta(hours=1))
        outbox.doubt(connection, row)
    assert fast.rows("SELECT state FROM outbox") == [("sending",)]
