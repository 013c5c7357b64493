"""Why a row is refused or left out, and how to mend it: every sentence of the report, in one table. None has a number or a name in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

#: word: (what is wrong, how to mend it)
REASONS: dict[str, tuple[str, str]] = {
    # --- the row as a whole
    "quotes": (
        "The quotation marks don't fit, so it can't be told where cells begin and end.",
        'Put a cell that holds a quotation mark into quotation marks, and write the mark itself twice: "Maria ""Mari"" Lopez".',
    ),
    "too_many_cells": (
        "The row has more cells than there are columns.",
        "A cell that holds the separator must stand in quotation marks.",
    ),
    "too_long": ("The cell is far too long.", "Shorten it, and look whether a quotation mark is missing in this row."),
    "unreadable": (
        "The cell holds a character that no text has, or one that can't be read.",
        "Write it anew, and save the file as CSV UTF-8.",
    ),
    # --- the number
    "no_number": ("The number is missing.", "Write it, or take the row out."),
    "no_such_number": ("This is no phone number.", 'Write digits only, as in "(312) 555-0100" or "+13125550100".'),
    "rounded": (
        "A spreadsheet has rounded the number, so its last digits are lost.",
        "Format the column as text, write the number anew from its source, and save again.",
    ),
    "two_numbers": ("The cell holds more than one number, or too many digits.", "Give each number a row of its own."),
    "too_few_digits": ("The number has too few digits.", "Look it up where it was written down first."),
    "too_many_digits": ("The number has too many digits for its country.", "Look it up where it was written down first."),
    "no_area_code": ("The number has no area code.", "Write it with its area code, ten digits in all."),
    "not_dialable": (
        "No phone can have this number: its area code or the three digits after it begin with 0 or 1, or are a service's.",
        "Look it up where it was written down first.",
    ),
    "extension": ("The number has an extension: it is a switchboard, which gets no texts.", "Ask for a mobile number."),
    "toll_free": ("The number is toll-free, so it is nobody's own phone.", "Ask for a mobile number."),
    "premium": ("A call to this number costs extra, so it is nobody's own phone.", "Ask for a mobile number."),
    "short": ("This is a short number of a service, and nobody's own phone.", "Ask for a mobile number."),
    "nobodys_own": ("This kind of number is nobody's own phone.", "Write + and the country's code before a number from abroad."),
    "own_line": ("This is a line of the campaign itself.", "Take the row out."),
    "organizer": ("This is the phone of one of the campaign's organizers.", "Take the row out."),
    "twice": ("The same number stands in row {row} of this file already.", "Take one of the two out. The first one counts."),
    "known": ("The number is known already, from another import.", "Nothing to mend: that contact was kept as it was."),
    # --- how it came
    "no_how": (
        "It isn't said how the number came.",
        "Write worker_gave_for_texts, coworker_gave, salt or voter_list.",
    ),
    "unknown_how": (
        "How the number came is none of the four words.",
        "Write worker_gave_for_texts, coworker_gave, salt or voter_list.",
    ),
    "no_date": ("The day is missing on which the worker gave the number.", "Write it as in 2026-11-30."),
    "no_such_date": ("This is no date.", "Write it as in 2026-11-30."),
    "which_date": (
        "It can't be told which is the day and which the month.",
        "Write it as in 2026-11-30, or add --dates month-first or --dates day-first to the command.",
    ),
    "future_date": ("The day on which the number was given is yet to come.", "Look whether day, month and year are right."),
    "too_old": (
        "The worker gave the number more than 18 months ago, too long ago to be texted by it.",
        "Ask them again, and write the new day.",
    ),
    "no_collector": ("It isn't said who the worker gave the number to.", "Write who gathered it."),
    "no_purpose": ("A number from a voter list has no purpose.", "Write what the list may be used for."),
    "no_expiry": ("A number from a voter list has no last day.", "Write the last day that it may be kept, as in 2026-11-30."),
    "expired": ("Its last day is over.", "Take the row out."),
    "no_such_language": ("The campaign does not speak this language.", "Write one of: {languages}; or leave the cell empty."),
}

#: What is no fault of the row: it is counted apart.
LEFT_OUT = ("twice", "known")


class Refused(Exception):
    """A cell is refused, for this reason. Holds a word of REASONS, never the cell."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Fault:
    """What is wrong with a row: in which column, empty for the row as a whole, and why."""

    column: str
    reason: str
    row: int = 0  # the other one, of two with the same number


class Line(NamedTuple):
    """One line of the report."""

    row: int
    column: str
    reason: str
    mend: str


def line(row: int, fault: Fault, languages: tuple[str, ...]) -> Line:
    what, mend = (each.format(row=fault.row, languages=", ".join(languages)) for each in REASONS[fault.reason])
    return Line(row, fault.column, what, mend)
