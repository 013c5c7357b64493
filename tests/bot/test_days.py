"""The days in days/*.txt are what happens on all phones, to the letter; and no worker's phone gets what is not theirs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import leaks
from tests.bot import days
from tests.service import Service

FILES = sorted(days.FOLDER.glob("*.txt"))
WORDS = re.compile(r"[^\W_]+")
RUN = 3  # so many words in a row that somebody else wrote, and nobody said to everybody, are their words


@pytest.mark.timeout(120)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_day_is_what_happens(service: Service, path: Path) -> None:
    """Played again on the real service, each phone gets what the file says, and nothing else; and of that, no worker's holds a secret.

    After a change that is meant: python -m tests.bot.days --write, and read the difference.
    """
    written = path.read_text(encoding="utf-8")
    played, stage = days.play(service, written)
    assert played == written
    assert leaks_of(stage) == []


def leaks_of(stage: days.Stage) -> list[tuple[str, str]]:
    """(worker, text) of each text to a worker's phone that holds a name, number, handle or code of anybody, or words of another worker."""
    workers = {name for random_one, name in stage.names.items() if "-" in random_one}
    assert workers == {"maria", "james", "rosa"}
    names = {each.capitalize() for each in stage.phones}
    numbers = {spelling for each in stage.phones.values() for spelling in leaks.spellings(each.number)}
    secrets = names | numbers | set(stage.names)
    found = []
    for name, body in stage.got:
        if name not in workers:
            continue
        own = {run for who, said in stage.heard if who == name or who not in workers for run in runs(said)}
        others = {run for who, said in stage.heard if who in workers - {name} for run in runs(said)} - own
        if any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", body, re.IGNORECASE) for each in secrets) or others & runs(body):
            found.append((name, body))
    return found


def runs(text: str) -> set[tuple[str, ...]]:
    words = WORDS.findall(text.casefold())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def test_a_leak_would_be_found() -> None:
    """A name, a number in another spelling, a handle, a code and another worker's words: each in a text of Maria's."""
    stage = days.Stage(None, None)  # type: ignore[arg-type]
    stage.phones = {"dana": days.Holder("dana", "+13125550111"), "maria": days.Holder("maria", "+13125550141")}
    stage.names = {"amber-otter": "maria", "blue-heron": "james", "red-fox": "rosa", "R4K": "J1"}
    stage.heard = [("james", "is the lot open"), ("maria", "where do we park")]
    stage.got = [
        ("maria", body)
        for body in (
            "Dana says no.",
            "Call (312) 555-0111",
            "blue-heron knows",
            "about R4K: yes",
            "who asked: is the lot closed",
            "park in B",
        )
    ]
    assert [body for _, body in leaks_of(stage)] == [body for _, body in stage.got[:-1]]


def test_an_unexpected_text_and_a_missing_one_fail(service: Service) -> None:
    """What stands below a line is what came then, whatever the file says."""
    head = "day: 2026-12-01\ndana: +13125550111 lead en\nmaria: +13125550141\nat 09:00\nmaria> JOIN\n"
    played, _ = days.play(service, f"{head}maria< nothing of this kind\ndana< nor this\n")
    assert played.startswith(f"{head}maria< Riverside Info Line: ")
    assert "dana<" not in played


def test_the_clock_is_the_services_own_again(service: Service) -> None:
    """After a day, whatever follows has the time of this machine."""
    days.play(service, "day: 2027-12-01\ndana: +13125550111 lead en\nmaria: +13125550141\nat 09:00\nmaria> JOIN\n")
    service.load()
    service.phone("+13125550141").text("JOIN")
    assert service.rows("SELECT count(*) FROM texts WHERE at BETWEEN now() - interval '1 minute' AND now()") == [(2,)]
    assert service.rows("SELECT count(*) FROM pg_namespace WHERE nspname = 'moved'") == [(0,)]
