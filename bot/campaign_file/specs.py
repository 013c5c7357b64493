"""What reading a campaign file gives: frozen values, of which those about people don't show themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.campaign_file.faults import Fault
from flows.content import Content


@dataclass(frozen=True)
class LineSpec:
    """A line: its number in E.164 or its messaging service's sid, and who answers stop words there: twilio, advanced or ours."""

    number: str
    opt_out: str = "twilio"
    per_second: float = 1.0
    segments_per_day: int = 2000
    for_replies: int = 20  # percent of them that mass texts leave alone


@dataclass(frozen=True)
class OrganizerSpec:
    """An organizer: the phone in E.164, the role lead or organizer."""

    name: str = field(repr=False)
    phone: str = field(repr=False)
    role: str = "organizer"
    on_duty: bool = False
    language: str = "en"
    quiet: str | None = None  # "22:00-07:00", in the campaign's zone; None, like that of alerts: the file does not say
    alerts: str | None = None  # full or brief


@dataclass(frozen=True)
class DocumentFile:
    """A document's file: its name as the campaign file has it, and what is in it."""

    name: str
    media_type: str
    bytes: bytes = field(repr=False)


@dataclass(frozen=True)
class CampaignFile:
    """A campaign file without a fault. `organizers` is None when the file does not speak of them."""

    content: Content
    lines: tuple[LineSpec, ...]
    organizers: tuple[OrganizerSpec, ...] | None = field(repr=False)
    files: Mapping[tuple[str, str], DocumentFile] = field(repr=False)  # by document id and language
    source: Mapping[str, Any] = field(repr=False)  # JSON types, dates in ISO form, no organizers
    warnings: tuple[Fault, ...] = ()
