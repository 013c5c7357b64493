"""What workers ask in any campaign: a question a line, in many words of both languages.

`name = phrase; phrase; ...`. A campaign's entry takes over the questions that its own examples surely ask; a question that no entry takes
over stays here, and what is most like it is handed to an organizer.
"""

QUESTIONS = """
    dues-amount = how much are union dues; what do dues cost a month; whats the monthly fee; what percent of my pay is dues; how much will the union charge me; how much would i pay every month; are dues a flat amount or a percentage; how much do people pay in dues; what would it cost to be in the union; price of membership
        cuanto son las cuotas sindicales; cuanto se paga al mes; que porcentaje de mi sueldo es la cuota; cuanto cobra el sindicato; cuanto me costaria al mes; a como sale la cuota; la cuota es fija o por porcentaje; cuanto cuesta ser miembro; cuanto pagan los demas de cuota; de cuanto es la mensualidad
    dues-start = when do dues start; do we pay dues before we have a contract; do i have to pay now or later; when would they begin charging; do i pay anything before the vote; no dues until a contract
        desde cuando se pagan las cuotas; hay que pagar antes del contrato; cuando empiezan a cobrar; tengo que pagar ahora o despues; se paga algo antes de votar
    dues-check = do dues come out of my paycheck; is it deducted from my pay; how do you take the dues; payroll deduction for dues; can they take dues from my check without my permission; how are dues collected
        las cuotas salen de mi cheque; lo descuentan del pago; como cobran las cuotas; me lo rebajan del sueldo; pueden descontarme sin permiso
    dues-rise = can the union raise dues; will dues go up; who decides how much dues are; who sets dues; do we vote on dues
        pueden aumentar las cuotas; van a subir las cuotas; quien decide cuanto es la cuota; se vota la cuota
    dues-parttime = do part timers pay less dues; are dues less if i work fewer hours; do i pay full dues part time
        los de medio tiempo pagan menos cuota; si trabajo pocas horas pago igual
    initiation = is there an initiation fee; how much to join; do i pay a fee to sign up; joining fee for new members; is the initiation fee waived; one time charge when you join; cost of signing up
        hay cuota de inscripcion; cuanto cuesta afiliarse; se paga algo por entrar al sindicato; cuanto es la inscripcion; nos perdonan la cuota de inicio; hay que pagar una entrada
    must-join = do i have to be in the union; is it mandatory to join; can i say no to joining; can i opt out; what if i dont want the union; can they force me into the union; can i work here without being a member; do i have to be a member to keep my job; is joining optional
        es obligatorio estar en el sindicato; tengo que unirme a fuerza; puedo decir que no; me pueden obligar a afiliarme; puedo trabajar sin ser miembro; es voluntario ser miembro; que pasa si no me quiero unir
    must-pay = do i have to pay dues if im not a member; do i pay even if i voted no; can i be fired for not paying dues; is paying dues optional; do nonmembers pay; what if i refuse to pay; do i still pay if i dont join
        tengo que pagar cuota si no soy miembro; es obligatorio pagar las cuotas; me pueden correr por no pagar la cuota; pago aunque vote en contra; y si no quiero pagar
    right-to-work = what is right to work; are we in a right to work state; what does right to work mean for us; is our state right to work
        que es right to work; que significa derecho al trabajo; en este estado hay ley de derecho a trabajar
    leave = can i leave the union; how do i quit the union; can i cancel my membership; what if i want out later; how do i resign as a member; can i stop being a member
        puedo salirme del sindicato; como me salgo del sindicato; puedo cancelar mi membresia; como renuncio al sindicato; y si despues ya no quiero ser miembro
    fines = can the union fine members; will i be fined; what are union fines; does the union punish people; what happens if i break the unions rules; fine for crossing a picket line; fined for working during a strike; can the union put me on trial
        el sindicato pone multas; me van a multar; que castigos pone el sindicato; que pasa si no cumplo las reglas del sindicato; multa por cruzar el piquete; me multan si trabajo en la huelga
    money-use = what are dues used for; where does our dues money go; what does the union spend money on; how is dues money spent; what do you do with the money; what do we get for our dues
        para que se usan las cuotas; en que gastan las cuotas; a donde va nuestro dinero; que hace el sindicato con el dinero; en que se gasta lo que pagamos
    money-open = can i see the unions finances; are the unions books public; financial reports of the union; how can members check the money; does the union show its accounts; budget of the union
        puedo ver las finanzas del sindicato; son publicas las cuentas; informe de gastos del sindicato; como revisamos las cuentas; ensenan en que gastan
    money-politics = do dues go to politicians; does the union give money to political parties; is my money used for politics; do i have to pay for politics; union donations to candidates
        las cuotas van a los politicos; el sindicato da dinero a partidos; usan mi dinero para campanas politicas; tengo que apoyar a un partido
    officers-elected = who are the union officers; how are union leaders elected; do members vote for leaders; are union leaders chosen by us; who picks the leaders
        quienes son los dirigentes; como se eligen los lideres; los miembros votan por los dirigentes; quien elige a los lideres
    union-what = what is a union; what does a union do; how does a union work; explain what unions do; whats the purpose of a union; i dont know what a union is
        que es un sindicato; que hace un sindicato; como funciona un sindicato; para que sirve un sindicato; no se que es un sindicato; que es la union
    union-runs = who is in charge of the union; who makes the decisions; who controls the union; is the union run by us; do members have a say; do we run our own union
        quien manda en el sindicato; quien toma las decisiones; quien controla el sindicato; nosotros dirigimos el sindicato; los trabajadores deciden
    union-outsider = is the union an outside group; boss says the union is a third party; the company says you are outsiders; is the union a business; who are you people
        el sindicato es gente de afuera; la empresa dice que ustedes son de fuera; el jefe dice que es un tercero; el sindicato es un negocio
    union-rules = does the union have rules; can i read the constitution; what are the unions bylaws; union rule book
        cuales son las reglas del sindicato; puedo leer los estatutos; tienen reglamento
    which-union = what union is this; which union are you with; what local is it; name of the union
        que sindicato es este; de cual sindicato son; que local es; como se llama el sindicato
    why-union = why do we need a union; why should i join; what are the benefits of a union; what can the union do for us; how would a union help me; is it worth it; what good is a union; advantages of joining
        para que necesitamos sindicato; por que me conviene; que beneficios da el sindicato; que puede hacer por nosotros; en que me ayuda el sindicato; vale la pena; que ventajas tiene
    guarantee = can you guarantee a raise; do you promise things will get better; is a raise guaranteed; what can the union promise; will we for sure win better pay; is there any guarantee; empty promises
        garantizan un aumento; prometen que va a mejorar; es seguro que nos suben; que puede prometer el sindicato; hay alguna garantia; puras promesas
    gain = what will we gain; whats in it for me; what do i get; what would change for us
        que vamos a ganar; yo que gano; que me toca a mi; que cambiaria para nosotros
    raise = will we get a raise; do union workers make more; will my pay go up; will wages increase with the union; do unions get better pay; how much do union workers earn
        nos van a subir el sueldo; ganan mas los que tienen sindicato; va a subir mi pago; con sindicato se gana mejor; nos dan aumento con el sindicato
    fired-for-it = can i be fired for joining a union; will they fire me for organizing; can i lose my job over this; is it illegal to fire someone for union activity; could i get fired for talking to you; can they fire us for signing; what if i get fired for supporting the union; are they allowed to let me go for this; will i get in trouble for this
        me pueden despedir por unirme al sindicato; me corren por organizarme; puedo perder mi trabajo por esto; es ilegal correr a alguien por el sindicato; me pueden botar por hablar con ustedes; nos pueden despedir por firmar; me meto en problemas por esto; que me puede pasar por apoyar
    punished = can they cut my hours for supporting the union; can they change my schedule because of the union; what if they treat me worse; can they give me a worse shift; can they demote me for this; what if the boss retaliates; is retaliation illegal; can they punish me for speaking up
        me pueden bajar horas por apoyar; me pueden cambiar el horario por el sindicato; y si me tratan peor; me pueden dar peor turno; y si hay represalias; es ilegal la represalia; pueden castigarme por hablar
    fired-then = what happens if im fired; what do i do if they fire me; can i get my job back; would i get back pay; will the union help if im fired; who helps me if i lose my job
        que hago si me despiden; me regresan el trabajo; me pagan lo que perdi; el sindicato me ayuda si me corren; que pasa si me quitan el trabajo; quien me defiende si me corren
    afraid = im afraid of losing my job; im scared to join; i cant afford to lose my job; is it safe for me to do this; is it risky; what are the risks
        tengo miedo que me corran; me da miedo participar; no puedo perder mi trabajo; es arriesgado; que riesgos hay; no me quiero arriesgar
    charge-how = how do i file a complaint with the labor board; how do i file an unfair labor practice charge; where do i report my boss; who do i complain to; how do i report a violation; where can i report this; what is the nlrb; who enforces the law
        como pongo una queja en la junta laboral; donde reporto a mi patron; con quien me quejo; como denuncio a la empresa; donde se pone la denuncia; que es la nlrb; quien hace cumplir la ley
    charge-deadline = how long do i have to file; whats the deadline for a charge; is it too late to report; time limit to complain; it happened months ago can i still file
        cuanto tiempo tengo para denunciar; cual es la fecha limite; ya es tarde para reportar; paso hace meses todavia puedo
    charge-details = does it cost money to file a charge; do i need a lawyer to file; will my boss know i filed; can i file anonymously; can the union file for me; how long does a charge take
        cuesta dinero poner un cargo; necesito abogado para la denuncia; se entera mi jefe si pongo una denuncia; puedo denunciar sin dar mi nombre; el sindicato pone la denuncia por mi
    notes-what = what should i write down; should i keep notes; what should i document; should i keep a record of what the boss says; what details should i save; should i save messages from my boss
        que debo apuntar; debo llevar notas; que tengo que anotar; guardo los mensajes del jefe; que datos debo guardar
    notes-proof = how do i prove it; what proof do i need; what counts as evidence; nobody saw it how do i prove it; should i take screenshots; can i take photos at work; can i take pictures of documents
        como lo pruebo; que pruebas necesito; que sirve de evidencia; no hay testigos como lo demuestro; tomo capturas; puedo tomar fotos en el trabajo
    record = can i record my boss; is it legal to record a meeting; can i record conversations with my supervisor; can i use my phone to record; is it legal to tape someone
        puedo grabar al jefe; es legal grabar una reunion; puedo grabar la conversacion; puedo grabar con mi telefono; se vale grabar
    at-will = can they fire me for any reason; what is at will employment; do they need a reason to fire me; can i be fired without cause; what does just cause mean; can they fire me without warning; they can fire you anytime
        me pueden correr sin razon; que es empleo a voluntad; necesitan razon para despedir; despido sin causa; que quiere decir causa justa; pueden despedir sin aviso; te pueden correr cuando sea
    close = can the company close if we unionize; will they shut down the plant; they threaten to close; would they close because of the union; will we all lose our jobs; will the company go out of business
        puede cerrar la empresa por el sindicato; van a cerrar la planta; amenazan con cerrar; cierran si hay sindicato; nos quedamos todos sin trabajo; la empresa va a quebrar
    move = can they move the work to another state; will they send our jobs overseas; can they outsource our jobs; they say theyll move to mexico; can they subcontract our work
        se pueden llevar el trabajo a otro estado; mandan el trabajo a mexico; pueden subcontratar nuestro trabajo; se van a mudar por el sindicato
    layoffs = can they lay us off; will there be layoffs; what happens in a layoff; who gets laid off first; how does recall work
        pueden hacer recortes; va a haber despidos masivos; a quien descansan primero; que pasa si hay recorte de personal
    sold = what if the company is sold; what happens if a new owner comes; do we lose the union if they sell
        que pasa si venden la empresa; y si llega un nuevo dueno
    papers = can i join without papers; do undocumented workers have rights; im undocumented am i protected; does immigration status matter; can they call ice on us; will they deport me; can the boss threaten immigration; can they check our papers because of the union; do i need a social security number; i have a work permit can i join; can i vote if im not a citizen
        puedo participar sin papeles; los indocumentados tienen derechos; no tengo documentos estoy protegido; importa mi estatus migratorio; pueden llamar a inmigracion; me pueden deportar; el jefe puede amenazar con la migra; pueden revisar los papeles por el sindicato; necesito seguro social; tengo permiso de trabajo puedo participar; puedo votar si no soy ciudadano
    raid = what do i do if ice comes; immigration came to the plant; rights in a raid; what to do in an ice raid
        que hago si llega la migra; derechos en una redada; que hacer si viene ice al trabajo
    language = do you have this in spanish; can i get a translator; will there be an interpreter; i dont speak english; are meetings in spanish; is the ballot in my language; can i get the papers in my language
        hay traduccion; hay interprete; no hablo ingles; las juntas son en espanol; la boleta viene en espanol; tienen los papeles en mi idioma; alguien que hable espanol
    covered = does the law cover me; am i eligible; can i join; who can be in the union; who is left out; do i qualify; which workers are included; does this apply to me; who cant join
        me cubre la ley; puedo entrar yo; quien puede estar en el sindicato; quienes no pueden; yo califico; a quien incluye; esto aplica para mi; quien queda excluido
    supervisor = im a lead can i join; are supervisors in the union; can team leads sign; does being a lead make me a supervisor; can managers join; can supervisors vote
        soy lider puedo unirme; los supervisores entran al sindicato; los encargados pueden firmar; los jefes de equipo pueden votar; soy encargado cuento
    public = i work for the government can i join; do public employees have this right; does this apply to teachers; what about city workers
        trabajo para el gobierno puedo; los empleados publicos tienen este derecho; aplica para maestros; y los que trabajan para la ciudad
    farm = do farm workers have the right; i work in agriculture does this apply; does it cover domestic workers; what about nannies and house cleaners
        los trabajadores del campo tienen derecho; trabajo en la agricultura me aplica; cubre a trabajadoras domesticas; y las que limpian casas
    contractor = im a contractor can i join; i get paid on a 1099; do gig workers count; they say im self employed; am i misclassified; am i an independent contractor; i use my own vehicle do i count; do independent contractors have rights
        soy contratista puedo entrar; me pagan con 1099; cuentan los que trabajan por aplicacion; dicen que trabajo por mi cuenta; estoy mal clasificado; soy contratista independiente; uso mi propio vehiculo cuento
    temp = can temps join; im from an agency can i sign; do temporary workers count; im seasonal can i vote; im on call am i included; who is my employer the agency or the plant
        los temporales pueden unirse; vengo de agencia puedo firmar; cuentan los eventuales; soy de temporada puedo votar; trabajo por llamada estoy incluido; quien es mi patron la agencia o la planta
    part-time = can part time workers join; do part timers count; im part time can i vote; i only work weekends can i join
        los de medio tiempo pueden unirse; soy de medio tiempo puedo votar; solo trabajo fines de semana puedo participar
    probation = im on probation can i join; i just started can i sign; im new is it safe; i havent finished my 90 days; can they fire me during probation; do new hires get to vote
        estoy a prueba puedo participar; acabo de empezar puedo firmar; soy nuevo es seguro; no he cumplido los 90 dias; me pueden correr en el periodo de prueba; los nuevos votan
    card-what = what is a union card; what does signing the card do; what happens after i sign; whats the card for; is the card binding; does signing mean i have to join; am i a member if i sign; do i owe money if i sign; is signing a card a vote; do i have to sign a card; what is an authorization card
        que es la tarjeta; para que es la tarjeta; que pasa despues de firmar; firmar me obliga a algo; si firmo ya soy miembro; si firmo debo dinero; firmar es votar; tengo que firmar tarjeta; que es la tarjeta de autorizacion; a que me comprometo si firmo
    card-back = can i take my card back; can i cancel my card; i changed my mind about signing; how do i revoke my card; can i undo my signature
        puedo retirar mi firma; puedo cancelar la tarjeta; cambie de opinion sobre la tarjeta; me arrepenti de firmar; como retiro mi tarjeta
    card-where = where can i sign a card; how do i sign; can i sign online; how do i get a card; where do i turn in my card; can i sign by text
        donde firmo la tarjeta; como firmo; puedo firmar por internet; donde consigo una tarjeta; a quien entrego la tarjeta; puedo firmar por mensaje
    card-count = how many cards do we need; what percent has to sign; how many signatures for an election; do we need 30 percent
        cuantas tarjetas hacen falta; que porcentaje tiene que firmar; cuantas firmas para pedir eleccion; se necesita el 30 por ciento
    card-secret = will the boss see my card; who sees the signed cards; are the cards confidential; does the company find out who signed; will management know i signed; is my signature secret; where do the cards go; do they show the cards to the company; does the company get the cards
        el jefe va a ver mi tarjeta; quien ve las tarjetas firmadas; son confidenciales las tarjetas; la empresa se entera de quien firmo; van a saber que firme; mi firma es secreta; a donde van las tarjetas; le muestran las tarjetas a la compania
    vote-how = how does the vote work; how does a union election work; who runs the election; where do we vote; is the election at work; can i vote by mail; what is on the ballot; do i have to vote; what happens if i dont vote; who gets to vote; who counts the votes
        como funciona el voto; como es la eleccion del sindicato; quien hace la eleccion; donde se vota; se vota en el trabajo; puedo votar por correo; que dice la boleta; tengo que votar; que pasa si no voto; quien puede votar; quien cuenta los votos
    vote-win = how many votes to win; what is a majority; do we need more than half; what if its a tie; what percent do we need to win the election
        cuantos votos se necesitan para ganar; que es mayoria; hay que tener mas de la mitad; y si empatamos; que porcentaje hace falta para ganar
    vote-secret = is my vote secret; can the boss see how i voted; will they know how i vote; is it a secret ballot
        mi voto es secreto; el jefe puede ver como vote; van a saber por quien vote; el voto es secreto
    vote-lost = what happens if we lose the vote; can we vote again; when can we have another election; what if the union loses
        que pasa si perdemos la votacion; podemos votar otra vez; cuando puede haber otra eleccion; y si pierde el sindicato
    vote-unfair = what if the company breaks the law before the election; what if they cheat; can the election be overturned; can we get a do over; they threatened people before the vote; can the nlrb order them to bargain; what if the company scares people before the vote; what can be done about a dirty campaign
        y si la empresa viola la ley antes de la eleccion; y si hacen trampa; se puede anular la eleccion; se puede repetir el voto; amenazaron a la gente antes de votar; pueden ordenarles negociar; y si asustan a la gente antes de votar; que se hace si juegan sucio
    recognition = can we get a union without a vote; can the company just recognize the union; what is voluntary recognition; what is card check; what is cemex
        puede haber sindicato sin votar; la empresa puede reconocer al sindicato; que es reconocimiento voluntario; que es cemex
    how-long = how long does it take to get a union; how long is the process; when will there be a vote; when do we vote; how soon can we have an election; how long until we have a contract; why is it so slow; what are the steps; when will this be over; what happens next
        cuanto tarda en haber sindicato; cuanto dura el proceso; cuando va a ser la votacion; cuando votamos; que tan pronto es la eleccion; cuanto falta para el contrato; por que va tan lento; cuales son los pasos; cuando se acaba esto; que sigue
    strike-must = will there be a strike; do we have to strike; will the union make us strike; does union mean strike; do unions always strike; can i refuse to strike; who decides on a strike; do we vote on a strike
        va a haber huelga; tenemos que ir a huelga; el sindicato nos obliga a huelga; sindicato quiere decir huelga; puedo negarme a la huelga; quien decide la huelga; se vota la huelga
    strike-job = can i be fired for going on strike; can they replace us if we strike; will i lose my job in a strike; do strikers get their jobs back; can they hire permanent replacements; is it legal to strike; can we walk out
        me pueden correr por ir a huelga; nos pueden reemplazar en la huelga; pierdo mi trabajo si hago huelga; recuperamos el puesto despues de la huelga; contratan esquiroles; es legal la huelga; podemos hacer un paro
    strike-pay = do we get paid on strike; is there strike pay; is there a strike fund; how do we pay bills during a strike; can i get unemployment on strike
        pagan durante la huelga; hay fondo de huelga; como pagamos las cuentas en huelga; hay dinero para los huelguistas
    contract-what = what is in a union contract; what is a contract; what does a union contract cover; what can we bargain over; what can we ask for
        que trae un contrato colectivo; que es un contrato; que cubre el contrato; que se puede negociar; que podemos pedir
    contract-how = how does bargaining work; what happens in negotiations; who negotiates for us; who sits at the table; who is on the bargaining committee; how do we negotiate
        como funciona la negociacion; que pasa cuando se negocia; quien negocia por nosotros; quien se sienta a negociar; como se negocia el contrato
    contract-agree = does the company have to agree; what if the company refuses to bargain; what if they never agree to a contract; can they say no to everything; what if they stall
        la empresa tiene que aceptar; y si la empresa no quiere negociar; y si nunca hay contrato; pueden decir que no a todo; y si alargan todo
    contract-vote = do we vote on the contract; who approves the contract; can we reject the contract
        votamos el contrato; quien aprueba el contrato; podemos rechazar el contrato
    contract-worse = can we end up with less after bargaining; could the contract be worse; can we lose in negotiations
        podemos quedar con menos al negociar; puede ser peor el contrato; podemos perder en la negociacion
    lose-now = will i lose my benefits; can they take away what we have; do we start from scratch; do we keep our benefits; will my pay be cut; will we lose our raises; can they freeze raises; do we go down to minimum wage; will i keep my vacation; can they cut our pay if we unionize
        voy a perder mis beneficios; nos pueden quitar lo que tenemos; empezamos de cero; conservamos los beneficios; me van a bajar el sueldo; perdemos los aumentos; pueden congelar los aumentos; nos bajan al minimo; conservo mis vacaciones; nos bajan el pago si hay sindicato
    health = will i lose my health insurance; what happens to my insurance; does the union have health insurance; will we get better insurance; will insurance cost more; is there a union health plan; will my doctor change
        voy a perder mi seguro medico; que pasa con mi seguro; el sindicato tiene seguro medico; nos dan mejor seguro; va a costar mas el seguro; hay plan de salud del sindicato
    pension = is there a pension; does the union have a pension plan; what happens to my 401k; will i get a pension; will i lose my retirement; how does the pension work
        hay pension; el sindicato tiene plan de pension; que pasa con mi 401k; me dan pension; pierdo mi retiro; como funciona la pension
    time-off = how much vacation would we get; will we get paid sick days; do we get holidays; can we get more time off; will i lose my pto
        cuantas vacaciones nos dan; nos dan dias de enfermedad; nos pagan los feriados; nos dan mas dias libres; pierdo mis dias
    seniority = what is seniority; do i keep my seniority; how does seniority work; does seniority count for shifts
        que es la antiguedad; conservo mi antiguedad; como funciona la antiguedad; cuenta la antiguedad para los turnos
    overtime = can they force overtime; is overtime mandatory; can i refuse overtime; will we get overtime pay; what about overtime
        pueden obligarme a trabajar horas extra; es obligatorio el overtime; puedo negarme a las horas extras; pagan horas extras
    schedule = will the union fix our schedules; can they change my schedule without notice; what about scheduling
        el sindicato arregla los horarios; me pueden cambiar el horario sin aviso; que hay de los horarios
    short-staffed = can the union do something about short staffing; what about understaffing
        el sindicato puede hacer algo por la falta de personal; que hay de la falta de gente
    grievance = how do i file a grievance; what is a grievance; what happens with my grievance; how does the grievance process work; how long do i have to file a grievance; what is arbitration
        como pongo una queja formal; que es un agravio; como funciona el proceso de quejas; cuanto tiempo tengo para una queja; que es arbitraje
    steward = what is a steward; who is my steward; how do i become a steward; what does a shop steward do; how do i find my union rep
        que es un delegado; quien es mi delegado; como me hago delegado; que hace el delegado sindical; como encuentro a mi representante
    witness = can i have a witness in the meeting; can i bring a coworker to hr; do i have to go alone; what are weingarten rights; can i have someone with me; hr wants to talk to me can i bring somebody; can i refuse to go to the office alone; right to representation
        puedo tener un testigo en la reunion; puedo llevar a un companero a recursos humanos; tengo que ir solo; que son los derechos weingarten; puede alguien ir conmigo; me puedo negar a ir solo a la oficina; derecho a representacion
    discipline = i got written up what can i do; should i sign a write up; do i have to sign the warning; can they discipline me; can i fight a write up; what do i do if im suspended
        me dieron un reporte que hago; debo firmar el reporte; tengo que firmar la amonestacion; me pueden disciplinar; puedo pelear un reporte; que hago si me suspenden
    investigated = they want to interview me what do i do; do i have to answer their questions; they accuse me of something; do i have to write a statement
        me quieren entrevistar que hago; tengo que contestar sus preguntas; me acusan de algo; tengo que dar una declaracion
    captive = do i have to go to anti union meetings; are captive audience meetings legal; can they make us listen; can i leave the meeting; is the meeting against the union mandatory; what do i do when the consultant talks to me; can i skip the company meeting about the union; who are these consultants; do i have to talk to the union buster; can they make us watch videos against the union
        tengo que ir a las juntas contra el sindicato; son legales las juntas obligatorias; nos pueden obligar a escuchar; puedo salirme de la junta; es obligatoria la platica contra el sindicato; que hago cuando me habla el consultor; puedo faltar a la junta de la empresa; quienes son esos asesores; tengo que hablar con el consultor; nos obligan a ver videos contra la union
    boss-cant = what cant the boss do; what is my boss not allowed to do; what are managers not allowed to say; is my boss breaking the law; can the boss threaten us; can my boss ask if i support the union; can they ask who is involved; can they promise us things to vote no; can they bribe us; can the boss say bad things about the union; what can management legally say
        que no puede hacer el jefe; que tiene prohibido el patron; que no pueden decir los gerentes; el jefe puede amenazarnos; me puede preguntar si apoyo al sindicato; pueden preguntar quien esta metido; pueden prometernos cosas para votar no; nos pueden sobornar; puede el jefe hablar mal del sindicato; el jefe puede dar su opinion
    boss-threatened = the boss threatened us is that legal; my manager said he would make it hard for us; supervisor is intimidating people; manager asked me about the union; the company is offering bonuses if we stop
        el jefe nos amenazo es legal; el gerente dijo que nos iba a hacer la vida dificil; el supervisor intimida a la gente; el gerente me pregunto del sindicato; la empresa ofrece bonos si paramos
    spying = are they spying on us; can they watch us; can the company monitor us; can they take pictures of who goes to meetings; can they put cameras
        nos estan espiando; pueden vigilarnos; la empresa nos puede monitorear; pueden tomar fotos de quien va; pueden poner camaras
    boss-knows = will my boss find out; how would the company know im involved; can my employer find out about me; do they know who supports the union; will the company know i am part of this; can they see my phone on the wifi; can they track our work phones; can the company read my messages; does the boss get a list of supporters; will they find out i came to the meeting
        se va a enterar mi jefe; como sabria la empresa que participo; mi patron se puede enterar; saben quien apoya al sindicato; la compania va a saber que estoy en esto; pueden ver mi telefono en el wifi; pueden rastrear los telefonos del trabajo; la empresa puede leer mis mensajes; al jefe le dan una lista de quien apoya; se enteran de que fui a la reunion
    voter-list = why does the company give my address to the union; does the union get my address; who gets my home address; does the company give out our phone numbers
        por que la empresa da mi direccion al sindicato; quien recibe mi direccion; la compania da nuestros telefonos; el sindicato tiene mi domicilio
    texts-private = is this confidential; who can see these texts; is my number private; do you share my information; who reads my messages; what do you do with my number; is this line secure; do you keep my name; can other workers see that i text you; is this number anonymous
        esto es confidencial; quien puede ver estos mensajes; mi numero es privado; comparten mi informacion; quien lee mis mensajes; que hacen con mi numero; es segura esta linea; guardan mi nombre; los demas pueden ver que escribo; es anonimo este numero
    got-number = how did you get my number; who gave you my number; where did you get my phone number
        como consiguieron mi numero; quien les dio mi numero; de donde sacaron mi telefono
    who-are-you = who is this; who am i texting; who are you; is this a real person; is this a bot
        quien es; con quien hablo; quienes son ustedes; es una persona real; es un robot
    own-phone = can i text from my work phone; is it safe to use the company phone; can i use the company tablet; should i use my own phone; someone else uses my phone
        puedo escribir del telefono del trabajo; es seguro usar el telefono de la empresa; puedo usar la tablet de la compania; uso mi propio telefono; alguien mas usa mi telefono
    pay-talk = can we talk about our pay; can i tell people what i earn; is it illegal to discuss wages; can they ban talking about salaries; can i ask coworkers what they earn; can i get in trouble for telling my wage; rule against discussing pay; i signed a paper not to talk about pay; can i show my check to someone
        podemos hablar de nuestro sueldo; puedo decir lo que gano; es ilegal hablar de salarios; pueden prohibir hablar del sueldo; puedo preguntar cuanto ganan los demas; me castigan por decir mi sueldo; regla contra hablar del pago; firme un papel de no hablar del sueldo; puedo mostrar mi cheque
    talk-at-work = can we talk about the union on the job; where can we talk about the union; can they stop us from talking union; can i talk about it on my break; can i talk union during work time; can i get signatures at work; they wont let us talk about the union
        podemos hablar de la union en la chamba; donde se puede hablar del sindicato; pueden prohibir hablar del sindicato; puedo hablar en mi descanso; puedo hablar de esto en horas de trabajo; puedo juntar firmas en el trabajo; no nos dejan hablar del sindicato
    flyers = can i pass out leaflets; where can we hand out flyers; can i put up posters; can i leave flyers in the break room; can they take our flyers
        puedo dar folletos; donde podemos repartir volantes; puedo pegar carteles; puedo dejar volantes en el comedor; pueden quitarnos los volantes
    wear = can i wear a union shirt; can i wear a pin at work; are union stickers allowed; can they stop me from wearing a union hat; can they make me take off my button; can we all wear the same color; union logo on my clothes
        puedo usar camiseta del sindicato; puedo llevar un pin en el trabajo; se permiten calcomanias; me pueden prohibir la gorra del sindicato; me pueden obligar a quitarme el boton; podemos ir todos del mismo color; logo del sindicato en la ropa
    social-media = can i post about the union online; can i get fired for a facebook post; can i complain about my job on social media; is our whatsapp group safe; are supervisors in our group chat; can i share this on instagram; can i post a video from work; can they use my posts against me; can i write a review of the company
        puedo publicar sobre el sindicato; me pueden correr por un post; puedo quejarme del trabajo en redes; es seguro el grupo de whatsapp; hay supervisores en el chat; puedo compartir esto en instagram; puedo subir un video del trabajo; pueden usar mis publicaciones en mi contra
    rights = what are my rights; do i have the right to a union; what protections do we have; are we protected; what does the law say; is this legal; is it legal to form a union; is it allowed to organize; can we organize here; does federal law protect us; what is section 7; what is the nlra; can a group of us complain together; can we sign a letter together; can we go to the boss as a group; can we ask for better conditions together
        cuales son mis derechos; tengo derecho a un sindicato; que proteccion tenemos; estamos protegidos; que dice la ley; esto es legal; es legal formar un sindicato; es permitido organizarse; nos podemos organizar aqui; nos protege la ley federal; que es la seccion 7; podemos quejarnos en grupo; podemos firmar una carta todos; podemos ir juntos con el jefe; podemos pedir mejores condiciones juntos
    undo = can we get rid of the union if we dont like it; how do you decertify; can we vote the union out; are we stuck with the union; how do we remove the union; is the union forever; what if the union is bad; can the boss help us get rid of the union; what if people change their minds about the union
        podemos quitar el sindicato si no nos gusta; como se descertifica; podemos votar para quitar el sindicato; nos quedamos amarrados con el sindicato; como se saca al sindicato; el sindicato es para siempre; y si el sindicato sale malo; el jefe puede ayudar a sacar el sindicato
    lawyer = are you lawyers; can i get a lawyer; do you give legal advice; i need an attorney; does the union have lawyers; can somebody represent me; will the union pay for a lawyer
        son abogados; me consiguen un abogado; dan asesoria legal; ocupo un abogado; el sindicato tiene abogados; alguien que me represente; el sindicato paga el abogado
    trust = can i trust this; how do i know this is true; is your information right; who writes these answers; is this information current; where does this information come from
        puedo confiar en esto; como se que es verdad; es correcta su informacion; quien escribe las respuestas; esta informacion esta actualizada; de donde sale esta informacion
    safety = what can i do about unsafe work; how do i report a safety problem; can i refuse dangerous work; can the union help with safety; how do i call osha; its too hot to work
        que hago si el trabajo es peligroso; como reporto un problema de seguridad; puedo negarme a trabajo peligroso; el sindicato ayuda con la seguridad; como llamo a osha; hace demasiado calor para trabajar
    injured = i got hurt at work what do i do; does the union help with workers comp; who pays if i get hurt
        me lastime en el trabajo que hago; el sindicato ayuda con compensacion; quien paga si me lastimo
    harassed = what can i do about harassment; my boss discriminates; can the union stop favoritism; supervisor yells at us
        que hago si me acosan; mi jefe discrimina; el sindicato puede parar el favoritismo; el supervisor nos grita
    wages-owed = they didnt pay my overtime; my check is short; they owe me wages; how do i get my unpaid hours; wage theft
        no me pagaron las horas extras; mi cheque vino incompleto; me deben dinero; como cobro mis horas; robo de sueldo
    breaks = do i get breaks; how long is our break; they dont give us lunch breaks; can they take away my break
        me tocan descansos; de cuanto es el descanso; no nos dan hora de comida; me pueden quitar el descanso
    help-out = how can i help; what can i do to help; how do i get involved; can i be on the committee; what is the organizing committee; how do i talk to my coworkers about the union; how do i convince people
        como puedo ayudar; que puedo hacer; como me involucro; puedo estar en el comite; que es el comite; como les hablo a mis companeros del sindicato; como convenzo a la gente
    start = how do we start a union; how do we get started; what is the first step; how do i form a union; how do we organize our shop
        como empezamos un sindicato; como comenzamos; cual es el primer paso; como formamos un sindicato; como nos organizamos
    join-how = how do i join; how do i sign up; i want to be a member; where do i sign up for the union
        como me uno; como me apunto; quiero ser miembro; donde me inscribo al sindicato
    transfer = can i transfer my membership; i was in another union does it count; can i keep my membership if i move; does my union time carry over
        puedo transferir mi membresia; estuve en otro sindicato cuenta; sigo siendo miembro si me mudo
    training = does the union have training; are there classes; how do i get in the apprenticeship; scholarships for my kids
        el sindicato da capacitacion; hay clases; como entro de aprendiz; hay becas para mis hijos
    committee-split = what if i already have a union; which workers are in the unit; what is a bargaining unit; who is in our unit
        que pasa si ya tengo sindicato; quienes estan en la unidad; que es la unidad de negociacion
    religion = what if my religion doesnt allow unions; im against unions for religious reasons
        y si mi religion no permite sindicatos; por mi religion no puedo
"""  # fmt: skip

#: What only an organizer can answer, whatever a campaign's entries say.
FOR_ORGANIZERS = """
    status-vote = did we win; how did the vote go; what was the count; have we filed yet; did they set a date for the vote; how many signed so far; how many cards do we have; are we winning; do you think we will win; what percent are we at
        ganamos; como salio la votacion; cuantos votos fueron; ya metieron la peticion; ya pusieron fecha; cuantos han firmado; cuantas tarjetas llevamos; vamos ganando; creen que ganemos; que porcentaje llevamos
    status-card = did you get my card; did my card arrive; did you receive what i sent; i gave my card to somebody; i need more cards; can you bring me cards
        recibieron mi tarjeta; ya llego mi tarjeta; les llego lo que mande; le di mi tarjeta a alguien; necesito mas tarjetas; me traen tarjetas
    status-raise = when do we get our raise; how much will my raise be; what will i make an hour; how much was the raise at the other plant; when is my raise coming; how much exactly will i earn
        cuando nos dan el aumento; de cuanto va a ser mi aumento; cuanto voy a ganar por hora; de cuanto fue el aumento en la otra planta; cuando llega mi aumento; cuanto ganaria exactamente
    status-case = what is happening with my case; any news about my charge; when is my hearing; when do i get my settlement; when does he get his job back; did the lawyer call
        como va mi caso; hay noticias de mi cargo; cuando es mi audiencia; cuando me dan mi dinero del acuerdo; cuando regresa el a trabajar; llamo el abogado
    status-bargaining = how are negotiations going; what did the company offer; did they agree on a contract; when is the next bargaining session
        como van las negociaciones; que ofrecio la empresa; ya hay acuerdo; cuando es la proxima negociacion
    meetings = when is the next meeting; where is the meeting; what time is the meeting; will there be food at the meeting; can i bring my kids to the meeting; how many people came to the meeting; is there parking; can somebody give me a ride
        cuando es la proxima reunion; donde es la reunion; a que hora es la junta; va a haber comida; puedo llevar a mis hijos a la junta; cuanta gente llego; hay estacionamiento; me dan un ride
    people = who else signed; is she with us; is he for the union; who is on the committee; who is the lead for my department; who is the organizer; is somebody a snitch; what do i say to my coworker who is not sure
        quien mas firmo; ella esta con nosotros; el esta a favor; quien esta en el comite; quien es el encargado de mi departamento; hay un soplon; que le digo a mi companero que no se anima
    call = can someone call me; is the organizer working today; i want to talk to a person; tell him i said thanks; my number changed; my address changed; i moved
        alguien me puede llamar; trabaja hoy el organizador; quiero hablar con una persona; digale que gracias; cambie de numero; cambie de direccion; me mude
    supplies = can i get a shirt; how do i get a button; can you send more flyers; what sizes do you have; can you print more
        me dan una camiseta; como consigo un boton; me mandan mas volantes; que tallas tienen; impriman mas
    opinion = what do you think of the letter; did you see what they posted; did you see the notice; what did the company say
        que opina de la carta; vio lo que pusieron; ya vieron el aviso; que dijo la empresa
    hostile-pay = what is the union presidents salary; how much do you get paid; how much does the organizer make; who pays you; how much do they pay you per card; why should i pay for your car; do you get a commission
        cuanto gana el presidente del sindicato; cuanto le pagan a usted; cuanto gana el organizador; quien le paga a usted; le dan comision por firma; por que voy a pagarle su carro
    hostile-record = how many members have you lost; how many elections have you lost; how many strikes have you had; when was your last strike; how many plants closed after you came in; how many people lost jobs in your strikes; what contracts have you won; how long did your last contract take; show me a contract you negotiated; how many grievances did you lose
        cuantos miembros han perdido; cuantas elecciones han perdido; cuantas huelgas han hecho; cuando fue su ultima huelga; cuantas plantas cerraron con ustedes; cuantos perdieron el trabajo en sus huelgas; que contratos han ganado; ensenen un contrato
    hostile-spend = how much did you spend on this campaign; how much did the union spend on parties; how much does the union have in the bank; why does the union own property; how much goes to lobbying; is the pension fund broke
        cuanto gastaron en esta campana; cuanto gasta el sindicato en fiestas; cuanto tiene el sindicato en el banco; por que el sindicato tiene propiedades; el fondo de pension esta quebrado
    hostile-crime = how many union officials went to prison; isnt the union corrupt; union leaders stole money; is the union mafia; the union was indicted
        cuantos dirigentes estan presos; no es corrupto el sindicato; los lideres se robaron el dinero; son mafia; el sindicato fue acusado
    hostile-talk = why are you lying to us; you only want our money; we dont need a union; unions are outdated; leave us alone with your union; what have you done for us; we are a family here; get a real job
        por que nos mienten; solo quieren nuestro dinero; no necesitamos sindicato; los sindicatos ya no sirven; que han hecho por nosotros; aqui somos familia; pura mentira
    hr-things = how many vacation days do i have left; when is payday; how do i call in sick; how do i get my w2; how do i enroll in insurance; how do i add my baby to my insurance; when does open enrollment close; my check is wrong; is there overtime saturday; are we working the holiday; what shift am i on; who approves my time off; how do i change direct deposit; how do i ask for vacation; are they hiring
        cuantos dias de vacaciones tengo; cuando pagan; como me reporto enfermo; como saco mi w2; como me inscribo al seguro; como agrego a mi bebe al seguro; cuando cierra la inscripcion; mi cheque esta mal; hay horas extra el sabado; se trabaja el feriado; que turno tengo; quien aprueba mis dias; como pido vacaciones; estan contratando
    other-places = is that store union; do they have a union at amazon; what do they pay at ups; how much do nurses make; how much does an electrician make; what is the minimum wage; teachers are on strike; writers on strike
        tienen sindicato en amazon; cuanto pagan en ups; cuanto ganan las enfermeras; cuanto gana un electricista; cuanto es el salario minimo; los maestros estan en huelga
    own-affairs = i have a car accident case; i want a divorce lawyer; my landlord raised my rent; how do i file for unemployment; how do i renew my green card; when is my citizenship test; how do i file my taxes; how do i get a loan; i got a parking ticket; my credit card was declined; i signed a lease; my phone contract ends; who won the election for mayor; am i registered to vote; how do i apply for food stamps; my kid got in trouble at school; the teacher wants a meeting; i lost my button; the road is closed; the store closes early
        tuve un choque necesito abogado; quiero divorciarme; me subieron la renta; como pido desempleo; como renuevo mi green card; cuando es mi cita de ciudadania; como hago mis taxes; como consigo un prestamo; me pusieron una multa en el carro; no paso mi tarjeta de credito; firme un contrato de renta; se acaba mi contrato del telefono; quien gano la eleccion de alcalde; donde voto para presidente; como pido estampillas; mi hijo se metio en problemas en la escuela; la maestra quiere una junta; perdi un boton; esta cerrada la calle; la tienda cierra temprano
"""  # fmt: skip
