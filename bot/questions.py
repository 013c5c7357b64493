"""What workers asked and who answers it: questions by their codes, the threads that follow, and the alerts that call organizers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row

from bot import handles, outbox
from bot.campaigns import Campaign
from bot.store import Part, Text
from flows.desk.masking import mask
from flows.desk.wording import alert

#: A question that nobody answered can still be answered this long.
ANSWERABLE = timedelta(days=7)


@dataclass(frozen=True)
class Question:
    """One question. `until` is the end of its thread, None before the first answer."""

    id: UUID
    worker_id: UUID
    code: str
    kind: str
    line: str
    heard_at: datetime
    organizer_id: UUID | None
    until: datetime | None


@dataclass(frozen=True)
class Organizer:
    """An organizer as alerts need them; the name and phone stay sealed."""

    id: UUID
    role: str
    on_duty: bool
    language: str
    phone: bytes = field(repr=False)
    name: bytes = field(repr=False)
    pending: bytes | None = field(repr=False, default=None)


QUESTION = "SELECT id, worker_id, code, kind, line, heard_at, organizer_id, until FROM questions"
ORGANIZER = "SELECT id, role, on_duty, language, phone, name, pending FROM organizers"


def by_code(connection: Connection[Any], campaign: Campaign, code: str) -> Question | None:
    """The question that this code opens now, locked; None for an unknown, old or closed one, which look the same."""
    with connection.cursor(row_factory=class_row(Question)) as cursor:
        return cursor.execute(
            f"{QUESTION} WHERE campaign_id = %s AND code = %s AND coalesce(until, opened_at + %s) > now() FOR UPDATE",
            (campaign.id, code, ANSWERABLE),
        ).fetchone()


def worker_of(connection: Connection[Any], campaign: Campaign, code: str) -> UUID | None:
    """Whose question has this code. Every transaction locks the worker before their question, so that no two wait for each other."""
    row = connection.execute("SELECT worker_id FROM questions WHERE campaign_id = %s AND code = %s", (campaign.id, code)).fetchone()
    return row[0] if row else None


def open_one(connection: Connection[Any], worker: UUID) -> Question | None:
    """The worker's question that still waits, or whose thread is open; the latest."""
    with connection.cursor(row_factory=class_row(Question)) as cursor:
        return cursor.execute(
            f"""{QUESTION} WHERE worker_id = %s AND code IS NOT NULL AND coalesce(until, opened_at + interval '24 hours') > now()
                ORDER BY opened_at DESC LIMIT 1 FOR UPDATE""",
            (worker,),
        ).fetchone()


def ask(connection: Connection[Any], campaign: Campaign, worker: UUID, kind: str, line: str) -> Question:
    """The worker's open question, or a new one with a fresh code. An urgent text makes it urgent."""
    found = open_one(connection, worker)
    if found:
        connection.execute(
            "UPDATE questions SET heard_at = now(), kind = CASE WHEN %s = 'urgent' THEN 'urgent' ELSE kind END WHERE id = %s",
            (kind, found.id),
        )
        return found
    for _ in range(200):
        with connection.cursor(row_factory=class_row(Question)) as cursor:
            added = cursor.execute(
                """INSERT INTO questions (id, campaign_id, worker_id, code, kind, line) VALUES (%s, %s, %s, %s, %s, %s)
                   ON CONFLICT (campaign_id, code) DO NOTHING RETURNING id, worker_id, code, kind, line, heard_at, organizer_id, until""",
                (uuid4(), campaign.id, worker, handles.code(), kind, line),
            ).fetchone()
        if added:
            return added
    raise RuntimeError("no free code after 200 draws")


def heard_again(connection: Connection[Any], question: Question) -> None:
    connection.execute("UPDATE questions SET heard_at = now() WHERE id = %s", (question.id,))


def take(connection: Connection[Any], question: Question, organizer: UUID, until: datetime) -> bool:
    """The first answer opens the thread: it belongs to this organizer. False where somebody else was a moment faster."""
    taken = connection.execute(
        """UPDATE questions SET organizer_id = %s, answered_at = now(), until = %s
           WHERE id = %s AND (organizer_id IS NULL OR organizer_id = %s) RETURNING true""",
        (organizer, until, question.id, organizer),
    )
    return taken.fetchone() is not None


def keep(connection: Connection[Any], worker: UUID) -> None:
    """Keep the texts of the worker's urgent questions, the day before and what follows, past the usual days."""
    connection.execute("UPDATE questions SET kept = true WHERE worker_id = %s AND kind = 'urgent'", (worker,))
    connection.execute(
        """UPDATE texts SET kept = true WHERE worker_id = %s
           AND at >= (SELECT max(opened_at) - interval '1 day' FROM questions WHERE questions.worker_id = %s AND kind = 'urgent')""",
        (worker, worker),
    )


def on_call(connection: Connection[Any], campaign: Campaign, *, with_leads: bool) -> list[Organizer]:
    """Whom an alert goes to: those on duty, for urgent ones the leads too; the leads where nobody is on duty."""
    with connection.cursor(row_factory=class_row(Organizer)) as cursor:
        team = cursor.execute(f"{ORGANIZER} WHERE campaign_id = %s ORDER BY id", (campaign.id,)).fetchall()
    called = [organizer for organizer in team if organizer.on_duty or (with_leads and organizer.role == "lead")]
    return called or [organizer for organizer in team if organizer.role == "lead"]


def organizer(connection: Connection[Any], id: UUID, *, lock: bool) -> Organizer | None:
    """One organizer; locked for the rest of the transaction where it is their own text that is heard."""
    with connection.cursor(row_factory=class_row(Organizer)) as cursor:
        return cursor.execute(f"{ORGANIZER} WHERE id = %s {'FOR NO KEY UPDATE' if lock else ''}", (id,)).fetchone()


def drop_held(connection: Connection[Any], campaign: Campaign, worker: UUID) -> None:
    """Drop the answers to this worker that wait for their SEND."""
    codes = {code for (code,) in connection.execute("SELECT code FROM questions WHERE worker_id = %s", (worker,))}
    held = connection.execute(
        "SELECT id, pending FROM organizers WHERE campaign_id = %s AND pending IS NOT NULL", (campaign.id,)
    ).fetchall()
    for id, pending in held:
        if json.loads(campaign.vault.open(pending, "organizers.pending", id))["code"] in codes:
            connection.execute("UPDATE organizers SET pending = NULL WHERE id = %s", (id,))


def names(connection: Connection[Any], campaign: Campaign) -> list[str]:
    """The names on this campaign's team, opened."""
    rows = connection.execute("SELECT id, name FROM organizers WHERE campaign_id = %s", (campaign.id,)).fetchall()
    return [campaign.vault.open(name, "organizers.name", id) for id, name in rows]


def ring(
    campaign: Campaign,
    question: Question,
    to: Organizer,
    *,
    sentence: str,
    handle: str,
    text: str,
    photos: int = 0,
    standing: str = "member",
) -> tuple[Text, Part]:
    """One alert or relayed text to one organizer, with numbers in it masked, and the duty to send it."""
    body = alert(sentence, to.language, code=question.code, handle=handle, text=mask(text), photos=photos, standing=standing)
    kind = "relay" if sentence == "relay" else "alert"
    ringing = Text(kind, "out", question.line, body, question.worker_id, to.id)
    return ringing, outbox.duty(campaign, ringing, lane=outbox.URGENT if sentence == "urgent" else outbox.ANSWERS)
