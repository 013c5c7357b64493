"""Phone numbers inside texts, hidden from organizers and caught in their answers: a number is the one thing nobody may pass on unseen.

Personal links are hidden too: whoever has one enters as its worker.
"""

from __future__ import annotations

import re

MASK, LINK_MASK = "[number]", "[link]"
#: A link of ours to a meeting or a document.
PERSONAL = re.compile(r"https?://\S{1,200}/[md]/[\w-]{16}(?:\.ics)?")
#: Seven to fifteen digits with nothing but the usual marks between them; bounded, so a long text takes linear time.
NUMBER = re.compile(r"(?<!\d)\+?\(?\d(?:[ .\-()/]{0,3}\d){6,14}(?!\d)")
#: What looks like one and is a date: 11/24/2026, 2026-11-24.
DATE = re.compile(r"\d{1,2}([/.\-])\d{1,2}\1\d{4}|(?:19|20)\d\d([/.\-])\d{1,2}\2\d{1,2}")


def mask(text: str) -> str:
    return _without_numbers(PERSONAL.sub(LINK_MASK, text))


def holds_a_number(text: str) -> bool:
    return _without_numbers(text) != text


def _without_numbers(text: str) -> str:
    return NUMBER.sub(lambda found: found[0] if DATE.fullmatch(found[0]) else MASK, text)
