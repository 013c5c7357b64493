"""What a text is weighed for, and by what: the rules of every language, the words, and the kinds of words. `make learn` finds the weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from flows.hearing.english import stop as english_stop
from flows.hearing.english import urgent as english_urgent
from flows.hearing.evidence import READ_AT_MOST, Evidence, Weighed, kinds_and_neighbours, words_and_neighbours
from flows.hearing.normal import FULL, Said
from flows.hearing.patterns import Rule, Rules
from flows.hearing.spanish import stop as spanish_stop
from flows.hearing.spanish import urgent as spanish_urgent


class Language(Protocol):
    """What one language's module knows of one meaning."""

    CLASSES: dict[str, frozenset[str]]
    FOR: tuple[Rule, ...]
    AGAINST: tuple[Rule, ...]


#: Long words that a stop depends on: with one letter left out, or two changed over, they are still meant. Nothing else is spelt like that.
_TELLING = """
    remove removed delete deleted unsubscribe discontinue message messages messaging number numbers texting wrong cancel subscription contact
    mensaje mensajes numero escriban escribir molesten equivocado
""".split()
#: Forms that are words of their own.
_REAL_WORDS = frozenset(("wring", "canel", "molest", "escribi"))


def _misspelt(word: str) -> set[str]:
    """The word without one of its letters, or with two neighbours changed over; the first letter stays."""
    dropped = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
    return (dropped | swapped) - {word} - _REAL_WORDS - set(_TELLING)


#: The word that was meant, for each form that none of our tables knows otherwise.
MEANT = {form: word for word in reversed(_TELLING) for form in sorted(_misspelt(word)) if form not in FULL}

#: The meanings, and what each language knows of them.
MEANINGS: Mapping[str, Mapping[str, Language]] = {
    "stop": {"en": english_stop, "es": spanish_stop},
    "urgent": {"en": english_urgent, "es": spanish_urgent},
}


def _kinds(languages: Iterable[Language]) -> dict[str, str]:
    """The kind of each word: the largest class that it stands in."""
    classes = sorted((len(words), name, words) for language in languages for name, words in language.CLASSES.items())
    return {word: f"@{name}" for _, name, words in classes for word in words}


def _named(language: str, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(replace(rule, name=f"{language}:{rule.name}") for rule in rules)


#: The rules of each meaning, of all languages, as features are named: "en:stop texting".
RULES = {
    meaning: Rules.joined(Rules(_named(name, (*each.FOR, *each.AGAINST)), each.CLASSES) for name, each in languages.items())
    for meaning, languages in MEANINGS.items()
}
#: The features of the rules that speak for each meaning.
FOR = {
    meaning: frozenset(f"{name}:{rule.name}" for name, each in languages.items() for rule in each.FOR)
    for meaning, languages in MEANINGS.items()
}
KINDS = {meaning: _kinds(languages.values()) for meaning, languages in MEANINGS.items()}


def _stream(meaning: str, text: Said) -> tuple[str, ...]:
    stream = text.stream[:READ_AT_MOST]
    return tuple(MEANT.get(word, word) for word in stream) if meaning == "stop" else stream


def features(meaning: str, text: Said) -> tuple[str, ...]:
    """All that is weighed in a text for one meaning."""
    stream = _stream(meaning, text)
    neighbours = words_and_neighbours(stream, asks=text.asks)
    return (*RULES[meaning].holding(stream), *neighbours, *kinds_and_neighbours(stream, KINDS[meaning]))


def weighed(meaning: str, evidence: Evidence, text: Said) -> tuple[Weighed, set[str]]:
    """A text, weighed for one meaning by all its features, and the languages whose rules speak for it."""
    stream = _stream(meaning, text)
    rules = RULES[meaning].holding(stream)
    speak = {rule.partition(":")[0] for rule in rules & FOR[meaning]}
    return evidence.weigh_text(stream, KINDS[meaning], rules, asks=text.asks), speak
