"""The labelled texts: tests/data/hearing/{learn,measure}/<set>.<language>.<origin>.jsonl."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from bot.campaign_file import read
from bot.commands.campaign import sentence_names, service_words
from flows.content import Content
from flows.hearing.normal import said

FOLDER = Path(__file__).parents[1] / "data" / "hearing"
DEMO = Path(__file__).parents[2] / "demo"
SPLITS = ("learn", "measure")
#: The campaigns that questions are asked of. The demonstration's are what the matcher's tables were written from; those of learn/ are what
#: its constants are found on, as campaigns that it has not met; the one of measure/ only measures.
CAMPAIGNS = {
    "riverside": DEMO / "riverside.yaml",
    "harbor": DEMO / "harbor.yaml",
    **{path.stem: path for path in sorted((FOLDER / "learn" / "campaigns").glob("*.yaml"))},
    "measured": FOLDER / "measure" / "campaign.yaml",
}


@dataclass(frozen=True)
class Labelled:
    """One text, with what should be heard in it under the names that `hear --jsonl` prints."""

    text: str
    asked: str | None
    campaign: str | None
    wanted: Mapping[str, Any]


@dataclass(frozen=True)
class Texts:
    """One file of them."""

    split: str
    name: str  # stop, not-stop, urgent ...
    language: str
    origin: str
    lines: tuple[Labelled, ...]


@cache
def texts(split: str) -> tuple[Texts, ...]:
    """Every file of a split, by set, language and origin. Of measure/ only what does not stand in learn/ too: short texts meet."""
    files = tuple(_read(split, path) for path in sorted((FOLDER / split).glob("*.jsonl")))
    if split == "learn":
        return files
    learnt = {said(each.text).key for file in texts("learn") for each in file.lines}
    return tuple(replace(file, lines=tuple(each for each in file.lines if said(each.text).key not in learnt)) for file in files)


def _read(split: str, path: Path) -> Texts:
    name, language, origin = path.name.removesuffix(".jsonl").split(".")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return Texts(split, name, language, origin, tuple(map(_labelled, rows)))


def _labelled(row: Mapping[str, Any]) -> Labelled:
    wanted = {key: value for key, value in row.items() if key not in ("text", "asked", "campaign")}
    return Labelled(row["text"], row.get("asked"), row.get("campaign"), wanted)


@cache
def content_of(code: str) -> Content:
    """A campaign that the sets name, as its file has it."""
    return read(CAMPAIGNS[code], service_words(), sentence_names()).content
