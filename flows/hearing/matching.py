"""Questions to the campaign's FAQ: which entry is surely meant, by what it shares with how people ask it.

A question and every example are taken apart into senses: what they are about, what kind of question it is, words that only this campaign
has. Each entry gets a score, a sum of few measures with fitted constants; so does "none of them", which grows with strange words. Scores
become shares of one, as in a vote: what has nearly all of it is answered, two or three that have nearly all of it together are offered.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from flows.content import Phrases
from flows.hearing.normal import Said, words_of
from flows.hearing.senses import Sense, sense, whole_words

#: Fitted on tests/data/hearing/learn: see `Measures` and `Doubt`.
MEASURES = (6.0, 1.5, 4.0, 0.5, 1.0, 1.0, 1.0)
DOUBTS = (3.0, 0.6, 1.5, 1.0, 0.5, -0.3, 0.0)

SURE = 0.8  # share of the best from which it is the answer
NEARLY = 0.6  # share of the two or three best together from which they are offered
OFFERED_FROM = 0.12  # share that each of the offered has at least
LONGEST = 60  # words of a text that is matched
READ_CLOSELY = 10  # entries whose every example is compared


@dataclass(frozen=True, slots=True)
class Thing:
    """What may be asked for: ("entry" | "document", its id), its keywords, how people ask for it, and what it answers."""

    id: tuple[str, str]
    keywords: Phrases
    asked: Phrases
    answer: Phrases = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Matched:
    """The one thing that is surely asked for; or the two or three one of which probably is, the likeliest first."""

    sure: tuple[str, str] | None = None
    choices: tuple[tuple[str, str], ...] = ()
    why: str = ""


class QuestionMatcher(Protocol):
    """What finds the thing that a question asks for. It is built once for each version of a campaign and never changes."""

    def match(self, text: Said, language: str | None = None) -> Matched | None:
        """What the text asks for; None where a person must answer. `language` is the worker's."""


#: Builds one from the campaign's languages and the things that may be asked for.
MatcherOf = Callable[[tuple[str, ...], Sequence[Thing]], QuestionMatcher]


class Measures(NamedTuple):
    """How well one entry fits a question, each from 0 to 1 or little more."""

    likeness: float  # the cosine to the most alike example
    second: float  # to the next
    covered: float  # the share of what the question is about that any example is about
    mass: float  # the weight of that
    keyword: float  # the share of the question that its best keyword is
    told: float  # the share that only the answer's text has
    whole: float  # the share of the example that the question has


class Doubt(NamedTuple):
    """What speaks for none of the entries."""

    always: float  # 1
    strange: float  # unknown words
    elsewhere: float  # words of other lives
    news: float  # words of what only an organizer can know
    no_question: float  # 1 where nothing asks
    mass: float  # the weight of what it is about
    length: float


class Share(NamedTuple):
    """An entry's share of one, and what it has in common with the question."""

    share: float
    id: tuple[str, str]
    common: tuple[str, ...]


@dataclass(slots=True)
class _Entry:
    """By sense: in which of its examples it stands, and how heavily. `sizes` are the examples' lengths."""

    id: tuple[str, str]
    sizes: list[float] = field(default_factory=list)
    asked: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    keywords: list[tuple[frozenset[str], float]] = field(default_factory=list)
    told: frozenset[str] = frozenset()


class Matcher:
    """An index from senses to entries and their examples. Built once, read only."""

    def __init__(self, languages: tuple[str, ...], things: Sequence[Thing]) -> None:
        spoken = [(thing, _spoken(thing.keywords, languages), _spoken(thing.asked, languages)) for thing in things]
        self._own = frozenset(
            word for _, keywords, asked in spoken for phrase in (*keywords, *asked) for word in whole_words(words_of(phrase))
        )
        taken_apart = [
            (
                thing,
                [sense(words_of(phrase), self._own).weights for phrase in keywords],
                [sense(words_of(phrase), self._own).weights for phrase in asked],
            )
            for thing, keywords, asked in spoken
        ]
        owners: dict[str, int] = {}
        for _, keywords, asked in taken_apart:
            for each in {name for weights in (*keywords, *asked) for name in weights}:
                owners[each] = owners.get(each, 0) + 1
        total = len(things)
        self._rarity = {name: _rarity(total, count) for name, count in owners.items()}
        self._entries: list[_Entry] = []
        self._having: dict[str, list[int]] = {}
        for thing, keywords, asked in taken_apart:
            entry = _Entry(thing.id)
            for weights in asked:
                weighed = self._weighed(weights)
                for name, weight in weighed.items():
                    entry.asked.setdefault(name, []).append((len(entry.sizes), weight))
                entry.sizes.append(_size(weighed))
            for weights in keywords:
                weighed = self._weighed(weights)
                entry.keywords.append((frozenset(weighed), _size(weighed)))
            entry.told = frozenset(
                name for text in _spoken(thing.answer, languages) for name in sense(words_of(text), self._own).weights if name[:4] != "ask."
            )
            for name in {*entry.asked, *(name for names, _ in entry.keywords for name in names)}:
                self._having.setdefault(name, []).append(len(self._entries))
            self._entries.append(entry)

    def match(self, text: Said, language: str | None = None) -> Matched | None:  # noqa: ARG002 - a sense is the same in every language
        """The entry that the text surely asks for, or the few that it may ask for, or None."""
        if not self._entries or len(text.tokens) > LONGEST:
            return None
        return decided(self.shares(text))

    def shares(self, text: Said) -> list[Share]:
        """The likeliest entries, the likeliest first; what is missing from one is the share of none of them."""
        found, doubt = self.measured(text)
        scores = [(_dot(MEASURES, measures), entry, common) for entry, measures, common in found]
        nothing = _dot(DOUBTS, doubt)
        top = max([nothing, *(score for score, _, _ in scores)])
        total = math.exp(nothing - top) + sum(math.exp(score - top) for score, _, _ in scores)
        ranked = sorted(((math.exp(score - top) / total, entry, common) for score, entry, common in scores), reverse=True)
        return [Share(*each) for each in ranked[:3]]

    def measured(self, text: Said) -> tuple[list[tuple[tuple[str, str], Measures, tuple[str, ...]]], Doubt]:
        """How well each of the likely entries fits, with the senses that it shares; and what speaks for none."""
        taken = sense(text.tokens, self._own)
        weights = self._weighed(taken.weights)
        size = _size(weights) or 1.0
        total = sum(weights.values()) or 1.0
        pooled: dict[int, float] = {}
        for name, weight in weights.items():
            for number in self._having.get(name, ()):
                pooled[number] = pooled.get(number, 0.0) + weight
        near = sorted(pooled, key=lambda number: (-pooled[number], number))[:READ_CLOSELY]
        found = [self._compared(self._entries[number], weights, size, total, pooled[number]) for number in near]
        elsewhere = sum(any(word not in self._own for word in words) for _, words in taken.elsewhere)
        asks = text.asks or any(name[:4] == "ask." and name not in _NO_QUESTION for name in weights)
        doubt = Doubt(
            1.0,
            float(min(len(taken.strange), 4)),
            float(min(elsewhere, 3)),
            float(min(taken.news, 2)),
            float(not asks),
            math.log1p(sum(weight for name, weight in weights.items() if name[0] != "a")),
            math.log1p(len(text.tokens)),
        )
        return found, doubt

    def _compared(
        self, entry: _Entry, weights: Mapping[str, float], size: float, total: float, pooled: float
    ) -> tuple[tuple[str, str], Measures, tuple[str, ...]]:
        alike = [0.0] * len(entry.sizes)
        covered = told = 0.0
        common = []
        for name, weight in weights.items():
            for number, its in entry.asked.get(name, ()):
                alike[number] += weight * its
            if name in entry.asked:
                covered += weight
                common.append((weight, name))
            elif name in entry.told:
                told += weight
        cosines = sorted((dot / (size * its) for dot, its in zip(alike, entry.sizes, strict=True) if its), reverse=True)
        whole = max((dot / (its * its) for dot, its in zip(alike, entry.sizes, strict=True) if its), default=0.0)
        keyword = max((min(1.0, its / size) for names, its in entry.keywords if names <= weights.keys()), default=0.0)
        measures = Measures(
            cosines[0] if cosines else 0.0,
            cosines[1] if len(cosines) > 1 else 0.0,
            pooled / total,
            math.log1p(covered),
            keyword,
            told / total,
            min(whole, 1.0),
        )
        return entry.id, measures, tuple(name for _, name in sorted(common, reverse=True)[:4])

    def _weighed(self, weights: Mapping[str, float]) -> dict[str, float]:
        """The weights, those the less that many entries share."""
        return {name: weight * self._rarity.get(name, 1.0) for name, weight in weights.items()}


_NO_QUESTION = frozenset(("ask.fact", "ask.past"))


def decided(shares: Sequence[Share]) -> Matched | None:
    """The one that has nearly all, or the two or three that have it together."""
    if not shares:
        return None
    first = shares[0]
    if first.share >= SURE:
        return Matched(first.id, why=f"question: {first.id[1]} {first.share:.2f} ({', '.join(_shown(first.common))})")
    offered = [each for each in shares if each.share >= OFFERED_FROM]
    if len(offered) > 1 and sum(each.share for each in offered) >= NEARLY:
        named = ", ".join(f"{each.id[1]} {each.share:.2f}" for each in offered)
        return Matched(choices=tuple(each.id for each in offered), why=f"question: {named}")
    return None


def _shown(common: Sequence[str]) -> list[str]:
    """What is shared, as a person reads it: things of the thesaurus and stems, no families."""
    return [name.partition(".")[2] or name.strip("'") for name in common if name[-1] != "."]


def _spoken(phrases: Phrases, languages: tuple[str, ...]) -> list[str]:
    return [phrase for language, each in phrases.items() if language in languages for phrase in each]


def _rarity(total: int, owners: int) -> float:
    return math.log(1 + total / owners) / math.log(1 + total)


def _size(weights: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights.values()))


def _dot(constants: Sequence[float], values: Sequence[float]) -> float:
    return sum(constant * value for constant, value in zip(constants, values, strict=True))
