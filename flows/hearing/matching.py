"""Questions to the campaign's FAQ: which entry is surely meant, by what it shares with how people ask it.

A question and every example are taken apart into senses (flows.hearing.senses). The questions that workers ask in any campaign are known
beforehand (flows.hearing.field, and flows.hearing.learnt): each is taken over by the entry whose own examples it is like; the others, and
those for organizers, are rivals that no entry answers. An entry's score is a sum of few `Measures` with fitted constants; so is the score of
"none of them", which grows with strange words (`Doubt`). Scores become shares of one, as in a vote: an entry that has nearly all is the
answer; two or three that together have much of it are offered; otherwise a person answers.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from heapq import nlargest
from typing import NamedTuple, Protocol

from flows.content import Phrases
from flows.hearing.field import FOR_ORGANIZERS, QUESTIONS
from flows.hearing.learnt import LEARNT
from flows.hearing.likelihood import Likelihoods, clues
from flows.hearing.normal import Said, words_of
from flows.hearing.senses import Sense, sense, whole_words
from flows.hearing.things import lines_of, rows_of

#: Fitted by logistic regression on tests/data/hearing/learn, each text measured by a matcher that has not learnt it: also with half of the
#: field's questions unknown, and on campaigns that lack a third of their entries.
MEASURES = (1.44, 1.35, -0.02, 2.13, 4.19, -0.41, 4.39, 0.13, -6.85, 0.09, 2.48)
DOUBTS = (11.10, 0.77, 1.48, 1.08, 1.24, -0.96, -2.14, 0.17)

SURE = 0.92  # share of the best from which it is the answer
NEARLY = 0.45  # share of the two or three best together from which they are offered
OFFERED_FROM = 0.08  # share that each of the offered has at least
LONGEST = 60  # words of a text that is matched
VOTES_COUNT = 0.3  # how much it counts for an entry that phrases of the field are most like its examples
CLEAREST = 8  # phrases of a question of the field that tell whose it is
ALIKE = 0.5  # from which likeness a phrase tells whose it is
TAKES_OVER = 0.92  # likeness from which an entry takes over a question of the field
LEADS_BY = 0.1  # by which it leads the next entry
STRANGE = 1.5  # how much a word weighs that nobody knows
OWN_COUNTS = 2.0  # how much an example of the campaign counts against one of the field
LEAST = 0.003  # likelihood from which an entry is looked at
READ_CLOSELY = 6  # entries whose every example is compared


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
        shared = [0.0] * len(self.sizes)
        for name, weight in weights.items():
            if name in self.having:
                for number, its in self.having[name]:
                    shared[number] += weight * its
        best = second = whole = 0.0
        for dot, its in zip(shared, self.sizes, strict=True):
            if dot:
                alike = dot / its
                if alike > best:
                    best, second = alike, best
                elif alike > second:
                    second = alike
                if dot > whole * its * its:
                    whole = dot / (its * its)
        return best / size, second / size, min(whole, 1.0)


class _Index:
    """The examples of all entries by sense, to find those that are like a phrase."""

    def __init__(self, examples: Sequence[_Examples]) -> None:
        self._entry: list[int] = []
        self._having: dict[str, list[tuple[int, float]]] = {}
        for number, each in enumerate(examples):
            first = len(self._entry)
            self._entry += [number] * len(each.sizes)
            for name, places in each.having.items():
                self._having.setdefault(name, []).extend((first + at, weight / each.sizes[at]) for at, weight in places if each.sizes[at])

    def likeness(self, weights: Mapping[str, float]) -> dict[int, float]:
        """For each entry that shares something, the cosine to its most alike example."""
        shared: dict[int, float] = {}
        for name, weight in weights.items():
            for at, its in self._having.get(name, ()):
                shared[at] = shared.get(at, 0.0) + weight * its
        size, best = _size(weights) or 1.0, dict[int, float]()
        for at, dot in shared.items():
            number = self._entry[at]
            best[number] = max(best.get(number, 0.0), dot / size)
        return best


@dataclass(slots=True)
class _Entry:
    """An entry of the campaign; or a question of the field that no entry answers."""

    id: tuple[str, str]
    own: _Examples = field(default_factory=_Examples)
    others: _Examples = field(default_factory=_Examples)
    keywords: list[tuple[frozenset[str], float]] = field(default_factory=list)
    told: frozenset[str] = frozenset()
    centre: dict[str, float] = field(default_factory=dict)
    clues: list[tuple[float, list[str]]] = field(default_factory=list)

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
        self._questions = questions_of_the_field()
        self._own = self._asked | self._questions.words
        taken_apart = [
            ([self._taken(phrase) for phrase in keywords], [self._taken(phrase) for phrase in asked]) for _, keywords, asked in spoken
        ]
        owners = Counter(self._questions.owners)
        for keywords, asked in taken_apart:
            owners.update({name for taken in (*keywords, *asked) for name in taken.weights})
        self._total = len(self._questions.questions) + len(things)
        self._rarity = {name: _rarity(self._total, count) for name, count in owners.items()}
        self._entries: list[_Entry] = []
        for (thing, *_), (keywords, asked) in zip(spoken, taken_apart, strict=True):
            entry = _Entry(thing.id)
            for taken in asked:
                entry.own.add(self._weighed(taken.weights))
            entry.clues += [(OWN_COUNTS, clues(taken)) for taken in asked]
            entry.clues += [(1.0, clues(taken)) for taken in keywords]
            for weighed in (self._weighed(taken.weights) for taken in keywords):
                entry.keywords.append((frozenset(weighed), _size(weighed)))
            answers = _spoken(thing.answer, languages)
            entry.told = frozenset(name for text in answers for name in self._taken(text).weights if name[:4] != "ask.")
            self._entries.append(entry)
        self._answered = len(self._entries)
        self._entries += self._field()
        for entry in self._entries:
            entry.finish()
        self._likely = Likelihoods([entry.clues for entry in self._entries])

    def _taken(self, phrase: str) -> Sense:
        return sense(words_of(phrase), self._own)

    def _field(self) -> list[_Entry]:
        """Gives each question of the field to the entry that surely answers it. Returns those that none does."""
        index = _Index([entry.own for entry in self._entries])
        left = []
        for asked in self._questions.questions:
            weighed = [self._weighed(weights) for weights in asked.senses]
            owners = [] if asked.name in _ORGANIZERS else self._owners(index, weighed)
            if not owners:
                owners = [_Entry(("field", asked.name))]
                left += owners
            for owner in owners:
                owner.clues += [(1.0, each) for each in asked.clues]
                for weights in weighed:
                    owner.others.add(weights)
        return left

    def _owners(self, index: _Index, phrases: Sequence[Mapping[str, float]]) -> list[_Entry]:
        """Whose examples the phrases are most like: one entry, two where it is nearly even, none where they are like nobody's."""
        alike: dict[int, list[float]] = {}
        votes = Counter[int]()
        for weights in phrases:
            row = index.likeness(weights)
            for number, its in row.items():
                alike.setdefault(number, []).append(its)
            best = max(row, key=lambda number: (row[number], -number), default=None)
            if best is not None and row[best] >= ALIKE:
                votes[best] += 1
        cast, wanted = votes.total() or 1, min(CLEAREST, max(1, len(phrases) // 2))
        affinity = sorted(
            (
                (sum(sorted(each, reverse=True)[:wanted]) / wanted + VOTES_COUNT * votes[number] / cast, number)
                for number, each in alike.items()
            ),
            reverse=True,
        )
        return [self._entries[number] for its, number in affinity[:2] if its >= TAKES_OVER and affinity[0][0] - its < LEADS_BY]

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
        likely = self._likely.shares(clues(taken))
        near = nlargest(READ_CLOSELY, [number for number, share in enumerate(likely) if share > LEAST], key=likely.__getitem__)
        found = [self._compared(self._entries[number], weights, size, total, likely[number]) for number in near]
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
            sum(likely[self._answered :]),
        )
        return found, doubt

    def _compared(
        self, entry: _Entry, weights: Mapping[str, float], size: float, total: float, likely: float
    ) -> tuple[tuple[str, str], Measures, tuple[str, ...]]:
        centre = covered = told = 0.0
        common = []
        for name, weight in weights.items():
            if name in entry.centre:
                centre += weight * entry.centre[name]
                covered += weight
                common.append((weight, name))
            elif name in entry.told:
                told += weight
        own = entry.own.likeness(weights, size)
        others = entry.others.likeness(weights, size) if entry.others.sizes else NOTHING_ALIKE
        keyword = max((min(1.0, its / size) for names, its in entry.keywords if names <= weights.keys()), default=0.0)
        measures = Measures(
            max(own[0], others[0]),
            own[0],
            max(own[1], others[1]) if min(own[0], others[0]) == 0 else sorted((*own[:2], *others[:2]))[2],
            covered / total,
            centre / size,
            keyword,
            told / total,
            max(own[2], others[2]),
            float(entry.id[0] == "field"),
            math.log(likely),
            likely,
        )
        return entry.id, measures, tuple(name for _, name in nlargest(4, common))

    def _weighed(self, weights: Mapping[str, float]) -> dict[str, float]:
        """The weights, those the less that many questions share."""
        rarity = self._rarity
        return {name: weight * rarity.get(name, 1.0) for name, weight in weights.items()}


NOTHING_ALIKE = (0.0, 0.0, 0.0)
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


_ORGANIZERS = frozenset(name for name, _ in rows_of(FOR_ORGANIZERS))


class Asked(NamedTuple):
    """A question of the field: the senses of the phrases that ask it plainly, which tell whose it is; and the clues of all its phrases."""

    name: str
    senses: tuple[Mapping[str, float], ...]
    clues: tuple[list[str], ...]


class Field:
    """The questions of the field, taken apart once for all campaigns."""

    def __init__(self, rows: Sequence[tuple[str, list[tuple[str, ...]]]], learnt: Mapping[str, tuple[str, ...]]) -> None:
        """`rows`: (name, its lines of phrases), of which the first two, one a language, ask it plainly."""
        phrases = {name: tuple(phrase for line in lines for phrase in line) for name, lines in rows}
        self.words = frozenset(word for each in phrases.values() for phrase in each for word in whole_words(words_of(phrase)))
        self.questions = tuple(self._asked(name, sum(map(len, lines[:2])), (*phrases[name], *learnt.get(name, ()))) for name, lines in rows)
        self.owners = Counter(name for each in self.questions for name in {name for weights in each.senses for name in weights})

    def _asked(self, name: str, plain: int, phrases: Sequence[str]) -> Asked:
        taken = [sense(words_of(phrase), self.words) for phrase in phrases]
        return Asked(name, tuple(each.weights for each in taken[:plain]), tuple(map(clues, taken)))


@cache
def questions_of_the_field() -> Field:
    """The same for every campaign."""
    return Field((*rows_of(QUESTIONS), *rows_of(FOR_ORGANIZERS)), dict(lines_of(LEARNT)))
