"""People who text, each with a script, and what the flows alone say must come of every text: no I/O, so it can judge what does I/O."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.campaign_file import CampaignFile, LineSpec, OrganizerSpec
from flows import Conversation, hear, lexicon_of, respond, start
from flows.content import Content, Document, Meeting
from flows.effects import AskOrganizer, Reply, Rsvp, SendDocument
from flows.passes import with_links
from tests.service import DANA, LINE, LUIS, campaign_file

AREAS = ("773", "708", "414", "630", "219")
STEM = "quokka"  # every unique word begins with it, so that a search for all of them is one search
LONGEST = 1500  # characters that one text may have

#: What people text, ten texts each; {word} is a word that nobody else ever texts. The last one of a script is its own.
SCRIPTS: tuple[tuple[str, ...], ...] = (
    ("JOIN", "YES", "dues", "MENU", "MEETING", "1", "yes", "does the {word} rule hold on weekends", "rights", "STOP"),
    ("JOIN", "yes", "pay", "menu", "meeting", "2", "yes, +2", "who has the keys of the {word} room?", "steps", "WHO"),
    (
        "RIVER",
        "YES",
        "How much are dues?",
        "MENU",
        "MEETING",
        "1",
        "no",
        "{word} ✊🏽 what about it",
        "rights",
        "please stop texting me {word}",
    ),
    ("UNIRME", "SI", "cuotas", "MENU", "JUNTA", "2", "tal vez", "¿qué pasa con {word} en la planta?", "derechos", "QUIEN"),
    ("JOIN", "YES", "MENU", "MEETING", "3", "1", "maybe", "ASK", "where does {word} park, call me at {own}", "steps"),
    ("JOIN", "YES", "dues", "PRIVACY", "MEETING", "2", "yes", "the {word} " + "very " * 60 + "long one", "rights", "STOP"),
    ("{word} is it true", "JOIN", "YES", "pay", "MEETING", "1", "1", "another {word} please", "rights", "no more texts"),
    ("JOIN", "YES", "dues", "MEETING", "1", "yes", "STOP", "are you there {word}", "START", "YES"),
)

#: On a line of the carrier's default mode it answers these words itself, and we add nothing: (word, our sentence).
CARRIER_SAYS = {("STOP", "stopped"), ("HELP", "help")}


def campaign() -> CampaignFile:
    """A campaign with several meetings and documents, whose line is as fast as the test."""
    soon = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)
    titles = {"first": {"en": "Open meeting", "es": "Reunión abierta"}, "second": {"en": "Night shift", "es": "Turno de noche"}}
    documents = (
        Document("rights", {"en": ("rights",), "es": ("derechos",)}, {"en": "Your rights at work", "es": "Sus derechos"}, ("en", "es")),
        Document("steps", {"en": ("steps",), "es": ("pasos",)}, {"en": "Step by step", "es": "Paso a paso"}, ("en",)),
    )
    return campaign_file(
        line=LineSpec(LINE, per_second=100),
        organizers=(OrganizerSpec("Dana", DANA, "lead", on_duty=True), OrganizerSpec("Luis", LUIS, "organizer", on_duty=True)),
        documents=documents,
        meetings=tuple(
            Meeting(id, title, soon + timedelta(days=place), 60, f"https://meet.example.org/{id}")
            for place, (id, title) in enumerate(titles.items())
        ),
    )


@dataclass
class Expected:
    """What the flows say of one person's texts so far. It changes with each text."""

    content: Content
    conversation: Conversation
    is_known: bool = False  # somebody whose first word is a stop has no row
    heard: int = 0  # texts that are kept: what comes after a STOP is not
    questions: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    rsvps: dict[str, tuple[str, int]] = field(default_factory=dict)

    def hear(self, body: str) -> list[str]:
        """The replies that this text must get, in the answer to its webhook."""
        heard = hear(body, lexicon_of(self.content), self.conversation.language if self.is_known else None)
        self.is_known = self.is_known or heard.word != "stop"
        self.conversation, effects = respond(self.conversation, heard, self.content, datetime.now(UTC))
        self.heard += self.conversation.standing != "stopped"
        for effect in effects:
            if isinstance(effect, AskOrganizer):
                self.questions.append(effect.text)
            elif isinstance(effect, SendDocument):
                self.documents.append(effect.document)
            elif isinstance(effect, Rsvp):
                self.rsvps[effect.meeting] = (effect.answer, effect.guests)
        replies = [
            with_links(effect.text, lambda *_: LINK) for effect in effects if isinstance(effect, Reply) and not carrier_says(effect, body)
        ]
        return ["\n\n".join(replies)] if replies and sum(map(len, replies)) <= LONGEST else replies


def carrier_says(reply: Reply, body: str) -> bool:
    return (body.strip().upper(), reply.name) in CARRIER_SAYS


#: What stands for a personal link, which nobody can foresee.
LINK = "(link)"


@dataclass
class Person:
    """One phone and what it texts, in order."""

    number: str
    word: str
    script: tuple[str, ...]
    expected: Expected

    @property
    def stops(self) -> bool:
        """Whether the person has stopped for good when the script is over."""
        return self.expected.conversation.standing == "stopped"


def new_word() -> str:
    """A word that nobody else ever texts. Letters only: many digits in a row would be hidden as a phone number."""
    return STEM + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(10))


def people(content: Content, count: int) -> Iterator[Person]:
    """So many people with numbers that belong to nobody, each with a script and a word of their own."""
    for place in range(count):
        area, rest = AREAS[place % len(AREAS)], place // len(AREAS)
        number = f"+1{area}555{100 + rest:04d}"
        word = new_word()
        own = f"({area}) 555-{100 + rest:04d}"
        script = tuple(text.format(word=word, own=own) for text in SCRIPTS[place % len(SCRIPTS)])
        yield Person(number, word, script, Expected(content, start(content)))
