"""The whole service as tests meet it: real stores, the real web application over HTTP, the real twilio client, the carrier's stand-in."""

from __future__ import annotations

import itertools
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests
from twilio.request_validator import RequestValidator
from werkzeug.serving import WSGIRequestHandler, make_server

from bot import campaigns, create_app, jobs, local
from bot.campaign_file import CampaignFile, DocumentFile, LineSpec, OrganizerSpec
from bot.campaigns import Campaign
from bot.config import Config
from bot.house import House
from bot.phones import carrier as stand_in
from bot.phones.texts import Media
from flows.content import Content, Document, Entry, Meeting

ACCOUNT, TOKEN = "AC" + "0123456789abcdef" * 2, "a-token-of-the-tests-alone-5f0c"
PDF = b"%PDF-1.4\n% a document of the tests\n%%EOF\n"
LINE, DANA, LUIS = "+13125550100", "+13125550111", "+13125550112"
MARIA, JAMES, ROSA = "+13125550141", "+13125550142", "+13125550143"

TABLES = "campaigns, heard, answers, apart.suppression"


def content(**changes: Any) -> Content:
    """A small campaign in two languages, with whatever the test wants otherwise."""
    small = Content(
        campaign="riverside",
        program="Riverside Info Line",
        timezone="America/Chicago",
        languages=("en", "es"),
        join=("RIVER",),
        faq=(
            Entry(
                "dues",
                {"en": ("dues", "fees"), "es": ("cuotas",)},
                {"en": ("How much are dues?", "what do the dues cost"), "es": ("¿Cuánto cuestan las cuotas?",)},
                {"en": "Dues differ. Ask us.", "es": "Las cuotas varían. Pregúntenos."},
                public=True,
            ),
            Entry(
                "pay",
                {"en": ("pay",), "es": ("sueldo",)},
                {"en": ("Can we talk about pay?",), "es": ("¿Podemos hablar del sueldo?",)},
                {"en": "Yes, you may talk about pay.", "es": "Sí, pueden hablar del sueldo."},
            ),
        ),
        documents=(
            Document("rights", {"en": ("rights",), "es": ("derechos",)}, {"en": "Your rights at work", "es": "Sus derechos"}, ("en", "es")),
            Document("steps", {"en": ("steps",), "es": ("pasos",)}, {"en": "Step by step", "es": "Paso a paso"}, ("en",), send="mms"),
        ),
        meetings=(
            Meeting(
                "soon",
                {"en": "Open meeting", "es": "Reunión abierta"},
                datetime.now(UTC).replace(microsecond=0) + timedelta(days=3),
                60,
                "https://meet.example.org/room",
            ),
        ),
        fold_accents=True,
        spread_minutes=0,
    )
    return replace(small, **changes)


def campaign_file(*, line: LineSpec | None = None, organizers: tuple[OrganizerSpec, ...] | None = None, **changes: Any) -> CampaignFile:
    """The campaign of `content(**changes)`, as if its file had been read. Dana alone is on duty: what is asked calls her."""
    made = content(**changes)
    team = (OrganizerSpec("Dana", DANA, "lead", on_duty=True), OrganizerSpec("Luis", LUIS, "organizer"))
    files = {
        (document.id, language): DocumentFile("a.pdf", "application/pdf", PDF)
        for document in made.documents
        for language in document.languages
    }
    return CampaignFile(made, (line or LineSpec(LINE, per_second=100),), organizers or team, files, {"campaign": made.campaign})


@dataclass
class Phone:
    """One person's phone on one line. What it gets is read from the carrier."""

    service: Service
    number: str
    line: str = LINE

    def text(self, body: str, *pictures: Media) -> list[str]:
        """Send a text, wait for the answer to the webhook, and give the replies that came with it."""
        before = len(self.replies())
        self.service.carrier.text_in_and_wait(self.number, self.line, body, pictures)
        return self.replies()[before:]

    def replies(self) -> list[str]:
        """All that the service said to this phone in TwiML."""
        return [text.body for text in self._got() if text.direction == "outbound-reply" and text.speaker == "service"]

    def got(self) -> list[str]:
        """All texts that the service got through to this phone, replies and others, in their order."""
        return [text.body for text in self._got() if text.speaker == "service" and text.status not in ("failed", "undelivered")]

    def pushed(self) -> list[str]:
        """What came to this phone through the outbox."""
        return [text.body for text in self._got() if text.direction == "outbound-api" and text.status not in ("failed", "undelivered")]

    def _got(self) -> list[Any]:
        texts = [text for text in self.service.carrier.texts() if text.recipient == self.number and text.line == self.line]
        return texts[::-1]


@dataclass
class Service:
    """Everything that runs for the tests of one process."""

    house: House
    carrier: stand_in.Carrier
    url: str
    account: str = ACCOUNT
    token: str = TOKEN
    sids: Iterator[int] = field(default_factory=itertools.count)

    def load(self, **changes: Any) -> Campaign:
        """Load the tests' campaign, changed as asked for."""
        file = campaign_file(**changes)
        with self.house.pool.connection() as connection:
            campaigns.load(connection, self.house.keyring, file)
        with self.house.pool.connection() as connection:
            roster = self.house.campaigns.read(connection)
        for line in file.lines:
            self.carrier.set_line(line.number, mode=line.opt_out)
        return next(each for each in roster.campaigns if each.code == file.content.campaign)

    def phone(self, number: str, line: str = LINE) -> Phone:
        return Phone(self, number, line)

    def member(self, number: str = MARIA, line: str = LINE) -> Phone:
        """A phone that has joined."""
        phone = self.phone(number, line)
        phone.text("JOIN")
        phone.text("YES")
        return phone

    def pump(self) -> None:
        """Empty the outbox, as the RQ job does."""
        jobs.run(self.house)

    def settle(self, seconds: float = 5) -> None:
        """Wait until the carrier has nothing on its way."""
        ends = time.monotonic() + seconds
        while self.carrier.state(0)["busy"] and time.monotonic() < ends:
            time.sleep(0.01)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the record says."""
        with self.house.pool.connection() as connection:
            return connection.execute(query, values).fetchall()

    def fields(self, body: str = "JOIN", sender: str = MARIA, line: str = LINE, **changes: str) -> dict[str, str]:
        """The form of one inbound text, with a MessageSid of its own."""
        sid = f"SM{next(self.sids):08x}{secrets.token_hex(12)}"
        return {"MessageSid": sid, "AccountSid": self.account, "From": sender, "To": line, "Body": body, "NumMedia": "0", **changes}

    def post(self, fields: dict[str, str] | None = None, path: str = "/twilio/sms", **kwargs: Any) -> requests.Response:
        """Post a webhook as the carrier would, with the right signature unless the test brings its own headers."""
        fields = self.fields() if fields is None else fields
        headers = kwargs.pop("headers", None) or {"X-Twilio-Signature": signature(self.url + path, fields, self.token)}
        return requests.post(self.url + path, data=kwargs.pop("data", fields), headers=headers, timeout=20, **kwargs)

    def clear(self) -> None:
        """A fresh record and a fresh carrier."""
        self.settle()  # what the carrier still reports would wait for these tables, and they for it
        with self.house.pool.connection() as connection:
            connection.execute(f"TRUNCATE {TABLES} CASCADE")
        self.house.redis.flushdb()
        self.carrier.clear()


def signature(url: str, fields: dict[str, str], token: str = TOKEN) -> str:
    return str(RequestValidator(token).compute_signature(url, fields))


class Quiet(WSGIRequestHandler):
    """A request handler that logs nothing."""

    def log(self, *_: object) -> None:
        pass


@contextmanager
def service(
    folder: Path,
    *,
    account: str = ACCOUNT,
    token: str = TOKEN,
    host: str = "127.0.0.1",
    serve: Callable[[stand_in.Carrier], AbstractContextManager[str]] = stand_in.running,
) -> Iterator[Service]:
    """The service in a folder of its own, with embedded stores, over HTTP on free ports; `serve` gives the stand-in an address."""
    with local.stores(folder) as found:
        late = lambda *request: app.wsgi_app(*request)  # noqa: E731, PLW0108 - the application needs the port, and is made below
        server = make_server("127.0.0.1", 0, late, threaded=True, request_handler=Quiet)
        url = f"http://{host}:{server.port}"
        carrier = stand_in.Carrier(account, token, url, delays=(0, 0.01))
        with serve(carrier) as base:
            environment = {"LOCAL": "1", "DATA_DIR": str(folder), "PUBLIC_URL": url, "TWILIO_API_BASE": base}
            config = Config.from_env({**environment, "TWILIO_ACCOUNT_SID": account, "TWILIO_AUTH_TOKEN": token, **found})
            app = create_app(config)
            house: House = app.extensions["house"]
            app.test_cli_runner().invoke(args=["migrate"], catch_exceptions=False)
            house.__dict__.pop("pool", None)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield Service(house, carrier, url, account, token)
            server.shutdown()
            server.server_close()
            house.close()
            carrier.close()
