"""What a locked phone must not show: the words of A11 in any form, the employer's name however it is written, and nothing else."""

from __future__ import annotations

import pytest

from flows import SENTENCES
from flows.wording.discreet import BEGUN, giveaway


@pytest.mark.parametrize(
    "text",
    [
        "Union meeting", "the UNIONS", "unionize now", "Strike vote", "strikes", "a striker", "they struck", "sign a card", "authorization cards",
        "cardcheck", "we organize", "organising", "organizers", "reorganize", "Organización", "vote", "voting", "votes", "voters", "vota",
        "Votación hoy", "votemos", "votar", "los votos", "votantes", "sindicato", "sindical", "gremio", "huelga", "huelguistas", "paro", "tarjeta",
        "tarjetas", "https://meet.example.org/openStrike", "union_hall", "vote2026", "u n i o n", "v\u00adote", "\u0441ards",
    ],
)  # fmt: skip
def test_what_tells_a_bystander(text: str) -> None:
    assert giveaway("Lunch", text)


@pytest.mark.parametrize(
    "text",
    ["Reunion", "la reunión", "Cardinal", "discard it", "Devoted", "pivot", "postcard", "stricken", "parade", "organic", "Open meeting"],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert giveaway(text) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("news from Acme Logistics", "Acme Logistics"), ("ACME LOGISTICS'S night", "Acme Logistics"), ("acmelogistics.example.org", "Acme Logistics"),
        ("acme-logistics", "Acme Logistics"), ("the acmes", "Acme"), ("at Peña & Hijos", "Peña Hijos"), ("PENA HIJOS", "Peña Hijos"),
        ("Acmeology", ""), ("macme", ""), ("logistics", ""), ("7-Eleven tonight", "7-Eleven"),
    ],
)  # fmt: skip
def test_the_employers_name(text: str, name: str) -> None:
    assert giveaway(text, employer=("Acme Logistics", "Acme", "Peña Hijos", "7-Eleven")) == name


def test_what_the_service_begins_with_gives_nothing_away() -> None:
    """Each is a sentence that there is."""
    for name in BEGUN:
        assert giveaway(*SENTENCES[name].values()) == ""
