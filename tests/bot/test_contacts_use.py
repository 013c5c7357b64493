"""What contacts are for: one invitation to whoever gave their number for texts, calls and visits to all others; and how they end."""

from __future__ import annotations

import csv
import io
import re
import stat
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot import audit, store
from bot.campaign_file import LineSpec
from bot.campaigns import Campaign
from bot.contacts import HOWS, cards
from bot.contacts.inviting import Invitable, invitable, note_invited
from bot.contacts.listing import TO_CALL
from bot.contacts.sheet import harmless, meant
from flows.wording.discreet import giveaway
from tests.bot.contact_commands import days_ago, gave, kept, numbers, row, run, write
from tests.service import DANA, JAMES, LUIS, MARIA, ROSA, Service

EVE = "+13125550144"


@pytest.fixture
def campaign(service: Service) -> Campaign:
    return service.load()


def imported(service: Service, folder: Path, *rows: dict[str, str], code: str = "riverside") -> None:
    run(service, "import", code, write(folder / "imported.csv", *rows))


def may_be_invited(service: Service, campaign: Campaign) -> list[Invitable]:
    with service.house.pool.connection() as connection:
        return invitable(connection, campaign)


def noted(service: Service, campaign: Campaign) -> list[tuple[str, str]]:
    with service.house.pool.connection() as connection:
        return [(entry.what, entry.about) for entry in audit.entries(connection, campaign.id)]


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


# --- the one invitation ---------------------------------------------------------------------------------------------------------------


def test_only_who_gave_their_number_for_texts_may_be_invited(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Of the four ways one; in the language that the file said, else in the campaign's own."""
    phones = dict(zip(TO_CALL, (JAMES, ROSA, EVE), strict=True))
    imported(service, tmp_path, *[row(phone, how) for how, phone in phones.items()], gave(MARIA, language="es"), gave("+13125550145"))
    assert {(each.number, each.language) for each in may_be_invited(service, campaign)} == {(MARIA, "es"), ("+13125550145", "en")}


def test_the_record_refuses_an_invitation_of_anybody_else(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Whatever a later change gets wrong: note_invited gives nobody back, and the table itself says no."""
    imported(service, tmp_path, *[row(phone, how) for how, phone in zip(TO_CALL, (JAMES, ROSA, EVE), strict=True)])
    ids = [id for (id,) in service.rows("SELECT id FROM contacts")]
    with service.house.pool.connection() as connection:
        assert note_invited(connection, ids) == frozenset()
    with pytest.raises(Exception, match="contacts_check"):
        service.rows("UPDATE contacts SET invited_at = now() RETURNING 1")


def test_nobody_is_invited_twice(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Of two that want to invite at the same time, one gets each; afterwards nobody is left."""
    imported(service, tmp_path, gave(MARIA), gave(ROSA))
    ids = {each.id for each in may_be_invited(service, campaign)}
    with service.house.pool.connection() as connection:
        assert note_invited(connection, list(ids)[:1]) == set(list(ids)[:1])
    with service.house.pool.connection() as connection:
        assert note_invited(connection, ids) == set(list(ids)[1:])
    assert may_be_invited(service, campaign) == []


def test_the_same_import_again_does_not_bring_an_invitation_back(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    imported(service, tmp_path, gave(MARIA))
    with service.house.pool.connection() as connection:
        note_invited(connection, [each.id for each in invitable(connection, campaign)])
    imported(service, tmp_path, gave(MARIA))
    imported(service, tmp_path, gave(MARIA), gave(ROSA))
    assert [each.number for each in may_be_invited(service, campaign)] == [ROSA]


def test_who_is_known_already_is_not_invited(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """A member, somebody who only asked, somebody who stopped."""
    imported(service, tmp_path, gave(MARIA), gave(JAMES), gave(ROSA), gave(EVE))
    service.member(MARIA)
    service.phone(JAMES).text("hello")
    service.member(ROSA).text("STOP")
    assert [each.number for each in may_be_invited(service, campaign)] == [EVE]


def test_an_organizer_or_a_line_that_came_later_is_not_invited(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    imported(service, tmp_path, gave(MARIA), gave(EVE))
    vault, id = campaign.vault, campaign.id
    service.rows("UPDATE organizers SET phone_index = %s WHERE phone_index = %s RETURNING 1", vault.index(MARIA), vault.index(LUIS))
    assert [each.number for each in may_be_invited(service, campaign)] == [EVE]
    assert [each.number for each in may_be_invited(service, service.load(line=LineSpec(EVE)))] == [MARIA]  # whom the file did not name
    assert service.rows("SELECT count(*) FROM contacts WHERE campaign_id = %s", id) == [(2,)]


def test_a_number_given_too_long_ago_by_now_is_not_invited(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """It passed when it was imported; 18 months go on."""
    imported(service, tmp_path, gave(MARIA, date=days_ago(500)))
    assert [each.number for each in may_be_invited(service, campaign)] == [MARIA]
    service.rows("UPDATE contacts SET given_on = given_on - 60 RETURNING 1")
    assert may_be_invited(service, campaign) == []


def test_a_campaign_gives_out_its_own_contacts_only(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    imported(service, tmp_path, gave(MARIA))
    harbor = service.load(campaign="harbor", join=(), line=LineSpec("+13105550100"))
    assert may_be_invited(service, harbor) == []
    assert MARIA not in repr(may_be_invited(service, campaign))


# --- the list of calls and visits -----------------------------------------------------------------------------------------------------


def test_all_whom_no_machine_may_text_are_on_the_list(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """With all that an organizer needs at the door; nobody who gave their number for texts."""
    imported(
        service,
        tmp_path,
        gave(MARIA),
        row(JAMES, "coworker_gave", note="works nights"),
        row(ROSA, "salt"),
        row(EVE, "voter_list", name="Eve"),
    )
    done = run(service, "list", "riverside", "--to", str(tmp_path / "out"))
    assert "3 people to call or visit" in done.stdout
    rows = table((tmp_path / "out" / "calls.csv").read_text(encoding="utf-8"))
    assert [(each["phone"], each["how"]) for each in rows] == [
        ("(312) 555-0142", "coworker_gave"),
        ("(312) 555-0143", "salt"),
        ("(312) 555-0144", "voter_list"),
    ]
    assert (rows[0]["note"], rows[2]["purpose"], rows[2]["expires"]) == ("works nights", "turnout calls", days_ago(-90))


def test_a_voter_list_whose_day_is_over_is_not_on_the_list(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Even before the clock has deleted it."""
    imported(service, tmp_path, row(EVE, "voter_list"))
    service.rows("UPDATE contacts SET expires_on = expires_on - 100 RETURNING 1")
    run(service, "list", "riverside", "--to", str(tmp_path / "out"))
    assert table((tmp_path / "out" / "calls.csv").read_text()) == []


def test_lists_and_exports_are_for_their_owner_only(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Also where a file was there before, open to all."""
    imported(service, tmp_path, row(EVE, "salt"))
    (tmp_path / "all.csv").touch(0o644)
    run(service, "list", "riverside", "--to", str(tmp_path / "out"))
    run(service, "export", "riverside", "--to", str(tmp_path / "all.csv"))
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("out", "out/calls.csv", "out/cards.html", "all.csv")]
    assert modes == [0o700, 0o600, 0o600, 0o600]


class Words(HTMLParser):
    """The words of a page, its tags, and whatever it would load."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if not data.strip() or self.tags[-1] == "style":
            return
        if self.tags[-1] == "span":  # the number, on a line of its own
            self.words[-1] += f" {data.strip()}"
        else:
            self.words.append(data.strip())


def test_cards_say_which_word_to_text_where_in_each_language(service: Service, campaign: Campaign) -> None:
    """Ten on a page, a page for each language."""
    found = Words(cards.page(campaign))
    assert found.words.count("Text RIVER to (312) 555-0100") == 10
    assert found.words.count("Mande RIVER al (312) 555-0100") == 10
    assert found.tags.count("section") == len(campaign.content.languages)
    assert [value for name, value in found.attributes if name == "lang"] == ["en", "en", "es"]


def test_what_a_card_says_to_text_begins_to_join(service: Service, campaign: Campaign) -> None:
    assert "Reply YES to join" in service.phone(MARIA).text("RIVER")[0]


def test_cards_tell_a_bystander_nothing_and_load_nothing(service: Service, tmp_path: Path) -> None:
    """Also where the campaign's own words would: then another word, and no name."""
    telling = service.load(program="Riverside Union Drive", join=("STRIKE", "VOTE"))
    found = Words(cards.page(telling))
    assert giveaway(" ".join(found.words)) == ""
    assert "Text RIVERSIDE to (312) 555-0100" in found.words
    assert not {"script", "link", "img", "iframe", "object"} & set(found.tags)
    assert not re.search(r"https?:|url\(|@import|src=", cards.page(telling))


def test_a_campaign_with_no_number_has_no_cards_and_nothing_is_exported(service: Service, tmp_path: Path) -> None:
    """It has a messaging service of the carrier's alone; the sentence says what to do."""
    campaign = service.load(line=LineSpec("MG" + "0" * 32))
    done = run(service, "list", "riverside", "--to", str(tmp_path / "out"), check=False)
    assert (done.exit_code, "Write one under lines:" in done.output) == (1, True)
    assert noted(service, campaign) == []


# --- the export -----------------------------------------------------------------------------------------------------------------------


def test_an_export_can_be_imported_again(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """All that was said of everybody comes back as it was."""
    imported(
        service,
        tmp_path,
        gave(MARIA, language="es", note="two\nlines"),
        row("+525555123456", "coworker_gave", name="=cmd|x"),
        row(EVE, "voter_list"),
    )
    before = [each.contact for each in kept(service, campaign)]
    run(service, "export", "riverside", "--to", str(tmp_path / "all.csv"))
    service.rows("DELETE FROM contacts RETURNING 1")
    run(service, "import", "riverside", str(tmp_path / "all.csv"))
    after = [each.contact for each in kept(service, campaign)]
    assert after == before


def test_an_export_goes_to_standard_output_as_csv(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    imported(service, tmp_path, gave(MARIA, name="Zoë"), row(ROSA, "salt"))
    rows = table(run(service, "export", "riverside").stdout)
    assert [(each["phone"], each["name"], each["how"], each["invited"]) for each in rows] == [
        ("(312) 555-0143", "James", "salt", ""),
        ("(312) 555-0141", "Zoë", "worker_gave_for_texts", ""),
    ]


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x","y")', "+1+2", "-2", "@SUM(A1)", "\uff1d1+1"])
def test_no_cell_is_a_formula_to_a_spreadsheet(service: Service, campaign: Campaign, tmp_path: Path, name: str) -> None:
    """In the export and in the list; a number from abroad too."""
    imported(service, tmp_path, row("+525555123456", "salt", name=name, note=name))
    run(service, "list", "riverside", "--to", str(tmp_path))
    for text in (run(service, "export", "riverside").stdout, (tmp_path / "calls.csv").read_text(encoding="utf-8")):
        (found,) = table(text)
        assert (found["name"], found["note"], found["phone"]) == (f"'{name}", f"'{name}", "'+52 55 5512 3456")
    assert (harmless("Maria"), meant("' x"), meant(harmless(name))) == ("Maria", "' x", name)


def test_import_list_and_export_are_audited_with_their_counts(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """`show` opens nothing, and is not."""
    imported(service, tmp_path, gave(MARIA), row(ROSA, "salt"))
    run(service, "show", "riverside")
    run(service, "list", "riverside", "--to", str(tmp_path / "out"))
    run(service, "export", "riverside")
    assert noted(service, campaign) == [("import", "2"), ("export", "1"), ("export", "2")]


def test_show_counts_and_shows_nobody(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    imported(service, tmp_path, gave(MARIA), gave(JAMES), row(ROSA, "salt"), row(EVE, "voter_list"))
    with service.house.pool.connection() as connection:
        note_invited(connection, [invitable(connection, campaign)[0].id])
    service.rows("UPDATE contacts SET expires_on = expires_on - 100 WHERE how = 'voter_list' RETURNING 1")
    said = run(service, "show", "riverside").stdout
    assert [line.split() for line in said.splitlines()] == [
        ["how", "contacts", "invited", "expired"],
        ["worker_gave_for_texts", "2", "1", "0"],
        ["coworker_gave", "0", "0", "0"],
        ["salt", "1", "0", "0"],
        ["voter_list", "1", "0", "1"],
    ]


# --- how contacts end -----------------------------------------------------------------------------------------------------------------


def test_who_asks_to_be_taken_off_is_off_and_is_never_texted(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """The number is typed, never an argument; it is marked as by STOP, and comes out nowhere."""
    imported(service, tmp_path, gave(MARIA), gave(ROSA))
    done = run(service, "forget", "riverside", typed="(312) 555-0141\n")
    assert "They are off the contacts" in done.output
    assert numbers(service, campaign) == [ROSA]
    with service.house.pool.connection() as connection:
        assert service.house.suppression.is_suppressed(connection, MARIA, campaign.id)
        assert not service.house.suppression.is_suppressed(connection, ROSA, campaign.id)


@pytest.mark.parametrize("typed", ["", "\n", "call me\n", "911\n"])
def test_what_is_no_number_forgets_nobody(service: Service, campaign: Campaign, tmp_path: Path, typed: str) -> None:
    imported(service, tmp_path, gave(MARIA))
    assert run(service, "forget", "riverside", typed=typed, check=False).exit_code == 1
    assert numbers(service, campaign) == [MARIA]


def test_forget_takes_no_number_as_an_argument(service: Service, campaign: Campaign) -> None:
    """It would lie in the shell's history and in the list of processes."""
    assert run(service, "forget", "riverside", MARIA, check=False).exit_code == 2


@pytest.mark.parametrize("words", ["FORGET", "wrong number"])
@pytest.mark.parametrize("known", [True, False], ids=["a member", "a stranger"])
def test_a_workers_forget_takes_the_contact_along(service: Service, campaign: Campaign, tmp_path: Path, words: str, known: bool) -> None:
    """Also where they never texted before, and where the number is somebody else's by now. Others stay."""
    imported(service, tmp_path, gave(MARIA), row(ROSA, "coworker_gave"))
    phone = service.member(MARIA) if known else service.phone(MARIA)
    phone.text(words)
    assert numbers(service, campaign) == [ROSA]


def test_a_forget_on_one_campaign_leaves_the_contact_of_another(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    harbor = service.load(campaign="harbor", join=(), line=LineSpec("+13105550100"))
    imported(service, tmp_path, gave(MARIA))
    imported(service, tmp_path, gave(MARIA), code="harbor")
    service.phone(MARIA).text("FORGET")
    assert (numbers(service, campaign), numbers(service, harbor)) == ([], [MARIA])


def test_the_clock_deletes_contacts_after_their_last_day(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Not on that day; and those that have none stay."""
    imported(service, tmp_path, row(EVE, "voter_list"), row(JAMES, "voter_list"), row(ROSA, "salt"), gave(MARIA))
    today = "(now() AT TIME ZONE 'America/Chicago')::date"
    for number, day in ((EVE, f"{today} - 1"), (JAMES, today)):
        service.rows(f"UPDATE contacts SET expires_on = {day} WHERE number_index = %s RETURNING 1", campaign.vault.contact_index(number))
    with service.house.pool.connection() as connection:
        assert store.purge(connection) == 1
    assert numbers(service, campaign) == [MARIA, JAMES, ROSA]


def test_contacts_go_with_their_campaign(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    imported(service, tmp_path, gave(MARIA))
    service.rows("DELETE FROM campaigns RETURNING 1")
    assert service.rows("SELECT count(*) FROM contacts") == [(0,)]


def test_the_table_takes_no_other_way_and_nothing_that_lacks_what_its_way_needs(
    service: Service, campaign: Campaign, tmp_path: Path
) -> None:
    """What the checks promise holds in the record too."""
    imported(service, tmp_path, gave(MARIA), row(EVE, "voter_list"))
    for change in ("how = 'friend'", "given_on = NULL, expires_on = NULL", "collector = NULL, purpose = NULL"):
        with pytest.raises(Exception, match="contacts_"):
            service.rows(f"UPDATE contacts SET {change} RETURNING 1")
    assert {how for (how,) in service.rows("SELECT how FROM contacts")} <= set(HOWS)
    assert DANA not in numbers(service, campaign)
