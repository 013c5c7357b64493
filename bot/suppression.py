"""Who said STOP: keyed marks in a table apart from everything, which outlive campaigns, wipes and restores.

A STOP marks the number in its campaign and, by default, in the whole service; a START lifts its own campaign's only. The later
of the two counts, so each mark carries a serial.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from psycopg import Connection, Cursor

from bot.keyring import Keyring

EVERYWHERE = "*"

FIND = "SELECT mark, stopped, serial FROM apart.suppression WHERE mark IN (%s, %s)"
SET = """
    INSERT INTO apart.suppression (mark, stopped) VALUES (%s, %s)
    ON CONFLICT (mark) DO UPDATE SET stopped = excluded.stopped, serial = nextval('apart.suppression_serial')
"""


class Suppression:
    """The marks of one keyring. Campaigns go by their id, None for a line that belongs to none."""

    def __init__(self, keyring: Keyring, *, everywhere: bool) -> None:
        self._keyring = keyring
        self._everywhere = everywhere

    def ask(self, connection: Connection[Any], number: str, campaign: UUID | None) -> Cursor[Any]:
        """Send the question, which a pipeline may answer later; `answered` reads it."""
        return connection.execute(FIND, self._marks(number, campaign))

    def answered(self, cursor: Cursor[Any], number: str, campaign: UUID | None) -> bool:
        """Whether the number is suppressed for this campaign."""
        found = {bytes(mark): (stopped, serial) for mark, stopped, serial in cursor.fetchall()}
        own, service = (found.get(mark) for mark in self._marks(number, campaign))
        latest = max((each for each in (own, service) if each), key=lambda each: each[1], default=None)
        return bool((own and own[0]) or (latest and latest[0]))

    def is_suppressed(self, connection: Connection[Any], number: str, campaign: UUID | None) -> bool:
        return self.answered(self.ask(connection, number, campaign), number, campaign)

    def stop(self, connection: Connection[Any], number: str, campaign: UUID | None) -> None:
        """Mark the number; the transaction's commit makes it hold."""
        own, service = self._marks(number, campaign)
        connection.execute(SET, (own, True))
        if self._everywhere and own != service:
            connection.execute(SET, (service, True))

    def lift(self, connection: Connection[Any], number: str, campaign: UUID) -> None:
        """Let this campaign, and no other, text the number again."""
        connection.execute(SET, (self._marks(number, campaign)[0], False))

    def _marks(self, number: str, campaign: UUID | None) -> tuple[bytes, bytes]:
        scope = str(campaign) if campaign else EVERYWHERE
        return self._keyring.suppression_mark(scope, number), self._keyring.suppression_mark(EVERYWHERE, number)
