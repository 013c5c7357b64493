"""Spanish: how people ask for no more texts, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs."""

from __future__ import annotations

from flows.hearing.patterns import Rule

CLASSES: dict[str, frozenset[str]] = {}

#: Somebody asks for the end of all texts.
FOR: tuple[Rule, ...] = ()

#: Such words of something else: of the boss, the job, an hour, a list that is not ours; somebody else's words; a no to it.
AGAINST: tuple[Rule, ...] = ()
