"""The audit: who revealed, exported, wiped or used a key, for each campaign a chain that is only ever added to.

Every entry's mark is keyed and covers the mark before, so who has the database but not the keyring can neither change an entry nor take
one out of the middle unnoticed. That the newest ones were cut off, a chain can't tell: for that somebody writes down the last mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, get_args
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from bot.campaigns import Campaign
from bot.handles import ANIMALS, COLORS
from bot.vault import Vault

What = Literal[
    "reveal",  # a number, a name or a text was opened for somebody to see
    "export",
    "wipe",
    "block",
    "unblock",
    "add-organizer",
    "remove-organizer",
    "role",
    "answer-all",
    "document-all",
    "mass-text",
    "pause",
    "go-on",
    "cancel",
    "new-line",
    "import",
    "invite",
    "reminder",
    "meeting",
    "faq-add",
    "withdraw",
    "restore",
    "trace",  # whose copy a leaked document is was asked
]
WHATS: frozenset[str] = frozenset(get_args(What))

TEAM = "team"  # all organizers of the campaign

#: What an entry may be about: nothing, the team, a handle, an organizer's id, or a count, too short for a number. A handle's words are
#: looked up, since any two words could be a name; so the lists of words may grow, but never lose one.
ABOUT = re.compile(
    rf"|{TEAM}|(?:{'|'.join(COLORS)})-(?:{'|'.join(ANIMALS)})(?:-[1-9][0-9])?|0|[1-9][0-9]{{0,5}}"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
)

#: The hexadecimal digits of a mark that are enough to write down: nobody finds another mark that begins so.
WRITTEN = 16


@dataclass(frozen=True)
class Entry:
    """One entry as the record holds it, believed only once the chain up to it is verified."""

    number: int
    at: datetime
    by: UUID | None
    what: str
    about: str
    previous: bytes = field(repr=False)
    mark: bytes = field(repr=False)

    @property
    def written(self) -> str:
        """The mark as somebody writes it down: the first digits of it in groups of four."""
        digits = self.mark.hex()[:WRITTEN]
        return " ".join(digits[at : at + 4] for at in range(0, WRITTEN, 4))


def note(connection: Connection[Any], campaign: Campaign, what: What, *, by: UUID | None, about: str = "") -> None:
    """Add an entry in the caller's transaction; `by` is an organizer's id, none for a command on the host. ValueError for other words.

    From here to the end of the transaction all others who note something of this campaign wait: lock rows first, note last.
    """
    if what not in WHATS:
        raise ValueError("this is no word of the audit")
    if not ABOUT.fullmatch(about):
        raise ValueError("an entry is about a handle, an organizer's id, a count, the team or nothing")
    # A lock of its own, since the first entry has no row before it to lock; and a statement of its own, so that the next one sees what
    # was committed while we waited. The time is taken under the lock, so that times stand in the chain's order.
    [(at,)] = connection.execute(
        "SELECT clock_timestamp() FROM pg_advisory_xact_lock(hashtextextended('audit ' || %s::text, 0))", (str(campaign.id),)
    ).fetchall()
    latest = connection.execute(
        "SELECT number, mark FROM audit WHERE campaign_id = %s ORDER BY number DESC LIMIT 1", (campaign.id,)
    ).fetchone()
    number, previous = latest or (0, b"")
    entry = Entry(number + 1, at, by, what, about, previous, b"")
    connection.execute(
        "INSERT INTO audit (campaign_id, number, at, by_organizer, what, about, previous, mark) VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
        (campaign.id, entry.number, at, by, what, about, previous, mark_of(campaign.vault, campaign.id, entry)),
    )


def entries(connection: Connection[Any], campaign: UUID) -> list[Entry]:
    """What the record holds for the campaign with this id, the oldest first."""
    with connection.cursor(row_factory=class_row(Entry)) as cursor:
        return cursor.execute(
            "SELECT number, at, by_organizer AS by, what, about, previous, mark FROM audit WHERE campaign_id = %s ORDER BY number",
            (campaign,),
        ).fetchall()


def verify(connection: Connection[Any], campaign: Campaign) -> int | None:
    """The number of the first entry that was changed, moved or taken out; none if the chain is whole as far as it goes."""
    return first_broken(entries(connection, campaign.id), campaign.vault, campaign.id)


def first_broken(chain: Sequence[Entry], vault: Vault, campaign: UUID) -> int | None:
    """`verify` for entries that were read already."""
    previous = b""
    for number, entry in enumerate(chain, 1):
        if entry.number != number or entry.previous != previous or entry.mark != mark_of(vault, campaign, entry):
            return number
        previous = entry.mark
    return None


def mark_of(vault: Vault, campaign: UUID, entry: Entry) -> bytes:
    """The mark that the entry must have: keyed, of all that it says, its place in its campaign and the mark before."""
    by = str(entry.by) if entry.by else ""
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    return vault.audit_mark(str(campaign), str(entry.number), at, by, entry.what, entry.about, entry.previous.hex())


def holds(chain: Sequence[Entry], written: str) -> bool:
    """Whether a mark that somebody wrote down, with or without its spaces, is one of the chain's. Too few digits are no mark."""
    digits = "".join(written.split()).lower()
    return len(digits) >= WRITTEN and any(entry.mark.hex().startswith(digits) for entry in chain)


def team(connection: Connection[Any], campaign: Campaign, *, names: bool) -> dict[UUID, str]:
    """How each organizer is shown: by role and the beginning of their id; with names opened too, which is noted."""
    rows = connection.execute("SELECT id, role, name FROM organizers WHERE campaign_id = %s", (campaign.id,)).fetchall()
    if not names:
        return {id: f"{role} {short(id)}" for id, role, _ in rows}
    note(connection, campaign, "reveal", by=None, about=TEAM)
    return {id: f"{campaign.vault.open(name, 'organizers.name', id)} ({role} {short(id)})" for id, role, name in rows}


def short(id: UUID) -> str:
    return str(id)[:8]
