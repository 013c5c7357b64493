"""A visit or a call: the worker says day and time in their own words, and an organizer takes it from there."""

from __future__ import annotations

from flows.content import Phrases
from flows.effects import AskOrganizer
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "visit": {
        "en": (
            "visit", "call me", "home visit", "visit me", "phone call", "a call", "call me back", "come visit", "come visit me",
            "come see me", "come to my house", "come by my house", "give me a call", "schedule a visit", "set up a visit",
            "schedule a call", "get a call", "talk on the phone", "talk by phone", "call my phone", "house visit", "in person visit",
        ),
        "es": (
            "visita", "llámame", "llámeme", "visítenme", "visíteme", "visítame", "llámenme", "márqueme", "márquenme", "llamar",
            "llamarme", "visitarme", "me llaman", "me llama", "visitar", "visitas", "una llamada", "llamada", "quiero que me llamen",
            "quiero que me llame", "que me llamen", "que me visiten", "quiero que me visiten", "que me visite alguien",
            "alguien que me llame", "alguien que me visite", "venir a mi casa", "vengan a mi casa", "venga a mi casa", "visita a mi casa",
            "visita en mi casa", "visita a domicilio", "agendar una visita", "hablar por teléfono",
        ),
    },
}  # fmt: skip

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
