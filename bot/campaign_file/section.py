"""One map of a campaign file while it is read: takes typed values out of it, says each fault, and keeps what was read for export."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bot.campaign_file.faults import Findings, Mark, did_you_mean, quoted
from bot.campaign_file.tree import Broken, Entries, Items, Node, Scalar, unsendable

LANGUAGES = {"en": "English", "es": "Spanish"}
KIND = {Scalar: "a single value", Items: "a list", Entries: "a map of keys and values"}


class Claim(NamedTuple):
    """Whose a word is, and where it stands: itself, and the map that it belongs to (line 0 for the bot's own)."""

    owner: str
    at: Mark
    home: Mark


@dataclass
class Reading:
    """What all sections of one file share; the first few keys of the file fill it in."""

    findings: Findings
    folder: Path
    now: datetime
    languages: tuple[str, ...] = ()  # empty while unknown: then nothing is said to be missing
    zone: ZoneInfo | None = None
    folds: bool = False
    employer: tuple[str, ...] = ()
    words: dict[str, Claim] = field(default_factory=dict)  # every word that leads somewhere
    foldable: list[Mark] = field(default_factory=list)  # texts that would be cheaper with `accents: fold`


@dataclass(frozen=True)
class Spot:
    """A text and its place."""

    text: str
    at: Mark


class Section:
    """A map, by name. Each reading method returns something of its type even when it has said a fault: the file is refused in the end."""

    def __init__(self, node: Entries, where: str, reading: Reading) -> None:
        self.node, self.where, self.reading = node, where, reading
        self.kept: dict[str, Any] = {}  # JSON types, in the order of reading
        self.known: dict[str, None] = {}

    def fault(self, at: Mark, what: str, mend: str) -> None:
        self.reading.findings.fault(at, self.where, what, mend)

    def warn(self, at: Mark, what: str, mend: str) -> None:
        self.reading.findings.warn(at, self.where, what, mend)

    def at(self, key: str) -> Mark:
        return self.node.keys.get(key, self.node.at)

    def has(self, key: str) -> bool:
        return key in self.node.values

    def find(self, key: str, example: str = "") -> Node | None:
        """The value, or None when there is none to read. With an example it is required."""
        self.known[key] = None
        node = self.node.values.get(key)
        if node is None and example:
            self.fault(self.node.at, f"{key} is missing", f"Add {key}: {example}")
        if isinstance(node, Scalar) and node.empty:
            self.fault(self.at(key), f"{key} is empty", f"Write {key}: {example}" if example else "Write its value, or take the key out.")
            return None
        return None if isinstance(node, Broken) else node

    def words_of(self, node: Node, label: str, longest: int = 200) -> str:
        """The text of a node, trimmed; an empty one when there is a fault."""
        if isinstance(node, Broken):
            return ""
        if not isinstance(node, Scalar):
            self.fault(node.at, f"{label} is {KIND[type(node)]}, and a single text is needed", "Write it as one text, in quotation marks.")
            return ""
        text = node.text.strip()
        strange = next((c for c in text if unsendable(c) and c not in "\n\t"), None)
        if node.empty or not text:
            self.fault(node.at, f"{label} is empty", "Write a text, or take the entry out.")
        elif strange:
            self.fault(node.at, f"{label} holds U+{ord(strange):04X}, which no text can carry", "Take it out.")
        elif len(text) > longest:
            self.fault(node.at, f"{label} is {len(text)} characters long", f"Shorten it to {longest}.")
        else:
            return text
        return ""

    def text(self, key: str, example: str = "", longest: int = 200) -> str:
        node = self.find(key, example)
        text = self.words_of(node, key, longest) if node else ""
        if text:
            self.kept[key] = text
        return text

    def matching(self, key: str, pattern: str, example: str, rule: str) -> str:
        """A required text of a certain form."""
        text = self.text(key, example)
        if text and not re.fullmatch(pattern, text):
            self.fault(self.at(key), f"the {key} {quoted(text)} can't be one", rule)
        return text

    def choice(self, key: str, choices: tuple[str, ...], default: str) -> str:
        text = self.text(key)
        if text and text not in choices:
            self.fault(self.at(key), f"{key} is {quoted(text)}", did_you_mean(text, choices, f"Write {' or '.join(choices)}."))
        return text if text in choices else default

    def flag(self, key: str) -> bool:
        """True or false; false when it is absent."""
        text = self.text(key).lower()
        if text:
            self.kept[key] = text == "true"
        if text not in ("", "true", "false"):
            self.fault(self.at(key), f"{key} is {quoted(text)}", "Write true or false.")
        return text == "true"

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number in a range; without a default it is required."""
        text = self.text(key, "" if default is not None else str(low))
        if re.fullmatch(r"[0-9]{1,9}", text) and low <= int(text) <= high:
            self.kept[key] = int(text)
            return int(text)
        if text:
            self.fault(self.at(key), f"{key} is {quoted(text)}", f"Write a whole number from {low} to {high}.")
        return low if default is None else default

    def number(self, key: str, low: float, high: float, default: float) -> float:
        text = self.text(key)
        if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) and low <= float(text) <= high:
            self.kept[key] = float(text)
            return float(text)
        if text:
            self.fault(self.at(key), f"{key} is {quoted(text)}", f"Write a number from {low:g} to {high:g}.")
        return default

    def texts(self, key: str, node: Node | None, longest: int) -> list[Spot]:
        """The texts of a list; a single text is not a list."""
        if node is None or isinstance(node, Broken):
            return []
        if not isinstance(node, Items):
            self.fault(node.at, f"{key} is {KIND[type(node)]}, and a list is needed", "Write it in brackets: [one, another].")
            return []
        spots = [Spot(self.words_of(item, f"an entry of {key}", longest), item.at) for item in node.items]
        return [spot for spot in spots if spot.text]

    def per_language(self, key: str, example: str, partly: bool = False) -> dict[str, Node]:
        """The values of a map by language, the default's first; unless `partly`, each language of the campaign must be there."""
        node = self.find(key, example)
        if node is None:
            return {}
        if not isinstance(node, Entries):
            self._ask_for_languages(key, node)
            return {}
        if self.reading.languages:
            self._check_languages(key, node, partly)
        order = self.reading.languages or tuple(LANGUAGES)
        return {language: node.values[language] for language in order if language in node.values}

    def _ask_for_languages(self, key: str, node: Node) -> None:
        codes = ", ".join(f"{code}: ..." for code in self.reading.languages or LANGUAGES)
        self.fault(self.at(key), f"{key} is {KIND[type(node)]}, and one for each language is needed", f"Write {key}: {{{codes}}}.")

    def _check_languages(self, key: str, node: Entries, partly: bool) -> None:
        for language in node.values:
            if language not in self.reading.languages:
                mend = f"Add it to languages at the top of the file, or take it out of {key}."
                self.fault(node.keys[language], f"{quoted(language)} under {key} is not a language of this campaign", mend)
        for language in self.reading.languages:
            if language not in node.values and not partly:
                verb = "are" if key == "keywords" else "is"
                self.fault(self.at(key), f"the {LANGUAGES[language]} {key} {verb} missing", f"Add {language}: under {key}.")

    def localized(self, key: str, example: str, longest: int) -> dict[str, Spot]:
        """A text in each language."""
        nodes = self.per_language(key, example)
        spots = {code: Spot(self.words_of(node, f"the {LANGUAGES[code]} {key}", longest), node.at) for code, node in nodes.items()}
        self.kept[key] = {code: spot.text for code, spot in spots.items()}
        return spots

    def phrases(self, key: str, example: str, longest: int) -> dict[str, list[Spot]]:
        """A list of texts in each language; when the key is required none may be empty."""
        nodes = self.per_language(key, example)
        lists = {code: self.texts(f"the {LANGUAGES[code]} list of {key}", node, longest) for code, node in nodes.items()}
        for code, node in nodes.items():
            if example and isinstance(node, Items) and not node.items:
                self.fault(node.at, f"the {LANGUAGES[code]} list of {key} is empty", "Write at least one in its brackets.")
        if self.has(key):
            self.kept[key] = {code: [spot.text for spot in spots] for code, spots in lists.items()}
        return lists

    def section(self, key: str, example: str = "") -> Section | None:
        """The map under a key."""
        node = self.find(key, example)
        if node is None:
            return None
        inner = self._as_section(node, f"{key} is {KIND[type(node)]}", self.where)
        if inner:
            self.kept[key] = inner.kept
        return inner

    def sections(self, key: str, example: str = "") -> Iterator[Section]:
        """The maps of the list under a key; each is checked for unknown keys when it has been read."""
        node = self.find(key, example)
        if node is None:
            return
        if not isinstance(node, Items):
            self.fault(self.at(key), f"{key} is {KIND[type(node)]}, and a list is needed", "Begin each of its entries with a dash.")
            return
        self.kept[key] = []
        for count, item in enumerate(node.items, 1):
            if inner := self._as_section(item, f"entry {count} of {key} is {KIND.get(type(item), '')}", f"{key} entry {count}"):
                self.kept[key].append(inner.kept)
                yield inner
                inner.close()

    def _as_section(self, node: Node, what: str, where: str) -> Section | None:
        if isinstance(node, Entries):
            return Section(node, where, self.reading)
        if not isinstance(node, Broken):
            self.fault(node.at, f"{what}, and keys with values are needed", "Write {key: value, ...}, or one key: value in each line.")
        return None

    def close(self) -> None:
        """Says which keys nobody asked for."""
        for key in self.node.values:
            if key not in self.known and not isinstance(self.node.values[key], Broken):
                keys = f"Take it out; the keys here are {', '.join(self.known)}."
                self.fault(self.node.keys[key], f"there is no key {quoted(key)} here", did_you_mean(key, self.known, keys))


def texts_in(spots: Mapping[str, Spot]) -> dict[str, str]:
    return {code: spot.text for code, spot in spots.items()}


def lists_in(lists: Mapping[str, list[Spot]]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(spot.text for spot in spots) for code, spots in lists.items()}
