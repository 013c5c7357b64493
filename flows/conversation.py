"""Where a worker stands with every flow, as one frozen value that is stored between turns and outlives a deploy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, time
from typing import Any

VERSION = 1


@dataclass(frozen=True)
class Thread:
    """The open exchange with one organizer: its code, and until when free texts go there."""

    code: str
    until: datetime


@dataclass(frozen=True)
class Kept:
    """A text that could not be answered yet, kept for 24 hours."""

    text: str
    at: datetime


@dataclass(frozen=True)
class Slots:
    """The few things flows remember besides their states."""

    kept: Kept | None = None
    thread: Thread | None = None
    asked_at: Mapping[str, datetime] = field(default_factory=dict)  # flow: when its open question was asked
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # flow: what its numbers stand for
    meeting: str | None = None
    guests: int = 0
    disclosed_at: datetime | None = None
    heard_at: datetime | None = None
    answered_at: tuple[datetime, ...] = ()  # the latest automated answers, for the limit
    lately: tuple[tuple[datetime, int], ...] = ()  # the latest texts, by checksum, for repetition
    rung_at: datetime | None = None  # when an unjoined number last rang an organizer
    told: tuple[str, ...] = ()  # public answers that a stranger has had
    notes: Mapping[str, str] = field(default_factory=dict)  # flow: a small string of its own
    language_shown: int = 0  # how many texts have shown that the language is the worker's, up to two
    quiet: tuple[time, time] | None = None  # when they want no texts, in the campaign's zone
    snoozed_until: datetime | None = None  # nothing that the service begins before
    private: bool = False  # a locked phone shows a neutral line of what the service begins
    coming: Mapping[str, int] = field(default_factory=dict)  # meeting: with how many more they come, or may come


@dataclass(frozen=True)
class Conversation:
    """`{flow: state}` of one worker, the flow that spoke last, the language, the slots, and the number of the turn."""

    language: str
    states: Mapping[str, str] = field(default_factory=dict)
    spoke: str | None = None
    slots: Slots = Slots()
    turn: int = 0

    @property
    def standing(self) -> str:
        """stranger, asked, member, quiet, doubted or stopped: the consent flow's state."""
        return self.states.get("consent", "stranger")

    def stopped(self) -> Conversation:
        """The same conversation after a stop that came by another way: another campaign, the carrier, a restore."""
        return replace(self, states={**self.states, "consent": "stopped"})


def to_json(conversation: Conversation) -> str:
    """The conversation as JSON, with its version. Slots that hold nothing are left out; moments are seconds since 1970."""
    slots = {name: value for name, value in vars(conversation.slots).items() if value not in EMPTY}
    stored = {
        "version": VERSION,
        "language": conversation.language,
        "states": conversation.states,
        "spoke": conversation.spoke,
        "slots": slots,
        "turn": conversation.turn,
    }
    return json.dumps(stored, default=_plain, separators=(",", ":"))


KNOWN = frozenset(each.name for each in fields(Slots))
EMPTY: tuple[object, ...] = (None, (), {}, 0)


def _plain(value: Any) -> Any:
    """What JSON lacks."""
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, Mapping):
        return dict(value)
    return vars(value)


def from_json(text: str) -> Conversation:
    """The stored conversation. A slot that this version does not know is dropped, one that is missing has its default."""
    stored = json.loads(text)
    slots = {name: READERS.get(name, _as_is)(value) for name, value in stored.get("slots", {}).items() if name in KNOWN}
    return Conversation(
        language=stored["language"],
        states=dict(stored.get("states", {})),
        spoke=stored.get("spoke"),
        slots=Slots(**slots),
        turn=stored.get("turn", 0),
    )


def _as_is(value: Any) -> Any:
    return value


def _moment(value: float) -> datetime:
    return datetime.fromtimestamp(value, UTC)


#: How each slot that is more than a string or a number comes back from JSON.
READERS: dict[str, Any] = {
    "kept": lambda value: Kept(value["text"], _moment(value["at"])),
    "thread": lambda value: Thread(value["code"], _moment(value["until"])),
    "asked_at": lambda value: {flow: _moment(at) for flow, at in value.items()},
    "choices": lambda value: {flow: tuple(ids) for flow, ids in value.items()},
    "disclosed_at": _moment,
    "heard_at": _moment,
    "answered_at": lambda value: tuple(_moment(at) for at in value),
    "lately": lambda value: tuple((_moment(at), mark) for at, mark in value),
    "rung_at": _moment,
    "told": tuple,
    "quiet": lambda value: tuple(time.fromisoformat(each) for each in value),
    "snoozed_until": _moment,
}
