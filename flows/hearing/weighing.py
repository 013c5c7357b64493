"""What a text is weighed for, and by what: the rules of every language, and the words. `make learn` finds the weights of the same features."""

from __future__ import annotations

from collections.abc import Iterable

from flows.hearing.english import stop as english_stop
from flows.hearing.english import urgent as english_urgent
from flows.hearing.evidence import READ_AT_MOST, words_and_neighbours
from flows.hearing.normal import Said
from flows.hearing.patterns import Rules
from flows.hearing.spanish import stop as spanish_stop
from flows.hearing.spanish import urgent as spanish_urgent

#: The meanings, and the rules for and against each, language by language.
RULES: dict[str, tuple[tuple[str, Rules], ...]] = {
    "stop": tuple(
        (language, Rules((*module.FOR, *module.AGAINST), module.CLASSES))
        for language, module in (("en", english_stop), ("es", spanish_stop))
    ),
    "urgent": tuple(
        (language, Rules((*module.FOR, *module.AGAINST), module.CLASSES))
        for language, module in (("en", english_urgent), ("es", spanish_urgent))
    ),
}


def rule_features(meaning: str, text: Said) -> Iterable[str]:
    """The rules that hold, as features: "en:stop texting"."""
    stream = text.stream[:READ_AT_MOST]
    return {f"{language}:{hit.name}" for language, rules in RULES[meaning] for hit in rules.hits(stream)}


def features(meaning: str, text: Said) -> tuple[str, ...]:
    """All that is weighed in a text for one meaning."""
    return (*rule_features(meaning, text), *words_and_neighbours(text.stream, asks=text.asks))
