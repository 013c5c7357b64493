"""Errands: delayed work done by a fixed number of daemon threads; stands alone because it knows nothing of texts."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable

log = logging.getLogger(__name__)


class Errands:
    """A queue of things to do at their time. It changes: threads start with the first errand and end with close()."""

    def __init__(self, name: str, threads: int, room: int = 50_000) -> None:
        self._name, self._threads, self._room = name, threads, room
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._number = itertools.count()
        self._changed = threading.Condition()
        self._running = 0
        self._started = self._closed = False

    @property
    def open(self) -> int:
        """How many errands wait or run."""
        return len(self._due) + self._running

    @property
    def full(self) -> bool:
        """Whether a new errand would be turned away."""
        return len(self._due) >= self._room

    def after(self, seconds: float, errand: Callable[[], None]) -> bool:
        """Do the errand in so many seconds; False if there is no room for it."""
        with self._changed:
            if self._closed or self.full:
                return False
            if not self._started:
                self._start()
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._number), errand))
            self._changed.notify()
        return True

    def close(self) -> None:
        """Forget what waits and let the threads end."""
        with self._changed:
            self._closed = True
            self._due.clear()
            self._changed.notify_all()

    def _start(self) -> None:
        self._started = True
        for number in range(self._threads):
            threading.Thread(target=self._work, name=f"{self._name}-{number}", daemon=True).start()

    def _work(self) -> None:
        while errand := self._next():
            try:
                errand()
            except Exception as error:  # noqa: BLE001 - one failed errand must not end the thread that does the others
                log.error("errand failed: %s", type(error).__name__)  # noqa: TRY400 - a traceback could show a text
            finally:
                with self._changed:
                    self._running -= 1

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            while not self._closed:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    self._running += 1
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait)
        return None
