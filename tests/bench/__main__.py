"""`make bench`: the webhook beside a bare baseline, both under gunicorn with two sync workers, on the same PostgreSQL, in turn.

Prints texts a second and CPU per text of each, and their ratio in pairs: machines are noisy, so only the ratio is worth quoting.
Before that, what hearing takes, beside the least that any hearing could do.
"""

from __future__ import annotations

import argparse
import http.client
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import psutil
import psycopg
from twilio.request_validator import RequestValidator

from bot import local
from bot.config import Config
from tests.bench import hearing

ROOT = Path(__file__).parents[2]
ACCOUNT, TOKEN = "AC" + "0123456789abcdef" * 2, "a-token-of-the-bench-alone-77d2"
LINE = "+13125550100"
AREAS = (312, 773, 630, 847)
MEMBERS = 100 * len(AREAS)
CLIENTS = 6  # connections that post at once
#: What people text: mostly the phrases they were told; one in twenty each asks in their own words, wants a document, needs a person.
WORDS = (
    "dues", "MENU", "strike", "cuotas", "MEETING", "cards", "WHO", "pay", "huelga", "vote", "2", "maybe", "retaliation", "PRIVACY", "k",
    "thanks", "HELP", "how much are dues?", "rights", "is the lot open on labor day",
)  # fmt: skip


def requests_of(words: list[tuple[str, int]], url: str) -> list[tuple[bytes, str]]:
    """(body, signature) of (text, member) each, with a MessageSid of its own; made before the clock starts."""
    sign = RequestValidator(TOKEN).compute_signature
    made = []
    for word, member in words:
        sid, sender = f"SM{os.urandom(16).hex()}", f"+1{AREAS[member // 100]}55501{member % 100:02d}"
        fields = {"MessageSid": sid, "AccountSid": ACCOUNT, "From": sender, "To": LINE, "Body": word, "NumMedia": "0"}
        made.append((urlencode(fields).encode(), sign(f"{url}/twilio/sms", fields)))
    return made


def mixed(texts: int) -> list[tuple[str, int]]:
    """Each member in turn, each with another word than the time before."""
    return [(WORDS[(number + number // MEMBERS) % len(WORDS)], number % MEMBERS) for number in range(texts)]


def post_all(port: int, texts: list[tuple[bytes, str]]) -> float:
    """Post all texts from a few connections at once; seconds. Every answer must be a 200."""
    waiting, failures = iter(texts), []
    lock = threading.Lock()

    def client() -> None:
        while True:
            with lock:
                text = next(waiting, None)
            if text is None:
                return
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": text[1]}
            connection.request("POST", "/twilio/sms", text[0], headers)
            answer = connection.getresponse()
            answer.read()
            connection.close()
            if answer.status != 200:
                failures.append(answer.status)

    clients = [threading.Thread(target=client) for _ in range(CLIENTS)]
    began = time.perf_counter()
    for each in clients:
        each.start()
    for each in clients:
        each.join()
    if failures:
        sys.exit(f"{len(failures)} of {len(texts)} texts were not answered: {failures[:3]}")
    return time.perf_counter() - began


@contextmanager
def gunicorn(application: str, env: dict[str, str]) -> Iterator[psutil.Process]:
    """An application under gunicorn with the Procfile's settings, ready to answer."""
    command = [sys.executable, "-m", "gunicorn", "--config", "bot/gunicorn_settings.py", application]
    with subprocess.Popen(command, cwd=ROOT, env=env) as process:
        try:
            wait_for(int(env["PORT"]), process)
            yield psutil.Process(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        if process.poll() is not None:
            sys.exit("gunicorn did not start")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit("gunicorn did not open its port")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def cpu(process: psutil.Process) -> float:
    """Seconds of CPU of gunicorn and its workers so far; the database's is not in it."""
    return float(sum(sum(each.cpu_times()[:2]) for each in [process, *process.children(recursive=True)]))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="pairs to measure")
    parser.add_argument("--texts", type=int, default=2000, help="texts in each half of a pair")
    parser.add_argument("--hearing", action="store_true", help="measure hearing only")
    given = parser.parse_args()
    hearing.print_figures()
    if given.hearing:
        return
    with data_folder() as folder, local.stores(folder) as found:
        ports = {"webhook": free_port(), "baseline": free_port()}
        envs = {name: environment(folder, found, port) for name, port in ports.items()}
        prepare(envs["webhook"])
        with gunicorn("wsgi:app", envs["webhook"]) as webhook, gunicorn("tests.bench.baseline:app", envs["baseline"]) as baseline:
            measure(ports, {"webhook": webhook, "baseline": baseline}, given.rounds, given.texts)


@contextmanager
def data_folder() -> Iterator[Path]:
    """A data folder that leaves nothing behind. Its parent is open, since for root another user runs PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="pepperline-bench-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder) / "var"
        local.erase(Path(folder) / "var")


def environment(folder: Path, found: dict[str, str], port: int) -> dict[str, str]:
    settings = {"LOCAL": "1", "DATA_DIR": str(folder), "PORT": str(port), "PUBLIC_URL": f"http://127.0.0.1:{port}", **found}
    account = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_API_BASE": "http://127.0.0.1:9"}
    return {**os.environ, **settings, **account, "WEB_CONCURRENCY": "2"}


def prepare(env: dict[str, str]) -> None:
    """Migrations, the demo campaign, the baseline's table."""
    flask = [sys.executable, "-m", "flask", "--app", "wsgi"]
    for command in (["migrate"], ["campaign", "load", "demo/riverside.yaml"]):
        subprocess.run([*flask, *command], cwd=ROOT, env=env, check=True, stdout=subprocess.DEVNULL)
    Config.from_env(env)
    with psycopg.connect(env["DATABASE_URL"]) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS baseline (sid text PRIMARY KEY, body text)")


def measure(ports: dict[str, int], processes: dict[str, psutil.Process], rounds: int, texts: int) -> None:
    for port in ports.values():  # everybody joins, and the workers warm up
        url = f"http://127.0.0.1:{port}"
        post_all(port, requests_of([(word, member) for word in ("JOIN", "YES") for member in range(MEMBERS)], url))
        post_all(port, requests_of(mixed(MEMBERS), url))
    print(f"{'':>8}  {'webhook':>22}  {'baseline':>22}  {'throughput':>10}  {'CPU':>6}")
    ratios, costs = [], []
    for pair in range(rounds):
        per_second, cost = {}, {}
        for name, port in ports.items() if pair % 2 else reversed(ports.items()):
            prepared = requests_of(mixed(texts), f"http://127.0.0.1:{port}")
            before = cpu(processes[name])
            seconds = post_all(port, prepared)
            per_second[name], cost[name] = texts / seconds, (cpu(processes[name]) - before) / texts * 1e6
        ratios.append(per_second["webhook"] / per_second["baseline"])
        costs.append(cost["webhook"] / cost["baseline"])
        shown = "  ".join(f"{per_second[name]:>7.0f}/s {cost[name]:>7.0f} us" for name in ports)
        print(f"pair {pair + 1:>3}  {shown}  {ratios[-1]:>9.2f}x  {costs[-1]:>5.2f}x", flush=True)
    middle = statistics.median(ratios)
    print(
        f"median throughput of the webhook: {middle:.2f} of the baseline's (from {min(ratios):.2f} to {max(ratios):.2f}); at least 0.5 is wanted"
    )
    print(f"median CPU a text, without the database's: {statistics.median(costs):.2f} times the baseline's")


if __name__ == "__main__":
    main()
