"""What counts as heard right, set by set, and the figures that follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.hear.sets import Labelled, Texts
from tests.hear.ways import Way

Report = Mapping[str, Any]


def _as_wanted(wanted: Report, heard: Report) -> bool:
    return all(heard.get(key) == value for key, value in wanted.items())


def _is(word: str) -> Callable[[Report, Report], bool]:
    return lambda _, heard: heard.get("word") == word


def _is_not(word: str) -> Callable[[Report, Report], bool]:
    return lambda _, heard: heard.get("word") != word


def _finds(wanted: Report, heard: Report) -> bool:
    """The entry is answered, or offered where two could answer."""
    if "faq" not in wanted:
        return heard.get("faq") in wanted["choices"] or set(heard.get("choices", ())) >= set(wanted["choices"])
    return bool(heard.get("faq") == wanted["faq"])


#: When a text of each set was heard right.
RIGHT: Mapping[str, Callable[[Report, Report], bool]] = {
    "stop": _is("stop"),
    "not-stop": _is_not("stop"),
    "doubt": lambda _, heard: heard.get("word") in {"doubt", "stop"},
    "urgent": _is("urgent"),
    "not-urgent": _is_not("urgent"),
    "answers": _as_wanted,
    "keywords": _as_wanted,
    "faq": _finds,
    "off-topic": lambda _, heard: heard.get("faq") is None,
    "ordinary": _is_not("stop"),
    "language": _as_wanted,
}


@dataclass(frozen=True)
class Score:
    """How one way does on one file. `offered` counts the right entry among the choices, where the set is one of questions."""

    count: int
    right: int
    answered: int = 0
    answered_wrong: int = 0
    offered: int = 0
    offering: int = 0

    @property
    def share(self) -> float:
        return self.right / self.count if self.count else 0.0

    def __add__(self, other: Score) -> Score:
        return Score(*(mine + theirs for mine, theirs in zip(vars(self).values(), vars(other).values(), strict=True)))


def score(file: Texts, way: Way) -> Score:
    return total(_one(file.name, each, way(each)) for each in file.lines)


def total(scores: Iterable[Score]) -> Score:
    return sum(scores, Score(0, 0))


def _one(name: str, labelled: Labelled, heard: Report) -> Score:
    right = RIGHT[name](labelled.wanted, heard)
    if name not in {"faq", "off-topic"}:
        return Score(1, right)
    answered, choices = heard.get("faq") is not None, heard.get("choices") or ()
    hoped_for = labelled.wanted.get("faq")
    return Score(1, right, answered, answered and not right, hoped_for in choices, bool(choices))


def misses(file: Texts, way: Way) -> Iterator[tuple[Labelled, Report]]:
    """The texts that were misheard, and as what."""
    for each in file.lines:
        heard = way(each)
        if not RIGHT[file.name](each.wanted, heard):
            yield each, heard


def confusion(file: Texts, way: Way) -> Counter[tuple[str, str]]:
    """(wanted, heard): how often, for those that differ."""
    found: Counter[tuple[str, str]] = Counter()
    for labelled, heard in misses(file, way):
        keys = list(labelled.wanted) or ["word"]
        found[_shown(labelled.wanted, keys), _shown(heard, keys)] += 1
    return found


def _shown(report: Report, keys: Iterable[str]) -> str:
    return " ".join(str(report.get(key) or "nothing") for key in keys)


@dataclass(frozen=True)
class Promise:
    """One figure that hearing must reach: on which sets, in which language (all where None), how it is reckoned, and its bound."""

    name: str
    sets: tuple[str, ...]
    language: str | None
    reckoned: Callable[[Score], float]
    bound: float
    at_least: bool = True

    def figure(self, files: Iterable[Texts], way: Way) -> float | None:
        """The figure on these files; None where none of them is of its sets."""
        chosen = [file for file in files if file.name in self.sets and self.language in (None, file.language)]
        return self.reckoned(total(score(file, way) for file in chosen)) if chosen else None

    def is_kept(self, figure: float) -> bool:
        return figure >= self.bound if self.at_least else figure <= self.bound


def _wrong(score: Score) -> float:
    return 1 - score.share


def _wrong_of_answered(score: Score) -> float:
    return score.answered_wrong / score.answered if score.answered else 0.0


PROMISES = (
    *(Promise("stop is heard", ("stop",), language, lambda score: score.share, 0.97) for language in ("en", "es")),
    *(Promise("innocent texts taken for stop", ("not-stop",), language, _wrong, 0.05, at_least=False) for language in ("en", "es")),
    Promise("ordinary texts taken for stop", ("ordinary",), None, _wrong, 0.001, at_least=False),
    Promise("wrong among FAQ answers", ("faq",), None, _wrong_of_answered, 0.03, at_least=False),
    Promise("off-topic texts handed over", ("off-topic",), None, lambda score: score.share, 0.95),
)
