"""`flask --app wsgi document ...`: which versions there are, who got which, withdraw, restore, and whose copy a leaked file is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from bot import copies, documents, marks
from bot.campaigns import Campaign
from bot.commands.running import find, the_house, with_stores
from bot.copies import Traced
from bot.documents import DocumentError
from bot.store import GIVEN_FOR

LANGUAGE = click.option("--language", metavar="es", help="In this language only.")
VERSION = click.option("--version", type=click.IntRange(min=1), metavar="N", help="This version only.")

CANNOT = (
    "No mark of {code} was found in it. That does not say whose it is not: a text that was typed anew, a picture of the page without its "
    "margins, a copy whose marks were taken out, one that was made before the document had marks, and one whose link expired more than "
    "{days} days ago, or whose worker was forgotten, lead to nobody. On a photo, look for ten letters and digits at the foot and along "
    "the sides, and give them with --code."
)


@click.group("document")
def document() -> None:
    """Documents: list, got, withdraw, restore, trace."""


@document.command("list")
@click.argument("code")
@with_stores
def list_command(code: str) -> None:
    """Each version of each document of the campaign CODE: whether the bot gives it, and how many people have it."""
    found = find(code)
    with the_house().pool.connection() as connection:
        rows = documents.versions(connection, found.id)
    click.echo(f"{'document':<20}{'language':<10}{'version':>7}  {'loaded':<17}{'given to':>8}{'links open':>12}  {'state':<10}")
    for each in rows:
        marked = " (marked)" if each.marked else ""
        state = f"{each.state} {_when(found, each.withdrawn_at)}" if each.withdrawn_at else each.state
        loaded = _when(found, each.loaded_at)
        click.echo(
            f"{each.document:<20}{each.language:<10}{each.version:>7}  {loaded:<17}{each.given:>8,}{each.links:>12,}  {state}{marked}"
        )


@document.command("got")
@click.argument("code")
@click.argument("id")
@with_stores
def got(code: str, id: str) -> None:
    """Who got which version of the document ID, by handle, and how its text ended as long as that is kept. Audited."""
    found = find(code)
    with the_house().pool.connection() as connection:
        rows = documents.given(connection, found, id)
    for each in rows:  # after the commit: nothing is shown that the audit does not hold
        when = _when(found, each.given_at)
        click.echo(f"{each.handle:<24}{each.language:<10}{f'version {each.version}':<12}{when:<18}{each.state or '-'}")


@document.command("withdraw")
@click.argument("code")
@click.argument("id")
@LANGUAGE
@VERSION
@with_stores
def withdraw(code: str, id: str, language: str | None, version: int | None) -> None:
    """Stop all links to the document ID at once, and offer it no more. Audited."""
    house, found = the_house(), find(code)
    with house.pool.connection() as connection:
        done = documents.withdraw(connection, found, id, by=None, language=language, version=version)
    click.echo(
        f"Withdrawn: {_versions(id, done.versions)}. Links that open nothing any more: {done.links:,}. "
        f"Texts that do not leave any more: {done.texts:,}. Whoever has saved the file still has it."
    )


@document.command("restore")
@click.argument("code")
@click.argument("id")
@LANGUAGE
@VERSION
@with_stores
def restore(code: str, id: str, language: str | None, version: int | None) -> None:
    """Bring the document ID back, as the campaign file has it now: links that have not expired open it again. Audited."""
    house, found = the_house(), find(code)
    with house.pool.connection() as connection:
        done = documents.restore(connection, found, id, language=language, version=version)
    click.echo(f"Restored: {_versions(id, done)}.")


@document.command("trace")
@click.argument("code")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--code", "read", metavar="BCDFG-HJKLM", help="What you read on a photo or a sheet of paper.")
@with_stores
def trace(code: str, file: Path | None, read: str | None) -> None:
    """Whose copy FILE is, by handle. It says who was given it, not who passed it on. Audited."""
    found, house = find(code), the_house()
    codes = _codes(file, read)
    with house.pool.connection() as connection:
        traced = copies.trace(connection, found, codes, typed=read is not None)
    if not traced:
        raise DocumentError(CANNOT.format(code=code, days=GIVEN_FOR.days))
    for each in traced:
        click.echo(_copy(found, each))
    if len({each.given.handle for each in traced}) > 1:
        click.echo("It holds marks of several copies: somebody put them together, or wants it to seem so.")
    click.echo("That is whose copy it is, not who passed it on: a phone is lent, lost or looked at.")


def _codes(file: Path | None, read: str | None) -> set[str]:
    if (file is None) == (read is None):
        raise DocumentError("Give the leaked FILE, or with --code what you read on a photo of it.")
    if read is not None:
        said = marks.read_aloud(read)
        if said is None:
            raise DocumentError(f"A code has {marks.LENGTH} letters and digits, like BCDFG-HJKLM.")
        return {said}
    try:
        return marks.codes_in(file.read_bytes()) if file else set()
    except OSError as error:
        raise DocumentError(f"The file can't be read: {error.strerror}.") from None


def _copy(campaign: Campaign, each: Traced) -> str:
    given = each.given
    guessed = " One letter of the code was read wrong." if each.guessed else ""
    when = f", {_when(campaign, given.given_at)}" if given.given_at else ""
    return f"{given.handle}: {given.document} in {given.language}, version {given.version}{when}.{guessed}"


def _versions(id: str, versions: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{id} {language} version {version}" for language, version in sorted(versions))


def _when(campaign: Campaign, at: datetime | None) -> str:
    return f"{at.astimezone(campaign.content.zone):%Y-%m-%d %H:%M}" if at else "-"
