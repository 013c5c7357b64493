"""Still there? A member who has not written for forty days is asked once, by the clock. A yes keeps the texts, a no ends them.

Without an answer they are silent for 45 days five days later, and pause (flows.consent).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flows.conversation import Conversation
from flows.effects import Consent
from flows.kit import Flow, Row, Turn


def asked(conversation: Conversation, now: datetime) -> Conversation:
    """The conversation of somebody who is asked now, outside of any turn."""
    slots = replace(conversation.slots, asked_at={**conversation.slots.asked_at, FLOW.name: now})
    return replace(conversation, states={**conversation.states, FLOW.name: "asked"}, slots=slots)


def renew(turn: Turn) -> None:
    turn.emit(Consent("renewed", "still_there"))
    turn.say("renewed")


def stop(turn: Turn) -> None:
    """They were asked whether they want the texts: this no is a stop."""
    turn.hear_next = ("consent", "stop")


FLOW = Flow(
    "still_there",
    order=5,
    states=("idle", "asked"),
    asks={"asked": frozenset({"yes", "no"})},
    rows=(
        #   heard  from     to      then
        Row("yes", "asked", "idle", renew),
        Row("no",  "asked", "idle", stop),
    ),
)  # fmt: skip
