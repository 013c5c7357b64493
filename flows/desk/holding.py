"""What waits to be confirmed: by a random number that was sent to this phone, so that whoever only forges the sender can do nothing big."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hmac import compare_digest

from flows.audience import NoAudience
from flows.desk import hosting, masses, meetings
from flows.desk.effects import (
    AddToFaq,
    AnswerAll,
    Block,
    DocumentToAll,
    Held,
    Hold,
    Invite,
    LeaveTeam,
    MassText,
    MoveMassText,
    Pending,
    Reveal,
    Send,
    SetChannel,
    WithdrawDocument,
)
from flows.desk.team import invited, is_the_last_lead, member_named, read_channel
from flows.desk.turn import TRIES, DeskTurn
from flows.kit import Flow, Row


def number_is_right(turn: DeskTurn) -> bool:
    """Compared in constant time, and only where fewer wrong ones came than are allowed."""
    return turn.wrong_numbers < TRIES and compare_digest(_waiting(turn).number, turn.command.rest)


def tries_are_used_up(turn: DeskTurn) -> bool:
    return turn.wrong_numbers + 1 >= TRIES


def is_for_leads(turn: DeskTurn) -> bool:
    """Whoever asked was a lead then, and is none any more."""
    return _waiting(turn).what in FOR_LEADS and not turn.me.is_lead


def has_no_worker(turn: DeskTurn) -> bool:
    """What was asked for is about a question or worker that is not there any more."""
    desk, what = turn.desk, _waiting(turn).what
    return (what in ABOUT_A_WORKER and desk.case is None and desk.card is None) or (what == "gathered" and desk.asked is None)


def _waiting(turn: DeskTurn) -> Pending:
    if turn.desk.pending is None:
        raise LookupError("this row needs something that waits")
    return turn.desk.pending


def reveal(turn: DeskTurn, _: Pending) -> None:
    turn.emit(Reveal())


def block(turn: DeskTurn, asked: Pending) -> None:
    turn.emit(Block())
    turn.tell("blocked", handle=turn.handle or asked.code)


def answer_all(turn: DeskTurn, asked: Pending) -> None:
    turn.emit(AnswerAll(asked.text))


def answer_gathered(turn: DeskTurn, asked: Pending) -> None:
    hosting.answer_gathered(turn, asked.text)


def document_to_all(turn: DeskTurn, asked: Pending) -> None:
    if turn.content.has_document(asked.text):
        turn.emit(DocumentToAll(asked.text))
    else:
        turn.tell("document_gone")


def withdraw(turn: DeskTurn, asked: Pending) -> None:
    if turn.content.has_document(asked.text):
        turn.emit(WithdrawDocument(asked.text))
    else:
        turn.tell("document_gone")


def mass_text(turn: DeskTurn, asked: Pending) -> None:
    """Read anew as it was asked for, with the time of that: minutes have passed, and a meeting that it names may be off by now."""
    try:
        found = masses.asked(asked.text, turn.content, asked.at or turn.now)
    except (NoAudience, ValueError):
        return turn.tell("mass_changed")
    return turn.emit(MassText(found.audience, found.words, found.starts_at))


def cancel_mass_text(turn: DeskTurn, asked: Pending) -> None:
    turn.emit(MoveMassText("cancel", int(asked.text)))


def add_meeting(turn: DeskTurn, asked: Pending) -> None:
    meetings.add(turn, asked.text, asked.at or turn.now)


def invite_to_meeting(turn: DeskTurn, asked: Pending) -> None:
    meetings.invite(turn, asked.text, asked.at or turn.now)


def move_meeting(turn: DeskTurn, asked: Pending) -> None:
    meetings.move(turn, asked.text)


def call_off_meeting(turn: DeskTurn, asked: Pending) -> None:
    meetings.call_off(turn, asked.text)


def add_to_faq(turn: DeskTurn, asked: Pending) -> None:
    """Everybody who asks gets the answer from now on, and so does who has asked, unless somebody else has taken them meanwhile."""
    question, _, answer = asked.text.partition("=")
    turn.emit(AddToFaq(question, answer))
    case = turn.desk.case
    if case and case.reachable and case.owner in (None, turn.me.id):
        turn.emit(Send(answer))


def invite(turn: DeskTurn, asked: Pending) -> None:
    found = invited(asked.text)
    if found:
        turn.emit(Invite(*found))


def remove(turn: DeskTurn, asked: Pending) -> None:
    gone = member_named(turn, asked.text)
    if gone and is_the_last_lead(turn, gone):
        turn.tell("last_lead")
    elif gone:
        turn.tell("removed", name=gone.name)
        turn.emit(LeaveTeam(gone.id))
    else:
        turn.tell("no_such_name", names=", ".join(each.name for each in turn.desk.team))


def set_channel(turn: DeskTurn, asked: Pending) -> None:
    turn.emit(SetChannel(*read_channel(asked.text)))


DO: Mapping[Held, Callable[[DeskTurn, Pending], None]] = {
    "reveal": reveal,
    "block": block,
    "all": answer_all,
    "gathered": answer_gathered,
    "document_all": document_to_all,
    "mass": mass_text,
    "cancel": cancel_mass_text,
    "meeting": add_meeting,
    "invite": invite_to_meeting,
    "move": move_meeting,
    "call_off": call_off_meeting,
    "faq": add_to_faq,
    "add": invite,
    "remove": remove,
    "channel": set_channel,
    "withdraw": withdraw,
}
ABOUT_A_WORKER = frozenset({"reveal", "block"})
FOR_LEADS = frozenset({"add", "remove", "mass", "cancel", "meeting", "invite", "move", "call_off", "withdraw"})


def do_it(turn: DeskTurn) -> None:
    """What was asked for, now that it is confirmed; wrong numbers before it were the organizer's own."""
    asked = _waiting(turn)
    turn.emit(Hold(None))
    DO[asked.what](turn, asked)


def refuse(turn: DeskTurn) -> None:
    turn.count_wrong(ends=False)
    turn.tell("wrong_number")


def give_up(turn: DeskTurn) -> None:
    turn.count_wrong(ends=True)
    turn.warn("guessed", name=turn.me.name)
    turn.tell("locked")


def say_nothing_waits(turn: DeskTurn) -> None:
    turn.tell("nothing_waits")


def say_it_is_gone(turn: DeskTurn) -> None:
    turn.emit(Hold(None))
    turn.tell("nothing_waits")


def say_leads_only(turn: DeskTurn) -> None:
    turn.emit(Hold(None))
    turn.tell("leads_only")


def drop(turn: DeskTurn) -> None:
    turn.let_go()
    turn.tell("dropped")


TABLE = Flow(
    "hold",
    order=10,
    states=("idle", "held", "asked"),
    rows=(
        #   heard      from               to      then               only when
        Row("confirm", "asked",           "idle", say_it_is_gone,    (number_is_right, has_no_worker)),
        Row("confirm", "asked",           "idle", say_leads_only,    (number_is_right, is_for_leads)),
        Row("confirm", "asked",           "idle", do_it,             number_is_right),
        Row("confirm", "asked",           "idle", give_up,           tries_are_used_up),
        Row("confirm", "asked",           None,   refuse),
        Row("confirm", ("idle", "held"),  None,   say_nothing_waits),
        Row("drop",    ("held", "asked"), "idle", drop),
    ),
)  # fmt: skip
