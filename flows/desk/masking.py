"""Phone numbers inside texts, hidden from organizers and caught in their answers: a number is the one thing nobody may pass on unseen.

Personal links are hidden too: whoever has one enters as its worker.
"""

from __future__ import annotations

import re

MASK, LINK_MASK = "[number]", "[link]"
#: A link of ours to a meeting or a document, as phones write it: with a capital, without what stands before the host.
PERSONAL = re.compile(r"(?:https?://)?[^\s/]{1,200}/[md]/[\w-]{16}(?:\.ics)?", re.IGNORECASE)
#: What people and phones write between a number's digits: spaces of any kind, dashes of any length, dots, brackets, and letters that nobody
#: sees, with which phones copy a number. Bounded, so a long text takes linear time.
BETWEEN = r"[\s.\-()/_~*|\u00ad\u00b7\u2022\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212\ufe58\ufe63\ufeff\uff0d]{0,4}"
#: Seven to fifteen digits with nothing else between them; or a number of ten in its three groups, whatever stands between those.
NUMBER = re.compile(rf"(?<!\d)(?:\+?\(?\d(?:{BETWEEN}\d){{6,14}}|(?:\+?1\W{{0,4}})?\d{{3}}\W{{1,4}}\d{{3}}\W{{1,4}}\d{{4}})(?!\d)")
#: What looks like one and is a date: 11/24/2026, 2026-11-24, and with the hour behind it.
DATE = re.compile(r"(?:\d{1,2}([/.\-])\d{1,2}\1\d{4}|(?:19|20)\d\d([/.\-])\d{1,2}\2\d{1,2})(?: \d{1,2})?")


def mask(text: str) -> str:
    return _without_numbers(without_links(text))


def without_links(text: str) -> str:
    """Numbers as they are, where somebody has asked for them: a personal link is nobody's but its worker's."""
    return PERSONAL.sub(LINK_MASK, text)


def holds_a_number(text: str) -> bool:
    return _without_numbers(text) != text


def _without_numbers(text: str) -> str:
    return NUMBER.sub(lambda found: found[0] if DATE.fullmatch(found[0]) else MASK, text)
