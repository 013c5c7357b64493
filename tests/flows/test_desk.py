"""What organizers' texts mean, and what is hidden on its way to them and from them."""

from __future__ import annotations

import pytest

from flows.desk.commands import Answer, SendAnyway, Unclear, read
from flows.desk.masking import holds_a_number, mask


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("R4K It opens at six.", Answer("R4K", "It opens at six.")),
        ("r4k: it opens at six", Answer("R4K", "it opens at six")),
        ("R4K\nIt opens at six", Answer("R4K", "It opens at six")),
        ("R4K:It opens", Answer("R4K", "It opens")),
        ("#R4K, yes", Answer("R4K", "yes")),
        ("  R4K  ", Answer("R4K", "")),
        ("R4K send me your shift", Answer("R4K", "send me your shift")),
        ("R4K SEND", SendAnyway("R4K")),
        ("R4K, SEND.", SendAnyway("R4K")),
        ("send r4k", SendAnyway("R4K")),
        ("R4K enviar", SendAnyway("R4K")),
        ("It opens at six", Unclear()),
        ("R4KX hello", Unclear()),
        ("", Unclear()),
    ],
)
def test_a_code_first_and_then_the_answer(text: str, meant: object) -> None:
    """Only a text that begins with a code, or asks to send one, can reach anybody."""
    assert read(text) == meant


@pytest.mark.parametrize(
    "number", ["+13125550141", "312-555-0141", "(312) 555 0141", "312.555.0141", "555-0141", "3125550141", "1 312 555 0141"]
)
def test_numbers_are_hidden_however_they_are_written(number: str) -> None:
    """Alerts hide them, and answers that hold one wait."""
    assert mask(f"call {number} tonight") == "call [number] tonight"
    assert holds_a_number(f"my number is {number}")


@pytest.mark.parametrize(
    "text", ["on 11/24/2026", "since 2026-11-24", "24.11.2026", "at 18:30 for $1,234.56", "room 555", "40 hours, 12 days"]
)
def test_dates_and_pay_are_not_numbers_of_phones(text: str) -> None:
    """What happened when must reach the organizer."""
    assert mask(text) == text
