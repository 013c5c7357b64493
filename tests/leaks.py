"""The search for what must be nowhere: numbers and words in every file, store and log, in all the forms in which they could lie there."""

from __future__ import annotations

import base64
import hashlib
import hmac
import mmap
import re
import shutil
import subprocess
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from redis import Redis

from bot.local import postgres

#: What a compressed stream begins with: gzip, and zlib at its levels.
STREAM = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
UNPACKED = 8 * 1024 * 1024  # bytes of one stream that are looked at

HASHES: tuple[Callable[[bytes], bytes], ...] = (
    *(lambda said, name=name: hashlib.new(name, said).digest() for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")),
    *(lambda said, name=name: hashlib.new(name, said).digest() for name in ("sha3_256", "blake2b", "blake2s")),
    lambda said: hashlib.blake2b(said, digest_size=32).digest(),
    lambda said: hashlib.blake2b(said, digest_size=16).digest(),
    *(lambda said, name=name: hmac.new(b"", said, name).digest() for name in ("sha1", "sha256", "sha512")),
    *(lambda said, name=name: hmac.new(said, b"", name).digest() for name in ("sha256", "sha512")),
)
START = 8  # bytes of a hash that are enough to know it by

#: PostgreSQL writes the length of a short value before it: where a hash of 16, 20, 28, 32, 48 or 64 bytes could begin.
SHORT_VALUE = re.compile(b"[" + b"".join(re.escape(bytes([(size + 1) * 2 + 1])) for size in (8, 16, 20, 28, 32, 48, 64)) + b"]")
CODED = re.compile(rb"[A-Za-z0-9+/_-]{20,}")
HEXADECIMAL = re.compile(rb"[0-9A-Fa-f]{32,}")


def spellings(number: str) -> tuple[str, ...]:
    """A US number in E.164 as programs and people write it."""
    area, exchange, line = number[2:5], number[5:8], number[8:]
    return (
        number,
        number[1:],
        number[2:],
        quote(number, safe=""),
        f"{area}-{exchange}-{line}",
        f"{area}.{exchange}.{line}",
        f"{area} {exchange} {line}",
        f"({area}) {exchange}-{line}",
        f"({area}){exchange}-{line}",
        f"+1 {area} {exchange} {line}",
        f"1-{area}-{exchange}-{line}",
    )


def forms(secret: str) -> Iterator[tuple[str, bytes]]:
    """The bytes that a secret may lie there as. Base64 has three: it depends on what stood before."""
    said = secret.encode()
    yield "plain", said
    yield "UTF-16 little-endian", secret.encode("utf-16-le")
    yield "UTF-16 big-endian", secret.encode("utf-16-be")
    yield "hexadecimal", said.hex().encode()
    yield "HEXADECIMAL", said.hex().upper().encode()
    for before in range(3):
        whole = base64.b64encode(bytes(before) + said)
        bits = 8 * (before + len(said))
        yield f"base64, {before} before", whole[-(-8 * before // 6) : bits // 6]


@dataclass(frozen=True)
class Found:
    """A secret that lies where it must not."""

    place: str
    secret: str
    form: str


@dataclass
class Search:
    """A search for many secrets at once. It looks for the few pieces that they share, then for what surrounds each of those."""

    secrets: Iterable[str]
    found: set[Found] = field(default_factory=set)
    looked_at: Counter[str] = field(default_factory=Counter)  # place: bytes

    def __post_init__(self) -> None:
        self._needles: dict[bytes, tuple[str, str]] = {}
        by_form: dict[str, set[bytes]] = {}
        for secret in self.secrets:
            for form, needle in forms(secret):
                self._needles.setdefault(needle, (secret, form))
                by_form.setdefault(form, set()).add(needle)
        self._around: dict[bytes, set[tuple[int, int]]] = {}  # piece: (where it stands in needles, how long those are)
        for form, needles in by_form.items():
            for piece, own in _pieces(needles, length=5 if form == "plain" or form.startswith("base64") else 10):
                self._around[piece] = {(needle.find(piece), len(needle)) for needle in own}
        self._shared = re.compile(b"|".join(re.escape(piece) for piece in sorted(self._around)))

    def look(self, place: str, data: bytes | memoryview, *, inside_streams: bool = True) -> None:
        """Search these bytes, and what is packed in them."""
        held = memoryview(data)
        self.looked_at[place] += len(held)
        for hit in self._shared.finditer(held):
            for where, length in self._around[hit[0]]:
                begins = hit.start() - where
                needle = bytes(held[begins : begins + length]) if begins >= 0 else b""
                if needle in self._needles:
                    self.found.add(Found(place, *self._needles[needle]))
        if inside_streams:
            for unpacked in streams(held):
                self.look(f"{place} (unpacked)", unpacked, inside_streams=False)


def _pieces(needles: set[bytes], length: int) -> Iterator[tuple[bytes, set[bytes]]]:
    """A few pieces so that each needle holds one, with the needles that do: the piece that most of them share first."""
    left = set(needles)
    while left:
        counts = Counter(gram for needle in left for gram in {needle[at : at + length] for at in range(max(1, len(needle) - length + 1))})
        piece = max(counts, key=lambda gram: (counts[gram], gram))
        own = {needle for needle in left if piece in needle}
        left -= own
        yield piece, own


def streams(data: memoryview) -> Iterator[bytes]:
    """What every compressed stream in these bytes holds, whole or broken off."""
    for header in STREAM.finditer(data):
        unpacker, unpacked = zlib.decompressobj(wbits=47), b""
        try:
            for at in range(header.start(), len(data), 16384):
                unpacked += unpacker.decompress(data[at : at + 16384], UNPACKED)
                if unpacker.eof or len(unpacked) >= UNPACKED:
                    break
        except zlib.error:
            pass
        if unpacked:
            yield unpacked


def unkeyed(secrets: Iterable[str]) -> dict[bytes, str]:
    """How the hash of each secret begins, for all hashes that need no key: {beginning: secret}."""
    return {digest(secret.encode())[:START]: secret for secret in secrets for digest in HASHES}


def hashes_in(data: bytes | memoryview, known: dict[bytes, str]) -> set[str]:
    """The secrets of which an unkeyed hash stands in these bytes: raw as PostgreSQL keeps it, in hexadecimal or in base64."""
    held = memoryview(data)
    return {known[begins] for begins in _beginnings(held) if begins in known}


def _beginnings(held: memoryview) -> Iterator[bytes]:
    """The first bytes of whatever could be a hash."""
    for hit in SHORT_VALUE.finditer(held):
        yield bytes(held[hit.end() : hit.end() + START])
    for run in CODED.finditer(held):
        yield base64.b64decode(run[0][:12].replace(b"-", b"+").replace(b"_", b"/"))[:START]
        for digits in HEXADECIMAL.finditer(run[0]):
            for at in range(min(len(digits[0]) - 2 * START + 1, 64)):
                yield bytes.fromhex(digits[0][at : at + 2 * START].decode())


# -- where to look --------------------------------------------------------------------------------------------------------------------


@contextmanager
def contents(path: Path) -> Iterator[bytes | memoryview]:
    """A file's bytes, without reading it whole into memory."""
    if path.stat().st_size == 0:
        yield b""
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        held = memoryview(mapped)
        yield held
        held.release()


def files(*folders: Path) -> Iterator[Path]:
    """Every file below these folders: database files, write-ahead log, snapshots, logs, keys."""
    for folder in {each.resolve() for each in folders}:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def dump(data_dir: Path, url: str) -> bytes:
    """What a thief's pg_dump would hold: the program of the embedded server, or the one on PATH."""
    place = postgres.home(data_dir)
    program = postgres.binaries(place, postgres.account(place)) / "pg_dump"
    found = str(program) if program.is_file() else shutil.which("pg_dump")
    assert found, "there is no pg_dump"
    return subprocess.run([found, url], capture_output=True, check=True).stdout


def redis_values(url: str) -> Iterator[tuple[str, bytes]]:
    """Every key and value in Redis as (key, bytes), as they are: RQ's are packed."""
    with Redis.from_url(url) as redis:
        readers: dict[bytes, Callable[[bytes], Any]] = {
            b"string": redis.get,
            b"hash": redis.hgetall,
            b"list": lambda key: redis.lrange(key, 0, -1),
            b"set": redis.smembers,
            b"zset": lambda key: redis.zrange(key, 0, -1, withscores=True),
            b"stream": redis.xrange,
        }
        for key in redis.scan_iter(count=1000):
            kind = redis.type(key)
            name = f"redis {key.decode(errors='replace')}"
            yield name, key
            if kind in readers:
                yield from ((name, value) for value in _flat(readers[kind](key)))


def _flat(value: Any) -> Iterator[bytes]:
    if isinstance(value, bytes):
        yield value
    elif isinstance(value, dict):
        for pair in value.items():
            yield from _flat(pair)
    elif isinstance(value, list | tuple | set):
        for each in value:
            yield from _flat(each)
