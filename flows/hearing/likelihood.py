"""How likely each of several things is asked for, by all the clues in a question: naive Bayes over the ways in which each is asked."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from flows.hearing.senses import canonical
from flows.hearing.stems import spelled_out

#: How often a clue that was never seen is taken to have been seen.
UNSEEN = 0.05
PREFIX = 4  # letters that most misspellings and endings leave alone


def clues(words: Sequence[str], senses: Iterable[str]) -> frozenset[str]:
    """All that may tell: words, stems, beginnings, neighbours, what the thesaurus finds, and each two of its things together."""
    whole = spelled_out(words)
    found = {*whole, *("~" + canonical(word) for word in whole), *(word[:PREFIX] + "*" for word in whole if len(word) > PREFIX)}
    found.update(f"{one} {two}" for one, two in zip(whole, whole[1:], strict=False))
    found.update(f"{one} _ {two}" for one, two in zip(whole, whole[2:], strict=False))
    things = sorted(name for name in senses if name[0] != "'")
    found.update(things)
    kinds = [name for name in things if name[-1] != "."]
    found.update(f"{one}+{two}" for at, one in enumerate(kinds) for two in kinds[at + 1 :])
    return frozenset(found)


class Likelihoods:
    """By clue: how much it speaks for each of the things. Built once, read only."""

    def __init__(self, examples: Sequence[Sequence[tuple[float, frozenset[str]]]]) -> None:
        """`examples` are those of each thing: how much one counts, and its clues."""
        having = Counter(clue for each in examples for _, found in each for clue in found)
        total = 1 + sum(map(len, examples))
        self._telling = {clue: 1 + math.log(total / (1 + count)) for clue, count in having.items()}
        self._default = 1 + math.log(total)
        postings: dict[str, list[tuple[int, float]]] = {}
        sums = []
        for number, each in enumerate(examples):
            seen: dict[str, float] = {}
            for counts, found in each:
                for clue, weight in self._normal(found).items():
                    seen[clue] = seen.get(clue, 0.0) + counts * weight
            sums.append(sum(seen.values()))
            for clue, weight in seen.items():
                postings.setdefault(clue, []).append((number, math.log(1 + weight / UNSEEN)))
        self._postings = postings
        self._base = [-math.log(each + UNSEEN * len(having)) for each in sums]

    def logs(self, found: frozenset[str]) -> list[float]:
        """For each thing, the logarithm of its share of one."""
        weights = self._normal(clue for clue in found if clue in self._telling)
        mass = sum(weights.values())
        scores = [mass * base for base in self._base]
        for clue, weight in weights.items():
            for number, speaks in self._postings[clue]:
                scores[number] += weight * speaks
        top = max(scores)
        rest = top + math.log(sum(math.exp(score - top) for score in scores))
        return [score - rest for score in scores]

    def _normal(self, found: Iterable[str]) -> Mapping[str, float]:
        telling = self._telling
        weights = {clue: telling[clue] for clue in found}
        size = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {clue: weight / size for clue, weight in weights.items()}
