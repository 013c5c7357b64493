"""`flask --app wsgi flows diagram` and `hear`: what the conversations are, and what the bot hears."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import cast

import click
from flask.cli import with_appcontext

from bot import hear
from bot.campaigns import CampaignError
from bot.commands.running import find, stores, the_house
from flows import FLOWS
from flows.content import Content
from flows.diagrams import page
from flows.hearing import Asked

DIAGRAMS = Path("docs/flows.md")


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
