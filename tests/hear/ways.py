"""The ways that are compared: our hearing, and simpler ones: the carrier's words, a rule as others have it, the nearest known text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from bot.hear import Request, report, understood
from flows.content import Content
from tests.hear import sets
from tests.hear.sets import Labelled

#: From a labelled text to what a way hears in it, under the names of `hear --jsonl`.
Way = Callable[[Labelled], Mapping[str, Any]]

TWILIO_STOPS = frozenset("STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT".split())

#: What the auto-opt-out of a well-known texting tool looks for, restated: stop at the start; remove me at the end; the rest anywhere.
SPOKE = re.compile(
    r"^\s*stop\b|\bremove me\s*$|remove my name|\btake me off th\w+ list|\blose my number|^\s*delete me\b|^\s*unsubscribe\s*$|"
    r"no longer contact|do not (?:contact|text|call)|don'?t (?:contact|text|call)",
    re.IGNORECASE,
)

WORD = re.compile(r"\w+")


def ours(labelled: Labelled) -> Mapping[str, Any]:
    return _ours(Request(labelled.text, labelled.asked, labelled.campaign))


@cache
def _ours(request: Request) -> Mapping[str, Any]:
    return report(understood(request, sets.content_of))


def twilio(labelled: Labelled) -> Mapping[str, Any]:
    """The carrier's own opt-out words: the whole text, in any case."""
    return {"word": "stop" if labelled.text.strip().upper() in TWILIO_STOPS else None}


def spoke(labelled: Labelled) -> Mapping[str, Any]:
    return {"word": "stop" if SPOKE.search(labelled.text) else None}


def nearest(labelled: Labelled) -> Mapping[str, Any]:
    """The label of the nearest text in learn/, and the FAQ entry of the nearest question, by tf-idf and cosine."""
    found = {"word": _words().best(labelled.text)[0]}
    if labelled.campaign:
        entry, score = _questions(labelled.campaign).best(labelled.text)
        found["faq"] = entry if score >= SURE else None
    return found


SURE = 0.5  # the cosine from which the nearest question's entry is taken for the answer


class TfIdf:
    """Texts with labels, found by the cosine of their weighted words."""

    def __init__(self, rows: Iterable[tuple[str, Any]]) -> None:
        known = [(Counter(WORD.findall(text.casefold())), label) for text, label in rows]
        seen = Counter(word for words, _ in known for word in words)
        self._weight = {word: math.log((1 + len(known)) / (1 + count)) + 1 for word, count in seen.items()}
        self._unknown = math.log(1 + len(known)) + 1
        self._labels = [label for _, label in known]
        self._index: dict[str, list[tuple[int, float]]] = {}
        for number, (words, _) in enumerate(known):
            size = self._size(words)
            for word, count in words.items():
                self._index.setdefault(word, []).append((number, count * self._weight[word] / size))

    def best(self, text: str) -> tuple[Any, float]:
        words = Counter(WORD.findall(text.casefold()))
        size, scores = self._size(words), Counter[int]()
        for word, count in words.items():
            for number, share in self._index.get(word, ()):
                scores[number] += share * count * self._weight[word] / size
        found: Sequence[tuple[int, float]] = scores.most_common(1)
        return (self._labels[found[0][0]], found[0][1]) if found else (None, 0.0)

    def _size(self, words: Mapping[str, int]) -> float:
        return math.sqrt(sum((count * self._weight.get(word, self._unknown)) ** 2 for word, count in words.items())) or 1.0


@cache
def _words() -> TfIdf:
    return TfIdf(
        (each.text, each.wanted.get("word")) for file in sets.texts("learn") if file.name not in ("faq", "off-topic") for each in file.lines
    )


@cache
def _questions(campaign: str) -> TfIdf:
    content: Content = sets.content_of(campaign)
    return TfIdf(
        (phrase, entry.id) for entry in content.faq for phrases in (*entry.keywords.values(), *entry.asked.values()) for phrase in phrases
    )


WAYS: Mapping[str, Way] = {"ours": ours, "tf-idf": nearest, "spoke": spoke, "twilio": twilio}
