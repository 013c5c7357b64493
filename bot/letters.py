"""A text on its way out, opened for as long as it takes to send it, and what its end means for the people at both ends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import outbox
from bot.campaigns import Campaign
from bot.house import House
from bot.outbox import Departure
from bot.sms import Verdict
from bot.store import FOR_ORGANIZERS, Text
from flows import sentence
from flows.conversation import Slots, from_json
from flows.desk import wording


@dataclass(frozen=True)
class Letter:
    """A text in the clear: whom to, and what it says. It lives no longer than the sending."""

    campaign: Campaign = field(repr=False)
    id: UUID
    kind: str
    to: str = field(repr=False)
    body: str = field(repr=False)
    state: str
    worker: UUID | None
    organizer: UUID | None
    dead: bool
    wishes: Slots | None = field(repr=False, default=None)  # of the worker: when they want no texts, and what a locked phone may show
    language: str = ""
    veiled: bool = False  # the body is the neutral line that goes in its place
    withdrawn: bool = False  # the link in it opens nothing any more
    blocked: bool = False
    mass: str | None = None  # how the mass text that it is of stands: running, paused ...

    @property
    def for_worker(self) -> bool:
        return self.worker is not None and self.kind not in FOR_ORGANIZERS


def campaign_of(house: House, connection: Connection[Any], id: UUID) -> Campaign:
    """The campaign, read anew where this process has not seen it yet."""
    for roster in (house.campaigns.held(connection), house.campaigns.read(connection)):
        for campaign in roster.campaigns:
            if campaign.id == id:
                return campaign
    raise LookupError("the campaign is gone")


def read(house: House, connection: Connection[Any], row: Departure) -> Letter | None:
    """The text of this row, opened; None where its worker has been forgotten meanwhile."""
    return of_text(house, connection, row.campaign_id, row.text_id) if row.text_id else None


def of_text(house: House, connection: Connection[Any], campaign_id: UUID, text: UUID) -> Letter | None:
    """The text, opened; None where it is gone, or belongs to nobody who could get it."""
    campaign = campaign_of(house, connection, campaign_id)
    found = connection.execute(
        """SELECT texts.id, texts.kind, texts.body, texts.state, workers.id, workers.number, workers.dead, organizers.id, organizers.phone,
                  workers.conversation, texts.veiled,
                  EXISTS (SELECT FROM links LEFT JOIN files USING (campaign_id, document, language, version)
                          WHERE links.worker_id = texts.worker_id AND text_id = texts.id
                          AND (files.version IS NULL OR withdrawn_at IS NOT NULL)),
                  workers.blocked,
                  (SELECT broadcasts.state FROM recipients JOIN broadcasts ON broadcasts.id = broadcast_id WHERE text_id = texts.id)
           FROM texts LEFT JOIN workers ON workers.id = worker_id LEFT JOIN organizers ON organizers.id = organizer_id WHERE texts.id = %s""",
        (text,),
    ).fetchone()
    if found is None or not (found[4] or found[7]):
        return None
    id, kind, body, state, worker, number, dead, organizer, phone, kept, veiled, withdrawn, blocked, mass = found
    opened = campaign.vault.open
    said = opened(body, "texts.body", id)
    if worker is None or kind in FOR_ORGANIZERS:
        return Letter(campaign, id, kind, opened(phone, "organizers.phone", organizer), said, state, worker, organizer, dead=False)
    to, conversation = opened(number, "workers.number", worker), from_json(opened(kept, "workers.conversation", worker))
    language = conversation.language
    said = sentence(campaign.content, language, "veiled") if veiled else said
    return Letter(
        campaign, id, kind, to, said, state, worker, organizer, bool(dead), conversation.slots, language, veiled, withdrawn, blocked, mass
    )


def veil(connection: Connection[Any], letter: Letter, media: str | None) -> Letter:
    """A neutral line in its place; what it says waits for the worker's READ, with what would have gone along as its address."""
    if letter.veiled:
        return letter
    waits = f"{letter.body} {media}" if media else letter.body
    connection.execute(
        "UPDATE texts SET veiled = true, body = %s WHERE id = %s", (letter.campaign.vault.seal(waits, "texts.body", letter.id), letter.id)
    )
    return replace(letter, body=sentence(letter.campaign.content, letter.language, "veiled"), veiled=True)


def read_veiled(connection: Connection[Any], campaign: Campaign, worker: UUID) -> list[str]:
    """What neutral lines went out for, the oldest first; it is read by this."""
    rows = connection.execute(
        "WITH read AS (UPDATE texts SET veiled = false WHERE worker_id = %s AND veiled RETURNING id, body, at) SELECT id, body FROM read ORDER BY at",
        (worker,),
    ).fetchall()
    return [campaign.vault.open(body, "texts.body", id) for id, body in rows]


def sids_near(connection: Connection[Any], row: Departure) -> list[str]:
    """The carrier's ids of other texts to this person that went at about that time: a text in doubt is none of them."""
    found = connection.execute(
        "SELECT sid FROM texts WHERE (worker_id = %(person)s OR organizer_id = %(person)s) AND sid IS NOT NULL AND at > %(since)s",
        {"person": row.person, "since": row.claimed_at - timedelta(days=1)},
    )
    return [sid for (sid,) in found]


def mark_number(house: House, connection: Connection[Any], letter: Letter, verdict: Verdict) -> None:
    """A number that has said STOP to the carrier has said it to us; a dead one is not tried again."""
    if letter.for_worker and verdict.number == "stopped":  # the worker's row first, as their own STOP locks it
        connection.execute("UPDATE workers SET standing = 'stopped' WHERE id = %s", (letter.worker,))
    if verdict.number == "stopped":
        house.suppression.stop(connection, letter.to, letter.campaign.id)
    if letter.for_worker and verdict.number == "dead":
        connection.execute("UPDATE workers SET dead = true WHERE id = %s", (letter.worker,))


def tell_organizer(connection: Connection[Any], letter: Letter, line: str, verdict: Verdict) -> None:
    """An organizer whose answer did not arrive must know: they think that the worker has it."""
    if letter.kind != "answer" or letter.organizer is None or letter.worker is None:
        return
    row = connection.execute(
        """SELECT organizers.language, handle, code FROM organizers, workers
           LEFT JOIN LATERAL (SELECT code FROM questions WHERE worker_id = workers.id ORDER BY heard_at DESC LIMIT 1) AS latest ON true
           WHERE organizers.id = %s AND workers.id = %s""",
        (letter.organizer, letter.worker),
    ).fetchone()
    if row:
        language, handle, code = row
        body = wording.sentence("failed", language, code=code or "-", handle=handle, why=verdict.words)
        outbox.put(connection, letter.campaign, Text("notice", "out", line, body, letter.worker, letter.organizer))
