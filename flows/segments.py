"""How carriers count a text: GSM-7 or UCS-2, and in how many segments; stands alone because both sides of the house count.

Source: 3GPP TS 23.038 (alphabet and extension table), 23.040 (a concatenated part carries 6 bytes less).
"""

from __future__ import annotations

GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_DOUBLE = frozenset("\f^{}\\[~]|€")  # two septets each: an escape and the character

GSM7_ALL = GSM7 | GSM7_DOUBLE

#: Typography that word processors put in, and its GSM-7 twin: the reader sees the same, the carrier bills a third.
PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "•": "-", "\u00a0": " ", "\u202f": " "})
#: Spanish vowels that GSM-7 lacks. é, ñ, ü, ¿ and ¡ are in it and stay.
UNACCENTED = str.maketrans("áíóúÁÍÓÚ", "aiouAIOU")

ONE_PART = {"GSM-7": 160, "UCS-2": 70}
PART_OF_MANY = {"GSM-7": 153, "UCS-2": 67}


def encoding(text: str) -> str:
    """`GSM-7` where every character is in its alphabet, else `UCS-2`, as carriers choose it."""
    return "GSM-7" if GSM7_ALL.issuperset(text) else "UCS-2"


def _widths(text: str, alphabet: str) -> list[int]:
    """Each character's size in septets (GSM-7) or 16-bit units (UCS-2)."""
    if alphabet == "GSM-7":
        return [2 if c in GSM7_DOUBLE else 1 for c in text]
    return [2 if ord(c) > 0xFFFF else 1 for c in text]


def segments(text: str) -> int:
    """How many segments a carrier bills. No character is cut in two at a part's end, so parts may be short of full."""
    if len(text) <= ONE_PART["GSM-7"] and GSM7.issuperset(text):
        return 1  # most texts: no need to look at each character
    alphabet = encoding(text)
    widths = _widths(text, alphabet)
    if sum(widths) <= ONE_PART[alphabet]:
        return 1
    parts, room = 1, PART_OF_MANY[alphabet]
    for width in widths:
        if width > room:
            parts, room = parts + 1, PART_OF_MANY[alphabet]
        room -= width
    return parts


def plain(text: str) -> str:
    """The text with typographic quotes, dashes and spaces in their plain form."""
    return text.translate(PLAIN)


def fold(text: str) -> str:
    """The plain text with á í ó ú unaccented, for Spanish that must stay in GSM-7."""
    return plain(text).translate(UNACCENTED)
