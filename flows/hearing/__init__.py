"""From the text of a worker to what was heard in it: stop first, then words, urgent, answers, questions, language. Pure and quick."""

from __future__ import annotations

from flows.hearing.hear import hear
from flows.hearing.heard import Heard
from flows.hearing.lexicon import Lexicon, Word
from flows.hearing.stop import is_stop

__all__ = ["Heard", "Lexicon", "Word", "hear", "is_stop"]
