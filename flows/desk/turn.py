"""One organizer's text while the desk's tables work on it, and what they may know: the organizer, the question or worker, the team."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from unicodedata import combining, normalize

from flows.audience import Preview
from flows.content import Content
from flows.desk.commands import Command
from flows.desk.effects import DeskEffect, Held, Hold, Pending, Tell, TellOthers
from flows.desk.escalation import Id

#: How long what was asked for waits to be confirmed, and how many wrong numbers end it.
HELD_FOR = timedelta(minutes=10)
TRIES = 3
#: Then nothing big can be asked for until so long after the latest: a number of four digits is found by whoever may guess for ever.
LOCKED_FOR = timedelta(hours=24)
#: Words inside names that are in half of all texts too.
PARTICLES = frozenset("de del la las los el y e da do dos das van von der den the of and san".split())


@dataclass(frozen=True)
class Organizer:
    """One of the team. `quiet` are their quiet hours in the campaign's zone."""

    id: Id
    name: str = field(repr=False)
    role: str
    on_duty: bool
    language: str
    active: bool = True
    brief: bool = False
    quiet: tuple[time, time] | None = None

    @property
    def is_lead(self) -> bool:
        return self.role == "lead"


@dataclass(frozen=True)
class Case:
    """A question that an organizer's text names, with its worker. `state` is the question table's."""

    code: str
    handle: str
    state: str
    owner: Id | None
    reachable: bool
    doubted: bool = False


@dataclass(frozen=True)
class Card:
    """What the team knows of one worker."""

    handle: str
    standing: str
    reachable: bool
    blocked: bool = False
    assessment: int | None = None
    tags: tuple[str, ...] = ()
    shift: str = field(repr=False, default="")


@dataclass(frozen=True)
class Waiting:
    """One line of what is open."""

    code: str
    handle: str
    kind: str
    state: str
    owner: Id | None
    heard_at: datetime
    text: str = field(repr=False)


@dataclass(frozen=True)
class Asked:
    """A question to a meeting's host. Who asked it is nobody's to know. `state` is open, answered or done."""

    number: int
    meeting: str
    state: str
    reachable: bool = True
    text: str = field(repr=False, default="")


@dataclass(frozen=True)
class Numbers:
    """A campaign at a glance. `rsvps` are (meeting's title, yes, guests, maybe, no) of the meetings to come."""

    members: int
    joined: int
    stopped: int
    open: int
    rsvps: tuple[tuple[str, int, int, int, int], ...] = ()


@dataclass(frozen=True)
class Desk:
    """What the record says, as far as this text needs it. `dice` is a random number of four digits that nobody has seen yet."""

    me: Organizer
    team: tuple[Organizer, ...] = ()
    case: Case | None = None
    card: Card | None = None
    nearest: str | None = None  # the handle that an unknown one is nearly
    threads: tuple[Case, ...] = ()  # with whom a text without a code might be meant for: this organizer's, and what they were called for
    waiting: tuple[Waiting, ...] = ()
    asked: Asked | None = None
    asked_now: tuple[Asked, ...] = ()  # what is open of the meeting's questions, in order
    numbers: Numbers | None = None
    meetings_used: frozenset[str] = frozenset()  # the ids of meetings that are over or called off, and of those to come
    came: tuple[tuple[str, str], ...] = ()  # to the meeting that is asked about: (handle, "" or "+1" or "only +1")
    preview: Preview | None = None  # of the mass text that is asked for
    pending: Pending | None = None
    dice: str = field(repr=False, default="")


class DeskTurn:
    """One text. It changes; it is thrown away when the turn is over."""

    def __init__(self, desk: Desk, command: Command, content: Content, now: datetime) -> None:
        self.desk = desk
        self.command = command
        self.content = content
        self.now = now
        self.states = {
            "hold": hold_state(desk.pending, now),
            "duty": "invited" if not desk.me.active else "on" if desk.me.on_duty else "off",
            "question": desk.case.state if desk.case else "new",
            "asked": desk.asked.state if desk.asked else "open",
        }
        self.effects: list[DeskEffect] = []
        self.state = ""  # of the table that is being asked: transitions reads and writes it

    def __repr__(self) -> str:
        return "<DeskTurn>"

    @property
    def me(self) -> Organizer:
        return self.desk.me

    @property
    def case(self) -> Case:
        """The question that the text names; tables of questions are asked only where there is one."""
        if self.desk.case is None:
            raise LookupError("this row needs a question")
        return self.desk.case

    @property
    def subject(self) -> str:
        """The code, handle or meeting's question (`Q3`) that the text is about."""
        return self.command.code or self.command.handle or (f"Q{self.command.asked}" if self.command.asked else "")

    @property
    def preview(self) -> Preview:
        """What the mass text that is asked for would be."""
        return self.desk.preview or Preview(0)

    @property
    def handle(self) -> str:
        return self.desk.case.handle if self.desk.case else self.command.handle or ""

    def emit(self, effect: DeskEffect) -> None:
        self.effects.append(effect)

    def tell(self, name: str, /, **values: object) -> None:
        about = {"code": self.subject, "handle": self.handle} if self.subject else {}
        self.emit(Tell(name, {**about, **values}))

    def warn(self, name: str, /, **values: object) -> None:
        """A sentence to the other leads."""
        self.emit(TellOthers(name, values))

    @property
    def wrong_numbers(self) -> int:
        """How many were sent lately from this phone, since the last right one."""
        pending = self.desk.pending
        fresh = pending is not None and pending.wrong_at is not None and self.now - pending.wrong_at < LOCKED_FOR
        return pending.tries if pending and fresh else 0

    def hold(self, what: Held, text: str = "", /, **values: object) -> None:
        """Keep what was asked for until its number is sent back, and send the number."""
        if self.wrong_numbers >= TRIES:
            return self.tell("locked")
        self._keep(Pending(what, self.subject, text, self.desk.dice, self.now))
        return self.tell(f"confirm_{what}", number=self.desk.dice, **values)

    def hold_answer(self, why: str, /, **values: object) -> None:
        """Keep an answer until its SEND, and say what is in its way."""
        self._keep(Pending("answer", self.subject, self.command.rest, at=self.now))
        self.tell(why, **values)

    def let_go(self) -> None:
        """What waited waits no more; wrong numbers are not forgotten by that."""
        self._keep(Pending("nothing"))

    def count_wrong(self, *, ends: bool) -> None:
        """A wrong number; `ends` where what waited ends by it."""
        waits = Pending("nothing") if ends or self.desk.pending is None else self.desk.pending
        self.emit(Hold(replace(waits, tries=self.wrong_numbers + 1, wrong_at=self.now)))

    def _keep(self, pending: Pending) -> None:
        wrong = self.wrong_numbers
        at = self.desk.pending.wrong_at if wrong and self.desk.pending else None
        self.emit(Hold(replace(pending, tries=wrong, wrong_at=at) if wrong or pending.what != "nothing" else None))

    def named(self, organizer: Id | None) -> str:
        """The name of one of the team."""
        return next((each.name for each in self.desk.team if each.id == organizer), "?")


def hold_state(pending: Pending | None, now: datetime) -> str:
    """idle, held (an answer that waits for its SEND) or asked (for the number); what is older than ten minutes is forgotten."""
    if pending is None or pending.what == "nothing" or pending.at is None or now - pending.at > HELD_FOR:
        return "idle"
    return "asked" if pending.number else "held"


def names_somebody(text: str, team: tuple[Organizer, ...]) -> bool:
    """Whether a text says the name of one of the team. What is a word of every text names nobody: the `de` in María de la Cruz, the R in James R."""
    names = {word for word in name_words(" ".join(each.name for each in team)) if len(word) > 1} - PARTICLES
    return bool(name_words(text) & names)


def name_words(text: str) -> set[str]:
    """The words in a text, whatever their case, accents and what hangs on them: "Jose's" names José too."""
    bare = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    return set(re.findall(r"[^\W_]+", bare))
