"""The conversations: values in, values out. `respond` is the one way in; a flow is one file here that holds a FLOW.

Nothing below this package does I/O, reads a clock or draws a random number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules

from flows import manners
from flows.content import Content, Localized, spoken
from flows.conversation import Conversation, Kept
from flows.effects import Effect
from flows.hearing import Heard, Lexicon, Word, hear
from flows.kit import Asked, Flow, FlowError, Turn, fill

#: A member who has not written for this long is asked whether they still want texts, before anything else is answered.
QUIET_AFTER = timedelta(days=45)

#: So long after news that one may decline an excuse is an answer to it; later it is about something else.
TOLD_HOLDS = timedelta(days=1)

SETTLED = 2  # texts in one language by which a worker has shown that it is theirs
CLEAR_WORDS = 4  # so many words in another language turn the answers to it at once


def discovered() -> tuple[Flow, ...]:
    """Every FLOW of this package, in the order in which flows are asked."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return tuple(sorted((module.FLOW for module in modules if hasattr(module, "FLOW")), key=lambda flow: flow.order))


def _sentences(flows: tuple[Flow, ...]) -> Mapping[str, Localized]:
    """Every sentence of every flow, by name: {name: {language: sentence}}."""
    sentences: dict[str, dict[str, str]] = {}
    for flow in flows:
        for language, wording in flow.wording.items():
            for name, sentence in wording.items():
                if language in sentences.setdefault(name, {}):
                    raise FlowError(f"flow {flow.name}: another flow has a sentence {name!r} already.")
                sentences[name][language] = sentence
    return sentences


FLOWS = discovered()
BY_NAME = {flow.name: flow for flow in FLOWS}
SENTENCES = _sentences(FLOWS)
CONSENT = BY_NAME["consent"]
ASKING = tuple(flow for flow in FLOWS if flow.asks)
ALWAYS = {word: flow for flow in FLOWS for word in flow.always}
PRIVATE = frozenset(word for flow in FLOWS if flow.private for word in flow.words)
VOCABULARY = tuple(Word(event, phrases, event in flow.takes_rest) for flow in FLOWS for event, phrases in flow.words.items())


@lru_cache(maxsize=64)
def lexicon_of(content: Content) -> Lexicon:
    """The campaign's and the flows' words, compiled once for each version of a campaign."""
    return Lexicon(content, VOCABULARY)


@lru_cache(maxsize=64)
def sentences_of(content: Content) -> Mapping[str, Localized]:
    """The bot's sentences, with the campaign's own wording in their place where it has one."""
    own = {language: dict(wording) for language, wording in content.wording.items()}
    return {
        name: {language: own.get(language, {}).get(name, sentence) for language, sentence in choices.items()}
        for name, choices in SENTENCES.items()
    }


def sentence(content: Content, language: str, name: str, **values: object) -> str:
    """One of the bot's sentences for this campaign, filled in: for texts that are no part of a turn."""
    return fill(spoken(sentences_of(content)[name], language, content), content, values)


def respond(conversation: Conversation, heard: Heard, content: Content, now: datetime) -> tuple[Conversation, tuple[Effect, ...]]:
    """One turn: what was heard in this conversation, and what follows: the conversation afterwards, and effects in their order."""
    turn = Turn(conversation, heard, content, now, sentences_of(content))
    _age(turn)
    _turn_to_the_language(turn)
    _hear(turn, offers(turn))
    while turn.hear_next:
        following, turn.hear_next = turn.hear_next, None
        if isinstance(following, Kept):
            turn.heard = hear(following.text, lexicon_of(content), turn.language)
            _hear(turn, offers(turn))
            turn.heard = heard
        else:
            name, word = following
            _hear(turn, chain(((flow, word) for flow in FLOWS if flow.name == name), _each("stray")))
    manners.hold(turn)
    turn.remember(heard_at=now)
    return turn.conversation(), tuple(turn.effects)


def _hear(turn: Turn, offered: Iterator[tuple[Flow, str]]) -> None:
    """The first flow whose table takes the word has the turn."""
    for flow, word in offered:
        if flow.hear(word, turn):
            return


def _age(turn: Turn) -> None:
    """What time has done since the last turn: a silent member is asked again, an old question or thread is no longer open.

    States that an older version stored are today's from here on.
    """
    turn.states |= {name: BY_NAME[name].state_of(turn.states) for name in turn.states if name in BY_NAME}
    heard_at = turn.slots.heard_at
    if turn.standing == "member" and heard_at and turn.now - heard_at > QUIET_AFTER:
        turn.states["consent"] = "quiet"
    for flow in ASKING:
        if flow.name in turn.states and turn.states[flow.name] in flow.asks and flow.waits_for(turn) is None:
            turn.states[flow.name] = flow.states[0]
            turn.remember(notes={name: note for name, note in turn.slots.notes.items() if name != flow.name})
    if turn.slots.thread and turn.slots.thread.until <= turn.now:
        turn.remember(thread=None)


def _turn_to_the_language(turn: Turn) -> None:
    """Answers follow the worker's own writing. Of somebody who has shown their language, a word or two in another is no change of it."""
    asked_for = {"english": "en", "spanish": "es"}.get(turn.heard.word or "")
    written, shown = asked_for or turn.heard.language, turn.slots.language_shown
    if written not in turn.content.languages:
        return
    if written == turn.language:
        turn.remember(language_shown=SETTLED if asked_for else min(SETTLED, shown + 1))
    elif asked_for or turn.heard.word in ALWAYS or shown < SETTLED or len(turn.heard.text.split()) >= CLEAR_WORDS:
        turn.language = written
        turn.remember(language_shown=SETTLED if asked_for else 1)
    else:
        turn.remember(language_shown=shown - 1)


def offers(turn: Turn) -> Iterator[tuple[Flow, str]]:  # noqa: C901, PLR0912 - one list, read from top to bottom
    """To which flow the text is offered, as which word, in this order. This is the order of the whole service."""
    heard = turn.heard
    if heard.word in ALWAYS:
        yield ALWAYS[heard.word], heard.word
    if heard.word == "enough":
        yield from _enough(turn)
        return
    if turn.standing != "member":
        yield from ((CONSENT, word) for word in _at_the_gate(heard))
        return
    if heard.urgent:
        yield from _each("urgent")
    if heard.word == "doubt":
        yield CONSENT, "doubt"
    if heard.photos:
        yield from _each("thread" if turn.slots.thread else "anything")
    if heard.word and _is_for_the_bot(turn):
        yield from _each(heard.word)
    if heard.exact:
        yield from _each("document" if heard.document else "entry")
    if heard.nod and not (heard.if_asked and _was_asked_by_number(turn)):
        yield from _each("nod")
    yield from _in_words(turn)
    yield from _answers(turn)
    if turn.slots.thread:
        yield from _each("thread")
    if heard.word == "decline":
        yield CONSENT, "doubt"
    if heard.document or heard.entry:
        yield from _each("document" if heard.document else "entry")
    if heard.choices:
        yield from _each("nearly")
    if heard.foreign:
        yield from _each("foreign")
    if heard.answer or heard.number:
        yield from _each("stray")
    yield from _each("anything")


def _at_the_gate(heard: Heard) -> Iterator[str]:
    """As what a text is offered to consent alone, from somebody who is not a member."""
    if heard.urgent:
        yield "urgent"
    elif heard.word in CONSENT.machine.events:
        yield heard.word
    elif heard.answer:
        yield heard.answer
    elif heard.nod:
        yield "nod"
    if heard.entry:
        yield "entry"
    yield "anything"


def _enough(turn: Turn) -> Iterator[tuple[Flow, str]]:
    """What "ya no" means: a no to whoever asked or spoke last of what can be declined, and a stop where nobody did."""
    if turn.standing in {"asked", "quiet", "doubted"}:
        yield CONSENT, "no"
    elif turn.standing == "member":
        yield from ((flow, "enough") for flow in FLOWS if flow.name == turn.spoke or isinstance(flow.waits_for(turn), tuple))
    yield CONSENT, "stop"


def _is_for_the_bot(turn: Turn) -> bool:
    """While a thread is open only exact words are: a greeting, or a word with more behind it, is for the organizer."""
    return turn.slots.thread is None or not (turn.heard.rest or turn.heard.word == "greeting")


def _spoke_last(turn: Turn) -> Flow | None:
    return BY_NAME.get(turn.spoke or "")


def _was_asked_by_number(turn: Turn) -> bool:
    """Whether what was said last asks for a yes or a no by number: there a thumb up, or an ok, is an answer."""
    last = _spoke_last(turn)
    return last is not None and isinstance(last.waits_for(turn), tuple)


def _was_told_of_something(turn: Turn) -> bool:
    """Whether what was said last told of something that one may still decline: a reminder, a meeting that is moved."""
    last = _spoke_last(turn)
    told_at = turn.slots.asked_at.get(last.name) if last else None
    return last is not None and told_at is not None and turn.now - told_at <= TOLD_HOLDS and last.waits_for(turn) is None


def _asks(flow: Flow, turn: Turn) -> bool:
    """What only offered something, without numbers, asks no more once another flow has spoken of what can be answered too."""
    last = _spoke_last(turn)
    return isinstance(flow.waits_for(turn), tuple) or last in (None, flow) or not last.asks


def _each(word: str) -> Iterator[tuple[Flow, str]]:
    return ((flow, word) for flow in FLOWS if flow is not CONSENT or word in CONSENT.words)


def _in_words(turn: Turn) -> Iterator[tuple[Flow, str]]:
    """To whoever asked last: all that is said where any words are the answer, what names one of a list where it is not chosen by number."""
    last = _spoke_last(turn)
    if last and (waits := last.waits_for(turn)) in {"text", "choice"}:
        yield last, "text" if waits == "text" else "named"


def _answers(turn: Turn) -> Iterator[tuple[Flow, str]]:
    """A yes, a no, a number, a guest: for the open question it answers, else for the flow that can still change its mind.

    While a thread is open and the organizer spoke last, they answer the organizer.
    """
    heard = turn.heard
    is_asked = _was_asked_by_number(turn) or (_was_told_of_something(turn) and not heard.nod)
    answer = heard.answer or (heard.if_asked if is_asked else None)
    if turn.slots.thread and turn.spoke == "thread":
        return
    waiting = {flow: flow.waits_for(turn) for flow in ASKING}
    if heard.guests is not None and heard.answer != "no":
        yield from _each("guests")
    if heard.number:
        yield from _numbered(turn, waiting, heard.number)
        yield from _numbered_again(turn, heard.number)
    if answer:
        asked = [flow for flow, waits in waiting.items() if isinstance(waits, tuple | frozenset) and answer in waits and _asks(flow, turn)]
        if len(asked) > 1:
            turn.open_questions = {flow.name: flow.label(turn) if flow.label else flow.name for flow in asked}
            yield from _each("ambiguous")
        last = _spoke_last(turn)
        yield from ((flow, answer) for flow in asked or ((last,) if last and last is not CONSENT else ()))
        chosen = [(flow, "number") for flow, waits in waiting.items() if waits == "choice" and flow.name == turn.spoke]
        if len(heard.text.split()) > 1:  # "can't come" is no choice from a list; a bare "no" is
            yield from _each(answer)
        yield from chosen
        yield from _each(answer)


def _numbered(turn: Turn, waiting: Mapping[Flow, Asked | None], number: int) -> Iterator[tuple[Flow, str]]:
    """A number belongs to the list that was shown last."""
    shown_last = sorted(
        (flow for flow, waits in waiting.items() if waits and waits != "text"),
        key=lambda flow: turn.slots.asked_at[flow.name],
        reverse=True,
    )
    for flow in shown_last:
        waits = waiting[flow]
        if isinstance(waits, tuple) and number <= len(waits):
            yield flow, waits[number - 1]
        yield flow, "number"


def _numbered_again(turn: Turn, number: int) -> Iterator[tuple[Flow, str]]:
    """A number to the flow that spoke last still stands for its answer: one may change one's mind by number too."""
    last = _spoke_last(turn)
    if last:
        answers = (waits for waits in last.asks.values() if isinstance(waits, tuple) and number <= len(waits))
        yield from ((last, each[number - 1]) for each in answers)


def start(content: Content, language: str | None = None) -> Conversation:
    """The conversation of a number that was never heard before."""
    return Conversation(language if language in content.languages else content.language)


__all__ = [
    "FLOWS",
    "PRIVATE",
    "SENTENCES",
    "VOCABULARY",
    "Conversation",
    "Heard",
    "hear",
    "lexicon_of",
    "respond",
    "sentence",
    "sentences_of",
    "start",
]
