"""The conversations in transcripts/*.txt are what the service does, to the letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows import FLOWS, SENTENCES
from flows.segments import fold
from tests.flows import transcripts

FILES = sorted(transcripts.FOLDER.glob("*.txt"))
SAID = "\n".join(line[2:] for path in FILES for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("<"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_transcript_is_what_happens(path: Path) -> None:
    """Played again, stored and read between all texts, each conversation gives what its file says.

    After a change that is meant: python -m tests.flows.transcripts --write, and read the difference.
    """
    written = path.read_text(encoding="utf-8")
    assert transcripts.play(written) == written


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_transcript_says_what_it_shows(path: Path) -> None:
    """Its first line is a sentence for whoever reviews it, and something follows the last text."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert lines[-1].startswith(transcripts.FOLLOWS)


@pytest.mark.parametrize("flow", [flow.name for flow in FLOWS])
def test_each_flow_has_a_transcript(flow: str) -> None:
    """Its name begins with the flow's: no flow comes without a conversation to review."""
    assert any(path.name.startswith(f"{flow}.") for path in FILES)


#: Said where nobody is on duty or nobody answers, which only the record knows: read in tests/bot/test_escalations.py. Or by mass texts:
#: tests/bot/test_lines.py, tests/bot/test_meetings.py. `veiled` goes in a text's place, `host_answered` after a host's DONE:
#: tests/bot/test_discreet.py, tests/bot/test_hosting.py.
BY_THE_SHELL = frozenset(
    "urgent_unheard read_from read_later not_yet new_line veiled host_answered "
    "meeting_in_a_day meeting_in_an_hour meeting_in_ten_minutes meeting_moved meeting_cancelled meeting_thanks "
    "meeting_untitled".split()
)


@pytest.mark.parametrize(
    ("name", "language"), [(name, language) for name, choices in SENTENCES.items() for language in choices if name not in BY_THE_SHELL]
)
def test_each_sentence_is_said_in_a_transcript(name: str, language: str) -> None:
    """Every sentence of the bot, in every language, stands in some conversation, so that somebody has read it where it is said."""
    fixed = (re.escape(part) for part in re.split(r"\{\w+}", fold(SENTENCES[name][language])))
    assert re.search(".+".join(fixed).removeprefix(".+"), SAID)


@pytest.mark.parametrize("line", ["what is this", "== some time passes", "weather: fine", "@ Dana waves"])
def test_a_line_that_is_no_transcript_is_refused(line: str) -> None:
    """A slip in a transcript is told, not skipped."""
    with pytest.raises(transcripts.NotATranscript, match=re.escape(line)):
        transcripts.play(line)


def test_what_a_file_says_follows_has_no_say() -> None:
    """Only what the worker and the organizer do is played: a wrong reply in the file changes nothing that follows."""
    right = transcripts.play("> join\n> yes\n> dues\n")
    assert transcripts.play(right.replace("<", "< not")) == right
