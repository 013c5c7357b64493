"""Moments, as leads text them: read in English and Spanish, refused where they can't be meant, and never read as another one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.wording.dates import moment
from flows.wording.times import days_meant, read_moment

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 30, 12, 0, tzinfo=CHICAGO)  # a Monday


@pytest.mark.parametrize(
    ("text", "date", "hour"),
    [
        ("2026-12-03 18:30", (2026, 12, 3), (18, 30)),
        ("2026-12-3 6:30 PM", (2026, 12, 3), (18, 30)),
        ("Dec 3 6:30pm", (2026, 12, 3), (18, 30)),
        ("6:30pm Dec 3", (2026, 12, 3), (18, 30)),
        ("Thu Dec 3, 6:30 PM CST", (2026, 12, 3), (18, 30)),
        ("thursday, december 3rd at 6 p.m.", (2026, 12, 3), (18, 0)),
        ("3 de diciembre a las 6.30 pm", (2026, 12, 3), (18, 30)),
        ("jue 3 dic, 6:30 PM CST", (2026, 12, 3), (18, 30)),
        ("el miércoles 2 de diciembre a las 7 de la noche", (2026, 12, 2), (19, 0)),
        ("mar 3 mar 2027 8am", (2027, 3, 3), None),
        ("January 10 2027 12:00", (2027, 1, 10), (12, 0)),
        ("jan 10, 18:00", (2027, 1, 10), (18, 0)),
        ("today 3pm", (2026, 11, 30), (15, 0)),
        ("hoy 11:00", (2026, 11, 30), (11, 0)),
        ("tomorrow at 7 pm", (2026, 12, 1), (19, 0)),
        ("mañana a las 7 de la mañana", (2026, 12, 1), (7, 0)),
        ("friday 7pm", (2026, 12, 4), (19, 0)),
        ("on Friday at 19:00", (2026, 12, 4), (19, 0)),
        ("mar 19:00", (2026, 12, 1), (19, 0)),
        ("monday 1pm", (2026, 11, 30), (13, 0)),
        ("lunes 11:00", (2026, 12, 7), (11, 0)),
        ("18:30", (2026, 11, 30), (18, 30)),
        ("9am", (2026, 12, 1), (9, 0)),
        ("12am", (2026, 12, 1), (0, 0)),
        ("12 pm friday", (2026, 12, 4), (12, 0)),
    ],
)
def test_a_moment_is_read(text: str, date: tuple[int, int, int], hour: tuple[int, int] | None) -> None:
    """In the campaign's zone; without a year the one to come."""
    if hour is None:  # the 3rd of March 2027 is no Tuesday
        assert read_moment(text, NOW) is None
    else:
        assert read_moment(text, NOW) == datetime(*date, *hour, tzinfo=CHICAGO)


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "18", "at 6", "friday", "dec 3", "dec 32 18:00", "2026-13-01 18:00", "25:00", "18:99", "6:30 and 7:30", "fri dec 3 18:30",
        "dec 18:30", "3 18:30", "12/3 18:30", "the 3rd 18:30", "december 3 2026 4 18:30", "friday tomorrow 18:30", "18:30:00", "june 31 9am",
        "next week 18:30", "2026-12-03 friday 18:30", "may 18:30", "nov 30 11:00", "2062-12-03 18:30",
        "Dec 4 7-8pm", "9999-12-31 23:30", "0001-01-01 9am", "2027-03-14 02:30",
    ],
)  # fmt: skip
def test_what_may_mean_another_moment_means_none(text: str) -> None:
    """No hour, two hours, a day that no calendar has, a weekday that it is not, month and day in an order that countries differ about,
    an hour that clocks leave out, a year that is a slip, a day that has just gone by.
    """
    assert read_moment(text, NOW) is None


OFFERED = (date(2026, 12, 3), date(2026, 12, 10), date(2026, 12, 12), date(2027, 1, 10))  # two Thursdays, a Saturday, a Sunday
THE_3RD, THE_10TH, SATURDAY, IN_JANUARY = OFFERED


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("saturday", [SATURDAY]), ("sat", [SATURDAY]), ("the one on Saturday please", [SATURDAY]), ("el sábado", [SATURDAY]),
        ("puedo ir el sabado", [SATURDAY]), ("I can make it Sunday", [IN_JANUARY]), ("dom", [IN_JANUARY]), ("enero", [IN_JANUARY]),
        ("thursday", [THE_3RD, THE_10TH]), ("jueves 10", [THE_10TH]), ("Thu Dec 3, 6:30 PM", [THE_3RD]), ("the 3rd", [THE_3RD]),
        ("the 10th", [THE_10TH, IN_JANUARY]), ("jan 10", [IN_JANUARY]), ("el 10 de diciembre a las 7 de la noche", [THE_10TH]),
        ("12/3", [THE_3RD]), ("3/12", [THE_3RD]), ("12/10", [THE_10TH]), ("1/10", [IN_JANUARY]), ("thursday 12/10 6pm", [THE_10TH]),
        ("friday", []), ("tomorrow", []), ("mañana", []), ("dec 11", []), ("jueves 12", []), ("13/13", []),
        ("", None), ("yes", None), ("6:30 pm", None), ("can't make thursday", None), ("not thursday", None), ("thursday with my wife", None),
        ("they fired me on thursday", None), ("who is coming thursday", None), ("both", None),
    ],
)  # fmt: skip
def test_a_day_is_one_of_those_that_were_offered(text: str, meant: list[date] | None) -> None:
    """By its weekday, figure or month, in full or not; nothing where the text says more than a day."""
    assert days_meant(text, OFFERED, NOW.date()) == meant


def test_tomorrow_is_counted_from_today() -> None:
    assert days_meant("mañana", OFFERED, date(2026, 12, 2)) == [THE_3RD]
    assert days_meant("tonight", OFFERED, THE_10TH) == [THE_10TH]


@given(
    st.datetimes(NOW.replace(tzinfo=None) + timedelta(days=1), NOW.replace(tzinfo=None) + timedelta(days=299)),
    st.sampled_from(["en", "es"]),
)
def test_what_we_write_we_can_read(at: datetime, language: str) -> None:
    """A date that is copied from a text of ours is the date that it said."""
    meant = at.replace(second=0, microsecond=0, tzinfo=UTC).astimezone(CHICAGO)
    found = read_moment(moment(meant, language, CHICAGO), NOW)
    assert found == meant.replace(fold=0)


@given(st.text(max_size=60))
def test_nothing_that_is_texted_breaks_it(text: str) -> None:
    found = read_moment(text, NOW)
    assert found is None or found.tzinfo is CHICAGO
