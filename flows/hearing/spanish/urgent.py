"""Spanish: how people tell that something bad happened, and what only sounds like it.

Each rule is evidence; `make learn` finds what it weighs. Verbs stand here as stems and endings. Rules begin with a telling word wherever
there is one: few do with "me" or "no", which every text has.
"""

from __future__ import annotations

from flows.hearing.normal import word_set
from flows.hearing.patterns import Rule

# ---- inflections ---------------------------------------------------------------------------------------------------------------------

#: Of verbs in -ar: somebody did it, does it, is to do it.
DID_AR = "o aron aba aban ando andome andonos andolo andola andole andolos andoles"
DOES_AR = "a an"
TO_AR = "ar arme arnos arlo arla arle arlos arlas arles arte"
#: Of verbs in -er and -ir.
DID_ER = "io ieron ia ian iendo iendome iendonos iendolo iendola iendole iendolos iendoles"
TO_ER = "er erme ernos erlo erla erle erlos erlas erles erte"
TO_IR = "ir irme irnos irlo irla irle irlos irlas irles irte"

#: What quick fingers write for what they hear.
_MISSPELT = (("z", "s"), ("rr", "r"), ("h", ""), ("ce", "se"), ("ci", "si"), ("ll", "y"), ("qu", "k"))


def forms(stems: str, *endings: str) -> frozenset[str]:
    """Every stem with every ending."""
    return frozenset(stem + ending for stem in stems.split() for ending in " ".join(endings).split())


def mistyped(words: frozenset[str]) -> frozenset[str]:
    """The words, and each with a letter left out or two letters the wrong way round. For long words, which are then no other word."""
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for word in words for at in range(1, len(word) - 1)}
    return words | swapped | {word[:at] + word[at + 1 :] for word in words for at in range(1, len(word))}


def as_typed(words: frozenset[str]) -> frozenset[str]:
    """The words, and each with one usual misspelling."""
    return words | {word.replace(right, wrong) for word in words for right, wrong in _MISSPELT if right in word}


# ---- words ---------------------------------------------------------------------------------------------------------------------------

_SURELY_FIRED = as_typed(
    forms("desped despid despd", "io ieron iendo iendome iendonos iendolo iendola iero ierom")
    | word_set(
        "corrieron corieron suspendieron suspendio suspendiendo despideron descansaron liquidaron desemplearon desemplio rescindieron"
    )
)
_SURELY_FIRED |= mistyped(word_set("despidieron corrieron suspendieron descansaron liquidaron"))
_FIRED = _SURELY_FIRED | as_typed(
    forms("bot ech termin cancel despach ces reemplaz remplaz desocup sac vol tron desactiv bloque elimin desconect expuls rod", "o "
                "aron aro arom")
    | forms("bot ech sac", "ando andome andonos andolo andola")
    | word_set("corrio corio corriendo corriendome corriendonos corriendolos liquido votaron despidio botao hecharon firearon failearon "
               "ponchearon canearon")
)  # fmt: skip
_SURELY_HIT = as_typed(
    forms("golpe golpi empuj manose manosi jalone zarande ahorc abofete apunal acuchill balace balaci cachete rempuj pellizc toquete nalgue"
          " acorral arrincon asalt ultraj secuestr madre patale esculc hostig acos amenaz intimid humill insult interrog",
          DID_AR, DOES_AR)
    | forms("agred", DID_ER, "e en") | word_set("persiguieron persiguio persigue persiguen persiguiendo persiguiendome persiguiendonos "
                "violaron "
                                                "abusaron apuntaron escupio escupieron mordio mordieron pateo patearon escoltaron escolto "
                                                "presionaron presionan presionando presiona vigilan vigilando vigilandonos espian espiando "
                                                "retuvieron retuvo esposaron arrestaron arresto detuvieron detuvo encerraron encierran")
) - {"acoso"}  # fmt: skip
_HIT = _SURELY_HIT | as_typed(
    forms("peg agarr jal arrastr avent atac bes arrim rasgun apret pis lanz maltrat sacud apunt amarr estrell revent encerr viol grab "
          "sigui "
          "grit tir dobl aporre revolc apachurr somat tumb pellizc regan chant mad chot rob choc arroll acus culp obligu oblig presion "
          "vigil espi forz", DID_AR, DOES_AR)
    | word_set("pega pegan agarran jala jalan toca tocan avienta avientan apunta grita gritan sigue siguen siguio siguieron siguiendo "
               "siguiendome siguiendonos acusa acusan obligan obliga graban graba regana quemo quemaron corto cortaron paro pararon busca "
               "buscando")
)  # fmt: skip
_HURT_VERB = as_typed(
    forms("lastim quebr fractur machuc accident pinch pich espin electrocut clav esguinc lesion disloc zaf desgarr desmay desmall machac "
          "golpe intoxic asfixi quem cort amput perfor tronch arranc ampoll taje escald dobl sofoc electrocut aplast apachurr descalabr "
          "dislok", "e o aron")
    | forms("enterr encaj atraves incrust adormec", "e o aron io i")
    | word_set("cai caimos caigo cayo callo cayeron rompi rompio torci torcio resbale resbalo prense prenso ahogo ahogue atore atoro "
               "atropello atropellaron choque choco chocaron desplomo hundio volteo volco pique reviento desvaneci desvanecio enfermaron "
               "enferme pelaron trono rebane rebano machuque machuqe")
)  # fmt: skip
_HURT = as_typed(
    forms("lastim lesion accident desmay intoxic quem atrap prens atropell fractur electrocut amput inconscient envenen aplast golpe mutil"
          " sepult enterr mare deshidrat hinch inflam lacer", "ado ada ados adas")
    | word_set("herido herida heridos heridas sangrando vomitando convulsionando inconsciente atorado atorada tirado tirada tirados morado "
               "morada morados rota roto quebrado quebrada cortado cortada grave palida palido desangrando tosiendo muerto muerta "
               "temblando "
               "torcido torcida dormido abajo irritados ardiendo descompuesta")
)  # fmt: skip

#: What superiors do to whom they want to be rid of.
_MISTREATED = as_typed(
    forms("neg reclam rebaj rechaz ignor abraz rode exhib calumni difam engan estaf explot traicion delat denunci demand sancion mult "
          "castig "
          "amonest traslad degrad congel aisl separ senal fich investig cuestion presion forz chantaje extorsion soborn vet boicote sabote "
          "deport asust envenen infect contagi atropell embist culp inculp acus humill reprim desaloj enjuici embarg cit careg corretea "
          "correte "
          "arrebat pisote jode jod chot espant incomod record rond fulmin tach embromb madrug descont reubic", "aron o aban ando andome "
                      "andonos")
    | forms("persigu expr hosti retuv somet prohib interrump destitu despid exig", "io ieron iendo iendome iendonos")
    | word_set("transfirieron transfirio mintieron sometieron obligaron obligo obligan fuerzan aplicaron quitaron quito")
)  # fmt: skip

CLASSES: dict[str, frozenset[str]] = {
    # Who.
    "to-me": word_set("me nos lo la los las le les"),
    "boss": as_typed(word_set("""
        jefe jefa jefes patron patrona patrones mayordomo mayordoma mayordomos capataz capataces supervisor supervisora supervisores super
        gerente gerenta gerentes manager managers maneyer encargado encargada encargados dueno duena duenos lider lideres foreman forman
        boss
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
        dos tres cuatro cinco seis 2 3 4 5 6 mexicano guatemalteco salvadoreno trabajador
        trabajadores maria juan jose luis lupe pedro carlos ana rosa chuy beto miguel jorge julio sandra carmen hector juana pablo antonio
        mario ramon roberto martin elena teresa gloria manuel francisco rafael raul fernando ricardo javier daniel david oscar sergio
    """)),
    "number": word_set("1 2 3 4 5 6 7 8 9 10 11 12 15 20 30 dos tres cuatro cinco seis siete ocho nueve diez once quince varios varias "
                "media "
                       "mitad casi otro otra todo toda todos todas cuantos unos"),
    "was": word_set("fui fue fueron fuimos estoy esta estamos estan ando anda andan quede quedo quedamos quedaron toy estaba hay sigue"),
    # Losing the job.
    "fired": _FIRED,
    "surely-fired": _SURELY_FIRED,
    "not-really-fired": word_set("la el los las una un al con porras ganas temprano fotos foto muela pelo sangre aire agua culpa jaja "
                "sol mano "
                                 "temprano dulces voto risa buena mas cita"),
    "to-fire": as_typed(
        forms("desped", TO_IR) | forms("corr suspend", TO_ER) | forms("bot ech descans liquid reemplaz remplaz desocup", TO_AR)
        | word_set("sacar sacarme sacarnos sacarlo sacarla despidiendo corriendo botando echando descansando suspendiendo cerrarnos "
                   "quitarme quitarnos")
    ),
    "to-fire-me": as_typed(forms("desped despedir corr correr suspender bot botar ech echar descansar sacar reemplazar", "me nos")
                           | word_set("correrlo correrlos despedirlo despedirla despedirlos correrla")),
    "out-of-work": as_typed(word_set("""
        cesante desempleado desempleada despedido despedida despedidos despedidas corrido corrida corridos descansado descansada descansados
        suspendido suspendida suspendidos suspendidas liquidado liquidada botado botada botados botao botaos cesanteado
    """)),
    "job": word_set("trabajo trabajito empleo chamba jale puesto trabajos jales chambas hotel planta bodega campo rancho calle "
                "cuadrilla empresa"),
    "denied": word_set("vuelva vuelvas volviera regrese regreses regresar regresara venga vengas vengan viniera presente presentes "
                "presenten presentara "
                       "presentarme responde respira despierta reacciona mueve pagaron pagan paguen pagado renovaron renovo salido"),
    "want": word_set("ocupan ocupamos ocupa necesitan necesita necesitamos quieren queremos requieren contamos llaman dan dieron da "
                "ponen pusieron "
                     "pongan pone puso asignan programan"),
    "system": word_set("lista horario schedule pizarron sistema app rol aplicacion horarios grupo plataforma programa"),
    "key": word_set("gafete gafetes badge clave codigo huella ponche llave llaves uniforme uniformes chaleco chalecos casco credencial "
                "id carnet "
                    "locker"),
    # Punished.
    "took": as_typed(forms("quit cort baj tumb recort rebaj moch descont rob boxe mord redus", "o aron aba ando andome andonos")
                     | word_set("redujeron redujo quitan bajan cortan bajandome")),
    "hours": word_set("horas hora overtime turno turnos dias dia propinas sueldo salario bono vacaciones permiso rango rutas ruta "
                "cargas viajes "
                      "cuartos sabados dinero pago licencia puesto descanso antiguedad beneficios seguro"),
    "things": word_set("""
        telefono celular cel pasaporte pasaportes badge gafete llaves licencia credencial papeles tarjeta tarjetas volantes pin boton camisa
        camiseta playera identificacion cheque cheques insulina medicina mica visa firmas botas cosas
    """),
    "gave": as_typed(word_set("dieron dio daron hicieron hizo pusieron puso levantaron levanto escribieron metieron metio mandaron "
                "mando entregaron "
                              "entrego llego pasaron dando poniendo haciendo levantando ponen firme firmar firmo traigo")),
    "write-up": as_typed(word_set("reporte reportes acta actas warning warnings writeup writeups write amonestacion advertencia "
                "advertencias "
                                  "apercibimiento disciplina sancion report citatorio punto puntos falta faltas castigo")),
    "worse-work": word_set("noche noches madrugada freezer congelador congeladora fria frio matanza limpiar limpieza banos barrer "
                "basura trapear "
                           "lavaplatos lavar drenajes castigo edificio rastro empacador peor peores pesado cargar sola linea puros"),
    # Against the union.
    "union": word_set("""
        union sindicato uniones firma firme firmar firmaron firmamos firmo firmado firmando firmas tarjeta tarjetas boton pin peticion
        volante
        volantes junta juntas reunion reuniones marcha mitin piquete huelga paro votar vote voto votamos organizando organizar organizador
        organiza ustedes delegado delegada comite cabecilla hojita metio empezo anda andaba andamos somos llamo
    """),
    "union-deed": word_set("""
        firmar firme firmo firmamos firmaron union sindicato volantes tarjeta tarjetas boton pin camiseta sudadera gorra peticion
        repartir votar
        organizar marcha huelga paro piquete quejarme quejarse quejarnos queje quejamos reclamar declarar hablar hable platicar contestarle
        contestar ustedes inspector osha junta reunion voto post denunciar denuncia reportar
    """),
    "asked": as_typed(word_set("pregunto preguntaron preguntando preguntaba preguntaban preguntandome preguntandonos preguntandole "
                "preguntarnos "
                               "preguntan cuestionando cuestiono cuestionaron averiguando averiguar indagando preguntar preguntarme "
                               "pregunta")),
    "office": word_set("oficina ofi rh hr recursos gerencia cuarto personal rrhh officina abogado abogados licenciado licenciada "
                "direccion solas "
                       "manager gerente detectives managers director directora dueno corporativo jefes administrador licenciada "
                       "investigador"),
    "called": as_typed(word_set("llamaron llamo llamando mandaron mando metieron metio metiendo tienen tuvieron llevaron llevo citaron "
                "cito citan "
                                "jalaron jalo subieron pasaron encerraron encerro llaman")),
    "sign": word_set("firme firmar firmara firmemos firmen firmo escribir escribiera renunciar renuncie renuncies renunciara decir"),
    "names": word_set("lista hoja nombres listas capturas libreta copia copias firmas tarjetas"),
    "search": as_typed(forms("revis esculc registr cate vaci abr", "aron o ando an ieron io")),
    "bag": word_set("bolsa bolsas locker lockers casillero mochila mochilas troca carro telefono celular lonchera escritorio cajon ropa "
                "zapatos"),
    # Said.
    "said": as_typed(word_set("dice dicen dijo dijeron diciendo dijieron anuncio anunciaron aviso avisaron advirtio jura juro "
                "diciendome diciendonos "
                              "grito amenazo amenazaron amenaza amenazan texteo escribio")),
    "will-do": as_typed(
        word_set("""
            corre corren despide despiden echa echan bota botan saca sacan suspende suspenden cierra cierran quita quitan deporta
            deportan reporta
            reportan mata matan descansa descansan baja bajan pierdo pierden perdemos quiebro rompo denuncia demanda renuncias largo largue
            golpea pega acusa arrepentir pesar desaparecer calle migra inmigracion policia regrese regresa
        """)
        | forms("desped corr suspend", "er erme ernos erlo erlos ir irme irnos irlo irlos ira eran")
        | forms("cerr bot ech sac quit report deport mat golpe descans cambi reemplaz remplaz llev cancel mud denunci", "a an ar arme "
                    "arnos arlo arlos arla arle ara aran")
    ),
    "harm": as_typed(
        forms("desped", TO_IR) | forms("suspend romp desaparec", TO_ER) | word_set("correrme correrlo correrla correrte correr")
        | forms("bot ech sac descans deport golpe mat castig quit quebr chingar madre arrest desaloj lastim hund"
                " demand quem balace dispar hostig acus investig baj encerr", TO_AR)
    ),
    "carry-on": as_typed(word_set("""
        siga sigamos sigas aguante aguantemos aguantara aguantes terminemos trabaje trabajemos limpie limpiemos limpiara
        suba lave calle callemos callara callada calladita dijera hagamos salgamos paremos saliera reportara largue largara renuncie
        renuncies renunciemos renunciara entregue entregara
        devuelva devolvamos retire acueste paguemos siguiera
    """)),
    # Blows and hands.
    "mistreated": _MISTREATED,
    "hit": _HIT,
    "surely-hit": _SURELY_HIT,
    "not-really-hit": word_set("el la las los turno trabajar descanso descansar sueno limpiar bien sol hambre lluvia gana ganas frio "
                "cancion volante "
                               "foto fotos video overtime libre pago sentado casa pena gripa gripe noche de un una las"),
    "blow": as_typed(word_set("cachetada cachetadas bofetada bofetadas punetazo punetazos trompada trompadas trompon manazo manazos "
                "codazo codazos "
                              "patada patadas golpiza paliza madriza putazo putazos chingadazo chingadazos empujon empujones nalgada jalon "
                              "coscorron cabezazo madrazo madrazos rodillazo zape zapes golpe golpes")),
    "insult": word_set("mojado mojada mojados india indio indios perra puta puto pendejo pendeja pendejos estupido estupida inutil "
                "inutiles burra "
                       "burro ratera ratero mamacita ilegal ilegales prieta prieto marica maricon floja flojo huevon wetback naca"),
    "watch": as_typed(
        forms("grab vigil espi film fotografi rastre monitore acech", DID_AR, DOES_AR, "arme arnos arlo arla arles arlos")
        | word_set("siguiendome siguiendonos siguiendola siguiendolo siguieron persiguiendo siguio persigue persiguen seguirme seguirnos")
    ),
    "seize": as_typed(forms("agarr llev levant arrest busc rode esper apres esculc", DID_AR, "a an ar arme arnos arlo arlos arla")
                      | word_set("pararon parar pararme paran detuvieron detuvo detienen detener preguntan preguntaron")),
    "wreck": as_typed(forms("ponch ray quebr pint quem bale balace destroz vandaliz rasp afloj reven tir navaje", "o aron ado ada adas "
                "ados")
                      | word_set("rompieron rompio rotos rota rotas")),
    "belongings": word_set("carro coche troca camioneta moto van vidrio vidrios parabrisas ventana ventanas casa locker llantas llanta "
                "espejo tuercas "
                           "frenos carrito traila motor"),
    # Hurt.
    "hurt-verb": _HURT_VERB,
    "hurt": _HURT,
    "body": as_typed(word_set("""
        mano manos dedo dedos brazo brazos pierna piernas pie pies espalda cabeza cuello ojo ojos cara rodilla rodillas tobillo muneca
        hombro
        costilla costillas cadera cintura pecho nariz diente dientes oido oreja codo piel boca columna hueso huesos patas pelo cabello
        cintura nalga nalgas pompas pompis oreja orejas labio labios cachete ceja talon ingle costado pulmones
        garganta estomago vientre lengua  pantorrilla muslo busto seno senos bubis trasero barbilla quijada mandibula
    """)),
    "machine": as_typed(word_set("""
        maquina banda sierra molino prensa montacargas montacarga forklift grua troca tractor rebanadora picadora mangle plancha freidora
        secadora gancho cable tarima rack racks escalera techo andamio zanja viga fierro tanque cortadora mezcladora caja cajas bulto pila
        olla van camion carro clavo aguja vidrio aceite acido cloro manguera elevador corriente quimico liquido lamina pallet puerta llanta
        rodillo rodillos taladro engrane engranes trituradora compactadora soldadora esmeril pulidora lavadora parrilla estufa horno
        caldera boiler
        compresor plataforma estante anaquel tabla poste barda muro ladrillos costal costales bloque motor faja cadena polea cuchilla
        guillotina
        empacadora selladora tolva motosierra podadora cuchillo residente residentes sarten vapor conveyor estiba losa pared andamios
        trailer tarimas
    """)),
    # La migra and the police.
    "migra": as_typed(word_set("migra inmigracion migracion ice ices redada redadas fronteriza raid federales")),
    "agents": as_typed(word_set("policia policias polis sheriff sheriffs patrulla patrullas chota cops agentes agente federales "
                "enmascarados "
                                "chaleco chalecos oficiales encapuchados")),
    "coming": word_set("llego llegaron vino vinieron esta estan viene vienen anda andan entro entraron hay cayo llamaron llamo trajeron "
                "vi vimos hubo "
                       "llegando echaron mando"),
    "here": word_set("aqui afuera adentro entrada puerta puertas estacionamiento parqueo parking lobby gate pidiendo preguntando llego "
                "llegaron anda "
                     "andan esta estan vino vinieron viene vienen entro esperando piquete docks esquina pregunta preguntan agarro llevo "
                     "paro "
                     "pararon llevaron agarraron detuvo trabajo"),
    "taken": as_typed(word_set("arrestaron arresto arrestado arrestada arrestados detuvieron detuvo detenido detenida detenidos "
                "detenidas detencion preso "
                               "presa presos esposaron esposado esposada esposados encarcelaron carcel")),
    # What may or might be.
    "bad": as_typed(
        forms("desped corr suspend", "ir irme irnos irlo irla irlos er erme ernos erlo erlos erla ido idos")
        | forms("bot ech cort baj quit report deport interrog amenaz castig grab vigil revis sac arrest descans cerr mov cambi pregunt pid",
                "ar arme arnos arle arlo a an e en ")
        | word_set("despidan despiden despide corran corren corre suspenden suspendan sigue siga grita gritan golpea golpean pega "
                   "accidenta "
                   "accidente lastima lastimo lesiona desmaya llega llaman llamen llama acosa acosan mover mueven mueva quiten pidan "
                   "piden pedir "
                   "ver cierre cierren interroga interrogue detiene detienen migra inmigracion policia reporte reportes redada huelga")
    ),
}  # fmt: skip

# ---- it happened, is happening, or is threatened ---------------------------------------------------------------------------------------

#: Said along with it, these make it a joke, news, a rule that is asked for.
_NOT_MEANT = word_set("""
    jaja jajaja jajajaja jajajajaja jajajajajaja jeje jejeje jejejeje jaj jajaj lol haha hahaha jiji xd noticias noticiero noticia tele
    pelicula
    peli novela serie tiktok podcast univision telemundo netflix documental simulacro simulacros legalmente permitido podrian podria
    supongamos digamos imaginemos desempleo weingarten chismes cancion rola partido futbol canelo abuelo abuela abuelito bisabuelo
    curiosidad
""")

#: The ways in which something bad is told.
_WAYS: tuple[Rule, ...] = (
    # Losing the job.
    Rule("was fired", (
        "@surely-fired !la|servicio|clases|junta|escuela",
        ("@fired del|de|a|por|hoy|ayer|ahora|sin|embarazada|antes|como|en|porque|nomas|anoche|despues|desde|injustamente|frente|"
         "delante|ahorita|esta|este !sangre|todos|risa|mas|el|la|los|escuela"),
        "@was @out-of-work", "^ @out-of-work $", "dieron|dio *1 liquidacion|finiquito",
        "perdi|perdio|perdieron|quito|quitaron|quitarme mi|el|su|nuestro|la @job",
        "quede|quedo|quedamos|dejaron|dejo|quedar sin @job|turno|turnos|horas",
        "quedo|quedas|dejaron|quedamos|quede *1 fuera|cesante|cesantes !de", "estoy fuera $",
        "acaban|acaba|terminan de *1 @to-fire",
        "dieron|dio|dar las|de|el gracias|baja|cuello|aire|corrida|calle !por|los|con|a|del|el",
        "dieron|dio|dado cran|cuello|aire|cortada|calle|salida", "hay|tienen|tenemos lugar|espacio|cupo|vacante|puesto *1 para",
        "desde|partir *1 manana|hoy|lunes no|ya *1 trabaja|trabajas|trabajo|vaya|entra|regrese|tengo", "recorte de personal",
        "terminaron|termino|cancelaron|cortaron|rescindieron|renovaron|renovo *1 contrato|asignacion",
        "renuevan|renovar *2 contrato|visa", "@number|van|hay *1 corridos|despedidos|descansados",
        "ultimo dia *1 me|hoy|aqui|parece|fue", "tu|su|mi ultimo dia",
    )),
    Rule("somebody was fired", (
        "@surely-fired|echaron|botaron|sacaron|saco a|al @somebody|@kin", "@kin *1 lo|la|los|las @fired|suspendido",
    )),
    Rule("will be fired", (
        "van|va|quieren|quiere|iban|amenazan|viene|vienen|piensan|andan *4 @to-fire-me",
        "van|va|quieren|quiere a? @to-fire|reemplazar|remplazar !la|el|voz|temprano|con|por|en|al|@number",
        "van|va a cerrar *3 planta|departamento|fabrica|tienda|nuestro|hotel|bodega|turno !jueves|domingo",
        "lleva|llevan|llevarse|mueve|mueven|mudan *1 planta|fabrica|empresa|trabajo *2 mexico|china|otro|otra",
        "ultima|ultimo semana|oportunidad|aviso|advertencia|turno !de|del|para|que",
        "hoy|manana|lunes|martes|miercoles|jueves|viernes *1 me|nos|lo|la corren|despiden|echan|botan|sacan|suspenden|descansan",
        "soltaron|sacaron|corrieron *3 recorte",
        "reemplazar|reemplazan|remplazar|reemplazaron|reemplazarnos|reemplazo",
        "cambiar|cambian|cambiarnos|traer|meter|contratar *1 por|gente *1 agencia|otros|gente|robots|maquinas", "fin de mes nos vamos",
        "quiere|quieren sacar|correr",
    )),
    Rule("not wanted any more", (
        "no *2 @denied !a|con|sin|por|todos|el|hacer|nada", "no *1 dan|dejan agua|descanso|sombra|break|breaks|guantes|tomar",
        "ya no me|te|nos|lo|la|los @want", "@job para ti|mi|ustedes|uno",
        "necesitan|ocupan|requieren|ocupamos|necesitamos *1 servicios|aqui",
        "olvida|olvido|olvidar tu|mi|su nombre", "quieren|quiere *2 bodega|planta|aqui|trabajando",
    )),
    Rule("pack your things", (
        "recoge|recoja|recojan|recogiera|recojas|recoger|agarra|agarre|junta|junte|empaca|saca|sacar|saque tus|sus|mis cosas",
        "mis|tus|sus cosas *1 en|afuera|bolsa|caja|bolsas|por",
        "entregue|entregara|entregar|entrega|devolver|devuelva|quieren|pidieron|pidio|quito|quitaron|apagaron|apago *3 @key",
        "largate|larguese|largense|regresate|larga", "ensenaron|enseno|mostraron|mostro la puerta",
        "youre|your|ur done|fired|out",
    )),
    Rule("out of the system", (
        "@key|tarjeta|cuenta|aplicacion *1 ya? no *1 abre|funciona|jala|sirve|pasa|lee|entra|prende",
        "aparezco|salgo|aparece|salimos *1 la|el @system",
        ("desactivaron|desactivo|bloquearon|bloqueo|cancelaron|cerraron|desconectaron|desconecto|expulsaron|sacaron *3 cuenta|app|"
         "aplicacion|gafete|codigo|plataforma"),
        "desaparecieron|sacaron|quitaron|borraron|saco|quito|borro *2 @system !negra|overtime",
        "sin que *1 pongan|den|llamen|paguen", "inactivo|inactiva|desactivado|desactivada|desactivaron|desactivo",
        "salgo|tengo|dieron|pusieron *1 @number horas|horitas|cuartos", "nombre ya no",
        "dieron|dio mi|su board|ruta|puesto|estacion|lugar a",
    )),
    Rule("kept out", (
        ("sacaron|saco|sacando|escoltaron|escolto|sacarnos|sacarme *4 guardias|guardia|seguridad|policia|calle|golpes|atras|"
         "escoltado|empujones"),
        "negaron|nego|impidieron *1 entrada|acceso|paso", "soy|eres|somos parte de",
        "dejan|dejo|dejaron|deja entrar|pasar|checar|ponchar !al|a|la",
        "dejaron|dejo botado|botada|botados|tirado|tirada|tirados|abandonado|abandonados",
        "dejaron|dejo|estamos|estan *1 fuera|afuera", "candado|candados|cadenas !es|de|para",
        "escoltaron|escolto|escoltado|escoltada|escoltando", "estoy|esperando *2 que decidan|digan",
        "desalojo|desalojar|desalojaron|desalojando|desalojarnos",
        ("echaron|sacaron|sacar|echar|quitarme|quitarnos|quitan|sacarnos|botaron|botan *2 casa|vivienda|traila|trailas|apartamento|"
         "calle|trailita|rancho|campo"),
    )),
    Rule("sent home", (
        "mandaron|mando|regresaron|regreso|mandando|mandarme|mandarnos *2 a|para|pal *2 casa|casas !buscar|recoger",
        "vete|vayase|vayan|vaya|vas a|para *1 casa", "regresaron|mandaron sin|llorando", "mandaron|regresaron temprano por|sin",
    )),
    Rule("suspended", (
        "dias|semanas|dia|semana sin pago|goce|paga|sueldo|trabajar",
        "descansaron|descanso|castigaron|castigo|dieron @number|unos dias|semanas",
        "dejaron|pusieron|mandaron|tienen de|en leave|administrativo", "nuevo aviso", "suspension de|sin|por|desde",
        "suspenden|suspendan|suspendido|suspendida|suspendidos !entre|y|juego|escuela",
    )),
    Rule("papers of the end", (
        ("carta|cartas|papel|papeles|hoja|sobre|correo|papers *1 despido|renuncia|severance|liquidacion|terminacion|baja|demanda|"
         "desalojo"),
        "cheque|sobre y adios|ya", "despido injustificado|masivo", "despidos|layoff|layoffs hoy|masivos|en", "severance|finiquito",
    )),
    Rule("made to resign", (
        "renuncie|renuncies|renunciemos|renunciar|renunciara|renuncia *1 o|hoy|mismo|24|voluntariamente|ya|en",
        ("obligaron|obligo|obligan|obligando|presionando|presiona|presionan|forzaron|hicieron|hizo|quieren|mejor|dicen *3 renunciar|"
         "renunciara|renuncie|renuncia"),
        "firma|firmas|manejala|trabaja|acepta|renuncias|renuncia o", "o te|se vas|largas|corro|corremos|va",
        "abandone|abandono|abandonado *2 trabajo|y",
    )),
    # Punished.
    Rule("hours or pay taken", (
        "@took *3 @hours !y|del|para|rapido",
        "bajaron|bajo|paso|cortaron|pase|baje|quede|redujeron|bajamos *1 de|a|con *3 horas|@number|15|16|18|24 !y|casa",
        "dejo|dejaron|dejan en @number|15|16|18|24",
        "dan|dieron|da|ponen|pusieron|pongan|dado *1 turno|turnos|cargas|rutas|viajes !extra|doble|libre|de",
    )),
    Rule("not paid", (
        "sin que *1 paguen", "sin pagar|pagarme|pagarnos|pago|goce", "quieren|quiere dar *2 cheque|papel|mi|pago",
        "descontaron|descontando|descuentan *3 por|dia|horas|sin", "faltan *1 horas|dolares en|y",
        "quitan|cobran *1 50|100|20|dinero por", "cobran *2 agua|renta|casa|van", "debemos|debo|debes *1 2000|3000|van|deuda",
    )),
    Rule("moved as punishment", (

        "cambiaron|cambio|movieron|movio|pasaron|paso|mandaron|mando|pusieron|puso|bajaron|tiene|ponen *4 @worse-work !y|casa|temprano",
        "castigo|castigaron|castigando|castigan|castigados|castigada !y|normal|injusto",
        "bajaron|bajo de lider|puesto|rango|cocinero|categoria",
        "pusieron|puso|ponen|hicieron|quieren a cargar|limpiar|lavar|barrer|trapear|entrenar",
        "desquitando|desquitan|desquita|desquito", "traen|trae *1 entre|encargo|ceja",
        "negaron|nego|cancelaron *2 permiso|vacaciones|descanso|incapacidad",
        "cambiaron|movieron|separaron|cambio para? que? no *1 hable|hablemos|platique", "edificio|turno|area para que no|ya",
    )),
    Rule("written up", (
        "@gave *3 @write-up !trafico|parking|anos|del",
        "@write-up por|porque *3 @union-deed|actitud|ir|llegar|andar|usar|faltar|nada|bano",
        "otro|segundo|segunda|tercer|ultimo|ultima|dos|tres @write-up !para|son", "ultimo aviso",
        "levantaron|levanto|levantan|abrieron un|una|el|otra? acta|reporte|expediente|cargos", "plan de mejora|mejoramiento",
        "disciplinaria|disciplinario", "@sign *1 @write-up|acta",
    )),
    Rule("accused", (
        "acusan|acusaron|acuso|acusa|acusando|acusandome|acusado|acusada|culpan|culparon|culpando|culpandome|inculpan",
        "poniendo|puso|pusieron|poner un|el cuatro", "investigan|investigando|investigaron|investigacion|investigo",
        "robo|robe|droga *1 que no|yo|es", "demanda|demandaron|demandar *4 compania|empresa|patron", "yo no robe|hice|lleve",
        "pura mentira", "poligrafo|detector",
    )),
    Rule("tested", (
        "hicieron|hizo|hacen|piden|pidieron|quieren|hacer *4 droga|drogas|antidoping|poligrafo !en|despues|si",
        "background|antidoping|everify|verificacion|i9|i9s",
    )),
    Rule("taken from me", (
        "quito|quitaron|rompio|rompieron|quitando|confisco|confiscaron|retiene|tiro|tiraron|robo|quitaba *2 @things !rojas|para",
        "tiene|tienen *1 mi|mis|nuestros|nuestras|su|el|los *1 telefono|celular|pasaporte|pasaportes|tarjetas|papeles",
        "devuelve|devuelven|regresa|regresan|da *2 pasaporte|pasaportes|telefono", "pasaporte|pasaportes",
    )),
    Rule("held", (
        ("dejan|deja|dejo|dejaron|sueltan|suelta|podemos *2 salir|salgamos|irnos|irme|comer|sentarme|descansar|llamar|moverme|"
         "pararme !a|temprano|hoy|el"),
        "dejan|deja|dejaron *1 ir|tomar|usar|hablar *1 bano|agua|al|a|con|por|telefono",
        "orden|ordenes|prohibido|prohibio|prohibieron *1 que? nadie|no|hablar", "nadie me|nos hable|habla|hablen",
        "quieren|quiere mandar|llevar|llamar|dar|reportar al|a|la|me",
        "encerrados|encerradas|encerrado|encerrada|encerraron|encierran|encerro|encierra !en|a",
        "encerro|encerraron|encerrados|encerrado|encierran en|hasta|con la|el|que",
        "tienen|tiene|tuvieron|tuvo *1 encerrados|aqui|en|adentro|esperando *2 cuarto|oficina|junta|bodega|hasta|desde",
        "puerta|puertas|salida|salidas *2 candado|cadena|cadenas|candados|bloqueada",
        "cerraron|trancaron|bloquearon|encadenaron *1 puertas|puerta|salidas|salida",
        "secuestrado|secuestrada|secuestrados|secuestraron",
        "sueltan|abren $",
    )),
    # Against the union.
    Rule("asked about the union", (
        "@asked *2 quien|quienes|si|por|cuantos|del|sobre|de|como *4 @union|@kin|ramon", "@asked *1 a|de todos|uno|cada|solas",
        "interrogando|interrogaron|interrogo|interrogan|interrogandome|interrogandonos|interrogatorio|entrevistaron",
        "@asked casa|uno por|x|y", "quiere|quieren|anda|andan saber|averiguar *1 si|quien|quienes",
        "preguntaron|pregunto|preguntando *2 hoy|ayer|firme|firmaron|tres",
    )),
    Rule("called to the office", (
        "@called *4 @office|solas|aparte !para|ayudar|cuando|extra|w2|cubrir|que|ya", "@called uno por|x",
        "tengo|tenemos|hay|tiene|dieron cita|junta|reunion *3 rh|hr|recursos|gerente|manager|abogado",
        "estoy|estan|esta|toy|ando en|con la|el|los? oficina|rh|hr|abogado|abogados|seguridad",
        "tienen|tiene|tuvieron *2 hora|horas|oficina|cuarto|preguntando", "suba|pase|subir|presente a|para|en la|su oficina",
        "uno|una por|de uno|una", "esperando al|a manager|gerente|abogado|rh|la",
    )),
    Rule("made to sign", (
        ("hicieron|hizo|hacer|obligaron|obligo|obligan|obligando|forzaron|forzando|haciendo *3 @sign|quitar|ensenara|entrenar|"
         "entregar|limpiar|barrer|jurar|rogar|cargar|trabajar"),
        "hicieron|haciendo|hizo *1 preguntas *2 sindicato|union|quien|junta|sobre",
        "quieren|quiere|insiste|esperando|piden|pide|presionando que *1 @sign !peticion|tarjeta",
        "hasta que *2 firme|firmemos|firmara|hable|diga|devolvamos|conteste|oigamos|firmo|contestar",
        "retire|retirar|retirara|retiro|rompe|rompa|quite|devolver|devolvamos *2 firma|firmas|tarjeta|tarjetas",
        "diga|digo|dijera|doy|damos|decir *2 nombres|nombre|quien|quienes", "papel|hoja|carta *2 ingles|renuncie|renuncia",
        "firme sin entender|leer|saber",
    )),
    Rule("list of names", (
        "@names *4 firmaron|firmamos|firmo|nombres|manager|gerente|original !mande|llevo",
        "nombres *3 lista|hoja|libreta|enfrente|reloj|escritorio|apuntados|tarjetas|papel",
        "leyeron|leyendo|leyo|trae|pegaron|dando|vio|vi *3 lista|nombres|firmas|chat|mensajes|capturas",
        "tienen|tiene *1 la|nuestro|nuestros|capturas|todos *2 lista|nombres|hoja|firmas|chat|grupo", "tiene|tienen una lista",
        "quieren|quiere|piden|pide|pidio *1 nombres", "pusieron|pegaron *2 fotos|foto *2 pared|tablero|palabra|reloj",
        "tiene|tienen *1 video|videos|fotos mio|mia|mios|mias|de",
        "saben|sabe|supieron|averiguar|sabemos *1 quien|quienes !va|es|lleva|hace", "saben|sabe|sabemos lo que", "lista negra",
        "rajo|oreja|soplon|sapo|espia|infiltrado|rajon|delato|chivato|delataron", "entero|enteraron|supo *1 @boss|ella|que|de",
    )),
    Rule("watched", (
        "grabando|grabo|grabaron|graban|grabandonos|grabandome|grabadora|grabadoras !disco",
        ("toma|toman|tomo|tomaron|tomando|tomandole|tomandoles|tomandonos|tomandome|tomarnos|tomarme|sacando|saca *2 fotos|foto|"
         "video|videos|nombres|placas !para|del|de|mi"),
        "apunta|apuntando|apuntan|anotando|anota|apuntaron *3 quien|nombres|lo|placas",
        "camara|camaras|camarita|dron|drone|microfono|gps *3 donde|en|piquete|mesa|carro|nos|arriba|abajo|grabando",
        "@watch|espiando|espian|vigilando|vigilan|vigila !disco|cancion|la|novela",
        "pusieron|puso|pegaron|halle|encontre *2 camara|camaras|guardia|guardias|gps|grabadora", "oye|escucha|oyen|escuchan todo",
    )),
    Rule("followed", (
        ("siguio|siguieron|siguiendome|siguiendonos|siguiendo|persigue|persiguen|persiguiendome|acechando|persiguio *2 me|hasta|una|"
         "un|camioneta|carro|mi|a|desde|el|la !como|ustedes|perrito|perro|gato"),
        ("anda|andan|esta|estan|viene|vienen|estuvo *1 siguiendo|buscando|esperando|persiguiendo|vigilando|siguiendome|buscandome|"
         "esperandome|buscandola"),
        "afuera|enfrente|frente|fuera|cerca *1 de|a *1 casa|apartamento|depa|iglesia|carro|traila *1 anoche|grabando|hoy|dos|otra",
        "afuera|enfrente|frente|fuera|cerca *1 de|a *1 casa|apartamento|depa|iglesia|carro|traila $",
        "llego|llegaron|vino|vinieron|fue|fueron|metieron *2 a|en mi|su|nuestra casa|apartamento|traila|trabajo *1 a|el|la|los|y",
        "casa por casa", "vino|vinieron|fueron|fue a buscarme|buscarnos|buscarlo|buscarla",
        "rondando|merodeando|pegados|pegado|detras *2 mi|casa|nosotros", "cerraron|cerro|atravesaron *1 paso|camino",
        "estacionado|estacionada|estacionados *3 casa|local|apartamento",
        "saben|sabe *1 donde|en|adonde *2 vivo|vive|viven|vivimos|escuela|estudian|estudia|hijos",
        "tocando|tocan|golpeando *1 puerta|puertas *1 unos|de|los|que",
    )),
    Rule("searched", (
        "@search *3 @bag !para|error", "esculcaron|esculco|esculcando|esculcan",
        "hicieron|hizo|pidio *3 quitar|vaciar|ensenar|ensenara|desbloquear|quitarme",
        "leyo|leyeron|leyendo|vio|vieron|ver *1 mi|mis|nuestros|los *1 mensajes|chat|telefono|textos|celular",
    )),
    Rule("bought", (
        "ofrecieron|ofrecio|ofrece|ofrecen *3 dinero|dolares|500|100|1000|feria|lana|puesto",
        "quieren|quiere que *3 oreja|espia|cuente|chismee|informe",
        "pidio|pide|piden|pidieron *1 dinero|lana|feria|favores|sexo|acostarse", "favores|acostarse|acostarme|sexo|acueste",
    )),
    Rule("said what will happen", (
        "@said *6 @will-do !aumento|temprano|comida|voz|lonche",
        ("@said *2 me|nos|te|lo|la|los|las|se van|va|vas|iba|iban a? !ayudar|dar|pagar|gustar|mandar|avisar|llamar|hacer|quedar|"
         "traer|tocar"),
        "si *2 @union *5 @will-do",
        ("firma|firman|firmo|firmas|hablo|habla|hablan|sigo|sigue|seguimos|siguen|gana|ganamos|quejo|quejamos|vota|firme|hable|vote|"
         "vea|agarren|revoltosos|revoltoso|diga *5 @will-do|largue|visa|chamba|mal"),
        "o renuncias|renuncia|llamo|llama|aviso|te|quedas *1 vas|a|fuera|la|corro",
        "o renuncias|renuncia|llamo|llama|aviso|te|quedas $", "si no *6 quita|corre|echan|echa|fuera|quitan|corren",
        "o *1 corren|despiden|botan|echan|cierran|sacan", "quite|ponga|firme|venga|presente *5 se va|larga|corre|fuera",
        "proximo|siguiente|sigue *2 que|ella|tu|ellos|eres $",
    )),
    Rule("threatened", (
        ("amenazo|amenazaron|amenazan|amenazando|amenazandome|amenazandonos|amenazas|amenazados|amenazado|amenazada|amenaso|"
         "amenasaron|amenasan !lluvia"),
        "amenaza|amenazo|amenazan con|de|que|a|me|nos !lluvia|dieta",
        "dejaron|dejo|mando|mandaron|llego *3 nota|recado|rata|amenaza|dibujado|vidrio",
        "van|va|quieren a? *1 @harm|madrear|romper|partir|quebrar|desgraciar !fiesta|la|ruido|el|falta|cosas|foto|del",
        "van|va a *1 poner|meter *3 lista|negra|carcel", "intimidando|intimidan|intimidarnos|asustarnos|intimidar",
        "partir|romper|quebrar|rajar *1 cara|madre|hocico|piernas|patas|cabeza", "viene|vienen|vino por mi|nosotros|ti",
        "calladita|revoltoso|revoltosa|revoltosos",
    )),
    Rule("you will regret it", (
        "va|van|vas|vaya|ir a? pesar|arrepentir|acordar|costar|mal|peor",
        "arrepentir|arrepentiras|arrepientas|arrepentirte|arrepentirnos", "veras|veremos|vere $",
        "accidentes *1 pasan|ocurren|suceden", "cuidate *1 mucho|dijo|en", "cuidate $",
        "sabe|saben|sabemos *2 que *1 hiciste|hicimos|ando|andas|anda", "bonita familia",
        "quiebro|quiebra|rompo|parto|rompe|romper *2 patas|cara|madre|hocico", "pasan|pasa accidentes",
    )),
    Rule("because of the union", (
        ("por firmar|votar|hablar|organizar|organizarme|repartir|platicar|contestar|contestarle|quejarme|declarar|reclamar|denunciar|"
         "apoyar|negarme"),
        "por la|el|lo|un|traer|andar|ir|estar|ser|mi|ponerme|no *2 @union-deed|grupo|sindicato", "desde|despues|luego *3 @union-deed",
        "todos|todas|los|nomas *2 que *1 firmamos|fuimos|firmaron|andamos|hablamos|apoyamos", "del comite $",
        "dias|semanas|dia despues *1 de *3 @union-deed", "fui|soy|era la|el unica|unico",
    )),
    # Blows, hands, voices.
    Rule("done to me", (
        "@to-me @hit|@fired|@hurt-verb|@mistreated !@not-really-fired|@not-really-hit",
    )),
    Rule("struck", (
        "@surely-hit !video|cada|lluvia|fotos|disco", "@hit *1 @body", "@hit *1 contra|encima|feo|fuerte|duro",
        "@blow !de|suerte|calor", "dio|dieron|da|dan|tiro un|una|dos|con @blow|@machine|@body|toque|tiros",
        "pego|pegaron|golpearon el|la|a|mi|al @boss|senor|senora|residente|@kin|@somebody",
        "peleando|pelearon|pleito|agarraron *3 cuchillos|tubos|golpes|navajas", "hay|hubo|empezo *1 pelea|pleito|bronca|rina|golpes",
        "puso|pusieron|pone *1 manos|mano encima", "dio|dieron|darme dos|duro|golpes|y",
    )),
    Rule("with a weapon", (
        "pistola|pistolas|navaja|navajas|machete|rifle|balazo|balazos|escopeta|balacera|plomazos|armado|armada|gun",
        ("trae|trajo|saco|traia|sacaron|enseno|hay|anda|vino|cuchillo|con|unas|un *2 cuchillo|cuchillos|arma|armas|bate|tubos|palos|"
         "dibujado|machete|pistola !filo|nuevo|nuevos|para"),
        "apunto|apuntaron|apuntando con|a",
        "disparo|disparos|dispararon|disparando|balazos|balear|balacear|baleado|baleo|balacera|balacearon|bala|balas !pelicula",
        "apunalaron|apunalo|acuchillaron|acuchillo|apunalado",
    )),
    Rule("touched", (
        "toco|tocaron|tocaba|tocando|tocandome|toca otra|pecho|piernas|pierna|abajo|nalgas|atras|aqui",
        ("volvio|vuelve|anda|esta|sigue|quiso|quiere|queria *1 tocar|tocando|besar|besarme|tocarme|manoseando|manosearme|abrazarme|"
         "jalar"),
        "manoseo|manosea|manosean|manoseando|manosearon|toqueteo|toquetea|manoseaba|nalgueo|beso|besarme|besando",
        "acosa|acosan|acosando|acosandome|acosaron|acosada|acosado|hostigando|hostiga|hostigan !y", "acoso a|me|sexualmente",
        ("cosas|fotos|foto|video|videos|palabras|comentarios|mensajes *2 cochinas|sucias|sexuales|feas|vulgares|cochinos|partes|"
         "desnudo|asqueroso|asquerosos|asquerosa|porno|encuerado|pene|obscenos"),
        "pide|quiere|invita|insiste *2 salga|salgamos|salir|acueste|acostarme *1 con",
        "enseno|muestra|mostro *1 partes|pene|cosa|miembro", "abusaron|abusa|abusando|violaron|violo|violada|violacion|violar",
        "partes|nalgas|chichis|senos|trasero *1 el|la|me|un|y", "partes|nalgas|chichis|senos|trasero $",
        "arrincona|arrincono|acorralo|acorrala|acorralaron|desnudo|desnuda|encuera",
        "se me|nos|le pega|arrima|arrimo|arriman|repega|repego|mete|desnudo|encuero|acosto", "vestidor|vestidores *2 mujeres|camara",
        "tapa|tapo|atraveso *1 puerta|salida|troca|paso", "metio|mete *1 al|a *1 bano|banos|vestidor|vestidores",
        "apretadito|escotada|sexy|mamacita|mamasita",
    )),
    Rule("shouted at, insulted", (
        "grito|gritaron|gritando|gritandome|gritandonos|gritandole|gritan|grita|gritaba !de|alegria|bien|si|gol",
        "grito|gritaron|grita|gritando|gritandome *3 cara|enfrente|frente|delante|hora|perra|oficina",
        "dijo|dijeron|dice|dicen|llamo|llama|llaman|soy *1 @insult",
        "regrese|regresemos|largue|regresa|regresate *1 a|en *1 pais|mexico|rancho|avion",
        "humillo|humillaron|humilla|humillan|humillando|insulto|insultaron|insulta|insultan|insultando",
        "rieron|rio|reian|rie|burlan|burlaron|burla todos|de", "rieron|rio|reian|rie|burlan|burlaron|burla $",
        "racista|racismo|discriminacion|discriminan|discriminando",
    )),
    Rule("threw at me", (
        ("avento|aventaron|aventando|avienta|tiro|tiraron|lanzo|lanzaron|aviento|avientan|echaron *4 encima|cara|cabeza|caliente|"
         "sarten|sartenes|plato|platos|charola|caja|llaves|hombro|piedra|herramienta|botella|silla|martillo|expediente|contra|"
         "nosotros|carrito|bebida !vez"),
        "cafe|aceite|agua|plancha caliente|hirviendo *1 en|por|encima", "aceite|agua caliente|hirviendo $",
        "echo|echaron|solto *1 perro|perros", "vaso|telefono en la cara",
    )),
    Rule("car or house harmed", (
        "poncharon|poncho|rajaron|picaron|reventaron|aflojaron|cortaron|navajearon *2 llantas|llanta|tuercas|frenos",
        "@wreck *3 @belongings",
        "@belongings *2 ponchada|ponchadas|rayado|rayada|quebrado|quebrados|roto|rotos|pintada|quemada|quemado",
        "azucar|arena *1 tanque", "rata|soplon|traidor|traidora *3 puerta|carro|locker|muerta|cuchillo|dice",
        "envenenaron|mataron|enveneno *2 perro|gato|perros",
        "cuelgan|llaman|hablan|llamaron|marcan *3 madrugada|3am|3|privado|desconocido",
        "apagaron|corto|cortaron|quitaron *1 luz|aire|agua *2 trailas|campo|casas|proposito|fil|a",
    )),
    Rule("robbed, bitten, run over", (
        "asaltaron|asalto|asaltado|atracaron|encanonaron !banco", "mordio|mordieron !mi|jugando",
        "atropello|atropellaron|atropellado|atropellada !trabajo|el", "chocaron|choque|choco|chocamos *1 en|la|van|y|troca|contra",
        "tuve|tuvo|hubo|fue|tuvimos un? accidente", "robaron|llevaron|metieron *1 la|mi|a van|casa|carro|troca",
    )),
    # Hurt.
    Rule("hurt", (
        "@hurt-verb *3 @body", "@hurt-verb *2 feo|gacho|trabajando|@machine",
        "trago|agarro|atrapo|aplasto|jalo|prenso|llevo|pesco|mordio *1 @machine",
        "cai|cayo|caimos|cayeron|caigo de|del|desde !sueno|la|dieta|gracia",
        "cai|cayo|cayeron al|a|en|encima *1 tanque|fosa|pozo|piso|zanja|prensa|@machine|de",
        "entro|metio|enterro|clavo|clave|pique|piche|meti|cayo *3 @body|aguja|clavo|astilla|liquido|acido|usada",
        "@hurt-verb *2 limpiando|cargando|cortando|descargando|subiendo|bajando|arreglando",
        "siento|sentia|mueve|muevo *1 @body", "puedo|puede *1 respirar|mover|moverme|caminar|pararme|doblar|pisar|levantarme",
        "abrir los ojos",
        "duele|arde|arden|duelen|sangra|punza|duerme|hincho|inflamo *2 pecho|ojos|garganta|corazon|vientre|cara|mucho|brazo",
        "@body *2 @hurt", "pelaron|pelando|cae|pela *1 @body|piel", "hinchado|hinchada|inflamado|inflamada|quemada|rota|roto *1 @body",
        ("lastime|lastimo|lastimaron|fracture|desmaye|desmayo|desmayaron|electrocuto|accidento|asfixie|intoxico|atropello|quebre "
         "!salsa|risa|algun"),
        "ojo|cara morado|morada|hinchado|hinchada",
    )),
    Rule("somebody is hurt", (
        "@somebody *3 @hurt !de|sueno", "@was @number? @hurt !de|por|viernes|en|hoy|con|y|bien|hasta|ganas|turno",
        "sangrando|convulsionando|inconsciente|convulsiones|convulsiono|desangra|vomitando|desangrando",
        "@somebody *2 @hurt-verb *1 @body|y|al|del|encima|@machine",
        "@hurt-verb un|una|el|la|mi|don|dona @somebody", "ataque|infarto|convulsion|convulsiones|epileptico|diabetica|diabetico",
        "hay|estan|gente *2 @somebody|gente *2 abajo|tirado|tirada|herido|atrapado|quemado|suelo|piso|colgado|vomitando",
        "poniendo|pone|puso muy? mal|grave|peor|palida|morado|azul !tiempo", "labios *1 morados|blancos|azules",
        "suelo|piso *1 temblando|sangrando|tirado|y|desmayado", "incoherencias|epileptico|fiebre",
    )),
    Rule("machine hurt", (

        "@machine *3 @hurt-verb|pego|agarro|llevo|aplasto|prenso|atrapo|volo|jalo|exploto|arranco|mocho|solto|tiro|revento !dolar|otra",
        "volo|aplasto|machuco|mocho|arranco|corto|amputaron|amputo|prenso|reventaron|quebro|atoro|rebano *2 @body|@somebody",
        "atorado|atorada|prensado|prensada|atrapado|atrapada|atrapadas|atrapados *3 @body|@machine|linea",
        "trono|exploto|revento|explotaron *2 @machine|caldera|boiler|rodilla",
        "meti|metio|perdi|perdio|sin|llevo *1 mano|dedo|dedos|brazo|punta", "mano|dedo|dedos|manga|punta *2 @machine|dedo",
        "se me|le fue|atoro|quedo|resbalo|duerme *2 @body|cuchillo|lado", "toque|descarga *1 electrica|y|agarro|no",
        "agarro|dio la|un corriente|toque|banda|maquina",
    )),
    Rule("fell, collapsed", (
        ("cayo|cayeron|callo|volteo|derrumbo|solto|hundio|vinieron|voltearon|vino|cai *4 encima|techo|andamio|escalera|grua|rack|"
         "racks|carga|tarima|zanja|tanque|fosa|fierro|viga|tierra|pared|tractor|elevador|silo|grano|prensa|pozo"),
        "derrumbe|derrumbo|derrumbaron|hundio|desplomo|desplomaron|volteo|volco", "encima de|a|al @somebody|hector|mi|don",
        "hay|estan|faltan *2 abajo|enterrados|atrapados", "faltan dos|tres|@number",
        "grua|carga|andamio|techo *3 abajo|cayo|tiro|solto",
    )),
    Rule("blood, stitches", (
        "sangre|sangrando|sangro|sangra|hemorragia|desangrando|desangra !es|gratis",
        "dieron|dio|pusieron *1 puntadas|suturas|grapas|yeso",
        "puntadas|fractura|quemadura|quemaduras|hernia|lesion|torcedura|moretones|moreton|herida",
        "escupiendo|vomitando|tosiendo|orinando|escupo sangre", "manchando|aborto|colicos|ampollas",
        "embarazada *5 cargar|sangrando|dejan|despidieron|colicos|cargando|cargas",
    )),
    Rule("ambulance, hospital", (
        "ambulancia|ambulancias|paramedicos|911|bomberos !gratis|nos|los|para|mi|a|de|del|pasa|vinieron|van",
        ("estoy|fui|llevaron|llevo|quedo|llevando|ando|trajeron|traje|voy|vamos *4 hospital|emergencia|emergencias|urgencias|clinica|"
         "er|urgent !cita|visitar"),
        "sala de emergencia|emergencias|urgencias",
        "llamen|llame|llamenle|marquen|hablen|llamar|llama|llaman|llamaron *3 911|ambulancia|bomberos|emergencia !mi|o",
        "^ es? una? emergencia|urgencia $", "tengo|tenemos|hay *1 emergencia|urgencia",
        "^ emergencia|urgente|auxilio|socorro|911|ayuda|ambulancia|urge $", "auxilio|socorro|ayudenme por|porfavor|porfa",
        "quieren|quiere mandar|llevar|llamar *3 doctor|hospital|clinica|medico|911",
        "enfermera|nurse *3 puso|dice|cinta|torcedura|compania", "hospital fue|por|hoy|me|y",
    )),
    Rule("fainted, no air, heat", (
        "desmayo|desmaye|desmayado|desmayada|desmayaron|desmayando|desvanecio|desvaneci|desmallo|desmayados !uno|nosotros|jaja",
        "golpe|ataque de? calor|infarto",
        "siento|siente|ando|anda|estoy|toy|mareo|mareando *2 mareado|mareada|deshidratado|gases|humo|gas|quimico|quimicos",
        "enfermaron|enfermo|cayeron *2 calor|de", "hay|quitaron|quito|tenemos *1 agua|sombra desde|en|y|aqui", "veo|ve borroso|doble",
        "perdio|perdi|perdieron *1 conocimiento|sentido", "100|105|110|115|120|95|104|108 grados",
        "respirar", "asfixiando|asfixie|asfixio|ahogando|ahogo|ahogue|ahorcando|ahorcaba|ahorco", "cerro|aprieta|duele|dolor *2 pecho",
        "falta el aire",
    )),
    Rule("chemicals", (
        "huele|olor|oliendo|huela *4 gas|quimico|quimicos|amoniaco|cloro|quemado|humo|gasolina|quemandose",
        ("quimico|quimicos|acido|cloro|pesticida|amoniaco|solvente|desgrasante|limpiador|sanitizador|polvo|pintura|liquido *5 ojos|"
         "cara|piel|manos|respirar|pecho|encima|pie|nuevo !lave"),
        ("fumigaron|fumigando|rociaron|rociando|mezclaron|respiramos|derramo|derramaron *4 nosotros|encima|quimico|quimicos|eso|"
         "surco|fil|adentro|y"),
        "intoxicaron|intoxicados|intoxicado|intoxicada|intoxico|intoxique|envenenaron|intoxicacion|fumigaron|rociaron",
        "asbesto|amoniaco|monoxido|tosiendo|vomitando", "sin mascara|mascaras|guantes|arnes|lentes|casco|proteccion|mascarilla|frenos",
        "tiene|tienen|trae *1 frenos|guarda|arnes", "@body|ojos *2 por|del|de el? limpiador|quimico|cloro|polvo|acido|desgrasante",
    )),
    Rule("gas, smoke, fire", (
        "fuga",
        ("hay|sale|salio|saliendo|respirando|tanque|lleno *2 fuga|humo|incendio|lumbre|explosion|derrame|llamas|tornado|fuego "
         "!artificial|artificiales|labio|era"),

        "quemando|incendiando|ardiendo|incendio|incendia|quemandose *2 el|la|los|planta|cuarto|secadora|bodega|maquina|cocina|edificio",
        "esta|estan quemando|incendiando|inundando",
        "prendio|exploto|explotaron *2 secadora|cuarto|bodega|tanque|olla|alarma|caldera|fuego|aceite|cocina|planta|lumbre|maquina",
        "explosion|exploto|explotaron|evacuando|evacuaron|evacuen|incendio !salio|en|de|a|jueves",
        "alarma|alarmas|sirena *5 gas|monoxido|amoniaco|caso|apagaron|tornado|incendio", "techo|pared|edificio *2 cayendo|cayo",
        "huracan|tornado|inundacion|inundando|explotar *4 sueltan|trabajo|sigamos|salgamos|turno", "dice|dicen|dijo|dijeron *4 caso",
        "agua *3 rodilla|enchufes",
    )),
    Rule("died", (
        "mato|ahorco|suicido|colgo un|una|companero|muchacho|en",
        "murio|fallecio|fallecieron|murieron|mato|mataron *1 @somebody|companero|a !bateria|bueno|mi", "perdimos a",
        "hay|encontraron|hallaron *2 muerto|muertos|cadaver|muerta|cuerpo|bano",
        "casi *1 mata|mato|matan|mataron|muere|mate !de|risa|del", "murio|murieron uno|un|una|en !telefono",
    )),
    Rule("told to carry on", (
        "@said|quieren|quiere|manda *3 que *1 @carry-on", "que *2 @carry-on !haciendo|asi|adelante|bien|firma",
        "siguieron|siguen|seguimos trabajando|corriendo|colando|y",
        "borracho|borracha|drogado|armado *3 @boss|viene|rancho|camion|van|chofer|aqui|somos",
        "@boss|chofer *3 borracho|borracha|drogado|armado",
        "tienen|traen|hicieron *1 trabajando|terminar|escaneando|cargando|quitando|limpiando",
    )),
    # La migra, papers, the police.
    Rule("la migra is here", (
        "@coming|@seize *5 @migra !era|chisme|mentira", "@migra *5 @here|@seize !era", "^ la? @migra $",
        "agentes|oficiales|federales|chaleco|chalecos|enmascarados|civil *4 @here|pidiendo|ids",
        "@migra ya? se? llevo|llevaron|agarro|agarraron|detuvo|paro", "escondidos|escondido|escondida|escondiendonos",
        "cita de *1 migracion|inmigracion *1 detuvieron|hoy",
    )),
    Rule("vans and vests", (
        ("van|vans|trocas|trokas|camionetas|camioneta|carros|suburban|suburbans|carro|troca *2 blancas|negras|blanca|negra|gris|"
         "placas|ice|migra|fronteriza|oscuras !que|union|dice"),
        "hay|vi|andan *3 vans|trocas|trokas|camionetas|patrullas|agentes|tipos *4 afuera|placas|chaleco|chalecos|estacionamiento|ice",
        "unos|tipos|hombres|senores *2 chaleco|chalecos|civil|mascara|placa|enmascarados|armados", "sin placas",
        "tocando la|mi puerta",
    )),
    Rule("taken away", (
        "se *2 llevaron|llevo|llevando|llevan *1 a|al|preso|presos|gente|dos|tres|cuatro|cinco|seis|2|3|4|5|6|8|9|inmigracion",
        "se lo|la|los|las llevaron|llevo|llevan", "llevan|llevaron|llevando *1 preso|presos|detenida|detenido|gente",
        "agarraron|agarro|agarrando|agarrar|levantaron|pararon a|al *2 @somebody|los|las",
        ("agarraron|levantaron|detuvieron|pararon|agarro en|camino|saliendo *2 semaforo|turno|camino|rastro|trabajo|carretera|"
         "gasolinera"),
        "salido|llegado|vuelto|regresado|salio|llego *1 de|desde|del|y *2 oficina|turno|dicen|trabajo|casa|que",
        "aparece|aparecio desde|hace|y",
        "pararon|paro|detuvo *2 van|troca|camion|camino *6 llevaron|agarraron|frontera|junta|tienen|quitaron", "detencion",
    )),
    Rule("papers asked", (
        ("pidiendo|pidieron|piden|pidio|revisando|revisar|checar|checando|pedirian|traiga|traer|arrebato *4 papeles|documentos|ids|"
         "identificacion|licencia|seguro|social|mica|i9|i9s|green !w2|buenos"),
        "papeles|social|seguro|permiso|documentos|mica *3 chuecos|sirven|sirve|falsos|cuadra|vencidos|problema|vencido|falso|coincide",
        "match", "carta|cartas *3 seguro|social|match|migracion",
        "olvide|quitan|quitar|cancelar|cancelan|amenazo|amenaza|amenazan|volvemos|volver *3 visa|papeles|permiso|green !horas",
        "soy ilegal|indocumentado|mojado",
    )),
    Rule("will call la migra", (
        ("llamar|llamara|llame|llama|llamo|llaman|hablar|hablarle|echar|echa|echarnos|echarme|avisar|avisa|llamando|llamarle|"
         "llamarla|cae|caiga|mandar *3 @migra !mucho"),
        "@said *8 @migra|policia|cps|avion|deportar !desfilo|era", "amenaza|amenazo|amenazan|amenazaron|amenazando *5 @migra|policia",
        "reportar|reportarme|reportarnos|reporta|denunciar *2 fugado|visa|ilegal|@migra",
        "va|van|voy a *1 deportar|deportarme|deportarnos|reportar|reportarme|denunciarme|hablar *4 esposo|me|mi|oficial|policia",
        "deportarme|deportarnos|deportaron|deporten|deportado|deportar a|mi|me|esposo",
        "echan|echa|echar|hablar|decir *2 policia|oficial|cps", "suben|regresan|regresa *3 mexico|avion|camion|pais",
    )),
    Rule("arrested", (
        "@taken !en|trafico|por", "@taken a|al|por|en|@somebody *1 @kin|@somebody|julio|trabajo|piquete",
        "tiene|tienen|llevan|llevaron|quedo|esta|estoy *1 detenido|detenida|preso|presa|detenidos|esposado|carcel",
        "dieron ticket por estar|andar|hablar|piquete", "presente|vaya *2 estacion|policia|corte",
    )),
    Rule("the police are here", (
        "@coming|@seize|traen *3 @agents !todos|sindicato|desfile|la|buscando|amables",
        "@agents *3 @here|sacar|llevar|quiere|quieren|conocer !donas|direccion|nino", "^ policia|policias|patrulla $",
        "hablar|llamar|echar|llamaron|llamo *2 policia|sheriff|chota",
    )),
    # Thoughts of dying.
    Rule("thinks of dying", (
        ("quiero|quisiera|queria|quiere|prefiero|ganas|quise|pienso|pensando|pensado|gustaria|piensa|intento *2 morir|morirme|"
         "matarme|morirse|desaparecer|matarse|suicidarme|suicidarse|tirarme|aventarme|colgarme|ahorcarme|morirnos|muerto|muerta !de|"
         "del"),
        "quiero|quisiera|quiere|voy a? matar|colgar|ahorcar|suicidar|aventar|tirar !los|las|a|la|el|basura|una|un",
        "quitarme|quitarse|quitar|acabar *2 vida",
        "va|quiere|quiso|voy a *1 matar|aventar|suicidar|colgar|ahorcar|tirar *2 y|a|carros|no|esta !los",
        "suicidio|suicidarme|suicidar|suicidarse|suicida|suicido|ahorcarme|colgarme|matarme|matarse|morirme",
        "quiero|aguanto vivir|existir|despertar|viviendo", "vale|quiero|puedo seguir viviendo|asi", "sentido *1 vida|nada|vivir|a",
        "despertar mas|nunca|jamas", "quiero|para|y no despertar", "puedo con la|mi vida", "igual si me muero",
        "ganas *1 vivir|morir|existir|seguir|nada $", "mejor|hubiera|prefiero *1 muero|muera|muerta|muerto|morir|desaparezco",
        "soga|veneno|raticida|venas", "extranar $", "mejor|estarian sin mi",
        "encerro|encerrado|encerrada *3 bano|pistola|cuarto|pastillas", "hallo|veo|encuentro *2 sentido", "sigo|seguir viviendo|vivo",
        "para que seguir|vivir|sigo", "tome|tomo|trague|tengo *3 pastillas|veneno", "perdonenme|llevame|recogeme|perdoname",
        "deberia|mejor *3 muerto|muerta|morir|desierto|muriera",
        "puedo|vaya a? hacer|hacerme *1 hoy|algo|dano", "cuiden|diganle|dile *2 mis hijos|familia",
    )),
)  # fmt: skip

#: It happened, is happening, or is threatened.
FOR: tuple[Rule, ...] = (
    *_WAYS,
    # All ways at once: what is learnt from one speaks for the rare ones, too.
    Rule("something bad is told", tuple(pattern for rule in _WAYS for pattern in rule.patterns), never=_NOT_MEANT),
    # Of many kinds: what is telling by itself.
    Rule("a word of danger", (
        ("sangre|sangrando|ambulancia|redada|pistola|balazos|balazo|hospital|911|auxilio|socorro|emergencia|suicidarme|matarme|fuga|"
         "vomitando|convulsionando|herido|herida|heridos|heridas|atrapado|atrapada|atrapados|amenazas|monoxido|explosion|moretones|"
         "moreton|paramedicos|intoxicados|infarto|puntadas|esposado|esposada|preso|presos|encerrados|encerradas|encerrada|desmayada|"
         "desmayado|navaja|armado|espia|enmascarados|pasaportes|gps|dron|desalojo|llorando|temblando|quemadura|quemaduras|fractura|"
         "muerto|golpiza|cachetada|trompada|punetazo|pastillas|amoniaco|soplon|rata|humo|quimicos|citatorio|demanda|cuchillo|machete"),
    ), never=_NOT_MEANT),
    Rule("a word of the law", (
        "@migra|@agents|deportar|deportaron|deportan|deportacion|papeles",
    ), never=_NOT_MEANT),
    # In need.
    Rule("cry for help", (
        "auxilio|socorro|ayudenme|ayudeme|ayudame|ayuda !con|a|no|para|como|cuando|al|ustedes|el",
        "^ ayuda|auxilio|urgente|urge|help !no|saber|con|como", "ay|diosito|dios dios|mio|diosito",
        "hago|hacemos|digo no|lo|le|la|ya|me|firmo", "hago|hacemos|digo $", "tengo|tenemos|con mucho? miedo",
        "llorando|temblando|tiemblan|escondido|escondidos|desesperada|desesperado",
        "llamenme|llameme|hableme|acompaneme|acompanenme|ocupo|necesito *1 abogado|ya|rapido|urgente|telefono|ayuda|ahorita !para",
        "aguanto|aguantamos|duermo|puedo !la|esperar|el|ir", "avisen|aviso *1 todos",
    )),
)  # fmt: skip

# ---- asked in general, long ago, somewhere else, or the words in another meaning -----------------------------------------------------

#: The ways in which nothing is.
_OTHERWISE: tuple[Rule, ...] = (
    # Only asked.
    Rule("what if", (
        "pasa|pasaria|hago|hacemos|sucede|hacer|hacen|haria|decir|contestar|contesto|protege|puedo|plan *3 si|cuando",
        "^ si !no|me|te", "^ y si", "algun|alguna dia|vez|momento|caso", "supongamos|digamos|imaginemos|suponiendo|imagine|supon",
        "caso de|que|dado", "si uno|alguien|algun|algunos|a", "si *1 firmo|voto|entro|perdemos|ganamos *3 me|nos|pueden|van|afecta",
        "si *2 @bad",
    )),
    Rule("can they", (
        "^ pueden|puede|podrian|podria|podran|podemos|puedo|puedes|debo|deben",
        "pueden|puede|podrian|podria|podran *1 @bad|@to-fire|@harm|legalmente|uno|saber|a|quitar|hacer|grabar|ver|seguir|revisar",
        "legal|ilegal|legalmente|ilegales|legales|permitido|valido|mito|obligatorio !a|todos",
        "cierto|verdad|posible|normal que|o|si|verdad|eso|lo", "cierto|verdad|posible|normal $",
        "sera|seria *1 verdad|cierto|legal|represalia|que", "vale|permite|considera|cuenta como",
        "tengo|tiene|tienen|debo|hay que *1 contestar|firmar|decir|apuntar|abrir|avisar|traer|responder",
        "derecho|derechos a|de|que|tengo|si|tenemos",
    )),
    Rule("asks which, how many, where", (
        "^ cuanto|cuantos|cuanta|cuantas|cual|cuales|donde|adonde|quien|quienes|cuando|como !que", "^ a quien|donde|cual|cuanto|que",
        "cuanto|cuantos|cuantas|cuanta *3 dan|pagan|tiempo|puntos|reportes|cuesta|puede|calor|votos|aviso|ups",
        "como|donde *1 reporto|denuncio|reporta|prueba|pido|consigo|pide|protejo|evito", "significa|significan|diferencia|cuales",
    )),
    Rule("asks for the rules", (
        "sindicato|union|contrato|ley|seguro|abogado *3 ayuda|ayudan|defiende|protege|paga|cubre|cubren|dice|ayudarian|defienden",
        ("tienen|manda|mandan|existe *3 ley|seguro|volante|papelito|hoja|tarjetitas|tarjetita|proteccion|desempleo|guia|abogado|"
         "abogados|reglas"),
        "protege|defiende|cubre|castiga|ampara de|a|si|contra|uno",
        "weingarten|ley|leyes|derechos|regla|reglas|represalia|represalias|desempleo|osha", "afecta|perjudica|afectaria",
    )),
    Rule("only wants to know", (
        "curiosidad|preguntita|pregunta|duda|dudas|hipotetico", "nomas|solo *1 pregunto|preguntando|saber|pienso",
        "quiero|quisiera|queria|gustaria saber|entender|preguntar", "dicen|dice|cuentan que *4 pueden|cierto|copia|verdad|correr",
        "general|teoria",
        "han|ha|habido *2 corrido|despedido|hecho|lastimado|cerrado|amenazado *5 antes|vez|alguien|otros|nadie|departamentos",
        "creen que|ustedes",
    )),
    Rule("what would be", (
        ("seria|podria|pasaria|podrian|harian|haria|darian|daria|pagarian|perderia|afectaria|serian|tendria|ayudarian|correrian|"
         "despedirian|quitarian|deberia|pondrian|perderian|tendrian"),
    )),
    Rule("to anybody", (
        "uno|alguien *1 @bad|firma|queja|desmaya|accidenta|enferma|razon|sale|renuncia|pierde",
    )),
    # Long ago, elsewhere.
    Rule("long ago", (
        "hace|ase *3 anos|ano|anios|decadas", "hace mucho|tiempo !calor|frio|ruido",
        ("2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|"
         "1970|1980|1990|92|54|86|95|98|99|80|90|noventas|ochentas|setentas|sesentas"),
        "cuando tenia|era|vivia|estaba|trabajaba|trabaje|cerro", "una vez me|nos|a|lo",
        "abuelo|abuela|abuelito|abuelita|bisabuelo|abuelos",
        "alla en|por mi|california|houston|los", "otro|ultimo|anterior trabajo|jale|empleo|lugar|restaurante !dijo",
        "otro|ultimo|anterior trabajo|jale|empleo|lugar|restaurante $", "trabajo|jefe|patron anterior|pasado|antes",
        "mes|ano|anos pasado|antepasado|pasados", "contaba|contaban|platicaba|tiempos|veniamos|naciera",
    )),
    Rule("in the news", (
        ("vi|lei|oi|vimos|leimos|escuche|viste|vieron|salio *2 que|la|un|una|en|lo|el|de *6 corrieron|despidieron|redada|mato|"
         "mataron|tele|noticias|video|pelicula|hubo|golpean|arrestaron|estado|tiktok|tiroteo|corrio|periodico|face|facebook"),
        ("noticias|noticiero|univision|telemundo|tiktok|podcast|netflix|pelicula|peli|novela|serie|documental|youtube|meme|cancion|"
         "rola|canelo|futbol|arbitro|goles|equipo|tele|partido"),
        "otro|otros|otra estado|estados|lado|lados|campana|ciudad|pais|paises",
        "pobre|pobres|triste *3 lo|senor|senora|muchacho|gente",
        "presidente|alcalde|gobernador|artista|actor|cantante|politico|presidenta",
    )),
    # Laughing, and nothing happened.
    Rule("laughing", (
        "jaja|jajaja|jajajaja|jajajajaja|ja|jeje|jejeje|lol|haha|hahaha|jaj|jajaj|jajajaj|xd|jiji|ajaja|lmao|jajaa|jajja",
        "es broma|relajo|chiste", "manches|mames",
    )),
    Rule("nothing happened", (
        ("no|nadie|nunca *1 ha|han|he|hemos|paso|corrieron|despidieron|hubo|era|eran *2 pasado|corrido|molestado|dicho|hecho|nada|"
         "nadie|heridos|problema|despedido|lastimado|tenido|migra|ice"),
        "falsa|falso alarma", "era|fue|eran|son|resulto *1 mentira|chisme|chismes|rumor|cuento|puro|puros|simulacro|falso",
        "puro|puros|pura|hay chisme|chismes|rumor|rumores|cuentos", "no creo",
        "todo|aqui|estamos|estoy|ando *1 bien|tranquilo|tranquila|calma|normal|tranquilos !me",
        "simulacro|simulacros|entrenamiento|protocolo|drill|capacitacion", "sin novedad|accidentes|problema|problemas",
        "cero accidentes|reportes|problemas", "pense|crei que *1 era|me|iba", "siento|ando|estoy|mucho *1 mejor|aliviado|sano",
        "sane|recupere|aliviado", "novedad|calma|tranquilo",
    )),
    Rule("it turned out well", (
        ("aumento|aumentos|bono|premio|ascenso|felicito|felicitaron|felicidades|rifa|pizza|donas|paletas|tamales|pastel|cumpleanos|"
         "cumple|posada|regalo|gratis|mananitas"),
        "ganamos|gano|ganaron|gane|logramos|conseguimos|lograron *2 la|el|queja|caso|voto|todo",
        ("dieron|hicieron|dio|hizo|regresaron|devolvieron|compraron|trajo|regalo|compro *2 lider|aumento|libre|bono|paletas|centavos|"
         "pizza|abanico|comida|mis|agua !escribir|firmar"),
        "buena|buen onda|gente|persona", "buenas noches", "gracias a|por", "contrataron|contrato mas|@number|mi|nuevos",
        "yupi|aleluya|milagro|suerte|bravo|viva|porfin|suertudo", "dejaron|soltaron|dejo|solto|salir|salimos|salgo *1 temprano",
        "quitaron|rompieron|arreglaron|pagaron *3 reporte|atrasado|gracias", "por gusto", "amable|contento|contenta|chido",
    )),
    # The words in another meaning.
    Rule("dying of laughter", (
        "muero|mueres|muerta|muerto|muertos|muertas|morimos|muere|muriendo|mori de|por|del|mi|con",
        "mata|matan|mataste|matas|matar|mataron|mato la|los|las|el|este|esta|con|de|por|un|al !y|companero", "mataria|matarme por|de",
        "antes|primero|hasta muerta|muerto|morir",
        "murio|acabo|descargo *2 bateria|telefono|celular|cel|pescadito|pila|carro|troca|internet", "casi *1 desmayo|muero",
        "matamos|matanza al|linea|empieza|los", "o me muero",
    )),
    Rule("running, throwing, cutting", (
        ("corra|corran|corre|corro|corremos|corrio|correr|corri *3 voz|rumor|chisme|tiempo|nomina|carrera|millas|maraton|vueltas|"
         "rapido|banco|ano"),
        "corri|corrimos|corro", "recorrieron|corrieron|recorre *2 junta|turno|hora|fecha|caldo|cocina !noche",
        ("echen|echa|echame|echenme|echenle|echale|echar|echando|eche|echaron *2 ganas|porras|siesta|mano|ojo|direccion|vistazo|"
         "relajo|platica|culpa"),
        "bota|botar|boto|botaron|botas|bote|tirar|tiren|tira|tiro *3 basura|voto|ventana|mensaje|paro|nuevas|viejo",
        "cortar|corte|cortaron|corto|corta *3 pelo|luz|pastel|llamada|internet|pasto|zacate|cable|senal|papel|cumple",
        ("suspendieron|suspendio|suspende|suspenden|cancelaron *3 escuela|partido|clases|junta|servicio|lluvia|bus|reunion|juego|"
         "cita|misa|evento|chamaco|vuelo"),
        "saque|saquen|sacar|sacaste|saca|saco|saquenle *3 foto|fotos|copia|copias|cita|permiso|rifa|licencia|firmas",
        "termine|termino|termina|terminamos *3 junta|clases|escuela|junio|temprano",
        "tumbaron|bajaron|subieron|quitaron *1 volumen|luz|musica|precio|foto",
    )),
    Rule("touching, hitting, taking", (
        ("toca|toco|tocan|tocaron|toque|toquen|tocar *3 turno|trabajar|descanso|descansar|puerta|musica|cancion|banda|corazon|libre|"
         "pago|llevar|limpiar|hablar|pavo|noche|domingo|sabado|lunes|nuevo|ir|peor|salon|piso|cuarto"),
        ("pego|pega|pegan|pegue|pegar|pegamos|pegale *3 sueno|cancion|gana|hambre|frio|calor|gripa|volantes|calcomania|chido|rola|"
         "loteria|firmas|letrero|poster|cartel|duro|propia"),
        "agarro|agarren|agarra|agarre|agarrar|agarraron *3 lluvia|sueno|pizza|trafico|onda|donas|hambre|tren|bus|lugar|monitos|gafete",
        "grito|gritamos|gritar|gritos|griteria *3 alegria|partido|fiesta|gol",
        ("siguenme|sigo|siguen|sigue|siga|sigan|segui|sigueme *3 face|facebook|instagram|pagina|tiktok|gustando|adelante|bien|"
         "luchando|receta|ustedes|igual"),
        "amenaza|amenazan|amenazo *3 lluvia|tormenta|nieve|dieta|mole",
        "pelea|pelear|peleo|pelie|luchar *3 canelo|por|aumento|impresora|derechos|companeros|con",
        "llevaron|llevo|llevan|llevense|llevar *2 cenar|trofeo|sobras|comida|comer|paseo|premio|pastel|sillas|cafe|platos|arroz",
        "robo|robaron *2 corazon|arbitro|partido", "detuve|detenidos|pare *2 gasolina|tren|trafico",
    )),
    Rule("falling, burning, bursting", (
        ("cayo|cae|caen|caigo|cai|cayeron|caido|caer *2 cheque|bien|mal|gordo|noticia|veinte|sueno|dieta|pago|suegra|pesado|gracia|"
         "cama|muerta|chile|lluvia|nieve|polvo"),
        ("queme|quemo|quemaron|quemados|quemado|quemada|arde|ardio|ardiendo *3 lengua|palomitas|frijoles|tortillas|sol|comida|arroz|"
         "salsa|pan|chile|cafe|ganas|troya|turno|trabajo|cena"),
        "prendido|prendidos|prendida|prendi|prendan|prender|prende !la", "fuego|fuegos|llamas artificial|artificiales|fuego|esa",
        "fuego en el labio", "hielo",
        "quebro|rompio|rompi|quebrado|quebrada *3 taza|record|vaso|lentes|plato|pantalla|viernes|corazon",
        "atorado|atorada|atoro|atore *3 trafico|copiadora|impresora|freeway|tren|papel|ropa", "encerre", "golpe de suerte",
        "descompuso|descompuesto|sirve|tapo|atoro *3 maquina|hielo|refri|carro|microondas|troca|bano|aire|copiadora|elevador|secadora",
        "banda *1 toca|tocar|lenta|anda",
    )),
    Rule("pain of every day", (
        "duele|duelen|dolio|dolor *4 poquito|desvelada|normal|viejo|vieja|derrota|gimnasio|muela|alma|pies",
        "pies|espalda|rodillas me? mata|matan",
        ("ando|estoy|toy|tengo|con *1 cansado|cansada|gripa|gripe|tos|calentura|hambre|sueno|zombie|adolorido|pena|crudo|bochornos|"
         "nervioso"),
        "hace|mucho|tanto|este calor|frio", "trafico|lluvia|llueve|dieta|gimnasio|dentista|boda|bautizo|quince|velorio|pesadilla",
        "bailando|jugamos|bailar|gotcha|corrector",
    )),
    Rule("at home, not at work", (
        "suegra|vieja|viejo|novia|novio|perro|gato|casero|doctora|dentista|mama me|amenaza|corrio|trae|amenazo !dijo",
        "maestra|universidad|clases|tarea|dmv|banco|barberia|gimnasio|misa|parroquia",
        "chamaco|chamacos|gallinas|mascota|peluqueria|asador|mole|frijoles|pozole|tamales", "vacaciones en|pa|hasta",
        "hijo|hija|nino|nina|bebe|perro|gato juega|tiene|cumple|quiere|se|es|me",
    )),
    Rule("friendly guards and everyday papers", (
        ("policia|policias|guardia|guardias|bomberos|sheriff *3 desfile|desfilo|juguetes|regalar|sindicato|apoya|apoyar|apoyan|primo|"
         "cunado|vecino|buena|amable|donas|mesa|direccion|perdido|nino|uno"),
        "guardia|guardias nos|los dejo|dejaron", "es|son|soy|manejo policia|guardia|bombero|enfermera|ambulancia|clerk|paramedico",
        ("jefe|supervisor|supervisora|manager|encargado|gerente *2 saludo|ayudo|buena|amable|compro|felicito|cumple|buenas|buen|"
         "trajo|estreno"),
        "recursos|rh|oficina *4 w2|w4|arreglaron|ayudo|amable|vale|botas|mananitas|talon",
        "desfile|maraton|w2|w4|taxes|talon|nomina|aguinaldo|prestamo|cpr|certificado|vacuna|donacion|donar",
        "primeros auxilios", "clase|clases|curso *2 auxilios|cpr|acoso|seguridad|ingles|ciudadania",
        "tarjetitas|tarjetita|conozca|parking",
    )),
    Rule("harmlessly asked or called", (
        "pregunto|preguntaron|pregunta *3 bebe|overtime|familia|extra|cafe|direccion|hijos|hora",
        "pidio|pidieron|llamaron|llamo *4 cubrir|extra|turno|w2|mananitas|empleo|felicitar|jueves|sabado|overtime|ensenara",
        "mil preguntas", "pedi|pedimos|solicite|quise *3 menos|horario|jueves|permiso|domingo|dia|descanso|horas",
        "solita|solito|yo *1 baje|quite|pedi|renuncie|mismo", "ni pio|fu", "junta|juntas *2 pizza|comida|seguro|stickers|antiunion",
    )),
    Rule("leaving of one's own will", (
        "voy|jubilo|retiro|regreso|mudo|cambio *3 pueblo|junio|agosto|ano|anos|rancho|mexico|pagado",
        "renuncie|renunciar|renuncio|jubilo|jubile|jubilar *3 gusto|ganas|ano|otro|mejor|puse|desempleo|uno",
        "quiero|pienso|puedo renunciar|salirme|jubilarme|retirarme", "permiso|maternidad *2 bebe|maternidad",
    )),
)  # fmt: skip

#: Asked in general, long ago, somewhere else, or the words in another meaning.
AGAINST: tuple[Rule, ...] = (
    *_OTHERWISE,
    Rule("nothing bad is told", tuple(pattern for rule in _OTHERWISE for pattern in rule.patterns)),
)
