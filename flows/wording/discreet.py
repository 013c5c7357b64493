"""What a locked phone must not show: the words that tell a bystander what the texts are about."""

from __future__ import annotations

import re

from flows.hearing.normal import words_of

LOCKED = 60  # characters that a locked phone shows
#: A11, in word beginnings and whole words, accents stripped.
GIVEAWAY = re.compile(
    r"\b(?:unions?|unioni[sz]\w*|strik(?:e|es|er|ers|ing)|cards?|organi[sz]\w*"
    r"|vot(?:e|es|er|ers|ed|ing|o|os|ar|en)|sindica\w*|huelg\w*|tarjetas?)\b"
)


def giveaway(*texts: str) -> str:
    """The first word in the texts that tells a bystander what they are about, or an empty one."""
    found = (GIVEAWAY.search(" ".join(words_of(re.sub(r"(?<=[a-z])(?=[A-Z])|_|\d", " ", text)))) for text in texts)
    return next((each.group() for each in found if each), "")
