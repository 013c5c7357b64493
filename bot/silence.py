"""Members who have not written for forty days are asked once whether they still want the texts. Who does not answer pauses five days later
(flows.QUIET_AFTER) and is never deleted for it; whatever they write brings them back.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import hours, log, outbox, separately, store
from bot.broadcasts import plan
from bot.broadcasts.reach import Candidate, candidates_among
from bot.broadcasts.record import CHANCE
from bot.campaigns import Campaign
from bot.house import House
from bot.store import Text
from flows import sentence, still_there

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
    return separately.each("silence.failed", lambda campaign, worker: _ask(house, campaign, worker), silent)


def _silent(connection: Connection[Any]) -> list[tuple[UUID, UUID]]:
    return connection.execute(SILENT, (ASKED_AFTER, ASKED_BEFORE, MOST)).fetchall()


def _ask(house: House, campaign_id: UUID, worker_id: UUID) -> bool:
    with house.pool.connection() as connection:
        campaign = house.campaigns.current(connection).campaign(campaign_id)
        now = _take(connection, worker_id)
        found = candidates_among(house, connection, campaign, [worker_id])
        if now is None or not found or found[0].suppressed or not found[0].readable:
            return False
        _put(connection, campaign, found[0], now)
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


def _put(connection: Connection[Any], campaign: Campaign, who: Candidate, now: datetime) -> None:
    """The question, from their line, at a moment of their own; the conversation knows that it was asked, so that a YES is its answer."""
    content, worker = campaign.content, store.worker_by_id(connection, who.id)
    if worker is None:
        return
    store.save_conversation(connection, campaign, who.id, still_there.asked(worker.open_conversation(campaign.vault), now))
    text = Text("broadcast", "out", who.line, sentence(content, who.language, "still_there"), who.id)
    due_at = plan.moment(now, SPREAD, hours.rings(who.number, content.timezone, who.wishes), CHANCE())
    outbox.put(connection, campaign, text, lane=outbox.MASS, due_at=due_at, expires_at=now + EXPIRES)
    connection.execute(*store.consent_event(campaign, who.id, "reminded", "silence", "still_there", who.language))
