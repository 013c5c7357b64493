"""Sets the demonstration documents (`documents/*.md`) as PDFs: `python -m demo.build`; alone, because only this needs reportlab.

The result says nothing about who made it, when or where: no author, no creator, a discreet title, reportlab's invariant date. Equal sources
give equal PDFs, so a test can tell whether the ones in the repository are current.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

DOCUMENTS = Path(__file__).parent / "documents"
NAMES = [f"{name}.{language}" for name in ("rights", "steps") for language in ("en", "es")]

# What a phone shows as the file's title, and what each page says at its foot. Neither says what the document is about.
TITLE = {"en": "Information", "es": "Información"}
FOOT = {"en": "Information, not legal advice. November 2026.", "es": "Información, no asesoría legal. Noviembre de 2026."}
LOCALE = {"en": "en-US", "es": "es-US"}

GREY, PALE = HexColor("#444444"), HexColor("#f0f0f0")
MARGIN = 54  # points; three quarters of an inch
PADDING = 6  # points that reportlab's frames keep free inside their margin
WIDTH = LETTER[0] - 2 * MARGIN
INDENT = 25

BODY = ParagraphStyle("body", fontName="Vera", bulletFontName="Vera", fontSize=11, leading=15.4, textColor=black, spaceAfter=5)
STYLE = {
    "title": ParagraphStyle("title", BODY, fontName="Vera-Bold", fontSize=24, leading=29, spaceAfter=3),
    "subtitle": ParagraphStyle("subtitle", BODY, fontSize=12, leading=16, textColor=GREY, spaceAfter=8),
    "heading": ParagraphStyle("heading", BODY, fontName="Vera-Bold", fontSize=14, leading=18, spaceBefore=10, spaceAfter=4, keepWithNext=1),
    "body": BODY,
    "item": ParagraphStyle("item", BODY, leftIndent=INDENT, bulletIndent=9, spaceAfter=3),
    "step": ParagraphStyle("step", BODY, spaceAfter=0),
    "notice": ParagraphStyle("notice", BODY, fontSize=10.5, leading=14.6, spaceAfter=0),
    "source": ParagraphStyle("source", BODY, fontSize=8.5, leading=11.8, textColor=GREY, leftIndent=10, bulletIndent=0, spaceAfter=1),
}


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


def marked_up(text: str) -> str:
    """Markdown's bold as reportlab's, and web addresses as links."""
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text.replace("&", "&amp;"))
    return re.sub(r"\b((?:law\.cornell\.edu|nlrb\.gov|epi\.org)/[\w./-]*\w)", r'<link href="https://www.\1">\1</link>', text)


def row(cells: list[Flowable], widths: list[float], padding: int, *look: tuple[Any, ...]) -> Table:
    """Parts side by side, flush with the text around them."""
    sides = [(f"{side}PADDING", (0, 0), (-1, -1), padding) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    # The font is named because a table otherwise mentions Helvetica, which is not embedded.
    return Table([cells], widths, style=[*sides, ("FONT", (0, 0), (-1, -1), "Vera"), ("VALIGN", (0, 0), (-1, -1), "TOP"), *look])


def flowables(source: str) -> Iterator[Flowable]:
    """The document's parts, from the small Markdown that the sources use: each line is one block, blank lines mean nothing."""
    bullet = "item"
    for number, line in enumerate(filter(None, map(str.strip, source.splitlines()))):
        mark, _, rest = line.partition(" ")
        if mark == "#":
            yield Paragraph(marked_up(rest), STYLE["title"])
        elif number == 1:
            yield Paragraph(marked_up(line), STYLE["subtitle"])
            yield HRFlowable(width="100%", thickness=3, color=black, spaceAfter=10)
        elif mark == ">":
            look = [("BACKGROUND", (0, 0), (-1, -1), PALE), ("LINEBEFORE", (0, 0), (0, -1), 4, black)]
            yield row([Paragraph(marked_up(rest), STYLE["notice"])], [WIDTH], 9, *look)
            yield Spacer(0, 4)
        elif mark == "##":
            bullet = "source" if rest in ("Sources", "Fuentes") else "item"
            yield CondPageBreak(140 if bullet == "source" else 64)
            yield Paragraph(marked_up(rest), STYLE["heading"])
        elif mark == "-":
            yield Paragraph(marked_up(rest), STYLE[bullet], bulletText="•")
        elif re.fullmatch(r"\d+\.", mark):
            yield row([Numeral(mark[:-1]), Paragraph(marked_up(rest), STYLE["step"])], [INDENT, WIDTH - INDENT], 0)
            yield Spacer(0, 6)
        else:
            yield Paragraph(marked_up(line), STYLE["body"])


def pdf(name: str) -> bytes:
    """The PDF of one source, such as `rights.en`."""
    language = name.rpartition(".")[2]
    fonts = Path(reportlab.__file__).parent / "fonts"
    pdfmetrics.registerFont(TTFont("Vera", fonts / "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("Vera-Bold", fonts / "VeraBd.ttf"))
    pdfmetrics.registerFontFamily("Vera", normal="Vera", bold="Vera-Bold", italic="Vera", boldItalic="Vera-Bold")

    def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("Vera", 8)
        canvas.setFillColor(GREY)
        canvas.drawString(MARGIN, 30, FOOT[language])
        canvas.drawRightString(LETTER[0] - MARGIN, 30, str(document.page))

    result = io.BytesIO()
    document = SimpleDocTemplate(
        result, pagesize=LETTER, leftMargin=MARGIN - PADDING, rightMargin=MARGIN - PADDING, topMargin=44, bottomMargin=50,
        title=TITLE[language], author="", subject="", creator="", producer="", keywords="", invariant=1, lang=LOCALE[language],
        displayDocTitle=1, initialFontName="Vera",
    )  # fmt: skip
    document.build(list(flowables((DOCUMENTS / f"{name}.md").read_text(encoding="utf-8"))), onFirstPage=foot, onLaterPages=foot)
    return result.getvalue()


def file_of(name: str) -> Path:
    """Where a source's PDF lies: `rights.en` in `rights-en.pdf`."""
    return DOCUMENTS / f"{name.replace('.', '-')}.pdf"


def main() -> None:
    """Writes them all anew."""
    for name in NAMES:
        file_of(name).write_bytes(pdf(name))
        sys.stdout.write(f"{file_of(name).name}\n")


if __name__ == "__main__":
    main()
