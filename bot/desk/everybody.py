"""What the desk does for all members at once: one text or one document to each, and an answer that the bot gives from now on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.types.json import Jsonb

from bot import audit, documents, outbox, questions, store
from bot.campaigns import Campaign
from bot.desk.table import Table
from bot.house import House
from bot.store import Text
from flows import VOCABULARY
from flows.content import Content
from flows.desk import effects
from flows.hearing.normal import key_of

#: Of a question, as the word by which it is asked for alone: what a campaign file allows for a keyword.
KEYWORD = 40


@dataclass(frozen=True)
class Member:
    """Somebody whom a text to all reaches: their language, and the line that they wrote to last."""

    id: UUID
    language: str
    line: str


def reached(house: House, connection: Connection[Any], campaign: Campaign) -> list[Member]:
    """All members who can be texted: not those who have stopped here or elsewhere, nor dead numbers, nor the blocked."""
    rows = connection.execute(
        """SELECT id, language, number, (SELECT line FROM texts WHERE worker_id = workers.id AND direction = 'in' ORDER BY at DESC LIMIT 1)
           FROM workers WHERE campaign_id = %s AND standing = 'member' AND NOT dead AND NOT blocked ORDER BY id""",
        (campaign.id,),
    ).fetchall()
    marks = [house.suppression.marks(campaign.vault.open(row[2], "workers.number", row[0]), campaign.id) for row in rows]
    silent = connection.execute(
        "SELECT id FROM unnest(%s::uuid[], %s::bytea[], %s::bytea[]) AS each (id, own, everywhere) WHERE apart.is_suppressed(own, everywhere)",
        ([row[0] for row in rows], [own for own, _ in marks], [everywhere for _, everywhere in marks]),
    ).fetchall()
    stopped = {id for (id,) in silent}
    lines = {line.number for line in campaign.lines}
    first = campaign.lines[0].number
    return [Member(id, language, line if line in lines else first) for id, language, _, line in rows if id not in stopped]


def mass_texts(connection: Connection[Any], campaign: Campaign) -> int:
    """How many texts to all there were in the last 30 days: members were promised how many at most."""
    row = connection.execute(
        "SELECT count(*) FROM audit WHERE campaign_id = %s AND what IN ('answer-all', 'document-all') AND at > now() - interval '30 days'",
        (campaign.id,),
    ).fetchone()
    return int(row[0]) if row else 0


def answer_all(table: Table, effect: effects.AnswerAll) -> None:
    """The words, without the question, to everybody; so the question is answered too."""
    members = reached(table.house, table.connection, table.campaign)
    body = f"{table.campaign.content.program}: {effect.text}"
    _send(table, [(Text("broadcast", "out", each.line, body, each.id), None) for each in members])
    question = table.question
    if question and question.organizer_id in (None, table.me):
        questions.take(table.connection, question, table.me, table.sitting.now + timedelta(hours=table.campaign.content.thread_hours))
    audit.note(table.connection, table.campaign, "answer-all", by=table.me, about=str(len(members)))
    table.tell("sent_to_all", count=len(members))


def document_to_all(table: Table, effect: effects.DocumentToAll) -> None:
    """A link of their own to each, in their own language. Like all that goes to everybody it is never sent a second time in doubt."""
    campaign = table.campaign
    document = campaign.content.document(effect.document)
    letters, links = [], []
    members = reached(table.house, table.connection, campaign)
    for each in members:
        language = documents.language_for(document, each.language)
        found = documents.enclose(table.house, campaign, each.id, document, language=language, speaks=each.language, now=table.sitting.now)
        body = f"{campaign.content.program}: {found.body}"
        letters.append((Text("broadcast", "out", each.line, body, each.id), found.media))
        links.append(found.part)
    _execute_all(table.connection, links)
    _send(table, letters)
    audit.note(table.connection, campaign, "document-all", by=table.me, about=str(len(members)))
    table.tell("sent_to_all", count=len(members))


def _execute_all(connection: Connection[Any], parts: Sequence[store.Part]) -> None:
    if parts:
        with connection.cursor() as cursor:
            cursor.executemany(parts[0][0], [values for _, values in parts])


def _send(table: Table, letters: Sequence[tuple[Text, str | None]]) -> None:
    """Each text, with the link to the picture that goes along."""
    if letters:
        outbox.put_to_all(table.connection, table.campaign, letters)
        table.sitting.rings = True


# --- an answer of the bot's -----------------------------------------------------------------------------------------------------------


def add_to_faq(table: Table, effect: effects.AddToFaq) -> None:
    """From the next text on: into the content that the bot speaks from, and into the file that an export writes."""
    campaign, connection = table.campaign, table.connection
    rows = connection.execute("SELECT content, source FROM campaigns WHERE id = %s FOR UPDATE", (campaign.id,)).fetchall()
    for content, source in rows:
        if any(key_of(effect.asked) == key_of(way) for entry in content["faq"] for ways in entry["asked"].values() for way in ways):
            return table.tell("faq_known")
        entry = _entry(campaign.content, content["faq"], effect, table.desk.me.language)
        kept = {**content, "faq": [*content["faq"], {**entry, "public": False}]}
        written = {**source, "faq": [*source.get("faq", []), entry]}
        connection.execute(
            "UPDATE campaigns SET content = %s, source = %s, revision = nextval('revisions') WHERE id = %s",
            (Jsonb(kept), Jsonb(written), campaign.id),
        )
        audit.note(connection, campaign, "faq-add", by=table.me, about="")
        table.tell("faq_added")
    return None


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
