"""Contacts in the record: sealed, found again by the number's keyed index; the only SQL on them but for what FORGET and the purge do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from psycopg import Connection

from bot.campaigns import Campaign
from bot.contacts import How
from bot.contacts.checking import Contact
from bot.vault import Vault

#: Two imports into one campaign take turns, chunk by chunk: neither then finds a number new that the other has just kept.
TURN = "SELECT pg_advisory_xact_lock(hashtextextended('contacts ' || %s::text, 0))"

COPY = """
    COPY contacts (id, campaign_id, number_index, number, name, how, given_on, collector, language, note, purpose, expires_on, imported_by)
    FROM STDIN
"""


def standing(connection: Connection[Any], campaign: Campaign, mark: bytes, indexes: Sequence[bytes]) -> dict[bytes, bool]:
    """Those of these numbers that are contacts already, and of each whether this import kept it."""
    rows = connection.execute(
        "SELECT number_index, imported_by = %s FROM contacts WHERE campaign_id = %s AND number_index = ANY(%s)",
        (mark, campaign.id, list(indexes)),
    )
    return {bytes(index): own for index, own in rows.fetchall()}


def keep(connection: Connection[Any], campaign: Campaign, mark: bytes, contacts: Mapping[bytes, Contact]) -> dict[bytes, bool]:
    """Keep those that are not standing yet, in the caller's transaction, which must be short; what stood before, as `standing` says.

    They are written in the order of their indexes, which nobody can tell without the key: who has the database and the same list must not
    see by a row's place whose it is, and by its index whether that person has joined.
    """
    connection.execute(TURN, (str(campaign.id),))
    before = standing(connection, campaign, mark, list(contacts))
    with connection.cursor() as cursor, cursor.copy(COPY) as copy:
        for index in sorted(set(contacts) - set(before)):
            copy.write_row(_sealed(campaign, mark, index, contacts[index]))
    return before


def _sealed(campaign: Campaign, mark: bytes, index: bytes, contact: Contact) -> tuple[object, ...]:
    """The contact as its row, in the order of COPY."""
    id, vault = uuid4(), campaign.vault
    return (
        id,
        campaign.id,
        index,
        vault.seal(contact.number, "contacts.number", id),
        _sealed_or_none(vault, contact.name, "name", id),
        contact.how,
        contact.given_on,
        _sealed_or_none(vault, contact.collector, "collector", id),
        contact.language,
        _sealed_or_none(vault, contact.note, "note", id),
        _sealed_or_none(vault, contact.purpose, "purpose", id),
        contact.expires_on,
        mark,
    )


def _sealed_or_none(vault: Vault, text: str, column: str, id: UUID) -> bytes | None:
    return vault.seal(text, f"contacts.{column}", id) if text else None


@dataclass(frozen=True)
class Kept:
    """A contact as the record holds it, opened."""

    contact: Contact
    imported_at: datetime
    invited_at: datetime | None


#: What stands in the clear beside what is sealed.
SELECT = """
    SELECT id, number, how, name, given_on, collector, language, note, purpose, expires_on, imported_at, invited_at
    FROM contacts WHERE campaign_id = %s AND how = ANY(%s) AND (expires_on IS NULL OR expires_on >= %s)
    ORDER BY how, imported_at, id
"""


def sealed(connection: Connection[Any], campaign: Campaign, hows: Sequence[How], today: date) -> list[tuple[Any, ...]]:
    """The contacts that came in these ways and are not past their last day, as they lie there: count and note them, then open them."""
    return connection.execute(SELECT, (campaign.id, list(hows), today)).fetchall()


def opened(vault: Vault, rows: Sequence[tuple[Any, ...]]) -> Iterator[Kept]:
    """Those contacts, opened one at a time."""
    for id, number, how, name, given_on, collector, language, note, purpose, expires_on, imported_at, invited_at in rows:
        contact = Contact(
            vault.open(number, "contacts.number", id),
            how,
            _opened(vault, name, "name", id),
            given_on,
            _opened(vault, collector, "collector", id),
            language,
            _opened(vault, note, "note", id),
            _opened(vault, purpose, "purpose", id),
            expires_on,
        )
        yield Kept(contact, imported_at, invited_at)


def _opened(vault: Vault, sealed: bytes | None, column: str, id: UUID) -> str:
    return vault.open(sealed, f"contacts.{column}", id) if sealed else ""


@dataclass(frozen=True)
class Count:
    """How many contacts came in one way, were invited, and are past their last day."""

    how: How
    contacts: int
    invited: int
    expired: int


def counts(connection: Connection[Any], campaign: Campaign, today: date) -> dict[How, Count]:
    rows = connection.execute(
        """SELECT how, count(*), count(invited_at), count(*) FILTER (WHERE expires_on < %s)
           FROM contacts WHERE campaign_id = %s GROUP BY how""",
        (today, campaign.id),
    ).fetchall()
    return {how: Count(how, *figures) for how, *figures in rows}


def organizers(connection: Connection[Any], campaign: Campaign) -> frozenset[bytes]:
    """The indexes of the campaign's organizers' phones."""
    rows = connection.execute("SELECT phone_index FROM organizers WHERE campaign_id = %s", (campaign.id,)).fetchall()
    return frozenset(bytes(index) for (index,) in rows)
