"""The log: event codes, opaque ids and counts from an allow-list, and nothing else, whatever a caller passes."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from uuid import UUID

#: The only fields that a log line may have, and what each may hold.
ALLOWED: dict[str, type | tuple[type, ...]] = {
    "campaign": UUID,
    "text": UUID,
    "outbox": int,
    "code": int,
    "count": int,
    "seconds": (int, float),
    "error": str,  # the name of an exception's class
    "place": str,  # file:line of our own code
    "part": str,
}

_logger = logging.getLogger("pepperline")


def event(name: str, **fields: object) -> None:
    """Write one line: the event and its fields. A field that is not on the list, or of another type, is a programming error."""
    for field, value in fields.items():
        if field not in ALLOWED or not isinstance(value, ALLOWED[field]):
            raise TypeError(f"log field {field} is not on the allow-list")
    _logger.info(" ".join((name, *(f"{field}={value}" for field, value in fields.items()))))


def failure(name: str, error: BaseException) -> None:
    """An exception without its message, arguments or values: its class and where in our code it rose."""
    event(name, error=type(error).__name__, place=_place(error.__traceback__))


def _place(traceback: TracebackType | None) -> str:
    place = "unknown"
    while traceback:
        file = traceback.tb_frame.f_code.co_filename
        if "/bot/" in file or "/flows/" in file:
            place = f"{file.rsplit('/', 1)[-1]}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


def to_stderr() -> None:
    """Our events to standard error; everybody else's logs from WARNING, without their tracebacks."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    _logger.handlers[:] = [handler]
    _logger.setLevel(logging.INFO)
    _logger.propagate = False
    for noisy in ("twilio", "twilio.http_client", "urllib3", "psycopg", "psycopg.pool", "werkzeug", "transitions", "alembic"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
