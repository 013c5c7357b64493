"""Sets the card that an organizer keeps (`card.*.yaml`) as a PDF of one page in each language: `python -m docs.card.build`.

A column is as wide as half the sheet, so the card folds down its middle, and a phone shows one column at a time. Whoever finds it learns
neither of which campaign it is nor what it is about.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer
from ruamel.yaml import YAML

from docs.paper import BODY, Numeral, bold, grid, row, sheet

CARD = Path(__file__).parent
LANGUAGES = ("en", "es")

MARGIN = 32  # points
GUTTER = 28
COLUMN = (LETTER[0] - 2 * MARGIN - GUTTER) / 2
SAID = 122  # points for the example; the rest of the column is for what it does
LINE = HexColor("#bbbbbb")

SMALL = ParagraphStyle("small", BODY, bulletFontSize=9.6, fontSize=9.6, leading=12, spaceAfter=3)
STYLE = {
    "title": ParagraphStyle("title", BODY, fontName="Vera-Bold", fontSize=17, leading=20, spaceAfter=0),
    "number": ParagraphStyle("number", SMALL, spaceAfter=0, alignment=2),
    "heading": ParagraphStyle("heading", SMALL, fontName="Vera-Bold", fontSize=11, leading=13.4, spaceBefore=5, spaceAfter=3),
    "text": SMALL,
    "item": ParagraphStyle("item", SMALL, leftIndent=12, bulletIndent=1, spaceAfter=2),
    "step": ParagraphStyle("step", SMALL, spaceAfter=0),
    "say": ParagraphStyle("say", SMALL, fontName="Vera-Bold", spaceAfter=0),
    "does": ParagraphStyle("does", SMALL, spaceAfter=0),
}


def source(language: str) -> dict[str, Any]:
    """The card's words, as they stand in the source."""
    words: dict[str, Any] = YAML(typ="safe").load(CARD / f"card.{language}.yaml")
    return words


def commands(language: str) -> Iterator[dict[str, str]]:
    """Each command on the card: what to `say`, the word that the desk `read`s in it, and what it `does`."""
    words = source(language)
    for part in (*words["left"], *words["right"]):
        yield from part.get("commands", ())


def column(parts: list[dict[str, Any]]) -> Iterator[Flowable]:
    """One column, from its parts in their order."""
    steps = 0
    for part in parts:
        ((kind, words),) = part.items()
        if kind == "commands":
            yield table(words)
            yield Spacer(0, 3)
        elif kind == "step":
            steps += 1
            yield row([Numeral(str(steps)), Paragraph(bold(words), STYLE["step"])], [23, COLUMN - 23], 0)
            yield Spacer(0, 3)
        else:
            yield Paragraph(bold(words), STYLE[kind], bulletText="•" if kind == "item" else None)


def table(words: list[dict[str, str]]) -> Flowable:
    """Examples on the left, what they do on the right, a thin line between."""
    rows = [[Paragraph(bold(each["say"]), STYLE["say"]), Paragraph(bold(each["does"]), STYLE["does"])] for each in words]
    look = [("LINEABOVE", (0, 0), (-1, -1), 0.4, LINE), ("LINEBELOW", (0, -1), (-1, -1), 0.4, LINE), ("LEFTPADDING", (1, 0), (1, -1), 6)]
    return grid(rows, [SAID, COLUMN - SAID], 1.6, *look)


def pdf(language: str) -> bytes:
    """The card in one language."""
    words = source(language)
    return sheet(_page(words), language, side=MARGIN, top=24, bottom=18, foot=_fold)


def _page(words: dict[str, Any]) -> Iterator[Flowable]:
    width = LETTER[0] - 2 * MARGIN
    number = Paragraph(f"{bold(words['number'])}: ______________________", STYLE["number"])
    yield row([Paragraph(bold(words["title"]), STYLE["title"]), number], [width / 2, width / 2], 0, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"))
    yield HRFlowable(width="100%", thickness=2, color=black, spaceBefore=4, spaceAfter=6)
    columns = [list(column(words["left"])), "", list(column(words["right"]))]
    yield row(columns, [COLUMN, GUTTER, COLUMN], 0)


def _fold(canvas: Canvas, _page: int) -> None:
    """Two short marks where the sheet folds."""
    canvas.setStrokeColor(LINE)
    for end in (0, LETTER[1] - 10):
        canvas.line(LETTER[0] / 2, end, LETTER[0] / 2, end + 10)


def file_of(language: str) -> Path:
    return CARD / f"card-{language}.pdf"


def main() -> None:
    """Writes them anew."""
    for language in LANGUAGES:
        file_of(language).write_bytes(pdf(language))
        sys.stdout.write(f"{file_of(language).name}\n")


if __name__ == "__main__":
    main()
