"""What organizers hold in their hands tells the truth: the card and docs/organizers.md are current, and the desk reads what they say."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from ruamel.yaml import YAML

from docs import organizers
from docs.card import build
from flows import desk
from flows.content import Content
from flows.desk import commands
from flows.desk.turn import Organizer
from tests.flows.test_desk import CONTENT, NOW
from tests.papers import tells_nothing, text_of, unpacked

ROOT = Path(__file__).parents[1]

#: What nobody who finds a card may read on it, in either language.
TELLING = re.compile(
    r"\b(union|strike|card|organiz|vot(e|ing)|sindica|huelga|tarjeta|vot(o|ar|a)\b|votaci|boss|employer|patr[oó]n)", re.IGNORECASE
)


#: Rosa's own; she is on the team, so `REMOVE Rosa` is about her.
ROSA = Organizer(0, "Rosa", "lead", on_duty=True, language="en")
DESK = desk.Desk(ROSA, (ROSA,))


def read(text: str) -> str:
    """The event that the desk hears in a text."""
    return desk.understand(DESK, text, CONTENT, NOW).word


def strings(thing: Any) -> Iterator[str]:
    """Every word that is printed on a card."""
    if isinstance(thing, str):
        yield thing.replace("**", "")
    elif isinstance(thing, dict):
        yield from (each for key, value in thing.items() if key not in {"read", "mentioned"} for each in strings(value))
    elif isinstance(thing, list):
        yield from (each for value in thing for each in strings(value))


def card(language: str) -> bytes:
    return build.file_of(language).read_bytes()


# --- the card -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_the_card_is_that_of_its_source(language: str) -> None:
    """Nobody edited the source and forgot `make card`; and building twice gives the same bytes."""
    assert build.pdf(language) == build.pdf(language)
    assert unpacked(card(language)) == unpacked(build.pdf(language))


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_the_card_is_one_letter_page_that_tells_nothing_about_itself(language: str) -> None:
    """It can be printed on one sheet, and its file gives nobody away."""
    tells_nothing(card(language), language)
    (page,) = PdfReader(io.BytesIO(card(language))).pages
    assert tuple(map(float, page.mediabox[2:])) == (612, 792)


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_the_card_holds_every_word_of_its_source(language: str) -> None:
    """Every command and every sentence can be read from the PDF; and no comma in the source has cut one off."""
    words = text_of(card(language))
    assert [each for each in strings(build.source(language)) if " ".join(each.split()) not in words] == []
    assert [each for each in build.commands(language) if set(each) != {"say", "read", "does"}] == []


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_the_desk_reads_each_command_of_the_card_as_the_card_says(language: str) -> None:
    """Typed as printed, in small letters, or with accents left out: the same command."""
    for each in [*build.commands(language), *build.source(language)["mentioned"]]:
        assert read(each["say"]) == each["read"], each["say"]
        assert read(each["say"].lower()) == each["read"], each["say"]
    assert read("STOP") == "stop"


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_words_that_the_card_mentions_in_passing_are_on_it_and_known(language: str) -> None:
    """Capitals in a sentence are a command too, and each is one that is read."""
    source = build.source(language)
    prose = " ".join(each for each in strings(source) if each not in {row["say"] for row in build.commands(language)})
    mentioned = {each["printed"] for each in source["mentioned"]}
    # REVEAL and the like stand in tables; what the sentences say in capitals is listed.
    shouted = set(re.findall(r"\b[A-ZÁÉÍÓÚ]{2,}(?: [A-ZÁÉÍÓÚ]{2,})*\b", prose)) - {"STOP", "STOP STOP"}
    assert shouted - {word.split(" ")[-1] if word.startswith("amber") else word for word in mentioned} == set()


def test_both_cards_have_the_same_commands_in_the_same_order() -> None:
    """Whoever trains a team of two languages points at the same place."""
    one, other = (
        [each["read"] for each in [*build.commands(language), *build.source(language)["mentioned"]]] for language in build.LANGUAGES
    )
    assert one == other


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_the_card_is_discreet(language: str) -> None:
    """Whoever finds it learns neither what it is about nor whose it is: no campaign, no program, no number, and a blank for the line's."""
    words = text_of(card(language))
    assert TELLING.search(words) is None
    for file in ("riverside", "harbor"):
        campaign = YAML(typ="safe").load(ROOT / "demo" / f"{file}.yaml")
        names = [campaign["campaign"], campaign["program"], *(person["name"] for person in campaign["organizers"])]
        assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", words, re.IGNORECASE)] == []
    assert [number for number in re.findall(r"\d[\d ]{6,}\d", words) if not re.fullmatch(r"\d{3} 555 01\d\d", number)] == []
    assert f"{build.source(language)['number']}: ____" in words


def test_the_spanish_card_says_usted() -> None:
    """One way to address people, all through."""
    assert re.search(r"\b(tú|tu|tus|ti|te|contigo|puedes|tienes|debes|sabes)\b", text_of(card("es"))) is None


# --- docs/organizers.md ---------------------------------------------------------------------------------------------------------------

GUIDE = organizers.PAGE.read_text(encoding="utf-8")
#: `R4K CLAIM` | `R4K MÍA` | ...: the first two cells of each row that says what one texts.
ROWS = re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|", GUIDE, re.MULTILINE)


def events() -> set[str]:
    """Every event that a table of the desk hears; `any` stands for all of them."""
    return {word for table in desk.TABLES for row in table.rows for word in row.words} - {"any"}


def words() -> set[str]:
    """Every word of the desk's vocabulary."""
    named = (each for name, each in vars(commands).items() if name.startswith(("ALONE", "OPENING")))
    return {word for table in named for word in table}


@pytest.mark.parametrize(("english", "spanish"), ROWS)
def test_what_the_guide_tells_to_text_is_a_word_of_the_desk(english: str, spanish: str) -> None:
    """And the Spanish word beside it is the same one."""
    assert read(english) == read(spanish)
    if english not in {"OPNE", "Hello there", "amber-otter likes tea"}:  # which the guide says are none
        assert read(english) not in {"near", "bare", "unknown_of_worker"}


def test_every_event_of_the_desk_is_in_the_guide() -> None:
    """Whoever adds a word to the desk tells the organizers."""
    documented = {read(english) for english, _ in ROWS}
    assert (events() | words()) - documented == set()


def test_capitals_in_the_guides_sentences_are_words_of_the_desk() -> None:
    """`CLAIM R4K`, `QUIET OFF` and the like in running text."""
    said = {each for each in re.findall(r"`([^`\n]+)`", GUIDE) if re.fullmatch(r"[A-Z0-9]{2,}(?: [A-Z0-9]{2,})*", each)}
    said -= {
        "CLAIM",
        "R4K REVEAL",
        "ALERTS",
        "ADD",
        "FULL",
        "TEXT",
        "TAG",
        "SHIFT",
        "MAYBE",
        "NONE",
        "CAME",
        "ABSENT",
        "OPNE",
        "ABIERTSA",
        "PRIVATE ON",
        "READ",
    }  # spoken of, not spelled out; misspelt on purpose; and words of workers
    assert {"CLAIM R4K", "QUIET OFF", "START"} <= said
    assert [each for each in said if read(each) in {"near", "bare"}] == []


def test_the_guides_sentences_and_picture_are_current() -> None:
    """What organizers are told they will get is what the desk says, and the picture is its table; after a change of one: make card."""
    assert organizers.current(GUIDE) == GUIDE


def test_every_sentence_in_the_guide_has_one_of_the_desks_names() -> None:
    """A sentence that is renamed or taken out leaves the guide too."""
    assert sorted(set(organizers.unknown(GUIDE))) == []


def test_the_guide_tells_the_defaults_that_hold() -> None:
    """Ten minutes, an hour, a day: as the service has them where a campaign says nothing."""
    assert (Content.next_minutes, Content.lead_minutes, Content.thread_hours) == (10, 60, 24)


def test_links_of_the_guide_lead_somewhere() -> None:
    """And README.md leads to the guide and to both cards."""
    assert [link for link in re.findall(r"\]\(([^)#]+)\)", GUIDE) if not (organizers.PAGE.parent / link).exists()] == []
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [link for link in ("docs/organizers.md", "docs/card/card-en.pdf", "docs/card/card-es.pdf") if f"]({link})" not in readme] == []
