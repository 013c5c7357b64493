"""Spanish: how people ask for no more texts, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs.

Verbs stand here as stems and endings, and in the spellings that people use: quitenme, kitenme, borenme, escrivan, testeen.
"""

from __future__ import annotations

from collections.abc import Iterable

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
_INFINITIVE, _GERUND = forms("ar er ir", _ME), forms("ando iendo", _ME)
_DOING = " ".join(_INFINITIVE | _GERUND)

#: What one does with texts: the stems of mandar, enviar; the first of them take a thing ("no me manden la foto").
_SEND = "mand envi embi tir reenvi"
_WRITE_AR = "text texte testi texti textie tecste mensaje mensaji contact llam marc marqu busc busqu avis invit agreg agregu"
_BOTHER = "molest fastidi hostig hostigu acos ching chingu freg fregu frieg friegu insist jod enfad sig cans atosig atosigu incomod import"

_ESCRIBAN = (
    misspelt(forms(_SEND, _AR))
    | misspelt(forms("text texte testi texti mensaje mensaji contact llam marqu busqu avis invit agregu", _AR))
    | misspelt(forms("escrib", _ER))
    | word_set("mandn mnden mndn mandne escrban escribn anden ande andes este esten estes sigan siga sigas vuelvan vuelva vuelvas")
    | word_set("mensajeen incluyan metan meta metas llegue lleguen caigan caiga")
)
_MOLESTEN = misspelt(
    forms("molest fastidi hostigu acos chingu fregu friegu enfad atosigu incomod", "e es en eis")
    | forms("jod insist", "a as an ais")
)  # fmt: skip
_ESCRIBIR = misspelt(
    forms(
        "mand envi text texte testi texti mensaje contact llam marc busc avis tir molest fastidi hostig acos ching freg insist jod", _DOING
    )
    | forms("escrib recib", _DOING)
) | word_set("mandarm mandr escriviendo escrivir resibir resibiendo recivir estar estarme estarnos andar")
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
_REMOVE = "quit borr elimin retir tach baj ray desactiv cancel desapunt desanot desconect bloque not anul desafili boot"
_QUITEN = misspelt(
    forms("quit borr elimin retir tach baj desapunt desanot anul cancel bot tir", "a e en as an es")
    | forms("saqu", "e en es") | forms("sac", "a as an") | forms("remuev", "a an e en as") | forms("suprim", "a an e en")
    | forms("exclu", "ya yan ye yen") | word_set("deletea deleteen deletee remuv delete remove")
)  # fmt: skip
_OFF_ME = misspelt(
    forms("quit borr elimin retir tach ray desactiv desapunt desanot desconect cancel descart desafili exclui", "eme enme ame enos ennos anos")
    | forms("quit borr saqu", "enmen emen")
    | forms("saqu", "eme enme enos ennos") | forms("sac", "ame anos") | forms("baj", "eme enme ame enos ennos")
    | forms("remuev remov", "ame anme eme anos annos") | forms("exclu", "yame yanme yeme") | forms("suprim", "ame anme eme")
    | forms("desuscrib desubscrib dessuscrib desinscrib unsuscrib", "ame anme eme anos annos enme")
)  # fmt: skip
_QUITENME = mistyped(word for word in _OFF_ME if len(word) > 6) | _OFF_ME
_OFF_IT = misspelt(
    forms("quit borr elimin retir tach baj desactiv cancel anul par", "elo enlo alo ela enla ala elos enlos alos elas enlas alas enle ele ale")
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
        quitame apaguenme apaguen desactivenme desactiveme bloquear bloqueo callen calle calla acaben acabe
    """
)
_SALIR = word_set(
    "salirme salgo salir salirse salirnos zafarme zafo borro borrarme quito quitarme desuscribo desuscribir desuscribirme retirarme"
)

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
            nombre datos dato linea registro fono tele chip number phone
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
_MI = word_set("mi este ese mis el su esta los nuestro nuestros me mio")
_ADDRESS = word_set(
    """
        por porfavor porfis porfas please plis pls plz pliss favor gracias grasias ya nunca jamas oiga oigan oye oyeron senor senora
        senorita senores joven mijo mija hombre compa carnal bro wey guey mano mana vos hermano hermana amigo amiga don dona amor manito
        pana parce mae maje loco nene papi corazon mi que porque pues ok okay hoy inmediatamente mejor entiendan entienden urgente se no
        nomas coma punto xf pofavor porfabor verdad cabrones cabron cono chingado alv señores muchachos estoy tengo yo te le les bye adios
    """
)

# ---- what is spoken of when it is not our texts -------------------------------------------------------------------------------------

_JEFE = word_set(
    """
        jefe jefa jefes jefas gerente gerentes gerenta patron patrona patrones supervisor supervisora supervisores mayordomo mayordomos
        encargado encargada encargados capataz manager managers lider lideres compania empresa agencia gerencia rh hr recursos humanos
        dueno duena consultor consultora administracion administrador oficina foreman boss licenciado contratista mandador caporal rrhh
        consultores personal planta app aplicacion trabajo
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
        correo nieve niebla lluvia ritmo velocidad equipo facebook banio bano ingles
    """
)
_PERSONA = word_set(
    """
        senora senor muchacha muchacho companero companera companeros hija hijo mama papa hermana hermano primo prima cunado cunada
        esposa esposo abuelita mi los las el la tu
    """
)

CLASSES: dict[str, frozenset[str]] = {
    "escriban": _ESCRIBAN | _MOLESTEN,
    "molesten": _MOLESTEN,
    "escribir": _ESCRIBIR,
    "escriben": _ESCRIBEN,
    "mandenme": _MANDENME,
    "quiten": _QUITEN,
    "quitenme": _QUITENME,
    "quitenlo": _OFF_IT,
    "quitar": _TO_OFF,
    "dejen": _DEJEN,
    "dejenme": _DEJENME,
    "paren": _PAREN,
    "salir": _SALIR,
    "mensajes": _MENSAJES,
    "cosas": _COSAS,
    "nada": _NADA,
    "numero": _NUMERO,
    "lista": _LISTA,
    "mi": _MI,
    "me": word_set("me nos m le les lo la mi se"),
    "address": _ADDRESS,
    "jefe": _JEFE,
    "trabajo": _TRABAJO,
    "persona": _PERSONA,
    "elsewhere": word_set(
        """
            a al la el los las un una unos unas en entre tan antes despues durante cuando mientras hasta si con solo sola lo del temprano
            tarde audio audios link foto fotos mensaje bien todavia ahorita por dona doña sin como de porque
        """
    ),
    "no": word_set("no nunca jamas tampoco ni nadie"),
    "quiero": word_set("quiero kiero quiera queremos deseo deseamos quisiera quisieramos necesito ocupo acepto aguanto soporto qiero"),
}

_NOT = word_set("no nunca jamas tampoco sin ni")

#: Somebody asks for the end of all texts.
FOR: tuple[Rule, ...] = ()

#: Such words of something else: of the boss, the job, an hour, a list that is not ours; somebody else's words; a no to it.
AGAINST: tuple[Rule, ...] = ()
