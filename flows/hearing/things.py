"""A thesaurus of what campaigns are asked about, in English and Spanish: words and short phrases that mean one thing.

Each line is `kind.thing = phrase; phrase; ...`. Phrases of one line mean nearly the same; things of one kind are near to each other.
A word is compared by its stem, `word~` by how it begins; small words may stand between those of a phrase. A longer phrase goes before
a shorter one, so that a green card is no card. How much a line weighs is its table's.
"""

from __future__ import annotations

from collections.abc import Iterator

#: What a question may be about.
TOPICS = """
    reprisal.fire = fire; fired; firing; get rid of me; got rid of; getting rid of me; sack; sacked; canned; can me; terminate~; let me go; let go; lets go
        let you go; letting go; boot me; axed; kick me out of job; lose job for; despid~; desped~; despido~; correr; corren; corran; corrieron; corrio; corrido; corrida
        correrme; corra; corre; botar; botan; boten; botaron; bota; echar; echan; echen; echaron; sacarme; me sacan; me saquen; me sacaron; sacar de trabajo; sacan de trabajo
        sacar a uno; saca a uno; quitar trabajo; quitan trabajo; quiten trabajo; mandar a calle; mandan a calle; ponen en calle; cesar; cesan; rescindir; liquidan; dar de baja; quedar sin trabajo
    reprisal.job = lose job; losing job; lost job; job safe; keep job; job at risk; risk my job; out of a job; out of work; job security; losing this job
        perder trabajo; pierdo trabajo; pierda trabajo; perder empleo; pierdo empleo; perdamos trabajo; trabajo seguro; trabajo esta seguro; quedar sin chamba; sin chamba; sin trabajo; perder chamba
        cuidar trabajo; peligra trabajo; arriesgo trabajo; conservar trabajo; estabilidad; perder puesto
    reprisal.punish = punish; punishment; retaliat~; get back at me; payback; get even; come after me; make hard on; hold against; cut hours; cut my hours; less hours; fewer hours; change shift
        changed shift; change schedule; worst rooms; worst shift; worst yard; worse jobs; bad shift; demote; demoted; transfer me; move me; stop giving; treat worse; trouble; get in trouble; target~; targeted; blackball~; blacklist~
        represalia~; castig~; venganza; vengarse; desquit~; bajaron horas; quitar horas; quitaron horas; quitan horas; bajan horas; recortan horas; menos horas; cambiar de turno; cambian turno; cambiar a noche; peores cuartos
        peor turno; peor patio; bajar de puesto; lista negra; meter en problemas; meto en problemas; meten en problemas; meto en lio; lio; problema por; hostig~; traer entre ojos; agarrar de bajada; tratan mal
        stops giving; stop giving loads; dejan de dar; dejar de dar; ya no dan; no dan cargas; no dan viajes; sending me loads
    reprisal.speak = spoke up; speak up; speak out; speaking up; spoken up; complain; hablar; hablo; alzar voz; levantar voz; reclamar; reclame; quejarse; quejarme
    reprisal.fear = scared; afraid; fear; worried; worries; nervous; terrified; miedo; temor; asusta; preocupa; preocupada; preocupado; pavor; susto
    reprisal.backpay = back pay; backpay; lost wages; lost pay; time lost; pay i lost; get job back; job back; reinstate~; my spot back; salarios caidos; pago perdido; pagan lo perdido; devuelvan puesto; devuelven puesto
        devuelvan trabajo; recuperar trabajo; recupero trabajo; recupera; reinstal~; regresan a trabajo
    reprisal.risk = risk; risky; risks; danger; dangerous; safe; riesgo; riesgos; arriesg~; peligro; peligroso; seguro

    money.dues = dues; dues money; union fee; union fees; monthly fee; cuota; cuotas; mensualidad; cuota sindical; cuota mensual; pay union; pay to union; pay the union; pagar a sindicato; pagar sindicato; pago de sindicato; union charge; dar dinero a sindicato; give money to union
    money.cost = cost; costs; price; expensive; how much pay; charge me; run me; gonna run; flat rate; percentage; fees; fee; cuesta~; cuestan; costo; costar; costaria; precio; cobr~; cuanto sale; en cuanto sale; a como; cuanto pag~; caro
        cuanto se paga; cuanto es; tarifa; out of pocket; cuanto dinero
    money.start = start paying; when pay; begin paying; pay before; right away; pay while; pay now; empiezo a pagar; empieza a pagar; empiezan a cobrar; cuando pagar; pagar antes; pagar desde; desde cuando pag~
    money.deduct = out of check; out of paycheck; out of my pay; from check; from paycheck; comes out check; payroll deduction; deduct~; descuent~; descontar~; quitar de cheque; quitan de cheque; sacan de cheque; me lo sacan; de mi cheque; del cheque; rebaj~; checkoff; settlement check
    money.initiation = initiation; initiation fee; initiation fees; joining fee; sign up fee; signup fee; entry fee; startup fee; start up fee; enrollment fee; fee to join; fee to get in; charge you to join; cost to join; pay to join; pay to get in; charge to get in; one time fee; one time payment; registration fee; cost to get in
        iniciacion; cuota de iniciacion; inscripcion; cuota de inscripcion; cuota de entrada; pago de entrada; pagar por entrar; cobran por entrar; pago al entrar; pagar para entrar; pagar por afiliar~; pago por meter~; pagar por meter~; pago para apuntar~; pagar al principio; dejarlo entrar; cobran por dejar; unico pago; un solo pago; matricula; ingreso
        waive; waived; cuesta entrar; cuesta afiliar~; entry cost; perdonan
    money.finances = finances; financial; the books; union books; spend; spends; spending; budget; where money go; where money goes; money go; dues go; dues used; use dues; use our dues; audit; expenses; public report; income; every dollar; lm2
        gasta; gastan; gastos; gastar; finanzas; cuentas; rinden cuentas; presupuesto; a donde va dinero; donde va dinero; va dinero; dinero de cuotas; usan cuotas; usan dinero; en que usan; cada dolar; informe; auditoria; ingresos; transparen~; hacen con dinero; con dinero; what happens to money; where my money
    money.politics = politics; political; politician; politicians; democrats; democrat; republicans; campaigns; candidates; candidate; donate; lobby~; politica; politicos; politico; democratas; republicanos; candidatos; partido; donan; donaciones
    money.officers-pay = officers paid; officers make; union bosses make; officers get paid; leaders make; president make; president salary; ganan jefes; ganan dirigentes; ganan lideres; sueldo de dirigentes; sueldos de lideres; gana presidente

    member.join = join; joining; sign up; become member; get involved; be part; take part; participate; be in union; in the union; involved; in on this; afili~; unirme; unirse; unirnos; apuntar~; inscrib~; meterme; meterse; me meto; entrar; entro; participar; participo; formar parte; ser parte; hacerme miembro; ser de union; ser miembro; incorpor~; get in; get on this; onboard
    member.member = member; members; membership; miembro; miembros; socio; membresia; agremiad~; sindicalizad~
    member.compulsory = mandatory; forced; force; required; requirement; compulsory; obligated; optional; voluntary; make me; obligatori~; obliga~; obligan; obligar; a fuerza; fuerza; a fuerzas; opcional; voluntari~; forzos~; por fuerza; exigir; a huevo; afuerza
    member.stay-out = right to work; right 2 work; derecho a trabajar; dont want to join; not want to join; not be in union; not in union; refuse to join; dont want to be member; not join; stay out of; opt out of union; without joining; keep job without; no quiero estar; no quiero ser; no quiero unirme; sin ser de; sin estar en; quedarme fuera; quedarme afuera; closed shop; open shop; union shop; no afiliar~; no me quiero meter; no quiero sindicato; religion; religious; objector; objetor
    member.leave = resign; resignation; quit union; leave union; leaving union; drop membership; drop out; get out; stop being member; cancel membership; withdraw; renunciar; renuncio; salirme; salirse; me salgo; salir de sindicato; salirme de union; dejar sindicato; desafili~; darme de baja; quiero salir; dejar de pagar; quit later
    fines.fine = fine; fines; fined; penalty; penalties; multa~; multar; sancion~; sanciona; punish members; union punish; union trial; members on trial; sindicato castiga; castigo de sindicato
    fines.picket-line = cross picket line; cross picket; cross the line; cruzo linea; cruzar linea; cruzar piquete; work during strike; trabajar durante huelga; trabajo en huelga

    union.what = what is union; what union do; what union does; union do exactly; unions do; que es sindicato; que hace sindicato; que es union; que hace union; para que sirve sindicato; para que sirve union; explain union; how unions work; como funciona sindicato; what is labor union
    union.officers = officer; officers; president; leaders; leader; leadership; delegates; union bosses; bosses of union; reps; dirigente~; lider; lideres; presidente; directiva; jefes de sindicato; secretario; mesa directiva; delegados
    union.who-decides = in charge; who runs; runs; decide~; decides; control; controls; controlled by; call the shots; has the say; manda; mandan; maneja; manejan; quien decide; controla; dirige; a dedo; appointed; elected; voted in; chosen; picks; choose; escoge; eligen; elige; nombran; set; sets
    union.outsider = third party; outside; outsiders; outsider; outside organization; outside business; stranger; tercero; terceros; de afuera; de fuera; gente de afuera; intermediario; ajeno; external
    union.rules = constitution; bylaws; bylaw; rulebook; union rules; rules of union; rule of union; break rules; estatutos; reglamento; reglas de sindicato; reglas; regla; rules; rule
    union.local = local; chapter; international; headquarters; national; nacional; internacional; seccion; affiliated; which union; what union are you; que sindicato son; cual sindicato
    union.why = why union; need union; why join; reason to join; why would; why bother; good for; pros and cons; para que sindicato; por que unirme; por que deberia; conviene; me conviene; vale la pena; worth it; ventaja~; desventaja~; advantage~; point of
    union.corrupt = corrupt~; mafia; mafios~; steal; crooked; scam; estafa; roban; robo; ratero~; thieves

    vote.vote = vote; votes; voting; voter; voted; ballot; ballots; election; elections; poll; polls; voto; votos; votar; votacion; votaciones; votamos; vota; eleccion; elecciones; papeleta~; boleta~; urna~; nlrb election; secret ballot
    vote.win = win; wins; winning; majority; tie; tied; percent; 50 percent; half; how many votes; votes to win; votes needed; count votes; counts; counting; tally; ganar; ganamos; gana; gane; mayoria; mitad; empate; empata; porcentaje; por ciento; contar; cuenta votos; conteo; contando; alcanza; pass; passes
    vote.how = how voting; how vote; by mail; mail; at work; in person; correo; por correo; en persona; polling; booth; casilla; marque; mark; which way; voting day; election day; dia de voto; dia de votacion; absentee; stay home; show up
    vote.lost = lost vote; lost election; we lost; lose vote; lose election; if we lose; perdimos; perdemos; perder votacion; perder eleccion; pierde eleccion; perdido
    vote.again = redo; rerun; re run; new election; another election; vote again; second election; repeat; overturn; thrown out; throw out; challenge; redo vote; do over; otra eleccion; nueva eleccion; otra votacion; repetir; repite; anular; anula; anulan; impugn~; votar otra vez; se hace otra
    vote.cheat = cheat~; cheats; cheated; unfair; rig; rigged; dirty; play dirty; tramp~; chanchullo; fraude; fraud; juega sucio; juegan sucio; sucio; broke law; break law; breaks law; violaron ley; violan ley; interfere; injust~
    vote.recognition = recogniz~; recognition; without election; without vote; without voting; card check; cemex; bargaining order; sin eleccion; sin votar; sin votacion; sin voto; reconoc~; reconozca
    vote.petition = petition; file for election; peticion; showing of interest; 30 percent; bargaining unit; unit; unidad

    card.card = card; cards; a paper; that paper; this paper; which paper; un papel; el papel; ese papel; este papel; cual papel; authorization card; union card; auth card; blue card; pledge; tarjeta; tarjetas; tarjeta sindical; tarjeta de autorizacion; papel azul; hoja azul; autorizacion; cardcheck; tarjetita
    card.sign = sign; signed; signing; signs; signature; signatures; firm~; fill out; fill one out; fill in; llenar; lleno; llene; put my name; ponerle nombre; poner nombre; firma; electronic signature; signing up
    card.take-back = take back; take it back; revoke; undo signature; cancel card; change mind; changed mind; changed my mind; unsign; retirar; retiro tarjeta; arrepent~; arrepient~; cambiar de opinion; cambio de opinion; cancelar firma; echar para atras; devolver tarjeta; rip up; get card back
    card.binding = binding; obligation; commit; commitment; locked in if sign; tied; comprom~; amarra; amarro; amarrar; amarrado si firmo; same as; lo mismo que; count as; cuenta como

    secret.secret = secret; secrecy; anonymous~; anonym~; anonim~; confidential; confidenc~; confidential~; private; privacy; privad~; secreto; secreta; secretos; en secreto; discre~; between us; entre nosotros; hush; hidden
    secret.know = know; knows; find out; finds out; found out; finding out; told; gets told; told on; learn; see; sees; seen; show; shown; look at; show to; shown to; get to look; enter~; entera; enterar; enterarse; entere; saber; sabe; saben; supo; sepa; sepan; se dan cuenta; darse cuenta; ver; ve; ven; vean; vea; mira; miran; ensenan; avisan; le llega; le avisan; aware; exposed; out me; getting out; tell on
    secret.me = my number; my phone number; my name; my info; my information; my identity; who i am; who has number; personal information; save number; saving my number; give my number; share number; share my number; sell my info; keep about me; mi numero; mi nombre; mis datos; mi informacion; dan mi nombre; guardan; guardando; tienen mi numero; quien soy; venden informacion; datos personales; my data; data; info; store
    secret.texts = text; texts; texting; texted; text you; text me; message; messages; read texts; read messages; who reads; reads; read; mensaje; mensajes; texto; textos; texteo; textear; texte; escribir; escribo; escribi; escribimos; leer; leen; lee; chat; this line; esta linea; this number; este numero; writing you; talking with you; hablando con ustedes; talking to you
    secret.list = list of names; list of everybody; list of who; get list; gets list; voter list; home address; my address; our address; address; lista de nombres; lista de todos; lista; listas; direccion; domicilio; direccion de casa; names of; nombres de
    secret.support = support; supporting; supporter; supports; involved; who is with; with the union; in favor; for the union; apoy~; apoya; apoyo; a favor; andan en esto; ando en esto; en esto; anda en esto; participando; who signed; quien firmo; quienes firmaron; part of this; on this list; estoy en esto; in on it; pro union; prounion
    spy.spy = spy~; spying; watch; watching; watches; surveil~; surveillance; camera; cameras; track; tracking; tracks; monitor~; follow; following us; followed; listening in; eavesdrop~; plates; espi~; vigil~; camara; camaras; rastre~; rastrear; nos siguen; escuchan conversaciones; monitore~; chismos~
    spy.device = wifi; wi fi; work phone; company phone; work computer; computer; laptop; tablet; company tablet; email; device; phones; our phones; telefono de trabajo; telefono de compania; telefono de empresa; computadora; tableta; tablet de compania; telefonos; dispositivo; red de empresa; company app
    spy.phone = phone; my phone; share phone; telefono; comparto telefono; mi telefono; use my phone

    boss.threat = threat~; threaten; threatened; threatening; intimidat~; scare; scares; scaring; bully; bullying; warn; warned; amenaz~; intimid~; asusta; asustan; meter miedo; meten miedo; metieron miedo; presion~; pressur~; coerc~; remember who
    boss.bribe = bribe~; bribery; offered; offers; offering; pizza; free food; extra vacation; forget about it; forget about this; drop it; drop the union; bonuses for everyone; sobor~; ofrec~; regal~; carne asada; comprar voto; si lo dejamos; olvidamos; nos olvidamos; gift; gifts; raises before vote
    boss.question = asking me; ask me; asked me; asks me; asking us; ask us; ask who; interrogat~; question me; question us; questioning; questioned; interrog~; pregunt~; me preguntaron; preguntan; pregunto; preguntando
    boss.may-not = what boss can not; what can boss not; boss not do; cant boss; cant management; management not; not allowed to do; not allowed to say; not allowed; tips; prohibido hacer; no puede hacer; no puede decir; no pueden decir; hasta donde puede; limites; prohibido; prohib~
    boss.opinion = opinion; opinions; against unions; no le gustan; opinar; give his opinion; speak against; say bad; bad about union; hablar mal; mal de union; mal de sindicato; tell us his

    pay.pay = pay; wage; wages; salary; salaries; hourly; hourly rate; paycheck; paychecks; paystub; pay stub; rate; compensation; what i make; how much i make; how much they make; makes more; sueldo; sueldos; salario; salarios; gano; ganas; cuanto gano; talon; cheque de pago; cheques; paga; compensacion; cuanto nos pagan; earnings; pago por hora; income; how much others; gana mas que; pay rate; underpaid
    pay.talk = talk about pay; discuss pay; discuss wages; discuss salary; talk about wages; compare pay; compare paychecks; tell coworkers what i make; show paystub; pay secrecy; showing paystub; discussing compensation; hablar de sueldo; hablar de salario; decir cuanto gano; decir cuanto gana; comparar cheques; comparar sueldo; ensenar talon; platicar de sueldo; how much they get; cuanto les dan; cuanto ganan otros; comparing raises; salaries confidential; sueldo confidencial; ask others what they make; no discussion; secreto de sueldo; cuanto gana uno
    pay.raise = raise; raises; pay increase; increase; more money; better pay; higher pay; pay go up; wages go up; more pay; make more; earn more; bonus; cola; aumento; aumentos; aumentar; aumenten; suba de sueldo; suben; subir; suba; sube; suben sueldo; mejor sueldo; mejor pago; ganar mas; gana mas; gana mejor; mas dinero; mas sueldo; incremento; go up; goes up
    pay.owed = unpaid; not paid; wage theft; short check; owe; owed; didnt pay; steal wages; robo de salario; no pagan; no pagaron; deben; pagan completo; horas no pagadas; minimum wage law

    talk.talk = talk; talking; discuss; discussing; mention; bring up; conversation; tell; say; says; speak; hablar; hablamos; hablando; habla; platic~; plati~; coment~; comente; conversar; mencionar; decir; contar; charlar; tell people; organizing at work; ask people; ask ppl
    talk.place = break room; breakroom; lunchroom; lunch room; cafeteria; lunch; break; breaks; on break; parking lot; locker room; time clock; on the clock; off the clock; clocked in; work time; working hours; shift; hallway; smoking area; gate; comedor; descanso; descansos; lonche; almuerzo; estacionamiento; parqueadero; vestidor; casilleros; pasillos; pasillo; horas de trabajo; hora de comida; ponchado; reloj; microondas; en la puerta; receso; while we work; bathroom
    talk.flyer = flyer; flyers; leaflet; leaflets; handout; handouts; hand out; pass out; pamphlet~; papers on tables; literature; brochure; poster; post a notice; bulletin board; newsletter; volante; volantes; papelitos; papelito; repartir; reparto; folletos; folleto; hojas; propaganda; tablero; panfleto~; leave papers
    wear.wear = button; buttons; pin; pins; sticker; stickers; shirt; shirts; tshirt; tshirts; hat; hard hat; helmet; cap; lanyard; lanyards; hoodie; beanie; logo; jacket; vest; wear; wearing; uniform; badge; jewelry; bracelet; dress code; insignia; boton; botones; prendedor; calcomania; calcomanias; pegatina; camiseta; camisetas; playera; playeras; gorra; gorras; sombrero; chaleco; casco; uniforme; usar boton; llevar puesto; gafete; camisa; ropa; distintivo; pulsera; sudadera; lonchera; lunch box; water bottle; termo
    social.media = facebook; tiktok; tik tok; instagram; twitter; youtube; social media; social network; snapchat; reddit; post; posts; posted; posting; online; internet; glassdoor; review; reviews; comment; story; stories; go live; going live; live; video; whatsapp; telegram; messenger; group chat; groupchat; group text; discord; signal; redes; redes sociales; publicar; publico; publicacion; publique; subir video; subir foto; grupo de whatsapp; en linea; comentario; resena; un live; post about; share flyer; meme; face
    captive.talk = captive; captive audience; captive meeting; company meeting; meeting about union; anti union; antiunion; union buster; union busters; consultant; consultants; persuader; information session; informational meeting; mandatory meeting; force us to listen; forced to listen; sit through; sit there; have to listen; slideshow; speech; labor relations; company video; one on one; 1 on 1; videos about union; charla; charlas; platica; junta obligatoria; reunion obligatoria; junta de empresa; sesion informativa; asesor; asesores; consultor; consultores; rompe sindicatos; rompesindicatos; antisindical; contra sindicato; contra union; obligan a escuchar; escuchar; obligan a ir; en contra de union; presentacion; videos contra; hablar a solas; hablar mal de union; talking bad about; bad about unions; listen; unions are bad; talks; attend; attend meetings; skip; walk out of meeting

    called.in = called in; called me in; call me in; called to office; want me in office; come to office; hr office; meeting with hr; in the office; go to office; llamaron a oficina; llaman a oficina; en oficina; quieren en oficina; a la oficina; oficina; llamaron a recursos humanos; me citaron; citan; citaron
    called.witness = witness; bring someone; bring somebody; someone with me; come with me; go with me; representative; representation; rep; weingarten; go alone; by myself; go in alone; alone; somebody with me; steward in room; coworker with me; buddy; testigo; llevar alguien; llevar a alguien; representante; acompan~; conmigo; de mi lado; voy sola; voy solo; ir solo; ir sola; entre conmigo; no entro
    called.discipline = discipline; disciplinary; disciplined; write up; writeup; write ups; written up; write me up; wrote me up; writing me up; warning; final warning; suspend; suspended; suspension; points; disciplina; disciplinar; disciplinari~; reporte; reportes; amonest~; regano; regana; reganan; regaño; acta; suspend~; suspens~; levantar un acta; carta de advertencia; llamada de atencion; puntos
    called.investigate = investigat~; interview; interviews; statement; explain what happened; loss prevention; accused; entrevista~; investig~; investigan; declarar; declare; declaracion; interroguen; acusan; acusaron
    called.grievance = grievance; grievances; griev~; arbitrat~; arbitration; arbitraje; mediation; queja formal; agravio; agravios; problema con jefe; problem with boss; problem at work; file a grievance; proceso de quejas; pelear despido; fight a write up; dispute
    called.steward = steward; stewards; shop steward; union rep; delegate; delegado; delegada; delegado sindical; representante sindical; business agent; agente sindical
    notes.write = write down; written down; note; notes; notebook; log; keep track; keep record; document everything; diary; journal; anot~; anoto; apunto; apunta; apunte; notas; cuaderno; cuadernito; libreta; diario; keep text; guardo mensaje; guardo; guardar; keep or delete; datos apunto; bitacora; save text; keep message
    notes.proof = proof; prove; proves; proving; evidence; screenshots; screenshot; take pictures; pictures; photos; copy of; copies; prueba; pruebas; probar; probarlo; comprobar; compruebo; evidencia; evidencias; demostrar; capturas; pantallazo~; foto; fotos; creer; me crean; believe me; my word against; his word
    notes.record = record; recording; recorded; tape; tape recorder; audio; voice memo; grab~; grabar; grabo; grabando; grabadora; grabacion
    charge.file = charge; charges; file; filing; filed; complaint; complaints; report; reporting; report it; ulp; unfair labor practice; lawsuit; sue; press charges; cargo; cargos; denunci~; denuncia; queja; quejas; demanda; demandar; demandas; reportar; reporto; reporten; poner queja; quejarme; meter queja; who do i go to; con quien voy; report my employer; turn them in; turn in; acusar
    charge.board = nlrb; labor board; national labor relations board; board; department of labor; labor department; government agency; junta de trabajo; junta laboral; labor relations board; junta nacional; junta de relaciones; departamento de trabajo; dol; eeoc
    charge.deadline = deadline; time limit; 6 months; months ago; too late; statute; how long to report; how long to file; how long do i have; fecha limite; limite de tiempo; cuanto tiempo tengo; hace meses; muy tarde; expira; todavia puedo reportar; still report; plazo para
    charge.break-law = breaking law; breaks law; violat~; violation; illegal things; against law; broken the law; violando ley; viola ley; enforce~; enforces; hace cumplir; rompe ley

    atwill.at-will = at will; at will employee; at will state; employment at will; no reason; without reason; for no reason; any reason; for nothing; for nothin; any day for; just cause; good cause; good reason; a cause; need reason; need a reason; give reason; give a reason; a voluntad; empleo a voluntad; sin causa; sin razon; sin motivo; causa justa; causa justificada; buen motivo; buena razon; necesitan motivo; motivo; dar razon; por nada; cuando quieran; porque le cae mal; por que si; cualquier dia; unjustified; injustificad~; because they feel like; dont like your face; dont like me
    close.close = close; closes; closing; closed; closure; shut down; shutdown; shut; shutting; shuts down; lock the doors; out of business; bankrupt; wont survive; empty factory; cerr~; cierr~; cierre; candado; clausur~; quebrar; quiebra; bancarrota; no aguanta; desaparec~; close the doors; ya no existia; was gone; go under
    close.move = move the work; move plant; move to mexico; move line; move whole line; moving; relocat~; overseas; another state; outsourc~; offshore; contract jobs out; contract our jobs; subcontract~; contract work out; somewhere else; move our jobs; ship jobs; mexico; llevar el trabajo; se llevan; se van a llevar; llevan la linea; mudar; mudan; mudarse; otro lado; otro estado; traer contratista; trasladar; subcontrat~; mover planta; robots; automat~; replace us with machines
    close.layoff = layoff; layoffs; laid off; lay off; lay us off; downsiz~; cut jobs; reduction in force; furlough; despidos masivos; recorte de personal; recorte; descansar gente; descansan; recall; desocup~; reduccion
    close.sell = sell; sold; selling; new owner; merger; buy out; bought; vende; venden; vender; vendieron; nuevo dueno

    status.papers = papers; no papers; undocumented; documents; immigrant; immigrants; immigration; immigration status; ice; migra; la migra; deport~; green card; daca; tps; e verify; everify; work permit; permit; visa; social security number; a social; good social; my status; status; legal status; citizen; citizenship; illegal alien; dreamer; asylum; i9; i 9; h2b; h2a; papeles; sin papeles; indocument~; sin documentos; documentos; inmigrante; inmigrantes; inmigracion; migracion; migrante; migrantes; seguro social; permiso de trabajo; ciudadan~; residente; residencia; asilo; otro nombre; estatus; estatus migratorio; redada; redadas; raid; raids; itin; mica; dreamers; chueco; chueca; matricula
    status.language = translat~; interpret~; in spanish; spanish; english; speak english; language; languages; no english; idioma; idiomas; espanol; ingles; no hablo ingles; traduc~; interprete; en mi idioma; bilingual; bilingue; creole; criollo; vietnamese; somali; tagalog
    covered.covered = covered; cover; covers; eligible; eligibility; qualify; apply to me; apply to him; apply to her; applies; apply to; does this apply; include; included; exclude; excluded; exempt; left out; am i in; in or out; count for me; count; do i count; allowed to join; can join; part of this; cubre; cubren; cubierto; cubierta; aplica; aplican; aplicar a; cuenta para mi; cuento; yo cuento; incluid~; incluye; excluid~; fuera; quedan fuera; entro o no; califico; le toca; para mi; can i be in; entra; entran; contamos; counted
    covered.supervisor = shift lead; team lead; line lead; line leads; crew lead; lead; leads; group leader; charge nurse; am i supervisor; im a supervisor; i am supervisor; are supervisors; make me a supervisor; supervisors covered; supervisors included; supervisors protected; foreman; foremen; foremans; assistant manager; lider de turno; team leader; enfermera encargada; encargad~; supervisores pueden; soy supervisor; supervisora; hace supervisor; mayordomo; capataz; los supervisores; hire or fire; management too; salaried
    covered.public = government; government workers; county; state workers; state employee; public school; public sector; city worker; teacher; postal; federal workers; gobierno; empleados de gobierno; condado; escuela publica; maestra; maestro; sector publico; railroad; airline; airport; aeropuerto; aerolinea; hospital publico
    covered.farm = farm; farmworker; farmworkers; farm worker; picks; orchard; ranch; field work; agricultur~; campo; pizca; rancho; campesin~; agricola; cosecha; domestic; nanny; cleans houses; limpia casas; housekeeper for family; family business; trabajo domestico; domestica
    contractor.contractor = contractor; contractors; independent contractor; 1099; self employed; independent; freelance; gig; uber; doordash; lyft; app driver; owner operator; owner op; own boss; own truck; own car; w2; w 2; misclassif~; subcontractor; on my own; per package; not employees; partners; contratista; contratistas; independiente; independientes; por mi cuenta; propio jefe; propio camion; propio carro; mi propio; mal clasificado; clasific~; subcontratista; para una aplicacion; drive for app; por viaje; por paquete; no taxes; socios; really an employee; employee or; soy empleado; empleado o; trabajador independiente
    temp.temp = temp; temps; temporary; agency; staffing; staffing agency; temp agency; seasonal; on call; per diem; contingent; leased; temporal; temporales; temporada; agencia; eventual; eventuales; oficina de staffing; de planta
    temp.part-time = part time; part timer; part timers; parttime; full time; 20 hours; few hours; medio tiempo; tiempo parcial; tiempo completo; 20 horas; pocas horas; weekends only; weekend
    temp.new = probation; probationary; 90 days; new hire; new here; just started; just hired; only started; started last month; started last week; hired weeks ago; first 90; trial period; weeks ago; periodo de prueba; a prueba; en prueba; 90 dias; recien; apenas entre; apenas empece; acabo de entrar; acabo de empezar; soy nuevo; soy nueva; tengo semanas; de haber entrado; new employee

    time.how-long = how long; how soon; how many months; how many weeks; how many years; take long; takes long; taking so long; take forever; forever; timeline; time line; hold up; delay; slow; wait; waiting; quick; fast; cuanto tiempo; cuanto tarda; tarda; tardan; tardar; tardanza; cuanto falta; falta mucho; que falta; demora; demorar; lento; plazo; plazos; largo; va para largo; para cuando; rapido; pronto; cuantos meses; cuantas semanas; esper~; cuanto dura; dura; calendar; calendario; schedule for vote; steps; process; proceso; pasos
    time.when = when; what date; when is; when will; cuando; que dia; que fecha; cuando es; yet; todavia no; weeks or years; months or years; semanas o

    strike.strike = strike; strikes; striking; striker; strikers; on strike; walkout; walk out; walk off; picket; picketing; stoppage; huelga; huelgas; huelguista; paro; paros; piquete; plantel; plantón; not show up; sick out; decimos enfermos; todos enfermos; nos salimos; brazos caidos; parar labores; slow down; boycott; boicot
    strike.replace = replace; replaced; replacement; replacements; scab; scabs; esquirol~; reemplaz~; rempla~; sustitu~; rompehuelgas; hire others; contratan a otros
    strike.pay = strike pay; strike fund; strike benefits; paid on strike; pay rent; bills during; fondo de huelga; pagan en huelga; pagan durante huelga; pago la renta; con que pago; paid during strike; survive strike; unemployment on strike; mantener en huelga
    contract.contract = contract; contracts; union contract; agreement; cba; contrato; contratos; convenio; contrato colectivo; acuerdo
    contract.bargain = bargain; bargaining; negotiat~; negotiate; negotiating; collective bargaining; proposals; demands; table; negoci~; negociar; negociacion; pactar; propuestas; peticiones; pliego; ask for; pidamos; pedimos; what we ask
    contract.agree = agree; agrees; accept; say yes; refuse to bargain; stall; stalls; stalling; never signs; drag; drags feet; sign contract; good faith; acept~; da largas; largas; nunca firma; se niega; refuse; refuses; no quiere negociar; de buena fe; impasse; mediator; mediador
    contract.ratify = ratif~; approve; approves; vote on contract; votes on contract; votar contrato; vota contrato; aprueb~; aprobar; final agreement; final say; reject contract; rechazar
    contract.without-gain = end up with less; worse off; end up worse; worse than now; quedar con menos; salir peor; quedar peor; peor que ahora; less than now; get less; salir perdiendo; terminar peor

    lose.lose = lose; lost; losing; take away; taking away; takes away; taken away; cut; cuts; freeze; frozen; from zero; start from zero; from scratch; blank page; blank sheet; back to minimum; minimum wage; keep; stays; stay same; stay the same; what i have; what we have; change; changes; go away; give up; perd~; pierd~; quitar; quitan; quiten; quita; bajan; bajar; congel~; desde cero; de cero; hoja en blanco; minimo; conserv~; mantener; mantien~; se queda; lo que tengo; lo que tenemos; cambiar; cambia; afecta; start over
    benefit.benefits = benefit; benefits; perks; better benefits; beneficio; beneficios; prestacion; prestaciones; paquete de beneficios
    benefit.health = health insurance; health care; health plan; insurance; medical; dental; doctor; coverage; seguro medico; seguro de salud; aseguranza; aseguranza medica; mi seguro; mejor seguro; medico; medica; plan de salud; cobertura; deductible
    benefit.pension = pension; pensions; 401k; 401; retire; retirement; retiring; retiro; jubil~; plan de retiro; ahorro; vested
    benefit.time-off = vacation; vacations; pto; sick days; sick leave; sick time; paid leave; holidays; holiday; time off; personal days; days off; maternity; fmla; vacacion~; vacaciones; dias libres; dias de enfermedad; dias feriados; feriados; dias festivos; licencia; incapacidad; descanso pagado; permiso medico
    benefit.seniority = seniority; years of service; how many years here; antigued~; anos de servicio; senority; time in
    benefit.overtime = overtime; mandatory overtime; time and half; double time; extra hours; horas extra; horas extras; tiempo extra; tiempo y medio; sobretiempo; overtime pay
    benefit.bonus = bonus; bonuses; attendance bonus; profit sharing; bono; bonos; aguinaldo; incentivo; incentivos; premio
    benefit.schedule = schedule; schedules; scheduling; shifts; days and hours; staffing levels; short staffed; horario; horarios; turnos; rol
    benefit.training = training; apprentice~; classes; class; scholarship~; capacitacion; entrenamiento; aprendiz~; beca~; cursos; curso; certificate
    promise.guarantee = guarantee; guarantees; guaranteed; guarantying; guaranteeing; promise; promises; promised; promising; for sure; assure; sure thing; garanti~; promet~; promes~; asegur~; me aseguran; seguro que; es seguro; cumplen; mejorar; get better; va a mejorar; results
    promise.gain = whats in it; in it for me; get out of; get out of this; get out of joining; what will we get; what do we get; what do i get; benefit for me; why should i join; what will change; difference; how help me; que ganamos; que vamos a ganar; que gano; que me gano; que me sirve; de que sirve; de que me sirve; beneficio para mi; que saco; en que me ayuda; ayuda en algo; para que me sirve; what good; que obtengo; por que deberia unirme; cual es el beneficio
    undo.undo = decertif~; descertif~; desertif~; get rid of union; get rid of it; rid of; kick out; kick it out; kick union out; vote out; vote it out; vote it back out; remove union; remove; stuck with; stuck; locked in; undo; get it out; get union out; out of the union; way back; go back; reverse; quitar sindicato; quitar union; sacar sindicato; sacar la union; sacarlo; sacarla; lo podemos quitar; se puede quitar; deshacer; deshacerse; marcha atras; amarrados; para siempre; atrapados; anular sindicato; echar al sindicato; que se vaya; se vaya la union; votar para sacar; volver atras; no sirve; if it sucks; tired of union; mad at union; change our minds; cambiamos de opinion

    legal.lawyer = lawyer; lawyers; attorney; attorneys; legal advice; legal help; counsel; represent me; court; law firm; my case; abogad~; licenciado; asesoria; asesoria legal; consejo legal; ayuda legal; corte; tribunal; me represente; legal aid; pro bono
    legal.trust = trust; believe; reliable; up to date; current; correct; accurate; official; who checks; who wrote; wrote; verify; where get; source; true info; how do i know; confi~; confiar; confiable; al dia; actualizad~; correcto; correcta; quien revisa; revisa; escribio; oficial; verdadera; fuente; este ano; answers; information; respuestas; informacion; bot; robot; real person; human; persona real; maquina; computer answer
    legal.law = law; laws; federal law; nlra; section 7; seccion 7; labor law; labor laws; ley; leyes; ley laboral; legislacion; ley federal; law on our side; delito; crime
    legal.rights = right; rights; my rights; protected; protect; protects; protection; protections; protected by law; entitled; derecho; derechos; proteg~; protege; protegen; protegid~; proteccion; ampar~; have say; any say; derechos laborales
    group.together = together; as a group; as group; group; everybody together; all of us; all go; collectively; organize; organizing; organiz~; organise; concerted; unionize; unionizing; juntos; juntas; juntarnos; juntar; entre todos; todos juntos; en grupo; ir todos; unidos; sindicalizar; formar sindicato; form union; start union; better conditions; condiciones; working conditions; walk to manager; march on boss; letter together; go to manager together; demand; pedir algo; pedir mas; ask for more; petition
    safety.safety = osha; safety; unsafe; hazard~; dangerous work; heat; hot; injur~; injury; hurt; accident; workers comp; workers compensation; ppe; seguridad; inseguro; peligros; accidente; accidentes; lastim~; lesion~; calor; compensacion laboral; proteccion personal; cold; ventilation
    harm.harass = harass~; harassment; sexual harassment; discriminat~; racist; racism; sexist; bully~; acos~; acoso; discrimin~; racis~; favoritism; favorit~; abuse; abus~; respect; respeto; humill~; grita; gritan; yell; yells
    help.meeting = next meeting; meetings; the meeting; zoom; union meeting; reunion de sindicato; reunion; junta; juntas; reuniones; the call; la llamada; meeting
    help.organizer = organizer; organizers; talk to someone; call me; speak to person; contact; phone call; come see me; organizador; organizadora; hablar con alguien; hablar con una persona; me llame; contactar
    help.do = help out; volunteer; what can i do; how can i help; get started; how do we start; how start; committee; organizing committee; comite; ayudar; como ayudo; como empezamos; como empezar; como se empieza; how do i start; first step; primer paso; recruit; convencer; convince
"""  # fmt: skip

#: What nearly every question mentions: it tells little.
SCENES = """
    scene.union = union; unions; sindicato; sindicatos; la union; uniones; gremio; union thing; unionized
    scene.boss = boss; bosses; manager; managers; supervisor; supervisors; management; employer; company; companys; corporate; owner; hr; human resources; dispatch; jefe; jefa; jefes; patron; patrones; patrona; gerente; gerentes; gerencia; empresa; empresas; compania; compan~; dueno; rrhh; recursos humanos; despacho; corporativo; administracion; superintendent; director; foreman; plant manager; general manager; gm; office; bosses; mayordomo; mandamas
    scene.coworker = coworker; coworkers; co worker; co workers; coworkers; workers; worker; employee; employees; associates; associate; colleague; crew; people; person; companer~; trabajador~; emplead~; gente; persona; personas; others; other; otros; otras; otro; otra; everyone; everybody; todos; todas
    scene.work = work; works; working; job; jobs; workplace; plant; shop; warehouse; factory; trabajo; trabajos; trabajar; trabajamos; empleo; chamba; jale; planta; fabrica; bodega; taller; laboral; puesto; site; facility; labor
    scene.money = money; dinero; plata; lana; feria; paying; paid; pay; pays; pago; pagos; pagar; paga; pagan; pagamos; check; cheque; dollars; dolares; payment; bucks
    scene.get = get; gets; getting; got; receive; dan; dar; recibe; recib~; give; gives; gave; giving; dieron
"""  # fmt: skip

#: What kind of question it is. These may share their words with the others.
KINDS = """
    ask.how-much = how much; cuanto; cuanta; a como; what does cost; whats price; que precio
    ask.how-many = how many; cuantos; cuantas; what percent; que porcentaje; what percentage
    ask.how-long = how long; how soon; cuanto tiempo; cuanto tarda; how many months; how many weeks; cuantos meses; hasta cuando; para cuando
    ask.when = when; cuando; what date; que dia; que fecha
    ask.who = who; quien; quienes; whose; de quien; a quien
    ask.where = where; donde; adonde; which place
    ask.why = why; how come; por que
    ask.what-is = what is; what are; what mean; what means; what does mean; stand for; whats this; que es; que son; que significa; que quiere decir; explain; que es eso; meaning; que cosa es; this thing; what was; whats in
    ask.how = how do; how does; how can; how would; como se; como funciona; como es; como puedo; how work; how works; como le hago; como
    ask.can-they = can they; can boss; can the boss; can company; can manager; can supervisor; can he; can she; could they; are they allowed; is he allowed; is boss allowed; allowed to; they can; can do that; do that; do this; pueden; puede el; puede mi; me pueden; nos pueden; me puede; nos puede; puede hacer; pueden hacer; es legal; is that legal; is it legal; legal; is that allowed; is that right; eso es legal; permiten; dejan; can i be; can i get; get to
    ask.can-i = can i; can we; may i; could i; could we; am i allowed; are we allowed; is it ok; ok to; ok if; okay to; is it alright; puedo; podemos; se puede; se vale; podria; podriamos; es permitido; esta permitido; se permite; permitido; let us; allowed; cani
    ask.must = do i have to; do we have to; have to; must; need to; required; tengo que; tenemos que; hay que; se tiene que; debo; debemos; obligatorio; mandatory; tiene que; do i need; do we need; necesito; should i; deberia; mejor
    ask.what-if = what if; what happens; what would happen; happen if; que pasa; que pasaria; y si; que sucede; what about; que hay de; what do i do; que hago; what should i do; now what; ahora que
    ask.will = will i; will we; will they; will my; will the; will it; is gonna; going to; would i; would we; would they; am i going; are we going; va a; van a; voy a; vamos a; will
    ask.is-it = is it; is this; is that; are you; are these; is my; es esto; esto es; son ustedes; ustedes son; es verdad; is it true; es cierto; esta bien
    ask.fact = they said; they say; they told; boss says; boss said; told us; says; said; dicen; dice; dijo; dijeron; me dijeron; nos dijeron; heard; oi; keep saying; anda diciendo; diciendo
    ask.past = did; was; were; have been; fue; fueron; hizo; hicieron; paso; ha; han; had
"""  # fmt: skip

#: What other lives are about: where one of these stands, an organizer must read the text.
ELSEWHERE = """
    else.card = credit card; debit card; gift card; time card; forklift card; gas card; badge card; food handler card; id card; christmas card; birthday card; business card; library card; ss card; medical card; insurance card; snap card; ebt card; sim card; bus card; got declined; declined; tarjeta de credito; tarjeta de debito; tarjeta de gasolina; tarjeta de montacargas; tarjeta de navidad; tarjeta de regalo; tarjeta de manipulador; tarjeta de circulacion; tarjeta de banco; card prices; card game
    else.union = credit union; western union; union station; union libre; european union; student union; union de credito; union pacific; union europea; union city
    else.strike = lightning strike; bowling strike; writers strike; teachers strike; air strike; strike out; maestros en huelga; huelga de platos; teachers on strike; strike zone; huelga de hambre; airstrike
    else.contract = phone contract; gym contract; contract with gym; phone plan; contrato de telefono; contrato de gimnasio; contrato con gimnasio; lease; rental contract; contrato de renta; contrato de arrendamiento; cable company; phone company; insurance company
    else.vote = presidential; mayor; governor; congress; senate; senator; president trump; biden; trump; debate; voto en noviembre; vote in november; registered to vote; alcalde; gobernador; elecciones de mi pais; votar por la reina; candidate for; midterm; primaries
    else.home = landlord; rent; apartment; house; mortgage; deposit; evict~; tenant; roommate; neighbor; utility; utilities; electric; electricity; water bill; gas bill; light bill; bill; bills; cable; internet bill; furniture; plumber; roach; roaches; casero; renta; apartamento; hipoteca; inquilino; vecino; vecina; luz; recibo; biles; bil; cucaracha~; muebles; departamento; lavadora; refrigerador; condominio; hoa; casa; cuarto; kitchen; cocina
    else.car = car; truck; vehicle; tire; tires; engine; mechanic; oil; mpg; gasoline; ticket; parking ticket; speeding; license; drivers license; cdl; insurance for car; car insurance; dmv; tow; altima; toyota; ford; carro; coche; troca; camioneta; llanta; mecanico; aceite; gasolina; licencia de manejar; placas; grua; multa de transito; semaforo; red light; highway; traffic; trafico
    else.money = loan; loans; credit; bank; banks; mortgage rate; tax; taxes; w4; w 4; refund; irs; 1040; dependent; bitcoin; lottery; stimulus; unemployment; snap; food stamps; wic; ebt; social security check; child support; alimony; remittance; remesa; impuestos; taxes; prestamo; prestan; credito; banco; loteria; rifa; desempleo; estampillas; cuota alimentaria; cuota inicial; tanda; notario; direct deposit; payroll; w2 form; direct deposit form; invest~; dolar; cuota de mantenimiento; cuota para graduacion; sorteo; venmo; zelle; cashapp
    else.family = kid; kids; son; daughter; baby; newborn; wife; husband; mom; mother; dad; father; wedding; birthday; bday; divorce; school; teacher wants; principal; homework; babysitter; daycare; church; pastor; funeral; hijo; hija; hijos; hijas; nino; ninos; bebe; esposa; marido; mama; papa; boda; cumpleanos; divorci~; escuela; maestra; directora; tarea; ninera; guarderia; iglesia; quinceanera; bautizo; graduacion; posada; fiesta; party; uncle; aunt; sobrino; tio; tia; abuela; novio; novia; girlfriend; boyfriend; single; cute; guapo; guapa
    else.fun = game; games; football; soccer; basketball; baseball; bears; bulls; cubs; sox; movie; movies; music; song; show; netflix; weather; rain; snow; pets; pet; dog; dogs; cat; cats; joke; jokes; lol funny; recipe; cook; bake; baked; chicken; pie; oven; beer; partido; juego; futbol; beisbol; pelea; boxeo; pelicula; cancion; clima; llover; llueve; nieve; frio; perro; gato; chiste; receta; tamales; elotes; frijoles; cerveza; canal; tele; musica; camping; fishing; concert; marcador; softball; casino; vegas; golf; cadillac; steak; zodiac; horoscope; favorite; colour; color; sueno; suenos; dream; lonely; moon; planet; fiesta; carne
    else.health = dentist; tooth; teeth; pharmacy; prescription; headache; cough; flu; vaccine; covid; pregnant; surgery; muela; dentista; farmacia; receta medica; dolor; duele; gripa; tos; vacuna; embaraz~; operaron; operacion; migrana; medicina; pastilla~; espalda; rodilla; knee
    else.state = passport; visa renewal; renewal; renew; consulado; consulate; pasaporte; acta de nacimiento; birth certificate; citizenship test; jury duty; jury; small claims; bankruptcy; landlord court; police report; parole; expunged; ciudadania; cita; bring my wife; traer a mi esposa; renovacion; carta poder; poder notarial; jury summons
    else.shift = vending machine; locker; time off request; put in for; call off; calling off; call out; app password; password; portal; trade shift; trade my; swap; cover my shift; cubrir turno; cambia turno; who works; whos working; hiring; resume; apply for job; estan contratando; contratan; contratando; solicitud; maquina de sodas; clave; contrasena; elevador; elevator; bus; uber ride; ride; raite; parking; parquear; printer; food; cafe; cafecito; coffee; donuts; timesheet; hoja de horas; time sheet; punch; ponchar; paycheck stub copy; direct deposit date; payday; memorial day; thanksgiving; xmas; christmas; navidad; holiday party; open enrollment; uniform size; talla; size; vendo; for sale; sell my
    else.bot = your name; tu nombre; are you single; how are you; como estas; good morning; buenos dias; buenas tardes; good night; wrong number; wrong person; new phone; numero equivocado; do you sleep; how old are you; what are you doing; feliz; happy
    else.hostile = your cadillac; your members; members have you lost; have you lost; han perdido; have you ever; last year; last ten years; el ano pasado; ultimos anos; indicted; prison; jail; carcel; preso; lobbyists; endorse; endorsed; batting average; how many of your; how many elections; cuantas elecciones; your last; su ultima; your last strike; ultima huelga; per signature; por cada firma; paying you; le pagan a usted; les paga; liar; liars; lying; mienten; mentiros~; comunista~; commie~; communist~; your salary; mansion; jet; convention; convencion; spent on; how much did; did you spend; gastado; gastaron; get a real job; real job; shame; you people; ustedes nunca; golf course; administrative; name one; show me one; one contract you; digame una; why are you; sleep at night; duermen
"""  # fmt: skip

#: What only somebody who is there can know: news of this campaign, of one person, of one day.
NEWS = """
    news.done = did you; did we; did they; did he; did she; have we; have you; has she; has he; did it; how did; what happened with; what happened to; how was; ya llego; si llego; les llego; ya salio; ya firm~; que paso con; como les fue; como va; como vamos; ganamos; any news; any update; news on; update on; novedades; hubo; cuantos llevamos; cuantas llevamos; llevamos; llevan; so far; hasta ahora; count looking; how many people came; como salio; how many cards do we have; cuantas tarjetas llevamos; do you think; que opina; que opinan; cree que; creen que; what do you think; think we will
    news.day = today; tonight; tomorrow; yesterday; last night; this morning; this week; next week; last week; monday; tuesday; wednesday; thursday; friday; saturday; sunday; hoy; ayer; anoche; manana; esta semana; lunes; martes; miercoles; jueves; viernes; sabado; domingo; what time; que hora; a que hora; at noon; otra vez en
    news.who = who else; quien mas; quienes mas; my department; whos coming; quien va; esta con nosotros; with us; is with us; on our side; on the fence; mi departamento; el nuevo; new manager; who is new; which stewards; how many signed; cuantos firmaron; cuantas firmas llevamos
    news.own = my case; mi caso; my hearing; mi audiencia; my charge; my share; me toca; how much more would i; my new; exactly make; new hourly; would i make; ganaria; a cuanto; settlement; what date; que fecha; where is meeting; when is meeting; next meeting; proxima reunion; proxima junta; what time; come see; call me; llamame; marque; my address changed; new number; numero nuevo; tell luis; digale; dile a
    news.want = need more; send me; manden; mandeme; print; imprim~; ocupo tarjetas; pick up; recojo; how do i get one; where do i get; donde consigo; can i get a
"""  # fmt: skip

#: What anybody may mention in passing: neither about the thing nor strange. Compared by stem.
PASSING = frozenset(
    """
        thing things stuff somebody someone anybody anyone something anything nothing everything guy guys lady girl man men woman friend friends
        cousin brother sister uncle day days week month year years time times hour hours minute minutes night nights morning afternoon
        place area here there now later already still even again really actually maybe sure true right wrong real good bad better best
        big small little lot long short new old same different first second last next other another many few more less much most every each
        whole half part both own only also too very well ok okay yes no not never ever always sometimes usually before after during while since
        until over under up down in out off on back around away ahead through about against between without like as if then than so because
        but and or of for from to at by with into onto can could may might must shall should will would do does did done doing be is are am
        was were been being have has had having go goes going went gone come comes coming came make makes making made take takes taking took
        put puts want wants wanted need needs needed try tries trying keep keeps kept let lets say said says think thinks thought
        guess wonder wondering heard hear hears mean means question questions quick dumb simple ask asking answer please thanks hi hello
        hey yo sir maam bro dude man lol lmao haha jaja jajaja smh omg btw fyi yeah yep nope ugh damn hell shit fuck wtf honestly basically
        kind kinda sort sorta type way ways situation case deal plan idea reason point fact bit able allowed
        hotel restaurant hospital store kitchen floor line dock yard truck driver nurse aide cna housekeeper housekeeping packing receiving
        shipping clerk front desk department building room rooms terminal port containers container loads load route nursing home resident
        residents guest guests texas ohio illinois missouri chicago california florida state city here years old boy girl whoever whatever
        cosa cosas alguien nadie algo nada todo toda senor senora muchacho muchacha amigo amiga amigos primo prima hermano hermana cunado
        compadre comadre dia dias semana mes meses ano anos tiempo hora horas minuto noche noches manana tarde lugar parte aqui ahi alla aca
        ahora ahorita luego despues antes todavia aun ya otra vez siempre nunca jamas quiza tal tan tanto mucho mucha muchos poco
        mas menos muy bien mal bueno buena malo mala mejor peor grande nuevo nueva viejo mismo misma igual cierto verdad mentira
        primero ultimo cada otro otra solo sola solamente nomas tambien tampoco durante mientras hasta desde sobre entre sin con contra para
        por segun como cuando donde quien que cual porque pues pero sino aunque si no ser estar haber tener hacer poder ir venir
        dar decir ver querer deber creer pensar saber llegar pasar poner parecer quedar dejar seguir encontrar llamar llevar tomar
        soy eres es somos son era eran fue fueron sea sido estoy esta estamos estan estaba esten hay habia haya hubo he ha hemos han tengo tiene
        tienes tenemos tienen tenia hago hace haces hacemos hacen hizo haga puedo puede puedes podemos pueden podria voy va vas vamos van iba
        vengo viene vienen doy da dan digo dice dicen dijo diga digan quiero quiere quieren queremos debo debe deben creo cree pienso se sabe
        pregunta preguntas duda dudas oiga oigan mire mira oye favor gracias hola buenas porfa disculpe perdon jeje ja jaja gracias
        situacion caso razon manera forma tipo idea cuenta ocupo ocupa necesito necesita explique explica entiendo entiende verdadero
        she asi ser once tell those nobody anyway whenever suppose possible possibly actually everywhere till till sent rather saw loud
        website normally usually decision family fui vino vine algun ningun puso puse contestar conseguir claro culpa evitar buscar temprano
        entregar entrega prefiere oir obra ruta bolsa palabra adentro pude puro fijo normalmente product producto production role ver esa ese
        wonder curious understand believe seems look looks looking feel feels care happen happened happening start started begin end ended
        show shows called call calls turn turns bring brings leave leaves stay stays left side open kept saying asks wanting
        empezar empieza terminar termina pasado pasada proximo siguiente viene esos esas unos unas nuestro suyo mios propio propia
        necesario posible seria serian tenga tengan haga hagan pueda puedan quiera quieran vaya vayan diera fuera tuviera tuvieran gustaria
        hotel cocina linea muelle patio chofer troquero enfermera camarista camaristas recepcionista cuarto cuartos edificio piso
        puerto contenedor contenedores carga cargas turno seccion area estado ciudad pais tierra mexico casino
    """.split()
)  # fmt: skip

#: Small words that may stand between the words of a phrase.
BETWEEN = frozenset(
    """
        a an the my your our their his her its this that these those of to in on at for from by with and or i you we they he she it me us them
        him is are am was were be been do does did will would can could should just even really actually only also all any some
        so much more still ever get got going not have has had if
        el la los las un una unos unas de del al a en con por para y o mi mis tu su sus nuestro nuestra nuestros nuestras este esta estos estas
        ese esa esos eso esto yo me te se le les lo nos que si ya no es son soy esta estan va van muy mas todo todos toda bien
        ser estar haber ha han hay
    """.split()
)  # fmt: skip

#: Words of which none tells what is asked.
FUNCTION = BETWEEN | frozenset(
    """
        as but then than there here when what where who why how which whom whose yes ok please thanks hi hello hey about out up down off over
        into onto through too very well now im r ur am been being doing done may might must shall let lets like want wants wanna
        need know tell there here hers theirs mine ours yours one ones cause because while
        tambien porque pues pero como cuando donde quien quienes cual cuales cuanto cuanta cuantos cuantas sin sobre entre hasta desde
        ahi alla aca aqui ahora quiero quiere quieren tengo tiene tienen tenemos puedo puede pueden podemos hace hacen hacer
        fue era e u ni sea sean estoy estaba estamos usted ustedes ellos ellas nosotros el ella tu vos uno una algo alguien
        otra otro vez cosa nada nadie ver ir voy vamos
    """.split()
)  # fmt: skip


def lines_of(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(thing, its phrases); a line without a name goes on with the thing of the one before."""
    name, phrases = "", list[str]()
    for line in table.strip().splitlines():
        first, is_new, rest = line.strip().partition(" = ")
        if is_new:
            if name:
                yield name, tuple(phrases)
            name, phrases = first, []
        phrases += [phrase for each in (rest if is_new else first).split(";") if (phrase := each.strip())]
    yield name, tuple(phrases)
