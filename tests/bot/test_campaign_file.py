"""What a campaign file may say, what is said about its faults, and that nothing but faults ever comes out of reading one."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.campaign_file import CampaignFaults, CampaignFile, Fault, LineSpec, OrganizerSpec, read, write
from flows.wording.discreet import BEGUN

HERE = Path(__file__).parent / "campaign_files"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SERVICE_WORDS = frozenset({"help", "ayuda", "menu", "stop"})
SENTENCES = {"welcome": frozenset({"program", "texts_a_month"}), "goodbye": frozenset[str]()}
PNG, PDF = b"\x89PNG\r\n\x1a\n rights", b"%PDF-1.7 derechos"

Reads = Callable[[str], CampaignFile]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the documents that the files here name."""
    inner = tmp_path / "campaign"
    (inner / "papers").mkdir(parents=True)
    (inner / "rights-en.png").write_bytes(PNG)
    (inner / "rights-es.pdf").write_bytes(PDF)
    (inner / "papers" / "rights-es.pdf").write_bytes(PDF)
    return inner


@pytest.fixture
def reads(folder: Path) -> Reads:
    """Reads a campaign file of this text."""

    def reading(text: str) -> CampaignFile:
        (folder / "river.yaml").write_text(text, "utf-8")
        return read(folder / "river.yaml", SERVICE_WORDS, SENTENCES, NOW)

    return reading


def campaign(**parts: str | None) -> str:
    """A small campaign file without a fault; `parts` replace a key's value, add one, or (None) leave one out."""
    keys: dict[str, str | None] = {
        "campaign": "river",
        "program": "River Info Line",
        "timezone": "America/Chicago",
        "languages": "[en, es]",
        "lines": '["+13125550100"]',
        "organizers": '[{name: Dana, phone: "+13125550111", role: lead}]',
        "faq": "\n" + entry(),
    }
    return "".join(f"{key}: {value}\n" for key, value in {**keys, **parts}.items() if value is not None)


def entry(**parts: str | None) -> str:
    """An entry of the FAQ, one key a line."""
    keys: dict[str, str | None] = {
        "id": "dues",
        "keywords": "{en: [dues], es: [cuotas]}",
        "answer": "{en: It varies., es: Varia.}",
        "source": "https://example.org/dues",
        "reviewed": "{by: counsel, on: 2026-11-01}",
    }
    return _item({**keys, **parts})


def organizer(**parts: str) -> str:
    """A team of one lead."""
    return (
        "[{"
        + ", ".join(f"{key}: {value}" for key, value in {"name": "Dana", "phone": '"+13125550111"', "role": "lead", **parts}.items())
        + "}]"
    )


def document(**parts: str | None) -> str:
    keys: dict[str, str | None] = {
        "id": "rights",
        "keywords": "{en: [rights], es: [derechos]}",
        "title": "{en: Your rights, es: Sus derechos}",
        "file": "{en: rights-en.png, es: rights-es.pdf}",
    }
    return _item({**keys, **parts})


def meeting(**parts: str | None) -> str:
    keys: dict[str, str | None] = {
        "id": "december",
        "title": "{en: Open meeting, es: Reunion}",
        "starts": "2026-12-03 18:30",
        "minutes": "60",
        "link": "https://meet.example.org/room",
    }
    return _item({**keys, **parts})


def _item(keys: dict[str, str | None]) -> str:
    lines = [f"{key}: {value}" for key, value in keys.items() if value is not None]
    return "  - " + "\n    ".join(lines)


def faults_of(reads: Reads, text: str) -> tuple[Fault, ...]:
    with pytest.raises(CampaignFaults) as caught:
        reads(text)
    return caught.value.faults


# What a good file gives


def orchard(folder: Path) -> CampaignFile:
    (folder / "orchard.yaml").write_bytes((HERE / "orchard.yaml").read_bytes())
    return read(folder / "orchard.yaml", SERVICE_WORDS, SENTENCES, NOW)


def test_every_key_reaches_the_content(folder: Path) -> None:
    """The flows read what the file says, in the file's own words."""
    content = orchard(folder).content
    assert (content.campaign, content.program, content.timezone) == ("orchard", "Orchard Info Line", "America/New_York")
    assert (content.languages, content.fold_accents, content.texts_a_month, content.thread_hours) == (("en", "es"), True, 6, 48)
    assert (content.next_minutes, content.lead_minutes) == (5, 30)
    assert (content.host_before, content.host_after) == (20, 0)
    dues, rights, december = content.entry("dues"), content.document("rights"), content.meetings[0]
    assert december.document == "rights"
    assert dues.keywords == {"en": ("dues", "401"), "es": ("cuotas",)}
    assert dues.answer["es"] == "Varía: pídanos la regla\npor escrito."
    assert dues.public
    assert (rights.languages, rights.send, rights.days) == (("en", "es"), "mms", 3)
    assert december.starts.isoformat() == "2026-12-03T18:30:00-05:00"
    assert content.wording == {"en": {"welcome": "Hello, this is {program}."}}


def test_no_and_a_number_stay_words(folder: Path) -> None:
    """YAML 1.2, and less: `no`, 401 and +1212... are what was written, not values of some type."""
    file = orchard(folder)
    assert file.content.join == ("ORCHARDS", "no")
    assert file.lines[0] == LineSpec("+12125550100", "twilio", 1.0, 2000)


def test_a_line_may_have_settings(folder: Path) -> None:
    assert orchard(folder).lines[1] == LineSpec("MG0123456789abcdef0123456789abcdef", "advanced", 2.5, 6000)


def test_organizers_have_defaults_and_hide_in_a_repr(folder: Path) -> None:
    """An organizer is not on duty and speaks the first language unless the file says so; a log of one names nobody."""
    dana, luis = orchard(folder).organizers or ()
    assert dana == OrganizerSpec("Dana", "+12125550111", "lead", True, "en")
    assert luis == OrganizerSpec("Luis", "+12125550112", "organizer", False, "es", "22:00-07:30", "brief")
    assert (dana.quiet, dana.alerts) == (None, None)
    assert "5550111" not in repr(orchard(folder))
    assert "Luis" not in repr(luis)


def test_files_come_with_their_bytes(folder: Path) -> None:
    files = orchard(folder).files
    assert {key: (file.name, file.media_type, file.bytes) for key, file in files.items()} == {
        ("rights", "en"): ("rights-en.png", "image/png", PNG),
        ("rights", "es"): ("papers/rights-es.pdf", "application/pdf", PDF),
    }


def test_without_the_key_there_are_no_organizers_to_load(reads: Reads) -> None:
    """None, not an empty tuple: a load leaves them as they are."""
    assert reads(campaign(organizers=None)).organizers is None


def test_the_source_has_json_types_and_no_organizers(folder: Path) -> None:
    source = orchard(folder).source
    assert "organizers" not in source
    assert "Dana" not in str(source)
    assert source["meetings"][0]["starts"] == "2026-12-03 18:30"
    assert source["faq"][0]["reviewed"] == {"by": "counsel", "on": "2026-11-01"}
    assert source["documents"][0]["file"] == {"en": "rights-en.png", "es": "papers/rights-es.pdf"}


@pytest.mark.parametrize("name", ["riverside.yaml", "harbor.yaml"])
def test_the_demonstration_campaigns_have_no_fault(name: str) -> None:
    """What a stranger loads first loads, and costs what it should."""
    file = read(HERE.parents[2] / "demo" / name, SERVICE_WORDS, None, NOW)
    assert [str(warning) for warning in file.warnings] == []


# Export


def test_what_is_written_is_read_again_as_the_same(folder: Path) -> None:
    """Export and load: nothing is lost, with the organizers and without."""
    file = orchard(folder)
    for organizers in (file.organizers, None):
        (folder / "again.yaml").write_text(write(file.source, organizers), "utf-8")
        again = read(folder / "again.yaml", SERVICE_WORDS, SENTENCES, NOW)
        assert vars(again.content) == vars(file.content)
        assert (again.lines, again.organizers, again.source, again.files) == (file.lines, organizers, file.source, file.files)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], include_characters="\n\t"), min_size=1, max_size=300))
def test_any_answer_survives_export(reads: Reads, answer: str) -> None:
    """Quotes, colons, hashes, emoji, line ends, `~` and `null`: a text is the text again, or was refused to begin with."""
    source = reads(campaign()).source
    changed = {**source, "faq": [{**source["faq"][0], "answer": {"en": answer, "es": answer}}]}
    try:
        file = reads(write(changed, None))
    except CampaignFaults:
        assert not answer.strip() or re.search("[\ufeff\ufffe\uffff]", answer)
        return
    assert file.content.entry("dues").answer["en"] == answer.strip()
    assert reads(write(file.source, None)).source == file.source


# Faults

MANY = """\
many_faults.yaml:2: campaign: program says "union", which a locked phone would show. Choose a name that tells a bystander nothing.
many_faults.yaml:3: campaign: there is no time zone "America/Chicgo". Did you mean America/Chicago?
"""


def test_all_faults_are_found_in_one_reading_in_their_order(folder: Path) -> None:
    """Even behind a section that YAML can't read, every fault is said with its line; the one nearest the top comes first."""
    (folder / "many_faults.yaml").write_bytes((HERE / "many_faults.yaml").read_bytes())
    with pytest.raises(CampaignFaults) as caught:
        read(folder / "many_faults.yaml", SERVICE_WORDS, None, NOW)
    assert MANY in str(caught.value)
    assert [fault.line for fault in caught.value.faults] == [1, 2, 3, 6, 8, 9, 12, 13, 16, 17, 17, 18, 19, 22, 27, 28]


def test_a_fault_reads_as_one_line(reads: Reads) -> None:
    (fault,) = faults_of(reads, campaign(faq="\n" + entry(answer="{en: It varies.}")))
    assert str(fault) == "river.yaml:10: faq dues: the Spanish answer is missing. Add es: under answer."


#: what the file says, the fault's line, words that its sentence has
FAULTS: list[tuple[str, int, str]] = [
    # the file as a whole
    ("", 1, "the file is empty"),
    ("# nothing yet\n", 1, "the file is empty"),
    ("- campaign\n", 1, "the file is a list, and keys with values are needed"),
    ("campaign\n", 1, "the file is a single text"),
    (campaign() + "---\ncampaign: two\n", 13, "a second document begins here"),
    (campaign(campaign="[river]"), 1, "campaign is a list, and a single text is needed"),
    (campaign(timezone=None), 1, "timezone is missing. Add timezone: America/Chicago"),
    (campaign(program=""), 2, "program is empty. Write program: Riverside Info Line"),
    (campaign(lnies="[]"), 13, 'there is no key "lnies" here. Did you mean lines?'),
    (campaign(colour="red"), 13, "Take it out; the keys here are campaign, employer, program"),
    # YAML
    (campaign(program="River\nprogram: Lake"), 3, 'the key "program" stands in line 2 already'),
    (campaign(program='"River'), 2, "a quotation mark opens here and closes only in line 5. Close it"),
    (campaign(program="'River"), 2, "a quotation mark opens here and never closes"),
    (campaign(program="a: b"), 2, "a colon stands where no key can be"),
    (campaign(languages="[en, es"), 4, "the list that opens here lacks a comma or its ]"),
    (campaign(program="@river"), 2, "a value can't begin with @. Put quotation marks"),
    (campaign(program='"a\\qb"'), 2, "a backslash in quotation marks"),
    (campaign().replace("program: ", "program "), 2, "a key without a colon"),
    (campaign().replace("    id", "\t\tid").replace("    keywords", "\t\tkeywords"), 9, "indented with a tab. Use spaces"),
    (campaign(program="River", join="[*name]"), 13, "*name refers to another place"),
    (campaign(program="!!str River"), 2, "the tag tag:yaml.org,2002:str is not read here"),
    (campaign(program="'Riv\u2028er'"), 2, "an invisible character (U+2028) stands here"),
    (campaign(program='"Riv\\0er"'), 2, "program holds U+0000, which no text can carry"),
    (campaign(program='"Riv\\ud800er"'), 2, "program holds U+D800"),
    (campaign(join="[" * 40 + "]" * 40), 13, "nested too deep"),
    # the head
    (campaign(campaign="River Side"), 1, "Use small letters, digits and hyphens"),
    (campaign(campaign="help"), 1, '"help" is one of the bot\'s own words'),
    (campaign(program="Ri"), 2, "Write 3 to 28 characters"),
    (campaign(program="Río Info"), 2, 'program holds "í" (U+00ED), which is not in GSM-7'),
    (campaign(program="RiverVote"), 2, 'program says "vote"'),
    (campaign(program="Organízate hoy"), 2, 'program says "organizate"'),
    (campaign(program="Linea del Sindicato"), 2, 'program says "sindicato"'),
    (campaign(timezone="Mars/Olympus"), 3, "Write one such as America/Chicago"),
    (campaign(timezone="/etc/passwd"), 3, "there is no time zone"),
    (campaign(languages="en"), 4, "languages is a single value, and a list is needed"),
    (campaign(languages="[]"), 4, "languages names no language"),
    (campaign(languages="[en, es, fr]"), 4, 'the bot does not speak "fr"'),
    (campaign(languages="[en, es, en]"), 4, '"en" stands in languages twice'),
    (campaign(languages="[en]", faq="\n" + entry(keywords="{en: [dues]}")), 10, '"es" under answer is not a language of this campaign'),
    (campaign(accents="flod"), 13, "Did you mean fold?"),
    (campaign(texts_a_month="61"), 13, "Write a whole number from 1 to 60"),
    (campaign(thread_hours="a day"), 13, 'thread_hours is "a day"'),
    (campaign(escalation="10"), 13, "escalation is a single value, and keys with values are needed"),
    (campaign(escalation="{next: 0}"), 13, "Write a whole number from 1 to 1440"),
    (campaign(escalation="{lead: an hour}"), 13, 'lead is "an hour"'),
    (campaign(host="{before: 300}"), 13, "Write a whole number from 0 to 240"),
    (campaign(escalation="{nxet: 5}"), 13, 'there is no key "nxet" here. Did you mean next?'),
    (campaign(organizers=organizer(quiet="22-7")), 6, 'quiet is "22-7". Write from-to, by the clock where the campaign is'),
    (campaign(organizers=organizer(quiet='"22:00-24:00"')), 6, 'quiet is "22:00-24:00"'),
    (campaign(organizers=organizer(quiet='"7:00-07:00"')), 6, "quiet begins and ends at the same time"),
    (campaign(organizers=organizer(alerts="breif")), 6, "Did you mean brief?"),
    (campaign(join="RIVER"), 13, "join is a single value, and a list is needed"),
    (campaign(join="[dues]"), 9, '"dues" is a word of join already (line 13)'),
    (campaign(join="[CUÓTAS]"), 9, '"cuotas" is a word of join already (line 13)'),
    (campaign(join="[Menú]"), 13, "is one of the bot's own words"),
    (campaign(join="['!!']"), 13, "has no letter or digit"),
    # lines and organizers
    (campaign(lines="[]"), 5, "at least one number"),
    (campaign(lines='["312 555 0100"]'), 5, "a line's number is not a phone number. Write +"),
    (campaign(lines='["+1312555"]'), 5, "a line's number is not a phone number"),
    (campaign(lines="[MG12]"), 5, "MG and 32 characters"),
    (campaign(lines='["+13125550100", "+13125550100"]'), 5, "this number is a line's already (line 5)"),
    (campaign(lines="[[]]"), 5, "entry 1 of lines is a list"),
    (campaign(lines='[{number: "+13125550100", opt_out: our}]'), 5, 'opt_out is "our". Did you mean ours?'),
    (campaign(lines='[{number: "+13125550100", per_second: 0}]'), 5, "Write a number from 0.1 to 100"),
    (campaign(lines='[{number: "+13125550100", rate: 2}]'), 5, 'there is no key "rate" here'),
    (campaign(lines="[{opt_out: ours}]"), 5, "number is missing"),
    (campaign(organizers="[]"), 6, "no organizer is a lead"),
    (campaign(organizers="Dana"), 6, "organizers is a single value, and a list is needed"),
    (campaign(organizers='[{name: Dana, phone: "+13125550111"}]'), 6, "Write role: lead for at least one"),
    (campaign(organizers='[{name: Dana, phone: "+13125550100", role: lead}]'), 6, "this number is a line's already (line 5)"),
    (campaign(organizers="[{name: Dana, phone: 5550111, role: lead}]"), 6, "the phone is not a phone number"),
    (campaign(organizers='[{phone: "+13125550111", role: lead}]'), 6, "name is missing"),
    (campaign(organizers='[{name: Dana, phone: "+13125550111", role: lead, on_duty: yes}]'), 6, "Write true or false"),
    (campaign(organizers='[{name: Dana, phone: "+13125550111", role: lead, language: fr}]'), 6, "Write en or es"),
    # faq
    (campaign(faq="{}"), 7, "faq is a map of keys and values, and a list is needed"),
    (campaign(faq="[dues]"), 7, "entry 1 of faq is a single value, and keys with values are needed"),
    (campaign(faq="\n" + entry(id=None)), 8, "faq entry 1: id is missing"),
    (campaign(faq="\n" + entry(id="Dues")), 8, "Use small letters, digits and hyphens"),
    (campaign(faq="\n" + entry() + "\n" + entry(keywords="{en: [fees], es: [cuota]}")), 13, "there is a faq dues in line 8 already"),
    (campaign(faq="\n" + entry() + "\n" + entry(id="fees")), 14, 'faq fees: "dues" is a word of faq dues already (line 9)'),
    (campaign(faq="\n" + entry(keywords="[dues]")), 9, "one for each language is needed. Write keywords: {en: ..., es: ...}"),
    (campaign(faq="\n" + entry(keywords="{en: dues, es: [cuotas]}")), 9, "a list is needed. Write it in brackets"),
    (campaign(faq="\n" + entry(keywords="{en: [], es: [cuotas]}")), 9, "the English list of keywords is empty"),
    (campaign(faq="\n" + entry(keywords="{en: [dues]}")), 9, "the Spanish keywords are missing"),
    (campaign(faq="\n" + entry(answer=None)), 8, "answer is missing"),
    (campaign(faq="\n" + entry(answer="{en: It varies., es: }")), 10, "the Spanish answer is empty"),
    (
        campaign(faq="\n" + entry(answer=f"{{en: {'x' * 1601}, es: Varia.}}")),
        10,
        "the English answer is 1601 characters long. Shorten it to 1600",
    ),
    (campaign(faq="\n" + entry(source="the law")), 11, "the source is not a web address"),
    (campaign(faq="\n" + entry(source="'https://[oops'")), 11, "the source is not a web address"),
    (campaign(faq="\n" + entry(reviewed="counsel")), 12, "reviewed is a single value, and keys with values are needed"),
    (campaign(faq="\n" + entry(reviewed="{by: counsel, on: 1 May}")), 12, "Write year-month-day"),
    (campaign(faq="\n" + entry(reviewed="{by: counsel, on: 2026-02-30}")), 12, 'the review\'s date is "2026-02-30"'),
    (campaign(faq="\n" + entry(reviewed="{on: 2026-11-01}")), 12, "by is missing"),
    (campaign(faq="\n" + entry(public="yes")), 13, "Write true or false"),
    # documents
    (campaign(documents="\n" + document(file="{en: none.pdf}")), 17, 'the file "none.pdf" does not exist'),
    (campaign(documents="\n" + document(file="{en: ../secret.pdf}")), 17, "is not beside the campaign file"),
    (campaign(documents="\n" + document(file="{en: /etc/x.pdf}")), 17, "is not beside the campaign file"),
    (
        campaign(documents="\n" + document(file="{en: river.yaml}")),
        17,
        "is of a kind that is not sent. Name a file that ends in one of .pdf",
    ),
    (campaign(documents="\n" + document(file="{en: papers.pdf}")), 17, "does not exist"),
    (campaign(documents="\n" + document(file=f"{{en: {'x' * 190}/{'y' * 300}.pdf}}")), 17, "characters long"),
    (campaign(documents="\n" + document(file="{}")), 17, "file names no file"),
    (campaign(documents="\n" + document(file="rights-en.png")), 17, "one for each language is needed"),
    (campaign(documents="\n" + document(file="{fr: rights-en.png, en: rights-en.png}")), 17, '"fr" under file is not a language'),
    (campaign(documents="\n" + document(send="fax")), 18, "Write link or mms"),
    (campaign(documents="\n" + document(days="91")), 18, "Write a whole number from 1 to 90"),
    (campaign(documents="\n" + document(keywords="{en: [Dues], es: [derechos]}")), 15, "is a word of faq dues already (line 9)"),
    # meetings
    (campaign(meetings="\n" + meeting(starts="soon")), 16, "Write year-month-day hour:minute in the campaign's time zone"),
    (campaign(meetings="\n" + meeting(starts="2026-12-03T18:30Z")), 16, "which is no date and time"),
    (campaign(meetings="\n" + meeting(starts="2026-13-03 18:30")), 16, "which is no date and time"),
    (campaign(meetings="\n" + meeting(starts="2027-03-14 02:30")), 16, "the clocks go forward. Write 2027-03-14 03:30"),
    (campaign(meetings="\n" + meeting(starts=None)), 14, "starts is missing"),
    (campaign(meetings="\n" + meeting(minutes="4")), 17, "Write a whole number from 5 to 600"),
    (campaign(meetings="\n" + meeting(link="http://meet.example.org/room")), 18, "the link is not a secure web address"),
    (campaign(meetings="\n" + meeting(jitsi="{app_id: a, secret: hunter2}")), 19, "the secret is no name of a setting"),
    (campaign(meetings="\n" + meeting(jitsi="{app_id: a, secret: MASTER_KEY}")), 19, "JITSI_SECRET_ and more capitals"),
    (campaign(meetings="\n" + meeting(jitsi="{secret: JITSI_SECRET}")), 19, "app_id is missing"),
    (
        campaign(meetings="\n" + meeting(document="guide")),
        19,
        'there is no document "guide". Write the id of one of the campaign\'s documents',
    ),
    (campaign(meetings="\n" + meeting() + "\n" + meeting()), 19, "there is a meeting december in line 14 already"),
    # wording
    (campaign(wording="{fr: {welcome: Salut}}"), 13, '"fr" under wording is not a language of this campaign'),
    (campaign(wording="{en: Hello}"), 13, "the English wording is not a map"),
    (campaign(wording="{en: {welcom: Hello}}"), 13, 'English wording: the bot has no sentence "welcom". Did you mean welcome?'),
    (campaign(wording='{en: {welcome: "Hello {progam}"}}'), 13, 'unknown placeholder "{progam}". Did you mean program?'),
    (campaign(wording='{en: {goodbye: "Bye {worker}"}}'), 13, "Take it out; it may hold none"),
    (campaign(wording='{en: {welcome: "Hello {program!r:>99}"}}'), 13, "a placeholder with more than a name in it"),
    (campaign(wording='{en: {welcome: "Hello {program"}}'), 13, "a brace without its partner"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS, ids=[row[2][:60] for row in FAULTS])
def test_a_fault_has_its_line_and_says_how_to_mend_it(reads: Reads, text: str, line: int, words: str) -> None:
    """One thing is wrong, and one fault says so: where, what, and how to mend it."""
    faults = faults_of(reads, text)
    assert any(fault.line == line and words in str(fault) for fault in faults), "\n".join(map(str, faults))
    assert len({fault.line for fault in faults}) == 1 or "tab" in words, "\n".join(map(str, faults))
    assert all(fault.mend.rstrip(']}"').endswith((".", "?")) or ":" in fault.mend for fault in faults)


def test_a_file_that_is_not_there_is_a_fault_without_a_line(tmp_path: Path) -> None:
    with pytest.raises(CampaignFaults) as caught:
        read(tmp_path / "none.yaml", SERVICE_WORDS)
    assert str(caught.value) == "none.yaml: the file: there is no such file. Name a campaign file, FILE.yaml."
    assert caught.value.faults[0].line == 0


def test_a_folder_is_not_a_campaign_file(tmp_path: Path) -> None:
    with pytest.raises(CampaignFaults, match="this is not a file"):
        read(tmp_path, SERVICE_WORDS)


def test_letters_that_are_not_utf8_are_named_by_line(folder: Path) -> None:
    """Each line, and the rest of the file is checked all the same."""
    text = campaign(program="Rio", timezone="Nowhere").encode().replace(b"Rio", b"R\xedo")
    (folder / "latin.yaml").write_bytes(text)
    with pytest.raises(CampaignFaults) as caught:
        read(folder / "latin.yaml", SERVICE_WORDS)
    assert [(fault.line, fault.what[:24]) for fault in caught.value.faults] == [
        (2, "this line is not UTF-8"),
        (3, 'there is no time zone "N'),
    ]


def test_windows_line_ends_and_a_byte_order_mark_are_fine(folder: Path) -> None:
    (folder / "windows.yaml").write_bytes(b"\xef\xbb\xbf" + campaign().replace("\n", "\r\n").encode())
    assert read(folder / "windows.yaml", SERVICE_WORDS, None, NOW).content.campaign == "river"


@pytest.mark.parametrize(("send", "size", "said"), [("link", 5_000_001, "5 MB"), ("mms", 600_001, "600 kB")])
def test_a_document_may_not_be_too_large(reads: Reads, folder: Path, send: str, size: int, said: str) -> None:
    (folder / "large.pdf").write_bytes(b"%PDF-".ljust(size))
    (fault,) = faults_of(reads, campaign(documents="\n" + document(file="{en: large.pdf, es: rights-es.pdf}", send=send)))
    assert said in fault.mend
    (folder / "large.pdf").write_bytes(b"%PDF-".ljust(size - 1))
    assert reads(campaign(documents="\n" + document(file="{en: large.pdf, es: rights-es.pdf}", send=send)))


@pytest.mark.parametrize("ending", [".pdf", ".png", ".jpg", ".gif", ".ics"])
def test_a_document_must_be_what_its_name_says(reads: Reads, folder: Path, ending: str) -> None:
    """By its first bytes, so that a renamed file, or a page saved by mistake, is noticed here and not on a worker's phone."""
    (folder / f"page{ending}").write_bytes(b"<html>")
    (fault,) = faults_of(reads, campaign(documents="\n" + document(file=f"{{en: page{ending}, es: rights-es.pdf}}")))
    assert fault.what == f'the file "page{ending}" is not {ending} inside'


def test_a_document_may_not_be_a_way_out_of_the_folder(reads: Reads, folder: Path) -> None:
    """A symbolic link counts as the place it leads to."""
    (folder.parent / "elsewhere.pdf").write_bytes(PDF)
    (folder / "link.pdf").symlink_to(folder.parent / "elsewhere.pdf")
    (folder / "loop.pdf").symlink_to(folder / "loop.pdf")
    outside, loop = faults_of(reads, campaign(documents="\n" + document(file="{en: link.pdf, es: loop.pdf}")))
    assert "is not beside the campaign file" in outside.what
    assert "can't be read" in loop.what


def test_the_same_word_in_two_languages_of_one_entry_is_fine(reads: Reads) -> None:
    assert reads(campaign(faq="\n" + entry(keywords="{en: [legal, Legal], es: [legal]}")))


def test_the_employers_names_are_kept_and_looked_for(reads: Reads) -> None:
    """In the program's name, a title, a link, however they are written; and an export has them."""
    file = reads(campaign(employer="[Acme Logistics, Acme]"))
    assert file.content.employer == ("Acme Logistics", "Acme")
    assert file.source["employer"] == ["Acme Logistics", "Acme"]
    (fault,) = faults_of(reads, campaign(employer="[Acme]", program="Acme Info"))
    assert fault.what == 'program says "Acme", which a locked phone would show'
    said = [
        warning.what
        for warning in reads(
            campaign(
                employer="[Acme Logistics]",
                meetings="\n" + meeting(title="{en: ACME logistics' night, es: Reunion}", link="https://acmelogistics.example.org/r"),
            )
        ).warnings
    ]
    assert sum('says "Acme Logistics"' in each for each in said) == 2
    (fault,) = faults_of(reads, campaign(employer="['-']"))
    assert "can't be a name" in fault.what


@pytest.mark.parametrize("name", BEGUN)
def test_a_sentence_with_which_the_service_begins_may_give_nothing_away(reads: Reads, name: str) -> None:
    """Of a campaign's own wording only its beginning is looked at, and only where the service speaks first."""
    said = {name: "The union asks you", "welcome": "Union of us"}
    later = "We write to you about the thing that you know of, dear friend: the union"

    def faults(sentences: dict[str, str]) -> list[str]:
        text = ", ".join(f"{each}: {json.dumps(words)}" for each, words in sentences.items())
        found = faults_of(reads, campaign(wording=f"{{en: {{{text}, nothing: x}}}}"))  # `nothing` is a fault, so that there is one
        return [fault.what for fault in found if "locked phone" in fault.what]

    assert faults(said) == [f'{name} says "union" at its beginning, which a locked phone would show']
    assert faults(said | {name: later}) == []


def test_a_word_that_only_holds_a_giveaway_is_fine(reads: Reads) -> None:
    """Reunion, Cardinal and Devoted are no secrets."""
    assert reads(campaign(program="Cardinal Reunion Devoted"))


# Warnings


WARNINGS: list[tuple[str, int, str]] = [
    (campaign(faq="\n" + entry(reviewed=None)), 8, "nobody has reviewed the answer"),
    (campaign(faq="\n" + entry(reviewed="{by: counsel, on: 2026-05-25}")), 12, "the answer was reviewed 181 days ago"),
    (campaign(faq="\n" + entry(reviewed="{by: counsel, on: 2062-05-25}")), 12, "is yet to come"),
    (campaign(faq="\n" + entry(source=None)), 8, "the answer has no source"),
    (campaign(faq="\n" + entry(answer=f"{{en: {'x' * 460}, es: Varia.}}")), 10, "the English answer takes 4 segments. Shorten it to 459"),
    (campaign(faq="\n" + entry(answer="{en: It varies 😀, es: Varia.}")), 10, 'the English answer holds "😀" (U+1F600)'),
    (campaign(faq="\n" + entry(answer="{en: It varies, es: Varía.}")), 10, "accents or curly quotes take a text out of GSM-7"),
    (campaign(meetings="\n" + meeting(starts="2026-11-22 04:00")), 16, "the meeting is over"),
    (campaign(meetings="\n" + meeting(starts="2027-11-07 01:30")), 16, "01:30 comes twice that day"),
    (campaign(meetings="\n" + meeting(title="{en: Union meeting, es: Reunion}")), 15, 'the English title says "union"'),
    (campaign(meetings="\n" + meeting(link="https://meet.example.org/strike-vote")), 18, 'the link says "strike"'),
    (campaign(documents="\n" + document(file="{en: rights-en.png}")), 17, "there is no Spanish file"),
    (campaign(wording='{en: {welcome: "Hello 😀"}}'), 13, 'welcome holds "😀"'),
]


@pytest.mark.parametrize(("text", "line", "words"), WARNINGS, ids=[row[2][:60] for row in WARNINGS])
def test_a_warning_has_its_line_and_does_not_stop_the_load(reads: Reads, text: str, line: int, words: str) -> None:
    (warning,) = reads(text).warnings
    assert (warning.line, words in str(warning)) == (line, True), str(warning)


def test_a_good_file_has_no_warning(reads: Reads) -> None:
    """A review of 180 days ago still holds; folded accents cost nothing."""
    answer = "{en: It varies., es: Varía.}"
    assert reads(campaign(accents="fold", faq="\n" + entry(answer=answer, reviewed="{by: counsel, on: 2026-05-26}"))).warnings == ()


def test_the_first_of_an_hour_that_comes_twice_is_taken(reads: Reads) -> None:
    (december,) = reads(campaign(meetings="\n" + meeting(starts="2027-11-07 01:30"))).content.meetings
    assert december.starts.utcoffset() == timedelta(hours=-5)


# Nothing but faults


def _read_bytes(folder: Path, data: bytes) -> None:
    (folder / "any.yaml").write_bytes(data)
    try:
        file = read(folder / "any.yaml", SERVICE_WORDS, SENTENCES, NOW)
    except CampaignFaults as refused:
        if not refused.faults or not str(refused).encode():
            raise AssertionError from refused
    else:
        assert write(file.source, file.organizers)


ANY_TIME = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ANY_TIME
@given(st.binary(max_size=400))
def test_any_bytes_give_a_campaign_or_faults(folder: Path, data: bytes) -> None:
    _read_bytes(folder, data)


@ANY_TIME
@given(st.text("ab:-[]{}\"'&*!|>%@`#,?~\\ \n\t0é\u2028\ufeff", max_size=120))
def test_any_yaml_signs_give_a_campaign_or_faults(folder: Path, text: str) -> None:
    _read_bytes(folder, text.encode())


@ANY_TIME
@given(st.integers(0, 2**32))
def test_any_damage_to_a_good_file_gives_a_campaign_or_faults(folder: Path, seed: int) -> None:
    """Lines lost, doubled and swapped; pieces cut and pasted elsewhere: what hands and editors do."""
    _read_bytes(folder, _damaged((HERE / "orchard.yaml").read_bytes(), random.Random(seed)))


def _damaged(data: bytes, dice: random.Random) -> bytes:
    for _ in range(dice.randint(1, 6)):
        start, stop = sorted(dice.randrange(len(data) + 1) for _ in range(2))
        stop = min(stop, start + dice.choice((1, 5, 40)))
        paste = dice.randrange(len(data) + 1)
        data = dice.choice([data[:start] + data[stop:], data[:paste] + data[start:stop] + data[paste:], _replaced(data, start, dice)])
    return data


def _replaced(data: bytes, place: int, dice: random.Random) -> bytes:
    return data[:place] + dice.choice((b"\t", b":", b"'", b"[", b"}", b"\xff", b"\\", b"\n", b"~", b"-")) + data[place + 1 :]


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["en", "es", "2026-12-03 18:30", "+13125550100"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["en", "es", "id", "file", "answer", "keywords", "number"]), inner)
    ),
    max_leaves=6,
)


@ANY_TIME
@given(st.sampled_from(sorted(["campaign", "languages", "lines", "join", "organizers", "faq", "documents", "meetings", "wording"])), VALUES)
def test_any_value_under_any_key_gives_a_campaign_or_faults(folder: Path, key: str, value: object) -> None:
    """Lists where maps belong, maps where texts do, and nothing at all."""
    source = orchard(folder).source
    _read_bytes(folder, write({**source, key: value}, None).encode("utf-8", "replace"))
