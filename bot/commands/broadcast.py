"""`flask --app wsgi broadcast ...`: send a text to many, watch it, hold it, call it off, and see what came of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
from psycopg import Connection, OperationalError
from psycopg_pool import PoolTimeout
from redis.exceptions import RedisError
from rq import Worker
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from bot import audit
from bot.broadcasts import outcome, record
from bot.broadcasts.outcome import Report
from bot.broadcasts.record import Broadcast, BroadcastError, Considered
from bot.broadcasts.words import Order, bodies
from bot.campaigns import Campaign
from bot.commands.running import counted, find, the_house, with_stores
from flows.audience import ANSWERS, DEGREES, EVERYBODY, Audience, Preview
from flows.segments import segments
from flows.wording.discreet import LOCKED, giveaway
from flows.wording.times import is_on_clocks

WIDTH = 14
#: So often a watched one is looked at, and so long nothing may move before it is said that nobody sends.
LOOKS_EVERY, STANDS_STILL = 0.5, 15.0
REASONS = {
    "stopped": "have said stop",
    "no_consent": "have not joined",
    "silent": "have been silent for 45 days",
    "bad_number": "have a number that takes no texts",
    "blocked": "are blocked",
    "month": "have had this month's texts",
    "joined": "have come by themselves",
    "not_coming": "have said no to the meeting",
    "late": "would have got it too late",
    "unreadable": "have a record that can't be read: see the log",
    "withdrawn": "were to get a document that was withdrawn meanwhile",
}


@click.group("broadcast")
def broadcast() -> None:
    """Texts to many: send, list, watch, pause, go-on, cancel, report."""


@broadcast.command("send")
@click.argument("code")
@click.option(
    "--say", nargs=2, multiple=True, metavar="LANGUAGE WORDS", help="The words in one language: --say en 'The doors open at six.'"
)
@click.option(
    "--file", type=click.Path(path_type=Path), help="The words in a YAML file: en: ..., es: ... They stay out of the shell's history."
)
@click.option("--document", help="Instead of words a document of the campaign: to each a link of their own.")
@click.option(
    "--to", multiple=True, metavar="WHOM", help="language=es, tag=picker, shift=night, assessment=1-2, rsvp=december:yes; again for more."
)
@click.option("--at", "starts", help='When it begins, in the campaign\'s time zone: "2026-12-03 18:30". Otherwise now.')
@click.option("--spread", type=click.IntRange(0, 60), metavar="MINUTES", help="Phones buzz at their own moments within so many minutes.")
@click.option("--dry-run", is_flag=True, help="Show whom it reaches, when and what it costs, and send nothing.")
@click.option("--yes", type=int, metavar="COUNT", help="For programs: send without asking, if it reaches exactly COUNT people.")
@click.option("--no-watch", is_flag=True, help="Come back as soon as it is begun.")
@with_stores
def send(
    code: str,
    say: tuple[tuple[str, str], ...],
    file: Path | None,
    document: str | None,
    to: tuple[str, ...],
    starts: str | None,
    spread: int | None,
    dry_run: bool,
    yes: int | None,
    no_watch: bool,
) -> None:
    """Send a text to all members of the campaign CODE, or to some; first it shows whom it reaches, and asks."""
    found = find(code)
    order = _order(found, _words(say, file), document, to, starts, spread)
    _check(found, order)
    ask_and_begin(found, order, dry_run=dry_run, yes=yes, no_watch=no_watch)


def ask_and_begin(campaign: Campaign, order: Order, *, dry_run: bool, yes: int | None, no_watch: bool) -> None:
    """Show what it would be; begin it once that is confirmed, and follow it."""
    considered = _consider(campaign, order)
    show(campaign, order, considered)
    if dry_run:
        return
    confirm(considered.preview, yes)
    number, now_reached = _begin(campaign, order)
    if now_reached.recipients != considered.preview.recipients:
        click.echo(f"It reaches {counted(now_reached.recipients)}: since it was shown, somebody has come or gone.")
    click.echo(f"Begun as number {number}.")
    if not no_watch:
        watch_number(campaign, number)


# --- what is asked for -----------------------------------------------------------------------------------------------------------------


def _words(say: Iterable[tuple[str, str]], file: Path | None) -> dict[str, str]:
    words = dict(say)
    if file is None:
        return words
    try:
        read = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise BroadcastError(
            f"The file with the words can't be read ({type(error).__name__}). Write a line for each language: en: ..."
        ) from None
    if not isinstance(read, dict) or not all(isinstance(each, str) for pair in read.items() for each in pair):
        raise BroadcastError("The file with the words must hold a line for each language, such as en: The doors open at six.")
    return {**read, **words}


def _order(
    campaign: Campaign, words: dict[str, str], document: str | None, to: Iterable[str], starts: str | None, spread: int | None
) -> Order:
    content = campaign.content
    if bool(words) == bool(document):
        raise BroadcastError("Give the words, with --say or --file, or one --document.")
    if document and all(document != each.id for each in content.documents):
        raise BroadcastError(f"There is no document {document}. There are: {', '.join(each.id for each in content.documents) or 'none'}.")
    strange = next((language for language in words if language not in content.languages), None)
    if strange:
        raise BroadcastError(f"{campaign.code} does not speak {strange}. It speaks {', '.join(content.languages)}.")
    minutes = None if spread is None else timedelta(minutes=spread)
    return Order(
        {language: said.strip() for language, said in words.items()},
        document,
        audience(campaign, to),
        moment(campaign, starts),
        minutes,
        "document" if document else "news",
    )


def moment(campaign: Campaign, starts: str | None) -> datetime | None:
    if starts is None:
        return None
    try:
        at = datetime.strptime(starts.strip(), "%Y-%m-%d %H:%M").replace(tzinfo=campaign.content.zone)
    except ValueError:
        raise BroadcastError(f'That is no date and time. Write it as in "2026-12-03 18:30", in {campaign.content.timezone}.') from None
    if not is_on_clocks(at):
        raise BroadcastError("Clocks go forward that night and leave that hour out. Give another.")
    if not timedelta(0) <= at - datetime.now(UTC) <= timedelta(days=2 * 365):
        raise BroadcastError("That moment is over, or years away. Give one to come.")
    return at.astimezone(UTC)


def audience(campaign: Campaign, to: Iterable[str]) -> Audience:
    fields: dict[str, list[Any]] = {}
    for each in to:
        name, _, value = each.partition("=")
        if name.strip() not in READERS or not value.strip():
            raise BroadcastError(f"--to takes one of {', '.join(f'{known}=...' for known in READERS)}.")
        of_audience, reader = READERS[name.strip()]
        fields.setdefault(of_audience, []).extend(reader(campaign, value.strip()))
    return Audience(**{name: tuple(values) for name, values in fields.items()}) if fields else EVERYBODY


def _language(campaign: Campaign, value: str) -> list[str]:
    if value not in campaign.content.languages:
        raise BroadcastError(f"{campaign.code} does not speak {value}. It speaks {', '.join(campaign.content.languages)}.")
    return [value]


def _degrees(_: Campaign, value: str) -> list[int]:
    low, _dash, high = value.partition("-")
    if not low.isdecimal() or not (high or low).isdecimal() or int(low) not in DEGREES or int(high or low) not in DEGREES:
        raise BroadcastError("An assessment is a number from 1 to 5, or a range such as 1-2.")
    return list(range(min(int(low), int(high or low)), max(int(low), int(high or low)) + 1))


def _rsvp(campaign: Campaign, value: str) -> list[tuple[str, str]]:
    meeting, _, answer = value.partition(":")
    _check_meeting(campaign, meeting)
    if answer not in ANSWERS:
        raise BroadcastError(f"Write rsvp={meeting}: and one of {', '.join(ANSWERS)}.")
    return [(meeting, answer)]


def _presence(which: str) -> Callable[[Campaign, str], list[Any]]:
    def read(campaign: Campaign, meeting: str) -> list[tuple[str, str]]:
        _check_meeting(campaign, meeting)
        return [(meeting, which)]

    return read


def _check_meeting(campaign: Campaign, meeting: str) -> None:
    known = [each.id for each in campaign.content.meetings]
    if meeting not in known:
        raise BroadcastError(f"There is no meeting {meeting}. There are: {', '.join(known) or 'none'}.")


READERS: Mapping[str, tuple[str, Callable[[Campaign, str], list[Any]]]] = {
    "language": ("languages", _language),
    "tag": ("tags", lambda _, value: [value.casefold()]),
    "shift": ("shifts", lambda _, value: [value]),
    "assessment": ("degrees", _degrees),
    "rsvp": ("rsvps", _rsvp),
    "came": ("presence", _presence("came")),
    "absent": ("presence", _presence("absent")),
}


def _check(campaign: Campaign, order: Order) -> None:
    """A11: what the service begins tells nothing to whoever sees a locked phone; and no text is longer than a carrier takes."""
    for language, body in bodies(the_house(), campaign, order, datetime.now(UTC)).items():
        if word := giveaway(body[:LOCKED], employer=campaign.content.employer):
            raise BroadcastError(
                f"A locked phone would show {word!r} in the {language} words. Put it later in the text, or choose another word."
            )
        if segments(body) > record.MOST_SEGMENTS:
            raise BroadcastError(f"The {language} words are {segments(body)} segments long, and {record.MOST_SEGMENTS} are the most.")


# --- shown before ----------------------------------------------------------------------------------------------------------------------


def _consider(campaign: Campaign, order: Order) -> Considered:
    with the_house().pool.connection() as connection:
        return record.consider(the_house(), connection, campaign, order, datetime.now(UTC))


def show(campaign: Campaign, order: Order, considered: Considered) -> None:
    found = considered.preview
    rows = [("to", f"{order.audience}: {counted(found.recipients)}")]
    for language, body in bodies(the_house(), campaign, order, datetime.now(UTC)).items():
        rows.append(
            (language, f"{counted(found.languages.get(language, 0))}, {counted(segments(body), 'segment', 'segments')} each: {body}")
        )
    rows.append(
        (
            "cost",
            f"{counted(found.segments, 'segment', 'segments')}, about ${found.cost:.2f} at ${campaign.content.cost_per_segment:g} a segment",
        )
    )
    rows += [("left out", f"{count} {REASONS[why]}") for why, count in found.left_out.items()]
    if found.asleep:
        rows.append(("waits", f"{found.asleep} may not be texted at that hour; they get it when their phones may ring again"))
    if found.begins and found.ends:
        zone = campaign.content.zone
        rows.append(("from", f"{found.begins.astimezone(zone):%a %Y-%m-%d %H:%M %Z}"))
        rows.append(("done by", f"{found.ends.astimezone(zone):%a %Y-%m-%d %H:%M %Z}, at the lines' rates and daily limits"))
    for name, value in rows:
        click.echo(f"{name:<{WIDTH}}{value}")


def who_is_told(found: Preview, zone: ZoneInfo) -> str:
    """`Told: 7 people, from 2026-12-03 08:00 CST; left out: 1 have had this month's texts.` It may be night where they are."""
    begins = f", from {found.begins.astimezone(zone):%Y-%m-%d %H:%M %Z}" if found.begins else ""
    left_out = ", ".join(f"{count} {REASONS[why]}" for why, count in found.left_out.items())
    return f"Told: {counted(found.recipients)}{begins}{'; left out: ' if left_out else ''}{left_out}."


def confirm(found: Preview, yes: int | None) -> None:
    if not found.recipients:
        raise BroadcastError("Nobody would get it. Nothing was sent.")
    if yes is None:
        answer = click.prompt("To send it, type how many people get it", default="", show_default=False)
        yes = int(answer) if answer.strip().isdecimal() else -1
    if yes != found.recipients:
        raise BroadcastError(f"It reaches {counted(found.recipients)}, and that is not the number that was given. Nothing was sent.")


def _begin(campaign: Campaign, order: Order) -> tuple[int, Preview]:
    house = the_house()
    with house.pool.connection() as connection:
        number, found = record.begin(house, connection, campaign, order, by=None, now=datetime.now(UTC))
    if not number:
        raise BroadcastError("Nobody would get it any more. Nothing was sent.")
    house.ring()
    return number, found


# --- under way -------------------------------------------------------------------------------------------------------------------------


def _found(connection: Connection[Any], campaign: Campaign, number: int) -> Broadcast:
    return record.find(connection, campaign, number)


@broadcast.command("list")
@click.argument("code")
@with_stores
def list_command(code: str) -> None:
    """The latest mass texts of the campaign CODE, the newest first: number, state, left of all, arrived, failed."""
    campaign = find(code)
    with the_house().pool.connection() as connection:
        for each in record.lately(connection, campaign, 20):
            now = outcome.report(connection, each)
            state = "scheduled" if each.state == "running" and each.starts_at > datetime.now(UTC) else each.state
            begins = f"{each.starts_at.astimezone(campaign.content.zone):%Y-%m-%d %H:%M}"
            counts = f"{now.left} of {now.recipients}", f"{now.delivered} arrived", f"{now.failures} failed"
            click.echo("\t".join((str(each.number), begins, state, *counts)))


@broadcast.command("watch")
@click.argument("code")
@click.argument("number", type=int)
@with_stores
def watch(code: str, number: int) -> None:
    """Follow the mass text NUMBER of the campaign CODE until its last text has left, then say what came of it."""
    watch_number(find(code), number)


def watch_number(campaign: Campaign, number: int) -> None:
    """A progress bar until it has left for all; Ctrl-C ends the watching, not the sending."""
    try:
        shown = _follow(campaign, number)
    except KeyboardInterrupt:
        click.echo(f"\nIt goes on without you. To hold it: broadcast pause {campaign.code} {number}", err=True)
        sys.exit(130)
    _print_report(campaign, shown)


def _follow(campaign: Campaign, number: int) -> Report:
    """Look again and again. A record that is away for a moment is waited for: what is under way does not need us."""
    now = _look(campaign, number)
    moved_at, seen = time.monotonic(), -1
    with click.progressbar(length=now.recipients, label=f"Number {number}", show_pos=True, file=sys.stderr) as bar:
        while True:
            done = now.recipients - now.planned - now.on_the_way
            bar.update(done - bar.pos)
            if now.state in {"paused", "cancelled"} or (now.state == "done" and not now.on_the_way):
                return _look(campaign, number, back=True)
            moved_at, seen = (time.monotonic(), done) if done != seen else (moved_at, seen)
            if time.monotonic() - moved_at > STANDS_STILL:
                moved_at = time.monotonic()
                _say_why_it_stands()
            time.sleep(LOOKS_EVERY)
            with suppress(OperationalError, PoolTimeout):
                now = _look(campaign, number)


def _say_why_it_stands() -> None:
    with suppress(RedisError):
        if not Worker.count(connection=the_house().redis):
            click.echo("\nNobody sends: no worker runs. Start the Procfile's worker and clock; nothing is lost.", err=True)


def _look(campaign: Campaign, number: int, *, back: bool = False) -> Report:
    """The mass text in numbers; with `back` also what was written back to it."""
    with the_house().pool.connection() as connection:
        found = _found(connection, campaign, number)
        (outcome.settle if back else outcome.settle_ends)(connection, found.id)
        return outcome.report(connection, found)


@broadcast.command("pause")
@click.argument("code")
@click.argument("number", type=int)
@with_stores
def pause(code: str, number: int) -> None:
    """Hold the mass text NUMBER: nothing of it leaves any more, until it goes on."""
    now = _move(find(code), number, record.pause, "pause", "is not under way")
    click.echo(f"Number {number} is held: {now.left} have it, {now.planned} are to come. To go on: broadcast go-on {code} {number}")


@broadcast.command("go-on")
@click.argument("code")
@click.argument("number", type=int)
@click.option("--no-watch", is_flag=True, help="Come back at once.")
@with_stores
def go_on(code: str, number: int, no_watch: bool) -> None:
    """Let the mass text NUMBER go on where it was held."""
    campaign = find(code)
    now = _move(campaign, number, record.go_on, "go-on", "is not held")
    click.echo(f"Number {number} goes on: {now.planned} are to come.")
    the_house().ring()
    if not no_watch:
        watch_number(campaign, number)


@broadcast.command("cancel")
@click.argument("code")
@click.argument("number", type=int)
@with_stores
def cancel(code: str, number: int) -> None:
    """Call the mass text NUMBER off for good. Who has it keeps it."""
    now = _move(find(code), number, record.cancel, "cancel", "is over")
    click.echo(f"Number {number} is called off. {now.left} have it already.")


def _move(campaign: Campaign, number: int, move: record.Move, what: audit.What, else_: str) -> Report:
    with the_house().pool.connection() as connection:
        found = _found(connection, campaign, number)
        if not move(connection, campaign, found):
            raise BroadcastError(f"Number {number} {else_}: it is {found.state}. Nothing was done.")
        audit.note(connection, campaign, what, by=None, about=str(number))
        return outcome.report(connection, found)


# --- after it --------------------------------------------------------------------------------------------------------------------------


@broadcast.command("report")
@click.argument("code")
@click.argument("number", type=int)
@with_stores
def report(code: str, number: int) -> None:
    """What came of the mass text NUMBER of the campaign CODE: arrived, failed and why, who wrote back, who left."""
    campaign = find(code)
    _print_report(campaign, _look(campaign, number, back=True))


def _print_report(campaign: Campaign, now: Report) -> None:
    rows = [("state", f"{now.state}{' by itself, because of too many errors' if now.why == 'errors' else ''}")]
    rows.append(("left for", f"{now.left} of {now.recipients}"))
    rows += [("to come", str(now.planned))] if now.planned else []
    rows.append(("arrived", str(now.delivered)))
    rows += [("on the way", f"{now.on_the_way}, of which the carrier has not reported yet")] if now.on_the_way else []
    rows += [
        ("failed", f"{count}: {outcome.error_words(error)}{f' (error {error})' if error else ''}")
        for error, count in sorted(now.failed.items())
    ]
    rows += [("unknown", f"{now.unknown}: the carrier never said, and nobody gets it twice")] if now.unknown else []
    rows += [("left out", f"{count} {REASONS[why]} meanwhile") for why, count in now.left_out.items()]
    rows += [("wrote back", str(now.replied)), ("stopped", str(now.stopped))]
    for name, value in rows:
        click.echo(f"{name:<{WIDTH}}{value}")
    if now.state == "paused":
        click.echo(f"To go on: broadcast go-on {campaign.code} {now.number}. To end it: broadcast cancel {campaign.code} {now.number}")
