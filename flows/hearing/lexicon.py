"""A campaign's words, compiled once: each phrase that means something, in comparable form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from flows.content import Content, Document, Entry, Phrases
from flows.hearing.heard import Heard
from flows.hearing.matching import Matcher, MatcherOf, QuestionMatcher, Thing
from flows.hearing.normal import Said, bare, key_of, said, words_of


@dataclass(frozen=True)
class Word:
    """One of the flows' words. `takes_rest`: more may follow (ASK ...). `lead_in`: a few words may come before it (I want to JOIN)."""

    event: str
    phrases: Phrases
    takes_rest: bool = False
    lead_in: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one phrase means, and the campaign's language that it belongs to, where only one has it."""

    event: str
    language: str | None
    takes_rest: bool = False
    lead_in: bool = False


#: Answers that everybody gives.
COMMON = ("yes", "y", "no", "n", "si", "sí", "maybe", "ok", "k", "thanks", "gracias", "stop", "1", "2", "3")

#: What may come before a word that has `lead_in`.
LEAD_INS = (
    "i want to", "i want the", "i wanna", "i would like to", "id like to", "i want", "want to", "can i", "can i have the", "how do i",
    "let me", "send me the", "send me", "send the", "send", "show me the", "show me", "give me the", "give me", "text me the", "i need the",
    "i need", "the", "get", "quiero", "yo quiero", "me gustaria", "quisiera", "deseo", "puedo", "como puedo", "mandame", "mandeme",
    "manden",
    "mandenme", "mandame el", "mandame la", "enviame", "enviame el", "enviame la", "envieme", "deme", "dame", "dame el", "dame la", "ver",
)  # fmt: skip

_LEAD_INS = tuple(sorted((words_of(phrase) for phrase in LEAD_INS), key=len, reverse=True))


_AFTER_A_WORD = " \t\n\r:,;.-\u2013\u2014>*\"\u201d\u2019'!"


class Lexicon:
    """All that must be known of a campaign to hear its workers. It never changes after it is built."""

    def __init__(self, content: Content, words: tuple[Word, ...], matcher: MatcherOf = Matcher) -> None:
        self.languages = content.languages
        self.phrases = frozenset(phrase.casefold() for phrase in (*COMMON, *_spelled(content, words)))
        self.known: dict[str, Heard] = {}  # what each of these means, once it was heard: nobody's own words
        join = Word("join", {"": tuple(word for word in (*content.join, content.campaign) if word)})
        self._words = _meanings((*words, join), content.languages)
        self._longest = max((len(words_of(p)) for word in words if word.takes_rest for ps in word.phrases.values() for p in ps), default=0)
        self._entries = _named(content.faq, content.languages)
        self._documents = _named(content.documents, content.languages)
        self.questions: QuestionMatcher = matcher(content.languages, tuple(_asked(content)))

    def has_phrase(self, text: str) -> bool:
        """Whether the text is just one of the phrases that people were told to text."""
        return text.strip().casefold() in self.phrases

    def word(self, text: Said) -> Meaning | None:
        """What the whole text means as one of the flows' words."""
        return self._words.get(text.key) or self._words.get("".join(bare(text.tokens))) or self._led_in(bare(text.tokens))

    def _led_in(self, tokens: tuple[str, ...]) -> Meaning | None:
        for opening in _LEAD_INS:
            if tokens[: len(opening)] == opening:
                meaning = self._words.get("".join(tokens[len(opening) :]))
                return meaning if meaning and meaning.lead_in else None
        return None

    def opening(self, text: Said) -> tuple[Meaning, int] | None:
        """The word that takes more, with which the text begins, and how many of the text's words it is."""
        for count in range(min(self._longest, len(text.tokens) - 1), 0, -1):
            meaning = self._words.get("".join(text.tokens[:count]))
            if meaning and meaning.takes_rest:
                return meaning, count
        return None

    def named_entry(self, text: Said) -> Meaning | None:
        return self._entries.get(text.key) or self._entries.get("".join(bare(text.tokens)))

    def named_document(self, text: Said) -> Meaning | None:
        return self._documents.get(text.key) or self._documents.get("".join(bare(text.tokens)))


def _spelled(content: Content, words: tuple[Word, ...]) -> Iterator[str]:
    """Every phrase that the campaign or the bot told people to text."""
    yield from (*content.join, content.campaign)
    named: tuple[Entry | Document, ...] = (*content.faq, *content.documents)
    for phrases in (*(word.phrases for word in words), *(thing.keywords for thing in named)):
        for each in phrases.values():
            yield from each


def _asked(content: Content) -> Iterator[Thing]:
    """What questions are matched to: entries by how people ask, documents by their titles."""
    for entry in content.faq:
        yield Thing(("entry", entry.id), entry.keywords, entry.asked, {language: (text,) for language, text in entry.answer.items()})
    for document in content.documents:
        yield Thing(("document", document.id), document.keywords, {language: (title,) for language, title in document.title.items()})


def rest_of(text: str, opening: str) -> str:
    """What follows the opening words, in the worker's own spelling. `opening` is their key."""
    end, missing = 0, len(opening)
    while end < len(text) and (missing > 0 or text[end].isalnum()):
        missing -= len(key_of(text[end]))
        end += 1
    while end < len(text) and (text[end] in _AFTER_A_WORD or not text[end].isprintable()):
        end += 1
    return text[end:].strip()


def _named(things: Iterable[Entry | Document], languages: tuple[str, ...]) -> dict[str, Meaning]:
    return _meanings((Word(thing.id, thing.keywords) for thing in things), languages)


def _meanings(words: Iterable[Word], languages: tuple[str, ...]) -> dict[str, Meaning]:
    """Each phrase by its key. The first word that has a phrase keeps it; a phrase of several languages tells none."""
    meanings: dict[str, Meaning] = {}
    for word in words:
        for key, spoken_in in _keys(word.phrases).items():
            language = next(iter(spoken_in)) if len(spoken_in) == 1 and spoken_in <= set(languages) else None
            known = meanings.setdefault(key, Meaning(word.event, language, word.takes_rest, word.lead_in))
            if known.language != language:
                meanings[key] = replace(known, language=None)
    return meanings


def _keys(phrases: Mapping[str, tuple[str, ...]]) -> dict[str, set[str]]:
    keys: dict[str, set[str]] = {}
    for language, each in phrases.items():
        for phrase in each:
            keys.setdefault(said(phrase).key, set()).add(language)
    keys.pop("", None)
    return keys
