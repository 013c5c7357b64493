"""The one invitation to join, to contacts who gave their number for texts themselves: the disclosure, as if they had texted JOIN.

Whoever gets one is a stranger until it leaves and is asked then: a YES within seven days makes them a member, nothing makes them one else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import store
from bot.broadcasts import record
from bot.broadcasts.reach import Candidate, suppressed
from bot.broadcasts.record import Considered
from bot.broadcasts.words import Order
from bot.campaigns import Campaign
from bot.contacts import inviting
from bot.contacts.inviting import Invitable
from bot.house import House
from flows import start


def why_left_out(who: Candidate) -> str | None:
    """The reason for which an invitation is not sent after all: they have stopped, or have come by themselves."""
    if not who.readable:
        return "unreadable"
    if who.suppressed or who.standing == "stopped":
        return "stopped"
    if who.dead:
        return "bad_number"
    return None if who.standing == "stranger" else "joined"


def consider(house: House, connection: Connection[Any], campaign: Campaign, order: Order, now: datetime) -> Considered:
    """Whom invitations would reach now, with contacts in the place of workers. Who can't be invited is told to nobody, not even as a count."""
    found = inviting.invitable(connection, campaign)
    stopped = suppressed(house, connection, campaign, ((each.id, each.number) for each in found))
    reached = [_candidate(campaign, each, now) for each in found if each.id not in stopped]
    return record.considered(house, connection, campaign, order, now, reached, {})


def _candidate(campaign: Campaign, contact: Invitable, now: datetime) -> Candidate:
    line = campaign.lines[0].number
    return Candidate(contact.id, contact.number, contact.language, line, "stranger", consented=False, heard_at=now)


def begin(house: House, connection: Connection[Any], campaign: Campaign, order: Order, now: datetime) -> tuple[int, int]:
    """Keep the invitations with all whom they go to: all or none. (the mass text's number, how many)."""
    planned = {row.worker: row for row in consider(house, connection, campaign, order, now).rows}
    fresh = inviting.note_invited(connection, planned)
    rows = []
    for contact in inviting.those(connection, campaign, fresh):
        worker = _worker(connection, campaign, contact)
        rows.append(replace(planned[contact.id], worker=worker))
    number = record.keep(connection, campaign, order, rows, by=None, now=now, what="invite") if rows else 0
    return number, len(rows)


def _worker(connection: Connection[Any], campaign: Campaign, contact: Invitable) -> UUID:
    index = campaign.vault.index(contact.number)
    return store.add_worker(connection, campaign, index, contact.number, start(campaign.content, contact.language)).id


def disclose(connection: Connection[Any], campaign: Campaign, workers: Iterable[UUID], now: datetime) -> None:
    """Their invitation is on its way: they are asked, and the ledger says what they were told and why they could be."""
    for id in workers:
        worker = store.worker_by_id(connection, id)
        if worker is None:
            continue
        conversation = worker.open_conversation(campaign.vault)
        asked = replace(
            conversation, states={**conversation.states, "consent": "asked"}, slots=replace(conversation.slots, disclosed_at=now)
        )
        store.save_conversation(connection, campaign, id, asked)
        connection.execute("UPDATE workers SET heard_at = now() WHERE id = %s", (id,))  # whoever does not answer is gone 8 days from here
        connection.execute(*store.consent_event(campaign, id, "disclosed", "contact", "disclosure", asked.language))
