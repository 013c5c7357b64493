"""What was heard in one text: the value that hearing gives to the flows, and how an open question sheds light on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Answer = Literal["yes", "no", "maybe", "later"]
Asked = Literal["yesno", "choice"]


@dataclass(frozen=True)
class Heard:
    """One text, understood. Every field but `text` may be empty; several may hold at once, and flows choose in their order."""

    text: str
    word: str | None = None  # the text is one of the flows' words: stop, enough, doubt, help, menu, meeting, ask ...
    rest: str = ""  # what follows a word that takes more: ASK *can they do that?*
    answer: Answer | None = None
    number: int | None = None  # "2", "the second one"
    guests: int | None = None  # "bringing my wife": 1; None when nobody else is mentioned
    urgent: bool = False
    wrong_number: bool = False  # a stop of somebody whose number it is not: nothing that we hold is about them
    nod: bool = False  # thanks, ok, k, a thumb, a phone's reaction: asks for nothing
    if_asked: Answer | None = None  # what it answers where a yes or a no was asked for, and only there: ok, an excuse, a thumb up
    entry: str | None = None  # the FAQ entry whose keyword it is, or whose question it surely asks
    document: str | None = None  # likewise the document
    choices: tuple[str, ...] = ()  # two or three entries or documents, one of which is probably asked for
    exact: bool = False  # entry or document was named by its very keyword
    language: str | None = None  # the language it is written in, of those the campaign speaks; None where that is not clear
    foreign: bool = False  # clearly written in a language that the campaign does not speak
    photos: int = 0
    why: str = ""  # the rule that decided, and the words that it rests on, for people who ask why


#: What answers a question with a no, and what it is where no question is open.
UNLESS_ASKED = {"enough": "stop", "decline": "doubt"}


def in_light_of(heard: Heard, asked: Asked | None) -> Heard:
    """The same text when this kind of question is open. Enough is a no to a question, and a stop where nobody asked."""
    if heard.word in UNLESS_ASKED:
        word = UNLESS_ASKED[heard.word]
        return replace(heard, word=None, answer="no") if asked == "yesno" else replace(heard, word=word, answer=None)
    if asked == "yesno" and heard.if_asked and not heard.answer:
        return replace(heard, answer=heard.if_asked, nod=False)
    return heard


def outcome(heard: Heard) -> str | None:
    """What was heard, in one word: what the flows look at first. None where it is a nod, a question, or anything else."""
    if heard.word in {"stop", "doubt"}:
        return heard.word
    if heard.urgent:
        return "urgent"
    return heard.word or heard.answer or ("number" if heard.number else None)
