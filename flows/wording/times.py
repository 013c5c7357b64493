"""Hours of the day, lengths of time and moments, as people text them, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta

from flows.hearing.normal import key_of, words_of
from flows.wording.dates import DAY_NAMES, MONTH_NAMES

CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?:\s*([ap])\.?\s?m\b|([ap])\b)?", re.IGNORECASE)
HALF = re.compile(r"(\d{1,2})((?:[:.]\d\d)?)\s*(?:de|por|en)\s+la\s+(noche|tarde|ma[nñ]ana|madrugada)", re.IGNORECASE)
LENGTH = re.compile(
    r"(?:for|por|durante)?\s*(\d{1,3}|an?|one|una?|uno)?\s*(hours?|hrs?|h|horas?|days?|d|d[i\u00ed]as?|weeks?|w|semanas?)?[\s.!]*",
    re.IGNORECASE,
)


def read_hours(text: str) -> tuple[time, time] | None:
    """`22-7`, `10pm to 6:30am`, `de 22 a 7`, `de 10 de la noche a 6 de la mañana`."""
    found = [each for each in CLOCK.finditer(HALF.sub(_half, text)) if each[1]]
    if len(found) != 2:
        return None
    try:
        start, end = (time(_hour(int(each[1]), each[3] or each[4]), int(each[2] or 0)) for each in found)
    except ValueError:
        return None
    return (start, end) if start != end else None


def _half(found: re.Match[str]) -> str:
    """`10 de la noche` is 10pm; twelve at night is no hour of the afternoon."""
    hour, minutes, part = found.groups()
    is_morning = key_of(part) in {"manana", "madrugada"} or (key_of(part) == "noche" and hour == "12")
    return f"{hour}{minutes}{'am' if is_morning else 'pm'}"


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour % 24 if hour <= 24 else hour
    return hour % 12 + (12 if half.casefold() == "p" else 0)


def is_within(at: time, hours: tuple[time, time]) -> bool:
    """Whether a time on the wall lies in these hours, over midnight or not; from and to alike are the whole day."""
    begins, ends = hours
    return begins <= at < ends if begins < ends else at >= begins or at < ends


def read_length(text: str) -> timedelta | None:
    """`3 days`, `12h`, `a week`, `3 días`, `3` (days); nothing said is a day. None where it is no length of time."""
    found = LENGTH.fullmatch(text.strip())
    if found is None:
        return None
    count = int(found[1]) if found[1] and found[1].isdecimal() else 1
    unit = (found[2] or "d")[0].casefold()
    return timedelta(hours=count) if unit == "h" else timedelta(days=count * (7 if unit in "ws" else 1))


# --- a moment ----------------------------------------------------------------------------------------------------------------------------

#: An hour with its minutes, or with its half of the day: a bare number is none.
HOUR = re.compile(r"(?<![\d:])(\d{1,2})(?:(?:[:.](\d\d))(?:\s*([ap])\.?\s?m\b\.?)?|\s*([ap])\.?\s?m\b\.?)(?![:\d])", re.IGNORECASE)
ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
#: Each with its names in every language, in comparable form.
WEEKDAYS, MONTHS = (tuple(tuple(map(key_of, ways)) for ways in zip(*names.values(), strict=True)) for names in (DAY_NAMES, MONTH_NAMES))
SOON = {"today": 0, "tonight": 0, "hoy": 0, "tomorrow": 1, "manana": 1}
#: Further away it is a slip: a year of two figures, or a date that has just gone by. With its year a moment may be further, and may be over.
FAR, FAR_WITHOUT_A_YEAR = timedelta(days=400), timedelta(days=300)
#: Said around a date without changing it.
AROUND = frozenset("on at the of to el la las los a de del para".split())


def read_moment(text: str, now: datetime) -> datetime | None:
    """`2026-12-03 18:30`, `Dec 3 6:30pm`, `viernes a las 7 de la noche`, `tomorrow 7 pm`; `18:30` is the next such hour.

    `now` says in which zone, and which of several days is the next. A date without its year is the one to come; with it, it may be over. None:
    no such moment, one that clocks leave out, or one that is too far away to be meant.
    """
    text = HALF.sub(_half, text)
    hours = list(HOUR.finditer(text))
    if len(hours) != 1:
        return None
    hour, minute, half, other_half = hours[0].groups()
    try:
        at = time(_hour(int(hour), half or other_half), int(minute or 0))
        found = _day(f"{text[: hours[0].start()]} {text[hours[0].end() :]}", at, now)
    except ValueError:  # an hour or a day that no clock or calendar has
        return None
    moment = datetime.combine(found, at, now.tzinfo) if found else None
    return moment if moment and abs(moment - now) <= FAR and is_on_clocks(moment) else None


def is_on_clocks(moment: datetime) -> bool:
    """Whether its own zone has this hour that day: one is left out when clocks go forward."""
    return moment.astimezone(UTC).astimezone(moment.tzinfo).replace(fold=0) == moment.replace(fold=0)


#: Month and day, in the one order or the other: of a few days it is clear which is meant.
SLASHED = re.compile(r"\b(\d\d?)/(\d\d?)\b")
#: Said around a day by who chooses it from several.
CHOOSING = AROUND | frozenset(
    "i im ill id it can could would will make do be there come go want works one that this meeting please thanks yes ok "
    "puedo quiero voy ir en este esta por favor gracias si junta reunion".split()
)


def days_meant(text: str, days: Iterable[date], today: date) -> list[date] | None:
    """Which of these days are named: `thursday`, `el jueves 3`, `the 10th`, `12/3`, `i can make tomorrow`; an hour beside is let be.

    None where no day is named, or something else is said too.
    """
    text = HOUR.sub("", HALF.sub(_half, text))
    pairs = [sorted(map(int, found)) for found in SLASHED.findall(text)]
    tests = [_day_test(word, today) for word in words_of(SLASHED.sub("", text)) if word not in CHOOSING]
    if None in tests or not (tests or pairs):
        return None
    return [day for day in days if all(sorted((day.month, day.day)) == pair for pair in pairs) and all(test(day) for test in tests if test)]


def _day_test(word: str, today: date) -> Callable[[date], bool] | None:
    """Whether a day is what the word says: `tomorrow`, `3rd`, `thu`, `dic`. None for any other word."""
    number = _figure(word)
    weekday, month = _place(word, WEEKDAYS), _place(word, MONTHS)
    if word in SOON:
        return lambda day: day == today + timedelta(days=SOON[word])
    if number.isdecimal():
        return lambda day: day.day == int(number)
    if weekday is None and month is None:
        return None
    return lambda day: day.weekday() == weekday or (month is not None and day.month == month + 1)  # `mar` may be either in Spanish


def says_an_hour(text: str) -> bool:
    return HOUR.search(HALF.sub(_half, text)) is not None


def says_a_day(text: str) -> bool:
    """Whether the text begins with a day, a month or a figure."""
    words = words_of(text)[:2]
    first = next((word for word in words if word not in AROUND), "")
    return first[:1].isdecimal() or first in SOON or _place(first, WEEKDAYS) is not None or _place(first, MONTHS) is not None


def _day(text: str, at: time, now: datetime) -> date | None:
    """The day that is said, for that hour of it; ValueError for the 31st of June."""
    today, is_over = now.date(), at <= now.time()
    if iso := ISO.search(text):
        said, rest = date(*map(int, iso.groups())), f"{text[: iso.start()]} {text[iso.end() :]}"
        return None if _words(rest, now) else said
    words = _words(text, now)
    if not words:
        return today + timedelta(days=is_over)
    if words[0] in SOON and len(words) == 1:
        return today + timedelta(days=SOON[words[0]])
    is_month = len(words) > 1 and not any(_place(word, MONTHS) is not None for word in words[1:])  # `mar` is a day of the week in Spanish
    weekday = None if is_month else _place(words[0], WEEKDAYS)
    if weekday is None:
        return _of_the_calendar(words, at, now)
    if len(words) == 1:
        ahead = (weekday - today.weekday()) % 7
        return today + timedelta(days=7 if ahead == 0 and is_over else ahead)
    found = _of_the_calendar(words[1:], at, now)
    return found if found and found.weekday() == weekday else None


def _of_the_calendar(words: list[str], at: time, now: datetime) -> date | None:
    """`dec 3`, `3 dic`, `december 3rd 2026`."""
    months = [_place(word, MONTHS) for word in words[:2]]
    month = next((each for each in months if each is not None), None)
    numbers = [int(number) for word in words if (number := _figure(word)).isdecimal()]
    if month is None or len(numbers) not in (1, 2) or len(words) != len(numbers) + 1:
        return None
    day, year = numbers[0], (numbers[1] if len(numbers) == 2 else now.year)
    found = date(year, month + 1, day)
    if len(numbers) == 2:
        return found
    coming = found if datetime.combine(found, at, now.tzinfo) > now else date(year + 1, month + 1, day)
    return coming if coming - now.date() <= FAR_WITHOUT_A_YEAR else None


def _figure(word: str) -> str:
    """`3rd` is 3."""
    return re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", word)


def _place(word: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    """Which of these a word is, in full or by its first three letters and more."""
    return next((place for place, ways in enumerate(names) if len(word) >= 3 and any(way.startswith(word) for way in ways)), None)


def _words(text: str, now: datetime) -> list[str]:
    """What is left to be understood; the zone's own abbreviation says nothing new."""
    zones = {datetime(now.year, month, 1, tzinfo=now.tzinfo).tzname() for month in (1, 7)}
    return [word for word in words_of(text) if word not in AROUND and word.upper() not in zones]
