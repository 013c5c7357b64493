"""The kit that flows are made of: rows in a table, run by one shared `transitions` machine per flow on a throw-away turn."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from transitions import Machine

from flows.content import Content, Localized, Phrases, spoken
from flows.conversation import Conversation, Kept, Slots
from flows.effects import Effect, Reply, Silence
from flows.hearing.heard import Heard
from flows.segments import fold

# transitions prints the model at INFO, which holds a worker's words, and at WARNING each word that a state does not take, which is no fault.
logging.getLogger("transitions").setLevel(logging.ERROR)

#: A question that a flow asked stays open this long; later, a bare "yes" is no answer to it.
QUESTION_HOLDS = timedelta(days=7)


class FlowError(Exception):
    """A flow's table is wrong; raised at import, naming the flow and the row."""


class Turn:
    """One text heard in one conversation, while flows work on it. It changes; it is thrown away when the turn is over."""

    def __init__(
        self, conversation: Conversation, heard: Heard, content: Content, now: datetime, sentences: Mapping[str, Localized]
    ) -> None:
        self.before = conversation
        self.heard = heard
        self.content = content
        self.now = now
        self.language = conversation.language
        self.states = dict(conversation.states)
        self.slots: Slots = copy(conversation.slots)  # our own: `remember` changes it, where making a new one each time would cost more
        self.spoke = conversation.spoke
        self.number = conversation.turn
        self.effects: list[Effect] = []
        self.hear_next: Kept | tuple[str, str] | None = None  # a kept text, or (flow, word), to be heard in the same turn
        self.open_questions: dict[str, str] = {}  # flow: label, of those that wait for the same bare answer
        self.state = ""  # of the flow that is being asked: transitions reads and writes it
        self._sentences = sentences

    def __repr__(self) -> str:
        return f"<Turn {self.number}>"

    @property
    def standing(self) -> str:
        return self.states.get("consent", "stranger")

    def emit(self, effect: Effect) -> None:
        self.effects.append(effect)

    def say(self, name: str, **values: object) -> None:
        """Reply with one of the bot's own sentences, in the worker's language."""
        self.emit(Reply(self.sentence(name, **values), name))

    def sentence(self, name: str, **values: object) -> str:
        return fill(spoken(self._sentences[name], self.language, self.content), self.content, values)

    def reply(self, text: str) -> None:
        """Reply with the campaign's own words."""
        self.emit(Reply(own_words(text, self.content)))

    def spoken(self, choices: Localized) -> str:
        return spoken(choices, self.language, self.content)

    def hush(self, why: Any) -> None:
        """Say nothing, on purpose."""
        self.emit(Silence(why))

    def remember(self, **slots: Any) -> None:
        vars(self.slots).update(slots)

    def offer(self, flow: str, ids: Iterable[str]) -> None:
        """Remember what the numbers of this flow's list stand for."""
        self.remember(choices={**self.slots.choices, flow: tuple(ids)})

    def chosen(self, flow: str) -> str | None:
        """What the heard number stands for in this flow's list."""
        choices = self.slots.choices.get(flow, ())
        number = self.heard.number
        return choices[number - 1] if number and number <= len(choices) else None

    def conversation(self) -> Conversation:
        return Conversation(self.language, self.states, self.spoke, self.slots, self.number + 1)


def fill(template: str, content: Content, values: Mapping[str, object]) -> str:
    """One of the bot's own sentences, filled in and folded into GSM-7; the campaign's words in it only where it asks for that."""
    filled = {key: own_words(str(value), content) for key, value in values.items()}
    return fold(template).format(program=own_words(content.program, content), texts_a_month=content.texts_a_month, **filled)


def own_words(text: str, content: Content) -> str:
    """What people of the campaign wrote, as they wrote it, or folded where they ask for it."""
    return fold(text) if content.fold_accents else text


#: What an open question waits for.
Asked = tuple[str, ...] | frozenset[str] | str
#: Of a Turn, or of the turn of whoever uses the kit for other tables.
Action = Callable[[Any], None]
Condition = Callable[[Any], bool]


@dataclass(frozen=True)
class Row:
    """One line of a flow's table: heard this, in one of these states, go there and do that, only when."""

    heard: str | tuple[str, ...]
    source: str | tuple[str, ...]  # "*" is every state
    to: str | None  # None stays
    then: Action | tuple[Action, ...]
    when: Condition | tuple[Condition, ...] | None = None  # all of them

    @property
    def words(self) -> tuple[str, ...]:
        return (self.heard,) if isinstance(self.heard, str) else self.heard

    @property
    def actions(self) -> tuple[Action, ...]:
        return self.then if isinstance(self.then, tuple) else (self.then,)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        if self.when is None:
            return ()
        return self.when if isinstance(self.when, tuple) else (self.when,)

    def sources(self, states: tuple[str, ...]) -> tuple[str, ...]:
        if self.source == "*":
            return states
        return (self.source,) if isinstance(self.source, str) else self.source


@dataclass(frozen=True, eq=False)
class Flow:
    """One small state machine: its table, its words, its sentences and its place in the order in which flows are asked.

    `words` are what a worker may text for it, by event; those in `takes_rest` may be followed by more. `always` are answered
    whatever the standing. `asks` says what a state waits for: a tuple of answers that numbers stand for too, a set of answers that were
    offered without numbers, "choice" (heard as `number`, or as `named` where words may say it), or "text".
    `renamed` maps a state of an older version to today's.
    """

    name: str
    order: int
    states: tuple[str, ...]
    rows: tuple[Row, ...]
    words: Mapping[str, Phrases] = field(default_factory=dict)
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    takes_rest: frozenset[str] = frozenset()
    always: frozenset[str] = frozenset()
    asks: Mapping[str, Asked] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    private: bool = False  # what is said by its words is between the worker and the bot: no organizer's thread shows it
    label: Callable[[Turn], str] | None = None  # names the open question when a worker must choose between two
    machine: Machine = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        check(self)
        object.__setattr__(self, "machine", _machine(self))

    def state_of(self, states: Mapping[str, str]) -> str:
        """This flow's state in a conversation, also in one that an older version stored."""
        stored = states.get(self.name, self.states[0])
        stored = self.renamed.get(stored, stored)
        return stored if stored in self.states else self.states[0]

    def hear(self, word: str, turn: Turn) -> bool:
        """Let the table hear one word. False, with nothing changed, where no row takes it."""
        event = self.machine.events.get(word)
        if event is None:
            return False
        turn.state = self.state_of(turn.states)
        said = len(turn.effects)
        if not event.trigger(turn):
            return False
        turn.states[self.name] = turn.state
        if any(isinstance(effect, Reply) for effect in turn.effects[said:]):
            self._has_spoken(turn)
        return True

    def _has_spoken(self, turn: Turn) -> None:
        turn.spoke = self.name
        asked_at = {flow: at for flow, at in turn.slots.asked_at.items() if flow != self.name}
        if turn.state in self.asks:
            asked_at[self.name] = turn.now
        turn.remember(asked_at=asked_at)

    def waits_for(self, turn: Turn) -> Asked | None:
        """What this flow's open question waits for; None when none is open or it was asked too long ago."""
        asked = turn.slots.asked_at.get(self.name)
        if asked is None or turn.now - asked > QUESTION_HOLDS:
            return None
        return self.asks.get(self.state_of(turn.states))


def check(flow: Flow) -> None:
    """Refuse a table that could fail when a text reaches it: transitions itself would notice only then."""
    for row in flow.rows:
        for state in (*row.sources(flow.states), *((row.to,) if row.to else ())):
            if state not in flow.states:
                raise FlowError(f"flow {flow.name}: row {row.words} names the state {state!r}, which is not in its states.")
    for state in (*flow.asks, *flow.renamed.values()):
        if state not in flow.states:
            raise FlowError(f"flow {flow.name}: asks or renamed names the state {state!r}, which is not in its states.")
    heard = {word for row in flow.rows for word in row.words}
    for word in (*flow.words, *flow.takes_rest, *flow.always):
        if word not in heard:
            raise FlowError(f"flow {flow.name}: no row hears its own word {word!r}.")
    _check_wording(flow)


def _check_wording(flow: Flow) -> None:
    everywhere = {name for sentences in flow.wording.values() for name in sentences}
    for language, sentences in flow.wording.items():
        missing = sorted(everywhere - set(sentences))
        if missing:
            raise FlowError(f"flow {flow.name}: in {language} it lacks the sentences {', '.join(missing)}.")


def _machine(flow: Flow) -> Machine:
    machine = Machine(
        model=None,
        states=list(flow.states),
        initial=flow.states[0],
        auto_transitions=False,
        send_event=True,
        ignore_invalid_triggers=True,
    )
    for row in flow.rows:
        for word in row.words:
            machine.add_transition(
                word,
                list(row.sources(flow.states)),
                row.to,
                conditions=[partial(_ask, condition) for condition in row.conditions],
                before=[partial(_do, action) for action in row.actions],
            )
    return machine


def _ask(condition: Condition, event: Any) -> bool:
    return condition(event.model)


def _do(action: Action, event: Any) -> None:
    action(event.model)


def edges(flow: Flow) -> Iterator[tuple[str, str, str]]:
    """(from, to, word) of every row, drawn from the table itself."""
    for row in flow.rows:
        for word in row.words:
            holds = " and ".join(getattr(condition, "__name__", "").replace("_", " ") for condition in row.conditions)
            label = f"{word} [{holds}]" if holds else word
            for source in row.sources(flow.states):
                yield source, row.to or source, label


def mermaid(flow: Flow) -> str:
    """The flow as a mermaid state diagram; rows with the same ends share an arrow."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for source, to, label in edges(flow):
        arrows.setdefault((source, to), []).append(label)
    lines = [f"    {source} --> {to}: {', '.join(dict.fromkeys(labels))}" for (source, to), labels in arrows.items()]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {flow.states[0]}", *lines])
