"""Meetings: added, moved and called off beside the campaign file, and the conversations of those who are invited to one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import store
from bot.campaigns import Campaign, CampaignError, as_json, meeting_of, move_passes, rewrite, stored
from flows.content import Meeting
from flows.rsvp import invited

Stored = dict[str, Any]


def find(campaign: Campaign, id: str) -> Meeting:
    """The meeting with this id; CampaignError, naming those there are."""
    found = next((each for each in campaign.content.meetings if each.id == id), None)
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


def to_json(meeting: Meeting) -> str:
    return json.dumps(as_json(meeting))


def from_json(text: str) -> Meeting:
    return meeting_of(json.loads(text))


def add(connection: Connection[Any], campaign: Campaign, meeting: Meeting) -> None:
    """A new meeting; CampaignError where there is one of that id."""
    if any(each.id == meeting.id for each in campaign.content.meetings):
        raise CampaignError(f"{campaign.code} has a meeting {meeting.id} already. Move that one, or choose another name.")
    row = as_json(meeting)
    _change(connection, campaign, lambda meetings: [*meetings, row], lambda meetings: [*meetings, _written(campaign, meeting)])


def move(connection: Connection[Any], campaign: Campaign, id: str, starts: datetime) -> Meeting:
    """The meeting as it is now."""
    after = replace(find(campaign, id), starts=starts)
    local = f"{starts.astimezone(campaign.content.zone):%Y-%m-%d %H:%M}"
    _change(connection, campaign, _with(id, starts=starts.isoformat()), _with(id, starts=local))
    move_passes(connection, campaign.id, [after])
    return after


def cancel(connection: Connection[Any], campaign: Campaign, id: str) -> Meeting:
    """Called off: nobody is told of it any more but that."""
    gone = find(campaign, id)
    _change(connection, campaign, _without(id), _without(id))
    return gone


def _with(id: str, **changes: str) -> Callable[[list[Stored]], list[Stored]]:
    return lambda meetings: [{**each, **changes} if each["id"] == id else each for each in meetings]


def _without(id: str) -> Callable[[list[Stored]], list[Stored]]:
    return lambda meetings: [each for each in meetings if each["id"] != id]


def _change(
    connection: Connection[Any],
    campaign: Campaign,
    kept: Callable[[list[Stored]], list[Stored]],
    written: Callable[[list[Stored]], list[Stored]],
) -> None:
    content, source = stored(connection, campaign)
    content["meetings"], source["meetings"] = kept(content["meetings"]), written(source.get("meetings", []))
    rewrite(connection, campaign, content, source)


def _written(campaign: Campaign, meeting: Meeting) -> Stored:
    """As a campaign file has it."""
    local = f"{meeting.starts.astimezone(campaign.content.zone):%Y-%m-%d %H:%M}"
    row = {"id": meeting.id, "title": dict(meeting.title), "starts": local, "minutes": meeting.minutes, "link": meeting.link}
    return {**row, "document": meeting.document} if meeting.document else row


def ask(connection: Connection[Any], campaign: Campaign, id: str, workers: Iterable[UUID], now: datetime) -> None:
    """Their invitation is on its way: a bare yes or a number of theirs answers it from now on. Their rows are locked by the caller."""
    for each in workers:
        worker = store.worker_by_id(connection, each)
        if worker:
            asked = invited(worker.open_conversation(campaign.vault), id, now)
            store.save_conversation(connection, campaign, each, asked)
