"""What hearing makes of texts in workers' voices, in English and Spanish. Every text here was written for these tests."""

# ruff: noqa: RUF001 - look-alike letters and typographic quotes are what phones send

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import VOCABULARY
from flows.content import Content, Document, Entry
from flows.hearing import Heard, Lexicon, Word, hear, is_stop
from flows.hearing.matching import asking
from flows.hearing.normal import said
from flows.hearing.urgent import urgent_rule

FAQ = (
    ("dues", ("dues", "fees"), ("cuotas",), ("How much are dues?", "What do dues cost a month?"),
     ("¿Cuánto cuestan las cuotas?", "¿Cuánto voy a pagar de cuota?")),
    ("fired", ("retaliation",), ("represalias",), ("Can they fire me for organizing?",),
     ("¿Me pueden despedir por organizarme?", "¿Me pueden correr?")),
    ("cards", ("card", "cards"), ("tarjeta", "tarjetas"), ("What is a union card?", "What happens when I sign a card?"),
     ("¿Qué pasa si firmo la tarjeta?",)),
    ("strike", ("strike",), ("huelga",), ("Do we have to go on strike?",), ("¿Tenemos que ir a huelga?",)),
    ("secret", ("secret",), ("secreto",), ("Will my boss find out?", "Does the company know who signed?"), ("¿Se va a enterar mi jefe?",)),
    ("papers", ("undocumented",), ("indocumentado",), ("Can I join if I am undocumented?",), ("¿Puedo unirme si no tengo papeles?",)),
    ("election", ("election",), ("elección",), ("How does the election work?", "When do we vote?"), ("¿Cuándo votamos?",)),
)  # fmt: skip
WORDS = (
    Word("meeting", {"en": ("meeting", "meetings"), "es": ("reunion", "reunión", "junta")}),
    Word("ask", {"en": ("ask",), "es": ("pregunta", "preguntar")}, takes_rest=True),
    Word("join", {"en": ("join",), "es": ("unirme",)}),
    Word("menu", {"en": ("menu",), "es": ("menú",)}),
    Word("forget", {"en": ("forget", "forget me"), "es": ("borrar",)}),
)


def a_campaign(languages: tuple[str, ...] = ("en", "es")) -> Content:
    entries = tuple(
        Entry(name, {"en": en, "es": es}, {"en": asked, "es": preguntas}, {"en": "..."}) for name, en, es, asked, preguntas in FAQ
    )
    title = {"en": "Your rights at work", "es": "Tus derechos en el trabajo"}
    rights = Document("rights", {"en": ("rights",), "es": ("derechos",)}, title, ("en", "es"))
    return Content("riverside", "Info Line", "America/Chicago", languages, ("RIVER",), entries, (rights,))


LEXICON = Lexicon(a_campaign(), WORDS)


def heard(text: str) -> Heard:
    return hear(text, LEXICON)


ANSWERS: list[tuple[str, str | None]] = [
    ("yes", "yes"),
    ("Y", "yes"),
    ("yea", "yes"),
    ("yep", "yes"),
    ("yeah", "yes"),
    ("sure", "yes"),
    ("si", "yes"),
    ("sí", "yes"),
    ("sii", "yes"),
    ("siii", "yes"),
    ("claro", "yes"),
    ("simón", "yes"),
    ("i'll be there", "yes"),
    ("count me in", "yes"),
    ("ahí estaré", "yes"),
    ("ahi estare", "yes"),
    ("si voy", "yes"),
    ("yea ill be there", "yes"),
    ("yes no problem", "yes"),
    ("no problem ill be there", "yes"),
    ("yes i can't wait", "yes"),
    ("can't wait!", "yes"),
    ("Sí, ahí estaré", "yes"),
    ("no worries, i'll come", "yes"),
    ("why not", "yes"),
    ("yes but i can't stay long", "yes"),
    ("yes what time?", "yes"),
    ("sí me apunto", "yes"),
    ("claro que sí", "yes"),
    ("yesss", "yes"),
    ("of course", "yes"),
    ("sure thing", "yes"),
    ("yes please", "yes"),
    ("si gracias", "yes"),
    ("si señor", "yes"),
    ("no wait yes", "yes"),
    ("ill come", "yes"),
    ("cuenten conmigo", "yes"),
    ("yes i have no car but ill come", "yes"),
    ("si con gusto", "yes"),
    ("ok ill be there", "yes"),
    ("ok si", "yes"),
    ("ok yes", "yes"),
    ("I can make it", "yes"),
    ("no", "no"),
    ("Nope", "no"),
    ("nah", "no"),
    ("n", "no"),
    ("can't", "no"),
    ("cant make it", "no"),
    ("not coming", "no"),
    ("no puedo", "no"),
    ("no voy", "no"),
    ("nah cant, working", "no"),
    ("no thanks", "no"),
    ("no gracias", "no"),
    ("yes wait no", "no"),
    ("no i work", "no"),
    ("I can't make it, sorry", "no"),
    ("no puedo ir", "no"),
    ("no puedo, trabajo", "no"),
    ("ya no", "no"),
    ("ya no puedo", "no"),
    ("sorry can't come", "no"),
    ("count me out", "no"),
    ("No, I'm working", "no"),
    ("i wont be there", "no"),
    ("creo que no", "no"),
    ("no way", "no"),
    ("can't go", "no"),
    ("tengo que trabajar", "no"),
    ("no voy a poder", "no"),
    ("i have to work", "no"),
    ("👎", "no"),
    ("no creo", "no"),
    ("maybe", "maybe"),
    ("not sure", "maybe"),
    ("tal vez", "maybe"),
    ("quizás", "maybe"),
    ("quizas", "maybe"),
    ("a lo mejor", "maybe"),
    ("no sé", "maybe"),
    ("si dios quiere", "maybe"),
    ("depends", "maybe"),
    ("maybe yes", "maybe"),
    ("no se todavia", "maybe"),
    ("im not sure yet", "maybe"),
    ("probably", "maybe"),
    ("i think so", "maybe"),
    ("i might", "maybe"),
    ("depende", "maybe"),
    ("si puedo voy", "maybe"),
    ("let me check", "maybe"),
    ("i dont know", "maybe"),
    ("idk", "maybe"),
    ("yes maybe", "maybe"),
    ("ok", None),
    ("gracias", None),
    ("no me pagaron", None),
    ("si me despiden que hago", None),
    ("they have no idea about this", None),
    ("when is it", None),
    ("y mi esposa?", None),
    ("can I come?", None),
    ("no tengo contrato", None),
    ("who are you", None),
    ("no hay reunion?", None),
    ("hello", None),
    ("they fired me", None),
    ("My supervisor said no to my vacation and I do not know why she said that", None),
    ("si no firmo que pasa", None),
    ("y cuando es", None),
    ("no puedo entrar a mi cuenta", None),
    ("no lights in the parking lot", None),
    ("is it a yes or no vote", None),
    ("yes i will be there but i might be late because my shift ends at 7", "yes"),
    ("not feeling great but ill be there", "yes"),
    ("yes if my shift dont run over", "maybe"),
    ("ahi estare si me dan permiso", "maybe"),
    ("ask me tomorrow after work", "later"),
    ("al rato te aviso", "later"),
    ("ahorita no", "later"),
    ("no problem with my check this week", None),
    ("no one told me about it", None),
    ("los supervisores dijeron que no", None),
]

IF_ASKED = [
    ("got my kids that day", "no"),
    ("trabajo doble ese dia", "no"),
    ("id love to but i have church", "no"),
    ("no tengo quien me cuide la bebe", "no"),
    ("wont be missing this one", "yes"),
    ("im off that day", "yes"),
    ("im so not gonna miss it", "yes"),
    ("ok", "yes"),
    ("👍 thanks", "yes"),
    ("dale pues", "yes"),
    ("+1", "yes"),
    ("if the baby sleeps", "maybe"),
    ("si mi esposo me presta el carro", "maybe"),
    ("🤷🏽‍♀️", "maybe"),
    ("driving", "later"),
    ("thanks", None),
    ("its raining so hard here", None),
    ("my internet is bad does it work by phone", None),
    ("can i bring my kids", None),
]

NUMBERS: dict[str, int | None] = {
    "2": 2,
    "2.": 2,
    "#2": 2,
    "option 2": 2,
    "the second one": 2,
    "la segunda": 2,
    "uno": 1,
    "2 no wait 1": 1,
    "2 no wait 1, bringing my wife": 1,
    "the 2nd": 2,
    "1 yes": 1,
    "opcion 3": 3,
    "number two please": 2,
    "la 2 por favor": 2,
    "El primero": 1,
    "21": None,
    "0": None,
    "1 2": None,
    "+1": None,
    "at 6": None,
    "3pm": None,
    "I have 2 kids": None,
    "quiero la 1": 1,
    "1️⃣": 1,
    "２": 2,
    "no 2 wait i mean 3": 3,
    "1 no, 2": 2,
    "4 not 3": 4,
    "no 3 sino 4": 4,
    "the second one sounds good": 2,
    "me quedo con la 2": 2,
    "twelve": 12,
    "opcion2": 2,
    "yes 2": None,
    "los dos": None,
    "either one works": None,
    "not that one": None,
    "dame un segundo": None,
    "entro a las 2": None,
    "until the 12th": None,
}

GUESTS: dict[str, int | None] = {
    "yes and my wife": 1,
    "bringing my husband": 1,
    "voy con mi esposa": 1,
    "+1": 1,
    "+2": 2,
    "me and 2 friends": 2,
    "2 no wait 1, bringing my wife": 1,
    "yes": None,
    "yes me and my cousin": 1,
    "llevo a mi esposo": 1,
    "plus one": 1,
    "my wife is coming too": 1,
    "si, con dos amigos": 2,
    "bringing 3 coworkers": 3,
    "I work with my brother": None,
    "+1 312 555 0100": None,
    "can I bring my wife?": 1,
    "my wife and i will be there": 1,
    "me and my husband and 2 kids": 3,
    "somos 3": 2,
    "4 of us": 3,
    "con mis dos hermanas": 2,
    "llevo a rosa y a miguel": 2,
    "my kid is in the hospital": None,
    "llevo 4 años aqui": None,
}

NODS = [
    "thanks",
    "Thank you!",
    "thx",
    "ty",
    "ok",
    "Okay.",
    "k",
    "kk",
    "ok gracias",
    "gracias",
    "mil gracias",
    "got it",
    "cool",
    "great",
    "👍",
    "👌🏽",
    "🙏",
    "❤️",
    "vale",
    "listo",
    "sale",
    "Liked “hello there”",
    "Loved “Reply STOP to end”",
    "Emphasized “x”",
    "Le gustó “Hola”",
    "👍 to “Meeting Thursday”",
    "Me gusta",
    "Laughed at “x y”",
    "ok thanks so much",
    "gracias por la información",
    "thanks for the info",
    "👍 thanks",
    "Liked an image",
    "Le encantó “Hola, STOP para salir”",
    "Reacted 👍 to “hi”",
    "👍 a “hola”",
    "Disliked “x”",
    "okok",
    "perfect thanks",
    "Thank you so much!!",
    "Removed a heart from “x”",
]

NO_NODS = [
    "ok yes",
    "thanks but when is it",
    "😡",
    "?",
    "ok who is this",
    "great question what about dues",
    "you",
    "I liked “the talk” but when is it",
    "good morning can you help",
]

LANGUAGES: dict[str, str | None] = {
    "hola": "es",
    "gracias": "es",
    "hello": "en",
    "no": None,
    "ok": None,
    "when is the meeting": "en",
    "cuando es la junta": "es",
    "no me pagaron las horas": "es",
    "they didnt pay me my hours": "en",
    "MENU": None,
    "me": None,
    "REUNION": "es",
    "2": None,
    "¿qué?": "es",
    "thank you": "en",
    "yes": "en",
    "si voy": "es",
    "can I come con mi esposa": None,
    "quit sending me these plz": "en",
    "u gonna be there tmrw": "en",
    "unfortunately": "en",
    "k onda wey toy en la chamba": "es",
    "xq no m abisaron": "es",
    "el manager nos cambio el schedule otra vez": "es",
    "el boss said que we cant talk pero i dont care": None,
    "jose luis": None,
    "555-0117": None,
    "walmart": None,
}

FOREIGN = [
    "你好，我想加入工会",
    "Здравствуйте, когда собрание",
    "مرحبا كيف حالك",
    "Bonjour je voudrais savoir quand est la réunion",
    "Quando é a reunião? Eu não sei onde",
    "Mwen vle konnen kisa sendika a ye",
    "Kailan po ang meeting natin sa trabaho",
    "Khi nào họp vậy anh",
    "tôi muốn biết khi nào họp",
    "Waxaan rabaa in aan ogaado goorma waa shirka",
    "Dzień dobry, kiedy jest zebranie i co mam zrobić",
    "c'est quand la réunion s'il vous plaît",
    "voce fala portugues?",
    "ki le reyinyon an ap fet",
    "nie rozumiem po angielsku",
    "ich verstehe kein englisch",
    "감사합니다 회의 언제예요",
    "안녕",
]

QUESTIONS: dict[str, str | None] = {
    "how much are dues": "dues",
    "whats the dues": "dues",
    "cuanto pagan de cuota": "dues",
    "can they fire me": "fired",
    "me pueden correr?": "fired",
    "do we have to strike": "strike",
    "does my boss find out": "secret",
    "se entera mi jefe?": "secret",
    "when do we vote": "election",
    "what is a card": "cards",
    "They just fired me": None,
    "what time is my shift tomorrow": None,
    "who won the game last night": None,
    "i hate dues": None,
    "when do dues start": None,
    "what does the union do with my dues": None,
    "how much does the union president make": None,
    "do you sell cards": None,
    "where is the strike fund money": None,
}


@pytest.mark.parametrize(
    "text", ["STOP\n> Reply STOP to end", "Re: Info\nSTOP\n-- sent from my phone", "STOP\x00", "\u200bS\u200bT\u200bOP"]
)
def test_a_stop_on_its_own_line_counts(text: str) -> None:
    """Below what a phone has quoted, above a signature, with invisible characters in it."""
    assert is_stop(text)


@pytest.mark.parametrize(("text", "answer"), ANSWERS)
def test_yes_no_and_maybe(text: str, answer: str | None) -> None:
    """As people write them; a statement that begins with "no" or "si" is no answer."""
    assert heard(text).answer == answer


@pytest.mark.parametrize(("text", "answer"), IF_ASKED)
def test_an_answer_only_where_somebody_asked(text: str, answer: str | None) -> None:
    """Excuses, nods and remarks: out of the blue they answer nothing."""
    result = heard(text)
    assert result.answer is None
    assert result.if_asked == answer


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_a_number_alone_or_in_words(text: str, number: int | None) -> None:
    """The last one said wins; hours, counts and "+1" are no choice."""
    assert heard(text).number == number


@pytest.mark.parametrize(("text", "guests"), GUESTS.items())
def test_who_comes_along(text: str, guests: int | None) -> None:
    """A spouse is one; two friends are two."""
    assert heard(text).guests == guests


@pytest.mark.parametrize("text", ["yes and my wife", "voy con mi esposa", "my wife and i will be there"])
def test_bringing_somebody_is_a_yes(text: str) -> None:
    """Where the worker says so."""
    assert heard(text).answer == "yes"


@pytest.mark.parametrize("text", NODS)
def test_a_nod_asks_for_nothing(text: str) -> None:
    """Thanks, ok, thumbs, and what phones send for a reaction; nothing else is heard in them."""
    result = heard(text)
    assert result.nod
    assert result.answer is None
    assert result.word is None


@pytest.mark.parametrize("text", NO_NODS)
def test_more_than_a_nod_is_no_nod(text: str) -> None:
    """A question after the thanks is a question."""
    assert not heard(text).nod


@pytest.mark.parametrize(("text", "language"), LANGUAGES.items())
def test_the_language_where_it_is_clear(text: str, language: str | None) -> None:
    """One word may be enough; an unclear one says nothing."""
    assert heard(text).language == language
    assert not heard(text).foreign


@pytest.mark.parametrize("text", FOREIGN)
def test_a_language_that_the_campaign_does_not_speak(text: str) -> None:
    """By its script, or by at least three of its words."""
    assert heard(text).foreign
    assert heard(text).language is None


@pytest.mark.parametrize(
    "text", ["no me voy a ir", "the plan is to go on a date", "como tu te llamas", "do u come to work", "que mas", "si o no"]
)
def test_slang_is_not_foreign(text: str) -> None:
    """Short words that other languages have too."""
    assert not heard(text).foreign


@pytest.mark.parametrize(("text", "entry"), QUESTIONS.items())
def test_a_question_is_answered_only_when_sure(text: str, entry: str | None) -> None:
    """A question near to an entry is handed over."""
    assert heard(text).entry == entry


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Im 2 yrs from retirement. what happens to people who get caught", "what happens to people who get caught"),
        ("can they fire me? I have 3 kids", "can they fire me"),
        ("me faltan 2 años pal retiro, ¿qué le pasa a uno?", "que le pasa a uno"),
        ("they cut our tips, is that legal", "is that legal"),
        ("the bosses sent a letter, why?", "the bosses sent a letter why"),
        ("how much are dues", "how much are dues"),
        ("", ""),
        ("?!", ""),
    ],
)
def test_the_part_of_a_text_that_asks(text: str, part: str) -> None:
    """What is told before or after a question is often about something else. A word or two alone ask nothing."""
    assert " ".join(asking(said(text))) == part


@pytest.mark.parametrize("text", ["dues", "DUES!", "Fees please", "cuotas", "¿Cuotas?", "d u e s"])
def test_a_keyword_is_exact(text: str) -> None:
    """Whatever its case, punctuation and politeness."""
    assert (heard(text).entry, heard(text).exact) == ("dues", True)


def test_a_document_by_keyword_and_by_title() -> None:
    """Exactly by its keyword; surely by what it is called."""
    assert (heard("Derechos").document, heard("Derechos").exact, heard("Derechos").language) == ("rights", True, "es")
    assert (heard("send me my rights").document, heard("your rights at work").document) == ("rights", "rights")


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("MEETING", "meeting", "en"),
        ("Reunión!", "meeting", "es"),
        ("reunion por favor", "meeting", "es"),
        ("UNIRME", "join", "es"),
        ("Menú", "menu", None),
        ("“menu”", "menu", None),
        ("river", "join", None),
        ("Riverside", "join", None),
        ("I want to join", "join", "en"),
        ("borrar", "forget", "es"),
        ("meet me", None, None),
        ("meat", None, None),
        ("meetting", "meeting", "en"),
        ("reunoin", "meeting", "es"),
        ("menuu", "menu", None),
        ("meun", "menu", None),
        ("hola, menu", "menu", "es"),
        ("can u pls send me the menu", "menu", "en"),
        ("i wanna join", "join", "en"),
        ("quiero unirmee porfa", "join", "es"),
        ("info about the meeting", "meeting", "en"),
        ("the meeting was good", None, None),
        ("meter", None, None),
        ("juntos", None, None),
        ("i need to forget", None, None),
    ],
)
def test_the_flows_words(text: str, word: str | None, language: str | None) -> None:
    """The whole text is the word; a word of one language tells the language."""
    assert heard(text).word == word
    if word:
        assert heard(text).language == language


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ASK can they do that?", "can they do that?"),
        ("Pregunta: ¿Me PUEDEN mover de turno?", "¿Me PUEDEN mover de turno?"),
        ("ask", ""),
        ("ask - it's 50° in here 🥶", "it's 50° in here 🥶"),
        ("A S K what now", "what now"),
        ("aaask me", "me"),
    ],
)
def test_what_follows_a_word_keeps_its_spelling(text: str, rest: str) -> None:
    """ASK takes the rest as it was written."""
    assert (heard(text).word, heard(text).rest) == ("ask", rest)


def test_a_word_of_a_language_that_the_campaign_does_not_speak_is_heard() -> None:
    """It says nothing about the worker's language."""
    only_english = Lexicon(a_campaign(("en",)), WORDS)
    result = hear("reunión", only_english)
    assert (result.word, result.language) == ("meeting", None)


def test_photos_are_counted() -> None:
    """A picture without a word is heard too."""
    assert hear("", LEXICON, photos=2) == Heard("", photos=2)


ODD = st.text(max_size=400) | st.lists(
    st.sampled_from(["stop", "no", "si", "1", "+1", "“", "\n", "👍", "ASK", "don't", " ", "\0", "ﷺ", "ЅТОР", "&#39;", "\ud83d"])
).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(ODD)
def test_odd_texts_are_heard(text: str) -> None:
    """Never an exception, and the text comes back as it was."""
    assert heard(text).text == text


@pytest.mark.parametrize(
    "part",
    [
        "a",
        " ",
        "\n",
        "s t o p ",
        "“",
        "😀",
        "si ",
        "\u200b",
        "ﷺ",
        "&amp;",
        "stop x\n",
        "ask \u200b",
        "dont want ",
        "not you my ",
        "((",
        "1 ",
        "+1 ",
    ],
)
def test_twenty_kilobytes_take_no_time(part: str) -> None:
    """Time is linear in the text, and what is analysed has an end."""
    text = (part * 20_000)[:20_000]
    started = time.perf_counter()
    heard(text)
    assert time.perf_counter() - started < 0.25


@pytest.mark.parametrize(
    "text",
    ['Liked "STOP"', "Loved “Stop”", 'Liked "Reply STOP to end"', 'Laughed at "Text STOP to end."', 'Le gustó "Mande STOP para salir"'],
)
def test_a_phones_reaction_is_no_stop_for_whoever_asks(text: str) -> None:
    """Organizers' texts and lines of no campaign ask only for a stop."""
    assert not is_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "i just want to die", "im gonna kill myself", "better off dead", "theres no reason to live", "i cant go on like this",
        "me quiero morir", "ya no quiero vivir", "voy a quitarme la vida", "pienso en el suicidio",
    ],
)  # fmt: skip
def test_thoughts_of_dying_are_urgent_by_rule(text: str) -> None:
    """Whatever the weights are: no learning may ever take this away."""
    assert urgent_rule(said(text)) == "self-harm"


def test_every_word_that_we_tell_workers_to_text_is_heard_as_that_word() -> None:
    """BORRAR is like a stop, and erases."""
    lexicon = Lexicon(a_campaign(), VOCABULARY)
    told = [(word.event, phrase) for word in VOCABULARY for phrases in word.phrases.values() for phrase in phrases]
    assert [(event, phrase) for event, phrase in told if hear(phrase, lexicon).word != event] == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("dont text me this week", "doubt"), ("stop texting me at night", "doubt"), ("please stop texting so late", "doubt"),
        ("Don't text me before 8am", "doubt"), ("do not message me while I'm working", "doubt"), ("dont text me until monday", "doubt"),
        ("no me escriban de noche", "doubt"), ("no me manden mensajes de noche porfa", "doubt"), ("no me manden nada esta semana", "doubt"),
        ("no me escriban hasta el lunes", "doubt"), ("no me llamen los domingos", "doubt"),
        ("stop texting me now", "stop"), ("dont text me at all", "stop"), ("dont text me ever", "stop"),
        ("stop texting me today and forever", "stop"),
        ("no me escriban hasta nunca", "stop"), ("no me escriban más", "stop"), ("stop texting me at 3am you creeps", "stop"),
        ("dejen de escribirme ya", "stop"),
    ],
)  # fmt: skip
def test_who_wants_none_for_a_time_is_asked_and_nobody_else(text: str, word: str) -> None:
    """Where nothing else is said: any more, and it is a stop as ever."""
    assert hear(text, LEXICON).word == word


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("my boss is here im scared", True), ("im scared, the manager is outside my door", True), ("mi jefe está aquí tengo miedo", True),
        ("tengo miedo el supervisor está afuera", True), ("me apuntó con su pistola", True), ("me apuntaron con un arma", True),
        ("im scared of the boss", False), ("tengo miedo de que me corran", False), ("me apunto", False), ("sí me apunto", False),
        ("me apunto con mi esposa", False), ("yo también me apunto gracias", False),
    ],
)  # fmt: skip
def test_who_is_afraid_of_who_is_there_is_urgent_and_who_signs_up_is_not(text: str, urgent: bool) -> None:
    assert hear(text, LEXICON).urgent is urgent
