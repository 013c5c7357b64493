"""FORGET: everything that the service holds of a worker is erased, at once and without a question back."""

from __future__ import annotations

from flows.content import Phrases
from flows.effects import Forget
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "forget": {
        "en": (
            "forget", "forget me", "erase me", "delete my data", "delete all my data", "delete my info", "delete my information",
            "delete everything about me", "erase my data", "erase my info", "erase my information", "erase all my data",
            "erase everything", "remove my data", "remove my info", "wipe my data", "delete my account", "clear my data",
            "forget about me",
        ),
        "es": (
            "borrar", "bórrame", "bórreme", "borrar mis datos", "borre mis datos", "borra mis datos", "borren mis datos",
            "bórrenme mis datos", "quiero borrar mis datos", "que borren mis datos", "borrar todos mis datos", "borren todos mis datos",
            "borrar mi información", "borre mi información", "borren mi información", "eliminar mis datos", "elimine mis datos",
            "eliminen mis datos", "elimina mis datos", "eliminar mi información", "borrar todo", "borren todo", "borre todo", "olvídame",
            "olvídeme",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "forgotten": "Done. Your number and texts are erased here. Our backups age out within {backup_days} days. Phone companies keep their own records. Delete this chat too.",
    },
    "es": {
        "forgotten": "Listo. Borramos aquí su número y sus textos. Las copias se borran en {backup_days} días. Las telefónicas guardan lo suyo. Borre también esta conversación.",
    },
}


def forget(turn: Turn) -> None:
    turn.emit(Forget())
    turn.say("forgotten", backup_days=turn.content.backup_days)


FLOW = Flow(
    "forget",
    order=20,
    states=("idle",),
    words=WORDS,
    wording=WORDING,
    always=frozenset({"forget"}),
    rows=(
        #   heard     from  to    then
        Row("forget", "*",  None, forget),
    ),
)  # fmt: skip
