"""The organizers' side of the path: their text is read, what it is about is locked, the desk's tables say what follows, and that is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.desk import everybody, hosting, meetings, team, threads
from bot.desk.reading import open_desk
from bot.desk.standing import said_elsewhere
from bot.desk.table import Table
from bot.store import Text
from flows import lexicon_of
from flows.desk import effects, respond
from flows.desk.effects import DeskEffect
from flows.hearing.normal import said

if TYPE_CHECKING:
    from bot.inbox import Sitting

__all__ = ["receive", "said_elsewhere"]

#: What brings back an organizer who said STOP; all else of theirs is silence until then.
RETURNS = frozenset({"on", "yes"})


def receive(sitting: Sitting, *, suppressed: bool) -> bool:
    """An organizer's text to their campaign's line. False, with nothing done, where it is not for the desk: who is invited may be a worker."""
    worker = sitting.worker
    if worker is not None and _asks_to_be_forgotten(sitting):
        sitting.organizer, sitting.lists = None, False
        return False
    sitting.worker = None  # what an organizer writes is not about themselves
    table = open_desk(sitting, is_worker=worker is not None, suppressed=suppressed)
    if table is None:
        sitting.worker, sitting.organizer, sitting.lists = worker, None, False
        return False
    if not suppressed or table.command.word in RETURNS:
        _obey(table)
    about = sitting.worker.id if sitting.worker else None
    if sitting.organizer:
        body = _kept(table)
        text = Text("desk", "in", sitting.line.number, body, about, sitting.organizer, state="delivered", id=sitting.heard_id)
        sitting.texts.append(text)
    return True


def _asks_to_be_forgotten(sitting: Sitting) -> bool:
    """FORGET of an organizer who is a worker too erases the worker, as everybody's does."""
    found = lexicon_of(sitting.campaign.content).word(said(sitting.arrival.body))
    return found is not None and found.event == "forget"


def _kept(table: Table) -> str:
    """The text as it is kept: an address of a channel holds passwords."""
    return "ALERTS" if table.command.word == "alerts" else table.sitting.arrival.body


def _obey(table: Table) -> None:
    if team.refused(table):
        return
    for effect in respond(table.desk, table.command, table.sitting.campaign.content, table.sitting.now):
        HANDLERS[type(effect)](table, effect)


HANDLERS: dict[type[DeskEffect], Callable[[Table, Any], None]] = {
    effects.Tell: team.tell,
    effects.TellOthers: team.tell_others,
    effects.Hold: team.hold,
    effects.SetDuty: team.set_duty,
    effects.SetQuiet: team.set_quiet,
    effects.SetBrief: team.set_brief,
    effects.SetLanguage: team.set_language,
    effects.SetChannel: team.set_channel,
    effects.Invite: team.invite,
    effects.JoinTeam: team.join,
    effects.LeaveTeam: team.leave,
    effects.Send: threads.send,
    effects.Own: threads.own,
    effects.Disown: threads.disown,
    effects.Close: threads.close,
    effects.Note: threads.note,
    effects.ShowThread: threads.show,
    effects.Reveal: threads.reveal,
    effects.EndTexts: threads.end_texts,
    effects.GoOn: threads.go_on,
    effects.Block: threads.block,
    effects.SendDocument: threads.send_document,
    effects.Assess: threads.assess,
    effects.Tag: threads.tag,
    effects.SetShift: threads.set_shift,
    effects.DocumentToAll: everybody.document_to_all,
    effects.WithdrawDocument: everybody.withdraw_document,
    effects.AnswerAll: everybody.answer_all,
    effects.MassText: everybody.mass_text,
    effects.MoveMassText: everybody.move_mass_text,
    effects.ShowMassTexts: everybody.show_mass_texts,
    effects.AddMeeting: meetings.add,
    effects.InviteTo: meetings.invite,
    effects.MoveMeeting: meetings.move,
    effects.CallOffMeeting: meetings.call_off,
    effects.SetHost: hosting.set_host,
    effects.AnswerAsked: hosting.answer,
    effects.AnswerGathered: hosting.answer_gathered,
    effects.TickAsked: hosting.tick,
    effects.AddToFaq: everybody.add_to_faq,
}

_unhandled = set(DeskEffect.__subclasses__()) - set(HANDLERS)
if _unhandled:
    raise TypeError(f"effects of the desk that nobody handles: {sorted(effect.__name__ for effect in _unhandled)}")
