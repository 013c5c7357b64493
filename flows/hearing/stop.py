"""Stop, in any words and in both languages: it needs no campaign, no state and no other rule, because it comes before them all.

Three ways: a carrier word said alone; a carrier word that opens, closes or fills a line of a longer text; a plain-language
revocation, by the rules below. The rules name a verb and its object: "stop" alone in a sentence says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from flows.hearing.answers import is_reaction
from flows.hearing.normal import Said, bare, key_of, phrases, said, word_set
from flows.hearing.patterns import Rule, Rules

#: Said alone, these stop: by whole text, in any spacing.
CARRIER = phrases(
    """
        stop; stopall; i said stop; stop all; unsubscribe; unsub; cancel; cancel all; end; end all; quit; revoke; opt out; remove me;
        remove; no more; stop it; alto; parar; pare; paren; para; para ya; basta; ya basta; basta ya; cancelar; cancelen; cancela;
        terminar; detener; deten; detengan; detenganse; detente; salir; salirme; fin; no mas; ya no mas; baja; dar de baja; darme de baja;
        desuscribir; desuscribirme; desuscribanme; anular; ya stop; go away; fuck off; f off; piss off; get lost; leave me be;
        wrong number; numero equivocado; no text; no texts; no texting; no mensajes; stpo; sotp; stopp; sttop; st0p; 5top; stop texts;
        unsuscribe; unsubscibe; unsubcribe; unsubscribed; alto por favor
    """
)
#: Said alone in the first clause, on the last or on a line of its own, these stop too: nobody says them of anything else.
SURE = frozenset(
    key_of(phrase) for phrase in ("stop", "stopall", "stop all", "unsubscribe", "opt out", "please stop", "pls stop", "stop please")
)
_CARRIER = frozenset(key_of(phrase) for phrase in CARRIER)
_REPEATED = frozenset(word for phrase in CARRIER if len(word := key_of(phrase)) > 2 and " " not in phrase.strip())
_JOKING = word_set("lol lmao haha hahaha jaja jajaja omg lying playing it")

CLASSES = {
    "escriban_ustedes": word_set(
        "escriban escriba escribas manden contacten contacte contactes molesten moleste molestes texteen textees textee llamen busquen"
    ),
    "borrenme": word_set("quitenme quiteme quitame saquenme saqueme sacame eliminenme elimineme eliminame"),
    "stop": word_set("stop stopp stpo quit cease end cancel discontinue halt suspend"),
    "text": word_set(
        """
            text texts txt txts texting message messages msg msgs mesage mesages messaging sms notification notifications alert alerts
            update updates reminder reminders spam spamming subscription communication communications mensaje mensajes mensajitos mesajes
            msj msjs msjes texto textos notificaciones notificacion alertas recordatorios avisos suscripcion
        """
    ),
    "texting": word_set("texting txting messaging contacting emailing spamming textin msging messagin texing"),
    "bothering": word_set("bothering harassing bugging pestering annoying calling sending writing hitting sendin callin"),
    "me": word_set("me us this these those here mine my them em"),
    "textme": word_set("text txt message msg contact email bother bug spam"),
    "again": word_set("again anymore anymor ever nomore further nothing"),
    "number": word_set("number numbers cell phone name info contact contacts digits"),
    "list": word_set(
        """
            list lists this these here it everything database system chat group text texts message messages thread contacts mailing
            distribution campaign program service number alerts phone lista listas esto esta este aqui grupo chat base mensajes textos
            numero todo programa directorio sistema contactos
        """
    ),
    "remove": word_set("remove delete take drop erase scratch removed"),
    "escriban": word_set(
        """
            escriban escriba escribas escriben escribes manden mande mandes mandas mandan envien envie envies texteen textees textee
            mensajeen contacten contacte contactes llamen llame llames molesten moleste molestes busquen busque busques mensajeen
            mensajees jodan chinguen anden esten
        """
    ),
    "escribir": word_set(
        """
            escribir escribirme escribirnos mandar mandarme mandarnos enviar enviarme enviarnos textear textearme texteando contactar
            contactarme molestar molestarme molestarnos llamarme mandando enviando escribiendo molestando mandandome escribiendome
            enviandome chingar joder fregar estarme hostigar acosarme buscarme recibir
        """
    ),
    "dejar": word_set("deje deja dejen dejes dejar dejenme dejeme dejame paren pare para parar parenle parale basta stop"),
    "borrar": word_set(
        """
            borrenme borreme borrame borrarme saquenme saqueme sacame sacarme quitenme quiteme quitame quitarme eliminenme elimineme
            eliminame eliminarme remuevanme remueveme remuevame removerme bajenme bajame tachenme desapuntenme desapuntame quitar sacar
            borrar
        """
    ),
    "quiten": word_set("""
        quita quite quiten quitan quitar saca saque saquen sacan sacar borra borre borren borrar elimina elimine eliminen eliminar
    """),
    "parar": word_set(
        """
            parar paren pare parenle parale para detener detengan detenga deten cancelar cancelen cancele cancela terminar terminen
            suspender suspendan suspende eviten anular anulen quiten quitar quita basta pausar desactivar desactiven eliminar
        """
    ),
}

_THEY = word_set("he she they boss bosses manager managers supervisor supervisors foreman hr company coworker jefe jefa patron gerente")
_NOT = word_set("not wont dont doesnt didnt never cant cannot couldnt wouldnt isnt neither nor")
_TOLD = word_set("told tell tells said says tried warned threatened ordered made wants he she they boss manager supervisor dijo dijeron")
_NO = word_set("no nunca jamas tampoco sin")
_OF_MANAGEMENT = word_set("""
    boss bosses manager managers management supervisor supervisors hr company foreman jefe jefa patron gerente empresa supervisora
""")
#: What may follow "don't text me" when only an hour or a way is meant.
_HOURS = "!after|before|during|while|when|late|early|so|about|the|a|my|back|names|stupid|lazy|in|until|if|at|on"

RULES = (
    Rule(
        "stop texting",
        (
            "@stop *3 @texting !back|my|each",
            "@stop *1 @bothering @me|messages|texts|things|stuff|mensajes|so !up|names|lazy|stupid|home|boss|coworkers|friends|check|late",


            "@stop *1 @bothering $",
            "@stop *1 blowing up *1 phone|cell",
            "@stop mandando|enviando|escribiendo",
        ),
        unless=_NOT | _TOLD | word_set("when the"),
    ),
    Rule("stop the texts", ("@stop !of *4 @text",), unless=_NOT | _THEY | word_set("the we"), never=_OF_MANAGEMENT
         | word_set("bus meeting")),
    Rule("stop this", ("^ please|pls|plz|just|ok? @stop this|these|that|now|already|everything|right? now? $",
         "^ please? make|let it|this|them stop $")),
    Rule("the texts stop", ("@text to? stop $", "make *3 @text|this|these stop"), unless=word_set("dont didnt did not"),
         never=_OF_MANAGEMENT),
    Rule("no more texts", ("no more @text|this|contact|of", "no|zero texts|texting|messages|msgs please|pls|plz|thanks|anymore",
         "no mas|more @text"),
         unless=word_set("there he she they got get have why i"), never=_OF_MANAGEMENT | word_set("overtime")),
    Rule("enough texts", ("enough *2 @text", "basta *2 @text", "ni un|una @text mas"), unless=_NOT | word_set("get getting"),
         never=_OF_MANAGEMENT),
    Rule(
        "do not text me",
        (
            "dont|never ever? @textme me|us|here|anymore|again " + _HOURS,
            "do not @textme me|us|here|anymore|again " + _HOURS,
            "dont|never @textme $",
            "do not @textme $",
            "dont|never call|write|email me|us @again|or|please|pls|plz|this",
            "do not call|write|email me|us @again|or|please|pls|plz|this",
            "dont|never|not call|write me|this $",
            "dont|never send|sent me|us|this *2 @again|@text|stuff|shit|crap|these|things|anything|more",
            "do not send me|us|this *2 @again|@text|stuff|these|things|anything|more",
            "not|dont text|txt|message|contact this|my number|phone|cell",
            "dont contact|text|message *2 @again",
        ),
        unless=word_set("they he she i why we who it if boss manager friends when"),
        never=word_set("drive instead"),
    ),
    Rule(
        "do not want texts",
        (
            "dont|not|longer|never|nor want|wanna|wish|need|care|like|asked|consent|agree *5 @text|texted|messaged|contacted",
            "dont|not|longer want|wanna|wish *5 list|these",
            "dont|not|longer want|wanna *2 hear *1 from you|u|yall",
            "withdraw|revoke|revoking *2 consent|permission",
        ),
        unless=word_set("if they he she boss manager who why"),
        never=_OF_MANAGEMENT | word_set("lose miss stop back screenshot see text's delete drive wrong"),
    ),
    Rule(
        "remove me",
        (
            "remove|take|drop|scratch|get|delete me|us|my|this|myself @number? off|from|out *3 @list !of|for|that",
            "remove|take|drop|scratch|get|delete me|my|this @number? off|from $",
            "remove|delete|erase my|this @number $",
            "remove|delete|erase my|this number|cell|phone from !the",
            "remove|delete|erase|lose|forget|block my|this number|phone",
            "lose|forget|block|delete my|this number",
            "remove|unlist|unregister|unenroll me|my please|pls|plz|thanks|now|asap|immediately|from !my|the",
            "@remove me please|pls|plz? $",
            "please|pls|plz remove|delete me $",
            "off|out of? your|ur|this|the *1 list $", "salirme|salir|salgo de *1 lista|grupo|esto",
        ),
        unless=word_set("they he she will dont did didnt schedule i if boss manager wants want tried trying to who"),
        never=word_set("schedule shift position job overtime petition card insurance payroll department rota"),
    ),
    Rule(
        "unsubscribe",
        ("unsubscribe|unsub|unsubscribed|unsuscribe|unsubscibe|unsubcribe|optout|desuscribirme|desuscribir|desuscribanme|desuscribeme",
         "opt me|us out !of", "opt me|us out of @list|texts|your|all|getting|receiving",
         "opt|opting out !of|for", "opt|opting out of @list|texts|your|all|getting|receiving|this|these"),
        unless=_NOT | word_set("didnt did they he she accidentally why"),
        never=word_set("dues insurance 401k overtime union membership coverage sindicato seguro newsletter"),
    ),
    Rule("leave me alone", ("leave|leaving|let me|us alone|be !or", "leave me *1 alone", "get out of my phone", "fuck off",
         "dejenme|dejeme|dejame|dejen|dejanos en paz",
                            "me dejan|dejen|deje|dejas en paz", "dejenme|dejeme|dejame tranquilo|tranquila"),
         unless=_NOT | _NO | _TOLD | word_set("to if que wish"), never=_OF_MANAGEMENT),
    Rule("wrong number", ("wrong number|person|guy|phone|nmbr|num", "numero|persona equivocado|equivocada",
         "equivocaron|equivocado|equivoco de|el numero|persona",
                          "not who you think", "no longer|not|isnt *2 number $"),
         unless=word_set("gave wrote put sent typed is had give called texted"), never=word_set("equivoque paycheck check")),
    Rule("no me escriban",
         ("no enviar|mandar|escribir|textear|recibir *2 @text",
         "no me|nos @escriban mas|nada|ya|nunca|jamas|por|porfavor|porfa|a|ni|otra|de|porque|please|pls|tantos|@text !el",
                            "no me|nos @escriban *3 @text",
                            "ya no me|nos @escriban !el|la|un|una|mi|al|los|las|lunes|trabajar|turno|cheque",
                            "no me|nos @escriban_ustedes $",


                            "no mande|manden|mandes|envien|envie|envies *2 @text"),
         unless=word_set("el ella jefe jefa patron gerente si ojala para porque espero supervisor compania empresa"),
         never=_OF_MANAGEMENT | word_set("reporte reportes cheque noche horario")),
    Rule("dejen de escribir", ("@dejar de *1 @escribir !el|la|mi|cheque|los|las|turno|reportes|mal", "@dejar *1 de *2 @escribir *3 @text",
                               "dejen|deja|deje|dejar ya? de @escribir $"),
         unless=_NO | word_set("jefe el ella patron gerente supervisor dijeron dijo"), never=_OF_MANAGEMENT),
    Rule("borrenme de la lista", ("@borrar *1 de|del *2 @list",
         "me borran|borren|quitan|quiten|quitas|quita|quite|sacan|saquen|sacas|saca|saque|eliminan|eliminen|elimina *1 de|del *2 @list",
                                  "^ por? favor? @borrenme ya? por? favor? gracias? $",


                                  "@quiten mi|este|el numero|nombre|contacto|telefono|celular|cel"),
         unless=_NO | word_set("quieren quiso jefe patron que dicen"), never=_OF_MANAGEMENT
         | word_set("horario turno duda dudas tarjeta peticion datos")),
    Rule("no quiero mensajes", ("no quiero|queremos|deseo|quisiera|necesito|pedi|autorizo|autorice|acepto *4 @text",
                                "no quiero|deseo|quisiera que me|nos @escriban|contacten",
                                "no quiero|deseo *2 recibir *1 nada|mas|esto", "no quiero saber *1 nada|mas", "no quiero *2 lista",
                                "no me interesa recibir"),
         unless=word_set("si jefe"), never=_OF_MANAGEMENT | word_set("vea vean perder pierda lea lean borrar")),
    Rule("paren los mensajes", ("@parar *2 @text", "dejar de recibir", "basta de @text", "no mas @text", "ya no *1 @text"),
         unless=_NO | word_set("como gracias que the un"), never=_OF_MANAGEMENT | word_set("visita cita junta reunion")),
    Rule("como paro los mensajes",
         ("como|quiero|puedo *3 parar|paro|detener|detengo|cancelo|quito|cancelar|quitar|suspender|desactivar *2 @text",
         "como *2 dejo|dejar de recibir"),
         unless=_NO, never=_OF_MANAGEMENT),
    Rule("denme de baja", ("denme|deme|dame|darme|dar|den|doy|date de baja !del|en|por|a", "de baja de|del *2 @list"),
         unless=word_set("van va quieren dieron me's"), never=word_set("sindicato seguro imss trabajo")),
)  # fmt: skip

_RULES = Rules(RULES, CLASSES)


@dataclass(frozen=True, slots=True)
class Parting:
    """How a text asks for the end of all texts: "stop" surely, "enough" where no question is open, "doubt" perhaps."""

    word: Literal["stop", "enough", "doubt"]
    why: str
    wrong_number: bool = False


def is_stop(text: str) -> bool:
    """Whether the text asks for no more texts, where no question is open that it could answer."""
    found = parting(text)
    return found is not None and found.word != "doubt"


def parting(text: str) -> Parting | None:
    """Whether and how surely a text asks for no more texts; None for all others."""
    if is_reaction(text):
        return None
    rule = _by_rule(said(text)) or _on_a_line(text)
    return Parting("stop", f"stop: {rule}", rule == "wrong number") if rule else None


def _by_rule(text: Said) -> str | None:
    if text.key in _CARRIER or _is_said_again(text):
        return "carrier word"
    if "".join(bare(text.tokens)) in _CARRIER:
        return "carrier word, politely"
    if _opens_or_closes(text):
        return "carrier word, then more"
    if not text.key and text.text.strip("\ufe0f \n") in ("🛑", "✋🛑", "🛑🛑"):
        return "stop sign"
    if text.reports:
        return None
    hit = _RULES.hit(text.tokens)
    return hit.name if hit else None


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
