"""`make run`: stores, stand-in, migrations, the Procfile's processes and the demo campaign, in this order, until Ctrl-C."""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB
from pathlib import Path

from bot.config import Config, ConfigError, local_settings
from bot.local import keeper, postgres, processes, redis, running, stores
from bot.local.folders import CannotStart, lock
from bot.local.supervisor import Supervisor, say

ROOT = Path(__file__).parents[2]
STANDIN = "stand-in"
#: Started in this order after `release`, and stopped in this order: what hears texts ends before the carrier that brings them.
STARTED = ("web", "worker", "clock")
#: What the stand-in has no business to know.
NOT_FOR_THE_CARRIER = frozenset({"DATABASE_URL", "MIGRATE_URL", "REDIS_URL", "SECRET_KEY", "MASTER_KEY", "KEYRING"})


@dataclass(frozen=True)
class Plan:
    """What to run; tests have plans of their own."""

    procfile: Path = ROOT / "Procfile"
    standin: str = "python -m bot.phones.carrier"
    demo: Path = ROOT / "demo" / "riverside.yaml"


def run(plan: Plan, environ: Mapping[str, str]) -> int:
    """Run until Ctrl-C or SIGTERM; returns the exit code. What can't start is said in a sentence."""
    try:
        config = Config.from_env(dict(environ) | {"LOCAL": "1"})
        with _alone(config), stores(config.data_dir, database_url=config.database_url, redis_url=config.redis_url) as found:
            _supervise(plan, config, _environment(config, environ) | found)
    except (CannotStart, ConfigError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # before the processes were there to be stopped
        return 130
    return 0


def commands(procfile: Path) -> dict[str, str]:
    """The Procfile's commands by name."""
    found = dict(re.findall(r"^([\w-]+):[ \t]*(.+)$", procfile.read_text(), re.MULTILINE))
    if missing := {"release", *STARTED} - found.keys():
        raise CannotStart(f"{procfile} has no line for: {', '.join(sorted(missing))}")
    return found


@contextmanager
def _alone(config: Config) -> Iterator[None]:
    """No other run is on this folder, what a killed one left has ended, and the port is free."""
    with lock(config.data_dir / "locks" / "run", LOCK_EX | LOCK_NB) as mine:
        if mine is None:
            where = running(config.data_dir).get("PUBLIC_URL", "it is just starting")
            raise CannotStart(
                f"Pepperline already runs on the data folder {config.data_dir} ({where}). Stop it first, or set another DATA_DIR."
            )
        for name in (*STARTED, STANDIN):
            processes.stop_leftover(config.data_dir, name)
        if not _is_free(config.port):
            raise CannotStart(f"Port {config.port} is busy. Choose another one: make run PORT={config.port + 10}")
        yield


def _supervise(plan: Plan, config: Config, env: dict[str, str]) -> None:
    supervisor = Supervisor(config.data_dir, plan.procfile.parent)
    supervisor.heed_signals()
    procfile = commands(plan.procfile)
    noted = config.data_dir / "running.json"
    try:
        if supervisor.finish("release", procfile["release"], env) and not supervisor.told_to_stop:
            raise CannotStart("The release step of the Procfile failed, so nothing was started.")
        _note_running(noted, env)
        for name in STARTED:
            supervisor.start(name, procfile[name], env)
        if config.standin:
            carrier = {name: value for name, value in env.items() if name not in NOT_FOR_THE_CARRIER}
            supervisor.start(STANDIN, plan.standin, carrier | {"STANDIN_PORT": env["TWILIO_API_BASE"].rpartition(":")[2]})
        _load_demo(plan, supervisor, env)
        _greet(config, supervisor)
        while not supervisor.told_to_stop:
            supervisor.turn()
            _revive_stores(config)
    finally:
        say("pepperline", "stopping")
        supervisor.stop()
        noted.unlink(missing_ok=True)


def _environment(config: Config, environ: Mapping[str, str]) -> dict[str, str]:
    """What the processes get: all settings, this Python's folder first on PATH, and the stand-in's address if there is one."""
    env = dict(environ) | local_settings(config.data_dir, environ)
    env |= {"LOCAL": "1", "DATA_DIR": str(config.data_dir), "PORT": str(config.port), "PYTHONUNBUFFERED": "1"}
    env["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environ.get('PATH', os.defpath)}"
    if config.standin:
        env["TWILIO_API_BASE"] = f"http://127.0.0.1:{_free_port(config.port + 1)}"
    return env


def _note_running(noted: Path, env: Mapping[str, str]) -> None:
    """For the commands in other terminals: where everything answers now. Whole or not at all, for they may read it any time."""
    names = ("PORT", "PUBLIC_URL", "DATABASE_URL", "REDIS_URL", "TWILIO_API_BASE")
    settings = {name: env[name] for name in names if env.get(name)}
    draft = noted.with_suffix(".new")
    draft.touch(0o600)
    draft.write_text(json.dumps({"pid": os.getpid(), "started": processes.started(os.getpid()), "settings": settings}, indent=1))
    draft.rename(noted)


def _load_demo(plan: Plan, supervisor: Supervisor, env: Mapping[str, str]) -> None:
    """A first run has a campaign to try."""
    said: list[str] = []
    if not plan.demo.is_file() or supervisor.told_to_stop:
        return
    if supervisor.finish("campaigns", "flask --app wsgi campaign list", env, said.append) == 0 and not any(said):
        supervisor.finish("campaigns", f"flask --app wsgi campaign load '{plan.demo}'", env)


def _greet(config: Config, supervisor: Supervisor) -> None:
    """Say where it is, once it answers; and that it does not, if that takes long."""
    patient_until = time.monotonic() + 30
    while not supervisor.told_to_stop and not _is_ready(config.port):
        supervisor.turn()
        if time.monotonic() > patient_until:
            say("pepperline", f"http://127.0.0.1:{config.port}/readyz does not answer yet; still trying")
            patient_until += 30
    if not supervisor.told_to_stop:
        here = f"http://127.0.0.1:{config.port}/phones" if config.standin else f"{config.public_url} with your Twilio account"
        say("pepperline", f"ready: {here}")
        say("pepperline", f"data in {config.data_dir}; Ctrl-C stops everything")


def _revive_stores(config: Config) -> None:
    """Keepers start their stores again; a killed keeper is started again here."""
    for store, url in ((postgres.STORE, config.database_url), (redis.STORE, config.redis_url)):
        if url == store.address(config.data_dir):
            keeper.revive(store, config.data_dir)


def _is_ready(port: int) -> bool:
    web = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        web.request("GET", "/readyz")
        return web.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        web.close()


def _is_free(port: int) -> bool:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does: the last run's old connections don't count
        try:
            door.bind(("127.0.0.1", port))
            door.listen()
        except OSError:
            return False
    return True


def _free_port(wanted: int) -> int:
    if wanted < 65536 and _is_free(wanted):
        return wanted
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
