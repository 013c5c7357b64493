"""The stand-in of the carrier, met as the service meets it: by the real twilio client, over real HTTP, with signed webhooks."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from flask import Flask, Response, request
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from werkzeug.serving import make_server

from bot.phones import opt_out
from bot.phones.carrier import Carrier, running
from bot.phones.errors import MAGIC_TO

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-of-this-test-alone-0123456789"
LINE, MARIA, JAMES = "+13125550100", "+13125550141", "+13125550142"
PIXEL = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"


class Service:
    """What the carrier calls: it keeps each request with whether its signature held, and answers what the test wants."""

    def __init__(self) -> None:
        self.texts: list[dict[str, str]] = []
        self.statuses: list[tuple[str, dict[str, str]]] = []
        self.forged = 0
        self.twiml = "<Response/>"
        self.status = 200
        self.status_answers: list[int] = []
        self.app = Flask("service")
        self.app.add_url_rule("/twilio/sms", view_func=self.sms, methods=["POST"])
        self.app.add_url_rule("/twilio/status", view_func=self.delivery, methods=["POST"])
        self.app.add_url_rule("/picture.gif", view_func=lambda: Response(PIXEL, content_type="image/gif"))
        self.server = make_server("127.0.0.1", 0, self.app, threaded=True)
        self.url = f"http://127.0.0.1:{self.server.port}"

    def check(self, url: str) -> None:
        signature = request.headers.get("X-Twilio-Signature", "")
        self.forged += not RequestValidator(TOKEN).validate(url, request.form, signature)

    def sms(self) -> Response:
        self.check(f"{self.url}/twilio/sms")
        self.texts.append(dict(request.form))
        return Response(self.twiml, status=self.status, content_type="text/xml")

    def delivery(self) -> Response:
        self.check(self.url + request.full_path.rstrip("?"))
        self.statuses.append((request.full_path, dict(request.form)))
        return Response(status=self.status_answers.pop(0) if self.status_answers else 204)

    def replies(self, body: str, callback: str = "/twilio/status?of=1", more: str = "") -> None:
        self.twiml = f'<Response><Message statusCallback="{callback}"><Body>{body}</Body>{more}</Message></Response>'

    def heard(self, name: str = "MessageStatus") -> list[str]:
        return [fields[name] for _, fields in self.statuses]


class AtTheStandIn(TwilioHttpClient):
    """The real HTTP client, calling the stand-in's host instead of Twilio's."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=5)
        self.base = base

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        return super().request(method, url.replace("https://api.twilio.com", self.base), *args, **kwargs)


class Phones:
    """The phones' side of the stand-in."""

    def __init__(self, base: str) -> None:
        self.base = base + "/_phones"
        self.http = requests.Session()

    def text(self, body: str, sender: str = MARIA, line: str = LINE, **more: Any) -> dict[str, Any]:
        answer = self.http.post(f"{self.base}/texts", json={"from": sender, "to": line, "body": body, "wait": True} | more)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def fault(self, **fault: Any) -> None:
        assert self.http.post(f"{self.base}/faults", json=fault).status_code == 201

    def state(self, since: int = 0) -> dict[str, Any]:
        return dict(self.http.get(f"{self.base}/state", params={"since": since}).json())

    def on(self, phone: str) -> list[dict[str, Any]]:
        return sorted((text for text in self.state()["texts"] if text["phone"] == phone), key=lambda text: int(text["seq"]))


def until(true: Callable[[], Any], what: str = "it") -> Any:
    """Wait for something that happens soon; fails after five seconds."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if found := true():
            return found
        time.sleep(0.01)
    raise AssertionError(f"{what} did not happen")


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()
    thread = threading.Thread(target=service.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield service
    service.server.shutdown()
    service.server.server_close()
    assert service.forged == 0, "each request of the carrier is signed for the exact URL that it goes to"


@pytest.fixture
def carrier(service: Service) -> Carrier:
    return Carrier(ACCOUNT, TOKEN, service.url, delays=(0.0, 0.01))


@pytest.fixture
def base(carrier: Carrier) -> Iterator[str]:
    with running(carrier) as base:
        yield base


@pytest.fixture
def twilio(base: str) -> Client:
    return Client(ACCOUNT, TOKEN, http_client=AtTheStandIn(base))


@pytest.fixture
def phones(base: str) -> Phones:
    return Phones(base)


def refusal(send: Callable[[], Any]) -> TwilioRestException:
    """The error that the real client raises."""
    with pytest.raises(TwilioRestException) as refused:
        send()
    return refused.value


# -- the REST API -----------------------------------------------------------------------------------------------------------------


def test_the_real_client_sends_a_text_and_it_arrives_with_signed_status_callbacks(twilio: Client, phones: Phones, service: Service) -> None:
    """A text is queued, then sent, then delivered; both steps are told at the URL that was given, query and all."""
    sent = twilio.messages.create(to=MARIA, from_=LINE, body="Hello", status_callback=f"{service.url}/twilio/status?text=x%2By&z=1")
    assert (sent.status, sent.direction, sent.num_segments, sent.num_media, sent.price) == ("queued", "outbound-api", "1", "0", None)
    assert sent.sid is not None
    assert sent.sid.startswith("SM")
    assert len(sent.sid) == 34
    until(lambda: len(service.statuses) == 2, "both status callbacks")
    assert sorted(service.heard()) == ["delivered", "sent"]
    path, fields = service.statuses[0]
    assert path == "/twilio/status?text=x%2By&z=1"
    assert fields["MessageSid"] == fields["SmsSid"] == sent.sid
    assert (fields["To"], fields["From"], fields["AccountSid"], fields["ApiVersion"]) == (MARIA, LINE, ACCOUNT, "2010-04-01")
    assert [text["body"] for text in phones.on(MARIA)] == ["Hello"]
    fetched = twilio.messages(sent.sid).fetch()
    assert (fetched.status, fetched.error_code, fetched.body) == ("delivered", None, "Hello")
    assert fetched.date_sent is not None


def test_a_list_is_filtered_by_number_and_time_and_read_page_by_page(twilio: Client) -> None:
    """The newest first; pages follow one another without a gap or a repetition."""
    began = datetime.now(UTC).replace(microsecond=0)
    for number in range(7):
        twilio.messages.create(to=MARIA if number % 2 else JAMES, from_=LINE, body=f"text {number}")
    assert [text.body for text in twilio.messages.list(page_size=3)] == [f"text {number}" for number in reversed(range(7))]
    assert [text.body for text in twilio.messages.list(to=MARIA)] == ["text 5", "text 3", "text 1"]
    assert len(twilio.messages.list(from_=LINE, limit=2)) == 2
    assert twilio.messages.list(from_=MARIA) == []
    assert len(twilio.messages.list(date_sent_after=began)) == 7
    assert twilio.messages.list(date_sent_after=began + timedelta(minutes=1)) == []
    assert twilio.messages.list(date_sent_before=began - timedelta(minutes=1)) == []


def test_a_deleted_text_is_gone_at_the_carrier_and_still_on_the_phone(twilio: Client, phones: Phones) -> None:
    """Deleting Twilio's copy takes nothing out of anybody's hand."""
    sent = twilio.messages.create(to=MARIA, from_=LINE, body="Once")
    until(lambda: twilio.messages(sent.sid).fetch().status == "delivered")
    assert twilio.messages(sent.sid).delete()
    assert refusal(twilio.messages(sent.sid).fetch).code == 20404
    assert twilio.messages.list() == []
    assert phones.on(MARIA)[0]["body"] == "Once"
    assert phones.on(MARIA)[0]["deleted_at_carrier"]


def test_a_text_on_its_way_can_not_be_deleted_yet(twilio: Client, carrier: Carrier) -> None:
    """Twilio answers 409 until a text has come to its end."""
    carrier.delays = (2.0, 2.0)
    sent = twilio.messages.create(to=MARIA, from_=LINE, body="Slow")
    assert refusal(twilio.messages(sent.sid).delete).status == 409


def test_a_text_can_be_redacted(twilio: Client) -> None:
    """An empty body in an update deletes the words and keeps the rest."""
    sent = twilio.messages.create(to=MARIA, from_=LINE, body="Words")
    assert twilio.messages(sent.sid).update(body="").body == ""
    assert twilio.messages(sent.sid).fetch().body == ""


def test_wrong_credentials_are_refused(base: str) -> None:
    """20003 with 401, as from Twilio."""
    stranger = Client(ACCOUNT, "another-token", http_client=AtTheStandIn(base))
    error = refusal(lambda: stranger.messages.create(to=MARIA, from_=LINE, body="Hello"))
    assert (error.status, error.code) == (401, 20003)


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"From": LINE, "Body": "x"}, 400, 21604),
        ({"To": MARIA, "Body": "x"}, 400, 21603),
        ({"To": MARIA, "From": LINE}, 400, 21619),
        ({"To": "312-555-0141", "From": LINE, "Body": "x"}, 400, 21211),
        ({"To": MARIA, "From": "Pepper", "Body": "x"}, 400, 21212),
        ({"To": LINE, "From": LINE, "Body": "x"}, 400, 21266),
        ({"To": MARIA, "From": LINE, "Body": "x" * 1601}, 400, 21617),
        ({"To": MARIA, "From": LINE, "MediaUrl": ["https://example.org/a.gif"] * 11}, 400, 21623),
        ({"To": MARIA, "From": LINE, "MediaUrl": "a.gif"}, 400, 21620),
        ({"To": MARIA, "From": LINE, "Body": "x", "StatusCallback": "status"}, 400, 21609),
        ({"To": MARIA, "From": LINE, "Body": "x", "Colour": "red"}, 400, 20001),
        ({"To": MARIA, "MessagingServiceSid": "MG1", "Body": "x"}, 404, 21701),
        ({"To": MARIA, "MessagingServiceSid": "MG" + "a" * 32, "Body": "x"}, 400, 21703),
    ],
)
def test_what_twilio_refuses_is_refused_with_its_code(base: str, fields: dict[str, Any], status: int, code: int) -> None:
    """Each answer has Twilio's four fields."""
    answer = requests.post(f"{base}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", data=fields, auth=(ACCOUNT, TOKEN))
    assert answer.status_code == status
    assert answer.json()["code"] == code
    assert set(answer.json()) == {"code", "message", "more_info", "status"}


@pytest.mark.parametrize(("number", "code"), MAGIC_TO.items())
def test_twilios_numbers_for_trying_errors_do_as_they_do_there(twilio: Client, number: str, code: int) -> None:
    """The same numbers give the same errors."""
    assert refusal(lambda: twilio.messages.create(to=number, from_=LINE, body="x")).code == code


def test_an_unknown_parameter_is_remembered_by_name(base: str, phones: Phones) -> None:
    """So that a whole run can be checked for parameters that Twilio does not have."""
    requests.post(f"{base}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", data={"Colour": "red"}, auth=(ACCOUNT, TOKEN))
    assert phones.state()["invalid_parameters"] == ["Colour"]


def test_a_messaging_service_sends_from_its_line(twilio: Client, phones: Phones, base: str) -> None:
    """The text is accepted before it has a sender's segments, then comes from the service's line."""
    service_sid = "MG" + "a" * 32
    requests.post(f"{base}/_phones/lines", json={"line": LINE, "service": service_sid})
    sent = twilio.messages.create(to=MARIA, messaging_service_sid=service_sid, body="Hello")
    assert (sent.status, sent.num_segments, sent.messaging_service_sid) == ("accepted", "0", service_sid)
    until(lambda: phones.on(MARIA)[0]["status"] == "delivered")
    assert phones.on(MARIA)[0]["line"] == LINE


def test_a_picture_is_fetched_from_the_service_and_lies_on_the_phone(twilio: Client, phones: Phones, service: Service) -> None:
    """An MMS has its own kind of sid, a media list, and its bytes are what the service served."""
    sent = twilio.messages.create(to=MARIA, from_=LINE, media_url=[f"{service.url}/picture.gif"])
    assert sent.sid is not None
    assert sent.sid.startswith("MM")
    until(lambda: twilio.messages(sent.sid).fetch().status == "delivered")
    (media,) = twilio.messages(sent.sid).media.list()
    assert media.content_type == "image/gif"
    (shown,) = phones.on(MARIA)[0]["media"]
    assert requests.get(f"{phones.base}/media/{sent.sid}/{shown['sid']}").content == PIXEL


def test_a_picture_that_can_not_be_fetched_fails_the_text(twilio: Client, service: Service) -> None:
    """The text ends as failed and the status callback says why."""
    twilio.messages.create(to=MARIA, from_=LINE, media_url=[f"{service.url}/none.gif"], status_callback=f"{service.url}/twilio/status")
    until(lambda: service.heard() == ["failed"])
    assert service.heard("ErrorCode") == ["11200"]


# -- from a phone -----------------------------------------------------------------------------------------------------------------


def test_a_phones_text_becomes_a_webhook_with_twilios_fields(phones: Phones, service: Service) -> None:
    """The fields are those that Twilio sends, and the three sids are one."""
    sent = phones.text("¿Hola?")
    (fields,) = service.texts
    assert fields["MessageSid"] == fields["SmsSid"] == fields["SmsMessageSid"] == sent["sid"]
    expected = {"From": MARIA, "To": LINE, "Body": "¿Hola?", "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received"}
    assert fields.items() >= expected.items()
    assert fields.items() >= {"AccountSid": ACCOUNT, "ApiVersion": "2010-04-01", "FromCountry": "US"}.items()
    assert "OptOutType" not in fields


def test_the_answer_comes_back_to_the_phone_and_its_callback_is_called(phones: Phones, service: Service) -> None:
    """A TwiML reply has no sid in any answer; its statusCallback is how the service learns what became of it."""
    service.replies("Welcome &amp; hello")
    assert phones.text("JOIN")["answered"] == 200
    until(lambda: sorted(service.heard()) == ["delivered", "sent"])
    assert service.statuses[0][0] == "/twilio/status?of=1"
    asked, answered = phones.on(MARIA)
    assert (asked["direction"], answered["direction"], answered["body"]) == ("out", "in", "Welcome & hello")
    assert answered["speaker"] == "service"


def test_a_persons_picture_is_fetched_with_the_accounts_credentials_only(
    phones: Phones, service: Service, base: str, twilio: Client
) -> None:
    """Its URL is in the webhook; without credentials it is 401; deleted, it is gone."""
    phones.text("look", media=[{"name": "letter.gif", "content_type": "image/gif", "base64": base64.b64encode(PIXEL).decode()}])
    (fields,) = service.texts
    assert (fields["NumMedia"], fields["MediaContentType0"]) == ("1", "image/gif")
    url = fields["MediaUrl0"].replace("https://api.twilio.com", base)
    assert requests.get(url).status_code == 401
    assert requests.get(url, auth=(ACCOUNT, TOKEN)).content == PIXEL
    assert twilio.messages(fields["MessageSid"]).media(url.rsplit("/", 1)[1]).delete()
    assert requests.get(url, auth=(ACCOUNT, TOKEN)).status_code == 404
    assert twilio.messages(fields["MessageSid"]).media.list() == []


@pytest.mark.parametrize(("status", "twiml", "code"), [(503, "<Response/>", 11200), (200, "<Response>", 12100), (200, "<html/>", 12100)])
def test_an_answer_that_is_none_is_shown_on_the_text(phones: Phones, service: Service, status: int, twiml: str, code: int) -> None:
    """Nothing is sent, and the phone's text carries what Twilio's debugger would say."""
    service.status, service.twiml = status, twiml
    assert phones.text("Hello")["error_code"] == code
    assert len(phones.on(MARIA)) == 1


def test_a_service_that_is_down_is_shown_on_the_text(phones: Phones, service: Service, carrier: Carrier) -> None:
    """11205, after one more try."""
    carrier.webhook_url = "http://127.0.0.1:9/twilio/sms"
    assert phones.text("Hello")["error_code"] == 11205


def test_answers_that_are_lost_bring_the_same_webhook_again(phones: Phones, service: Service) -> None:
    """The service meets one MessageSid three times and the phone gets one reply."""
    service.replies("Once")
    phones.text("Hello", lost_answers=2)
    assert len(service.texts) == 3
    assert len({fields["MessageSid"] for fields in service.texts}) == 1
    assert [text["body"] for text in phones.on(MARIA)] == ["Hello", "Once"]


# -- the carrier's own words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", [*sorted(opt_out.STOP_WORDS), " stop\n", "Stop"])
def test_by_default_one_stop_word_blocks_the_pair_and_the_carrier_says_so(
    phones: Phones, service: Service, twilio: Client, said: str
) -> None:
    """The webhook still comes, without OptOutType; later sends are refused with 21610 and shown as blocked."""
    phones.text(said)
    assert service.texts[0]["Body"] == said
    assert "OptOutType" not in service.texts[0]
    assert [(text["speaker"], text["body"]) for text in phones.on(MARIA)][1:] == [("carrier", opt_out.STOPPED)]
    assert refusal(lambda: twilio.messages.create(to=MARIA, from_=LINE, body="Hello")).code == 21610
    assert phones.on(MARIA)[-1]["blocked"]
    assert phones.state()["blocked"] == [[LINE, MARIA]]
    assert twilio.messages.list(to=MARIA, from_=LINE, limit=1)[0].body == opt_out.STOPPED, "what was refused is in no list"


def test_a_block_is_of_one_line_and_one_phone(phones: Phones, twilio: Client) -> None:
    """Another line still reaches Maria, and this line still reaches James."""
    phones.text("STOP")
    assert twilio.messages.create(to=MARIA, from_="+13125550101", body="Hello").sid
    assert twilio.messages.create(to=JAMES, from_=LINE, body="Hello").sid


@pytest.mark.parametrize("said", ["please stop", "STOP.", "stop it", "END OF SHIFT"])
def test_more_than_the_bare_word_blocks_nothing(phones: Phones, said: str) -> None:
    """The carrier knows single words only; the rest is the service's to understand."""
    phones.text(said)
    assert phones.state()["blocked"] == []
    assert len(phones.on(MARIA)) == 1


def test_a_reply_to_a_blocked_phone_is_dropped_and_its_callback_says_21610(phones: Phones, service: Service) -> None:
    """A JOIN after the carrier's block can't be answered."""
    phones.text("STOP")
    service.replies("Welcome back")
    phones.text("JOIN")
    until(lambda: service.heard() == ["failed"])
    assert service.heard("ErrorCode") == ["21610"]
    assert phones.on(MARIA)[-1]["status"] == "failed"
    assert phones.on(MARIA)[-1]["blocked"]


@pytest.mark.parametrize("said", sorted(opt_out.START_WORDS))
def test_a_start_word_lifts_a_block_and_only_then_the_carrier_speaks(phones: Phones, twilio: Client, said: str) -> None:
    """YES from somebody who never stopped is none of the carrier's business."""
    phones.text(said)
    assert len(phones.on(MARIA)) == 1
    phones.text("STOP")
    phones.text(said)
    assert phones.on(MARIA)[-1]["body"] == opt_out.STARTED
    assert twilio.messages.create(to=MARIA, from_=LINE, body="Hello").sid


def test_a_second_stop_is_not_confirmed_again(phones: Phones) -> None:
    """The carrier confirms a block once."""
    phones.text("STOP")
    phones.text("STOP")
    assert [text["speaker"] for text in phones.on(MARIA)] == ["phone", "carrier", "phone"]


@pytest.mark.parametrize("said", sorted(opt_out.HELP_WORDS))
def test_the_carrier_answers_help_itself(phones: Phones, said: str) -> None:
    """Its own English sentence."""
    phones.text(said)
    assert phones.on(MARIA)[-1]["body"] == opt_out.HELP


@pytest.mark.parametrize(("said", "kind"), [("stop", "STOP"), ("YES", "START"), ("Info", "HELP"), ("JOIN", None)])
def test_advanced_opt_out_tells_the_service_what_was_heard(phones: Phones, service: Service, said: str, kind: str | None) -> None:
    """OptOutType comes with the carrier's words and with no others."""
    phones.text(said, opt_out="advanced")
    assert service.texts[0].get("OptOutType") == kind


def test_a_line_of_our_own_has_a_carrier_that_keeps_out_of_it(phones: Phones, service: Service, twilio: Client) -> None:
    """STOP is a text like any other: no answer of the carrier, no block; and the line stays so."""
    service.replies("You are out.")
    phones.text("STOP", opt_out="ours")
    phones.text("HELP")
    assert [text["speaker"] for text in phones.on(MARIA)] == ["phone", "service", "phone", "service"]
    assert twilio.messages.create(to=MARIA, from_=LINE, body="Hello").sid
    assert phones.state()["lines"] == {LINE: {"opt_out": "ours"}}


# -- faults -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "code"), [(500, 20500), (503, 20500), (429, 20429), (401, 20003)])
def test_a_carrier_that_is_down_refuses_as_ordered_and_as_often(twilio: Client, phones: Phones, status: int, code: int) -> None:
    """Once ordered once refused, and nothing was sent."""
    phones.fault(status=status, times=1)
    error = refusal(lambda: twilio.messages.create(to=MARIA, from_=LINE, body="Hello"))
    assert (error.status, error.code) == (status, code)
    assert twilio.messages.list() == []
    assert twilio.messages.create(to=MARIA, from_=LINE, body="Hello").sid


def test_a_dropped_answer_leaves_the_sender_in_doubt_and_the_text_delivered(twilio: Client, phones: Phones, service: Service) -> None:
    """The connection ends without a word; the list and the status callback tell that the text went."""
    phones.fault(drop=True, times=1)
    with pytest.raises(requests.ConnectionError):
        twilio.messages.create(to=MARIA, from_=LINE, body="Hello", status_callback=f"{service.url}/twilio/status?text=1")
    until(lambda: sorted(service.heard()) == ["delivered", "sent"])
    assert [text.body for text in twilio.messages.list(to=MARIA, from_=LINE)] == ["Hello"]


def test_an_error_after_acceptance_is_as_doubtful(twilio: Client, phones: Phones) -> None:
    """500, and the text goes out all the same."""
    phones.fault(status=500, accepted=True, times=1)
    assert refusal(lambda: twilio.messages.create(to=MARIA, from_=LINE, body="Hello")).status == 500
    until(lambda: [text["status"] for text in phones.on(MARIA)] == ["delivered"])


def test_a_slow_carrier_runs_into_the_senders_patience(phones: Phones, base: str) -> None:
    """The delay is before the answer."""
    phones.fault(delay=0.5, times=1)
    hasty = Client(ACCOUNT, TOKEN, http_client=AtTheStandIn(base))
    hasty.http_client.timeout = 0.1
    with pytest.raises(requests.Timeout):
        hasty.messages.create(to=MARIA, from_=LINE, body="Hello")


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (30001, "failed"),
        (30003, "undelivered"),
        (30005, "undelivered"),
        (30006, "undelivered"),
        (30007, "undelivered"),
        (30008, "undelivered"),
        (30034, "undelivered"),
    ],
)
def test_a_text_that_fails_on_its_way_says_so_in_its_status(
    twilio: Client, phones: Phones, service: Service, code: int, status: str
) -> None:
    """Accepted, sent, and then the code: in the callback and in the resource; only for the number that it was ordered for."""
    phones.fault(to=MARIA, code=code, when="status")
    sent = twilio.messages.create(to=MARIA, from_=LINE, body="Hello", status_callback=f"{service.url}/twilio/status")
    other = twilio.messages.create(to=JAMES, from_=LINE, body="Hello")
    until(lambda: status in service.heard())
    assert next(fields["ErrorCode"] for _, fields in service.statuses if fields["MessageStatus"] == status) == str(code)
    fetched = twilio.messages(sent.sid).fetch()
    assert (fetched.status, fetched.error_code) == (status, code)
    assert fetched.error_message
    until(lambda: twilio.messages(other.sid).fetch().status == "delivered")


def test_status_callbacks_can_be_lost(twilio: Client, phones: Phones, service: Service) -> None:
    """The text arrives and the service never hears of it."""
    phones.fault(when="status", drop=True)
    twilio.messages.create(to=MARIA, from_=LINE, body="Hello", status_callback=f"{service.url}/twilio/status")
    until(lambda: phones.on(MARIA)[0]["status"] == "delivered" and phones.state()["busy"] == 0)
    assert service.statuses == []


def test_a_status_callback_is_told_again_when_the_service_was_down(twilio: Client, service: Service) -> None:
    """A 503 is not an answer."""
    service.status_answers = [503]
    twilio.messages.create(to=MARIA, from_=LINE, body="Hello", status_callback=f"{service.url}/twilio/status")
    until(lambda: len(service.statuses) == 3, "the repeated callback")


def test_faults_are_listed_and_cleared(phones: Phones, twilio: Client) -> None:
    """For the page's switches."""
    phones.fault(status=503)
    assert [fault["status"] for fault in phones.state()["faults"]] == [503]
    requests.delete(f"{phones.base}/faults")
    assert phones.state()["faults"] == []
    assert requests.post(f"{phones.base}/faults", json={"colour": "red"}).status_code == 400
    assert twilio.messages.create(to=MARIA, from_=LINE, body="Hello").sid


# -- the phones' side -------------------------------------------------------------------------------------------------------------


def test_the_state_tells_only_what_changed_since(phones: Phones, carrier: Carrier) -> None:
    """A page that polls gets each change once; another run says that all is new."""
    phones.text("one")
    before = phones.state()
    assert phones.state(before["seq"])["texts"] == []
    phones.text("two", sender=JAMES)
    assert [text["body"] for text in phones.state(before["seq"])["texts"]] == ["two"]
    requests.delete(f"{phones.base}/state")
    assert phones.state()["texts"] == []
    assert phones.state()["run"] != before["run"]


@pytest.mark.parametrize(("body", "segments", "encoding"), [("a" * 161, 2, "GSM-7"), ("¿Qué año?", 1, "GSM-7"), ("í" * 71, 2, "UCS-2")])
def test_a_text_shows_its_segments_and_encoding(phones: Phones, body: str, segments: int, encoding: str) -> None:
    """As carriers count them."""
    phones.text(body)
    text = phones.on(MARIA)[0]
    assert (text["segments"], text["encoding"]) == (segments, encoding)


def test_a_foreign_page_can_not_reach_the_phones(base: str) -> None:
    """Neither under a name of its own that leads here, nor with a form."""
    sent = {"from": MARIA, "to": LINE, "body": "x"}
    assert requests.post(f"{base}/_phones/texts", json=sent, headers={"Host": "evil.example"}).status_code == 403
    assert requests.get(f"{base}/_phones/state", headers={"Host": "evil.example:5000"}).status_code == 403
    assert requests.post(f"{base}/_phones/texts", data=sent).status_code == 415


def test_memory_is_bounded(service: Service) -> None:
    """The oldest texts and pictures are forgotten."""
    carrier = Carrier(ACCOUNT, TOKEN, service.url, most_texts=10)
    with running(carrier) as base:
        phones = Phones(base)
        for number in range(25):
            phones.text(f"text {number}")
        assert [text["body"] for text in phones.on(MARIA)] == [f"text {number}" for number in range(15, 25)]


def test_hundreds_of_phones_may_text_at_once(phones: Phones, service: Service, base: str) -> None:
    """200 texts of 100 numbers from 50 threads: each is posted once and each is answered."""
    service.replies("Heard")

    def text(number: int) -> int:
        sent = {"from": f"+1312555{100 + number % 100:04d}", "to": LINE, "body": f"text {number}"}
        return requests.post(f"{base}/_phones/texts", json=sent).status_code

    with ThreadPoolExecutor(50) as people:
        assert set(people.map(text, range(200))) == {202}
    until(lambda: phones.state()["busy"] == 0)
    assert len({fields["MessageSid"] for fields in service.texts}) == 200
    assert sum(text["body"] == "Heard" for text in phones.state()["texts"]) == 200


def test_neither_numbers_nor_texts_are_logged(phones: Phones, twilio: Client, capfd: pytest.CaptureFixture[str]) -> None:
    """Not even in the paths of requests."""
    phones.text("a secret word")
    twilio.messages.list(to=MARIA)
    out, err = capfd.readouterr()
    ours = [each for each in (out + err).splitlines() if "/twilio/" not in each]  # the test's own service logs its requests
    assert not any("secret" in each or "5550141" in each for each in ours)
