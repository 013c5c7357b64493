"""The contacts commands as tests call them, and what the record and a report say afterwards."""

from __future__ import annotations

import csv
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from click.testing import Result

from bot import create_app
from bot.campaigns import Campaign
from bot.contacts import HOWS
from bot.contacts import record as contacts
from bot.contacts.record import Kept
from tests.service import Service

GAVE = "worker_gave_for_texts"


def run(service: Service, *arguments: str, check: bool = True, typed: str | None = None) -> Result:
    """`flask --app wsgi contacts ...` in this process."""
    app = create_app(service.house.config)
    with closing(app.extensions["house"]):  # a command that ends in a sentence leaves that to the end of its process
        done = app.test_cli_runner().invoke(args=["contacts", *arguments], input=typed)
    assert not check or done.exit_code == 0, done.output
    return done


def today(campaign: Campaign) -> date:
    return datetime.now(UTC).astimezone(campaign.content.zone).date()


def days_ago(days: int) -> str:
    return (datetime.now(UTC).date() - timedelta(days=days + 1)).isoformat()


def write(path: Path, *rows: dict[str, Any], header: tuple[str, ...] = ()) -> str:
    """A CSV file of these rows, and its path as an argument."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, header or tuple(dict.fromkeys(name for row in rows for name in row)))
        table.writeheader()
        table.writerows(rows)
    return str(path)


def gave(phone: str, **changes: str) -> dict[str, str]:
    """A row of somebody who gave their number for texts."""
    return {"phone": phone, "name": "Maria", "how": GAVE, "date": days_ago(3), "collector": "Dana", **changes}


def row(phone: str, how: str, **changes: str) -> dict[str, str]:
    """A row of any other way."""
    voters = {"purpose": "turnout calls", "expires": days_ago(-90)} if how == "voter_list" else {}
    return {"phone": phone, "name": "James", "how": how, **voters, **changes}


def kept(service: Service, campaign: Campaign) -> list[Kept]:
    """All contacts of the campaign that are not past their last day, opened."""
    with service.house.pool.connection() as connection:
        rows = contacts.sealed(connection, campaign, HOWS, today(campaign))
    return list(contacts.opened(campaign.vault, rows))


def numbers(service: Service, campaign: Campaign) -> list[str]:
    return sorted(each.contact.number for each in kept(service, campaign))


def report(path: Path) -> list[tuple[int, str, str, str]]:
    """The report's lines below its names."""
    with path.open(encoding="utf-8", newline="") as file:
        names, *lines = csv.reader(file)
    assert names == ["row", "column", "reason", "how to mend it"]
    return [(int(number), column, reason, mend) for number, column, reason, mend in lines]
