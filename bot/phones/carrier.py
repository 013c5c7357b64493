"""The local stand-in of the carrier: block lists, deliveries, status callbacks, faults; a process of its own, in memory only.

`python -m bot.phones.carrier` serves Twilio's REST API (rest.py) and the phones' side (control.py) on 127.0.0.1. It logs no number and no
text. What it holds is what the carrier would hold, so the service must never find its state anywhere but through these doors.
"""

from __future__ import annotations

import os
import random
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property, partial
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from bot.phones import control, opt_out, rest
from bot.phones.errands import Errands
from bot.phones.errors import Refusal
from bot.phones.faults import Fault, Faults
from bot.phones.refusals import LONGEST_BODY, check
from bot.phones.texts import Media, Speaker, Text, new_sid, now, on_the_phone
from bot.phones.webhooks import Answer, Courier, Reply, Unreachable, inbound_fields, replies, status_fields

#: How long the carrier waits before it tries a lost status callback again.
CALLBACK_AGAIN = (0.5, 1.0, 2.0, 4.0)
ENDED = ("delivered", "undelivered", "failed")


class Carrier:
    """A carrier and all phones on it. It changes with every text; safe from many threads.

    `delays` are the shortest and longest time in seconds that a text takes to be sent, and again to be delivered. With `strict`, a REST
    parameter that Twilio does not have is refused; without, it is only counted. `media_base` stands before the paths in MediaUrl fields.
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        public_url: str,
        *,
        delays: tuple[float, float] = (0.05, 0.3),
        strict: bool = True,
        threads: int = 16,
        most_texts: int = 50_000,
        most_media_bytes: int = 100 * 1024 * 1024,
        media_base: str = "https://api.twilio.com",
    ) -> None:
        self.account_sid, self.auth_token = account_sid, auth_token
        self.webhook_url = public_url.rstrip("/") + "/twilio/sms"
        self.delays, self.strict, self.media_base = delays, strict, media_base
        self.run = new_sid("RU")  # another one after each start, so that a page which polls sees that all is new
        self.faults = Faults()
        self.invalid_parameters: list[str] = []
        self._most_texts, self._most_media_bytes = most_texts, most_media_bytes
        self._courier = Courier(auth_token)
        self._inbound = Errands("inbound", threads)
        self._delivery = Errands("delivery", threads)
        self._lock = threading.RLock()
        self._texts: OrderedDict[str, Text] = OrderedDict()
        self._changes: OrderedDict[str, Text] = OrderedDict()  # the same texts, the one that changed last at the end
        self._seq = 0
        self._media_bytes = 0
        self._blocked: set[tuple[str, str]] = set()
        self._modes: dict[str, opt_out.Mode] = {}
        self._services: dict[str, str] = {}  # line -> the messaging service it belongs to

    @cached_property
    def app(self) -> Flask:
        """The web application with both doors."""
        app = Flask("carrier", static_folder=None)
        app.json.sort_keys = False  # type: ignore[attr-defined]  # Flask's default provider has it
        app.config["MAX_CONTENT_LENGTH"] = 80 * 1024 * 1024
        rest.init_app(app, self)
        control.init_app(app, self)
        return app

    # -- lines and blocks ---------------------------------------------------------------------------------------------------------

    def set_line(self, line: str, *, mode: opt_out.Mode | None = None, service: str | None = None) -> None:
        """Remember how a line handles opt-out words, and which messaging service it belongs to."""
        with self._lock:
            if mode:
                self._modes[line] = mode
            if service:
                self._services[line] = service

    def mode(self, line: str) -> opt_out.Mode:
        """How a line handles opt-out words."""
        return self._modes.get(line, "twilio")

    def is_blocked(self, line: str, phone: str) -> bool:
        """Whether the carrier refuses texts from this line (or its messaging service) to this phone."""
        return (self._services.get(line, line), phone) in self._blocked

    # -- from a phone to the service ----------------------------------------------------------------------------------------------

    def text_in(self, sender: str, line: str, body: str, media: Sequence[Media] = (), *, lost_answers: int = 0) -> Text:
        """A phone texts a line: the carrier minds its own words, then posts the webhook soon. Returns the text at once.

        `lost_answers` posts the same webhook so many times more before, as if each answer had been lost on its way.
        """
        with self._lock:
            text, heard = self._heard(sender, line, body, media)
        if not self._inbound.after(0, partial(self._post, text, heard, lost_answers)):
            raise Refusal(20429)
        return text

    def text_in_and_wait(self, sender: str, line: str, body: str, media: Sequence[Media] = (), *, lost_answers: int = 0) -> Text:
        """The same, but returns when the service has answered; `answered` on the text says how."""
        with self._lock:
            text, heard = self._heard(sender, line, body, media)
        self._post(text, heard, lost_answers)
        return text

    def _heard(self, sender: str, line: str, body: str, media: Sequence[Media]) -> tuple[Text, opt_out.Word | None]:
        text = Text(
            account_sid=self.account_sid,
            direction="inbound",
            sender=sender,
            recipient=line,
            body=body,
            speaker="phone",
            status="received",
            media=list(media),
            service_sid=self._services.get(line),
            sent=now(),
        )
        self._keep(text)
        heard = None if self.mode(line) == "ours" or media else opt_out.word(body)
        if heard:
            self._mind(heard, line, sender)
        return text, heard

    def _mind(self, heard: opt_out.Word, line: str, phone: str) -> None:
        pair = (self._services.get(line, line), phone)
        was_blocked = pair in self._blocked
        if heard == "STOP":
            self._blocked.add(pair)
        elif heard == "START":
            self._blocked.discard(pair)
        answer = opt_out.answer(heard, was_blocked=was_blocked)
        if answer:
            self._send(line, phone, answer, speaker="carrier")

    def _post(self, text: Text, heard: opt_out.Word | None, lost_answers: int) -> None:
        opt_out_type = heard if heard and self.mode(text.line) == "advanced" else None
        fields = inbound_fields(text, opt_out_type, self.media_base)
        try:
            for _ in range(lost_answers):
                self._knock(fields)
            answer = self._knock(fields)
            found = replies(answer, self.webhook_url)
        except Unreachable:
            self._answered(text, None, 11205)
            return
        except Refusal as refusal:
            self._answered(text, answer.status, refusal.code)
            return
        with self._lock:
            text.replies = len(found)
            self._answered(text, answer.status)
            for reply in found:
                self._reply(text, reply)

    def _knock(self, fields: dict[str, str]) -> Answer:
        """Post a webhook, once more only if the connection itself failed."""
        try:
            return self._courier.post(self.webhook_url, fields)
        except Unreachable as lost:
            if lost.connected:
                raise
            return self._courier.post(self.webhook_url, fields)

    def _answered(self, text: Text, status: int | None, code: int | None = None) -> None:
        with self._lock:
            text.answered, text.error_code = status, code
            self._touch(text)

    def _reply(self, text: Text, reply: Reply) -> None:
        self._send(
            reply.sender or text.line,
            reply.to or text.phone,
            reply.body,
            speaker="service",
            status_callback=reply.status_callback,
            media_urls=reply.media_urls,
        )

    # -- from the service to a phone ----------------------------------------------------------------------------------------------

    def request_fault(self, to: str) -> Fault | None:
        """What shall go wrong with this REST request, if anything."""
        with self._lock:
            return self.faults.take(to, "request")

    def accept(self, fields: Mapping[str, str], media_urls: Sequence[str]) -> Text:
        """Take a text from the REST API and send it on; raises Refusal with Twilio's code for whatever Twilio would refuse."""
        service = fields.get("MessagingServiceSid")
        check(fields, media_urls)
        with self._lock:
            if self._delivery.full:
                raise Refusal(20429)
            sender = fields.get("From") or self._from_service(service or "")
            text = Text(
                account_sid=self.account_sid,
                direction="outbound-api",
                sender=sender,
                recipient=fields["To"],
                body=fields.get("Body", ""),
                speaker="service",
                status="accepted" if service else "queued",
                media_urls=list(media_urls),
                service_sid=service,
                status_callback=fields.get("StatusCallback") or None,
            )
            self._keep(text)
            if self.is_blocked(sender, text.recipient):
                self._refuse_blocked(text)
        self._on_its_way(text)
        return text

    def _refuse_blocked(self, text: Text) -> None:
        """Refuse a text to a blocked phone. The API never knew it; the phones' page shows that it was tried."""
        text.status, text.error_code, text.blocked, text.deleted = "failed", 21610, True, True
        raise Refusal(21610, text.recipient)

    def _from_service(self, service: str) -> str:
        for line, owner in self._services.items():
            if owner == service:
                return line
        raise Refusal(21703)

    def _send(
        self,
        line: str,
        phone: str,
        body: str,
        *,
        speaker: Speaker,
        status_callback: str | None = None,
        media_urls: Iterable[str] = (),
    ) -> None:
        """Send a TwiML reply, or what the carrier says itself. A reply to a blocked phone fails; the carrier's own words never do."""
        text = Text(
            account_sid=self.account_sid,
            direction="outbound-reply",
            sender=line,
            recipient=phone,
            body=body,
            speaker=speaker,
            status="queued",
            media_urls=list(media_urls),
            service_sid=self._services.get(line),
            status_callback=status_callback,
        )
        self._keep(text)
        if speaker == "service" and self.is_blocked(line, phone):
            text.blocked = True
            self._fail(text, 21610)
        elif len(body) > LONGEST_BODY:
            self._fail(text, 21617)
        elif not body and not text.media_urls:
            self._fail(text, 21619)
        else:
            self._on_its_way(text)

    def _fail(self, text: Text, code: int, status: str = "failed") -> None:
        text.error_code = code
        self._reached(text, status)

    def _on_its_way(self, text: Text) -> None:
        with self._lock:
            fault = self.faults.take(text.recipient, "status") if text.speaker == "service" else None
        self._delivery.after(self._pause(), partial(self._sent, text, fault))

    def _sent(self, text: Text, fault: Fault | None) -> None:
        """The text leaves the carrier: media fetched, then on to the phone, or to the fault that waits for it."""
        try:
            self._fetch_media(text)
        except (Refusal, Unreachable):
            self._fail(text, 11200)
            return
        text.sent = now()
        self._reached(text, "sent", fault)
        self._delivery.after(self._pause(), partial(self._arrived, text, fault))

    def _pause(self) -> float:
        return random.uniform(*self.delays)  # noqa: S311 - how long a text takes is no secret

    def _fetch_media(self, text: Text) -> None:
        for url in text.media_urls:
            content_type, content = self._courier.fetch(url)
            with self._lock:
                text.media.append(Media(content_type, content, name=urlsplit(url).path.rsplit("/", 1)[-1]))
                self._weigh(len(content))

    def _arrived(self, text: Text, fault: Fault | None) -> None:
        if fault and fault.code:
            text.error_code = fault.code
            # 30001 and 30002 are the carrier's own doing; the others come back from the network.
            self._reached(text, "failed" if fault.code in (30001, 30002) else "undelivered", fault)
        else:
            self._reached(text, "delivered", fault)

    def _reached(self, text: Text, status: str, fault: Fault | None = None) -> None:
        """The text has come so far: remember it and tell the service, unless that news is to be lost or late."""
        with self._lock:
            text.status, text.updated = status, now()
            self._touch(text)
        if text.status_callback and not (fault and fault.drop):
            fields = status_fields(text, status)
            self._delivery.after(fault.delay if fault else 0, partial(self._call_back, text.status_callback, fields, CALLBACK_AGAIN))

    def _call_back(self, url: str, fields: dict[str, str], again: tuple[float, ...]) -> None:
        try:
            heard = self._courier.post(url, fields).status < 500
        except Unreachable:
            heard = False
        if not heard and again:
            self._delivery.after(again[0], partial(self._call_back, url, fields, again[1:]))

    # -- what is kept -------------------------------------------------------------------------------------------------------------

    def text(self, sid: str) -> Text:
        """A text by its sid, as the REST API knows it; raises Refusal if there is none or it was deleted."""
        with self._lock:
            found = self._texts.get(sid)
        if found is None or found.deleted:
            raise Refusal(20404)
        return found

    def texts(self) -> list[Text]:
        """All texts that the REST API knows, the newest first."""
        with self._lock:
            return [text for text in reversed(self._texts.values()) if not text.deleted]

    def media(self, text_sid: str, media_sid: str, *, on_the_phone: bool = False) -> tuple[Text, Media]:
        """A text's picture or file; what was deleted at the carrier is still on the phone. Raises Refusal."""
        with self._lock:
            text = self._texts.get(text_sid)
            for media in text.media if text else ():
                if text and media.sid == media_sid and (on_the_phone or not (text.deleted or media.deleted)):
                    return text, media
        raise Refusal(20404)

    def delete(self, sid: str) -> None:
        """Delete the carrier's copy of a text; raises Refusal. Twilio refuses while the text is still on its way."""
        text = self.text(sid)
        with self._lock:
            if text.direction != "inbound" and text.status not in ENDED:
                raise Refusal(20009)
            text.deleted = True
            self._touch(text)

    def redact(self, sid: str) -> Text:
        """Delete the carrier's copy of a text's words, keeping the rest; raises Refusal."""
        text = self.text(sid)
        with self._lock:
            text.redacted, text.updated = True, now()
            self._touch(text)
        return text

    def state(self, since: int, most: int = 2_000) -> dict[str, object]:
        """What has changed after `since`, for the phones: the newest `most` texts in the order of their change, blocks, lines, faults."""
        with self._lock:
            changed: list[dict[str, object]] = []
            for text in reversed(self._changes.values()):
                if text.changed <= since or len(changed) == most:
                    break
                changed.append(on_the_phone(text))
            return {
                "run": self.run,
                "seq": self._seq,
                "now": datetime.now(UTC).isoformat(timespec="milliseconds"),
                "texts": changed[::-1],
                "blocked": sorted(self._blocked_lines()),
                "lines": {line: {"opt_out": self.mode(line)} for line in sorted(self._modes)},
                "faults": self.faults.listed(),
                "busy": self._inbound.open + self._delivery.open,
                "invalid_parameters": list(self.invalid_parameters),
            }

    def clear(self) -> None:
        """Forget all texts, blocks, faults and lines; what is on its way is lost."""
        with self._lock:
            self._texts.clear()
            self._changes.clear()
            self._blocked.clear()
            self._modes.clear()
            self._services.clear()
            self.faults.clear()
            self.invalid_parameters.clear()
            self._media_bytes = 0
            self.run = new_sid("RU")

    def close(self) -> None:
        """End the threads."""
        self._inbound.close()
        self._delivery.close()

    def _blocked_lines(self) -> Iterator[tuple[str, str]]:
        for owner, phone in self._blocked:
            lines = [line for line, service in self._services.items() if service == owner]
            yield from ((line, phone) for line in lines or [owner])

    def _keep(self, text: Text) -> None:
        self._touch(text)
        text.seq = text.changed
        self._texts[text.sid] = text
        self._weigh(sum(len(media.content) for media in text.media))
        while len(self._texts) > self._most_texts:
            self._forget_oldest()

    def _touch(self, text: Text) -> None:
        self._seq += 1
        text.changed = self._seq
        self._changes[text.sid] = text
        self._changes.move_to_end(text.sid)

    def _weigh(self, more: int) -> None:
        self._media_bytes += more
        while self._media_bytes > self._most_media_bytes and self._texts:
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        sid, text = self._texts.popitem(last=False)
        self._changes.pop(sid, None)
        self._media_bytes -= sum(len(media.content) for media in text.media)


class _Quiet(WSGIRequestHandler):
    """A request handler that logs nothing, for paths and queries hold numbers."""

    disable_nagle_algorithm = True  # else a kept-alive answer waits 40 ms for the other side's delayed acknowledgement
    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: object) -> None:
        """Say nothing."""


class _Server(ThreadedWSGIServer):
    """A server for hundreds of connections at once."""

    request_queue_size = 1024


@contextmanager
def running(carrier: Carrier, port: int = 0) -> Iterator[str]:
    """Serve the carrier on 127.0.0.1 from a thread; gives its base URL, and stops at the end. Port 0 takes a free one."""
    server = _Server("127.0.0.1", port, carrier.app, handler=_Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="carrier", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        server.server_close()
        carrier.close()


def main() -> None:
    """Serve until stopped, with the settings of the environment."""
    needed = ("STANDIN_PORT", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PUBLIC_URL")
    missing = [name for name in needed if not os.environ.get(name)]
    if missing:
        sys.exit(f"The stand-in of the carrier needs {', '.join(missing)}.")
    port, account_sid, auth_token, public_url = (os.environ[name] for name in needed)
    carrier = Carrier(account_sid, auth_token, public_url)
    server = _Server("127.0.0.1", int(port), carrier.app, handler=_Quiet)
    print("carrier: the stand-in is ready", flush=True)  # noqa: T201 - a process that a person starts
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()


if __name__ == "__main__":
    main()
