"""What a text is weighed for, and by what: the rules of every language, the words, and the kinds of words. `make learn` finds the weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from flows.hearing.english import stop as english_stop
from flows.hearing.english import urgent as english_urgent
from flows.hearing.evidence import READ_AT_MOST, kinds_and_neighbours
from flows.hearing.normal import Said
from flows.hearing.patterns import Rule, Rules
from flows.hearing.spanish import stop as spanish_stop
from flows.hearing.spanish import urgent as spanish_urgent


class Language(Protocol):
    """What one language's module knows of one meaning."""

    CLASSES: dict[str, frozenset[str]]
    FOR: tuple[Rule, ...]
    AGAINST: tuple[Rule, ...]


#: The meanings, and what each language knows of them.
MEANINGS: Mapping[str, Mapping[str, Language]] = {
    "stop": {"en": english_stop, "es": spanish_stop},
    "urgent": {"en": english_urgent, "es": spanish_urgent},
}


def _kinds(languages: Iterable[Language]) -> dict[str, str]:
    """The kind of each word: the largest class that it stands in."""
    classes = sorted((len(words), name, words) for language in languages for name, words in language.CLASSES.items())
    return {word: f"@{name}" for _, name, words in classes for word in words}


RULES = {
    meaning: tuple((name, Rules((*each.FOR, *each.AGAINST), each.CLASSES)) for name, each in languages.items())
    for meaning, languages in MEANINGS.items()
}
#: The features of the rules that speak for each meaning.
FOR = {
    meaning: frozenset(f"{name}:{rule.name}" for name, each in languages.items() for rule in each.FOR)
    for meaning, languages in MEANINGS.items()
}
KINDS = {meaning: _kinds(languages.values()) for meaning, languages in MEANINGS.items()}


def rule_features(meaning: str, text: Said) -> set[str]:
    """The rules that hold, as features: "en:stop texting"."""
    stream = text.stream[:READ_AT_MOST]
    return {f"{language}:{hit.name}" for language, rules in RULES[meaning] for hit in rules.hits(stream)}


def features(meaning: str, text: Said) -> tuple[str, ...]:
    """All that is weighed in a text for one meaning."""
    return (
        *rule_features(meaning, text),
        *text.neighbours,
        *kinds_and_neighbours(text.stream, KINDS[meaning]),
    )
