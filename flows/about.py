"""Who is this, what is it for, what is kept: one fixed text each, the same for everybody, also after STOP."""

from __future__ import annotations

from flows.content import Phrases
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {
    "help": {
        "en": (
            "help", "info", "information", "more info", "more information", "i need info", "what is this", "what is this about",
            "what is this for", "what can i text", "how does this work", "how do i use this", "instructions",
        ),
        "es": (
            "ayuda", "información", "info", "más información", "más info", "qué es esto", "de qué se trata esto", "de qué es esto",
            "para qué es esto", "cómo funciona", "cómo funciona esto", "instrucciones",
        ),
    },
    "who": {
        "en": (
            "who", "who is this", "who are you", "whos this", "who this", "who are you guys", "who are yall", "who is texting me",
            "who is texting", "who texted me", "who am i texting", "who am i talking to", "who is this from", "who is this number",
            "whose number is this", "what number is this", "who sent this", "who this is", "who are you people", "who you", "who u",
            "new phone who dis", "who dis new phone", "who the hell is this", "who tf is this", "who is this really", "who is it",
            "do i know you", "is this a bot", "are you a bot", "is this a real person", "are you a real person",
        ),
        "es": (
            "quién", "quién es", "quiénes son", "quién eres", "quién es usted", "quiénes son ustedes", "quién habla", "quién escribe",
            "quién me escribe", "quién me está escribiendo", "quién manda esto", "quién me manda esto", "quién me manda mensajes",
            "quién me mandó esto", "y usted quién es", "y tú quién eres", "usted quién es", "quién es el que escribe",
            "de dónde es este número", "de dónde escriben", "de quién es este número", "de quién es el número", "de quién es",
            "de parte de quién", "de parte de quién es", "con quién hablo", "con quién estoy hablando", "quién es este",
            "quién es este número", "qué número es este", "a quién le escribo", "le conozco", "es un robot", "eres un robot",
        ),
    },
    "privacy": {
        "en": (
            "privacy", "is this anonymous", "is this safe", "is it anonymous", "is this private", "is it private", "is this confidential",
            "is it confidential", "is this secure", "is this line secure", "is this really anonymous", "is this really private",
            "does anyone see this", "am i anonymous", "is my info safe", "is my information safe", "is my info private",
            "is my number safe", "is my number private", "do you share my number", "do you share my info", "who sees this",
            "who sees my texts", "who can see this", "who can see my texts", "who reads this", "who reads these", "who reads my texts",
            "what do you do with my info", "what do you do with my number", "privacy policy",
        ),
        "es": (
            "privacidad", "es anónimo", "es seguro", "esto es anónimo", "es esto anónimo", "es anónimo esto", "es privado",
            "esto es privado", "es privado esto", "es confidencial", "esto es confidencial", "es confidencial esto", "esto es seguro",
            "es seguro esto", "es segura esta línea", "soy anónimo", "quién ve esto", "quién ve mis mensajes", "quién ve mis textos",
            "quién puede ver esto", "quién puede ver mis mensajes", "quién lee esto", "quién lee mis mensajes", "mis datos están seguros",
            "mis datos son privados", "qué hacen con mis datos", "qué hacen con mi número", "comparten mi número", "comparten mis datos",
            "guardan mi número",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "help": "{program}: JOIN to get in, MENU for topics, ASK and your question for a person. Max {texts_a_month} msgs/month. Msg & data rates may apply. STOP to end.",
        "who": "{program} is a text line for workers about their rights and about meetings. Union organizers run it, not your employer. "
        "Only an organizer knows who writes here; other workers and your employer are not told. PRIVACY for more, STOP to end.",
        "privacy": "{program}: your number is stored encrypted. Other workers and your employer do not get it. Your texts are deleted here after {text_days} days, backups "
        "{backup_days} days later. Phone companies keep their own records, and whoever holds your unlocked phone can read it. FORGET erases you here.",
        "new_line": "we write from this number now, and no longer read the old one. Please save it, and text us here. STOP ends these texts.",
    },
    "es": {
        "help": "{program}: UNIRME para entrar, MENU para temas, PREGUNTA y su duda para una persona. Max. {texts_a_month} al mes. Pueden aplicar tarifas. STOP para salir.",
        "who": "{program} es una línea de textos para trabajadores sobre sus derechos y sobre juntas. La llevan organizadores sindicales, no su patrón. "
        "Solo un organizador sabe quién escribe aquí; ni compañeros ni patrón lo saben por nosotros. PRIVACIDAD para más, STOP para salir.",
        "privacy": "{program}: su número se guarda cifrado. Ni compañeros ni patrón lo reciben. Sus textos se borran aquí a los {text_days} días, las copias {backup_days} días "
        "después. Las telefónicas guardan sus propios registros, y quien tenga su teléfono abierto puede leerlo. BORRAR le borra aquí.",
        "new_line": "ahora escribimos desde este número y ya no leemos el otro. Guárdelo y escríbanos aquí. STOP termina estos textos.",
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
