"""What each rule and word weighs, in hundredths. Written by `make learn`; never by hand."""

STOP = """
	-319
.	120
. 4	-12
. 50	-5
. _ $	92
. _ .	39
. _ _ $	47
. _ _ .	7
. _ _ a	-9
. _ _ again	14
. _ _ and	13
. _ _ be	-6
. _ _ but	-6
. _ _ coffee	-10
. _ _ come	-6
. _ _ contact	10
. _ _ de	15
. _ _ delete	13
. _ _ dio	6
. _ _ do	15
. _ _ dont	5
. _ _ en	-6
. _ _ entienden	18
. _ _ escriba	12
. _ _ even	-6
. _ _ everybody	10
. _ _ favor	7
. _ _ fine	-7
. _ _ finish	7
. _ _ for	-9
. _ _ from	16
. _ _ get	26
. _ _ getting	9
. _ _ got	-17
. _ _ have	21
. _ _ here	-18
. _ _ him	7
. _ _ his	8
. _ _ i	-16
. _ _ is	-5
. _ _ it	17
. _ _ joining	8
. _ _ know	-10
. _ _ let	10
. _ _ mas	8
. _ _ me	40
. _ _ mi	6
. _ _ mucho	7
. _ _ my	31
. _ _ now	10
. _ _ number	25
. _ _ numero	11
. _ _ off	33
. _ _ ok	-5
. _ _ on	-8
. _ _ one	14
. _ _ out	12
. _ _ please	8
. _ _ quiero	-10
. _ _ say	-9
. _ _ send	7
. _ _ si	-15
. _ _ su	-15
. _ _ texts	21
. _ _ the	18
. _ _ time	-11
. _ _ to	-14
. _ _ todo	-17
. _ _ trabajo	8
. _ _ want	15
. _ _ work	7
. _ _ your	6
. _ about	-5
. _ all	11
. _ boss	-8
. _ can	6
. _ cancelar	7
. _ cant	17
. _ days	-7
. _ de	13
. _ did	-12
. _ didnt	-17
. _ dieron	-10
. _ do	7
. _ does	-8
. _ dont	28
. _ el	29
. _ end	15
. _ estas	-13
. _ for	-15
. _ from	13
. _ gets	6
. _ got	7
. _ guys	-8
. _ have	5
. _ he	-5
. _ here	-8
. _ how	6
. _ i	-22
. _ im	7
. _ in	-11
. _ is	-23
. _ it	39
. _ keep	8
. _ la	10
. _ les	5
. _ los	-18
. _ make	7
. _ me	43
. _ mi	8
. _ more	47
. _ my	7
. _ need	7
. _ nice	11
. _ no	53
. _ not	23
. _ number	10
. _ para	-12
. _ please	13
. _ por	-6
. _ que	9
. _ really	-8
. _ remove	20
. _ said	-7
. _ see	11
. _ send	28
. _ serio	-8
. _ still	-10
. _ stop	-8
. _ take	8
. _ text	7
. _ texting	21
. _ the	15
. _ think	-8
. _ time	-11
. _ to	-12
. _ told	8
. _ tu	-6
. _ want	-19
. _ with	9
. _ years	-6
. a	-25
. actually	-6
. all	-7
. asi	9
. asking	-9
. asking for	-9
. borrenme	16
. borrenme $	7
. but	5
. can	-6
. can i	-8
. cant	11
. como	-11
. delete	41
. dije	15
. dije que	15
. do not	5
. dont	45
. dont send	17
. dont text	7
. en serio	-8
. erase	15
. erase me	15
. first	-8
. fix	44
. fix it	22
. how	-13
. i	8
. i cant	17
. i did	-14
. i didnt	-16
. i do	8
. i dont	29
. i said	-7
. i think	-8
. i told	8
. i want	-15
. id	13
. ill	5
. im	39
. im not	7
. is	-14
. keep	6
. kindly	6
. les	9
. let	12
. like	-8
. los	-6
. lose	23
. lose my	18
. me	-39
. missed	-17
. my boss	-8
. never	16
. never again	8
. next	-8
. no	20
. no me	8
. no more	34
. no send	11
. not	12
. nothing	11
. now	12
. nunca	-6
. off	8
. one	6
. or	-12
. out	13
. please	50
. por	-15
. que	14
. que no	18
. quit	30
. remove	19
. remove $	13
. scratch	8
. screenshot	7
. se	6
. sent	12
. she	15
. she gets	6
. si	-11
. so	5
. so how	6
. sorry	-13
. still	-16
. stop	40
. stop $	9
. stop .	11
. stop texting	20
. take	24
. take me	11
. text	-38
. thank	14
. thank you	14
. that	-10
. that was	-9
. two	-7
. unsubscribe	19
. unsubscribe me	7
. ustedes	6
. want	-6
. was that	-6
. we	-6
. what	-8
. whatever	5
. whats	-11
. when	-5
. where	-6
. which	7
. y	-6
. y tu	-6
. ya	47
. ya no	37
. yo	-20
. you	6
. you can	8
. you got	9
0110	-14
0119	-6
0142	16
0142 $	16
0163	11
0163 $	12
1	-52
1 $	-21
1 _ _ $	-12
1 more	-9
10	-45
10 $	-9
10 _ $	-7
10 min	-8
10 min $	-6
104	-8
11	-12
11 .	-5
11 . 50	-5
11 _ $	-6
11 _ 50	-5
12	-11
14	-16
14 _ _ $	-10
18	-8
19	-9
2	-63
2 $	-43
2 _ _ $	14
2 _ _ 1	-8
2 _ _ a	-7
2 _ _ they	-7
2 _ ago	20
2 _ and	-6
2 _ de	-7
2 and	9
2 chairs	-7
2 more	-6
2 no	-8
2 weeks	20
2 weeks ago	20
20	-25
20 _ $	-8
20 bucks	-9
2006	7
22	-11
22 years	-7
28	-6
2nd	-7
3	-91
3 $	-27
3 _ $	-18
3 _ _ $	-20
3 semanas	-9
30	-23
30 _ $	-7
31 years	5
312	-6
312 555	-6
312 _ _ $	-6
3rd	-9
3rd _ $	-7
4	-22
4 $	-16
4 _ $	-5
4 _ .	6
4 _ _ $	6
4 times	26
40	-9
5	-28
5 $	-8
5 _ $	-9
5 _ _ $	-9
5 _ la	10
50	-15
50 _ _ $	-7
500	11
555	-18
555 0110	-14
555 0142	14
555 0142 $	14
555 0163	11
555 0163 $	12
555 _ $	55
555 _ _ put	-10
555 _ and	-10
555 _ y	-23
6	-29
6 _ $	-8
6 _ _ $	-10
60	-15
60 _ _ $	-7
7	-14
7 $	-14
70	-6
7pm	-7
8	-18
8 $	-11
8 _ $	-6
80	-6
9	-38
9 _ _ $	-6
9 yrs	-17
98	14
?	-142
^ 1	-29
^ 2	-28
^ 2 no	-8
^ 3	-12
^ 4	-5
^ _ $	123
^ _ .	-26
^ _ 10	-16
^ _ 2	41
^ _ 20	-9
^ _ 555	13
^ _ _ $	98
^ _ _ .	-50
^ _ _ 1	-11
^ _ _ 10	-11
^ _ _ 12	-9
^ _ _ 2	-17
^ _ _ 20	-7
^ _ _ 3	-19
^ _ _ 4	-22
^ _ _ 5	-8
^ _ _ 555	-12
^ _ _ 9	-15
^ _ _ able	-10
^ _ _ about	-25
^ _ _ abusos	-20
^ _ _ advertencia	-10
^ _ _ after	-6
^ _ _ again	-7
^ _ _ agarro	-15
^ _ _ agency	8
^ _ _ agreguen	22
^ _ _ ahi	20
^ _ _ al	39
^ _ _ alerts	6
^ _ _ alone	36
^ _ _ already	28
^ _ _ alto	18
^ _ _ always	-17
^ _ _ amigos	-9
^ _ _ amor	11
^ _ _ an	32
^ _ _ anden	27
^ _ _ anonimo	-11
^ _ _ anos	-10
^ _ _ any	19
^ _ _ appreciate	15
^ _ _ aqui	38
^ _ _ are	-37
^ _ _ around	-7
^ _ _ as	-8
^ _ _ asi	11
^ _ _ ask	-6
^ _ _ asked	-9
^ _ _ asking	-6
^ _ _ autorizacion	28
^ _ _ avisenme	-8
^ _ _ aviso	-9
^ _ _ avisos	33
^ _ _ ayer	22
^ _ _ badge	-5
^ _ _ baja	55
^ _ _ basura	-15
^ _ _ be	25
^ _ _ been	-13
^ _ _ before	-14
^ _ _ bien	-22
^ _ _ block	41
^ _ _ blocked	13
^ _ _ blocking	-7
^ _ _ bloquie	16
^ _ _ borren	-38
^ _ _ borro	-10
^ _ _ boss	-27
^ _ _ box	6
^ _ _ breaks	-7
^ _ _ bring	-6
^ _ _ broke	-11
^ _ _ buen	-8
^ _ _ busquen	8
^ _ _ but	-21
^ _ _ by	-6
^ _ _ call	-13
^ _ _ cambiar	7
^ _ _ came	-9
^ _ _ can	-20
^ _ _ cancel	8
^ _ _ cant	-17
^ _ _ carajo	35
^ _ _ cards	-6
^ _ _ care	6
^ _ _ carmen	7
^ _ _ carpool	-7
^ _ _ cell	26
^ _ _ celular	28
^ _ _ chairs	-10
^ _ _ changed	-14
^ _ _ charge	11
^ _ _ check	-8
^ _ _ chip	8
^ _ _ cita	-7
^ _ _ cocina	-14
^ _ _ come	-7
^ _ _ comer	-7
^ _ _ como	-20
^ _ _ companeros	-9
^ _ _ company	-16
^ _ _ con	8
^ _ _ consent	29
^ _ _ consentimiento	10
^ _ _ contact	47
^ _ _ contactarme	11
^ _ _ contacting	19
^ _ _ contacto	-6
^ _ _ contract	-12
^ _ _ copia	-10
^ _ _ correr	-13
^ _ _ could	19
^ _ _ creo	-12
^ _ _ cuenten	11
^ _ _ dan	-16
^ _ _ dana	-5
^ _ _ dar	8
^ _ _ dare	-25
^ _ _ data	-23
^ _ _ datos	53
^ _ _ daughters	13
^ _ _ day	20
^ _ _ de	-6
^ _ _ decir	6
^ _ _ deja	22
^ _ _ dejan	-7
^ _ _ dejar	9
^ _ _ dejaron	-32
^ _ _ deje	-5
^ _ _ dejen	-38
^ _ _ del	22
^ _ _ delete	30
^ _ _ denise	6
^ _ _ desist	9
^ _ _ did	15
^ _ _ digan	-10
^ _ _ digas	-26
^ _ _ digo	-23
^ _ _ dije	10
^ _ _ dinero	-9
^ _ _ dio	5
^ _ _ direccion	-12
^ _ _ do	-18
^ _ _ does	-7
^ _ _ doing	-6
^ _ _ don	10
^ _ _ doordash	-8
^ _ _ dos	9
^ _ _ duda	-29
^ _ _ early	-10
^ _ _ el	-53
^ _ _ eliminar	28
^ _ _ eliminen	24
^ _ _ else	23
^ _ _ en	-27
^ _ _ end	12
^ _ _ enough	-13
^ _ _ equivocado	-18
^ _ _ equivoque	-16
^ _ _ es	22
^ _ _ escriba	-20
^ _ _ escribirme	7
^ _ _ ese	-9
^ _ _ eso	9
^ _ _ espanol	-5
^ _ _ esposa	9
^ _ _ esposo	6
^ _ _ estaba	-10
^ _ _ estan	-10
^ _ _ estar	9
^ _ _ estare	-10
^ _ _ estas	24
^ _ _ este	14
^ _ _ esten	12
^ _ _ esto	16
^ _ _ estos	16
^ _ _ even	15
^ _ _ ever	18
^ _ _ everyone	-11
^ _ _ ex	9
^ _ _ examen	-7
^ _ _ familia	-13
^ _ _ favor	5
^ _ _ feel	-6
^ _ _ finally	-23
^ _ _ find	-33
^ _ _ fired	-6
^ _ _ firmar	-10
^ _ _ firmas	-5
^ _ _ firme	11
^ _ _ for	-22
^ _ _ foto	-16
^ _ _ friday	-9
^ _ _ frio	-11
^ _ _ from	59
^ _ _ fuerte	-19
^ _ _ gas	-13
^ _ _ get	-15
^ _ _ gets	22
^ _ _ getting	13
^ _ _ give	-6
^ _ _ go	-13
^ _ _ goes	15
^ _ _ going	-44
^ _ _ good	-29
^ _ _ got	-34
^ _ _ grupo	43
^ _ _ gusto	-10
^ _ _ guys	-11
^ _ _ ha	-19
^ _ _ habia	10
^ _ _ hace	-20
^ _ _ hacer	-9
^ _ _ han	-9
^ _ _ harassment	6
^ _ _ harta	7
^ _ _ hay	-14
^ _ _ hear	-6
^ _ _ hell	9
^ _ _ here	61
^ _ _ hermana	6
^ _ _ hi	-9
^ _ _ him	-6
^ _ _ hoja	9
^ _ _ home	-10
^ _ _ horas	-6
^ _ _ hour	-18
^ _ _ hours	-6
^ _ _ how	-20
^ _ _ hoy	-11
^ _ _ i	30
^ _ _ iba	-16
^ _ _ id	14
^ _ _ if	-7
^ _ _ im	21
^ _ _ in	-20
^ _ _ informacion	-7
^ _ _ ingles	-7
^ _ _ interesa	11
^ _ _ interesado	30
^ _ _ interesan	7
^ _ _ interested	22
^ _ _ is	-15
^ _ _ it	-32
^ _ _ ive	-6
^ _ _ jaja	-6
^ _ _ jodan	7
^ _ _ joder	6
^ _ _ join	-7
^ _ _ just	-10
^ _ _ keisha	-17
^ _ _ kid	-6
^ _ _ kids	10
^ _ _ know	-6
^ _ _ la	39
^ _ _ las	-34
^ _ _ lata	12
^ _ _ late	-20
^ _ _ le	-10
^ _ _ lead	-6
^ _ _ leave	-30
^ _ _ legal	-11
^ _ _ les	-7
^ _ _ let	14
^ _ _ line	-5
^ _ _ link	-6
^ _ _ list	19
^ _ _ llamen	-11
^ _ _ llamo	7
^ _ _ llegado	18
^ _ _ llegan	-12
^ _ _ llego	-15
^ _ _ llevamos	-5
^ _ _ llover	-18
^ _ _ llueve	-17
^ _ _ lo	-17
^ _ _ lol	-6
^ _ _ longer	10
^ _ _ look	-9
^ _ _ los	29
^ _ _ lose	7
^ _ _ lost	-9
^ _ _ love	22
^ _ _ luego	-21
^ _ _ lugar	-5
^ _ _ luis	-10
^ _ _ luz	-11
^ _ _ mal	27
^ _ _ man	11
^ _ _ management	11
^ _ _ mandan	38
^ _ _ mandando	-7
^ _ _ mandar	12
^ _ _ mandatory	-10
^ _ _ manden	-37
^ _ _ many	-9
^ _ _ maria	-7
^ _ _ mas	27
^ _ _ mate	19
^ _ _ me	-14
^ _ _ mensaje	24
^ _ _ mensajes	15
^ _ _ message	9
^ _ _ messages	43
^ _ _ messaging	7
^ _ _ metan	26
^ _ _ mi	14
^ _ _ miedo	-16
^ _ _ mija	19
^ _ _ min	-7
^ _ _ mind	-12
^ _ _ mis	-22
^ _ _ misa	-8
^ _ _ molesta	-42
^ _ _ molestar	23
^ _ _ moleste	27
^ _ _ molesten	30
^ _ _ mom	-7
^ _ _ more	6
^ _ _ muchacha	12
^ _ _ my	15
^ _ _ n	7
^ _ _ name	26
^ _ _ need	-11
^ _ _ never	10
^ _ _ new	9
^ _ _ ni	15
^ _ _ no	-18
^ _ _ noche	-12
^ _ _ nombre	33
^ _ _ nos	-22
^ _ _ notificaciones	23
^ _ _ now	41
^ _ _ numero	-24
^ _ _ o	7
^ _ _ off	41
^ _ _ ok	12
^ _ _ old	-8
^ _ _ on	-9
^ _ _ opt	44
^ _ _ or	25
^ _ _ order	-7
^ _ _ osha	-5
^ _ _ other	-7
^ _ _ otro	25
^ _ _ out	67
^ _ _ paga	-14
^ _ _ paren	15
^ _ _ parking	-6
^ _ _ pasado	-8
^ _ _ paying	-26
^ _ _ paz	40
^ _ _ pedi	-16
^ _ _ pedido	-6
^ _ _ pega	-12
^ _ _ pelear	-9
^ _ _ perderme	-21
^ _ _ perdieron	-6
^ _ _ perdio	-6
^ _ _ permiso	28
^ _ _ pero	-26
^ _ _ person	11
^ _ _ phone	11
^ _ _ pizza	-7
^ _ _ plan	24
^ _ _ please	-55
^ _ _ point	-5
^ _ _ por	-20
^ _ _ porfavor	21
^ _ _ porque	-6
^ _ _ possible	10
^ _ _ preocupes	-15
^ _ _ problemas	-7
^ _ _ propaganda	40
^ _ _ proxima	10
^ _ _ puede	-17
^ _ _ puedo	-13
^ _ _ puse	18
^ _ _ puso	6
^ _ _ que	8
^ _ _ queja	-6
^ _ _ queria	26
^ _ _ quien	12
^ _ _ quienes	22
^ _ _ quiero	-9
^ _ _ quite	-7
^ _ _ quiten	-14
^ _ _ read	15
^ _ _ reads	6
^ _ _ recordatorios	38
^ _ _ registro	32
^ _ _ remove	6
^ _ _ reply	-6
^ _ _ report	-11
^ _ _ reported	11
^ _ _ responda	-16
^ _ _ rh	-8
^ _ _ rosa	-9
^ _ _ sabe	-6
^ _ _ saber	-9
^ _ _ sacar	33
^ _ _ safe	-6
^ _ _ said	7
^ _ _ saldo	-10
^ _ _ salgo	9
^ _ _ sali	9
^ _ _ salir	15
^ _ _ saquenme	5
^ _ _ saw	15
^ _ _ say	-6
^ _ _ says	19
^ _ _ scam	-15
^ _ _ se	-8
^ _ _ second	-9
^ _ _ see	-23
^ _ _ seguir	12
^ _ _ send	20
^ _ _ sending	-10
^ _ _ ser	42
^ _ _ seriously	32
^ _ _ servicio	39
^ _ _ set	-13
^ _ _ should	-7
^ _ _ si	11
^ _ _ sign	7
^ _ _ signed	-7
^ _ _ signup	29
^ _ _ sistema	30
^ _ _ sister	-15
^ _ _ so	-21
^ _ _ sola	9
^ _ _ some	39
^ _ _ son	-22
^ _ _ sorry	-28
^ _ _ soy	24
^ _ _ spam	22
^ _ _ stop	8
^ _ _ straight	13
^ _ _ strike	-9
^ _ _ su	5
^ _ _ suave	9
^ _ _ subscription	27
^ _ _ sucks	-10
^ _ _ suena	15
^ _ _ supervisor	-6
^ _ _ suscripcion	31
^ _ _ take	-25
^ _ _ taken	-8
^ _ _ tal	-8
^ _ _ tan	19
^ _ _ tarde	-5
^ _ _ taxes	-7
^ _ _ te	-14
^ _ _ telefono	11
^ _ _ temprano	-6
^ _ _ tengo	-19
^ _ _ termino	6
^ _ _ texted	-8
^ _ _ texting	-38
^ _ _ textos	-26
^ _ _ texts	21
^ _ _ thanks	14
^ _ _ that	-17
^ _ _ the	20
^ _ _ them	-21
^ _ _ then	-6
^ _ _ there	9
^ _ _ they	-16
^ _ _ thing	-7
^ _ _ this	36
^ _ _ though	-21
^ _ _ thursdays	-15
^ _ _ ti	-17
^ _ _ tia	-5
^ _ _ tiene	13
^ _ _ time	-33
^ _ _ times	8
^ _ _ tmrw	-8
^ _ _ to	16
^ _ _ toca	-5
^ _ _ todavia	-18
^ _ _ today	-7
^ _ _ todo	14
^ _ _ todos	-7
^ _ _ tomen	5
^ _ _ tomorrow	-14
^ _ _ tonight	-10
^ _ _ trabaja	6
^ _ _ trabajo	23
^ _ _ traer	-11
^ _ _ tres	15
^ _ _ triste	-12
^ _ _ tu	-8
^ _ _ turno	-16
^ _ _ tus	-8
^ _ _ two	-13
^ _ _ un	-29
^ _ _ understand	-7
^ _ _ union	5
^ _ _ uno	-18
^ _ _ unsubscribe	31
^ _ _ unsubscribed	-14
^ _ _ up	-18
^ _ _ ups	-9
^ _ _ us	-16
^ _ _ ustedes	16
^ _ _ va	-24
^ _ _ verdad	-11
^ _ _ vi	-7
^ _ _ vio	8
^ _ _ vivo	9
^ _ _ volantes	-8
^ _ _ volumen	-8
^ _ _ voy	-17
^ _ _ vuelva	10
^ _ _ vuelvan	6
^ _ _ vuelven	13
^ _ _ want	-22
^ _ _ wanted	15
^ _ _ wants	-10
^ _ _ was	-7
^ _ _ way	-10
^ _ _ we	-16
^ _ _ week	-5
^ _ _ went	-11
^ _ _ what	6
^ _ _ when	-6
^ _ _ who	6
^ _ _ will	-12
^ _ _ wish	10
^ _ _ with	19
^ _ _ wont	-28
^ _ _ word	11
^ _ _ worked	19
^ _ _ working	-8
^ _ _ works	-8
^ _ _ write	-5
^ _ _ wrong	-28
^ _ _ y	-8
^ _ _ yes	15
^ _ _ yesterday	-11
^ _ _ yet	-15
^ _ _ yo	31
^ _ _ you	13
^ _ _ your	-25
^ _ _ youre	-9
^ _ a	50
^ _ abogado	25
^ _ about	14
^ _ abuela	-7
^ _ abuelita	13
^ _ against	19
^ _ agencia	-7
^ _ agency	-8
^ _ agradeceria	11
^ _ agua	-12
^ _ ahi	-11
^ _ aint	14
^ _ al	52
^ _ alguien	-9
^ _ all	20
^ _ alto	29
^ _ am	10
^ _ and	7
^ _ app	-11
^ _ appreciate	11
^ _ are	15
^ _ as	48
^ _ asi	-9
^ _ asked	13
^ _ asking	-17
^ _ asusto	-10
^ _ at	-28
^ _ autorice	5
^ _ aviso	-10
^ _ away	48
^ _ ayer	-7
^ _ back	21
^ _ badge	-5
^ _ baja	7
^ _ be	-25
^ _ been	13
^ _ being	-12
^ _ bien	-6
^ _ block	-11
^ _ blocked	15
^ _ blocking	24
^ _ bloqueo	10
^ _ borraron	-15
^ _ boss	-13
^ _ botao	-10
^ _ bother	19
^ _ bothering	22
^ _ bringing	-8
^ _ bro	10
^ _ brought	-5
^ _ cafecito	-6
^ _ call	6
^ _ called	-8
^ _ calling	-10
^ _ calls	-6
^ _ calor	-13
^ _ came	-8
^ _ can	-6
^ _ cancel	-9
^ _ cancelar	28
^ _ cancelaron	-5
^ _ cancelled	-8
^ _ cancelo	10
^ _ cansada	-12
^ _ cant	-10
^ _ cayo	-7
^ _ celular	8
^ _ changed	20
^ _ cierto	-16
^ _ como	33
^ _ companero	-12
^ _ compania	-6
^ _ company	-8
^ _ conozco	17
^ _ contact	26
^ _ copia	-7
^ _ corrieron	-10
^ _ cortaron	-9
^ _ corto	-10
^ _ creo	-11
^ _ cuantos	-6
^ _ cuchillos	-6
^ _ cunado	11
^ _ cut	-7
^ _ dad	9
^ _ dana	-12
^ _ darme	8
^ _ das	13
^ _ daughter	-14
^ _ day	-10
^ _ de	102
^ _ dead	-10
^ _ dejar	25
^ _ dejaron	-6
^ _ deje	43
^ _ dejen	-49
^ _ del	43
^ _ delete	-7
^ _ deleted	-25
^ _ deployed	8
^ _ deseo	26
^ _ despidieron	-7
^ _ di	18
^ _ dia	-17
^ _ dias	-12
^ _ dicen	-11
^ _ did	-10
^ _ didnt	-7
^ _ died	14
^ _ dificil	6
^ _ dije	-20
^ _ dijeron	-19
^ _ dijo	7
^ _ dios	-8
^ _ discontinue	22
^ _ dispatch	-27
^ _ do	-8
^ _ does	7
^ _ dolor	-9
^ _ donde	46
^ _ done	20
^ _ dont	-77
^ _ dos	-5
^ _ down	-12
^ _ doy	26
^ _ driving	-18
^ _ ekivocado	49
^ _ el	51
^ _ elimino	-17
^ _ end	13
^ _ english	-6
^ _ enough	-6
^ _ enroll	40
^ _ entiendo	-20
^ _ equivocado	34
^ _ equivocaron	11
^ _ equivoco	34
^ _ equivoque	5
^ _ esa	-17
^ _ escribo	7
^ _ escupio	-13
^ _ esposo	12
^ _ estan	-12
^ _ este	43
^ _ estuvo	7
^ _ ever	16
^ _ everybody	-7
^ _ ex	-9
^ _ fin	-13
^ _ firme	-11
^ _ for	-16
^ _ foreman	8
^ _ forever	53
^ _ forgot	-7
^ _ four	-39
^ _ friend	-9
^ _ from	-18
^ _ fuera	33
^ _ further	38
^ _ gafete	-6
^ _ game	-7
^ _ ganas	-12
^ _ gave	13
^ _ get	11
^ _ go	-27
^ _ goes	13
^ _ going	19
^ _ got	5
^ _ gracias	17
^ _ gusta	-9
^ _ gusto	-10
^ _ guy	17
^ _ ha	10
^ _ hace	19
^ _ had	-18
^ _ hago	9
^ _ happened	-7
^ _ has	-26
^ _ hasta	12
^ _ have	30
^ _ hay	-31
^ _ he	-32
^ _ heading	-7
^ _ hear	-32
^ _ heard	8
^ _ her	12
^ _ here	-7
^ _ hermano	11
^ _ hicieron	-9
^ _ hija	-6
^ _ hijo	-14
^ _ hit	-12
^ _ hitting	21
^ _ hizo	-7
^ _ home	-8
^ _ i	14
^ _ ice	-19
^ _ if	-11
^ _ ill	-5
^ _ im	5
^ _ insistan	27
^ _ interesa	-25
^ _ interest	24
^ _ interested	22
^ _ intrested	29
^ _ is	10
^ _ isnt	21
^ _ it	23
^ _ jefe	-10
^ _ job	9
^ _ jodan	32
^ _ junta	-7
^ _ just	-9
^ _ keep	-34
^ _ kid	-12
^ _ kids	-9
^ _ know	47
^ _ la	42
^ _ ladilla	5
^ _ laid	9
^ _ last	-11
^ _ late	-10
^ _ lead	13
^ _ leaving	-14
^ _ les	18
^ _ let	-33
^ _ letting	-13
^ _ line	-8
^ _ llegan	-41
^ _ llegue	-16
^ _ llegues	-7
^ _ lo	-27
^ _ long	-13
^ _ longer	9
^ _ los	16
^ _ lose	-66
^ _ lost	22
^ _ love	-8
^ _ maam	-11
^ _ machine	-8
^ _ made	6
^ _ mal	8
^ _ mama	-8
^ _ manches	9
^ _ manda	-6
^ _ mandar	12
^ _ manden	-11
^ _ manera	8
^ _ maquina	-6
^ _ me	26
^ _ means	10
^ _ meeting	-6
^ _ mejor	-11
^ _ mensajes	17
^ _ mero	-16
^ _ mes	-16
^ _ messages	13
^ _ messaging	5
^ _ metieron	15
^ _ mi	93
^ _ migra	-15
^ _ mind	-10
^ _ mis	64
^ _ moleste	14
^ _ molesten	7
^ _ mom	19
^ _ more	13
^ _ mother	6
^ _ much	-22
^ _ mude	9
^ _ muere	11
^ _ murio	-8
^ _ muy	-8
^ _ my	82
^ _ n	-5
^ _ need	-25
^ _ never	-44
^ _ next	-5
^ _ ni	11
^ _ nina	-12
^ _ nino	-6
^ _ no	-9
^ _ nos	-15
^ _ nuevo	-10
^ _ number	29
^ _ numero	-31
^ _ nunca	20
^ _ o	-6
^ _ of	-39
^ _ off	44
^ _ offered	-8
^ _ ok	-20
^ _ old	-12
^ _ on	-33
^ _ one	-30
^ _ opt	11
^ _ or	15
^ _ otro	48
^ _ out	18
^ _ pain	-14
^ _ palabra	6
^ _ para	-9
^ _ paramos	-15
^ _ parar	10
^ _ parele	23
^ _ paren	-11
^ _ parenle	9
^ _ part	32
^ _ parte	20
^ _ pasa	-8
^ _ pedi	11
^ _ pena	14
^ _ pensarlo	-46
^ _ pero	19
^ _ person	-18
^ _ pidio	-13
^ _ pido	8
^ _ pizza	-8
^ _ please	-91
^ _ podrian	21
^ _ policia	-5
^ _ pongo	-10
^ _ por	-7
^ _ porfavor	-22
^ _ pray	-8
^ _ pregunto	-10
^ _ prices	-7
^ _ primo	12
^ _ problem	-15
^ _ puede	-8
^ _ pueden	-10
^ _ pulled	-11
^ _ puro	-6
^ _ pusieron	-10
^ _ quedo	-12
^ _ quien	-5
^ _ quieto	49
^ _ quit	-31
^ _ quitaron	-20
^ _ quiten	-22
^ _ quito	-11
^ _ ran	-11
^ _ rather	-28
^ _ rato	-5
^ _ read	-14
^ _ real	10
^ _ regrese	7
^ _ removal	23
^ _ remove	-13
^ _ removed	-8
^ _ reply	-12
^ _ reporto	-6
^ _ retired	-12
^ _ reunion	-16
^ _ right	-20
^ _ rio	-15
^ _ rocks	30
^ _ roommate	24
^ _ ruego	14
^ _ sacan	31
^ _ sacaron	-7
^ _ safe	-20
^ _ said	-15
^ _ salgo	20
^ _ salirme	37
^ _ says	-32
^ _ see	-18
^ _ seguro	-13
^ _ sending	20
^ _ senor	20
^ _ senora	-12
^ _ sent	-12
^ _ shift	-14
^ _ should	-14
^ _ si	-9
^ _ siento	-13
^ _ sigan	27
^ _ sign	-14
^ _ significa	-8
^ _ sigo	-6
^ _ sigue	-8
^ _ siguen	41
^ _ sir	16
^ _ so	11
^ _ solicito	23
^ _ some	-16
^ _ somebody	15
^ _ someone	9
^ _ son	-27
^ _ soy	33
^ _ spam	51
^ _ speech	-5
^ _ still	11
^ _ stop	-15
^ _ su	11
^ _ sure	-8
^ _ suspende	21
^ _ switched	6
^ _ take	20
^ _ tal	-9
^ _ talk	-5
^ _ tan	7
^ _ tanto	22
^ _ te	-23
^ _ team	-11
^ _ telefono	-10
^ _ tell	-12
^ _ telling	-9
^ _ test	-10
^ _ text	26
^ _ texted	-10
^ _ texting	63
^ _ texto	-34
^ _ textos	20
^ _ thank	-15
^ _ thanks	5
^ _ that	-11
^ _ the	-7
^ _ them	34
^ _ there	8
^ _ these	39
^ _ they	-18
^ _ thinking	-10
^ _ this	-24
^ _ thought	11
^ _ threatening	-8
^ _ through	-11
^ _ tia	-19
^ _ tiene	-9
^ _ tienen	23
^ _ tio	-11
^ _ to	33
^ _ toco	-10
^ _ told	-34
^ _ tono	-5
^ _ too	-10
^ _ touched	-9
^ _ traen	-6
^ _ transferred	8
^ _ triste	-14
^ _ troca	12
^ _ true	-23
^ _ tu	-9
^ _ two	-6
^ _ un	-37
^ _ una	-19
^ _ union	-8
^ _ uno	25
^ _ unsubscribe	5
^ _ up	41
^ _ us	39
^ _ usted	8
^ _ va	-8
^ _ vale	5
^ _ van	14
^ _ vayan	-17
^ _ veces	20
^ _ ver	-16
^ _ vez	-26
^ _ vieja	7
^ _ viernes	-25
^ _ vos	14
^ _ vote	15
^ _ voted	9
^ _ voy	30
^ _ vuelvan	18
^ _ w	9
^ _ wait	-6
^ _ want	33
^ _ wanted	12
^ _ was	-14
^ _ weather	-22
^ _ what	5
^ _ when	-5
^ _ who	12
^ _ why	-16
^ _ wife	10
^ _ will	-10
^ _ wish	-8
^ _ with	8
^ _ withdraw	7
^ _ worry	-27
^ _ would	7
^ _ wrong	-15
^ _ wrote	-10
^ _ y	23
^ _ ya	67
^ _ yo	-8
^ _ you	-6
^ _ your	-18
^ a	27
^ a donde	27
^ a la	64
^ a mi	-21
^ a que	-18
^ a quien	-6
^ acabo	-7
^ acabo de	-7
^ accused	-6
^ accused me	-6
^ add	12
^ add me	8
^ ah	-7
^ ahora	-9
^ ahorita	-8
^ ahorita no	-20
^ aight	-6
^ aint	13
^ al	-18
^ all	-8
^ already	16
^ alto	65
^ alto por	21
^ am	-10
^ am i	-10
^ amen	-6
^ ando	-20
^ ando en	-6
^ anular	34
^ anulen	24
^ anulen mi	26
^ any	-6
^ anyone	-6
^ apaguen	16
^ apaguen eso	18
^ apartenme	-6
^ app	-5
^ app says	-5
^ aqui	23
^ aqui es	7
^ aqui no	23
^ aqui todo	-24
^ are	-33
^ are we	-5
^ are you	-18
^ arret	17
^ ask	-16
^ ayer	-16
^ ayuda	-17
^ ayuda por	-17
^ back	7
^ baja	26
^ baja el	-8
^ baja por	13
^ bajame	13
^ bajen	16
^ bajenme	10
^ bajenme de	10
^ basta	28
^ basta de	-8
^ battery	-6
^ be	-17
^ be there	-5
^ beat	26
^ been	-34
^ been here	-22
^ bendito	-11
^ block	7
^ blocked	14
^ blocking	26
^ bloqueado	30
^ borra	-18
^ borra el	-12
^ borrame	-21
^ borrame del	36
^ borrar	28
^ borraron	-10
^ borre	14
^ borre tu	-9
^ borreme	-51
^ borren	-61
^ borren mi	-15
^ borren mis	-31
^ boss	-31
^ bota	9
^ bringing	-10
^ bro	5
^ broke	-8
^ buenas	-12
^ buenos	-10
^ buenos dias	-10
^ burn	5
^ bye	10
^ cada que	5
^ call	-25
^ call me	-25
^ can	-41
^ can i	-12
^ can somebody	-7
^ can someone	10
^ can the	-7
^ can we	20
^ can you	10
^ cancel	44
^ cancel my	18
^ cancelar	39
^ cancelenme	12
^ cant	-36
^ cease	31
^ cease and	9
^ cero	11
^ cesen	34
^ changed	7
^ chill	11
^ cierren	17
^ cierren mi	17
^ claro	-6
^ claro que	-6
^ coffee	-10
^ como	-20
^ como cancelo	11
^ como elimino	-17
^ como me	12
^ como puedo	9
^ compre	8
^ compre este	8
^ con	34
^ con la	9
^ cono	8
^ contrataron	-10
^ cool	-18
^ corrieron	-6
^ corrieron a	-6
^ corten	34
^ cortenle	40
^ could	5
^ could you	14
^ count	-31
^ count me	-25
^ creo	10
^ creo que	10
^ cross	-8
^ cross me	-8
^ cual	-22
^ cuando	-19
^ cuando es	-5
^ cuando van	8
^ cuantas	11
^ cuantas veces	20
^ cuanto	-26
^ cuanto tiene	-6
^ cuantos	-6
^ cut	22
^ cut it	13
^ cut the	7
^ daca	-22
^ daca $	-22
^ dame	5
^ dame de	5
^ de que	-11
^ dear	9
^ dear sir	9
^ deja	22
^ deja de	18
^ deja te	-6
^ dejame	12
^ dejame en	-28
^ dejame quieto	45
^ deje	-8
^ deje de	-5
^ dejeme	20
^ dejen	57
^ dejen de	-6
^ dejen la	24
^ dejenme	32
^ dejenme en	6
^ dejo	-14
^ dejo de	-13
^ del	6
^ del my	6
^ delete	44
^ delete my	-29
^ desapunteme	7
^ desapunteme de	7
^ desinscribir	23
^ desist	22
^ despues	-11
^ detener	62
^ dice mi	11
^ did	-20
^ did i	9
^ did you	-23
^ didnt	16
^ didnt i	26
^ dieron	-5
^ diganle	-6
^ dijo	-12
^ dijo que	-12
^ dime	25
^ dios	-15
^ disculpe	-29
^ dnt	63
^ do i	-26
^ do not	46
^ do we	-8
^ do you	-12
^ dock	-19
^ doctor	-18
^ documentos	-21
^ does	-34
^ does this	-12
^ donde	-28
^ done	-6
^ dont	-39
^ dont bother	11
^ dont call	17
^ dont cancel	-7
^ dont contact	23
^ dont ever	16
^ dont forget	-8
^ dont hit	7
^ dont know	28
^ dont let	-21
^ dont need	7
^ dont quit	-13
^ dont stop	-68
^ dont text	7
^ dont want	49
^ dont work	6
^ dont worry	-27
^ dont write	8
^ dont you	-25
^ doy	11
^ drop me	9
^ dues	-8
^ eat	8
^ eat a	8
^ echenle	-12
^ echenle ganas	-12
^ el	-94
^ el de	-11
^ el manager	7
^ el numero	-26
^ el supervisor	-12
^ eliminame	18
^ eliminar	13
^ eliminaron	-8
^ eliminen	5
^ eliminenme	39
^ en	-39
^ en mi	-12
^ end	57
^ end it	19
^ enough	20
^ equivocado	15
^ erase	34
^ erase my	31
^ es	-10
^ esa	-20
^ ese	-15
^ eso	-10
^ esta	24
^ estan	-13
^ estas	-6
^ este	11
^ este celular	7
^ este es	7
^ este numero	14
^ estoy	-45
^ estoy cansada	-12
^ estoy en	9
^ estoy fuera	-11
^ estuve	-9
^ every	7
^ f	15
^ falta	-6
^ feliz	-14
^ fell	-25
^ fell off	-23
^ fin	46
^ fin de	-9
^ finally	-6
^ find	36
^ firme	9
^ firme la	12
^ first	-9
^ for	29
^ for real	10
^ foreman	-5
^ forget	-6
^ forgot	-13
^ forgot my	-13
^ forklift	-8
^ forklift hit	-8
^ fuck	7
^ fuera	14
^ fuera los	-18
^ fuga	-6
^ fuga de	-6
^ fui	7
^ ganamos	-9
^ get lost	36
^ get me	-31
^ get my	9
^ getting	-9
^ gimme	-6
^ give it	5
^ give me	-6
^ go	78
^ go away	17
^ god	-16
^ good	-32
^ goodbye	11
^ goodbye forever	15
^ got	-40
^ got a	-18
^ got my	-11
^ gracias	-56
^ gracias pero	26
^ gracias por	-19
^ guardar	-21
^ guarde	-27
^ guarde los	-27
^ hablame	-32
^ hablame de	-28
^ hagan	6
^ haha	-34
^ halt	47
^ hang	-8
^ hang on	-8
^ happy	-24
^ hasta	31
^ hasta aqui	11
^ have	-10
^ havent	17
^ havent i	6
^ hay	22
^ hay manera	8
^ hazme	13
^ he	-37
^ he said	-8
^ he touched	-9
^ help	-29
^ hes	6
^ hey	27
^ hey so	9
^ hi .	5
^ hit	-20
^ hit me	-9
^ hola	-31
^ hold	-21
^ hold up	-15
^ hope	-18
^ how	27
^ how can	11
^ how does	21
^ how long	-13
^ how many	-19
^ how much	-9
^ how to	19
^ how was	-11
^ how would	24
^ hows	-16
^ hows your	-14
^ hoy	-14
^ hr	-27
^ hurry	-11
^ hurry up	-11
^ i	-35
^ i aint	18
^ i already	-10
^ i am	29
^ i asked	-8
^ i blocked	-6
^ i can	-7
^ i cant	-11
^ i changed	21
^ i deleted	-6
^ i didnt	-5
^ i do	7
^ i dont	-15
^ i forgot	-7
^ i gave	20
^ i get	-7
^ i got	-8
^ i had	-6
^ i have	13
^ i just	-8
^ i know	18
^ i lost	-14
^ i made	8
^ i need	-16
^ i never	5
^ i no	27
^ i only	17
^ i passed	-7
^ i quit	-11
^ i retired	-10
^ i said	16
^ i take	19
^ i thought	11
^ i told	-12
^ i took	6
^ i transferred	8
^ i used	-5
^ i voted	9
^ i wish	-8
^ i withdraw	7
^ i wont	-6
^ i work	13
^ i would	-20
^ i wrote	6
^ ice	-8
^ id rather	-28
^ idk	13
^ if	14
^ if the	-10
^ if you	33
^ ill	-33
^ im	-22
^ im a	16
^ im being	-10
^ im blocking	24
^ im bringing	-6
^ im done	8
^ im good	5
^ im leaving	-14
^ im off	-36
^ im only	20
^ im out	-7
^ im so	-9
^ im still	14
^ in	-10
^ ingles	-23
^ is	-35
^ is my	-9
^ is there	28
^ is this	-24
^ isnt	12
^ it	-12
^ it says	-9
^ it was	12
^ its	-34
^ its a	-5
^ ive	20
^ ive had	-10
^ jajaja	-16
^ just wanted	12
^ keep	-10
^ keep sending	-6
^ keep your	7
^ kick	30
^ kick rocks	30
^ kids	-6
^ kill	26
^ kill the	13
^ kindly	30
^ kitenme	36
^ knock	13
^ knock it	8
^ la	-61
^ la agencia	-7
^ la compania	-6
^ la de	-9
^ la maquina	-6
^ la migra	-15
^ la policia	-5
^ larguense	40
^ laughed	-24
^ laughed at	-24
^ le	-14
^ le dije	-22
^ le escribo	11
^ le gusto	-10
^ le pedi	-12
^ le puse	15
^ le quitaron	-6
^ le ruego	14
^ leave	47
^ leave it	-9
^ leave me	31
^ leave my	13
^ left	8
^ left the	9
^ les	36
^ les dije	19
^ let	-8
^ let it	-6
^ let me	9
^ lets	-16
^ lets go	-18
^ liga	-11
^ liked	-14
^ link	-20
^ llameme	-10
^ llego	-6
^ llevo	-14
^ lo	-27
^ lo de	-8
^ lo siento	-7
^ locked	-20
^ locked out	-20
^ los	19
^ los cuchillos	-6
^ los del	-7
^ los voy	36
^ lose	10
^ lose this	11
^ lost	-11
^ lost my	-10
^ love	-42
^ love what	10
^ make	23
^ man i	5
^ manager	-8
^ manana	-19
^ mandame	-39
^ mande	-18
^ mandeme	-23
^ mandeme el	-8
^ manden	-15
^ manejo	14
^ mas	-14
^ maybe	-14
^ me	-81
^ me and	-16
^ me borraron	-11
^ me cancelaron	-5
^ me corrieron	-9
^ me cortaron	-9
^ me das	13
^ me despidieron	-7
^ me dijeron	-18
^ me dijo	9
^ me equivoque	5
^ me escupio	-13
^ me hicieron	-9
^ me hizo	-7
^ me interesa	-25
^ me llegan	-41
^ me llego	-9
^ me lo	-6
^ me manda	-6
^ me metieron	16
^ me mude	9
^ me podrian	21
^ me puede	18
^ me pueden	-6
^ me quitaron	-12
^ me quito	-6
^ me regrese	7
^ me sacan	32
^ me sacaron	-7
^ me salgo	23
^ me tienen	13
^ me toco	-10
^ me vale	5
^ me voy	14
^ meeting	-10
^ menos	-17
^ menu	-37
^ merry	-6
^ mi	-15
^ mi abogado	22
^ mi abuelita	13
^ mi cunado	11
^ mi esposo	12
^ mi gafete	-6
^ mi hija	-6
^ mi hijo	-12
^ mi jefe	-5
^ mi mama	-8
^ mi nina	-12
^ mi nino	-9
^ mi numero	7
^ mi primo	12
^ mi tio	-11
^ mi vieja	7
^ might	6
^ mira	13
^ mute	25
^ mute me	25
^ my	-65
^ my badge	-5
^ my boss	-12
^ my dad	9
^ my daughter	-14
^ my foreman	10
^ my friend	-9
^ my kid	-12
^ my kids	-9
^ my mom	19
^ my mother	6
^ my number	-14
^ my old	-12
^ my phone	-13
^ my roommate	24
^ my supervisor	13
^ my wife	10
^ nada	-5
^ nada de	-18
^ nada mas	19
^ nadie	-13
^ nadie me	-19
^ nah	-10
^ nah take	8
^ need	-5
^ need more	-6
^ never	17
^ never been	17
^ never mind	-10
^ never text	27
^ new	9
^ new job	9
^ new phone	6
^ next	49
^ ni	11
^ ni a	-16
^ ni un	-17
^ ni una	29
^ ni uno	27
^ no	-76
^ no .	-17
^ no calls	-6
^ no conozco	17
^ no creo	-11
^ no deje	-6
^ no dejen	-54
^ no deseo	25
^ no doy	12
^ no entiendo	-20
^ no estoy	-14
^ no further	32
^ no ha	-9
^ no hay	-27
^ no insistan	27
^ no interest	6
^ no jodan	32
^ no le	-7
^ no les	5
^ no llegues	-7
^ no lo	-13
^ no longer	9
^ no manches	9
^ no manden	-11
^ no mas	19
^ no me	-51
^ no moleste	14
^ no molesten	7
^ no more	7
^ no need	-12
^ no nos	-12
^ no not	-57
^ no one	-11
^ no paramos	-6
^ no pedi	23
^ no problem	-15
^ no puedo	-7
^ no que	7
^ no se	9
^ no sigan	27
^ no soy	39
^ no te	-13
^ no tengo	-6
^ no texts	-9
^ no tienen	12
^ no vayan	-17
^ no vuelvan	18
^ nomas	-9
^ nomas no	-14
^ non	-9
^ non stop	-9
^ nope	13
^ nope .	16
^ nos	-23
^ nos traen	-5
^ not	18
^ not for	-14
^ not her	5
^ not interested	13
^ not intrested	29
^ not on	-13
^ nothing	-11
^ number	-38
^ numero	24
^ nunca di	15
^ nunca me	-11
^ ocupo	11
^ ocupo abogado	-10
^ off	15
^ oh	-15
^ oiga	16
^ ok	-22
^ ok so	7
^ olvidate	18
^ olvide	-5
^ olviden	50
^ olvidense	11
^ olvidense de	12
^ one	9
^ one more	15
^ only	-22
^ oops	-9
^ opt	31
^ opt out	27
^ otra	-14
^ otra vez	-14
^ our	-14
^ out of	-5
^ oye	18
^ para	-15
^ para mi	-6
^ para que	-9
^ para ya	19
^ parale	37
^ parar	25
^ pare	8
^ pare de	9
^ paren	30
^ parenle	23
^ pass	21
^ pense	15
^ pense que	15
^ perdi	-26
^ perdi mi	-26
^ perdon	-17
^ persona	-48
^ personal	-9
^ piss	19
^ piss off	19
^ please	-41
^ please call	-8
^ please delete	-24
^ please discontinue	22
^ please do	-35
^ please dont	-47
^ please keep	-50
^ please make	7
^ please no	-17
^ please opt	7
^ please remove	-6
^ please stop	7
^ pongame	9
^ ponganme	24
^ ponganme en	24
^ por	53
^ por donde	27
^ por este	10
^ por fin	-9
^ por que	-30
^ preferiria	28
^ preferiria no	20
^ prefiero	8
^ pregunta	-16
^ privacidad	-21
^ privacy	-18
^ puede	6
^ pueden parar	10
^ puedo	-18
^ pues	-23
^ purge	20
^ purge my	20
^ puse mal	-6
^ put	-12
^ put me	-10
^ que	-38
^ que dejen	-12
^ que es	-11
^ que hago	11
^ que ladilla	5
^ que les	-15
^ que me	48
^ que no	-12
^ que palabra	6
^ que parte	20
^ que pasa	-8
^ que pena	14
^ que se	9
^ que significa	-8
^ que tal	-9
^ que tan	5
^ que tengo	15
^ que tiene	-6
^ que ya	15
^ quick	-8
^ quien	-19
^ quien es	6
^ quien les	-7
^ quien me	-14
^ quienes	-25
^ quieren	-11
^ quiero	17
^ quiero cancelar	17
^ quiero darme	8
^ quiero el	-15
^ quiero que	-15
^ quiero salirme	14
^ quisiera	9
^ quisiera cancelar	5
^ quit	101
^ quit hitting	18
^ quit it	7
^ quit my	-8
^ quit that	20
^ quita	-23
^ quiteme	-18
^ quiteme de	-15
^ quiten	22
^ quiten los	12
^ quitenme	9
^ quitenme de	-6
^ quitenme las	5
^ read	-5
^ read the	-5
^ remove	-12
^ remove 2	-7
^ remove me	6
^ remove my	-6
^ remover	22
^ renuncie	-7
^ renuncio	6
^ renuncio al	6
^ reported	45
^ reported as	34
^ retiro	10
^ retiro mi	10
^ revoke	31
^ rip	-7
^ sacame	23
^ sacame de	14
^ sacame una	-10
^ sacaron	-9
^ sacaron a	-9
^ sakenme	10
^ sale	-17
^ salir	37
^ saqueme	12
^ saqueme de	12
^ saquen	7
^ saquen mi	14
^ saquenle	-7
^ saquenle copia	-7
^ saquenme	-9
^ saquenme una	-8
^ saquenos	-8
^ saquenos de	-8
^ save	9
^ save your	12
^ schedule	-5
^ scratch	-13
^ scratch that	-7
^ scrub	17
^ se corto	-10
^ se equivocaron	11
^ se equivoco	34
^ se le	30
^ se me	-23
^ se murio	-8
^ se puede	-15
^ se rio	-15
^ send	8
^ send me	-15
^ sera	15
^ she	-11
^ she said	-15
^ shes	-20
^ shoot	-6
^ show	-13
^ show me	-13
^ shut	33
^ shut up	26
^ si	-33
^ si me	-11
^ si siguen	41
^ si un	-6
^ siempre	-29
^ sign	-11
^ sign me	-11
^ sigo	14
^ siguen	15
^ sin	-9
^ so	-15
^ solicito	15
^ solicito la	10
^ solo	-22
^ someone	-12
^ sorry	-16
^ sounds like	7
^ soy	28
^ soy la	8
^ spam	9
^ spanish	-21
^ spare	13
^ stahp	59
^ stay	40
^ stay off	11
^ stay out	25
^ step	-12
^ stop	141
^ stop .	11
^ stop it	-11
^ stop or	16
^ stop stop	17
^ stop texting	14
^ stop the	-40
^ stopp	37
^ stopped	-15
^ strike	27
^ strike my	26
^ su	-10
^ sure	-16
^ suspendan	42
^ switch	12
^ tache	29
^ take	-8
^ take a	39
^ take it	-20
^ take me	-29
^ te	36
^ tell	-17
^ tell me	-11
^ tell your	8
^ temp	5
^ tengo a	9
^ terminar	39
^ termine	-5
^ thank	-7
^ thanks	-37
^ thanks for	8
^ that	-17
^ thats	-22
^ the	-72
^ the agency	-8
^ the company	-7
^ the union	-8
^ there	7
^ there is	10
^ theres	10
^ theres no	24
^ these	-17
^ they	-49
^ they keep	21
^ they let	-5
^ they said	-6
^ theyre	-26
^ thinking	-14
^ thinking of	-8
^ this	47
^ this aint	10
^ this is	32
^ this isnt	21
^ this number	14
^ this weather	-22
^ throw	6
^ tiene	-14
^ tienen mal	16
^ tienes	-9
^ tiren	13
^ tkae	8
^ tkae me	8
^ todavia	11
^ told	-8
^ told my	-6
^ too	18
^ took	-7
^ took my	-6
^ top	-21
^ toss	18
^ toss my	18
^ trabajo	-8
^ trabajo de	-14
^ trabajo en	7
^ traigan	-8
^ truth	-12
^ trying	-8
^ trying to	-8
^ two	-8
^ un	16
^ un companero	-10
^ un enroll	40
^ una	-7
^ uncheck	6
^ undo	23
^ unenroll	14
^ uno	-26
^ unsubcribe	19
^ unsubscribe	27
^ unsubscribe please	11
^ unsubscribing	6
^ unsuscribe	23
^ usted	6
^ ustedes	-23
^ ustedes son	-17
^ va	-27
^ va pues	8
^ vamos	-11
^ van	-26
^ van a	-7
^ vayanse	65
^ vayanse a	6
^ vayanse al	34
^ vete	30
^ vete a	7
^ viene	-10
^ visit	-9
^ visor	-21
^ vos	-10
^ voy	6
^ voy a	18
^ voy con	-7
^ walking	-6
^ want	-16
^ want be	-8
^ watch	-10
^ we	-10
^ we are	22
^ we ran	-11
^ we want	-6
^ were	-6
^ what	-18
^ what if	-8
^ what is	-5
^ whatever	31
^ whatever i	13
^ whats	-37
^ whats your	-10
^ when are	17
^ when does	-12
^ when will	10
^ where are	-5
^ where do	20
^ where you	-9
^ wheres	16
^ wheres the	16
^ which	9
^ who	-64
^ who are	-7
^ who can	9
^ who do	-9
^ who this	-17
^ who wrote	-14
^ whos	-18
^ whos this	-23
^ whose	-14
^ why are	7
^ why did	-8
^ why wont	15
^ will	-16
^ will my	-8
^ will the	-9
^ will there	-9
^ will they	-7
^ will you	16
^ wipe	18
^ would	34
^ would it	13
^ would you	30
^ wrong	73
^ wrong person	12
^ wrote	-6
^ y	-7
^ ya	-44
^ ya dije	-16
^ ya estoy	14
^ ya estuvo	8
^ ya les	25
^ ya llegue	-16
^ ya los	22
^ ya me	-22
^ ya mero	-16
^ ya no	-60
^ ya parele	23
^ ya parenle	9
^ ya pusieron	-8
^ ya tengo	-11
^ ya van	14
^ ya voy	-12
^ yeah	-16
^ yep	-39
^ yes	-44
^ yes .	-11
^ yo	35
^ yo ni	12
^ yo no	11
^ you can	-10
^ you got	15
^ you have	19
^ your	-10
^ your going	36
^ youve	28
^ yup	-16
^ yup .	-12
^ zero	29
^ zero interest	18
a	-37
a _ $	-18
a _ .	94
a _ _ $	-33
a _ _ a	11
a _ _ be	-9
a _ _ but	12
a _ _ cosas	5
a _ _ day	11
a _ _ de	13
a _ _ del	-12
a _ _ digo	16
a _ _ el	-8
a _ _ en	8
a _ _ eso	-18
a _ _ favor	-16
a _ _ hasta	-5
a _ _ how	9
a _ _ hr	-7
a _ _ i	11
a _ _ it	-10
a _ _ its	7
a _ _ la	-10
a _ _ las	-17
a _ _ le	-9
a _ _ left	8
a _ _ lo	5
a _ _ los	40
a _ _ make	-16
a _ _ me	-11
a _ _ mi	-7
a _ _ my	-6
a _ _ no	27
a _ _ on	9
a _ _ otro	42
a _ _ para	8
a _ _ pero	-16
a _ _ phone	5
a _ _ quit	7
a _ _ same	-13
a _ _ si	-9
a _ _ stop	6
a _ _ the	13
a _ _ then	9
a _ _ they	-7
a _ _ to	21
a _ _ uno	10
a _ _ unsubscribe	32
a _ _ we	-5
a _ _ ya	-8
a _ _ yo	-7
a _ a	5
a _ ahi	7
a _ al	24
a _ and	23
a _ app	-12
a _ at	6
a _ basura	26
a _ called	-7
a _ casa	-11
a _ cause	7
a _ celular	20
a _ companera	19
a _ companeros	-6
a _ con	9
a _ de	-12
a _ dejen	22
a _ del	23
a _ el	-8
a _ en	-12
a _ escuela	8
a _ esposa	-5
a _ esposo	-11
a _ for	-31
a _ from	-6
a _ gente	8
a _ here	-6
a _ hijo	10
a _ hijos	-5
a _ horas	10
a _ i	7
a _ if	-12
a _ jefe	-6
a _ la	-9
a _ le	10
a _ linea	14
a _ lista	-16
a _ llamo	7
a _ lo	-13
a _ los	-13
a _ mama	7
a _ marido	-18
a _ mejor	-12
a _ mensajes	13
a _ mierda	6
a _ muchacha	15
a _ nada	7
a _ ni	11
a _ no	-10
a _ noche	10
a _ not	-7
a _ now	-11
a _ number	18
a _ of	-12
a _ off	-6
a _ oficina	-5
a _ one	-9
a _ pais	5
a _ para	-13
a _ pero	11
a _ phone	-18
a _ please	-9
a _ policia	34
a _ primo	11
a _ que	-35
a _ quiten	9
a _ senora	-7
a _ stop	-9
a _ to	-13
a _ truck	7
a _ union	5
a _ verga	5
a _ w	-7
a _ with	7
a _ y	27
a _ ya	-17
a bag	6
a bag of	7
a buscar	6
a cambiar	-8
a cambiar de	-8
a cancelar	-20
a car	-5
a church	7
a company	6
a complaint	12
a complaint with	13
a contract	-9
a cup	-7
a cup of	-7
a day $	-5
a decir	17
a decir al	19
a dejar de	8
a denunciarlos	39
a dios	-6
a dios $	-6
a dona	-5
a donde	36
a double	10
a escribir	26
a escribir $	18
a escribir los	17
a ese	-12
a esta	22
a este $	-23
a este celular	11
a esto	19
a esto $	14
a family	-5
a favor	13
a favor and	13
a good	-5
a gun	-6
a hacer	14
a job	11
a la	24
a la app	-12
a la basura	26
a la casa	-16
a la de	-15
a la escuela	8
a la gente	8
a la lista	-16
a la mierda	6
a la oficina	-5
a la policia	34
a la senora	-6
a la verga	5
a las	-9
a law	9
a llamar	8
a llegar	10
a lo	-12
a lo mejor	-12
a los	-12
a los de	-11
a los del	21
a los mensajes	12
a los que	-15
a lot	6
a mal	12
a mandar	21
a mandar nada	7
a map	-9
a media	8
a media noche	10
a message	-8
a mi	-17
a mi $	-11
a mi casa	11
a mi celular	9
a mi esposo	-11
a mi hijo	10
a mi jefe	-6
a mi mama	7
a mi marido	-18
a mi pais	5
a mi primo	11
a mi y	30
a mis	-10
a molestar	20
a molestar a	20
a nada	23
a nadie ahi	7
a new	5
a new number	22
a new phone	-20
a new truck	8
a ningun	22
a nurse	11
a otro	41
a otro $	57
a pin	-12
a pin $	-12
a poner	-36
a que	-24
a que hora	-13
a quien	-32
a quien le	-9
a quitar	-20
a raise	-8
a reportar	15
a rest	6
a robot	18
a sacar	10
a salir	15
a salir de	15
a seat	-11
a strike	-10
a su	19
a supervisor	-11
a temp	-6
a text	7
a textear	11
a textear $	11
a todos	-11
a todos los	-9
a typo	-8
a typo $	-8
a usted	-12
a ustedes	-18
a way	11
a way to	12
a week	-12
a week $	-5
a word	-9
a yes	-9
abajo	-5
able	-13
able to	-13
abogada	-8
abogada $	-8
abogado	19
abogado _ _ a	10
abogado para	-9
about _ $	-22
about _ _ you	25
about _ job	6
about _ number	-10
about _ removed	29
about _ union	25
about getting	14
about it	10
about it $	-5
about my	-32
about overtime	-12
about the	18
about the job	6
about the union	25
about to	-17
about you	-11
about you $	-14
about your	-11
abre	-16
abre y	-6
abuela	-12
abuelita	12
abuelita _ que	13
abuelita dice	13
abuelita dice que	13
aburrido	-9
aburrido $	-9
abusos	-51
abusos $	-36
aca	7
aca $	8
acabaron	-10
acabaron $	-8
acabo de	-7
accident	-6
account	-10
accused	-6
accused _ of	-6
accused me	-6
accused me of	-6
acoso	27
acoso $	25
across	8
actually	-9
acuerdo	9
add	-8
add _ $	-13
add _ _ the	8
add _ to	8
add me $	-12
add me to	8
address	-5
address $	-14
address i	-6
adios	13
adios $	9
advertencia	-12
afecta	-14
after	-44
after $	-5
after _ $	-7
after _ _ $	-16
after _ _ not	-11
after i	9
after the	-9
after they	-10
afuera	-16
afuera $	-14
again	47
again $	16
again .	-7
again _ $	15
again _ _ a	-7
again _ _ number	10
again _ i	-6
again _ me	13
again and	19
again get	17
again im	6
again text	6
against	20
against _ _ to	10
against _ law	10
against the	10
against the law	10
agarra	-14
agarra _ $	-9
agarra _ _ $	-8
agarro	-17
agarro _ _ y	-15
agarro _ celular	-16
agarro el	-16
agarro el celular	-16
agencia	-28
agencia $	-12
agencia _ mando	-6
agencia me	-6
agencia me mando	-6
agency	-22
agency $	-10
agency _ the	9
ago	20
ago $	-5
agradeceria	11
agradezco	46
agrego	8
agreguen	22
agua	-20
agua $	-10
aguanto	-9
aguanto $	-13
ah	-7
ahi $	10
ahi _ _ $	-17
ahi _ _ a	-10
ahi _ _ le	-12
ahi _ el	10
ahi estare	-19
ahi estare $	-10
ahi estoy	-6
ahi estoy $	-6
ahi no	7
ahora	-19
ahora _ el	-12
ahora _ en	-9
ahorita	-8
ahorita _ _ $	-7
ahorita le	7
ahorita no	-20
ahorrese	39
aide	-5
aight	-6
aint	37
aint marcus	7
aire	-5
al	-91
al 555	-12
al _ $	8
al _ _ $	-28
al _ _ aqui	-11
al _ _ celular	7
al _ _ de	6
al _ _ la	-6
al _ _ los	-6
al _ _ me	-17
al _ _ mi	-18
al _ _ no	-18
al _ con	23
al _ de	-26
al _ equivocado	-13
al _ ese	7
al _ jajaja	6
al _ mi	13
al _ que	-24
al _ y	-15
al capataz	-21
al carajo	35
al carajo con	24
al celular	-11
al consultor	-8
al consultor que	-8
al contrario	-20
al contrario $	-20
al de	5
al final	-7
al gerente	-13
al gerente $	-14
al grupo	-15
al lider	-8
al manager	-10
al manager que	-10
al nuevo	-10
al numero	-16
al otro	-13
al principio	-13
al supervisor	10
al supervisor que	-6
al trabajo	-5
al volante	-7
al whatsapp	-6
alcance	-8
alerts	21
alerts $	18
algo	-36
algo $	-14
algo de	-8
alguien	-19
alguien $	-8
alguien me	-13
algun	-6
alive	-31
all	31
all $	33
all _ $	20
all _ _ $	-26
all _ _ .	10
all _ _ but	15
all _ _ i	-14
all _ _ on	-5
all _ _ to	11
all _ but	-12
all _ communication	18
all _ info	18
all _ with	7
all messages	5
all messages $	5
all of	-6
all text	12
all text communication	7
all that	13
all these	-12
all this	-7
all you	13
alla	-15
almost	-10
alone	65
alone $	42
alone .	-7
alone _ that	-9
alone i	36
already	49
already $	19
already _ _ be	13
already _ me	14
alta	11
alta _ que	6
alto	77
alto $	53
alto _ _ mensajes	12
alto _ favor	21
alto por	20
alto por favor	21
alto y	24
always	-25
am	16
am $	-11
am .	-8
am _ $	17
am _ _ $	-8
am _ _ getting	6
am _ _ in	-5
am _ _ national	14
am _ _ of	10
am _ _ to	-7
am _ the	13
am a	13
am i	-36
am on	14
am on the	14
am telling	5
amable	15
amable _ _ la	15
amable _ de	15
amables	6
amazon	-6
amen	-6
amenazas	-12
ami	13
amor	7
amor _ dios	12
amor de	11
amor de dios	11
an	11
an _ _ for	14
an _ out	13
an opt	13
an opt out	13
and	66
and 2	-5
and _ .	12
and _ _ $	-26
and _ _ .	7
and _ _ a	8
and _ _ again	7
and _ _ alone	-6
and _ _ are	6
and _ _ back	6
and _ _ getting	15
and _ _ his	5
and _ _ i	12
and _ _ nothing	-6
and _ _ number	11
and _ _ on	-10
and _ _ out	-10
and _ _ says	-20
and _ _ stop	-8
and _ _ texts	-10
and _ _ thats	10
and _ _ the	17
and _ _ to	7
and _ _ want	-8
and _ _ you	33
and _ _ your	-8
and _ all	10
and _ already	-9
and _ cant	12
and _ get	-6
and _ give	-9
and _ goes	12
and _ hand	11
and _ im	7
and _ it	-18
and _ me	-10
and _ my	20
and _ off	-5
and _ one	-7
and _ put	-7
and _ seen	-6
and _ sign	-9
and _ signed	6
and _ text	9
and _ texting	18
and _ thing	12
and _ wakes	7
and _ what	31
and _ will	9
and _ with	-6
and _ you	10
and _ your	-8
and cant	-11
and cant get	-13
and desist	8
and dont	7
and dont text	9
and forget	21
and gave	-5
and i	27
and i cant	7
and ill	16
and im	19
and it	8
and its	13
and its all	11
and lose	26
and lose my	24
and never	-10
and no	-11
and now	-13
and now i	-7
and now im	7
and put	-16
and put me	-6
and quit	9
and quit texting	10
and she	6
and stop	8
and stop texting	8
and take	8
and take me	5
and the	-11
and then	-12
and they	-9
and this	13
and this thing	12
and walked	-6
and wont give	-9
and you	9
anda	23
anda _ $	29
anda _ _ de	-13
anda _ quien	21
anda con	-6
anda preguntando	21
anda preguntando quien	21
andar	-12
andar _ _ $	-10
andar en	10
anden	39
anden _ $	19
anden mandando	14
anden mandando $	11
ando	-19
ando _ _ $	-10
ando _ eso	7
ando con	10
ando en	-10
anduve	7
anduve _ la	7
anduve en	7
anduve en la	7
ano $	-7
ano pasado	7
anonimo	-12
anonimo $	-12
anos	-11
anos $	-5
anos en	9
anos y	-10
another	26
answer _ _ $	-6
antes	-35
antes de	-17
antiguedad	-6
antiguedad $	-6
anular	36
anulen	24
anulen _ _ $	26
anulen mi	26
any	31
any _ $	10
any _ _ the	16
any _ _ these	13
any _ texts	17
any day	-9
any further	24
any messages	-6
any more	37
any more $	9
any more texts	7
any of	-20
anybody	-8
anybody who	-6
anymore	27
anymore $	27
anymore .	9
anymore _ _ it	-7
anymore i	-6
anyone	-19
anyone _ $	-7
anything $	-14
anytime	-19
anytime $	-15
anyway	-13
anyway $	-5
apago	42
apaguen	16
apaguen eso	18
apartenme	-6
aplicacion	-6
aplicacion _ _ $	-5
app	-47
app $	-7
app _ me	5
app _ no	-9
app _ you	-6
app says	-5
appreciate	25
appreciate it	15
appreciate you	-17
april	11
april $	13
apuntado	24
apuntame	-14
apunten	-12
apunto	12
aqui	62
aqui $	32
aqui .	-8
aqui _ $	34
aqui _ _ $	-11
aqui _ _ me	-13
aqui _ _ no	-7
aqui _ es	16
aqui _ no	18
aqui al	-12
aqui en	6
aqui es	12
aqui me	-9
aqui no	24
aqui no es	16
aqui por	-14
aqui si	16
aqui todo	-24
arbitration	-25
are	-49
are _ $	-31
are _ .	6
are _ _ $	-27
are _ _ in	16
are _ _ my	-18
are _ _ the	-6
are _ and	6
are _ going	26
are _ interested	19
are _ me	-7
are _ this	-14
are bad	-6
are bad $	-6
are chained	-5
are doing	9
are going	-7
are killing	-9
are killing me	-7
are we	-6
are you	-14
are you $	-12
are you going	30
army	-6
around	-9
arret	17
arriba	-12
arriba _ _ $	-9
arriesgarme	9
arroz	-7
as	9
as _ _ $	-20
as a	-7
as spam	6
as spam $	17
asi	-33
asi $	-6
asi _ $	-6
asi _ _ a	5
asi _ _ le	-7
asi _ _ me	7
asi _ en	-9
asi _ no	13
asi _ se	6
asi _ voy	5
asi le voy	11
asi que	33
asi que no	13
asilo y	5
asistencia	-10
asistencia $	-10
ask	-22
ask _ _ $	-13
ask _ you	13
ask again	14
ask again $	14
ask me	-15
ask them	-7
ask who	-12
asked	17
asked _ $	-9
asked _ _ $	22
asked _ _ quit	-5
asked _ my	-7
asked _ people	18
asked _ to	-8
asked about	-8
asked about my	-7
asked for	-16
asked if	-8
asked me	-6
asked me to	-6
asked you	29
asking	-17
asking _ be	-12
asking _ to	8
asking again	10
asking for	-11
asking to	-12
asking to be	-12
asking who	-13
asking you	9
asking you to	9
asks	-5
asthma	-7
at	-54
at $	-8
at 3	-12
at 3 $	-9
at 4	6
at 5	-7
at 7	7
at _ .	8
at _ _ $	-22
at _ _ .	12
at _ _ and	9
at _ _ job	14
at _ _ not	-6
at _ _ now	-9
at _ _ place	7
at _ _ so	8
at _ _ station	7
at _ _ to	-24
at _ and	5
at _ bus	6
at _ end	-25
at _ gate	15
at _ hall	-6
at _ hospital	9
at _ job	8
at _ last	-6
at _ number	25
at a	13
at all	44
at all $	24
at hr	-11
at hr $	-11
at least	10
at my	7
at night	-11
at text	-24
at that	8
at the	13
at the bus	6
at the gate	16
at the hall	-6
at the hospital	9
at this	10
at this number	26
at will	-8
at work	-21
ate	-12
attorney	42
attorney _ _ i	8
attorney general	26
audiencia	9
august	14
aumento	-20
aumento $	-17
aurora	-7
autocorrect	-27
autorice	5
autorizacion	12
autorizacion _ _ $	10
avisarme	-14
avisarme $	-13
avisaron	-9
avisen	28
avisen $	10
avisen _ _ $	13
avisen de	13
avisenme	-14
avisenme $	-6
aviso	-19
aviso $	-22
aviso _ $	15
avisos	60
avisos _ $	32
avisos _ _ celular	17
avisos _ _ no	10
avisos _ mi	17
avisos a	8
avisos de	18
away	53
away $	28
away _ _ $	9
away _ _ phone	15
away _ my	15
away from	22
away from my	15
away in	6
away please	9
ayer	-9
ayer $	-20
ayer _ hoy	21
ayer y	21
ayer y hoy	21
ayuda	-19
ayuda _ _ $	-17
ayuda _ favor	-17
ayuda por	-17
ayuda por favor	-17
ayudante	-18
ayudante _ _ $	-18
b	-14
babe	-13
baby _ im	8
back $	-15
back .	22
back . i	22
back _ $	-32
back _ i	22
back at	-11
back in	-16
back in $	-15
back my	32
back on	-7
back so	14
back to	6
bad	-33
bad $	-24
badge	-27
badge $	-8
bag	5
bag of	7
baja	94
baja $	104
baja .	-8
baja . yo	-8
baja _ $	38
baja _ _ $	5
baja _ _ mensajes	-7
baja _ _ no	-22
baja _ _ que	-16
baja _ el	-9
baja _ favor	23
baja _ los	-7
baja _ seguro	-14
baja _ volumen	-8
baja _ yo	-8
baja de	-5
baja de los	-7
baja del	-16
baja del seguro	-14
baja el	-9
baja el volumen	-8
baja por el	-9
baja por favor	23
bajame	22
bajame de	22
bajan	23
bajen	12
bajen _ _ de	16
bajenme	20
bajenme _ _ $	6
bajenme _ _ lista	14
bajenme _ la	10
bajenme de	20
bajenme de la	10
ballots	-7
bank	-8
bano	-8
barrio	-10
basically	-6
basta	19
basta $	29
basta _ _ $	-13
basta _ _ de	5
basta _ abusos	-20
basta _ mensajes	10
basta de	-5
basta de abusos	-20
basta de mensajes	10
basta y	7
bastante	-5
basura	18
basura $	-11
basura _ de	-14
bathroom	-7
battery	-7
bday	-11
be	59
be $	47
be _ _ $	34
be _ _ .	-6
be _ _ here	9
be _ _ list	15
be _ _ that	-8
be _ _ the	11
be _ _ youd	7
be _ anymore	-5
be _ from	21
be _ i	-11
be _ if	8
be _ me	26
be _ off	-6
be _ so	7
be _ the	6
be _ this	15
be _ w	-5
be able	-13
be able to	-13
be contacted	24
be contacting	24
be in	-10
be in the	-9
be late	-20
be late $	-17
be my	9
be obliged	7
be obliged if	7
be on	40
be on this	12
be possible	13
be removed	5
be removed $	11
be removed from	10
be texted	26
be texted $	26
be texting	9
be texting me	9
be there	-30
be there $	-18
beans	-22
bears	-9
beat	22
beat _ $	32
bebe	-6
because	-18
because i	-9
because of	-5
bed	-13
bed $	-11
been	-38
been _ .	8
been _ _ $	-6
been _ _ this	-6
been _ _ years	-6
been _ _ yrs	-18
been _ for	6
been _ off	-11
been _ to	-10
been here	-22
been removed	-7
before	17
before _ _ it	17
before _ _ sees	16
before _ election	-8
before he	-9
before he sees	-8
before i	12
before my	16
before the	-11
before the election	-8
beg	7
beg you	7
begging	38
behind	-20
behind you	-18
being	21
being _ $	38
being told	-10
bendito	-9
best	-26
best $	-23
beto	17
beto $	19
better	-30
better $	-19
better _ _ $	-5
bien	-53
bien $	-12
bien _ $	-9
bien _ _ $	-13
bien _ la	-6
big	-6
bill _ _ $	13
blast	13
blast $	13
bless	-15
bless _ $	-16
bless you	-19
bless you $	-15
block	31
block _ $	31
block _ _ number	-14
block _ from	6
block me	-7
block my	-15
block this	8
block you	34
blocked	37
blocked $	24
blocked _ _ $	19
blocked _ _ your	7
blocked _ of	7
blocked my	-11
blocked the	-17
blocking	46
blocking _ number	5
blocking this	5
blocking this number	5
blocking you	7
blocks	-8
blocks _ _ $	-7
blood $	-6
bloqueado	25
bloqueados	14
bloqueados _ _ $	6
bloquear	20
bloquearlos	29
bloquearon	-10
bloquearon _ _ de	-8
bloquearon la	-8
bloquee	29
bloqueo	35
bloqueo $	31
bloqueo los	-26
bloquie	16
blowing	25
blowing _ _ phone	11
blowing _ my	11
blowing up	11
blowing up my	11
blue	-8
board	-13
bodega	-11
bonita	8
bonito $	-14
bono	-8
bono $	-6
boots	-10
boots $	-7
borra	5
borra _ $	23
borra _ _ $	10
borra _ foto	-14
borra el	-12
borra eso	-14
borralo	5
borrame	24
borrame $	49
borrame _ _ lista	5
borrame _ tu	7
borrame de	8
borrame de tu	7
borrame del	36
borrar	20
borrar $	23
borrar _ _ $	-13
borrar _ _ de	8
borrar _ numero	8
borrar mi	9
borrara	-8
borrarme	12
borrarme $	7
borraron	-44
borraron _ _ del	-10
borraron los	-7
borre	44
borre $	29
borre _ _ sin	-9
borre _ mensaje	-9
borre tu	-9
borre tu mensaje	-9
borreme	-7
borreme $	-27
borren $	48
borren _ datos	-31
borren _ numero	15
borren el	-8
borren mi	16
borren mi numero	-5
borren mis	-31
borren mis datos	-31
borren su	11
borren su numero	11
borrenlo	51
borrenlo $	34
borrenme	139
borrenme $	102
borrenme _ $	15
borrenme _ _ $	22
borrenme _ _ lista	7
borrenme de	8
borrenme no	17
borres	-47
borro _ _ de	-10
borro el	-10
bos	-38
boss	-85
boss $	17
boss _ $	-13
boss _ _ $	-13
boss _ _ a	-15
boss _ _ from	-9
boss _ _ me	-12
boss _ _ off	5
boss _ _ texting	-25
boss _ me	-11
boss _ stop	-25
boss _ up	-9
boss know	-7
boss sees	7
boss take	5
boss to	-26
bosses	-9
bota	9
botao	-10
botas	-10
botas $	-8
both	17
bother	48
bother _ _ $	24
bother me	32
bothering	19
bothering me	31
bought	7
bought _ sim	8
bought this	8
bought this sim	8
bout	-6
boy	-16
boys	-6
break room	10
breakroom	-11
breakroom $	-8
breaks	-17
breaks $	-9
bring	-21
bring _ $	-8
bring _ _ $	-13
bring a	-6
bringing	-33
bringing _ $	-11
bringing _ _ $	-10
bringing my	-9
bro	73
bro $	48
broke	-11
broke $	-13
broke _ _ so	20
broke my	-8
broma	9
brother _ law	6
brother in	7
brother in law	7
brought	-8
btw	-10
btw $	-10
bucks	-9
buen	-22
buen _ $	-24
buena	-9
buenas	-6
buenas _ $	-16
buenas noches	-14
buenas noches $	-14
bueno	-18
bueno $	-12
bueno de	8
bueno que	-6
buenos	-10
buenos dias	-10
bullying	-8
buried	12
burn	5
burn _ _ $	5
burn _ number	5
bus	-10
buscando	11
buscar	6
busco	-9
busquen	46
busquen $	17
busquen _ _ $	20
busquen _ otro	23
busquen en	6
buster	-14
but _ $	-19
but _ _ $	-20
but _ _ got	15
but _ _ in	9
but _ _ more	-8
but _ _ not	21
but _ _ there	-6
but _ _ to	18
but _ _ want	12
but _ else	-7
but _ i	14
but _ me	-21
but _ my	-10
but _ no	-8
but _ saw	-5
but _ texts	17
but dont	-9
but i	-5
but id	30
but id like	13
but ill	-14
but im	21
but its	8
but not	-8
but now	17
but ok	-7
but she	7
but the	16
but who	-7
buy	-8
buzz	7
buzzes	17
by	-48
by _ $	-25
by _ _ $	-16
by _ _ .	10
by _ _ my	-9
by _ can	-6
by _ means	-10
by _ name	20
by accident	-5
by mistake	-8
by noon	-10
by that	16
by that name	16
bye	33
bye $	10
bye _ _ $	18
c	-18
cabe	-8
cable	-17
cada	14
cada _ $	-10
cada _ me	8
cada _ suena	5
cada mensaje	15
cada que	5
cada que suena	5
cada rato	-5
cada semana	-7
cada texto	7
cadena	45
cadena $	32
cafe	-9
cafe _ $	-5
cafecito	-8
cai	-8
cai de	-5
caigo	-9
caigo $	-9
cajas	-9
cake	-14
cake _ _ $	-9
call	-12
call $	6
call _ $	25
call _ later	-6
call _ lawyer	14
call _ text	18
call her	-9
call list	24
call list $	24
call me	-41
call me $	-7
call my	-8
call registry	14
call you	-5
called	-20
callense	49
calling _ _ $	21
calling _ _ .	-7
calling _ cops	21
calling me	-19
calling the	21
calling the cops	21
calls	-50
calls _ $	-35
calm	-7
calm _ $	-7
calor	-20
calor _ _ $	-12
camara	-9
cambiar de	-8
cambiar el	7
cambie	-37
cambie _ _ $	-39
cambie _ numero	-48
cambie _ trabajo	18
cambie de	-37
cambie de numero	-48
cambie de trabajo	18
cambio	10
cambio _ _ $	7
cambio de	11
came	-25
camera	-15
camera $	-14
camino	-8
camino $	-6
campana	8
campana $	8
can	-76
can _ $	-5
can _ _ $	50
can _ _ anytime	-14
can _ _ getting	-5
can _ _ him	-39
can _ _ me	-9
can _ _ my	12
can _ _ name	10
can _ _ off	15
can _ _ out	-17
can _ _ the	-10
can _ _ these	-25
can _ _ up	16
can _ _ with	15
can _ a	-10
can _ call	-12
can _ get	-17
can _ have	20
can _ just	7
can _ me	18
can _ my	17
can _ not	47
can _ opt	6
can _ remove	11
can _ see	-18
can _ send	-12
can _ stop	-27
can _ text	-5
can _ union	-5
can _ us	-9
can drop	32
can drop me	25
can i	-22
can i get	-11
can i have	20
can i opt	6
can i stop	7
can make	-6
can make it	-6
can quit	9
can save	-7
can somebody	-9
can someone	13
can someone remove	13
can take	20
can take me	11
can take my	10
can text	-14
can text me	-14
can the	-11
can they	-7
can we	16
can you get	-12
can you send	-12
can you stop	-24
can you text	-5
cancel	29
cancel $	29
cancel _ order	-6
cancela	25
cancela _ _ de	24
cancelar	10
cancelar $	16
cancelar _ $	10
cancelar _ _ $	10
cancelaron	-9
cancele	-14
canceled	-7
cancelenme	12
cancelled	-24
cancelo	10
cancelo _ mensajes	12
cancion	-17
canned	-10
cansada	-19
cansada $	-19
cansado	10
canse	-7
cant	-53
cant _ $	-7
cant _ _ $	-11
cant _ _ anymore	12
cant _ _ of	-6
cant _ _ texts	5
cant _ _ to	-8
cant _ getting	10
cant _ it	-6
cant _ out	-7
cant _ the	9
cant _ these	18
cant _ this	-23
cant come	-6
cant do	-9
cant do this	-7
cant get out	-6
cant have	7
cant leave	-7
cant make	-6
cant make it	-6
cant read	11
cant stop	-22
cant talk	-5
cant talk $	-5
capataz	-28
car	-36
car $	-10
car _ my	-5
car and	-6
cara	-5
cara $	-5
carajo	35
carajo con	24
card $	-11
card _ _ my	27
card and	24
cards	-18
cards $	-6
cargar	-20
cargar $	-19
cargas	-5
carla	-7
carmen	11
carnal $	-8
caro	-15
carpool	-8
carro	-30
carro $	-18
carro y	-5
cartas	-26
cartas de	-11
casa	-23
casa $	11
casa _ no	-7
casa y	-8
casas	6
casi	-9
casi _ $	-6
casi _ _ $	-6
caso	-12
caso $	-18
caso al	-10
caso que	12
causa	14
cause	33
cause of	6
cause the	23
cayo	-9
cease	62
cease $	44
cease _ _ $	7
cease _ desist	8
cease and	8
cease and desist	8
cell	34
cell $	6
celular	94
celular $	47
celular _ $	33
celular _ _ la	11
celular _ _ no	-12
celular _ _ que	13
celular _ de	9
celular _ el	-8
celular _ la	-13
celular _ lo	-6
celular borrenlo	10
celular en	-25
celular en la	-11
celular es	12
celular no	13
celular quitenlo	14
celular y	-17
celular ya	7
celulares	-6
cerca	-7
cero	-5
cese	29
cese _ _ $	29
cesen	54
cesen _ _ $	17
chained	-6
chair	-5
chair $	-5
chairs	-12
chamba	9
chamba $	9
change _ number	5
change my number	5
changed	-7
changed _ $	-18
changed _ _ at	-17
changed _ mind	9
changed jobs	6
changed my	17
changed my mind	9
changed phones	-18
changed phones $	-18
changing	-8
channel	-6
charges	8
chat .	6
chat _ $	-6
chat _ that	-6
cheap	-13
check	-26
check _ $	-11
check _ _ wife	-8
check _ my	-8
check again	-11
check again $	-11
check with	-6
check with my	-6
checking	-27
chela	-5
cheque	-17
cheque $	-9
cheque me	-10
chicago	-6
chicago $	-17
chicken	-7
chico	24
chill	21
chill and	10
chingando	25
chingando $	25
chinguen	25
chip _ _ pasada	8
chip _ semana	8
chip la	8
chip la semana	8
chivas	-6
chivas $	-6
choice	11
church _ _ it	6
cierren	16
cierren _ _ por	14
cierren mi	17
cierto	-19
cierto $	-16
cinco	-13
cita	-10
cita _ la	-7
cita con	-6
ciudadano	-7
ciudadano _ _ $	-7
claims	7
claro	-8
claro _ _ $	-6
claro que	-8
clase	-6
clase _ ingles	-5
clase de	-6
clase de ingles	-5
clases	-10
clases de	-7
clave	-6
clavo	-5
clean	-5
clean record	-5
client	12
clipboard	11
clock	-22
clock $	-16
close	-7
cobre	-18
cocina	-18
cocina $	-15
coffee	-26
coffee _ the	-7
cola	-27
cold	-8
comadre	-15
come	-22
come $	-6
come .	6
come _ $	10
come _ _ $	-11
come _ _ been	5
come back	19
come back $	22
come through	-8
comente	20
comer	-9
comer y	-8
comes	-21
comida	-19
comida _ $	-7
comida _ _ $	-7
comin	20
coming	-7
coming $	-15
coming _ _ $	-6
coming _ _ .	9
coming _ from	-7
coming _ i	14
coming and	7
coming back	-7
coming in	7
coming to	7
committee	-6
communication	18
communication _ this	11
communication with	5
como	-18
como _ $	-19
como _ _ $	-7
como _ _ al	-11
como _ _ de	19
como _ _ del	-10
como _ _ la	-5
como _ _ me	-9
como _ _ mensajes	-8
como _ _ mi	7
como _ _ notificaciones	34
como _ _ para	13
como _ borro	27
como _ de	12
como _ dejar	9
como _ digo	-11
como _ hago	14
como _ los	-10
como _ que	-10
como _ quito	12
como cancelo	11
como elimino	-17
como le	14
como le digo	-11
como le hago	14
como les	-7
como lo	10
como me	7
como me borro	27
como no	-30
como puedo	9
como puedo dejar	9
como que	7
como se	12
como se que	-9
como spam	13
como spam $	13
compa	10
compa $	10
companera	23
companera que	20
companero	-7
companero no	6
companeros	-31
companeros $	-22
compania	-14
compania $	-25
compania _ _ $	8
compania _ _ de	-7
compania _ _ no	7
compania _ que	6
compania del	15
compania no	5
company	-34
company $	-19
company _ _ $	19
company keeps	-7
complaint	11
complaint _ _ $	-7
complaint _ the	19
complaint with	13
complaint with the	19
completo	-20
compre	12
compre _ _ la	8
compre _ chip	8
compre este	8
compre este chip	8
computadora	11
comunicaciones	37
con	38
con _ $	-10
con _ _ $	-38
con _ _ asi	6
con _ _ borren	9
con _ _ de	-12
con _ _ del	10
con _ _ la	-7
con _ _ le	19
con _ _ los	11
con _ _ no	32
con _ _ para	-8
con _ _ por	-6
con _ _ que	17
con _ _ y	9
con _ _ ya	26
con _ compania	30
con _ del	23
con _ gente	-8
con _ guardias	-5
con _ mano	6
con _ mensajes	42
con _ mensajitos	7
con _ no	-7
con _ senor	-8
con _ sindicato	14
con _ textos	45
con _ turnos	-15
con _ union	11
con _ y	-5
con alguien	7
con dos	-5
con el	-6
con el sindicato	-11
con esa	-10
con ese	-13
con eso	68
con eso $	39
con este	-15
con gripa	-9
con la	15
con la compania	30
con lo	8
con los	38
con los mensajes	29
con los textos	30
con mi	-33
con que	-5
con su	6
con sus	19
con tanto	48
con tu	39
con tu sindicato	25
con una	-16
con una persona	-11
con ustedes	11
con ustedes $	13
con z	-15
con z $	-15
confirmar	-12
confirmo	-6
confirmo $	-6
confunden	24
confusing	32
conmigo	33
conmigo para	9
cono	28
conoce	-8
conozco	41
conozco _ _ $	32
conozco _ _ ahi	7
conozco _ _ me	-35
conozco _ me	10
conozco _ nadie	7
conozco a	12
conozco a nadie	7
conozco no	21
conozco no me	10
consegui	-17
consent	66
consent $	24
consent _ $	30
consent _ being	7
consent to	10
consent to being	7
consentimiento	18
consentimiento para	8
consultor	-12
consultor _ _ me	-8
consultor _ no	-8
consultor que	-8
consultor que no	-8
consultorio	9
contact	83
contact $	23
contact _ $	10
contact _ _ $	35
contact _ again	10
contact me	15
contact me again	10
contact my	11
contact please	22
contact please $	9
contact the	-7
contact with	7
contactado	23
contactar	26
contactar $	27
contactaran	5
contactarme	37
contactarme $	36
contacte	27
contacted	21
contacten	25
contacten $	23
contacten _ $	5
contacten mas	5
contacten mas $	5
contacting	25
contacting _ _ $	8
contacting me	17
contacto	49
contacto $	55
contacts	-10
contacts $	-10
contar	-12
contesta	-8
conteste	-7
conteste $	-11
contesto	-26
contesto $	-11
contesto _ _ eso	-6
contesto _ por	-6
contesto es	-6
contesto es por	-6
contigo	-37
contigo $	-37
continue	15
contra _ $	-8
contra _ de	-6
contra la	-7
contract	-40
contract _ $	-14
contract _ the	-8
contrario	-20
contrario $	-20
contrataron	-10
contrato	-51
contrato $	-36
contrato de	-5
control	-23
control $	-23
cool	-23
cool _ _ the	8
copia	-17
copia _ _ tarjeta	-5
cops	19
cops $	21
corazon	17
corazon _ _ no	6
corazon _ ya	6
corporate	-12
corporate $	-7
corran	-17
corre	5
correct	25
corren _ los	7
correr	-18
correr $	-8
correr _ _ $	-8
correr por	-8
corri	-5
corrieron	-14
corrieron $	-13
corrieron _ _ por	-5
corrieron a	-6
cortaron	-11
cortaron _ _ por	-7
cortaron el	-7
corte	-7
corte de	-8
corten	18
corten _ _ $	35
cortenla	39
cortenle	40
corto	-28
cosa $	8
cosas	16
cosas $	23
cosas _ _ $	8
cosas _ me	12
cosas _ trabajo	8
cosas del	8
cosas del trabajo	8
cosas no	9
cosas no me	9
costco	-9
costs	-6
could	21
could _ _ a	-7
could _ _ be	39
could _ _ out	-8
could _ please	8
could you	15
could you please	8
count	-35
count _ _ $	-37
count _ _ of	14
count _ in	-8
count _ out	-17
count me	-25
count me in	-8
count me out	-17
county	6
couple	10
course	-11
cousin	-7
cover	-9
coworker	-9
coworkers	-9
cpr	-9
crack	-9
crap	10
crap $	8
crean	-13
credito	-12
creer	-7
crei	10
crei _ era	10
crei que	10
crei que era	10
creo	-22
creo $	-12
crew	-16
crew _ _ $	-8
cross	8
cross _ off	-8
cross me	-8
cross me off	-8
crushed	-7
cry	-10
cual	-36
cual _ _ palabra	24
cual _ el	-7
cual _ la	22
cual es el	-6
cual es la	24
cuando	-21
cuando _ $	-11
cuando _ _ $	-9
cuando _ _ a	9
cuando _ _ contar	-12
cuando _ _ dejar	8
cuando _ a	10
cuando _ de	-12
cuando _ el	6
cuando _ la	-7
cuando es	-6
cuando es la	-6
cuando me	26
cuando se	-7
cuando suena	8
cuando van	11
cuando van a	11
cuantas	10
cuantas _ _ tengo	20
cuantas _ llevamos	-5
cuantas veces	21
cuanto	-35
cuanto _ _ que	-10
cuanto _ tengo	-10
cuanto tiene	-6
cuantos	-13
cuarto	-7
cuartos	-20
cuartos de	-11
cuchillos	-6
cuenta	6
cuentan	-11
cuentas	-8
cuenten	12
cuenten _ para	9
cuenten conmigo	11
cuenten conmigo para	9
cuentenme	-10
cuento	-7
cuesta	13
cuesta dejen	15
cuidado	-20
cuidado $	-18
cuide	6
cuide $	11
cuidense	-8
culpa	8
culpa _ ustedes	10
culpa de	8
culpa de ustedes	10
cumpleanos	-8
cunada	-13
cunada $	-19
cuota	-13
cuotas	-9
cuotas $	-9
cup	-7
cup of	-7
curtis	-7
cut	22
cut _ _ $	22
cut _ _ the	8
cut _ from	13
cut _ off	9
cut _ out	20
cut it	24
cut it out	20
cut me	22
cut me from	13
cut my	-12
cut off	-12
cut the	7
cut to	-6
da	-33
da _ $	-11
da _ _ soy	-7
da gusto	-8
da gusto $	-8
daca	-22
daca $	-22
dame	5
dame _ baja	5
dame de	5
dame de baja	5
damn	8
dan	-48
dan $	-7
dan _ $	-17
dan _ _ $	-24
dan permiso	-15
dana	-28
dana $	-15
dana you	-9
dar _ baja	12
dar de	12
dar de baja	12
dar mi	11
dare	-25
darme	17
darme _ _ $	8
darme _ baja	18
darme de	18
darme de baja	18
das	12
das _ _ plis	13
data	-23
data $	-29
database	7
datos	55
datos $	-35
daughter	-12
daughter set	-13
daughters	13
day	-25
day $	-15
day .	9
day _ $	-17
day _ _ $	-13
day _ _ do	7
day _ _ me	22
day _ how	7
day now	8
day off	-19
day off $	-7
day shift	20
days	-42
days .	-8
days _ $	-8
days _ _ $	-24
days off	-8
de	25
de _ $	54
de _ .	-14
de _ 9	-6
de _ _ $	131
de _ _ .	23
de _ _ 3	-8
de _ _ a	-21
de _ _ al	-10
de _ _ como	13
de _ _ con	-16
de _ _ de	28
de _ _ duermo	8
de _ _ el	-8
de _ _ en	-15
de _ _ era	-15
de _ _ es	-8
de _ _ esa	13
de _ _ ese	-5
de _ _ eso	-11
de _ _ estoy	7
de _ _ favor	-8
de _ _ hay	-7
de _ _ interesa	-16
de _ _ la	-10
de _ _ le	21
de _ _ lo	-10
de _ _ los	-8
de _ _ mas	8
de _ _ me	-7
de _ _ mejor	-8
de _ _ mensajes	9
de _ _ mi	6
de _ _ no	30
de _ _ numero	12
de _ _ para	-15
de _ _ pero	-25
de _ _ por	42
de _ _ porfavor	9
de _ _ porque	-7
de _ _ quiere	-15
de _ _ quitenme	23
de _ _ seguro	-14
de _ _ si	-6
de _ _ tambien	-17
de _ _ todos	11
de _ _ ustedes	-27
de _ _ ya	-8
de _ _ yo	-8
de _ a	-7
de _ agencia	-19
de _ al	-6
de _ avisos	41
de _ base	5
de _ bodega	-8
de _ comadre	-18
de _ como	17
de _ compania	-32
de _ cosas	13
de _ de	11
de _ dejen	18
de _ del	-6
de _ desde	-7
de _ despues	7
de _ dos	-8
de _ el	-9
de _ empresa	-7
de _ en	-15
de _ enviarme	7
de _ escribirme	6
de _ eso	5
de _ esto	23
de _ hermana	-6
de _ hijo	-7
de _ humanos	-12
de _ jaja	-14
de _ la	-7
de _ las	18
de _ les	-10
de _ linea	-28
de _ lista	84
de _ llamar	7
de _ los	-10
de _ mama	-6
de _ manana	19
de _ marcha	-13
de _ mensajes	-14
de _ mi	6
de _ mija	-12
de _ minutos	-7
de _ no	14
de _ nomas	-11
de _ numero	8
de _ o	5
de _ oficina	-10
de _ parte	-6
de _ patrona	-5
de _ platica	-7
de _ por	-28
de _ pueden	14
de _ puedo	-9
de _ que	-13
de _ recordatorios	6
de _ saquenme	13
de _ se	-10
de _ si	5
de _ sin	-5
de _ sistema	12
de _ su	-10
de _ tamales	-11
de _ tarde	-5
de _ textos	18
de _ uniformes	-10
de _ van	-5
de _ verdad	-9
de _ vez	18
de _ yo	-7
de abusos	-20
de ahi	91
de ahi $	55
de aqui	51
de aqui $	35
de asistencia	-10
de asistencia $	-10
de avisarme	-14
de avisarme $	-13
de baja	67
de baja $	41
de baja .	-8
de baja de	-8
de baja del	-16
de basura	17
de borrarme	7
de borrarme $	7
de broma	11
de cocina	-16
de cocina $	-14
de comer	-7
de contactarme	16
de contactarme $	16
de contar	-12
de dar	5
de datos	5
de decir	-12
de dia	8
de difusion	14
de difusion $	14
de dios	11
de el	-6
de emergencia	-5
de empleado	-6
de esa	45
de esa lista	17
de esas	5
de escribir	24
de escribir $	30
de escribirme	8
de escribirme $	11
de ese	12
de eso	38
de eso $	22
de esos	7
de esos $	7
de espera	-16
de estar	27
de este	7
de esto	36
de esto $	25
de estos	19
de firmar	-9
de firmar $	-9
de fumar	-9
de gas	-6
de honduras	-7
de ingles	-10
de joder	6
de la agencia	-19
de la compania	-34
de la empresa	-7
de la lista	25
de la manana	19
de la marcha	-13
de la oficina	-10
de la tarde	-5
de la van	-5
de las	28
de las 9	-6
de lavanderia	-8
de lavanderia $	-7
de lider	-6
de llegar	24
de llover	-14
de los	12
de los avisos	25
de los que	-6
de los recordatorios	12
de los tamales	-11
de los textos	8
de los uniformes	-10
de mandar	29
de mandarme $	14
de mandarme cosas	13
de mandarme esto	11
de mandarme los	-6
de mandarme mensajes	-27
de mandarme sus	18
de mantenimiento	-9
de mensajes	36
de mensajes $	26
de mensajitos	11
de mensajitos $	11
de mi	-38
de mi $	19
de mi casa	7
de mi hermana	-6
de mi hijo	-7
de mi linea	-25
de miedo	-20
de misa	-9
de nada $	-14
de no	22
de no enviarme	7
de no escribirme	6
de no llamar	7
de noche	-12
de noche $	-16
de noche y	18
de nomina	-19
de nomina $	-19
de numero	-24
de numero $	-9
de otro	-14
de pagar	-7
de pagar $	-7
de persona	21
de personal	-8
de personal $	-8
de pintura	-7
de prueba	-15
de puntos	-8
de que me	22
de recibir	9
de recibir esto	12
de recibir sus	-13
de recursos	-12
de recursos humanos	-12
de rh	-8
de salir	-19
de semana	-5
de servicio	-9
de servicio $	-9
de stop	-6
de su	37
de su base	5
de su lista	16
de su sistema	12
de sus	5
de temporales	-16
de textear	9
de textear $	9
de textearme	23
de textearme $	20
de texto	6
de todo	-7
de trabajo	16
de tu	16
de tu lista	9
de turno	-6
de tus	-8
de un	-21
de una	32
de una vez	18
de union	5
de ustedes	13
de ustedes $	-9
de vacaciones	-7
de ya	-12
de ya no	-12
dead	-16
dead $	-21
dead .	9
dear	7
dear sir	9
decia	-16
decia el	-5
decir	11
decir $	-12
decir _ _ $	-9
decir al	19
decir que	8
decirle que	6
dee	-8
dee from	-8
deja	21
deja _ _ $	6
deja _ _ y	9
deja _ aviso	-6
deja _ mandarme	7
deja _ paz	-12
deja de	36
deja de mandarme	7
deja en	-12
deja en paz	-12
deja te	-6
deja te aviso	-6
dejame	41
dejame _ _ $	50
dejame _ el	-5
dejame _ la	-34
dejame _ paz	40
dejame en la	-34
dejame en paz	40
dejame quieto	45
dejan	-22
dejan _ $	-32
dejan _ _ $	15
dejan salir	-11
dejan salir $	-8
dejar	34
dejar _ _ $	24
dejar _ _ esto	10
dejar _ mandarme	10
dejar _ pagar	-7
dejar _ recibir	17
dejar de	44
dejar de mandarme	10
dejar de pagar	-7
dejar de recibir	17
dejaron	-37
dejaron de	-38
dejaron solos	7
deje	69
deje _ _ $	26
deje _ _ el	-5
deje _ _ en	38
deje _ _ ya	-8
deje _ escribir	22
deje _ mi	17
deje _ paz	-6
deje de escribir	22
deje en	-6
deje en paz	-6
deje la	8
deje mi	46
dejeme	15
dejen	26
dejen $	29
dejen _ $	-20
dejen _ _ $	71
dejen _ _ a	-18
dejen _ _ los	13
dejen _ avisarme	-13
dejen _ de	-35
dejen _ escribir	8
dejen _ escribirme	-24
dejen _ llegar	24
dejen _ paz	7
dejen _ textearme	8
dejen de	26
dejen de avisarme	-13
dejen de escribir	8
dejen de escribirme	-24
dejen de llegar	24
dejen de textearme	8
dejen en	7
dejen en paz	7
dejen la	24
dejen que	-16
dejenme	29
dejenme $	25
dejenme _ $	8
dejenme _ _ $	10
dejo	-17
dejo _ _ ya	-13
dejo de	-9
del	-21
del 2006	7
del _ $	-28
del _ _ $	13
del _ _ .	8
del _ _ a	26
del _ _ de	-10
del _ _ la	-9
del _ _ no	-22
del _ _ que	34
del _ _ yo	-8
del _ de	-11
del _ del	-6
del _ dental	-14
del _ donde	-10
del _ el	-6
del _ en	-12
del _ ese	30
del _ les	-6
del _ nos	7
del _ number	6
del _ pero	-11
del _ turno	25
del _ y	-8
del group	24
del grupo	31
del grupo $	20
del horario	-10
del horario $	-6
del hospital	-5
del hotel	-5
del martes	-6
del mayordomo	-14
del mayordomo $	-14
del my	6
del my number	6
del otro	19
del otro turno	25
del portal	-7
del portal de	-7
del salon	8
del seguro	-15
del seguro dental	-14
del sindicato $	10
del sistema	32
del telefono	18
del trabajo	19
del trabajo $	23
del turno	-11
del volante	-16
del volante pero	-11
delegados	-6
delete	66
delete $	45
delete _ $	71
delete _ _ $	13
delete _ _ info	31
delete _ _ message	-8
delete _ _ number	-9
delete _ _ of	-6
delete _ data	-29
delete _ last	-8
delete _ my	13
delete _ old	-9
delete all	6
delete all my	6
delete me	28
delete me $	20
delete my	-36
delete my data	-29
delete my number	-5
delete my old	-9
delete the	-13
delete this	10
delete this number	9
deleted _ message	-8
deleted the	18
deleted your	-8
deleted your message	-8
delivery	16
demando	36
demando $	30
demasiado	-38
demoted	-8
den	9
denise	7
dental	-8
dentista	-8
denunciarlos	39
denuncio	31
department	-9
deployed	8
deportar	-10
deportar a	-8
dept	12
dept $	12
derechos	-34
derechos $	-12
derechos _ $	-13
derechos _ _ $	-9
desapunteme	7
desapunteme de	7
descanse	-33
descanso	-7
descanso $	-8
desde _ _ $	20
desde _ _ que	13
desde _ me	-23
desde ayer	-6
desde el	28
desde que	-18
deseenme	-8
deseenme _ $	-8
deseenme suerte	-8
deseenme suerte $	-8
deseo	42
desinscribir	23
desist	42
desist $	41
desk	6
despidieron	-8
despido	-25
despidos	-11
despidos $	-11
despues	-13
despues $	13
despues _ _ $	-11
despues _ _ 9	-6
despues _ _ que	6
despues _ _ salir	-9
despues _ las	-8
despues _ lo	6
despues de	-9
despues de las	-8
despues de lo	6
despues me	-9
detener	62
detener _ $	38
device	14
device _ _ $	14
di	22
di _ _ $	22
di _ _ para	6
di mi	13
di permiso	15
dia	-43
dia $	-17
dia _ $	-21
dia de	-7
diablo	31
dias	-9
dias $	-9
dice	-27
dice _ $	-5
dice _ _ eso	-12
dice _ _ no	14
dice _ _ que	7
dice _ de	-15
dice _ papa	7
dice _ que	-5
dice _ ya	12
dice mi	13
dice mi papa	7
dice que ya	12
dicen	-31
dicen $	-7
dicen _ me	-11
dicen que	-17
dicen que me	-11
dicho que	-10
diciendo	7
diciendo que	7
dictating	5
did	-64
did _ _ $	-18
did _ _ my	-12
did _ _ on	15
did _ _ stop	-11
did _ _ that	-16
did not	-14
did the	-10
did to	15
did you	-41
did you get	-15
didnt _ _ $	-6
didnt _ _ to	-8
didnt _ it	-8
didnt _ me	8
didnt even	-7
didnt i	25
die	-5
died $	-6
dieran	-7
dieran _ baja	-7
dieran de	-7
dieran de baja	-7
dieron	-50
dieron _ $	-7
dieron _ _ $	-36
dieron _ numero	-18
dieron mi	-25
diet	-22
dieta	-6
dieta $	-6
diez minutos	-7
difference	-6
dificil	22
dificil es	24
difusion	14
difusion $	14
diga _ _ no	6
diga que	6
digale	12
digan	-12
diganle	-6
diganle _ _ que	-6
digas	-26
digits	37
digits $	37
digo $	6
digo _ $	-8
digo _ _ que	-25
digo _ manager	-10
digo _ me	16
digo _ mi	11
digo a	19
digo a mi	11
digo al	-11
digo al manager	-10
digo que	-6
digo que me	16
dije	7
dije $	20
dije _ _ de	-10
dije _ _ jefe	-6
dije _ _ que	-7
dije _ _ voy	-9
dije _ _ y	-12
dije _ lider	-8
dije _ me	10
dije _ mi	-6
dije _ no	28
dije _ si	-9
dije a	-15
dije a la	-8
dije a mi	-6
dije al	-36
dije al lider	-8
dije en	5
dije en la	5
dije que	30
dije que me	15
dije que no	28
dije que si	-9
dije y	-5
dijeron	-34
dijeron _ $	-9
dijeron _ no	-7
dijeron que	-21
dijeron que no	-7
dijimos	-5
dijo	-32
dijo $	-18
dijo _ _ a	-8
dijo _ _ va	-5
dijo _ que	13
dijo _ va	-8
dijo que	-13
dijo que va	-8
dile	-17
dime	25
dinero	-15
ding	10
dio	16
dio mi	11
dios	23
dios $	9
dios _ bueno	-7
dios _ cuide	7
dios _ de	15
dios _ lo	-9
dios dejen	15
dios dejen de	15
dios los	9
dios los cuide	7
diosito	-7
diosito _ ya	-7
direccion	-39
direccion $	-11
direccion _ _ $	-12
direccion _ favor	-12
direccion por	-14
direccion por favor	-12
disability	6
discontinue	45
discontinue _ _ $	14
discontinue _ messages	14
disculpe	-17
disculpe _ _ $	-16
dispatch	-25
dispatcher	-10
dispatcher _ no	-8
distribution	5
distribution $	5
dnc	38
dnt	63
dnt _ _ $	63
do	-13
do _ $	-10
do _ _ $	29
do _ _ a	-18
do _ _ an	-9
do _ _ and	10
do _ _ for	-9
do _ _ from	-38
do _ _ it	-17
do _ _ list	15
do _ _ my	-44
do _ _ off	-8
do _ _ out	13
do _ _ registry	14
do _ _ rid	-9
do _ _ say	24
do _ _ that	10
do _ _ the	-20
do _ _ them	-6
do _ _ there	-5
do _ _ these	16
do _ _ this	32
do _ _ to	9
do _ _ up	-6
do _ _ while	-6
do _ _ you	55
do _ a	9
do _ apply	-7
do _ block	-10
do _ call	53
do _ cancel	-22
do _ file	-6
do _ get	-8
do _ got	18
do _ have	-24
do _ leave	21
do _ make	15
do _ opt	12
do _ people	17
do _ report	-9
do _ say	-13
do _ send	15
do _ sign	-8
do _ stop	-5
do _ text	11
do _ turn	17
do _ unsubscribe	-14
do _ want	12
do i	-10
do i apply	-7
do i block	-10
do i call	9
do i file	-6
do i get	-5
do i got	18
do i have	-11
do i leave	21
do i make	12
do i opt	12
do i report	-9
do i say	-13
do i sign	-8
do i turn	16
do i unsubscribe	-14
do not	84
do not call	45
do not send	15
do not text	12
do not want	26
do that	-5
do that $	-5
do they	-15
do this	-8
do we	-17
do you	-20
do you have	-9
doblar	-14
doble	-6
dobles	-8
dock	-28
dock $	-27
docs	-22
docs $	-22
doctor	-15
doctor $	-23
documentos	-23
documentos $	-13
documents	-16
documents $	-14
does	-61
does _ _ $	-7
does _ _ cover	-5
does _ _ end	-12
does _ _ get	-12
does _ _ stop	-9
does _ contract	-12
does _ get	12
does _ law	-5
does a	-9
does it	-9
does my	-6
does one	21
does that	-7
does the	-8
does this	-28
dog	5
doing	-11
doing $	-9
doing _ $	-8
doing _ im	10
doing but	25
doing but im	10
dolares	-6
dolor	-11
domingo	-10
domingo $	-8
domingo _ _ $	-7
domingo para	-6
domingo por	9
domingos	-8
don	25
don _ $	19
don beto	18
don beto $	19
dona	-7
donde	-7
donde _ $	-34
donde _ _ $	20
donde _ _ para	29
donde _ _ que	7
donde _ el	-11
donde _ para	8
donde me	39
donde sale	-10
donde sale el	-10
done .	-11
done _ _ $	14
done _ these	20
done getting	19
dont	82
dont $	25
dont _ $	67
dont _ .	12
dont _ _ $	70
dont _ _ .	-13
dont _ _ again	37
dont _ _ dont	19
dont _ _ hear	28
dont _ _ i	-13
dont _ _ in	6
dont _ _ it	6
dont _ _ line	33
dont _ _ lol	-12
dont _ _ lose	-37
dont _ _ me	-25
dont _ _ messages	15
dont _ _ more	12
dont _ _ name	8
dont _ _ number	-73
dont _ _ off	-44
dont _ _ on	17
dont _ _ one	7
dont _ _ out	-14
dont _ _ phone	34
dont _ _ receive	14
dont _ _ she	-10
dont _ _ so	-6
dont _ _ stop	-60
dont _ _ text	41
dont _ _ that	23
dont _ _ the	-7
dont _ _ this	10
dont _ _ trouble	-6
dont _ _ us	-15
dont _ _ we	-9
dont _ _ you	20
dont _ again	20
dont _ any	26
dont _ back	19
dont _ be	20
dont _ dare	-25
dont _ for	19
dont _ here	-11
dont _ him	-13
dont _ how	-6
dont _ i	-23
dont _ if	-10
dont _ it	16
dont _ late	-15
dont _ leave	-10
dont _ me	-17
dont _ on	-17
dont _ or	21
dont _ so	-8
dont _ stop	-10
dont _ text	10
dont _ texting	-64
dont _ that	-5
dont _ the	-26
dont _ them	19
dont _ there	27
dont _ these	23
dont _ this	17
dont _ up	-10
dont _ who	18
dont _ work	6
dont _ you	18
dont _ your	24
dont be late	-15
dont bother	9
dont bother me	16
dont call	13
dont cancel	-7
dont care	9
dont come	17
dont come back	19
dont contact	28
dont contact me	5
dont contact my	15
dont delete	-20
dont even	6
dont even work	6
dont ever	11
dont ever stop	-10
dont ever text	14
dont forget	-8
dont have	-7
dont hit	40
dont hit my	31
dont know	18
dont know if	-10
dont know who	18
dont let	-20
dont like	-8
dont make	5
dont message	-6
dont mind	-23
dont mind the	-20
dont need	36
dont need these	11
dont quit on	-6
dont read	-6
dont remove	-13
dont remove me	-13
dont reply	-9
dont report	-9
dont send	61
dont send any	8
dont send me	42
dont stop	-78
dont take	-39
dont take me	-38
dont text	34
dont text $	22
dont text again	5
dont text it	8
dont text me	17
dont think	-10
dont understand	-7
dont use	17
dont use it	9
dont want	73
dont want be	20
dont want the	10
dont want them	38
dont want these	10
dont want to	-17
dont want your	12
dont work	14
dont work there	27
dont worry	-29
dont write	25
dont write $	6
dont write me	10
dont you	-25
dont you dare	-25
door	-14
door $	-7
doordash	-8
doordash _ $	-8
dormir	14
dormir $	7
dos	-18
dos _ $	-7
dos _ _ y	16
dos _ de	-7
dos _ y	12
dos semanas	-9
dos veces	7
dos veces y	8
dos y	6
double	9
doubles	-12
down	-35
down $	-13
down for	7
doy	31
doy _ _ $	11
doy _ _ mi	11
doy _ baja	6
doy _ de	8
doy de	6
doy de baja	6
doy permiso	8
doy permiso de	8
drive	-17
drive _ $	-12
driving	-31
driving _ $	-20
driving _ .	-7
driving test	-7
drop	29
drop _ $	19
drop _ _ the	18
drop _ from	21
drop _ number	10
drop me	34
drop me $	25
drop me from	21
drop my	10
drop my number	10
dropped	-6
drowning	6
drowning in	6
duda	-29
dude	23
dude $	25
duele	-5
dueno	13
dueno _ _ no	5
dueno del	14
duermo	10
duermo _ dia	8
duermo de	8
duermo de dia	8
dues	-17
dues $	-9
duro	-15
duro $	-15
duty	-10
duty $	-12
e	-10
each	6
earlier	-6
early	-40
early $	-8
early _ _ $	-18
easy	-8
eat	-11
eat $	-7
eat a	7
eating	-10
eating _ _ $	-10
eating my	-10
echaron	-22
echenle	-12
echenle ganas	-12
edificio	-23
effective	10
ekivocado	49
ekivocado $	49
el	-114
el 555	38
el 555 0163	12
el _ $	-25
el _ 0163	12
el _ 2	-10
el _ _ $	27
el _ _ a	-8
el _ _ andar	-6
el _ _ basura	17
el _ _ borrarme	7
el _ _ creo	-6
el _ _ de	-7
el _ _ dios	17
el _ _ el	-17
el _ _ es	-7
el _ _ eso	-8
el _ _ este	-7
el _ _ fue	12
el _ _ gracias	-18
el _ _ la	-8
el _ _ le	-12
el _ _ los	-8
el _ _ mandan	-15
el _ _ mi	-20
el _ _ noche	7
el _ _ nos	-7
el _ _ otro	-5
el _ _ parar	6
el _ _ por	-11
el _ _ preguntando	22
el _ _ puntos	-8
el _ _ que	-19
el _ _ sabado	-11
el _ _ se	-7
el _ _ tengo	5
el _ _ un	8
el _ _ vio	11
el _ _ vivo	22
el _ _ y	-10
el _ _ ya	17
el _ _ yo	13
el _ anda	15
el _ como	-10
el _ de	-11
el _ es	-12
el _ gracias	32
el _ jaja	-6
el _ la	33
el _ me	-22
el _ no	-26
el _ pasado	16
el _ pero	-11
el _ por	-10
el _ porfavor	-12
el _ que	5
el _ sabe	-10
el _ se	17
el _ siempre	7
el _ sindicato	-10
el _ uno	-14
el _ ya	-25
el _ yo	26
el amor	11
el amor de	11
el ano	7
el ano pasado	7
el arroz	-7
el aviso	-6
el bono	-8
el bono $	-6
el bueno	-5
el bueno $	-5
el carro	-6
el carro $	-5
el celular	45
el celular $	39
el celular en	-5
el celular y	-16
el contacto	6
el contacto $	15
el contrato	-7
el contrato $	-9
el de	-20
el del	-9
el dia	-5
el dolor	-7
el domingo	-7
el domingo $	-6
el dueno	7
el dueno del	9
el elevador	-5
el enlace	-7
el favor	36
el favor de	32
el formulario	-14
el gerente	-10
el hospital	9
el hostigamiento	-6
el jefe	-8
el jueves	-10
el link	-8
el link $	-7
el lunes	-13
el lunes me	-6
el manager me	7
el mayordomo no	-7
el mensaje	29
el mes	9
el mes pasado	9
el nombre	-8
el nombre de	-8
el numero $	32
el otro	-22
el otro sindicato	-10
el patron nos	5
el permiso	7
el pizarron	-7
el puesto	-10
el puesto de	-8
el que	-11
el reporte	-9
el sabado $	-8
el servicio	39
el sindicato	20
el sistema	-8
el sistema de	-8
el spam	21
el spam $	21
el sueno	7
el supervisor	-17
el telefono	22
el telefono de	20
el tiempo	7
el trabajo no	6
el turno	-9
el volumen	-8
el ya	16
election	-11
election $	-9
elevador	-7
eliminame	36
eliminame $	36
eliminar	41
eliminar $	41
eliminaron	-11
elimine este	8
eliminen	38
eliminen _ _ $	19
eliminen mi	27
eliminenme	39
eliminenme _ _ $	34
elimino	-17
ella	16
ella _ _ desde	14
ella _ trabaja	16
ella no	22
ella no trabaja	16
else	47
else $	31
else _ _ $	11
else to	12
email	-26
embarazada	-7
embarazada $	-7
emergencia	-7
emergencias	11
emoji	-15
empaque	-9
empezamos	-8
empezamos $	-8
empiezan	-7
empleada	9
employment	-8
en	-22
en _ $	30
en _ .	-6
en _ _ $	-22
en _ _ ando	-6
en _ _ borrenme	14
en _ _ de	6
en _ _ en	-17
en _ _ es	-9
en _ _ hace	5
en _ _ hasta	-8
en _ _ mayordomo	-5
en _ _ me	27
en _ _ mi	23
en _ _ ni	11
en _ _ no	-16
en _ _ pero	-6
en _ _ por	-12
en _ _ que	-17
en _ _ su	10
en _ _ trabajo	-13
en _ _ vida	-6
en _ _ y	18
en _ a	14
en _ ahora	-10
en _ carro	-10
en _ casa	-7
en _ celular	14
en _ con	14
en _ de	-18
en _ el	-7
en _ en	10
en _ escritorio	-13
en _ estado	9
en _ hospital	9
en _ huelga	5
en _ la	-7
en _ linea	-7
en _ lista	6
en _ no	10
en _ otro	-11
en _ planta	7
en _ porfavor	-24
en _ primera	19
en _ que	-35
en _ tienda	6
en _ trabajo	-9
en _ y	6
en _ ya	20
en el	-27
en el hospital	9
en el trabajo	-6
en esa	12
en ese	6
en ese estado	10
en eso	36
en eso $	15
en espanol	-36
en espanol $	-16
en esto	-7
en esto $	-12
en horas	-6
en horas de	-6
en huelga	-16
en ingles	-24
en ingles $	-5
en la	-15
en la huelga	7
en la linea	-7
en la lista	-15
en la primera	19
en la tienda	6
en las	-5
en limpieza	-6
en los	-8
en mexico	-6
en mi	-30
en mi casa	-6
en mi celular	16
en mi otro	-9
en otro	8
en otro lado	9
en paz	72
en paz $	42
en paz a	15
en paz con	14
en paz el	-5
en que	9
en quitarme	-6
en quitarme la	-6
en san	6
en su	28
en su lista	21
en un	-14
encanta	-21
encanta $	-21
encargo	16
encargo _ me	6
encargo que	9
encargo que me	6
end	77
end $	20
end _ $	48
end _ _ $	20
end _ _ my	11
end _ text	10
end it	29
end it $	19
end my	5
end the	21
end this	8
end to	-24
ends	-24
enero	-20
enferma $	-8
enfrente	-10
enfrente _ _ $	-6
enfrente de	-6
enganen	-12
english	-23
english _ _ $	-17
english _ good	6
enlace	-7
enoja	12
enoja cuando	12
enojo	-6
enojo $	-6
enough	21
enough _ _ $	15
enough _ _ texts	7
enough _ the	13
enough _ you	10
enough of	13
enough texts	7
enough w	10
enough w the	10
enroll	40
ensenara	-6
ensenara _ _ $	-6
entendi	-29
entere	14
entere $	15
entero	-7
entienden	33
entiendo	-24
entiendo _ _ $	-18
entrada	-6
entre	-15
enviar	27
enviarme	7
enviarme mas	7
envie	-12
envien	16
envien $	11
envios	15
equipo	-5
equivocado	48
equivocado $	45
equivocado _ $	39
equivocado _ mi	-9
equivocado en	-7
equivocado en mi	-6
equivocaron	11
equivocaron de	12
equivocaste	23
equivoco	35
equivoco _ persona	8
equivoco de	8
equivoco de persona	8
equivoque	-12
equivoque de	-7
era	-28
era _ _ ex	-12
era _ la	5
era _ mi	-17
era _ ustedes	-10
era para	-20
era para mi	-18
era para ustedes	-10
erase	44
erase _ $	23
erase _ contact	15
erase me	23
erase me $	23
erase my	23
eres	-23
error	7
error $	-15
es	-31
es .	18
es 555	-18
es _ $	-62
es _ _ $	-17
es _ _ asi	6
es _ _ de	25
es _ _ deje	16
es _ _ del	7
es _ _ es	6
es _ _ me	8
es _ _ mi	7
es _ _ no	13
es _ _ para	28
es _ _ quiera	-9
es _ _ quiero	8
es _ _ vez	12
es _ _ y	-10
es _ bueno	-5
es _ celular	18
es _ compania	-6
es _ consultorio	9
es _ del	-5
es _ es	-10
es _ eso	-8
es _ lo	-9
es _ mi	22
es _ numero	18
es _ palabra	18
es _ para	9
es _ pedir	21
es _ pero	-23
es _ por	8
es _ que	-12
es _ tanto	-17
es _ trabajo	-9
es _ un	7
es _ ya	8
es algo	-12
es anonimo	-12
es anonimo $	-12
es de	36
es de mi	15
es del	10
es el bueno	-5
es el celular	17
es el de	-7
es el numero	12
es esto	-11
es esto $	-10
es la	24
es la palabra	24
es mediodia	6
es mi	-21
es mi numero	6
es molestia	-8
es mucho	21
es mucho pedir	21
es para	-13
es para mi	6
es para tanto	-17
es por	-6
es por eso	-6
es que	-19
es que no	-12
es que trabajo	-12
es spam	-8
es un	10
es un consultorio	9
es usted .	-6
esa	25
esa _ $	-13
esa _ _ $	15
esa _ _ de	-6
esa _ _ el	8
esa _ _ favor	17
esa _ por	17
esa _ que	8
esa bodega	-6
esa compania	8
esa es	-9
esa foto	-14
esa gente	-5
esa lista	17
esa persona	9
esa planta	9
esa vaina	19
esas	12
esas _ $	8
esas _ _ me	12
esas _ de	-12
esas _ no	9
esas cosas	20
esas cosas $	8
esas cosas no	9
escriba	5
escriba $	24
escriba _ _ $	11
escriba mas	12
escribame	-11
escribame al	-7
escriban	91
escriban $	52
escriban _ $	9
escriban _ _ $	11
escriban _ que	9
escriban aqui	8
escriban en	-8
escribanme	-19
escribanme _ _ $	-10
escribanme a	-12
escribas	30
escribas $	21
escribas _ $	8
escribas mas	13
escribas mas $	8
escribe	-48
escribe $	-22
escribe de	-7
escribe mi	-17
escribi	-8
escribiendo $	22
escribieron	-12
escribio	-17
escribir	51
escribir $	48
escribir _ _ $	17
escribir a	-5
escribir los	17
escribirme	43
escribirme $	37
escribirme _ $	12
escrito	-15
escritorio	-13
escrivan	36
escrivan $	36
escupio	-13
ese	-10
ese $	29
ese _ $	-18
ese _ _ $	5
ese _ _ no	-9
ese _ y	-6
ese _ ya	-9
ese dia	-13
ese dia $	-12
ese estado	10
ese me	-9
ese numero	-9
ese senor	-12
ese senor $	-8
eso	28
eso $	103
eso _ $	31
eso _ _ $	-7
eso _ _ a	-9
eso _ _ al	-13
eso _ _ avisos	13
eso _ _ lo	12
eso _ _ me	-7
eso _ _ no	-10
eso _ _ para	5
eso _ _ que	-9
eso _ de	12
eso _ dije	-6
eso _ en	-7
eso _ lo	-7
eso _ los	13
eso _ que	-34
eso _ sindicato	14
eso afecta	-9
eso de	-8
eso de los	13
eso del	14
eso del sindicato	14
eso le	-14
eso le dije	-6
eso no	-19
eso pedimos	-16
eso pedimos $	-16
eso quiero	-23
eso saquenme	10
eso saquenme $	10
eso ya	13
esos	22
esos $	7
esos _ $	7
esos mensajes	17
esos mensajes $	14
espalda	-6
espanol	-36
espanol $	-29
espanol _ $	-16
espanol _ _ $	10
espanol _ favor	-7
espanol por	-7
espanol por favor	-7
espera	-25
esperando	15
esperando que	15
espere	-6
esposo $	-15
esposo _ no	-8
esposo _ que	6
esta	21
esta _ _ de	6
esta _ _ el	-11
esta _ _ lista	15
esta _ con	5
esta _ el	-9
esta _ en	8
esta _ es	14
esta _ la	13
esta bien	-13
esta bien $	-12
esta en	7
esta en la	16
esta equivocado	18
esta linea	11
esta linea es	13
esta lista	11
esta manana	12
esta mandando	-6
esta noche	-8
esta semana	-6
esta vez	-18
estaba _ _ la	6
estaba _ _ lista	-11
estaba _ la	-11
estaba en	-11
estaba en la	-11
estaba fuera	18
estacionamiento	-10
estacionamiento $	-9
estado	7
estamos	24
estamos _ $	27
estan	-39
estan _ $	-20
estan _ _ de	-22
estar	26
estar _ $	6
estar _ _ $	-22
estar _ _ lista	26
estar _ la	20
estar _ su	7
estar en	23
estar en esto	-5
estar en la	20
estar en su	7
estare	-19
estare $	-10
estas	8
estas _ $	-9
estas respuestas	-14
estas triste	-12
estas triste $	-12
este	99
este $	-35
este _ $	36
este _ _ $	-19
este _ _ bueno	-5
este _ _ celular	18
este _ _ del	12
este _ _ el	25
este _ _ es	11
este _ _ lo	-6
este _ _ no	15
este _ _ semana	7
este _ a	-6
este _ el	16
este _ es	43
este _ la	8
este _ me	-11
este _ no	14
este _ y	27
este _ ya	8
este calor	-12
este celular	42
este celular $	13
este celular es	12
este chip	8
este chip la	8
este contacto	10
este contacto $	10
este grupo	-7
este grupo $	-8
este mandando	11
este medio	12
este mes	-19
este no es	19
este numero	38
este numero $	18
este telefono	22
esten	46
esten _ $	19
esten mandando	6
esto	168
esto $	97
esto _ $	13
esto _ _ $	-19
esto _ los	11
esto _ mi	12
esto me	11
esto quitenme	13
esto ya	7
estos	47
estos _ _ $	21
estos avisos	20
estos mensajes	8
estos textos	15
estoy	-32
estoy $	-15
estoy _ $	-50
estoy _ _ $	-11
estoy _ _ compania	14
estoy _ _ de	-8
estoy _ _ el	-5
estoy _ _ la	-12
estoy _ _ me	-6
estoy _ _ no	-8
estoy _ el	20
estoy _ en	16
estoy _ y	-5
estoy _ ya	-6
estoy bien	-9
estoy cansada	-12
estoy cansado	12
estoy en el	8
estoy fuera	-17
estoy fuera de	-6
estoy interesado	30
estoy para	9
estoy pensando	-8
estoy trabajando	35
estuve	-9
estuvo _ _ $	-10
estuvo _ _ de	9
estuvo no	10
estuvo suave	9
even	-18
even _ to	-12
ever	23
ever $	6
ever _ me	26
ever _ to	-6
ever stop	5
ever text	14
every _ $	-6
every _ it	6
every _ now	8
every day now	8
every one	-7
every time	11
every time it	6
everybody	-27
everybody $	-21
everyone	-23
everyone _ $	-15
everyone else	-6
everything	30
everything $	14
everything _ $	-10
everything you	23
ex	-37
ex _ you	-6
ex not	-16
examen	-12
examen de	-10
excuses	-7
exijo	27
exijo que	27
exist	37
exist $	37
expediente	-6
expediente $	-6
explain	-9
extra	-7
eyes	-10
eyes _ _ $	-6
f	15
fabrica	13
facebook $	14
facebook que	-6
fallecio	14
falta	-14
falta _ _ $	-8
falta una	-7
faltan	-24
falte	-8
fam	11
familia	8
familia $	21
familia _ _ $	-5
familias	-9
familias $	-9
family $	7
far	-5
fastidio	8
favor	106
favor $	-17
favor _ _ $	25
favor _ _ de	10
favor _ _ numero	8
favor _ _ su	-8
favor _ borrarme	7
favor _ no	8
favor and	12
favor de	38
favor de borrarme	7
favor de no	7
favor eso	-7
favor no	6
favor se	20
favor ya	7
favorcito	24
favorcito _ no	6
favorcito ya	6
favorcito ya no	6
favorite	-5
favoritism	-13
fcc	18
fcc $	20
federal	-7
fee	-13
feel	-5
feel _ $	-7
feel _ .	-6
feel _ _ you	9
feet	-6
feliz	-14
fell	-30
fell off	-24
fiesta	-6
fight	-10
fight for	-9
fijese	-9
fijese _ _ $	-8
fijo	-13
fijo $	-13
file	8
file _ _ $	-6
filed _ $	-6
fill	-5
filo	-7
fin	24
fin $	36
fin _ _ $	9
fin _ semana	-5
fin de	-10
fin de semana	-5
final	-10
final $	-8
finally	-39
finally $	-25
finally _ my	-6
find	10
find _ $	-6
find _ i	-12
find _ im	-27
find _ in	18
find out	-39
find out $	-6
find out im	-27
fine	-21
fine $	-9
fine _ $	-8
fine _ _ $	-14
fine _ the	10
fire	-18
fired	-18
fired for	-7
firma	-18
firma $	-16
firmar	-26
firmar $	-14
firmas	-34
firmas $	-25
firme $	-24
firme _ hoja	12
firme la	12
firme la hoja	12
firmen	-13
firmen $	-11
firmo	-20
firmo $	-13
first	-27
first $	-6
first _ but	8
first _ i	6
first _ not	-9
fishing	-19
fix	21
fix _ $	11
fixed	-16
fixed $	-15
floor	-9
florida	13
flyer	-26
flyer _ the	-6
flyer is	-6
flyers	-11
flyers $	-7
folder	30
folks	9
followed	-6
food	-16
food $	-15
for	-12
for _ $	-34
for _ .	-17
for _ _ $	-17
for _ _ .	9
for _ _ asking	-11
for _ _ from	12
for _ _ i	-8
for _ _ im	-11
for _ _ its	-6
for _ _ me	10
for _ _ not	11
for _ _ of	16
for _ _ please	6
for _ _ remove	10
for _ _ school	10
for _ _ she	-31
for _ _ so	8
for _ _ take	10
for _ _ text	-22
for _ _ the	-6
for _ _ to	16
for _ _ you	-9
for _ but	-6
for _ im	12
for _ kids	10
for _ not	-8
for _ number	13
for _ only	11
for _ please	25
for _ potluck	7
for _ rally	-5
for _ remove	7
for _ ride	8
for _ stop	34
for _ union	-9
for _ years	8
for a	-18
for checking	-5
for good	60
for good $	21
for him	5
for it	-26
for it $	-11
for me	-38
for me $	-41
for my	-32
for my number	13
for one	12
for real	9
for saturday	-9
for signing	-26
for talking	-5
for that	23
for the potluck	7
for the rally	-5
for them	18
for this	-6
for this $	-6
for this remove	7
for union	8
for us	-6
for work	6
for you	7
forced	-8
foreman has	6
forever	44
forever $	28
forever _ $	16
forget	7
forget _ _ $	17
forget _ exist	37
forget _ i	-9
forget _ number	12
forget i	37
forget i exist	37
forget me	-34
forget my	7
forget my number	7
forget the	-6
forget this	8
forget you	6
forgot	-17
forgot _ _ $	-6
forgot _ _ you	-7
forgot my	-14
forgot to	-7
forklift	-29
forklift _ _ $	-8
forklift _ me	-8
forklift hit	-8
forklift hit me	-8
form	-5
forma	16
forma $	-6
forma de	22
formulario	-14
forward	28
foto	-51
foto $	-41
fotos	-10
fotos _ la	-13
found	-13
found _ $	-11
found it	-9
found it $	-9
four	-34
fr	6
free _ $	-6
friday	-15
friday $	-16
friday _ _ $	-6
friday for	6
fridays	-7
friend	-19
frijoles	-13
frio	-23
frio $	-10
frm	5
frm _ _ $	5
from	-18
from _ $	31
from _ _ $	26
from _ _ dont	13
from _ _ if	13
from _ _ is	6
from _ _ its	-9
from _ _ keep	8
from _ _ lol	16
from _ _ on	-5
from _ _ please	-20
from _ _ texts	-9
from _ _ this	10
from _ _ week	-10
from _ _ with	-12
from _ and	-8
from _ boss	-12
from _ company	-6
from _ heat	-8
from _ i	-9
from _ line	-7
from _ list	28
from _ lol	-11
from _ mailings	11
from _ me	-29
from _ no	-11
from _ on	22
from _ service	12
from _ shift	-5
from _ sign	-8
from _ system	17
from _ text	9
from _ texts	-34
from _ you	26
from corporate	-7
from corporate $	-7
from future	12
from hr	-9
from laundry	-6
from messaging	19
from my	-21
from now	16
from now on	16
from receiving	-8
from receiving .	8
from the	-15
from the boss	-12
from the company	-6
from the no	-9
from this	8
from this $	-7
from this service	12
from whatever	17
from you	30
from you $	46
from your	75
from your list	21
from your system	17
front	-6
fuck	12
fue	7
fue _ _ $	8
fue _ _ me	7
fue mi	-8
fuego	-11
fuera	39
fuera $	56
fuera _ _ $	-21
fuera de	-8
fuera los	-18
fuerte	-19
fuerte $	-19
fuga	-6
fuga de	-6
full	-5
fumar	-10
funny	-38
funny $	-35
further	64
further _ $	10
further _ _ $	39
further contact	8
further texts	10
further texts $	10
future	16
future _ $	6
gafete	-14
gafete _ _ abre	-6
gafete _ no	-9
gafete ya	-6
gafete ya no	-6
game	-9
game _ _ $	-7
game last	-7
gana	-7
ganamos	-13
ganamos $	-7
ganar	-12
ganas	-15
ganas $	-7
gano	-14
garbage	5
garbage $	7
gas	-21
gas .	-10
gate	-5
gate $	-10
gate _ _ her	5
gave _ _ number	15
gave _ _ wrong	-8
gave _ my	14
gave _ the	-8
gave _ to	-6
gave it	-6
gave it to	-6
gave me	-6
gave my	8
gave you	11
gave you my	14
general	25
general $	16
gente	-5
gente $	-7
gente _ la	-8
gente _ no	6
gente de	-5
gente en	-6
gerente	-33
gerente $	-15
gerente _ _ $	-11
get	16
get _ .	10
get _ _ $	10
get _ _ for	-5
get _ _ it	-9
get _ _ of	7
get _ _ off	17
get _ _ out	7
get _ _ so	-9
get _ _ stop	12
get _ _ the	-21
get _ _ these	10
get _ _ this	-14
get _ _ to	-6
get _ _ your	25
get _ anymore	25
get _ at	-12
get _ from	24
get _ if	-6
get _ more	11
get _ number	19
get _ off	-15
get _ text	-11
get _ this	28
get _ too	-11
get back	-12
get home	-7
get hurt	-9
get hurt $	-8
get in	-12
get in $	-8
get it	-16
get it $	-8
get lost	36
get me	-8
get me off	-16
get me out	6
get my number	16
get off	19
get off at	-12
get off of	21
get off this	28
get one	8
get out	-13
get out of	-12
get removed	23
get removed from	25
get some	-18
get there	-8
get there $	-8
get these	48
get these anymore	25
get this	10
get unemployment	-5
get unemployment if	-5
gets	25
gets _ _ you	20
getting	22
getting _ $	9
getting _ .	12
getting _ _ please	12
getting _ _ some	-7
getting _ texts	-12
getting the	-12
getting them .	13
getting these	29
getting these $	21
gimme	-6
gimnasio	-6
girl	22
girl _ the	9
give	-34
give _ _ $	-18
give _ _ rest	6
give _ back	-9
give _ this	-8
give it a	6
give it back	-8
give me	-15
glad	-8
gloves	-9
go	65
go $	8
go _ $	22
go _ _ $	11
go _ _ number	5
go _ _ the	-6
go _ please	25
go _ the	29
go _ we	-9
go away	24
go away $	29
go quiet	-6
go to	-14
go to the	-5
god	6
god _ _ $	-19
god bless	-8
goes	36
goes _ the	29
goes to	25
goes to the	29
going	-5
going $	-18
going _ $	-5
going _ _ $	-23
going _ _ off	18
going _ _ on	8
going _ _ the	8
going _ _ this	-13
going _ in	-10
going _ it	-6
going _ me	23
going _ the	41
going _ to	6
going be	-6
going on	-8
going quit	-10
going take	8
gone	6
gone $	6
gone .	-6
gone _ the	10
gone by	10
good	-13
good _ $	12
good _ _ $	-6
good _ the	7
good _ to	-6
good luck	-8
goodbye	11
goodbye forever	15
got	-59
got _ $	-5
got _ _ $	-23
got _ _ and	10
got _ _ but	14
got _ _ cut	-6
got _ _ for	-11
got _ _ from	-9
got _ _ it	7
got _ _ on	-11
got _ _ phone	-16
got _ again	-11
got _ from	-10
got _ go	16
got _ lol	-8
got _ new	-29
got _ out	6
got _ phone	7
got _ spam	-6
got _ stop	14
got _ this	13
got _ to	-5
got _ up	-11
got _ wrong	38
got a	-35
got a new	-29
got cancelled	-11
got go	14
got it	-37
got it $	-27
got let	16
got let go	16
got my	-26
got no	-8
got stop	8
got the	36
got the wrong	38
got written	-10
got written up	-10
gotcha	-6
grabbed	-6
gracias	25
gracias _ _ $	10
gracias _ _ y	11
gracias _ dios	-7
gracias _ no	19
gracias _ todo	25
gracias _ ustedes	-6
gracias a	-13
gracias a dios	-7
gracias a ustedes	-6
gracias pero	26
gracias pero no	19
gracias por	-9
gracias por todo	25
gracias y	13
gratis	7
gratis $	-13
great	-16
great $	10
great .	-15
great _ _ $	-27
green	-7
green card	-6
gripa	-9
gritamos	-5
group	30
group _ $	14
group _ .	8
group _ _ that	-6
group chat .	8
group text	23
grupo _ $	7
grupo ese	25
guantes	-9
guantes $	-7
guardar	-21
guarde	-27
guarde los	-27
guarderia	-13
guardia	-14
guardias	-5
guardias $	-5
gun	-8
gusta	-11
gustan	-11
gusto	-9
gusto $	-12
guy	25
guy _ _ $	21
guys	-34
guys $	-13
guys _ _ $	-10
guys stop	-8
gym	-16
gym $	-7
ha	-17
ha _ $	-11
ha _ nada	-8
ha dicho	-9
ha llegado	14
ha pasado	-8
ha pasado nada	-8
habia	-5
habia _ _ $	-9
habia dicho	10
habian	8
habla _ _ $	6
habla con	7
hablame	-32
hablame de	-28
hablan	10
hablando	-13
hablando $	-12
hablar	-9
hablar _ _ $	-6
hablo	-7
hablo $	-7
hablo con	6
hace	11
hace _ $	-19
hace _ _ $	-8
hace _ mes	17
hace _ para	22
hace rato	6
hace un	15
hace un mes	17
hace uno	20
hacemos	-5
hacer $	-9
hacer _ $	-9
hacer _ _ $	11
hacer _ de	14
haciendo	-11
haciendo _ _ $	-7
had _ _ this	-18
had _ number	25
had _ of	-10
had enough	-10
had enough of	-10
had my	25
had my number	25
had to	-6
haga	5
hagame	5
hagame _ favor	5
hagame el	5
hagame el favor	5
hagan	9
hagan _ _ de	14
hagan _ favor	14
hagan el	14
hagan el favor	14
hago $	9
hago _ _ me	-12
hago _ _ ya	12
haha	-68
haha $	-32
haha .	7
hair	-15
hair $	-14
haiti	10
half	-7
hall	-20
hall $	-9
halt	47
han	-33
han _ de	-11
handbook	-6
handbook says	-6
hang	-9
hang _ my	-8
hang on	-8
hang on my	-8
hanging	-5
happened	-8
happened .	-8
happening	-11
happens	17
happens $	24
happy	-25
happy _ to	-19
hard	-8
harder	-15
harder than	-15
hare	-7
harto	7
has	-37
has _ and	10
has _ phone	-13
has her	-15
has no	-14
hasta	9
hasta _ $	-10
hasta _ _ con	10
hasta _ _ de	12
hasta _ me	-6
hasta aqui	11
hasta el	9
hasta que	-14
have	-11
have $	11
have _ _ $	-6
have _ _ .	6
have _ _ messages	11
have _ _ on	16
have _ _ out	-7
have _ _ taken	12
have _ _ to	14
have _ _ you	8
have _ been	-11
have _ nine	11
have _ number	19
have _ opt	-7
have _ so	-20
have _ wrong	18
have a	-10
have been	-8
have my	25
have my number	23
have the	18
have the wrong	18
have to	-16
have to opt	-7
have you	-5
havent	13
havent _ _ you	-5
havent i	6
hay	-66
hay _ $	-41
hay _ _ $	-23
hay _ _ que	34
hay _ de	26
hay donde	-6
hay forma	17
hay forma de	22
hay lugar	-5
hay manera	8
hay manera de	8
hay problema	-5
hay problema $	-5
hay que	-13
hazme	13
he	-119
he _ $	-26
he _ _ $	-9
he _ _ again	-17
he _ _ me	-6
he _ _ up	6
he _ a	-10
he _ his	18
he _ me	-27
he _ the	-5
he _ you	-5
he _ your	-8
he cant	5
he said	-14
he says	-6
he sees	-8
he signed	7
he texts	-13
he texts me	-13
he told	-8
he touched	-9
he touched me	-9
head	-7
heading	-11
hear	19
hear _ $	-28
hear _ _ $	18
hear _ you	35
hear from	37
hear from you	35
hear it	-11
hear it $	-11
heard	-6
heat	-38
heat _ $	-25
heat stroke	-11
hecho	-7
hector	-7
hell	22
hell _ i	12
hell alone	19
helmet	-21
helmet $	-21
help	-60
help $	-33
help _ $	-17
her	-27
her _ $	6
her _ .	-18
her _ _ $	7
her _ _ her	-15
her id	6
her number $	8
her phone	-10
here	85
here $	13
here .	20
here _ $	49
here _ _ $	34
here _ _ .	11
here _ _ and	-7
here _ _ get	-16
here _ _ text	5
here _ am	-7
here _ are	12
here _ i	-17
here _ yrs	-14
here anymore	-19
here anymore $	-11
here i	-7
here i am	-7
hermana $	-8
hermano	25
hermano $	7
hermano _ _ no	5
hers	-5
hes	-22
hes _ $	-8
hes _ _ $	-8
hey	27
hey so	9
hi	-13
hi $	-37
hi .	5
hi _ i	9
hicieron	-12
hicieron _ $	-8
hielo	-6
hija	-25
hija de	-9
hijo	-16
hijo $	-19
hijos	-11
hijos $	-15
hijos se	7
him	-15
him $	33
him .	6
him _ $	14
him _ _ $	-24
him _ _ the	5
him _ stop	-22
him he	20
him to	-23
him to stop	-22
hired	-13
his	9
his _ $	-6
his _ .	-6
his _ _ $	-7
his _ _ im	25
his _ _ my	-9
his _ so	20
his number	7
his phone	-6
hit	-22
hit _ $	-17
hit _ _ $	16
hit _ line	33
hit _ up	-9
hit me	-20
hit me $	-10
hit me up	-9
hit my	31
hit the	-10
hitting	26
hitting _ _ $	16
hitting _ up	21
hitting me	21
hitting me up	21
hizo _ el	-9
hoja	-11
hoja $	-25
hoja _ _ no	10
hola	-31
hola $	-32
hold	-19
hold _ $	-7
hold up	-17
holds	6
holds it	6
hombre	21
hombre $	21
home	-28
home $	-6
home _ $	-9
home now	-5
hon	7
honestly	11
honestly i	12
hook	-6
hope	-31
hora	-7
hora $	-8
hora _ $	-9
hora _ _ de	10
horario	-17
horario $	-10
horarios	-16
horas	-31
horas $	-9
horas _ $	-11
horas _ _ $	-13
horas de	-7
hospital	5
hospital $	-14
hospital y	11
hostigamiento	-6
hot	-7
hotel $	-7
hoteles	6
hour	-29
hour $	-11
hour _ $	-8
hours	-32
hours _ $	-7
hours _ _ check	-11
hours _ my	-11
hours _ to	-7
hours on	-11
hours on my	-11
house	-20
house $	-6
house _ $	-8
house _ _ $	-6
house _ only	-7
how	-24
how $	-16
how _ _ a	-12
how _ _ apply	-7
how _ _ block	-9
how _ _ file	-6
how _ _ get	16
how _ _ it	-12
how _ _ leave	21
how _ _ make	15
how _ _ opt	12
how _ _ out	17
how _ _ turn	17
how _ _ unsubscribe	-37
how _ _ you	-7
how _ do	-14
how _ does	-5
how _ get	12
how _ i	26
how _ is	-12
how _ it	-6
how _ of	-5
how _ one	21
how _ times	23
how _ unsubscribe	6
how _ we	-5
how _ you	-20
how are	-8
how are you	-8
how can	11
how do	-13
how do we	-5
how do you	-8
how does	21
how does one	21
how long	-13
how many people	-5
how many times	23
how much	-13
how to	18
how to unsubscribe	6
how was	-11
how would	24
how you	-19
hows	-16
hows _ _ $	-7
hows _ mom	-14
hows your	-14
hows your mom	-14
hoy	-42
hoy $	-33
hoy _ _ $	-15
hoy _ _ y	6
hoy me	-7
hoy ni	-9
hr	-38
hr $	-30
hr _ _ $	39
hr _ _ my	-9
hr _ my	-16
hrs	-11
hrs $	-8
hubo	-6
huelga	-16
huelga $	-10
huelga _ _ nos	7
huelga del	7
humanos	-17
humanos $	-13
hungry	-9
hurry	-11
hurry _ _ $	-11
hurry up	-11
hurt	-17
hurt $	-9
hurts	-12
husband	-20
i $	7
i _ $	-28
i _ .	-18
i _ _ $	21
i _ _ .	-5
i _ _ 2	-21
i _ _ a	36
i _ _ about	-10
i _ _ all	-30
i _ _ and	-19
i _ _ any	-6
i _ _ at	-22
i _ _ back	14
i _ _ be	15
i _ _ because	-8
i _ _ being	32
i _ _ but	-26
i _ _ by	-12
i _ _ call	-12
i _ _ cancel	-7
i _ _ cause	6
i _ _ chat	33
i _ _ cup	-7
i _ _ else	17
i _ _ first	8
i _ _ for	44
i _ _ get	21
i _ _ give	-9
i _ _ go	38
i _ _ group	9
i _ _ guys	6
i _ _ have	-21
i _ _ he	-7
i _ _ her	-9
i _ _ here	12
i _ _ him	-13
i _ _ how	-9
i _ _ i	-11
i _ _ if	10
i _ _ im	14
i _ _ lawyer	13
i _ _ message	13
i _ _ messages	-18
i _ _ mind	10
i _ _ more	9
i _ _ much	-5
i _ _ my	21
i _ _ need	23
i _ _ nine	11
i _ _ not	-32
i _ _ number	21
i _ _ of	-8
i _ _ off	16
i _ _ one	-6
i _ _ opt	14
i _ _ payroll	-6
i _ _ phone	14
i _ _ phones	-18
i _ _ put	20
i _ _ quit	-15
i _ _ remove	16
i _ _ sim	8
i _ _ supervisor	-12
i _ _ take	11
i _ _ tell	-6
i _ _ the	-15
i _ _ there	12
i _ _ these	57
i _ _ this	10
i _ _ to	-27
i _ _ union	-8
i _ _ up	-15
i _ _ was	16
i _ _ who	18
i _ _ wish	12
i _ _ work	12
i _ _ wrong	-14
i _ _ you	34
i _ a	-18
i _ about	13
i _ an	-12
i _ another	14
i _ appreciate	15
i _ ask	-9
i _ asked	-11
i _ be	8
i _ but	7
i _ care	8
i _ changed	-18
i _ come	-9
i _ consent	25
i _ dont	18
i _ early	8
i _ every	-7
i _ from	-38
i _ get	7
i _ getting	-18
i _ go	-5
i _ going	-9
i _ have	9
i _ help	-5
i _ him	-35
i _ im	16
i _ in	9
i _ it	-12
i _ join	-7
i _ just	-15
i _ know	9
i _ leave	20
i _ left	6
i _ let	19
i _ longer	11
i _ make	-7
i _ mind	-23
i _ my	-8
i _ myself	12
i _ never	-12
i _ no	-19
i _ not	7
i _ nothing	5
i _ off	9
i _ on	37
i _ out	23
i _ phones	-28
i _ quit	-12
i _ said	9
i _ say	35
i _ so	-6
i _ someone	11
i _ stop	12
i _ taken	-8
i _ telling	5
i _ that	23
i _ the	-23
i _ them	-27
i _ there	-7
i _ think	-8
i _ this	41
i _ to	24
i _ tuesdays	-8
i _ twice	-7
i _ understand	-5
i _ unsubscribed	-14
i _ up	7
i _ w	-18
i _ want	-11
i _ wanted	15
i _ what	15
i _ who	-10
i _ work	13
i _ worked	31
i _ wrong	6
i _ you	25
i _ your	-21
i aint	17
i already	-16
i am	49
i am $	-11
i am .	-8
i am a	13
i am on	14
i am telling	5
i apply	-7
i ask	6
i asked	22
i asked about	-7
i asked to	-8
i ate	-9
i be	8
i been	-8
i beg	7
i beg you	7
i block	-10
i blocked	-6
i bought	8
i bought this	8
i call	22
i can	-21
i can make	-6
i cancel	-5
i cancel my	-7
i cant	-11
i cant come	-6
i cant do	-7
i cant get	17
i changed	21
i could	-10
i deleted	15
i deleted the	21
i did not	-14
i didnt	-19
i do	15
i do not	19
i dont	11
i dont care	8
i dont do	8
i dont even	6
i dont know	8
i dont mind	-23
i dont need	16
i dont read	-6
i dont think	-8
i dont understand	-7
i exist	37
i exist $	37
i file	-6
i forgot	-9
i forgot to	-7
i found	-7
i gave	17
i gave you	6
i get	-27
i get a	6
i get it	-9
i get off	-12
i get one	8
i go	16
i got	20
i got a	-8
i got no	-8
i had	-6
i have	18
i have the	-6
i hear	-22
i just	-11
i just changed	-18
i keep	-6
i know	14
i know my	10
i leave	20
i leave this	21
i left	8
i like	-15
i lose	10
i lost	-6
i lost your	-12
i love	-9
i made	11
i make	6
i mean	25
i meant	-36
i missed	-7
i moved	10
i moved to	10
i need a	-14
i need off	16
i need to	10
i never	23
i never said	9
i never worked	19
i no	27
i no longer	11
i not	21
i only wanted	19
i opt	23
i opt out	23
i quit	-7
i quit the	8
i read	-15
i read every	-7
i read them	-8
i really	10
i replied	5
i report	-10
i retired	-6
i said	29
i said stop	16
i say	-16
i say to	-13
i see	-13
i sent	-6
i shouldnt	20
i sign	-14
i sign $	-7
i signed	-9
i signed twice	-7
i sleep	-9
i started	-6
i still	-18
i still getting	6
i still want	-7
i sue	5
i switched phones	-7
i take	15
i take back	19
i talk	-5
i talked	-6
i talked to	-6
i tell	11
i tell you	7
i text	-12
i texted	-9
i texted you	-11
i think you	5
i thought you	-7
i told him	-9
i told the	-7
i took a	6
i transferred	8
i transferred to	8
i turn	11
i turn off	-14
i typed	-11
i unsubscribe	10
i unsubscribe from	-37
i used	-5
i used to	-5
i voted	15
i want	-34
i want back	-14
i want it	7
i want my	-27
i want off	11
i want out	10
i want the	-19
i want them	-8
i want this	11
i want to	32
i wanted	-6
i was	21
i was in	5
i was just	-15
i will	19
i will be	6
i wish	-8
i withdraw	6
i wont	-25
i work	5
i work in	6
i would	-21
i would appreciate	15
iba	-23
iba a	-16
iban	13
iban _ escribir	14
iban a	13
iban a escribir	14
ice	-36
ice $	-7
id	59
id _ _ $	-33
id _ _ be	10
id _ _ if	26
id _ _ not	15
id _ _ withdraw	7
id _ for	-11
id _ not	11
id _ obliged	7
id _ to	19
id be	9
id be obliged	7
id like	40
id like to	21
id rather	-12
id rather not	7
idk	17
idk how	14
if	-34
if _ _ $	-6
if _ _ .	-8
if _ _ another	19
if _ _ me	-15
if _ _ off	-16
if _ _ one	6
if _ _ quit	8
if _ _ stop	17
if _ _ this	-9
if _ company	-8
if _ could	24
if _ didnt	10
if _ dont	-13
if _ go	-10
if _ need	10
if _ quit	-9
if _ text	9
if _ texts	-10
if he	-10
if he texts	-7
if i	-17
if i dont	-21
if i go	-10
if i need	13
if im	-7
if people	-8
if people quit	-8
if the	-13
if the company	-8
if these	21
if they	-5
if this	7
if you	30
if you didnt	10
if youd	7
ignore	-17
ignore $	-12
igual	-16
ill	-55
ill _ $	-9
ill _ _ $	-32
ill _ _ in	15
ill _ _ to	21
ill _ it	11
ill _ the	-6
ill _ there	-19
ill _ to	-5
ill _ you	29
ill be	-31
ill be there	-19
ill bring	-8
ill do	-6
ill report	26
ill report you	26
ill see	8
ill vote	14
im	21
im _ $	-57
im _ _ $	-18
im _ _ .	18
im _ _ a	-11
im _ _ and	17
im _ _ cops	21
im _ _ get	9
im _ _ i	7
im _ _ im	-6
im _ _ in	9
im _ _ it	-8
im _ _ job	-6
im _ _ knees	22
im _ _ not	-10
im _ _ now	11
im _ _ number	-11
im _ _ on	18
im _ _ phone	6
im _ _ so	8
im _ _ still	15
im _ _ texts	14
im _ _ the	-12
im _ _ these	6
im _ _ til	-9
im _ _ to	13
im _ _ you	-12
im _ a	27
im _ about	-12
im _ again	9
im _ asking	-6
im _ dont	14
im _ getting	9
im _ going	-17
im _ haha	-6
im _ here	-13
im _ im	16
im _ it	-8
im _ joining	8
im _ my	26
im _ of	-15
im _ on	-7
im _ the	10
im _ this	-27
im _ thursdays	-15
im _ tired	-10
im _ to	31
im _ you	46
im a	23
im asking	23
im asking again	9
im back	-7
im begging	37
im being	-10
im blocking	28
im blocking you	19
im bringing	-16
im calling	21
im calling the	21
im coming	-11
im dead	-9
im fine	-8
im getting	11
im good	14
im her	6
im in $	-7
im in a	6
im leaving	-12
im not	26
im not going	-17
im not joining	8
im off	-43
im off thursdays	-15
im only	19
im out of	-11
im so	-9
im still	17
im telling	12
im telling you	12
im texting	-27
im trying	20
im trying to	20
immediately	5
immediately $	10
importa	6
in	-27
in $	-32
in _ $	-27
in _ .	7
in _ _ $	-30
in _ _ .	30
in _ _ and	-6
in _ _ but	-13
in _ _ in	-6
in _ _ meeting	8
in _ _ quit	15
in _ _ room	10
in _ _ she	9
in _ _ so	8
in _ _ that	8
in _ _ the	-6
in _ _ this	7
in _ _ to	-6
in _ _ union	6
in _ _ want	6
in _ _ you	-8
in _ and	15
in _ break	12
in _ but	9
in _ days	10
in _ dont	20
in _ for	7
in _ got	16
in _ middle	5
in _ my	-7
in _ of	7
in _ out	-9
in _ pizza	-13
in _ place	-6
in april	13
in april $	13
in august	14
in charge	12
in english	-11
in law	12
in may	-8
in may $	-10
in my	-6
in or	-5
in peace	9
in person	9
in room	-7
in the	14
in the break	12
in the middle	5
in the union	-8
in this	10
in this $	17
in your	32
in your union	9
info	17
info $	20
info _ $	-18
informacion $	-43
ingles	-59
ingles $	-14
ingles _ $	-7
ingles _ _ $	-15
inscripcion	18
inscripcion $	18
insistan	26
insistan con	-6
inspectors	-10
instead lol	17
insurance	6
insurance $	8
interesa	-8
interesa $	-13
interesa _ _ de	-9
interesa _ _ la	15
interesa _ de	13
interesa _ no	6
interesa _ puesto	-8
interesa _ que	-5
interesa _ union	11
interesa el	14
interesa el puesto	-8
interesa lo	8
interesa lo que	-5
interesa su	6
interesaba	-14
interesaba y	-8
interesada	35
interesada en	14
interesado	43
interesado en	16
interesan	15
interest	24
interested	68
interested $	21
interested _ $	31
interested _ your	25
interested but	-18
interested in your	25
internet	-31
interview	6
into	-17
into _ _ $	-8
into a	-8
intrested	29
invitaciones	34
invitaciones _ _ $	34
iphone	11
iphone $	11
ir	-40
ir $	-30
ir al	-6
is	-75
is $	27
is 500	11
is _ $	-41
is _ .	11
is _ _ $	-55
is _ _ .	10
is _ _ a	-13
is _ _ button	6
is _ _ by	10
is _ _ deleted	22
is _ _ going	6
is _ _ month	-6
is _ _ my	-7
is _ _ number	14
is _ _ only	10
is _ _ phone	16
is _ _ private	-7
is _ _ right	-11
is _ _ stop	10
is _ _ this	-7
is _ _ to	-31
is _ _ way	12
is _ _ we	-5
is _ _ who	-6
is _ a	25
is _ an	18
is _ by	10
is _ from	-5
is _ going	-10
is _ i	17
is _ kids	-7
is _ last	7
is _ legal	-10
is _ me	-8
is _ my	10
is _ number	-7
is _ ok	-5
is _ one	7
is _ possible	10
is _ some	5
is _ still	22
is _ stop	25
is _ text	-17
is _ the	-15
is _ up	-10
is _ you	-26
is a	9
is confusing	32
is dead	9
is fine	-5
is for	20
is gone	9
is here	-6
is it	-22
is it possible	10
is killing	-6
is killing me	-6
is my	-10
is my kids	-7
is my number	-7
is no	14
is out	-5
is over	5
is that	-9
is the	12
is the last	7
is there	10
is there an	18
is there some	5
is this	10
is this $	-7
is this a	18
is this still	27
is this stop	17
is this the	-14
is to	8
is what	-7
is wrong	-5
isnt	22
isnt _ $	18
it	30
it $	53
it .	16
it . dont	12
it _ $	17
it _ .	-12
it _ _ $	-39
it _ _ and	-6
it _ _ but	20
it _ _ dont	6
it _ _ for	-9
it _ _ i	15
it _ _ ill	12
it _ _ im	6
it _ _ like	-15
it _ _ list	8
it _ _ make	7
it _ _ me	-13
it _ _ my	12
it _ _ or	-8
it _ _ phone	8
it _ _ texts	16
it _ _ the	26
it _ _ time	5
it _ _ two	-7
it _ _ when	20
it _ _ with	8
it _ _ you	12
it _ _ your	7
it _ a	11
it _ after	-5
it _ and	20
it _ dont	16
it _ for	25
it _ if	12
it _ my	-6
it _ possible	13
it _ rest	6
it _ the	14
it _ these	21
it _ this	-16
it _ time	-6
it _ to	9
it _ we	-8
it _ you	-7
it a	5
it a rest	6
it again	-16
it all	-10
it back	5
it back $	6
it be	10
it be possible	13
it but	12
it down	14
it ends	-8
it from	-8
it go	-5
it goes	13
it in	-8
it just	-7
it off	5
it off $	6
it off the	-6
it on	26
it out	20
it out $	18
it please	18
it please $	18
it possible	10
it say	-6
it says	-27
it still	-9
it stop	9
it they	-6
it to	-13
it to my	-5
it to the	11
it today	14
it up	10
it up and	17
it was	17
it was a	8
it was for	7
it with these	6
its	-60
its 104	-8
its 555	-7
its _ $	-8
its _ .	8
its _ _ $	-12
its _ _ im	-8
its _ _ now	8
its _ _ of	-6
its _ _ paint	-12
its _ _ phone	7
its _ _ use	6
its _ a	7
its _ day	8
its _ hot	-5
its _ lol	-5
its _ moms	8
its _ of	-5
its _ on	-8
its _ the	6
its a	-10
its all	11
its all you	11
its denise	-7
its every	8
its every day	8
its fine	-13
its me	-14
its my moms	8
its not	16
ive	30
ive _ _ of	12
ive _ enough	16
ive _ you	25
ive had	-13
ive had enough	-9
jacket	-10
jaja	-72
jaja $	-40
jaja que	-6
jaja ya	5
jajaja	-36
jajaja $	-26
jefe	-24
jefe $	-11
jefe _ _ $	10
jefe _ que	-7
jefe que	-6
jefe se	10
job $	18
job _ _ $	-17
job _ _ for	7
job _ _ have	-8
job _ i	-8
job at	8
job so i	-8
jobs	6
jodan	38
jodan mas	10
joder	6
jodiendo	22
join	-25
join $	-32
joke	-6
joke $	-9
jokes	-5
jorge	-11
jose	9
jose $	12
joven	22
joven $	-12
juan	-17
juana	-16
jubile pero	-7
jubilo	-5
jueves	-15
jueves _ .	-7
jugando	-10
jugando $	-5
jugando _ el	-5
june	-9
june $	-9
junio	-23
junio $	-23
junk	40
junk _ _ $	40
junta	-21
junta $	-13
junta _ no	7
junta y no	7
juntas	32
juntas $	33
junto	-10
junto a	-10
juntos	-9
just	-53
just _ $	-6
just _ _ $	-16
just _ _ a	-8
just _ _ at	-9
just _ _ know	-7
just _ _ me	16
just _ _ the	9
just _ _ to	-7
just _ a	16
just _ and	8
just _ im	-9
just _ phones	-18
just _ up	-8
just a	-6
just about	-15
just asking	-13
just changed	-18
just changed phones	-18
just need	-6
just sent	-9
just stop	30
just tired	-8
just to	-6
just wanted	12
just wanted to	12
justo	-23
keep	-17
keep $	-25
keep _ $	-15
keep _ .	22
keep _ _ $	-88
keep _ _ and	25
keep _ _ i	17
keep _ _ of	11
keep _ and	25
keep _ coming	7
keep _ on	-8
keep _ out	11
keep _ posted	-11
keep _ texts	-56
keep _ up	13
keep getting texts	-7
keep going	-9
keep going $	-12
keep it	14
keep it up	13
keep me on	-9
keep me out	11
keep me posted	-11
keep sending	-6
keep texting	29
keep them	6
keep them coming	7
keep your	9
keeping	-7
keeps	-15
keeps _ _ on	-6
keeps _ me	-5
keeps sending	-6
keeps texting	-10
keeps texting me	-6
keisha	-21
kevin	7
kevin _ _ $	7
keys	-17
kick	30
kick rocks	30
kid	-23
kid .	-8
kids	-28
kids $	-8
kids .	-6
kids _ _ school	-5
kids _ and	21
kids phone	-7
kill	23
kill _ _ $	16
kill _ texts	13
kill the	13
kill the texts	13
killing	-32
killing _ $	-13
killing me	-31
killing me $	-12
kindly	55
kindly _ my	20
kindly remove	-5
kiten	32
kitenme	36
knees	19
knock	10
knock _ off	8
knock it	8
knock it off	8
know	-26
know $	-24
know _ $	-6
know _ dont	19
know _ rights	10
know _ you	17
know how	-10
know i	-13
know if	-15
know my	10
know who	17
know why	-6
know why $	-6
know you	19
know you dont	19
knows	-8
la	-93
la _ $	19
la _ .	14
la _ 5	10
la _ _ $	-5
la _ _ .	-6
la _ _ 2006	7
la _ _ ahi	-6
la _ _ al	-7
la _ _ bien	-9
la _ _ cartas	-14
la _ _ donde	-6
la _ _ el	-9
la _ _ ella	-6
la _ _ emergencia	-5
la _ _ eso	-8
la _ _ espera	-16
la _ _ este	10
la _ _ favor	-12
la _ _ fuera	-5
la _ _ jaja	19
la _ _ la	-26
la _ _ las	7
la _ _ le	-10
la _ _ los	-27
la _ _ mando	-7
la _ _ me	-18
la _ _ no	20
la _ _ o	-17
la _ _ para	-6
la _ _ que	21
la _ _ sabado	5
la _ _ se	-6
la _ _ sin	7
la _ _ stop	-10
la _ _ sus	5
la _ _ temporales	-16
la _ _ tengo	-5
la _ _ una	5
la _ _ ver	-14
la _ _ y	19
la _ _ ya	11
la _ a	-11
la _ ahi	-11
la _ antes	-14
la _ con	6
la _ de	-57
la _ del	-6
la _ el	8
la _ en	-13
la _ era	-6
la _ es	-15
la _ esa	25
la _ eso	-8
la _ esta	-15
la _ gracias	-8
la _ gratis	20
la _ la	-12
la _ los	29
la _ me	10
la _ mi	12
la _ no	-30
la _ nos	-13
la _ para	28
la _ pasada	6
la _ pero	-7
la _ please	11
la _ por	-8
la _ porfavor	-6
la _ puse	-12
la _ quitenme	37
la _ rh	-8
la _ si	-7
la _ vez	12
la _ y	7
la _ ya	10
la abogada	-8
la abogada $	-8
la advertencia	-10
la agencia	-26
la agencia $	-12
la agencia me	-6
la aplicacion	-6
la app	-11
la baja	32
la baja $	29
la basura	11
la basura $	26
la cadena	13
la camara	-8
la casa	-21
la causa	14
la chamba	9
la chamba $	9
la comida	-5
la compania	-16
la compania $	-25
la compania del	15
la cuota	-11
la de	-46
la de la	-10
la de rh	-8
la direccion	-31
la direccion $	-9
la direccion por	-14
la duda	-21
la entrada	-6
la escuela	7
la espalda	-6
la esposa	9
la fabrica	13
la familia	-6
la foto	-10
la foto $	-8
la gente	8
la gerente	-9
la hija	-9
la hoja	14
la hora	-8
la huelga	5
la huelga del	7
la junta	-11
la junta $	-11
la ley	-10
la liga	-9
la linea	-10
la linea $	-6
la lista	-27
la lista $	75
la lista de	-47
la lista mi	12
la lista please	11
la lista porfavor	-13
la luz	-7
la manana	17
la maquina	-11
la marcha	-15
la marcha $	-14
la mesa	-17
la mesa $	-19
la mierda	6
la migra	-18
la muchacha	11
la oficina	-19
la oficina $	-16
la palabra	24
la playera	19
la policia	24
la policia $	32
la presion	6
la primera	17
la proxima	46
la proxima $	15
la proxima los	34
la puerta	-11
la rodilla	-7
la salida	-9
la salida de	-5
la semana	13
la semana pasada	7
la suscripcion	25
la suya	25
la tarde	-8
la tarde $	-5
la tarjeta	-8
la troca	-7
la ubicacion	-6
la union	-20
la union $	-9
la union ahi	-10
la van	-18
la verga	5
la verga con	5
la vida	-6
la vida $	-6
labor	-5
ladder	-10
ladilla	5
lady _ _ phone	6
laid off	6
language	7
language _ you	7
language do	7
language do you	7
larguense	40
las	-53
las 9	-7
las _ $	-53
las _ .	9
las _ _ $	-7
las _ _ la	28
las _ _ las	8
las _ _ por	-14
las _ aqui	-16
las _ de	19
las _ no	24
las _ que	9
las _ ya	-5
las buenas	8
las horas	-8
las horas $	-7
las propinas	-13
las suyas	9
last	6
last _ $	8
last _ _ no	15
last _ _ up	16
last _ and	-6
last check	-7
last friday	7
last message	-8
last month	24
last month $	24
last night	-6
last nite	-8
last nite $	-8
last one	23
last week $	7
lata	18
lata con	6
late	-30
late $	-22
laughed	-33
laughed $	-8
laughed _ text	-24
laughed at	-24
laughed at text	-24
laundry	-11
lavanderia	-13
lavanderia $	-12
law	23
law _ _ me	11
law to	10
lawyer	16
lawyer $	19
le	-17
le _ $	6
le _ _ $	-17
le _ _ a	-9
le _ _ celular	-8
le _ _ consultor	-8
le _ _ decir	19
le _ _ el	5
le _ _ escribir	-23
le _ _ esto	6
le _ _ lider	-8
le _ _ los	7
le _ _ manager	-10
le _ _ me	14
le _ _ mensajes	-7
le _ _ mi	-9
le _ _ no	38
le _ _ numero	-20
le _ _ salirme	22
le _ _ si	7
le _ _ stop	-29
le _ _ su	23
le _ _ usted	-12
le _ _ y	20
le _ al	-47
le _ aqui	6
le _ el	-10
le _ los	-7
le _ mi	-30
le _ no	14
le _ para	17
le _ que	29
le _ responda	-16
le _ y	-7
le aviso	-8
le aviso $	-7
le dan	-22
le digo	17
le digo a	33
le digo al	-11
le digo que	-6
le dije	-43
le dije a	-12
le dije al	-36
le dije que	15
le dije y	-5
le ensenara	-6
le escriban	14
le escribo	11
le gustan	-11
le gusto	-10
le hago	9
le hago $	24
le hago para	-10
le interesa	-6
le llegan	6
le pedi	-12
le pico	20
le pido	14
le puse	15
le quitaron	-6
le ruego	14
le voy	15
le voy a	15
least	10
leave	40
leave $	-9
leave _ $	-9
leave _ _ $	15
leave _ _ alone	17
leave _ _ hell	19
leave _ _ if	-9
leave _ _ of	-8
leave _ _ on	6
leave _ _ the	8
leave _ alone	21
leave _ mom	9
leave _ off	20
leave _ out	-6
leave _ the	18
leave a	-9
leave it	-6
leave me	53
leave me alone	13
leave me off	17
leave me out	-6
leave me the	19
leave my	12
leave my mom	9
leave the	-11
leave this	28
leave us	6
leave us alone	14
leaving	-13
leaving _ job	-6
leaving this job	-6
leer	28
leer _ $	-5
leer _ _ $	55
leer _ que	12
left	6
left $	-9
left _ _ .	9
left _ _ me	-6
left _ of	6
left out of	6
left the	9
legal	-20
legal $	-12
lei	-6
lejos	-12
leo	-32
leo $	-9
leo _ $	-12
leo _ mensajes	-12
leo todos	-6
les	28
les _ $	-20
les _ _ $	9
les _ _ de	-5
les _ _ el	25
les _ _ los	-15
les _ _ me	6
les _ _ no	23
les _ _ si	-9
les _ _ ya	20
les _ a	-31
les _ de	-6
les _ dicho	10
les _ en	5
les _ mandarme	-9
les _ permiso	7
les _ pero	7
les _ que	62
les aviso	-8
les aviso $	-8
les contesto	-9
les dieron	-20
les diga	13
les digo a	-15
les dije	29
les dije que	13
les dio	19
les dio mi	11
les encargo	13
les encargo que	7
les habia	10
les habia dicho	10
les llego	10
les llego mi	14
les ocurra	-11
les olvide	-9
les olvide mandarme	-9
les pido	10
les pido que	10
les puse	10
les texteo	-9
les vaya	13
less	7
less than	7
let	-12
let _ $	-11
let _ _ $	16
let _ _ the	-9
let _ _ this	5
let _ _ you	-24
let _ check	-7
let _ go	5
let _ know	-26
let _ out	12
let _ stop	-21
let go	18
let me	15
let me check	-7
let me go	12
let me know	-20
let me out	12
let you	-6
let you know	-6
lets	-23
lets _ _ $	-19
lets go	-18
letter	-7
letting	-13
ley	-14
leyendo	10
leyo	-8
libras	-6
lider	-21
lider me	-5
lie	-7
lie _ $	-6
lies	-28
lies $	-9
lift	-5
liga	-20
liga $	-10
light	-7
lights	-6
like	-17
like _ $	-40
like _ _ $	-16
like _ _ be	15
like _ _ removed	7
like _ _ taken	-6
like _ be	-6
like _ not	15
like _ the	5
like _ withdraw	7
like a	5
like getting	-11
like me	-8
like that	-9
like that $	-9
like this	-6
like to	19
like to be	-6
like to not	15
like to withdraw	7
like you	-15
limpio	6
linda	8
line	23
line $	27
line _ _ $	-5
line again	9
line again $	9
linea	-27
linea $	-13
linea _ _ no	7
linea _ _ ya	-26
linea _ de	12
linea _ y	9
linea es	13
linea es de	13
link	-41
link $	-10
link _ $	-25
link again	-5
link again $	-5
link please	-18
link please $	-18
list	100
list $	96
list _ $	59
list _ _ to	7
list _ the	-6
list _ you	-7
list but	-10
list for	-6
list is	-12
list shes	-5
lista	60
lista $	88
lista _ $	21
lista _ _ $	23
lista _ _ llamar	7
lista _ _ que	-16
lista _ _ y	-7
lista _ difusion	14
lista _ espera	-16
lista _ favor	9
lista _ la	-6
lista _ me	-24
lista _ no	22
lista _ por	6
lista _ temporales	-16
lista de	-27
lista de difusion	14
lista de espera	-16
lista de la	-5
lista de no	22
lista de temporales	-16
lista mi	12
lista please	11
lista please $	11
lista por	25
lista por favor	9
lista porfavor	-13
lista porfavor $	-13
listen	-5
little	5
llamada	-7
llamada $	-7
llaman	-9
llamar	12
llamar $	13
llamar _ _ que	-9
llameme	-10
llamen	9
llamen ni	27
llamo	11
llamo _ la	12
llamo a	12
llamo a la	12
llega	11
llegado	14
llegan	-30
llegan _ _ de	6
llegan _ _ un	-18
llegan _ de	-27
llegan _ los	-16
llegan _ mensajes	-8
llegan _ textos	-11
llegan los	-13
llegan los mensajes	-8
llegan textos	-9
llegan textos de	-26
llegando	30
llegando _ _ $	5
llegar	33
llegar $	8
llegaron	-15
llegaron _ _ $	-20
llego	-54
llego $	-15
llego _ _ $	-6
llego _ _ .	14
llego _ _ de	-16
llego el	-6
llego mi	14
llego una	-13
llegue	-12
llegue $	-25
llegue _ $	7
llegue nada	10
lleguen $	15
lleguen _ mensajes	-12
lleguen _ textos	-9
lleguen los	-13
lleguen los mensajes	-13
lleguen mas	7
llegues	-9
llenando	18
llenando _ _ de	18
llenando _ telefono	18
llenando el	18
llenando el telefono	18
lleno	8
lleno $	7
llevamos	-8
llevo	-23
llevo _ _ y	-9
llevo _ anos	-11
llorar	-14
llover	-19
llueve	-21
llueve _ $	-16
lluvia	-21
lluvia $	-18
lmao	-11
lmao $	-8
lo	-39
lo _ $	19
lo _ _ $	-10
lo _ _ en	7
lo _ _ favor	5
lo _ _ me	6
lo _ _ mi	-7
lo _ _ no	-9
lo _ _ union	8
lo _ a	18
lo _ de	-6
lo _ en	6
lo _ la	7
lo _ mucho	8
lo _ paso	7
lo _ ustedes	-15
lo _ ya	-9
lo _ yo	-12
lo agradezco	26
lo de	-24
lo de la	7
lo de ustedes	-15
lo mejor	-11
lo mio	34
lo necesito	-26
lo pido	5
lo pierdo	-16
lo pierdo $	-16
lo que	-24
lo que paso	7
lo siento	-13
lo siento $	-6
lo voy	-6
lo voy a	-6
load	-8
lock	-10
locked	-24
locked _ $	-19
locked out	-20
locker	-14
loco	10
lol	-62
lol $	-60
lol .	-6
lol _ $	31
lol _ _ $	6
lol _ me	9
lol _ you	8
lol he	-6
lol i	-10
lol not	17
long	-14
longer	19
longer _ _ receive	10
longer _ to	10
longer need	22
look	-17
look _ $	-15
looking	5
looking _ a	-5
looking for	6
looking for a	-5
loose	7
loose _ _ $	7
lord	-7
los	20
los _ $	-9
los _ .	-15
los _ _ $	14
los _ _ a	-12
los _ _ este	19
los _ _ estoy	10
los _ _ la	-14
los _ _ le	7
los _ _ les	-6
los _ _ lo	9
los _ _ los	-7
los _ _ me	6
los _ _ mi	-11
los _ _ no	-29
los _ _ numero	-14
los _ _ por	-14
los _ _ reportar	16
los _ _ se	18
los _ _ si	-17
los _ _ texto	6
los _ _ tienen	-10
los _ _ turno	25
los _ _ ustedes	12
los _ _ y	-10
los _ _ ya	-25
los _ a	46
los _ ahi	-6
los _ al	25
los _ como	26
los _ conmigo	22
los _ de	13
los _ del	-9
los _ desde	-6
los _ en	-19
los _ es	12
los _ gracias	7
los _ los	-7
los _ no	23
los _ otro	21
los _ por	12
los _ porfavor	6
los _ que	13
los _ si	-12
los _ sindicato	-6
los _ viejos	-7
los _ y	-7
los _ ya	-16
los abusos	-8
los abusos $	-8
los avisos	10
los avisos $	13
los avisos a	8
los bloquee	29
los bloqueo	17
los bloqueo $	17
los cuartos	-8
los cuchillos	-6
los cuide	7
los cuide $	11
los de	-41
los del	6
los del otro	21
los del sindicato	-6
los delegados	-6
los demando	30
los demando $	30
los despidos	-11
los despidos $	-11
los dias	10
los domingos	-8
los envios	15
los horarios	-14
los leo	-7
los mensajes	-39
los mensajes .	-15
los mensajes a	-14
los mensajes es	12
los mensajes por	-13
los miercoles	-11
los miercoles $	-10
los ninos	-10
los pedi	7
los pido	15
los que	-26
los quiero	-19
los quiero $	-15
los recordatorios	31
los recordatorios $	12
los reporto	8
los reporto $	6
los sindicatos	-13
los textos	18
los textos $	-13
los textos que	14
los turnos	-11
los uniformes	-10
los uniformes $	-10
los volantes	-8
los volantes $	-6
los voy	36
los voy a	36
lose	-6
lose _ $	13
lose _ _ $	-19
lose _ contact	8
lose _ number	-6
lose my number	-25
lose the	10
lose the number	14
lose this	14
lose this number	5
lost	-9
lost $	42
lost _ _ $	-9
lost _ _ this	-9
lost _ job	-7
lost _ number	-12
lost _ so	-9
lost my	-16
lost my job	-7
lost your	-12
lost your number	-12
lot _ on	9
loud	-5
loud .	9
love	-30
love _ $	-53
love _ _ $	-6
love _ _ doing	12
love to	-8
love what	12
loved	-24
lucha	7
luck	-15
luck $	-7
luego	-28
lugar	-12
lugar $	-5
luis	-28
lunch	-22
lunch $	-21
lunes	-16
lunes me	-6
luz	-13
luz en	-8
lying	-10
lying to	-10
m	28
m _ $	20
m _ _ $	9
maam	-20
maam $	-20
machine	-18
machine _ _ $	-7
mad	-7
madam	9
madre	6
mail	-9
mailing	20
mailings	11
maintenance	-10
maje	8
make _ $	-14
make _ _ away	22
make _ go	22
make _ stop	16
make him	-18
make it $	-11
make me	20
make sure	-6
make the	-16
make these	22
make these stop	15
makes	-10
making	-16
making me	-11
mal	58
mal _ _ $	25
mal _ _ en	-8
mal _ _ es	12
mal _ numero	19
mal el	48
mal el numero	25
mal mi	-8
mala	-6
malo	-29
mama	-21
mama $	-22
mama _ _ hospital	10
mama _ el	10
mama en	10
mama en el	10
man	18
man $	9
man _ the	8
man i	5
management	14
management $	13
management now	5
manager	-43
manager $	-5
manager _ $	9
manager _ _ me	-18
manager _ _ phone	-11
manager _ me	-6
manager a	9
manager has	-15
manager me	7
manager que	-11
managers	-7
manana $	-8
manana _ $	9
manana _ _ $	-15
manana _ _ el	7
manana me	7
manana te	-6
manches	8
manda _ _ $	-6
manda _ de	11
manda mensajes	-8
mandalo	-15
mandalo _ _ $	-15
mandalo _ vez	-15
mandalo otra	-15
mandalo otra vez	-15
mandame	-39
mandame _ _ porfavor	-35
mandan	46
mandan _ $	39
mandan _ que	16
mandan otro	11
mandan otro $	11
mandando	22
mandando $	16
mandando _ _ $	19
mandando _ de	-31
mandando mensajes	-29
mandando textos	-23
mandar	37
mandar $	11
mandar _ $	25
mandar _ _ $	18
mandar _ _ mi	-15
mandar _ a	-6
mandar eso	-12
mandar mensajes	8
mandar nada	7
mandaran	38
mandaran $	14
mandarme $	14
mandarme _ _ $	6
mandarme _ _ mi	-8
mandarme _ avisos	-6
mandarme cosas	13
mandarme cosas $	13
mandarme esto	11
mandarme los	-6
mandarme los avisos	-6
mandarme mensajes	-27
mandarme mensajes $	-26
mandarme sus	18
mandaron	-20
mandaron _ _ $	-16
mandatory	-19
mandatory _ $	-10
mandatory overtime	-13
mandatory overtime $	-10
mande	-16
mande $	23
mande _ $	22
mande _ a	-9
mande _ por	-12
mande a	-14
mande la	-6
mande mas	15
mande mas $	7
mande mensajes	-16
mande propaganda	14
mande stop	22
mande textos	-12
mandele	26
mandele a	26
mandeme	-24
mandeme _ _ $	-7
mandeme el	-8
manden	94
manden $	92
manden _ $	51
manden _ _ $	16
manden _ el	13
manden _ la	-15
manden _ mensaje	7
manden a	-45
manden a la	-15
manden al	-11
manden eso	10
manden eso $	7
manden mas	10
manden mas $	8
manden nada	24
manden nada $	11
manden nd	12
manden nd $	12
manden por	8
mandenme	-22
mandes	46
mandes _ $	10
mandes _ _ $	15
mandes _ cosas	10
mandes esas	10
mandes esas cosas	10
mandes mas	10
mando	-25
mando _ _ que	-5
mando _ _ ya	-6
mando _ que	-6
mando mensaje	-10
manejando	-11
manejando $	-7
manejo	6
manera	8
manera de	8
manny	-10
mano	9
mano $	7
mantenimiento	-10
many _ $	8
many _ _ i	8
many _ _ you	-16
many people	-5
many texts	-9
many times	23
many times do	8
map .	5
map _ $	-9
maquina _ que	11
march $	-5
marcha	-16
marcha $	-14
marco	-6
marcus $	6
maria	-22
marido	-15
marido se	6
marisol	8
marisol $	9
marks	-12
marque	-9
martes	-9
martes $	-8
mas	111
mas $	79
mas _ $	34
mas _ _ $	6
mas _ _ el	-12
mas _ _ esto	16
mas _ _ favor	12
mas _ _ la	-8
mas _ _ le	-8
mas _ _ me	-8
mas _ _ mi	-7
mas _ a	21
mas _ de	-43
mas _ en	-10
mas _ favor	27
mas _ la	13
mas _ me	7
mas _ menos	-7
mas _ que	8
mas _ se	-8
mas abusos	-23
mas cuartos	-11
mas cuartos de	-11
mas de	-10
mas gracias	15
mas gracias $	15
mas horas	-14
mas invitaciones	34
mas mensajes $	6
mas mentiras	-39
mas o	-7
mas o menos	-7
mas por	24
mas por favor	27
mas que	11
mas rapido	-14
mas se	8
mas tengo	5
mas textos	7
mas textos $	7
mas volantes	-8
mas volantes se	-8
mas y	44
mask	-32
mata	-14
mata $	-11
mate	34
may	-5
may $	-10
mayordomo	-15
mayordomo $	-20
mayordomo no	-7
mayoria	-6
mayoria $	-6
me	50
me $	97
me .	9
me . i	8
me _ $	40
me _ .	29
me _ 5am	6
me _ _ $	67
me _ _ .	21
me _ _ 3	-9
me _ _ a	-12
me _ _ again	19
me _ _ ahi	14
me _ _ al	-7
me _ _ alone	18
me _ _ at	-12
me _ _ baja	17
me _ _ bono	-6
me _ _ borrenme	9
me _ _ bro	26
me _ _ call	-8
me _ _ chat	-9
me _ _ con	12
me _ _ cosas	11
me _ _ dar	11
me _ _ day	-9
me _ _ de	19
me _ _ dia	-10
me _ _ direccion	-10
me _ _ do	6
me _ _ dont	6
me _ _ early	-18
me _ _ el	-12
me _ _ en	-5
me _ _ era	8
me _ _ escribir	37
me _ _ ese	-8
me _ _ eso	26
me _ _ esos	-5
me _ _ esto	8
me _ _ facebook	-8
me _ _ favor	-15
me _ _ from	-7
me _ _ gracias	21
me _ _ group	32
me _ _ grupo	-23
me _ _ horario	-9
me _ _ horas	-11
me _ _ hoy	-6
me _ _ husband	-8
me _ _ i	11
me _ _ im	8
me _ _ it	6
me _ _ jaja	-5
me _ _ la	-47
me _ _ las	-5
me _ _ le	-9
me _ _ line	-5
me _ _ lista	13
me _ _ llamada	-6
me _ _ llamar	8
me _ _ llegar	15
me _ _ lo	-10
me _ _ los	17
me _ _ mandar	-33
me _ _ mas	-31
me _ _ me	-31
me _ _ mensaje	17
me _ _ mensajes	-46
me _ _ meter	5
me _ _ my	-8
me _ _ no	11
me _ _ one	-12
me _ _ otra	-8
me _ _ otro	-31
me _ _ overtime	-17
me _ _ paz	12
me _ _ phone	-5
me _ _ please	-19
me _ _ por	17
me _ _ preguntarme	29
me _ _ propinas	-13
me _ _ puesto	-9
me _ _ quitar	-11
me _ _ recursos	-7
me _ _ reporte	-10
me _ _ salir	15
me _ _ shift	-26
me _ _ sin	13
me _ _ sindicato	36
me _ _ su	26
me _ _ sueno	6
me _ _ telefono	-15
me _ _ texto	-20
me _ _ texts	7
me _ _ that	-19
me _ _ these	7
me _ _ this	41
me _ _ to	-17
me _ _ today	13
me _ _ tus	9
me _ _ un	16
me _ _ union	8
me _ _ uno	7
me _ _ verdad	-6
me _ _ was	-8
me _ _ when	-7
me _ _ will	9
me _ _ write	-11
me _ _ y	-11
me _ _ ya	16
me _ _ yo	9
me _ _ you	23
me _ _ your	40
me _ a	50
me _ again	-8
me _ al	-5
me _ all	19
me _ and	14
me _ aqui	9
me _ buscando	16
me _ como	6
me _ correr	-11
me _ dar	8
me _ day	-6
me _ de	-15
me _ dejen	15
me _ del	-34
me _ dicho	-10
me _ dinero	-9
me _ do	29
me _ el	-47
me _ eliminar	28
me _ en	34
me _ english	-9
me _ era	-12
me _ es	-13
me _ esas	11
me _ escribiendo	-18
me _ eso	8
me _ esto	8
me _ estos	8
me _ for	15
me _ from	17
me _ fuera	-6
me _ gracias	6
me _ harta	7
me _ hasta	-8
me _ hell	19
me _ hoy	-8
me _ i	14
me _ if	-6
me _ im	-19
me _ it	19
me _ its	-7
me _ just	-13
me _ la	-41
me _ las	-25
me _ like	18
me _ link	-9
me _ llegando	18
me _ llenando	18
me _ llorar	-13
me _ lo	7
me _ lol	9
me _ los	-43
me _ mandando	12
me _ manden	11
me _ mas	41
me _ mejor	-24
me _ mensaje	-10
me _ mensajes	-17
me _ messages	-6
me _ mi	-18
me _ more	13
me _ mucho	-24
me _ my	-21
me _ nada	16
me _ nd	8
me _ ni	37
me _ nights	-5
me _ not	-6
me _ o	12
me _ of	36
me _ on	10
me _ or	16
me _ otra	-7
me _ otro	-7
me _ para	-6
me _ permiso	-15
me _ pierdo	-16
me _ please	24
me _ por	-26
me _ porfavor	13
me _ propaganda	6
me _ que	-84
me _ quitar	8
me _ sacar	45
me _ salir	17
me _ sin	28
me _ spanish	-15
me _ su	13
me _ talk	-5
me _ texteando	15
me _ textos	-16
me _ texts	6
me _ thank	9
me _ the	32
me _ till	-15
me _ un	-18
me _ una	-6
me _ week	-7
me _ whatever	11
me _ whats	8
me _ when	-8
me _ work	-5
me _ y	-8
me _ ya	6
me _ you	-6
me _ your	21
me _ youre	-8
me a	-39
me acabaron	-8
me acabaron $	-8
me acuerdo	11
me again	53
me again $	40
me again and	19
me agarra	-11
me agrego	8
me agreguen	22
me alone	29
me alone $	6
me and	-9
me and my	-10
me anden	31
me anden mandando	6
me anymore	33
me anymore $	26
me anymore .	7
me anytime	-14
me apunto	13
me asusto	6
me at 5am	6
me at all	19
me avisaron	-9
me avisen	31
me avisen de	13
me back	-28
me back $	-10
me back on	-5
me bajan	23
me be	30
me be $	30
me bloquearon	-5
me borrara	-8
me borraron	-27
me borre	29
me borre $	29
me borren $	38
me borro	17
me busquen	23
me busquen $	17
me cai	-8
me cai de	-5
me cancelaron	-5
me canse	-7
me check	-7
me chinguen	21
me confunden	24
me contactaran	5
me contacte	27
me contacten	24
me contacten $	23
me contacten mas	5
me corran	-15
me corren	5
me corrieron	-11
me corrieron $	-13
me cortaron	-11
me cortaron el	-7
me cry	-10
me cuesta	15
me cuesta dejen	15
me da	-20
me dan	-18
me dan permiso	-15
me das	13
me de	6
me deja	-15
me deja en	-12
me dejan	-18
me dejan salir	-5
me deje	-6
me deje en	-6
me dejen	-29
me dejen de	-32
me despidieron	-7
me dice	-15
me dicen	-15
me dicen que	-12
me dieran	-7
me dieran de	-7
me dieron	-24
me digas	-25
me dijeron	-31
me dijeron que	-19
me dijo	-13
me dijo $	-15
me down	-12
me doy	5
me doy de	6
me duele	-11
me echaron	-22
me encanta	-21
me encanta $	-21
me entero	-7
me equivoque	-11
me equivoque de	-7
me escriba	7
me escriba $	24
me escriba mas	12
me escriban	35
me escriban $	23
me escriban en	-8
me escribas	17
me escribas $	15
me escribe	-24
me escribieron	-10
me escupio	-13
me esta	-9
me este	8
me este mandando	11
me esten	21
me esten mandando	6
me from	63
me from this	16
me from your	21
me go	11
me gusto	7
me ha dicho	-9
me habian	8
me han	-27
me he	-8
me here	-18
me hicieron	-10
me hizo	-14
me how	-12
me iba	-11
me iban	11
me iban a	11
me if	-15
me ill	-6
me im	15
me importa	6
me in	-23
me interesa	8
me interesa $	-13
me interesa el	14
me interesa lo	8
me interesa su	9
me interesaba	-13
me interesan	15
me it	7
me it was	7
me jodan	7
me jodan mas	7
me jubile pero	-7
me jubilo	-5
me know	-20
me know $	-16
me la	8
me llaman	-9
me llamen	7
me llamen ni	25
me llegan	-41
me llegan los	-19
me llegan textos	-7
me llegaron	-14
me llego	-28
me llego el	-5
me llego una	-13
me llegue	16
me llegue nada	10
me lleguen los	-13
me lleguen mas	7
me lo	-17
me lo pierdo	-16
me lol	-11
me luck	-7
me luck $	-7
me manda	-10
me mandan	-21
me mandaran	35
me mandaron	-16
me mande	26
me mande $	7
me mande mas	12
me mande mensajes	-16
me manden	19
me manden $	23
me manden eso	6
me manden mas	-5
me manden nada	14
me mandes	33
me mandes esas	10
me mandes mas	6
me mando	-25
me mando mensaje	-10
me mata	-14
me metan	27
me metan en	27
me metieron	16
me molesta	-42
me molesta para	-15
me molesta que	-26
me molesten	23
me more	19
me mude	9
me muero	-7
me n	-7
me no	20
me no more	15
me of	23
me off	56
me off $	48
me off of	19
me off this	-16
me off your	10
me on my	-9
me on the	36
me or	11
me out	50
me out $	13
me out of	24
me pagan	-6
me paguen	-11
me paguen $	-11
me perdi	-17
me pidio	-8
me please	-17
me please $	-24
me podrian	21
me pongan	6
me pongan en	6
me posted	-11
me posted $	-11
me pregunto que	8
me presente	-12
me puede	26
me puede quitar	16
me pueden	-10
me pueden correr	-11
me pueden quitar	-5
me pueden sacar	23
me puedo	6
me puedo salir	7
me quieren	-12
me quiero salir	21
me quitan	-13
me quitaran	15
me quitaron	-20
me quitaron el	-10
me quitaron la	-7
me quite	-8
me quite el	-6
me quiten	-21
me quiten $	22
me quiten de	5
me quiten el	-5
me quito	-15
me quito el	-8
me regrese	7
me regrese a	7
me sacan	37
me sacan $	34
me sacaran	-21
me sacaron	-11
me sacaron del	-6
me salgo	39
me salgo $	19
me salgo de	8
me sali	-11
me sali de	-5
me saquen	14
me saquen $	31
me siento	-5
me sigan	19
me sigan mandando	19
me siguen	10
me sirven	7
me texteen	18
me texteen $	16
me thanks	-5
me that	9
me the	-10
me the hell	19
me the link	-9
me these	-43
me this	38
me tienen	28
me tienen harta	7
me to	-38
me to the	6
me toca	-13
me toco	-11
me tomen	5
me tomorrow	-11
me uno	-15
me uno $	-15
me up	14
me up for	35
me va a	-10
me vale	5
me van	13
me van a	13
me ven	-12
me vio	13
me vio el	11
me voy	-15
me vuelva	10
me vuelva a	10
me vuelvan	30
me vuelvan a	30
me vuelven	20
me vuelven a	20
me w	7
me when	-33
me when i	-23
me when youre	-7
me who	-10
me why	17
me with	-16
mean	16
means	18
means $	-10
means well	7
meant	-32
meant _ my	-5
meant _ not	-32
meant for	-5
meant for my	-5
meant to	9
meat	-26
meche	-9
media _ $	8
media noche	10
media noche $	10
medio	28
medio $	20
mediodia	6
meet	-6
meeting	-29
meeting $	-32
meeting _ $	-7
meeting _ 7	6
meeting at	6
meetings	-23
meetings _ $	-18
mejor	-20
mejor $	-17
mejor _ $	20
mejor _ _ $	12
mejor _ al	-7
mejor _ el	6
mejor _ mi	-11
mejor es	-12
mejor escribame	-7
mejor escribame al	-7
mejor no	-7
mejor quitenme	24
mejor quitenme $	13
mejor texto	-21
mejor texto $	-21
menos	-26
menos $	-23
mensaje $	-20
mensaje _ $	8
mensaje _ _ $	27
mensaje _ _ para	-13
mensaje _ _ ya	6
mensaje _ querer	-9
mensaje _ quitenme	10
mensaje _ ustedes	6
mensaje _ y	23
mensaje de	-31
mensaje de ustedes	6
mensaje mas	31
mensaje mas $	8
mensaje mas y	23
mensaje que	-19
mensaje sin	13
mensaje sin querer	-9
mensaje ya	10
mensaje ya quitenme	10
mensajes	92
mensajes $	113
mensajes .	-14
mensajes _ $	52
mensajes _ _ hace	14
mensajes _ _ los	-12
mensajes _ _ me	-60
mensajes _ _ quitenme	7
mensajes _ este	8
mensajes _ favor	10
mensajes _ la	-24
mensajes _ me	10
mensajes _ mi	-21
mensajes _ que	-9
mensajes _ texto	6
mensajes _ ustedes	15
mensajes a	7
mensajes a mi	-14
mensajes al	-25
mensajes como	12
mensajes de	-26
mensajes de la	-24
mensajes de texto	6
mensajes de ustedes	15
mensajes desde	-26
mensajes en	-18
mensajes es	12
mensajes gracias	8
mensajes gracias $	8
mensajes no	-7
mensajes no le	-8
mensajes por favor	10
mensajes y	-5
mensajes ya	9
mensajes ya no	8
mensajitos	27
mensajitos $	17
mensual	-8
mentiras	-34
mentiras $	-28
menu	-40
menu $	-19
mero	-17
merry	-6
mes _ $	15
mes _ _ $	-17
mes pasado	9
mesa	-20
mesa $	-20
message	29
message $	11
message .	11
message _ $	22
message _ _ $	10
message _ _ you	6
message _ again	7
message _ thank	6
message i	16
message me	21
message me $	6
message me again	7
messaged	23
messages	81
messages $	47
messages .	-18
messages _ $	27
messages _ .	-6
messages _ _ on	13
messages _ _ phone	12
messages _ _ the	-6
messages _ my	12
messages _ please	-14
messages at	-6
messages from	12
messages ok	21
messages ok $	21
messages on	11
messages please	11
messages please $	5
messages to	18
messaging	52
messaging me	12
metan	27
metan en	27
metieron	14
mexico	-7
mexico $	-6
mi	-14
mi _ $	62
mi _ .	23
mi _ _ $	11
mi _ _ 14	-5
mi _ _ ahi	16
mi _ _ con	-18
mi _ _ conmigo	-5
mi _ _ dice	-11
mi _ _ el	-15
mi _ _ ella	6
mi _ _ enoja	12
mi _ _ eso	-9
mi _ _ favor	31
mi _ _ la	-33
mi _ _ le	-5
mi _ _ lo	21
mi _ _ los	17
mi _ _ manden	10
mi _ _ mando	-7
mi _ _ me	26
mi _ _ mensajes	-6
mi _ _ mi	33
mi _ _ no	-11
mi _ _ por	-11
mi _ _ que	-9
mi _ _ quiero	13
mi _ _ salio	-8
mi _ _ stop	-6
mi _ _ va	25
mi _ _ volante	-15
mi _ _ y	-31
mi _ _ ya	-7
mi _ a	22
mi _ agarro	-15
mi _ borrenlo	13
mi _ con	-16
mi _ conmigo	-9
mi _ de	8
mi _ deje	15
mi _ del	-23
mi _ en	29
mi _ es	-7
mi _ esta	11
mi _ me	7
mi _ no	28
mi _ nuevo	-5
mi _ para	7
mi _ personal	28
mi _ por	14
mi _ porfavor	7
mi _ puso	6
mi _ que	15
mi _ quiere	-17
mi _ quitenlo	14
mi _ se	9
mi _ si	-9
mi _ trabajo	-10
mi _ viejo	-31
mi _ vio	8
mi _ ya	-21
mi abogado	22
mi abuelita	12
mi abuelita dice	13
mi amor	-6
mi aumento	-12
mi autorizacion	18
mi carro	-8
mi carro $	-7
mi casa	8
mi casa $	13
mi celular	60
mi celular $	32
mi celular quitenlo	14
mi cheque	-11
mi cheque $	-7
mi consentimiento	18
mi consentimiento para	8
mi contacto	10
mi cunada	-13
mi cunada $	-19
mi direccion	-7
mi esposa	-6
mi esposo $	-15
mi ex	-32
mi expediente	-6
mi firma	-9
mi firma $	-8
mi foto	-20
mi gafete	-10
mi gafete ya	-6
mi gente	7
mi hermana $	-8
mi hermano	6
mi hija	-16
mi hijo	-14
mi hijo $	-19
mi informacion	20
mi linea	-24
mi locker	-6
mi lugar	-5
mi mama en	10
mi marido	-15
mi marido se	6
mi nina	-19
mi nino	-14
mi no	19
mi no $	-5
mi no me	24
mi nombre	19
mi nombre $	36
mi nombre de	8
mi nombre del	-11
mi numero	81
mi numero $	35
mi numero .	5
mi numero a	13
mi numero borrenlo	7
mi numero de	5
mi numero en	-13
mi numero es	9
mi numero viejo	-31
mi otro	-26
mi otro trabajo	-9
mi papa	11
mi patron	-6
mi patrona	-8
mi prima	-9
mi prima $	-7
mi primo	18
mi queja	5
mi registro	32
mi registro $	18
mi suscripcion	7
mi suscripcion $	7
mi tarjeta	-9
mi telefono	49
mi telefono $	45
mi telefono en	7
mi tio	-13
mi trabajo	-6
mi vecina	-12
mi vida	14
mi vieja	7
mi voto	-11
mi voto $	-11
mi w2	-14
mi w2 $	-14
mi y	30
mi y a	11
mia	-6
middle	5
middle of	5
miedo	-40
miedo $	-14
miedo _ $	-16
miedo _ no	-14
miedo que	6
mientras	-7
miercoles	-12
miercoles $	-10
mierda	6
migra	-18
mija	14
mijo	25
mijo $	28
min	-21
min $	-15
mind _ $	-6
mind _ _ $	-19
mind _ texting	13
mind the	-20
mine	-20
mine .	5
minutes	-7
minutos	-8
minutos _ _ $	-7
minutos me	-7
mio	30
mio $	22
mio _ 555	-7
mira	19
miren	9
mis _ $	-40
mis _ _ $	8
mis _ _ el	22
mis _ del	-6
mis _ para	29
mis _ se	7
mis companeros	-9
mis cosas	-6
mis datos	42
mis datos $	-35
mis derechos	-9
mis hijos	-11
mis hijos $	-14
mis hijos se	7
mis ninos	-9
misa	-12
mismo _ $	-5
miss	-33
miss _ $	-15
miss it	-16
missed	-25
missed _ $	-29
mistake	-6
mobile	42
modo	-23
molesta	-30
molesta _ nada	-15
molesta a	10
molesta para	-15
molesta para nada	-15
molesta que	-24
molestar	40
molestar $	36
molestar _ _ $	22
molestar _ otro	22
molestar a	20
molestar a otro	22
moleste	41
moleste _ _ $	29
moleste en	8
moleste mas	14
molesten	47
molesten $	38
molesten a	-7
molestia	-6
mom	6
mom $	-8
mom _ _ the	18
mom alone	9
mom said	18
moms	6
moms phone	10
monday	-11
monday $	5
money	-7
month	-13
month $	8
month _ $	-17
more	67
more $	34
more _ $	-24
more _ _ $	-18
more _ _ i	17
more _ _ im	10
more _ _ ok	12
more _ _ phone	8
more _ _ shifts	-8
more _ and	10
more _ from	-16
more _ it	15
more _ on	-5
more _ these	19
more _ this	8
more _ to	15
more and	14
more excuses	-7
more from	15
more i	18
more mandatory	-9
more messages	30
more messages $	5
more of	13
more of these	19
more please	35
more please $	21
more so	8
more text	15
more text and	15
more texting	7
more texting $	7
more texts	33
more texts $	13
more to	7
more to this	5
morning	-19
morning $	-9
mortgage	-8
mother	9
mother _ law	6
mother in	6
mother in law	6
moved	-9
moved _ _ $	9
moved _ ohio	10
moved to ohio	10
ms	50
ms $	41
ms .	9
much	-29
much .	5
much _ _ $	-10
much _ you	-6
mucha	6
mucha molestia	6
muchacha	17
muchacha de	12
muchachos	14
mucho	-28
mucho $	-32
mucho _ $	9
mucho _ _ y	-15
mucho a	7
mucho pedir	21
mude	9
muere	11
muero	-7
muerto	14
mujer	-9
mujer $	-7
murder	-11
murio	-5
murio mi	-8
musica	-5
must	-9
mute me	25
muy	-19
muy _ $	-8
my	-46
my _ $	74
my _ .	26
my _ _ $	51
my _ _ 2	9
my _ _ 555	-6
my _ _ and	5
my _ _ back	17
my _ _ bad	-7
my _ _ but	-22
my _ _ by	-11
my _ _ coming	-18
my _ _ do	-5
my _ _ dont	7
my _ _ everything	14
my _ _ for	-27
my _ _ from	-5
my _ _ going	-10
my _ _ gone	8
my _ _ got	-12
my _ _ his	-9
my _ _ how	-6
my _ _ if	-8
my _ _ im	-15
my _ _ interested	-11
my _ _ is	-13
my _ _ its	-9
my _ _ law	12
my _ _ like	-7
my _ _ lol	17
my _ _ lose	11
my _ _ more	-6
my _ _ my	-17
my _ _ no	-7
my _ _ not	7
my _ _ now	14
my _ _ of	18
my _ _ off	-25
my _ _ on	-11
my _ _ one	13
my _ _ only	-12
my _ _ out	10
my _ _ over	8
my _ _ please	-9
my _ _ removed	-11
my _ _ scared	13
my _ _ she	13
my _ _ sick	-5
my _ _ so	-18
my _ _ stop	-35
my _ _ tell	9
my _ _ text	-5
my _ _ texts	7
my _ _ that	-5
my _ _ the	6
my _ _ this	6
my _ _ to	-13
my _ _ union	-7
my _ _ up	-16
my _ _ us	6
my _ _ use	-10
my _ _ w	18
my _ _ whatever	13
my _ _ your	33
my _ a	12
my _ again	-13
my _ alone	12
my _ and	23
my _ are	-6
my _ at	24
my _ back	-11
my _ broke	-5
my _ changed	-26
my _ check	-7
my _ died	-8
my _ for	8
my _ from	62
my _ go	-7
my _ going	-6
my _ got	-16
my _ has	14
my _ he	-6
my _ i	-6
my _ im	-6
my _ in	31
my _ instead	17
my _ is	37
my _ isnt	-7
my _ its	-6
my _ job	6
my _ keeps	-8
my _ know	-8
my _ messages	-10
my _ my	-8
my _ not	-19
my _ now	-15
my _ number	-22
my _ off	-25
my _ opens	-5
my _ out	12
my _ plan	16
my _ please	33
my _ said	13
my _ saw	17
my _ says	27
my _ sees	16
my _ set	-13
my _ she	-32
my _ signed	16
my _ so	-15
my _ taken	27
my _ thats	7
my _ this	-9
my _ to	-8
my _ up	50
my _ wants	-10
my _ was	-14
my _ with	-14
my _ would	-17
my account	-8
my attorney	10
my badge	-18
my badge $	-8
my boss	-47
my boss know	-7
my boss to	-25
my break	-7
my brother	-6
my brother in	7
my camera	-14
my camera $	-14
my car	-12
my cell	23
my check	-18
my check $	-7
my check again	-11
my client	12
my consent	10
my contact	40
my contact $	6
my contact please	17
my contacts	-10
my contacts $	-10
my cousin	-7
my coworker	-7
my data	-33
my data $	-29
my daughter	-14
my daughter set	-13
my daughters	13
my day	-13
my day off	-10
my digits	37
my digits $	37
my doctor	8
my dog	8
my eyes	-10
my family	15
my family $	15
my foreman	10
my friend	-19
my gym	-10
my hair	-14
my hair $	-14
my hand	-10
my hours	-17
my house	-13
my husband	-19
my info	43
my info $	33
my insurance	-10
my insurance $	-10
my job	-10
my kid	-40
my kids	-12
my kids phone	-7
my knees	19
my last	-20
my last check	-6
my lawyer	19
my lawyer $	19
my lead	-15
my line	33
my line $	33
my lunch	-5
my manager	17
my mind	13
my mom	22
my mom alone	9
my mom said	18
my moms	6
my moms phone	10
my mother	8
my mother in	6
my name	49
my name $	14
my name from	16
my name on	6
my name out	25
my nephew	17
my number	104
my number $	17
my number at	14
my number back	7
my number changed	-24
my number down	6
my number for	7
my number from	18
my number is	7
my number on	6
my number out	-7
my number please	11
my number taken	27
my number with	-5
my old	-25
my old number	-21
my opt	36
my own	-7
my pay	-7
my permission	10
my permission to	8
my personal	-8
my personal number	-5
my phone	55
my phone $	63
my phone .	7
my phone died	-8
my phone plan	16
my pin	-5
my plate	-22
my rights	10
my roommate	17
my route	-5
my schedule	-8
my second	7
my second job	7
my shift	-17
my sign	14
my signup	44
my signup $	27
my sister	-16
my sister $	-8
my spot	-6
my subscription	27
my subscription $	24
my supervisor	-7
my supervisors	-15
my text	-20
my texts	-16
my time	-7
my way	-9
my way $	-9
my wife	-9
my wife $	-16
my wife says	8
my wifes	-23
my write	-9
my write up	-9
myself	17
myself $	10
n	40
n _ $	25
n _ _ $	16
n _ _ is	10
n _ _ my	-7
n my	10
n thanks	16
n thanks $	16
n:1	123
n:10	-148
n:11	-126
n:12	-138
n:2	98
n:3	121
n:4	51
n:6	-17
n:7	-56
n:8	-107
n:9	-113
nada	77
nada $	67
nada _ $	14
nada _ .	-6
nada _ _ la	19
nada _ eso	9
nada _ por	6
nada _ que	27
nada _ ustedes	34
nada asi	31
nada asi que	31
nada de	11
nada de eso	9
nada de ustedes	11
nada gracias	11
nada gracias $	11
nada mas	-15
nada me	-29
nada no	-17
nada por	8
nadie	-9
nadie _ _ casa	7
nadie _ _ dicho	-9
nadie _ _ me	-8
nadie _ _ nada	-5
nadie _ ha	-20
nadie _ la	-10
nadie _ mi	11
nadie _ no	6
nadie ahi	7
nadie de la	-10
nadie me	-22
nadie me ha	-19
nah	-10
nah _ _ off	8
nah _ me	8
nah take	8
nah take me	8
name	38
name _ $	24
name _ _ $	-8
name _ _ list	8
name _ _ number	16
name _ _ your	5
name _ it	-10
name _ of	5
name _ the	-19
name _ wrong	5
name and	6
name from	16
name off	-11
name off the	-17
name on	6
name out	25
name out of	5
named _ says	-7
nap	18
national	14
national _ _ call	14
national _ not	14
national do	14
national do not	14
navidad	-6
nd	18
nd $	18
necesita	6
necesito	-17
necesito _ gracias	-13
necesito el	7
need	24
need 2	-6
need _ $	15
need _ _ $	16
need _ _ i	-6
need _ _ me	11
need _ _ my	-6
need _ _ texts	11
need _ _ the	-6
need _ text	10
need _ to	-6
need a	-21
need for	9
need more	-6
need off	16
need someone	-6
need someone to	-6
need these	16
need these $	12
need this	-7
need to	11
need to text	10
need you	-19
negocio	5
nene	14
nephew	19
nervous	-5
never	-5
never _ $	-9
never _ .	20
never _ _ $	-25
never _ _ .	6
never _ _ again	14
never _ _ for	-6
never _ _ me	13
never _ _ that	20
never _ _ this	-45
never _ be	19
never _ for	9
never _ here	18
never _ it	-8
never _ me	11
never _ my	14
never _ text	6
never _ there	8
never _ to	8
never again	11
never again text	6
never been	23
never had	22
never mind	-10
never said	9
never seen	-6
never signed	-6
never stop	-12
never text	27
never will	19
never will be	19
never worked	29
never worked there	8
new	-24
new _ $	-26
new _ .	14
new _ _ 555	-7
new _ _ my	-6
new _ _ number	-13
new _ and	-7
new _ is	-5
new _ no	7
new _ same	-14
new _ who	7
new job	13
new number	24
new one	-13
new one $	-7
new phone	-28
new phone same	-13
new phone who	7
new place	9
new scanner	-5
new truck	8
news	-6
next	45
next _ for	7
next _ i	20
next month	-5
next one	14
next time	10
next time $	-7
ni	90
ni _ $	20
ni _ _ $	18
ni _ _ a	17
ni _ _ la	7
ni _ _ mas	14
ni _ _ no	5
ni _ _ que	-9
ni _ ahi	-9
ni _ de	7
ni _ en	8
ni _ escriban	6
ni _ mas	33
ni _ me	17
ni a	-7
ni conozco	-24
ni la	9
ni me	21
ni me escriban	6
ni modo	-23
ni nada	12
ni trabajo	11
ni un	-17
ni una	25
ni uno	34
ni uno mas	34
nice	24
nice _ you	9
night	-23
night $	-6
night _ _ the	-10
night crew	-6
nights	-20
nina	-20
nine	11
nine messages	11
ningun	54
ningun _ $	32
ningun _ _ $	24
ningun sindicato	-5
ninguna	10
ninos	-16
ninos _ $	-11
nite	-6
nite $	-8
no	93
no $	-30
no .	-17
no 2	-18
no _ $	66
no _ .	-38
no _ 1	-8
no _ _ $	72
no _ _ .	22
no _ _ 9	-12
no _ _ a	42
no _ _ ahi	-12
no _ _ al	-23
no _ _ aqui	-6
no _ _ asi	-14
no _ _ bien	-14
no _ _ cambio	8
no _ _ celular	-8
no _ _ comida	-10
no _ _ con	15
no _ _ could	8
no _ _ de	-60
no _ _ dejar	-7
no _ _ del	-28
no _ _ desde	6
no _ _ en	39
no _ _ es	-36
no _ _ esa	13
no _ _ esas	11
no _ _ escribirme	-20
no _ _ ese	5
no _ _ eso	44
no _ _ este	-13
no _ _ esto	14
no _ _ estoy	-8
no _ _ favor	17
no _ _ from	-16
no _ _ fuera	-6
no _ _ gracias	7
no _ _ hasta	-7
no _ _ i	-8
no _ _ la	-21
no _ _ le	-23
no _ _ lista	-24
no _ _ lo	-6
no _ _ los	-69
no _ _ mandando	28
no _ _ mandar	13
no _ _ mandarme	-20
no _ _ manden	11
no _ _ mas	108
no _ _ me	9
no _ _ mejor	-21
no _ _ mensaje	-28
no _ _ mensajes	8
no _ _ messages	-21
no _ _ mi	-6
no _ _ more	22
no _ _ nadie	-8
no _ _ nd	16
no _ _ ni	21
no _ _ ningun	18
no _ _ no	22
no _ _ nombre	-30
no _ _ not	-6
no _ _ nothing	17
no _ _ numero	30
no _ _ o	21
no _ _ olvide	-9
no _ _ para	-12
no _ _ permiso	-9
no _ _ pero	-15
no _ _ persona	41
no _ _ please	6
no _ _ por	16
no _ _ propaganda	6
no _ _ que	-19
no _ _ quien	-14
no _ _ recibiendo	37
no _ _ salir	-16
no _ _ se	11
no _ _ sin	-22
no _ _ sola	-9
no _ _ somos	-6
no _ _ soy	-8
no _ _ su	14
no _ _ sus	7
no _ _ take	-17
no _ _ tanto	8
no _ _ telefono	28
no _ _ tengo	-6
no _ _ texts	22
no _ _ that	14
no _ _ these	11
no _ _ tiempo	19
no _ _ to	41
no _ _ todavia	-12
no _ _ un	-6
no _ _ union	-17
no _ _ ustedes	-8
no _ _ vez	9
no _ _ y	21
no _ _ ya	19
no _ _ yo	11
no _ _ you	8
no _ _ your	8
no _ a	26
no _ abusos	-23
no _ agreguen	22
no _ ahi	12
no _ ahora	-15
no _ al	-6
no _ anden	31
no _ aqui	24
no _ arriesgarme	9
no _ at	9
no _ avisen	19
no _ borren	-33
no _ chinguen	21
no _ ciudadano	-7
no _ con	20
no _ conozco	42
no _ contactaran	5
no _ contacte	12
no _ contacten	24
no _ crean	-6
no _ creo	-13
no _ da	-5
no _ dan	-16
no _ de	-52
no _ deja	-15
no _ dejan	-24
no _ dejen	-54
no _ dieron	-12
no _ digas	-25
no _ do	-7
no _ don	14
no _ doy	6
no _ duele	-9
no _ during	-7
no _ el	-14
no _ en	16
no _ esa	9
no _ escriba	5
no _ escriban	37
no _ escribas	17
no _ escribieron	-10
no _ eso	-5
no _ estar	24
no _ este	13
no _ esten	21
no _ esto	11
no _ estos	8
no _ excuses	-7
no _ for	10
no _ from	7
no _ gracias	37
no _ han	-24
no _ hasta	-7
no _ here	85
no _ horas	-14
no _ hoy	-7
no _ importa	6
no _ interesa	24
no _ interesaba	-14
no _ interesada	35
no _ interesado	30
no _ interesan	15
no _ ir	-33
no _ jajaja	-5
no _ jodan	6
no _ juan	-17
no _ just	-6
no _ la	-15
no _ les	-9
no _ llamen	-11
no _ llegado	-5
no _ llegan	-20
no _ llego	-5
no _ llegue	16
no _ lleguen	26
no _ lo	11
no _ los	-13
no _ lugar	-5
no _ manda	14
no _ mandando	16
no _ mandaron	-14
no _ mandatory	-9
no _ mande	21
no _ manden	26
no _ mandes	33
no _ mas	47
no _ me	6
no _ mensajes	13
no _ message	10
no _ messages	28
no _ metan	27
no _ mi	7
no _ mis	21
no _ molesta	-31
no _ moleste	27
no _ molesten	23
no _ molestia	-8
no _ ms	41
no _ nada	18
no _ necesito	-10
no _ need	22
no _ ningun	22
no _ no	44
no _ of	9
no _ on	-5
no _ otra	11
no _ para	8
no _ pasado	-8
no _ perder	10
no _ perderme	-21
no _ permiso	11
no _ please	48
no _ por	15
no _ preocupes	-15
no _ presente	-12
no _ propaganda	22
no _ que	-11
no _ quien	27
no _ quiero	11
no _ quitan	10
no _ quite	-5
no _ quiten	-33
no _ recibir	20
no _ recordatorios	29
no _ saber	12
no _ salgo	-11
no _ salir	-6
no _ saquen	-8
no _ se	13
no _ seguir	18
no _ ser	21
no _ sigan	6
no _ sindicato	-16
no _ so	8
no _ stop	-9
no _ su	-9
no _ sus	12
no _ talk	-8
no _ tan	-8
no _ tarde	-9
no _ texteen	11
no _ texting	19
no _ textos	11
no _ texts	38
no _ they	6
no _ to	6
no _ todavia	-16
no _ tomen	5
no _ trabajar	-13
no _ traer	-7
no _ union	6
no _ vayan	-13
no _ voy	-14
no _ vuelva	10
no _ vuelvan	24
no _ y	-9
no _ ya	11
no _ yet	-17
no _ yo	14
no abre	-12
no aguanto	-9
no aguanto $	-13
no alcance	-7
no breaks	-9
no call	7
no calls	-6
no conozco	23
no conozco a	11
no conteste	-11
no conteste $	-11
no contesto	-7
no creen	6
no creo	-11
no de	-12
no de la	-7
no deja	-8
no deja de	-8
no deje	-6
no deje de	-6
no dejen	-95
no dejen de	-44
no dejen que	-15
no deseo	42
no dont	-15
no doy	12
no duermo	7
no entendi	-29
no entienden	33
no entiendo	-23
no enviar	26
no enviarme	7
no enviarme mas	7
no envien	14
no envien $	11
no era	-13
no era para	-10
no es	41
no es $	30
no es de	14
no es el	16
no es mi	14
no es molestia	-8
no es para	-8
no es que	-12
no escriban	34
no escriban $	29
no escribas	14
no escribirme	6
no escribirme $	6
no estar	-17
no estar en	20
no este	16
no esten	25
no estoy interesado	30
no estoy para	9
no firmen	-12
no fui	-7
no further	32
no ha	-15
no ha llegado	-5
no ha pasado	-8
no hablo	6
no hay	-48
no hay lugar	-5
no i	-12
no insistan	27
no interest	6
no jodan	32
no le	-19
no le escriban	14
no le interesa	-6
no les	-14
no linda	13
no list	-8
no llamar	7
no llego	-6
no llego $	-5
no llegues	-7
no lo	22
no longer	19
no longer need	22
no los	-12
no manches	8
no mande	20
no manden	37
no manden $	39
no manden a	-19
no manden mas	13
no manden nada	6
no mandes	14
no mas	20
no mas $	19
no mas abusos	-23
no mas de	-10
no mas horas	-14
no me	62
no me agreguen	22
no me anden	31
no me avisen	19
no me borren	-38
no me chinguen	21
no me contactaran	5
no me contacte	12
no me contacten	24
no me deja	-15
no me dejan	-18
no me dejen	-59
no me dieron	-12
no me duele	-9
no me escriba	7
no me escriban	22
no me escribas	17
no me escribieron	-10
no me este	8
no me esten	21
no me han	-24
no me importa	6
no me interesa	40
no me interesaba	-13
no me interesan	15
no me jodan	7
no me la	9
no me llamen	-11
no me llegan	-20
no me llego	-5
no me llegue	16
no me lleguen	26
no me mandaron	-13
no me mande	26
no me manden	6
no me mandes	33
no me metan	27
no me molesta	-41
no me molesten	23
no me presente	-12
no me quitan	10
no me quite	-5
no me quiten	-32
no me salgo	-11
no me sigan	6
no me texteen	11
no me tomen	5
no me voy	-14
no me vuelva	10
no me vuelvan	24
no messages	8
no molestar	27
no molestar $	32
no moleste	14
no moleste mas	14
no molesten	24
no molesten $	31
no molesten a	-7
no more	44
no more $	23
no more excuses	-7
no more mandatory	-9
no more messages	27
no more of	9
no more please	31
no more so	8
no more texting	7
no more texts	26
no more to	5
no necesito	6
no need	6
no need for	10
no no	13
no nos	-17
no nos dejan	-6
no nos manden	14
no not	-57
no ocupo	13
no ocupo que	13
no oigo	-10
no one	-9
no paramos	-7
no paramos hasta	-7
no participo	6
no podemos	-10
no point	20
no porfavor	18
no porfavor $	15
no prende	-7
no problem	-15
no problem $	-15
no puedo	-16
no puedo $	-18
no puedo arriesgarme	9
no que	7
no queria	8
no quiera	-9
no quieren	9
no quiero	57
no quiero $	26
no quiero estar	5
no quiero hacer	-9
no quiero ir	-23
no quiero los	16
no quiero mas	11
no quiero mensajes	-12
no quiero nada	34
no quiero perderme	-21
no quiero problemas	5
no quiero propaganda	13
no quiero que	-25
no quiero recibir	18
no quiero saber	12
no quiero seguir	18
no quiero trabajar	-12
no recibir	22
no recibir $	21
no recibo	-5
no regrese	-6
no sabe	-7
no sabe leer	-9
no saben	31
no se	-29
no se leer	-13
no se les	-9
no se moleste	8
no se que	-12
no se quien	8
no send	28
no send me	24
no senora	-6
no senora $	-6
no sigan	37
no sigan $	19
no sirve	-20
no sirve $	-12
no soy	103
no soy ciudadano	-7
no soy el	-5
no soy esa	9
no soy juan	-17
no soy la	39
no soy yo	14
no te	-7
no te preocupes	-15
no tengo	-26
no texts	31
no texts $	24
no tiene	11
no tiene caso	12
no tienen	6
no trabaja	18
no trabajo	16
no trabajo ahi	18
no union	-6
no usen	30
no van	-5
no vayan	-17
no vayan a	-17
no vivo	11
no vivo en	11
no voy a	7
no vuelvan	30
no vuelvan a	30
no want	6
no worries	-19
no worries $	-19
no y	17
nobody _ _ $	-11
nobody _ _ name	6
nobody _ me	-9
noche	-8
noche $	-10
noche _ $	-15
noche _ _ de	7
noche _ duermo	8
noche nomas	-11
noche y	23
noche y duermo	8
noches	-14
noches $	-14
nomas	-33
nomas $	-12
nomas _ _ $	16
nomas _ los	-17
nomas _ mi	10
nomas no	-17
nomas para	9
nombre $	35
nombre _ _ lista	-22
nombre _ _ pero	-11
nombre _ la	-26
nombre _ mi	7
nombre _ volante	-11
nombre de la	-25
nombre del	-11
nombre del volante	-11
nombres	-8
nomina	-19
nomina $	-19
non	-9
non stop	-9
none	14
none of	11
nonstop	-8
noon	-11
nope	13
nope .	16
nope _ _ .	16
normal	-9
nos	-93
nos _ $	-16
nos _ _ $	-16
nos _ _ .	11
nos _ _ de	7
nos _ con	-13
nos _ del	-7
nos _ la	-5
nos _ los	-7
nos _ para	10
nos _ salir	-8
nos _ y	-5
nos dejan	-6
nos dejan salir	-5
nos dejaron	6
nos dejen	-6
nos manden	14
nos quiten	-6
nos traen	-5
nos vemos	-8
nosotros	-18
nosotros $	-9
not	97
not 7	-10
not 7 $	-10
not _ $	55
not _ .	17
not _ _ $	-23
not _ _ .	31
not _ _ all	10
not _ _ anymore	21
not _ _ being	-8
not _ _ driving	-9
not _ _ ever	8
not _ _ for	9
not _ _ from	-14
not _ _ going	11
not _ _ im	-5
not _ _ it	-18
not _ _ just	-7
not _ _ me	38
not _ _ my	-10
not _ _ number	-8
not _ _ phone	-15
not _ _ thanks	19
not _ _ this	9
not _ _ to	-14
not _ _ you	21
not _ _ your	33
not _ all	18
not _ at	-18
not _ from	15
not _ in	10
not _ it	11
not _ list	15
not _ lol	-23
not _ not	9
not _ number	12
not _ on	19
not _ person	10
not _ registry	14
not _ so	-7
not _ the	-20
not _ these	32
not _ to	18
not _ you	-29
not a	25
not anymore	-42
not asking	-19
not at	23
not at all	18
not be	44
not be on	21
not call	45
not call list	14
not call registry	14
not coming	-6
not coming $	-6
not contact me	7
not enough	-6
not even	6
not ever	8
not for	-6
not for me	-14
not for this	7
not get	24
not get these	24
not going	-21
not good	-28
not hear	15
not hear from	15
not her	5
not in	11
not interested	33
not intrested	29
not joining	8
not me	30
not me $	35
not on	-25
not on the	-11
not send	17
not stop	-36
not stop $	-36
not sure	-10
not text	21
not text $	14
not the person	10
not to	-6
not want	11
not wish	12
not wish to	12
not write	17
not yet	-17
not you	-7
nothing	27
nothing $	18
nothing .	19
nothing _ $	8
nothing _ .	-26
nothing _ _ $	-6
nothing _ _ all	-7
nothing _ _ me	17
nothing against	10
nothing happened	-8
nothing happened .	-8
notice	-21
notice $	-17
noticias	-6
notificaciones	66
notificaciones $	60
notifications	16
now	73
now $	-23
now .	8
now _ $	21
now _ _ $	8
now _ _ a	7
now _ _ dont	21
now _ _ got	5
now _ _ have	7
now _ _ of	10
now _ _ off	9
now _ _ see	-9
now _ dont	13
now _ i	12
now _ on	-8
now im	12
now its	17
now my	-5
now on	16
now so	6
now take	6
now you	14
nueva	-5
nuevo	-29
nuevo $	-19
nuevo el	-5
nuevos	-17
nuevos $	-14
number	101
number $	85
number .	13
number 555	-18
number _ $	45
number _ .	6
number _ _ .	19
number _ _ and	-6
number _ _ flyer	-6
number _ _ for	19
number _ _ in	32
number _ _ me	-29
number _ _ my	-34
number _ _ not	5
number _ _ on	-11
number _ _ phone	-7
number _ _ some	-9
number _ _ text	-14
number _ _ was	9
number _ his	-8
number _ hours	-11
number _ i	-7
number _ its	-8
number _ my	-24
number _ not	16
number _ of	18
number _ one	8
number _ please	-54
number _ the	20
number _ there	7
number _ you	-10
number _ your	11
number at	14
number at the	14
number back	7
number changed	-11
number down	6
number for	13
number from	17
number from the	11
number from your	7
number its	8
number its not	10
number no	17
number now	15
number now $	7
number of	-11
number of hours	-11
number off	5
number off there	7
number on my	-16
number out	10
number out $	14
number out of	18
number please	11
number please $	11
number taken	27
number to	5
number when	-6
number with	-5
numbers	10
numero	107
numero $	89
numero .	5
numero _ $	74
numero _ _ $	-14
numero _ _ de	12
numero _ _ es	-13
numero _ _ la	6
numero _ _ lista	-6
numero _ _ ya	13
numero _ a	-10
numero _ de	6
numero _ empleado	-6
numero _ en	6
numero _ es	-6
numero _ este	-7
numero _ le	-17
numero _ lo	6
numero _ los	5
numero _ mi	-24
numero _ su	12
numero _ y	-29
numero _ ya	5
numero a	7
numero a la	11
numero a mi	-6
numero borrenlo	7
numero borrenlo $	7
numero de	-5
numero de empleado	-6
numero de mi	-16
numero de su	12
numero en	-15
numero en la	-10
numero equivocado	-17
numero equivocado $	12
numero es	19
numero lo	5
numero nuevo	-6
numero porfavor	7
numero porfavor $	7
numero que	13
numero viejo	-33
numero viejo este	-7
numero ya no	-7
numeros	10
nunca	20
nunca $	8
nunca _ $	25
nunca _ _ $	-16
nunca _ permiso	15
nunca di	17
nunca di permiso	15
nunca me	-11
nurse	8
nurse on	7
nxt	-6
nxt _ $	-6
nxt meeting	-6
nxt meeting $	-6
o	-55
o _ $	-12
o _ _ $	8
o _ de	-19
o _ reporto	6
o los	18
o los reporto	6
o menos	-7
o menos $	-7
o no	-18
o no $	-8
o nomas	-17
o que	8
o que $	9
obliged	7
obliged _ youd	7
obliged if	7
obliged if youd	7
ocupamos	-8
ocupo	24
ocupo _ me	10
ocupo abogado	-10
ocupo que	11
ocupo que me	11
ocurra	-11
of	66
of _ $	10
of _ _ $	27
of _ _ about	-6
of _ _ and	-20
of _ _ before	5
of _ _ here	6
of _ _ i	-14
of _ _ is	12
of _ _ me	19
of _ _ message	11
of _ _ off	15
of _ _ take	7
of _ _ texting	5
of _ _ they	-9
of _ _ this	-12
of _ and	10
of _ company	-16
of _ day	-5
of _ do	-9
of _ for	-6
of _ group	10
of _ i	8
of _ ill	-8
of _ is	19
of _ job	5
of _ lies	-8
of _ meeting	-6
of _ messages	7
of _ next	-17
of _ numbers	20
of _ on	-13
of _ so	11
of _ system	8
of _ text	17
of _ texting	21
of _ texts	22
of _ you	5
of all	6
of arbitration	-23
of course	-9
of here	18
of his	-6
of hours	-11
of hours on	-11
of it	37
of it $	28
of me	-6
of my	33
of that	-17
of the	-17
of the next	-10
of the text	14
of them	-9
of them $	-12
of there	20
of these	33
of these $	11
of these texts	11
of this $	26
of town	-15
of us	-30
of us $	-7
of whatever	12
of you	36
of you $	21
of you .	8
of your	22
of your numbers	7
of your system	8
off	154
off $	186
off .	10
off _ $	39
off _ .	-6
off _ 3	-9
off _ 4	-10
off _ _ $	18
off _ _ .	-11
off _ _ after	-11
off _ _ again	-12
off _ _ at	8
off _ _ before	11
off _ _ i	12
off _ _ im	-22
off _ _ is	-9
off _ _ list	-23
off _ _ messages	8
off _ _ please	-7
off _ _ put	-6
off _ _ this	-9
off _ _ to	-6
off _ _ up	-11
off _ and	-13
off _ clock	-17
off _ here	18
off _ i	18
off _ line	7
off _ list	40
off _ lista	16
off _ lol	-34
off _ machine	-8
off _ me	13
off _ messages	13
off _ overtime	-18
off _ shift	-33
off _ text	21
off _ texting	13
off _ thing	8
off _ this	17
off _ write	-11
off at	-21
off at 3	-9
off at the	-6
off for me	5
off his	-16
off it	-8
off it $	-9
off lol	28
off my phone	22
off nights	-7
off of	58
off of here	18
off of the	7
off of this	21
off on	-7
off please	25
off please $	7
off probation	-19
off speaker	-12
off that	-13
off the	-28
off the clock	-16
off the list	6
off the messages	13
off the overtime	-16
off the phone	-9
off the texting	11
off there	7
off there $	7
off this	30
off this $	28
off this list	15
off this shift	-31
off this text	15
off this thing	8
off thursdays	-15
off with	21
off with the	6
off work	-27
off your	5
offered	-8
offered _ _ to	-8
officer	7
oficina	-18
oficina $	-16
oh	-15
ohio $	10
oiga	26
oigo	-10
ok $	12
ok .	-6
ok _ $	6
ok _ _ $	10
ok so	7
ok so i	7
okay	-7
okay .	-7
old	-13
old _ in	6
old number	-21
olvidate	18
olvidate _ mi	10
olvidate de	10
olvidate de mi	10
olvide	-21
olvide mandarme	-9
olvide su	-7
olviden	49
olviden _ _ $	50
olvidense	22
olvidense _ _ $	26
olvidense _ mi	26
olvidense de	23
olvidense de mi	26
on	-57
on $	-18
on _ $	-12
on _ .	8
on _ _ $	-6
on _ _ again	-13
on _ _ at	-10
on _ _ by	7
on _ _ do	9
on _ _ is	-6
on _ _ it	15
on _ _ list	34
on _ _ mine	-14
on _ _ no	-8
on _ _ not	19
on _ _ off	-9
on _ _ office	7
on _ _ the	-7
on _ _ this	5
on _ anymore	11
on _ at	-6
on _ break	-7
on _ call	-9
on _ card	-15
on _ check	-11
on _ day	-9
on _ do	15
on _ dock	-8
on _ floor	-6
on _ flyer	-6
on _ if	8
on _ line	-7
on _ list	-13
on _ national	14
on _ please	-7
on _ shift	-5
on _ time	-7
on _ way	-11
on b	-12
on disability	6
on facebook	14
on facebook $	14
on for	-6
on here	30
on here $	12
on his	5
on leave	-11
on me	-30
on me $	-19
on me at	-6
on monday	22
on monday $	22
on my	-24
on my check	-11
on my day	-9
on my phone	18
on my way	-9
on night	8
on nothing	-7
on some	34
on sundays	-9
on that	12
on the do	13
on the dock	-8
on the flyer	-6
on the list	-9
on the national	14
on the phone	-7
on us	-8
on vacation	-5
on your	14
onda	-7
onda $	9
onda _ _ $	-11
onda ya	-9
one	-10
one $	-48
one _ $	-40
one _ _ and	11
one _ _ at	-7
one _ _ on	16
one _ _ the	16
one _ _ this	8
one _ _ to	-12
one _ and	26
one _ me	-11
one _ text	15
one _ that	10
one _ them	5
one _ to	26
one _ union	8
one _ us	-9
one _ when	13
one _ your	9
one by	9
one even	-11
one more	26
one more and	14
one more text	15
one of them	5
one of us	-9
one please	-28
one please $	-28
one the	-7
ones	9
only	-31
only $	-8
only _ $	-11
only _ 2	-5
only _ _ meeting	18
only _ _ number	-10
only _ take	6
only _ the	18
only please	-30
only so	8
only wanted	19
only wanted the	19
oops	-19
opens	-5
opt	100
opt _ $	74
opt _ _ $	22
opt _ _ arbitration	-23
opt _ _ thank	11
opt _ _ the	-7
opt _ for	14
opt _ of	-22
opt _ out	12
opt _ please	14
opt in	30
opt me	12
opt me out	12
opt out	56
opt out $	41
opt out of	-22
opt out please	14
opted	29
opted out	29
opting	14
opting _ $	15
opting out	14
opting out $	15
or	12
or _ $	-13
or _ _ $	6
or _ _ choice	11
or _ _ dont	6
or _ _ need	-5
or _ _ to	5
or _ going	6
or _ i	13
or _ the	-6
or _ your	11
or do i	6
or else	-10
or else $	-10
or i	10
or im	6
or not	-5
or something	-6
or something $	-6
or stop	11
or stop your	11
or whatever	6
or whatever i	6
orange	-8
order	-11
organizacion	22
organizadora	-20
organizadora $	-20
organizar	-15
organization	24
organizer	-6
organizing	-15
osha	-33
osha $	-12
osha 30	-6
osha _ $	-5
other	16
other _ $	28
other _ _ i	-6
other number	34
otra	-27
otra $	-11
otra _ $	-27
otra _ _ $	-10
otra compania	5
otra vez	-20
otra vez $	-25
otro	43
otro $	60
otro _ _ $	-9
otro _ _ y	7
otro _ a	26
otro _ de	6
otro _ me	-6
otro _ y	26
otro celular	-21
otro celular $	-27
otro dia	-10
otro lado	9
otro sindicato	-30
otro trabajo	-21
otro trabajo me	-6
otro turno	25
our	-27
our _ $	-15
our _ on	6
our phones $	-7
out	51
out $	47
out .	25
out _ $	42
out _ .	9
out _ _ $	24
out _ _ group	11
out _ _ me	-14
out _ _ meeting	-6
out _ _ system	8
out _ _ text	8
out _ _ texting	15
out _ _ texts	22
out _ _ that	10
out _ _ you	5
out _ all	15
out _ arbitration	-23
out _ friday	7
out _ i	-12
out _ is	10
out _ my	-7
out _ thank	11
out _ that	-10
out _ the	-14
out _ there	16
out _ these	17
out _ this	20
out _ town	-15
out _ your	19
out but	-7
out for	-21
out i	-7
out im	-32
out last	7
out loud	-5
out loud .	9
out my	8
out of arbitration	-23
out of my	24
out of that	-9
out of the	-7
out of there	16
out of these	17
out of town	-15
out of your	19
out please	25
out please $	19
out the	-15
out there	-10
out today	7
out today $	7
out w	9
outsiders	-5
over	-17
over $	-6
over _ $	-5
over the	-5
overtime	-53
overtime $	-17
overtime _ $	-19
overtime _ _ $	-12
overtime list	-16
own	-10
oye	17
p:abaj	-5
p:aban	-5
p:abie	-8
p:abog	9
p:abst	20
p:abur	-10
p:abus	-58
p:acab	-19
p:acci	-12
p:acco	-10
p:accu	-6
p:acom	-8
p:acos	26
p:acro	8
p:acti	-16
p:actu	-5
p:acue	9
p:addr	-5
p:adio	13
p:adve	-12
p:afec	-14
p:afte	-44
p:afue	-16
p:agai	67
p:agar	-36
p:agen	-54
p:agra	52
p:agre	39
p:agua	-14
p:ahor	34
p:aigh	-6
p:alar	-13
p:alca	-22
p:aler	45
p:algu	-29
p:aliv	-37
p:almo	-10
p:alon	65
p:alre	49
p:alwa	-25
p:amab	7
p:amar	-10
p:amaz	-8
p:amen	-34
p:amon	-8
p:anda	-19
p:ande	41
p:andu	7
p:anim	-7
p:anno	13
p:anon	-17
p:anot	29
p:answ	-8
p:ante	-35
p:anti	-6
p:anto	10
p:anul	71
p:anyb	-8
p:anym	27
p:anyo	-19
p:anyt	-22
p:anyw	-14
p:apag	91
p:apar	-11
p:apli	-14
p:apol	-9
p:appl	-7
p:appr	31
p:apre	-17
p:apri	11
p:apur	-15
p:arbi	-25
p:arou	-9
p:arre	18
p:arri	-5
p:arro	-7
p:asad	-6
p:asbe	-7
p:aser	8
p:asis	-10
p:aske	17
p:aski	-17
p:asth	-7
p:asus	-44
p:atra	-7
p:atto	41
p:audi	-36
p:augu	14
p:aume	-20
p:auro	-7
p:avis	5
p:ayud	-29
p:badg	-27
p:baja	39
p:baje	47
p:bala	5
p:ball	-9
p:barb	-9
p:barr	-11
p:basi	-6
p:bast	74
p:basu	18
p:bath	-9
p:batt	-8
p:bean	-22
p:bear	-9
p:beca	-18
p:befo	13
p:begg	38
p:behi	-20
p:bein	21
p:bell	7
p:bend	-19
p:bett	-30
p:blas	14
p:bles	-16
p:bloc	106
p:bloq	159
p:blow	22
p:boar	-13
p:bode	-11
p:bole	-21
p:bomb	-6
p:boni	5
p:boot	-10
p:bore	45
p:borr	161
p:boss	-9
p:bota	-25
p:both	63
p:boug	7
p:boxe	-6
p:brea	-30
p:bric	-6
p:brin	-54
p:brok	-11
p:brom	9
p:brot	14
p:brou	-8
p:buck	-5
p:buen	-43
p:bugg	12
p:bull	-8
p:buri	12
p:busc	43
p:busq	68
p:bust	-16
p:buzz	22
p:cabl	-17
p:cabr	12
p:cade	43
p:cafe	-16
p:caig	-8
p:caja	-9
p:cale	-6
p:call	-27
p:calo	-20
p:cama	-16
p:camb	-59
p:came	-16
p:cami	-17
p:canc	133
p:cand	-34
p:cann	-11
p:cans	59
p:cant	6
p:capa	-28
p:capt	-6
p:cara	33
p:card	-18
p:care	43
p:carg	-32
p:carl	-7
p:carm	11
p:carp	-9
p:carr	-35
p:cart	-31
p:cast	-15
p:caus	46
p:caye	12
p:ceas	62
p:celu	89
p:cerc	-7
p:cerr	-7
p:cert	-9
p:cese	54
p:chai	-22
p:cham	12
p:chan	-23
p:char	-8
p:chea	-12
p:chec	-22
p:chel	-5
p:cheq	-19
p:chic	11
p:chil	18
p:chin	62
p:chis	-7
p:chiv	-6
p:chof	-5
p:choi	11
p:cier	-10
p:cinc	-13
p:ciud	-9
p:clai	6
p:clar	-14
p:clas	-29
p:clav	-11
p:clea	-9
p:clie	20
p:clin	14
p:clip	11
p:cloc	-25
p:clos	-13
p:cobr	-21
p:coci	-23
p:coff	-26
p:coma	-16
p:come	-43
p:comi	-51
p:comm	7
p:comp	-38
p:conf	45
p:conm	33
p:cono	39
p:cons	64
p:cont	91
p:conv	-47
p:cook	-7
p:copi	-18
p:cora	17
p:corp	-13
p:corr	-27
p:cort	44
p:cosa	16
p:cost	-16
p:coul	18
p:coun	-34
p:coup	10
p:cour	-10
p:cous	-8
p:cove	-7
p:cowo	-18
p:crac	-9
p:crea	-13
p:cred	-18
p:cros	7
p:crus	-8
p:cuan	-59
p:cuar	-26
p:cuch	-9
p:cuen	-22
p:cues	11
p:cuid	-23
p:culp	8
p:cult	-14
p:cump	-15
p:cuna	-17
p:cuot	-23
p:curi	-5
p:curt	-7
p:darm	17
p:data	7
p:dato	55
p:deac	27
p:dead	-19
p:debi	15
p:dedu	-8
p:deje	123
p:dele	51
p:deli	11
p:dema	18
p:demo	-12
p:deni	6
p:dent	-18
p:denu	67
p:depa	-10
p:depe	-12
p:depl	8
p:depo	-24
p:dere	-8
p:desa	134
p:desc	-54
p:dese	28
p:desi	97
p:desp	-51
p:dess	46
p:desu	133
p:dete	65
p:detu	-6
p:devi	14
p:diab	30
p:dice	-31
p:dici	7
p:dict	5
p:dier	-57
p:diet	-10
p:difi	22
p:difu	14
p:diga	-31
p:digi	37
p:dije	-34
p:diji	-5
p:dine	-16
p:dios	-7
p:dire	-37
p:diri	8
p:disa	29
p:disc	34
p:dish	-8
p:disp	-34
p:dist	11
p:divo	-23
p:dobl	-28
p:doct	-19
p:docu	-93
p:doin	-11
p:dola	-8
p:dolo	-11
p:domi	-18
p:dond	-7
p:door	-8
p:dorm	10
p:down	-7
p:drin	-11
p:driv	-47
p:drop	-8
p:drow	6
p:duel	-6
p:duen	13
p:duer	9
p:earl	-45
p:eati	-13
p:echa	-21
p:eche	-13
p:edif	-23
p:effe	10
p:ekiv	66
p:elec	-18
p:elev	-8
p:elim	138
p:emai	-26
p:emba	-12
p:emer	9
p:emoj	-15
p:empa	21
p:empe	-35
p:empi	-12
p:empl	-6
p:enca	-20
p:enci	-5
p:enco	-7
p:ener	-20
p:enfe	-15
p:enfr	-11
p:enga	-15
p:engi	-27
p:engl	-46
p:enla	-51
p:enoj	9
p:enou	21
p:enro	40
p:ense	-11
p:enti	8
p:entr	-52
p:envi	94
p:equi	93
p:eras	44
p:erro	18
p:esca	-6
p:escr	125
p:escu	-19
p:espa	-60
p:espe	-35
p:esqu	-6
p:esta	-12
p:este	58
p:esto	62
p:estr	-23
p:estu	-8
p:even	-9
p:ever	-19
p:exam	-12
p:excl	116
p:excu	-7
p:exig	-10
p:exij	27
p:exis	83
p:expe	-9
p:expl	-45
p:exti	-5
p:extr	-8
p:fabr	12
p:falt	-48
p:fast	13
p:favo	84
p:fech	-8
p:fede	-7
p:fiel	-8
p:fies	-6
p:figh	-14
p:fije	-9
p:film	-7
p:fina	20
p:fire	-19
p:firm	-119
p:firs	-27
p:fish	-19
p:fixe	-16
p:floo	-9
p:flor	13
p:flye	-37
p:fold	26
p:folk	9
p:foll	-11
p:forc	-10
p:fore	47
p:forg	-41
p:fork	-29
p:forw	28
p:foto	-10
p:foun	-14
p:freg	8
p:frei	8
p:frid	-20
p:frij	-13
p:fron	-7
p:fueg	-11
p:fuer	17
p:fuma	-10
p:funn	-38
p:furt	64
p:futu	16
p:gafe	-14
p:gall	6
p:gana	-45
p:garb	5
p:gast	19
p:gene	25
p:gent	-7
p:gere	-37
p:gett	22
p:gimm	-6
p:gimn	-6
p:girl	8
p:glov	-10
p:goin	-5
p:golp	-6
p:good	-14
p:gorr	11
p:gotc	-6
p:grab	-11
p:grac	25
p:grad	-7
p:gran	-8
p:grat	7
p:grea	-16
p:gree	-9
p:grip	-9
p:grit	-22
p:grou	29
p:grup	30
p:guan	-9
p:guar	-101
p:gues	-5
p:gust	-30
p:habi	13
p:habl	-47
p:hace	-14
p:haci	-19
p:haga	18
p:hait	8
p:hang	-5
p:happ	-31
p:hard	-15
p:hart	9
p:hast	9
p:have	13
p:hazm	13
p:head	-11
p:hear	-6
p:hech	-7
p:hect	-7
p:hell	-27
p:helm	-21
p:herm	24
p:hici	-15
p:hiel	-6
p:hijo	-11
p:hire	-13
p:hitt	26
p:hold	6
p:homb	21
p:hora	-64
p:horn	-6
p:hosp	5
p:host	-6
p:hour	-33
p:hous	-23
p:huel	-18
p:huma	-21
p:hung	-9
p:hurr	-11
p:hurt	-12
p:husb	-14
p:igno	-18
p:igua	-16
p:imme	5
p:impo	6
p:incl	25
p:inco	11
p:info	-31
p:ingl	-59
p:inju	-7
p:inme	10
p:insc	-27
p:insi	23
p:insp	-16
p:inst	-8
p:inte	166
p:intr	29
p:inve	-6
p:invi	58
p:invo	-9
p:ipho	11
p:jack	-10
p:jaja	-36
p:jama	6
p:joda	37
p:jode	28
p:jodi	25
p:join	-38
p:joke	-5
p:jorg	-11
p:jove	22
p:juan	-16
p:jubi	-5
p:jueg	7
p:juev	-15
p:juga	-7
p:juni	-23
p:junt	-47
p:just	-23
p:keep	-23
p:keis	-21
p:kevi	7
p:kill	-33
p:kind	52
p:kiss	-8
p:kite	68
p:knee	19
p:knoc	5
p:labo	-17
p:ladd	-10
p:lang	5
p:larg	36
p:laug	-37
p:laun	-11
p:lava	-14
p:lawy	16
p:lead	-5
p:lear	-8
p:leas	9
p:leav	27
p:lega	-19
p:lejo	-12
p:lett	-20
p:leye	9
p:libr	-13
p:lice	-9
p:lide	-22
p:ligh	-13
p:lind	8
p:line	-30
p:liqu	-8
p:list	65
p:litt	5
p:llam	-40
p:llan	-6
p:lleg	-35
p:llen	21
p:llev	-60
p:llor	-15
p:llov	-20
p:llue	-22
p:lluv	-21
p:lock	-40
p:long	30
p:look	10
p:loos	7
p:love	-24
p:lueg	-28
p:luga	-12
p:lunc	-23
p:lune	-16
p:lyin	-10
p:mach	-26
p:mada	9
p:mail	26
p:main	-10
p:make	-10
p:maki	-16
p:mama	11
p:mana	-35
p:mand	109
p:mane	-14
p:mang	-7
p:mann	-10
p:marc	-15
p:mari	-16
p:mark	-21
p:marq	-8
p:mart	-9
p:mata	-14
p:matt	-6
p:mayo	-20
p:mean	-15
p:mech	-9
p:medi	7
p:meet	-72
p:mejo	-20
p:meno	-28
p:mens	189
p:ment	-39
p:menu	-29
p:merr	-6
p:mess	184
p:meta	22
p:mete	-17
p:meti	12
p:mexi	-7
p:midd	5
p:mied	-40
p:mien	-60
p:mier	-6
p:migr	-22
p:minu	-16
p:mire	9
p:mism	-8
p:miss	-29
p:mist	-6
p:mixt	-6
p:mobi	42
p:mole	65
p:mond	-13
p:mone	-8
p:mont	-14
p:morn	-29
p:mort	-8
p:moth	7
p:move	-10
p:much	16
p:muda	10
p:muer	12
p:muje	-11
p:mult	-10
p:murd	-11
p:muri	-5
p:musi	-5
p:myse	17
p:nati	14
p:navi	-6
p:nece	11
p:need	11
p:nega	-6
p:nego	-22
p:neph	19
p:nerv	-7
p:neve	-5
p:nigh	-43
p:ning	63
p:nino	-16
p:nobo	-5
p:noch	-22
p:noma	28
p:nomi	-20
p:nons	-8
p:norm	-14
p:noso	-18
p:noth	27
p:noti	52
p:nove	-9
p:nues	-6
p:nuev	-52
p:numb	116
p:nume	117
p:nunc	20
p:nurs	16
p:obli	-13
p:ocup	10
p:ocur	-11
p:ofic	-19
p:olvi	58
p:open	-8
p:opte	29
p:opti	11
p:oran	-8
p:orde	-11
p:orga	-14
p:orgu	-10
p:othe	14
p:outs	-7
p:over	-55
p:owne	16
p:pack	-7
p:paga	-40
p:pagu	-26
p:pain	-20
p:pala	23
p:palo	-23
p:pant	5
p:pape	-20
p:paqu	-5
p:para	77
p:parc	8
p:pare	105
p:park	-22
p:parq	-7
p:part	-46
p:pasa	-30
p:pasi	-13
p:patr	41
p:payd	-11
p:payi	-27
p:payr	-19
p:peac	9
p:pedi	-7
p:pedr	-9
p:pele	-11
p:pend	38
p:pens	-48
p:peop	13
p:perc	-14
p:perd	-88
p:perf	-6
p:peri	5
p:perm	79
p:pers	38
p:pesa	-6
p:peti	-9
p:phon	63
p:pick	-9
p:picn	-7
p:pict	-25
p:pidi	-37
p:pien	24
p:pier	65
p:pinc	5
p:pint	-8
p:piza	-7
p:pizz	-35
p:plac	14
p:plan	-15
p:plat	-39
p:plea	103
p:plei	-9
p:plen	19
p:pobr	-10
p:pode	-38
p:podr	36
p:poin	-26
p:poli	42
p:ponc	-11
p:pone	-18
p:pong	-19
p:poqu	-23
p:porc	-6
p:porf	55
p:porq	8
p:port	-7
p:posi	-8
p:poss	22
p:post	-6
p:powe	-9
p:pref	47
p:preg	-51
p:pren	-16
p:preo	-18
p:pres	-47
p:pret	18
p:pric	-9
p:pris	-10
p:priv	-87
p:prob	-50
p:proc	37
p:prod	-11
p:prog	16
p:prom	-46
p:prop	50
p:prot	-12
p:prox	30
p:prue	-18
p:publ	57
p:puch	17
p:pueb	21
p:puer	-15
p:pues	-13
p:pull	-12
p:punc	-5
p:punt	-45
p:purg	20
p:puro	-20
p:pusi	-16
p:queb	-8
p:qued	-48
p:quej	-9
p:quem	-15
p:quer	-20
p:ques	-61
p:quic	-22
p:quim	-11
p:quin	-27
p:quit	225
p:radi	-5
p:rais	-13
p:rait	-20
p:rami	-7
p:rapi	-14
p:rati	-10
p:reac	35
p:read	-6
p:real	-9
p:rece	41
p:reci	21
p:reco	11
p:recu	-18
p:refr	10
p:rega	-36
p:regi	40
p:regr	-7
p:reli	7
p:reme	-9
p:remi	12
p:remo	180
p:remu	44
p:renu	-11
p:repe	-8
p:repl	-38
p:repo	86
p:repr	-16
p:requ	60
p:rese	-15
p:resi	21
p:resp	36
p:resu	-50
p:reta	-18
p:reti	116
p:retu	16
p:reun	-52
p:revi	-10
p:revo	98
p:righ	-40
p:risk	6
p:roac	-7
p:rock	29
p:rodi	-8
p:romp	-19
p:room	20
p:rota	-12
p:rout	-10
p:rueg	15
p:rumo	-10
p:runn	-6
p:saba	-21
p:sabe	18
p:saca	125
p:sake	42
p:sale	15
p:salg	5
p:sali	70
p:salt	-11
p:salu	-7
p:sand	-20
p:sang	-6
p:saqu	159
p:satu	-33
p:save	-10
p:savi	-18
p:sayi	-20
p:scan	-8
p:scar	-16
p:sche	-24
p:scra	55
p:scri	14
p:scru	19
p:secr	-21
p:secu	-6
p:seei	-7
p:segu	-49
p:sema	-35
p:sena	-5
p:send	43
p:seni	12
p:seno	66
p:sent	-26
p:seri	23
p:serv	54
p:sexu	-12
p:shar	-8
p:shee	15
p:shif	-59
p:shir	-15
p:shoe	-10
p:shoo	-7
p:shor	-11
p:shou	-16
p:show	-10
p:shut	14
p:siem	-23
p:sien	-27
p:siga	30
p:sign	34
p:sigu	100
p:sile	9
p:sill	-7
p:sirv	-42
p:sist	19
p:skip	-5
p:slap	-5
p:slee	9
p:slip	-6
p:smal	5
p:smok	-9
p:snit	-8
p:sobr	-30
p:soci	-10
p:sola	-5
p:soli	70
p:somo	-20
p:sona	8
p:sorr	-42
p:soun	-9
p:spam	14
p:span	-57
p:spar	13
p:spea	-24
p:spee	-49
p:spri	22
p:stah	59
p:stan	-6
p:star	-38
p:stat	8
p:stay	5
p:stea	-8
p:step	-6
p:stew	-13
p:stoc	-11
p:stop	147
p:stra	-20
p:stre	-8
p:stro	-11
p:stub	-5
p:stuf	18
p:suav	9
p:subs	61
p:suci	-8
p:suck	-13
p:suel	27
p:suen	-13
p:suer	5
p:suet	-7
p:suga	-7
p:sund	-57
p:supe	-66
p:supl	8
p:supo	5
p:susc	76
p:susp	44
p:suya	9
p:swea	-19
p:swee	15
p:syst	13
p:tabl	-13
p:tach	96
p:taga	-9
p:take	29
p:taki	8
p:talk	-25
p:talo	-17
p:tama	-31
p:tamb	-24
p:tamp	8
p:tant	46
p:tape	-5
p:taqu	5
p:tard	-44
p:tarj	-43
p:taxe	-15
p:tech	-6
p:tele	110
p:tell	-11
p:tema	-38
p:temp	-61
p:tene	-7
p:teng	-12
p:teni	-26
p:terc	6
p:term	23
p:test	21
p:text	226
p:than	-36
p:that	-10
p:thei	-20
p:thes	108
p:they	-39
p:thin	11
p:thir	26
p:thos	-18
p:thou	-13
p:thre	-23
p:thro	-11
p:thum	26
p:thur	-56
p:tick	-11
p:tiem	23
p:tien	25
p:time	40
p:tira	-5
p:toca	-13
p:toda	-18
p:todo	-17
p:toil	-9
p:tome	5
p:tomo	-11
p:toni	-24
p:touc	-19
p:trac	-7
p:trad	-13
p:trae	-26
p:traf	-14
p:trai	-35
p:tran	33
p:tras	-7
p:trat	-15
p:trav	-6
p:tren	10
p:tris	-28
p:troq	7
p:trou	-8
p:trus	-9
p:trut	-13
p:tryi	12
p:tues	-20
p:turn	-59
p:twen	7
p:type	-23
p:typi	20
p:ubic	-11
p:unch	6
p:unde	9
p:unem	-7
p:unen	59
p:unic	-6
p:unid	-29
p:unif	-28
p:unio	46
p:unir	-59
p:unpa	-7
p:unsi	84
p:unsu	213
p:upda	39
p:usin	-5
p:uste	18
p:usua	-6
p:vaca	-16
p:vain	35
p:vamo	-35
p:vaya	55
p:vece	11
p:veci	-15
p:vemo	-8
p:veng	-17
p:vent	-11
p:verd	-33
p:verg	5
p:verl	6
p:vest	-28
p:viaj	-12
p:vide	-28
p:viej	-40
p:vien	-25
p:vier	-34
p:visi	-43
p:viso	-21
p:vist	-24
p:vivi	-45
p:voic	-29
p:vola	-42
p:volu	-10
p:volv	19
p:vota	-22
p:vote	8
p:voti	17
p:voto	-8
p:vuel	62
p:wage	-14
p:walk	-21
p:ware	-13
p:wash	-8
p:wasn	-5
p:wast	10
p:watc	-31
p:wate	-7
p:weat	-22
p:wedn	-15
p:wein	-9
p:what	6
p:whic	21
p:whil	-10
p:whoe	7
p:whol	-15
p:whos	-14
p:wife	-23
p:wilm	21
p:wind	-18
p:with	6
p:work	17
p:worr	-61
p:wron	70
p:wrot	-26
p:yall	10
p:yell	-19
p:yese	15
p:yest	-12
p:your	35
p:youv	28
package	-6
packing	6
paga	-20
paga $	-5
pagan	-10
pagar	-10
pagar $	-7
pagaron	-5
pago	-12
pago _ _ $	-5
pague	-10
pague $	-10
paguen	-11
paguen $	-11
paid	-6
pain	-15
paint	-12
paint $	-12
painted	-7
pais	8
palabra	24
palabra _ _ que	6
pana	12
pana $	12
papa	11
papa _ en	6
papel	8
papel $	12
papeles	-10
paper	-11
paper $	-7
papers	-5
para	17
para _ $	-7
para _ _ $	-30
para _ _ aqui	19
para _ _ de	33
para _ _ la	-9
para _ _ mi	-11
para _ _ no	27
para _ a	-12
para _ con	6
para _ de	17
para _ dejen	19
para _ ex	-12
para _ me	11
para _ mensajes	20
para _ rifa	9
para _ ya	29
para andar en	8
para cancelar	-17
para cancelar $	-23
para de	7
para el	-7
para eso	20
para eso $	6
para esto	20
para la	-22
para la rifa	9
para mi	-22
para mi ex	-12
para nada	-6
para nada $	15
para que	34
para que dejen	19
para que me	13
para que no	-6
para que ya	15
para reportar	-8
para salir	-19
para salir $	-19
para salirme	42
para salirme $	40
para sus	7
para tanto	-17
para tanto $	-17
para todos	-6
para un	6
para ustedes	-10
para ya	31
para ya no	12
parale	32
paramos	-10
paramos _ _ $	-6
paramos hasta	-7
parar	49
parar $	34
parar _ $	24
parce	8
pare	17
pare _ _ $	5
pare _ mandar	9
pare de	9
pare de mandar	9
parece	-30
parejo	-24
parele	29
parele con	8
paren	57
paren $	35
paren _ _ $	24
paren _ textos	12
paren el	7
paren los	5
parenle	54
parenle $	29
parenlo	35
parenlo $	35
parked	-11
parked $	-10
parking	-11
part	19
part _ _ $	-13
part _ _ text	6
part _ the	10
part of	24
part of the	10
parte	13
parte _ _ no	20
parte de	20
participo	6
party	-17
party $	-14
pasa $	-5
pasa _ _ $	20
pasa con	18
pasa si	-8
pasada	6
pasada y	8
pasado	5
pasado _ de	5
pasado nada	-8
pasaron	-15
pasillo	-12
paso	-8
paso $	-7
paso _ _ $	-5
paso _ la	7
paso en	7
paso en la	7
paso por	-7
pass	20
passed _ in	6
passed away	6
passed away in	6
pastel	-5
pastillas	-7
patients _ _ take	6
patients only	6
patron	-6
patron $	-14
patron _ _ el	9
patron _ mi	11
patron nos	5
patrona	-8
patrona _ no	-8
pay	-28
pay $	-18
pay _ $	-9
pay _ text	13
pay per	13
pay per text	13
payday	-11
paying	-27
payroll	-19
payroll to	-16
paz	66
paz $	40
paz _ _ $	-5
paz _ _ y	19
paz _ mayordomo	-5
paz a	15
paz con	14
paz el	-5
paz el mayordomo	-5
peace	9
pedi	-24
pedi _ $	-12
pedi _ _ sacaran	-21
pedi permiso	-18
pedido de	-6
pedimos	-16
pedimos $	-16
pedir	11
pedir $	14
pedro	-9
pega	-14
pelear	-9
pen	-6
pena	13
pena pero	-9
pendiente	-9
pensando	-10
pensarlo	-46
pense	17
pense que	17
pension	-10
pension .	-9
people	13
people .	-18
people _ .	-8
people _ 4	8
people _ _ $	16
people _ stop	21
people at	9
people quit	-9
people to	17
people to stop	21
per text	13
percent	-14
percent $	-6
perder	17
perder _ _ $	7
perder el	10
perderme	-21
perderme _ _ $	-21
perdi	-43
perdi _ _ $	-7
perdi _ _ de	-25
perdi _ numero	-25
perdi mi	-26
perdi mi numero	-25
perdi su	-6
perdieron	6
perdio	-6
perdio el	-5
perdon	-29
perdon $	-8
period	6
permanently	26
permiso	26
permiso $	-11
permiso _ $	17
permiso _ _ $	9
permiso _ escribirme	10
permiso de	19
permiso de escribirme	10
permission	21
permission _ text	17
permission to	18
permission to text	17
permite	12
pero	-10
pero _ _ $	-26
pero _ _ de	10
pero _ _ la	-9
pero _ _ mandar	7
pero _ _ me	-8
pero _ _ no	25
pero _ _ si	-17
pero _ _ ustedes	-11
pero _ ando	9
pero _ de	6
pero _ estoy	16
pero _ me	20
pero con	-8
pero le	7
pero lo	-6
pero los	-13
pero me	-9
pero no	-10
pero no $	-18
pero no de	-12
pero no me	8
pero que	12
pero quiero	-6
pero si	-6
pero sigan	-11
pero ya	34
pero ya no	28
pero yo ando	9
person	38
person i	26
person to	-5
persona	16
persona $	6
persona _ _ $	-10
persona _ _ no	9
personal	10
personal $	31
personal 555	-9
personal _ _ $	-16
personal number	-5
personales	-21
pets	-8
phone	69
phone $	69
phone . i	6
phone _ $	10
phone _ _ $	-51
phone _ _ and	18
phone _ _ as	-12
phone _ _ me	-24
phone _ _ my	20
phone _ _ not	6
phone _ _ the	-7
phone _ _ up	-11
phone _ and	8
phone _ do	-6
phone _ for	11
phone _ he	7
phone _ i	-13
phone _ is	-11
phone _ it	-7
phone _ my	-19
phone _ number	-13
phone _ she	8
phone _ text	-23
phone _ the	11
phone _ you	-12
phone and	-27
phone and i	-18
phone and it	-7
phone at	-12
phone died	-8
phone plan	14
phone please	7
phone same	-13
phone same number	-13
phone to	5
phone tree	-7
phone up	29
phone who	7
phone who this	7
phones	-24
phones $	-6
phones on	6
pick	10
pick _ $	-12
pick _ _ $	-9
pick _ up	-10
pick me	-9
pick me up	-9
pick up	-11
picnic	-7
pico	20
picture	-16
picture _ the	-9
pictures	-9
pidiendo	-18
pidio	-16
pidio que	-7
pido	61
pido $	7
pido _ _ borren	15
pido _ cesen	7
pido _ me	15
pido _ no	10
pido que	38
pido que cesen	7
pido que me	15
piensa	-5
pienso	10
pierda	21
pierdo	-24
pierdo $	-16
pin	-28
pin $	-13
pink	-12
pink _ $	-12
pink slip	-12
pink slip $	-12
pintura	-7
piso	-7
piss	19
piss off	19
pizarron	-7
pizza	-35
pizza $	-17
pizza _ _ $	-9
pizza _ for	6
pizza party	-14
pizza queremos	-7
place	20
place $	-17
place .	10
place in	6
plan	23
plan $	-5
planta _ $	-10
plate	-22
platica	-7
platos	-6
playera	11
please	79
please $	-24
please .	6
please _ $	37
please _ _ $	45
please _ _ contact	6
please _ _ me	-22
please _ _ message	8
please _ _ messages	10
please _ _ my	-7
please _ _ number	15
please _ _ of	31
please _ _ off	12
please _ _ out	8
please _ _ this	14
please _ from	11
please _ his	7
please _ it	29
please _ me	55
please _ more	-10
please _ my	20
please _ no	14
please _ not	-35
please _ send	35
please _ take	-33
please _ text	11
please _ thanks	16
please _ the	-20
please _ these	-46
please _ they	13
please _ you	-12
please be	7
please call	-8
please cease	8
please delete	-22
please delete the	-12
please discontinue	22
please do	-33
please do not	-35
please dont	-27
please dont send	16
please dont stop	-6
please dont take	-35
please end	24
please get	7
please get me	5
please i	-7
please im	-12
please keep	-49
please let	12
please let me	12
please make	17
please make it	10
please n	16
please n thanks	16
please no	-13
please no more	-10
please no send	18
please not	12
please opt	7
please quit	5
please refrain	11
please refrain from	11
please remov	13
please remove	14
please remove $	10
please sign	-15
please stop	17
please stop $	13
please stp	41
please take	9
please thank	-16
please thank you	-16
please thanks	-12
please thanks $	-12
pleito	-9
plenty	19
plis	76
plis $	37
podemos	-25
poder	-13
poder $	-10
podrian	44
podrian _ de	23
point	-14
point $	-22
point _ $	-5
point system	-13
point system $	-5
points	-10
police	16
policia	21
policia $	32
policias	-9
poner	-13
poner _ _ $	-12
poner _ _ no	6
poner _ que	9
poner para	15
poner para que	9
poner stop	9
ponga	-23
pongame	10
pongan	-41
pongan en	6
ponganme	24
ponganme en	24
pongas	-13
pongo	27
pongo _ $	9
pongo queja	18
pongo stop	13
por _ $	-29
por _ .	-12
por _ _ $	-22
por _ _ .	10
por _ _ con	-7
por _ _ de	-20
por _ _ el	-6
por _ _ en	-6
por _ _ es	-7
por _ _ gracias	-7
por _ _ me	15
por _ _ que	7
por _ _ se	10
por _ _ sin	22
por _ _ ustedes	10
por _ _ y	11
por _ amor	11
por _ buenas	8
por _ dejaron	-29
por _ el	29
por _ eso	-8
por _ hijos	-5
por _ linea	-5
por _ medio	27
por _ mensaje	23
por _ mi	16
por _ mismo	-5
por _ no	45
por _ que	-12
por _ se	7
por _ si	-14
por _ volantes	-6
por _ y	13
por ahi	-6
por andar	-7
por aqui $	7
por culpa	8
por culpa de	8
por dios	23
por dios $	16
por donde	27
por el	-6
por el amor	11
por error	7
por error $	-15
por escrito	-15
por eso	-29
por eso no	-22
por este	15
por este medio	12
por esto	-25
por esto $	-24
por favor	48
por favor $	-17
por favor eso	-7
por favor se	20
por favor ya	6
por favorcito	24
por favorcito ya	6
por fin	-17
por firmar	-10
por la	-11
por la linea	-5
por las	8
por las buenas	8
por los volantes	-6
por mi	-10
por mis	-8
por mis hijos	-5
por que	-36
por que $	-5
por que dejaron	-29
por que no	13
por repartir	-6
por telefono	-11
por telefono $	-7
por texto	-29
por todo	19
por un	-5
porch	-5
porfabor	51
porfavor $	13
porque	8
porque el	20
porque me	7
portal	-7
portal _ _ $	-7
portal de	-7
possible	22
possible to	14
post	-10
posted	-13
posted $	-11
posting	16
potluck .	5
potluck list	-5
power	-9
pray	-8
pray for	-8
prefer	11
preferiria	28
preferiria _ _ en	20
preferiria _ estar	20
preferiria no	20
preferiria no estar	20
prefiero	8
prefiero _ _ $	6
prefiero _ recibir	12
prefiero no	12
prefiero no recibir	12
pregnant	-12
pregunta	-23
pregunta $	-20
preguntando	20
preguntando quien	21
preguntar	-15
preguntar $	-8
preguntarme	29
preguntas	-6
pregunto	-6
pregunto _ _ $	-6
pregunto por	-6
pregunto que	8
prende	-7
prende _ _ $	-5
prendi	-5
preocupes	-15
presente	-9
presion	5
press charges	5
prestamo	-10
prices	-8
prima	-9
prima $	-7
primera	7
primera _ y	6
primero	-7
primo	13
primo _ _ $	-7
privacidad	-21
privacy	-18
private	-11
private $	-8
prob	-17
probation	-18
problem	-12
problem $	-15
problema	-6
problema $	-5
problemas	-6
problemas con	-7
problems	-6
produccion	-6
program	16
prohibido	7
promesas	-25
promociones	31
promociones $	31
propaganda	78
propaganda $	47
propinas	-15
proud _ us	-6
proud of	-6
proud of us	-6
proxima	30
proxima $	15
proxima los	34
prueba	-16
publicidad	58
publicidad $	30
puchica	17
puchica _ _ $	8
puchica ya	17
puede	-17
puede _ _ en	-10
puede _ _ la	7
puede _ a	8
puede _ de	14
puede _ por	6
puede decir	9
puede quitar	15
puede ver	-14
pueden	7
pueden _ $	-9
pueden _ _ $	11
pueden _ _ la	14
pueden _ _ numero	7
pueden _ a	-23
pueden _ de	35
pueden _ el	-9
pueden _ mi	7
pueden _ por	11
pueden borrar	19
pueden correr	-13
pueden correr por	-8
pueden parar	10
pueden quitar el	-6
pueden quitar mi	6
pueden sacar	22
pueden sacar de	23
puedes	23
puedo	-18
puedo $	-20
puedo _ $	14
puedo _ _ $	-6
puedo _ _ que	11
puedo _ _ recibir	9
puedo _ de	9
puedo _ en	-7
puedo _ sin	13
puedo arriesgarme	9
puedo dejar	9
puedo dejar de	9
puedo estar	10
puedo votar	-8
puedo votar $	-8
puerta	-13
pues	-14
pues $	8
pues _ $	-9
pues _ ya	6
puesto	-13
puesto de	-9
pull	6
pull my	10
pulled	-12
pulled me	-7
punto	-16
punto $	-16
puntos	-19
puntos $	-14
pura	23
purge	20
purge _ _ $	20
purge my	20
puro	-11
puros	-20
puros _ $	-20
puse _ _ $	-9
puse _ _ en	10
puse _ _ me	18
puse _ _ querer	-14
puse _ _ siguen	6
puse _ mi	-15
puse _ sin	-14
puse _ y	26
puse alto	24
puse alto y	24
puse en	-9
puse mal	-6
puse mal mi	-6
puse no	16
puse stop	-13
puse stop sin	-14
pusieron	-20
pusieron _ _ $	-6
puso	-21
puso _ numero	13
puso mi	13
puso mi numero	13
puso stop	-6
put	-32
put _ _ $	-22
put _ _ for	-6
put _ _ in	-8
put _ _ on	-9
put _ _ that	20
put _ a	-7
put _ back	-10
put _ down	-10
put _ on	25
put it	19
put me	-23
put me back	-10
put me down	-10
put this	-7
put up a	-7
que	-25
que .	-11
que _ $	-66
que _ .	6
que _ _ $	7
que _ _ .	17
que _ _ a	-30
que _ _ alguien	7
que _ _ ando	-6
que _ _ avisarme	-15
que _ _ bendiga	6
que _ _ bien	10
que _ _ borren	10
que _ _ caso	7
que _ _ celular	10
que _ _ con	-18
que _ _ contactaran	5
que _ _ contactarme	12
que _ _ contacte	14
que _ _ cuide	7
que _ _ de	27
que _ _ deje	-7
que _ _ del	-12
que _ _ en	17
que _ _ eso	-6
que _ _ esto	-8
que _ _ fuera	12
que _ _ hacer	-6
que _ _ hostigamiento	-6
que _ _ la	-5
que _ _ las	-15
que _ _ le	8
que _ _ ley	-10
que _ _ lleguen	7
que _ _ lo	5
que _ _ los	-40
que _ _ mandando	15
que _ _ mandarme	-17
que _ _ mande	-22
que _ _ manden	24
que _ _ mas	-20
que _ _ me	9
que _ _ mensajes	19
que _ _ mi	13
que _ _ nada	41
que _ _ nombre	-12
que _ _ numero	15
que _ _ pero	10
que _ _ poner	15
que _ _ por	-27
que _ _ puedo	32
que _ _ que	39
que _ _ quiero	-16
que _ _ quitenme	6
que _ _ salirme	-9
que _ _ se	23
que _ _ seguro	-5
que _ _ senor	16
que _ _ sirve	-17
que _ _ textos	12
que _ _ ustedes	38
que _ _ vuelvan	9
que _ _ y	18
que _ _ yo	-19
que _ al	-15
que _ aqui	12
que _ borrara	-8
que _ borre	29
que _ borren	37
que _ busquen	15
que _ cancelar	-12
que _ con	51
que _ corran	-10
que _ crean	-7
que _ de	-31
que _ deje	-6
que _ dejen	24
que _ dieran	-7
que _ dificil	16
que _ diga	13
que _ digo	-15
que _ el	-12
que _ ensenara	-6
que _ entienden	28
que _ escriban	6
que _ eso	-10
que _ estaba	16
que _ este	11
que _ esto	22
que _ estoy	-10
que _ hacer	-5
que _ jefe	6
que _ la	10
que _ las	-9
que _ le	-10
que _ les	-8
que _ lleguen	-26
que _ los	14
que _ mande	10
que _ manden	11
que _ me	43
que _ mi	8
que _ mucho	-9
que _ no	-13
que _ nos	-16
que _ o	-5
que _ oigo	-10
que _ paguen	-11
que _ para	50
que _ perdi	-10
que _ pongan	6
que _ pueden	15
que _ que	-18
que _ quiera	-9
que _ quiero	17
que _ quitaran	15
que _ quiten	7
que _ regrese	-7
que _ sacaran	-21
que _ saquen	26
que _ senora	23
que _ si	-10
que _ su	6
que _ supervisor	-5
que _ texteo	-9
que _ tienen	-7
que _ trabajando	39
que _ un	-7
que _ va	-8
que _ vaya	11
que _ voy	-5
que _ y	6
que _ ya	-13
que _ yo	12
que alguien	-10
que alguien me	-8
que ami	13
que ando	5
que bonito	-14
que bonito $	-14
que borren	12
que bueno	-7
que bueno que	-6
que dar	-10
que de	-19
que decir	10
que decir que	11
que dejaron	-29
que dejaron de	-29
que dejen	-9
que diga	-11
que diga que	-7
que dios	16
que dios lo	6
que dios los	9
que el	13
que el jefe	6
que el ya	11
que eliminen	24
que eliminen mi	27
que era	15
que es	-13
que estan	-6
que esto	-15
que estoy	39
que fastidio	8
que frio	-11
que hablan	10
que hablar	13
que hace	-7
que hacer	-11
que hago $	-14
que hora	-13
que la	-17
que ladilla	5
que le	-13
que le ensenara	-6
que les diga	13
que les digo	-14
que les texteo	-9
que les vaya	13
que lo	10
que mande	-13
que me	73
que me borrara	-8
que me borre	29
que me borren	37
que me busquen	15
que me corran	-8
que me deje	-6
que me dejen	30
que me dieran	-7
que me escriban	6
que me lleguen	-26
que me manden	6
que me paguen	-11
que me perdi	-10
que me pongan	6
que me pueden	16
que me quitaran	15
que me quiten	11
que me sacaran	-21
que me saquen	19
que ni	5
que no $	-8
que no entienden	28
que no manden	5
que no me	22
que no nos	-14
que no oigo	-10
que no quiera	-9
que no quiero	12
que no se	-8
que no van	-5
que no y	16
que nos	-26
que nos dejen	-6
que onda	-14
que palabra	6
que pare	12
que paren	5
que paren los	5
que parte	14
que parte de	14
que pasa	7
que pasa con	18
que pasa si	-8
que pena	14
que pido	12
que poner	24
que poner para	15
que puse	-10
que se me	14
que si	-16
que significa	-12
que suba	-5
que suena	5
que tal	-10
que tal $	-10
que tan	17
que tengo	14
que tengo que	15
que tiene	10
que trabajo	-14
que uno	14
que va	-8
que va a	-8
que van	-8
que vaya	-5
que vote	-5
que vote no	-5
que voy	-7
que voy a	-7
que ya	-9
que ya estaba	18
que ya me	24
que ya no	-10
quebro	-7
quedado	10
quedado en	10
quedan	-14
quedarme	-19
quedarme _ _ $	-16
quedo	-18
quedo _ $	-14
queja	17
queja _ la	7
queremos	-6
queremos _ $	-7
querer	-30
queria	13
queria _ $	12
question $	-14
questions	-10
quick	-9
quien	-20
quien _ $	-38
quien _ .	18
quien _ _ a	-15
quien _ _ los	-7
quien _ _ mi	-13
quien _ _ no	21
quien _ _ que	16
quien _ digo	16
quien _ dio	6
quien _ mi	-6
quien _ que	35
quien es	-5
quien es $	-21
quien es .	18
quien es mi	-6
quien le	-9
quien le digo	16
quien les dio	6
quien lo	-10
quien me	-18
quien sea	34
quienes _ _ $	-18
quienes _ ustedes	-6
quienes son	18
quienes son ustedes	-6
quiera	-11
quiera $	-8
quiere	-30
quiere que	-26
quiere sacar	-7
quieren	-16
quieren que	-5
quiero	30
quiero $	11
quiero _ $	9
quiero _ _ $	-9
quiero _ _ ahi	-6
quiero _ _ avisos	-16
quiero _ _ baja	19
quiero _ _ busquen	15
quiero _ _ dejen	11
quiero _ _ del	-12
quiero _ _ este	16
quiero _ _ esto	21
quiero _ _ mensajes	-12
quiero _ _ mi	15
quiero _ _ nada	8
quiero _ _ quiero	-38
quiero _ _ quiten	-22
quiero _ _ turno	-14
quiero _ ahi	-11
quiero _ al	-7
quiero _ con	12
quiero _ de	52
quiero _ dejen	-17
quiero _ en	14
quiero _ los	-20
quiero _ mas	27
quiero _ nada	7
quiero _ pero	-13
quiero _ recibiendo	-8
quiero _ ya	18
quiero avisos	19
quiero cancelar	18
quiero darme	8
quiero darme de	8
quiero el	-15
quiero estar	7
quiero estar en	9
quiero ir	-29
quiero la	11
quiero los	-18
quiero los mensajes	-12
quiero mas	11
quiero nada	34
quiero nada de	32
quiero perderme	-21
quiero problemas	5
quiero propaganda	13
quiero propaganda $	13
quiero que	-46
quiero que dejen	-17
quiero recibir	17
quiero saber	12
quiero saber nada	7
quiero salir	23
quiero salirme	14
quiero salirme $	19
quiero seguir recibiendo	-8
quiero textos $	11
quiero trabajar	-12
quiet	-9
quieto	49
quimicos	-7
quince	-5
quincena	-20
quincena $	-20
quisiera cancelar	5
quisiera que	-9
quit	141
quit $	67
quit .	-8
quit _ $	67
quit _ _ $	10
quit _ _ in	20
quit _ _ job	-8
quit _ _ my	11
quit _ _ now	-6
quit _ _ these	8
quit _ _ union	12
quit _ i	-13
quit _ lol	-9
quit _ me	32
quit _ my	6
quit _ second	-8
quit _ up	11
quit _ us	-6
quit before	-8
quit before the	-8
quit blowing	11
quit blowing up	11
quit hitting	18
quit it	18
quit it $	14
quit my	-8
quit my second	-8
quit on	-6
quit on us	-6
quit texting	13
quit texting $	24
quit texting me	-7
quit that	20
quit the	6
quit with	14
quit with the	14
quit yesterday	-11
quita	-26
quita _ _ $	-16
quitame	39
quitame $	22
quitame _ _ lista	9
quitame _ la	14
quitame de	23
quitame de la	14
quitan	-15
quitar	8
quitar _ _ cada	-9
quitar _ _ lista	8
quitar _ la	8
quitar _ numero	6
quitar de	8
quitar de la	8
quitar el	-6
quitar mi	6
quitar mi numero	6
quitaran	15
quitarme	6
quitarme $	16
quitarme _ _ $	-6
quitarme _ vida	-6
quitarme la	-9
quitarme la vida	-6
quitaron	-30
quitaron _ _ a	-5
quitaron el	-13
quitaron la	-14
quite	8
quite el	-8
quite mi	12
quitelo	9
quiteme	34
quiteme $	19
quiteme de	10
quiten	11
quiten $	25
quiten _ _ $	-20
quiten _ _ de	-21
quiten _ celular	6
quiten _ nombre	-16
quiten _ numero	20
quiten de	5
quiten el	-16
quiten esa	-5
quiten las	-14
quiten mi	13
quiten mi celular	6
quiten mi nombre	-16
quiten mi numero	19
quitenlo	29
quitenlo $	20
quitenlo _ $	8
quitenlos	10
quitenlos $	10
quitenme	133
quitenme $	81
quitenme _ $	38
quitenme _ _ $	6
quitenme _ la	-6
quitenme _ su	7
quitenme de la	-6
quitenme de su	7
quitenme las	5
quito	-10
quito $	11
quito _ _ $	-8
quito el	-8
quitting	-15
radio	-5
raise	-13
raite	-20
raite $	-18
ran	-13
ran _ of	-11
ran out	-11
ran out of	-11
rapido	-14
rapido $	-14
rate	7
rate $	7
rather _ _ these	22
rather _ be	16
rather not	21
rather not be	16
ratito	-6
rato	-10
rato $	-8
reach	16
reached	10
reaching	16
reaching _ $	16
reaching out	16
reaching out $	16
read	-34
read _ $	-7
read _ _ $	-15
read _ _ out	-14
read _ _ you	-5
read _ one	-7
read _ texts	-16
read every	-7
read every one	-7
read my	-16
read my texts	-16
read them	-8
reading	20
reading these	17
reads	-23
real	-19
real _ $	13
real _ _ $	-30
real _ _ me	6
really	-9
really _ $	-8
receive	54
receive _ $	30
receive these	16
receive these $	16
receiving	-9
receiving .	8
recibiendo	29
recibiendo $	-22
recibiendo _ $	18
recibiendo esto	18
recibir	57
recibir $	32
recibir _ $	36
recibir _ _ $	14
recibir _ mensajes	-11
recibir esto	17
recibir mensajes	11
recibir mensajes $	6
recibir sus	-13
recibir sus mensajes	-13
recibo	-16
record	-11
recordatorios	65
recordatorios $	29
recordatorios _ $	19
recordatorios _ me	16
recursos	-17
recursos _ $	-13
recursos humanos	-17
recursos humanos $	-13
refrain	24
refrain from	24
refrescos	-14
refrescos $	-14
register	-8
registro	32
registro $	18
registry	14
regrese _ _ pais	5
regrese _ mi	6
regrese a	7
regrese a mi	6
remind	-11
remind me	-11
reminders	24
remov	13
removal	39
remove	72
remove $	55
remove 2	-7
remove 2 chairs	-7
remove _ $	47
remove _ _ $	34
remove _ _ from	-9
remove _ _ i	-7
remove _ _ the	-16
remove _ _ this	16
remove _ chairs	-7
remove _ from	-20
remove _ or	11
remove _ please	11
remove _ union	-6
remove it	11
remove it $	10
remove me	53
remove me $	34
remove me or	11
remove me please	11
remove the	-25
remove your	-13
removed	23
removed $	36
removed _ _ $	15
removed _ _ service	12
removed _ this	22
removed from	17
removed from this	22
remover	26
remover $	17
reno	8
reno _ so	11
renuncie	-10
renuncie _ _ $	-7
renuncio al	6
repartir	16
repeat	-8
replied	5
reply	-42
reply _ _ end	-14
reply _ _ opt	-7
reply _ to	-20
reply stop	-20
reply stop to	-20
report	-8
report _ $	14
report _ _ $	-8
report _ _ the	8
report _ to	7
report a	-12
report you	26
reportarme	-14
reporte	47
reporte $	-6
reporte _ _ $	56
reported	55
reported as	34
reportes	-23
reportes $	-16
represalias	-10
represalias $	-10
request	29
resend	-14
resend $	-8
respeto	25
respeto no	15
responda	-16
responda _ _ cancelar	-16
responda _ para	-23
responda stop	-12
responda stop para	-19
respuestas	-14
rest $	-7
retaliation	-15
retaliation $	-10
retaliation _ $	-6
retirarme	37
retired _ _ years	7
retiren	8
retiren _ numero	7
retiring	-11
retiro	5
retiro _ _ $	6
retiro _ consentimiento	10
retiro mi	9
retiro mi consentimiento	10
return	17
reunion	-14
reunion $	-19
reunion _ sabado	7
reuniones	7
revisa	6
revisa el	6
revisar	-7
revisen	-14
revoco	30
revoco mi	23
revoke	50
revoked	17
rh	-9
rid	24
rid _ _ $	14
rid _ you	24
rid of	24
rid of you	24
ride to	9
right	-45
right $	-24
right .	-6
right _ $	-9
rights	5
rio	-15
rio de	-15
rip	-7
rip _ my	-7
roaches	-7
roaches $	-7
rocks	30
rodilla	-7
rodilla _ $	-6
room	-8
room $	-9
room _ _ $	-5
room _ i	14
roommate	23
rosa	-24
rosa $	-9
rosa _ _ with	-5
route	-6
rsvp	-33
ruego	15
ruego _ _ me	14
rumors	-7
run	-10
run _ $	-6
running	-6
running _ $	-5
sabado	-21
sabado $	-8
sabado _ $	-11
sabado _ la	6
sabe	-19
sabe _ que	-6
sabe leer	-9
saber	9
saber de	12
saber nada	7
saber que	-10
sabes	8
sabes que	8
sacame	50
sacame _ _ $	8
sacame _ de	8
sacame de	34
sacame una	-10
sacame ya	8
sacame ya de	8
sacan	36
sacan $	34
sacan _ los	12
sacar	40
sacar $	10
sacar de	19
sacara	18
sacaran	-21
sacarme	29
sacaron	-20
sacaron a	-9
sacaron del	-6
safe	-34
safe $	-19
safety	-8
said	-24
said $	-13
said _ $	32
said _ _ me	-17
said _ _ off	-6
said _ _ union	14
said _ and	7
said _ it	-5
said _ texting	-6
said _ the	13
said ask	-8
said dont	5
said i	-5
said no	-5
said stop	13
said tell	22
said yes	6
sakenme	37
sale	-30
sale _ _ $	-18
sale _ _ de	-10
sale el	-8
salgo	16
salgo _ $	12
salgo _ _ $	32
salgo de	8
sali	-12
sali de	-6
salida	-9
salida _ emergencia	-5
salida de	-5
salida de emergencia	-5
saliendo	-14
saliendo de	-5
salio	-16
salio _ _ $	-10
salio del	-8
salir	16
salir _ $	8
salir _ _ $	-7
salir _ _ de	-11
salir de	16
salir y	-6
salirme	78
salirme $	59
salirme _ _ $	27
salirme _ _ lista	-6
salirme _ grupo	24
salirme del	24
salirme del grupo	24
salirse	18
salirse de	19
salon de	10
salte	-11
same	-11
same _ $	-14
same number	-13
same number $	-13
san	8
sandra	-14
saqueme	35
saqueme _ _ $	13
saqueme _ la	12
saqueme de	34
saqueme de la	12
saquen	21
saquen $	37
saquen _ _ $	-6
saquen _ _ de	10
saquen _ nombre	11
saquen del	-7
saquen mi	14
saquenle	-7
saquenle copia	-7
saquenme	111
saquenme $	94
saquenme _ _ $	20
saquenme de	20
saquenme una	-8
saquenos de	-8
sat	-10
saturday	-32
saturday $	-9
saturday for	-15
save	-14
save _ _ seat	-8
save _ a	-13
save me	-11
save me a	-10
save your	16
saved	-10
saving	-18
saw _ _ one	17
saw the	13
say $	-13
say _ $	17
say _ .	7
say _ _ $	9
say stop	24
say stop $	24
say to	-16
saying	-20
says	-54
says _ $	-10
says _ _ $	-7
says _ _ been	-5
says _ _ on	-6
says _ _ to	8
says _ _ you	-12
says _ not	-12
says _ them	-10
says _ to	17
says do	-7
says do not	-7
says hi	-10
says hi $	-10
says i	7
says im	-7
says tell	-10
says tell them	-10
says you	-5
scam	-15
scanner	-8
scared	-18
scared $	-21
scared _ _ $	11
schedule	-24
schedule $	-5
schedule _ out	-8
schedule app	-5
school and	10
scratch _ _ $	15
scratch _ off	7
scratch me off	7
scratch that	-7
screen	-8
screen $	-25
screenshot	7
scrub	17
se	6
se _ $	-9
se _ _ $	16
se _ _ de	11
se _ _ el	-5
se _ _ en	-6
se _ _ los	-16
se _ _ mandarme	-9
se _ _ me	10
se _ _ no	7
se _ _ pero	35
se _ _ persona	21
se _ _ por	18
se _ _ telefono	-11
se _ _ trabajo	12
se _ _ union	7
se _ _ ya	9
se _ acabaron	-8
se _ agradezco	26
se _ borro	-10
se _ cuando	12
se _ de	6
se _ del	13
se _ el	-11
se _ esto	49
se _ la	-15
se _ las	-6
se _ me	-9
se _ mi	-20
se _ no	6
se _ ocurra	-11
se _ olvide	-9
se _ para	-5
se _ pido	16
se _ suplico	5
se acabo	12
se corto	-10
se enoja	12
se enoja cuando	12
se enojo	-6
se enojo $	-6
se entere	15
se entere $	15
se equivocaron	11
se equivocaron de	12
se equivoco	35
se equivoco de	8
se fue	14
se le	30
se leer	-13
se les	-13
se les ocurra	-11
se les olvide	-9
se lo	25
se lo agradezco	26
se los	23
se los pido	15
se manda	10
se me	-34
se me acabaron	-8
se me borro	-10
se moleste	8
se moleste en	8
se murio	-8
se murio mi	-8
se paga	-6
se puede	-22
se que	-15
se quien	14
se rio	-15
se rio de	-15
se va	-7
se va a	-6
se ve	-8
sea	31
sean	12
sean tan	12
seat	-11
second _ $	13
second _ _ i	-8
second _ so	-8
second job	7
second job so	-8
second shift	-6
secret	-7
secreto	-10
security	-6
see	-36
see $	-13
see _ $	-15
see _ it	-7
see _ there	-6
see how	-8
see the	6
see these	-18
see you	-29
see you there	-6
seeing	-7
seen	14
sees	-15
sees $	9
sees _ $	5
sees _ _ $	-20
sees it	12
sees it $	5
sees my	-20
seguir	7
seguir _ $	-22
seguir recibiendo $	-22
segunda	10
segura	-11
segura $	-11
seguridad	-6
seguro	-41
seguro _ _ $	-13
seguro de	-13
seguro dental	-14
self	-11
sell	11
sell _ _ $	-6
sell my	-6
semana	-12
semana $	-20
semana _ $	-6
semana _ y	8
semana pasada	7
semana pasada y	8
semana y	8
semanas	-18
send	53
send $	-11
send _ $	-22
send _ _ $	13
send _ _ again	-8
send _ _ i	20
send _ _ link	-9
send _ _ more	7
send _ _ my	-5
send _ more	31
send _ that	9
send _ the	-25
send _ to	46
send another	7
send any	16
send any more	8
send it	-22
send me	28
send me that	9
send me the	-19
send them	35
sendin	26
sendin me	26
sending	-17
sending _ $	-21
sending _ _ .	6
sending _ these	9
sending me	9
sending me these	9
sending these	18
senor	27
senor $	13
senora	-12
senora $	-7
senora ya	5
senores	28
senorita	23
sent	-30
sent _ _ text	-8
sent _ _ the	-12
sent _ a	-9
sent _ to	-12
sent that	-12
sentido	-7
sepa	-11
ser	37
ser _ de	28
ser contactado	23
sera	7
sera _ _ $	-10
seria	-12
seriously	37
seriously $	33
service	23
service $	20
servicio	35
servicio $	31
set	-13
sexual	-12
share	-8
she	-43
she _ $	-7
she _ _ $	-15
she _ _ and	5
she _ _ to	-31
she _ _ whole	8
she _ quit	-9
she doesnt	6
she gets	6
she got	-5
she said	-9
she wants	-5
she worked	-7
sheet	15
shes	-38
shes _ $	-9
shes _ _ now	-14
shes _ a	9
shes _ me	-9
shift	-49
shift $	-15
shift _ _ $	11
shift _ me	21
shift not	21
shifts	-10
shifts $	-8
shirt	-9
shirts	-6
shit	28
shoes	-10
shoot	-6
shop	-51
shop $	-20
shop _ _ $	-29
short	-10
short _ $	-10
should	-34
should be	6
should i	-16
should stop	-6
shouldnt	13
shouldnt have	13
show	-28
show _ how	-12
show him	-6
show me	-13
showing	7
shows	-8
shut	16
shut _ $	15
shut _ _ for	11
shut _ off	6
shut off	-12
shut off $	-12
shut the	-5
shut these	5
shut these off	5
shut up	17
shut up $	26
si	-125
si $	-46
si _ $	-15
si _ _ $	-54
si _ _ a	7
si _ _ de	-6
si _ _ el	-10
si _ _ le	41
si _ _ lo	-7
si _ _ me	-22
si _ _ quien	7
si _ _ quitan	13
si _ a	-6
si _ corren	6
si _ doy	-8
si _ es	17
si _ interesa	-13
si _ jefe	6
si _ leo	-7
si _ los	-29
si _ mandando	12
si _ otro	24
si _ quiero	-11
si _ stop	-20
si _ uno	-9
si _ ven	-12
si _ vuelven	13
si es	10
si hay	-7
si lo	-7
si los	-11
si me	-19
si me corren	7
si me doy	-8
si me interesa	-13
si me ven	-12
si me vuelven	13
si no es	17
si pongo	-6
si por	-9
si quiero	-29
si siguen	41
si un	-6
si voy	-18
si voy $	-13
sick	-17
sick $	-7
side	-7
siempre	-23
siempre $	-29
siento	-23
siento $	-6
siento _ de	-5
sigan	40
sigan $	22
sigan mandando	17
sigan mandando $	9
sign	-50
sign $	-8
sign _ _ $	6
sign _ out	25
sign _ up	-40
sign in	-19
sign me out	25
sign me up	-40
sign up	9
sign up $	16
signature	-6
signatures	-7
signed $	-12
signed _ $	-8
signed _ _ for	24
signed _ _ the	9
signed _ card	6
signed _ up	24
signed and	-6
signed me	22
signed me up	24
signed the	7
signed the card	7
signed twice	-7
signed twice $	-7
significa	-12
signing $	9
signs	-6
signs $	-5
signup	44
signup $	27
sigo	-5
sigo _ _ $	-9
sigo _ _ lista	-10
sigo _ la	-10
sigo _ ustedes	-6
sigo con	-6
sigo con ustedes	-6
sigo de	-5
sigo en	-14
sigo en la	-10
sigue	-15
sigue _ $	19
sigue _ _ $	-15
sigue _ mi	-21
sigue llegando	27
siguen	84
siguen _ le	41
siguen _ verdad	-7
siguen mandando	23
sigues	38
silence	18
silencio	-9
silla	-7
sillas	-6
sillon	6
sim	8
sin	-17
sin _ $	-26
sin _ _ $	17
sin _ _ los	-6
sin _ _ mi	12
sin _ me	9
sin guantes	-6
sin guantes $	-6
sin mensajes	7
sin preguntarme	29
sin que	15
sin que me	13
sin querer	-30
since	-6
since _ $	-9
since _ _ me	14
since june	-9
since june $	-8
sindicato $	24
sindicato _ $	23
sindicatos	-6
sir	17
sirve	-35
sirve $	-12
sirve _ _ $	-15
sirven	7
sistema	36
sistema $	12
sistema _ _ $	-6
sistema _ puntos	-8
sistema de	-8
sistema de puntos	-8
sister	-22
sister $	-8
sister from	-13
sit	-6
sit $	-9
size	-9
skip	-19
skip _ $	-19
skipped	-5
skipped _ $	-5
skipped me	-5
skipped me $	-5
sleep	-9
sleeping	17
sleeping in	6
slip	-13
slip $	-12
slow	-6
small	5
small claims	7
sms	31
snitched	-8
snow	-9
so _ $	-44
so _ _ $	17
so _ _ a	-6
so _ _ come	-8
so _ _ dont	-15
so _ _ from	16
so _ _ go	-10
so _ _ i	6
so _ _ in	7
so _ _ me	25
so _ _ off	10
so _ _ texts	22
so _ _ the	9
so _ _ to	18
so _ cant	-6
so _ do	8
so _ dont	10
so _ have	-8
so _ i	-23
so _ let	23
so _ me	7
so _ more	11
so _ my	-11
so _ no	6
so _ you	11
so bad	-10
so bad $	-7
so done	14
so early	-9
so far	-5
so how	6
so how do	7
so i can	-6
so i cant	-6
so i have	-8
so if	-6
so if i	-6
so im	20
so it	-8
so much	-9
so no	23
so no $	-6
so no more	11
so please	30
so quit	7
so text	-10
so text me	-10
so you	16
social	-10
sola	7
sola $	11
solicito	40
solicito _ _ de	25
solicito _ baja	10
solicito la	13
solicito la baja	10
solo	-23
solo _ _ los	8
solo _ _ me	17
solo _ que	15
solo quiero	15
solo quiero que	15
some _ $	-19
some _ named	-13
some guy	-6
somebody	46
somebody _ $	23
somebody _ _ $	20
somebody _ _ it	9
somebody _ me	-15
somebody call	-7
somebody else	33
somebody else $	23
somebody please	10
someone	9
someone $	10
someone _ $	11
someone _ _ $	-8
someone _ me	7
someone else	11
someone remove	13
someone to	-6
something	-31
something _ $	-6
something _ _ $	-5
somewhere	-11
somos	-20
somos _ $	-10
somos familia	-5
somos mayoria	-6
somos mayoria $	-6
son	-18
son _ $	-6
son _ _ .	7
son _ aqui	-19
son de	-19
son de aqui	-19
son ustedes $	-6
sonando	8
song	-9
sorry	-42
sorry $	-11
sorry _ _ $	-24
sorry been	-10
sorry i	8
sorry wrong	-24
sounds	-7
sounds _ $	-14
sounds _ a	7
sounds like	7
sounds like a	7
soy	107
soy $	8
soy _ $	14
soy _ .	16
soy _ _ $	11
soy _ _ el	9
soy _ _ que	27
soy _ _ union	-6
soy _ _ ustedes	9
soy _ dejen	8
soy _ esa	5
soy _ esposa	9
soy _ la	-11
soy _ me	14
soy _ no	5
soy _ persona	41
soy ciudadano	-7
soy de	-8
soy de la	-8
soy esa	9
soy esa persona	9
soy juan	-17
soy la	38
soy la esposa	9
soy miembro	6
soy yo	13
spam	129
spam $	62
spam _ $	54
spam _ _ $	40
spam _ de	-6
spanish	-35
spanish $	-16
spanish _ $	-24
spanish one	6
spanish please	-23
spanish please $	-23
spare	13
spare me	7
speak	-6
speaker	-18
speaker _ $	-12
speech	-7
speech _ _ $	-5
speed	-12
speed _ $	-11
spell _ _ $	-6
spell _ name	-6
spring	23
spring _ i	6
spring and	6
spring and i	6
stahp	59
start	-21
start $	-18
started	-15
started this	-5
state	6
station	6
stay	24
stay _ _ me	12
stay _ _ my	25
stay _ from	13
stay _ my	11
stay _ of	25
stay _ the	-13
stay away	13
stay away from	13
stay in	-7
stay in the	-7
stay off	11
stay off my	11
stay on	-6
stay on the	-6
stay out	25
stay out of	25
staying	5
stealing	-6
step	-19
step $	-28
steward	-12
still _ _ $	-31
still _ _ a	-5
still _ _ but	16
still _ _ i	14
still _ for	-5
still _ them	-11
still coming	16
still getting	9
still going	10
still looking	-5
still looking for	-5
still want	-20
still want them	-14
stop	166
stop $	141
stop .	31
stop _ $	98
stop _ .	-10
stop _ _ $	53
stop _ _ .	29
stop _ _ about	-8
stop _ _ and	12
stop _ _ de	-17
stop _ _ doing	-6
stop _ _ from	9
stop _ _ im	16
stop _ _ is	-6
stop _ _ on	11
stop _ _ out	-30
stop _ _ phone	-8
stop _ _ please	-7
stop _ _ still	-10
stop _ _ stop	19
stop _ _ texting	-39
stop _ _ textos	6
stop _ _ the	-8
stop _ _ these	-56
stop _ _ this	-8
stop _ _ to	22
stop _ _ we	-9
stop _ and	-8
stop _ cancelar	-16
stop _ choice	11
stop _ end	-5
stop _ from	-46
stop _ her	5
stop _ him	29
stop _ i	20
stop _ im	30
stop _ it	17
stop _ los	10
stop _ me	8
stop _ now	-8
stop _ opt	-30
stop _ querer	-14
stop _ quit	9
stop _ salir	-7
stop _ stop	12
stop _ the	-20
stop _ these	14
stop _ to	-5
stop _ we	-11
stop _ youre	-13
stop al	-6
stop already	21
stop asking	-6
stop by	-23
stop calling	-9
stop calling me	-8
stop coming	10
stop con	10
stop con los	10
stop do	9
stop do i	9
stop eating	-10
stop for	13
stop from	-14
stop hitting	13
stop hitting me	9
stop how	15
stop i	27
stop im	17
stop in	6
stop is	29
stop it	-11
stop me	-29
stop messaging	21
stop now	15
stop or	16
stop para	-23
stop para cancelar	-16
stop para salir	-7
stop sending	11
stop sending these	-8
stop sin	-14
stop sin querer	-14
stop stop	18
stop stop stop	17
stop talking	-7
stop talking to	-6
stop texting $	12
stop texting me	-27
stop the	-59
stop this	24
stop three	-8
stop to	-45
stop to end	-14
stop to opt	-30
stop us	-8
stop w	20
stop with	15
stop y	17
stop you	-10
stop your	11
stop your choice	11
stopp	37
stopped	-14
stopped $	6
stopped _ .	-11
stopping	-6
stp	41
straight	5
straight _ $	-7
street	-8
strike $	-6
strike _ my	-12
strike my	26
stroke	-11
stuff	18
stuff $	8
stuff _ $	11
su	73
su _ _ $	24
su _ _ favor	12
su _ _ las	10
su _ _ lo	-13
su _ _ me	26
su _ _ no	10
su _ _ ya	-6
su _ de	7
su _ no	17
su _ por	12
su _ porque	-7
su _ y	-10
su base	5
su casa	-5
su lata	12
su lista	38
su lista $	8
su lista de	17
su lista y	5
su mama	-22
su mama $	-21
su mensaje	-34
su numero	13
su sistema	12
su sistema $	12
su tiempo	21
su union de	-12
suave	9
suba	-5
subscription	55
subscription $	53
such	28
sucks	-13
sue	5
suena	26
suena _ _ y	6
suena _ telefono	6
suena el	6
suena el telefono	6
suena esto	14
sueno	-32
suerte	5
suerte $	7
sueter	-7
sugar	-7
sunday	-20
sunday $	-15
sundays	-36
sundays _ _ $	-23
supervisor	-35
supervisor _ _ $	15
supervisor _ _ me	-18
supervisor _ _ my	-14
supervisor _ no	-16
supervisor _ the	16
supervisor que	-6
supervisor que no	-6
supervisors	-22
supervisors _ $	-15
suplico	8
sure	-33
sure _ _ $	-26
sus	50
sus _ $	57
sus _ .	-9
sus _ _ $	14
sus avisos	7
sus comunicaciones	15
sus cosas	7
sus cosas $	6
sus familias	-9
sus familias $	-9
sus mensajes	7
sus mensajes $	25
suscripcion	42
suscripcion $	40
suspendan	42
suspende	21
suspended	-8
suspendieron	-7
suya	25
suyas	9
swap	-31
sweetie	10
switch	-9
switch _ _ $	-20
switched	-5
switched phones	-7
system	13
system _ $	8
table	-9
table $	-9
tache	44
tacheme	6
tachen	14
tachen _ _ $	17
tachen mi	11
tachenme	44
tagalog	-9
tagalog _ you	-9
tagalog if	-9
tagalog if you	-9
take	68
take _ $	-11
take _ _ $	76
take _ _ de	11
take _ _ of	8
take _ _ off	-6
take _ _ out	25
take _ _ speaker	-12
take _ _ the	-64
take _ _ this	12
take _ _ with	7
take _ day	-6
take _ my	40
take _ number	21
take _ off	31
take _ out	16
take _ time	-25
take _ your	-10
take a	34
take back	32
take back my	32
take me out	14
take my	17
take my number	15
take off my	6
take off your	-10
take our	-8
take pictures	-8
take this	11
take us	28
take us off	28
take your	-25
take your time	-25
taken	29
taken _ $	37
taken _ _ $	-9
taken _ my	-6
taken _ the	-6
taken off $	37
taken off my	-5
taken off the	-6
taking	8
taking _ off	13
tal	-9
tal $	-10
talk	-42
talk $	-19
talk _ _ $	-10
talk to	-13
talked	-6
talked _ my	-5
talked to	-7
talked to my	-6
talking	-15
talking _ the	-5
talking about	-8
talking to	-6
talon	-17
tamales	-26
tamales $	-17
tamales _ _ en	-11
tambien	-24
tambien _ _ de	-17
tambien _ nomas	-17
tambien o	-17
tambien o nomas	-17
tampoco	8
tan	8
tan _ _ $	-6
tan _ _ esto	-11
tan _ _ no	-6
tan _ es	13
tan caro	-15
tan dificil	24
tan dificil es	24
tan temprano	-12
tantito	-8
tanto	53
tanto $	-17
tanto _ $	24
tanto _ _ $	29
tanto mensaje	23
taped	-5
taqueria	5
taqueria no	5
tarde	-36
tarde $	-32
tarjeta	-20
tarjeta $	-8
tarjeta _ $	-7
tarjetas	-14
tarjetas _ _ $	-10
tarjetas _ mas	-9
taxes	-15
taxes $	-8
taza	-7
te	22
te _ $	-29
te _ _ $	-10
te _ de	7
te _ pero	16
te _ si	30
te aviso	-7
te bloqueo	46
te confirmo	-6
te confirmo $	-6
te preocupes	-15
team	-18
techo	-6
telefono	98
telefono $	47
telefono _ $	9
telefono _ _ $	8
telefono _ _ en	22
telefono _ _ la	6
telefono _ _ no	-12
telefono _ _ que	-7
telefono _ en	6
telefono _ no	9
telefono _ tengo	7
telefono de	20
telefono en	7
telefono no	-7
telefono perdon	-7
telephone	7
telephone $	7
tell	-18
tell _ _ $	-7
tell _ _ said	-6
tell _ _ stop	6
tell _ _ to	-23
tell _ about	-12
tell _ boss	-19
tell _ i	-10
tell _ to	16
tell me	-21
tell my	-24
tell the	14
tell them	-6
tell you	15
tell you to	15
tell your	8
telling us	-6
telling you	6
tells	-11
tells me	-10
temas	-38
temporada	-19
temporales	-16
temprano	-18
tenemos	-5
tenga	6
tengo	-15
tengo _ $	-55
tengo _ _ $	-9
tengo _ _ mama	10
tengo _ _ me	-9
tengo _ _ para	15
tengo _ _ y	6
tengo _ mi	10
tengo _ poner	24
tengo _ que	6
tengo a	9
tengo a mi	10
tengo mi	-6
tengo miedo $	-7
tengo miedo que	6
tengo plan	16
tengo que	29
tengo que poner	24
tenia	-26
tercer	-6
termina	-15
termina en	-14
terminar	35
terminar $	33
terminate	12
termine	-10
terminen de	-7
termino	5
test	-18
text	123
text $	90
text _ $	78
text _ _ $	15
text _ _ .	18
text _ _ calling	21
text _ _ instead	17
text _ _ mean	7
text _ _ no	-30
text _ _ number	-13
text _ _ this	-24
text _ _ unsubscribe	-25
text _ _ you	8
text _ _ youre	-7
text _ again	47
text _ anymore	18
text _ anytime	-14
text _ at	-20
text _ back	-8
text _ by	-11
text _ get	23
text _ im	27
text _ my	-14
text _ one	-13
text _ please	-32
text _ to	-54
text _ when	-13
text _ you	-13
text about	-11
text again	23
text again $	11
text and	15
text and im	15
text communication	7
text from	-10
text from you	-9
text here	13
text here $	-6
text i	33
text is	7
text it	14
text it $	8
text list	14
text list $	9
text me $	35
text me again	29
text me anymore	12
text me anytime	-14
text me at	-19
text me when	-13
text messages $	9
text my	6
text not	-29
text only	-39
text please	24
text stop	-57
text stop $	-25
text stop to	-24
text thing	6
text this	-7
text you	-23
text you back	-8
texteando	10
textear	18
textear $	21
textearme	23
textearme $	20
texted $	33
texted _ $	-13
texted _ from	-13
texted you	-11
texted you $	-11
texteen	18
texteen $	16
textiando	13
texting	63
texting $	41
texting _ $	8
texting _ _ $	-68
texting _ _ my	-8
texting _ _ the	-16
texting _ about	9
texting _ and	11
texting _ anymore	17
texting _ at	17
texting _ i	15
texting _ number	-27
texting _ on	-8
texting _ stop	6
texting i	6
texting list	6
texting me	-18
texting me $	9
texting me about	9
texting me and	11
texting me anymore	17
texting me at	9
texting me on	-8
texting me stop	6
texting this	-24
texting this number	-27
texto	-50
textos	48
textos $	19
textos _ $	24
textos _ _ celular	-9
textos _ _ que	9
textos _ _ union	21
textos _ la	15
textos _ un	-17
textos a	-7
textos de	-21
textos de la	15
textos del	7
textos que	14
texts	75
texts $	40
texts .	8
texts _ _ $	37
texts _ _ .	11
texts _ _ me	7
texts _ _ no	-8
texts _ _ to	-14
texts _ _ you	17
texts _ i	12
texts _ me	10
texts _ my	-12
texts _ some	-7
texts about	10
texts and	8
texts anymore	7
texts are	-17
texts before	-10
texts for	18
texts from	-18
texts from you	-5
texts got	25
texts me	-23
texts please	9
texts please $	8
texts to	26
than	-11
thank	8
thank _ $	20
thank _ _ $	-13
thank _ and	-7
thank _ for	-26
thank _ to	16
thank you	7
thank you $	21
thank you and	-7
thank you for	-26
thank you to	16
thanks	14
thanks $	8
thanks _ _ $	-8
thanks _ checking	-5
thanks _ the	6
thanks for checking	-5
thanks for the	6
thanksgiving	-8
that	-54
that _ $	-29
that _ .	6
that _ _ $	-23
that _ _ my	-17
that _ _ no	9
that _ _ out	-7
that _ _ this	29
that _ _ want	5
that _ a	-7
that _ i	18
that _ in	19
that _ my	-10
that _ of	-7
that _ so	9
that _ the	-8
that _ want	-23
that again	-8
that good	6
that i	-31
that i want	-23
that job	9
that machine	-8
that name	16
that to	-10
that was	-8
that you	16
thats	-34
thats _ $	-22
thats _ .	26
thats _ _ $	-9
thats _ my	-8
thats a	-5
thats how	-8
thats it	10
thats what	-11
the	-91
the _ .	29
the _ 2	9
the _ _ $	-15
the _ _ .	19
the _ _ a	12
the _ _ again	-6
the _ _ already	19
the _ _ and	-10
the _ _ but	11
the _ _ call	12
the _ _ dont	13
the _ _ for	-11
the _ _ from	-7
the _ _ go	13
the _ _ he	-7
the _ _ hit	24
the _ _ i	20
the _ _ if	21
the _ _ im	-13
the _ _ it	-11
the _ _ just	-16
the _ _ list	12
the _ _ lol	-11
the _ _ lose	11
the _ _ me	-22
the _ _ my	-11
the _ _ nice	14
the _ _ no	-17
the _ _ not	48
the _ _ on	-13
the _ _ out	8
the _ _ please	30
the _ _ remove	7
the _ _ said	-8
the _ _ says	-5
the _ _ sent	-19
the _ _ so	13
the _ _ stop	-12
the _ _ take	-7
the _ _ tell	5
the _ _ text	11
the _ _ texting	-9
the _ _ that	-6
the _ _ the	-7
the _ _ this	6
the _ _ time	8
the _ _ told	10
the _ _ was	-7
the _ _ week	-6
the _ _ you	-18
the _ address	16
the _ after	-6
the _ again	-11
the _ alone	17
the _ and	-26
the _ app	-7
the _ bank	-6
the _ board	-5
the _ building	7
the _ buster	-14
the _ but	-5
the _ by	11
the _ call	9
the _ can	-6
the _ chat	-7
the _ crew	-7
the _ dept	16
the _ do	10
the _ dont	14
the _ end	-5
the _ from	-7
the _ general	26
the _ girl	14
the _ got	16
the _ here	-5
the _ i	-25
the _ in	-23
the _ is	-18
the _ its	-5
the _ jose	10
the _ keeps	-7
the _ left	13
the _ list	-9
the _ lol	-8
the _ message	6
the _ messages	12
the _ no	-6
the _ not	14
the _ number	-22
the _ of	7
the _ one	16
the _ ones	6
the _ or	-14
the _ out	21
the _ people	11
the _ person	14
the _ phone	16
the _ place	7
the _ please	-18
the _ quit	-10
the _ room	7
the _ saturday	-15
the _ says	-7
the _ shift	19
the _ so	8
the _ station	7
the _ stop	-23
the _ stuff	9
the _ system	-5
the _ text	11
the _ texted	-7
the _ texts	-15
the _ that	-5
the _ then	-6
the _ they	-6
the _ thing	8
the _ time	7
the _ to	10
the _ told	-6
the _ tree	-6
the _ twice	15
the _ union	-9
the _ up	-11
the _ was	12
the _ you	-16
the address	-17
the address $	-12
the agency	-15
the agency $	-9
the attorney	26
the attorney general	26
the ballots	-7
the bathroom	-5
the board	-7
the boss	-20
the break	10
the break room	10
the car	-6
the chat	18
the clipboard	7
the clock	-20
the clock $	-16
the coffee	-7
the company	-35
the company keeps	-7
the contract	-8
the cops	20
the cops $	21
the county	5
the day	19
the day shift	20
the difference	-6
the do	13
the do not	13
the dock	-9
the dock $	-8
the door	-9
the election	-10
the election $	-8
the fall	6
the fcc	19
the fcc $	20
the first	10
the flyer	-19
the flyer is	-6
the gate $	-10
the girl	12
the group	7
the gym	-6
the hall	-15
the hall $	-8
the harassment	-12
the hell	27
the hell alone	19
the hook	-6
the hospital $	-5
the house	-6
the hr	-7
the info	5
the job	5
the job $	6
the kid	14
the lady	6
the last	20
the last one	23
the law	10
the law to	10
the lights	-6
the line	-12
the line $	-7
the link	-12
the link again	-5
the list	-8
the list $	35
the list .	-8
the list i	-15
the locker	-5
the manager	-22
the managers	-7
the map	5
the march	-5
the march $	-5
the meeting $	-6
the messages	21
the messages $	25
the middle	5
the middle of	5
the national	14
the national do	14
the new	-11
the new one	-7
the new place	9
the night	-8
the night crew	-6
the number $	14
the other	-13
the overtime	-16
the overtime list	-16
the person	9
the phone	-16
the phone tree	-7
the picture	-16
the pizza	5
the place	-5
the plant	5
the point	-6
the point system	-5
the police	21
the potluck .	5
the potluck list	-5
the rally	-6
the rally $	-5
the reno	11
the rest	9
the rest $	11
the right	-12
the safety	-6
the schedule	-6
the sign	-6
the sign in	-5
the spam	43
the spanish	6
the spanish one	6
the speaker	-6
the store	5
the text	27
the text messages	12
the texting	44
the texting $	18
the texts	65
the texts $	25
the third	6
the third time	7
the union buster	-14
the union or	-8
the union stuff	10
the van	-7
the vote	-11
the warehouse	7
the whole	-12
the word to	15
the worst	-9
the wrong	45
the wrong jose	10
the wrong number	-8
the wrong person	16
the wrong phone	9
the yelling	-16
their	-25
their _ _ $	-13
them	10
them $	-38
them .	12
them _ .	22
them _ _ who	34
them _ stop	7
them _ the	-5
them _ you	-27
them coming	7
them from	-6
them stop	-6
them to	31
them yes	-6
then	-39
then $	-6
there $	-48
there _ _ delete	22
there _ _ for	-10
there _ _ one	9
there _ _ they	6
there _ _ to	24
there _ be	7
there _ button	6
there _ more	18
there _ no	7
there _ opt	13
there _ way	12
there a way	11
there an	32
there an opt	13
there be	-9
there in	-7
there is	10
there no	18
there no more	18
there not	11
there some	5
theres _ $	-6
theres _ _ here	30
theres _ _ w	-9
theres no	26
these	108
these $	43
these .	6
these _ $	-6
these _ _ $	14
these _ _ end	12
these _ _ me	-8
these _ _ my	11
these _ _ the	-13
these _ are	-7
these _ i	15
these _ me	-26
these _ my	12
these _ on	6
these _ them	16
these alerts	12
these alerts $	8
these anymore	25
these anymore $	25
these boots	-7
these but	-12
these do	5
these i	8
these messages	-24
these messages $	-27
these off	9
these off $	6
these stop	37
these stop $	11
these take	16
these texts	-33
these texts $	-53
these to	-10
they	-142
they _ $	10
they _ .	9
they _ 20	-7
they _ _ $	-21
they _ _ .	19
they _ _ go	-5
they _ _ me	-6
they _ _ my	6
they _ _ phones	-7
they _ _ stop	-13
they _ _ to	-10
they _ it	-7
they _ me	-48
they _ my	-14
they _ our	-8
they _ out	-7
they _ take	6
they _ the	-8
they _ to	-6
they _ us	-5
they called	-5
they find	-7
they find out	-7
they give	-9
they keep	21
they let	-5
they need	6
they quit	-5
they said	-12
they say	-5
they skipped	-5
they skipped me	-5
they take	-8
they told	-7
they told me	-7
they want	-9
theyll	-7
theyre	-31
theyre _ _ $	-22
theyre _ me	-13
thing	42
thing $	7
thing .	6
thing _ _ .	8
thing _ the	12
thing you	-7
think	-21
think $	-9
think _ _ $	-6
think _ am	5
think _ can	-7
think about	-6
think i am	5
think so	-8
think you	5
thinking	-25
thinking _ _ $	-10
thinking about	-15
thinking of	-8
thinks	16
third	26
third _ $	19
third _ _ was	5
third _ i	5
third shift	19
third shift $	19
third time	7
this	174
this $	-7
this .	21
this _ $	22
this _ .	15
this _ _ $	14
this _ _ .	18
this _ _ a	-5
this _ _ and	5
this _ _ bad	-9
this _ _ day	-10
this _ _ else	11
this _ _ in	13
this _ _ kids	-7
this _ _ lost	-10
this _ _ me	24
this _ _ my	8
this _ _ nobody	6
this _ _ not	-6
this _ _ number	-7
this _ _ phone	13
this _ _ stop	11
this _ _ the	37
this _ _ to	10
this _ _ want	-5
this _ _ what	-6
this _ _ your	5
this _ a	12
this _ again	13
this _ and	-21
this _ anymore	8
this _ at	-9
this _ cause	5
this _ coming	23
this _ dont	-9
this _ end	-18
this _ for	8
this _ from	16
this _ get	-10
this _ going	15
this _ got	-7
this _ i	14
this _ im	7
this _ is	-14
this _ list	5
this _ me	8
this _ my	22
this _ now	-10
this _ off	10
this _ so	-10
this _ someone	11
this _ take	-10
this _ the	15
this _ up	-8
this _ wrong	10
this a	18
this again	12
this again $	12
this aint	16
this aint marcus	7
this company	-18
this company $	-18
this contact	10
this contact $	10
this contract	-20
this group $	-7
this heat	-22
this is	54
this is $	27
this is a	13
this is the	19
this isnt	21
this job	-28
this line	10
this list	25
this list $	12
this message	-13
this month	-25
this month $	-12
this morning	-16
this morning $	-7
this new	-10
this number	39
this number $	15
this number its	10
this off	31
this off $	18
this off my	7
this old	14
this one	-34
this one $	-20
this ones	6
this phone	24
this phone $	8
this please	13
this remove	7
this service	15
this shift	-37
this shift $	-29
this sim	8
this still	27
this stop	30
this stop $	19
this text	20
this text list	5
this text thing	6
this the	-11
this thing	21
this thing $	8
this thread	6
this time	-28
this time $	-28
this to	28
this weather	-22
this week	-34
this week $	-10
this year	-5
this year $	-5
those	-18
those people	-6
though	-26
though $	-26
thought	13
thought _ was	19
thought i	23
thought it	6
thought it was	6
thought you	-8
threatening	-8
three of	6
through	-17
through _ _ $	-5
throw	6
throw _ _ number	6
throw _ my	6
thumbs	6
thursday	-36
thursday $	-28
thursday _ $	-5
thursdays	-16
ti	-21
ti $	-18
tia	-27
tia _ _ $	-20
tickets	-11
tiempo	23
tiempo _ _ $	27
tiene	-8
tiene _ $	-6
tiene _ _ en	-13
tiene _ _ me	6
tiene _ _ numero	25
tiene _ _ que	-7
tiene _ el	25
tiene _ que	12
tiene caso	12
tiene caso que	12
tiene mal	25
tiene mal el	25
tienen	29
tienen _ _ de	-6
tienen _ de	5
tienen _ mi	-7
tienen el	20
tienen harta	7
tienen mal	7
tienen mal mi	-7
til	-11
til 8	-10
til 8 $	-10
til _ $	-15
til _ _ i	6
til _ and	6
til spring	6
til spring and	6
till	-40
till _ $	-9
till _ _ $	-16
till _ get	-17
till i	-14
time	-41
time $	-57
time .	6
time . take	8
time _ _ i	18
time _ _ it	14
time _ take	8
time _ text	22
time it	6
time to	11
time you	20
time you text	22
times	40
times $	12
times _ $	26
times _ i	8
times do	8
times do i	8
tio	-13
tips	-7
tira	6
tired	-14
tired $	-10
tiren	17
tiren _ _ a	28
tkae	8
tkae _ off	8
tkae me	8
tkae me off	8
tmrw	-17
tmrw $	-15
to	32
to 10	-8
to _ $	36
to _ _ $	43
to _ _ .	-16
to _ _ a	-6
to _ _ alone	-10
to _ _ and	-14
to _ _ anymore	-5
to _ _ back	-7
to _ _ day	-6
to _ _ from	19
to _ _ general	26
to _ _ get	7
to _ _ here	15
to _ _ ill	8
to _ _ im	7
to _ _ in	-12
to _ _ just	-15
to _ _ know	-8
to _ _ lol	-10
to _ _ manager	-16
to _ _ me	-18
to _ _ messages	-32
to _ _ month	-8
to _ _ more	21
to _ _ my	-14
to _ _ no	-25
to _ _ nobody	6
to _ _ number	42
to _ _ off	21
to _ _ on	6
to _ _ or	9
to _ _ out	-9
to _ _ person	-9
to _ _ shift	-6
to _ _ stop	8
to _ _ text	10
to _ _ texts	21
to _ _ that	-12
to _ _ these	9
to _ _ they	-6
to _ _ this	-6
to _ _ union	-7
to _ _ vote	-5
to _ _ with	12
to _ _ without	11
to _ _ your	-8
to _ a	-25
to _ about	-7
to _ again	16
to _ any	9
to _ attorney	26
to _ away	-6
to _ before	19
to _ but	-6
to _ by	-9
to _ contacted	12
to _ dont	-8
to _ else	7
to _ ex	-8
to _ from	24
to _ get	9
to _ gone	9
to _ guys	-9
to _ here	-8
to _ him	-19
to _ i	-6
to _ ill	12
to _ in	-14
to _ it	-5
to _ just	-6
to _ left	-9
to _ like	-11
to _ me	14
to _ messages	16
to _ messaging	24
to _ my	8
to _ next	8
to _ no	35
to _ off	27
to _ on	8
to _ one	12
to _ out	-26
to _ people	-11
to _ phone	-19
to _ police	22
to _ rally	10
to _ removed	9
to _ reno	11
to _ sending	-9
to _ so	12
to _ something	-6
to _ taken	9
to _ texted	31
to _ texting	-13
to _ the	-20
to _ these	10
to _ they	-7
to _ this	28
to _ three	-8
to _ too	-7
to _ us	-6
to _ where	-5
to _ who	29
to _ with	-6
to _ wrong	-12
to _ you	6
to _ your	-16
to a	-6
to ask	7
to be	8
to be a	-6
to be contacted	12
to be left	-9
to be off	9
to be on	6
to be taken	9
to being	7
to block	-7
to bother	-8
to but	-14
to cease	6
to end	-10
to end $	-12
to find	-7
to get	28
to get in	-8
to get off	23
to get these	6
to give	-9
to go	-15
to go to	-6
to hear	28
to hear from	12
to hr	10
to it	10
to it $	12
to join	8
to know	16
to leave	-11
to lose	-7
to lose my	29
to make	-22
to me	-14
to me $	-48
to me .	16
to me again	16
to me at	6
to message	10
to message me	10
to my	-41
to my phone	-25
to not	25
to not get	9
to ohio	10
to one	9
to opt	-18
to opt out	-18
to osha	-19
to pay	10
to receive	28
to remove	-12
to remove me	14
to remove the	-9
to report	-14
to save	-14
to send	-12
to sign	-9
to somebody	31
to someone	10
to stop $	27
to stop texting	-16
to stop three	-8
to take my	7
to talk	-10
to tell	-11
to tell you	9
to text	14
to text $	13
to text me	11
to text you	-21
to the	34
to the attorney	26
to the office	-6
to the police	22
to the reno	11
to the wrong	-12
to think	-7
to this	18
to this phone	5
to unsubscribe	13
to unsubscribe $	16
to vote	-15
to vote $	-14
to withdraw	7
to you	-28
to you guys	-9
toca	-15
toca _ $	-8
toca _ _ $	-7
tocar	-6
toco	-11
toda	12
toda _ _ y	9
toda _ semana	8
toda la semana	8
todavia $	-16
todavia _ $	-13
todavia _ _ $	-6
today	-13
today $	8
today .	-5
today _ _ $	-5
today _ _ can	12
today _ you	12
today i	-6
today so	-6
todo	7
todo $	-19
todo _ $	-13
todo _ _ $	18
todo _ mio	29
todo bien	-20
todo bien $	-18
todo contacto	31
todo contacto $	31
todo lo	31
todo lo mio	29
todo pero	7
todo y	12
todos	-17
todos _ $	-6
todos _ _ $	-7
todos _ dias	11
todos los dias	11
toilets	-8
told	-52
told _ $	-19
told _ _ my	-11
told _ _ no	-6
told _ _ stop	-8
told _ _ was	8
told _ in	9
told _ it	8
told him	-12
told me	-18
told me $	-13
told my	-10
told the	-8
told to	-14
told you	8
told you to	6
tome	6
tomen	5
tomo	-7
tomorrow	-11
tomorrow $	-15
tonight	-22
tonight $	-8
tonight _ $	-6
tonight _ _ $	-9
tonight _ the	5
tono _ _ de	7
too	-12
too $	-11
too _ $	9
too _ _ im	13
too _ texts	-9
too many	8
too many texts	-9
took	-22
took _ _ at	9
took _ job	8
took a	5
took me	-8
took my	-9
top	-22
toss	18
toss _ _ $	18
toss my	18
touch	-6
touched	-10
touched _ again	-9
touched me	-9
touched me again	-9
town	-8
trabaja	5
trabaja _ _ $	-8
trabaja _ el	14
trabaja ahi	-14
trabajamos	-8
trabajando	34
trabajando $	38
trabajar	-20
trabajar $	-6
trabajar _ $	-11
trabajar ahi	-12
trabajo	-6
trabajo $	-6
trabajo _ $	-6
trabajo _ _ $	-17
trabajo _ _ ahora	-7
trabajo _ _ de	14
trabajo _ _ el	9
trabajo _ el	6
trabajo _ la	14
trabajo _ me	13
trabajo _ mi	6
trabajo _ no	8
trabajo _ noche	-14
trabajo ahi	17
trabajo de	-16
trabajo de noche	-14
trabajo en	16
trabajo en el	6
trabajo en la	14
trabajo me	-6
trabajo no	6
trabajo y	11
traduccion	-11
trae	-13
trae _ _ de	-5
trae un	-7
traen	-6
traer	-19
traer _ _ de	-10
traffic	-12
traigan	-9
training	-8
tranquilo	17
transfer	-13
transferred	8
transferred _ _ reno	11
transferred _ the	11
transferred to	8
transferred to the	11
tras	9
trash	-7
tratar	-17
trato	10
travels	-6
tree	-6
tres	-28
tres _ _ $	-5
tres _ que	-7
tres veces	-11
tres veces que	-7
tried _ _ me	-9
tried to	-9
triste	-28
triste $	-28
troca _ no	12
troca y	12
troca y no	12
trouble	-7
true	-28
true $	-25
trust	-7
truth	-13
try	-11
try _ _ $	-12
try my	-12
trying	12
trying _ _ my	-8
trying to	7
tu	23
tu _ $	43
tu _ _ querer	-9
tu _ no	8
tu _ que	5
tu _ sin	-9
tu lista	9
tu mensaje	-13
tu mensaje sin	-9
tu sindicato	25
tu union	14
tu union $	14
tuesday	-12
tuesday $	-17
tuesdays	-8
turn	19
turn _ _ camera	-14
turn _ _ for	7
turn _ my	-15
turn _ off	34
turn off	-12
turno	-36
turno $	-31
turno _ _ $	-11
turno _ _ y	8
turno a	26
turno de	-6
turnos	-26
turnos $	-19
turnos dobles	-6
tus	7
tus _ $	-7
tuve	7
tv	-8
twenty	7
twenty _ .	7
twice $	-7
two	-22
two _ .	-7
two _ _ in	5
two of	-5
type	12
type to	13
typed	-23
typed _ _ i	-8
typing	20
typing $	17
typo	-8
typo $	-8
ubicacion	-7
ultima _ que	6
ultima vez	6
ultima vez que	6
ultimo	-6
un	-38
un _ $	-16
un _ _ $	31
un _ _ de	6
un _ _ y	12
un _ de	-22
un _ me	22
un _ no	12
un _ que	-45
un clavo	-5
un companero	-13
un consultorio	9
un contrato	-6
un dia	-8
un enroll	40
un mensaje	8
un mensaje mas	20
un mes	16
un nino	8
un numero	8
un reporte	-6
un reporte $	-6
una	-37
una _ $	-22
una _ _ la	-10
una _ _ mi	-6
una _ _ no	-6
una _ con	-7
una _ de	-25
una _ del	-9
una _ la	-5
una _ mas	19
una _ no	11
una _ por	15
una copia	-10
una duda	-8
una lista	15
una persona	-11
una pregunta	-7
una pregunta $	-6
una semana	5
una sola	9
una taqueria	5
una taqueria no	5
una vez	18
una vez $	18
uncheck	6
uncheck _ box	6
undo	52
undo _ $	29
undo it	17
undo it $	17
unemployment	-7
unemployment _ _ quit	-5
unemployment if	-5
unenroll	59
unico	-6
unico que	-6
uniforme	-14
uniforme $	-7
uniformes	-10
uniformes $	-10
union	17
union _ $	29
union _ _ $	-32
union _ _ .	-6
union _ _ me	9
union _ _ my	25
union _ _ stop	18
union _ do	-5
union _ o	-17
union _ to	22
union ahi	-10
union any	-9
union buster	-14
union crap	8
union crap $	8
union de	-13
union dont	24
union is	5
union or	-8
union stuff	11
union stuff $	10
union talk	-10
union talk $	-8
union texts	12
uniones	25
uniones $	25
unions $	7
unirme	-38
unirme $	-16
uno	6
uno $	-30
uno _ $	-10
uno _ _ $	10
uno _ _ de	34
uno _ _ en	-5
uno _ _ noche	10
uno _ de	10
uno de	-23
uno mas	31
uno para	20
unos	-7
unpaid	-7
unsign	36
unsign me	36
unsub	49
unsub $	20
unsubcribe	19
unsubscribe	56
unsubscribe $	88
unsubscribe _ $	21
unsubscribe _ _ $	7
unsubscribe _ _ .	11
unsubscribe _ _ i	-21
unsubscribe _ _ this	-8
unsubscribe _ from	-8
unsubscribe _ the	-9
unsubscribe from	-77
unsubscribe me	-11
unsubscribe me $	8
unsubscribe me from	-8
unsubscribe please	11
unsubscribed	-32
unsubscribed _ the	-12
unsubscribed from	-28
unsubscribed from the	-12
unsubscribing	24
unsuscribe	23
up	36
up $	15
up _ $	-62
up _ _ $	-33
up _ _ and	7
up _ _ me	29
up _ _ no	-5
up _ _ sign	16
up _ card	23
up _ dont	7
up _ ill	17
up _ it	-10
up _ my	16
up _ phone	-5
up _ the	7
up a	-8
up and	21
up for	24
up for the	5
up my	39
up my phone	10
up on	12
up on my	17
up please	5
up the	19
up there	-10
up to	-9
up with	25
updates	40
ups	-14
us	-60
us $	-30
us _ $	-8
us _ _ $	-14
us _ _ phones	28
us _ no	-10
us _ our	6
us _ they	-8
us alone	14
us for	-5
us now	-12
us off	27
us vote	-10
us vote no	-10
usa	7
usa este	7
use	7
use _ _ $	7
use _ _ for	9
use _ one	6
use it	9
use it $	9
use this one	6
used	-9
usen	33
usf	-7
using	-5
usted .	-6
usted no	16
ustede	6
ustedes	10
ustedes _ $	-24
ustedes _ .	9
ustedes _ _ $	-18
ustedes _ _ a	6
ustedes _ _ aqui	-16
ustedes _ _ el	6
ustedes _ _ mi	-10
ustedes _ andar	-12
ustedes _ dieron	-21
ustedes _ le	19
ustedes _ lo	-7
ustedes _ me	7
ustedes _ no	20
ustedes _ que	-5
ustedes _ su	8
ustedes mejor	9
ustedes si	16
ustedes son	-17
ustedes ya	15
usually	-6
va	-51
va $	-40
va _ _ $	-9
va _ _ a	-8
va mi	-10
va para	-7
va pues	8
vacaciones	-10
vacaciones $	-5
vacation	-7
vacation $	-6
vaina	19
vainas	16
vale	-7
vale $	-12
vale _ _ no	5
vamonos	-17
vamos	-19
vamos _ _ el	-5
vamos a	-5
van	-32
van $	-6
van _ $	-9
van _ _ $	8
van _ _ de	9
van _ _ que	14
van _ dejar	8
van _ no	-16
van _ veces	10
van a dejar	8
van dos	6
van tres	14
van tres veces	14
vas	-8
vas a	-7
vaya $	-8
vaya _ $	11
vayan	-18
vayan a	-18
vayanse	65
vayanse _ _ $	34
vayanse _ _ mierda	6
vayanse _ carajo	11
vayanse _ la	6
vayanse a	6
vayanse a la	6
vayanse al	34
vayanse al carajo	11
ve	9
veces	11
veces _ _ que	16
veces _ me	6
veces _ tengo	20
veces que	-8
veces y	8
vecina	-12
vemos	-8
ven	-11
ven _ _ $	-12
venden	-7
vendo	13
vengan	10
vengan $	-7
vengan _ _ casa	17
vengan a	17
vengo	-10
vengo _ _ $	-10
vente	-10
veo	-8
ver	-28
ver _ _ $	-15
ver con	-11
verdad	-33
verdad $	-34
verga	5
verga con	5
verlos	6
vete	27
vete _ carajo	24
vez $	-7
vez _ $	-18
vez _ _ $	-8
vez _ _ con	18
vez _ _ me	-12
vez _ _ tamales	9
vez _ pasa	19
vez no	-15
vez por	8
vez que	35
vez que pasa	19
vi	-20
vi _ _ $	-13
viajes	-12
vida	7
video	-20
video $	-9
video _ _ $	-6
video _ no	-7
videos	-7
vieja	8
vieja _ _ de	7
viejo	-36
viejo _ _ el	-7
viejo _ es	-7
viejo este	-7
viejo este es	-7
viejos	-7
viene	-17
viene _ _ $	-12
viernes	-32
viernes $	-32
vio	19
vio _ mensaje	10
vio el	13
vio el mensaje	10
visa	-23
visa $	-24
visit	-15
visit _ _ $	-9
visit me	-13
visita	-24
visor	-21
visto	-9
vivo	33
vivo _ _ $	25
vivo _ _ estado	10
vivo _ ese	10
vivo en	34
vivo en ese	10
volante	-24
volante $	-6
volante pero	-11
volantes	-18
volantes $	-7
volantes _ _ acabaron	-8
volantes _ me	-8
volantes se	-8
volantes se me	-8
volumen	-8
volvio a	7
vos	15
vos que	-8
votar	-13
votar $	-13
vote	-31
vote $	-21
vote _ $	-13
vote _ _ $	-6
vote _ no	15
vote no	-25
vote no $	-8
vote yes	16
voted	10
voted already	9
voting	17
voting yes	13
voto	-21
voto $	-16
votos	-8
voy	-21
voy $	-32
voy _ $	-21
voy _ _ $	15
voy _ _ a	-9
voy _ _ al	18
voy _ _ con	15
voy _ _ de	8
voy _ la	-5
voy _ mi	-8
voy _ reportar	15
voy _ salir	16
voy a	60
voy a reportar	15
voy a salir	16
voy con	-9
voy con mi	-7
voy en	-6
voz	-42
voz $	-41
vuelva	6
vuelva a	6
vuelvan	55
vuelvan _ _ $	36
vuelvan _ _ nada	7
vuelvan _ escribir	18
vuelvan _ mandar	21
vuelvan a	55
vuelvan a escribir	18
vuelvan a mandar	21
vuelvanme	-17
vuelvanme a	-17
vuelvas	9
vuelven	19
vuelven _ _ los	17
vuelven _ escribir	17
vuelven a	20
vuelven a escribir	17
w	-9
w _ $	9
w _ _ $	-31
w _ _ i	-5
w _ texts	15
w my	-19
w the	15
w the texts	15
w this	8
w2	-18
w2 $	-15
wage	-8
wages	-14
wages $	-14
wait	-22
wait _ $	-8
wait _ _ $	-8
wait _ me	-8
wait for	-8
wakes _ _ .	-10
walk	-14
walked _ of	-6
walked out of	-6
walking	-11
walks	-8
want	8
want $	19
want _ $	18
want _ .	7
want _ _ $	41
want _ _ .	18
want _ _ any	5
want _ _ back	-16
want _ _ from	11
want _ _ job	-5
want _ _ left	-9
want _ _ my	11
want _ _ off	-8
want _ _ on	11
want _ _ out	15
want _ _ shift	-9
want _ _ stop	-11
want _ _ to	-26
want _ _ up	-9
want _ back	13
want _ but	-19
want _ go	-6
want _ hear	28
want _ in	-14
want _ lose	-37
want _ more	-13
want _ name	8
want _ of	8
want _ off	20
want _ on	14
want _ opt	15
want _ quit	-7
want _ something	-7
want _ taken	-8
want _ texts	14
want _ this	-7
want _ to	-17
want _ trouble	-6
want any more	-7
want back	-14
want back in	-14
want be	12
want be taken	-8
want get	10
want it	11
want me	-6
want my	-25
want my name	8
want no	-10
want off	9
want off $	16
want out	-10
want the	-11
want the messages	10
want them	17
want these	16
want these $	12
want this	11
want to	10
want to go	-6
want to hear	28
want to lose	-37
want to opt	15
want to quit	-7
want your	12
want your messages	5
wanted	19
wanted the	19
wants	-18
wants off	-6
wants to	-6
warehouse	-13
was	-48
was _ $	-36
was _ .	5
was _ _ $	-32
was _ _ .	31
was _ _ in	-8
was _ _ it	31
was _ _ now	17
was _ _ the	5
was _ _ to	-9
was _ _ you	11
was _ a	5
was _ at	-8
was _ my	7
was _ the	17
was _ to	-8
was _ when	16
was in	6
was in the	6
was it	-6
was just	-16
was just about	-15
was my	-5
was nice	26
was real	5
was removed	-16
was that	-7
wasnt	-5
waste	10
waste _ time	13
watch	-12
watch _ _ $	-8
watching	-19
water	-7
way $	-10
way _ _ $	31
way _ _ the	-17
way _ of	-8
way _ unsubscribe	31
way out	-8
way out of	-8
way to	19
way to unsubscribe	31
we	-68
we _ $	-9
we _ _ $	-47
we _ _ a	-8
we _ _ of	-17
we _ _ the	20
we _ _ to	-11
we _ a	-6
we _ any	7
we _ have	-7
we _ him	13
we _ need	-5
we _ no	-6
we _ out	-11
we _ rid	-5
we _ this	-11
we _ to	-5
we _ up	20
we _ want	-8
we _ you	-11
we are	26
we dont	-13
we dont need	-5
we dont want	-8
we get	-10
we get rid	-5
we got	-10
we have	-6
we need	-24
we ran	-11
we ran out	-11
we want	-6
wear	-10
weather	-22
wednesday	-14
wednesday $	-12
week	-36
week $	-9
week _ _ $	-17
week _ i	-6
weekend	-9
weekend $	-6
weeks	6
weeks $	-8
weeks ago	18
weingarten	-9
well	-5
well $	-6
went	-28
went _ $	-9
went _ _ $	-5
went _ the	-5
went to	-8
were	-11
west	-8
what	-69
what _ $	22
what _ _ $	-14
what _ _ but	12
what _ _ do	-6
what _ _ have	8
what _ _ on	-6
what _ _ say	-14
what _ _ stop	31
what _ _ they	-11
what _ _ you	-7
what _ all	11
what _ do	-9
what _ doing	7
what _ i	-15
what _ of	31
what _ the	-9
what _ you	-16
what did	-14
what did you	-13
what happens	18
what happens $	25
what i	-6
what if	-8
what if i	-6
what is	-9
what is the	-6
what it	-5
what my	-7
what part	33
what time	-8
what your	8
what your doing	9
whatever	75
whatever $	-8
whatever _ _ $	25
whatever _ _ is	11
whatever _ _ to	16
whatever _ _ want	6
whatever _ dont	6
whatever _ is	29
whatever i	19
whatever i dont	6
whatever this	25
whatever this is	25
whats	-54
whats _ _ $	-36
whats _ _ to	23
whats _ difference	-6
whats _ number	-9
whats _ word	11
whats it	-10
whats my	-9
whats the difference	-6
whats the word	11
whats your	-10
whatsapp	-12
when	-56
when _ _ $	-16
when _ _ about	-7
when _ _ if	-6
when _ _ on	-5
when _ _ phones	-25
when _ _ stop	20
when _ _ there	-6
when _ get	-6
when _ the	-13
when _ this	-15
when _ was	25
when _ you	17
when are	16
when are you	17
when does	-16
when does this	-15
when i	-31
when i was	8
when it	17
when will	10
when you	-22
when your	6
when youre	-7
where	-21
where _ _ $	-11
where _ _ .	-5
where _ _ sign	-8
where _ at	-7
where _ be	-5
where _ i	13
where _ you	-9
where are	-5
where are you	-5
where do	10
where do i	14
where you	-9
wheres	16
wheres the	16
which	21
which _ do	5
which _ of	-8
while	-10
who	-56
who _ $	-15
who _ .	13
who _ _ $	-13
who _ _ i	27
who _ _ is	7
who _ _ me	18
who _ _ stop	31
who _ _ texting	-23
who _ are	23
who _ i	-35
who _ is	-9
who _ my	-18
who _ sees	-15
who _ the	-7
who _ these	-12
who _ this	28
who _ you	-10
who are	-7
who are you	-7
who can	9
who do	-12
who do i	-6
who else	-9
who is this	29
who keeps	14
who signed	-7
who signed $	-6
who this	-19
who this $	-42
who this .	13
who wrote	-14
who wrote these	-14
who you	27
who you are	23
whoever	7
whole	-15
whole thing	8
whom	-24
whos	-26
whos _ $	-31
whos in	13
whos this	-28
whose	-14
why	13
why $	-6
why _ _ still	48
why _ _ stop	14
why _ my	-7
why _ the	-8
why _ this	27
why _ you	40
why am	6
why am i	6
why are	7
why are you	7
why did	-8
why did the	-7
why is	12
why is this	27
why wont	15
wife	-14
wife $	-17
wife _ _ have	8
wife _ i	9
wife says	7
wifes	-23
wifi	-7
wifi $	-6
will	10
will _ $	10
will _ _ $	-14
will _ _ i	20
will _ _ know	-7
will _ _ my	12
will _ _ the	-9
will _ a	19
will _ be	-9
will _ boss	-7
will _ in	-7
will _ my	10
will be	28
will be $	19
will i	-5
will my	-9
will my boss	-7
will the	-20
will there	-9
will there be	-9
will they	-7
will you	13
wilmer	21
win	-5
win $	-5
window	-14
window $	-9
wipe	22
wish	7
wish _ _ $	-7
wish _ _ these	15
wish _ luck	-7
wish _ receive	10
wish me	-7
wish me luck	-7
wish to	28
wish to receive	10
with	22
with $	-9
with _ $	5
with _ _ $	15
with _ _ .	8
with _ _ by	7
with _ _ stuff	10
with _ _ texts	-13
with _ agency	-9
with _ messages	11
with _ texts	14
with _ union	21
with _ wife	-6
with being	14
with hr	-7
with it	-6
with me	-9
with me $	-8
with my wife	-6
with no	-19
with the	44
with the agency	-9
with the messages	6
with the texts	9
with the union	14
with these	9
with these $	17
with this	12
withdraw	12
withdraw my	5
without	-6
without _ $	-11
without _ _ $	7
without me	-9
without me $	-8
won	-9
won $	-7
wont	-54
wont _ $	-20
wont _ _ $	-9
wont _ _ back	-9
wont _ it	-11
wont _ me	-7
wont _ stop	-6
wont _ texting	-6
wont give	-10
wont give it	-8
wont stop	-27
wont stop texting	-6
word	11
word $	-5
word for	-11
word to	14
work	-6
work $	-24
work .	9
work _ $	-22
work _ _ $	-37
work _ _ more	-6
work _ a	6
work _ anymore	-15
work _ no	-6
work _ please	9
work at	5
work at the	6
work for	18
work here	-10
work here anymore	-15
work in	12
work there	28
work there no	18
worked	42
worked _ _ $	21
worked there	23
workers	-13
working	-10
works $	-6
works _ _ $	-12
works _ me	-11
worried	-7
worries	-19
worries $	-19
worry	-30
worse	8
worst	-9
would	15
would _ _ $	6
would _ _ possible	13
would _ _ we	10
would _ be	10
would _ if	10
would _ mind	15
would _ take	9
would appreciate	15
would i	18
would it	15
would it be	10
would you	32
would you mind	15
wouldnt	-12
wow	-39
wow $	-39
write $	6
write _ $	-10
write _ _ $	10
write me	10
write to	25
write up	-26
write up $	-11
write ups	-9
written	-9
written _ for	-10
written up	-11
written up for	-10
wrong	70
wrong $	17
wrong _ $	75
wrong _ .	15
wrong _ _ $	-7
wrong _ _ hours	-11
wrong _ _ i	6
wrong _ _ im	9
wrong _ _ my	-20
wrong _ i	26
wrong _ lol	-9
wrong _ my	11
wrong _ of	-11
wrong _ on	-18
wrong _ the	-13
wrong _ this	6
wrong chat	-22
wrong guy	20
wrong jose	10
wrong number $	15
wrong number for	6
wrong number of	-11
wrong number on	-16
wrong person	27
wrong person i	26
wrong phone	17
wrong phone $	14
wrote	-26
wrote _ $	-13
wrote _ _ on	6
wrote it	-6
wrote my	7
wrote these	-14
y	18
y _ $	38
y _ _ $	-21
y _ _ a	11
y _ _ caso	-12
y _ _ dejan	-11
y _ _ dia	8
y _ _ dijo	6
y _ _ es	5
y _ _ escribas	9
y _ _ estar	14
y _ _ la	5
y _ _ llegando	22
y _ _ los	9
y _ _ me	-8
y _ _ mi	23
y _ _ nada	-12
y _ _ ni	-5
y _ _ no	-8
y _ _ por	-49
y _ _ se	-14
y _ _ tiene	-8
y _ _ voy	-11
y _ a	25
y _ como	10
y _ digo	-6
y _ en	-12
y _ es	5
y _ este	-50
y _ estoy	-5
y _ habia	-9
y _ hay	-6
y _ llegan	23
y _ llegando	5
y _ lo	18
y _ los	-9
y _ mandando	8
y _ mando	-10
y _ mensaje	11
y _ mi	12
y _ no	-27
y _ perdi	-7
y _ puedo	17
y _ que	-20
y _ quiero	15
y _ si	-6
y _ vuelven	6
y _ ya	7
y a mi	9
y ahi	-16
y ahora	6
y ahora me	-6
y creo	-6
y creo que	-6
y duermo	8
y duermo de	8
y el	10
y empezamos	-8
y empezamos $	-8
y esos	6
y esta	11
y este	10
y este es	10
y hoy	18
y la	-9
y le	-9
y le llegan	9
y los	17
y me	-12
y me mando	-10
y me perdi	-7
y ni	-16
y no	25
y no ando	6
y no es	-5
y no lo	20
y no los	-5
y no puedo	18
y no quiero	15
y nomas	9
y nunca	-10
y pongan	-30
y si	-12
y siguen	17
y siguen llegando	5
y te	9
y tengo	6
y todavia	23
y tu	-13
y ustedes	5
y ya	-9
y ya no	-5
y yo	-7
y yo no	-11
ya	98
ya $	103
ya .	-22
ya _ $	53
ya _ _ $	20
ya _ _ a	-15
ya _ _ abusos	-23
ya _ _ ahi	-5
ya _ _ al	-25
ya _ _ contacten	5
ya _ _ de	13
ya _ _ del	10
ya _ _ dicho	9
ya _ _ dieron	-8
ya _ _ dos	8
ya _ _ el	-12
ya _ _ en	16
ya _ _ escriban	14
ya _ _ escribir	10
ya _ _ eso	7
ya _ _ estar	9
ya _ _ este	18
ya _ _ esten	16
ya _ _ firma	-7
ya _ _ horas	-14
ya _ _ interesa	26
ya _ _ la	-25
ya _ _ llegan	-8
ya _ _ llegue	11
ya _ _ lleguen	19
ya _ _ los	13
ya _ _ lugar	-5
ya _ _ mande	8
ya _ _ mandes	10
ya _ _ mensajes	-12
ya _ _ mensajitos	13
ya _ _ mi	-5
ya _ _ ni	27
ya _ _ no	45
ya _ _ para	9
ya _ _ pero	-9
ya _ _ presente	-12
ya _ _ que	75
ya _ _ recibir	18
ya _ _ se	13
ya _ _ su	13
ya _ _ tanto	9
ya _ _ trabajar	-12
ya _ _ veces	14
ya _ _ y	8
ya _ abre	-6
ya _ ahi	6
ya _ alcance	-5
ya _ bien	-7
ya _ bloquie	16
ya _ bueno	8
ya _ canse	-7
ya _ con	19
ya _ de	7
ya _ dije	10
ya _ el	-5
ya _ es	8
ya _ escriban	14
ya _ esten	7
ya _ fastidio	8
ya _ favor	13
ya _ fue	13
ya _ fuera	13
ya _ gracias	-41
ya _ habia	9
ya _ habian	8
ya _ hay	-15
ya _ jaja	22
ya _ la	-5
ya _ los	-10
ya _ manden	23
ya _ mas	-30
ya _ mayoria	-6
ya _ me	-20
ya _ mi	-23
ya _ no	40
ya _ nos	11
ya _ participo	6
ya _ porfavor	18
ya _ puedo	-7
ya _ que	-11
ya _ quiero	-6
ya _ recibir	10
ya _ salgo	-16
ya _ sali	9
ya _ saquenme	7
ya _ se	-17
ya _ senores	16
ya _ sirve	-15
ya _ soy	7
ya _ suave	9
ya _ tengo	-16
ya _ tres	14
ya _ vivo	11
ya _ voy	-13
ya _ ya	17
ya borrenme	14
ya borrenme $	7
ya casi	-10
ya con	-6
ya con los	-14
ya consegui	-16
ya de	13
ya deje	7
ya dije	-10
ya dije que	-10
ya esta	-8
ya estaba	18
ya estaba fuera	18
ya estuvo	8
ya estuvo no	10
ya estuvo suave	9
ya fallecio	8
ya firme	-14
ya firme $	-16
ya firmo	-6
ya les	26
ya les dije	12
ya les habia	10
ya llegue	-26
ya llegue $	-25
ya lo	-8
ya los	14
ya me	14
ya me canse	-7
ya me habian	8
ya me sali	9
ya mero	-17
ya ni	9
ya no	67
ya no $	57
ya no abre	-6
ya no alcance	-5
ya no es	10
ya no escriban	14
ya no esten	7
ya no hay	-15
ya no manden	6
ya no mas	-30
ya no nos	11
ya no participo	6
ya no porfavor	18
ya no puedo	-7
ya no quiero	-6
ya no recibir	10
ya no se	-17
ya no sirve	-15
ya no soy	7
ya no tengo	-16
ya no vivo	11
ya parale	-5
ya parele	29
ya parele con	8
ya paren	8
ya parenle	30
ya parenle $	29
ya por	13
ya por favor	13
ya pusieron	-8
ya que	7
ya que fastidio	8
ya quitenme	16
ya salio	-9
ya saquenme	16
ya se	15
ya se fue	13
ya somos	-6
ya somos mayoria	-6
ya tengo	-14
ya tengo mi	-11
ya van	14
ya van tres	14
ya voy	-18
ya voy $	-6
yalls	10
yay	-7
yay $	-7
yea	-15
yeah	-7
yeah you	5
year	-20
year $	-21
years $	-6
years .	7
yelling	-17
yep	-39
yes	-40
yes $	-12
yes .	-12
yes _ $	-23
yes _ _ $	-6
yes _ _ like	6
yes _ one	-11
yes _ the	15
yes but	16
yes i	-6
yesenia	15
yesterday	-12
yet	-26
yet $	-28
yo	20
yo .	-11
yo _ $	-6
yo _ 2	-7
yo _ _ $	-40
yo _ _ a	18
yo _ _ al	-6
yo _ _ en	11
yo _ _ la	9
yo _ _ mi	8
yo _ _ otro	9
yo _ _ que	-35
yo _ _ salgo	-11
yo _ _ sola	7
yo _ _ ustedes	-6
yo _ _ yo	14
yo _ el	6
yo _ en	36
yo _ estoy	8
yo _ firme	17
yo _ fui	-6
yo _ los	-10
yo _ me	-10
yo _ mi	-9
yo _ no	10
yo _ pedi	-19
yo _ por	-8
yo _ queria	8
yo _ quiero	-14
yo _ trabajo	19
yo ando	8
yo con	-11
yo de	16
yo estoy	9
yo le	-12
yo limpio	6
yo me	6
yo ni	14
yo ni trabajo	11
yo no fui	-7
yo no me	-10
yo no pedi	-18
yo no queria	8
yo no quiero	-13
yo sigo	-6
yo sigo con	-6
yo soy	6
yo vivo	23
yo vivo en	23
yo voy	-6
yo ya	21
yo ya estoy	8
yo ya no	5
you	62
you $	39
you .	14
you . please	7
you _ $	13
you _ .	-22
you _ _ $	25
you _ _ .	7
you _ _ a	-8
you _ _ am	10
you _ _ and	7
you _ _ do	5
you _ _ everything	-10
you _ _ for	8
you _ _ from	-30
you _ _ he	-8
you _ _ how	-24
you _ _ i	-21
you _ _ im	12
you _ _ in	-12
you _ _ it	-6
you _ _ me	26
you _ _ messaging	5
you _ _ my	55
you _ _ name	-9
you _ _ number	-24
you _ _ one	-12
you _ _ people	-9
you _ _ quit	-6
you _ _ remove	8
you _ _ stop	11
you _ _ texting	14
you _ _ that	-6
you _ _ the	-12
you _ _ to	32
you _ _ trying	24
you _ _ up	-20
you _ _ was	-15
you _ _ wrong	40
you _ _ you	-10
you _ a	-8
you _ again	20
you _ are	14
you _ been	-6
you _ doing	-8
you _ drop	32
you _ had	25
you _ haha	-12
you _ i	17
you _ if	-14
you _ im	19
you _ in	-11
you _ it	-6
you _ know	-14
you _ leave	-12
you _ lol	25
you _ me	-17
you _ message	6
you _ my	-53
you _ no	-9
you _ not	6
you _ number	8
you _ on	-24
you _ one	9
you _ please	7
you _ quit	26
you _ remove	9
you _ send	-7
you _ spam	-19
you _ stop	34
you _ take	20
you _ text	-11
you _ texting	17
you _ texts	20
you _ that	-30
you _ the	52
you _ this	-6
you _ to	5
you _ want	20
you _ your	-7
you a	9
you again	11
you all	17
you and	-6
you are	29
you at	-9
you back	-8
you back $	-8
you call	-7
you can	29
you can drop	32
you can stop	10
you can text	-14
you could	27
you dare	-25
you did	-9
you didnt	10
you do	-6
you dont	14
you dont want	22
you eat	-10
you ever	16
you feel	-7
you finish	-8
you folks	10
you for	-34
you get	-39
you get me	-7
you get my	-12
you getting	-5
you go	15
you going	29
you going to	11
you got	28
you got stop	8
you got the	21
you guys	-28
you guys $	-12
you guys stop	-8
you have	28
you have $	12
you have the	20
you in	24
you know	-8
you lol	-18
you lol $	-18
you mind	15
you my number	14
you never	24
you not	55
you off	20
you people	44
you please	10
you quit	8
you quit $	7
you said	-13
you said $	-12
you sell	-7
you send	-20
you send $	-13
you sent	-7
you should	-12
you spell	-6
you still	14
you stop	11
you text	28
you text it	6
you text me	-7
you the	-9
you there	-10
you there $	-6
you this	-8
you to	32
you to quit	7
you to stop	11
you to text	-25
you to the	6
you wrote	-8
you your	-8
your	72
your _ .	8
your _ _ $	27
your _ _ .	7
your _ _ a	-7
your _ _ he	-14
your _ _ i	-6
your _ _ out	6
your _ _ the	37
your _ _ you	-10
your _ but	14
your _ dont	15
your _ for	7
your _ i	-7
your _ in	30
your _ is	-9
your _ list	6
your _ lol	18
your _ on	8
your _ read	5
your _ take	13
your _ to	13
your _ when	-7
your a	-17
your choice	11
your database	7
your doing	9
your end	25
your end $	25
your going	36
your last	-15
your list	29
your list $	13
your message	-6
your messages	20
your messages $	14
your mom	-17
your name	-13
your name $	-13
your number	-32
your number $	-11
your numbers	7
your system	25
your texts	24
your texts $	12
your time	-12
your time $	-12
your union	11
youre	16
youre _ for	9
youre _ me	-25
youre looking	13
youre looking for	13
youre not	-10
yours	10
youve	28
youve _ the	28
yrs	-32
yrs $	-10
yrs _ _ $	-5
yrs _ no	-15
yrs no	-5
yup	-16
yup .	-12
z	-15
z $	-15
zero	28
zero interest	18
zoom	-6
"""

URGENT = """
	-294
.	29
. 75	-12
. 9	13
. _ $	50
. _ .	65
. _ _ $	22
. _ _ .	35
. _ _ a	-5
. _ _ at	11
. _ _ be	-10
. _ _ but	22
. _ _ come	10
. _ _ coming	23
. _ _ en	-18
. _ _ eso	-10
. _ _ even	-10
. _ _ for	-7
. _ _ get	-9
. _ _ got	-9
. _ _ here	-16
. _ _ i	-11
. _ _ is	19
. _ _ know	6
. _ _ la	-24
. _ _ mi	-12
. _ _ my	26
. _ _ no	-19
. _ _ not	-8
. _ _ of	-14
. _ _ ok	-8
. _ _ on	13
. _ _ que	-7
. _ _ right	-10
. _ _ say	-6
. _ _ should	21
. _ _ sign	12
. _ _ still	8
. _ _ that	17
. _ _ the	-21
. _ _ they	6
. _ _ this	-8
. _ _ to	-24
. _ _ want	11
. _ _ was	7
. _ _ we	7
. _ _ you	-9
. _ a	38
. _ again	39
. _ been	22
. _ can	-9
. _ day	-7
. _ didnt	9
. _ dieron	-29
. _ do	6
. _ does	13
. _ dont	15
. _ el	-23
. _ es	-15
. _ estas	-7
. _ even	10
. _ guys	21
. _ happens	-13
. _ have	-10
. _ he	-19
. _ here	-5
. _ how	9
. _ i	-10
. _ im	-11
. _ in	-23
. _ is	-7
. _ it	-25
. _ knows	6
. _ la	-5
. _ les	-6
. _ lo	15
. _ me	-11
. _ my	-30
. _ not	13
. _ o	-18
. _ one	7
. _ que	-41
. _ quiero	-7
. _ razon	-22
. _ says	11
. _ should	-6
. _ soy	-11
. _ that	-20
. _ they	-11
. _ think	12
. _ verdad	-14
. _ was	14
. _ we	-10
. _ what	-9
. _ will	-13
. _ years	45
. _ you	14
. _ yrs	10
. am	-12
. am i	-12
. can	-33
. can they	-6
. como	-15
. did	15
. do	-10
. does	-14
. dont	-7
. for	-11
. gone	15
. gone .	15
. he	25
. he got	18
. he knows	6
. hes	17
. how	-10
. i said	-16
. i think	12
. i will	-10
. im	8
. is	-6
. is it	-28
. is that	-10
. its	51
. just	-8
. la	-8
. like	15
. lol	-6
. lol $	-6
. me	35
. my	8
. never	13
. no	16
. no la	-5
. no me	11
. nobody	-7
. nos	-22
. not	10
. one	-16
. or	15
. para	-9
. por	-7
. puedo	-9
. que	-25
. said	14
. se	-19
. she	8
. should	-5
. sorry	27
. tengo	6
. text	-7
. thats	-18
. the	32
. they	5
. tiene	-15
. today	7
. true	-6
. true $	-6
. two	17
. two guys	21
. was	-17
. was that	-7
. we	-14
. we got	-9
. what do	14
. what does	18
. what happens	-13
. what should	-6
. when	-8
. yes	-7
0	-12
0142	13
0142 $	13
0163	14
0188	-9
1	-53
1 $	-11
1 _ 1	-9
1 _ _ $	-11
1 _ late	12
1 minute	12
1 minute late	12
1 on 1	-9
10	11
10 $	-6
10 15	-10
10 15 $	-10
10 _ $	-18
10 _ _ $	8
10 _ _ el	6
10 _ ago	13
10 min	9
10 min $	-6
10 min ago	17
104	8
11	43
12	21
12 _ $	24
12 _ _ $	30
12 _ _ my	-9
14	36
14 $	19
14 _ $	21
14 _ _ $	-10
14 anos	5
14 anos $	5
1400	-11
15	25
15 $	26
16 $	6
18	-19
2	-6
2 .	-12
2 . 75	-12
2 _ $	-9
2 _ 75	-12
2 _ _ $	9
2 _ _ a	-14
2 _ _ la	-12
2 _ _ me	16
2 _ and	7
2 _ en	-12
2 chairs	-5
2 dias	-23
2 more	-6
2 people	-7
2 ya	-9
20	-49
20 $	-10
20 _ $	5
20 _ _ $	-11
20 bucks	-7
20 hrs	-10
2009	-7
2015	-11
22	33
22 _ $	12
22 years	16
24	13
25	-6
28	-23
2nd	36
2nd _ $	15
2nd shift	40
3 $	-14
3 _ $	-15
3 _ .	-15
3 _ _ $	13
3 _ _ no	29
3 _ _ que	8
3 _ _ so	21
3 _ _ supervisor	-26
3 _ and	-27
3 _ el	-44
3 _ from	17
3 _ me	-7
3 _ sin	19
3 _ y	-21
3 days	9
3 dias	18
3 en	-33
3 en el	-33
3 guys	20
3 more	-5
3 of	-13
3 people	29
3 times	17
3 weeks	-7
3 weeks $	-7
30	-25
30 $	-12
30 years	-21
300	-6
3000	11
3000 _ _ van	11
31	-18
31 _ $	-8
34	-34
38	23
3am	24
3pm	-13
3rd _ $	-8
3rd shift	-5
4	7
4 $	-17
4 _ $	14
4 _ 5	8
4 _ _ $	7
4 _ _ la	5
4 _ en	5
4 _ us	17
4 horas	54
4 horas $	30
4 hours	7
4 of	27
4 of us	17
4 west	13
4 y	-30
40	-32
40 _ _ $	-14
40 a	25
40 dolares	-11
5	-6
5 $	9
5 _ _ $	-10
5 _ la	-5
50	-17
50 _ $	-18
50 _ _ $	-9
545	-7
55	-16
555	-16
555 0142	13
555 0142 $	13
555 0163	14
555 0188	-9
555 _ $	17
5am	14
5am $	14
6	-13
6 $	-13
6 _ $	-6
6 _ _ $	-7
6 _ us	18
6 anos	9
6 of	18
6 of us	18
6 yrs	18
60	-29
60 _ $	-6
60 dolares	-14
614	22
7	-31
7 $	-19
75	-12
8 $	-16
8 _ $	-23
8 _ _ $	-5
8 libras	-10
8 libras $	-10
89	-9
9	35
9 $	-6
9 anos	16
9 me	11
90 _ .	-7
90 days	-8
90 dias	7
90s	-21
91	-5
911	28
911 $	17
94	-21
98	-24
9am	17
?	-258
^ 2	22
^ 3	15
^ 4	17
^ _ $	-95
^ _ .	-20
^ _ 10	42
^ _ 2	-16
^ _ 20	7
^ _ 3	24
^ _ 4	-14
^ _ 555	-6
^ _ 7	-7
^ _ _ $	-44
^ _ _ 12	-12
^ _ _ 2	-14
^ _ _ 3	-13
^ _ _ 4	-13
^ _ _ 5	12
^ _ _ 50	-6
^ _ _ 500	11
^ _ _ 6	53
^ _ _ 60	-8
^ _ _ 9	-8
^ _ _ about	-31
^ _ _ acaba	-9
^ _ _ advertencia	-9
^ _ _ after	-11
^ _ _ again	-13
^ _ _ agarro	16
^ _ _ aguanto	-10
^ _ _ ahorita	-13
^ _ _ aire	-9
^ _ _ al	-20
^ _ _ all	-16
^ _ _ allowed	-15
^ _ _ alto	-13
^ _ _ amigos	13
^ _ _ and	25
^ _ _ anos	-18
^ _ _ anyone	21
^ _ _ app	-12
^ _ _ are	-14
^ _ _ aretes	-7
^ _ _ around	-11
^ _ _ as	-16
^ _ _ asi	5
^ _ _ ask	-6
^ _ _ asked	15
^ _ _ asking	13
^ _ _ at	24
^ _ _ attitude	-11
^ _ _ aviso	-8
^ _ _ away	-8
^ _ _ badge	-15
^ _ _ baja	-8
^ _ _ balazos	20
^ _ _ basura	-5
^ _ _ be	8
^ _ _ beat	-13
^ _ _ been	-22
^ _ _ before	-10
^ _ _ believe	9
^ _ _ bien	-13
^ _ _ blocked	8
^ _ _ bloqueo	-7
^ _ _ boss	-18
^ _ _ break	-9
^ _ _ breaks	-7
^ _ _ broke	-6
^ _ _ bus	-6
^ _ _ but	-6
^ _ _ by	32
^ _ _ cafe	7
^ _ _ call	13
^ _ _ calls	14
^ _ _ cambiar	-11
^ _ _ cambio	-6
^ _ _ came	29
^ _ _ cameras	9
^ _ _ canceled	-9
^ _ _ cant	-13
^ _ _ car	48
^ _ _ card	7
^ _ _ cards	-6
^ _ _ care	-7
^ _ _ carro	10
^ _ _ carta	-6
^ _ _ celular	7
^ _ _ chairs	-6
^ _ _ change	-7
^ _ _ charges	-15
^ _ _ comadre	24
^ _ _ come	-8
^ _ _ coming	-33
^ _ _ companera	-12
^ _ _ company	18
^ _ _ con	-30
^ _ _ contra	13
^ _ _ contract	-10
^ _ _ correr	-7
^ _ _ cortar	-6
^ _ _ could	-7
^ _ _ crew	18
^ _ _ cuando	-21
^ _ _ cuartos	-11
^ _ _ cuchillo	16
^ _ _ cut	-11
^ _ _ dar	-18
^ _ _ day	-7
^ _ _ deactivated	14
^ _ _ dejan	42
^ _ _ del	9
^ _ _ deportar	-10
^ _ _ dice	-33
^ _ _ dicen	-5
^ _ _ did	-6
^ _ _ didnt	-6
^ _ _ died	-13
^ _ _ dieron	33
^ _ _ digo	-13
^ _ _ dije	-10
^ _ _ dijo	13
^ _ _ dinero	26
^ _ _ do	6
^ _ _ does	-6
^ _ _ doing	-13
^ _ _ don	6
^ _ _ done	-8
^ _ _ dont	-29
^ _ _ dos	-10
^ _ _ down	-16
^ _ _ dropped	15
^ _ _ el	-37
^ _ _ en	14
^ _ _ encerrados	16
^ _ _ end	-14
^ _ _ ended	7
^ _ _ enough	-6
^ _ _ entre	29
^ _ _ equipo	-11
^ _ _ era	-15
^ _ _ es	8
^ _ _ escriban	-9
^ _ _ escuela	-9
^ _ _ esposo	12
^ _ _ esta	50
^ _ _ estan	10
^ _ _ estar	-7
^ _ _ estoy	-6
^ _ _ estuvo	17
^ _ _ every	18
^ _ _ everybody	14
^ _ _ everyone	11
^ _ _ ex	19
^ _ _ favor	14
^ _ _ fecha	-6
^ _ _ feel	17
^ _ _ fight	19
^ _ _ finally	30
^ _ _ find	-19
^ _ _ fired	7
^ _ _ firmar	-5
^ _ _ firmas	-17
^ _ _ firme	13
^ _ _ fixed	-15
^ _ _ flu	-12
^ _ _ for	-7
^ _ _ foto	11
^ _ _ from	18
^ _ _ fue	-6
^ _ _ fuego	-14
^ _ _ fuerte	10
^ _ _ gas	32
^ _ _ gave	35
^ _ _ get	-24
^ _ _ give	-14
^ _ _ go	-17
^ _ _ goes	-7
^ _ _ going	26
^ _ _ good	-17
^ _ _ got	-13
^ _ _ grabbed	6
^ _ _ guantes	-5
^ _ _ gusto	-5
^ _ _ guy	-7
^ _ _ guys	-11
^ _ _ ha	-7
^ _ _ habla	-12
^ _ _ hacer	16
^ _ _ hago	-7
^ _ _ han	-6
^ _ _ hand	9
^ _ _ has	-19
^ _ _ hasta	-15
^ _ _ have	-22
^ _ _ hay	-42
^ _ _ he	15
^ _ _ hector	-9
^ _ _ her	8
^ _ _ here	26
^ _ _ hes	12
^ _ _ himself	-15
^ _ _ his	19
^ _ _ hit	63
^ _ _ hoja	17
^ _ _ horario	32
^ _ _ horas	-6
^ _ _ hot	-9
^ _ _ how	-6
^ _ _ hoy	26
^ _ _ hurt	-7
^ _ _ husband	12
^ _ _ i	-15
^ _ _ iba	-9
^ _ _ ill	15
^ _ _ im	-8
^ _ _ in	45
^ _ _ inspector	21
^ _ _ interested	-8
^ _ _ ir	-8
^ _ _ is	-35
^ _ _ isnt	9
^ _ _ its	-23
^ _ _ ive	24
^ _ _ jabon	-8
^ _ _ jefe	-9
^ _ _ jose	-33
^ _ _ just	15
^ _ _ keep	7
^ _ _ keeps	-11
^ _ _ kim	-25
^ _ _ know	-29
^ _ _ la	-9
^ _ _ las	16
^ _ _ last	-11
^ _ _ lawyer	9
^ _ _ le	79
^ _ _ lead	35
^ _ _ leave	-26
^ _ _ leftovers	-7
^ _ _ les	14
^ _ _ line	8
^ _ _ live	14
^ _ _ llegado	10
^ _ _ llevamos	19
^ _ _ llevar	-5
^ _ _ llevo	-8
^ _ _ lo	11
^ _ _ lol	7
^ _ _ longer	19
^ _ _ lose	-6
^ _ _ lost	-9
^ _ _ lugar	-5
^ _ _ luis	26
^ _ _ lunch	-21
^ _ _ luz	22
^ _ _ made	15
^ _ _ mama	-7
^ _ _ management	-7
^ _ _ manager	7
^ _ _ mandarme	-6
^ _ _ manden	-6
^ _ _ manny	38
^ _ _ maria	31
^ _ _ mas	-8
^ _ _ me	53
^ _ _ meant	-8
^ _ _ mejor	8
^ _ _ metiendo	11
^ _ _ metio	-8
^ _ _ mi	11
^ _ _ migra	23
^ _ _ miguel	47
^ _ _ mil	-21
^ _ _ mis	-13
^ _ _ misa	-10
^ _ _ more	-8
^ _ _ morir	16
^ _ _ move	-7
^ _ _ moved	-9
^ _ _ musica	-13
^ _ _ muy	-6
^ _ _ my	26
^ _ _ myself	25
^ _ _ nada	-5
^ _ _ name	-7
^ _ _ need	-24
^ _ _ new	-8
^ _ _ next	8
^ _ _ nice	-10
^ _ _ no	-40
^ _ _ nobody	-5
^ _ _ nombre	-6
^ _ _ nos	-16
^ _ _ not	-11
^ _ _ note	7
^ _ _ nuevo	-11
^ _ _ number	-12
^ _ _ numero	-8
^ _ _ nurse	-7
^ _ _ off	-38
^ _ _ ok	-5
^ _ _ old	-8
^ _ _ olvido	-6
^ _ _ on	25
^ _ _ only	-6
^ _ _ osha	-16
^ _ _ otra	15
^ _ _ otro	-13
^ _ _ our	28
^ _ _ over	15
^ _ _ overtime	10
^ _ _ papel	27
^ _ _ papeles	30
^ _ _ parada	18
^ _ _ parking	-8
^ _ _ paro	-8
^ _ _ pasado	-5
^ _ _ pasaron	-11
^ _ _ pega	32
^ _ _ pelear	-5
^ _ _ people	6
^ _ _ per	-9
^ _ _ perdio	-17
^ _ _ permiso	-5
^ _ _ pero	-18
^ _ _ pide	30
^ _ _ piso	-15
^ _ _ point	16
^ _ _ policia	19
^ _ _ pongo	-5
^ _ _ por	-21
^ _ _ pregunto	-9
^ _ _ produccion	-7
^ _ _ protege	-6
^ _ _ puede	-6
^ _ _ puedo	-18
^ _ _ puse	-12
^ _ _ put	14
^ _ _ que	-50
^ _ _ queja	-9
^ _ _ quemando	30
^ _ _ quien	24
^ _ _ quiere	-11
^ _ _ quiero	39
^ _ _ quit	-27
^ _ _ quitar	-17
^ _ _ quite	-5
^ _ _ quitting	-5
^ _ _ raise	-5
^ _ _ ray	17
^ _ _ really	-8
^ _ _ record	-7
^ _ _ recursos	34
^ _ _ respirar	34
^ _ _ rh	16
^ _ _ rid	25
^ _ _ right	14
^ _ _ rosa	-5
^ _ _ said	-7
^ _ _ salir	-18
^ _ _ same	-6
^ _ _ sangre	7
^ _ _ sat	-7
^ _ _ say	-6
^ _ _ saying	9
^ _ _ says	19
^ _ _ se	-11
^ _ _ second	-21
^ _ _ security	-13
^ _ _ see	-14
^ _ _ sent	-14
^ _ _ shift	28
^ _ _ showed	21
^ _ _ sick	-9
^ _ _ siento	10
^ _ _ sign	26
^ _ _ signed	-20
^ _ _ sin	-10
^ _ _ since	-8
^ _ _ smoking	-5
^ _ _ sol	-12
^ _ _ soy	-15
^ _ _ stop	-45
^ _ _ supposed	15
^ _ _ sus	-8
^ _ _ table	-11
^ _ _ taking	20
^ _ _ talk	-9
^ _ _ tambien	7
^ _ _ tarde	-7
^ _ _ tarjetas	26
^ _ _ te	32
^ _ _ tell	-5
^ _ _ temprano	-5
^ _ _ tengo	-10
^ _ _ terminated	41
^ _ _ texted	34
^ _ _ texts	-8
^ _ _ that	-14
^ _ _ the	27
^ _ _ them	-9
^ _ _ there	-12
^ _ _ they	23
^ _ _ thing	-12
^ _ _ think	-9
^ _ _ this	19
^ _ _ ti	-8
^ _ _ tia	-8
^ _ _ ticket	-11
^ _ _ tiene	-30
^ _ _ tiktok	-10
^ _ _ tino	16
^ _ _ to	45
^ _ _ todavia	-7
^ _ _ today	-14
^ _ _ todos	-9
^ _ _ tomando	15
^ _ _ tonight	-19
^ _ _ took	26
^ _ _ trabajo	-11
^ _ _ trae	28
^ _ _ traer	-10
^ _ _ tres	42
^ _ _ troca	-5
^ _ _ truck	15
^ _ _ true	-10
^ _ _ turno	12
^ _ _ ultimo	-13
^ _ _ un	-24
^ _ _ una	5
^ _ _ uniforme	-5
^ _ _ union	-8
^ _ _ up	20
^ _ _ ups	16
^ _ _ us	-43
^ _ _ ustedes	-5
^ _ _ vans	14
^ _ _ vino	17
^ _ _ voy	11
^ _ _ voz	-6
^ _ _ want	-11
^ _ _ wants	26
^ _ _ was	-35
^ _ _ watch	8
^ _ _ we	8
^ _ _ week	-11
^ _ _ went	13
^ _ _ what	-10
^ _ _ whats	-6
^ _ _ while	11
^ _ _ wont	-14
^ _ _ wore	19
^ _ _ work	-31
^ _ _ working	-5
^ _ _ works	13
^ _ _ write	-8
^ _ _ wrong	-6
^ _ _ y	41
^ _ _ yes	-14
^ _ _ yo	31
^ _ _ you	-8
^ _ _ your	-17
^ _ a	41
^ _ acaban	12
^ _ actually	-21
^ _ acusan	24
^ _ agarro	18
^ _ agencia	13
^ _ agency	19
^ _ ago	-8
^ _ agua	-15
^ _ alarm	-8
^ _ alarma	-17
^ _ all	-7
^ _ alone	-17
^ _ already	-6
^ _ am	15
^ _ amenazo	32
^ _ amiga	-9
^ _ an	13
^ _ and	-21
^ _ app	25
^ _ aqui	11
^ _ are	48
^ _ arrested	19
^ _ asaltaron	20
^ _ asi	-5
^ _ asking	26
^ _ asusto	-15
^ _ atoro	-12
^ _ attacked	10
^ _ back	-10
^ _ badge	5
^ _ baje	-18
^ _ bajo	-17
^ _ banda	-7
^ _ basta	-8
^ _ battery	-10
^ _ bay	-7
^ _ be	-16
^ _ been	22
^ _ being	5
^ _ better	7
^ _ bien	-6
^ _ blocked	-23
^ _ bloquearon	-21
^ _ boots	-5
^ _ borraron	-10
^ _ boss	11
^ _ botao	60
^ _ botaron	21
^ _ boton	-9
^ _ bought	-21
^ _ bout	44
^ _ bringing	-10
^ _ brought	25
^ _ bus	-8
^ _ but	-6
^ _ by	29
^ _ cafecito	-5
^ _ cai	5
^ _ call	-25
^ _ calor	-6
^ _ camara	34
^ _ cambiaron	20
^ _ cambie	-6
^ _ came	55
^ _ cancelaron	17
^ _ cancelling	-21
^ _ cancelo	-7
^ _ cansada	-10
^ _ cant	33
^ _ capataz	34
^ _ card	-21
^ _ caught	14
^ _ cayeron	38
^ _ cayo	45
^ _ changed	9
^ _ check	-6
^ _ chef	31
^ _ chofer	35
^ _ clocked	12
^ _ cobran	-22
^ _ collapsed	31
^ _ coming	-5
^ _ como	-11
^ _ compadre	-5
^ _ companera	12
^ _ companero	27
^ _ compania	-7
^ _ company	-19
^ _ con	24
^ _ contratista	24
^ _ contrato	-22
^ _ cop	14
^ _ cops	-11
^ _ cornered	14
^ _ corrieron	36
^ _ corro	-6
^ _ cortaron	-20
^ _ corto	-20
^ _ cosas	-5
^ _ counts	-13
^ _ cousin	-19
^ _ coworker	12
^ _ cuando	-6
^ _ cuanto	-8
^ _ cuchillos	-7
^ _ cuento	-5
^ _ cumple	-11
^ _ cunado	-11
^ _ cut	-11
^ _ cutting	13
^ _ da	-22
^ _ dad	13
^ _ dan	-20
^ _ dana	-8
^ _ das	-7
^ _ daughter	-12
^ _ de	-24
^ _ dejo	-10
^ _ del	-31
^ _ deleted	-20
^ _ denied	5
^ _ descansaron	20
^ _ descompuso	-6
^ _ desde	-14
^ _ desmayo	25
^ _ despidieron	32
^ _ dia	-16
^ _ dias	-17
^ _ dicen	-17
^ _ did	-23
^ _ died	5
^ _ dieron	-27
^ _ digo	-6
^ _ dije	-9
^ _ dijeron	12
^ _ dijo	53
^ _ dio	31
^ _ dios	-7
^ _ dispatcher	22
^ _ do	-31
^ _ doctor	-9
^ _ does	-7
^ _ dog	11
^ _ dona	9
^ _ donde	-11
^ _ done	-10
^ _ dont	-29
^ _ door	-8
^ _ dos	-8
^ _ down	-11
^ _ drive	-6
^ _ dropped	18
^ _ duele	-19
^ _ duelen	-14
^ _ dueno	-5
^ _ eat	-7
^ _ eating	-11
^ _ echaron	9
^ _ el	-12
^ _ elevador	-7
^ _ elevator	-7
^ _ else	-5
^ _ empiezan	-5
^ _ empresa	-8
^ _ en	-40
^ _ encerre	-14
^ _ encerro	15
^ _ ended	-6
^ _ entregue	19
^ _ entro	10
^ _ envien	-6
^ _ equivoque	-17
^ _ es	-48
^ _ escupio	48
^ _ esta	56
^ _ estan	35
^ _ estoy	-27
^ _ estuvo	-10
^ _ everybody	-17
^ _ ex	12
^ _ fecha	-6
^ _ fell	40
^ _ fin	-14
^ _ finally	-21
^ _ fire	-8
^ _ fired	8
^ _ firing	18
^ _ first	-11
^ _ followed	10
^ _ for	16
^ _ foreman	14
^ _ found	7
^ _ four	22
^ _ freezer	-16
^ _ from	15
^ _ fuera	-20
^ _ gafete	11
^ _ gas	-9
^ _ gave	-35
^ _ gente	-11
^ _ gerente	-14
^ _ getting	6
^ _ girl	12
^ _ go	-15
^ _ god	-5
^ _ golpe	-11
^ _ got	42
^ _ grabbed	8
^ _ grua	30
^ _ guard	10
^ _ guardia	-5
^ _ guest	10
^ _ guy	37
^ _ guys	21
^ _ ha	17
^ _ hablar	-6
^ _ hace	12
^ _ hago	-6
^ _ hand	6
^ _ hands	16
^ _ happening	7
^ _ has	-18
^ _ have	21
^ _ he	-16
^ _ heading	-8
^ _ here	-13
^ _ hermana	7
^ _ hermano	17
^ _ hice	-6
^ _ hija	-14
^ _ hijos	-6
^ _ hiring	-5
^ _ hit	13
^ _ hizo	38
^ _ home	-9
^ _ hr	-13
^ _ huesped	21
^ _ humo	20
^ _ husband	15
^ _ i	-31
^ _ ice	-11
^ _ if	-26
^ _ ill	-12
^ _ im	-5
^ _ in	61
^ _ inspector	-16
^ _ interesa	-7
^ _ is	25
^ _ isnt	-11
^ _ it	-48
^ _ jalo	19
^ _ jefe	13
^ _ jobs	-6
^ _ jubilo	-11
^ _ jumped	-14
^ _ junta	-8
^ _ just	31
^ _ keeps	27
^ _ knees	-5
^ _ know	20
^ _ lady	-8
^ _ laid	-11
^ _ las	-11
^ _ late	-14
^ _ le	-31
^ _ lead	-14
^ _ leak	26
^ _ leave	-8
^ _ leaving	-15
^ _ left	-18
^ _ les	-17
^ _ lider	-11
^ _ like	-15
^ _ line	78
^ _ link	-13
^ _ lista	-9
^ _ llegan	-11
^ _ llego	-21
^ _ llevan	19
^ _ llevar	-8
^ _ lo	-26
^ _ locked	26
^ _ locker	-6
^ _ long	-7
^ _ longer	-15
^ _ los	8
^ _ machine	-5
^ _ made	7
^ _ make	-6
^ _ making	23
^ _ mal	-7
^ _ manager	-25
^ _ manda	-13
^ _ mandaron	24
^ _ manden	-6
^ _ mando	32
^ _ many	-11
^ _ marido	9
^ _ mas	-14
^ _ mayordomo	28
^ _ me	-42
^ _ mes	-5
^ _ mi	-18
^ _ miedo	17
^ _ migra	22
^ _ molesta	-24
^ _ mom	-6
^ _ monoxide	18
^ _ more	-11
^ _ moved	-9
^ _ movieron	-7
^ _ much	18
^ _ mucho	-16
^ _ mude	-12
^ _ muero	-15
^ _ muerta	-6
^ _ murio	-18
^ _ my	-27
^ _ myself	15
^ _ n	-16
^ _ need	-7
^ _ never	-14
^ _ new	-8
^ _ next	11
^ _ nina	-17
^ _ nino	-11
^ _ ninos	-16
^ _ no	-28
^ _ nos	-29
^ _ not	-19
^ _ nuevo	16
^ _ number	-9
^ _ numero	-6
^ _ o	17
^ _ obligaron	24
^ _ of	-20
^ _ off	-13
^ _ ofrecieron	-6
^ _ oido	-8
^ _ old	-8
^ _ on	-29
^ _ one	13
^ _ only	-6
^ _ oreja	-11
^ _ otro	-7
^ _ otros	-6
^ _ out	13
^ _ overtime	-12
^ _ owns	-11
^ _ paid	-7
^ _ pain	-15
^ _ papa	19
^ _ paper	-9
^ _ para	24
^ _ pararon	-18
^ _ pare	-25
^ _ park	-10
^ _ parked	10
^ _ paro	-29
^ _ pasaria	-7
^ _ pase	-22
^ _ paso	12
^ _ passed	-9
^ _ patrol	15
^ _ patron	14
^ _ pedi	-12
^ _ pego	27
^ _ pegue	-15
^ _ pensando	-7
^ _ people	17
^ _ person	-7
^ _ phone	-19
^ _ picked	19
^ _ pidieron	5
^ _ pidio	37
^ _ pizza	-5
^ _ please	-10
^ _ plus	-6
^ _ podrian	-14
^ _ policias	-10
^ _ poncharon	13
^ _ ponen	-9
^ _ por	-35
^ _ pregunto	28
^ _ prendio	12
^ _ prices	-8
^ _ primo	8
^ _ probation	5
^ _ puede	-24
^ _ pueden	-30
^ _ puedo	45
^ _ pulled	27
^ _ puse	-6
^ _ pusieron	-23
^ _ puso	24
^ _ put	23
^ _ que	-6
^ _ quede	-16
^ _ quedo	14
^ _ quien	-32
^ _ quieren	-20
^ _ quiero	-8
^ _ quit	-10
^ _ quite	-14
^ _ quito	-6
^ _ read	15
^ _ removed	-6
^ _ retired	-8
^ _ right	-5
^ _ robaron	-10
^ _ rumor	-6
^ _ saco	-9
^ _ safe	-5
^ _ said	45
^ _ sale	-6
^ _ salgo	-15
^ _ salio	-17
^ _ saw	-15
^ _ say	-19
^ _ saying	9
^ _ says	-12
^ _ scared	34
^ _ se	18
^ _ second	35
^ _ see	-22
^ _ send	-13
^ _ sending	14
^ _ senorita	-7
^ _ sent	10
^ _ shift	-6
^ _ shut	-8
^ _ si	-26
^ _ signing	-9
^ _ sigue	-7
^ _ sin	29
^ _ sister	-5
^ _ slapped	10
^ _ somos	-10
^ _ son	-29
^ _ sorry	6
^ _ soy	17
^ _ speech	-6
^ _ spit	38
^ _ sprayed	22
^ _ still	-9
^ _ stop	-25
^ _ stopped	-26
^ _ strike	-14
^ _ stuck	16
^ _ supervisor	44
^ _ suspended	29
^ _ suspendieron	9
^ _ take	12
^ _ tamales	-9
^ _ tan	9
^ _ tanto	-6
^ _ tardes	10
^ _ tarjeta	-5
^ _ te	-10
^ _ team	-12
^ _ telefono	-7
^ _ tell	-8
^ _ telling	5
^ _ test	-10
^ _ text	-21
^ _ that	-7
^ _ the	-136
^ _ there	-23
^ _ they	-59
^ _ thing	-7
^ _ think	15
^ _ thinking	-5
^ _ this	-10
^ _ threatened	-12
^ _ threatening	48
^ _ threw	9
^ _ through	25
^ _ tia	-7
^ _ tienen	14
^ _ tipo	15
^ _ tired	-8
^ _ tiro	23
^ _ to	-6
^ _ toca	-27
^ _ toco	-22
^ _ todos	18
^ _ told	27
^ _ tonight	-14
^ _ tono	-7
^ _ took	34
^ _ touched	22
^ _ traen	55
^ _ trafico	-12
^ _ tres	8
^ _ tried	14
^ _ triste	-14
^ _ troca	-11
^ _ truck	54
^ _ tu	-11
^ _ two	-10
^ _ una	12
^ _ uncle	-19
^ _ union	-8
^ _ uno	20
^ _ unsubscribed	-5
^ _ up	-14
^ _ urge	-10
^ _ us	27
^ _ used	-7
^ _ ve	-11
^ _ veo	6
^ _ ver	-11
^ _ vez	14
^ _ viene	22
^ _ viernes	20
^ _ vino	18
^ _ volante	-11
^ _ volteo	21
^ _ voy	-18
^ _ w	-10
^ _ wait	-6
^ _ walked	-11
^ _ want	-9
^ _ wants	-21
^ _ was	14
^ _ wasnt	-8
^ _ water	11
^ _ way	-6
^ _ we	-21
^ _ went	13
^ _ when	-11
^ _ white	8
^ _ who	5
^ _ whole	-8
^ _ will	-7
^ _ with	8
^ _ wondering	-14
^ _ wont	-11
^ _ work	-24
^ _ would	-10
^ _ wouldnt	15
^ _ write	22
^ _ wrote	-6
^ _ y	-31
^ _ ya	18
^ _ yes	-9
^ _ yo	-14
^ _ you	-44
^ _ your	-11
^ a	52
^ a como	-7
^ a guy	11
^ a lo	9
^ a los	11
^ a mi	-18
^ a que	-11
^ a quien	-22
^ accused	20
^ accused me	20
^ adios	-5
^ agents	23
^ ahora	-8
^ al	42
^ al fin	9
^ alguien	25
^ all	19
^ all done	-8
^ alto	-12
^ am	21
^ am i	-10
^ ammonia	26
^ ammonia leak	26
^ anda	49
^ ando con	-16
^ ando en	12
^ anybody	-22
^ apartenme	-6
^ app	8
^ app says	8
^ aqui	-8
^ are	-34
^ are they	-8
^ are we	-5
^ are you	-8
^ arrestaron	27
^ ask	-9
^ at	-18
^ at my	-12
^ ayer	-8
^ ayuda	17
^ ayuda por	17
^ back	-13
^ back in	-13
^ baja	-9
^ battery	35
^ be	-15
^ been	8
^ been here	-11
^ block	-6
^ blocked	-8
^ blood	6
^ border	15
^ border patrol	15
^ borra	-14
^ borren	-6
^ boss	53
^ boss bought	-19
^ boss is	-12
^ boss took	5
^ bosses	13
^ botaron	-10
^ botaron la	-10
^ break	-7
^ buenas	18
^ buenas tardes	10
^ buenos	-7
^ buenos dias	-7
^ call	-8
^ call me	-8
^ called	-9
^ cambiaron	-8
^ cambiaron el	-7
^ can	-60
^ can i	-19
^ can they	-13
^ can you	-14
^ cant	9
^ carbon	18
^ carbon monoxide	18
^ cayo	-15
^ cerraron	-5
^ cerraron la	-5
^ changed	-7
^ como	-53
^ como le	-9
^ como se	-14
^ company	-9
^ con	-28
^ con quien	-6
^ contract	-9
^ contract says	-9
^ contrataron	-6
^ cops	33
^ corrieron	58
^ corrieron a	59
^ could	-6
^ count	-7
^ count me	-6
^ crane	38
^ crane dropped	38
^ cual	-13
^ cual es	-9
^ cuando	-18
^ cuantas	-7
^ cuanto	-25
^ cuanto tiene	-6
^ cuantos	-17
^ customer	-9
^ cut	-6
^ cut my	12
^ de	-21
^ de golpe	-10
^ deja	-7
^ dejalo	-8
^ dejame	-13
^ dejame en	-6
^ dejaron	9
^ dejaron de	-8
^ deje	-24
^ deje de	-6
^ dejeme	-7
^ dejen	-21
^ dejen de	-11
^ dejo	-8
^ detuvieron	14
^ dice	48
^ dice el	8
^ dice que	39
^ dicen	7
^ dicen que	7
^ did	-16
^ did they	-8
^ did you	-5
^ dieron	32
^ digale	-5
^ digale a	-5
^ diganle	-14
^ dijo	24
^ dijo que	24
^ disculpe	6
^ disculpe la	6
^ dispatcher	13
^ do	-17
^ do i	27
^ do they	-21
^ do we	-5
^ doctor	-10
^ does	-29
^ does my	-7
^ does signing	-8
^ don	-20
^ donde	-14
^ done	-11
^ dont	-82
^ dont call	-14
^ dont park	-10
^ dont send	-13
^ dont text	-5
^ dos	50
^ drop	-17
^ drop me	-7
^ drop the	-7
^ dropped	-10
^ dropped my	-8
^ el	66
^ el boton	-9
^ el bus	-6
^ el capataz	42
^ el companero	-10
^ el contratista	24
^ el de	-5
^ el elevador	-7
^ el gerente	-14
^ el guardia	-17
^ el hijo	9
^ el manager	-29
^ el mayordomo	28
^ el nuevo	24
^ el patron	17
^ el que	20
^ el supervisor	-10
^ en	-58
^ en la	-27
^ en mi	-21
^ en que	-5
^ end	-18
^ end of	-12
^ entre	16
^ es	27
^ esa	-15
^ ese	-28
^ esos	-6
^ esposaron	25
^ esta	46
^ esta el	6
^ estamos	27
^ estan	59
^ este	-13
^ estoy	67
^ estoy cansada	-10
^ estoy en	11
^ estoy fuera	-20
^ estuve	-22
^ false	-8
^ favor	-9
^ favor de	-9
^ feliz	-17
^ feliz dia	-10
^ fijese	-16
^ fijese que	-16
^ finally	-5
^ fire	9
^ fired	58
^ firma	14
^ firme	-35
^ foreman	20
^ forgot	-11
^ forgot my	-11
^ forklift	28
^ forklift hit	38
^ found	28
^ found a	27
^ fuera	-5
^ fuga	38
^ fuga de	38
^ fui	-9
^ fui a	-9
^ funeral	-5
^ funeral for	-5
^ ganamos	-6
^ ganamos la	-6
^ gano	-12
^ get	-18
^ get off	-11
^ getting	-15
^ girl	16
^ going	-9
^ got	57
^ got a	-9
^ got fired	19
^ got lost	-19
^ got my	8
^ gracias	-9
^ gracias por	-9
^ guarde	-8
^ guarde los	-8
^ guest	18
^ guy	46
^ habia	35
^ habia una	41
^ hace	-8
^ had	-18
^ had to	-9
^ haha	-5
^ hang	15
^ hang on	-6
^ happy	-15
^ hay	38
^ hay humo	24
^ hay que	-12
^ hay un	32
^ he	91
^ he blocked	-15
^ he grabbed	8
^ he is	5
^ he keeps	30
^ he offered	9
^ he said	8
^ he sent	11
^ he told	-11
^ he touched	22
^ he wont	-22
^ heard	-7
^ heat	-12
^ hes	5
^ hey	6
^ hey its	6
^ hicimos	-12
^ hit	-31
^ hit me	-16
^ hold	-12
^ hold up	-11
^ how	-64
^ how do	-14
^ how long	-7
^ how many	-11
^ how much	-9
^ how would	-8
^ hoy	-56
^ hoy fue	16
^ hr	43
^ hr deleted	-6
^ huele	23
^ hypothetically	-8
^ hypothetically if	-8
^ i	-11
^ i already	-6
^ i am	16
^ i cant	32
^ i deleted	-7
^ i dont	-23
^ i got	34
^ i had	23
^ i have	6
^ i heard	9
^ i just	-11
^ i keep	-6
^ i lost	27
^ i no	-7
^ i quit	-6
^ i read	-6
^ i retired	-6
^ i saw	-14
^ i see	-16
^ i think	15
^ i told	-30
^ i unsubscribed	-5
^ i used	-5
^ i want	-17
^ i was	16
^ i wont	-12
^ i work	-17
^ ice	45
^ id	-11
^ id like	-6
^ idk	13
^ if	-64
^ if i	-22
^ if my	-9
^ if they	-13
^ ill be	-9
^ im	-23
^ im a	-10
^ im being	6
^ im bringing	-8
^ im coming	-5
^ im leaving	-15
^ im not	-8
^ im off	10
^ im on	-5
^ im scared	34
^ im the	-6
^ immigration	27
^ in	-7
^ in the	-7
^ is	-45
^ is it	10
^ is my	-7
^ is the	-9
^ is there	-15
^ is this	-12
^ it	-7
^ its	-35
^ its a	-9
^ its my	-7
^ ive	-11
^ just got	36
^ just wondering	-14
^ keep	-15
^ kids	-18
^ knock	-9
^ la	23
^ la agencia	13
^ la compania	-7
^ la de	41
^ la empresa	-8
^ la grua	30
^ la junta	-8
^ la lista	-9
^ la migra	22
^ la supervisora	-7
^ la tarjeta	-5
^ la troca	-9
^ la van	-14
^ laid	17
^ laid off	17
^ las	-26
^ lawyer	11
^ le	55
^ le cayo	21
^ le cuento	-5
^ le dije	-9
^ le dijo	32
^ le dio	23
^ le pedi	-7
^ le puedo	-10
^ le quitaron	-15
^ leave	-31
^ leave it	-6
^ leave me	-9
^ left	-9
^ lei	-19
^ lei que	-8
^ les	9
^ let	-24
^ let me	-17
^ lets	-7
^ lets go	-6
^ letter	-8
^ line	-15
^ llego	21
^ llevo	-25
^ llevo 4	-6
^ llevo a	-21
^ lo	-38
^ lo de	-11
^ locked	41
^ locked out	41
^ lol	-12
^ lord	21
^ los	-60
^ los cuchillos	-7
^ los ninos	-16
^ los otros	-5
^ los policias	-10
^ lose	-17
^ lose the	-13
^ lost	22
^ lost my	5
^ luis	13
^ man	-21
^ manager	72
^ manager said	7
^ manager told	11
^ manana	11
^ manana es	-11
^ me	141
^ me acaban	12
^ me acusan	24
^ me agarro	18
^ me and	-27
^ me asaltaron	20
^ me bajaron	12
^ me bajo	-17
^ me bloquearon	-21
^ me borraron	-7
^ me botaron	11
^ me cai	5
^ me cambiaron	20
^ me cambie	-6
^ me cancelaron	17
^ me cayo	-13
^ me corrieron	17
^ me cortaron	-20
^ me da	-22
^ me das	-7
^ me dejaron	7
^ me dejo	-9
^ me despidieron	32
^ me dice	6
^ me dieron	-8
^ me dijeron	8
^ me dijo	29
^ me dio	9
^ me duele	-16
^ me duelen	-14
^ me encerre	-14
^ me encerro	15
^ me entro	11
^ me equivoque	-17
^ me escupio	48
^ me esta	43
^ me hizo	38
^ me interesa	-7
^ me jalo	19
^ me jubilo	-11
^ me llegan	-11
^ me llego	-19
^ me lo	-21
^ me manda	-13
^ me mandaron	24
^ me mando	32
^ me molesta	-24
^ me mude	-12
^ me muero	-15
^ me obligaron	24
^ me ofrecieron	-6
^ me pararon	-14
^ me pare	-19
^ me pego	27
^ me pidieron	5
^ me podrian	-14
^ me poncharon	13
^ me ponen	-16
^ me pregunto	38
^ me puede	-13
^ me pueden	-26
^ me quede	-16
^ me quieren	-22
^ me quitan	-11
^ me quitaron	15
^ me sale	-6
^ me sigue	-6
^ me suspendieron	15
^ me tiro	23
^ me toca	-20
^ me toco	-18
^ me urge	-10
^ me van	6
^ me voy	-17
^ menos	-6
^ merry	-5
^ mi	-50
^ mi amiga	-9
^ mi compadre	-5
^ mi companera	6
^ mi companero	22
^ mi cunado	-11
^ mi esposo	-22
^ mi gafete	11
^ mi hermana	7
^ mi hermano	17
^ mi hija	-14
^ mi hijo	-9
^ mi jefe	18
^ mi lead	-6
^ mi nina	-17
^ mi nino	-8
^ mi papa	19
^ mi primo	8
^ mi supervisora	9
^ mi tia	-5
^ mija	8
^ mire	-13
^ mis	-6
^ mis hijos	-6
^ moved	39
^ moved me	42
^ mr	27
^ my	18
^ my back	-6
^ my badge	5
^ my boss	39
^ my cousin	-19
^ my coworker	7
^ my dad	13
^ my daughter	-12
^ my doctor	-7
^ my dog	13
^ my hand	7
^ my hands	18
^ my husband	-14
^ my kid	-7
^ my knees	-5
^ my mom	-6
^ my old	-8
^ my phone	-18
^ my probation	5
^ my shift	-7
^ my sister	-5
^ my son	-19
^ my supervisor	60
^ my truck	-8
^ my uncle	-19
^ nadie	-11
^ nadie me	-7
^ nah	-13
^ need a	5
^ never	-13
^ new	-11
^ ni	-17
^ ni un	-6
^ no	-65
^ no .	-8
^ no calls	-8
^ no envien	-6
^ no estoy	-16
^ no ha	17
^ no he	-9
^ no le	-16
^ no longer	-15
^ no manden	-6
^ no mas	-7
^ no me	-7
^ no more	-9
^ no nos	-7
^ no one	19
^ no pedi	-5
^ no puedo	71
^ no quiero	-6
^ no se	8
^ nobody	-31
^ nobody got	-5
^ nomas	-20
^ non	-9
^ non stop	-9
^ nos	58
^ nos dan	-17
^ nos dejaron	-12
^ nos dieron	-21
^ nos dijeron	-7
^ nos estan	25
^ nos metieron	-12
^ nos tienen	16
^ nos traen	55
^ nos van	-7
^ not	-23
^ nothing	-7
^ nunca	-6
^ ocupo	-6
^ oh	-6
^ oi	-7
^ ok so	10
^ omg	-11
^ on	-7
^ oops	-5
^ otra	15
^ otra vez	15
^ our	-18
^ owner	12
^ pallet	9
^ para	9
^ para que	24
^ paren	-12
^ paso	7
^ paso el	7
^ pay	9
^ pedi	-11
^ pegaron	10
^ people	11
^ perdimos	9
^ phone	-8
^ please	-17
^ please keep	-7
^ por	-39
^ por fin	-18
^ por que	-15
^ pregnant	10
^ pregnant and	10
^ puchica	16
^ puede	-10
^ puede el	-10
^ pueden	-17
^ puedo	-29
^ puedo llevar	-8
^ pues	16
^ pusieron	39
^ pusieron camara	34
^ put	-17
^ put me	-10
^ que	-39
^ que entregue	30
^ que es	-6
^ que hago	-6
^ que le	18
^ que les	-11
^ que me	45
^ que no	-8
^ que pasaria	-7
^ que tiene	19
^ quien	-45
^ quien es	-11
^ quienes	-9
^ quieren	46
^ quieren que	25
^ quiero	-30
^ quisiera	-16
^ quit	-8
^ quitate	-8
^ quiten	-5
^ remove	-10
^ remove 2	-5
^ renuncie	-6
^ roof	26
^ sacaron	13
^ sacaron a	14
^ saco	56
^ salio	-9
^ saquen	-6
^ saw	-18
^ saw a	-15
^ schedule	6
^ scratch	-16
^ se	66
^ se atoro	-12
^ se cayo	33
^ se corto	-12
^ se descompuso	-6
^ se desmayo	25
^ se esta	30
^ se estan	18
^ se llevaron	30
^ se me	-25
^ se murio	-18
^ se prendio	12
^ se puede	-8
^ se ve	-11
^ se vino	21
^ se volteo	21
^ security	11
^ security guard	10
^ send	-7
^ send me	-5
^ she	9
^ she said	-12
^ she told	22
^ shes	36
^ shoot	-7
^ show	-6
^ show me	-6
^ si	-60
^ si me	7
^ si no	-13
^ si y	-11
^ siempre	-6
^ signed	8
^ sin	8
^ since	19
^ since i	19
^ smoke	14
^ so	57
^ so the	9
^ somebody	29
^ someone	42
^ someone died	5
^ someone followed	10
^ sorry	-19
^ sorry i	-11
^ soy	-28
^ spam	-7
^ stop	-29
^ stop by	-7
^ stopped	25
^ strike	-12
^ suena	25
^ suppose	-12
^ take	-44
^ take me	-8
^ tell	-17
^ tell me	-7
^ tengo 2	-8
^ tengo a	-5
^ tengo miedo	19
^ tengo que	-15
^ tengo una	-8
^ text	-9
^ text me	-13
^ thanks	-11
^ that	-28
^ thats	-19
^ thats a	-10
^ the	-10
^ the agency	13
^ the app	25
^ the boss	-18
^ the company	-16
^ the cops	-11
^ the lady	-5
^ the line	6
^ the manager	-14
^ the supervisor	-6
^ there	9
^ theres	29
^ theres a	34
^ they	39
^ they are	17
^ they arrested	19
^ they asked	21
^ they changed	10
^ they denied	5
^ they dropped	-35
^ they gave	-10
^ they got	16
^ they have	10
^ they just	-9
^ they keep	18
^ they let	24
^ they locked	9
^ they made	14
^ they moved	-16
^ they pulled	-9
^ they put	-18
^ they said	17
^ they say	-19
^ they sprayed	22
^ they told	29
^ they took	-37
^ they want	11
^ they wont	-27
^ theyre	84
^ theyre making	9
^ thinking	53
^ thinking about	15
^ thinking of	-6
^ this	-24
^ this is	-10
^ this isnt	-11
^ three	27
^ tiene	40
^ tienen	7
^ tired	-5
^ toda	12
^ toda la	12
^ todavia	-5
^ told	67
^ told my	10
^ told us	27
^ too	-10
^ took	15
^ took my	32
^ tornado	10
^ trabajo	-11
^ traigan	-8
^ traigo	-11
^ trying	-5
^ trying to	-5
^ turn	-10
^ two	23
^ two guys	25
^ un	77
^ un companero	16
^ un huesped	21
^ un tipo	16
^ unos	23
^ unsubscribe	-11
^ ustedes	-9
^ vamos	-6
^ van	32
^ van a	8
^ vete	-7
^ viene	-9
^ vino	14
^ vino el	13
^ voy a	-25
^ voy con	-9
^ walked	9
^ walking	5
^ was	10
^ we	-50
^ we are	10
^ we did	-8
^ we dont	-10
^ we got	-34
^ we had	-12
^ we have	6
^ we lost	10
^ we need	-9
^ we wont	25
^ were	-11
^ what	-84
^ what are	-6
^ what do	-12
^ what if	-21
^ whats	-24
^ whats the	-8
^ when	-18
^ when is	-6
^ where	-18
^ where are	-10
^ who	-60
^ who else	-5
^ who is	-9
^ who would	-6
^ whole	32
^ whole shift	-15
^ whos	-5
^ why	-18
^ why did	-6
^ will	-26
^ will my	-10
^ will they	-11
^ wont	-12
^ would	-9
^ wrong	-10
^ wrote	-10
^ y	-39
^ y si	-23
^ ya	-17
^ ya cayo	6
^ ya estuvo	-9
^ ya le	-6
^ ya pusieron	-5
^ ya se	11
^ ya tengo	-7
^ ya viene	21
^ yea	-11
^ yeah	-23
^ years	-8
^ years ago	-8
^ yep	-5
^ yes	-26
^ yo	-45
^ yo con	-16
^ you better	7
^ you dont	-7
^ you guys	-19
^ you need	12
^ your	-38
^ your text	-9
^ yup	-12
a	12
a 11	13
a 3	-16
a _ $	-11
a _ 10	-12
a _ 2	-20
a _ 3	-17
a _ 4	-13
a _ 5	-24
a _ 6	-7
a _ 9	-12
a _ _ .	-22
a _ _ a	-10
a _ _ afuera	-6
a _ _ at	42
a _ _ be	12
a _ _ by	11
a _ _ camaristas	10
a _ _ cant	-25
a _ _ come	8
a _ _ como	7
a _ _ con	18
a _ _ de	7
a _ _ del	48
a _ _ despues	20
a _ _ dias	-23
a _ _ did	-6
a _ _ digo	-12
a _ _ do	-7
a _ _ dont	-12
a _ _ el	31
a _ _ en	24
a _ _ es	-9
a _ _ everybody	-15
a _ _ for	12
a _ _ hablan	-9
a _ _ i	-9
a _ _ ill	-8
a _ _ in	-16
a _ _ it	10
a _ _ la	27
a _ _ las	11
a _ _ letter	-15
a _ _ lo	-25
a _ _ los	10
a _ _ me	-18
a _ _ mi	-7
a _ _ my	-10
a _ _ no	31
a _ _ noche	-6
a _ _ nomas	7
a _ _ nos	14
a _ _ now	11
a _ _ o	-24
a _ _ on	23
a _ _ our	41
a _ _ planta	6
a _ _ por	13
a _ _ porque	-5
a _ _ que	6
a _ _ saliendo	35
a _ _ si	6
a _ _ so	-5
a _ _ solos	16
a _ _ soy	16
a _ _ su	8
a _ _ the	-15
a _ _ toca	-8
a _ _ todos	22
a _ _ turno	-6
a _ _ un	11
a _ _ vez	14
a _ _ y	-49
a _ _ ya	-12
a _ _ yo	-23
a _ _ you	-26
a _ _ your	-8
a _ a	21
a _ about	-5
a _ abuela	-9
a _ agency	-7
a _ al	24
a _ algo	-6
a _ and	32
a _ app	-9
a _ at	22
a _ attack	26
a _ bodega	-19
a _ but	-5
a _ calle	7
a _ came	15
a _ card	10
a _ casa	-8
a _ comadre	19
a _ compadre	8
a _ companera	-17
a _ con	11
a _ cunado	10
a _ day	-7
a _ de	38
a _ detector	25
a _ drill	-5
a _ el	9
a _ en	38
a _ escuela	18
a _ esposa	-21
a _ esposo	18
a _ for	-23
a _ from	6
a _ gente	-11
a _ grupo	-12
a _ haha	-11
a _ here	-5
a _ hermana	10
a _ hija	11
a _ hijo	-9
a _ hijos	26
a _ hora	-19
a _ hoy	-21
a _ i	-17
a _ if	11
a _ iglesia	-9
a _ im	-5
a _ in	-28
a _ is	-8
a _ jacket	18
a _ jefe	-8
a _ job	-16
a _ la	-33
a _ las	-32
a _ le	-19
a _ like	20
a _ lo	-25
a _ looking	10
a _ los	14
a _ lupe	7
a _ mama	-20
a _ marido	-10
a _ mas	10
a _ me	-30
a _ meeting	-6
a _ mejor	8
a _ migra	-15
a _ mis	-22
a _ muchachas	-6
a _ muchacho	45
a _ my	14
a _ not	-9
a _ note	7
a _ number	-7
a _ of	-33
a _ oficina	-19
a _ on	-35
a _ one	-15
a _ otra	12
a _ out	6
a _ party	-13
a _ pero	-5
a _ planta	-10
a _ por	24
a _ primo	-10
a _ pueblo	-7
a _ que	33
a _ rato	-21
a _ right	9
a _ semana	-17
a _ senora	11
a _ si	14
a _ since	-9
a _ the	-11
a _ they	-6
a _ to	16
a _ troca	15
a _ truck	8
a _ union	-5
a _ van	-6
a _ w	22
a _ where	-9
a _ who	-10
a _ with	19
a _ y	16
a acabar	-11
a alguien	-11
a barrer	-12
a barrer $	-27
a bat	41
a bat $	41
a block	-17
a boss	-12
a box	-7
a button	-7
a c	-20
a cada	-18
a cada rato	-21
a cake	-13
a cake for	-13
a cambiar	-13
a car	-18
a card	10
a cenar	-35
a comer	-7
a como	-7
a company	36
a company jacket	18
a complaint	-6
a contract	-10
a cop	5
a cuanto	-8
a dar	-11
a day	-17
a decir	26
a dejar	-11
a dios	-11
a dios $	-11
a don	13
a dona	8
a dona lupe	7
a double	-8
a dr	12
a driver	30
a el	6
a ella	14
a enterar	-7
a ese	-9
a estudiar	-14
a family	-19
a fight	20
a final	27
a fire	-5
a fire drill	-5
a friend	-13
a friend $	-8
a fuerza	-10
a fuerza $	-7
a golpes	9
a good	-11
a great	-5
a green	15
a green card	15
a gun	71
a guy in	-8
a hablar	-17
a hacer	-14
a inmigracion	27
a inmigracion $	27
a job	7
a joke	9
a joke $	9
a knife	24
a la	30
a la app	-9
a la bodega	-11
a la calle	7
a la casa	-22
a la de	-8
a la escuela	18
a la gente	-10
a la iglesia	-9
a la migra	-15
a la noche	6
a la oficina	-19
a la planta	-10
a la reunion	5
a la semana	-17
a la senora	12
a la union	-8
a las	-51
a las 10	-7
a las 3	-17
a las 4	-13
a las 5	-22
a las 9	-12
a las muchachas	-6
a lawyer	8
a lawyer for	-6
a list	11
a list of	-9
a lo mejor	8
a load	9
a los	40
a los de	13
a los ninos	11
a los que	13
a lot	-7
a man	5
a manager	-10
a matar	-8
a medio	-9
a meeting w	11
a mi	49
a mi $	19
a mi abuela	-9
a mi comadre	19
a mi compadre	8
a mi cunado	10
a mi esposa	-11
a mi esposo	18
a mi hermana	10
a mi hija	11
a mi hijo	-9
a mi jefe	-8
a mi mama	-20
a mi marido	-10
a mi me	-11
a mi no	-5
a mi primo	-10
a mi pueblo	-7
a miguel	18
a mis	19
a mis hijos	30
a mis ninos	-9
a nadie	-17
a nadie $	-12
a nadie pero	-5
a new	-39
a new number	-5
a new one	-15
a nice	5
a no	6
a nosotros	-8
a note	7
a otro	-6
a pallet	26
a paper	-9
a parking	-11
a parking ticket	-11
a pen	-8
a pen $	-8
a pizza	-13
a pizza party	-13
a point $	-17
a poner	19
a proposito	27
a que	-37
a que hora	-15
a que me	-13
a question	-6
a quien	-49
a quien le	-29
a quien se	-7
a quitar	-16
a raise	-10
a raise $	-7
a reportar	15
a resident	23
a retirar	-7
a revisar	25
a ride	-24
a sacar	12
a safety	-5
a salir	-10
a salir de	-8
a sandwich	-7
a seat	-13
a shame	21
a sticker	-12
a sticker on	-12
a strike	-7
a su	-11
a temp	-9
a text	13
a tocar	28
a todo	9
a todo el	21
a todos	32
a todos a	-11
a todos los	10
a tono	-6
a traer	-14
a tu	12
a un	14
a un muchacho	45
a una	-12
a union $	-9
a uno	-21
a van	17
a venir	-9
a venir $	-9
a ver	-17
a ver $	-23
a ver si	8
a video	-11
a votar	21
a warehouse	-11
a warehouse $	-11
a warning	6
a wire	14
a word	-6
abajo	47
abajo $	25
abanico	-30
abogada	-16
abogada $	-16
abogado	8
abogado _ _ a	-9
abogado _ _ compania	13
abogado _ la	13
abogado de	8
abogado de la	13
about	-22
about _ $	-28
about _ _ $	51
about _ _ and	7
about _ _ chat	22
about _ _ in	-8
about _ _ is	-11
about _ _ the	13
about _ at	-12
about _ group	22
about _ lady	-18
about _ meeting	-10
about _ staffing	-9
about _ union	35
about _ vote	7
about a	-8
about it	-13
about it at	-9
about my	-8
about overtime	-17
about the	64
about the group	22
about the meeting	-10
about the union	35
about the vote	7
about to	-10
about union	30
about union $	31
about what	-6
about your	-5
abre	8
abre y	6
abren	21
abren $	22
abrieron	14
abril	-6
abril $	-6
abuela	-26
abuelita	-11
abuelo	-8
abuelo _ _ en	-6
aca	-7
acaba de	10
acaba el	-9
acaban	29
acaban _ correr	12
acaban de	29
acaban de correr	12
acabar	-11
acabaron	-15
acabaron $	-7
accident	21
accidente	9
accidente $	-7
accidente _ _ $	16
accidente de	16
accidentes	-17
accused	20
accused _ of	20
accused me	20
accused me of	20
aceite	8
acorde	-10
acoso	-7
acoso _ _ $	-6
across	23
across _ _ house	23
across _ my	23
across from	23
across from my	23
acta	7
active	22
active shooter	22
actual	18
actually	-28
actually said	-21
acusan	24
acusan de	24
add	-24
add _ $	-13
add me	-22
add me $	-13
address	-15
address _ _ mail	-6
address _ the	-7
adentro	41
adentro _ _ me	18
adentro del	28
admin	11
administradora	7
advertencia	11
aeropuerto	-8
afecta	-5
after	30
after $	-7
after 5	-10
after 5 $	-10
after 6	9
after _ $	-38
after _ _ $	49
after _ _ .	7
after _ _ about	21
after _ _ at	11
after _ _ did	14
after _ _ in	5
after _ _ they	8
after _ _ up	12
after _ meeting	-6
after _ petition	7
after _ shift	-6
after _ spoke	18
after _ talked	10
after _ they	14
after _ yrs	39
after he	-22
after i	31
after i spoke	16
after i talked	10
after my	5
after that	8
after the	34
after the meeting	-6
after the petition	7
after they	-6
after what	7
after what they	14
afuera	64
afuera $	18
afuera _ _ iglesia	13
afuera _ _ planta	16
afuera _ la	29
afuera _ mi	-6
afuera de	22
afuera de la	29
afuera de mi	-6
again	-26
again $	15
again _ $	-10
again _ i	-14
again _ my	-6
again lol	-7
agarra	11
agarra _ $	25
agarra _ _ $	-14
agarraron	37
agarraron a	34
agarre	-12
agarro	15
agarro _ celular	-8
agarro el	-22
agarro el celular	-8
agencia	-7
agencia me	17
agency	15
agents	29
ago _ got	-6
ago i	-6
ago i got	-6
agree	-9
agrego	-14
agrego a	-14
agua	-16
agua $	-7
agua _ _ $	-18
agua _ la	5
agua a	9
agua al	-29
agua y	29
aguanto	29
aguanto $	23
ahi	-10
ahi $	8
ahi _ $	-17
ahi _ _ $	-33
ahi nos	-10
ahi se	-7
ahi vamos	-7
ahora	14
ahora _ $	15
ahora _ _ que	-8
ahora _ a	-5
ahora estoy	12
ahora me	21
ahora quiere	-7
ahorita	19
ahorita $	12
aid	14
aid _ is	15
aide	-10
aide per	-8
aint	-5
aire	-12
airport	-12
aisle	-8
al	29
al _ _ $	22
al _ _ a	-22
al _ _ aqui	-5
al _ _ con	8
al _ _ el	-5
al _ _ la	7
al _ _ las	33
al _ _ le	28
al _ _ me	-10
al _ _ mi	10
al _ _ no	-9
al _ _ que	-5
al _ _ y	7
al _ a	14
al _ al	23
al _ con	-7
al _ de	13
al _ del	-17
al _ dia	16
al _ en	-5
al _ hay	16
al _ le	-18
al _ los	-8
al _ me	6
al _ o	-5
al _ por	18
al _ que	24
al _ si	-10
al _ sin	8
al _ y	-16
al capataz	6
al carro	16
al carro $	21
al celular	-9
al fin	9
al final	-6
al gerente	-7
al grupo	-8
al horario	9
al jefe	-17
al lado	27
al lado y	10
al lider	-5
al manager	21
al nuevo	6
al otro dia	16
al patron	-14
al pendiente	-9
al que	21
al rato	-10
al supervisor	-6
al supervisor que	-5
al tanque	37
al trabajo	15
al turno	-7
al turno de	-6
alarma	-32
alarma de	13
alarmas	8
alcance	-12
alegria	-16
alegria $	-14
algo $	-37
algo _ _ $	21
alguien	-22
alguien $	-7
alguien _ mi	-8
alguien de	-8
alguien de mi	-8
alguien me	-8
alguien se	-15
algun	-16
algun dia	-6
alive	33
all	-10
all $	-27
all 5	21
all _ $	-33
all _ _ $	20
all _ _ gone	28
all _ _ i	-11
all _ _ my	-9
all _ _ the	8
all _ i	8
all _ on	12
all _ them	8
all _ today	-5
all _ us	-13
all done	-8
all done w	-8
all good	-9
all my	12
all of	-8
all of us	-13
all over	7
all shift	-13
all sudden	11
all the	11
all week	-7
alla	-36
alla $	-6
alla en	5
allowed	9
allowed _ _ the	9
allowed _ _ to	17
allowed _ talk	15
allowed to	12
allowed to talk	15
almacen	-15
almost	-11
alone	-38
alone $	-7
alone _ i	-15
alone _ the	-8
alone on	11
already	-17
already $	-7
already .	39
already _ $	-16
already _ _ $	26
already _ my	-13
alto	-33
alto _ _ esquina	-6
alto _ la	-8
alto en	-7
alto en la	-7
always	-15
am	-11
am .	-7
am _ $	-11
am _ _ $	-14
am _ _ in	-8
am _ _ to	-7
am _ in	-10
am i	-54
am i $	-9
am i in	-10
amarrado	-10
amarrado con	-10
amazon	-6
ambulance	9
amenaza	-6
amenazan	14
amenazaron	23
amenazas	-18
amenazo	39
amenazo _ _ a	21
amenazo con	36
america	-12
amigas	14
amigos	13
ammonia	34
ammonia leak	26
amoniaco	24
an _ $	-8
an _ _ she	11
an _ out	-8
an _ that	14
an opt	-8
an opt out	-8
an outside	-7
and	67
and _ $	-23
and _ _ $	-30
and _ _ .	-16
and _ _ a	-5
and _ _ are	12
and _ _ at	-16
and _ _ been	11
and _ _ cant	-9
and _ _ get	16
and _ _ guys	-15
and _ _ i	13
and _ _ in	32
and _ _ is	14
and _ _ it	31
and _ _ keep	10
and _ _ later	-11
and _ _ let	26
and _ _ lol	-13
and _ _ my	-8
and _ _ nothing	-8
and _ _ of	-15
and _ _ off	11
and _ _ on	18
and _ _ out	5
and _ _ pay	8
and _ _ said	5
and _ _ say	9
and _ _ says	21
and _ _ tell	7
and _ _ texts	-9
and _ _ the	26
and _ _ told	-12
and _ _ what	-11
and _ _ who	30
and _ _ you	-6
and _ a	11
and _ about	-8
and _ all	-6
and _ already	-14
and _ are	10
and _ back	14
and _ be	10
and _ boss	18
and _ called	11
and _ cant	13
and _ car	-5
and _ daughter	-14
and _ down	11
and _ else	16
and _ for	-11
and _ from	-24
and _ get	-8
and _ gets	-5
and _ give	-8
and _ got	-14
and _ him	13
and _ it	-12
and _ just	-10
and _ laughed	-8
and _ my	9
and _ never	-18
and _ of	19
and _ off	6
and _ one	-11
and _ out	-14
and _ said	13
and _ say	17
and _ says	16
and _ seen	-6
and _ the	43
and _ this	-6
and _ to	19
and _ told	19
and _ up	11
and _ was	-21
and _ wife	-5
and _ with	-6
and _ won	-14
and _ wont	30
and a	-8
and all	7
and call	-12
and cant get	-8
and desist	-14
and everybody	-12
and everyone	16
and go	9
and go back	9
and got	10
and he	-19
and he laughed	-11
and he says	18
and hes	14
and if	10
and ill	-9
and it	-23
and its	28
and just	-9
and kept	6
and manager	10
and manager said	8
and my	-18
and my daughter	-14
and never	-13
and no	-31
and nobody	18
and nothing	-9
and now	10
and now i	-6
and only	6
and said	24
and she	20
and stay	7
and the	65
and the boss	18
and then	-15
and then they	-6
and theres	24
and they	-11
and they put	-6
and they said	-8
and they say	17
and they told	20
and they wont	30
and told	18
and told me	7
and took	5
and took the	14
and walked	11
and we all	-6
and we cant	14
and wont	7
and wont give	6
and wrote	21
anda	56
anda _ $	7
anda _ _ de	14
anda _ _ por	22
anda _ el	-22
anda _ que	-8
anda _ y	17
anda diciendo	-6
anda diciendo que	-6
anda en	-12
anda preguntando	28
andaba	-17
andamio	12
andamos	23
andan	-8
andar	18
andar _ _ $	20
andar _ ustedes	20
ando	-31
ando _ _ $	-23
ando _ con	-14
ando _ y	25
ando bien	-6
ando con	-23
ando de	-8
ankle	11
announced	23
anoche	18
anoche $	13
anos	26
anos $	23
anos _ $	29
anos _ _ $	-16
anos ahi	23
anos ahi $	12
anos corrieron	-10
anos por	-10
anos y	-14
another	27
another _ $	9
answer	-17
answer _ _ $	-15
answer _ work	-7
antes	-34
antes _ _ $	-20
antes _ _ el	-11
antes _ que	-12
antes del	-12
anti	-7
anti union	-7
antonio	52
anular	-13
any	-34
any _ $	-11
anybody	-28
anymore	70
anymore $	38
anymore _ _ it	20
anymore i	29
anymore they	-23
anyone	13
anyone _ _ $	-21
anyone _ _ a	13
anyone who	21
anything _ _ $	-8
anything _ the	-6
anytime	-7
anyway	-16
anyway $	-11
apagaron	43
apagaron el	37
apartenme	-6
apenas	13
aplicacion	26
apoyo	-9
apoyo $	-8
app	-17
app $	6
app _ me	26
app _ no	-10
app _ you	-5
app de	-8
app says	8
appreciate	-6
appreciate you	-6
april	-13
april and	-9
apt	19
apuntame	-9
apuntando	39
apunten	-8
apunto	-12
apunto $	-16
aqui	19
aqui $	34
aqui _ _ $	-10
aqui _ _ no	-6
aqui _ nos	-9
aqui _ que	8
aqui a	-7
aqui al	-5
aqui en	18
arbitration	-8
arde	-9
are	10
are _ $	-20
are _ _ $	-29
are _ _ from	6
are _ _ out	35
are _ _ the	-8
are _ _ they	-6
are _ _ to	-10
are _ allowed	-11
are _ and	-11
are _ best	-12
are _ going	-9
are _ rights	-11
are _ this	32
are _ us	16
are _ w	15
are _ with	-13
are chained	46
are coming	-17
are going	9
are in	13
are my	-9
are nervous	-8
are no	9
are so	-17
are the	-15
are the best	-12
are they	-8
are they allowed	-7
are we	-16
are you	-14
arent	11
aretes	-7
arm	58
arm _ _ $	25
arm and	16
arm is	25
army	-9
around	-28
around $	-9
arreglaron	-8
arrestaron	29
arrestaron a	36
arrested	24
arriba	24
arriba _ _ $	-10
arriba del	45
arroz	-9
as _ $	13
as _ _ $	-16
as _ as	-7
as a	-15
as punishment	14
as punishment $	14
asada	-8
asador	-5
asaltaron	20
asi	8
asi _ $	5
asi _ _ $	24
asi _ me	-8
asi _ si	-15
asi de	11
asi dijo	9
asi dijo $	9
asi le	-7
asi nomas	6
asi que	-19
asi que si	-15
asilo	-20
ask	-11
ask _ $	-11
ask _ _ $	-10
ask _ that	-9
ask _ union	16
ask for	-9
ask me	-14
ask who	-11
ask you	31
ask your	16
ask your union	16
asked _ _ $	-9
asked _ _ overtime	-11
asked _ _ the	-6
asked _ _ up	15
asked _ how	-7
asked _ i	18
asked _ my	-11
asked _ straight	15
asked _ the	7
asked _ to	12
asked about	-15
asked about my	-11
asked for	-22
asked if	9
asked me	40
asked me how	-7
asked me straight	15
asked me to	13
asked to	-10
asking	45
asking $	-11
asking _ _ at	15
asking _ _ friend	-8
asking _ _ union	10
asking _ a	-8
asking _ the	9
asking _ to	-5
asking about	9
asking about the	9
asking for	13
asking for a	-8
asking me	-13
asking who	6
asks	-11
asleep	-5
asthma	7
asusto	-15
at	18
at 11	-6
at 12	9
at 2	39
at 3	-35
at 3 $	-11
at 3am	20
at 4	-6
at 5	-13
at 5 $	-12
at 5am	14
at 5am $	14
at 8	-7
at _ $	31
at _ .	-14
at _ _ $	30
at _ _ a	-24
at _ _ and	17
at _ _ anything	-6
at _ _ by	-6
at _ _ desk	15
at _ _ entrance	-8
at _ _ in	-13
at _ _ job	-16
at _ _ lol	-9
at _ _ my	-32
at _ _ not	12
at _ _ stop	18
at _ _ that	11
at _ _ was	-8
at _ _ what	-13
at _ airport	-12
at _ and	-14
at _ break	15
at _ bus	19
at _ cant	7
at _ church	-11
at _ corner	-13
at _ door	18
at _ every	16
at _ for	-11
at _ from	8
at _ front	13
at _ gate	40
at _ hall	-7
at _ house	5
at _ i	-7
at _ job	15
at _ last	-7
at _ meeting	8
at _ now	22
at _ old	-11
at _ percent	12
at _ picture	-5
at _ place	-22
at _ plant	-33
at _ says	-18
at _ shop	-7
at _ they	9
at _ today	-23
at _ warehouse	11
at _ with	-30
at a	-15
at his	-24
at home $	10
at lunch $	18
at me	47
at me $	19
at me from	9
at my	14
at my house	5
at my last	-6
at my old	-9
at night	8
at noon	-15
at that meeting	9
at that picture	-5
at the	28
at the airport	-12
at the bus	19
at the church	-11
at the corner	-13
at the front	13
at the gate	40
at the hall	-7
at the plant	-23
at us	-16
at will	-17
at will .	-16
at work	13
at work $	13
at your	11
atorado	-8
atoro la	7
atras	23
atras $	-18
atras y	5
atraso	-6
attack	26
attack _ the	26
attendance	-16
attitude	39
aumento	-20
aumento $	-16
aunt	-9
aurora	-7
autorizacion	-8
autorizo	-8
avento	49
avento _ _ en	8
avento una	12
avion	13
avisen	8
avisenme	-7
avisenme de	-5
aviso $	-15
aviso _ $	23
avisos	-11
away	-24
away _ _ $	26
away _ the	-43
away from	23
ayer	-17
ayer $	-17
ayer me	-9
ayer y	14
ayuda	12
ayuda _ favor	17
ayuda por	17
ayuda por favor	17
ayudan	-11
ayudante	-15
azucar	11
azul	-15
azul _ el	-8
b $	21
babe	-9
baby	-7
baby $	6
back	30
back $	41
back _ $	-15
back _ _ me	-6
back _ a	8
back _ it	-6
back _ killing	-6
back _ my	7
back after	6
back at	-7
back by	17
back in	-25
back in $	-12
back is killing	-6
back my	6
back on	-8
back to	10
backed	-11
backed _ $	-11
background	13
bad	35
bad $	42
badge	-6
badge _ the	-13
badge in	-9
bag	10
baja	-56
baja _ _ que	-6
baja _ la	-9
baja _ seguro	-7
baja del	-8
baja del seguro	-7
baja el	-11
baja por	-11
bajan	-7
bajaron _ _ a	7
bajaron _ lider	9
bajaron de	20
bajaron de lider	9
baje	-20
bajen	-9
bajo	-18
bajo _ la	-17
bajo en	-17
bajo en la	-17
balazos	20
ball	-11
bananera	-6
banco $	31
bank	22
bank _ $	25
banner	-7
banner $	-7
bano	11
bano _ que	-9
bano no	20
barrer	-12
barrer $	-27
barrio	-9
basically	19
basta	-32
basta _ _ $	-21
basta de	-18
basura $	13
basura _ de	8
basura del	-7
basura los	8
bat	41
bat $	41
bateria	-17
bathroom	19
bathroom $	-7
battery	11
bay	-12
be	-6
be _ $	-34
be _ _ $	26
be _ _ .	23
be _ _ if	10
be _ _ monday	20
be _ _ my	7
be _ _ the	-18
be _ a	5
be _ but	5
be _ by	9
be _ from	-6
be _ of	-6
be _ off	-8
be _ out	-14
be _ shame	21
be _ the	-19
be _ to	-7
be _ w	-12
be _ with	11
be a	-7
be a shame	21
be in	-12
be in the	-6
be late	-7
be left	-14
be needing	15
be out	13
be removed	-6
be taken	-8
be taken off	-8
be there	-17
be there $	-6
beans	-7
bears	-8
bears _ $	-5
bears game	-6
bears game $	-5
beat	-11
beat _ up	17
bebe	-8
bebe _ _ $	5
because	13
because _ _ no	-8
because _ _ the	8
because _ my	10
because of	11
because of my	10
because she	-8
bed $	14
been	34
been _ _ $	9
been _ _ in	-6
been _ _ leave	22
been _ _ since	-29
been _ _ to	5
been _ _ what	-6
been _ _ yrs	-8
been _ off	20
been _ on	29
been _ since	-16
been _ to	-10
been _ up	-6
been a	-18
been doing	-10
been doing this	-10
been here	-11
been in	11
been removed	-6
been taking	20
been told	6
been written	-6
been written up	-6
before	-30
before _ $	32
before _ _ $	-10
before _ _ .	-5
before _ after	-9
before _ on	-6
before but	-9
before he	-5
before i	-14
before lunch	32
before lunch $	32
before me	-6
before me on	-6
before the	-18
behind	30
behind _ _ i	11
behind me	15
being	25
being 1	12
being 1 minute	12
being _ $	-8
being _ .	13
being _ _ late	23
being _ minute	12
believe its	-6
belt	10
benefits	-5
benny	35
best	-26
best $	-8
better	-16
better $	-9
between	8
bien	-56
bien $	-17
bien _ $	-18
bien _ _ $	-13
bien _ _ dios	-8
bien _ _ el	-7
bien _ a	12
bien _ el	-6
bien _ en	-7
bien el	-13
bien fuerte	18
bien gracias	-8
bien gracias a	-8
big	21
big _ $	18
bill	-12
bill $	-7
bills	-8
birthday	-22
birthday _ _ $	-12
bit	9
bit $	-7
bit _ a	17
black friday	-8
blacklist	6
bleach	33
bled	8
bleeding	52
bleeding $	24
bleeding _ the	18
bleeding and	21
bless	-11
bless _ $	-11
blew	7
block	-31
blocked	-7
blocked me	9
blocked my	-8
blocked the	-7
blocks	-7
blood	26
blood $	20
bloquear	-7
bloquearon	-7
bloquearon _ _ de	-17
bloquearon _ cuenta	-17
bloquearon la	-20
bloquearon la cuenta	-17
bloqueo	-12
blue	-11
board	-13
board $	-17
board _ $	13
bocina	19
bodega	-28
bodega $	-6
bolsa	-8
bolsas	-12
bomberos	24
boning	20
bonitas	-6
bonito	-10
bono	-12
bono _ navidad	-6
bono de	-8
bono de navidad	-6
bonus	-8
boot	45
boots	-30
boots _ $	-22
border	15
border patrol	15
borra	-14
borracho	42
borrara	-10
borraron	-18
borraron _ _ del	-8
borraron los	-7
borren	-10
borro	-9
bos	6
boss	44
boss _ $	-11
boss _ _ $	25
boss _ _ .	-7
boss _ _ a	-29
boss _ _ at	5
boss _ _ me	12
boss _ _ one	9
boss _ _ the	15
boss _ _ union	-13
boss _ a	-15
boss _ by	9
boss _ me	67
boss _ my	15
boss _ the	-23
boss and	19
boss asked	6
boss bought	-19
boss from	-12
boss is	-9
boss just	25
boss know	-7
boss made	20
boss made me	25
boss said	20
boss says	13
bosses are	-7
botao	60
botaron	30
botaron _ _ ahora	20
botaron _ trabajo	11
botaron del	38
botaron del trabajo	11
botaron la	-10
botas	-45
botas $	-29
bother	16
bother coming	13
bothered	-6
bothered me	-6
bothering	-6
boto	7
boton	-13
boton de	-8
bought	-21
bout	44
boxes _ _ $	-11
boy	-16
boys	-5
brazo	47
brazos	17
break	-14
break $	54
break _ _ $	-36
break _ _ and	11
break a	-7
break room	-12
breakroom	-8
breakroom _ _ $	-8
breaks	-26
breaks $	-18
brick	26
bridge	-9
bring _ _ $	-13
bring _ _ what	18
bring a	-7
bring the	-7
bringing	-16
bringing _ _ $	-5
broke	-7
broke $	-9
broke my	14
broken	14
broken _ $	9
broma	16
broma $	16
brother	-11
brother _ law	-7
brother in	-6
brought a	37
brought donuts	-6
brown	-6
bs	14
btw	-12
btw $	-12
bucks	-8
buddy	-11
buen	-10
buen _ $	-9
buena	-23
buena _ $	-10
buena gente	-5
buena gente $	-5
buenas	16
buenas _ $	-6
buenas tardes	10
bueno	-23
bueno $	-6
bueno que	-12
buenos	-13
buenos dias	-13
building	14
building $	-9
building _ we	7
burned	42
burning	9
bus	-7
bus $	-14
bus _ _ the	16
bus _ stop	-6
bus stop	13
buscando	-8
busco	-6
business	18
but	-52
but _ $	9
but _ _ $	-5
but _ _ a	12
but _ _ has	11
but _ _ her	7
but _ _ the	14
but _ _ want	-6
but _ coming	-17
but _ got	-14
but _ i	-9
but _ me	-6
but _ saw	-6
but _ still	-6
but i	-17
but i got	-8
but i still	-6
but ill	-6
but my	8
but nobody	-10
but not	-13
but she	18
but still	13
but the	19
but then	-5
but they	24
but theyre	-19
buy	7
by	31
by $	-23
by 2	5
by _ $	30
by _ .	-6
by _ _ after	-6
by _ _ and	-28
by _ _ clock	-10
by _ _ i	16
by _ _ in	-13
by _ door	-11
by _ gate	-11
by _ hall	-7
by _ if	15
by _ plant	8
by _ table	-12
by _ what	-20
by a	16
by accident	-12
by myself	-7
by one	17
by one $	8
by text	-13
by the	20
by the door	-11
by the gate	-11
by the hall	-7
by the plant	8
by the time	-10
c	-24
cabe	-12
cabeza	10
cabeza $	11
cables	-34
cacharon	31
cada	-43
cada _ $	-10
cada _ y	-13
cada rato	-22
cada semana	-11
cae	12
cae _ _ $	14
cae la	14
cafe	-33
cafe $	-17
cafe _ $	-8
cafe de	-13
cafecito	-11
cafeteria	-9
cai	19
cai _ la	-8
cai de	-19
cai de la	-8
caigo	-6
caigo $	-6
caja	13
cajas	19
cake	-25
cake $	-6
cake for	-13
calcomania	-11
calcomania _ _ lonchera	-11
calefaccion	-10
calentura	-10
caliente	26
california	-20
call	21
call $	-8
call .	-6
call 911	14
call _ $	5
call _ _ $	-26
call _ _ they	-8
call _ a	-5
call _ at	-6
call _ later	-7
call _ text	12
call her	-6
call me	-28
call me $	13
call my	34
call the	-5
call you	9
callado	-5
calle	8
calle $	-8
calle o	12
calle por	-6
called $	13
called _ $	11
called _ _ by	-7
called _ _ the	-6
called _ a	8
called _ back	-11
called _ sick	-9
called _ the	9
called in	-18
called me a	8
called to	16
calling me	-7
calls _ $	-10
calls _ the	-6
calor $	20
calor _ _ $	-12
calor _ y	14
calor ayer	15
calor ayer y	14
calor que	-8
cama	6
camara	18
camaras	-13
camaristas	25
cambian	-7
cambian el	-7
cambiar	-25
cambiar el	-8
cambiaron _ _ y	-17
cambiaron _ la	31
cambiaron a	20
cambiaron a la	20
cambiaron de	13
cambiaron el	-6
cambie	-16
cambie _ _ $	-6
cambie de	-16
cambio	-9
cambio _ dueno	-6
cambio de	-6
cambio de dueno	-6
came	43
came _ $	-7
came _ _ meeting	-13
came _ _ the	17
came _ a	23
came _ i	7
came _ in	13
came _ my	14
came _ on	25
came _ the	-21
came by	-13
came down	36
came down on	25
came in	-7
came in $	-7
came out	10
came through	-11
came to	-8
came to my	14
came to the	-11
camera	12
camera $	-9
camera _ the	21
cameras	8
cameras _ _ break	10
cameras _ the	9
cameras in	9
cameras in the	9
camino	15
camino $	-19
camino _ la	25
camino a	25
camino a la	25
camion	20
camion $	-13
camion _ la	-7
camion _ no	-23
camioneta	-23
camioneta de	-16
camisa	14
camiseta	5
camiseta $	5
camp	25
camp _ _ the	20
camp he	14
campaign	-6
campo	24
can	-157
can _ $	-13
can _ _ $	7
can _ _ a	-14
can _ _ get	-5
can _ _ i	7
can _ _ me	-17
can _ _ my	-17
can _ _ that	-13
can _ _ the	13
can _ _ w	-8
can _ be	-7
can _ boss	-5
can _ change	-7
can _ do	-14
can _ fire	-7
can _ get	-6
can _ my	10
can _ pick	-6
can _ us	-5
can _ who	5
can _ write	-11
can do	-9
can go	10
can he	-7
can i	-38
can my	-18
can see	13
can terminate	-5
can the	-6
can they	-41
can they change	-6
can they do	-5
can they fire	-7
can we	-15
can you	-18
cancel	-17
cancelar	-6
cancelaron	14
cancelaron el	-6
cancelaron mi	-8
canceled	-11
cancelled	-6
cancelled _ overtime	-8
cancelling	-21
cancelo	-8
cancion	-15
canelo	-9
canelo _ _ $	-8
canned	90
canned _ _ $	38
cansada	-11
cansada $	-5
canse	-13
cant	32
cant _ $	27
cant _ _ $	-10
cant _ _ of	-13
cant _ _ the	-7
cant _ _ work	-7
cant _ its	-6
cant _ my	17
cant _ this	23
cant _ til	9
cant _ us	-6
cant answer	-7
cant be	-21
cant believe	-6
cant believe its	-6
cant come	-13
cant do	27
cant do this	29
cant find	-13
cant find the	-13
cant fire	-5
cant leave	12
cant leave til	9
cant see	18
cant sleep	15
cant sleep $	15
cant talk $	-7
capataz	36
capataz $	5
capataz _ que	7
captain	37
car	31
car $	-11
car _ $	-16
car _ _ to	21
car _ wrote	22
car and	9
cara	21
cara $	22
carbon	18
carbon monoxide	18
card	20
card $	29
cards	20
cards $	25
cards _ $	7
cards _ _ $	-14
cards for	-15
carga	28
cargando	7
cargar	-24
cargar $	-14
cargas	6
carla	-9
carlos	16
carne asada	-8
carpool	-6
carrito	11
carro	7
carro $	20
carro _ $	-6
carro _ _ $	26
carro _ la	-23
carro _ me	6
carro de	-13
carro de la	-13
carro en	-27
carro en la	-10
carro y	11
carros	18
cart	10
cart $	18
carta	12
carta _ _ $	20
carta _ a	-18
carta _ despido	20
carta de	18
carta de despido	20
cartas de	13
casa	40
casa _ $	16
casa _ _ $	-19
casa _ _ las	-17
casa _ la	-11
casa _ no	21
casa _ todos	8
casa a	8
casa de	-11
casa jaja	-12
casa por	7
casa si	11
casa y	29
casi	-9
casi _ $	-8
casi _ _ $	13
casi me	-20
caso	-26
caso $	-15
castigo	18
castigo _ $	-10
cat	-18
caught	40
caught _ the	15
caught in	19
caught in the	15
cause	-31
cause i	-11
cayeron	44
cayo	56
cayo _ _ del	7
cayo _ _ el	-33
cayo _ _ en	14
cayo _ en	7
cayo _ la	7
cayo bien	-19
cayo el	12
cayo la	13
cayo una	11
cease	-22
cease _ desist	-14
cease and	-14
cease and desist	-14
cell	-10
celular $	13
celular _ _ el	14
celular _ el	-14
celular _ la	-17
celular en	-11
celular en la	-14
cena	-8
cenar	-35
centavos	-6
centavos _ aumento	-6
centavos de	-6
centavos de aumento	-6
center	14
centro	-19
cerca	11
cero	-16
cerrada	-13
cerrada $	-6
cerrado	-15
cerrar _ _ el	5
cerro	9
chained	56
chairs	-10
chaleco	22
chaleco y	25
chance	10
chance $	-7
change	-16
change $	-6
change my	-7
changed	-9
changed _ _ at	-6
changed _ mind	-6
changing	12
changing _ _ $	16
charge	-16
charge nurse	-6
charges	-20
chart	10
chat	-11
chat $	20
chat .	15
checador	11
check	12
check $	14
check _ _ $	-11
check _ _ wife	-7
check _ my	-7
check _ this	6
check and	9
check every	-6
check in	6
check in this	6
checking	-13
chef	43
chef me	-5
chela	-8
chemical	7
cheque	-11
cheque $	-16
cheque _ que	21
cheque me	-8
cheque y	16
chest	19
chicken	-7
chief	-11
chief _ _ the	-11
chips	-11
chisme	-12
chivas	-8
chivas $	-8
chofer	14
choferes _ _ $	7
christmas $	6
church	14
church $	-12
church on	13
chuy	71
chuy $	69
cierra _ _ $	6
cierran	34
cierran $	37
cierto	-10
cierto $	-13
cita	11
cita _ el	-14
cita con	-8
cita con el	-14
cita de	16
ciudad	-10
ciudadania	-5
ciudadano	-8
ciudadano _ _ $	-8
clases	-11
clean	-12
clean record	13
cleaned	7
cleaner	35
cleaner $	35
cleaning	-8
cleans	9
clerk	-14
clima	-6
clock	-22
clock .	-11
clock _ _ $	-11
clocked	11
clocked in	11
closed	-7
closer	-12
closing	18
cobran	-25
cocina	-20
cocina $	-9
cocina jaja	-5
code	-12
coffee	-17
coffee _ $	-6
coffee _ the	-8
cold	-12
cold $	19
colicos	-8
colicos $	-8
collapsed	31
collapsed in	31
color	-10
comadre	13
come	-11
come $	-12
come _ $	-5
come _ _ $	-21
come _ _ my	7
come _ _ the	12
come _ me	-17
come _ the	-18
come _ theres	-8
come back	18
come down	9
come from	-5
come in	39
come through	-6
comedor	-12
comedor _ _ $	-10
comedor _ lo	-5
comemos	19
comen	-16
comer $	-21
comer y	20
comes	-15
comes _ and	-9
comida	-24
comida $	-6
comida _ $	-9
comida _ _ $	-5
comida gratis	-10
coming	16
coming _ $	42
coming _ me	-8
coming _ the	-6
coming back	19
coming from	7
coming from the	7
coming in	8
coming out	20
coming to	-7
coming w	-11
coming with	-16
coming with me	-16
comite	22
committee	6
committee $	23
como	-104
como _ $	-22
como _ _ $	-45
como _ _ el	6
como _ _ en	-6
como _ _ los	6
como _ _ para	-8
como _ el	10
como _ eso	-10
como _ fue	-7
como _ hago	-10
como _ la	-15
como _ los	-9
como _ que	-8
como es	-13
como esta	-12
como la	-7
como le	-14
como le hago	-10
como les	-5
como me	-16
como no	6
como nos	-10
como se	-20
como se que	-7
como si	27
como un	7
comp	13
compa	-11
companera $	-6
companera _ _ en	9
companera esta	9
companero	22
companeros	7
companeros en	9
compania $	-15
compania _ _ $	-6
compania _ _ mi	10
compania _ a	7
compania _ que	5
company	34
company $	-7
company _ $	37
company _ _ me	-10
company _ _ my	28
company _ at	25
company _ in	5
company _ the	-10
company is	14
company jacket	18
company keeps	-7
compensacion	-6
complained	12
complaint	-6
completely	6
con	57
con 2	-10
con _ $	34
con _ _ $	39
con _ _ a	-15
con _ _ ahi	11
con _ _ de	-47
con _ _ del	-36
con _ _ el	33
con _ _ en	16
con _ _ hay	-10
con _ _ jaja	-6
con _ _ la	15
con _ _ no	-19
con _ _ para	-6
con _ _ por	19
con _ _ que	-25
con _ _ si	23
con _ _ y	-23
con _ a	21
con _ calor	8
con _ de	-16
con _ del	-12
con _ el	64
con _ en	44
con _ guardias	31
con _ jaja	-18
con _ le	11
con _ misma	-14
con _ nombre	-12
con _ persona	-5
con _ que	-7
con _ se	-12
con _ sindicato	-5
con _ telefono	16
con _ union	-7
con _ voy	-10
con _ y	12
con alguien	-8
con candado	-10
con candado $	-10
con chuy	16
con chuy $	16
con el	-32
con el del	-12
con el sindicato	-5
con el telefono	16
con esa	15
con ese	-13
con eso	13
con este	-7
con gripa	-8
con la	-115
con la misma	-14
con la union	-7
con los	19
con mi	-15
con nadie	14
con nosotros	29
con nosotros $	16
con pistola	30
con pistola en	11
con que	-15
con quien	-9
con seguridad	38
con su	6
con todo	19
con todo y	19
con un	32
con una persona	-5
con ustedes	-10
con ustedes $	-12
con z	-6
con z $	-6
confirmo	-5
confirmo $	-5
congelador	16
conmigo $	-6
conoce	5
conozco	-5
consent	-17
consent to	-17
consigo	-7
consultor	12
contaba	-6
contact	-26
contact _ $	-9
contesta	23
contesto	-28
contesto $	-15
contesto _ _ eso	-8
contesto _ por	-8
contesto es	-8
contesto es por	-8
contra	43
contra _ $	21
contra _ _ $	23
contra _ de	-5
contra el	8
contract _ the	-9
contract _ they	-9
contract says	-9
contract says they	-9
contrataron	-6
contratista	27
contratista _ _ a	15
contrato	-20
contrato $	-11
contrato _ _ $	-17
contrato _ telefono	-24
contrato con	-20
contrato y	31
cook	10
cookout	-6
cool	-21
cool he	-16
cooler	18
copia	-8
cops	25
cops _ _ for	6
cops _ _ picket	-13
cops _ the	-13
coraje	-15
corazon	-7
corner	-13
cornered	14
corporate	-10
corporativo	-10
corran	-14
corre	-7
corren _ _ $	6
corren _ _ que	-6
corren a	6
correr $	-27
correr _ _ $	31
correr _ _ dijo	6
corri	-17
corriendo	-6
corrieron	42
corrieron $	34
corrieron _ _ por	25
corrieron _ la	11
corrieron a	38
corrieron gente	-8
corrio	7
corrio _ la	7
corrio de	7
corrio de la	7
corro	-6
cortar	-6
cortaron	-9
cortaron _ _ por	-8
cortaron _ luz	-11
cortaron el	-19
cortaron la	-11
cortaron la luz	-11
corten	-7
corto	12
corto _ _ $	-6
corto la	20
cosa	-21
cosas	24
cosas $	22
costs	-6
couch	-10
couch $	-10
coughing	24
could	-22
could they	-6
couldnt	-8
count	-29
count $	-8
count _ _ $	-17
count _ in	-12
count me	-15
count me in	-12
counts	-13
cousin	-14
cousin _ _ says	-14
cover	-20
covered	-5
coworker	49
coworker _ the	-6
coworkers $	12
cpr $	9
cps	27
crack	-18
cramping	10
crane	33
crane _ _ load	38
crane dropped	38
crazy	-11
crazy $	-7
crean	-7
credit	-12
credit union	-12
creo _ _ $	-5
creo _ me	21
creo que me	21
creole	-29
creole $	-6
crew	81
crew got	5
crew is	28
cross	-6
crushed	7
cry	-7
crying in	8
cuadrilla	42
cual	-23
cual _ el	-7
cual es	-13
cual es el	-6
cuales	11
cuales son	-6
cuando	-35
cuando _ $	46
cuando _ _ $	-20
cuando _ _ a	-5
cuando _ _ en	7
cuando _ _ jaja	-8
cuando _ _ oficina	-5
cuando _ algo	-9
cuando _ dice	-10
cuando _ la	-21
cuando _ las	33
cuando _ los	-6
cuando el	-8
cuando entre	-13
cuando hay	-7
cuando me	-7
cuando se	-15
cuantas	-9
cuanto	-35
cuanto _ _ $	-7
cuanto _ el	-6
cuanto _ la	-8
cuanto _ pagan	7
cuanto tiene	-6
cuantos	-28
cuantos _ han	-5
cuarto	24
cuarto $	11
cuarto _ $	8
cuarto a	-25
cuartos	-17
cuatro	13
cuatro _ _ de	14
cubrir	-23
cuchillo	26
cuchillo _ la	15
cuchillo de	31
cuchillos	24
cuello	5
cuenta	-11
cuenta $	-10
cuento	-14
cuento _ mi	-5
cuento como	-6
cuidado	-14
cuidado $	-11
cuidate	6
cuide	-16
cuide a	-5
culpa	-14
culpa _ _ $	-14
cumple	-17
cumpleanos	-18
cunada	-7
cunado	-9
cunado $	-6
cuota	-32
cuota de	-23
curiosidad	-6
customers	-11
cut	-8
cut _ _ $	-17
cut _ _ for	-10
cut _ hand	7
cut _ hours	-8
cut _ my	-8
cut _ today	6
cut me	10
cut my hand	7
cut my hours	-8
cut off	29
cut to	-14
cute	-9
cutting	13
cutting _ hours	13
da	-23
da $	7
da _ $	-12
da _ _ que	-8
da _ _ soy	15
da _ que	-6
da gusto	-8
da gusto $	-8
da miedo	-7
da pena	-13
daca	20
dad	-12
dad _ detained	23
dad got	23
dad got detained	23
dairy	7
dan	-61
dan $	-8
dana	-16
dana you	-5
dando	6
dano	-6
dar $	8
dar _ $	-14
dar _ por	-5
dar mi	21
darian	-5
darme	16
darme _ $	38
das	-14
das vuelta	-7
date	-9
datos	-10
daughter	-19
daughter got	-12
daughters	12
day	-31
day $	-32
day _ _ $	17
day _ i	-10
day _ the	21
day after	20
day after the	23
day is	10
day off	-14
day off $	-11
days	31
days $	-15
days .	40
days _ _ $	48
days _ _ i	-8
de	-28
de 10	-8
de 12	10
de 16	9
de 40	12
de 40 a	25
de _ $	-38
de _ .	10
de _ _ $	36
de _ _ .	-7
de _ _ 3	11
de _ _ a	13
de _ _ afuera	24
de _ _ ahi	-8
de _ _ aire	-13
de _ _ al	-9
de _ _ de	-32
de _ _ del	-6
de _ _ dice	9
de _ _ dicen	10
de _ _ dieron	17
de _ _ dije	16
de _ _ dos	33
de _ _ el	21
de _ _ en	-27
de _ _ enfrente	15
de _ _ es	-7
de _ _ ese	-6
de _ _ eso	-6
de _ _ esta	-9
de _ _ estoy	-7
de _ _ hablar	-5
de _ _ hago	46
de _ _ hay	-5
de _ _ hoy	8
de _ _ interesa	-6
de _ _ jaja	-32
de _ _ jueves	-6
de _ _ la	28
de _ _ las	19
de _ _ les	6
de _ _ lo	20
de _ _ los	23
de _ _ me	27
de _ _ mi	12
de _ _ mis	20
de _ _ ni	6
de _ _ no	23
de _ _ para	-21
de _ _ pero	-21
de _ _ planta	-7
de _ _ por	19
de _ _ porque	-6
de _ _ puede	-10
de _ _ que	-25
de _ _ seguro	-7
de _ _ si	-26
de _ _ sigo	-6
de _ _ su	-7
de _ _ tengo	7
de _ _ un	-8
de _ _ vamos	8
de _ _ van	-13
de _ _ y	72
de _ _ ya	-11
de _ a	37
de _ agencia	-16
de _ al	5
de _ ano	8
de _ anos	25
de _ apartamento	7
de _ aplicacion	26
de _ app	-9
de _ aqui	19
de _ ayer	15
de _ bien	-15
de _ camioneta	-9
de _ casa	17
de _ companera	6
de _ compania	33
de _ con	-9
de _ de	-24
de _ del	-9
de _ desde	-5
de _ dice	19
de _ dos	-23
de _ el	-22
de _ empresa	17
de _ en	-16
de _ escalera	6
de _ esquina	12
de _ esta	-19
de _ familia	-8
de _ grupo	17
de _ hay	20
de _ hermana	-8
de _ hija	12
de _ horas	7
de _ huelga	-7
de _ iglesia	9
de _ jaja	-8
de _ junta	27
de _ lado	-9
de _ lavanderia	10
de _ linea	-15
de _ lista	-12
de _ lo	-10
de _ los	-15
de _ mano	-11
de _ marcha	7
de _ mi	-6
de _ minutos	-8
de _ nina	19
de _ nomas	6
de _ nos	18
de _ o	-9
de _ oficina	13
de _ otra	7
de _ para	27
de _ patrona	18
de _ pero	12
de _ peticion	16
de _ planta	13
de _ por	6
de _ porque	-6
de _ propinas	15
de _ que	23
de _ quien	-13
de _ se	-11
de _ su	-7
de _ sus	-7
de _ tamales	-8
de _ tarjeta	9
de _ tarjetas	9
de _ trabajo	-9
de _ troca	-8
de _ turno	29
de _ y	-15
de _ ya	9
de _ yo	-7
de afuera	-9
de ahi	-6
de al	5
de al lado	5
de arriba	-18
de atras	-14
de atras $	-9
de aumento	-6
de ayer	-10
de baja	-41
de baja del	-8
de baja por	-8
de calor	15
de calor ayer	15
de cargar	-12
de castigo	28
de ciudadania	-5
de comer	-17
de comer $	-15
de comida	-6
de correr	12
de dar	-7
de despido	20
de despido $	20
de dia	-6
de dona	-8
de droga	5
de droga nomas	8
de dueno	-6
de edificio	16
de empleados	13
de empleados $	13
de escribirme	-8
de ese	-5
de eso	-8
de eso $	-7
de este	-10
de firmar	-7
de firmar $	-7
de gas	30
de golpe	-10
de honduras	-10
de horarios	-10
de horas	-10
de horas $	-10
de ice	27
de ingles	-11
de inmigracion	-12
de ir	-5
de la	-23
de la agencia	-16
de la aplicacion	26
de la app	-9
de la camioneta	-9
de la compania	33
de la empresa	17
de la escalera	6
de la esquina	12
de la huelga	-7
de la iglesia	9
de la junta	30
de la lavanderia	10
de la linea	-14
de la marcha	7
de la noche	-11
de la oficina	13
de la otra	8
de la planta	13
de la troca	-8
de las	11
de las tarjetas	9
de lavanderia	-5
de lider	13
de lider a	9
de limpieza	-30
de lo	22
de lo que	22
de los	-13
de los que	14
de los tamales	-8
de mandarme	-8
de mantenimiento	-27
de mi	14
de mi $	23
de mi apartamento	7
de mi casa	8
de mi hermana	-8
de mi hija	12
de mi nina	19
de migracion	31
de mis	6
de misa	-10
de navidad	-8
de noche	-11
de noche y	-7
de nomina	-13
de nosotros	-12
de numero	6
de pintura	-6
de que	-22
de quien	12
de rh	29
de salir	5
de salir el	9
de seguridad	-23
de servicio	-8
de servicio $	-8
de su	-12
de sus	18
de tanto	15
de tanto turno	9
de todos	12
de todos $	15
de trabajo	14
de trabajo $	17
de turno	-12
de un	-30
de una	13
de union	-10
de ups	-12
de ustedes	13
de ustedes $	17
de vacaciones	-12
de votar	-5
de wasap	6
de whatsapp	-5
de whatsapp $	14
deactivated	9
dead $	-23
decia	-9
decir	-18
decir _ _ $	-29
decir _ _ que	31
decir _ no	-11
decir _ si	-8
decir en	11
decir la	9
decir que	-29
decir que no	-10
decir que si	-8
decir si	-10
decirle	13
decirlo	-10
decirlo $	-10
dedo	20
dedo $	13
dedos	18
dedos _ _ el	7
dedos _ la	14
dedos en	5
dee	6
dee from	6
deja	-11
deja _ _ $	-9
deja _ a	7
deja _ paz	-12
deja de	-7
deja en	-12
deja en paz	-12
deja salir	9
deja salir a	7
dejalo	-8
dejame	-13
dejame en	-6
dejan	54
dejan _ $	15
dejan _ _ $	-6
dejan _ _ bano	-12
dejan _ _ la	28
dejan _ a	43
dejan _ al	-12
dejan _ dar	-7
dejan _ de	8
dejan de	-7
dejan de dar	-7
dejan entrar	22
dejan hablar	19
dejan ir al	-9
dejar	-12
dejar _ _ en	-6
dejaron _ _ los	-7
dejaron _ en	-9
dejaron de	-10
dejaron salir	6
dejaron sin	-8
dejaron una	6
deje	-26
deje _ _ en	-9
deje de	-13
dejeme	-12
dejen	-33
dejen _ _ a	-8
dejen _ _ en	-11
dejen _ mandarme	-5
dejen de	-15
dejen de mandarme	-5
dejenme	-6
dejo _ _ el	11
dejo _ _ ya	6
dejo _ los	-14
dejo de	-6
dejo el	-9
dejo en	9
dejo tirados	12
del	20
del _ $	18
del _ .	-37
del _ _ $	-40
del _ _ a	-10
del _ _ de	11
del _ _ en	19
del _ _ es	-6
del _ _ la	-31
del _ _ me	21
del _ _ mi	-14
del _ _ mismo	10
del _ _ preguntar	-6
del _ _ que	22
del _ _ se	-22
del _ _ todo	8
del _ _ whatsapp	9
del _ a	-12
del _ ahora	20
del _ con	21
del _ cuando	-15
del _ de	-10
del _ del	-15
del _ en	19
del _ es	-10
del _ jaja	-12
del _ les	11
del _ los	7
del _ no	13
del _ piso	-11
del _ por	16
del _ que	-12
del _ si	-5
del _ sin	-10
del _ y	25
del _ ya	15
del andamio	24
del brazo	16
del bus	-11
del camion	12
del campo	35
del carro	-11
del chat	-13
del cheque	-15
del comedor	-6
del comite	28
del domingo	-11
del estacionamiento	-8
del forklift	-9
del gobierno	6
del gobierno y	6
del grupo de	5
del horario $	18
del hotel	30
del lado	14
del mayordomo	-16
del mayordomo $	-16
del mes	-7
del montacargas	-20
del montacargas $	-20
del otro	-38
del parqueo	16
del portal	-9
del portal de	-9
del rastro	16
del rastro $	15
del sabado	-14
del salon	-11
del salon $	-7
del seguro	-7
del seguro $	-6
del seguro de	-7
del sindicato	-7
del sindicato $	18
del sindicato a	-6
del sindicato y	-9
del sol	-12
del techo	6
del tercer	7
del tercer piso	7
del trabajo	20
del trabajo y	14
del turno	-9
del turno $	-6
del viernes	-6
del volante	-8
del voto	16
del voto $	16
delante	15
delante _ todos	15
delante de	15
delante de todos	15
delete	-32
delete _ _ of	-13
delete the	-14
deleted	-23
deleted _ _ from	-8
deleted my	-8
deleted the	-12
delivering	-6
delivery	8
delivery _ _ me	21
delivery and	-16
demanda	12
demands	-9
demasiado	-7
demoted	54
den	-15
den el	-7
denied	9
denied my	5
denise	15
dental	-6
dentista	-16
deportar a	7
dept	11
derechos	-25
derechos $	-7
derechos _ _ $	-9
desactivo	6
descansado	8
descansar	6
descansaron	61
descansaron _ _ los	19
descansaron a	45
descanso	-11
descanso _ _ $	-9
descompuso	-6
descuentan	-9
descuento	-18
desde	26
desde _ $	-36
desde _ _ $	21
desde _ _ con	-9
desde _ _ y	15
desde _ cambie	-6
desde _ firme	10
desde _ hable	-9
desde _ me	24
desde ayer	-12
desde el	-31
desde junio	-19
desde junio $	-19
desde la	11
desde las	24
desde que	73
desde que cambie	-6
desde que firme	10
desde que hable	-9
desde que me	25
desempleo	-5
desierto	22
desist	-15
desk	14
desk _ i	14
desmayo	21
despacho	-7
despiden	-9
despidieron	55
despidieron hace	26
despido	17
despido $	20
despidos	-11
despues	-23
despues $	-12
despues _ _ $	-23
despues _ _ anos	25
despues _ _ junta	6
despues _ _ que	-17
despues _ firmar	-6
despues _ las	-15
despues _ lo	23
despues de	36
despues de firmar	-6
despues de las	-15
despues de lo	23
despues del	6
despues me	-52
detained	23
detector	25
detenido	14
detention	13
detention center	14
detuvieron	29
detuvieron en	14
di	-6
dia	-53
dia $	-20
dia _ $	-28
dia _ _ en	7
dia _ dieron	6
dia _ la	8
dia _ me	11
dia de la	8
dia libre	-9
dia libre $	-6
dial	6
diario	22
diario $	22
dias	5
dias $	-8
dias _ $	-8
dias _ _ me	11
dias _ pago	15
dias de	9
dias por	11
dias sin	10
dias sin pago	15
dice	69
dice $	22
dice _ $	11
dice _ _ de	-9
dice _ _ no	10
dice _ _ un	-12
dice _ _ va	28
dice _ _ y	-19
dice _ alla	-9
dice _ de	6
dice _ es	27
dice _ letrero	-17
dice _ me	21
dice _ mi	-6
dice _ no	-7
dice _ se	11
dice _ si	22
dice el	-9
dice el letrero	-17
dice la	6
dice la de	20
dice que	64
dice que alla	-9
dice que es	30
dice que me	21
dice que no	-7
dice que se	11
dice que si	22
dicen	60
dicen _ _ trabajando	7
dicen _ el	25
dicen _ es	-15
dicen _ me	-6
dicen _ no	22
dicen _ nos	-11
dicen _ que	14
dicen por	10
dicen por que	10
dicen que	58
dicen que el	25
dicen que es	-15
dicen que me	-6
dicen que no	22
dicen que nos	-11
diciendo	7
diciendo que	-10
did $	33
did _ $	18
did _ _ $	-13
did _ _ to	-6
did _ miss	-9
did _ sign	6
did i	9
did i miss	-9
did the	-12
did they	-14
did to	-14
did you	-14
didnt	8
didnt $	-8
didnt _ $	7
didnt _ _ $	15
didnt _ _ to	-9
didnt _ it	10
didnt even	-9
die	18
died	-19
died in	-18
diem	-9
dieron	31
dieron _ $	29
dieron _ _ $	-46
dieron _ _ a	-6
dieron _ _ del	-6
dieron _ _ el	-21
dieron _ _ en	-19
dieron _ _ por	18
dieron _ _ y	20
dieron _ baja	-19
dieron _ de	-19
dieron _ dias	10
dieron _ papel	-28
dieron _ por	-7
dieron _ y	-7
dieron de	-19
dieron de baja	-19
dieron el	20
dieron ticket	-11
dieron un	-7
dieron un papel	-28
diet	-12
dieta	-20
dieta $	-16
diferencia	-13
difference	-6
different	30
dificil	-12
diga	24
diga _ _ $	25
digale	-5
digale a	-5
digan	-6
diganle	-14
diganle _ _ que	-14
digo	-30
digo $	-9
digo _ _ que	-5
digo _ el	-11
digo a	-9
digo en	-9
digo que	-11
dije	-41
dije $	16
dije _ _ $	-29
dije _ _ de	-10
dije _ _ jefe	-8
dije _ _ mando	-6
dije _ _ y	12
dije _ la	-7
dije _ lider	-5
dije _ me	-6
dije _ mi	-8
dije _ si	-5
dije a	-27
dije a la	-18
dije a mi	-8
dije al	-18
dije al lider	-5
dije que	-5
dije y	-10
dije y me	-6
dijeron	47
dijeron _ _ de	-9
dijeron _ lo	16
dijeron _ no	24
dijeron _ si	8
dijeron en	-7
dijeron en la	-7
dijeron que	34
dijeron que no	24
dijeron que si	8
dijimos	-22
dijimos que	-11
dijo	99
dijo $	35
dijo _ $	6
dijo _ _ a	13
dijo _ _ cuando	-10
dijo _ _ de	-9
dijo _ _ en	9
dijo _ _ la	7
dijo _ _ que	40
dijo _ _ tu	21
dijo _ _ va	18
dijo _ a	5
dijo _ el	5
dijo _ mi	9
dijo _ que	8
dijo _ se	21
dijo _ si	-6
dijo _ va	13
dijo _ y	-32
dijo a	15
dijo a mi	9
dijo al	16
dijo cuidate	6
dijo el	-20
dijo que	24
dijo que el	5
dijo que si	-6
dijo que va	13
dijo y	15
dile	5
dile a	7
dinero	-7
dinero $	-14
dinero de	-11
dinero para	-11
dinner	-24
dinner $	-9
dio	51
dio _ en	6
dio un	34
dio una	14
diosito	17
diosito _ ya	17
direccion	-40
direccion $	-14
direccion _ $	-8
direccion nueva	-10
directo	-7
director	19
directora	10
directora que	14
disculpe	-8
disculpe _ molestia	6
disculpe la	6
disculpe la molestia	6
discussing	-8
dispatcher	36
dispatcher _ _ more	13
dispatcher _ no	29
dispatcher says	13
dispatcher says no	13
dizque	23
do	-59
do $	38
do _ $	-14
do _ _ $	26
do _ _ a	-12
do _ _ from	-6
do _ _ get	-7
do _ _ if	-6
do _ _ my	-10
do _ _ out	-5
do _ _ the	-9
do _ _ to	-29
do _ _ while	-6
do _ contact	-8
do _ count	-7
do _ do	14
do _ get	-7
do _ got	-19
do _ have	-19
do _ keep	-5
do _ need	-20
do _ say	12
do _ sign	47
do _ talk	-7
do i	-21
do i count	-7
do i do	5
do i got	-16
do i have	-14
do i need	-6
do i say	12
do i sign	47
do i talk	-7
do if	-7
do not	-12
do not contact	-7
do something	-6
do that	-20
do that $	-17
do they	-35
do they need	-8
do this	26
do we do	11
do you	-15
do you need	-5
doblar	-33
doble	-15
doble turno	-11
doc	-10
docena	-12
dock	20
dock _ $	6
docked	-21
doctor	-27
doctor $	6
doctor _ me	-15
doctor por	-15
doctora	-9
documentos $	5
does	-68
does _ _ $	6
does _ _ card	-6
does _ _ do	-5
does _ _ for	11
does _ _ know	-7
does _ _ to	-12
does _ get	-9
does _ go	-5
does _ have	-15
does _ mean	14
does _ union	-6
does it	-10
does my	-9
does she	6
does signing	-8
does that mean	16
does the	-16
does the union	-6
doesnt want	11
doesnt work	-11
dog	6
doing	-45
doing $	-11
doing this	-10
doing well	-8
dolar	-18
dolar $	-8
dolares	-20
dollar	-20
dolor	-11
domingo $	-14
domingos	-7
don _ del	-11
dona	-11
dona _ $	-6
dona _ _ la	-11
dona lupe	7
donas	-11
donde	-22
donde _ $	-22
donde _ _ el	8
donde _ _ que	23
donde _ a	-7
donde estan	-10
donde estan $	-7
donde los	-9
donde nos	26
donde queda	-8
donde se	-11
done	-24
done w	-15
done with	-9
dont	-25
dont _ $	12
dont _ _ $	13
dont _ _ .	17
dont _ _ anymore	29
dont _ _ at	-7
dont _ _ be	41
dont _ _ can	-7
dont _ _ company	-6
dont _ _ flyers	-10
dont _ _ front	-9
dont _ _ me	-14
dont _ _ out	-9
dont _ _ so	15
dont _ _ the	-15
dont _ _ they	16
dont _ _ union	16
dont _ _ we	-7
dont _ a	-7
dont _ back	11
dont _ coming	13
dont _ how	-8
dont _ in	6
dont _ it	-7
dont _ me	-16
dont _ my	-15
dont _ on	-8
dont _ papers	8
dont _ the	-20
dont _ to	13
dont _ who	6
dont _ your	-10
dont answer	-7
dont bother	11
dont bother coming	13
dont care	-7
dont come	43
dont come back	11
dont come in	32
dont contact	-10
dont drop	10
dont feel	26
dont have	-6
dont have papers	8
dont have the	-10
dont know	-17
dont know who	6
dont need	-22
dont need a	-7
dont park	-10
dont park in	-10
dont quit	10
dont report	22
dont send	-14
dont send the	-9
dont stop	11
dont take	-10
dont text	-14
dont think	-9
dont trust	-12
dont want	20
dont want to	38
dont work	24
dont worry	-5
donuts	-17
door	48
door $	43
door _ _ $	-7
door _ im	-7
door is	-8
doors	29
dos	90
dos $	13
dos _ $	35
dos _ _ $	-5
dos _ _ el	-12
dos _ _ en	20
dos _ _ que	8
dos _ la	20
dos _ me	-23
dos semanas	-9
dos y	11
double	-25
down	37
down $	-26
down _ $	6
down _ _ $	-14
down _ of	-12
down _ the	45
down for	-33
down in	21
down my	28
down on	25
down the	15
down there	8
down there $	8
down w	7
down who	39
dr	12
dr _ $	12
dramatic	8
dress	-7
dress code	-7
drill	10
drill $	23
drive	-37
drive $	-14
drive _ _ $	-6
driver	39
driver for	10
driving	-23
driving _ $	-11
driving _ .	-9
driving test	-6
droga	15
droga _ a	8
droga nomas	8
droga nomas a	8
dron	13
dron _ _ piquete	13
drop _ $	10
drop _ charges	-6
drop me	-7
drop off	6
drop the charges	-6
dropped	11
dropped _ _ in	-8
dropped _ _ on	-9
dropped _ load	38
dropped a	-7
dropped my	-10
dropped the	7
dropping	-5
drove	45
drove by	17
drug	18
dry	-20
dryer	43
duda	-10
duda _ _ que	-5
duele	-24
duele _ _ que	-17
duele _ espalda	-10
duele la	-13
duele la espalda	-10
duelen	-14
dueno _ mi	8
dueno de	14
dueno del	-17
duermo	9
dues	-16
during	-11
during _ vote	-5
during the	-6
during the vote	-5
duty	-35
dying	-5
e	-7
each	-26
earl	-7
early	-33
early $	-19
early _ _ the	-6
early today	-12
eat	-9
eating	-26
eating _ _ $	-10
eating my	9
echaron	41
echaron _ _ calle	10
echaron _ la	10
echaron a	10
echaron a la	10
echo	5
edificio	5
el	-12
el 20	-25
el 4	-6
el 555	8
el _ 2	-5
el _ 3	11
el _ 60	-14
el _ _ $	-22
el _ _ 40	-17
el _ _ a	-15
el _ _ ahora	11
el _ _ anda	24
el _ _ andar	16
el _ _ avento	18
el _ _ caso	-6
el _ _ con	-13
el _ _ creo	-9
el _ _ de	-40
el _ _ dejan	11
el _ _ del	12
el _ _ el	-68
el _ _ en	-53
el _ _ es	-10
el _ _ eso	-9
el _ _ esta	-16
el _ _ este	-8
el _ _ favor	-11
el _ _ frio	-8
el _ _ fue	11
el _ _ gerente	8
el _ _ gracias	-13
el _ _ hacemos	36
el _ _ hoy	22
el _ _ la	51
el _ _ lado	14
el _ _ las	32
el _ _ lider	16
el _ _ lo	7
el _ _ los	-9
el _ _ me	-24
el _ _ mi	-12
el _ _ nadie	-8
el _ _ navidad	-6
el _ _ nos	6
el _ _ otro	-7
el _ _ para	-9
el _ _ patron	6
el _ _ pego	26
el _ _ pidio	-11
el _ _ por	-11
el _ _ que	-32
el _ _ quien	-13
el _ _ quiere	-13
el _ _ quiso	18
el _ _ quito	9
el _ _ sabado	-8
el _ _ se	-19
el _ _ seguro	-7
el _ _ semana	-15
el _ _ suben	11
el _ _ telefono	-24
el _ _ todo	10
el _ _ trabaja	-11
el _ _ trabajo	25
el _ _ una	28
el _ _ ustedes	12
el _ _ va	12
el _ _ vez	-18
el _ _ voy	-22
el _ _ y	9
el _ _ ya	8
el _ a	6
el _ anda	8
el _ aqui	-14
el _ asi	-9
el _ bloqueo	-7
el _ checador	11
el _ como	-6
el _ con	48
el _ de	-7
el _ despues	-21
el _ dice	26
el _ dijo	7
el _ el	-7
el _ en	-55
el _ era	-15
el _ es	29
el _ ese	15
el _ esta	19
el _ estaba	6
el _ frio	19
el _ hay	-16
el _ jaja	-18
el _ le	12
el _ les	30
el _ los	-7
el _ me	63
el _ mi	-11
el _ montacargas	-13
el _ muy	-9
el _ ni	-24
el _ no	27
el _ nomas	27
el _ nos	29
el _ otra	-18
el _ para	27
el _ pasado	-16
el _ pero	-19
el _ por	-52
el _ porque	-9
el _ puede	-9
el _ que	14
el _ quiere	-10
el _ se	-12
el _ si	-8
el _ siempre	34
el _ sin	-14
el _ tiene	-25
el _ trae	28
el _ turno	14
el _ uno	-14
el _ y	23
el _ ya	-13
el accidente	-10
el aceite	8
el acoso	-6
el agua	22
el almacen	-15
el america	-12
el app	-7
el area	-5
el arroz	-9
el badge	10
el banco	-27
el bano	24
el bano no	20
el bebe	-9
el bono	-12
el bono de	-8
el boton	-7
el boton de	-8
el brazo	32
el bus	-10
el cable	7
el cafe	-10
el calor $	9
el camion $	-13
el canelo	-8
el capataz	42
el carrito	12
el carro	-30
el carro $	-8
el carro en	-22
el celular	-26
el celular $	-17
el celular en	-12
el celular y	9
el chaleco	17
el chaleco y	17
el chat	13
el chef	8
el chef me	-5
el comedor	-6
el comedor $	6
el comite	-6
el companero	-10
el contratista	39
el contrato	14
el contrato $	-6
el corazon	-7
el cuarto	21
el cuarto frio	19
el cuchillo	9
el cuello	5
el de	-18
el del	-10
el descanso $	7
el desierto	22
el dia	6
el dia de	11
el dinero	-14
el dinero de	-11
el dispatcher	17
el doctor	-16
el dolor	-11
el domingo	11
el dueno	12
el dueno de	11
el dueno del	-17
el elevador se	10
el embarazo	-6
el empaque	18
el enlace	-6
el enlace $	-5
el esta	-8
el estacionamiento $	-8
el face	-12
el face $	-19
el foreman	-9
el formulario	-7
el gafete	-5
el gafete $	-6
el gerente	12
el gerente $	19
el gerente me	-12
el grupo	-20
el grupo de	-13
el guardia	-10
el guardia me	-10
el hijo	9
el hombro desde	-6
el horario	37
el hospital $	-16
el hotel	-11
el inspector	15
el inspector y	21
el jefe	-30
el jueves	-22
el jueves $	-8
el lead	-9
el letrero	-18
el lider	28
el link	-12
el liquido	16
el lobby	22
el local	-8
el locker	17
el lonche	-14
el lunes $	-19
el lunes me	26
el manager	-25
el manager que	9
el mangle	5
el mayordomo	35
el mayordomo dijo	8
el mayordomo no	-11
el mensaje	-19
el mensaje $	-11
el mes	-20
el mes pasado	-14
el mio	-12
el montacargas	59
el nino	-12
el nuevo	16
el numero	-6
el numero de	11
el organizador	7
el organizador $	7
el otro	-13
el overtime	9
el pago	19
el pago de	19
el papel	-9
el parqueo $	9
el partido	-11
el partido $	-8
el pastel	-7
el pastor	-5
el pastor $	-5
el patron me	22
el patron nos	7
el patron tiene	-9
el pecho	24
el pelo	-8
el pie	9
el pie $	9
el pin	-13
el piquete $	9
el piquete y	-10
el piso	-10
el piso y	5
el pizarron	18
el plan	-5
el porton	56
el puesto	-12
el puesto de	-5
el que	17
el reloj	9
el reloj checador	11
el reporte	-15
el restaurante	-7
el sabado	-23
el sabado $	-6
el salon	-17
el segundo	8
el segundo $	-5
el segundo turno	14
el semaforo	13
el senor	-5
el sindicato	-14
el sombrero	-20
el super	31
el supervisor	-9
el supervisor $	42
el supervisor anda	-8
el techo del	22
el telefono	27
el tiempo	-7
el tobillo	5
el trabajo	-25
el trabajo $	9
el trabajo me	-7
el trabajo pero	-8
el trafico	-20
el tren	-14
el turno	-43
el turno de	-27
el ultimo	24
el uniforme	-18
el vidrio	11
el viernes	14
el viernes $	-8
el viernes no	26
el voto	-9
el w4	-15
el w4 $	-15
el ya	-10
el ya no	-10
el zoom	-13
election	-7
elevador	-19
elevador se	10
elevator	5
eliminaron	-7
ella	29
ella $	8
ella _ _ el	-10
ella tambien	9
ellos	-19
elm	-6
elsa	-6
else	29
else $	7
else _ $	14
else _ _ $	12
email	27
embarazada	29
embarazada $	25
embarazo	-6
emergencia	12
emergency	-5
empaque	11
empezamos	-7
empezo	13
empieza	-11
empiezan	-7
empleado	-8
empleado $	-6
empleados	10
empleados $	10
empleo	-12
employed	-11
employee	29
employee _ $	37
employee _ _ month	-18
employee _ the	-18
employee of	-18
employee of the	-18
employment	-7
empty	17
empty $	13
empujo	21
en _ $	-23
en _ .	-8
en _ _ $	13
en _ _ .	-18
en _ _ 2	-11
en _ _ 3	7
en _ _ 4	-5
en _ _ a	-9
en _ _ alla	-28
en _ _ ando	-11
en _ _ anos	-10
en _ _ asi	-9
en _ _ checador	11
en _ _ cuando	-9
en _ _ de	16
en _ _ del	-9
en _ _ donde	34
en _ _ dos	24
en _ _ en	-11
en _ _ es	-8
en _ _ esta	-14
en _ _ estan	7
en _ _ frio	19
en _ _ hay	-12
en _ _ ingles	-6
en _ _ jaja	-25
en _ _ la	-20
en _ _ le	17
en _ _ lo	-21
en _ _ me	-25
en _ _ negra	-10
en _ _ ni	6
en _ _ no	6
en _ _ nos	-6
en _ _ o	9
en _ _ otra	-17
en _ _ para	-7
en _ _ por	17
en _ _ porque	11
en _ _ que	13
en _ _ se	-8
en _ _ si	-5
en _ _ sigue	9
en _ _ sin	6
en _ _ trabajo	-16
en _ _ turno	-11
en _ _ uno	-13
en _ _ vida	28
en _ _ y	52
en _ app	-10
en _ area	-8
en _ banco	-26
en _ banda	10
en _ bano	20
en _ bodega	12
en _ break	6
en _ cabeza	9
en _ cara	32
en _ carne	6
en _ carro	-7
en _ casa	-15
en _ celular	-20
en _ cocina	-12
en _ comedor	-6
en _ con	-13
en _ cuarto	18
en _ de	-28
en _ descanso	6
en _ desierto	22
en _ dia	-8
en _ el	26
en _ empaque	18
en _ entrada	7
en _ escritorio	16
en _ esquina	-27
en _ estacionamiento	7
en _ fiesta	-6
en _ gasolinera	8
en _ grupo	-9
en _ horario	39
en _ hospital	-10
en _ hotel	-14
en _ huelga	-15
en _ humanos	-8
en _ junta	18
en _ la	28
en _ lados	-10
en _ lavanderia	-18
en _ lista	-15
en _ lobby	22
en _ locker	15
en _ lonche	-14
en _ manana	11
en _ maquina	-7
en _ marcha	-16
en _ noche	29
en _ noticias	-7
en _ obra	23
en _ oficina	-5
en _ ojo	-22
en _ otro	-11
en _ parada	-8
en _ parqueo	8
en _ pero	-11
en _ pie	8
en _ planta	-10
en _ por	-20
en _ puerta	29
en _ que	-19
en _ rancho	15
en _ rastro	-13
en _ reloj	11
en _ ruta	13
en _ sala	15
en _ salon	-12
en _ segundo	-11
en _ tarjeta	-8
en _ tele	-7
en _ trabajo	-7
en _ troca	5
en _ turno	-25
en _ van	5
en _ vida	-12
en _ y	-13
en _ ya	-12
en camino	26
en dos	-14
en el	113
en el area	-5
en el banco	-26
en el bano	20
en el break	6
en el carro	-8
en el comedor	-6
en el cuarto	22
en el descanso	6
en el desierto	22
en el empaque	18
en el estacionamiento	7
en el grupo	-9
en el horario	50
en el hotel	-11
en el lobby	22
en el locker	6
en el lonche	-14
en el ojo	-15
en el parqueo	8
en el pie	8
en el reloj	11
en el salon	-12
en el segundo	-11
en el turno	-20
en espanol	-10
en esta	-8
en este	-7
en esto	12
en ingles	6
en ingles que	6
en junio	-8
en junio $	-8
en la	14
en la app	-10
en la banda	10
en la bodega	12
en la bolsa	-9
en la cabeza	9
en la cara	32
en la carne	6
en la casa	-9
en la cocina	-12
en la de	-13
en la entrada	7
en la escuela	-12
en la esquina	-27
en la fiesta	-6
en la gasolinera	8
en la junta	18
en la lavanderia	-11
en la lista	-15
en la manana	11
en la maquina	-7
en la marcha	-16
en la noche	29
en la obra	23
en la oficina	-5
en la parada	-8
en la planta	-9
en la puerta	-24
en la ruta	13
en la sala	15
en la tarjeta	-8
en la tele	-7
en la van	5
en las noticias	-7
en limpieza	-5
en lo	-22
en lo que	-20
en los	56
en marzo	-8
en mi	12
en mi carro	5
en mi otro	-8
en mi puerta	54
en mis	-11
en paz	-21
en penales	-13
en problemas	-5
en que	-7
en quitarme	28
en quitarme la	28
en recursos	-8
en recursos humanos	-8
en su	14
en su vida	-10
en tu	-7
en un	-32
en una	7
en una huelga	-10
encanta	-23
encanta $	-23
encargado	-8
encerrada	-6
encerrados	16
encerre	-17
encerre a	-5
encerro	15
encerro en	15
encima	46
encima de	8
encontre	-6
end	-27
end $	6
end _ _ is	-8
end _ shift	-8
end of	-8
end this	-6
ended _ they	12
ended my	16
ending	47
ending it	48
ends	-14
enero	-7
enferma	15
enferma $	16
enfermera	6
enfermo	-9
enfermo $	-9
enforces	-6
enfrente	16
enfrente _ _ $	25
enfrente _ _ que	-13
enfrente _ mi	41
enfrente de	39
enfrente de mi	41
enlace	-6
enlace $	-5
enojo	-8
enojo $	-13
enough	-17
enough of	-6
ensenar	-10
ensenaron	10
enseno a	-14
entera	-13
entera $	-7
enterar	-7
entero	26
entra	-14
entrada	-12
entrada $	27
entrada _ $	14
entrada _ el	-7
entrada y	-29
entrance	-8
entrar $	9
entrar a	7
entre	7
entre _ _ y	17
entre _ y	-19
entre el	-12
entregaron	16
entrego	-15
entregue	19
entregue _ _ y	30
entregue _ chaleco	30
entro	19
entro _ _ $	-5
entro _ la	-9
entro _ no	-7
entro a	-10
entro a la	-8
entro el	15
entro o	-5
entro o no	-5
envien	-6
equipo	-16
equivocada	-6
equivocada me	-6
equivocado	-13
equivoco	-5
equivoque	-18
equivoque de	-17
er	21
era	-23
era _ $	45
era _ _ de	-7
era _ _ era	-6
era _ _ las	-21
era _ de	-7
era _ migra	-10
era broma	19
era broma $	19
era del	-5
era el	-6
era la	-10
era la migra	-10
era mentira	-6
era para	-19
erase	-11
eres	-5
error	-10
es	-50
es $	-14
es 555	-8
es _ $	-19
es _ 555	13
es _ _ $	-13
es _ _ el	7
es _ _ en	-9
es _ _ es	-16
es _ _ esta	22
es _ _ la	-10
es _ _ las	-11
es _ _ me	-10
es _ _ y	-7
es _ _ ya	-8
es _ de	10
es _ del	-8
es _ eso	16
es _ lo	29
es _ mi	5
es _ no	-9
es _ o	-7
es _ pero	7
es _ se	25
es _ ultima	26
es _ ustedes	-6
es a	-8
es algo	-16
es algo $	-16
es cierto $	-7
es de	-24
es de ustedes	-6
es del	-7
es el	-13
es el de	-15
es en	-6
es eso	-11
es ilegal	-7
es la	-31
es legal	-10
es legal $	-8
es mi	11
es mi ultima	26
es nada	15
es normal	45
es para mi	5
es policia	-9
es policia y	-6
es por	-8
es por eso	-8
es que	-6
es un	-8
es una	-9
esa	-13
esa _ $	21
esa _ es	-11
esa tarjeta	14
esas	-11
esas _ de	-6
escalera	8
escalera y	16
escriban	-21
escriban $	-6
escriban a	-6
escribanme	-13
escribe	-11
escribe de	-9
escribe mi	8
escribi	71
escribiendo	-9
escribio	-9
escribir	16
escribirme	-8
escribo	-10
escrito	6
escritorio	16
escuela de	15
escupio	48
ese	-43
ese _ _ la	-13
ese _ no	-10
ese _ y	-6
ese dia	-6
ese me	16
ese senor	18
ese senor $	23
ese trabajo	9
ese video	-7
ese video $	-6
eso	-67
eso $	41
eso _ $	-22
eso _ _ $	-19
eso _ _ al	-5
eso _ _ el	-7
eso _ _ la	-9
eso _ dije	-5
eso _ en	-12
eso _ la	-6
eso _ puede	-5
eso es	-12
eso le	-6
eso le dije	-5
eso lo	-7
eso no	-13
eso pedimos	-9
eso pedimos $	-9
esos	-22
esos _ $	-10
espalda	-6
espalda _ _ $	-8
espalda _ cargar	-14
espalda de	-12
espanol	-13
esperando	48
esperando _ _ $	25
esperando en	12
esperando que	36
espere	-5
espero	-6
espero $	-10
esposa	-9
esposaron	40
esposo	21
esposo _ _ el	-11
esposo _ _ en	13
esposo y	-15
esquina	-14
esta	48
esta $	-14
esta _ $	17
esta _ _ $	-20
esta _ _ de	23
esta _ _ el	7
esta _ _ hospital	-18
esta _ _ me	8
esta _ _ mi	9
esta _ _ no	-6
esta _ _ por	-12
esta _ alto	-7
esta _ arde	-13
esta _ con	-8
esta _ el	49
esta _ en	14
esta _ la	13
esta _ no	-12
esta _ que	17
esta _ si	-8
esta _ y	8
esta aqui	34
esta bien	-21
esta bien $	-10
esta cerrada	-13
esta cerrada $	-6
esta con	-13
esta el	5
esta en	20
esta en el	19
esta equivocado	-5
esta la	-17
esta llorando	10
esta muy	-7
esta muy alto	-7
esta noche	-6
esta que	-13
esta que arde	-13
esta quemando	30
esta semana	-9
esta semana $	-7
estaba	-12
estabamos	-18
estabamos _ _ $	19
estacion	8
estacion $	-16
estacionado	29
estacionado _ _ mi	29
estacionamiento	-8
estacionamiento $	-16
estado	-24
estamos	50
estamos _ $	19
estamos _ _ el	23
estamos _ _ no	9
estan	87
estan $	-7
estan _ $	-16
estan _ _ $	17
estan _ _ de	11
estan _ _ la	-12
estan _ con	12
estan metiendo	11
estan pidiendo	20
estan tomando	15
estar	-30
estar _ _ $	-7
estar _ esto	-6
estar ahi	-14
estar en	-11
estar en esto	-6
estas	-19
estas _ $	-16
este	-39
este $	-7
este _ $	-10
este _ _ $	15
este _ _ de	-10
este _ el	-12
este _ me	-10
este calor	6
este es	-10
este es el	-10
esto	-20
esto $	-13
esto y	6
estoy	38
estoy $	-10
estoy _ $	34
estoy _ _ $	23
estoy _ _ de	-23
estoy _ _ el	10
estoy _ _ hospital	24
estoy _ _ lista	6
estoy _ _ me	-8
estoy _ _ no	26
estoy _ _ parqueo	33
estoy _ de	-26
estoy _ el	22
estoy _ en	8
estoy _ la	-8
estoy _ y	30
estoy cansada	-10
estoy en el	22
estoy en la	-8
estoy fuera	-9
estoy fuera de	-7
estoy pensando	7
estoy sangrando	23
estoy temblando	18
estoy temblando $	18
estudiar	-14
estuve	-23
estuvo _ la	-7
even	-39
even _ _ $	-16
even _ to	-11
even said	-15
ever	-5
ever _ $	14
every	-18
every _ $	-14
every _ _ $	5
every _ _ i	16
every _ and	-10
every _ i	-9
every night	9
every one	-8
every time	-13
every week	-16
everybody	11
everybody $	38
everybody _ $	-10
everybody _ _ $	14
everybody _ _ is	21
everybody _ signed	-9
everybody is	7
everybody was	-12
everybody who	-9
everybody who signed	-9
everyone $	-8
everyone _ $	-6
everyone _ _ $	15
everyone else	10
everyone who	22
everything	6
everything $	18
ex	17
examen	-6
except	-8
expediente	33
extension	-5
extension $	-5
extra	-22
eye	14
eye $	19
eyes	56
eyes _ _ $	6
eyes _ the	22
face	60
facebook	-15
facebook $	-9
facebook _ $	8
facebook que	-8
faces	28
faces $	18
fainted	15
fair	-9
fall	-9
falsa	-7
falsa alarma	-7
false	-8
falta _ $	19
falta _ _ $	-7
falta _ en	-8
falta gente	20
faltan	10
faltar	-14
familia	-17
familia _ _ $	-19
family $	10
fan	-11
far	12
fast	-16
favor	-29
favor $	-24
favor _ _ a	18
favor de	-9
fecha	-14
fecha _ para	-6
fecha limite	-5
federal	-7
feel	36
feel _ $	14
feel like	11
feet	-19
feet _ _ $	-10
feet are	-10
feliz	-17
feliz _ de	-10
feliz dia	-10
feliz dia de	-10
fell	55
fell _ _ scaffold	23
fell _ the	40
fell in	16
fell in the	20
fell off	7
fell off the	17
fell on	22
feo	-12
feo _ la	-11
fewer	-15
field	21
fiesta	-28
fight	10
fight _ _ dock	11
fight _ the	11
fight on	11
fight on the	11
fijese	-18
fijese que	-17
fijo	-7
fijo $	-7
fil	13
filed	8
filming	32
filo	-17
fin	-18
final	35
final $	-9
final _ _ $	23
final written	38
finally	-43
finally $	-15
finally _ _ $	18
finally _ the	-19
finally fixed	-15
finally got	32
find	-5
find _ $	-10
find _ who	7
find out	-10
find out $	-10
find out who	7
find the	-13
fine $	-14
fine _ _ $	-6
fine for	42
finger	64
finger in	25
fingers	21
fingers _ the	9
fingers and	9
fingers at	7
finish	17
finish _ _ $	21
finish _ route	10
finish the	21
finish the route	10
fire _ _ the	-12
fire _ _ this	-7
fire _ for	-15
fire _ the	39
fire drill	-14
fire me for	-7
fired	26
fired $	-12
fired .	18
fired _ $	-22
fired _ _ out	31
fired _ _ still	-6
fired _ _ the	14
fired _ at	-10
fired _ i	6
fired _ my	-5
fired _ the	47
fired at	-8
fired for	56
fired me $	-22
fired my	-14
fired up	-19
firing	19
firma	30
firma _ _ de	-12
firma la	-12
firma que	7
firmamos	-7
firman	10
firman $	14
firmar	-27
firmar $	-12
firmar _ _ $	-12
firmar y	9
firmaron	43
firmas	-7
firmas $	-16
firmas _ _ $	16
firme	36
firme $	45
firme _ _ $	26
firme _ _ dice	-15
firme _ _ el	-19
firme _ hoja	-9
firme que	9
firmen	-8
firmen $	-5
firmo	-8
firmo $	-26
firmo _ _ $	28
firmo _ _ no	5
first	-28
first $	6
first _ $	-14
first _ _ is	15
first _ not	-14
first aid	14
fishing	5
fix	7
fixed	-18
fixed the	-13
flat	-33
floor	-14
floor $	-7
flu	-24
flyer	-30
flyer $	-12
flyers	20
flyers $	32
folders	38
folks	-18
follow	-5
followed	37
followed _ _ the	22
followed me	29
food	-19
food $	-7
foot	39
for	-25
for 2	26
for 4	5
for _ .	21
for _ _ .	28
for _ _ about	35
for _ _ and	-24
for _ _ at	12
for _ _ call	-14
for _ _ got	10
for _ _ i	10
for _ _ if	5
for _ _ in	-18
for _ _ is	6
for _ _ its	8
for _ _ minute	12
for _ _ my	10
for _ _ of	-7
for _ _ on	12
for _ _ pin	-11
for _ _ said	7
for _ _ sign	18
for _ _ so	-12
for _ _ sticker	-10
for _ _ to	-5
for _ _ union	22
for _ _ up	-10
for _ _ us	13
for _ _ your	17
for _ a	10
for _ and	19
for _ car	-9
for _ cards	8
for _ crew	9
for _ friend	-8
for _ he	-22
for _ hour	6
for _ hours	5
for _ i	7
for _ is	15
for _ lol	-26
for _ my	-7
for _ out	28
for _ reason	-5
for _ same	-7
for _ the	-11
for _ to	27
for _ union	17
for _ vote	-6
for _ week	8
for _ write	-10
for a	-34
for a car	-9
for a friend	-8
for a write	-10
for all	-5
for all of	-5
for an	-8
for an hour	6
for attitude	50
for being	18
for being 1	12
for employee	8
for everyone	-6
for friday	-6
for it	9
for it $	12
for me	-10
for me $	-17
for me to	18
for meetings	-10
for my	-28
for names	5
for no	-5
for no reason	-5
for organizing	-22
for papers	6
for real	-5
for real $	-6
for signing	27
for signing $	19
for sunday	-8
for sunday $	-6
for talking	38
for talking to	18
for the	-14
for the same	-7
for the union	-7
for this	-10
for us	-8
for us $	-6
for wearing	10
for wearing a	20
for wearing the	-11
for your	-6
foreman	37
foreman said	12
foreman told	24
forget	-8
forgot	-12
forgot _ $	10
forgot _ _ $	-5
forgot my	-14
forklift	7
forklift $	29
forklift _ _ $	20
forklift _ _ in	7
forklift _ me	38
forklift hit	38
forklift hit me	38
form	-9
forma	-6
formulario	-7
foto	-15
foto $	-8
foto _ la	-15
foto de	17
foto del	-5
fotos	24
fotos _ la	13
found	30
found _ _ in	15
found _ _ the	17
found _ in	9
found a	27
found it	8
found out	-7
four	19
free	-23
free $	-7
free _ $	-7
free lunch	-9
freeway	6
freeway $	6
freezer	24
freezer _ _ $	53
frente	6
frente a	6
friday	14
friday $	-11
friday _ _ $	41
friday and	8
fridge	-12
fridge $	-9
friend	-20
friend $	-8
friends	31
frijoles	-6
frio	-19
from	-27
from 38	23
from _ $	-10
from _ _ $	-64
from _ _ and	24
from _ _ i	-15
from _ _ its	-10
from _ _ plant	-5
from _ _ the	-8
from _ _ to	41
from _ _ with	-6
from _ again	-6
from _ company	-7
from _ house	23
from _ i	-5
from _ in	7
from _ line	-16
from _ no	-24
from _ rally	-11
from _ shift	14
from _ time	36
from _ to	37
from _ union	-12
from _ us	-10
from corporate	-17
from housekeeping	19
from last	-12
from me	-25
from my house	23
from receiving	18
from school	9
from the	-45
from the company	-7
from the heat	10
from the meeting	8
from the rally	-11
from the union	-12
from there	-10
from this	-12
from you	-16
front	-11
front _ _ $	14
fryer	7
fryer oil	9
fue _ _ $	-12
fue _ _ dia	16
fue _ _ en	6
fue _ la	-13
fue _ ultimo	16
fue a	-12
fue a la	-12
fue la	-7
fue mi	13
fue mi ultimo	16
fuego	-15
fuera	18
fuera $	26
fuera _ $	40
fuera _ _ $	-20
fuera _ _ lista	-6
fuera _ la	-8
fuera de	-16
fuera de la	-8
fuera del	-24
fueron	6
fueron _ la	-7
fuerte	10
fuerte $	-8
fuerza	19
fuerza $	-7
fuga	38
fuga de	38
fui	14
fui _ la	-6
fui a	-17
fui a la	-6
fuimos	18
fuimos _ la	18
fuimos a	18
fuimos a la	18
full	40
full time	33
funeral	-8
funeral for	-5
funny $	-8
futbol	-8
fyi	-17
gafete $	-12
gafete _ _ $	12
gafete _ _ abre	11
gafete _ no	10
gafete ya	11
gafete ya no	11
game	-20
game $	-8
gana $	-15
gana _ union	29
gana la	29
gana la union	29
gana un	-7
ganamos	-9
ganamos _ queja	-6
ganamos la	-6
ganamos la queja	-6
ganaron	-18
ganas	-6
gano	-15
gary	-12
gas	23
gas $	-9
gas .	32
gas _ $	-9
gasolina	-17
gasolinera	8
gate _ $	-10
gave	-11
gave _ _ more	-6
gave _ a	-7
gave me	-10
gave me a	-5
gave my	-6
gave us	-9
gente	13
gente $	-11
gente _ $	13
gente _ _ se	12
gente _ la	11
gente de	19
gente de la	21
gente en	-11
gente en la	-9
georgia	-8
gerente	10
gerente $	15
gerente _ _ $	23
gerente _ _ a	-5
gerente me	-12
get	-66
get _ $	-15
get _ _ $	32
get _ _ back	-11
get _ _ from	-9
get _ _ i	7
get _ _ it	-12
get _ _ me	-5
get _ _ or	10
get _ _ this	-7
get _ ask	-9
get _ if	7
get _ job	-10
get _ of	-10
get _ out	-6
get _ the	-11
get a	-11
get back	-6
get canned	-6
get hurt	6
get it	-5
get me	-13
get off	-15
get off the	-11
get out	10
get out of	-11
get to	-10
get up	5
gets	-33
gets _ $	-7
gets _ _ $	-11
gets hurt	-9
gets hurt $	-6
getting	-33
getting _ _ i	10
getting _ _ me	-5
getting _ of	-5
getting fired	12
getting rid	-5
getting rid of	-5
gimnasio	-21
girl	49
give	-17
give _ _ day	-10
give _ a	-5
give _ the	18
give me	-8
give us	-20
give you	6
given	16
given $	16
giving	7
giving _ the	-14
glad	-32
glad im	-14
gloria	-11
glove	-10
gloves	17
gm	19
go	11
go $	38
go _ $	19
go _ .	-6
go _ 2	-8
go _ _ for	-5
go _ _ the	-19
go _ a	-8
go _ and	7
go _ school	13
go _ the	-9
go _ to	-11
go _ today	-8
go away	-35
go back to	-7
go early	-8
go early today	-8
go home	-5
go home and	8
go over	-13
go quiet	-6
go to	34
go to $	16
go to school	13
gobierno	6
gobierno y	6
god	8
god $	25
god _ _ $	-14
god bless	-11
goes	17
goes _ the	25
goes to	17
goes to the	25
going _ $	-22
going _ _ $	-9
going _ _ if	6
going _ _ the	-19
going _ _ to	-5
going _ and	8
going _ at	5
going _ late	-5
going _ my	21
going _ the	7
going _ to	-6
going _ us	9
going be late	-5
going call	26
going live	-5
going to	-14
going vote	22
gol	-5
golpe	-11
golpearon	10
golpes	9
gone	122
gone $	70
gone .	38
gone _ they	22
good	-78
good $	-19
good _ $	-17
good _ _ it	-6
good _ _ me	-21
good _ to	-20
good morning	-31
goodbye	28
gorra	-10
gorra azul	-7
got	99
got 2	-15
got _ $	12
got _ .	16
got _ _ $	-15
got _ _ .	46
got _ _ a	-16
got _ _ about	-10
got _ _ and	-9
got _ _ at	-13
got _ _ back	-9
got _ _ by	18
got _ _ cut	-7
got _ _ for	17
got _ _ from	11
got _ _ im	-12
got _ _ in	-11
got _ _ job	-14
got _ _ now	-6
got _ _ number	-5
got _ _ on	-30
got _ _ out	19
got _ _ over	7
got _ _ saying	8
got _ _ that	18
got _ _ the	49
got _ _ ticket	-11
got _ _ today	29
got _ _ yesterday	6
got _ a	16
got _ again	7
got _ at	-14
got _ boot	16
got _ breaks	-8
got _ by	32
got _ fan	-11
got _ for	-6
got _ from	-20
got _ go	12
got _ kids	-10
got _ lol	49
got _ my	18
got _ new	-22
got _ of	13
got _ on	8
got _ out	-22
got _ parking	-11
got _ question	-6
got _ spam	-9
got _ text	20
got _ the	5
got _ this	-7
got _ to	-10
got _ up	18
got _ w	-8
got _ with	7
got a new	-22
got a parking	-11
got a question	-6
got a text	22
got called in	-16
got called to	16
got cancelled	8
got caught	16
got detained	23
got fired	-5
got fired at	-8
got heat	6
got in	21
got in my	21
got it	-29
got it $	-7
got let	12
got let go	12
got lost	-19
got me	36
got me $	43
got moved	-14
got moved to	-13
got nothing	-10
got off	-15
got one	-7
got our	10
got suspended	17
got that	-5
got the	14
got the boot	16
got us	-37
gps	34
grab	-12
grabadora	21
grabando	30
grabar	-8
grabbed	15
grabbed _ _ and	8
grabbed _ _ the	9
grabbed _ arm	16
grabbed me	6
grabbed my	8
grabbed my arm	16
grabo	17
gracias	-60
gracias $	-23
gracias _ _ $	-14
gracias _ dios	-11
gracias a	-15
gracias a dios	-11
gracias por	-14
grados	-28
grande	-5
grandma	-12
grandpa	-13
gratis	-22
gratis $	-10
great	-24
great $	-5
green	8
green _ $	15
green card	18
green card $	20
grievance	-15
grievance $	-11
grill	-10
gripa	-8
grita	-6
grita $	-6
gritamos	-5
grito	12
ground	16
group $	-13
group _ $	8
group chat	17
group chat $	8
grua	25
grua _ _ carga	30
grua _ la	30
grupo	-28
grupo $	-10
grupo _ _ $	8
grupo _ _ de	-11
grupo _ _ del	-17
grupo _ wasap	6
grupo _ whatsapp	-5
grupo de wasap	6
grupo de whatsapp	-5
grupo por	-14
guantes	14
guantes $	21
guard	33
guard is	10
guarda	5
guarde	-8
guarde los	-8
guarderia	16
guardia me	-10
guardias	25
guardias $	31
guatemala	20
guatemala $	20
guest	13
guests	13
gun	72
gun $	18
gun on	6
gusta	-26
gusta _ _ $	-6
gusto	-14
gusto $	-8
guy	46
guy $	8
guy _ _ me	8
guy _ _ parking	5
guy _ _ the	28
guy _ a	30
guy in the	5
guy who	-8
guys	28
guys _ _ i	10
guys _ _ out	-6
guys _ _ shift	7
guys _ _ the	22
guys _ me	-5
guys _ the	-15
guys _ vests	23
guys are	-7
guys at	14
guys in	44
guys in vests	23
guys on	-13
guys think	-17
guys want	-10
gym	-11
h2a	20
ha	-10
ha _ nada	-8
ha dicho	-6
ha llegado	10
ha pasado	-6
ha pasado nada	-6
habia	24
habia _ _ $	-20
habia una	41
hablando	-23
hablando $	-8
hablando con	-8
hablar	-35
hablar _ _ $	-5
hablar _ _ junta	-24
hablar _ _ manager	23
hablar _ alguien	-8
hablar _ de	-13
hablar _ la	-9
hablar a	10
hablar a la	20
hablar con	-6
hablar con alguien	-8
hablar de	-7
hablar en	-25
hablar en la	-24
hable	46
hable _ el	9
hable _ la	10
hable en	17
hable en la	10
hablo	26
hablo $	17
hace	-30
hace _ $	15
hace _ _ el	9
hace _ anos	6
hace _ si	-7
hace anos	-21
hace en	-9
hace un	-6
hacemos	15
hacemos $	24
hacemos _ $	-9
hacen	-10
hacer	-5
hacer _ $	-5
hacer _ _ $	-17
hacer _ la	-9
hacer la	-17
haciendo	35
haciendo _ _ $	17
haciendo una	6
had	-17
had _ $	14
had _ _ $	-5
had _ _ a	8
had _ _ an	-5
had _ _ attack	26
had _ _ for	-9
had _ _ my	-11
had _ _ the	-14
had _ of	-6
had a	-12
had enough	-6
had enough of	-6
had me	8
had to sign	-7
hagamos	13
hagamos _ $	13
hagamos caso	13
hagamos caso $	13
hagan	-13
hago	-11
hago _ _ $	11
hago _ que	-8
hago para	-9
hago para que	-8
hago si	-6
haha	-80
haha $	-70
hair	-23
hair $	-9
half	-24
half _ _ $	-15
half of	-9
hall	6
hall was	12
hambre	-7
han	-15
hand	37
hand _ _ $	8
hand _ flyers	-20
hand _ my	14
hand _ the	7
hand on	27
hand over	8
hand over my	8
handbook	-5
handing	24
handing _ flyers	7
handing out	7
handing out flyers	7
hands	19
hands are	6
hang	11
hang _ my	-6
hang on	-6
hang on my	-6
hanging	26
happen to	6
happened	-6
happened .	-6
happening	5
happens	-20
happens _ people	-9
happens if	-7
happens to	-10
happy	-20
happy _ to	-5
happy birthday	-7
harassment	-6
hard	-10
hard _ $	-10
hard on	-9
harder	-7
harder than	-7
harta	-12
harto	-9
has	-35
has _ _ $	7
has _ list	15
has a list	15
has been	-20
has her	-11
has my	13
has no	-14
has to	-11
hasta	-14
hasta _ viernes	-7
hasta el	-16
hasta el viernes	-7
hasta la	-21
hasta que	56
hat	-16
have	8
have 4	9
have _ _ $	-28
have _ _ .	9
have _ _ for	8
have _ _ here	13
have _ _ in	7
have _ _ on	-12
have _ _ out	5
have _ _ they	-10
have _ of	10
have _ pay	8
have _ phone	-9
have _ sign	-8
have _ so	14
have _ there	6
have any	-9
have my	-6
have my phone	-9
have papers	8
have the	13
have to	-15
have to pay	8
have to sign	-8
have us	6
havent	-9
having	6
having _ _ on	-9
having _ at	9
having a	-13
hay	19
hay _ $	-19
hay _ _ $	39
hay _ _ con	18
hay _ _ el	13
hay _ _ en	-11
hay _ _ la	-14
hay _ _ las	28
hay _ _ no	11
hay _ _ para	-14
hay _ _ por	-7
hay _ _ todos	-9
hay _ abajo	19
hay _ con	49
hay _ pagar	-6
hay _ para	6
hay _ que	-15
hay _ y	27
hay agua	7
hay agua en	-8
hay alguien	8
hay dios	11
hay dios $	15
hay donde	-8
hay dos	41
hay forma	-6
hay gente	13
hay humo	24
hay junta	-7
hay marcha	-8
hay mucho	-7
hay problema	-6
hay que	-25
hay que pagar	-6
hay un	34
hay una	-12
hay uno	9
haya	-9
haya _ $	-6
he	73
he _ $	11
he _ .	16
he _ _ $	23
he _ _ a	8
he _ _ again	11
he _ _ go	-15
he _ _ here	-19
he _ _ i	20
he _ _ in	13
he _ _ me	10
he _ _ my	43
he _ _ on	-18
he _ _ our	5
he _ _ that	-13
he _ _ to	-12
he _ _ w	19
he _ a	-12
he _ all	11
he _ at	11
he _ back	8
he _ en	15
he _ find	12
he _ he	7
he _ in	-17
he _ it	24
he _ me	36
he _ on	27
he _ our	6
he _ out	-8
he _ that	-8
he _ the	-16
he _ to	-15
he _ up	9
he _ your	-6
he aint	7
he blocked	-15
he can	7
he cant	-8
he got	18
he grabbed	8
he has	9
he is	12
he keeps	29
he knows	12
he laughed	-7
he looks	-5
he offered	9
he offered me	9
he said	53
he said $	27
he said .	17
he said he	7
he says	9
he sent	11
he tells	-22
he texts	-8
he texts me	-8
he told	-31
he touched	22
he touched me	22
he was	5
he will	20
he wont	-22
he wrote	-20
he yells	-6
he yells at	-5
head $	17
heading	-13
hear	-10
heard	-9
hearing	-6
heart	8
heat $	-6
heat _ $	26
heat _ yesterday	6
heat stroke	36
hecho	-11
hecho $	-7
hector	7
helmet	-15
helmet $	-12
help $	-16
help _ _ my	17
help me	6
helped	-12
her	27
her $	-20
her _ $	11
her _ .	-16
her _ _ $	-9
her _ _ i	11
her _ _ in	-6
her _ _ she	-6
her _ _ shes	5
her _ _ the	7
her _ and	28
her _ but	-7
her _ for	8
her _ is	16
her _ on	9
her about	-7
her off	-5
here	27
here $	46
here _ $	-11
here _ _ and	-7
here _ _ they	7
here _ and	7
here _ yrs	-7
here anymore	32
here so	-12
here w	15
hermana $	15
hermana _ _ el	-11
hermano	20
hes	46
hes _ $	-7
hes _ _ $	-18
hes _ _ it	-9
hes _ _ me	10
hes _ call	26
hes _ for	10
hes _ his	-11
hes going	21
hes going call	26
hes gone	26
hes got	7
hes in	-12
hes not	18
hey	6
hey _ _ from	6
hey its	6
hi	-7
hi $	-7
hicieron	34
hicieron _ $	-33
hicieron un	15
hicimos	-12
hiding	12
hiding _ the	12
hiding in	12
hiding in the	12
hielo	-14
hielo _ el	-7
hija	-8
hija _ _ que	12
hija me	-6
hijo	-19
hijo $	-9
hijo en	-8
hijos	8
hijos $	18
him	5
him $	26
him _ was	-16
him up	11
himself	-6
hire	-6
hiring	-11
his	15
his _ .	-7
his _ _ $	-5
his _ _ me	12
his _ _ my	14
his _ and	16
his _ on	8
his fingers	7
his hand	17
his phone	-11
his wife	-9
hit	54
hit _ $	35
hit _ _ $	54
hit _ _ before	-9
hit _ _ when	-10
hit _ up	-18
hit me	57
hit me $	39
hit me up	-16
hit the	-18
hit up	-7
hitting	-16
hizo	9
hizo _ el	-8
hizo firmar	-10
hoja $	-5
hoja _ _ $	-12
hoja de	20
hold	-11
hold _ $	-5
hold _ let	-9
hold up	-19
hold up let	-9
holding	24
holiday	-10
hombre	8
hombro desde	-6
home	22
home $	33
home .	-10
home _ $	-8
home _ _ $	-7
home and	8
home early	-15
home early $	-15
home now	-12
home w	14
honduras	-10
honduras $	-10
honestly	7
hoodie	21
hook	11
hope	-6
hora	-26
hora $	-9
hora _ _ junta	-6
hora _ en	7
hora es	-7
horario	31
horario $	13
horario _ _ $	-15
horario _ le	9
horarios	-11
horas $	10
horas _ _ $	-27
horas _ _ a	20
horas _ _ los	-10
horas _ a	14
horas _ el	20
horas _ en	21
horas _ la	-15
horas _ todos	-14
horas a	-23
horas a todos	-14
horas de	11
horas del	-22
horas en	20
horas en el	20
horas o	12
horas por la	-12
horas y	-28
horno	25
horrible	-9
horrible $	-9
hospital	9
hospital $	-51
hospital _ _ me	10
hot	32
hot _ _ the	-6
hotel	10
hotel $	-34
hotel _ _ $	31
hour	-7
hour _ the	5
hours $	-15
hours _ _ $	39
hours _ _ again	6
hours _ _ check	10
hours _ _ the	-6
hours _ cut	7
hours _ my	10
hours _ to	-22
hours back	-15
hours on	10
hours on my	10
house	21
house $	13
house _ $	-12
house _ _ the	7
house _ about	7
house asking	7
house asking about	7
housekeepers	14
housekeeping	12
housing	8
how	-61
how _ _ $	-5
how _ _ get	-6
how _ _ know	15
how _ _ vote	19
how _ going	22
how _ i	-24
how _ people	-6
how _ she	25
how _ the	-12
how _ they	-5
how do	-20
how do i	-16
how does	15
how does she	15
how im	22
how im going	22
how long	-7
how many	-16
how many people	-6
how much	-12
how the	-5
how to	-8
how would	-8
hoy	53
hoy $	58
hoy .	21
hoy _ _ $	20
hoy _ _ en	-8
hoy _ _ las	13
hoy _ _ manana	13
hoy _ _ ultimo	16
hoy _ _ y	-14
hoy _ _ ya	7
hoy _ con	-30
hoy _ dieron	12
hoy _ el	-10
hoy _ la	10
hoy _ mi	16
hoy en	7
hoy en la	14
hoy fue	16
hoy fue mi	16
hoy me	33
hoy me dieron	12
hoy ni	-8
hoy no	-15
hoy y	30
hr	39
hr $	-13
hr _ _ $	10
hr _ _ down	10
hr _ _ group	8
hr _ _ in	12
hr _ _ my	-6
hr _ asked	19
hr _ me	15
hr _ my	22
hr _ the	8
hr at	13
hr deleted	-6
hr girl	8
hr had	8
hr had me	8
hrs $	-12
hrs and	11
hrs to	6
hubo	-13
hubo _ en	-8
hubo huelga	-6
hubo redada	9
huele	18
huelga	-49
huelga $	-8
huelga _ _ $	-7
huelga de	-9
huelga en	-12
huesped	21
huespedes	-23
humanos	9
humanos $	-15
humanos _ _ el	11
humanos _ lo	21
humanos por	21
humanos por lo	21
humo	20
hung	10
hung up	10
hurt	-9
hurt $	-8
hurt _ i	8
husband	24
husband _ _ a	29
husband is	6
hypothetically	-8
hypothetically if	-8
i	-37
i $	-9
i _ $	12
i _ .	50
i _ 2	-9
i _ 4	11
i _ _ a	14
i _ _ about	13
i _ _ all	8
i _ _ and	11
i _ _ answer	-9
i _ _ app	-7
i _ _ at	6
i _ _ be	-10
i _ _ before	-13
i _ _ but	-12
i _ _ by	-8
i _ _ call	15
i _ _ do	7
i _ _ dr	12
i _ _ flyer	-10
i _ _ for	7
i _ _ from	-9
i _ _ get	-5
i _ _ good	16
i _ _ have	-11
i _ _ he	-8
i _ _ her	-7
i _ _ here	34
i _ _ him	-7
i _ _ how	-6
i _ _ i	12
i _ _ if	-7
i _ _ in	-17
i _ _ is	-9
i _ _ its	46
i _ _ job	26
i _ _ kids	-9
i _ _ know	12
i _ _ leave	-9
i _ _ my	-22
i _ _ name	15
i _ _ new	-5
i _ _ newborn	5
i _ _ night	-16
i _ _ now	-7
i _ _ of	-21
i _ _ off	-13
i _ _ one	-12
i _ _ out	-12
i _ _ papers	-8
i _ _ pay	-7
i _ _ pin	9
i _ _ sign	-11
i _ _ signing	7
i _ _ supervisor	-16
i _ _ text	-8
i _ _ the	-16
i _ _ them	-5
i _ _ this	5
i _ _ up	-12
i _ _ w	-6
i _ _ want	-7
i _ _ was	20
i _ _ we	-9
i _ _ with	-10
i _ _ work	-9
i _ _ would	-7
i _ _ you	-8
i _ _ your	-8
i _ a	15
i _ about	8
i _ answer	-7
i _ anything	-6
i _ at	34
i _ back	-7
i _ be	-27
i _ been	6
i _ but	-9
i _ by	-6
i _ canned	-6
i _ cant	-7
i _ check	-18
i _ come	-7
i _ do	13
i _ even	-10
i _ feel	33
i _ fired	-17
i _ for	7
i _ from	31
i _ get	-12
i _ got	-9
i _ have	-15
i _ her	-23
i _ him	-12
i _ hired	-8
i _ home	-7
i _ i	35
i _ if	-9
i _ im	13
i _ it	15
i _ just	11
i _ know	6
i _ like	-6
i _ longer	-7
i _ my	-6
i _ need	-13
i _ no	-10
i _ off	-8
i _ on	-8
i _ or	-12
i _ out	-11
i _ read	-6
i _ she	-6
i _ sign	-9
i _ sleep	15
i _ smoking	-5
i _ so	24
i _ something	19
i _ take	50
i _ talk	5
i _ talking	8
i _ terminated	41
i _ that	-7
i _ the	-8
i _ to	-30
i _ told	-14
i _ trust	-12
i _ up	9
i _ w	-8
i _ want	40
i _ what	7
i _ who	6
i _ work	19
i already	-16
i am	7
i am .	-7
i asked	-16
i asked about	-13
i be	-5
i bring	-8
i can	-8
i cant	34
i cant come	-6
i cant do	15
i cant sleep	15
i could	-8
i count	-7
i count $	-7
i deleted	-7
i didnt	8
i do	15
i do $	11
i do if	-5
i dont	27
i dont answer	-7
i dont have	-7
i dont know	6
i dont need	-5
i dont think	-9
i dont trust	-12
i dont want	13
i dont work	12
i dropped	-13
i dropped the	-13
i forgot	-6
i found it	8
i found out	-7
i get	-14
i get canned	-6
i got	36
i got fired	-16
i got it	-15
i got no	-11
i got off	-7
i got the	22
i guess	-9
i had	28
i had to	27
i have a	-10
i have to	-13
i havent	-9
i heard	18
i in	-10
i just cant	-7
i keep	11
i know	41
i lost	27
i love	-6
i mean	-15
i meant	-10
i miss	-14
i never	12
i no	-7
i no longer	-7
i passed	8
i passed out	7
i posted	9
i put	-13
i put my	-10
i quit	-13
i quit smoking	-5
i read	-14
i report	-7
i report him	-6
i retired	-6
i said	-19
i said i	-16
i said no	5
i saw	-15
i say	11
i say $	15
i say to	-8
i say who	8
i see	-19
i sign	57
i sign $	12
i spoke	16
i spoke up	12
i still	-18
i still get	-9
i still want	-6
i talk	-9
i talked	5
i text	6
i think	45
i think i	52
i think she	-6
i told	-49
i told her	-5
i told him	-11
i told my	-20
i told the	-5
i took	47
i turn	-11
i unsubscribed	-5
i used	-5
i used to	-5
i want	-17
i want it	15
i want my	-9
i want to	-9
i was	68
i was in	14
i was just	11
i was on	5
i went	58
i went to	22
i will	-13
i wont	-9
i wont be	-11
i wore	13
i wore the	13
i work	-26
i wrote	42
i9	14
iba	10
iba a	-9
ice	27
ice _ _ the	9
ice _ the	36
ice for	-6
ice for the	-6
ice thing	-12
id	-5
id _ _ be	-6
id _ to	-8
id like	-7
id like to	-6
idk	23
if	-32
if _ _ $	-11
if _ _ .	-11
if _ _ a	-6
if _ _ answer	-7
if _ _ anything	25
if _ _ at	-5
if _ _ drop	10
if _ _ gets	-5
if _ _ im	12
if _ _ in	-5
if _ _ like	-11
if _ _ me	-26
if _ _ my	-7
if _ _ stop	13
if _ _ to	16
if _ _ wins	8
if _ _ yes	10
if _ boss	-10
if _ dont	29
if _ ever	-10
if _ get	-7
if _ go	12
if _ is	14
if _ just	-5
if _ keep	19
if _ not	-5
if _ quit	-8
if _ sell	-5
if _ the	-8
if _ union	7
if _ vote	9
if a	-9
if he	-20
if i	41
if i dont	22
if i get	-6
if i go	14
if i keep	23
if i sign	-8
if my	-19
if my boss	-7
if the	9
if the union	7
if theres	-14
if they	-35
if they sell	-5
if this	18
if we	-8
if we vote	9
if you	-6
if your	28
iglesia $	9
ignore	7
ignore _ $	9
ignore it	8
igual	-20
igual $	-13
igual _ _ $	-7
ilegal	13
ilegal $	16
ill	-35
ill _ _ $	-22
ill _ _ in	-7
ill _ a	-8
ill _ at	-11
ill _ it	-5
ill _ the	-16
ill _ to	18
ill _ you	23
ill be	-10
ill bring	-7
ill do	22
ill tell	-8
ill tell you	-8
illegal	6
illegal $	-7
im _ $	25
im _ .	19
im _ _ $	-45
im _ _ .	13
im _ _ a	-5
im _ _ er	21
im _ _ for	8
im _ _ i	6
im _ _ im	11
im _ _ it	-11
im _ _ list	-6
im _ _ march	-11
im _ _ now	-12
im _ _ schedule	25
im _ _ so	-13
im _ _ they	8
im _ _ til	-11
im _ _ to	-7
im _ and	32
im _ but	10
im _ fired	11
im _ for	-8
im _ from	-9
im _ here	-6
im _ in	-23
im _ it	13
im _ my	-18
im _ of	12
im _ on	13
im _ the	52
im _ there	-9
im _ this	-6
im _ to	10
im _ vote	22
im _ with	-8
im a	-9
im being	12
im bleeding	22
im bringing	-9
im by	-22
im coming	-14
im coming $	-6
im cramping	10
im dead	6
im fine	-16
im fine $	-11
im getting	11
im going	22
im going vote	22
im in	-6
im in the	11
im leaving	-15
im not	11
im off	15
im off the	25
im on	22
im on the	16
im out	13
im out $	8
im scared	42
im shaking	9
im the	-6
im voting	-9
imaginese	-18
imaginese $	-5
immediately	18
immigration	37
immigration $	-13
in	5
in $	-6
in _ $	-25
in _ 14	32
in _ 3	5
in _ 90s	-21
in _ _ .	-19
in _ _ about	8
in _ _ and	-13
in _ _ at	-7
in _ _ but	-7
in _ _ by	8
in _ _ dont	16
in _ _ for	9
in _ _ from	14
in _ _ had	-9
in _ _ he	5
in _ _ i	-21
in _ _ it	-16
in _ _ its	6
in _ _ last	-34
in _ _ lot	8
in _ _ machine	13
in _ _ my	15
in _ _ no	-9
in _ _ of	-9
in _ _ on	21
in _ _ room	51
in _ _ said	7
in _ _ sign	-10
in _ _ since	27
in _ _ so	-8
in _ _ the	-36
in _ _ theres	31
in _ _ they	-55
in _ _ till	6
in _ _ to	-5
in _ _ today	9
in _ _ truck	14
in _ _ union	-10
in _ _ w	-6
in _ _ was	-19
in _ _ who	-17
in _ _ with	-7
in _ _ you	9
in _ and	-21
in _ b	7
in _ break	9
in _ by	-12
in _ car	-26
in _ company	39
in _ cooler	14
in _ day	-6
in _ er	14
in _ eye	6
in _ eyes	32
in _ face	6
in _ for	6
in _ freezer	-19
in _ fridge	-9
in _ hospital	8
in _ its	-8
in _ last	-6
in _ life	-10
in _ linen	11
in _ lobby	15
in _ managers	7
in _ me	-7
in _ meeting	12
in _ middle	-11
in _ my	-9
in _ of	-6
in _ or	-6
in _ out	-5
in _ parking	-7
in _ phone	-5
in _ plant	-11
in _ says	-14
in _ so	-24
in _ that	-10
in _ they	-14
in _ union	-16
in _ unit	-5
in _ van	20
in _ video	-6
in _ w	-7
in _ walk	7
in _ warehouse	-9
in _ went	-12
in a	25
in a company	24
in a union	-5
in a warehouse	-11
in and	5
in for	-15
in front	-6
in her	26
in here	29
in here $	29
in his	21
in june	-7
in laundry	-20
in law	-18
in my	59
in my car	-26
in my face	6
in my life	-8
in my locker	18
in my phone	-5
in my truck	12
in ohio	-9
in on	5
in one	15
in our	-8
in packing	5
in texas	-14
in the	76
in the 90s	-21
in the break	9
in the cooler	14
in the er	14
in the freezer	-19
in the fridge	-9
in the hospital	8
in the last	-6
in the linen	11
in the lobby	15
in the locker	-16
in the managers	7
in the meeting	6
in the middle	-11
in the parking	-7
in the plant	-11
in the truck	-14
in the union	-11
in the unit	-5
in the van	-8
in the video	-6
in the walk	7
in tmrw	9
in to	15
in today	-18
in traffic	-7
in trailer	12
in trouble	-8
in vests	23
included	-7
included $	-7
ingles	-10
ingles _ _ se	9
ingles que	6
inmigracion	30
inmigracion $	35
inscripcion	-10
inside	16
inspector _ _ the	16
inspector _ and	11
inspector y	21
instagram	-16
instead	-6
insurance	25
insurance $	27
interesa	-27
interesa _ _ $	-9
interesa _ _ de	-5
interesa _ puesto	-5
interesa el	-11
interesa el puesto	-5
interesaba	-8
interesaba y	-7
interested	-29
interested $	-11
internet	-12
into	54
into _ $	37
into _ _ i	-12
into _ _ with	8
into _ rack	8
into a	8
into the	26
into the rack	8
investigan	28
investigation	33
ir	-30
ir $	-15
ir _ $	-8
ir _ _ $	23
ir _ _ junta	-10
ir _ las	-6
ir a	-10
ir a la	-11
ir a las	-6
ir con	6
is	-12
is _ $	47
is _ 12	9
is _ _ $	-43
is _ _ a	-13
is _ _ all	9
is _ _ and	14
is _ _ asking	-9
is _ _ at	-8
is _ _ for	-7
is _ _ from	-11
is _ _ my	18
is _ _ or	-13
is _ _ percent	14
is _ _ phone	-8
is _ _ she	-19
is _ _ side	-8
is _ _ so	-10
is _ _ talk	17
is _ _ the	-11
is _ _ they	17
is _ _ to	-10
is _ _ us	31
is _ _ who	11
is _ _ with	-9
is _ a	-22
is _ and	-28
is _ at	-6
is _ by	7
is _ down	33
is _ for	-16
is _ from	5
is _ he	20
is _ illegal	-7
is _ it	7
is _ last	7
is _ my	14
is _ normal	39
is _ ok	-16
is _ on	-15
is _ one	24
is _ our	-8
is _ over	8
is _ protected	-9
is _ real	-5
is _ right	-17
is _ the	9
is _ them	6
is _ to	22
is _ too	-5
is _ true	-8
is _ us	35
is at	20
is at 12	9
is bad	-5
is being	-7
is better	-7
is coming	18
is dead	-21
is dead $	-21
is doing	-21
is empty	13
is empty $	13
is fine	-8
is full	-6
is getting	7
is giving	10
is going	23
is here	54
is here $	20
is in	-12
is in the	-6
is it	-42
is it $	-18
is it ok	-6
is it true	-8
is killing	-14
is killing me	-14
is locked	-9
is my	-6
is not	-6
is numb	22
is numb $	22
is on	-7
is on our	-8
is on the	11
is out	-15
is she	-21
is short	14
is sick	-12
is sick $	-12
is that	-41
is that a	-13
is that illegal	-7
is that real	-5
is the	-12
is the boss	7
is there a	-7
is this	13
is what	21
is what my	-9
isnt	-6
isnt a	-6
isnt on	15
it	-63
it $	-9
it .	8
it _ $	6
it _ .	11
it _ 6	-8
it _ _ $	-23
it _ _ .	-12
it _ _ a	17
it _ _ ask	33
it _ _ back	-8
it _ _ but	-5
it _ _ hours	13
it _ _ like	-13
it _ _ on	-6
it _ _ the	-16
it _ _ this	-10
it _ _ to	-9
it _ _ what	13
it _ at	-13
it _ got	-7
it _ like	-10
it _ me	-11
it _ the	-15
it _ they	27
it _ we	9
it at	-14
it but	6
it for	22
it in	-29
it in the	-12
it lol	-8
it lol $	-5
it off	-7
it ok	-6
it on	-9
it on the	-8
it or	7
it out	-9
it says	20
it the	-19
it they	20
it to	-7
it to the	-8
it true	-10
it true they	-8
it up	-13
it up $	7
it was	-36
it was me	-5
it wasnt	9
its	26
its 104	8
its _ $	9
its _ _ $	7
its _ _ .	-6
its _ _ of	-22
its _ _ paint	-5
its _ _ to	-6
its _ _ way	-8
its _ hot	11
its _ in	16
its _ not	-5
its _ on	-13
its _ the	10
its a	18
its about	10
its cold	-23
its denise	-7
its fine $	6
its my	-8
its nguyen	-5
its nguyen not	-5
its so	12
its so hot	12
its the	6
ive been	19
ive had	-10
ive never	-7
ja	-15
ja $	-15
jabon	-8
jack	17
jacket	13
jaja	-161
jaja $	-79
jaja _ $	-8
jaja _ _ $	-19
jajaja	-46
jajaja $	-39
jalo	24
jammed	-14
jefe	-35
jefe _ _ la	-14
jefe _ _ mensaje	12
jefe _ _ no	-8
jefe _ de	-11
jefe _ el	-5
jefe _ la	-19
jefe _ que	-13
jefe dice que	-7
jefe me	16
jefe que	-12
jeje	-23
jeje $	-23
jerome	15
job	7
job $	-14
job .	-9
job _ $	18
job _ _ $	22
job back	-16
job back $	-13
job in	-11
jobs	-7
join	-18
join _ $	-11
jojo	12
joke	-22
joke $	-8
jorge	-7
jose	-7
jubilo	-13
jubilo en	-11
judge	-14
jueves	-34
jueves $	-14
jumping	20
june	-21
june $	-13
junio	-28
junio $	-28
junta	-7
junta $	-9
junta _ _ $	-6
junta _ _ a	7
junta _ _ manana	10
junta _ la	10
junta _ las	6
junta _ llego	11
junta a las	6
junta de	8
junta del	-5
junta me	-8
junta y	5
juntas	-15
juro	-6
jury	-27
jury duty	-27
just	52
just _ $	-20
just _ .	6
just _ _ $	-45
just _ _ and	-16
just _ _ at	-8
just _ _ know	7
just _ _ of	11
just _ _ she	13
just _ _ to	14
just _ _ up	25
just _ answer	-7
just _ by	-8
just _ im	7
just _ in	-9
just _ me	19
just _ off	-11
just _ our	-5
just _ to	7
just _ up	16
just _ whats	-6
just about	-5
just asking	-18
just because	-5
just cant	-8
just cant answer	-7
just fired	-7
just fired me	-9
just got	34
just me	8
just the	15
just told	17
just told me	11
just want	19
just wondering	-15
justo	19
kansas	-16
keep	20
keep _ $	48
keep _ _ $	-34
keep _ _ i	-8
keep _ _ on	15
keep _ on	-9
keep _ posted	-9
keep _ up	17
keep asking	21
keep it up	7
keep me	-18
keep me on	-9
keep my	-10
keep talking	7
keep the	-6
keep them	-15
keeping	-6
keeps	26
keeps _ _ $	16
keeps _ _ about	7
keeps _ _ to	-9
keeps _ her	10
keeps _ me	-37
keeps asking	-14
keeps asking me	-14
keeps texting	-6
keeps texting me	-6
kept	16
kept _ $	12
keyed	22
keyed _ car	22
keyed my	22
keyed my car	22
keys	-7
keys .	-9
kid _ _ fever	-7
kid _ a	-9
kid has	-9
kid has a	-9
kids	-37
kids $	-15
kids _ _ $	-9
kids _ to	13
kids go	13
kids go to	13
kill	14
kill floor	10
killing	-17
killing _ $	-7
killing me	-17
killing me $	-7
kim	-25
kinda	-16
kitchen	-12
kitchen $	-27
kitchen _ _ its	12
kmart	-9
knees	-5
knife	48
knife _ the	23
knife _ they	24
knives	-7
knock	-13
knock _ off	-9
knock it	-9
knock it off	-9
know	64
know $	26
know _ $	-6
know _ _ did	26
know _ _ tell	6
know _ rights	-13
know _ signed	-6
know _ the	-8
know _ to	12
know _ you	6
know _ your	6
know how	-10
know i	-10
know i signed	-6
know if	-13
know my	7
know what	24
know what you	6
know who to	6
know your	-13
know your rights	-13
knows $	-11
la 1	-12
la 5	-6
la 55	-14
la _ $	27
la _ .	-42
la _ 2	-23
la _ 4	-22
la _ _ .	-12
la _ _ a	23
la _ _ ahora	-22
la _ _ al	10
la _ _ bien	-20
la _ _ bus	-11
la _ _ camino	-16
la _ _ cargar	-14
la _ _ cartas	-8
la _ _ castigo	9
la _ _ de	25
la _ _ deja	11
la _ _ del	-8
la _ _ dijo	-13
la _ _ dos	10
la _ _ el	11
la _ _ ella	5
la _ _ en	6
la _ _ era	-22
la _ _ es	-9
la _ _ eso	-11
la _ _ espera	10
la _ _ esta	-5
la _ _ estabamos	19
la _ _ firmar	22
la _ _ firmo	-10
la _ _ fuera	9
la _ _ hablo	42
la _ _ hay	9
la _ _ horas	-27
la _ _ humanos	25
la _ _ jueves	-7
la _ _ la	20
la _ _ las	16
la _ _ le	-5
la _ _ les	-10
la _ _ llego	11
la _ _ llevaron	10
la _ _ lo	-5
la _ _ los	-42
la _ _ manager	14
la _ _ manana	17
la _ _ me	-38
la _ _ mentira	-6
la _ _ mi	-20
la _ _ minutos	-8
la _ _ montacargas	-10
la _ _ nino	-9
la _ _ no	13
la _ _ nomas	14
la _ _ nos	30
la _ _ nosotros	26
la _ _ oficina	8
la _ _ para	11
la _ _ por	-25
la _ _ puede	-6
la _ _ que	33
la _ _ queda	-8
la _ _ querer	6
la _ _ salon	-8
la _ _ se	-7
la _ _ si	24
la _ _ te	-12
la _ _ tengo	-5
la _ _ tiene	10
la _ _ todos	-10
la _ _ trabajo	10
la _ _ vamos	-6
la _ _ viene	-8
la _ _ ya	-10
la _ a	-40
la _ ahorita	57
la _ al	-19
la _ antes	-5
la _ asi	-6
la _ compania	-6
la _ con	-13
la _ cuando	-13
la _ de	-23
la _ del	25
la _ despues	21
la _ dice	20
la _ donde	23
la _ el	26
la _ en	21
la _ encima	20
la _ equivocada	-6
la _ era	-13
la _ es	-24
la _ eso	-7
la _ estoy	10
la _ gracias	-7
la _ hace	25
la _ hasta	-6
la _ hay	8
la _ hoy	-9
la _ jaja	-29
la _ la	15
la _ le	25
la _ les	11
la _ los	15
la _ me	-36
la _ mi	-13
la _ negra	-9
la _ ni	-9
la _ nomas	-7
la _ nos	11
la _ nueva	-8
la _ o	-17
la _ para	-8
la _ pasada	12
la _ pero	-6
la _ planta	-7
la _ por	15
la _ porfavor	-5
la _ porque	37
la _ que	50
la _ recursos	25
la _ rh	29
la _ rota	15
la _ se	6
la _ si	9
la _ vieja	-8
la _ vino	28
la _ y	-16
la _ ya	13
la _ yo	-9
la abogada	-16
la abogada $	-16
la administradora	7
la advertencia	-9
la agencia	-7
la agencia me	17
la alarma	-24
la alarma de	13
la aplicacion	26
la app	-26
la bananera	-6
la banda	7
la basura	-8
la bateria	-17
la bebe	-13
la bebe $	-13
la bocina	19
la bolsa	-15
la bolsa $	-10
la cabeza	10
la cabeza $	11
la calle $	-8
la calle por	-6
la cama	6
la camara	-16
la camioneta	-18
la camioneta de	-16
la camisa	25
la camiseta	5
la camiseta $	5
la cara	21
la cara $	22
la carga	30
la carne	6
la carta	-13
la carta que	-10
la casa	-6
la casa $	-10
la casa de	-11
la casa y	17
la cena	-8
la cocina	-14
la cocina jaja	-5
la compania	11
la compania $	-8
la cuadrilla	48
la cuota	-8
la de	33
la de la	7
la de recursos	25
la de rh	29
la del	-11
la despidieron	23
la direccion	-18
la directora	10
la directora que	14
la duda	-6
la enfermera	6
la entrada	-11
la entrada $	28
la entrada y	-29
la escalera	8
la escalera y	16
la espalda	-6
la espalda de	-12
la esquina	-14
la familia	-13
la fecha	-6
la fiesta	-11
la firma	16
la firma $	18
la foto	-14
la gasolinera	8
la gente	-24
la gente $	-16
la grua	30
la hoja de	22
la huelga	-17
la huelga de	-7
la iglesia $	9
la inscripcion	-10
la jefa	6
la junta	13
la junta de	10
la junta del	-5
la junta me	-8
la junta y	8
la ley	-20
la ley si	-8
la licencia	19
la liga	-12
la linea $	33
la linea 2	-11
la linea 4	-22
la linea por	11
la linea que	11
la linea y	-12
la lista	-24
la lista $	8
la lista de	-28
la lista del	21
la lista negra	-9
la llamada	-15
la llamada $	-8
la lluvia	-10
la lonchera	-15
la luz	-8
la luz $	-21
la maestra	-13
la manga	-6
la mano	54
la mano en	28
la maquina	7
la maquina de	-6
la maquina no	9
la marcha	-13
la matanza	15
la mesa	14
la mesa $	15
la mia	-14
la migra	11
la migra $	-10
la migra en	23
la migra era	-9
la migra esta	11
la misma	-18
la misma compania	-6
la molestia	6
la multa	-9
la muneca	17
la musica	-9
la noche	13
la noche $	-13
la noche y	22
la novela	-13
la nueva	-14
la obra	18
la obra $	23
la oficina	25
la oficina $	-10
la oficina y	-6
la onda	-12
la otra	23
la otra planta	-7
la paga	-12
la parada	-11
la parada del	-9
la pelicula	-10
la pelicula de	-10
la pena	-11
la pierna	6
la pistola	5
la planta $	18
la planta de	-6
la policia	42
la policia $	16
la policia porque	19
la posada	-14
la prensa	12
la primera	-12
la produccion	-7
la puerta $	-8
la puerta y	14
la que	17
la que se	14
la queja	-6
la quincena	-16
la renta	-13
la reunion	-6
la rodilla	5
la ruta	6
la sala	15
la sala de	23
la salida	12
la salida de	-9
la salsa	-22
la salsa $	-21
la secadora	20
la semana $	-7
la semana pasada	14
la senora de	-10
la senora que	10
la sierra	9
la supervisora	10
la supervisora $	15
la tarjeta	-27
la tarjeta $	-7
la tele	-13
la tele $	-6
la tienda	-9
la tienda $	-9
la troca	38
la troca y	31
la union que	-9
la van	22
la van $	-8
la van del	7
la van y	5
la vea	-14
la ventana	-10
la vida	28
la vida $	28
la visa	16
la votacion	-9
la votacion $	-8
la voz	-7
la zanja	30
labor	-6
labor _ $	-6
labor board	-13
labor board $	-6
ladder	15
ladies	-14
ladies _ _ $	5
ladies _ laundry	-7
ladies in	-7
ladies in laundry	-7
lado	27
lado _ $	22
lados	-10
lady	-10
lady in	-7
laid off	14
lake	-11
landed	18
landed on	18
las	7
las 10	-7
las 3	-21
las 3 $	-11
las 4	-19
las 5	12
las 5 $	22
las 6	-7
las 6 $	-7
las 8 $	-9
las 9 me	11
las _ $	-38
las _ _ $	27
las _ _ .	9
las _ _ de	12
las _ _ el	-34
las _ _ estoy	-12
las _ _ la	-13
las _ _ lo	-5
las _ _ mas	-9
las _ _ por	-7
las _ _ que	21
las _ _ un	-11
las _ _ y	-13
las _ aqui	9
las _ asi	8
las _ con	-14
las _ del	7
las _ desde	27
las _ diario	22
las _ en	-18
las _ esta	-12
las _ estan	-7
las _ horas	-7
las _ la	24
las _ los	-19
las _ que	-20
las _ se	-5
las _ si	-15
las _ y	56
las _ ya	-25
las alarmas	8
las botas	-24
las botas $	-24
las cajas	27
las de	-14
las firmas	23
las firmas $	-7
las horas	-12
las horas $	-8
las horas a	-19
las juntas	-11
las llantas	10
las llaves	17
las mamas	7
las manos	30
las mesas	-22
las muchachas	-6
las mujeres	24
las noticias	-9
las noticias que	-6
las propinas	5
las que	7
las rodillas	-19
las tarjetas	33
las tarjetas $	35
las vacaciones	15
last	-17
last _ $	-16
last _ _ i	11
last _ _ now	8
last _ _ the	-11
last _ i	8
last _ is	6
last check	5
last job	-6
last month	-16
last night	10
last nite	5
last nite $	6
last warning	-18
last week	13
lastima	11
late	-39
late $	-20
late _ _ $	9
later	-24
later $	-13
laughed	-6
laughing	-16
laughing _ that	-5
laughing at	-5
laughing at that	-5
laundry	9
lavanderia	-18
lavanderia $	-11
lave	-18
lave $	-18
law	-29
law is	-6
lawyer	14
lawyer _ _ i	12
lawyer for	13
lbs	-14
le	59
le _ $	-57
le _ _ $	17
le _ _ al	-22
le _ _ celular	28
le _ _ en	33
le _ _ escribir	-7
le _ _ gafete	11
le _ _ horas	-6
le _ _ la	-40
le _ _ lider	-5
le _ _ mano	14
le _ _ mi	-11
le _ _ que	10
le _ _ y	-7
le _ a	-55
le _ agua	-29
le _ al	-10
le _ dos	7
le _ el	-11
le _ en	12
le _ la	44
le _ las	6
le _ mi	43
le _ para	-8
le _ que	26
le _ sentido	21
le _ su	-9
le _ un	46
le _ y	-15
le aviso	-12
le aviso $	-9
le cayo	21
le contesto	-5
le contesto $	-5
le da	-6
le digo	-26
le digo $	-16
le digo que	-6
le dije	-50
le dije a	-26
le dije al	-18
le dije que	14
le dije y	-10
le dijeron	18
le dijeron que	26
le dijo	24
le dijo a	16
le dio	37
le dio un	21
le echaron	-15
le escriban	-5
le escriban a	-5
le hago	-13
le hago para	-8
le llega	-15
le llego	27
le llevo	10
le pagaron	-10
le paro	9
le pedi	-7
le pregunto	-7
le pregunto a	-7
le puedo	-10
le quitaron	-15
le toca	-10
le va	24
le va a	24
lead	13
lead _ _ o	-12
lead _ me	14
lead _ que	-7
lead dice	-7
lead dice que	-7
lead keeps	9
lead said	-11
lead says	-8
leaflets	33
leak	26
learn	13
learned	-8
leave $	24
leave _ _ $	48
leave _ _ he	14
leave _ _ with	-15
leave _ a	-6
leave _ alone	-32
leave _ building	-7
leave _ camp	14
leave _ said	8
leave _ the	-13
leave and	8
leave and said	8
leave for	-11
leave it	-6
leave me	-35
leave me a	-6
leave me alone	-26
leave the	19
leave the building	-7
leave the camp	14
leave til	9
leaving _ _ $	14
left	-25
left $	-9
left _ _ in	-9
left _ the	6
left out	-14
leftovers	-7
legal	-33
legal $	-23
legs	38
lei	-23
lei que	-8
lejos	-14
lenta	-36
lentes	-9
lentes _ _ $	-7
leo	-6
les	7
les _ $	-7
les _ _ la	7
les _ _ los	-9
les _ _ que	-12
les _ a	-21
les _ de	-7
les _ que	28
les _ si	-10
les contesto	-7
les digo	-8
les digo a	-8
les dije	-9
les dije que	-8
les dijeron	25
les dijeron que	25
les llevo	-6
les ocurra	-10
les texteo	-7
let	-5
let _ $	32
let _ _ early	-12
let _ _ home	-26
let _ _ if	-5
let _ _ my	7
let _ _ on	-27
let _ _ the	-12
let _ _ you	32
let _ call	14
let _ go	-7
let _ off	8
let _ out	-31
let _ stop	6
let go	24
let go $	34
let me go	8
let me out	-29
let us	-16
letrero	-20
lets	-13
lets go	-6
letter says	-11
letters	29
letters $	5
levanta	-13
ley	-23
ley _ a	-11
ley si	-8
leyo	36
libras	-15
libras $	-10
libre	-13
libre $	-7
licencia	19
licenciado	6
licenciado $	7
lider	9
lider _ _ $	7
lider _ la	36
lider a	9
lider me	-12
lideres	19
lie	6
lie _ $	13
life $	-25
lift	21
lift $	9
liga	-16
light	-6
light duty	-6
like	-24
like _ _ $	-24
like _ _ haha	-7
like _ be	-6
like _ min	9
like a	-12
like now	14
like this	-13
like to	-6
like to be	-6
limite	-5
limpia	28
limpieza	-20
limpieza _ _ $	-12
lina	20
line	50
line $	-12
line 3	13
line 4	-9
line _ $	-12
line _ _ fast	9
line _ _ for	-25
line _ _ the	12
line _ down	-28
line _ its	9
line _ lol	10
line in	-19
line is	-7
line lead	21
line to	-15
linea	-16
linea $	20
linea 2	-12
linea 2 $	-7
linea 4	-22
linea _ $	-15
linea _ _ me	-22
linea _ _ se	12
linea _ _ y	-16
linea _ _ ya	8
linea _ horas	-17
linea por	11
linea que	11
linea y	-9
linen	11
linen room	11
lines	-11
lines _ the	-11
link	-30
liquido	16
list	-32
list $	11
list _ _ $	7
list _ _ on	9
list _ _ who	-9
list _ everybody	-9
list _ the	-17
list for	-14
list for the	-8
list no	6
list of	-14
list of everybody	-9
lista	-5
lista _ _ $	12
lista _ _ de	7
lista _ _ por	-12
lista _ _ que	12
lista _ espera	-11
lista _ los	19
lista de	-9
lista de espera	-11
lista de los	19
lista del	21
lista negra	-9
little	-11
little _ like	-7
live	-9
live _ _ manager	-16
live _ the	-11
llama	9
llama _ _ $	24
llama a	22
llamada	-19
llamada $	-12
llamamos	-8
llaman	-10
llaman _ _ oficina	-6
llaman _ la	-6
llaman a	6
llaman a la	-6
llaman de	6
llamar	17
llamar _ _ $	15
llamar a	15
llamaron	28
llamaron _ las	5
llamaron a	9
llamaron a las	5
llanta	7
llantas	10
llaves	23
llaves $	19
llaves _ _ carro	-10
llega	-23
llega la	-18
llegado	10
llegamos	-7
llegan	-19
llegan _ los	-11
llegar	-9
llegaron	13
llegaron _ _ $	-5
llego $	-20
llego _ $	-10
llego _ _ $	-18
llego _ _ no	23
llego _ _ porque	13
llego _ _ y	6
llego _ que	36
llego _ texto	-7
llego a	14
llego el	-12
llego la	30
llego tarde	-13
llego tarde $	-10
llego un	-7
llego un texto	-7
llegue _ $	-7
llegue a	15
lleno	-9
lleno $	-7
lleva	-19
lleva _ _ $	-9
llevamos	17
llevan	9
llevar	-14
llevar _ _ $	-11
llevar _ _ ninos	-6
llevar _ mis	-6
llevar a mis	-6
llevar el	-11
llevaron	31
llevaron _ $	15
llevaron _ _ de	11
llevaron la	11
llevo	6
llevo 4	-6
llevo 4 anos	-6
llevo _ $	13
llevo _ _ $	-21
llevo _ _ sin	6
llevo _ _ y	-22
llevo _ semanas	6
llevo a	-21
llevo las	-7
llorando	13
llorando _ el	12
llorando en	12
llorando en el	12
llorar _ que	6
llovio	-12
llueve	-18
lluvia	-14
lluvia _ _ $	-8
lmao	-34
lmao $	-27
lo	-12
lo _ $	-87
lo _ .	-21
lo _ _ $	69
lo _ _ .	-6
lo _ _ como	-12
lo _ _ de	34
lo _ _ el	12
lo _ _ en	17
lo _ _ le	-7
lo _ _ mi	-7
lo _ _ que	-11
lo _ con	22
lo _ del	-19
lo _ dije	29
lo _ dijo	-14
lo _ el	-9
lo _ en	6
lo _ la	12
lo _ me	-5
lo _ mi	24
lo _ no	6
lo _ por	7
lo _ que	-10
lo _ se	-10
lo _ si	12
lo _ sindicato	23
lo corren	9
lo corrieron	-21
lo de la	11
lo del	22
lo del sindicato	23
lo firme $	-8
lo juro	-6
lo mejor	7
lo mismo	-23
lo necesito	7
lo puede	-15
lo pusieron	-12
lo que	-16
lo que dije	29
lo que dijo	-14
lo que me	-5
lo que se	-10
lo reporto	-7
lo reporto $	-7
lo vieron	11
load	30
loads	-10
loan	-12
lobby	31
lobby _ la	21
local $	8
lock	7
lock _ doors	10
lock the	10
lock the doors	10
locked	32
locked _ $	21
locked _ _ the	9
locked _ in	9
locked _ out	20
locked in	-16
locked me	13
locked out	41
locked us	16
locker	31
locker $	16
locker que	9
locker y	13
logo	-5
lol	-124
lol $	-85
lol .	49
lol _ _ $	-31
lol _ _ a	-11
lol _ _ even	10
lol _ _ our	-10
lol _ got	-5
lol _ guys	-11
lol _ not	10
lol he	-7
lol im	-9
lol not	12
lol who	-5
lonche	-9
lonche $	-6
lonchera	-22
long	-28
long _ .	-10
longer	9
look _ it	8
look at	-8
looked	-6
looked at	-6
looking _ _ $	15
looking _ a	-6
looking for a	-6
looks	-6
lord	13
los	-24
los _ $	-40
los _ _ $	15
los _ _ .	-16
los _ _ a	11
los _ _ ahi	-13
los _ _ de	-12
los _ _ el	13
los _ _ en	18
los _ _ les	11
los _ _ lo	-12
los _ _ me	-13
los _ _ no	10
los _ _ noche	-12
los _ _ nos	8
los _ _ oficina	-5
los _ _ por	-11
los _ _ se	-5
los _ _ si	13
los _ _ tienen	-14
los _ _ turno	20
los _ _ van	15
los _ _ ven	-14
los _ _ y	10
los _ a	13
los _ ahi	11
los _ al	10
los _ con	-17
los _ de	46
los _ desde	6
los _ en	-38
los _ firmamos	13
los _ firmaron	17
los _ fuimos	18
los _ hablan	-9
los _ la	-10
los _ me	-8
los _ no	5
los _ noche	-6
los _ otro	-11
los _ por	43
los _ seguridad	-20
los _ sin	-14
los _ solos	11
los _ van	-12
los _ y	49
los avisos	-9
los brazos	17
los carros	18
los cuchillos	-7
los de	-33
los de la	-10
los de noche	-6
los de seguridad	-20
los dedos	6
los del	-13
los del otro	-11
los demas	8
los domingos	-7
los guardias	18
los huespedes	-23
los jueves	-6
los jueves $	-6
los lunes	-8
los mensajes	-18
los miercoles	-7
los miercoles en	-6
los ninos	-8
los nombres	27
los nombres de	15
los nombres y	10
los ojos	71
los otros	12
los papeles	15
los pasaportes	26
los pies	-20
los policias	-10
los que	46
los que firmamos	13
los que firmaron	17
los que fuimos	18
los que hablan	-9
los que van	-12
los quiero	8
los suben	11
los supervisores	-5
los tamales	-8
los uniformes	31
los viejitos	-7
los volantes	6
los volantes $	21
lose	-18
lose _ _ .	-5
lose _ _ if	6
lose _ attitude	-11
lose my	-8
lose the	-5
lose the attitude	-11
losing	-15
loss	30
loss prevention	30
lost	7
lost _ _ in	-5
lost _ _ this	12
lost _ fingers	-8
lost _ job	45
lost _ the	-20
lost a	10
lost by	-9
lost in	-11
lost in the	-9
lost my	21
lost my job	45
lot	47
lot $	49
lot _ $	13
loud	16
love	-25
love _ $	-10
love _ _ $	-11
love it	-8
love it $	-8
luck	-14
luck $	-12
luego	10
luego _ _ la	5
lugar	-9
luis	17
lunch	9
lunch $	37
lunch is	-9
lunes	15
lunes $	-19
lunes _ $	-15
lunes _ _ $	32
lunes _ _ de	13
lunes _ la	11
lunes me	26
lupe	11
luz	-17
luz $	-29
m	-7
mad	8
made	-6
made _ $	-7
made _ _ a	8
made _ cry	-7
made it	-18
made me	18
made me cry	-7
madre	20
maestra	-13
mail	-13
mail _ _ my	-7
mail _ to	-7
maintenance	-29
make _ _ $	7
make a	7
make it	-12
make me	9
make the	-6
make them	9
makes	-18
making	8
making me	9
mal	24
mal $	36
mal _ numero	-8
mal mi	-7
mala	22
malo	-7
mama	-37
mama $	-8
mama _ $	-13
mama _ el	-7
mama en	-7
mama en el	-7
mamas	7
man	-27
man _ got	-21
management	-7
management _ _ us	-6
manager	49
manager _ _ a	-15
manager _ _ and	-12
manager _ _ her	-14
manager _ _ me	-11
manager _ _ over	26
manager _ _ to	-14
manager _ a	17
manager _ dijo	-14
manager _ me	-21
manager _ nos	8
manager _ right	10
manager _ said	-17
manager _ the	10
manager _ us	6
manager is	-7
manager no	-5
manager que	6
manager said	10
manager says	19
manager told	19
managers _ $	19
manana	-6
manana $	-6
manana despues	-17
manana es	-11
manana no	16
manana te	-7
manda	-15
manda _ _ $	-6
manda la	-11
mandan	-25
mandando	-27
mandando mensajes	-10
mandando textos	-17
mandar	14
mandar _ _ $	18
mandar a	15
mandarme	-8
mandaron	13
mandaron _ _ a	-13
mandaron _ _ casa	22
mandaron _ la	14
mandaron a	-7
mandaron para	17
mandaron para la	17
mandaron un	8
mandas	-6
mandatory	-19
mandatory $	-7
mandatory overtime	-6
mande	-20
manden	-20
manden a	-9
manden al	-6
mando	47
mando _ _ que	19
mando _ de	37
mando _ la	-7
mando a	-7
mando a la	-7
mando mensaje	21
maneja	9
manejando	7
manejando $	8
manga	-6
mangle	14
manny	37
mano	63
mano _ $	26
mano _ la	28
mano en	28
mano en la	28
manos	30
mantenimiento	-41
mantenimiento $	-17
many	-28
many _ $	-13
many people	-6
maquina	7
maquina _ que	13
maquina de	-6
maquina no	9
marcador	8
marcha	-21
marcha _ $	-8
marco	-6
marcos	-8
marcus	12
maria	32
maria _ _ security	20
maria _ w	20
maria out	20
maria out w	20
marks	11
married	-7
martes	-16
marzo	-8
mas	-43
mas $	10
mas _ $	-7
mas _ _ $	-15
mas _ _ el	-5
mas _ _ la	-10
mas _ _ me	-7
mas _ en	-15
mas _ los	16
mas _ que	-26
mas _ se	-7
mas _ yo	-9
mas que	-21
mas que yo	-9
mas rapido	-15
mas volantes	-7
mas volantes se	-7
mask	23
mask _ $	24
mata	7
mata $	15
matanza	15
matanza _ _ $	20
matar	-8
match	35
mato	18
matter	-5
may	-6
maybe	-10
mayordomo	13
mayordomo $	18
mayordomo _ me	-17
mayordomo _ que	7
mayordomo dijo	8
mayordomo dijo que	8
mayordomo no	-11
me	78
me $	37
me .	13
me _ $	35
me _ .	-6
me _ 20	-13
me _ 500	11
me _ 6	-9
me _ _ 2	-7
me _ _ 3	19
me _ _ 5	-10
me _ _ a	31
me _ _ al	-26
me _ _ and	8
me _ _ are	10
me _ _ at	26
me _ _ badge	10
me _ _ baja	-24
me _ _ bolsa	-5
me _ _ bono	-5
me _ _ brazo	32
me _ _ caja	7
me _ _ call	11
me _ _ car	10
me _ _ celular	6
me _ _ como	10
me _ _ con	-20
me _ _ contrato	18
me _ _ corazon	-7
me _ _ correr	10
me _ _ cuarto	-38
me _ _ dar	-7
me _ _ de	-7
me _ _ decir	18
me _ _ del	-24
me _ _ despues	8
me _ _ dia	6
me _ _ dias	36
me _ _ direccion	-19
me _ _ domingo	-7
me _ _ early	-15
me _ _ edificio	16
me _ _ en	-21
me _ _ es	16
me _ _ escribir	10
me _ _ ese	-32
me _ _ espalda	-13
me _ _ facebook	-9
me _ _ firme	6
me _ _ freezer	32
me _ _ from	-20
me _ _ gafete	-14
me _ _ gate	-20
me _ _ grupo	-9
me _ _ hablar	-29
me _ _ hombro	-6
me _ _ horario	7
me _ _ horas	-6
me _ _ hoy	16
me _ _ hrs	-7
me _ _ husband	-10
me _ _ i	-16
me _ _ im	7
me _ _ in	-11
me _ _ ir	-6
me _ _ jaja	-7
me _ _ jefe	-26
me _ _ la	6
me _ _ las	-16
me _ _ lead	-7
me _ _ leave	28
me _ _ lider	12
me _ _ lifting	-6
me _ _ link	-7
me _ _ list	-16
me _ _ llamada	-12
me _ _ llantas	13
me _ _ lonchera	-10
me _ _ los	-15
me _ _ lot	9
me _ _ luz	-11
me _ _ mano	40
me _ _ manos	39
me _ _ marzo	-8
me _ _ matar	-19
me _ _ me	-10
me _ _ mensajes	-18
me _ _ my	11
me _ _ nada	-8
me _ _ names	15
me _ _ ni	29
me _ _ noche	-7
me _ _ nomas	-6
me _ _ nuevo	-13
me _ _ numero	-10
me _ _ o	10
me _ _ of	9
me _ _ off	-9
me _ _ office	-20
me _ _ one	-11
me _ _ otra	-27
me _ _ otro	-8
me _ _ overtime	20
me _ _ pago	24
me _ _ papel	-34
me _ _ papeles	10
me _ _ para	-22
me _ _ paz	-14
me _ _ pecho	24
me _ _ peor	-17
me _ _ permiso	7
me _ _ pero	18
me _ _ phones	-6
me _ _ pies	-7
me _ _ pistola	9
me _ _ plan	12
me _ _ por	52
me _ _ porque	22
me _ _ prueba	8
me _ _ puerta	10
me _ _ puesto	-13
me _ _ punto	12
me _ _ que	54
me _ _ quitar	-15
me _ _ recursos	-23
me _ _ renta	-9
me _ _ risa	-6
me _ _ rodilla	-7
me _ _ rodillas	-19
me _ _ route	14
me _ _ semana	8
me _ _ shift	-7
me _ _ si	-16
me _ _ sombrero	-20
me _ _ su	10
me _ _ sueno	-29
me _ _ techo	-15
me _ _ telefono	10
me _ _ that	-11
me _ _ the	-49
me _ _ thing	11
me _ _ to	23
me _ _ tobillo	5
me _ _ todo	-11
me _ _ told	6
me _ _ trabajo	8
me _ _ traer	-14
me _ _ turno	-45
me _ _ tus	14
me _ _ two	-8
me _ _ un	7
me _ _ una	43
me _ _ union	-11
me _ _ vacaciones	21
me _ _ vez	23
me _ _ whats	-5
me _ _ when	-6
me _ _ who	12
me _ _ write	12
me _ _ y	-24
me _ _ ya	-8
me _ _ yo	8
me _ _ you	7
me _ a	-12
me _ about	-12
me _ after	-6
me _ al	-11
me _ at	-31
me _ bien	-15
me _ chance	17
me _ contra	26
me _ cover	-15
me _ cuando	-16
me _ cuidate	6
me _ dar	22
me _ de	-23
me _ decir	8
me _ del	17
me _ dice	20
me _ dinero	21
me _ dock	7
me _ dos	-9
me _ el	37
me _ en	-22
me _ encima	5
me _ era	35
me _ es	10
me _ escribiendo	-9
me _ esperando	12
me _ facebook	-10
me _ falta	8
me _ feo	-8
me _ firmar	-15
me _ for	7
me _ from	-13
me _ hablar	-13
me _ hacer	9
me _ hasta	24
me _ home	-7
me _ horas	-9
me _ hoy	35
me _ i	43
me _ if	-9
me _ in	48
me _ ir	-9
me _ jaja	-9
me _ just	-7
me _ la	36
me _ las	42
me _ last	9
me _ lead	-7
me _ lo	-18
me _ mandando	-10
me _ mandar	18
me _ mas	24
me _ me	14
me _ mejor	-15
me _ mensaje	21
me _ mi	-12
me _ miedo	-7
me _ morir	16
me _ my	-11
me _ nada	-8
me _ name	24
me _ now	13
me _ o	11
me _ of	-6
me _ on	-43
me _ or	9
me _ otra	20
me _ otro	-13
me _ over	7
me _ overtime	-11
me _ papeles	15
me _ paper	6
me _ para	-12
me _ pena	-13
me _ pero	-6
me _ point	-17
me _ por	12
me _ puedo	-9
me _ que	-19
me _ quien	27
me _ quitar	-8
me _ recoge	14
me _ resign	7
me _ said	17
me _ salir	-9
me _ si	-9
me _ sign	20
me _ sin	-6
me _ something	19
me _ talk	9
me _ tantito	-18
me _ that	-5
me _ the	-13
me _ this	-24
me _ ticket	-11
me _ to	9
me _ tres	16
me _ turno	35
me _ una	15
me _ up	15
me _ warning	17
me _ what	13
me _ when	-19
me _ with	-7
me _ work	7
me _ y	19
me _ yo	7
me _ you	37
me a	-44
me a point	-17
me about	-32
me acaba	5
me acaban	12
me acaban de	12
me acabaron	-7
me acabaron $	-7
me acorde	-10
me acusan	24
me acusan de	24
me after	14
me after 6	-9
me after i	25
me again $	13
me agarra	-17
me all	14
me all the	14
me alone	-23
me amenazo	18
me amenazo con	15
me and	-22
me and my	-9
me asaltaron	20
me at	-26
me at the	-23
me at work	11
me avento	26
me avento una	12
me ayudan	-11
me back	15
me back $	14
me back on	-6
me bajaron	12
me bajaron de	20
me baje	-17
me bajo	-18
me bajo en	-17
me bloquearon la	-17
me borrara	-9
me borraron	-7
me botaron	28
me botaron del	28
me but	9
me by	26
me by the	22
me cai	21
me cai de	-19
me calle	12
me calle o	12
me cambian	-7
me cambian el	-7
me cambiaron	14
me cambiaron a	20
me cambiaron de	13
me cambie	-6
me cambie de	-6
me cancelaron	17
me canse	-13
me cayo	-21
me cayo una	11
me cobran	-25
me come	16
me come in	16
me contesta	8
me corran	-6
me corren	-5
me corrieron	23
me corrieron $	34
me corrio	7
me corrio de	7
me cortaron el	-14
me cortaron la	-11
me corto	-13
me cry	-7
me da miedo	-7
me da pena	-13
me dan	-6
me das	-7
me deja en	-12
me dejan de	-7
me dejan ir	-9
me dejan salir	-14
me dejaron	10
me dejaron sin	-8
me dejaron una	6
me dejo	8
me descuentan	-9
me despidieron	31
me dice que	-7
me dicen	11
me dicen por	10
me dicen que	5
me dieron	26
me dieron de	-15
me dieron el	21
me dieron ticket	-11
me dieron un	-7
me dijeron	12
me dijeron que	-10
me dijo	42
me dijo $	13
me dijo cuidate	6
me dijo y	15
me dio	17
me dio un	12
me down	-13
me down for	-8
me duele	-19
me duelen	-14
me echaron	46
me encanta	-23
me encanta $	-23
me encerre	-14
me encerro	15
me encerro en	15
me enseno	-14
me enseno a	-14
me entregaron	16
me entro	11
me equivoque	-18
me equivoque de	-17
me escriban	-16
me escriban $	-6
me escribe	-14
me escupio	48
me esta	22
me for	-29
me for this	-7
me from the	-20
me fue	12
me fue la	9
me go	22
me go home	-7
me grito	15
me gusta	-12
me ha	-7
me hablo	13
me hace	13
me hand	8
me hand over	8
me here	-9
me hicieron un	15
me hizo	27
me hizo firmar	-10
me home	24
me how	-9
me i	20
me if i	9
me ill	-5
me in	11
me in $	-9
me interesa	-20
me interesa el	-11
me into	8
me is	9
me jalo	19
me jubilo	-13
me jubilo en	-11
me la	22
me las	-19
me last	14
me llaman a	6
me llaman de	6
me llamaron	-6
me llamaron a	8
me llamo	-8
me llegan	-14
me llegaron	7
me llego	-6
me llego un	-7
me lo	-34
me lol	-11
me luck	-12
me luck $	-12
me manda	-14
me manda la	-11
me mandan	-12
me mandaron	22
me mande	-14
me manden	-7
me mando	51
me mando a	-7
me mando mensaje	21
me mata	-13
me meto	-6
me molesta	-28
me molesta el	-6
me mordio	18
me mude	-12
me muero	-19
me muero de	-5
me muero por	-10
me my	-11
me obligaron	24
me obligaron a	24
me of	20
me off	-59
me off on	-8
me off the	-24
me ofrecieron	-6
me on	-46
me on a	8
me on the	-12
me out	-38
me out of	-6
me pagaron la	8
me paguen $	-6
me pararon	-14
me pare	-19
me pare a	-19
me paro	-13
me pasaron	25
me pego	35
me pego el	14
me pelaron	6
me perdi	-16
me perdio	-11
me pidio	-22
me please	5
me podrian	-14
me poncharon	13
me poncharon las	13
me ponen	-16
me preguntaron	12
me preguntaron si	10
me pregunto	29
me presente	34
me puede	-13
me pueden	-17
me pueden hacer	-5
me pusieron	33
me pusieron a	-15
me pusieron en	-7
me pusieron falta	8
me puso	22
me quede	-28
me quiere	-7
me quieren	27
me quieren dar	15
me quiero morir	16
me quiso	30
me quita	5
me quitan	-17
me quitaron	27
me quitaron el	22
me quitaron la	11
me quite	-29
me quite el	-5
me quiten	-13
me quito	15
me quito el	17
me quito las	-8
me revisaron	-13
me sacaron	14
me sacaron del	-22
me saco	5
me saco por	12
me sale	-6
me sale que	-6
me salgo	-6
me salgo a	-9
me sali	-9
me salio	-18
me saque	-18
me siento	-11
me sign	18
me sign a	7
me sigue	-11
me siguio	29
me siguio hasta	29
me sit	13
me so	15
me stop	-13
me straight	15
me straight up	15
me suspendieron	15
me terminaron	8
me terminaron el	8
me the	21
me tienen	6
me tienen en	10
me tiraron	7
me tiro	23
me tiro la	22
me to	-6
me to cover	-15
me to my	15
me to resign	7
me to sign	20
me to the	-7
me toca	-31
me toca el	-7
me toco	-20
me toco el	-40
me today	12
me today $	12
me tomorrow	-7
me up	-22
me up $	-11
me up when	-9
me urge	-10
me va	16
me va a	15
me van	5
me van a	5
me ven	-9
me volvio	34
me volvio a	34
me voy	-5
me voy a	-25
me w	11
me w the	11
me what	20
me when i	10
me with you	12
mean	-10
mean .	-8
mean _ $	-13
mean for	18
meant	-12
meat	7
meche	-7
media	9
media _ $	20
medico	-6
medio	-19
mediodia	29
mediodia $	29
meet	-27
meet _ at	-16
meet _ the	-10
meet me	-15
meeting $	-25
meeting .	6
meeting _ $	-6
meeting _ _ $	5
meeting _ _ at	13
meeting _ hr	13
meeting _ is	-6
meeting w	20
meeting w hr	9
meeting was	-7
meetings	-13
meetings $	-9
mejor	-32
mejor $	-21
mejor _ _ $	-6
mejor es	-7
mejor no	10
memphis	-11
menos	-20
mensaje	-6
mensaje $	-11
mensaje _ _ $	-7
mensaje de	13
mensaje que	7
mensajes	-35
mensajes _ _ $	-10
mensajes _ _ me	-6
mensajes _ la	-6
mensajes _ que	-10
mensajes al	-8
mensajes de	-6
mensajes de la	-6
menu	-6
menu $	-6
merito	-8
merito _ $	-8
merry	-5
mes	-29
mes $	-6
mes _ $	-14
mes _ _ $	-11
mes pasado	-14
mesa $	10
mesas	-22
meses	28
meses $	13
meses _ _ $	5
message	-13
messages	-23
messages _ _ $	-7
met	18
metal	-8
meterme	-7
meterme $	-7
metiendo	11
metio	-6
metio _ _ de	10
metio el	-11
meto	-6
meto _ _ $	-6
mexico	7
mexico si	9
mi	-23
mi $	69
mi _ $	-22
mi _ .	-14
mi _ _ $	65
mi _ _ a	-23
mi _ _ como	-12
mi _ _ con	-7
mi _ _ conmigo	-9
mi _ _ de	-6
mi _ _ del	35
mi _ _ dice	-7
mi _ _ el	-24
mi _ _ esta	12
mi _ _ ha	5
mi _ _ la	-13
mi _ _ las	-10
mi _ _ le	-8
mi _ _ lo	-10
mi _ _ mando	14
mi _ _ me	11
mi _ _ mi	-7
mi _ _ otra	16
mi _ _ policia	-9
mi _ _ por	-5
mi _ _ pregunto	-19
mi _ _ que	37
mi _ _ sacaron	12
mi _ _ salio	13
mi _ _ se	-12
mi _ _ seguro	-7
mi _ _ una	-5
mi _ anda	-13
mi _ asi	-8
mi _ con	-6
mi _ conmigo	-13
mi _ cuando	-5
mi _ dia	14
mi _ dice	-20
mi _ donde	-10
mi _ en	-26
mi _ es	-24
mi _ esta	8
mi _ estuvo	17
mi _ hasta	18
mi _ jaja	-20
mi _ la	19
mi _ libre	-7
mi _ lo	15
mi _ me	-13
mi _ mi	-5
mi _ nuevo	12
mi _ o	-10
mi _ para	14
mi _ pero	-6
mi _ por	22
mi _ que	14
mi _ saliendo	35
mi _ se	-8
mi _ todavia	-6
mi _ trabajo	-14
mi _ va	-5
mi _ y	21
mi _ ya	15
mi a	6
mi abuela	-11
mi abuelita	-11
mi abuelo	-8
mi apartamento	7
mi bebe	-12
mi carro	25
mi carro $	15
mi carro y	17
mi casa	22
mi casa $	15
mi casa a	8
mi caso	-6
mi celular	36
mi cheque	8
mi cheque $	-11
mi comadre	16
mi companero	21
mi cunado	-9
mi cunado $	-6
mi dia	-8
mi dia libre	-7
mi direccion	-12
mi esposo y	-15
mi expediente	29
mi firma	-5
mi firma $	-12
mi firma que	7
mi gafete	6
mi gafete ya	11
mi hermana $	15
mi hermano	17
mi hija	-7
mi hija me	-6
mi hijo	-28
mi hijo $	-9
mi hijo en	-8
mi jefe	25
mi jefe me	13
mi lead	-6
mi locker	8
mi lonchera	-7
mi mama	-26
mi mama en	-7
mi marido	-14
mi me	-11
mi mujer	5
mi nina	-9
mi nino	-12
mi no	-5
mi no $	-5
mi nombre	-13
mi nombre de	-6
mi numero	-14
mi numero en	-9
mi otro	-8
mi otro trabajo	-8
mi pais	-6
mi papa	9
mi patron	-7
mi perro	17
mi prima	-6
mi primo	7
mi primo no	15
mi propio	-16
mi pueblo	-7
mi puerta	53
mi puerta $	54
mi seguro	13
mi sobrino	21
mi social	7
mi suegra	-19
mi supervisora me	9
mi tarjeta	-17
mi tarjeta $	-5
mi tio	-12
mi troca	8
mi turno	-6
mi ultima	26
mi ultimo	7
mi ultimo dia	14
mi vecina	-13
mi vecino	-18
mi voto	-7
mi y	-6
mia	-9
mia $	-9
microwave	-8
mid	-11
middle	-11
middle of	-11
miedo	-18
miedo $	-14
miedo _ _ que	11
miedo _ lo	11
miedo de	24
miedo que	-11
miembro	-6
mientras	28
mientras _ _ $	-11
miercoles	-7
miercoles en	-6
might	-12
migra	11
migra $	-10
migra _ la	23
migra en	23
migra en la	29
migra era	-9
migra esta	11
migracion	57
miguel	44
mijo	-12
mil	-21
min	-9
min $	-20
min _ $	5
min ago	17
min late	10
mind	-13
mind _ _ $	-7
mine _ _ $	7
minimo	-6
minimum	-5
minimum wage	-5
minute	10
minute late	12
minutes $	15
minutos	-40
minutos _ _ $	8
minutos me	-12
minutos y	-21
mio	-12
mio $	-5
mio _ 555	-9
mira	-13
mire	-24
mis	29
mis _ $	18
mis _ en	12
mis companeros	9
mis companeros $	9
mis cosas	26
mis cosas $	14
mis derechos	-5
mis hijos	6
mis hijos $	15
mis horas	-11
mis ninos	-11
mis papeles	15
misa	-13
misma	-18
misma _ $	-16
misma compania	-6
mismo	12
mismo $	10
mismos	-10
miss	-20
miss it	-5
missed	-7
missing	-5
modo	-15
modo $	-14
mole	-17
molesta	-28
molesta _ _ desde	-6
molesta _ hombro	-6
molesta el	-6
molesta el hombro	-6
molestando	-6
molestar	-7
mom	-23
mom $	-9
mom _ _ $	-6
moms _ $	12
monday	-7
monday $	13
money	14
money $	-17
monoxide	18
montacarga	29
montacargas	36
montacargas $	32
month	-46
month $	-21
month _ $	-12
month _ _ for	-5
months	14
moon	-9
morado	13
morado $	13
mordio	18
more	-35
more $	32
more _ $	-11
more _ _ im	-7
more _ _ me	13
more _ _ the	-18
more _ at	-9
more _ for	12
more _ in	-7
more _ me	-16
more _ on	-12
more phones	-10
more phones on	-10
more than	-17
more than me	-16
morir	12
morning	13
morning $	52
morning _ _ still	-9
morning _ he	-9
morning and	-13
mother	-7
mothers	-12
move _ _ $	7
move the	-8
move to	7
moved	-7
moved _ $	-7
moved _ the	7
moved _ to	9
moved it	-7
moved it $	-7
moved me	18
moved me to	9
moved to	-15
moved to the	7
movieron	-7
moving	9
mr	16
mrs	-13
much	-17
much $	-7
much _ $	-6
much for	28
muchacha	12
muchacha _ la	10
muchachas	-6
muchacho	52
muchacho de	14
muchas	27
muchas _ $	37
muchas gracias	-23
mucho	-53
mucho $	-23
mucho _ el	-9
mucho en	-9
mucho en el	-9
mude	-12
muero	-19
muero de	-5
muero por	-10
muerte	-12
muerto	5
mujer	23
mujer $	16
mujeres	40
mujeres $	32
multa por	5
muneca	17
murder	-6
murio _ bateria	-10
murio la	-10
murio la bateria	-10
murio mi	-8
musica	-17
must	-5
muy	-31
muy _ $	-10
muy alto	-9
my _ $	55
my _ .	21
my _ _ $	42
my _ _ .	-7
my _ _ a	24
my _ _ after	8
my _ _ and	45
my _ _ at	-13
my _ _ before	-5
my _ _ by	17
my _ _ can	-5
my _ _ coming	15
my _ _ cut	7
my _ _ dead	-21
my _ _ doing	-10
my _ _ fired	-16
my _ _ for	-16
my _ _ friday	-10
my _ _ from	10
my _ _ go	-16
my _ _ going	12
my _ _ gone	40
my _ _ got	-7
my _ _ her	25
my _ _ im	13
my _ _ in	-9
my _ _ interested	-8
my _ _ is	-11
my _ _ it	-17
my _ _ its	-13
my _ _ killing	-9
my _ _ last	-12
my _ _ law	-19
my _ _ leave	-9
my _ _ lol	-9
my _ _ me	16
my _ _ more	-7
my _ _ morning	-9
my _ _ my	9
my _ _ nights	8
my _ _ off	12
my _ _ on	-8
my _ _ out	-7
my _ _ run	15
my _ _ said	8
my _ _ scared	-18
my _ _ so	-24
my _ _ somebody	-20
my _ _ start	-6
my _ _ text	-8
my _ _ that	-5
my _ _ there	10
my _ _ they	17
my _ _ to	-11
my _ _ today	17
my _ _ took	15
my _ _ up	14
my _ _ w	-7
my _ _ who	-7
my _ _ wont	16
my _ _ works	-8
my _ _ wrote	22
my _ _ you	-8
my _ address	6
my _ after	11
my _ again	-12
my _ and	54
my _ are	-12
my _ asking	11
my _ at	12
my _ by	-6
my _ calls	-7
my _ can	-9
my _ card	-23
my _ check	5
my _ come	-24
my _ crew	20
my _ died	-5
my _ doesnt	10
my _ dont	5
my _ ends	-8
my _ every	-16
my _ finally	-7
my _ for	-29
my _ from	31
my _ got	-7
my _ has	-11
my _ he	6
my _ hours	-6
my _ i	7
my _ if	11
my _ ill	-10
my _ im	53
my _ is	-38
my _ isnt	21
my _ its	7
my _ job	-24
my _ just	11
my _ keeps	-7
my _ know	-14
my _ last	7
my _ license	7
my _ lost	-8
my _ made	15
my _ messages	-11
my _ money	42
my _ my	29
my _ n	13
my _ no	-7
my _ not	-7
my _ now	-15
my _ number	-6
my _ off	-44
my _ on	44
my _ out	30
my _ papers	37
my _ passed	5
my _ phone	-13
my _ playing	-12
my _ said	-12
my _ sat	-7
my _ saturday	-8
my _ says	-10
my _ school	11
my _ she	-8
my _ since	9
my _ so	-13
my _ sorry	-10
my _ this	18
my _ today	45
my _ told	12
my _ up	-5
my _ wants	26
my _ was	7
my _ who	-16
my _ wont	-16
my _ works	14
my _ wrong	-6
my account	-13
my address	-6
my ankle	11
my arm and	16
my aunt	-9
my baby	-11
my back	10
my back is	-6
my badge	-21
my badge $	-6
my badge in	-9
my bag	13
my battery	-15
my birthday	-12
my boots	-26
my boss	36
my boss and	12
my boss is	-7
my boss know	-7
my brother	-12
my brother in	-6
my car	11
my car and	9
my card $	-8
my cat	-16
my check	24
my check $	23
my check every	-6
my chest	18
my cousin	-13
my coworker	9
my crew	-8
my dad	-18
my daughter	-19
my daughter got	-12
my daughters	12
my day	-11
my day off	-11
my days	-6
my doctor	-7
my dog	11
my door	19
my door $	19
my eyes	36
my face	64
my face $	15
my feet	-18
my feet are	-10
my file	6
my finger	39
my floor	-5
my foot	28
my friend	-7
my god	28
my god $	28
my green	-5
my green card	-5
my hair	-6
my hair $	-6
my hand	37
my hand on	21
my hands	18
my hands are	6
my hours	-14
my hours $	-12
my house	17
my house $	6
my house asking	7
my husband	-21
my insurance	16
my insurance $	16
my job	41
my kids	10
my knees	-5
my last check	6
my last job	-6
my lead	10
my lead said	-11
my life $	-8
my line	-16
my locker	20
my lunch	15
my manager	-6
my manager is	-10
my mom	-15
my moms	7
my mother	-6
my name	-16
my name isnt	15
my name off	-19
my name on	7
my name wrong	-6
my neighbor	-10
my neighbor he	-6
my number	-21
my old	-20
my old job	-16
my overtime	10
my own	-5
my pay	-17
my phone	-17
my phone $	18
my phone in	12
my phone is	-8
my picture	-11
my pin	10
my probation	5
my rights	-5
my route	14
my schedule	-7
my schedule $	-13
my second	-21
my shift	-14
my shift but	8
my shift to	-7
my shirt	9
my shoulder	-6
my signature	11
my sister $	-8
my sister in	8
my sister works	10
my social	10
my son	-20
my son got	-16
my station	-13
my supervisor	9
my supervisors	8
my text	-7
my texts	12
my time	-8
my toddler	-9
my truck	-11
my truck wont	-8
my uncle	-23
my vest	16
my visa	5
my w2	-8
my whole	20
my whole crew	20
my wife	-10
my wife $	-9
my windshield	43
my work	-8
my wrist	18
myself	41
myself $	-8
myself _ the	15
myself _ was	22
myself to	-10
n	35
n _ _ my	-14
n _ _ you	6
n _ i	15
n ill	6
n word	6
n:1	-95
n:10	28
n:11	60
n:12	109
n:2	-44
n:3	-152
n:4	-95
n:5	-67
n:6	-62
n:7	-28
n:8	32
n:9	25
nacio	-7
nada $	-9
nada .	-7
nada _ _ $	-14
nada _ _ que	-7
nada _ el	5
nada mas	13
nadie	20
nadie _ $	18
nadie _ _ $	27
nadie _ _ me	10
nadie _ _ nada	-6
nadie _ ha	-11
nadie de	-10
nadie lo	-8
nadie me	28
nadie me ha	-7
nadie pero	-5
nah	-13
nail	-6
name	-15
name $	-6
name _ $	18
name _ _ $	-6
name _ _ list	-8
name _ _ overtime	-18
name _ _ the	8
name _ on	10
name isnt	15
name isnt on	15
name off	-20
name off the	-19
name on	7
name on the	16
name wrong	-6
named	-7
names	33
names _ the	18
names and	11
naranja	16
naranja $	16
navidad	-10
near	23
necesitan	11
necesito	-22
necesito _ $	-14
necesito _ _ $	-13
need	-13
need 2	-6
need _ $	-8
need _ _ for	-6
need _ _ my	11
need _ _ the	-10
need _ _ to	-15
need _ for	10
need _ get	-6
need _ know	23
need _ lawyer	7
need _ ride	-6
need _ to	-8
need a	-16
need a lawyer	7
need a ride	-6
need more	-6
need someone	-8
need someone to	-8
need to	6
need to get	-6
need to know	23
needing	15
needs	7
negociar	-5
negotiate	-6
negra	-9
neighbor	-10
neighbor he	-6
nelson	-21
nervous	-8
nervous $	-6
never	-48
never _ .	10
never _ _ $	-7
never _ _ .	-13
never _ _ i	13
never _ _ up	-6
never _ my	10
never _ this	-14
never been	-17
never even	-19
never got	-9
never had	-13
never see	13
never signed	12
new	-85
new _ $	-15
new _ _ $	-11
new _ _ 2	-14
new _ _ 555	-5
new _ _ my	12
new _ at	11
new _ in	-11
new _ is	-6
new girl	9
new guy	10
new manager	7
new number	-5
new one	-16
new scanner	-6
newborn	-8
news	-22
next	48
next _ $	-9
next _ _ and	20
next _ _ is	9
next _ is	-5
next meeting	-5
next one	12
next time	-5
next time $	-5
next to	11
next week	15
nguyen	-5
nguyen _ _ $	-5
nguyen not	-5
ni	6
ni _ $	-8
ni _ _ $	-12
ni _ _ el	7
ni _ _ la	25
ni _ a	22
ni _ mas	-6
ni caso	-6
ni caso $	-6
ni me	22
ni modo	-15
ni modo $	-14
ni un	-6
nice	-12
nice $	6
nice _ $	-15
nice today	-16
nieve	-13
night	11
night _ $	-6
night _ _ it	-10
night _ i	21
night off	-16
night shift	8
nights	-15
nights $	-12
nights _ $	11
nina	-14
nino	-47
nino _ calentura	-10
nino con	-15
ninos	-22
ninos $	-10
ninos no	-10
ninos y	-8
nite $	6
no	-46
no $	-75
no .	-9
no _ $	35
no _ .	-8
no _ _ $	46
no _ _ .	-20
no _ _ a	-25
no _ _ ahi	-18
no _ _ al	-15
no _ _ asi	26
no _ _ bien	31
no _ _ celular	-15
no _ _ con	-8
no _ _ dar	23
no _ _ de	-5
no _ _ dejar	-10
no _ _ del	-9
no _ _ desde	9
no _ _ dice	8
no _ _ dijo	13
no _ _ el	24
no _ _ en	-49
no _ _ entrar	22
no _ _ es	-13
no _ _ esa	12
no _ _ for	31
no _ _ go	14
no _ _ hablar	19
no _ _ hasta	24
no _ _ he	26
no _ _ hoy	-6
no _ _ las	-8
no _ _ llevar	7
no _ _ los	14
no _ _ lunes	11
no _ _ mandar	18
no _ _ me	-12
no _ _ mensaje	-11
no _ _ my	-7
no _ _ nada	-10
no _ _ nadie	-14
no _ _ no	-15
no _ _ on	-12
no _ _ pasar	7
no _ _ pero	6
no _ _ por	-7
no _ _ que	-30
no _ _ quien	-5
no _ _ sentido	21
no _ _ si	-7
no _ _ su	-10
no _ _ super	-21
no _ _ tengo	6
no _ _ trabajo	-5
no _ _ turno	43
no _ _ un	-7
no _ _ union	7
no _ _ ya	15
no _ _ your	25
no _ a	-63
no _ agua	13
no _ ahi	-6
no _ ahora	16
no _ al	-6
no _ and	11
no _ aqui	-12
no _ ciudadano	-8
no _ con	19
no _ da	24
no _ deja	-19
no _ dejan	63
no _ dejaron	7
no _ den	-6
no _ dicen	27
no _ dieron	31
no _ digo	7
no _ during	-6
no _ el	-25
no _ en	-10
no _ es	-6
no _ escriban	-21
no _ ese	-6
no _ estar	-17
no _ given	16
no _ gusta	-17
no _ hacer	17
no _ hoy	-7
no _ interesa	-19
no _ interesaba	-8
no _ is	17
no _ just	20
no _ la	-38
no _ las	20
no _ les	-7
no _ llegado	10
no _ los	-16
no _ mandaron	-10
no _ mande	-14
no _ manden	-7
no _ mas	23
no _ mensajes	-11
no _ nada	9
no _ nadie	10
no _ ni	41
no _ no	9
no _ on	-7
no _ papeles	-14
no _ pasado	-6
no _ phones	-10
no _ podemos	-11
no _ por	-13
no _ presente	19
no _ pueden	14
no _ que	7
no _ quien	-12
no _ quieren	30
no _ respirar	34
no _ said	5
no _ salir	25
no _ si	13
no _ sindicato	14
no _ texts	-7
no _ the	-11
no _ they	19
no _ trabajar	-13
no _ trabajo	9
no _ traer	-11
no _ verdad	13
no _ voy	-19
no _ work	-6
no _ y	12
no _ ya	-10
no abre	9
no aguanto	35
no aguanto $	23
no alcance	-12
no and	-10
no autorizo	-8
no calls	-8
no contesta	16
no contesto	-13
no de	-5
no deja	10
no entro	12
no envien	-6
no era	19
no es	24
no es nada	15
no es verdad	13
no esta	20
no esta en	11
no estoy	-15
no firmen	-6
no firmo	-13
no firmo $	-13
no ha	9
no ha llegado	10
no ha pasado	-6
no hay agua	13
no he	-6
no joke	-17
no joke $	-17
no la	21
no le	-7
no le digo	7
no le escriban	-5
no les	-11
no llego $	-7
no lo	-24
no longer	9
no manden	-10
no manden a	-7
no mas	-15
no match	30
no me	-18
no me deja	-13
no me dejan	11
no me dejaron	7
no me dejo	6
no me dicen	14
no me dieron	31
no me escriban	-15
no me interesa	-12
no me mande	-14
no me manden	-7
no me presente	19
no me quieren	30
no me voy	-14
no more $	35
no more phones	-10
no need	-8
no nos	9
no nos dejan	26
no nos podemos	-7
no oigo	-5
no one	10
no pedi	-7
no prende	-8
no problem	-17
no problem $	-17
no puedo	93
no puedo con	9
no puedo respirar	34
no puedo salir	-6
no quiere	-16
no quiero	36
no quiero estar	-17
no quiero hacer	17
no quiero ir	-10
no quiero que	-9
no quise	6
no reason	40
no reason given	16
no regrese	29
no se	-13
no se les	-10
no se que	11
no se si	17
no siento	30
no sirve	-10
no soy	-25
no soy ciudadano	-8
no te	25
no tengo	-21
no tiene	19
no tienen	-14
no to	10
no trabaja	-13
no trabajo	-12
no ve	11
no vengan	31
no veo	-19
no vi	-11
no vi el	-11
no voy	-11
no voy $	-6
no vuelva	5
no worries	-6
no worries $	-6
nobody	-8
nobody _ _ $	25
nobody _ _ me	5
nobody _ _ the	-10
nobody _ _ yet	-6
nobody _ fired	-5
nobody _ it	-6
nobody _ me	-15
nobody called	14
nobody got	-5
nobody got fired	-5
nobody is	24
nobody to	-5
noche $	-15
noche _ $	15
noche _ no	14
noche nomas	-6
noche y	15
nomas	-8
nomas _ $	-12
nomas _ _ $	21
nomas _ _ que	7
nomas _ los	7
nomas _ mi	12
nomas _ no	5
nomas a	19
nomas a mi	12
nomas me	7
nomas no	-6
nomas por	-11
nomas ya	5
nomas ya no	5
nombre	-14
nombre _ _ lista	-6
nombre _ la	-10
nombre de	-10
nombre de la	-8
nombres	44
nombres _ _ las	16
nombres _ la	-6
nombres de	15
nombres y	17
nomina	-15
non	-9
non stop	-9
nonstop	-7
noon	6
noon $	21
normal	63
normal $	-14
norte	8
nos	15
nos _ $	22
nos _ _ a	25
nos _ _ agua	17
nos _ _ bono	-6
nos _ _ de	29
nos _ _ el	-7
nos _ _ en	12
nos _ _ hasta	16
nos _ _ horario	-7
nos _ _ la	21
nos _ _ las	9
nos _ _ los	-13
nos _ _ no	-17
nos _ _ pasaportes	26
nos _ _ por	-11
nos _ _ si	8
nos _ _ temprano	-6
nos _ _ video	-17
nos _ _ y	-25
nos _ a	20
nos _ al	-6
nos _ el	8
nos _ encerrados	16
nos _ la	-26
nos _ las	-20
nos _ los	15
nos _ metiendo	11
nos _ para	8
nos _ pizza	-7
nos _ por	-6
nos _ que	-20
nos _ sacar	18
nos _ salir	-9
nos _ si	-14
nos _ tirados	12
nos _ tomando	15
nos _ un	-24
nos _ y	-8
nos dan	-23
nos dejan	19
nos dejan salir	14
nos dejaron	-17
nos dejo tirados	12
nos descansaron	19
nos dieron	-22
nos dijeron	-7
nos dijeron que	-7
nos dijo	-7
nos dijo que	-15
nos estan	25
nos estan metiendo	11
nos estan tomando	15
nos fue	-17
nos metieron	-12
nos podemos	-7
nos pusieron	-25
nos quedamos	-13
nos quiere	23
nos quitan	24
nos quito	26
nos quito los	26
nos tienen	13
nos tienen encerrados	16
nos traen	55
nos va	17
nos va a	13
nos van	-6
nos van a	-6
nos vemos	-17
nosotros	18
nosotros $	7
nosotros _ $	-17
not	-56
not _ $	-27
not _ _ $	36
not _ _ driving	-9
not _ _ just	9
not _ _ the	-9
not _ be	7
not _ in	-9
not _ still	11
not _ the	-13
not _ though	13
not _ to	-7
not _ up	13
not a	26
not asking	-6
not contact	-7
not even	10
not in	-7
not interested	-5
not me	-6
not the	-18
not to	18
not to be	7
note	14
note _ my	7
nothing	-14
nothing $	6
nothing _ .	-9
nothing but	12
nothing happened	-6
nothing happened .	-6
notice	28
notice $	26
noticia	-7
noticias	-11
noticias que	-6
notifications	-7
novela	-13
now	45
now _ _ $	5
now _ _ be	-14
now _ _ see	-8
now _ _ the	18
now _ got	14
now _ in	11
now _ on	27
now _ say	11
now and	12
now i got	14
now im in	6
now im on	20
now my	8
now they	21
now they say	11
nuestras	30
nuestro	19
nueva	-6
nuevas	-19
nuevo	22
nuevo $	9
nuevo _ _ $	-11
nuevo _ y	14
nuevo el	-12
nuevo es	25
nuevo se	-6
nuevos	-8
numb	22
numb $	22
number	-32
number $	10
number _ 555	-7
number _ _ me	-5
number _ _ my	-8
number _ _ on	-5
number _ _ sign	-9
number _ the	-7
number in	-8
number of	-5
numbers	-5
numero	-27
numero _ _ $	28
numero _ _ me	7
numero _ la	-15
numero _ mi	-6
numero de	10
numero en	-12
numero equivocado	-6
numero y	-8
numeros	-6
nunca	-36
nunca _ _ $	7
nunca ha	-5
nunca se	-6
nurse	6
nurse _ _ a	13
o	-9
o _ $	-28
o _ _ $	-52
o _ _ la	14
o _ firmo	-13
o _ que	-8
o _ se	-6
o _ vas	25
o es	-13
o hasta	-20
o me	5
o no	-38
o no $	-15
o no firmo	-13
o no se	-6
o pay	11
o que	9
o que $	-7
o te	25
o te vas	25
obligaron	24
obligaron a	24
obra	18
obra $	23
ocupamos	27
ocupan	-6
ocupo	-8
ocurra	-10
of	-16
of _ $	34
of _ _ $	51
of _ _ .	9
of _ _ about	13
of _ _ at	-8
of _ _ bad	-7
of _ _ do	21
of _ _ if	5
of _ _ in	16
of _ _ on	-16
of _ _ signed	-9
of _ _ that	-6
of _ _ they	-29
of _ _ to	-19
of _ and	-15
of _ at	13
of _ break	-5
of _ day	-13
of _ for	-7
of _ home	13
of _ ill	23
of _ in	5
of _ is	-26
of _ meeting	8
of _ month	-14
of _ new	-5
of _ raise	-11
of _ schedule	-13
of _ that	24
of _ to	-6
of _ today	12
of _ who	-9
of a	-11
of everybody who	-9
of gary	-12
of her	31
of him	23
of it	-11
of it $	-11
of me $	7
of my	-19
of school	-21
of the	-46
of the break	-5
of the meeting	10
of the month	-14
of the new	-5
of the schedule	-13
of them	-11
of them $	-6
of this	-6
of us	69
of us $	-27
of us home	13
of us in	5
of what	12
off	-32
off $	51
off _ $	-13
off _ 3	-7
off _ 4	-7
off _ _ $	26
off _ _ .	-6
off _ _ after	-16
off _ _ again	-6
off _ _ into	13
off _ _ list	-16
off _ clock	-10
off _ floor	10
off _ going	-16
off _ list	-8
off _ lol	-6
off _ overtime	-24
off _ phone	-15
off _ scaffold	23
off _ schedule	13
off _ the	31
off at	23
off at 3	-7
off at the	15
off my	13
off on	-14
off on the	6
off the clock	-10
off the floor	10
off the overtime	-18
off the phone	-14
off the scaffold	23
off the schedule	13
off work	-8
off your	-13
offer	-7
offered me	9
office $	9
office _ for	-7
office to	-13
officer	16
oficina	25
oficina $	-10
oficina _ _ $	10
oficina _ _ del	-8
oficina _ me	18
oficina y	-6
oficina y me	11
ofrecieron	-6
oh	8
ohio	-17
oi	-7
oido	-8
oigo	-5
oil	9
ojo	-12
ojos	71
ok	-43
ok $	-31
ok _ _ but	18
ok _ i	-6
ok so	10
old	-19
old $	18
old _ _ $	-9
old _ _ the	8
old _ i	-10
old _ in	-9
old job	-16
olla	30
olvida	8
olvide	6
olvide su	10
olvido	-15
omg	-13
on	19
on $	5
on 1	-9
on 3	-9
on _ $	23
on _ .	11
on _ 3	13
on _ _ .	-11
on _ _ about	-18
on _ _ again	7
on _ _ and	17
on _ _ at	-9
on _ _ cant	-8
on _ _ for	-11
on _ _ home	8
on _ _ i	20
on _ _ im	49
on _ _ in	-9
on _ _ is	-16
on _ _ it	-6
on _ _ its	-5
on _ _ mine	8
on _ _ my	6
on _ _ off	-7
on _ _ on	10
on _ _ signs	-12
on _ _ that	12
on _ _ the	63
on _ _ they	12
on _ _ to	24
on _ _ was	-15
on _ _ we	8
on _ and	31
on _ badge	-5
on _ board	14
on _ bus	20
on _ call	-10
on _ car	-5
on _ check	7
on _ committee	25
on _ couch	-10
on _ floor	-20
on _ flyer	-6
on _ for	20
on _ forklift	31
on _ ground	24
on _ hours	-10
on _ i	13
on _ just	-12
on _ line	-11
on _ list	-15
on _ lol	-5
on _ news	-9
on _ now	-8
on _ on	7
on _ phone	-10
on _ picket	13
on _ roof	20
on _ route	23
on _ saw	9
on _ shift	-14
on _ since	19
on _ the	-6
on _ they	-6
on _ til	-16
on _ truck	-15
on _ tv	-16
on _ unit	-8
on _ way	-9
on _ who	-12
on _ with	8
on _ work	-7
on a	-19
on and	-16
on break	-7
on break $	23
on delivery	10
on facebook	-17
on facebook $	-7
on his	-7
on instagram	-11
on it	35
on it $	6
on leave	20
on line	11
on line 3	13
on me	33
on me $	6
on my badge	-5
on my car	-5
on my check	7
on my route	21
on my truck	-15
on my work	-7
on nights	-11
on one	9
on our	7
on our side	-8
on purpose	14
on second	-9
on second shift	-9
on sunday	17
on sundays	-7
on that	-11
on the	46
on the board	14
on the committee	25
on the couch	-10
on the floor	-15
on the flyer	-5
on the forklift	31
on the ground	24
on the line	-10
on the list	-9
on the news	-9
on the phone	6
on the picket	13
on the roof	6
on the saw	9
on the way	-7
on there	-13
on us	-16
on us $	-14
on vacation	-11
once	-20
once $	-6
once _ _ $	-9
onda	-19
onda _ _ $	-11
one	-13
one $	-14
one _ $	-21
one _ _ $	9
one _ _ to	30
one _ my	7
one _ one	27
one _ us	-10
one by	17
one by one	17
one guy	18
one in	-23
one is	15
one more	9
one of	-11
one of us	-10
one on	10
one on one	10
one that	9
one to	-10
one who	12
ones	22
ones $	-11
ones who	9
only $	9
only _ $	15
only _ 2	-13
only took	-12
oops	-7
open	37
open the	17
opt	-17
opt _ _ the	-8
opt out	-16
opting	-6
opting out	-6
or	5
or _ $	-17
or _ _ $	16
or _ _ .	8
or _ _ a	-7
or _ _ here	-9
or _ _ job	17
or _ _ the	-10
or _ done	10
or _ fired	-9
or _ out	11
or else	12
or else $	12
or get	22
or get out	11
or is	-7
or just	-8
or no $	-9
or the	-9
orchard	11
orden	48
order	-8
order $	-6
orders	-6
orders $	16
oreja	16
organizador	11
organizador $	14
organizadora	-6
organizadora $	-6
organizarse	-5
organize	-9
organizer	27
organizing	-23
osha	-26
osha 30	-20
osha _ $	-6
ot	-6
other	-29
other _ $	-9
others	16
otra	-5
otra _ $	-8
otra _ _ $	-10
otra _ _ del	-19
otra _ lo	-19
otra _ no	-7
otra _ por	15
otra bodega	-19
otra planta	-7
otra vez	-9
otra vez $	-39
otra vez lo	-19
otra vez no	-7
otra vez por	15
otra y	11
otro	-15
otro $	-28
otro _ $	-6
otro dia	15
otro trabajo	22
otros	8
our	33
our _ $	31
our _ _ $	-6
our _ _ .	-8
our _ _ the	6
our _ is	-11
our _ on	24
our _ tonight	-9
our group	17
our names	-9
our passports	29
our phones	-6
our phones $	-6
our side	-8
out	44
out $	81
out .	42
out _ $	44
out _ _ $	-18
out _ _ .	14
out _ _ a	-15
out _ _ break	-5
out _ _ heat	10
out _ _ me	23
out _ _ night	-9
out _ _ on	-6
out _ _ that	-11
out _ _ they	15
out _ i	-17
out _ in	-16
out _ it	-5
out _ last	-9
out _ line	11
out _ my	-19
out _ security	20
out _ that	-9
out _ the	-10
out before	-6
out for	-16
out from the	10
out here	13
out im	8
out is	-12
out loud	16
out of	-43
out of it	-11
out of my	-15
out on	-30
out the line	11
out there	-24
out to	-8
out w	20
out w security	20
out who	7
outside	58
outside _ _ $	19
outside _ plant	25
outside the	30
outside the plant	25
oven	24
over	39
over $	-10
over _ $	-7
over _ phone	18
over me	26
over my	8
over the	25
overtime	-51
overtime $	-19
overtime _ _ $	-11
overtime again	-9
overtime list	-9
overtime por	16
owe	6
own	8
own _ $	9
own _ _ the	-9
owner	19
owns	-11
oye	-7
p:abaj	47
p:abog	-6
p:abou	-22
p:abre	21
p:abri	34
p:abue	-45
p:abus	-10
p:acci	6
p:accu	20
p:acei	8
p:acom	30
p:acor	14
p:acos	10
p:acro	23
p:acti	52
p:actu	-9
p:acue	-20
p:acus	24
p:addr	-15
p:aden	41
p:admi	23
p:adre	24
p:adve	11
p:aero	-8
p:afec	-5
p:afil	-10
p:aflo	6
p:afte	30
p:afue	64
p:agai	-29
p:agar	56
p:agen	55
p:agre	-25
p:agua	30
p:ahor	21
p:airp	-12
p:aisl	-8
p:alca	-25
p:aleg	-16
p:algu	-41
p:alim	-7
p:aliv	31
p:alma	-15
p:almo	-11
p:alon	-38
p:alre	-17
p:alwa	-15
p:amab	-15
p:amar	-11
p:amaz	-8
p:ambu	11
p:amen	96
p:amer	-12
p:amig	19
p:ammo	34
p:amon	22
p:anda	23
p:andr	-9
p:anim	-14
p:ankl	11
p:anno	23
p:anoc	18
p:anot	7
p:answ	-15
p:ante	-34
p:anti	-8
p:anto	52
p:anul	-26
p:anyb	-28
p:anym	70
p:anyo	13
p:anyt	-10
p:anyw	-18
p:apag	38
p:apen	13
p:apes	-18
p:apla	-22
p:apli	24
p:apoy	-15
p:appr	-8
p:apre	38
p:apri	-13
p:apun	24
p:apur	-10
p:arbi	-10
p:ardi	-11
p:aren	11
p:aret	-7
p:arou	-28
p:arre	40
p:arri	62
p:arro	-9
p:arti	-11
p:asad	-13
p:asal	20
p:asbe	57
p:aser	-9
p:ases	-13
p:asil	-20
p:aski	45
p:asle	-5
p:asth	7
p:asus	-21
p:ator	-17
p:atra	29
p:atro	37
p:atta	31
p:atte	-16
p:atti	39
p:aume	-25
p:auro	-7
p:auto	-18
p:auxi	21
p:aven	57
p:aver	5
p:avio	13
p:avis	-40
p:ayud	-42
p:azuc	11
p:back	7
p:badg	-6
p:bail	-8
p:baja	-24
p:baje	-16
p:bala	30
p:bale	19
p:ball	-5
p:bana	-9
p:bann	-7
p:banq	10
p:barb	-6
p:barr	-10
p:basi	19
p:bast	-35
p:bate	-17
p:bath	17
p:batt	11
p:bean	-11
p:bear	-8
p:beca	13
p:befo	-33
p:behi	30
p:bein	25
p:bene	-7
p:benn	35
p:bern	18
p:bett	-16
p:betw	8
p:bill	-11
p:birt	-22
p:blac	7
p:blan	22
p:blea	33
p:blee	52
p:bles	-14
p:bloc	-45
p:bloo	22
p:bloq	-29
p:blow	-17
p:boar	-13
p:boci	19
p:bode	-28
p:bols	-19
p:bomb	22
p:boni	15
p:bonu	-9
p:book	-10
p:boot	-8
p:bord	15
p:borr	-33
p:bota	48
p:boto	-13
p:boug	-21
p:boxe	18
p:braz	65
p:brea	-19
p:bric	25
p:brid	-9
p:brin	-19
p:brok	7
p:brom	16
p:brot	-11
p:brow	-6
p:buck	-8
p:budd	-11
p:buen	-45
p:buil	14
p:bump	5
p:burn	44
p:busc	-22
p:busi	18
p:busq	27
p:bust	-10
p:cabe	34
p:cabl	-32
p:cach	44
p:cade	55
p:cafe	-22
p:caig	-6
p:caja	19
p:calc	-11
p:cale	-20
p:calm	6
p:cama	43
p:camb	-41
p:came	20
p:cami	26
p:camp	13
p:canc	-75
p:cane	-9
p:cann	90
p:cans	-44
p:cant	-35
p:capa	34
p:capt	51
p:cara	12
p:carb	18
p:card	20
p:carl	7
p:carp	-13
p:carr	34
p:cart	30
p:casa	-11
p:casi	9
p:cast	12
p:caug	40
p:caus	5
p:caye	44
p:caza	-6
p:ceas	-22
p:cena	-35
p:cent	-33
p:cerc	11
p:cerr	-19
p:cert	-8
p:cesa	9
p:chai	21
p:chal	33
p:cham	-13
p:chan	-9
p:char	-22
p:chas	-23
p:chav	16
p:chel	-8
p:chem	27
p:cheq	-12
p:ches	19
p:chic	-11
p:chie	-11
p:chil	-28
p:chin	-9
p:chip	-13
p:chis	-16
p:chiv	-14
p:choc	17
p:chof	16
p:chur	14
p:cier	22
p:ciud	-24
p:clas	-22
p:clav	-7
p:clea	48
p:cler	-14
p:clim	-6
p:cloc	-14
p:clos	5
p:coac	21
p:cobr	-37
p:coch	8
p:coci	40
p:coff	-17
p:cola	-5
p:coli	-8
p:coll	48
p:colo	-12
p:coma	9
p:come	-24
p:cond	-23
p:conf	37
p:cong	5
p:cons	-29
p:cont	-52
p:cook	-6
p:cool	13
p:copi	-8
p:cora	-22
p:corn	14
p:corp	-20
p:corr	33
p:cosa	24
p:cost	-14
p:couc	-10
p:coug	24
p:coul	-31
p:coun	-46
p:cour	-5
p:cous	-15
p:cove	-31
p:cowo	52
p:crac	-18
p:cram	10
p:cran	33
p:craz	-11
p:crea	-7
p:cred	-14
p:creo	-29
p:cros	13
p:crus	6
p:cuad	45
p:cual	10
p:cuan	-109
p:cuar	7
p:cuat	13
p:cubr	-24
p:cuca	-6
p:cuch	50
p:cuen	-35
p:cuid	-39
p:culp	-14
p:cump	-13
p:cuna	-16
p:cuot	-36
p:curi	11
p:cust	-6
p:cutt	14
p:dair	7
p:dand	6
p:dari	-5
p:darm	16
p:darn	-11
p:dato	-10
p:daug	-6
p:deac	7
p:deba	24
p:debe	-13
p:dece	-9
p:deci	-6
p:dedo	18
p:degr	8
p:deja	-21
p:deje	-53
p:dela	15
p:dele	-63
p:dema	-12
p:demo	44
p:deni	24
p:dent	-17
p:denu	-5
p:depo	-10
p:dere	-32
p:derr	9
p:desa	60
p:desc	7
p:desd	26
p:dese	-15
p:desf	-10
p:desh	16
p:desm	35
p:desp	97
p:deta	16
p:dete	72
p:detu	15
p:devo	17
p:devu	-6
p:diab	31
p:diar	22
p:dice	60
p:dici	5
p:didn	8
p:dier	31
p:diet	-24
p:dife	-13
p:diff	18
p:difi	-12
p:diga	-34
p:dije	47
p:diji	-22
p:dine	-17
p:dinn	-25
p:dios	17
p:dire	-29
p:disc	-44
p:dish	39
p:disp	32
p:dizq	23
p:dobl	-51
p:doce	-12
p:doct	-36
p:docu	-7
p:doin	-45
p:dola	-37
p:doll	-21
p:dolo	-11
p:domi	-11
p:dona	-13
p:dond	-22
p:donu	-17
p:door	28
p:dorm	-35
p:doub	-27
p:drai	-9
p:dram	7
p:dres	-24
p:dril	10
p:driv	-28
p:drog	15
p:drop	6
p:drov	45
p:drug	15
p:drye	43
p:duel	-38
p:duer	9
p:duri	-11
p:dyin	-5
p:earl	-35
p:eati	-29
p:echa	54
p:edif	5
p:elec	-14
p:elev	-13
p:ello	-19
p:emai	31
p:emba	21
p:emoj	-9
p:empa	10
p:empe	5
p:empi	-19
p:empl	-15
p:empt	17
p:empu	21
p:enca	-42
p:ence	21
p:enci	63
p:enco	-9
p:endi	47
p:ener	-7
p:enfe	16
p:enfo	-6
p:enfr	16
p:engi	-16
p:enla	-7
p:enoj	-17
p:enou	-17
p:ense	-27
p:enti	-13
p:entr	34
p:envi	-8
p:epil	51
p:equi	-60
p:eras	-20
p:erro	-10
p:esca	43
p:esco	59
p:escr	14
p:escu	43
p:espa	-21
p:espe	31
p:espi	34
p:espo	38
p:esqu	8
p:esta	49
p:esto	34
p:estr	-12
p:estu	-30
p:ever	19
p:evic	7
p:exam	-6
p:exce	-8
p:exig	-5
p:expe	32
p:expl	18
p:exte	-5
p:extr	-32
p:face	13
p:fain	14
p:falt	-12
p:fami	-24
p:farm	-6
p:favo	22
p:fech	-19
p:fede	-7
p:feli	-28
p:fewe	-15
p:fiel	20
p:fies	-28
p:figh	8
p:fije	-18
p:file	8
p:film	31
p:fina	-8
p:fine	-9
p:fing	84
p:fini	14
p:fire	20
p:firi	19
p:firm	38
p:firs	-28
p:fish	5
p:fixe	-18
p:floo	-15
p:flye	-10
p:fold	38
p:folk	-18
p:foll	29
p:fore	35
p:forg	-21
p:fork	7
p:form	-8
p:foto	24
p:foun	28
p:free	28
p:fren	7
p:frie	-13
p:frij	-6
p:fron	12
p:fueg	-18
p:fuer	37
p:fuim	18
p:fune	-8
p:futb	-8
p:gana	-38
p:gaso	-10
p:gent	10
p:geor	-8
p:gett	-33
p:gimn	-21
p:give	13
p:givi	7
p:glor	-11
p:glov	7
p:gobi	6
p:golp	20
p:good	22
p:goog	-5
p:gorr	-10
p:grab	73
p:grac	-60
p:grad	-37
p:gran	-9
p:grat	-22
p:grea	-24
p:gree	7
p:grie	-15
p:gril	-10
p:grip	-8
p:grou	10
p:grup	-28
p:guan	-7
p:guar	53
p:guat	13
p:gues	23
p:gust	-49
p:habi	27
p:habl	18
p:hace	-12
p:haci	33
p:hack	-20
p:hair	6
p:hait	-41
p:hall	72
p:hamb	-7
p:hand	65
p:hang	26
p:happ	-36
p:hard	-7
p:hari	-6
p:hart	-22
p:hast	-14
p:have	-9
p:havi	6
p:heal	-6
p:hear	-8
p:hech	-11
p:hect	7
p:helm	-15
p:help	-12
p:heri	9
p:herm	22
p:hici	29
p:hidi	12
p:hiel	-14
p:hijo	8
p:hims	-6
p:hiri	-11
p:hist	-12
p:hitt	-16
p:hold	21
p:holi	-10
p:homb	7
p:hond	-10
p:hone	6
p:hood	21
p:hora	-13
p:horn	14
p:horr	-9
p:hosp	9
p:hote	9
p:hous	32
p:hubi	6
p:huel	-32
p:huma	8
p:husb	24
p:hypo	-8
p:igno	7
p:igua	-20
p:ileg	13
p:ille	6
p:imag	-27
p:imme	18
p:immi	37
p:impr	-24
p:inac	28
p:incl	-14
p:inde	20
p:info	-20
p:ingl	-10
p:inmi	30
p:insc	-22
p:insi	10
p:inst	-23
p:insu	61
p:inte	-43
p:inve	63
p:invi	-6
p:invo	-7
p:jabo	-8
p:jack	13
p:jaja	-46
p:jamm	-14
p:jero	14
p:jorg	-7
p:jove	-16
p:jubi	-15
p:judg	-14
p:jueg	-5
p:juev	-34
p:juga	-6
p:juli	57
p:juni	-28
p:junt	-27
p:just	19
p:kans	-16
p:keep	19
p:keye	22
p:kick	8
p:kill	-23
p:kind	-17
p:kiss	10
p:kitc	-18
p:kmar	-9
p:knee	-5
p:knif	48
p:kniv	-7
p:knoc	-16
p:labo	-9
p:ladd	15
p:ladi	-14
p:lado	-10
p:ladr	-23
p:land	17
p:last	9
p:late	-24
p:laug	-29
p:laun	9
p:lava	23
p:lawy	14
p:lead	29
p:leaf	33
p:leas	-8
p:left	-7
p:lega	-39
p:lejo	-14
p:lent	-45
p:letr	-21
p:lett	25
p:leva	27
p:leye	6
p:libr	-28
p:lice	29
p:lide	28
p:ligh	-23
p:limi	-5
p:limp	16
p:line	-17
p:liqu	54
p:list	-11
p:litt	-11
p:llam	28
p:llan	17
p:llav	42
p:lleg	-47
p:llen	-17
p:llev	69
p:llor	10
p:llov	-14
p:llue	-18
p:lluv	-14
p:load	12
p:lobb	31
p:lock	65
p:lonc	-31
p:long	9
p:look	-10
p:losi	-15
p:luch	-13
p:lueg	10
p:luga	-9
p:lunc	5
p:lune	15
p:madr	26
p:maes	-13
p:main	-29
p:make	-37
p:maki	8
p:mama	17
p:mana	29
p:manc	5
p:mand	-93
p:mane	7
p:mang	28
p:mani	-5
p:mann	37
p:mano	33
p:mant	-14
p:manu	18
p:marc	-26
p:mari	28
p:mark	11
p:marq	-17
p:marr	-9
p:mart	-16
p:marz	-8
p:mata	-20
p:matc	35
p:matr	-18
p:matt	9
p:mayb	-10
p:mayo	-21
p:mech	-7
p:medi	13
p:meet	-16
p:mejo	-25
p:memo	-6
p:memp	-11
p:meno	6
p:mens	-45
p:meri	-8
p:merr	-5
p:mesa	-22
p:mese	28
p:mess	-39
p:meta	-18
p:mete	-19
p:mexi	7
p:micr	-12
p:midd	-11
p:mied	-18
p:miem	-8
p:mien	20
p:mier	-7
p:migh	-12
p:migr	65
p:migu	44
p:mill	-18
p:mini	-11
p:minu	-17
p:miss	-16
p:moja	19
p:mole	-44
p:mond	-11
p:mono	21
p:mont	15
p:mora	13
p:mord	18
p:mori	12
p:morn	12
p:mosq	-23
p:moth	-19
p:move	-7
p:movi	-11
p:much	23
p:muel	-19
p:muer	-39
p:muje	64
p:mult	-5
p:mune	17
p:murd	-6
p:musi	-18
p:myse	41
p:naci	-12
p:nadi	20
p:name	26
p:nara	16
p:navi	-10
p:need	21
p:nega	-9
p:nego	-18
p:negr	-8
p:neig	-10
p:nels	-21
p:nerv	-22
p:neve	-48
p:newb	-8
p:nguy	-5
p:niev	-13
p:nigh	-6
p:ning	-5
p:nino	-22
p:nobo	-15
p:noma	-8
p:nomb	30
p:nomi	-15
p:nons	-6
p:norm	62
p:nort	17
p:noso	18
p:noth	-14
p:nove	-21
p:nues	59
p:nuev	-10
p:numb	-38
p:nume	-33
p:nunc	-36
p:obli	24
p:ocur	-10
p:offi	10
p:ofic	27
p:oiga	17
p:olvi	-12
p:open	-8
p:oper	-12
p:opti	-6
p:orch	11
p:orde	33
p:orej	16
p:orga	-26
p:orgu	-30
p:othe	-13
p:otro	8
p:outs	54
p:over	-8
p:owne	19
p:pabl	22
p:paci	7
p:pack	7
p:paga	-28
p:pagi	-8
p:pagu	-9
p:pain	-18
p:pala	-10
p:pall	21
p:palo	-23
p:panc	-11
p:pape	78
p:paqu	-8
p:para	-25
p:park	-6
p:parq	18
p:part	-11
p:pasa	22
p:pass	22
p:past	22
p:pata	23
p:pati	5
p:patr	40
p:payr	-10
p:pech	24
p:pedi	-12
p:pedr	7
p:pega	31
p:pegu	-15
p:pela	6
p:pele	-11
p:peli	-14
p:pena	-13
p:pend	24
p:pens	-17
p:peop	20
p:pepp	-7
p:perc	6
p:perd	-11
p:perm	-19
p:perr	27
p:pers	-37
p:pesa	-9
p:pesc	-6
p:peti	44
p:phoe	-9
p:phon	-49
p:pica	20
p:pick	37
p:picn	-6
p:pidi	35
p:pien	-10
p:pier	12
p:pill	62
p:pint	40
p:piqu	11
p:pist	59
p:piza	17
p:pizz	-43
p:plac	-9
p:plan	6
p:plat	-45
p:play	-28
p:plea	-54
p:plei	29
p:pobr	-20
p:podc	-15
p:pode	-23
p:podr	-32
p:poin	16
p:poli	27
p:polv	-18
p:ponc	21
p:pone	-24
p:pong	-32
p:poni	10
p:popc	-10
p:porc	-9
p:porf	-28
p:porq	18
p:port	31
p:posa	-14
p:post	-18
p:potl	-11
p:pour	13
p:pozo	-7
p:preg	40
p:pren	5
p:preo	-9
p:pret	-11
p:prev	30
p:pric	-22
p:prim	-46
p:prin	-15
p:prob	-33
p:proc	-10
p:prod	-24
p:proh	-25
p:prom	-30
p:prop	9
p:prot	-19
p:prou	-12
p:prov	-9
p:prox	6
p:publ	-5
p:puch	16
p:pueb	-7
p:pued	-110
p:puer	35
p:pues	-19
p:pull	49
p:punc	36
p:puni	14
p:punt	22
p:pupu	-9
p:purp	14
p:push	10
p:pusi	44
p:putt	-6
p:queb	38
p:quej	6
p:quem	27
p:quer	-31
p:ques	-43
p:quic	-9
p:quie	25
p:quim	59
p:quin	-17
p:quis	16
p:quit	-8
p:quot	7
p:radi	26
p:rain	-6
p:rais	-40
p:rait	-6
p:rall	13
p:ramo	21
p:ranc	13
p:rapi	-7
p:rati	-15
p:raya	20
p:razo	-16
p:read	-20
p:real	-22
p:reas	38
p:rece	-7
p:reci	-33
p:recu	8
p:reen	-6
p:refr	-22
p:refu	-5
p:rega	-26
p:regr	38
p:regu	-9
p:reli	-6
p:relo	7
p:reme	-19
p:remo	-59
p:remu	-5
p:reno	29
p:rent	-27
p:renu	36
p:repa	-7
p:repo	6
p:repr	-20
p:rese	-12
p:resi	51
p:resp	32
p:rest	-9
p:resu	-19
p:reta	7
p:reti	-28
p:reun	-13
p:revo	11
p:rien	-7
p:rifl	21
p:righ	-33
p:rive	-8
p:roac	-7
p:robo	-5
p:roci	36
p:rodi	-14
p:roll	51
p:room	10
p:rout	26
p:rumo	-15
p:saba	-30
p:sabe	29
p:sabi	23
p:saca	40
p:safe	-16
p:sala	-6
p:salg	7
p:sali	-11
p:salo	-29
p:sals	-22
p:salt	-7
p:salu	-31
p:sand	28
p:sang	40
p:sani	21
p:saqu	-43
p:sart	13
p:satu	-44
p:sayi	37
p:scaf	13
p:scan	12
p:scar	25
p:sche	9
p:scho	-8
p:scra	-21
p:seat	-11
p:seca	38
p:seco	-14
p:secu	13
p:seei	-7
p:segu	13
p:sema	6
p:sena	-12
p:seno	22
p:sent	12
p:sepa	42
p:sept	-9
p:seri	-10
p:serv	45
p:seve	15
p:shak	25
p:sham	21
p:shar	-5
p:shee	-11
p:shei	27
p:shel	33
p:sher	35
p:shif	32
p:shir	-16
p:shoc	26
p:shoe	-17
p:shoo	28
p:shor	-6
p:shot	-10
p:shou	-32
p:shov	6
p:show	31
p:siem	14
p:sien	26
p:sier	9
p:siga	19
p:sign	23
p:sigu	40
p:sile	-10
p:sill	-32
p:sinc	47
p:sind	-36
p:sing	-21
p:sire	34
p:sirv	-29
p:sist	-16
p:sitt	-18
p:skip	-12
p:slap	24
p:slas	19
p:slee	-8
p:slip	14
p:smal	-13
p:smar	-10
p:smel	-23
p:smok	12
p:snit	24
p:soci	16
p:soda	-5
p:sola	-17
p:solo	7
p:solt	29
p:somb	-20
p:some	37
p:somo	10
p:sonr	-7
p:sopl	11
p:sorr	-8
p:sort	-14
p:soun	-8
p:span	-18
p:spea	-34
p:spok	33
p:spra	58
p:spri	-14
p:staf	-15
p:stan	9
p:star	-5
p:stat	-16
p:stea	55
p:stee	-12
p:stew	-6
p:stic	-31
p:stil	-32
p:stoo	12
p:stop	-17
p:stor	-30
p:stra	8
p:stre	-8
p:stro	36
p:stub	-10
p:stuc	43
p:stuf	47
p:subc	-9
p:sube	11
p:suci	-12
p:suck	-6
p:sudd	8
p:sueg	-22
p:suel	29
p:suen	-20
p:suer	-12
p:suet	-7
p:suga	9
p:sund	-33
p:supe	23
p:supp	15
p:surg	-6
p:susp	67
p:swea	16
p:swit	-6
p:tabl	-25
p:tach	-19
p:take	23
p:taki	26
p:talk	30
p:tall	-6
p:talo	-12
p:tama	-35
p:tamb	-18
p:tanq	41
p:tant	-24
p:tape	23
p:tard	-40
p:tarj	26
p:taxe	-15
p:teac	-8
p:tele	13
p:tell	25
p:temb	38
p:temp	-9
p:tene	9
p:teng	8
p:teni	-7
p:term	44
p:texa	-6
p:text	-22
p:than	-59
p:that	-7
p:thei	-11
p:ther	-12
p:thes	-24
p:they	103
p:thin	9
p:thir	14
p:thou	21
p:thre	59
p:thro	32
p:thur	-12
p:tick	-27
p:tiem	-17
p:tien	71
p:tier	11
p:tikt	-13
p:time	18
p:tira	70
p:tire	6
p:tobi	5
p:toca	48
p:toda	32
p:todd	-9
p:todo	13
p:toge	-12
p:toil	8
p:tomo	34
p:toni	30
p:torn	30
p:tort	-10
p:towe	-16
p:trab	5
p:trac	55
p:trad	20
p:trae	18
p:traf	-24
p:trai	101
p:tran	-23
p:tras	-6
p:trat	-7
p:tren	44
p:tria	-6
p:trie	21
p:tris	-21
p:troc	46
p:tron	34
p:truc	9
p:trus	-13
p:tryi	-6
p:tshi	47
p:turn	-12
p:tuvi	-15
p:twic	-8
p:ubic	-7
p:ulti	49
p:uncl	-23
p:unde	59
p:unic	31
p:unif	26
p:unio	-45
p:unit	-14
p:univ	-9
p:unpa	41
p:unsu	-34
p:urge	17
p:uste	-52
p:usua	-11
p:vaca	-21
p:vali	-11
p:vamo	-24
p:vaya	-8
p:vece	30
p:veci	-31
p:vemo	-17
p:vend	-33
p:veng	18
p:veni	5
p:vent	-17
p:verd	-42
p:veri	20
p:verl	-6
p:vest	53
p:viaj	-13
p:vide	-43
p:vidr	11
p:viej	-21
p:vien	31
p:vier	8
p:vimo	-7
p:vini	-7
p:vist	19
p:vivi	92
p:voic	-8
p:volt	17
p:volu	-40
p:volv	12
p:vomi	42
p:vota	12
p:voti	-11
p:vuel	10
p:wage	-5
p:walk	33
p:walm	-22
p:want	-29
p:ware	6
p:warn	39
p:wasa	6
p:wash	30
p:wast	-18
p:wate	-14
p:wear	10
p:weat	-6
p:webs	-11
p:wedd	-7
p:wedn	-12
p:week	-23
p:weig	-8
p:weld	-5
p:what	-65
p:whee	-8
p:wher	-38
p:whil	19
p:whit	7
p:whoe	-7
p:whol	27
p:wilf	-17
p:will	31
p:wilm	8
p:wind	73
p:wish	-8
p:with	-15
p:witn	-10
p:wond	-15
p:work	-40
p:worr	-18
p:wort	-6
p:woul	-11
p:wris	23
p:writ	52
p:wron	-42
p:wrot	40
p:yard	10
p:year	-13
p:yest	-6
p:youl	-7
p:your	-17
p:zanj	30
p:zapa	-11
pablo	22
pack	10
package	6
package $	7
packing	13
paga	-19
pagan	-13
pagan _ _ .	-6
pagan las	-6
pagan por	-7
pagar	-16
pagar _ _ $	-6
pagar la	-10
pagaron	21
pagaron _ _ $	8
pagaron _ semana	8
pagaron la	8
pagaron la semana	8
page	8
page $	8
pagina	-8
pago $	7
pago _ _ $	-6
pago _ _ del	19
pago _ _ que	-13
pago de	19
pague	-8
pague $	-8
paguen $	-6
paid $	6
paid _ the	-7
pain	-19
paint	-5
paint $	-5
painted	-10
pais	-6
pallet	35
pallet jack	17
palomitas	-21
pan	21
pancho	-10
papa	7
papel	-25
papel _ _ que	17
papel _ el	-5
papel en el	-5
papeles	62
papeles $	21
papeles _ _ de	6
papeles de	14
papeles del	-11
papeles y	7
papelito	-9
paper	27
paper $	38
paper _ _ $	7
paper _ _ me	-10
papers	37
papers $	24
papers _ $	-7
papers _ _ have	-7
papers and	8
para	-57
para _ _ $	14
para _ _ con	-8
para _ _ de	-20
para _ _ la	-39
para _ _ mi	-17
para _ _ no	-8
para _ _ tarjeta	-20
para _ _ voto	16
para _ _ ya	-17
para _ a	-27
para _ casa	22
para _ con	-9
para _ de	8
para _ del	16
para _ el	-22
para _ en	-10
para _ la	-7
para _ me	6
para _ mi	-28
para _ no	11
para _ si	9
para _ y	-18
para alla	-16
para darme	20
para el	-26
para ir	-7
para la	37
para la casa	22
para las	26
para mexico	9
para mexico si	9
para mi	-16
para no	-14
para que	25
para que no	11
para quejarse	-7
parada	14
parada _ bus	-9
parada del	-9
parada del bus	-9
parale	-14
paramos	-6
paran	-20
parar	-27
pararon _ van	15
pararon la	17
pararon la van	15
pare	-28
pare a	-19
parece	6
parejo	16
paremos	-7
paren	-15
park	-16
park _ the	-14
park in	-10
parked	19
parked _ _ my	23
parked _ from	23
parked across	23
parked across from	23
parking	-25
parking _ _ $	-18
parking _ after	23
parking lot	-15
parking ticket	-11
paro	-23
paro $	16
paro _ me	-12
paro a	-13
paro de	-9
parqueo	20
part	-16
part of	-14
partido	-20
partido $	-17
party	-6
party $	11
party for	-13
pasa $	21
pasa a	-9
pasada	12
pasado	-17
pasado $	-12
pasado nada	-6
pasaportes	26
pasaria	-7
pasaron	13
pase	-47
pase mi	-6
paso	-16
paso _ _ $	-19
paso _ la	15
paso el	5
paso por	-22
passed _ _ $	18
passed _ from	7
passed _ on	-12
passed away	-12
passed out	33
passed out from	7
passing	-7
passports	29
pastel	-23
pastel _ mi	-8
pastillas	62
pastor	-9
pastor $	-7
patrol	15
patron	-12
patron $	-11
patron _ $	-8
patron _ _ $	-10
patron _ a	-12
patron me	25
patron nos	7
patron tiene	-9
patron tiene que	-9
patrona	20
pavo	-10
pay	30
pay $	-27
pay _ $	-6
pay _ _ $	-9
pay _ the	10
pay _ they	9
payroll	-10
paz	-24
pecho	24
pedi	-30
pedi _ horas	-9
pedi _ me	-8
pedi que	-8
pedi que me	-8
pedimos	-9
pedimos $	-9
pedir	-6
pedro	7
pega	29
pegaron	27
pego	50
pego _ _ $	14
pego _ el	30
pego _ la	13
pego el	14
pego en	31
pego en la	13
pegue	-15
pelaron	6
pelear	-8
pelicula	-10
pelicula de	-10
peligro	13
pen	-10
pen $	-8
pena	-24
penales	-13
pendiente	-9
pending	33
pending investigation	33
pensando	9
pensando en	15
pense	-25
pense _ era	-7
pense _ me	-18
pense que	-25
pense que era	-7
pense que me	-18
pension	-13
pension _ _ que	-6
pension y	-6
people	10
people $	-9
people .	-9
people _ $	-13
people _ _ $	16
people _ in	24
people _ sign	-6
people _ you	15
people like	16
people quit	-9
peor	-17
per	-11
per diem	-9
percent	6
percent $	9
perdi	-7
perdi _ _ $	-12
perdido	-13
perdido _ _ $	-8
perdimos	8
perdio	-23
perdio _ _ en	-6
perdio el	-14
perdon	-29
perdon $	-5
permiso	-7
permiso de	-7
permiso para	7
pero	-66
pero _ _ de	18
pero _ _ las	18
pero _ _ me	-8
pero _ _ no	-14
pero _ _ ya	7
pero _ de	-6
pero _ la	-9
pero _ mandan	-11
pero _ no	-5
pero el	10
pero falta	21
pero las	-8
pero me	24
pero no	18
pero quiero	-7
pero se	-15
pero sigo	-10
pero ya	-15
perro	24
person $	-9
person _ $	21
person to	-6
persona	-11
personal	-13
personal _ _ $	-5
personas	-8
pesan	-21
peticion	12
petition	32
petition $	17
petition _ the	15
phoenix	-9
phone	-5
phone .	-8
phone _ _ 555	22
phone _ _ as	-6
phone _ _ me	-8
phone _ _ my	-9
phone _ _ the	6
phone _ _ up	-8
phone _ i	10
phone _ is	-10
phone _ text	-8
phone _ the	13
phone and	6
phone at	-6
phone he	-15
phone in	12
phone is	31
phone w	7
phones	-43
phones $	-10
phones _ _ app	-8
phones _ _ floor	-10
phones _ the	-20
phones on	-10
phones on the	-10
pick	-28
pick _ _ $	-7
pick _ up	-12
pick me	-6
pick me up	-6
pick up	-11
picked	17
picked _ _ guys	19
picked up	15
picker	19
picket	7
picket $	6
picket line	13
picketing	-11
picking	8
picking _ _ $	6
picnic	-6
pics	-11
picture	-20
picture $	-5
picture _ the	-19
pictures	15
pictures _ us	18
pictures of	18
pictures of us	18
pide	24
piden	-8
pidiendo	56
pidiendo _ $	21
pidiendo papeles	24
pidio	-24
pidio que	-33
pie	5
pie $	7
piernas	9
pies	-20
pila	14
pills	62
pin	-12
pin _ $	-6
pink	29
pink _ $	29
pink slip	29
pink slip $	29
pio	-11
pio $	-11
piquete	9
piquete $	6
piquete y	-10
piso y	15
pistola	59
pistola _ _ $	30
pistola _ el	11
pistola en	11
pistola en el	11
pizarron	18
pizza	-39
pizza $	-14
pizza party	-13
placas	30
place	-37
place $	-13
plant	25
plant $	33
plant _ $	26
plant _ the	-10
plant in	-11
plant manager	18
planta	-21
planta $	16
planta _ $	-15
planta de	-6
platicamos $	-9
platicar	-17
platos	-11
playera	-12
playing	-12
please	-54
please $	-20
please _ me	-18
please _ the	-6
please keep	-7
pleito	29
plus	-6
pobre	-19
podcast	-15
podemos	-21
podemos salir $	6
podria	-7
podrian	-14
point	12
point $	-18
pointed	9
points	-5
police _ _ $	10
police chief	-11
policia	39
policia $	16
policia _ _ la	-10
policia _ estabamos	19
policia por	26
policia porque	19
policia porque estabamos	19
policia y	-6
policias	7
policy	-18
policy $	-12
polvo	-18
poncharon	13
poncharon _ llantas	13
poncharon las	13
poncharon las llantas	13
ponen	-26
ponen un	-13
poner	12
poner _ _ $	-7
poner en	17
ponerle	-8
ponga	-7
pongame	-14
pongo	-6
poniendo	10
pool	5
popcorn	-10
por	16
por _ $	-6
por _ .	-9
por _ _ $	45
por _ _ bien	-6
por _ _ de	-16
por _ _ del	10
por _ _ el	-13
por _ _ en	-20
por _ _ esta	-13
por _ _ esto	7
por _ _ firmo	19
por _ _ la	45
por _ _ los	19
por _ _ me	-7
por _ _ no	-5
por _ _ puedo	-6
por _ _ que	13
por _ _ sindicato	10
por _ _ ustedes	20
por _ _ verdad	-10
por _ _ y	-11
por _ a	-23
por _ accidente	-10
por _ al	12
por _ bebe	-12
por _ con	28
por _ de	29
por _ del	33
por _ dia	-15
por _ el	27
por _ en	20
por _ es	-9
por _ esta	-10
por _ huelga	-13
por _ la	13
por _ me	-15
por _ mismo	-22
por _ no	-13
por _ que	-28
por _ quien	20
por _ se	10
por _ un	-9
por _ union	7
por _ vez	-12
por _ volantes	21
por _ y	30
por andar	18
por aqui	-13
por atras	44
por el	-8
por el accidente	-10
por el dia	-15
por error	-10
por escrito	7
por eso	-37
por eso $	-7
por eso no	-12
por esto	-9
por faltar	-7
por favor	-15
por favor $	-24
por fin	-26
por firmar	6
por hablar	9
por hablar $	13
por ir a	-11
por la	-21
por la union	7
por llegar	-7
por lo	46
por lo de	28
por lo del	31
por los	17
por los volantes	21
por mi	-13
por mi $	27
por mi a	-9
por mi bebe	-12
por mis	10
por platicar	-10
por primera	-12
por primera vez	-12
por que	-29
por quien	-8
por repartir	41
por semana	11
por telefono	13
por telefono $	17
por ti	-12
por traer	15
por traer el	-7
por un	9
por una	-9
por uno	10
por voto	-8
porch	-6
porfavor	-28
porfavor $	-22
porque	18
porque _ _ de	-8
porque _ _ la	10
porque _ a	23
porque estabamos	19
porque me	-11
porque no	-9
portal	-21
portal _ _ $	-9
portal de	-9
porton	56
posada	-14
position	9
post	12
posted	-5
posted $	-9
posted the	-12
poster	-6
postre	-6
potluck	-11
potluck list	-5
pozole	-7
pregnant	9
pregnant _ they	10
pregnant and	10
pregnant and they	10
pregunta	-13
pregunta $	-6
preguntan	19
preguntan por	23
preguntando	62
preguntando _ _ $	14
preguntando _ _ de	25
preguntando por	9
preguntando quien	21
preguntar	-19
preguntar $	-14
preguntaron	22
preguntaron si	10
preguntas	-23
pregunte	-21
pregunten	15
pregunto	9
pregunto _ _ esposo	-11
pregunto _ mi	-21
pregunto a	-16
pregunto a mi	-12
pregunto por	-11
pregunto quien	23
prende	-8
prende _ _ $	-6
prendi	-13
prendio la	12
prensa	12
preocupa	-6
presente	34
presion	28
preso	13
press	-5
press charges	-6
prestamo	-20
prevention	30
price	-11
prices	-11
prima	-6
primera	-33
primera vez	-12
primo _ _ $	6
primo no	15
probably	11
problem	-16
problem $	-17
problema	-5
problema $	-13
problema si	5
problemas	-17
problemas $	-8
problems	-6
process	-8
process $	-8
produccion	-11
produccion _ el	-9
production	-9
prohibido	-11
propane	16
propina	-23
propinas	19
propio	-16
proposito	27
protected	19
protege	-12
proud	-12
proud _ us	-12
proud of	-12
proud of us	-12
prove	-9
prove _ $	-9
prove it	-8
prove it $	-8
prueba _ _ nomas	8
prueba _ droga	5
prueba de	5
prueba de droga	5
puchica	16
pudo	-12
pueblo	-7
puede	-56
puede _ $	-22
puede el	-10
puede entrar	-13
pueden	-45
pueden _ $	-6
pueden _ _ la	-6
pueden _ _ por	-6
pueden _ el	-6
pueden _ por	-5
pueden correr	-12
pueden correr a	-6
pueden hacer	-5
pueden hacer $	-5
puedo	9
puedo _ $	-26
puedo _ _ el	-16
puedo _ _ mi	-6
puedo _ a	-7
puedo _ el	-25
puedo _ en	-15
puedo _ los	30
puedo _ si	-13
puedo _ tengo	11
puedo con	9
puedo decir	-6
puedo hablar	23
puedo hacer	11
puedo ir	-7
puedo llevar	-11
puedo preguntar	-5
puedo preguntar $	-5
puedo quedar	-6
puedo respirar	34
puedo salir	-7
puerta	40
puerta $	46
puerta _ la	-15
puerta y	14
puerto	-17
puerto rico	-15
pues _ $	-7
puesto	-19
puesto _ _ $	-9
puesto de	-8
pull	26
pull _ _ the	13
pull me	14
pulled	49
pulled _ _ on	19
pulled _ off	-7
pulled a	19
pulled me off	-7
punch	12
punishment	14
punishment $	14
punto	20
punto $	-11
punto por	12
pupusas	-9
pura	12
puro	-35
puro _ $	-22
puro _ _ $	-7
puros _ $	13
purpose	14
puse	-24
puse _ _ $	-8
puse en	7
pushed	13
pusieron	44
pusieron _ $	33
pusieron _ _ de	7
pusieron _ _ en	-11
pusieron _ barrer	-27
pusieron _ en	21
pusieron a	-23
pusieron a barrer	-27
pusieron camara	34
pusieron en	-7
pusieron falta	8
pusieron un	-24
puso	16
put	-8
put _ _ $	-6
put _ _ for	-12
put _ _ in	6
put _ _ on	-7
put _ a	-8
put _ down	-9
put _ hand	6
put _ name	-10
put a	20
put her	9
put his	15
put me	-19
put me down	-9
put me on	-9
put my	-36
put my name	-10
put on	29
put the	-29
put up	-7
put up a	-8
puts	-10
puts _ on	-10
que	-16
que $	-24
que .	-6
que _ $	-39
que _ .	-36
que _ _ $	-20
que _ _ a	16
que _ _ algo	7
que _ _ antes	9
que _ _ aqui	-8
que _ _ bus	-9
que _ _ chaleco	30
que _ _ con	15
que _ _ cuando	-12
que _ _ de	-20
que _ _ del	-11
que _ _ den	-8
que _ _ dinero	-9
que _ _ el	-23
que _ _ en	-20
que _ _ entre	-12
que _ _ era	-10
que _ _ eso	-13
que _ _ esta	-11
que _ _ esto	23
que _ _ firma	-17
que _ _ firmar	-10
que _ _ firmo	-11
que _ _ fuera	-6
que _ _ hacer	5
que _ _ hoy	6
que _ _ jaja	-9
que _ _ le	-12
que _ _ les	-6
que _ _ ley	-7
que _ _ local	8
que _ _ los	-15
que _ _ mas	61
que _ _ mi	24
que _ _ mis	11
que _ _ nomas	-16
que _ _ nombre	-8
que _ _ nos	-17
que _ _ otra	-10
que _ _ papeles	-6
que _ _ para	-14
que _ _ por	-6
que _ _ pueden	14
que _ _ quiero	8
que _ _ se	23
que _ _ seguro	12
que _ _ si	17
que _ _ sindicato	8
que _ _ todavia	10
que _ _ union	-8
que _ _ ustedes	-12
que _ _ va	19
que _ _ warning	14
que _ _ y	-15
que _ _ ya	-7
que _ _ yo	7
que _ borrara	-9
que _ calle	12
que _ casi	-11
que _ como	-7
que _ con	-15
que _ cuando	-11
que _ da	26
que _ de	-42
que _ dicen	-16
que _ digo	-21
que _ echaron	12
que _ en	8
que _ eso	28
que _ estan	8
que _ firme	32
que _ gana	29
que _ hable	24
que _ hablo	-6
que _ hace	-17
que _ hay	-21
que _ hizo	-10
que _ hoy	-12
que _ jefe	-19
que _ la	-11
que _ las	17
que _ le	-12
que _ lo	21
que _ me	16
que _ mejor	8
que _ no	22
que _ nos	8
que _ o	14
que _ oigo	-5
que _ papeles	24
que _ para	-15
que _ por	-13
que _ pueden	-5
que _ puedo	9
que _ pusieron	-9
que _ que	14
que _ quiero	23
que _ quitan	10
que _ quiten	-13
que _ redada	9
que _ regrese	22
que _ renuncie	14
que _ se	22
que _ si	-26
que _ su	9
que _ supervisor	-8
que _ tambien	10
que _ tengo	-7
que _ texteo	-7
que _ tiene	-6
que _ tienen	-11
que _ trabajando	7
que _ un	14
que _ uno	-7
que _ va	38
que _ van	6
que _ vaya	6
que _ y	18
que _ yo	9
que al	-15
que alegria	-14
que alegria $	-14
que alla	-9
que arde	-13
que bueno	-12
que bueno que	-12
que calor	-8
que cambie	-5
que cambie de	-6
que corren	-6
que corren a	-6
que corrieron	-15
que decir	-18
que decir que	-8
que decir si	-10
que deje	12
que dice	-16
que dice la	-13
que digo	9
que dije	29
que dijo	-14
que dijo el	-9
que el	-10
que el jefe	-5
que el supervisor	-8
que en	-11
que entra	-6
que entregue	30
que entro	15
que era	-10
que es	-6
que esta	-16
que estan	-17
que estoy	7
que firmamos	12
que firmaron	26
que firme	49
que firme $	49
que firmo	-8
que fuimos	18
que fuimos a	18
que hablan	-9
que hable	10
que hable en	9
que hace	-14
que hace un	-6
que hacemos	24
que hacemos $	24
que hacer	-8
que hacer $	10
que hago	9
que hago $	8
que hago si	-6
que hay	-14
que haya	-8
que hora	-15
que hora es	-6
que hubo redada	9
que la	-28
que la que	14
que le	25
que le digo	-14
que le va	22
que les digo	-8
que les texteo	-7
que limpia	28
que lo	37
que manana	20
que manana no	16
que me	22
que me borrara	-9
que me calle	12
que me da	26
que me echaron	12
que me hizo	-10
que me pueden	-5
que me pusieron	-8
que me quiten	-11
que me va	27
que mi	-7
que mis	15
que mis papeles	15
que ni	10
que no	-17
que no $	-14
que no es	14
que no hay	-10
que no me	-18
que no nos	-8
que no oigo	-5
que no se	-12
que nos	-25
que onda	-6
que pagar	-7
que pasa	-9
que pasaria	-7
que paso	-9
que por	-7
que renuncie	16
que risa	-15
que salga	10
que se	14
que se va	7
que sepan	-7
que si	57
que si $	-14
que si a	-8
que si gana	29
que si no	7
que si nos	6
que si yo	17
que siga	20
que sigamos	16
que soy	18
que suba	28
que tambien	-13
que te	-5
que tengo	21
que tiempos	-6
que tiempos $	-6
que tiene	19
que usan	13
que va	10
que va a	10
que ya	-6
que ya no	5
que yo	10
que yo $	-7
quebrado	-6
queda	-8
queda _ $	-13
queda _ _ la	-8
queda _ de	16
quedamos	-13
quedar	-6
quedarme	-8
quedarme _ _ $	-8
quedo	32
quedo _ $	25
quedo _ _ la	-7
quedo callado	-5
queja	-13
quejarme	8
quejarse	-7
quemado	-7
quemados	19
quemando	30
queme _ _ con	9
queremos	-9
queria	-14
question	-20
question $	-6
quick	-5
quien	-34
quien _ $	5
quien _ _ a	-5
quien _ _ de	-12
quien _ _ en	-6
quien _ _ la	-16
quien _ _ que	-8
quien _ al	-5
quien _ con	12
quien _ digo	-12
quien _ el	29
quien _ la	6
quien _ mi	-6
quien _ que	6
quien _ reporto	-7
quien _ si	-8
quien es	19
quien es el	29
quien es mi	-6
quien firmo	15
quien la	-12
quien le	-29
quien le digo	-12
quien llamo	8
quien lleva	-9
quien lo	-7
quien me	-18
quien se	-22
quien va	35
quienes	27
quiera	27
quiera $	27
quieran	-7
quiere $	-6
quiere _ $	-10
quiere _ _ $	-9
quiere _ _ la	22
quiere _ a	-6
quiere _ con	6
quiere hablar	-25
quiere que	13
quiere sacar	21
quiere ser	-6
quieren	61
quieren _ $	16
quieren _ _ de	34
quieren _ al	5
quieren _ de	-5
quieren _ firme	16
quieren dar	15
quieren que	29
quieren que firme	16
quiero	-19
quiero _ $	50
quiero _ _ $	-27
quiero _ _ del	-16
quiero _ _ el	-5
quiero _ _ no	6
quiero _ _ que	-14
quiero _ ahi	-17
quiero _ de	-7
quiero _ me	-8
quiero _ sepan	-6
quiero estar	-20
quiero hacer	17
quiero ir	-12
quiero morir	16
quiero que	-20
quiero que me	-8
quiero que sepan	-6
quiero recibir	-15
quiero salir	-6
quiero salir de	-6
quiet	-11
quimico	29
quimicos	24
quince	-11
quince $	-8
quincena	-16
quincena $	-8
quisiera	-16
quisiera que	-16
quiso	30
quit	-82
quit _ _ fired	-14
quit _ _ now	-6
quit _ i	-8
quit _ me	-20
quit _ union	-9
quit or	-12
quit smoking	-5
quit the	-10
quit the union	-9
quita _ _ $	8
quitan	7
quitan _ _ si	13
quitar	-24
quitar $	-14
quitarme	40
quitarme _ _ $	28
quitarme _ vida	28
quitarme la	41
quitarme la vida	28
quitaron _ _ $	15
quitaron _ _ a	-12
quitaron _ _ de	20
quitaron _ _ del	-11
quitaron _ _ por	8
quitaron _ celular	-6
quitaron de	-17
quitaron el	19
quitaron el celular	-6
quitate	-8
quite	-43
quite el	-8
quite mi	-10
quiten	-23
quito	25
quito _ _ $	32
quito _ _ y	21
quito _ pasaportes	26
quito _ sombrero	-20
quito el	17
quito el sombrero	-20
quito las	-12
quito los	26
quito los pasaportes	26
quitting	-6
rack	24
radio	26
raise	-26
raise $	-15
raised the	-9
raises	-15
raite	-6
rally	13
rally $	24
ramon	21
ran	-15
ran $	-13
rancho	13
rancho $	13
rapido	-7
rapido $	-7
rastro $	15
rat	37
rata	49
ratito	-8
rato	-9
rato $	22
ray	13
rayaron	20
rayaron _ carro	20
razon	-16
razon $	-8
read	-7
read $	-7
read _ _ $	-6
read _ _ out	21
read _ texts	12
read _ the	-7
read my	12
read my texts	12
read that	-9
reading	5
reads	-7
ready	-19
ready _ _ $	-14
ready to	-14
real	-16
real $	-11
real _ _ $	-12
really	-13
reason	38
reason _ $	16
reason given	16
reason given $	16
receiving	13
recibir	-16
recibo	8
recital	-11
recoge	14
recoge _ _ $	14
recoge _ cosas	14
recoge tus	14
recoge tus cosas	14
recojo	-9
record $	18
record 300	-6
recursos	9
recursos _ $	-15
recursos _ _ lo	21
recursos _ por	21
recursos humanos	9
recursos humanos $	-15
recursos humanos por	21
red	-6
redada $	6
redada en	-5
refrescos	-10
refrescos $	-10
regresa	12
regresar	6
regresar a	8
regrese	30
regreso	-15
reloj	7
reloj checador	11
remember	-14
remove	-34
remove 2	-5
remove 2 chairs	-5
remove _ _ the	-10
remove _ chairs	-5
remove _ from	-11
remove me	-11
remove me from	-11
remove the	-6
removed	-25
removed _ the	-6
removed from	-10
removed from the	-6
removed the	-8
rent	-5
renta	-13
renuncia	15
renuncie	24
renuncie _ no	-7
renuncie y	18
renuncio	-8
repartiendo	13
repartiendo _ $	14
repartiendo volantes	14
repartiendo volantes $	14
repartir	13
repartir _ $	11
repartir volantes	-17
reparto	-13
replaced	15
reply	-18
reply _ to	-6
reply stop	-6
reply stop to	-6
report	19
report him	-6
report it	6
report it $	6
reportarme	34
reporte _ _ $	-13
reporto	-26
reporto $	-8
reporto _ _ $	-17
represalia	-10
representante	-8
representante $	-6
resident	22
residente	15
residents	-8
residents $	-6
resign	13
respirar	34
restaurante	-6
retirar	-27
retired	-13
retired from	-6
retiro	15
reunion	-12
reunion $	-8
revisa	-8
revisar	14
revisar _ _ de	9
revisar bolsas	-8
revisar los	6
revisaron	-13
rh	22
rh quiere	-9
ribs	28
rice	-8
rice $	-8
rico	-15
rid	20
rid of	20
ride	-42
rifle	21
right $	-39
right _ $	10
right _ _ in	6
right _ im	6
right _ me	14
right _ the	-9
right here	-15
right now	46
right now $	16
right now im	6
right over	25
rights	-34
rights $	-16
rio	-6
rip	-10
risa	-29
riverside	-8
roaches	-7
roaches $	-7
road	-9
robaron	-10
robo	9
rociaron	36
rodilla	5
rodillas	-19
roja	-5
rolled	53
roof	33
roof _ _ on	26
room	34
room $	25
room _ the	-12
room again	-10
room w	8
rooms	9
rosa	-20
rosa $	-10
rosa _ _ with	-6
rosa i	14
rota	15
route	15
route $	14
routes	10
rule	-7
rumor	-13
rumor _ the	-8
run	11
run _ $	-5
run over	15
ruta	-5
sabado	-38
sabado $	-6
sabado _ _ $	-10
sabado _ _ mi	-11
sabanas	8
sabe	6
sabe _ que	15
sabe lo	10
sabe lo que	10
saben	46
saben donde	11
saben quienes	37
saber	-24
saber que	-15
sabia	8
sacan	-14
sacar	34
sacar _ _ $	12
sacar _ la	18
sacar de	18
sacar de la	18
sacarnos	22
sacaron	24
sacaron _ _ de	-17
sacaron _ _ por	-23
sacaron _ horario	-33
sacaron _ la	26
sacaron a	14
sacaron de	26
sacaron de la	26
sacaron del	-37
sacaron del horario	-33
saco	59
saco _ _ de	32
saco por	12
safe	-6
safety	-16
safety committee	-6
said	111
said $	21
said .	17
said _ $	-21
said _ _ $	7
said _ _ dont	7
said _ _ going	9
said _ _ if	12
said _ _ just	-9
said _ _ know	6
said _ _ me	-22
said _ _ my	13
said _ _ on	5
said _ _ or	9
said _ _ the	-18
said _ _ to	-26
said _ be	13
said _ cant	10
said _ have	-10
said _ he	6
said _ it	16
said _ more	-12
said _ the	17
said _ to	22
said _ we	6
said _ will	16
said _ would	10
said _ your	5
said about	-12
said at	11
said dont	6
said good	-17
said he	23
said he will	16
said hes	13
said i	9
said i cant	10
said if we	-7
said im	17
said it	26
said no	-13
said no more	-12
said no to	11
said she	-10
said stay	12
said stop	-19
said thanks	-15
said thanks $	-15
said the	11
said we	-9
said yes	-21
said you	-10
sala	15
sala de	23
salario	-6
sale	-44
sale que	-6
salga	9
salga _ _ $	10
salgan	-9
salgo	10
salgo _ _ $	35
salgo _ _ 5	-9
salgo _ las	-9
salgo a	-13
salgo a las	-9
salida	12
salida _ emergencia	-9
salida de	-9
salida de emergencia	-9
salidas	-19
saliendo	41
saliendo _ _ $	35
saliendo del	31
salio	-39
salio _ $	-8
salio _ _ $	-11
salio _ horario	-6
salio bien	-8
salio del	13
salio el	-9
salio el horario	-6
salir _ ese	-5
salir _ la	5
salir a	7
salir de	-6
salir de ese	-5
salir de la	5
salir el	13
salir temprano	-7
salirme	-9
salon	-29
salon $	-11
salsa	-22
salsa $	-21
salte	-7
saludo	-20
same	-34
same _ $	-27
sandra	46
sandwich	-11
sandwich _ $	-8
sang	-7
sang $	-7
sangrando	26
sangre	6
saque	-21
saque una	-18
saquen	-12
sat	-17
sat _ my	-7
saturday	-39
save	-16
save _ _ seat	-9
save _ a	-11
save me	-8
save me a	-5
saw	-29
saw _ $	-5
saw _ message	-7
saw a	-24
saw me	13
saw the	-8
saw this	-6
say	10
say $	10
say _ _ me	14
say _ i	7
say a	-13
say if	7
say keep	10
say that	-6
say theyll	6
say to	-12
say what	6
say who	14
saying	37
saying _ _ $	14
saying _ _ my	11
saying _ _ the	11
saying _ going	7
saying i	7
saying we	13
says	111
says _ $	-5
says _ _ $	30
says _ _ or	8
says _ _ the	-5
says _ _ to	31
says _ can	5
says _ cant	-9
says _ fine	10
says _ going	25
says _ have	8
says _ more	9
says _ never	-16
says _ them	-6
says _ what	18
says account	16
says hi	-5
says hi $	-5
says i	-6
says its	19
says keep	18
says no	9
says no more	9
says she	17
says stop	-8
says tell them	-6
says the	-16
says they	-27
says they cant	-8
says we	11
scab	65
scaffold	13
scared	26
scared _ _ $	18
scared of	41
schedule $	-19
schedule _ $	-8
schedule _ _ $	5
schedule app	-7
schedule is	-10
schedule is out	-9
scheduled	11
school	-8
school $	8
scratch	-16
se _ $	-60
se _ .	-6
se _ _ $	-11
se _ _ bateria	-10
se _ _ con	18
se _ _ de	23
se _ _ dolar	-11
se _ _ el	-8
se _ _ en	41
se _ _ enterar	-7
se _ _ estoy	7
se _ _ gente	16
se _ _ la	13
se _ _ las	-18
se _ _ linea	-16
se _ _ maquina	8
se _ _ matar	11
se _ _ mi	20
se _ _ no	-5
se _ _ papeles	11
se _ _ por	23
se _ _ que	-20
se _ _ telefono	-6
se _ _ un	-14
se _ _ union	-6
se _ a	36
se _ acabaron	-7
se _ cuando	-14
se _ dice	9
se _ dos	6
se _ el	-7
se _ en	-6
se _ fue	-8
se _ juro	-6
se _ las	-10
se _ los	9
se _ mi	-20
se _ o	-7
se _ ocurra	-10
se _ olvida	8
se _ olvido	-6
se _ para	-14
se _ perdio	-11
se _ por	-9
se _ que	-20
se _ quemando	30
se _ sin	8
se _ un	13
se _ una	14
se atoro	-12
se cayeron	15
se cayo	53
se cayo el	13
se cayo un	15
se descompuso	-6
se desmayo	21
se enojo	-8
se enojo $	-13
se entera	-7
se equivoco	-5
se esta	56
se esta quemando	30
se estan	39
se fue	7
se la	-8
se le	14
se les	-10
se les ocurra	-10
se llama	-7
se llevaron	74
se llevaron a	34
se llevaron la	11
se lo juro	-6
se los	-12
se me	-48
se me acabaron	-7
se me perdio	-11
se metio	8
se murio	-18
se murio la	-10
se murio mi	-8
se oye	-10
se prendio la	12
se pudo	-12
se puede	-20
se que	22
se que dice	9
se quedo	18
se queja	-6
se rio	-6
se si	17
se subio	15
se subio a	15
se te	-8
se vale	-8
se van	-9
se ve	-19
se vino	21
se volteo	21
se volteo el	21
sea	21
sea _ $	-23
seat	-13
seattle	-8
secadora	20
second	-14
second _ my	-21
second shift	26
security	13
security $	16
security _ _ put	-15
security _ me	-13
security _ the	-17
security _ us	-6
security at	-17
security at the	-17
security guard is	10
see $	21
see _ _ $	-25
see _ _ on	-6
see _ i	6
see _ schedule	-9
see a	14
see my	-15
see my schedule	-9
see the	-10
see who	6
see you	-8
seeing	-7
sees	-18
sees _ _ $	-6
sees my	-6
seguir $	-6
segun	13
segundo	6
segundo $	-6
segundo _ $	16
segundo turno	30
segundo turno $	16
segura	12
segura $	12
seguridad	-7
seguro $	-9
seguro _ $	18
seguro _ la	-8
seguro de	-8
seguro de la	-7
self	-14
self employed	-11
sell	-11
sell the	-5
semaforo	13
semana de	-11
semana pasada	14
semana y me	-14
semanas	-11
semanas _ que	6
semanas sin	6
semanas sin que	6
send	-31
send _ $	-9
send _ _ to	-9
send _ the	-7
send me	-10
send me the	-7
send the	-9
sending _ _ the	17
senor	16
senor $	23
senora de	-16
senora que	10
senores	10
senorita	-7
sent	20
sent _ $	15
sent _ _ text	-8
sent _ a	-12
sent _ home	15
sent home	-22
sent me	10
sent me home	15
sentido	19
sentido $	6
sepan	-9
sepan $	-7
ser	-19
ser _ $	-13
sera	-23
seria	-8
services	33
servicio	-10
servicio $	-8
sets	-9
severance	15
shaking	25
shaking $	18
shame	21
share	-5
she	49
she _ $	7
she _ .	16
she _ _ $	24
she _ _ me	-7
she _ _ she	20
she _ _ the	13
she _ _ to	-11
she _ asking	-13
she _ back	-11
she _ her	6
she _ in	10
she _ it	17
she _ my	27
she _ no	-8
she _ she	12
she _ stop	-13
she _ the	13
she _ want	11
she asked	14
she doesnt	11
she doesnt want	11
she got	-12
she has	-15
she knows	7
she put	9
she put her	9
she said	11
she said it	17
she says	15
she signed	10
she told	22
she wants to	10
shed	27
sheet	-11
sheila	27
shell	22
shell be	10
sheriff	35
shes	20
shes _ $	11
shes _ _ $	-11
shes _ _ now	29
shes _ _ the	8
shes _ lbs	-12
shes _ me	34
shes _ with	-5
shift .	12
shift _ _ $	-27
shift _ _ you	-5
shift _ a	24
shift _ they	13
shift but	7
shift to	-7
shift was	35
shifts	36
shifts $	-8
shifts _ _ $	30
shifts for	30
shirt	-8
shirt $	-19
shirts	-8
shocked	27
shoes	-17
shoes _ the	-7
shoot	-7
shooter	22
shop	-9
shop _ _ $	-7
short _ $	5
shot	-18
shot at	12
shots	-10
should	-24
should _ $	22
should _ _ to	-8
should _ be	-7
should _ say	-6
should be	-6
should i	-24
should i say	-6
shoulder	-6
shoved	8
shoved _ _ the	8
shoved _ into	8
show	-8
show $	-11
show _ how	-8
show _ the	-7
show him	11
show me	-6
showed	47
showed _ _ my	13
showed _ at	8
showed up	22
showed up at	8
shower	-6
shows	-14
shows up	-9
shut	18
shut _ $	17
shut _ line	-18
shut down	-19
shut off	9
shut off $	9
shut the	16
shut up	11
si	-71
si $	-39
si .	-6
si _ $	-23
si _ _ $	-23
si _ _ a	-6
si _ _ aqui	11
si _ _ digo	16
si _ _ dos	-6
si _ _ el	-8
si _ _ es	20
si _ _ eso	18
si _ _ lo	-10
si _ _ me	-16
si _ _ migra	-8
si _ _ no	15
si _ _ pero	18
si _ _ que	-10
si _ _ se	11
si _ _ textos	-12
si _ _ union	27
si _ _ va	7
si _ _ y	-11
si _ a	-7
si _ algo	15
si _ con	30
si _ contesto	-7
si _ dia	-9
si _ en	-11
si _ la	17
si _ le	25
si _ llaman	-6
si _ lo	-11
si _ los	5
si _ mandando	-12
si _ me	9
si _ meto	-5
si _ nos	-22
si _ patron	-7
si _ que	8
si _ quiere	-10
si _ se	-5
si _ seguir	-6
si _ trabajo	17
si _ un	-13
si _ una	-6
si _ uno	-10
si _ voy	38
si _ y	-8
si a	-14
si algun	-6
si algun dia	-6
si el	-28
si el patron	-7
si estoy	-14
si firman	13
si firme	9
si firmo	-9
si firmo $	-7
si gana	17
si gana la	29
si hay	-18
si la	-12
si llego	-6
si me	-9
si me llaman	-6
si me meto	-5
si me voy	34
si no	51
si no le	20
si no me	9
si no voy	-7
si nos	-10
si un	-6
si y	-7
si yo	22
si yo no	7
sick	-30
sick $	-14
side $	-7
side _ $	-13
siempre	14
siempre _ que	-5
siento	16
siento _ $	13
siento _ _ $	-6
siento _ de	-24
sierra	9
siga	16
siga $	10
siga _ $	11
sigamos	16
sigan _ $	6
sign	14
sign $	14
sign .	37
sign _ $	26
sign _ _ on	-8
sign _ _ saying	-5
sign _ off	-8
sign _ paper	-9
sign _ to	-7
sign _ up	-9
sign a paper	-9
sign anything	6
sign by	5
sign in	-8
sign it	-6
sign it $	-6
sign me	-12
sign me off	-8
sign one	-5
sign something	17
sign up	-9
signature	9
signature _ _ i	11
signed	29
signed $	31
signed _ _ and	-6
signed _ _ i	13
signed _ _ the	-5
signed _ for	-7
signed _ i	17
signed in	-8
signed me	-9
signed up	-7
signed up for	-7
signing $	9
signing the	-5
signs	10
signs $	19
sigo	23
sigo _ $	-7
sigo _ _ $	-6
sigo _ la	-9
sigo en	-10
sigo en la	-9
sigue	-13
sigue $	-5
sigue _ $	8
siguieron	21
siguio	36
siguio _ mi	19
siguio hasta	29
silla	-10
sillas	-9
sin	8
sin _ $	12
sin _ _ $	-14
sin _ _ la	7
sin _ _ los	23
sin _ _ que	13
sin _ en	35
sin _ se	8
sin elevador	-22
sin guantes	11
sin guantes $	11
sin pago	10
sin pago $	13
sin placas	30
sin preguntar	-12
sin que me	6
since	47
since _ $	-28
since _ _ $	13
since _ _ him	5
since _ _ me	24
since _ _ the	22
since _ and	-8
since _ fired	11
since _ saw	16
since _ signed	8
since _ vote	14
since _ wore	19
since april	-9
since april and	-9
since i	36
since i signed	8
since i wore	19
since june	-7
since june $	-7
since monday	-16
since the	19
since the vote	14
since they	51
since they fired	11
sindicato	-32
sindicato $	11
sindicato a	-6
sindicato y	-13
singing	-16
single	-5
sirve	-19
sirve $	-13
sirvio	-7
sirvio _ _ de	-7
sister	-14
sister $	-17
sister _ _ wants	-9
sister _ a	13
sister _ law	-9
sister in	8
sister in law	-9
sister works	10
sit	8
sit in	6
sitting	-15
size	-16
size _ $	-14
skip	-7
skipped	-12
skipped _ $	-12
skipped me	-12
skipped me $	-12
slapped	24
slashed	19
sleep	-5
sleeping	-15
sleeping in	-15
slice	-14
slip	29
slip $	29
slipped	10
slow	-34
slow $	-18
small	-13
small _ $	-9
smart	-10
smell _ the	-11
smell like	8
smells	-20
smells like	-20
smh	-6
smoke	20
smoking	-8
snitched	10
snow	-14
snow $	-12
so	-54
so _ $	-27
so _ _ $	-13
so _ _ dont	23
so _ _ her	-27
so _ _ him	27
so _ _ in	-14
so _ _ see	7
so _ _ the	-15
so _ _ to	12
so _ _ you	-5
so _ be	-6
so _ for	28
so _ from	-18
so _ i	14
so _ my	-11
so _ on	8
so _ type	-12
so be	15
so cant	-14
so far	17
so hot	11
so i	-23
so i can	-7
so if	-8
so if i	-8
so ill	-15
so ill be	-6
so im	-12
so many	-12
so much	16
so much for	28
so no	-6
so no $	-6
so the	8
so they	16
so tired	-6
so we	-22
so what	16
sobre	-6
sobre _ _ $	-6
sobrino	18
social	16
sodas	-5
sodas $	-5
sol	-20
sola	-13
solo	-31
solos	7
solos $	-5
sombrero	-20
some _ $	-5
some _ in	-8
some guy	-10
some people	24
somebody	-9
somebody _ _ $	-8
somebody _ _ a	-7
somebody _ _ the	-6
somebody _ a	11
somebody _ me	-10
somebody _ you	-11
somebody else	-6
somebody is	5
somebody said	-14
someone	12
someone _ _ $	-12
someone _ _ me	-26
someone _ _ up	-11
someone _ it	-7
someone _ my	15
someone _ out	-10
someone _ the	10
someone _ they	16
someone died	5
someone followed	10
someone to	-8
someones	16
something	31
something _ _ $	-7
something i	17
somos	10
somos _ $	-19
somos _ _ $	25
somos _ en	-12
somos familia	-14
son	-36
son got	-16
song	-29
sons	-12
soplon	11
soplon $	17
sorry	-8
sorry $	23
sorry _ bother	9
sorry _ the	-9
sorry i	-11
sorry to	9
sorry to bother	9
soup	-21
soy	-24
soy _ $	7
soy _ _ $	-15
soy _ _ el	-9
soy _ _ union	15
soy _ en	-11
soy _ la	12
soy _ que	-10
soy ciudadano	-8
soy de	9
soy de la	13
spam	-37
spam _ _ the	-7
spanish	-17
speak	-16
speak _ $	-10
speaker	-7
speech	-7
speech _ _ $	-5
speed	12
speed _ $	7
spit	50
spoke	33
spoke _ the	-5
spoke at the	-5
spoke up	12
spray	9
sprayed	47
spy	14
spy on	8
st	-17
stack	13
staffing	-14
stand	-7
standing	17
start	-11
started	11
starting	13
starting _ $	6
starting monday	6
starting monday $	6
station	-15
station _ the	10
station they	-9
stay	26
stay _ $	16
stay home	7
stay on	6
stay on the	5
stealing	17
steward	-6
sticker	-25
sticker _ _ helmet	-11
sticker _ my	-12
sticker on	-12
sticker on my	-12
stickers	-6
still	-32
still $	13
still _ $	7
still _ _ a	-6
still _ _ from	-8
still _ for	-8
still _ to	-6
still get	-9
still in	22
still looking	-6
still looking for	-6
still want	-8
stood	12
stop	-144
stop $	24
stop .	-5
stop _ _ 6	-6
stop _ _ about	-6
stop _ _ and	-11
stop _ _ at	-10
stop _ _ my	-9
stop _ _ the	-17
stop _ after	-8
stop _ at	-8
stop _ her	-6
stop _ line	6
stop _ me	-13
stop _ the	-34
stop at	-6
stop at the	-6
stop calling	-9
stop in	-6
stop on	-5
stop texting	-19
stop the line	6
stop to	-8
stopped _ .	23
stopped _ to	-7
stopping	-13
stopping _ from	-9
stopping them	-9
stopping them from	-9
story	-14
straight	9
straight _ $	-7
straight up	15
street	-8
strike	-39
strike _ my	-6
strike _ the	-8
strikers	-7
stroke	36
stuck	43
stuck $	26
stuff	34
stuff $	31
stuff _ my	5
su	-7
su _ $	-49
su _ _ aqui	9
su _ _ lo	7
su _ de	10
su _ en	-13
su _ y	7
su casa	10
su mama $	-9
su trabajo	-11
su union	-5
su union de	-5
su vida	-10
su vida $	-10
suba	28
suben	11
subio	15
subio _ _ troca	15
subio a	15
sucks	-6
sudden	8
suegra	-22
sueldo	-7
suena	14
suena a	-11
sueno	-31
sueno $	-26
suerte	-12
sueter	-7
sugar	9
sunday	-17
sunday $	-29
sunday _ _ $	-12
sunday and	-8
sundays	-16
sundays _ _ $	-8
super	16
supervisor	-13
supervisor $	34
supervisor _ _ de	-11
supervisor _ _ me	-29
supervisor _ _ people	16
supervisor _ _ que	9
supervisor _ _ todos	17
supervisor _ a	26
supervisor _ in	5
supervisor _ leave	-14
supervisor _ me	15
supervisor _ no	-6
supervisor _ to	21
supervisor _ us	-15
supervisor anda	-8
supervisor asked	-11
supervisor has	17
supervisor que	-17
supervisor said	-14
supervisor told	10
supervisora	6
supervisora me	13
supervisores	-6
supervisors	19
supervisors _ $	18
suppose	-12
supposed	27
supposed _ be	12
supposed to	27
supposed to be	12
sure	-10
surgery	-6
surgery _ _ $	-6
sus	-9
sus _ $	-10
sus mensajes	-8
suspend	-10
suspended	47
suspended _ _ pay	24
suspenden $	14
suspendieron	38
suspendieron _ dias	15
swap	-7
table $	18
table _ _ $	11
table and	-12
tablet	-5
tacho	-9
take	-9
take _ _ of	19
take _ _ off	-8
take _ _ out	-5
take _ _ the	-9
take _ day	21
take _ my	26
take _ of	-9
take _ off	-22
take _ out	-9
take _ your	-13
take a	18
take her	-5
take her off	-5
take me	7
take me off	-14
take my	-8
take off	7
take off your	-13
take our	12
take the	-7
taken	12
taken _ my	-23
taken off	-22
taken off my	-15
takes	11
taking	26
taking _ _ us	18
taking _ of	18
taking pictures	18
taking pictures of	18
tal	-9
talk	-40
talk $	-20
talk _ $	-8
talk _ _ $	-6
talk _ _ at	6
talk _ it	-10
talk _ me	20
talk _ you	8
talk about	-6
talk about it	-10
talk about the	8
talk to $	-8
talk to me	6
talk to you	8
talked	-16
talked _ my	-10
talked _ the	8
talked to	-20
talked to my	-10
talkin	5
talking	36
talking $	7
talking about	-9
talking to	15
talks _ you	18
talks to you	18
talon	-12
tamales	-41
tamales $	-15
tamales _ _ en	-8
tamano	-10
tambien	-18
tambien $	-7
tambien _ $	-18
tambien _ _ $	-7
tambien quiere	-7
tan	-8
tank	41
tanque	41
tanque de	16
tantito	-23
tanto cargar	-10
tanto cargar $	-10
tanto turno	9
tapa	5
taped	23
tarde	-43
tarde $	-32
tardes	9
tarjeta	-33
tarjeta _ _ en	6
tarjeta de	-5
tarjeta que	-5
tarjetas	72
tarjetas $	56
tarjetas _ _ $	19
tarjetas _ mas	-14
taxes	-15
taza	-11
te	20
te _ $	-14
te _ _ $	-11
te _ si	17
te confirmo	-5
te confirmo $	-5
te va	-6
te vas	30
te vas $	8
teacher	-7
team	-23
team lead	-8
techo	-6
techo $	-27
techo del	22
techo en	-10
tele	-13
tele $	-6
telefono	22
telefono $	20
telefono _ _ 3	10
telefono _ _ no	-5
telefono _ _ que	-8
telefono perdon	-17
tell	-20
tell $	6
tell _ $	-8
tell _ _ $	11
tell _ the	-9
tell him	10
tell them	-6
tell you	-14
tell you $	-8
telling	48
telling me	7
telling us	41
tells	-23
tells me	-13
temblando	38
temblando $	38
temp agency	7
temporada	12
temporada $	13
temporal	-16
temporales	8
temprano	-19
temprano _ _ $	-6
temps	6
temps _ _ $	7
ten	45
tener un	5
tengo	19
tengo 2	-8
tengo _ $	-11
tengo _ _ $	6
tengo _ _ al	15
tengo _ _ aqui	12
tengo _ _ de	-8
tengo _ _ el	-11
tengo _ _ la	-10
tengo _ _ lo	13
tengo _ _ me	-6
tengo _ _ para	-6
tengo _ _ que	-8
tengo _ _ si	-5
tengo _ con	-9
tengo _ de	41
tengo _ en	29
tengo _ que	-13
tengo a	-5
tengo al	17
tengo cita con	-7
tengo mi	-7
tengo miedo	6
tengo miedo $	-6
tengo miedo de	24
tengo miedo que	-11
tengo que	-18
tengo un	9
tengo una	-8
tenia	-9
tenia _ _ $	10
tercer _ $	-11
tercer piso	-5
tercer turno	-7
tercer turno $	-7
termina	-6
terminaron	-5
terminaron el	8
terminate	-5
terminated	82
termino	-6
test	-22
testing	-14
texas	-6
text	-60
text $	9
text _ $	-6
text _ _ $	-10
text _ _ 6	-9
text _ _ do	14
text _ after	-9
text _ by	-7
text _ the	-9
text _ when	-5
text _ you	-7
text about	-9
text about the	-8
text from you	-7
text me	-34
text me after	-9
text me when	-5
text you	-5
texted	63
texted _ $	33
texted me	52
texteo	7
texting	-56
texting _ $	-10
texting _ _ $	-21
texting _ _ my	-6
texting _ fine	-7
texting _ on	-6
texting is	-7
texting is fine	-7
texting me	-12
texting me on	-6
texto	13
texto $	11
texto que	21
textos	-24
textos de	-6
texts	-21
texts _ _ $	-5
texts me	-11
than	-50
than _ _ $	-22
than _ _ us	-7
than _ of	-7
than me	-16
thank	-24
thank _ $	-9
thank _ _ much	-8
thank _ so	-8
thank you	-19
thank you $	-6
thank you so	-8
thanks	-32
thanks $	-17
thanks for	-11
that	-94
that $	-47
that _ $	-8
that _ _ $	-30
that _ _ a	11
that _ _ in	-12
that _ _ my	38
that _ _ you	13
that _ as	-7
that _ before	-11
that _ fired	-6
that _ for	12
that _ is	18
that _ the	-15
that _ to	44
that a	-13
that card	15
that day	-6
that day $	-5
that illegal	-7
that illegal $	-7
that just	-7
that mean	16
that meeting	8
that my	16
that new	7
that ok	-8
that ok $	-8
that picture	-5
that picture $	-5
that real	-5
that real $	-5
that right	-11
that right $	-11
that says	13
that spoke	22
that was	-23
thats	-7
thats _ $	-13
thats _ _ $	-14
thats _ _ told	-7
thats _ i	-10
thats _ my	9
thats a	-11
thats all	25
thats how	10
thats the	7
thats what	6
thats why	-16
thats why i	-10
the	-8
the 90s	-21
the _ $	63
the _ .	-28
the _ _ $	16
the _ _ 2	38
the _ _ 4	7
the _ _ a	22
the _ _ after	7
the _ _ again	-18
the _ _ all	-6
the _ _ and	18
the _ _ anyone	12
the _ _ ask	-9
the _ _ asking	6
the _ _ at	33
the _ _ because	15
the _ _ by	-10
the _ _ called	-19
the _ _ came	-12
the _ _ can	-8
the _ _ cant	-8
the _ _ chained	21
the _ _ code	-10
the _ _ come	24
the _ _ does	-10
the _ _ dont	17
the _ _ down	-15
the _ _ every	-11
the _ _ everybody	-16
the _ _ find	-6
the _ _ for	-13
the _ _ free	-12
the _ _ get	6
the _ _ go	-13
the _ _ going	-10
the _ _ got	24
the _ _ has	27
the _ _ her	30
the _ _ home	-6
the _ _ i	-14
the _ _ if	-12
the _ _ ill	-12
the _ _ im	8
the _ _ in	-37
the _ _ is	7
the _ _ it	-40
the _ _ its	-7
the _ _ just	6
the _ _ laundry	-6
the _ _ leave	-12
the _ _ like	-8
the _ _ lol	-27
the _ _ love	-8
the _ _ manager	11
the _ _ me	9
the _ _ meetings	-11
the _ _ monday	-9
the _ _ my	-30
the _ _ next	12
the _ _ nguyen	-5
the _ _ no	17
the _ _ nobody	15
the _ _ not	-7
the _ _ of	-32
the _ _ ohio	-9
the _ _ on	-37
the _ _ out	10
the _ _ people	-8
the _ _ right	10
the _ _ room	16
the _ _ said	-8
the _ _ say	9
the _ _ saying	6
the _ _ sent	-8
the _ _ so	-16
the _ _ sunday	9
the _ _ talks	6
the _ _ that	-18
the _ _ the	-42
the _ _ them	15
the _ _ then	-8
the _ _ think	12
the _ _ third	-5
the _ _ to	-19
the _ _ today	-22
the _ _ tonight	11
the _ _ too	-8
the _ _ took	-28
the _ _ us	47
the _ _ want	9
the _ _ was	-13
the _ _ we	15
the _ _ wearing	14
the _ _ well	26
the _ _ were	-6
the _ _ what	-11
the _ _ who	-10
the _ _ writing	-8
the _ _ you	-13
the _ about	8
the _ again	-7
the _ anymore	8
the _ app	-8
the _ before	-7
the _ blocked	15
the _ board	-13
the _ building	-21
the _ but	-10
the _ by	-25
the _ came	-11
the _ can	-15
the _ cant	-9
the _ cards	12
the _ center	14
the _ chat	11
the _ clock	-10
the _ closed	-7
the _ come	-8
the _ coming	8
the _ company	-8
the _ crew	-6
the _ desk	7
the _ did	-12
the _ dont	30
the _ drive	-21
the _ entrance	-8
the _ for	-9
the _ game	-15
the _ get	-6
the _ girl	-11
the _ goes	-7
the _ guy	-17
the _ guys	-20
the _ had	-9
the _ haha	-8
the _ hall	17
the _ he	8
the _ here	8
the _ home	23
the _ i	23
the _ if	11
the _ im	28
the _ in	-55
the _ is	-13
the _ its	-20
the _ ladies	-19
the _ lead	21
the _ letter	28
the _ line	9
the _ list	-19
the _ lol	-11
the _ looking	-9
the _ machine	-11
the _ manager	27
the _ meeting	-6
the _ not	22
the _ notice	9
the _ number	-7
the _ off	-22
the _ oil	9
the _ on	-28
the _ one	-8
the _ ones	-5
the _ or	20
the _ over	-6
the _ page	8
the _ paper	12
the _ party	12
the _ person	-6
the _ plant	-8
the _ policy	-12
the _ put	-6
the _ room	29
the _ says	50
the _ she	18
the _ shes	15
the _ should	-8
the _ side	12
the _ since	20
the _ so	-14
the _ station	-6
the _ still	-37
the _ stop	16
the _ supervisor	9
the _ table	9
the _ taking	12
the _ texted	17
the _ that	9
the _ the	6
the _ then	-8
the _ they	36
the _ thing	-20
the _ till	6
the _ time	-13
the _ to	-28
the _ told	13
the _ truck	-28
the _ tuesday	-14
the _ union	-20
the _ unit	5
the _ up	-10
the _ w	25
the _ was	-53
the _ when	-7
the _ while	19
the _ who	-19
the _ wins	8
the _ with	-15
the _ yet	-7
the _ you	-9
the address	-9
the address $	-8
the agency	11
the airport	-12
the aisle	-19
the app	21
the attendance	-13
the attitude	-11
the banner	-7
the banner $	-7
the bathroom	30
the bears	-6
the bears game	-6
the belt	10
the best	-14
the board $	-11
the boning	20
the boot	16
the boss	-25
the boss is	10
the boss says	-5
the bosses	-7
the break	-9
the break room	-10
the bridge	-9
the broken	16
the building	-6
the bus	21
the bus stop	18
the button	17
the button $	6
the cafeteria	-6
the call	-7
the camp	15
the camp he	14
the card $	8
the charges	-14
the chat	-13
the chicken	-5
the church $	-8
the clock	-11
the committee	12
the committee $	23
the company	-16
the company keeps	-7
the cooler	7
the cops	-8
the corner	-13
the couch	-10
the couch $	-10
the crew	39
the day after	13
the detention	14
the detention center	14
the difference	-6
the dock	-14
the dock $	-30
the door	18
the door $	6
the doors	29
the election	-6
the elevator	-8
the er	21
the facebook	6
the fall	6
the fall $	6
the field	21
the flu	-17
the flyer	-13
the flyer $	-9
the foreman	26
the forklift	-7
the forklift $	29
the fridge	-9
the fridge $	-9
the front desk	7
the fryer	7
the fryer oil	9
the gate	34
the gate $	28
the grievance	-5
the grill	-10
the ground	16
the group	-6
the group chat	12
the guard	7
the guy	-12
the guy who	-8
the guys	-28
the gym	-11
the hall	-18
the hall $	-9
the heat	7
the holiday	-8
the hook	11
the hospital	6
the hospital $	-20
the hotel	17
the house	12
the hr	-9
the ice	-16
the job	-16
the keys	7
the kids	-13
the kids $	-7
the kill	10
the kill floor	10
the kitchen	8
the kitchen $	-8
the knee	7
the labor board	-12
the ladies in	-6
the last	-13
the laundry	28
the letter	-11
the lift	9
the lift $	9
the line	19
the line $	9
the line lead	21
the linen	11
the linen room	11
the lines	-11
the list	-20
the list for	-10
the list of	-6
the load	24
the lobby	15
the locker	-17
the locker room	-9
the long	-8
the lot	24
the lot $	27
the lunch	17
the machine	21
the manager	-59
the manager $	-6
the march	12
the march $	12
the meeting	11
the meeting $	-14
the meeting .	6
the meeting and	5
the messages	-7
the middle	-11
the middle of	-11
the month	-14
the month $	-6
the moon	-9
the new	-11
the new guy	8
the new manager	7
the news	-9
the next	-5
the next meeting	-5
the night	-26
the night off	-16
the nurse	12
the office to	-13
the old	-9
the one	-14
the one in	-13
the ones	30
the ones who	9
the only	-7
the others	12
the oven	24
the overtime	-20
the overtime list	-9
the packing	7
the paper	-15
the parking	9
the parking lot	-12
the pay	14
the petition	33
the petition $	17
the picket	-21
the picket $	6
the picket line	-15
the plant	19
the plant $	37
the potluck	-11
the potluck list	-5
the price	-11
the process	-8
the process $	-8
the rack	8
the raise	-8
the raise $	-8
the rally	13
the rally $	24
the ride	-12
the road	-9
the roof	-7
the rule	-6
the same	-23
the saw	9
the scaffold	13
the second	-18
the shift	6
the shirt	-9
the shirt $	-9
the side	-11
the sign	-8
the smell	-14
the song	-25
the speaker	-6
the supervisor said	-6
the table	-10
the texts	-6
the third	6
the time	-15
the time clock	-10
the tip	-12
the trash	-7
the trucks	-5
the union	-27
the union $	12
the union at	-5
the union cards	12
the union drive	-21
the union hall	14
the union or	13
the union wins	8
the unit	-10
the unit $	-5
the van	20
the van $	7
the van on	26
the vending	-12
the vending machine	-11
the video	-6
the vote $	8
the walk in	7
the warehouse	36
the way $	-8
the way to	11
the whiteboard	-9
the whole line	17
the wrong	-22
the wrong number	-6
the yard	6
their	-11
their _ _ $	9
them	-24
them _ _ to	10
them from	-10
them in	-12
them yes	-6
then	-59
then $	-17
then _ $	-8
then _ us	-11
then they	-6
there	-37
there 6	-9
there _ $	-6
there _ _ $	-25
there _ _ they	10
there _ a	7
there _ i	25
there _ no	-6
there _ the	-14
there _ they	-14
there a	-7
there in	-8
there too	11
there was	7
there was a	12
theres	25
theres _ $	14
theres _ _ $	-17
theres _ _ on	11
theres _ fight	20
theres _ smell	11
theres a	35
theres a fight	20
theres food	-6
theres food $	-6
theres no	-20
these	-24
these _ $	-7
they	100
they $	-8
they _ $	-17
they _ 20	-8
they _ _ $	-17
they _ _ .	6
they _ _ a	-9
they _ _ all	-5
they _ _ be	13
they _ _ cake	-13
they _ _ doors	18
they _ _ go	23
they _ _ home	-6
they _ _ housekeeping	15
they _ _ how	22
they _ _ i	6
they _ _ if	41
they _ _ in	11
they _ _ it	15
they _ _ list	-14
they _ _ me	20
they _ _ my	-26
they _ _ name	-22
they _ _ next	8
they _ _ of	28
they _ _ off	-29
they _ _ out	-25
they _ _ pay	-11
they _ _ phone	5
they _ _ phones	-6
they _ _ picture	-11
they _ _ price	-11
they _ _ sign	8
they _ _ sister	10
they _ _ stop	-21
they _ _ take	25
they _ _ that	7
they _ _ the	-12
they _ _ to	-15
they _ _ today	15
they _ _ up	-5
they _ _ us	-18
they _ _ what	6
they _ _ who	12
they _ _ with	12
they _ _ you	7
they _ _ your	22
they _ a	-40
they _ asking	21
they _ at	-18
they _ back	-10
they _ cameras	12
they _ fire	-8
they _ fired	-9
they _ her	17
they _ him	-14
they _ i	13
they _ in	13
they _ it	31
they _ keep	10
they _ let	14
they _ me	20
they _ my	23
they _ no	-6
they _ on	-5
they _ our	-11
they _ out	-7
they _ people	10
they _ say	6
they _ see	6
they _ taking	12
they _ terminate	-5
they _ that	9
they _ the	-45
they _ theyd	12
they _ theyll	6
they _ us	-80
they _ w	-8
they _ we	-23
they _ you	33
they allowed	-7
they allowed to	-7
they are	25
they arrested	19
they asked	26
they asked me	26
they asking	9
they called	-8
they called me	6
they called the	-11
they can terminate	-5
they cant	-16
they cant fire	-5
they change	-6
they change my	-6
they changed	8
they cut me	10
they denied	9
they denied my	5
they did	33
they do	-8
they do that	-5
they docked	-21
they dont	-18
they dropped	-35
they finally	23
they find	-7
they find out	-7
they fire	-17
they fire me	-7
they fired	-20
they gave	-16
they gave us	-7
they give	-20
they got	-7
they got us	-37
they had	-12
they have	39
they have us	6
they jumped	15
they just	18
they just fired	-9
they keep	14
they keep asking	21
they leave	-9
they let	13
they let me	36
they let us	-9
they lock	8
they locked	22
they lost	-14
they made	16
they made me	10
they moved	-30
they moved it	-7
they moved me	-25
they need a	-8
they never	-14
they pulled	-9
they pulled me	-7
they put	-18
they put a	6
they really	-7
they said	38
they said i	13
they said if	-6
they said no	-6
they say	20
they say keep	10
they say theyll	6
they see	-7
they sell	-5
they sell the	-5
they shut	-10
they skipped	-12
they skipped me	-12
they sprayed	47
they stopped	8
they suspend	-10
they take	-10
they telling	13
they told	66
they told me	11
they told the	12
they told us	18
they took	-6
they took the	-10
they tow	-10
they tow $	-10
they use	12
they walked	-8
they want	15
they want my	25
they want us	-8
they wanted	-7
they wanted to	-6
they wont	22
they wont let	15
they wont say	6
they wrote	7
theyd	12
theyd _ the	-9
theyll	16
theyll _ me	10
theyre	87
theyre _ $	12
theyre _ _ $	11
theyre _ _ out	24
theyre _ me	42
theyre _ to	9
theyre _ us	20
theyre making	9
theyre saying	7
thing	-29
thing _ _ $	-8
thing _ the	-16
thing at	-8
thing at the	-8
think	19
think $	-9
think _ _ to	-11
think _ was	22
think about	11
think i	50
think i was	22
think its	-13
think she	-6
thinking	33
thinking _ _ $	-15
thinking of	-6
thinks	-11
third	14
this $	-20
this _ $	5
this _ .	-10
this _ _ from	12
this _ _ want	15
this _ _ what	-10
this _ dont	-15
this _ got	-7
this _ i	19
this _ in	-10
this _ my	5
this _ scanner	-5
this _ the	-5
this for	-9
this heat	21
this is	26
this is my	8
this is the	-5
this isnt	-11
this job	6
this month	-7
this morning	72
this morning $	54
this new	-6
this new scanner	-5
this one	-8
this shift	-12
this shift $	-6
this week	-18
this week $	-6
this weekend	-7
those people	6
though	-6
thought	27
thought you	21
thread	-11
threat	9
threaten	-6
threatened	-17
threatened to	-12
threatening	39
threatening to	18
threw	49
threw _ _ at	15
threw _ box	6
threw a	30
threw a box	6
threw my	16
through	18
through _ _ $	34
through my	45
throwing	29
throwing up	29
thrown	-13
thrown out	-13
thursday	-8
thursday $	-8
ti	-6
ti $	-5
tia	-13
ticket	-18
tickets	-9
tickets _ the	-8
tickets for	-8
tickets for the	-8
tiempo	-22
tiempo _ _ $	-16
tiempo de	-16
tiempos	-6
tiempos $	-6
tiene	31
tiene _ _ que	11
tiene _ decir	-8
tiene _ y	10
tiene el	5
tiene que	-24
tiene que decir	-8
tiene razon	-7
tiene su	12
tienen	26
tienen _ $	13
tienen _ _ $	8
tienen _ _ de	23
tienen _ de	7
tienen _ hoja	29
tienen _ papelito	-9
tienen en	10
tienen encerrados	16
tienen mal	-7
tienen que	-9
tienen un	-9
tienen un papelito	-9
tienes	10
tierra	11
tiktok	-13
til	18
til _ $	-8
til _ _ $	9
til _ _ the	7
til i	10
til we	19
till _ _ $	-6
till _ _ our	-20
till i	22
till we	15
time	-49
time $	-16
time _ _ out	-12
time clock	-10
times	11
tina	-21
tino	16
tio	-14
tip	31
tipo	6
tips	12
tirados	12
tiraron	7
tired	-19
tires	26
tires _ _ the	22
tiro	33
tiro la	32
tmrw $	-7
to	-26
to $	-7
to _ $	19
to _ .	-17
to _ _ $	18
to _ _ .	-36
to _ _ about	17
to _ _ all	-6
to _ _ and	26
to _ _ asking	10
to _ _ building	22
to _ _ but	6
to _ _ day	5
to _ _ final	12
to _ _ for	24
to _ _ from	-7
to _ _ get	-9
to _ _ how	-9
to _ _ i	-16
to _ _ if	-6
to _ _ ill	-8
to _ _ im	7
to _ _ in	-7
to _ _ it	-9
to _ _ its	-15
to _ _ just	8
to _ _ my	23
to _ _ no	85
to _ _ now	13
to _ _ of	-9
to _ _ off	-11
to _ _ on	33
to _ _ out	-14
to _ _ person	-5
to _ _ right	12
to _ _ signed	9
to _ _ that	-14
to _ _ the	10
to _ _ they	11
to _ _ to	-20
to _ _ today	-14
to _ _ us	-14
to _ _ w	9
to _ _ we	-25
to _ _ week	-10
to _ _ you	-10
to _ _ your	-5
to _ about	15
to _ after	-8
to _ an	-5
to _ away	-16
to _ back	9
to _ by	8
to _ call	-8
to _ car	15
to _ church	11
to _ every	-8
to _ face	24
to _ for	24
to _ from	-16
to _ he	-14
to _ him	-13
to _ his	-5
to _ home	12
to _ if	-20
to _ im	-14
to _ in	14
to _ is	8
to _ it	-16
to _ left	-14
to _ meeting	-17
to _ my	-6
to _ office	-6
to _ or	-10
to _ out	-15
to _ own	9
to _ people	-7
to _ removed	-6
to _ taken	-7
to _ the	-20
to _ they	13
to _ to	7
to _ union	6
to _ up	-8
to _ us	-12
to _ who	-18
to _ with	-6
to _ wrong	-6
to _ you	-11
to a	34
to all	-6
to ask	-18
to ask who	-9
to be	9
to be a	-11
to be left	-14
to be removed	-6
to be taken	-7
to bother	5
to call	-8
to cease	-9
to close	-8
to come	-10
to cover	-15
to delete	-13
to do	18
to do $	20
to end	9
to end $	15
to get	-10
to get my	15
to give	-6
to go	11
to go away	-14
to go home	13
to go to	9
to help	-11
to help $	-11
to his	16
to hr	8
to know	6
to leave	-11
to make	15
to me at	17
to my	36
to my car	15
to my face	13
to my own	9
to nights	-6
to opt	-6
to opt out	-6
to pay for	8
to pick	-11
to pick up	-11
to pull	27
to quit	-18
to remove	-6
to resign	8
to save	-6
to school	13
to school $	13
to see	6
to show	-9
to spy	8
to spy on	8
to stop	-31
to take	15
to talk	11
to talk to	14
to tell	-8
to tell $	6
to the	23
to the church	11
to the meeting	-13
to the office	-6
to the union	7
to the wrong	-6
to think	-6
to this	6
to turn	15
to unsubscribe	-8
to us	-6
to vote	-10
to work	20
to you	23
tobillo	5
toca	-49
toca _ _ $	-8
toca el	-7
tocando	10
tocar	25
toco	-25
toco _ _ de	-18
toco el	-40
toda	-17
toda _ _ $	-28
toda _ cuadrilla	27
toda _ semana	-5
toda la	-10
toda la cuadrilla	27
toda la semana	-5
todas	9
todas las	14
todavia	-15
todavia _ $	-5
todavia _ _ $	9
today	38
today $	45
today .	30
today _ $	-10
today _ _ me	11
today _ _ the	-16
today _ i	-34
today _ me	11
today and	13
today for	6
today i	-23
today lol	10
today so	-29
today so i	-21
today they	16
toddler	-9
todo	-9
todo $	12
todo _ $	-22
todo _ _ $	-15
todo _ dia	7
todo _ que	5
todo _ turno	-13
todo el dia	7
todo el turno	-13
todo lo	7
todo lo que	7
todo y	15
todos	13
todos $	8
todos _ $	-6
todos _ _ $	45
todos _ _ casa	-12
todos _ _ fuimos	18
todos _ _ nos	9
todos _ el	-25
todos _ jaja	-6
todos _ la	-15
todos _ no	9
todos _ que	-17
todos a	-11
todos a la	-11
todos con	-6
todos de	14
todos en	-20
todos lados	-9
todos los	-8
todos y	-6
together	-12
toilets	10
told	97
told _ $	-26
told _ _ all	-8
told _ _ guys	-10
told _ _ he	-7
told _ _ i	9
told _ _ it	13
told _ _ my	-7
told _ _ no	-18
told _ _ on	10
told _ _ over	8
told _ _ stop	-13
told _ _ the	12
told _ _ to	-22
told _ and	-7
told _ hand	8
told _ i	17
told _ if	21
told _ ive	-8
told _ my	5
told _ quit	-9
told _ stop	-27
told _ theres	-16
told _ to	-23
told him	-12
told me	6
told me $	-21
told me hand	8
told me my	5
told me to	-18
told the	15
told them	15
told to	-18
told us	33
told us if	9
tomando	15
tomo	7
tomo $	-7
tomo _ _ $	13
tomorrow	36
tonight	33
tonight $	55
tonight _ _ $	-5
tonight _ they	5
tonight and	5
tonight and they	5
tono	-9
tony	-10
too	-52
too $	-33
too _ $	-6
too _ they	15
too late	-10
took	106
took _ $	44
took _ _ and	20
took _ _ of	48
took _ _ off	-20
took _ _ the	-14
took _ job	-13
took _ name	-18
took _ off	-22
took _ passports	29
took _ phone	18
took _ union	14
took a	43
took my	52
took my name	-18
took my phone	12
took our	24
took our passports	29
took the	-13
tool	-6
tornado	36
tortilla	-6
touch _ the	-5
touched	18
touched _ again	22
touched me	22
touched me again	22
touching	-11
tow	-10
tow $	-10
trabaja	23
trabaja _ _ $	29
trabaja _ y	15
trabaja ahi	22
trabajador	-14
trabajamos	-10
trabajando $	10
trabajar	-19
trabajar $	-9
trabaje	-8
trabaje en	-8
trabajo	38
trabajo $	102
trabajo .	-5
trabajo _ _ $	12
trabajo _ _ ahora	-6
trabajo _ _ en	-10
trabajo _ _ la	-5
trabajo _ _ me	6
trabajo _ _ mi	11
trabajo _ _ ni	-7
trabajo _ _ no	-9
trabajo _ _ nos	-12
trabajo _ de	6
trabajo _ el	-10
trabajo _ ser	-7
trabajo con	-5
trabajo de	9
trabajo en	-25
trabajo esta	-18
trabajo me	-9
trabajo mejor	-6
trabajo pero	-10
trabajo por	-7
trabajo y	14
track	-7
tractor	63
trade	31
trae	17
trae los	18
trae un	-6
traen	44
traer	-26
traer _ _ de	15
traer _ _ y	-8
traer a	-12
traer el	-7
traffic $	10
traffic _ the	-6
traffic on	-7
trafico	-25
trafico $	-13
traia	31
traigan	-12
traigo	-6
traigo el	13
trailas	41
trailer	15
trailer 14	13
trailer 14 $	13
train	-9
training	-12
training $	-7
trajeron	-14
trajo	10
trapped	9
trapped in	9
trash	-6
tren	-14
trench	44
tres	27
tres _ _ $	-17
tres _ que	18
tres dias	11
tres veces	29
tres veces que	18
trial	-6
tried	16
tried _ _ me	18
tried to	18
triste	-17
triste $	-15
troca	45
troca _ _ $	28
troca _ _ y	-6
troca _ el	38
troca y	31
trono	34
trono la	34
trouble	-11
truck	11
truck _ _ $	-23
truck and	22
truck wont	-8
true	-22
true $	-12
true they	-8
trust	-13
try	-19
try $	-10
try _ _ $	-9
trying	-6
trying _ _ my	-5
trying to	-6
tshirt	49
tu	14
tu nombre	11
tuesday $	-18
turn _ my	14
turn in	29
turn in my	16
turned	-26
turned out	-11
turno	22
turno $	61
turno _ _ $	-13
turno _ _ le	-6
turno _ _ y	9
turno _ de	-11
turno _ estan	-7
turno _ me	12
turno _ noche	14
turno _ que	15
turno de	-14
turno de noche	14
turno donde	-7
turno donde estan	-7
turno extra	-10
turno le	15
turno pero	11
turno y	12
turnos	-7
turns _ the	-10
tus	38
tus _ $	11
tus cosas	14
tus cosas $	14
tuvieron	-15
tv	-23
tv _ $	-9
twice	-8
two	81
two _ _ $	8
two _ _ the	7
two _ and	6
two _ at	11
two guys	56
two guys at	14
two of	6
two weeks	7
type	-12
ultima	37
ultima _ $	26
ultimo	15
ultimo _ me	7
ultimo dia	14
ultimo dia me	7
un	12
un _ $	-30
un _ _ $	-29
un _ _ al	24
un _ _ como	-8
un _ _ dice	-10
un _ _ en	-10
un _ _ es	14
un _ _ la	6
un _ _ lo	8
un _ _ me	32
un _ _ mi	7
un _ _ nos	-9
un _ _ por	13
un _ _ que	-12
un _ _ un	31
un _ _ y	8
un _ a	7
un _ con	25
un _ de	-13
un _ en	16
un _ le	9
un _ mas	-9
un _ me	-19
un _ o	-7
un _ para	-24
un _ por	22
un _ que	-18
un _ se	23
un _ si	6
un _ up	13
un cafe	-14
un carro	11
un companero	11
un cuarto	6
un cuchillo	26
un dia	-19
un dia $	-12
un dron	13
un huesped	21
un licenciado	8
un lugar	-6
un muchacho	45
un papel	-13
un papel de	-15
un papel en	13
un papelito	-9
un perro	9
un problema	10
un ratito	-6
un reporte	14
un residente	13
un solo	-21
un tal	-7
un tipo	16
un warning	14
un write	13
un write up	13
una	14
una _ $	10
una _ _ $	6
una _ _ el	22
una _ _ en	23
una _ _ mi	-5
una _ _ no	-11
una _ con	-6
una _ de	-37
una _ del	-14
una _ en	42
una _ la	10
una _ mas	-14
una _ para	-12
una _ por	10
una _ que	-21
una _ y	16
una amiga	-8
una bolsa	7
una companera	9
una foto	-19
una huelga	-20
una lista	9
una muchacha	10
una persona	-5
una pregunta	-5
una senora	18
uncle	-23
under	60
under _ $	21
under _ _ $	6
under it	21
under it $	21
under the	10
uniform	9
uniforme	-38
uniforme $	-17
uniformes	31
union	-33
union $	34
union _ $	22
union _ _ $	45
union _ _ on	-5
union _ a	-5
union _ i	-10
union _ it	12
union _ mi	-8
union _ my	-20
union _ out	10
union a	-7
union and	-10
union at	-5
union cards	12
union de	-7
union do	-5
union drive	-21
union hall	10
union hall $	10
union meeting	-5
union or	13
union que	-9
union talk	-8
union wins	8
unions	-12
unions $	-7
unit	-13
unit $	-14
units	-14
uno	-21
uno $	8
uno _ _ $	8
uno _ _ a	5
uno _ _ de	7
uno _ _ patron	-7
uno _ _ quien	8
uno _ el	-9
uno _ la	14
uno _ uno	21
uno _ va	13
uno con	24
uno de	-18
uno en	24
uno mas	-5
uno por	10
uno por uno	10
uno se	-17
uno si	-7
uno si el	-7
unos _ chaleco	9
unos de	31
unos que	-20
unpaid	41
unsubscribe	-25
unsubscribe from	-8
unsubscribe me	-10
unsubscribed	-9
up	35
up $	15
up .	-16
up . is	-10
up _ $	-20
up _ _ $	-26
up _ _ and	-14
up _ _ asking	-12
up _ _ from	14
up _ _ get	9
up _ _ got	-8
up _ _ house	6
up _ _ i	26
up _ _ of	-12
up _ _ the	-14
up _ _ with	9
up _ and	9
up _ guys	19
up _ me	19
up _ phone	-12
up _ that	10
up _ the	12
up _ we	14
up _ whole	7
up _ you	-13
up after	8
up at	-11
up at my	12
up because	17
up behind	13
up behind me	13
up for	-7
up for the	-7
up in	-16
up its	20
up let	-9
up my	-15
up my phone	-11
up n	7
up on	-9
up por	13
up the	-6
up the whole	7
up there	11
up to	7
up to the	13
up what	18
up when	-10
ups	-11
urge	-10
urgent	17
urgent care	17
us $	6
us _ $	68
us _ _ $	10
us _ _ and	-31
us _ _ building	10
us _ _ by	-16
us _ _ company	6
us _ _ in	-16
us _ _ lunch	27
us _ _ make	-6
us _ _ on	16
us _ _ out	5
us _ _ that	-5
us _ _ the	5
us _ _ today	-8
us _ _ union	7
us _ at	-10
us _ early	-8
us _ going	-20
us _ here	-6
us _ it	12
us _ more	-6
us _ no	-22
us _ out	5
us _ raises	-10
us _ the	-19
us a	-17
us all	12
us and	7
us at	10
us for	-11
us home	11
us if	11
us in	14
us leave	28
us off	-11
us off the	-11
us on	-10
us out	45
us out $	36
us to	-14
us we	15
usan	13
use	-14
use _ $	-7
use _ _ $	12
use our	-10
use the	-6
use this	-9
used	-23
used to	-24
usf	-13
usted	-17
usted $	-8
ustedes	-25
ustedes _ $	-8
ustedes _ _ en	5
ustedes _ andar	7
ustedes por	5
ustedes que	-5
va	57
va $	15
va _ _ a	20
va _ _ algo	-6
va _ _ de	-5
va _ _ en	9
va _ _ la	6
va _ acabar	-11
va _ matar	-7
va a	48
va a acabar	-11
va a matar	-7
va para	12
vacaciones $	-12
vacation	-17
vacia	-8
vale	-15
vale $	-8
vamos	-22
vamos _ $	6
vamos a	-12
van	93
van $	37
van _ $	-18
van _ _ $	12
van _ _ a	18
van _ _ del	-12
van _ _ la	6
van _ _ me	-8
van _ _ que	21
van _ _ semana	-15
van _ esta	-15
van _ la	11
van _ my	6
van _ the	7
van _ trabajo	15
van _ veces	33
van a	-8
van del	7
van del trabajo	15
van en	8
van en la	8
van on	26
van tres	6
van y	5
van y no	5
vans	14
vas	28
vas $	8
vas _ _ $	17
vaya	-12
vaya $	5
vaya _ $	-15
vayan	-7
ve	-14
ve _ _ $	-9
vea	-15
veces	30
veces que	17
vecina	-13
vecino	-18
vemos	-17
vemos _ $	-5
ven	-21
ven _ yo	-8
vende	-8
vending	-14
vending machine	-12
venga	8
vengan	20
vengan $	10
vengo	-7
vengo _ _ $	-7
venir $	-9
ventana	-14
vente	-6
veo _ _ $	-17
ver	-31
ver $	-24
ver si	8
verdad	-33
verdad $	-36
verdad _ el	7
vest	16
vestidor	31
vestidor _ _ $	17
vestidor de	32
vests	23
vete a	6
vez	-27
vez $	-40
vez _ _ $	-9
vez _ _ me	31
vez _ del	-19
vez lo	-19
vez lo del	-19
vez no	-8
vez por	15
vi	-20
vi _ _ $	-12
vi _ _ noticias	-6
vi _ las	-6
vi _ mensaje	-13
vi el	-13
vi el mensaje	-13
vi en las	-6
viajes	-12
vida	16
vida $	19
video	-39
video $	-11
video _ no	14
vidrio	11
vieja	-8
vieja _ _ y	-6
viejitos	-7
viendo	-9
viene	45
viene _ _ $	14
viene _ _ y	-8
viene el	-13
viene en	26
viene la	16
vienen	5
vienen _ _ $	5
viernes $	-21
viernes no	26
vieron	11
vimos	-7
vinieron	-7
vino	50
vino _ _ a	5
vino _ _ de	7
vino con	29
vino el	27
vio la	6
visa	27
visa $	24
visto	-19
volante	-24
volante _ que	-11
volante y	-7
volantes	25
volantes $	63
volantes _ _ acabaron	-7
volantes _ el	-18
volantes _ me	-7
volantes en	-18
volantes se	-7
volantes se me	-7
volteo	21
volteo el	21
volumen	-12
volver	8
volver a	8
volvio	23
volvio a	34
vomitando	34
vomitando $	7
vomitando _ del	27
votacion	-9
votacion $	-8
votar $	-5
votar _ _ $	8
votar _ la	8
votar _ si	8
votar por	8
votar por la	8
votar que	8
votar que si	8
vote	7
vote $	19
vote _ $	6
vote _ _ the	-8
vote no	-8
vote no $	-7
vote yes	9
voted	8
voted yes	9
voting	-11
voto	-13
voy	-66
voy $	-26
voy _ $	-7
voy _ _ .	-5
voy _ _ a	-15
voy _ _ compania	-5
voy _ _ de	-6
voy _ _ me	14
voy _ _ oficina	35
voy _ _ por	9
voy _ _ trabajo	-16
voy _ la	29
voy _ mi	-7
voy _ votar	10
voy a	-66
voy a votar	10
voy con	-10
voy para	33
voz	-10
vuelo	-10
vuelta	27
vuelva	5
vuelvan	-6
vuelvan a	-6
vuelvo	-10
w	73
w _ $	10
w _ _ $	-35
w _ _ and	-8
w _ _ looking	10
w _ _ one	7
w _ at	10
w _ card	9
w _ on	8
w _ pay	14
w a	24
w his	5
w hr	9
w my	-28
w no	11
w o	11
w o pay	11
w out	-11
w security	20
w2	-40
w2 $	-18
w4	-20
w4 $	-20
wage	-8
wages	-5
wait	-15
wait _ _ $	-5
wait _ me	-6
wait for	-6
waiting _ my	7
waiting on	-5
walk	17
walk _ $	12
walk _ _ $	19
walk _ off	8
walk _ the	-10
walk in	16
walk in $	13
walk it	8
walk it off	8
walk out	6
walked	-25
walked _ _ w	19
walked _ out	10
walked _ the	-13
walked by	-22
walked maria	20
walked maria out	20
walked out	-6
walking	65
walks	14
walmart	-22
want	14
want _ $	7
want _ _ back	22
want _ _ do	11
want _ _ it	-6
want _ _ job	24
want _ _ left	-14
want _ _ off	-8
want _ _ sign	7
want _ _ the	-21
want _ be	37
want _ go	-10
want _ in	-18
want _ something	-7
want _ this	22
want it	26
want me to	9
want my	13
want off	-7
want them	-6
want to	8
want to be	37
want to go	-10
want us	-8
want us to	-8
wanted	-11
wanted to	-11
wants	-18
wants _ $	-5
wants _ _ $	-11
wants _ talk	-10
wants _ to	-6
wants back	-15
wants in	-7
wants me	-6
wants me to	-6
wants to	17
wants to talk	-10
warehouse	6
warehouse $	-16
warning	32
warning .	13
was	-20
was _ $	-50
was _ .	14
was _ _ $	-6
was _ _ .	6
was _ _ and	8
was _ _ lunch	20
was _ _ me	-11
was _ _ of	24
was _ _ the	23
was _ _ union	-15
was _ a	14
was _ about	-5
was _ at	14
was _ for	6
was _ go	32
was _ my	19
was _ off	5
was _ so	-10
was _ to	-6
was _ today	-7
was a	-8
was fired	-8
was good	-5
was in	20
was in the	-5
was it	16
was just about	-5
was late	-27
was let	32
was let go	32
was me	-5
was my	-7
was nice	-9
was on	6
was so	24
was supposed	8
was supposed to	8
was taken	40
was the	-14
wasap	6
washington	-6
wasnt _ _ $	12
waste	-18
watch yourself	14
watched	10
watching	-14
water	-14
water $	-18
water in	11
way	-32
way $	-11
way _ _ $	12
way _ _ the	-11
way home	10
way to	12
we	-51
we _ _ $	-6
we _ _ 4	-17
we _ _ and	-6
we _ _ cards	9
we _ _ flyers	16
we _ _ for	-10
we _ _ in	-13
we _ _ new	-13
we _ _ of	-6
we _ _ our	-7
we _ _ pay	10
we _ _ talk	-7
we _ _ the	48
we _ _ to	-11
we _ _ we	-6
we _ a	-39
we _ about	-9
we _ be	25
we _ by	-9
we _ get	16
we _ going	13
we _ in	12
we _ it	-10
we _ leave	18
we _ no	8
we _ our	-16
we _ out	-7
we _ to	-25
we _ want	-5
we _ yes	10
we _ you	10
we all	-25
we are	53
we call	9
we cant	28
we cant get	16
we did	-8
we didnt	-5
we do	11
we do $	12
we dont	-6
we dont want	-5
we filed	9
we get	-17
we get a	-7
we go	-6
we got	-39
we got a	-25
we had	-14
we had a	-9
we have	10
we know	19
we lose	8
we lost	10
we lost by	-9
we need	-10
we need to	-5
we should	-9
we signed	8
we signed $	8
we vote	9
we vote yes	10
we was	15
we win	-8
we win $	-8
we won	-5
we wont	23
wear	6
wearing	10
wearing a	20
wearing the	-11
weather	-6
website	-11
wedding	-7
wednesday	-6
wednesdays	-5
week $	-15
week _ _ my	8
week _ now	8
week after	23
weekend	-15
weekend $	-6
weeks	-6
weeks $	-14
weeks ago	-5
weight	-8
well	29
well $	-12
well be	29
went	69
went _ $	-23
went _ _ $	-14
went _ _ meeting	7
went _ my	34
went _ the	38
went down	11
went from	55
went through	9
went through my	9
went to	32
went to the	27
were _ $	9
west	13
what	-40
what $	-12
what _ $	11
what _ _ $	32
what _ _ .	-8
what _ _ do	15
what _ _ i	-6
what _ _ mean	16
what _ _ miss	-7
what _ _ need	-5
what _ _ people	-10
what _ _ rights	-11
what _ _ said	-16
what _ _ they	-7
what _ _ to	15
what _ _ union	-5
what _ _ was	16
what _ did	21
what _ do	40
what _ i	-10
what _ if	-7
what _ it	-7
what _ my	-9
what _ said	-7
what _ supervisor	-9
what _ that	20
what _ the	-19
what _ they	-12
what _ to	-10
what _ told	-7
what _ we	7
what _ you	-9
what are	-13
what did	-17
what did i	-13
what do	19
what do i	14
what do we	12
what do you	-6
what does	7
what does the	-6
what happens	-17
what happens if	-7
what happens to	-10
what i	-7
what i told	-7
what if	-21
what if they	-11
what is	-15
what is the	-9
what my	-21
what should	-9
what should i	-9
what the	-7
what they	12
what they did	14
what to	19
what to do	19
what you said	-6
whatever	6
whats	-58
whats _ _ $	-24
whats _ difference	-6
whats _ rule	-6
whats my	-7
whats the	-33
whats the difference	-6
whats the rule	-6
whatsapp	-13
whatsapp $	14
when	-90
when _ _ $	-10
when _ _ about	-11
when _ _ for	7
when _ _ it	5
when _ _ on	-5
when _ _ out	-7
when _ _ the	-30
when _ _ there	15
when _ _ to	-6
when _ finish	-5
when _ is	24
when _ said	12
when _ the	-7
when i	-19
when i said	6
when is	-7
when is the	-6
when it	-8
when nobody	24
when nobody is	24
when the	-17
when they	-7
when we	-31
where	-33
where _ _ $	10
where _ _ go	12
where _ _ sign	-6
where _ boss	-10
where _ i	-9
where _ kids	13
where _ the	-14
where are	-10
where do	-9
where do i	-8
where my	6
which way	-8
while	19
while _ _ in	7
while _ _ on	22
while _ on	-11
while i	24
while im	10
while we	6
white	17
whiteboard	-9
who	-18
who _ $	15
who _ .	-10
who _ _ $	17
who _ _ in	-18
who _ _ texting	-9
who _ i	-13
who _ in	-6
who _ it	-13
who _ my	-16
who _ off	-6
who _ tell	6
who _ that	-10
who _ to	12
who called	14
who came	-6
who do	-11
who do i	-10
who enforces	-6
who got	-11
who is	-8
who is the	6
who put	-8
who signed	14
who signed $	7
who started	5
who to	6
who to tell	6
who was	-7
who went	18
who went to	18
who would	-6
whoever	-7
whole	27
whole _ $	-18
whole _ was	-12
whole crew	17
whole crew is	13
whole line	17
whole shift	-15
whos	6
whos _ $	-13
why	-25
why $	6
why _ _ $	-8
why _ the	-6
why did	-6
why i	-10
wife	-26
wife $	-13
wifi	-11
wilfredo	-17
will	-39
will .	-16
will _ _ know	-9
will _ _ my	-13
will _ boss	-7
will _ get	-7
will _ you	-13
will my	-11
will my boss	-7
will they	-11
will you	-8
willis	26
wilmer	8
win	-13
win $	-8
window	30
windshield	43
wing	-9
wing $	-9
wins $	-10
wire	28
wish	-23
wish _ _ $	-12
wish _ luck	-12
wish me	-12
wish me luck	-12
with	-48
with _ $	-34
with _ _ .	13
with _ _ about	-8
with _ _ and	-18
with _ _ haha	-9
with _ _ they	-6
with _ flyers	-9
with _ knife	12
with _ manager	-8
with _ pay	-18
with a	51
with a knife	12
with it	-7
with it $	-5
with me	-24
with me $	-22
with my	-21
with people	-8
with that	-12
with the	-35
with the manager	-5
with you	10
without	-11
without _ $	-6
without me	-6
without me $	-5
won	-22
won $	-14
wondering	-15
wont	23
wont _ _ $	-13
wont _ _ alone	-13
wont _ _ back	22
wont _ _ call	14
wont _ _ he	-8
wont _ _ in	10
wont _ _ my	-19
wont _ _ out	-27
wont _ _ the	-7
wont _ it	14
wont _ me	-8
wont _ needing	15
wont _ us	22
wont _ what	6
wont be	12
wont be needing	15
wont leave	-35
wont leave me	-13
wont let	34
wont let me	14
wont let us	15
wont say	6
wont say what	6
wont start	-6
wont stop	19
word $	-5
word for	8
wore	13
wore _ _ $	-6
wore _ _ im	19
wore _ pin	11
wore the	13
wore the pin	11
work $	60
work _ $	-6
work _ _ $	16
work _ _ the	-8
work _ anymore	19
work _ the	-11
work _ what	-8
work after	-6
work at	-7
work here	22
work here anymore	19
work in	-27
work the	-15
worked	-14
workers	-7
working	-19
works _ _ airport	-7
works _ the	-7
works _ too	15
works at	-7
works at the	-7
works there	11
works w	9
worried	-5
worries	-7
worries $	-6
worry	-6
worth	-6
would	-31
would be a	6
wouldnt	21
wrist	23
write	15
write _ letter	-6
write _ por	13
write a letter	-6
write me	-6
write up	7
write up por	13
write ups	16
writing	6
writing _ who	20
writing down	10
writing down who	20
written	29
written _ in	-6
written up	-9
written up in	-6
wrong	-42
wrong _ $	-6
wrong _ _ the	-6
wrong _ the	-9
wrong number	-11
wrong on	-5
wrong on the	-5
wrote	40
wrote _ $	40
wrote _ _ .	-5
wrote _ _ on	-29
wrote _ the	-10
wrote the	29
wrote up	36
wrote up the	10
xmas	-15
y	72
y _ $	-19
y _ _ $	-21
y _ _ .	-19
y _ _ 2	-25
y _ _ 9	20
y _ _ a	-59
y _ _ al	7
y _ _ callado	-5
y _ _ caso	-13
y _ _ con	18
y _ _ contesta	9
y _ _ del	22
y _ _ dice	25
y _ _ dicen	12
y _ _ el	-23
y _ _ en	5
y _ _ es	-7
y _ _ eso	-10
y _ _ esta	-10
y _ _ gritando	8
y _ _ jaja	-8
y _ _ la	-27
y _ _ las	6
y _ _ les	14
y _ _ los	23
y _ _ mas	-5
y _ _ me	9
y _ _ miedo	-17
y _ _ ni	-21
y _ _ nos	-18
y _ _ podemos	-11
y _ _ que	-16
y _ _ quedo	33
y _ _ se	-5
y _ _ si	-6
y _ _ sin	-13
y _ _ su	8
y _ _ tiene	26
y _ _ trabajo	-20
y _ _ un	-15
y _ _ van	-13
y _ _ voy	8
y _ a	-12
y _ ahi	25
y _ al	-31
y _ con	-5
y _ da	-10
y _ de	-6
y _ dice	6
y _ dicen	24
y _ dieron	-21
y _ dije	-12
y _ dijeron	8
y _ dos	-31
y _ el	6
y _ en	15
y _ enfermera	10
y _ es	32
y _ estoy	11
y _ gerente	-14
y _ hay	13
y _ jefe	17
y _ la	45
y _ las	-8
y _ lo	-10
y _ los	-9
y _ mandaron	5
y _ mando	-11
y _ me	73
y _ ni	10
y _ nos	20
y _ pagaron	-9
y _ para	-11
y _ perdi	-12
y _ pusieron	15
y _ que	26
y _ quedamos	-13
y _ quedo	-5
y _ quitaron	6
y _ quito	6
y _ se	-11
y _ si	-9
y _ sigamos	13
y _ tengo	-9
y _ tiene	16
y _ tienen	8
y _ toda	-13
y _ un	-15
y _ uno	7
y _ va	5
y _ veo	-18
y _ vi	-15
y _ voy	-8
y _ yo	10
y a	-25
y a las	-13
y a los	-8
y ahi	-16
y ahora	13
y ahora me	21
y camino	-16
y camino $	-16
y despues	-35
y despues me	-35
y dice	23
y dice que	10
y dicen	17
y dicen que	17
y dije	-10
y dije que	-10
y el gerente	-14
y el jefe	17
y en	-11
y era	-24
y es	40
y gana	-8
y hay	15
y hoy	31
y hoy me	24
y la	57
y la enfermera	10
y las	38
y le	13
y le dijeron	8
y les	6
y los	-15
y me dice	6
y me dicen	20
y me mando	-11
y me perdi	-12
y me pusieron	-10
y me quito	6
y mi	-17
y mis	7
y ni	22
y no es	14
y no hay	15
y no me	27
y no nos	24
y no se	-7
y no veo	-18
y no vi	-11
y nomas	15
y nos	-20
y nos quedamos	-13
y nunca	-21
y que	107
y que no	7
y que sigamos	13
y quieren	7
y quieren que	7
y se	17
y si me	12
y si no	17
y siguieron	21
y todos	-26
y un	6
y una	11
y voy	-22
y voy $	-14
y voy a	-8
y ya	42
y ya no	-13
y ya se	15
y yo	7
y yo no	-10
ya	-7
ya $	12
ya .	33
ya _ $	-44
ya _ _ $	-14
ya _ _ a	-12
ya _ _ ahi	-6
ya _ _ al	-7
ya _ _ aqui	-12
ya _ _ camino	27
ya _ _ con	13
ya _ _ del	-7
ya _ _ dieron	22
ya _ _ el	21
ya _ _ en	13
ya _ _ escriban	-9
ya _ _ la	12
ya _ _ mandaron	-10
ya _ _ mande	-8
ya _ _ manden	-5
ya _ _ mensajes	-10
ya _ _ pero	-5
ya _ _ presente	19
ya _ _ que	7
ya _ _ y	14
ya _ abre	11
ya _ aguanto	35
ya _ alcance	-12
ya _ canse	-7
ya _ con	-10
ya _ de	-8
ya _ dije	-7
ya _ el	-15
ya _ en	27
ya _ esta	31
ya _ estoy	-5
ya _ hay	-10
ya _ la	-15
ya _ le	14
ya _ llego	12
ya _ lo	11
ya _ los	-9
ya _ mas	-7
ya _ me	32
ya _ mi	57
ya _ nos	-8
ya _ puedo	9
ya _ que	-8
ya _ quienes	37
ya _ quiere	-22
ya _ quiero	47
ya _ salgo	-5
ya _ siento	11
ya _ trabaja	-13
ya _ trabajo	-12
ya _ y	-22
ya basta	-12
ya casi	-8
ya cayo	6
ya es	-7
ya esta	-17
ya estoy	-24
ya estuvo	-9
ya le	-7
ya le dije	-6
ya lo	-13
ya los	-10
ya me canse	-7
ya merito	-8
ya no	50
ya no $	-8
ya no abre	11
ya no aguanto	35
ya no alcance	-12
ya no esta	31
ya no estoy	-5
ya no hay	-10
ya no le	14
ya no mas	-7
ya no nos	-8
ya no puedo	9
ya no quiere	-22
ya no quiero	47
ya no trabaja	-13
ya no trabajo	-12
ya parale	-9
ya pusieron	-5
ya que	-8
ya sabe	15
ya saben	37
ya saben quienes	37
ya salio	-6
ya se	10
ya tengo	-10
ya tengo mi	-7
ya van	22
ya viene	38
ya viene la	16
yarda	10
yay	-8
yay $	-8
yea	-11
yeah	-23
year	-19
year $	-15
years	-13
years $	12
years _ _ .	10
years _ my	-7
years ago	-21
years and	-14
years old	14
yelled	-8
yelled at	-8
yelling	6
yellow	12
yells	-6
yells at	-5
yep	-5
yes	-61
yes $	-16
yes .	-18
yes i	-5
yesterday	-6
yesterday .	-12
yet	-36
yet $	-18
yo	-65
yo $	-10
yo _ $	-6
yo _ 2	-9
yo _ _ $	-11
yo _ _ a	-11
yo _ _ me	-7
yo _ _ votar	10
yo _ a	9
yo _ aqui	-8
yo _ con	-6
yo _ de	9
yo _ dije	-8
yo _ el	20
yo _ en	-11
yo _ la	-5
yo _ lo	8
yo _ que	-6
yo con	-18
yo le	-9
yo le dije	-8
yo llevo	-5
yo no	-14
yo nunca	12
yo sola	-16
yo voy	9
yo voy a	9
yo y	-9
you	-81
you $	18
you .	-8
you _ $	-23
you _ .	-18
you _ _ $	-6
you _ _ .	9
you _ _ 7	-5
you _ _ a	-6
you _ _ and	12
you _ _ from	22
you _ _ he	59
you _ _ how	-7
you _ _ i	-9
you _ _ in	-13
you _ _ me	-16
you _ _ my	-5
you _ _ off	-10
you _ _ people	-7
you _ _ stuff	-10
you _ _ the	-15
you _ _ was	-7
you _ _ work	6
you _ a	-8
you _ are	-7
you _ have	11
you _ having	9
you _ i	-18
you _ if	-5
you _ in	-5
you _ is	9
you _ it	-7
you _ know	17
you _ me	-27
you _ much	-8
you _ my	-16
you _ no	8
you _ of	-5
you _ on	-8
you _ that	-6
you _ the	-25
you _ to	6
you _ want	-11
you _ watch	8
you _ your	33
you been	9
you better	7
you call	-6
you did	13
you dont	10
you dont have	11
you feel	-8
you for	-8
you get my	-6
you got	-16
you got a	8
you guys	-17
you guys $	7
you guys are	-7
you guys want	-10
you if	32
you in	-10
you know	14
you need	7
you need to	12
you people	7
you said	-7
you said $	-5
you should	23
you so	-8
you so much	-8
you the	5
you to	-6
you up	-6
youll	-7
your _ $	34
your _ _ $	18
your _ _ for	-13
your _ _ he	-18
your _ _ my	-6
your _ _ the	17
your _ and	-6
your _ for	12
your _ on	-8
your _ went	-12
your done	9
your flyer	-6
your message	-6
your number	12
your number $	15
your own	23
your rights	-13
your text	-9
your union	17
your union $	5
youre	-24
youre _ _ the	-12
yourself	7
yrs	15
yrs $	-16
yrs _ $	5
yrs _ _ $	18
yrs ago $	5
yrs they	8
yup	-12
z	-6
z $	-6
zanja	30
zapatos	-9
zoom	-6
zoom _ _ $	-10
"""
