"""What the desk does with meetings: adds one, invites to it, moves it, calls it off. A change is told in the transaction that makes it."""

from __future__ import annotations

from bot import audit, meetings, reminders
from bot.broadcasts import record
from bot.broadcasts.words import Order
from bot.campaigns import CampaignError
from bot.desk import everybody
from bot.desk.table import Table
from flows.audience import NoAudience, Preview
from flows.content import spoken
from flows.desk import effects
from flows.desk import meetings as desk
from flows.wording.dates import moment


def preview(table: Table) -> Preview | None:
    """Whom the invitation that is asked for would reach, or the news of a change; None where it can't be read."""
    order = _order(table)
    return record.consider(table.house, table.connection, table.campaign, order, table.sitting.now).preview if order else None


def _order(table: Table) -> Order | None:
    command, content, now = table.command, table.campaign.content, table.sitting.now
    if command.word == "invite":
        try:
            found = desk.invited(command.rest, content, now)
        except (NoAudience, ValueError):
            return None
        return reminders.invitation(*found) if found else None
    meant = desk.meant(command.rest, content, now)
    return reminders.change(meant.meeting, "moved" if command.word == "move" else "cancelled") if meant else None


def add(table: Table, effect: effects.AddMeeting) -> None:
    try:
        meetings.add(table.connection, table.campaign, effect.meeting)
    except CampaignError:  # one of that id came meanwhile
        return table.tell("meeting_gone")
    audit.note(table.connection, table.campaign, "meeting", by=table.me)
    return table.tell("meeting_added", id=effect.meeting.id)


def invite(table: Table, effect: effects.InviteTo) -> None:
    meeting = table.campaign.content.meeting(effect.meeting)
    everybody.begin(table, reminders.invitation(meeting, effect.audience, effect.starts_at), "mass-text")


def move(table: Table, effect: effects.MoveMeeting) -> None:
    house, connection, campaign, content = table.house, table.connection, table.campaign, table.campaign.content
    try:
        told = reminders.move(house, connection, campaign, effect.meeting, effect.starts, by=table.me, now=table.sitting.now)
    except CampaignError:  # another lead was faster
        return table.tell("meeting_gone")
    table.sitting.rings = True
    return table.tell(
        "meeting_is_moved", title=_title(table, effect.meeting), when=moment(effect.starts, table.language, content.zone), count=told
    )


def call_off(table: Table, effect: effects.CallOffMeeting) -> None:
    try:
        told = reminders.call_off(table.house, table.connection, table.campaign, effect.meeting, by=table.me, now=table.sitting.now)
    except CampaignError:
        return table.tell("meeting_gone")
    table.sitting.rings = True
    return table.tell("meeting_is_off", title=_title(table, effect.meeting), count=told)


def _title(table: Table, meeting: str) -> str:
    content = table.campaign.content
    return spoken(content.meeting(meeting).title, table.language, content)
