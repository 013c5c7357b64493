"""`flask --app wsgi meeting ...`: list, add, invite, move and call off meetings, and who came. Who said that they come is told of what changes."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import click

from bot import audit, meetings, passes, reminders
from bot.broadcasts.record import BroadcastError
from bot.campaigns import Campaign, CampaignError
from bot.commands import broadcast
from bot.commands.running import find, the_house, with_stores
from flows.content import ID, ID_RULE, LONGEST_LINK, LONGEST_TITLE, Meeting, is_link, is_title
from flows.wording.discreet import giveaway

MINUTES = click.IntRange(5, 600)


@click.group("meeting")
def meeting() -> None:
    """Meetings: list, add, invite, move, cancel, came."""


@meeting.command("list")
@click.argument("code")
@with_stores
def list_command(code: str) -> None:
    """The meetings of the campaign CODE that are not over: id, begin, minutes, yes, maybe, no; tab-separated."""
    campaign, now = find(code), datetime.now(UTC)
    with the_house().pool.connection() as connection:
        for each in campaign.content.coming_up(now):
            answers = meetings.answers(connection, campaign, each.id)
            begins = f"{each.starts.astimezone(campaign.content.zone):%Y-%m-%d %H:%M}"
            counts = (f"{answers.get(answer, 0)} {answer}" for answer in ("yes", "maybe", "no"))
            click.echo("\t".join((each.id, begins, f"{each.minutes} min", *counts)))


@meeting.command("add")
@click.argument("code")
@click.argument("id")
@click.option("--starts", required=True, help='In the campaign\'s time zone: "2026-12-03 18:30".')
@click.option("--minutes", type=MINUTES, default=60, show_default=True)
@click.option("--link", required=True, help="Where it takes place: the address of the room.")
@click.option("--title", "titles", nargs=2, multiple=True, metavar="LANGUAGE WORDS", required=True, help="--title en 'Open meeting'")
@click.option("--document", help="A document of the campaign that goes to who came, with the thanks.")
@with_stores
def add(code: str, id: str, starts: str, minutes: int, link: str, titles: tuple[tuple[str, str], ...], document: str | None) -> None:
    """Add the meeting ID to the campaign CODE; an export has it then. To invite to it: meeting invite."""
    campaign = find(code)
    made = Meeting(id, dict(titles), _moment(campaign, starts), minutes, link, document=document)
    _check(campaign, made)
    with the_house().pool.connection() as connection:
        meetings.add(connection, campaign, made)
        audit.note(connection, campaign, "meeting", by=None)
    click.echo(f"Added {id}, {starts}. To invite: meeting invite {code} {id}")


def _moment(campaign: Campaign, starts: str) -> datetime:
    found = broadcast.moment(campaign, starts)
    if found is None:
        raise CampaignError("Give its beginning.")
    return found


def _check(campaign: Campaign, made: Meeting) -> None:
    content = campaign.content
    if not re.fullmatch(ID, made.id):
        raise CampaignError(f"{made.id!r} can't be the meeting's id. {ID_RULE}")
    if set(made.title) != set(content.languages):
        raise CampaignError(f"Give the title in each language of {campaign.code}: {', '.join(content.languages)}.")
    if not all(map(is_title, made.title.values())):
        raise CampaignError(f"A title is one line of up to {LONGEST_TITLE} characters, without an address.")
    if shown := giveaway(*made.title.values(), made.link, employer=content.employer):
        raise CampaignError(f"The title or the link says {shown!r}, which whoever looks on would read. Choose another word.")
    if not is_link(made.link) or len(made.link) > LONGEST_LINK:
        raise CampaignError(
            f"The link is not a secure web address. Write the whole of it, with https:// before it, {LONGEST_LINK} characters at most."
        )
    if made.document and all(each.id != made.document for each in content.documents):
        raise CampaignError(
            f"There is no document {made.document}. There are: {', '.join(each.id for each in content.documents) or 'none'}."
        )


@meeting.command("invite")
@click.argument("code")
@click.argument("id")
@click.option("--to", multiple=True, metavar="WHOM", help="language=es, tag=picker, shift=night, assessment=1-2; otherwise everybody.")
@click.option("--at", "starts", help="When the invitation begins to leave. Otherwise now.")
@click.option("--dry-run", is_flag=True, help="Show whom it reaches, when and what it costs, and send nothing.")
@click.option("--yes", type=int, metavar="COUNT", help="For programs: send without asking, if it reaches exactly COUNT people.")
@click.option("--no-watch", is_flag=True, help="Come back as soon as it is begun.")
@with_stores
def invite(code: str, id: str, to: tuple[str, ...], starts: str | None, dry_run: bool, yes: int | None, no_watch: bool) -> None:
    """Invite the members of the campaign CODE to the meeting ID by a text that they answer with yes, no or maybe."""
    campaign = find(code)
    about = meetings.find(campaign, id)
    audience = broadcast.audience(campaign, to)
    order = reminders.invitation(about, audience, broadcast.moment(campaign, starts))
    if about.starts <= datetime.now(UTC):
        raise BroadcastError(f"{id} has begun. Nothing was sent.")
    broadcast.ask_and_begin(campaign, order, dry_run=dry_run, yes=yes, no_watch=no_watch)


@meeting.command("move")
@click.argument("code")
@click.argument("id")
@click.argument("starts")
@with_stores
def move(code: str, id: str, starts: str) -> None:
    """Move the meeting ID to STARTS ("2026-12-03 19:00"). Who said yes or maybe is told, and reminded of the new hour only."""
    campaign = find(code)
    at = _moment(campaign, starts)
    with the_house().pool.connection() as connection:
        told = reminders.move(the_house(), connection, campaign, meetings.find(campaign, id), at, by=None, now=datetime.now(UTC))
    the_house().ring()
    click.echo(f"Moved {id} to {starts}. {broadcast.who_is_told(told, campaign.content.zone)}")


@meeting.command("cancel")
@click.argument("code")
@click.argument("id")
@with_stores
def cancel(code: str, id: str) -> None:
    """Call the meeting ID off. Who said yes or maybe is told; nothing else is said of it any more."""
    campaign = find(code)
    with the_house().pool.connection() as connection:
        told = reminders.call_off(the_house(), connection, campaign, meetings.find(campaign, id), by=None, now=datetime.now(UTC))
    the_house().ring()
    click.echo(f"Called off {id}. {broadcast.who_is_told(told, campaign.content.zone)}")


@meeting.command("came")
@click.argument("code")
@click.argument("id")
@with_stores
def came(code: str, id: str) -> None:
    """Who came to the meeting ID of the campaign CODE, by handle: when they first pressed the button, and +1 where a second link was used."""
    campaign = find(code)
    with the_house().pool.connection() as connection:
        if id not in meetings.names_used(connection, campaign):  # one that was called off has been one
            meetings.find(campaign, id)
        people = passes.who_came(connection, campaign, id)
    for each in people:
        at = each.at.astimezone(campaign.content.zone)
        click.echo("\t".join((each.handle, f"{at:%Y-%m-%d %H:%M}", each.along)).rstrip())
    click.echo(f"{len(people)} came to {id}.", err=True)
