"""What a question is made of: the things, scenes and kinds of question that the thesaurus finds in it, and the words that it does not know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.hearing.stems import misspellings, near, sound, spelled_out, stem
from flows.hearing.things import BETWEEN, ELSEWHERE, FUNCTION, KINDS, NEWS, PASSING, SCENES, TOPICS, lines_of

#: How much a sense tells of what is asked, by its table: before it is told how many entries share it.
TOPIC, FAMILY, SCENE, KIND, WORD, OWN_WORD, OTHER = 2.0, 1.0, 0.9, 1.0, 0.6, 1.6, 2.0

START = 4  # letters of a word that most misspellings and endings leave alone

#: How many small words may stand between two words of a phrase.
GAP = 2


class Phrase(NamedTuple):
    """A phrase's words after its first, and the senses that it has."""

    rest: tuple[str, ...]
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sense:
    """A text taken apart.

    `weights` has what it is about: "money.dues", "money.", "ask.when", or a word's stem after an apostrophe. `strange` are stems that no
    table has, `outside` what other lives are about and what only an organizer can know, with its words.
    """

    weights: Mapping[str, float]
    words: Sequence[str]
    starts: Sequence[str]
    strange: tuple[str, ...]
    outside: tuple[tuple[str, tuple[str, ...]], ...]


class Phrasebook:
    """Phrases by their first word, the longest first."""

    def __init__(self, tables: Iterable[str], canonical: Mapping[str, str] | None = None) -> None:
        prefixes = canonical or {}
        senses: dict[tuple[str, ...], list[str]] = {}
        for table in tables:
            for thing, phrases in lines_of(table):
                for phrase in phrases:
                    words = tuple(whole(word, prefixes) for word in spelled_out(phrase.split()))
                    named = senses.setdefault(words, [])
                    if thing not in named:
                        named.append(thing)
        self.by_first: dict[str, tuple[Phrase, ...]] = {}
        for words, things in sorted(senses.items(), key=lambda each: (-len(each[0]), each[0])):
            self.by_first[words[0]] = (*self.by_first.get(words[0], ()), Phrase(words[1:], tuple(things)))

    def find(self, words: Sequence[str], *, consume: bool) -> list[tuple[tuple[str, ...], tuple[int, ...]]]:
        """(the senses, where their words stand). A word is of one phrase only where phrases `consume` their words."""
        taken: set[int] = set()
        there = set(words)
        found = []
        for at, word in enumerate(words):
            if at in taken:
                continue
            for phrase in self.by_first.get(word, ()):
                if not there.issuperset(phrase.rest):
                    continue
                places = _places(phrase.rest, words, at, taken)
                if places:
                    found.append((phrase.senses, places))
                    if consume:
                        taken.update(places)
                        break
        return found


def _places(rest: tuple[str, ...], words: Sequence[str], at: int, taken: set[int]) -> tuple[int, ...]:
    """Where the phrase's words stand, one after another with nothing but small words between; () where they do not."""
    places = [at]
    for wanted in rest:
        at += 1
        last = min(at + GAP, len(words) - 1)
        while at <= last and words[at] != wanted and words[at] in _SMALL:
            at += 1
        if at > last or words[at] != wanted or at in taken:
            return ()
        places.append(at)
    return tuple(places)


def _prefixes() -> dict[str, str]:
    tables = (TOPICS, SCENES, KINDS, ELSEWHERE, NEWS)
    words = (word for table in tables for _, phrases in lines_of(table) for phrase in phrases for word in phrase.split())
    return {word[:-1]: word for word in words if word.endswith("~")}


def whole(word: str, prefixes: Mapping[str, str]) -> str:
    """The word as all are compared: small ones as they are, marked; by a beginning that the thesaurus has; by the stem."""
    if word in FUNCTION:
        return "=" + word
    if word.endswith("~"):
        return word
    for length in range(min(len(word), _LONGEST), 2, -1):
        if word[:length] in prefixes:
            return prefixes[word[:length]]
    return stem(word)


_PREFIXES = _prefixes()
_LONGEST = max(map(len, _PREFIXES))
_SMALL = frozenset("=" + word for word in BETWEEN)
_THINGS = Phrasebook((TOPICS, SCENES, ELSEWHERE, NEWS), _PREFIXES)
_KINDS = Phrasebook((KINDS,), _PREFIXES)
_PASSING = frozenset(whole(word, _PREFIXES) for word in PASSING)
_IN_PHRASES = frozenset(
    word for book in (_THINGS, _KINDS) for first, phrases in book.by_first.items() for phrase in phrases for word in (first, *phrase.rest)
)
KNOWN = _IN_PHRASES | _PASSING
_MENDED = misspellings(word.rstrip("~") for word in KNOWN if not word.startswith("="))
_WORDS = {
    word
    for table in (TOPICS, SCENES, KINDS, ELSEWHERE, NEWS)
    for _, phrases in lines_of(table)
    for phrase in phrases
    for word in phrase.split()
    if word[-1] != "~"
}
_CANONICAL = {word: whole(word, _PREFIXES) for word in (*_WORDS, *FUNCTION, *PASSING)}


def sense(words: Sequence[str], own: frozenset[str] = frozenset()) -> Sense:
    """The words of a text (Said.tokens), taken apart. `own` are the stems that the campaign's own questions have."""
    spelled = spelled_out(words)
    known = [_CANONICAL.get(word) or _mended(whole(word, _PREFIXES), own) for word in spelled]
    weights: dict[str, float] = {}
    outside: list[tuple[str, tuple[str, ...]]] = []
    explained: set[int] = set()
    scenery: set[int] = set()
    for senses, places in _THINGS.find(known, consume=True):
        explained.update(places)
        if len(senses) == 1 and senses[0].startswith("scene."):
            scenery.update(places)
        for each in senses:
            _add(weights, each, len(senses) ** -0.5)
            if each[:5] in {"else.", "news."}:
                outside.append((each, tuple(known[place] for place in places)))
    for senses, _ in _KINDS.find(known, consume=False):
        weights.update(dict.fromkeys(senses, KIND))
    strange = []
    for at, word in enumerate(known):
        if word[0] == "=" or word.isdigit() or at in scenery:
            continue
        if at in explained or word in own:
            weights.setdefault("'" + word, WORD if word in KNOWN else OWN_WORD)
        elif word not in KNOWN:
            strange.append(word)
    starts = [word[:START] + "*" for word in spelled if len(word) > START]
    return Sense(weights, known, starts, tuple(strange), tuple(outside))


def _add(weights: dict[str, float], thing: str, share: float) -> None:
    """What the thing weighs. `share` is less than 1 where a phrase may mean several."""
    table = thing.partition(".")[0]
    if table in {"else", "news"}:
        weights[thing] = OTHER
    elif table == "scene":
        weights[thing] = SCENE
    else:
        weights[thing] = max(weights.get(thing, 0.0), TOPIC * share)
        weights[table + "."] = max(weights.get(table + ".", 0.0), FAMILY * share)


def _mended(word: str, own: frozenset[str]) -> str:
    """The word, or the one word of the thesaurus that it is a misspelling of."""
    if word in KNOWN or word in own or len(word) < 5 or word[0] == "=":
        return word
    for each in (*near(word), "~" + sound(word)):
        if each in _MENDED:
            return _PREFIXES.get(_MENDED[each], _MENDED[each])
    return word


def whole_words(words: Sequence[str]) -> list[str]:
    """The stems of a phrase's words that tell something."""
    return [word for each in spelled_out(words) if (word := whole(each, _PREFIXES))[0] != "=" and not word.isdigit()]
