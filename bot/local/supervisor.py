"""Keeps processes alive in the foreground: passes on what they say under their names, restarts what dies, stops all in order."""

from __future__ import annotations

import io
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.local import processes

GRACE = 15.0  # seconds between SIGTERM and SIGKILL: a worker may be waiting for the carrier's answer
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 10.0  # seconds before what died is started again
SETTLED = 10.0  # seconds after which a process counts as well again
COLOURS = {"pepperline": 32, "web": 36, "worker": 33, "clock": 35, "stand-in": 34}

Sink = Callable[[str], None]


@dataclass
class Child:
    """A process that is to stay alive; this value changes with each of its lives."""

    name: str
    command: str
    env: Mapping[str, str]
    process: subprocess.Popen[bytes]
    begun: float
    due: float = 0.0
    pause: float = FIRST_PAUSE


@dataclass
class Mouth:
    """Where a process's output comes in, whom it goes to, and the line that is not whole yet."""

    pipe: io.BufferedReader
    sink: Sink
    rest: bytes = b""


@dataclass
class Supervisor:
    """The children and their output. Everything happens on the thread that calls turn()."""

    data_dir: Path
    cwd: Path
    told_to_stop: bool = False
    children: list[Child] = field(default_factory=list)
    mouths: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)

    def heed_signals(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop_soon)

    def start(self, name: str, command: str, env: Mapping[str, str]) -> None:
        """Start a process that is to live until stop()."""
        process = self._open(name, command, env, lambda line: say(name, line))
        self.children.append(Child(name, command, env, process, time.monotonic()))

    def finish(self, name: str, command: str, env: Mapping[str, str], sink: Sink | None = None) -> int:
        """Run a command to its end, while the others go on, and return its exit code."""
        process = self._open(name, command, env, sink or (lambda line: say(name, line)))
        while process.poll() is None and not self.told_to_stop:
            self.turn(0.05)
        processes.stop(process, signal.SIGTERM, GRACE)
        self.turn(0)
        return process.returncode

    def turn(self, seconds: float = 0.2) -> None:
        """Wait this long for output, pass it on, and start again what has died."""
        for key, _ in self.mouths.select(seconds):
            self._pass_on(key.data)
        for child in self.children:
            if child.due == 0 and child.process.poll() is not None:
                self._bury(child)
            if child.due and time.monotonic() >= child.due and not self.told_to_stop:
                self._revive(child)

    def stop(self) -> None:
        """End the children, one after the other, in the order in which they were started."""
        self.told_to_stop = True
        for child in self.children:
            processes.stop(child.process, signal.SIGTERM, GRACE)
            self.turn(0)

    def _open(self, name: str, command: str, env: Mapping[str, str], sink: Sink) -> subprocess.Popen[bytes]:
        """The shell reads the command and gives way to it, so that a signal reaches the program itself."""
        shell = ["/bin/sh", "-c", f"exec {command}"]
        process = processes.spawn(shell, env=env, cwd=self.cwd, output=subprocess.PIPE, last_signal=signal.SIGTERM)
        processes.note(self.data_dir, name, process.pid)
        if isinstance(process.stdout, io.BufferedReader):
            self.mouths.register(process.stdout, selectors.EVENT_READ, Mouth(process.stdout, sink))
        return process

    def _bury(self, child: Child) -> None:
        processes.end_session(child.process.pid)  # its own children would keep its port
        child.pause = FIRST_PAUSE if time.monotonic() - child.begun > SETTLED else min(child.pause * 2, LONGEST_PAUSE)
        child.due = time.monotonic() + child.pause
        if not self.told_to_stop:
            code = child.process.returncode
            say(
                child.name,
                f"ended by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}",
                "; it is started again",
            )

    def _revive(self, child: Child) -> None:
        child.process = self._open(child.name, child.command, child.env, lambda line: say(child.name, line))
        child.begun, child.due = time.monotonic(), 0.0

    def _pass_on(self, mouth: Mouth) -> None:
        heard = mouth.pipe.read1()
        *lines, mouth.rest = (mouth.rest + heard).split(b"\n")
        if not heard:
            self.mouths.unregister(mouth.pipe)
            mouth.pipe.close()
            lines = [mouth.rest] if mouth.rest else []
        for line in lines:
            mouth.sink(line.decode(errors="replace").rstrip("\r"))

    def _stop_soon(self, *_: object) -> None:
        self.told_to_stop = True


def say(name: str, *words: str) -> None:
    """A line under the name of the process that said it; colour only where a person sees it."""
    label = f"{name:<10} |"
    if sys.stdout.isatty() and "NO_COLOR" not in os.environ:
        label = f"\033[{COLOURS.get(name, 37)}m{label}\033[0m"
    try:
        print(label, "".join(words), flush=True)
    except OSError:  # the terminal has gone; the processes still have to be stopped in order
        sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115 - for the rest of our life
