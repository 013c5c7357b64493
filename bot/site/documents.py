"""What a personal link to a document opens."""

from __future__ import annotations

from typing import cast

from flask import Blueprint, Response, current_app

from bot.house import House
from bot.site.layout import PRIVATE, gone

site = Blueprint("documents", __name__)


@site.get("/d/<token>")
def document(token: str) -> Response:
    """The document that this personal link opens, while it does."""
    house: House = current_app.extensions["house"]
    with house.pool.connection() as connection:
        row = connection.execute(
            """SELECT content, media_type FROM links JOIN files USING (campaign_id, document, language)
               WHERE mark = %s AND expires_at > now()""",
            (house.keyring.link_mark(token),),
        ).fetchone()
    if row is None:
        return gone()
    content, media_type = cast("tuple[bytes, str]", row)
    headers = PRIVATE | {"Content-Disposition": "inline"}
    if media_type == "application/pdf":
        headers |= {"Content-Security-Policy": "default-src 'none'; object-src 'self'; frame-ancestors 'none'"}
    return Response(bytes(content), content_type=media_type, headers=headers)
