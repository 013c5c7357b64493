"""When the bot holds its tongue: the same text again and again, and more answers than one number should get; STOP is never limited."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal
from zlib import crc32

from flows.effects import AskHost, AskOrganizer, Consent, Effect, ReadVeiled, Relay, Reply, SendDocument
from flows.kit import Turn

WINDOW = timedelta(minutes=10)
ANSWERS = 10  # automated ones to one number in that time: two autoresponders must not talk for ever
SAME_TEXT = 3  # the third in that time gets no answer

NEVER_LIMITED = frozenset({"stop", "forget"})
FETCHES = frozenset({"read"})  # said again it brings another text, which waits to be read
DISCLOSED = Consent("disclosed", "disclosure")


def hold(turn: Turn) -> None:
    """Take from the turn what must not be said; states still move, and a person in trouble is still heard."""
    repeated = _repeated(turn)
    spent = tuple(at for at in turn.slots.answered_at if turn.now - at < WINDOW)
    if turn.heard.word not in NEVER_LIMITED:
        if repeated and turn.heard.word not in FETCHES:
            _withhold(turn, "repeated", (Reply, SendDocument, AskOrganizer, AskHost, Relay, ReadVeiled))
        elif len(spent) >= ANSWERS:
            _withhold(turn, "limit", (Reply, SendDocument, ReadVeiled))
    answered = any(isinstance(effect, Reply | SendDocument) for effect in turn.effects)
    turn.remember(answered_at=(*spent, turn.now) if answered else spent)


def _withhold(turn: Turn, why: Literal["repeated", "limit"], kinds: tuple[type[Effect], ...]) -> None:
    """Drop effects of these kinds. A disclosure that was not said is none: a YES must not rest on it."""
    allowed = [effect for effect in turn.effects if not isinstance(effect, kinds)]
    if len(allowed) == len(turn.effects):
        return
    if DISCLOSED in allowed:
        allowed.remove(DISCLOSED)
        turn.remember(disclosed_at=turn.before.slots.disclosed_at)
    turn.effects = allowed
    turn.hush(why)


def _repeated(turn: Turn) -> bool:
    """Whether this is the third same text in the window; remembers it either way. Pictures without a word differ."""
    mark = crc32(_said(turn).encode(errors="replace"))
    lately = tuple((at, each) for at, each in turn.slots.lately if turn.now - at < WINDOW)
    turn.remember(lately=(*lately[-ANSWERS:], (turn.now, mark)))
    return not turn.heard.photos and sum(each == mark for _, each in lately) >= SAME_TEXT - 1


def _said(turn: Turn) -> str:
    """The text; a bare answer together with who asked last: a "1" to another list is another answer."""
    heard, said = turn.heard, turn.heard.text.casefold()
    return f"{said} {turn.before.spoke}" if heard.answer or heard.number else said
