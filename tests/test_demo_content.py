"""What the demonstration campaigns promise of their texts and documents; here because every tool that plays a campaign plays these."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader
from ruamel.yaml import YAML

from demo import build
from flows.segments import encoding, fold, plain, segments
from tests.papers import tells_nothing, text_of, unpacked

DEMO = Path(build.__file__).parent
CAMPAIGNS = ["riverside", "harbor"]

#: What the service itself listens for. A campaign's keyword equal to or holding one of these would never be heard, or be heard as that.
SERVICE_WORDS = {
    "stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "start", "unstop", "join", "yes", "no", "help", "info",
    "who", "privacy", "menu", "ask", "visit", "visita", "keep", "forget", "borrar", "meeting", "reunion", "docs", "documents", "documentos",
    "english", "espanol", "pregunta", "ayuda", "si", "quien", "privacidad",
}  # fmt: skip
#: What a locked phone must not show (A11).
INDISCREET = re.compile(r"\b(union|strike|card|organiz|vot(e|ing)|sindica|huelga|tarjeta|vot(o|ar|a)\b|votaci)", re.IGNORECASE)
#: What workers ask first. A demonstration that cannot answer one of these shows nothing.
TOPICS = {
    "basics", "boss-limits", "pay-talk", "talk-at-work", "buttons", "social-media", "forced-talks", "called-in", "retaliation", "at-will",
    "closing", "immigrants", "covered", "temps", "cards", "who-sees-cards", "election", "how-long", "union", "dues", "initiation",
    "right-to-work", "fines", "strikes", "contract", "lose", "guarantees", "anonymous", "employer-knows", "legal-advice",
}  # fmt: skip


def campaign(name: str) -> dict[str, Any]:
    """One demonstration campaign, read as the loader reads it: YAML 1.2, nothing but plain values."""
    content: dict[str, Any] = YAML(typ="safe").load(DEMO / f"{name}.yaml")
    return content


def heard(word: str) -> str:
    """A keyword as a phone may send it: no capitals, no accents."""
    return fold(word).casefold().replace("ñ", "n").replace("é", "e").replace("ü", "u")


def keywords(content: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Each keyword with its language and what it leads to."""
    for thing in [*content["faq"], *content["documents"]]:
        for language, words in thing["keywords"].items():
            yield from ((language, heard(str(word)), thing["id"]) for word in words)
    for language in content["languages"]:
        yield from ((language, heard(word), "join") for word in {content["campaign"], *content["join"]})


def wordings(content: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """All that is written in more than one language, with a name for the error message."""
    for entry in content["faq"]:
        for key in ("keywords", "asked", "answer"):
            yield f"{entry['id']}.{key}", entry[key]
    for document in content["documents"]:
        for key in ("keywords", "title", "file"):
            yield f"{document['id']}.{key}", document[key]
    for meeting in content["meetings"]:
        yield f"{meeting['id']}.title", meeting["title"]


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_everything_is_there_in_both_languages(name: str) -> None:
    """No worker gets an empty answer because of their language."""
    content = campaign(name)
    assert content["languages"] == ["en", "es"]
    gaps = [where for where, words in wordings(content) if list(words) != content["languages"] or not all(words.values())]
    assert gaps == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_every_answer_comes_with_five_ways_to_ask_for_it_in_each_language(name: str) -> None:
    """Questions can be matched, and no question has two answers."""
    content = campaign(name)
    few = [entry["id"] for entry in content["faq"] if min(len(entry["asked"][language]) for language in content["languages"]) < 5]
    asked = Counter(
        heard(question) for entry in content["faq"] for language in content["languages"] for question in entry["asked"][language]
    )
    assert few == []
    assert [question for question, times in asked.items() if times > 1] == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_a_keyword_leads_to_one_place(name: str) -> None:
    """Unique within its language, accents or not; and the same word in the other language leads to the same place."""
    found = list(keywords(campaign(name)))
    assert [pair for pair, times in Counter((language, word) for language, word, _ in found).items() if times > 1] == []
    places: dict[str, set[str]] = {}
    for _, word, place in found:
        places.setdefault(word, set()).add(place)
    assert {word: where for word, where in places.items() if len(where) > 1} == {}


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_a_keyword_is_short_and_none_of_the_services_own_words(name: str) -> None:
    """STOP stays STOP, also inside a phrase."""
    words = [word for _, word, _ in keywords(campaign(name))]
    assert [word for word in words if SERVICE_WORDS & set(re.findall(r"\w+", word))] == []
    assert [word for word in words if len(word) > 24] == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_an_answer_costs_two_segments_at_most(name: str) -> None:
    """Folded, every answer is GSM-7 and within 306 characters; typographic quotes and dashes are not even in the file."""
    content = campaign(name)
    assert content["accents"] == "fold"
    answers = [(entry["id"], language, fold(text)) for entry in content["faq"] for language, text in entry["answer"].items()]
    assert [(who, language) for who, language, text in answers if encoding(text) != "GSM-7"] == []
    assert [(who, language, len(text)) for who, language, text in answers if segments(text) > 2] == []
    assert [entry["id"] for entry in content["faq"] for text in entry["answer"].values() if plain(text) != text] == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_a_locked_phone_shows_nothing_telling(name: str) -> None:
    """The first 60 characters of answers, and titles, links and file names as a whole, are discreet."""
    content = campaign(name)
    shown = [text[:60] for entry in content["faq"] for text in entry["answer"].values()]
    for thing in [*content["documents"], *content["meetings"]]:
        shown += [*thing["title"].values(), thing.get("link", ""), *thing.get("file", {}).values()]
    assert [text for text in shown if INDISCREET.search(text)] == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_spanish_says_usted(name: str) -> None:
    """One way to address people, all through: none of the common tú forms."""
    familiar = re.compile(r"\b(tú|tu|tus|ti|te|contigo|puedes|tienes|debes|escribe|anota|pregunta|avisa|guarda)\b")
    texts = [entry["answer"]["es"] for entry in campaign(name)["faq"]]
    assert [text for text in texts if familiar.search(text)] == []


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_every_answer_names_its_source_and_admits_who_reviewed_it(name: str) -> None:
    """Sources are public pages; nothing here pretends to have been seen by counsel."""
    for entry in campaign(name)["faq"]:
        assert entry["source"].startswith("https://"), entry["id"]
        assert entry["reviewed"] == {"by": "demo", "on": date(2026, 11, 22)}, entry["id"]
        assert isinstance(entry["public"], bool), entry["id"]


def test_the_main_demonstration_answers_what_workers_ask_first() -> None:
    """All required topics are there, once each."""
    ids = [entry["id"] for entry in campaign("riverside")["faq"]]
    assert TOPICS - set(ids) == set()
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("entry", "phrases"),
    [
        ("retaliation", ["6 months", "doesn't mean it never happens", "minus"]),
        ("immigrants", ["no back pay", "Hoffman", "immigration lawyer"]),
        ("cards", ["A text is not a card", "30%"]),
        ("election", ["majority of the votes cast", "secret ballot"]),
        ("contract", ["worse", "neither has to agree"]),
        ("forced-talks", ["contested", "can change"]),
        ("anonymous", ["your carrier", "unlocked phone"]),
        ("legal-advice", ["not legal advice", "change"]),
    ],
)
def test_an_answer_holds_the_unwelcome_half_of_the_truth(entry: str, phrases: list[str]) -> None:
    """What an honest answer must not leave out is in it."""
    (answer,) = (each["answer"]["en"] for each in campaign("riverside")["faq"] if each["id"] == entry)
    assert [phrase for phrase in phrases if phrase not in answer] == []


def test_the_two_campaigns_share_no_line_person_or_word_to_join() -> None:
    """Loaded side by side, each stays itself."""
    one, other = (campaign(name) for name in CAMPAIGNS)

    def own(content: dict[str, Any]) -> set[str]:
        return {
            content["campaign"],
            content["program"],
            *content["lines"],
            *content["join"],
            *(person["phone"] for person in content["organizers"]),
        }

    assert own(one) & own(other) == set()
    assert all(re.fullmatch(r"\+1\d{3}55501\d\d", number) for content in (one, other) for number in own(content) if number.startswith("+"))


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_meetings_are_to_come_and_have_a_link(name: str) -> None:
    """After the content's date, in the campaign's own zone, at a decent hour."""
    content = campaign(name)
    for meeting in content["meetings"]:
        starts = datetime.strptime(meeting["starts"], "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(content["timezone"]))
        assert starts.date() > date(2026, 11, 22)
        assert 8 <= starts.hour < 21
        assert meeting["minutes"] > 0
        assert meeting["link"].startswith("https://meet.example.org/")


@pytest.mark.parametrize("name", CAMPAIGNS)
def test_documents_that_a_campaign_offers_exist(name: str) -> None:
    """Every file is beside its campaign, and small enough for a picture message."""
    for document in campaign(name)["documents"]:
        assert document["send"] in ("link", "mms")
        for file in document["file"].values():
            assert 0 < (DEMO / file).stat().st_size < 300_000, file


@pytest.mark.parametrize("name", build.NAMES)
def test_the_pdfs_are_those_of_their_sources(name: str) -> None:
    """Nobody edited a source and forgot to build; and building twice gives the same bytes."""
    assert build.pdf(name) == build.pdf(name)
    assert unpacked(build.file_of(name).read_bytes()) == unpacked(build.pdf(name))


@pytest.mark.parametrize("name", build.NAMES)
def test_a_pdf_holds_all_words_of_its_source(name: str) -> None:
    """Every line of the source, headings and accents included, can be read from the PDF."""
    source = (build.DOCUMENTS / f"{name}.md").read_text(encoding="utf-8")
    lines = [re.sub(r"^(#+|>|-|\d+\.) ", "", line).replace("**", "") for line in source.splitlines() if line]
    words = text_of(build.file_of(name).read_bytes())
    assert [line for line in lines if line not in words] == []


@pytest.mark.parametrize("name", build.NAMES)
def test_a_pdf_tells_nothing_about_itself_or_its_maker(name: str) -> None:
    """Discreet title, no author, no program, no real date; the language is set, and every font is embedded."""
    pdf = build.file_of(name).read_bytes()
    tells_nothing(pdf, name[-2:])
    assert len(PdfReader(io.BytesIO(pdf)).pages) <= 2


@pytest.mark.parametrize("name", build.NAMES)
def test_a_document_names_its_sources_and_says_it_is_no_legal_advice(name: str) -> None:
    """Whoever holds only the paper can check it, and knows what it is not."""
    words = text_of(build.file_of(name).read_bytes())
    advice, sources = ("not legal advice", "Sources") if name.endswith("en") else ("no asesoría legal", "Fuentes")
    assert advice in words
    assert "29 U.S.C." in words.partition(sources)[2]
