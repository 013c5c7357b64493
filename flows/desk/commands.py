"""What an organizer's text asks for: `R4K the answer`, `R4K SEND`, a word of their own, or nothing that may be sent to anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass

CODE = re.compile(r"[B-DF-HJ-NP-TV-XZ][2-46-9][B-DF-HJ-NP-TV-XZ]")
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
    """The command in an organizer's text; forgiving about case, spaces and a colon after the code."""
    first, _, rest = text.strip().partition(" ") if " " in text.strip() else text.strip().partition("\n")
    code, rest = first.strip(":,.;#").upper(), rest.strip()
    if first.casefold() in SEND and CODE.fullmatch(rest.upper()):
        return SendAnyway(rest.upper())
    if not CODE.fullmatch(code):
        return Unclear()
    return SendAnyway(code) if rest.casefold() in SEND else Answer(code, rest)
