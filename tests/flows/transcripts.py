r"""Plays the conversations in transcripts/*.txt: what a worker texts, and all that follows. An organizer can read and review them.

    python -m tests.flows.transcripts --write          after a change of wording: writes what follows now into every transcript
    python -m tests.flows.transcripts FILE             prints one, played

A line's first character says what it is. These are played:
    # a remark                                         the first ones say what the transcript shows
    campaign: demo                                     a setting, before the first text; SETTINGS below has them all
    > the worker's text                                [2 photos] at its beginning are photos; \n is a new line
    @ Dana answers R4K: the answer                     an organizer opens a thread, or goes on in it
    == 8 days pass                                     seconds, minutes, hours, days
    == STOP reaches another campaign of the service
    == the clock asks whether they are still there
    == an older version stored: {"states": {...}}      put over what was stored
and these are what follows, written by --write:
    < what the worker gets                             | its next lines
    ! alert (kind): what organizers get                ! to R4K: what the organizer of the thread gets
    ~ what is written down or done
    . silence, and why
Between any two texts the conversation is stored as JSON and read again.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flows import hear, lexicon_of, respond, sentence, start, still_there
from flows.content import Content, spoken
from flows.conversation import Conversation, Thread, from_json, to_json
from flows.desk.masking import mask
from flows.effects import (
    AskHost,
    AskOrganizer,
    Consent,
    Effect,
    Forget,
    Keep,
    Lift,
    ReadVeiled,
    Relay,
    Reply,
    Rsvp,
    SendDocument,
    Silence,
    Suppress,
    Wake,
)
from flows.passes import COMPANION, OWN, with_links
from tests.flows import campaigns

FOLDER = Path(__file__).parent / "transcripts"
CAMPAIGNS: dict[str, Callable[[], Content]] = {"small": campaigns.small, "demo": campaigns.demo}
LINK = "https://texts.example.org/d/mVx0k3Pz81QsTt7a"
PASSES = {OWN: "https://texts.example.org/m/q7Lw2ZrT9bXeH4Jc", COMPANION: "https://texts.example.org/m/Yd5uN8sKf3RvG1Mp"}

TEXT = re.compile(r"> ?(?:\[(?P<photos>\d+) photos?] ?)?(?P<text>.*)")
ANSWER = re.compile(r"@ \w+ answers (?P<code>\w+): (?P<text>.*)")
TIME = re.compile(r"== (?P<count>\d+) (?P<unit>second|minute|hour|day)s? pass(?:es)?")
STOP_ELSEWHERE = re.compile(r"== STOP reaches another campaign of the service")
CLOCK_ASKS = re.compile(r"== the clock asks whether they are still there")
OLDER = re.compile(r"== an older version stored: (?P<json>\{.*})")
SETTING = re.compile(r"(?P<name>[a-z ]+): (?P<value>.*)")
FOLLOWS = ("<", "|", "!", "~", ".")


class NotATranscript(Exception):
    """A line that cannot be played; the message holds it."""


@dataclass
class Stage:
    """One conversation being played; it changes with every line. What the service stores of it is JSON."""

    content: Content = field(default_factory=campaigns.small)
    now: datetime = campaigns.NOW
    pace: timedelta = timedelta(minutes=2)  # from one text of the worker to the next
    stored: str | None = None  # the worker's row; None for a number that was never heard, or is forgotten
    suppressed: bool = False

    def opened(self) -> Conversation:
        return from_json(self.stored) if self.stored else start(self.content)

    def store(self, conversation: Conversation) -> None:
        self.stored = to_json(conversation)

    def hear(self, text: str, photos: int = 0) -> tuple[Effect, ...]:
        """The worker texts; as bot/inbox.py does it, STOP and suppression come before all else."""
        known, conversation = self.stored is not None, self.opened()
        if self.suppressed:
            conversation = conversation.stopped()
        heard = hear(text, lexicon_of(self.content), conversation.language if known else None, photos)
        conversation, effects = respond(conversation, heard, self.content, self.now)
        stops = Suppress() in effects
        self.suppressed = self.suppressed or stops
        if Lift() in effects and self.suppressed:
            self.suppressed = False
        else:
            effects = tuple(effect for effect in effects if effect != Lift())
        if Forget() in effects:
            self.stored = None
        elif known or not stops:
            self.store(conversation)
        self.now += self.pace
        return effects

    def answer(self, code: str, text: str) -> str:
        """An organizer answers; as bot/desk.py does it, a thread is open from then on."""
        if not self.stored or self.suppressed:
            return "! to the organizer: can't be texted any more, nothing was sent"
        conversation = self.opened()
        thread = Thread(code, self.now + timedelta(hours=self.content.thread_hours))
        self.store(replace(conversation, spoke="thread", slots=replace(conversation.slots, thread=thread)))
        return f"{sentence(self.content, conversation.language, 'answer')} {text}"

    @property
    def language(self) -> str:
        return self.opened().language


def _only(name: str) -> Callable[[Stage, str], None]:
    """A setting that leaves, of the campaign's meetings, documents or answers, those that it names."""

    def choose(stage: Stage, ids: str) -> None:
        chosen = tuple(each for each in getattr(stage.content, name) if each.id in ids.replace(",", " ").split())
        stage.content = replace(stage.content, **{name: chosen})

    return choose


def _campaign(stage: Stage, name: str) -> None:
    stage.content = CAMPAIGNS[name]()


def _languages(stage: Stage, names: str) -> None:
    stage.content = replace(stage.content, languages=tuple(names.replace(",", " ").split()))


def _now(stage: Stage, at: str) -> None:
    stage.now = datetime.strptime(at, "%Y-%m-%d %H:%M").replace(tzinfo=stage.content.zone).astimezone(UTC)


def _pace(stage: Stage, seconds: str) -> None:
    stage.pace = timedelta(seconds=int(seconds.split(maxsplit=1)[0]))


#: What a transcript may set before its first text.
SETTINGS: dict[str, Callable[[Stage, str], None]] = {
    "campaign": _campaign,  # small (where nothing is said) or demo
    "now": _now,  # 2026-11-23 10:00, in the campaign's time zone
    "pace": _pace,  # 5 seconds
    "languages": _languages,  # en, es
    "meetings": _only("meetings"),  # soon, or none
    "documents": _only("documents"),
    "answers": _only("faq"),
}


def play(script: str) -> str:
    """The transcript with what follows now, in place of what it says follows."""
    stage = Stage()
    return (
        "\n".join(line for given in script.splitlines() if not given.startswith(FOLLOWS) for line in (given, *_follows(stage, given)))
        + "\n"
    )


def _follows(stage: Stage, line: str) -> Iterator[str]:
    """What follows a line: the lines that --write puts below it."""
    if line.startswith(">") and (text := TEXT.fullmatch(line)):
        photos = int(text["photos"] or 0)
        effects = stage.hear(text["text"].replace("\\n", "\n"), photos)
        seen = f" ({photos} photo{'s' if photos > 1 else ''})" if photos else ""
        shown = (line for effect in effects for line in DESCRIBED[type(effect)](effect))
        yield from (line.rstrip() + seen if line.startswith("!") else line for line in shown)
        yield from (shown for effect in effects if isinstance(effect, SendDocument) for shown in _reply(_document_text(stage, effect)))
    elif answer := ANSWER.fullmatch(line):
        said = stage.answer(answer["code"], answer["text"])
        yield from [said] if said.startswith("!") else _reply(said)
    else:
        _set(stage, line)


def _set(stage: Stage, line: str) -> None:
    """A line that nothing follows: a remark, a setting, time, or what happens elsewhere."""
    if not line or line.startswith("#"):
        return
    if time := TIME.fullmatch(line):
        stage.now += timedelta(**{f"{time['unit']}s": int(time["count"])})
    elif STOP_ELSEWHERE.fullmatch(line):
        stage.suppressed = True
    elif CLOCK_ASKS.fullmatch(line):
        stage.stored = to_json(still_there.asked(from_json(stage.stored or "{}"), stage.now))
    elif older := OLDER.fullmatch(line):
        stage.stored = json.dumps(json.loads(stage.stored or "{}") | json.loads(older["json"]))
    elif (setting := SETTING.fullmatch(line)) and setting["name"] in SETTINGS:
        SETTINGS[setting["name"]](stage, setting["value"])
    else:
        raise NotATranscript(line)


def _document_text(stage: Stage, effect: SendDocument) -> str:
    """The text that follows through the outbox."""
    document = stage.content.document(effect.document)
    title = spoken(document.title, stage.language, stage.content)
    return sentence(stage.content, stage.language, "document_link", title=title, link=LINK, days=document.days)


def _reply(text: str) -> Iterator[str]:
    first, *more = text.split("\n")
    yield f"< {first}"
    yield from (f"| {line}".rstrip() for line in more)


def _alert(effect: AskOrganizer) -> Iterator[str]:
    who = "" if effect.standing == "member" else f", {effect.standing}"
    yield f"! alert ({effect.kind}{who}): {_quoted(effect.text)}".rstrip()


def _rsvp(effect: Rsvp) -> Iterator[str]:
    yield f"~ meeting {effect.meeting}: {effect.answer}" + (f", with {effect.guests} more" if effect.guests else "")


def _quoted(text: str) -> str:
    return mask(text).replace("\n", "\\n")


#: How each effect is shown. An effect that is missing here fails every transcript that meets it.
DESCRIBED: dict[type[Effect], Callable[[Any], Iterator[str]]] = {
    Reply: lambda effect: _reply(with_links(effect.text, lambda _, place: PASSES[place])),
    Silence: lambda effect: iter([f". silence ({effect.why})"]),
    Consent: lambda effect: iter([f"~ consent: {effect.what}"]),
    Suppress: lambda _: iter(["~ opt-out written down"]),
    Lift: lambda _: iter(["~ opt-out lifted"]),
    AskOrganizer: _alert,
    AskHost: lambda effect: iter([f"! to the host of {effect.meeting}: {_quoted(effect.text)}"]),
    Relay: lambda effect: iter([f"! to {effect.code}: {_quoted(effect.text)}"]),
    SendDocument: lambda effect: iter([f"~ document: {effect.document}, in {effect.language}"]),
    Rsvp: _rsvp,
    ReadVeiled: lambda _: iter(["~ what waits to be read is said instead"]),
    Wake: lambda _: iter(["~ what waits is looked at again"]),
    Keep: lambda _: iter(["~ texts kept as evidence"]),
    Forget: lambda _: iter(["~ everything erased"]),
}


def main(arguments: list[str]) -> None:
    """Write all transcripts, or print those that are named."""
    if arguments == ["--write"]:
        for path in sorted(FOLDER.glob("*.txt")):
            path.write_text(play(path.read_text(encoding="utf-8")), encoding="utf-8")
    elif arguments:
        for name in arguments:
            print(play(Path(name).read_text(encoding="utf-8")), end="")
    else:
        print(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
