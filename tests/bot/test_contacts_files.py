"""Contact files as spreadsheets write them: encodings, separators, line breaks; and whatever else somebody calls a CSV."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.contacts import ContactsError, sheet
from bot.contacts.sheet import Sheet, look_through
from tests.bot.contact_commands import run
from tests.service import Service

TEXT = "Phone,Name,How\n312 555 0141,Zoë Peña,salt\n312 555 0142,José,salt\n"
CELLS = [("312 555 0141", "Zoë Peña", "salt"), ("312 555 0142", "José", "salt")]


def looked_through(folder: Path, content: bytes) -> Sheet:
    path = folder / "contacts.csv"
    path.write_bytes(content)
    return look_through(path)


def sentence(folder: Path, content: bytes) -> str:
    with pytest.raises(ContactsError) as error:
        looked_through(folder, content)
    return str(error.value)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "UTF-8"),
        (TEXT.encode("utf-8-sig"), "UTF-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "UTF-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("cp1252"), "Windows-1252"),
    ],
    ids=["UTF-8", "UTF-8 with a mark", "UTF-16 little-endian", "UTF-16 big-endian", "Windows-1252"],
)
def test_a_file_is_read_in_its_encoding(tmp_path: Path, content: bytes, encoding: str) -> None:
    """And says which it was taken for."""
    found = looked_through(tmp_path, content)
    assert found.encoding == encoding
    assert [row.cells for row in found.rows()] == CELLS
    assert found.lines == 3


def test_a_file_is_no_utf_8_although_its_first_megabyte_is(tmp_path: Path) -> None:
    """A letter that is split between two blocks is whole; a wrong byte at the very end counts."""
    rows = "".join(f"312 555 0141,{'é' * 50},salt\n" for _ in range(12_000))
    whole = f"Phone,Name,How\n{rows}".encode()
    assert len(whole) > sheet.BLOCK
    assert looked_through(tmp_path, whole).encoding == "UTF-8"
    assert looked_through(tmp_path, whole + "312 555 0142,José,salt".encode("cp1252")).encoding == "Windows-1252"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_the_separator_and_line_ends_are_found(tmp_path: Path, separator: str, end: str) -> None:
    content = TEXT.replace(",", separator).replace("\n", end)
    assert [row.cells for row in looked_through(tmp_path, content.encode()).rows()] == CELLS


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    """The names are row 1; a cell of several lines is one row; empty rows count, and are passed over."""
    content = b'Phone,Note\n1,"two\nlines, a comma, and ""marks"""\n\n,\n2,x\n'
    rows = list(looked_through(tmp_path, content).rows())
    assert [(row.number, row.cells) for row in rows] == [(2, ("1", 'two\nlines, a comma, and "marks"')), (5, ("2", "x"))]


def test_names_may_stand_below_empty_rows_and_excels_own_line(tmp_path: Path) -> None:
    found = looked_through(tmp_path, b"sep=;\n\nPhone;How\n1;salt\n")
    assert (found.header, found.header_row, [row.number for row in found.rows()]) == (("Phone", "How"), 3, [4])


@pytest.mark.parametrize("row", ['1,"Maria" Lopez', '1,"never closed', '1,"' + "x" * 140_000], ids=["inside", "open", "too long"])
def test_a_row_with_wrong_quotation_marks_is_told_from_others(tmp_path: Path, row: str) -> None:
    """It has no cells; the rows before it are whole."""
    rows = list(looked_through(tmp_path, f"Phone,Name\n0,Ana\n{row}\n".encode()).rows())
    assert [(each.number, each.cells) for each in rows[:2]] == [(2, ("0", "Ana")), (3, None)]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty."),
        (b"Phone,How\n", "The file has no rows below the names of its columns."),
        (b"Phone,How\n\n,\n", "The file has no rows below the names of its columns."),
        (b"\n\n\n", "no row names its columns"),
        (b"PK\x03\x04rest", "an Excel or LibreOffice workbook"),
        (b"\xd0\xcf\x11\xe0rest", "an old Excel workbook"),
        (b"%PDF-1.4", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "This is no CSV file."),
        (codecs.BOM_UTF16_LE + b"abc", "damaged"),
        (b"x" * (sheet.LONGEST_LINE + sheet.BLOCK + 1), "This is no CSV file."),
    ],
)
def test_what_is_no_csv_gets_a_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    assert said in sentence(tmp_path, content)


def test_a_file_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    """So does a folder."""
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(ContactsError, match=r"The file can't be read: .+\."):
            look_through(path)


# --- anything at all ------------------------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    ["312 555 0141", "+13125550142", "salt", "worker_gave_for_texts", "2026-11-01", "Dana", "Zoë", "", '"', '""', "=1+1"]
)
CELL = WORDS | st.text(max_size=12)
NAMES = ["Phone", "how", "date", "Collector", "Name", "Note", "language"]
HEADERS = st.permutations(NAMES) | st.lists(st.sampled_from(NAMES) | st.text(max_size=5), max_size=8)
SEPARATORS = st.sampled_from([",", ";", "\t", "|"])


@st.composite
def nearly_csv(draw: st.DrawFn) -> bytes:
    """Rows of plausible and implausible cells, quoted or not, in an encoding that may not fit."""
    separator, end = draw(SEPARATORS), draw(st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
    rows = [draw(HEADERS), *draw(st.lists(st.lists(CELL, min_size=6, max_size=8) | st.lists(CELL, max_size=9), min_size=1, max_size=6))]
    text = end.join(separator.join(row) for row in rows)
    return text.encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-7"])), "replace")


# Threads of the service draw random numbers meanwhile, which Hypothesis takes for ours.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module:hypothesis.errors.HypothesisDeprecationWarning")
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200) | nearly_csv() | nearly_csv().map(lambda content: content[:-3] + b"\xff\xfe"))
def test_any_bytes_end_in_a_sentence_or_an_import(riverside: Service, tmp_path: Path, content: bytes) -> None:
    """Never an exception, and never more or fewer rows than are accounted for."""
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    done = run(riverside, "import", "riverside", str(path), check=False)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
    if done.exit_code == 0:
        passed, refused, twice, known, rows = (
            int(figure.replace(",", "")) for figure in re.findall(r"^ *([\d,]+)  ", done.stdout, re.MULTILINE)
        )
        assert passed + refused + twice + known == rows
    else:
        assert re.search(r"[A-Z].+[.=]|phone=NAME", done.output)
