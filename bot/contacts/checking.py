"""One row of a file, read: the contact that it holds, or all that is wrong with it. Pure: today's date comes in, nothing is looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, TypeVar

from bot.contacts import FOR_TEXTS, HOWS, How
from bot.contacts.numbers import number_of
from bot.contacts.reasons import Fault, Refused
from flows.audience import LANGUAGES
from flows.hearing.normal import words_of

#: Whoever gave a number longer ago than these 18 months has forgotten it, and may have another number.
GOOD_FOR = timedelta(days=548)

LONGEST = {"note": 2000, "purpose": 500}  # characters
LONGEST_CELL = 200

#: Control characters, and what stands for one that could not be read. A line break or tab in a note is none of them.
NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ufffd]")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")

Dates = Literal["month-first", "day-first"]
Read = TypeVar("Read")


@dataclass(frozen=True)
class Rules:
    """What rows are read by. Without `dates`, a date that could be two is refused."""

    today: date
    languages: tuple[str, ...]
    country: str = "US"
    dates: Dates | None = None


@dataclass(frozen=True)
class Contact:
    """A row that passed: in its clear form in memory, sealed in the record."""

    number: str = field(repr=False)
    how: How
    name: str = field(repr=False, default="")
    given_on: date | None = None
    collector: str = field(repr=False, default="")
    language: str | None = None
    note: str = field(repr=False, default="")
    purpose: str = field(repr=False, default="")
    expires_on: date | None = None


def check(cells: Mapping[str, str], rules: Rules) -> tuple[Contact | None, tuple[Fault, ...]]:
    """The contact of these cells, by column; none where there are faults."""
    row = _Row(cells)
    number = row.read("phone", lambda cell: number_of(cell, rules.country))
    how = row.read("how", how_of)
    for_texts, voters = how == FOR_TEXTS, how == "voter_list"
    given_on = row.read("date", lambda cell: _given_on(cell, rules, for_texts=for_texts))
    expires_on = row.read("expires", lambda cell: _expires_on(cell, rules, needed=voters))
    collector = row.read("collector", lambda cell: _needed(cell, "no_collector" if for_texts else None))
    purpose = row.read("purpose", lambda cell: _needed(cell, "no_purpose" if voters else None))
    language = row.read("language", lambda cell: language_of(cell, rules.languages))
    name, note = row.read("name", str), row.read("note", str)
    if row.faults or number is None or how is None:
        return None, tuple(row.faults)
    return Contact(number, how, name or "", given_on, collector or "", language, note or "", purpose or "", expires_on), ()


@dataclass
class _Row:
    """A row being read: its cells, and what was found wrong so far."""

    cells: Mapping[str, str] = field(repr=False)
    faults: list[Fault] = field(default_factory=list)

    def read(self, column: str, reader: Callable[[str], Read]) -> Read | None:
        """What the cell says; None where it is refused, which is noted."""
        cell = self.cells.get(column, "").strip()
        try:
            return reader(_text(cell, LONGEST.get(column, LONGEST_CELL)))
        except Refused as refused:
            self.faults.append(Fault(column, refused.reason))
            return None


def _text(cell: str, longest: int) -> str:
    if len(cell) > longest:
        raise Refused("too_long")
    if NO_TEXT.search(cell):
        raise Refused("unreadable")
    return cell


@lru_cache(maxsize=256)
def how_of(cell: str) -> How:
    """One of the four words, in any case, with spaces or hyphens too. No other word is guessed at: it is about consent."""
    if not cell:
        raise Refused("no_how")
    word = re.sub(r"[\s_-]+", "_", cell.casefold())
    if word not in HOWS:
        raise Refused("unknown_how")
    return word


@lru_cache(maxsize=256)
def language_of(cell: str, languages: tuple[str, ...]) -> str | None:
    """The language's code, from that code or the language's name in English or Spanish."""
    if not cell:
        return None
    said = " ".join(words_of(cell))
    found = next((code for code, names in LANGUAGES.items() if said in names), said)
    if found not in languages:
        raise Refused("no_such_language")
    return found


@lru_cache(maxsize=4096)
def date_of(cell: str, dates: Dates | None) -> date:
    """The date, from 2026-11-30 or, where it can be told, 11/30/2026 or 30/11/2026."""
    if iso := ISO.fullmatch(cell):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    slashed = SLASHED.fullmatch(cell)
    if slashed is None:
        raise Refused("no_such_date")
    first, second, year = int(slashed[1]), int(slashed[2]), int(slashed[3])
    if dates is None and first != second and max(first, second) <= 12:
        raise Refused("which_date")
    month_first = second > 12 if dates is None else dates == "month-first"
    return _date(year, first, second) if month_first else _date(year, second, first)


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("no_such_date") from None


def _given_on(cell: str, rules: Rules, *, for_texts: bool) -> date | None:
    if not cell:
        _needed(cell, "no_date" if for_texts else None)
        return None
    given_on = date_of(cell, rules.dates)
    if given_on > rules.today:
        raise Refused("future_date")
    if for_texts and given_on < rules.today - GOOD_FOR:
        raise Refused("too_old")
    return given_on


def _expires_on(cell: str, rules: Rules, *, needed: bool) -> date | None:
    if not cell:
        _needed(cell, "no_expiry" if needed else None)
        return None
    expires_on = date_of(cell, rules.dates)
    if expires_on < rules.today:
        raise Refused("expired")
    return expires_on


def _needed(cell: str, reason: str | None) -> str:
    if reason and not cell:
        raise Refused(reason)
    return cell
