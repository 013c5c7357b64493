"""`flask --app wsgi meeting ...`: who came."""

from __future__ import annotations

import click

from bot import passes
from bot.campaigns import CampaignError
from bot.commands.running import find, the_house, with_stores


@click.group("meeting")
def meeting() -> None:
    """Meetings: who came."""


@meeting.command("came")
@click.argument("code")
@click.argument("meeting")
@with_stores
def came(code: str, meeting: str) -> None:
    """Who came to MEETING of the campaign CODE, by handle: when they first pressed the button, and +1 where a second link was used."""
    found = find(code)
    known = [each.id for each in found.content.meetings]
    if meeting not in known:
        raise CampaignError(f"There is no meeting {meeting}. There are: {', '.join(known) or 'none'}.")
    with the_house().pool.connection() as connection:
        people = passes.who_came(connection, found, meeting)
    for each in people:
        at = each.at.astimezone(found.content.zone)
        click.echo("\t".join((each.handle, f"{at:%Y-%m-%d %H:%M}", "+1" if each.companion else "")).rstrip())
    click.echo(f"{len(people)} came to {meeting}.", err=True)
