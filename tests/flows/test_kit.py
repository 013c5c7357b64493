"""The kit: a wrong table is refused at import, a right one is run by one shared machine that keeps nothing between turns."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from typing import Any

import pytest

from flows import FLOWS, Conversation, hear, lexicon_of, respond, sentences_of
from flows.conversation import Kept, Slots, Thread, to_json
from flows.effects import Reply
from flows.hearing import Heard
from flows.kit import Flow, FlowError, Row, Turn, edges, mermaid
from tests.flows.campaigns import NOW, small

CONTENT = small()


def greet(turn: Turn) -> None:
    turn.say("greet")


def it_is_meant(turn: Turn) -> bool:
    return turn.heard.text != "no"


GREETING = {"en": {"greet": "Hello."}, "es": {"greet": "Hola."}}


def a_flow(*rows: Row, **changes: Any) -> Flow:
    """A flow of two states that greets, with whatever the test wants otherwise."""
    parts: dict[str, Any] = {"order": 500, "states": ("idle", "greeted"), "wording": GREETING} | changes
    return Flow("greeting", rows=rows or (Row("hi", "idle", "greeted", greet),), **parts)


def a_turn(heard: Heard | str = "hi", conversation: Conversation | None = None) -> Turn:
    heard = Heard(heard) if isinstance(heard, str) else heard
    return Turn(conversation or Conversation("en"), heard, CONTENT, NOW, {name: {"en": text} for name, text in GREETING["en"].items()})


WRONG: dict[str, tuple[Callable[[], Flow], str]] = {
    "a row from a misspelt state": (lambda: a_flow(Row("hi", "idel", "greeted", greet)), r"greeting: row \('hi',\).*'idel'"),
    "a row to a misspelt state": (lambda: a_flow(Row("hi", "idle", "greetd", greet)), r"greeting: row \('hi',\).*'greetd'"),
    "one of several": (lambda: a_flow(Row(("hi", "hey"), ("idle", "gone"), None, greet)), r"greeting: row \('hi', 'hey'\).*'gone'"),
    "a state that asks and is none": (lambda: a_flow(asks={"waiting": "text"}), "greeting: .*'waiting'"),
    "a renamed state that is none": (lambda: a_flow(renamed={"old": "new"}), "greeting: .*'new'"),
    "a sentence missing in one language": (
        lambda: a_flow(wording={"en": {"greet": "Hello.", "part": "Bye."}, "es": {"greet": "Hola."}}),
        "greeting: in es it lacks the sentences part",
    ),
    "an own word without a row": (lambda: a_flow(words={"bye": {"en": ("bye",)}}), "greeting: no row hears its own word 'bye'"),
    "a word that takes more without a row": (lambda: a_flow(takes_rest=frozenset({"tell"})), "greeting: no row hears .*'tell'"),
    "a word answered always without a row": (lambda: a_flow(always=frozenset({"sos"})), "greeting: no row hears .*'sos'"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_table_is_refused_when_it_is_made(wrong: str) -> None:
    """The library would fail only when a text reaches the row; here the import fails, naming the flow and what is wrong."""
    make, said = WRONG[wrong]
    with pytest.raises(FlowError, match=said):
        make()


def test_the_first_row_that_holds_is_taken() -> None:
    """Rows are asked from the top; a condition that fails passes the word on to the next; none left, and nothing has changed."""
    flow = a_flow(Row("hi", "*", "greeted", greet, it_is_meant), Row("hi", "greeted", "idle", greet))
    refused = a_turn("no")
    assert not flow.hear("hi", refused)
    assert (refused.states, refused.effects) == ({}, [])
    meant = a_turn("hello")
    assert flow.hear("hi", meant)
    assert meant.states == {"greeting": "greeted"}
    again = a_turn("no", Conversation("en", {"greeting": "greeted"}))
    assert flow.hear("hi", again)
    assert again.states == {"greeting": "idle"}


def test_a_word_that_no_row_hears_changes_nothing() -> None:
    """Unknown words and words of other states are no error."""
    turn = a_turn(conversation=Conversation("en", {"greeting": "greeted"}))
    assert not a_flow().hear("hi", turn)
    assert not a_flow().hear("never heard of", turn)
    assert turn.effects == []


@pytest.mark.parametrize(("stored", "today"), [("greeted", "greeted"), ("welcomed", "greeted"), ("nobody knows", "idle")])
def test_a_state_of_an_older_version_is_found(stored: str, today: str) -> None:
    """A renamed state goes on under its new name; one that is gone begins anew."""
    assert a_flow(renamed={"welcomed": "greeted"}).state_of({"greeting": stored}) == today


def full() -> Slots:
    """Slots in which something stands everywhere, of which some fits the campaign and some does not."""
    choices = {flow.name: ("soon", "rights", "urgent", "gone") for flow in FLOWS}
    asked_at = dict.fromkeys((flow.name for flow in FLOWS), NOW)
    return Slots(
        Kept("dues", NOW),
        Thread("R4K", NOW),
        asked_at,
        choices,
        "soon",
        2,
        NOW,
        NOW,
        (NOW,),
        ((NOW, 1),),
        NOW,
        ("dues",),
        {"which": "yes"},
        coming={"soon": 1, "gone": 0},
    )


HEARD = (
    Heard(""),
    Heard("dues", entry="dues", document="rights", word="english", answer="yes", number=1, guests=1, rest="more", urgent=True, nod=True),
    Heard("99", number=99, answer="no", entry="pay", document="steps", word="spanish"),
)
STATES = [(flow, state, word) for flow in FLOWS for state in (*flow.states, "of an older version") for word in flow.machine.events]


@pytest.mark.parametrize("meetings", [CONTENT.meetings, ()], ids=["planned", "nothing planned"])
@pytest.mark.parametrize(("flow", "state", "word"), STATES, ids=lambda part: getattr(part, "name", part))
def test_no_word_in_any_state_is_an_error(flow: Flow, state: str, word: str, meetings: tuple[Any, ...]) -> None:
    """Every flow takes every word of every flow in every state, with slots that are full, empty and stale, and ends in a state of its own."""
    content = small(meetings=meetings)
    for heard, slots in product(HEARD, (Slots(), full())):
        fitting = heard if heard.text else Heard("", entry="dues", document="rights", word="english")
        turn = Turn(Conversation("en", {flow.name: state}, slots=slots), fitting, content, NOW, sentences_of(content))
        flow.hear(word, turn)
        assert flow.state_of(turn.states) in flow.states


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
def test_the_diagram_draws_every_row(flow: Flow) -> None:
    """Each row's word stands on an arrow from each of its states to where it leads."""
    drawn = mermaid(flow).splitlines()
    for source, to, label in edges(flow):
        arrow = next(line.strip() for line in drawn if line.strip().startswith(f"{source} --> {to}: "))
        assert label in arrow.split(": ", 1)[1].split(", ")
    assert {word for row in flow.rows for word in row.words} == {label.partition(" [")[0] for _, _, label in edges(flow)}
    assert f"    [*] --> {flow.states[0]}" in drawn


def test_a_turn_shows_nothing_of_the_worker() -> None:
    """The library writes its model into logs and errors: the turn's name is its number."""
    assert repr(a_turn("my name is Maria", Conversation("en", turn=7))) == "<Turn 7>"


def test_the_campaigns_own_words_are_put_in_as_they_are() -> None:
    """Braces in what people wrote are text, not places to fill; accents go only where the campaign asks for it."""
    turn = Turn(Conversation("es"), Heard("x", rest="{program} mañana día"), small(), NOW, sentences_of(small()))
    visit = next(flow for flow in FLOWS if flow.name == "visit")
    visit.hear("visit", turn)
    said = next(effect for effect in turn.effects if isinstance(effect, Reply))
    assert "{program} mañana dia" in said.text


TEXTS = tuple("join;yes;meeting;1;dues;they fired me;keep;docs;2;español;no;where is it;ask;stop;start".split(";"))


def a_story(shift: int) -> list[object]:
    """All that one worker's conversation leaves behind, told in an order of its own."""
    conversation, told = Conversation("en"), []
    for step in range(40):
        text = TEXTS[(step * (shift % 7 + 1) + shift) % len(TEXTS)]
        heard = hear(text, lexicon_of(CONTENT), conversation.language)
        conversation, effects = respond(conversation, heard, CONTENT, NOW)
        told.append((to_json(conversation), effects))
    return told


def test_threads_do_not_disturb_each_other() -> None:
    """8 threads with 2,000 turns each on the shared machines give what one thread gives: a turn's model is its own."""
    serial = [a_story(shift) for shift in range(50)]
    with ThreadPoolExecutor(8) as threads:
        parallel = list(threads.map(lambda _: [a_story(shift) for shift in range(50)], range(8)))
    assert all(each == serial for each in parallel)


def test_no_machine_keeps_a_turn() -> None:
    """The machines have no model: a turn ends with its text and is held by nothing."""
    a_story(1)
    assert all(flow.machine.models == [] for flow in FLOWS)
