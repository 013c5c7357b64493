"""`flask --app wsgi campaign ...`: load, list, show, export, new-line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from typing import Any
from zoneinfo import ZoneInfo

import click
from psycopg import Connection

from bot import audit, campaigns, documents, meetings, reminders
from bot.broadcasts import record
from bot.broadcasts.words import Order
from bot.campaign_file import read, write
from bot.campaign_file.people import is_phone
from bot.campaigns import CampaignError
from bot.commands import broadcast
from bot.commands.running import counted, find, the_house, with_stores
from bot.reminders import Change
from flows import SENTENCES, VOCABULARY, sentence
from flows.content import Content


@click.group("campaign")
def campaign() -> None:
    """Campaigns: load, list, show, export, new-line."""


@campaign.command("load")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--tell/--no-tell", default=None, help="Where FILE moves or leaves out a meeting: text those so who said yes or maybe.")
@with_stores
def load(file: Path, tell: bool | None) -> None:
    """Create or update the campaign of FILE, whole or not at all. Every fault is told with its line."""
    house = the_house()
    checked = read(file, service_words(), sentence_names())
    with house.pool.connection() as connection:
        campaigns.lock(connection, checked.content.campaign)
        changed = _changed_meetings(connection, checked.content, tell)
        created = campaigns.load(connection, house.keyring, checked)
        told = _follow(connection, checked.content, changed, tell)
    house.ring()
    with house.pool.connection() as connection:
        loaded = documents.versions(connection, find(checked.content.campaign).id)
    for warning in checked.warnings:
        click.echo(f"Warning: {warning}", err=True)
    content = checked.content
    for name in sorted({each.jitsi.secret for each in content.meetings if each.jitsi} - set(house.config.jitsi_secrets)):
        click.echo(f"Warning: {name} is not set here, so nobody gets a token for the Jitsi Meet that asks for one.", err=True)
    click.echo(
        f"{'Created' if created else 'Updated'} {content.campaign}: {len(content.faq)} answers, {len(content.documents)} documents, "
        f"{len(content.meetings)} meetings, in {', '.join(content.languages)}."
    )
    for said in (*told, *(_of_version(content.campaign, each) for each in loaded)):
        if said:
            click.echo(said)


def _changed_meetings(connection: Connection[Any], loaded: Content, tell: bool | None) -> list[Change]:
    """What the file does to meetings that are ahead; CampaignError where nobody said whether those who come are told."""
    house, now = the_house(), datetime.now(UTC)
    before = next((each for each in house.campaigns.read(connection).campaigns if each.code == loaded.campaign), None)
    changed = reminders.changes(connection, before, loaded, now) if before else []
    if before and (again := meetings.taken_up_again(connection, before, loaded, now)):
        raise CampaignError(
            f"{loaded.campaign} was not loaded. It had a meeting {again} before, which is over or called off. Take it out of the file; a new one "
            "needs another id, or who came to that one would count for it."
        )
    if changed and tell is None:
        rule = "Load again with --tell to text them so, or with --no-tell if they shall not be. An export has the meetings as they are now."
        raise CampaignError("\n".join((f"{loaded.campaign} was not loaded.", *(_what(each, loaded.zone) for each in changed), rule)))
    return changed


def _what(change: Change, zone: ZoneInfo) -> str:
    expected = f"{counted(change.expected)} said yes or maybe to it."
    if change.after is None:
        return f"{change.before.id} is not in the file, and {expected}"
    before, after = (f"{each.starts.astimezone(zone):%Y-%m-%d %H:%M}" for each in (change.before, change.after))
    return f"{change.before.id} begins at {after} in the file, and not at {before}, and {expected}"


def _follow(connection: Connection[Any], loaded: Content, changed: list[Change], tell: bool | None) -> list[str]:
    """What came of each change, in the transaction of the load."""
    if not changed:
        return []
    house, now = the_house(), datetime.now(UTC)
    renewed = next(each for each in house.campaigns.read(connection).campaigns if each.code == loaded.campaign)
    said = []
    for each in changed:
        told = reminders.follow(house, connection, renewed, each, now, tell=bool(tell))
        done = f"is moved to {each.after.starts.astimezone(loaded.zone):%Y-%m-%d %H:%M}" if each.after else "is no more"
        said.append(f"{each.before.id} {done}. {broadcast.who_is_told(told, loaded.zone) if tell else 'Nobody is told.'}")
    return said


def _of_version(code: str, each: documents.Version) -> str:
    """What somebody who has just loaded a campaign must know of a version: it stays withdrawn, or earlier links still open it."""
    named = f"{each.document} ({each.language}) version {each.version}"
    if each.current and each.withdrawn_at:
        return f"{named} stays withdrawn: document restore {code} {each.document} --language {each.language} brings it back."
    if each.state == "earlier" and each.links:
        end = f"document withdraw {code} {each.document} --language {each.language} --version {each.version}"
        return f"{named} is still open by links that were given before: {each.links:,}. {end} ends them."
    return ""


@campaign.command("list")
@with_stores
def list_command() -> None:
    """A line for each campaign: code, lines, program; tab-separated."""
    with the_house().pool.connection() as connection:
        for each in the_house().campaigns.read(connection).campaigns:
            click.echo("\t".join((each.code, ",".join(line.number for line in each.lines), each.content.program)))


@campaign.command("show")
@click.argument("code")
@with_stores
def show(code: str) -> None:
    """What the campaign CODE is made of. No person is shown."""
    with the_house().pool.connection() as connection:
        found = find(code)
        content = found.content
        count = connection.execute(
            "SELECT count(*), count(*) FILTER (WHERE on_duty) FROM organizers WHERE campaign_id = %s", (found.id,)
        ).fetchone() or (0, 0)
        rows = [
            ("campaign", found.code),
            ("program", content.program),
            ("lines", ", ".join(f"{line.number} (opt-out words: {line.opt_out}, {line.per_second:g} a second)" for line in found.lines)),
            ("languages", ", ".join(content.languages)),
            ("time zone", content.timezone),
            ("join with", ", ".join(("JOIN", found.code.upper(), *content.join))),
            ("organizers", f"{count[0]}, {count[1]} on duty"),
            ("answers", ", ".join(entry.id for entry in content.faq)),
            ("documents", ", ".join(document.id for document in content.documents)),
            (
                "meetings",
                ", ".join(f"{meeting.id} {meeting.starts.astimezone(content.zone):%Y-%m-%d %H:%M}" for meeting in content.meetings),
            ),
        ]
    for name, value in rows:
        click.echo(f"{name:<12}{value or '-'}")


@campaign.command("export")
@click.argument("code")
@click.option("--with-organizers", is_flag=True, help="Names and phones of organizers too, in the clear: mind where it goes.")
@with_stores
def export(code: str, with_organizers: bool) -> None:
    """The campaign CODE as the YAML that `campaign load` reads; without organizers unless asked for."""
    with the_house().pool.connection() as connection:
        people = campaigns.organizers_of(connection, found := find(code)) if with_organizers else None
        if people is not None:
            audit.note(connection, found, "export", by=None, about=str(len(people)))
        text = write(campaigns.source_of(connection, code), people)
    click.echo(text, nl=False)  # after the commit: nothing is shown that the audit does not hold


@campaign.command("new-line")
@click.argument("code")
@click.argument("old")
@click.argument("new")
@click.option("--yes", type=int, metavar="COUNT", help="For programs: do it without asking, if exactly COUNT members are told.")
@with_stores
def new_line(code: str, old: str, new: str, yes: int | None) -> None:
    """Replace the line OLD of the campaign CODE by NEW, and tell the members from there: for a number that carriers take for spam."""
    house, found, now = the_house(), find(code), datetime.now(UTC)
    if not is_phone(new):
        raise CampaignError('The new line is not a phone number. Write + and the country\'s code before it, as in "+13125550100".')
    words = {language: sentence(found.content, language, "new_line") for language in found.content.languages}
    order = Order(words, kind="new_line")
    with house.pool.connection() as connection:
        considered = record.consider(house, connection, found, order, now)
    broadcast.show(found, order, considered)
    if considered.rows:
        broadcast.confirm(considered.preview, yes)
    with house.pool.connection() as connection:
        campaigns.replace_line(connection, found, old, new)
        renewed = next(each for each in house.campaigns.read(connection).campaigns if each.id == found.id)
        number, told = record.begin(house, connection, renewed, order, by=None, now=now, what="new-line")
    house.ring()
    click.echo(
        f"{code} writes from {new} now. {told.recipients} members are told, as number {number}. At the carrier, point its webhooks here."
    )


def service_words() -> frozenset[str]:
    """The bot's own words, which no campaign may take as keywords. Its phrases of several words give way to a campaign's."""
    own = {phrase for word in VOCABULARY for phrases in word.phrases.values() for phrase in phrases if " " not in phrase}
    return frozenset(own | {"yes", "no", "si", "maybe", "stop", "end", "quit", "cancel", "send"})


def sentence_names() -> dict[str, frozenset[str]]:
    """The names of the bot's sentences that a campaign may reword, and the placeholders of each."""
    everywhere = {"program", "texts_a_month"}
    return {
        name: frozenset(everywhere | {field for sentence in choices.values() for _, field, _, _ in Formatter().parse(sentence) if field})
        for name, choices in SENTENCES.items()
    }
