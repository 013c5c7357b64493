"""Copies of documents: what a personal link opens, and whose copy a leaked file is.

Apart from documents.py, since what reads and writes marks takes a third of a second to load, and no pump needs it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from bot import audit, marks
from bot.campaigns import Campaign
from bot.documents import GIVEN, Given
from bot.house import House

# --- opened ----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Copy:
    """What a personal link opens: the version that was given, with the mark of this link where its document has marks."""

    media_type: str
    content: bytes = field(repr=False)


def copy_behind(house: House, token: str) -> Copy | None:
    """None for an unknown, an expired and a withdrawn link. Nothing is written: nobody's reading is counted."""
    mark = house.keyring.link_mark(token)
    with house.pool.connection() as connection:
        row = connection.execute(
            """SELECT campaign_id, language, media_type, marked, content
               FROM links JOIN files USING (campaign_id, document, language, version)
               WHERE mark = %s AND expires_at > now() AND withdrawn_at IS NULL AND content IS NOT NULL""",
            (mark,),
        ).fetchone()
    if row is None:
        return None
    campaign, language, media_type, marked, content = cast("tuple[UUID, str, str, bool, bytes]", row)
    if not marked:
        return Copy(media_type, bytes(content))
    code = marks.code_of(house.keyring.vault(campaign).copy_mark(mark))
    return Copy(media_type, marks.marked(media_type, bytes(content), code, language))


# --- whose copy ------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Traced:
    """A copy whose mark was found; `guessed` where one letter of it was read wrong."""

    given: Given
    guessed: bool


def trace(connection: Connection[Any], campaign: Campaign, codes: Iterable[str], *, typed: bool = False) -> list[Traced]:
    """Whose copies these codes are, as far as the links are still known; one that a person typed may have a wrong letter. Audited, by
    handle, also where there is none.
    """
    with connection.cursor(row_factory=class_row(Given)) as cursor:
        links = cursor.execute(GIVEN, (campaign.id,)).fetchall()
    by_code = {marks.code_of(campaign.vault.copy_mark(each.mark)): each for each in links}
    found: dict[bytes, Traced] = {}
    for code in codes:
        if code in by_code:
            found[by_code[code].mark] = Traced(by_code[code], guessed=False)
        elif typed:
            found |= {by_code[known].mark: Traced(by_code[known], guessed=True) for known in marks.nearly(code, by_code)}
    for about in sorted({each.given.handle for each in found.values()}) or [""]:
        audit.note(connection, campaign, "trace", by=None, about=about)
    return list(found.values())
