"""The workers' pages: what personal links open. One same page for an unknown, an expired and a revoked one."""

from __future__ import annotations

from flask import Flask

from bot.site import documents, layout, meetings


def init_app(app: Flask) -> None:
    for pages in (layout.site, documents.site, meetings.site):
        app.register_blueprint(pages)
