"""A small notation for what people say: words in order, with gaps, optional words, and words that spoil it. Linear in the text.

    "stop|quit *2 texting"      one of two words, at most two of any kind, a word
    "^ please? remove me $"     the whole text; `please` may be missing
    "call *1 me !names|lazy"    the next word is none of these
    "@boss said"                one of a class of words

"^" and "$" are also the beginning and the end of a sentence, where the words come with a "." between sentences.

`unless` names words that spoil a match when one stands among the four before it, `never` anywhere in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

BEFORE = 4  # words before a match in which `unless` is looked for


@dataclass(frozen=True, slots=True)
class _Step:
    """`gap` words of any kind at most, then one of `words`; or, when `barred`, anything but them, or the end."""

    words: frozenset[str]
    gap: int = 0
    barred: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A name for people who ask why, patterns in the notation above, and what spoils them."""

    name: str
    patterns: tuple[str, ...]
    unless: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Pattern:
    rule: Rule
    steps: tuple[_Step, ...]
    first: bool
    last: bool
    needs: tuple[frozenset[str], ...]  # of each, one word must stand somewhere


@dataclass(frozen=True, slots=True)
class Hit:
    name: str
    start: int
    end: int


class Rules:
    """Rules, indexed by the words that they begin with."""

    def __init__(self, rules: Sequence[Rule], classes: Mapping[str, Iterable[str]] | None = None) -> None:
        named = {name: frozenset(words) for name, words in (classes or {}).items()}
        self._by_word: dict[str, list[_Pattern]] = {}
        self.names = frozenset(rule.name for rule in rules)
        for rule in rules:
            for notation in rule.patterns:
                for pattern in _patterns(rule, notation, named):
                    for word in pattern.steps[0].words:
                        self._by_word.setdefault(word, []).append(pattern)

    @classmethod
    def joined(cls, several: Iterable[Rules]) -> Rules:
        """The rules of several, looked for at once."""
        whole = cls(())
        for each in several:
            whole.names |= each.names
            for word, patterns in each._by_word.items():  # noqa: SLF001 - of the same class
                whole._by_word.setdefault(word, []).extend(patterns)
        return whole

    def hits(self, tokens: Sequence[str]) -> Iterable[Hit]:
        """Every rule that holds, from the left."""
        for start, word in enumerate(tokens):
            for pattern in self._by_word.get(word, ()):
                end = _end(pattern, tokens, start)
                if end is not None and not _spoilt(pattern.rule, tokens, start):
                    yield Hit(pattern.rule.name, start, end)

    def holding(self, tokens: Sequence[str]) -> set[str]:
        """The names of the rules that hold: each is left alone once it does."""
        found: set[str] = set()
        words = frozenset(tokens)
        for start, word in enumerate(tokens):
            for pattern in self._by_word.get(word, ()):
                name = pattern.rule.name
                if name in found or any(map(words.isdisjoint, pattern.needs)):
                    continue
                if _end(pattern, tokens, start) is not None and not _spoilt(pattern.rule, tokens, start):
                    found.add(name)
        return found

    def hit(self, tokens: Sequence[str]) -> Hit | None:
        return next(iter(self.hits(tokens)), None)


def _spoilt(rule: Rule, tokens: Sequence[str], start: int) -> bool:
    if rule.unless and not rule.unless.isdisjoint(tokens[max(0, start - BEFORE) : start]):
        return True
    return bool(rule.never) and not rule.never.isdisjoint(tokens)


def _end(pattern: _Pattern, tokens: Sequence[str], start: int) -> int | None:
    """Where a match that starts here ends. All ways through the gaps are followed at once, so none is tried twice."""
    if pattern.first and start and tokens[start - 1] != ".":
        return None
    places = {start + 1}
    for step in pattern.steps[1:]:
        places = _after(step, places, tokens)
        if not places:
            return None
    if pattern.last:
        return next((place for place in places if place == len(tokens) or tokens[place] == "."), None)
    return min(places)


def _after(step: _Step, places: set[int], tokens: Sequence[str]) -> set[int]:
    if step.barred:
        return {place for place in places if place >= len(tokens) or tokens[place] not in step.words}
    return {at + 1 for place in places for at in range(place, min(place + step.gap + 1, len(tokens))) if tokens[at] in step.words}


def _patterns(rule: Rule, notation: str, classes: Mapping[str, frozenset[str]]) -> Iterable[_Pattern]:
    parts = notation.split()
    first, last = parts[0] == "^", parts[-1] == "$"
    parts = parts[first : len(parts) - last]
    for chosen in product(*((part[:-1], "") if part.endswith("?") else (part,) for part in parts)):
        steps = tuple(_steps((part for part in chosen if part), classes))
        needs = tuple(step.words for step in steps[1:] if not step.barred)
        yield _Pattern(rule, steps, first, last, needs)


def _steps(parts: Iterable[str], classes: Mapping[str, frozenset[str]]) -> Iterable[_Step]:
    gap = 0
    for part in parts:
        if part.startswith("*"):
            gap = int(part[1:])
            continue
        yield _Step(_words(part.lstrip("!"), classes), gap, part.startswith("!"))
        gap = 0


def _words(part: str, classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(classes[word[1:]] if word.startswith("@") else (word,) for word in part.split("|")))
