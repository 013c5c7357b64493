"""Spanish: how people tell that something bad happened, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs.

Verbs stand here as stems and endings. Rules begin with a telling word wherever one is there: few do with "me" or "no", which every text has.
"""

from __future__ import annotations

from flows.hearing.normal import word_set
from flows.hearing.patterns import Rule

# ---- inflections ---------------------------------------------------------------------------------------------------------------------

#: Of verbs in -ar: somebody did it, does it, is to do it, may do it; it was done to somebody; I did it.
DID_AR = "o aron aba aban ando andome andonos andolo andola andole andolos andoles"
DOES_AR = "a an"
TO_AR = "ar arme arnos arlo arla arle arlos arlas arles arte"
MAY_AR = "e en es"
DONE_AR = "ado ada ados adas"
#: Of verbs in -er and -ir.
DID_ER = "io ieron ia ian iendo iendome iendonos iendolo iendola iendole iendolos iendoles"
TO_ER = "er erme ernos erlo erla erle erlos erlas erles erte"
TO_IR = "ir irme irnos irlo irla irle irlos irlas irles irte"
DONE_ER = "ido ida idos idas"

#: What quick fingers write for what they hear.
_MISSPELT = (("z", "s"), ("rr", "r"), ("h", ""), ("ce", "se"), ("ci", "si"), ("ll", "y"), ("qu", "k"))


def forms(stems: str, *endings: str) -> frozenset[str]:
    """Every stem with every ending."""
    return frozenset(stem + ending for stem in stems.split() for ending in " ".join(endings).split())


def as_typed(words: frozenset[str]) -> frozenset[str]:
    """The words, and each with one usual misspelling."""
    return words | {word.replace(right, wrong) for word in words for right, wrong in _MISSPELT if right in word}


# ---- words ---------------------------------------------------------------------------------------------------------------------------

_SURELY_FIRED = as_typed(
    forms("desped despid despd", "io ieron iendo iendome iendonos iendolo iendola iero ierom")
    | word_set("corrieron corieron suspendieron suspendio suspendiendo despideron descansaron liquidaron desemplearon desemplio rescindieron")
)
_FIRED = _SURELY_FIRED | as_typed(
    forms("bot ech termin cancel despach ces reemplaz remplaz desocup sac vol tron desactiv bloque elimin", "o aron aro arom")
    | forms("bot ech sac", "ando andome andonos andolo andola")
    | word_set("corrio corio corriendo corriendome corriendonos corriendolos descanso liquido votaron despidio botao firearon failearon ponchearon canearon")
)  # fmt: skip
_SURELY_HIT = as_typed(
    forms("golpe golpi empuj manose manosi jalone zarande ahorc abofete apunal acuchill balace balaci cachete rempuj pellizc toquete nalgue"
          " acorral arrincon asalt ultraj secuestr madre patale esculc espos hostig acos amenaz intimid humill insult interrog",
          DID_AR, DOES_AR)
    | forms("agred", DID_ER, "e en") | word_set("persiguieron persiguio persigue persiguen persiguiendo persiguiendome persiguiendonos violaron "
                                                "abusaron apuntaron escupio escupieron mordio mordieron pateo patearon escoltaron escolto "
                                                "presionaron presionan presionando presiona vigilan vigilando vigilandonos espian espiando "
                                                "retuvieron retuvo esposaron arrestaron arresto detuvieron detuvo encerraron encierran")
)  # fmt: skip
_HIT = _SURELY_HIT | as_typed(
    forms("peg agarr jal arrastr avent atac bes arrim rasgun apret pis lanz maltrat sacud apunt amarr estrell toc encerr viol grab sigui "
          "grit tir regan chant mad chot rob choc arroll acus culp obligu oblig presion vigil espi forz", DID_AR)
    | word_set("pega pegan agarran jala jalan toca tocan avienta avientan apunta grita gritan sigue siguen siguio siguieron siguiendo "
               "siguiendome siguiendonos acusa acusan obligan obliga graban graba regana quemo quemaron corto cortaron paro pararon busca "
               "buscando")
)  # fmt: skip
_HURT_VERB = as_typed(
    forms("lastim quebr fractur machuc accident pinch pich espin electrocut clav esguinc lesion disloc zaf desgarr desmay desmall machac "
          "golpe intoxic asfixi quem cort amput", "e o aron")
    | word_set("cai caimos caigo cayo callo cayeron rompi rompio torci torcio resbale resbalo prense prenso ahogo ahogue atore atoro "
               "atropello atropellaron choque choco chocaron desplomo hundio volteo volco pique reviento desvaneci desvanecio enfermaron "
               "enferme piso pelaron trono raje rebane rebano raspe abri")
)  # fmt: skip
_HURT = as_typed(
    forms("lastim lesion accident desmay intoxic quem atrap prens atropell fractur electrocut amput inconscient envenen aplast golpe mutil"
          " sepult enterr mare deshidrat hinch inflam lacer", "ado ada ados adas")
    | word_set("herido herida heridos heridas sangrando vomitando convulsionando inconsciente atorado atorada tirado tirada tirados morado "
               "morada morados rota roto quebrado quebrada cortado cortada grave palida palido desangrando tosiendo muerto muerta temblando "
               "torcido torcida dormido abajo irritados ardiendo descompuesta")
)  # fmt: skip

CLASSES: dict[str, frozenset[str]] = {
    # Who.
    "to-me": word_set("me nos lo la los las le les"),
    "boss": as_typed(word_set("""
        jefe jefa jefes patron patrona patrones mayordomo mayordoma mayordomos capataz capataces supervisor supervisora supervisores super
        gerente gerenta gerentes manager managers maneyer encargado encargada encargados dueno duena duenos lider lideres foreman forman boss
        bos contratista administrador administradora director directora compania empresa agencia rh hr recursos licenciado licenciada
        dispatcher despachador chef capitan coyota bosses coordinadora coordinador consultor guardia guardias
    """)),
    "kin": as_typed(word_set("""
        esposo esposa hermano hermana primo prima cunado cunada hijo hija hijos mama papa comadre compadre sobrino sobrina mujer marido
        companero companera companeros companeras amigo amiga tio tia vecino compa
    """)),
    "somebody": as_typed(word_set("""
        companero companera companeros companeras compa compas muchacho muchacha muchachos muchachas senor senora senores senoras don dona
        esposo esposa hermano hermana primo prima cunado cunada hijo hija hijos mama papa comadre compadre tio tia sobrino sobrina mujer
        marido amigo amiga amigos chavo chava chavos morro morra gente varios varias otro otra otros alguien senorita vecino uno una
        dos tres cuatro cinco seis siete ocho nueve diez 2 3 4 5 6 7 8 9 10 mi mis todos todas mexicano guatemalteco salvadoreno trabajador
        trabajadores maria juan jose luis lupe pedro carlos ana rosa chuy beto miguel jorge julio sandra carmen hector juana pablo antonio
        mario ramon roberto martin elena teresa gloria manuel francisco rafael raul fernando ricardo javier daniel david oscar sergio
    """)),
    "number": word_set("1 2 3 4 5 6 7 8 9 10 11 12 15 20 30 dos tres cuatro cinco seis siete ocho nueve diez once quince varios varias media "
                       "mitad casi otro otra todo toda todos todas cuantos unos"),
    "was": word_set("fui fue fueron fuimos estoy esta estamos estan ando anda andan quede quedo quedamos quedaron toy estaba hay sigue"),
    "now": word_set("hoy ahorita ayer anoche ahora orita horita mismo mismito antier manana"),
    # Losing the job.
    "fired": _FIRED,
    "surely-fired": _SURELY_FIRED,
    "not-really-fired": word_set("la el los las una un al con porras ganas temprano fotos foto muela pelo sangre aire agua culpa jaja sol mano "
                                 "temprano dulces voto risa buena mas cita"),
    "to-fire": as_typed(
        forms("desped", TO_IR) | forms("corr suspend", TO_ER) | forms("bot ech descans liquid reemplaz remplaz desocup", TO_AR)
        | word_set("sacar sacarme sacarnos sacarlo sacarla despidiendo corriendo botando echando descansando suspendiendo cerrarnos quitarme quitarnos")
    ),
    "to-fire-me": as_typed(forms("desped despedir corr correr suspender bot botar ech echar descansar sacar reemplazar", "me nos")
                           | word_set("correrlo correrlos despedirlo despedirla despedirlos correrla")),
    "out-of-work": as_typed(word_set("""
        cesante desempleado desempleada despedido despedida despedidos despedidas corrido corrida corridos descansado descansada descansados
        suspendido suspendida suspendidos suspendidas liquidado liquidada botado botada botados botao botaos cesanteado
    """)),
    "job": word_set("trabajo trabajito empleo chamba jale puesto trabajos jales chambas hotel planta bodega campo rancho calle cuadrilla empresa"),
    "come-back": word_set("vuelva vuelvas vuelvan volver volviera regrese regreses regresen regresar regresara venga vengas vengan viniera presente "
                          "presentes presenten presentara presentarme vaya"),
    "want": word_set("ocupan ocupamos ocupa necesitan necesita necesitamos quieren queremos requieren contamos llaman dan dieron da ponen pusieron "
                     "pongan pone puso asignan programan tengo tienes trabajas aparezco estoy"),
    "system": word_set("lista horario schedule pizarron sistema app rol aplicacion horarios grupo plataforma programa"),
    "key": word_set("gafete gafetes badge clave codigo huella ponche llave llaves uniforme uniformes chaleco chalecos casco credencial id carnet "
                    "locker"),
    # Punished.
    "took": as_typed(forms("quit cort baj tumb recort rebaj moch descont rob boxe mord redus", "o aron aba ando andome andonos")
                     | word_set("redujeron redujo dejaron dejo subieron quitan bajan cortan bajandome")),
    "hours": word_set("horas hora overtime turno turnos dias dia propinas sueldo salario bono vacaciones permiso rango rutas ruta cargas viajes "
                      "cuartos sabados dinero pago licencia puesto descanso antiguedad beneficios seguro lonche break breaks"),
    "things": word_set("""
        telefono celular cel pasaporte pasaportes badge gafete llaves licencia credencial papeles tarjeta tarjetas volantes pin boton camisa
        camiseta playera identificacion cheque cheques insulina medicina mica visa firmas botas cosas
    """),
    "gave": as_typed(word_set("dieron dio daron hicieron hizo pusieron puso levantaron levanto escribieron metieron metio mandaron mando entregaron "
                              "entrego llego pasaron dando poniendo haciendo levantando ponen firme firmar firmo traigo")),
    "write-up": as_typed(word_set("reporte reportes acta actas warning warnings writeup writeups write amonestacion advertencia advertencias "
                                  "apercibimiento disciplina sancion report citatorio punto puntos falta faltas castigo")),
    "worse-work": word_set("noche noches madrugada freezer congelador congeladora fria frio matanza limpiar limpieza banos barrer basura trapear "
                           "lavaplatos lavar drenajes castigo edificio rastro empacador peor peores pesado cargar sola linea puros"),
    # Against the union.
    "union": word_set("""
        union sindicato uniones firma firme firmar firmaron firmamos firmo firmado firmando firmas tarjeta tarjetas boton pin peticion volante
        volantes junta juntas reunion reuniones marcha mitin piquete huelga paro votar vote voto votamos organizando organizar organizador
        organiza ustedes delegado delegada comite cabecilla hojita metio empezo anda andaba andamos somos llamo
    """),
    "union-deed": word_set("""
        firmar firme firmo firmamos firmaron union sindicato volantes tarjeta tarjetas boton pin camiseta sudadera gorra peticion repartir votar
        organizar marcha huelga paro piquete quejarme quejarse quejarnos queje quejamos reclamar declarar hablar hable platicar contestarle
        contestar ustedes inspector osha junta reunion voto post denunciar denuncia reportar
    """),
    "asked": as_typed(word_set("pregunto preguntaron preguntando preguntaba preguntaban preguntandome preguntandonos preguntandole preguntarnos "
                               "preguntan cuestionando cuestiono cuestionaron averiguando averiguar indagando preguntar preguntarme pregunta")),
    "office": word_set("oficina ofi rh hr recursos gerencia cuarto personal rrhh officina abogado abogados licenciado licenciada direccion solas "
                       "manager gerente detectives managers"),
    "called": as_typed(word_set("llamaron llamo llamando mandaron mando metieron metio metiendo tienen tuvieron llevaron llevo citaron cito citan "
                                "jalaron jalo subieron pasaron encerraron encerro llaman")),
    "sign": word_set("firme firmar firmara firmemos firmen firmo escribir escribiera renunciar renuncie renuncies renunciara decir"),
    "names": word_set("lista hoja nombres listas capturas libreta copia copias firmas tarjetas"),
    "search": as_typed(forms("revis esculc registr cate vaci abr", "aron o ando an ieron io")),
    "bag": word_set("bolsa bolsas locker lockers casillero mochila mochilas troca carro telefono celular lonchera escritorio cajon ropa zapatos"),
    # Said.
    "said": as_typed(word_set("dice dicen dijo dijeron diciendo dijieron anuncio anunciaron aviso avisaron advirtio jura juro diciendome diciendonos "
                              "grito amenazo amenazaron amenaza amenazan texteo escribio")),
    "will-do": as_typed(
        word_set("""
            corre corren despide despiden echa echan bota botan saca sacan suspende suspenden cierra cierran quita quitan deporta deportan reporta
            reportan mata matan descansa descansan baja bajan pierdo pierden perdemos quiebro rompo denuncia demanda renuncias largo largue
            golpea pega acusa fuera arrepentir pesar desaparecer calle migra inmigracion policia regrese regresa
        """)
        | forms("desped corr suspend", "er erme ernos erlo erlos ir irme irnos irlo irlos ira eran")
        | forms("cerr bot ech sac quit report deport mat golpe descans", "ar arme arnos arlo arlos arla arle ara aran")
    ),
    "harm": as_typed(
        forms("desped", TO_IR) | forms("suspend romp desaparec", TO_ER) | word_set("correrme correrlo correrla correrte correr")
        | forms("bot ech sac descans report deport golpe mat peg castig quit quebr chingar madre denunci arrest desaloj lastim hund"
                " demand quem balace dispar hostig acus investig baj encerr", TO_AR)
    ),
    "carry-on": as_typed(word_set("""
        siga sigamos sigan sigas aguante aguantemos aguantara aguantes termine terminemos terminara trabaje trabajemos limpie limpiemos limpiara
        suba maneje lave calle callemos callara callada calladita largue largara renuncie renuncies renunciemos renunciara entregue entregara
        devuelva devolvamos retire acueste pague paguemos olvide reporte dijera haga hagamos salgamos colando escaneando siguiera compre
    """)),
    # Blows and hands.
    "hit": _HIT,
    "surely-hit": _SURELY_HIT,
    "not-really-hit": word_set("el la las los turno trabajar descanso descansar sueno limpiar bien sol hambre lluvia gana ganas frio cancion volante "
                               "foto fotos video overtime libre pago sentado casa pena gripa gripe noche de un una las"),
    "blow": as_typed(word_set("cachetada cachetadas bofetada bofetadas punetazo punetazos trompada trompadas trompon manazo manazos codazo codazos "
                              "patada patadas golpiza paliza madriza putazo putazos chingadazo chingadazos empujon empujones nalgada jalon "
                              "coscorron cabezazo madrazo madrazos rodillazo zape zapes golpe golpes")),
    "insult": word_set("mojado mojada mojados india indio indios perra puta puto pendejo pendeja pendejos estupido estupida inutil inutiles burra "
                       "burro ratera ratero mamacita ilegal ilegales prieta prieto marica maricon floja flojo huevon wetback naca lenta"),
    "weapon": as_typed(word_set("pistola pistolas navaja navajas machete rifle bate tubos balazo balazos armado armada escopeta balacera plomazos "
                                "cuchillo cuchillos arma armas gun")),
    # Hurt.
    "hurt-verb": _HURT_VERB,
    "hurt": _HURT,
    "body": as_typed(word_set("""
        mano manos dedo dedos brazo brazos pierna piernas pie pies espalda cabeza cuello ojo ojos cara rodilla rodillas tobillo muneca hombro
        costilla costillas cadera cintura pecho nariz diente dientes oido oreja codo piel boca columna hueso huesos patas
    """)),
    "machine": as_typed(word_set("""
        maquina banda sierra molino prensa montacargas montacarga forklift grua troca tractor rebanadora picadora mangle plancha freidora
        secadora gancho cable tarima rack racks escalera techo andamio zanja viga fierro tanque cortadora mezcladora caja cajas bulto pila
        olla van camion carro clavo aguja vidrio aceite acido cloro manguera elevador corriente quimico liquido lamina pallet puerta llanta
        cuchillo residente residentes sarten vapor conveyor estiba losa pared andamios trailer tarimas
    """)),
    # La migra and the police.
    "migra": as_typed(word_set("migra inmigracion migracion ice ices redada redadas fronteriza raid")),
    "agents": as_typed(word_set("policia policias polis sheriff sheriffs patrulla patrullas chota cops agentes agente federales enmascarados "
                                "chaleco chalecos oficiales encapuchados")),
    "coming": word_set("llego llegaron vino vinieron esta estan viene vienen anda andan entro entraron hay cayo llamaron llamo trajeron vi vimos hubo "
                       "llegando echaron mando"),
    "here": word_set("aqui afuera adentro entrada puerta puertas estacionamiento parqueo parking lobby gate pidiendo preguntando llego llegaron anda "
                     "andan esta estan vino vinieron viene vienen entro esperando piquete docks esquina pregunta preguntan agarro llevo paro "
                     "pararon llevaron agarraron detuvo trabajo"),
    "taken": as_typed(word_set("arrestaron arresto arrestado arrestada arrestados detuvieron detuvo detenido detenida detenidos detenidas detencion preso "
                               "presa presos esposaron esposado esposada esposados encarcelaron carcel")),
    # What may or might be.
    "bad": as_typed(
        forms("desped corr suspend", "ir irme irnos irlo irla irlos er erme ernos erlo erlos erla ido idos")
        | forms("bot ech cort baj quit report deport interrog amenaz castig grab vigil revis sac arrest descans cerr mov cambi pregunt pid",
                "ar arme arnos arle arlo a an e en ")
        | word_set("despidan despiden despide corran corren corre suspenden suspendan sigue siga grita gritan golpea golpean pega accidenta "
                   "accidente lastima lastimo lesiona desmaya llega llaman llamen llama acosa acosan mover mueven mueva quiten pidan piden pedir "
                   "ver cierre cierren interroga interrogue detiene detienen migra inmigracion policia reporte reportes redada huelga")
    ),
}  # fmt: skip

# ---- it happened, is happening, or is threatened ---------------------------------------------------------------------------------------

FOR: tuple[Rule, ...] = (
    # Of many kinds: what is telling by itself.
    Rule("it was done", ("@surely-fired|@surely-hit", )),
    Rule("it was done to me", ("@to-me @hit|@fired|@hurt-verb !@not-really-fired|@not-really-hit",)),
    Rule("a word of danger", (
        "sangre|sangrando|ambulancia|redada|pistola|balazos|balazo|hospital|911|auxilio|socorro|emergencia|suicidarme|matarme|fuga|vomitando|"
        "convulsionando|herido|herida|heridos|heridas|atrapado|atrapada|atrapados|amenazas|monoxido|explosion|moretones|moreton|paramedicos|"
        "intoxicados|infarto|puntadas|esposado|esposada|preso|presos|encerrados|encerradas|encerrada|desmayada|desmayado|navaja|armado|espia|"
        "enmascarados|pasaportes|gps|dron|desalojo|llorando|temblando|quemadura|quemaduras|fractura|muerto|golpiza|acoso|"
        "cachetada|trompada|punetazo|bomberos|pastillas|amoniaco|soplon|rata",
    )),
    # Losing the job.
    Rule("was fired", (
        "@to-me @fired !@not-really-fired", "@to-me @surely-fired", "@was @out-of-work", "^ @out-of-work $",
        "perdi|perdio|perdieron|quito|quitaron mi|el|su|nuestro|la @job", "quede|quedo|quedamos|dejaron|dejo sin|fuera|cesante|cesantes", "acaban|acaba de *1 @to-fire",
    )),
    Rule("fired somebody", ("@surely-fired|echaron|botaron|sacaron|saco a|al @somebody|sandra", "@surely-fired a|al|por|embarazada|parejo|todo|todos|hoy|ayer", "@number @out-of-work")),
    Rule("about to be fired", (
        "van|va|quieren|quiere|iban|amenazan|amenazo|amenazaron|viene|vienen *4 @to-fire-me", "@to-me van|va|quieren|quiere|estan|andan *1 @to-fire|reemplazar|remplazar",
        "van|va a cerrar *3 planta|departamento|fabrica|tienda|nuestro|hotel|bodega|turno", "ultima|ultimo semana|oportunidad|aviso|advertencia|dia",
    )),
    Rule("not wanted any more", (
        "no *2 @come-back", "ya no *2 @want", "hay|tienes|tiene|tengo mas? @job para|aqui|ahi", "necesitan|ocupan|requieren *1 servicios", "dieron|dio las gracias", "dieron|dio de baja|cuello|aire|salida", "no *1 renovaron|renovo|renuevan",
        "terminaron|termino|cancelaron|rescindieron *1 contrato|asignacion|trabajo",
    )),
    Rule("pack your things", (
        "recoge|recoja|recojan|recogiera|recojas|agarra|agarre|junta|empaca|saca|sacar tus|sus|mis cosas", "entregue|entregara|entregar|entrega|devolver|devuelva|quieren|pidieron|pidio|quito|quitaron|apagaron|apago *3 @key",
        "largate|larguese|largense|vete|vayase|regresate|larga", "ensenaron|enseno|mostraron la puerta", "youre|your done|fired", "tira|tiraron|sacaron|botaron|bolsa *2 mis|cosas",
    )),
    Rule("out of the system", (
        "@key|tarjeta|cuenta *1 ya? no *1 abre|funciona|jala|sirve|pasa|lee|entra|prende", "no|ni *1 estoy|aparezco|salgo|aparece|sale|esta *2 @system", "desactivaron|desactivo|bloquearon|bloqueo|cancelaron|cerraron *3 cuenta|app|aplicacion|gafete|codigo",
        "desaparecieron|sacaron|quitaron|borraron|saco|quito|borro *2 @system", "sin que *1 pongan|den|llamen", "inactivo|inactiva|desactivado|desactivada", "salgo *1 @number horas",
    )),
    Rule("thrown out", (
        "sacaron|saco|sacando|escoltaron|escolto|sacarnos|sacarme *4 guardias|guardia|seguridad|policia|calle|golpes|atras|escoltado", "dejan|dejo|dejaron|deja entrar|pasar|checar|ponchar", "dejaron|dejo|estamos *1 fuera|afuera",
        "candado|candados|cadenas|cadena", "desalojo|desalojar|desalojaron|desalojando|desalojarnos", "echaron|sacaron|sacar|echar|quitarme|quitarnos *3 casa|vivienda|traila|trailas|apartamento|calle|trailita",
    )),
    Rule("sent home", ("mandaron|mando|regresaron|regreso|mandan|mandando *1 a|para|pal *2 casa|casas", "vete|vayase|vayan|vaya a|para *1 casa", "regresaron|mandaron sin|llorando|temprano")),
    Rule("suspended", ("@number dias|dia|semanas|semana sin|de|sin *1 pago|goce|paga|sueldo|castigo|trabajar|suspension", "dias|semanas|dia|semana sin pago|goce|paga|sueldo|trabajar", "descansaron|descanso|castigaron|castigo|dieron @number dias|semanas", "dejaron|pusieron|mandaron de|en leave|administrativo", "nuevo aviso", "suspension|suspenden|suspendan")),
    Rule("let go by paper", ("carta|cartas|papel|papeles|hoja|sobre|correo|papers *1 despido|renuncia|severance|liquidacion|terminacion|baja|demanda|desalojo|adios", "cheque y adios", "despido|despidos|layoff|layoffs")),
    Rule("made to resign", (
        "renuncie|renuncies|renunciemos|renunciar|renunciara|renuncia *2 o|hoy|ya|mismo|24|voluntariamente", "obligaron|obligo|obligan|obligando|presionando|presiona|presionan|forzaron|hicieron|hizo|quieren|quiere|mejor *3 renunciar|renunciara|renuncie|renuncia",
        "firma|firmas|manejala|trabaja|acepta|renuncias|renuncia o", "o te|se vas|largas|corro|corremos|va", "abandone|abandono *2 trabajo",
    )),
    # Punished.
    Rule("hours or pay taken", (
        "@took *3 @hours", "bajaron|bajo|dejaron|dejo|paso|cortaron *1 de|en|a|con *3 horas|@number", "de @number|40|38|35|32 a @number|16|18|24|25", "no *2 dan|dieron|da|ponen|pusieron|pongan *3 turno|turnos|horario|horas|cargas|rutas",
    )),
    Rule("not paid", ("no|sin|ni *1 pagaron|pagan|paguen|pagado|depositaron", "quieren|quiere dar *2 cheque|pago|dinero|papel", "descontaron|descontando|descuentan", "faltan *2 horas|dolares", "quitan|cobran *1 50|100|20|dinero por", "cobran *2 agua|renta|casa|van", "debemos|debo|debes *2 3000|van|deuda")),
    Rule("moved as punishment", (
        "cambiaron|cambio|movieron|movio|pasaron|paso|mandaron|mando|pusieron|puso|bajaron|tiene *4 @worse-work", "de|por castigo", "castigo|castigaron|castigando|castigan|castigados", "bajaron|bajo de lider|puesto|rango|cocinero", "pusieron|puso|ponen a cargar|limpiar|lavar|barrer|trapear|entrenar",
        "desquitando|desquitan|desquita|desquito|represalia|represalias", "traen|trae *1 entre|encargo|ceja", "negaron|nego|cancelaron *2 permiso|vacaciones|descanso|incapacidad",
    )),
    Rule("written up", ("@gave *3 @write-up", "@write-up por|porque *2 @union-deed|actitud|ir|llegar|andar|usar|faltar", "otro|segundo|segunda|tercer|ultimo|ultima|dos|tres @write-up|aviso", "levantaron|levanto|levantan|abrieron un|una|el|otra? acta|reporte|expediente|cargos", "plan de mejora|mejoramiento", "firme|firmar *1 @write-up")),
    Rule("accused", ("acusan|acusaron|acuso|acusa|acusando|culpan|culparon|acusandome", "poniendo|puso|pusieron un cuatro", "investigan|investigando|investigaron|investigacion", "robo|droga que no|yo", "demanda|demandaron|demandar *4 compania|empresa|patron", "no robe|hice|lleve", "mentira|falso firmar|firmo|reporte", "poligrafo|detector")),
    Rule("a test for some", ("hicieron|hizo|hacen|piden|pidieron|quieren|hacer *3 droga|drogas|antidoping|poligrafo|mentiras", "background|antidoping|everify|verificacion|i9|i9s")),
    Rule("taken from me", ("quito|quitaron|tiene|tienen|rompio|rompieron|quitando|confisco|confiscaron|retiene|tiro|tiraron *3 @things", "devuelve|devuelven|regresa|regresan *2 pasaporte|pasaportes|papeles|telefono")),
    Rule("not allowed", ("no *2 dejan|deja|dejo|dejaron|sueltan|suelta *2 salir|salgamos|ir|hablar|comer|sentarme|descansar|llamar|tomar|irnos|irme|hasta", "no podemos|puedo irnos|salir|ir|irme|sentarme", "no *2 sueltan|abren", "orden|ordenes que|de nadie|no|hablar", "nadie me|nos hable|habla|hablen", "no *2 quieren|quiere mandar|llevar|llamar|dar|reportar", "sin dejar|dejarnos|dejarme")),
    Rule("locked in", ("encerrados|encerradas|encerrado|encerrada|encerraron|encierran|encerro|encierra", "tienen|tiene|tuvieron|tuvo *1 encerrados|aqui|en|adentro|esperando", "puerta|puertas|salida|salidas *2 candado|cadena|cadenas|candados|bloqueada|bloqueadas", "secuestrado|secuestrada|secuestrados|secuestraron")),
    # Against the union.
    Rule("asked about the union", ("@asked *2 quien|quienes|si|por|cuantos|del|sobre|de *4 @union|mi|@somebody", "@asked a|de todos|uno|cada", "interrogando|interrogaron|interrogo|interrogan|interrogandome|interrogandonos|interrogatorio|entrevistaron", "@asked casa|uno por|x", "preguntaron|pregunto|preguntando *2 hoy|ayer|firme|firmaron")),
    Rule("called to the office", ("@called *4 @office", "@called uno por|x", "tengo|tenemos|hay|tiene cita|junta|reunion *2 rh|hr|recursos|gerente|manager|abogado", "estoy|estan|esta|toy en|con la|el|los? oficina|rh|hr|abogado|abogados|seguridad", "tienen|tiene|tuvieron *2 hora|horas|oficina|cuarto|preguntando", "suba|vaya|baje|pase|voy a|para la oficina", "uno por uno")),
    Rule("made to sign", ("hicieron|hizo|obligaron|obligo|obligan|obligando|forzaron|haciendo *4 @sign|quitar|ensenara|entrenar", "quieren|quiere|insiste|esperando|piden|pide que *2 @sign", "hasta que *2 firme|firmemos|firmara|hable|diga|devolvamos|conteste|oigamos", "retire|retirar|retirara|retiro|rompe|rompa *2 firma|firmas|tarjeta|tarjetas",
        "diga|digo|dijera|doy|damos|decir *2 nombres|nombre|quien|quienes", "papel|hoja|carta *2 ingles", "firme sin entender|leer|saber")),
    Rule("list of names", ("@names *4 firmaron|firmamos|firmo|nombres|manager|gerente|jefe|patron|original", "nombres|nombre *3 lista|hoja|libreta|enfrente|reloj|escritorio|apuntados|tarjetas", "leyeron|leyendo|leyo|tienen|trae|pegaron|dando|vio|vi *3 lista|nombres|firmas|chat|mensajes|capturas|hoja",
        "saben|sabe|supieron|averiguar|sabemos *1 quien|quienes|lo", "lista negra", "rajo|oreja|soplon|sapo|espia|infiltrado|rajon|delato|chivato", "llego|entero *2 ella|el|jefe|lo")),
    Rule("watched or recorded", ("grabando|grabo|grabaron|graban|grabandonos|grabandome|grabadora|grabadoras", "toma|toman|tomo|tomaron|tomando|sacando|saca *2 fotos|foto|video|videos|nombres|placas", "apunta|apuntando|apuntan|anotando|anota|apuntaron *3 quien|nombres|lo|placas",
        "camara|camaras|camarita|dron|drone|microfono|gps *3 donde|en|piquete|mesa|carro|nos|arriba|abajo|habia", "espiando|espian|vigilando|vigilan|vigila|vigilandonos|vigilandome", "pusieron|puso *2 camara|camaras|guardia|guardias|gps")),
    Rule("followed", ("siguio|siguieron|siguiendome|siguiendonos|siguiendo|persigue|persiguen|persiguiendome|acechando|persiguio *2 me|hasta|una|un|camioneta|carro|mi|a|desde|el|la", "anda|andan|esta|estan|viene|vienen|estuvo *1 siguiendo|buscando|esperando|persiguiendo|vigilando|siguiendome|buscandome|esperandome",
        "afuera|enfrente|frente|fuera|cerca *1 de mi|su|nuestra casa|apartamento|depa|iglesia|carro|traila", "llego|llegaron|vino|vinieron|fue|fueron|metieron *1 a|en mi|su|nuestra casa|apartamento|traila|trabajo", "casa por casa", "estacionado|estacionada|estacionados *4 casa|local|apartamento",
        "saben|sabe *1 donde|en|adonde *2 vivo|vive|viven|vivimos|escuela|estudian|estudia", "tocando|tocan|golpeando *1 puerta|puertas")),
    Rule("searched", ("@search *3 @bag", "esculcaron|esculco|esculcando|esculcan", "hicieron|hizo|pidio *3 quitar|vaciar|ensenar|ensenara|desbloquear", "leyo|leyeron|leyendo *2 mensajes|chat|telefono|textos|celular")),
    Rule("bought", ("ofrecieron|ofrecio|ofrece|ofrecen *3 dinero|dolares|500|100|1000|feria|lana|puesto", "quieren|quiere que *3 oreja|espia|cuente|chismee|informe", "pidio|pide|piden|pidieron *2 dinero|lana|feria|favores|sexo|acostarse", "favores|acostarse|acostarme|sexo")),
    Rule("said what will happen", ("@said *1 que *6 @will-do", "@said *6 @will-do", "si *3 firma|firman|firmo|firmas|hablo|habla|hablan|sigo|sigue|seguimos|siguen|gana|ganamos|quejo|quejamos|vota *5 @will-do", "el|al|la|los|quien que *4 se|no|le|lo|los|ya *2 va|van|vaya|tiene|regrese|suben|largue|corre|corren|trabajo|sigue|mal|quiebro",
        "o renuncias|llamo|llama|aviso|fuera", "quien|que firme|hable|vote|agarren|vea|hablo *4 se|no|le|lo|van", "si no *6 quita|corre|echan|echa|fuera|quitan", "mi trabajo|jefe se|fuera")),
    Rule("threatened", ("amenazo|amenazaron|amenazan|amenazando|amenazandome|amenazandonos|amenazas|amenazados|amenazado|amenazada|amenaso|amenasaron|amenasan", "amenaza con|de|que|a", "amenaza me|nos", "dejaron|dejo|mando|mandaron|llego *3 nota|recado|rata|amenaza|dibujado", "van|va|voy a *1 @harm|madrear|romper|hacer !fiesta|la|ruido", "@to-me van|va *1 @harm", "intimidando|intimidan|intimidarnos|asustarnos|intimidar")),
    Rule("you will regret it", ("va|van|vas|voy a *2 pesar|arrepentir|acordar|costar|ir *1 mal|de|muy|caro|peor", "va|van|vas a *1 pesar|arrepentir|acordar", "va|ir|vaya mal|peor", "arrepentir|arrepentiras|arrepientas|arrepentirte|arrepentirnos", "veras|vere|vera|veremos", "cuidate *1 mucho|dijo|en", "lo que *2 hiciste|hicimos|ando|andas haciendo|y", "bonita familia", "que le|me|nos|te cae")),
    Rule("because of the union", ("por *2 @union-deed", "desde|despues|luego *3 @union-deed", "por andar|traer|quejarme|hablar|decir|contestarle|defender|reclamar|pedir|repartir|ser *2 con|de|el|la|en|volantes", "todos|todas|los *2 que *1 firmamos|fuimos|firmaron|andamos|hablamos|apoyamos", "todos del comite", "dias|semanas|dia despues|de *3 @union-deed", "unica|unico que")),
    # Blows, hands, voices.
    Rule("struck", ("@surely-hit !el|video", "@hit *2 @body", "@hit contra|encima|feo|fuerte|duro", "@blow !de|suerte|calor", "dio|dieron|da|dan|tiro un|una|dos @blow", "me|nos|le|lo pego|pegaron|pega !el|la|las|en|una|un", "a golpes|patadas|chingadazos|punetazos|madrazos|palos", "peleando|pelearon|pleito *3 cuchillos|tubos|golpes|navajas|con", "puso|pusieron|pone *1 manos|mano encima")),
    Rule("with a weapon", ("con|trae|trajo|tiene|saco|traia|sacaron|enseno|hay|armado|una|un *2 @weapon !filo|nuevo|nuevos|para", "apunto|apuntaron|apuntando con|a", "disparo|disparos|dispararon|disparando|balazos|balear|balacear|baleado|baleo|balacera|balacearon", "apunalaron|apunalo|acuchillaron|acuchillo|apunalado")),
    Rule("touched", ("toco|tocaron|tocaba|tocando|tocandome|toca otra|pecho|piernas|pierna|abajo|nalgas|atras|aqui", "volvio|vuelve|anda|esta|sigue|quiso|quiere|queria *1 tocar|tocando|besar|besarme|tocarme|manoseando|manosearme|abrazarme", "manoseo|manosea|manosean|manoseando|manosearon|toqueteo|toquetea|manoseaba|nalgueo|beso|besarme",
        "acoso|acosa|acosan|acosando|acosandome|acosaron|acosada|acosado|hostigando|hostiga|hostigan !sexual", "cosas|fotos|palabras|comentarios|mensajes *1 cochinas|sucias|sexuales|feas|vulgares|cochinos|partes", "abusaron|abusa|abusando|violaron|violo|violada|violacion|violar", "partes|nalgas|chichis|senos|trasero", "arrincona|arrincono|acorralo|acorrala|acorralaron|desnudo|desnuda", "se me|nos|le pega|arrima|arrimo|arriman|repega|repego|acerca|mete", "vestidor|vestidores *2 mujeres|camara", "tapa|tapo|atraveso *1 puerta|salida|troca|paso", "apretadito|escotada|sexy")),
    Rule("shouted at, insulted", ("grito|gritaron|gritando|gritandome|gritandonos|gritandole|gritan|grita|gritaba !de|jaja", "grito|gritaron|grita|gritando|gritandome *3 cara|enfrente|frente|delante|todos|hora|perra|oficina", "dijo|dijeron|dice|dicen|llamo|llama|llaman *1 @insult", "regrese|regrese|regresemos|largue|regresa *1 a|en *1 pais|mexico|rancho|avion", "humillo|humillaron|humilla|humillan|humillando|insulto|insultaron|insulta|insultan|insultando", "se rieron|rio|reian|rie|burlan|burlaron|burla", "racista|racismo|discriminacion|discriminan|discriminando")),
    Rule("threw at me", ("avento|aventaron|aventando|avienta|tiro|tiraron|lanzo|lanzaron|aviento|avientan *4 encima|cara|cabeza|caliente|sarten|sartenes|plato|platos|charola|caja|llaves|hombro|basura|piedra|herramienta|botella|silla|martillo|expediente|contra|nosotros", "cafe|aceite|agua caliente|hirviendo", "echo|echaron|solto *1 perro|perros", "en la cara")),
    Rule("car or house harmed", ("poncharon|poncho|reventaron|aflojaron|cortaron|navajearon *2 llantas|llanta|tuercas|frenos", "rayaron|rayo|quebraron|rompieron|pintaron|quemaron|balearon|balacearon|vandalizaron *3 carro|troca|vidrio|vidrios|parabrisas|ventana|puerta|casa|locker|van", "azucar|arena *1 tanque", "rata|soplon|traidor|traidora *3 puerta|carro|locker|muerta|cuchillo|dice", "envenenaron|mataron|enveneno *2 perro|gato|perros", "cuelgan|llaman|hablan|llamaron *3 madrugada|3am|3|privado|desconocido")),
    Rule("robbed, bitten, run over", ("asaltaron|asalto|asaltar|asaltado|atracaron|encanonaron", "mordio|mordieron", "atropello|atropellaron|atropellado|atropellada", "chocaron|choque|choco|chocamos !de|con *2 en|la|van|y|troca|que", "accidente !de|sin|s", "se llevaron|metieron *2 van|casa|carro", "tuve|tuvo|hubo|fue *1 accidente")),
    # Hurt.
    Rule("hurt myself", ("@hurt-verb *4 @body", "me|se|nos @hurt-verb !el|la|bien|los|llamada|mal|gordo|sueno|unos|un|las|muy|luz|de", "@hurt-verb *2 feo|gacho|trabajando|@machine", "cai|cayo|caimos|cayeron de|del|desde|al|en !sueno|la|dieta|gracia", "entro|metio|enterro|clavo|clave|pique|piche|meti|cayo *3 @body|aguja|clavo|astilla|liquido|acido|usada",
        "siento|sentia|mueve|muevo *1 @body", "duele|arde|arden|duelen|sangra|punza|duerme|hincho|inflamo *2 pecho|ojos|garganta|corazon|vientre|cara|brazo|mano|mucho", "@body *2 @hurt", "traigo|tengo|tiene|trae|quedo *2 @body *2 @hurt", "pelaron|pelando|cae|pela *1 @body|piel", "hinchado|hinchada|inflamado|inflamada|quemada|rota|roto *1 @body")),
    Rule("somebody is hurt", ("@somebody *3 @hurt", "@was @number? @hurt !de|jaja|por|viernes", "sangrando|convulsionando|inconsciente|convulsiones|convulsiono|desangra|vomitando", "no *1 responde|respira|despierta|reacciona|mueve|ve", "no *1 salio|llego|vuelto|llegado|contesta|regresado|salido *2 del|y|de|la", "@somebody *2 @hurt-verb *1 @body|y|al|del|de|encima|con|en",
        "ataque|infarto|convulsion|convulsiones|epileptico|diabetica|diabetico", "hay *2 @somebody *2 abajo|tirado|tirada|herido|atrapado|quemado|suelo|piso|colgado", "en el suelo|piso", "poniendo|pone|puso muy? mal|grave|peor|palida|morado|azul", "hay|gente|estan *2 vomitando|heridos|quemados|atrapados|desmayados|intoxicados|lesionados", "labios *1 morados|blancos|azules")),
    Rule("machine hurt", ("@machine *3 @hurt-verb|pego|agarro|llevo|aplasto|prenso|atrapo|volo|jalo|exploto|trago|arranco|mocho|solto|tiro|revento", "volo|aplasto|machuco|mocho|arranco|corto|amputaron|amputo|prenso|reventaron|quebro|atoro|rebano *2 @body|@somebody", "atorado|atorada|prensado|prensada|atrapado|atrapada|atrapadas|atrapados *3 @body|@machine|linea", "trono|exploto|revento|explotaron *2 @machine|caldera|boiler|rodilla",
        "meti|metio|perdi|perdio|sin|llevo *2 mano|dedo|dedos|brazo", "mano|dedo|dedos|manga *2 @machine", "se me|le fue|atoro|quedo|resbalo *2 @body|cuchillo", "toque|descarga|corriente *1 electrica|y|agarro|no", "dio un toque|corriente", "agarro la corriente|banda|maquina")),
    Rule("fell, collapsed", ("cayo|cayeron|callo|volteo|derrumbo|solto|hundio|vinieron|voltearon|vino *4 encima|techo|andamio|escalera|grua|rack|racks|carga|tarima|zanja|tanque|fosa|fierro|viga|tierra|pared|tractor|elevador|silo|grano|prensa|pozo", "derrumbe|derrumbo|derrumbaron|hundio|desplomo|desplomaron|volteo|volco", "encima de|a @somebody|hector|mi", "hay|estan|faltan *3 abajo|enterrados|atrapados", "grua|carga|andamio|techo *3 abajo|cayo|tiro|solto")),
    Rule("blood, stitches", ("sangre|sangrando|sangro|sangra|hemorragia|desangrando|desangra !donacion", "dieron|dio|pusieron *1 puntadas|suturas|grapas|yeso", "puntadas|fractura|quemadura|quemaduras|hernia|lesion|torcedura|moretones|moreton|herida", "escupiendo|vomitando|tosiendo|orinando|escupo sangre", "manchando|aborto|colicos|ampollas", "embarazada *5 cargar|sangrando|dejan|despidieron|colicos|cargando")),
    Rule("ambulance, hospital", ("ambulancia|ambulancias|paramedicos|911|bomberos !gratis", "estoy|fui|llevaron|llevo|quedo|llevando|ando|trajeron|traje *4 hospital|emergencia|emergencias|urgencias|clinica|er|urgent", "sala de emergencia|emergencias|urgencias", "llamen|llame|llamenle|marquen|hablen|llamar|llama|llaman|llamaron *3 911|ambulancia|bomberos|policia|emergencia",
        "es|una|hay|tengo|tenemos emergencia|urgencia|urgente !a|quien", "^ emergencia|urgente|auxilio|socorro|911|ayuda|ambulancia $", "quieren|quiere mandar|llevar|llamar *3 doctor|hospital|clinica|medico|911", "enfermera|nurse *3 puso|dice|cinta|torcedura|compania", "hospital fue|por|hoy|me|y")),
    Rule("fainted, heat", ("desmayo|desmaye|desmayado|desmayada|desmayaron|desmayando|desvanecio|desvaneci|desmallo|desmayados", "golpe|ataque de? calor", "siento|siente|ando|anda|estoy *1 mareado|mareada|deshidratado", "enfermaron|enfermo *2 calor|de", "hay|quitaron|quito|tenemos *1 agua|sombra desde|en|para|y", "veo|ve borroso|doble")),
    Rule("cannot breathe", ("respirar", "asfixiando|asfixie|asfixio|ahogando|ahogo|ahogue|ahorcando|ahorcaba|ahorco", "cerro|aprieta|duele|dolor *2 pecho", "falta el aire")),
    Rule("chemicals", ("huele|olor|oliendo|huela *4 gas|quimico|quimicos|amoniaco|cloro|quemado|humo|gasolina|quemandose", "quimico|quimicos|acido|cloro|pesticida|amoniaco|solvente|desgrasante|limpiador|sanitizador|polvo|pintura|liquido *5 ojos|cara|piel|manos|respirar|pecho|nos|encima|pie", "fumigaron|fumigando|rociaron|rociando|mezclaron|respiramos|derramo|derramaron *4 nosotros|encima|quimico|quimicos|eso|surco|fil|adentro|y", "intoxicaron|intoxicados|intoxicado|intoxicada|intoxico|intoxique|envenenaron|intoxicacion|fumigaron|rociaron", "asbesto|amoniaco|monoxido|tosiendo|vomitando", "sin mascara|mascaras|guantes|arnes|lentes|casco|proteccion|mascarilla|frenos")),
    Rule("gas, smoke, fire", ("fuga", "hay|sale|salio|saliendo|tanque|esta *2 fuga|humo|incendio|lumbre|explosion|derrame|llamas|gas|tornado|fuego !artificial|artificiales|labio", "quemando|incendiando|ardiendo|incendio|incendia|quemandose *2 el|la|los|planta|cuarto|secadora|bodega|maquina|cocina|edificio", "prendio|exploto|explotaron *2 secadora|cuarto|bodega|tanque|olla|alarma|caldera|fuego|aceite|cocina|planta|lumbre|maquina", "explosion|exploto|explotaron|evacuando|evacuaron|evacuen|incendio", "alarma|alarmas|sirena *5 gas|monoxido|amoniaco|caso|apagaron|tornado|incendio", "huracan|tornado|inundacion|inundando|explotar *4 sueltan|trabajo|sigamos|salgamos|turno", "hagamos|haga|hagan|salgamos caso", "agua *3 rodilla|enchufes")),
    Rule("died", ("se mato|ahorco|suicido|colgo", "murio|fallecio|fallecieron|murieron|perdimos|mato|mataron *1 @somebody|companero|a", "hay|encontraron|hallaron *2 muerto|muertos|cadaver|muerta|cuerpo", "casi *1 mata|mato|matan|mataron|muere|mate !de|risa|del", "perdimos a")),
    Rule("told to carry on", ("@said|quieren|quiere|manda *4 @carry-on", "que *2 @carry-on", "que *1 no *1 reporte|diga|dijera|hagamos|haga|salgamos|cuente|llame|paremos|saliera", "y|asi|todavia me|nos|lo|la hizo|hicieron|quieren|tienen", "siguieron trabajando|corriendo|colando|y", "no *1 pararon|paran|paro *2 linea|maquina|banda", "borracho|borracha|drogado *3 @boss|viene|rancho|camion|van|chofer|aqui", "que me|nos lo|la|vista|nomas|calle")),
    # La migra, papers, the police.
    Rule("la migra is here", ("@coming *3 @migra", "@migra *3 @here", "^ @migra $", "agentes|oficiales|federales|chaleco|chalecos|enmascarados|civil *4 @here|pidiendo|ids", "@migra ya? se? llevo|llevaron|agarro|agarraron|detuvo|paro", "cita de *1 migracion|inmigracion *1 detuvieron|hoy")),
    Rule("vans and vests", ("van|vans|trocas|trokas|camionetas|camioneta|carros|suburban|suburbans|carro|troca *2 blancas|negras|blanca|negra|gris|placas|ice|migra|fronteriza|oscuras", "hay|vi|andan *3 vans|trocas|trokas|camionetas|patrullas|agentes|tipos *4 afuera|placas|chaleco|chalecos|estacionamiento|ice", "unos|tipos|hombres|senores *2 chaleco|chalecos|civil|mascara|placa|enmascarados|armados", "sin placas", "tocando la|mi puerta")),
    Rule("taken away", ("se *1 llevaron|llevo|llevando|llevan *1 a|al|preso|presos|gente|@number|inmigracion", "agarraron|agarro|agarrando|agarrar|levantaron|pararon a|al *2 @somebody|los|las", "@to-me *1 agarraron|levantaron|detuvieron|arrestaron|esposaron|deportaron|pararon|agarro", "no ha|han salido|llegado|vuelto|regresado|contestado", "pararon|paro|detuvo *2 van|troca|camion|camino *6 llevaron|agarraron|frontera|junta|tienen|quitaron", "escondidos|escondido|escondida|escondiendonos|detencion", "que se lo|la|los llevo|llevaron")),
    Rule("papers asked", ("pidiendo|pidieron|piden|pidio|revisando|revisar|checando|pedirian *4 papeles|documentos|ids|identificacion|licencia|seguro|social|mica|i9|i9s|green", "papeles|social|seguro|permiso|documentos|mica|match *3 chuecos|sirven|sirve|falsos|cuadra|vencidos|problema|vencido|falso|coincide", "no match", "carta|cartas *3 seguro|social|match|migracion", "olvide *2 green|visa|papeles", "quitan|quitar|cancelar|cancelan|amenazo|amenaza|amenazan *3 visa|papeles|permiso|green", "papeles|ilegal|ilegales|indocumentado chuecos|todos|me|no")),
    Rule("will call la migra", ("llamar|llamara|llame|llama|llamo|llaman|hablar|hablarle|echar|echa|echarnos|echarme|avisar|avisa|llamando|llamarle|llamarla|cae|caiga|mandar *4 @migra", "@said *8 @migra|policia|cps|avion|deportar", "amenaza|amenazo|amenazan|amenazaron|amenazando *5 @migra|policia", "reportar|reportarme|reportarnos|reporta|denunciar *2 fugado|visa|ilegal|@migra", "va|van|voy a *1 deportar|deportarme|deportarnos|reportar|reportarme|denunciarme", "deportarme|deportarnos|deportaron|deporten|deportado|deportar *2 a|mi|me|esposo", "echan|echa|echar|va *2 policia", "suben|regresan|regresa *3 mexico|avion|camion|pais")),
    Rule("arrested", ("@taken !en|trafico|por", "@taken a|al|por|en|@somebody", "tiene|tienen|llevan|llevaron|quedo|esta|estoy *1 detenido|detenida|preso|presa|detenidos|esposado|carcel", "dieron ticket por|de", "presente|vaya *2 estacion|policia|corte")),
    Rule("the police are here", ("@coming *3 @agents", "@agents *3 @here|sacar|llevar|paro|nos|quiere|quieren", "^ policia|policias|patrulla $", "hablar|llamar|echar|llamaron|llamo *3 policia|sheriff|chota")),
    # Thoughts of dying.
    Rule("thinks of dying", ("quiero|quisiera|queria|quiere|prefiero|ganas|quise|pienso|pensando|pensado|gustaria *2 morir|morirme|matarme|morirse|desaparecer|matarse|suicidarme|tirarme|aventarme|colgarme|ahorcarme|morirnos|muerto|muerta", "quitarme|quitarse|acabar *2 vida", "va|quiere|quiso|voy *1 matar|aventar|suicidar|colgar|ahorcar *2 y|a|carros|no|esta", "suicidio|suicidarme|suicidar|suicidarse|suicida|suicido|ahorcarme|colgarme|matarme|matarse|morirme",
        "quiero|aguanto|vale|puedo *2 vivir|existir|despertar|seguir|viviendo", "sentido *2 vida|nada|vivir|a", "veo|hallo|encuentro|tiene *1 sentido", "para que *1 sigo|seguir|vivir|vivo", "tome|tomo|trague|tengo *3 pastillas|veneno", "despedida perdonenme|perdoname|adios", "perdonenme|llevame|recogeme", "mejor|deberia *3 muerto|muerta|muerta|morir", "que *2 puedo hacer|hacerme", "cuiden|diganle|dile *2 mis hijos|familia")),
    # In need.
    Rule("cry for help", ("auxilio|socorro|ayudenme|ayudeme|ayudame|ayuda !con|a|no|para|como|cuando|al|ustedes|el", "^ ayuda|auxilio|urgente|urge|help", "ay|dios|diosito|mio dios|mio|diosito", "que hago|hacemos|digo $", "que hago|hacemos|digo no|lo|le|ya|me|nos", "se que hacer|hago", "tengo|tenemos|con mucho? miedo de|!que|no", "estoy|ando|toy|esta|estamos *1 temblando|llorando|escondido|escondidos|asustado|desesperada|desesperado|encerrado|encerrada", "llorando|temblando|tiemblan|llora", "llamenme|llameme|hableme|acompaneme|acompanenme|ocupo|necesito *1 abogado|ya|rapido|urgente|telefono|ayuda", "no *1 aguanto|aguantamos|duermo", "avisen|aviso *1 todos", "no vengan")),
    Rule("just now", ("acaban|acabo de|!el", "ahora|ahorita|horita|hoy *1 me|nos|estan|esta|hay|tienen|tiene|lo|la|los|se", "@now $", "ya viene|vienen|estan|me|nos|los|lo")),
)  # fmt: skip

# ---- asked in general, long ago, somewhere else, or the words in another meaning -----------------------------------------------------

AGAINST: tuple[Rule, ...] = (
    # Only asked.
    Rule("what if", ("pasa|pasaria|hago|hacemos|sucede|hacer|hacen|haria|decir|contestar|contesto|protege|puedo|plan *3 si|cuando", "^ si !no", "^ y|pero|oiga|hola si", "^ que|y si|tal", "algun|alguna dia|vez|momento|caso", "supongamos|digamos|imaginemos|suponiendo|imagine|supon", "caso de|que|dado", "si *1 uno|alguien|algun|algunos|a", "si me|nos|te|lo|un|el|mi|se *2 @bad", "si *1 firmo|voto|entro|perdemos|ganamos *3 me|nos|pueden|corren|van|afecta|quitan")),
    Rule("can they", ("^ me|nos|lo|los|te|le|les|se|a|y|no *2 pueden|puede|podrian|podria|podran", "^ pueden|puede|podrian|podria|podran|podemos|puedo|puedes|debo|deben|tengo|tienen|tiene", "pueden|puede|podrian|podria|podran @bad|@to-fire|@harm|legalmente|uno|saber|a", "legal|ilegal|legalmente|ilegales|legales|permitido|valido|mito|obligatorio", "es cierto|verdad|posible|normal|represalia", "cierto|verdad que|eso|lo", "sera|seria *1 verdad|cierto|legal|represalia|que", "vale|permite|considera|cuenta como", "tengo|tiene|tienen|debo|hay que *1 contestar|firmar|decir|apuntar|abrir|avisar|traer|responder", "derecho|derechos a|de|que|tengo|si|tenemos")),
    Rule("asks which, how many, where", ("^ cuanto|cuantos|cuanta|cuantas|cual|cuales|donde|adonde|quien|quienes|cuando|como !que", "^ a|con|de|en|y|por|para quien|donde|cual|cuanto|cuantos|que|cuales", "^ que|y es|son|significa|significan|diferencia|cuenta|dice|derechos|hacen|banda|tan|tal", "cuanto|cuantos|cuantas|cuanta *3 dan|pagan|tiempo|puntos|reportes|cuesta|hay|puede|calor|votos|aviso|ups", "como|donde *1 reporto|denuncio|reporta|prueba|pido|consigo|pide|protejo|evito", "cual es|son|fue")),
    Rule("asks for the rules", ("sindicato|union|ustedes|contrato|ley|seguro|abogado *3 ayuda|ayudan|defiende|protege|paga|tienen|cubre|cubren|dice|ayudarian|defienden", "hay|existe|tienen|tiene|manda|mandan *2 ley|seguro|volante|papelito|hoja|tarjetitas|tarjetita|proteccion|desempleo|riesgo|guia|tarjetas|abogado|abogados|reglas", "protege|defiende|cubre|castiga|ampara|despedirian de|a|si|contra|uno", "weingarten|ley|leyes|derechos|regla|reglas|represalia|represalias|desempleo|osha", "afecta|perjudica|afectaria")),
    Rule("only wants to know", ("pregunto|preguntando|curiosidad|preguntita|pregunta|duda|dudas|hipotetico", "quiero|quisiera|queria|gustaria|puedo saber|entender|preguntar", "dicen|dice|cuentan que *4 corren|pueden|quitan|cierto|puede|copia|verdad|correr", "es cierto|verdad|mito", "general|teoria", "han|ha|habido *2 corrido|despedido|hecho|lastimado|cerrado|amenazado *5 antes|vez|alguien|otros|nadie|departamentos", "alguien|nadie *2 han|ha|le", "creen que|ustedes")),
    Rule("what would be", ("seria|podria|pasaria|podrian|harian|haria|darian|daria|pagarian|perderia|afectaria|serian|tendria|ayudarian|correrian|despedirian|quitarian|deberia|pondrian|perderian|tendrian|hubiera|fuera|supiera",)),
    Rule("to anybody", ("uno|alguien se|lo|le|no|pierde|firma|renuncia|enferma|queja *1 @bad|firma|queja|mal|desmaya|accidenta|enferma|sin|un|esta|sale", "a|lo|que|si|le uno !de|que|por|en", "te|lo|los pueden|puede|corren|quitan|despiden|despidan|corran")),
    # Long ago, elsewhere.
    Rule("long ago", ("hace|ase *3 anos|ano|anios|mucho|tiempo|meses|decadas", "en|del|desde|por|los *1 2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|1970|1980|1990|92|54|86|95|98|99|80|90|70|noventas|ochentas|setentas|sesentas", "cuando tenia|era|vivia|estaba|trabajaba|trabaje|cerro", "abuelo|abuela|abuelito|abuelita|bisabuelo|abuelos", "alla en|por|hace|de", "otro|ultimo|anterior|viejo trabajo|jale|empleo|lugar|restaurante", "trabajo|jefe|patron anterior|pasado|antes|de", "mi|aquel pais|tierra|pueblo", "mes|ano|anos pasado|antepasado|pasados", "contaba|contaban|platicaba|tiempos|veniamos|naciera")),
    Rule("in the news", ("vi|lei|oi|vimos|leimos|escuche|viste|vieron|salio *2 que|la|un|una|en|lo|el|de *6 corrieron|despidieron|redada|mato|mataron|tele|noticias|video|pelicula|hubo|golpean|arrestaron|estado|tiktok|tiroteo", "vi|lei|oi|vimos|leimos|viste|salio *3 noticias|tele|tiktok|face|facebook|periodico|video|pelicula|podcast|internet|univision", "noticias|noticiero|univision|telemundo|tiktok|podcast|netflix|pelicula|peli|novela|serie|documental|youtube|meme|cancion|rola|canelo|futbol|arbitro|goles|equipo|tele", "en otro|otros|otra|un estado|estados|lado|lados|campana|ciudad|pais|paises", "pobre|pobres|triste *3 lo|senor|senora|muchacho|gente", "presidente|alcalde|gobernador|artista|actor|cantante|politico|presidenta")),
    # Laughing, and nothing happened.
    Rule("laughing", ("jaja|jajaja|jajajaja|jajajajaja|ja|jeje|jejeje|lol|haha|hahaha|jaj|jajaj|jajajaj|xd|jiji|ajaja|lmao|jajaa|jajja", "es|era broma|relajo|chiste", "no manches|mames|inventes")),
    Rule("nothing happened", ("no|nada|nadie|nunca *1 ha|han|he|hemos *2 pasado|corrido|molestado|dicho|hecho|habido|despedido|lastimado|tenido", "nadie|no *1 paso|corrieron|despidieron|hubo *2 nada|nadie|problema|heridos", "falsa|falso alarma", "era|fue|eran|son|es|resulto *1 mentira|chisme|chismes|rumor|cuento|puro|puros|simulacro|falso", "puro|puros|pura chisme|chismes|rumor|cuentos|mentira", "todo|aqui|estamos|estoy|ando *1 bien|tranquilo|tranquila|calma|normal|tranquilos", "simulacro|simulacros|entrenamiento|protocolo|drill|capacitacion", "sin novedad|accidentes|problema|problemas", "cero accidentes|reportes|problemas", "no era|eran|fue !normal|asi", "pense|crei que", "ya *3 mejor|bien|sane|recupere|aliviado|volvi|sano", "nadie *2 nada|molestado|problema", "novedad|calma|tranquilo")),
    Rule("it turned out well", ("aumento|aumentos|bono|premio|ascenso|felicito|felicitaron|felicidades|rifa|pizza|donas|paletas|tamales|pastel|cumpleanos|cumple|posada|fiesta|regalo|gratis|mananitas", "ganamos|gano|ganaron|gane|logramos|conseguimos|lograron *2 la|el|queja|caso|voto|todo", "dieron|hicieron|dio|hizo|regresaron|devolvieron|compraron|trajo|regalo|compro *2 lider|aumento|trabajo|libre|bono|paletas|centavos|pizza|abanico|comida|mis|agua", "buena|buen onda|gente|persona", "buenas|buenos noches|tardes|dias", "muchas? gracias !hoy|y", "gracias a|por", "contrataron|contrato a|mas|@number|mi|nuevos", "yupi|aleluya|milagro|suerte|bravo|viva|porfin|suertudo", "dejaron|soltaron|dejo|solto|salir|salimos|salgo *1 temprano", "quitaron|rompieron|arreglaron|pagaron *3 reporte|cheque|atrasado|gracias", "gusto|empleada del|mejor|que", "amable|bonito|bonita|chido|contento|contenta|rico|padre")),
    # The words in another meaning.
    Rule("dying of laughter", ("muero|mueres|muerta|muerto|muertos|muertas|morimos|muere|muriendo|mori de|por|del|mi|con|!y|en", "mata|matan|mataste|matas|matar|mataron|mato la|los|las|el|este|esta|con|de|en|por|un|al", "mataria|matarme por|de", "de|a|para muerte|morir !me", "antes|primero|hasta muerta|muerto|morir", "se *1 murio|acabo|descargo *2 bateria|telefono|celular|cel|pescadito|pila|carro|troca|internet", "casi *1 desmayo|muero", "matamos|matanza", "o me muero")),
    Rule("running, throwing, cutting", ("corra|corran|corre|corro|corremos|corrio|correr|corri *3 voz|rumor|chisme|tiempo|nomina|carrera|millas|maraton|vueltas|rapido|banco|ano", "recorrieron|corrieron|recorre *2 junta|turno|hora|fecha|caldo", "echen|echa|echame|echenme|echenle|echale|echar|echando|eche|echaron *2 ganas|porras|siesta|mano|ojo|direccion|vistazo|relajo|platica|culpa", "bota|botar|boto|botaron|botas|bote|tirar|tiren|tira|tiro *3 basura|voto|ventana|mensaje|paro|nuevas|viejo", "cortar|corte|cortaron|corto|corta *3 pelo|luz|pastel|llamada|internet|pasto|zacate|cable|senal|papel", "suspendieron|suspendio|suspende|suspenden|cancelaron *3 escuela|partido|clases|junta|servicio|lluvia|bus|reunion|juego|cita|misa|evento|chamaco|vuelo", "saque|saquen|sacar|sacaste|saca|saco|saquenle *3 foto|fotos|copia|copias|cita|permiso|rifa|licencia|firmas", "termine|termino|termina|terminamos *3 junta|clases|escuela|junio|temprano")),
    Rule("touching, hitting, taking", ("toca|toco|tocan|tocaron|toque|toquen|tocar *3 turno|trabajar|descanso|descansar|puerta|musica|cancion|banda|corazon|libre|pago|llevar|limpiar|hablar|pavo|noche|domingo|sabado|lunes|nuevo|ir|peor|salon", "quien|le toca", "pego|pega|pegan|pegue|pegar|pegamos|pegale *3 sueno|cancion|gana|hambre|frio|calor|gripa|volantes|calcomania|chido|rola|loteria|firmas|letrero|poster|cartel|duro", "agarro|agarren|agarra|agarre|agarrar|agarraron *3 lluvia|sueno|pizza|trafico|onda|donas|hambre|tren|camino|bus|lugar|monitos", "grito|gritamos|gritar|gritos|griteria *3 alegria|partido|fiesta|gol", "siguenme|sigo|siguen|sigue|siga|sigan|segui|sigueme *3 face|facebook|instagram|pagina|tiktok|gustando|adelante|bien|luchando|receta|ustedes|igual", "amenaza|amenazan|amenazo *3 lluvia|tormenta|nieve|dieta|mole", "pelea|pelear|peleo|pelie|luchar *3 canelo|por|aumento|impresora|derechos|companeros|con", "llevaron|llevo|llevan|llevense|llevar *2 cenar|trofeo|sobras|comida|comer|paseo|premio|pastel|sillas|cafe|platos|arroz", "robo|robaron *2 corazon|arbitro|partido", "detuve|detenidos|pare *2 gasolina|tren|trafico", "toques|toco mi|la puerta")),
    Rule("falling, burning, bursting", ("cayo|cae|caen|caigo|cai|cayeron|caido|caer *2 cheque|bien|mal|gordo|noticia|veinte|sueno|dieta|pago|suegra|pesado|gracia|cama|muerta|chile|lluvia|nieve|polvo", "queme|quemo|quemaron|quemados|quemado|quemada|arde|ardio|ardiendo *3 lengua|palomitas|frijoles|tortillas|sol|comida|arroz|salsa|pan|chile|cafe|ganas|troya|turno|trabajo|cena", "prendido|prendidos|prendida|prendi|prendan|prender|prende", "fuego|fuegos|llamas artificial|artificiales|fuego|esa|labio", "hielo", "quebro|rompio|rompi|quebrado|quebrada *3 taza|record|vaso|lentes|plato|pantalla|viernes|corazon", "atorado|atorada|atoro|atore *3 trafico|copiadora|impresora|freeway|tren|papel|ropa", "encerre|encerro *1 a|en|estudiar|gallinas", "golpe de suerte", "de golpe", "descompuso|descompuesto|sirve|tapo *3 maquina|hielo|refri|carro|microondas|troca|bano|aire|copiadora|elevador|secadora", "banda *1 toca|tocar|lenta|de")),
    Rule("pain of every day", ("duele|duelen|dolio|dolor *4 poquito|desvelada|normal|viejo|vieja|derrota|gimnasio|muela|alma|pies", "pies|espalda|rodillas me? mata|matan", "ando|estoy|toy|tengo|con *1 cansado|cansada|gripa|gripe|tos|calentura|hambre|sueno|zombie|adolorido|pena|crudo|bochornos|nervioso", "calor|frio de|en|que|y|jaja|diosito", "hace|que|este|mucho|tanto calor|frio", "trafico|lluvia|llueve|dieta|gimnasio|doctora|dentista|examen|boda|bautizo|quince|velorio|pesadilla", "bailando|jugamos|jugando|bailar|gotcha|corrector")),
    Rule("at home, not at work", ("suegra|vieja|viejo|novia|novio|perro|gato|casero|doctora|dentista|mama me|amenaza|corrio|trae|amenazo|dice", "escuela|maestra|universidad|clases|tarea|dmv|banco|barberia|gimnasio|iglesia|misa|parroquia", "chamaco|chamacos|gallinas|mascota|peluqueria|asador|mole|frijoles|pozole|tamales|cocina jaja|en|de|para|me", "vacaciones en|pa|hasta", "mi hijo|hija|nino|nina|bebe|perro|gato juega|tiene|cumple|va|quiere|se|es|esta", "cocina *1 mama|vieja")),
    Rule("friendly guards and everyday papers", ("policia|policias|guardia|guardias|bomberos|sheriff *3 desfile|desfilo|juguetes|regalar|volantes|sindicato|apoya|apoyar|apoyan|primo|cunado|vecino|buena|amable|donas|mesa|direccion|perdido|nino|uno|nos|dejo|dejaron", "es|son|soy|manejo policia|guardia|bombero|enfermera|ambulancia|clerk|paramedico", "jefe|supervisor|supervisora|manager|encargado|gerente *2 saludo|ayudo|buena|amable|firmo|compro|felicito|cumple|buenas|buen|trajo|bien|estreno|siempre", "recursos|rh|oficina *4 w2|w4|arreglaron|ayudo|amable|cheque|vale|botas|mananitas|talon", "desfile|maraton|w2|w4|taxes|talon|nomina|aguinaldo|prestamo|cpr|certificado|vacuna|donacion|donar", "primeros auxilios", "clase|clases|video|curso *2 auxilios|cpr|acoso|seguridad|ingles|ciudadania", "derechos|tarjetitas|tarjetita|conozca", "parking|desvelada")),
    Rule("harmlessly asked or called", ("pregunto|preguntaron|pregunta *3 bebe|overtime|familia|extra|cafe|direccion|hijos|como|hora", "pidio|pidieron|llamaron|llamo *4 cubrir|extra|turno|w2|mananitas|empleo|felicitar|jueves|sabado|overtime", "mil preguntas", "pedi|pedimos|solicite|quise *3 menos|horario|jueves|permiso|domingo|dia|descanso|horas", "solita|solito|yo *1 baje|quite|pedi|renuncie|mismo", "ni pio|fu", "junta|juntas *2 pizza|comida|seguro|stickers|antiunion")),
    Rule("leaving of one's own will", ("voy|jubilo|retiro|regreso|mudo|cambio *3 pueblo|junio|agosto|ano|anos|rancho|mexico|pagado", "renuncie|renunciar|renuncio|jubilo|jubile|jubilar *3 gusto|ganas|ano|otro|mejor|puse|desempleo|uno", "quiero|pienso|puedo renunciar|salirme|jubilarme|retirarme", "permiso|maternidad *2 bebe|maternidad", "deje de")),
    Rule("of meetings and errands", ("cuando|donde|hora *2 junta|reunion|marcha|mitin|voto|votacion|picnic", "junta|reunion|mitin|marcha|picnic|posada|votacion *3 sabado|domingo|jueves|viernes|estuvo|buena|zoom|hora|lunes|martes|miercoles|salon", "cuantas|cuantos *1 firmas|tarjetas|votos|llevamos|somos", "apunte|apunteme|apuntenme|apuntame|apartenme|cuenten|apunten", "mande|mandenme|mandeme|mandame|pasame|paseme|digame|diganme|aviseme|avisenme|avisame", "voy|vamos|llevo|llevamos|traigan|lleven *3 sillas|comida|mesas|cafe|arroz|platos|reunion|salon|marcha|tamales|agua|refrescos|manana|voto|junta", "quien lleva|trae|hace|puede|quiere|vende|falta", "volante|volantes|folleto|poster *2 copia|pega|hacer|imprimir", "primero dios", "echenle|animo|adelante|felicidades|saludos|bendiciones")),
    # Asked of us, or demanded, not told.
    Rule("asks for the texts to end", ("no *1 me|nos manden|escriban|llamen|texteen|mande|escriba|llame|molesten|moleste|interesa|interesan|busquen|contacten|dejen", "dejen|dejenme|dejeme|quitenme|quiteme|quitame|borrenme|borreme|borrame|saquenme|saqueme|eliminenme|stop|desuscribir|bloqueo", "mensajes|mensaje|textos|texto|texts *2 stop|manden|mandar|recibir|llegan|mas|ustedes", "numero|persona equivocado|equivocada|nuevo")),
    Rule("a demand", ("que no|ya nos|me|se *1 quiten|corran|bajen|dejen|traten|cambien|manden|despidan", "no *1 quiero|queremos|vayan|manden|dejemos|paremos|quiten|saquen|cancelen|borren", "queremos|exigimos|pedimos|exigir|exijo|negociar|negocien|demandas", "ojala", "vamos|van a *1 ganar|votar|apoyar|marchar|exigir|luchar|lograr")),
    Rule("fear without an event", ("miedo *2 altura|ganemos|publico|corran|voto|hablar|firmar|que|si|curva", "da|dan|dio miedo|pena", "payasos|cucarachas|alturas|raton", "nerviosa|nervioso|nerviosas")),
)  # fmt: skip
