"""What a flow may ask the world to do: frozen values, each handled by exactly one function of the shell (bot/inbox.py)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


class Effect:
    """The mark of an effect. The shell refuses to start when a subclass has no handler."""


@dataclass(frozen=True)
class Reply(Effect):
    """Answer the worker, in the answer to the same request. `name` is the sentence's, None for the campaign's own words. Where the text
    has a mark of flows/passes.py, the worker gets a personal link.
    """

    text: str
    name: str | None = None


@dataclass(frozen=True)
class Silence(Effect):
    """Say nothing, on purpose."""

    why: Literal["stopped", "nod", "repeated", "limit", "carrier"]


@dataclass(frozen=True)
class Consent(Effect):
    """Write the consent ledger: what happened, and under which sentence's wording."""

    what: Literal["disclosed", "given", "refused", "stopped", "returned", "renewed", "doubted", "confirmed"]
    wording: str


@dataclass(frozen=True)
class Suppress(Effect):
    """Mark the number: nothing leaves to it any more until its owner texts START or JOIN."""


@dataclass(frozen=True)
class Lift(Effect):
    """Lift this campaign's suppression of the number: its owner texted START or JOIN."""


@dataclass(frozen=True)
class AskOrganizer(Effect):
    """Open a question and alert organizers: those on duty, for urgent ones also the lead, at any hour."""

    kind: Literal["question", "urgent", "visit", "language", "doubt"]
    text: str
    standing: str = "member"


@dataclass(frozen=True)
class AskHost(Effect):
    """A question to the host of the meeting that is under way; where nobody hosts it, it is an organizer's like any other."""

    meeting: str
    text: str


@dataclass(frozen=True)
class Relay(Effect):
    """Send the worker's text on to the organizer of their open thread, under the thread's code."""

    code: str
    text: str


@dataclass(frozen=True)
class SendDocument(Effect):
    """Send a document to the worker, through the outbox."""

    document: str
    language: str


@dataclass(frozen=True)
class Rsvp(Effect):
    """The worker's answer to a meeting: yes, no or maybe, and how many they bring along."""

    meeting: str
    answer: Literal["yes", "no", "maybe"]
    guests: int = 0


@dataclass(frozen=True)
class Keep(Effect):
    """Keep the texts of the worker's urgent thread as evidence, past the usual days."""


@dataclass(frozen=True)
class ReadVeiled(Effect):
    """Say what a neutral line went out for, in place of the sentence that nothing waits."""


@dataclass(frozen=True)
class Wake(Effect):
    """What waited for the end of the worker's own quiet time is looked at again now."""


@dataclass(frozen=True)
class Forget(Effect):
    """Erase the worker: row, texts, ledger, questions, answers."""
