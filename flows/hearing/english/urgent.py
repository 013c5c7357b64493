"""English: how people tell that something bad happened, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs."""

from __future__ import annotations

from flows.hearing.patterns import Rule

CLASSES: dict[str, frozenset[str]] = {}

#: It happened, is happening, or is threatened.
FOR: tuple[Rule, ...] = ()

#: Asked in general, long ago, somewhere else, or the words in another meaning.
AGAINST: tuple[Rule, ...] = ()
