"""In which language a short text is written, when that is clear; and whether it is one that the campaign does not speak.

Words, endings and letters vote, each for its language. A further language is one more entry in each table below.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping

from flows.hearing.normal import Said, word_set

#: Words that are of one language and not of its neighbours, in comparable form, misspelt ones too; the commonest first.
WORDS: Mapping[str, frozenset[str]] = {
    "en": word_set(
        """
        the my to is in it on they and for this do you dont of at can im out from got that not get we if what please how up us so be
        take was who about with want have there your said one are but more all its just now these by told work when or go need cant
        says again here back texting she does leave did put after like keep today let new never day will call wrong time ill them
        good last whats say been guys know wont our tell send still signed yes make am end right down ur where think see asked pay
        too had gonna his coming people ask fired him would took home an someone only nobody talk yall somebody every getting thats
        anymore why any contact over already since asking lost guy much cut week hes theres gave should before thing thank came hit
        kids lose next going alone give went nothing away way called two car as first enough doing ever old many then fire hours
        days sent everybody something could didnt wants sending removed night late else help done bring interested lot theyre read
        saw made shes friday works left office years wrote husband wife early thanks count hand gotta being til some keeps find fine
        long whole bad raise wanna gets blocked anything mean person saturday forget place saying talking gone everyone nice tonight
        moved other cause were even sunday whatever yet block law morning coworker stuff report drop goes shut signing changed stay
        hi use month youre cousin ppl house passed hurt broke till sister nights second finally anyone love kid taken police heat
        better school longer isnt drive building ago rid same locked lawyer letter monday into lady thursday thru another which
        comes mind spanish hear paper papers bc telling front walk everything dropped stopped scared tomorrow answer hour english
        girl ive found allowed calling coffee money true cease really walked show brother well third own daughter forgot sure free
        happens question change tired part food fell aint meetings yesterday doesnt water wait machine texted picket picture calls
        man sick pick wish save kindly bother min while pulled taking used clock anybody ones dad god side friend heard three times
        myself against killing without mandatory erase retired consent year hrs cops pull finish working hell word died whos writing
        close tuesday hey cancelled yeah join scratch wanted worked meant might messaging tmrw immigration route move moms looking
        further thought test hard eat look meet lets deleted workers during than voting sees may great reason outside rally making
        thinking run sleep open mine around idk station those safety cost havent win later always reads vacation fix kill sit life
        watch knows feel written talked desk roof ignore posted accident employee four rest hello jobs percent their safe happy
        twice won miss shirts election bringing news showed started rn leaving nite arm threw fingers beat dog straight laughed keys
        temp waiting reported fight under instead voted problem short training hired supervisors shot family sundays management add
        trouble slow grandma best try dis knock numbers rather each desist trying charge maybe payroll caught aunt closed guess
        committee laid full grabbed tried running burned comp resident jumped order managers signs note owner spoke ended coworkers
        double state eyes believe loud whoever tho having rooms wear fall walking wearing landlord private battery hold charges
        needs wasnt illegal traffic kitchen sounds park birthday ends half paying hope anyway rain hitting weekend sell class
        complaint nervous discontinue appreciate luck none mother means legally request actually permission receive crazy organizing
        canned shifts followed behind stuck bleeding christmas knife seen switched understand crying raid brought talks funny far
        noon big theyd load truth happen press sitting firing speak nephew sat sheet theyll hair hands officer store receiving using
        bank months touch reading light ladies quiet resend ready chicken mistake wages fyi anti asks vending retaliation fee named
        missed pain wednesday share uncle bless mail switch cross service bought thinks chill little subscription withdraw attorney
        holiday story boots unemployment remember raises contacting arrested lift terminated looks account finger pictures parked
        mgr ladder smell ambulance bit support wins yourself threatening goodbye worst bosses things tips complain resign forced
        letters giving foot trash eating shaking checking minutes row packing kept lies bed boxes alarm period supposed temps arent
        dept happened blood window business jacket lord gloves buy probation residents member changing top knees wheres almost xmas
        prove together fixed canceled chairs glad feet health date speaker bonus price emergency cover size wage opting because
        course roommate buzzes cents blowing unenroll seriously possible txt update forever must undo speech folks song threatened
        dollar bucks makes funeral worry follow fridge copy helped joining bothering maam kinda i has em lemme dunno gimme tryna
        finna bout cus coz tbh smh imo ty yw np tmr tonite afternoon evening yep yea yup nope awesome welcome cannot werent hasnt
        hadnt wouldnt couldnt shouldnt youve youll theyve weve whens hows whom whose through until between both few most such very
        also often himself themselves somewhere nowhere weeks woman men women friends father gives given puts felt begin start play
        live lived write stand paid include continue set learn spend grow offer consider appear serve die build reach remain suggest
        pass require decide small high low young worse different important public able easy strong sad five six seven eight nine ten
        twenty hundred less street city road head eye face knee neck leg body questions secret sign worker cold raining snow weather
        merry blessed praise wat wats wen wut dat dem tha luv gud thnx thanx ima imma nothin somethin doin goin workin talkin comin
        tryin clean cleaned cleaning cook nurse pic address pays off above across afraid ahead along alright although amount angry
        answers anyways apart apartment apologize asleep awake aware baby bag bathroom below beside bite blame blind board boring
        born borrow bottle bottom box boy bread breakfast breathe bright broken bunch burn busy button buying cake camera candy
        cards careful carry catch chair cheap cheese child children choice choose clothes coat corner correct cough couple cream
        crowd cry cup dark dead deal dear deep dinner dirty door doubt dozen dream dress drink dry dumb ear earlier earn egg either
        empty enjoy especially everywhere exactly except excited excuse expect expensive extra fact fair fake fast fault fear feed
        fever field fill fish fit flat floor flu fly fool form forward fresh fun garbage garden girls glass glove gold grandpa grass
        green grown guide guilty gym hall hang hardly hat hate heart heavy helpful herself hide hire hole horrible hot huge human
        hungry hurry hurts inside jail joke judge jump junk justice key kick kind kiss knew land large lately laugh laundry lazy
        least legs liar lie lights likely likes listen living lock lonely loose losing lousy lucky mad map matter meal meat meds
        medicine mess middle miles milk missing mom mood moon mouth movie nap near needed neighbor neither noise normally nose nuts
        odd older onto opinion ourselves oven owe owes pack paint pants past pen per perfect picked piece pills plans plate plus
        pocket point poor porch pork post pray prayers pretty problems promise proof proud push quick refuse regular relief rent
        respect rich ride ridiculous ring risk room rough rude rule rules rush salt scam scary screen seat seems self serious
        several shake shame sharp shirt shit shoes shook shoulder shout shower sing sink sir skip sky sleepy smart smile smoke snack
        soap sock soft solid someday sometimes sooner sound soup space spare special spell spill spoon spot spring staff stairs
        steal steps stick stole stomach stood storm strange stress stressed student stupid sucks suck sugar suit summer sun sunny
        supper surprise swear sweet swim table tall taste taxes teach teacher teeth tenant terrible therapy thick thin thirsty
        threat throat throw thumb tip tire toe toilet tool tooth tough towel towels toward town toys treat tree tries trip trust
        turn type ugly unless unfair upset upstairs visit voice wake wall warm wash wasted wave weak wedding weekends weird west wet
        wheel wide wild windows wine winter wipe wire within woke wonder wondering wood words worried worth wow wrap wrist yard yell
        yelled yours zero holding pissed mothers brothers sisters cousins crews unfortunately probably basically literally honestly
        definitely apparently hopefully obviously anymor anymo cuase becuase becasue teh adn taht wiht shoulda coulda woulda whatcha
        gotcha cmon nvm ngl fr lowkey highkey bet deadass yessir naw nuh uh hmu wyd wya idc ikr omw ttyl brb jk thot yt fam homie
        dawg sis documents docs reply replying
        """
    ),
    "es": word_set(
        """
        la el que en mi por se los con si es del le lo nos las un mas numero mensajes quiero como esta pero hay una lista quien
        trabajo estoy manden este su pa tengo voy nada ustedes esto ahi les dice puedo cuando hoy dejen ni aqui soy gracias todos
        otra dijo puede junta pueden va uno bien dia vez telefono donde ese todo asi textos nomas otro escriban te cel hasta jefe
        horas cuanto dieron dos sindicato esa linea tienen mensaje mejor salir llego tiene compania quiten manana noche mande nadie
        ir estan despues desde dios porfa patron alguien sus firme hace verdad mandar interesa nombre gerente oficina carro anos
        hago hablar dicen ando hora semana tarjeta quitenme planta digo firmar basta borren ahora nuevo quiere deje nunca seguro
        pusieron anda cosas quieren gente llevo sabado puerta dijeron decir paso fuera tres hacer salgo celular deja mama mucho
        avisos alto recibir saquenme dias firmo da senora tambien contrato pasa cayo dar dejaron dejan estar conmigo todavia
        mandando borrenme horario mayordomo papeles cheque reunion esposo algo miedo ser equivocado tiempo cada policia votar dueno
        permiso firma paz porque corrieron ayer viernes foto hijo ella antes mandarme sacaron cuarto escribir voto texto esos bueno
        jueves puse dejo viene mal dio pago toca estuvo huelga direccion afuera calor nosotros senor quitaron entre sigo vamos ninos
        pedi dan cual cuota pido llegan maquina lunes agencia creo caso trabaja necesito tanto ver aviso quitar parar quito hicieron
        alla agua troca hoja domingo pagar falta pues somos descanso comida siguen mandaron migra ingles hermana bano llegue mes
        sigue ve pagan dejar estas cuantos salio correr contra podemos entro mando pregunto paro di hija ahorita firmas doy fui muy
        temprano contesto cuenta ley saquen paren mandan estos mandes gafete entrada gana vino hijos tarjetas cambiaron veces poner
        companero cambie hablo espanol sacame quiteme dejenme escribirme volantes quitan mano rato lider companera traer quedo puso
        casi siempre escuela entrar sigan dinero ocupo suena sabe perdon sirve nino ano datos vuelvan andar reporte recursos humanos
        estamos mismo buenas hermano hable llevar enfrente toda supervisora pasado sacar basura cocina bodega buena volante saber
        comedor ay salon medio conozco agarro preguntando llevaron guardia hizo cuartos nombres luz cuatro esposa estaba lavanderia
        empresa abogado otros habla vaya vi seguir gusto vemos disculpe llega paga han pedir perdi lleguen escriba mio reportar
        salirme paramos dejame borrame llamaron llamar preguntar hubo siento atras bebe camion companeros habia corren trae queda
        libre pena derechos aumento marcha acabo hacen toco cuantas molestia ningun borra manda molesta contacto escribas
        estacionamiento renuncie espalda segundo nueva cuento duele frio minutos cierto meses darme techo vacaciones sali familia
        querer plis lluvia llegar seguridad ganamos puesto compadre queremos bloqueo eliminar pare cancelo pongo esas borrar
        recordatorios igual boton comadre vio calle perro rh cita tus llaves abajo madre primero aire elevador unos fiesta nina
        escribe cobran pasada llamo quita acuerdo tia cunado cuide tal menos primera mandeme onda gratis cambio hagan llamada queja
        feliz reporto propaganda vayan recibiendo problemas deseo borraron quitame molestar cambiar leo busquen contacten leer
        mensajitos estado parqueo fotos muchacha razon capataz quienes firmamos saben montacargas llaman ayuda bolsa semanas ultimo
        saco punto corto camino piquete echaron banda vida oiga ponen anoche lonche cancelaron traigo cargar veo vivo marido cinco
        diciendo recibo comite tenemos ta sera fijese cuesta voz entiendo porfavor hielo juntas gusta sacan uniforme entra martes
        diga turnos trabajar escribo ven equivoque sistema molesten quisiera borreme saqueme borrenlo pregunta abre pidiendo brazo
        encargado aguanto pistola pego ultima adentro dedos encima botaron cai metio iglesia hacemos saque ruta termine alarma
        quitarme muchacho vete viejo firmaron luego edificio olvide cuchillo saliendo comer guantes pararon cortaron llama apunto
        iba vengan quede limpieza pidio avisen proxima doble buen triste eres alguna afecta suegra vieja dolares corazon lugar raite
        copia botas lleno protege canse domingos suerte pense pais informacion dejeme equivoco avisar repartir envien duda meter
        votacion termina servicio cesen queria empleado eliminen derecho joven vuelven respeto llamen senorita pase solicito parenle
        esten notificaciones kiero anden miembro vayanse aca oye borro suspendieron preguntaron cierran trabajando despidieron
        tardes problema prueba llorando esperando mentira parada mientras metieron agarra regrese vas revisar contratista amiga
        esquina organizador arriba contesta tercer lleva noches pagaron redada solos chaleco inmigracion ellos fuerza duermo
        llegaron murio perdimos emergencia ilegal buscando llorar retiro feo golpe senores claro muchachos pastel prefiero noticias
        dificil hecho pone sueno tiren muero partido lei candado algun perdio mantenimiento fecha bajen acoso sillas junio perdieron
        decia bajan cosa andan bendiga juntos abusos cuotas anular sueldo jubile llegando puntos suscripcion pasar dicho jodan
        texteen prohibido palabra cunada contactarme mijo cancela quitenlo apoyo mira camioneta haya amenazo salida avento fuerte
        siga agarraron estabamos terminaron bajaron limpia ojos tierra muerta privado camara pidieron todas terminar castigo
        embarazada descansaron parece sobrino consultor volver hablan temporada hablando apartamento jalo cajas empaque dedo ojo
        escalera grua matar bloquearon aplicacion cerrar hice texteo tienda rapido espera muchas mujer cartas banco ventana broma
        enferma migracion tenia cae vuelva platos puros rodilla quiera puchica rastro miercoles compa llueve buenos ti serio malo
        risa bonito podrian equipo examen nuevos dolar ganaron olvido lonchera frijoles avisenme manejo desempleo encargo corre
        forma navidad cierra creen pasaron clase quieran jubilo perdido volumen presidente ganas apenas gano escribiendo escribanme
        tono pongan bloquear letrero playera terminen votos salga ganar das cancelen responda meterme interesado cuenten mude
        mandenme renuncio enfermo mucha pregunte visto textear prima enviar tachen msjs agradezco bajenme chinguen consentimiento
        mensages borre abuelita culpa moleste platicamos meto perder asilo fabrica liga documentos llover renta horarios vea
        haciendo porq revisa hagame parale unas ke para era fue tu ellas mis cuanta xq hola grasias trabajamos eso alli sobre al sin
        nuestra nuestro toy tas orale simon andale chido neta guey wey vato carnal mija pos puro quizas quiza adios bienvenido
        felicidades felices disculpa tarde tio abuelo amigos vecino casa trabajos jefa gustaria podria debo debe dame deme digame
        dime vienen venir sabia cree pienso piensa entendi entiende seis siete ocho nueve diez otras misma muchos poco poca pocos
        tan algunos varios grande pequeno peor mala facil caro barato lejos cerca adelante jamas aun pronto anonimo segura secreto
        votamos indocumentado enlace cansado cansada contento dolor manos cabeza lloviendo cumpleanos bendiciones animo busco pide
        sean sea sido abogada abrir abuso adelanto admite adonde agarrar agarre ajeno alegre algunas alguno alquiler amanecer
        amarillo ambos amiguito ancho anduve aparte apoyar apoyamos apurate aprender apunteme arreglar arroz asco aseo asunto
        atencion aunque ausente avise azul bajo bajar baile barrer beber besos blanco boca boda bonita borracho brincar buscar
        caballo caer cafe caja calentar caliente calidad callate camina caminar camisa camiseta campo cancion cansancio cantar carne
        carta casado cebolla cena cenar cerrado cerveza chamaco chamba chamarra chile chiquito chisme chismes chismosa chinga
        chingado cielo ciento ciudad cobija cobrar coche cola comen comprar compre comun confianza conoce conocer conseguir contar
        contestan correcto coser crecer cuadra cualquier cualquiera cuaderno cuidado cuidar cumplir curar dano debajo debemos
        decirle dejamos delante demas demasiado dentro depende derecha desayuno descansar despacio despedir despedido despedida
        despertar detras deuda diario diferente doctora doler domicilio donas dormir dormido droga dudas dulce durante duro echar
        edad ejemplo empleo empezo encontrar enojado enojada ensenar entonces enviado envio escuchar escuche espejo esperar espero
        estaban estudiar exacto extrano falso faltan faltar febrero felicitaciones fila firmado flaco flor foco fondo fresco fruta
        fuego fuimos funciona futuro gallina gastar gasto gato golpeo gordo gracioso gritar grita grito grosero guapo guarderia
        guardar guerra haber habitacion habra hambre harto hermanos hicimos hijita hombre hombro honesto hormiga hueso huevos huevo
        humo ibamos idioma imagen impuestos incluso infierno injusto injusticia intento inutil invierno invitar izquierda jabon
        jalar jale jamon juego jugar jugo juicio julio enero abril agosto septiembre octubre noviembre diciembre justo justicia lado
        ladron lagrimas lana lapiz largo lastima lastime lavar lavado leche lejano lengua lento letra levantar libro licencia
        limpiar limpio limpie lindo listo llave llegamos llena llenar loco loca locos locura lograr lucha luchar luna madera padres
        maestra maestro maiz maldito maleta manejar maravilla mariscos martillo materia matrimonio medico medicina mejorar menor
        mente mentiras mentiroso mero minuto mia mios mirar mitad mocho mojado montana morir morado mostrar mover muchisimo
        muchisimas mudanza mueble muelle muerte muerto mujeres mundo musica nacer nacio nadar naranja nariz necesitamos necesitan
        necesita necesario necio negro negocio nieve ninguna ninguno nietos nieta novia novio nube nuestros nuestras nuevas obra
        obrero obreros obvio ocupado ocupada odio odia ofrecer oido oir ojala olvida olvidar orden oreja orgullo oscuro pagado
        pagina palabras palo pantalon pantalones panuelo papi pared parecer pariente parquear partes pasan pasos pastilla patrona
        patrones payaso pecho pedazo pedimos pega pegar pelea pelear peligro peligroso pelo pendejo pendejos pensar pensarlo
        perfecto permitir pesado pescado pesar pesos piden piedra piel pierde pierna piernas pinche pintar pisar pleito pobre poder
        pollo polvo ponga ponerme porqueria portarse postre preciso precio precios preferir preguntas preocupa preocupado preparar
        prestar prestame prestado presta prisa probar prometer prometieron propio proximo pueblo puerco puntual quedan quedar quejar
        quejas quemar quemo quincena rabia realmente recado recibi reciben recoger reconocer recuerdo recordar refresco regalo
        regalar regreso regresar reir renunciar repente repetir responder respuesta resto reunirnos rico riesgo robar rodillas rojo
        romper ropa ruido sabes sabemos sabor salario salado salieron salud saludos saludo saludar sangre secar sed seguido seguimos
        senal sentar sentir sereno servir siguiente silencio silla sitio sobra sobrina solamente soltar sombra sonar sonido sonreir
        sopa sordo sorpresa subir subieron sucio sucia suficiente sufrir sugiere supe suyo tampoco tanta tantas tantos tapar tardar
        tarda tarea tecnico temblor temer tener tenian teniamos tercero terminamos terreno tijeras tinta tirar tocar tocan tomar
        tonto tormenta tortillas trabajadores trabajador trabajan trabajaba trabaje traen traje tramite tranquilo tranquila tratar
        tratan trato tristeza tuvo tuve tuvimos unico unica unidos unirme unirse util vacio valor varias vaso vecina vecinos vela
        vender verano verde verguenza vestido viajar viaje viejos viento vinieron visita visitar vispera viuda vivir vives vive
        volvio volar voluntad vota voten vuelta yerno zapato zapatos zona porfis chaparro muchachas viejitos viejitas inge seno
        oigan nel simona ahuevo guero guera changos hijole porke porqe aser acer ase aki asta kien kienes kuando kuanto komo kon
        keria tngo qiero ablar ablo aora oi llo estoi ber vamoz grax grcs tmb tb tmbn dnd cdo xfa xfavor pq qn bn ntp msj mensajito
        celu compu documento reuniones privacidad temas opciones
        """
    ),
    "fr": word_set(
        """
            le les des une est sont dans pour avec vous nous je tu il elle ils pas ne et ou mais que qui quoi comment quand merci
            bonjour oui mon ma mes votre notre ce cette ca suis etes avez travail patron au aux du sur peux voudrais veux dois fait
            faire quelle jai cest beaucoup salut bonsoir reunion syndicat aide besoin parle francais rejoindre combien pourquoi
            demain me par mois coute plait sil svp anglais comprends comprend parlez adherer voudrai virer licencier licencie nest
            jen dun lon quun argent semaine heures alors tres bien toujours jamais encore rien ici ces leur leurs pourrait pouvez
            etre tout
        """
    ),
    "pt": word_set(
        """
            o os um uma nao voce voces eu meu minha com em do da dos das na ao mas obrigado obrigada sim ola bom boa quando onde
            quem sao tem isso este muito trabalho reuniao sindicato quero posso ele ela foi pelo pela estou vou fazer preciso ajuda
            falar portugues hoje amanha tambem porque meus tenho seu sua quanto custa que por e oi chefe disse nem entendo entender
            ingles espanhol fala falo mes participar cozinha mais sobre disso nisso dele dela podem pode ser esta foram ja ate
            depois agora dinheiro pagar demitido demitiram fui gente ainda pra vcs vc nosso nossa dia
        """
    ),
    "ht": word_set(
        """
            mwen ou li nou yo pa ak nan pou se ki sa kisa kijan kote kile mesi bonjou wi non yon gen genyen ap te pral travay patwon
            reyinyon vle kapab konnen tanpri lajan konprann kreyol ede mande poukisa moun tout jodi demen sendika ka nap map bezwen
            m w wap lap pap eske angle pale an la ke men tou anpil antre revoke konbyen peye jou semen fet le lannwit maten mesye
            madanm sak pase kouman bay fe di we
        """
    ),
    "tl": word_set(
        """
            ang ng mga sa ako ikaw ka siya kami tayo kayo sila ko mo niya namin po opo hindi oo ano sino saan kailan paano bakit
            salamat kumusta magandang trabaho para ba na naman lang may wala gusto umaga hapon gabi nyo natin atin akin pwede puwede
            tulong pulong sahod magkano ay at yung kasi din rin meron akong sumali tinanggal bayad ingles marunong maintindihan
            intindihan kahapon bukas ngayon trabahador boss amo linggo oras pera kita nila niyo yan yun iyon ito dito diyan doon
            lahat bawal takot ayaw
        """
    ),
    "so": word_set(
        """
            waa iyo waxaan ma maxay miyaa aan ku ka u oo si ay waxay mahadsanid haa maya shaqada shaqo lacag kulanka kulan fadlan
            sidee goorma xaggee anigu adigu rabaa inaan in ii iga soo caawimaad waan doonayaa waxa yahay ah iska shirka immisa af
            fahmin fahmay ingiriisi la ceyriyay ceyriyeen biiro ururka urur maanta berri saacad mushahar dhib caawin soomaali hadlo
            hadal sidaas laakiin kuma tahay
        """
    ),
    "vi": word_set(
        """
            toi ban la co khong va cua cho nay duoc trong voi mot nguoi lam viec cam on xin chao khi nao o dau bao nhieu gi cong hop
            anh chi em muon biet giup hom ngay luc gio tien luong ong ba minh roi ai hieu tieng noi thang tham gia doan sao lai ho
            nhung neu thi con di den tu chung chu gap hoi sep duoi mai
        """
    ),
    "pl": word_set(
        """
            jest nie tak czy jak gdzie kiedy dziekuje prosze dzien dobry w z na do sie to co mam moj praca pracy szef zebranie chce
            moge ile dlaczego jestem mnie dla ale czesc polsku rozumiem pomoc zwiazek bardzo nas po angielsku kosztuje zapisac
            zwiazku zwiazki zwolnil zwolnili ja ty on ona my wy oni byc mozna prace tylko juz jeszcze od przez kto ktory moja moje
            pieniadze godziny tydzien
        """
    ),
    "de": word_set(
        """
            ich nicht und der die das ist ein eine wir sie mit wann wie wo warum bitte danke guten tag mein meine arbeit kann konnen
            haben habe bin sind fur auf zu treffen versammlung gewerkschaft verstehe kein keine englisch deutsch mich mir dich uns
            es den dem von zum zur wieviel kostet chef gekundigt heute morgen abend was wer ja nein aber oder auch noch sehr nach
            bei
        """
    ),
    "it": word_set(
        """
            il lo gli che non sono una per con di ciao grazie quando dove come perche mio mia lavoro sindacato riunione vorrei posso
            voglio sapere buongiorno cosa molto questo della nella anche capisco inglese italiano capo dice stato quanto costa mese
            favore oggi domani sera lavorare hanno siamo ho hai chi
        """
    ),
}  # fmt: skip

#: Words that lean to a language and that its neighbours borrow or share: they are worth half.
LEANING: Mapping[str, frozenset[str]] = {
    "en": word_set(
        """
            manager boss overtime break supervisor shift schedule insurance team job meeting warehouse company strike plant phone line
            group badge lunch truck app warning email message messages text texts list card vote number lol lmao haha super u w b c r
            chance cash check driver dispatcher lead trailer ticket contract cool party hotel security pls plz okay sorry bye ups ya
        """
    ),
    "es": word_set(
        """
            q k y o e d x ya yo ha sola solo final usted persona personas grupo papel media parte total jaja jajaja jeje sale vale vos
            pie fin son cara baja cancelar usar san favor amigo primo
        """
    ),
}  # fmt: skip

#: How words of a language end, two to four letters; names end so too.
ENDINGS: Mapping[str, frozenset[str]] = {
    "en": word_set("ing ed ght ck sh th tion ment ness ly ful ies ers ble ings wn nt rs ts ds ee ey ll ss"),
    "es": word_set(
        """
            ando endo ado ados ada adas ido idos ida idas aron eron aba aban ia ian amos emos imos cion dad mente ito itos ita itas ero
            eros era eras enme eme ame arme erme irme arlo erlo anza ncia ario aria rio ria ez eza oso osa ores ador dor ste ar er ir
            os as nos
        """
    ),
}  # fmt: skip

#: Endings of four letters that names do not have: a word with one of them is of the language.
SURE_ENDINGS: Mapping[str, frozenset[str]] = {
    "en": word_set("tion ness ught ight tely"),
    "es": word_set("cion enme arme erme irme endo erlo iste emos imos"),
}  # fmt: skip

#: Letters that a language writes and its neighbours hardly do.
LETTERS = {
    "en": re.compile(r"[kw]|th|sh|gh|ph|ck|tt|ss|ff|pp|dd|gg|mm|bb|ee|oo|oa|ou|ow|y$"),
    "es": re.compile(r"^ll|rr|qui|que|gui|[aeo]$"),
}
SPECIAL = {
    "es": frozenset("ñ¿¡"),
    "vi": frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    "pl": frozenset("łśćźżęą"),
    "pt": frozenset("ãõ"),
}

#: First character of each range, and the languages written in it; () where it is Latin or tells nothing.
SCRIPTS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0x0000, ()), (0x0370, ("el",)), (0x0400, ("ru", "uk", "bg", "sr")), (0x0530, ("hy",)), (0x0590, ("he", "yi")),
    (0x0600, ("ar", "fa", "ur", "ps")), (0x0780, ()), (0x0900, ("hi", "ne", "mr")), (0x0980, ("bn",)), (0x0A00, ("pa",)),
    (0x0A80, ("gu",)), (0x0B00, ()), (0x0B80, ("ta",)), (0x0C00, ("te",)), (0x0C80, ()), (0x0E00, ("th",)), (0x0E80, ("lo",)),
    (0x0F00, ()), (0x1000, ("my",)), (0x10A0, ("ka",)), (0x1100, ("ko",)), (0x1200, ("am", "ti")), (0x13A0, ()), (0x1780, ("km",)),
    (0x1800, ()), (0x3040, ("ja", "zh")), (0x3130, ("ko",)), (0x3190, ()), (0x3400, ("zh", "ja")), (0xA000, ()), (0xAC00, ("ko",)),
    (0xD7B0, ()), (0xFB50, ("ar", "fa", "ur", "ps")), (0xFE00, ()), (0xFE70, ("ar", "fa", "ur", "ps")), (0xFEFF, ()),
)  # fmt: skip

#: Votes of a word, of one that leans, of an ending or a letter, of a special letter.
WORD, LEANS, SOUNDS, MARK = 4, 2, 1, 4
SHORTEST = 4  # letters of a word that is told by its looks
CLEAR = 4  # votes that a language needs
MIXED = 0.42  # of the votes for the first language; where the second has as many, the text is in both
FOREIGN = 2 * WORD  # votes that a language of others needs, by words, and more than ours have

_STARTS = [start for start, _ in SCRIPTS]
_Votes = dict[str, int]


def language_of(text: Said, languages: tuple[str, ...]) -> tuple[str | None, bool]:
    """(the campaign's language it is clearly written in, or None; whether it is clearly in one the campaign does not speak)."""
    script = _script(text.text)
    if script:
        spoken = next((language for language in languages if language in script), None)
        return spoken, spoken is None
    votes, words = _votes(text)
    ours = max((votes.get(language, 0) for language in languages), default=0)
    foreign = max((given for language, given in words.items() if language not in languages), default=0)
    if foreign >= FOREIGN and foreign > ours:
        return None, foreign >= ours + WORD and 5 * foreign >= 2 * WORD * len(text.tokens)
    return _clearest(votes, words, languages), False


def _script(text: str) -> tuple[str, ...]:
    """The languages of the script that most letters have, when it is not Latin."""
    if text.isascii():
        return ()
    letters = Counter(SCRIPTS[bisect_right(_STARTS, ord(letter)) - 1][1] for letter in text if letter.isalpha())
    languages, count = letters.most_common(1)[0] if letters else ((), 0)
    return languages if count >= 2 else ()


def _votes(text: Said) -> tuple[_Votes, _Votes]:
    """The votes for each language, and those of them that words gave."""
    words: _Votes = {}
    sounds: _Votes = {}
    for token in text.tokens:
        known = _VOTES.get(token)
        if known is None and len(token) >= SHORTEST:
            known = _SURE.get(token[-4:])
            for language in _sounds_like(token):
                sounds[language] = sounds.get(language, 0) + SOUNDS
        for language, votes in known or ():
            words[language] = words.get(language, 0) + votes
    if not text.text.isascii():
        for language in _marked(text.text):
            words[language] = words.get(language, 0) + MARK
    return {language: words.get(language, 0) + sounds.get(language, 0) for language in words.keys() | sounds.keys()}, words


def _sounds_like(token: str) -> Iterator[str]:
    """The languages that a word we do not know looks like, by its ending and its letters: names look like many."""
    for language, endings in ENDINGS.items():
        if token[-4:] in endings or token[-3:] in endings or token[-2:] in endings:
            yield language
        if LETTERS[language].search(token):
            yield language


def _marked(text: str) -> Iterator[str]:
    """The languages of the special letters in the text."""
    letters = set(text.casefold())
    return (language for language, special in SPECIAL.items() if not special.isdisjoint(letters))


def _clearest(votes: _Votes, words: _Votes, languages: tuple[str, ...]) -> str | None:
    """The campaign's language that has enough votes, some of them by words, and far more than its others."""
    first, second = "", 0
    for language in languages:
        given = votes.get(language, 0)
        if not first or given > votes.get(first, 0):
            first, second = language, max(second, votes.get(first, 0))
        else:
            second = max(second, given)
    given = votes.get(first, 0)
    return first if given >= CLEAR and words.get(first, 0) >= LEANS and second < MIXED * given else None


def _weights() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """How many votes each word has, for which languages."""
    weights: dict[str, dict[str, int]] = {}
    for table, votes in ((LEANING, LEANS), (WORDS, WORD)):
        for language, words in table.items():
            for word in words:
                weights.setdefault(word, {})[language] = votes
    return {word: tuple(each.items()) for word, each in weights.items()}


_VOTES = _weights()
_SURE = {ending: ((language, WORD),) for language, endings in SURE_ENDINGS.items() for ending in endings}
