"""`flask --app wsgi hear`: what was heard and why, one text or many lines, without a database unless a campaign is named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask

from bot import create_app
from bot.config import Config
from bot.hear import reports
from flows.content import Content
from tests.flows.campaigns import small
from tests.service import Service


@pytest.fixture
def alone(tmp_path: Path) -> Flask:
    """The service with no store running, and none reachable."""
    return create_app(replace(Config.from_env({"LOCAL": "1", "DATA_DIR": str(tmp_path)}), database_url="postgresql://127.0.0.1:1/none"))


def hear(app: Flask, *arguments: str, lines: str | None = None) -> Result:
    return app.test_cli_runner().invoke(args=["hear", *arguments], input=lines)


def test_one_text_is_explained(alone: Flask) -> None:
    """What was heard, in which language, and what spoke for it."""
    result = hear(alone, "quit sending me these plz")
    shown = dict(line.split(maxsplit=1) for line in result.output.splitlines())
    assert (result.exit_code, shown["word"], shown["language"]) == (0, "stop", "en")
    assert shown["why"].startswith("stop: ")


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ({"text": "STOP"}, {"word": "stop", "faq": None, "choices": []}),
        ({"text": "ya no", "asked": "yesno"}, {"word": "no"}),
        ({"text": "ya no"}, {"word": "stop"}),
        ({"text": "👍", "asked": "yesno"}, {"word": "yes"}),
        ({"text": "👍"}, {"word": None}),
        ({"text": "the second one", "asked": "choice"}, {"word": "number", "number": 2}),
        ({"text": "2 no wait 1, bringing my wife", "asked": "choice"}, {"word": "number", "number": 1, "guests": 1}),
        ({"text": "they just fired me"}, {"word": "urgent", "language": "en"}),
        ({"text": "whens the meeting"}, {"word": "meeting"}),
        ({"text": "hello", "expected": "anything", "campaign": None, "asked": None}, {"word": "greeting"}),
    ],
)
def test_a_line_gives_a_line(alone: Flask, line: dict[str, Any], heard: dict[str, Any]) -> None:
    """No database is needed where no campaign is named; keys that are not ours are let be."""
    result = hear(alone, "--jsonl", lines=json.dumps(line) + "\n")
    said = json.loads(result.output)
    assert {key: said[key] for key in heard} == heard
    assert {"word", "faq", "choices", "language", "why"} <= set(said)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("not json", "line 2: this is not JSON"),
        ("[1]", "line 2: a line must be an object"),
        ('{"text": 7}', "line 2: a line must be an object"),
        ('{"text": "k", "asked": "maybe"}', 'line 2: "asked" must be'),
        ('{"text": "k", "campaign": 7}', 'line 2: "campaign" must be'),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_others_are_heard(alone: Flask, line: str, says: str) -> None:
    """Each line has its answer, so that a scorer keeps its place; the exit code tells."""
    result = hear(alone, "--jsonl", lines=f'{{"text": "stop"}}\n{line}\n{{"text": "\\ud800 stop texting me"}}\n')
    said = [json.loads(each) for each in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [each.get("word") for each in said] == ["stop", None, "stop"]
    assert said[1]["error"].startswith(says)
    assert says in result.stderr


@pytest.mark.parametrize("arguments", [[], ["--jsonl", "stop"]])
def test_either_a_text_or_lines(alone: Flask, arguments: list[str]) -> None:
    """The usage says how."""
    result = hear(alone, *arguments)
    assert result.exit_code == 2
    assert 'hear "quit sending me these plz"' in result.stderr


def test_a_campaigns_questions_are_answered(riverside: Service) -> None:
    """Its FAQ by keyword, and an unknown campaign by a sentence that names it."""
    app = create_app(riverside.house.config)
    lines = '{"text": "cuotas", "campaign": "riverside"}\n{"text": "cuotas"}\n{"text": "dues", "campaign": "nowhere"}\n'
    result = hear(app, "--jsonl", lines=lines)
    first, second, third = map(json.loads, result.stdout.splitlines())
    assert (first["faq"], first["language"], second["faq"]) == ("dues", "es", None)
    assert "nowhere" in third["error"]
    assert "dues" in hear(app, "how much are dues?", "--campaign", "riverside").output


def test_reports_come_line_by_line() -> None:
    """Nobody has to wait for the last line to see the first one heard."""

    def lines() -> Iterator[str]:
        yield '{"text": "stop"}'
        raise AssertionError("the second line was read before the first was answered")

    def content_of(_: str) -> Content:
        return small()

    assert next(iter(reports(lines(), content_of)))["word"] == "stop"
