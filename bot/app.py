"""How the web application is put together: settings, the house, the webhook, the pages, the commands."""

from __future__ import annotations

from flask import Flask
from flask.typing import ResponseReturnValue
from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout
from redis.exceptions import RedisError
from werkzeug.exceptions import HTTPException

from bot import commands, log, phones, site
from bot.config import Config
from bot.house import House
from bot.keyring import KeyringError
from bot.webhook import LARGEST, webhook


def build(config: Config) -> Flask:
    """The application of this configuration."""
    app = Flask("bot", static_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=LARGEST, MAX_FORM_MEMORY_SIZE=LARGEST, MAX_FORM_PARTS=1000)
    house = House(config)
    app.extensions["house"] = house
    app.register_blueprint(webhook)
    site.init_app(app)
    app.add_url_rule("/healthz", "healthz", lambda: ("alive\n", 200))
    app.add_url_rule("/readyz", "readyz", lambda: ready(house))
    app.register_error_handler(Exception, unforeseen)
    phones.init_app(app, config)
    commands.init_app(app)
    log.to_stderr()
    return app


def ready(house: House) -> tuple[str, int]:
    """Whether the record and Redis answer, and every campaign's key is there."""
    try:
        with house.pool.connection() as connection:
            house.campaigns.read(connection)
        house.redis.ping()
    except (DatabaseError, PoolTimeout, RedisError, KeyringError) as error:
        log.failure("not.ready", error)
        return "not ready\n", 503
    return "ready\n", 200


def unforeseen(error: Exception) -> ResponseReturnValue:
    """An error that nobody foresaw: its class and place go to the log, nothing of it to the caller."""
    if isinstance(error, HTTPException):
        return error.get_response()
    log.failure("request.failed", error)
    return "", 500
