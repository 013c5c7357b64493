"""Child processes: started so that they end with us, known again after a crash by pid and start time, ended with all their kin."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import psutil

from bot.local.folders import Account, data_folder

_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_PR_SET_PDEATHSIG = 1


def spawn(
    command: Sequence[str],
    *,
    env: Mapping[str, str],
    cwd: Path,
    output: int | IO[bytes],
    last_signal: signal.Signals,
    account: Account | None = None,
) -> subprocess.Popen[bytes]:
    """Start `command` in a session of its own, so that a Ctrl-C reaches only us. Call it on the main thread.

    On Linux the child gets `last_signal` when we are killed. Elsewhere the next start finds it with stop_leftover.
    """
    other = account is not None and not account.is_us
    return subprocess.Popen(  # noqa: S603 - the commands are ours
        command,
        env=dict(env),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_dying_with_parent(last_signal),  # noqa: PLW1509 - we have one thread, and nothing else sets this flag
        user=account.uid if account and other else None,
        group=account.gid if account and other else None,
        extra_groups=[] if other else None,
    )


def _dying_with_parent(last_signal: signal.Signals) -> Callable[[], None] | None:
    libc, parent = _LIBC, os.getpid()
    if libc is None:
        return None

    def tie() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, int(last_signal))
        if os.getppid() != parent:  # it died before the line above
            os._exit(1)

    return tie


def started(pid: int) -> float:
    """When this process began, in seconds since 1970; 0.0 if there is none."""
    try:
        process = psutil.Process(pid)
        return 0.0 if process.status() == psutil.STATUS_ZOMBIE else process.create_time()
    except psutil.Error:
        return 0.0


def is_alive(pid: int, began: float) -> bool:
    """Whether `pid` still is the process that began then: a number alone may be another process by now."""
    return began > 0 and abs(started(pid) - began) < 1


def note(data_dir: Path, name: str, pid: int) -> None:
    """Remember a child, so that whoever comes after a crash can prove that it is ours."""
    record = _record(data_dir, name)
    data_folder(record.parent)
    record.write_text(json.dumps({"pid": pid, "started": started(pid)}))


def stop_leftover(data_dir: Path, name: str, by: signal.Signals = signal.SIGTERM) -> bool:
    """Stop what a killed predecessor left running under this name; True if there was something."""
    try:
        noted = json.loads(_record(data_dir, name).read_text())
    except (OSError, ValueError):
        return False
    pid, began = noted["pid"], noted["started"]
    if not is_alive(pid, began):
        return False
    with suppress(ProcessLookupError):
        os.kill(pid, by)
    _wait_until(lambda: not is_alive(pid, began), seconds=10)
    end_session(pid)
    return True


def stop(process: subprocess.Popen[bytes], by: signal.Signals, seconds: float) -> None:
    """Ask it to end, wait, then leave nothing of its session alive."""
    with suppress(ProcessLookupError):
        process.send_signal(by)
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    end_session(process.pid)
    process.wait()


def end_session(leader: int) -> None:
    """Kill all that still runs in the session that `leader` began: RQ's horses leave its process group, but not its session."""
    for pid in psutil.pids():
        with suppress(ProcessLookupError, PermissionError):
            if os.getsid(pid) == leader:
                os.kill(pid, signal.SIGKILL)


def _record(data_dir: Path, name: str) -> Path:
    return data_dir / "processes" / f"{name}.json"


def _wait_until(done: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not done() and time.monotonic() < deadline:
        time.sleep(0.02)
