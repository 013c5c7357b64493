"""The organizers' side of the conversation: what their texts mean, and what follows. `respond` is the one way in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from flows.content import Content
from flows.desk import commands, holding, hosting, masses, meetings, questions, team
from flows.desk.commands import Command
from flows.desk.effects import DeskEffect
from flows.desk.turn import Desk, DeskTurn
from flows.hearing import is_stop
from flows.hearing.answers import is_reaction
from flows.hearing.normal import POLITE_WORDS, phrases, word_set, words_of
from flows.kit import Flow

#: Every table of the desk, in the order in which they are asked.
TABLES = (holding.TABLE, team.DUTY, questions.TABLE, hosting.ASKED, team.WORKER, team.CAMPAIGN, hosting.HOST, meetings.TABLE, masses.TABLE)

#: Said back to an answer of ours; they ask for nothing, and are for nobody else.
NODS = frozenset(phrases("""
    ok; okay; okey; k; kk; thanks; thank you; thx; ty; ok thanks; okay thanks; thanks a lot; great; great thanks; cool; perfect; got it thanks;
    gracias; muchas gracias; ok gracias; okey gracias; vale; vale gracias; perfecto; bien; listo gracias; de acuerdo; excelente; sale
"""))  # fmt: skip
#: Words of which a name has none: with one, REMOVE is what everybody means by it.
NO_NAMES = word_set(
    "me my mine myself us i im it this these that all everything from of list lists text texts message messages alert alerts number phone "
    "mi mis yo de la lista ya todo todos toda todas texto textos mensaje mensajes alerta alertas"
)
_MARKS = frozenset("\U0001f44d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff\U0001f64f\U0001f44c\u2764\ufe0f\u2705 ")


def understand(desk: Desk, text: str, content: Content, now: datetime) -> Command:
    """What the text asks for. Their own STOP is looked for first; but `R4K STOP` is about a worker, `REMOVE Luis` about Luis, and
    `CANCEL december` about a meeting.
    """
    command = commands.read(text)
    if command.word in commands.OPENING_OF_A_MEETING and not meetings.is_about_one(command.word, command.rest, content, now):
        command = Command("bare", rest=text.strip())
    if (
        not is_stop(text)
        or command.code
        or command.handle
        or command.asked
        or command.word == "confirm"
        or command.word in commands.ALONE
        or command.word in commands.MASSES
        or (command.word in commands.OPENING_OF_A_MEETING and _is_about_a_meeting(command, content, now))
    ):
        return command  # 7726, which people send when they mean spam, may be a number that we drew
    if command.word == "bare" and commands.is_for_somebody(text):
        return command  # BLOCK, without its code
    turned_off = command.word in {"quiet", "alerts", "host"} and team.says_off(command.rest)
    if turned_off or (command.word == "remove" and _names_somebody(desk, command.rest)):
        return command
    return Command("stop")


def _is_about_a_meeting(command: Command, content: Content, now: datetime) -> bool:
    """`CANCEL december` is, also when december is no more; `CANCEL`, `CANCEL ALL` and whatever ends texts at length are a stop."""
    words = words_of(command.rest)
    if command.word == "meeting":
        return meetings.LINK.search(command.rest) is not None
    return meetings.names_one(command.rest, content, now) or (0 < len(words) <= 2 and not set(words) & NO_NAMES)


def _names_somebody(desk: Desk, text: str) -> bool:
    """`Luis`, or `Zoe` who is not there; `me from this list` is nobody's name."""
    words = set(words_of(text))
    return bool(team.one_named(desk.team, text)) or (0 < len(words) <= 3 and not words & (NO_NAMES | POLITE_WORDS))


def respond(desk: Desk, command: Command, content: Content, now: datetime) -> tuple[DeskEffect, ...]:
    """What follows from one text of an organizer, in its order."""
    turn = DeskTurn(desk, command, content, now)
    if not any(_hear(flow, word, turn) for flow, word in _offers(turn)):
        _answer_without_a_table(turn)
    return tuple(turn.effects)


def _offers(turn: DeskTurn) -> Iterator[tuple[Flow, str]]:
    """To which table the text is offered, as which word, in this order."""
    word = turn.command.word
    if not turn.me.active:
        if not turn.subject:
            yield team.DUTY, word
        yield team.DUTY, "any"
    elif turn.command.code:
        if turn.desk.case:
            yield questions.TABLE, word
    elif turn.command.asked:
        if turn.desk.asked:
            yield hosting.ASKED, word
    elif turn.command.handle:
        if turn.desk.card:
            yield team.WORKER, word
    else:
        yield holding.TABLE, word
        yield team.DUTY, word
        yield team.CAMPAIGN, word
        yield hosting.HOST, word
        yield meetings.TABLE, word
        yield masses.TABLE, word


def _hear(flow: Flow, word: str, turn: DeskTurn) -> bool:
    """Let the table hear one word. False, with nothing changed, where no row takes it."""
    event = flow.machine.events.get(word)
    if event is None:
        return False
    turn.state = turn.states.get(flow.name, flow.states[0])
    return bool(event.trigger(turn))


def _answer_without_a_table(turn: DeskTurn) -> None:
    if turn.command.code:
        turn.tell("unknown_code")
    elif turn.command.asked:
        turn.tell("asked_unknown")
    elif turn.command.handle and turn.desk.nearest:
        turn.tell("unknown_handle_near", nearest=turn.desk.nearest)
    elif turn.command.handle:
        turn.tell("unknown_handle")
    elif turn.command.word == "near":
        turn.tell("did_you_mean", word=turn.command.rest)
    elif not is_nod(turn.command.rest):
        _hear_bare(turn)


def is_nod(text: str) -> bool:
    """An answer to an answer of ours, or a phone's 'Liked "..."', which quotes it."""
    return is_reaction(text) or " ".join(words_of(text)) in NODS or (bool(text) and set(text) <= _MARKS)


def _hear_bare(turn: DeskTurn) -> None:
    """A text without a code is for a worker only where it can be meant for one alone, who has been answered before; it is named back."""
    threads, pending = turn.desk.threads, turn.desk.pending
    if turn.command.word == "drop" and pending and pending.what != "nothing":
        turn.let_go()  # what waited has waited too long; who drops it means nobody else
        turn.tell("dropped")
    elif turn.command.word == "yes" and turn.states["hold"] == "asked":
        turn.tell("needs_number")
    elif len(threads) == 1 and threads[0].state == "answered" and not commands.lacks_its_subject(turn.command.rest):
        turn.desk = replace(turn.desk, case=threads[0])
        turn.command = Command("answer", threads[0].code, rest=turn.command.rest)
        turn.states["question"] = "answered"
        _hear(questions.TABLE, "answer", turn)
    elif threads:
        turn.tell("which_thread", codes=", ".join(f"{each.code} {each.handle}" for each in threads[:8]), example=threads[0].code)
    else:
        turn.tell("unclear")


__all__ = ["TABLES", "Command", "Desk", "respond", "understand"]
