"""The import of one file: chunk by chunk, each a transaction, so that the same import goes on where it was broken off.

A row that stands already is known by a keyed mark of file and mapping. Whether a number is a worker's is not looked up, and nothing here
depends on it: who imports an employer's list must not learn from the report who has joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from bot.campaigns import Campaign
from bot.contacts import record
from bot.contacts.checking import Contact, Rules, check
from bot.contacts.columns import Columns
from bot.contacts.reasons import LEFT_OUT, Fault, Line, line
from bot.contacts.sheet import Row, Sheet
from bot.house import House

CHUNK = 1000  # rows


class Report(Protocol):
    """Where the lines of the report go, in the order of the file."""

    def add(self, line: Line, *, to_mend: bool) -> None: ...


@dataclass
class Tally:
    """How an import stands; it grows chunk by chunk. A row counts once: as passed, refused, or left out."""

    rows: int = 0
    passed: int = 0  # kept now or by this same import before
    kept_now: int = 0
    refused: int = 0
    reasons: Counter[str] = field(default_factory=Counter)  # of faults, of which a row may have several
    last_row: int = 0

    @property
    def left_out(self) -> int:
        return sum(self.reasons[reason] for reason in LEFT_OUT)


@dataclass(frozen=True)
class Checked:
    """One row after the checks that need nothing but the file."""

    number: int
    index: bytes = field(repr=False, default=b"")
    contact: Contact | None = field(repr=False, default=None)
    faults: tuple[Fault, ...] = ()


@dataclass
class Import:
    """One file on its way into one campaign. With `write` false it does the same and keeps nothing."""

    house: House
    campaign: Campaign
    sheet: Sheet
    columns: Columns
    rules: Rules
    write: bool = True
    tally: Tally = field(default_factory=Tally)

    def __post_init__(self) -> None:
        rules = self.rules
        self.mark = self.campaign.vault.import_mark(self.sheet.digest, self.columns.described(), rules.country, rules.dates or "")
        self._lines = {line.number for line in self.campaign.lines}
        self._organizers = self.house.transact(lambda connection: record.organizers(connection, self.campaign))
        self._seen: dict[bytes, int] = {}  # index: the row that has it

    def run(self, report: Report, progress: Callable[[int], None]) -> None:
        """Import what is not imported yet. Whatever breaks it off, all chunks up to `tally.last_row` are kept."""
        for chunk in chunks(self.sheet.rows()):
            checked = [self._checked(row) for row in chunk]
            self._count(checked, self._kept(checked), report)
            progress(chunk[-1].line)

    def _kept(self, checked: Iterable[Checked]) -> dict[bytes, bool]:
        """Keep what passed; what of it stood before, and whether by this import."""
        passed = {each.index: each.contact for each in checked if each.contact}
        if self.write:
            return self.house.transact(lambda connection: record.keep(connection, self.campaign, self.mark, passed))
        return self.house.transact(lambda connection: record.standing(connection, self.campaign, self.mark, list(passed)))

    def _count(self, checked: Iterable[Checked], stood: dict[bytes, bool], report: Report) -> None:
        tally = self.tally
        for each in checked:
            known = bool(each.contact) and stood.get(each.index) is False
            faults = (Fault("phone", "known"),) if known else each.faults
            for fault in faults:
                tally.reasons[fault.reason] += 1
                report.add(line(each.number, fault, self.rules.languages), to_mend=not known)
            tally.rows += 1
            tally.passed += not faults
            tally.kept_now += not faults and each.index not in stood and self.write
            tally.refused += any(fault.reason not in LEFT_OUT for fault in faults)
            tally.last_row = each.number

    def _checked(self, row: Row) -> Checked:
        if row.cells is None:
            return Checked(row.number, faults=(Fault("", "quotes"),))
        if any(row.cells[self.columns.width :]):
            return Checked(row.number, faults=(Fault("", "too_many_cells"),))
        contact, faults = check(self.columns.cells(row.cells), self.rules)
        if contact is None:
            return Checked(row.number, faults=faults)
        index = self.campaign.vault.contact_index(contact.number)
        fault = self._taken(contact.number, index, row.number)
        return Checked(row.number, faults=(fault,)) if fault else Checked(row.number, index, contact)

    def _taken(self, number: str, index: bytes, row: int) -> Fault | None:
        """Why a good number is nobody's to invite or visit, or no news."""
        if number in self._lines:
            return Fault("phone", "own_line")
        if self.campaign.vault.index(number) in self._organizers:
            return Fault("phone", "organizer")
        first = self._seen.setdefault(index, row)
        return Fault("phone", "twice", first) if first != row else None


def chunks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while chunk := list(islice(rows, CHUNK)):
        yield chunk
