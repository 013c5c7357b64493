"""The mark of a copy: a code of ten letters and digits, written into a PDF or picture in several places, and read out of a leaked one.

The code is derived by the campaign's key from the mark of a personal link, so it leads nobody anywhere without that key. The copy says on its
face that it is one person's: a mark that nobody is told of would deceive those whom it is for. The one module that knows PDFs.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin, UnidentifiedImageError
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, ContentStream, DecodedStreamObject, DictionaryObject, NameObject, StreamObject

from bot.handles import DIGITS, LETTERS

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is odd in a file is nobody's business but its maker's

ALPHABET = LETTERS + DIGITS
LENGTH = 10  # 47 bits: of 100,000 copies two are alike once in 30,000 campaigns
CODE = re.compile(rf"(?=([{ALPHABET}]{{5}})-?([{ALPHABET}]{{5}}))")
SPACE = re.compile(r"[\s\x00]+")

#: What each page says, so that nobody is marked without being told.
SAYS = {"en": "Marked: this copy is yours alone.", "es": "Marcado: este ejemplar es solo suyo."}

MOST_PAGES = 50  # each opening makes the copy anew: 7 ms a page
MOST_PIXELS = 40_000_000  # likewise: more would take the web's memory
READ_AT_MOST = 5_000_000  # characters of each part of a leaked file: a trap may unfold without end

PDF, PNG, JPEG = "application/pdf", "image/png", "image/jpeg"


def code_of(mark: bytes) -> str:
    """The code that a copy's keyed mark is written as."""
    number, letters = int.from_bytes(mark, "big"), ""
    for _ in range(LENGTH):
        number, digit = divmod(number, len(ALPHABET))
        letters += ALPHABET[digit]
    return letters


def spelled(code: str) -> str:
    """`BCDFG-HJKLM`: as people read it."""
    return f"{code[:5]}-{code[5:]}"


def read_aloud(text: str) -> str | None:
    """The code in what a person has typed; None where it is none."""
    bare = re.sub(r"[\W_]", "", text).upper()
    return bare if len(bare) == LENGTH else None


def nearly(code: str, known: Iterable[str]) -> list[str]:
    """Of the known codes those that differ in one place."""
    return [each for each in known if sum(one != other for one, other in zip(code, each, strict=True)) == 1]


def can_be_marked(media_type: str, content: bytes) -> bool:
    """Whether a copy of this file would carry a mark that is found again."""
    code = code_of(bytes(range(7, 39)))
    try:
        if media_type == PDF and len(PdfReader(io.BytesIO(content)).pages) > MOST_PAGES:
            return False
        return code in codes_in(marked(media_type, content, code, "en"))
    except (PyPdfError, UnidentifiedImageError, OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return False


def marked(media_type: str, content: bytes, code: str, language: str) -> bytes:
    """The copy that carries this code; equal for equal codes. KeyError for a kind of file that carries none."""
    return {PDF: _marked_pdf, PNG: _marked_picture, JPEG: _marked_picture}[media_type](content, code, language)


# --- PDF -------------------------------------------------------------------------------------------------------------------------------

FONT = "/PlMark"
#: A dashed line in white says the code by the lengths of its dashes, after these two, from which a scaled one is known again.
SYNC = (7.3, 7.1)


def _marked_pdf(content: bytes, code: str, language: str) -> bytes:
    """In what the file says of itself, and on each page: a line at the foot, a faint one at each side, an unseen text, an unseen dashed line."""
    writer = PdfWriter(clone_from=io.BytesIO(content))
    font = writer._add_object(_font())  # noqa: SLF001 - the library has no other way to add an object of one's own
    opening = writer._add_object(_stream(b"q\n"))  # noqa: SLF001 - see above
    for page in writer.pages:
        _give_font(page, font)
        closing = writer._add_object(_stream(b"\nQ\n" + _drawing(page, code, language)))  # noqa: SLF001 - see above
        held = page.get("/Contents")
        parts = held.get_object() if held is not None else ArrayObject()
        inner = list(parts) if isinstance(parts, ArrayObject) else [held]
        page[NameObject("/Contents")] = ArrayObject([opening, *inner, closing])
    facts = PdfReader(io.BytesIO(content)).metadata
    writer.add_metadata({"/Producer": str(facts.get("/Producer") or "") if facts else "", "/CopyID": code})
    writer.xmp_metadata = XMP.format(code=code).encode()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><xmpMM:DocumentID>{code}</xmpMM:DocumentID></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _font() -> DictionaryObject:
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"}
    return DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})


def _stream(data: bytes) -> StreamObject:
    stream = DecodedStreamObject()
    stream.set_data(data)
    return stream


def _give_font(page: PageObject, font: Any) -> None:
    """The page's own resources, with our font beside its own: pages may share theirs, or have them from above."""
    resources = DictionaryObject(_inherited(page, "/Resources") or {})
    held = resources.get("/Font")
    fonts = DictionaryObject(held.get_object() if held is not None else {})
    fonts[NameObject(FONT)] = font
    resources[NameObject("/Font")] = fonts
    page[NameObject("/Resources")] = resources


def _inherited(page: DictionaryObject, key: str) -> DictionaryObject | None:
    node: DictionaryObject | None = page
    for _ in range(50):  # pages of a broken file may be their own parents
        if node is None or key in node:
            break
        above = node.get("/Parent")
        node = above.get_object() if above is not None else None
    found = node.get(key) if node is not None else None
    return found.get_object() if found is not None else None


def _drawing(page: PageObject, code: str, language: str) -> bytes:
    """What is drawn over the page, whatever the page's own drawing left behind."""
    left, bottom, right, top = (float(each) for each in page.cropbox)
    seen, side = spelled(code), f"{spelled(code)}   "
    around = side * max(1, int((top - bottom - 72) / (len(side) * 2.3)))
    dashes = " ".join(f"{each:.1f}" for each in (*SYNC, *(1 + ALPHABET.index(letter) / 10 for letter in code)))
    lines = [
        f"q BT {FONT} 6.5 Tf 0.45 g {left + 24:.1f} {bottom + 19:.1f} Td ({SAYS.get(language, SAYS['en'])} {seen}) Tj ET Q",
        *(f"q BT {FONT} 4 Tf 0.8 g 0 1 -1 0 {x:.1f} {bottom + 36:.1f} Tm ({around.strip()}) Tj ET Q" for x in (left + 20, right - 16)),
        f"q BT {FONT} 3 Tf 3 Tr {left + 30:.1f} {(bottom + top) / 2:.1f} Td ({code}) Tj ET Q",
        f"q 1 G 0.1 w [{dashes}] 0 d {left + 20:.1f} {bottom + 10:.1f} m {right - 20:.1f} {bottom + 10:.1f} l S Q",
    ]
    return "\n".join(lines).encode("ascii")


# --- pictures --------------------------------------------------------------------------------------------------------------------------


def _marked_picture(content: bytes, code: str, language: str) -> bytes:
    """A strip below the picture that says it, and a comment inside the file. Whatever else the file said of itself is gone."""
    with Image.open(io.BytesIO(content)) as held:
        if held.width * held.height > MOST_PIXELS:
            raise ValueError("more pixels than are marked")
        kind, picture = held.format, held.convert("RGB")
    size = max(10, picture.width // 60)
    sheet = Image.new("RGB", (picture.width, picture.height + size * 2), "white")
    sheet.paste(picture)
    words = f"{SAYS.get(language, SAYS['en'])} {spelled(code)}"
    ImageDraw.Draw(sheet).text((size, picture.height + size // 3), words, "#555555", ImageFont.load_default(size))
    out = io.BytesIO()
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Comment", code)
        sheet.save(out, "PNG", pnginfo=notes)
    else:
        sheet.save(out, "JPEG", quality=90, comment=code.encode())
    return out.getvalue()


# --- read out of a leaked one ----------------------------------------------------------------------------------------------------------


def codes_in(content: bytes) -> set[str]:
    """All that could be a code in this file, whatever it is. Most are none: only the campaign's key tells."""
    found = set(_spelled_in(content.decode("latin-1")))
    if b"%PDF-" in content[:1024]:
        with suppress(Exception):  # a damaged one, or one that was made to be a trap: what could be read of it counts
            for part in _parts_of_pdf(PdfReader(io.BytesIO(content))):
                with suppress(Exception):
                    said = part()[:READ_AT_MOST]
                    found |= {*_spelled_in(said), *_dashed_in(said)}
    return found


def _spelled_in(said: str) -> Iterator[str]:
    for text in (said, SPACE.sub("", said)):
        yield from ("".join(each.groups()) for each in CODE.finditer(text))


def _parts_of_pdf(reader: PdfReader) -> Iterator[Callable[[], str]]:
    """What reads, each for itself, what the file says of itself, each page's drawing and words, and whatever else it holds, drawn in a frame
    of a frame.
    """
    yield lambda: "\n".join(str(value) for value in (reader.metadata or {}).values())
    for number in range(len(reader.pages)):
        yield partial(_drawn_on, reader, number)
        yield partial(_written_on, reader, number)
    for number in sorted(reader.xref.get(0, {})):
        yield partial(_held_by, reader, number)


def _drawn_on(reader: PdfReader, page: int) -> str:
    drawing = reader.pages[page].get_contents()
    return drawing.get_data()[:READ_AT_MOST].decode("latin-1") if isinstance(drawing, ContentStream) else ""


def _written_on(reader: PdfReader, page: int) -> str:
    return reader.pages[page].extract_text()


def _held_by(reader: PdfReader, number: int) -> str:
    thing = reader.get_object(number)
    if not isinstance(thing, StreamObject) or thing.get("/Subtype") == "/Image":
        return ""
    return thing.get_data()[:READ_AT_MOST].decode("latin-1")


DASHES = re.compile(r"\[([\d.\s]+)\]\s*[\d.]+\s+d\b")


def _dashed_in(said: str) -> Iterator[str]:
    for dashes in DASHES.finditer(said):
        lengths = [float(each) for each in dashes[1].split() if re.fullmatch(r"\d+\.?\d*|\.\d+", each)]
        if len(lengths) == len(SYNC) + LENGTH and lengths[0] > 0:
            unit = lengths[0] / SYNC[0]
            places = [round((each / unit - 1) * 10) for each in lengths[len(SYNC) :]]
            if abs(lengths[1] / unit - SYNC[1]) < 0.05 and all(0 <= place < len(ALPHABET) for place in places):
                yield "".join(ALPHABET[place] for place in places)
