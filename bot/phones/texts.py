"""A text as the carrier keeps it, and its shape in Twilio's REST API; stands alone because it is only values and their names.

Shapes: https://www.twilio.com/docs/messaging/api/message-resource and .../media-resource
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Literal

from bot.phones import errors
from flows.segments import encoding, segments

VERSION = "2010-04-01"
Direction = Literal["inbound", "outbound-api", "outbound-reply"]
Speaker = Literal["phone", "service", "carrier"]


def new_sid(prefix: str) -> str:
    """An identifier as Twilio makes them: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


def now() -> datetime:
    """Now, in whole seconds as the API tells time."""
    return datetime.now(UTC).replace(microsecond=0)


def rfc2822(moment: datetime | None) -> str | None:
    """A moment as the 2010 API writes it: Sun, 22 Nov 2026 14:36:41 +0000."""
    return None if moment is None else format_datetime(moment)


@dataclass
class Media:
    """A picture or file of a text. It changes: an outbound one is fetched after it was accepted."""

    content_type: str
    content: bytes = field(repr=False)
    name: str = ""
    sid: str = field(default_factory=lambda: new_sid("ME"))
    deleted: bool = False
    created: datetime = field(default_factory=now)


@dataclass
class Text:
    """One text on its way. It changes as it is sent, delivered, refused or deleted; the carrier's lock guards it."""

    account_sid: str
    direction: Direction
    sender: str = field(repr=False)
    recipient: str = field(repr=False)
    body: str = field(repr=False)
    speaker: Speaker
    status: str
    media: list[Media] = field(default_factory=list, repr=False)
    media_urls: list[str] = field(default_factory=list, repr=False)
    service_sid: str | None = None
    status_callback: str | None = field(default=None, repr=False)
    sid: str = ""
    error_code: int | None = None
    blocked: bool = False
    deleted: bool = False
    redacted: bool = False
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    updated: datetime = field(default_factory=now)
    sent: datetime | None = None
    answered: int | None = None
    replies: int = 0
    seq: int = 0
    changed: int = 0

    def __post_init__(self) -> None:
        self.sid = self.sid or new_sid("MM" if self.media or self.media_urls else "SM")

    @property
    def phone(self) -> str:
        """The person's number, whichever way the text goes."""
        return self.sender if self.direction == "inbound" else self.recipient

    @property
    def line(self) -> str:
        """The service's number, whichever way the text goes."""
        return self.recipient if self.direction == "inbound" else self.sender

    @property
    def segments(self) -> int:
        """How many segments are billed; a text with media is one MMS."""
        return 1 if self.sid.startswith("MM") else segments(self.body)

    @property
    def when(self) -> datetime:
        """The moment that the DateSent filters look at, in whole seconds."""
        return self.sent or self.created.replace(microsecond=0)


def uri(account_sid: str, rest: str) -> str:
    """The path of a resource below an account."""
    return f"/{VERSION}/Accounts/{account_sid}/{rest}"


def message_resource(text: Text) -> dict[str, object]:
    """A text as Twilio's Message resource."""
    failed = text.status in ("failed", "undelivered")
    code = text.error_code if failed else None
    return {
        "account_sid": text.account_sid,
        "api_version": VERSION,
        "body": "" if text.redacted else text.body,
        "date_created": rfc2822(text.created),
        "date_sent": rfc2822(text.sent),
        "date_updated": rfc2822(text.updated),
        "direction": text.direction,
        "error_code": code,
        "error_message": errors.words(code),
        "from": text.sender or None,
        "messaging_service_sid": text.service_sid,
        "num_media": str(_media_count(text)),
        # A text sent through a messaging service has no sender yet, and so no count of segments.
        "num_segments": "0" if text.status == "accepted" else str(text.segments),
        "price": None,
        "price_unit": "USD",
        "sid": text.sid,
        "status": text.status,
        "subresource_uris": {"media": uri(text.account_sid, f"Messages/{text.sid}/Media.json")},
        "to": text.recipient,
        "uri": uri(text.account_sid, f"Messages/{text.sid}.json"),
    }


def media_resource(text: Text, media: Media) -> dict[str, object]:
    """A picture or file of a text as Twilio's Media resource."""
    return {
        "account_sid": text.account_sid,
        "content_type": media.content_type,
        "date_created": rfc2822(media.created),
        "date_updated": rfc2822(media.created),
        "parent_sid": text.sid,
        "sid": media.sid,
        "uri": uri(text.account_sid, f"Messages/{text.sid}/Media/{media.sid}.json"),
    }


def on_the_phone(text: Text) -> dict[str, object]:
    """A text as the phones show it: what a person holding the phone would see, with what only the carrier knows beside it.

    A text that the service deletes at the carrier stays on the phone, as it would in somebody's hand.
    """
    return {
        "seq": text.seq,
        "sid": text.sid,
        "phone": text.phone,
        "line": text.line,
        "from": text.sender,
        "to": text.recipient,
        "direction": "out" if text.direction == "inbound" else "in",
        "speaker": text.speaker,
        "body": text.body,
        "media": [{"sid": media.sid, "content_type": media.content_type, "name": media.name} for media in text.media],
        "segments": text.segments,
        "encoding": "MMS" if text.sid.startswith("MM") else encoding(text.body),
        "status": text.status,
        "error_code": text.error_code,
        "error": errors.words(text.error_code),
        "blocked": text.blocked,
        "deleted_at_carrier": text.deleted and not text.blocked,
        "answered": text.answered,
        "replies": text.replies,
        "at": text.created.isoformat(timespec="milliseconds"),
    }


def _media_count(text: Text) -> int:
    return sum(not media.deleted for media in text.media) or (0 if text.media else len(text.media_urls))
