"""A database as an earlier version left it, on the tests' server, to be brought up to a later one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
from alembic import command
from alembic.config import Config as AlembicConfig

from tests.service import Service

MIGRATIONS = Path(__file__).parents[2] / "bot" / "migrations"


@contextmanager
def record_of(service: Service, revision: str) -> Iterator[tuple[str, Callable[[str], None]]]:
    """(its address, what brings it up to another revision); it is gone afterwards."""
    url = service.house.config.migrate_url
    earlier = re.sub(r"/pepperline(?=$|\?)", "/earlier", url)
    settings = AlembicConfig()
    settings.set_main_option("script_location", str(MIGRATIONS))
    settings.attributes["url"] = earlier
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("DROP DATABASE IF EXISTS earlier")
        server.execute("CREATE DATABASE earlier")
        command.upgrade(settings, revision)
        yield earlier, lambda to: command.upgrade(settings, to)
        server.execute("DROP DATABASE earlier")


def a_worker(connection: psycopg.Connection[Any]) -> tuple[UUID, UUID]:
    """(a campaign, a worker of it), as every version has them."""
    campaign, worker = uuid4(), uuid4()
    connection.execute("INSERT INTO campaigns (id, code, source, content) VALUES (%s, 'river', '{}', '{}')", (campaign,))
    connection.execute(
        """INSERT INTO workers (id, campaign_id, number_index, number, handle, standing, language, conversation)
           VALUES (%s, %s, '', '', 'amber-otter', 'member', 'en', '')""",
        (worker, campaign),
    )
    return campaign, worker
