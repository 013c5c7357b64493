"""Stop, in any words and every language: it needs no campaign and no state, because it comes before them all.

A carrier word said alone stops, and one that opens, closes or fills a line of a longer text. Anything else is weighed: the rules for and
against of each language, and the words. What weighs nearly enough, or is said by people who may mean it, is a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from flows.hearing import weights
from flows.hearing.answers import is_reaction
from flows.hearing.evidence import Evidence
from flows.hearing.normal import POLITE_WORDS, Said, bare, key_of, phrases, said, word_set
from flows.hearing.patterns import Rule, Rules
from flows.hearing.weighing import FOR, weighed

#: Said alone, with nothing but politeness, these stop: by whole text, in any spacing. What follows the carriers' words is what people say most.
CARRIER = phrases(
    """
        stop; stopall; i said stop; stop all; unsubscribe; unsub; cancel; cancel all; end; end all; quit; revoke; opt out; remove me;
        remove; stop it; alto; parar; pare; paren; para; para ya; basta; ya basta; basta ya; cancelar; cancelen; cancela;
        terminar; detener; deten; detengan; detenganse; detente; salir; salirme; fin; baja; dar de baja; darme de baja;
        desuscribir; desuscribirme; desuscribanme; anular; ya stop; go away; fuck off; f off; piss off; get lost; leave me be;
        wrong number; numero equivocado; no text; no texts; no texting; no mensajes; stpo; sotp; stopp; sttop; st0p; 5top; stop texts;
        unsuscribe; unsubscibe; unsubcribe; unsubscribed; alto por favor; cancel texts; end texts; quit texts; stop now; stop messages;
        not interested; not intrested; no interest; no me interesa; no estoy interesado; no estoy interesada; no interesado; no interesada;
        leave me alone; leave us alone; let me be; take me off; take me off this; take me off the list; take me off your list; get me off this list;
        get me off this; get me off the list; cross me off; cross me off the list; scratch me off; pull my number; drop my number;
        delete me; delete my number; delete this number; remove my number; remove this number;
        remove us; remove my name; lose my number; lose this number; forget my number; dont text; dont text me; do not text; do not text me;
        do not contact; do not contact me; dont contact me; do not call or text; dont call or text; do not disturb me; dnc; no contact;
        no more texts; no more messages; stop texting; stop texting me; quit texting me; stop messaging me; stop contacting me;
        opt me out; unsubscribe me; unenroll me; withdraw me; i want out; i want off; i want off this list; want off; let me out of this;
        who is this stop; i said stop already; take a hike; kick rocks; buzz off; bug off; bog off; get bent; beat it; jog on; sod off;
        wrong person; wrong house; wrong lady; wrong guy; wrong man; wrong dude; not my number; not who you think; you have the wrong number;
        you have the wrong person; blocked; reported; blocked and reported; quitenme; saquenme; quitame;
        denme de baja; dame de baja; quiten mi numero; borren mi numero; eliminen mi numero; no me escriban; no me escriban mas;
        ya no me escriban; ya no manden; ya no me manden; ya no escriban; no manden mas; no molesten; ya no molesten; dejenme en paz;
        dejen de escribirme; dejen de molestar; no mas mensajes; ya no mas mensajes; no quiero mensajes; no quiero mas mensajes; no soy yo;
        persona equivocada; se equivocaron; se equivocan; se equivoco; no insistan; ya no insistan; no me contacten; bloqueados; reportados
    """
)
#: Said alone in the first clause, on the last or on a line of its own, these stop too: nobody says them of anything else.
SURE = frozenset(
    key_of(phrase) for phrase in ("stop", "stopall", "stop all", "unsubscribe", "opt out", "please stop", "pls stop", "stop please")
)
#: A no to a question; where none is open, a stop.
ENOUGH = phrases("""
    ya no; no mas; ya no mas; no more; no mas gracias; ya no gracias; gracias ya no; nomas ya no; no thanks no more; not anymore; ya nomas;
    count me out; count me out please; no cuenten conmigo; ya no quiero; ya no quiero mas; no quiero mas; no quiero ya; i dont want any more; dont want any more; ya no me interesa
""")
#: A no to a question; where none is open one can't tell of what.
DECLINE = phrases("""
    no thanks; no thank you; no thx; nah; nah im good; no im good; im good; im good thanks; no gracias; gracias pero no; mejor no; paso;
    yo paso; pass; hard pass; ill pass; not for me; no es para mi; no quiero; i dont want to; dont want to; i dont want it; dont want it
""")

_CARRIER = frozenset(key_of(phrase) for phrase in CARRIER)
_ENOUGH = frozenset(key_of(phrase) for phrase in ENOUGH)
_DECLINE = frozenset(key_of(phrase) for phrase in DECLINE) - {"imgood", "imgoodthanks", "nah"}
_REPEATED = frozenset(word for phrase in CARRIER if len(word := key_of(phrase)) > 2 and " " not in phrase.strip())
#: Option 3, número dos: it chooses, whatever else "opt" and "número" are said of.
_CHOICE = word_set("opt option number numero num opcion")
_WHICH = word_set("1 2 3 4 5 6 7 8 9 one two three four five six uno dos tres cuatro cinco seis")
_JOKING = word_set("lol lmao haha hahaha jaja jajaja omg lying playing it")

#: By these the texts reach somebody else than we mean: what we hold is about another person, or nobody.
WRONG_NUMBER = Rules((
    Rule("wrong number", (
        "wrong number|numbers|person|people|guy|girl|lady|phone|nmbr|num|contact|one|man|woman|dude", "not|isnt|aint *1 my|his|her number",
        "not who you", "no longer|not|isnt *2 number $", "you have|got the? wrong",
        "isnt|aint|not *1 phone $", "not him|her|them", "new owner|number", "nobody|no one here by|named|called",
        "numero|persona|telefono|celular equivocado|equivocada", "equivocaron|equivocado|equivoco|equivoca de|el numero|persona|$",
        "numero|telefono|celular no|ya es|era|pertenece", "ya? no soy yo|esa|ese|el|la", "aqui no vive|hay|conozco|existe",
        "no conozco a",
    )),
))  # fmt: skip

#: Not at night, not this week: (a request, the times that it may be limited to) in each language. Whoever says nothing else may well want the
#: texts at other times.
LIMITED = (
    (
        (
            r"(?:dont|do not|stop|quit|no) (?:be )?(?:text|texts|texting|messages?|messaging|writ(?:e|ing)|call|calling|send|sending|bother|bothering"
            r"|contact|contacting)(?: me| us)?(?: anything| texts| messages| stuff)?"
        ),
        (
            r"(?:(?:so|this|too|that) )?(?:late|early)(?: at night| in the morning)?",
            r"(?:at|in|during|over) (?:the )?(?:middle of the )?(?:nights?|evenings?|mornings?|afternoons?|day|weekends?|midnight)",
            r"(?:at|in|during) (?:work|my shift|dinner|lunch|church|class)",
            r"(?:at|before|after|past|until|till|til) (?:\d{1,4}(?: ?[ap]m)?|noon|midnight|dinner|work|dark|later|tomorrow|\w{3,6}day|next week)",
            r"while i(?:m| am)? (?:work|working|sleep|sleeping|asleep|at work|drive|driving)",
            r"this (?:week|weekend|month|morning|evening|afternoon)|next week|today|tonight|tomorrow",
            r"on (?:weekends|weekdays|\w{3,6}days?)|(?:for )?a (?:while|week|few days|few hours|bit)",
        ),
    ),
    (
        (
            r"(?:ya )?(?:no|dejen de|deje de) (?:me |nos )?(?:escriban|escribas?|escribir|manden|mandes?|mandar|molesten|molestes|molestar|texteen"
            r"|textee|envien|enviar|llamen|llames|llamar)(?:me|nos)?(?: nada| mensajes?| textos?)?"
        ),
        (
            r"(?:tan |muy )?(?:de noche|tarde|temprano)|a (?:estas|esas|altas) horas(?: de la noche)?",
            r"(?:en|por) (?:la|las) (?:noches?|mananas?|tardes?|madrugada)",
            r"(?:esta|esa) (?:semana|noche|tarde)|este (?:mes|fin de semana|dia)|hoy|manana",
            r"hasta (?:el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|la noche|las \d{1,2})",
            r"(?:antes|despues) de las \d{1,2}(?: de la (?:noche|manana|tarde))?",
            r"(?:mientras|cuando) (?:trabajo|duermo|manejo|estoy trabajando)|en (?:el trabajo|mi turno|horas de trabajo|fin de semana)",
            r"los (?:\w{5,9}s|fines de semana)|por (?:un rato|unos dias|una semana)",
        ),
    ),
)
_POLITE = "please|pls|hey|ok|thanks|thank you|por favor|porfavor|porfa|oiga|oye|gracias"
FOR_A_TIME = re.compile("|".join(rf"(?:(?:{_POLITE}) )*{request} (?:{'|'.join(times)})(?: (?:{_POLITE}))*" for request, times in LIMITED))

_STOP = Evidence(weights.STOP)
#: The weight from which a text is a stop, by the language of the rules that speak for it. English needs more: "stop", "off" and "out"
#: are said of everything.
STOPS_BY_RULE = {"en": 0.7, "es": -1.2}
STOPS_UNOPPOSED = -1.2  # and where two rules speak for it and none against
STOPS_BY_WORDS = 0.0  # and where none does
STOPS_IN_A_PART = 1.0  # the weight from which one part of a long text is a request, whatever the story around it
NEARLY = -3.0  # where the whole weighs at least that
DOUBTS_BY_RULE, DOUBTS_BY_WORDS = -1.6, -0.7  # the weight from which a text may be a stop
_PARTS = re.compile(r"[.!?;,\n]+")


@dataclass(frozen=True, slots=True)
class Parting:
    """How a text asks for the end of all texts, and why: surely; surely where no question is open; perhaps where none is; perhaps."""

    word: Literal["stop", "enough", "decline", "doubt"]
    why: str
    wrong_number: bool = False


def is_stop(text: str) -> bool:
    """Whether the text asks for no more texts, where no question is open that it could answer."""
    found = None if is_reaction(text) else parting(text, said(text))
    return found is not None and found.word in {"stop", "enough"}


def parting(text: str, read: Said) -> Parting | None:
    """Whether and how surely a text, which is no phone's reaction, asks for no more texts; None for all others.

    `read` is the text in comparable form.
    """
    rule = _carrier_word(read) or _on_a_line(text)
    if rule:
        return Parting("stop", f"stop: {rule}", _is_wrong_number(read))
    plain = "".join(bare(read.tokens))
    if plain in _ENOUGH or read.key in _ENOUGH:
        return Parting("enough", "enough, said alone")
    if plain in _DECLINE or read.key in _DECLINE:
        return Parting("decline", "a no, said alone")
    return _weighed(read)


def _weighed(read: Said) -> Parting | None:
    if len(read.tokens) == 2 and read.tokens[0] in _CHOICE and read.tokens[1] in _WHICH:
        return None
    if FOR_A_TIME.fullmatch(" ".join(read.tokens)):
        return Parting("doubt", "doubt: for a time")
    found, rules = weighed("stop", _STOP, read)
    speak = rules & FOR["stop"]
    if found.score >= _stops_from(speak, rules):
        return Parting("stop", f"stop: {found.why}", _is_wrong_number(read))
    if found.score >= NEARLY and (part := _asked_in_a_part(read)):
        return Parting("stop", f"stop, in one part: {part}", _is_wrong_number(read))
    doubts = DOUBTS_BY_RULE if speak else DOUBTS_BY_WORDS
    return Parting("doubt", f"doubt: {found.why}") if found.score >= doubts else None


def _stops_from(speak: AbstractSet[str], rules: AbstractSet[str]) -> float:
    """The weight from which a text is a stop: the lowest that any of the rules that speak for it allows."""
    if len(speak) > 1 and speak == rules:
        return STOPS_UNOPPOSED
    return min((STOPS_BY_RULE[rule.partition(":")[0]] for rule in speak), default=STOPS_BY_WORDS)


def _asked_in_a_part(read: Said) -> str | None:
    """Why one part of a text of several, read alone, is a request; None where none is."""
    parts = [part for part in _PARTS.split(read.text) if part.strip()]
    for part in parts if len(parts) > 1 else ():
        found, rules = weighed("stop", _STOP, said(part))
        if rules & FOR["stop"] and found.score >= STOPS_IN_A_PART:
            return found.why
    return None


def _is_wrong_number(read: Said) -> bool:
    return WRONG_NUMBER.hit(read.stream) is not None


def _carrier_word(text: Said) -> str | None:
    if text.key in _CARRIER or _is_said_again(text):
        return "carrier word"
    if "".join(bare(text.tokens)) in _CARRIER and text.tokens != ("por", "fin"):
        return "carrier word, politely"
    if _opens_or_closes(text):
        return "carrier word, then more"
    if "🛑" in text.text and all(token in POLITE_WORDS for token in text.tokens):
        return "stop sign"
    return None


def _is_said_again(text: Said) -> bool:
    """STOP STOP STOP, stop unsubscribe."""
    return bool(text.tokens) and all(token in _REPEATED for token in bare(text.tokens))


def _opens_or_closes(text: Said) -> bool:
    """STOP. I don't know you; Who is this? STOP."""
    if len(text.clauses) < 2 or not _JOKING.isdisjoint(text.tokens):
        return False
    return "".join(bare(text.clauses[0])) in SURE or "".join(bare(text.clauses[-1])) in SURE


def _on_a_line(text: str) -> str | None:
    """A short line of its own, also far down, below what a phone has quoted."""
    if "\n" not in text:
        return None
    lines = (line for line in map(str.strip, text[:20_000].split("\n")) if 3 < len(line) < 40 and line[0] not in '>"“')
    return "carrier word on its own line" if any(key_of(line) in SURE for line in lines) else None
