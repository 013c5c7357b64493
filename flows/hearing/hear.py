"""One text, heard: the rules in their order. A stop ends it; a phone's reaction is a nod and nothing else."""

from __future__ import annotations

from dataclasses import replace

from flows.hearing.answers import answered, is_reaction
from flows.hearing.heard import UNLESS_ASKED, Answer, Heard
from flows.hearing.language import language_of
from flows.hearing.lexicon import Lexicon, rest_of
from flows.hearing.normal import Said, said
from flows.hearing.stop import Parting, parting
from flows.hearing.urgent import urgent_rule


def hear(text: str, lexicon: Lexicon, language: str | None = None, photos: int = 0) -> Heard:
    """What was heard in one text. `language` is the worker's so far, and settles what is even.

    Most texts are just one of the phrases that the campaign told its workers: each of those is worked out once.
    """
    phrase = text.strip().casefold()
    if phrase not in lexicon.phrases:
        return _worked_out(Heard(text, photos=photos), lexicon, language)
    known = lexicon.known.get(phrase) or lexicon.known.setdefault(phrase, _worked_out(Heard(phrase), lexicon, None))
    return replace(known, text=text, photos=photos)


def _worked_out(heard: Heard, lexicon: Lexicon, language: str | None) -> Heard:
    """By the rules, in their order."""
    text = heard.text
    if is_reaction(text):
        return replace(heard, nod=True, why="a phone's reaction")
    comparable = said(text)
    meant = _meant(heard, comparable, lexicon, language)
    ending = parting(text, comparable)
    if not ending or (ending.word != "stop" and _is_clear(meant, ending)) or _is_told_word(meant, lexicon):
        return meant
    if ending.word == "stop":
        return Heard(
            text,
            word="stop",
            wrong_number=ending.wrong_number,
            urgent=meant.urgent and not ending.wrong_number,
            language=meant.language,
            photos=heard.photos,
            why=ending.why,
        )
    answer: Answer | None = "no" if ending.word in UNLESS_ASKED else None
    return replace(meant, word=ending.word, answer=answer, entry=None, document=None, choices=(), nod=False, if_asked=None, why=ending.why)


def _is_told_word(meant: Heard, lexicon: Lexicon) -> bool:
    """Whether the whole text is a word that we tell workers to text for something else: BORRAR erases, and stops as well."""
    return meant.word is not None and lexicon.has_phrase(meant.text)


def _is_clear(meant: Heard, ending: Parting) -> bool:
    """Whether a text means something that leaves no room for a doubt, or for a no."""
    if meant.urgent or meant.word or meant.exact:
        return True
    return ending.word == "doubt" and bool(meant.nod or meant.answer or meant.number or meant.entry or meant.document)


def _meant(heard: Heard, text: Said, lexicon: Lexicon, language: str | None) -> Heard:
    """Everything but stop."""
    answer = answered(text)
    alarm = urgent_rule(text)
    written, foreign = language_of(text, lexicon.languages)
    heard = replace(
        heard,
        answer=answer.answer,
        number=answer.number,
        guests=answer.guests,
        nod=answer.nod,
        if_asked=answer.if_asked,
        urgent=alarm is not None,
        language=written,
        foreign=foreign,
        why=f"urgent: {alarm}" if alarm else answer.why,
    )
    return _asked_for(_word(heard, text, lexicon), text, lexicon, language)


def _word(heard: Heard, text: Said, lexicon: Lexicon) -> Heard:
    meaning = lexicon.word(text)
    if meaning:
        return replace(
            heard, word=meaning.event, nod=False, language=meaning.language or heard.language, why=heard.why or f"word: {meaning.event}"
        )
    opening = lexicon.opening(text)
    if not opening:
        return heard
    meaning, count = opening
    rest = rest_of(heard.text, "".join(text.tokens[:count]))
    return replace(
        heard, word=meaning.event, rest=rest, language=heard.language or meaning.language, why=heard.why or f"word: {meaning.event} ..."
    )


def _asked_for(heard: Heard, text: Said, lexicon: Lexicon, language: str | None) -> Heard:
    """The entry or the document: by its keyword, or by a question that surely asks for it."""
    entry, document = lexicon.named_entry(text), lexicon.named_document(text)
    if entry or document:
        tongue = next((each.language for each in (entry, document) if each and each.language), None)
        return replace(
            heard,
            entry=entry.event if entry else None,
            document=document.event if document else None,
            exact=True,
            language=tongue or heard.language,
            why=heard.why or "keyword",
        )
    if heard.word or heard.urgent or heard.nod:
        return heard
    found = lexicon.questions.match(text, language)
    if not found:
        return heard
    kind, name = found.sure or ("", "")
    return replace(
        heard,
        entry=name if kind == "entry" else None,
        document=name if kind == "document" else None,
        choices=tuple(each for _, each in found.choices),
        why=heard.why or found.why,
    )
