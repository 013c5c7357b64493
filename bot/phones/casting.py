"""Who plays: the campaigns' lines and organizers as the phones need them; a value of its own so that the page imports nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Casting:
    """One line of one campaign, and the people behind it: `organizers` are (name, number)."""

    code: str
    program: str
    line: str
    opt_out: Literal["twilio", "advanced", "ours"] = "twilio"
    languages: tuple[str, ...] = ("en",)
    join: tuple[str, ...] = ()
    organizers: tuple[tuple[str, str], ...] = ()
