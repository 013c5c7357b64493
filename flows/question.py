"""What the bot can't answer goes to a person: ASK, anything not understood, and the thread that follows an organizer's answer."""

from __future__ import annotations

from flows.content import Phrases
from flows.effects import AskOrganizer, Relay
from flows.host import ask_host, asked, goes_to_the_meeting
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "ask": {
        "en": (
            "ask", "question", "agent", "person", "questions", "i have a question", "have a question", "i have questions",
            "i have some questions", "i got a question", "got a question", "i got questions", "quick question", "one question",
            "another question", "i have another question", "ask a question", "ask you a question", "ask you something", "ask something",
            "ask someone", "ask you", "a question", "talk to a person", "talk to someone", "talk to somebody", "talk to a real person",
            "talk to a human", "talk to an organizer", "talk to an agent", "talk with someone", "talk to you", "speak to a person",
            "speak to someone", "speak to somebody", "speak to a human", "speak to an organizer", "speak with someone",
            "speak with a person", "speak with a human", "talk with a person", "talk with a human", "one more question", "got questions",
            "i have got a question", "real person", "live person", "live agent", "human", "real human", "someone to talk to",
            "connect me to a person", "is there someone i can talk to", "is there a person i can talk to",
        ),
        "es": (
            "pregunta", "preguntar", "persona", "preguntas", "una pregunta", "tengo una pregunta", "tengo otra pregunta",
            "tengo preguntas", "tengo unas preguntas", "tengo una duda", "tengo dudas", "una duda", "duda", "dudas", "otra pregunta",
            "otra duda", "preguntar algo", "preguntarle algo", "preguntarles algo", "preguntar una cosa", "hacer una pregunta",
            "hacerle una pregunta", "hacerles una pregunta", "hablar con una persona", "hablar con alguien", "hablar con un humano",
            "hablar con un agente", "hablar con un representante", "hablar con un organizador", "hablar con una persona real",
            "hablar con usted", "hablar con ustedes", "platicar con alguien", "comunicarme con alguien", "comuníqueme con alguien",
            "persona real", "una persona real", "alguien con quien hablar", "hay alguien con quien hablar",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "ask_what": "What would you like to know? Write it in one text and a person will read it.",
        "asked": "A person will read this and answer you here. That can take some hours, at night longer. MENU shows what is answered at once.",
        "asked_foreign": "A person will read this and answer you here. That can take some hours. English or Spanish is answered faster.",
        "answer": "A person answers you:",
        "read_from": "Nobody is on duty right now. Somebody reads this from {time} on.",
        "read_later": "Nobody is on duty right now. Your text is kept until somebody is.",
        "not_yet": "Nobody has answered yet. Your question is kept and a person will answer.",
        "stray": "We are not waiting for an answer right now. MENU shows what you can text; ASK and your question reaches a person.",
    },
    "es": {
        "ask_what": "¿Qué quiere saber? Escríbalo en un texto y una persona lo leerá.",
        "asked": "Una persona lo leerá y le contestará aquí. Puede tardar unas horas, de noche más. MENU muestra lo que se contesta al momento.",
        "asked_foreign": "Una persona lo leerá y le contestará aquí. Puede tardar unas horas. En inglés o español es más rápido.",
        "answer": "Le contesta una persona:",
        "read_from": "Ahora no hay nadie de turno. Alguien lo lee desde el {time}.",
        "read_later": "Ahora no hay nadie de turno. Su texto queda guardado hasta que haya alguien.",
        "not_yet": "Todavía nadie ha contestado. Su pregunta queda guardada y una persona le contestará.",
        "stray": "Ahora no esperamos una respuesta. MENU muestra qué puede mandar; PREGUNTA y su duda llega a una persona.",
    },
}


def something_follows(turn: Turn) -> bool:
    return bool(turn.heard.rest)


def ask_what(turn: Turn) -> None:
    turn.say("ask_what")


def hand_over(turn: Turn) -> None:
    turn.emit(AskOrganizer("question", asked(turn)))
    turn.say("asked")


def let_the_host_hear(turn: Turn) -> None:
    ask_host(turn, turn.heard.text)


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
        Row("text",     "asking", "idle",   let_the_host_hear,   goes_to_the_meeting),
        Row("text",     "asking", "idle",   hand_over),
        Row("thread",   "*",      None,     relay),
        Row("nod",      "*",      None,     let_be),
        Row("stray",    "*",      None,     say_nothing_is_open),
        Row("foreign",  "*",      None,     hand_over_foreign),
        Row("anything", "*",      None,     hand_over),
    ),
)  # fmt: skip
