"""Documents on their way to one worker: a personal link, which opens the document for some days."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from bot import handles, store
from bot.campaigns import Campaign
from bot.house import House
from flows import sentence
from flows.content import Document, spoken


@dataclass(frozen=True)
class Enclosed:
    """What a text with a document says, what goes along as a picture, and the link's own row."""

    body: str = field(repr=False)
    media: str | None = field(repr=False)
    part: store.Part = field(repr=False)


def enclose(house: House, campaign: Campaign, worker: UUID, document: Document, *, language: str, speaks: str, now: datetime) -> Enclosed:
    """The document in one of its languages, for somebody to whom we speak in this one."""
    token = handles.token()
    part = store.link(campaign, worker, house.keyring.link_mark(token), document.id, language, now + timedelta(days=document.days))
    link = f"{house.config.public_url}/d/{token}"
    title = spoken(document.title, speaks, campaign.content)
    body = sentence(campaign.content, speaks, "document_link", title=title, link=link, days=document.days)
    return Enclosed(body, link if document.send == "mms" else None, part)


def language_for(document: Document, speaks: str) -> str:
    """The language in which somebody who speaks this one gets it."""
    return speaks if speaks in document.languages else document.languages[0]
