"""`flask --app wsgi audit CODE`: who did what big, and whether the chain is whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

import click

from bot import audit
from bot.campaigns import Campaign, CampaignError
from bot.commands.running import find, the_house, with_stores
from flows.content import Content


@click.command("audit")
@click.argument("code")
@click.option("--verify", is_flag=True, help="Say whether the chain is whole; else name its first broken entry and exit with 1.")
@click.option("--last", metavar="MARK", help="A mark that you wrote down earlier: verify, and that it is still in the chain.")
@click.option("--names", is_flag=True, help="Organizers' names too. That is a reveal, and is noted as one.")
@with_stores
def audit_command(code: str, verify: bool, last: str | None, names: bool) -> None:
    """Who revealed, exported, wiped or used a key in the campaign CODE, by handle, the newest last."""
    found = find(code)
    with the_house().pool.connection() as connection:
        team = audit.team(connection, found, names=names)
    with the_house().pool.connection() as connection:
        chain = audit.entries(connection, found.id)
    for entry in chain:
        click.echo(_audit_line(entry, team, found.content))
    if chain:
        click.echo(f"Last: {chain[-1].number}, mark {chain[-1].written}")
    if verify or last is not None:
        click.echo(_audit_verdict(chain, found, last))


def _audit_line(entry: audit.Entry, team: Mapping[UUID, str], content: Content) -> str:
    """One entry on one line; whoever changed the record may not write on our terminal too."""
    by = team.get(entry.by, f"gone {audit.short(entry.by)}") if entry.by else "command line"
    at = f"{entry.at.astimezone(content.zone):%Y-%m-%d %H:%M:%S %z}"
    what, about = (word if word.isprintable() else ascii(word) for word in (entry.what, entry.about))
    return f"{entry.number:>6}  {at}  {what:<16}  {about or '-':<20}  {by}"


def _audit_verdict(chain: Sequence[audit.Entry], campaign: Campaign, last: str | None) -> str:
    """The sentence that says how far the chain is whole. CampaignError, naming what is wrong, where it is not."""
    broken = audit.first_broken(chain, campaign.vault, campaign.id)
    if broken is not None:
        raise CampaignError(f"The audit of {campaign.code} is broken at entry {broken}: it was changed, moved or taken out.")
    if last is not None and not audit.holds(chain, last):
        raise CampaignError(f"The audit of {campaign.code} does not hold that mark: it is mistyped, or the newest entries were cut off.")
    return f"The chain is whole{'' if last is None else ' and holds that mark'}. Entries: {len(chain)}."
