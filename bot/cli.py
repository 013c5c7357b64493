"""The commands: `flask --app wsgi ...`. Each says in a sentence what is wrong, and starts embedded stores only if none run."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import wraps
from pathlib import Path
from string import Formatter
from typing import Any, cast
from uuid import UUID

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from bot import audit, campaigns, clock, hear
from bot.campaign_file import CampaignFaults, read, write
from bot.campaigns import CampaignError
from bot.house import House
from bot.keyring import KeyringError
from bot.phones.casting import Casting
from flows import FLOWS, SENTENCES, VOCABULARY
from flows.content import Content
from flows.diagrams import page
from flows.hearing import Asked

DIAGRAMS = Path("docs/flows.md")


def init_app(app: Flask) -> None:
    for command in (migrate, clock_command, campaign, audit_command, flows, hear_command):
        app.cli.add_command(command)
    house: House = app.extensions["house"]
    app.extensions["casting"] = lambda: casting(house)
    if "standin" in app.extensions:
        from bot.phones.chat import chat_command

        app.cli.add_command(chat_command)


def the_house() -> House:
    house: House = current_app.extensions["house"]
    return house


@contextmanager
def stores(house: House) -> Iterator[None]:
    """The stores of this configuration; in local mode started if they do not run, and stopped if we started them."""
    if not house.config.local:
        yield
        house.close()
        return
    from bot import local

    try:
        with local.stores(house.config.data_dir, database_url=house.config.database_url, redis_url=house.config.redis_url):
            yield
            house.close()
    except local.CannotStart as error:
        sys.exit(str(error))


def with_stores(command: Callable[..., Any]) -> Callable[..., Any]:
    """A command that needs the record; what it can't do ends in a sentence on standard error and exit code 1."""

    @wraps(command)
    @with_appcontext
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            with stores(the_house()):
                return command(*args, **kwargs)
        except (CampaignError, CampaignFaults, KeyringError) as error:
            sys.exit(str(error))

    return run


@click.command("migrate")
@with_stores
def migrate() -> None:
    """Bring the database to this version, and check that every campaign's key is in the keyring."""
    from alembic import command
    from alembic.config import Config as AlembicConfig

    config = AlembicConfig()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["url"] = the_house().config.migrate_url
    command.upgrade(config, "head")
    with the_house().pool.connection() as connection:
        the_house().campaigns.read(connection)


@click.command("clock")
@with_appcontext
def clock_command() -> None:
    """Ring again for what is due, until stopped (the Procfile's clock)."""
    clock.run(the_house())


@click.group("campaign")
def campaign() -> None:
    """Campaigns: load, list, show, export."""


@campaign.command("load")
@click.argument("file", type=click.Path(path_type=Path))
@with_stores
def load(file: Path) -> None:
    """Create or update the campaign of FILE, whole or not at all. Every fault is told with its line."""
    house = the_house()
    checked = read(file, service_words(), sentence_names())
    with house.pool.connection() as connection:
        created = campaigns.load(connection, house.keyring, checked)
    for warning in checked.warnings:
        click.echo(f"Warning: {warning}", err=True)
    content = checked.content
    click.echo(
        f"{'Created' if created else 'Updated'} {content.campaign}: {len(content.faq)} answers, {len(content.documents)} documents, "
        f"{len(content.meetings)} meetings, in {', '.join(content.languages)}."
    )


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


def _audit_verdict(chain: Sequence[audit.Entry], campaign: campaigns.Campaign, last: str | None) -> str:
    """The sentence that says how far the chain is whole. CampaignError, naming what is wrong, where it is not."""
    broken = audit.first_broken(chain, campaign.vault, campaign.id)
    if broken is not None:
        raise CampaignError(f"The audit of {campaign.code} is broken at entry {broken}: it was changed, moved or taken out.")
    if last is not None and not audit.holds(chain, last):
        raise CampaignError(f"The audit of {campaign.code} does not hold that mark: it is mistyped, or the newest entries were cut off.")
    return f"The chain is whole{'' if last is None else ' and holds that mark'}. Entries: {len(chain)}."


def find(code: str) -> campaigns.Campaign:
    """The campaign with this code; CampaignError, naming those there are, for an unknown one."""
    with the_house().pool.connection() as connection:
        for each in the_house().campaigns.read(connection).campaigns:
            if each.code == code:
                return each
        campaigns.source_of(connection, code)
    raise CampaignError(f"There is no campaign {code}.")


@click.group("flows")
def flows() -> None:
    """The conversations, as diagrams."""


@flows.command("diagram")
@click.option("--write", "to_file", is_flag=True, help=f"Write {DIAGRAMS} instead of printing.")
def diagram(to_file: bool) -> None:
    """Draw every flow from its own table, in mermaid."""
    if to_file:
        DIAGRAMS.write_text(page(FLOWS), encoding="utf-8")
        click.echo(f"Wrote {DIAGRAMS}.")
    else:
        click.echo(page(FLOWS), nl=False)


@click.command("hear")
@click.argument("text", required=False)
@click.option("--asked", type=click.Choice(hear.ASKED), help="The kind of question that is open.")
@click.option("--campaign", help="Whose FAQ is asked. Without it no database is needed.")
@click.option("--jsonl", is_flag=True, help='Read {"text", "asked", "campaign"} lines from standard input, print a JSON line for each.')
@with_appcontext
def hear_command(text: str | None, asked: str | None, campaign: str | None, jsonl: bool) -> None:
    """What the bot hears in TEXT, and why."""
    if jsonl == (text is not None):
        raise click.UsageError('Give one text, like: hear "quit sending me these plz"; or --jsonl and lines on standard input.')
    with contents() as content_of:
        if jsonl:
            sys.exit(_hear_lines(content_of))
        try:
            heard = hear.understood(hear.Request(text or "", cast("Asked | None", asked), campaign), content_of)
        except CampaignError as error:
            sys.exit(str(error))
    for name, value in hear.report(heard).items():
        shown = ", ".join(value) if isinstance(value, list) else value
        click.echo(f"{name:<10}{'-' if shown in (None, '') else shown}")


@contextmanager
def contents() -> Iterator[hear.ContentOf]:
    """Gives campaigns' contents by their code. The stores are opened when the first one is asked for."""
    with ExitStack() as opened:
        known: dict[str, Content] = {}

        def content_of(code: str) -> Content:
            if code not in known:
                if not known:
                    opened.enter_context(stores(the_house()))
                known[code] = find(code).content
            return known[code]

        yield content_of


def _hear_lines(content_of: hear.ContentOf) -> int:
    """A line for each of standard input's. 1 where one could not be read: the others are heard all the same."""
    faulty = 0
    for each in hear.reports(click.open_file("-", encoding="utf-8", errors="replace"), content_of):
        if "error" in each:
            faulty = 1
            click.echo(each["error"], err=True)
        click.echo(json.dumps(each))
    return faulty


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


def casting(house: House) -> tuple[Casting, ...]:
    """Whom the phones page may play. Local mode only: it opens organizers' numbers."""
    with house.pool.connection() as connection:
        return tuple(
            Casting(
                code=each.code,
                program=each.content.program,
                line=line.number,
                opt_out=line.opt_out,
                languages=each.content.languages,
                join=("JOIN", *each.content.join),
                organizers=tuple((person.name, person.phone) for person in campaigns.organizers_of(connection, each)),
            )
            for each in house.campaigns.read(connection).campaigns
            for line in each.lines
        )
