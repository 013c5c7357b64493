"""Questions to the campaign's FAQ: which entry is surely meant, by what a question shares with the entry's examples and answer.

A text is compared in two ways: by its senses (flows.hearing.senses: things of the thesaurus, stems, word beginnings), and by the topics that
it may be about (flows.hearing.topics), where two texts meet that share no word. A few `Measures` of each likely entry, with fitted
weights, make its score; so do the `Doubts` that speak for none. Scores become shares of one, as in a vote: an entry that has nearly all is
the answer; one to three that together have much of it are offered; otherwise a person answers. Where a text tells something and then asks
("2 years to retirement. what if they catch me"), the part that asks must be about the answer too.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from operator import itemgetter, sub
from typing import NamedTuple, Protocol

from flows.content import Phrases
from flows.hearing import weights
from flows.hearing.normal import Said, words_of
from flows.hearing.senses import Sense, sense, whole_words
from flows.hearing.topics import Topics, direction, known_topics

SAME = 0.9  # the cosine to an example from which a question is the same in other words
SURE = 0.78  # share of the best from which it is the answer
ALIKE = 0.3  # cosine to all of an entry that its answer needs besides: topics alone, however likely, are a guess
NEARLY = 0.7  # share of the best, of one to three together, from which they are offered beside a person
OFFERED_FROM = 0.1  # share that each of the offered has at least
ASKS_IT = 0.3  # product of an entry's topics with those of the part of a text that asks, from which that asks for it
LEAST_ASKED = 3  # words of the part that asks
LONGEST = 60  # words of a text that is matched
STRANGE = 1.5  # how much a word weighs that nobody knows
START = 0.7  # how much the beginning of a word weighs
ANSWER = 0.5  # how much an answer's words weigh, beside those of the examples
READ_CLOSELY = 6  # entries whose every example is compared
FOUND_BY = 24  # entries that one sense or topic finds
SENSES, TOPICS = 80, 20  # of an entry that it is found by: the heaviest

_PART = re.compile(r"([^.!?;:,\n¿…()]+)([.!?;:,\n¿…()]*)")  # a part of a text, and the marks after it


@dataclass(frozen=True, slots=True)
class Thing:
    """What may be asked for: ("entry" | "document", its id), its keywords, how people ask it, and what it answers."""

    id: tuple[str, str]
    keywords: Phrases
    asked: Phrases
    answer: Phrases = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Matched:
    """The one thing that is surely asked for; or up to three one of which probably is, the likeliest first."""

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
    """How well one entry fits a question, each from 0 to 1."""

    example: float  # the cosine to its most alike example
    whole: float  # to all its examples and its answer together
    covered: float  # the share of what the question is about that the entry is about too
    topic: float  # how alike the two are in topics: the root of the cosine, since small ones tell much
    both: float  # example and topic together
    example_2: float  # and squared: what is very alike counts more than twice what is half alike
    whole_2: float
    covered_2: float
    example_behind: float  # how far each is behind that of the entry which has most of it: from -1 to 0
    whole_behind: float
    covered_behind: float
    topic_behind: float


class Doubts(NamedTuple):
    """What speaks for none of the entries."""

    always: float  # 1
    strange: float  # unknown words
    elsewhere: float  # words of other lives
    news: float  # words of what only an organizer can know
    no_question: float  # 1 where nothing asks
    length: float
    for_organizers: float  # how likely only a person can answer
    clearest: float  # the share of its clearest topic


class Share(NamedTuple):
    """An entry's share of one."""

    share: float
    entry: Entry
    measures: Measures

    @property
    def id(self) -> tuple[str, str]:
        return self.entry.id


#: A text as a vector: its senses, or its topics, each with its weight.
Vector = Mapping[str, float]


class _Index:
    """By sense or topic: the entries that have it, and how much. What very many have tells of none: it finds those that have most of it."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        having: dict[str, list[tuple[int, float]]] = {}
        for number, vector in enumerate(vectors):
            for name, weight in vector.items():
                having.setdefault(name, []).append((number, weight))
        self._having = {name: nlargest(FOUND_BY, each, key=itemgetter(1)) for name, each in having.items()}

    def add(self, vector: Vector, dots: list[float]) -> None:
        """To each entry's number in `dots`, the product with its vector."""
        having = self._having
        for name, weight in vector.items():
            if name in having:
                for number, its in having[name]:
                    dots[number] += weight * its


class Part(NamedTuple):
    """What one sense weighs in an entry, and in each of its examples that has it: (number, weight)."""

    whole: float
    examples: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry by sense, all of it together and its examples, and by topic: vectors of length one."""

    id: tuple[str, str]
    parts: Mapping[str, Part]
    examples: int
    topics: Vector


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart: its senses, a vector of length one together with what nobody knows, its topics, and the doubts."""

    weights: Vector
    topics: Vector
    doubts: Doubts


class _Spoken:
    """A thing's phrases in the campaign's languages."""

    def __init__(self, thing: Thing, languages: tuple[str, ...]) -> None:
        self.id = thing.id
        self.asked, self.keywords, self.answers = (
            tuple(phrase for language, phrases in each.items() if language in languages for phrase in phrases)
            for each in (thing.asked, thing.keywords, thing.answer)
        )
        self.all = (*self.asked, *self.keywords, *self.answers)


class Matcher:
    """The entries of one campaign, indexed. Built once, read only."""

    def __init__(self, languages: tuple[str, ...], things: Sequence[Thing], topics: Topics | None = None) -> None:
        self._topics = topics or known_topics()
        spoken = [_Spoken(thing, languages) for thing in things]
        self._asked = _words(phrase for each in spoken for phrase in (*each.asked, *each.keywords))
        self._own = self._topics.words | self._asked | _words(phrase for each in spoken for phrase in each.answers)
        having = Counter(name for each in spoken for name in {name for phrase in each.all for name in _senses(self._taken(phrase))})
        self._rarity = {name: math.log1p(len(things) / count) for name, count in having.items()}
        self._unheard = math.log1p(len(things))
        self.entries = tuple(self._entry(each) for each in spoken)
        self._by_sense = _Index([{name: part.whole for name, part in entry.parts.items()} for entry in self.entries])
        self._by_topic = _Index([entry.topics for entry in self.entries])

    def _taken(self, phrase: str) -> Sense:
        return sense(words_of(phrase), self._own)

    def _entry(self, spoken: _Spoken) -> Entry:
        asked, keywords, answers = ([self._taken(phrase) for phrase in each] for each in (spoken.asked, spoken.keywords, spoken.answers))
        examples = tuple(_unit(self._weighed(each)) for each in asked)
        ways = _unit(_sum([*examples, *(_unit(self._weighed(each)) for each in keywords)]))
        told = _unit(_sum([_unit(self._weighed(each)) for each in answers]))
        about = [_unit(_sum([direction(self._topics.shares(each)) for each in texts])) for texts in (asked or keywords, answers) if texts]
        whole = _heaviest(_unit(_sum([ways, {name: ANSWER * weight for name, weight in told.items()}])), SENSES)
        having = {name: tuple((number, each[name]) for number, each in enumerate(examples) if name in each) for name in whole}
        parts = {name: Part(weight, having[name]) for name, weight in whole.items()}
        return Entry(spoken.id, parts, len(examples), _heaviest(_unit(_sum(about)), TOPICS))

    def match(self, text: Said, language: str | None = None) -> Matched | None:  # noqa: ARG002 - a sense is the same in every language
        """The entry that the text surely asks for, or the few that it may ask for, or None."""
        if not self.entries or len(text.tokens) > LONGEST:
            return None
        asked = self.question(text)
        found = self.measured(asked)
        best = shares(asked, found)
        sure = bool(best) and best[0].share >= SURE and self.plainly(text, best[0].entry, best[0].measures)
        return same(found) or decided(asked, best, sure=sure)

    def plainly(self, text: Said, entry: Entry, measures: Measures) -> bool:
        """Whether the text and the entry share more than topics, and the part of the text that asks is about the entry."""
        words = asking(text)
        return measures.whole >= ALIKE and (
            words == text.tokens or _meeting(direction(self._topics.shares(sense(words, self._own))), entry.topics) >= ASKS_IT
        )

    def measured(self, asked: Question) -> list[tuple[Entry, Measures]]:
        """How well each of the likely entries fits."""
        likely = [0.0] * len(self.entries)
        self._by_sense.add(asked.weights, likely)
        self._by_topic.add(asked.topics, likely)
        least = min(nlargest(READ_CLOSELY, likely), default=0.0)
        near = [number for number, its in enumerate(likely) if its >= least and its]
        total = sum(asked.weights.values()) or 1.0
        rows = [_row(asked, total, self.entries[number]) for number in near]
        best = tuple(map(max, zip(*rows, strict=True))) if rows else ()
        return [
            (
                self.entries[number],
                Measures(*row, row[0] * row[3] ** 2, *(its * its for its in row[:3]), *map(sub, row, best)),
            )
            for number, row in zip(near, rows, strict=True)
        ]

    def question(self, text: Said) -> Question:
        """The text as the entries are compared with it."""
        taken = sense(text.tokens, self._own)
        senses = self._weighed(taken)
        shares = self._topics.shares(taken)
        elsewhere, news = (
            sum(name[:4] == kind and not self._asked.issuperset(words) for name, words in taken.outside) for kind in ("else", "news")
        )
        asks = text.asks or any(name[:4] == "ask." for name in taken.weights)
        doubts = Doubts(
            1.0,
            float(min(len(taken.strange), 4)),
            float(min(elsewhere, 3)),
            float(min(news, 2)),
            float(not asks),
            math.log1p(len(text.tokens)),
            self._topics.for_organizers(shares),
            max(shares.values(), default=0.0),
        )
        size = math.sqrt(_square(senses) + STRANGE * len(taken.strange)) or 1.0
        return Question({name: weight / size for name, weight in senses.items()}, direction(shares), doubts)

    def _weighed(self, taken: Sense) -> Vector:
        """Its senses, each the heavier the fewer entries have it."""
        rarity = self._rarity
        return {name: weight * rarity.get(name, self._unheard) for name, weight in _senses(taken).items()}


def same(found: Sequence[tuple[Entry, Measures]]) -> Matched | None:
    """The one entry that has nearly this very question among its examples."""
    alike = [(entry, measures.example) for entry, measures in found if measures.example >= SAME]
    if len(alike) != 1:
        return None
    ((entry, example),) = alike
    return Matched(entry.id, why=f"question: {entry.id[1]}, asked alike ({example:.2f})")


def shares(asked: Question, found: Sequence[tuple[Entry, Measures]]) -> list[Share]:
    """The likeliest entries, the likeliest first; what is missing from one is the share of none of them."""
    scores = [_dot(weights.MEASURES, measures) for _, measures in found]
    none = _dot(weights.DOUBTS, asked.doubts)
    top = max([none, *scores])
    total = math.exp(none - top) + sum([math.exp(score - top) for score in scores])
    best = nlargest(3, zip(scores, found, strict=True), key=itemgetter(0))
    return [Share(math.exp(score - top) / total, *its) for score, its in best]


def asking(text: Said) -> tuple[str, ...]:
    """The words of its last part with a question mark, or of its last one; with those before it where it is very short."""
    parts = [(words, mark) for part, mark in _PART.findall(text.folded) if (words := words_of(part))]
    at = max((number for number, (_, mark) in enumerate(parts) if "?" in mark), default=len(parts) - 1)
    last: tuple[str, ...] = ()
    while at >= 0 and len(last) < LEAST_ASKED:
        last = (*parts[at][0], *last)
        at -= 1
    return last


def decided(asked: Question, found: Sequence[Share], *, sure: bool) -> Matched | None:
    """The one that has nearly all, or the few that have much of it together."""
    if not found:
        return None
    first = found[0]
    if sure:
        return Matched(first.id, why=f"question: {first.id[1]} {first.share:.2f} ({', '.join(_common(asked, first.entry))})")
    offered = [each for each in found if each.share >= OFFERED_FROM]
    if sum(each.share for each in offered) >= NEARLY:
        named = ", ".join(f"{each.id[1]} {each.share:.2f}" for each in offered)
        return Matched(choices=tuple(each.id for each in offered), why=f"question: {named}")
    return None


def _row(asked: Question, total: float, entry: Entry) -> tuple[float, float, float, float]:
    """The first four of its measures. `total` is what all senses of the question weigh together."""
    examples = [0.0] * (entry.examples or 1)
    whole = covered = 0.0
    parts, weighed = entry.parts, asked.weights
    for name in [name for name in weighed if name in parts]:
        weight, part = weighed[name], parts[name]
        whole += weight * part.whole
        covered += weight
        for number, its in part.examples:
            examples[number] += weight * its
    return max(examples), whole, covered / total, math.sqrt(_meeting(asked.topics, entry.topics))


def _meeting(one: Vector, other: Vector) -> float:
    """Their product."""
    return sum([weight * other[name] for name, weight in one.items() if name in other])


def _common(asked: Question, entry: Entry) -> tuple[str, ...]:
    """What is shared, the heaviest first, as a person reads it: things of the thesaurus and stems."""
    shared = [name for name in asked.weights if name in entry.parts and name[-1] not in ".*"]
    return tuple(name.partition(".")[2] or name.strip("'") for name in nlargest(4, shared, key=asked.weights.__getitem__))


def _senses(taken: Sense) -> dict[str, float]:
    return {**dict.fromkeys(taken.starts, START), **taken.weights}


def _words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in whole_words(words_of(phrase)))


def _square(vector: Vector) -> float:
    return sum([weight * weight for weight in vector.values()])


def _unit(vector: Vector) -> Vector:
    size = math.sqrt(_square(vector)) or 1.0
    return {name: weight / size for name, weight in vector.items()}


def _heaviest(vector: Vector, most: int) -> Vector:
    return {name: vector[name] for name in nlargest(most, vector, key=vector.__getitem__)}


def _sum(vectors: Sequence[Vector]) -> Vector:
    total: dict[str, float] = {}
    for vector in vectors:
        for name, weight in vector.items():
            total[name] = total.get(name, 0.0) + weight
    return total


def _dot(constants: Sequence[float], values: Sequence[float]) -> float:
    return sum([constant * value for constant, value in zip(constants, values, strict=True)])
