"""Who said STOP: keyed marks in a table apart from everything, which outlive campaigns, wipes and restores.

A STOP marks the number in its campaign and, by default, in the whole service; a START lifts its own campaign's only. The later
of the two counts, so each mark carries a serial.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from psycopg import Connection

from bot.keyring import Keyring

EVERYWHERE = "*"

SET = """
    INSERT INTO apart.suppression (mark, stopped) VALUES (%s, %s)
    ON CONFLICT (mark) DO UPDATE SET stopped = excluded.stopped, serial = nextval('apart.suppression_serial')
"""


class Suppression:
    """The marks of one keyring. Campaigns go by their id, None for a line that belongs to none."""

    def __init__(self, keyring: Keyring, *, everywhere: bool) -> None:
        self._keyring = keyring
        self._everywhere = everywhere

    def is_suppressed(self, connection: Connection[Any], number: str, campaign: UUID | None) -> bool:
        """Whether the number is suppressed for this campaign."""
        row = connection.execute("SELECT apart.is_suppressed(%s, %s)", self.marks(number, campaign)).fetchone()
        return bool(row and row[0])

    def stop(self, connection: Connection[Any], number: str, campaign: UUID | None) -> None:
        """Mark the number; the transaction's commit makes it hold."""
        own, service = self.marks(number, campaign)
        connection.execute(SET, (own, True))
        if self._everywhere and own != service:
            connection.execute(SET, (service, True))

    def lift(self, connection: Connection[Any], number: str, campaign: UUID) -> None:
        """Let this campaign, and no other, text the number again."""
        connection.execute(SET, (self.marks(number, campaign)[0], False))

    def marks(self, number: str, campaign: UUID | None) -> tuple[bytes, bytes]:
        """The number's marks in the campaign and in the whole service, for `apart.is_suppressed`, which holds the rule."""
        scope = str(campaign) if campaign else EVERYWHERE
        return self._keyring.suppression_mark(scope, number), self._keyring.suppression_mark(EVERYWHERE, number)
