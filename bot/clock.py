"""The clock: every few seconds it rings again for what is due, in case a ring was lost, and lets go of what has aged out, and ends what
nobody has decided in time.
"""

from __future__ import annotations

import signal
import threading
from time import monotonic

from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout
from redis.exceptions import RedisError

from bot import doubts, escalations, log, outbox, reminders, silence, store
from bot.broadcasts import feed, outcome
from bot.house import House

TICK = 2.0  # seconds
PURGE_EVERY = 60.0


def run(house: House) -> None:
    """Tick until SIGTERM or SIGINT. A store that is away is waited for."""
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    purge_at = 0.0
    while not ended.is_set():
        try:
            tick(house)
            if monotonic() >= purge_at:
                purge_at = monotonic() + PURGE_EVERY
                purge(house)
                doubts.end_overdue(house)
                outcome.look_back(house)
                silence.ask(house)
        except (DatabaseError, PoolTimeout, RedisError) as error:
            log.failure("clock.waits", error)
        ended.wait(TICK)
    house.close()


def tick(house: House) -> bool:
    """Call the next where nobody took a question in time, and ring where a pump would find work. True where it rang."""
    escalations.climb(house)
    reminders.remind(house)
    outcome.watch(house)
    with house.pool.connection() as connection:
        due = outbox.anything_to_do(connection) or feed.anything_due(connection)
    if due:
        house.ring()
    return due


def purge(house: House) -> None:
    with house.pool.connection() as connection:
        count = store.purge(connection)
    if count:
        log.event("purged", count=count)
