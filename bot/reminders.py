"""What a meeting sends: the invitation; reminders to who said yes or maybe, a day, an hour and ten minutes before; that it is moved or called
off; and thanks after it.

Each is a mass text of its own, under all that holds for mass texts: hours, the month's texts, rates. Reminders and thanks begin by themselves,
once, by whichever clock comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from psycopg import Connection

from bot import audit, log, meetings, separately
from bot.broadcasts import record
from bot.broadcasts.words import Order
from bot.campaigns import Campaign
from bot.house import House
from flows.audience import Audience, Preview
from flows.content import Content, Meeting


@dataclass(frozen=True)
class Reminder:
    """One text about a meeting: so long before its beginning, its sentence, and when it would come too late. Phones of one shift must not
    all buzz at once, when everybody knows a meeting to begin: `within` is as long as the texts may take for that.
    """

    name: str
    before: timedelta
    until: timedelta  # before the beginning
    within: timedelta


REMINDERS = (
    #        sentence                  before                 until                   within
    Reminder("meeting_in_a_day",       timedelta(days=1),     timedelta(hours=3),     timedelta(hours=1)),
    Reminder("meeting_in_an_hour",     timedelta(hours=1),    timedelta(minutes=15),  timedelta(minutes=15)),
    Reminder("meeting_in_ten_minutes", timedelta(minutes=10), timedelta(minutes=-5),  timedelta(minutes=5)),
)  # fmt: skip
TOLD_UNTIL = timedelta(hours=14)
THANKED_AFTER, THANKED_UNTIL = timedelta(minutes=5), timedelta(hours=20)


def remind(house: House) -> int:
    """Begin what is due; how many mass texts. Safe to run twice and beside another; each begins or fails alone."""
    with house.pool.connection() as connection:
        now = _now(connection)
        roster = house.campaigns.current(connection)
        due = [(campaign, order) for campaign in roster.campaigns for order in orders(campaign, now)]
        missing = [(campaign, order) for campaign, order in due if not record.has_had(connection, campaign, order.occasion)]
    return separately.each("reminder.failed", lambda campaign, order: _begin(house, campaign, order, now), missing)


def orders(campaign: Campaign, now: datetime) -> Iterator[Order]:
    """What is due of the campaign's meetings at this moment."""
    for meeting in campaign.content.meetings:
        for each in REMINDERS:
            if meeting.starts - each.before <= now < meeting.starts - each.until:
                yield _reminder(campaign.content, meeting, each)
        if meeting.ends + THANKED_AFTER <= now < meeting.ends + THANKED_UNTIL:
            yield _thanks(meeting)


def coming(meeting: Meeting) -> Audience:
    return Audience(rsvps=((meeting.id, "yes"), (meeting.id, "maybe")))


def _reminder(content: Content, meeting: Meeting, reminder: Reminder) -> Order:
    return Order(
        {"name": reminder.name},
        audience=coming(meeting),
        spread=min(timedelta(minutes=content.spread_minutes), reminder.within),
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


def _begin(house: House, campaign: Campaign, order: Order, now: datetime) -> bool:
    with house.pool.connection() as connection:
        number, found = record.begin(house, connection, campaign, order, by=None, now=now, what="reminder")
    if number:
        log.event("reminder.begun", campaign=campaign.id, count=found.recipients)
    return bool(number)


# --- asked for -----------------------------------------------------------------------------------------------------------------------


def invitation(meeting: Meeting, audience: Audience, starts_at: datetime | None = None) -> Order:
    """It is answered with yes, no or maybe; nobody is invited to what has begun."""
    return Order(audience=audience, starts_at=starts_at, kind="meeting", meeting=meeting, expires_at=meeting.starts)


def change(meeting: Meeting, kind: Literal["moved", "cancelled"]) -> Order:
    """What is told to who said yes or maybe, of the meeting as it is now, or as it was; who sleeps over it is told afterwards."""
    return Order(audience=coming(meeting), kind=kind, meeting=meeting, expires_at=meeting.ends + TOLD_UNTIL)


def move(
    house: House, connection: Connection[Any], campaign: Campaign, meeting: Meeting, starts: datetime, *, by: UUID | None, now: datetime
) -> Preview:
    """Another hour; nothing is said of the old one any more. Who is told. CampaignError where it is not as the caller has seen it."""
    moved = meetings.move(connection, campaign, meeting, starts)
    _end_what_is_untrue(connection, campaign, meeting.id, moved)
    return _tell(house, connection, campaign, change(moved, "moved"), by, now)


def call_off(house: House, connection: Connection[Any], campaign: Campaign, meeting: Meeting, *, by: UUID | None, now: datetime) -> Preview:
    """Nothing is said of it any more but that. Who is told. CampaignError where it is not as the caller has seen it."""
    meetings.cancel(connection, campaign, meeting)
    _end_what_is_untrue(connection, campaign, meeting.id, None)
    return _tell(house, connection, campaign, change(meeting, "cancelled"), by, now)


@dataclass(frozen=True)
class Change:
    """What a campaign file that is loaded does to a meeting that is not over; `after` is None where the file has it no more."""

    before: Meeting
    after: Meeting | None
    expected: int  # who said yes or maybe

    def told(self) -> Order:
        return change(self.after, "moved") if self.after else change(self.before, "cancelled")


def changes(connection: Connection[Any], campaign: Campaign, loaded: Content, now: datetime) -> list[Change]:
    """The meetings that the file moves or leaves out."""
    after = {each.id: each for each in loaded.meetings}
    return [
        Change(each, after.get(each.id), sum(meetings.answers(connection, campaign, each.id).get(said, 0) for said in ("yes", "maybe")))
        for each in campaign.content.coming_up(now)
        if each.id not in after or after[each.id].starts != each.starts
    ]


def follow(house: House, connection: Connection[Any], campaign: Campaign, made: Change, now: datetime, *, tell: bool) -> Preview:
    """Of the meeting as it was nothing more is said; who is told how it is."""
    _end_what_is_untrue(connection, campaign, made.before.id, made.after)
    return _tell(house, connection, campaign, made.told(), None, now) if tell else Preview(0)


def _tell(house: House, connection: Connection[Any], campaign: Campaign, order: Order, by: UUID | None, now: datetime) -> Preview:
    """In the transaction that changes the meeting."""
    number, found = record.begin(house, connection, campaign, order, by=by, now=now, what="meeting")
    if not number:
        audit.note(connection, campaign, "meeting", by=by)  # nobody to be told is no mass text, and is written down all the same
    return found


def _end_what_is_untrue(connection: Connection[Any], campaign: Campaign, id: str, now_so: Meeting | None) -> None:
    """Reminders of the old hour are not said; who is still to be invited is invited to the new one, or to nothing any more."""
    for broadcast in record.open_about(connection, campaign, id):
        if now_so and broadcast.kind == "meeting":
            record.say_anew(connection, broadcast, now_so.starts)
        else:
            record.cancel(connection, campaign, broadcast)
            record.free_its_occasion(connection, broadcast)  # the meeting may be moved back
