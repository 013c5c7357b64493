"""A text in one comparable form: case, accents, look-alike letters, spacing and emoji no longer matter. All rules read this form."""

# ruff: noqa: RUF001 - look-alike letters are this file's data

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from itertools import chain

#: Said around a word without changing it.
POLITE_WORDS = frozenset(
    (
        "please", "pls", "plz", "plis", "pliss", "por", "favor", "porfavor", "porfa", "thanks", "thank", "thx", "you", "gracias", "muchas",
        "hi", "hello", "hola", "hey", "now", "ok", "just", "sir", "maam", "buenas", "buenos", "dias", "tardes", "omg", "yo", "bro",
    )
)  # fmt: skip

#: What phones' owners shorten, in full. Only what cannot mean anything else.
FULL = dict(
    pair.split(":")
    for pair in """
        u:you ur:your yr:your r:are pls:please plz:please plez:please txt:text txts:texts txting:texting txted:texted msg:message
        msgs:messages msging:messaging mesage:message mesages:messages yall:you thru:through wanna:want gonna:going gotta:got lemme:let
        outta:out tha:the dat:that dis:this em:them cuz:because bc:because tho:though rn:now b4:before thx:thanks ty:thanks abt:about
        ppl:people sry:sorry smh:smh num:number nmbr:number numbr:number fone:phone mgr:manager supe:supervisor
        k:que q:que ke:que qe:que xq:porque pq:porque porq:porque porque:porque x:por xfa:porfavor porfa:porfavor porfis:porfavor
        xfavor:porfavor pa:para msj:mensaje msjs:mensajes msjes:mensajes mjs:mensajes mensage:mensaje mensages:mensajes tel:telefono
        cel:celular nmas:nomas tmb:tambien tb:tambien toy:estoy ta:esta d:de dl:del kiero:quiero kieren:quieren nadien:nadie
        sindikato:sindicato xk:porque pork:porque asta:hasta ay:hay aki:aqui kien:quien
    """.split()
)

READ_AT_MOST = 1000  # characters of a text that are analysed; what follows changes no meaning and costs time

#: Letters that look Latin and are not, as somebody's keyboard or prank may send them.
_CYRILLIC = dict(zip("аверсоухнкмтѕіјԁһԛԝАВЕКМНОРСТУХЅІЈ", "abepcoyxhkmtsijdhqwABEKMHOPCTYXSIJ", strict=True)) | {"в": "b"}
_CYRILLIC["р"] = "p"
_GREEK = dict(zip("αοερτυικνχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aoeptuikvxABEZHIKMNOPTYX", strict=True))
#: Letters in boxes and flags: U+1F1E6 regional, U+1F150 and U+1F170 white on black. (NFKC unfolds the others.)
_BOXED = {chr(start + offset): chr(97 + offset) for start in (0x1F1E6, 0x1F150, 0x1F170) for offset in range(26)}
_SIMPLER = str.maketrans(_CYRILLIC | _GREEK | _BOXED | dict.fromkeys("’‘`´ʼ＇′", "'") | {"ı": "i", "ł": "l", "đ": "d", "ø": "o"})

_TOKEN = re.compile(r"\+\d+|[^\W_]+")
_BREAK = re.compile(r"[.!?;:,\n\r\"“”«»()…¡¿—–|>]+|\s-+\s")
_END = re.compile(r"[.!?;\n\r¡¿…]+")
_STRETCHED = re.compile(r"([a-z])\1{2,}")  # stoooop, siiii


@dataclass(frozen=True, slots=True)
class Said:
    """A text in comparable form. `key` has neither spaces nor punctuation, so that S T O P, opt-out and OPT OUT meet.
    `stream` is what rules and evidence read: the words in full where people shorten them, with a "." where a sentence ends.
    """

    text: str
    folded: str
    tokens: tuple[str, ...]
    clauses: tuple[tuple[str, ...], ...]
    key: str
    asks: bool
    stream: tuple[str, ...] = ()


def word_set(words: str) -> frozenset[str]:
    """A table of words, written as a line of text."""
    return frozenset(words.split())


def phrases(table: str) -> tuple[str, ...]:
    """A table of phrases, written with semicolons between them."""
    return tuple(" ".join(phrase.split()) for phrase in table.split(";"))


def bare(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words without please and thanks around them; all of them where nothing else is there."""
    left, right = 0, len(tokens)
    while left < right and tokens[left] in POLITE_WORDS:
        left += 1
    while right > left and tokens[right - 1] in POLITE_WORDS:
        right -= 1
    return tokens[left:right] or tokens


def fold(text: str) -> str:
    """Lower case, no accents, no look-alikes, no invisible characters; punctuation stays, apostrophes go."""
    if "&" in text:
        text = html.unescape(text)
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", text.translate(_SIMPLER)).casefold()[: 3 * READ_AT_MOST]
        text = "".join(kept for letter in letters if (kept := _visible(letter)))
    text = text.lower().replace("'", "").replace("\0", " ")
    return _STRETCHED.sub(r"\1", text)


def _visible(letter: str) -> str:
    if letter.isascii():
        return letter
    return "" if unicodedata.category(letter) in ("Mn", "Me", "Cf") else letter


def words_of(text: str) -> tuple[str, ...]:
    """The words of a phrase, folded."""
    return _unspaced(_TOKEN.findall(fold(text)))


def key_of(text: str) -> str:
    """What two spellings of one phrase have in common."""
    return "".join(_TOKEN.findall(fold(text)))


def said(text: str) -> Said:
    """The first thousand characters of a text, in comparable form."""
    head = text[:READ_AT_MOST]
    folded = fold(head)[: 2 * READ_AT_MOST]
    clauses = tuple(tuple(words) for part in _BREAK.split(folded) if (words := _TOKEN.findall(part)))
    found = [word for clause in clauses for word in clause]
    tokens = _unspaced(found)
    return Said(head, folded, tokens, clauses, "".join(found), "?" in folded or "¿" in head, _stream(folded, tokens))


def _stream(folded: str, tokens: tuple[str, ...]) -> tuple[str, ...]:
    sentences = [_TOKEN.findall(part) for part in _END.split(folded)]
    whole = [words for words in sentences if words]
    if len(whole) < 2 or tokens != tuple(chain.from_iterable(whole)):  # one sentence, or a word that was spaced out
        return tuple(FULL.get(word, word) for word in tokens)
    stream: list[str] = []
    for words in whole:
        stream += [FULL.get(word, word) for word in words]
        stream.append(".")
    return tuple(stream[:-1])


def _unspaced(words: list[str]) -> tuple[str, ...]:
    """Three and more single letters in a row are one word that was spaced out."""
    if sum(len(word) == 1 for word in words) < 3:
        return tuple(words)
    whole: list[str] = []
    run: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        whole.extend(["".join(run)] if len(run) > 2 else run)
        run = []
        if word:
            whole.append(word)
    return tuple(whole)
