"""The words that the carrier handles itself and what it then says; stands alone so that they read beside Twilio's page about them.

Source: Twilio support for opt-out keywords (SMS STOP filtering). Only a text that is exactly one of the words counts.
"""

from __future__ import annotations

from typing import Literal, get_args

Mode = Literal["twilio", "advanced", "ours"]
Word = Literal["STOP", "START", "HELP"]

MODES: tuple[Mode, ...] = get_args(Mode)

STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})

STOPPED = "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe."
STARTED = (
    "You have successfully been re-subscribed to messages from this number. "
    "Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."
)
HELP = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."


def word(body: str) -> Word | None:
    """Which of the carrier's words a whole text is, whatever its case and the space around it."""
    said = body.strip().upper()
    if said in STOP_WORDS:
        return "STOP"
    if said in START_WORDS:
        return "START"
    return "HELP" if said in HELP_WORDS else None


def answer(heard: Word, *, was_blocked: bool) -> str | None:
    """What the carrier says itself: it confirms a block once, the end of a block only if there was one, and help always."""
    if heard == "STOP":
        return None if was_blocked else STOPPED
    if heard == "START":
        return STARTED if was_blocked else None
    return HELP
