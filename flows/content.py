"""What flows may read of a campaign: its words, answers, documents and meetings, as frozen values in every language it speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

#: One sentence in each language of the campaign: {"en": "...", "es": "..."}.
Localized = Mapping[str, str]
#: Words and phrases in each language.
Phrases = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Entry:
    """One question of the FAQ. `public` ones answer a stranger too, once."""

    id: str
    keywords: Phrases
    asked: Phrases
    answer: Localized
    public: bool = False


@dataclass(frozen=True)
class Document:
    """One document, in the languages it has; `send` says whether it goes as a link or as a picture message."""

    id: str
    keywords: Phrases
    title: Localized
    languages: tuple[str, ...]
    send: str = "link"
    days: int = 7  # how long a personal link opens it
    mark: bool = False  # each copy carries a code of its own, and says that it is one person's


@dataclass(frozen=True)
class Jitsi:
    """A Jitsi Meet that lets in whoever brings a signed token; `secret` is the name of the setting that holds what signs it."""

    app_id: str
    secret: str


#: Characters of a title and of an address, at most.
LONGEST_TITLE, LONGEST_LINK = 60, 500

#: Names entries, documents and meetings, in files, commands and texts.
ID = r"[a-z0-9][a-z0-9-]{0,40}"
ID_RULE = "Use small letters, digits and hyphens, 41 at most, and begin with a letter or digit."


def is_link(text: str, schemes: tuple[str, ...] = ("https",)) -> bool:
    """Whether the text is a web address, whole, that a browser opens."""
    try:
        parts = urlsplit(text)
        port = parts.port or 1
    except ValueError:
        return False
    return parts.scheme in schemes and bool(re.search(r"\w", parts.hostname or "")) and not re.search(r"\s", text) and port > 0


def is_title(text: str) -> bool:
    """Whether the text may stand as a title in the middle of a text: one line, not long, and no address that it would lead to."""
    return 0 < len(text) <= LONGEST_TITLE and "\n" not in text and "\r" not in text and "://" not in text


#: Personal links open until so long after a meeting's end: it may last longer than planned.
OPEN_AFTER = timedelta(hours=3)


@dataclass(frozen=True)
class Meeting:
    """One meeting; `starts` is aware, `minutes` long. `link` is where it is held, which no worker is texted."""

    id: str
    title: Localized
    starts: datetime
    minutes: int
    link: str = field(repr=False)
    jitsi: Jitsi | None = None
    document: str | None = None  # goes to who came, with the thanks

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def closes(self) -> datetime:
        """Until when the personal links to it open."""
        return self.ends + OPEN_AFTER


@dataclass(frozen=True, eq=False)
class Content:
    """All that a flow may know of a campaign, in one version of it. It holds no person."""

    campaign: str
    program: str
    timezone: str
    languages: tuple[str, ...]
    join: tuple[str, ...] = ()
    faq: tuple[Entry, ...] = ()
    documents: tuple[Document, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    employer: tuple[str, ...] = ()  # names that no text begins with
    texts_a_month: int = 8
    spread_minutes: int = 5  # within which the phones that a mass text reaches buzz, each at its own moment
    cost_per_segment: float = 0.0125  # US dollars, with the carriers' fees: what a preview reckons with
    thread_hours: int = 24
    next_minutes: int = 10  # nobody has taken a question: the next on duty is called
    lead_minutes: int = 60  # and after these the leads
    host_before: int = 10  # minutes before a meeting from which questions go to its host
    host_after: int = 15  # and after its end until which they do
    text_days: int = 14  # how long a text is kept
    backup_days: int = 30  # how long a backup is kept, said in PRIVACY and FORGET
    fold_accents: bool = False

    @property
    def language(self) -> str:
        """The default language."""
        return self.languages[0]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def entry(self, id: str) -> Entry:
        return next(entry for entry in self.faq if entry.id == id)

    def has_entry(self, id: str) -> bool:
        return any(entry.id == id for entry in self.faq)

    def document(self, id: str) -> Document:
        return next(document for document in self.documents if document.id == id)

    def has_document(self, id: str) -> bool:
        return any(document.id == id for document in self.documents)

    def meeting(self, id: str) -> Meeting:
        return next(meeting for meeting in self.meetings if meeting.id == id)

    def find_meeting(self, id: str | None) -> Meeting | None:
        return next((meeting for meeting in self.meetings if meeting.id == id), None)

    def coming_up(self, now: datetime) -> tuple[Meeting, ...]:
        """The meetings that are not over, the next one first."""
        return tuple(sorted((meeting for meeting in self.meetings if meeting.ends > now), key=lambda meeting: meeting.starts))

    def under_way(self, now: datetime) -> Meeting | None:
        """The meeting to whose host questions go now; of two the one that is not over and has begun, and the later one."""
        before, after = timedelta(minutes=self.host_before), timedelta(minutes=self.host_after)
        there = [meeting for meeting in self.meetings if meeting.starts - before <= now < meeting.ends + after]
        return max(there, key=lambda meeting: (meeting.starts <= now < meeting.ends, meeting.starts), default=None)

    def begun_last(self, now: datetime) -> Meeting | None:
        """The meeting that began last, over or not."""
        return max((meeting for meeting in self.meetings if meeting.starts <= now), key=lambda meeting: meeting.starts, default=None)


def spoken(choices: Localized, language: str, content: Content) -> str:
    """The sentence in this language, else in the campaign's default, else in any."""
    return choices.get(language) or choices.get(content.language) or next(iter(choices.values()))
