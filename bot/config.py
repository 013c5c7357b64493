"""Every setting of the service, read once from the environment into one frozen value; nothing else reads the environment."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

#: What no deployment may run without. Local mode generates them into DATA_DIR.
REQUIRED = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "MASTER_KEY", "KEYRING", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PUBLIC_URL")

#: What signs the tokens of a Jitsi Meet: JITSI_SECRET, or one more for each that there is.
JITSI = "JITSI_SECRET"

#: Values that people copy from examples. None of them is a secret.
NOT_SECRET = frozenset({"secret", "changeme", "change-me", "password", "dev", "test", "example", "xxx", "todo", "default"})


class ConfigError(Exception):
    """A setting that is missing or wrong; the message names each of them and says how to mend it, and holds no value."""


@dataclass(frozen=True)
class Config:
    """The settings of one process. `standin` is true where the local carrier answers instead of Twilio."""

    local: bool
    port: int
    data_dir: Path
    database_url: str = field(repr=False)
    migrate_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    secret_key: bytes = field(repr=False)
    master_key: bytes = field(repr=False)
    keyring: Path
    twilio_account_sid: str = field(repr=False)
    twilio_auth_token: str = field(repr=False)
    twilio_api_base: str | None
    public_url: str
    standin: bool
    stop_scope: Literal["service", "campaign"] = "service"
    jitsi_secrets: Mapping[str, str] = field(repr=False, default_factory=dict)  # by the names that campaign files call them

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Config:
        """Read and check all settings; raises ConfigError naming every one that is missing or wrong, all at once."""
        given = dict(os.environ if env is None else env)
        local = given.get("LOCAL") == "1"
        data_dir = Path(given.get("DATA_DIR") or "var").resolve()
        if local:
            given = local_settings(data_dir, given)
        faults = [f"{name} is not set." for name in REQUIRED if not given.get(name)]
        faults += _weak_secrets(given)
        port = _port(given.get("PORT", "8000"), faults)
        public_url = given.get("PUBLIC_URL", "").rstrip("/")
        if public_url and urlsplit(public_url).scheme not in ("http", "https"):
            faults.append("PUBLIC_URL must be the address that Twilio calls, such as https://texts.example.org.")
        master_key = _master_key(given.get("MASTER_KEY", ""), faults)
        if given.get("STOP_SCOPE", "service") not in ("service", "campaign"):
            faults.append("STOP_SCOPE must be service (a STOP ends texts from all campaigns) or campaign.")
        if faults:
            raise ConfigError("Pepperline can't start:\n  " + "\n  ".join(faults) + "\nSee .env.example for what each setting means.")
        return cls(
            local=local,
            port=port,
            data_dir=data_dir,
            database_url=given["DATABASE_URL"],
            migrate_url=given.get("MIGRATE_URL") or given["DATABASE_URL"],
            redis_url=given["REDIS_URL"],
            secret_key=given["SECRET_KEY"].encode(),
            master_key=master_key,
            keyring=Path(given["KEYRING"]).resolve(),
            twilio_account_sid=given["TWILIO_ACCOUNT_SID"],
            twilio_auth_token=given["TWILIO_AUTH_TOKEN"],
            twilio_api_base=given.get("TWILIO_API_BASE") or None,
            public_url=public_url,
            standin=given.get("STANDIN") == "1",
            stop_scope="campaign" if given.get("STOP_SCOPE") == "campaign" else "service",
            jitsi_secrets={name: value for name, value in given.items() if name.startswith(JITSI) and value},
        )


def local_settings(data_dir: Path, given: Mapping[str, str]) -> dict[str, str]:
    """What local mode adds to the environment: generated secrets, and where the stores and the stand-in are that run now.

    An explicit variable always wins over what runs now. With TWILIO_* set, the stand-in has no say.
    """
    from bot import local  # noqa: PLC0415 - a deployment does not have what local mode needs

    settings = {name: value for name, value in given.items() if value}
    found = local.secrets(data_dir) | local.addresses(data_dir, settings) | local.running(data_dir)
    if settings.get("TWILIO_ACCOUNT_SID") or settings.get("TWILIO_AUTH_TOKEN"):
        for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_BASE", "STANDIN"):
            found.pop(name, None)
    return found | settings


def _weak_secrets(given: Mapping[str, str]) -> list[str]:
    faults = []
    for name in ("SECRET_KEY", "MASTER_KEY", "TWILIO_AUTH_TOKEN", *(name for name in given if name.startswith(JITSI))):
        value = given.get(name, "")
        if value and (value.lower() in NOT_SECRET or len(set(value)) < 8 or len(value) < 16):
            faults.append(f"{name} looks like a placeholder. Make one with: openssl rand -base64 32")
    return faults


def _port(value: str, faults: list[str]) -> int:
    if value.isdigit() and 0 < int(value) < 65536:
        return int(value)
    faults.append("PORT must be a number from 1 to 65535.")
    return 0


def _master_key(value: str, faults: list[str]) -> bytes:
    """32 bytes, written in base64 (43 or 44 characters) or in hexadecimal (64)."""
    if not value:
        return b""
    try:
        key = bytes.fromhex(value) if len(value) == 64 else base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (ValueError, binascii.Error):
        key = b""
    if len(key) != 32:
        faults.append("MASTER_KEY must be 32 bytes in base64 or hexadecimal. Make one with: openssl rand -base64 32")
    return key
