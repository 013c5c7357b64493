"""Questions with a ready answer: the campaign's FAQ by keyword or phrase, and the menu of what one may ask."""

from __future__ import annotations

from flows.content import Phrases
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "menu": {"en": ("menu", "topics", "options"), "es": ("menú", "temas", "opciones")},
    "greeting": {
        "en": ("hi", "hello", "hey", "hi there", "hello there", "good morning", "good afternoon", "good evening"),
        "es": ("hola", "buenas", "buenos días", "buenas tardes", "buenas noches", "qué tal"),
    },
}

WORDING = {
    "en": {
        "menu": "Text MEETING, DOCS or VISIT. ASK and your question reaches a person. HELP, WHO, PRIVACY, STOP. Or one word for an answer: {topics}.",
        "menu_without_topics": "Text MEETING, DOCS or VISIT. ASK and your question reaches a person. HELP, WHO, PRIVACY, STOP.",
    },
    "es": {
        "menu": "Mande JUNTA, DOCUMENTOS o VISITA. PREGUNTA y su duda llega a una persona. AYUDA, QUIEN, PRIVACIDAD, STOP. O una palabra: {topics}.",
        "menu_without_topics": "Mande JUNTA, DOCUMENTOS o VISITA. PREGUNTA y su duda llega a una persona. AYUDA, QUIEN, PRIVACIDAD, STOP.",
    },
}


def show_menu(turn: Turn) -> None:
    """The campaign's topics stand last: some tell a bystander more than the first line on a locked phone may."""
    keywords = [turn.spoken({language: words[0] for language, words in entry.keywords.items() if words}) for entry in turn.content.faq]
    if keywords:
        turn.say("menu", topics=", ".join(keyword.upper() for keyword in keywords))
    else:
        turn.say("menu_without_topics")


def answer(turn: Turn) -> None:
    turn.reply(turn.spoken(turn.content.entry(turn.heard.entry or "").answer))


FLOW = Flow(
    "faq",
    order=80,
    states=("idle",),
    words=WORDS,
    wording=WORDING,
    rows=(
        #   heard                 from to    then
        Row(("menu", "greeting"), "*", None, show_menu),
        Row("entry",              "*", None, answer),
    ),
)  # fmt: skip
