"""One event as a calendar file (RFC 5545): a summary and two moments, and nothing else that a calendar's server could read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

LINE = 75  # octets that a line may have, its end not counted


def event(uid: str, summary: str, starts: datetime, ends: datetime, now: datetime) -> bytes:
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Info//Info//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(starts)}",
        f"DTEND:{_utc(ends)}",
        f"SUMMARY:{_escaped(summary)}",
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))


def _utc(at: datetime) -> str:
    """In UTC, so that every calendar shows the phone's own hour, whatever it knows of time zones."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _folded(line: str) -> Iterator[bytes]:
    """The line in pieces of 75 octets at most, each after the first with a space before it, and none ending inside a letter."""
    piece = b""
    for letter in line:
        added = letter.encode()
        if len(piece) + len(added) > LINE:
            yield piece
            piece = b" "
        piece += added
    yield piece
