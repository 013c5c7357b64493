"""Questions with a ready answer: the campaign's FAQ by keyword or phrase, a choice of the likeliest, and the menu of what one may ask."""

from __future__ import annotations

from flows.content import Phrases
from flows.documents import send
from flows.effects import AskOrganizer
from flows.host import ask_host, goes_to_the_meeting
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "menu": {
        "en": (
            "menu", "topics", "topic", "options", "main menu", "menu options", "what are my options", "what are the options",
            "what are the topics", "what topics are there", "what topics do you have", "list of topics", "topic list", "what can i ask",
            "what can i ask about", "what can i ask you", "what else can i text", "what are the choices", "back to menu",
        ),
        "es": (
            "menú", "temas", "opciones", "menú principal", "menú de opciones", "qué opciones hay", "qué opciones tengo", "qué temas hay",
            "qué temas tienen", "cuáles son los temas", "cuáles son las opciones", "lista de temas", "qué puedo preguntar",
            "qué le puedo preguntar",
        ),
    },
    "greeting": {
        "en": (
            "hi", "hello", "hey", "hi there", "hello there", "hey there", "good morning", "good afternoon", "good evening", "good day",
            "morning", "gm", "how are you", "hello how are you", "hi how are you", "hey how are you", "how are you doing",
            "how are you today", "how you doing", "how is it going", "hows it going", "whats up", "what is up", "sup", "wassup",
            "whassup", "howdy", "hey yall", "hi yall", "hi everyone", "hello everyone", "hello everybody", "hi all", "hi guys",
            "hey guys", "greetings", "anybody there", "anyone there", "hello anyone there", "are you there", "yo",
        ),
        "es": (
            "hola", "buenas", "buenos días", "buenas tardes", "buenas noches", "qué tal", "hola qué tal", "muy buenas", "muy buenos días",
            "muy buenas tardes", "muy buenas noches", "buen día", "cómo está", "cómo estás", "cómo están", "hola cómo está",
            "hola cómo estás", "hola cómo están", "qué tal cómo está", "qué onda", "qué hubo", "quiubo", "qué hay", "saludos",
            "hola a todos", "hola buenas", "bendiciones", "dios les bendiga", "hay alguien", "hay alguien ahí",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "menu": "Text MEETING, DOCS or VISIT. ASK and your question reaches a person. QUIET, SNOOZE, PRIVATE ON. HELP, WHO, PRIVACY, STOP. Or one word for an answer: {topics}.",
        "faq_choose": "Which do you mean? Reply with its number: {list}; {last} something else, for a person to answer.",
        "menu_without_topics": "Text MEETING, DOCS or VISIT. ASK and your question reaches a person. QUIET, SNOOZE, PRIVATE ON. HELP, WHO, PRIVACY, STOP.",
    },
    "es": {
        "menu": "Mande JUNTA, DOCUMENTOS o VISITA. PREGUNTA y su duda llega a una persona. SILENCIO, POSPONER, DISCRETO. AYUDA, QUIEN, PRIVACIDAD, STOP. O una palabra: {topics}.",
        "faq_choose": "¿A qué se refiere? Responda con el número: {list}; {last} otra cosa, para que conteste una persona.",
        "menu_without_topics": "Mande JUNTA, DOCUMENTOS o VISITA. PREGUNTA y su duda llega a una persona. SILENCIO, POSPONER, DISCRETO. AYUDA, QUIEN, PRIVACIDAD, STOP.",
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


def offer_choices(turn: Turn) -> None:
    """The likeliest entries, in the words that people ask them in; the question is kept in case it is none of them."""
    ids = turn.heard.choices
    turn.offer("faq", ids)
    turn.remember(notes={**turn.slots.notes, "faq": turn.heard.text})
    turn.say("faq_choose", list="; ".join(f"{number} {label(turn, id)}" for number, id in enumerate(ids, 1)), last=len(ids) + 1)


def label(turn: Turn, id: str) -> str:
    """What an entry or a document is called in a list."""
    if not turn.content.has_entry(id):
        return turn.spoken(turn.content.document(id).title)
    entry = turn.content.entry(id)
    phrases = [*entry.keywords.items(), *entry.asked.items()]
    return turn.spoken({language: each[0] for language, each in phrases if each})


def is_on_the_list(turn: Turn) -> bool:
    id = turn.chosen("faq")
    return id is not None and (turn.content.has_entry(id) or any(document.id == id for document in turn.content.documents))


def answer_the_chosen(turn: Turn) -> None:
    id = turn.chosen("faq") or ""
    forget_the_question(turn)
    if turn.content.has_entry(id):
        turn.reply(turn.spoken(turn.content.entry(id).answer))
    else:
        send(turn, turn.content.document(id))


def hand_over(turn: Turn) -> None:
    asked = turn.slots.notes.get("faq", turn.heard.text)
    forget_the_question(turn)
    if goes_to_the_meeting(turn):
        ask_host(turn, asked)
    else:
        turn.emit(AskOrganizer("question", asked))
        turn.say("asked")


def forget_the_question(turn: Turn) -> None:
    turn.remember(notes={flow: note for flow, note in turn.slots.notes.items() if flow != "faq"})


FLOW = Flow(
    "faq",
    order=80,
    states=("idle", "choosing"),
    words=WORDS,
    wording=WORDING,
    asks={"choosing": "choice"},
    rows=(
        #   heard                 from        to          then               only when
        Row(("menu", "greeting"), "*",        None,       show_menu),
        Row("entry",              "*",        None,       answer),
        Row("nearly",             "*",        "choosing", offer_choices),
        Row("number",             "choosing", "idle",     answer_the_chosen, is_on_the_list),
        Row("number",             "choosing", "idle",     hand_over),
    ),
)  # fmt: skip
