"""Two open questions and one bare "yes": ask which of them was meant."""

from __future__ import annotations

from flows.kit import Flow, Row, Turn

WORDING = {
    "en": {"which": "Which do you mean? Reply with its number: {list}"},
    "es": {"which": "¿A cuál se refiere? Responda con el número: {list}"},
}


def ask_which(turn: Turn) -> None:
    """Ask, remembering the answer and the flows that it may belong to."""
    turn.offer("which", turn.open_questions)
    turn.remember(notes={**turn.slots.notes, "which": turn.heard.answer or ""})
    turn.say("which", list="; ".join(f"{n} {label}" for n, label in enumerate(turn.open_questions.values(), 1)))


def is_on_the_list(turn: Turn) -> bool:
    return turn.chosen("which") is not None


def let_that_flow_hear(turn: Turn) -> None:
    flow = turn.chosen("which")
    if flow:
        turn.hear_next = (flow, turn.slots.notes.get("which", ""))


FLOW = Flow(
    "which",
    order=35,
    states=("idle", "choosing"),
    wording=WORDING,
    asks={"choosing": "choice"},
    rows=(
        #   heard        from        to          then                only when
        Row("ambiguous", "*",        "choosing", ask_which),
        Row("number",    "choosing", "idle",     let_that_flow_hear, is_on_the_list),
    ),
)  # fmt: skip
