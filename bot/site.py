"""The workers' pages: for now, what a personal link opens. One same page for an unknown, an expired and a withdrawn link."""

from __future__ import annotations

from flask import Blueprint, Response, current_app
from werkzeug.exceptions import NotFound

from bot import copies
from bot.house import House

site = Blueprint("site", __name__)

#: No other site learns where a worker came from, no cache keeps what they read, no search engine lists it.
PRIVATE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}

GONE = (
    "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Not here</title>"
    "<body style='font:1.1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:3rem auto;padding:0 1rem'>"
    "<p>This link does not open anything any more. Text for a new one.</p>"
    "<p lang=es>Este enlace ya no abre nada. Mande un texto para pedir otro.</p>"
)


@site.get("/d/<token>")
def document(token: str) -> Response:
    """The document that this personal link opens, while it does."""
    house: House = current_app.extensions["house"]
    copy = copies.copy_behind(house, token)
    if copy is None:
        raise NotFound
    headers = PRIVATE | {"Content-Disposition": "inline"}
    if copy.media_type == "application/pdf":
        headers |= {"Content-Security-Policy": "default-src 'none'; object-src 'self'"}
    return Response(copy.content, content_type=copy.media_type, headers=headers)


@site.get("/")
def home() -> Response:
    """Nothing that says whose service this is."""
    return Response("<!doctype html><title>OK</title>", headers=PRIVATE)


@site.app_errorhandler(404)
def gone(_: Exception) -> Response:
    return Response(GONE, status=404, headers=PRIVATE)
