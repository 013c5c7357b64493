"""Brings docs/organizers.md up to date: the desk's sentences, as they are texted, and the picture, drawn from the desk's own table.

What stands between a mark such as `<!-- claimed -->` and the next `<!-- / -->` is the sentence of that name: `python -m docs.organizers`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from flows import SENTENCES
from flows.desk import channels, questions, wording
from flows.kit import Flow, edges

PAGE = Path(__file__).with_name("organizers.md")
MARK = re.compile(r"<!-- (\w+) -->(.*?)<!-- / -->", re.DOTALL)
LIFE = "life"

#: What stands in a sentence's gaps, as an example.
EXAMPLE = {
    "code": "R4K", "handle": "amber-otter", "text": "Can we wear buttons?", "extra": "", "name": "Rosa", "role": "organizer", "number": "4071",
    "hours": 24, "time": "Tuesday at 8 am", "count": 2, "title": "Guide", "documents": "GUIDE, MAP", "why": "the phone is off", "start": "22:00",
    "end": "07:00", "on": "Dana (lead), Luis", "off": "Rosa", "names": "Dana, Luis, Rosa", "members": 214, "joined": 12, "stopped": 3, "open": 2,
    "degree": 2, "tag": "night", "shift": "6-2", "standing": "member", "assessment": 2, "tags": "night", "blocked": "", "asked": "Which lot?",
    "answer": "Lot B", "lines": "R4K amber-otter, 5 minutes: Can we wear buttons?", "meetings": "", "word": "OPEN",
    "most": 8, "nearest": "amber-otter", "example": "R4K", "codes": "R4K amber-otter, T7M grey-heron", "program": "Info Line",
    "left_out": "3 out, 2 silent for 45 days",
}  # fmt: skip

#: A text to many, as it is told before and after.
BEFORE: dict[str, object] = {
    "count": 214, "segments": 214, "cost": "2.68", "begins": "Tue Dec 1, 6:30 PM", "ends": "Tue Dec 1, 6:40 PM", "whom": "es, tag picker",
}  # fmt: skip
AFTER: dict[str, object] = {
    "number": 12, "count": 214, "left": 90, "planned": 124, "delivered": 88, "failed": 2, "replied": 17, "stopped": 1, "why": "bad number",
    "lines": "12: done, 214 of 214 sent, 209 arrived, 5 failed, 17 wrote back, 1 out",
}  # fmt: skip

#: A change of a meeting.
CHANGED: dict[str, object] = {"title": "Open meeting", "when": "Fri Dec 4, 7:00 PM CST", "count": 61, "begins": "Tue Dec 1, 6:30 PM CST"}

#: A question to the host of a meeting.
ASKED: dict[str, object] = {"code": "Q3", "text": "Will it be in May?"}

#: Where one sentence needs another example.
OWN: dict[str, dict[str, object]] = {
    "urgent": {"text": "They just fired me"},
    "relay": {"text": "And on Fridays?"},
    "thread": {"lines": "9:12 they: Can we wear buttons?"},
    **dict.fromkeys(("confirm_all", "confirm_document_all", "confirm_mass"), BEFORE),
    **dict.fromkeys(("mass_begun", "mass_paused", "mass_goes_on", "mass_done", "mass_errors", "masses"), AFTER),
    "confirm_cancel": {"mass": 12, "number": 4071},
    "came": {"title": "Open meeting", "count": 3, "handles": "amber-otter +1, grey-heron, jade-wren"},
    "came_to_what": {"meetings": "december, january"},
    "confirm_meeting": {
        "when": "Thu Dec 3, 6:30 PM CST",
        "title": "Open meeting / Reunión abierta",
        "minutes": 60,
        "link": "https://meet.example.org/room",
    },
    "confirm_invite": {**BEFORE, "title": "Open meeting", "when": "Thu Dec 3, 6:30 PM CST", "whom": "everybody"},
    "confirm_move": {**CHANGED, "before": "Thu Dec 3, 6:30 PM CST"},
    **dict.fromkeys(("meeting_is_moved", "confirm_call_off", "meeting_is_off"), CHANGED),
    **{name: {"id": "dec-3"} for name in ("meeting_added", "move_how", "invite_how")},
    "meetings": {"lines": "dec-3: Open meeting, Thu Dec 3, 6:30 PM CST: 57 yes +12, 4 maybe, 30 no"},
    "mass_whom": {"said": "the cooks"},
    "mass_too_long": {"most": 1400},
    "line_burns": {"line": "+1 312 555 0100"},
    "not_discreet": {"word": "vote"},
    **dict.fromkeys(("asked", "asked_again", "asked_sent", "asked_later", "asked_done", "asked_how"), ASKED),
    "asked_list": {"lines": "Q3: Will it be in May? / Q4: Who decides?"},
    "confirm_gathered": {**BEFORE, "count": 31, "segments": 31, "cost": "0.39"},
    "host_on": {"title": "Open meeting", "when": "Thu Dec 3, 6:30 PM CST"},
    "host_which": {"meetings": "december"},
}


class Gaps(dict[str, object]):
    """The example's values; a gap that it does not know is shown as a gap."""

    def __missing__(self, name: str) -> str:
        return f"({name})"


def sentences() -> dict[str, str]:
    """Every sentence that this page may show, in English, by name: the desk's, the channels', and workers'."""
    to_workers = {f"worker_{name}": choices["en"] for name, choices in SENTENCES.items()}
    return {**to_workers, **channels.SENTENCES["en"], **wording.SENTENCES["en"]}


def shown(name: str) -> str | None:
    """A sentence on one line, with the example in its gaps; None where there is no such sentence."""
    known = sentences()
    if name not in known:
        return None
    template = known[name].replace("{code_help}", known["code_help"])
    return " / ".join(template.format_map(Gaps(EXAMPLE | OWN.get(name, {}))).split("\n"))


def arrows(flow: Flow) -> Iterator[str]:
    """What leads from one state to another; what stays where it is would only hide that."""
    words: dict[tuple[str, str], list[str]] = {}
    for source, to, label in edges(flow):
        if source != to:
            words.setdefault((source, to), []).append(label.partition(" ")[0])
    yield from (f"    {source} --> {to}: {', '.join(dict.fromkeys(each))}" for (source, to), each in words.items())


def life() -> str:
    """A question's life, as mermaid draws it."""
    return "\n".join(["", "```mermaid", "stateDiagram-v2", "    [*] --> new: somebody asks", *arrows(questions.TABLE), "```", ""])


def current(page: str) -> str:
    """The page with every mark filled in anew. What no sentence has the name of stays as it is, and a test says so."""

    def filled(mark: re.Match[str]) -> str:
        words = life() if mark[1] == LIFE else shown(mark[1])
        return mark[0] if words is None else f"<!-- {mark[1]} -->{words}<!-- / -->"

    return MARK.sub(filled, page)


def unknown(page: str) -> list[str]:
    """The marks that no sentence has the name of."""
    return [mark[1] for mark in MARK.finditer(page) if mark[1] != LIFE and mark[1] not in sentences()]


def main() -> None:
    """Writes the page anew."""
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(current(page), encoding="utf-8")
    sys.stdout.write(f"{PAGE.name} {' '.join(unknown(page))}\n")


if __name__ == "__main__":
    main()
