"""A CSV file as spreadsheets write it: in which encoding and with which separator, and its rows one at a time, however long it is."""

from __future__ import annotations

import codecs
import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from bot.contacts import ContactsError

BLOCK = 1 << 20  # bytes
LONGEST_LINE = 1 << 20  # bytes, after which this is no CSV and is not read on
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
LOOKED_AT = 100  # rows, among which the names of the columns must be

SAVE_ANEW = 'Open it in a spreadsheet and save it as "CSV UTF-8".'
ASK_ANEW = "Ask for the list as a spreadsheet, or type it into one."

#: How a file begins that is no CSV for sure: what it is, and how to mend it.
OTHERS = {
    b"PK\x03\x04": ("an Excel or LibreOffice workbook", SAVE_ANEW),
    b"\xd0\xcf\x11\xe0": ("an old Excel workbook", SAVE_ANEW),
    b"%PDF": ("a PDF", ASK_ANEW),
    b"{\\rtf": ("a text document", ASK_ANEW),
}

WIDE = {codecs.BOM_UTF16_LE: "UTF-16", codecs.BOM_UTF16_BE: "UTF-16"}

#: What a spreadsheet takes a cell for a formula by.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def harmless(cell: str) -> str:
    """The cell as we write it: with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def meant(cell: str) -> str:
    """The cell as it was meant, without that apostrophe and without blanks around it."""
    bare = cell.strip()
    return bare[1:] if bare.startswith("'") and bare[1:].startswith(FORMULA) else bare


@dataclass(frozen=True)
class Row:
    """One row by its number as a spreadsheet shows it; `line` is how far the file was read. `cells` is none where they can't be told apart."""

    number: int
    line: int
    cells: tuple[str, ...] | None = field(repr=False)


@dataclass(frozen=True)
class Sheet:
    """A file that was looked through once. `digest` is of its content: never to be kept or shown without a key."""

    path: Path
    encoding: str
    separator: str
    header: tuple[str, ...] = field(repr=False)
    header_row: int
    lines: int
    digest: str = field(repr=False)

    @property
    def read_as(self) -> str:
        return f"{self.encoding}, with {SEPARATORS[self.separator]}s between cells"

    def rows(self) -> Iterator[Row]:
        """The rows below the columns' names, without empty ones."""
        for row in _rows(self.path, self.encoding, self.separator):
            if row.number > self.header_row and (row.cells is None or any(row.cells)):
                yield row


def look_through(path: Path) -> Sheet:
    """Read a file once to know what it is. ContactsError, saying how to mend it, where it is no CSV or has no rows."""
    try:
        with path.open("rb") as file:
            survey = _survey(file)
    except OSError as error:
        raise ContactsError(f"The file can't be read: {error.strerror}.") from None
    if not survey.lines:
        raise ContactsError("The file is empty.")
    headers = {separator: _header(path, survey.encoding, separator) for separator in SEPARATORS}
    separator = max(headers, key=lambda each: len(headers[each].cells or ()))
    header = headers[separator]
    if not header.cells:
        raise ContactsError(f"This is no CSV file: no row names its columns. {SAVE_ANEW}")
    sheet = Sheet(path, survey.encoding, separator, header.cells, header.number, survey.lines, survey.digest)
    if next(sheet.rows(), None) is None:
        raise ContactsError("The file has no rows below the names of its columns.")
    return sheet


@dataclass
class _Survey:
    """What is known of a file's bytes; it changes block by block."""

    encoding: str
    lines: int = 0
    digest: str = ""


def _survey(file: BinaryIO) -> _Survey:
    start = file.read(4)
    for begins, (what, mend) in OTHERS.items():
        if start.startswith(begins):
            raise ContactsError(f"This is {what}, and no CSV file. {mend}")
    file.seek(0)
    survey = _Survey(WIDE.get(start[:2], "UTF-8"))
    digest, decoder = hashlib.sha256(), codecs.getincrementaldecoder(survey.encoding)()
    in_line, last = 0, b""
    while block := file.read(BLOCK):
        digest.update(block)
        survey.lines += block.count(b"\n") or block.count(b"\r")
        in_line = 0 if b"\n" in block or b"\r" in block else in_line + len(block)
        if in_line > LONGEST_LINE or (survey.encoding != "UTF-16" and b"\0" in block):
            raise ContactsError(f"This is no CSV file. {SAVE_ANEW}")
        _decode(survey, decoder, block)
        last = block[-2:]
    _decode(survey, decoder, b"", final=True)
    survey.lines += bool(last) and not last.rstrip(b"\0").endswith((b"\r", b"\n"))  # a last line without a break
    survey.digest = digest.hexdigest()
    return survey


def _decode(survey: _Survey, decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> None:
    """Note that the bytes are not UTF-8 after all. ContactsError where they say that they are UTF-16 and are not."""
    if survey.encoding == "Windows-1252":
        return
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        if survey.encoding == "UTF-16":
            raise ContactsError(f"The file is damaged: it says that it is UTF-16, and is not. {SAVE_ANEW}") from None
        survey.encoding = "Windows-1252"


PYTHONS = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "Windows-1252": "cp1252"}


def _rows(path: Path, encoding: str, separator: str) -> Iterator[Row]:
    """Every row, numbered from 1, empty ones too. A malformed one has no cells; reading goes on in the line after it."""
    with path.open(encoding=PYTHONS[encoding], errors="replace", newline="") as file:
        reader = csv.reader(file, delimiter=separator, strict=True)
        number = 0
        while True:
            number += 1
            try:
                cells: tuple[str, ...] | None = tuple(map(meant, next(reader)))
            except StopIteration:
                return
            except csv.Error:
                cells = None
            yield Row(number, reader.line_num, cells)


def _header(path: Path, encoding: str, separator: str) -> Row:
    """The first row that holds anything, but for Excel's own line that names the separator."""
    for row in _rows(path, encoding, separator):
        if row.cells is None or row.number > LOOKED_AT:
            break
        if any(row.cells) and not row.cells[0].lower().startswith("sep="):
            return row
    return Row(0, 0, None)
