"""Who may get the one invitation to join: numbers that workers gave for texts themselves, and no others. Alone, because it is about consent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot.campaigns import Campaign
from bot.contacts import FOR_TEXTS
from bot.contacts.checking import GOOD_FOR


@dataclass(frozen=True)
class Invitable:
    """A contact who may be invited: `id` for `note_invited`, the number opened, the language that the file said or the campaign's own."""

    id: UUID
    number: str = field(repr=False)
    language: str


def invitable(connection: Connection[Any], campaign: Campaign) -> list[Invitable]:
    """Those who gave their number for texts, not too long ago, were never invited, and are neither known as workers, whatever became of
    that, nor organizers, nor lines of the campaign.

    Who said STOP is not looked up here: like every text, an invitation is checked for that when it leaves.
    """
    today = datetime.now(UTC).astimezone(campaign.content.zone).date()
    rows = connection.execute(
        """SELECT id, number, language FROM contacts
           WHERE campaign_id = %s AND how = %s AND invited_at IS NULL AND given_on >= %s AND (expires_on IS NULL OR expires_on >= %s)
           AND NOT EXISTS (SELECT FROM workers
                           WHERE workers.campaign_id = contacts.campaign_id AND workers.number_index = contacts.number_index)
           AND NOT EXISTS (SELECT FROM organizers
                           WHERE organizers.campaign_id = contacts.campaign_id AND organizers.phone_index = contacts.number_index)
           ORDER BY imported_at, id""",
        (campaign.id, FOR_TEXTS, today - GOOD_FOR, today),
    ).fetchall()
    lines = {line.number for line in campaign.lines}
    content = campaign.content
    opened = (
        Invitable(id, campaign.vault.open(number, "contacts.number", id), language if language in content.languages else content.language)
        for id, number, language in rows
    )
    return [contact for contact in opened if contact.number not in lines]


def note_invited(connection: Connection[Any], ids: Iterable[UUID]) -> frozenset[UUID]:
    """Mark these as invited, in the transaction that keeps their invitations. Only those that it gives back were not invited before: nobody
    else may be sent one now.
    """
    rows = connection.execute(
        "UPDATE contacts SET invited_at = now() WHERE id = ANY(%s) AND how = %s AND invited_at IS NULL RETURNING id", (list(ids), FOR_TEXTS)
    ).fetchall()
    return frozenset(id for (id,) in rows)
