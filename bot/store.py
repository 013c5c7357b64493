"""The record's rows and the SQL on the path of a text: few statements, each written out, sent together where they can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Literal
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.errors import SerializationFailure, UniqueViolation
from psycopg.rows import class_row

from bot import handles
from bot.campaigns import LATEST, Campaign
from bot.vault import Vault
from flows import sentences_of
from flows.conversation import Conversation, from_json, to_json
from flows.segments import segments

Direction = Literal["in", "out"]

#: The kinds of text that organizers get; all others that leave go to a worker.
FOR_ORGANIZERS = frozenset({"alert", "relay", "notice", "list"})

MOST_PHOTOS = 10  # that one MMS holds
#: Who was asked to join a team has so long to say yes.
INVITED_FOR = timedelta(days=7)
#: So long after a personal link has expired it is still known who was given which version.
GIVEN_FOR = timedelta(days=30)

#: A delivery state never goes back: the later of two has the higher rank, and the ends are ends.
ORDER = (
    ("due",),
    ("doubt",),
    ("accepted", "scheduled", "answered"),
    ("queued",),
    ("sending",),
    ("sent",),
    ("delivered", "undelivered", "failed", "unknown"),
    ("read",),
)
RANKS = {name: rank for rank, names in enumerate(ORDER) for name in names}


@dataclass(frozen=True)
class Worker:
    """A worker as the record holds them, sealed; `open_conversation` and `open_number` need the campaign's vault."""

    id: UUID
    handle: str
    number: bytes = field(repr=False)
    conversation: bytes = field(repr=False)
    dead: bool = False
    version: int = 0
    blocked: bool = False

    def open_conversation(self, vault: Vault) -> Conversation:
        return from_json(vault.open(self.conversation, "workers.conversation", self.id))

    def open_number(self, vault: Vault) -> str:
        return vault.open(self.number, "workers.number", self.id)


WORKER = "SELECT id, handle, number, conversation, dead, version, blocked FROM workers"


def worker_by_index(connection: Connection[Any], campaign: UUID, index: bytes) -> Worker | None:
    """The worker with this number, locked for the rest of the transaction."""
    with connection.cursor(row_factory=class_row(Worker)) as cursor:
        return cursor.execute(f"{WORKER} WHERE campaign_id = %s AND number_index = %s FOR NO KEY UPDATE", (campaign, index)).fetchone()


def worker_by_id(connection: Connection[Any], id: UUID) -> Worker | None:
    """The worker, locked for the rest of the transaction."""
    with connection.cursor(row_factory=class_row(Worker)) as cursor:
        return cursor.execute(f"{WORKER} WHERE id = %s FOR NO KEY UPDATE", (id,)).fetchone()


def worker_by_handle(connection: Connection[Any], campaign: UUID, handle: str) -> Worker | None:
    """The worker of this handle, locked for the rest of the transaction."""
    with connection.cursor(row_factory=class_row(Worker)) as cursor:
        return cursor.execute(f"{WORKER} WHERE campaign_id = %s AND handle = %s FOR NO KEY UPDATE", (campaign, handle)).fetchone()


def add_worker(connection: Connection[Any], campaign: Campaign, index: bytes, number: str, conversation: Conversation) -> Worker:
    """The worker with this number, made now with a fresh handle, or by a text that came a moment before this one; locked."""
    for attempt in range(100):
        id = uuid4()
        worker = Worker(
            id,
            handles.handle(attempt),
            campaign.vault.seal(number, "workers.number", id),
            sealed_conversation(campaign.vault, id, conversation),
        )
        added = connection.execute(
            """INSERT INTO workers (id, campaign_id, number_index, number, handle, standing, language, conversation)
               VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING RETURNING true""",
            (id, campaign.id, index, worker.number, worker.handle, conversation.standing, conversation.language, worker.conversation),
        )
        if added.fetchone():
            return worker
        came_before = worker_by_index(connection, campaign.id, index)
        if came_before:
            return came_before
    raise RuntimeError("no free handle after 100 draws")


def sealed_conversation(vault: Vault, worker: UUID, conversation: Conversation) -> bytes:
    return vault.seal(to_json(conversation), "workers.conversation", worker)


@dataclass(frozen=True)
class Text:
    """A text to be kept: in its clear form in memory, sealed in the record."""

    kind: str  # heard, reply, apart, document, broadcast, alert, relay, answer, notice, list
    direction: Direction
    line: str
    body: str = field(repr=False)
    worker: UUID | None = None
    organizer: UUID | None = None
    state: str = "due"
    kept: bool = False
    id: UUID = field(default_factory=uuid4)


SAVE_CONVERSATION = """
    UPDATE workers SET conversation = %s, standing = %s, language = %s, heard_at = CASE WHEN %s THEN now() ELSE heard_at END,
    version = version + 1 WHERE id = %s
"""
ADD_TEXTS = "INSERT INTO texts (id, campaign_id, worker_id, organizer_id, line, direction, kind, body, segments, state, kept) VALUES "
ONE_TEXT = "(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
ADD_ANSWER = "INSERT INTO answers (mark, campaign_id, worker_id, row, twiml, confirms_stop) VALUES (%s, %s, %s, %s, %s, %s)"


def save_conversation(connection: Connection[Any], campaign: Campaign, worker: UUID, conversation: Conversation) -> None:
    """Keep a conversation that something else than the worker's own text has moved."""
    connection.execute(SAVE_CONVERSATION, _saved(campaign, worker, conversation, heard=False))


def _saved(campaign: Campaign, worker: UUID, conversation: Conversation, *, heard: bool) -> tuple[object, ...]:
    sealed = sealed_conversation(campaign.vault, worker, conversation)
    return sealed, conversation.standing, conversation.language, heard, worker


def _kept(campaign: Campaign, text: Text) -> tuple[object, ...]:
    body = campaign.vault.seal(text.body, "texts.body", text.id)
    who = text.worker, text.organizer, text.line, text.direction, text.kind
    return text.id, campaign.id, *who, body, segments(text.body), text.state, text.kept


def add_texts(connection: Connection[Any], campaign: Campaign, texts: Sequence[Text]) -> None:
    """Keep any number of texts in one statement."""
    rows = [_kept(campaign, text) for text in texts]
    connection.execute(
        """INSERT INTO texts (id, campaign_id, worker_id, organizer_id, line, direction, kind, body, segments, state, kept)
           SELECT * FROM unnest(%s::uuid[], %s::uuid[], %s::uuid[], %s::uuid[], %s::text[], %s::text[], %s::text[], %s::bytea[],
                                %s::smallint[], %s::text[], %s::boolean[])""",
        [list(column) for column in zip(*rows, strict=True)],
    )


@dataclass(frozen=True)
class Answered:
    """What was answered to a text, to be kept for a carrier that asks again."""

    mark: bytes
    twiml: str = field(repr=False)
    worker: UUID | None = None
    confirms_stop: bool = False
    row: UUID = field(default_factory=uuid4)


def add_answer(connection: Connection[Any], campaign: Campaign | None, answered: Answered) -> None:
    connection.execute(ADD_ANSWER, _answer(campaign, answered))


def _answer(campaign: Campaign | None, answered: Answered) -> tuple[object, ...]:
    sealed = campaign.vault.seal(answered.twiml, "answers.twiml", answered.row) if campaign else b""
    return answered.mark, campaign.id if campaign else None, answered.worker, answered.row, sealed, answered.confirms_stop


#: A part of one statement, with its values: what a turn leaves behind goes in one trip, since a trip costs as much as its work.
Part = tuple[str, tuple[object, ...]]


def _left_behind(campaign: Campaign, texts: Sequence[Text], answered: Answered | None, parts: Sequence[Part]) -> list[Part]:
    left = list(parts)
    if texts:
        places = ", ".join([ONE_TEXT] * len(texts))
        left.append((ADD_TEXTS + places, tuple(value for text in texts for value in _kept(campaign, text))))
    if answered:
        left.append((ADD_ANSWER, _answer(campaign, answered)))
    return left


def _execute(connection: Connection[Any], parts: Sequence[Part], end: str, values: tuple[object, ...] = ()) -> None:
    """All parts and the end as one statement."""
    tables = ", ".join(f"part_{number} AS ({sql})" for number, (sql, _) in enumerate(parts))
    connection.execute(f"WITH {tables} {end}" if tables else end, [value for _, each in parts for value in each] + list(values))


def keep_turn(
    connection: Connection[Any],
    campaign: Campaign,
    texts: Sequence[Text],
    answered: Answered | None,
    parts: Sequence[Part],
    moved: tuple[UUID, Conversation] | None,
) -> None:
    """Keep what a turn leaves behind; `moved` is the worker whose conversation it moved."""
    left = _left_behind(campaign, texts, answered, parts)
    if moved:
        _execute(connection, left, SAVE_CONVERSATION, _saved(campaign, *moved, heard=True))
    elif left:
        _execute(connection, left, "SELECT")


def keep_at_once(
    connection: Connection[Any],
    campaign: Campaign,
    mark: bytes,
    texts: Sequence[Text],
    answered: Answered | None,
    parts: Sequence[Part],
    worker: Worker,
    conversation: Conversation,
) -> bool:
    """The same as a transaction of its own, if the worker's row is as it was looked at and the MessageSid is new; False, with nothing
    done, where it is not.
    """
    taken: Part = ("INSERT INTO heard (mark) VALUES (%s)", (mark,))
    saved = (*_saved(campaign, worker.id, conversation, heard=True), worker.version)
    moved: Part = (f"{SAVE_CONVERSATION} AND version = %s RETURNING true", saved)
    try:
        _execute(connection, [moved, taken, *_left_behind(campaign, texts, answered, parts)], "SELECT insist(EXISTS (SELECT FROM part_0))")
    except (SerializationFailure, UniqueViolation):
        return False
    return True


@dataclass(frozen=True)
class Taken:
    """What the record says when a text comes in. `new` is false for a MessageSid that was heard before."""

    new: bool
    revision: int
    suppressed: bool
    organizer: UUID | None
    worker: Worker | None


#: All that decides what follows from a text, in one statement.
LOOK = f"""
    SELECT NOT EXISTS (SELECT FROM heard WHERE mark = %s) AS new, ({LATEST}) AS revision, apart.is_suppressed(%s, %s) AS suppressed,
           (SELECT id FROM organizers WHERE campaign_id = %s AND phone_index = %s) AS organizer,
           worker.id, handle, number, conversation, dead, version, blocked
    FROM (SELECT) AS text LEFT JOIN workers AS worker ON campaign_id = %s AND number_index = %s
"""  # noqa: S608 - constants only


def look(
    connection: Connection[Any], mark: bytes, suppression: tuple[bytes, bytes], campaign: UUID | None = None, index: bytes = b""
) -> Taken:
    """Look at all that decides what follows from a text, and take nothing."""
    with connection.cursor(binary=True) as cursor:
        cursor.execute(LOOK, (mark, *suppression, campaign, index, campaign, index))
        (row,) = cursor.fetchall()
    new, revision, suppressed, organizer, id, *worker = row
    return Taken(new, revision, suppressed, organizer, Worker(id, *worker) if id else None)


def take(
    connection: Connection[Any], mark: bytes, suppression: tuple[bytes, bytes], campaign: UUID | None = None, index: bytes = b""
) -> Taken:
    """Take the text's MessageSid and lock its worker until the transaction's end, then look."""
    ((new, held),) = connection.execute("SELECT * FROM take_text(%s, %s, %s)", (mark, campaign, index)).fetchall()
    seen = look(connection, mark, suppression, campaign, index)
    if campaign and seen.worker and not held:  # the row was made a moment ago, by another text of this person: not locked yet
        seen = replace(seen, worker=worker_by_index(connection, campaign, index))
    return replace(seen, new=new)


@dataclass(frozen=True)
class StoredAnswer:
    """What was answered to a text within the last ten minutes."""

    campaign_id: UUID | None
    row: UUID
    twiml: bytes = field(repr=False)
    confirms_stop: bool

    def open(self, vault: Vault) -> str:
        return vault.open(self.twiml, "answers.twiml", self.row)


ANSWER_HOLDS = timedelta(minutes=10)


def answer_to(connection: Connection[Any], mark: bytes) -> StoredAnswer | None:
    with connection.cursor(row_factory=class_row(StoredAnswer)) as cursor:
        return cursor.execute(
            "SELECT campaign_id, row, twiml, confirms_stop FROM answers WHERE mark = %s AND at > now() - %s", (mark, ANSWER_HOLDS)
        ).fetchone()


def consent_event(campaign: Campaign, worker: UUID, what: str, how: str, wording: str, language: str) -> Part:
    """A line of the ledger: by which sentence, as it was said in that language, kept as its digest."""
    said = sentences_of(campaign.content)[wording][language]
    return (
        "INSERT INTO consent_events (campaign_id, worker_id, what, how, wording, wording_mark) VALUES (%s, %s, %s, %s, %s, %s)",
        (campaign.id, worker, what, how, wording, sha256(said.encode()).digest()),
    )


def rsvp(campaign: Campaign, worker: UUID, meeting: str, answer: str, guests: int) -> Part:
    """The worker's answer to a meeting, instead of any they gave before."""
    return (
        """INSERT INTO rsvps (campaign_id, meeting, worker_id, answer, guests) VALUES (%s, %s, %s, %s, %s)
           ON CONFLICT (campaign_id, meeting, worker_id) DO UPDATE SET answer = excluded.answer, guests = excluded.guests, at = now()""",
        (campaign.id, meeting, worker, answer, guests),
    )


def link(campaign: Campaign, worker: UUID, mark: bytes, document: str, language: str, expires_at: datetime, text: UUID) -> Part:
    """A personal link to the version of a document that is the newest now, by the keyed mark of its token, given in this text."""
    return (
        """INSERT INTO links (mark, campaign_id, worker_id, document, language, expires_at, text_id, version)
           VALUES (%s, %s, %s, %s, %s, %s, %s, coalesce(
               (SELECT version FROM files WHERE campaign_id = %s AND document = %s AND language = %s AND current), 0))""",
        (mark, campaign.id, worker, document, language, expires_at, text, campaign.id, document, language),
    )


def add_links(connection: Connection[Any], links: Sequence[Part]) -> None:
    """Keep any number of links, each as `link` gives it."""
    if links:
        with connection.cursor() as cursor:
            cursor.executemany(links[0][0], [values for _, values in links])


def take_link_back(connection: Connection[Any], text: UUID, worker: UUID | None) -> None:
    """The text did not leave: nobody was given the link in it."""
    connection.execute("DELETE FROM links WHERE worker_id = %s AND text_id = %s", (worker, text))


def forget(connection: Connection[Any], worker: UUID) -> None:
    """Erase the worker: the foreign keys take their texts, ledger, questions, answers, photos, links and outbox rows along."""
    of_campaign = connection.execute("DELETE FROM workers WHERE id = %s RETURNING campaign_id", (worker,)).fetchone()
    connection.execute("DELETE FROM answers WHERE worker_id = %s", (worker,))
    if of_campaign:  # what organizers were shown of several workers at once
        connection.execute("DELETE FROM texts WHERE campaign_id = %s AND kind = 'list'", of_campaign)
        connection.execute("DELETE FROM answers WHERE worker_id = %s", of_campaign)


def forget_contact(connection: Connection[Any], campaign: UUID, index: bytes) -> bool:
    """Erase the contact with this number, whoever gathered it. False where there was none."""
    return bool(connection.execute("DELETE FROM contacts WHERE campaign_id = %s AND number_index = %s", (campaign, index)).rowcount)


def advance(connection: Connection[Any], text: UUID, state: str, *, error: int | None = None, sid: str | None = None) -> bool:
    """Move a text's delivery state forward; False where it is there already, further, or no text of ours."""
    moved = connection.execute(
        "UPDATE texts SET state = %s, error = coalesce(%s, error), sid = coalesce(%s, sid) WHERE id = %s AND state = ANY(%s)",
        (state, error, sid, text, _states_below(state)),
    )
    return bool(moved.rowcount)


def note_sid(connection: Connection[Any], text: UUID, sid: str) -> None:
    """The carrier's id of a text, which a status callback may have outrun."""
    connection.execute("UPDATE texts SET sid = coalesce(sid, %s) WHERE id = %s", (sid, text))


def count_doubt(connection: Connection[Any], text: UUID) -> None:
    """The text goes again after a doubt; it may arrive twice."""
    connection.execute("UPDATE texts SET doubts = doubts + 1 WHERE id = %s", (text,))


def _states_below(state: str) -> list[str]:
    return [name for name, rank in RANKS.items() if rank < RANKS[state]]


def purge(connection: Connection[Any]) -> int:
    """Delete what has aged out: answers, people who did not join, texts after their campaign's days, links a month after they opened for the
    last time, passes that nobody used, earlier versions of documents that nobody can open any more, contacts after their last day where the
    campaign is; how many rows.

    What a worker kept as evidence stays, with all that was written in their conversation since the day before.
    """
    statements = (
        "DELETE FROM answers WHERE at < now() - interval '10 minutes'",
        """DELETE FROM workers WHERE standing IN ('stranger', 'asked') AND heard_at < now() - interval '8 days'
           AND NOT EXISTS (SELECT FROM recipients WHERE worker_id = workers.id AND put_at IS NULL AND left_out IS NULL)""",
        """DELETE FROM texts USING campaigns WHERE campaigns.id = texts.campaign_id AND NOT kept
           AND at < now() - make_interval(days => coalesce((content->>'text_days')::int, 14))
           AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.text_id = texts.id)
           AND NOT EXISTS (SELECT 1 FROM questions WHERE questions.worker_id = texts.worker_id AND questions.kept
                           AND texts.at >= questions.opened_at - interval '1 day')""",
        """UPDATE broadcasts SET words = '', audience = '' FROM campaigns WHERE campaigns.id = broadcasts.campaign_id AND words <> ''
           AND ended_at < now() - make_interval(days => coalesce((content->>'text_days')::int, 14))""",
        """DELETE FROM host_questions USING campaigns WHERE campaigns.id = host_questions.campaign_id
           AND at < now() - make_interval(days => coalesce((content->>'text_days')::int, 14))""",
        f"DELETE FROM links WHERE expires_at < now() - interval '{GIVEN_FOR.days} days'",  # noqa: S608 - a constant
        """UPDATE files SET content = NULL WHERE content IS NOT NULL AND NOT current AND NOT EXISTS (
               SELECT FROM links WHERE links.campaign_id = files.campaign_id AND links.document = files.document
               AND links.language = files.language AND links.version = files.version AND expires_at > now())""",
        "DELETE FROM passes WHERE expires_at < now() AND came_at IS NULL",  # who came stays known, by handle, as who said yes does
        """DELETE FROM contacts USING campaigns WHERE campaigns.id = contacts.campaign_id
           AND expires_on < (now() AT TIME ZONE (content->>'timezone'))::date""",
        f"DELETE FROM organizers WHERE standing = 'invited' AND invited_at < now() - interval '{INVITED_FOR.days} days'",  # noqa: S608 - a constant
        "UPDATE questions SET code = NULL WHERE code IS NOT NULL AND coalesce(until, opened_at + interval '7 days') < now() - interval '7 days'",
    )
    return sum(connection.execute(statement).rowcount for statement in statements)
