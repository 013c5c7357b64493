"""The commands: `flask --app wsgi ...`. Each says in a sentence what is wrong, and starts embedded stores only if none run."""

from __future__ import annotations

from flask import Flask

from bot import campaigns
from bot.commands import audit, broadcast, campaign, contacts, flows, meeting, processes
from bot.house import House
from bot.phones.casting import Casting


def init_app(app: Flask) -> None:
    groups = (campaign.campaign, broadcast.broadcast, contacts.contacts, meeting.meeting, flows.flows)
    for command in (processes.migrate, processes.clock_command, audit.audit_command, flows.hear_command, *groups):
        app.cli.add_command(command)
    house: House = app.extensions["house"]
    app.extensions["casting"] = lambda: casting(house)
    if "standin" in app.extensions:
        from bot.phones.chat import chat_command

        app.cli.add_command(chat_command)


def casting(house: House) -> tuple[Casting, ...]:
    """Whom the phones page may play. Local mode only: it opens organizers' numbers."""
    with house.pool.connection() as connection:
        return tuple(
            Casting(
                code=each.code,
                program=each.content.program,
                line=line.number,
                opt_out=line.opt_out,
                languages=each.content.languages,
                join=("JOIN", *each.content.join),
                organizers=tuple((person.name, person.phone) for person in campaigns.organizers_of(connection, each)),
            )
            for each in house.campaigns.read(connection).campaigns
            for line in each.lines
        )
