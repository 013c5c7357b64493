"""What the desk does with one worker and their question: answer, take, give back, close, show, note, block."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from bot import audit, documents, doubts, escalations, hours, outbox, questions, store
from bot.desk.table import Table
from bot.store import Text
from flows import sentence as worker_sentence
from flows.conversation import Thread
from flows.desk import effects, wording
from flows.desk.masking import mask, without_links
from flows.wording.dates import moment, short

SHOWN, NOTES = 10, 3  # texts, and notes
QUOTED = 300  # characters of each
MOST = 1350  # characters of all: with the sentence around them a carrier takes it as one text
KINDS = ["heard", "reply", "answer", "document", "broadcast"]


def send(table: Table, effect: effects.Send) -> None:
    """To the worker, from the line they wrote to; the thread is this organizer's unless it was another's first."""
    campaign, content, question, worker = table.campaign, table.campaign.content, table.asked(), table.worker
    now = table.sitting.now
    until = now + timedelta(hours=content.thread_hours)
    questions.take(table.connection, question, table.me, until)
    conversation = worker.open_conversation(campaign.vault)
    threaded = replace(conversation, spoke="thread", slots=replace(conversation.slots, thread=Thread(question.code, until)))
    store.save_conversation(table.connection, campaign, worker.id, threaded)
    body = f"{worker_sentence(content, conversation.language, 'answer')} {effect.text}"  # as the organizer wrote it
    answer = Text("answer", "out", question.line, body, worker.id, table.me)
    table.sitting.will_send(answer, outbox.duty(campaign, answer, answers_at=question.heard_at, answered_by="organizer"))
    where = hours.rings(worker.open_number(campaign.vault), content.timezone, conversation.slots, begun=False)
    if hours.may_leave(now, where, question.heard_at, "organizer"):
        return table.tell("sent", code=question.code, handle=worker.handle, hours=content.thread_hours)
    opens = moment(hours.opening(now, where), table.language, content.zone)
    return table.tell("sent_later", code=question.code, handle=worker.handle, time=opens)


def own(table: Table, _: effects.Own) -> None:
    table.connection.execute(
        "UPDATE questions SET state = 'claimed', organizer_id = %s, next_at = NULL WHERE id = %s", (table.me, table.asked().id)
    )


def disown(table: Table, _: effects.Disown) -> None:
    questions.give_back(table.connection, table.asked().id)
    escalations.start_anew(table.connection, table.asked().id, table.me)


def close(table: Table, _: effects.Close) -> None:
    """Its code opens nothing any more, and the worker's next text begins anew."""
    question = table.asked()
    table.connection.execute(
        "UPDATE questions SET state = 'closed', next_at = NULL, organizer_id = coalesce(organizer_id, %s) WHERE id = %s",
        (table.me, question.id),
    )
    _end_thread(table, question.code)


def _end_thread(table: Table, code: str | None = None) -> None:
    """The worker's free texts go to this thread's organizer no more; to none at all where no code is given."""
    conversation = table.worker.open_conversation(table.campaign.vault)
    thread = conversation.slots.thread
    if thread and code in (None, thread.code):
        after = replace(conversation, slots=replace(conversation.slots, thread=None))
        store.save_conversation(table.connection, table.campaign, table.worker.id, after)


def note(table: Table, effect: effects.Note) -> None:
    id = uuid4()
    table.connection.execute(
        "INSERT INTO notes (id, campaign_id, worker_id, organizer_id, body) VALUES (%s, %s, %s, %s, %s)",
        (id, table.campaign.id, table.worker.id, table.me, table.campaign.vault.seal(effect.text, "notes.body", id)),
    )


def show(table: Table, _: effects.ShowThread) -> None:
    _show(table, masked=True)


def reveal(table: Table, _: effects.Reveal) -> None:
    _show(table, masked=False)
    audit.note(table.connection, table.campaign, "reveal", by=table.me, about=table.worker.handle)


def _show(table: Table, *, masked: bool) -> None:
    """The latest texts both ways, and the team's notes; the oldest are left out where they are too long for one text."""
    lines = _lines(table, masked=masked)
    while len(lines) > 1 and sum(map(len, lines)) + len(lines) > MOST:
        del lines[0]
    row = table.connection.execute(
        """SELECT code FROM questions WHERE worker_id = %s AND code IS NOT NULL AND state <> 'closed'
           AND coalesce(until, opened_at + %s) > now() ORDER BY opened_at DESC LIMIT 1""",
        (table.worker.id, questions.ANSWERABLE),
    ).fetchone()
    shown = "\n".join(lines) or wording.sentence("thread_empty", table.language)
    if row:
        table.tell("thread", handle=table.worker.handle, code=row[0], lines=shown)
    else:
        table.tell("thread_closed", handle=table.worker.handle, lines=shown)


def _lines(table: Table, *, masked: bool) -> list[str]:
    vault, names = table.campaign.vault, {each.id: each.name for each in table.desk.team}
    texts = table.connection.execute(
        """SELECT id, kind, organizer_id, body, at FROM texts WHERE worker_id = %s AND kind = ANY(%s)
           AND NOT EXISTS (SELECT FROM host_questions WHERE host_questions.id = texts.id) ORDER BY at DESC, direction LIMIT %s""",
        (table.worker.id, KINDS, SHOWN),
    ).fetchall()
    notes = table.connection.execute(
        "SELECT id, organizer_id, body, at FROM notes WHERE worker_id = %s ORDER BY at DESC LIMIT %s", (table.worker.id, NOTES)
    ).fetchall()
    said = [(at, _who(table, kind, names.get(organizer)), vault.open(body, "texts.body", id)) for id, kind, organizer, body, at in texts]
    label = wording.term("note", table.language)
    said += [(at, f"{label} ({names.get(organizer, '-')})", vault.open(body, "notes.body", id)) for id, organizer, body, at in notes]
    return [
        f"{short(at, table.language, table.campaign.content.zone)} {who}: {_cut(mask(text) if masked else without_links(text))}"
        for at, who, text in sorted(said, key=lambda each: each[0])
    ]


def _who(table: Table, kind: str, name: str | None) -> str:
    if kind == "heard":
        return wording.term("them", table.language)
    return name or wording.term("us", table.language) if kind == "answer" else "bot"


def _cut(text: str) -> str:
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}..."


def end_texts(table: Table, _: effects.EndTexts) -> None:
    """The worker said so in words that the bot could not read, or not by text at all."""
    doubts.end_texts(table.house, table.connection, table.campaign, table.worker, how="organizer")


def go_on(table: Table, _: effects.GoOn) -> None:
    doubts.go_on(table.connection, table.campaign, table.worker)


def block(table: Table, effect: effects.Block) -> None:
    """A blocked worker's questions are over, and so is their thread: what they write reaches nobody. They are not told."""
    blocked, worker = not effect.ends, table.worker
    table.connection.execute("UPDATE workers SET blocked = %s WHERE id = %s", (blocked, worker.id))
    if blocked:
        table.connection.execute(
            "UPDATE questions SET state = 'closed', next_at = NULL WHERE worker_id = %s AND state <> 'closed'", (worker.id,)
        )
        _end_thread(table)
    audit.note(table.connection, table.campaign, "block" if blocked else "unblock", by=table.me, about=worker.handle)


def send_document(table: Table, effect: effects.SendDocument) -> None:
    """A personal link, as if the worker had asked for it."""
    campaign, question, worker = table.campaign, table.asked(), table.worker
    document = campaign.content.document(effect.document)
    speaks = worker.open_conversation(campaign.vault).language
    language = documents.language_for(document, speaks)
    found = documents.enclose(table.house, campaign, worker.id, document, language=language, speaks=speaks, now=table.sitting.now)
    text = Text("document", "out", question.line, found.body, worker.id, id=found.text)
    table.sitting.parts.append(found.part)
    table.sitting.will_send(text, outbox.duty(campaign, text, media=found.media, answers_at=question.heard_at, answered_by="organizer"))


def assess(table: Table, effect: effects.Assess) -> None:
    table.connection.execute("UPDATE workers SET assessment = %s WHERE id = %s", (effect.degree, table.worker.id))


def tag(table: Table, effect: effects.Tag) -> None:
    if effect.on:
        table.connection.execute(
            "INSERT INTO tags (campaign_id, worker_id, tag) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
            (table.campaign.id, table.worker.id, effect.tag),
        )
    else:
        table.connection.execute("DELETE FROM tags WHERE worker_id = %s AND tag = %s", (table.worker.id, effect.tag))


def set_shift(table: Table, effect: effects.SetShift) -> None:
    sealed = table.campaign.vault.seal(effect.shift, "workers.shift", table.worker.id) if effect.shift else None
    table.connection.execute("UPDATE workers SET shift = %s WHERE id = %s", (sealed, table.worker.id))
