"""How long hearing takes: microseconds a text in the median and at the 99th percentile, beside the least that any hearing could do."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable, Sequence

from flows import VOCABULARY, hear
from flows.content import Content, Entry
from flows.hearing import Lexicon
from flows.hearing.answers import answered
from flows.hearing.normal import said
from flows.hearing.stop import parting
from flows.hearing.urgent import urgent_rule
from tests.hear import sets

ENTRIES = 200
WORD = re.compile(r"\w+")
KEYWORDS = frozenset(phrase for word in VOCABULARY for each in word.phrases.values() for phrase in each)


def a_large_campaign() -> Content:
    """200 entries in two languages: those of the demo, many times over, with a word of its own in each question."""
    demo = sets.content_of("riverside").faq
    entries = []
    for number in range(ENTRIES):
        model = demo[number % len(demo)]
        asked = {language: tuple(f"{phrase} topic{number}" for phrase in each[:5]) for language, each in model.asked.items()}
        entries.append(Entry(f"{model.id}-{number}", {"en": (f"word{number}",), "es": (f"palabra{number}",)}, asked, model.answer))
    return Content("large", "Large", "UTC", ("en", "es"), faq=tuple(entries))


def texts() -> list[str]:
    """Workers' texts of every set, a few hundred."""
    return [each.text for file in sets.texts("learn") if "written-1" in file.origin for each in file.lines[:40]]


def timed(work: Callable[[str], object], over: Sequence[str], rounds: int = 5) -> tuple[float, float]:
    """(median, 99th percentile) in microseconds."""
    found = []
    for _ in range(rounds):
        for text in over:
            started = time.perf_counter()
            work(text)
            found.append(1e6 * (time.perf_counter() - started))
    return statistics.median(found), statistics.quantiles(found, n=100)[98]


def bare(text: str) -> bool:
    """The baseline: split into words, and look each up."""
    return any(word in KEYWORDS for word in WORD.findall(text.casefold()))


def print_figures() -> None:
    over = texts()
    lexicon = Lexicon(a_large_campaign(), VOCABULARY)
    read = {text: said(text) for text in over}
    parts: dict[str, Callable[[str], object]] = {
        "baseline: words looked up": bare,
        "comparable form": said,
        "stop": lambda text: parting(text, read[text]),
        "urgent": lambda text: urgent_rule(read[text]),
        "yes, no, numbers": lambda text: answered(read[text]),
        "keywords": lambda text: (lexicon.word(read[text]), lexicon.named_entry(read[text]), lexicon.named_document(read[text])),
        f"FAQ of {ENTRIES} entries": lambda text: lexicon.questions.match(read[text]),
        "all of hearing": lambda text: hear(text, lexicon),
    }
    least = timed(bare, over)[0]
    print(f"\nHearing, {len(over)} texts of workers\n{'':<28}{'median us':>12}{'p99 us':>10}{'baselines':>12}")
    for name, work in parts.items():
        median, late = timed(work, over)
        print(f"{name:<28}{median:>12.1f}{late:>10.1f}{median / least:>12.1f}")
