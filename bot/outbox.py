"""The outbox: what must leave the building, kept until it has. A row is taken by compare-and-set and ends by what the carrier said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from bot import store
from bot.campaigns import Campaign

URGENT, ANSWERS, MASS = 0, 1, 9

#: A row that a pump took and never ended is in doubt after this long: longer than the carrier's time limit.
LEASE = timedelta(seconds=30)
#: A row in doubt is asked about for this long before it may go again.
DOUBT = timedelta(seconds=60)
#: What may go again after a doubt, since a missing answer is worse than a double one.
MAY_REPEAT = frozenset({"alert", "answer", "apart", "relay", "document"})
MOST_ATTEMPTS = 8


@dataclass(frozen=True)
class Departure:
    """One row of the outbox, taken by this pump, with what it takes to send it."""

    id: int
    campaign_id: UUID
    text_id: UUID | None
    photo_id: UUID | None
    person: UUID
    line: str
    media: bytes | None
    answers_at: datetime | None
    answered_by: str
    expires_at: datetime | None
    claimed_at: datetime
    attempts: int
    state: str
    segments: int  # what it costs of the line's rate; a picture that is fetched costs nothing


COLUMNS = """
    id, campaign_id, text_id, photo_id, person, line, media, answers_at, answered_by, expires_at, claimed_at, attempts, state,
    coalesce((SELECT segments FROM texts WHERE texts.id = text_id), 0) AS segments
"""


def duty(
    campaign: Campaign,
    text: store.Text,
    *,
    lane: int = ANSWERS,
    media: str | None = None,
    answers_at: datetime | None = None,
    answered_by: str = "bot",
    due_at: datetime | None = None,
    expires_at: datetime | None = None,
) -> store.Part:
    """The duty to send a text, for the statement that keeps the text itself."""
    link = campaign.vault.seal(media, "outbox.media", text.id) if media else None
    person = text.organizer if text.kind in store.FOR_ORGANIZERS else text.worker
    return (
        """INSERT INTO outbox (campaign_id, text_id, person, line, lane, media, answers_at, answered_by, due_at, expires_at)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, coalesce(%s, now()), %s)""",
        (campaign.id, text.id, person, text.line, lane, link, answers_at, answered_by, due_at, expires_at),
    )


def put(connection: Connection[Any], campaign: Campaign, text: store.Text, **how: Any) -> None:
    """Keep a text and the duty to send it, in the caller's transaction; `how` as for `duty`."""
    store.keep_turn(connection, campaign, (text,), None, (duty(campaign, text, **how),), None)


def put_to_all(
    connection: Connection[Any],
    campaign: Campaign,
    texts: Sequence[tuple[store.Text, str | None]],
    *,
    expires_at: datetime | None = None,
) -> None:
    """Keep mass texts to workers, each with the link to what goes along, and the duties to send them: two statements, however many."""
    store.add_texts(connection, campaign, [text for text, _ in texts])
    connection.execute(
        """INSERT INTO outbox (campaign_id, text_id, person, line, lane, expires_at, media)
           SELECT %s, id, worker, line, %s, %s, media
           FROM unnest(%s::uuid[], %s::uuid[], %s::text[], %s::bytea[]) AS each (id, worker, line, media)""",
        (
            campaign.id,
            MASS,
            expires_at,
            [text.id for text, _ in texts],
            [text.worker for text, _ in texts],
            [text.line for text, _ in texts],
            [campaign.vault.seal(media, "outbox.media", text.id) if media else None for text, media in texts],
        ),
    )


def put_photo(connection: Connection[Any], campaign: Campaign, photo: UUID, line: str) -> None:
    """Keep the duty to fetch a picture from the carrier. It stands in nobody's way."""
    connection.execute(
        "INSERT INTO outbox (campaign_id, photo_id, person, line, lane) VALUES (%s, %s, %s, %s, %s)",
        (campaign.id, photo, photo, line, ANSWERS),
    )


#: The oldest of its person: an urgent one waits for other urgent ones only, and nothing waits for a mass text but another one.
FIRST = """
    NOT EXISTS (SELECT 1 FROM outbox AS older WHERE older.person = mine.person AND older.id < mine.id
                AND older.state <> 'stuck' AND older.lane <= mine.lane)
"""

#: May be taken now: due, and the oldest of its person.
FREE = f"NOT mine.channel AND mine.state = 'due' AND mine.due_at <= now() AND {FIRST}"

#: The same for a row that goes by an organizer's channel: no line has a say, and one in doubt goes again, since nobody can be asked.
FREE_CALL = f"""
    mine.channel AND {FIRST} AND ((mine.state = 'due' AND mine.due_at <= now())
                                  OR (mine.state = 'sending' AND mine.claimed_at < now() - interval '{LEASE.seconds} seconds'))
"""

#: What may be taken on this line, the most pressing first. Two pumps never take the same row.
CLAIM = f"""
    UPDATE outbox SET state = 'sending', claimed_at = now(), attempts = attempts + 1
    WHERE id IN (
        SELECT id FROM outbox AS mine WHERE line = %s AND {FREE} AND (lane = {MASS}) = %s
        ORDER BY lane, due_at, id LIMIT %s FOR UPDATE SKIP LOCKED
    ) RETURNING {COLUMNS}
"""  # noqa: S608 - constants only


def claim(connection: Connection[Any], line: str, most: int, *, mass: bool = False) -> list[Departure]:
    """Take up to `most` due rows of a line, mass texts or all others; the caller commits before it sends."""
    with connection.cursor(row_factory=class_row(Departure)) as cursor:
        return sorted(cursor.execute(CLAIM, (line, mass, most)).fetchall(), key=lambda row: row.id)


def mass_waiting(connection: Connection[Any], line: str) -> int:
    """How many mass texts of a line may leave now and have not."""
    row = connection.execute(
        "SELECT count(*) FROM outbox WHERE line = %s AND lane = %s AND state = 'due' AND due_at <= now()", (line, MASS)
    ).fetchone()
    return int(row[0]) if row else 0


def claim_calls(connection: Connection[Any], most: int) -> list[Departure]:
    """Take up to `most` rows that go by their organizers' channels; the caller commits before it sends."""
    with connection.cursor(row_factory=class_row(Departure)) as cursor:
        return cursor.execute(
            f"""UPDATE outbox SET state = 'sending', claimed_at = now(), attempts = attempts + 1
                WHERE id IN (SELECT id FROM outbox AS mine WHERE {FREE_CALL} ORDER BY lane, due_at, id LIMIT %s FOR UPDATE SKIP LOCKED)
                RETURNING {COLUMNS}""",  # noqa: S608 - constants only
            (most,),
        ).fetchall()


def open_lines(connection: Connection[Any]) -> list[tuple[str, float]]:
    """(line, texts a second) of the lines on which something may be taken and which the carrier does not refuse."""
    rows = connection.execute(
        f"""SELECT number, per_second FROM lines WHERE (held_until IS NULL OR held_until <= now())
            AND EXISTS (SELECT 1 FROM outbox AS mine WHERE line = number AND {FREE}) ORDER BY random()"""  # noqa: S608 - constants only
    ).fetchall()
    return [(number, per_second) for number, per_second in rows]


def in_doubt(connection: Connection[Any]) -> list[Departure]:
    """Take the rows whose fate is not known and that nobody else is asking about; each is asked about every few seconds."""
    with connection.cursor(row_factory=class_row(Departure)) as cursor:
        return cursor.execute(
            f"""UPDATE outbox SET state = 'doubt', due_at = now() + interval '5 seconds' WHERE id IN (
                    SELECT id FROM outbox WHERE (state = 'doubt' AND due_at <= now())
                                             OR (state = 'sending' AND NOT channel AND claimed_at < now() - %s)
                    ORDER BY id LIMIT 50 FOR UPDATE SKIP LOCKED
                ) RETURNING {COLUMNS}""",  # noqa: S608 - constants only
            (LEASE,),
        ).fetchall()


def anything_to_do(connection: Connection[Any]) -> bool:
    """Whether a pump would find work now."""
    row = connection.execute(
        f"""SELECT EXISTS (SELECT 1 FROM outbox AS mine JOIN lines ON number = line
                  WHERE {FREE} AND (held_until IS NULL OR held_until <= now()))
               OR EXISTS (SELECT 1 FROM outbox WHERE (state = 'doubt' AND due_at <= now())
                          OR (state = 'sending' AND NOT channel AND claimed_at < now() - %s))
               OR EXISTS (SELECT 1 FROM outbox AS mine WHERE {FREE_CALL})""",  # noqa: S608 - constants only
        (LEASE,),
    ).fetchone()
    return bool(row and row[0])


def remove(connection: Connection[Any], row: Departure) -> None:
    """It has left, or never will. Only the pump that holds the claim may say so; a row another one has taken since stays."""
    connection.execute("DELETE FROM outbox WHERE id = %s AND claimed_at = %s", (row.id, row.claimed_at))


def postpone(connection: Connection[Any], row: Departure, until: datetime, *, counts: bool = True) -> None:
    """Due again later; `counts` where the attempt is to be counted."""
    connection.execute(
        "UPDATE outbox SET state = 'due', due_at = %s, attempts = attempts - %s WHERE id = %s AND claimed_at = %s",
        (until, 0 if counts else 1, row.id, row.claimed_at),
    )


def look_again(connection: Connection[Any], worker: UUID) -> None:
    """What waits for this worker, and answers nothing of theirs, is due now; the last look decides whether it leaves."""
    connection.execute("UPDATE outbox SET due_at = now() WHERE person = %s AND state = 'due' AND answers_at IS NULL", (worker,))


def doubt(connection: Connection[Any], row: Departure) -> None:
    connection.execute(
        "UPDATE outbox SET state = 'doubt', due_at = now() + interval '3 seconds' WHERE id = %s AND claimed_at = %s",
        (row.id, row.claimed_at),
    )


def give_up(connection: Connection[Any], row: Departure) -> None:
    """It can't be handled: out of everybody's way, and kept for a person to look at."""
    connection.execute("UPDATE outbox SET state = 'stuck' WHERE id = %s", (row.id,))


def hold_line(connection: Connection[Any], line: str, seconds: int, code: int) -> None:
    """The carrier refuses the line: nothing is tried on it for a while."""
    connection.execute(
        "UPDATE lines SET held_until = now() + make_interval(secs => %s), held_why = %s WHERE number = %s", (seconds, code, line)
    )


def hold_mass_texts(connection: Connection[Any], line: str, until: datetime) -> None:
    """The line's day is used up: replies still leave."""
    connection.execute("UPDATE lines SET mass_from = %s WHERE number = %s", (until, line))
