"""From the text of a worker to what was heard in it: stop first, then words, urgent, answers, questions, language. Pure and quick."""

from __future__ import annotations

from flows.hearing.hear import hear
from flows.hearing.heard import Asked, Heard, in_light_of, outcome
from flows.hearing.lexicon import Lexicon, Word
from flows.hearing.stop import is_stop

__all__ = ["Asked", "Heard", "Lexicon", "Word", "hear", "in_light_of", "is_stop", "outcome"]
