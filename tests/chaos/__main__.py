"""`make chaos`: kill -9 of every part at random moments while a crowd texts; then what was lost, what came twice, what opt-out was forgotten.

The carrier delivers again what was not answered, as Twilio does. Prints what it did, what it saw, and a sentence on each text that
went wrong; ends with exit code 1 if there was one.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from tests.chaos.crowd import Crowd
from tests.chaos.people import SCRIPTS, campaign, people
from tests.chaos.processes import NAMES, STORES, Running, folder, running

EVERY = 2.5  # seconds between two kills, on average
EMPTY_IN = 180.0  # seconds after the last kill: a row in doubt may be asked about for 90
MOST = 5 * 100 * len(SCRIPTS[0])  # texts; there are no more numbers that belong to nobody


@dataclass
class Chaos:
    """What was done to a service, and what came of it."""

    kills: Counter[str] = field(default_factory=Counter)
    texts: int = 0
    again: dict[str, int] = field(default_factory=dict)
    texted_for: float = 0.0
    emptied_in: float = 0.0
    doubts: int = 0
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        yield f"{sum(self.kills.values())} kills: {', '.join(f'{name} {count}' for name, count in sorted(self.kills.items()))}"
        yield f"{self.texts} texts in {self.texted_for:.0f} s; deliveries that had to be made again: {self.again or 'none'}"
        yield f"the outbox was empty {self.emptied_in:.0f} s after the last text; {self.doubts} texts went again after a doubt"
        yield from self.wrong[:20]
        yield f"{len(self.wrong)} wrong" if self.wrong else "nothing lost, nothing answered twice, no opt-out forgotten"


def chaos(kills: int, texts: int, choose: random.Random, parts: tuple[str, ...] = (*NAMES, *STORES), every: float = EVERY) -> Chaos:
    """Kill while they text, wait until all has left, and look at everything."""
    seen = Chaos()
    with folder() as data_dir, running(data_dir) as service:
        loaded = service.load(campaign())
        crowd = Crowd(service, loaded, tuple(people(loaded.content, texts // len(SCRIPTS[0]))), iter(lambda: choose.choice((1, 1, 2)), 0))
        step = 2 * kills * every / len(SCRIPTS[0])
        with ThreadPoolExecutor(1) as thread:
            texting = thread.submit(crowd.text_all, pause=lambda: choose.uniform(0, step))
            kill_all(service, seen, [choose.choice(parts) for _ in range(kills)], choose, every)
            while not texting.done():
                service.revive()
                time.sleep(0.1)
            seen.texted_for = texting.result()
        seen.emptied_in = crowd.empties(EMPTY_IN)
        seen.texts, seen.again = crowd.texts, crowd.why_again()
        seen.doubts = int(service.rows("SELECT coalesce(sum(doubts), 0) FROM texts")[0][0])
        stuck = [f"{count} rows are stuck" for (count,) in service.rows("SELECT count(*) FROM outbox") if count]
        seen.wrong = [*crowd.answered_wrong(), *crowd.kept_wrong(), *crowd.sent_wrong(), *stuck]
        if crowd.marks() != crowd.texts:
            seen.wrong.append(f"{crowd.marks()} texts were heard, not {crowd.texts}")
    return seen


def kill_all(service: Running, seen: Chaos, victims: list[str], choose: random.Random, every: float) -> None:
    for victim in victims:
        ends = time.monotonic() + choose.uniform(0, 2 * every)
        while time.monotonic() < ends:
            service.revive()
            time.sleep(0.02)
        service.revive()
        service.kill(victim, choose)
        seen.kills[victim] += 1


def main() -> int:
    """Cause chaos and print what came of it."""
    parser = argparse.ArgumentParser(prog="make chaos", description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--texts", type=int, default=2000, help=f"at most {MOST}")
    parser.add_argument("--seed", type=int, default=None, help="to choose the same victims again; moments differ all the same")
    given = parser.parse_args()
    if given.texts > MOST:
        parser.error(f"there are numbers for {MOST} texts")
    seed = random.randrange(10**6) if given.seed is None else given.seed
    print(f"{given.kills} kills, {given.texts} texts, seed {seed}", flush=True)
    seen = chaos(given.kills, given.texts, random.Random(seed))
    print(*seen.lines(), sep="\n")
    return 1 if seen.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
