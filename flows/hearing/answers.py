"""Yes, no, maybe, later, a number, a guest, a nod: short answers, as people write them in both languages. A yes never becomes a no.

A text is read from left to right as phrases that mean something, the longest at each place, and words that mean nothing here. What
answers by itself ("count me in") is told from what answers only where somebody asked ("got my kids that day"). Two answers that
disagree are none, unless one corrects the other ("2 no wait 1") or turns from it ("not feeling great but ill be there").
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from flows.hearing.heard import Answer
from flows.hearing.normal import Said, key_of, phrases, word_set
from flows.hearing.patterns import Rule, Rules

LONGEST_ANSWER = 12  # words
LONGEST_CLEAR = 25  # words of a text that begins with its answer, or ends with it
LONGEST_NOD = 8
LONGEST_POINTING = 10  # words of a text that points to a number among others: "the second one sounds good"
HIGHEST = 20
HIGHEST_POINTED = 9  # "the 12th" is a day


@dataclass(frozen=True, slots=True)
class Answered:
    """What a short text answers. All empty when it answers nothing. `if_asked` holds only where a yes or a no was asked for."""

    answer: Answer | None = None
    number: int | None = None
    guests: int | None = None
    nod: bool = False
    if_asked: Answer | None = None
    why: str = ""


# --- spelling -------------------------------------------------------------------------------------------------------------------------

#: One spelling for words that people spell in many ways, or say in many forms: each word of a group stands for its first.
SPELLED = {
    word: group.split()[0]
    for group in phrases("""
    im iam; be b; cant cannot cnt kant canot caint couldnt; wont wnt; dont dnt doesnt didnt dosent; with w wit wth;
    tomorrow tmrw tmr tmrow tomorow tomoro 2moro 2morrow tmw; tonight tonite 2nite; later ltr l8r latr latah;
    because cuz bc cause coz bcuz becuz cus bcs; coming comin cuming comming commin cumin; going goin; working workin wrking;
    bringing bringin brining bringn; trying tryin; know kno knw; idk idek idkk dunno donno duno iono idrk;
    maybe mayb maby mabye mabey mebbe mby mabe maybee perhaps mbe; probably prolly prob probly probs probaly prbly probablly;
    definitely def defo deff definately definitly definetly defs deffo; thanks thx thnx thanx thks tks thnks tanks ty tysm tyvm thankyou;
    please pls plz plis pliz pliss plss plzz; gonna gon gunna finna; gotta hafta; course coarse corse; interested intrested;
    okay ok okey oki okie okk k kk kay okok okas oks okis okei; your ur; you u yu yall; sick sik; friday fri; monday mon; tuesday tue tues;
    wednesday weds; thursday thu thur thurs; saturday sat; message msg; numero num; ill ima imma; wouldnt wuldnt; lemme lemmie; dr doc;
    appointment appt appts appointments; que q ke; porque pq xq porq xke pk; tambien tmb tb tambn tanbien tmbn; ahi alli alla ahy halli ai;
    estare stare estre estaremos andare; esta sta ta; estoy toy stoy ando; para pa;
    quiza kiza kizas quisas quisa quizas talvez talves talbez tlvz; ojala ojalay; chance chanza; ahorita horita orita aorita ahorit;
    ahora aora haora; despues dsps despus dspues despuesito; luego lugo lueg luegito; rato ratito ratico ratin;
    momento momentito momentico; segundo segundito seg; minuto minutito; por x; porfa porfavor porfis xfa xfavor porfas;
    senora senorita sra; senor sr; vamos bamos; podre podria podremos podriamos; ire iremos; asistire asistiremos asisto;
    puedo pueo podemos; puede pueden; deje dejame dejeme dejenme dejen; permitame permiteme; le les te;
    contesto respondo contestare respondere contestamos; aviso avisare avisamos; digo decimos; confirmo confirmare;
    intentare tratare procurare intento procuro; seguro segura; enfermo enferma malito malita;
    cansado cansada agotado agotada rendido rendida molido molida; ocupado ocupada; nino nina; hijo hija; pues pos ps pz pus;
    recuerdame recuerdeme recuerdenme; preguntame pregunteme preguntenme;
    anoteme anotame anotenme apunteme apuntame apuntenme agregueme agregame inscribame inscribeme pongame ponme registreme registrame
    anotenos apuntenos; cuente cuenta cuenten cuentan cuentas contar; mandeme mandame manden mandenme siganme sigueme sigame sigan;
    checar revisar verificar; checo reviso verifico; platicar consultar preguntar preguntarle consultarlo platicarlo consultarle;
    platico consulto pregunto; pensar pensarlo pensarle pensarla; encantado encantada encantados; listo lista listos;
    dispuesto puesto puestisimo puestisima puesta puestos dispuesta; mananita manana mnana maniana
    """)
    for word in group.split()[1:]
}

#: Two words that are one.
JOINED = {
    (first, second): whole
    for whole, pairs in {
        "im": "i am; i m",
        "ill": "i will; i ll; i shall; im gonna; ill gonna; im bout; ima be",
        "well": "we will; we ll; we gonna; were gonna",
        "were": "we are",
        "cant": "can not; could not; unable to",
        "wont": "will not",
        "dont": "do not; does not; did not",
        "isnt": "is not",
        "wouldnt": "would not",
        "lemme": "let me",
        "gimme": "give me",
        "gotta": "have to; got to; need to; had to; has to",
        "thanks": "thank you",
        "quiza": "tal vez; tal ves; tal bes; tal bez",
        "perdon": "lo siento; lo lamento",
        "porfa": "por favor",
        "id": "i would; i d; id d",
        "noone": "no one; no body",
    }.items()
    for first, second in map(str.split, phrases(pairs))
}  # fmt: skip

END = "."  # stands among the words where a clause ends

#: Said beside an answer, without being part of it: a clause ends before it.
_ASIDE = word_set("""
    thanks please sorry gracias porfa perdon maam mam sir bro sis hun hon girl lol lmao haha hahaha jaja jajaja jeje dude boo senora
    senor amigo amiga compa compas jefa mija mijo joven disculpe disculpa tho though tbh mana manita carnal smh ngl fam homie guey wey
    omg disculpen brother reina prro sweetie ladies mano oiga oigan
""")

# --- phrases --------------------------------------------------------------------------------------------------------------------------

YES = word_set("""
    yes yea yeah yep yeh yup yess yas yaas yass yuh yur yurr yis yees yezzir yessir yesir yez yeap yip yessum yaa yeahh yeaa yepp yupp
    yh yush affirmative absolutely absolutly definitely ofcourse ofc totally certainly indeed fasho fosho surely gladly confirmed
    confirm aye simon sip sii sisi sipi sep sipo seep claro claroo afirmativo obvio obviamente efectivamente definitivamente
    absolutamente cincho sim simona sipirili simondor sisas chi shi zi yessiree yesm yah confirmo confirmado confirmada confirmamos
    acepto aceptamos affirm ys afirmo
""")
NO = word_set("""
    no nope nah nop nel noo nay naw nopes nahh nopee nones negative negativo nanay nambe nombe nuh neh nopi noup na
""")
#: What people are busy with, and what they lack, in English and in Spanish.
BUSY = word_set("""
    work church class classes school practice rehearsal game games appointment dr doctor doctors dentist court wedding funeral party
    birthday bday shower baptism communion graduation recital mass service bible choir plans shift shifts double doubles overtime ot
    company guests visitors family trip flight interview exam finals surgery dialysis therapy training kids kid son daughter baby babies
    grandkids grandbaby grandson granddaughter children mom mother dad husband homework something stuff soccer football baseball
    basketball vet conference date concert vacation custody visitation daycare headache migraine flu fever covid commitment commitments
    engagement obligation job nights overnights graveyard babysitting volleyball pt clinicals tickets reservations quince quinceanera
    cookout reunion procedure checkup
""")
NEEDED = word_set("""
    ride car babysitter sitter childcare wifi internet data service signal computer laptop zoom time gas camera reception way
    transportation energy battery minutes smartphone daycare vehicle
""")
OCUPADO = word_set("""
    trabajo turno turnos cita citas clase clases bautizo boda fiesta misa culto iglesia doctor dentista dr compromiso compromisos planes
    partido juego examen escuela visita visitas viaje funeral velorio quince quinceanera graduacion gripa gripe fiebre ensayo servicio
    corte terapia overtime extra doble dobles practica practicas futbol entrenamiento evento cumple cumpleanos guardia cirugia operacion
    ninos nino bebe hijos hijas hijo nietos nieto nieta mama papa esposo suegra familia sueno pendiente pendientes mandado mandados
    entrevista tarea quehacer aniversario posada retiro vigilia rosario migrana covid calentura comunion confirmacion baile consulta
    catecismo cena chamba jale
""")
FALTA = word_set("""
    internet saldo datos senal carro tiempo ninera quien como camara computadora wifi transporte raite ride rait aventon modo manera
    chance permiso zoom gasolina dinero bateria pila troca celular carga babysitter ganas
""")
#: What follows "I work", "trabajo", where it is an excuse and not a story.
TIMES = word_set("""
    that then tonight tomorrow today monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays this at on until till til all every late early nights days doubles double overnight overnights weekends
    mornings evenings second third 2nd 3rd 3rds 2nds mandatory overtime both two 12s weekend during
""")
CUANDO = word_set("""
    ese esa hoy manana todo todos toda hasta a los el la esos de doble dobles noche tarde temprano turno lunes martes miercoles jueves
    viernes sabado domingo sabados domingos overtime esta siempre ahorita tambien porque noches tardes corrido
""")
KIN = word_set("""
    kids son daughter baby mom kid husband wife babies grandson dad grandma grandbaby girl boy mother father hubby
""")
FAMILIA = word_set("hijo nino bebe mama papa esposo esposa ninos hijos nieto nieta suegra marido")
DET = word_set("a an my the another other some to his her prior our two too")
DAY = word_set("""
    monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
""")
AVISO = word_set("digo aviso confirmo contesto hablo marco llamo escribo mando cuento informo comento")
AHORA = word_set("hoy manana esta ese noche dia vez tarde ahora entonces todavia aun siempre yo")
#: What follows "si" where it is yes, and where it is if.
YES_SI = word_set("""
    voy ire vamos quiero queremos asistire estare acepto gusto cuente confirmo participo claro con y pues como hombre todavia mandeme
    definitivamente tambien mas deseo muy anoteme amen seguro mucho interesado interesada gustoso acudire participare llegare bendito
    obvio mero jalo ahi contigo feliz encantado siempre ande mil adelante listo perfecto aunque pero quisiera
""")
YES_ME = word_set("""
    apunto anoto interesa gustaria gusta conecto uno encantaria late animo sumo apuntamos anotamos conectamos parece conviene
""")
IF_SI = word_set("""
    me nos no mi el la las mis hay tengo puedo salgo alcanzo consigo llego logro termino se encuentro agarro trabajo estoy es son esta
    quiere le todo nada ellos ella un una cambian cambio da dan dejan deja sale tenemos tiene otra alguien acaso acabo viene cierro
    puede funciona sirve jala pasa ese amanezco duermo duerme descanso despierto recibo tuviera
""")
#: What may stand before a no, in English and in Spanish.
SIGHS = word_set("""
    hell heck fuck f god lord oh aw um well uh ah damn big hard ew ay uy so and but then still also now probably honestly que pues y
    pero yo nombre chale hijole
""")
HOY = word_set("""
    hoy manana ese esta este esa yo a mejor prefiero fijese fijate creo mi la tampoco bueno entonces dia vez noche semana mes fin hora
    casi pena pos
""")
#: What follows "not", "cant", "no puedo", where it is no.
NOT = word_set("""
    really me today tonight happening possible going coming attending able available gonna interested for in tomorrow likely my feeling
    doing joining free good up ever participating looking
""")
CANT = word_set("""
    work make come go attend join it that this today tonight tomorrow then working because im i my on at have got gotta busy we swing
    even no either too wife kids
""")
NO_PUEDO = word_set("""
    ir asistir llegar hoy ese esa esta trabajo porque tengo estoy el los conectarme estar participar ya mi salgo acompanarlos
    acompanarles manana pero faltar voy descanso hacerlo ahorita entro vivo cuido comprometerme unirme fin las al este es soy vengo por
    me yo que y
""")
#: What one is, or has to do, that is an excuse.
AWAY = word_set("""
    away busy sick ill exhausted asleep sleeping traveling travelling booked swamped unavailable occupied headed flying abroad overseas
    babysitting hurting injured slammed grounded
""")
FUERA = word_set("""
    trabajando ocupado cansado enfermo fuera lejos de en dormido dormida cuidando con muy bien embarazada incapacitado crudo cruda
    comprometido comprometida
""")
HACER = word_set("""
    ir llevar recoger cuidar estar salir hacer atender cubrir viajar levantarme dormir entrar madrugar quedarme cocinar limpiar lavar
    estudiar pasar entregar acompanar
""")
CLASSES = {
    "yes": YES, "no": NO, "busy": BUSY, "needed": NEEDED, "ocupado": OCUPADO, "falta": FALTA, "times": TIMES, "cuando": CUANDO,
    "kin": KIN, "familia": FAMILIA, "det": DET, "day": DAY, "aviso": AVISO, "ahora": AHORA,
    "yes_si": YES_SI, "yes_me": YES_ME, "sighs": SIGHS, "not": NOT, "cant": CANT, "no_puedo": NO_PUEDO,
    "hoy": HOY, "away": AWAY, "fuera": FUERA, "hacer": HACER, "if_si": IF_SI,
}  # fmt: skip

#: From what is meant to the phrases that mean it. "a|b": one of these words; "a?": may be missing; "@a": a word of that class;
#: "^": opens the text, but for what is polite; "$": ends a clause. The longest phrase at a place counts, whatever it means.
PHRASES: Mapping[str, str] = {
    "yes": """
        no? faltaba mas; no se diga mas; mas dispuesto que; por nada me lo|la pierdo; ni loco|loca me lo|la pierdo;
        no me la pierdo|perderia|perdere; ahuevo; awebo; a webo|wevo; dele pues?; demosle; cabal $; jalamos; ^ caigo|caemos; me lanzo;
        les? llego ahi; ahi les|los veo|miro|llego|caigo; nos|los|la veo|vemos ahi; voy pa ya|ahi; voy para ahi; ahi me doy;
        como chingados no; me doy la|una vuelta; quiero seguir; sigo interesado|interesada; adelante $; thats right|correct; ^ correct $;
        ^ estoy dentro; ahi nos vidrios; de fijo; que si llego|voy; si se puede $; si|yo boy; si no hay problema|pedo|bronca|cuidado;
        si no te|se preocupe; si puede contar; si la verdad $; si todo bien; si estoy listo|dispuesto|apuntado|apuntada;
        si es un placer|gusto; im with it|you; im for it; without question; guaranteed; amen to that; im about that; ^ @yes; @yes $;
        but|so|pero|and|well|then|y|q @yes; ^ y|ya|s|si|ye|yee|sure|right|shi|cierto|present $; y|s|si|ye $; ^ si si|yes|claro|okay|y;
        si yes; sure $; sure thing|will|why|i|ill|im|see|we|yes|do|can|count|sign|id|not|my|me|with|lets|am|bro|be|both;
        ^ ya i|ill|im|we|my|of|sure|okay|both; @yes of course; @yes why not; why not; ^ why @yes; ^ right on; of course; for sure; 4 sure;
        fo|fa sho|sure; hell|heck|fuck|damn|oh|hella|lord|f|uh|um @yes; hell ya; damn right|straight; no doubt; without a? doubt;
        you bet|betcha; you|already know it; you know i|ill|im; by all means; with pleasure|bells;
        ill|well|will|gonna be there|ther|dere|present|attending|joining|coming; ill|well|will be in|on $;
        ill|well|will|gonna come|attend|join|show $;
        ill|well|will|gonna come|attend|join|show|hop|log|tune|dial|sign|jump|swing|drop|stop|pull|zoom
        in|on|up|too|by|with|thru|through|for|see|and|over|if|after|but|because; ill|well go $;
        ill|well|im|were go|going to the? meeting|it|that|thing|event|call|zoom; ill|well|will|gonna make it|that|sure|time;
        ill|well|will definitely|totally|most|certainly|absolutely|100 be|come|go|make|attend|join; ill $;
        i|we sure? will|do|am|can|would $; see|catch|meet|c|cya you|ya|everyone|everybody|guys there|then|at;
        see|catch|meet you|ya|everyone @day; see|c|cya there|then; ill do|take it|that|this; be there; ^ there $; i got you $;
        im|were|am coming; im|were|am in|down|game|there|going|attending|joining|available|on|up $;
        im|were in|down|going|game|there for|and|with|yes|count|too|but|on|see|both; im|were going to be|come|go|make|attend|join;
        im|were so|totally|definitely|all|100|most|for|absolutely|still in|down|there|coming|going|game|definitely|sure; im|were down to;
        im there; im $; im am; we coming|in|down|going|there; am coming; ^ coming|attending|going|joining; ^ in|down $;
        count|sign|put|mark|write|pencil|add|include|book|enroll|register me|us|both; sign me|us up; count on me|us|it;
        save|hold me|us a|my; save|hold my? a? seat|spot|chair; put|add my name; rsvp yes;
        i|we can definitely can|make|attend|do|be|go|join|come|swing; i|we could make|come; i|we can make|come|attend|do|be|swing;
        i|we can $; i|we can too; ^ can make|do it|that; should be there; can do $; i should be there; i should make; i|we do want $;
        i do yes; i want in; i|we want to? join|come|go|be|participate|attend;
        id|would be? like|love|happy|glad|delighted|honored to? come|go|join|be|attend|participate; id|would like|love that $;
        id be down|in|happy|there|glad|interested; im interested; ^ very? interested $; i|we accept|confirm|approve; ^ accepted|confirming;
        thats|its|as|for|say|said|saying|hard|big|solid|definite a? @yes; a yes; @yes from|for me; its on; lets do|go it|this|that|to;
        lets goo; im all in; fine|well|alright|cool|amen|okay @yes; okay|fine ill|im|i come|coming|going|in|there; okay im in;
        planning on|to it|coming|be|attend|come|going|attending; i plan on|to it|be|come|coming|attend; thats the plan; without fail;
        will do i; on my way; omw; put me down; dont worry ill; no problem|worries|prob ill; ill be there; cant|cannot wait; ^ cant wait;
        i|im wouldnt; wouldnt|wont miss it|this|that; deal me in;
        claro|obvio|obviamente|pues|por|a|y|ay|digo|dije|seguro|yo|pienso|como que? si $; claro|obvio|obviamente|pues que? si; ^ yo si;
        por supuesto; ^ si? pero? como no; ^ claro como no; desde luego; sin duda|dudas|falta; ^ seguro $; seguro que si|voy|ahi|ire;
        seguro voy|ahi|ire; que si $; a huevo; como de que no; ni lo dude|duden|dudes; ni se pregunta; eso ni se;
        delo|dalo|denlo por hecho; con todo gusto|el|mi;
        ahi estare|estoy|voy|vamos|llego|llegare|caigo|mero|andamos|llegamos|caemos|iremos|ire|andaremos|toy;
        ahi le caigo|caemos|llego|llegamos; ahi caigo|caemos; ahi nos vemos|wachamos|miramos|topamos; ahi la vemos;
        ahi voy|vamos a estar|ir|llegar; ahi me|nos conecto|tiene|tienen|mira|ve|vera|veran|apunto|conectamos|tendra|tendran;
        hay estare|voy|nos|le; hay le caigo; nos vemos|miramos ahi|en|el|a|entonces|@day|manana;
        estare ahi|presente|puntual|conectado|conectada|listo|con; estare $; le caigo|caemos; voy|vamos $;
        ^ yo? voy|vamos con|tambien|seguro|ahi|tarde|pero|y|yo|claro|todos|juntos|pues|directo; ya voy; voy en camino;
        yo|si|entonces|tambien|mi|y|va|okay|pues|que|bueno|pero|claro|igual voy; yo|si|nosotros|todos vamos; voy seguro; yo mero;
        ^ ire|asistire|llegare|acudire|participare; yo ire|asistire; ^ tambien ire; si @yes_si; si yo|lo|los|las voy|ire|quiero|queremos;
        si por supuesto; si alla|ya ahi|voy; @ahora si puedo|voy|quiero; si me|nos @yes_me; si puedo $;
        si puedo|podre ir|asistir|llegar|estar|conectarme|hacerlo|descanso|ese|el|claro|con|a; si esta bien|perfecto|bueno;
        si estoy interesado|interesada|ahi; si okay|orale|dale; si va|sale|vale $; si mi amor|vida|reina|jefa|corazon; si le caigo|entro;
        si nos vemos; si tengo interes; si es si; cuente conmigo|con; anoteme; me apunto|anoto|uno|sumo|conecto|inscribo|animo|agrego;
        nos apuntamos|anotamos|conectamos|unimos; me interesa; me encantaria|gustaria $;
        me encantaria|gustaria mucho|ir|asistir|participar; no me lo? pierdo|perderia|perdere; nunca me lo pierdo;
        no faltare|faltamos|falto; no voy|vamos a faltar; no fallo|fallare; yo jalo|entro|apunto; yo le caigo; ^ jalo $; yo le entro;
        le entro|entramos; me late; me parece bien|perfecto|buena|excelente; me parece $; arre; ya vas|rugiste|dijo|quedo|dijiste;
        va que va; a mi si; por mi esta|encantado|perfecto|claro|bien; ^ por mi $; todavia|aun si; quiero ir|asistir|participar|unirme;
        yo quiero $; ^ puedo $; ^ puedo ir|ese|los|el|llegar|conectarme|asistir|estar; hagamoslo; hagale; con los ojos; es un si;
        mi respuesta es si; asi es $; asi mero; correcto|exacto $; yo y mi; confirmo mi|asistencia|que; de que voy; ya me apunte|anote;
        pero claro; ahi no falto
    """,
    # only where a yes or a no was asked for; so are all that are marked like this
    "yes?": """
        guardeme|guardame|guardenme|aparteme|apartame|apartenme; digame|diganme donde|a|la; pasame|paseme|pasenme|avienteme el|la;
        me veran; soy|sere el|la primero|primera; llego|llegare temprano|puntual; yo llevo; id|would like|love to $; have|got nothing $;
        have|got nothing that|going|planned|else; got|have no plans; no way id|im|ill|i? miss|missing; i|ive|never? never miss|missed;
        cant|wouldnt say no; no cabe duda; ^ yo? voy|vamos; wont be missing; venga; hazlo; juega; a sus ordenes; todo bien;
        nos estamos viendo; me sirve|sirven|acomoda|cuadra|funciona; como siempre; ya aparte el|la; ya lo apunte;
        si me sirven|gustan|llegan; los leo; ^ please|porfa $; ^ do it|that; go for it; sounds lovely; quedamos; me caeria bien;
        if you want; ill bring; i promise; you can bank|count on; hallelujah; true dat; im able; able to make|come|attend|join;
        you have my word; ill be online|logged; chevere; bacano; pura vida; a la hora que; tranquilo|tranqui voy; me anotas|apuntas;
        me pone|ponen en; incluyame|incluyanme|cuenteme|agreguenme; yo tambien; ni que decir; eso que ni que; ya sabe|sabes;
        ya estoy apuntado|apuntada|anotado|anotada; salgo temprano|antes; alcanzo a llegar; llego a tiempo|derecho|directo; voy a llegar;
        aqui andamos|estamos; para la que sea; ya era hora; a como de lugar; sin pensarlo; already signed|planned|on|marked|told;
        on my|the calendar; marked my; lined up; shift is covered; made arrangements; try and stop me; im on board|with|about it?;
        on board; you got me; ill figure it out; a thousand percent; for real for real; ^ bet i|ill|im|see;
        works for|with|great|good|perfect; i can do;
        that|it|thatd|which|this|would works|will|is|sounds|be|day good|fine|great|perfect|work|okay|cool|nice; that works; fine by|with;
        im fine|okay|good|cool|happy with; i agree; lets $; lets go; ^ me|us too|2|also; dont see why not; say no more;
        im|were off|free|available|open; day off; off that|then;
        i|we have|got|took|requested|asked|get|am the|that|it day|night|evening|weekend? off; dont work that|then; i have it off;
        traded|switched|swapped|moved my? shifts|shift; got it|somebody|someone covered|off|to; my shift got moved; not working that|then;
        nothing going on; im home that|then; my day off; keep em|them|it|texting|sending|me|the|these|on|up;
        still want|need|like|interested; i want|like|love|enjoy|read them|these|it|the|those; send em|them|it|me|more|the|away|on; glad to;
        happy to; id|i|would love|like that|to|it; not|never|cant|aint|dont gonna? going? to? miss|missing it|this|that|these|out;
        looking forward; excited|hyped|pumped|stoked|thrilled|psyched; im ready; ready $; ready to|for; my pleasure;
        ill|gonna|might|may|be run|be|running a? little|bit|few|like? late; running late; been waiting; i need this|that; hit me; deal;
        its a deal|date|plan; heck; anything for; just me|myself; only me; preach; 100; 110; 1000; 200; hundred percent; i dont mind;
        please do; go ahead; thumbs up; ready set; as always; right behind you; be watching|listening; watching|listening from;
        tell me|when|where i|im|ill; ^ always $; raising my; me me; ^ me $; all for it; i support; you have my; only for you;
        suena bien|perfecto|excelente|bueno; eso suena; que bueno; echele; echale; nos vemos; descanso;
        estoy libre|disponible|desocupado|desocupada|descansando|off|listo|interesado|interesada|dentro|dispuesto|ahi|lista;
        tengo libre|descanso|off; tengo|dieron|toca el|ese|la|esa|mi? dia|tarde|noche? libre|off|descanso|descansar;
        me dieron permiso|el|chance; es mi descanso; no trabajo ese|el|los|manana|esa; dia libre|off; pedi|tome el? dia|permiso;
        quiero los|saber|recibir|mas|que; los|lo quiero; ahi; mandeme; no dejen|deje de;
        llego|llegare|llegamos|llegando tarde|tantito|un|poquito|poco|como|unos; ya que $; nunca falto; siempre voy; me avienta;
        que emocion; para eso estamos; eso mero; eso es; solo|nomas|solamente yo; yo sola|solo; voy sola|solo; a darle; luego es tarde;
        me gusta la; estaria bien|bueno|padre; buena idea; tengo ganas|interes; presente; por que no; porque no $; pues ya que; ya quiero;
        de ley; me conviene; me queda bien; como gusten|gustes|digan|digas|quieran; cuando guste|gusten|quieran;
        estare al pendiente|pendiente; tenga por seguro; gustoso|gustosa; con ustedes; primero los; aqui estare|andare
    """,
    "no": """
        no acepto|confirmo|apruebo|autorizo|procede; rechazo|rechazado|denegado|declino|deniego; no me hace; no fui;
        im|were|am not gonna be there|coming|able|around; not gonna be there|coming|able; ill|well|gonna be there next;
        para|a la otra|proxima si? voy; la otra|proxima si; no creo que vaya|pueda|llegue|alcance|podamos|voy|ire|asista;
        dont count|sign|put|mark|expect me; no hace falta; no es necesario; no porfa; nunca jamas; no lo hagas|haga; ^ incorrecto|falso;
        no es asi|correcto; no pienso ir|$; no deseo; ni lo pienses|piense|suenes|suene; no vale la pena; no estoy interesado|interesada;
        por nada del; ni por todo; no quisiera; nunca de; ^ @no i changed my; no boy; que va no; ahora no puedo|voy;
        no me apetece|parece|agrada|provoca|va; no me da la; nada de eso; de eso nada; ni de cona|broma; no es buena idea; no lo haria;
        no quiero eso|esto|hacerlo|seguir; de ningun modo; anda ya; ^ yo? @no $; @no $; ^ n $;
        ^ @no i|im work|working|cant|got|have|gotta|busy|not|sick|out; no no $; no estoy|estare|ando en|disponible|libre; no cuento con;
        no soy mucho|de; no me gustan; otro|otra dia|vez|ocasion con gusto; otra sera; en otra; me la|lo pierdo|perdere;
        ^ @no thanks|maam|mam|sir|sorry|dice|can|go|thankyou; no way $; no way i|we can|could|ill|make|jose|in; no can do;
        ^ yeah|yea|ya|well|yes no|nah|naw $; ^ yeah|yea|yes no i|im|cant|sorry; nuh uh|huh; uh uh; nel pastel; ^ never $;
        ^ never again|ever; @sighs @no $; hell|heck|fuck|f no;
        absolutely|definitely|certainly|probably|afraid|likely|obviously|course|maybe not; probably wont|cant|no; afraid no|i cant;
        ^ not @not;
        not really|today|tonight|me|tomorrow|anymore|ever|interested|happening|possible|coming|attending|joining|going|thanks $;
        im|were|am|but|so|honestly not $;
        im|were|am not coming|going|attending|able|available|interested|gonna|joining|free|in|up|doing|down|participating|into|able;
        not coming|attending|joining; not|isnt gonna make|be|come|happen|work|attend|go|do|able; not going to make|be|come|attend|go|the;
        not this|that time|week|one|month|weekend|day|friday|year; not able to; not for me|us; ill|gotta|gonna|have say no|nah;
        say|said|saying no $; no for|from me; cant @cant|@day; cant|wont $; cant be there;
        cant do it|that|this|then|tonight|today|mornings|nights|evenings|weekends|@day; cant commit|participate; i|we cant sorry;
        i|we wont $; wont make|come|go|attend|work|happen|join|able;
        wont be there|able|coming|attending|joining|in|around|home|available|here; wont be able $; wont be able to? $;
        wont be able to? come|make|attend|go|join|be|do; dont think|believe|thnk so|i|ill|im|that; dont think i can|could|will|ill|im;
        ill|im never|not be|make|come|able|gonna|going|there|attend|coming; gotta|gonna|ill|must|ima pass|decline|skip|sit|miss $;
        gotta|gonna|ill pass|decline|skip|sit|miss out|this|it|on|one; ill be missing|skipping|absent; ^ i? pass|decline|declined;
        i decline|pass; pass on|this; hard|big|respectfully pass|decline; sit this|it one? out; sitting this; count|cut me|us out;
        count|mark|put me as? a? no; im|were|am out $; ^ not in; ^ skip $; skip|skipping me|this|it|that|us; dont count|wait|expect on? me;
        rather|prefer|better|id not; rather|prefer not to; ^ no more; no|never more $; no not anymore; not anymore; never|nope|unable $;
        dont want|wanna|care|like to|it|that|them $; i dont want|like to? it|that|come|go|join|attend|be; dont want|wanna to? $;
        dont want to come|go|join|attend|be|do; dont need|want|like it|them|that $; i|we dont $;
        unfortunately|sadly|regretfully|regrettably no|not|cant|i|we|im|ill|wont; its|thats|as|is|for a no|negative; my answer is no;
        im good thanks; im good on that|it; @no im good|okay|fine|straight; not feeling it; aint coming|going|gonna|happening|gon;
        thumbs down; i refuse; out of the question; no chance|dice; fat|zero|no chance; i dont do meetings|zoom|that|those; i no can|go;
        not an option; not|aint possible; impossible; never ever; not in a|the; thanks but no; no but thanks; no bueno; gotta work;
        im working; busy that|then|tonight|@day; sorry got to;
        ^ maybe next|another|some|not other? time|week|month|one|day|today|tonight|this; maybe the next; maybe|probably not;
        ^ next|another|some|other other? time|day|one|meeting|week $; ^ the? next one; some other time; another time $; next time $;
        rain check; raincheck;
        ill|well|gonna|to catch|come|make|be|try|get|do|see|attend|join|go at? to? for? the|you|it? next|other|another;
        catch you|the|me next|on; no puedo|podre|pude $; no puedo|podre|puede @no_puedo|@day; no puedo a esa|las;
        no podre|alcanzo|alcanzare|llegare|llego|logro;
        ya|tampoco|yo|hoy|ahorita|esta|ese|ahi|manana no puedo|podre|voy|ire|asistire|alcanzo; ahorita no puedo ir;
        tampoco puedo|podre|voy|yo|ire; no voy|ire|vamos|asistire|estare|iria|vengo|acudire|participare|vendre|iba;
        no voy|vamos a poder|ir|asistir|estar|llegar|alcanzar|participar|conectarme|querer; no se|le|lo va|vamos|voy a poder|lograr|hacer;
        no se? puede|podra $; no me|nos es|sera|va|seria posible|a;
        no me animo|late|convence|conviene|nace|apunto|anoto|espere|esperen|interesa|gusta|conecto|llama; no es|sera|seria|va posible|a;
        no hay|ay forma|manera|modo|chance|como; no lo|los creo|necesito|quiero|hare|ocupo; no esta en;
        no fijese|fijate|creo|mas|chance|hombre|mija|mijo|va|cuente|jalo|muchas|senora|acepto; no quiero $;
        no quiero ir|asistir|participar|ser; ya no quiero|voy|puedo|ire|mas|me; @hoy|@day no $; a mi no;
        esta|ese|este|esa vez|semana|noche|ocasion|tarde|dia|mes|fin no; para|a|en|lo|sera|mejor|otra|quiza|en la? proxima|siguiente;
        sera en|para|la|otro|otra|a; para|en|a la? otra|siguiente $; otra|otro|la vez|dia|ocasion|proxima sera|mejor|voy|si|ire;
        otro dia $; mejor otro|otra|para|luego no? vez|dia?; la|para proxima $; la proxima vez|semana;
        ni loco|loca|hablar|a|madres|muerto|muerta|pensarlo|de|en|maiz|madre|borracho|crea|quiera|sonando; ni modo $; ^ que va $; que no $;
        creo|digo|dije|pienso|claro|obvio|seguro|supuesto|luego|parece|temo|veo|diria que no; claro|obvio no; imposible; ^ nunca $; jamas;
        para nada; de ninguna|ningun; en absoluto; mejor|prefiero|preferiria|preferimos no; ^ yo? paso $; yo paso; ^ paso esta|de|por|sin;
        me niego; lamentablemente|desafortunadamente|desgraciadamente no|trabajo|tengo|ese|estoy;
        perdon|gracias|lastima|pena|disculpe pero no; perdon no; tendre que decir|faltar|pasar; no cuente; no me cuente|espere|esperen;
        es un no; mi respuesta es no; siempre|que no voy|puedo $; siempre no; dudo que|mucho|poder|ir; lo dudo; estoy fuera $; faltare;
        voy a faltar; no me da tiempo|chance; no asistire; ^ tampoco; me rajo; nomas no; no interesado|interesada; no en esta|esa;
        tengo que trabajar; me toca trabajar; no gracias; gracias no
    """,
    "no?": """
        was|iba going|gonna|planning|a to? come|go|be|make|attend|ir|asistir but|pero?; no me apunte|anote; thats|its my|our|the? @busy;
        its date night; my anniversary; short staffed; wont|cant lemme off|go|leave|switch; cant get off|out|time|away|covered|coverage;
        cant get the|that? day|night|time off?; car trouble; in the shop; no way to get; my ride fell; im pregnant; maternity;
        under the weather; throwing up; stomach bug; thats my|our; dificil; esta dificil|complicado|canijo|canon; me es dificil; chambeo;
        chambeando; doblo turno?; me quedo con|a|hasta; i work $; i|we work @times; ^ unfortunately|sadly|regretfully $; wish i|we could;
        i wish $; id? love|like|loved|wanted|hoping|planning|hoped to? come|go|be|join|make|attend? it? but; i|would would? love? but;
        i would if; i|we|ill|im|will|got|be|always|usually|on work|working @times; ^ work|working $; ^ work|working @times;
        be|at|in working|work; ^ working; already|stuck|still|always working;
        gotta go|pick|watch|take|drive|babysit|cook|clean|help|sleep|stay|close|open|cover|be|get|study|drop|care|finish;
        i close|open that|on|tonight|at|then|@day; i close|open $; got called|mandated|mandatoried|stuck|scheduled|pulled|forced|work;
        they got|have|put|scheduled|mandated|called|need|needed|gave|want me|us|my|in; they made me; mandated;
        on shift|nights|overnights|call|duty|vacation|days|second|third|thirds|2nd|3rd|mids|doubles; on my|a honeymoon|shift|trip;
        shift til|till|until|that|ends; my shift|shifts ends|starts|is; i start|go|clock|get in|off|out at|late|then;
        dont get off|out|home; get|getting off|out late|too|after|at; doubles; double shift; double that|tonight|on|@day; a? double $;
        overtime; stuck at|in|on; have|got|has @det? @busy;
        have|got my|a|our the? kids|sons|daughters|moms|babys|family|friends|cousins|sisters|brothers|grandsons;
        theres|its my|a|the|our|an @busy;
        its|is my|the|our kids|sons|daughters|moms|babys|husbands|wifes|grandmas|anniversary|dads|birthday;
        my|the @kin has|have|is|are|got sick|a|an|practice|school|in|ill|surgery|at|off; @kin sick; birthday|bday party?; short notice;
        ^ @busy $; ^ @busy at|on|that|then|til|till|until|night|tonight|always|@day|day|every|with;
        church|class|practice|mass|service|school|soccer on|at|that|every; out of town|state|country|minutes|data|the; not in town;
        im|were|ill|am|be|gonna|going|feeling|too|so|really|super|pretty|very|kinda @away; ^ busy; busy $; im tired;
        too tired|late|early|far|much|sick|busy;
        im|ill|well|gonna|were be? at|in|with|on|out|of
        my|the|a|work|church|school|class|mexico|bed|town|texas|florida|court|practice|mass|another|moms|grandmas|route|nights;
        ill|well be working|sleeping|out|away|gone|cooking|home|in|at|with|on; im home|out with;
        i sleep|babysit|volunteer|travel|bartend|study; at my|the|his|her other|second|2nd|kids|sons|moms|job|daughters|game;
        other job|plans|arrangements; second|2nd|another|third job; conflict;
        already have|got|committed|promised|scheduled|booked|made|asked; made plans; plans $; plans already|that|with;
        prior commitment|engagement|plans; no|without|lost|any @needed;
        dont|aint|cant|havent have|got|find|afford|get a|any|no|my|enough? @needed; need a|my @needed; out of @needed;
        dont|aint|cant have|find|got|get nobody|anyone|anybody|noone|somebody|someone|no; have|got noone|nobody to; noone to;
        nobody to|can watch|cover; watch|watching the|my kids;
        car|truck|phone|internet|wifi|computer|laptop|ride|sitter|babysitter|zoom
        dont|cant|wont|died|broke|down|cut|cancelled|canceled|bailed|no|sucks|broken; my car|truck|ride|sitter is|bailed|broke|in;
        not|dont feeling|feel well|good|great|up|it|like|comfortable; dont have time|the|energy; past my; my bedtime;
        third|night|overnight|graveyard shift; live far|too; changed|moved my schedule|shift; stay|staying late|over; have to watch;
        wont let me; not worth; too much going; im good; nah; meh;
        no thats|its|they|because|the|we|it|got|working|not|but|hun|with|ive|theres|that|this|my|im|work|kids|church|hun; not comfortable;
        bad timing|time|day; hate meetings|zoom; retired; busy day|week|night; hard for me; my hubby|husband|wife|man dont|says|said|no;
        not a good; not good time; ^ nothing; ^ yo? ya? trabajo $; ^ yo? trabajo @cuando;
        yo|pero|que|ese|esa|dia|porque|ya|me|noche trabajo; trabajo de|doble|hasta|todo|los|ese|esa|manana|el; trabajando $;
        estoy|estare|sigo|estar|voy|ahi @fuera; voy a estar trabajando|ocupado|fuera|en|de|con|dormido|dormida|viajando|cuidando;
        voy a la? @ocupado; voy a trabajar|mexico|salir|cuidar|viajar|llevar|recoger|descansar|dormir|otro|otra|estudiar;
        voy al doctor|dentista|trabajo|medico|culto; voy saliendo; me voy de|a|para;
        tengo|tenemos un|una|otro|otra|el|la|mi|mis|los|las|doble|mucho|mucha? @ocupado; tengo|tenemos a mi|mis|los|las|la|el;
        tengo al nino|bebe; tengo que @hacer;
        me|nos
        toca|tocan|toco|tocaron|pusieron|mandaron|pidieron|programaron|movieron|llamaron|dieron|agarra|dejaron|tocaba|pidio|cambiaron
        turno|overtime|doble|abrir|cerrar|noche|de|la|el|cuidar|guardia|entrar|a|dobles|extra|trabajo|mas|otro|en|horas|los|hasta;
        me toca $; me siento|duele mal|enfermo|muy|la|el|todo|cansado; no tengo|tenemos con? @falta; no tengo mucho|el|la|suficiente;
        no hay|ay quien|con|internet|transporte|raite;
        no me|nos dan|dejan|da|alcanza|agarra|funciona|sirve|siento|queda|jala|dio|dieron|deja|prestan|cuidan|sueltan;
        no agarro|cargo|traigo|manejo|uso; no se usar|manejar; no descanso|salgo|salimos;
        sin internet|saldo|datos|carro|senal|raite|transporte; me quede sin; salgo tarde|hasta|a|muy|bien; entro a|temprano|ese;
        estoy de|en|con viaje|vacaciones|mexico|mi|la|el|clases|otro|otra|turno|incapacidad|gripa|gripe;
        fuera de|del la|ciudad|estado|pais; vengo|llego|salgo|quedo muy|bien|super|re|todo|toda cansado|enfermo|ocupado|tarde|lejos|noche;
        muy cansado|ocupado|tarde|lejos|temprano; cansado $; enfermo $;
        es el|mi|dia|la|los cumple|cumpleanos|bautizo|boda|graduacion|funeral|quince|aniversario|fiesta|dia;
        cumple|cumpleanos|bautizo|boda|fiesta|graduacion de|del; ^ @ocupado $; ^ @ocupado a|los|el|ese|con|esa|todos|cada|manana|hoy;
        mi|mis|el|la|los @familia enfermo|enfermos;
        @familia esta|estan|tiene|anda|andan|sigue enfermo|enfermos|en|mal|cita|fiebre|gripa|calentura|juego|partido|practica;
        se|me|nos me|le enfermo|descompuso|cruza|junta|complica|complico|atraviesa|poncho;
        cuido|cuidar|cuidando|recojo a|ninos|mis|mi|los|al; cuido; duermo; dormido|dormida a; estudio $; estudio en|a|de;
        otro|segundo trabajo; dos trabajos; turno de|doble|ese; horas extra|extras; no jala|sirve|funciona|agarra|prende; vivo lejos|muy;
        esta|queda muy? lejos; es muy tarde|temprano; ya es tarde; me duermo; me acuesto|levanto temprano; dia ocupado|pesado;
        quien me cuide; quien cuide; compromiso; compromisos; no dan permiso; que pena|lastima; me da miedo|pena|flojera|hueva;
        que flojera|hueva; no tiene caso; no esa|ese|pues|tengo|que|trabajo|estoy|soy|ando $; no trabajo; no se me hace; no pues; lamento
    """,
    "maybe": """
        capaz|capas; capaz|capas|posible|ojala|espero|casi que? si|voy; a la mejor; alamejor; lo intento; no digo que no|si;
        segun yo|creo que? si $; tbd; tba; lo mas seguro es que si; maybe; quiza; possibly; posiblemente; probablemente; probably;
        tentative; tentatively; undecided; unsure; iffy; idk; ^ nose; ojala; depends; depende; dependiendo; dep; potentially; hopefully;
        likely; inshallah; dont know $; i|we dont know; dont know yet|if|for|when|still|right|maybe;
        not|isnt|aint 100? that? sure|certain|positive|decided|100|really|quite|exactly|totally|completely|entirely|convinced;
        not too|really|quite|exactly|totally|completely|entirely|100 sure; no clue $; ^ no idea|clue $; no idea if|yet;
        havent decided|figured|made|thought; cant say|promise|commit|guarantee yet|for|anything|nothing|but|right|it|that|sure;
        cant promise|guarantee; no|any promises|guarantees|guarantee; dont hold me; might|may|mite $;
        might|may be|come|go|make|not|if|just|show|join|swing|pop|could|can|attend|try; ^ i? might|mite|may; could be $; ^ could be;
        could go either; i could $; 50 50; 50 percent; 60 40; fifty fifty; half and half; up in the air;
        it|that|all|really depends|dependin|depending|depend; depending; ^ depend; well|will|shall see; well have to see; ill see $;
        ill see if|what|how|about|when; ill|gonna|well|i|will|lemme|could|can try|attempt|trying;
        try my|to|and|for best|be|come|make|get|hardest; im|were|am|gonna|do try|trying|hoping; ill do|try my|what|to best;
        do|doing my best; hoping so|to|i|that|for; hope so|to; i|we hope; think|believe so; i think so|ill|maybe|yes;
        i think i can|could|may|might|will; i think im going|coming|good|free|off|available; i guess|suppose; ^ guess so;
        want|wanna|wants|love|like to? come|go|be|join|make|attend? it? but dont know; i want to but dont|not; considering;
        still|not thinking|deciding|up|waiting|debating; on the fence; debating; torn; either way; more or less; ^ kinda|sorta $;
        most likely; more than likely; good|slight|slim|small|decent chance; theres a chance; a? possibility; possible; ^ pending;
        waiting on|to|for see|my|hear|schedule; up to my|the boss|wife|schedule; lemme see|check $; lemme see if|whether; lemme know $;
        trying to see|get|find|figure|work; see how it|things|i|im|my go|goes|feel|feels|feeling; see if i|my|they|its;
        weather|time|schedule|work|health permitting; a maybe; should be able; leaning; ^ who knows $; hard to say|tell; too early|soon to;
        fingers crossed; cruzo los dedos; not decided; ill consider; yes and no; si y no; ni si ni no; wait and see;
        havent gotten|got|seen my schedule; dont have|know my schedule; if i|im lucky; a lo mejor; alomejor; lo mas probable;
        puede|pueda|podria|podre ser|que|ir; es muy? posible|probable; posible; probable $; haber|a ver $; haber si $;
        a|haber ver|si si|que|como|puedo|alcanzo; haber $; ver si puedo|alcanzo|me|salgo;
        ya|vamos|habra|hay|voy|tengo|ahi veremos|vere|veo; vamos|hay|habra|haber|voy a|que ver; ya veremos|vere|vemos; ahi vemos; veremos;
        vere; voy a ver $; voy a ver si|que|como; deje ver|veo|miro $; deje ver|veo|miro si; ^ no|ni se|ce $;
        no|ni se|ce si|todavia|aun|bien|la|pues|porque|como|yo|tal|pero|hasta|ahorita|quiza|exactamente|mi|y; no|aun|todavia se $;
        todavia|aun|pues|ay no se|decido|sabemos|estoy; no sabria|sabemos|sabre; no lo se; nose si|todavia|bien; quien sabe; sepa; sabe $;
        saber $; no|aun estoy|del seguro|muy|del|100|tan|convencido|convencida; no|todavia es? seguro; no prometo|aseguro|garantizo;
        no le? puedo? aseguro|prometo|prometer|asegurar|confirmar|garantizar; ^ segun $; segun como|salga|el|mi|me|si|los;
        espero que|poder|si|ir|en|estar|alcanzar; ^ espero; intentare; hare lo|todo|mi; lo posible;
        voy|vamos a intentar|tratar|procurar|hacer|ver; trato|tratar|tratando de; mas o menos; masomenos; mitad y;
        creo que si|voy|puedo|ire|podre; yo? creo si; pienso que si; supongo; me imagino; parece que si; igual y; en una de; solo que|si;
        con tal que|de; siempre y cuando; con suerte; indeciso; indecisa; en|tengo duda|dudas;
        lo|la|todavia|aun|sigo|estoy ando|estoy? pensando|viendo|considerando|dudando; pensandolo; como amanezca; como salga; si se puede;
        ahi vamos viendo; ^ chance $; ahi vemos|veremos|veo; pienso ir|asistir; chance si|que|voy|y; ^ chance; tentativo; hay posibilidad;
        si puedo|pudiera voy|ire|ahi|llego|paso|le|me; me gustaria pero no se
    """,
    "maybe?": """
        ^ si; i? want|wanna to? come|go? but
    """,
    # a no by itself, as an excuse, and nothing beside another answer
    "then?": """
        that day|night|evening|afternoon|morning|weekend|time; at that|the same? time|hour; same time;
        a esa|esas|la|esos misma? hora|horas; ese|esa|esos|esas mismo? dia|noche|tarde|rato|semana|fin|dias|hora; los|cada|todos @day
    """,
    # a maybe by itself, and a yes beside a yes
    "god": """
        god|lord|allah willing|wills|allows|permits; if god|lord|allah|its wills|willing|allows|permits; if the lord;
        dios dira|mediante|quiera|quiere|permite; si dios quiere|lo|permite|me|nos|asi; si dios quiere; si diosito;
        primero|primeramente dios; favor de dios; dios primero; if jesus
    """,
    "later": """
        wait till|til|until; deje y; check with me; catch me later|tomorrow|after;
        text|call|hit|message you later|back|after|tomorrow|in|when|@day; hit you after|later|back; not at this time;
        im|still working rn|atm; im|still working right now; holler at me; get at me later|tomorrow; ^ later $; later $; ^ later;
        later on|today|tonight|please; not now|rn|yet; not right|just now|yet; not at the moment|this;
        ask me later|tomorrow|then|next|in|@day|after|when|another|again|closer|on|at; ^ ask me|again $; ask again; remind|remine me;
        ill let|tell|text|get|answer|reply|respond|call|message|hit|write|confirm|inform|update|holla|reach|contact|shoot|advise|notify
        you|back|later|when|tomorrow|on|at|after|soon|once|asap|@day|in|tonight|by|to|if;
        ill know|decide|check|ask|find|think|look|figure|talk|sleep
        later|more|by|tomorrow|soon|then|better|closer|when|on|about|with|and|my|into|it|out|over|to|@day;
        will say when|later|tomorrow|soon; decide|know|answer|reply|confirm later|tomorrow|soon;
        ^ will|gonna answer|reply|respond|confirm|tell|text|get|advise|update|say|inform|notify|know|decide|let;
        will answer|reply|respond|confirm|tell|text|update|notify|let; let you know; lyk;
        get|got|getting back to|with|at|later|tomorrow|soon $; get|getting back to|with you; ttyl; talk to you later|soon; talk later|soon;
        text|call|hit|message|try|check|contact|holla|ask me|us|back|again
        later|tomorrow|when|after|then|next|in|another|@day|again|tonight; ^ text|try|check later|again|back|tomorrow; check back;
        hit me up|back later|tomorrow|when|after; circle back; follow up;
        gimme a|an|one|some|half|couple|few?
        day|days|minute|min|minutes|sec|second|moment|hour|week|bit|few|couple|time|chance|little|while; gimme until|till|til|5|10|15|20;
        give us a|some|time; ^ hold on|up|please; ^ hang on|tight $; hold on $;
        one|1|just|a|wait|another|half a? sec|second|minute|min|moment|mo|bit|while;
        in|n a? min|minute|sec|bit|while|few|moment|hour|little; brb; bbl;
        gotta|need|want to? think|ask|talk|figure|pray|run|consult|decide|confirm; need|want some? more? time; more time $; time to think;
        lemme get back|to|home|off|through;
        lemme ask|think|look|talk|figure|confirm|find|sleep|pray|run|verify|double|call|consult|text|finish|check|see;
        lemme see|check my|the|what|with|and|first|on|when|work|calendar|schedule|real|that|today; sleep on it|that;
        think on|about|it|over it|that|over; ill think; ^ get back; dont know yet ill;
        can|could|may i answer|tell|let|get|text|reply|respond|call|message|confirm you|back|later|to|tomorrow|with;
        can|could|may i have|get a? time|day|minute|more|some; is it okay|cool if i tell|let|text|answer|reply|get;
        can|could you|we|this|it ask|text|call|remind|check|wait|talk|try|hit|message me|us|back?
        later|till|until|again|tomorrow|after|next; too busy right|to; when|once|until|till i know|find|see|hear|decide;
        when i get home|off|in|to; soon as i know|find|get|see|can; as soon as; after i check|talk|ask|see|get|know;
        decide by|tomorrow|@day; cant talk|answer|text|chat|respond|reply; cant right? now|rn|yet; cant answer|decide|tell yet|now|right;
        busy rn|atm|now $; not ready to; ^ luego; luego $; luego le|lo|me|veo|vemos|hablamos|@aviso|checo|platico;
        al|mas|otro|de|en|un rato; mas tarde|noche|adelante|luego|despues|tardecito; despues $; ^ despues;
        despues le|lo|me|veo|vemos|hablamos|@aviso|checo|platico;
        manana|luego|ahorita|hoy|noche|tarde|rato|despues|@day|temprano|pronto le|lo|se @aviso|platico|checo|veo;
        manana|luego|despues|ahorita|@day @aviso|hablamos|checo|veo|vemos|platico;
        le voy|estare a? avisar|decir|confirmar|contestar|responder|avisando; le @aviso;
        le|lo aviso|resuelvo|devuelvo|dejo saber|el|la? llamada|mensaje?; le debo|hago|doy|tengo la|una|mi|razon|saber|respuesta;
        yo|ya le|lo @aviso; @aviso luego|despues|al|mas|manana|ahorita|cuando|en|el|pronto|ya|por;
        hablamos|vemos luego|despues|al|mas|manana; contesto $; se|le lo confirmo|digo;
        lo confirmo|pienso|platico|checo|veo|hablo|pensare|medito|reviso; preguntame;
        me pregunta|preguntas|recuerda|recuerdas|avisa|habla|escribe|llama|marca|hablas luego|manana|el|despues|mas|en|al|otro|cuando;
        recuerdame; me recuerda|recuerdas; recordarme;
        mandeme|escribame|escribeme|hableme|hablame|llameme|llamame|busqueme|marqueme luego|manana|despues|mas;
        deje|permitame pensar|platicar|platico|hablo|hablar|checar|checo|pienso|confirmar|confirmo|averiguo|averiguar;
        deje me|lo|le|termino|salgo|llego|investigo; deje ver|veo|miro mi|con|el|los|que|como|la|cuando|a|y;
        tengo que pensar|platicar|confirmar|decidir; tengo que hablar|ver con|mi|el; tengo que checar mi|con|el|los|la|si;
        tendria|tendre que pensar|platicar|checar; voy a pensar|platicar|checar|consultar; lo voy a;
        necesito pensar|checar|platicar|tiempo|mas|un|ver; necesito que ver;
        dame|deme|denme|regaleme|regalame un|una|chance|tiempo|hasta|unos|tantito|minuto|segundo|dia|dias;
        me da|das|dan un|tiempo|chance|hasta|unos|tantito; un|1|unos|dos momento|rato|minuto|segundo|chance; momento; tantito $;
        ^ espere|espera|espereme|esperame|esperenme|aguante|aguanta|aguantame|aguanteme|esperese|permitame;
        espereme|esperame|aguanteme|aguantame; en cuanto; en|por|para la tarde|noche|manana $; hasta manana;
        cuando sepa|salga|pueda|tenga|llegue $; ahorita|ahora|aun|todavia no $;
        ahorita|ahora|aun|todavia no le|lo|yo|luego|ahorita|despues; ^ no ahorita|ahora|todavia|por; ahora no;
        ahorita no luego|despues|al|mas; en este momento no|ahorita; por|de el? momento|ahora|ahorita|lo no;
        no por el? momento|ahora|ahorita|lo; otro momento; me espera|esperas|esperan; lo pensare; pendiente $; falta|por confirmar;
        ya que sepa|salga|tenga|me|vea|pueda|hable; no puedo contestar|hablar|responder|escribir; no puedo contestar|hablar ahorita|ahora;
        luego luego; no he decidido le
    """,
    "later?": """
        lemme; ^ wait $; gotta see|check|look|confirm|verify my|what|with|the; driving; ^ im|am driving|cooking|eating|sleeping;
        im driving; in a meeting; at work rn|now|right|cant; ^ im? at work $; on break|lunch; on the line|clock|forklift|phone|floor;
        busy|working right now; working now|rn|atm; ^ im? busy $; when i get|park|can; after my|the shift|work|lunch|break;
        after work|lunch|church|dinner; ^ thinking; ^ soon|tomorrow|tonight $; ^ hmm|hm|mmm|umm; ^ hold;
        estoy|voy manejando|cocinando|comiendo|trabajando|ocupado ahorita|ahora?; ahorita estoy|voy|trabajo|en|manejando|ocupado;
        manejando; en la linea; en el|mi trabajo|descanso|carro|lonche|turno; ^ pronto|pensando|manana|checando $; tengo que checar
    """,
    # what follows counts, if it answers
    "fix": """
        wait; no wait; actually; nvm; nevermind; never mind; jk; jp; oops; opps; whoops; woops; i mean|meant; ment|mean to;
        changed my mind; change of plans|mind; on second thought; scratch|take that; take that back; just kidding|playing|joking; kidding;
        correction; mistake; my bad; my mistake; typo; wrong one|number; meant to; no i|im meant|mean; sike; psych; lemme change;
        change that|it|my; rather; better yet; okay fine; oh wait; ah wait; you know what; screw it; but then|now; now i|im;
        sorry i mean|meant; perdon; perdone; ^ digo; digo; mejor; mejor dicho; o sea; espere|espera|esperese|esperate; no espere|espera;
        me equivoque; quise decir|poner; quiero decir; cambie de|mi; cambio de|mi planes?; pensandolo bien; no es? cierto; es broma; broma;
        error; correccion; corrijo; ay perdon; sino; ups; bueno; si bueno; ah no; rectifico; olvidelo; olvidalo; me confundi; me arrepenti;
        ahora si; siempre si
    """,
    # the answer behind it weighs more
    "but": """
        but; pero; so; asi que|q; entonces; por eso; por lo; aunque; still; anyway; then
    """,
    # makes a maybe of a yes
    "if": """
        if; only if; si voy al; provided; assuming; unless; as long as; given; siempre que; en caso; cuando; nomas que; si @if_si
    """,
    "asks": """
        ^ who|whos|what|whats|wat|when|whens|where|wheres|how|hows|why|which|is|are|do|does|did|can|could|would|should|shall|am;
        ^ have|has|was|will you|it|there|they|we|my|the|i|he|she|this|anyone;
        ^ and|so|but|hey|wait who|what|when|where|how|why|is|are|do|does|can|will;
        do|should i|you|we|they need|have|get|go|know|think|want|even|gotta; is|are|was there|it|they|you; does it|that|this|the;
        can i|we|you|they; could i|we|you; will|would there|it|you|they|i|someone|my; what if|time|is|are|do|about|should|does|happens|day;
        whats the|it|going; how do|does|can|much|many|long|is|are|about; when is|are|do|does|will; where is|are|do|at; who is|are|else|all;
        should i; may i; anyone know; quick question;
        have|got a|another|one|some|few|more? question|questions|concern|concerns|problem|issue; i have a problem|letter|concern; got paid;
        question; ^ que|cual|cuales|cuando|donde|quien|quienes|como|cuanto|cuantos|cuanta|cuantas;
        ^ a|de|por|en|y|con|para|hasta|desde que|cual|donde|quien|cuando|como|cuanto; ^ y que|si|mi|como|cuando|donde|quien;
        ^ se puede|ve|paga|tiene|ocupa|necesita|va; ^ hay;
        ^ es por|en|de|peligroso|seguro|gratis|obligatorio|necesario|cierto|verdad|para|legal; ^ esta en|cerca; ^ pagan; ^ me puede|podria;
        ^ puede; ^ puedo llevar|traer|hacer|ver|usar|entrar|salir|hablar|tener|perder;
        ^ tengo que hablar|prender|pagar|decir|firmar|poner|dar|usar|mostrar|bajar; ^ van|va a; a que hora|horas;
        que pasa|hago|hacemos|pasaria|puedo; que es; va a haber|ser;
        tengo|hay una|otra|unas|dos|un|muchos? pregunta|duda|preguntas|dudas|queja|problema|problemas; una pregunta|duda; pregunta; duda;
        alguien sabe; saben|sabe si; me dicen|dice; no entiendo; no entendi; no le entiendo; dont understand|get; huh
    """,
    # no part of any answer, though it looks like one
    "": """
        im sure; no gotta|need; dont|no gotta|need ask|worry|tell; ill|im not be? late|long|scared|afraid; ^ que sea; let me know;
        lemme know if|when|what|how|where; lmk; let us know; know|ask|wondering|even|alright|cool|see if; okay|fine if;
        is|if that|it okay|alright|fine|cool; is it okay|alright|cool|fine if; see if there|you; yes|si or|o no; no or yes; or|o no $;
        or not; dice|dijo|dijeron que si|no|va; wont|dont|didnt lemme; said|dije|dijeron|dijo|dice que? yes|no|si; say|said yes or;
        idk|know why|who|how|what|where|about|them|this|you;
        dont know who|you|how|why|where|about|them|this|anything|anyone|nothing|much|what;
        i dont know who|you|how|why|where|about|them|this|anything|anyone|nothing|much|what; idk what time i|my|ill|im; noone; nobody;
        no se lee|abre|oye|ve|escucha|quien|donde|por|cuanto|de|nada|como|cuando; no idea who|what|why|about|how;
        not sure who|what|why|how|where|about|you|this; not only|just|bad|true|fair;
        cant believe|find|see|hear|open|log|with|complain|stand|afford|help|trust|stay|stop|use|turn|lie; cant get in|the|into|to|it;
        cant be serious|the|real|late|too; cant talk about|to; cant do this anymore;
        cant|wont be|make|come there|it? till|til|until|before|right|on; wont be able to? stay|talk|use|turn|hear|see;
        wont be able to make it till|til|until|before|on; wont be late|alone|quiet; wont let|stop|pay|give|work; but wont;
        im down the|here|bad; im in charge|trouble; im down with covid|flu|the; im going through|crazy|home|out; im up late; were in the|a;
        ill be there late|around; ill go ahead|to|get|home|back; ill come back; i can see|hear|tell|understand|help|get|never;
        i want to know|quit|ask|see|learn|talk|thank|say|make|report|sign; coming from|out|up|home;
        ^ going on|through|home|crazy|out|back|up; be there for you; problem with; no problems; no problem with;
        of course they|he|she|it|my|not; yes men; ^ how come; right now|away; sure if|about|what|they|he|she|it; put in; no longer;
        no lights|water|heat|ac|power|breaks|break|raise|pay|money|pto|respect|safety|reason|questions;
        no me|nos pagan|pagaron|llego|contestan pago|el|los|las|mi|lo?; no hay luz|agua|aire|junta|reunion|breaks|descansos|nada;
        no tengo contrato|papeles|seguro|preguntas|duda|dudas|miedo|idea|trabajo;
        no puedo entrar|dormir|abrir|ver|leer|oir|escuchar|mandar|subir|bajar|cargar|creer|esperar|mas;
        no puedo quejarme|trabajar|respirar|caminar|mover|hablar;
        no quiero vivir|seguir|que|perder|problemas|saber|firmar|hablar|los|mensajes|textos|nada|recibir; no creo en|nada|que;
        no es justo|cierto|verdad|mi|legal; no voy a firmar|decir|hablar|pagar|renunciar|dejar|permitir;
        no se vale|paga|trabaja|apure|olvide|dice; no lo digan|diga|tengo; no estoy de|recibiendo|pagando|en; no estoy de acuerdo;
        no soy de|el|la|miembro; segun yo|el|ellos; trabajo en|para|con|ahi|aqui; estoy de acuerdo; estoy en contra;
        ya me|nos pagaron|dieron|llego|dijeron; ya no me dieron|da|dan|dejan|dejaron|pusieron|quieren|hablan|pagan|llaman;
        va a|el|la|mi|un|como|mal; vale la|mas|madre; sale a|el|la; seguro social|medico|de; claro de; gracias a; gracias a dios;
        como esta|estas|estan; ya no trabajo|vivo|hay|nos|estoy|son; paso algo|que|lo|a|el|un; que paso;
        nunca me|nos|he|habia|vi|han|hemos|dan|pagan; nada mas|de; que no me|nos|sepan|sepa|se|vean; no more pay|hours|shifts;
        i work in|for|there|here|with|hard|like|as|the; work in|for|order|hours|comp|injury|boots|schedule|sucks;
        working conditions|here|hours|there|for|without|under; working on it; overtime pay|hours|rate|is; class action;
        my boss|manager|supervisor; my|the schedule; a lot of; my internet is; perfect attendance; said that; i said|told;
        they|he|she said; me dijo|dijeron; wait time|list|for; waiting for you; school bus; then they|he|she; okay so; so many|tired|far;
        que bueno que; mejor dicho; mejor que; ahi te; im on it|the|my|break|lunch; see you later; i do work|have|need
    """,
    # nods: those that say yes where somebody asked, those that do not, and what is said beside nods
    "ok": """
        okay; okidoki; okie dokie; okay dokie|dokey; great; awesome; perfect; perf; sweet; alright; alrighty; aight; ight; aite; bet; vale;
        sale; va; orale; ora; perfecto; excelente; cool; beans; good; fine; bien; muy bien; esta bien; tabien; de acuerdo; conforme;
        agreed; copy that?; roger that?; 10 4; ten four; sounds like a plan;
        sounds good|great|like|perfect|fun|nice|awesome|fine|cool|lit|amazing|wonderful; like a plan; will do; pues; y vale; dale;
        ya estas|estufas; con gusto; con mucho gusto; no problem|worries|prob|problema; not a problem; np;
        no hay problema|pedo|bronca|cuidado; sin problema|problemas|bronca; ningun problema; no te preocupe; very good; de una; fierro;
        sobres; word; facts; true; nice; say less; got it|you; gotcha; understood; entendido; enterado; enterada; all good; noted; then;
        va va; chido; ajua; eso; save; a la orden; uh huh; mhm; mmhm; mmhmm; uhhuh; mm hmm; aja; a ja; aha; lit; esta bueno|perfecto;
        you got it; wilco; encantado; listo; mucho gusto; let go; for real; de volada; dispuesto; esta chido; vaya; va pues; same
    """,
    "thanks": """
        thanks; gracias; mil gracias; muchas gracias; muchisimas gracias; grasias; so|very much; a lot; a bunch; very; ^ bueno; muy amable;
        amable; good to know; i see; i understand; i? appreciate it|you|that; much? appreciated; bless you; god bless you?;
        dios los|lo|la|le bendiga; bendiciones; lol; lmao; haha; hahaha; jaja; jajaja; jeje; jejeje; amen;
        for the info|information|help|update|reminder|invite|text|heads; for the heads up; for letting me know; for your help|time|support;
        for everything|that|this|answering|replying|asking|checking|reminding|inviting; for reminding|inviting|asking|telling me;
        for the quick reply; por la informacion|info|invitacion|ayuda|atencion;
        por todo|avisar|responder|contestar|preguntar|invitarme|recordarme|informarme;
        por su|tu|el ayuda|atencion|tiempo|apoyo|dato|aviso|recordatorio|mensaje; igualmente; you too;
        have a good|great|nice|blessed|wonderful day|one|night|evening|weekend; good night|morning|afternoon|evening|day; goodnight;
        buenas noches|tardes|dias?; buenos dias; buen dia; que tenga buen|bonito|lindo|buena|bonita dia|tarde|noche; que tengan buen dia;
        me|le gusta; i like it; wow; oh; ah; um; uh; well; ya vi|entendi; right; yw; de nada; youre? welcome; hi; hello; hey; hola;
        hi there; good to hear; ay; oye; oiga; mire; mira; hmm; honestly; sorry; please; porfa; disculpe; disculpa; disculpen; ugh; aw;
        aww; dang; shoot; oof; omg; yay; yayy; wooo; woo; hijole; uy; huy; chale; and; or; y; praise god|him; praise the lord; thank god;
        bendito dios; saludos; tambien; cheers; le lo? agradezco; lo agradezco; agradecido; agradecida; xd; just; tbh; just saw this; i;
        im sorry; hey there; aww man; finally; finalmente; bendito sea dios
    """,
    "dear": """
        you; all; guys; todos; man; sir; maam; mam; bro; amigo; amigos; amiga; sis; hun; hon; girl; dude; senora; senor; compa; jefa; mija;
        mijo; joven; hermano; hermana; boss; friend; queen; love; fam; homie; everyone; everybody; ladies; team; dear; honey; sweetie;
        mami; mana; carnal; wey; guey; tho; god; dios; brother; sister; a todos; to you; primo; union; gente; prro
    """,
}

# --- reading phrases ------------------------------------------------------------------------------------------------------------------

Node = dict[str, Any]  # from a word to the next node, and from "" to what a phrase means that ends here


class Hit(NamedTuple):
    """Words that mean something, from `start` up to `end`."""

    means: str
    start: int
    end: int


class Phrasebook:
    """Phrases and what they mean, found word by word. A phrase may reach over the end of a clause."""

    def __init__(self, meanings: Mapping[str, str], classes: Mapping[str, Iterable[str]]) -> None:
        self._classes = {f"@{name}": tuple(words) for name, words in classes.items()} | {"$": (END,)}
        self._first: Node = {}
        self._anywhere: Node = {}
        for means, table in meanings.items():
            leaf = {"": means}
            for phrase in filter(None, phrases(table)):
                self._learn(phrase.split(), leaf)

    def _learn(self, parts: list[str], leaf: Node) -> None:
        """What a phrase means. The first that means something keeps it. All phrases that go no further share one leaf."""
        opens = parts[0] == "^"
        for chosen in product(*((part[:-1], "") if part.endswith("?") else (part,) for part in parts[opens:])):
            *before, last = filter(None, chosen)
            nodes = [self._first if opens else self._anywhere]
            for part in before:
                nodes = [_branch(node, word) for word in self._words(part) for node in nodes]
            for node, word in product(nodes, self._words(last)):
                following = node.setdefault(word, leaf)
                if "" not in following:
                    following |= leaf

    def _words(self, part: str) -> frozenset[str]:
        words = (word for name in part.split("|") for word in self._classes.get(name, (name,)))
        return frozenset(SPELLED.get(word, word) for word in words)

    def hits(self, words: Sequence[str]) -> Iterator[Hit]:
        """What the words mean, from left to right. Those that mean nothing are passed over."""
        at, opens = 0, True
        while at < len(words):
            found = _longest(self._anywhere, words, at)
            if opens:
                found = max(_longest(self._first, words, at), found, key=_length)
            if found:
                yield found
                at = found.end
                opens = opens and found.means in POLITE
            else:
                opens = opens and words[at] == END
                at += 1


def _branch(node: Node, word: str) -> Node:
    """The node behind a word, which further words may follow: no longer a leaf that others share."""
    following: Node = node.get(word, {})
    if len(following) < 2:
        following = node[word] = dict(following)
    return following


def _length(hit: Hit | None) -> int:
    return hit.end - hit.start if hit else 0


def _longest(node: Node, words: Sequence[str], start: int) -> Hit | None:
    found = None
    for at in range(start, len(words)):
        following = node.get(words[at])
        if following is not None:
            node = following
            if "" in node:
                found = Hit(node[""], start, at + 1)
        elif at == start or words[at] != END:
            break
    return found


POLITE = frozenset(("ok", "thanks", "dear"))
_BOOK = Phrasebook(PHRASES, CLASSES)

# --- numbers --------------------------------------------------------------------------------------------------------------------------

_POINTERS = ("number", "num", "option", "opt", "opcion", "numero", "no", "nro", "nr")
_NUMBERS = {str(number): number for number in range(1, HIGHEST + 1)} | {
    word: number
    for number, words in enumerate(
        (
            "one first 1st fisrt frist top uno una primero primera primer 1ro 1ra 1era 1er",
            "two second 2nd dos doz segundo segunda 2do 2da",
            "three third 3rd thrid thre tree tres trez tercero tercera tercer 3ro 3ra 3er 3era",
            "four fourth 4th forth cuatro kuatro cuarto cuarta 4to 4ta",
            "five fifth 5th cinco sinco quinto quinta 5to 5ta",
            "six sixth 6th seis sexto sexta 6to",
            "seven seventh 7th siete septimo septima",
            "eight eighth 8th ocho octavo octava", "nine ninth 9th nueve noveno novena", "ten tenth 10th diez decimo decima",
            "eleven eleventh 11th once", "twelve twelfth 12th doce", "thirteen thirteenth 13th trece", "fourteen fourteenth 14th catorce",
            "fifteen fifteenth 15th quince", "sixteen sixteenth 16th dieciseis", "seventeen seventeenth 17th diecisiete",
            "eighteen eighteenth 18th dieciocho", "nineteen nineteenth 19th diecinueve", "twenty twentieth 20th veinte",
        ), 1)
    for word in words.split()
} | {f"{pointer}{number}": number for pointer in _POINTERS for number in range(1, HIGHEST + 1)}  # fmt: skip
_CORRECTS = word_set("""
    wait actually sorry nvm jk oops mean meant rather mejor digo perdon espera espere cambie cambio error correction changed nevermind
    sino equivoque quise no nope nah typo wrong instead
""")
#: A text of these and a number says the number.
_AROUND_A_NUMBER = word_set("""
    option opcion opciones opt optn number numbr numero choice answer pick picked choose choosing take taking want need like ill i id im
    going gonna the thr nr teh a an one please thanks thank you gracias muchas por favor porfa la el lo respuesta quiero escojo elijo
    elegi prefiero tomo yes si maybe yeah yep yea okay and its it me gustaria would for para al yo say go with is es my mine uh um hi hola
    hey ese esa este esta mandeme manda dame deme paseme interesa not can get do let lets lemme give gimme send show us meeting reunion
    junta mind think guess works fine good work this that quedo voy iria seria creo pienso opto vote voto prefer definitely mam maam sir
    item link answers to be topic dr document documento quisiera deseo oye bueno pues entonces so then in on mas bad siento better hon bro
    mija senora senor haha lol jaja ma decir really reply ah oh because claro mi fa fis n joven nro opc op probably feeling hmm hm uhh umm
    sure great have wanna tell about info more del sobre saber yup aight had estaria gusto gusta anoteme compa
""")  # fmt: skip
#: Words that point to a number behind them, and words that go on about what was pointed to.
_POINTS = word_set("""
    number numbr numero num nro nr option opcion opt opc choice the el la pick choose want take do its es with digo mejor mean meant ese
    prefer prefiero elijo escojo quiero like w dame mandeme mandame send than thats sea
""")
_GOES_ON = word_set("""
    one opcion option choice meeting reunion junta sounds looks works seems is me es porque because cuz please pls plz porfa por thanks
    gracias suena esta parece for if si que sorry on perdon ok it that
""")


def _number(tokens: Sequence[str], text: Said, hits: Iterable[Hit]) -> int | None:
    """The number that is chosen. The last one where it was corrected: "2 no wait 1" is 1."""
    places = [at for at, token in enumerate(tokens) if token in _NUMBERS and not _only_stands_for_it(tokens, at)]
    if not places:
        return None
    if not all(map(_belongs_to_a_number, tokens)):
        if _asks(hits, text) or len(tokens) > LONGEST_POINTING:
            return None
        places = [at for at in places if _is_pointed_to(tokens, at, text.clauses)]
    chosen = [at for at in places if tokens[at - 1 : at] != ("not",)]
    if not chosen:
        return None
    numbers = {_NUMBERS[tokens[at]] for at in chosen}
    corrected = not _CORRECTS.isdisjoint(tokens[chosen[0] + 1 : chosen[-1]])
    return _NUMBERS[tokens[chosen[-1]]] if len(numbers) == 1 or corrected else None


def _belongs_to_a_number(token: str) -> bool:
    return token in _NUMBERS or token in _CORRECTS or token in _ASIDE or SPELLED.get(token, token) in _AROUND_A_NUMBER


def _is_pointed_to(tokens: Sequence[str], at: int, clauses: tuple[Sequence[str], ...]) -> bool:
    before, after = tokens[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
    if _NUMBERS[tokens[at]] > HIGHEST_POINTED:
        return False
    alone = (not before and len(clauses[0]) == 1) or (not after and len(clauses[-1]) == 1 and not before.isdigit())
    return alone or ((not before or before in _POINTS) and (not after or after in _GOES_ON))


def _only_stands_for_it(tokens: Sequence[str], at: int) -> bool:
    """The "one" of "the second one", "the first 1", "not that one"; and a top that is no first."""
    before, after = tokens[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
    if tokens[at] == "top":
        return after not in ("one", "option", "choice")
    if tokens[at] in ("one", "uno", "una", "1") and before in _NUMBERS and not before.isdigit():
        return True
    return tokens[at] == "one" and before in ("that", "this", "no")


# --- guests ---------------------------------------------------------------------------------------------------------------------------

_PERSON = word_set("""
    wife husband spouse partner gf girlfriend boyfriend bf sister brother mom mother dad father son daughter friend buddy coworker
    cousin roommate fiance fiancee aunt uncle hubby wifey lady esposa esposo marido mujer senora novia novio pareja hermano hermana
    amigo amiga companero companera hijo hija primo prima mama papa vieja viejo cunado cunada tia tio comadre compadre someone
    somebody alguien neighbor bestie niece nephew grandma grandmother grandson granddaughter compa suegra suegro vecino vecina sobrino
    sobrina abuela abuelo nuera yerno nieto nieta nino nina bebe guest bff colleague kid baby homie teammate muchacho muchacha
    acompanante conocido conocida sis bro homeboy homegirl
""")
_PEOPLE = word_set("""
    friends kids children sons daughters brothers sisters coworkers cousins people others guys buddies guests amigos amigas hijos
    hijas hermanos hermanas companeros companeras primos primas ninos personas invitados parents padres girls ladies muchachos
    muchachas boys roommates neighbors vecinos vecinas sobrinos sobrinas compas nietos men women homies aunts uncles
""")
_PLUS = frozenset(f"+{number}" for number in range(1, HIGHEST + 1))
_ORDINALS = word_set("first second third primero primera primer segundo segunda tercero tercera tercer cuarta quinto quinta una")
_COUNTED = {word: number for word, number in _NUMBERS.items() if word not in _ORDINALS} | {"couple": 2, "few": 3, "par": 2}

#: Who comes along, told by what stands before them, by what stands behind, or by how many there are in all.
COMPANY = Rules(
    (
        Rule("named", (
            "bring|bringing|bringin|brining|traigo|llevo|llevare|traere|llevando|trayendo *3 @person|@people",
            "bring|bringing|bringin|llevo|traigo *1 @number $",
            "bring|bringing|bringin|llevo|traigo *1 @number from|with|more|mas|de|other",
            "me|yes|yeah|yea|ya|yep|sure|i|in and|plus|y|n my|a|the|our|mi|un|una|one|mis|some|@number *2 @person|@people",
            "me|yo|i|us and|plus|y|n|con|mas|e *3 @person|@people", "me|yo and|plus|y|n|con|mas|e otros|otras|other? @number $",
            "me|yo and|plus|y|n|con|mas|e otros|otras|other? @number from|de|of|others|more|guys",
            "me|yo|yes|yeah my|mi|mis *1 @person|@people", "plus|mas *2 @person|@people",
            "both me and|y|n", "^ yes|yeah|si? me|yo @number $", "me|yo|with|w|con @number more|others|guys|mas",
            "yo|me|voy|vamos|ire|coming|there|yes|si|yeah with|w|con @number $", "yes|yeah|yep|yup|yea|ya|si @number *1 @people",
            "come|coming|comin|go|going|there|yes|ill|yeah|in|attend|attending|joining|join|along|me with|w|wit *3 @person|@people",
            "voy|ire|vamos|estare|ahi|si|asisto|asistire|iremos|llego|junto|acompanado|acompanada|yo con|c|y *3 @person|@people",
            "^ with|con|w|wit *2 @person|@people", "si|yes|yeah y|con|mas|plus|and|n otros|otras|other? @number *1 @people",
            "si|yes|yeah y|con|mas|plus|and|n otros|otras|other? @number $", "si y|con *1 @person|@people",
            "so is|are|will my|the|mi *1 @person|@people",
        )),
        Rule("behind", (
            "@person|@people too|also|tambien",
            "@person|@people *3 coming|comin|joining|viene|vienen|va|van|ira|iran|conmigo|acompana|acompanan|join|joins|comes",
            "@person|@people and|y|n me|yo|i", "@person|@people will|gonna *1 sit|come|join|watch|listen|go",
            "va|viene|van|vienen *1 @person|@people *2 conmigo|tambien", "tambien va|viene|van|vienen *1 @person|@people",
        )),
        Rule("a name", ("^ yes|yeah|ya|sure|si? both? me|yo and|plus|n|y|con !the|mi|my|i|yo|you|u|they|la|el|then|not",)),
        Rule("two names", ("bringing|llevo a? !food|snacks|water|my|mi|the|it *1 and|y a? !food|drinks|the|i",)),
        Rule("more", (
            "@plus", "plus|mas @number !years|hours|anos", "plus|mas one|1|uno|una !mas|more|too", "@number|one|una more|mas $",
            "@number|one|una more|mas @person|@people|coming|with|from|conmigo|de",
            "@number extra|others|otros|invitados|guests", "plus guest", "a guest",
        )),
        Rule("all", (
            "@number of us", "@number en? total|altogether", "@number personas en total",
            "somos|seremos|vamos|venimos|estaremos|iremos @number !o|y|mil|de|veces|anos", "vamos|somos los|como @number",
            "vamos a ir|ser|estar @number", "party|family|familia|group of|de @number", "well|were|be @number $", "nosotros|us @number $",
            "both of us", "los|las dos $", "vamos ambos|juntos",
        )),
    ),
    {"person": _PERSON, "people": _PEOPLE, "number": _COUNTED, "plus": _PLUS},
)  # fmt: skip
#: Without one of these nobody comes along.
_COMPANY = (
    _PERSON
    | _PEOPLE
    | _PLUS
    | word_set("bring bringing bringin llevo traigo plus mas more us total altogether somos seremos vamos con with w")
)
_SELF = word_set("me yo well")  # or one of these, at the beginning
OPENS = 5  # words of a text, among which company is mentioned where nobody says yes
#: With one of these somebody is looked after, or a time is told.
_CARE = word_set("""
    hospital doctor doctora clinica school escuela watch cuidar cuido cuidando babysit sick enfermo enferma recoger anos years
    hours horas appointment appt cita llevar funeral birthday bday cumple dropping drop dejo shower print
""")


def _guests(tokens: Sequence[str], *, says_yes: bool) -> int | None:
    """How many come along, besides whoever writes."""
    if (
        (_COMPANY.isdisjoint(tokens) and _SELF.isdisjoint(tokens[:3]))
        or not (says_yes or _CARE.isdisjoint(tokens))
        or any(len(token) > 2 and token.isdigit() for token in tokens)
    ):
        return None
    hits = list(COMPANY.hits(tokens))
    in_all = max((_in_all(tokens[hit.start : hit.end]) for hit in hits if hit.name == "all"), default=0)
    if in_all > 1:
        return in_all - 1
    named = [hit for hit in hits if hit.name != "all" and (says_yes or tokens[0] in _NUMBERS or hit.start < OPENS)]
    if not named:
        return None
    start = 0 if any(hit.name == "behind" for hit in named) else min(hit.start for hit in named)
    least = 2 if any(hit.name == "two names" for hit in named) else 1
    return max(least, _people(tokens[start:]))


def _in_all(words: Sequence[str]) -> int:
    """How many "4 of us" are, and "los dos"."""
    pair = not {"both", "ambos", "juntos"}.isdisjoint(words)
    return 2 if pair else max((_COUNTED.get(word, 0) for word in words), default=0)


def _people(words: Sequence[str]) -> int:
    """How many people these words name: my wife and two kids are three. Several are two where no number stands before them."""
    found = number = 0
    for word in words:
        if word in _PLUS:
            return int(word)
        if word in _PERSON or word in _PEOPLE:
            found += number or (1 if word in _PERSON else 2)
            number = 0
        else:
            number = _COUNTED.get(word, number)
    return found or number


def _without_guests(tokens: Sequence[str]) -> Sequence[str]:
    """What is said before whom one brings: the number in "1, bringing my wife"."""
    return tokens[: min(hit.start for hit in COMPANY.hits(tokens))]


# --- nods and signs -------------------------------------------------------------------------------------------------------------------

_NOD_SIGNS = frozenset("👍👌🙏❤💯✅☑✔😊🙂😀😁😃😄👏🙌💪🤝🫡😂🤣💙💚💜🧡💛🤍🖤😍🥰😎🎉✊👊♥🤗☺🫶🤙👋🌹💐😇🤞")
_ASSENT_SIGNS = frozenset("👍👌✅☑✔💯🫡🤙🙌🤝👊")
_NO_SIGNS = frozenset("👎🙅❌🚫✖❎")
#: Signs that answer only where a yes or a no was asked for.
_SIGNS: Mapping[str, Answer] = {"🙋": "yes", "🤷": "maybe", "🤔": "maybe", "⏳": "later", "⏰": "later"}
_BESIDE = frozenset(".!~😔😢😭😅🥺😬😕☹🙁♀♂")  # what may stand beside a sign without changing it
_INVISIBLE = ("Mn", "Me", "Cf", "Zs", "Cc", "Sk")


def _of_signs(text: str) -> Answered:
    """A text without a word: thumbs and hearts."""
    signs = {sign for sign in text if unicodedata.category(sign) not in _INVISIBLE and not 0x1F3FB <= ord(sign) <= 0x1F3FF} - _BESIDE
    if signs and signs <= _NO_SIGNS:
        return Answered("no", why="answer: no, by a sign")
    if len(signs) == 1 and signs <= _SIGNS.keys():
        return Answered(if_asked=_SIGNS[signs.pop()], why="if asked, by a sign")
    nod = bool(signs) and signs <= _NOD_SIGNS
    return Answered(nod=nod, if_asked="yes" if nod and signs & _ASSENT_SIGNS else None, why="nod" if nod else "")


def _assents(hits: Iterable[Hit], text: Said) -> bool:
    """Whether a nod says yes to a question, and more than thanks."""
    return any(hit.means == "ok" for hit in hits) or not _ASSENT_SIGNS.isdisjoint(text.text)


def _is_nod(hits: Sequence[Hit], words: Sequence[str]) -> bool:
    """Whether the text is made of nods and nothing else."""
    if any(hit.means not in POLITE for hit in hits) or all(hit.means == "dear" for hit in hits):
        return False
    said = len(words) - words.count(END)
    return said <= LONGEST_NOD and said == sum(word != END for hit in hits for word in words[hit.start : hit.end])


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


# --- what is answered -----------------------------------------------------------------------------------------------------------------


def answered(text: Said) -> Answered:
    """What a short text answers."""
    if not text.tokens:
        return _of_signs(text.text)
    if len(text.tokens) > LONGEST_CLEAR:
        return Answered()
    words = _words(text)
    hits = list(_BOOK.hits(words))
    if _is_nod(hits, words):
        return Answered(nod=True, if_asked="yes" if _assents(hits, text) else None, why="nod")
    verdict = _verdict(hits, words, text)
    guests = None if "no" in verdict else _guests(text.tokens, says_yes=verdict.answer == "yes")
    number = None if verdict.answer == "later" else _number(text.tokens if guests is None else _without_guests(text.tokens), text, hits)
    if number and verdict.answer == "yes" and len(text.tokens) == 2 and text.tokens[1] != "1":
        number = None  # "yes 2": two people perhaps, or a choice; and 2 may mean no
    if number:
        verdict = _NOTHING
    elif guests is not None and not verdict.answer and not _asks(hits, text):
        verdict = Verdict(None, "yes")
    return Answered(verdict.answer, number, guests, if_asked=verdict.if_asked, why=_why(verdict, number, guests))


def _why(verdict: Verdict, number: int | None, guests: int | None) -> str:
    said = {"answer": verdict.answer, "number": number, "guests": guests, "if asked": verdict.if_asked}
    return next((f"{what}: {each}" for what, each in said.items() if each), "")


class Verdict(NamedTuple):
    """The answer by itself, or else where a yes or a no was asked for."""

    answer: Answer | None = None
    if_asked: Answer | None = None


_NOTHING = Verdict()


def _words(text: Said) -> list[str]:
    """The words in one spelling, with an END where a clause ends."""
    words: list[str] = []
    unspaced = sum(map(len, text.clauses)) != len(text.tokens)
    for clause in (text.tokens,) if unspaced else text.clauses:
        for spelt in clause:
            word = SPELLED.get(spelt, spelt)
            while words and (words[-1], word) in JOINED:
                word = JOINED[words.pop(), word]
            if word in _ASIDE and words and words[-1] != END:
                words.append(END)
            words.append(word)
        words.append(END)
    if words[0] == "si" and "sí" in text.text[:12].casefold():  # si is yes and if: with its accent it is yes
        words.insert(1, END)
    return words


def _asks(hits: Iterable[Hit], text: Said) -> bool:
    """Whether the text is a question."""
    return text.asks or any(hit.means == "asks" for hit in hits)


def _verdict(hits: list[Hit], words: Sequence[str], text: Said) -> Verdict:
    """What is answered: after the last correction, else in all of it."""
    fixed = max((at for at, hit in enumerate(hits) if hit.means == "fix"), default=0)
    last = _settled(hits[fixed:], words, text) if fixed else _NOTHING
    return last if any(last) else _settled(hits, words, text)


def _settled(hits: Sequence[Hit], words: Sequence[str], text: Said) -> Verdict:
    told = [hit for hit in hits if hit.means in _ANSWERS and not _is_denied(hit, words)]
    asks = _asks(hits, text)
    if asks or len(text.tokens) > LONGEST_ANSWER:
        told = _told_clearly(told, hits, asks=asks)
    conditional = any(hit.means == "if" for hit in hits)
    by_itself = _one_of([hit for hit in told if hit.means in _BY_ITSELF], hits, words, conditional=conditional)
    if by_itself:
        return Verdict(by_itself) if _opens(hits, words) in _ANSWERS else Verdict(None, by_itself)
    if asks:
        return _NOTHING
    return Verdict(None, "maybe" if _opens(hits, words) == "if" else _one_of(told, hits, words, conditional=conditional))


def _is_denied(hit: Hit, words: Sequence[str]) -> bool:
    """Whether a yes is none: "dont put me down"."""
    return _ANSWERS[hit.means] == "yes" and hit.start > 0 and words[hit.start - 1] in _DENIES


def _opens(hits: Sequence[Hit], words: Sequence[str]) -> str:
    """What the text begins with, but for what is polite or turns from something; "" where it begins with anything else."""
    at = hits[0].start if hits and hits[0].means == "fix" else 0
    for hit in hits:
        if not _SUBJECTS.issuperset(words[at : hit.start]):
            return ""
        if hit.means not in _BESIDE_AN_ANSWER:
            return hit.means
        at = hit.end
    return ""


_DENIES = word_set("not dont never no wont cant isnt aint nobody noone ni tampoco nunca")
_BESIDE_AN_ANSWER = POLITE | {"but", "fix"}
#: Who does what is answered; they may stand before it.
_SUBJECTS = word_set("i im we were its that thats my mi me yo nosotros a both us") | _PERSON | {END}
_BY_ITSELF: Mapping[str, Answer] = {"yes": "yes", "no": "no", "maybe": "maybe", "later": "later", "god": "maybe"}
_ANSWERS: Mapping[str, Answer] = {**_BY_ITSELF, "yes?": "yes", "no?": "no", "maybe?": "maybe", "later?": "later", "then?": "no"}
_YIELDS = ("god", "then?")  # to any other answer


def _told_clearly(told: list[Hit], hits: Sequence[Hit], *, asks: bool) -> list[Hit]:
    """Of a question or a long text, the answer that it begins with, or ends with; and that the answer comes later."""
    opens = next((hit for hit in hits if hit.means not in POLITE and hit.means != "but"), None)
    if told and told[0] == opens and (told[0].means in _BY_ITSELF or not asks):
        return told[:1] if asks else told
    if told and not asks and told[-1] == hits[-1]:
        return [hit for hit in told[-1:] if hit.means in _BY_ITSELF]
    return [hit for hit in told if hit.means == "later"]


def _one_of(told: Sequence[Hit], hits: Sequence[Hit], words: Sequence[str], *, conditional: bool) -> Answer | None:
    """The answer that these amount to; None where they disagree."""
    answers = [_ANSWERS[hit.means] for hit in [hit for hit in told if hit.means not in _YIELDS] or told]
    found = set(answers)
    if "later" in found and answers[0] != "yes":
        return "later"
    if "maybe" in found:
        return "maybe"
    if found == {"yes", "no"}:
        found = _turned_to(told, hits, words)
        if answers[0] == "yes":
            found.discard("no")
    if "yes" in found and "no" not in found:
        return "maybe" if conditional else "yes"
    return "no" if found == {"no"} else None


def _turned_to(told: Iterable[Hit], hits: Iterable[Hit], words: Sequence[str]) -> set[Answer]:
    """What is said after the last "but", of oneself: not "pero mi hermana si va"."""
    turn = max((hit.end for hit in hits if hit.means == "but"), default=len(words))
    return {_ANSWERS[hit.means] for hit in told if hit.start >= turn and _PERSON.isdisjoint(words[turn : hit.start])}
