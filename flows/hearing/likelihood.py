"""How likely each of several things is asked for, by all the clues in a question: naive Bayes over the ways in which each is asked."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, combinations, pairwise

from flows.hearing.senses import Sense

#: How often a clue that was never seen is taken to have been seen.
UNSEEN = 0.01
MOST_PAIRED = 8  # things of the thesaurus whose pairs are clues
MOST_HAVING = 24  # things that one clue speaks for: those that it speaks for most
SPREAD = 3.5  # a thing whose logarithm lies this far below the likeliest has no share


def clues(taken: Sense) -> list[str]:
    """All that may tell: words, beginnings, neighbours, what the thesaurus finds, and each two of its things together."""
    words = taken.words
    things = sorted(name for name in taken.weights if name[0] != "'")
    kinds = [name for name in things if name[-1] != "."][:MOST_PAIRED]
    return list(
        dict.fromkeys(
            chain(
                words,
                taken.starts,
                map(" ".join, pairwise(words)),
                map(" _ ".join, zip(words, words[2:], strict=False)),
                things,
                map("+".join, combinations(kinds, 2)),
            )
        )
    )


class Likelihoods:
    """By clue: how much it speaks for each of the things. Built once, read only."""

    def __init__(self, examples: Sequence[Sequence[Sequence[str]]]) -> None:
        """`examples` are those of each thing: the clues of each way to ask it."""
        having = Counter(clue for each in examples for found in each for clue in found)
        total = 1 + sum(map(len, examples))
        self._telling = {clue: 1 + math.log(total / (1 + count)) for clue, count in having.items()}
        postings: dict[str, list[tuple[int, float]]] = {}
        sums = []
        for number, each in enumerate(examples):
            seen: dict[str, float] = {}
            for found in each:
                for clue, weight in self._normal(found):
                    seen[clue] = seen.get(clue, 0.0) + weight
            sums.append(sum(seen.values()))
            for clue, weight in seen.items():
                postings.setdefault(clue, []).append((number, math.log(1 + weight / UNSEEN)))
        self._postings = {
            clue: tuple(sorted(each, key=lambda speaks: (-speaks[1], speaks[0]))[:MOST_HAVING]) for clue, each in postings.items()
        }
        self._base = [-math.log(each + UNSEEN * len(having)) for each in sums]

    def shares(self, found: Iterable[str]) -> dict[int, float]:
        """For each of the likeliest things, its share of one."""
        known = self._normal([clue for clue in found if clue in self._telling])
        mass = sum(weight for _, weight in known)
        scores = [mass * base for base in self._base]
        for clue, weight in known:
            for number, speaks in self._postings[clue]:
                scores[number] += weight * speaks
        least = max(scores) - SPREAD
        odds = {number: math.exp(score - least) for number, score in enumerate(scores) if score > least}
        total = sum(odds.values())
        return {number: its / total for number, its in odds.items()}

    def _normal(self, found: Sequence[str]) -> list[tuple[str, float]]:
        telling = [self._telling[clue] for clue in found]
        size = math.sqrt(sum(weight * weight for weight in telling)) or 1.0
        return [(clue, weight / size) for clue, weight in zip(found, telling, strict=True)]
