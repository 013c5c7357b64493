"""What the bot can't answer goes to a person: ASK, anything not understood, and the thread that follows an organizer's answer."""

from __future__ import annotations

from flows.content import Phrases
from flows.effects import AskOrganizer, Relay
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "ask": {"en": ("ask", "question", "agent", "person"), "es": ("pregunta", "preguntar", "persona")},
}

WORDING = {
    "en": {
        "ask_what": "What would you like to know? Write it in one text and a person will read it.",
        "asked": "A person will read this and answer you here. That can take some hours, at night longer. MENU shows what is answered at once.",
        "asked_foreign": "A person will read this and answer you here. That can take some hours. English or Spanish is answered faster.",
        "answer": "A person answers you:",
        "stray": "We are not waiting for an answer right now. MENU shows what you can text; ASK and your question reaches a person.",
    },
    "es": {
        "ask_what": "¿Qué quiere saber? Escríbalo en un texto y una persona lo leerá.",
        "asked": "Una persona lo leerá y le contestará aquí. Puede tardar unas horas, de noche más. MENU muestra lo que se contesta al momento.",
        "asked_foreign": "Una persona lo leerá y le contestará aquí. Puede tardar unas horas. En inglés o español es más rápido.",
        "answer": "Le contesta una persona:",
        "stray": "Ahora no esperamos una respuesta. MENU muestra qué puede mandar; PREGUNTA y su duda llega a una persona.",
    },
}


def something_follows(turn: Turn) -> bool:
    return bool(turn.heard.rest)


def ask_what(turn: Turn) -> None:
    turn.say("ask_what")


def hand_over(turn: Turn) -> None:
    turn.emit(AskOrganizer("question", turn.heard.rest or turn.heard.text))
    turn.say("asked")


def hand_over_foreign(turn: Turn) -> None:
    turn.emit(AskOrganizer("language", turn.heard.text))
    turn.say("asked_foreign")


def relay(turn: Turn) -> None:
    if turn.slots.thread:
        turn.emit(Relay(turn.slots.thread.code, turn.heard.text))


def let_be(turn: Turn) -> None:
    turn.hush("nod")


def say_nothing_is_open(turn: Turn) -> None:
    turn.say("stray")


FLOW = Flow(
    "question",
    order=90,
    states=("idle", "asking"),
    words=WORDS,
    wording=WORDING,
    takes_rest=frozenset({"ask"}),
    asks={"asking": "text"},
    rows=(
        #   heard       from      to        then                 only when
        Row("ask",      "*",      "idle",   hand_over,           something_follows),
        Row("ask",      "*",      "asking", ask_what),
        Row("text",     "asking", "idle",   hand_over),
        Row("thread",   "*",      None,     relay),
        Row("nod",      "*",      None,     let_be),
        Row("stray",    "*",      None,     say_nothing_is_open),
        Row("foreign",  "*",      None,     hand_over_foreign),
        Row("anything", "*",      None,     hand_over),
    ),
)  # fmt: skip
