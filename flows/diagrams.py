"""docs/flows.md, drawn from the flows' own tables: what is documented is what runs."""

from __future__ import annotations

from flows.desk import TABLES
from flows.kit import Flow, mermaid

HEAD = """# The flows

Drawn by `flask --app wsgi flows diagram --write` from the tables in `flows/`; a test fails when this page is not current.

A text is offered to the flows in the order that `offers()` in `flows/__init__.py` spells out; within one word, in the order of this page.
A label in brackets is a condition: the first row that holds is taken.
"""


DESK = """# The desk

What organizers text is offered to these tables in the order of `_offers()` in `flows/desk/__init__.py`: what waits for a number and duty
first; what begins with a code to *question*, with a handle to *worker*, all else to *campaign*.
"""


def page(flows: tuple[Flow, ...]) -> str:
    """The whole page: each flow with its first sentence, its words and its diagram; then the organizers' side."""
    return "\n".join([HEAD, *(_section(flow) for flow in flows), DESK, *(_section(flow) for flow in TABLES)])


def _section(flow: Flow) -> str:
    words = [f"- **{event}**: {', '.join(phrase for each in phrases.values() for phrase in each)}" for event, phrases in flow.words.items()]
    lines = [f"## {flow.name}", "", *words, *([""] if words else []), "```mermaid", mermaid(flow), "```", ""]
    return "\n".join(lines)
