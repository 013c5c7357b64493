"""Meetings: the next one or a choice of several, yes, no or maybe, with whom, and changing one's mind until it is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from flows.content import Meeting, Phrases
from flows.conversation import Conversation
from flows.effects import Rsvp
from flows.hearing.normal import words_of
from flows.kit import Flow, Row, Turn
from flows.passes import COMPANION, link_to
from flows.wording.dates import moment
from flows.wording.times import days_meant

WORDS: dict[str, Phrases] = {
    "meeting": {
        "en": (
            "meeting", "meetings", "rsvp", "next meeting", "meet up", "when is the meeting", "when is the next meeting",
            "when is next meeting", "when is our meeting", "when is our next meeting", "when are the meetings",
            "when are the next meetings", "when do we meet", "when do we meet next", "when and where is the meeting",
            "when is the meeting at", "what time is the meeting", "what time is the next meeting", "what time is the meeting at",
            "when does the meeting start", "what time does the meeting start", "when is the zoom", "what time is the zoom",
            "when is the zoom meeting", "when is the next one", "are we meeting", "are we still meeting", "next meeting when",
            "is there a meeting coming up", "what day is the meeting", "where is the meeting", "where is the meeting at",
            "where is the next meeting", "is there a meeting", "is there a meeting today", "is there a meeting tonight",
            "is there a meeting this week", "is there a meeting tomorrow", "any meetings", "any meeting", "any meetings this week",
            "any meetings coming up", "upcoming meetings", "upcoming meeting", "meeting time", "meeting times", "meeting date",
            "when is it", "when is it again", "what time is it again", "which meetings are there", "what meetings are there",
            "is there a meeting soon", "do we have a meeting", "what time is it at", "what time does it start", "when does it start",
            "where is it", "where is it at", "is it still on", "are we still on", "whens the meeting", "whens it", "meeting info",
            "meeting details", "meeting schedule", "meeting when", "when meeting", "the meeting when is it", "time of the meeting",
            "date of the meeting", "details of the meeting", "details for the meeting",
        ),
        "es": (
            "junta", "juntas", "reunión", "reuniones", "próxima junta", "próxima reunión", "próximas juntas", "próximas reuniones",
            "cuándo es la junta", "cuándo es la próxima junta", "cuándo es la reunión", "cuándo es la próxima reunión",
            "cuándo son las juntas", "cuándo son las reuniones", "cuándo es la siguiente junta", "cuándo es la siguiente reunión",
            "cuándo hay junta", "cuándo hay juntas", "cuándo hay reunión", "cuándo va a ser la junta", "cuándo va a ser la reunión",
            "cuándo será la junta", "cuándo será la reunión", "cuándo nos reunimos", "cuándo nos juntamos", "para cuándo es la junta",
            "para cuándo es la reunión", "para cuándo la junta", "a qué hora es la junta", "a qué hora es la reunión",
            "a qué hora es la próxima junta", "a qué hora es la próxima reunión", "a qué horas es la junta", "a qué horas es la reunión",
            "qué hora es la junta", "qué hora es la reunión", "a qué hora va a ser la junta", "a qué hora va a ser la reunión",
            "a qué hora empieza la junta", "a qué hora empieza la reunión", "cuándo empieza la junta", "cuándo empieza la reunión",
            "a qué hora nos juntamos", "a qué hora nos reunimos", "cuándo es la próxima", "cuándo es la que sigue", "qué día es la junta",
            "qué día es la reunión", "dónde es la junta", "dónde es la reunión", "dónde va a ser la junta", "dónde va a ser la reunión",
            "hay junta", "hay reunión", "hay junta hoy", "hay reunión hoy", "hoy hay junta", "hoy hay reunión", "hay junta mañana",
            "hay reunión mañana", "hay junta esta semana", "hay reunión esta semana", "hay juntas", "cuándo la junta", "cuándo es",
            "cuándo va a ser", "cuándo empieza", "a qué hora es", "a qué hora", "a qué hora empieza", "dónde es", "dónde va a ser",
            "va a haber junta", "va a haber reunión", "sí va a haber junta", "cuándo la reunión", "la junta cuándo es",
            "la reunión cuándo es", "la próxima junta cuándo es", "la próxima reunión cuándo es", "y la junta", "y la reunión",
            "hora de la junta", "hora de la reunión", "fecha de la junta", "fecha de la reunión",
        ),
    },
    "link": {
        "en": (
            "link", "the link", "send link", "zoom link", "meeting link", "link to the meeting", "link for the meeting", "link for zoom",
            "the zoom", "zoom", "i lost the link", "lost the link", "i cant find the link", "cant find the link", "i dont have the link",
            "the link doesnt work", "link doesnt work", "the link is not working", "link not working", "the link doesnt open",
            "the link wont open", "i cant get in", "cant get in", "i cant get into the meeting", "how do i get in",
            "how do i join the meeting", "it asks for a password", "zoom asks for a password", "i didnt get the link",
            "didnt get the link", "i never got the link", "i deleted the link", "send the link again", "send me the link again",
            "resend the link", "resend link", "got cut off send link", "i got cut off", "got cut off", "i got kicked out",
            "got kicked out",
        ),
        "es": (
            "enlace", "liga", "link", "zoom", "el enlace", "la liga", "el link", "link de zoom", "enlace de zoom", "liga de zoom",
            "link de la junta", "link de la reunión", "enlace de la junta", "enlace de la reunión", "liga de la junta",
            "liga de la reunión", "link para la junta", "enlace para la junta", "perdí el enlace", "perdí el link", "perdí la liga",
            "se me perdió el enlace", "se me perdió el link", "se me perdió la liga", "no tengo el enlace", "no tengo el link",
            "no tengo la liga", "no me llega el enlace", "no me llega el link", "no funciona el enlace", "el enlace no funciona",
            "no funciona el link", "el link no funciona", "no abre el enlace", "el enlace no abre", "no abre el link", "el link no abre",
            "no sirve el enlace", "el enlace no sirve", "el link no sirve", "la liga no sirve", "el enlace no me abre",
            "el link no me abre", "otra vez el enlace", "no puedo entrar", "no puedo entrar a la junta", "cómo entro",
            "cómo entro a la junta", "me pide contraseña", "pide contraseña", "no me llegó el enlace", "no me llegó el link",
            "no me llegó la liga", "no encuentro el enlace", "no encuentro el link", "no encuentro la liga",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "meeting_ask": "{title}, {when}, online. No real name needed. Coming? Reply 1 yes, 2 no, 3 maybe. Family may come along: reply +1.",
        "meeting_choose": "Which one? Reply with its number: {list}",
        "meeting_coming": "You are down for {when}{guests}. Link: {link} Type a made-up name and leave the camera off. Can't come? Text NO.",
        "meeting_companion": "For who comes along: {link}",
        "meeting_guests": " with {guests} more",
        "meeting_family": "Yes, family may come along. Reply +1 (or how many), and there is a link for them too.",
        "meeting_not_coming": "OK, not on {when}. If you change your mind, text YES.",
        "meeting_no_more": "OK, not on {when}. To end all texts, text STOP. If you change your mind about this one, text YES.",
        "meeting_later": "OK, no hurry. Text YES or NO when you know. MEETING shows it again.",
        "meeting_maybe": "OK, maybe. It is {when}: {link} Text YES or NO when you know.",
        "meeting_link": "{when}: {link} Type a made-up name and leave the camera off. Can't come? Text NO.",
        "meeting_none": "No meeting is planned right now. ASK and your question reaches a person.",
        "meeting_over": "That meeting is over. Text MEETING for what is next.",
        "rsvp_label": "{title}, {when}",
        "meeting_in_a_day": "{title} is coming up: {when}. Your link: {link} Can't come? Text NO.",
        "meeting_in_an_hour": "{title} begins soon: {when}. Your link: {link} Can't come? Text NO.",
        "meeting_in_ten_minutes": "{title} is about to begin. Your link: {link}",
        "meeting_moved": "{title} is moved: it is now {when}. Can't come then? Text NO. LINK sends your link.",
        "meeting_cancelled": "{title}, {when}, is called off. Text MEETING for what is next.",
        "meeting_untitled": "The meeting",
        "meeting_thanks": "{title}: thanks for coming. Text ASK and your question for a person, MEETING for what is next.",
    },
    "es": {
        "meeting_ask": "{title}, {when}, en línea. Sin dar su nombre. ¿Viene? Responda 1 sí, 2 no, 3 tal vez. Puede venir con su familia: +1.",
        "meeting_choose": "¿Cuál? Responda con el número: {list}",
        "meeting_coming": "Le esperamos {when}{guests}. Enlace: {link} Ponga un nombre inventado y deje la cámara apagada. ¿No puede? Mande NO.",
        "meeting_companion": "Para quien viene con usted: {link}",
        "meeting_guests": " con {guests} más",
        "meeting_family": "Sí, puede venir con su familia. Responda +1 (o cuántos), y hay un enlace para ellos también.",
        "meeting_not_coming": "Está bien, no viene el {when}. Si cambia de idea, mande SI.",
        "meeting_no_more": "Está bien, no viene el {when}. Para no recibir más textos mande STOP. Si cambia de idea con esta, mande SI.",
        "meeting_later": "Está bien, sin prisa. Mande SI o NO cuando sepa. JUNTA la muestra otra vez.",
        "meeting_maybe": "Está bien, tal vez. Es {when}: {link} Mande SI o NO cuando sepa.",
        "meeting_link": "{when}: {link} Ponga un nombre inventado y deje la cámara apagada. ¿No puede? Mande NO.",
        "meeting_none": "Por ahora no hay juntas. PREGUNTA y su duda llega a una persona.",
        "meeting_over": "Esa junta ya pasó. Mande JUNTA para ver la próxima.",
        "rsvp_label": "{title}, {when}",
        "meeting_in_a_day": "{title} se acerca: {when}. Su enlace: {link} ¿No puede? Mande NO.",
        "meeting_in_an_hour": "{title} empieza pronto: {when}. Su enlace: {link} ¿No puede? Mande NO.",
        "meeting_in_ten_minutes": "{title} está por empezar. Su enlace: {link}",
        "meeting_moved": "{title} cambió: ahora es {when}. ¿No puede entonces? Mande NO. ENLACE le manda su enlace.",
        "meeting_cancelled": "{title}, {when}, se canceló. Mande JUNTA para ver la próxima.",
        "meeting_untitled": "La junta",
        "meeting_thanks": "{title}: gracias por venir. Mande PREGUNTA y su duda para una persona, JUNTA para ver la próxima.",
    },
}


def planned(turn: Turn) -> tuple[Meeting, ...]:
    return turn.content.coming_up(turn.now)


def meeting(turn: Turn) -> Meeting | None:
    """The meeting that is talked about, while it is not over."""
    return next((each for each in planned(turn) if each.id == turn.slots.meeting), None)


def nothing_is_planned(turn: Turn) -> bool:
    return not planned(turn)


def several_are_planned(turn: Turn) -> bool:
    return len(planned(turn)) > 1


def is_still_ahead(turn: Turn) -> bool:
    return meeting(turn) is not None


def is_on_the_list(turn: Turn) -> bool:
    return turn.chosen("rsvp") in {each.id for each in planned(turn)}


def of_that_day(turn: Turn) -> tuple[Meeting, ...] | None:
    """The meetings on the day that is named; None where none is, or where it is a number of the list."""
    zone = turn.content.zone
    by_id = {each.id: each.starts.astimezone(zone).date() for each in planned(turn)}
    days = None if is_on_the_list(turn) else days_meant(turn.heard.text, by_id.values(), turn.now.astimezone(zone).date())
    return None if days is None else tuple(each for each in planned(turn) if by_id[each.id] in days)


def names_a_day(turn: Turn) -> bool:
    return of_that_day(turn) is not None


def names_the_day_of_one(turn: Turn) -> bool:
    return len(of_that_day(turn) or ()) == 1


def down_for(turn: Turn) -> tuple[Meeting, ...]:
    """The meetings that they come to, or may come to, the one that is talked about first: not over, or running late."""
    late = timedelta(minutes=turn.content.host_after)
    theirs = (each for each in turn.content.coming_up(turn.now - late) if each.id in turn.slots.coming)
    return tuple(sorted(theirs, key=lambda each: each.id != turn.slots.meeting))


def coming(turn: Turn, but: Meeting) -> dict[str, int]:
    """To which others they come, and with how many more; what is over is forgotten."""
    return {each.id: turn.slots.coming[each.id] for each in down_for(turn) if each != but}


def is_down_for_one(turn: Turn) -> bool:
    return bool(down_for(turn))


def only_asks(turn: Turn) -> bool:
    """Whether somebody else may come along is asked, and not said that they do."""
    first = next(iter(words_of(turn.heard.text)), "")
    return turn.heard.answer is None and turn.heard.number is None and first in ASKING_LEAVE


def says_yes(turn: Turn) -> bool:
    return turn.heard.answer == "yes"


def date(turn: Turn, of: Meeting) -> str:
    return moment(of.starts, turn.language, turn.content.zone)


def say_none_planned(turn: Turn) -> None:
    turn.say("meeting_none")


def say_it_is_over(turn: Turn) -> None:
    turn.say("meeting_over")


def list_meetings(turn: Turn) -> None:
    meetings = planned(turn)
    turn.offer("rsvp", (each.id for each in meetings))
    turn.say("meeting_choose", list="; ".join(f"{n} {turn.spoken(each.title)}, {date(turn, each)}" for n, each in enumerate(meetings, 1)))


def ask_about(turn: Turn, about: Meeting) -> None:
    turn.remember(meeting=about.id, guests=0)
    turn.say("meeting_ask", title=turn.spoken(about.title), when=date(turn, about))


def ask_about_the_next(turn: Turn) -> None:
    ask_about(turn, planned(turn)[0])


def ask_about_the_chosen(turn: Turn) -> None:
    ask_about(turn, next(each for each in planned(turn) if each.id == turn.chosen("rsvp")))


def the_one_of_that_day(turn: Turn) -> Meeting:
    return (of_that_day(turn) or planned(turn))[0]


def take_the_one_of_that_day(turn: Turn) -> None:
    turn.remember(meeting=the_one_of_that_day(turn).id, guests=0)


def ask_about_the_one_of_that_day(turn: Turn) -> None:
    ask_about(turn, the_one_of_that_day(turn))


def about_it(answer: Callable[[Turn, Meeting], None]) -> Callable[[Turn], None]:
    """An action on the meeting that is talked about; its row holds only while that is still ahead."""

    def act(turn: Turn) -> None:
        about = meeting(turn)
        if about:
            answer(turn, about)

    return act


@about_it
def welcome(turn: Turn, about: Meeting) -> None:
    guests = turn.slots.guests if turn.heard.guests is None else turn.heard.guests
    turn.remember(guests=guests, coming={**coming(turn, about), about.id: guests})
    turn.emit(Rsvp(about.id, "yes", guests))
    more = turn.sentence("meeting_guests", guests=guests) if guests else ""
    turn.say("meeting_coming", when=date(turn, about), guests=more, link=link_to(about.id))
    if guests:
        turn.say("meeting_companion", link=link_to(about.id, COMPANION))


@about_it
def note_absence(turn: Turn, about: Meeting) -> None:
    turn.remember(guests=0, coming=coming(turn, about))
    turn.emit(Rsvp(about.id, "no"))
    turn.say("meeting_no_more" if turn.heard.word == "enough" else "meeting_not_coming", when=date(turn, about))


@about_it
def note_maybe(turn: Turn, about: Meeting) -> None:
    turn.remember(coming={**coming(turn, about), about.id: turn.slots.guests})
    turn.emit(Rsvp(about.id, "maybe", turn.slots.guests))
    turn.say("meeting_maybe", when=date(turn, about), link=link_to(about.id))


def leave_it_open(turn: Turn) -> None:
    turn.say("meeting_later")


def say_link(turn: Turn, about: Meeting) -> None:
    turn.say("meeting_link", when=date(turn, about), link=link_to(about.id))
    if turn.slots.guests:
        turn.say("meeting_companion", link=link_to(about.id, COMPANION))


repeat_link = about_it(say_link)


def send_link_of_theirs(turn: Turn) -> None:
    """Whatever else is planned or was spoken of since."""
    about = down_for(turn)[0]
    turn.remember(meeting=about.id, guests=turn.slots.coming[about.id])
    say_link(turn, about)


def say_family_may_come(turn: Turn) -> None:
    turn.say("meeting_family")


def label(turn: Turn) -> str:
    about = meeting(turn)
    return turn.sentence("rsvp_label", title=turn.spoken(about.title), when=date(turn, about)) if about else ""


def invited(conversation: Conversation, to: str, now: datetime) -> Conversation:
    """The conversation of somebody whom a mass text asks about this meeting, outside of any turn. A yes or no stands as it was given."""
    if conversation.slots.meeting == to and conversation.states.get(FLOW.name) in {"coming", "maybe", "not_coming"}:
        return conversation
    slots = replace(conversation.slots, meeting=to, guests=0, asked_at={**conversation.slots.asked_at, FLOW.name: now})
    return replace(conversation, states={**conversation.states, FLOW.name: "asked"}, slots=slots, spoke=FLOW.name)


def spoken_of(conversation: Conversation, meeting: str, answer: str, guests: int, now: datetime) -> Conversation:
    """The conversation of somebody whom a mass text tells of a meeting that they have answered, and asks whether they can't come after all: a
    NO or a LINK is about that one from now on.
    """
    state = {"yes": "coming", "maybe": "maybe", "no": "not_coming"}[answer]
    others = {id: count for id, count in conversation.slots.coming.items() if id != meeting}
    to = others if answer == "no" else {**others, meeting: guests}
    asked_at = {**conversation.slots.asked_at, FLOW.name: now}
    slots = replace(conversation.slots, meeting=meeting, guests=guests, coming=to, asked_at=asked_at)
    return replace(conversation, states={**conversation.states, FLOW.name: state}, slots=slots, spoke=FLOW.name)


#: How somebody begins who asks whether something may be.
ASKING_LEAVE = frozenset("can could may might is are am do does should puedo podria podemos puede se esta es".split())
TALKED_ABOUT = ("asked", "coming", "maybe", "not_coming")

FLOW = Flow(
    "rsvp",
    order=40,
    states=("idle", "choosing", *TALKED_ABOUT),
    words=WORDS,
    wording=WORDING,
    asks={"choosing": "choice", "asked": ("yes", "no", "maybe")},
    label=label,
    rows=(
        #   heard                              from                 to            then                  only when
        Row("link",                            ("coming", "maybe"), None,         repeat_link,          is_still_ahead),
        Row("link",                            "*",                 "coming",     send_link_of_theirs,  is_down_for_one),
        Row(("meeting", "link"),               "*",                 "idle",       say_none_planned,     nothing_is_planned),
        Row("meeting",                         "*",                 "asked",      ask_about_the_one_of_that_day, names_the_day_of_one),
        Row(("meeting", "link"),               "*",                 "choosing",   list_meetings,        several_are_planned),
        Row("meeting",                         "coming",            None,         repeat_link,          is_still_ahead),
        Row(("meeting", "link"),               "*",                 "asked",      ask_about_the_next),
        Row("named",                           "choosing",          "coming",     (take_the_one_of_that_day, welcome), (names_the_day_of_one, says_yes)),
        Row("named",                           "choosing",          "asked",      ask_about_the_one_of_that_day, names_the_day_of_one),
        Row("named",                           "choosing",          None,         list_meetings,        names_a_day),
        Row("number",                          "choosing",          "asked",      ask_about_the_chosen, is_on_the_list),
        Row("number",                          "choosing",          None,         list_meetings,        several_are_planned),
        Row("guests",                          TALKED_ABOUT,        None,         say_family_may_come,  (only_asks, is_still_ahead)),
        Row(("yes", "guests"),                 TALKED_ABOUT,        "coming",     welcome,              is_still_ahead),
        Row(("no", "enough"),                  TALKED_ABOUT,        "not_coming", note_absence,         is_still_ahead),
        Row("later",                           "asked",             None,         leave_it_open,        is_still_ahead),
        Row("maybe",                           TALKED_ABOUT,        "maybe",      note_maybe,           is_still_ahead),
        Row(("yes", "guests", "no", "maybe"),  TALKED_ABOUT,        "idle",       say_it_is_over),
    ),
)  # fmt: skip
