"""How gunicorn serves the web: what a request may cost, nothing written to disk, and no log of who asked for what."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import Any

from gunicorn.glogging import Logger

LOCAL = os.environ.get("LOCAL") == "1"

# Local mode is open to whoever reaches it, so only this machine may.
bind = f"{'127.0.0.1' if LOCAL else '0.0.0.0'}:{os.environ.get('PORT') or '8000'}"  # noqa: S104 - a deployment's proxy or container decides

# Sync workers: measured steadier than threads here, and a text's work is a few statements. Not preloaded: each opens its own pool.
worker_class = "sync"
workers = int(os.environ.get("WEB_CONCURRENCY") or "2")
preload_app = False
max_requests = 0

# Twilio gives up on us after 15 seconds; a deploy lets a text in work finish.
timeout = 20
graceful_timeout = 10

# Twilio's URLs carry our query and its headers are few; the app bounds the body.
limit_request_line = 4094
limit_request_fields = 50
limit_request_field_size = 8190

# Who asks, and with which number in a query, is nobody's business: no access log, and errors only by level.
accesslog = None
errorlog = "-"
loglevel = "warning"
capture_output = False


class Discreet(Logger):
    """Of a request that it can't read or serve, gunicorn would write the address it came from, or its path: a personal link."""

    def warning(self, msg: str, *args: Any, **kwargs: Any) -> None:
        if "ip=" in msg:
            msg, args = "A request could not be read.", ()
        super().warning(msg, *args, **kwargs)

    def exception(self, msg: str, *args: Any, **kwargs: Any) -> None:
        if "request" in msg:
            self.error("A request could not be served.")
        else:
            super().exception(msg, *args, **kwargs)


logger_class = Discreet
proc_name = "pepperline"

# No files: heartbeats in memory where that exists, no control socket in the home folder.
control_socket_disable = True
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - gunicorn makes a private file in it


def post_worker_init(worker: object) -> None:  # noqa: ARG001 - gunicorn's name for it
    """What was built at the start never becomes garbage: the collector need not look at it with every text."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
