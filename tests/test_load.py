"""Two thousand texts at once, each delivered three times, with faults on the way: answered right, once, and no trace of who or what."""

from __future__ import annotations

import base64
import gzip
import itertools
import os
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b, sha256
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer

from bot import local
from bot.campaign_file import LineSpec, OrganizerSpec
from bot.house import QUEUE
from bot.local import postgres
from tests import leaks
from tests.chaos.crowd import Crowd, bodies, inbound
from tests.chaos.people import Person, campaign, new_word, people
from tests.chaos.processes import Running, folder, running, until
from tests.service import DANA, LINE, LUIS, campaign_file

PEOPLE = 200
COPIES = 3
HARBOR, ANA = "+13105550100", "+13105550111"

#: What goes wrong at the carrier with some documents: it takes the text and says 500, or hangs up, or both with no news of it later; or it
#: refuses for a while.
FAULTS: tuple[tuple[dict[str, object], ...], ...] = (
    ({"status": 500, "accepted": True},),
    ({"drop": True},),
    ({"status": 500, "accepted": True}, {"when": "status", "drop": True}),
    ({"status": 429},),
)


@pytest.mark.timeout(300)
def test_two_thousand_texts_delivered_three_times_are_answered_once_and_leave_no_trace() -> None:
    """200 people text ten times each, all at once, every webhook three times, half of them three at the same moment, while the carrier fails
    one document in twenty, jobs crash, and one row can't be opened. Every answer is the one that the flows give; every row, alert, document
    and opt-out is there once. Then all is stopped, and a search of every file, dump, log and packed value for the numbers and words, in all
    spellings and encodings, finds nothing; nor is there a hash of a number that needs no key.
    """
    with folder() as data_dir:
        with running(data_dir) as service:
            service.house.redis.config_set("appendonly", "yes")  # so that all that ever was in Redis is still to be found
            crowd = Crowd(service, two_campaigns(service), (), itertools.repeat(COPIES))
            crowd.people = tuple(people(crowd.campaign.content, PEOPLE))
            crowd.before = faults_for(crowd)
            with jobs_that_crash(service):
                crowd.text_all()
            a_row_that_never_opens(service)
            crowd.empties(60)
            assert crowd.answered_wrong() == []
            assert crowd.kept_wrong() == []
            assert crowd.sent_wrong() == []
            assert crowd.marks() == crowd.texts
            answers = organizers_answer(crowd)
            members_of_both_are_strangers(crowd)
            service.house.redis.save()
            stolen = Stolen(data_dir, leaks.dump(data_dir, service.env["DATABASE_URL"]), list(leaks.redis_values(service.env["REDIS_URL"])))
        says = "".join(path.read_text() for path in leaks.files(service.logs))
        assert all(event in says for event in ("error=VaultError", "text.refused", "pump.failed", "PumpFailed"))
        numbers = [*(person.number for person in crowd.people), DANA, LUIS, ANA]
        search = stolen.searched(numbers, [*(person.word for person in crowd.people), *answers])
        assert search.found == set()
        assert stolen.hashes(numbers) == set()
        assert all(
            any(part in place for place in search.looked_at) for part in ("pg_wal", "base", ".aof", ".rdb", "dump", "rq:job", "worker.log")
        )


def test_the_search_finds_what_is_planted() -> None:
    """A search that finds nothing proves nothing unless it would find something: in a table, in a deleted row, in logs, in Redis, in an RQ
    job's packed arguments, in other encodings, and as a plain hash.
    """
    with folder() as data_dir:
        with local.stores(data_dir) as found:
            planted = plant(data_dir, found["DATABASE_URL"], found["REDIS_URL"])
            stolen = Stolen(data_dir, leaks.dump(data_dir, found["DATABASE_URL"]), list(leaks.redis_values(found["REDIS_URL"])))
        search = stolen.searched(planted.numbers.values(), planted.words.values())
        where = {(each.secret, each.place.rsplit("/", 1)[-1]) for each in search.found}
        table, deleted, log, job = (planted.numbers[name] for name in ("table", "deleted", "log", "job"))
        assert (table, "dump") in where
        assert any(each.secret == deleted and "postgres" in each.place for each in search.found)
        assert any(each.secret in leaks.spellings(log) and each.place.endswith("web.log") for each in search.found)
        assert any(each.secret == job and "rq:job" in each.place and "unpacked" in each.place for each in search.found)
        assert (planted.words["value"], "redis note") in where
        forms = {each.secret: each.form for each in search.found if each.secret in planted.words.values()}
        assert "UTF-16" in forms[planted.words["UTF-16"]]
        assert "base64" in forms[planted.words["base64"]]
        assert any(each.secret == planted.words["gzip"] and "unpacked" in each.place for each in search.found)
        assert stolen.hashes(planted.numbers.values()) >= {planted.numbers["hashed"], planted.numbers["hexadecimal"][1:]}
        assert {planted.words["nowhere"], planted.numbers["nowhere"]}.isdisjoint(each.secret for each in search.found)


# -- the load -------------------------------------------------------------------------------------------------------------------------


def two_campaigns(service: Running):
    """Riverside, which is texted, and harbor beside it."""
    ana = (OrganizerSpec("Ana", "+13105550111", "lead", on_duty=True),)
    service.load(campaign_file(campaign="harbor", join=(), line=LineSpec(HARBOR), organizers=ana))
    return service.load(campaign())


def faults_for(crowd: Crowd):
    """Orders a fault for each tenth person's document: one send in twenty is an alert or a document that meets one."""
    unlucky = {person.number: FAULTS[place % len(FAULTS)] for place, person in enumerate(crowd.people[::10])}

    def before(person: Person, place: int) -> None:
        if person.script[place] in ("rights", "steps", "derechos"):
            for fault in unlucky.get(person.number, ()):
                crowd.running.stand_in.post("/faults", {"to": person.number, "times": 1, **fault})

    return before


@contextmanager
def jobs_that_crash(service: Running) -> Iterator[None]:
    """Meanwhile a table that the pump needs is away, until a job has failed at that."""
    over = threading.Event()

    def crash() -> None:
        while not over.wait(1):
            with psycopg.connect(service.env["DATABASE_URL"], autocommit=True) as connection:
                connection.execute("ALTER TABLE lines RENAME TO elsewhere")
                over.wait(0.5)
                connection.execute("ALTER TABLE elsewhere RENAME TO lines")
            if "pump.failed" in (service.logs / "worker.log").read_text():
                return

    saboteur = threading.Thread(target=crash)
    saboteur.start()
    yield
    over.set()
    saboteur.join()


def a_row_that_never_opens(service: Running) -> None:
    """A document whose sealed text was damaged: it ends as stuck, and nobody waits for it."""
    ((worker, campaign_id),) = service.rows("SELECT id, campaign_id FROM workers WHERE standing = 'member' LIMIT 1")
    text = uuid4()
    with service.record() as connection:
        connection.execute(
            """INSERT INTO texts (id, campaign_id, worker_id, line, direction, kind, body, state)
               VALUES (%s, %s, %s, %s, 'out', 'document', %s, 'due')""",
            (text, campaign_id, worker, LINE, os.urandom(60)),
        )
        connection.execute(
            "INSERT INTO outbox (campaign_id, text_id, person, line, lane) VALUES (%s, %s, %s, %s, 1)", (campaign_id, text, worker, LINE)
        )
    until(lambda: service.rows("SELECT 1 FROM outbox WHERE text_id = %s AND state = 'stuck'", text), "the damaged row to be put aside", 60)


def organizers_answer(crowd: Crowd) -> list[str]:
    """Dana answers some alerts by their codes, each text delivered three times; the worker gets it once. The words of her answers."""
    words = []
    asked = [person for person in crowd.people if person.expected.questions and not person.stops][:10]
    alerts = [text["body"] for text in crowd.at_the_carrier() if text["to"] in (DANA, LUIS)]
    for person in asked:
        code = next(body[:3] for body in alerts if person.word in body)
        words.append(new_word())
        fields = inbound(DANA, f"{code} yes, the {words[-1]} is on", f"SM{secrets.token_hex(16)}")
        (said,) = {tuple(bodies(crowd.deliver(fields))) for _ in range(COPIES)}
        assert f"{code}: on its way" in said[0]
    crowd.empties(60)
    got = [text for text in crowd.at_the_carrier() if "is on" in text["body"]]
    assert sorted(text["to"] for text in got) == sorted(person.number for person in asked)
    return words


def members_of_both_are_strangers(crowd: Crowd) -> None:
    """The same numbers on another campaign have other indexes, other handles and other ciphertexts."""
    both = [person.number for person in crowd.people if not person.stops][:9]
    for number in both:
        crowd.deliver(inbound(number, "JOIN", f"SM{secrets.token_hex(16)}", HARBOR))
    rows = crowd.running.rows("SELECT number_index, number FROM workers")
    assert len(rows) == len(crowd.people) + len(both)
    assert len({bytes(index) for index, _ in rows}) == len({bytes(number) for _, number in rows}) == len(rows)
    handles = crowd.running.rows("SELECT handle FROM workers WHERE campaign_id <> %s", crowd.campaign.id)
    mine = [crowd.running.rows("SELECT handle FROM workers WHERE number_index = %s", crowd.campaign.vault.index(number)) for number in both]
    assert sum(there == here for there, (here,) in zip(handles, mine, strict=True)) <= 1


# -- the search -----------------------------------------------------------------------------------------------------------------------


@dataclass
class Stolen:
    """All that somebody has who takes the machine's disk, a dump of the database and a look into Redis, but no key."""

    data_dir: Path
    dump: bytes
    redis: list[tuple[str, bytes]]

    def everything(self) -> Iterator[tuple[str, bytes | memoryview]]:
        yield "dump", self.dump
        yield from self.redis
        for path in leaks.files(self.data_dir, postgres.home(self.data_dir)):
            with leaks.contents(path) as held:
                yield str(path), held

    def searched(self, numbers, words) -> leaks.Search:
        search = leaks.Search([*(spelling for number in numbers for spelling in leaks.spellings(number)), *words])
        for place, data in self.everything():
            search.look(place, data)
        return search

    def hashes(self, numbers) -> set[str]:
        """The numbers, as E.164, without + or national, of which a hash without a key lies somewhere."""
        known = leaks.unkeyed(spelling for number in numbers for spelling in leaks.spellings(number)[:3])
        return {secret for _, data in self.everything() for secret in leaks.hashes_in(data, known)}


@dataclass
class Planted:
    """What was put where, by the name of the place."""

    numbers: dict[str, str]
    words: dict[str, str]


def plant(data_dir: Path, database_url: str, redis_url: str) -> Planted:
    """Every mistake that a later change could make."""
    names = ("table", "deleted", "log", "job", "hashed", "hexadecimal", "nowhere")
    planted = Planted(
        {name: f"+1773555{place:04d}" for place, name in enumerate(names, 100)},
        {name: new_word() for name in ("value", "UTF-16", "base64", "gzip", "nowhere")},
    )
    numbers, words = planted.numbers, planted.words
    with psycopg.connect(database_url) as connection:
        connection.execute("CREATE TABLE leak (said text, mark bytea)")
        hashed = sha256(numbers["hashed"].encode()).digest()
        connection.execute("INSERT INTO leak VALUES (%s, %s), (%s, '')", (numbers["table"], hashed, numbers["deleted"]))
        connection.commit()
        connection.execute("DELETE FROM leak WHERE said = %s", (numbers["deleted"],))
    logs = data_dir / "logs"
    logs.mkdir()
    (logs / "web.log").write_text(f"12:00:00 answered {leaks.spellings(numbers['log'])[7]}\n")
    (logs / "clock.log").write_text(f"mark={blake2b(numbers['hexadecimal'][1:].encode()).hexdigest()}\n")
    (logs / "wide.log").write_bytes(f"from {words['UTF-16']} to".encode("utf-16"))
    (logs / "old.log.gz").write_bytes(gzip.compress(f"a line with {words['gzip']}\n".encode()))
    with Redis.from_url(redis_url) as redis:
        redis.set("note", f"see {words['value']}")
        redis.rpush("notes", base64.b64encode(f"ab{words['base64']}.".encode()))
        Queue(QUEUE, connection=redis, serializer=JSONSerializer).enqueue("bot.jobs.pump", args=(numbers["job"],), description="pump")
    return planted
