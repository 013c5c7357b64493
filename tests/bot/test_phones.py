"""The phones' page and terminal: who may reach them, what they pass on, what they show."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests
from flask import Flask, Response, request
from werkzeug.serving import make_server

from bot.config import Config
from bot.phones import chat, init_app
from bot.phones.carrier import Carrier, running
from bot.phones.casting import Casting

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-of-this-test-alone-0123456789"
LINE, HARBOR, MARIA, DANA = "+13125550100", "+13125550101", "+13125550141", "+13125550111"
CAST = [
    Casting("riverside", "Riverside Info Line", LINE, "ours", ("en", "es"), ("RIVER",), (("Dana Lee", DANA),)),
    Casting("harbor", "Harbor Facts", HARBOR, "twilio", ("en",), (), (("Dana", "+13125550112"), ("Maria", "+13125550113"))),
]


def config(**changes: Any) -> Config:
    """Settings of local mode with a stand-in, and what a test changes in them."""
    usual = Config(
        local=True,
        port=8000,
        data_dir=Path("var"),
        database_url="postgresql:///none",
        migrate_url="postgresql:///none",
        redis_url="redis://127.0.0.1:1",
        secret_key=b"s" * 32,
        master_key=b"m" * 32,
        keyring=Path("var/keyring"),
        twilio_account_sid=ACCOUNT,
        twilio_auth_token=TOKEN,
        twilio_api_base="http://127.0.0.1:9",
        public_url="http://127.0.0.1:8000",
        standin=True,
    )
    return replace(usual, **changes)


def application(**changes: Any) -> Flask:
    """An app with the phones and nothing else."""
    app = Flask("service")
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    app.extensions["casting"] = lambda: CAST
    init_app(app, config(**changes))
    app.cli.add_command(chat.chat_command)
    return app


@pytest.fixture
def base() -> Iterator[str]:
    """A stand-in whose service echoes each text."""
    service = Flask("echo")

    @service.post("/twilio/sms")
    def echo() -> Response:
        return Response(f"<Response><Message>You said {request.form['Body']}</Message></Response>", content_type="text/xml")

    server = make_server("127.0.0.1", 0, service, threaded=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    with running(Carrier(ACCOUNT, TOKEN, f"http://127.0.0.1:{server.port}", delays=(0.0, 0.02))) as base:
        yield base
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(base: str) -> Iterator[str]:
    """The page's base URL on a real server over a real stand-in."""
    server = make_server("127.0.0.1", 0, application(twilio_api_base=base), threaded=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    server.server_close()


SENT = {"from": MARIA, "to": LINE, "body": "JOIN", "opt_out": "ours"}


@pytest.mark.parametrize("changes", [{"local": False}, {"standin": False}, {"twilio_api_base": None}])
def test_outside_local_mode_there_are_no_phones(changes: dict[str, Any]) -> None:
    """No route is registered, so there is nothing to reach."""
    app = application(**changes)
    assert not [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/phones")]
    assert app.test_client().get("/phones").status_code == 404


@pytest.mark.parametrize("path", ["/phones", "/phones/state", "/phones/cast", "/phones/static/page.js"])
@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:8000"])
def test_a_foreign_name_for_this_machine_is_refused(page: str, path: str, host: str) -> None:
    """A site that points its own name at 127.0.0.1 gets nothing to read."""
    assert requests.get(page + path, headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "localhost:8000", "[::1]:8000"])
def test_this_machines_own_names_are_served(page: str, host: str) -> None:
    """However the address is typed."""
    assert requests.get(page + "/phones", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
    ],
)
@pytest.mark.parametrize("path", ["/phones/send", "/phones/faults", "/phones/lines", "/phones/clear"])
def test_changes_from_another_origin_are_refused(page: str, base: str, path: str, headers: dict[str, str]) -> None:
    """Neither a foreign page nor a request that hides where it comes from sends a text."""
    assert requests.post(page + path, json=SENT, headers=headers).status_code == 403
    assert requests.get(f"{base}/_phones/state").json()["texts"] == []


def test_a_form_is_refused_even_from_our_own_origin(page: str) -> None:
    """Changes come as JSON, which a browser asks about before it sends it elsewhere."""
    assert requests.post(page + "/phones/send", data=SENT, headers={"Origin": page}).status_code == 403


def test_the_page_sends_a_text_and_sees_the_answer(page: str) -> None:
    """What is typed goes through the stand-in to the service, and its answer comes back in the state."""
    sent = requests.post(page + "/phones/send", json=SENT, headers={"Origin": page})
    assert sent.status_code == 202
    for _ in range(200):
        state = requests.get(page + "/phones/state?since=0").json()
        if len(state["texts"]) == 2 and not state["busy"]:
            break
    assert {text["body"] for text in state["texts"]} == {"JOIN", "You said JOIN"}
    assert requests.get(f"{page}/phones/state?since={state['seq']}").json()["texts"] == []


def test_a_picture_larger_than_a_webhook_passes_and_is_shown_as_a_picture_only(page: str) -> None:
    """The page's own limit counts, not the webhook's; what claims to be a page of ours is offered as a file."""
    for content_type, shown in (("image/png", "image/png"), ("text/html", "application/octet-stream")):
        media = [{"name": "x", "content_type": content_type, "base64": "QUJD" * 50_000}]
        sent = requests.post(page + "/phones/send", json=SENT | {"media": media}, headers={"Sec-Fetch-Site": "same-origin"}).json()
        texts = requests.get(page + "/phones/state").json()["texts"]
        (kept,) = next(text["media"] for text in texts if text["sid"] == sent["sid"])
        answer = requests.get(f"{page}/phones/media/{sent['sid']}/{kept['sid']}")
        assert len(answer.content) == 150_000
        assert answer.headers["Content-Type"] == shown
        assert ("Content-Disposition" in answer.headers) == (shown != "image/png")


def test_the_page_runs_nothing_but_its_own_files(page: str) -> None:
    """No inline script or style, no address outside, and a policy that says so."""
    answer = requests.get(page + "/phones")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "<script>" not in answer.text
    assert "style=" not in answer.text
    assert "https://" not in answer.text
    for name in ("page.js", "bubble.js", "chips.js", "words.js", "phones.css", "pepper.svg"):
        asset = requests.get(f"{page}/phones/static/{name}")
        assert asset.status_code == 200
        assert "innerHTML" not in asset.text


def test_the_cast_is_what_the_campaigns_say(page: str) -> None:
    """Lines with their organizers, one entry a line."""
    cast = requests.get(page + "/phones/cast").json()
    assert [each["code"] for each in cast] == ["riverside", "harbor"]
    assert cast[0]["organizers"] == [["Dana Lee", DANA]]


def test_faults_are_replaced_not_added(page: str) -> None:
    """The switches in the drawer say what is on, and all off is all well."""
    for faults in ([{"status": 503}], [{"drop": True}, {"delay": 1}], []):
        answer = requests.post(page + "/phones/faults", json={"faults": faults}, headers={"Origin": page})
        assert answer.status_code in (201, 204)
        assert len(requests.get(page + "/phones/state").json()["faults"]) == len(faults)


def test_the_page_says_that_the_stand_in_is_down() -> None:
    """503 with a sentence, not a traceback."""
    answer = application().test_client().get("/phones/state", headers={"Host": "localhost"})
    assert answer.status_code == 503
    assert answer.json == {"error": "The stand-in of the carrier does not answer."}


# -- the terminal -----------------------------------------------------------------------------------------------------------------


def told(base: str, lines: str) -> str:
    """What the chat writes for piped lines."""
    result = application(twilio_api_base=base).test_cli_runner().invoke(chat.chat_command, ["--quiet", "0.4"], input=lines)
    assert result.exit_code == 0, result.output
    return result.output


def test_a_piped_line_is_sent_and_answered_before_the_next(base: str) -> None:
    """By name or from the phone in hand, in order, with segments and status."""
    said = told(base, "maria: JOIN\nYES\n/james\nHello\n")
    assert [line.split("  (")[0].strip() for line in said.splitlines()] == [
        "maria > JOIN",
        "maria < You said JOIN",
        "maria > YES",
        "maria < You said YES",
        "james > Hello",
        "james < You said Hello",
    ]
    assert "(1 segment, GSM-7, delivered)" in said


def test_organizers_have_short_names_of_their_own(base: str) -> None:
    """First names, numbered where two are the same; each texts their own campaign's line."""
    said = told(base, "/phones\ndana2: hello\n")
    assert "dana       +13125550111  to Riverside Info Line" in said
    assert "maria2     +13125550113  to Harbor Facts" in said
    assert requests.get(f"{base}/_phones/state").json()["texts"][0]["line"] == HARBOR


def test_a_phone_can_text_another_campaign_and_meets_its_carrier(base: str) -> None:
    """Harbor's line leaves STOP to the carrier, whose words are marked, and what comes after is blocked."""
    said = told(base, "/to harbor\nSTOP\nhello\n/quit\nnever sent\n")
    assert "maria < [carrier] You have successfully been unsubscribed." in said
    assert "maria x You said hello  (1 segment, GSM-7, blocked, Attempt to send to unsubscribed recipient (21610))" in said
    assert "never sent" not in said


def test_help_says_what_there_is(base: str) -> None:
    """And an unknown command says where to look."""
    said = told(base, "/help\n/nobody\n/to nowhere\n")
    assert "/quit" in said
    assert "There is no /nobody." in said
    assert "riverside" in said


def test_without_a_running_service_the_chat_says_how_to_start_it() -> None:
    """One sentence, and a failing exit status."""
    for app, sentence in ((application(), chat.NOTHING_RUNS), (application(standin=False), chat.NOT_HERE)):
        result = app.test_cli_runner().invoke(chat.chat_command, input="JOIN\n")
        assert result.exit_code == 1
        assert sentence in result.output
        assert "Traceback" not in result.output


def test_the_stand_in_is_a_process_of_its_own_that_names_what_it_needs() -> None:
    """Without its settings it says which, and ends."""
    ended = subprocess.run(
        [sys.executable, "-m", "bot.phones.carrier"], env={"PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "STANDIN_PORT, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, PUBLIC_URL" in ended.stderr
