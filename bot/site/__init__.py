"""The workers' pages: what personal links open. One same page for an unknown, an expired and a revoked one."""

from __future__ import annotations

from flask import Flask

from bot.site import documents, layout, meetings


def init_app(app: Flask) -> None:
    app.url_map.merge_slashes = False  # what it redirects to would be made of the Host that a client invents
    for pages in (layout.site, documents.site, meetings.site):
        app.register_blueprint(pages)
