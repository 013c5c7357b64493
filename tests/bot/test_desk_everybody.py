"""What goes to all members, what the bot learns to answer, and what a worker can ever get to see of the team."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot import audit, campaigns, hours
from bot.campaign_file import LineSpec, OrganizerSpec, read, write
from flows.content import Document
from tests.bot.test_desk_words import asked, confirm, team
from tests.service import DANA, JAMES, LUIS, ROSA, Service
from tests.service import content as small

ANA, OTHER_LINE = "+13105550111", "+13105550100"


def day(monkeypatch) -> None:
    """As if it were noon everywhere: what goes to all waits at night."""
    monkeypatch.setattr(hours, "is_open", lambda at, where: True)


def crowd(service: Service) -> dict[str, str]:
    """Members of whom one has stopped here and one elsewhere, one is dead, one is blocked, one only asked; and one of another campaign."""
    service.load(
        campaign="harbor", join=(), line=LineSpec(OTHER_LINE, per_second=100), organizers=(OrganizerSpec("Ana", ANA, "lead", on_duty=True),)
    )
    service.load(organizers=team())
    numbers = {
        "james": JAMES,
        "rosa": ROSA,
        "stopped": "+13125550144",
        "dead": "+13125550145",
        "blocked": "+13125550146",
        "elsewhere": "+13125550149",
    }
    for number in numbers.values():
        service.member(number)
    service.phone(numbers["stopped"]).text("please stop texting me")
    vault = next(each for each in _campaigns(service) if each.code == "riverside").vault
    service.rows("UPDATE workers SET dead = true WHERE number_index = %s RETURNING 1", vault.index(numbers["dead"]))
    service.rows("UPDATE workers SET blocked = true WHERE number_index = %s RETURNING 1", vault.index(numbers["blocked"]))
    service.member(numbers["elsewhere"], OTHER_LINE).text("please stop texting me")
    service.phone("+13125550147").text("JOIN")
    service.member("+13125550148", OTHER_LINE)
    return numbers


def _campaigns(service: Service):
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns


def test_an_answer_to_all_reaches_each_member_once_and_nobody_else(service: Service, monkeypatch) -> None:
    """Without the question; not who has stopped, is dead, is blocked, only asked, or belongs to another campaign."""
    day(monkeypatch)
    numbers = crowd(service)
    maria, code, _ = asked(service)
    dana = service.phone(DANA)
    held = dana.text(f"{code} ALL The lot is open from six on.")[0]
    assert held.startswith("Goes to 3 people, without the question.")
    assert service.rows("SELECT count(*) FROM texts WHERE kind = 'broadcast'") == [(0,)]
    said = dana.text(re.search(r"reply (\d{4})", held)[1])[0]
    assert said.startswith("On its way to 3,")
    service.pump()
    text = "Riverside Info Line: The lot is open from six on."
    for phone in (maria, service.phone(JAMES), service.phone(ROSA)):
        assert phone.pushed().count(text) == 1
    for number in (numbers["stopped"], numbers["elsewhere"], numbers["dead"], numbers["blocked"], "+13125550147"):
        assert text not in service.phone(number).pushed()
    assert service.phone("+13125550148", OTHER_LINE).pushed() == []
    campaign = next(each for each in _campaigns(service) if each.code == "riverside")
    with service.house.pool.connection() as connection:
        assert [(entry.what, entry.about) for entry in audit.entries(connection, campaign.id)] == [("answer-all", "3")]
    assert dana.text("OPEN") == ["Nothing is open."]


def test_at_night_what_goes_to_all_waits(service: Service, monkeypatch) -> None:
    """B5: no member's phone rings by it, also of one who wrote a minute ago."""
    day(monkeypatch)
    service.load(organizers=team())
    maria, code, _ = asked(service)
    confirm(service.phone(DANA), f"{code} ALL The lot is open.")
    monkeypatch.setattr(hours, "is_open", lambda at, where: False)
    monkeypatch.setattr(hours, "opening", lambda at, where: datetime.now(UTC) + timedelta(hours=9))
    service.pump()
    assert not any("The lot is open" in text for text in maria.pushed())
    assert service.rows("SELECT count(*) FROM recipients WHERE put_at IS NULL AND due_at > now() + interval '8 hours'") == [(1,)]


def test_no_more_texts_to_all_in_a_month_than_members_were_promised(service: Service, monkeypatch) -> None:
    """B4: the disclosure says the most; here it is two."""
    day(monkeypatch)
    service.load(organizers=team(), texts_a_month=2)
    _, code, _ = asked(service)
    dana = service.phone(DANA)
    for _ in range(2):
        assert "On its way to 1" in confirm(dana, "DOC rights ALL")
        service.pump()
    nobody = "Nobody would get it now. Left out: 1 with a month's texts. Nothing was sent."
    assert dana.text("DOC steps ALL") == [nobody]
    assert dana.text(f"{code} ALL hello everybody") == [nobody]


def test_a_document_goes_to_one_and_to_all_with_a_link_of_their_own(service: Service, monkeypatch) -> None:
    """Each link opens; to all it begins with the program's name."""
    day(monkeypatch)
    service.load(organizers=team())
    maria, code, handle = asked(service)
    james = service.member(JAMES)
    james.text("español")
    dana = service.phone(DANA)
    assert dana.text(f"{code} doc RIGHTS")[0] == f"{code}: Your rights at work is on its way to {handle}."
    confirm(dana, "doc rights all")
    service.pump()
    assert maria.pushed()[0].startswith("Your rights at work: http")
    assert maria.pushed()[1].startswith("Riverside Info Line: Your rights at work: http")
    assert james.pushed()[0].startswith("Riverside Info Line: Sus derechos: http")
    links = {re.search(r"/d/(\S+)", text)[1] for phone in (maria, james) for text in phone.pushed()}
    assert len(links) == 3
    assert service.rows("SELECT count(*) FROM links") == [(3,)]
    assert service.rows("SELECT kind, count(*) FROM texts WHERE kind IN ('broadcast', 'document') GROUP BY kind ORDER BY kind") == [
        ("broadcast", 2),
        ("document", 1),
    ]


def test_a_title_that_gives_away_goes_to_nobody_at_once(service: Service) -> None:
    """A11: asked for by one person it does; begun by us it does not."""
    telling = Document("card", {"en": ("card",), "es": ("tarjeta",)}, {"en": "Your union card", "es": "Su tarjeta"}, ("en",))
    service.load(organizers=team(), documents=(telling,))
    service.member()
    assert "A locked phone would show: union" in service.phone(DANA).text("DOC card ALL")[0]
    assert "would show: vote" in service.phone(DANA).text(f"{asked(service)[1]} ALL vote on friday")[0]


def test_what_is_added_to_the_faq_is_answered_by_the_bot_from_then_on(service: Service, tmp_path) -> None:
    """To the worker who asked as an answer, to the next as the bot's; it stays in an export, which loads again; audited."""
    campaign = service.load(organizers=team())
    maria, code, _ = asked(service)
    dana = service.phone(DANA)
    held = dana.text(f"{code} FAQ Where do we park on holidays? = Lot B, badge needed.")[0]
    assert "Where do we park on holidays?" in held
    assert "Lot B, badge needed." in held
    said = "\n".join(dana.text(re.search(r"reply (\d{4})", held)[1]))
    assert "Added. From now on the bot answers this itself." in said
    assert f"{code}: on its way" in said
    service.pump()
    assert maria.pushed()[-1] == "A person answers you: Lot B, badge needed."
    james = service.member(JAMES)
    assert james.text("where do we park on holidays")[0].startswith("Lot B, badge needed.")
    service.pump()
    assert len(service.phone(DANA).pushed()) == 1
    with service.house.pool.connection() as connection:
        assert campaigns.source_of(connection, "riverside")["faq"][-1]["id"] == "added-1"
        stored = next(each for each in service.house.campaigns.read(connection).campaigns if each.code == "riverside").content
        assert stored.has_entry("added-1")
        assert [entry.what for entry in audit.entries(connection, campaign.id)] == ["faq-add"]
    assert confirm(dana, f"{code} FAQ where do we park on holidays = Lot C").startswith("The bot answers exactly that already.")
    assert "Take it out" in dana.text(f"{code} FAQ Whom to call? = Dana, 312 555 0111")[0]


def test_an_export_with_what_was_added_loads_again(service: Service, tmp_path) -> None:
    """As a file that is read like any."""
    path = tmp_path / "riverside.yaml"
    path.write_text(
        """campaign: riverside
program: Riverside Info Line
timezone: America/Chicago
languages: [en, es]
lines: ["+13125550100"]
organizers: [{name: Dana, phone: "+13125550111", role: lead, on_duty: true}]
"""
    )
    file = read(path, frozenset())
    with service.house.pool.connection() as connection:
        campaigns.load(connection, service.house.keyring, file)
    _, code, _ = asked(service)
    dana = service.phone(DANA)
    assert "Added" in confirm(dana, f"{code} FAQ Where do we park on the holidays that the whole town has off? = Lot B")
    assert "Added" in confirm(dana, f"{code} FAQ MENU = the bot's own word is no keyword")
    with service.house.pool.connection() as connection:
        path.write_text(write(campaigns.source_of(connection, "riverside"), None))
        again = read(path, frozenset({"menu"}))
        stored = service.house.campaigns.read(connection).campaigns[0].content
    assert again.content.faq == stored.faq
    assert [entry.id for entry in again.content.faq] == ["added-1", "added-2"]


def test_all_that_a_worker_gets_tells_nothing_of_the_team_or_of_others(service: Service, monkeypatch) -> None:
    """A7: after everything that the desk can do about them: no name, no number, no other worker, no code, no count."""
    day(monkeypatch)
    service.load(organizers=team())
    maria, code, handle = asked(service)
    james, other, his = asked(service, "is the canteen open on sunday", JAMES)
    dana, luis = service.phone(DANA), service.phone(LUIS)
    for text in ("CLAIM", "NOTE strong, call 312 555 0188", "It opens at six.", "DOC rights", "SHOW", "go on", "RELEASE", "ask Dana"):
        dana.text(f"{code} {text}")
    luis.text(f"{code} me too")
    luis.text(f"{code} SEND")
    for text in ("4", "TAG picker", "SHIFT nights", "NOTE again"):
        dana.text(f"{handle} {text}")
    confirm(dana, f"{other} ALL The canteen is open on sunday.")
    confirm(dana, f"{other} FAQ Is the canteen open on sundays? = Yes, until two.")
    confirm(dana, f"{code} REVEAL")
    confirm(dana, "DOC steps ALL")
    maria.text("and who are you, what are your names")
    maria.text("is the canteen open on sundays")
    confirm(dana, f"{code} BLOCK")
    maria.text("hello?")
    dana.text(f"{handle} UNBLOCK")
    dana.text(f"{code} CLOSE")
    service.pump()
    got = [text for phone in (maria, james) for text in phone.got()]
    assert len(got) > 10
    for text in got:
        bare = re.sub(r"https?://\S+", "", text)
        assert not re.search(r"Dana|Luis|Pia|555.?01[0-9]{2}", bare), text
        assert not any(each in bare for each in (code, other, handle, his)), text
        assert not re.search(r"picker|nights|strong", bare), text


def test_the_small_campaign_has_what_these_tests_say() -> None:
    """Two documents, in two languages and in one."""
    assert [document.id for document in small().documents] == ["rights", "steps"]
