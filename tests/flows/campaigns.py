"""The campaigns that conversations are tried on: a small one with fixed dates, made here, and the demo as its file has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from flows.content import Content, Document, Entry, Meeting

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # a Monday, 10 in the morning in Chicago
DEMO = Path(__file__).parents[2] / "demo" / "riverside.yaml"


def small(**changes: Any) -> Content:
    """Two languages, two answers (one of them public), two documents (one in English only), two meetings."""
    made = Content(
        campaign="riverside",
        program="Riverside Info Line",
        timezone="America/Chicago",
        languages=("en", "es"),
        join=("RIVER",),
        faq=(
            Entry(
                "dues",
                {"en": ("dues", "fees"), "es": ("cuotas",)},
                {"en": ("How much are dues?", "What do the dues cost?"), "es": ("¿Cuánto cuestan las cuotas?",)},
                {"en": "Dues differ from place to place. Ask us.", "es": "Las cuotas varían. Pregúntenos."},
                public=True,
            ),
            Entry(
                "pay",
                {"en": ("pay", "wages"), "es": ("sueldo",)},
                {"en": ("Can we talk about pay?",), "es": ("¿Podemos hablar del sueldo?",)},
                {"en": "Yes, you may talk with each other about pay.", "es": "Sí, pueden hablar entre ustedes del sueldo."},
            ),
        ),
        documents=(
            Document("rights", {"en": ("rights",), "es": ("derechos",)}, {"en": "Your rights at work", "es": "Sus derechos"}, ("en", "es")),
            Document("steps", {"en": ("steps",), "es": ("pasos",)}, {"en": "Step by step", "es": "Paso a paso"}, ("en",), send="mms"),
        ),
        meetings=(
            Meeting(
                "soon", {"en": "Open meeting", "es": "Reunión abierta"}, chicago(2026, 12, 3, 18, 30), 60, "https://meet.example.org/4821"
            ),
            Meeting(
                "later",
                {"en": "Saturday talk", "es": "Plática del sábado"},
                chicago(2027, 1, 16, 10, 0),
                90,
                "https://meet.example.org/7306",
            ),
        ),
        fold_accents=True,
    )
    return replace(made, **changes)


@cache
def demo() -> Content:
    """The demo campaign's file."""
    from bot.campaign_file import read

    return read(DEMO, frozenset(), now=NOW).content


def chicago(*at: int) -> datetime:
    """A moment in the small campaign's zone."""
    return datetime(*at, tzinfo=CHICAGO)  # type: ignore[misc,arg-type]
