"""The sentences for organizers. An alert's first 60 characters say nothing of what it is about: phones buzz on tables at work."""

from __future__ import annotations

from flows.segments import fold

SENTENCES = {
    "en": {
        "question": "{code}: somebody wrote, {handle}. To answer, text {code} and your words:\n{text}{extra}",
        "urgent": "{code} URGENT, {handle}. Please answer this one first: {code} + your words.\n{text}{extra}",
        "visit": "{code}: {handle} would like a call or to meet. Text {code} and your words:\n{text}{extra}",
        "language": "{code}: {handle} wrote in another language. Text {code} and your words:\n{text}{extra}",
        "doubt": "{code}: does {handle} want no more texts? Nothing goes out now. {code} STOP or {code} GO ON, or text {code} and your words:\n{text}{extra}",
        "ended": "{code}: {handle} gets no more texts.",
        "goes_on": "{code}: {handle} gets the texts again.",
        "not_in_doubt": "{code}: that is not in question for {handle}. Nothing was changed.",
        "relay": "{code}: {handle} wrote again. To answer, text {code} and your words as before:\n{text}{extra}",
        "sent": "{code}: on its way to {handle}. Their texts reach you for {hours} hours.",
        "sent_later": "{code}: kept for {handle} until {time}, when their phone may ring again.",
        "unreachable": "{code}: {handle} can't be texted any more. Nothing was sent.",
        "taken": "{code}: somebody else answered first. To send yours too, text {code} SEND.",
        "holds_number": "{code}: your answer holds a phone number. To send it all the same, text {code} SEND.",
        "holds_name": "{code}: your answer holds the name of somebody on your team. To send it all the same, text {code} SEND.",
        "unknown_code": "No open question has that code. Nothing was sent.",
        "empty": "{code}: your answer is empty. Text {code} and your words.",
        "unclear": "Nothing was sent. Begin with the code of the question, like: R4K and your answer.",
        "off_duty": "You are off duty and get no more texts. Text START to return.",
        "on_duty": "You are on duty. You get an alert when somebody asks what the bot can't answer.",
        "desk_help": "You get an alert with a code when somebody asks. Text the code and your answer. STOP: off duty. START: on duty.",
        "photo": " (1 photo)",
        "photos": " ({count} photos)",
        "not_joined": " (has not joined yet)",
        "has_stopped": " (can't be texted: has said stop)",
        "failed": "{code}: your answer to {handle} could not be delivered: {why}.",
    },
    "es": {
        "question": "{code}: alguien escribió, {handle}. Para contestar mande {code} y su texto:\n{text}{extra}",
        "urgent": "{code} URGENTE, {handle}. Por favor conteste este primero: {code} + su texto.\n{text}{extra}",
        "visit": "{code}: {handle} quiere una llamada o verse. Mande {code} y su texto:\n{text}{extra}",
        "language": "{code}: {handle} escribió en otro idioma. Mande {code} y su texto:\n{text}{extra}",
        "doubt": "{code}: ¿{handle} ya no quiere textos? Por ahora no sale nada. {code} STOP o {code} SEGUIR, o mande {code} y su texto:\n{text}{extra}",
        "ended": "{code}: {handle} ya no recibe textos.",
        "goes_on": "{code}: {handle} recibe los textos otra vez.",
        "not_in_doubt": "{code}: eso no está en duda para {handle}. No se cambió nada.",
        "relay": "{code}: {handle} escribió otra vez. Para contestar mande {code} y su texto:\n{text}{extra}",
        "sent": "{code}: va en camino a {handle}. Sus textos le llegan a usted por {hours} horas.",
        "sent_later": "{code}: queda para {handle} hasta {time}, cuando su teléfono pueda sonar.",
        "unreachable": "{code}: a {handle} ya no se le puede escribir. No se mandó nada.",
        "taken": "{code}: otra persona contestó antes. Para mandar también lo suyo, mande {code} SEND.",
        "holds_number": "{code}: su respuesta tiene un número de teléfono. Para mandarla así, mande {code} SEND.",
        "holds_name": "{code}: su respuesta tiene el nombre de alguien de su equipo. Para mandarla así, mande {code} SEND.",
        "unknown_code": "Ninguna pregunta abierta tiene ese código. No se mandó nada.",
        "empty": "{code}: su respuesta está vacía. Mande {code} y su texto.",
        "unclear": "No se mandó nada. Empiece con el código de la pregunta, así: R4K y su respuesta.",
        "off_duty": "Está fuera de turno y no recibirá más textos. Mande START para volver.",
        "on_duty": "Está de turno. Recibe un aviso cuando alguien pregunta lo que el bot no sabe.",
        "desk_help": "Recibe un aviso con un código cuando alguien pregunta. Mande el código y su respuesta. STOP: fuera de turno. START: de turno.",
        "photo": " (1 foto)",
        "photos": " ({count} fotos)",
        "not_joined": " (todavía no se une)",
        "has_stopped": " (no se le puede escribir: dijo stop)",
        "failed": "{code}: su respuesta a {handle} no se pudo entregar: {why}.",
    },
}

QUOTED = 1200  # characters of a worker's text that an alert holds; carriers take 1,600 in all


def sentence(name: str, language: str, **values: object) -> str:
    """The sentence in the organizer's language; what people wrote stays as they wrote it."""
    template = SENTENCES.get(language, SENTENCES["en"])[name]
    return fold(template).format(**values)


def alert(kind: str, language: str, *, code: str, handle: str, text: str, photos: int = 0, standing: str = "member") -> str:
    """One alert: the code and handle first, then the worker's words."""
    extra = ""
    if photos:
        extra += sentence("photo" if photos == 1 else "photos", language, count=photos)
    if standing == "stopped":
        extra += sentence("has_stopped", language)
    elif standing in {"stranger", "asked"}:
        extra += sentence("not_joined", language)
    shown = text if len(text) <= QUOTED else f"{text[:QUOTED]}..."
    return sentence(kind, language, code=code, handle=handle, text=shown, extra=extra)
