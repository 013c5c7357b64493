"""What the bot says, as carriers bill it and as a locked phone shows it. As a program, a table of all its sentences:

python -m tests.flows.test_wording
"""

from __future__ import annotations

import re
from string import Formatter

import pytest

from flows import SENTENCES
from flows.desk import wording as desk
from flows.segments import encoding, fold, segments

#: The longest that stands in each place, in each language: the campaign file allows 28 characters of program and 60 texts a month.
LONGEST: dict[str, dict[str, str]] = {
    "program": {"en": "Riverside Warehouse InfoLine", "es": "Línea de Información del Sur"},
    "texts_a_month": {"en": "60", "es": "60"},
    "text_days": {"en": "365", "es": "365"},
    "backup_days": {"en": "365", "es": "365"},
    "days": {"en": "30", "es": "30"},
    "hours": {"en": "72", "es": "72"},
    "count": {"en": "10", "es": "10"},
    "title": {"en": "How it works, step by step", "es": "Cómo funciona, paso a paso"},
    "when": {"en": "Wed Sep 30, 10:30 AM CDT", "es": "mié 30 sep, 10:30 AM CDT"},
    "time": {"en": "Wed Sep 30, 10:30 AM CDT", "es": "mié 30 sep, 10:30 AM CDT"},
    "link": {"en": "https://texts.example.org/m/q7Lw2ZrT9bXeH4Jc", "es": "https://texts.example.org/m/q7Lw2ZrT9bXeH4Jc"},
    "guests": {"en": " with 2 more", "es": " con 2 más"},
    "list": {
        "en": "1 Your rights at work; 2 How it works, step by step",
        "es": "1 Sus derechos en el trabajo; 2 Cómo funciona, paso a paso",
    },
    "topics": {"en": "LAW, BOSS, PAY, BREAKS, NOTES, DUES", "es": "LEY, JEFE, SUELDO, DESCANSO, NOTAS, CUOTA"},
    "text": {"en": "At six, at the gate on the north side.", "es": "A las seis, en la puerta del lado norte."},
    "code": {"en": "R4K", "es": "R4K"},
    "handle": {"en": "turquoise-woodpecker-27", "es": "turquoise-woodpecker-27"},
    "extra": {"en": " (10 photos) (has not joined yet)", "es": " (10 fotos) (todavía no se une)"},
    "why": {"en": "the phone is off or out of reach", "es": "el teléfono está apagado"},
}
ALERTS = ("question", "urgent", "visit", "language", "relay")
#: What stands in a place that only one flow has.
ELSEWHERE = "twenty-four characters.."
#: The shortest that there is: it leaves an alert's first line the fewest characters.
SHORTEST_HANDLE = "jet-ant"

LOCKED = 60  # characters that a locked phone shows
TELLING = re.compile(
    r"\b(unions?|strik\w*|cards?|organi[zs]\w*|vot\w*|elections?|sindicat\w*|huelga\w*|tarjetas?|elecci\w*|boss\w*|jef[ea]s?"
    r"|employers?|patr[oó]n\w*|empresas?|compan(y|ies)|compañ[ií]as?|managers?|gerentes?)\b",
    re.IGNORECASE,
)

WORKERS = [(name, language) for name, choices in SENTENCES.items() for language in choices]
DESK = [(name, language) for language, sentences in desk.SENTENCES.items() for name in sentences]


def filled(template: str, language: str, **values: str) -> str:
    """The sentence as it goes out at its longest, folded as a campaign with `accents: fold` sends it."""
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    return fold(template.format(**{name: values.get(name) or LONGEST.get(name, {}).get(language, ELSEWHERE) for name in names}))


def said(name: str, language: str) -> str:
    return filled(SENTENCES[name][language], language)


def told(name: str, language: str) -> str:
    return filled(desk.SENTENCES[language][name], language)


@pytest.mark.parametrize(("name", "language"), WORKERS)
def test_each_sentence_stays_in_gsm7(name: str, language: str) -> None:
    """One letter outside it, and a segment holds 70 characters instead of 160."""
    assert encoding(said(name, language)) == "GSM-7"


@pytest.mark.parametrize(("name", "language"), DESK)
def test_each_sentence_for_organizers_stays_in_gsm7(name: str, language: str) -> None:
    """Theirs too; only what workers wrote may leave it."""
    assert encoding(told(name, language)) == "GSM-7"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "name", ["disclosure", "stopped", "urgent", "urgent_unheard", "join_first", "help", "welcome", "still_there", "forgotten", "refused"]
)
def test_what_must_be_one_segment_is(name: str, language: str) -> None:
    """A carrier may deliver two segments apart or one of them only; these must come whole, with the longest program name there is."""
    assert len(LONGEST["program"][language]) == 28
    assert segments(said(name, language)) == 1


@pytest.mark.parametrize(("name", "language"), [each for each in WORKERS if each[0] != "menu"])
def test_no_sentence_is_longer_than_two_segments(name: str, language: str) -> None:
    """The menu grows with the campaign; everything else is short, also WHO and PRIVACY."""
    assert segments(said(name, language)) <= 2


@pytest.mark.parametrize(("name", "language"), DESK)
def test_no_sentence_for_organizers_is_longer_than_two_segments(name: str, language: str) -> None:
    """An alert without the worker's own words is short, whatever else it says."""
    assert segments(told(name, language)) <= 2


ELEMENTS = {
    ("disclosure", "en"): ["{program}", r"\binfo\b", "max {texts_a_month}", "Msg & data rates", "HELP for help", "STOP to end", "YES"],
    ("disclosure", "es"): [
        "{program}",
        r"\binfo\b",
        "max. {texts_a_month}",
        "tarifas de msjs y datos",
        "AYUDA=ayuda",
        "STOP=fin",
        r"\bSI\b",
    ],
    ("urgent", "en"): ["alerting a person", "call 911", "988", "Don't quit or argue", "copy before signing", "who & when", "KEEP"],
    ("urgent", "es"): ["Avisamos", "llame al 911", "988", "No renuncie ni discuta", "copia antes de firmar", "quién y cuándo", "GUARDAR"],
    ("help", "en"): ["{program}", "JOIN", "MENU", "ASK", "{texts_a_month}", "Msg & data rates", "STOP to end"],
    ("help", "es"): ["{program}", "UNIRME", "MENU", "PREGUNTA", "{texts_a_month}", "tarifas", "STOP para salir"],
    ("join_first", "en"): ["{program}", "JOIN", "HELP", "STOP", "911"],
    ("join_first", "es"): ["{program}", "UNIRME", "AYUDA", "STOP", "911"],
    ("stopped", "en"): ["{program}", "no more texts", r"Text START to return\.$"],
    ("stopped", "es"): ["{program}", "no recibirá más", r"Mande START para volver\.$"],
    ("welcome", "en"): ["your own phone", "STOP"],
    ("welcome", "es"): ["su propio teléfono", "STOP"],
    ("who", "en"): ["Union organizers run it", "not your employer", "PRIVACY", "STOP"],
    ("who", "es"): ["organizadores sindicales", "no su patrón", "PRIVACIDAD", "STOP"],
    ("privacy", "en"): ["encrypted", "{text_days}", "{backup_days}", "Phone companies keep", "unlocked phone", "FORGET"],
    ("privacy", "es"): ["cifrado", "{text_days}", "{backup_days}", "telefónicas guardan", "teléfono abierto", "BORRAR"],
    ("forgotten", "en"): ["erased", "{backup_days}", "Phone companies keep"],
    ("forgotten", "es"): ["Borramos", "{backup_days}", "telefónicas guardan"],
}


@pytest.mark.parametrize(("name", "language"), ELEMENTS)
def test_a_sentence_keeps_what_was_promised_of_it(name: str, language: str) -> None:
    """Law, carriers and our promises ask for each of these elements: a shorter wording may not lose one."""
    for element in ELEMENTS[name, language]:
        assert re.search(element.replace("{", r"\{").replace("}", r"\}"), SENTENCES[name][language]), element


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["urgent", "asked", "asked_foreign", "visit_passed_on"])
def test_no_sentence_promises_how_fast_a_person_is(name: str, language: str) -> None:
    """Somebody may be asleep: no minutes, no "soon", no "right away"; and nobody is asked where they were born."""
    assert not re.search(
        r"minut|soon|right away|shortly|enseguida|pronto|immigra|inmigra|papers|papeles|status|estatus",
        SENTENCES[name][language],
        re.IGNORECASE,
    )


@pytest.mark.parametrize(("name", "language"), [(name, language) for name in SENTENCES for language in ("en", "es")])
def test_the_first_line_on_a_locked_phone_tells_nothing(name: str, language: str) -> None:
    """A11, held for every sentence, whether the service begins a text with it or answers: its own words in the first 60 characters."""
    assert not TELLING.search(said(name, language)[:LOCKED])


@pytest.mark.parametrize(("name", "language"), DESK)
def test_the_first_line_on_an_organizers_phone_tells_nothing(name: str, language: str) -> None:
    """Their phones lie on tables at work too."""
    shortest = filled(desk.SENTENCES[language][name], language, handle=SHORTEST_HANDLE)
    assert not TELLING.search(shortest[:LOCKED])


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("standing", ["stranger", "asked", "member", "quiet", "stopped"])
@pytest.mark.parametrize("kind", ALERTS)
def test_an_alert_quotes_the_worker_below_the_first_line(kind: str, standing: str, language: str) -> None:
    """With the shortest handle there is, a worker's own words begin after the 60 characters that a locked phone shows."""
    words = "The union vote"
    said = desk.alert(kind, language, code="R4K", handle=SHORTEST_HANDLE, text=words, photos=2, standing=standing)
    assert said.index(words) >= LOCKED
    assert said.startswith("R4K")


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_alert_says_of_whom_who_can_be_answered(language: str) -> None:
    """A stranger "has not joined yet" and a stopped person "can't be texted"; a member, silent for long or not, is just a member."""
    alerts = {
        standing: desk.alert("urgent", language, code="R4K", handle="a-b", text="x", standing=standing)
        for standing in ("stranger", "asked", "member", "quiet", "stopped")
    }
    assert alerts["member"] == alerts["quiet"]
    assert alerts["stranger"] == alerts["asked"]
    assert len({alerts["stranger"], alerts["stopped"], alerts["member"]}) == 3


@pytest.mark.parametrize(("name", "choices"), SENTENCES.items(), ids=SENTENCES)
def test_every_language_fills_the_same_places(name: str, choices: dict[str, str]) -> None:
    """What one language tells, the other tells too; a place that nobody fills would fail when it is said."""
    places = {frozenset(field for _, field, _, _ in Formatter().parse(sentence) if field) for sentence in choices.values()}
    assert len(places) == 1, name


def table() -> str:
    """Every sentence with what it costs at its longest."""
    rows = [(name, language, said(name, language)) for name, language in WORKERS]
    rows += [(f"desk: {name}", language, told(name, language)) for name, language in DESK]
    head = f"{'sentence':<26}{'':<4}{'encoding':<10}{'segments':>8}{'characters':>12}"
    return "\n".join(
        [head, *(f"{name:<26}{language:<4}{encoding(text):<10}{segments(text):>8}{len(text):>12}" for name, language, text in rows)]
    )


if __name__ == "__main__":
    print(table())
