"""Questions to the campaign's FAQ: which entry is surely meant, by the words that it shares with how people ask it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from flows.content import Phrases
from flows.hearing.normal import Said, words_of

SURE = 0.75  # of 1; below it an organizer answers
STRANGE = 1.2  # a word that no example has weighs so much more than one that only one entry has
MARGIN = 0.12  # by which the best must lead the next
SHORT = 8  # words; a keyword in a question of this length says what it is about
KEYWORD_IS_WORTH = 0.95

#: Words that tell nothing about what is asked.
COMMON = frozenset(
    """
        a an the is are am was were be been do does did have has had will would can could should may might must i you u we they he she it
        me us them him her my your our their this that these those there here of to in on at for from with by about as and or but so if
        then than what whats when where who whos why how which im ill ive id youre dont doesnt isnt arent please pls plz hi hello hey just
        get got any some tell know need want like much many really still ok thanks thank question r ur wanna gonna does lot send give show
        el la los las un una unos unas de del al a en con por para sin y o u e que q qu es son soy esta estan estoy era fue ser estar hay
        he ha han haber yo tu usted ustedes nosotros ellos ellas me te se le les lo nos mi mis su sus tus nuestro nuestra este esta esto
        estos estas ese esa eso cual cuales como cuando donde quien quienes cuanto cuanta cuantos cuantas si ya muy mas pero porque pues
        hola favor gracias quiero saber puedo puede pueden podemos tengo tiene tienen hace hacer hacen mande manda mandame dame deme
        pregunta algo
    """.split()
)

#: Different words for one thing at work, in both languages; each line is one thing.
_THINGS = """
    fire fired firing fires terminate terminated sack sacked despedir despiden despida despidan despedirme correr corran corren corrido
    boss bosses manager managers supervisor supervisors employer company jefe jefes patron patrones gerente empresa compania supervisora
    dues fee fees cuota cuotas
    cost costs price pay cuesta cuestan pagan pagar pago cobran precio
    vote voting votes voto votar votacion
    election elections eleccion elecciones
    ice immigration migra inmigracion deport deported deportar
    undocumented papers papeles indocumentado indocumentados indocumentada documentos
    strike strikes striking huelga huelgas
    union sindicato sindicatos unions
    sign signing signed firmar firmo firme firma
    card cards tarjeta tarjetas
    retaliate retaliation represalia represalias
    law legal illegal ley ilegal
    secret anonymous confidential private secreto anonimo confidencial privado
    raise raises wages wage salary salario sueldo aumento sueldos
    meeting meetings junta juntas reunion reuniones
    rights right derechos derecho
"""
_THING = {word: line.split()[0] for line in _THINGS.strip().splitlines() for word in line.split()}
_ENDINGS = ("iendo", "ando", "ings", "ing", "ies", "es", "ed", "os", "as", "ar", "er", "ir", "s", "a", "o", "e", "y")


def stem(word: str) -> str:
    """The word without its ending: crude, the same for question and example, for English and Spanish."""
    if word in _THING:
        return _THING[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@dataclass(frozen=True, slots=True)
class Thing:
    """What may be asked for: ("entry" | "document", its id), its keywords, and how people ask for it."""

    id: tuple[str, str]
    keywords: Phrases
    asked: Phrases


@dataclass(frozen=True, slots=True)
class Matched:
    """The one thing that is surely asked for; or the two or three one of which probably is, the likeliest first."""

    sure: tuple[str, str] | None = None
    choices: tuple[tuple[str, str], ...] = ()
    why: str = ""


class QuestionMatcher(Protocol):
    """What finds the thing that a question asks for. It is built once for each version of a campaign and never changes."""

    def match(self, text: Said, language: str | None = None) -> Matched | None:
        """What the text asks for; None where a person must answer. `language` is the worker's."""


#: Builds one from the campaign's languages and the things that may be asked for.
MatcherOf = Callable[[tuple[str, ...], Sequence[Thing]], QuestionMatcher]


@dataclass(frozen=True, slots=True)
class Match:
    """The entry that is surely meant, the language of what it was found by, and how sure: 0 to 1."""

    id: tuple[str, str]
    language: str
    score: float


@dataclass(frozen=True, slots=True)
class _Example:
    id: tuple[str, str]
    language: str
    is_keyword: bool
    size: float  # the length of its vector


class Matcher:
    """An index from stems to examples. Built once, read only."""

    def __init__(self, languages: tuple[str, ...], things: Sequence[Thing]) -> None:
        self._examples: list[_Example] = []
        found: list[frozenset[str]] = []
        owners: dict[str, set[tuple[str, str]]] = {}
        rows = [
            (thing.id, language, is_keyword, frozenset(map(stem, _telling(words_of(phrase)))))
            for thing in things
            for is_keyword, phrases in ((True, thing.keywords), (False, thing.asked))
            for language, each in phrases.items()
            if language in languages
            for phrase in each
        ]
        for name, _, _, stems in rows:
            for each in stems:
                owners.setdefault(each, set()).add(name)
        total = len({row[0] for row in rows}) or 1
        self._weight = {each: _rarity(total, len(named)) for each, named in owners.items()}
        self._unknown = STRANGE * _rarity(total, 1)
        self._index: dict[str, list[int]] = {}
        for name, language, is_keyword, stems in rows:
            if stems:
                self._examples.append(_Example(name, language, is_keyword, self._size(stems)))
                found.append(stems)
        for number, stems in enumerate(found):
            for each in stems:
                self._index.setdefault(each, []).append(number)
        self._misspelt = _misspellings(self._index)

    def match(self, text: Said, language: str | None = None) -> Matched | None:
        """The entry that the text surely asks for, or None."""
        if not self._examples or len(text.tokens) > 40:
            return None
        stems = frozenset(map(self._known, _telling(text.tokens)))
        size, best = self._size(stems), dict[tuple[str, str], Match]()
        for number, shared in self._shared(stems).items():
            example = self._examples[number]
            score = _score(example, shared, size, len(text.tokens)) + (0.01 if example.language == language else 0)
            if example.id not in best or score > best[example.id].score:
                best[example.id] = Match(example.id, example.language, score)
        return _clear_winner(best)

    def _known(self, word: str) -> str:
        """The stem, mended where one letter is wrong."""
        found = stem(word)
        if found in self._index or len(found) < 5:
            return found
        return next((self._misspelt[each] for each in _one_less(found) if each in self._misspelt), found)

    def _shared(self, stems: frozenset[str]) -> Mapping[int, float]:
        """By example: the squared weight of what it shares with the text."""
        shared: dict[int, float] = {}
        for each in stems:
            for number in self._index.get(each, ()):
                shared[number] = shared.get(number, 0.0) + self._weight[each] ** 2
        return shared

    def _size(self, stems: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight.get(each, self._unknown) ** 2 for each in stems)) or 1.0


def _score(example: _Example, shared: float, size: float, words: int) -> float:
    """How alike text and example are, 0 to 1. A keyword says what a short question is about, and little about a long one."""
    alike = shared / (example.size * size)
    if not example.is_keyword:
        return alike
    return alike * (KEYWORD_IS_WORTH if words <= SHORT else 0.5)


def _rarity(total: int, owners: int) -> float:
    return math.log(1 + total / owners)


def _telling(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in COMMON]


def _one_less(word: str) -> list[str]:
    """The word, and the word with any one letter left out."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(min(len(word), 16)))]


def _misspellings(stems: Iterable[str]) -> dict[str, str]:
    """What a long stem may be mistaken for, one letter lost, added or wrong."""
    return {short: each for each in stems if len(each) >= 5 for short in _one_less(each)}


def _clear_winner(best: Mapping[tuple[str, str], Match]) -> Matched | None:
    ranked = sorted(best.values(), key=lambda match: match.score, reverse=True)[:2]
    if not ranked or ranked[0].score < SURE:
        return None
    if len(ranked) > 1 and ranked[0].score - ranked[1].score < MARGIN:
        return None
    return Matched(ranked[0].id, why=f"question: {ranked[0].score:.2f}")
