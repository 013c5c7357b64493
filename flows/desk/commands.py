"""What an organizer's text asks for: `R4K the answer`, `R4K SEND`, `R4K STOP`, `R4K GO ON`, or nothing that may be sent to anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass

CODE = re.compile(r"[B-DF-HJ-NP-TV-XZ][2-46-9][B-DF-HJ-NP-TV-XZ]")
BETWEEN = re.compile(r"[\s:,.;]+")
SEND = frozenset({"send", "enviar"})
STOP = frozenset({"stop", "alto", "end texts"})
GO_ON = frozenset({"go on", "goon", "seguir", "sigue", "que siga"})


@dataclass(frozen=True)
class Answer:
    """`R4K the answer`."""

    code: str
    text: str


@dataclass(frozen=True)
class SendAnyway:
    """`R4K SEND` or `SEND R4K`: the answer that was held back goes."""

    code: str


@dataclass(frozen=True)
class EndTexts:
    """`R4K STOP`: this worker wants no more texts."""

    code: str


@dataclass(frozen=True)
class GoOn:
    """`R4K GO ON`: this worker does want them."""

    code: str


@dataclass(frozen=True)
class Unclear:
    """A text that names no code: it is sent to nobody."""


def read(text: str) -> Answer | SendAnyway | EndTexts | GoOn | Unclear:
    """The command in an organizer's text; forgiving about case, spaces, new lines and what stands between code and answer."""
    first, rest = [*BETWEEN.split(text.strip().lstrip("#"), maxsplit=1), ""][:2]
    code, rest = first.upper(), rest.strip()
    only_word = rest.strip(".,;:!").casefold()
    if first.casefold() in SEND and CODE.fullmatch(only_word.upper()):
        return SendAnyway(only_word.upper())
    if not CODE.fullmatch(code):
        return Unclear()
    for words, command in ((SEND, SendAnyway), (STOP, EndTexts), (GO_ON, GoOn)):
        if only_word in words:
            return command(code)
    return Answer(code, rest)
