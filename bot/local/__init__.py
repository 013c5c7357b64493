"""Local mode: generated secrets, embedded PostgreSQL and Redis, and `python -m bot.local run`; no deployment imports anything from here.

What the rest of the program needs is in this module:
    secrets(data_dir)                  what DATA_DIR keeps secret, generated once
    addresses(data_dir, settings)      where the embedded parts answer, whether they run or not
    running(data_dir)                  the settings of the `make run` that runs now on this folder, if one does
    stores(data_dir, ...)              a context in which PostgreSQL and Redis answer
    erase(data_dir)                    a test's data folder, gone with all that belongs to it
"""

from __future__ import annotations

import base64
import json
import os
import secrets as randomness
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from bot.local import folders, keeper, postgres, processes, redis
from bot.local.folders import CannotStart, socket_folder

__all__ = ["CannotStart", "addresses", "erase", "running", "secrets", "stores"]


def secrets(data_dir: Path) -> dict[str, str]:
    """The secrets of local mode, made at the first call and the same ever after, in DATA_DIR/secrets.json (mode 0600)."""
    kept = folders.data_folder(data_dir) / "secrets.json"
    if not kept.exists():
        _write_once(kept, json.dumps(_fresh_secrets(), indent=1))
    found: dict[str, str] = json.loads(kept.read_text())
    return found | {"KEYRING": str(data_dir / "keyring"), "STANDIN": "1"}


def addresses(data_dir: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """Where the embedded stores, the web and the stand-in answer; the same for the same folder and PORT, running or not."""
    port = settings.get("PORT") or "8000"
    beside = int(port) + 1 if port.isdigit() else 8001
    return {
        "DATABASE_URL": postgres.STORE.address(data_dir),
        "REDIS_URL": redis.STORE.address(data_dir),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "TWILIO_API_BASE": f"http://127.0.0.1:{beside}",
    }


def running(data_dir: Path) -> dict[str, str]:
    """The addresses that `make run` uses now on this folder; empty when none runs, whatever a killed one left behind."""
    try:
        noted = json.loads((data_dir / "running.json").read_text())
    except (OSError, ValueError):
        return {}
    found: dict[str, str] = noted["settings"]
    return found if processes.is_alive(noted["pid"], noted["started"]) else {}


@contextmanager
def stores(data_dir: Path, *, database_url: str = "", redis_url: str = "") -> Iterator[dict[str, str]]:
    """PostgreSQL and Redis answer inside this context; yields {"DATABASE_URL": ..., "REDIS_URL": ...}.

    A store whose URL is given is taken as it is. One without (or with the embedded store's own address, as a Config has
    it) is embedded: the one that runs on `data_dir` now is used, otherwise it is started. It runs for as long as any
    process is inside such a context, so commands, tests and `make run` may come and go in any order, and killed ones
    count as gone. Raises CannotStart, whose text says to a person what to do.

        with local.stores(config.data_dir, database_url=config.database_url, redis_url=config.redis_url): ...   # a command
        with local.stores(tmp_path) as found: Config.from_env({"LOCAL": "1", "DATA_DIR": str(tmp_path), **found})   # a test
    """
    given = {"DATABASE_URL": (database_url, postgres.STORE), "REDIS_URL": (redis_url, redis.STORE)}
    with ExitStack() as stack:
        found = {}
        for name, (url, store) in given.items():
            embedded = url in ("", store.address(data_dir))
            found[name] = stack.enter_context(keeper.kept(store, data_dir)) if embedded else url
        yield found


def erase(data_dir: Path) -> None:
    """Remove a data folder and what its stores keep elsewhere (see postgres.home, folders.socket_folder). For tests, after their stores."""
    for home, socket in ((postgres.home(data_dir), postgres.SOCKET), (data_dir / "redis", redis.SOCKET)):
        shutil.rmtree(socket_folder(home, socket), ignore_errors=True)
        shutil.rmtree(home, ignore_errors=True)
    shutil.rmtree(data_dir, ignore_errors=True)


def _fresh_secrets() -> dict[str, str]:
    return {
        "SECRET_KEY": randomness.token_urlsafe(32),
        "MASTER_KEY": base64.b64encode(randomness.token_bytes(32)).decode(),
        "TWILIO_ACCOUNT_SID": "AC" + randomness.token_hex(16),
        "TWILIO_AUTH_TOKEN": randomness.token_hex(16),
    }


def _write_once(path: Path, text: str) -> None:
    """Whole or not at all, and the first of several writers wins: a link, unlike a rename, fails where a file is already."""
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=".secrets-")  # mkstemp makes it 0600
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        Path(draft).unlink()
