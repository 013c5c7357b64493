"""The folders of local mode: the data folder, where a store lives when that one won't do, private socket folders, locks."""

from __future__ import annotations

import fcntl
import hashlib
import os
import pwd
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

#: A unix socket's path must fit into 104 bytes on macOS, 108 on Linux.
LONGEST_SOCKET = 100


class CannotStart(Exception):
    """Something local can't start; the text is a sentence for the person at the keyboard."""


@dataclass(frozen=True)
class Account:
    """Who runs a store: ourselves, or for root, whom PostgreSQL refuses to obey, somebody with no rights."""

    name: str
    uid: int
    gid: int

    @property
    def is_us(self) -> bool:
        return self.uid == os.geteuid()


def data_folder(data_dir: Path) -> Path:
    """DATA_DIR, made if it is missing: for our eyes only, and for root also passable by the account that runs PostgreSQL."""
    if not data_dir.is_dir():
        data_dir.mkdir(parents=True, exist_ok=True)
        data_dir.chmod(0o711 if os.geteuid() == 0 else 0o700)
    return data_dir


def private_folder(path: Path, account: Account) -> Path:
    """`path`, made if it is missing, mode 0700, of this account; refuses one that somebody else has put there."""
    try:
        path.mkdir(mode=0o700, parents=True)
        if not account.is_us:
            os.chown(path, account.uid, account.gid)
    except FileExistsError:
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.uid or found.st_mode & 0o077:
            raise CannotStart(f"{path} must be a folder that only {account.name} can open. Remove it, then try again.") from None
    return path


def socket_folder(home: Path, socket: str) -> Path:
    """Where a store of this home puts its socket: at home, or in a short private folder if the path would be too long."""
    if len(os.fsencode(home / socket)) <= LONGEST_SOCKET:
        return home
    return Path("/tmp") / f"pepperline-{mark(home)}"  # noqa: S108 - made 0700 and its owner checked by private_folder


def mark(path: Path) -> str:
    """A short name for a path, the same each time and another one for each user."""
    return hashlib.sha256(f"{os.geteuid()}:{path}".encode()).hexdigest()[:12]


def unprivileged_account() -> Account:
    """Whom root lets run PostgreSQL."""
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, found.pw_uid, found.pw_gid)
    raise CannotStart("PostgreSQL does not run as root, and there is no user postgres or nobody. Run make as another user.")


def account_of(uid: int) -> Account:
    try:
        found = pwd.getpwuid(uid)
    except KeyError:
        raise CannotStart(f"User number {uid} has no name on this machine, and PostgreSQL needs one. Set DATABASE_URL instead.") from None
    return Account(found.pw_name, uid, found.pw_gid)


def lets_through(path: Path, account: Account) -> bool:
    """Whether this account can pass every folder down to `path`, by owner, group and mode."""
    return all(_is_passable(folder.stat(), account) for folder in (path, *path.parents))


def _is_passable(folder: os.stat_result, account: Account) -> bool:
    if folder.st_uid == account.uid:
        return bool(folder.st_mode & stat.S_IXUSR)
    return bool(folder.st_mode & (stat.S_IXGRP if folder.st_gid == account.gid else stat.S_IXOTH))


@contextmanager
def lock(path: Path, how: int) -> Iterator[IO[str] | None]:
    """Hold `path` by flock (LOCK_SH or LOCK_EX; with LOCK_NB it yields None if somebody else holds it).

    The kernel lets go of it when the process ends, however it ends; that is why nobody reads pid files to know who is there.
    """
    data_folder(path.parent)
    with path.open("a+") as file:
        yield file if take(file, how) else None


def take(file: IO[str], how: int) -> bool:
    """Take or change a lock on an open file; False if somebody else holds it."""
    try:
        fcntl.flock(file, how)
    except BlockingIOError:
        return False
    return True
