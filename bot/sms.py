"""The carrier: the one module that knows Twilio. It sends, looks up, fetches and deletes, and says what each of its errors means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from typing import Any, Literal
from urllib.parse import urlsplit, urlunsplit
from xml.sax.saxutils import escape, quoteattr

import requests
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.config import Config

TIMEOUT = 10  # seconds; Twilio's client has none by default

#: What follows from an error: the text is lost for good; it may go later; the whole line must rest; it may or may not have gone.
Outcome = Literal["final", "waits", "line", "doubt"]


@dataclass(frozen=True)
class Verdict:
    """What one of the carrier's errors means for the text, and for the number it was meant for."""

    outcome: Outcome
    words: str  # for the organizer, in English
    number: Literal["stopped", "dead"] | None = None
    rest: int = 60  # seconds until the text, or the line, may try again


#: Twilio's errors, of a request and of a delivery alike. Source: https://www.twilio.com/docs/api/errors
VERDICTS: dict[int, Verdict] = {
    20003: Verdict("line", "the carrier refuses our account", rest=300),
    20404: Verdict("final", "the carrier does not know this line"),
    20429: Verdict("waits", "too many requests at once", rest=2),
    21211: Verdict("final", "the number is not valid", number="dead"),
    21212: Verdict("line", "the carrier refuses this line", rest=600),
    21408: Verdict("final", "this line may not text that region"),
    21606: Verdict("line", "the carrier refuses this line", rest=600),
    21610: Verdict("final", "they have said stop", number="stopped"),
    21611: Verdict("waits", "the line's queue at the carrier is full", rest=60),
    21612: Verdict("final", "the carrier has no way to that number"),
    21614: Verdict("final", "the number can't get texts", number="dead"),
    21617: Verdict("final", "the text is too long"),
    30001: Verdict("waits", "the carrier's queue is full", rest=60),
    30002: Verdict("line", "the carrier has suspended our account", rest=600),
    30003: Verdict("final", "the phone can't be reached now"),
    30004: Verdict("final", "the phone blocks these texts"),
    30005: Verdict("final", "nobody has that number", number="dead"),
    30006: Verdict("final", "a landline, or out of the carrier's reach", number="dead"),
    30007: Verdict("final", "the carrier took it for spam"),
    30008: Verdict("final", "the carrier does not say why"),
    30022: Verdict("final", "texts went faster than the carrier allows"),
    30023: Verdict("final", "the carrier's daily limit was reached"),
    30034: Verdict("line", "the line is not registered (A2P 10DLC)", rest=3600),
}

#: The day's limit: no mass text leaves on the line before the carriers' midnight.
DAILY_LIMIT = 30023
#: An error that the table does not know, by its HTTP status.
REFUSED = Verdict("final", "the carrier refused it")
TOO_MANY = VERDICTS[20429]
UNSURE = Verdict("doubt", "the carrier did not say whether it went")
UNREACHED = Verdict("waits", "the carrier could not be reached", rest=5)


class CarrierError(Exception):
    """The carrier did not take a text, or may have. Holds a code and a verdict; no number, no words."""

    def __init__(self, verdict: Verdict, code: int = 0) -> None:
        super().__init__(f"carrier error {code}")
        self.verdict = verdict
        self.code = code

    @property
    def permanent(self) -> bool:
        return self.verdict.outcome == "final"


def verdict_of(code: int, status: int = 400) -> Verdict:
    """The verdict on an error code, or on the bare HTTP status where the code is unknown."""
    if code in VERDICTS:
        return VERDICTS[code]
    if status == 429:
        return TOO_MANY
    return UNSURE if status >= 500 else REFUSED


class ElsewhereHttpClient(TwilioHttpClient):
    """Twilio's own client, with a time limit, and with scheme and host of every address replaced where TWILIO_API_BASE says so."""

    def __init__(self, base: str | None, timeout: float) -> None:
        super().__init__(timeout=timeout, pool_connections=True)
        self._base = base

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        return super().request(method, at_base(url, self._base), *args, **kwargs)


def at_base(url: str, base: str | None) -> str:
    """The address with scheme and host of `base`."""
    if not base:
        return url
    there, here = urlsplit(base), urlsplit(url)
    return urlunsplit((there.scheme, there.netloc, there.path.rstrip("/") + here.path, here.query, here.fragment))


@dataclass(frozen=True)
class Sent:
    """What the carrier says of a text that it took."""

    sid: str
    state: str


class Carrier:
    """One Twilio account."""

    def __init__(self, config: Config, timeout: float = TIMEOUT) -> None:
        self._account = config.twilio_account_sid
        self._auth = (config.twilio_account_sid, config.twilio_auth_token)
        self._base = config.twilio_api_base
        self._public_url = config.public_url
        self._validator = RequestValidator(config.twilio_auth_token)
        self._client = Client(*self._auth, http_client=ElsewhereHttpClient(self._base, timeout))
        self._timeout = timeout

    def __repr__(self) -> str:
        return "<Carrier>"

    @property
    def account(self) -> str:
        return self._account

    def signed(self, path: str, fields: dict[str, str], signature: str) -> bool:
        """Whether the carrier signed these form fields for PUBLIC_URL + path, whatever the Host header says."""
        url = self._public_url + path
        expected = self._validator.compute_signature(url, fields)
        # validate() signs twice, with and without a port, for what a proxy may have changed; most requests need the first look only.
        return compare_digest(expected.encode(), signature.encode()) or bool(self._validator.validate(url, fields, signature))

    def callback(self, text: object) -> str:
        """Where the carrier reports on a text, by our opaque id."""
        return f"{self._public_url}/twilio/status?text={text}"

    def send(self, *, to: str, line: str, body: str, media: str | None, callback: str) -> Sent:
        """Hand one text to the carrier; raises CarrierError."""
        source = {"messaging_service_sid": line} if line.startswith("MG") else {"from_": line}
        extra: dict[str, Any] = {"media_url": [media]} if media else {}
        try:
            message = self._client.messages.create(to=to, body=body, status_callback=callback, **source, **extra)
        except TwilioRestException as error:
            raise CarrierError(verdict_of(error.code or 0, error.status), error.code or 0) from None
        except requests.exceptions.ConnectTimeout:
            raise CarrierError(UNREACHED) from None
        except requests.exceptions.ConnectionError as error:
            raise CarrierError(UNREACHED if _never_connected(error) else UNSURE) from None
        except requests.exceptions.RequestException:
            raise CarrierError(UNSURE) from None
        return Sent(message.sid or "", str(message.status))

    def find(self, *, to: str, line: str, body: str, after: datetime, known: Iterable[str]) -> Sent | None:
        """A text that we may have sent since `after`, by the carrier's own list; never one whose sid is known already."""
        source = {} if line.startswith("MG") else {"from_": line}
        known = set(known)
        try:
            listed = self._client.messages.list(to=to, date_sent_after=after, limit=200, **source)
        except (TwilioRestException, requests.exceptions.RequestException):
            raise CarrierError(UNSURE) from None
        for message in listed:
            if message.body == body and message.sid not in known and str(message.direction).startswith("outbound-api"):
                return Sent(message.sid or "", str(message.status))
        return None

    def fetch(self, place: str) -> bytes:
        """A picture that a worker sent, from the carrier, with our credentials; raises CarrierError."""
        try:
            answer = requests.get(at_base(place, self._base), auth=self._auth, timeout=self._timeout)
        except requests.exceptions.RequestException:
            raise CarrierError(UNREACHED) from None
        if answer.status_code != 200:
            raise CarrierError(REFUSED if answer.status_code in (401, 403, 404) else UNREACHED, answer.status_code)
        return answer.content

    def delete_media(self, place: str) -> None:
        """Delete a picture at the carrier; one that is gone already is as good."""
        parts = urlsplit(place).path.split("/")
        message, media = parts[-3], parts[-1]
        try:
            self._client.messages(message).media(media).delete()
        except TwilioRestException as error:
            if error.status != 404:
                raise CarrierError(verdict_of(error.code or 0, error.status), error.code or 0) from None
        except requests.exceptions.RequestException:
            raise CarrierError(UNREACHED) from None

    def owns_media(self, place: str) -> bool:
        """Whether this is the address of a picture of our account: nothing else is ever fetched with our credentials."""
        account = re.escape(self._account)
        pattern = (
            rf"https://api(?:\.[a-z0-9-]+)*\.twilio\.com/2010-04-01/Accounts/{account}/Messages/[SM]M[0-9a-f]{{32}}/Media/ME[0-9a-f]{{32}}"
        )
        return re.fullmatch(pattern, place) is not None


def _never_connected(error: requests.exceptions.ConnectionError) -> bool:
    """Whether the connection was never made, so that the carrier can't have heard us."""
    return "NewConnectionError" in repr(error) or "NameResolutionError" in repr(error)


@dataclass(frozen=True)
class TwimlReply:
    """One text in the answer to a webhook."""

    body: str
    callback: str


def twiml(replies: Iterable[TwimlReply] = ()) -> str:
    """The answer to a webhook, in TwiML. Written out: the library's builder took a tenth of all the time of a text."""
    messages = (
        f"<Message statusCallback={quoteattr(reply.callback)}><Body>{escape(_xml_safe(reply.body))}</Body></Message>" for reply in replies
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{"".join(messages)}</Response>'


#: The characters that XML 1.0 can't hold.
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _xml_safe(text: str) -> str:
    return NOT_XML.sub("", text)
