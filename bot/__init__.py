"""The service around the conversations: everything that touches the world. `create_app` builds it; importing starts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from bot.config import Config


def create_app(config: Config) -> Flask:
    """The web application. Nothing is connected until the first request needs it."""
    from bot.app import build  # noqa: PLC0415 - what imports bot.config needs no Flask

    return build(config)
