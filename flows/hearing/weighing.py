"""What a text is weighed for, and by what: the rules of every language, the words, and the kinds of words. `make learn` finds the weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from flows.hearing import weights
from flows.hearing.english import stop as english_stop
from flows.hearing.english import urgent as english_urgent
from flows.hearing.evidence import READ_AT_MOST, Evidence, Weighed, kinds_and_neighbours, strange_words, words_and_neighbours
from flows.hearing.normal import FULL, Said
from flows.hearing.patterns import Rule, Rules
from flows.hearing.spanish import stop as spanish_stop
from flows.hearing.spanish import urgent as spanish_urgent


class Language(Protocol):
    """What one language's module knows of one meaning."""

    CLASSES: dict[str, frozenset[str]]
    FOR: tuple[Rule, ...]
    AGAINST: tuple[Rule, ...]


#: Long words that a stop depends on: with one letter left out or said twice, or two changed over, they are still meant. Nothing else is spelt like that.
_TELLING = """
    remove removed delete deleted unsubscribe discontinue message messages messaging number numbers texting wrong cancel subscription contact
    interested
    mensaje mensajes numero escriban escribir molesten equivocado
""".split()
#: Forms that are words of their own.
_REAL_WORDS = frozenset(("wring", "canel", "molest", "escribi", "massage", "massages", "massaging"))
#: Those of which a wrong vowel makes no other word.
_VOWELS_MAY_DIFFER = frozenset(
    "remove removed delete deleted unsubscribe discontinue message messages messaging number numbers interested".split()
)


def _misspelt(word: str) -> set[str]:
    """The word without one of its letters, with one said twice, with two neighbours changed over, or, of some, with another vowel.

    The first letter stays.
    """
    dropped = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
    doubled = {word[:at] + word[at] + word[at:] for at in range(1, len(word))}
    places = [at for at, letter in enumerate(word) if at and letter in "aeiou"] if word in _VOWELS_MAY_DIFFER else []
    vowels = {word[:at] + vowel + word[at + 1 :] for at in places for vowel in "aeiou"}
    return (dropped | swapped | doubled | vowels) - {word} - _REAL_WORDS - set(_TELLING)


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
#: The words that each meaning is told in, where it matters which words are none of them.
KNOWN: Mapping[str, frozenset[str]] = {"stop": frozenset(weights.STOP_WORDS.split())}
KINDS = {meaning: _kinds(languages.values()) for meaning, languages in MEANINGS.items()}


def stream_of(meaning: str, text: Said) -> tuple[str, ...]:
    """The words of a text that are weighed."""
    stream = text.stream[:READ_AT_MOST]
    return tuple(MEANT.get(word, word) for word in stream) if meaning == "stop" else stream


def features(meaning: str, text: Said) -> tuple[str, ...]:
    """All that is weighed in a text for one meaning."""
    return (*lasting_features(meaning, text), *_strange(meaning, stream_of(meaning, text)))


def lasting_features(meaning: str, text: Said) -> tuple[str, ...]:
    """Those of them that do not depend on what the meaning is known to be told in."""
    stream = stream_of(meaning, text)
    neighbours = words_and_neighbours(stream, asks=text.asks)
    return (*RULES[meaning].holding(stream), *neighbours, *kinds_and_neighbours(stream, KINDS[meaning]))


def _strange(meaning: str, stream: tuple[str, ...]) -> tuple[str, ...]:
    return strange_words(stream, KNOWN[meaning]) if meaning in KNOWN else ()


def weighed(meaning: str, evidence: Evidence, text: Said) -> tuple[Weighed, set[str]]:
    """A text, weighed for one meaning by all its features, and the rules that hold in it, for and against."""
    stream = stream_of(meaning, text)
    rules = RULES[meaning].holding(stream)
    return evidence.weigh_text(stream, KINDS[meaning], (*rules, *_strange(meaning, stream)), asks=text.asks), rules
