"""Questions during a meeting: they go to its host, in order and without a name, who says the answers aloud or texts them.

What is urgent, surely answered by the bot, or said in an open thread never comes here; where nobody hosts, the shell asks an organizer instead.
"""

from __future__ import annotations

from flows.effects import AskHost
from flows.kit import Flow, Row, Turn

WORDING = {
    "en": {
        "host_asked": "Your question goes to the meeting, without your name. It is answered there, or here by text.",
        "host_asked_again": "Passed on to the meeting, without your name.",
        "host_answered": "Your question was answered in the meeting. If you missed it, text it here again and a person will answer you.",
    },
    "es": {
        "host_asked": "Su pregunta va a la junta, sin su nombre. Se contesta allí, o aquí por texto.",
        "host_asked_again": "Enviada a la junta, sin su nombre.",
        "host_answered": "Su pregunta se contestó en la junta. Si no lo oyó, mándela aquí otra vez y una persona le contestará.",
    },
}


def goes_to_the_meeting(turn: Turn) -> bool:
    """A meeting is under way that they have not said no to, and what is said is no picture and in nobody's thread."""
    meeting = turn.content.under_way(turn.now)
    said_no = meeting is not None and meeting.id == turn.slots.meeting and turn.states.get("rsvp") == "not_coming"
    return turn.slots.thread is None and not turn.heard.photos and meeting is not None and not said_no


def something_follows(turn: Turn) -> bool:
    return bool(turn.heard.rest)


def asked(turn: Turn) -> str:
    """The question: what follows ASK, else the whole text, which may only begin with a word of ours."""
    return (turn.heard.rest if turn.heard.word == "ask" else "") or turn.heard.text


def ask(turn: Turn) -> None:
    ask_host(turn, asked(turn))


def ask_host(turn: Turn, text: str) -> None:
    """Once in each meeting the worker is told at length where their questions go."""
    meeting = turn.content.under_way(turn.now)
    if meeting is None:
        raise LookupError("this needs a meeting that is under way")
    told = turn.slots.notes.get("host") == meeting.id
    turn.emit(AskHost(meeting.id, text))
    turn.remember(notes={**turn.slots.notes, "host": meeting.id})
    turn.say("host_asked_again" if told else "host_asked")


FLOW = Flow(
    "host",
    order=85,
    states=("idle",),
    wording=WORDING,
    rows=(
        #   heard       from  to    then  only when
        Row("ask",      "*",  None, ask,  (something_follows, goes_to_the_meeting)),
        Row("anything", "*",  None, ask,  goes_to_the_meeting),
    ),
)  # fmt: skip
