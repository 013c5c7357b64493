"""How a sheet of ours is set: the demonstration's documents and the organizers' card. Alone, because only these need reportlab.

A sheet says nothing about who made it, when or where: no author, no creator, a discreet title, reportlab's invariant date. Equal sources
give equal PDFs, so a test can tell whether the ones in the repository are current.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Table

# What a phone shows as the file's title. It does not say what the sheet is about.
TITLE = {"en": "Information", "es": "Información"}
LOCALE = {"en": "en-US", "es": "es-US"}

GREY, PALE = HexColor("#444444"), HexColor("#f0f0f0")
PADDING = 6  # points that reportlab's frames keep free inside their margin

BODY = ParagraphStyle("body", fontName="Vera", bulletFontName="Vera", fontSize=11, leading=15.4, textColor=black, spaceAfter=5)


class Numeral(Flowable):  # type: ignore[misc]
    """A step's number, white in a black disc: found at a glance, and legible in black and white."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number, self.width, self.height = number, 17, 17

    def draw(self) -> None:
        """Draws at the origin that the table gives."""
        self.canv.setFillColor(black)
        self.canv.circle(8.5, 8, 8.5, stroke=0, fill=1)
        self.canv.setFillColor(white)
        self.canv.setFont("Vera-Bold", 9.5)
        self.canv.drawCentredString(8.5, 4.6, self.number)


def bold(text: str) -> str:
    """Markdown's bold as reportlab's; all else as it stands."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text.replace("&", "&amp;"))


def row(cells: list[Any], widths: list[float], padding: float, *look: tuple[Any, ...]) -> Table:
    """Parts side by side, flush with the text around them."""
    return grid([cells], widths, padding, *look)


def grid(rows: list[list[Any]], widths: list[float], padding: float, *look: tuple[Any, ...]) -> Table:
    """Rows of parts, with the same padding around each."""
    sides = [(f"{side}PADDING", (0, 0), (-1, -1), padding) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    # The font is named because a table otherwise mentions Helvetica, which is not embedded.
    return Table(rows, widths, style=[*sides, ("FONT", (0, 0), (-1, -1), "Vera"), ("VALIGN", (0, 0), (-1, -1), "TOP"), *look])


def sheet(
    parts: Iterable[Flowable], language: str, *, side: float, top: float, bottom: float, foot: Callable[[Canvas, int], None]
) -> bytes:
    """The PDF of these parts on US letter, with these margins in points; `foot` draws on each page, and is told its number."""
    register_fonts()

    def draw_foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        foot(canvas, document.page)

    result = io.BytesIO()
    document = SimpleDocTemplate(
        result, pagesize=LETTER, leftMargin=side - PADDING, rightMargin=side - PADDING, topMargin=top, bottomMargin=bottom,
        title=TITLE[language], author="", subject="", creator="", producer="", keywords="", invariant=1, lang=LOCALE[language],
        displayDocTitle=1, initialFontName="Vera",
    )  # fmt: skip
    document.build(list(parts), onFirstPage=draw_foot, onLaterPages=draw_foot)
    return result.getvalue()


def register_fonts() -> None:
    """Vera, which comes with reportlab and may be embedded."""
    fonts = Path(reportlab.__file__).parent / "fonts"
    pdfmetrics.registerFont(TTFont("Vera", fonts / "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("Vera-Bold", fonts / "VeraBd.ttf"))
    pdfmetrics.registerFontFamily("Vera", normal="Vera", bold="Vera-Bold", italic="Vera", boldItalic="Vera-Bold")
