"""The carrier's way in (C1 to C5): what is believed, what is read, what a second delivery does, and what nobody may learn from a refusal."""

from __future__ import annotations

import logging
import os
import random
import re
import secrets
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import quote_plus, urlencode
from uuid import uuid4
from xml.etree import ElementTree as ET

import pytest
import requests
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.exceptions import HTTPException

from bot import create_app, store
from bot.campaign_file import LineSpec
from bot.inbox import Arrival
from bot.phones.texts import Media
from bot.webhook import NotTheCarrier, read_arrival, signed_fields
from tests.service import ACCOUNT, DANA, JAMES, LINE, MARIA, TOKEN, Service, signature

FORM = "application/x-www-form-urlencoded"
NOWHERE = "+13125550199"  # a line that no campaign has
SERVICE_SID = "MG" + "0123456789abcdef" * 2

#: The mutations of the ordinary run; PEPPERLINE_MUTATIONS=100000 is the long form.
MUTATIONS = int(os.environ.get("PEPPERLINE_MUTATIONS", "3000"))


def said(answer: requests.Response) -> list[str]:
    """The texts in a TwiML answer, which must be well formed."""
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    root = ET.fromstring(answer.content)
    assert root.tag == "Response"
    return [message.findtext("Body") or "" for message in root]


def everything(service: Service) -> dict[str, int]:
    """How many rows each table has."""
    tables = service.rows("SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'apart')")
    return {table: service.rows(f"SELECT count(*) FROM {table}")[0][0] for (table,) in tables}


@contextmanager
def logged() -> Iterator[list[str]]:
    """All that the service logs meanwhile."""
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())
    logger = logging.getLogger("pepperline")
    logger.addHandler(handler)
    yield lines
    logger.removeHandler(handler)


@pytest.fixture
def app(riverside: Service) -> Flask:
    """The same application without a server between: for thousands of requests."""
    return create_app(riverside.house.config)


# --- C1: what is believed ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "forged",
    [
        pytest.param(lambda right, url, fields: None, id="missing"),
        pytest.param(lambda right, url, fields: "", id="empty"),
        pytest.param(lambda right, url, fields: secrets.token_urlsafe(20), id="wrong"),
        pytest.param(lambda right, url, fields: right[:-1], id="truncated"),
        pytest.param(lambda right, url, fields: right.swapcase(), id="case changed"),
        pytest.param(lambda right, url, fields: signature(url, fields, "another-accounts-token-0123"), id="another account's"),
        pytest.param(lambda right, url, fields: signature(url + "?a=b", fields), id="for another address"),
        pytest.param(lambda right, url, fields: "\u00e9" * 28, id="not ASCII"),
    ],
)
def test_a_request_without_the_carriers_signature_is_refused_and_leaves_no_trace(riverside: Service, forged) -> None:
    """403, no row in any table, no send."""
    before, fields, url = everything(riverside), riverside.fields("STOP"), riverside.url + "/twilio/sms"
    value = forged(signature(url, fields), url, fields)
    headers = {"X-Other": "1"} if value is None else {"X-Twilio-Signature": value.encode("latin-1")}
    answer = riverside.post(fields, headers=headers)
    assert (answer.status_code, answer.content) == (403, b"")
    assert everything(riverside) == before
    assert riverside.carrier.texts() == []


@pytest.mark.parametrize("path", ["/twilio/sms", "/twilio/status", "/twilio/voice"])
def test_every_door_of_the_carrier_wants_its_signature_and_a_post(riverside: Service, path: str) -> None:
    """Unsigned is 403, GET is 405, for each of the three."""
    assert riverside.post(path=path, headers={"X-Twilio-Signature": "forged"}).status_code == 403
    assert requests.get(riverside.url + path, params=riverside.fields(), timeout=5).status_code == 405


def test_a_text_of_another_account_is_refused_even_when_it_is_signed(riverside: Service) -> None:
    """A subaccount's webhook that somebody pointed at us, or an AccountSid that is missing."""
    assert riverside.post(riverside.fields(AccountSid="AC" + "f" * 32)).status_code == 403
    fields = riverside.fields()
    del fields["AccountSid"]
    assert riverside.post(fields).status_code == 403


def test_a_key_that_comes_twice_is_refused(riverside: Service) -> None:
    """The carrier's validator would sign over both; which one counts must never be a guess."""
    fields = riverside.fields()
    headers = {"X-Twilio-Signature": signature(riverside.url + "/twilio/sms", fields), "Content-Type": FORM}
    for data in (urlencode([*fields.items(), ("From", JAMES)]), urlencode([*fields.items(), ("Body", fields["Body"])])):
        assert riverside.post(fields, headers=headers, data=data).status_code == 403


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("xFrom+13125550143FromCity", id="a known name takes what was the sender"),
        pytest.param("xFrom+13125550143FromZ", id="an unknown name takes it"),
        pytest.param("xFrom+13125550143", id="the sender becomes a name"),
        pytest.param("xFrom+13125550143MessageSidSM00000000000000000000000000000000NumMedia0To+13125550100Z", id="all is the writer's"),
        pytest.param("please Do not stop", id="a word becomes a name"),
    ],
)
def test_who_writes_field_names_into_a_text_cannot_forge_another_with_its_signature(riverside: Service, app: Flask, body: str) -> None:
    """The signature joins names and values without a mark between them: every other cut of the same string is refused, the true one heard."""
    fields = riverside.fields(body, FromCity="CHICAGO", FromCountry="US", ToCity="", SmsStatus="received")
    right = signature(riverside.url + "/twilio/sms", fields)
    whole = joined(fields)
    cuts = [match.start() for match in re.finditer("[A-Z]", whole)]
    true, forged = arrival(app, fields, right), 0
    for start in cuts:
        for end in range(start + 1, min(start + 24, len(whole))):
            for other in recuts(fields, whole[start:end], start):
                if other != fields and joined(other) == whole:
                    forged += 1
                    assert heard_as(app, other, right) in (None, true)
    assert forged > 20
    assert said(riverside.post(fields)) != []


def joined(fields: dict[str, str]) -> str:
    """What is signed, after the address."""
    return "".join(name + fields[name] for name in sorted(fields))


def recuts(fields: dict[str, str], name: str, at: int) -> Iterator[dict[str, str]]:
    """The same signed string with one more boundary, at `name`, and with those that follow it kept or swallowed."""
    whole, position, cuts = joined(fields), 0, []
    for each in sorted(fields):
        cuts.append((position, each))
        position += len(each + fields[each])
    before, after = [cut for cut in cuts if cut[0] < at], [cut for cut in cuts if cut[0] > at]
    inside = [(at + match.start(), match.group()) for match in re.finditer("From|MessageSid|NumMedia|To", whole[at + 1 :])]
    inside = [(place + 1, each) for place, each in inside]
    for kept in (before, before[:-1]):
        for more in ([], inside, inside[:1]):
            for rest in {len(after), 0, len(after) // 2, max(len(after) - 1, 0)}:
                chosen = dict(sorted([*kept, (at, name), *more, *after[len(after) - rest :]]))
                yield cut_at(whole, list(chosen.items()))


def cut_at(whole: str, cuts: list[tuple[int, str]]) -> dict[str, str]:
    ends = [place for place, _ in cuts[1:]] + [len(whole)]
    return {name: whole[place + len(name) : end] for (place, name), end in zip(cuts, ends, strict=True)}


def heard_as(app: Flask, fields: dict[str, str] | list[tuple[str, str]], given_signature: str, content_type: str = FORM) -> Arrival | None:
    """What the webhook would hear, None where it refuses."""
    data = urlencode(fields, errors="surrogatepass")
    with app.test_request_context(
        "/twilio/sms", method="POST", data=data, content_type=content_type, headers={"X-Twilio-Signature": given_signature}
    ):
        try:
            return read_arrival(signed_fields())
        except (NotTheCarrier, HTTPException):
            return None


def arrival(app: Flask, fields: dict[str, str], right: str) -> Arrival:
    heard = heard_as(app, fields, right)
    assert heard is not None
    return heard


Pairs = list[tuple[str, str]]


def mutant(draw: random.Random, fields: dict[str, str], right: str) -> tuple[Pairs, str]:
    """One mutation of a valid request: its pairs and its signature."""
    if draw.random() < 0.1:
        at = draw.randrange(len(right))
        return list(fields.items()), right[:at] + draw.choice("ABCxyz019+/=") + right[draw.randrange(len(right)) :]
    pairs = sorted(fields.items())
    draw.choice(MUTATIONS_OF_FIELDS)(draw, pairs, draw.randrange(len(pairs)))
    return pairs, right


def boundary_to_the_left(draw: random.Random, pairs: Pairs, place: int) -> None:
    name, value = pairs[place]
    at = draw.randrange(len(value) + 1)
    pairs[place] = (name + value[:at], value[at:])


def boundary_to_the_right(draw: random.Random, pairs: Pairs, place: int) -> None:
    name, value = pairs[place]
    at = draw.randrange(1, len(name))
    pairs[place] = (name[:at], name[at:] + value)


def two_become_one(draw: random.Random, pairs: Pairs, place: int) -> None:
    if place:
        (name, value), (other, more) = pairs[place - 1 : place + 1]
        pairs[place - 1 : place + 1] = [(name, value + other + more)]


def one_becomes_two(draw: random.Random, pairs: Pairs, place: int) -> None:
    name, value = pairs[place]
    at = draw.randrange(len(value) + 1)
    size = draw.randrange(1 + len(value) - at)
    pairs[place : place + 1] = [(name, value[:at]), (value[at : at + size], value[at + size :])]


def comes_twice(draw: random.Random, pairs: Pairs, place: int) -> None:
    name, value = pairs[place]
    pairs.insert(draw.randrange(len(pairs)), (name, draw.choice([value, value + "x", MARIA, JAMES, ""])))


def is_renamed(draw: random.Random, pairs: Pairs, place: int) -> None:
    name, value = pairs[place]
    pairs[place] = (draw.choice([name.lower(), name + "0", "X" + name, draw.choice(pairs)[0]]), value)


def is_changed(draw: random.Random, pairs: Pairs, place: int) -> None:
    name, value = pairs[place]
    pairs[place] = (name, draw.choice(["", "0", JAMES, value[::-1], value + "\0", value.swapcase()]))


def is_dropped(draw: random.Random, pairs: Pairs, place: int) -> None:
    del pairs[place]


def is_added(draw: random.Random, pairs: Pairs, place: int) -> None:
    pairs.append((draw.choice(["From", "Body", "NumMedia", "MediaUrl0", "OptOutType", "Z"]), draw.choice(["STOP", "1", JAMES, ""])))


def other_order(draw: random.Random, pairs: Pairs, place: int) -> None:
    draw.shuffle(pairs)


def new_cut(draw: random.Random, pairs: Pairs, place: int) -> None:
    whole = joined(dict(pairs))
    at = draw.choice([match.start() for match in re.finditer("[A-Z]", whole)])
    pairs[:] = draw.choice(list(recuts(dict(pairs), whole[at : at + draw.randrange(1, 16)], at))).items()


MUTATIONS_OF_FIELDS = (
    boundary_to_the_left,
    boundary_to_the_right,
    two_become_one,
    one_becomes_two,
    comes_twice,
    is_renamed,
    is_changed,
    is_dropped,
    is_added,
    other_order,
    new_cut,
)


def test_no_mutation_of_a_valid_request_is_heard_as_a_different_text(riverside: Service, app: Flask) -> None:
    """C1: moved boundaries, doubled and renamed keys, changed values, other signatures: refused, or the very same text."""
    draw = random.Random(20261122)
    bodies = (
        "JOIN",
        "Come to the Cafeteria at 5, From+13125550143MessageSid",
        "",
        "OptOutTypeSTOP From5 To1",
        "\u00bfDe d\u00f3nde? \U0001f44d",
    )
    valid = []
    for body in bodies:
        fields = riverside.fields(
            body, FromCity="CHICAGO", FromZip="60601", ToCountry="US", SmsMessageSid="SM" + "a" * 32, ApiVersion="2010-04-01"
        )
        valid.append((fields, signature(riverside.url + "/twilio/sms", fields)))
    media = riverside.fields("see", NumMedia="1", MediaUrl0="https://api.twilio.com/x", MediaContentType0="image/jpeg", OptOutType="STOP")
    valid.append((media, signature(riverside.url + "/twilio/sms", media)))
    true, accepted = [arrival(app, *each) for each in valid], 0
    for number in range(MUTATIONS):
        which = number % len(valid)
        heard = heard_as(app, *mutant(draw, *valid[which]))
        accepted += heard is not None
        assert heard in (None, true[which]), f"mutation {number}"
    assert accepted > MUTATIONS / 50  # the same fields in another order are the same text


@pytest.mark.parametrize("content_type", ["multipart/form-data", "application/json", "text/plain", ""])
def test_only_a_form_is_read(riverside: Service, content_type: str) -> None:
    """Files, JSON and bare bodies are refused, whatever their signature."""
    fields = riverside.fields()
    right = signature(riverside.url + "/twilio/sms", fields)
    headers = {"X-Twilio-Signature": right, **({"Content-Type": content_type} if content_type else {})}
    data = b'{"Body": "STOP"}' if "json" in content_type else urlencode(fields).encode()
    assert riverside.post(fields, headers=headers, data=data).status_code == 403
    sent = requests.post(
        riverside.url + "/twilio/sms", data=fields, files={"MediaUrl0": b"x"}, headers={"X-Twilio-Signature": right}, timeout=5
    )
    assert sent.status_code == 403


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MessageSid", "SM" + "g" * 32),
        ("MessageSid", "sm" + "0" * 32),
        ("MessageSid", "SM" + "0" * 32 + "\n"),
        ("From", ""),
        ("From", "+0125550141"),
        ("From", "whatsapp:+13125550141"),
        ("From", "+1312555\u0660\u0661\u0662\u0663"),
        ("To", "sip:us"),
        ("To", "Acme"),
        ("NumMedia", "11"),
        ("NumMedia", "-1"),
        ("NumMedia", "1"),
        ("NumMedia", "\u0661"),
        ("MessagingServiceSid", "MG1"),
        ("MessagingServiceSid", ""),
        ("OptOutType", "STOPPED"),
        ("OptOutType", ""),
    ],
)
def test_a_field_of_another_shape_is_refused(riverside: Service, name: str, value: str) -> None:
    """Signed or not: eleven pictures, a picture that is not there, a sid with a line break, digits of another script."""
    before = everything(riverside)
    assert riverside.post(riverside.fields(**{name: value})).status_code == 403
    assert everything(riverside) == before


@pytest.mark.parametrize("name", ["MessageSid", "From", "To", "Body", "NumMedia"])
def test_a_field_that_is_missing_or_renamed_is_refused(riverside: Service, name: str) -> None:
    """A text without its sender, line, words or id is none."""
    fields = riverside.fields()
    value = fields.pop(name)
    assert riverside.post(fields).status_code == 403
    assert riverside.post({**fields, name.lower(): value}).status_code == 403


def test_a_new_field_of_the_carriers_is_no_reason_to_lose_a_text(riverside: Service) -> None:
    """Twilio adds parameters without notice; one that holds none of our names is overlooked."""
    assert said(riverside.post(riverside.fields(RcsSenderId="x", AddOns="{}", SmsStatus="received", ToZip="60601"))) != []


# --- C2: the same text again ---------------------------------------------------------------------------------------------------------


def test_a_replay_within_ten_minutes_gives_the_same_answer_and_changes_nothing(riverside: Service) -> None:
    """The carrier that lost our answer gets it again, to the byte, with the same callback."""
    fields = riverside.fields("JOIN")
    first = riverside.post(fields)
    before, conversation = everything(riverside), riverside.rows("SELECT conversation, heard_at FROM workers")
    for _ in range(3):
        assert riverside.post(fields).content == first.content
    assert everything(riverside) == before
    assert riverside.rows("SELECT conversation, heard_at FROM workers") == conversation


def test_a_replay_after_ten_minutes_gets_an_empty_answer(riverside: Service) -> None:
    """The text itself is known for good, what was answered is not."""
    fields = riverside.fields("JOIN")
    riverside.post(fields)
    riverside.rows("UPDATE answers SET at = at - interval '11 minutes' RETURNING 1")
    assert said(riverside.post(fields)) == []
    with riverside.house.pool.connection() as connection:
        store.purge(connection)
    assert riverside.rows("SELECT * FROM answers") == []
    assert said(riverside.post(fields)) == []
    assert len(riverside.rows("SELECT * FROM heard")) == 1


def test_a_replay_after_a_stop_gets_an_empty_answer_and_the_stop_its_own(service: Service) -> None:
    """No text after STOP, not even an old answer again; but the confirmation itself may have been lost on its way."""
    service.load(line=LineSpec(LINE, "ours", per_second=100))
    join, stop = service.fields("JOIN"), service.fields("STOP")
    assert said(service.post(join)) != []
    confirmed = service.post(stop)
    assert "Text START to return." in said(confirmed)[0]
    assert said(service.post(join)) == []
    assert service.post(stop).content == confirmed.content


def test_fifty_replays_at_once_are_heard_once(riverside: Service) -> None:
    """Fifty deliveries in parallel: one row, one conversation turn, and every one that is answered gets the same."""
    riverside.member()
    turns = riverside.rows("SELECT count(*) FROM texts")[0][0]
    fields = riverside.fields("is the parking lot open on labor day")
    with ThreadPoolExecutor(50) as threads:
        answers = list(threads.map(lambda _: riverside.post(fields), range(50)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert riverside.rows("SELECT count(*) FROM texts WHERE kind IN ('heard', 'reply')")[0][0] == turns + 2
    assert riverside.rows("SELECT count(*) FROM questions")[0][0] == 1
    assert riverside.rows("SELECT count(*) FROM outbox")[0][0] == 1  # one alert, to one organizer on duty


def test_fifty_replays_of_a_text_that_the_bot_answers_by_itself_are_heard_once(riverside: Service) -> None:
    """The short way through the record: the same holds."""
    riverside.member()
    fields = riverside.fields("dues")
    with ThreadPoolExecutor(50) as threads:
        answers = list(threads.map(lambda _: riverside.post(fields), range(50)))
    assert {answer.content for answer in answers} == {answers[0].content}
    assert said(answers[0]) == ["Dues differ. Ask us."]
    assert riverside.rows("SELECT kind, count(*) FROM texts GROUP BY kind ORDER BY 1") == [("heard", 3), ("reply", 3)]


def test_twenty_texts_of_one_person_at_once_end_as_if_they_had_come_in_some_order(riverside: Service) -> None:
    """D4: nothing is lost and no turn is counted twice, also for a number that was never heard before."""
    with ThreadPoolExecutor(20) as threads:
        answers = list(threads.map(lambda number: riverside.post(riverside.fields(f"hello number {number}")), range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert riverside.rows("SELECT count(*) FROM workers")[0][0] == 1
    assert riverside.rows("SELECT count(*) FROM texts WHERE kind = 'heard'")[0][0] == 20
    assert '"turn":20' in only_conversation(riverside)


def test_phrases_of_one_member_at_once_end_as_if_they_had_come_in_some_order(riverside: Service) -> None:
    """D4 on the short way, which takes no lock: whoever finds that the worker's row has moved goes the long way instead."""
    riverside.member()
    phrases = [
        "dues",
        "fees",
        "cuotas",
        "pay",
        "sueldo",
        "menu",
        "temas",
        "hi",
        "hola",
        "meeting",
        "junta",
        "who",
        "help",
        "privacy",
        "k",
        "link",
    ]
    with ThreadPoolExecutor(16) as threads:
        answers = list(threads.map(lambda phrase: riverside.post(riverside.fields(phrase)), phrases))
    assert {answer.status_code for answer in answers} == {200}
    assert riverside.rows("SELECT count(*) FROM texts WHERE kind = 'heard'")[0][0] == 2 + len(phrases)
    assert f'"turn":{2 + len(phrases)}' in only_conversation(riverside)


def only_conversation(service: Service) -> str:
    """The one worker's conversation, opened."""
    ((worker, sealed),) = service.rows("SELECT id, conversation FROM workers")
    with service.house.pool.connection() as connection:
        campaign = service.house.campaigns.read(connection).campaigns[0]
    return campaign.vault.open(sealed, "workers.conversation", worker)


# --- C3: any words -------------------------------------------------------------------------------------------------------------------

BODIES = {
    "empty": "",
    "1,600 characters": "a" * 1600,
    "20 kB": "long " * 4000,
    "NUL": "dues\0fees",
    "right to left": "\u202eevil \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
    "emoji": "\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f1f2\U0001f1fd \u2705" * 20,
    "markup": '</Body></Message><Message to="+13125550199"><Body>pwned & <![CDATA[x]]>',
    "a formula": '=HYPERLINK("http://evil.example","x")',
    "control characters": "".join(map(chr, range(32))) + "\x7f\x85\ufffe\uffff",
    "a template": "{program} {0} {text!r} %s ${jndi:ldap://x}",
    "SQL": "'; DROP TABLE workers; -- %(x)s",
    "line ends": "a\r\nb\rc\u2028d",
    "combining marks": "z\u0351\u036b\u0343" * 300,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_any_words_get_an_answer_in_valid_xml(riverside: Service, body: str) -> None:
    """From a stranger, from a member who asks a person, and read back in a visit; never an error."""
    assert len(said(riverside.post(riverside.fields(body)))) <= 1
    riverside.member(JAMES)
    for text in (body, f"ASK {body}", f"VISIT {body}"):
        answer = riverside.post(riverside.fields(text, JAMES))
        assert len(said(answer)) <= 1
        assert b"+13125550199" not in answer.content or b"&lt;Message" in answer.content
    riverside.pump()


@pytest.mark.parametrize("escaped", ["%FF%FE", "%ED%A0%80", "%C0%80", "%", "%F4%90%80%80", "%80x"])
def test_bytes_that_are_no_utf_8_are_no_error(riverside: Service, app: Flask, escaped: str) -> None:
    """Answered where the carrier has signed them as we read them, refused otherwise; never 500."""
    fields = riverside.fields("BODY")
    data = urlencode(fields).replace("BODY", escaped)
    with app.test_request_context(method="POST", data=data, content_type=FORM) as context:
        read = context.request.form.to_dict()
    headers = {"X-Twilio-Signature": signature(riverside.url + "/twilio/sms", read), "Content-Type": FORM}
    assert riverside.post(read, headers=headers, data=data).status_code == 200
    headers["X-Twilio-Signature"] = signature(riverside.url + "/twilio/sms", fields)
    assert riverside.post(read, headers=headers, data=data).status_code == 403
    assert riverside.post(read, headers=headers, data=b"Body=\xff\xfe").status_code == 403


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.text(max_size=200))
def test_hypothesis_finds_no_words_that_are_an_error(riverside: Service, body: str) -> None:
    """Whatever Unicode holds, from a stranger."""
    sender = f"+1312{random.Random(body).randrange(2000000, 9999999)}"
    assert len(said(riverside.post(riverside.fields(body, sender)))) <= 1


def test_more_than_64_kb_is_refused_as_too_large(riverside: Service) -> None:
    """By its announced length, and where no length is announced."""
    fields = riverside.fields("x" * 70_000)
    headers = {"X-Twilio-Signature": signature(riverside.url + "/twilio/sms", fields), "Content-Type": FORM}
    assert riverside.post(fields, headers=headers).status_code == 413
    chunks = (urlencode(fields)[at : at + 4096].encode() for at in range(0, 71_000, 4096))
    assert riverside.post(fields, headers=headers, data=chunks).status_code in {403, 413}  # no more than 64 kB of it are read
    assert said(riverside.post(riverside.fields("x" * 60_000))) != []


# --- C4: behind a proxy --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "invented",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:1", "X-Forwarded-Host": "worse.example", "X-Forwarded-Proto": "https", "X-Forwarded-Port": "1"},
        {"X-Forwarded-Prefix": "/elsewhere", "X-Forwarded-For": "127.0.0.1", "Forwarded": "host=evil.example;proto=https"},
        {"X-HTTP-Method-Override": "GET", "X-Original-URL": "/console", "X-Rewrite-URL": "/console"},
    ],
)
def test_the_signature_is_checked_against_public_url_whatever_a_client_invents(riverside: Service, invented: dict[str, str]) -> None:
    """A TLS proxy may set what it likes; a signature for an invented host is worth nothing."""
    fields = riverside.fields()
    right = {"X-Twilio-Signature": signature(riverside.url + "/twilio/sms", fields)}
    assert said(riverside.post(fields, headers=right | invented)) != []
    host = invented.get("X-Forwarded-Host", invented.get("Host", "evil.example"))
    for scheme in ("http", "https"):
        other = riverside.fields()
        wrong = {"X-Twilio-Signature": signature(f"{scheme}://{host}/twilio/sms", other)}
        assert riverside.post(other, headers=wrong | invented).status_code == 403


# --- C5: manners ---------------------------------------------------------------------------------------------------------------------


def test_one_number_gets_ten_answers_in_ten_minutes_and_stop_is_never_limited(riverside: Service) -> None:
    """Two autoresponders must not talk for ever; who wants out gets out."""
    answered = [len(said(riverside.post(riverside.fields(f"hello, it is me again, {number} o'clock")))) for number in range(14)]
    assert sum(answered) == 10
    assert "Text START to return." in said(riverside.post(riverside.fields("stop texting me")))[0]


def test_the_third_same_text_a_reaction_and_a_thank_you_get_no_answer(riverside: Service) -> None:
    """Nor do they ring an organizer."""
    maria = riverside.member()
    assert [len(maria.text("dues")) for _ in range(3)] == [1, 1, 0]
    for nod in ('Liked "Dues differ. Ask us."', "k", "ok gracias", "\U0001f44d"):
        assert maria.text(nod) == []
    assert riverside.rows("SELECT * FROM questions") == []


def test_a_strangers_trouble_rings_at_most_once_in_half_an_hour(riverside: Service) -> None:
    """Somebody who has not joined can't be made to ring phones at will."""
    james = riverside.phone(JAMES)
    for text in ("they just fired me", "i got written up today", "my boss threatened me"):
        james.text(text)
    riverside.pump()
    assert len(riverside.phone(DANA).pushed()) == 1


# --- who and where else --------------------------------------------------------------------------------------------------------------


def test_a_line_that_no_campaign_has_answers_nothing_and_keeps_nothing(riverside: Service) -> None:
    """Only the mark of the MessageSid stays."""
    before = everything(riverside)
    for text in ("hello", "JOIN", "START", "HELP", "they fired me"):
        assert said(riverside.post(riverside.fields(text, line=NOWHERE))) == []
    assert everything(riverside) == before | {"public.heard": 5}


def test_a_stop_to_a_line_that_no_campaign_has_works_for_all_campaigns(riverside: Service) -> None:
    """In words of one's own it is confirmed once, also when it is delivered twice; a START there lifts nothing."""
    maria = riverside.member()
    fields = riverside.fields("please stop texting me", line=NOWHERE)
    first = riverside.post(fields)
    assert said(first) == ["You are out and will get no more texts from this number. Text START to return."]
    assert riverside.post(fields).content == first.content
    assert said(riverside.post(riverside.fields("stop texting me now", line=NOWHERE))) == []
    assert maria.text("dues") == []
    assert said(riverside.post(riverside.fields("START", line=NOWHERE))) == []
    assert maria.text("dues") == []


def test_a_carriers_word_to_a_line_that_no_campaign_has_is_left_to_the_carrier_each_time(riverside: Service) -> None:
    """Twilio has confirmed it already, so neither the text nor its replay is answered."""
    fields = riverside.fields("STOP", line=NOWHERE)
    assert [said(riverside.post(fields)) for _ in range(3)] == [[], [], []]
    assert riverside.phone(MARIA).text("is the lot open on labor day") == []


def test_a_stop_works_with_no_campaign_at_all(service: Service) -> None:
    """The record is empty: the mark is made all the same."""
    assert "Text START to return." in said(service.post(service.fields("stop it please")))[0]
    assert len(service.rows("SELECT * FROM apart.suppression WHERE stopped")) == 1


def test_a_text_with_ten_pictures_is_heard_with_all_of_them(riverside: Service) -> None:
    """Ten is the most that an MMS holds; the organizers are told how many."""
    maria = riverside.member()
    maria.text("", *(Media("image/png", secrets.token_bytes(50)) for _ in range(10)))
    assert riverside.rows("SELECT count(*) FROM photos") == [(10,)]
    riverside.pump()
    assert "(10 photos)" in riverside.phone(DANA).pushed()[0]


@pytest.mark.parametrize("sender", ["12345", "787778", "AMAZON", "My Bank 24"])
def test_a_short_code_and_a_name_may_text_us_and_stop_like_anybody(riverside: Service, sender: str) -> None:
    """They are strangers like others: one answer, and STOP holds."""
    assert len(said(riverside.post(riverside.fields("Your code is 1234", sender)))) == 1
    assert said(riverside.post(riverside.fields("STOP", sender))) == []  # Twilio says it on a line of its default mode
    assert said(riverside.post(riverside.fields("Your code is 9876", sender))) == []


def test_a_line_that_is_a_messaging_service_is_found_by_its_sid_and_sends_through_it(service: Service) -> None:
    """The campaign's line is MG...; texts come to one of its numbers, and go out by the service."""
    service.load(line=LineSpec(SERVICE_SID, per_second=100))
    service.carrier.set_line(LINE, service=SERVICE_SID)
    maria = service.member()
    assert maria.text("rights") == ["On its way: Your rights at work."]
    service.pump()
    assert "Your rights at work" in maria.pushed()[0]
    assert {text.service_sid for text in service.carrier.texts() if text.direction == "outbound-api"} == {SERVICE_SID}


# --- the record is away --------------------------------------------------------------------------------------------------------------


def test_with_the_database_away_the_carrier_hears_503_and_the_same_text_is_heard_after(riverside: Service, tmp_path) -> None:
    """Never 200 for what is not on disk; nothing in the log but the kind of the error."""
    config = replace(riverside.house.config, database_url=f"postgresql://pepperline@/pepperline?host={tmp_path}")
    app = create_app(config)
    fields = riverside.fields("JOIN")
    headers = {"X-Twilio-Signature": signature(riverside.url + "/twilio/sms", fields)}
    with logged() as lines:
        with ThreadPoolExecutor() as threads:
            text = threads.submit(app.test_client().post, "/twilio/sms", data=fields, headers=headers)
            ready = threads.submit(app.test_client().get, "/readyz")
        assert (text.result().status_code, text.result().data) == (503, b"")
        assert ready.result().status_code == 503
        assert app.test_client().get("/healthz").status_code == 200
    assert any("record.unreachable error=PoolTimeout" in line for line in lines)
    assert "Reply YES" in said(riverside.post(fields))[0]
    app.extensions["house"].close()


def test_connections_that_died_while_they_were_idle_cost_no_text(riverside: Service) -> None:
    """PostgreSQL was restarted: the pool is full of dead connections, and the very next texts are heard, not answered with 503."""
    riverside.member()
    with ThreadPoolExecutor(8) as threads:  # the pool grows
        list(threads.map(lambda _: riverside.post(riverside.fields("dues")), range(8)))
    for _ in range(2):
        riverside.rows(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        assert said(riverside.post(riverside.fields(f"hello {uuid4()}", JAMES))) != []


def test_alive_and_ready_say_so(riverside: Service) -> None:
    """The first needs nothing, the second the record, Redis and the keys."""
    assert requests.get(riverside.url + "/healthz", timeout=5).text == "alive\n"
    assert requests.get(riverside.url + "/readyz", timeout=5).text == "ready\n"


def test_a_process_whose_keyring_lost_a_key_is_not_ready_and_says_nothing_of_it(riverside: Service) -> None:
    """A key that vanishes while we run: not ready, and a text gets an error without a word of anybody."""
    folder = riverside.house.config.keyring
    service_key = folder / "service.key"
    kept = service_key.read_bytes()
    app = create_app(riverside.house.config)
    service_key.unlink()
    try:
        assert app.test_client().get("/readyz").status_code == 503
    finally:
        service_key.write_bytes(kept)
    assert app.test_client().get("/readyz").status_code == 200
    app.extensions["house"].close()


# --- calls and delivery reports ------------------------------------------------------------------------------------------------------


def test_a_call_hears_one_neutral_sentence_in_two_languages(riverside: Service) -> None:
    """No ringing, no voicemail, nothing of whose number it is, and nothing is kept."""
    before = everything(riverside)
    answer = riverside.post({"AccountSid": ACCOUNT, "CallSid": "CA" + "0" * 32, "From": MARIA, "To": LINE}, path="/twilio/voice")
    assert answer.status_code == 200
    assert [element.tag for element in ET.fromstring(answer.content)] == ["Say", "Say", "Hangup"]
    assert "Riverside" not in answer.text
    assert everything(riverside) == before


def report(service: Service, text: object, state: str, **fields: str) -> requests.Response:
    """A status callback, signed."""
    form = {"AccountSid": ACCOUNT, "MessageSid": "SM" + "b" * 32, "MessageStatus": state, "From": LINE, "To": MARIA, **fields}
    return service.post(form, path=f"/twilio/status?text={text}")


def test_a_report_on_a_text_that_is_not_ours_changes_nothing(riverside: Service) -> None:
    """An unknown id, no id, an id that is none: the same answer as for a known one."""
    maria = riverside.member()
    riverside.settle()
    before = riverside.rows("SELECT id, state, error FROM texts ORDER BY id")
    for text in (uuid4(), "", "none", "1", "%00", "' OR 1=1"):
        answer = report(riverside, quote_plus(str(text)), "failed", ErrorCode="21610")
        assert (answer.status_code, answer.content) == (204, b"")
    assert riverside.rows("SELECT id, state, error FROM texts ORDER BY id") == before
    assert maria.text("dues") != []


def test_a_report_with_a_forged_signature_or_a_strange_code_is_refused(riverside: Service) -> None:
    """The id in the address is signed too; a code is a few digits."""
    riverside.member()
    riverside.settle()
    text = riverside.rows("SELECT id FROM texts WHERE kind = 'reply' LIMIT 1")[0][0]
    form = {"AccountSid": ACCOUNT, "MessageSid": "SM" + "b" * 32, "MessageStatus": "failed"}
    elsewhere = {"X-Twilio-Signature": signature(f"{riverside.url}/twilio/status?text={uuid4()}", form)}
    assert riverside.post(form, path=f"/twilio/status?text={text}", headers=elsewhere).status_code == 403
    for code in ("\u00b2", "9" * 30, "-1", "30003x"):
        assert report(riverside, text, "failed", ErrorCode=code).status_code == 403
    assert report(riverside, text, "invented").status_code == 204


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(["accepted", "queued", "sending", "sent", "delivered", "undelivered", "read"]))
def test_delivery_states_never_go_backwards_in_any_order(riverside: Service, order: list[str]) -> None:
    """D4: reports come as they like; the state's rank only grows, and the first end stays."""
    riverside.load()
    text = store.Text("reply", "out", LINE, "hello", state="answered")
    with riverside.house.pool.connection() as connection:
        campaign = riverside.house.campaigns.read(connection).campaigns[0]
        store.keep_turn(connection, campaign, [text], None, (), None)
    ranks = []
    for state in order:
        assert report(riverside, text.id, state).status_code == 204
        ranks.append(store.RANKS[riverside.rows("SELECT state FROM texts WHERE id = %s", text.id)[0][0]])
    assert ranks == sorted(ranks)
    assert riverside.rows("SELECT state FROM texts WHERE id = %s", text.id) == [("read",)]


# --- what nobody may learn -----------------------------------------------------------------------------------------------------------


def test_nothing_of_a_number_or_a_text_is_logged(riverside: Service, capfd: pytest.CaptureFixture[str]) -> None:
    """Joined, asked, refused, forged, failed: our log and standard error hold no number in any spelling and no word of a text."""
    word = "xylophone"
    with logged() as lines:
        maria = riverside.member()
        maria.text(f"why is the {word} broken")
        riverside.post(riverside.fields(word), headers={"X-Twilio-Signature": "forged"})
        riverside.rows("UPDATE texts SET body = '\\x00' WHERE kind = 'alert' RETURNING 1")
        riverside.pump()
        riverside.rows("UPDATE workers SET conversation = '\\x00' RETURNING 1")
        assert riverside.post(riverside.fields(word)).status_code == 500
        report(riverside, riverside.rows("SELECT id FROM texts LIMIT 1")[0][0], "failed", ErrorCode="30005")
    written = "\n".join(lines) + "".join(capfd.readouterr())
    assert "request.failed error=VaultError" in written
    for secret in (word, MARIA, MARIA[2:], "312-555", "(312)", "Riverside", TOKEN, *re.findall(r"[0-9]{3}", MARIA[-4:])):
        assert secret not in re.sub(r"=[0-9a-f-]{36}|[0-9:]{8} ", "", written)


def test_threads_do_not_wait_for_other_people(riverside: Service) -> None:
    """D4: while one person's row is locked, another's text is answered."""
    riverside.member(MARIA)
    riverside.member(JAMES)
    with riverside.house.pool.connection() as connection:
        index = riverside.house.campaigns.read(connection).campaigns[0].vault.index(MARIA)
        connection.execute("SELECT 1 FROM workers WHERE number_index = %s FOR UPDATE", (index,))
        waiting = threading.Thread(target=riverside.post, args=(riverside.fields("dues", MARIA),))
        waiting.start()
        assert said(riverside.post(riverside.fields("dues", JAMES))) == ["Dues differ. Ask us."]
        assert waiting.is_alive()
        connection.rollback()
    waiting.join()
