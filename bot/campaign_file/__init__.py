"""The campaign file: what an organizer writes, checked as a whole before any of it is believed; stands alone, without stores.

`read` says every fault at once, with its line and how to mend it; `write` gives the text that `read` takes again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo, available_timezones

from ruamel.yaml import YAML

from bot.campaign_file.attachments import Attachments
from bot.campaign_file.faults import CampaignFaults, Fault, Findings, Mark, did_you_mean, in_order, quoted
from bot.campaign_file.matter import claim_words, read_documents, read_faq, read_meetings, read_wording, warn_of_accents
from bot.campaign_file.people import Numbers, read_lines, read_organizers
from bot.campaign_file.section import LANGUAGES, Claim, Reading, Section, Spot
from bot.campaign_file.specs import CampaignFile, DocumentFile, LineSpec, OrganizerSpec
from bot.campaign_file.tree import Broken, Entries, Items, Node, Scalar, parse
from flows.content import Content
from flows.hearing.normal import key_of
from flows.segments import GSM7, GSM7_DOUBLE
from flows.wording.discreet import giveaway

__all__ = ["CampaignFaults", "CampaignFile", "DocumentFile", "Fault", "LineSpec", "OrganizerSpec", "read", "write"]

LARGEST = 400_000  # bytes; a campaign with a hundred answers in two languages has 150,000
CODE = r"[a-z0-9][a-z0-9-]{1,30}"
CODE_RULE = "Use small letters, digits and hyphens, 2 to 31, and begin with a letter or digit."
#: the order in which an export has its keys; organizers stand before the matter
MATTER = ("faq", "documents", "meetings", "wording")
ORDER = (
    "campaign",
    "program",
    "timezone",
    "languages",
    "lines",
    "join",
    "employer",
    "accents",
    "texts_a_month",
    "cost_per_segment",
    "thread_hours",
    "escalation",
    "host",
    *MATTER,
)
PROGRAM = range(3, 29)  # characters
#: languages that people may ask for and the bot has no sentences in
SPOKEN_BY_NOBODY = "The bot speaks en (English) and es (Spanish): take the others out."


def read(
    path: Path,
    service_words: frozenset[str],
    sentences: Mapping[str, frozenset[str]] | None = None,
    now: datetime | None = None,
) -> CampaignFile:
    """The campaign in this file. Raises CampaignFaults with all that is wrong.

    `service_words` are the bot's own, which no keyword may be; `sentences` the names of its sentences with the placeholders each may
    hold (None: not checked); `now`, aware, is what reviews and meetings are measured by.
    """
    findings = Findings(path.name)
    tree = parse(_bytes(path, findings), findings)
    now = now or datetime.now(UTC)
    if not isinstance(tree, Entries):
        _refuse(tree, findings)
    reading = Reading(findings, path.parent, now)
    reading.words = {key_of(word): Claim("the bot", Mark(0), Mark(0)) for word in service_words}
    file = _campaign(Section(tree, "campaign", reading), sentences)
    findings.stop_if_faulty()
    return file


def _bytes(path: Path, findings: Findings) -> bytes:
    try:
        if not path.is_file():
            what = "this is not a file" if path.exists() else "there is no such file"
            _refuse_whole(findings, what, "Name a campaign file, FILE.yaml.")
        if path.stat().st_size > LARGEST:
            _refuse_whole(findings, "the file is larger than 400 kB", "Keep texts only in it, and documents beside it.")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        _refuse_whole(findings, f"the file can't be read ({type(error).__name__})", "See that it exists and that you may read it.")


def _refuse(tree: Node | None, findings: Findings) -> NoReturn:
    """For a file that is not a map at all."""
    begin = "Begin it with campaign: and a short name."
    if tree is None or (isinstance(tree, Scalar) and tree.empty):
        _refuse_whole(findings, "the file is empty", begin, Mark(1, 1))
    if not isinstance(tree, Broken):
        kind = "a list" if isinstance(tree, Items) else "a single text"
        _refuse_whole(findings, f"the file is {kind}, and keys with values are needed", begin, tree.at)
    findings.stop_if_faulty()
    _refuse_whole(findings, "the file can't be read", "Look at its indentation, quotation marks and brackets.")


def _refuse_whole(findings: Findings, what: str, mend: str, at: Mark = Mark(0)) -> NoReturn:  # noqa: B008 - a Mark is immutable
    findings.fault(at, "the file", what, mend)
    raise CampaignFaults(in_order(findings.faults))


def _campaign(top: Section, sentences: Mapping[str, frozenset[str]] | None) -> CampaignFile:
    attachments, numbers = Attachments(top.reading.folder), Numbers()
    content = Content(
        campaign=_code(top),
        employer=_employer(top),
        program=_program(top),
        timezone=_timezone(top),
        languages=_languages(top),
        fold_accents=_folds(top),
        texts_a_month=top.whole("texts_a_month", 1, 60, 8),
        spread_minutes=top.whole("spread_minutes", 0, 60, 5),
        cost_per_segment=top.number("cost_per_segment", 0, 10, 0.0125),
        thread_hours=top.whole("thread_hours", 1, 72, 24),
        next_minutes=(minutes := _escalation(top))[0],
        lead_minutes=minutes[1],
        host_before=(around := _host(top))[0],
        host_after=around[1],
        join=_join(top),
        faq=read_faq(top),
        documents=(documents := read_documents(top, attachments)),
        meetings=read_meetings(top, documents),
        wording=read_wording(top, sentences),
    )
    lines, organizers = read_lines(top, numbers), read_organizers(top, numbers)
    top.close()
    warn_of_accents(top)
    source = {key: top.kept[key] for key in ORDER if key in top.kept}
    return CampaignFile(content, lines, organizers, attachments.files, source, in_order(top.reading.findings.warnings))


def _code(top: Section) -> str:
    code = top.matching("campaign", CODE, "riverside", CODE_RULE)
    if code:
        claim_words(top, "join", [Spot(code, top.at("campaign"))])
    return code


def _employer(top: Section) -> tuple[str, ...]:
    """What the employer is called: no text begins with it."""
    spots = top.texts("employer", top.find("employer"), longest=60)
    for spot in spots:
        if len(key_of(spot.text)) < 2:
            top.fault(
                spot.at, f"{quoted(spot.text)} can't be a name", "Write names that the employer is called by: [Acme Logistics, Acme]."
            )
    if spots:
        top.kept["employer"] = [spot.text for spot in spots]
    top.reading.employer = tuple(spot.text for spot in spots if key_of(spot.text))
    return top.reading.employer


def _program(top: Section) -> str:
    program, at = top.text("program", "Riverside Info Line"), top.at("program")
    if program and len(program) not in PROGRAM:
        top.fault(at, f"program is {len(program)} characters long", "Write 3 to 28 characters: every first text carries it.")
    if strange := next((c for c in program if c not in GSM7 | GSM7_DOUBLE), None):
        mend = "Replace it: with it every text that carries the name costs twice."
        top.fault(at, f"program holds {quoted(strange)} (U+{ord(strange):04X}), which is not in GSM-7", mend)
    if word := giveaway(program, employer=top.reading.employer):
        top.fault(at, f"program says {quoted(word)}, which a locked phone would show", "Choose a name that tells a bystander nothing.")
    return program


@cache
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())


def _timezone(top: Section) -> str:
    name = top.text("timezone", "America/Chicago")
    if name in _timezones():
        top.reading.zone = ZoneInfo(name)
    elif name:
        mend = did_you_mean(name, _timezones(), "Write one such as America/Chicago.")
        top.fault(top.at("timezone"), f"there is no time zone {quoted(name)}", mend)
    return name


def _languages(top: Section) -> tuple[str, ...]:
    spots = top.texts("languages", top.find("languages", "[en, es]"), longest=20)
    top.kept["languages"] = [spot.text for spot in spots]
    for count, spot in enumerate(spots):
        if spot.text not in LANGUAGES:
            top.fault(spot.at, f"the bot does not speak {quoted(spot.text)}", SPOKEN_BY_NOBODY)
        if spot.text in top.kept["languages"][:count]:
            top.fault(spot.at, f"{quoted(spot.text)} stands in languages twice", "Take one out.")
    if not spots and isinstance(top.node.values.get("languages"), Items):
        top.fault(top.at("languages"), "languages names no language", "Write languages: [en, es], the default first.")
    top.reading.languages = tuple(dict.fromkeys(spot.text for spot in spots if spot.text in LANGUAGES))
    return top.reading.languages


def _folds(top: Section) -> bool:
    top.reading.folds = top.choice("accents", ("fold", "keep"), "keep") == "fold"
    return top.reading.folds


def _escalation(top: Section) -> tuple[int, int]:
    """After how many minutes the next on duty, and the leads, are called for what nobody has taken."""
    section = top.section("escalation")
    if section is None:
        return Content.next_minutes, Content.lead_minutes
    minutes = section.whole("next", 1, 1440, Content.next_minutes), section.whole("lead", 1, 1440, Content.lead_minutes)
    section.close()
    return minutes


def _host(top: Section) -> tuple[int, int]:
    """From how many minutes before a meeting until how many after its end questions go to its host."""
    section = top.section("host")
    if section is None:
        return Content.host_before, Content.host_after
    minutes = section.whole("before", 0, 240, Content.host_before), section.whole("after", 0, 240, Content.host_after)
    section.close()
    return minutes


def _join(top: Section) -> tuple[str, ...]:
    spots = top.texts("join", top.find("join"), longest=30)
    claim_words(top, "join", spots)
    if spots:
        top.kept["join"] = [spot.text for spot in spots]
    return tuple(spot.text for spot in spots)


def write(source: Mapping[str, Any], organizers: tuple[OrganizerSpec, ...] | None) -> str:
    """The campaign file for a source, with the organizers if they are given; `read` takes it again."""
    yaml = YAML()
    yaml.default_flow_style = False
    yaml.width = 140
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.ignore_aliases = lambda _: True
    text = StringIO()
    yaml.dump(_with_organizers(source, organizers), text)
    return text.getvalue()


def _with_organizers(source: Mapping[str, Any], organizers: tuple[OrganizerSpec, ...] | None) -> dict[str, Any]:
    """The organizers' place is before the questions and answers."""
    if organizers is None:
        return dict(source)
    head = {key: value for key, value in source.items() if key not in MATTER}
    return {**head, "organizers": [_said(organizer) for organizer in organizers], **source}


def _said(organizer: OrganizerSpec) -> dict[str, Any]:
    """What is known of an organizer; of what nobody has said the file does not speak."""
    return {key: value for key, value in asdict(organizer).items() if value is not None}
