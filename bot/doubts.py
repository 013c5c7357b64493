"""Members of whom one cannot tell whether their texts shall end: an organizer decides, and what nobody decides in a day is a STOP."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import letters, log, separately, store
from bot.campaigns import Campaign
from bot.house import House
from bot.store import Worker

#: From the worker's latest doubtful text until it counts as a STOP.
DECIDED_WITHIN = timedelta(hours=24)

OVERDUE = """
    SELECT workers.campaign_id, workers.id FROM workers WHERE standing = 'doubted' AND NOT EXISTS (
        SELECT FROM consent_events WHERE worker_id = workers.id AND what = 'doubted' AND at > now() - %s
    ) LIMIT 100
"""


def end_overdue(house: House) -> int:
    """Stop those whom nobody has decided about in time; how many. Each in a transaction of its own, safe to run twice and beside another."""
    with house.pool.connection() as connection:
        overdue = _overdue(connection)
    return separately.each("doubt.failed", lambda campaign, worker: _end(house, campaign, worker), overdue)


def _overdue(connection: Connection[Any]) -> list[tuple[UUID, UUID]]:
    return connection.execute(OVERDUE, (DECIDED_WITHIN,)).fetchall()


def _end(house: House, campaign_id: UUID, worker_id: UUID) -> bool:
    with house.pool.connection() as connection:
        campaign = letters.campaign_of(house, connection, campaign_id)
        worker = store.worker_by_id(connection, worker_id)
        if worker is None or worker.open_conversation(campaign.vault).standing != "doubted":
            return False
        end_texts(house, connection, campaign, worker, how="undecided")
        log.event("doubt.ended", campaign=campaign_id)
        return True


def end_texts(house: House, connection: Connection[Any], campaign: Campaign, worker: Worker, *, how: str) -> None:
    """STOP for a worker who did not text it now. They get no confirmation: the law allows that within five minutes of a request only."""
    house.suppression.stop(connection, worker.open_number(campaign.vault), campaign.id)
    conversation = worker.open_conversation(campaign.vault)
    stopped = replace(conversation.stopped(), slots=replace(conversation.slots, kept=None, thread=None, disclosed_at=None))
    store.save_conversation(connection, campaign, worker.id, stopped)
    _note(connection, campaign, worker, "stopped", how, stopped.language)


def go_on(connection: Connection[Any], campaign: Campaign, worker: Worker) -> bool:
    """An organizer knows that the texts are wanted. False, with nothing done, where nobody doubts it."""
    conversation = worker.open_conversation(campaign.vault)
    if conversation.standing != "doubted":
        return False
    member = replace(conversation, states={**conversation.states, "consent": "member"})
    store.save_conversation(connection, campaign, worker.id, member)
    _note(connection, campaign, worker, "confirmed", "organizer", member.language)
    return True


def _note(connection: Connection[Any], campaign: Campaign, worker: Worker, what: str, how: str, language: str) -> None:
    """A line of the ledger, with the sentence that the worker had been asked."""
    connection.execute(*store.consent_event(campaign, worker.id, what, how, "still_wanted", language))
