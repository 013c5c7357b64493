"""What keeps an embedded store alive for as long as anybody uses it: a process of its own that ends with the last user.

Each user holds a shared lock on DATA_DIR/locks/NAME.users. The keeper starts the store, starts it again when it dies, and
tries that lock exclusively: the moment it gets it nobody is left, killed ones included, and it stops the store. A user who
comes then waits for the lock and starts the next keeper. So a command may end while another goes on with the store it began.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH
from pathlib import Path
from typing import IO

from bot.local import processes
from bot.local.folders import CannotStart, data_folder, lock, take

#: How long a user waits for a store, in seconds: the first start makes a cluster, a start after a crash replays the log.
PATIENCE = 90.0
#: A store that ends so often in a row, each time within QUICKLY seconds, does not start at all.
TRIES = 6
QUICKLY = 3.0


@dataclass(frozen=True)
class Store:
    """An embedded store: where it answers, how it starts (making what is missing), how to see that it answers, how to end it."""

    name: str
    title: str
    address: Callable[[Path], str]
    start: Callable[[Path], subprocess.Popen[bytes]]
    answers: Callable[[str], bool]
    stop_signal: signal.Signals


@contextmanager
def kept(store: Store, data_dir: Path) -> Iterator[str]:
    """The store answers inside this context, at the URL that is yielded; afterwards it is stopped if nobody else uses it."""
    try:
        with lock(_users(store, data_dir), LOCK_SH):
            _await(store, data_dir)
            yield store.address(data_dir)
    finally:
        _await_end(store, data_dir)


def revive(store: Store, data_dir: Path) -> None:
    """See to it that a keeper is at work. Who uses a store for long calls this now and then, for a keeper can be killed too."""
    with lock(_post(store, data_dir), LOCK_EX | LOCK_NB) as post:
        if post is None:
            return
    with log(store.name, data_dir) as output:  # returns when the keeper has taken its post and gone into the background
        command = [sys.executable, "-m", "bot.local", "keep", store.name, str(data_dir)]
        subprocess.run(command, cwd=Path(__file__).parents[2], stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=True)  # noqa: S603 - our own module


def keep(store: Store, data_dir: Path) -> None:
    """Become the keeper, in the background, unless there is one."""
    with lock(_post(store, data_dir), LOCK_EX | LOCK_NB) as post:
        if post is None:
            return
        post.truncate(0)
        if os.fork():
            os._exit(0)  # the lock lives on in the child
        os.setsid()
        try:
            _watch(store, data_dir, post)
        except (CannotStart, OSError, subprocess.SubprocessError) as error:
            print(error, flush=True)
            _sign(post, f"failed: {error}")
        os._exit(0)  # the kernel lets go of the post, so that whoever sees it free sees no keeper either


def log(name: str, data_dir: Path) -> IO[bytes]:
    """DATA_DIR/NAME.log, where the store and its keeper write."""
    path = data_folder(data_dir) / f"{name}.log"
    path.touch(0o600)
    return path.open("ab")


def _watch(store: Store, data_dir: Path, post: IO[str]) -> None:
    told: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda heard, _: told.append(heard))
    processes.stop_leftover(data_dir, store.name, store.stop_signal)
    process = _start(store, data_dir)
    _sign(post, f"kept by {os.getpid()}")
    quick, begun = 0, time.monotonic()
    with _users(store, data_dir).open("a+") as users:
        while not told and not take(users, LOCK_EX | LOCK_NB):
            if process.poll() is not None:
                quick = quick + 1 if time.monotonic() - begun < QUICKLY else 0
                if quick == TRIES:
                    raise CannotStart(
                        f"{store.title} does not start. Its log {data_dir / store.name}.log ends: {_last_line(store, data_dir)}"
                    )
                time.sleep(0.05 * 2**quick)
                process, begun = _start(store, data_dir), time.monotonic()
            time.sleep(0.1)
        processes.stop(process, store.stop_signal, seconds=20)


def _start(store: Store, data_dir: Path) -> subprocess.Popen[bytes]:
    process = store.start(data_dir)
    processes.note(data_dir, store.name, process.pid)
    return process


def _await(store: Store, data_dir: Path) -> None:
    """Wait until the store answers for a keeper that has signed on: before that, what answers may be a killed one's leftover."""
    deadline = time.monotonic() + PATIENCE
    revive(store, data_dir)
    while not ((word := _post(store, data_dir).read_text()).startswith("kept") and store.answers(store.address(data_dir))):
        if word.startswith("failed: "):
            raise CannotStart(word.removeprefix("failed: "))
        if time.monotonic() > deadline:
            raise CannotStart(f"{store.title} did not answer for {PATIENCE:.0f} seconds. Its log is {data_dir / store.name}.log.")
        time.sleep(0.03)
        revive(store, data_dir)


def _await_end(store: Store, data_dir: Path) -> None:
    """Wait until the keeper has gone, unless somebody else goes on with the store."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and _is_kept(store, data_dir) and not _is_used(store, data_dir):
        time.sleep(0.03)


def _is_kept(store: Store, data_dir: Path) -> bool:
    with lock(_post(store, data_dir), LOCK_EX | LOCK_NB) as post:
        return post is None


def _is_used(store: Store, data_dir: Path) -> bool:
    """Whether users hold the lock: an exclusive one can't be had, but a shared one can (else the keeper is stopping the store)."""
    with _users(store, data_dir).open("a+") as users:
        return not take(users, LOCK_EX | LOCK_NB) and take(users, LOCK_SH | LOCK_NB)


def _users(store: Store, data_dir: Path) -> Path:
    return data_dir / "locks" / f"{store.name}.users"


def _post(store: Store, data_dir: Path) -> Path:
    return data_dir / "locks" / f"{store.name}.keeper"


def _sign(post: IO[str], word: str) -> None:
    post.truncate(0)
    post.write(word)
    post.flush()


def _last_line(store: Store, data_dir: Path) -> str:
    lines = (data_dir / f"{store.name}.log").read_text(errors="replace").strip().splitlines()
    return lines[-1] if lines else "(empty)"
