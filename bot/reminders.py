"""What a meeting sends by itself: reminders to who said yes or maybe, a day, an hour and ten minutes before, and thanks after it.

Each is a mass text of its own, begun once by whichever clock comes first, under all that holds for mass texts: hours, the month's texts, rates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from psycopg import Connection

from bot import log
from bot.broadcasts import record
from bot.broadcasts.words import Order
from bot.campaigns import Campaign
from bot.house import House
from flows.audience import Audience
from flows.content import Meeting


@dataclass(frozen=True)
class Reminder:
    """One text about a meeting: so long before its beginning, its sentence, and when it would come too late."""

    name: str
    before: timedelta
    until: timedelta  # before the beginning


REMINDERS = (
    Reminder("meeting_in_a_day", timedelta(days=1), timedelta(hours=3)),
    Reminder("meeting_in_an_hour", timedelta(hours=1), timedelta(minutes=15)),
    Reminder("meeting_in_ten_minutes", timedelta(minutes=10), timedelta(minutes=-5)),
)
THANKED_AFTER, THANKED_UNTIL = timedelta(minutes=5), timedelta(hours=20)


def remind(house: House) -> int:
    """Begin what is due; how many mass texts. Safe to run twice and beside another."""
    with house.pool.connection() as connection:
        now = _now(connection)
        roster = house.campaigns.current(connection)
        due = [(campaign, order) for campaign in roster.campaigns for order in orders(campaign, now)]
        missing = [(campaign, order) for campaign, order in due if not _begun(connection, campaign, order)]
    return sum(_begin(house, campaign, order, now) for campaign, order in missing)


def orders(campaign: Campaign, now: datetime) -> Iterator[Order]:
    """What is due of the campaign's meetings at this moment."""
    for meeting in campaign.content.meetings:
        for each in REMINDERS:
            if meeting.starts - each.before <= now < meeting.starts - each.until:
                yield _reminder(meeting, each)
        if meeting.ends + THANKED_AFTER <= now < meeting.ends + THANKED_UNTIL:
            yield _thanks(meeting)


def coming(meeting: Meeting) -> Audience:
    return Audience(rsvps=((meeting.id, "yes"), (meeting.id, "maybe")))


def _reminder(meeting: Meeting, reminder: Reminder) -> Order:
    return Order(
        {"name": reminder.name},
        audience=coming(meeting),
        spread=timedelta(0),
        kind="reminder",
        meeting=meeting,
        occasion=occasion(meeting, reminder.name),
        expires_at=meeting.starts - reminder.until,
    )


def _thanks(meeting: Meeting) -> Order:
    """To who came, with the document that belongs to it."""
    return Order(
        audience=Audience(presence=((meeting.id, "came"),)),
        document=meeting.document,
        kind="thanks",
        meeting=meeting,
        occasion=occasion(meeting, "thanks"),
        expires_at=meeting.ends + THANKED_UNTIL,
    )


def occasion(meeting: Meeting, name: str) -> str:
    """A meeting that is moved has its reminders anew."""
    return f"{meeting.id} {meeting.starts.astimezone(UTC):%Y-%m-%dT%H:%M} {name}"


def _now(connection: Connection[Any]) -> datetime:
    [(now,)] = connection.execute("SELECT now()").fetchall()
    return now  # type: ignore[no-any-return]  # a row holds anything


def _begun(connection: Connection[Any], campaign: Campaign, order: Order) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM broadcasts WHERE campaign_id = %s AND occasion = %s)", (campaign.id, order.occasion)
    ).fetchone()
    return bool(row and row[0])


def _begin(house: House, campaign: Campaign, order: Order, now: datetime) -> bool:
    with house.pool.connection() as connection:
        number, found = record.begin(house, connection, campaign, order, by=None, now=now, what="reminder")
    if number:
        log.event("reminder.begun", campaign=campaign.id, count=found.recipients)
    return bool(number)


def drop(connection: Connection[Any], campaign: Campaign, meeting: str) -> None:
    """What is still to be said of a meeting that is moved or called off is not said."""
    rows = connection.execute(
        "SELECT id FROM broadcasts WHERE campaign_id = %s AND meeting = %s AND state IN ('running', 'paused')", (campaign.id, meeting)
    ).fetchall()
    for (id,) in rows:
        record.cancel(connection, campaign, record.by_id(connection, id))
