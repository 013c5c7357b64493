"""Every REST call is valid against Twilio's published API, every answer is valid TwiML, and any other account serves as well."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree as ET

import pytest
import requests
from PIL import Image
from werkzeug.serving import make_server

from bot import jobs, local
from bot.house import House
from bot.phones import carrier as stand_in
from bot.phones.faults import Fault
from bot.phones.texts import Media
from tests.service import DANA, LINE, MARIA, PDF, Quiet, Service
from tests.service import service as running_service

API = json.loads((Path(__file__).parents[1] / "data" / "twilio_messages_api.json").read_text())
PREFIX = "/through/a/proxy"

FORMATS: dict[str, Callable[[str], Any]] = {
    "phone-number": re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{3,8}").fullmatch,
    "uri": lambda value: urlsplit(value).scheme in ("http", "https") and "_" not in (urlsplit(value).hostname or "_"),
    "boolean": lambda value: value in ("true", "false"),
    "integer": lambda value: value.isdecimal(),
    "date-time": lambda value: datetime.fromisoformat(value).tzinfo is not None,
}


@dataclass(frozen=True)
class Call:
    """One request as it came to the carrier."""

    method: str
    path: str
    query: list[tuple[str, str]]
    form: list[tuple[str, str]] = field(repr=False)
    content_type: str
    signed_in: bool


class Recorder:
    """A WSGI application before another one, below a path of its own: it notes every request of the REST API and passes it on."""

    def __init__(self, app: Callable[..., Any]) -> None:
        self.app = app
        self.calls: list[Call] = []

    def __call__(self, environ: dict[str, Any], answer: Callable[..., Any]) -> Any:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = BytesIO(body)
        assert environ["PATH_INFO"].startswith(PREFIX)
        environ["PATH_INFO"] = environ["PATH_INFO"].removeprefix(PREFIX)
        self.calls.append(
            Call(
                environ["REQUEST_METHOD"],
                environ["PATH_INFO"],
                parse_qsl(environ["QUERY_STRING"], keep_blank_values=True),
                parse_qsl(body.decode(), keep_blank_values=True),
                environ.get("CONTENT_TYPE", ""),
                environ.get("HTTP_AUTHORIZATION", "").startswith("Basic "),
            )
        )
        return self.app(environ, answer)


@contextmanager
def recorded(carrier: stand_in.Carrier, calls: list[Call]) -> Iterator[str]:
    """The stand-in behind a recorder, on a port of its own; gives its base URL."""
    recorder = Recorder(carrier.app)
    recorder.calls = calls
    server = make_server("127.0.0.1", 0, recorder, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.port}{PREFIX}"
    server.shutdown()
    server.server_close()


def check(call: Call, account: str) -> str:
    """The name of the operation that this call is; AssertionError where it is not valid."""
    assert call.signed_in
    for operation in API["operations"]:
        pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", operation["path"].replace(".", r"\."))
        found = re.fullmatch(pattern, call.path)
        if found and operation["method"] == call.method:
            values = found.groupdict()
            assert values.pop("AccountSid") == account
            check_values(list(values.items()), operation.get("in_path", {}))
            check_values(call.query, operation.get("query", {}))
            check_values(call.form, operation.get("body", {}))
            assert {name for name, _ in call.form} >= set(operation.get("required", ()))
            for names in operation.get("one_of_each", ()):
                assert len({name for name, _ in call.form} & set(names)) >= 1
            assert not call.form or call.content_type.startswith("application/x-www-form-urlencoded")
            return str(operation["operation"])
    raise AssertionError(f"Twilio has no {call.method} {call.path}")


def check_values(pairs: list[tuple[str, str]], known: dict[str, Any]) -> None:
    names = [name for name, _ in pairs]
    for name, value in pairs:
        assert name in known, name
        rule = known[name]
        assert names.count(name) <= (rule.get("maxItems", 100) if rule.get("many") else 1), name
        assert re.fullmatch(rule.get("pattern", ".*"), value, re.DOTALL), name
        assert len(value) <= rule.get("maxLength", 100_000), name
        if "format" in rule:
            assert FORMATS[rule["format"]](value), name
        if "minimum" in rule:
            assert rule["minimum"] <= int(value) <= rule.get("maximum", 10**9), name


def picture() -> Media:
    out = BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "JPEG")
    return Media("image/jpeg", out.getvalue())


def a_whole_story(service: Service, pump: Callable[[], None]) -> None:
    """Joining, a link, an MMS, a question answered, a photo, a text in doubt, an RSVP, a stop."""
    maria, dana = service.member(), service.phone(DANA)
    maria.text("rights")
    maria.text("steps")
    pump()
    link = next(word for word in maria.pushed()[0].split() if word.startswith("http"))
    assert requests.get(link, timeout=5).content == PDF
    maria.text("\u00bfis the lot open? it's 5 & 6 + 7 = 18; \u00e1 \U0001f44d", picture())
    pump()
    code = dana.pushed()[-1][:3]
    service.carrier.faults.order(Fault(to=MARIA, drop=True, times=1))
    service.carrier.faults.order(Fault(to=MARIA, drop=True, when="status", times=1))
    assert "on its way" in dana.text(f"{code} It opens at six.")[0]
    pump()
    service.rows("UPDATE outbox SET due_at = now(), claimed_at = claimed_at - interval '70 seconds' WHERE state = 'doubt' RETURNING 1")
    pump()
    assert maria.pushed()[-1] == "A person answers you: It opens at six."
    maria.text("MEETING")
    maria.text("yes")
    assert len(maria.text("please stop texting me")) == 1
    service.settle()
    assert service.carrier.invalid_parameters == []
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]


def test_every_call_of_a_whole_story_is_valid_against_the_published_api(riverside: Service) -> None:
    """Texts, MMS, lists in a doubt, a picture fetched and deleted: method, path, parameters, patterns, limits."""
    calls: list[Call] = []
    with recorded(riverside.carrier, calls) as base:
        house = House(replace(riverside.house.config, twilio_api_base=base))
        a_whole_story(riverside, lambda: jobs.run(house))
        house.close()
    operations = {check(call, riverside.account) for call in calls}
    assert operations >= {"CreateMessage", "ListMessage", "DeleteMedia", "the content of a MediaUrl, as a webhook names it"}
    created = [dict(call.form) for call in calls if call.method == "POST"]
    assert any("MediaUrl" in form for form in created)
    assert all(re.fullmatch(r".*/twilio/status\?text=[0-9a-f-]{36}", form["StatusCallback"]) for form in created)


def test_the_check_itself_refuses_what_twilio_does_not_have() -> None:
    """A misspelt parameter, a second recipient, no sender, a page that is too large, a foreign path."""
    account = "AC" + "0" * 32
    path = f"/2010-04-01/Accounts/{account}/Messages.json"
    right = [("To", MARIA), ("From", LINE), ("Body", "hello")]
    form = "application/x-www-form-urlencoded"
    assert check(Call("POST", path, [], right, form, signed_in=True), account) == "CreateMessage"
    wrong = [
        Call("POST", path, [], [*right, ("StatusCallBack", "https://a.example")], form, signed_in=True),
        Call("POST", path, [], [*right, ("To", MARIA)], form, signed_in=True),
        Call("POST", path, [], [("To", MARIA), ("Body", "hello")], form, signed_in=True),
        Call("POST", path, [], [("To", "Maria"), *right[1:]], form, signed_in=True),
        Call("POST", path, [], [*right[:2], ("Body", "a" * 1601)], form, signed_in=True),
        Call("POST", path, [], right, form, signed_in=False),
        Call("GET", path, [("PageSize", "1001")], [], "", signed_in=True),
        Call("GET", path, [("DateSent>", "yesterday")], [], "", signed_in=True),
        Call("PUT", path, [], right, form, signed_in=True),
        Call("DELETE", path.replace("Messages", "Calls"), [], [], "", signed_in=True),
    ]
    for call in wrong:
        with pytest.raises((AssertionError, ValueError)):
            check(call, account)


def test_every_answer_is_valid_twiml(riverside: Service) -> None:
    """Response, Message with a statusCallback, one Body in it: nothing else, whatever was said."""
    texts = (
        "JOIN",
        "YES",
        "MENU",
        "rights",
        "dues",
        "ASK <b>&amp;</b>",
        "ESPA\u00d1OL",
        "JUNTA",
        "si",
        "VISIT \u0000\u0007 now",
        "FORGET",
        "hello",
        "please stop texting me",
        "HELP",
    )
    answered = 0
    for text in texts:
        answer = riverside.post(riverside.fields(text))
        root = ET.fromstring(answer.content)
        assert (root.tag, root.attrib, (root.text or "").strip()) == ("Response", {}, "")
        for message in root:
            answered += 1
            assert (message.tag, set(message.attrib)) == ("Message", {"statusCallback"})
            assert urlsplit(message.attrib["statusCallback"]).path == "/twilio/status"
            assert [part.tag for part in message] == ["Body"]
            body = message.find("Body")
            assert body is not None
            assert 0 < len(body.text or "") <= 1600
            assert not body.attrib
            assert not list(body)
    assert answered >= 10


def test_everything_works_with_another_account_api_base_and_public_url() -> None:
    """TWILIO_*, TWILIO_API_BASE with a path, PUBLIC_URL with another host: the same story, the other account on every call."""
    account, token, calls = "AC" + "fedcba9876543210" * 2, "another-token-entirely-77f1", []
    with TemporaryDirectory(prefix="pepperline-test-") as folder:
        Path(folder).chmod(0o755)
        data_dir = Path(folder) / "var"
        serve = lambda carrier: recorded(carrier, calls)  # noqa: E731
        with running_service(data_dir, account=account, token=token, host="localhost", serve=serve) as other:
            other.load()
            a_whole_story(other, other.pump)
            for call in calls:
                check(call, account)
            callbacks = {dict(call.form)["StatusCallback"].partition("/twilio")[0] for call in calls if call.method == "POST"}
            assert callbacks == {other.url}
            assert "localhost" in other.url
            forged = other.fields()
            assert other.post(forged, headers={"X-Twilio-Signature": "x"}).status_code == 403
            assert other.post({**forged, "AccountSid": "AC" + "0" * 32}).status_code == 403
        local.erase(data_dir)
