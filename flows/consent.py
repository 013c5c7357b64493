"""Consent: nobody gets a text that they did not ask for. A worker joins through the disclosure and leaves by any stop word.

Where one cannot tell whether a member wants the texts to end, nothing goes out by itself: they are asked, and an organizer is. What
nobody has decided in a day is a stop.
"""

from __future__ import annotations

from datetime import timedelta

from flows.content import Phrases
from flows.conversation import Kept
from flows.effects import AskOrganizer, Consent, Forget, Lift, Relay, Suppress
from flows.faq import show_menu
from flows.kit import Flow, Row, Turn

DISCLOSURE_HOLDS = timedelta(days=7)
KEPT_FOR = timedelta(hours=24)
RING_AT_MOST_EVERY = timedelta(minutes=30)

WORDS: dict[str, Phrases] = {
    "stop": {
        "en": ("stop",),
        "es": ("alto", "stop"),
    },
    "join": {
        "en": (
            "join", "sign me up", "sign up", "i want to join", "i want in", "i wanna be part of this", "i want to be part of this",
            "join up", "how do i join", "add me to the list", "put me on the list", "sign me on", "register", "register me",
        ),
        "es": (
            "unirme", "unirse", "unir", "inscribirme", "quiero unirme", "me quiero unir", "cómo me uno", "inscribir", "inscribirse",
            "me quiero inscribir", "cómo me inscribo", "me inscribo", "inscríbame", "inscríbanme", "me gustaría unirme",
            "quiero ser parte", "quiero ser parte de esto", "registrarme", "me quiero registrar", "cómo me registro", "agrégueme",
            "agréguenme", "póngame en la lista", "anóteme en la lista",
        ),
    },
    "start": {
        "en": (
            "start", "unstop", "start again", "restart", "resume texts", "start texts", "resume", "resubscribe", "start texting me again",
            "text me again", "start sending texts again",
        ),
        "es": (
            "start", "empezar", "iniciar", "comenzar", "empezar otra vez", "volver a empezar", "reiniciar", "reanudar", "quiero empezar",
            "quiero volver a empezar",
        ),
    },
}  # fmt: skip

WORDING = {
    "en": {
        "disclosure": "{program}: info and meeting news by text, max {texts_a_month} msgs/month. Msg & data rates may apply. HELP for help, STOP to end. Reply YES to join.",
        "welcome": "Welcome to {program}. Use your own phone, not one from work. Text MENU for topics, MEETING, DOCS, or ASK and your question. STOP ends this.",
        "refused": "OK, you will get no texts from {program}. If you change your mind, text JOIN.",
        "stopped": "{program}: you are out and will get no more texts. Text START to return.",
        "join_first": "{program}: please text JOIN first, then we can answer you here. HELP for help, STOP to end. In an emergency call 911.",
        "still_there": "{program}: it has been a while. Do you still want these texts? Reply YES. STOP ends them.",
        "renewed": "Thanks, good to have you back. Text MENU for topics.",
        "still_wanted": "{program}: do you still want these texts? Reply YES to keep them, STOP to end them. A person reads this too. With no answer they end in a day.",
        "confirmed": "OK, the texts go on. Text MENU for topics. STOP ends them any time.",
    },
    "es": {
        "disclosure": "{program}: info y juntas por texto, max. {texts_a_month} msjs/mes. Pueden aplicar tarifas de msjs y datos. AYUDA=ayuda, STOP=fin. Responda SI para unirse.",
        "welcome": "Bienvenido a {program}. Use su propio teléfono, no uno del trabajo. Mande MENU, JUNTA, DOCUMENTOS o PREGUNTA y su duda. STOP termina.",
        "refused": "Está bien, no recibirá textos de {program}. Si cambia de idea, mande UNIRME.",
        "stopped": "{program}: ya no recibirá más mensajes. Mande START para volver.",
        "join_first": "{program}: primero mande UNIRME y le contestamos por aquí. AYUDA para ayuda, STOP para terminar. Emergencias: 911.",
        "still_there": "{program}: hace tiempo que no escribe. ¿Todavía quiere estos textos? Responda SI. STOP los termina.",
        "renewed": "Gracias, qué bueno tenerle de vuelta. Mande MENU para ver los temas.",
        "still_wanted": "{program}: ¿todavía quiere estos textos? Responda SI para seguir, STOP para terminar. También lo lee una persona. Sin respuesta terminan en un día.",
        "confirmed": "Está bien, los textos siguen. Mande MENU para ver los temas. STOP los termina cuando quiera.",
    },
}


def disclosure_holds(turn: Turn) -> bool:
    disclosed = turn.slots.disclosed_at
    return disclosed is not None and turn.now - disclosed <= DISCLOSURE_HOLDS


def has_a_public_answer(turn: Turn) -> bool:
    """A stranger gets a public answer once."""
    entry = turn.heard.entry
    return entry is not None and turn.content.entry(entry).public and entry not in turn.slots.told


def has_not_rung_lately(turn: Turn) -> bool:
    rung = turn.slots.rung_at
    return rung is None or turn.now - rung >= RING_AT_MOST_EVERY


def begin_anew(turn: Turn) -> None:
    """Nothing of an earlier time with this number counts: it may have another owner by now."""
    turn.states.clear()
    turn.remember(thread=None, asked_at={}, choices={}, meeting=None, guests=0, coming={}, notes={})


def disclose(turn: Turn) -> None:
    turn.emit(Lift())
    turn.emit(Consent("disclosed", "disclosure"))
    turn.remember(disclosed_at=turn.now)
    turn.say("disclosure")


def welcome(turn: Turn) -> None:
    turn.emit(Consent("given", "disclosure"))
    turn.say("welcome")
    answer_what_was_kept(turn)


def renew(turn: Turn) -> None:
    turn.emit(Consent("renewed", "still_there"))
    turn.say("renewed")
    answer_what_was_kept(turn)


def answer_what_was_kept(turn: Turn) -> None:
    kept = turn.slots.kept
    turn.remember(kept=None, told=(), rung_at=None)
    if kept and turn.now - kept.at <= KEPT_FOR:
        turn.hear_next = kept


def accept_no(turn: Turn) -> None:
    turn.emit(Consent("refused", "disclosure"))
    turn.remember(kept=None, disclosed_at=None)
    turn.say("refused")


def suppress(turn: Turn) -> None:
    turn.emit(Suppress())


def confirm_stop(turn: Turn) -> None:
    """Once. Of somebody who says that the number is theirs and not the one we mean, nothing is kept."""
    turn.emit(Consent("stopped", "stopped"))
    turn.remember(kept=None, thread=None, disclosed_at=None)
    if turn.heard.wrong_number:
        turn.emit(Forget())
    turn.say("stopped")


def ask_whether_to_go_on(turn: Turn) -> None:
    turn.emit(Consent("doubted", "still_wanted"))
    turn.say("still_wanted")


def tell_organizer(turn: Turn) -> None:
    """A person decides, or talks with the worker: whoever has their thread, else all on duty."""
    thread = turn.slots.thread
    turn.emit(Relay(thread.code, turn.heard.text) if thread else AskOrganizer("doubt", turn.heard.text, turn.standing))


def ask_again_whether_to_go_on(turn: Turn) -> None:
    turn.say("still_wanted")


def confirm(turn: Turn) -> None:
    turn.emit(Consent("confirmed", "still_wanted"))
    turn.say("confirmed")
    answer_what_was_kept(turn)


def stay_silent(turn: Turn) -> None:
    turn.hush("stopped")


def let_be(turn: Turn) -> None:
    turn.hush("nod")


def is_small_talk(turn: Turn) -> bool:
    """A greeting, or an answer to a question that was not asked: nothing to answer later."""
    heard = turn.heard
    return not asks_for_something(turn) and bool(heard.word or heard.answer or heard.number)


def asks_for_something(turn: Turn) -> bool:
    """Whether it is plain what is asked for; any other text may be a question too."""
    heard = turn.heard
    return bool((heard.word and heard.word != "greeting") or heard.entry or heard.document or heard.urgent)


def keep(turn: Turn) -> None:
    """Keep what was asked until the answer to our question; a plain question is not pushed out by a vague one."""
    kept = turn.slots.kept
    fresh = kept and turn.now - kept.at <= KEPT_FOR
    if asks_for_something(turn) or not (fresh or is_small_talk(turn)):
        turn.remember(kept=Kept(turn.heard.text, turn.now))


def answer_in_public(turn: Turn) -> None:
    entry = turn.content.entry(turn.heard.entry or "")
    turn.remember(told=(*turn.slots.told, entry.id))
    turn.reply(turn.spoken(entry.answer))


def ring(turn: Turn) -> None:
    """Somebody in trouble who has not joined: organizers must know, whatever may be answered."""
    turn.remember(rung_at=turn.now)
    turn.emit(AskOrganizer("urgent", turn.heard.text, turn.standing))


def invite(turn: Turn) -> None:
    turn.say("join_first")


def ask_again(turn: Turn) -> None:
    """Asking again is a disclosure again: a YES holds for another seven days."""
    turn.remember(disclosed_at=turn.now)
    turn.emit(Consent("disclosed", "disclosure"))
    turn.say("disclosure")


def ask_whether_still_wanted(turn: Turn) -> None:
    turn.say("still_there")


OUTSIDE = ("stranger", "asked", "quiet", "stopped")
NOT_STOPPED = ("stranger", "asked", "member", "quiet", "doubted")

FLOW = Flow(
    "consent",
    order=0,
    states=("stranger", "asked", "member", "quiet", "doubted", "stopped"),
    words=WORDS,
    wording=WORDING,
    takes_rest=frozenset({"join"}),
    always=frozenset({"stop"}),
    rows=(
        #   heard              from                                       to          then                              only when
        Row("stop",            NOT_STOPPED,                               "stopped",  (suppress, confirm_stop)),
        Row("stop",            "stopped",                                 None,       (suppress, stay_silent)),
        Row("doubt",           "member",                                  "doubted",  (tell_organizer, ask_whether_to_go_on)),
        Row(("yes", "join", "start"), "doubted",                          "member",   confirm),
        Row("no",              "doubted",                                 "stopped",  (suppress, confirm_stop)),
        Row(("join", "start"), OUTSIDE,                                   "asked",    (begin_anew, disclose)),
        Row(("join", "start"), "member",                                  None,       show_menu),
        Row("yes",             "asked",                                   "member",   welcome,                          disclosure_holds),
        Row("yes",             "asked",                                   None,       disclose),
        Row("no",              "asked",                                   "stranger", accept_no),
        Row("yes",             "quiet",                                   "member",   renew),
        Row("no",              "quiet",                                   "stranger", accept_no),
        Row(("english", "spanish"), "stranger",                           None,       invite),
        Row(("english", "spanish"), "asked",                              None,       ask_again),
        Row("nod",             (*OUTSIDE, "doubted"),                     None,       let_be),
        Row("entry",           "stranger",                                None,       answer_in_public,                 has_a_public_answer),
        Row("urgent",          "stranger",                                None,       (ring, keep, invite),             has_not_rung_lately),
        Row("urgent",          "asked",                                   None,       (ring, keep, ask_again),          has_not_rung_lately),
        Row("urgent",          "quiet",                                   None,       (ring, keep, ask_whether_still_wanted), has_not_rung_lately),
        Row("urgent",          "doubted",                                 None,       (ring, keep, ask_again_whether_to_go_on), has_not_rung_lately),
        Row("urgent",          "stopped",                                 None,       (ring, stay_silent),              has_not_rung_lately),
        Row("anything",        "stranger",                                None,       (keep, invite)),
        Row("anything",        "asked",                                   None,       (keep, ask_again)),
        Row("anything",        "quiet",                                   None,       (keep, ask_whether_still_wanted)),
        Row("anything",        "doubted",                                 None,       (keep, tell_organizer, ask_again_whether_to_go_on)),
        Row("anything",        "stopped",                                 None,       stay_silent),
    ),
)  # fmt: skip
