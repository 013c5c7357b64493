"""What `flask --app wsgi hear` reads and prints: texts, and what the bot hears in them and why. Only a campaign's FAQ needs the record."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.campaigns import CampaignError
from flows import hear, lexicon_of
from flows.content import Content
from flows.hearing import Asked, Heard, in_light_of, outcome

#: What is heard where no campaign is named: the bot's own words, in every language that it speaks, and no FAQ.
NO_CAMPAIGN = Content("", "", "UTC", ("en", "es"))
ASKED = ("yesno", "choice")

ContentOf = Callable[[str], Content]


@dataclass(frozen=True)
class Request:
    """One line of --jsonl: a text, the kind of question that is open, and whose FAQ."""

    text: str
    asked: Asked | None = None
    campaign: str | None = None


class BadLine(Exception):
    """A line that asks for nothing that can be heard; the message says what is wrong with it."""


def request(line: str) -> Request:
    """The line, checked. Keys that are not ours are let be, so that a line may carry its own label."""
    try:
        read = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadLine(f"this is not JSON: {error.msg} at column {error.colno}") from None
    if not isinstance(read, dict) or not isinstance(read.get("text"), str):
        raise BadLine('a line must be an object with a "text", like {"text": "quit sending me these plz"}')
    if read.get("asked") not in (None, *ASKED):
        raise BadLine('"asked" must be "yesno", "choice", or left out')
    if not isinstance(read.get("campaign"), str | None):
        raise BadLine('"campaign" must be a campaign\'s code, or left out')
    return Request(read["text"], read.get("asked"), read.get("campaign") or None)


def understood(asked_for: Request, content_of: ContentOf) -> Heard:
    """What is heard in the text, in the light of its question."""
    content = content_of(asked_for.campaign) if asked_for.campaign else NO_CAMPAIGN
    return in_light_of(hear(asked_for.text, lexicon_of(content)), asked_for.asked)


def report(heard: Heard) -> Mapping[str, Any]:
    """What was heard, under the names that `hear --jsonl` prints."""
    return {
        "word": outcome(heard),
        "number": heard.number,
        "guests": heard.guests,
        "faq": heard.entry,
        "document": heard.document,
        "choices": list(heard.choices),
        "language": heard.language,
        "why": heard.why,
    }


def reports(lines: Iterator[str], content_of: ContentOf) -> Iterator[Mapping[str, Any]]:
    """One report for each line that is not empty; {"error": why} for one that can't be read."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield report(understood(request(line), content_of))
        except (BadLine, CampaignError) as error:
            yield {"error": f"line {number}: {error}"}
