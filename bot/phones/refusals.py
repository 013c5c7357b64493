"""What Twilio refuses before it takes a text, as one table; stands alone so that it reads beside Twilio's list of errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlsplit

from bot.phones.errors import MAGIC_FROM, MAGIC_TO, Refusal

E164 = re.compile(r"\+[1-9]\d{6,14}")
SENDER = re.compile(r"\+[1-9]\d{6,14}|\d{3,6}")
MESSAGING_SERVICE = re.compile(r"MG[0-9a-f]{32}")
LONGEST_BODY = 1600
MOST_MEDIA = 10


def check(fields: Mapping[str, str], media_urls: Sequence[str]) -> None:
    """Refuse what Twilio refuses before it takes a text, in its order of looking; raises Refusal."""
    to, sender = fields.get("To", ""), fields.get("From", "")
    for code, wrong in REFUSED:
        if wrong(fields, media_urls):
            raise Refusal(code)
    for number, codes in ((to, MAGIC_TO), (sender, MAGIC_FROM)):
        if number in codes:
            raise Refusal(codes[number], number)
    if not E164.fullmatch(to):
        raise Refusal(21211, to)
    if sender and not SENDER.fullmatch(sender):
        raise Refusal(21212, sender)


def _is_url(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.hostname)


#: What is wrong with a request whatever its numbers, in the order in which it is looked for.
REFUSED: tuple[tuple[int, Callable[[Mapping[str, str], Sequence[str]], bool]], ...] = (
    (21604, lambda fields, _: not fields.get("To")),
    (21603, lambda fields, _: not fields.get("From") and not fields.get("MessagingServiceSid")),
    (21701, lambda fields, _: bool(fields.get("MessagingServiceSid")) and not MESSAGING_SERVICE.fullmatch(fields["MessagingServiceSid"])),
    (21619, lambda fields, media_urls: not fields.get("Body") and not media_urls),
    (21617, lambda fields, _: len(fields.get("Body", "")) > LONGEST_BODY),
    (21266, lambda fields, _: fields["To"] == fields.get("From")),
    (21623, lambda _, media_urls: len(media_urls) > MOST_MEDIA),
    (21620, lambda _, media_urls: not all(_is_url(url) for url in media_urls)),
    (21609, lambda fields, _: bool(fields.get("StatusCallback")) and not _is_url(fields["StatusCallback"])),
)
