"""What workers ask, whatever the campaign: some three hundred topics, each in many words of both languages. What a text is about is how
likely it asks for each of them: a measure by which a question finds an entry that shares no word with it.

A table has a line for each topic, `name = phrase; phrase; ...`, and more lines of phrases below it. `make learn` adds what was asked of the
campaigns that it learns from, each question to the topic of the entry that answers it (weights.ASKED).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

from flows.hearing import weights
from flows.hearing.likelihood import Likelihoods, clues
from flows.hearing.normal import words_of
from flows.hearing.senses import Sense, sense, whole_words
from flows.hearing.things import lines_of
from flows.hearing.topics import campaign, organizers, pay, union, workplace

ANSWERABLE = (union.TOPICS, pay.TOPICS, workplace.TOPICS, campaign.TOPICS)
FOR_ORGANIZERS = organizers.TOPICS


class Topics:
    """All topics, in both languages, with what else was `asked` (a table like the others). Built once for all campaigns, read only."""

    def __init__(self, asked: str = "") -> None:
        phrases: dict[str, list[str]] = {}
        for table in (*ANSWERABLE, FOR_ORGANIZERS, asked):
            for name, ways in lines_of(table):
                phrases.setdefault(name, []).extend(ways)
        self.names = tuple(phrases)
        self._organizers = frozenset(name for name, _ in lines_of(FOR_ORGANIZERS))
        self.words = frozenset(word for ways in phrases.values() for phrase in ways for word in whole_words(words_of(phrase)))
        self._likelihoods = Likelihoods([[clues(sense(words_of(phrase), self.words)) for phrase in ways] for ways in phrases.values()])

    def shares(self, taken: Sense) -> Mapping[str, float]:
        """How likely a text asks for each of the topics that it may ask for; empty where it has no known word."""
        return {self.names[number]: share for number, share in self._likelihoods.shares(clues(taken)).items()}

    def for_organizers(self, shares: Mapping[str, float]) -> float:
        """How likely only a person can answer it."""
        return sum(share for name, share in shares.items() if name in self._organizers)


def direction(shares: Mapping[str, float]) -> dict[str, float]:
    """The shares as a vector of length one."""
    size = math.sqrt(sum(share * share for share in shares.values())) or 1.0
    return {name: share / size for name, share in shares.items()}


@cache
def known_topics() -> Topics:
    """The same for every campaign."""
    return Topics(weights.ASKED)
