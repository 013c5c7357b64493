"""Documents: on their way to one worker by a personal link, their versions, who was given which, withdrawn and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row

from bot import audit, handles, store
from bot.campaigns import Campaign
from bot.house import House
from flows import sentence
from flows.content import Document, spoken


class DocumentError(Exception):
    """A document can't be found, withdrawn, restored or traced; the message says why and what to do."""


# --- on its way ------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Enclosed:
    """What a text with a document says, the id that the text must have, what goes along as a picture, and the link's own row."""

    text: UUID
    body: str = field(repr=False)
    media: str | None = field(repr=False)
    part: store.Part = field(repr=False)


def enclose(house: House, campaign: Campaign, worker: UUID, document: Document, *, language: str, speaks: str, now: datetime) -> Enclosed:
    """The document in one of its languages, which its title shows, for somebody to whom we speak in this one."""
    token, text = handles.token(), uuid4()
    expires_at = now + timedelta(days=document.days)
    part = store.link(campaign, worker, house.keyring.link_mark(token), document.id, language, expires_at, text)
    link = f"{house.config.public_url}/d/{token}"
    title = spoken(document.title, language, campaign.content)
    body = sentence(campaign.content, speaks, "document_link", title=title, link=link, days=document.days)
    return Enclosed(text, body, link if document.send == "mms" else None, part)


def language_for(document: Document, speaks: str) -> str:
    """The language in which somebody who speaks this one gets it."""
    return speaks if speaks in document.languages else document.languages[0]


# --- versions --------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Version:
    """One version of a document in one language, with how many people it was given to and how many links open it."""

    document: str
    language: str
    version: int
    loaded_at: datetime
    current: bool
    marked: bool
    withdrawn_at: datetime | None
    given: int
    links: int

    @property
    def state(self) -> str:
        if self.withdrawn_at:
            return "withdrawn"
        return "offered" if self.current else "earlier"


def versions(connection: Connection[Any], campaign: UUID) -> list[Version]:
    """All that there are, each language's newest first."""
    with connection.cursor(row_factory=class_row(Version)) as cursor:
        return cursor.execute(
            """SELECT document, language, version, loaded_at, current, marked, withdrawn_at, count(DISTINCT worker_id) AS given,
                      count(mark) FILTER (WHERE expires_at > now() AND withdrawn_at IS NULL) AS links
               FROM files LEFT JOIN links USING (campaign_id, document, language, version) WHERE campaign_id = %s
               GROUP BY campaign_id, document, language, version ORDER BY document, language, version DESC""",
            (campaign,),
        ).fetchall()


@dataclass(frozen=True)
class Given:
    """Who was given which version, when; `state` is how its text ended, as long as the text is kept."""

    handle: str
    document: str
    language: str
    version: int
    given_at: datetime | None
    state: str | None
    mark: bytes = field(repr=False)


GIVEN = """
    SELECT handle, document, links.language, links.version, given_at, state, mark
    FROM links JOIN workers ON workers.id = worker_id LEFT JOIN texts ON texts.id = text_id
    WHERE links.campaign_id = %s
"""


def given(connection: Connection[Any], campaign: Campaign, document: str) -> list[Given]:
    """Each link to this document that is still known, the oldest first. Who asks is noted: it is a list of people, if by handle only."""
    _must_be_there(connection, campaign, document)
    with connection.cursor(row_factory=class_row(Given)) as cursor:
        found = cursor.execute(f"{GIVEN} AND document = %s ORDER BY given_at NULLS FIRST, handle", (campaign.id, document)).fetchall()
    audit.note(connection, campaign, "reveal", by=None, about=str(len(found)))
    return found


def _must_be_there(connection: Connection[Any], campaign: Campaign, document: str) -> None:
    known = [id for (id,) in connection.execute("SELECT DISTINCT document FROM files WHERE campaign_id = %s ORDER BY 1", (campaign.id,))]
    if document not in known:
        raise DocumentError(f"There is no document {document}. There are: {', '.join(known) or 'none'}.")


# --- withdrawn and back ----------------------------------------------------------------------------------------------------------------

#: Texts that nobody has begun to send, with a link that opens nothing any more.
END_TEXTS = """
    WITH gone AS (
        DELETE FROM outbox WHERE id IN (
            SELECT outbox.id FROM links JOIN files USING (campaign_id, document, language, version)
            JOIN outbox ON outbox.text_id = links.text_id
            WHERE files.campaign_id = %s AND document = %s AND withdrawn_at IS NOT NULL AND outbox.state = 'due'
            FOR UPDATE OF outbox SKIP LOCKED
        ) RETURNING text_id
    ), never_given AS (
        DELETE FROM links USING gone WHERE links.text_id = gone.text_id AND links.campaign_id = %s
    )
    UPDATE texts SET state = 'failed' FROM gone WHERE texts.id = gone.text_id
"""


@dataclass(frozen=True)
class Withdrawn:
    """What a withdrawal did: which versions, by language; links that opened them; texts that were still to leave."""

    versions: Sequence[tuple[str, int]]
    links: int
    texts: int


def withdraw(
    connection: Connection[Any],
    campaign: Campaign,
    document: str,
    *,
    by: UUID | None,
    language: str | None = None,
    version: int | None = None,
) -> Withdrawn:
    """Its links open nothing from the commit on, texts with such links do not leave, and the bot does not offer it any more."""
    found = _move(connection, campaign, document, "withdrawn_at = now()", "withdrawn_at IS NULL", language, version)
    if not found:
        raise DocumentError(f"{_named(document, language, version)} is withdrawn already, or there is none such. document list shows all.")
    texts = connection.execute(END_TEXTS, (campaign.id, document, campaign.id)).rowcount
    row = connection.execute(
        """SELECT count(*) FROM links JOIN unnest(%s::text[], %s::int[]) AS gone (language, version) USING (language, version)
           WHERE campaign_id = %s AND document = %s AND expires_at > now()""",
        ([each for each, _ in found], [each for _, each in found], campaign.id, document),
    ).fetchone()
    links = int(row[0]) if row else 0
    audit.note(connection, campaign, "withdraw", by=by, about=str(links))
    return Withdrawn(found, links, texts)


def restore(
    connection: Connection[Any], campaign: Campaign, document: str, *, language: str | None = None, version: int | None = None
) -> Sequence[tuple[str, int]]:
    """What the campaign file has now, or this one version, opens again by the links that have not expired; (language, version) of each."""
    which = "content IS NOT NULL AND withdrawn_at IS NOT NULL" + (" AND current" if version is None else "")
    found = _move(connection, campaign, document, "withdrawn_at = NULL", which, language, version)
    if not found:
        raise DocumentError(
            f"{_named(document, language, version)} is not withdrawn, or not kept any more. document list shows all; "
            "what the campaign file does not have must be loaded first."
        )
    audit.note(connection, campaign, "restore", by=None, about=str(len(found)))
    return found


def _move(
    connection: Connection[Any], campaign: Campaign, document: str, to: str, which: str, language: str | None, version: int | None
) -> list[tuple[str, int]]:
    """The campaign's row first, as a load locks it; every process reads the campaign anew before its next text."""
    _must_be_there(connection, campaign, document)
    connection.execute("UPDATE campaigns SET revision = nextval('revisions') WHERE id = %s", (campaign.id,))
    return connection.execute(
        f"""UPDATE files SET {to} WHERE campaign_id = %(campaign)s AND document = %(document)s AND {which}
            AND (%(language)s::text IS NULL OR language = %(language)s) AND (%(version)s::int IS NULL OR version = %(version)s)
            RETURNING language, version""",  # noqa: S608 - constants of the two functions above
        {"campaign": campaign.id, "document": document, "language": language, "version": version},
    ).fetchall()


def _named(document: str, language: str | None, version: int | None) -> str:
    parts = (document, f"in {language}" if language else "", f"version {version}" if version else "")
    return " ".join(part for part in parts if part)
