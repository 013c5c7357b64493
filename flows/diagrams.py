"""docs/flows.md, drawn from the flows' own tables: what is documented is what runs."""

from __future__ import annotations

from flows.kit import Flow, mermaid

HEAD = """# The flows

Drawn by `flask --app wsgi flows diagram --write` from the tables in `flows/`; a test fails when this page is not current.

A text is offered to the flows in the order that `offers()` in `flows/__init__.py` spells out; within one word, in the order of this page.
A label in brackets is a condition: the first row that holds is taken.
"""


def page(flows: tuple[Flow, ...]) -> str:
    """The whole page: each flow with its first sentence, its words and its diagram."""
    return "\n".join([HEAD, *(_section(flow) for flow in flows)])


def _section(flow: Flow) -> str:
    words = [f"- **{event}**: {', '.join(phrase for each in phrases.values() for phrase in each)}" for event, phrases in flow.words.items()]
    lines = [f"## {flow.name}", "", *words, *([""] if words else []), "```mermaid", mermaid(flow), "```", ""]
    return "\n".join(lines)
