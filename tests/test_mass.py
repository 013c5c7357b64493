"""Mass texts as a host sends them: one command and its progress bar, real processes, kill -9 in the middle; and nine campaigns at once.

The people are of area codes that nobody has, so that the worksite's clock alone says whether it is day; it is always noon there.
"""

from __future__ import annotations

import os
import pty
import random
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from threading import Thread

import pytest

from bot.campaign_file import LineSpec, OrganizerSpec
from tests.bot import crowd
from tests.chaos.processes import ROOT, Running, folder, running, until
from tests.service import campaign_file

RECIPIENTS = 10_000
LINES = tuple(f"+1312555019{each}" for each in range(4))


@dataclass
class Command:
    """A command in a terminal of its own; `said` grows as it speaks."""

    process: subprocess.Popen[bytes]
    terminal: int
    said: str = ""
    reader: Thread = field(init=False)

    def __post_init__(self) -> None:
        self.reader = Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        while True:
            try:
                part = os.read(self.terminal, 65536)
            except OSError:  # its other end is closed
                return
            if not part:
                return
            self.said += part.decode(errors="replace")

    def ends(self, seconds: float) -> int:
        code = self.process.wait(seconds)
        self.reader.join()
        return code


@contextmanager
def command(service: Running, *words: str) -> Iterator[Command]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["flask", "--app", "wsgi", *words], cwd=ROOT, env={**service.env, "TERM": "xterm"}, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    started = Command(process, ours)
    try:
        yield started
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        started.reader.join()
        os.close(ours)


def sent(service: Running, words: str) -> list[dict[str, str]]:
    """The texts with these words that the carrier took."""
    texts = service.stand_in.get("/state", {"since": "0", "most": "20000"}).json["texts"]
    return [text for text in texts if text["speaker"] == "service" and words in text["body"]]


def campaign(service: Running, lines: tuple[LineSpec, ...], code: str = "riverside", **changes: object):
    """A campaign whose day is now."""
    file = campaign_file(campaign=code, timezone=crowd.noon(), meetings=(), texts_a_month=60, **changes)
    return service.load(replace(file, lines=lines))


@pytest.mark.timeout(900)
def test_ten_thousand_people_by_one_command_with_kill_9_in_the_middle() -> None:
    """The worker twice, PostgreSQL and Redis are killed while the bar goes on; in the end each has it, and has it once."""
    with folder() as data_dir, running(data_dir) as service:
        loaded = campaign(service, tuple(LineSpec(line, per_second=100, segments_per_day=100_000) for line in LINES))
        phones = crowd.numbers(RECIPIENTS, crowd.NOWHERE)
        for at, line in enumerate(LINES):
            crowd.join(service, loaded, phones[at :: len(LINES)], languages=("en", "es"), line=line, skip=at * RECIPIENTS)
        words = ("--say", "en", "The doors open at six.", "--say", "es", "Abren a las seis.")
        with command(service, "broadcast", "send", "riverside", *words, "--yes", str(RECIPIENTS)) as sending:
            _kill_in_the_middle(service, sending)
            until(lambda: _goes_on(service) and sending.process.poll() is not None, "the command's end", 600)
            assert sending.ends(1) == 0, sending.said
        bar = re.findall(r"(\d+)/10000", sending.said)
        assert len(set(bar)) > 10, sending.said[-2000:]
        assert bar[-1] == "10000"
        assert "10,000 people" in sending.said
        assert re.search(r"left for\s+10000 of 10000", sending.said)
        taken = Counter(text["to"] for text in [*sent(service, "The doors open at six."), *sent(service, "Abren a las seis.")])
        assert set(taken) <= set(phones)
        assert [number for number, count in taken.items() if count > 1] == []
        unknown = int(match[1]) if (match := re.search(r"unknown\s+(\d+)", sending.said)) else 0
        assert len(taken) >= RECIPIENTS - unknown
        assert unknown <= 24  # what was in a pump's hands when it died, and the carrier could not be asked about


def _kill_in_the_middle(service: Running, sending: Command) -> None:
    choose = random.Random(7)
    for part, share in (("worker", 0.1), ("postgres", 0.3), ("worker", 0.5), ("redis", 0.7)):
        until(lambda share=share: _goes_on(service) and _has_left(service) >= share * RECIPIENTS, f"{share:.0%}", 300)
        assert sending.process.poll() is None, sending.said
        service.kill(part, choose)


def _goes_on(service: Running) -> bool:
    """What has died is started again, as whatever runs the Procfile does: a worker gives up when Redis is away."""
    service.revive()
    return True


def _has_left(service: Running) -> int:
    return int(service.rows("SELECT count(*) FROM recipients WHERE put_at IS NOT NULL")[0][0])


@pytest.mark.timeout(300)
def test_nine_campaigns_at_once_each_at_its_own_rate() -> None:
    """Nine lines from one to nine segments a second: each takes as long as its own rate says, none waits for another."""
    with folder() as data_dir, running(data_dir) as service:
        lasting, begun = 12, {}
        for rate in range(1, 10):
            line = LineSpec(f"+1312555018{rate}", per_second=rate)
            team = (OrganizerSpec("Dana", f"+1312555017{rate}", "lead", on_duty=True),)
            loaded = campaign(service, (line,), f"plant-{rate}", organizers=team, join=())
            phones = [f"+1999555{rate}{each:03d}" for each in range(lasting * rate)]
            crowd.join(service, loaded, phones, line=line.number)
            begun[line.number] = rate
        for rate in range(1, 10):
            words = ("--say", "en", "The doors open at six.", "--yes", str(lasting * rate), "--no-watch")
            with command(service, "broadcast", "send", f"plant-{rate}", *words) as sending:
                assert sending.ends(60) == 0, sending.said
        until(lambda: len(sent(service, "The doors open")) == lasting * 45, "all to leave", 90)
        moments: dict[str, list[datetime]] = defaultdict(list)
        for text in sent(service, "The doors open"):
            moments[text["line"]].append(datetime.fromisoformat(text["at"]))
        for line, rate in begun.items():
            took = (max(moments[line]) - min(moments[line])).total_seconds()
            assert lasting - 2.5 < took < lasting + 6, (rate, took)


@pytest.mark.timeout(300)
def test_a_command_says_what_is_wrong_and_sends_nothing() -> None:
    """Words that a locked phone would show, a wrong count, nobody to reach, no such number, no such hour: a sentence, and exit code 1."""
    with folder() as data_dir, running(data_dir) as service:
        loaded = campaign(service, (LineSpec(LINES[0], per_second=100),))
        crowd.join(service, loaded, crowd.numbers(3, crowd.NOWHERE), line=LINES[0])
        say = ("--say", "en", "The doors open at six.")
        for words, answer in (
            (("send", "riverside", "--say", "en", "Vote tomorrow"), "A locked phone would show 'vote'"),
            (
                ("send", "riverside", *say, "--yes", "4"),
                "It reaches 3 people, and that is not the number that was given. Nothing was sent.",
            ),
            (("send", "riverside", *say, "--to", "tag=nobody", "--yes", "0"), "Nobody would get it. Nothing was sent."),
            (("send", "riverside", *say, "--to", "colour=red"), "--to takes one of language=..., tag=..."),
            (("send", "riverside", *say, "--at", "tomorrow"), "That is no date and time."),
            (("send", "riverside"), "Give the words, with --say or --file, or one --document."),
            (("send", "riverside", "--say", "fr", "Bonjour"), "riverside does not speak fr. It speaks en, es."),
            (("pause", "riverside", "1"), "riverside has no such mass text. There was none yet."),
            (("send", "nowhere", *say), "There is no campaign nowhere."),
        ):
            with command(service, "broadcast", *words) as spoken:
                assert spoken.ends(60) == 1, spoken.said
            assert answer in spoken.said.replace("\r\n", " "), spoken.said
        assert service.rows("SELECT count(*) FROM broadcasts") == [(0,)]
        with command(service, "broadcast", "send", "riverside", *say, "--dry-run") as shown:
            assert shown.ends(60) == 0
        assert re.search(r"to\s+everybody: 3 people", shown.said)
        assert re.search(r"cost\s+3 segments, about \$0.04 at \$0.0125 a segment", shown.said)
        with command(service, "broadcast", "send", "riverside", *say) as asking:
            until(lambda: "type how many people get it" in asking.said, "the question")
            os.write(asking.terminal, b"3\n")
            assert asking.ends(60) == 0, asking.said
        assert re.search(r"left for\s+3 of 3", asking.said)
        with command(service, "broadcast", "list", "riverside") as listed:
            assert listed.ends(60) == 0
        assert "3 of 3\t3 arrived\t0 failed" in listed.said
        assert Path(data_dir, "logs", "worker.log").read_text().count("doors") == 0
