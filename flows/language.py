"""The language of the answers: ESPAÑOL and ENGLISH change it; respond() has already turned to the worker's own by then."""

from __future__ import annotations

from flows.content import Phrases
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "english": {
        "en": (
            "english", "in english", "i speak english", "i only speak english", "only english", "english only", "do you speak english",
            "speak english", "anyone speak english", "switch to english", "change to english", "change it to english", "i prefer english",
            "i dont speak spanish", "i dont understand spanish", "i dont read spanish", "i cant read spanish", "no spanish",
            "english version",
        ),
        "es": (
            "inglés", "en inglés", "prefiero inglés", "prefiero en inglés", "mejor en inglés", "solo inglés", "solo en inglés",
            "hablo inglés", "solo hablo inglés", "cambiar a inglés", "cambie a inglés", "cambiar el idioma a inglés", "no hablo español",
            "no entiendo español", "hablan inglés", "habla inglés", "puede ser en inglés",
        ),
    },
    "spanish": {
        "en": (
            "spanish", "in spanish", "i speak spanish", "i only speak spanish", "only spanish", "spanish only", "do you speak spanish",
            "speak spanish", "anyone speak spanish", "does anyone speak spanish", "switch to spanish", "change to spanish",
            "change it to spanish", "i prefer spanish", "i dont speak english", "i dont understand english", "i dont read english",
            "no english", "no speak english", "spanish version",
        ),
        "es": (
            "español", "en español", "castellano", "en castellano", "prefiero español", "prefiero en español", "mejor en español",
            "solo español", "solo en español", "hablo español", "solo hablo español", "nomás hablo español", "cambiar a español",
            "cambie a español", "cambiar el idioma a español", "no hablo inglés", "no entiendo inglés", "no sé inglés", "no leo inglés",
            "no entiendo el inglés", "hablan español", "habla español", "habla usted español", "escribirme en español", "hablas español",
            "alguien habla español", "alguien que hable español", "puede ser en español", "escríbame en español", "escríbanme en español",
            "hábleme en español",
        ),
    },
}  # fmt: skip

#: The language that each word asks for.
ASKED_FOR = {"english": "en", "spanish": "es"}

WORDING = {
    "en": {
        "language_set": "OK, in English from now on. Text ESPANOL to switch back.",
        "language_only": "OK. This line answers in English only.",
        "language_missing": "We are sorry, this line does not speak that language yet. Text ASK and your question; a person will try to help.",
    },
    "es": {
        "language_set": "Listo, de ahora en adelante en español. Mande ENGLISH para inglés.",
        "language_only": "Está bien. Esta línea contesta solo en español.",
        "language_missing": "Lo sentimos, esta línea todavía no habla ese idioma. Mande PREGUNTA y su duda; una persona tratará de ayudar.",
    },
}


def is_spoken_here(turn: Turn) -> bool:
    return ASKED_FOR[turn.heard.word or ""] in turn.content.languages


def is_the_only_one(turn: Turn) -> bool:
    return turn.content.languages == (ASKED_FOR[turn.heard.word or ""],)


def say_it_is_the_only_one(turn: Turn) -> None:
    turn.say("language_only")


def confirm(turn: Turn) -> None:
    turn.say("language_set")


def apologize(turn: Turn) -> None:
    turn.say("language_missing")


FLOW = Flow(
    "language",
    order=30,
    states=("idle",),
    words=WORDS,
    wording=WORDING,
    rows=(
        #   heard                   from  to    then                    only when
        Row(("english", "spanish"), "*",  None, say_it_is_the_only_one, is_the_only_one),
        Row(("english", "spanish"), "*",  None, confirm,                is_spoken_here),
        Row(("english", "spanish"), "*",  None, apologize),
    ),
)  # fmt: skip
