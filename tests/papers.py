"""What the tests of PDFs look at: their objects, words, and what they tell about themselves."""

from __future__ import annotations

import io
from typing import Any

from pypdf import PdfReader
from pypdf.generic import StreamObject


def unpacked(pdf: bytes) -> list[bytes]:
    """A PDF's objects with their streams decompressed: equal for equal documents whatever zlib packed them."""
    reader = PdfReader(io.BytesIO(pdf))
    return [written(reader.get_object(number)) for number in sorted(reader.xref[0])]


def written(thing: Any) -> bytes:
    """One PDF object as bytes."""
    if isinstance(thing, StreamObject):
        return thing.get_data()
    out = io.BytesIO()
    thing.write_to_stream(out)
    return out.getvalue()


def text_of(pdf: bytes) -> str:
    """A PDF's words, one space apart."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def tells_nothing(pdf: bytes, language: str) -> None:
    """Discreet title, no author, no program, no real date; the language is set, and every font is embedded."""
    reader = PdfReader(io.BytesIO(pdf))
    facts = {key: value for key, value in (reader.metadata or {}).items() if value and key != "/Trapped"}
    assert facts.pop("/Title") in ("Information", "Información")
    assert {key: str(value)[:10] for key, value in facts.items()} == {"/CreationDate": "D:20000101", "/ModDate": "D:20000101"}
    assert str(reader.root_object["/Lang"]) == {"en": "en-US", "es": "es-US"}[language]
    resources: list[Any] = [page["/Resources"] for page in reader.pages]
    fonts = [properties for each in resources for properties in each["/Font"].values()]
    assert fonts
    assert all("/FontFile2" in properties.get_object()["/FontDescriptor"] for properties in fonts)
