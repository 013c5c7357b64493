"""What a personal link to a document opens."""

from __future__ import annotations

from flask import Blueprint, Response, current_app

from bot import copies
from bot.house import House
from bot.site.layout import gone

site = Blueprint("documents", __name__)


@site.get("/d/<token>")
def document(token: str) -> Response:
    """The document that this personal link opens, while it does."""
    house: House = current_app.extensions["house"]
    copy = copies.copy_behind(house, token)
    if copy is None:
        return gone()
    headers = {"Content-Disposition": "inline"}
    if copy.media_type == "application/pdf":
        headers |= {"Content-Security-Policy": "default-src 'none'; object-src 'self'; frame-ancestors 'none'"}
    return Response(copy.content, content_type=copy.media_type, headers=headers)
