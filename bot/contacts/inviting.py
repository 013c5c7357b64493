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
           ORDER BY imported_at, id""",
        (campaign.id, FOR_TEXTS, today - GOOD_FOR, today),
    ).fetchall()
    found = _opened(campaign, rows)
    known = _known(connection, campaign, [campaign.vault.index(each.number) for each in found])
    lines = {line.number for line in campaign.lines}
    return [each for each in found if each.number not in lines and campaign.vault.index(each.number) not in known]


def _known(connection: Connection[Any], campaign: Campaign, indexes: list[bytes]) -> set[bytes]:
    """Those of these numbers that a worker or an organizer of the campaign has."""
    rows = connection.execute(
        """SELECT number_index FROM workers WHERE campaign_id = %(campaign)s AND number_index = ANY(%(indexes)s)
           UNION SELECT phone_index FROM organizers WHERE campaign_id = %(campaign)s AND phone_index = ANY(%(indexes)s)""",
        {"campaign": campaign.id, "indexes": indexes},
    ).fetchall()
    return {index for (index,) in rows}


def those(connection: Connection[Any], campaign: Campaign, ids: Iterable[UUID]) -> list[Invitable]:
    """These contacts, opened."""
    return _opened(campaign, connection.execute("SELECT id, number, language FROM contacts WHERE id = ANY(%s)", (list(ids),)).fetchall())


def _opened(campaign: Campaign, rows: Iterable[tuple[UUID, bytes, str | None]]) -> list[Invitable]:
    languages, own = campaign.content.languages, campaign.content.language
    return [
        Invitable(id, campaign.vault.open(number, "contacts.number", id), language if language and language in languages else own)
        for id, number, language in rows
    ]


def let_be_invited_again(connection: Connection[Any], campaign: Campaign, numbers: Iterable[str]) -> None:
    """Their invitation was called off before it left."""
    indexes = [campaign.vault.contact_index(number) for number in numbers]
    connection.execute("UPDATE contacts SET invited_at = NULL WHERE campaign_id = %s AND number_index = ANY(%s)", (campaign.id, indexes))


def note_invited(connection: Connection[Any], ids: Iterable[UUID]) -> frozenset[UUID]:
    """Mark these as invited, in the transaction that keeps their invitations. Only those that it gives back were not invited before: nobody
    else may be sent one now.
    """
    rows = connection.execute(
        "UPDATE contacts SET invited_at = now() WHERE id = ANY(%s) AND how = %s AND invited_at IS NULL RETURNING id", (list(ids), FOR_TEXTS)
    ).fetchall()
    return frozenset(id for (id,) in rows)
