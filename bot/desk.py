"""The organizers' side: an answer by its code goes to that worker and opens a thread; nothing else they write reaches anybody."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from unicodedata import combining, normalize
from uuid import UUID

from bot import doubts, hours, outbox, questions, store
from bot.questions import Organizer, Question
from bot.store import Text
from flows import sentence as worker_sentence
from flows.conversation import Thread
from flows.desk import commands, wording
from flows.desk.masking import holds_a_number
from flows.hearing import is_stop
from flows.wording.dates import moment

if TYPE_CHECKING:
    from bot.inbox import Sitting

HELD_FOR = timedelta(minutes=10)  # an answer that waits for its SEND

STARTS = frozenset({"start", "unstop", "yes", "empezar"})
HELPS = frozenset({"help", "info", "ayuda"})


def receive(sitting: Sitting, *, suppressed: bool) -> None:
    """An organizer's text to their campaign's line."""
    organizer = questions.organizer(sitting.connection, sitting.organizer, lock=True) if sitting.organizer else None
    sitting.worker = None  # what an organizer writes is not about themselves
    if organizer is None:
        return
    _obey(sitting, organizer, suppressed=suppressed)
    about = sitting.worker.id if sitting.worker else None
    text = Text("desk", "in", sitting.line.number, sitting.arrival.body, about, organizer.id, state="delivered", id=sitting.heard_id)
    sitting.texts.append(text)


def _obey(sitting: Sitting, organizer: Organizer, *, suppressed: bool) -> None:
    word = sitting.arrival.body.strip().casefold()
    command = commands.read(sitting.arrival.body)
    if word in STARTS and (suppressed or not organizer.on_duty):
        _go_on_duty(sitting, organizer)
    elif suppressed:
        return
    elif isinstance(command, commands.Answer):
        _answer(sitting, organizer, command)
    elif isinstance(command, commands.SendAnyway):
        _send_held(sitting, organizer, command)
    elif isinstance(command, commands.EndTexts):
        _end_texts(sitting, organizer, command)
    elif isinstance(command, commands.GoOn):
        _go_on(sitting, organizer, command)
    elif is_stop(sitting.arrival.body):
        _go_off_duty(sitting, organizer)
    else:
        say(sitting, organizer, "desk_help" if word in HELPS else "unclear")


def say(sitting: Sitting, organizer: Organizer, name: str, **values: object) -> None:
    sitting.reply(wording.sentence(name, organizer.language, **values))


def _go_on_duty(sitting: Sitting, organizer: Organizer) -> None:
    sitting.house.suppression.lift(sitting.connection, sitting.arrival.sender, sitting.campaign.id)
    sitting.connection.execute("UPDATE organizers SET on_duty = true WHERE id = %s", (organizer.id,))
    say(sitting, organizer, "on_duty")


def _go_off_duty(sitting: Sitting, organizer: Organizer) -> None:
    """An organizer's STOP ends their texts like anybody's."""
    sitting.house.suppression.stop(sitting.connection, sitting.arrival.sender, sitting.campaign.id)
    sitting.connection.execute("UPDATE organizers SET on_duty = false WHERE id = %s", (organizer.id,))
    sitting.confirms_stop = True
    if not sitting.carrier_says_stop:
        say(sitting, organizer, "off_duty")


def _answer(sitting: Sitting, organizer: Organizer, command: commands.Answer) -> None:
    """Send the answer, or hold it back where somebody was faster or it gives away more than it should."""
    question = _question(sitting, command.code)
    if question is None:
        return say(sitting, organizer, "unknown_code")
    if not command.text:
        return say(sitting, organizer, "empty", code=command.code)
    obstacle = _obstacle(sitting, organizer, question, command.text)
    if obstacle:
        _hold(sitting, organizer, command)
        return say(sitting, organizer, obstacle, code=command.code)
    return _send(sitting, organizer, question, command.text)


def _question(sitting: Sitting, code: str) -> Question | None:
    """The question that this code opens, with its worker: from here on all that is written is about them, and goes when they are forgotten."""
    worker = questions.worker_of(sitting.connection, sitting.campaign, code)
    sitting.worker = store.worker_by_id(sitting.connection, worker) if worker else None
    question = questions.by_code(sitting.connection, sitting.campaign, code) if sitting.worker else None
    return question if question and sitting.worker and question.worker_id == sitting.worker.id else None


def _obstacle(sitting: Sitting, organizer: Organizer, question: Question, text: str) -> str | None:
    """The sentence that says why an answer waits for its SEND; None where nothing is in its way."""
    if question.organizer_id and question.organizer_id != organizer.id:
        return "taken"
    if holds_a_number(text):
        return "holds_number"
    team = _words(" ".join(questions.names(sitting.connection, sitting.campaign)))
    return "holds_name" if _words(text) & team else None


def _words(text: str) -> set[str]:
    """The words in a text, whatever their case, accents and what hangs on them: "Jose's" names José too."""
    bare = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    return set(re.findall(r"[^\W_]+", bare))


def _hold(sitting: Sitting, organizer: Organizer, command: commands.Answer) -> None:
    held = json.dumps({"code": command.code, "text": command.text, "at": sitting.now.isoformat()})
    _set_pending(sitting, organizer.id, sitting.campaign.vault.seal(held, "organizers.pending", organizer.id))


def _send_held(sitting: Sitting, organizer: Organizer, command: commands.SendAnyway) -> None:
    """`R4K SEND`: the answer that was held back under this code goes, within ten minutes."""
    held = json.loads(sitting.campaign.vault.open(organizer.pending, "organizers.pending", organizer.id)) if organizer.pending else {}
    question = _question(sitting, command.code)
    fresh = held and sitting.now - datetime.fromisoformat(held["at"]) <= HELD_FOR
    if question is None or not fresh or held["code"] != command.code:
        return say(sitting, organizer, "unknown_code")
    _set_pending(sitting, organizer.id, None)
    return _send(sitting, organizer, question, held["text"])


def _end_texts(sitting: Sitting, organizer: Organizer, command: commands.EndTexts) -> None:
    """The worker said so in words that the bot could not read, or not by text at all."""
    question, worker = _question(sitting, command.code), sitting.worker
    if question is None or worker is None:
        return say(sitting, organizer, "unknown_code")
    doubts.end_texts(sitting.house, sitting.connection, sitting.campaign, worker, how="organizer")
    return say(sitting, organizer, "ended", code=command.code, handle=worker.handle)


def _go_on(sitting: Sitting, organizer: Organizer, command: commands.GoOn) -> None:
    question, worker = _question(sitting, command.code), sitting.worker
    if question is None or worker is None:
        return say(sitting, organizer, "unknown_code")
    decided = doubts.go_on(sitting.connection, sitting.campaign, worker)
    return say(sitting, organizer, "goes_on" if decided else "not_in_doubt", code=command.code, handle=worker.handle)


def _set_pending(sitting: Sitting, organizer: UUID, sealed: bytes | None) -> None:
    sitting.connection.execute("UPDATE organizers SET pending = %s WHERE id = %s", (sealed, organizer))


def _send(sitting: Sitting, organizer: Organizer, question: Question, text: str) -> None:
    """To the worker, from the line they wrote to; the thread is this organizer's unless it was another's first."""
    campaign, content = sitting.campaign, sitting.campaign.content
    worker = sitting.worker
    if worker is None:
        return say(sitting, organizer, "unknown_code")
    number = worker.open_number(campaign.vault)
    if worker.dead or sitting.house.suppression.is_suppressed(sitting.connection, number, campaign.id):
        return say(sitting, organizer, "unreachable", code=question.code, handle=worker.handle)
    until = sitting.now + timedelta(hours=content.thread_hours)
    questions.take(sitting.connection, question, organizer.id, until)
    conversation = worker.open_conversation(campaign.vault)
    threaded = replace(conversation, spoke="thread", slots=replace(conversation.slots, thread=Thread(question.code, until)))
    store.save_conversation(sitting.connection, campaign, worker.id, threaded)
    body = f"{worker_sentence(content, conversation.language, 'answer')} {text}"  # as the organizer wrote it
    answer = Text("answer", "out", question.line, body, worker.id, organizer.id)
    sitting.will_send(answer, outbox.duty(campaign, answer, answers_at=question.heard_at, answered_by="organizer"))
    where = hours.zones(number, content.timezone)
    if hours.may_leave(sitting.now, where, question.heard_at, "organizer"):
        return say(sitting, organizer, "sent", code=question.code, handle=worker.handle, hours=content.thread_hours)
    opens = moment(hours.opening(sitting.now, where), organizer.language, content.zone)
    return say(sitting, organizer, "sent_later", code=question.code, handle=worker.handle, time=opens)
