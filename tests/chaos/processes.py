"""The service as the processes of the Procfile, on embedded stores, with the carrier's stand-in: to be loaded, killed and searched."""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import psycopg
import requests

from bot import campaigns, local
from bot.campaign_file import CampaignFile
from bot.campaigns import Campaign
from bot.config import Config
from bot.house import House
from bot.local import processes
from bot.local.run import commands
from bot.phones.standin import StandIn
from tests.service import ACCOUNT, TOKEN

ROOT = Path(__file__).parents[2]
NAMES = ("web", "worker", "clock")
STORES = ("postgres", "redis")
STOPS_IN = 15.0  # seconds


@dataclass
class Running:
    """All processes of one service; `children` changes as they are killed and started again. To be used from one thread, posts apart."""

    data_dir: Path
    env: dict[str, str]
    stand_in: StandIn
    children: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)  # what died, by whosever hand, and was started again
    house: House = field(init=False)

    def __post_init__(self) -> None:
        self.house = House(Config.from_env(self.env))

    @property
    def url(self) -> str:
        return self.env["PUBLIC_URL"]

    @property
    def logs(self) -> Path:
        return self.data_dir / "logs"

    def start(self, name: str, command: str) -> None:
        """Start a process in a session of its own; what it says is added to its log."""
        self.logs.mkdir(exist_ok=True)
        with (self.logs / f"{name}.log").open("ab") as output:
            shell = ["/bin/sh", "-c", f"exec {command}"]
            self.children[name] = processes.spawn(shell, env=self.env, cwd=ROOT, output=output, last_signal=signal.SIGTERM)

    def finish(self, name: str, command: str) -> None:
        """Run a command to its end."""
        self.start(name, command)
        code = self.children.pop(name).wait(120)
        assert code == 0, (self.logs / f"{name}.log").read_text()

    def load(self, file: CampaignFile) -> Campaign:
        """Load a campaign as `campaign load` does."""
        with self.record() as connection:
            campaigns.load(connection, self.house.keyring, file)
        with self.record() as connection:
            roster = self.house.campaigns.read(connection)
        return next(each for each in roster.campaigns if each.code == file.content.campaign)

    @contextmanager
    def record(self) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
        """A connection of its own to the record, which may just have been killed."""
        deadline = time.monotonic() + 30
        while True:
            try:
                connection = psycopg.connect(self.env["DATABASE_URL"])
                break
            except psycopg.OperationalError:
                assert time.monotonic() < deadline, "the record did not come back"
                time.sleep(0.1)
        with connection:
            yield connection

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the record says."""
        with self.record() as connection:
            return connection.execute(query, values).fetchall()

    def await_web(self) -> None:
        until(self._is_ready, "the web to answer")

    def _is_ready(self) -> bool:
        with suppress(requests.RequestException):
            return requests.get(f"{self.url}/readyz", timeout=5).status_code == 200
        return False

    # -- killing ------------------------------------------------------------------------------------------------------------------

    def kill(self, name: str, choose: random.Random) -> None:
        """By kill -9: a store's server; or one process of a part, the first, a child of it, or all at once."""
        if name in STORES:
            _kill(processes_of(self.data_dir, name))
            return
        parent = self.children[name].pid
        family = [each.pid for each in psutil.Process(parent).children(recursive=True)]
        _kill(choose.choice([[parent], [parent, *family], [choose.choice([parent, *family])]]))

    def revive(self) -> None:
        """Start again what has died, after all that it left behind has ended. The stores' keepers see to the stores."""
        for name in NAMES:
            if self.children[name].poll() is not None:
                processes.end_session(self.children[name].pid)
                self.children[name].wait()
                self.ended.append(name)
                self.start(name, commands(ROOT / "Procfile")[name])

    def stop(self) -> None:
        """Stop all by SIGTERM, in the order of `make run`."""
        self.house.close()
        for name in list(self.children):
            processes.stop(self.children.pop(name), signal.SIGTERM, STOPS_IN)


def processes_of(data_dir: Path, store: str) -> list[int]:
    """The process of a store that runs on this data folder now; PostgreSQL's others end when it does."""
    marks = {"postgres": ("postgres", "-D", str(data_dir)), "redis": ("redis", str(data_dir))}[store]
    found = []
    for process in psutil.process_iter(["pid", "cmdline", "ppid"]):
        words = process.info["cmdline"] or []
        said = " ".join(words)
        if words and not words[0].startswith("postgres:") and "bot.local" not in said and all(mark in said for mark in marks):
            found.append(process.info["pid"])
    return found


def _kill(pids: list[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def until(true: Callable[[], object], what: str, seconds: float = 30, every: float = 0.05) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain for {what}"
        time.sleep(every)


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


@contextmanager
def folder() -> Iterator[Path]:
    """A data folder that PostgreSQL's account can pass, gone afterwards with all that belongs to it."""
    above = Path(tempfile.mkdtemp(prefix="pepperline-load-", dir="/tmp"))
    above.chmod(0o755)
    try:
        yield above / "var"
    finally:
        local.erase(above / "var")
        shutil.rmtree(above)


@contextmanager
def running(data_dir: Path) -> Iterator[Running]:
    """The service on this folder: stores, migrations, the stand-in, and the Procfile's processes; all stopped afterwards."""
    ports = {"web": free_port(), "stand-in": free_port()}
    with local.stores(data_dir) as found:
        service = Running(data_dir, _environment(data_dir, ports, found), StandIn(f"http://127.0.0.1:{ports['stand-in']}"))
        procfile = commands(ROOT / "Procfile")
        try:
            service.finish("release", procfile["release"])
            service.start("stand-in", "python -m bot.phones.carrier")
            for name in NAMES:
                service.start(name, procfile[name])
            service.await_web()
            service.stand_in.post("/delays", {"shortest": 0, "longest": 0.02})
            yield service
        finally:
            service.stop()


def _environment(data_dir: Path, ports: Mapping[str, int], found: Mapping[str, str]) -> dict[str, str]:
    """Nothing of a real account or database that this shell may know."""
    kept = {name: os.environ[name] for name in ("HOME", "LANG", "TMPDIR") if name in os.environ}
    return {
        **kept,
        **found,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "PYTHONUNBUFFERED": "1",
        "LOCAL": "1",
        "DATA_DIR": str(data_dir),
        "PORT": str(ports["web"]),
        "WEB_CONCURRENCY": "2",
        "PUBLIC_URL": f"http://127.0.0.1:{ports['web']}",
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_BASE": f"http://127.0.0.1:{ports['stand-in']}",
        "STANDIN_PORT": str(ports["stand-in"]),
    }
