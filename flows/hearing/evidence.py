"""Evidence: what speaks for and against a meaning, weighed. Rules that people wrote, and words and their neighbours, each with a weight.

The weights are learnt from tests/data/hearing/learn by `make learn`, a logistic regression: a sum above zero is more likely so than not.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

READ_AT_MOST = 60  # words
PREFIX = 4  # letters that endings and most misspellings leave alone
LONG = 12  # words from which a text is just long
REASONS = 6  # that are named
GAP = "_"  # any one word, between two neighbours
NEAR = 2  # words before the last, the gap among them, in a near pair
STRANGE = 5  # strange words from which a text just has many
SHARES = 6  # steps in which their share of the text is told


Ending = tuple[str, int]  # a feature and its weight in hundredths, so that the order in which they are added is nothing


class _Node(NamedTuple):
    """Where a run of words has come to: what ends here, what may follow, and what may stand one or two words on."""

    ends: Ending | None
    following: dict[str, _Node]
    near: dict[str, Ending]
    far: dict[str, Ending]


@dataclass(frozen=True, slots=True)
class Weighed:
    """The sum, and what weighed in it: a rule's name, a word, or neighbouring words."""

    score: float
    found: Mapping[str, int]  # in hundredths

    @property
    def why(self) -> str:
        """The sum and what weighed most, in one line."""
        heaviest = sorted(self.found.items(), key=lambda each: -abs(each[1]))[:REASONS]
        return f"{self.score:+.1f} ({', '.join(f'{feature} {weight / 100:+.1f}' for feature, weight in heaviest)})"


class Evidence:
    """The weights of one meaning."""

    def __init__(self, table: str) -> None:
        """`table` has a line for each weight: the feature, a tab, the weight in hundredths. The feature "" is the bias."""
        rows = (line.rpartition("\t") for line in table.strip("\n").split("\n") if line)
        self._weights: Mapping[str, int] = {feature: int(weight) for feature, _, weight in rows}
        self._bias = self._weights.get("", 0)
        self._runs = _tree({feature: weight for feature, weight in self._weights.items() if feature and ":" not in feature})

    def weigh(self, features: Iterable[str]) -> Weighed:
        """By all features of a text."""
        return self._sum({feature: self._weights[feature] for feature in features if feature in self._weights})

    def weigh_text(self, stream: Sequence[str], kinds: Mapping[str, str], rules: Iterable[str], *, asks: bool) -> Weighed:
        """The same of `rules` and of all that words_and_neighbours() and kinds_and_neighbours() find, without spelling out what has no weight."""
        words = stream[:READ_AT_MOST]
        found: dict[str, int] = {}
        self._follow(("^", *words, "$"), found)
        self._follow(("^", *[kinds.get(word, word) for word in words], "$"), found)
        weights = self._weights
        others = [*rules, f"n:{min(len(words), LONG)}", *[f"p:{word[:PREFIX]}" for word in words if len(word) > PREFIX]]
        found.update({feature: weights[feature] for feature in (*others, "?") if feature in weights and (asks or feature != "?")})
        return self._sum(found)

    def _sum(self, found: Mapping[str, int]) -> Weighed:
        return Weighed((self._bias + sum(found.values())) / 100, found)

    def _follow(self, framed: Sequence[str], found: dict[str, int]) -> None:
        """Every run of words and near pair that has a weight."""
        count = len(framed)
        for at, word in enumerate(framed):
            node = self._runs.get(word)
            if node is None:
                continue
            ends, following, near, far = node
            if ends:
                found[ends[0]] = ends[1]
            if near and at + 2 < count and (pair := near.get(framed[at + 2])):
                found[pair[0]] = pair[1]
            if far and at + 3 < count and (pair := far.get(framed[at + 3])):
                found[pair[0]] = pair[1]
            place = at + 1
            while following and place < count and (node := following.get(framed[place])):
                ends, following, near, far = node
                if ends:
                    found[ends[0]] = ends[1]
                place += 1


def _tree(weights: Mapping[str, int]) -> dict[str, _Node]:
    """The features that are runs of words and near pairs, word by word."""
    tree: dict[str, _Node] = {}
    for feature, weight in weights.items():
        *before, last = feature.split(" ")
        if GAP in before:
            first = tree.setdefault(before[0], _Node(None, {}, {}, {}))
            (first.near if len(before) == NEAR else first.far)[last] = (feature, weight)
            continue
        level = tree
        for word in before:
            level = level.setdefault(word, _Node(None, {}, {}, {})).following
        level[last] = level.get(last, _Node(None, {}, {}, {}))._replace(ends=(feature, weight))
    return tree


def words_and_neighbours(stream: Sequence[str], *, asks: bool) -> tuple[str, ...]:
    """The features of a text that need no rule: its words, their beginnings, pairs, near pairs and triples, its length, its question mark.

    `stream` is Said.stream. No feature comes twice.
    """
    words = list(stream[:READ_AT_MOST])
    framed = ["^", *words, "$"]
    found = {f"p:{word[:PREFIX]}" for word in words if len(word) > PREFIX}
    found.update(words)
    found.update(_joined(framed, framed[1:], " "))
    found.update(_joined(framed, framed[2:], f" {GAP} "))
    found.update(_joined(framed, framed[3:], f" {GAP} {GAP} "))
    found.update(f"{one} {two} {three}" for one, two, three in zip(framed, framed[1:], framed[2:], strict=False))
    found.add(f"n:{min(len(words), LONG)}")
    if asks:
        found.add("?")
    return tuple(found)


def strange_words(stream: Sequence[str], known: Container[str]) -> tuple[str, ...]:
    """The features that tell how many words are none of those that the meaning is `known` to be told in: their number, and their share.

    Who asks for something uses few words; who talks of anything else brings words along that nobody could list.
    """
    words = stream[:READ_AT_MOST]
    if not words:
        return ()
    strange = sum(word not in known for word in words)
    return f"strange:{min(strange, STRANGE)}", f"strangely:{SHARES * strange // len(words)}"


def kinds_and_neighbours(stream: Sequence[str], kinds: Mapping[str, str]) -> tuple[str, ...]:
    """The same with words of one kind in place of each other: runs of up to four, and near pairs, that hold a kind.

    `kinds` names a word's kind: remove, erase and scratch are one, number, cell and digits another.
    """
    framed = ["^", *(kinds.get(word, word) for word in stream[:READ_AT_MOST]), "$"]
    found: set[str] = set()
    for length in range(1, 5):
        found.update(" ".join(framed[at : at + length]) for at in range(len(framed) - length + 1))
    found.update(_joined(framed, framed[2:], f" {GAP} "))
    found.update(_joined(framed, framed[3:], f" {GAP} {GAP} "))
    return tuple(feature for feature in found if "@" in feature)


def _joined(left: Sequence[str], right: Sequence[str], between: str) -> Iterator[str]:
    return (f"{one}{between}{two}" for one, two in zip(left, right, strict=False))
