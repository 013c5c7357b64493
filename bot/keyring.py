"""Where keys lie: one file for each campaign and one for the service, in a folder apart from the data, wrapped by MASTER_KEY."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.vault import NONCE, Vault, derive, mac

SERVICE = "service"


class KeyringError(Exception):
    """A key is missing or does not open; the message names whose, and what to do."""


class Keyring:
    """The keys of this host. They are read once into memory; destroying a file destroys all that it sealed."""

    def __init__(self, folder: Path, master_key: bytes) -> None:
        self._folder = folder
        self._wrap = AESGCM(derive(master_key, "keyring"))
        self._vaults: dict[UUID, Vault] = {}
        self._service: dict[str, bytes] = {}

    def __repr__(self) -> str:
        return "<Keyring>"

    def vault(self, campaign: UUID) -> Vault:
        """The campaign's vault; KeyringError where its key is gone."""
        if campaign not in self._vaults:
            self._vaults[campaign] = Vault(self._read(str(campaign)), campaign)
        return self._vaults[campaign]

    def create(self, campaign: UUID) -> Vault:
        """A new campaign's key, on disk before it is used; the service's comes first."""
        self._service_root()
        self._write(str(campaign), os.urandom(32))
        return self.vault(campaign)

    def destroy(self, campaign: UUID) -> None:
        """Destroy the campaign's key: everything of it that was ever stored or backed up is closed for good."""
        path = self._path(str(campaign))
        if path.exists():
            path.write_bytes(os.urandom(path.stat().st_size))
            path.unlink()
        self._vaults.pop(campaign, None)

    def has(self, campaign: UUID) -> bool:
        return self._path(str(campaign)).is_file()

    def check_service(self) -> None:
        """KeyringError where the service's own key is gone: with a new one nobody who said STOP would be known any more."""
        self._read(SERVICE)

    def heard_mark(self, sid: str) -> bytes:
        """The keyed mark of a MessageSid that was heard."""
        return mac(self._service_key("heard"), sid)

    def suppression_mark(self, scope: str, number: str) -> bytes:
        """The keyed mark of a number that said STOP, in one campaign (its id) or the whole service (`*`)."""
        return mac(self._service_key("suppression"), scope, number)

    def link_mark(self, token: str) -> bytes:
        """The keyed mark of a personal link's token: the table of links does not hold what opens them."""
        return mac(self._service_key("link"), token)

    def link_alias(self, token: str, purpose: str) -> bytes:
        """What a personal link's page shows in place of its owner: nobody who has the record alone can find it."""
        return mac(self._service_key("alias"), purpose, token)

    def _service_key(self, purpose: str) -> bytes:
        if purpose not in self._service:
            self._service[purpose] = derive(self._service_root(), purpose)
        return self._service[purpose]

    def _service_root(self) -> bytes:
        if not self._path(SERVICE).is_file():
            self._write(SERVICE, os.urandom(32))
        return self._read(SERVICE)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.key"

    def _read(self, name: str) -> bytes:
        try:
            wrapped = self._path(name).read_bytes()
        except FileNotFoundError:
            raise KeyringError(f"The key of {name} is not in the keyring. Restore the keyring folder, or wipe what it sealed.") from None
        try:
            return self._wrap.decrypt(wrapped[:NONCE], wrapped[NONCE:], name.encode())
        except (InvalidTag, ValueError):
            raise KeyringError(f"The key of {name} does not open with this MASTER_KEY.") from None

    def _write(self, name: str, key: bytes) -> None:
        """Write whole or not at all, and never over a key that exists: two processes may race."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        nonce = os.urandom(NONCE)
        fresh = self._folder / f".{name}.{uuid4().hex}.new"
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(nonce + self._wrap.encrypt(nonce, key, name.encode()))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(fresh, self._path(name))
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
