"""What workers asked and who answers it: questions by their codes, the threads that follow, and the alerts that call organizers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row

from bot import channels, handles, outbox
from bot.campaigns import Campaign
from bot.store import Part, Text

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
    state: str

    @property
    def held(self) -> str:
        """The state in the team's hands: whose organizer has left is nobody's."""
        return self.state if self.organizer_id else "new"


QUESTION = "SELECT id, worker_id, code, kind, line, heard_at, organizer_id, until, state FROM questions"


def by_code(connection: Connection[Any], campaign: Campaign, code: str) -> Question | None:
    """The question that this code opens now, locked; None for an unknown, old or closed one, which look the same."""
    with connection.cursor(row_factory=class_row(Question)) as cursor:
        return cursor.execute(
            f"""{QUESTION} WHERE campaign_id = %s AND code = %s AND state <> 'closed'
                AND coalesce(until, opened_at + %s) > now() FOR UPDATE""",
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
            f"""{QUESTION} WHERE worker_id = %s AND code IS NOT NULL AND state <> 'closed'
                AND coalesce(until, opened_at + interval '24 hours') > now()
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
                   ON CONFLICT (campaign_id, code) DO NOTHING RETURNING id, worker_id, code, kind, line, heard_at, organizer_id, until,
                   state""",
                (uuid4(), campaign.id, worker, handles.code(), kind, line),
            ).fetchone()
        if added:
            return added
    raise RuntimeError("no free code after 200 draws")


def heard_again(connection: Connection[Any], question: Question) -> None:
    connection.execute("UPDATE questions SET heard_at = now() WHERE id = %s", (question.id,))


def take(connection: Connection[Any], question: Question, organizer: UUID, until: datetime) -> None:
    """An answer opens the thread: it belongs to who has the question, else to this organizer."""
    connection.execute(
        """UPDATE questions SET organizer_id = coalesce(organizer_id, %s), answered_at = now(), until = %s, state = 'answered', next_at = NULL
           WHERE id = %s""",
        (organizer, until, question.id),
    )


def give_back(connection: Connection[Any], question: UUID) -> None:
    """The question is nobody's again, and its code opens it as long as a new one's."""
    connection.execute("UPDATE questions SET state = 'new', organizer_id = NULL, until = NULL WHERE id = %s", (question,))


def keep(connection: Connection[Any], worker: UUID) -> None:
    """Keep the texts of the worker's urgent questions, the day before and what follows, past the usual days."""
    connection.execute("UPDATE questions SET kept = true WHERE worker_id = %s AND kind = 'urgent'", (worker,))
    connection.execute(
        """UPDATE texts SET kept = true WHERE worker_id = %s
           AND at >= (SELECT max(opened_at) - interval '1 day' FROM questions WHERE questions.worker_id = %s AND kind = 'urgent')""",
        (worker, worker),
    )


def drop_held(connection: Connection[Any], campaign: Campaign, worker: UUID) -> None:
    """Drop what organizers want to be done with this worker and have not confirmed: answers and all else."""
    about = """SELECT code FROM questions WHERE worker_id = %s UNION ALL SELECT handle FROM workers WHERE id = %s
               UNION ALL SELECT 'Q' || number FROM host_questions WHERE worker_id = %s"""
    codes = {code for (code,) in connection.execute(about, (worker, worker, worker))}
    held = connection.execute(
        "SELECT id, pending FROM organizers WHERE campaign_id = %s AND pending IS NOT NULL", (campaign.id,)
    ).fetchall()
    for id, pending in held:
        if json.loads(campaign.vault.open(pending, "organizers.pending", id))["code"] in codes:
            connection.execute("UPDATE organizers SET pending = NULL WHERE id = %s", (id,))


def ring(
    campaign: Campaign, worker: UUID, organizer: UUID, line: str, body: str, *, sentence: str, due_at: datetime | None = None
) -> tuple[Text, Part]:
    """One alert or relayed text to one organizer, and the duty to send it, at once or when their quiet hours are over."""
    ringing = Text("relay" if sentence == "relay" else "alert", "out", line, body, worker, organizer)
    return ringing, channels.duty(campaign, ringing, lane=outbox.URGENT if sentence == "urgent" else outbox.ANSWERS, due_at=due_at)
