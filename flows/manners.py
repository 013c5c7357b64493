"""When the bot holds its tongue: the same text again and again, and more answers than one number should get; STOP is never limited."""

from __future__ import annotations

from datetime import timedelta
from zlib import crc32

from flows.effects import AskOrganizer, Relay, Reply, SendDocument
from flows.kit import Turn

WINDOW = timedelta(minutes=10)
ANSWERS = 10  # automated ones to one number in that time: two autoresponders must not talk for ever
SAME_TEXT = 3  # the third in that time gets no answer

NEVER_LIMITED = frozenset({"stop", "forget"})


def hold(turn: Turn) -> None:
    """Take from the turn what must not be said; states still move, and a person in trouble is still heard."""
    repeated = _repeated(turn)
    spent = tuple(at for at in turn.slots.answered_at if turn.now - at < WINDOW)
    if turn.heard.word not in NEVER_LIMITED:
        if repeated:
            turn.effects = [effect for effect in turn.effects if not isinstance(effect, Reply | SendDocument | AskOrganizer | Relay)]
            turn.hush("repeated")
        elif len(spent) >= ANSWERS:
            turn.effects = [effect for effect in turn.effects if not isinstance(effect, Reply | SendDocument)]
            turn.hush("limit")
    answered = any(isinstance(effect, Reply | SendDocument) for effect in turn.effects)
    turn.remember(answered_at=(*spent, turn.now) if answered else spent)


def _repeated(turn: Turn) -> bool:
    """Whether this is the third same text in the window; remembers it either way."""
    mark = crc32(turn.heard.text.casefold().encode(errors="replace"))
    lately = tuple((at, each) for at, each in turn.slots.lately if turn.now - at < WINDOW)
    turn.remember(lately=(*lately[-ANSWERS:], (turn.now, mark)))
    return sum(each == mark for _, each in lately) >= SAME_TEXT - 1
