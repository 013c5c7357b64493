"""What the desk does with meetings: adds one, invites to it, moves it, calls it off. A change is told in the transaction that makes it."""

from __future__ import annotations

from bot import audit, meetings, reminders
from bot.broadcasts import record
from bot.broadcasts.words import Order
from bot.campaigns import CampaignError
from bot.desk import everybody
from bot.desk.table import Table
from flows.audience import NoAudience, Preview
from flows.content import Meeting, spoken
from flows.desk import effects, questions
from flows.desk import meetings as desk
from flows.wording.dates import moment


def preview(table: Table) -> Preview | None:
    """Whom the invitation that is asked for would reach, or the news of a change; None where it can't be read."""
    order = _order(table)
    return record.consider(table.house, table.connection, table.campaign, order, table.sitting.now).preview if order else None


def _order(table: Table) -> Order | None:
    command, content, now = table.command, table.campaign.content, table.sitting.now
    meant = desk.meant(command.rest, content, now)
    if meant is None or command.word != "invite":
        return reminders.change(meant.meeting, "moved" if command.word == "move" else "cancelled") if meant else None
    try:
        return reminders.invitation(meant.meeting, *desk.invited(meant, content, now))
    except (NoAudience, ValueError):
        return None


def add(table: Table, effect: effects.AddMeeting) -> None:
    try:
        meetings.add(table.connection, table.campaign, effect.meeting)
    except CampaignError:  # one of that id came meanwhile
        return table.tell("meeting_gone")
    audit.note(table.connection, table.campaign, "meeting", by=table.me)
    return table.tell("meeting_added", id=effect.meeting.id)


def invite(table: Table, effect: effects.InviteTo) -> None:
    if meetings.is_so(table.connection, table.campaign, effect.meeting):
        everybody.begin(table, reminders.invitation(effect.meeting, effect.audience, effect.starts_at), "mass-text")
    else:
        table.tell("meeting_gone")


def move(table: Table, effect: effects.MoveMeeting) -> None:
    house, connection, campaign = table.house, table.connection, table.campaign
    try:
        told = reminders.move(house, connection, campaign, effect.meeting, effect.starts, by=table.me, now=table.sitting.now)
    except CampaignError:  # another lead was faster
        return table.tell("meeting_gone")
    when = moment(effect.starts, table.language, campaign.content.zone)
    return _tell(table, "meeting_is_moved", effect.meeting, told, when=when)


def call_off(table: Table, effect: effects.CallOffMeeting) -> None:
    try:
        told = reminders.call_off(table.house, table.connection, table.campaign, effect.meeting, by=table.me, now=table.sitting.now)
    except CampaignError:
        return table.tell("meeting_gone")
    return _tell(table, "meeting_is_off", effect.meeting, told)


def _tell(table: Table, name: str, meeting: Meeting, told: Preview, **values: object) -> None:
    """What was done, who hears of it from when on, since it may be night, and who does not."""
    table.sitting.rings = True
    content, left_out = table.campaign.content, questions.left_out(told, table.language)
    title, begins = spoken(meeting.title, table.language, content), moment(told.begins or table.sitting.now, table.language, content.zone)
    table.tell(name, title=title, count=told.recipients, begins=begins, left_out=left_out, **values)
