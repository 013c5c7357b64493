"""The clock: every few seconds it rings again for what is due, in case a ring was lost, and lets go of what has aged out, and ends what
nobody has decided in time. Each of its duties fails alone.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from time import monotonic

from bot import doubts, escalations, log, outbox, reminders, separately, silence, store
from bot.broadcasts import feed, outcome
from bot.house import House

TICK = 2.0  # seconds
PURGE_EVERY = 60.0


def run(house: House) -> None:
    """Tick until SIGTERM or SIGINT. A store that is away is waited for, and nothing else ends it."""
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    purge_at = 0.0
    while not ended.is_set():
        try:
            tick(house)
            if monotonic() >= purge_at:
                purge_at = monotonic() + PURGE_EVERY
                _each(house, purge, doubts.end_overdue, outcome.look_back, silence.ask)
        except Exception as error:  # noqa: BLE001 - a store is away, or what nobody foresaw: the next tick tries again
            log.failure("clock.waits", error)
        ended.wait(TICK)
    house.close()


def tick(house: House) -> bool:
    """Call the next where nobody took a question in time, and ring where a pump would find work. True where it rang."""
    _each(house, escalations.climb, reminders.remind, outcome.watch)
    with house.pool.connection() as connection:
        due = outbox.anything_to_do(connection) or feed.anything_due(connection)
    if due:
        house.ring()
    return due


def _each(house: House, *duties: Callable[[House], object]) -> None:
    for duty in duties:
        with separately.contained("clock.failed"):
            duty(house)


def purge(house: House) -> None:
    with house.pool.connection() as connection:
        count = store.purge(connection)
    if count:
        log.event("purged", count=count)
