"""A meeting's questions in the hands of its host: `Q1`, `Q2` ... in order, whose they are unsaid. Who hosts, and what is open."""

from __future__ import annotations

from datetime import timedelta

from flows.content import Meeting, spoken
from flows.desk.effects import AnswerAsked, AnswerGathered, SetHost, TickAsked
from flows.desk.masking import mask
from flows.desk.questions import (
    hold_for_name,
    hold_for_number,
    is_seen_on_a_locked_phone,
    is_too_long,
    reaches_nobody,
    say_nobody,
    say_not_discreet,
    say_not_for_everybody,
    say_too_long,
    says_a_name,
    says_a_number,
    says_nothing,
    tells_too_much,
    told,
)
from flows.desk.team import names_of, says_off
from flows.desk.turn import Asked, DeskTurn
from flows.hearing.normal import key_of
from flows.kit import Flow, Row
from flows.wording.dates import moment

SHOWN = 10  # questions that QUESTIONS lists
QUOTED = 110  # characters of each


# Who hosts, and what is open


def meetings(turn: DeskTurn) -> tuple[Meeting, ...]:
    """Those that can be hosted: not over, or hardly."""
    after = timedelta(minutes=turn.content.host_after)
    return tuple(sorted((each for each in turn.content.meetings if each.ends + after > turn.now), key=lambda each: each.starts))


def meeting_meant(turn: DeskTurn) -> Meeting | None:
    """The one that is named, else the one under way, else the next."""
    said = key_of(turn.command.rest)
    if said and not says_off(turn.command.rest):
        return next((each for each in meetings(turn) if said in names_of(each)), None)
    return turn.content.under_way(turn.now) or next(iter(meetings(turn)), None)


def no_meeting(turn: DeskTurn) -> bool:
    return meeting_meant(turn) is None


def wants_no_more(turn: DeskTurn) -> bool:
    return says_off(turn.command.rest)


def say_which(turn: DeskTurn) -> None:
    turn.tell("host_which", meetings=", ".join(each.id for each in meetings(turn)) or "-")


def begin(turn: DeskTurn) -> None:
    if meeting := meeting_meant(turn):
        turn.emit(SetHost(meeting.id, on=True))
        when = moment(meeting.starts, turn.me.language, turn.content.zone)
        turn.tell("host_on", title=spoken(meeting.title, turn.me.language, turn.content), when=when)


def end(turn: DeskTurn) -> None:
    if meeting := meeting_meant(turn):
        turn.emit(SetHost(meeting.id, on=False))
    turn.tell("host_off")


def show(turn: DeskTurn) -> None:
    found = turn.desk.asked_now
    if found:
        more = ["..."] if len(found) > SHOWN else []
        turn.tell("asked_list", count=len(found), lines="\n".join((*(f"Q{each.number}: {_cut(each)}" for each in found[:SHOWN]), *more)))
    else:
        turn.tell("asked_none")


def _cut(asked: Asked) -> str:
    text = mask(asked.text)
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}..."


HOST = Flow(
    "host",
    order=55,
    states=("here",),
    rows=(
        #   heard       from    to    then       only when
        Row("host",     "here", None, end,       wants_no_more),
        Row("host",     "here", None, say_which, no_meeting),
        Row("host",     "here", None, begin),
        Row("questions", "here", None, show),
    ),
)  # fmt: skip


# One question, by its number


def nobody_is_there(turn: DeskTurn) -> bool:
    return turn.desk.asked is None or not turn.desk.asked.reachable


def is_held(turn: DeskTurn) -> bool:
    held = turn.desk.pending
    return turn.states["hold"] == "held" and held is not None and held.code == turn.subject


def say_again(turn: DeskTurn) -> None:
    if turn.desk.asked:
        turn.tell("asked_again", text=mask(turn.desk.asked.text))


def say_unreachable(turn: DeskTurn) -> None:
    turn.tell("asked_unreachable")


def answer(turn: DeskTurn) -> None:
    turn.emit(AnswerAsked(turn.command.rest))


def answer_held(turn: DeskTurn) -> None:
    if turn.desk.pending:
        turn.emit(AnswerAsked(turn.desk.pending.text))
        turn.let_go()


def say_nothing_is_held(turn: DeskTurn) -> None:
    turn.tell("asked_how")


def tick(turn: DeskTurn) -> None:
    turn.emit(TickAsked())
    turn.tell("asked_done")


def say_it_is_done(turn: DeskTurn) -> None:
    turn.tell("asked_done")


def ask_to_answer_all(turn: DeskTurn) -> None:
    turn.hold("gathered", turn.command.rest, **told(turn))


def explain(turn: DeskTurn) -> None:
    turn.tell("asked_how")


def answer_gathered(turn: DeskTurn, words: str) -> None:
    """Once it is confirmed."""
    turn.emit(AnswerGathered(words))


ANY = ("open", "answered", "done")

ASKED = Flow(
    "asked",
    order=35,
    states=ANY,
    rows=(
        #   heard             from    to          then                   only when
        Row("again",            ANY,    None,       say_again),
        Row("answer",           ANY,    None,       say_unreachable,       nobody_is_there),
        Row(("answer", "gathered"), ANY, None,      say_too_long,          is_too_long),
        Row("answer",           ANY,    None,       hold_for_number,       says_a_number),
        Row("answer",           ANY,    None,       hold_for_name,         says_a_name),
        Row("answer",           ANY,    "answered", answer),
        Row("send",             ANY,    None,       say_unreachable,       nobody_is_there),
        Row("send",             ANY,    "answered", answer_held,           is_held),
        Row("send",             ANY,    None,       say_nothing_is_held),
        Row("gathered",         ANY,    None,       explain,               says_nothing),
        Row("gathered",         ANY,    None,       say_not_for_everybody, tells_too_much),
        Row("gathered",         ANY,    None,       say_not_discreet,      is_seen_on_a_locked_phone),
        Row("gathered",         ANY,    None,       say_nobody,            reaches_nobody),
        Row("gathered",         ANY,    None,       ask_to_answer_all),
        Row("tick",             "open", "done",     tick),
        Row("tick",             ("answered", "done"), None, say_it_is_done),
        Row("unknown_of_asked", ANY,    None,       explain),
    ),
)  # fmt: skip
