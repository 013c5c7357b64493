"""Several pieces of work of which each fails alone: its error is written down, and ends none beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from psycopg import OperationalError
from redis.exceptions import RedisError

from bot import log

#: A store that is away: what is tried beside it would fare no better.
AWAY = (OperationalError, RedisError)


@contextmanager
def contained(name: str) -> Iterator[None]:
    """One piece of work. A store that is away is everybody's, and is raised."""
    try:
        yield
    except AWAY:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is
        log.failure(name, error)


def each(name: str, work: Callable[..., int], rows: Iterable[tuple[Any, ...]]) -> int:
    """The work for each row; how much was done, as each says of itself."""
    done = 0
    for row in rows:
        with contained(name):
            done += work(*row)
    return done
