"""Texts to many, by a lead's text: `TEXT es, tag picker, at 18:30: and words`. How many get it is told before the number that confirms it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flows.audience import EVERYBODY, Audience, Known, NoAudience, read, split_moment
from flows.content import Content
from flows.desk.commands import BETWEEN_WHOM_AND_WORDS
from flows.desk.effects import MoveMassText, ShowMassTexts
from flows.desk.masking import holds_a_number
from flows.desk.questions import MOST, reaches_nobody, say_nobody, say_not_for_everybody, seen_on_a_locked_phone, told, words_in
from flows.desk.team import is_lead, say_leads_only
from flows.desk.turn import DeskTurn, names_somebody
from flows.desk.wording import term
from flows.kit import Flow, Row


@dataclass(frozen=True)
class Asked:
    """A mass text as a lead asked for it."""

    audience: Audience
    words: Mapping[str, str] = field(repr=False)
    starts_at: datetime | None = None


def asked(rest: str, content: Content, now: datetime) -> Asked:
    """What follows TEXT. NoAudience, with the part that is no audience; ValueError where there is no such time."""
    whom, _, said = rest.partition(BETWEEN_WHOM_AND_WORDS)
    whom, starts_at = split_moment(whom, now.astimezone(content.zone))
    return Asked(read(whom, known(content, now)), words_in(said.strip(), content), starts_at)


def known(content: Content, now: datetime) -> Known:
    coming, last = content.coming_up(now), content.begun_last(now)
    meetings = tuple(each.id for each in content.meetings)
    return Known(content.languages, meetings, coming[0].id if coming else None, last.id if last else None)


def _asked(turn: DeskTurn) -> Asked:
    return asked(turn.command.rest, turn.content, turn.now)


def cannot_be_read(turn: DeskTurn) -> bool:
    try:
        return not all(_asked(turn).words.values())
    except (NoAudience, ValueError):
        return True


def explain(turn: DeskTurn) -> None:
    """What was not understood, and how it is written."""
    try:
        _asked(turn)
        turn.tell("mass_how")
    except NoAudience as error:
        turn.tell("mass_whom", said=error.said)
    except ValueError:
        turn.tell("mass_when")


def is_too_long(turn: DeskTurn) -> bool:
    return any(len(words) > MOST for words in _asked(turn).words.values())


def say_too_long(turn: DeskTurn) -> None:
    turn.tell("mass_too_long", most=MOST)


def tells_too_much(turn: DeskTurn) -> bool:
    return any(holds_a_number(words) or names_somebody(words, turn.desk.team) for words in _asked(turn).words.values())


def _given_away(turn: DeskTurn) -> str:
    """What a locked phone would show of it."""
    return seen_on_a_locked_phone(turn, *(f"{turn.content.program}: {words}" for words in _asked(turn).words.values()))


def is_not_discreet(turn: DeskTurn) -> bool:
    return bool(_given_away(turn))


def say_not_discreet(turn: DeskTurn) -> None:
    turn.tell("not_discreet", word=_given_away(turn))


def ask(turn: DeskTurn) -> None:
    """Everything that is known of it before, and the number that sends it."""
    turn.hold("mass", turn.command.rest, whom=whom(turn, _asked(turn).audience), **told(turn))


def whom(turn: DeskTurn, audience: Audience) -> str:
    """`everybody`, or what they have in common, as a lead writes it."""
    return term("everybody", turn.me.language) if audience == EVERYBODY else str(audience)


def show(turn: DeskTurn) -> None:
    turn.emit(ShowMassTexts())


def _number(turn: DeskTurn) -> int | None:
    return int(turn.command.rest) if turn.command.rest.isdecimal() else None


def pause(turn: DeskTurn) -> None:
    turn.emit(MoveMassText("pause", _number(turn)))


def go_on(turn: DeskTurn) -> None:
    turn.emit(MoveMassText("go_on", _number(turn)))


def ask_to_cancel(turn: DeskTurn) -> None:
    turn.hold("cancel", turn.command.rest, mass=turn.command.rest)


TABLE = Flow(
    "mass",
    order=60,
    states=("here",),
    rows=(
        #   heard                          from    to    then                   only when
        Row("mass",                        "here", None, explain,               (is_lead, cannot_be_read)),
        Row("mass",                        "here", None, say_too_long,          (is_lead, is_too_long)),
        Row("mass",                        "here", None, say_not_for_everybody, (is_lead, tells_too_much)),
        Row("mass",                        "here", None, say_not_discreet,      (is_lead, is_not_discreet)),
        Row("mass",                        "here", None, say_nobody,            (is_lead, reaches_nobody)),
        Row("mass",                        "here", None, ask,                   is_lead),
        Row("masses",                      "here", None, show),
        Row("pause",                       "here", None, pause),
        Row("go_on",                       "here", None, go_on,                 is_lead),
        Row("cancel",                      "here", None, ask_to_cancel,         is_lead),
        Row(("mass", "go_on", "cancel"),   "here", None, say_leads_only),
    ),
)  # fmt: skip
