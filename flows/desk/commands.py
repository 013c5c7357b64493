"""What an organizer's text asks for: a word, of a question by its code (R4K), of a worker by their handle, or of the desk itself.

`R4K and words` is an answer. What begins with no code and is no word of the desk is bare: the tables of flows.desk decide whether
it may reach anybody. Capitals, accents, marks and spaces make no difference; a word that is nearly one of ours is asked about, never obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from flows.hearing.normal import phrases, words_of

CODE = re.compile(r"[B-DF-HJ-NP-TV-XZ][2-46-9][B-DF-HJ-NP-TV-XZ]")
#: A code first, whatever marks stand around it: `(R4K) yes`, `R4K- yes`. What follows is kept as it was written.
CODE_FIRST = re.compile(
    rf"\W*({CODE.pattern})(?![\w'\u2019])[)\]}}*\"\u201d!?\u2026\-\u2013\u2014/]*[\s:,.;]*(.*)", re.IGNORECASE | re.DOTALL
)
#: What looks like a code and is none: R5K, RK4, R4KX, R4.
NEARLY_A_CODE = re.compile(r"(?=\D*\d)[a-z][a-z0-9]{1,3}", re.IGNORECASE)
#: A question to a meeting's host, by its number: `Q3 and words`. No code begins like it: those have three characters, and none ends in a digit.
ASKED_FIRST = re.compile(
    r"\W*q\s?([1-9]\d{0,3})(?![\w'\u2019])[)\]}*\"\u201d!?\u2026\-\u2013\u2014/]*[\s:,.;]*(.*)", re.IGNORECASE | re.DOTALL
)
HANDLE = re.compile(r"[a-z]{2,12}-[a-z]{2,12}(?:-[1-9]\d)?")
CONFIRMATION = re.compile(r"\d{4}")
BETWEEN = re.compile(r"[\s:,.;]+")

#: Said alone after a question's code: `R4K CLAIM`. More words make it an answer.
ALONE_OF_A_QUESTION = {
    "send": phrases("send; enviar; mandar"),
    "claim": phrases("claim; mine; its mine; take; take it; i got it; got it; ill take it; on it; im on it; mia; es mia; tomo; la tomo; tomar; yo la tomo; me encargo"),
    "release": phrases("release; unclaim; drop; drop it; give back; not mine; soltar; suelto; la suelto; dejar; la dejo"),
    "close": phrases("close; closed; close it; done; resolved; cerrar; cerrada; cierra; listo; lista; resuelto; resuelta"),
    "thread": phrases("thread; show; again; show thread; history; show again; hilo; ver; ver hilo; otra vez; de nuevo; historial"),
    "reveal": phrases("reveal; show number; show numbers; number; numbers; revelar; numero; numeros; ver numero; ver numeros"),
    "block": phrases("block; bloquear; bloquea"),
    "unblock": phrases("unblock; desbloquear"),
    "stop": phrases("stop; alto; end texts"),
    "go_on": phrases("go on; goon; seguir; sigue; que siga"),
}  # fmt: skip
#: After a code, and then words of its own: `R4K NOTE wants a call`.
OPENING_OF_A_QUESTION = {
    "note": phrases("note; nota"),
    "faq": phrases("faq; add to faq"),
    "all": phrases("all; to all; everybody; everyone; todos; a todos"),
    "document": phrases("doc; document; documento; send doc; mandar doc"),
}
#: Of a question to a meeting's host: `Q3 DONE`, `Q3 ALL and words`.
ALONE_OF_AN_ASKED = {
    "tick": phrases("done; answered; close; closed; lista; listo; contestada; cerrar"),
    "send": ALONE_OF_A_QUESTION["send"],
}
OPENING_OF_AN_ASKED = {"gathered": OPENING_OF_A_QUESTION["all"]}
#: Of a worker: `amber-otter 4`, `amber-otter TAG picker`.
ALONE_OF_A_WORKER = {name: ALONE_OF_A_QUESTION[name] for name in ("thread", "reveal", "block", "unblock")}
OPENING_OF_A_WORKER = {
    "note": OPENING_OF_A_QUESTION["note"],
    "document": OPENING_OF_A_QUESTION["document"],
    "rate": phrases("rate; assess; assessment; evaluar; calificar"),
    "tag": phrases("tag; etiqueta"),
    "untag": phrases("untag; remove tag; quitar etiqueta"),
    "shift": phrases("shift; turno"),
}
#: Before a worker or a question that was not understood, these are for nobody to read: `block amber oter`.
SAID_OF_SOMEBODY = ("claim", "release", "block", "unblock")
#: Answers of one word, and first words of answers, that are nearly a word of ours and no typing error.
NO_TYPING_ERRORS = frozenset(
    "not no todo toda todas noted notice seguro segura clock fine nine call cal dock also tone ends tomas tomes".split()
)
#: Of the desk itself, said alone.
ALONE = {
    "open": phrases("open; whats open; what is open; list; inbox; queue; abiertas; abierto; pendientes; que hay; lista"),
    "duty": phrases("duty; who; whos on; who is on; whos on duty; who is on duty; team; quien esta; turnos; equipo; quien esta de turno"),
    "on": phrases("on; start; unstop; on duty; im on; empezar; de turno; estoy de turno; entro"),
    "off": phrases("off; off duty; im off; fuera de turno; salgo; descanso"),
    "help": phrases("help; info; commands; ayuda; comandos; menu"),
    "brief": phrases("brief; alerts brief; short alerts; breve; avisos breves"),
    "full": phrases("full; alerts full; full alerts; completo; avisos completos"),
    "numbers": phrases("numbers; stats; report; how are we doing; numeros; cifras; como vamos; reporte"),
    "masses": phrases("texts; mass texts; textos; mensajes; envios"),
    "pause": phrases("pause; pausa; pausar"),
    "go_on": phrases("resume; reanudar"),
    "yes": phrases("yes; si; yes please; si por favor; acepto; accept"),
    "meetings": phrases("meetings; meeting; juntas; junta; reuniones; reunion"),
    "questions": phrases("questions; meeting questions; preguntas; preguntas de la junta"),
    "drop": phrases("no; undo; never mind; nevermind; forget it; no gracias; no thanks; deshacer; olvidalo; dejalo"),
}  # fmt: skip
#: Of the desk itself, and then words of its own.
OPENING = {
    "quiet": phrases("quiet; quiet hours; silencio"),
    "language": phrases("language; lang; idioma"),
    "alerts": phrases("alerts; alerts to; avisos; avisos a"),
    "add": phrases("add; add organizer; agregar; anadir"),
    "remove": phrases("remove; remove organizer; quitar"),
    "document": phrases("doc; document; documento"),
    "host": phrases("host; hosting; anfitrion; modero"),
    "withdraw": phrases("withdraw; withdraw doc; withdraw document; retirar; retirar doc; retirar documento"),
    "came": phrases("who came; who came to; quien vino; quien vino a; quienes vinieron; quienes vinieron a"),
}
#: Before the number of a mass text: `PAUSE 12`. CANCEL alone is a stop.
OPENING_OF_A_MASS = {
    "pause": phrases("pause; pausa; pausar"),
    "go_on": phrases("go on; resume; continue; seguir; sigue; reanudar"),
    "cancel": phrases("cancel; call off; cancelar"),
}
#: Of a meeting, and then when and where, or which. CANCEL alone is a stop.
OPENING_OF_A_MEETING = {
    "meeting": phrases("meeting; new meeting; add meeting; junta; reunion; nueva junta; nueva reunion"),
    "invite": phrases("invite; invite to; invitar; invitar a"),
    "move": phrases("move; mover"),
    "call_off": phrases("cancel; call off; cancelar; suspender"),
}
#: What a text that ends texts may hold and still be no stop.
MASSES = frozenset({"mass", *OPENING_OF_A_MASS})


@dataclass(frozen=True)
class Command:
    """One text, read: the event that the desk's tables hear, what it is about, and what follows."""

    word: str
    code: str | None = None
    handle: str | None = None
    asked: int | None = None  # a question to a meeting's host
    rest: str = field(repr=False, default="")


def read(text: str) -> Command:
    """The command in an organizer's text; "answer" for what follows a code, "near" with the word that was meant, "bare" for all else."""
    text = text.strip()
    coded = CODE_FIRST.fullmatch(text)
    if coded:
        return _of_a_question(coded[1].upper(), coded[2].strip())
    if asked := ASKED_FIRST.fullmatch(text):
        return _of_an_asked(int(asked[1]), asked[2].strip())
    first, rest = [*BETWEEN.split(re.sub(r"^\W+", "", text), maxsplit=1), ""][:2]
    handle = first.strip("()[]*!?\"'").casefold()
    if HANDLE.fullmatch(handle):
        return _of_a_worker(handle, rest.strip())
    if CONFIRMATION.fullmatch(text.strip(".,;:! ")):
        return Command("confirm", rest=text.strip(".,;:! "))
    return _subject_last(text) or _of_the_desk(text)


def _of_a_question(code: str, rest: str) -> Command:
    word = _alone(ALONE_OF_A_QUESTION, rest)
    if word:
        return Command(word, code)
    opened = _opening(OPENING_OF_A_QUESTION, rest)
    if opened:
        return Command(opened[0], code, rest=opened[1])
    return Command("answer", code, rest=rest) if rest else Command("empty", code)


def _of_an_asked(number: int, rest: str) -> Command:
    """What looks like another word of ours is not said to anybody."""
    if word := _alone(ALONE_OF_AN_ASKED, rest):
        return Command(word, asked=number)
    if opened := _opening(OPENING_OF_AN_ASKED, rest):
        return Command(opened[0], asked=number, rest=opened[1])
    if not words_of(rest):
        return Command("again", asked=number)
    if _alone(ALONE_OF_A_QUESTION, rest) or _opening(OPENING_OF_A_QUESTION, rest) or nearly_of_a_question(rest):
        return Command("unknown_of_asked", asked=number, rest=rest)
    return Command("answer", asked=number, rest=rest)


def _of_a_worker(handle: str, rest: str) -> Command:
    if not words_of(rest):
        return Command("card", handle=handle)
    word = _alone(ALONE_OF_A_WORKER, rest)
    if word:
        return Command(word, handle=handle)
    if re.fullmatch(r"\d", rest):
        return Command("rate", handle=handle, rest=rest)
    opened = _opening(OPENING_OF_A_WORKER, rest)
    return Command(opened[0], handle=handle, rest=opened[1]) if opened else Command("unknown_of_worker", handle=handle, rest=rest)


def _subject_last(text: str) -> Command | None:
    """`CLAIM R4K`, `block amber-otter`, `note R4K wants a call`: the word first and then what it is about."""
    parts = BETWEEN.split(text)
    for count in (1, 2, 3):
        said, following = " ".join(parts[:count]), parts[count : count + 1]
        if not following:
            return None
        after = BETWEEN.split(text, maxsplit=count + 1)[count + 1 :]
        rest = after[0].strip() if after else ""
        subject = following[0].strip("#!?.,;:")
        for pattern, alone, opening, name in (
            (CODE, ALONE_OF_A_QUESTION, OPENING_OF_A_QUESTION, "code"),
            (HANDLE, ALONE_OF_A_WORKER, OPENING_OF_A_WORKER, "handle"),
        ):
            spelled = subject.upper() if name == "code" else subject.casefold()
            word = (_alone(alone, said) if not rest else None) or _alone(opening, said)
            if word and pattern.fullmatch(spelled):
                return Command(word, rest=rest, code=spelled) if name == "code" else Command(word, rest=rest, handle=spelled)
    return None


#: `TEXT es, at 18:30: and words`: to whom stands before the first colon that is not a clock's.
MASS = re.compile(r"(?:mass\s+)?(?:text|texto|mensaje)\s+((?:[^:\n]|(?<=\d):(?=\d\d(?!\d))){2,120}):\s*(.*)", re.IGNORECASE | re.DOTALL)
BETWEEN_WHOM_AND_WORDS = "\n:"  # in what follows the word; whom it is for is one line
MASS_NUMBER = re.compile(r"#?(\d{1,3})[.!]?")


def _of_a_mass(text: str) -> Command | None:
    """A mass text, or what is to be done with one; whether its audience can be read, the table says."""
    if found := MASS.fullmatch(text):
        return Command("mass", rest=f"{found[1].strip()}{BETWEEN_WHOM_AND_WORDS}{found[2].strip()}")
    opened = _opening(OPENING_OF_A_MASS, text)
    number = MASS_NUMBER.fullmatch(opened[1]) if opened else None
    return Command(opened[0], rest=number[1]) if opened and number else None


def _of_the_desk(text: str) -> Command:
    if mass := _of_a_mass(text):
        return mass
    word = _alone(ALONE, text)
    if word:
        return Command(word, rest=text)
    opened = _opening(OPENING_OF_A_MEETING, text) or _opening(OPENING, text)
    if opened:
        return Command(opened[0], rest=opened[1])
    meant = _nearly(text)
    return Command("near", rest=meant) if meant else Command("bare", rest=text)


def _alone(table: Mapping[str, tuple[str, ...]], text: str) -> str | None:
    said = " ".join(words_of(text))
    return next((word for word, ways in table.items() if said in ways), None)


def _opening(table: Mapping[str, tuple[str, ...]], text: str) -> tuple[str, str] | None:
    """(the word, what follows it): the longest phrase that the text begins with."""
    for count in (3, 2, 1):
        parts = BETWEEN.split(text, maxsplit=count)
        word = _alone(table, " ".join(parts[:count]))
        if word and len(parts) >= count:
            return word, parts[count].strip() if len(parts) > count else ""
    return None


def is_for_somebody(text: str) -> bool:
    """Whether a text is a word of a question, said of none; their own STOP is none of these."""
    return _alone(ALONE_OF_A_QUESTION, text) not in (None, "stop")


def lacks_its_subject(text: str) -> bool:
    """Whether a text without a code is a word of a question or a worker, or holds what looks like a code or a number that we drew.

    Said to nobody it must reach nobody: `NOTE takes the boss's side` is for the team, whatever thread is open.
    """
    said, parts = words_of(text), [re.sub(r"\W", "", part) for part in BETWEEN.split(text.strip()) if part]
    if _alone(ALONE_OF_A_QUESTION, text) or _opening(OPENING_OF_A_QUESTION, text) or _opening(OPENING_OF_A_WORKER, text):
        return True
    if not said or not parts:
        return False
    words = {way for name in SAID_OF_SOMEBODY for way in ALONE_OF_A_QUESTION[name] if " " not in way} & set(said[:1])
    numbers = CONFIRMATION.fullmatch(parts[0]) or "".join(parts).isdecimal()
    return bool(words or numbers or NEARLY_A_CODE.fullmatch(parts[0]) or any(CODE.fullmatch(part.upper()) for part in parts[:4]))


def nearly_of_a_question(text: str) -> str | None:
    """The word that an answer nearly is, or nearly begins with: `BLOKC`, `NTE wants a call`. It is asked about before it is sent."""
    said = words_of(text)
    if not said or said[0] in NO_TYPING_ERRORS:
        return None
    ways = [way for table in ALONE_OF_A_QUESTION.values() for way in table if len(way) > 3 and " " not in way]
    if len(said) <= 2 and (meant := _like(" ".join(said), ways)):
        return meant.upper()
    openings = [way for table in OPENING_OF_A_QUESTION.values() for way in table if " " not in way]
    meant = _like(said[0], openings)
    return meant.upper() if meant else None


def _like(said: str, ways: list[str]) -> str | None:
    """One letter more or less, or two changed places. Of three letters there are too many words."""
    turned = next((way for way in ways if way != said and sorted(way) == sorted(said)), None)
    longer = next((way for way in ways if said == f"{way}s"), None)
    close = get_close_matches(said, [way for way in ways if len(way) > 3], 1, 0.8)
    return turned or longer or (close[0] if close and close[0] != said else None)


def _nearly(text: str) -> str | None:
    """The one word of the desk that a text of one or two words nearly is."""
    said = " ".join(words_of(text))
    if not 3 <= len(said) <= 14 or said.count(" ") > 1:
        return None
    close = get_close_matches(said, list(_all_ways()), 1, 0.74)
    return close[0].upper() if close else None


def _all_ways() -> Iterator[str]:
    for table in (ALONE, OPENING):
        for ways in table.values():
            yield from (way for way in ways if " " not in way and len(way) > 2)
