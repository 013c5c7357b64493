"""Sets the demonstration documents (`documents/*.md`) as PDFs: `python -m demo.build`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Paragraph, Spacer

from docs.paper import BODY, GREY, PALE, Numeral, bold, row, sheet

DOCUMENTS = Path(__file__).parent / "documents"
NAMES = [f"{name}.{language}" for name in ("rights", "steps") for language in ("en", "es")]

# What each page says at its foot. It does not say what the document is about.
FOOT = {"en": "Information, not legal advice. November 2026.", "es": "Información, no asesoría legal. Noviembre de 2026."}

MARGIN = 54  # points; three quarters of an inch
WIDTH = LETTER[0] - 2 * MARGIN
INDENT = 25

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


def marked_up(text: str) -> str:
    """Markdown's bold as reportlab's, and web addresses as links."""
    return re.sub(r"\b((?:law\.cornell\.edu|nlrb\.gov|epi\.org)/[\w./-]*\w)", r'<link href="https://www.\1">\1</link>', bold(text))


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

    def foot(canvas: Canvas, page: int) -> None:
        canvas.setFont("Vera", 8)
        canvas.setFillColor(GREY)
        canvas.drawString(MARGIN, 30, FOOT[language])
        canvas.drawRightString(LETTER[0] - MARGIN, 30, str(page))

    parts = flowables((DOCUMENTS / f"{name}.md").read_text(encoding="utf-8"))
    return sheet(parts, language, side=MARGIN, top=44, bottom=50, foot=foot)


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
