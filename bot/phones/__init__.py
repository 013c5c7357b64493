"""The phones to try the service with: a page in the browser and the terminal, over the stand-in of the carrier; local mode only.

The page sends texts as anybody, so it must never be reachable from elsewhere: it is registered in local mode alone, answers to this
machine's own names only (else a foreign site could point its name here), and takes changes only as JSON from its own pages.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import Blueprint, Flask, Response, abort, current_app, jsonify, request, send_from_directory
from flask.typing import ResponseReturnValue

from bot.phones.standin import Heard, StandIn, StandInDown

if TYPE_CHECKING:
    from bot.config import Config
    from bot.phones.casting import Casting

blueprint = Blueprint("phones", __name__, url_prefix="/phones", static_folder="static", static_url_path="/static")

OWN_HOST = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d+)?")
#: Ten pictures of 5 MB in base64 would be more than a browser should send at once; one and some words fit.
MOST_BYTES = 16 * 1024 * 1024
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
SHOWN_AS_PICTURE = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})


def init_app(app: Flask, config: Config) -> None:
    """Open the phones, in local mode with the stand-in only."""
    if not (config.local and config.standin and config.twilio_api_base):
        return
    app.extensions["standin"] = StandIn(config.twilio_api_base)
    app.register_blueprint(blueprint)


@blueprint.before_request
def only_our_own_page() -> None:
    """Refuse foreign names for this machine, and changes that do not come from our own page."""
    request.max_content_length = MOST_BYTES
    if not OWN_HOST.fullmatch(request.host):
        abort(403)
    if request.method not in ("GET", "HEAD") and not (request.mimetype == "application/json" and _same_origin()):
        abort(403)


@blueprint.after_request
def nothing_from_elsewhere(response: Response) -> Response:
    """The page runs its own script and style and is kept nowhere."""
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["Cache-Control"] = "no-store"
    return response


@blueprint.errorhandler(StandInDown)
def stand_in_is_down(_: StandInDown) -> ResponseReturnValue:
    """The page shows this as a banner and goes on asking."""
    return jsonify(error="The stand-in of the carrier does not answer."), 503


@blueprint.get("")
def page() -> ResponseReturnValue:
    """The page itself."""
    return send_from_directory(str(blueprint.static_folder), "phones.html")


@blueprint.get("/cast")
def cast() -> ResponseReturnValue:
    """The campaigns' lines and organizers."""
    return jsonify([asdict(each) for each in players(current_app)])


@blueprint.get("/state")
def state() -> ResponseReturnValue:
    """What has changed on the phones after `since`."""
    return _passed_on(_standin().get("/state", {"since": request.args.get("since", "0")}))


@blueprint.post("/send")
def send() -> ResponseReturnValue:
    """A phone texts a line."""
    given = _given()
    sent = {name: given.get(name) for name in ("from", "to", "body", "media", "opt_out")}
    return _passed_on(_standin().post("/texts", sent))


@blueprint.post("/lines")
def set_line() -> ResponseReturnValue:
    """How the carrier handles opt-out words on a line."""
    given = _given()
    return _passed_on(_standin().post("/lines", {"line": given.get("line"), "opt_out": given.get("opt_out")}))


@blueprint.post("/faults")
def set_faults() -> ResponseReturnValue:
    """What goes wrong from now on, in place of what went wrong until now: {faults: [...]}."""
    faults = _given().get("faults")
    if not isinstance(faults, list):
        abort(400)
    heard = _standin().delete("/faults")
    for fault in faults:
        heard = _standin().post("/faults", fault)
        if heard.status >= 400:
            break
    return _passed_on(heard)


@blueprint.post("/clear")
def clear() -> ResponseReturnValue:
    """Empty all phones and the carrier's memory; the service keeps what it knows."""
    return _passed_on(_standin().delete("/state"))


@blueprint.get("/media/<text_sid>/<media_sid>")
def media(text_sid: str, media_sid: str) -> ResponseReturnValue:
    """A picture on a phone; anything that is no picture is offered as a file, never shown as a page of ours."""
    heard = _standin().get(f"/media/{text_sid}/{media_sid}")
    answer = Response(heard.body, status=heard.status)
    kind = heard.content_type.split(";")[0].strip()
    answer.content_type = kind if kind in SHOWN_AS_PICTURE else "application/octet-stream"
    if kind not in SHOWN_AS_PICTURE:
        answer.headers["Content-Disposition"] = "attachment"
    return answer


def players(app: Flask) -> list[Casting]:
    """Who plays, as bot.campaigns tells it; nobody until a campaign is loaded."""
    known: list[Casting] = app.extensions["casting"]() if "casting" in app.extensions else []
    return known


def _standin() -> StandIn:
    standin: StandIn = current_app.extensions["standin"]
    return standin


def _given() -> dict[str, Any]:
    given = request.get_json(silent=True)
    if not isinstance(given, dict):
        abort(400)
    return given


def _same_origin() -> bool:
    """Whether a page of this very origin sends the request; a browser always says so in one header or the other."""
    origin = request.headers.get("Origin")
    if origin is not None:
        return (urlsplit(origin).scheme, urlsplit(origin).netloc) == (request.scheme, request.host)
    return request.headers.get("Sec-Fetch-Site") == "same-origin"


def _passed_on(heard: Heard) -> ResponseReturnValue:
    return Response(heard.body, status=heard.status, content_type=heard.content_type or "application/json")
