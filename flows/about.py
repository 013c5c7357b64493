"""Who is this, what is it for, what is kept: one fixed text each, the same for everybody, also after STOP."""

from __future__ import annotations

from flows.content import Phrases
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "help": {"en": ("help", "info"), "es": ("ayuda", "informacion")},
    "who": {"en": ("who", "who is this", "who are you", "whos this"), "es": ("quién", "quién es", "quiénes son", "quién eres")},
    "privacy": {"en": ("privacy", "is this anonymous", "is this safe"), "es": ("privacidad", "es anónimo", "es seguro")},
}

WORDING = {
    "en": {
        "help": "{program}: JOIN to get in, MENU for topics, ASK and your question for a person. Max {texts_a_month} msgs/month. Msg & data rates may apply. STOP to end.",
        "who": "{program} is a text line for workers about their rights and about meetings. Union organizers run it, not your employer. "
        "Only an organizer knows who writes here; other workers and your employer are not told. PRIVACY for more, STOP to end.",
        "privacy": "{program}: your number is stored encrypted. Other workers and your employer do not get it. Your texts are deleted here after {text_days} days, backups "
        "{backup_days} days later. Phone companies keep their own records, and whoever holds your unlocked phone can read it. FORGET erases you here.",
    },
    "es": {
        "help": "{program}: UNIRME para entrar, MENU para temas, PREGUNTA y su duda para una persona. Max. {texts_a_month} al mes. Pueden aplicar tarifas. STOP para salir.",
        "who": "{program} es una línea de textos para trabajadores sobre sus derechos y sobre juntas. La llevan organizadores sindicales, no su patrón. "
        "Solo un organizador sabe quién escribe aquí; ni compañeros ni patrón lo saben por nosotros. PRIVACIDAD para más, STOP para salir.",
        "privacy": "{program}: su número se guarda cifrado. Ni compañeros ni patrón lo reciben. Sus textos se borran aquí a los {text_days} días, las copias {backup_days} días "
        "después. Las telefónicas guardan sus propios registros, y quien tenga su teléfono abierto puede leerlo. BORRAR le borra aquí.",
    },
}


def help(turn: Turn) -> None:
    turn.say("help")


def who(turn: Turn) -> None:
    turn.say("who")


def privacy(turn: Turn) -> None:
    turn.say("privacy", text_days=turn.content.text_days, backup_days=turn.content.backup_days)


FLOW = Flow(
    "about",
    order=10,
    states=("idle",),
    words=WORDS,
    wording=WORDING,
    always=frozenset({"help", "who", "privacy"}),
    rows=(
        #   heard      from  to    then
        Row("help",    "*",  None, help),
        Row("who",     "*",  None, who),
        Row("privacy", "*",  None, privacy),
    ),
)  # fmt: skip
