"""What is said about a campaign file: faults with their line and how to mend them; stands alone because every other part here speaks it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import NamedTuple


class Mark(NamedTuple):
    """A place in the file, counted from 1; line 0 is the file as a whole."""

    line: int
    column: int = 0


@dataclass(frozen=True)
class Fault:
    """One thing to mend, or, among a file's warnings, one thing to look at."""

    line: int
    column: int
    where: str
    what: str
    mend: str
    file: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.where}: {self.what}. {self.mend}"


class CampaignFaults(Exception):
    """A campaign file that can't be loaded, with all that is wrong in it, in the file's order."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


@dataclass
class Findings:
    """What has been found so far in one file; it grows while the file is read."""

    file: str
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)

    def fault(self, at: Mark, where: str, what: str, mend: str) -> None:
        self.faults.append(Fault(at.line, at.column, where, what, mend, self.file))

    def warn(self, at: Mark, where: str, what: str, mend: str) -> None:
        self.warnings.append(Fault(at.line, at.column, where, what, mend, self.file))

    def stop_if_faulty(self) -> None:
        if self.faults:
            raise CampaignFaults(in_order(self.faults))


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(faults, key=lambda fault: (fault.line, fault.column)))


def quoted(text: str) -> str:
    """The text as a fault may show it: short, and harmless to a terminal."""
    shown = "".join(c if c.isprintable() else "?" for c in text)
    return f'"{shown}"' if len(shown) <= 40 else f'"{shown[:37]}..."'


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    close = get_close_matches(word[:100], list(known), 1, 0.6)
    return f"Did you mean {close[0]}?" if close else otherwise
