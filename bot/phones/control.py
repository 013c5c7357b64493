"""The phones' side of the stand-in, /_phones/: texting as a person, ordering faults, watching; open to this machine only.

There is no password: whoever can reach it already sits at this machine. A foreign page in its browser must not, though: the Host header
has to be this machine's own, and what changes anything has to come as JSON, which a browser does not send elsewhere without asking first.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Flask, Response, current_app, jsonify, request
from flask.typing import ResponseReturnValue

from bot.phones.errors import Refusal
from bot.phones.faults import Fault
from bot.phones.opt_out import MODES
from bot.phones.texts import Media

if TYPE_CHECKING:
    from bot.phones.carrier import Carrier

blueprint = Blueprint("control", __name__, url_prefix="/_phones")

OWN_HOST = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d+)?")
#: A person's number, or the four to six digits of a short code.
NUMBER = re.compile(r"\+?[0-9]{3,15}")
LONGEST_TEXT = 20_000


def init_app(app: Flask, carrier: Carrier) -> None:
    """Open the phones' side of this carrier."""
    app.extensions["carrier"] = carrier
    app.register_blueprint(blueprint)


@blueprint.before_request
def only_this_machine() -> ResponseReturnValue | None:
    """Refuse what a page of a foreign site could send."""
    if not OWN_HOST.fullmatch(request.host):
        return jsonify(error="Only from this machine."), 403
    if request.method in ("POST", "PUT") and request.mimetype != "application/json":
        return jsonify(error="Send JSON."), 415
    return None


@blueprint.post("/texts")
def text_in() -> ResponseReturnValue:
    """A phone texts a line: {from, to, body, media: [{name, content_type, base64}], opt_out, wait, lost_answers}."""
    carrier, given = _carrier(), _given()
    if wrong := _wrong_text(given):
        return _wrong(wrong)
    try:
        media = [_media(each) for each in given.get("media") or []]
    except (KeyError, TypeError, ValueError, binascii.Error):
        return _wrong("media: each needs name, content_type and base64.")
    if given.get("opt_out"):
        carrier.set_line(given["to"], mode=given["opt_out"])
    send = carrier.text_in_and_wait if given.get("wait") else carrier.text_in
    text = send(given["from"], given["to"], given.get("body") or "", media, lost_answers=given.get("lost_answers") or 0)
    return jsonify(sid=text.sid, seq=text.seq, answered=text.answered, error_code=text.error_code), 201 if given.get("wait") else 202


@blueprint.post("/lines")
def set_line() -> ResponseReturnValue:
    """How a line handles opt-out words, and which messaging service it belongs to: {line, opt_out, service}."""
    given = _given()
    mode, line = given.get("opt_out"), str(given.get("line", ""))
    if not NUMBER.fullmatch(line):
        return _wrong("line must be a number.")
    if mode is not None and mode not in MODES:
        return _wrong("opt_out must be twilio, advanced or ours.")
    _carrier().set_line(line, mode=mode, service=given.get("service"))
    return jsonify(line=line, opt_out=_carrier().mode(line))


@blueprint.post("/delays")
def set_delays() -> ResponseReturnValue:
    """How long texts take, in seconds: {shortest, longest}."""
    given = _given()
    try:
        shortest, longest = float(given.get("shortest", 0.05)), float(given.get("longest", 0.3))
    except (TypeError, ValueError):
        return _wrong("shortest and longest must be seconds.")
    if not 0 <= shortest <= longest <= 3600:
        return _wrong("shortest and longest must be seconds, in this order.")
    _carrier().delays = (shortest, longest)
    return jsonify(shortest=shortest, longest=longest)


@blueprint.post("/faults")
def order_fault() -> ResponseReturnValue:
    """Let something go wrong: {to, status, code, when, drop, accepted, delay, times}."""
    try:
        fault = Fault.from_json(_given())
    except ValueError as error:
        return _wrong(f"{error}.")
    _carrier().faults.order(fault)
    return jsonify(fault.as_json()), 201


@blueprint.delete("/faults")
def clear_faults() -> ResponseReturnValue:
    """Let everything go well again."""
    _carrier().faults.clear()
    return "", 204


@blueprint.get("/state")
def state() -> ResponseReturnValue:
    """What has changed on the phones after `since`: the newest `most` texts."""
    since, most = (request.args.get(name, usual) for name, usual in (("since", "0"), ("most", "2000")))
    if not (since.isdecimal() and most.isdecimal()):
        return _wrong("since and most must be numbers.")
    return jsonify(_carrier().state(int(since), int(most)))


@blueprint.delete("/state")
def clear() -> ResponseReturnValue:
    """Forget everything."""
    _carrier().clear()
    return "", 204


@blueprint.get("/media/<text_sid>/<media_sid>")
def media(text_sid: str, media_sid: str) -> ResponseReturnValue:
    """A picture or file as it lies on a phone."""
    found = _carrier().media(text_sid, media_sid, on_the_phone=True)[1]
    return Response(found.content, content_type=found.content_type)


def _carrier() -> Carrier:
    carrier: Carrier = current_app.extensions["carrier"]
    return carrier


def _given() -> dict[str, Any]:
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        raise Refusal(20001, "JSON object expected")
    return given


def _wrong_text(given: dict[str, Any]) -> str | None:
    """What is wrong with a text to be sent, in a sentence."""
    body, lost_answers = given.get("body") or "", given.get("lost_answers") or 0
    if not all(isinstance(given.get(name), str) and NUMBER.fullmatch(given[name]) for name in ("from", "to")):
        return "from and to must be numbers."
    if not isinstance(body, str) or len(body) > LONGEST_TEXT:
        return "body must be text, and not too long."
    if not body and not given.get("media"):
        return "There is nothing to send."
    if not (isinstance(lost_answers, int) and 0 <= lost_answers <= 10):
        return "lost_answers must be a number up to 10."
    return None if given.get("opt_out") in (None, *MODES) else "opt_out must be twilio, advanced or ours."


def _media(given: dict[str, Any]) -> Media:
    content = base64.b64decode(given["base64"], validate=True)
    if not content:
        raise ValueError
    return Media(str(given["content_type"]), content, name=str(given.get("name", "")))


def _wrong(what: str) -> ResponseReturnValue:
    return jsonify(error=what), 400
