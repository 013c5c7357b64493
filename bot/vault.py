"""How numbers and words are sealed: AES-256-GCM bound to their place, and a keyed index to find a number again without storing it.

The one module that does cryptography; keys come from the keyring.
"""

from __future__ import annotations

import hmac
import os
from hashlib import sha256
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

NONCE = 12  # bytes, random for each sealing


class VaultError(Exception):
    """A sealed value does not open: another key, another place, or changed bytes. Holds no value."""


def derive(root: bytes, purpose: str) -> bytes:
    """A 32-byte key of its own for each purpose (RFC 5869, expand)."""
    return HKDFExpand(SHA256(), 32, purpose.encode()).derive(root)


def mac(key: bytes, *parts: str) -> bytes:
    """HMAC-SHA256 of the parts, each with its length before it, so that no boundary can be moved."""
    message = b"".join(len(part := each.encode()).to_bytes(4, "big") + part for each in parts)
    return hmac.digest(key, message, "sha256")


class Vault:
    """The seals of one campaign. `where` is table.column and the row it stands in; a ciphertext moved elsewhere does not open."""

    def __init__(self, root: bytes, campaign: UUID) -> None:
        self._aead = AESGCM(derive(root, "seal"))
        self._index_key = derive(root, "index")
        self._contact_key = derive(root, "contact index")
        self._audit_key = derive(root, "audit")
        self._import_key = derive(root, "import")
        self._version_key = derive(root, "version")
        self._copy_key = derive(root, "copy")
        self._campaign = campaign.bytes

    def __repr__(self) -> str:
        return "<Vault>"

    def index(self, number: str) -> bytes:
        """The number's blind index in this campaign: 32 bytes that another campaign can't produce."""
        return mac(self._index_key, number)

    def contact_index(self, number: str) -> bytes:
        """The same among contacts, and unlike it: who has the database only can't tell which of those who were gathered have joined."""
        return mac(self._contact_key, number)

    def audit_mark(self, *parts: str) -> bytes:
        """The keyed mark of an entry in this campaign's audit: 32 bytes that nobody makes who has the database only."""
        return mac(self._audit_key, *parts)

    def import_mark(self, *parts: str) -> bytes:
        """The keyed mark of an imported file: 32 bytes that tell nobody without the key which file it was."""
        return mac(self._import_key, *parts)

    def version_mark(self, document: str, language: str, content: bytes) -> bytes:
        """The keyed mark of one version of a document's file: 32 bytes that are equal for equal bytes, in this campaign only."""
        return mac(self._version_key, document, language, sha256(content).hexdigest())

    def copy_mark(self, link: bytes) -> bytes:
        """What the copy behind a personal link is known by: 32 bytes that nobody leads back to the link who has the database only."""
        return mac(self._copy_key, link.hex())

    def seal(self, text: str, where: str, row: UUID) -> bytes:
        return self.seal_bytes(text.encode("utf-8", "surrogatepass"), where, row)

    def open(self, sealed: bytes, where: str, row: UUID) -> str:
        return self.open_bytes(sealed, where, row).decode("utf-8", "surrogatepass")

    def seal_bytes(self, plain: bytes, where: str, row: UUID) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + self._aead.encrypt(nonce, plain, self._place(where, row))

    def open_bytes(self, sealed: bytes, where: str, row: UUID) -> bytes:
        try:
            return self._aead.decrypt(sealed[:NONCE], sealed[NONCE:], self._place(where, row))
        except (InvalidTag, ValueError):
            raise VaultError(f"{where} does not open") from None

    def _place(self, where: str, row: UUID) -> bytes:
        return self._campaign + row.bytes + where.encode()
