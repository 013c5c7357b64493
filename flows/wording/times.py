"""Hours of the day and lengths of time, as people text them."""

from __future__ import annotations

import re
from datetime import time, timedelta

from flows.hearing.normal import key_of

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


def read_length(text: str) -> timedelta | None:
    """`3 days`, `12h`, `a week`, `3 días`, `3` (days); nothing said is a day. None where it is no length of time."""
    found = LENGTH.fullmatch(text.strip())
    if found is None:
        return None
    count = int(found[1]) if found[1] and found[1].isdecimal() else 1
    unit = (found[2] or "d")[0].casefold()
    return timedelta(hours=count) if unit == "h" else timedelta(days=count * (7 if unit in "ws" else 1))
