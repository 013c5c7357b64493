"""Urgent: fired, threatened, questioned by a boss, hurt, la migra, the police, self-harm, attacked.

Missing one is worse than a needless alert. A bare cry for help and thoughts of dying are heard by rule; all else is weighed: the rules for
and against of each language, and the words.
"""

from __future__ import annotations

import re

from flows.hearing import weights
from flows.hearing.evidence import Evidence
from flows.hearing.normal import Said, key_of, phrases, word_set
from flows.hearing.patterns import Rule, Rules
from flows.hearing.weighing import weighed

#: Said alone, these are a cry for help.
BARE = frozenset(
    key_of(phrase)
    for phrase in phrases("""
        fired; i got fired; terminated; laid off; suspended; written up; despedido; despedida; me despidieron; despidieron; corrido;
        suspendido; suspendida; hurt; injured; im hurt; accident; bleeding; ambulance; herido; herida; accidente; sangre; ambulancia;
        lastimado; lastimada; migra; la migra; ice; immigration; inmigracion; raid; redada; police; the police; policia; la policia; cops;
        arrested; arrestado; 911; 988; sos; emergency; emergencia; urgent; urgente; threatened; amenazado; amenazada; amenazas; harassed;
        acoso; suicide; suicidio; smell gas; i smell gas; gas leak; active shooter; shooter; chest pain; chest pains; fire; gun; knife; overdose; help me; ayudame; ayudenme; auxilio; socorro
    """)
)

#: Count me in: the same letters as "he pointed (a gun) at me", which nobody says alone.
COUNTS_ME_IN = re.compile(
    r"(?:(?:si|yo|ok|claro|bueno|pues|tambien|y) )*(?:me apunto|nos apuntamos)(?: con mis? \w+)?(?: tambien| gracias| para la (?:junta|reunion))*"
)

#: Never a general question.
ALWAYS = (
    Rule("self-harm", (
        "kill|killing|killin|hurt|harm|cut|shoot|hang myself", "suicide|suicidal|suicidio|suicidarme|suicidar|suicidarse",
        "want|wanna|ready|rather|better|wish to? die|dead", "want|wanna to be dead", "wish i was|were dead", "better off dead",
        "end my life", "end it all", "ending my life|it", "take|taking my *1 life",
        "dont|not want|wanna to? live|exist", "dont|not want|wanna *1 be alive|here anymore", "cant go on", "no reason to live",
        "me quiero|quisiera|quise morir|matar", "quiero|quisiera morir|morirme|matarme|desaparecer", "matarme|ahorcarme|colgarme",
        "quitarme|quitar la|mi vida", "no quiero|vale vivir|seguir|la", "ya no quiero *1 vivir|existir",
    ), never=word_set("movie laughing risa")),
    Rule("afraid of who is there", (
        "boss|manager|supervisor|supe|owner|guard|police *2 here|outside|door|behind *4 scared|afraid|terrified|frightened",
        "scared|afraid|terrified|frightened *4 boss|manager|supervisor|supe|owner|guard|police *2 here|outside|door|behind",
        "jefe|jefa|gerente|supervisor|supervisora|patron|dueno|guardia|policia *2 aqui|afuera|puerta|atras *4 miedo|susto",
        "miedo|susto *4 jefe|jefa|gerente|supervisor|supervisora|patron|dueno|guardia|policia *2 aqui|afuera|puerta|atras",
    )),
)  # fmt: skip

_ALWAYS = Rules(ALWAYS)
_URGENT = Evidence(weights.URGENT)
ALARMS = -0.7  # the weight from which a text is urgent


def urgent_rule(text: Said) -> str | None:
    """By what the text is urgent, or None."""
    if text.key in BARE:
        return "bare word"
    if COUNTS_ME_IN.fullmatch(" ".join(text.tokens)):
        return None
    hit = _ALWAYS.hit(text.tokens)
    if hit:
        return hit.name
    found, _ = weighed("urgent", _URGENT, text)
    return found.why if found.score >= ALARMS else None
