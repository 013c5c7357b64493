"""`python -m bot.local run` is what `make run` calls; `keep` is how a store's keeper begins."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from bot.local import keeper, postgres, redis

STORES = {store.name: store for store in (postgres.STORE, redis.STORE)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.local", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    keep = commands.add_parser("keep", help="keep one embedded store alive for as long as anybody uses it")
    keep.add_argument("store", choices=STORES)
    keep.add_argument("data_dir", type=Path)
    run = commands.add_parser("run", help="run everything in the foreground")
    run.add_argument("--procfile", type=Path, help="another Procfile; its commands run in its folder")
    run.add_argument("--stand-in", dest="standin", help="another command for the carrier stand-in")
    run.add_argument("--demo", type=Path, help="another campaign to load when there is none")
    given = parser.parse_args()
    if given.command == "keep":
        keeper.keep(STORES[given.store], given.data_dir)
        return 0
    return _run({name: value for name, value in vars(given).items() if name != "command" and value is not None})


def _run(changes: dict[str, object]) -> int:
    from dataclasses import replace  # noqa: PLC0415

    from bot.local.run import Plan, run  # noqa: PLC0415 - a keeper needs none of it

    return run(replace(Plan(), **changes), os.environ)  # type: ignore[arg-type]


if __name__ == "__main__":
    sys.exit(main())
