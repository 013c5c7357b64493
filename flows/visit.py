"""A visit or a call: the worker says day and time in their own words, and an organizer takes it from there."""

from __future__ import annotations

from flows.content import Phrases
from flows.effects import AskOrganizer
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "visit": {"en": ("visit", "call me", "home visit", "visit me"), "es": ("visita", "llámame", "llámeme", "visítenme")},
}

WORDING = {
    "en": {
        "visit_when": "Somebody can call or meet you. What day and time are good? Please do not text an address.",
        "visit_passed_on": "Passed on: {when}. A person will text you from this number to agree on the rest. Please do not text an address.",
    },
    "es": {
        "visit_when": "Alguien puede llamarle o verle. ¿Qué día y a qué hora? Por favor no mande una dirección por texto.",
        "visit_passed_on": "Enviado: {when}. Una persona le escribirá desde este número para acordar lo demás. Por favor no mande una dirección.",
    },
}

SHOWN = 60  # characters of the worker's own words that are read back


def something_follows(turn: Turn) -> bool:
    return bool(turn.heard.rest)


def ask_when(turn: Turn) -> None:
    turn.say("visit_when")


def hand_over(turn: Turn) -> None:
    when = turn.heard.rest or turn.heard.text
    turn.emit(AskOrganizer("visit", when))
    turn.say("visit_passed_on", when=when[:SHOWN])


FLOW = Flow(
    "visit",
    order=60,
    states=("idle", "when"),
    words=WORDS,
    wording=WORDING,
    takes_rest=frozenset({"visit"}),
    asks={"when": "text"},
    rows=(
        #   heard    from    to      then       only when
        Row("visit", "*",    "idle", hand_over, something_follows),
        Row("visit", "*",    "when", ask_when),
        Row("text",  "when", "idle", hand_over),
    ),
)  # fmt: skip
