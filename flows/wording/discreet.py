"""What a locked phone must not show: the words that tell a bystander what the texts are about, and the employer's name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from flows.hearing.normal import words_of

LOCKED = 60  # characters that a locked phone shows
#: A11, in word beginnings and whole words, accents stripped.
GIVEAWAY = re.compile(
    r"\b(?:unions?|unioni[sz]\w*|strik\w*|struck|cards?|cardchecks?|\w*organi[sz]\w*|vot(?:e\w*|o|os|a\w*|ing\w*)"
    r"|sindica\w*|gremi\w*|huelg\w*|paros?|tarjet\w*)\b"
)
#: What stands between the words of one that is written as an address or a name: openMeeting, open_meeting2.
_WRITTEN_TOGETHER = re.compile(r"(?<=[a-z])(?=[A-Z])|_|\d")
#: The sentences with which the service itself begins.
BEGUN = (
    "disclosure", "meeting_ask", "meeting_in_a_day", "meeting_in_an_hour", "meeting_in_ten_minutes", "meeting_moved", "meeting_cancelled",
    "meeting_thanks", "still_there", "veiled",
)  # fmt: skip


def giveaway(*texts: str, employer: Iterable[str] = ()) -> str:
    """The first word in the texts that tells a bystander what they are about, or a name of the employer's in them; else an empty one."""
    return next((word for text in texts if (word := _telling(text) or _named(text, employer))), "")


def _telling(text: str) -> str:
    found = GIVEAWAY.search(" ".join(words_of(_WRITTEN_TOGETHER.sub(" ", text))))
    return found.group() if found else ""


def _named(text: str, employer: Iterable[str]) -> str:
    said = " ".join(words_of(text))
    return next((name for name in employer if _name(name).search(said)), "")


@cache
def _name(name: str) -> re.Pattern[str]:
    """Its words, also written together, and as what is theirs: Acme Logistics, acmelogistics, Acme Logistics's."""
    return re.compile(rf"\b{' ?'.join(map(re.escape, words_of(name)))}s?\b")
