"""The files that a campaign's documents name: beside the campaign file, of a kind that phones open, and really of that kind."""

from __future__ import annotations

from pathlib import Path

from bot.campaign_file.faults import Mark, quoted
from bot.campaign_file.section import LANGUAGES, Section
from bot.campaign_file.specs import DocumentFile
from bot.campaign_file.tree import Entries

#: ending -> media type, what the file begins with
KINDS = {
    ".pdf": ("application/pdf", (b"%PDF-",)),
    ".png": ("image/png", (b"\x89PNG\r\n\x1a\n",)),
    ".jpg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".gif": ("image/gif", (b"GIF87a", b"GIF89a")),
    ".ics": ("text/calendar", (b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR")),
}
LARGEST = {"link": (5_000_000, "5 MB"), "mms": (600_000, "600 kB")}


class Attachments:
    """Reads the files from one folder and gathers them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[tuple[str, str], DocumentFile] = {}

    def read(self, section: Section, id: str, send: str, mark: bool) -> tuple[str, ...]:
        """Reads the files of one document, of which each copy may have to carry a mark; returns the languages it has."""
        nodes = section.per_language("file", "{en: rights-en.pdf, es: rights-es.pdf}", partly=True)
        names = {code: (section.words_of(node, f"the {LANGUAGES[code]} file"), node.at) for code, node in nodes.items()}
        section.kept["file"] = {code: name for code, (name, _) in names.items()}
        for code, (name, at) in names.items():
            if name and (file := self._file(section, at, name, send)):
                self.files[id, code] = file
                if mark and not _can_be_marked(file):
                    mend = "Save it as a PNG, JPEG or PDF without a password, 50 pages at most, or take out mark: true."
                    section.fault(at, f"the file {quoted(name)} can't carry a mark", mend)
        self._check_languages(section, tuple(names))
        return tuple(names)

    def _check_languages(self, section: Section, languages: tuple[str, ...]) -> None:
        for code in section.reading.languages:
            if code not in languages and languages:
                mend = f"Add {code}: under file, or readers of {LANGUAGES[code]} get the {LANGUAGES[languages[0]]} one."
                section.warn(section.at("file"), f"there is no {LANGUAGES[code]} file", mend)
        if isinstance(node := section.node.values.get("file"), Entries) and not node.values:
            section.fault(section.at("file"), "file names no file", "Write file: {en: name.pdf}.")

    def _file(self, section: Section, at: Mark, name: str, send: str) -> DocumentFile | None:
        ending = Path(name).suffix.lower()
        kind = KINDS.get(ending)
        if kind is None:
            endings = ", ".join(KINDS)
            section.fault(at, f"the file {quoted(name)} is of a kind that is not sent", f"Name a file that ends in one of {endings}.")
            return None
        data = self._bytes(section, at, name, send)
        if data is not None and not data.startswith(kind[1]):
            section.fault(at, f"the file {quoted(name)} is not {ending} inside", "Save it anew in that format, or name another file.")
        return DocumentFile(name, kind[0], data) if data is not None else None

    def _bytes(self, section: Section, at: Mark, name: str, send: str) -> bytes | None:
        try:
            return self._beside(section, at, name, send)
        except (OSError, ValueError, RuntimeError):
            section.fault(at, f"the file {quoted(name)} can't be read", "Name an ordinary file that you may read.")
            return None

    def _beside(self, section: Section, at: Mark, name: str, send: str) -> bytes | None:
        path = (self.folder / name).resolve()
        most, said = LARGEST[send]
        if not path.is_relative_to(self.folder.resolve()):
            section.fault(at, f"the file {quoted(name)} is not beside the campaign file", "Put it into the campaign file's folder.")
        elif not path.is_file():
            section.fault(at, f"the file {quoted(name)} does not exist", "Put it beside the campaign file, or mend the name.")
        elif path.stat().st_size > most:
            size = f"{path.stat().st_size / 1000:,.0f} kB"
            section.fault(at, f"the file {quoted(name)} has {size}", f"Make it smaller: {said} is the most for send: {send}.")
        else:
            return path.read_bytes()
        return None


def _can_be_marked(file: DocumentFile) -> bool:
    from bot.marks import can_be_marked  # noqa: PLC0415 - it takes a third of a second to load, and most processes read no campaign file

    return can_be_marked(file.media_type, file.bytes)
