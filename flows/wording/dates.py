"""A meeting's time as people text it, in each language; ours, because a text has no room for a locale library's forms."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.segments import fold

#: In full, as people may write them; a text has room for the first three letters.
DAY_NAMES = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
MONTH_NAMES = {
    "en": tuple("January February March April May June July August September October November December".split()),
    "es": tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
}
DAYS, MONTHS = ({code: tuple(name[:3] for name in names) for code, names in each.items()} for each in (DAY_NAMES, MONTH_NAMES))


def moment(at: datetime, language: str, zone: ZoneInfo) -> str:
    """`Thu Dec 3, 6:30 PM CST` or `jue 3 dic, 6:30 PM CST`, in the campaign's zone."""
    local = at.astimezone(zone)
    day, month = DAYS[language][local.weekday()], MONTHS[language][local.month - 1]
    date = f"{day} {local.day} {month}" if language == "es" else f"{day} {month} {local.day}"
    return f"{date}, {local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'} {local.tzname()}"


def short(at: datetime, language: str, zone: ZoneInfo) -> str:
    """`Thu 6:30 PM`, for what was lately."""
    local = at.astimezone(zone)
    return f"{fold(DAYS[language][local.weekday()])} {local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'}"


def span(length: timedelta) -> str:
    """`12 min`, `3 h`, `2 d`: how long something has waited."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} d"
