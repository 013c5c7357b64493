"""What a worker has chosen for their phone holds for all that leaves: quiet hours, a snooze, and a neutral line on a locked phone."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from bot import hours, outbox
from bot.campaigns import Campaign
from bot.store import Text
from flows.conversation import from_json
from tests.bot.test_desk_words import confirm
from tests.service import DANA, JAMES, LINE, MARIA, Service

NEWS = "Riverside Info Line: the doors open at six"


def day_zone() -> str:
    """A zone in which it is about noon: what is tried here must not wait for the night."""
    zones = ("Pacific/Honolulu", "America/Los_Angeles", "America/New_York", "Europe/London", "Asia/Dubai", "Asia/Tokyo", "Pacific/Auckland")
    return min(zones, key=lambda zone: abs(datetime.now(ZoneInfo(zone)).hour - 13))


@pytest.fixture
def campaign(service: Service, monkeypatch: pytest.MonkeyPatch) -> Campaign:
    """Where it is day, for the numbers' area code too."""
    monkeypatch.setattr(hours, "_zones_of_prefix", lambda _: ())
    return service.load(timezone=day_zone())


def around_now(campaign: Campaign) -> str:
    """Quiet hours that hold now: from an hour before to two hours after."""
    now = datetime.now(campaign.content.zone)
    return f"{(now - timedelta(hours=1)):%H:00}-{(now + timedelta(hours=2)):%H:00}"


def worker(service: Service) -> UUID:
    ((id,),) = service.rows("SELECT id FROM workers")
    return id  # type: ignore[no-any-return]


def begin(service: Service, campaign: Campaign, body: str = "Hello from the line", media: str | None = None) -> None:
    """A text that the service begins, straight into the outbox."""
    with service.house.pool.connection() as connection:
        outbox.put(connection, campaign, Text("broadcast", "out", LINE, body, worker(service)), lane=outbox.MASS, media=media)


def test_in_quiet_hours_what_the_service_begins_waits(service: Service, campaign: Campaign) -> None:
    """Until they are over, or are taken back."""
    maria = service.member()
    assert "nothing reaches you" in maria.text(f"QUIET {around_now(campaign)}")[0]
    begin(service, campaign)
    service.pump()
    assert maria.pushed() == []
    ((due_at,),) = service.rows("SELECT due_at FROM outbox")
    conversation = from_json(
        campaign.vault.open(service.rows("SELECT conversation FROM workers")[0][0], "workers.conversation", worker(service))
    )
    assert conversation.slots.quiet
    assert due_at.astimezone(campaign.content.zone).time() >= conversation.slots.quiet[1]
    maria.text("QUIET OFF")
    service.pump()
    assert maria.pushed() == ["Hello from the line"]


@pytest.mark.parametrize(("minutes", "arrives"), [(59, True), (61, False)])
def test_in_quiet_hours_an_organizers_answer_comes_within_the_hour(
    service: Service, campaign: Campaign, minutes: int, arrives: bool
) -> None:
    """Later it waits, and the organizer is told until when."""
    maria = service.member()
    maria.text(f"QUIET {around_now(campaign)}")
    maria.text("is the parking lot open on labor day")
    service.pump()
    code = service.phone(DANA).pushed()[-1][:3]
    service.rows("UPDATE questions SET heard_at = now() - make_interval(mins => %s) RETURNING 1", minutes)
    said = service.phone(DANA).text(f"{code} It opens at six.")[0]
    service.pump()
    assert maria.pushed() == (["A person answers you: It opens at six."] if arrives else [])
    assert ("when their phone may ring again" in said) is not arrives


@pytest.mark.usefixtures("campaign")
def test_a_mass_text_waits_for_whoever_is_quiet_or_has_snoozed(service: Service) -> None:
    """The lead is told how many wait; the others get it at once; a SNOOZE OFF lets it come."""
    maria, james = service.member(MARIA), service.member(JAMES)
    assert "before " in maria.text("SNOOZE 2 days")[0]
    dana = service.phone(DANA)
    said = confirm(dana, "TEXT ALL: the doors open at six")
    assert "On its way to 2" in said
    service.pump()
    assert (maria.pushed(), james.pushed()) == ([], [NEWS])
    ((waits,),) = service.rows("SELECT max(due_at) - now() FROM recipients WHERE put_at IS NULL")
    assert timedelta(hours=47) < waits < timedelta(hours=72)
    assert "1 wait until their phone may ring" in dana.text("TEXT ALL: bring a friend along")[0]
    maria.text("SNOOZE OFF")
    service.pump()
    assert maria.pushed() == [NEWS]


@pytest.mark.usefixtures("campaign")
def test_a_snooze_holds_no_answer(service: Service) -> None:
    """Not the organizer's, not the document that was asked for."""
    maria = service.member()
    maria.text("SNOOZE")
    maria.text("rights")
    maria.text("is the parking lot open on labor day")
    service.pump()
    code = service.phone(DANA).pushed()[-1][:3]
    service.rows("UPDATE questions SET heard_at = now() - interval '3 hours' RETURNING 1")
    assert "on its way" in service.phone(DANA).text(f"{code} It opens at six.")[0]
    service.pump()
    assert [each.split(":")[0] for each in maria.pushed()] == ["Your rights at work", "A person answers you"]


def test_private_shows_a_neutral_line_and_read_the_words(service: Service, campaign: Campaign) -> None:
    """Within the answer to their own text, once, the oldest first; PRIVATE OFF ends it."""
    maria = service.member()
    maria.text("PRIVATE ON")
    begin(service, campaign, "the first")
    begin(service, campaign, "the second")
    service.pump()
    assert maria.pushed() == ["New message. Reply READ to see it."] * 2
    assert maria.text("READ") == ["the first\n\nthe second"]
    assert maria.text("read it") == ["Nothing waits to be read. MENU shows what you can text."]
    maria.text("PRIVATE OFF")
    begin(service, campaign, "the third")
    service.pump()
    assert maria.pushed()[-1] == "the third"


def test_read_brings_what_waits_however_often_it_is_said(service: Service, campaign: Campaign) -> None:
    """The third same text within ten minutes is no repetition here: each time another one waits."""
    maria = service.member()
    maria.text("PRIVATE ON")
    for words in ("the first", "the second", "the third", "the fourth"):
        begin(service, campaign, words)
        service.pump()
        assert maria.text("READ") == [words]


@pytest.mark.usefixtures("campaign")
def test_no_thread_shows_the_team_what_was_chosen(service: Service) -> None:
    """Neither what the worker wrote for it nor what the bot answered; what is no choice is shown, and asked."""
    maria, dana = service.member(), service.phone(DANA)
    for text in ("QUIET 22-7", "QUIET 25-7", "QUIET OFF", "SNOOZE 2 days", "SNOOZE OFF", "PRIVATE ON", "READ", "PRIVATE OFF"):
        assert maria.text(text)
    maria.text("quiet please the boss is walking past")
    [(handle,)] = service.rows("SELECT handle FROM workers")
    shown = dana.text(f"{handle} SHOW")[0]
    assert "the boss is walking past" in shown
    for word in ("QUIET 2", "QUIET OFF", "SNOOZE", "PRIVATE", "READ", "New message", "nothing reaches you", "reach you again"):
        assert word not in shown


def test_a_picture_goes_behind_the_neutral_line_too(service: Service, campaign: Campaign) -> None:
    """READ gives its address."""
    maria = service.member()
    maria.text("PRIVATE ON")
    begin(service, campaign, "Step by step", media="https://texts.example.org/d/abc")
    service.pump()
    (text,) = [each for each in service.carrier.texts() if each.direction == "outbound-api"]
    assert (text.body, list(text.media_urls)) == ("New message. Reply READ to see it.", [])
    assert maria.text("READ") == ["Step by step https://texts.example.org/d/abc"]


@pytest.mark.usefixtures("campaign")
def test_answers_come_as_they_are_to_a_private_phone(service: Service) -> None:
    """Only what the service begins is veiled."""
    maria = service.member()
    maria.text("PRIVATE ON")
    maria.text("is the parking lot open on labor day")
    service.pump()
    service.phone(DANA).text(f"{service.phone(DANA).pushed()[-1][:3]} It opens at six.")
    service.pump()
    assert maria.pushed() == ["A person answers you: It opens at six."]


def test_in_spanish(service: Service, campaign: Campaign) -> None:
    """LEER and DISCRETO."""
    maria = service.phone(MARIA)
    for text in ("UNIRME", "SI", "DISCRETO"):
        maria.text(text)
    begin(service, campaign, "hola a todos")
    service.pump()
    assert maria.pushed() == ["Mensaje nuevo. Mande LEER para verlo."]
    assert maria.text("leer") == ["hola a todos"]


@pytest.mark.usefixtures("campaign")
def test_a_stranger_chooses_nothing(service: Service) -> None:
    """They get no texts that could be held."""
    stranger = service.phone("+13125550149")
    for text in ("QUIET 22-7", "SNOOZE", "PRIVATE ON", "READ"):
        assert "please text JOIN first" in stranger.text(text)[0]


@pytest.mark.usefixtures("campaign")
def test_the_choices_are_sealed_and_go_with_the_worker(service: Service) -> None:
    """No column tells who works at night, and FORGET takes them along."""
    maria = service.member()
    maria.text("QUIET 6-14")
    maria.text("PRIVATE ON")
    columns = service.rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'workers'")
    assert not {"quiet", "quiet_from", "snoozed_until", "private"} & {name for (name,) in columns}
    maria.text("FORGET")
    assert service.rows("SELECT count(*) FROM workers") == [(0,)]
