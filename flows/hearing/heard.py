"""What was heard in one text: the value that hearing gives to the flows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Heard:
    """One text, understood. Every field but `text` may be empty; several may hold at once, and flows choose in their order."""

    text: str
    word: str | None = None  # the text is exactly one of the flows' words: stop, help, menu, meeting, ask ...
    rest: str = ""  # what follows a word that takes more: ASK *can they do that?*
    answer: Literal["yes", "no", "maybe"] | None = None
    number: int | None = None  # "2", "the second one"
    guests: int | None = None  # "bringing my wife": 1; None when nobody else is mentioned
    urgent: bool = False
    nod: bool = False  # thanks, ok, k, a thumb, a phone's reaction: asks for nothing
    entry: str | None = None  # the FAQ entry whose keyword it is, or whose question it surely asks
    document: str | None = None  # likewise the document
    exact: bool = False  # entry or document was named by its very keyword
    language: str | None = None  # the language it is clearly written in, of those the campaign speaks
    foreign: bool = False  # clearly written in a language that the campaign does not speak
    photos: int = 0
    why: str = ""  # the rule that decided, for people who ask why
