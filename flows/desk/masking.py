"""Phone numbers inside texts, hidden from organizers and caught in their answers: a number is the one thing nobody may pass on unseen."""

from __future__ import annotations

import re

MASK = "[number]"
#: Seven to fifteen digits with nothing but the usual marks between them; bounded, so a long text takes linear time.
NUMBER = re.compile(r"(?<!\d)\+?\(?\d(?:[ .\-()/]{0,3}\d){6,14}(?!\d)")


def mask(text: str) -> str:
    return NUMBER.sub(MASK, text)


def holds_a_number(text: str) -> bool:
    return NUMBER.search(text) is not None
