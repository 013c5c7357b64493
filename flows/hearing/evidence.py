"""Evidence: what speaks for and against a meaning, weighed. Rules that people wrote, and words and their neighbours, each with a weight.

The weights are learnt from tests/data/hearing/learn by `make learn`, a logistic regression: a sum above zero is more likely so than not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

READ_AT_MOST = 60  # words
PREFIX = 4  # letters that endings and most misspellings leave alone
LONG = 12  # words from which a text is just long


@dataclass(frozen=True, slots=True)
class Weighed:
    """The sum, and what weighed most in it, the heaviest first: a rule's name, a word, or neighbouring words."""

    score: float
    reasons: tuple[tuple[str, float], ...]

    @property
    def why(self) -> str:
        """The sum and its reasons, in one line."""
        return f"{self.score:+.1f} ({', '.join(f'{feature} {weight:+.1f}' for feature, weight in self.reasons)})"


class Evidence:
    """The weights of one meaning."""

    def __init__(self, table: str) -> None:
        """`table` has a line for each weight: the feature, a tab, the weight in hundredths. The feature "" is the bias."""
        rows = (line.rpartition("\t") for line in table.strip("\n").split("\n") if line)
        self._weights: Mapping[str, float] = {feature: int(weight) / 100 for feature, _, weight in rows}
        self._bias = self._weights.get("", 0.0)

    def score(self, features: Iterable[str]) -> float:
        weight = self._weights.get
        return self._bias + sum(weight(feature, 0.0) for feature in features)

    def weigh(self, features: Iterable[str]) -> Weighed:
        """The same, with its reasons."""
        found = [(feature, self._weights[feature]) for feature in features if feature in self._weights]
        found.sort(key=lambda each: -abs(each[1]))
        return Weighed(self._bias + sum(weight for _, weight in found), tuple(found[:6]))


def words_and_neighbours(stream: Sequence[str], *, asks: bool) -> tuple[str, ...]:
    """The features of a text that need no rule: its words, their beginnings, pairs, near pairs and triples, its length, its question mark.

    `stream` is Said.stream. No feature comes twice.
    """
    words = list(stream[:READ_AT_MOST])
    framed = ["^", *words, "$"]
    found = {f"p:{word[:PREFIX]}" for word in words if len(word) > PREFIX}
    found.update(words)
    found.update(_joined(framed, framed[1:], " "))
    found.update(_joined(framed, framed[2:], " _ "))
    found.update(_joined(framed, framed[3:], " _ _ "))
    found.update(f"{one} {two} {three}" for one, two, three in zip(framed, framed[1:], framed[2:], strict=False))
    found.add(f"n:{min(len(words), LONG)}")
    if asks:
        found.add("?")
    return tuple(found)


def kinds_and_neighbours(stream: Sequence[str], kinds: Mapping[str, str]) -> tuple[str, ...]:
    """The same with words of one kind in place of each other: runs of up to four, and near pairs, that hold a kind.

    `kinds` names a word's kind: remove, erase and scratch are one, number, cell and digits another.
    """
    framed = ["^", *(kinds.get(word, word) for word in stream[:READ_AT_MOST]), "$"]
    found: set[str] = set()
    for length in range(1, 5):
        found.update(" ".join(framed[at : at + length]) for at in range(len(framed) - length + 1))
    found.update(_joined(framed, framed[2:], " _ "))
    found.update(_joined(framed, framed[3:], " _ _ "))
    return tuple(feature for feature in found if "@" in feature)


def _joined(left: Sequence[str], right: Sequence[str], between: str) -> Iterator[str]:
    return (f"{one}{between}{two}" for one, two in zip(left, right, strict=False))
