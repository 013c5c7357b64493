"""What the desk does with the questions of a meeting: answers one or all, ticks one, and says who hosts."""

from __future__ import annotations

from collections import Counter

from bot import hosting, hours, outbox
from bot.broadcasts import record
from bot.broadcasts.reach import candidates, candidates_among, why_left_out
from bot.broadcasts.record import Considered
from bot.broadcasts.words import Order
from bot.desk.everybody import in_languages
from bot.desk.table import Table
from bot.hosting import HostQuestion
from bot.store import Text
from flows import sentence as worker_sentence
from flows.audience import Audience, Preview
from flows.desk import effects
from flows.wording.dates import moment


def considered(table: Table, words: str) -> Considered | None:
    """Words to all who said that they come, or may, or asked in the meeting; None where no question was meant."""
    campaign, connection, now = table.campaign, table.connection, table.sitting.now
    if table.host_question is None:
        return None
    meeting = table.host_question.meeting
    order = _order(table, meeting, words)
    people = {who.id: who for who in candidates(table.house, connection, campaign, order.audience)}
    people |= {who.id: who for who in candidates_among(table.house, connection, campaign, hosting.askers(connection, campaign, meeting))}
    why = {id: why_left_out(who, campaign.content.texts_a_month, now) for id, who in people.items()}
    reached = [who for id, who in people.items() if why[id] is None]
    return record.considered(table.house, connection, campaign, order, now, reached, Counter(each for each in why.values() if each))


def _order(table: Table, meeting: str, words: str) -> Order:
    return Order(in_languages(words, table.campaign.content), audience=Audience(rsvps=((meeting, "yes"), (meeting, "maybe"))))


def preview(table: Table) -> Preview | None:
    found = considered(table, table.command.rest)
    return found.preview if found else None


def answer_gathered(table: Table, effect: effects.AnswerGathered) -> None:
    """Since it was asked for somebody may have stopped, or asked: whom it reaches is looked at anew."""
    found, question = considered(table, effect.text), table.host_question
    if found is None or question is None or not found.rows:
        return table.tell("mass_nobody", left_out=sum(found.preview.left_out.values()) if found else 0)
    order = _order(table, question.meeting, effect.text)
    number = record.keep(table.connection, table.campaign, order, found.rows, by=table.me, now=table.sitting.now, what="answer-all")
    hosting.set_state(table.connection, question, "answered")
    table.sitting.rings = True
    return table.tell("mass_begun", number=number, count=found.preview.recipients)


def answer(table: Table, effect: effects.AnswerAsked) -> None:
    """To whoever asked. No thread opens by it: that would give them a code and a handle."""
    question, language = _asked(table), _language(table)
    hosting.set_state(table.connection, question, "answered")
    body = f"{worker_sentence(table.campaign.content, language, 'answer')} {effect.text}"
    _send(table, question, body)
    content, now = table.campaign.content, table.sitting.now
    wishes = table.worker.open_conversation(table.campaign.vault).slots
    where = hours.rings(table.worker.open_number(table.campaign.vault), content.timezone, wishes, begun=False)
    if hours.may_leave(now, where, question.at, "organizer"):
        return table.tell("asked_sent", code=f"Q{question.number}")
    opens = moment(hours.opening(now, where), table.language, content.zone)
    return table.tell("asked_later", code=f"Q{question.number}", time=opens)


def tick(table: Table, _: effects.TickAsked) -> None:
    """It was answered aloud: who could not listen learns that, and how to ask again."""
    question = _asked(table)
    hosting.set_state(table.connection, question, "done")
    if table.desk.asked and table.desk.asked.reachable:
        _send(table, question, worker_sentence(table.campaign.content, _language(table), "host_answered"))


def _send(table: Table, question: HostQuestion, body: str) -> None:
    """In nobody's name: whoever's answer failed to arrive would be told of whom. No thread shows it: it would tell who asked."""
    text = Text("apart", "out", question.line, body, question.worker_id)
    table.sitting.will_send(text, outbox.duty(table.campaign, text, answers_at=question.at, answered_by="organizer"))


def _asked(table: Table) -> HostQuestion:
    if table.host_question is None:
        raise LookupError("this effect needs a meeting's question")
    return table.host_question


def _language(table: Table) -> str:
    return table.worker.open_conversation(table.campaign.vault).language


def set_host(table: Table, effect: effects.SetHost) -> None:
    hosting.set_host(table.connection, table.me, effect.meeting, on=effect.on)
