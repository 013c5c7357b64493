"""Ten thousand odd texts: whatever a phone, a robot or a prankster sends is heard, without an exception and in bounded time."""

# ruff: noqa: RUF001 - look-alike letters are what pranksters send

from __future__ import annotations

import random
import time
import unicodedata
from collections.abc import Callable

from flows import VOCABULARY, hear
from flows.hearing import Lexicon, in_light_of, is_stop, outcome
from tests.flows.campaigns import small

COUNT = 10_000
LONGEST = 20_000
#: Seconds for one text, whatever it is: a catastrophic pattern takes minutes. Wide, because machines are shared.
BOUND = 1.0

LEXICON = Lexicon(small(), VOCABULARY)

VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Somebody;;;\r\nTEL;TYPE=CELL:+1 555-0142\r\nNOTE:please stop by\r\nEND:VCARD"
WORDS = (
    "stop no si yes me text texts texting don't dont remove take off list número equivocado quítenme ya no manden mensajes fired migra boss "
    "jefe they said ask meeting 1 2 +1 third my wife dues cuotas how much cuándo ok 👍 thanks gracias . ? ! , \n if cant can unless until"
).split(" ")
SCRIPTS = ("ЅТОР", "ＳＴＯＰ", "🇸🇹🇴🇵", "ѕtορ", "停止", "توقف", "หยุด", "עצור", "🅂🅃🄾🄿", "Ⓢⓣⓞⓟ", "ﷺ", "𝓼𝓽𝓸𝓹", "s̶t̶o̶p̶", "ɐ", "ß", "İ", "ŉ", "ǆ")
ENTITIES = ("&amp;", "&#83;&#84;&#79;&#80;", "&lt;b&gt;", "&#x1F6D1;", "&nbsp;", "&#0;", "&#1114112;", "&#xD800;", "&bogus;", "&")
CONTROLS = tuple(
    chr(code) for code in (*range(32), 0x7F, 0x85, 0xA0, 0x200B, 0x200D, 0x202E, 0x2066, 0xFEFF, 0xFFFC, 0xFFFD, 0xD83D, 0xDE00, 0xE0001)
)
QUOTES = ('"', "“", "”", "«", "»", "'", "’", "(", ")", "[", "]", "{", "}", "%", "=", "@", "#", "\\", "/", "|", "`")


def _many(chance: random.Random, parts: tuple[str, ...], most: int) -> str:
    return "".join(chance.choice(parts) for _ in range(chance.randrange(1, most)))


#: The kinds of odd text.
KINDS: tuple[Callable[[random.Random], str], ...] = (
    lambda chance: _many(chance, SCRIPTS, 60),
    lambda chance: _many(chance, ENTITIES, 80),
    lambda chance: "".join(chance.choice(CONTROLS) + chance.choice(WORDS) for _ in range(chance.randrange(1, 40))),
    lambda chance: VCARD[: chance.randrange(len(VCARD))] + chance.choice(WORDS),
    lambda chance: "".join(chr(chance.randrange(0x1F300, 0x1FAFF)) for _ in range(chance.randrange(1, 70))),
    lambda chance: (chance.choice((*WORDS, *SCRIPTS, *ENTITIES, *QUOTES)) + chance.choice(("", " ", "\n"))) * chance.randrange(1, 3000),
    lambda chance: "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(1, 200))),
    lambda chance: "".join(unicodedata.normalize("NFD", word) + chance.choice(QUOTES) for word in chance.choices(WORDS, k=30)),
    lambda chance: " ".join(chance.choice((*WORDS, *WORDS, *SCRIPTS, *QUOTES)) for _ in range(chance.randrange(1, 120))),
)


def test_ten_thousand_odd_texts_are_heard() -> None:
    """The same ten thousand each time. Each gives a value, also in the light of a question, and none takes long."""
    chance = random.Random(20261122)
    slowest = 0.0
    for _ in range(COUNT):
        text = chance.choice(KINDS)(chance)[:LONGEST]
        started = time.perf_counter()
        heard = hear(text, LEXICON, chance.choice((None, "en", "es")))
        slowest = max(slowest, time.perf_counter() - started)
        assert heard.text == text
        for asked in (None, "yesno", "choice"):
            light = in_light_of(heard, asked)
            assert outcome(light) not in {"enough", "decline"}
        assert isinstance(is_stop(text), bool)
    assert slowest < BOUND


def test_stop_in_other_letters_is_a_stop() -> None:
    """Full-width, boxed, Cyrillic and Greek look-alikes, flags, entities, invisible letters between."""
    for text in (
        "ЅТОР",
        "ＳＴＯＰ",
        "🇸🇹🇴🇵",
        "ѕtορ",
        "🅂🅃🄾🄿",
        "Ⓢⓣⓞⓟ",
        "𝓼𝓽𝓸𝓹",
        "s̶t̶o̶p̶",
        "&#83;&#84;&#79;&#80;",
        "S\u200bT\u200bO\u200bP",
        "S.T.O.P",
        "s-t-o-p",
    ):
        assert is_stop(text), ascii(text)
