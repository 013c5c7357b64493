"""What a row of contacts must hold: numbers of people's own phones, how they came, dates that can be told; every reason has its sentence."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.campaign_file.people import is_phone
from bot.contacts import ContactsError
from bot.contacts.checking import GOOD_FOR, Contact, Dates, Rules, check, date_of, language_of
from bot.contacts.columns import NAMES, columns_of
from bot.contacts.listing import shown
from bot.contacts.numbers import number_of
from bot.contacts.reasons import REASONS, Fault, Refused, line

TODAY = date(2026, 11, 30)
RULES = Rules(TODAY, ("en", "es"))

FOR_TEXTS = {"phone": "312 555 0141", "how": "worker_gave_for_texts", "date": "2026-11-01", "collector": "Dana"}
VOTER = {"phone": "312 555 0141", "how": "voter_list", "purpose": "turnout calls", "expires": "2026-12-31"}


def refusal(cell: str, country: str = "US") -> str:
    with pytest.raises(Refused) as refused:
        number_of(cell, country)
    return refused.value.reason


def faults(cells: dict[str, str], **changes: str) -> list[tuple[str, str]]:
    contact, found = check({**cells, **changes}, RULES)
    assert (contact is None) == bool(found)
    return [(fault.column, fault.reason) for fault in found]


# --- numbers --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cell",
    [
        "+13125550141",
        "3125550141",
        "13125550141",
        "(312) 555-0141",
        "312.555.0141",
        "312-555-0141",
        "312/555/0141",
        "+1 (312) 555 0141",
        "1-312-555-0141",
        "tel:+1-312-555-0141",
        "'+13125550141",
        "3125550141.0",
        "\u202a+1 312\u2011555\u20110141\u202c",
        " 312\u00a0555\u00a00141 ",
    ],
)
def test_a_number_is_read_in_any_punctuation(cell: str) -> None:
    """As people, address books, web pages and spreadsheets write it; an apostrophe against formulas too."""
    assert number_of(cell, "US") == "+13125550141"


@pytest.mark.parametrize("cell", ["+525555123456", "011 52 55 5512 3456"])
def test_a_number_from_abroad_is_read_with_its_countrys_code(cell: str) -> None:
    assert number_of(cell, "US") == "+525555123456"


def test_a_number_without_a_plus_is_of_the_country_that_was_said() -> None:
    assert number_of("55 5512 3456", "MX") == "+525555123456"


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "no_number"),
        ("   ", "no_number"),
        ("call me", "no_such_number"),
        ("1-800-FLOWERS", "no_such_number"),
        ("N/A", "no_such_number"),
        ("=1+2", "no_such_number"),
        ("3.12555E+09", "rounded"),
        ("3,12555E+09", "rounded"),
        ("312 555 0141 / 312 555 0142", "two_numbers"),
        ("3125550141, 3125550142", "two_numbers"),
        ("312555014131255501423125550143", "two_numbers"),
        ("312 555 014", "too_few_digits"),
        ("312 555 01411", "too_many_digits"),
        ("555-0141", "no_area_code"),
        ("(312) 155-0141", "not_dialable"),
        ("(012) 555-0141", "not_dialable"),
        ("(311) 555-0141", "not_dialable"),
        ("(312) 911-0141", "not_dialable"),
        ("312 555 0141 ext. 12", "extension"),
        ("312-555-0141 x9", "extension"),
        ("(800) 555-0199", "toll_free"),
        ("888 555 0199", "toll_free"),
        ("900 555 0199", "premium"),
        ("312 976 0199", "premium"),
        ("72727", "short"),
        ("911", "short"),
        ("500 555 0199", "nobodys_own"),
    ],
)
def test_what_is_nobodys_own_phone_is_refused_for_its_reason(cell: str, reason: str) -> None:
    assert refusal(cell) == reason


@given(st.text(max_size=40) | st.from_regex(r"[ '+(]?[0-9 ().+\-/x]{5,25}", fullmatch=True), st.sampled_from(["US", "MX", "GB"]))
def test_any_cell_is_a_number_or_refused(cell: str, country: str) -> None:
    """What passes is E.164 of a possible length, as a campaign file takes it, and read again it is the same."""
    try:
        number = number_of(cell, country)
    except Refused:
        return
    assert is_phone(number)
    assert number_of(number, "US") == number
    assert number_of(shown(number), "US") == number


# --- rows -----------------------------------------------------------------------------------------------------------------------------


def test_a_good_row_becomes_a_contact() -> None:
    assert check({**FOR_TEXTS, "name": "Maria", "language": "Español", "note": "nights"}, RULES) == (
        Contact("+13125550141", "worker_gave_for_texts", "Maria", date(2026, 11, 1), "Dana", "es", "nights"),
        (),
    )


@pytest.mark.parametrize("word", ["Worker gave for texts", "worker-gave-for-texts", "WORKER_GAVE_FOR_TEXTS"])
def test_how_a_number_came_is_read_in_any_case_and_with_spaces(word: str) -> None:
    assert faults(FOR_TEXTS, how=word) == []


@pytest.mark.parametrize("word", ["worker", "gave for texts", "yes", "sal", "voter"])
def test_how_a_number_came_is_never_guessed(word: str) -> None:
    """It is about consent: whatever is nearly one of the words is none of them."""
    assert faults(FOR_TEXTS, how=word) == [("how", "unknown_how")]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"date": ""}, ("date", "no_date")),
        ({"date": "yesterday"}, ("date", "no_such_date")),
        ({"date": "2026-02-30"}, ("date", "no_such_date")),
        ({"date": "4/5/2026"}, ("date", "which_date")),
        ({"date": "2026-12-01"}, ("date", "future_date")),
        ({"date": "2025-05-01"}, ("date", "too_old")),
        ({"collector": " "}, ("collector", "no_collector")),
        ({"how": ""}, ("how", "no_how")),
        ({"language": "Klingon"}, ("language", "no_such_language")),
        ({"note": "x" * 2001}, ("note", "too_long")),
        ({"name": "x" * 201}, ("name", "too_long")),
        ({"name": "Mar\ufffda"}, ("name", "unreadable")),
        ({"name": "Maria\x00"}, ("name", "unreadable")),
    ],
)
def test_a_number_for_texts_is_refused_for_its_reason(changes: dict[str, str], fault: tuple[str, str]) -> None:
    assert faults(FOR_TEXTS, **changes) == [fault]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"purpose": ""}, ("purpose", "no_purpose")),
        ({"expires": ""}, ("expires", "no_expiry")),
        ({"expires": "2026-11-29"}, ("expires", "expired")),
        ({"date": "2026-12-01"}, ("date", "future_date")),
    ],
)
def test_a_voter_list_needs_a_purpose_and_a_last_day(changes: dict[str, str], fault: tuple[str, str]) -> None:
    assert faults(VOTER, **changes) == [fault]


def test_what_one_way_needs_another_does_not() -> None:
    """A co-worker's number has no day, no collector, no purpose and no last day; an old one is no matter: nobody texts it."""
    assert faults({"phone": "312 555 0141", "how": "coworker_gave"}) == []
    assert faults({"phone": "312 555 0141", "how": "salt", "date": "2019-01-01"}) == []
    assert faults(VOTER) == []


def test_the_edges_of_the_eighteen_months_and_of_today() -> None:
    """The last good day passes, the one before does not; today passes as the day of giving and as the last day."""
    assert faults(FOR_TEXTS, date=(TODAY - GOOD_FOR).isoformat()) == []
    assert faults(FOR_TEXTS, date=(TODAY - GOOD_FOR - timedelta(days=1)).isoformat()) == [("date", "too_old")]
    assert faults(FOR_TEXTS, date=TODAY.isoformat()) == []
    assert faults(VOTER, expires=TODAY.isoformat()) == []


def test_all_that_is_wrong_with_a_row_is_told_at_once() -> None:
    assert faults(FOR_TEXTS, phone="call me", date="", collector="") == [
        ("phone", "no_such_number"),
        ("date", "no_date"),
        ("collector", "no_collector"),
    ]


@pytest.mark.parametrize(
    ("cell", "dates", "day"),
    [
        ("2026-11-01", None, date(2026, 11, 1)),
        ("2026-11-01 00:00:00", None, date(2026, 11, 1)),
        ("11/30/2026", None, date(2026, 11, 30)),
        ("30/11/2026", None, date(2026, 11, 30)),
        ("30.11.2026", None, date(2026, 11, 30)),
        ("5/5/2026", None, date(2026, 5, 5)),
        ("4/5/2026", "month-first", date(2026, 4, 5)),
        ("4/5/2026", "day-first", date(2026, 5, 4)),
    ],
)
def test_a_date_is_read_where_it_can_be_told(cell: str, dates: Dates | None, day: date) -> None:
    assert date_of(cell, dates) == day


@pytest.mark.parametrize(("cell", "code"), [("en", "en"), ("English", "en"), ("inglés", "en"), ("ES", "es"), ("Spanish", "es"), ("", None)])
def test_a_language_is_read_by_its_code_or_name(cell: str, code: str | None) -> None:
    assert language_of(cell, ("en", "es")) == code


# --- sentences ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_is_a_sentence_and_says_how_to_mend_it(reason: str) -> None:
    """Also with its blanks filled in."""
    said = line(5, Fault("phone", reason, 3), ("en", "es"))
    assert re.fullmatch(r"[A-Z][^{}]+\.", said.reason)
    assert re.fullmatch(r'[A-Z][^{}]+[."]+', said.mend)


def test_a_refusal_holds_nothing_of_the_cell() -> None:
    """An exception may reach a log or a terminal."""
    with pytest.raises(Refused) as refused:
        number_of("312 555 014", "US")
    assert "312" not in repr(refused.value)
    assert refused.value.__cause__ is None
    assert "0141" not in repr(check({**FOR_TEXTS, "name": "Maria"}, RULES))


# --- columns --------------------------------------------------------------------------------------------------------------------------


def sentence(header: list[str], told: dict[str, str] | None = None, fixed: dict[str, str] | None = None) -> str:
    with pytest.raises(ContactsError) as error:
        columns_of(header, told or {}, fixed or {})
    return str(error.value)


@pytest.mark.parametrize("column", NAMES)
def test_each_name_of_a_column_means_that_column(column: str) -> None:
    """None of them means two things."""
    for name in NAMES[column]:
        others = [NAMES[other][0] for other in ("phone", "how") if other != column]
        assert columns_of([name, *others], {}, {}).places[column] == 0


def test_columns_are_known_by_their_names_in_english_and_spanish() -> None:
    """In any case, with accents or without, with underscores."""
    english = columns_of(
        ["Cell Phone", "FULL_NAME", "How", "Date Given", "Collected by", "Language", "Notes", "Purpose", "Keep until"], {}, {}
    )
    spanish = columns_of(["Telefono", "Nombre completo", "cómo", "FECHA", "recolectora", "Idioma", "Notas", "Propósito", "Vence"], {}, {})
    assert dict(english.places) == dict(spanish.places) == {column: place for place, column in enumerate(NAMES)}


def test_columns_that_nobody_knows_are_not_read() -> None:
    columns = columns_of(["Address", "Phone", "How", ""], {}, {})
    assert columns.unread == ("Address",)
    assert columns.cells(["1 Main St", "312", "salt"]) == {"phone": "312", "how": "salt"}


def test_a_column_is_what_it_is_said_to_be() -> None:
    """By its name as it stands there or nearly; what would have been taken otherwise is not read."""
    columns = columns_of(["Phone", "Work cell 2", "How"], {"phone": "work CELL 2"}, {})
    assert columns.places["phone"] == 1
    assert columns.unread == ("Phone",)


def test_what_is_the_same_for_all_rows_needs_no_column() -> None:
    columns = columns_of(["Phone"], {}, {"how": "coworker_gave"})
    assert columns.cells(["312"]) == {"phone": "312", "how": "coworker_gave"}


def test_what_can_not_be_mapped_is_said_with_how_to_mend_it() -> None:
    """Missing columns, two for one thing, one for two things, a name that is not there, a value for all beside a column."""
    assert sentence(["Name", "How"]) == 'No column says phone. It has: "Name", "How". Say which one it is: --map phone=NAME'
    assert "No column says how." in sentence(["Phone"])
    assert "--set how=..." in sentence(["Phone"])
    assert sentence(["Cell", "Mobile", "How"]) == '2 columns say phone: "Cell", "Mobile". Say which one counts: --map phone=Cell'
    assert "is both" in sentence(["Cell", "How"], {"name": "Cell", "phone": "cell"})
    assert sentence(["Cell", "How"], {"name": "Nmae"}) == '--map name: the file has no column "Nmae". It has: "Cell", "How".'
    assert "Rename all but one" in sentence(["A", "A", "Phone", "How"], {"name": "A"})
    assert "and so does --set" in sentence(["Phone", "How"], {}, {"how": "salt"})
    assert "--set can't say name" in sentence(["Phone", "How"], {}, {"name": "Maria"})


def test_what_all_rows_of_one_way_need_is_asked_for_before_the_first() -> None:
    """Not refused a hundred thousand times."""
    assert "No column says date." in sentence(["Phone"], {}, {"how": "Worker gave for texts"})
    assert "No column says purpose." in sentence(["Phone"], {}, {"how": "voter_list"})


def test_a_first_row_that_is_somebodys_data_is_not_shown() -> None:
    said = sentence(["312 555 0141", "Maria", "How"])
    assert "Maria" not in said
    assert "names no column that is known" in said
