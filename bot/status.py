"""Delivery: what the carrier reports of a text, in whatever order, moves its state forward and never back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import letters, log, store
from bot.broadcasts.plan import day_ends
from bot.house import House
from bot.outbox import hold_line, hold_mass_texts
from bot.sms import DAILY_LIMIT, verdict_of

FAILED = frozenset({"failed", "undelivered"})


@dataclass(frozen=True)
class Report:
    """One status callback. `code` is 0 where nothing went wrong."""

    text: UUID
    state: str
    code: int
    sid: str


def take(house: House, report: Report) -> bool:
    """Write the report down. True where an organizer must be told, so that a pump has work."""
    return report.state in store.RANKS and house.transact(lambda connection: _take(house, connection, report))


def _take(house: House, connection: Connection[Any], report: Report) -> bool:
    if not store.advance(connection, report.text, report.state, error=report.code or None, sid=report.sid):
        return False
    connection.execute("DELETE FROM outbox WHERE text_id = %s AND state = 'doubt'", (report.text,))
    return report.state in FAILED and _take_failure(house, connection, report)


def _take_failure(house: House, connection: Connection[Any], report: Report) -> bool:
    """The same table as for a refused request says what an error means for the number and for the line."""
    row = connection.execute("SELECT campaign_id, line, kind FROM texts WHERE id = %s", (report.text,)).fetchone()
    if row is None:
        return False
    campaign_id, line, kind = row
    log.event("text.undelivered", text=report.text, campaign=campaign_id, code=report.code)
    verdict = verdict_of(report.code)
    if verdict.outcome == "line":
        hold_line(connection, line, verdict.rest, report.code)
    if report.code == DAILY_LIMIT:
        hold_mass_texts(connection, line, day_ends(datetime.now(UTC)))
    letter = letters.of_text(house, connection, campaign_id, report.text)
    if letter is None:
        return False
    letters.mark_number(house, connection, letter, verdict)
    letters.tell_organizer(connection, letter, line, verdict)
    return bool(kind == "answer")
