"""Documents: by keyword or from a numbered list, in the worker's language where there is one, sent through the outbox."""

from __future__ import annotations

from flows.content import Document, Phrases, spoken
from flows.effects import SendDocument
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "documents": {
        "en": (
            "docs", "doc", "documents", "document", "what documents do you have", "which documents do you have",
            "what documents are there", "what docs do you have", "list of documents", "the pdf", "pdfs",
        ),
        "es": (
            "documentos", "documento", "docs", "qué documentos tienen", "qué documentos hay", "cuáles documentos tienen",
            "cuáles documentos hay", "lista de documentos", "los pdf", "el pdf",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "documents_list": "Which one? Reply with its number: {list}",
        "document_coming": "On its way: {title}.",
        "document_link": "{title}: {link} It opens for {days} days. Please do not pass it on.",
        "documents_none": "There are no documents yet. ASK and your question reaches a person.",
    },
    "es": {
        "documents_list": "¿Cuál? Responda con el número: {list}",
        "document_coming": "Va en camino: {title}.",
        "document_link": "{title}: {link} Se abre por {days} días. Por favor no lo pase a otros.",
        "documents_none": "Todavía no hay documentos. PREGUNTA y su duda llega a una persona.",
    },
}


def there_are_several(turn: Turn) -> bool:
    return len(turn.content.documents) > 1


def there_is_one(turn: Turn) -> bool:
    return len(turn.content.documents) == 1


def is_on_the_list(turn: Turn) -> bool:
    return turn.chosen("documents") in {document.id for document in turn.content.documents}


def show_list(turn: Turn) -> None:
    documents = turn.content.documents
    turn.offer("documents", (document.id for document in documents))
    turn.say("documents_list", list="; ".join(f"{n} {turn.spoken(document.title)}" for n, document in enumerate(documents, 1)))


def say_there_are_none(turn: Turn) -> None:
    turn.say("documents_none")


def send(turn: Turn, document: Document) -> None:
    language = turn.language if turn.language in document.languages else document.languages[0]
    turn.emit(SendDocument(document.id, language))
    turn.say("document_coming", title=spoken(document.title, language, turn.content))  # in the language that it is in


def send_named(turn: Turn) -> None:
    send(turn, turn.content.document(turn.heard.document or ""))


def send_chosen(turn: Turn) -> None:
    send(turn, turn.content.document(turn.chosen("documents") or ""))


def send_the_only_one(turn: Turn) -> None:
    send(turn, turn.content.documents[0])


FLOW = Flow(
    "documents",
    order=50,
    states=("idle", "choosing"),
    words=WORDS,
    wording=WORDING,
    asks={"choosing": "choice"},
    rows=(
        #   heard        from        to          then                 only when
        Row("documents", "*",        "choosing", show_list,           there_are_several),
        Row("documents", "*",        "idle",     send_the_only_one,   there_is_one),
        Row("documents", "*",        "idle",     say_there_are_none),
        Row("number",    "choosing", "choosing", send_chosen,         is_on_the_list),
        Row("number",    "choosing", None,       show_list,           there_are_several),
        Row("document",  "*",        "idle",     send_named),
    ),
)  # fmt: skip
