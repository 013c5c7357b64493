"""The pump as RQ runs it: a real worker process, killed ones, lost rings, and nothing of anybody in Redis."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from redis import Redis
from rq.job import Job
from rq.serializers import JSONSerializer

from bot import clock, jobs, outbox
from bot.house import House
from bot.phones.faults import Fault
from bot.store import Text
from tests.service import DANA, LINE, MARIA, Service

PROCFILE = Path(__file__).parents[2] / "Procfile"


def environment(service: Service) -> dict[str, str]:
    """What a process of this service gets."""
    config = service.house.config
    found = {
        "LOCAL": "1",
        "DATA_DIR": str(config.data_dir),
        "DATABASE_URL": config.database_url,
        "REDIS_URL": config.redis_url,
        "PUBLIC_URL": config.public_url,
        "TWILIO_API_BASE": str(config.twilio_api_base),
        "TWILIO_ACCOUNT_SID": config.twilio_account_sid,
        "TWILIO_AUTH_TOKEN": config.twilio_auth_token,
    }
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, **found, "PATH": path, "PYTHONPATH": str(PROCFILE.parent)}


@contextmanager
def worker(service: Service, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The Procfile's worker, as it stands there."""
    command = next(line.partition(": ")[2] for line in PROCFILE.read_text().splitlines() if line.startswith("worker:"))
    with log.open("wb") as output:
        process = subprocess.Popen(command.split(), env=environment(service), cwd=PROCFILE.parent, stdout=output, stderr=output)
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                process.wait(10)


def until(true, seconds: float = 20) -> None:
    """Wait for another process."""
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends, "it did not happen"
        time.sleep(0.03)


def put(service: Service, body: str, kind: str) -> Text:
    with service.house.pool.connection() as connection:
        campaign = service.house.campaigns.read(connection).campaigns[0]
        ((worker,),) = connection.execute("SELECT id FROM workers").fetchall()
        text = Text(kind, "out", LINE, body, worker)
        outbox.put(connection, campaign, text, answers_at=datetime.now(UTC))
    return text


def in_redis(redis: Redis) -> bytes:
    """Every key and value that Redis holds, in any type."""
    found = b""
    for key in redis.keys("*"):
        found += key
        kind = redis.type(key)
        readers = {b"string": redis.get, b"hash": redis.hgetall, b"set": redis.smembers}
        if kind == b"list":
            found += repr(redis.lrange(key, 0, -1)).encode()
        elif kind == b"zset":
            found += repr(redis.zrange(key, 0, -1, withscores=True)).encode()
        elif kind == b"stream":
            found += repr(redis.xrange(key)).encode()
        elif kind in readers:  # none: it has expired meanwhile
            found += repr(readers[kind](key)).encode()
    return found


def test_the_procfiles_worker_sends_and_ends_when_it_is_told_to(riverside: Service, tmp_path: Path) -> None:
    """A real RQ worker: the alert rings it, the text leaves within seconds, its log and Redis hold nothing of anybody."""
    maria = riverside.member()
    with worker(riverside, tmp_path / "log") as process:
        maria.text("why is the xylophone broken")
        until(lambda: riverside.phone(DANA).pushed())
        maria.text("rights")
        until(maria.pushed)
        held = in_redis(riverside.house.redis)
        process.send_signal(signal.SIGTERM)
        process.wait(15)
    written = (tmp_path / "log").read_bytes() + held
    for secret in (b"xylophone", MARIA.encode(), MARIA[1:].encode(), b"5550141", b"rights at work", b"Riverside"):
        assert secret not in written


def test_the_job_that_waits_in_redis_says_nothing(riverside: Service) -> None:
    """No argument, a fixed description, and not more of them than could find work."""
    maria = riverside.member()
    for text in ("is the lot open", "ASK is the canteen open", "rights", "steps"):
        maria.text(text)
    ids = riverside.house.queue.job_ids
    assert 1 <= len(ids) <= 3
    for id in ids:
        job = Job.fetch(id, connection=riverside.house.redis, serializer=JSONSerializer)
        assert (job.func_name, job.args, job.kwargs, job.description, job.result_ttl) == ("bot.jobs.pump", [], {}, "pump", 0)
    held = in_redis(riverside.house.redis)
    for secret in (b"canteen", b"5550141", MARIA[2:].encode()):
        assert secret not in held


def test_a_ring_that_was_lost_is_rung_again_by_the_clock(riverside: Service) -> None:
    """D2: Redis is flushed; the record knows what is due."""
    maria = riverside.member()
    maria.text("rights")
    riverside.house.redis.flushall()
    assert riverside.house.queue.count == 0
    assert clock.tick(riverside.house)
    assert riverside.house.queue.count == 1
    riverside.pump()
    assert len(maria.pushed()) == 1
    assert not clock.tick(riverside.house)


def test_with_redis_away_texts_are_heard_all_the_same(riverside: Service, tmp_path: Path) -> None:
    """The ring fails, the answer does not; the clock finds the row when Redis is back."""
    away = House(replace(riverside.house.config, redis_url=f"unix://{tmp_path}/none.sock"))
    away.ring()
    away.close()
    riverside.member().text("rights")
    assert riverside.rows("SELECT count(*) FROM outbox") == [(1,)]


KILLED = "import sys; from bot.config import Config; from bot.house import House; from bot import jobs; jobs.run(House(Config.from_env()))"


@pytest.mark.parametrize(
    ("kind", "fault", "sent", "ends"),
    [
        pytest.param("broadcast", Fault(to=MARIA, delay=1.2, times=1), 1, "delivered", id="to many, and the carrier took it"),
        pytest.param("answer", Fault(to=MARIA, delay=1.2, times=1), 1, "delivered", id="an answer, and the carrier took it"),
        pytest.param("broadcast", Fault(to=MARIA, delay=1.2, status=500, times=1), 0, "unknown", id="to many, and the carrier did not"),
        pytest.param("answer", Fault(to=MARIA, delay=1.2, status=500, times=1), 1, "delivered", id="an answer, and the carrier did not"),
    ],
)
def test_a_pump_that_is_killed_while_it_sends_leaves_a_doubt_and_no_double(
    riverside: Service, kind: str, fault: Fault, sent: int, ends: str
) -> None:
    """D1, D3: kill -9 in the middle of the request; the text is at the carrier at most once, and an answer exactly once."""
    riverside.member()
    riverside.settle()
    text = put(riverside, "hello from the one who was killed", kind)
    riverside.carrier.faults.order(fault)
    process = subprocess.Popen([sys.executable, "-c", KILLED], env=environment(riverside), cwd=PROCFILE.parent, stderr=subprocess.DEVNULL)
    until(lambda: not riverside.carrier.faults.listed())
    process.kill()
    process.wait()
    assert riverside.rows("SELECT state, attempts FROM outbox") == [("sending", 1)]
    riverside.pump()
    assert riverside.rows("SELECT state FROM outbox") == [("sending",)]  # its lease is not over: it might still be alive
    time.sleep(1.3)
    riverside.rows("UPDATE outbox SET claimed_at = claimed_at - interval '75 seconds' RETURNING 1")
    assert clock.tick(riverside.house)
    riverside.pump()
    until(lambda: riverside.rows("SELECT state FROM texts WHERE id = %s", text.id) == [(ends,)])
    assert len([each for each in riverside.carrier.texts() if each.direction == "outbound-api"]) == sent
    assert riverside.rows("SELECT count(*) FROM outbox") == [(0,)]


def test_a_job_that_fails_tells_rq_nothing(riverside: Service, tmp_path: Path) -> None:
    """What RQ keeps of a failed job: the name of our one error, and no value of whatever was wrong."""
    maria = riverside.member()
    maria.text("rights")
    broken = {**environment(riverside), "DATABASE_URL": f"postgresql://xylophone:marimba@/none?host={tmp_path}"}
    command = [
        *"rq worker --burst --serializer rq.serializers.JSONSerializer --disable-job-desc-logging --logging_level WARNING outbox".split()
    ]
    ended = subprocess.run(command, env=broken, cwd=PROCFILE.parent, capture_output=True, check=False, timeout=60)
    held = in_redis(riverside.house.redis)
    assert riverside.house.queue.failed_job_registry.count >= 1
    for id in riverside.house.queue.failed_job_registry.get_job_ids():
        job = Job.fetch(id, connection=riverside.house.redis, serializer=JSONSerializer)
        assert "PumpFailed" in str(job.latest_result().exc_string)
    for secret in (b"xylophone", b"marimba", MARIA[2:].encode(), b"rights at work"):
        assert secret not in held + ended.stdout + ended.stderr
    riverside.pump()
    assert len(maria.pushed()) == 1


def test_a_pump_beside_another_is_harmless_and_one_with_nothing_to_do_ends(riverside: Service) -> None:
    """It looks once and is gone."""
    began = time.monotonic()
    jobs.run(riverside.house)
    assert time.monotonic() - began < 1
