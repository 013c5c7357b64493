"""Meetings: added, moved and called off beside the campaign file, and the conversations of those who are invited to one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import store
from bot.campaigns import Campaign, CampaignError, as_json, meeting_of, move_passes, rewrite, stored
from flows.content import Content, Meeting
from flows.conversation import Conversation
from flows.rsvp import invited, spoken_of

Stored = dict[str, Any]


def find(campaign: Campaign, id: str) -> Meeting:
    """The meeting with this id; CampaignError, naming those there are."""
    found = campaign.content.find_meeting(id)
    if found is None:
        known = ", ".join(each.id for each in campaign.content.meetings) or "none"
        raise CampaignError(f"{campaign.code} has no meeting {id}. It has {known}.")
    return found


def answers(connection: Connection[Any], campaign: Campaign, id: str) -> dict[str, int]:
    """How many said yes, maybe and no."""
    rows = connection.execute(
        "SELECT answer, count(*) FROM rsvps WHERE campaign_id = %s AND meeting = %s GROUP BY answer", (campaign.id, id)
    ).fetchall()
    return dict(rows)


def names_used(connection: Connection[Any], campaign: Campaign) -> frozenset[str]:
    """The ids of meetings that somebody answered, was given a link to or was texted about: one that is over or called off keeps its own."""
    rows = connection.execute(
        """SELECT meeting FROM rsvps WHERE campaign_id = %(campaign)s UNION SELECT meeting FROM passes WHERE campaign_id = %(campaign)s
           UNION SELECT meeting FROM broadcasts WHERE campaign_id = %(campaign)s AND meeting IS NOT NULL
           UNION SELECT meeting FROM host_questions WHERE campaign_id = %(campaign)s
           UNION SELECT meeting FROM hosts JOIN organizers ON organizers.id = organizer_id WHERE campaign_id = %(campaign)s""",
        {"campaign": campaign.id},
    ).fetchall()
    return frozenset(id for (id,) in rows)


def taken_up_again(connection: Connection[Any], campaign: Campaign, loaded: Content, now: datetime) -> str | None:
    """The id under which a campaign file has a meeting to come, and the record knows one that is over or called off."""
    ahead = {each.id for each in campaign.content.coming_up(now)}
    used = names_used(connection, campaign)
    return next((each.id for each in loaded.coming_up(now) if each.id in used - ahead), None)


def to_json(meeting: Meeting) -> str:
    return json.dumps(as_json(meeting))


def from_json(text: str) -> Meeting:
    return meeting_of(json.loads(text))


def add(connection: Connection[Any], campaign: Campaign, meeting: Meeting) -> None:
    """A new meeting; CampaignError where there is, or was, one of that id."""
    kept = _Kept.locked(connection, campaign)
    if kept.has(meeting.id):
        raise CampaignError(f"{campaign.code} has a meeting {meeting.id} already. Move that one, or choose another name.")
    if meeting.id in names_used(connection, campaign):
        raise CampaignError(f"{campaign.code} had a meeting {meeting.id}: who came to that one would count for this. Choose another name.")
    kept.put([*kept.read, as_json(meeting)], [*kept.written, _written(campaign, meeting)])


def move(connection: Connection[Any], campaign: Campaign, meeting: Meeting, starts: datetime) -> Meeting:
    """The meeting as it is now; CampaignError where it is not as the caller has seen it."""
    kept = _Kept.locked(connection, campaign)
    id, after = meeting.id, replace(kept.as_seen(meeting), starts=starts)
    kept.put(_with(kept.read, id, starts.isoformat()), _with(kept.written, id, _local(campaign, starts)))
    move_passes(connection, campaign.id, [after])
    return after


def cancel(connection: Connection[Any], campaign: Campaign, meeting: Meeting) -> None:
    """Called off; CampaignError where it is not as the caller has seen it."""
    kept = _Kept.locked(connection, campaign)
    kept.as_seen(meeting)
    kept.put(*([each for each in rows if each["id"] != meeting.id] for rows in (kept.read, kept.written)))


def is_so(connection: Connection[Any], campaign: Campaign, meeting: Meeting) -> bool:
    """Whether the record has the meeting at this hour. Nobody changes that until the transaction ends."""
    return _Kept.locked(connection, campaign).find(meeting) is not None


@dataclass(frozen=True)
class _Kept:
    """The campaign's meetings as the record has them, locked: what flows read, and what an export writes."""

    connection: Connection[Any]
    campaign: Campaign
    content: Stored
    source: Stored

    @classmethod
    def locked(cls, connection: Connection[Any], campaign: Campaign) -> _Kept:
        return cls(connection, campaign, *stored(connection, campaign))

    @property
    def read(self) -> list[Stored]:
        return list(self.content["meetings"])

    @property
    def written(self) -> list[Stored]:
        return list(self.source.get("meetings", []))

    def has(self, id: str) -> bool:
        return any(each["id"] == id for each in self.read)

    def find(self, meeting: Meeting) -> Meeting | None:
        """The meeting as it is by now, if it is at this hour."""
        return next((each for each in map(meeting_of, self.read) if (each.id, each.starts) == (meeting.id, meeting.starts)), None)

    def as_seen(self, meeting: Meeting) -> Meeting:
        """The same; CampaignError where somebody has moved it or called it off since the caller read of it."""
        if found := self.find(meeting):
            return found
        raise CampaignError(f"{meeting.id} was moved or called off meanwhile. Look at it again: meeting list {self.campaign.code}")

    def put(self, read: list[Stored], written: list[Stored]) -> None:
        rewrite(self.connection, self.campaign, {**self.content, "meetings": read}, {**self.source, "meetings": written})


def _with(rows: list[Stored], id: str, starts: str) -> list[Stored]:
    return [{**each, "starts": starts} if each["id"] == id else each for each in rows]


def _local(campaign: Campaign, starts: datetime) -> str:
    """As a campaign file has it."""
    return f"{starts.astimezone(campaign.content.zone):%Y-%m-%d %H:%M}"


def _written(campaign: Campaign, meeting: Meeting) -> Stored:
    """As a campaign file has it."""
    starts = _local(campaign, meeting.starts)
    row = {"id": meeting.id, "title": dict(meeting.title), "starts": starts, "minutes": meeting.minutes, "link": meeting.link}
    return {**row, "document": meeting.document} if meeting.document else row


def ask(connection: Connection[Any], campaign: Campaign, id: str, workers: Iterable[UUID], now: datetime) -> None:
    """Their invitation is on its way: a bare yes or a number of theirs answers it from now on. Their rows are locked by the caller."""
    for each in workers:
        _turn(connection, campaign, each, lambda conversation: invited(conversation, id, now))


def tell_of(connection: Connection[Any], campaign: Campaign, id: str, workers: Iterable[UUID], now: datetime) -> None:
    """A text about the meeting is on its way to them: their NO is about it from now on. Their rows are locked by the caller."""
    rows = connection.execute(
        "SELECT worker_id, answer, guests FROM rsvps WHERE campaign_id = %s AND meeting = %s AND worker_id = ANY(%s)",
        (campaign.id, id, list(workers)),
    ).fetchall()
    for each, answer, guests in rows:
        _turn(connection, campaign, each, partial(spoken_of, meeting=id, answer=answer, guests=guests, now=now))


def _turn(connection: Connection[Any], campaign: Campaign, id: UUID, to: Callable[[Conversation], Conversation]) -> None:
    worker = store.worker_by_id(connection, id)
    if worker:
        store.save_conversation(connection, campaign, id, to(worker.open_conversation(campaign.vault)))
