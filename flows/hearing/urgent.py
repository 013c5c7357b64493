"""
    Urgent: fired, threatened, questioned by a boss, hurt, la migra, the police, self-harm, attacked.

Missing one is worse than a needless alert.

Each sentence is read on its own. What happened ("they fired me") is urgent;
    what is only asked about ("can they fire me?") is not.
"""

from __future__ import annotations

from flows.hearing.normal import Said, key_of, phrases, word_set
from flows.hearing.patterns import Hit, Rule, Rules

#: Said alone, these are a cry for help.
BARE = frozenset(
    key_of(phrase)
    for phrase in phrases("""
        fired; i got fired; terminated; laid off; suspended; written up; despedido; despedida; me despidieron; despidieron; corrido;
        suspendido; suspendida; hurt; injured; im hurt; accident; bleeding; ambulance; herido; herida; accidente; sangre; ambulancia;
        lastimado; lastimada; migra; la migra; ice; immigration; inmigracion; raid; redada; police; the police; policia; la policia; cops;
        arrested; arrestado; 911; 988; sos; emergency; emergencia; urgent; urgente; threatened; amenazado; amenazada; amenazas; harassed;
        acoso; suicide; suicidio; help me; ayudame; ayudenme; auxilio; socorro
    """)
)

CLASSES = {
    "injured": word_set("hurt injured burned crushed electrocuted shocked"),
    "lastimo": word_set(
        """
        lastime lastimo lastimaron cai cayo corte corto queme quemo accidente accidento desmaye desmayo quebre quebro rompi rompio
        golpee fracture
        machuque machuco
        """
    ),
    "amenaza": word_set(
        "despedir correr cerrar deportar migra inmigracion policia reportar echar corre despide corren despiden cierran descansar"
    ),
    "jefe": word_set("jefe jefa gerente supervisor supervisora patron mayordomo encargado encargada capataz ellos empresa rh"),
    "pregunto": word_set("pregunto preguntaron preguntando pregunta preguntan"),
    "who": word_set(
        "they i we he she my a an the employer employers company immigration ice bosses boss anyone anybody people police it this"
    ),
    "boss": word_set(
        """
            boss bosses manager managers supervisor supervisors management hr foreman owner lead director company they he she jefe jefa
            jefes gerente gerentes patron patrones patrona supervisora mayordomo capataz encargado encargada dueno duena empresa ellos el
            ella rh
        """
    ),
    "us": word_set("""
        me us him her them coworker coworkers guy guys friend someone people everyone everybody somebody employee worker workers half
    """),
    "fire": word_set("""
        fire terminate can sack suspend deport report replace demote discipline close shut cut move arrest hurt kill beat lose ruin
        blacklist
    """),
    "fired": word_set("fired terminated sacked canned suspended axed disciplined deported demoted reprimanded arrested detained evicted"),
    "said": word_set("said says say told telling saying threatening warned warns tells threatened swore"),
    "ask": word_set("""
        asked asking ask asks questioned questioning interrogated interrogating interrogate grilled grilling pressured pressuring demanded
    """),
    "union": word_set("""
        who if whether union about sign signed signing card cards names organizing meeting vote voting petition involved supporting
        leaflet flyer texts
    """),
    "ice_acts": word_set(
        """
            agents agent raid raids here outside coming comes came come door plant detained detaining arrested arresting call called
            calling calls van vans officers officer showed took taking parking lot building inside deport waiting gate threatened tells
            tell
        """
    ),
    "despedir": word_set("""
        despedir correr echar botar suspender despedirme correrme echarme despedirnos corrernos echarnos suspenderme reportar deportar
        descansar castigar golpear matar quitar
    """),
    "despidieron": word_set(
        """
            despidieron despidio corrieron corrio botaron boto suspendieron suspendio descansaron descanso liquidaron liquido
            disciplinaron castigaron castigo arrestaron detuvieron deportaron sancionaron reportaron despedido despedidos corrido echaron
            reporto
        """
    ),
    "pegaron": word_set(
        """
            golpeo golpearon pego pegaron empujo empujaron ataco atacaron manoseo manosearon violo acosa acosan acoso acosaron persigue
            persiguen siguieron siguio sigue siguen amenazo amenazaron amenaza amenazan asalto asaltaron agredio agredieron interrogaron
            interrogo interrogan interrogando amenazando acosando siguiendo avento aventaron
        """
    ),
    "body": word_set(
        """
            back arm leg hand hands finger fingers foot ankle knee head neck shoulder wrist eye eyes ribs hip espalda brazo pierna mano
            manos dedo dedos pie tobillo rodilla cabeza cuello hombro muneca ojo ojos costilla cadera
        """
    ),
}

_IF = word_set("if si unless cuando whenever until")
_MAY = word_set("""
    can could may might would will should ever anyone anybody cannot cant wont dont doesnt not never without avoid afraid scared worried
""")
_NOBODY = word_set("nobody one wont would doesnt didnt never wouldnt cant not isnt feelings")

#: What happened, or is happening.
HAPPENED = (
    Rule("fired", (
        "fired|terminated|sacked|suspended|disciplined|demoted|axed @us|my|the|a|one|two|three|another|both|all|today|yesterday",
        "wrote @us up", "writing|writin @us up", "write up|ups", "writeup|writeups",
        "laid|laying @us|my|everyone|people off", "let @us|my go", "letting @us|my|people go",
        "let go half|most|people|of|two|three|my|some|everyone", "sent @us home", "walked @us out", "escorted @us|out",
        "lost my|his|her job", "final warning", "on suspension",
        "kicked me out", "@boss fired|terminated|suspended|disciplined", "just fired|terminated|suspended",
        "fired *1 for talking|signing|wearing|union|organizing",
        "took me|us|him|her off *1 schedule", "took away my shifts|job|hours", "cut my hours",
        "gave|giving me|us|him|her *2 warning|writeup|write|reprimand|discipline|termination|pip",
    ), unless=_IF | word_set("ever would")),
    Rule("was fired", (
        "got|was|am|im|were|been|being|gets|is|getting just|also|already? *1 @fired !up",
        "got|was|am|im|were|been|getting|being written up", "got|was|am|im|were|been|getting|being *1 laid off",
        "@fired today|yesterday|tonight",
        "got|was|were|been let go", "got *3 write|writeup|warning|discipline", "got canned|sacked|axed",
        "going|gonna|trying|wants|want to? fire|suspend|terminate @us|my", "gonna fire|suspend|terminate @us|my",
        "firing @us|my|people|everybody|everyone", "about to fire|terminate|suspend",
    ), unless=_IF | _MAY),
    Rule("despidieron", (
        "me|nos|lo|la|los|las|le|les @despidieron|echaron !la|de", "me|nos echo|echaron de|del !menos",
        "@despidieron a mi|un|una|dos|tres|varios|otro|companero|companera|mi|juan|maria", "echaron|despidieron|corrieron|suspendieron a",
        "me|nos van|va|quiere|quieren|acaban|acaba|estan|esta *1 @despedir|despidiendo|corriendo", "me|nos dieron|dio de baja",
        "me|nos|le quitaron el|mi trabajo|turno", "perdi mi|el trabajo|empleo", "quede sin trabajo",
        "me|nos|le escribieron|levantaron|hicieron|pusieron|metieron *1 reporte|acta|writeup|carta|warning|amonestacion",
        "me|nos|le dieron *1 reporte|acta|warning|amonestacion|suspension|advertencia|aviso|writeup", "me|nos llamaron|llamo la atencion",
        "me|nos mandaron|mando a|pa la|mi? casa",
        "fui despedido|despedida|suspendido|suspendida", "estoy|estamos despedido|despedida|despedidos|suspendido|suspendida",
        "acta administrativa", "ultima advertencia",
    ), unless=word_set("cuando pueden")),
    Rule("despiden", ("me|nos despiden|corren|suspenden|echan !la",), unless=_IF | word_set("pueden que")),
    Rule("hurt", (
        "i|im|got|was|were|is|someone|somebody|he|she|coworker|badly|been get|got|am|just? @injured !by|feelings",

        "hurt|broke|cut|burned|injured|twisted|smashed|crushed|busted|sprained my|his|her|the *1 @body|myself",
        "bleeding", "ambulance", "theres|is a? fire !drill|exit|extinguisher|alarm", "hay|hubo un? incendio|fuego",
        "had|was|been|is *1 accident", "accident at|on|in|here", "fell off|down|from", "passed out",
        "fainted|collapsed|unconscious", "heart attack", "cant|cannot|couldnt breathe", "in|to the? hospital|er|emergency",
        "have an? emergency", "is emergency", "gas leak", "chemical spill|burn", "finger cut",
        "call|called|need 911",
        "me|se|nos @lastimo",

        "estoy|esta|estan|quedo|hay herido|herida|heridos|lastimado|lastimada|sangrando|lesionado|lesionada|accidentado",
        "sangrando", "ambulancia", "un|hubo|tuve accidente", "hubo|tuve|tuvo un? accidente", "no puedo respirar",
        "al|en hospital|emergencia", "en el hospital", "es emergencia|urgente", "una emergencia", "me duele el pecho",
        "llamen|llame al? 911",
    ), unless=_IF | _NOBODY | word_set("any")),
    Rule("threatened", (
        "threatened|threatens|threatening|threatend|threaten|threatned", "threats",
        "@boss @said *6 @fire|fired|deported|ice|police|immigration|consequences|regret|job|jobs|closed|writeup|terminated|suspended !my",
        "@boss *1 will|gonna|ll fire|deport|close|shut|terminate|report|suspend @us|the|my|everyone|down|anyone",
        "me|nos|lo|la|les|los esta|estan? amenazo|amenazaron|amenaza|amenazan|amenazando",
        "amenazo|amenazaron|amenaza|amenazan|amenazando con|a|de|que",
        "hell|shell|theyll fire|deport|close|shut|terminate|report|suspend @us|the|my|everyone|down|anyone",
        "@boss *1 dice|dijo|dicen|dijeron *8 @amenaza", "@boss @said if",

        "me van a matar|pegar|golpear|hacer",
        "gave me an ultimatum", "blackmail|blackmailing",
        "dijo|dijeron|dice|dicen que me|nos|va|van *2 despedir|correr|deportar|echar|cerrar|corre|despide",
    ), unless=word_set("can pueden puede if") | word_set("no")),
    Rule("questioned", (
        "boss|bosses|manager|managers|supervisor|supervisors|management|hr|foreman|owner|lead|they|jefe|company|he|she *4 @ask *5 @union",
        "interrogated|interrogating|interrogation|questioned|questioning me|us|him|her|everyone|by|people|my",
        "got|was|been|being|getting|am|im interrogated|questioned|grilled",
        "called|calling|pulled|pulling|brought @us *3 office|aside|hr|room|meeting", "in the? hr|managers office",
        "want|wants|make|making|made|forcing @us to? sign", "making|forcing|forced @us to",
        "me|nos|le esta|estan? interrogando|interrogaron|interrogo|interrogan|cuestionando|presionando|presionaron",
        "@jefe *2 @pregunto *5 si|quien|quienes|del|sobre|por|firme|firmado|sindicato|union",

        "me|nos pregunto|preguntaron|preguntando|estan|preguntan *3 si|quien|quienes|sindicato|union|firme|firmado",
        "me|nos llamaron|llamo|mandaron|llevaron|metieron *2 oficina|rh|recursos", "quieren|quiere que|hacer firme|firmemos|firmar",
        "obligan|obligando|obligaron *2 firmar", "spying|spied|recording on|us|me|our", "taking pictures|photos of us|me|people",
    ), unless=_IF | word_set("can could may pueden puede coworker companero friend")),
    Rule("immigration", (
        "ice|immigration *3 @ice_acts", "call|called|calling|calls|calle|told *1 ice|immigration|la",
        "call|called|calling|calls la? migra", "ice|immigration at|in|on|by the|my|our",
        "deport|deported|deporting|deportation|deportar|deportan|deportaron|deportarme", "migra",
        "llego|llegaron|vino|vinieron|esta|estan|viene|vienen|hay|llamaron|llamar|llamo|llamando *2 inmigracion|ice|migracion|redada",
        "inmigracion|migracion esta|estan|llego|vino|viene|aqui|afuera|en", "redada|redadas", "raid|raids", "detained|detuvieron",
        "immigration|ice|inmigracion|migracion raid|raided|detained|detuvo|took|agents|agentes",
    ), unless=_IF | word_set("status"), never=word_set("cream machine maker cold water cooler pack tea freezer rink")),
    Rule("police", (
        "police|cops|cop|sheriff|policia|policias|patrulla",
        "arrest|arrested|arresting|arrestaron|arresto|arrestado|arrestada|detuvieron|handcuffed|handcuffs",
    ), unless=_IF),
    Rule("attacked", (
        "attacked|punched|shoved|grabbed|assaulted|slapped|kicked|choked|groped|stalking|stalked|spit @us|my|by|on",
        "hit|pushed|touched me|him|her|us|my !up|with", "following|followed me|us|my|her|him !up|on",
        "harassed|harassing|harrassing|harassment|harrassed|harrassment|harrassing", "assault|assaulted|rape|raped",
        "sexually", "has|have|with|pulled|got a gun|knife|weapon", "shooter|shooting|gunshot", "me|nos esta|estan|anda|andan? @pegaron",
        "tiene|trae|con pistola|cuchillo|arma", "tiene|trae una? pistola|arma",
        "acoso|acosada|acosado|acosan|hostigamiento|hostigan|hostigando|violaron|abuso",
    ), unless=_IF),
)  # fmt: skip

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
)  # fmt: skip

_HAPPENED = Rules(HAPPENED, CLASSES)
_ALWAYS = Rules(ALWAYS, CLASSES)

#: How a question about what might happen begins. What it then names has not happened.
ASKING = Rules(
    (
        Rule("in general", (
            "^ what|whats|wat if|happens|happen|about", "^ what would happen", "^ whats|what is? a|an",
            "^ what do|can|could|should i|we|you|u|they *2 if",
            "^ can|could|would|may|will|should|does|cn|must|might|has|have @who",


            "^ do they|people|employers|bosses|i|we|you|workers|companies",
            "^ is|are it|there|that|my *2 legal|illegal|allowed|ok|okay|possible|risk|chance|against|status|protection|protections",
            "^ are they|bosses|employers|we|managers|i allowed|able|protected", "^ am i *1 going|gonna|allowed|protected",
            "^ how|when|why do|does|can|would|likely", "^ how many|much|often",
            "^ if", "^ do|does *3 if", "^ who *3 if", "^ me|nos|lo|le|les pueden|puede|podrian|podria|podran",
            "^ pueden|puede|podrian|podria|podran|puedo|podemos|debo|deben",
            "^ que pasa|pasaria|hago|hacemos|hacer|puedo|puede|sucede *1 si|cuando", "^ que es|significa",
            "^ y? que? si me|nos|el|mi|los|la|llega|viene|llaman|hay|mis|llegan",
            "^ es legal|ilegal|cierto|verdad|permitido|posible", "^ como me|se|nos|puedo|evito|reporto|denuncio",
            "^ tengo|tienen|tenemos derecho|proteccion", "^ hay riesgo|proteccion|peligro", "^ no me pueden|puede", "^ se puede|pueden",
            "^ existe|cual|cuales|cuando|cuanto|sera|which",
            "^ does|do|is immigration|status|my *3 matter|status", "^ any|has anyone|anybody|one", "^ has anyone|anybody",
            "^ have you|people|any",
        )),
    ),
    CLASSES,
)  # fmt: skip
_OPENERS = word_set("""
    hi hello hey so ok and but quick question hola oye pregunta una disculpe disculpa buenas buenos tardes dias pero and also um well like
    wait perdon y yo
""")
#: Said in the same breath, these show that it did happen.
_REALLY = word_set("just yesterday today tonight rn ayer hoy acaban acaba already morning")
#: No question about what might be is put in these words: "what do I do they fired me".
_ALWAYS_HAPPENED = frozenset(("despidieron", "hurt"))
_HAPPENED_NOW = frozenset(("fired", "questioned", "attacked", "threatened"))


def urgent_rule(text: Said) -> str | None:
    """The name of the rule by which the text is urgent, or None."""
    if text.key in BARE:
        return "bare word"
    hit = _ALWAYS.hit(text.tokens)
    if hit:
        return hit.name
    return next((rule for sentence in text.sentences if (rule := _in_a_sentence(sentence))), None)


def _in_a_sentence(words: list[str]) -> str | None:
    if "".join(words) in BARE and len(words) > 1:
        return "bare words"
    hits = list(_HAPPENED.hits(words))
    if not hits:
        return None
    if _asks_in_general(words):
        return next((hit.name for hit in hits if _happened_all_the_same(hit, words)), None)
    return hits[0].name


def _happened_all_the_same(hit: Hit, words: list[str]) -> bool:
    """What did happen although the sentence begins as a question: "is it legal they fired me"."""
    if hit.name in _ALWAYS_HAPPENED:
        return True
    if hit.name == "fired" and hit.start > 0 and words[hit.start - 1] in CLASSES["boss"] | _REALLY:
        return True
    return hit.name in _HAPPENED_NOW and not _REALLY.isdisjoint(words)


def _asks_in_general(words: list[str]) -> bool:
    """Whether a sentence asks what may happen."""
    start = next((at for at, word in enumerate(words[:6]) if word not in _OPENERS), 0)
    return any(_general(words[at:]) for at in {0, start})


def _general(words: list[str]) -> bool:
    return any(hit.start == 0 for hit in ASKING.hits(words[:10]))
