"""The way from the service's own process to the running stand-in: what the page and the terminal share, and nothing of Twilio's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import urllib3


class StandInDown(Exception):
    """Nobody answers where the stand-in should be."""


@dataclass(frozen=True)
class Heard:
    """What the stand-in answered."""

    status: int
    content_type: str
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        """The answer, read: the stand-in always answers with an object."""
        read: dict[str, Any] = json.loads(self.body)
        return read


class StandIn:
    """The stand-in at its base URL; safe from many threads. Every call raises StandInDown where nobody answers."""

    def __init__(self, base: str) -> None:
        self._base = base.rstrip("/") + "/_phones"
        self._http = urllib3.PoolManager(maxsize=8, retries=False, timeout=urllib3.Timeout(connect=2, read=20))

    def get(self, path: str, fields: Mapping[str, str] | None = None) -> Heard:
        """Ask for something, such as /state."""
        return self._call("GET", path, fields=fields)

    def post(self, path: str, sent: object) -> Heard:
        """Send a JSON value."""
        return self._call("POST", path, sent=sent)

    def delete(self, path: str) -> Heard:
        """Clear something."""
        return self._call("DELETE", path)

    def _call(self, method: str, path: str, *, fields: Mapping[str, str] | None = None, sent: object = None) -> Heard:
        try:
            answer = self._http.request(method, self._base + path, fields=fields, json=sent)
        except urllib3.exceptions.HTTPError:
            raise StandInDown from None
        return Heard(answer.status, answer.headers.get("Content-Type", ""), answer.data)
