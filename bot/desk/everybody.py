"""What the desk does for all members at once: one text or one document to each, and an answer that the bot gives from now on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot import audit, campaigns, documents, questions
from bot.broadcasts import outcome, record
from bot.broadcasts.record import BroadcastError
from bot.broadcasts.words import Order
from bot.desk.table import Table
from bot.documents import DocumentError
from flows import VOCABULARY
from flows.audience import NoAudience, Preview
from flows.content import Content, Document, spoken
from flows.desk import effects, masses, wording
from flows.desk.questions import words_in
from flows.hearing.normal import key_of

#: Of a question, as the word by which it is asked for alone: what a campaign file allows for a keyword.
KEYWORD = 40


def order_of(table: Table) -> Order | None:
    """The mass text that this text asks for, as far as it can be read; None where it asks for none."""
    command, content = table.command, table.campaign.content
    if command.word == "all":
        return _answer(content, command.rest)
    if command.word == "document":
        words = command.rest.rsplit(maxsplit=1)
        named = next((each.id for each in content.documents if words and key_of(words[0]) in _ways(each)), None)
        return Order(document=named, kind="document") if named else None
    try:
        asked = masses.asked(command.rest, content, table.sitting.now)
    except (NoAudience, ValueError):
        return None
    return Order(asked.words, audience=asked.audience, starts_at=asked.starts_at)


def _answer(content: Content, words: str) -> Order:
    return Order(in_languages(words, content))


def in_languages(words: str, content: Content) -> dict[str, str]:
    """The words by language; all of them in the default one where none has any."""
    return words_in(words, content) or {content.language: words}


def _ways(document: Document) -> set[str]:
    return {key_of(way) for way in (document.id, *(word for words in document.keywords.values() for word in words))}


def preview(table: Table) -> Preview | None:
    """What the mass text that is asked for would be."""
    order = order_of(table)
    return record.consider(table.house, table.connection, table.campaign, order, table.sitting.now).preview if order else None


def answer_all(table: Table, effect: effects.AnswerAll) -> None:
    """The words, without the question, to everybody; so the question is answered too."""
    count = begin(table, _answer(table.campaign.content, effect.text), "answer-all")
    question = table.question
    if count and question and question.organizer_id in (None, table.me):
        questions.take(table.connection, question, table.me, table.sitting.now + timedelta(hours=table.campaign.content.thread_hours))


def document_to_all(table: Table, effect: effects.DocumentToAll) -> None:
    """A link of their own to each, in their own language. Like all that goes to everybody it is never sent a second time in doubt."""
    begin(table, Order(document=effect.document, kind="document"), "document-all")


def withdraw_document(table: Table, effect: effects.WithdrawDocument) -> None:
    """In all its languages and versions. Somebody may have been faster."""
    content = table.campaign.content
    title = spoken(content.document(effect.document).title, table.language, content)
    try:
        found = documents.withdraw(table.connection, table.campaign, effect.document, by=table.me)
    except DocumentError:
        return table.tell("document_gone")
    return table.tell("withdrawn", title=title, count=found.links)


def mass_text(table: Table, effect: effects.MassText) -> None:
    begin(table, Order(effect.words, audience=effect.audience, starts_at=effect.starts_at), "mass-text")


def begin(table: Table, order: Order, what: audit.What) -> int:
    """Begin it, and say which number it has and whom it reaches: since it was asked for somebody may have stopped."""
    sitting = table.sitting
    number, found = record.begin(table.house, table.connection, table.campaign, order, by=table.me, now=sitting.now, what=what)
    if number:
        sitting.rings = True
        table.tell("mass_begun", number=number, count=found.recipients)
    else:
        table.tell("mass_nobody", left_out=sum(found.left_out.values()))
    return number


def move_mass_text(table: Table, effect: effects.MoveMassText) -> None:
    """Pause it, let it go on, or call it off."""
    do, audited, said, states = MOVES[effect.move]
    try:
        found = record.find(table.connection, table.campaign, effect.number, states=states)
    except BroadcastError:
        return table.tell("mass_not_so")
    if not do(table.connection, table.campaign, found):
        return table.tell("mass_not_so")
    table.sitting.rings = True
    now = outcome.report(table.connection, found)
    audit.note(table.connection, table.campaign, audited, by=table.me, about=str(found.number))
    return table.tell(said, number=found.number, left=now.left, planned=now.planned)


#: How each is done, as what it is audited and told, and from which states.
MOVES: Mapping[str, tuple[record.Move, audit.What, str, tuple[str, ...]]] = {
    "pause": (record.pause, "pause", "mass_paused", ("running",)),
    "go_on": (record.go_on, "go-on", "mass_goes_on", ("paused",)),
    "cancel": (record.cancel, "cancel", "mass_cancelled", ("running", "paused")),
}
SHOWN = 5


def show_mass_texts(table: Table, _: effects.ShowMassTexts) -> None:
    """The latest ones, a line each."""
    lines = []
    for each in record.lately(table.connection, table.campaign, SHOWN):
        outcome.settle(table.connection, each.id)
        now = outcome.report(table.connection, each)
        state = wording.term(now.state, table.language)
        values = {"number": now.number, "state": state, "left": now.left, "recipients": now.recipients, "delivered": now.delivered}
        lines.append(wording.sentence("mass_line", table.language, **values, failed=now.failures, replied=now.replied, stopped=now.stopped))
    table.tell("masses" if lines else "masses_none", lines="\n".join(lines))


# --- an answer of the bot's -----------------------------------------------------------------------------------------------------------


def add_to_faq(table: Table, effect: effects.AddToFaq) -> None:
    """From the next text on: into the content that the bot speaks from, and into the file that an export writes."""
    campaign, connection = table.campaign, table.connection
    content, source = campaigns.stored(connection, campaign)
    if any(key_of(effect.asked) == key_of(way) for entry in content["faq"] for ways in entry["asked"].values() for way in ways):
        return table.tell("faq_known")
    entry = _entry(campaign.content, content["faq"], effect, table.desk.me.language)
    content["faq"] = [*content["faq"], {**entry, "public": False}]
    campaigns.rewrite(connection, campaign, content, {**source, "faq": [*source.get("faq", []), entry]})
    audit.note(connection, campaign, "faq-add", by=table.me, about="")
    return table.tell("faq_added")


def _entry(content: Content, faq: Sequence[dict[str, Any]], effect: effects.AddToFaq, language: str) -> dict[str, Any]:
    """As the campaign file has it. In a language that nobody wrote, the answer stands as it was written."""
    taken = [int(found[1]) for entry in faq if (found := re.fullmatch(r"added-(\d+)", entry["id"]))]
    id = f"added-{max(taken, default=0) + 1}"
    word = _keyword(content, faq, effect.asked, id)
    return {
        "id": id,
        "keywords": {each: [word] for each in content.languages},
        "asked": {each: [effect.asked] if each == language else [] for each in content.languages},
        "answer": dict.fromkeys(content.languages, effect.answer),
    }


def _keyword(content: Content, faq: Iterable[dict[str, Any]], asked: str, id: str) -> str:
    """The beginning of the question: a file wants a word by which each answer is asked for, and no word may lead to two."""
    word = ""
    for each in re.findall(r"[^\W_]+", asked):
        if len(f"{word} {each}".strip()) <= KEYWORD:
            word = f"{word} {each}".strip()
        else:
            break
    taken = {key_of(phrase) for each in VOCABULARY for phrases in each.phrases.values() for phrase in phrases}
    taken |= {key_of(phrase) for entry in faq for phrases in entry["keywords"].values() for phrase in phrases}
    taken |= {key_of(phrase) for document in content.documents for phrases in document.keywords.values() for phrase in phrases}
    taken |= {key_of(phrase) for phrase in (*content.join, content.campaign)}
    return word if word and key_of(word) not in taken else id.replace("-", " ")
