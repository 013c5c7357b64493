"""Questions to the campaign's FAQ: which entry is surely meant, by what it shares with how people ask it.

A question and every example are taken apart into senses: what they are about, what kind of question it is, words that only this campaign
has. Each entry gets a score, a sum of few measures with fitted constants; so does "none of them", which grows with strange words. Scores
become shares of one, as in a vote: what has nearly all of it is answered, two or three that have nearly all of it together are offered.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from flows.content import Phrases
from flows.hearing.field import FOR_ORGANIZERS, QUESTIONS
from flows.hearing.learnt import LEARNT
from flows.hearing.likelihood import Likelihoods, clues
from flows.hearing.normal import Said, words_of
from flows.hearing.senses import sense, whole_words
from flows.hearing.things import lines_of

#: Fitted on tests/data/hearing/learn: see `Measures` and `Doubt`.
MEASURES = (-0.51, 1.74, 1.36, 1.98, 3.51, -0.59, 3.82, 1.17, -4.89, 2.78, -1.18, 0.28, 2.01)
DOUBTS = (10.81, 0.86, 1.31, 1.05, 1.46, -0.84, -2.10, 1.40)

SURE = 0.82  # share of the best from which it is the answer
NEARLY = 0.55  # share of the two or three best together from which they are offered
OFFERED_FROM = 0.12  # share that each of the offered has at least
LONGEST = 60  # words of a text that is matched
VOTES_COUNT = 0.3  # how much it counts for an entry that phrases of the field are most like its examples
CLEAREST = 8  # phrases of a question of the field that tell whose it is
ALIKE = 0.5  # from which likeness a phrase tells whose it is
TAKES_OVER = 0.92  # likeness from which an entry takes over a question of the field
LEADS_BY = 0.1  # by which it leads the next entry
STRANGE = 1.5  # how much a word weighs that nobody knows
OWN_COUNTS = 2.0  # how much an example of the campaign counts against one of the field
LEAST = -9.0  # the logarithm of the least likelihood
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
    """How well one entry fits a question, each from 0 to 1."""

    likeness: float  # the cosine to the most alike example, the campaign's or the field's
    own: float  # to the most alike of the campaign's
    second: float  # to the next
    covered: float  # the share of what the question is about that any example is about
    centre: float  # the cosine to the sum of all examples
    keyword: float  # the share of the question that its best keyword is
    told: float  # the share that only the answer's text has
    whole: float  # the share of an example that the question has
    rival: float  # 1 where no entry answers it
    bare: float  # 1 where no question of the field is its
    own_if_bare: float  # the cosine to its own examples, where that is all
    likely: float  # the logarithm of its likelihood by all clues
    likelihood: float  # that likelihood


class Doubt(NamedTuple):
    """What speaks for none of the entries."""

    always: float  # 1
    strange: float  # unknown words
    elsewhere: float  # words of other lives
    news: float  # words of what only an organizer can know
    no_question: float  # 1 where nothing asks
    mass: float  # the weight of what it is about
    length: float
    nobody: float  # likelihood of all that no entry answers


class Share(NamedTuple):
    """An entry's share of one, and what it has in common with the question."""

    share: float
    id: tuple[str, str]
    common: tuple[str, ...]


@dataclass(slots=True)
class _Examples:
    """Ways to ask one thing. By sense: in which of them it stands, and how heavily. `sizes` are their lengths."""

    sizes: list[float] = field(default_factory=list)
    centre: dict[str, float] = field(default_factory=dict)
    having: dict[str, list[tuple[int, float]]] = field(default_factory=dict)

    def add(self, weighed: Mapping[str, float]) -> None:
        size = _size(weighed)
        for name, weight in weighed.items():
            self.having.setdefault(name, []).append((len(self.sizes), weight))
            self.centre[name] = self.centre.get(name, 0.0) + weight / size
        self.sizes.append(size)

    def likeness(self, weights: Mapping[str, float], size: float) -> tuple[float, float, float]:
        """The cosines to the two most alike, and the largest share of one of them that the question has."""
        if not self.sizes:
            return 0.0, 0.0, 0.0
        shared = [0.0] * len(self.sizes)
        for name, weight in weights.items():
            for number, its in self.having.get(name, ()):
                shared[number] += weight * its
        best = second = whole = 0.0
        for dot, its in zip(shared, self.sizes, strict=True):
            if not dot:
                continue
            cosine = dot / (size * its)
            if cosine > best:
                best, second = cosine, best
            elif cosine > second:
                second = cosine
            whole = max(whole, dot / (its * its))
        return best, second, min(whole, 1.0)


@dataclass(slots=True)
class _Entry:
    """An entry of the campaign; or a question of the field that no entry answers."""

    id: tuple[str, str]
    own: _Examples = field(default_factory=_Examples)
    others: _Examples = field(default_factory=_Examples)
    keywords: list[tuple[frozenset[str], float]] = field(default_factory=list)
    told: frozenset[str] = frozenset()
    centre: dict[str, float] = field(default_factory=dict)
    clues: list[tuple[float, frozenset[str]]] = field(default_factory=list)

    def finish(self) -> None:
        """Sums up the examples, when all are there."""
        total = dict(self.own.centre)
        for name, weight in self.others.centre.items():
            total[name] = total.get(name, 0.0) + weight
        size = _size(total) or 1.0
        self.centre = {name: weight / size for name, weight in total.items()}


class Matcher:
    """An index from senses to entries and their examples. Built once, read only."""

    def __init__(self, languages: tuple[str, ...], things: Sequence[Thing]) -> None:
        spoken = [(thing, _spoken(thing.keywords, languages), _spoken(thing.asked, languages)) for thing in things]
        own = (word for _, keywords, asked in spoken for phrase in (*keywords, *asked) for word in whole_words(words_of(phrase)))
        self._asked = frozenset(own)
        self._own = self._asked | FIELD.words
        taken_apart = [([self._taken(phrase) for phrase in keywords], [self._taken(phrase) for phrase in asked]) for _, keywords, asked in spoken]
        owners = Counter(FIELD.owners)
        for keywords, asked in taken_apart:
            owners.update({name for weights in (*keywords, *asked) for name in weights})
        self._total = len(FIELD.questions) + len(things)
        self._rarity = {name: _rarity(self._total, count) for name, count in owners.items()}
        self._entries: list[_Entry] = []
        for (thing, its_keywords, its_asked), (keywords, asked) in zip(spoken, taken_apart, strict=True):
            entry = _Entry(thing.id)
            for weights in asked:
                entry.own.add(self._weighed(weights))
            entry.clues += [(OWN_COUNTS, self._clues(phrase)) for phrase in its_asked]
            entry.clues += [(1.0, self._clues(phrase)) for phrase in its_keywords]
            for weighed in map(self._weighed, keywords):
                entry.keywords.append((frozenset(weighed), _size(weighed)))
            answers = _spoken(thing.answer, languages)
            entry.told = frozenset(name for text in answers for name in self._taken(text) if name[:4] != "ask.")
            self._entries.append(entry)
        self._answered = len(self._entries)
        self._entries += self._field()
        for entry in self._entries:
            entry.finish()
        self._likely = Likelihoods([entry.clues for entry in self._entries])

    def _taken(self, phrase: str) -> Mapping[str, float]:
        return sense(words_of(phrase), self._own).weights

    def _clues(self, phrase: str) -> frozenset[str]:
        words = words_of(phrase)
        return clues(words, sense(words, self._own).weights)

    def _field(self) -> list[_Entry]:
        """Gives each question of the field to the entry that surely answers it. Returns those that none does."""
        left = []
        for name, phrases, clues_of in FIELD.questions:
            weighed = [self._weighed(weights) for weights in phrases]
            owners = [] if name in _ORGANIZERS else self._owners(weighed)
            if not owners:
                owners = [_Entry(("field", name))]
                left += owners
            for weights in weighed:
                for owner in owners:
                    owner.others.add(weights)
            for owner in owners:
                owner.clues += [(1.0, each) for each in clues_of]
        return left

    def _owners(self, phrases: Sequence[Mapping[str, float]]) -> list[_Entry]:
        if not self._entries:
            return []
        alike = [[entry.own.likeness(weights, _size(weights) or 1.0)[0] for entry in self._entries] for weights in phrases]
        votes = Counter(row.index(max(row)) for row in alike if max(row) >= ALIKE)
        affinity = sorted(
            ((_highest(column) + VOTES_COUNT * votes[number] / (votes.total() or 1), number) for number, column in enumerate(zip(*alike, strict=True))),
            reverse=True,
        )
        best = affinity[0][0]
        return [self._entries[number] for its, number in affinity[:2] if its >= TAKES_OVER and best - its < LEADS_BY]

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
        ranked = sorted(
            ((math.exp(score - top) / total, entry, common) for score, entry, common in scores if entry[0] != "field"), reverse=True
        )
        return [Share(*each) for each in ranked[:3]]

    def measured(self, text: Said) -> tuple[list[tuple[tuple[str, str], Measures, tuple[str, ...]]], Doubt]:
        """How well each of the likely entries fits, with the senses that it shares; and what speaks for none."""
        taken = sense(text.tokens, self._own)
        weights = self._weighed(taken.weights)
        size = math.sqrt(_size(weights) ** 2 + STRANGE * len(taken.strange)) or 1.0
        total = sum(weights.values()) + STRANGE * len(taken.strange) or 1.0
        logs = self._likely.logs(clues(text.tokens, taken.weights))
        near = sorted(range(len(logs)), key=lambda number: -logs[number])[:READ_CLOSELY]
        for_nobody = sum(math.exp(logs[number]) for number in range(self._answered, len(logs)))
        found = [self._compared(self._entries[number], weights, size, total, max(logs[number], LEAST)) for number in near]
        elsewhere = sum(name[0] == "e" and not self._asked.issuperset(words) for name, words in taken.outside)
        news = sum(name[0] == "n" and not self._asked.issuperset(words) for name, words in taken.outside)
        asks = text.asks or any(name[:4] == "ask." and name not in _NO_QUESTION for name in weights)
        doubt = Doubt(
            1.0,
            float(min(len(taken.strange), 4)),
            float(min(elsewhere, 3)),
            float(min(news, 2)),
            float(not asks),
            math.log1p(sum(weight for name, weight in weights.items() if name[0] != "a")),
            math.log1p(len(text.tokens)),
            for_nobody,
        )
        return found, doubt

    def _compared(
        self, entry: _Entry, weights: Mapping[str, float], size: float, total: float, likely: float
    ) -> tuple[tuple[str, str], Measures, tuple[str, ...]]:
        covered = told = 0.0
        common = []
        for name, weight in weights.items():
            if name in entry.own.having or name in entry.others.having:
                covered += weight
                common.append((weight, name))
            elif name in entry.told:
                told += weight
        centre = sum(weight * entry.centre.get(name, 0.0) for name, weight in weights.items()) / size
        own = entry.own.likeness(weights, size)
        others = entry.others.likeness(weights, size)
        keyword = max((min(1.0, its / size) for names, its in entry.keywords if names <= weights.keys()), default=0.0)
        measures = Measures(
            max(own[0], others[0]),
            own[0],
            max(own[1], others[1]) if min(own[0], others[0]) == 0 else sorted((*own[:2], *others[:2]))[2],
            covered / total,
            centre,
            keyword,
            told / total,
            max(own[2], others[2]),
            float(entry.id[0] == "field"),
            float(not entry.others.sizes),
            0.0 if entry.others.sizes else own[0],
            likely,
            math.exp(likely),
        )
        return entry.id, measures, tuple(name for _, name in sorted(common, reverse=True)[:4])

    def _weighed(self, weights: Mapping[str, float]) -> dict[str, float]:
        """The weights, those the less that many questions share."""
        rarity = self._rarity
        return {name: weight * rarity.get(name, 1.0) for name, weight in weights.items()}


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


def _highest(values: Sequence[float]) -> float:
    """The mean of the highest: half of them, at most some."""
    higher = sorted(values, reverse=True)[: min(CLEAREST, max(1, len(values) // 2))]
    return sum(higher) / len(higher)


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


class Field:
    """The questions of the field, taken apart: (name, the senses of each phrase that tells whose it is, the clues of all phrases)."""

    def __init__(self, lines: Sequence[tuple[str, tuple[str, ...]]], learnt: Mapping[str, tuple[str, ...]]) -> None:
        self.words = frozenset(word for _, phrases in lines for phrase in phrases for word in whole_words(words_of(phrase)))
        self.questions = tuple(
            (
                name,
                tuple(self._senses(phrase) for phrase in phrases),
                tuple(clues(words_of(phrase), self._senses(phrase)) for phrase in (*phrases, *learnt.get(name, ()))),
            )
            for name, phrases in lines
        )
        self.owners = Counter(name for _, phrases, _ in self.questions for name in {each for weights in phrases for each in weights})

    def _senses(self, phrase: str) -> Mapping[str, float]:
        return sense(words_of(phrase), self.words).weights


_LINES = (*lines_of(QUESTIONS), *lines_of(FOR_ORGANIZERS))
_ORGANIZERS = frozenset(name for name, _ in lines_of(FOR_ORGANIZERS))
FIELD = Field(_LINES, dict(lines_of(LEARNT)))
