"""Members by the thousand, written straight into the record as joining by text would have left them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

from bot import store
from bot.campaigns import Campaign
from bot.handles import ANIMALS, COLORS
from flows import sentences_of, start
from tests.service import LINE

#: Area codes in the Central zone, as riverside is, so that nobody is asleep before anybody else; not that of its line and people.
AREAS = ("773", "708", "630", "847", "815", "414", "608", "612", "651", "816", "314", "504", "713", "214", "405", "515", "402")

#: Area codes that nobody has: no zone of theirs is to be minded, and the worksite's alone says whether it is day.
NOWHERE = ("999", "200", "710", "700")


def noon() -> str:
    """A zone in which it is between noon and one now."""
    hours = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"


def numbers(count: int, areas: Sequence[str] = AREAS) -> list[str]:
    """Numbers that are nobody's: 555-01xx of each area code, then further of 555 for large crowds."""
    lines = itertools.chain(range(100, 200), range(1000, 9999))
    return [f"+1{area}555{line:04d}" for line in itertools.islice(lines, count // len(areas) + 1) for area in areas][:count]


def join(
    service: Any, campaign: Campaign, phones: Iterable[str], *, languages: Sequence[str] = ("en",), line: str = LINE, skip: int = 0
) -> list[Any]:
    """Their ids, in order. Each has a consent record; the languages go round. `skip` leaves handles to those who joined before."""
    phones = list(phones)
    vault, spoken = campaign.vault, itertools.cycle(languages)
    said = sentences_of(campaign.content)["disclosure"]["en"]
    ids, rows, consents, texts = [], [], [], []
    for number, handle in zip(phones, itertools.islice(handles(), skip, None), strict=False):
        language, id = next(spoken), uuid4()
        conversation = replace(start(campaign.content, language), states={"consent": "member"})
        conversation = replace(conversation, slots=replace(conversation.slots, heard_at=datetime.now(UTC)))
        ids.append(id)
        rows.append(
            (
                id,
                campaign.id,
                vault.index(number),
                vault.seal(number, "workers.number", id),
                handle,
                "member",
                language,
                store.sealed_conversation(vault, id, conversation),
            )
        )
        consents.append((campaign.id, id, "given", "text", "disclosure", sha256(said.encode()).digest()))
        texts.append(store.Text("heard", "in", line, "YES", id, state="delivered"))
    with service.house.pool.connection() as connection, connection.cursor() as cursor:
        with cursor.copy(
            "COPY workers (id, campaign_id, number_index, number, handle, standing, language, conversation) FROM STDIN"
        ) as copy:
            for row in rows:
                copy.write_row(row)
        with cursor.copy("COPY consent_events (campaign_id, worker_id, what, how, wording, wording_mark) FROM STDIN") as copy:
            for row in consents:
                copy.write_row(row)
        for at in range(0, len(texts), 1000):
            store.add_texts(connection, campaign, texts[at : at + 1000])
    return ids


def handles() -> Iterator[str]:
    for number in itertools.chain([""], (f"-{each}" for each in range(2, 100))):
        for color, animal in itertools.product(COLORS, ANIMALS):
            yield f"{color}-{animal}{number}"
