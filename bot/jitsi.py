"""The way into a Jitsi Meet that asks for a token: signed by us, short-lived, with a pseudonym where a name would be."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

#: Jitsi looks at a token when somebody comes in; who comes later presses the button again. Clocks may differ by the second.
HOLDS, EARLY = timedelta(minutes=15), timedelta(minutes=1)

#: Nobody's camera or microphone is on as they come in.
UNSEEN = "config.startWithVideoMuted=true&config.startWithAudioMuted=true"


def address(link: str, app_id: str, secret: str, pseudonym: str, now: datetime) -> str:
    """The room's address with a token for it."""
    parts = urlsplit(link)
    claims = {
        "aud": app_id,
        "iss": app_id,
        "sub": parts.hostname,
        "room": unquote(parts.path.rsplit("/", 1)[-1]).lower(),  # Jitsi's names of rooms have no capitals
        "nbf": int((now - EARLY).timestamp()),
        "exp": int((now + HOLDS).timestamp()),
        "context": {"user": {"name": pseudonym, "affiliation": "member", "moderator": False}},
    }
    query = urlencode([*parse_qsl(parts.query), ("jwt", token(claims, secret))])
    return parts._replace(query=query, fragment=parts.fragment or UNSEEN).geturl()


def token(claims: Mapping[str, Any], secret: str) -> str:
    """A JSON Web Token (RFC 7519), HS256."""
    signed = b".".join(_coded(json.dumps(part, separators=(",", ":")).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    return b".".join((signed, _coded(hmac.digest(secret.encode(), signed, "sha256")))).decode()


def _coded(octets: bytes) -> bytes:
    return base64.urlsafe_b64encode(octets).rstrip(b"=")
