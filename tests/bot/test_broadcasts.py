"""Mass texts on the real service: who gets one, when, once; held, continued, called off; what came of it."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from bot import audit, clock, hours, jobs, outbox
from bot.broadcasts import feed, outcome, record
from bot.broadcasts.record import BroadcastError
from bot.broadcasts.words import Order
from bot.campaign_file import LineSpec
from bot.campaigns import Campaign
from bot.house import House
from bot.phones.faults import Fault
from flows.audience import Audience
from tests.bot import crowd
from tests.bot.test_desk_words import confirm, team
from tests.service import DANA, LINE, LUIS, MARIA, Service

HELLO = {"en": "The doors open at six.", "es": "Abren a las seis."}


@pytest.fixture(autouse=True)
def _day(monkeypatch) -> None:
    """As if it were noon everywhere; tests of the hours say otherwise."""
    monkeypatch.setattr(hours, "is_open", lambda at, where: True)


def begin(service: Service, campaign: Campaign, order: Order | None = None) -> int:
    """Begin a mass text; its number."""
    with service.house.pool.connection() as connection:
        return record.begin(service.house, connection, campaign, order or Order(HELLO), by=None, now=datetime.now(UTC))[0]


def considered(service: Service, campaign: Campaign, order: Order | None = None) -> record.Considered:
    with service.house.pool.connection() as connection:
        return record.consider(service.house, connection, campaign, order or Order(HELLO), datetime.now(UTC))


def report(service: Service, campaign: Campaign, number: int) -> outcome.Report:
    with service.house.pool.connection() as connection:
        found = record.find(connection, campaign, number)
        outcome.settle(connection, found.id)
        return outcome.report(connection, record.find(connection, campaign, number))


def move(service: Service, campaign: Campaign, number: int, how) -> bool:
    with service.house.pool.connection() as connection:
        return how(connection, campaign, record.find(connection, campaign, number))


def sent(service: Service) -> Counter[str]:
    """How many mass texts each phone got."""
    return Counter(
        text.recipient for text in service.carrier.texts() if text.direction == "outbound-api" and "doors" in text.body + "Abren"
    )


def test_each_member_gets_the_words_in_their_language_once(service: Service) -> None:
    """Three in English, two in Spanish; a second pump and a second clock change nothing."""
    campaign = service.load()
    phones = crowd.numbers(5)
    crowd.join(service, campaign, phones, languages=("en", "es"))
    number = begin(service, campaign)
    for _ in range(3):
        service.pump()
        clock.tick(service.house)
    service.settle()
    got = [service.phone(phone).pushed() for phone in phones]
    english, spanish = ["Riverside Info Line: The doors open at six."], ["Riverside Info Line: Abren a las seis."]
    assert got == [english, spanish, english, spanish, english]
    now = report(service, campaign, number)
    assert (now.state, now.recipients, now.delivered, now.planned) == ("done", 5, 5, 0)


def test_nobody_gets_it_who_should_not_and_the_preview_says_why(service: Service) -> None:
    """Stopped here, only asked, silent, dead, blocked, had their month's texts: each is counted, none is reached."""
    campaign = service.load(texts_a_month=1)
    here, silent, dead, blocked, full, stopped = crowd.numbers(6)
    ids = crowd.join(service, campaign, (here, silent, dead, blocked, full, stopped))
    service.phone(MARIA).text("JOIN")
    service.rows("UPDATE workers SET heard_at = now() - interval '46 days' WHERE id = %s RETURNING 1", ids[1])
    service.rows("UPDATE workers SET dead = true WHERE id = %s RETURNING 1", ids[2])
    service.rows("UPDATE workers SET blocked = true WHERE id = %s RETURNING 1", ids[3])
    service.rows("INSERT INTO tags (campaign_id, worker_id, tag) VALUES (%s, %s, 'once') RETURNING 1", campaign.id, ids[4])
    assert begin(service, campaign, Order(HELLO, audience=Audience(tags=("once",)))) == 1
    service.pump()
    service.phone(stopped).text("STOP")
    shown = considered(service, campaign).preview
    assert shown.left_out == {"no_consent": 1, "silent": 1, "bad_number": 1, "blocked": 1, "month": 1, "stopped": 1}
    assert shown.recipients == 1
    begin(service, campaign)
    service.pump()
    service.settle()
    assert sent(service) == {here: 1, full: 1}


def test_what_the_preview_says_is_what_then_happens(service: Service) -> None:
    """How many, in which words, segments, cost, who is left out, and when the last has left: counted again from what the carrier took."""
    campaign = service.load(line=LineSpec(LINE, per_second=20), spread_minutes=0)
    phones = crowd.numbers(60)
    ids = crowd.join(service, campaign, phones, languages=("en", "es", "en"))
    service.rows("UPDATE workers SET dead = true WHERE id = ANY(%s) RETURNING 1", ids[:4])
    order = Order({"en": "The doors open at six. " * 9, "es": "Abren a las seis."})
    shown = considered(service, campaign, order).preview
    began = datetime.now(UTC)
    begin(service, campaign, order)
    service.pump()
    service.settle()
    texts = [text for text in service.carrier.texts() if text.direction == "outbound-api"]
    spanish = sum("Abren" in text.body for text in texts)
    assert (shown.recipients, shown.left_out) == (len(texts), {"bad_number": 4})
    assert shown.languages == {"en": len(texts) - spanish, "es": spanish}
    assert shown.segments == sum(text.segments for text in texts)
    assert shown.cost == round(shown.segments * 0.0125, 2)
    last = max(text.created for text in texts)
    assert abs((shown.ends - began) - (last - began)) < timedelta(seconds=3)


def test_one_that_begins_on_another_day_has_all_of_that_day(service: Service) -> None:
    """What is used up today says nothing of tomorrow."""
    campaign = service.load(line=LineSpec(LINE, per_second=100, segments_per_day=10, for_replies=0), spread_minutes=0)
    crowd.join(service, campaign, crowd.numbers(8))
    begin(service, campaign)
    service.pump()
    now, tomorrow = datetime.now(UTC), datetime.now(UTC) + timedelta(days=1)
    assert considered(service, campaign).preview.ends > now + timedelta(minutes=1)
    assert considered(service, campaign, Order(HELLO, starts_at=tomorrow)).preview.ends < tomorrow + timedelta(minutes=1)


def test_phones_of_one_shift_do_not_buzz_at_once(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two hundred within ten minutes: no ten within the same five seconds, where chance is as fair as it mostly is."""
    monkeypatch.setattr(record, "CHANCE", Random(200).random)
    campaign = service.load(spread_minutes=10)
    crowd.join(service, campaign, crowd.numbers(200))
    rows = considered(service, campaign).rows
    moments = sorted(row.due_at for row in rows)
    assert timedelta(minutes=8) < moments[-1] - moments[0] <= timedelta(minutes=10)
    assert all(later - first > timedelta(seconds=5) for first, later in zip(moments, moments[9:], strict=False))


def test_the_question_of_day_forty_counts_among_the_months_texts(service: Service) -> None:
    campaign = service.load(texts_a_month=1)
    crowd.join(service, campaign, crowd.numbers(1))
    service.rows("UPDATE workers SET asked_at = now() - interval '2 days' RETURNING 1")
    assert considered(service, campaign).preview.left_out == {"month": 1}


@pytest.mark.parametrize(("days", "recipients"), [(29, 0), (31, 1)])
def test_who_used_up_the_months_texts_is_reached_again_after_a_month(service: Service, days: int, recipients: int) -> None:
    campaign = service.load(texts_a_month=1)
    crowd.join(service, campaign, crowd.numbers(1))
    begin(service, campaign)
    service.pump()
    service.rows("UPDATE recipients SET put_at = put_at - make_interval(days => %s) RETURNING 1", days)
    assert considered(service, campaign).preview.recipients == recipients


def test_who_stops_after_it_has_begun_does_not_get_it(service: Service) -> None:
    """Neither from the plan nor from the outbox; and the report counts them."""
    campaign = service.load()
    phones = crowd.numbers(3)
    crowd.join(service, campaign, phones)
    number = begin(service, campaign)
    service.phone(phones[0]).text("STOP")
    feed.feed(service.house, datetime.now(UTC))
    service.phone(phones[1]).text("STOP")
    service.pump()
    service.settle()
    assert sent(service) == {phones[2]: 1}
    assert report(service, campaign, number).left_out == {"stopped": 1}


def test_who_asks_to_be_forgotten_is_forgotten_in_it_too(service: Service) -> None:
    """No row of theirs is left."""
    campaign = service.load()
    phones = crowd.numbers(2)
    crowd.join(service, campaign, phones)
    number = begin(service, campaign)
    service.phone(phones[0]).text("FORGET")
    service.pump()
    assert report(service, campaign, number).recipients == 1
    assert phones[0] not in sent(service)


def test_a_held_one_sends_nothing_until_it_goes_on_and_then_to_each_once(service: Service) -> None:
    """Held in the middle, also what was in the outbox already; a called off one never goes on."""
    campaign = service.load(line=LineSpec(LINE, per_second=10))
    phones = crowd.numbers(30)
    crowd.join(service, campaign, phones)
    number = begin(service, campaign)
    feed.feed(service.house, datetime.now(UTC))
    assert service.rows("SELECT count(*) FROM outbox") == [(10,)]
    assert move(service, campaign, number, record.pause)
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]
    assert service.rows("SELECT count(*) FROM texts WHERE kind = 'broadcast'") == [(0,)]
    service.pump()
    assert not sent(service)
    assert not move(service, campaign, number, record.pause)
    assert move(service, campaign, number, record.go_on)
    service.pump()
    service.settle()
    assert sent(service) == dict.fromkeys(phones, 1)
    clock.tick(service.house)
    assert not move(service, campaign, number, record.cancel)
    second = begin(service, campaign)
    assert move(service, campaign, second, record.cancel)
    assert not move(service, campaign, second, record.go_on)
    service.pump()
    assert sent(service) == dict.fromkeys(phones, 1)
    assert report(service, campaign, second).state == "cancelled"


def test_a_pause_in_the_midst_of_a_running_pump_holds_at_once(service: Service) -> None:
    """A real pump in a thread of its own, and a pause beside it: at most what the carrier has already."""
    campaign = service.load(line=LineSpec(LINE, per_second=20))
    phones = crowd.numbers(200)
    crowd.join(service, campaign, phones)
    number = begin(service, campaign)
    pump = threading.Thread(target=service.pump)
    pump.start()
    while len(sent(service)) < 20:
        time.sleep(0.01)
    assert move(service, campaign, number, record.pause)
    flying = service.rows("SELECT count(*) FROM outbox")[0][0]
    pump.join()
    service.settle()
    held = sum(sent(service).values())
    assert held < 60
    assert flying <= jobs.THREADS
    now = report(service, campaign, number)
    assert (now.state, now.left, now.planned) == ("paused", held, 200 - held)
    move(service, campaign, number, record.go_on)
    while report(service, campaign, number).planned:
        service.pump()
    service.settle()
    assert sent(service) == dict.fromkeys(phones, 1)


def test_one_that_is_not_yet_due_waits_for_its_hour(service: Service) -> None:
    """Scheduled for tomorrow: nothing leaves today."""
    campaign = service.load()
    crowd.join(service, campaign, crowd.numbers(3))
    number = begin(service, campaign, Order(HELLO, starts_at=datetime.now(UTC) + timedelta(days=1)))
    service.pump()
    assert not sent(service)
    service.rows("UPDATE recipients SET due_at = now() RETURNING 1")
    service.pump()
    assert len(sent(service)) == 3
    assert report(service, campaign, number).left == 3


def test_one_that_is_past_its_end_is_not_put_beside_one_that_is_due(service: Service) -> None:
    """On the same line, to the same member: they get what still holds."""
    campaign = service.load()
    crowd.join(service, campaign, crowd.numbers(1))
    begin(service, campaign)
    service.rows("UPDATE broadcasts SET expires_at = now() RETURNING 1")
    begin(service, campaign)
    assert feed.feed(service.house, datetime.now(UTC)) == 1
    assert service.rows("SELECT number, put_at IS NOT NULL FROM recipients JOIN broadcasts ON broadcasts.id = broadcast_id ORDER BY 1") == [
        (1, False),
        (2, True),
    ]


def test_the_lines_rate_is_kept_and_a_reply_overtakes(service: Service) -> None:
    """Ten segments a second, of two segments each: five texts a second; an organizer's answer leaves within a second meanwhile."""
    campaign = service.load(line=LineSpec(LINE, per_second=10), organizers=team())
    maria = service.member(MARIA)
    dana = service.phone(DANA)
    phones = crowd.numbers(30)
    crowd.join(service, campaign, phones)
    maria.text("is the canteen open on sundays")
    service.pump()
    code = re.match(r"(\w+):", dana.pushed()[-1])[1]
    began = time.monotonic()
    begin(service, campaign, Order({"en": "The doors open at six. " * 8}))
    pump = threading.Thread(target=service.pump)
    pump.start()
    while len(sent(service)) < 8:
        time.sleep(0.01)
    dana.text(f"{code} Yes, it is.")
    answered = time.monotonic()
    while not any("Yes, it is." in text for text in maria.pushed()):
        assert time.monotonic() - answered < 1
        time.sleep(0.01)
    pump.join()
    took = time.monotonic() - began
    assert took > 31 * 2 / 10 - 1.5
    assert sum(sent(service).values()) == 31


def test_the_days_segments_are_kept_and_some_are_left_for_replies(service: Service) -> None:
    """Twenty segments a day, half of them for replies: seven fit after what has left already; the rest waits for the carriers' midnight."""
    campaign = service.load(line=LineSpec(LINE, per_second=100, segments_per_day=20, for_replies=50))
    crowd.join(service, campaign, crowd.numbers(15))
    maria = service.phone(MARIA)
    for text in ("JOIN", "HELP"):
        maria.text(text)
    used = service.rows("SELECT sum(segments) FROM texts WHERE direction = 'out'")[0][0]
    shown = considered(service, campaign).preview
    number = begin(service, campaign)
    service.pump()
    service.pump()
    assert sum(sent(service).values()) == 10 - used
    assert report(service, campaign, number).planned == 15 - (10 - used)
    assert service.rows("SELECT mass_from > now() FROM lines") == [(True,)]
    assert shown.ends > datetime.now(UTC) + timedelta(minutes=1)
    assert maria.text("WHO")
    assert not feed.anything_due(service.house.pool.connection().__enter__())


def test_too_many_errors_hold_it_and_the_leads_are_told(service: Service) -> None:
    """Every second one fails: after a while the rest is held; going on counts anew."""
    campaign = service.load(line=LineSpec(LINE, per_second=20), organizers=team())
    phones = crowd.numbers(120)
    crowd.join(service, campaign, phones)
    for phone in phones[:100:2]:
        service.carrier.faults.order(Fault(to=phone, code=30008, when="status", times=1))
    number = begin(service, campaign)
    stop = threading.Event()

    def ticking() -> None:
        while not stop.wait(0.1):
            clock.tick(service.house)

    ticks = threading.Thread(target=ticking)
    ticks.start()
    service.pump()
    stop.set()
    ticks.join()
    now = report(service, campaign, number)
    assert (now.state, now.why) == ("paused", "errors")
    assert now.planned > 20
    service.pump()
    assert any(text.startswith(f"Text {number} holds by itself:") for text in service.phone(DANA).pushed())
    assert not any("holds by itself" in text for text in service.phone(LUIS).pushed())


def test_two_pumps_and_two_clocks_reach_each_once(service: Service, another: House) -> None:
    """D5."""
    campaign = service.load(line=LineSpec(LINE, per_second=100))
    phones = crowd.numbers(150)
    crowd.join(service, campaign, phones)
    begin(service, campaign)
    threads = [threading.Thread(target=work, args=(house,)) for house in (service.house, another) for work in (jobs.run, clock.tick)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    service.pump()
    service.settle()
    assert sent(service) == dict.fromkeys(phones, 1)


def test_who_is_busy_waits_for_the_next_look(service: Service) -> None:
    """Somebody else holds their row, to forget them or to answer them: nothing is put for them meanwhile, and nobody else waits for them."""
    campaign = service.load()
    busy, _ = crowd.join(service, campaign, crowd.numbers(2))
    begin(service, campaign)
    with service.house.pool.connection() as holding:
        holding.execute("SELECT FROM workers WHERE id = %s FOR NO KEY UPDATE", (busy,))
        assert feed.feed(service.house, datetime.now(UTC)) == 1
        assert service.rows("SELECT put_at FROM recipients WHERE worker_id = %s", busy) == [(None,)]
    assert feed.feed(service.house, datetime.now(UTC)) == 1


@pytest.fixture
def another(service: Service):
    house = House(service.house.config)
    yield house
    house.close()


def test_an_audience_is_those_of_whom_all_that_is_said_holds(service: Service) -> None:
    """Language, tag, shift, assessment, answer to a meeting; and none at all."""
    campaign = service.load()
    people = dict(zip(("ana", "ben", "cruz", "dee"), crowd.numbers(4), strict=True))
    ids = dict(zip(people, crowd.join(service, campaign, people.values(), languages=("en", "es")), strict=True))
    for name, tag in (("ana", "picker"), ("ben", "picker"), ("cruz", "packer")):
        service.rows("INSERT INTO tags (campaign_id, worker_id, tag) VALUES (%s, %s, %s) RETURNING 1", campaign.id, ids[name], tag)
    service.rows("UPDATE workers SET assessment = 2 WHERE id = %s RETURNING 1", ids["ben"])
    shift = campaign.vault.seal("Night shift", "workers.shift", ids["cruz"])
    service.rows("UPDATE workers SET shift = %s WHERE id = %s RETURNING 1", shift, ids["cruz"])
    service.rows(
        "INSERT INTO rsvps (campaign_id, meeting, worker_id, answer, guests) VALUES (%s, 'soon', %s, 'yes', 0) RETURNING 1",
        campaign.id,
        ids["dee"],
    )

    def reached(**asked) -> set[str]:
        rows = considered(service, campaign, Order(HELLO, audience=Audience(**asked))).rows
        return {name for name, id in ids.items() if id in {row.worker for row in rows}}

    assert reached() == {"ana", "ben", "cruz", "dee"}
    assert reached(languages=("es",)) == {"ben", "dee"}
    assert reached(tags=("picker",)) == {"ana", "ben"}
    assert reached(tags=("picker", "packer")) == {"ana", "ben", "cruz"}
    assert reached(tags=("picker",), languages=("es",)) == {"ben"}
    assert reached(degrees=(1, 2)) == {"ben"}
    assert reached(shifts=("night SHIFT",)) == {"cruz"}
    assert reached(rsvps=(("soon", "yes"),)) == {"dee"}
    assert reached(rsvps=(("soon", "none"),)) == {"ana", "ben", "cruz"}
    assert reached(presence=(("soon", "absent"),)) == {"dee"}
    for name in ("ana", "dee"):
        service.rows(
            """INSERT INTO passes (mark, campaign_id, worker_id, meeting, place, expires_at, came_at)
               VALUES (%s, %s, %s, 'soon', 1, now(), now()) RETURNING 1""",
            name.encode(),
            campaign.id,
            ids[name],
        )
    assert reached(presence=(("soon", "came"),)) == {"ana", "dee"}
    assert reached(presence=(("soon", "came"),), rsvps=(("soon", "yes"),)) == {"dee"}
    assert reached(presence=(("soon", "absent"),)) == set()
    assert reached(presence=(("other", "came"),)) == set()


def test_the_words_and_the_audience_lie_sealed(service: Service) -> None:
    """What a dump holds of a mass text says neither what it said nor to which shift it went."""
    campaign = service.load()
    crowd.join(service, campaign, crowd.numbers(2))
    begin(service, campaign, Order({"en": "nineteen purple umbrellas"}))
    begin(service, campaign, Order(HELLO, audience=Audience(tags=("turquoise",))))
    dump = repr(service.rows("SELECT * FROM broadcasts")) + repr(service.rows("SELECT * FROM recipients"))
    assert "umbrellas" not in dump
    with service.house.pool.connection() as connection:
        found = record.find(connection, campaign, 1)
        assert found.open_words(campaign) == {"en": "nineteen purple umbrellas"}
        with pytest.raises(BroadcastError, match="They go from 1 to 1"):
            record.find(connection, campaign, 7)


def test_after_their_days_the_words_are_gone_and_the_numbers_stay(service: Service) -> None:
    """As with every text: 14 days after its end."""
    campaign = service.load()
    crowd.join(service, campaign, crowd.numbers(2))
    number = begin(service, campaign)
    service.pump()
    service.settle()
    for _ in range(2):
        clock.tick(service.house)
    service.rows("UPDATE broadcasts SET ended_at = now() - interval '13 days' RETURNING 1")
    clock.purge(service.house)
    assert service.rows("SELECT words = '' FROM broadcasts") == [(False,)]
    service.rows("UPDATE broadcasts SET ended_at = now() - interval '15 days' RETURNING 1")
    clock.purge(service.house)
    assert service.rows("SELECT words, audience FROM broadcasts") == [(b"", b"")]
    assert report(service, campaign, number).delivered == 2


def test_a_lead_sends_one_by_text_after_a_number(service: Service) -> None:
    """A12: whom, how many, what it costs; then the number; then PAUSE, RESUME, TEXTS and its end."""
    campaign = service.load(organizers=team(), line=LineSpec(LINE, per_second=10))
    crowd.join(service, campaign, crowd.numbers(40), languages=("en", "es"))
    dana = service.phone(DANA)
    shown = dana.text("TEXT ES: EN: The doors open at six. ES: Abren a las seis.")[0]
    assert shown.startswith("To es: 20 people. 20 segments, about $0.25, from ")
    assert "Left out: 0." in shown
    assert not sent(service)
    said = dana.text(re.search(r"reply (\d{4})", shown)[1])[0]
    assert said.startswith("On its way to 20, as text 1.")
    assert dana.text("PAUSE 1")[0] == "Text 1 is held: 0 have it, 20 are to come. RESUME 1 goes on."
    assert service.phone(LUIS).text("RESUME 1")[0] == "That is for leads. Nothing was done."
    service.pump()
    assert not sent(service)
    assert dana.text("RESUME")[0] == "Text 1 goes on: 20 are to come."
    service.pump()
    service.settle()
    service.phone(crowd.numbers(2)[1]).text("gracias")
    clock.tick(service.house)
    clock.tick(service.house)
    service.pump()
    assert dana.pushed()[-1] == "Text 1 has left for 20 people: 20 arrived, 0 failed, 1 wrote back, 0 out."
    assert dana.text("TEXTS")[0] == "1: done, 20 of 20 sent, 20 arrived, 0 failed, 1 wrote back, 0 out"
    assert dana.text("RESUME 1")[0].startswith("No text to many can be changed like that now.")
    with service.house.pool.connection() as connection:
        assert [(each.what, each.about) for each in audit.entries(connection, campaign.id)] == [
            ("mass-text", "20"),
            ("pause", "1"),
            ("go-on", "1"),
        ]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("TEXT ALL: ", "To whom, a colon, the words"),
        ("TEXT the cooks: hi", "Who is the cooks?"),
        ("TEXT ALL, at 29:00: hi", "There is no such time."),
        ("TEXT ALL: the vote is on", "A locked phone would show: vote."),
        ("TEXT ALL: call +1 312 555 0142", "That holds a phone number or a name of your team."),
        ("TEXT TAG nobody: hi", "Nobody would get it now. Left out: 0."),
        ("CANCEL 9", "Call text 9 off for good?"),
    ],
)
def test_a_lead_is_told_what_can_not_be_sent(service: Service, text: str, answer: str) -> None:
    service.load(organizers=team())
    service.member()
    assert service.phone(DANA).text(text)[0].startswith(answer)
    assert service.rows("SELECT count(*) FROM broadcasts") == [(0,)]


def test_only_leads_text_many(service: Service) -> None:
    service.load(organizers=team())
    service.member()
    assert service.phone(LUIS).text("TEXT ALL: hello") == ["That is for leads. Nothing was done."]
    confirmed = confirm(service.phone(DANA), "TEXT ALL: hello everybody")
    assert confirmed.startswith("On its way to 1, as text 1.")
    assert service.phone(DANA).text("CANCEL 1")[0].startswith("Call text 1 off for good?")
    assert "stop" not in service.rows("SELECT standing FROM workers")[0][0]


def test_words_from_a_worker_that_look_like_it_are_ordinary(service: Service) -> None:
    """Desk words from any other number are ordinary text."""
    service.load(organizers=team())
    maria = service.member()
    for text in ("TEXT ALL: hello", "PAUSE 1", "TEXTS"):
        maria.text(text)
    assert service.rows("SELECT count(*) FROM broadcasts") == [(0,)]


@pytest.mark.parametrize(("how", "state"), [(record.cancel, "cancelled"), (record.pause, "paused")])
def test_what_the_carrier_refused_for_the_moment_does_not_leave_after_a_mass_text_was_ended(service: Service, how, state: str) -> None:
    """A pump has it in hand when it is called off or held; the carrier says not now; then it is as if it had never been put there."""
    campaign = service.load()
    crowd.join(service, campaign, crowd.numbers(1))
    number = begin(service, campaign)
    with service.house.pool.connection() as connection:
        feed.feed(service.house, datetime.now(UTC))
        [row] = outbox.claim(connection, LINE, 1, mass=True)
    assert move(service, campaign, number, how)
    with service.house.pool.connection() as connection:
        outbox.postpone(connection, row, datetime.now(UTC))
    service.pump()
    service.settle()
    assert sent(service) == {}
    assert service.rows("SELECT state FROM broadcasts") == [(state,)]
    assert service.rows("SELECT put_at, text_id FROM recipients") == [(None, None)]
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]
    if state == "paused":
        assert move(service, campaign, number, record.go_on)
        service.pump()
        service.settle()
        assert list(sent(service).values()) == [1]


def test_who_is_blocked_gets_nothing_that_waits_in_the_outbox(service: Service) -> None:
    campaign = service.load()
    crowd.join(service, campaign, crowd.numbers(1))
    begin(service, campaign)
    feed.feed(service.house, datetime.now(UTC))
    service.rows("UPDATE workers SET blocked = true RETURNING 1")
    service.pump()
    service.settle()
    assert sent(service) == {}
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]
