"""What a mass text says to one recipient, by its kind: the words of whoever began it, or sentences of the bot's about a document or a meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from bot import documents, passes, store
from bot.campaigns import Campaign
from bot.hours import Where
from bot.house import House
from flows import sentence
from flows.audience import EVERYBODY, Audience
from flows.content import Meeting, spoken
from flows.passes import OWN
from flows.wording.dates import moment
from flows.wording.discreet import LOCKED, giveaway

Kind = Literal["news", "document", "new_line", "invitation", "meeting", "reminder", "moved", "cancelled", "thanks"]

#: The sentence of each kind that is about a meeting; that of a reminder stands in its words.
ABOUT_A_MEETING: Mapping[str, str] = {
    "meeting": "meeting_ask",
    "moved": "meeting_moved",
    "cancelled": "meeting_cancelled",
    "thanks": "meeting_thanks",
}


@dataclass(frozen=True)
class Order:
    """What somebody wants to go out, before it is a mass text: words by language, a document, or a meeting; to whom; from when on, until when.

    The `words` of a reminder have the name of its sentence, under "name"; those of what is about a meeting, the meeting as JSON, under "meeting".
    """

    words: Mapping[str, str] = field(repr=False, default_factory=dict)
    document: str | None = None
    audience: Audience = EVERYBODY
    starts_at: datetime | None = None  # at once
    spread: timedelta | None = None  # the campaign's
    kind: Kind = "news"
    meeting: Meeting | None = None
    occasion: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Letter:
    """What one recipient gets, the id that its text must have, the picture that goes along, and the row of the link in it."""

    body: str = field(repr=False)
    text: UUID = field(default_factory=uuid4)
    media: str | None = field(repr=False, default=None)
    link: store.Part | None = field(repr=False, default=None)


def languages(campaign: Campaign, order: Order) -> tuple[str, ...]:
    """In which languages there are words, everybody else's first."""
    content = campaign.content
    if order.kind in {"news", "new_line"}:
        return tuple(sorted(order.words, key=lambda language: language != content.language))
    return content.languages


def bodies(house: House, campaign: Campaign, order: Order, now: datetime) -> dict[str, str]:
    """What each language's recipients get; links are others of their length."""
    nobody, here = uuid4(), (campaign.content.zone,)
    return {language: letter(house, campaign, order, language, nobody, here, now).body for language in languages(campaign, order)}


def letter(house: House, campaign: Campaign, order: Order, language: str, worker: UUID, where: Where, now: datetime) -> Letter:
    """What this worker gets. A text that the service begins carries the program's name first."""
    if order.kind == "invitation":
        return Letter(sentence(campaign.content, language, "disclosure"))
    if order.kind == "reminder" and order.meeting:
        link, row = passes.make(house, campaign, worker, order.meeting, OWN)
        return Letter(said(campaign, _of_a_meeting(campaign, order, order.meeting, language, where, link)), link=row)
    words = _of_a_meeting(campaign, order, order.meeting, language, where) if order.meeting else order.words.get(language, "")
    if order.document is None or not campaign.content.has_document(order.document):  # withdrawn: thanks go without
        return Letter(said(campaign, words))
    document = campaign.content.document(order.document)
    in_language = documents.language_for(document, language)
    found = documents.enclose(house, campaign, worker, document, language=in_language, speaks=language, now=now)
    return Letter(said(campaign, f"{words} {found.body}".strip()), found.text, found.media, found.part)


def said(campaign: Campaign, words: str) -> str:
    return f"{campaign.content.program}: {words}"


def _of_a_meeting(campaign: Campaign, order: Order, meeting: Meeting, language: str, where: Where, link: str = "") -> str:
    """The meeting's sentence, by the clock on the recipient's own wall where it is plain which one that is; without a title that a locked
    phone must not show.
    """
    content = campaign.content
    name = order.words["name"] if order.kind == "reminder" else ABOUT_A_MEETING[order.kind]
    zone = _wall(where, content.zone)
    when = moment(meeting.starts, language, zone)
    title = spoken(meeting.title, language, content)
    words = sentence(content, language, name, title=title, when=when, link=link)
    if not giveaway(said(campaign, words)[:LOCKED], employer=content.employer):
        return words
    return sentence(content, language, name, title=sentence(content, language, "meeting_untitled"), when=when, link=link)


def _wall(where: Where, worksite: ZoneInfo) -> ZoneInfo:
    """The zone of their area code, if it lies in one only; else the worksite's."""
    own = [each for each in where if isinstance(each, ZoneInfo) and each.key != worksite.key]
    return own[0] if len(own) == 1 else worksite
