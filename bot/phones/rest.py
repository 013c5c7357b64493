"""Twilio's REST API of 2010-04-01, as far as texts go, over the stand-in's carrier; the real twilio client is its reader.

Shapes and names: Twilio's published OpenAPI description, twilio_api_v2010.
"""

from __future__ import annotations

import hmac
import re
import socket
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, current_app, g, jsonify, request
from flask.typing import ResponseReturnValue

from bot.phones.errors import Refusal
from bot.phones.faults import Fault
from bot.phones.texts import Text, media_resource, message_resource

if TYPE_CHECKING:
    from bot.phones.carrier import Carrier

blueprint = Blueprint("rest", __name__, url_prefix="/2010-04-01/Accounts/<account_sid>")

# fmt: off
CREATE = frozenset({
    "To", "StatusCallback", "ApplicationSid", "MaxPrice", "ProvideFeedback", "Attempt", "ValidityPeriod",
    "ForceDelivery", "ContentRetention", "AddressRetention", "SmartEncoded", "PersistentAction", "TrafficType",
    "ShortenUrls", "ScheduleType", "SendAt", "SendAsMms", "ContentVariables", "MessageIntent", "RiskCheck", "From",
    "FallbackFrom", "MessagingServiceSid", "Body", "MediaUrl", "ContentSid",
})
# fmt: on
UPDATE = frozenset({"Body", "Status"})
PAGING = frozenset({"Page", "PageSize", "PageToken"})
LIST = PAGING | {"To", "From", "DateSent", "DateSent<", "DateSent>"}
LIST_MEDIA = PAGING | {"DateCreated", "DateCreated<", "DateCreated>"}


def init_app(app: Flask, carrier: Carrier) -> None:
    """Serve the API of this carrier."""
    app.extensions["carrier"] = carrier
    app.register_blueprint(blueprint)
    app.register_error_handler(Refusal, refused)
    app.register_error_handler(404, lambda _: refused(Refusal(20404)))
    app.register_error_handler(405, lambda _: refused(Refusal(20004)))


def refused(refusal: Refusal) -> ResponseReturnValue:
    """Answer as Twilio refuses."""
    answer = jsonify(refusal.answer())
    answer.status_code = refusal.status
    if refusal.status == 401:
        answer.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return answer


@blueprint.url_value_preprocessor
def account(_: str | None, values: dict[str, str] | None) -> None:
    """Take the account out of the path, once for all views."""
    g.account_sid = (values or {}).pop("account_sid", "")


@blueprint.before_request
def authenticate() -> None:
    """Only the account itself may enter, with its token."""
    carrier = _carrier()
    given = request.authorization
    user, password = (given.username or "", given.password or "") if given and given.type == "basic" else ("", "")
    if not (_same(user, carrier.account_sid) and _same(password, carrier.auth_token)):
        raise Refusal(20003)
    if g.account_sid != carrier.account_sid:
        raise Refusal(20404)


@blueprint.post("/Messages.json")
def create_message() -> ResponseReturnValue:
    """Send a text."""
    carrier = _carrier()
    fault = carrier.request_fault(request.form.get("To", ""))
    if fault:
        time.sleep(fault.delay)
        if fault.status and not fault.accepted:
            raise _ordered(fault)
    _known(request.form, CREATE)
    text = carrier.accept({name: value for name, value in request.form.items() if name != "MediaUrl"}, request.form.getlist("MediaUrl"))
    if fault and fault.drop:
        return _hang_up()
    if fault and fault.status:
        raise _ordered(fault)
    return jsonify(message_resource(text)), 201


@blueprint.get("/Messages.json")
def list_messages() -> ResponseReturnValue:
    """List texts, the newest first, by recipient, sender and time."""
    _known(request.args, LIST)
    found = [text for text in _carrier().texts() if _wanted(text)]
    page, meta = _page([text.sid for text in found])
    resources = {text.sid: text for text in found}
    return jsonify({"messages": [message_resource(resources[sid]) for sid in page], **meta})


@blueprint.get("/Messages/<sid>.json")
def fetch_message(sid: str) -> ResponseReturnValue:
    """One text."""
    return jsonify(message_resource(_carrier().text(sid)))


@blueprint.post("/Messages/<sid>.json")
def update_message(sid: str) -> ResponseReturnValue:
    """Redact a text: an empty Body is the only one that Twilio takes."""
    _known(request.form, UPDATE)
    if request.form.get("Body") != "":
        raise Refusal(20001, "Body")
    return jsonify(message_resource(_carrier().redact(sid)))


@blueprint.delete("/Messages/<sid>.json")
def delete_message(sid: str) -> ResponseReturnValue:
    """Delete the carrier's copy of a text."""
    _carrier().delete(sid)
    return "", 204


@blueprint.get("/Messages/<sid>/Media.json")
def list_media(sid: str) -> ResponseReturnValue:
    """The pictures and files of a text."""
    _known(request.args, LIST_MEDIA)
    text = _carrier().text(sid)
    kept = {media.sid: media for media in text.media if not media.deleted}
    page, meta = _page(list(kept))
    return jsonify({"media_list": [media_resource(text, kept[each]) for each in page], **meta})


@blueprint.get("/Messages/<sid>/Media/<media_sid>.json")
def fetch_media(sid: str, media_sid: str) -> ResponseReturnValue:
    """One picture or file, described."""
    return jsonify(media_resource(*_carrier().media(sid, media_sid)))


@blueprint.delete("/Messages/<sid>/Media/<media_sid>.json")
def delete_media(sid: str, media_sid: str) -> ResponseReturnValue:
    """Delete the carrier's copy of a picture or file."""
    _carrier().media(sid, media_sid)[1].deleted = True
    return "", 204


@blueprint.get("/Messages/<sid>/Media/<media_sid>")
def media_content(sid: str, media_sid: str) -> ResponseReturnValue:
    """One picture or file itself."""
    media = _carrier().media(sid, media_sid)[1]
    return Response(media.content, content_type=media.content_type)


def _carrier() -> Carrier:
    carrier: Carrier = current_app.extensions["carrier"]
    return carrier


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(), right.encode())


def _known(given: Sequence[str] | dict[str, str], names: frozenset[str]) -> None:
    """Twilio overlooks parameters that it does not have; the stand-in tells, so that a misspelt one is found before Twilio meets it."""
    unknown = sorted(set(given) - names)
    if unknown:
        _carrier().invalid_parameters.extend(unknown[:20])
        if _carrier().strict:
            raise Refusal(20001, ", ".join(unknown))


def _ordered(fault: Fault) -> Refusal:
    usual = {429: 20429, 401: 20003, 404: 20404}
    status = fault.status or 500
    return Refusal(fault.code or usual.get(status, 20500), status=status)


def _hang_up() -> ResponseReturnValue:
    """Close the connection without a word: what the sender meets when the network fails at the worst moment."""
    connection = request.environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)
    return Response("", status=502, headers={"Connection": "close"})


def _wanted(text: Text) -> bool:
    args = request.args
    if args.get("To", text.recipient) != text.recipient or args.get("From", text.sender) != text.sender:
        return False
    if "DateSent" in args and not _same_time(text.when, args["DateSent"]):
        return False
    if "DateSent>" in args and text.when < _moment(args["DateSent>"]):
        return False
    return "DateSent<" not in args or text.when <= _moment(args["DateSent<"])


def _same_time(moment: datetime, given: str) -> bool:
    asked = _moment(given)
    return moment.date() == asked.date() if re.fullmatch(r"\d{4}-\d\d-\d\d", given) else moment == asked


def _moment(given: str) -> datetime:
    """A date or a time as Twilio takes them in filters, in UTC; a date means its midnight."""
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise Refusal(20001, "DateSent") from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _page(sids: list[str]) -> tuple[list[str], dict[str, object]]:
    """One page of a list, and what Twilio says about it. A token names the last of the page before, so new texts do not shift pages."""
    size = min(_number("PageSize", 50), 1000) or 50
    number = _number("Page", 0)
    token = request.args.get("PageToken", "")
    start = sids.index(token[2:]) + 1 if token[2:] in sids else number * size
    page = sids[start : start + size]
    more = start + size < len(sids)
    return page, {
        "end": start + max(len(page) - 1, 0),
        "first_page_uri": _page_uri(Page=0, PageSize=size),
        "next_page_uri": _page_uri(Page=number + 1, PageSize=size, PageToken=f"PA{page[-1]}") if more else None,
        "page": number,
        "page_size": size,
        "previous_page_uri": _page_uri(Page=number - 1, PageSize=size) if number else None,
        "start": start,
        "uri": request.full_path.rstrip("?"),
    }


def _number(name: str, otherwise: int) -> int:
    given = request.args.get(name, "")
    if given and not given.isdigit():
        raise Refusal(20001, name)
    return int(given or otherwise)


def _page_uri(**paging: object) -> str:
    filters = {name: value for name, value in request.args.items() if name not in PAGING}
    return f"{request.path}?{urlencode(filters | paging)}"
