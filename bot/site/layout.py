"""What all of the workers' pages share: one layout, one style, one set of headers, one page where a link opens nothing."""

from __future__ import annotations

import base64
from hashlib import sha256

from flask import Blueprint, Response, request
from markupsafe import Markup

from bot.site.wording import GONE, LEAVE

site = Blueprint("site", __name__)

#: What every old browser knows, and nothing that is loaded. Contrasts are above 7 to 1.
STYLE = (
    "body{margin:0;font:1.1em/1.5 sans-serif;color:#1a1a1a;background:#fff}"
    "header,main{max-width:32em;margin:0 auto;padding:.75em 1em}"
    "header{text-align:right}"
    "h1{font-size:1.4em;line-height:1.25;margin:.25em 0}"
    "h2{font-size:1.15em;margin:1.5em 0 .25em}"
    "ul{margin:0;padding-left:1.25em}"
    "li{margin:.4em 0}"
    "a{color:#0b3d91;padding:.4em 0;display:inline-block}"
    "button{font:inherit;font-weight:bold;width:100%;min-height:3em;margin:.75em 0;padding:.5em 1em;color:#fff;background:#0b3d91;"
    "border:2px solid #0b3d91;border-radius:.4em;cursor:pointer}"
    "a:focus,button:focus{outline:3px solid #c2410c;outline-offset:3px}"
)

#: Where a quick exit leads: the forecast, which anybody may be looking at. Nothing is loaded from there.
ELSEWHERE = "https://www.weather.gov/"

#: No other site learns where a worker came from, no cache keeps what they read, no search engine lists it; nothing runs and nothing is loaded.
PRIVATE = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}

#: A page: its style by its digest, and its one form, whose answer leads on to a meeting wherever that is held.
PAGE = PRIVATE | {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{base64.b64encode(sha256(STYLE.encode()).digest()).decode()}'; base-uri 'none'; "
        "form-action 'self' https:; frame-ancestors 'none'; sandbox allow-forms allow-downloads"
    )
}


def page(body: Markup, language: str, status: int = 200) -> Response:
    """A whole page. Its title is the same for all of them, since phones show it to bystanders and previews to friends."""
    leave = Markup('<a href="{}" rel="noreferrer nofollow">{}</a>').format(ELSEWHERE, LEAVE[language])
    whole = Markup(
        '<!doctype html><html lang="{}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        "<title>Info</title><style>{}</style></head><body><header>{}</header><main>{}</main></body></html>\n"
    ).format(language, Markup(STYLE), leave, body)  # noqa: S704 - a constant of ours
    return Response(whole, status=status, headers=PAGE)


def gone() -> Response:
    """The same for a link that never was, one that was, and any other address: in both languages, as we don't know whose it is."""
    english, spanish = GONE["en"], GONE["es"]
    return page(
        Markup('<h1>Info</h1><p>{}</p><p lang="es">{}</p>').format(english, spanish),
        "en",
        404,
    )


@site.get("/")
def home() -> Response:
    """Nothing that says whose service this is."""
    return Response("<!doctype html><title>OK</title>", headers=PRIVATE)


@site.app_errorhandler(404)
def not_found(_: Exception) -> Response:
    return gone()


@site.after_app_request
def keep_private(response: Response) -> Response:
    """All that is answered to a request for a personal link, also one by a method that it does not have: no cache keeps it, nor its address."""
    if request.path.startswith(("/m/", "/d/")):
        for name, value in PRIVATE.items():
            response.headers.setdefault(name, value)
    return response
