"""Urgent: fired, threatened, questioned, hurt, la migra, the police. All on duty and the lead are alerted, before any other flow."""

from __future__ import annotations

from flows.content import Phrases
from flows.effects import AskOrganizer, Keep
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "keep": {
        "en": (
            "keep", "keep texts", "keep my texts", "keep these texts", "keep the texts", "keep those texts", "keep all my texts",
            "keep these", "keep my messages", "keep these messages", "keep the messages", "save my texts", "save these texts",
            "save the texts", "save my messages", "keep a copy",
        ),
        "es": (
            "guardar", "guardar textos", "guardar los textos", "guardar mis textos", "guardar mensajes", "guardar los mensajes",
            "guardar mis mensajes", "guarde los textos", "guarde mis textos", "guarde los mensajes", "guarde mis mensajes",
            "guarden los textos", "guarden mis textos", "guarden los mensajes", "guarden mis mensajes", "guarda los textos",
            "guarda mis textos", "guarda los mensajes", "guarda mis mensajes", "guárdalos", "guárdelos", "guárdenlos", "guardarlos",
            "guárdelo", "guárdenlo",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "urgent": "We are alerting a person now. Danger: call 911, crisis: 988. Don't quit or argue. Get a copy before signing. Note who & when. KEEP saves these texts.",
        "urgent_unheard": "Nobody is on duty; we keep this. Danger: call 911, crisis: 988. Don't quit or argue. Get a copy before signing. Note who & when. KEEP saves these texts.",
        "kept": "Saved. These texts will not be deleted after {text_days} days. Take a screenshot too and write down who, what, when and where.",
        "not_kept": "OK. These texts will be deleted here after {text_days} days, like all others.",
        "nothing_to_keep": "Texts are deleted here after {text_days} days. KEEP saves them when something serious happened: tell us what, and text KEEP again.",
        "urgent_label": "saving these texts",
    },
    "es": {
        "urgent": "Avisamos ya a una persona. Peligro: llame al 911; crisis: 988. No renuncie ni discuta. Pida copia antes de firmar. Anote quién y cuándo. GUARDAR guarda esto.",
        "urgent_unheard": "No hay nadie de turno. Peligro: llame al 911; crisis: 988. No renuncie ni discuta. Pida copia antes de firmar. Anote quién y cuándo. GUARDAR guarda esto.",
        "kept": "Guardado. Estos textos no se borran a los {text_days} días. Tome también una captura y anote quién, qué, cuándo y dónde.",
        "not_kept": "Está bien. Estos textos se borran aquí a los {text_days} días, como todos.",
        "nothing_to_keep": "Los textos se borran aquí a los {text_days} días. GUARDAR los guarda cuando pasó algo serio: cuéntenos qué y mande GUARDAR otra vez.",
        "urgent_label": "guardar estos textos",
    },
}


def alert_everybody(turn: Turn) -> None:
    turn.emit(AskOrganizer("urgent", turn.heard.text))
    turn.say("urgent")


def keep(turn: Turn) -> None:
    turn.emit(Keep())
    turn.say("kept", text_days=turn.content.text_days)


def go_on_keeping(turn: Turn) -> None:
    """What happens next is kept with what happened before, without being asked for it again."""
    turn.emit(Keep())


def leave(turn: Turn) -> None:
    turn.say("not_kept", text_days=turn.content.text_days)


def explain(turn: Turn) -> None:
    turn.say("nothing_to_keep", text_days=turn.content.text_days)


FLOW = Flow(
    "urgent",
    order=5,
    states=("idle", "offered", "kept"),
    words=WORDS,
    wording=WORDING,
    asks={"offered": frozenset({"yes", "no"})},
    label=lambda turn: turn.sentence("urgent_label"),
    rows=(
        #   heard           from                 to         then
        Row("urgent",       ("idle", "offered"), "offered", alert_everybody),
        Row("urgent",       "kept",              None,      (alert_everybody, go_on_keeping)),
        Row("keep",         ("offered", "kept"), "kept",    keep),
        Row("keep",         "idle",              None,      explain),
        Row("yes",          "offered",           "kept",    keep),
        Row("no",           "offered",           "idle",    leave),
    ),
)  # fmt: skip
