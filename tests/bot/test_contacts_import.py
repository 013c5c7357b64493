"""The import of contacts: what is kept, what the report says, and that it goes on where it was broken off, whatever broke it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import pytest
from click.testing import Result

from bot.campaign_file import LineSpec, OrganizerSpec
from bot.campaigns import Campaign
from bot.contacts import importing
from bot.contacts.reasons import REASONS
from bot.local import postgres
from tests import leaks
from tests.bot import contact_files
from tests.bot.contact_commands import days_ago, gave, kept, numbers, report, row, run, today, write
from tests.service import DANA, LINE, MARIA, ROSA, Service

ROOT = Path(__file__).parents[2]
OTHER_PHONES = ("+13125550151", "+13125550152", "+13125550153")


@pytest.fixture
def campaign(service: Service) -> Campaign:
    return service.load()


def figures(done: Result) -> list[str]:
    """The figures at the end, without what a dry run words otherwise."""
    return done.stdout.replace("would be imported", "imported").splitlines()


# --- what is kept ---------------------------------------------------------------------------------------------------------------------


def test_all_that_a_row_says_is_kept_sealed_and_comes_back(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Nothing but how it came, its dates and its language stands there in the clear."""
    path = write(tmp_path / "a.csv", gave(MARIA, name="María Peña", language="es", note="nights", purpose="joining"))
    run(service, "import", "riverside", path)
    (found,) = kept(service, campaign)
    contact = found.contact
    assert (contact.number, contact.name, contact.how) == (MARIA, "María Peña", "worker_gave_for_texts")
    assert (contact.collector, contact.language, contact.note, contact.purpose) == ("Dana", "es", "nights", "joining")
    assert (str(contact.given_on), contact.expires_on, found.invited_at) == (days_ago(3), None, None)
    (stored,) = service.rows("SELECT * FROM contacts")
    for value in stored:
        for secret in (MARIA[2:], "Peña", "Dana", "nights", "joining"):
            assert secret.encode() not in (value if isinstance(value, bytes) else str(value).encode())


def test_rows_do_not_lie_in_the_order_of_the_file(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Else who has the database and the same list could tell by a row's place whose it is, and by its index whether they joined. On each
    page of the table they lie as their indexes have it, which goes by the key; the record puts the pages where it likes.
    """
    made = contact_files.make(tmp_path / "a.csv", 500, today(campaign), bad_of_a_hundred=0)
    run(service, "import", "riverside", str(made.path))
    lie = service.rows("SELECT (ctid::text::point)[0], number_index FROM contacts ORDER BY ctid")
    pages = [[bytes(index) for _, index in rows] for _, rows in groupby(lie, key=itemgetter(0))]
    assert pages == [sorted(page) for page in pages]
    assert max(map(len, pages)) > 10


def test_a_contact_can_not_be_laid_beside_the_workers(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Its index is under a key of its own: who has the database and the collector's sheet can't tell by its dates who has joined."""
    service.phone(MARIA).text("JOIN")
    run(service, "import", "riverside", write(tmp_path / "a.csv", gave(MARIA)))
    assert service.rows("SELECT count(*) FROM contacts JOIN workers USING (campaign_id, number_index)") == [(0,)]


def test_the_report_does_not_tell_who_has_joined(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Whoever imports an employer's list gets the same figures and the same report before and after somebody on it joins."""
    path = write(tmp_path / "a.csv", gave(MARIA), gave(ROSA), row(OTHER_PHONES[0], "voter_list"))
    before = run(service, "import", "riverside", path, "--dry-run").output
    service.member(MARIA)
    service.phone(ROSA).text("STOP")
    assert run(service, "import", "riverside", path, "--dry-run").output == before
    assert run(service, "import", "riverside", path).output == before.replace("would be imported", "imported")


def test_the_first_of_two_rows_with_one_number_counts(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """However the second is written; the report names the first one's row."""
    path = write(tmp_path / "a.csv", gave(MARIA, name="First"), gave(ROSA), gave("(312) 555-0141", name="Second"))
    run(service, "import", "riverside", path, "--report", str(tmp_path / "r.csv"))
    assert {each.contact.name for each in kept(service, campaign) if each.contact.number == MARIA} == {"First"}
    assert report(tmp_path / "r.csv") == [
        (4, "phone", "The same number stands in row 2 of this file already.", "Take one of the two out. The first one counts.")
    ]


def test_a_row_that_is_refused_does_not_take_its_number_from_a_later_one(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    run(service, "import", "riverside", write(tmp_path / "a.csv", gave(MARIA, collector=""), gave(MARIA, name="Good")))
    assert [each.contact.name for each in kept(service, campaign)] == ["Good"]


def test_what_an_earlier_import_kept_stays_as_it_was(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """A list can't turn a co-worker's word into the worker's own."""
    run(service, "import", "riverside", write(tmp_path / "a.csv", row(MARIA, "coworker_gave", name="Early")))
    done = run(service, "import", "riverside", write(tmp_path / "b.csv", gave(MARIA), gave(ROSA)), "--report", str(tmp_path / "r.csv"))
    assert "1  left out: known from another import, and kept as they were" in done.stdout
    assert [line[:2] + line[2:3] for line in report(tmp_path / "r.csv")] == [(2, "phone", REASONS["known"][0])]
    assert {(each.contact.name, each.contact.how) for each in kept(service, campaign)} == {
        ("Early", "coworker_gave"),
        ("Maria", "worker_gave_for_texts"),
    }


def test_one_number_may_be_a_contact_of_two_campaigns(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Neither knows of the other: the index, the mark of the file and all that is sealed differ."""
    ana = (OrganizerSpec("Ana", "+13105550111", "lead", on_duty=True),)
    service.load(campaign="harbor", join=(), line=LineSpec("+13105550100"), organizers=ana)
    path = write(tmp_path / "a.csv", gave(MARIA))
    for code in ("riverside", "harbor"):
        assert "1  imported" in run(service, "import", code, path).stdout
    one, other = service.rows("SELECT number_index, imported_by, number, name, collector FROM contacts")
    assert all(first != second for first, second in zip(one, other, strict=True))


def test_numbers_of_the_campaign_itself_are_refused(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    run(service, "import", "riverside", write(tmp_path / "a.csv", gave(LINE), gave(DANA)), "--report", str(tmp_path / "r.csv"))
    assert [reason for _, _, reason, _ in report(tmp_path / "r.csv")] == [REASONS["own_line"][0], REASONS["organizer"][0]]
    assert kept(service, campaign) == []


def test_a_row_with_more_cells_than_columns_or_wrong_marks_is_refused_and_the_rest_is_read(
    service: Service, campaign: Campaign, tmp_path: Path
) -> None:
    text = f'phone,how,name\n{MARIA},salt,Lopez, Maria\n{ROSA},salt,"Rosa" R\n{OTHER_PHONES[0]},salt,,,\n{OTHER_PHONES[1]},salt\n'
    (tmp_path / "a.csv").write_text(text)
    run(service, "import", "riverside", str(tmp_path / "a.csv"), "--report", str(tmp_path / "r.csv"))
    assert [(number, reason) for number, _, reason, _ in report(tmp_path / "r.csv")] == [
        (2, REASONS["too_many_cells"][0]),
        (3, REASONS["quotes"][0]),
    ]
    assert numbers(service, campaign) == list(OTHER_PHONES[:2])


def test_what_all_rows_share_is_said_once(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """--set, --map, --country and --dates together."""
    path = write(tmp_path / "a.csv", {"Cel de casa": "55 5512 3456", "Apuntado": "4/5/2026"})
    options = "--map", "phone=cel de casa", "--map", "date=Apuntado", "--set", "how=worker_gave_for_texts", "--set", "collector=Dana"
    run(service, "import", "riverside", path, *options, "--country", "mx", "--dates", "day-first")
    (found,) = kept(service, campaign)
    assert (found.contact.number, str(found.contact.given_on), found.contact.collector) == ("+525555123456", "2026-05-04", "Dana")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--set", "how=friend"), "--set how: How the number came is none of the four words."),
        (("--set", "how=voter_list", "--set", "purpose=calls", "--set", "expires=2020-01-01"), "--set expires: Its last day is over."),
        (("--set", "how=salt", "--set", "language=Klingon"), "Write one of: en, es"),
        (("--set", "how"), "--set is written with a column"),
        (("--set", "hwo=salt"), "Did you mean how?"),
        (("--set", "how=salt", "--set", "how=salt"), "--set says how twice."),
        (("--set", "how=salt", "--country", "Texas"), "--country is a country's two letters"),
    ],
)
def test_a_slip_on_the_command_line_is_told_before_the_first_row(
    service: Service, campaign: Campaign, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    """Once, and nothing is kept."""
    done = run(service, "import", "riverside", write(tmp_path / "a.csv", {"phone": MARIA}), *options, check=False)
    assert done.exit_code == 1
    assert said in done.output
    assert kept(service, campaign) == []


def test_the_report_is_never_written_over_the_file(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", gave(MARIA))
    done = run(service, "import", "riverside", path, "--report", path, check=False)
    assert (done.exit_code, "Give it another name" in done.output) == (1, True)
    assert MARIA in Path(path).read_text()


def test_a_report_is_for_its_owner_and_holds_no_number_and_no_name(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    rows = [gave(MARIA, date="x"), gave(ROSA, collector=""), gave("call 312 555 0141")]
    done = run(service, "import", "riverside", write(tmp_path / "a.csv", *rows), "--report", str(tmp_path / "r.csv"))
    assert (tmp_path / "r.csv").stat().st_mode & 0o777 == 0o600
    for said in ((tmp_path / "r.csv").read_text(), done.output, run(service, "import", "riverside", str(tmp_path / "a.csv")).output):
        assert not any(secret in said for secret in ("0141", "0143", "Maria", "Dana"))


def test_without_a_report_the_first_refusals_are_shown(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    done = run(service, "import", "riverside", write(tmp_path / "a.csv", *[gave("call me")] * 25))
    assert done.stderr.count("This is no phone number.") == 20
    assert "Row 2, phone: This is no phone number." in done.stderr
    assert "--report FILE writes all of them." in done.stderr


# --- a dry run ------------------------------------------------------------------------------------------------------------------------


def test_a_dry_run_says_the_same_and_keeps_nothing(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """The same figures and the same report, byte for byte, also where something is known already; then the import does what it said."""
    made = contact_files.make(tmp_path / "a.csv", 1500, today(campaign), bad_of_a_hundred=10)
    run(service, "import", "riverside", write(tmp_path / "known.csv", *[row(number, "salt") for number in made.good[:7]]))
    before = service.rows("SELECT * FROM contacts ORDER BY id")
    dry = run(service, "import", "riverside", str(made.path), "--dry-run", "--report", str(tmp_path / "dry.csv"))
    assert service.rows("SELECT * FROM contacts ORDER BY id") == before
    wet = run(service, "import", "riverside", str(made.path), "--report", str(tmp_path / "wet.csv"))
    assert figures(dry) == figures(wet)
    assert "1,343  imported" in wet.stdout
    assert (tmp_path / "dry.csv").read_bytes() == (tmp_path / "wet.csv").read_bytes()
    assert len(report(tmp_path / "wet.csv")) == 157


# --- broken off -----------------------------------------------------------------------------------------------------------------------


def test_the_same_import_again_changes_nothing(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """The same rows, the same report; it says that they were there."""
    made = contact_files.make(tmp_path / "a.csv", 1200, today(campaign))
    run(service, "import", "riverside", str(made.path), "--report", str(tmp_path / "1.csv"))
    before = service.rows("SELECT * FROM contacts ORDER BY id")
    again = run(service, "import", "riverside", str(made.path), "--report", str(tmp_path / "2.csv"))
    assert "1,176  imported (1,176 of them by this same import before)" in again.stdout
    assert service.rows("SELECT * FROM contacts ORDER BY id") == before
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()


def test_the_same_file_read_another_way_is_another_import(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", {"phone": MARIA})
    run(service, "import", "riverside", path, "--set", "how=salt")
    assert "1  left out: known from another import" in run(service, "import", "riverside", path, "--set", "how=coworker_gave").stdout
    assert "1  imported (1 of them" in run(service, "import", "riverside", path, "--set", "how=salt").stdout


def test_ctrl_c_says_how_far_it_is_and_how_to_go_on(service: Service, campaign: Campaign, tmp_path: Path, monkeypatch) -> None:
    """The chunk that was on its way is not kept; all before it are."""
    made = contact_files.make(tmp_path / "a.csv", 2500, today(campaign), bad_of_a_hundred=0)
    counted = importing.Import._count

    def interrupted(self, checked, stood, to) -> None:
        if self.tally.rows == 2000:
            raise KeyboardInterrupt
        counted(self, checked, stood, to)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(importing.Import, "_count", interrupted)
        done = run(service, "import", "riverside", str(made.path), check=False)
    assert done.exit_code == 130
    assert "Stopped after row 2,001. What passed up to there is kept. The same command again goes on." in done.output
    assert "2,500  imported" in run(service, "import", "riverside", str(made.path)).stdout
    assert numbers(service, campaign) == sorted(made.good)


def test_a_record_that_takes_no_more_ends_in_a_sentence_that_says_how_to_go_on(
    service: Service, campaign: Campaign, tmp_path: Path
) -> None:
    """Without a number or a name, whatever the record says of the row that it did not take."""
    made = contact_files.make(tmp_path / "a.csv", 1500, today(campaign), bad_of_a_hundred=0)
    with service.house.pool.connection() as connection:
        connection.execute("ALTER TABLE contacts ADD CONSTRAINT full_disk CHECK (number_index < '\\x01')")
    done = run(service, "import", "riverside", str(made.path), check=False)
    with service.house.pool.connection() as connection:
        connection.execute("ALTER TABLE contacts DROP CONSTRAINT full_disk")
    assert done.exit_code == 1
    assert "refused what comes after row 0. What passed up to there is kept. The same command again goes on." in done.output
    assert not any(number[2:] in done.output for number in made.good)
    assert "1,500  imported" in run(service, "import", "riverside", str(made.path)).stdout


def begun(service: Service, made: contact_files.Made, to: Path) -> subprocess.Popen[bytes]:
    """The import in a process of its own."""
    config = service.house.config
    environment = {
        **os.environ,
        "LOCAL": "1",
        "DATA_DIR": str(config.data_dir),
        "DATABASE_URL": config.database_url,
        "REDIS_URL": config.redis_url,
    }
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "contacts", "import", "riverside", str(made.path), "--report", str(to)]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def wait_for_rows(service: Service, count: int, process: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + 60
    while service.rows("SELECT count(*) >= %s FROM contacts", count) != [(True,)]:
        assert process.poll() is None, "it ended before it could be killed"
        assert time.monotonic() < ends
        time.sleep(0.02)


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT])
def test_an_import_that_was_killed_goes_on_and_ends_as_if_it_had_not_been(
    service: Service, campaign: Campaign, tmp_path: Path, by: signal.Signals
) -> None:
    """By kill -9 or Ctrl-C of the process in the middle: what it had kept stays, row for row, and the end and the report are those of the dry
    run before.
    """
    made = contact_files.make(tmp_path / "a.csv", 20_000, today(campaign))
    dry = run(service, "import", "riverside", str(made.path), "--dry-run", "--report", str(tmp_path / "dry.csv"))
    process = begun(service, made, tmp_path / "r.csv")
    wait_for_rows(service, 3000, process)
    process.send_signal(by)
    said, _ = process.communicate(timeout=30)
    assert (b"The same command again goes on." in said) == (by == signal.SIGINT), said.decode()
    begun_rows = {id for (id,) in service.rows("SELECT id FROM contacts")}
    assert 3000 <= len(begun_rows) < len(made.good)
    done = run(service, "import", "riverside", str(made.path), "--report", str(tmp_path / "r.csv"))
    assert f"{len(made.good):,}  imported ({len(begun_rows):,} of them by this same import before)" in done.stdout
    assert figures(done)[1:] == figures(dry)[1:]
    assert (tmp_path / "r.csv").read_bytes() == (tmp_path / "dry.csv").read_bytes()
    assert begun_rows <= {id for (id,) in service.rows("SELECT id FROM contacts")}
    assert numbers(service, campaign) == sorted(made.good)


# --- a hundred thousand ---------------------------------------------------------------------------------------------------------------


@pytest.mark.timeout(300)
def test_a_hundred_thousand_rows_are_imported_within_a_minute_and_each_bad_one_is_named(
    service: Service, campaign: Campaign, tmp_path: Path
) -> None:
    """Two in a hundred are bad, in ten ways: the report has exactly those rows, each with its column, reason and how to mend it."""
    made = contact_files.make(tmp_path / "a.csv", 100_000, today(campaign))
    assert set(made.by_reason.values()) == {200}
    assert len(made.by_reason) == 10
    begins = time.process_time()
    done = run(service, "import", "riverside", str(made.path), "--report", str(tmp_path / "r.csv"))
    took = time.process_time() - begins
    assert [figure.split()[0] for figure in done.stdout.splitlines()] == ["98,000", "2,000", "0", "0", "100,000"]
    assert report(tmp_path / "r.csv") == [
        (number, column, REASONS[reason][0], REASONS[reason][1].format(languages="en, es"))
        for number, (column, reason) in sorted(made.bad.items())
    ]
    assert service.rows("SELECT count(*), count(DISTINCT number_index) FROM contacts") == [(98_000, 98_000)]
    assert Counter(each.contact.number for each in kept(service, campaign)) == Counter(made.good)
    assert took < 30  # of our processor's time: half a minute for us and half for the record, whoever else uses this machine


# --- leaks ----------------------------------------------------------------------------------------------------------------------------


def test_no_number_name_or_hash_of_an_import_lies_in_any_file(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Every file of the database, its log, its write-ahead log, and a dump: no number in any spelling, no name, collector, note or purpose;
    and in the dump, the logs and beside them no hash without a key of a number or of the file.
    """
    made = contact_files.make(tmp_path / "a.csv", 120, today(campaign), seed=11)
    text = (
        made.path.read_text(encoding="utf-8").replace("turnout calls", "a purpose like heron-4417").replace("night shift", "note ibis-9023")
    )
    text = text.replace(",Dana,", ",Collector egret-3391,")
    made.path.write_bytes(text.encode())
    run(service, "import", "riverside", str(made.path), "--report", str(tmp_path / "r.csv"))
    assert {"note ibis-9023", ""} < {each.contact.note for each in kept(service, campaign)}
    ((sealed,),) = service.rows("SELECT number FROM contacts LIMIT 1")
    names = [each.contact.name for each in kept(service, campaign)]
    spelt = [spelling for number in made.good for spelling in leaks.spellings(number)]
    search = leaks.Search([*spelt, *names, "heron-4417", "ibis-9023", "egret-3391"])
    known = leaks.unkeyed([*(spelling for number in made.good for spelling in leaks.spellings(number)[:3]), text])
    assert sha256(made.path.read_bytes()).digest()[: leaks.START] in known
    data_dir = service.house.config.data_dir
    dump = leaks.dump(data_dir, service.house.config.database_url)
    hashes, sealed_lies_in = leaks.hashes_in(dump, known), set()
    for path in leaks.files(data_dir, postgres.home(data_dir)):
        with leaks.contents(path) as held:
            search.look(str(path), held, inside_streams=False)
            if not {"base", "pg_wal"} & set(path.parts):
                hashes |= leaks.hashes_in(held, known)
            if re.search(re.escape(sealed), held):
                sealed_lies_in.add(path.parent.name)
    search.look("dump", dump)
    assert b"COPY public.contacts" in dump
    assert search.found == set()
    assert hashes == set()
    assert "pg_wal" in sealed_lies_in  # so what was searched is where an import lies
