"""The carrier's requests to the service: signed, timed, retried as Twilio does, and the TwiML that comes back; knows no state.

Fields: https://www.twilio.com/docs/messaging/guides/webhook-request and .../guides/outbound-message-status-in-status-callbacks
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode, urljoin
from xml.etree import ElementTree as ET

import urllib3
from twilio.request_validator import RequestValidator

from bot.phones.errors import Refusal
from bot.phones.texts import VERSION, Text, uri

#: Twilio waits so long for an answer in all, and gives up.
PATIENCE = 15.0
MEDIA_LIMIT = 5 * 1024 * 1024


@dataclass(frozen=True)
class Reply:
    """One <Message> of a TwiML answer."""

    body: str
    media_urls: tuple[str, ...] = ()
    to: str | None = None
    sender: str | None = None
    status_callback: str | None = None


@dataclass(frozen=True)
class Answer:
    """What the service answered to a webhook."""

    status: int
    content_type: str
    body: bytes


class Unreachable(Exception):
    """No answer. `connected` is false where the connection itself failed, which is the only case that Twilio retries."""

    def __init__(self, *, connected: bool) -> None:
        super().__init__("no answer")
        self.connected = connected


class Courier:
    """Carries signed requests to the service over kept-alive connections; safe from many threads."""

    def __init__(self, auth_token: str, connections: int = 64) -> None:
        self._sign = RequestValidator(auth_token)
        self._http = urllib3.PoolManager(maxsize=connections, retries=False, timeout=urllib3.Timeout(total=PATIENCE))

    def post(self, url: str, fields: dict[str, str]) -> Answer:
        """Post the fields with a signature over exactly this URL; raises Unreachable."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "X-Twilio-Signature": self._sign.compute_signature(url, fields),
        }
        try:
            response = self._http.request("POST", url, body=urlencode(fields), headers=headers, redirect=False)
        except (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError):
            raise Unreachable(connected=False) from None
        except urllib3.exceptions.HTTPError:
            raise Unreachable(connected=True) from None
        return Answer(response.status, response.headers.get("Content-Type", ""), response.data)

    def fetch(self, url: str) -> tuple[str, bytes]:
        """Fetch a picture or file that the service wants sent: its content type and bytes; raises Unreachable or Refusal."""
        try:
            response = self._http.request("GET", url, preload_content=False, redirect=True, retries=3)
            content = response.read(MEDIA_LIMIT + 1)
            response.release_conn()
        except urllib3.exceptions.HTTPError:
            raise Unreachable(connected=False) from None
        if response.status != 200 or len(content) > MEDIA_LIMIT:
            raise Refusal(21620)
        return response.headers.get("Content-Type", "application/octet-stream").split(";")[0].strip(), content


def inbound_fields(text: Text, opt_out_type: str | None, media_base: str) -> dict[str, str]:
    """The fields of an incoming text. Twilio tells where a number is from only as far as it knows: here, the country."""
    fields = {
        "ToCountry": _country(text.recipient),
        "ToState": "",
        "ToCity": "",
        "ToZip": "",
        "FromCountry": _country(text.sender),
        "FromState": "",
        "FromCity": "",
        "FromZip": "",
        "SmsMessageSid": text.sid,
        "SmsSid": text.sid,
        "MessageSid": text.sid,
        "AccountSid": text.account_sid,
        "SmsStatus": "received",
        "Body": text.body,
        "To": text.recipient,
        "From": text.sender,
        "NumMedia": str(len(text.media)),
        "NumSegments": str(text.segments),
        "ApiVersion": VERSION,
    }
    if text.service_sid:
        fields["MessagingServiceSid"] = text.service_sid
    if opt_out_type:
        fields["OptOutType"] = opt_out_type
    for number, media in enumerate(text.media):
        fields[f"MediaUrl{number}"] = media_base + uri(text.account_sid, f"Messages/{text.sid}/Media/{media.sid}")
        fields[f"MediaContentType{number}"] = media.content_type
    return fields


def status_fields(text: Text, status: str) -> dict[str, str]:
    """The fields of a status callback."""
    fields = {
        "SmsSid": text.sid,
        "SmsStatus": status,
        "MessageStatus": status,
        "MessageSid": text.sid,
        "To": text.recipient,
        "From": text.sender,
        "AccountSid": text.account_sid,
        "ApiVersion": VERSION,
    }
    if text.service_sid:
        fields["MessagingServiceSid"] = text.service_sid
    if status in ("failed", "undelivered") and text.error_code is not None:
        fields["ErrorCode"] = str(text.error_code)
    return fields


def replies(answer: Answer, url: str) -> list[Reply]:
    """The messages of a TwiML answer; raises Refusal with the code that Twilio's debugger would show."""
    if not 200 <= answer.status < 300:
        raise Refusal(11200)
    kind = answer.content_type.split(";")[0].strip().lower()
    if kind == "text/plain":
        said = answer.body.decode(errors="replace").strip()
        return [Reply(said)] if said else []
    if not answer.body.strip():
        return []
    if kind not in ("text/xml", "application/xml", "text/html"):
        raise Refusal(12300)
    try:
        root = ET.fromstring(answer.body)  # noqa: S314 - it comes from our own service
    except ET.ParseError:
        raise Refusal(12100) from None
    if root.tag != "Response":
        raise Refusal(12100)
    return [_reply(element, url) for element in root if element.tag in ("Message", "Sms")]


def _reply(element: ET.Element, url: str) -> Reply:
    callback = element.get("statusCallback") or element.get("action")
    bodies = [part.text or "" for part in element.findall("Body")]
    return Reply(
        body="".join(bodies) if bodies else (element.text or "").strip(),
        media_urls=tuple(urljoin(url, (part.text or "").strip()) for part in element.findall("Media")),
        to=element.get("to"),
        sender=element.get("from"),
        status_callback=urljoin(url, callback) if callback else None,
    )


def _country(number: str) -> str:
    return "US" if number.startswith("+1") or not number.startswith("+") else ""
