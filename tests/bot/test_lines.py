"""Lines that burn: the leads hear of it once, and a new number takes the old one's place with all that was to leave on it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import clock, create_app, hours
from bot.broadcasts import feed, outcome, record
from bot.broadcasts.words import Order
from bot.campaign_file import LineSpec
from bot.phones.faults import Fault
from tests.bot import crowd
from tests.bot.test_desk_words import team
from tests.service import DANA, LINE, LUIS, MARIA, Service

NEW = "+13125550199"
MOVED = "we write from this number now, and no longer read the old one. Please save it, and text us here. STOP ends these texts."


@pytest.fixture(autouse=True)
def _day(monkeypatch) -> None:
    monkeypatch.setattr(hours, "is_open", lambda at, where: True)


def run(service: Service, *words: str):
    return create_app(service.house.config).test_cli_runner().invoke(args=list(words))


def test_when_carriers_take_a_lines_texts_for_spam_the_leads_hear_of_it_once(service: Service) -> None:
    """Three of thirty are filtered; one alone would be no news."""
    campaign = service.load(organizers=team())
    phones = crowd.numbers(30)
    crowd.join(service, campaign, phones)
    for phone in phones[:3]:
        service.carrier.faults.order(Fault(to=phone, code=30007, when="status", times=1))
    with service.house.pool.connection() as connection:
        record.begin(service.house, connection, campaign, Order({"en": "hello"}), by=None, now=datetime.now(UTC))
    service.pump()
    service.settle()
    for _ in range(2):
        outcome.look_back(service.house)
        clock.tick(service.house)
        service.pump()
    told = [text for text in service.phone(DANA).pushed() if "for spam" in text]
    assert told == [
        f"Your line {LINE}: carriers take more and more of its texts for spam. Slow down, and ask your host for a new line: campaign new-line."
    ]
    assert not any("for spam" in text for text in service.phone(LUIS).pushed())


def test_when_the_carriers_day_is_used_up_mass_texts_wait_for_the_next_and_replies_do_not(service: Service) -> None:
    """Error 30023 of one text holds the others; a worker is answered all the same."""
    campaign = service.load(line=LineSpec(LINE, per_second=2))
    phones = crowd.numbers(60)
    crowd.join(service, campaign, phones)
    service.carrier.faults.order(Fault(to=phones[0], code=30023, when="status", times=1))
    with service.house.pool.connection() as connection:
        record.begin(service.house, connection, campaign, Order({"en": "hello"}), by=None, now=datetime.now(UTC))
        connection.execute(
            "UPDATE recipients SET due_at = now() - interval '1 minute' FROM workers WHERE workers.id = worker_id AND number_index = %s",
            (campaign.vault.index(phones[0]),),
        )
    service.pump()
    service.settle()
    assert service.rows("SELECT mass_from > now() FROM lines") == [(True,)]
    with service.house.pool.connection() as connection:
        assert not feed.anything_due(connection)
    assert service.rows("SELECT count(*) > 10 FROM recipients WHERE put_at IS NULL") == [(True,)]
    assert service.phone(phones[1]).text("dues") == ["Dues differ. Ask us."]


def test_a_new_line_takes_the_old_ones_place_and_members_are_told_from_there(service: Service) -> None:
    """What was planned leaves on the new one; the members' next texts are answered there; the old one still hears a STOP."""
    campaign = service.load(organizers=team(), line=LineSpec(LINE, per_second=100, segments_per_day=500))
    phones = crowd.numbers(3)
    crowd.join(service, campaign, phones, languages=("en", "es"))
    with service.house.pool.connection() as connection:
        record.begin(service.house, connection, campaign, Order({"en": "The doors open at six."}), by=None, now=datetime.now(UTC))
    service.carrier.set_line(NEW, mode="twilio")
    done = run(service, "campaign", "new-line", "riverside", LINE, NEW, "--yes", "3")
    assert done.exit_code == 0, done.output
    assert f"riverside writes from {NEW} now. 3 members are told, as number 2." in done.output
    service.pump()
    service.settle()
    english = [
        "Riverside Info Line: The doors open at six.",
        f"Riverside Info Line: {MOVED}",
    ]
    assert sorted(service.phone(phones[0], NEW).pushed()) == sorted(english)
    assert service.phone(phones[0], LINE).pushed() == []
    assert "ahora escribimos desde este numero" in service.phone(phones[1], NEW).pushed()[1]
    assert service.phone(phones[0], NEW).text("dues") == ["Dues differ. Ask us."]
    assert service.rows("SELECT number, segments_per_day, formerly FROM lines") == [(NEW, 500, [LINE])]
    assert (
        f"- '{NEW}'" in run(service, "campaign", "export", "riverside").output
        or NEW in run(service, "campaign", "show", "riverside").output
    )
    assert service.phone(phones[2], LINE).text("STOP") == []
    with service.house.pool.connection() as connection:
        assert not feed.anything_due(connection)
    assert service.rows("SELECT count(*) FROM apart.suppression WHERE stopped") != [(0,)]


@pytest.mark.parametrize(
    ("old", "new", "answer"),
    [
        (LINE, "12", "The new line is not a phone number."),
        (NEW, "+13125550198", "riverside has no line"),
        (LINE, DANA, "the phone of one of its team, already."),
        (LINE, "+13105550100", "belongs to the campaign harbor already."),
    ],
)
def test_a_line_that_cannot_be_replaced_stays(service: Service, old: str, new: str, answer: str) -> None:
    service.load(campaign="harbor", join=(), line=LineSpec("+13105550100", per_second=100), organizers=team())
    service.load(organizers=team())
    service.member(MARIA)
    done = run(service, "campaign", "new-line", "riverside", old, new, "--yes", "1")
    assert done.exit_code == 1
    assert answer in done.output + str(done.exception)
    assert service.rows("SELECT count(*) FROM lines WHERE number = %s", LINE) == [(1,)]
    assert service.rows("SELECT count(*) FROM broadcasts") == [(0,)]
