"""Yes, no, maybe, a number, a guest, a nod: short answers, as people write them in both languages. A yes never becomes a no.

What opens the text decides ("yes, no problem" is a yes), then what is said in it ("count me in"); two that disagree are none,
unless the worker corrects it ("2 no wait 1"). A long text is a story, not an answer.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from flows.hearing.heard import Answer
from flows.hearing.normal import Said, bare, key_of, phrases, word_set, words_of
from flows.hearing.patterns import Rule, Rules

LONGEST_ANSWER = 12  # words
LONGEST_NOD = 8
HIGHEST = 20


@dataclass(frozen=True, slots=True)
class Answered:
    """What a short text answers. All empty when it answers nothing."""

    answer: Answer | None = None
    number: int | None = None
    guests: int | None = None
    nod: bool = False
    if_asked: Answer | None = None
    why: str = ""


# --- yes, no, maybe -------------------------------------------------------------------------------------------------------------------

YES = word_set("""
    yes y yea yep yeah yeh yup yess yas yess yesss ye yah sure si sii sip simon claro affirmative definitely absolutely ofcourse sipi
    yessir yez
""")
NO = word_set("no n nope nah nop nel noo negative na nay naw")
MAYBE = word_set("maybe mayb maby possibly perhaps quizas quiza talvez depends probably prob depende ojala")

#: A phrase anywhere in a short text. The longer ones come first where one holds another.
PHRASES: tuple[Rule, ...] = (
    Rule("yes", (
        "no|not|ningun a? problem|worries|doubt|prob|problema", "no hay problema|pedo|bronca", "why not", "cant|cannot wait",
        "wouldnt miss it",
        "ill|i will|shall? be there|coming|going", "ill come|go|attend|join", "i will come|go|attend|join",
        "count|sign|put me in|down|up", "im|i am? in|down|coming|going|there|game !to|by|the",
        "see you|u|ya there|then", "i can make|come|go|attend", "i can $", "ill be|see there", "be there $", "of course", "for sure",
        "por supuesto", "como no", "claro que si",
        "ahi|alli|alla voy|estare|estaremos|estoy|nos vemos?", "hay|ay estare|voy", "si|yo voy|ire|puedo|quiero|asistire|estare",
        "voy|ire|vamos|asisto|llego con", "voy|ire a ir", "sure thing", "^ voy $", "^ ahi $", "cuenten|cuenta conmigo",
        "me apunto", "nos vemos ahi|alli|alla", "^ desde luego $", "sounds good ill", "i want to join|come|go", "im interested",
        "me interesa", "yo voy", "ai estare",
    ), unless=word_set("dont not no wont if ya cant tampoco if si si no cuando who what")),
    Rule("no", (
        "cant|cannot|cnt|couldnt|wont|unable make|come|go|attend|be|there|today|tonight|tmrw|tomorrow|that|this|do|sorry|it|working|to",
        "^ i? cant|cannot|wont $", "can|will not make|come|go|attend|be",
        "not coming|going|interested|attending|able|today|tonight|me|thanks|this",
        "^ not *2 now|yet $", "count me out", "im|i am? out|busy|working|good $", "i work|working that|then|tonight|tomorrow|at",
        "dont want to? go|come|it|$",
        "dont think|thnk so|i", "^ ill|i pass $", "^ pass $", "rather not", "have to work", "gotta work",
        "no puedo|podre|podremos|podemos !entrar|dormir|abrir|ver|hablar|leer",
        "no voy|ire|vamos|iremos|asistire", "no quiero ir|$|gracias|asistir", "me es imposible", "no gracias|thanks|thank",
        "no me interesa", "ya no|tampoco $", "ya no *2 gracias|puedo|voy|quiero", "creo que no",
        "no creo", "claro que no", "para nada", "no way", "of course not", "tengo que trabajar", "trabajo ese|esa|a", "estoy trabajando",
        "por ahora no",
    ), unless=word_set("why if did who said")),
    Rule("maybe", (
        "not|nt|unsure *1 sure", "not 100", "tal vez|ves|bez", "a lo mejor", "alomejor", "no lo? se !el|la|los|me|puede", "no sabria",
        "no estoy segur|seguro|segura", "si dios quiere|kiere|permite|nos",
        "primero dios", "dios mediante", "it depends", "i might", "might be|come|go|make", "let me check|see|think|know",
        "ill see|try|check|think|let", "ill let you|u know", "voy a ver",
        "dejame|deje|dejeme ver|checar|pensar|pensarlo", "a ver si", "creo que si", "i think so", "i guess", "i hope so|to", "hope so",
        "puede ser", "puede que", "segun", "si puedo voy|ahi|ire",
        "si me da tiempo", "si no trabajo", "si salgo", "if i can|get|dont|am", "dont know", "idk *2", "^ idk $", "^ dunno $",
        "^ posiblemente $", "^ possibly $", "probably|probablemente", "if god wills", "god willing",
    ), unless=word_set("want wanna why")),
)  # fmt: skip
_PHRASES = Rules(PHRASES)

#: After a leading yes or no, these show that it is an answer and not the start of a statement ("no me pagaron", "si me despiden").
_GOES_ON = word_set(
    """
        thanks thank thx gracias sorry not im i ill ty please pls sir maam maam perdon disculpe lo para porque pero but we it that with
        and me my bringing count voy ire estare asistire ahi alli puedo quiero claro senor senora con y por mi cuenten acepto way working
        gracia amigo bro man dude hay si yes no yep sii 1 2 3 4 see definitely ma por porfavor porfa problem worries nope nah ok bueno
        wait simon seguro
    """
)
_NOT_AFTER_NO = word_set("puedo voy quiero hay me lo mi si la ire asistire estare count see ahi para")
_NOT_AFTER_SI = word_set("me nos hay no mi el la los lo puedo")
_CORRECTS = word_set("""
    wait actually sorry nvm jk oops mean rather mejor digo perdon espera espere cambie cambio error correction changed nevermind
""")

# --- numbers and guests ---------------------------------------------------------------------------------------------------------------

_NUMBERS = {str(number): number for number in range(1, HIGHEST + 1)} | {
    word: number
    for number, words in enumerate(
        (
            "one first 1st uno una primero primera primer 1ro 1ra", "two second 2nd dos segundo segunda 2do 2da",
            "three third 3rd tres tercero tercera tercer 3ro 3ra", "four fourth 4th cuatro cuarto cuarta",
            "five fifth 5th cinco quinto quinta",
            "six sixth 6th seis sexto sexta", "seven seventh 7th siete septimo septima", "eight eighth 8th ocho octavo octava",
            "nine ninth 9th nueve noveno novena", "ten tenth 10th diez decimo decima",
        ), 1)
    for word in words.split()
}  # fmt: skip
_ORDINAL = word_set("first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th")
_AROUND_A_NUMBER = word_set(
    """
        option number opt num choice answer pick choose take want like ill i id the a an one please pls plz thanks thank you gracias por
        favor la el lo opcion numero respuesta quiero escojo elijo prefiero tomo no nope yes si maybe yeah yep ok and its it es me
        gustaria would for para de al yo say go with is my mine would uh um hi hola sorry
    """
) | _CORRECTS  # fmt: skip

_PERSON = word_set(
    """
        wife husband spouse partner gf girlfriend boyfriend bf sister brother mom mother dad father son daughter friend buddy coworker
        cousin roommate fiance fiancee aunt uncle hubby wifey lady esposa esposo marido mujer senora novia novio pareja hermano hermana
        amigo amiga companero companera hijo hija primo prima mama papa vieja viejo cunado cunada tia tio comadre compadre someone
        somebody alguien
    """
)
_PEOPLE = word_set(
    """
        friends kids children sons daughters brothers sisters coworkers cousins people others guys buddies guests amigos amigas hijos
        hijas hermanos hermanas companeros companeras primos ninos personas invitados parents padres
    """
)
_MANY = {"couple": 2, "few": 3, "some": 2, "unos": 2, "unas": 2}

GUESTS = Rules(
    (
        Rule("one", (
            "bring|bringing|bringin|traigo|llevo|llevare|llevar|traer|traere|take|taking *3 @person",
            "and|plus|y|mas|n|e my|mi|a|the|un|una|her|his @person",
            "come|coming|go|going|be|there|yes|ill|yeah|voy|ire|vamos|estare|ahi|si|asisto|asistire *1 with|con|w|c *1 @person",
            "^ with|con my|mi|a|un|una @person",
            "my|mi @person and|y me|i|yo", "my|mi @person too|also|tambien|is|will|viene|va|coming",
            "plus|mas|y one|1|uno|una !mas|more|too", "+1", "plus guest", "a guest",
            "traigo|llevo a? alguien", "con mi @person",
        )),
        Rule("several", (
            "bring|bringing|bringin|traigo|llevo|llevare|with|con|and|plus|y|mas|w *2 @people", "+2|+3|+4|+5|+6|+7|+8|+9",
            "plus|mas|y 2|3|4|5|two|three|four|dos|tres|cuatro mas|more|others|people|personas|guests|$",
        )),
    ),
    {"person": _PERSON, "people": _PEOPLE},
)  # fmt: skip

# --- nods -----------------------------------------------------------------------------------------------------------------------------

#: A text made of these alone asks for nothing.
NODS = frozenset(
    words_of(phrase)
    for phrase in phrases("""
        thanks; thank you; thank u; thankyou; thx; thnx; thanx; thks; ty; tysm; tyvm; ok; okay; okey; oki; okie; okk; k; kk; kay; okok;
        got it; got u; gotcha; cool; great; awesome; nice; perfect; good; alright; aight; all right; np; no problem; word; bet; gracias;
        mil gracias; muchas gracias; muchisimas gracias; grasias; vale; listo; lista; sale; va; bueno; bien; muy bien; esta bien; ta bien;
        perfecto; excelente; entendido; orale; de acuerdo; muy amable; so much; very much; a lot; a bunch; will do; sounds good;
        good to know; understood; i see; i understand; appreciate it; i appreciate it; appreciated; much appreciated; god bless;
        god bless you; dios los bendiga; dios lo bendiga; dios te bendiga; bendiciones; lol; haha; hahaha; jaja; jajaja; jeje; amen;
        im good; for the info; for the information; for letting me know; for the help; for your help; for everything; for that;
        for answering; for the quick reply; for replying; por la informacion; por la info; por todo; por la ayuda; por su ayuda;
        por tu ayuda; por avisar; por responder; por contestar; por el dato; igualmente; you too; have a good day; have a good one;
        good night; buenas noches; buen dia; que tenga buen dia; me gusta; le gusta; i like it; wow; oh; ah; oh ok; sir; maam; bro; amigo;
        ya; ya vi; ya entendi; ya veo; ok ok; okas; copy; copy that; roger; 10 4; ten four; noted; facts; true; right; yw; de nada;
        welcome; youre welcome; all good; con gusto; amigos; man; you; u; all; guys; todos
    """)
)
_ASSENTS = word_set(
    "ok okay okey oki okie okk k kk kay okok okas great awesome perfect alright aight bet vale listo lista sale va orale perfecto "
    "excelente sounds acuerdo cool good bueno bien 10 copy roger"
)
_NEVER_ALONE = frozenset(
    words_of(word)
    for word in ("you", "u", "all", "guys", "todos", "man", "sir", "maam", "bro", "amigo", "amigos", "you too", "im good", "ya")
)
_LONGEST_NOD_PHRASE = max(map(len, NODS))
_NOD_SIGNS = frozenset("👍👌🙏❤💯✅☑✔😊🙂😀😁😃😄👏🙌💪🤝🫡😂🤣💙💚💜🧡💛🤍🖤😍🥰😎🎉✊👊♥🤗☺🫶🤙👋🌹💐😇🤞")
_ASSENT_SIGNS = frozenset("👍👌✅☑✔💯🫡🤙🙌")
_NO_SIGNS = frozenset("👎")
_INVISIBLE = ("Mn", "Cf", "Zs", "Cc", "Sk")

# --- reactions ------------------------------------------------------------------------------------------------------------------------

#: What a phone puts before the text it reacts to.
REACTIONS = frozenset(
    key_of(phrase)
    for phrase in phrases("""
        liked; loved; disliked; laughed at; emphasized; emphasised; questioned; removed a like from; removed a heart from;
        removed a dislike from; removed a laugh from; removed an exclamation from; removed a question mark from; reacted to;
        reacted with to; removed from; to; a; le gusto; le gusta; le encanto; le encanta; me gusta; me encanta; me gusto; me encanto;
        no le gusto; se rio de; le dio risa; le da risa; enfatizo; destaco; le hizo gracia; dio enfasis a; puso en duda; cuestiono;
        pregunto sobre; reacciono a; reacciono con a; ha reaccionado a; ha reaccionado con a; te gusto
    """)
)
_PICTURES = frozenset(
    key_of(f"{verb} {thing}")
    for verb in ("liked", "loved", "disliked", "laughed at", "emphasized", "questioned", "le gusto", "le encanto", "me gusta")
    for thing in (
        "an image",
        "a photo",
        "a picture",
        "an attachment",
        "a movie",
        "a message",
        "una imagen",
        "una foto",
        "un mensaje",
        "un archivo adjunto",
    )
)
_OPENING_QUOTES, _CLOSING_QUOTES = '“"«„', '”"»“'


def is_reaction(text: str) -> bool:
    """A phone's 'Liked "..."': the quoted words are not the worker's."""
    head = text[:400].strip()
    opening = min((at for quote in _OPENING_QUOTES if (at := head.find(quote)) >= 0), default=-1)
    if opening < 0:
        return key_of(head) in _PICTURES
    if not 0 < opening < 60:
        return False
    before = head[:opening]
    key = key_of(before)
    named = key in REACTIONS and (key not in ("to", "a") or not before.strip().isascii())
    return named and _ends_quoted(text)


def _ends_quoted(text: str) -> bool:
    tail = text.rstrip()[-12:]
    closing = max(tail.rfind(quote) for quote in _CLOSING_QUOTES)
    return tail.endswith(("…", "...")) or (closing >= 0 and not any(letter.isalnum() for letter in tail[closing:]))


# --- hearing them ---------------------------------------------------------------------------------------------------------------------


def answered(text: Said) -> Answered:
    """What a short text answers."""
    if not text.tokens:
        return _of_signs(text.text)
    if len(text.tokens) > LONGEST_ANSWER:
        return Answered()
    guests = _guests(text.tokens)
    number, corrected = _number(text.tokens) if guests is None else _number(_without_guests(text.tokens))
    answer = None if corrected else _answer(text)
    nod = answer is None and number is None and guests is None and _is_nod(text.tokens)
    why = f"answer: {answer}" if answer else f"number: {number}" if number else "guests" if guests else "nod" if nod else ""
    return Answered(answer, number, guests, nod, "yes" if (nod and _assents(text.tokens)) or (guests and not answer) else None, why)


def _of_signs(text: str) -> Answered:
    """A text without a word: thumbs and hearts."""
    signs = {sign for sign in text if unicodedata.category(sign) not in _INVISIBLE and not 0x1F3FB <= ord(sign) <= 0x1F3FF}
    if signs and signs <= _NO_SIGNS:
        return Answered("no", why="answer: thumb down")
    nod = bool(signs & _NOD_SIGNS) and signs <= _NOD_SIGNS | set(".!~")
    return Answered(nod=nod, if_asked="yes" if nod and signs & _ASSENT_SIGNS else None, why="nod" if nod else "")


def _answer(text: Said) -> Answer | None:
    tokens = bare(text.tokens)
    last = _after_a_correction(tokens)
    if last is not None:
        return _leading(last, (last,), text) or _in_phrases(last) or _leading(tokens, text.clauses, text)
    said_first = _leading(tokens, text.clauses, text)
    if said_first == "no":
        return _unless_said_otherwise(tokens)
    if said_first == "yes" and _in_phrases(tokens) == "maybe":
        return "maybe"
    return said_first or (None if text.asks else _in_phrases(tokens))


def _unless_said_otherwise(tokens: Sequence[str]) -> Answer | None:
    """A text that begins with no: "no problem, I'll be there" is a yes, "no idea, maybe" a maybe."""
    found = {hit.name for hit in _PHRASES.hits(tokens)}
    if "no" in found or not found:
        return "maybe" if found == {"no", "maybe"} and tokens[0] not in NO else "no"
    return "yes" if "yes" in found else "maybe"


def _in_phrases(tokens: Sequence[str]) -> Answer | None:
    found = {hit.name for hit in _PHRASES.hits(tokens)}
    if "maybe" in found or not MAYBE.isdisjoint(tokens[:2]):
        return "maybe"
    if found == {"yes"}:
        return "yes"
    return "no" if found == {"no"} else None


def _leading(tokens: Sequence[str], clauses: tuple[Sequence[str], ...], text: Said) -> Answer | None:
    """What the first word says, where it is an answer and not the start of a statement."""
    if not tokens:
        return None
    first, alone = tokens[0], len(tokens) == 1 or tuple(bare(tuple(clauses[0]))) == (tokens[0],)
    if first in ("y", "n", "na", "ye") and not alone and len(tokens) > 1:
        return None
    if first in MAYBE:
        return "maybe" if len(tokens) <= 6 or alone else None
    if first in YES and (alone or _goes_on_after_yes(tokens, text)):
        return "yes"
    if first in NO and (alone or (tokens[1] in _GOES_ON - _NOT_AFTER_NO and not text.asks)):
        return "no"
    return None


def _goes_on_after_yes(tokens: Sequence[str], text: Said) -> bool:
    """Si is yes and if: with its accent it is yes."""
    if tokens[0] != "si":
        return tokens[0] != "sure" or tokens[1] in _GOES_ON
    if "sí" in text.text[:12].casefold():
        return True
    return tokens[1] in _GOES_ON and not (tokens[1] in _NOT_AFTER_SI and len(tokens) > 3) and not text.asks


def _after_a_correction(tokens: tuple[str, ...]) -> tuple[str, ...] | None:
    """What follows the last "wait", "actually", "mejor"; None when nothing is corrected."""
    at = max((at for at, token in enumerate(tokens) if token in _CORRECTS and 0 < at < len(tokens) - 1), default=0)
    if not at or tokens[at] in ("sorry", "perdon") or tokens[at - 1] in ("cant", "lo", "to"):
        return None
    return tokens[at + 1 :]


def _number(tokens: Sequence[str]) -> tuple[int | None, bool]:
    """The number that is chosen, and whether it was corrected on the way: "2 no wait 1" is 1."""
    places = [at for at, token in enumerate(tokens) if token in _NUMBERS and not _only_points(tokens, at)]
    if not places or any(token not in _AROUND_A_NUMBER and token not in _NUMBERS for token in tokens):
        return None, False
    numbers = list(dict.fromkeys(_NUMBERS[tokens[at]] for at in places))
    if len(numbers) == 1:
        return numbers[0], False
    between = set(tokens[places[0] : places[-1]])
    return (_NUMBERS[tokens[places[-1]]], True) if between & (_CORRECTS | {"no", "nope"}) else (None, False)


def _only_points(tokens: Sequence[str], at: int) -> bool:
    """The "one" of "the second one"."""
    return tokens[at] in ("one", "uno", "una") and at > 0 and tokens[at - 1] in _NUMBERS.keys() - {"one"}


def _guests(tokens: Sequence[str]) -> int | None:
    hits = list(GUESTS.hits(tokens))
    if not hits or any(len(token) > 2 and token.isdigit() for token in tokens):
        return None
    several = [hit for hit in hits if hit.name == "several"]
    if several:
        return max(_how_many(tokens[hit.start : hit.end]) for hit in several)
    return 1


def _how_many(words: Sequence[str]) -> int:
    counts = [int(word[1:]) for word in words if word[0] == "+"]
    counts += [_NUMBERS.get(word) or _MANY.get(word, 0) for word in words]
    return max(counts) or 2


def _without_guests(tokens: Sequence[str]) -> Sequence[str]:
    """What is said besides whom one brings: the number in "1, bringing my wife"."""
    start = min(hit.start for hit in GUESTS.hits(tokens))
    return tokens[:start]


def _assents(tokens: tuple[str, ...]) -> bool:
    """Whether a nod says yes to a question, and more than thanks."""
    return not _ASSENTS.isdisjoint(tokens)


def _is_nod(tokens: tuple[str, ...]) -> bool:
    """Whether the text is made of nods and nothing else."""
    if len(tokens) > LONGEST_NOD or tokens in _NEVER_ALONE:
        return False
    at = 0
    while at < len(tokens):
        length = next((length for length in range(_LONGEST_NOD_PHRASE, 0, -1) if tokens[at : at + length] in NODS), 0)
        if not length:
            return False
        at += length
    return True
