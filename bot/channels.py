"""Channels beside SMS: an organizer's alerts by e-mail, Slack, Signal, Matrix and the like, through apprise.

An alert goes by SMS as ever, and by its organizer's channel too, where there is one: a row of the outbox of its own, which no SMS waits
for. It says no more than "1 new" unless the organizer asked for its words.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row

from bot import courier, letters, log, outbox, store
from bot.campaigns import Campaign
from bot.house import House
from bot.outbox import Departure
from bot.store import Part, Text
from bot.vault import VaultError
from flows.desk.channels import SENTENCES, by_channel
from flows.segments import fold

#: How many channels are called at once. They have threads of their own: a server that hangs must not hold up a text.
THREADS = 3
#: How long a call may take: the courier ends itself before.
PATIENCE = courier.SECONDS + 2
#: A first notice that does not arrive is an address that is wrong: its organizer is told after this many attempts.
HELLO_ATTEMPTS = 3
FIRST_REST = 10  # seconds; twice as long each time

FAULTS = {
    courier.UNREADABLE: "channel_unreadable",
    courier.FOREIGN: "channel_scheme",
    courier.PRIVATE: "channel_private",
    courier.NO_HOST: "channel_no_host",
}


# --- setting one ----------------------------------------------------------------------------------------------------------------------


def sentence(name: str, language: str) -> str:
    """One of the sentences about channels, as an SMS to the organizer."""
    return fold(SENTENCES.get(language, SENTENCES["en"])[name])


def fault(url: str, *, local: bool) -> str | None:
    """The name of the sentence that says what is wrong with this address; None where it may be a channel. Takes a second, ten at most."""
    if not url or not url.isprintable() or any(letter.isspace() for letter in url) or "://" not in url:
        return "channel_unreadable"
    outcome = _run({"do": "check", "url": url, "local": local})
    return None if outcome == courier.DONE else FAULTS.get(outcome, "channel_unchecked")


def set_url(connection: Connection[Any], campaign: Campaign, organizer: UUID, url: str, with_content: bool, *, local: bool) -> str:
    """Make this the organizer's channel, in place of any they had, and send it a first notice; the name of the sentence that says so, or
    what is wrong. Only what the organizer has confirmed from their own phone may come here: a number is easily forged.
    """
    wrong = fault(url, local=local)
    if wrong:
        return wrong
    channel = uuid4()
    connection.execute("DELETE FROM channels WHERE organizer_id = %s", (organizer,))
    connection.execute(
        "INSERT INTO channels (id, campaign_id, organizer_id, url, with_content) VALUES (%s, %s, %s, %s, %s)",
        (channel, campaign.id, organizer, campaign.vault.seal(url, "channels.url", channel), with_content),
    )
    hello = Text("hello", "out", campaign.lines[0].number, "", None, organizer, state="sent")
    store.keep_turn(connection, campaign, (hello,), None, (_duty(campaign, hello, outbox.ANSWERS, None, by_sms=False),), None)
    return "channel_set_full" if with_content else "channel_set"


def remove(connection: Connection[Any], organizer: UUID) -> str:
    """End the organizer's channel; the name of the sentence that says so."""
    gone = connection.execute("DELETE FROM channels WHERE organizer_id = %s", (organizer,))
    return "channel_gone" if gone.rowcount else "channel_none"


def duty(campaign: Campaign, text: Text, *, lane: int = outbox.ANSWERS, due_at: datetime | None = None) -> Part:
    """The duty to send an organizer an alert: by SMS, and by their channel where they have one. In place of `outbox.duty`."""
    return _duty(campaign, text, lane, due_at, by_sms=True)


def _duty(campaign: Campaign, text: Text, lane: int, due_at: datetime | None, *, by_sms: bool) -> Part:
    return (
        """INSERT INTO outbox (campaign_id, text_id, person, line, lane, due_at, channel)
           SELECT %s, %s, person, %s, %s, coalesce(%s, now()), channel
           FROM (SELECT %s AS person, false AS channel WHERE %s UNION ALL SELECT id, true FROM channels WHERE organizer_id = %s) AS ways""",
        (campaign.id, text.id, text.line, lane, due_at, text.organizer, by_sms, text.organizer),
    )


# --- what the pump does with it -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    """What is to be said to whose channel. It lives no longer than the saying."""

    id: UUID
    organizer: UUID
    language: str
    with_content: bool
    has_failed: bool
    text: UUID
    kind: str
    lane: int
    line: str
    url: bytes = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def most_attempts(self) -> int:
        """Where it is known to be broken, an alert tries once whether it works again."""
        if self.has_failed:
            return 1
        return HELLO_ATTEMPTS if self.kind == "hello" else outbox.MOST_ATTEMPTS


def take(house: House, room: int) -> list[Departure]:
    """Rows to carry now, as many as there is room for. Committed before anything is sent."""
    if room <= 0:
        return []
    with house.pool.connection() as connection:
        return outbox.claim_calls(connection, room)


def carry(house: House, row: Departure) -> None:
    """Carry one row to its channel. An error that nobody foresaw ends this row, not the pump."""
    try:
        _carry(house, row)
    except Exception as error:  # noqa: BLE001 - one row must not end the others
        log.failure("channel.failed", error.__cause__ or error)
        with house.pool.connection() as connection:
            if isinstance(error, VaultError) or row.attempts >= outbox.MOST_ATTEMPTS:
                outbox.give_up(connection, row)
            else:
                outbox.postpone(connection, row, _rest(row))


def _carry(house: House, row: Departure) -> None:
    """Say it with no transaction open, then write down what became of it."""
    with house.pool.connection() as connection:
        call = _read(connection, row)
        if call is None:  # another channel has come in its place, or the text is gone
            outbox.remove(connection, row)
            return
        campaign = letters.campaign_of(house, connection, row.campaign_id)
    took = _say(campaign, call, local=house.config.local)
    with house.pool.connection() as connection:
        if took:
            connection.execute("UPDATE channels SET failed_at = NULL WHERE id = %s AND failed_at IS NOT NULL", (call.id,))
            outbox.remove(connection, row)
            return
        log.event("channel.refused", text=call.text, campaign=campaign.id, count=row.attempts)
        if row.attempts < call.most_attempts:
            outbox.postpone(connection, row, _rest(row))
        else:
            outbox.remove(connection, row)
            _tell(connection, campaign, call)


def _read(connection: Connection[Any], row: Departure) -> Call | None:
    with connection.cursor(row_factory=class_row(Call)) as cursor:
        return cursor.execute(
            """SELECT channels.id, organizers.id AS organizer, language, with_content, failed_at IS NOT NULL AS has_failed,
                      texts.id AS text, kind, lane, texts.line, url, body
               FROM outbox JOIN channels ON channels.id = person JOIN organizers ON organizers.id = channels.organizer_id
               JOIN texts ON texts.id = text_id WHERE outbox.id = %s""",
            (row.id,),
        ).fetchone()


def _say(campaign: Campaign, call: Call, *, local: bool) -> bool:
    opened = campaign.vault.open
    urgent = call.lane == outbox.URGENT
    if call.kind == "hello":
        body = by_channel("hello", call.language)
    elif call.with_content:
        body = opened(call.body, "texts.body", call.text)
    else:
        body = by_channel("new_urgent" if urgent else "new", call.language)
    url = opened(call.url, "channels.url", call.id)
    said = {"do": "send", "url": url, "title": by_channel("subject", call.language), "body": body, "local": local}
    return _run(said) == courier.DONE


def _tell(connection: Connection[Any], campaign: Campaign, call: Call) -> None:
    """Tell the organizer by SMS that their channel takes nothing: once, until it has taken something again."""
    failed = connection.execute("UPDATE channels SET failed_at = now() WHERE id = %s AND failed_at IS NULL", (call.id,))
    if failed.rowcount:
        body = sentence("channel_broken", call.language)
        outbox.put(connection, campaign, Text("notice", "out", call.line, body, None, call.organizer))


def _rest(row: Departure) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=FIRST_REST * 2 ** min(row.attempts - 1, 6))


def _run(asked: dict[str, object]) -> int:
    """The courier's exit code. It gets nothing of ours but this: no environment, no open file, and nobody reads what it prints."""
    try:
        return subprocess.run(  # noqa: S603 - our own file, and nothing of what is asked is an argument
            [sys.executable, "-I", courier.__file__],
            input=json.dumps(asked).encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            timeout=PATIENCE,
            check=False,
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return courier.REFUSED
