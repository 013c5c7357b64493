"""Spanish: how people ask for no more texts, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs.

Verbs stand here as stems and endings, and in the spellings that people use: quitenme, kitenme, borenme, escrivan, testeen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flows.hearing.normal import word_set
from flows.hearing.patterns import Rule

#: How one writes what sounds the same, and what a phone's owner leaves out.
_SOUNDS_LIKE = (
    ("qu", "k"), ("qu", "q"), ("rr", "r"), ("b", "v"), ("ca", "ka"), ("co", "ko"), ("ce", "se"), ("ci", "si"), ("ll", "y"), ("je", "ge"),
    ("za", "sa"), ("xt", "st"), ("xt", "cst"), ("xt", "kst"),
)  # fmt: skip


def forms(stems: str, endings: str) -> frozenset[str]:
    """Every stem with every ending; "-" is no ending at all."""
    return frozenset(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def misspelt(words: Iterable[str]) -> frozenset[str]:
    """The words, also as they sound."""
    found = set(words)
    for right, wrong in _SOUNDS_LIKE:
        found |= {word.replace(right, wrong) for word in found if right in word}
    return frozenset(found)


def mistyped(words: Iterable[str]) -> frozenset[str]:
    """The words, also with a letter left out or two letters the wrong way round. For long words, which are then no other word."""
    found = set(words)
    for word in tuple(found):
        found |= {word[:at] + word[at + 1 :] for at in range(1, len(word))}
        found |= {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
    return frozenset(found)


# ---- verbs -------------------------------------------------------------------------------------------------------------------------

_AR, _ER = "e es en eis ara aras aran", "a as an ais iera ieras ieran"  # no me mande, no me escribas; que no me mandaran
_ME = "- me nos le les lo la los las te se melo mela melos melas noslo selo selos"
_DOING_AR = " ".join(forms("ar ando", _ME))  # mandar, mandarme, mandandonos
_DOING_ER = " ".join(forms("er ir iendo", _ME))

_ESCRIBAN = (
    misspelt(forms("mand envi embi tir reenvi", _AR))
    | misspelt(forms("text texte testi texti mensaje mensaji contact llam marqu busqu avis invit agregu notifiqu comuniqu", _AR))
    | misspelt(forms("escrib", _ER))
    | word_set("mandn mnden mndn mandne escrban escribn sigan siga sigas vuelvan vuelva vuelvas")
    | misspelt(word_set("mensajeen incluyan llegue lleguen llegen llege yegen caigan caiga suene entren"))
)
_MOLESTEN = misspelt(
    forms("molest fastidi hostigu acos chingu fregu friegu enfad atosigu incomod", "e es en eis")
    | forms("jod insist", "a as an ais")
)  # fmt: skip
_ESCRIBIR = misspelt(
    forms("mand envi text texte testi texti mensaje contact llam marc busc avis tir molest fastidi hostig", _DOING_AR)
    | forms("acos ching freg notific comunic", _DOING_AR)
    | forms("escrib recib insist jod", _DOING_ER)
) | word_set("mandarm mandr escriviendo escrivir resibir resibiendo recivir")
_ESCRIBEN = misspelt(
    forms("mand envi text texte llam tir marc busc molest fastidi ching", "a as an")
    | forms("escrib", "e es en")
    | forms("frieg", "a as an")
)
_MANDENME = misspelt(
    forms("mand envi texte llam avis inform busqu marqu", "eme enme ame enos ennos anos emelo enmelo amelo emelos enmelos amelos")
    | forms("escrib", "ame anme eme anos anme amelo anmelo anlo")
)

#: What one does with a number on a list: quiten, borra, saque.
_QUITEN = misspelt(
    forms("quit borr elimin retir tach baj desapunt desanot anul cancel descart limpi", "a e en as an es")
    | forms("saqu", "e en es") | forms("sac", "a as an") | forms("remuev", "a an e en as") | forms("suprim", "a an e en")
    | forms("exclu", "ya yan ye yen") | word_set("deletea deleteen deletee remuv delete remove qiuten quitn qiten quitne borrn")
)  # fmt: skip
_OFF_ME = misspelt(
    forms("quit borr elimin retir tach ray desactiv desapunt desanot desconect", "eme enme ame enos ennos anos emen")
    | forms("cancel descart desafili exclui", "eme enme ame enos ennos anos emen")
    | forms("quit borr saqu", "enmen emen")
    | forms("saqu", "eme enme enos ennos") | forms("sac", "ame anos") | forms("baj", "eme enme ame enos ennos")
    | forms("remuev remov", "ame anme eme anos annos") | forms("exclu", "yame yanme yeme") | forms("suprim", "ame anme eme")
    | forms("desuscrib desubscrib dessuscrib desinscrib unsuscrib", "ame anme eme anos annos enme")
)  # fmt: skip
_QUITENME = mistyped(word for word in _OFF_ME if len(word) > 5) | _OFF_ME
_OFF_IT = misspelt(
    forms("quit borr elimin retir tach baj desactiv cancel anul", "elo enlo alo ela enla ala elos enlos alos elas enlas alas enle ele ale")
    | forms("quit borr elimin cancel", "enmelo enmelos emelos amelos enmelas emelo amelo")
    | forms("saqu", "elo enlo ela enla elos enlos") | forms("sac", "alo ala alos") | forms("remuev", "alo anlo elo")
)  # fmt: skip
_TO_OFF = misspelt(
    forms("quit borr sac elimin retir tach baj desactiv desapunt cancel anul bloque", "ar arme arnos arlo arla arlos arle armelo")
    | forms("remov desinscrib desuscrib desubscrib exclu", "er erme ir irme irnos erlo erle irlo")
    | word_set("deletear deletearme unsubscribe")
)

_DEJEN = word_set(
    """
        deje deja dejen dejes dejar dejan dejas degen dege dejn dejad dejate dejese dejense dejenme dejeme dejame dejenos pare para paren
        parar pares parenle parele parale termine terminen termina terminenle cesen cese cesar eviten evite evitar evita abstenganse
        abstenerse abstengase acaben basta stop quit dejando
    """
)
_DEJENME = misspelt(forms("dej suelt", "enme eme ame enos ennos anos anme")) | word_set("dejenm dejnme degenme")
_PAREN = word_set(
    """
        para paren pare parar parenle parele parale pararle paro parenlo parelo corten corte corta cortenle cortele cortale cortenla
        cortala bajenle bajele bajale apaguen apague apaga apaguenle apagar detengan detenga deten detener detenganse detengo cesen cese
        cesar terminen termine termina terminenle terminar suspendan suspenda suspende suspender cancelen cancele cancela cancelar cancelo
        canselen cansele cansela canselar anulen anule anula anular eviten evite evitar desactiven desactive desactiva desactivar
        desactivo quiten quite quita quitar quito kiten kite kita eliminen elimine elimina eliminar elimino finalicen finalice finalizar
        apago pausen pausar stop estop estopp stopp basta alto fin cancelenme cancelame canceleme cancelarme canselenme quitenme quiteme
        quitame apaguenme apaguen desactivenme desactiveme bloquear bloqueo callen calle calla acaben
    """
)
_SALIR = word_set("salirme salgo salir salirse salirnos zafarme zafo borrarme quitarme desuscribo desuscribir desuscribirme retirarme")

# ---- things ------------------------------------------------------------------------------------------------------------------------

_MENSAJES = misspelt(
    word_set(
        """
            mensaje mensajes mensajito mensajitos mesaje mesajes mensajs mensjes mensages mensaje mensajeadera mensajeria texto textos
            textito textitos testo testos text texts sms aviso avisos avisito avisitos recordatorio recordatorios notificacion
            notificaciones alerta alertas propaganda publicidad spam invitacion invitaciones promocion promociones comunicado comunicados
            comunicacion comunicaciones recado recados recadito recaditos suscripcion suscripsion subscripcion discurso discursos
            mailing message messages notificasiones envios texteo cadena cadenas newsletter msg msgs msn correos difusion mensajitos
        """
    )
)
_COSAS = word_set(
    """
        cosas cosa eso esto esos estos esas estas esa vaina vainas babosadas babosada boberia boberias mierda mierdas porqueria porquerias
        basura pendejadas pendejada tonterias tonteria chingaderas chingadera mamadas mamada mentiras cochinadas estupideces estupidez
        bobadas carajadas huevadas webadas wevadas pavadas burradas babadas politica informacion info union
    """
)
_NADA = word_set("nada nd na nadita mas ms ma nunca jamas ya ningun ninguna ninguno otro otra ni tantos tanto tantas tanta uno")
_NUMERO = misspelt(
    word_set(
        """
            numero numeros num nro nmero nmro numerito telefono telefonos celular celulares cel celu selular movil contacto contactos
            nombre datos dato linea registro fono tele chip number phone informacion info
        """
    )
)
_LISTA = word_set(
    """
        lista listas list listado lst grupo grupos group chat chats base sistema directorio registro registros padron cadena agenda
        contactos computadora maquina cuaderno libreta hoja papel campana programa envios difusion ahi ai alli alla aqui aki aca eso esto
        esta este todo todos mailing texteo mensajes textos avisos recordatorios notificaciones mensajeria onda vaina cosa archivo base
        datos thread text texts esos estos servicio
    """
)
_MI = word_set("mi este ese mis el su esta my los nuestro nuestros me mio")
_ADDRESS = word_set(
    """
        por porfavor porfis porfas please plis pls plz pliss favor gracias grasias ya nunca jamas oiga oigan oye oyeron senor senora
        senorita senores joven mijo mija hombre compa carnal bro wey guey mano mana vos hermano hermana amigo amiga don dona amor manito
        pana parce mae maje loco nene papi corazon pues ok okay hoy inmediatamente mejor entiendan entienden urgente nomas coma punto xf
        pofavor porfabor verdad cabrones cabron cono chingado alv muchachos bye adios
    """
)

# ---- what is spoken of when it is not our texts -------------------------------------------------------------------------------------

_JEFE = word_set(
    """
        jefe jefa jefes jefas gerente gerentes gerenta patron patrona patrones supervisor supervisora supervisores mayordomo mayordomos
        encargado encargada encargados capataz manager managers lider lideres compania empresa agencia gerencia rh hr recursos humanos
        dueno duena consultor consultora administracion administrador foreman boss licenciado contratista mandador caporal rrhh
        consultores
    """
)
_TRABAJO = word_set(
    """
        turno turnos horario horarios hora horas overtime bono bonos cheque cheques sueldo salario seguro cuota cuotas tarjeta tarjetas
        carta cartas firma firmas junta juntas reunion reuniones volante volantes foto fotos descanso descansos linea carro camion van bus
        raite carpool rifa pizza comida tamales pozole postre playera playeras puesto multa puntos advertencia amonestacion descuento
        visita cita lugar silla gafete pin volumen musica banda maquina camara camaras uniforme uniformes despido despidos abuso abusos
        acoso hostigamiento represalias miedo produccion sabado domingo viernes jueves lunes martes miercoles voto cocina limpieza
        empaque bodega congelador piso edificio espera voluntarios demandas antiguedad temporales asistencia tramite permiso visa pedido
        plan gimnasio novia novio duda dudas duela pendiente copia basura yeso llaves mesa papeles peticion expediente nomina
        favoritismos explotacion quimicos guantes mentiras promesas gente cuartos audio audios link direccion ubicacion paquete archivo
        correo nieve niebla lluvia ritmo velocidad equipo facebook bano ingles app aplicacion planta trabajo
    """
)
_PERSONA = word_set(
    """
        senora senor muchacha muchacho companero companera companeros hija hijo mama papa hermana hermano primo prima cunado cunada
        esposa esposo abuelita mi los las el la tu
    """
)

_PLEASE = word_set(
    "por porfavor porfis please plis pls gracias ya pues oiga oigan hombre mano compa senor senora muchachos hoy no bro cono"
)
_QUITARAN = forms("quit sac borr elimin retir tach baj", "ara aran aras") | word_set("excluyeran excluyera dieran diera removieran")
_DEJEN_DE = _DEJEN - word_set("para parar stop quit basta eviten")
_PAREN_SURE = _PAREN - word_set(
    "para paro alto fin termine quito quita quite corta bajele bajale bajenle quitar eliminar cancelo cancela apaga"
)

CLASSES: dict[str, frozenset[str]] = {
    "escriban": _ESCRIBAN | _MOLESTEN,
    "manden": (_ESCRIBAN | _MOLESTEN) - word_set("vuelvan vuelva vuelvas"),
    "quiten_you": _QUITEN - word_set("baje quite saque tache bajes"),
    "quitarme": frozenset(word for word in _TO_OFF if word.endswith(("me", "nos"))),
    "molesten": _MOLESTEN,
    "escribir": _ESCRIBIR,
    "escriben": _ESCRIBEN,
    "mandenme": _MANDENME,
    "quiten": _QUITEN,
    "quitenme": _QUITENME,
    "quitenlo": _OFF_IT,
    "quitar": _TO_OFF,
    "quitaran": _QUITARAN,
    "dejen": _DEJEN_DE,
    "dejenme": _DEJENME,
    "paren": _PAREN - {"para"},
    "paren_sure": _PAREN_SURE,
    "salir": _SALIR,
    "salirme": _SALIR - word_set("salir salgo quito borro borrarme quitarme salirse"),
    "mensajes": _MENSAJES,
    "cosas": _COSAS,
    "nada": _NADA,
    "numero": _NUMERO,
    "lista": _LISTA,
    "mi": _MI,
    "address": _ADDRESS,
    "please": _PLEASE,
    "jefe": _JEFE,
    "trabajo": _TRABAJO,
    "persona": _PERSONA,
    "me": word_set("me nos m lo la mi"),
    "elsewhere": word_set(
        """
            a al la el los las un una unos unas en entre tan antes despues durante cuando mientras hasta si con solo sola lo del temprano
            tarde audio audios link foto fotos mensaje bien todavia ahorita dona como de mejor manejando comida tarjeta tarjetas papeles
            gente
        """
    ),
    "quiero": word_set(
        "quiero kiero quiera queremos deseo deseamos quisiera quisieramos necesito ocupo acepto aguanto soporto qiero queria"
    ),
    "interesado": word_set(
        """
            interesa interesan intereso interesamos intereza interes interesado interesada interesados interesadas interesao intereses
        """
    ),
    "puede": word_set("puede pueden puedes podria podrian podrias podes quieren"),
    "equivocado": word_set(
        """
            equivocado equivocada equivocados equivocao ekivocado ekivocada equibocado equibocada incorrecto erroneo erronea confundido
            confundida
        """
    ),
    "equivoco": word_set(
        "equivoco equivocaron equivocaste equivocas ekivoco ekivocaron ekivocaste equivocan equivoca equibocaron equiboco"
    ),
    "bloqueo": word_set(
        """
            bloqueo bloquee bloquie bloquear bloquearlos bloquearte bloquearla bloqueado bloqueada bloqueados bloqueadas reporto reportar
            reportarlos reporte reportados reportado denuncio denunciar denunciarlos denuncie demando demandar demandarlos bloquearemos
        """
    ),
    "siguen": word_set("siguen sigue sigues continuan continua vuelven vuelve vuelves insisten insiste siguieron"),
    "unwanted": word_set("nada nd na mas ms recibir resibir recibiendo recibirlos saber enterarme participar escriban"),
    "refused": misspelt(
        word_set(
            """
                cuenten cuente cuentes metan meta metas agreguen agregue agregues incluyan incluya inviten invite apunten apunte tomen
                anoten anote pierda pierdan insista insistan insistas autorizo autorice autorize autorizamos
                consiento acepto permiso autorizacion consentimiento derecho usen compartan guarden guarde
            """
        )
    ),
    "permiso": word_set("permiso autorizacion consentimiento derecho autorizo autorice autorize autorizamos consiento consenti"),
    "lose": word_set(
        """
            olvide olviden olvida olvidese olvidense olvidate pierdan pierda boten bote bota tiren tire tira desaparezcan deshaganse
            deshagase perder olvidar desechen
        """
    ),
    "word": word_set("stop alto cancelar baja salir fin parar pare basta"),
    "sent": word_set("puse mande respondi envie escribi conteste pongo poner mandado puesto"),
    "disturbs": word_set(
        "despierta despiertan despertaron desperto cobran cuesta gasta gastan asusta enoja suena confunde molesta distrae llena"
    ),
    "beg": word_set(
        """
            pido pedimos ruego suplico encargo solicito solicita solicitamos agradezco agradecemos agradeceria agradeceriamos exijo
            exigimos demando pedirle pedirles rogarle
        """
    ),
    "said": word_set("dijo dijeron dice dicen pidio pidieron preguntaron prohibieron quieren quiere ofrecieron"),
    "put": word_set("volver vuelvan vuelva vuelve vuelvanme vuelveme metan metanme pongan ponganme ponme agreguenme"),
    "I_stop": word_set(
        "pongo mando escribo respondo contesto tacho dejo salgo cancelo cancelan doy paramos dejamos dejan pone contesta da"
    ),
    "leave": word_set("salgo sale salimos salen salir sali saliendo salga salgan"),
    "erase": word_set("borra borre borro borren borrar elimina elimine eliminar elimino borres borraron tacha tache tachen"),
    "glued": forms(
        "no nome yano yanome nomas",
        "manden mandenmas mandenmsjs escriban escribanmas molesten molestenmas texteen envien quieromas textos mensajes",
    )
    | forms("dejenme dejeme dejame dejenmen", "enpaz empaz npaz")
    | word_set("noquiero yanoquiero nomamdenmas menvien menvie dejenmenpaz nomasmensajes nomasmsj"),
    "otro": word_set("otro otra otros otras"),
    "dije": word_set("dije digo decirle dile diganle digale diga pedi pido grite decia decirles exigi"),
}

#: All that one may tell us to do to end it.
_END_IT = "@quitenme|@quiten|@quitenlo|@quitaran|@dejen|@paren_sure"

_NOT = word_set("no nunca jamas tampoco sin ni")
_TOLD = word_set("dijo dijeron dice dicen pidio pidieron quieren quiere jefe jefa gerente patron supervisor manager mayordomo encargado")

# ---- ways of saying it that are rare: too few texts have each for a weight of its own, so those of a kind weigh together under one name

_GO_AWAY: tuple[Rule, ...] = (
    Rule(
        "stop your noise",
        (
            "@dejen *1 jodedera|jodienda|lata|cantaleta|bochinche|molestadera|necedad|spam|vainas",
            "lata|ladilla|jartera|pereza|fastidio|necedad|necios *1 con|ustedes|sus|la|ya|este",
        ),
    ),
    Rule(
        "leave me alone",
        (
            "@dejen|@dejenme *3 paz|pas|empaz|tranquilo|tranquila|quieto|quieta !a|al|el|la|le|ese", "@dejenme ya $",
            "dejen|deje dormir|descansar|vivir", "dejen|dejenme mi|este @numero", "paz a mi|mis|nosotros",
            "sueltenme|suelteme|sueltame *2 @numero", "^ dejen|dejenme|dejeme $",
        ),
        unless=_TOLD,
    ),
    Rule(
        "enough of the texts",
        (
            "basta|bastaa *2 @mensajes|@cosas", "con|por tanto|tanta|tantos @mensajes", "ya estuvo|stuvo suave|bueno|no !aguantar",
            "estuvo|stuvo de|con @mensajes", "suficiente|acabo *2 no|fuera|quiten|@quitenme", "hasta aqui|aki|ahi *3 @mensajes|no|nomas",
        ),
    ),
    Rule(
        "count me out",
        (
            "conmigo no|cuenten",
            "pierda|pierdas|gasten|gaste|gastes|ahorrese|ahorrense|ahorrate|ahorren *2 tiempo|@mensajes|saldo|conmigo",
            "mandenselo|mandenselos|mandalos|busquense|busquen|busque|mandele|molestar *1 @otro|los *2 $",
            "@manden|@molesten|escribanle|escribale|mandenle|mandele a @otro", "vayan|vaya|vayase|vete a molestar|chingar|joder|fregar",
            "participo $", "paso quiten|no|gracias", "nada de eso|uniones|union",
        ),
    ),
    Rule(
        "spam and swindle",
        (
            "es acoso|spam|fraude|estafa|scam $",
            f"es|puro|puros|pura|pinche|pinches|como|por spam|scam|estafa|fraude|basura|acoso|ilegal *2 ya|no|{_END_IT}",
            "estafadores|rateros|ratas|ladrones|spam *2 no|@dejen|@quitenme|@bloqueo|remover", "^ spam *1 $",
            "pura|puro|pinches|pinche|puto basura|spam|scam|@mensajes",
        ),
    ),
    Rule(
        "go to hell",
        (
            "chinguen|chinga|chingue a? su|tu madre",
            "vayanse|vayan|vete|vaya|vayase|andate *2 freir|diablo|carajo|verga|chingada|mierda|infierno|demonio|volar|molestar",
            "^ a la verga|chingada|mierda|fregada|chucha|goma", "larguense|larguese|largate|pierdanse|pierdase|esfumense !a",
            "largo de aqui|aki|mi", "vayanse|vayase|callense $", "^ fuera $", "cago en",
            "mamabichos|hijueputa|hijueputas|singao|gonorrea|malparidos|malparido",
        ),
    ),
    Rule(
        "sick of you",
        (
            "tienen harta|harto|arta|arto|hasta|cansado|cansada|loco|loca",
            "harto|harta|arto|cansado|cansada|hasta *2 de|d|con *2 @mensajes|ustedes|recibir|esto|sus|estos|avisos",
            "canse de *1 @mensajes", "llenando|lleno|llenan *3 mensajes|basura|@mensajes",
        ),
    ),
    Rule(
        "here it ends",
        (
            "hasta aqui|aki|ahi nomas|llegamos|no|con", "hasta aqui|aki|ahi $", "aqui|ahi *1 muere|paramos", "hasta nunca",
            "desde|partir *1 hoy *2 no", "dejemoslo|dejelo|dejenlo asi|por|aqui *4 no", "pierdes|pierde|pierden su|tu|el tiempo",
            "hagan|haz|haga de cuenta que",
        ),
    ),
)  # fmt: skip

_OR_ELSE: tuple[Rule, ...] = (
    Rule("never again", ("nunca|jamas *2 @escriban|@escribir|vuelvan", "vida me manden|escriban", "hoy|ahora *2 adelante *2 no")),
    Rule(
        "blocking you",
        (
            "los|te|lo *2 @bloqueo !a|la|el", "voy|vamos a bloquearlos|bloquearte|reportarlos|denunciarlos|demandarlos",
            "voy|vamos a @bloqueo *2 numero|spam", "^ @bloqueo *3 $", "@bloqueo y|como|por|@address *2 @bloqueo|spam",
            "ya *1 @bloqueo ni|de", "ya *1 @bloqueo $", "bloqueen|bloqueenme|bloquenme *2 @numero|de", "im blocking",
        ),
    ),
    Rule(
        "or else",
        (
            "@siguen *3 @escribir|asi|@bloqueo|con|llegando", "si no me @quiten|@dejen|quitan|sacan|borran !el|la|los|esa|ese|un",
            "@otro|uno mas *2 y", "pongo|poner|pondre|meto queja|denuncia|demanda", "procedere|abogado *4 demandar|demando|denunciarlos",
            "llamo|digo|reporte|aviso *2 policia|ftc|fcc",
        ),
    ),
    Rule(
        "I have told you before",
        (
            "habia|habiamos dicho|pedido|quedado",
            "ya *1 les|le|te *1 dije|pedi|puse|conteste|habia|mande *2 no|@quitaran|@quitenme|@quiten|stop", "cuantas veces|beses",
            "tercera|segunda|ultima|cuarta|enesima vez|ocasion *3 @quiten|no|pido|@quitenme|digo", "parte *4 no",
            "entienden|entiende *2 no", "dije que me|no|ya @quitaran|@escriban", "supone|pense que ya",
        ),
    ),
    Rule(
        "the word did not help",
        (
            "@sent *1 @word *4 y|siguen|sigue|sigo|llegando", "siguen|sigue *1 llegando|mandando|cayendo|escribiendo|entrando|poniendo",
            "sigo recibiendo|esperando", "siguen|siguiendo $", "todavia *2 mandan|siguen|llegan",
        ),
    ),
    Rule(
        "for fear of the boss",
        (
            f"revisa|revisan|vio|ve|checa|vieron *2 @numero|mensaje|esto *6 no|{_END_IT}",
            f"problemas|broncas|lios|riesgos *4 no|{_END_IT}", f"arriesgarme|arriesgar|jugar|meter *4 no|{_END_IT}",
        ),
    ),
    Rule("it wakes me, it costs me", (f"@disturbs *8 no|{_END_IT}",)),
    Rule(
        "no longer there",
        (
            f"trabajo|laboro|vivo|trabaja|labora|participo *6 no|{_END_IT}|@quitarme",
            f"jubile|pensione|retire|mude|mudamos|regrese|corrieron|renuncie|retirada|cambie *8 no|{_END_IT}|@quitarme", "tiene caso",
            "deje *2 jale|planta|hotel *4 @quitenme|no",
        ),
        unless=word_set("si"),
    ),
)  # fmt: skip

_NOT_ME: tuple[Rule, ...] = (
    Rule(
        "lose my number",
        (
            "@lose *1 @mi|que *1 @numero|existo|tienes", "olvidense|olvidate|olvidese|olviden de mi",
            "usen|use|uses|guarden|guarde|tengan|compartan *2 @numero", "fuera mi|este @numero",
        ),
        unless=_NOT,
    ),
    Rule(
        "you have it wrong",
        (
            "tiene|tienen|tienes|esta|estan|estas mal *1 @numero", "tiene|tienen|tienes mal *2 @numero",
            "marcando|escribiendo|mandando mal", "confundiendo|confunden|confunde|confundes|confundieron",
            "llegado|llegan|dieron *2 por error|mal",
        ),
    ),
    Rule(
        "not that person",
        (
            "soy $", "soy *1 esa|ese|quien|dona|don|ningun|ninguna", "no soy|es yo|esa|ese|mi|el|la|aqui *1 @numero|persona !es",
            "persona que *1 buscan|busca|piensan|piensa", "este|ese|esta no es *2 numero|telefono|celular|de", "@numero *1 no es|era",
        ),
    ),
    Rule(
        "nobody of that name here",
        (
            "aqui|aca no vive|es|trabaja|hay|esta $",
            "vive|trabaja|conozco|conosco|conocemos|conoce *1 ningun|ninguna|nadie|esa|ese !de|del|en|pero",
            "conozco|conosco|conocemos $", "conozco|conosco no|ningun|a", "se quien|quienes sea|seas|son|eres|les|usted",
            "es|son para mi", "aqui|aca nadie *2 llama|vive|trabaja|conoce", "vive|trabaja aqui|aca $", "trabajo ahi|alli $",
            f"quien|quienes es|eres|son *6 no|{_END_IT}",
        ),
    ),
    Rule(
        "the number has another owner",
        (
            "@numero *3 cambio|nuevo de dueno", "nuevo|nueva dueno|duena", "compre *3 chip|numero|linea|telefono",
            "fallecio|murio|deportaron|preso|muerto|fallecido *9 @escriban|@quiten|@dejen|@mensajes|@quitenlo|@quitenme|mandarle",
            "@numero es de|del mi|un|una|la|nino|hijo",
            "consultorio|taqueria|parroquia|juzgado|clinica|guarderia|salon|escuela *6 @quiten|@escriban|@quitenlo|@dejen|numero",
            "hija|esposa|hermana|mama|nieta|viuda *9 @escriban|@dejen", "tengo yo *3 no",
        ),
    ),
)  # fmt: skip

_LET_OUT: tuple[Rule, ...] = (
    Rule(
        "want out",
        (
            "quiero|quisiera|deseo|ocupo|necesito *2 @salirme|@quitar|baja|unsubscribe|unsub|unsuscribirme|fuera !de|del|con",
            "quiero|quisiera salir $", "quiero|quisiera|deseo|ocupo|necesito *2 @salir|@quitar|dejar *3 @lista|@mensajes",
            "quiero|quisiera que *2 @quiten|@dejen|@paren_sure|@quitaran|@quitenlo @mi|de|@mensajes|los|@please",
            "quiero|quisiera que *1 @paren_sure|stop $",
        ),
        unless=_NOT,
    ),
    Rule("stop receiving", ("@dejen|dejo de recibir|resibir|recibirlos|llegar|caer|entrar|llegarme",), unless=_NOT),
    Rule(
        "how I stop it",
        (
            "como|donde|komo *3 @paren|apagan|desactiva|cancela|quita|kita *3 @mensajes|@cosas|recibir",
            "como|donde *3 quita|kita|desactiva|apaga|apagan esto",
            "@puede *2 quitar|parar|apagar|cancelar|desactivar *1 esto|eso|estos|@mensajes",
        ),
    ),
    Rule("I asked to be taken off", ("@quitaran", "esperando que *1 @quiten", "quitado|borrado|sacado|eliminado $", "fuera de *1 lista")),
    Rule(
        "sign me off",
        (
            "denme|deme|dame|demen|darme|dar|doy|den|dan|das|da|dieran|date|denos *1 baja !del|en|el|medica",
            "baja de|del *2 @mensajes|@lista|servicio", "solicito|pido|solicita *2 baja|cancelacion|eliminacion",
            "baja porfavor|please|plis|gracias|porfis", "baja por favor", "vaja $",
        ),
        unless=word_set("dieron van doctor seguro volumen quieren quiere no"),
    ),
    Rule(
        "how do I get out",
        (
            "como|komo|donde|palabra|cual *4 @salir !del|de|temprano|a|si", "como|donde *4 @salir de|d *2 @lista|grupo",
            "como|donde|palabra *2 sale uno", "como|donde|puedo|pongo|escribo|mando *4 cancelo|cancelar|salir|paro|parar|borro $",
            "como|donde me borro|quito|desuscribo", "palabra *4 @paren_sure|@dejen|borren",
        ),
    ),
    Rule(
        "leaving the group",
        (
            "@salir *1 de|del|d *1 @lista|grupo|@mensajes|esto|eso|aqui !del|de", "@salirme ya? $",
            "^ me salgo|zafo|borro|desuscribo|quito|bajo !el|la|los|las|a|temprano|tarde|en|con|un", "renuncio *2 grupo|lista|@mensajes",
        ),
    ),
    Rule(
        "how that nothing comes",
        (
            "hago|hacer|pongo|poner|escribo|mando|palabra|forma|manera *2 que *2 no|@dejen|@paren_sure|@quiten",
            "quien|donde *4 me @quiten", "quien|donde *3 que *1 @dejen",
        ),
    ),
)  # fmt: skip

_NONE: tuple[Rule, ...] = (
    Rule(
        "do not write to this number",
        (
            "@escriban *2 a|en este|mi|ningun|esta|ese numero|telefono|celular|medio|linea|chip", "@escriban aqui|aca|aki $",
        ),
    ),
    Rule(
        "I do not want you to",
        (
            "@quiero *1 que *3 @escriban|@escribir|metan|busquen", "@quiero *2 estar|ser|seguir|participar *3 @lista|parte|comite",
        ),
        unless=_TOLD,
    ),
    Rule("would rather not", ("prefiero|preferiria|prefiriera|quisiera *2 no|sin",)),
    Rule("never asked for it", ("pedi|pedimos|solicite|firme|inscribi|suscribi|apunte *3 @mensajes|@cosas|nada|@quitenme",)),
    Rule(
        "cease",
        (
            "cese|cesen|cesar|abstenganse|abstengase|abstenerse *2 contacto|@mensajes|de|todo",
            "ser|sea excluido|excluida|eliminado|eliminada|removido|removida|retirado|borrado|contactado|contactada|contactados",
        ),
    ),
    Rule(
        "no more of it",
        (
            "no mas|ma @please|se|porque|@quitenme|un|ni", "^ ya no $", "ya no @please $", "favorcito|porfavor|nomas|pero ya no $",
            "ni uno mas $",
        ),
    ),
    Rule("run together", ("@glued",)),
)  # fmt: skip


def as_one(name: str, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules, all with one name."""
    return tuple(replace(rule, name=name) for rule in rules)


#: Somebody asks for the end of all texts.
FOR: tuple[Rule, ...] = (
    # ---- do not write: no me escriban
    Rule("do not write, full stop", ("no *2 @manden $", "ni|tampoco *1 @manden nada|mas|ya")),
    Rule(
        "do not write any more",
        (
            "no *2 @escriban *1 @nada|@address|aqui|aca !hasta|que|cuartos|de|facebook|whatsapp|correo|dona|promesas",
        ),
    ),
    Rule("do not write such things", ("no *1 @escriban *2 @mensajes|@cosas",)),
    Rule("do not write, nothing else named", ("no *1 @escriban !@elsewhere",)),
    Rule(
        "do not bother",
        (
            "@molesten !a|en|con|traerme",
            "este|esten|estes|ande|anden|andes *2 moleste|jodiendo|chingando|fregando|molestando|fastidiando|@escribir",
            "@molesten *2 @mensajes|@cosas|mas|ya|@please",
        ),
        unless=_TOLD,
    ),
    Rule(
        "do not write again",
        (
            "no *3 @escribir",
        ),
        unless=word_set("deje dejen deja olvide olvides puedo nos"),
        never=_JEFE | word_set("paren dejen deje dejes pares pare cansen"),
    ),
    # ---- I want none: no quiero mensajes
    Rule("want no texts", ("no|ni|yano|tampoco *1 @quiero *3 @mensajes|@cosas|@unwanted",)),
    # ---- stop sending: dejen de mandar
    Rule(
        "stop writing",
        (
            "@dejen de|d *3 @escribir", "@dejen @escribir", "parar|paro|para de @escribir", "prohibido|prohibo|prohibimos @escribir",
            "dejen|deje de meterme|agregarme|buscarme",
        ),
    ),
    Rule("stop writing, with no no before it", ("@dejen *1 de|d *3 @escribir",), unless=_NOT | _TOLD),
    # ---- the texts shall stop: paren los mensajes
    Rule("stop the texts", ("@paren *3 @mensajes", "@paren ya? con|los|sus *1 @cosas|tanto", "para *1 con eso|esto|los"), unless=_NOT),
    Rule(
        "stop it now",
        (
            "@paren_sure|para|parale|callate ya|@please *1 $", "^ @paren_sure $", "favor|porfavor @paren_sure|para $",
            "^ que @paren_sure $", "basta|alto @please *1 $", "ya @paren_sure|cortenla|callense|cortale|parale|para|bajenle @please? $",
            "@paren_sure|apaga|quita|corta|fin *1 esto|eso|esos|esas $",
        ),
        unless=_NOT | _TOLD,
    ),
    # ---- take me off: quitenme
    Rule("take me off, full stop", ("@quitenme @please? $",)),
    Rule("take me off, nothing else named", ("@quitenme !el|la|los|las|un|una|unas|unos|del|de|otra|a|lugar",)),
    Rule(
        "take me off the list",
        (
            "@quitenme *1 de|d|del|en *3 @lista !de|del|negra|overtime", "@quitenme de|d ahi|aqui|aca|eso|esto|tu|tus|su|sus|una|ese|esa",
            "@quitenme la|las|los|mis|sus *1 @mensajes|suscripcion|numero",
        ),
    ),
    Rule(
        "take me off, with no no before it",
        (
            "@quitenme",
        ),
        unless=_NOT | _TOLD | word_set("dije puse"),
        never=_TRABAJO - word_set("miedo gente hora horas turno linea"),
    ),
    Rule(
        "could you take me off",
        (
            "@puede *1 @quitar|@quiten|parar|@dejen|sacar !el|la|los|las|un|a|prestamo",
            "me|nos @quiten|cancela|suspende|suspenden|desactivan|desuscriben|desapuntan !el|la|los|las|un|una|puntos|horas|bono|que",
            "sales borrando|quitando|sacando",
        ),
        unless=word_set("no nunca"),
    ),
    Rule(
        "would you please take me off",
        (
            "^ me @quiten_you",
            "@puede *1 quitarme|borrarme|sacarme|eliminarme|removerme|quitarnos|darme|parar|quitarlo|quitarlos|borrarlo",
            "^ me @puede *1 @quitar|sacar !el|la|los|las|un", "que *2 me @quiten|@quitaran !el|la|los|las|un|puntos|de",
        ),
    ),
    Rule(
        "to take me off",
        (
            "forma|manera|molestia|dificil|favor|paro|bondad|amable|gustaria|facil|quisiera *3 @quitarme|@quitenme|@quiten|borrar",
            "como|gustaria *3 @quitarme", "@quitar *2 de|d *3 @lista", "^ @quitar @please? $",
        ),
    ),
    # ---- my number
    Rule(
        "take my number off",
        (
            "@quiten|@quitar *1 @mi *1 @numero !viejo|anterior|nuevo", "@quiten|@quitar|@quitenme @numero", "@quitenlo *2 @numero",
            "@quiten|@quitar *1 los|todos|todo|@mi *1 datos|numeros|contactos|mio", "@quiten|@quitenme *3 555",
            "@quiten este|ese|estos|todo $", "usar|usando *1 mi @numero",
        ),
    ),
    Rule(
        "take it off",
        (
            "@quitenlo !que|de|en|con|el|la|un|una|a", "@quitenlo inmediatamente|ahora|de|ya|hoy|porfavor|todos|por",
            "@numero|dueno|esto *6 @quitenlo",
        ),
        unless=_NOT,
    ),
    # ---- sign me off, cancel
    Rule(
        "cancel it",
        (
            "@paren_sure|cierren|cierre|cancelo *2 suscripcion|registro|inscripcion|cuenta|servicio|participacion|@mensajes",
            "den|doy por cancelado|terminada|terminado",
            "revoco|retiro|reboco|revoque mi|el|mis|la *1 permiso|consentimiento|autorizacion|numero",
            "@paren_sure|cancela todo|todos|contacto|los", "quiero|quisiera cancelar $",
        ),
    ),
    # ---- wrong number
    Rule(
        "wrong number",
        (
            "@numero|persona|number *1 @equivocado !en|de|mi|le|jaja", "^ @equivocado *3 $", "esta|estas|ta|tas|estan @equivocado",
            "@equivocado $", "@equivocado de numero|persona|telefono", "wrong number|person|guy",
            "@equivoco *2 persona|@numero|man|casa !en", "@equivoco|confunden|confundiendo $",
        ),
    ),
    # ---- not interested, count me out
    Rule(
        "not interested",
        (
            "no|nadie|ni *2 @interesado !lo|quien|si|que|el|la|los|las", "@interesado *3 sindicato|union|uniones|recibir|seguir",
            "tengo interes", "not interested", "vale|importa|importan *2 madre|verga|su|sindicato|union|reunion",
        ),
        unless=word_set("si cartas digo dile contestan le les digan") | _TOLD,
    ),
    Rule("leave me out of it", ("no *2 @refused",)),
    # ---- told before, no permission, reasons
    Rule(
        "no permission",
        (
            "permiso|autorizacion|consentimiento|derecho|autorizo|autorice *3 @mensajes|@escriban|@escribir|numero|@quiten|@quitenme",
            "cancelacion|eliminacion de *1 datos|mi|mis", "sin preguntar|preguntarme|permiso|autorizacion|consentimiento",
            "arrepenti|arrepiento", "lista de no llamar|molestar",
        ),
    ),
    # ---- politely
    Rule(
        "asked politely",
        (
            "favor *2 no|@quitar|abstenerse|retirarme|darme|dar|actualizar", f"@beg *5 no|{_END_IT}|@quitar|ser|baja",
            "hagame|hagan|haganme|hazme|haga|aganme *4 no|@quitar|@quiten|parar|@dejen|perder|saca",
            "bondad|amabilidad|amable|amables *2 no|@quitar|@quitenme|@quiten|@escribir",
        ),
    ),
    Rule(
        "by God, by your mercy",
        (
            "amor de|a dios", "por dios|caridad|piedad|diosito", "nombre de jesus|dios", "con todo|el *1 respeto", "tome|tomen a mal",
            "ofendas|ofenda|ofendan",
        ),
    ),
    # ---- none, no more, here it ends
    Rule(
        "no more texts",
        (
            "no *1 @mensajes|informacion|info|contacto !de|del", "ni un|una *1 @mensajes|mas !cabe",
            "cero|sin|nada|nadita|ningun *1 @mensajes|politica|publicidad|propaganda !de", "@mensajes no !me|se|nos|he|llegan|puedo",
        ),
    ),
    # ---- half English, and run together
    Rule(
        "half English",
        (
            "stop|quit|stopp|estop|estopp *1 @escribir|con|ya|los|eso|porfavor|que|gracias",
            "remove|delete|deletea|deleteame|unsubscribe|unsuscribe|cancel *1 mi|por|porfavor|de|gracias|ya|plis|no|nombre|@numero",
            "alone|texting *1 ya|porfavor", "off|out *1 de|la|esta|porfavor|ahi|lista", "opt out *1 porfavor|ya|de",
            "hazme|hacer|quiero|kiero *2 opt|unsubscribe|unsub", "ya|quiero|pongan|pongo stop|estop $",
            "unsuscribe|unsuscribirme|desuscribir|desubscribir",
        ),
    ),
    # ---- in a rarer way
    *as_one("go away", _GO_AWAY),
    *as_one("told before, and what comes else", _OR_ELSE),
    *as_one("it is not me", _NOT_ME),
    *as_one("let me out", _LET_OUT),
    *as_one("I want none", _NONE),
)  # fmt: skip


#: Such words of something else: of the boss, the job, an hour, a list that is not ours; somebody else's words; a no to it.
AGAINST: tuple[Rule, ...] = (
    # ---- the boss, somebody else
    Rule(
        "told the boss",
        (
            "@dije *2 @jefe", "@dije *1 @jefe *5 que|no|@dejen|@quitenme|basta", "asi *1 le|les|puse|voy|grite|dije|pongale",
            "decia|decirle *1 la|el",
        ),
    ),
    Rule("that the boss stop", ("@jefe *1 que *2 no|me|@dejen", "@jefe *2 deje|dejen|pare|paren|cese")),
    Rule(
        "the boss writes",
        (
            "@jefe *4 me|nos *1 @escriben|escribio|mando|llamo|hablo|escribe|dijo|deja",
            "@jefe *1 anda|jode|pide|manda|molesta|para|dejan|esta|acosa|grita",
            "ese|tipo|ex|novio|companero *3 @escriben|dejan|deja|esta *1 @escribir|mensajes|molestar|@escribir",
            "@jefe *1 no *1 deja|para|paran|esta",
        ),
    ),
    Rule(
        "texts of the company",
        (
            "@mensajes *1 de|del *1 @jefe|otro|candidato|tal", "personales", "@mensajes feos|personales",
            "notificaciones|permiso|ubicacion *2 app|aplicacion|entregas",
        ),
    ),
    Rule(
        "somebody says",
        (
            f"@said *2 que *4 @escriben|@escriban|no|{_END_IT}|@salir|paremos|mandaramos|renuncie",
            "nos dijeron|dijo|pidieron|pidio|dicen|prohibieron",
            "alguno|alguien|uno|tal *4 dice|diciendo|les|pide|escribe|contesta|quiere|que",
            "decia|dice *2 carta|volante|papel|hoja|abajo",
            "companeros|companero|primo|hermano|marido|gente|todos *1 no *1 interesa|interesaba|interesan",
        ),
    ),
    Rule(
        "them, not me",
        (
            "le|les *1 @manden *1 a @persona|marcos|paco", "@manden a|al !este|mi|ninguno|nadie|ningun|numero|esta|nosotros|ese",
            "@quiten|saquen a|al ese|esa|el|la|los|todos|nacho",
        ),
    ),
    # ---- the contrary
    Rule(
        "do not take me off",
        (
            "no|nunca @me @quiten|@quitar|den", "vayan|ocurra|quieran|pedi|pidiendo *2 @quitar|@quiten|@quitaran",
            "dejen|deje|dejes|dejame|dejenme *1 fuera|sola|solo|en|sin !paz",
        ),
        unless=word_set("si"),
    ),
    Rule(
        "do not stop",
        (
            "no|sin dejen|deje|dejes|dejar de",
            "no *1 dejen|dejes|deja|dejan|dejado|paren|pares|paramos|parar|paremos|cansen|canse|aflojen|renuncien|cancelen|cancele",
            "molesta|molestan que|los|para", "contrario", "quiero que *1 dejen|deje|quiten|saquen|borren", "perderme|quedarme",
        ),
    ),
    Rule(
        "go on",
        (
            "sigan|siga|sigue|sigame|seguir|seguiran *1 @escribir|informando|informandonos|avisandome|recibiendo|contando",
            "pero *1 sigan|sigue|siga|avisenme|mandenme|cuenten|cuente", "sigo con|aqui|de", "cuenten|cuente conmigo",
            "ustedes *1 todo|estoy|sigo", "si quiero|los|quieren|leo", "yo si",
        ),
        unless=_NOT,
    ),
    Rule(
        "put me back",
        (
            "@put *2 otra|meterme|ponerme|poner|agregar|nuevo|meter", "sin querer", "error|equivocacion|accidente",
            "puse|pique|puso|escribio *2 stop|baja|parar|cancelar *3 sin|error|jugando", "quiero|quiere *1 regresar|volver|seguir",
        ),
        unless=_NOT,
    ),
    Rule(
        "where are they, the texts",
        (
            "no *1 llegan|llega|llego|llegaron|mandaron|escribieron|avisaron|contestaron|marcaron|han|ha",
            "dejaron|dejo de @escribir|llegar|llegarme|avisarme|funcionar", "deje de recibir|ir", "han|ha dejado|mandado",
        ),
    ),
    Rule(
        "send me",
        (
            "@mandenme", "manden|mande|manda|mandale|mandele *1 foto|fotos|tambien|info",
            "mandan|pasas|avisas|mandar *2 foto|link|direccion", "mas @mensajes como",
        ),
    ),
    Rule(
        "where from do they have my number",
        (
            "quien *3 dio|paso|metio|agrego|apunto *3 @numero|aqui|esto|@lista *2 $",
            "donde|como sacaron|saco|consiguieron|obtuvieron|sacaste *3 @numero *1 $",
        ),
    ),
    # ---- another hour, another way
    Rule(
        "at another hour",
        (
            "@escriban *3 horas|manana|tarde|noche|misa|domingos|dia|madrugada|temprano|ahorita",
            "@escriban *2 antes|despues|durante|cuando|mientras|todavia|hasta|entre",
            "despues|antes|hasta|pasadas *1 las|del *3 si|esta|leo|estoy", "rato|leo|despues|noche|tarde|manana|celular|dia|6|casa si",
            "tan|muy temprano|tarde|noche", "horas de|del trabajo|misa|turno|lunch",
        ),
    ),
    Rule(
        "in another way",
        (
            "mejor *2 texto|text|@mandenme|whatsapp|manden|@mensajes",
            "@escriban *2 ingles|espanol|mayusculas|audio|facebook|foto|voz|correo|papel", "escrito|espanol si|mejor|todo|porfavor",
            "solo texto|textos|mensajes|por|en", "llamadas|mensajes|numero|trabajo *2 pero|si",
        ),
    ),
    Rule(
        "the number is another",
        (
            "cambie|cambio *1 numero|celular|telefono|chip|linea", "@numero viejo|vieja|nuevo|nueva|bueno|anterior",
            "pongan|ponga|apunten|anoten|dejen|usen este|esta|al", "este|esta es el|la|mi *1 nuevo|bueno|buena|nueva|mio",
            "mal *2 apellido|direccion|nombre|seguro", "es|ahora 555", "di|puse|dieron|dio *2 equivocado|mal",
        ),
    ),
    # ---- another thing
    Rule("of the work", ("@quitenme|@quiten|@quitenlo|@quitar|@paren|@dejen *3 @trabajo",)),
    Rule("send no other thing", ("@manden *2 @trabajo|doctor|suegra|nuevos",)),
    Rule("cancel another thing", ("@paren|cancelaron|suspendieron|suspenden|anularon *3 @trabajo|@jefe",)),
    Rule(
        "another list",
        (
            "lista|grupo|chat de|del *1 @trabajo|@jefe|empleados", "lista negra",
            "lista|grupo de|del espera|overtime|demandas|voluntarios|tamales|temporales", "esa lista $",
            "baja del|en|la|medica|dos|doctor",
        ),
    ),
    Rule(
        "a thing for me",
        (
            "@quitenme|@quiten|quitale|quitenle un|una|unas|el|la|las|los|otra !@mensajes|@numero|lista|555",
            "@quitenme de *1 duda|quicio|apuro|bodega|pobreza",
            "quitate|quitense|bajate|salte|parate|parense|sacale|saquenle|quitele|quitenle",
        ),
    ),
    Rule(
        "of the strike",
        (
            "paro|parada|paramos|paremos|paran|pararon|paralizar !de|con|esto",
            "parar|pare|paren *2 linea|banda|produccion|todos|orejas|oreja|un|compas|companeros|explotacion|despido",
            "^ para que|mi|nada|ya|la|el|los", "para que es|son|sirve", "hora *1 @salir|salen|sale|termina|es",
        ),
    ),
    Rule(
        "enough of the boss",
        (
            "basta|alto|cese|cesen|nomas *1 @trabajo|@jefe|dobles",
            "basta|alto de|a|los|con|que|una !@mensajes|esto|eso|@cosas|escribir|mandar|molestar", "mas @trabajo|tengo|preguntas|dobles",
            "estuvo|estuve que|lista|listo|en|la|el", "ni un|una|uno paso|despido|cabe",
        ),
    ),
    Rule(
        "what if one stops",
        (
            "si|cuando *2 @I_stop", "pasa|significa|sucede *1 si|eso|el|lo", "eso|lo de stop|salir|baja|alto|fin|cancelar",
            "es|seria legal|obligatorio|cierto|verdad", "puede|pueden|puedo *3 prohibirme|obligarme|negarme|costar|decirle|votar",
            "puede *2 despues|salir|pagar|dejar|corregir",
        ),
    ),
    Rule(
        "a phone's reaction",
        (
            "^ le gusto|encanto|gusta|encanta|disgusto", "rio de", "^ reacciono|reaction|liked|loved|emphasized|laughed", "puso enfasis",
            "responda|envie|reply|escriba stop|baja|fin|alto|salir",
        ),
    ),
    Rule(
        "not interested in another thing",
        (
            "@interesado *1 lo|quien|si|la|los|el|su *1 que|digan|ofrece|oferta|pida|hablar|@trabajo|@jefe",
            "@interesado mucho|hablar|pero|ese", "le|les no @interesado|interesaba", "interesaba|interese", "dile *1 que no",
            "nos interesa su|la",
        ),
    ),
    Rule(
        "want another thing",
        (
            "quiero *1 trabajar|firmar|perder|perderme|ir|pelear|meterme|doblar|votar|molestar|@trabajo",
            "quiero|queremos que *2 corran|quiten|suban|paguen|descuenten|cambien|vean|entere|olvide|dejen|olviden|sepan|sepa",
            "quiero|necesito|ocupo|acepto *2 @trabajo|@jefe|silla|raite|traduccion|lentes|trato",
            "@permiso *1 el|ese|que|descuento|trato|cambio *1 @jefe|descuento", "pedi ese|dia|que|turno",
        ),
    ),
    Rule(
        "left the job or the party",
        (
            "@leave *2 @trabajo|@jefe|las|comer|puerta|trabajar|11|5|3|casa|misa|sol|numero|temprano|ratito|pobreza", "mero salgo",
            "dejan|deja salir|ir", "trabajo *5 pero|ahora|sino|todavia|cuento|mandele|sigo",
            "dio|dieron|di|estoy|estuve|sigo|esta de baja",
        ),
    ),
    Rule(
        "wrong in another thing",
        (
            "@equivoco *1 fecha|horas|cheque|edificio|dia|puerta|chat|apartamento|apellido|direccion|en|con|mis", "equivoque",
            "numero equivocado *1 en|mi|le|me|y|al|zapato", "grupo|chat equivocado", "un|otro numero equivocado",
            "nombre|casilla|grupo *3 equivocado|equivocada", "era|eran para|pa mi|otro|la|el|ustedes", "no era|eran para ustedes|usted",
            "perdon|perdone|ay *1 me|eso|era|ese",
        ),
    ),
    Rule(
        "a question about me",
        (
            "hago|hacemos $", "quien *2 acudo|reporto|doy|denuncio", "ayudan|explican|aconsejan|acompanan|conviene|afecta|cuentan",
            "todavia|igual puedo|voto|cuento",
            "como *1 digo|reporto|supieron|bloqueo|elimino|quito|cancelo|desactivo|paro *5 @jefe|@trabajo|foto|mensaje|cuotas|app",
        ),
    ),
    Rule(
        "blocked by them",
        (
            "bloqueo|bloquearon|desactivaron|eliminaron|borraron|quitaron|sacaste|saco *1 la|el|mi|los|del|por|de|las",
            "sacaron|borro *1 la|el|los|del|por|las", "bloquearon|desactivaron|borraron|quitaron|eliminaron",
            "tenia|he bloqueados|bloqueado", "denunciar|reportar *1 al|a|que|eso|ese|acoso|lo",
            "@jefe *1 bloqueo|borro|encontro|saco|quito|agrego",
        ),
    ),
    Rule(
        "erase another thing",
        (
            "@erase *3 foto|mensaje|chat|app|ultimo|fecha|pizarron|nada|casilla|volante|viejo|postre|pizarra",
            "borra|borren|quita *1 lo|ese|esa|esto|tu|la|los *2 son|que|foto|carro|mesa|porfavor",
            "pero|y ponme|dejen|dejenlo|apuntame|ponganme|apunten|pongan",
        ),
    ),
    Rule(
        "let me see",
        (
            "deja|dejame|dejeme|dejenme|dejen *1 te|le|les|checo|ver|veo|pregunto|pensarlo|preguntar|aviso|confirmo|dicen",
            "dejame|dejeme|dejenme *1 lista|grupo|esquina|volantes|direccion|portero|papeles",
            "@dejen que|de *2 llegue|preocuparte|llorar|preguntar|pelear|ser|hacerle|tratarnos|robarnos|contratar|pagarle|jugar",
            "dejelo|dejalo|dejelos en|ahi|con", "dejan|deja|dejo|dejaron *1 ir|salir|tomar|votar|sin|el|solos|dar",
        ),
    ),
)  # fmt: skip
