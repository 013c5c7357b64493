"""The audit: one chain for each campaign, only added to, in which every tampering is found; and nothing in it but handles and counts."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from uuid import UUID, uuid4

import pytest
from click.testing import Result
from psycopg import Connection, connect
from psycopg.errors import InsufficientPrivilege

from bot import audit, create_app, handles
from bot.campaign_file import LineSpec, OrganizerSpec
from bot.campaigns import Campaign
from tests.service import DANA, LUIS, MARIA, Service

HANDLE = "amber-otter"


def noted(service: Service, campaign: Campaign, *whats: str, by: UUID | None = None, about: str = "") -> list[audit.Entry]:
    """Note these, each in a transaction of its own, and give the whole chain."""
    for what in whats:
        with service.house.pool.connection() as connection:
            audit.note(connection, campaign, what, by=by, about=about)
    return chain(service, campaign)


def chain(service: Service, campaign: Campaign) -> list[audit.Entry]:
    with service.house.pool.connection() as connection:
        return audit.entries(connection, campaign.id)


def broken(service: Service, campaign: Campaign) -> int | None:
    with service.house.pool.connection() as connection:
        return audit.verify(connection, campaign)


@contextmanager
def behind_its_back(service: Service) -> Iterator[Connection]:
    """A connection of somebody who owns the table, and has put its triggers aside meanwhile."""
    with service.house.pool.connection() as connection:
        connection.execute("ALTER TABLE audit DISABLE TRIGGER USER")
        yield connection
        connection.execute("ALTER TABLE audit ENABLE TRIGGER USER")


@pytest.fixture
def campaign(service: Service) -> Campaign:
    """A campaign with a new id, so with a chain of its own: what other tests noted stays where it is."""
    return service.load()


def command(service: Service, *arguments: str) -> Result:
    return create_app(service.house.config).test_cli_runner().invoke(args=list(arguments))


# --- the chain ------------------------------------------------------------------------------------------------------------------------


def test_entries_are_numbered_and_each_holds_the_mark_of_the_one_before(service: Service, campaign: Campaign) -> None:
    """1, 2, 3, in the order of their times; who, what and about whom come back as they were noted."""
    dana = uuid4()
    noted(service, campaign, "reveal", by=dana, about=HANDLE)
    first, second, third = noted(service, campaign, "answer-all", "wipe", about="48000")
    assert [entry.number for entry in (first, second, third)] == [1, 2, 3]
    assert (first.previous, second.previous, third.previous) == (b"", first.mark, second.mark)
    assert first.at < second.at < third.at
    assert (first.by, first.what, first.about) == (dana, "reveal", HANDLE)
    assert (third.by, third.what, third.about) == (None, "wipe", "48000")
    assert broken(service, campaign) is None


def test_an_empty_chain_is_whole(service: Service, campaign: Campaign) -> None:
    assert chain(service, campaign) == []
    assert broken(service, campaign) is None


def test_notes_from_many_threads_make_one_line(service: Service, campaign: Campaign) -> None:
    """Twelve at a time, from the very first entry on: no fork, no gap, nobody refused."""

    def note(_: int) -> None:
        with connect(service.house.config.database_url) as connection:
            audit.note(connection, campaign, "reveal", by=None, about=HANDLE)

    with ThreadPoolExecutor(12) as threads:
        list(threads.map(note, range(60)))
    assert [entry.number for entry in chain(service, campaign)] == list(range(1, 61))
    assert broken(service, campaign) is None


def test_a_campaign_does_not_wait_for_another(service: Service, campaign: Campaign) -> None:
    """While one has noted and not committed yet, another notes; and numbers begin at 1 in each."""
    harbor = service.load(campaign="harbor", line=LineSpec("+13125550101"), organizers=(OrganizerSpec("Ana", LUIS, "lead", on_duty=True),))
    with connect(service.house.config.database_url) as open_still:
        audit.note(open_still, campaign, "block", by=None, about=HANDLE)
        with service.house.pool.connection() as connection:
            connection.execute("SET LOCAL statement_timeout = 2000")
            audit.note(connection, harbor, "block", by=None, about=HANDLE)
    assert [entry.number for entry in chain(service, campaign)] == [entry.number for entry in chain(service, harbor)] == [1]


def test_what_is_rolled_back_was_not_noted(service: Service, campaign: Campaign) -> None:
    """The entry stands or falls with what it tells of, and leaves no gap."""
    with service.house.pool.connection() as connection:
        audit.note(connection, campaign, "block", by=None, about=HANDLE)
        connection.rollback()
    assert [entry.number for entry in noted(service, campaign, "unblock")] == [1]


# --- tampering is found ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        "what = 'unblock'",
        "about = 'white-whale'",
        "by_organizer = NULL",
        "by_organizer = gen_random_uuid()",
        "at = at + interval '1 microsecond'",
        "previous = ''",
        "mark = sha256(mark)",
        "number = 7",
        "campaign_id = gen_random_uuid()",
    ],
)
def test_a_changed_entry_is_found(service: Service, campaign: Campaign, change: str) -> None:
    """Whichever column it is: the third of five is named."""
    noted(service, campaign, *["reveal"] * 5, by=uuid4(), about=HANDLE)
    with behind_its_back(service) as connection:
        connection.execute(f"UPDATE audit SET {change} WHERE campaign_id = %s AND number = 3", (campaign.id,))
    assert broken(service, campaign) == 3


@pytest.mark.parametrize("renumbered", [False, True])
@pytest.mark.parametrize("number", [1, 3])
def test_an_entry_that_was_taken_out_is_found(service: Service, campaign: Campaign, number: int, renumbered: bool) -> None:
    """Also the first, and also when those after it move up."""
    noted(service, campaign, *["reveal"] * 5)
    with behind_its_back(service) as connection:
        connection.execute("DELETE FROM audit WHERE campaign_id = %s AND number = %s", (campaign.id, number))
        for later in range(number + 1, 6) if renumbered else ():
            connection.execute("UPDATE audit SET number = number - 1 WHERE campaign_id = %s AND number = %s", (campaign.id, later))
    assert broken(service, campaign) == number


def test_swapped_entries_are_found(service: Service, campaign: Campaign) -> None:
    """Two that change places, with all that they hold; also with the marks before them put right."""
    noted(service, campaign, "reveal", "block", "unblock", "export")
    first, second, third, _ = chain(service, campaign)
    with behind_its_back(service) as connection:
        for old, new in ((2, 99), (3, 2), (99, 3)):
            connection.execute("UPDATE audit SET number = %s WHERE campaign_id = %s AND number = %s", (new, campaign.id, old))
    assert broken(service, campaign) == 2
    with behind_its_back(service) as connection:
        for number, previous in ((2, first.mark), (3, third.mark), (4, second.mark)):
            connection.execute("UPDATE audit SET previous = %s WHERE campaign_id = %s AND number = %s", (previous, campaign.id, number))
    assert broken(service, campaign) == 2


def test_an_entry_of_another_campaign_is_found(service: Service, campaign: Campaign) -> None:
    """The first entries of both have nothing before them, and say the same: only campaign and key differ."""
    harbor = service.load(campaign="harbor", line=LineSpec("+13125550101"), organizers=(OrganizerSpec("Ana", LUIS, "lead", on_duty=True),))
    noted(service, harbor, "reveal")
    with behind_its_back(service) as connection:
        connection.execute("UPDATE audit SET campaign_id = %s WHERE campaign_id = %s", (campaign.id, harbor.id))
    assert broken(service, campaign) == 1


def test_a_forged_entry_is_found(service: Service, campaign: Campaign) -> None:
    """Added at the end with a true mark before it, and a mark of its own from another key, or one that was used already."""
    *_, last = noted(service, campaign, "reveal", "block")
    stranger = service.house.keyring.create(uuid4())
    forged = audit.Entry(3, last.at, None, "unblock", HANDLE, last.mark, b"")
    for mark in (audit.mark_of(stranger, campaign.id, forged), last.mark):
        with behind_its_back(service) as connection:
            connection.execute("DELETE FROM audit WHERE campaign_id = %s AND number = 3", (campaign.id,))
            connection.execute(
                "INSERT INTO audit (campaign_id, number, at, what, about, previous, mark) VALUES (%s, 3, %s, 'unblock', %s, %s, %s)",
                (campaign.id, last.at, HANDLE, last.mark, mark),
            )
        assert broken(service, campaign) == 3


def test_a_true_entry_from_before_a_cut_is_found_among_those_after_it(service: Service, campaign: Campaign) -> None:
    """Both have number 3 and a true mark, on the same entry 2: what came after the second one tells which it was."""
    *_, old = noted(service, campaign, "reveal", "block", "export")
    with behind_its_back(service) as connection:
        connection.execute("DELETE FROM audit WHERE campaign_id = %s AND number = 3", (campaign.id,))
    noted(service, campaign, "unblock", "reveal")
    with behind_its_back(service) as connection:
        connection.execute(
            "UPDATE audit SET at = %s, what = %s, previous = %s, mark = %s WHERE campaign_id = %s AND number = 3",
            (old.at, old.what, old.previous, old.mark, campaign.id),
        )
    assert broken(service, campaign) == 4


def test_a_chain_that_was_made_to_begin_anew_later_on_is_found(service: Service, campaign: Campaign) -> None:
    """Somebody lays a false entry before the next one and takes it away again: what the service then noted is true, but not the first."""
    (first,) = noted(service, campaign, "reveal")
    with behind_its_back(service) as connection:
        connection.execute("UPDATE audit SET number = 4, mark = '' WHERE campaign_id = %s", (campaign.id,))
    noted(service, campaign, "block")
    with behind_its_back(service) as connection:
        connection.execute("DELETE FROM audit WHERE campaign_id = %s AND number = 4", (campaign.id,))
    (left,) = chain(service, campaign)
    assert (left.number, left.previous) == (5, first.previous)
    assert broken(service, campaign) == 1


def test_a_cut_end_is_found_by_a_mark_that_was_written_down(service: Service, campaign: Campaign) -> None:
    """A chain can't tell by itself, also not after it has grown again."""
    *_, last = noted(service, campaign, "reveal", "block", "export")
    assert audit.holds(chain(service, campaign), last.written)
    with behind_its_back(service) as connection:
        connection.execute("DELETE FROM audit WHERE campaign_id = %s AND number = 3", (campaign.id,))
    for left in (chain(service, campaign), noted(service, campaign, "export")):
        assert broken(service, campaign) is None
        assert not audit.holds(left, last.written)


def test_a_mark_is_taken_as_people_write_it_and_not_shorter(service: Service, campaign: Campaign) -> None:
    """With or without spaces, in capitals, whole or its first 16 digits; a shorter one could be anybody's."""
    entries = noted(service, campaign, "reveal")
    whole = entries[0].mark.hex()
    assert entries[0].written.replace(" ", "") == whole[:16]
    assert all(audit.holds(entries, written) for written in (entries[0].written, whole.upper(), whole[:16]))
    assert not any(audit.holds(entries, written) for written in ("", whole[:15], whole[16:], "0" * 16))


# --- only added to --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET about = ''",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "INSERT INTO audit SELECT * FROM audit ON CONFLICT (campaign_id, number) DO UPDATE SET about = ''",
    ],
)
def test_the_record_refuses_to_change_or_delete_an_entry(service: Service, campaign: Campaign, statement: str) -> None:
    """Even of the table's owner."""
    before = noted(service, campaign, "reveal")
    with pytest.raises(InsufficientPrivilege), service.house.pool.connection() as connection:
        connection.execute(statement)
    assert chain(service, campaign) == before


def test_the_entries_of_a_campaign_that_is_named_may_go_and_no_others(service: Service, campaign: Campaign) -> None:
    """Whole; even then none is changed."""
    harbor = service.load(campaign="harbor", line=LineSpec("+13125550101"), organizers=(OrganizerSpec("Ana", LUIS, "lead", on_duty=True),))
    noted(service, campaign, "reveal")
    kept = noted(service, harbor, "reveal")
    erase = "DELETE FROM audit WHERE campaign_id = %s"
    naming = "SELECT set_config('pepperline.erases_audit_of', %s, true)"
    with service.house.pool.connection() as connection:
        for statement, id in ((erase, harbor.id), ("UPDATE audit SET about = '' WHERE campaign_id = %s", campaign.id)):
            connection.execute(naming, (str(campaign.id),))
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement, (id,))
            connection.rollback()
        connection.execute(naming, (str(campaign.id),))
        connection.execute(erase, (campaign.id,))
    assert (chain(service, campaign), chain(service, harbor)) == ([], kept)


def test_naming_a_campaign_ends_with_its_transaction(service: Service, campaign: Campaign) -> None:
    """The next one on the same connection is refused again."""
    before = noted(service, campaign, "reveal")
    with connect(service.house.config.database_url) as connection:
        connection.execute("SELECT set_config('pepperline.erases_audit_of', %s, true)", (str(campaign.id),))
        connection.commit()
        with pytest.raises(InsufficientPrivilege):
            connection.execute("DELETE FROM audit WHERE campaign_id = %s", (campaign.id,))
    assert chain(service, campaign) == before


def test_the_audit_outlives_its_campaign(service: Service, campaign: Campaign) -> None:
    """Its rows stay when all others go; nothing of them leads to a person any more."""
    before = noted(service, campaign, "reveal", "wipe")
    service.clear()
    assert chain(service, campaign) == before


# --- what may stand in it -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "about",
    [
        MARIA,
        MARIA[1:],
        "3125550141",
        "5550141",
        "555-0141",
        "Maria",
        "maria",
        "maria-gomez",
        "amber-maria",
        "amber-otter-5550141",
        "amber-otter-7",
        "amber-otter ",
        "amber-otter\n",
        "amber-otter white-whale",
        "Amber-Otter",
        "0000",
        "-1",
        "٣",
        "they fired me",
        "teams",
        " ",
        "13125550-1411-1111-1111-013125550141",
    ],
)
def test_no_number_name_or_text_gets_in(service: Service, campaign: Campaign, about: str) -> None:
    """ValueError, whose words do not repeat what was refused; nothing is noted."""
    with service.house.pool.connection() as connection:
        with pytest.raises(ValueError, match="an entry is about a handle") as refused:
            audit.note(connection, campaign, "reveal", by=None, about=about)
        if about.strip():
            assert about not in str(refused.value)
    assert chain(service, campaign) == []


def test_an_unknown_word_does_not_get_in(service: Service, campaign: Campaign) -> None:
    """What was done is one of a closed list."""
    with service.house.pool.connection() as connection, pytest.raises(ValueError, match="no word of the audit"):
        audit.note(connection, campaign, "Maria called", by=None)
    assert chain(service, campaign) == []


def test_every_handle_organizer_and_count_does() -> None:
    """As they are drawn, also after a collision; and up to 999,999."""
    drawn = [handles.handle(attempt) for attempt in (0, 1) for _ in range(2000)]
    assert all(audit.ABOUT.fullmatch(about) for about in (*drawn, *(str(uuid4()) for _ in range(200)), "", "team", "0", "1", "999999"))


# --- the commands ---------------------------------------------------------------------------------------------------------------------


def test_an_export_with_people_is_noted_and_one_without_is_not(service: Service, campaign: Campaign) -> None:
    """With how many, and before anything is shown. Without organizers nothing sealed is opened."""
    assert DANA not in command(service, "campaign", "export", "riverside").output
    assert chain(service, campaign) == []
    assert DANA in command(service, "campaign", "export", "riverside", "--with-organizers").output
    (entry,) = chain(service, campaign)
    assert (entry.what, entry.by, entry.about) == ("export", None, "2")


def test_an_export_that_cannot_be_noted_shows_nothing(service: Service, campaign: Campaign) -> None:
    """Not even when the record fails as late as the commit."""
    with service.house.pool.connection() as connection:
        connection.execute("CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$")
        connection.execute(
            "CREATE CONSTRAINT TRIGGER fails AFTER INSERT ON audit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fails()"
        )
    try:
        result = command(service, "campaign", "export", "riverside", "--with-organizers")
    finally:
        with service.house.pool.connection() as connection:
            connection.execute("DROP FUNCTION fails CASCADE")
    assert result.exit_code == 1
    assert result.output == ""
    assert chain(service, campaign) == []


def test_the_chain_is_printed_the_newest_last_without_names(service: Service, campaign: Campaign) -> None:
    """Who by role and the beginning of an id, by `gone` once they have left; the last number and mark to write down."""
    ((dana,),) = service.rows("SELECT id FROM organizers WHERE role = 'lead'")
    gone = uuid4()
    noted(service, campaign, "reveal", by=dana, about=HANDLE)
    noted(service, campaign, "block", by=gone, about=HANDLE)
    *_, last = noted(service, campaign, "export", about="2")
    result = command(service, "audit", "riverside")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert [line.split()[0] for line in lines[:3]] == ["1", "2", "3"]
    assert [line.split()[4:6] for line in lines[:3]] == [["reveal", HANDLE], ["block", HANDLE], ["export", "2"]]
    assert lines[0].endswith(f"  lead {str(dana)[:8]}")
    assert lines[1].endswith(f"  gone {str(gone)[:8]}")
    assert lines[2].endswith("  command line")
    assert lines[3:] == [f"Last: 3, mark {last.written}"]
    assert "Dana" not in result.output


def test_names_are_a_reveal_and_stand_in_the_chain_that_shows_them(service: Service, campaign: Campaign) -> None:
    """The team's names were opened: that is an entry, and the chain stays whole."""
    ((dana,),) = service.rows("SELECT id FROM organizers WHERE role = 'lead'")
    noted(service, campaign, "reveal", by=dana, about=HANDLE)
    first, second, *_ = command(service, "audit", "riverside", "--names", "--verify").output.splitlines()
    assert first.endswith(f"  Dana (lead {str(dana)[:8]})")
    assert second.split()[4:6] == ["reveal", "team"]
    assert broken(service, campaign) is None


def test_verify_says_that_the_chain_is_whole(service: Service, campaign: Campaign) -> None:
    """Also that it holds the mark that was written down; an empty one is whole too."""
    assert command(service, "audit", "riverside", "--verify").output == "The chain is whole. Entries: 0.\n"
    first, _ = noted(service, campaign, "reveal", "block")
    assert command(service, "audit", "riverside", "--verify").output.endswith("The chain is whole. Entries: 2.\n")
    result = command(service, "audit", "riverside", "--last", first.written)
    assert result.exit_code == 0
    assert result.output.endswith("The chain is whole and holds that mark. Entries: 2.\n")


def test_verify_names_the_first_broken_entry_and_fails(service: Service, campaign: Campaign) -> None:
    """Exit code 1 and a sentence. What was put there does not reach the terminal as it is."""
    noted(service, campaign, "reveal", "block", "unblock")
    with behind_its_back(service) as connection:
        connection.execute("UPDATE audit SET about = %s WHERE campaign_id = %s AND number = 2", ("\x1b]0;all is well\x07\r", campaign.id))
    result = command(service, "audit", "riverside", "--verify")
    assert result.exit_code == 1
    assert "The audit of riverside is broken at entry 2" in result.output
    assert not {"\x1b", "\x07", "\r"} & set(result.output)
    assert command(service, "audit", "riverside").exit_code == 0


def test_a_mark_that_is_not_there_fails(service: Service, campaign: Campaign) -> None:
    """Nor does an empty one pass for none."""
    noted(service, campaign, "reveal")
    for mark in ("0123 4567 89ab cdef", ""):
        result = command(service, "audit", "riverside", "--last", mark)
        assert result.exit_code == 1
        assert "does not hold that mark" in result.output


def test_an_unknown_campaign_is_said(service: Service, campaign: Campaign) -> None:
    result = command(service, "audit", "nowhere")
    assert result.exit_code == 1
    assert "There is no campaign nowhere. There are: riverside." in result.output
