"""What every command needs: the house, its stores for as long as it runs, and a campaign by its code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from flask import current_app
from flask.cli import with_appcontext

from bot import campaigns
from bot.broadcasts.record import BroadcastError
from bot.campaign_file import CampaignFaults
from bot.campaigns import CampaignError
from bot.contacts import ContactsError
from bot.documents import DocumentError
from bot.house import House
from bot.keyring import KeyringError


def the_house() -> House:
    house: House = current_app.extensions["house"]
    return house


@contextmanager
def stores(house: House) -> Iterator[None]:
    """The stores of this configuration; in local mode started if they do not run, and stopped if we started them."""
    if not house.config.local:
        yield
        house.close()
        return
    from bot import local

    try:
        with local.stores(house.config.data_dir, database_url=house.config.database_url, redis_url=house.config.redis_url):
            yield
            house.close()
    except local.CannotStart as error:
        sys.exit(str(error))


def with_stores(command: Callable[..., Any]) -> Callable[..., Any]:
    """A command that needs the record; what it can't do ends in a sentence on standard error and exit code 1."""

    @wraps(command)
    @with_appcontext
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            with stores(the_house()):
                return command(*args, **kwargs)
        except (BroadcastError, CampaignError, CampaignFaults, ContactsError, DocumentError, KeyringError) as error:
            sys.exit(str(error))

    return run


def find(code: str) -> campaigns.Campaign:
    """The campaign with this code; CampaignError, naming those there are, for an unknown one."""
    with the_house().pool.connection() as connection:
        for each in the_house().campaigns.read(connection).campaigns:
            if each.code == code:
                return each
        campaigns.source_of(connection, code)
    raise CampaignError(f"There is no campaign {code}.")


def counted(number: int, one: str = "person", many: str = "people") -> str:
    """`1 person`, `1,200 people`."""
    return f"{number:,} {one if number == 1 else many}"
