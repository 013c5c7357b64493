"""A meeting's time as people text it, in each language; ours, because a text has no room for a locale library's forms."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

DAYS = {"en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")}
MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}


def moment(at: datetime, language: str, zone: ZoneInfo) -> str:
    """`Thu Dec 3, 6:30 PM CST` or `jue 3 dic, 6:30 PM CST`, in the campaign's zone."""
    local = at.astimezone(zone)
    day, month = DAYS[language][local.weekday()], MONTHS[language][local.month - 1]
    date = f"{day} {local.day} {month}" if language == "es" else f"{day} {month} {local.day}"
    return f"{date}, {local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'} {local.tzname()}"
