"""From a file's bytes to a tree in which every value knows its line; goes on after a fault, so that one reading finds them all.

YAML 1.2 by ruamel's events: every scalar stays the word that was written (`no`, `18:30`, `+13125550100`), and what it means is the reader's
business. Anchors, tags and merge keys are not read: nobody needs them here, and they are how a small file becomes an endless one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from bot.campaign_file.faults import Findings, Mark, quoted

DEEPEST = 12  # a campaign's own levels are five
MOST_BROKEN = 20  # sections that YAML can't read; with more of them it is no campaign file
WHERE = "the file"
NO_VALUE = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True)
class Scalar:
    """A word or a text as it was written; `empty` when nothing was."""

    at: Mark
    text: str
    empty: bool = False


@dataclass(frozen=True)
class Items:
    """A list."""

    at: Mark
    items: tuple[Node, ...]


@dataclass(frozen=True)
class Entries:
    """A map; `keys` says where each key stands."""

    at: Mark
    values: Mapping[str, Node]
    keys: Mapping[str, Mark]


@dataclass(frozen=True)
class Broken:
    """Something that could not be read and whose fault has been said: readers pass it by."""

    at: Mark


Node = Scalar | Items | Entries | Broken


class _Unreadable(Exception):
    """YAML stops here."""

    def __init__(self, at: Mark, what: str, mend: str) -> None:
        super().__init__(what)
        self.at, self.what, self.mend = at, what, mend


def parse(data: bytes, findings: Findings) -> Node | None:
    """The tree, or None for a file with nothing in it. Sections that YAML can't read become Broken; the others are read."""
    lines = _decoded(data, findings)
    tabbed = _without_tabs(lines, findings)
    return _composed(lines, tabbed, findings)


# From bytes to lines


def _decoded(data: bytes, findings: Findings) -> list[str]:
    """The lines as text; each that is not UTF-8 or holds what no text may hold is a fault and goes on without it."""
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return [_clean(raw, number, findings) for number, raw in enumerate(data.split(b"\n"), 1)]


def _clean(raw: bytes, number: int, findings: Findings) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        text = raw.decode("utf-8", "replace").replace("\ufffd", "x")
        at = Mark(number, error.start + 1)
        findings.fault(at, WHERE, "this line is not UTF-8", "Save the file as UTF-8, without another encoding's letters in it.")
    for place, strange in enumerate(text, 1):
        if unsendable(strange) and strange != "\t":
            findings.fault(Mark(number, place), WHERE, f"an invisible character (U+{ord(strange):04X}) stands here", "Delete it.")
    return "".join(" " if unsendable(c) and c != "\t" else c for c in text)


def unsendable(character: str) -> bool:
    """Control characters, halves of characters, and line ends that only some programs see."""
    code = ord(character)
    return code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code in (0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF)


def _without_tabs(lines: list[str], findings: Findings) -> set[int]:
    """Replaces tabs in the indentation by spaces, in place; the numbers of the lines that had some."""
    tabbed = set()
    for number, line in enumerate(lines, 1):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            findings.fault(Mark(number, indent.index("\t") + 1), WHERE, "this line is indented with a tab", "Use spaces instead.")
            tabbed.add(number)
        lines[number - 1] = indent.replace("\t", "  ") + line.lstrip()
    return tabbed


# From lines to a tree, section by section where need be


def _composed(lines: list[str], tabbed: set[int], findings: Findings) -> Node | None:
    broken: dict[str, Mark] = {}
    tries = 0
    while True:
        tries += 1
        composer = _Composer("\n".join(lines))
        try:
            root = composer.root()
        except _Unreadable as stop:
            section = _section(lines, stop.at.line)
            if not tabbed.intersection(section):
                findings.fault(stop.at, WHERE, stop.what, stop.mend)
            if not section or tries > MOST_BROKEN:
                return Broken(stop.at)
            broken[_key(lines[section.start - 1])] = Mark(section.start, 1)
            lines[section.start - 1 : section.stop - 1] = [""] * len(section)
            continue
        for at, what, mend in composer.found:
            findings.fault(at, WHERE, what, mend)
        return _with_broken(root, broken)


def _section(lines: list[str], line: int) -> range:
    """The numbers of the lines of the top-level section that holds this line; none when there is none."""
    starts = [number for number, text in enumerate(lines, 1) if re.match(r"[^\s#\-\]}]", text)]
    before = [number for number in starts if number <= line]
    if not before:
        return range(0)
    return range(before[-1], next((number for number in starts if number > line), len(lines) + 1))


def _key(line: str) -> str:
    return line.partition(":")[0].strip().strip("\"'").partition(" ")[0]


def _with_broken(root: Node | None, broken: Mapping[str, Mark]) -> Node | None:
    if not broken:
        return root
    first = min(broken.values())
    if not isinstance(root, Entries):
        return Broken(first)
    values = {**{key: Broken(at) for key, at in broken.items()}, **root.values}
    return Entries(root.at, values, {**broken, **root.keys})


class _Composer:
    """Builds the tree from ruamel's events; what it can say and still go on is in `found`."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.events: Iterator[Any] = iter(YAML(typ="safe", pure=True).parse(text))
        self.found: list[tuple[Mark, str, str]] = []
        self.at = Mark(1, 1)
        self.open_quote: _Unreadable | None = None

    def next(self) -> Any:
        try:
            event = next(self.events)
        except MarkedYAMLError as error:
            raise self.open_quote or _explained(error, self.at, self.lines) from None
        except Exception as error:  # noqa: BLE001 - ruamel lets IndexError, OverflowError and others out on broken text
            raise _Unreadable(self.at, f"YAML can't read what follows ({type(error).__name__})", LOOK_AROUND) from None
        self.at = Mark(event.start_mark.line + 1, event.start_mark.column + 1)
        self.open_quote = _open_quote(event, self.at)
        return event

    def root(self) -> Node | None:
        self.next()
        if not isinstance(self.next(), DocumentStartEvent):
            return None
        root = self.node(self.next(), 1)
        self.next()
        if isinstance(self.next(), DocumentStartEvent):
            self.found.append((self.at, "a second document begins here", "Keep one campaign in a file, and take the --- out."))
        return root

    def node(self, event: Any, depth: int) -> Node:
        at = self.at
        if depth > DEEPEST:
            raise _Unreadable(at, "the brackets or levels are nested too deep", "A campaign file needs five levels at most.")
        if isinstance(event, AliasEvent):
            return self.refused(at, f"*{event.anchor} refers to another place, which is not read here", "Write the value out.")
        if getattr(event, "tag", None) is not None:
            self.refused(at, f"the tag {event.tag} is not read here", "Take it out, or put the value in quotation marks.")
        if isinstance(event, ScalarEvent):
            return Scalar(at, event.value, empty=event.style is None and event.value in NO_VALUE)
        return self.items(at, depth) if isinstance(event, SequenceStartEvent) else self.entries(at, depth)

    def items(self, at: Mark, depth: int) -> Items:
        items = []
        while not isinstance(event := self.next(), SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        return Items(at, tuple(items))

    def entries(self, at: Mark, depth: int) -> Entries:
        values: dict[str, Node] = {}
        keys: dict[str, Mark] = {}
        while not isinstance(event := self.next(), MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(self.next(), depth + 1)
            place = key.at
            if not isinstance(key, Scalar):
                self.refused(place, "a key must be one word", "Write it as word: value.")
            elif key.text in values:
                first = keys[key.text].line
                self.refused(place, f"the key {quoted(key.text)} stands in line {first} already", "Join the two, or take one out.")
            else:
                values[key.text], keys[key.text] = value, place
        return Entries(at, values, keys)

    def refused(self, at: Mark, what: str, mend: str) -> Broken:
        self.found.append((at, what, mend))
        return Broken(at)


# What YAML's errors mean to a person

LOOK_AROUND = "Look at the indentation, quotation marks and brackets here and in the line above."
QUOTE_IT = "Put quotation marks around the whole value."
CLOSE_LIST = "Put commas between its entries and ] at its end, and quotation marks around an entry that holds a colon."
CLOSE_MAP = "Put commas between the entries and } at the end, and quotation marks around a value that holds a comma or colon."
FIT_IN = "Indent the line like its neighbours, and quote a value as a whole or not at all."
FREE_COLON = "Quote a value that holds a colon, or indent this line like its neighbours."
#: what ruamel says (a pattern) -> what it is, how to mend it; the first that fits
EXPLANATIONS = [
    (r"quoted scalar.*unexpected end", "a quotation mark opens here and never closes", "Close it."),
    (r"escape", "a backslash in quotation marks stands before what can't follow it", "Write two backslashes, or none."),
    (r"flow sequence", "the list that opens here lacks a comma or its ]", CLOSE_LIST),
    (r"flow mapping", "the braces that open here lack a comma or their }", CLOSE_MAP),
    (r"found character '(.)' that cannot start", "a value can't begin with {0}", QUOTE_IT),
    (r"mapping values are not allowed", "a colon stands where no key can be", FREE_COLON),
    (r"sequence entries are not allowed", "a list's dash can't stand behind its key", "Begin the list on the next line."),
    (r"could not find expected ':'", "a key without a colon", "Write key: value, or indent the line to join it to the one above."),
    (r"<block end>", "this does not fit what stands before it", FIT_IN),
    (r"undefined alias|alias|anchor", "& and * begin a reference, which is not read here", QUOTE_IT),
]


def _explained(error: MarkedYAMLError, reached: Mark, lines: list[str]) -> _Unreadable:
    said = f"{error.context or ''} {error.problem or ''}".replace("\n", " ")
    mark = (
        error.context_mark if re.search("flow|quoted|simple key", said) and error.context_mark else error.problem_mark or error.context_mark
    )
    at = Mark(mark.line + 1, mark.column + 1) if mark else reached
    for pattern, what, mend in EXPLANATIONS:
        if fit := re.search(pattern, said):
            return _blamed_on_the_line_above(_Unreadable(at, what.replace("{0}", fit.group(1) if fit.groups() else ""), mend), lines)
    return _Unreadable(at, f"YAML can't read this ({error.problem})", LOOK_AROUND)


def _open_quote(event: Any, at: Mark) -> _Unreadable | None:
    """What to say when YAML stops right behind this event and it is a quotation over several lines: its end was another one's beginning."""
    if not isinstance(event, ScalarEvent) or event.style not in ("'", '"') or event.end_mark.line == event.start_mark.line:
        return None
    return _Unreadable(
        at, f"a quotation mark opens here and closes only in line {event.end_mark.line + 1}", "Close it where its text ends."
    )


def _blamed_on_the_line_above(stop: _Unreadable, lines: list[str]) -> _Unreadable:
    """A key that lost its colon is noticed only at the next one."""
    if stop.what != "a colon stands where no key can be":
        return stop
    above = next((n for n in range(stop.at.line - 1, 0, -1) if lines[n - 1].strip() and not lines[n - 1].lstrip().startswith("#")), 0)
    if not above or re.search(r":(\s|$)|^\s*- ", lines[above - 1]):
        return stop
    indent = len(lines[above - 1]) - len(lines[above - 1].lstrip())
    return _Unreadable(Mark(above, indent + 1), "a key without a colon and a space", "Write key: value.")
