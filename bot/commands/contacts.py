"""`flask --app wsgi contacts ...`: import, invite, show, list, export, forget. Numbers are given in files or at a prompt, never as an argument."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

import click
from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout

from bot import audit
from bot.campaigns import Campaign
from bot.commands.running import counted, find, the_house, with_stores
from bot.contacts import HOWS, ContactsError, How

if TYPE_CHECKING:
    from bot.contacts.checking import Rules
    from bot.contacts.importing import Import, Tally
    from bot.contacts.listing import Report
    from bot.contacts.record import Kept

SHOWN = 20  # lines of a report that are shown where none is written

FILE = click.Path(path_type=Path)


@click.group("contacts")
def contacts() -> None:
    """Contacts: numbers that organizers gathered."""


@contacts.command("import")
@click.argument("code")
@click.argument("file", type=FILE)
@click.option("--map", "maps", multiple=True, metavar="COLUMN=NAME", help="Which column of the file says it, like phone=Cell.")
@click.option("--set", "sets", multiple=True, metavar="COLUMN=VALUE", help="What is the same for all rows, like how=coworker_gave.")
@click.option("--country", default="US", show_default=True, help="Where numbers without + are from, in two letters.")
@click.option("--dates", type=click.Choice(["month-first", "day-first"]), help="How to read dates like 4/5/2026.")
@click.option("--dry-run", is_flag=True, help="The same checks and report, and nothing is kept.")
@click.option("--report", "report_to", type=FILE, help="Where to write each refused row with its reason, as CSV.")
@with_stores
def import_command(
    code: str,
    file: Path,
    maps: tuple[str, ...],
    sets: tuple[str, ...],
    country: str,
    dates: str | None,
    dry_run: bool,
    report_to: Path | None,
) -> None:
    """Import the contacts of FILE, a CSV, into the campaign CODE. Broken off, the same command goes on where it was."""
    from bot.contacts.checking import Dates, Rules
    from bot.contacts.columns import columns_of, told_of
    from bot.contacts.importing import Import
    from bot.contacts.sheet import look_through

    campaign = find(code)
    told, fixed = told_of(maps, "--map"), told_of(sets, "--set")
    sheet = look_through(file)
    columns = columns_of(sheet.header, told, fixed)
    rules = Rules(today_of(campaign), campaign.content.languages, _country(country), cast("Dates | None", dates))
    _check_fixed(fixed, rules)
    click.echo(f"Read as {sheet.read_as}. Columns: {', '.join(columns.places)}.", err=True)
    if columns.unread:
        click.echo(f"Not read: {len(columns.unread)} more columns.", err=True)
    work = Import(the_house(), campaign, sheet, columns, rules, write=not dry_run)
    with _report(report_to, file) as report:
        _run(work, report)
    if not dry_run:
        with the_house().pool.connection() as connection:
            audit.note(connection, campaign, "import", by=None, about=str(work.tally.kept_now))
    _tell(work.tally, report, report_to, dry_run=dry_run)


@contacts.command("invite")
@click.argument("code")
@click.option("--at", "starts", help='When it begins, in the campaign\'s time zone: "2026-12-03 18:30". Otherwise now.')
@click.option("--spread", type=click.IntRange(0, 60), metavar="MINUTES", help="Phones buzz at their own moments within so many minutes.")
@click.option("--dry-run", is_flag=True, help="Show how many it would reach, when and what it costs, and send nothing.")
@click.option("--yes", type=int, metavar="COUNT", help="For programs: send without asking, if it reaches exactly COUNT people.")
@click.option("--no-watch", is_flag=True, help="Come back as soon as it is begun.")
@with_stores
def invite(code: str, starts: str | None, spread: int | None, dry_run: bool, yes: int | None, no_watch: bool) -> None:
    """Send the one invitation to join to those who gave their number for texts and were not invited yet."""
    from bot.broadcasts import invitations
    from bot.broadcasts.words import Order
    from bot.commands import broadcast

    house, campaign, now = the_house(), find(code), datetime.now(UTC)
    minutes = None if spread is None else timedelta(minutes=spread)
    order = Order(starts_at=broadcast.moment(campaign, starts), spread=minutes, kind="invitation")
    with house.pool.connection() as connection:
        considered = invitations.consider(house, connection, campaign, order, now)
    broadcast.show(campaign, order, considered)
    if dry_run:
        return
    broadcast.confirm(considered.preview, yes)
    with house.pool.connection() as connection:
        number, count = invitations.begin(house, connection, campaign, order, now)
    if not number:
        raise ContactsError("Nobody is left to be invited. Nothing was sent.")
    house.ring()
    click.echo(f"Begun as number {number}, to {counted(count)}.")
    if not no_watch:
        broadcast.watch_number(campaign, number)


def _run(work: Import, report: Report) -> None:
    """Import under a progress bar. Ctrl-C ends the command, as does a record that is away; both say how to go on."""
    try:
        with click.progressbar(length=work.sheet.lines, file=sys.stderr, label="Rows") as bar:
            work.run(report, lambda line: bar.update(line - bar.pos))
    except KeyboardInterrupt:
        click.echo(f"\nStopped after row {work.tally.last_row:,}. {_so_far(work)}", err=True)
        sys.exit(130)
    except (DatabaseError, PoolTimeout):
        raise ContactsError(
            f"The record can't be reached, or refused what comes after row {work.tally.last_row:,}. {_so_far(work)}"
        ) from None


def _so_far(work: Import) -> str:
    kept = "What passed up to there is kept. The same command again goes on." if work.write else "Nothing was kept: it was a dry run."
    return f"{kept} Until then its report is not whole."


def _country(country: str) -> str:
    from bot.contacts.numbers import COUNTRIES

    if country.upper() not in COUNTRIES:
        raise ContactsError("--country is a country's two letters, like US or MX.")
    return country.upper()


def _check_fixed(fixed: dict[str, str], rules: Rules) -> None:
    """What is the same for all rows is checked once, before the first: not a hundred thousand refusals for one slip."""
    from bot.contacts.checking import check
    from bot.contacts.reasons import REASONS

    _, faults = check(fixed, rules)
    for fault in faults:
        if fault.column in fixed:
            what, mend = REASONS[fault.reason]
            raise ContactsError(f"--set {fault.column}: {what} {mend.format(languages=', '.join(rules.languages))}")


@contextmanager
def _report(to: Path | None, source: Path) -> Iterator[Report]:
    from bot.contacts.listing import Report

    if to is None:
        yield Report(None, SHOWN)
        return
    if to.exists() and source.exists() and to.samefile(source):
        raise ContactsError("The report would be written over the file itself. Give it another name.")
    with private_file(to) as file:
        yield Report(file, 0)


def _tell(tally: Tally, report: Report, report_to: Path | None, *, dry_run: bool) -> None:
    """The figures, and the report where none was written."""
    before = tally.passed - tally.kept_now
    earlier = f" ({before:,} of them by this same import before)" if before and not dry_run else ""
    rows = [
        (tally.passed, f"{'would be imported' if dry_run else 'imported'}{earlier}"),
        (tally.refused, "refused"),
        (tally.reasons["twice"], "left out: a number that stands in the file twice"),
        (tally.reasons["known"], "left out: known from another import, and kept as they were"),
        (tally.rows, "rows"),
    ]
    for count, what in rows:
        click.echo(f"{count:>9,}  {what}")
    for line in report.first:
        column = f", {line.column}" if line.column else ""
        click.echo(f"Row {line.row}{column}: {line.reason} {line.mend}", err=True)
    if report_to:
        click.echo(f"Each row that was refused or left out is in {report_to}.", err=True)
    elif len(report.first) == SHOWN or tally.reasons["known"]:
        click.echo("There may be more: --report FILE writes all of them.", err=True)


@contacts.command("show")
@click.argument("code")
@with_stores
def show(code: str) -> None:
    """How many contacts the campaign CODE has. No person is shown."""
    from bot.contacts import record

    campaign = find(code)
    with the_house().pool.connection() as connection:
        counts = record.counts(connection, campaign, today_of(campaign))
    click.echo(f"{'how':<24}{'contacts':>10}{'invited':>10}{'expired':>10}")
    for how in HOWS:
        count = counts.get(how) or record.Count(how, 0, 0, 0)
        click.echo(f"{how:<24}{count.contacts:>10,}{count.invited:>10,}{count.expired:>10,}")


@contacts.command("list")
@click.argument("code")
@click.option("--to", "folder", required=True, type=FILE, help="The folder for calls.csv and cards.html.")
@with_stores
def list_command(code: str, folder: Path) -> None:
    """Whom to call and visit, and cards to hand over: of the campaign CODE, all whom no machine may text. Audited."""
    from bot.contacts import cards, listing

    campaign = find(code)
    page = cards.page(campaign)
    found = _exported(campaign, listing.TO_CALL)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ContactsError(f"The folder can't be made: {error.strerror}.") from None
    with private_file(folder / "calls.csv") as file:
        listing.write_contacts(file, listing.CALLS, found[1])
    with private_file(folder / "cards.html") as file:
        file.write(page)
    click.echo(f"{counted(found[0])} to call or visit in {folder / 'calls.csv'}. Print {folder / 'cards.html'} as often as needed.")


@contacts.command("export")
@click.argument("code")
@click.option("--to", "to", type=FILE, help="The file to write; without it, standard output.")
@with_stores
def export(code: str, to: Path | None) -> None:
    """All contacts of the campaign CODE as CSV, in the clear: mind where it goes. Audited."""
    from bot.contacts import listing

    count, found = _exported(find(code), HOWS)
    if to is None:
        listing.write_contacts(click.open_file("-", "w", encoding="utf-8"), listing.EXPORT, found)
        return
    with private_file(to) as file:
        listing.write_contacts(file, listing.EXPORT, found)
    click.echo(f"{count:,} contacts in {to}.")


def _exported(campaign: Campaign, hows: tuple[How, ...]) -> tuple[int, Iterator[Kept]]:
    """How many contacts came in these ways, and each, opened when it is asked for. The audit holds it before that."""
    from bot.contacts import record

    with the_house().pool.connection() as connection:
        rows = record.sealed(connection, campaign, hows, today_of(campaign))
        audit.note(connection, campaign, "export", by=None, about=str(len(rows)))
    return len(rows), record.opened(campaign.vault, rows)


@contacts.command("forget")
@click.argument("code")
@click.option("--country", default="US", show_default=True, help="Where a number without + is from, in two letters.")
@with_stores
def forget(code: str, country: str) -> None:
    """Take somebody off the contacts of the campaign CODE who asked for that: the number is asked for, or read from standard input."""
    from bot import store
    from bot.contacts.numbers import number_of
    from bot.contacts.reasons import REASONS, Refused

    campaign, house = find(code), the_house()
    try:
        number = number_of(click.prompt("Number", default="", show_default=False, err=True), _country(country))
    except Refused as refused:
        raise ContactsError(" ".join(REASONS[refused.reason])) from None
    with house.pool.connection() as connection:
        gone = store.forget_contact(connection, campaign.id, campaign.vault.contact_index(number))
        house.suppression.stop(connection, number, campaign.id)
    known = "They are off the contacts" if gone else "The contacts do not hold that number"
    click.echo(
        f"{known}, and it can't be texted any more. Take it out of your files too: an import would bring it back to the list of calls."
    )


def today_of(campaign: Campaign) -> date:
    """What day it is where the campaign is."""
    return datetime.now(UTC).astimezone(campaign.content.zone).date()


@contextmanager
def private_file(path: Path) -> Iterator[TextIO]:
    """A file that only its owner may read, written anew. ContactsError where it can't be."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.fchmod(descriptor, 0o600)
    except OSError as error:
        raise ContactsError(f"{path} can't be written: {error.strerror}.") from None
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        yield file
