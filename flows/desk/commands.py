"""What an organizer's text asks for: `R4K the answer`, `R4K SEND`, a word of their own, or nothing that may be sent to anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass

CODE = re.compile(r"[B-DF-HJ-NP-TV-XZ][2-46-9][B-DF-HJ-NP-TV-XZ]")
BETWEEN = re.compile(r"[\s:,.;]+")
SEND = frozenset({"send", "enviar"})


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
class Unclear:
    """A text that names no code: it is sent to nobody."""


def read(text: str) -> Answer | SendAnyway | Unclear:
    """The command in an organizer's text; forgiving about case, spaces, new lines and what stands between code and answer."""
    first, rest = [*BETWEEN.split(text.strip().lstrip("#"), maxsplit=1), ""][:2]
    code, rest = first.upper(), rest.strip()
    only_word = rest.strip(".,;:!").casefold()
    if first.casefold() in SEND and CODE.fullmatch(only_word.upper()):
        return SendAnyway(only_word.upper())
    if not CODE.fullmatch(code):
        return Unclear()
    return SendAnyway(code) if only_word in SEND else Answer(code, rest)
