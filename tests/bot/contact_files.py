"""Contact files for the tests: a hundred thousand rows from a seed, two in a hundred of them bad, each in a way that is known.

python -m tests.bot.contact_files FILE.csv [ROWS]      # to try `contacts import` with, on the demo campaign riverside
"""

from __future__ import annotations

import csv
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path

from bot.contacts.reasons import REASONS
from tests.service import DANA, LINE

HEADER = ("Cell", "Name", "How", "Date", "Collector", "Language", "Note", "Purpose", "Expires")

#: Real area codes. 555-01xx gives only a hundred numbers each, too few for 100,000 people: so all of exchange 555 is used, which is given to
#: nobody but a few services, and nothing is ever sent here.
AREAS = ("205", "217", "303", "312", "404", "512", "602", "702", "773", "808", "916", "972")

STYLES: tuple[Callable[[str, str, str], str], ...] = (
    lambda area, exchange, line: f"+1{area}{exchange}{line}",
    lambda area, exchange, line: f"({area}) {exchange}-{line}",
    lambda area, exchange, line: f"{area}-{exchange}-{line}",
    lambda area, exchange, line: f"{area}.{exchange}.{line}",
    lambda area, exchange, line: f"1 {area} {exchange} {line}",
    lambda area, exchange, line: f"{area}{exchange}{line}",
)


def numbers(choose: random.Random, count: int) -> list[str]:
    """So many different ones, in E.164, in no order, and none of the tests' own lines and organizers."""
    every = [f"+1{area}555{line:04d}" for area, line in product(AREAS, range(200, 10_000))]
    return choose.sample(every, count)


def row(choose: random.Random, number: str, today: date) -> dict[str, str]:
    """A good row."""
    style = choose.choice(STYLES)
    how = choose.choices(("worker_gave_for_texts", "coworker_gave", "salt", "voter_list"), (60, 25, 5, 10))[0]
    voters = how == "voter_list"
    return {
        "Cell": style(number[2:5], number[5:8], number[8:]),
        "Name": choose.choice(("Maria", "James", "Ana", "Zoë", "Luis", "Wanda")) + f" {choose.randrange(10**6):06d}",
        "How": how,
        "Date": (today - timedelta(days=choose.randrange(500))).isoformat(),
        "Collector": choose.choice(("Dana", "Luis")),
        "Language": choose.choice(("en", "es", "Spanish", "")),
        "Note": choose.choice(("", "", "", "night shift", 'says "call after 5"', "two\nlines, and a comma")),
        "Purpose": "turnout calls" if voters else "",
        "Expires": (today + timedelta(days=90)).isoformat() if voters else "",
    }


FOR_TEXTS = {"How": "worker_gave_for_texts", "Purpose": "", "Expires": ""}

#: Ten ways to be bad: the reason that the report must give, the column, and what is changed in a good row.
WAYS: Mapping[str, tuple[str, Callable[[date], dict[str, str]]]] = {
    "no_number": ("phone", lambda _: {"Cell": ""}),
    "no_such_number": ("phone", lambda _: {"Cell": "ask at the gate"}),
    "rounded": ("phone", lambda _: {"Cell": "3.12556E+09"}),
    "toll_free": ("phone", lambda _: {"Cell": "(800) 555-0199"}),
    "organizer": ("phone", lambda _: {"Cell": DANA}),
    "own_line": ("phone", lambda _: {"Cell": LINE}),
    "unknown_how": ("how", lambda _: {"How": "my cousin"}),
    "too_old": ("date", lambda today: {**FOR_TEXTS, "Date": (today - timedelta(days=600)).isoformat()}),
    "no_collector": ("collector", lambda _: {**FOR_TEXTS, "Collector": ""}),
    "expired": ("expires", lambda today: {"How": "voter_list", "Purpose": "calls", "Expires": (today - timedelta(days=1)).isoformat()}),
}


@dataclass
class Made:
    """A file that was made: how many rows are good, which numbers those hold, and for each bad row its column and reason."""

    path: Path
    good: list[str] = field(default_factory=list)
    bad: dict[int, tuple[str, str]] = field(default_factory=dict)

    @property
    def by_reason(self) -> Counter[str]:
        return Counter(reason for _, reason in self.bad.values())


def make(path: Path, rows: int, today: date, *, seed: int = 7, bad_of_a_hundred: int = 2) -> Made:
    """Write a file of so many rows, the names of its columns in row 1."""
    choose, made = random.Random(seed), Made(path)
    places = sorted(choose.sample(range(rows), rows * bad_of_a_hundred // 100))
    ways: Iterator[str] = (list(WAYS)[turn % len(WAYS)] for turn in range(len(places)))
    bad = dict(zip(places, ways, strict=False))
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, HEADER)
        table.writeheader()
        for place, number in enumerate(numbers(choose, rows)):
            cells = row(choose, number, today)
            if way := bad.get(place):
                column, change = WAYS[way]
                cells |= change(today)
                made.bad[place + 2] = (column, way)
            else:
                made.good.append(number)
            table.writerow(cells)
    return made


def main(path: str, rows: str = "100000") -> None:
    """Write such a file, and say how many of its rows are bad in which way."""
    made = make(Path(path), int(rows), datetime.now(UTC).date() - timedelta(days=1))
    for way, count in made.by_reason.items():
        print(f"{count:>9,}  {way}: {REASONS[way][0]}")
    print(f"{int(rows):>9,}  rows in {path}")


if __name__ == "__main__":
    main(*sys.argv[1:])
