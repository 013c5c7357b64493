"""Contacts as CSV, in the clear: the list of whom to call and visit, the export; and the report of an import, which holds nobody."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from typing import IO, TextIO

import phonenumbers

from bot.contacts import HOWS, How
from bot.contacts.reasons import Line
from bot.contacts.record import Kept
from bot.contacts.sheet import harmless

#: Never texted by machine: somebody calls or visits them, and hands over a card.
TO_CALL: tuple[How, ...] = tuple(how for how in HOWS if how != "worker_gave_for_texts")

CALLS = ("phone", "name", "how", "language", "note", "date", "collector", "purpose", "expires")
EXPORT = (*CALLS, "imported", "invited")
REPORT = ("row", "column", "reason", "how to mend it")


def write_contacts(file: IO[str], columns: Sequence[str], contacts: Iterable[Kept]) -> None:
    """These contacts under these columns' names, which `contacts import` knows."""
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(columns)
    for kept in contacts:
        told = _told(kept)
        table.writerow([harmless(told[column]) for column in columns])


def _told(kept: Kept) -> dict[str, str]:
    contact = kept.contact
    return {
        "phone": shown(contact.number),
        "name": contact.name,
        "how": contact.how,
        "language": contact.language or "",
        "note": contact.note,
        "date": _day(contact.given_on),
        "collector": contact.collector,
        "purpose": contact.purpose,
        "expires": _day(contact.expires_on),
        "imported": _day(kept.imported_at),
        "invited": _day(kept.invited_at),
    }


def _day(day: date | None) -> str:
    return f"{day:%Y-%m-%d}" if day else ""


def shown(number: str) -> str:
    """The number as people write it: (312) 555-0100, or +52 55 5555 0100 from abroad."""
    parsed = phonenumbers.parse(number)
    form = phonenumbers.PhoneNumberFormat.NATIONAL if parsed.country_code == 1 else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, form)


class Report:
    """The report of an import, written row by row; the first lines that ask for mending are also kept to be shown. Holds no number and no
    name.
    """

    def __init__(self, file: TextIO | None, show: int) -> None:
        self.first: list[Line] = []
        self._show = show
        self._table = csv.writer(file, lineterminator="\r\n") if file else None
        if self._table:
            self._table.writerow(REPORT)

    def add(self, line: Line, *, to_mend: bool) -> None:
        if to_mend and len(self.first) < self._show:
            self.first.append(line)
        if self._table:
            self._table.writerow(line)
