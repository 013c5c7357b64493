"""Members who have not written for forty days are asked once whether they still want the texts. Who does not answer pauses five days later
(flows.QUIET_AFTER) and is never deleted for it; whatever they write brings them back.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import hours, letters, log, outbox, store
from bot.broadcasts import plan
from bot.campaigns import Campaign
from bot.house import House
from bot.store import Text, Worker
from flows import sentence, sentences_of, still_there

ASKED_AFTER = timedelta(days=40)
#: Asked later than this they would have paused by then: nobody is asked what has been decided.
ASKED_BEFORE = timedelta(days=44)
MOST = 100  # a minute, of all campaigns together
#: A day's worth of phones buzz within the whole of it.
SPREAD = timedelta(hours=1)
EXPIRES = timedelta(days=3)

SILENT = """
    SELECT workers.campaign_id, workers.id FROM workers WHERE standing = 'member' AND NOT dead AND NOT blocked
    AND heard_at < now() - %s AND heard_at > now() - %s AND (asked_at IS NULL OR asked_at < heard_at) ORDER BY heard_at LIMIT %s
"""


def ask(house: House) -> int:
    """Ask those whose fortieth day is over; how many. Each in a transaction of its own, safe to run twice and beside another."""
    with house.pool.connection() as connection:
        silent = _silent(connection)
    return sum(_ask(house, campaign, worker) for campaign, worker in silent)


def _silent(connection: Connection[Any]) -> list[tuple[UUID, UUID]]:
    return connection.execute(SILENT, (ASKED_AFTER, ASKED_BEFORE, MOST)).fetchall()


def _ask(house: House, campaign_id: UUID, worker_id: UUID) -> bool:
    with house.pool.connection() as connection:
        campaign = letters.campaign_of(house, connection, campaign_id)
        worker = store.worker_by_id(connection, worker_id)
        now = _take(connection, worker_id) if worker else None
        if worker is None or now is None:
            return False
        number = worker.open_number(campaign.vault)
        if house.suppression.is_suppressed(connection, number, campaign.id):
            return False
        _put(connection, campaign, worker, number, now)
        log.event("silence.asked", campaign=campaign_id)
        return True


def _take(connection: Connection[Any], worker: UUID) -> datetime | None:
    """Compare-and-set: they may have written, or another clock may have asked, since they were looked for. The record's time, where it is ours."""
    row = connection.execute(
        """UPDATE workers SET asked_at = now() WHERE id = %s AND standing = 'member' AND heard_at < now() - %s
           AND (asked_at IS NULL OR asked_at < heard_at) RETURNING now()""",
        (worker, ASKED_AFTER),
    ).fetchone()
    return row[0] if row else None


def _put(connection: Connection[Any], campaign: Campaign, worker: Worker, number: str, now: datetime) -> None:
    """The question, at a moment of their own; the conversation knows that it was asked, so that a YES is its answer."""
    content = campaign.content
    conversation = worker.open_conversation(campaign.vault)
    store.save_conversation(connection, campaign, worker.id, still_there.asked(conversation, now))
    text = Text(
        "broadcast", "out", _line_of(connection, campaign, worker.id), sentence(content, conversation.language, "still_there"), worker.id
    )
    due_at = plan.moment(now, SPREAD, hours.rings(number, content.timezone, conversation.slots), secrets.SystemRandom().random())
    outbox.put(connection, campaign, text, lane=outbox.MASS, due_at=due_at, expires_at=now + EXPIRES)
    said = sentences_of(content)["still_there"][conversation.language]
    sql, values = store.consent_event(campaign, worker.id, "reminded", "silence", "still_there", sha256(said.encode()).digest())
    connection.execute(sql, values)


def _line_of(connection: Connection[Any], campaign: Campaign, worker: UUID) -> str:
    row = connection.execute(
        "SELECT line FROM recipients WHERE worker_id = %s AND put_at IS NOT NULL ORDER BY put_at DESC LIMIT 1", (worker,)
    ).fetchone()
    lines = [line.number for line in campaign.lines]
    return row[0] if row and row[0] in lines else lines[0]
