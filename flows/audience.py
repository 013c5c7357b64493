"""Whom a mass text is for: everybody who has joined, or those of whom all that is said here holds. A value; who they are knows the record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from flows.hearing.normal import key_of
from flows.wording.times import read_moment

ANSWERS = ("yes", "maybe", "no", "none")
DEGREES = range(1, 6)


@dataclass(frozen=True)
class Audience:
    """Within one field any of its values will do; an empty field asks for nothing."""

    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    shifts: tuple[str, ...] = ()  # as the team wrote them; compared without case and accents
    degrees: tuple[int, ...] = ()  # assessments, 1 the strongest
    rsvps: tuple[tuple[str, str], ...] = ()  # (meeting, yes | maybe | no | none)
    presence: tuple[tuple[str, str], ...] = ()  # (meeting, came | absent): absent are those who said yes or maybe and did not come

    def __str__(self) -> str:
        """`everybody`, or what they have in common: `es, tag picker, 1, 2`. It may hold a shift in the team's words."""
        parts = [
            *self.languages,
            *(f"tag {tag}" for tag in self.tags),
            *(f"shift {shift}" for shift in self.shifts),
            *map(str, self.degrees),
            *(f"{meeting} {answer}" for meeting, answer in (*self.rsvps, *self.presence)),
        ]
        return ", ".join(parts) or "everybody"


def audience_of(stored: Mapping[str, Any]) -> Audience:
    """An audience back from JSON."""
    values: dict[str, Any] = {
        name: tuple(tuple(each) if isinstance(each, list) else each for each in value) for name, value in stored.items()
    }
    return Audience(**values)


class NoAudience(Exception):
    """What was said is no audience; `said` is the part that is none."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


@dataclass(frozen=True)
class Known:
    """What of a campaign an audience may be told by: its languages, its meetings, the next of them and the one that began last."""

    languages: tuple[str, ...]
    meetings: tuple[str, ...] = ()
    next_meeting: str | None = None
    last_meeting: str | None = None


ALL = frozenset({"all", "everybody", "everyone", "todos", "todas", "atodos"})
LANGUAGES = {"en": ("en", "english", "ingles"), "es": ("es", "spanish", "espanol")}
TAGGED, SHIFTED = frozenset({"tag", "etiqueta"}), frozenset({"shift", "turno"})
SAID = {
    "yes": ("yes", "coming", "si", "vienen"),
    "maybe": ("maybe", "talvez"),
    "no": ("no", "notcoming"),
    "none": ("none", "noanswer", "sinrespuesta"),
}
PRESENT = {"came": ("came", "vino", "vinieron"), "absent": ("absent", "missed", "falto", "faltaron")}
_RANGE = re.compile(r"([1-5])\s?-\s?([1-5])")


def read(words: str, known: Known) -> Audience:
    """`all`, or parts between commas: `es`, `tag picker`, `shift night`, `1-2`, `december yes`, `yes` of the next meeting,
    `december came`, `came` of the last one. Else NoAudience.
    """
    parts = [part for part in re.split(r"\s*[,;+]\s*|\s+and\s+|\s+y\s+", words.strip()) if part]
    found = Audience()
    for part in parts:
        found = _with(found, part, known)
    if not parts:
        raise NoAudience(words)
    return found


def _with(found: Audience, part: str, known: Known) -> Audience:
    first, _, rest = part.partition(" ")
    said, rest = key_of(part), rest.strip()
    language = next((code for code, ways in LANGUAGES.items() if said in ways and code in known.languages), None)
    if said in ALL:
        return found
    if language:
        return replace(found, languages=(*found.languages, language))
    if key_of(first) in TAGGED and rest:
        return replace(found, tags=(*found.tags, rest.casefold()))
    if key_of(first) in SHIFTED and rest:
        return replace(found, shifts=(*found.shifts, rest))
    if degrees := tuple(_degrees(part)):
        return replace(found, degrees=(*found.degrees, *degrees))
    return _with_a_meeting(found, part, known)


def _with_a_meeting(found: Audience, part: str, known: Known) -> Audience:
    if present := _answer(part, known, PRESENT, known.last_meeting):
        return replace(found, presence=(*found.presence, present))
    if answered := _answer(part, known, SAID, known.next_meeting):
        return replace(found, rsvps=(*found.rsvps, answered))
    raise NoAudience(part)


def _degrees(part: str) -> Iterator[int]:
    if found := _RANGE.fullmatch(part):
        low, high = sorted(map(int, found.groups()))
        yield from range(low, high + 1)
    elif part.isdecimal() and int(part) in DEGREES:
        yield int(part)


def _answer(part: str, known: Known, ways: Mapping[str, tuple[str, ...]], otherwise: str | None) -> tuple[str, str] | None:
    """`december yes`, or `yes` alone, of the meeting that is meant where none is named."""
    meeting, _, answer = part.rpartition(" ")
    said = next((name for name, spoken in ways.items() if key_of(answer) in spoken), None)
    of = next((id for id in known.meetings if key_of(id) == key_of(meeting)), None) if meeting else otherwise
    return (of, said) if said and of else None


#: `at 18:30`, `at Dec 3 6:30pm`: when it begins, at the end of whom it is for.
_AT = re.compile(r"[\s,]*\b(?:at|a las?)\s+(?=.*\d)(.+)$", re.IGNORECASE)


def split_moment(words: str, now: datetime) -> tuple[str, datetime | None]:
    """(what is left, the moment): `now` is the campaign's own time, and an hour without a day is the next such hour. ValueError: no such time."""
    found = _AT.search(words)
    if found is None:
        return words, None
    at = read_moment(found[1], now)
    if at is None or at <= now:
        raise ValueError("no such time ahead")
    return words[: found.start()], at


@dataclass(frozen=True)
class Preview:
    """What a mass text would be, counted before anybody gets it."""

    recipients: int
    segments: int = 0  # of all of them together
    cost: float = 0.0  # US dollars, about
    languages: Mapping[str, int] = field(default_factory=dict)  # how many get it in which language's words
    left_out: Mapping[str, int] = field(default_factory=dict)  # how many do not get it, by reason
    asleep: int = 0  # of the recipients: it is no hour for them when it begins, so it waits
    begins: datetime | None = None
    ends: datetime | None = None  # at the lines' rates and daily limits, with nothing else on them


EVERYBODY = Audience()
