"""The Procfile's `release` and `clock`."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import with_appcontext

from bot import clock
from bot.commands.running import the_house, with_stores


@click.command("migrate")
@with_stores
def migrate() -> None:
    """Bring the database to this version, and check that every campaign's key is in the keyring."""
    from alembic import command
    from alembic.config import Config as AlembicConfig

    config = AlembicConfig()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations"))
    config.attributes["url"] = the_house().config.migrate_url
    command.upgrade(config, "head")
    with the_house().pool.connection() as connection:
        the_house().campaigns.read(connection)


@click.command("clock")
@with_appcontext
def clock_command() -> None:
    """Ring again for what is due, until stopped (the Procfile's clock)."""
    clock.run(the_house())
