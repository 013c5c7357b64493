"""Passes: the personal links that open a meeting's page, each of one worker. The record holds a keyed mark of each, never what opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from bot import handles
from bot.campaigns import LATEST, Campaign
from bot.house import House
from bot.store import Part
from flows.content import Meeting


@dataclass(frozen=True)
class Pass:
    """A link that opens: to which meeting, and in whose language."""

    mark: bytes = field(repr=False)
    campaign: Campaign
    meeting: Meeting
    language: str
    pseudonym: str  # a name for this one meeting: the same each time the link is used, so that who comes back is no stranger
    uid: str  # what names it in a calendar
    place: int  # the worker's own, or that of whoever comes along


# --- made and taken back, as parts of a turn's one statement -----------------------------------------------------------------------------


def make(house: House, campaign: Campaign, worker: UUID, meeting: Meeting, place: int) -> tuple[str, Part]:
    """A fresh link, and its row. Earlier ones of the same worker go on opening."""
    token = handles.token()
    row = house.keyring.link_mark(token), campaign.id, worker, meeting.id, place, meeting.closes
    made = "INSERT INTO passes (mark, campaign_id, worker_id, meeting, place, expires_at) VALUES (%s, %s, %s, %s, %s, %s)"
    return f"{house.config.public_url}/m/{token}", (made, row)


def revoke(campaign: Campaign, worker: UUID, meeting: str, above: int = 0) -> Part:
    """The worker's links to this meeting open nothing any more; `above` their own place, those of whoever was to come along."""
    return (
        "UPDATE passes SET revoked = true WHERE campaign_id = %s AND worker_id = %s AND meeting = %s AND place > %s AND NOT revoked",
        (campaign.id, worker, meeting, above),
    )


# --- used --------------------------------------------------------------------------------------------------------------------------------

#: Whom organizers have blocked gets in no more.
FIND = f"""
    SELECT passes.campaign_id, meeting, language, place, ({LATEST})
    FROM passes JOIN workers ON workers.id = worker_id
    WHERE mark = %s AND expires_at > now() AND NOT revoked AND NOT blocked
"""  # noqa: S608 - constants only


def find(house: House, connection: Connection[Any], token: str) -> Pass | None:
    """What this link opens; None for one that is unknown, expired or revoked, or whose meeting is no more."""
    mark = house.keyring.link_mark(token)
    row = connection.execute(FIND, (mark,)).fetchone()
    if row is None:
        return None
    campaign_id, meeting_id, language, place, revision = row
    campaign = house.campaigns.at(connection, revision).campaign(campaign_id)
    meeting = campaign.content.find_meeting(meeting_id)
    if meeting is None:
        return None
    uid = house.keyring.link_alias(token, "calendar").hex()[:32]
    pseudonym = handles.pseudonym(house.keyring.link_alias(token, "pseudonym"))
    return Pass(mark, campaign, meeting, language, pseudonym, uid, place)


def note_coming(connection: Connection[Any], found: Pass) -> bool:
    """The button was pressed. True the first time; later ones change nothing."""
    return bool(connection.execute("UPDATE passes SET came_at = now() WHERE mark = %s AND came_at IS NULL", (found.mark,)).rowcount)


# --- who came ----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Came:
    """Somebody who came, as their campaign's organizers may see it: when a button was pressed first, which of the two links was used."""

    handle: str
    at: datetime
    own: bool
    companion: bool

    @property
    def along(self) -> str:
        """What stands behind the handle: nothing, `+1`, or that only whoever comes along did."""
        return "+1" if self.own and self.companion else "only +1" if self.companion else ""


def who_came(connection: Connection[Any], campaign: Campaign, meeting: str) -> Sequence[Came]:
    with connection.cursor(row_factory=class_row(Came)) as cursor:
        return cursor.execute(
            """SELECT handle, min(came_at) AS at, bool_or(place = 1) AS own, bool_or(place > 1) AS companion
               FROM passes JOIN workers ON workers.id = worker_id
               WHERE passes.campaign_id = %s AND meeting = %s AND came_at IS NOT NULL GROUP BY handle ORDER BY handle""",
            (campaign.id, meeting),
        ).fetchall()
