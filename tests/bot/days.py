r"""Plays the days in days/*.txt: several phones and a clock, on the real service. An organizer can read and review them like a play.

    python -m tests.bot.days --write          after a change that is meant: writes what follows now into every day, to be read as a difference

A line is one of these:
    # a remark                                         the first ones say what the day shows
    day: 2026-12-01                                    in the campaign's time zone; before the first text
    dana: +13125550111 lead en                         a phone, and who holds it: lead, organizer (both on duty) with a language, or nobody yet
    at 08:05                                           the time goes on to then, and the clock has looked at every moment between
    maria> where do we park?                           she texts; \n is a new line
    stranger as luis> NUMBERS                          somebody texts under his number
and these are what follows, written by --write, each text that any phone got, and none that is not there:
    maria< what she gets                               | its next lines
    08:15 dana< what came before the time of the line above
    luis< [carrier] what the carrier itself says
    . nothing                                          nobody got anything
What is random has a name: {maria} is Maria's handle, {M1} the code of her first question, {number} the number that this phone was sent to
confirm something, {link} a link; {no code} and {no number} are ones that were never given.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool

from bot import campaign_file, clock, commands, doubts, inbox, jobs, local
from bot import house as bot_house
from bot.broadcasts import feed
from bot.campaign_file import OrganizerSpec
from bot.campaigns import Campaign
from tests import service as whole
from tests.service import LINE, Service

FOLDER = Path(__file__).parent / "days"

DAY = re.compile(r"day: (?P<date>\d{4}-\d\d-\d\d)")
PHONE = re.compile(r"(?P<name>[a-z]+): (?P<number>\+\d+)(?: (?P<role>lead|organizer) (?P<language>en|es))?")
AT = re.compile(r"at (?P<hour>\d\d):(?P<minute>\d\d)")
TEXT = re.compile(r"(?P<stranger>stranger as )?(?P<name>[a-z]+)> ?(?P<text>.*)")
FOLLOWS = re.compile(r"(\d\d:\d\d )?[a-z]+<|\||\. nothing")

CONFIRM = re.compile(r"(?:(?<=eply )|(?<=esponda ))\d{4}\b")
NAMED = re.compile(r"\{([^{}]+)\}")
CODES = [f"{first}{digit}{last}" for first in "BCDFGHJKLMNPQRSTVWXZ" for digit in "234679" for last in "BCDFGHJKLMNPQRSTVWXZ"]


class NotADay(Exception):
    """A line that cannot be played; the message holds it."""


# -- the clock -----------------------------------------------------------------------------------------------------------------------


@dataclass
class Clock:
    """The time of the record and of the code that asks for it. It goes sixty times slower than ours, so that no minute ends unasked."""

    rows: Any
    shown: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    since: datetime = field(default_factory=lambda: datetime.now(UTC))

    def now(self) -> datetime:
        return self.shown + (datetime.now(UTC) - self.since) / 60

    def set(self, moment: datetime) -> None:
        self.shown, self.since = moment, datetime.now(UTC)
        with psycopg.connect(self.rows, autocommit=True) as connection:
            connection.execute("UPDATE moved.clock SET shown = %s, since = %s", (self.shown, self.since))


MOVED = """
    DROP SCHEMA IF EXISTS moved CASCADE;
    CREATE SCHEMA moved;
    CREATE TABLE moved.clock AS SELECT pg_catalog.now() AS shown, pg_catalog.now() AS since;
    CREATE FUNCTION moved.now() RETURNS timestamptz LANGUAGE sql STABLE AS
        'SELECT shown + (pg_catalog.now() - since) / 60 FROM moved.clock';
    CREATE FUNCTION moved.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
        'SELECT shown + (pg_catalog.clock_timestamp() - since) / 60 FROM moved.clock';
"""
DEFAULTS = """
    SELECT format('ALTER TABLE %%I.%%I ALTER COLUMN %%I SET DEFAULT %s.now()', table_schema, table_name, column_name)
    FROM information_schema.columns WHERE column_default LIKE '%%now()' AND table_schema IN ('public', 'apart')
"""


@contextmanager
def moved_clock(service: Service) -> Iterator[Clock]:
    """The service under a clock that can be set: `now()` of its sessions and of the tables' defaults, and the time that its code reads; so
    are commands that are run meanwhile.
    """
    house, url = service.house, service.house.config.database_url
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(MOVED)
        _set_defaults(connection, "moved")
    clock, before = Clock(url), house.pool
    session = bot_house.SESSION
    options = f"{session} -c search_path=moved,pg_catalog,public"
    kwargs = {"options": options, "prepare_threshold": 2}
    with ConnectionPool(url, min_size=1, max_size=4, timeout=4, kwargs=kwargs) as pool:
        modules = (inbox, jobs, campaign_file, commands.broadcast, commands.campaign, commands.meeting)
        house.__dict__["pool"], bot_house.SESSION = pool, options
        for module in modules:
            vars(module)["datetime"] = _moving(clock)
        try:
            yield clock
        finally:
            service.settle()
            house.__dict__["pool"], bot_house.SESSION = before, session
            for module in modules:
                vars(module)["datetime"] = datetime
    with psycopg.connect(url, autocommit=True) as connection:
        _set_defaults(connection, "pg_catalog")
        connection.execute("DROP SCHEMA moved CASCADE")


def _set_defaults(connection: psycopg.Connection[Any], schema: str) -> None:
    for (statement,) in connection.execute(DEFAULTS % schema).fetchall():
        connection.execute(statement)


def _moving(clock: Clock) -> type[datetime]:
    """A datetime whose `now` is the clock's."""

    class Moving(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return clock.now().astimezone(tz)

    return Moving


# -- the play ------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Holder:
    """A phone, and who holds it."""

    name: str
    number: str
    role: str | None = None
    language: str = "en"


@dataclass
class Stage:
    """One day being played. It changes with every line."""

    service: Service
    clock: Clock
    campaign: Campaign | None = None
    date: str = ""
    phones: dict[str, Holder] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)  # the carrier's SIDs of the texts that stand in the play by now
    names: dict[str, str] = field(default_factory=dict)  # what is random: its name
    numbers: dict[str, str] = field(default_factory=dict)  # by phone: the latest number to confirm with
    heard: list[tuple[str, str]] = field(default_factory=list)  # (name, text): what each phone's own holder wrote
    got: list[tuple[str, str]] = field(default_factory=list)  # (name, text): what each phone got, as it was

    # What is done

    def begin(self) -> None:
        """The tests' campaign, with the team that the day has; it is loaded before the first moment of the day."""
        began = datetime.fromisoformat(self.date).replace(tzinfo=UTC)
        self.clock.set(began)
        team = tuple(
            OrganizerSpec(each.name.capitalize(), each.number, each.role, on_duty=True, language=each.language)
            for each in self.phones.values()
            if each.role
        )
        meetings = tuple(replace(each, starts=began + timedelta(days=3, minutes=30)) for each in whole.content().meetings)
        self.campaign = self.service.load(organizers=team, meetings=meetings)

    def go_on_to(self, hour: int, minute: int) -> Iterator[str]:
        """The time goes on, and the clock looks whenever it has something to do: what it says on the way stands with its own time."""
        campaign = self._campaign()
        then = datetime.fromisoformat(self.date).replace(hour=hour, minute=minute, tzinfo=campaign.content.zone).astimezone(UTC)
        if then < self.clock.now():
            raise NotADay(f"at {hour:02d}:{minute:02d} comes after a later time")
        for _ in range(500):
            due = self._next_due()
            if due is None or due >= then:
                break
            self.clock.set(due + timedelta(milliseconds=1))
            self._look()
            local_time = due.astimezone(campaign.content.zone)
            yield from (f"{local_time:%H:%M} {line}" if not line.startswith("|") else line for line in self._arrived())
        self.clock.set(then)
        self._look()
        yield from self._arrived()

    def _next_due(self) -> datetime | None:
        """The next moment at which the clock has something to do, after now."""
        ((due,),) = self.service.rows(
            """SELECT min(at) FROM (SELECT next_at AS at FROM questions UNION ALL SELECT due_at FROM outbox WHERE state = 'due'
               UNION ALL SELECT due_at FROM recipients WHERE put_at IS NULL AND left_out IS NULL) AS all_of_them
               WHERE at > now()"""
        )
        return due  # type: ignore[no-any-return]

    def _look(self) -> None:
        clock.tick(self.service.house)
        doubts.end_overdue(self.service.house)
        self._send()

    def _send(self) -> None:
        """Empty the outbox, mass texts too, and wait until the carrier has delivered."""
        waiting = f"SELECT FROM outbox WHERE state <> 'due' OR due_at <= now() UNION ALL SELECT FROM lines WHERE {feed.DUE}"
        if self.service.rows(waiting):
            self.service.pump()
        self.service.settle()

    def text(self, name: str, text: str, *, by_stranger: bool) -> Iterator[str]:
        """A phone texts the line: what all phones get, its own first."""
        text = NAMED.sub(lambda found: self._meant(found[1], name), text).replace("\\n", "\n")
        if not by_stranger:
            self.heard.append((name, text))
        self.service.carrier.text_in_and_wait(self._phone(name).number, LINE, text)
        self._send()
        lines = list(self._arrived(first=name))
        yield from lines or [". nothing"]

    # What is said

    def _arrived(self, first: str = "") -> Iterator[str]:
        """Every text that any phone has got since, phone by phone: `maria< ...`."""
        self._name_what_is_random()
        names = {each.number: each.name for each in self.phones.values()}
        texts = [each for each in reversed(self.service.carrier.texts()) if each.direction != "inbound" and each.sid not in self.seen]
        self.seen |= {each.sid for each in texts}
        texts = [each for each in texts if each.status not in ("failed", "undelivered")]
        order = [first, *self.phones]
        for each in sorted(texts, key=lambda each: order.index(names[each.recipient])):
            name = names[each.recipient]
            if each.speaker == "service":
                self.got.append((name, each.body))
            if found := CONFIRM.search(each.body):
                self.numbers[name] = found[0]
            body = self._named(each.body, name)
            head, *more = (f"[carrier] {body}" if each.speaker == "carrier" else f"{body}{' [1 file]' if each.media_urls else ''}").split(
                "\n"
            )
            yield f"{name}< {head}".rstrip()
            yield from (f"| {line}".rstrip() for line in more)

    def _name_what_is_random(self) -> None:
        """Handles and codes, from the record."""
        index = self._campaign().vault.index
        holders = {index(each.number): each for each in self.phones.values()}
        for number, handle in self.service.rows("SELECT number_index, handle FROM workers"):
            self.names[handle] = holders[number].name
        rows = self.service.rows(
            "SELECT number_index, code FROM questions JOIN workers ON workers.id = worker_id WHERE code IS NOT NULL ORDER BY opened_at"
        )
        for number, code in rows:
            initial = holders[number].name[0].upper()
            count = sum(name[0] == initial and name[1:].isdigit() for name in self.names.values())
            self.names.setdefault(code, f"{initial}{count + 1}")

    def _named(self, body: str, phone: str) -> str:
        """A text with names in place of what is random."""
        if phone in self.numbers:
            body = CONFIRM.sub(lambda found: "{number}" if found[0] == self.numbers[phone] else found[0], body)
        body = re.sub(re.escape(self.service.url) + r"/\S+", "{link}", body)
        for random_one, name in self.names.items():
            body = re.sub(rf"(?<![\w-]){re.escape(random_one)}(?![\w-])", f"{{{name}}}", body)
        return body

    def _meant(self, name: str, phone: str) -> str:
        """What is random, by its name."""
        if name == "no code":
            return next(code for code in random.sample(CODES, 100) if code not in self.names)
        if name in ("number", "no number") and phone in self.numbers:
            right = self.numbers[phone]
            return right if name == "number" else f"{(int(right) + 1234) % 10_000:04d}"
        for random_one, known in self.names.items():
            if known == name:
                return random_one
        raise NotADay(f"nothing has the name {{{name}}} yet")

    def _phone(self, name: str) -> Holder:
        if name not in self.phones:
            raise NotADay(f"nobody is {name}")
        return self.phones[name]

    def _campaign(self) -> Campaign:
        if self.campaign is None:
            self.begin()
        assert self.campaign
        return self.campaign


def play(service: Service, script: str) -> tuple[str, Stage]:
    """The day with what follows now, in place of what it says follows; and all that was said, as it was."""
    service.clear()
    with moved_clock(service) as clock:
        stage = Stage(service, clock)
        return "\n".join(_lines(stage, script.splitlines())) + "\n", stage


def _lines(stage: Stage, script: Iterable[str]) -> Iterator[str]:
    for line in script:
        if FOLLOWS.match(line):
            continue
        yield line
        try:
            yield from _follows(stage, line)
        except NotADay as error:
            raise NotADay(f"{line}: {error}") from error


def _follows(stage: Stage, line: str) -> Iterator[str]:
    if not line or line.startswith("#"):
        return
    if text := TEXT.fullmatch(line):
        yield from stage.text(text["name"], text["text"], by_stranger=bool(text["stranger"]))
    elif at := AT.fullmatch(line):
        yield from stage.go_on_to(int(at["hour"]), int(at["minute"]))
    elif day := DAY.fullmatch(line):
        stage.date = day["date"]
    elif phone := PHONE.fullmatch(line):
        stage.phones[phone["name"]] = Holder(phone["name"], phone["number"], phone["role"], phone["language"] or "en")
    else:
        raise NotADay("this is no line of a day")


def main(arguments: list[str]) -> None:
    """Write all days, or those that are named."""
    if arguments[:1] != ["--write"]:
        print(__doc__)
        return
    paths = [Path(name) for name in arguments[1:]] or sorted(FOLDER.glob("*.txt"))
    with TemporaryDirectory(prefix="pepperline-days-") as folder:
        Path(folder).chmod(0o755)
        data_dir = Path(folder) / "var"
        with whole.service(data_dir) as service:
            for path in paths:
                path.write_text(play(service, path.read_text(encoding="utf-8"))[0], encoding="utf-8")
        local.erase(data_dir)


if __name__ == "__main__":
    main(sys.argv[1:])
