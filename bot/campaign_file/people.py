"""The lines and organizers of a campaign file: whose number is whose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import phonenumbers

from bot.campaign_file.faults import Mark, quoted
from bot.campaign_file.section import Section, Spot
from bot.campaign_file.specs import LineSpec, OrganizerSpec
from bot.campaign_file.tree import Broken, Entries, Items, Node, Scalar

LINE_EXAMPLE = '["+13125550100"]'
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
HOUR = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9]"
ALERTS = ("full", "brief")
SERVICE = re.compile(r"MG[0-9a-fA-F]{32}")


@dataclass
class Numbers:
    """The numbers met so far, each with its owner; a number has one owner only."""

    owners: dict[str, tuple[str, Mark]] = field(default_factory=dict)

    def claim(self, spot: Spot, owner: str, section: Section) -> None:
        other, at = self.owners.setdefault(spot.text, (owner, spot.at))
        if at != spot.at:
            section.fault(spot.at, f"this number is {other}'s already (line {at.line})", "A number has one owner: change one of the two.")


def read_lines(top: Section, numbers: Numbers) -> tuple[LineSpec, ...]:
    node = top.find("lines", LINE_EXAMPLE)
    if node is None:
        return ()
    if not isinstance(node, Items) or not node.items:
        top.fault(top.at("lines"), "lines must be a list with at least one number", f"Write lines: {LINE_EXAMPLE}.")
        return ()
    top.kept["lines"] = []
    return tuple(_line(top, item, count, numbers) for count, item in enumerate(node.items, 1))


def _line(top: Section, node: Node, count: int, numbers: Numbers) -> LineSpec:
    if isinstance(node, Entries):
        return _line_with_settings(top, node, count, numbers)
    if isinstance(node, Broken):
        return LineSpec("")
    if not isinstance(node, Scalar):
        top.fault(node.at, f"entry {count} of lines is a list", f"Write {LINE_EXAMPLE}, or {{number: ..., opt_out: twilio}}.")
        return LineSpec("")
    spot = Spot(top.words_of(node, "a line"), node.at)
    top.kept["lines"].append(spot.text)
    return LineSpec(_line_number(top, spot, numbers))


def _line_with_settings(top: Section, node: Entries, count: int, numbers: Numbers) -> LineSpec:
    section = Section(node, f"lines entry {count}", top.reading)
    top.kept["lines"].append(section.kept)
    line = LineSpec(
        number=_line_number(section, Spot(section.text("number", '"+13125550100"'), section.at("number")), numbers),
        opt_out=section.choice("opt_out", ("twilio", "advanced", "ours"), "twilio"),
        per_second=section.number("per_second", 0.1, 100, 1.0),
        segments_per_day=section.whole("segments_per_day", 1, 1_000_000, 2000),
        for_replies=section.whole("for_replies", 0, 90, 20),
    )
    section.close()
    return line


def _line_number(section: Section, spot: Spot, numbers: Numbers) -> str:
    if spot.text and not SERVICE.fullmatch(spot.text) and not is_phone(spot.text):
        mend = 'Write + and the country\'s code before it, as in "+13125550100", or MG and 32 characters for a messaging service.'
        section.fault(spot.at, "a line's number is not a phone number", mend)
    elif spot.text:
        numbers.claim(spot, "a line", section)
    return spot.text


def is_phone(text: str) -> bool:
    """E.164, of a length that its country has. Numbers that nobody was given, as 555-01xx, pass."""
    if not E164.fullmatch(text):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text))
    except phonenumbers.NumberParseException:
        return False


def read_organizers(top: Section, numbers: Numbers) -> tuple[OrganizerSpec, ...] | None:
    faults = len(top.reading.findings.faults)
    organizers = tuple(_organizer(section, numbers) for section in top.sections("organizers"))
    faulty = len(top.reading.findings.faults) > faults
    top.kept.pop("organizers", None)
    if not top.has("organizers"):
        return None
    if (
        not faulty
        and not isinstance(top.node.values["organizers"], Broken)
        and not any(organizer.role == "lead" for organizer in organizers)
    ):
        top.fault(top.at("organizers"), "no organizer is a lead", "Write role: lead for at least one.")
    return organizers


def _organizer(section: Section, numbers: Numbers) -> OrganizerSpec:
    languages = section.reading.languages or ("en",)
    return OrganizerSpec(
        name=section.text("name", "Dana", longest=60),
        phone=_phone(section, numbers),
        role=section.choice("role", ("lead", "organizer"), "organizer"),
        on_duty=section.flag("on_duty"),
        language=section.choice("language", languages, languages[0]),
        quiet=_quiet(section),
        alerts=section.choice("alerts", ALERTS, "") or None,
    )


def _quiet(section: Section) -> str | None:
    """Quiet hours, from-to; None where the file does not speak of them, and where they are no hours."""
    text = section.text("quiet")
    if not text:
        return None
    hours = re.fullmatch(f"({HOUR}) ?- ?({HOUR})", text)
    if hours and hours[1].zfill(5) != hours[2].zfill(5):
        return f"{hours[1].zfill(5)}-{hours[2].zfill(5)}"
    what = "quiet begins and ends at the same time" if hours else f"quiet is {quoted(text)}"
    section.fault(section.at("quiet"), what, 'Write from-to, by the clock where the campaign is, as in "22:00-07:00".')
    return None


def _phone(section: Section, numbers: Numbers) -> str:
    spot = Spot(section.text("phone", '"+13125550111"'), section.at("phone"))
    if spot.text and not is_phone(spot.text):
        section.fault(spot.at, "the phone is not a phone number", 'Write + and the country\'s code before it, as in "+13125550111".')
    elif spot.text:
        numbers.claim(spot, "an organizer", section)
    return spot.text
