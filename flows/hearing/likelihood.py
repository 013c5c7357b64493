"""How likely each of several things is asked for, by all the clues in a question: naive Bayes over the ways in which each is asked."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import chain, combinations, pairwise
from operator import itemgetter
from typing import NamedTuple

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


class Clue(NamedTuple):
    """How much a clue tells, the things that it speaks for, and how much for each."""

    telling: float
    numbers: tuple[int, ...]
    speaks: tuple[float, ...]


class Likelihoods:
    """By clue: how much it speaks for each of the things. Built once, read only."""

    def __init__(self, examples: Sequence[Sequence[Sequence[str]]]) -> None:
        """`examples` are those of each thing: the clues of each way to ask it."""
        having = Counter(clue for each in examples for found in each for clue in found)
        total = 1 + sum(map(len, examples))
        telling = {clue: 1 + math.log(total / (1 + count)) for clue, count in having.items()}
        postings: dict[str, list[tuple[int, float]]] = {}
        sums = []
        for number, each in enumerate(examples):
            seen: dict[str, float] = {}
            for found in each:
                size = math.sqrt(sum(telling[clue] ** 2 for clue in found)) or 1.0
                for clue in found:
                    seen[clue] = seen.get(clue, 0.0) + telling[clue] / size
            sums.append(sum(seen.values()))
            for clue, weight in seen.items():
                postings.setdefault(clue, []).append((number, math.log(1 + weight / UNSEEN)))
        alike: dict[float, float] = {}  # rounded, and kept once: a question reads some hundred of these from all over memory
        self._clues: dict[str, Clue] = {}
        for clue, speaking in postings.items():
            most = nlargest(MOST_HAVING, speaking, key=itemgetter(1))
            rounded = (round(telling[clue] * speaks, 1) for _, speaks in most)
            self._clues[clue] = Clue(
                telling[clue], tuple(number for number, _ in most), tuple(alike.setdefault(its, its) for its in rounded)
            )
        self._base = [-math.log(each + UNSEEN * len(having)) for each in sums]

    def shares(self, found: Iterable[str]) -> dict[int, float]:
        """For each of the likeliest things, its share of one."""
        known = [clue for each in found if (clue := self._clues.get(each))]
        mass = sum([telling for telling, _, _ in known])
        size = math.sqrt(sum([telling * telling for telling, _, _ in known])) or 1.0  # scores are divided by it once, at the end
        scores = [mass * base for base in self._base]
        for _, numbers, speaks in known:
            for number, its in zip(numbers, speaks, strict=True):
                scores[number] += its
        least = max(scores) - SPREAD * size
        odds = {number: math.exp((score - least) / size) for number, score in enumerate(scores) if score > least}
        total = sum(odds.values())
        return {number: its / total for number, its in odds.items()}
