"""The carrier's way in: a request is believed only after its signature, and read only by exact fields."""

from __future__ import annotations

import re
from uuid import UUID

from flask import Blueprint, Response, current_app, request
from psycopg import OperationalError
from psycopg_pool import PoolTimeout
from werkzeug.exceptions import RequestEntityTooLarge

from bot import log, status
from bot.house import House
from bot.inbox import Arrival, receive

webhook = Blueprint("webhook", __name__)

SID = re.compile(r"[SM]M[0-9a-f]{32}")
#: E.164, or a short code, or an alphanumeric sender: whatever texts us, STOP must work for it.
SENDER = re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{3,8}|(?!City|State|Zip|Country)[A-Za-z0-9 ]{1,11}")
LINE = re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{3,8}")
SERVICE = re.compile(r"MG[0-9a-f]{32}")
COUNT = re.compile(r"[0-9]|10")
OPT_OUT = re.compile(r"(?i:STOP|START|HELP)")
CODE = re.compile(r"[0-9]{0,6}")

#: The fields that are read. The signature joins names and values without a mark between them, so boundaries could be moved: a name that
#: stands anywhere but as itself, or inside the words of a text, is taken for that.
READ = re.compile(r"AccountSid|Body|From|MediaUrl[0-9]|MessageSid|MessagingServiceSid|NumMedia|OptOutType|To(?=[+0-9])")
NAMES = re.compile(rf"{READ.pattern}|To|(From|To)(City|State|Zip|Country)|SmsMessageSid|ReferralNumMedia")

XML = "text/xml; charset=utf-8"
LARGEST = 64 * 1024

#: A call: one neutral sentence, no ringing, no voicemail.
VOICE = (
    '<?xml version="1.0" encoding="UTF-8"?><Response><Say language="en-US">This number takes text messages only. Goodbye.</Say>'
    '<Say language="es-US">Este número recibe solo mensajes de texto. Adiós.</Say><Hangup/></Response>'
)


class NotTheCarrier(Exception):
    """The request is not one that the carrier signed for us, or not in the shape it sends."""


def house() -> House:
    found: House = current_app.extensions["house"]
    return found


@webhook.errorhandler(NotTheCarrier)
def refuse(_: NotTheCarrier) -> tuple[str, int]:
    return "", 403


@webhook.errorhandler(OperationalError)
@webhook.errorhandler(PoolTimeout)
def ask_again_later(error: Exception) -> tuple[str, int]:
    """The record can't be reached: the carrier must not believe that the text was heard."""
    log.failure("record.unreachable", error)
    return "", 503


@webhook.post("/twilio/sms")
def sms() -> Response:
    """A text has arrived."""
    answer = receive(house(), read_arrival(signed_fields()))
    if answer.rings:
        house().ring()
    return Response(answer.twiml, content_type=XML)


@webhook.post("/twilio/status")
def delivery() -> tuple[str, int]:
    """The carrier reports on a text that we sent. An unknown one is nobody's business: the answer is the same."""
    fields = signed_fields()
    text, state, code = request.args.get("text", ""), fields.get("MessageStatus", ""), one_of(CODE, fields.get("ErrorCode", ""))
    try:
        id = UUID(text)
    except ValueError:
        return "", 204
    report = status.Report(id, state, int(code or 0), one_of(SID, fields.get("MessageSid", "")))
    if status.take(house(), report):
        house().ring()
    return "", 204


@webhook.post("/twilio/voice")
def voice() -> Response:
    """A call to a line."""
    signed_fields()
    return Response(VOICE, content_type=XML)


def signed_fields() -> dict[str, str]:
    """The form, once each field stands in it once and the carrier's signature is over all of it; NotTheCarrier otherwise."""
    if (request.content_length or 0) > LARGEST:
        raise RequestEntityTooLarge
    if request.mimetype != "application/x-www-form-urlencoded":
        raise NotTheCarrier
    lists = request.form.to_dict(flat=False)
    fields = {name: values[0] for name, values in lists.items()}
    if any(len(values) != 1 for values in lists.values()) or not boundaries_hold(fields):
        raise NotTheCarrier
    query = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
    signature = request.headers.get("X-Twilio-Signature", "")
    if not house().carrier.signed(request.path + query, fields, signature):
        raise NotTheCarrier
    if fields.get("AccountSid") != house().carrier.account:
        raise NotTheCarrier
    return fields


def boundaries_hold(fields: dict[str, str]) -> bool:
    """Whether no part of a text poses as a field, and no field as a part of another. New names of the carrier's are welcome otherwise."""
    signed, spans = "", []
    for name in sorted(fields):
        if "Body" in fields and "Body" < name < "From":
            return False  # the words of a text are signed last before From: this was cut off from them
        whole = name + fields[name]
        if name == "Body" or NAMES.fullmatch(name):
            spans.append((len(signed), len(signed) + len(whole if name == "Body" else name)))
        signed += whole
    return all(any(start <= found.start() and found.end() <= end for start, end in spans) for found in READ.finditer(signed))


def read_arrival(fields: dict[str, str]) -> Arrival:
    """The text in the fields, each in its exact shape."""
    count = int(one_of(COUNT, required(fields, "NumMedia")))
    return Arrival(
        sid=one_of(SID, fields.get("MessageSid", "")),
        sender=one_of(SENDER, fields.get("From", "")),
        line=one_of(LINE, fields.get("To", "")),
        service=optional(SERVICE, fields, "MessagingServiceSid"),
        body=required(fields, "Body"),
        media=tuple(required(fields, f"MediaUrl{number}") for number in range(count)),
        opt_out_type=optional(OPT_OUT, fields, "OptOutType").upper(),
    )


def one_of(pattern: re.Pattern[str], value: str) -> str:
    if not pattern.fullmatch(value):
        raise NotTheCarrier
    return value


def optional(pattern: re.Pattern[str], fields: dict[str, str], name: str) -> str:
    return one_of(pattern, fields[name]) if name in fields else ""


def required(fields: dict[str, str], name: str) -> str:
    if name not in fields:
        raise NotTheCarrier
    return fields[name]
