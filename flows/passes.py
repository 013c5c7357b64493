"""Where a personal link to a meeting stands in a reply: a flow knows no token, so it writes a mark, which the shell replaces by a fresh link."""

from __future__ import annotations

import re
from collections.abc import Callable

#: Of the private use area: nobody's text holds them by chance, and folding leaves them alone.
BEGINS, ENDS = "\ue000", "\ue001"
MARK = re.compile(f"{BEGINS}([a-z0-9-]+) ([12]){ENDS}")

#: The worker's own place, and that of whoever comes along: one more link, however many they are.
OWN, COMPANION = 1, 2


def link_to(meeting: str, place: int = OWN) -> str:
    return f"{BEGINS}{meeting} {place}{ENDS}"


def with_links(text: str, link: Callable[[str, int], str]) -> str:
    """The text with a link, as `link(meeting, place)` gives it, in the place of each mark."""
    return MARK.sub(lambda found: link(found[1], int(found[2])), text) if BEGINS in text else text
