"""What the workers' pages say, in each language."""

from __future__ import annotations

from flows.content import Localized

LEAVE: Localized = {"en": "Leave this page", "es": "Salir de esta página"}

GONE: Localized = {
    "en": "This link does not open anything any more. Text for a new one.",
    "es": "Este enlace ya no abre nada. Mande un texto para pedir otro.",
}

#: The page of one meeting, from top to bottom.
MEETING: dict[str, Localized] = {
    "when": {"en": "{when}, about {minutes} minutes, online", "es": "{when}, unos {minutes} minutos, en línea"},
    "go": {"en": "Go to the meeting", "es": "Entrar a la reunión"},
    "unseen": {"en": "How to stay unseen", "es": "Para que nadie le vea"},
    "name": {
        "en": "Type a made-up name when it asks who you are.",
        "es": "Cuando pregunte quién es, ponga un nombre inventado.",
    },
    "given_name": {
        "en": "You go in as {pseudonym}, a name that is made up. Leave it as it is.",
        "es": "Entra como {pseudonym}, un nombre inventado. Déjelo así.",
    },
    "camera": {"en": "Leave the camera off.", "es": "Deje la cámara apagada."},
    "dial": {
        "en": "Don't dial in by phone: it may show your number.",
        "es": "No entre por llamada de teléfono: puede mostrar su número.",
    },
    "connection": {
        "en": "The meeting company can see your connection. Use your own phone and its data, not Wi-Fi or a device from work.",
        "es": "La compañía de la reunión puede ver su conexión. Use su propio teléfono y sus datos, no el wifi ni un aparato del trabajo.",
    },
    "yours": {
        "en": "This link is yours alone: don't pass it on. Text NO and it opens nothing any more.",
        "es": "Este enlace es solo suyo: no lo comparta. Mande NO y ya no abre nada.",
    },
    "companions": {
        "en": "This link is for who comes along with somebody of {program}: don't pass it on further.",
        "es": "Este enlace es para quien viene con alguien de {program}: no lo comparta con nadie más.",
    },
    "seen": {"en": "Who sees that you came", "es": "Quién ve que vino"},
    "organizers": {
        "en": "Only the button counts as coming: press it when it begins. The team of {program} sees it, and when, "
        "under the two words that stand for you there, never with your number or name. Nobody else sees it.",
        "es": "Solo el botón cuenta como venir: tóquelo cuando empiece. El equipo de {program} lo ve, y cuándo, "
        "con las dos palabras que allí le representan, nunca con su número ni su nombre. Nadie más lo ve.",
    },
    "companion_seen": {
        "en": "Only the button counts as coming, and when it was first pressed is kept. The team of {program} sees it as a +1 of the person "
        "who gave you the link. It does not know who you are.",
        "es": "Solo el botón cuenta como venir, y se guarda cuándo se tocó primero. El equipo de {program} lo ve como +1 de la persona "
        "que le dio el enlace. No sabe quién es usted.",
    },
    "calendar": {"en": "The time for your calendar", "es": "La hora para su calendario"},
    "calendar_note": {
        "en": "It says {program} and the time, and holds no link. Not for a calendar at work.",
        "es": "Dice {program} y la hora, y no lleva ningún enlace. No es para un calendario del trabajo.",
    },
}
