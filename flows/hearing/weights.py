"""What each rule, word and neighbours of words weigh, in hundredths. Written by `make learn`; never by hand."""

RESTS_ON = "d436c0849a3020127987504cf645d454407d316f0280ff5cc8f961b6d94c671b"  # texts and rules

STOP = """
	-387
.	94
. 4	-5
. _ $	49
. _ 2	-7
. _ _ $	25
. _ _ .	-29
. _ _ again	18
. _ _ and	11
. _ _ but	-9
. _ _ coffee	-7
. _ _ come	-6
. _ _ de	14
. _ _ delete	10
. _ _ dio	11
. _ _ do	8
. _ _ entienden	13
. _ _ favor	5
. _ _ fine	-10
. _ _ for	-6
. _ _ from	22
. _ _ get	29
. _ _ got	-18
. _ _ have	15
. _ _ here	-10
. _ _ him	7
. _ _ his	11
. _ _ i	-15
. _ _ im	-24
. _ _ instead	-9
. _ _ it	17
. _ _ joining	8
. _ _ know	-11
. _ _ let	15
. _ _ mas	6
. _ _ me	33
. _ _ moving	6
. _ _ my	16
. _ _ need	-5
. _ _ no	-28
. _ _ now	8
. _ _ number	27
. _ _ numero	9
. _ _ off	27
. _ _ one	10
. _ _ out	10
. _ _ please	9
. _ _ por	6
. _ _ quiero	-8
. _ _ send	6
. _ _ stop	-15
. _ _ su	-10
. _ _ texts	21
. _ _ the	25
. _ _ this	13
. _ _ time	-5
. _ _ to	-10
. _ _ todo	-7
. _ _ trabajo	8
. _ _ want	11
. _ _ work	9
. _ _ you	14
. _ _ your	11
. _ again	8
. _ all	8
. _ been	-23
. _ boss	-11
. _ cant	18
. _ de	15
. _ did	-15
. _ didnt	-9
. _ dieron	-7
. _ dont	16
. _ el	30
. _ end	12
. _ es	-9
. _ estas	-7
. _ for	-16
. _ gets	5
. _ got	5
. _ guys	-6
. _ had	-8
. _ here	-10
. _ how	7
. _ i	-14
. _ im	11
. _ in	-8
. _ is	-16
. _ it	32
. _ its	-9
. _ la	14
. _ les	9
. _ like	5
. _ lol	-22
. _ los	-14
. _ make	6
. _ me	32
. _ mi	6
. _ more	48
. _ my	7
. _ need	6
. _ nice	10
. _ no	33
. _ not	16
. _ para	-12
. _ passed	6
. _ please	12
. _ remove	25
. _ said	-12
. _ se	6
. _ send	28
. _ stop	-9
. _ take	9
. _ text	6
. _ texting	19
. _ the	19
. _ think	-7
. _ thought	-8
. _ time	-37
. _ to	-9
. _ want	-21
. _ will	-6
. _ with	9
. _ you	-7
. a	-24
. asking	-19
. asking for	-14
. borreme	10
. borrenme	9
. borrenme $	6
. but	5
. bye	16
. bye $	16
. cant	7
. como	-7
. delete	45
. dije	11
. dije que	11
. do	-6
. dont	55
. dont send	20
. dont text	6
. en	9
. fix	30
. fix it	15
. got	-5
. haha	5
. how	-11
. i cant	18
. i did	-15
. i didnt	-9
. i dont	18
. i had	-8
. i passed	6
. i said	-12
. i think	-7
. i want	-15
. i will	-5
. id	14
. im	45
. im not	6
. in	5
. is	-7
. its	5
. keep	5
. kindly	8
. les	6
. let	18
. lol	-7
. lose	20
. lose my	14
. me	-23
. missed	-12
. my	-10
. my boss	-11
. never	14
. never again	10
. next	-7
. no	14
. no .	-22
. no more	37
. no send	8
. not	12
. now	14
. out	5
. please	37
. que	9
. que no	13
. quien	-9
. quit	27
. really	-15
. really $	-15
. remove	12
. remove $	7
. scratch	9
. screenshot	10
. she	16
. she gets	5
. si	-9
. so how	8
. sorry	-37
. still	-15
. stop	-6
. stop .	-21
. stop texting	14
. take	20
. take me	12
. text	-24
. thank	9
. thank you	9
. then	9
. two	-6
. un	20
. unsubscribe	13
. unsubscribe me	13
. what	-6
. where	-6
. ya	34
. ya no	25
. yo	-12
. you got	5
0110	-13
0142	15
0142 $	15
0163	10
0163 $	11
0164	31
1	-31
1 $	-12
1 .	-8
1 _ _ $	-10
1 _ no	-5
1 more	-6
10	-42
10 $	-7
10 _ _ 15	-6
10 min	-9
104	-6
11	-8
118	-9
118 $	-9
12	-29
12 $	-21
14	-20
14 $	-9
15	-6
150	-8
19	-35
2	-43
2 $	-17
2 _ _ $	16
2 _ _ and	-6
2 _ _ they	-10
2 _ ago	20
2 _ de	-11
2 and	7
2 more	-5
2 weeks	21
2 weeks ago	21
20	-24
20 $	-6
20 _ $	-6
2006	5
214	-8
214 _ _ $	-8
22	-8
22 years	-6
2nd	-10
2pm	-6
3	-84
3 $	-13
3 _ $	-15
3 _ _ $	-11
3 people	-5
30	-15
3rd	-7
3rd _ $	-6
4	-9
4 $	-7
4 _ _ $	13
4 times	23
40	-18
40 _ por	-7
40 dolares	-7
5	-32
5 $	-11
5 _ $	-12
5 _ la	7
50	-21
50 _ _ $	-13
500	14
555 0110	-13
555 0119	10
555 0142	9
555 0142 $	9
555 0163	10
555 0163 $	11
555 0164	31
555 _ $	45
555 _ _ put	-8
555 _ and	-8
555 _ y	-17
5am	7
5am $	7
6	-42
6 $	-20
6 _ _ $	-7
60	-22
60 $	-10
7	-29
7 $	-20
7 _ $	-5
7pm	-6
7pm .	-6
7pm _ _ stop	-6
8	-19
8 $	-11
80	-12
80 _ $	-7
9	-28
9 $	-5
90	-6
98	14
?	-142
^ 1	-14
^ 2	-14
^ 3	-8
^ _ $	85
^ _ .	-28
^ _ 10	-13
^ _ 14	-10
^ _ 2	36
^ _ 3	-10
^ _ 555	18
^ _ 6	-7
^ _ _ $	42
^ _ _ .	-26
^ _ _ 10	-8
^ _ _ 11	6
^ _ _ 2	-19
^ _ _ 3	-11
^ _ _ 4	-14
^ _ _ 40	-7
^ _ _ 5	-11
^ _ _ 6	-13
^ _ _ 7	-14
^ _ _ a	12
^ _ _ able	-6
^ _ _ about	-17
^ _ _ abuela	-16
^ _ _ afuera	-6
^ _ _ agarro	-11
^ _ _ agency	9
^ _ _ agreguen	5
^ _ _ ahi	-8
^ _ _ ahorita	-19
^ _ _ al	30
^ _ _ alerts	6
^ _ _ all	-12
^ _ _ alla	-6
^ _ _ alone	34
^ _ _ already	23
^ _ _ alto	11
^ _ _ amigos	-7
^ _ _ amor	9
^ _ _ an	24
^ _ _ and	-8
^ _ _ anden	9
^ _ _ anos	-5
^ _ _ any	20
^ _ _ aqui	31
^ _ _ are	-27
^ _ _ as	-13
^ _ _ asi	11
^ _ _ ask	-6
^ _ _ asked	-14
^ _ _ asking	-7
^ _ _ at	-9
^ _ _ autorizacion	23
^ _ _ avisos	24
^ _ _ ayer	23
^ _ _ baja	58
^ _ _ basta	-16
^ _ _ be	22
^ _ _ been	-8
^ _ _ before	-14
^ _ _ bien	-13
^ _ _ block	48
^ _ _ blocked	20
^ _ _ blocking	-13
^ _ _ bloquee	16
^ _ _ bloquie	12
^ _ _ borren	-14
^ _ _ boss	-15
^ _ _ broke	-6
^ _ _ bueno	7
^ _ _ bus	-14
^ _ _ busquen	17
^ _ _ but	-11
^ _ _ cabe	-9
^ _ _ cambiar	6
^ _ _ can	-8
^ _ _ cant	-7
^ _ _ car	-6
^ _ _ carajo	31
^ _ _ care	8
^ _ _ cell	11
^ _ _ celular	41
^ _ _ charge	9
^ _ _ check	-5
^ _ _ cheese	-10
^ _ _ chip	8
^ _ _ chisme	-5
^ _ _ cocina	-6
^ _ _ como	-11
^ _ _ company	-7
^ _ _ con	14
^ _ _ consent	27
^ _ _ consentimiento	8
^ _ _ contact	40
^ _ _ contactarme	5
^ _ _ contacting	22
^ _ _ contract	-8
^ _ _ could	15
^ _ _ creo	-6
^ _ _ cuenten	7
^ _ _ dan	-15
^ _ _ data	-16
^ _ _ datos	50
^ _ _ daughters	11
^ _ _ day	14
^ _ _ de	-16
^ _ _ deja	14
^ _ _ dejar	6
^ _ _ dejaron	-21
^ _ _ deje	-6
^ _ _ dejen	-35
^ _ _ del	18
^ _ _ delete	14
^ _ _ denise	6
^ _ _ desist	12
^ _ _ diablo	14
^ _ _ did	9
^ _ _ digan	-8
^ _ _ digas	-10
^ _ _ digo	-18
^ _ _ dije	6
^ _ _ dijo	-7
^ _ _ direccion	-6
^ _ _ do	-18
^ _ _ dog	-8
^ _ _ doing	-5
^ _ _ dont	15
^ _ _ dos	-8
^ _ _ down	-22
^ _ _ dude	5
^ _ _ during	7
^ _ _ early	-6
^ _ _ el	-41
^ _ _ eliminar	16
^ _ _ eliminen	21
^ _ _ else	25
^ _ _ emoji	-10
^ _ _ en	-31
^ _ _ end	29
^ _ _ equivocado	-8
^ _ _ equivoque	-17
^ _ _ es	15
^ _ _ escribe	-11
^ _ _ escribirme	9
^ _ _ ese	-10
^ _ _ esposo	9
^ _ _ esta	-13
^ _ _ estaba	-8
^ _ _ estan	-6
^ _ _ estas	10
^ _ _ este	11
^ _ _ esto	5
^ _ _ estos	8
^ _ _ estuvo	-6
^ _ _ even	10
^ _ _ ever	23
^ _ _ everybody	-5
^ _ _ everyone	-7
^ _ _ ex	17
^ _ _ examen	-6
^ _ _ familia	-10
^ _ _ favor	24
^ _ _ finally	-12
^ _ _ find	-22
^ _ _ firme	6
^ _ _ for	-27
^ _ _ frio	-6
^ _ _ from	47
^ _ _ fue	-9
^ _ _ fuerte	-9
^ _ _ fumar	-6
^ _ _ gas	-9
^ _ _ gate	-13
^ _ _ gave	-6
^ _ _ get	-14
^ _ _ gets	24
^ _ _ getting	24
^ _ _ girl	-11
^ _ _ go	-19
^ _ _ goes	11
^ _ _ going	-35
^ _ _ good	-9
^ _ _ got	-36
^ _ _ gracias	20
^ _ _ grupo	24
^ _ _ guys	-25
^ _ _ ha	-14
^ _ _ habia	6
^ _ _ hace	-13
^ _ _ hago	-9
^ _ _ haha	-24
^ _ _ hay	-19
^ _ _ her	-11
^ _ _ here	37
^ _ _ hi	-5
^ _ _ him	-8
^ _ _ hit	-6
^ _ _ home	-6
^ _ _ horas	-6
^ _ _ hour	-15
^ _ _ how	-13
^ _ _ hoy	-8
^ _ _ i	40
^ _ _ iba	-9
^ _ _ ill	-6
^ _ _ im	18
^ _ _ in	-22
^ _ _ interes	5
^ _ _ interesa	9
^ _ _ interesado	14
^ _ _ interesan	9
^ _ _ interested	23
^ _ _ it	-14
^ _ _ its	-7
^ _ _ jaja	-24
^ _ _ just	-17
^ _ _ keeps	-8
^ _ _ keisha	-7
^ _ _ kids	10
^ _ _ kyle	6
^ _ _ la	11
^ _ _ las	-26
^ _ _ lata	12
^ _ _ late	-14
^ _ _ le	-12
^ _ _ leave	-14
^ _ _ legal	-6
^ _ _ les	-9
^ _ _ list	24
^ _ _ llamen	-14
^ _ _ llegan	-7
^ _ _ llego	-11
^ _ _ llorar	-9
^ _ _ llover	-8
^ _ _ llueve	-11
^ _ _ lol	-38
^ _ _ los	17
^ _ _ love	14
^ _ _ luego	-8
^ _ _ luis	-6
^ _ _ luz	-7
^ _ _ mad	-15
^ _ _ man	19
^ _ _ management	14
^ _ _ mandan	23
^ _ _ mandar	12
^ _ _ mandarme	7
^ _ _ mande	9
^ _ _ manden	-21
^ _ _ maria	-8
^ _ _ mas	28
^ _ _ mate	21
^ _ _ me	12
^ _ _ mean	-6
^ _ _ mensaje	32
^ _ _ mensajes	18
^ _ _ messaging	6
^ _ _ metan	21
^ _ _ mi	12
^ _ _ miedo	-7
^ _ _ mija	21
^ _ _ mind	-12
^ _ _ mis	-27
^ _ _ miss	-6
^ _ _ molesta	-18
^ _ _ molestar	6
^ _ _ moleste	22
^ _ _ molesten	22
^ _ _ mom	6
^ _ _ monday	-37
^ _ _ muchacha	10
^ _ _ my	21
^ _ _ nada	14
^ _ _ name	16
^ _ _ need	-12
^ _ _ never	26
^ _ _ new	19
^ _ _ ni	12
^ _ _ no	-10
^ _ _ noche	-6
^ _ _ nomas	-6
^ _ _ nombre	30
^ _ _ nos	-20
^ _ _ not	8
^ _ _ notificaciones	13
^ _ _ notifications	6
^ _ _ now	24
^ _ _ nuevos	-5
^ _ _ number	-13
^ _ _ numero	-46
^ _ _ of	10
^ _ _ off	23
^ _ _ ok	9
^ _ _ on	-11
^ _ _ one	-15
^ _ _ opt	26
^ _ _ or	25
^ _ _ order	-13
^ _ _ other	-6
^ _ _ otro	23
^ _ _ out	55
^ _ _ outside	-5
^ _ _ paga	-9
^ _ _ para	-8
^ _ _ parada	-8
^ _ _ paren	12
^ _ _ paying	-15
^ _ _ paz	21
^ _ _ pedi	-16
^ _ _ pelear	-6
^ _ _ perderme	-15
^ _ _ perdieron	-7
^ _ _ permiso	23
^ _ _ pero	-18
^ _ _ phone	15
^ _ _ picture	-7
^ _ _ plan	25
^ _ _ please	-35
^ _ _ pollo	-5
^ _ _ por	-16
^ _ _ porfavor	21
^ _ _ possible	8
^ _ _ problemas	-6
^ _ _ propaganda	21
^ _ _ proxima	23
^ _ _ puede	-14
^ _ _ puse	11
^ _ _ puso	7
^ _ _ put	5
^ _ _ que	12
^ _ _ queria	22
^ _ _ quien	6
^ _ _ quiero	-23
^ _ _ quitar	-6
^ _ _ rain	-6
^ _ _ read	6
^ _ _ reads	9
^ _ _ real	-5
^ _ _ receta	-9
^ _ _ recordatorios	15
^ _ _ registro	15
^ _ _ remover	6
^ _ _ reply	-12
^ _ _ reported	11
^ _ _ responda	-7
^ _ _ right	-6
^ _ _ rosa	-7
^ _ _ sacar	15
^ _ _ sacaron	6
^ _ _ sali	12
^ _ _ salir	8
^ _ _ same	-14
^ _ _ sat	-6
^ _ _ saw	17
^ _ _ says	17
^ _ _ scam	-6
^ _ _ se	-11
^ _ _ see	-15
^ _ _ seguir	7
^ _ _ semana	-13
^ _ _ send	22
^ _ _ sending	-5
^ _ _ sent	-10
^ _ _ ser	43
^ _ _ seriously	40
^ _ _ servicio	37
^ _ _ set	-14
^ _ _ shop	-16
^ _ _ should	-7
^ _ _ si	16
^ _ _ sign	6
^ _ _ signup	16
^ _ _ silencio	-7
^ _ _ sin	-8
^ _ _ sistema	25
^ _ _ sister	-17
^ _ _ so	-13
^ _ _ sola	11
^ _ _ someone	8
^ _ _ son	-8
^ _ _ sorry	-22
^ _ _ soy	31
^ _ _ spam	8
^ _ _ stop	-9
^ _ _ story	-11
^ _ _ straight	8
^ _ _ strike	-6
^ _ _ student	8
^ _ _ suave	8
^ _ _ subscription	29
^ _ _ sucks	-12
^ _ _ suena	9
^ _ _ supervisor	-6
^ _ _ suscripcion	8
^ _ _ take	-14
^ _ _ tal	-8
^ _ _ te	-8
^ _ _ telefono	13
^ _ _ tell	5
^ _ _ temprano	-8
^ _ _ tengo	-19
^ _ _ text	13
^ _ _ texting	-25
^ _ _ that	-15
^ _ _ the	5
^ _ _ these	-7
^ _ _ they	-9
^ _ _ this	24
^ _ _ though	-5
^ _ _ thursdays	-5
^ _ _ ti	-9
^ _ _ tiene	12
^ _ _ time	-16
^ _ _ times	8
^ _ _ tino	-8
^ _ _ tmrw	-19
^ _ _ todavia	-6
^ _ _ today	-7
^ _ _ todo	-11
^ _ _ todos	-6
^ _ _ tomorrow	-9
^ _ _ trabaja	-7
^ _ _ trabajo	16
^ _ _ traer	-5
^ _ _ tres	12
^ _ _ triste	-6
^ _ _ tu	-16
^ _ _ tus	-5
^ _ _ two	-7
^ _ _ un	-31
^ _ _ union	14
^ _ _ uno	-6
^ _ _ unsubscribe	40
^ _ _ unsubscribed	-7
^ _ _ up	-26
^ _ _ ups	-11
^ _ _ us	-11
^ _ _ ustedes	18
^ _ _ va	-17
^ _ _ van	5
^ _ _ veces	-7
^ _ _ ver	-13
^ _ _ vi	-18
^ _ _ vida	7
^ _ _ vino	-15
^ _ _ vio	8
^ _ _ voy	-5
^ _ _ voz	-10
^ _ _ vuelo	-6
^ _ _ vuelva	9
^ _ _ vuelvan	10
^ _ _ vuelven	5
^ _ _ w	-8
^ _ _ want	-21
^ _ _ wanted	15
^ _ _ wants	-15
^ _ _ was	-19
^ _ _ we	-7
^ _ _ went	-7
^ _ _ when	-8
^ _ _ who	8
^ _ _ will	-7
^ _ _ with	25
^ _ _ won	-11
^ _ _ wont	-8
^ _ _ word	6
^ _ _ work	-7
^ _ _ worked	20
^ _ _ working	-6
^ _ _ wrong	-20
^ _ _ y	-9
^ _ _ ya	52
^ _ _ yet	-19
^ _ _ yo	11
^ _ _ you	23
^ _ _ your	-28
^ _ _ youre	-7
^ _ _ zapatos	-6
^ _ a	55
^ _ abogado	21
^ _ about	11
^ _ abrieron	-6
^ _ abuela	-7
^ _ abuelita	13
^ _ acabe	-28
^ _ again	-12
^ _ against	19
^ _ agency	-6
^ _ agradeceria	6
^ _ ahi	-12
^ _ aint	21
^ _ al	31
^ _ alguien	-6
^ _ all	20
^ _ alto	46
^ _ am	10
^ _ and	16
^ _ antes	-16
^ _ anybody	-7
^ _ app	-11
^ _ appreciate	15
^ _ are	12
^ _ as	24
^ _ asked	8
^ _ asking	-5
^ _ at	-20
^ _ autorice	7
^ _ aviso	-12
^ _ away	35
^ _ back	13
^ _ badge	-5
^ _ baja	28
^ _ baje	-29
^ _ be	-19
^ _ beans	-7
^ _ been	7
^ _ bien	-10
^ _ blew	-12
^ _ blocked	21
^ _ blocking	16
^ _ bloqueo	10
^ _ borrenme	11
^ _ bother	5
^ _ bothering	25
^ _ bringing	-6
^ _ bro	11
^ _ brother	7
^ _ bus	-5
^ _ by	-20
^ _ called	-7
^ _ calor	-9
^ _ cancelar	16
^ _ canceled	-8
^ _ cancelo	-7
^ _ cansada	-6
^ _ cant	-9
^ _ cap	-9
^ _ cerraron	-6
^ _ changed	8
^ _ chingues	-15
^ _ come	-5
^ _ como	20
^ _ compania	-6
^ _ con	-8
^ _ conozco	23
^ _ contact	26
^ _ cuando	6
^ _ cunado	13
^ _ dad	9
^ _ dana	-8
^ _ darme	11
^ _ das	12
^ _ daughter	-14
^ _ day	-6
^ _ de	72
^ _ dejar	10
^ _ deje	30
^ _ dejen	-56
^ _ dejo	11
^ _ del	21
^ _ delete	-11
^ _ deleted	-6
^ _ deployed	11
^ _ deseo	34
^ _ di	19
^ _ dia	-9
^ _ dias	-6
^ _ dicen	-10
^ _ did	-9
^ _ died	6
^ _ dificil	8
^ _ dije	-18
^ _ dijeron	-20
^ _ dijo	8
^ _ discontinue	12
^ _ dispatch	-18
^ _ do	-9
^ _ does	5
^ _ donde	32
^ _ done	18
^ _ dont	-50
^ _ door	-11
^ _ dos	-6
^ _ down	-12
^ _ doy	30
^ _ drawer	-12
^ _ driving	-6
^ _ dying	-6
^ _ eat	-16
^ _ ekivocado	50
^ _ el	27
^ _ elimino	-21
^ _ end	17
^ _ enough	-7
^ _ enroll	20
^ _ entiendo	-10
^ _ equivocado	24
^ _ equivocaron	10
^ _ equivoco	32
^ _ era	-5
^ _ ese	-8
^ _ eso	-57
^ _ esta	-12
^ _ estaciones	-5
^ _ este	35
^ _ estoy	21
^ _ estuvo	13
^ _ ever	11
^ _ ex	-8
^ _ felicia	-7
^ _ fin	-21
^ _ fit	-5
^ _ floor	-20
^ _ for	-9
^ _ foreman	12
^ _ forever	71
^ _ forget	-7
^ _ forgot	-6
^ _ foto	-6
^ _ four	-22
^ _ friend	-14
^ _ frio	-13
^ _ from	-14
^ _ fuera	16
^ _ further	29
^ _ gafete	-5
^ _ gave	17
^ _ gerente	-5
^ _ get	12
^ _ go	-16
^ _ goes	8
^ _ going	19
^ _ got	6
^ _ gracias	-5
^ _ grandpa	-6
^ _ gusto	-8
^ _ guy	6
^ _ guys	-6
^ _ hace	10
^ _ hacer	6
^ _ had	-12
^ _ hago	6
^ _ happened	-8
^ _ has	-16
^ _ have	28
^ _ hay	-13
^ _ he	-22
^ _ hear	-22
^ _ heard	8
^ _ her	6
^ _ hermana	-6
^ _ hermano	12
^ _ hijo	-11
^ _ hit	-10
^ _ hitting	21
^ _ hizo	-6
^ _ home	-12
^ _ i	30
^ _ ice	-17
^ _ idea	-18
^ _ if	-11
^ _ insistan	5
^ _ interesa	-10
^ _ interest	20
^ _ intrested	29
^ _ is	27
^ _ isnt	14
^ _ it	14
^ _ jefe	-8
^ _ job	6
^ _ jodan	13
^ _ jodas	-10
^ _ junta	-9
^ _ just	-7
^ _ keep	-39
^ _ kid	-19
^ _ kids	-5
^ _ know	34
^ _ la	45
^ _ laid	13
^ _ last	-6
^ _ laughing	-15
^ _ le	-8
^ _ lead	18
^ _ leave	-9
^ _ leaving	-11
^ _ les	25
^ _ let	-18
^ _ letting	-5
^ _ like	8
^ _ line	-7
^ _ llegan	-31
^ _ llegaron	-7
^ _ llevar	-6
^ _ lo	-8
^ _ locker	-28
^ _ lol	30
^ _ long	-8
^ _ longer	10
^ _ look	-15
^ _ lose	-40
^ _ lost	9
^ _ love	-21
^ _ made	5
^ _ make	-6
^ _ mal	15
^ _ mala	-6
^ _ mama	-5
^ _ mames	-12
^ _ manager	7
^ _ manana	-14
^ _ mandar	15
^ _ mande	-10
^ _ manden	-10
^ _ mandes	-29
^ _ mas	11
^ _ me	45
^ _ means	11
^ _ mensaje	-15
^ _ mensajes	23
^ _ mero	-11
^ _ mes	-8
^ _ message	-6
^ _ metieron	9
^ _ mi	84
^ _ migra	-12
^ _ mind	-7
^ _ mis	57
^ _ modo	-11
^ _ moleste	5
^ _ mom	8
^ _ more	32
^ _ mother	7
^ _ much	-12
^ _ mude	7
^ _ muero	-7
^ _ murio	-6
^ _ my	54
^ _ n	-23
^ _ need	-17
^ _ never	-17
^ _ new	-59
^ _ next	-5
^ _ nina	-14
^ _ nino	-8
^ _ nos	-8
^ _ not	13
^ _ now	5
^ _ nuevo	-9
^ _ number	-11
^ _ numero	-34
^ _ nunca	13
^ _ of	-49
^ _ off	53
^ _ ok	-9
^ _ old	-7
^ _ on	-21
^ _ onda	-6
^ _ one	-16
^ _ onions	-25
^ _ only	14
^ _ opt	8
^ _ or	8
^ _ otro	58
^ _ out	16
^ _ para	-12
^ _ parale	-8
^ _ parele	10
^ _ paren	-6
^ _ parenle	7
^ _ park	-8
^ _ part	24
^ _ parte	11
^ _ party	-6
^ _ pasa	-5
^ _ paso	-6
^ _ pedi	20
^ _ pena	10
^ _ pensarlo	-19
^ _ pero	18
^ _ person	-19
^ _ phone	8
^ _ pidio	-11
^ _ pique	-7
^ _ playin	-13
^ _ please	-71
^ _ podrian	15
^ _ policia	-6
^ _ pongo	-8
^ _ porfavor	-12
^ _ pregunto	-12
^ _ prende	-8
^ _ puede	-11
^ _ pueden	-10
^ _ puedes	16
^ _ pues	-16
^ _ pulled	-7
^ _ que	-7
^ _ quedo	-7
^ _ quien	-15
^ _ quiero	13
^ _ quieto	51
^ _ quit	-24
^ _ quita	-7
^ _ quitan	-9
^ _ quitaron	-8
^ _ quiten	-18
^ _ quitenme	5
^ _ quito	-7
^ _ raining	-8
^ _ ran	-5
^ _ rather	-16
^ _ read	-10
^ _ real	18
^ _ regrese	6
^ _ removal	21
^ _ remove	-9
^ _ retired	-8
^ _ reunion	-6
^ _ right	-8
^ _ rio	-11
^ _ rocks	34
^ _ roommate	26
^ _ sacan	20
^ _ safe	-8
^ _ said	-16
^ _ salgo	-7
^ _ sali	-8
^ _ saliendo	-8
^ _ salirme	29
^ _ salt	-18
^ _ says	-15
^ _ se	-13
^ _ seas	-11
^ _ see	-7
^ _ send	-5
^ _ senor	10
^ _ senora	-5
^ _ sent	-8
^ _ shift	-7
^ _ shoes	-10
^ _ should	-12
^ _ si	-6
^ _ siento	-7
^ _ sigan	14
^ _ sign	-15
^ _ siguen	31
^ _ sir	10
^ _ size	-17
^ _ so	18
^ _ solicito	21
^ _ somebody	20
^ _ son	-14
^ _ soy	34
^ _ spam	44
^ _ stop	-88
^ _ su	-17
^ _ supervisor	8
^ _ suspende	11
^ _ take	20
^ _ tan	5
^ _ tanto	7
^ _ tarda	-7
^ _ te	-20
^ _ telefono	-6
^ _ tell	-19
^ _ tengo	16
^ _ termine	-6
^ _ test	-6
^ _ text	-5
^ _ texted	-13
^ _ texting	58
^ _ texto	-24
^ _ textos	45
^ _ texts	11
^ _ thank	-5
^ _ that	-20
^ _ the	-15
^ _ them	21
^ _ there	12
^ _ these	30
^ _ they	-14
^ _ thinking	-8
^ _ thought	6
^ _ through	-10
^ _ tia	-8
^ _ tiene	-6
^ _ tienen	15
^ _ till	-8
^ _ time	10
^ _ tio	-7
^ _ to	32
^ _ toco	-8
^ _ today	-7
^ _ told	-26
^ _ touch	-7
^ _ touched	-8
^ _ traffic	-8
^ _ transferred	7
^ _ triste	-7
^ _ true	-5
^ _ un	-30
^ _ uno	14
^ _ unsubscribe	12
^ _ unsubscribed	-8
^ _ up	36
^ _ us	51
^ _ usted	15
^ _ va	-14
^ _ vamonos	-5
^ _ van	9
^ _ veces	14
^ _ ver	-12
^ _ vez	-20
^ _ vi	-13
^ _ vieja	7
^ _ viernes	-9
^ _ vino	-6
^ _ vos	5
^ _ voted	10
^ _ voto	-8
^ _ voy	16
^ _ vuelvan	16
^ _ wait	-11
^ _ want	31
^ _ wanted	5
^ _ weather	-17
^ _ went	-8
^ _ who	5
^ _ why	-9
^ _ wife	6
^ _ wish	-9
^ _ with	9
^ _ withdraw	9
^ _ wont	12
^ _ work	9
^ _ worries	-6
^ _ worry	-12
^ _ would	6
^ _ write	-9
^ _ wrong	-10
^ _ y	6
^ _ ya	38
^ _ you	-11
^ _ your	-21
^ a	22
^ a donde	19
^ a la	46
^ a mi	-15
^ a que	-10
^ add	9
^ add me	12
^ ahorita no	-8
^ aint	-12
^ al	-27
^ al fin	-9
^ alguien	-7
^ already	10
^ alto	90
^ alto a	5
^ alto ahi	-6
^ alto por	24
^ am	-11
^ am i	-10
^ amen	-21
^ ando	-16
^ ando de	-7
^ anular	18
^ anulen	19
^ anulen mi	19
^ apaguen	22
^ apaguen eso	24
^ aqui	47
^ aqui es	6
^ aqui no	19
^ aqui todo	-13
^ are	-18
^ are you	-10
^ arret	38
^ ask	-9
^ at	-7
^ ayuda	-11
^ ayuda por	-11
^ baja	35
^ baja por	11
^ bajame	5
^ bajen	14
^ bajenme	6
^ bajenme de	6
^ basta	17
^ basta con	-9
^ battery	-7
^ battery dying	-6
^ be	-8
^ beat	36
^ been	-17
^ been here	-13
^ bendicion	-9
^ block party	-6
^ blocking	28
^ bloqueado	23
^ borra eso	-17
^ borralo	-8
^ borrame	-53
^ borrame del	27
^ borrar	56
^ borre	9
^ borre todo	13
^ borreme	-74
^ borren	-37
^ borren mis	-26
^ boss	-16
^ burn	6
^ bus	-7
^ bye felicia	-7
^ call	-21
^ call me	-21
^ cambie	-15
^ cambie de	-15
^ can	-32
^ can i	-11
^ can we	12
^ cancel	25
^ cancel my	11
^ cancel that	-15
^ cancelar	26
^ cancelaron	-7
^ cancelaron el	-7
^ cancelen	5
^ cant	-31
^ cease	15
^ cease and	12
^ cero	8
^ cesen	16
^ changed	11
^ church	-6
^ cierren	11
^ cierren mi	11
^ coffee	-6
^ como	-8
^ como elimino	-21
^ como le	6
^ como me	14
^ como puedo	6
^ compre	8
^ compre este	8
^ con	15
^ con eso	-16
^ con la	10
^ corten	36
^ cortenle	19
^ could	15
^ could you	19
^ count	-20
^ count me	-17
^ creo	10
^ creo que	10
^ cual	-11
^ cuando	-11
^ cuantas	8
^ cuantas veces	14
^ cuanto	-24
^ cut	31
^ cut it	21
^ cut the	10
^ daca	-9
^ daca $	-9
^ dame	6
^ dame de	6
^ de	8
^ de donde	6
^ de que	-8
^ dead	-16
^ dear	6
^ dear sir	6
^ deja	11
^ deja de	13
^ dejalo	-9
^ dejame	9
^ dejame en	-13
^ dejame quieto	44
^ deje	-12
^ dejeme	17
^ dejen	67
^ dejen de	-12
^ dejen la	28
^ dejenme	51
^ dejo	-6
^ dejo de	-5
^ del	5
^ del my	5
^ delete	20
^ delete my	-23
^ depende	-5
^ descanse	-14
^ desinscribir	36
^ despues	-6
^ detener	39
^ diache	-14
^ dice mi	10
^ dicen	-8
^ dicen que	-8
^ did	-27
^ did i	14
^ did you	-38
^ didnt	27
^ didnt i	34
^ diganle	-7
^ dijo	-11
^ dijo que	-11
^ dime	7
^ dios	-8
^ disculpe	-20
^ dnt	58
^ do	6
^ do i	-21
^ do not	47
^ do you	-15
^ dock	-8
^ doctor	-10
^ documentos	-11
^ does	-27
^ does this	-9
^ dog	-7
^ donde	-25
^ done	-7
^ dont	-45
^ dont call	19
^ dont contact	20
^ dont eat	-16
^ dont ever	12
^ dont forget	-7
^ dont know	26
^ dont let	-7
^ dont send	-5
^ dont stop	-40
^ dont tell	-10
^ dont text	-5
^ dont wait	-10
^ dont want	31
^ dont work	13
^ dont worry	-12
^ drop	-13
^ drop me	9
^ drop the	-21
^ dude	-17
^ el	-74
^ el 555	10
^ el de	-5
^ el gerente	-5
^ el manager	7
^ el numero	-18
^ el supervisor	-7
^ eliminar	38
^ eliminen	15
^ eliminenme	17
^ en	-28
^ end	35
^ end it	23
^ end of	-13
^ end the	14
^ enough	11
^ equivocado	18
^ erase	22
^ erase my	19
^ eres	-8
^ es	-8
^ esa	-16
^ ese	-9
^ eso no	6
^ esta	29
^ estan	-11
^ estas	6
^ este	6
^ esto es	7
^ estoy	-24
^ estoy en	8
^ every	8
^ exclude	10
^ fed	16
^ fed up	16
^ feliz	-9
^ fell	-17
^ fell off	-16
^ fin	49
^ fin de	-26
^ find	38
^ flight	-6
^ for	32
^ for real	18
^ forgot	-6
^ forgot my	-6
^ fuck	10
^ fuera	14
^ fuera los	-8
^ fui	9
^ get	-22
^ get lost	20
^ get me	-22
^ get off	-6
^ get this	9
^ girl	-9
^ gm	-10
^ go	18
^ go away	10
^ god	-7
^ good	-16
^ goodbye	6
^ goodbye forever	8
^ got	-32
^ got a	-16
^ got my	-7
^ gracias	-29
^ gracias pero	18
^ gracias por	-15
^ guardar	-10
^ guarde	-16
^ guarde los	-16
^ hablame	-17
^ hablame de	-14
^ hagan	9
^ haha	-9
^ halt	9
^ hang	-9
^ hang on	-9
^ happy	-14
^ hasta	26
^ hasta aqui	8
^ hate	-8
^ have	-12
^ have a	-8
^ havent	9
^ havent i	8
^ hay ya	10
^ he	-34
^ he said	-5
^ he touched	-8
^ hell	-6
^ help	-13
^ hes	12
^ hes in	5
^ hey	25
^ hey so	6
^ hi .	9
^ hit	-10
^ hola	-13
^ hold	-17
^ hold up	-16
^ hope	-7
^ how	22
^ how can	10
^ how does	14
^ how long	-8
^ how many	-7
^ how much	-7
^ how to	15
^ how was	-6
^ how would	18
^ hows	-11
^ hows your	-10
^ hoy	-18
^ hoy no	-9
^ hr	-15
^ i	-30
^ i aint	12
^ i am	21
^ i asked	-8
^ i can	-6
^ i cant	-8
^ i changed	9
^ i dont	-15
^ i gave	20
^ i got	-7
^ i have	12
^ i just	-12
^ i know	8
^ i lost	-8
^ i made	10
^ i need	-9
^ i only	13
^ i passed	-6
^ i quit	-17
^ i retired	-7
^ i said	12
^ i take	11
^ i texted	8
^ i thought	6
^ i told	-8
^ i transferred	7
^ i used	-5
^ i voted	10
^ i was	6
^ i wish	-9
^ i withdraw	9
^ i wont	-7
^ i work	6
^ i would	-12
^ i wrote	8
^ id	13
^ id like	6
^ id rather	-16
^ idk	7
^ if	12
^ if the	-5
^ if you	31
^ ignore	-7
^ ignore that	-7
^ ill	-15
^ im	-6
^ im a	22
^ im blocking	16
^ im done	9
^ im leaving	-11
^ im not	-7
^ im off	-29
^ im only	20
^ im out	-12
^ im still	19
^ ingles	-13
^ is	-33
^ is there	18
^ is this	-10
^ isnt	17
^ it was	9
^ its	-20
^ its a	-14
^ its my	7
^ ive	21
^ ive had	-6
^ jajaja	-8
^ just	-8
^ just wanted	5
^ keep	22
^ keep it	6
^ keep your	24
^ kick	34
^ kick rocks	34
^ kill	38
^ kill the	11
^ kindly	12
^ kitenme	7
^ knock	21
^ knock it	14
^ la	-59
^ la compania	-6
^ la migra	-12
^ la policia	-6
^ larguense	33
^ last	-25
^ laughed	-18
^ laughed at	-18
^ lay	6
^ lay off	6
^ le	-12
^ le dije	-21
^ le escribo	12
^ le gusto	-8
^ le pedi	-7
^ le puse	9
^ leave	8
^ leave it	-18
^ leave me	9
^ leave my	16
^ leaving	-9
^ left	-11
^ left the	9
^ les	27
^ les dije	12
^ lets	-8
^ lets go	-8
^ liked	-5
^ link	-10
^ llevo	-8
^ lmk	-16
^ lo	-20
^ lo voy	-7
^ locked	-6
^ locked out	-6
^ long	-8
^ los	20
^ los voy	26
^ lose	6
^ lose this	7
^ lost	-20
^ lost my	-12
^ love	-17
^ love what	5
^ make	34
^ manager	-5
^ manana	-10
^ mandame	-26
^ mandeme	-9
^ manden	-6
^ mas	-6
^ maybe	-11
^ me	-84
^ me and	-7
^ me baje	-29
^ me das	12
^ me dijeron	-19
^ me dijo	10
^ me hizo	-6
^ me interesa	-10
^ me llegan	-31
^ me llegaron	-7
^ me llego	-11
^ me metieron	11
^ me mude	7
^ me muero	-7
^ me podrian	15
^ me pregunto	-5
^ me puede	7
^ me pueden	-8
^ me puedes	16
^ me quitan	-7
^ me regrese	6
^ me sacan	20
^ me salgo	28
^ me tienen	6
^ me voy	9
^ meeting	-5
^ menos	-7
^ mensaje	-10
^ mensajes	15
^ menu	-22
^ message	-17
^ mi	-14
^ mi abogado	17
^ mi abuelita	13
^ mi cunado	13
^ mi gafete	-5
^ mi hermano	5
^ mi hijo	-10
^ mi mama	-5
^ mi nina	-11
^ mi nino	-7
^ mi tio	-6
^ mi vieja	7
^ mija	-11
^ missed	-43
^ mute	11
^ mute me	18
^ my	-46
^ my badge	-5
^ my brother	7
^ my dad	9
^ my daughter	-14
^ my foreman	13
^ my friend	-14
^ my kid	-16
^ my mom	8
^ my mother	7
^ my number	-16
^ my old	-7
^ my phone	-10
^ my roommate	26
^ my supervisor	15
^ my wife	6
^ nada	-29
^ nada de	-8
^ nada mas	-5
^ nadie	-15
^ nadie me	-14
^ nah	-20
^ nah take	6
^ need	-8
^ need more	-6
^ never	13
^ never been	11
^ never mind	-7
^ never text	17
^ new	13
^ new job	6
^ new phone	6
^ next	32
^ ni	-7
^ ni me	9
^ ni modo	-11
^ ni un	-6
^ ni una	21
^ ni uno	20
^ no	-86
^ no .	-9
^ no chingues	-15
^ no conozco	23
^ no dejen	-49
^ no deseo	34
^ no doy	16
^ no el	-7
^ no entiendo	-10
^ no es	-5
^ no estaciones	-5
^ no estoy	11
^ no further	27
^ no gracias	-16
^ no hay	-8
^ no idea	-5
^ no insistan	5
^ no interest	7
^ no jodan	13
^ no jodas	-10
^ no le	-10
^ no les	6
^ no lo	-7
^ no longer	10
^ no mames	-12
^ no manden	-10
^ no mandes	-29
^ no mas	30
^ no me	-40
^ no messages	5
^ no moleste	5
^ no more	30
^ no need	-12
^ no no	-6
^ no nos	-5
^ no not	-31
^ no one	-10
^ no pedi	27
^ no prende	-8
^ no seas	-11
^ no sigan	14
^ no soy	40
^ no te	-11
^ no tengo	12
^ no text	-12
^ no texts	-9
^ no thank	7
^ no tienen	10
^ no vuelvan	16
^ no worries	-6
^ nomas	8
^ nomas no	-10
^ nomas ya	6
^ non	-7
^ non stop	-7
^ nope .	7
^ nos	-15
^ not	15
^ not for	-7
^ not her	18
^ not interested	-15
^ not intrested	29
^ not me	14
^ not my	-28
^ not on	-8
^ not that	-8
^ not the	-7
^ not today	-7
^ number	-57
^ numero	26
^ numero equivocado	-10
^ nunca di	8
^ nunca me	-7
^ nvm	-16
^ ocupo abogado	-9
^ off	29
^ off the	26
^ oh	-13
^ oiga	10
^ ok	-25
^ ok i	-7
^ ok so	7
^ olvidate	16
^ olvide	-7
^ olviden	44
^ olvidense	14
^ olvidense de	14
^ omg	-30
^ omg stop	-29
^ one	10
^ one more	13
^ only	-12
^ oops	-7
^ opt	21
^ opt out	19
^ otra	-12
^ otra vez	-12
^ out	-16
^ out here	9
^ out of	-10
^ oye	19
^ para la	-13
^ para mi	-10
^ para que	-11
^ para quien	-13
^ para ya	31
^ parale	6
^ parar	13
^ pare	6
^ pare de	7
^ paren	15
^ parenle	15
^ pass	27
^ pense	14
^ pense que	14
^ perdi	-19
^ perdi mi	-18
^ perdon	-14
^ persona	-31
^ phone	-9
^ piss	16
^ piss off	16
^ please	-18
^ please call	-11
^ please delete	-24
^ please discontinue	12
^ please do	-23
^ please dont	-30
^ please keep	-48
^ please make	5
^ please no	-14
^ please take	6
^ pongame	11
^ pongan	-16
^ ponganme	11
^ ponganme en	11
^ por	27
^ por donde	17
^ por el	6
^ por este	13
^ por fin	-11
^ por que	-18
^ preferiria	19
^ preferiria no	18
^ pregunta	-8
^ privacidad	-14
^ privacy	-8
^ puchica	-13
^ puede	15
^ puedo	-11
^ pues	-11
^ pull	-8
^ purge	16
^ purge my	16
^ puse	6
^ put	-8
^ put me	-10
^ que	-48
^ que dejen	-13
^ que es	-6
^ que hago	5
^ que les	-10
^ que me	41
^ que onda	-6
^ que parte	11
^ que pasa	-5
^ que pena	10
^ que se	6
^ que tan	7
^ que tengo	12
^ que ya	18
^ quien	-22
^ quien es	6
^ quien me	-10
^ quienes	-22
^ quieren	-6
^ quiero	15
^ quiero cancelar	13
^ quiero darme	11
^ quiero el	-9
^ quiero que	-8
^ quiero salirme	12
^ quit	54
^ quit hitting	19
^ quit playin	-13
^ quit that	8
^ quita	-78
^ quitale	-10
^ quitale el	-6
^ quitate	-6
^ quitate los	-6
^ quiteme	9
^ quiteme de	-6
^ quiten	18
^ quiten los	5
^ quitenme	8
^ remind	-8
^ remind me	-8
^ remove	-7
^ remove me	8
^ remove the	-8
^ remover	37
^ reported	31
^ reported as	18
^ retiro	8
^ retiro mi	8
^ revoke	16
^ rip	-7
^ sacame	11
^ sacaron	-8
^ sacaron a	-8
^ sal	-30
^ sale	-7
^ salio	-6
^ salir	34
^ salte	-12
^ same	-10
^ saqueme	7
^ saqueme de	7
^ saquen mi	13
^ save	11
^ save me	-7
^ save your	16
^ scratch	-14
^ screw	7
^ scrub	8
^ se	-5
^ se cancelo	-11
^ se equivocaron	10
^ se equivoco	32
^ se le	10
^ se me	-19
^ se murio	-6
^ se puede	-14
^ se rio	-11
^ send	14
^ send me	-9
^ sera	8
^ she	-5
^ she said	-5
^ shes	-6
^ show	-7
^ show me	-7
^ shut	15
^ shut the	-12
^ shut up	16
^ si	-32
^ si me	-14
^ si siguen	31
^ si un	-7
^ siempre	-13
^ sigan	-18
^ signed	6
^ sigo	5
^ siguen	8
^ sin	-7
^ so	-9
^ so done	10
^ solicito	7
^ solicito la	5
^ solo	-7
^ someone	-14
^ sorry	-12
^ sorry for	-7
^ sounds like	6
^ soy	7
^ soy el	-19
^ spam	16
^ spanish	-9
^ spare	22
^ stahp	43
^ stay	26
^ stay out	18
^ stfu	-10
^ stop	114
^ stop .	-35
^ stop bothering	9
^ stop by	-17
^ stop it	-28
^ stop n	-18
^ stop or	11
^ stop sign	-7
^ stop stop	6
^ stop the	-8
^ stopp	7
^ stopped	-12
^ strike	27
^ strike me	8
^ strike my	20
^ su	-6
^ subieron	-5
^ subieron la	-5
^ sure	-8
^ suspendan	38
^ switch	8
^ tache	34
^ take	-7
^ take a	33
^ take it	-11
^ take me	-20
^ take my	-7
^ take off	-7
^ take the	-5
^ take this	7
^ te	22
^ tell me	-7
^ tell your	13
^ tengo	-7
^ terminar	20
^ texting	-20
^ thanks	-15
^ that	-11
^ thats	-9
^ the	-56
^ the agency	-5
^ there	6
^ there is	8
^ theres	20
^ theres no	26
^ these	-14
^ they	-46
^ they keep	14
^ they said	-10
^ theyre	-13
^ thinking	-8
^ thinking of	-5
^ this	50
^ this aint	13
^ this is	31
^ this isnt	14
^ this number	19
^ this weather	-17
^ throw	14
^ tiene	-10
^ tienen	6
^ tienen el	-5
^ tienen mal	19
^ tienes	-9
^ tired	-5
^ tiren	7
^ tkae	7
^ tkae me	7
^ todavia	11
^ told	-8
^ too	8
^ took	-31
^ toss	18
^ toss my	18
^ trabajo de	-7
^ traia	-6
^ trying	-6
^ trying to	-6
^ two	-8
^ un	15
^ un enroll	20
^ undo	11
^ unenroll	10
^ uno	-22
^ unsubcribe	15
^ unsubscribe	10
^ unsubscribe please	7
^ unsuscribe	5
^ usted	9
^ ustedes	-13
^ ustedes son	-8
^ va	-14
^ vamos	-10
^ van	-15
^ vayanse	52
^ vayanse al	31
^ vete	11
^ vete al	13
^ visit	-5
^ visor	-9
^ voice	-6
^ voy	18
^ voy a	33
^ voy saliendo	-8
^ wait	-7
^ want	-10
^ wasnt	-19
^ watched	-8
^ we are	13
^ we ran	-5
^ wepa	-16
^ what	-18
^ what if	-6
^ whatever	21
^ whatever i	8
^ whats	-30
^ whats the	5
^ whats your	-15
^ when	8
^ when are	16
^ when does	-8
^ when will	13
^ where do	17
^ where you	-13
^ wheres	10
^ wheres the	10
^ which	12
^ which one	-10
^ who	-53
^ who are	-6
^ who do	-7
^ who is	9
^ who this	-7
^ who wrote	-8
^ whos	-7
^ whos this	-12
^ whose	-8
^ why are	8
^ why wont	24
^ will my	-6
^ will there	-5
^ will they	-5
^ will you	20
^ wipe	9
^ wont	-9
^ wont fit	-5
^ would	23
^ would it	13
^ would you	15
^ wrong	13
^ wrong door	-11
^ wrong number	-10
^ y	-9
^ y que	-9
^ ya	-71
^ ya acabe	-28
^ ya dije	-9
^ ya estoy	8
^ ya estuvo	13
^ ya le	-11
^ ya les	29
^ ya los	27
^ ya mande	-10
^ ya me	-6
^ ya mero	-11
^ ya ni	-8
^ ya no	-26
^ ya parale	-8
^ ya parele	10
^ ya parenle	7
^ ya quedo	-7
^ ya se	-7
^ ya tengo	-8
^ ya termine	-6
^ ya vamonos	-5
^ ya van	16
^ ya voy	-10
^ yeah	-14
^ yep	-17
^ yes	-23
^ yes .	-6
^ yo	33
^ yo ni	7
^ yo no	12
^ yo soy	6
^ yo ya	6
^ you	14
^ you can	-7
^ you got	24
^ you guys	-5
^ you have	18
^ your	22
^ your going	28
^ youre	8
^ youve	13
^ yup	-8
^ yup .	-7
^ zero	32
^ zero interest	13
a	-36
a 3	-5
a _ $	-8
a _ .	82
a _ _ $	-35
a _ _ .	13
a _ _ 555	-11
a _ _ a	18
a _ _ be	-7
a _ _ but	13
a _ _ de	10
a _ _ del	-9
a _ _ digo	11
a _ _ el	-7
a _ _ es	6
a _ _ eso	-13
a _ _ favor	-14
a _ _ i	18
a _ _ it	-15
a _ _ its	5
a _ _ jaja	-10
a _ _ la	-8
a _ _ las	-11
a _ _ left	9
a _ _ los	36
a _ _ make	-6
a _ _ me	-11
a _ _ mi	-9
a _ _ ni	6
a _ _ no	23
a _ _ of	6
a _ _ otro	30
a _ _ pero	-14
a _ _ por	-6
a _ _ si	-9
a _ _ the	7
a _ _ then	15
a _ _ they	-5
a _ _ to	22
a _ _ unsubscribe	21
a _ _ y	-11
a _ _ ya	-6
a _ _ yo	-8
a _ _ your	-6
a _ a	-11
a _ abuelo	-6
a _ al	20
a _ and	17
a _ app	-7
a _ at	5
a _ basura	8
a _ called	-6
a _ casa	-12
a _ cause	6
a _ celular	20
a _ companera	25
a _ con	7
a _ day	-6
a _ de	-9
a _ dejen	21
a _ del	22
a _ el	-5
a _ en	-11
a _ escuela	6
a _ esposo	-10
a _ familia	14
a _ for	-26
a _ from	-9
a _ gente	7
a _ i	8
a _ jefe	-6
a _ la	-6
a _ le	9
a _ linea	21
a _ lista	-14
a _ lo	-15
a _ los	-15
a _ marido	-7
a _ me	-7
a _ mejor	-7
a _ mensajes	8
a _ muchacha	15
a _ ni	9
a _ not	-6
a _ now	-8
a _ number	26
a _ of	-6
a _ on	-6
a _ one	-17
a _ pais	5
a _ para	-8
a _ patron	-7
a _ please	-13
a _ policia	30
a _ primo	12
a _ que	-25
a _ quiten	6
a _ si	-6
a _ sin	-7
a _ stop	-6
a _ telefono	5
a _ to	-14
a _ truck	10
a _ un	9
a _ y	22
a cambiar	-8
a cambiar de	-8
a cancelar	-11
a church	8
a company	7
a company phone	7
a contract	-7
a contractor	8
a decir	12
a decir al	13
a denunciarlos	30
a dieta	-13
a dios	-6
a dios $	-5
a donde	20
a dormir	-10
a dormir $	-7
a double	10
a dr	-6
a escribir	20
a escribir $	21
a escribir los	8
a esta	23
a este	7
a este $	-14
a este celular	12
a este telefono	5
a esto	18
a esto $	6
a favor	10
a favor and	10
a funeral	-15
a funeral $	-15
a good	-11
a great	-6
a hacer	8
a job	10
a joke $	-6
a joke .	7
a la	18
a la app	-7
a la basura	8
a la casa	-11
a la de	-8
a la escuela	6
a la gente	7
a la lista	-14
a la policia	30
a las	-9
a lawyer	-6
a llamar	7
a llegar	12
a lo	-7
a lo mejor	-7
a los de	-8
a los del	23
a los mensajes	7
a los que	-10
a mandar	21
a mandar nada	5
a map	-13
a mi	-16
a mi $	-11
a mi abuelo	-6
a mi casa	9
a mi celular	8
a mi esposo	-10
a mi familia	14
a mi jefe	-6
a mi marido	-7
a mi no	11
a mi pais	5
a mi patron	-7
a mi primo	12
a mi y	27
a mis	-6
a molestar	6
a molestar a	6
a nada	8
a new	16
a new number	27
a new one	-11
a new phone	-10
a new truck	11
a ningun	26
a nurse	8
a otro	28
a otro $	43
a parar	7
a parar de	8
a plate	-6
a poner	-30
a que	-18
a que hora	-10
a question	-6
a question $	-5
a quien	-24
a quitar	-15
a raise	-9
a reportar	8
a robot	21
a sacar	11
a salir	10
a salir de	10
a seat	-6
a strike	-7
a su	25
a supervisor	-7
a textear	11
a textear $	11
a todos	-11
a todos los	-7
a tu	-10
a usted	-14
a ustedes	-11
a ver	-6
a ver $	-5
a way	8
a way to	9
a week	-9
a word	-14
able	-9
able to	-9
abogado	19
abogado _ _ a	8
abogado _ un	-6
abogado para	-12
about _ $	-23
about _ _ you	21
about _ job	6
about _ number	-7
about _ or	6
about _ removed	20
about _ union	16
about getting	5
about it	6
about it $	-10
about my	-19
about the	9
about the job	6
about the union	16
about to	-12
about you $	-11
about your	-7
abre	-18
abre $	-8
abrieron	-6
abuela	-25
abuela ya	-19
abuelita	12
abuelita _ que	13
abuelita dice	13
abuelita dice que	13
abuelo _ _ en	5
abusos	-18
abusos $	-8
acabe	-28
acabo	8
acabo no	6
acoso	30
acoso $	29
across	7
actual	6
actually	-6
add _ _ to	7
add me	8
add me to	12
add my	7
address $	-6
adios	7
afecta	-9
after	-27
after _ _ $	-16
after _ _ not	-7
after i	11
after they	-6
afuera	-21
afuera $	-19
again	25
again $	19
again .	-10
again _ _ the	12
again _ me	13
again _ the	-5
again and	17
again get	12
again im	8
against	24
against _ _ to	10
against _ law	10
against the	12
against the law	10
agarra	-11
agarra _ _ $	-7
agarro	-17
agarro _ _ y	-11
agarro _ celular	-11
agarro el	-12
agarro el celular	-11
agencia	-23
agencia $	-8
agency _ the	9
ago	23
ago $	-6
agradeceria	6
agradezco	29
agreguen	5
agua	-11
aguanto $	-6
ahead	-6
ahi	-16
ahi _ $	9
ahi _ _ $	-16
ahi _ _ a	-8
ahi _ _ le	-7
ahi _ el	7
ahi estare	-8
ahora	-6
ahorita	-19
ahorita $	-20
ahorita no	-8
ahorrese	28
aint	18
aint _ $	-19
aint _ _ $	16
aint me	-18
aint me $	-18
al	-87
al 555	-5
al _ _ $	-32
al _ _ aqui	-8
al _ _ celular	12
al _ _ me	-11
al _ _ mi	-15
al _ _ no	-10
al _ con	19
al _ de	-19
al _ equivocado	-20
al _ jaja	-6
al _ mi	20
al _ por	-5
al _ que	-17
al _ y	-17
al capataz	-20
al carajo	31
al carajo con	20
al celular	-6
al contrario	-8
al contrario $	-8
al de	8
al diablo	14
al fin	-9
al gato	-7
al gato $	-7
al gerente	-5
al gerente $	-6
al grupo	-32
al lider	-6
al manager	-8
al manager que	-8
al numero	-12
al otro	-7
al perro	-5
al perro $	-5
al principio	-17
al supervisor que	-7
alerts	11
alerts $	7
algo	-20
algo $	-8
alguien	-10
alguien _ _ de	-5
alguien me	-9
algun	-7
alive	-31
all	25
all $	32
all _ $	19
all _ _ $	-25
all _ _ but	8
all _ _ i	-10
all _ _ to	6
all _ but	-9
all _ communication	8
all _ info	17
all my	-11
all of	-6
all text	7
all that	10
all these	-8
all to	-6
all you	11
alla	-15
alla $	-11
almost	-6
alone	71
alone $	52
alone hes	-11
alone i	36
already	26
already $	6
already .	-7
already _ _ be	11
already _ me	11
alto	97
alto $	84
alto _ _ $	10
alto _ _ mensajes	7
alto _ favor	24
alto _ los	5
alto a los	5
alto ahi	-6
alto por	23
alto por favor	24
alto y	15
always	-15
always _ $	-6
am	14
am $	-6
am .	-7
am _ $	11
am _ _ in	-6
am _ _ national	12
am _ _ of	8
am _ _ to	-6
am _ the	12
am a	10
am i	-29
am on	12
am on the	12
amazon	-9
amen	-21
amenazas	-18
ami	8
amigo	6
amigo $	7
amor _ dios	9
amor de	9
amor de dios	9
an	12
an _ _ for	18
an _ out	16
an opt	16
an opt out	16
and	58
and _ $	18
and _ .	9
and _ _ $	-21
and _ _ .	11
and _ _ a	13
and _ _ alone	-5
and _ _ are	10
and _ _ back	6
and _ _ be	-6
and _ _ feel	5
and _ _ get	-8
and _ _ getting	5
and _ _ his	6
and _ _ i	13
and _ _ no	6
and _ _ note	-6
and _ _ nothing	-6
and _ _ number	7
and _ _ on	-11
and _ _ out	-5
and _ _ says	-20
and _ _ texts	-7
and _ _ thats	9
and _ _ the	17
and _ _ this	5
and _ _ to	11
and _ _ want	-6
and _ _ you	22
and _ _ your	-6
and _ about	5
and _ all	8
and _ already	-5
and _ cant	13
and _ give	-11
and _ goes	10
and _ hand	12
and _ husband	-7
and _ is	6
and _ it	-17
and _ lol	6
and _ me	-6
and _ my	13
and _ one	-5
and _ put	-6
and _ seen	-5
and _ signed	8
and _ text	7
and _ thing	11
and _ wakes	8
and _ what	27
and _ will	5
and _ you	11
and _ your	-5
and a	-5
and cant	-9
and cant get	-9
and desist	12
and dont text	7
and forget	15
and he	6
and her	-6
and i	18
and i cant	7
and i got	6
and ill	20
and im	12
and it	9
and its	10
and its all	9
and lose	21
and lose my	20
and my husband	-7
and never	-10
and no	-7
and now	-15
and now i	-7
and now it	-17
and put	-12
and she	10
and she said	6
and still	-8
and take	5
and the	-10
and then	-6
and this	10
and this thing	11
and wont	-5
and wont give	-11
and you	12
anda	29
anda _ $	23
anda _ _ de	-7
anda _ quien	21
anda preguntando	21
anda preguntando quien	21
andar en	9
anden	14
anden _ $	11
anden mandando	7
anden mandando $	5
ando	-12
ando _ _ $	-5
ando _ eso	5
ando con	10
ando de	-8
anduve	6
anduve _ la	6
anduve en	6
anduve en la	6
announced	-5
ano $	-7
anoche	-7
anos	-9
anos en	7
anos y	-7
another	20
answers	-8
antes	-29
antes de	-7
antes que	-10
anti	-5
anti _ _ $	-5
anti union	-5
anular	18
anulen	19
anulen _ _ $	19
anulen mi	19
any	16
any _ $	12
any _ _ the	7
any _ _ these	5
any _ of	-8
any day	-7
any further	12
any more	11
any more $	11
any more of	-8
any of	-8
anybody	-10
anymore	20
anymore $	38
anymore .	6
anymore _ _ it	-6
anymore _ i	-5
anymore but	-7
anymore i	-6
anyone	-13
anything $	-11
anytime	-8
anyway	-10
apago	28
apaguen	22
apaguen eso	24
apoyo	7
app	-24
app _ _ me	-9
app _ me	7
app que	-7
apparently	-16
appreciate	20
appreciate it	20
appreciate you	-11
april	15
april $	18
apt	-16
apt _ $	-15
apunta	-8
apuntado	24
apunten	-6
apunto	6
aqui	68
aqui $	20
aqui .	-5
aqui _ $	27
aqui _ _ es	10
aqui _ _ me	-9
aqui _ es	18
aqui _ no	11
aqui al	-6
aqui es	7
aqui no	19
aqui no es	18
aqui por	-9
aqui si	9
aqui todo	-13
arbitration	-26
are	-29
are _ $	-24
are _ .	6
are _ _ $	-15
are _ _ in	10
are _ _ my	-10
are _ but	6
are _ going	25
are _ interested	14
are _ this	-9
are bad	-10
are bad $	-10
are killing	-6
are not	15
are trash	-6
are you $	-9
are you going	27
around	-7
around $	-7
arret	38
arriba	-7
arriesgarme	9
as _ $	-7
as _ _ $	-6
as _ _ .	6
as _ joke	7
as a joke	7
as spam	-6
as spam $	7
asador	-6
asi	-12
asi _ _ $	18
asi _ _ me	6
asi _ en	-6
asi _ no	11
asi _ se	5
asi que	28
asi que no	11
ask	-16
ask _ _ $	-11
ask _ you	8
ask again	18
ask again $	18
ask me	-12
ask who	-12
asked	16
asked _ _ $	25
asked _ _ quit	-5
asked _ be	-8
asked _ my	-7
asked _ people	16
asked _ the	-7
asked about	-6
asked for	-24
asked if	-7
asked to	-8
asked to be	-8
asked you	25
asking	-17
asking _ _ $	19
asking _ i	-6
asking _ to	14
asking for	-17
asking you	15
asking you to	15
asks	-7
asks me	-7
at	-42
at 5am	7
at 5am $	7
at 7	6
at _ .	7
at _ _ $	-18
at _ _ and	10
at _ _ im	-6
at _ _ job	10
at _ _ not	-6
at _ _ place	6
at _ _ station	5
at _ _ stop	-7
at _ _ to	-17
at _ and	6
at _ end	-21
at _ gate	15
at _ hall	-7
at _ hospital	7
at _ number	20
at a	-10
at all	37
at all $	23
at hr	-10
at hr $	-10
at least	7
at lunch	6
at my	6
at night	-7
at text	-18
at the gate	16
at the hall	-7
at the hospital	7
at this	14
at this number	21
at work	-17
ate	-16
ate _ $	-8
attorney	31
attorney _ _ i	7
attorney general	19
audiencia	7
august	7
aumento	-14
aumento $	-8
aun	-6
autocorrect	-13
autocorrect .	-11
autorice	7
autorizacion	11
autorizacion _ _ $	9
avisarme	-12
avisarme $	-12
avisaron	-7
avisen	30
avisen $	13
avisen _ _ $	18
avisen de	18
aviso	-29
aviso $	-22
aviso _ $	6
avisos	36
avisos _ $	12
avisos _ _ celular	20
avisos _ _ no	6
avisos _ mi	20
avisos a	6
avisos a mi	6
avisos de	10
away	36
away $	36
away _ $	-18
away _ _ $	12
away _ _ phone	8
away _ my	8
away from	15
away from my	8
away please	19
ayer	9
ayer $	-6
ayer _ hoy	23
ayer y	23
ayer y hoy	23
ayuda	-17
ayuda _ _ $	-11
ayuda _ favor	-11
ayuda por	-11
ayuda por favor	-11
ayudante	-8
ayudante _ _ $	-8
b	-8
babe	-12
babe $	-9
baby	-7
babysitter	6
back $	-20
back .	13
back . i	15
back _ $	-27
back _ _ $	6
back _ i	15
back at	-10
back in	-10
back in $	-11
back my	26
back on	-5
back so	10
back to	9
bad	-31
bad $	-27
badge	-19
badge _ it	-5
baja	104
baja $	131
baja .	-8
baja . yo	-8
baja _ $	56
baja _ _ $	5
baja _ _ mensajes	-7
baja _ _ no	-19
baja _ el	-6
baja _ favor	24
baja _ los	-7
baja _ seguro	-5
baja _ yo	-8
baja de los	-7
baja del	-6
baja del seguro	-5
baja por el	-6
baja por favor	24
bajame	9
bajame de	9
bajan	15
baje	-29
bajen	12
bajen _ _ de	14
bajenme	10
bajenme _ _ lista	6
bajenme de	10
bank	-9
barrio	-6
basta _ _ $	-11
basta _ propaganda	-6
basta con	-10
basta de	-9
basta de propaganda	-6
basta y	9
bastante	-5
basura	25
bathroom	-8
battery	-9
battery dying	-6
be	51
be $	40
be _ .	-7
be _ _ $	36
be _ _ asking	-10
be _ _ list	9
be _ _ my	-8
be _ _ that	-8
be _ _ the	11
be _ from	15
be _ i	-7
be _ if	5
be _ me	32
be _ off	-5
be _ so	6
be _ this	14
be _ with	-9
be a	8
be able	-8
be able to	-8
be contacted	6
be contacting	27
be in	-8
be in the	-6
be late	-14
be late $	-6
be my	10
be on	27
be on the	6
be on this	14
be possible	13
be removed	9
be removed $	9
be removed from	7
be texted	20
be texted $	20
be texting	11
be texting me	11
be there	-25
be there $	-12
be there with	-9
beans	-7
bears	-6
beat	33
beat _ $	40
bebe	-9
because	-19
because _ _ is	-10
because i	-7
because my	-10
bed	-8
bed $	-6
been	-46
been _ .	7
been _ _ years	-6
been _ _ yrs	-9
been _ for	5
been _ off	-6
been here	-13
before	15
before $	-11
before _ _ $	17
before _ _ it	15
before _ _ sees	15
before i	13
before my	15
beg	14
beg you	14
begging	24
behind	-17
behind you	-16
being	26
being _ $	34
belongs	6
belongs to	6
bendicion	-9
bendicion _ ya	-9
best	-17
best $	-15
beto	21
beto $	23
better	-25
better $	-16
bien	-34
bien _ $	-8
bien _ _ $	-6
bien _ mensajes	-6
bien los	-6
bien los mensajes	-6
big	-6
bill _ _ $	16
birthday	-5
biscuit	-5
bless	-5
bless _ $	-5
bless you	-6
blew	-13
blew up	-12
block	31
block _ $	25
block _ _ $	-5
block _ _ number	-9
block my	-11
block party	-6
block you	28
blocked	35
blocked $	25
blocked _ _ $	26
blocked _ _ your	12
blocked _ of	12
blocked my	-6
blocked the	-7
blocking	35
blocking you	-5
bloqueado	26
bloqueados	34
bloqueados _ _ $	9
bloquear	10
bloquearlos	44
bloquee	19
bloqueo	11
bloqueo $	8
bloqueo los	-27
bloquie	12
blowing	23
blowing _ _ phone	9
blowing _ my	9
blowing up	9
blowing up my	9
blows	-13
blue	-13
board	-9
bonito	6
boots	-9
boots $	-7
borra	18
borra _ _ $	23
borra eso	-16
borra eso $	-13
borrame	-25
borrame $	27
borrame del	27
borrar	28
borrar $	51
borrar _ _ $	-30
borrar _ numero	10
borrara	-8
borraron	-11
borre	31
borre $	21
borre todo	13
borreme	-55
borreme $	-68
borren	14
borren $	27
borren _ _ $	-7
borren _ datos	-26
borren _ numero	17
borren el	-9
borren mi	20
borren mis	-26
borren mis datos	-26
borren su	13
borren su numero	13
borrenlo	54
borrenlo $	38
borrenme	91
borrenme $	72
borrenme _ $	6
borrenme _ _ $	12
borrenme no	6
borres	-17
borro $	8
bos	-44
boss	-39
boss $	15
boss _ $	-7
boss _ _ $	-6
boss _ _ a	-8
boss _ _ from	-11
boss _ _ me	-6
boss _ _ off	10
boss _ _ texting	-18
boss _ stop	-18
boss know	-5
boss sees	10
boss take	10
boss to	-20
botas	-10
botas $	-7
both	24
both _ $	29
bother	16
bother _ _ $	12
bother me	15
bothering	24
bothering me	27
bottom	-5
bottom _ $	-5
boxes	-10
boxes $	-7
boy	-10
bread	-11
bread $	-8
break	5
break room	12
breakroom	-7
breakroom $	-6
breaks	-10
bring	-22
bring _ $	-5
bring _ _ $	-9
bringing	-18
bringing _ _ $	-5
bro	57
bro $	45
broke $	-9
broke _ _ so	20
broma	12
broncas	6
brother $	-5
brother _ law	8
brother in	8
brother in law	8
brought	-5
brown	-5
bucks	-6
buen	-8
buen _ $	-9
buena	-9
buenas _ $	-5
buenas noches	-6
buenas noches $	-6
bueno	-10
bueno $	-10
bueno _ _ $	9
bueno de	10
buried	8
burn	6
burn _ _ $	6
burn _ number	6
bus	-26
bus $	-11
bus _ $	-8
bus _ _ $	-7
bus _ _ me	8
bus _ now	-7
bus stop	-14
bus stop $	-7
bus stop now	-7
busquen	48
busquen $	22
busquen _ _ $	19
busquen _ otro	20
busquen en	6
buster	-8
but	-7
but _ $	-8
but _ _ $	-14
but _ _ got	19
but _ _ is	-7
but _ _ me	6
but _ _ more	-6
but _ _ not	15
but _ _ to	11
but _ _ want	11
but _ do	-9
but _ else	-5
but _ i	19
but _ manager	8
but _ me	-16
but _ my	-19
but _ no	-6
but _ texts	21
but he	-5
but i	-8
but i do	-9
but id	14
but id like	5
but if	-6
but ill	-5
but im	11
but my manager	8
but not	-6
but now	11
but the	20
but then	-8
but who	-8
buzz	6
buzzes	14
by	-28
by _ $	-29
by _ .	7
by _ _ $	-9
by _ _ my	-6
by _ name	13
by that	9
by that name	9
bye	7
bye _ $	-5
bye _ _ $	9
bye felicia	-7
c	-9
cabe	-37
cabe _ $	-25
cabe mas	-16
cable	-16
cada	18
cada _ me	14
cada mensaje	19
cada rato	-5
cadena	33
cadena $	26
caer	6
cafe	-12
cafecito	-5
cajas	-7
cake	-9
cake _ _ $	-5
call	-8
call $	11
call _ $	30
call _ _ $	8
call _ text	13
call from	-13
call list	33
call list $	33
call me	-44
call me $	-15
call my	-5
call registry	12
called	-18
called _ _ .	-7
callense	17
calling	13
calling _ _ $	18
calling _ _ .	-5
calling _ cops	18
calling and	6
calling me	-9
calling the	17
calling the cops	18
calls	-26
calls _ $	-21
calor	-15
calor _ _ $	-8
camara	-7
cambiar de	-8
cambiar el	6
cambie	-29
cambie _ _ $	-28
cambie _ numero	-30
cambie de	-29
cambie de numero	-30
cambio	10
cambio _ _ $	9
cambio de	11
came	-9
camera	-7
camera $	-7
campana	7
campana $	7
can	-59
can _ $	-7
can _ _ $	37
can _ _ anytime	-7
can _ _ getting	-7
can _ _ him	-34
can _ _ me	-7
can _ _ my	7
can _ _ name	9
can _ _ number	6
can _ _ off	12
can _ _ out	-16
can _ _ these	-19
can _ _ unemployment	-6
can _ _ up	10
can _ _ with	14
can _ get	-11
can _ have	14
can _ let	-6
can _ me	6
can _ my	15
can _ not	40
can _ see	-13
can _ send	-6
can _ stop	-24
can _ take	-6
can drop	19
can drop me	13
can help	-6
can i	-20
can i have	14
can quit	6
can someone	11
can someone remove	5
can take	14
can take my	9
can text	-7
can text me	-7
can they	-5
can use	-6
can we	8
can you get	-14
can you send	-6
can you stop	-19
cancel	39
cancel $	20
cancel _ $	10
cancel _ order	-13
cancel that	-15
cancela	15
cancela _ _ de	15
cancelacion	10
cancelar	11
cancelar $	15
cancelar _ $	12
cancelaron	-9
cancelaron _ vuelo	-6
cancelaron el	-7
cancelaron el vuelo	-6
cancele	-6
canceled	-17
cancelen	5
cancelled	-6
cancelo	-7
cancion	-8
cansada	-10
cansada $	-8
cant	-29
cant _ $	-6
cant _ _ $	-21
cant _ _ anymore	12
cant _ _ texts	7
cant _ here	-8
cant _ off	-9
cant _ the	5
cant _ these	21
cant _ this	-15
cant _ you	-7
cant do	-9
cant do this	-7
cant get off	-9
cant have	10
cap	-9
capataz	-22
car	-26
car $	-10
cara	-10
cara $	-9
carajo	27
carajo con	20
card _ _ my	23
card and	20
cards	-9
care	6
care about	6
cargar	-15
cargar $	-14
carmen	8
caro	-10
carro	-21
carro $	-13
cartas	-17
cartas de	-7
casa	-22
casa _ no	-9
casa y	-10
casas	10
caso $	-10
caso que	14
causa	10
cause	32
cause the	21
cause you	6
cayo	-6
cease	36
cease $	19
cease _ _ $	5
cease _ desist	12
cease and	12
cease and desist	12
cell	22
cell $	9
celular	88
celular $	63
celular _ $	30
celular _ _ de	5
celular _ _ la	6
celular _ _ no	-10
celular _ _ que	14
celular _ _ trabajo	-12
celular _ a	5
celular _ el	-15
celular _ la	-7
celular borrenlo	7
celular en	-33
celular en la	-7
celular no	14
celular quitenlo	14
celular y	-14
celulares	-7
cene	-15
ceo	31
cerraron	-7
cese	9
cese _ _ $	9
cesen	36
cesen _ _ $	19
chairs	-19
chamba	13
chamba $	13
changed _ $	-16
changed _ _ at	-8
changed my	15
changed phones	-15
changed phones $	-15
charge	6
charger	-22
chat	11
chat $	7
chat .	5
chat _ that	-5
check	-24
check $	5
check _ $	-12
check _ _ wife	-9
check _ my	-9
check again	-12
check again $	-12
checking	-21
checking on	-10
cheese	-11
cheese $	-5
cheque	-10
chicken	-26
chicken $	-22
chico	24
chill $	-15
chingando	17
chingando $	17
chinguen	14
chingues	-15
chip	7
chip _ _ pasada	8
chip _ semana	8
chip la	8
chip la semana	8
chisme	-6
chivas	-7
chivas $	-7
choice	15
church _ _ it	8
chuy	-5
chuy soy	-5
cierren	10
cierren _ _ por	10
cierren mi	11
cierto	-9
cierto $	-7
cinco	-8
citizenship	7
citizenship _ .	7
claims	12
claro	-5
clase	-8
clase _ ingles	-8
clase de	-8
clase de ingles	-8
clean	-5
clear	8
client	7
clipboard	10
clock	-7
clock $	-6
close	-6
closed	-16
closed $	-16
cobre	-7
cocina	-10
cocina $	-7
coffee	-21
coffee _ the	-5
cola	-9
cold	-10
cold $	-5
collar	-5
college	8
come	-35
come $	-9
come .	6
come _ _ $	-14
come _ _ been	6
come back $	8
come over	-9
come through	-8
comente	26
comer	-9
comer _ _ $	-6
comes	-13
comi	-13
comi _ _ $	-7
comida	-9
comin	12
coming $	-12
coming _ _ $	-5
coming _ _ .	10
coming _ i	13
coming and	12
coming to	7
comiste	-11
comiste $	-11
communication	8
communication _ this	5
como	-21
como _ $	-14
como _ _ a	11
como _ _ al	-8
como _ _ mensajes	-17
como _ _ mi	6
como _ _ notificaciones	13
como _ _ para	9
como _ borro	15
como _ de	19
como _ dejar	6
como _ digo	-8
como _ los	-18
como _ me	-5
como _ que	-6
como _ quito	8
como _ salgo	-9
como elimino	-21
como la	-6
como le	18
como le digo	-8
como lo	5
como me borro	15
como me salgo	-9
como no	-12
como puedo	6
como puedo dejar	6
como que	9
como se	7
como spam	8
como spam $	8
companera	25
companera que	26
companeros	-15
companeros $	-12
compania	-22
compania $	-24
compania _ _ $	7
compania _ _ no	5
compania _ que	5
compania de	-6
compania del	13
company $	-10
company _ _ $	21
company phone	7
complaint _ the	8
complaint with the	8
completo	-16
compre _ _ la	8
compre _ chip	8
compre este	8
compre este chip	8
comunicaciones	26
con	44
con _ $	9
con _ _ $	-26
con _ _ borren	7
con _ _ de	-14
con _ _ del	8
con _ _ le	11
con _ _ los	13
con _ _ no	16
con _ _ que	15
con _ _ y	7
con _ _ ya	17
con _ basta	-16
con _ compania	21
con _ de	6
con _ del	34
con _ guardias	-7
con _ mano	11
con _ mensajes	34
con _ mensajitos	8
con _ senor	-10
con _ sindicato	9
con _ textos	26
con _ turnos	-15
con _ union	10
con dos	-11
con el	-14
con el sindicato	-10
con el telefono	-6
con esa	-5
con ese	-8
con eso	61
con eso $	34
con eso basta	-16
con este	-13
con esto	7
con gripa	-5
con la	17
con la compania	21
con lo	16
con los	33
con los mensajes	31
con los textos	17
con mi	-32
con sus	8
con tanto	19
con tu	32
con tu sindicato	19
con una	-12
con una persona	-7
con ustedes	12
con ustedes $	15
con visa	5
con z	-12
con z $	-12
confirmar	-6
confunden	18
confusing	24
conmigo	20
conmigo $	12
conmigo para	6
cono $	7
conozco	22
conozco _ _ $	27
conozco _ _ me	-24
consegui	-7
consent	66
consent $	24
consent _ $	34
consent to	6
consentimiento	19
consentimiento para	12
consultor	-6
consultorio	8
contact	66
contact $	28
contact _ $	11
contact _ _ $	24
contact my	7
contact please	20
contact please $	10
contactado	26
contactar	19
contactar $	20
contactarme	24
contactarme $	24
contacte	19
contacted	5
contacten	6
contacting	28
contacting _ _ $	7
contacting me	21
contacto	40
contacto $	35
contacts	-5
contacts $	-5
contar	-5
contesta	-14
contesta $	-10
conteste $	-6
contesto	-20
contesto $	-6
contesto _ _ eso	-6
contesto _ por	-6
contesto es	-6
contesto es por	-6
contigo	-15
contigo $	-15
continue	18
contra	-6
contract	-26
contract _ $	-13
contractor	8
contrario	-8
contrario $	-8
contrato	-40
contrato $	-25
control	-16
control $	-16
cool _ _ the	7
cops	16
cops $	18
corazon	8
corran	-14
correct	24
correr	-7
corrieron	-5
cortaron	-7
corten	29
corten _ _ $	41
cortenla	38
cortenle	19
corto	-18
cosa $	6
cosas	22
cosas $	33
cosas _ _ $	7
cosas _ me	8
cosas _ trabajo	8
cosas del	8
cosas del trabajo	8
cosas no	6
cosas no me	6
couch	-7
couch $	-6
could	30
could _ _ be	32
could i	6
could you	20
count	-25
count _ _ $	-22
count _ _ of	8
count _ out	-13
count me	-17
count me out	-13
county	6
course	-11
cover	-7
coworker	-8
crazy	-6
crazy $	-6
crean	-10
credito	-14
creer	-8
crei	10
crei _ era	10
crei que	10
crei que era	10
creo	-9
creo $	-6
crew	-10
crew _ _ $	-5
cross	12
cry	-13
cual	-20
cual _ _ palabra	18
cual _ el	-7
cual _ la	16
cual es el	-7
cual es la	16
cuando	-25
cuando _ $	-10
cuando _ _ $	-24
cuando _ _ a	11
cuando _ _ contar	-5
cuando _ a	11
cuando _ de	-5
cuando _ la	-5
cuando me	18
cuando van	12
cuando van a	12
cuantas	7
cuantas _ _ tengo	14
cuantas veces	14
cuanto	-28
cuanto _ _ que	-12
cuanto _ tengo	-12
cuantos	-8
cuarto	-5
cuartos	-17
cuartos de	-7
cuenta	9
cuenten	6
cuenten _ para	6
cuenten conmigo	6
cuenten conmigo para	6
cuentenme	-9
cuento	-6
cuesta	11
cuesta dejen	18
cuidado	-9
cuidado $	-8
cuide	5
cuide $	9
culpa	7
culpa _ ustedes	8
culpa de	7
culpa de ustedes	8
cunada	-7
cunada $	-14
cuota	-7
curtis	-7
cut	37
cut _ _ $	32
cut _ _ the	9
cut _ from	10
cut _ off	9
cut _ out	25
cut it	33
cut it out	25
cut me	13
cut me from	10
cut my	-11
cut off	-5
cut the	10
da	-24
da _ $	-7
daca	-9
daca $	-9
dad	-7
dad $	-11
dame	6
dame _ baja	6
dame de	6
dame de baja	6
damn	7
dan	-37
dan $	-5
dan _ $	-10
dan _ _ $	-15
dan _ _ .	-5
dan permiso	-9
dana	-17
dana $	-9
dar _ baja	7
dar de	7
dar de baja	7
dar mi	13
darme	14
darme _ baja	15
darme de	15
darme de baja	15
das	11
das _ _ plis	12
data	-30
data $	-31
datos	35
datos $	-36
datos _ su	5
datos de	5
datos de su	5
daughter	-13
daughter set	-14
daughters	9
day	-19
day $	-10
day _ $	-10
day _ _ $	-13
day _ _ me	15
day off	-7
day shift	14
days	-19
days _ _ $	-15
de	17
de _ $	46
de _ .	-11
de _ _ $	110
de _ _ .	23
de _ _ a	-10
de _ _ como	10
de _ _ con	-13
de _ _ de	16
de _ _ duermo	6
de _ _ en	-13
de _ _ esa	7
de _ _ eso	-9
de _ _ favor	-10
de _ _ interesa	-10
de _ _ la	-10
de _ _ le	16
de _ _ los	-17
de _ _ me	-16
de _ _ mensajes	8
de _ _ mi	11
de _ _ ni	6
de _ _ no	23
de _ _ nosotros	-6
de _ _ numero	7
de _ _ para	-11
de _ _ pero	-9
de _ _ por	38
de _ _ porque	-8
de _ _ puedo	-7
de _ _ quiere	-15
de _ _ quitenme	11
de _ _ se	-6
de _ _ seguro	-5
de _ _ tambien	-15
de _ _ todos	8
de _ _ ustedes	-19
de _ _ van	-7
de _ _ yo	-8
de _ agencia	-16
de _ avisos	26
de _ como	12
de _ compania	-30
de _ con	-8
de _ cosas	20
de _ de	6
de _ dejen	7
de _ despues	5
de _ el	-6
de _ empresa	-10
de _ en	-10
de _ esta	-6
de _ esto	16
de _ hija	-5
de _ humanos	-5
de _ jaja	-7
de _ las	10
de _ les	-15
de _ linea	-23
de _ lista	72
de _ los	-9
de _ manana	13
de _ me	-7
de _ mija	-5
de _ no	-8
de _ nomas	-6
de _ por	-26
de _ puedo	-5
de _ reunion	5
de _ sacaron	6
de _ sistema	10
de _ telefono	-8
de _ textos	11
de _ uniformes	-6
de _ verdad	-11
de _ vez	7
de _ ya	21
de ahi	55
de ahi $	38
de aqui	32
de aqui $	22
de avisarme	-12
de avisarme $	-12
de baja	66
de baja $	32
de baja .	-8
de baja de	-6
de baja del	-6
de basura	19
de broma	12
de cocina	-7
de cocina $	-6
de contactarme	6
de contactarme $	6
de contar	-5
de decir	-8
de dia	6
de difusion	9
de difusion $	9
de dios	9
de donde sacaron	6
de empleado	-7
de esa	36
de esa lista	12
de esas	5
de escribir	16
de escribir $	17
de escribirme $	5
de ese	11
de eso	21
de eso $	13
de esos	10
de esos $	10
de espera	-7
de esta	-9
de estar	22
de este	6
de esto	29
de esto $	27
de estos	6
de fuego	-5
de fumar	-6
de ingles	-11
de la	-10
de la agencia	-16
de la compania	-30
de la empresa	-10
de la lista	30
de la manana	13
de la reunion	5
de las	14
de lavanderia	-5
de llegar	27
de llorar	-7
de llover	-7
de los	11
de los avisos	18
de los textos	6
de los uniformes	-6
de mandar	9
de mandarme $	10
de mandarme cosas	20
de mandarme esto	7
de mandarme mensajes	-22
de mandarme sus	13
de mensajes	24
de mensajes $	25
de mi	-23
de mi $	17
de mi casa	5
de mi hija	-5
de mi linea	-21
de mi telefono	-8
de miedo	-9
de nada $	-8
de noche	-11
de noche $	-8
de noche y	8
de nomina	-26
de nomina $	-26
de otro	-12
de persona	15
de pintura	-8
de propaganda	-6
de que me	8
de recibir	17
de recibir esto	9
de recibir mensajes	13
de recibir sus	-13
de recursos	-5
de recursos humanos	-5
de semana	-13
de servicio	-8
de servicio $	-8
de su	28
de su lista	12
de su sistema	10
de sus	7
de sus avisos	5
de temporales	-16
de textearme	22
de textearme $	14
de texto	10
de textos	5
de tu	6
de tus	-5
de un	-19
de una	18
de una vez	7
de uniforme	-7
de union	5
de ustedes	7
de ustedes $	-6
de voz	-34
de ya	-14
de ya no	-14
dead	-27
dead $	-28
dead .	9
dear	5
dear sir	6
deben	7
decia	-9
decir $	-8
decir al	13
dee	-11
dee from	-11
deja _ paz	-8
deja de	20
deja en	-8
deja en paz	-8
dejalo	-9
dejalo _ $	-9
dejame	29
dejame _ $	10
dejame _ _ $	32
dejame _ la	-16
dejame _ paz	25
dejame en	7
dejame en la	-16
dejame en paz	25
dejame quieto	44
dejan	-8
dejan _ $	-22
dejan _ _ $	10
dejan de	6
dejan salir	-5
dejan salir $	-5
dejar	18
dejar _ _ $	13
dejar _ _ esto	6
dejar _ recibir	14
dejar de	23
dejar de recibir	14
dejaron	-22
dejaron de	-22
dejaron solos	5
deje	46
deje _ _ $	19
deje _ _ el	-6
deje _ _ en	26
deje _ escribir	14
deje _ fumar	-6
deje _ mi	16
deje _ paz	-6
deje de escribir	14
deje de fumar	-6
deje en	-6
deje en paz	-6
deje la	7
deje mi	29
dejeme	14
dejen	32
dejen $	50
dejen _ $	-12
dejen _ _ $	57
dejen _ _ a	-17
dejen _ _ con	-9
dejen _ _ los	16
dejen _ avisarme	-12
dejen _ de	-24
dejen _ escribirme	-17
dejen _ joder	-7
dejen _ llegar	27
dejen _ mandar	-12
dejen _ mandarme	-13
dejen _ textearme	6
dejen de avisarme	-12
dejen de escribirme	-17
dejen de joder	-7
dejen de llegar	27
dejen de mandar	-12
dejen de mandarme	-13
dejen de textearme	6
dejen la	28
dejen que	-11
dejenme	53
dejenme $	40
dejenme _ $	8
dejenme _ _ $	7
dejo _ _ ya	-6
dejo de	7
del	-20
del 2006	5
del _ $	-21
del _ _ $	11
del _ _ .	7
del _ _ a	25
del _ _ de	-5
del _ _ no	-14
del _ _ que	25
del _ _ yo	-6
del _ de	-15
del _ del	-5
del _ dental	-5
del _ el	-11
del _ en	-6
del _ ese	16
del _ les	-6
del _ me	11
del _ no	6
del _ nos	5
del _ number	5
del _ pero	-7
del _ turno	24
del _ y	-8
del group	16
del grupo	25
del grupo $	15
del horario	-7
del mayordomo	-19
del mayordomo $	-19
del my	5
del my number	5
del otro	20
del otro turno	24
del portal	-8
del portal de	-8
del seguro	-7
del seguro dental	-5
del sindicato	8
del sindicato $	17
del sistema	24
del telefono	17
del trabajo	15
del trabajo $	20
del turno	-5
del volante	-11
del volante pero	-7
delegados	-6
delete	45
delete $	23
delete _ $	47
delete _ _ info	27
delete _ _ its	6
delete _ _ number	-7
delete _ data	-25
delete _ my	6
delete _ number	7
delete _ old	-7
delete it	5
delete it $	6
delete me	11
delete my	-23
delete my data	-25
delete my old	-7
delete the	-6
delete this	9
delete this number	6
deleted the	8
delivery	18
demando	17
demando $	16
demasiado	-40
den	9
denise	9
dental	-6
denunciarlos	30
denuncio	33
depende	-5
deployed	11
deportar	-9
deportar a	-8
dept	7
dept $	8
derechos	-15
derechos $	-7
descanse	-13
desde _ _ $	13
desde _ _ que	10
desde _ me	-19
desde ayer	-6
desde el	23
desde que	-7
deseo	41
desinscribir	36
desist	15
desist $	8
despido	-17
despierta $	-5
despues	-6
despues $	10
despues _ _ $	-7
despues _ _ salir	-6
despues _ las	-5
despues de	-6
despues de las	-5
despues me	-6
detener	39
detener _ $	26
device	5
device _ _ $	5
di	23
di _ _ $	14
di _ _ para	13
di mi	20
di mi numero	8
di permiso	8
dia	-33
dia $	-11
dia _ $	-12
diablo	26
diache	-14
dice	-19
dice _ _ eso	-6
dice _ _ no	12
dice _ _ que	9
dice _ de	-9
dice _ ya	13
dice mi	12
dice que ya	13
dicen	-26
dicen _ me	-11
dicen que	-19
dicen que me	-11
dicho	-5
dicho que	-11
diciendo	8
diciendo que	8
did	-70
did _ _ $	-10
did _ _ my	-10
did _ _ on	9
did _ _ stop	-24
did _ _ that	-16
did _ _ to	-6
did _ see	-12
did i	11
did not	-29
did to	9
did you	-46
did you get	-9
didnt	-8
didnt $	-33
didnt _ me	8
didnt i	33
died _ $	-5
died sorry	-5
died sorry $	-5
dieran	-7
dieran _ baja	-7
dieran de	-7
dieran de baja	-7
dieron	-33
dieron _ _ $	-26
dieron _ numero	-9
dieron mi	-18
diet	-17
diet $	-17
dieta	-14
dieta $	-12
diez minutos	-5
dificil	20
dificil es	22
difusion	9
difusion $	9
diga	8
diga _ _ no	10
diga que	10
digale	10
digan	-9
diganle	-7
diganle _ _ que	-7
digas	-10
digits	32
digits $	32
digo $	11
digo _ $	-7
digo _ _ que	-18
digo _ manager	-8
digo _ me	10
digo a	12
digo al	-8
digo al manager	-8
digo que	-9
digo que me	11
dije	7
dije $	26
dije _ _ $	7
dije _ _ de	-8
dije _ _ jefe	-6
dije _ _ voy	-5
dije _ _ y	-11
dije _ lider	-6
dije _ me	7
dije _ mi	-7
dije _ no	18
dije _ si	-6
dije a	-16
dije a la	-8
dije a mi	-7
dije al	-27
dije al lider	-6
dije que	22
dije que me	11
dije que no	18
dije que si	-5
dijeron	-30
dijeron que	-22
dijiste	-9
dijo	-30
dijo $	-8
dijo _ _ a	-8
dijo _ _ tu	-8
dijo _ a	-8
dijo _ que	12
dijo _ va	-8
dijo que	-11
dijo que va	-8
dile	-11
dime	7
dinero	-10
ding	8
dinner	-6
dio	15
dio mi	7
dios	19
dios $	6
dios _ _ $	6
dios _ cuide	7
dios _ de	7
dios _ no	5
dios dejen	7
dios dejen de	7
dios los	8
dios los cuide	7
dios ya	6
dios ya no	5
direccion	-22
direccion $	-5
direccion _ _ $	-7
direccion _ favor	-6
direccion por	-8
direccion por favor	-6
disability	6
discontinue	24
discontinue _ _ $	11
discontinue _ messages	11
disculpe	-10
disculpe _ _ $	-6
disculpe pero	6
dispatch	-13
dispatcher	-6
dispatcher _ no	-5
dnc	36
dnt	58
dnt _ _ $	58
do	-10
do _ $	-8
do _ _ $	27
do _ _ a	-17
do _ _ any	7
do _ _ for	-6
do _ _ from	-44
do _ _ it	-11
do _ _ list	21
do _ _ my	-29
do _ _ registry	12
do _ _ rid	-6
do _ _ say	13
do _ _ the	-9
do _ _ these	10
do _ _ this	25
do _ _ to	11
do _ _ you	30
do _ block	-10
do _ call	58
do _ every	-6
do _ got	10
do _ have	-20
do _ leave	24
do _ let	-9
do _ make	11
do _ people	16
do _ report	-6
do _ say	-13
do _ send	13
do _ sign	-9
do _ text	7
do _ turn	7
do _ unsubscribe	-32
do _ want	20
do i	-13
do i block	-10
do i call	12
do i cancel	12
do i got	11
do i have	-8
do i leave	24
do i make	9
do i need	6
do i report	-6
do i say	-13
do i sign	-9
do i turn	6
do i unsubscribe	-32
do not	81
do not call	46
do not let	-9
do not send	13
do not text	8
do not want	29
do they	-9
do this	-8
do we	-8
do you	-12
do you have	-9
doblar	-9
dobles	-13
dock	-16
dock $	-14
docs	-8
docs $	-8
doctor	-5
doctor $	-11
documentos	-13
documentos $	-7
documents	-8
documents $	-7
does	-48
does _ _ end	-8
does _ _ get	-8
does _ _ stop	-6
does _ contract	-9
does _ get	6
does a	-6
does it	-5
does my	-5
does one	14
does that	-6
does the	-5
does this	-21
dog got	-5
doing	-11
doing _ $	-6
doing _ im	5
doing but	12
doing but im	5
dolares	-9
dolares por	-7
domingo	-9
domingo $	-6
domingos	-5
don	15
don _ $	23
don beto	23
don beto $	23
dona	7
donde	-6
donde _ $	-17
donde _ _ $	19
donde _ _ para	14
donde _ la	-11
donde _ para	5
donde me	18
donde sacaron	6
donde se	7
done .	-6
done _ _ $	12
done _ these	29
done _ this	-14
done getting	29
done w	-19
done with	6
dont	92
dont $	24
dont _ $	51
dont _ .	20
dont _ _ $	30
dont _ _ .	-6
dont _ _ again	25
dont _ _ anymore	-8
dont _ _ at	-7
dont _ _ be	-7
dont _ _ dont	12
dont _ _ hear	21
dont _ _ i	-10
dont _ _ it	7
dont _ _ line	17
dont _ _ lose	-16
dont _ _ me	-13
dont _ _ messages	16
dont _ _ no	-10
dont _ _ number	-49
dont _ _ off	-22
dont _ _ on	12
dont _ _ one	12
dont _ _ out	-6
dont _ _ phone	20
dont _ _ receive	7
dont _ _ she	-5
dont _ _ so	-6
dont _ _ stop	-25
dont _ _ text	38
dont _ _ that	16
dont _ _ this	6
dont _ _ to	-7
dont _ _ union	5
dont _ _ you	20
dont _ about	6
dont _ again	21
dont _ any	17
dont _ back	5
dont _ be	13
dont _ dad	-10
dont _ for	20
dont _ here	-14
dont _ him	-9
dont _ i	-9
dont _ if	-7
dont _ late	-12
dont _ my	-25
dont _ no	5
dont _ on	-5
dont _ or	21
dont _ texting	-40
dont _ the	-8
dont _ them	20
dont _ there	28
dont _ these	16
dont _ this	15
dont _ to	7
dont _ up	-11
dont _ who	10
dont _ you	11
dont _ your	22
dont ask	17
dont be late	-12
dont bother me	9
dont call	12
dont care	9
dont care about	6
dont come back	5
dont contact	21
dont contact my	11
dont do	-6
dont eat	-16
dont ever	9
dont ever text	9
dont forget	-7
dont get	-13
dont get it	-12
dont have	-8
dont hit	20
dont hit my	19
dont know	25
dont know if	-7
dont know who	10
dont leave	-5
dont let	-6
dont mind	-12
dont mind the	-9
dont need	27
dont need these	6
dont remove	-7
dont remove me	-7
dont report	-6
dont send	55
dont send any	10
dont send me	28
dont stop	-50
dont take	-17
dont take me	-20
dont tell	-11
dont text	29
dont text $	32
dont text it	11
dont text me	7
dont use	22
dont use it	10
dont wait	-10
dont want	51
dont want any	-12
dont want be	13
dont want my	-5
dont want the	12
dont want them	27
dont want these	9
dont want your	14
dont work	25
dont work there	32
dont worry	-13
dont write	20
dont write me	7
door	-25
door $	-21
dormir	-6
dormir _ _ $	-10
dormir al	7
dos	-11
dos $	-9
dos _ $	-9
dos _ _ me	9
dos _ _ y	9
dos _ de	-5
dos _ y	15
dos veces y	12
double	8
down	-42
down _ $	-21
down _ _ joke	7
down _ a	6
down as	6
down as a	6
down for	5
doy	27
doy _ _ $	12
doy _ baja	6
doy _ de	13
doy de	6
doy de baja	6
doy permiso	13
doy permiso de	13
dr	-6
dr _ $	-6
drawer	-12
drawer $	-12
drive	-6
driveway	-29
driving	-30
driving _ $	-7
drop _ $	11
drop _ _ $	-21
drop _ _ the	8
drop _ from	11
drop _ number	-14
drop me	21
drop me $	13
drop me from	11
drop my	6
drop my number	7
drop the	-21
duck	-7
duda	-9
duda $	-6
duele	-5
dueno	8
dueno _ _ no	6
dueno del	11
duermo $	-11
duermo _ dia	6
duermo de	6
duermo de dia	6
dues	-6
dues _ $	-5
duro	-7
duro $	-6
duty	-6
duty $	-8
dying	-7
early	-23
early _ _ $	-12
eat	-31
eat $	-9
eat _ $	-7
eating	-7
eating _ _ $	-5
echaron	-13
edificio	-18
eggs	-52
eggs $	-20
eggs _ the	-32
ekivocado	50
ekivocado $	50
el	-97
el 20	-6
el 20 $	-6
el 555	49
el 555 0163	11
el _ $	-12
el _ 0163	11
el _ 12	-21
el _ 2	-7
el _ _ $	21
el _ _ a	-10
el _ _ basura	20
el _ _ creo	-6
el _ _ de	-11
el _ _ dijo	-8
el _ _ dios	14
el _ _ el	-26
el _ _ empleado	-5
el _ _ es	-9
el _ _ fue	12
el _ _ gracias	-10
el _ _ le	-6
el _ _ mandan	-8
el _ _ me	-8
el _ _ mi	-12
el _ _ no	-9
el _ _ noche	5
el _ _ nos	-8
el _ _ parar	10
el _ _ por	-7
el _ _ preguntando	21
el _ _ que	-8
el _ _ sabado	-6
el _ _ servicio	-6
el _ _ su	-7
el _ _ vio	10
el _ _ vivo	21
el _ _ y	-12
el _ _ ya	14
el _ _ yo	7
el _ anda	18
el _ dijo	-5
el _ en	-15
el _ es	-7
el _ gracias	20
el _ la	22
el _ lleno	13
el _ me	-21
el _ no	-26
el _ o	-5
el _ pasado	10
el _ pero	-5
el _ por	-5
el _ porfavor	-7
el _ que	7
el _ se	21
el _ siempre	6
el _ sindicato	-11
el _ y	-20
el _ ya	-13
el _ yo	24
el amor	9
el amor de	9
el carro	-10
el carro $	-8
el celular	37
el celular $	51
el celular en	-21
el celular y	-12
el contacto	15
el contacto $	18
el contrato	-12
el contrato $	-5
el de	-14
el del	-9
el dueno	8
el dueno del	9
el elevador	-6
el elevador de	-6
el favor	18
el favor de	18
el formulario	-7
el gerente	-8
el jueves	-11
el link	-7
el lunes	-7
el manager me	6
el mayordomo	6
el mayordomo no	-7
el mensaje	22
el mensaje $	-7
el mes pasado	5
el nino	-6
el numero	-6
el numero $	30
el otro	-27
el otro $	-7
el otro sindicato	-11
el permiso	6
el puesto	-6
el puesto de	-6
el que	-8
el sabado $	-5
el servicio	37
el sindicato	8
el spam	15
el spam $	15
el supervisor	-9
el telefono	24
el telefono de	21
el trabajo	-6
el trabajo $	-14
el trabajo no	7
el turno	-7
el vuelo	-6
el ya	12
elevador	-8
elevador _ _ $	-6
elevador _ servicio	-6
elevador de	-6
elevador de servicio	-6
eliminame	14
eliminame $	13
eliminar	54
eliminar $	55
eliminen	37
eliminen _ _ $	20
eliminen mi	22
eliminenme	17
eliminenme _ _ $	16
elimino	-21
ella	15
ella _ _ desde	13
ella _ trabaja	16
ella no	22
ella no trabaja	16
else	40
else $	30
else _ _ $	7
else to	8
email	-13
emergencias	15
emergency	10
emoji	-10
emoji $	-10
en	-16
en _ $	39
en _ .	-9
en _ _ $	-16
en _ _ asi	6
en _ _ de	-8
en _ _ en	-12
en _ _ es	-6
en _ _ hasta	-7
en _ _ ingles	-7
en _ _ mayordomo	-6
en _ _ me	22
en _ _ mi	15
en _ _ ni	8
en _ _ por	-7
en _ _ que	-8
en _ _ sin	8
en _ _ su	13
en _ _ trabajo	-7
en _ _ y	10
en _ _ yo	6
en _ carro	-9
en _ celular	14
en _ con	12
en _ de	-14
en _ dia	-5
en _ el	-7
en _ en	13
en _ escritorio	-9
en _ la	-8
en _ lista	12
en _ otro	-5
en _ planta	7
en _ porfavor	-17
en _ primera	18
en _ que	-13
en _ recibo	-6
en _ sindicato	-8
en _ tienda	6
en _ trabajo	-15
en _ union	-8
en _ vida	5
en _ y	5
en _ ya	15
en casa	-7
en el	-39
en el carro	-8
en el trabajo	-13
en esa	6
en eso	42
en eso $	27
en espanol	-25
en espanol $	-8
en este	9
en esto $	-7
en huelga	-10
en ingles	-18
en la	-7
en la huelga	5
en la lista	-17
en la primera	19
en la tienda	6
en los	-10
en mexico	-5
en mi	-18
en mi celular	15
en mi vida	7
en ningun	-5
en otro	6
en otro lado	8
en paz	39
en paz $	35
en paz con	12
en paz el	-6
en que	10
en serio	-10
en serio $	-12
en su	32
en su lista	29
en un	-10
en:I am somebody else	159
en:I asked already	128
en:I want out	73
en:a carrier word alone	323
en:a number that is ours to change	-29
en:a phone of others	38
en:a phone's reaction	-42
en:an end with a word	30
en:another way	-52
en:asks or offers help	-49
en:at another hour	-60
en:be taken off	152
en:begging	63
en:blocking you	153
en:broken English	60
en:by mistake	-52
en:cancelled	-66
en:cannot get these	60
en:count me out	108
en:delete my number	174
en:do not call list	89
en:do not do something else	10
en:do not stop	-85
en:do not text me	189
en:do not use this number	53
en:do not want texts	200
en:do not want to hear from you	58
en:do not write to me	74
en:done with something else	-24
en:enough texts	74
en:fix your list	58
en:go away	164
en:how do I stop these	73
en:how do you have my number	39
en:in joke	-96
en:is there a way out	103
en:it is over between us	20
en:it is spam	50
en:keep them coming	-49
en:keep your texts	30
en:knock it off	116
en:leave me alone	143
en:leave something else	-55
en:make it stop	70
en:never text	68
en:no consent	154
en:no further contact	62
en:no job there any more	45
en:no longer wish	42
en:no more of something else	-100
en:no more texts	128
en:not interested	127
en:not interested, said alone	57
en:not this but that	45
en:not want something else	-84
en:of him or her	-8
en:of the boss	-42
en:off the schedule	-46
en:off work	-50
en:off your list	161
en:off, said alone	62
en:one more and	109
en:opt out	32
en:out of something else	-83
en:please and the word	53
en:please do not	55
en:quit the job	-60
en:quoted or on a sign	-39
en:refrain from texting	43
en:remove the picture	-77
en:removed, as news	-48
en:reported, blocked, of the work	-58
en:somebody else has the phone	42
en:spoken of us and together	-49
en:stop at the end	122
en:stop by, a bus stop	-85
en:stop doing something else	-54
en:stop it	165
en:stop texting	19
en:stop texting me	151
en:stop texting this phone	26
en:stop texting, whoever says it	45
en:stop the texts	167
en:swearing that dismisses	128
en:take me off	207
en:take me off your list	52
en:take my number off	34
en:text somebody else	152
en:the boss stops, texts or takes	-42
en:the end of something	-29
en:trying to stop these	9
en:turn me off	227
en:turn off the lights	-5
en:unsubscribe	283
en:voice and slips	37
en:what the word means	9
en:which word stops these	65
en:who are you	74
en:why am I still getting these	86
en:why they should end	-10
en:with the law	134
en:with them	-67
en:would you mind	30
en:wrong number	205
en:wrong, of something else	-68
en:you shall stop	108
encanta	-7
encanta $	-7
encargo	13
end	73
end $	18
end _ $	44
end _ _ $	17
end _ _ my	9
end _ text	10
end and	-8
end at	5
end it	27
end it $	17
end of	-17
end of the	-6
end the	36
end this	15
end to	-15
ends	-28
ends $	-11
ends in	-15
enero	-18
enfrente	-8
enganen	-8
english	-11
english _ _ $	-7
enough	10
enough _ _ $	6
enough _ the	10
enough _ you	8
enough of	7
enough texts	20
enough w	8
enough w the	8
enroll	20
ensenara	-6
ensenara _ _ $	-6
entendi	-22
entere	13
entere $	15
entero	6
entienden	25
entiendo	-12
entiendo _ _ $	-9
entrada	-5
entre	-10
enviar	23
envie	-11
envien	7
equivocada	17
equivocado	27
equivocado $	24
equivocado _ $	38
equivocado _ mi	-7
equivocado de	-13
equivocado en	-8
equivocado en mi	-6
equivocaron	9
equivocaron de	10
equivocaste	23
equivoco	32
equivoque	-15
era	-21
era _ $	-6
era _ _ ex	-14
era _ la	9
era _ mi	-17
era para	-10
era para mi	-17
erase	26
erase _ $	6
erase _ contact	14
erase me	6
erase me $	6
erase my	18
eres	-19
eres $	-17
error $	-6
es	-16
es $	19
es .	10
es 555	-10
es _ $	-48
es _ _ de	12
es _ _ deje	16
es _ _ mi	8
es _ _ no	9
es _ _ para	19
es _ _ que	-7
es _ _ quiera	-12
es _ _ quiero	12
es _ _ y	-9
es _ celular	12
es _ compania	-6
es _ consultorio	8
es _ es	-5
es _ eso	-6
es _ la	-6
es _ lo	-11
es _ me	-8
es _ mi	15
es _ mio	6
es _ no	-12
es _ numero	24
es _ palabra	16
es _ pedir	19
es _ pero	-8
es _ personal	6
es _ que	-7
es _ tanto	-7
es _ trabajo	-10
es _ un	9
es _ ya	8
es algo	-8
es cierto	-5
es de	39
es de mi	11
es el celular	11
es el de	-7
es el numero	11
es en	-10
es esto	-14
es esto $	-13
es la	9
es la palabra	18
es mi	-10
es mi numero	12
es mucho	19
es mucho pedir	19
es nada	5
es nada personal	6
es para	-6
es para tanto	-7
es por	-6
es por eso	-6
es que	-30
es que me	-7
es que no	-13
es que trabajo	-11
es spam	-11
es tan	-11
es un	9
es un consultorio	8
es:I asked to be taken off	16
es:I have told you before	127
es:a phone's reaction	-80
es:a question about me	-60
es:a thing for me	-98
es:another list	-18
es:asked politely	145
es:at another hour	-17
es:blocked by them	-84
es:blocking you	171
es:by God, by your mercy	52
es:cancel another thing	-46
es:cancel it	191
es:cease	80
es:could you take me off	153
es:count me out	151
es:do not bother	75
es:do not stop	-122
es:do not take me off	-17
es:do not want you to	57
es:do not write again	159
es:do not write any more	66
es:do not write, full stop	181
es:do not write, nothing else named	213
es:enough of the boss	-60
es:enough of the texts	70
es:erase another thing	-45
es:for fear of the boss	30
es:go on	-87
es:go to hell	212
es:half English	121
es:here it ends	46
es:how I stop it	17
es:how do I get out	92
es:how that nothing comes	65
es:in another way	-70
es:it wakes me, it costs me	35
es:leave me alone	180
es:leaving the group	209
es:left the job or the party	-76
es:let me see	-77
es:lose my number	157
es:never again	21
es:never asked for it	44
es:no longer there	97
es:no more of it	202
es:no more texts	123
es:no permission	98
es:nobody of that name here	96
es:not interested	175
es:not interested in another thing	-39
es:not that person	95
es:of the work	-117
es:or else	158
es:put me back	-7
es:run together	151
es:send me	-105
es:send no other thing	-16
es:sick of you	56
es:sign me off	91
es:somebody says	-49
es:spam and swindle	48
es:stop it now	293
es:stop receiving	35
es:stop the texts	128
es:stop writing	84
es:stop writing, with no no before it	172
es:stop your noise	77
es:take it off	151
es:take me off the list	213
es:take me off, full stop	136
es:take me off, nothing else named	131
es:take me off, with no no before it	168
es:take my number off	196
es:texts of the company	-94
es:that the boss stop	-27
es:the boss writes	-29
es:the number has another owner	50
es:the number is another	-54
es:the word did not help	99
es:to take me off	155
es:told the boss	-49
es:want another thing	-67
es:want no texts	79
es:want out	66
es:what if one stops	-52
es:where are they, the texts	-76
es:would rather not	30
es:would you please take me off	124
es:wrong in another thing	-59
es:wrong number	192
es:you have it wrong	91
esa	24
esa _ _ $	11
esa _ _ favor	18
esa _ por	18
esa es	-5
esa lista	10
esa persona	10
esa vaina	21
esas	13
esas _ $	9
esas _ _ me	8
esas _ de	-8
esas _ no	6
esas cosas	16
esas cosas $	9
esas cosas no	6
escriba $	6
escriban	68
escriban $	36
escriban _ $	5
escriban _ _ $	11
escriban _ _ trabajo	-6
escriban aqui	8
escribanme	-6
escribas	6
escribas $	6
escribe	-34
escribe $	-9
escribe de	-8
escribe mi	-13
escribiendo	-11
escribiendo $	15
escribieron	-5
escribio	-7
escribir	35
escribir $	38
escribir _ _ $	8
escribir a	-8
escribir los	8
escribirme	25
escribirme $	18
escribirme _ $	14
escribo	-8
escrito	-7
escritorio	-9
escrivan	47
escrivan $	47
ese	-17
ese $	11
ese _ $	-19
ese dia	-7
ese dia $	-7
ese senor	-6
ese senor $	-5
eso	15
eso $	29
eso _ $	20
eso _ _ $	6
eso _ _ al	-7
eso _ _ avisos	17
eso _ _ lo	11
eso _ _ me	-8
eso _ _ para	8
eso _ _ que	-8
eso _ de	9
eso _ dije	-6
eso _ en	-6
eso _ los	17
eso _ que	-35
eso _ sindicato	18
eso afecta	-8
eso basta	-16
eso de	10
eso de los	17
eso del	18
eso del sindicato	18
eso le	-6
eso le dije	-6
eso no	-7
eso pedimos	-6
eso pedimos $	-6
eso quiero	-17
eso saquenme	8
eso saquenme $	8
eso ya	36
esos	21
esos $	10
esos _ $	10
esos mensajes	11
esos mensajes $	12
espanol	-22
espanol $	-14
espanol _ $	-13
espanol _ _ $	6
espanol _ favor	-7
espanol por	-7
espanol por favor	-7
espera	-12
esposa	5
esposo $	-9
esposo _ no	-8
esta	6
esta $	-9
esta _ $	-17
esta _ _ de	13
esta _ _ el	-10
esta _ _ lista	6
esta _ _ me	7
esta _ _ mi	-5
esta _ el	-7
esta _ en	13
esta _ es	16
esta _ no	9
esta _ su	-6
esta bien	-12
esta bien $	-12
esta en	5
esta en la	7
esta equivocado	13
esta equivocado en	-6
esta la	-14
esta linea	15
esta linea es	15
esta lista	10
esta manana	12
esta vez	-8
estaba	9
estaba _ _ la	7
estaba _ _ lista	-9
estaba _ de	7
estaba _ la	-8
estaba en	-8
estaba en la	-8
estaba fuera	19
estacionamiento	-6
estacionamiento $	-6
estaciones	-5
estamos	26
estamos _ $	31
estan	-21
estan _ $	-9
estan _ _ de	-17
estar _ $	9
estar _ _ $	-30
estar _ _ lista	19
estar _ _ sindicato	-8
estar _ la	14
estar _ su	7
estar en	13
estar en la	14
estar en su	7
estare	-8
estas respuestas	-6
estas triste	-6
estas triste $	-6
este	82
este $	-18
este _ $	25
este _ _ $	-13
este _ _ a	5
este _ _ celular	12
este _ _ el	22
este _ _ es	18
este _ _ no	12
este _ _ numero	6
este _ _ semana	7
este _ a	-7
este _ el	12
este _ es	23
este _ la	8
este _ me	-7
este _ mi	8
este _ no	10
este _ y	12
este _ ya	7
este calor	-7
este celular	32
este celular $	11
este chip	8
este chip la	8
este contacto	7
este contacto $	7
este es	11
este es mi	8
este mandando	6
este medio	9
este mes	-14
este mes $	-6
este no es	16
este numero	27
este numero $	14
este telefono	16
este trabajo	-6
este trafico	-6
esten	21
esten _ $	8
esto	116
esto $	89
esto _ $	9
esto _ _ $	-16
esto _ los	8
esto _ mi	6
esto _ no	12
esto ya	15
estos	43
estos _ $	6
estos _ _ $	11
estos avisos	11
estos mensajes	12
estos textos	5
estoy	-27
estoy $	-13
estoy _ $	-16
estoy _ _ $	-23
estoy _ _ compania	7
estoy _ _ de	-10
estoy _ _ la	-6
estoy _ _ lista	-9
estoy _ _ me	7
estoy _ dieta	-13
estoy _ el	12
estoy _ en	7
estoy a	-13
estoy a dieta	-13
estoy cansado	8
estoy en	-8
estoy en el	8
estoy en la	-10
estoy fuera	-11
estoy interesado	14
estoy para	8
estoy pensando	-6
estoy trabajando	24
estuvo	6
estuvo _ _ $	-8
estuvo _ _ de	10
estuvo no	10
estuvo suave	8
even	-15
even _ to	-8
evenings	-7
ever	27
ever _ _ $	6
ever _ me	13
ever stop	16
ever text	9
every	-6
every _ _ go	-6
every _ _ please	-6
every night	-6
every time	7
every week	6
everybody	-19
everybody $	-13
everybodys	7
everyone	-15
everyone _ $	-9
everything	13
everything $	14
everything _ $	-14
everything you	9
ex	-21
examen	-10
examen de	-9
exclude	10
exijo	22
exijo que	22
exist	33
exist $	33
exit	-5
eyes	-11
eyes _ _ $	-10
eyes _ bad	-10
eyes are	-10
eyes are bad	-10
fabrica	8
facebook $	11
fallecio	5
falta	-14
falta _ _ $	-7
falta una	-6
faltan	-9
fam	11
familia $	12
family $	6
favor	82
favor $	-6
favor _ $	10
favor _ _ $	23
favor and	9
favor de	21
favor estoy	-5
favor se	8
favor ya	7
favorcito	15
favorcito _ no	6
favorcito ya	6
favorcito ya no	6
favoritism	-7
fcc	6
fcc $	8
fed	16
fed up	16
fee	-6
feel	-6
feel _ _ you	11
felicia	-8
feliz	-9
fell	-21
fell off	-16
fiesta	-6
fight	-8
fight for	-7
fijese _ _ $	-6
fijo	-11
fijo $	-11
fill	-6
fill _ out	-5
fill one	-5
fill one out	-5
fin	24
fin $	62
fin _ _ $	-6
fin _ la	-15
fin _ semana	-13
fin de	-26
fin de semana	-13
finally	-27
finally $	-13
finally _ _ $	-6
find	20
find _ i	-10
find _ im	-18
find _ in	16
find out	-26
find out im	-18
fine	-12
fine $	-6
fine _ the	7
fire	-12
fired	-19
fired _ _ out	-5
fired for	-7
firma	-8
firma $	-6
firmar	-16
firmar $	-9
firmas	-21
firmas $	-16
firme $	-9
firmen	-7
firmen $	-5
firmo	-15
firmo $	-10
first	-31
first $	-16
first _ .	-5
first _ i	5
first _ not	-7
fish	-18
fishing	-12
fit	-5
fix	10
fix _ _ $	8
fixed	-16
fixed $	-13
flight	-6
floor	-22
floor $	-22
florida	11
flyer	-14
flyer and	-5
flyers	-6
folder	24
folding	-10
folks	7
food	-8
food $	-9
fool	-24
for	-10
for $	-11
for 2	-5
for _ $	-17
for _ .	-19
for _ _ $	-11
for _ _ .	9
for _ _ asking	-14
for _ _ i	-13
for _ _ its	-5
for _ _ not	9
for _ _ of	12
for _ _ or	-14
for _ _ remove	9
for _ _ school	10
for _ _ she	-20
for _ _ so	8
for _ _ take	10
for _ _ text	-16
for _ _ to	15
for _ _ union	-13
for _ _ you	-6
for _ and	-9
for _ i	-7
for _ im	9
for _ kids	9
for _ messages	-13
for _ not	-12
for _ number	7
for _ only	8
for _ out	-5
for _ pizza	8
for _ please	18
for _ potluck	8
for _ remove	11
for _ ride	10
for _ sign	13
for _ stop	44
for _ texts	10
for _ union	-7
for _ whole	-13
for _ years	7
for a	-15
for checking	-8
for good	60
for good $	34
for it	-30
for it $	-13
for like	8
for me	-25
for me $	-21
for me i	-7
for my	-25
for my number	7
for one	12
for real	10
for real $	-6
for signing	-19
for that	21
for the pizza	8
for the potluck	8
for the whole	-13
for them	18
for this	-7
for this remove	11
for union	12
for work	6
foreman	9
foreman has	6
forever	60
forever $	50
forever _ $	10
forget _ _ $	10
forget _ exist	33
forget _ number	12
forget i	33
forget i exist	33
forget me	-38
forget my	7
forget my number	7
forget this	8
forgot	-11
forgot my	-6
forklift	-25
form	-7
forma	9
forma de	7
formulario	-7
forward	15
foto	-19
foto $	-14
found	-9
found _ $	-6
fr	12
friday	-10
friday $	-9
friday _ _ $	-6
friday for	6
fridays	-22
friend	-18
frijoles	-9
frio	-31
frio $	-26
frm	7
frm _ _ $	7
from	-44
from _ $	17
from _ _ .	-7
from _ _ dont	8
from _ _ if	10
from _ _ its	-7
from _ _ keep	8
from _ _ lol	26
from _ _ please	-7
from _ _ texts	-6
from _ _ this	7
from _ _ week	-14
from _ _ with	-5
from _ and	-11
from _ boss	-6
from _ heat	-6
from _ list	31
from _ lol	-6
from _ mailings	10
from _ me	-27
from _ on	22
from _ service	6
from _ system	7
from _ text	9
from _ texts	-42
from _ they	-5
from _ this	-12
from _ you	16
from cable	-13
from future	10
from housekeeping	-6
from messaging	10
from now	22
from now on	22
from paint	-6
from the boss	-6
from this service	6
from whatever	8
from you	21
from you $	36
from your	42
from your list	26
from your system	7
front	-7
front _ _ $	-5
fuck	10
fue	-13
fue $	-12
fue _ $	-6
fue _ _ $	9
fue del	12
fuego	-8
fuera	23
fuera $	29
fuera _ $	-8
fuera _ _ $	-6
fuera los	-8
fuerte	-9
fuerte $	-9
fui	-7
fui _ $	-7
fui yo	-7
fui yo $	-7
full	-13
full $	-9
fumar	-6
funeral	-17
funeral $	-15
funny	-16
funny $	-13
further	45
further _ $	7
further _ _ $	28
further contact	8
future	13
gafete	-9
gafete _ _ abre	-5
gafete _ no	-6
gafete ya	-5
gafete ya no	-5
game	-7
gana	-6
ganamos	-6
ganas	-8
gano	-11
garbage $	5
gas	-20
gas $	-5
gas .	-6
gate $	-5
gato	-7
gato $	-7
gave _ _ number	15
gave _ _ to	-7
gave _ _ wrong	-5
gave _ my	15
gave _ number	10
gave _ the	-7
gave my	10
gave you	11
gave you my	15
general	19
general $	11
gente _ no	5
gente de	-6
gerencia	-7
gerente	-23
gerente $	-7
gerente _ _ $	-9
get	-8
get _ _ $	17
get _ _ .	7
get _ _ couch	-5
get _ _ it	-7
get _ _ of	9
get _ _ so	-13
get _ _ stop	9
get _ _ the	-10
get _ _ these	11
get _ _ this	-22
get _ _ you	-5
get _ _ your	15
get _ anymore	21
get _ by	7
get _ from	17
get _ if	-9
get _ in	-9
get _ more	9
get _ of	8
get _ on	-5
get _ text	-10
get _ the	-23
get _ this	15
get _ too	-8
get a	9
get back	-9
get ice	-6
get in	-9
get in $	-7
get it	-21
get it $	-16
get lost	20
get me	-15
get me off	-6
get my	-11
get off	16
get off of	20
get off the	-6
get off this	15
get one	6
get out	-18
get out .	-11
get out of	-6
get removed	14
get removed from	14
get rid	-6
get rid of	-6
get some	-6
get these	35
get these anymore	21
get this	13
get unemployment	-9
get unemployment if	-9
gets	26
gets _ _ you	22
getting	17
getting _ $	14
getting _ _ $	-9
getting _ _ please	8
getting _ texts	-9
getting the	-10
getting these	28
getting these $	23
girl _ $	-9
girl _ the	7
give	-29
give _ _ $	-15
give _ back	-11
give _ this	-6
give it	-8
give it back	-11
give me	-11
giving	-7
gloves	-7
gm	-11
gm $	-10
go	31
go $	-18
go _ $	14
go _ _ $	-15
go _ _ number	8
go _ my	6
go _ please	31
go _ the	26
go ahead	-6
go away	16
go away $	39
go home	-7
go of	6
go to	-8
god	7
god _ _ $	-9
god _ you	-7
goes	27
goes _ the	22
goes to	18
goes to the	22
going	-5
going $	-12
going _ $	-7
going _ _ $	-24
going _ _ off	17
going _ _ on	5
going _ _ this	-10
going _ in	-8
going _ me	25
going _ the	33
going _ to	7
going miss	-6
going quit	-7
going to the	5
gone	9
gone $	6
good	-7
good $	14
good _ _ $	-8
good _ _ i	-6
good _ the	5
good luck	-5
goodbye	5
goodbye forever	8
got	-44
got 2	-17
got _ $	14
got _ _ $	-25
got _ _ .	10
got _ _ and	10
got _ _ but	9
got _ _ for	-14
got _ _ from	-19
got _ _ it	5
got _ _ my	7
got _ _ on	-8
got _ _ phone	-7
got _ for	-5
got _ from	-12
got _ go	11
got _ new	-24
got _ off	7
got _ out	7
got _ phone	7
got _ stop	8
got _ this	8
got _ up	-14
got _ wrong	32
got a	-33
got a new	-24
got fired	-6
got fired for	-5
got go	19
got his	6
got it	-27
got it $	-13
got let	11
got let go	11
got my	-17
got no	-9
got one	6
got out	-6
got stop	14
got the	31
got the wrong	32
got written	-13
got written up	-13
got your	-5
gotten	7
gracias	27
gracias $	31
gracias _ _ no	-17
gracias _ _ y	8
gracias _ dios	-5
gracias _ no	12
gracias _ todo	15
gracias a	-9
gracias a dios	-5
gracias pero	17
gracias pero no	12
gracias por	-8
gracias por todo	15
gracias y	7
grande	-7
grandpa	-6
gratis	7
gratis $	-7
great	-9
great $	8
great .	-8
great _ _ $	-16
grill	-6
gripa	-5
group	16
group $	8
group _ $	5
group _ .	7
group _ _ that	-5
group chat .	7
group text	9
grupo	-11
grupo _ $	-9
grupo ese	16
guantes	-6
guardar	-11
guarde	-16
guarde los	-16
guarderia	-6
guardia	-7
guardias	-7
guardias $	-7
guerra	-6
guey	-9
guey $	-9
gun	-7
gusta	-6
gustan	-6
gusto	-6
gusto $	-5
guy	17
guy _ _ $	9
guys	-33
guys $	-7
guys _ _ $	-8
guys stop	-21
gym	-7
ha	-19
ha dicho	-10
habia	-6
habia dicho	6
habla _ _ $	8
habla con	9
hablame	-17
hablame de	-14
hablando	-8
hablando $	-6
hablar	-6
hablaron	6
hable	-5
hablo	-7
hace _ $	-14
hace _ mes	14
hace _ para	10
hace un	12
hace un mes	14
hace uno	10
hacer	7
hacer _ de	8
haciendo	-9
haciendo _ _ $	-5
had	-10
had _ $	-8
had _ _ $	-8
had _ _ this	-12
had _ number	23
had _ of	-6
had enough	-6
had enough of	-6
had my	16
had my number	23
haga	5
hagan	9
hagan _ _ de	16
hagan _ favor	16
hagan caso	-5
hagan el	16
hagan el favor	16
hago $	9
hago _ _ me	-10
hago _ que	-6
hago para que	-6
haha	-44
haha $	-28
haha .	10
hair	-11
hair $	-10
haiti	10
half	-7
hall	-23
hall $	-7
hall _ _ $	-6
halt	9
han	-12
hang	-10
hang _ my	-6
hang on	-9
hang on my	-6
happened	-11
happens	15
happens $	21
happy	-36
happy $	-22
happy _ to	-8
harassment	-9
harassment _ $	-9
harassment stop	-7
harassment stop $	-7
hard	-5
harder	-12
harder than	-12
harta	-9
harta _ la	-9
harta de	-10
harto	10
has	-21
has _ $	-7
has _ _ .	-7
has _ and	8
has her	-7
has no	-10
hasta _ $	-7
hasta _ 20	-6
hasta _ _ con	8
hasta _ me	-6
hasta aqui	8
hasta el	-5
hasta el 20	-6
hasta que	-10
hate	-13
hate _ $	-10
hate mondays	-5
have	-7
have $	6
have _ .	5
have _ _ $	-8
have _ _ messages	17
have _ _ on	5
have _ _ taken	10
have _ _ to	6
have _ been	-6
have _ good	-8
have _ nine	17
have _ number	14
have _ so	-13
have _ texts	5
have _ wrong	17
have a	-39
have a good	-8
have my	18
have my number	15
have the	17
have the wrong	17
have to	-14
havent	10
havent gotten	7
havent i	8
hay	-63
hay _ $	-22
hay _ _ $	-19
hay _ _ es	-8
hay _ _ que	11
hay forma	7
hay forma de	7
hay que	-15
hay ya	10
he	-86
he _ $	-20
he _ _ $	-7
he _ _ again	-12
he _ _ the	-8
he _ _ up	8
he _ a	-7
he _ for	-7
he _ his	17
he _ me	-18
he _ your	-6
he asked	-7
he asked for	-7
he cant	6
he said	-11
he signed	8
he texts	-8
he texts me	-8
he told	-7
he touched	-8
he touched me	-8
head	-11
heading	-7
hear	26
hear _ $	-22
hear _ _ $	19
hear _ you	29
hear from	42
hear from you	29
hear it	-6
hear it $	-6
hear you	-16
hear you $	-16
heat	-22
heat _ $	-11
hell	8
hell _ _ $	-8
hell _ i	11
hell alone	22
hello	6
helmet	-9
helmet $	-9
help	-30
help $	-14
help _ $	-8
her	-27
her $	-10
her _ $	18
her _ .	-10
her _ _ her	-7
her _ _ she	-10
her number	10
her number $	21
here	77
here .	22
here _ $	48
here _ _ $	19
here _ _ .	7
here _ _ and	-9
here _ _ get	-13
here _ am	-7
here _ are	16
here _ i	-15
here anymore	-15
here anymore $	-11
here i	-7
here i am	-7
hermana	-7
hermana $	-10
hermano	19
hermano _ _ no	7
hermano esta	5
hes	-19
hes _ $	-11
hes _ .	10
hes _ his	-7
hes a	-6
hey	25
hey _ _ from	5
hey so	6
hi	-7
hi $	-18
hi .	9
hi _ i	9
hicieron	-9
hielo	-12
hielo $	-9
hija	-17
hijo	-15
hijo $	-10
hijo _ le	6
hijos	-10
hijos $	-11
him	-16
him $	33
him _ $	12
him _ _ $	-18
him _ _ supervisor	-6
him _ stop	-19
him he	20
him to	-20
him to stop	-19
his _ $	-12
his _ _ $	-9
his _ _ im	26
his _ _ my	-11
his _ so	20
his phone	-6
historia	-12
hit	-15
hit _ $	-9
hit _ _ $	12
hit _ line	17
hit me	-11
hit me $	-5
hit my	15
hitting	26
hitting _ _ $	18
hitting _ up	17
hitting me	17
hitting me up	17
hizo	15
hoja $	-9
hoja _ _ $	-5
hola	-14
hola $	-15
hold	-15
hold _ $	-10
hold up	-16
hold up $	-8
holds	6
holds it	6
hombre	13
hombre $	15
home	-24
home $	-8
home _ _ $	-5
honestly	13
honestly i	13
hook	-6
hope	-12
hora	-8
hora $	-6
hora _ $	-7
hora _ se	8
horario	-11
horarios	-8
horas	-25
horas _ $	-7
horas _ _ $	-10
hose	-5
hospital $	-8
hotel $	-5
hoteles	11
hour	-21
hour $	-8
hours	-28
hours _ _ check	-12
hours _ my	-12
hours on	-12
hours on my	-12
house	-18
house _ $	-12
housekeeping	-6
how	-26
how $	-11
how _ _ block	-10
how _ _ cancel	12
how _ _ get	13
how _ _ it	-7
how _ _ leave	24
how _ _ make	11
how _ _ out	8
how _ _ turn	8
how _ _ unsubscribe	-44
how _ _ you	-5
how _ do	-12
how _ get	8
how _ i	8
how _ is	-7
how _ one	14
how _ times	13
how _ unsubscribe	6
how _ you	-9
how can	10
how come	-5
how do	-15
how do i	-11
how does	14
how does one	14
how i	5
how long	-8
how many times	13
how much	-10
how to	15
how to unsubscribe	6
how was	-6
how would	18
how you	-12
hows	-11
hows _ mom	-5
hows your	-10
hows your mom	-5
hoy	-27
hoy $	-21
hoy _ _ $	-8
hoy me	-6
hoy no	-8
hr $	-17
hr _ $	10
hr _ _ $	29
hr _ my	-9
hrs	-35
hrs $	-35
huelga	-9
huelga $	-8
huelga _ _ nos	5
huevo	-8
huevo $	-7
humanos	-8
humanos $	-7
hun	19
hun $	19
hurt	-11
husband	-18
i	22
i $	8
i _ $	-17
i _ .	-16
i _ _ $	14
i _ _ 2	-11
i _ _ a	20
i _ _ all	-29
i _ _ and	-19
i _ _ any	-12
i _ _ at	-10
i _ _ back	15
i _ _ be	14
i _ _ because	-7
i _ _ being	23
i _ _ but	-23
i _ _ call	-8
i _ _ calls	-7
i _ _ can	-6
i _ _ cause	8
i _ _ chat	22
i _ _ dr	-6
i _ _ else	9
i _ _ for	40
i _ _ get	13
i _ _ give	-6
i _ _ go	24
i _ _ group	11
i _ _ guys	5
i _ _ have	-13
i _ _ he	-6
i _ _ her	-12
i _ _ here	9
i _ _ him	-8
i _ _ how	-6
i _ _ ill	5
i _ _ im	8
i _ _ in	5
i _ _ leave	7
i _ _ message	7
i _ _ messages	-14
i _ _ more	7
i _ _ my	30
i _ _ need	9
i _ _ new	9
i _ _ nine	17
i _ _ not	-18
i _ _ number	22
i _ _ of	-10
i _ _ off	7
i _ _ opt	8
i _ _ phone	11
i _ _ phones	-15
i _ _ put	14
i _ _ question	-5
i _ _ quit	-8
i _ _ remove	15
i _ _ supervisor	-10
i _ _ take	9
i _ _ text	5
i _ _ these	45
i _ _ to	-28
i _ _ union	-5
i _ _ up	-6
i _ _ want	-5
i _ _ was	10
i _ _ where	-5
i _ _ who	10
i _ _ work	7
i _ _ you	25
i _ _ your	6
i _ a	-13
i _ about	13
i _ an	-7
i _ another	7
i _ ask	-6
i _ asked	-15
i _ care	9
i _ changed	-15
i _ check	-6
i _ consent	20
i _ do	-10
i _ dont	16
i _ from	-46
i _ getting	-19
i _ going	-6
i _ have	12
i _ help	-6
i _ him	-35
i _ his	6
i _ im	13
i _ in	6
i _ just	-11
i _ know	7
i _ leave	21
i _ let	12
i _ mind	-12
i _ mine	-14
i _ myself	7
i _ never	7
i _ no	-30
i _ not	-9
i _ off	15
i _ on	33
i _ out	9
i _ phones	-19
i _ quit	-8
i _ read	-10
i _ say	28
i _ someone	9
i _ stop	22
i _ that	11
i _ the	-24
i _ them	-17
i _ this	37
i _ to	15
i _ unsubscribed	-7
i _ up	12
i _ w	-7
i _ want	-11
i _ wanted	11
i _ what	7
i _ who	-9
i _ work	6
i _ worked	31
i _ you	25
i _ your	-14
i aint	12
i already	-8
i am	37
i am $	-6
i am .	-7
i am a	10
i am on	12
i asked	28
i asked to	-9
i ate	-10
i been	-9
i beg	14
i beg you	14
i block	-10
i call	17
i can	-21
i can help	-6
i cancel	12
i cant do	-8
i cant get	14
i changed	9
i could	-11
i deleted	8
i deleted the	9
i did	-8
i did not	-17
i didnt	-7
i do	-6
i do not	6
i dont	11
i dont care	9
i dont get	-6
i dont know	6
i dont mind	-12
i dont need	16
i eat	-7
i exist	33
i exist $	33
i fill	-5
i fill one	-5
i forgot	-5
i gave	11
i gave you	6
i get	-5
i get a	12
i get it	-7
i get one	7
i go	16
i got	13
i got no	-9
i guess	-7
i had	-13
i have	16
i have a	-15
i have the	-5
i havent	5
i hear	-10
i just	-16
i just changed	-15
i keep	-13
i leave	23
i leave this	24
i left	9
i like	-10
i lose	20
i lost your	-7
i love	-5
i made	16
i make	6
i mean	19
i meant	-20
i need	11
i need a	-12
i need off	10
i need to	12
i never	6
i never worked	19
i not	25
i only	8
i only wanted	15
i opt	10
i opt out	10
i put	-7
i quit	-15
i quit the	6
i read	-9
i really	13
i report	-7
i retired	-6
i said	17
i said no	-7
i said stop	17
i say	-20
i say no	-7
i say to	-14
i see	-6
i shouldnt	14
i sign	-13
i sign $	-9
i sleep	-11
i started	-6
i still	-10
i swear	-7
i swear $	-7
i switched phones	-5
i take	8
i take back	11
i talk	-6
i tell	11
i tell you	7
i text	-6
i texted you	-7
i thought you	-6
i told	-17
i told him	-15
i told the	-6
i transferred	7
i transferred to	7
i turn off	-7
i typed	-8
i unsubscribe from	-44
i used	-5
i used to	-5
i voted	12
i want	-24
i want back	-10
i want it	6
i want my	-23
i want off	15
i want out	5
i want the	-21
i want them	-6
i want this	14
i want to	21
i was	21
i was just	-11
i wish	-7
i withdraw	8
i wont	-14
i work in	7
i would	-13
i wrote	6
iba	-14
iba a	-9
iban	16
iban _ escribir	17
iban a	16
iban a escribir	17
ice	-31
ice $	-8
id	55
id _ _ $	-17
id _ _ if	29
id _ _ not	7
id _ _ withdraw	10
id _ for	-9
id _ to	14
id like	30
id like to	15
id rather	-8
idea	-17
ideas	-11
ideas $	-10
idk	6
idk how	8
if	-24
if _ _ .	-7
if _ _ another	8
if _ _ me	-14
if _ _ off	-11
if _ _ one	6
if _ _ quit	5
if _ _ stop	15
if _ _ this	-10
if _ asks	-7
if _ could	20
if _ didnt	11
if _ dont	-7
if _ need	6
if _ quit	-13
if _ text	12
if anybody	-9
if i	-6
if i dont	-9
if i need	12
if people	-7
if people quit	-7
if the	-7
if theres	-6
if these	26
if they	-6
if you	22
if you didnt	11
if you need	-6
if you quit	-6
ignore	-24
ignore $	-15
ignore _ _ one	-7
ignore _ last	-7
ignore that	-7
ignore that last	-7
igual	-12
ill	-19
ill _ $	-9
ill _ _ $	-22
ill _ _ in	14
ill _ _ to	21
ill _ it	14
ill _ there	-11
ill _ you	21
ill ask	5
ill be	-18
ill be there	-11
ill bring	-7
ill do	-8
ill report	17
ill report you	17
illegal	-6
im	23
im _ $	-35
im _ _ $	-31
im _ _ .	20
im _ _ and	16
im _ _ cops	18
im _ _ i	7
im _ _ in	7
im _ _ it	-8
im _ _ job	-7
im _ _ knees	9
im _ _ lose	6
im _ _ my	5
im _ _ now	7
im _ _ on	6
im _ _ only	-7
im _ _ phone	9
im _ _ still	17
im _ _ texts	13
im _ _ the	-8
im _ _ these	7
im _ _ to	5
im _ _ up	-6
im _ _ you	-19
im _ a	18
im _ about	-11
im _ asking	-6
im _ dont	12
im _ even	7
im _ getting	8
im _ going	-11
im _ here	-7
im _ im	6
im _ joining	8
im _ my	14
im _ not	-21
im _ of	-14
im _ on	-5
im _ the	7
im _ this	-14
im _ thursdays	-5
im _ to	35
im _ up	-6
im _ you	36
im a	32
im asking	22
im at the	-6
im back	-6
im begging	24
im blocking	20
im blocking you	10
im bringing	-6
im calling	17
im calling the	17
im done with	7
im going to	6
im good	7
im her	6
im in	8
im leaving	-9
im moving	6
im not	12
im not even	7
im not going	-11
im not joining	8
im off	-38
im off thursdays	-5
im on	-9
im only	19
im out of	-8
im really	-6
im really not	-6
im serious	-5
im so	-25
im still	18
im texting	-17
im trying	8
im trying to	23
immediately $	5
importa	-9
in	-22
in $	-26
in _ $	-12
in _ _ $	-27
in _ _ .	30
in _ _ and	-6
in _ _ but	-8
in _ _ is	6
in _ _ meeting	8
in _ _ quit	7
in _ _ room	14
in _ _ that	6
in _ _ this	7
in _ _ to	-6
in _ _ wont	6
in _ _ you	-6
in _ and	22
in _ break	14
in _ days	15
in _ dont	8
in _ got	12
in _ linen	-5
in _ me	5
in _ out	-5
in _ pizza	-9
in _ place	-6
in _ this	7
in april	16
in april $	18
in august	7
in charge	10
in front	-5
in law	14
in my	-9
in or	-7
in room	-6
in tagalog	-6
in the	7
in the break	14
in the linen	-5
in the union	-7
in this	9
in this $	12
in your	23
in your union	7
inbox	8
info	39
info $	39
informacion	8
informacion $	-22
ingles	-43
ingles $	-6
ingles _ _ $	-10
inmediata	6
inscripcion	15
inscripcion $	15
insistan	7
instead	11
instead $	-9
instead lol	23
insulina	-6
insurance $	6
interes	5
interesa $	-5
interesa _ _ de	-7
interesa _ _ la	19
interesa _ de	16
interesa _ puesto	-6
interesa _ union	8
interesa el puesto	-6
interesa lo	14
interesa su	6
interesaba	-5
interesada	36
interesada en	7
interesado	39
interesado en	25
interesan	15
interest	20
interested	43
interested $	21
interested _ $	30
interested _ the	-18
interested _ your	16
interested but	-6
interested in	-16
interested in the	-18
interested in your	16
internet	-15
internet $	-13
interview	10
into	-14
into _ _ $	-6
into a	-6
intrested	29
invitaciones	24
invitaciones _ _ $	24
ir	-18
ir $	-12
is	-71
is $	16
is 500	15
is _ $	-31
is _ .	9
is _ _ $	-39
is _ _ by	9
is _ _ deleted	9
is _ _ in	-6
is _ _ kids	9
is _ _ me	6
is _ _ my	-5
is _ _ number	13
is _ _ one	7
is _ _ only	6
is _ _ phone	16
is _ _ private	-6
is _ _ right	-6
is _ _ stop	10
is _ _ take	-7
is _ _ the	-11
is _ _ to	-18
is _ _ way	11
is _ _ we	-9
is _ a	24
is _ an	6
is _ company	7
is _ for	-14
is _ from	-7
is _ get	8
is _ going	-12
is _ kids	-6
is _ last	8
is _ legal	-6
is _ me	-7
is _ my	10
is _ one	8
is _ possible	8
is _ so	-6
is _ still	14
is _ stop	33
is _ text	-10
is _ the	-11
is _ you	-15
is a	12
is a company	7
is at	-9
is better	-8
is confusing	24
is dead	9
is it	-14
is it possible	8
is killing	-6
is killing me	-6
is my	-11
is my kids	-6
is no	13
is that	-10
is the	16
is the last	8
is there a	-7
is there an	6
is this	16
is this $	-5
is this a	20
is this still	16
is this stop	28
is this the	-7
is what	-6
isnt	26
isnt _ $	15
it	30
it $	64
it .	13
it . dont	12
it _ $	-10
it _ .	-7
it _ _ $	-31
it _ _ and	-10
it _ _ but	15
it _ _ dont	8
it _ _ for	-13
it _ _ i	16
it _ _ ill	9
it _ _ im	8
it _ _ it	-6
it _ _ like	-12
it _ _ make	6
it _ _ me	-18
it _ _ my	8
it _ _ not	5
it _ _ or	-9
it _ _ phone	6
it _ _ texts	15
it _ _ the	29
it _ _ two	-5
it _ _ when	14
it _ _ with	7
it _ _ you	10
it _ _ your	9
it _ a	11
it _ and	12
it _ dont	16
it _ for	16
it _ i	8
it _ if	10
it _ im	-16
it _ in	-9
it _ me	-12
it _ my	-5
it _ possible	13
it _ that	14
it _ the	20
it _ these	25
it _ this	-6
it _ to	8
it again	-13
it again $	-8
it all	-11
it be	12
it be possible	13
it but	13
it by	-6
it clear	8
it down	11
it ends	-6
it from	-9
it goes	10
it in	-7
it lol	-27
it lol $	-27
it off	-10
it off $	-18
it off with	7
it on	25
it out	15
it out $	24
it please	18
it please $	18
it possible	8
it says	-20
it still	-7
it stop	11
it they	-6
it to	-15
it to me	-6
it to the	7
it today	12
it up and	9
it was	14
it was a	8
it was for	8
it was me	-5
it with these	6
it wont	-6
it you	-16
its	-55
its 104	-6
its 555	-7
its _ $	-11
its _ .	7
its _ _ $	-12
its _ _ .	-10
its _ _ paint	-7
its _ _ phone	6
its _ a	7
its _ moms	11
its _ my	-5
its _ on	-6
its _ the	8
its a	-18
its all	9
its all you	9
its me	-17
its my	5
its my moms	11
its not	12
its over	-5
its time	6
ive	26
ive _ _ of	7
ive _ enough	10
ive _ you	22
ive had	-8
jacket	-11
jacket and	-8
jaja	-80
jaja $	-60
jaja _ $	10
jaja _ _ $	-7
jaja _ mi	-5
jajaja	-26
jajaja $	-22
jefe	-10
jefe _ _ $	13
jefe se	13
jesus	-5
jewelry	-7
job $	13
job .	-6
job _ _ $	-9
job _ my	5
job at	6
jodan	16
jodan mas	6
jodas	-10
jodiendo	12
join	-16
join $	-16
joining	5
joke $	-7
joke .	7
jorge	-7
jose	11
jose $	12
joven	37
joven $	7
juan	-16
juana	-14
jubilo	-7
jueves	-16
jueves _ .	-12
jugando	-8
jugando _ el	-6
junio	-11
junio $	-11
junk	21
junk _ _ $	28
junta	-20
junta $	-9
junta _ _ me	6
junta _ jueves	-8
junta _ no	6
junta y no	6
juntas	29
juntas $	30
junto	-10
junto a	-9
just	-56
just _ $	-7
just _ _ $	-19
just _ _ a	-9
just _ _ the	13
just _ a	12
just _ her	-8
just _ phones	-15
just _ to	-7
just _ want	7
just about	-11
just changed	-15
just changed phones	-15
just dont	5
just dont want	7
just sent	-9
just the	5
just to	-7
justo	-20
keep	5
keep $	-13
keep _ .	14
keep _ _ $	-69
keep _ _ and	20
keep _ _ coming	-9
keep _ _ i	11
keep _ _ of	13
keep _ and	22
keep _ coming	12
keep _ on	-5
keep _ out	11
keep _ posted	-6
keep _ texts	-43
keep _ up	5
keep it	5
keep it up	5
keep me	6
keep me on	-6
keep me out	11
keep me posted	-6
keep texting	25
keep the	-10
keep them	11
keep them coming	12
keep your	22
keeps	-14
keeps _ me	-9
keeps sending	-8
keeps sending me	-9
keisha	-10
keys	-9
kick	34
kick rocks	34
kid	-22
kid .	-6
kids	-16
kids _ and	21
kids phone	-6
kids school	7
kids sleeping	8
kill	36
kill _ _ $	28
kill _ texts	11
kill the	11
kill the texts	11
killing	-24
killing _ $	-11
killing me	-23
killing me $	-9
kindly	28
kindly _ my	13
kindly _ the	6
kiten	19
kitenme	7
knees	7
knock	20
knock _ _ with	7
knock _ off	14
knock it	14
knock it off	14
know	-12
know $	-17
know _ _ tell	-5
know _ _ want	11
know _ dont	11
know _ you	13
know how	-5
know i	-8
know if	-13
know who	10
know who to	-5
know you	11
know you dont	11
knows	-6
kyle	6
la	-82
la _ .	14
la _ 5	6
la _ _ $	-12
la _ _ .	-7
la _ _ 2006	5
la _ _ bien	-9
la _ _ cartas	-9
la _ _ de	7
la _ _ donde	-6
la _ _ eso	-6
la _ _ espera	-7
la _ _ este	8
la _ _ favor	-10
la _ _ jaja	18
la _ _ la	-13
la _ _ las	7
la _ _ llego	-5
la _ _ los	-19
la _ _ me	-6
la _ _ o	-15
la _ _ que	10
la _ _ querer	6
la _ _ sabado	7
la _ _ sin	8
la _ _ stop	-6
la _ _ temporales	-16
la _ _ ver	-11
la _ _ y	19
la _ _ yo	-5
la _ a	-6
la _ ahi	-9
la _ asi	6
la _ de	-47
la _ el	6
la _ en	-14
la _ es	-7
la _ esa	13
la _ esta	-12
la _ gratis	20
la _ la	-13
la _ les	-6
la _ los	31
la _ me	10
la _ no	-15
la _ nos	-10
la _ nosotros	-6
la _ para	19
la _ pasada	7
la _ pero	-6
la _ please	8
la _ por	-8
la _ porfavor	-9
la _ puse	-6
la _ que	10
la _ quitenme	14
la _ se	-6
la _ si	-6
la _ y	8
la _ ya	9
la agencia	-21
la agencia $	-8
la baja	28
la baja $	26
la basura	5
la basura $	7
la cadena	7
la camara	-6
la casa	-14
la causa	10
la chamba	13
la chamba $	13
la compania	-17
la compania $	-24
la compania del	13
la cuota	-5
la de	-25
la de la	-11
la direccion	-19
la direccion por	-8
la duda	-7
la duda $	-6
la entrada	-5
la fabrica	7
la familia	-5
la foto	-5
la gente	7
la gerencia	-7
la gerente	-9
la historia	-12
la hoja	7
la junta	-7
la junta $	-7
la ley	-9
la linea	-8
la lista	-22
la lista $	62
la lista de	-38
la lista please	8
la lista porfavor	-16
la luz	-5
la manana	11
la maquina	-6
la migra	-13
la muchacha	8
la nieve	-9
la oficina	-13
la oficina $	-9
la otra	-6
la palabra	18
la playera	18
la policia	20
la policia $	30
la primera	17
la proxima	42
la proxima $	16
la proxima los	33
la puerta	-8
la receta	-9
la receta $	-8
la renta	-7
la rifa	9
la semana	13
la semana pasada	7
la suya	6
la tienda	5
la union	-17
la union ahi	-9
la van	-9
ladder	-6
ladies	-5
lady _ _ phone	10
lady _ her	7
laid	10
laid off	11
largate	-10
largo de	7
larguense	33
las	-48
las _ $	-36
las _ .	8
las _ _ $	-6
las _ _ de	-6
las _ _ la	22
las _ _ las	7
las _ _ por	-9
las _ aqui	-10
las _ de	18
las _ no	13
las _ que	7
las _ y	-8
las buenas	6
las llantas	-6
las llantas $	-6
las propinas	-5
las sillas	-6
las suyas	10
last	-6
last _ $	-6
last _ _ no	11
last _ _ up	18
last _ i	7
last friday	8
last month	31
last month $	31
last name	-18
last one	17
last stop	-24
last text	-6
lata	16
late	-18
late $	-10
late _ $	-7
later	-11
later $	-10
laugh	-25
laugh $	-10
laughed	-21
laughed _ text	-18
laughed at	-18
laughed at text	-18
laughing	-15
laughing $	-15
laundry	-6
lavadora	-8
lavadora $	-8
lavanderia	-9
lavanderia $	-7
law	17
law _ _ me	10
law to	10
lawn	-8
lawyer	9
lawyer $	15
lay	6
lay off	6
layoff	19
le	-21
le _ $	8
le _ .	-10
le _ _ $	-11
le _ _ a	-8
le _ _ celular	-6
le _ _ decir	13
le _ _ escribir	-17
le _ _ eso	-7
le _ _ esto	13
le _ _ la	9
le _ _ lider	-6
le _ _ los	12
le _ _ manager	-8
le _ _ me	7
le _ _ mi	-12
le _ _ no	23
le _ _ numero	-15
le _ _ que	-9
le _ _ salirme	16
le _ _ stop	-20
le _ _ su	28
le _ _ usted	-14
le _ _ y	14
le _ a	17
le _ al	-36
le _ el	-5
le _ mi	-18
le _ no	7
le _ para	14
le _ que	10
le _ responda	-7
le _ y	-5
le aviso	-7
le aviso $	-7
le dan	-14
le digo	12
le digo $	10
le digo a	21
le digo al	-8
le digo que	-9
le dije	-40
le dije a	-12
le dije al	-27
le dije que	8
le ensenara	-6
le escriban	15
le escribo	12
le gustan	-6
le gusto	-8
le hace	-6
le hago $	14
le hago para	-10
le manden	-5
le pedi	-7
le pico	14
le puse	9
le voy	9
le voy a	9
lead	10
least	7
leave	39
leave $	-6
leave _ _ $	-7
leave _ _ alone	19
leave _ _ hell	22
leave _ _ me	-11
leave _ _ on	5
leave _ alone	25
leave _ mom	12
leave _ my	6
leave _ off	12
leave _ the	21
leave _ to	-11
leave it	-15
leave it to	-11
leave me	31
leave me alone	16
leave me off	9
leave me the	22
leave my	16
leave my mom	12
leave the	-7
leave them	-5
leave this	28
leave us	18
leave us alone	20
leaving	-18
leaving _ $	-7
leaving _ job	-7
leaving this job	-7
lee	-16
leer	24
leer _ $	-8
leer _ _ $	41
leer _ que	7
left	-8
left _ $	-15
left _ _ .	9
left the	9
leftovers	-14
legal	-11
legal $	-6
lejos	-13
leo	-19
leo _ $	-5
leo _ mensajes	-5
leo todos	-7
les	23
les _ $	-20
les _ _ el	16
les _ _ los	-10
les _ _ no	19
les _ _ si	-6
les _ _ ya	16
les _ a	-23
les _ de	-7
les _ dicho	6
les _ mandarme	-9
les _ mi	16
les _ permiso	7
les _ que	39
les aviso	-9
les aviso $	-9
les contesto	-8
les dieron	-15
les diga	12
les digo a	-9
les dije	22
les dije que	13
les dio	18
les dio mi	7
les encargo	13
les habia	6
les habia dicho	6
les llego	5
les llego mi	11
les olvide	-9
les olvide mandarme	-9
les puse	6
les vaya	9
less	8
less than	8
let _ _ $	10
let _ _ if	-5
let _ _ the	-11
let _ _ you	-9
let _ check	-5
let _ know	-22
let _ of	6
let _ off	-6
let _ stop	-7
let go	16
let go of	6
let me	6
let me check	-5
let me go	6
let me know	-17
let me off	-6
let me out	5
lets	-10
lets _ _ $	-9
lets go	-8
letting	-5
ley	-12
libras	-7
libras $	-6
lider	-14
lie	-14
lie $	-8
lie _ $	-5
lies	-19
lies $	-14
liga	-8
light	-9
like	-8
like _ $	-25
like _ _ $	-14
like _ _ removed	10
like _ _ taken	-11
like _ not	7
like _ said	-10
like _ withdraw	10
like getting	-8
like me	-6
like that	-5
like that $	-5
like this	-6
like to	14
like to not	7
like to withdraw	10
like you	-12
like you said	-10
lil	-7
lil _ $	-7
limpio	11
linda	11
line	21
line $	24
linea	-13
linea $	-8
linea _ $	-6
linea _ _ $	6
linea _ _ no	8
linea _ _ ya	-21
linea _ de	15
linea _ y	8
linea es	15
linea es de	15
linen	-5
linen room	-5
link	-26
link $	-5
link _ $	-12
link please	-10
link please $	-10
list	67
list $	63
list _ $	57
list _ people	7
list but	-18
list is	-14
list of	6
list of people	7
lista	55
lista $	74
lista _ $	14
lista _ _ $	8
lista _ difusion	9
lista _ espera	-7
lista _ los	8
lista _ no	5
lista _ por	5
lista _ temporales	-16
lista de	-15
lista de difusion	9
lista de espera	-7
lista de los	10
lista de no	5
lista de temporales	-16
lista please	8
lista please $	8
lista por	14
lista porfavor	-16
lista porfavor $	-16
little	7
llamada	-18
llamada $	-6
llamadas	14
llamar $	6
llamar _ _ que	-8
llamen ni	17
llamo	10
llamo _ la	13
llamo a	13
llamo a la	13
llantas	-7
llantas $	-6
llega	12
llegamos	6
llegan	-24
llegan _ _ un	-14
llegan _ de	-22
llegan _ los	-10
llegan _ mensajes	-6
llegan _ textos	-6
llegan los	-9
llegan los mensajes	-6
llegan textos	-9
llegan textos de	-19
llegando	13
llegar	30
llegaron	-11
llegaron _ _ $	-8
llego	-33
llego $	-11
llego _ _ $	-5
llego _ _ .	11
llego _ _ de	-7
llego mi	11
llego una	-5
llegue	-8
llegue $	-10
lleguen	-14
lleguen $	6
lleguen _ mensajes	-10
lleguen _ textos	-8
lleguen los	-10
lleguen los mensajes	-10
llenando	20
llenando _ _ de	20
llenando _ telefono	20
llenando el	20
llenando el telefono	20
lleno	9
lleno $	9
llevar	-7
llevar $	-6
llevo	-15
llevo _ _ y	-5
llevo _ anos	-5
llorar	-13
llover	-10
llovio	-6
llueve	-14
lluvia	-9
lluvia $	-7
lmao who	5
lmk	-16
lo	-20
lo _ $	24
lo _ _ $	-12
lo _ _ de	5
lo _ _ me	14
lo _ _ mi	-7
lo _ _ no	-13
lo _ _ reportar	-7
lo _ _ union	13
lo _ la	16
lo _ mucho	7
lo _ paso	5
lo _ ustedes	-14
lo _ ya	-12
lo agradezco	17
lo de	-14
lo de la	16
lo de ustedes	-14
lo del	12
lo mejor	-8
lo mio	30
lo necesito	-13
lo pierdo	-10
lo pierdo $	-10
lo que	-22
lo que paso	5
lo siento	-7
lo voy	-9
lo voy a	-9
load	-6
loca	-15
lock	-8
locked	-10
locked _ $	-6
locked out	-6
locker	-32
locker _ $	-29
loco	-27
loco $	-28
lol	-43
lol $	-61
lol _ $	32
lol _ _ $	5
lol _ _ though	7
lol _ me	13
lol _ you	10
lol im	-22
lol not	21
lol ok	-7
long	-18
long _ _ $	-8
longer	8
longer need	8
look	-25
look _ $	-24
looked	7
looked _ me	7
looked at	7
looked at me	7
loose _ _ $	5
los	22
los _ .	-9
los _ _ a	-6
los _ _ eso	-10
los _ _ este	10
los _ _ favor	-6
los _ _ la	-22
los _ _ le	6
los _ _ les	-7
los _ _ lo	6
los _ _ los	-5
los _ _ mi	-13
los _ _ no	-18
los _ _ numero	-12
los _ _ por	-6
los _ _ que	-7
los _ _ reportar	14
los _ _ se	11
los _ _ si	-11
los _ _ texto	9
los _ _ tienen	-6
los _ _ turno	24
los _ _ y	-8
los _ _ ya	-14
los _ a	33
los _ al	30
los _ como	18
los _ conmigo	24
los _ del	-9
los _ desde	-6
los _ en	-13
los _ es	10
los _ no	16
los _ otro	23
los _ por	17
los _ que	8
los _ si	-8
los _ sindicato	-6
los _ viejos	-9
los _ y	5
los _ ya	-9
los avisos $	9
los avisos a	6
los bloquee	23
los cuartos	-8
los cuide	8
los cuide $	9
los de	-36
los del	12
los del otro	23
los del sindicato	-6
los delegados	-6
los demando	16
los demando $	16
los dias	8
los domingos	-5
los dos	10
los guardias	-6
los horarios	-7
los lunes	-6
los mensajes	-28
los mensajes .	-9
los mensajes a	-13
los mensajes de	-10
los mensajes en	-8
los mensajes es	10
los ninos	-9
los pedi	7
los pido	7
los platos	-6
los platos $	-6
los que	-12
los que no	11
los quiero	-15
los quiero $	-12
los recordatorios	16
los recordatorios $	7
los sindicatos	-9
los tamales	9
los tamales y	10
los textos	11
los textos $	-9
los textos que	9
los turnos	-11
los uniformes	-6
los uniformes $	-6
los voy	26
los voy a	26
los zapatos	-6
lose	31
lose _ $	21
lose _ _ $	6
lose _ number	6
lose my	7
lose my number	-12
lose the	12
lose the number	14
lose this	8
loss	-5
lost	-14
lost $	40
lost _ _ $	-6
lost _ number	-17
lost _ so	-13
lost _ the	-7
lost in	-7
lost in the	-7
lost my	-14
lost the	-7
lost your	-7
lost your number	-7
loud .	10
love	-21
love _ $	-34
love _ _ $	-7
love _ _ doing	6
love what	6
love you	-17
loved	-17
luck	-10
luck $	-5
lucky	-14
luego	-16
luego $	-6
luis	-16
lunch	-5
lunch $	-9
lunes	-15
lunes $	-9
luz	-8
lying	-6
lying to	-6
m	43
m _ $	43
maam	-8
maam $	-8
machine	-14
mad	-20
mad $	-16
madam	6
mail	-8
mailing	5
mailings	10
make	17
make _ $	-10
make _ _ $	12
make _ _ away	12
make _ go	12
make _ stop	19
make him	-14
make it	7
make it $	-8
make me	21
make the	-6
make these	16
make these stop	11
makes	-6
making	-12
making me	-8
mal	32
mal $	-29
mal _ _ $	27
mal _ _ es	13
mal _ numero	23
mal el	48
mal el numero	26
mala	-11
malo	-7
mama	-17
mama $	-10
mames	-12
mami	-10
mami $	-10
man	26
man $	18
man _ the	8
management	16
management $	15
manager	-8
manager $	-5
manager _ _ me	-6
manager _ _ no	-8
manager a	10
manager has	-7
manager me	6
manager no	6
manager que	-9
managers	-6
manana	-6
manana $	-11
manana _ $	6
manana _ _ $	-13
manana _ _ el	6
manana me	5
manches $	-9
manda	-14
manda _ _ $	-6
manda mensajes	-7
mandalo	-6
mandalo _ _ $	-6
mandalo _ vez	-6
mandalo otra	-6
mandalo otra vez	-6
mandame	-26
mandame _ _ porfavor	-15
mandan	32
mandan _ $	25
mandan _ que	12
mandan otro	14
mandan otro $	14
mandando	17
mandando $	21
mandando _ $	6
mandando _ _ $	8
mandando _ de	-21
mandando mensajes	-18
mandando textos	-13
mandar	32
mandar _ $	13
mandar _ _ $	14
mandar _ _ mi	-5
mandar _ a	8
mandar eso	-6
mandar mensajes	13
mandar nada	5
mandaran	34
mandaran $	6
mandarme	6
mandarme $	10
mandarme _ $	20
mandarme _ _ mi	-11
mandarme cosas	20
mandarme cosas $	20
mandarme esto	7
mandarme mensajes	-22
mandarme mensajes $	-19
mandarme sus	13
mandaron	-13
mandaron _ _ $	-9
mandatory	-9
mande	-21
mande $	8
mande _ $	14
mande _ _ $	8
mande _ a	-8
mande _ por	-10
mande a	-14
mande mas	10
mande mensajes	-19
mande propaganda	14
mande stop	23
mande textos	-8
mandele	26
mandele a	26
mandeme	-10
manden	74
manden $	66
manden _ $	28
manden _ _ $	16
manden _ de	6
manden _ el	12
manden _ la	-10
manden _ mensaje	10
manden a	-30
manden a la	-10
manden eso	12
manden eso $	10
manden nada	9
manden por	9
mandenme	-13
mandes _ _ $	-16
mandes _ cosas	9
mandes esas	9
mandes esas cosas	9
mandes mas	7
mando	-16
mando mensaje	-6
manejando	-26
maneje	-7
manny	-14
mano	12
mano $	10
many _ _ i	8
many _ _ you	-6
many _ do	6
many times	13
many times do	8
map	-8
map _ $	-13
maquina	8
maquina _ que	12
march	-5
marcha	-5
marco	-8
marco _ $	-8
maria	-15
marido	-10
marisol	17
marisol $	17
marks	-14
marque	-9
mas	97
mas $	20
mas _ $	31
mas _ _ $	13
mas _ _ el	-11
mas _ _ esto	22
mas _ _ favor	13
mas _ _ le	-8
mas _ _ mi	-7
mas _ _ no	11
mas _ a	11
mas _ de	-15
mas _ en	-9
mas _ favor	14
mas _ la	16
mas _ por	8
mas _ que	14
mas abusos	-12
mas cuartos	-7
mas cuartos de	-7
mas de	-7
mas gracias	10
mas gracias $	10
mas horas	-7
mas info	13
mas invitaciones	24
mas mensajes	5
mas mentiras	-13
mas por	14
mas por favor	14
mas que	19
mas rapido	-9
mas se	6
mas tengo	8
mas y	27
mask	-13
mata	-9
mata $	-7
mate	38
may	-7
may $	-6
maybe	5
mayo	-9
mayo $	-10
mayordomo	-16
mayordomo $	-21
mayordomo no	-7
mayoria	-10
mayoria $	-10
me	49
me $	74
me . i	12
me _ $	36
me _ .	20
me _ 2	-10
me _ 20	-5
me _ 5am	7
me _ _ $	42
me _ _ .	8
me _ _ 3	-11
me _ _ a	-26
me _ _ again	9
me _ _ ahi	16
me _ _ alone	21
me _ _ baja	18
me _ _ bro	18
me _ _ call	-5
me _ _ celular	6
me _ _ contrato	-5
me _ _ cosas	10
me _ _ dar	14
me _ _ de	21
me _ _ dia	-5
me _ _ direccion	-5
me _ _ do	12
me _ _ dolares	-7
me _ _ dont	5
me _ _ early	-13
me _ _ el	-8
me _ _ en	-5
me _ _ era	7
me _ _ escribir	29
me _ _ ese	-10
me _ _ eso	29
me _ _ facebook	-6
me _ _ family	-7
me _ _ favor	-11
me _ _ for	-6
me _ _ gracias	10
me _ _ group	18
me _ _ grupo	-11
me _ _ horario	-6
me _ _ husband	-6
me _ _ it	8
me _ _ la	-38
me _ _ las	-6
me _ _ le	-17
me _ _ list	14
me _ _ lista	14
me _ _ llamada	-6
me _ _ llamar	7
me _ _ llegar	17
me _ _ mandar	-24
me _ _ mas	-12
me _ _ me	-18
me _ _ mensaje	21
me _ _ mensajes	-14
me _ _ meter	11
me _ _ mi	-5
me _ _ no	24
me _ _ otro	-29
me _ _ overtime	-26
me _ _ paz	11
me _ _ phone	-6
me _ _ please	-22
me _ _ por	5
me _ _ preguntarme	16
me _ _ puesto	-7
me _ _ que	-6
me _ _ quitar	-10
me _ _ salir	10
me _ _ shift	-23
me _ _ sin	16
me _ _ sindicato	20
me _ _ soy	-7
me _ _ su	21
me _ _ tarde	-6
me _ _ telefono	-12
me _ _ texto	-11
me _ _ textos	-9
me _ _ that	-7
me _ _ this	18
me _ _ to	-13
me _ _ today	9
me _ _ un	10
me _ _ una	-5
me _ _ union	7
me _ _ verdad	-5
me _ _ when	-9
me _ _ will	5
me _ _ work	6
me _ _ write	-10
me _ _ y	-8
me _ _ ya	9
me _ _ yo	8
me _ _ you	22
me _ _ your	36
me _ a	43
me _ again	-7
me _ al	5
me _ all	22
me _ and	15
me _ como	5
me _ con	8
me _ de	-12
me _ dejen	18
me _ del	-18
me _ dicho	-11
me _ do	26
me _ dos	7
me _ el	-31
me _ eliminar	16
me _ en	42
me _ era	-14
me _ es	-12
me _ esas	10
me _ escribiendo	-21
me _ eso	8
me _ esta	11
me _ este	6
me _ estos	16
me _ for	12
me _ from	18
me _ harto	7
me _ hasta	-8
me _ hell	22
me _ i	22
me _ if	-6
me _ im	-15
me _ it	10
me _ just	-9
me _ la	-24
me _ las	-11
me _ like	17
me _ link	-7
me _ llegando	10
me _ llenando	20
me _ lo	13
me _ lol	7
me _ los	-34
me _ mal	-32
me _ manden	12
me _ mejor	-14
me _ mensaje	-6
me _ mensajes	-20
me _ mi	-9
me _ more	6
me _ mucho	-9
me _ my	-8
me _ nada	25
me _ ni	19
me _ of	27
me _ on	6
me _ or	11
me _ over	-9
me _ permiso	-9
me _ pero	5
me _ pierdo	-10
me _ please	22
me _ por	-15
me _ porfavor	7
me _ propaganda	7
me _ que	-62
me _ quitar	-5
me _ sacar	24
me _ salir	17
me _ sin	15
me _ spanish	-12
me _ texteando	10
me _ textos	-17
me _ texts	12
me _ thank	7
me _ the	15
me _ this	-22
me _ till	-13
me _ tres	-6
me _ un	-16
me _ week	-6
me _ whatever	8
me _ work	-8
me _ ya	9
me _ you	-20
me _ your	14
me a	-30
me about	-7
me again	43
me again $	31
me again and	19
me agreguen	5
me alone	27
me and	-6
me and my	-9
me anden	11
me anymore	26
me anymore $	23
me anytime	-7
me apunto	6
me at	17
me at 5am	7
me at all	22
me at work	-7
me avisaron	-7
me avisen	33
me avisen de	18
me back	-16
me bajan	15
me baje	-29
me be	29
me be $	29
me borrara	-8
me borraron	-5
me borre	21
me borre $	21
me borren $	14
me borro	8
me borro $	8
me busquen	27
me busquen $	22
me check	-5
me chinguen	13
me confunden	18
me contacte	19
me corran	-13
me cortaron	-7
me cry	-8
me cuesta	18
me cuesta dejen	18
me da	-13
me dan	-10
me dan permiso	-9
me das	12
me deja	-8
me deja en	-6
me dejan	-10
me deje	-6
me deje en	-6
me dejen	-23
me dejen de	-23
me den	6
me dice	-10
me dicen	-12
me dicen que	-11
me dieran	-7
me dieran de	-7
me dieron	-14
me digas	-9
me dijeron	-26
me dijeron que	-21
me dijo	-9
me dijo $	-7
me down	-6
me doy	5
me doy de	6
me duele	-8
me echaron	-12
me encanta	-7
me encanta $	-7
me entero	6
me equivoque	-15
me escriba $	6
me escriban	31
me escriban $	27
me escribe	-12
me este mandando	6
me esten	10
me for	-6
me from	39
me from your	14
me go	5
me gusto	5
me ha	-10
me ha dicho	-10
me han	-8
me he	-12
me here	-14
me hizo	-8
me how	-11
me i	-10
me iba	-7
me iban	12
me iban a	12
me if	-8
me im	12
me in	-13
me instead	-9
me instead $	-9
me interesa	10
me interesa $	-5
me interesa lo	14
me interesa su	8
me interesan	15
me it	8
me it was	8
me jubilo	-7
me know	-17
me know $	-12
me la	7
me llamen ni	16
me llegan	-32
me llegan los	-12
me llegan textos	-9
me llegaron	-9
me llego	-19
me llego una	-5
me lleguen	-9
me lleguen los	-10
me lo	-7
me lo pierdo	-10
me los	11
me luck	-5
me luck $	-5
me mandan	-12
me mandaran	33
me mandaron	-7
me mande	7
me mande mas	9
me mande mensajes	-19
me manden	17
me manden $	10
me manden eso	7
me manden nada	6
me mandes	28
me mandes esas	9
me mandes mas	7
me mando	-13
me mando mensaje	-6
me mata	-8
me metan	22
me metan en	22
me metieron	11
me molesta	-19
me molesta para	-7
me molesta que	-13
me molesten	20
me more	15
me mude	7
me muero	-9
me muero $	-8
me no	8
me no more	6
me not	5
me of	17
me off	52
me off $	44
me off of	14
me off the	-14
me off this	-25
me on	11
me on the	27
me or	9
me out	45
me out $	14
me out of	20
me paguen	-7
me paguen $	-7
me perdi	-15
me perdi $	-8
me perdieron	-5
me perdieron los	-5
me please	-25
me please $	-30
me podrian	15
me pongan	10
me pongan en	10
me porfavor	8
me posted	-6
me posted $	-6
me pregunto que	8
me presente	-6
me puede	10
me puede quitar	9
me pueden	-18
me pueden quitar	-14
me pueden sacar	13
me puedes	16
me puedo	12
me puedo salir	12
me quiere	-5
me quieren	-8
me quiero salir	9
me quitan	-9
me quitaran	12
me quitaron	-11
me quitaron la	-6
me quite	-13
me quiten $	9
me quito	-13
me regrese	6
me regrese a	6
me sacan	22
me sacan $	36
me sacaran	-23
me salgo	32
me salgo $	12
me salgo de	7
me saquen $	15
me siento	-6
me sigan	18
me sigan mandando	18
me sigue	-11
me siguen mandando	-6
me some	-31
me texteen	7
me texteen $	6
me that	10
me the	-13
me the hell	22
me the link	-7
me these	-31
me this	29
me tiene	-5
me tienen	22
me tienen harto	7
me to	-24
me to take	-7
me to the	11
me toca	-9
me tomorrow	-7
me uno	-9
me uno $	-9
me up	22
me up $	8
me up for	24
me va a	-7
me van	12
me van a	12
me vio	11
me vio el	10
me voy	-14
me voy a	-5
me vuelva	9
me vuelva a	9
me vuelvan	30
me vuelvan a	30
me vuelven	18
me vuelven a	18
me when	-37
me when i	-14
me when you	-21
me who	-12
me why	16
me with	-13
mean	11
mean _ _ that	-5
means	15
meant	-19
meant _ not	-18
meat	-11
medio	25
medio $	19
meeting	-15
meeting $	-21
meeting _ 7	8
meeting at	8
meetings	-13
meetings _ $	-8
mejor	-15
mejor $	-14
mejor _ $	11
mejor _ mi	-7
mejor es	-8
mejor quitenme	9
mejor quitenme $	6
mejor texto	-11
mejor texto $	-11
menos	-13
menos $	-10
mensaje	-12
mensaje $	-28
mensaje _ $	11
mensaje _ _ $	22
mensaje _ _ no	-12
mensaje _ _ para	-10
mensaje _ _ ya	9
mensaje _ la	7
mensaje _ quitenme	11
mensaje _ voz	-32
mensaje _ y	22
mensaje de	-20
mensaje de voz	-32
mensaje la	25
mensaje mas	32
mensaje mas $	11
mensaje mas y	22
mensaje que	-24
mensaje sin	14
mensaje ya	12
mensaje ya quitenme	11
mensajes	102
mensajes $	121
mensajes .	-9
mensajes _ $	44
mensajes _ _ $	-5
mensajes _ _ hace	8
mensajes _ _ los	-9
mensajes _ _ me	-42
mensajes _ _ quitenme	5
mensajes _ este	13
mensajes _ favor	8
mensajes _ la	-26
mensajes _ le	-9
mensajes _ me	9
mensajes _ mi	-23
mensajes _ que	-10
mensajes _ texto	10
mensajes _ ustedes	11
mensajes a mi	-13
mensajes al	-22
mensajes como	8
mensajes de	-27
mensajes de la	-26
mensajes de texto	10
mensajes de ustedes	11
mensajes desde	-23
mensajes en	-8
mensajes es	10
mensajes no	-6
mensajes no le	-9
mensajes por	6
mensajes por favor	8
mensajitos	20
mensajitos $	7
menso	-25
mentiras	-9
mentiras $	-5
menu	-23
menu $	-8
mero	-15
mes $	-7
mes _ $	13
mes _ _ $	-9
mes pasado	5
message	10
message .	7
message _ _ $	9
message _ again	5
message i	8
message me	18
message me $	7
message me again	5
messaged	24
messages	47
messages $	30
messages .	-16
messages _ $	-6
messages _ _ $	12
messages _ _ on	19
messages _ _ phone	9
messages _ _ the	-14
messages _ please	-15
messages from	21
messages in	10
messages ok	9
messages ok $	9
messages on	9
messages please	10
messages please $	7
messages to	28
messaging	45
messaging _ $	6
messaging me	6
metan	22
metan en	22
meter	7
metieron	9
mexico	-6
mi	-11
mi _ $	63
mi _ .	22
mi _ _ $	7
mi _ _ ahi	14
mi _ _ con	-7
mi _ _ de	-16
mi _ _ dice	-6
mi _ _ el	-15
mi _ _ ella	6
mi _ _ es	-5
mi _ _ eso	-7
mi _ _ esta	-7
mi _ _ favor	20
mi _ _ la	-24
mi _ _ lo	23
mi _ _ manden	15
mi _ _ me	17
mi _ _ mi	35
mi _ _ por	-7
mi _ _ quien	-5
mi _ _ quiere	-7
mi _ _ quiero	14
mi _ _ stop	-7
mi _ _ va	18
mi _ _ volante	-10
mi _ _ y	-16
mi _ _ ya	-8
mi _ a	15
mi _ agarro	-11
mi _ borrenlo	9
mi _ con	-14
mi _ conmigo	-5
mi _ de	9
mi _ deje	16
mi _ del	-19
mi _ dice	9
mi _ en	17
mi _ esta	10
mi _ este	6
mi _ fue	5
mi _ mijo	8
mi _ no	24
mi _ para	12
mi _ personal	28
mi _ por	10
mi _ puso	7
mi _ quiere	-15
mi _ quitenlo	14
mi _ si	-9
mi _ trabajo	-5
mi _ viejo	-16
mi _ vio	8
mi _ y	9
mi _ ya	-22
mi abogado	17
mi abuelita	13
mi abuelita dice	13
mi amor	-10
mi aumento	-6
mi autorizacion	14
mi casa	10
mi casa $	9
mi celular	51
mi celular $	25
mi celular quitenlo	14
mi cheque	-6
mi consentimiento	19
mi consentimiento para	12
mi contacto	13
mi cunada	-7
mi cunada $	-13
mi dia	-6
mi esposo $	-9
mi ex	-36
mi familia	14
mi familia $	14
mi gafete	-7
mi gafete ya	-5
mi gente	6
mi hermano	10
mi hermano esta	5
mi hija	-12
mi hijo	-14
mi hijo $	-10
mi informacion	18
mi jefe	-10
mi lavadora	-7
mi linea	-16
mi mama	-6
mi marido	-10
mi nina	-14
mi nino	-10
mi no	24
mi no $	7
mi no me	17
mi nombre	17
mi nombre $	31
mi nombre de	5
mi nombre del	-7
mi numero	82
mi numero $	37
mi numero .	6
mi numero a	7
mi numero en	-13
mi numero es	8
mi numero viejo	-16
mi otro	-18
mi papa	7
mi papa y	5
mi patron	-8
mi primo	13
mi registro	15
mi suscripcion	6
mi suscripcion $	6
mi tarjeta	-15
mi telefono	31
mi telefono $	23
mi telefono en	9
mi tio	-9
mi turno	-17
mi ultima	-6
mi vecina	-10
mi vecina $	-10
mi vida	7
mi vida me	7
mi vieja	7
mi voto	-9
mi voto $	-9
mi w2	-6
mi w2 $	-6
mi y	27
mi y a	10
mic	-12
mic $	-8
miedo	-33
miedo $	-7
miedo _ $	-7
miedo _ no	-17
miembro	6
mientras	-6
migra	-13
mija	9
mija ya	-9
mijo	21
mijo $	28
milk	-26
min	-20
min $	-13
mind	-5
mind _ texting	13
mind the	-9
mine	-20
mine .	8
mine is	-5
minutos	-7
minutos me	-5
mio	32
mio $	18
mira	12
miren	8
mis _ $	-38
mis _ _ el	21
mis _ _ su	5
mis _ de	5
mis _ para	28
mis companeros	-5
mis datos	28
mis datos $	-36
mis datos de	5
mis hijos	-11
mis hijos $	-10
mis ninos	-6
misa	-6
miss	-23
miss _ $	-9
miss it	-11
missed	-58
missed _ $	-19
missed _ _ $	-37
mobile	17
modo	-21
modo $	-17
molesta	-10
molesta _ nada	-7
molesta a	8
molesta para	-7
molesta para nada	-7
molesta que	-11
molestar	21
molestar $	26
molestar _ _ $	8
molestar _ otro	8
molestar a	6
molestar a otro	8
moleste	27
moleste _ _ $	15
moleste en	10
moleste mas	5
molesten	26
molesten $	11
molestia	-5
mom	-6
mom $	-15
mom _ $	8
mom _ _ the	6
mom alone	12
mom said	9
moms _ $	-7
moms phone	8
monday	-24
monday $	-16
mondays	-5
money	-8
month $	19
month _ $	-17
more	63
more $	32
more _ $	-15
more _ _ $	-8
more _ _ i	6
more _ _ im	7
more _ _ me	-9
more _ _ my	6
more _ _ ok	9
more _ _ phone	8
more _ and	6
more _ from	-12
more _ it	12
more _ these	10
more _ this	11
more _ to	7
more and	11
more from	15
more i	15
more messages	12
more of these	10
more please	26
more please $	18
more so	7
more text	13
more text and	13
more texting	7
more texting $	7
more texts	9
more to	9
more to this	8
morning	-15
morning $	-5
morning and	-6
mortgage	-5
mother	7
mother $	-6
mother _ law	8
mother in	8
mother in law	8
move	-24
moved	-16
moving	5
ms	18
ms $	12
ms .	7
much	-15
muchacha	15
muchacha de	10
muchacho	-12
muchachos	11
mucho	-13
mucho $	-20
mucho _ $	14
mucho _ _ y	-9
mucho pedir	19
mude	7
muero	-9
muero $	-8
muerto	16
muerto _ la	17
muerto de	17
muerto de la	17
mujer	-6
mujer $	-5
murder	-6
murio	-8
murio _ telefono	-6
murio mi	-6
mute me	18
muy	-12
my	-28
my _ $	59
my _ .	28
my _ 2	-19
my _ _ $	49
my _ _ .	8
my _ _ 2	7
my _ _ 555	-6
my _ _ and	7
my _ _ as	7
my _ _ back	13
my _ _ bad	-11
my _ _ but	-18
my _ _ coming	-14
my _ _ dead	-6
my _ _ do	-9
my _ _ dont	6
my _ _ for	-15
my _ _ going	-7
my _ _ her	-10
my _ _ his	-12
my _ _ im	-5
my _ _ interested	-7
my _ _ its	-5
my _ _ law	14
my _ _ lol	24
my _ _ lose	9
my _ _ now	12
my _ _ of	6
my _ _ off	-33
my _ _ on	-6
my _ _ only	-6
my _ _ out	10
my _ _ over	10
my _ _ please	-14
my _ _ quit	9
my _ _ reads	-27
my _ _ removed	-9
my _ _ scared	10
my _ _ she	10
my _ _ so	-15
my _ _ stop	-27
my _ _ texting	11
my _ _ texts	7
my _ _ the	24
my _ _ this	5
my _ _ to	-14
my _ _ union	-5
my _ _ up	-16
my _ _ us	6
my _ _ use	-8
my _ _ w	6
my _ _ your	7
my _ a	13
my _ again	-13
my _ alone	16
my _ and	11
my _ are	-12
my _ at	20
my _ back	-5
my _ changed	-14
my _ down	5
my _ finally	-5
my _ for	10
my _ from	31
my _ got	-18
my _ had	-7
my _ has	14
my _ he	-6
my _ in	25
my _ instead	23
my _ is	19
my _ its	-7
my _ job	7
my _ know	-6
my _ lol	-8
my _ my	-8
my _ not	-9
my _ now	-14
my _ number	-9
my _ off	-20
my _ opens	-6
my _ plan	8
my _ please	39
my _ put	6
my _ quit	11
my _ reads	9
my _ said	7
my _ saw	18
my _ says	21
my _ school	6
my _ sees	15
my _ set	-14
my _ she	-21
my _ signed	12
my _ so	-9
my _ taken	17
my _ thats	9
my _ up	40
my _ wants	-15
my _ was	-31
my _ went	-5
my _ with	-5
my _ would	-13
my attorney	9
my badge	-14
my boss	-30
my boss know	-5
my boss to	-19
my break	-6
my brother $	-5
my brother in	8
my camera	-7
my camera $	-7
my car	-9
my cell	11
my check	-15
my check again	-12
my citizenship	7
my client	7
my consent	13
my contact	30
my contact $	6
my contact please	13
my contacts	-5
my contacts $	-5
my coworker	-6
my data	-41
my data $	-31
my daughter	-14
my daughter set	-14
my daughters	9
my day	-9
my digits	32
my digits $	32
my doctor	8
my dog	10
my ex	18
my eyes	-11
my eyes are	-10
my family	10
my family $	10
my foreman	13
my friend	-18
my hair	-6
my hair $	-6
my hand	-7
my hearing	-7
my hours	-12
my house	-6
my husband	-17
my info	30
my info $	26
my insurance	-7
my insurance $	-7
my kid	-35
my kids	-9
my kids phone	-6
my kids school	7
my knees	7
my last	-24
my lawn	-8
my lawyer	16
my lawyer $	16
my line	28
my line $	28
my manager	19
my mind	11
my mom	15
my mom alone	12
my mom said	9
my moms	7
my moms phone	8
my mother	8
my mother in	8
my name	37
my name $	19
my name out	11
my nephew	12
my number	135
my number $	50
my number at	13
my number back	12
my number changed	-13
my number down	8
my number for	8
my number from	16
my number is	5
my number off	-7
my number on	7
my number out	-9
my number please	16
my number taken	17
my number was	-15
my old	-16
my old number	-14
my opt	20
my permission	9
my permission to	7
my personal	-6
my phone	35
my phone $	45
my phone is	7
my phone plan	8
my phone was	-15
my pin	-8
my plate	-9
my roommate	20
my second	8
my second job	8
my shift	-19
my sign	13
my signup	33
my signup $	25
my sister	-7
my stop	-38
my subscription	29
my subscription $	28
my supervisors	-10
my text	-12
my texts	-10
my toddler	-8
my whole	-8
my wife	-14
my wife $	-12
my wifes	-12
my write	-7
my write up	-7
myself	17
myself $	13
n	30
n _ $	13
n _ _ $	26
n _ _ back	-6
n _ _ is	5
n my	5
n thanks	12
n thanks $	12
n:1	85
n:10	-128
n:11	-124
n:12	-121
n:2	42
n:3	66
n:4	27
n:6	6
n:7	-35
n:8	-100
n:9	-108
nada	62
nada $	66
nada _ $	-19
nada _ _ $	-13
nada _ _ la	18
nada _ mi	7
nada _ por	6
nada _ que	29
nada _ ustedes	16
nada _ ver	-8
nada asi	30
nada asi que	30
nada de	11
nada de ustedes	6
nada gracias	5
nada gracias $	5
nada mas	-13
nada mas $	-24
nada me	-7
nada no	-11
nada personal	6
nada por	6
nada que	-9
nada que ver	-8
nada ya	-10
nadie _ $	-7
nadie _ _ casa	5
nadie _ _ dicho	-10
nadie _ _ me	-6
nadie _ ha	-15
nadie _ la	-6
nadie _ mi	7
nadie de la	-6
nadie me	-15
nadie me ha	-14
nah	-20
nah $	-13
nah _ _ $	-11
nah _ _ off	6
nah _ me	6
nah take	6
nah take me	6
nail	-7
name	20
name $	14
name _ $	20
name _ _ $	-15
name _ _ number	9
name _ it	-18
name _ the	-11
name and	9
name off	-20
name off the	-11
name out	11
nap	21
national	12
national _ _ call	12
national _ not	12
national do	12
national do not	12
nd	5
nd $	5
necesito	-5
need	18
need $	-6
need 2	-6
need _ $	22
need _ _ $	17
need _ _ me	9
need _ _ texts	6
need _ end	5
need _ remove	6
need _ stop	5
need a	-16
need for	5
need more	-7
need off	10
need that	6
need these	8
need these $	6
need to	10
need to end	5
need to stop	5
negocio	6
nene	8
nephew	13
never	25
never _ $	-9
never _ .	22
never _ _ $	-5
never _ _ again	8
never _ _ me	13
never _ _ that	21
never _ _ this	-31
never _ be	12
never _ for	6
never _ here	12
never _ it	-6
never _ me	6
never _ my	14
never _ nothing	-6
never _ out	-14
never _ there	13
never _ this	-6
never again	9
never been	15
never got	-5
never had	22
never mind	-7
never seen	-6
never text	17
never will	12
never will be	12
never worked	34
never worked there	13
new	-49
new _ $	-70
new _ .	17
new _ _ 555	-7
new _ _ number	-18
new _ _ this	13
new _ and	-7
new _ no	5
new _ same	-18
new _ who	15
new job	7
new number	29
new one	-14
new phone	-19
new phone same	-18
new phone who	15
new place	7
new truck	11
next	15
next _ $	-8
next _ for	7
next _ i	14
next month	-5
next one	10
next time $	-7
next week	6
ni	79
ni _ _ $	25
ni _ _ a	11
ni _ _ mas	17
ni _ _ nada	11
ni _ _ que	-8
ni _ ahi	-5
ni _ de	8
ni _ del	-10
ni _ mas	20
ni _ me	11
ni _ ni	10
ni _ que	6
ni a	6
ni conozco	-18
ni la	6
ni me	19
ni modo	-21
ni modo $	-17
ni nada	11
ni pio	-11
ni pio $	-11
ni se que	6
ni trabajo	6
ni un	-6
ni una	19
ni uno	21
ni uno mas	21
nice	23
nice _ you	7
nieve	-10
nieve $	-9
night	-18
night _ _ it	-6
night _ _ the	-7
night i	-5
nights	-12
nina	-19
nine	17
nine messages	17
ningun	59
ningun _ $	37
ningun _ _ $	27
ningun sindicato	-9
nino	-18
ninos	-11
ninos _ $	-7
nite	-12
nite $	-19
no	68
no .	-30
no 2	-6
no _ $	39
no _ .	-27
no _ 1	-7
no _ _ $	19
no _ _ .	15
no _ _ 9	-11
no _ _ a	29
no _ _ al	-25
no _ _ alguien	10
no _ _ asi	-7
no _ _ bien	-5
no _ _ cambio	9
no _ _ celular	-6
no _ _ chuy	-5
no _ _ con	18
no _ _ could	8
no _ _ de	-35
no _ _ del	-10
no _ _ el	6
no _ _ en	47
no _ _ es	-33
no _ _ esa	13
no _ _ esas	10
no _ _ escribirme	-18
no _ _ eso	32
no _ _ esos	7
no _ _ este	-7
no _ _ esto	7
no _ _ favor	10
no _ _ from	-21
no _ _ gracias	8
no _ _ gratis	-10
no _ _ hasta	-7
no _ _ here	12
no _ _ i	-10
no _ _ in	6
no _ _ le	-20
no _ _ lista	-12
no _ _ lol	-23
no _ _ los	-34
no _ _ mandando	12
no _ _ mandar	12
no _ _ mandarme	-23
no _ _ manden	12
no _ _ mas	42
no _ _ me	30
no _ _ mejor	-11
no _ _ mensaje	-34
no _ _ mensajes	-17
no _ _ messages	-17
no _ _ more	19
no _ _ my	-13
no _ _ nadie	-8
no _ _ ni	16
no _ _ ningun	21
no _ _ nombre	-26
no _ _ nothing	21
no _ _ numero	26
no _ _ o	12
no _ _ olvide	-9
no _ _ pero	-10
no _ _ persona	38
no _ _ personal	6
no _ _ por	6
no _ _ propaganda	7
no _ _ quien	-6
no _ _ recibiendo	16
no _ _ salir	-9
no _ _ se	15
no _ _ sin	-17
no _ _ sola	-6
no _ _ somos	-9
no _ _ soy	-12
no _ _ stop	7
no _ _ su	9
no _ _ sus	5
no _ _ take	-11
no _ _ tarjeta	-13
no _ _ telefono	31
no _ _ text	-8
no _ _ textos	-6
no _ _ texts	24
no _ _ that	10
no _ _ these	8
no _ _ to	20
no _ _ todavia	-5
no _ _ union	-11
no _ _ vez	7
no _ _ y	15
no _ _ yo	11
no _ _ your	5
no _ a	43
no _ about	6
no _ abusos	-12
no _ acuerdo	-5
no _ agreguen	5
no _ ahi	5
no _ ahora	-12
no _ al	-13
no _ anden	11
no _ aqui	18
no _ arriesgarme	9
no _ avisen	19
no _ bien	-8
no _ borren	-9
no _ broncas	6
no _ but	6
no _ chinguen	13
no _ con	12
no _ conozco	15
no _ crean	-7
no _ creo	-6
no _ dan	-9
no _ de	-26
no _ deja	-8
no _ dejan	-14
no _ dejen	-42
no _ dieron	-5
no _ digas	-8
no _ donde	-7
no _ doy	6
no _ duele	-5
no _ during	-10
no _ el	-6
no _ en	17
no _ esa	10
no _ escriban	16
no _ ese	-6
no _ eso	-37
no _ esten	10
no _ esto	14
no _ estos	8
no _ for	6
no _ gracias	42
no _ hace	-6
no _ he	-7
no _ here	75
no _ horas	-7
no _ interesa	20
no _ interesaba	-5
no _ interesada	36
no _ interesado	14
no _ interesan	15
no _ ir	-15
no _ jaja	-18
no _ jajaja	-6
no _ juan	-16
no _ les	-11
no _ llamen	-14
no _ llegan	-13
no _ lleguen	12
no _ lo	11
no _ los	-11
no _ manda	6
no _ mandando	6
no _ mandaron	-6
no _ mande	5
no _ manden	6
no _ mandes	28
no _ mas	38
no _ me	11
no _ message	6
no _ messages	-45
no _ metan	22
no _ mis	24
no _ molesta	-10
no _ moleste	22
no _ molesten	20
no _ ms	12
no _ nada	18
no _ need	8
no _ ningun	26
no _ no	19
no _ of	8
no _ oir	-9
no _ otra	8
no _ otro	-7
no _ para	13
no _ perderme	-15
no _ permiso	14
no _ please	27
no _ por	8
no _ presente	-6
no _ propaganda	23
no _ que	14
no _ quien	28
no _ quiero	13
no _ quitan	16
no _ quiten	-13
no _ recordatorios	18
no _ saber	13
no _ saldo	-7
no _ salgo	-5
no _ salir	-6
no _ se	10
no _ seguir	9
no _ ser	13
no _ sindicato	-6
no _ so	8
no _ stop	-22
no _ su	-16
no _ sus	7
no _ tan	-10
no _ texting	22
no _ textos	16
no _ texts	18
no _ they	7
no _ vayan	-6
no _ voy	-13
no _ vuelva	9
no _ vuelvan	20
no _ ya	5
no _ yet	-8
no _ you	7
no abre	-17
no aguanto $	-6
no cabe	-13
no chingues	-15
no conozco	25
no conteste	-6
no conteste $	-6
no creen	7
no de	-9
no de la	-7
no deja	-12
no deja de	-12
no dejan	6
no dejen	-69
no dejen de	-35
no dejen que	-11
no deseo	41
no dont	-7
no doy	16
no el	-7
no el otro	-7
no entendi	-22
no entienden	25
no entiendo	-12
no enviar	22
no envien	6
no era	-8
no es	58
no es $	29
no es de	20
no es el	14
no es lo	5
no es mi	9
no es nada	5
no es que	-13
no escriban	13
no escriban $	9
no estaciones	-5
no estar	-22
no estar en	18
no este	10
no esten	11
no estoy	19
no estoy interesado	14
no estoy para	8
no firmen	-6
no fui	-14
no further	27
no gracias	-13
no ha	-8
no hay	-20
no i	-8
no idea	-6
no insistan	5
no interest	7
no jodan	13
no jodas	-10
no le	-17
no le escriban	15
no le hace	-6
no le manden	-5
no les	-10
no lie	-8
no lie $	-8
no linda	13
no llueve	-9
no lo	25
no longer	8
no longer need	8
no los	-9
no mames	-12
no manches $	-9
no mande	11
no manden $	10
no manden a	-12
no manden mas	5
no mandes	-26
no mas	37
no mas $	28
no mas abusos	-12
no mas de	-7
no mas horas	-7
no me	38
no me acuerdo	-5
no me agreguen	5
no me anden	11
no me avisen	19
no me borren	-14
no me chinguen	13
no me deja	-8
no me dejan	-9
no me dejen	-48
no me dieron	-5
no me duele	-5
no me esten	10
no me interesa	30
no me interesan	15
no me la	11
no me llamen	-14
no me llegan	-13
no me lleguen	12
no me lo	6
no me mandaron	-6
no me mande	8
no me mandes	28
no me metan	22
no me molesta	-18
no me molesten	20
no me presente	-6
no me quitan	16
no me quiten	-15
no me salgo	-5
no me voy	-12
no me vuelva	9
no me vuelvan	20
no mensajes	11
no messages	6
no messages please	6
no molestar	19
no molestar $	24
no moleste	5
no moleste mas	5
no molesten	6
no molesten $	9
no more	47
no more $	20
no more messages	10
no more of	8
no more please	22
no more so	7
no more texting	7
no more texts	8
no more to	8
no necesito	6
no need for	7
no need to	-9
no nos	-10
no nos manden	8
no not	-31
no nothing	21
no nothing $	21
no ocupo	14
no ocupo que	15
no oigo	-25
no one	-9
no participo	5
no pedi	10
no pierdan	-13
no podemos	-5
no point	23
no porfavor	14
no porfavor $	13
no prende	-10
no puedo	-13
no puedo arriesgarme	9
no queria	6
no quiera	-12
no quieren	14
no quiero	41
no quiero $	38
no quiero ir	-9
no quiero mas	12
no quiero mensajes	-15
no quiero nada	20
no quiero perderme	-15
no quiero problemas	5
no quiero propaganda	15
no quiero que	-12
no quiero recibir	-6
no quiero saber	13
no quiero seguir	9
no quiero ser	-8
no quiero textos	6
no recibir	13
no recibir $	13
no recibo	-5
no rush	-6
no rush $	-5
no saben	13
no se	-25
no se donde	-7
no se leer	-10
no se les	-9
no se moleste	10
no se que	-11
no se quien	8
no seas	-11
no send	23
no send me	19
no sigan	16
no sigan $	10
no sirve	-24
no sirve $	-11
no soy	110
no soy esa	10
no soy juan	-16
no soy la	30
no soy yo	10
no te	-12
no tengo saldo	-7
no text	-11
no texts	21
no texts $	13
no thank	7
no thank you	7
no tiene	13
no tiene caso	14
no tienen	6
no to	-5
no trabaja	8
no trabaja ahi	-8
no trabajo	30
no trabajo ahi	21
no trabajo en	8
no usen	28
no veo	-6
no vi	-29
no vino	-16
no voy	8
no voy a	10
no vuelvan	27
no vuelvan a	27
no way	-11
no worries	-9
no worries $	-6
no y	19
no yo	-5
nobody	-7
nobody _ $	-10
nobody _ _ $	-10
noche	-8
noche $	-8
noche _ $	-9
noche _ duermo	6
noche nomas	-6
noche y	13
noche y duermo	6
noches	-7
noches $	-6
nomas	-30
nomas $	-6
nomas _ $	-9
nomas _ _ $	25
nomas _ los	-15
nomas _ mi	5
nomas _ no	5
nomas no	-13
nomas ya	5
nomas ya no	5
nombre	7
nombre $	30
nombre _ _ lista	-21
nombre _ _ pero	-7
nombre _ la	-23
nombre _ mi	10
nombre _ volante	-7
nombre de la	-23
nombre del	-7
nombre del volante	-7
nombres	-5
nomina	-26
nomina $	-26
non	-7
non stop	-7
none	18
none _ this	9
none of	15
none of this	9
nope .	7
nope _ _ .	7
nos	-70
nos _ $	-12
nos _ _ $	-13
nos _ _ .	9
nos _ con	-8
nos _ los	-8
nos _ para	7
nos _ sacar	-6
nos _ salir	-6
nos manden	8
nos quiere	-6
nos vemos	-5
nosotros	-14
nosotros $	-5
not	93
not $	16
not 7	-6
not 7 $	-6
not _ $	104
not _ .	12
not _ _ $	-20
not _ _ .	34
not _ _ anymore	7
not _ _ at	-15
not _ _ being	-5
not _ _ for	7
not _ _ from	-11
not _ _ it	-18
not _ _ me	31
not _ _ my	-8
not _ _ nobody	-5
not _ _ not	8
not _ _ number	-10
not _ _ phone	-9
not _ _ thanks	14
not _ _ the	-13
not _ _ this	10
not _ _ to	-12
not _ _ you	15
not _ _ your	22
not _ all	13
not _ at	-11
not _ from	11
not _ good	-8
not _ him	-8
not _ i	-6
not _ in	-10
not _ it	12
not _ list	21
not _ lol	-11
not _ me	-6
not _ not	9
not _ number	24
not _ on	15
not _ registry	12
not _ so	-7
not _ that	-16
not _ the	-18
not _ these	14
not _ this	8
not _ yet	-12
not _ you	-25
not a	25
not anymore	-23
not asking	-11
not at	15
not at all	13
not be	35
not be on	15
not call	46
not call list	20
not call registry	12
not coming	-9
not coming $	-9
not even	6
not for	7
not for me	-6
not for this	13
not get	11
not get these	11
not going	-15
not good	-16
not hear	11
not hear from	11
not her	18
not in	7
not interested in	-14
not intrested	29
not joining	8
not let	-9
not me	38
not me $	40
not my	-22
not on	-16
not on the	-8
not send	14
not so	-8
not so good	-8
not stop	-17
not stop $	-17
not sure	-11
not text	11
not text $	7
not that	-8
not the	-17
not to	-16
not today	-7
not want	14
not write	10
not yet	-9
nothing	5
nothing $	16
nothing .	9
nothing _ .	-12
nothing _ _ $	-15
nothing _ _ me	9
nothing against	9
nothing from	-9
nothing happened	-6
notice	-10
notice $	-7
notificaciones	37
notificaciones $	29
notifications	10
novela	-7
novela $	-7
now	57
now $	-24
now .	7
now _ $	27
now _ _ dont	16
now _ _ got	8
now _ _ have	6
now _ _ of	15
now _ _ off	6
now _ _ see	-7
now _ dont	9
now _ i	12
now _ it	6
now _ on	-9
now im on	-8
now it	-17
now its	12
now on	22
now on $	13
now so	9
now take	8
now you	8
nuevo	-18
nuevo $	-13
nuevos	-16
nuevos $	-8
number	66
number $	76
number .	12
number 2	-14
number 3	-8
number 555	-12
number _ $	-17
number _ .	5
number _ _ $	7
number _ _ .	14
number _ _ a	7
number _ _ for	20
number _ _ in	33
number _ _ me	-22
number _ _ my	-23
number _ _ off	-13
number _ _ on	-12
number _ _ phone	-11
number _ _ text	-7
number _ _ the	-6
number _ _ was	8
number _ his	-10
number _ hours	-12
number _ its	-10
number _ my	-24
number _ not	18
number _ of	19
number _ on	-5
number _ please	-31
number _ the	22
number again	-10
number again $	-10
number anymore	-9
number as	-9
number at	13
number at the	13
number back	12
number changed	6
number down	8
number down as	7
number for	12
number from	15
number from the	14
number is	6
number its	5
number its not	7
number no	19
number now	12
number now $	6
number of	-12
number of hours	-12
number on	-7
number on my	-18
number out	10
number out $	7
number out of	19
number please	-20
number please $	-20
number taken	17
number to	15
number was	-15
numbers	16
numbers _ $	8
numbers _ the	11
numero	94
numero $	65
numero .	6
numero _ $	61
numero _ _ $	-9
numero _ _ de	9
numero _ _ es	-6
numero _ _ mi	5
numero _ _ ya	15
numero _ de	-12
numero _ empleado	-7
numero _ favor	5
numero _ la	-5
numero _ le	-8
numero _ lo	10
numero _ mi	-15
numero _ no	6
numero _ su	6
numero _ y	-17
numero _ ya	7
numero de	-5
numero de empleado	-7
numero de mi	-12
numero de su	6
numero en	-14
numero en la	-9
numero equivocado	-11
numero equivocado $	15
numero equivocado de	-13
numero es	9
numero por	5
numero por favor	5
numero porfavor	7
numero porfavor $	7
numero que	14
numero viejo	-17
nunca	14
nunca $	7
nunca _ $	16
nunca _ _ $	-13
nunca _ permiso	8
nunca di	10
nunca di permiso	8
nunca me	-7
nurse	7
nvm	-16
o	-57
o _ $	-12
o _ _ $	-5
o _ de	-16
o _ mi	-5
o es	-7
o no	-14
o no $	-5
o nomas	-15
ocupo	17
ocupo _ del	14
ocupo _ me	14
ocupo abogado	-9
ocupo que	14
ocupo que me	14
odio	-7
of	60
of _ $	-7
of _ _ $	14
of _ _ .	7
of _ _ and	-10
of _ _ i	-6
of _ _ is	8
of _ _ me	14
of _ _ message	11
of _ _ off	14
of _ _ take	12
of _ _ texting	7
of _ _ they	-6
of _ _ this	-6
of _ and	6
of _ company	-10
of _ do	-6
of _ for	-7
of _ ill	-7
of _ is	18
of _ lies	-14
of _ messages	5
of _ number	7
of _ numbers	22
of _ on	-11
of _ so	10
of _ text	11
of _ texting	13
of _ texts	11
of _ these	6
of _ you	9
of all	6
of arbitration	-22
of course	-9
of here	9
of hours	-12
of hours on	-12
of ideas	-9
of ideas $	-9
of it	29
of it $	20
of it and	5
of my	32
of people	7
of that	-9
of the	-7
of the text	9
of them	-9
of them $	-6
of there	16
of these	24
of these $	15
of this $	17
of us	-20
of us $	-5
of whatever	9
of you	30
of you $	21
of you .	6
of your	13
of your numbers	12
off	153
off $	168
off .	7
off _ 3	-7
off _ _ $	24
off _ _ .	-13
off _ _ after	-6
off _ _ and	7
off _ _ at	9
off _ _ before	11
off _ _ i	7
off _ _ im	-19
off _ _ is	-13
off _ _ list	-33
off _ _ lol	-6
off _ _ messages	9
off _ _ no	-7
off _ _ this	-7
off _ _ to	-6
off _ _ union	16
off _ _ up	-10
off _ and	-8
off _ clock	-6
off _ couch	-5
off _ here	9
off _ i	17
off _ list	19
off _ lista	15
off _ lol	-10
off _ machine	-8
off _ me	15
off _ messages	15
off _ overtime	-25
off _ shift	-24
off _ text	10
off _ texting	11
off _ the	13
off _ this	21
off _ write	-10
off at	-6
off for me	6
off his	-16
off it	-18
off it $	-18
off lol	13
off my	13
off my phone	24
off of	42
off of here	9
off of the	9
off of this	10
off please	25
off please $	7
off probation	-11
off speaker	-8
off that	-5
off the	-41
off the clock	-6
off the couch	-5
off the list	10
off the messages	15
off the overtime	-24
off the phone	-8
off the texting	10
off this $	12
off this list	9
off this shift	-23
off this text	8
off thursdays	-5
off with	34
off with the	8
off work	-12
off your	-17
off your list	-8
officer	11
oficina	-12
oficina $	-9
oh	-15
oh _ _ $	-6
oiga	19
oigo	-25
oir	-9
oir $	-9
ok	-13
ok .	-7
ok _ _ $	6
ok i	-10
ok so	7
ok so i	8
old _ is	-9
old number	-14
old one	10
olvidate	17
olvidate _ mi	10
olvidate de	10
olvidate de mi	10
olvide	-17
olvide mandarme	-9
olviden	43
olviden _ _ $	44
olvidense	20
olvidense _ _ $	23
olvidense _ mi	23
olvidense de	21
olvidense de mi	23
omg	-31
omg stop	-29
on	-46
on $	-13
on _ $	-22
on _ _ $	-8
on _ _ .	12
on _ _ again	-12
on _ _ at	-6
on _ _ by	8
on _ _ it	9
on _ _ list	32
on _ _ mine	-15
on _ _ not	22
on _ _ office	8
on _ anymore	13
on _ break	-5
on _ card	-15
on _ check	-13
on _ do	21
on _ dock	-6
on _ if	5
on _ list	-24
on _ national	12
on _ only	-7
on _ other	29
on _ phone	9
on _ please	-6
on _ time	-6
on _ tv	-5
on _ way	-7
on a	-6
on b	-6
on disability	6
on facebook	11
on facebook $	11
on fridays	-20
on here	19
on here $	6
on his	6
on leave	-6
on me	-21
on me $	-14
on monday	25
on monday $	25
on my	-14
on my check	-13
on my phone	18
on night	5
on nothing	-8
on some	29
on sundays	-5
on that	11
on the	-5
on the do	16
on the dock	-6
on the list	-24
on the national	12
on what	-6
on your	10
on your do	5
onda	-10
onda _ _ $	-7
one	-19
one $	-45
one _ $	-23
one _ _ $	-14
one _ _ and	9
one _ _ at	-5
one _ _ i	8
one _ _ on	17
one _ _ the	11
one _ _ this	13
one _ _ to	-10
one _ and	17
one _ me	-10
one _ my	6
one _ text	13
one _ that	9
one _ to	22
one _ union	12
one _ us	-5
one _ when	13
one _ your	8
one by	8
one even	-7
one get	5
one more	23
one more and	11
one more text	13
one my	-7
one of us	-5
one off	-11
one out	-5
one please	-19
one please $	-19
one the	-5
ones	9
ones $	5
onions	-25
only $	-10
only _ $	-7
only _ _ meeting	14
only _ the	14
only please	-18
only so	8
only wanted	15
only wanted the	15
oops	-9
opens	-6
opt	63
opt _ $	46
opt _ _ $	19
opt _ _ arbitration	-22
opt _ _ thank	7
opt _ _ the	-9
opt _ for	19
opt _ of	-20
opt _ out	13
opt _ please	8
opt in	13
opt me	13
opt me out	13
opt out	33
opt out $	29
opt out of	-20
opt out please	8
opted	18
opted out	18
or _ $	-6
or _ _ choice	15
or _ _ the	-5
or _ _ to	6
or _ going	6
or _ i	11
or _ the	-14
or _ your	15
or do	6
or do i	6
or else	-8
or else $	-8
or im	6
or is	-7
or stop	15
or stop your	15
or your	6
order	-19
order $	-11
organizacion	20
organizadora	-8
organizadora $	-8
organization	15
organizer	-6
organizing	-12
osha	-22
osha $	-6
other	14
other _ $	24
other number	29
otra	-24
otra $	-5
otra _ $	-17
otra _ _ $	-9
otra _ la	-5
otra vez	-13
otra vez $	-16
otro	57
otro $	45
otro _ $	29
otro _ _ y	7
otro _ a	26
otro _ de	10
otro _ y	10
otro celular	-17
otro celular $	-20
otro dia	-5
otro lado	8
otro mensaje	9
otro sindicato	-26
otro trabajo	-15
otro turno	24
our	-6
our _ $	-11
our _ on	6
our phones $	-10
out	33
out $	53
out .	13
out _ $	11
out _ .	10
out _ _ $	16
out _ _ and	-8
out _ _ me	-8
out _ _ texting	8
out _ _ texts	12
out _ _ that	8
out _ _ this	-7
out _ all	13
out _ arbitration	-22
out _ friday	8
out _ i	-5
out _ ideas	-9
out _ it	5
out _ me	-10
out _ number	6
out _ thank	7
out _ the	-9
out _ there	13
out _ these	5
out _ this	23
out _ your	6
out again	10
out but	-5
out for	-11
out here	8
out im	-20
out last	8
out loud .	10
out my	13
out my number	11
out of arbitration	-22
out of ideas	-9
out of it	5
out of my	17
out of there	13
out of your	6
out please	11
out please $	8
out the	-17
out there	-6
out w	8
outside	-19
outside $	-18
over	-28
over $	-8
over _ $	-6
over _ _ have	-9
over the	-6
overtime	-39
overtime $	-7
overtime _ $	-26
overtime list	-24
own	-5
oye	18
p:aban	-5
p:abog	16
p:abre	-18
p:abri	-6
p:abst	11
p:abue	-14
p:abus	-22
p:acab	-30
p:acos	29
p:acro	7
p:acti	-12
p:adio	7
p:adul	-14
p:afec	-9
p:afte	-27
p:afue	-21
p:agai	48
p:agar	-33
p:agen	-25
p:agra	31
p:agua	-5
p:ahea	-6
p:ahor	26
p:alar	-7
p:alca	-11
p:aler	18
p:algu	-19
p:aliv	-33
p:almo	-6
p:alon	71
p:alre	26
p:alwa	-15
p:amar	-6
p:amaz	-9
p:amen	-26
p:anda	-15
p:ande	15
p:andr	-12
p:andu	6
p:anno	13
p:anoc	-7
p:anon	-8
p:anot	30
p:answ	-10
p:ante	-29
p:anto	10
p:anul	39
p:anyb	-10
p:anym	20
p:anyo	-13
p:anyt	-10
p:anyw	-10
p:apag	74
p:apar	-8
p:apli	-10
p:apoy	6
p:appa	-16
p:appr	16
p:apre	-12
p:apri	15
p:apur	-6
p:arbi	-26
p:arou	-7
p:arre	32
p:asad	-8
p:aske	16
p:aski	-17
p:asus	-39
p:atra	-5
p:atto	29
p:audi	-18
p:augu	7
p:aume	-15
p:auto	8
p:avis	14
p:ayud	-19
p:baby	6
p:badg	-19
p:baja	11
p:baje	26
p:banc	-5
p:banq	-6
p:barr	-6
p:bast	74
p:basu	25
p:bath	-9
p:batt	-10
p:bean	-8
p:bear	-6
p:beca	-19
p:befo	9
p:begg	24
p:behi	-16
p:bein	26
p:belo	7
p:bend	-9
p:bett	-25
p:birt	-5
p:bisc	-5
p:bles	-6
p:bloc	97
p:bloq	156
p:blow	10
p:boar	-9
p:bole	-7
p:boni	10
p:boot	-9
p:bore	14
p:borr	86
p:boss	-5
p:bota	-18
p:both	38
p:bott	-5
p:boxe	-11
p:brea	-24
p:brin	-41
p:brom	12
p:bron	6
p:brot	13
p:brou	-5
p:brow	-5
p:buen	-25
p:bugg	10
p:buri	8
p:busc	27
p:busq	83
p:bust	-8
p:buzz	18
p:cabl	-17
p:cabr	8
p:cade	31
p:cafe	-8
p:caja	-7
p:cale	-7
p:call	-24
p:calo	-15
p:cama	-11
p:camb	-50
p:came	-8
p:cami	-10
p:cana	5
p:canc	68
p:cand	-25
p:cans	23
p:capa	-22
p:cara	27
p:card	-9
p:care	31
p:carg	-25
p:carl	-6
p:carm	8
p:carr	-28
p:cart	-22
p:casa	10
p:casi	-7
p:cast	-8
p:caus	40
p:caye	12
p:ceas	36
p:celu	81
p:cent	-8
p:cerr	-10
p:cese	36
p:chai	-26
p:cham	14
p:chan	-9
p:char	-23
p:chec	-30
p:chee	-11
p:chem	-7
p:cheq	-10
p:chil	-9
p:chin	26
p:chis	-9
p:chiv	-7
p:chof	-6
p:choi	14
p:cinc	-8
p:citi	7
p:ciud	-6
p:clai	11
p:clar	-12
p:clas	-22
p:clav	-5
p:clie	7
p:clin	16
p:clip	10
p:cloc	-13
p:clos	-23
p:cobr	-7
p:coci	-12
p:coff	-21
p:comb	-8
p:come	-13
p:comi	-10
p:comm	12
p:comp	-14
p:comu	11
p:cond	6
p:cone	-10
p:conf	49
p:cong	6
p:conm	20
p:cono	34
p:cons	73
p:cont	84
p:conv	-17
p:cook	-7
p:copi	-7
p:cora	8
p:corr	-10
p:cort	54
p:cosa	22
p:cost	-13
p:couc	-7
p:coul	28
p:coun	-23
p:cour	-9
p:cous	-5
p:cove	-6
p:cowo	-13
p:craz	-6
p:crea	-10
p:cred	-18
p:cree	23
p:cros	12
p:crus	-5
p:cuan	-55
p:cuar	-22
p:cuch	-6
p:cuen	-9
p:cues	10
p:cuid	-8
p:culp	7
p:cult	-6
p:cump	-11
p:cuot	-10
p:curt	-8
p:cust	6
p:darm	14
p:dato	35
p:deac	20
p:debi	6
p:deci	-15
p:deje	138
p:dele	36
p:deli	16
p:dema	-8
p:deni	7
p:dent	-16
p:denu	60
p:depe	-12
p:depl	11
p:depo	-18
p:desa	64
p:desc	-38
p:dese	34
p:desi	103
p:desp	-32
p:dess	78
p:desu	66
p:dete	34
p:devi	5
p:diab	25
p:diac	-14
p:dice	-26
p:dich	-5
p:dici	7
p:didn	-8
p:dier	-41
p:diet	-16
p:difi	20
p:difu	9
p:diga	-17
p:digi	32
p:dije	-30
p:diji	-11
p:dine	-11
p:dinn	-6
p:dire	-26
p:disa	33
p:disc	19
p:dish	-7
p:disp	-27
p:divo	-11
p:dobl	-27
p:doct	-8
p:docu	-40
p:doin	-11
p:dola	-10
p:doll	-6
p:domi	-15
p:dond	-6
p:dorm	-14
p:down	-7
p:draw	-12
p:driv	-63
p:duel	-6
p:duen	8
p:duer	-8
p:dura	-6
p:dyin	-7
p:earl	-26
p:eati	-8
p:echa	-14
p:eche	-6
p:edif	-18
p:ejer	7
p:ekiv	63
p:elec	-7
p:elev	-9
p:elim	113
p:emai	-13
p:emer	21
p:emoc	-11
p:emoj	-10
p:empa	16
p:empe	-14
p:empi	-6
p:enca	-7
p:ener	-18
p:enfe	-6
p:enfr	-14
p:enga	-10
p:engi	-9
p:engl	-19
p:enla	-21
p:enoj	-6
p:enou	10
p:enro	18
p:ense	-9
p:ente	8
p:enti	11
p:entr	-31
p:envi	49
p:equi	87
p:eras	26
p:erro	12
p:esca	-7
p:escr	100
p:escu	-9
p:espa	-36
p:espe	-24
p:esqu	-6
p:este	24
p:esto	52
p:estr	-8
p:estu	-5
p:even	-10
p:ever	-15
p:exam	-10
p:excl	52
p:exij	22
p:exis	73
p:expl	-26
p:fabr	7
p:fact	-18
p:falt	-31
p:fast	6
p:favo	74
p:feli	-9
p:fiel	-8
p:fies	-6
p:figh	-12
p:fire	-20
p:firm	-74
p:firs	-31
p:fish	-12
p:fixe	-16
p:flig	-6
p:floo	-22
p:flor	8
p:flye	-19
p:fold	12
p:folk	7
p:foll	-7
p:fore	70
p:forg	-28
p:fork	-25
p:forw	15
p:foun	-9
p:frac	-6
p:frid	-31
p:frie	-23
p:frij	-9
p:fron	-8
p:fueg	-8
p:fuer	12
p:fuma	-6
p:fune	-17
p:funn	-16
p:furt	45
p:futu	13
p:gafe	-9
p:gana	-24
p:gast	5
p:gene	19
p:gere	-30
p:gett	17
p:girl	8
p:givi	-7
p:glov	-7
p:goin	-5
p:gott	7
p:grab	-8
p:grac	27
p:gran	-17
p:grat	8
p:grea	-9
p:gree	-5
p:gril	-6
p:grip	-5
p:grit	-9
p:gros	-17
p:grou	15
p:grup	11
p:guan	-6
p:guar	-50
p:guer	-6
p:gust	-19
p:habi	9
p:habl	-33
p:haci	-12
p:hait	9
p:happ	-40
p:hara	-6
p:hard	-12
p:have	10
p:head	-7
p:helm	-9
p:help	6
p:herm	12
p:hici	-11
p:hiel	-12
p:hijo	-10
p:hist	-16
p:hitt	26
p:hold	7
p:homb	13
p:hora	-44
p:hote	8
p:hour	-29
p:hous	-26
p:huel	-12
p:huev	-8
p:huma	-12
p:husb	-7
p:idea	-11
p:igno	-24
p:igua	-14
p:ille	-6
p:impo	-9
p:inbo	8
p:incl	23
p:inco	13
p:ingl	-43
p:inme	9
p:insi	7
p:insp	-6
p:inst	7
p:inte	164
p:intr	29
p:inve	-14
p:invi	30
p:invo	-10
p:jack	-13
p:jaja	-40
p:jama	10
p:jesu	-5
p:jewe	-7
p:joda	7
p:jode	25
p:jodi	8
p:join	-10
p:jorg	-7
p:jove	37
p:juan	-14
p:juev	-16
p:juga	-6
p:juni	-11
p:junt	-17
p:just	-20
p:keep	-18
p:keis	-10
p:kill	-24
p:kind	26
p:kite	27
p:knee	7
p:knoc	18
p:labo	-6
p:ladd	-6
p:land	-5
p:larg	17
p:late	-11
p:laug	-61
p:laun	-8
p:lava	-21
p:lawy	9
p:layo	19
p:leas	7
p:leav	16
p:left	-21
p:lega	-10
p:lejo	-13
p:letr	-7
p:lett	-8
p:libr	-10
p:lice	-12
p:lide	-15
p:ligh	-11
p:limo	-12
p:limp	7
p:lind	11
p:line	-18
p:liqu	-6
p:list	53
p:litt	7
p:llam	-22
p:llan	-8
p:lleg	-31
p:llen	27
p:llev	-45
p:llor	-28
p:llov	-16
p:llue	-15
p:lluv	-9
p:lock	-46
p:long	14
p:look	7
p:loos	-7
p:love	-17
p:luck	-14
p:lueg	-16
p:lunc	-6
p:lune	-15
p:lyin	-6
p:mach	-16
p:mada	6
p:mail	14
p:make	-6
p:maki	-12
p:mama	10
p:manc	-5
p:mand	82
p:mane	-28
p:mang	-5
p:mann	-14
p:maqu	8
p:marc	-27
p:mari	17
p:mark	-22
p:marq	-8
p:mata	-7
p:matt	-7
p:mayb	5
p:mayo	-26
p:meet	-36
p:mejo	-15
p:meno	-14
p:mens	171
p:ment	-12
p:menu	-10
p:mess	123
p:meta	19
p:mete	-6
p:meti	6
p:mexi	-6
p:mied	-33
p:miem	6
p:mien	-16
p:migr	-17
p:minu	-10
p:mire	8
p:mism	-5
p:miss	-59
p:mobi	17
p:mole	31
p:mond	-29
p:mone	-9
p:morn	-26
p:mort	-5
p:move	-16
p:muda	7
p:muer	6
p:muev	-10
p:muje	-8
p:mult	-7
p:murd	-6
p:muri	-8
p:myse	17
p:nati	12
p:nego	-15
p:neph	13
p:neva	-9
p:neve	24
p:niev	-10
p:nigh	-30
p:ning	62
p:nino	-11
p:nobo	-8
p:noch	-15
p:noma	29
p:nomi	-27
p:norm	-8
p:noso	-14
p:noth	5
p:noti	33
p:nove	-11
p:nuev	-38
p:numb	98
p:nume	96
p:nunc	14
p:nurs	15
p:obli	-11
p:offi	13
p:ofic	-12
p:olvi	53
p:onio	-25
p:open	-7
p:opte	18
p:orde	-19
p:orgu	-6
p:othe	12
p:outs	-21
p:over	-41
p:owne	22
p:paga	-28
p:pagu	-18
p:pain	-18
p:pala	11
p:palo	-11
p:pant	6
p:pape	-16
p:para	32
p:parc	10
p:pare	52
p:park	-18
p:part	-18
p:pasa	-41
p:pasi	-8
p:patr	46
p:payd	-7
p:payi	-15
p:payr	-7
p:pele	-8
p:pend	54
p:pens	-24
p:peop	7
p:perc	-9
p:perd	-56
p:perm	74
p:perr	-9
p:pers	33
p:pesa	-5
p:pesc	-7
p:phon	71
p:pick	-6
p:pict	-9
p:pidi	-28
p:pien	28
p:pier	24
p:pint	-12
p:piqu	-9
p:pizz	-18
p:plac	6
p:plan	-14
p:plat	-35
p:plea	97
p:plen	19
p:pobr	-9
p:pock	-9
p:pode	-19
p:podr	19
p:poli	23
p:poll	-12
p:ponc	-14
p:pone	-11
p:pong	-19
p:poqu	-8
p:porf	55
p:porq	8
p:port	-9
p:poss	21
p:powe	-12
p:prec	-9
p:pref	34
p:preg	-25
p:pren	-16
p:pres	-35
p:pret	19
p:prim	10
p:prin	-21
p:priv	-46
p:prob	-28
p:proc	25
p:prod	-7
p:proh	9
p:prom	-15
p:prop	50
p:prot	-9
p:prox	36
p:prue	-6
p:publ	64
p:pueb	19
p:pued	-26
p:puer	-11
p:pues	-8
p:pull	-7
p:punt	-23
p:purg	16
p:puro	-9
p:pusi	-10
p:qued	-47
p:quem	-10
p:quer	-6
p:ques	-41
p:quic	-19
p:quim	-6
p:quin	-11
p:quis	-6
p:quit	145
p:raff	-5
p:rain	-9
p:rais	-7
p:rait	-9
p:rall	9
p:ramo	8
p:rapi	-10
p:reac	21
p:real	-17
p:rece	23
p:recu	-9
p:refr	9
p:rega	-17
p:regi	33
p:reli	7
p:reme	-10
p:remi	6
p:remo	168
p:remu	27
p:rent	-9
p:renu	-5
p:repe	-7
p:repl	-33
p:repo	79
p:repr	-8
p:requ	44
p:resi	14
p:resp	43
p:resu	-11
p:reta	-9
p:reti	77
p:retu	22
p:reun	-22
p:reve	7
p:revo	79
p:righ	-24
p:rive	7
p:robo	13
p:rock	34
p:rodi	-7
p:roll	-8
p:romp	-9
p:room	24
p:roun	-9
p:rumo	-11
p:saba	-8
p:sabe	8
p:saca	73
p:sake	16
p:sale	16
p:salg	-25
p:sali	31
p:salo	-6
p:salt	-17
p:salu	-6
p:sand	-13
p:saqu	87
p:satu	-19
p:savi	-10
p:sayi	-19
p:scar	-9
p:sche	-18
p:scra	9
p:scre	10
p:scri	21
p:scru	11
p:seco	7
p:secr	-10
p:segu	-18
p:sema	-24
p:send	35
p:seni	6
p:seno	54
p:sent	-19
p:sepa	-5
p:seri	18
p:serv	21
p:shar	-9
p:shee	11
p:shif	-43
p:shir	-13
p:shoe	-17
p:shor	-6
p:show	-11
p:shut	16
p:siem	-10
p:sien	-32
p:siga	16
p:sign	17
p:sigu	76
p:sile	-8
p:sirv	-31
p:sist	13
p:smal	10
p:smok	-5
p:snit	-7
p:sobr	-11
p:soci	-7
p:soli	44
p:some	6
p:somo	-18
p:sorr	-38
p:soun	-5
p:spam	16
p:span	-29
p:spar	22
p:spea	-18
p:spee	-14
p:spel	10
p:spen	-13
p:spri	17
p:stah	43
p:star	-28
p:stat	7
p:stay	8
p:stew	-6
p:stil	-17
p:stop	65
p:stor	-7
p:stre	-8
p:stri	11
p:stuc	-6
p:stud	6
p:stuf	20
p:suav	9
p:subi	-7
p:subs	60
p:suci	-9
p:suck	-14
p:suel	44
p:suen	-7
p:suga	-18
p:sund	-49
p:supe	-36
p:supo	7
p:susc	33
p:susp	33
p:suya	10
p:swea	-12
p:syst	6
p:tabl	-12
p:tach	63
p:taga	-8
p:take	19
p:taki	8
p:talk	-16
p:talo	-5
p:tama	-10
p:tamb	-22
p:tamp	-6
p:tant	19
p:taqu	6
p:tard	-31
p:tarj	-32
p:taxe	-9
p:tele	90
p:tell	-7
p:tema	-21
p:temp	-45
p:tene	-9
p:teni	-23
p:term	7
p:test	11
p:text	173
p:that	8
p:thei	-22
p:ther	9
p:thes	91
p:they	-30
p:thin	15
p:thir	28
p:thos	-7
p:thou	-11
p:thum	25
p:thur	-30
p:tick	-30
p:tien	29
p:time	28
p:toca	-6
p:toda	-16
p:todd	-8
p:todo	-21
p:toil	-9
p:toma	-5
p:toni	-12
p:toqu	-6
p:touc	-20
p:trab	11
p:trad	-6
p:trae	-27
p:traf	-23
p:trag	-7
p:trai	-36
p:tran	18
p:trap	-9
p:tras	-9
p:trat	-5
p:tren	9
p:tris	-13
p:trou	-5
p:truc	7
p:tryi	11
p:tues	-9
p:turn	-43
p:twen	6
p:twic	-13
p:twin	-21
p:type	-23
p:typi	20
p:ulti	-11
p:unde	7
p:unem	-10
p:unen	30
p:unid	-11
p:unif	-20
p:unio	48
p:unir	-31
p:unre	-37
p:unsi	42
p:unsu	126
p:upda	9
p:uste	24
p:vaca	-8
p:vain	28
p:vali	-6
p:vamo	-24
p:vaya	41
p:veci	-14
p:vemo	-5
p:veng	-7
p:verd	-29
p:vest	-11
p:viaj	-7
p:vide	-21
p:viej	-28
p:vien	-20
p:vier	-18
p:visi	-21
p:viso	-9
p:vist	-17
p:vivi	-19
p:voic	-31
p:vola	-24
p:volt	-6
p:volv	11
p:vota	-13
p:voti	23
p:vuel	51
p:walk	-11
p:want	-6
p:ware	-9
p:wasn	-20
p:wast	6
p:watc	-35
p:wate	-5
p:weat	-44
p:wedn	-7
p:wein	-6
p:what	5
p:when	-7
p:whic	12
p:whil	-8
p:whol	-26
p:whos	-8
p:wife	-12
p:wilm	25
p:wind	-7
p:wint	-5
p:with	16
p:work	28
p:worr	-32
p:writ	-21
p:wron	38
p:wrot	-10
p:yard	-8
p:yell	-22
p:yese	13
p:your	49
p:youv	13
p:zapa	-27
pack	-8
pack _ _ $	-8
paga	-11
pagan	-6
pagar	-10
pagar $	-7
pago	-9
pague	-9
pague $	-9
paguen	-7
paguen $	-7
pain	-5
paint	-12
paint $	-7
painted	-5
pais	7
palabra	12
papa	6
papa y	5
papel	7
papel $	10
papeles	-5
paper	-11
paper $	-7
para	20
para _ $	-17
para _ _ $	-30
para _ _ aqui	9
para _ _ de	25
para _ _ esto	-6
para _ _ mi	-10
para _ _ no	19
para _ _ que	-11
para _ _ ya	-8
para _ a	-12
para _ con	22
para _ de	10
para _ dejen	17
para _ es	-9
para _ ex	-14
para _ me	7
para _ mensajes	12
para _ no	15
para _ rifa	12
para _ ya	16
para alla	-7
para alla $	-6
para andar en	5
para cancelar	-8
para cancelar $	-10
para de	16
para el	-7
para eso	19
para eso $	7
para esto	11
para la	-10
para la rifa	12
para mi	-33
para mi ex	-14
para nada	10
para nada $	22
para que	17
para que $	-7
para que dejen	17
para que me	7
para que ya	6
para quien	-13
para reportar	-8
para salir	-22
para salir $	-22
para salirme	24
para salirme $	22
para tanto	-7
para tanto $	-7
para ya	44
para ya no	13
parada	-16
parada $	-8
parado	-9
parale	-11
paramos	6
parar	44
parar $	29
parar _ $	10
parar de	8
parate	-6
parce	10
pare	21
pare _ _ $	6
pare _ mandar	7
pare de	6
pare de mandar	7
parece	-8
parejo	-9
parele	11
parele con	5
paren	43
paren $	30
parenle	32
parenle $	17
parenlo	6
parenlo $	6
pares	-23
park	-26
park $	-17
park _ $	-7
parking	-13
parking lot	-5
part	14
part _ _ $	-10
part _ the	5
part of	17
part of the	5
parte _ _ no	11
parte de	8
participo	5
party	-16
party $	-9
party _ $	-6
pasa	7
pasa $	-7
pasa _ _ $	22
pasa con	22
pasada	7
pasada y	8
pasado	5
pasaron	-9
pasillo	-8
paso	-7
paso $	-7
paso _ _ $	-5
paso _ numero	7
paso en	5
paso en la	5
pass	26
pastel	-5
patron $	-9
patron _ mi	11
pay	-10
pay $	-9
pay _ text	10
pay per	10
pay per text	10
payday	-7
paying	-15
payroll	-7
paz	36
paz $	34
paz _ _ $	-8
paz _ _ y	12
paz _ mayordomo	-6
paz con	12
paz el	-6
paz el mayordomo	-6
pedi _ _ sacaran	-23
pedimos	-6
pedimos $	-6
pedir	11
pedir $	16
pega	-6
pelear	-6
pena	12
pensando	-8
pensarlo	-19
pense	17
pense que	17
pension	-11
pension .	-11
people	7
people .	-15
people _ .	-7
people _ _ $	23
people _ stop	11
people _ this	-5
people from	-5
people quit	-9
people to	9
people to stop	11
people you	7
per text	10
percent	-9
perder	6
perder _ _ $	5
perderme	-15
perderme _ _ $	-15
perdi	-34
perdi $	-8
perdi _ _ $	-5
perdi _ _ de	-18
perdi _ numero	-18
perdi mi	-18
perdi mi numero	-18
perdi su	-5
perdieron	23
perdieron los	-5
perdon	-22
perdon $	-6
perdon por	-7
permanently	11
permiso	37
permiso _ $	10
permiso _ _ $	7
permiso _ _ me	7
permiso _ escribirme	8
permiso _ que	8
permiso de	21
permiso de escribirme	8
permission	20
permission _ text	15
permission to	15
permission to text	15
permite	10
pero	-10
pero _ _ $	-15
pero _ _ la	-7
pero _ _ no	15
pero _ _ si	-10
pero _ ahi	-15
pero _ ando	8
pero _ estoy	10
pero _ me	7
pero los	-9
pero me	-7
pero no $	-6
pero no de	-8
pero que	10
pero si	-6
pero ya	18
pero ya me	-8
pero ya no	17
pero yo ando	8
pero yo no	-10
perro	-9
perro $	-7
person	19
person $	-5
person _ $	16
person i	15
person to	-6
persona	18
persona $	7
personal	19
personal $	27
personal 555	-5
personal _ _ $	-8
personales	-16
personas	-7
phone	59
phone $	51
phone .	9
phone _ $	12
phone _ _ $	-59
phone _ _ and	15
phone _ _ as	-14
phone _ _ it	10
phone _ _ me	-16
phone _ _ my	18
phone _ _ not	6
phone _ _ up	-7
phone _ and	10
phone _ dead	-15
phone _ do	-5
phone _ for	11
phone _ he	9
phone _ i	-18
phone _ is	-9
phone _ it	-8
phone _ my	-15
phone _ number	-18
phone _ she	9
phone _ text	-11
phone _ the	6
phone _ this	14
phone _ you	-14
phone _ your	-7
phone and	-22
phone and i	-19
phone and it	-6
phone at	-7
phone died	-8
phone died sorry	-5
phone dont	10
phone here	7
phone in	5
phone in the	8
phone is	7
phone plan	8
phone please	10
phone same	-18
phone same number	-18
phone to	8
phone up	19
phone was	-15
phone was dead	-15
phone who	15
phone who this	15
phones on	6
pic	-6
pick	20
pico	14
picture _ the	-5
pidiendo	-11
pidio	-15
pidio que	-7
pido	19
pido que	11
pie	-6
pienso	9
pierdan	-12
pierdan mi	-12
pierdo	-17
pierdo $	-10
pin	-18
pin $	-6
pintura	-8
pio	-12
pio $	-12
pique	-7
piss	16
piss off	16
pit	-30
pizza	-17
pizza $	-7
pizza _ $	-9
pizza _ _ $	-8
pizza _ for	8
pizza party	-9
place	13
place $	-19
place .	7
places	-6
plan	22
plan and	5
planta _ $	-7
plate	-15
plato	-6
platos	-7
platos $	-6
playera	15
playin	-13
please	73
please _ $	22
please _ _ $	60
please _ _ me	-8
please _ _ message	5
please _ _ messages	5
please _ _ my	-11
please _ _ number	9
please _ _ of	20
please _ _ off	9
please _ _ text	-14
please _ _ this	8
please _ all	-12
please _ dont	-6
please _ from	8
please _ it	16
please _ me	43
please _ my	9
please _ no	13
please _ not	-23
please _ off	5
please _ send	33
please _ take	-13
please _ thanks	12
please _ the	-16
please _ these	-38
please _ they	11
please _ you	-11
please call	-11
please cease	5
please delete	-20
please delete the	-5
please discontinue	12
please do	-20
please do not	-23
please dont	-9
please dont send	17
please dont take	-15
please end	29
please i	-17
please im	9
please keep	-46
please leave	6
please leave me	6
please let	8
please let me	8
please make	13
please make it	7
please my	8
please n	12
please n thanks	12
please no send	15
please refrain	8
please refrain from	8
please remov	9
please remove	16
please remove $	11
please sign	-10
please stp	15
please take	11
please take off	5
please thank	-13
please thank you	-13
plenty	19
plis	70
plis $	37
pocket	-9
podemos	-15
podemos _ $	-6
podemos salir	-5
podrian	25
podrian _ de	10
point	9
point $	-8
point system	-5
points	-6
police	14
policia	9
policia $	30
policia _ _ $	-9
policias	-5
polish	-7
pollo	-12
pollo $	-12
poner	-8
poner _ _ $	-10
poner _ que	10
poner para	13
poner para que	10
poner stop	10
ponga	-21
pongame	10
pongan	-26
pongan en	9
ponganme	11
ponganme _ la	6
ponganme en	11
ponganme en la	6
pongas	-6
pongo	18
pongo _ $	7
pongo queja	10
pongo stop	13
por	-7
por _ .	-5
por _ _ $	-11
por _ _ .	12
por _ _ con	-6
por _ _ de	-19
por _ _ el	-10
por _ _ en	-9
por _ _ es	-13
por _ _ eso	6
por _ _ esto	7
por _ _ los	-5
por _ _ me	9
por _ _ no	11
por _ _ que	6
por _ _ se	5
por _ _ sin	17
por _ _ ustedes	8
por _ _ y	11
por _ amor	9
por _ buenas	6
por _ con	8
por _ dejaron	-20
por _ el	33
por _ estoy	-7
por _ hijos	-6
por _ linea	-7
por _ medio	26
por _ mensaje	17
por _ mi	5
por _ no	14
por _ que	-5
por _ tamales	11
por _ y	9
por _ ya	6
por aqui $	6
por culpa	7
por culpa de	7
por dios	13
por dios $	11
por donde	17
por el	-11
por el amor	9
por error $	-6
por eso	-20
por eso no	-14
por este	16
por este medio	9
por esto	-17
por esto $	-16
por favor	51
por favor $	-6
por favor estoy	-5
por favor se	8
por favor ya	7
por favorcito	15
por favorcito ya	6
por fin	-13
por firmar	-7
por la	-12
por la linea	-7
por las buenas	6
por los tamales	11
por mi	-9
por mis	-8
por mis hijos	-6
por que	-23
por que dejaron	-20
por que no	12
por semana	-9
por tanto	10
por telefono	-7
por texto	-18
por todo	12
por un	-5
porfabor	39
porfavor	16
porfavor $	22
porque	8
porque el	21
portal	-8
portal _ _ $	-8
portal de	-8
possible	21
possible to	9
posted	-7
posted $	-6
posting	13
potluck .	8
power	-11
pray	-5
pray for	-5
prefer	10
preferiria	19
preferiria _ _ en	18
preferiria _ estar	18
preferiria no	18
preferiria no estar	18
prefiero _ recibir	7
prefiero no	7
prefiero no recibir	7
pregunta	-12
pregunta $	-9
preguntando	20
preguntando quien	21
preguntar	-13
preguntar $	-9
preguntarme	16
pregunto	-8
pregunto que	8
prende	-10
presente	-5
preso	7
prestamo	-13
primera _ .	-11
primera _ y	6
primo	11
principio	-7
privacidad	-14
privacy	-8
private	-9
private $	-6
prob	-11
probation	-11
problem .	6
problemas con	-6
problems	-8
prohibido	13
promesas	-17
promociones	19
promociones $	19
propaganda	64
propaganda $	28
propinas	-5
proxima	36
proxima $	16
proxima _ $	-10
proxima los	33
prueba	-5
publicidad	64
publicidad $	47
puchica	-6
puchica $	-15
puchica _ _ $	5
puchica ya	7
puede	-18
puede _ _ en	-13
puede con	-6
puede quitar	8
puede ver	-12
pueden	-22
pueden _ a	-20
pueden _ de	14
pueden _ el	-15
pueden _ por	7
pueden borrar	11
pueden quitar	-14
pueden quitar el	-14
pueden sacar	10
pueden sacar de	13
puedes	14
puedo $	-6
puedo _ $	8
puedo _ _ $	-10
puedo _ _ que	15
puedo _ _ recibir	6
puedo _ de	8
puedo _ sin	16
puedo arriesgarme	9
puedo dejar	6
puedo dejar de	6
puedo salir	8
puerta	-9
pues	-23
pues $	-8
pues _ $	-8
puesto	-8
puesto de	-7
pull	-10
pulled	-7
punto	-7
punto $	-6
puntos	-7
puntos $	-5
pura	10
purge	16
purge _ _ $	16
purge my	16
puro	-16
puro _ $	-9
puros	-9
puros _ $	-9
puse _ _ en	10
puse _ _ me	13
puse _ _ querer	-8
puse _ mi	-10
puse _ sin	-8
puse _ y	17
puse alto	15
puse alto y	15
puse en	-6
puse mi	6
puse no	7
puse stop	-8
puse stop sin	-8
pusieron	-11
puso	-10
puso _ numero	14
puso mi	14
puso mi numero	14
puso stop	-7
put	-15
put _ _ $	-11
put _ _ down	7
put _ _ in	-7
put _ _ that	15
put _ _ the	-6
put _ number	8
put _ on	15
put it	14
put it on	14
put me	-14
put my number	6
que	-21
que $	-9
que .	-7
que _ $	-37
que _ .	11
que _ _ $	-21
que _ _ a	-19
que _ _ avisarme	-15
que _ _ bendiga	5
que _ _ bien	8
que _ _ borren	8
que _ _ caso	6
que _ _ celular	7
que _ _ con	-9
que _ _ contactarme	8
que _ _ contacte	16
que _ _ cuide	7
que _ _ del	-7
que _ _ dieta	-13
que _ _ en	14
que _ _ escriban	-7
que _ _ eso	-5
que _ _ fuera	16
que _ _ le	7
que _ _ leer	-6
que _ _ ley	-7
que _ _ los	-34
que _ _ mandando	16
que _ _ mandarme	-11
que _ _ mande	-19
que _ _ manden	14
que _ _ mas	-12
que _ _ mensajes	6
que _ _ mi	5
que _ _ nada	52
que _ _ ni	11
que _ _ nombre	-6
que _ _ numero	13
que _ _ pero	7
que _ _ poner	13
que _ _ por	-18
que _ _ puedo	28
que _ _ que	36
que _ _ queria	9
que _ _ quiero	-16
que _ _ quiten	6
que _ _ salirme	-9
que _ _ se	27
que _ _ senor	20
que _ _ sirve	-6
que _ _ su	-6
que _ _ ustedes	32
que _ _ vuelvan	6
que _ _ y	22
que _ _ yo	-18
que _ a	-17
que _ al	-22
que _ aqui	13
que _ borrara	-8
que _ borre	21
que _ borren	14
que _ busquen	11
que _ cancelar	-10
que _ con	32
que _ corran	-10
que _ de	-23
que _ deje	-6
que _ dejen	21
que _ dieran	-7
que _ dificil	12
que _ diga	12
que _ digo	-9
que _ en	-12
que _ ensenara	-6
que _ entienden	19
que _ escriban	26
que _ estaba	19
que _ esto	24
que _ estoy	-7
que _ jefe	12
que _ le	-9
que _ les	-6
que _ lleguen	-21
que _ manden	5
que _ me	25
que _ mi	12
que _ mucho	-10
que _ no	-10
que _ nos	-9
que _ paguen	-7
que _ para	36
que _ perdi	-10
que _ policia	-9
que _ pongan	10
que _ pueden	9
que _ que	-8
que _ quiera	-12
que _ quieren	10
que _ quiero	13
que _ quitaran	12
que _ quite	-8
que _ quiten	10
que _ sacaran	-23
que _ saquen	15
que _ se	-8
que _ senora	14
que _ si	-7
que _ stop	7
que _ su	9
que _ trabajando	26
que _ vaya	8
que _ vea	-10
que _ y	15
que _ yo	6
que alguien	-6
que alguien me	-6
que ami	8
que borren	12
que dar	-12
que de	-13
que dejaron	-20
que dejaron de	-20
que dejen	-11
que dios	13
que dios lo	5
que dios los	8
que el	18
que el jefe	12
que el ya	12
que eliminen	21
que eliminen mi	22
que era	17
que escribo	6
que esta	-8
que esto	-10
que estoy	11
que estoy a	-13
que frio	-6
que frio $	-5
que hablar	8
que hacer	-6
que hago $	-6
que hay	-12
que hora	-10
que la	-8
que le	-20
que le ensenara	-6
que les	8
que les diga	12
que les digo	-9
que les vaya	9
que los	-5
que mande	-20
que me	72
que me borrara	-8
que me borre	21
que me borren	14
que me busquen	11
que me corran	-10
que me deje	-6
que me dejen	25
que me dieran	-7
que me escriban	26
que me lleguen	-21
que me manden	6
que me paguen	-7
que me perdi	-10
que me pongan	10
que me pueden	9
que me quitaran	12
que me quite	-8
que me quiten	13
que me sacaran	-23
que me saquen	6
que mi	-8
que ni	8
que no	23
que no entienden	19
que no me	5
que no nos	-8
que no quiera	-12
que no quiero	12
que no se	-9
que no y	19
que nos	-19
que numero	-19
que onda	-12
que pare	18
que parte	7
que parte de	7
que pasa	13
que pasa con	22
que pena	10
que poner	23
que poner para	13
que se	5
que se me	16
que si	-10
que tan	18
que tengo	12
que tengo que	12
que tiene	11
que trabajo	-12
que uno	17
que va	-12
que va a	-9
que ver	-8
que ver $	-8
que voy	-8
que voy a	-8
que ya	-9
que ya estaba	19
que ya me	17
que ya no	-14
quedado	11
quedado en	12
quedan	-17
quedarme	-21
quedarme _ _ $	-13
quedo	-13
quedo _ $	-5
queja	11
querer	-23
querer $	-12
queria	19
queria _ $	9
question	-9
question $	-9
questions	-12
quien	-29
quien $	-10
quien _ $	-18
quien _ .	10
quien _ _ a	-10
quien _ _ me	-6
quien _ _ mi	-5
quien _ _ no	7
quien _ _ que	11
quien _ de	-6
quien _ digo	11
quien _ mi	-9
quien _ que	22
quien es	-10
quien es $	-7
quien es .	10
quien esta	21
quien le digo	11
quien me	-13
quien sea	23
quienes	-17
quienes _ _ $	-17
quiera	-13
quiera $	-6
quiere	-31
quiere _ _ la	-6
quiere que	-22
quiere sacar	-11
quieren _ $	7
quiero	42
quiero $	27
quiero _ $	48
quiero _ _ $	-6
quiero _ _ ahi	-6
quiero _ _ avisos	-13
quiero _ _ baja	16
quiero _ _ busquen	11
quiero _ _ de	-12
quiero _ _ dejen	14
quiero _ _ del	-19
quiero _ _ el	5
quiero _ _ este	18
quiero _ _ esto	15
quiero _ _ jefe	12
quiero _ _ los	-7
quiero _ _ mensajes	-9
quiero _ _ mi	18
quiero _ _ nada	9
quiero _ _ quiero	-29
quiero _ _ quiten	-8
quiero _ _ turno	-9
quiero _ al	-6
quiero _ con	8
quiero _ de	36
quiero _ dejen	-15
quiero _ el	12
quiero _ en	14
quiero _ los	-11
quiero _ mas	15
quiero _ me	9
quiero _ mensajes	-6
quiero _ no	-6
quiero _ pero	-11
quiero _ recibiendo	-5
quiero _ ya	9
quiero avisos	18
quiero cancelar	13
quiero darme	11
quiero darme de	11
quiero el	-9
quiero ir	-12
quiero la	14
quiero los	-13
quiero los mensajes	-11
quiero mas	12
quiero nada	20
quiero nada de	18
quiero perderme	-15
quiero problemas	5
quiero propaganda	15
quiero propaganda $	15
quiero que	-19
quiero que dejen	-15
quiero que el	12
quiero que me	9
quiero recibir	-7
quiero saber	13
quiero salir	8
quiero salirme	12
quiero salirme $	14
quiero seguir recibiendo	-5
quiero ser	-8
quiero textos	6
quiero textos $	9
quieto	51
quincena	-9
quincena $	-9
quisiera que	-7
quit	118
quit $	49
quit .	-8
quit _ $	36
quit _ _ $	28
quit _ _ and	-8
quit _ _ in	8
quit _ _ my	9
quit _ _ these	6
quit _ _ union	13
quit _ and	-13
quit _ i	-9
quit _ me	28
quit _ my	9
quit _ up	9
quit _ you	-16
quit blowing	9
quit blowing up	9
quit hitting	19
quit it	6
quit it $	9
quit it you	-16
quit messaging	7
quit playin	-13
quit texting	6
quit texting $	24
quit that	8
quit with	14
quit with the	14
quita	-86
quita _ _ $	-9
quitale	-10
quitale _ _ $	-6
quitale el	-6
quitame	12
quitame _ _ lista	7
quitame _ la	9
quitame de	13
quitame de la	9
quitan	-11
quitan $	6
quitar	29
quitar $	39
quitar el	-14
quitaran	12
quitarme	9
quitarme $	17
quitarme la	-5
quitaron	-19
quitaron _ _ .	-7
quitaron la	-10
quitate	-6
quitate los	-6
quite mi	9
quitelo	7
quiteme	22
quiteme _ _ lista	-6
quiteme _ la	-6
quiteme de	-6
quiteme de la	-6
quiten	29
quiten $	18
quiten _ _ de	-20
quiten _ nombre	-15
quiten _ numero	17
quiten mi nombre	-15
quiten mi numero	15
quitenlo	32
quitenlo $	29
quitenlos	11
quitenlos $	11
quitenme	73
quitenme $	37
quitenme _ $	20
quitenme _ _ lista	5
quitenme _ su	7
quitenme de	5
quitenme de su	7
quito	-9
quito $	7
quito _ _ $	-8
quitting	-9
raffle	-5
rain	-6
rain $	-7
raining	-9
raise	-11
raises	5
raite	-9
raite $	-8
rally	9
rally $	9
ramon	8
ran	-7
ran _ of	-5
ran out	-5
ran out of	-5
rapido	-10
rapido $	-9
rather _ _ these	9
rather _ be	9
rather not	11
rather not be	9
rato	-10
reach	11
reaching	12
reaching _ $	12
reaching out	12
reaching out $	12
read	-25
read $	-6
read _ _ $	-8
read _ _ but	-7
read _ _ out	-8
read _ texts	-10
read all	-10
read every	-10
read my	-10
read my texts	-10
read the	5
reading	18
reading these	12
reads	-18
reads them	-8
real $	-6
real _ $	22
real _ _ $	-18
really	-17
really $	-15
really not	-6
receive	24
receive _ $	14
receive these	6
receive these $	6
receta	-9
receta $	-8
recibe	-6
recibiendo	13
recibiendo $	-13
recibiendo _ $	9
recibiendo esto	9
recibir	28
recibir $	21
recibir _ $	26
recibir _ _ $	8
recibir _ mensajes	-12
recibir esto	15
recibir esto $	6
recibir mensajes	16
recibir mensajes $	13
recibir sus	-13
recibir sus mensajes	-13
recibo	-16
recipe	-8
recipe $	-8
record	-7
recordatorio	-12
recordatorios	40
recordatorios $	22
recordatorios _ $	6
recordatorios _ me	10
recursos	-8
recursos _ $	-7
recursos humanos	-8
recursos humanos $	-7
red	-7
red _ $	-6
refrain	13
refrain from	13
register	7
registro	15
registry	12
regrese _ _ pais	5
regrese _ mi	5
regrese a	6
regrese a mi	5
remember	-5
remind	-8
remind me	-8
reminders	18
remov	9
removal	22
remove	77
remove $	54
remove _ $	38
remove _ _ $	32
remove _ _ .	-7
remove _ _ from	-13
remove _ _ the	-13
remove _ _ this	6
remove _ from	-13
remove _ or	9
remove _ phone	-6
remove _ please	8
remove it	18
remove it $	16
remove me	35
remove me $	19
remove me from	-6
remove me or	9
remove me please	7
remove the	-17
remove your	-12
removed	25
removed $	27
removed _ _ $	11
removed _ _ service	6
removed _ this	11
removed from	11
removed from this	11
remover	43
remover $	39
reno	7
reno _ so	8
renta	-7
renuncie	-6
repeat	-7
reply	-31
reply _ _ end	-5
reply _ _ opt	-15
reply _ to	-20
reply stop	-20
reply stop to	-20
report _ $	7
report _ _ $	-5
report _ _ the	7
report you	17
reportarme	-7
reporte	40
reporte $	-8
reporte _ _ $	50
reported	41
reported as	18
reportes	-11
reportes $	-8
request	23
respeto	11
respeto no	6
responda	-10
responda _ _ cancelar	-7
responda _ para	-12
responda stop	-9
responda stop para	-12
respuestas	-6
rest	5
retaliation	-7
retirarme	31
retired _ _ years	6
retiren	9
retiren _ numero	6
retiring	-7
retiro	6
retiro _ _ $	6
retiro _ consentimiento	8
retiro mi	8
retiro mi consentimiento	8
return	23
reunion	-7
reunion $	-8
reunion _ sabado	7
revisen	-5
revoco	23
revoco mi	16
revoke	34
revoked	22
rh	-5
rid	28
rid _ _ $	18
rid _ _ and	5
rid _ you	24
rid of	28
rid of you	24
ride to	9
rifa	9
right	-26
right $	-17
ring	-6
rio	-11
rio de	-11
rip	-7
rip _ my	-7
robot	16
rocks	34
rojo	-5
rojo $	-5
rolls	-6
rolls $	-6
room $	-5
room _ i	10
room _ the	6
roommate	31
rooms	-6
rosa	-16
round	-9
round $	-9
rsvp	-12
run	-10
run the	-5
rush	-6
rush $	-5
sabado	-8
sabado $	-5
sabado _ $	-7
sabado _ la	7
sabe	-13
saben	-10
saber	14
saber de	11
sacame	25
sacame _ la	-5
sacame de	15
sacame de la	-5
sacan	21
sacan $	36
sacar	14
sacar $	8
sacar _ la	-5
sacar de	7
sacar de la	-5
sacara	25
sacaran	-23
sacarme	18
sacaron	-6
sacaron a	-8
safe	-15
safe $	-6
safety	-6
said	-20
said $	-11
said _ $	33
said _ _ me	-5
said _ _ union	7
said _ the	6
said _ you	7
said _ your	-8
said dont	6
said no	-11
said stop	17
said tell	15
sakenme	14
sal	-57
sal $	-27
saldo $	-7
sale	-10
sale _ _ $	-8
salgo	-17
salgo _ $	-23
salgo _ _ $	26
salgo de	7
salida	-18
saliendo	-18
saliendo $	-14
salio	-15
salio _ $	-6
salio _ _ $	-6
salio bien	-6
salio bien $	-6
salir	21
salir _ $	11
salir _ _ de	-7
salir de	7
salirme	55
salirme $	36
salirme _ _ $	20
salirme _ grupo	18
salirme del	18
salirme del grupo	18
salirse	10
salirse de	10
salon	-6
salt	-18
salte	-17
salte _ _ $	-12
salte de	-16
same	-27
same _ $	-18
same _ as	-10
same number	-28
same number $	-18
san	6
sandra	-12
saqueme	20
saqueme _ la	7
saqueme de	20
saqueme de la	7
saquen	8
saquen $	24
saquen _ _ $	-12
saquen _ _ de	9
saquen _ nombre	9
saquen mi	13
saquenlo	5
saquenlo de	5
saquenme	56
saquenme $	42
saquenme _ _ $	12
saquenme de	16
sat	-12
sat $	-8
saturday	-19
saturday for	-10
save _ a	-11
save me	-8
save me a	-8
save your	18
saving	-10
saw	6
saw _ $	-5
saw _ _ one	18
saw the	16
saw this	-6
say	-10
say $	-6
say _ .	5
say _ _ $	15
say _ your	-7
say no	-7
say remove	8
say stop	13
say stop $	13
say to	-16
saying	-19
says	-32
says _ $	-6
says _ _ you	-12
says _ not	-8
says _ them	-7
says _ to	18
says hi	-6
says hi $	-6
says im	-6
says tell	-7
says tell them	-7
scam	-7
scared	-11
scared $	-15
scared _ _ $	9
schedule	-18
school and	9
scratch _ _ $	15
scratch _ off	6
scratch me	6
scratch me off	6
screen	-5
screen $	-23
screenshot	10
screw	7
scrub	8
se	-10
se _ _ el	-6
se _ _ los	-10
se _ _ mandarme	-9
se _ _ mucho	6
se _ _ pero	13
se _ _ persona	15
se _ _ por	17
se _ _ telefono	-7
se _ _ trabajo	12
se _ _ ya	9
se _ agradezco	17
se _ borro	-7
se _ con	-8
se _ de	7
se _ del	12
se _ el	-8
se _ esto	29
se _ la	-13
se _ mi	-11
se _ no	6
se _ olvide	-9
se _ perdieron	-5
se _ pido	7
se _ que	5
se acabo	10
se acabo no	6
se cancelo	-11
se donde	-7
se entere	14
se entere $	15
se equivocaron	9
se equivocaron de	10
se equivoco	32
se fue $	-6
se le	9
se leer	-10
se les	-7
se les olvide	-9
se lo	18
se lo agradezco	17
se los	13
se los pido	7
se me	-22
se me borro	-7
se me perdieron	-5
se moleste	10
se moleste en	10
se murio	-7
se murio mi	-6
se puede	-25
se puede con	-6
se que	-5
se quien	8
se rio	-11
se rio de	-11
sea	22
seas	9
seas _ $	-11
seat	-29
seat $	-23
second	7
second _ $	9
second job	8
see	-32
see _ $	-25
see _ _ $	6
see _ it	-5
see how	-6
see these	-13
see what	22
see you	-17
see you $	-9
seen	6
sees $	5
sees _ _ $	-10
sees it	12
sees my	-10
seguir _ $	-13
seguir recibiendo $	-13
segunda	11
segura	-5
segura $	-5
seguro	-19
seguro _ _ $	-5
seguro dental	-5
self	-9
sell _ _ $	-7
sell my	-7
semana	-14
semana $	-20
semana _ _ $	-7
semana _ _ y	5
semana _ y	8
semana de	-7
semana pasada	7
semana pasada y	8
semana y	6
semanas	-9
send	63
send _ $	-7
send _ _ $	19
send _ _ i	15
send _ _ link	-7
send _ _ more	5
send _ more	30
send _ that	10
send _ the	-15
send _ to	35
send another	6
send any	19
send any more	10
send anything	6
send it	-17
send me	17
send me that	10
send me the	-14
send that	-5
send the	-6
send them	26
sendin	17
sendin me	17
sending	-14
sending texts	-21
sending these	6
senor	21
senor $	16
senora	-5
senores	28
senorita	11
sent	-23
sent _ _ text	-9
sent _ _ the	-6
sent _ a	-9
sent _ to	-6
sent that	-7
sentido	-6
sepan	-5
ser	32
ser _ $	6
ser _ de	21
ser contactado	26
seria	-8
serio	-10
serio $	-12
serious	-5
seriously	42
seriously $	41
service	28
service $	27
servicio	31
servicio $	29
set	-14
sh	6
she	-22
she _ _ $	-9
she _ _ and	6
she _ _ to	-20
she _ _ whole	8
she _ a	-12
she _ tell	8
she gets	5
she got	-11
sheet	11
shes	-10
shes _ _ now	-6
shift	-39
shift $	-6
shift _ _ $	9
shift _ _ 10	-10
shift _ me	14
shift not	14
shirt	-10
shit	20
shoes	-17
shoes $	-6
shoes at	-7
shop	-39
shop $	-7
shop _ _ $	-16
should	-24
should be	8
should i	-11
shoulder	7
shouldnt	14
shouldnt have	14
show	-20
show _ how	-6
show me	-7
shower	-6
showing	10
shows	-12
shows $	-10
shut _ $	38
shut _ _ for	10
shut off	-9
shut off $	-9
shut the	-13
shut up	8
shut up $	47
si	-98
si $	-31
si _ _ $	-30
si _ _ de	-6
si _ _ es	-6
si _ _ le	31
si _ _ lo	-5
si _ _ me	-21
si _ _ mensajes	8
si _ _ quitan	17
si _ doy	-7
si _ es	11
si _ interesa	-10
si _ los	-15
si _ mandando	14
si _ otro	21
si _ quiero	-9
si _ stop	-19
si _ trabajo	-5
si _ vuelven	5
si hay	-6
si los	-8
si me	-24
si me doy	-7
si me interesa	-10
si me vuelven	5
si no es	11
si pongo	-6
si por	-6
si quiero	-15
si siguen	31
si un	-8
si voy	-12
si voy $	-8
sick	-22
sick _ _ $	-7
sick of	-5
side	-6
siempre	-10
siempre $	-14
siento	-15
siento _ $	-5
sigan	20
sigan $	18
sigan _ $	15
sigan mandando $	15
sign	-26
sign $	-10
sign _ $	11
sign _ out	15
sign _ up	-16
sign in	-12
sign in $	-8
sign me	13
sign me out	15
sign me up	-16
sign on	-7
sign up	10
sign up $	13
signal	-21
signatures	-6
signed	13
signed $	-12
signed _ _ for	20
signed _ _ the	12
signed _ card	7
signed _ for	7
signed _ up	20
signed me	19
signed me up	20
signed the	8
signed the card	8
signed up	7
signed up for	7
signing	-5
signing $	7
signs	-8
signs $	-7
signup	33
signup $	25
sigo	-6
sigo _ _ lista	-6
sigo _ la	-6
sigo en	-9
sigo en la	-6
sigue	-18
sigue _ $	13
sigue _ _ $	-6
sigue _ mi	-20
sigue llegando	15
siguen	64
siguen _ _ $	-10
siguen _ le	31
siguen _ verdad	-10
siguen mandando	13
sigues	34
silence	8
silencio	-11
silent	-5
sillas	-6
sillon	5
sin	-13
sin _ $	-25
sin _ _ $	10
sin _ _ que	7
sin _ me	8
sin mensajes	8
sin preguntarme	16
sin que	16
sin que me	16
sin querer	-23
sin querer $	-12
since	-7
since _ $	-5
sindicalista	5
sindicato $	28
sindicato _ $	11
sir	12
sirve	-28
sirve $	-11
sistema	32
sistema $	10
sister	-25
sister $	-14
sit	-8
sit _ $	-5
six	-5
size	-21
skip	-8
skip _ $	-8
sleep	-16
sleep $	-5
sleeping	12
slow	-6
small	10
small claims	12
smh	-11
sms	17
snitched	-7
snow	-6
so	-21
so _ $	-41
so _ _ $	18
so _ _ a	-12
so _ _ come	-8
so _ _ dont	-13
so _ _ from	10
so _ _ i	7
so _ _ in	7
so _ _ me	13
so _ _ my	6
so _ _ off	7
so _ _ texts	13
so _ _ the	6
so _ _ this	-12
so _ _ to	10
so _ _ you	-9
so _ do	8
so _ dont	8
so _ i	-22
so _ let	20
so _ my	-7
so _ no	7
so _ you	8
so bad	-7
so done	10
so good	-8
so how	8
so how do	8
so i	11
so im	17
so it	-10
so much	-5
so no	10
so no $	-5
so please	20
so text	-6
so text me	-6
so you	16
sobrino	-6
social	-7
sola	8
sola $	6
solicito	34
solicito _ _ de	22
solicito _ baja	5
solicito la	11
solicito la baja	5
solo	-22
solo _ _ me	19
solo _ que	17
solo quiero	17
solo quiero que	17
some	-15
some $	-32
some _ $	-6
some _ named	-8
somebody	42
somebody _ $	22
somebody _ _ $	17
somebody _ _ it	7
somebody _ me	-9
somebody else	32
somebody else $	22
somebody please	7
someone	5
someone $	9
someone _ $	8
someone _ _ of	8
someone else	8
someone remove	5
something	-27
somewhere	-13
somos	-18
somos _ $	-11
somos familia	-5
somos mayoria	-10
somos mayoria $	-10
son	-18
son _ _ $	-8
son _ aqui	-9
son de	-10
son de aqui	-9
song	-6
sorry	-38
sorry $	6
sorry been	-36
sorry for	-7
sorry i	8
sound	-5
sounds _ $	-6
sounds _ a	6
sounds like	6
sounds like a	6
soy	95
soy $	7
soy _ $	27
soy _ .	19
soy _ _ $	16
soy _ _ que	24
soy _ dejen	10
soy _ el	-7
soy _ la	-7
soy _ me	13
soy _ no	8
soy _ persona	38
soy de	-8
soy el	-17
soy esa	10
soy esa persona	10
soy juan	-16
soy la	29
soy miembro	9
soy su	5
soy yo	9
spam	96
spam $	42
spam .	6
spam _ $	63
spam _ _ $	21
spam _ de	-8
spanish	-21
spanish $	-9
spanish _ $	-15
spanish please	-14
spanish please $	-14
spare	22
spare me	12
speak	-5
speaker	-13
speaker _ $	-8
spell	11
spent	-11
spot	19
spring	19
spring _ i	7
spring and	7
spring and i	7
stahp	43
start	-14
start $	-10
started	-13
state	7
stay	16
stay _ _ me	9
stay _ _ my	18
stay _ from	9
stay _ of	18
stay _ the	-7
stay away	9
stay away from	9
stay out	18
stay out of	18
staying	8
step $	-12
steward	-6
stfu	-10
still	-17
still _ $	-18
still _ _ $	-20
still _ _ but	20
still _ _ i	13
still _ _ it	-8
still _ in	-5
still _ them	-6
still coming	14
still got	-5
still here	-17
still here $	-17
still want	-11
still want them	-6
stop	129
stop $	82
stop .	-44
stop _ $	66
stop _ _ $	75
stop _ _ .	-10
stop _ _ and	12
stop _ _ de	-15
stop _ _ got	-5
stop _ _ im	11
stop _ _ messages	-10
stop _ _ out	-32
stop _ _ phone	-7
stop _ _ send	-5
stop _ _ still	-6
stop _ _ stop	6
stop _ _ texting	-34
stop _ _ these	-38
stop _ _ to	24
stop _ _ up	6
stop _ _ you	9
stop _ and	-7
stop _ cancelar	-7
stop _ choice	15
stop _ end	17
stop _ from	-36
stop _ him	29
stop _ i	33
stop _ im	8
stop _ it	7
stop _ lol	-27
stop _ me	-19
stop _ no	-26
stop _ opt	-32
stop _ querer	-8
stop _ salir	-12
stop _ shop	-16
stop _ stop	16
stop _ texts	-21
stop _ the	-22
stop _ these	13
stop _ we	-6
stop _ youre	-8
stop already	11
stop bothering	9
stop by	-26
stop coming	10
stop do	13
stop do i	13
stop for	17
stop from	-10
stop hitting	11
stop hitting me	8
stop how	5
stop i	39
stop im	21
stop in	11
stop is	20
stop it	-28
stop lol	-24
stop me	-21
stop messaging	20
stop n	-18
stop or	11
stop para	-19
stop para cancelar	-7
stop para salir	-12
stop sending texts	-21
stop sign	-7
stop sin	-8
stop sin querer	-8
stop stop	6
stop stop stop	6
stop texting	-23
stop texting $	6
stop texting me	-37
stop that	20
stop the	-12
stop this	22
stop three	-8
stop to	-37
stop to end	-5
stop to opt	-32
stop w	6
stop with	14
stop y	17
stop you	21
stop your	15
stop your choice	15
stopp	7
stopped $	17
story	-11
story $	-11
stp	15
straight _ $	-5
street	-8
strike	14
strike _ my	-8
strike me	8
strike my	20
stuck	-6
student	8
stuff	21
stuff $	8
stuff _ $	15
su	42
su _ $	-8
su _ _ $	15
su _ _ favor	13
su _ _ las	8
su _ _ lo	-9
su _ _ me	27
su _ _ no	10
su _ _ ya	-7
su _ de	9
su _ no	6
su _ por	13
su _ porque	-8
su _ y	-7
su lata	12
su lista	42
su lista $	13
su lista de	22
su mama	-10
su mama $	-9
su mensaje	-21
su numero	-14
su numero $	-28
su sistema	10
su sistema $	10
su union	-6
su union de	-14
suave	9
subieron	-6
subieron la	-5
subscription	57
subscription $	56
such	33
sucks	-14
suena	7
sueno	-10
sueno _ $	-12
sugar	-18
sugar $	-15
sunday	-16
sunday $	-10
sundays	-34
sundays _ _ $	-26
supervisor	-16
supervisor _ $	-5
supervisor _ _ $	11
supervisor _ _ me	-13
supervisor _ _ my	-12
supervisor _ no	-12
supervisor _ the	17
supervisor que	-7
supervisor que no	-7
supervisors	-12
supervisors _ $	-10
supposed	-7
supposed _ be	-7
supposed to	-7
supposed to be	-7
sure	-22
sure _ _ $	-15
sus	25
sus _ $	43
sus _ .	-8
sus avisos	8
sus avisos $	5
sus comunicaciones	6
sus cosas	6
sus cosas $	6
sus mensajes $	20
suscripcion	19
suscripcion $	20
suspendan	38
suspende	11
suspended	-7
suya	6
suyas	10
swap	-20
swear	-7
swear $	-7
sweet	-14
sweetie	8
switch	-6
switch _ _ $	-12
switched	-7
switched phones	-5
system	6
t	7
table	-12
table _ _ $	-10
tache	46
tachen	9
tachen _ _ $	14
tachen mi	8
tachenme	10
tagalog	-8
tagalog _ you	-8
tagalog if	-8
tagalog if you	-8
take	59
take _ $	-13
take _ _ $	78
take _ _ de	18
take _ _ name	-9
take _ _ number	9
take _ _ off	-10
take _ _ out	13
take _ _ speaker	-8
take _ _ the	-88
take _ _ with	9
take _ my	39
take _ number	24
take _ off	15
take _ out	18
take _ picture	-7
take _ time	-15
take _ your	-10
take a	28
take a picture	-7
take back	26
take back my	26
take it	6
take me	18
take me off	8
take me out	18
take my number	13
take off my	9
take off your	-10
take our	-10
take the	8
take this	16
take this number	9
take us	31
take us off	31
take your	-14
take your time	-15
taken	19
taken _ $	31
taken _ _ $	-8
taken off $	31
taking	8
taking _ off	10
tal	-6
talk	-30
talk $	-10
talk _ $	-7
talk to	-15
talk to $	-7
talking	-8
talon	-5
tamales	-7
tamales $	-10
tamales y	10
tambien	-22
tambien _ _ de	-15
tambien _ nomas	-15
tambien o	-15
tambien o nomas	-15
tampoco	-6
tampoco $	-6
tan _ _ esto	-5
tan _ _ no	-6
tan _ es	17
tan caro	-12
tan dificil	22
tan dificil es	22
tan temprano	-6
tanto	24
tanto $	-7
tanto _ $	10
tanto _ _ $	13
tanto _ _ que	-7
tanto mensaje	17
taqueria	6
taqueria no	6
tarda	-7
tarde	-19
tarde $	-17
tarjeta	-22
tarjeta _ $	-13
tarjetas	-6
taxes	-9
te	-26
te _ $	-40
te _ _ $	-28
te _ _ no	21
te _ pero	9
te _ si	28
te bloqueo	37
team	-13
team $	-6
telefono	81
telefono $	30
telefono _ $	9
telefono _ _ $	10
telefono _ _ en	21
telefono _ _ no	-10
telefono _ _ que	-6
telefono _ en	5
telefono _ no	8
telefono de	21
telefono en	9
telefono perdon	-6
telephone	9
telephone $	9
tell	-14
tell $	-5
tell _ $	-11
tell _ _ said	-5
tell _ _ stop	9
tell _ _ to	-20
tell _ about	-8
tell _ boss	-9
tell _ i	-8
tell _ to	26
tell me	-16
tell my	-20
tell the	5
tell you	16
tell you to	13
tell your	11
temas	-21
temporada	-8
temporal	-7
temporales	-16
temprano	-13
temprano $	-5
ten _ and	8
tenemos	-7
tengo _ $	-28
tengo _ _ $	-7
tengo _ _ me	-6
tengo _ _ para	7
tengo _ poner	23
tengo plan	19
tengo que	19
tengo que poner	23
tengo saldo	-7
tengo saldo $	-7
tenia	-23
termina	-8
termina en	-8
terminar	20
terminar $	19
termine	-8
test	-11
text	90
text $	80
text _ $	62
text _ _ .	8
text _ _ calling	18
text _ _ im	7
text _ _ instead	23
text _ _ no	-11
text _ _ number	-9
text _ _ this	-20
text _ _ unsubscribe	-18
text _ _ you	11
text _ again	41
text _ and	11
text _ anymore	12
text _ anytime	-7
text _ at	-14
text _ get	21
text _ i	-8
text _ im	23
text _ my	-9
text _ number	-9
text _ one	-7
text _ please	-24
text _ the	-10
text _ to	-42
text _ up	-12
text _ when	-7
text _ you	-15
text about	-7
text again	20
text again $	6
text and	13
text and im	13
text from	-14
text from you	-13
text here	9
text i	24
text it	17
text it $	11
text list	11
text list $	10
text me	16
text me $	28
text me again	29
text me and	11
text me anymore	8
text me anytime	-7
text me at	-14
text me the	-9
text me when	-7
text messages	13
text messages $	12
text my	10
text not	-21
text only	-22
text please	19
text sorry	-13
text sorry $	-13
text stop	-29
text stop $	-9
text stop to	-17
text the	-5
text you	-20
text you $	-16
texteame	-9
texteando	8
textear	15
textear $	15
textearme	22
textearme $	14
texted	-7
texted $	11
texted _ $	-9
texted _ from	-9
texted you	-7
texted you $	-7
texteen	7
texteen $	6
textees	-20
texteo	-20
texting	56
texting $	41
texting _ $	14
texting _ _ $	-37
texting _ _ the	-6
texting _ anymore	16
texting _ at	10
texting _ i	13
texting _ number	-17
texting _ stop	6
texting and	5
texting i	8
texting me	22
texting me $	19
texting me anymore	16
texting me at	10
texting me stop	6
texting this	-17
texting this number	-17
texting you	-19
texto	-35
texto _ _ me	-6
texto _ que	-6
texto es	-7
textos	55
textos $	17
textos _ $	33
textos _ _ $	-9
textos _ _ union	11
textos _ la	8
textos _ un	-11
textos a	-6
textos de	-23
textos de la	8
textos que	9
texts	85
texts $	52
texts .	7
texts _ $	8
texts _ _ $	19
texts _ _ im	6
texts _ _ to	-8
texts _ _ you	15
texts _ my	-11
texts _ stop	7
texts _ you	7
texts about	8
texts are	-12
texts before	-11
texts for	12
texts from	-13
texts got	24
texts me	-16
texts on	-18
texts please	9
texts please $	7
texts to	20
tf	-9
than	-7
thank	24
thank _ $	20
thank _ _ $	-7
thank _ for	-19
thank _ to	14
thank god	6
thank you	18
thank you $	21
thank you for	-19
thank you to	14
thanks _ _ $	-8
thanks _ checking	-8
thanks for checking	-8
that	-44
that $	9
that _ $	-32
that _ _ $	-17
that _ _ my	-24
that _ _ or	-8
that _ _ out	-5
that _ _ please	7
that _ _ this	29
that _ _ want	8
that _ _ wrong	-5
that _ and	8
that _ i	12
that _ in	7
that _ meant	-5
that _ one	-7
that _ the	-6
that _ want	-21
that i	-27
that i want	-21
that ladder	-6
that last	-8
that last one	-7
that leave	-6
that machine	-8
that name	9
that to	-6
that you	11
thats	-12
thats _ $	-8
thats _ .	25
thats _ _ $	-9
thats a	-5
thats how	-6
thats it	10
thats what	-7
the	-75
the _ $	-18
the _ .	24
the _ 2	7
the _ _ $	-30
the _ _ .	9
the _ _ and	-10
the _ _ ask	-7
the _ _ but	11
the _ _ call	16
the _ _ came	6
the _ _ dont	16
the _ _ for	-7
the _ _ go	19
the _ _ good	9
the _ _ he	-7
the _ _ her	6
the _ _ hit	16
the _ _ i	17
the _ _ if	17
the _ _ im	-10
the _ _ just	-14
the _ _ lady	7
the _ _ list	21
the _ _ lol	-14
the _ _ lose	9
the _ _ manager	6
the _ _ me	-31
the _ _ more	-5
the _ _ my	-8
the _ _ nice	15
the _ _ night	-5
the _ _ no	-8
the _ _ not	38
the _ _ now	-7
the _ _ on	-8
the _ _ out	10
the _ _ people	7
the _ _ please	23
the _ _ sent	-9
the _ _ so	10
the _ _ still	-8
the _ _ stop	-16
the _ _ take	-15
the _ _ text	11
the _ _ texting	-7
the _ _ the	6
the _ _ time	6
the _ _ told	7
the _ _ week	-6
the _ _ you	-14
the _ about	-5
the _ across	7
the _ address	13
the _ again	-18
the _ alone	20
the _ and	-25
the _ at	-5
the _ bank	-7
the _ building	7
the _ buster	-8
the _ but	-15
the _ by	11
the _ call	13
the _ coming	-9
the _ dept	12
the _ do	11
the _ dont	10
the _ first	-9
the _ general	19
the _ get	-18
the _ girl	15
the _ got	20
the _ i	-25
the _ in	-14
the _ is	-17
the _ jose	12
the _ left	16
the _ list	-10
the _ messages	15
the _ no	-5
the _ not	16
the _ number	-18
the _ of	9
the _ ok	5
the _ on	6
the _ one	15
the _ ones	8
the _ or	-22
the _ people	6
the _ person	8
the _ phone	15
the _ place	6
the _ plan	-10
the _ please	-9
the _ quit	-6
the _ room	13
the _ saturday	-11
the _ says	-7
the _ shift	13
the _ so	6
the _ station	5
the _ stop	-23
the _ stuff	9
the _ text	11
the _ texts	-6
the _ thank	6
the _ thing	10
the _ to	8
the _ twice	5
the _ union	-16
the _ was	11
the _ you	-10
the actual	7
the address	-8
the address $	-5
the attorney	19
the attorney general	19
the babysitter	7
the board	-7
the boss	-10
the break	13
the break room	13
the bus stop	-7
the card	6
the ceo	32
the chat	6
the chicken	-19
the clipboard	8
the clock	-8
the clock $	-6
the coffee	-5
the company	-13
the contract	-6
the cops	17
the cops $	18
the couch	-6
the couch $	-6
the county	6
the day	9
the day shift	14
the do	16
the do not	16
the dock	-7
the dock $	-6
the door	-6
the end	-14
the family	-7
the fcc	7
the fcc $	8
the first	7
the fish	-18
the flyer	-10
the flyer and	-5
the gate $	-5
the girl	9
the grill	-6
the hall	-13
the hall $	-5
the harassment	-12
the hell	22
the hell alone	22
the hook	-6
the job $	6
the kid	15
the lady	10
the last	22
the last one	25
the law	10
the law to	10
the linen	-5
the linen room	-5
the link	-8
the list	-27
the list $	10
the list i	-11
the list of	7
the man	8
the manager	-9
the managers	-5
the messages	37
the messages $	43
the national	12
the national do	12
the new place	7
the no	10
the number	-11
the number $	-6
the old one	10
the other	-13
the overtime	-24
the overtime list	-24
the phone	-10
the picture	-7
the police	17
the potluck .	8
the raffle	-14
the recipe	-8
the recipe $	-8
the reno	8
the rest	7
the rest $	9
the right	-7
the schedule	-6
the spam	36
the store	6
the text	26
the text messages	15
the texting	29
the texting $	15
the texts	68
the texts $	25
the third	5
the third time	5
the trash	-6
the tv	-6
the union buster	-8
the union or	-8
the union stuff	9
the vote	-7
the whole	-16
the word to	8
the wrong	48
the wrong jose	12
the wrong number	-11
the wrong person	10
the wrong phone	8
the yelling	-20
their	-26
their _ _ $	-9
them	18
them $	-21
them _ $	-6
them _ .	14
them _ _ $	12
them _ _ who	24
them _ and	9
them _ my	-8
them _ stop	8
them _ you	-11
them coming	12
them stop	11
them to	29
them to stop	8
them yes	-6
then	-23
there $	-34
there _ _ delete	11
there _ _ for	-14
there _ _ one	8
there _ _ out	13
there _ _ they	8
there _ _ to	17
there _ _ wife	-7
there _ be	13
there _ more	14
there _ my	-7
there _ no	8
there _ opt	16
there _ way	11
there a	-7
there a way	8
there an	25
there an opt	16
there be	-5
there is	8
there no	14
there no more	14
there not	17
there with	-9
there with my	-8
theres	6
theres _ _ here	29
theres no	27
these	91
these $	40
these .	6
these _ _ end	9
these _ _ my	8
these _ _ the	-7
these _ i	23
these _ me	-18
these _ my	9
these _ on	7
these _ them	12
these alerts	8
these anymore	21
these anymore $	21
these boots	-7
these but	-8
these off	11
these stop	37
these stop $	8
these take	11
these texts	-28
these texts $	-44
these to	-10
they	-114
they _ $	9
they _ .	6
they _ _ $	-17
they _ _ .	11
they _ _ my	8
they _ _ phones	-10
they _ _ stop	-8
they _ _ to	-8
they _ _ you	-5
they _ _ your	-8
they _ it	-6
they _ me	-39
they _ my	-11
they _ our	-10
they _ take	7
they _ the	-7
they called	-6
they keep	14
they need	6
they said	-13
they take	-10
they told	-6
they told me	-5
they want	-6
they want to	-5
theyll	-11
theyre	-19
theyre _ _ $	-11
theyre _ me	-7
thing	31
thing _ _ .	13
thing _ the	9
thing you	-6
think	-19
think $	-8
think _ can	-7
thinking	-17
thinking _ _ $	-8
thinking about	-10
thinking of	-5
thinks	18
third	28
third _ $	22
third shift	23
third shift $	23
third time	5
this	157
this $	13
this .	13
this _ $	12
this _ .	6
this _ _ $	22
this _ _ .	24
this _ _ a	-7
this _ _ company	7
this _ _ day	-8
this _ _ else	8
this _ _ get	5
this _ _ i	-9
this _ _ kids	-6
this _ _ lost	-5
this _ _ me	16
this _ _ nobody	8
this _ _ number	-7
this _ _ of	7
this _ _ off	7
this _ _ phone	16
this _ _ the	20
this _ _ to	7
this _ _ want	-6
this _ _ what	-11
this _ a	17
this _ and	-22
this _ anymore	7
this _ coming	14
this _ end	-13
this _ get	-6
this _ going	10
this _ im	8
this _ is	-11
this _ kyle	6
this _ me	10
this _ my	22
this _ not	-7
this _ off	6
this _ out	7
this _ someone	8
this _ take	-10
this _ the	16
this _ up	-8
this _ wrong	5
this a	20
this again	6
this again $	6
this aint	17
this company	-10
this company $	-10
this contact	7
this contact $	7
this contract	-10
this for	-13
this heat	-13
this is	39
this is $	16
this is a	18
this is not	-7
this is the	17
this isnt	14
this job	-18
this list	17
this list $	10
this manager	-5
this month	-23
this month $	-9
this morning	-12
this morning and	-6
this new	-5
this number	49
this number $	15
this number its	7
this number out	7
this off	33
this off $	19
this off my	11
this old	10
this one	-10
this one $	-12
this phone	17
this phone $	7
this place	-15
this place $	-14
this remove	11
this service	7
this shift	-25
this shift $	-21
this still	16
this stop	44
this stop $	43
this thing	14
this time	-16
this time $	-16
this to	19
this union	9
this weather	-44
this week	-31
this week $	-7
those	-7
though	-16
though $	-19
thought	5
thought _ was	16
thought i	11
thought it	9
thought it was	9
thought you	-6
three	8
three of	11
through	-17
throw	14
throw _ _ number	14
throw _ my	14
thursday	-22
thursday $	-16
thursdays	-6
ti	-12
ti $	-11
tia	-15
tia _ _ $	-8
ticket	-23
ticket _ _ $	-15
ticket _ i	-8
tickets	-7
tienda	5
tiene _ $	-5
tiene _ _ en	-9
tiene _ _ me	6
tiene _ _ numero	27
tiene _ de	-6
tiene _ el	27
tiene _ que	14
tiene caso	14
tiene caso que	14
tiene mal	27
tiene mal el	27
tienen	28
tienen _ de	5
tienen el	9
tienen harto	7
tienen mal	15
til	-6
til _ $	-9
til _ _ i	7
til _ and	7
til spring	7
til spring and	7
till	-36
till _ _ $	-17
till _ get	-13
till i	-13
time	-47
time $	-37
time .	-22
time . take	7
time _ _ i	14
time _ _ it	11
time _ take	7
time _ text	17
time to	8
time you	16
time you text	17
times	28
times _ $	23
times _ i	8
times do	8
times do i	8
tino	-8
tio	-9
tired	-11
tiren	9
tiren _ _ a	9
tkae	7
tkae _ off	7
tkae me	7
tkae me off	7
tmrw	-26
tmrw $	-23
to	42
to 10	-11
to _ $	17
to _ .	-6
to _ _ $	21
to _ _ .	-17
to _ _ a	-20
to _ _ alone	-6
to _ _ and	-11
to _ _ building	6
to _ _ call	13
to _ _ family	-6
to _ _ from	14
to _ _ general	19
to _ _ get	9
to _ _ here	9
to _ _ i	-7
to _ _ in	-11
to _ _ just	-5
to _ _ manager	-6
to _ _ me	-5
to _ _ messages	-13
to _ _ month	-5
to _ _ more	9
to _ _ my	-9
to _ _ no	-28
to _ _ nobody	9
to _ _ number	38
to _ _ of	7
to _ _ off	15
to _ _ on	6
to _ _ or	8
to _ _ person	-7
to _ _ shift	-5
to _ _ take	-7
to _ _ text	15
to _ _ texts	10
to _ _ that	-10
to _ _ week	7
to _ _ with	10
to _ _ without	11
to _ a	-13
to _ about	-9
to _ again	11
to _ and	5
to _ at	-14
to _ attorney	19
to _ away	-7
to _ before	23
to _ by	-7
to _ from	33
to _ gone	7
to _ him	-17
to _ ill	14
to _ in	-8
to _ it	7
to _ just	-7
to _ like	-10
to _ list	-12
to _ me	17
to _ messages	14
to _ messaging	27
to _ my	9
to _ next	9
to _ no	46
to _ off	23
to _ office	5
to _ on	5
to _ out	-25
to _ people	-10
to _ phone	-12
to _ police	18
to _ rally	10
to _ removed	12
to _ reno	8
to _ sending	-9
to _ something	-7
to _ taken	6
to _ texted	21
to _ the	-11
to _ these	15
to _ they	-10
to _ this	20
to _ three	-8
to _ who	20
to _ with	-6
to _ wrong	-7
to _ your	-12
to be	-9
to be a	-5
to be taken	6
to block	-5
to bother	-9
to but	-8
to find	-6
to get	29
to get off	20
to get these	5
to give	-8
to go	-10
to go away	-5
to hear	26
to hear from	19
to hr	13
to it	7
to it $	12
to know	9
to leave	-7
to lose	6
to lose my	22
to make	-16
to me $	-30
to me .	12
to me again	11
to message	9
to message me	9
to my	-29
to my phone	-20
to not	11
to one	10
to opt	-21
to opt out	-21
to osha	-12
to pay	7
to quit	8
to receive	15
to remove me	13
to report	-6
to save	-9
to send	-13
to sign	-7
to somebody	22
to someone	8
to stop	-7
to stop $	8
to stop texting	-7
to stop three	-8
to take my	9
to talk	-9
to tell	-10
to tell $	-5
to text	12
to text $	10
to text me	13
to text you	-14
to the	30
to the attorney	19
to the list	-12
to the police	18
to the reno	8
to the wrong	-7
to think	-5
to this	14
to this phone	8
to unsubscribe $	6
to vote	-11
to vote $	-9
to withdraw	10
to you	-10
toca	-14
toca _ _ $	-9
toco	-9
toda	6
toda _ _ y	7
toda _ semana	7
toda la semana	7
todavia	10
todavia _ $	-7
today	-25
today $	-7
today _ $	-10
today _ _ can	10
today _ you	9
toddler	-8
todo	-14
todo $	-9
todo _ $	-11
todo _ _ $	11
todo _ me	-5
todo _ mio	24
todo _ que	5
todo _ turno	-16
todo bien	-10
todo bien $	-8
todo contacto	10
todo contacto $	10
todo lo	27
todo lo mio	24
todo por	5
todo y	8
todos	-21
todos _ dias	8
todos los	-7
todos los dias	8
toilets	-9
told	-49
told _ $	-18
told _ _ stop	-8
told _ _ was	8
told _ it	8
told him	-19
told me	-10
told me $	-6
told the	-9
told to	-7
tomorrow $	-7
tonight	-12
tonight $	-6
tonight _ $	-7
tono _ _ de	6
tony	-8
too	-14
too $	-10
too _ $	5
too _ _ im	6
took	-40
took _ _ $	-29
took _ _ at	7
took _ job	7
took _ off	-30
took it	-29
took me	-7
top	-5
toss	18
toss _ _ $	18
toss my	18
touch	-9
touch _ _ $	-7
touched	-9
touched _ _ in	-5
touched _ again	-8
touched me	-8
touched me again	-8
trabaja _ $	-9
trabaja _ el	14
trabaja ahi	-15
trabaja ahi $	-9
trabajando	23
trabajando $	26
trabajar	-11
trabajar ahi	-7
trabajo $	-10
trabajo _ $	-5
trabajo _ _ el	5
trabajo _ _ mi	-5
trabajo _ la	11
trabajo _ me	11
trabajo _ mi	7
trabajo _ noche	-7
trabajo ahi	21
trabajo de	-8
trabajo de noche	-7
trabajo en	16
trabajo en la	11
trabajo no	7
trae	-10
traeme	-7
traen	-10
traen _ $	-8
traer	-9
traffic	-16
traffic $	-8
trafico	-7
trafico $	-7
traia	-10
traia el	-6
traigan	-5
train	5
train _ $	6
trained	-17
training	-6
tranquila	15
tranquila $	15
tranquilo	16
transfer	-16
transferred	7
transferred _ _ reno	8
transferred _ the	8
transferred to	7
transferred to the	8
tras	8
trash	-9
trash _ $	-5
tratar	-12
trato	9
tres	-14
tres $	-5
tres veces	-10
tried _ _ me	-7
tried to	-7
triste	-13
triste $	-13
truck	8
true	-9
true $	-7
try	-12
try _ _ $	-9
try my	-9
trying	11
trying _ _ my	-6
trying to	19
tu _ $	20
tu _ _ no	-5
tu _ a	-7
tu _ no	5
tu mensaje	-18
tu numero	-7
tu numero a	-7
tu sindicato	19
tu union	13
tu union $	13
tuesday	-5
tuesday $	-12
turn	-21
turn _ _ camera	-7
turn _ my	-7
turn _ off	15
turn _ the	-6
turn off	-10
turn off the	-5
turno	-26
turno $	-19
turno _ _ y	6
turno _ de	-16
turno a	26
turnos	-18
turnos $	-7
turnos dobles	-11
tuve	6
tv	-9
twenty	6
twenty _ .	6
twice	-13
twice $	-10
twins	-21
twins .	-21
two	-16
two _ .	-5
two _ _ one	-5
type to	7
typed	-23
typed _ _ i	-7
typing	20
typing $	20
ugh	-21
ugh $	-21
ultima	-7
ultima _ $	-6
un	-31
un _ $	-17
un _ _ $	43
un _ _ y	13
un _ de	-15
un _ mas	7
un _ me	15
un _ no	7
un _ que	-44
un consultorio	8
un dia	-5
un enroll	20
un mensaje mas	23
un mes	12
un numero	9
un reporte	-8
un reporte $	-8
un texto	7
una	-13
una _ $	-24
una _ _ por	5
una _ _ que	7
una _ de	-9
una _ mas	16
una _ no	7
una _ por	12
una lista	12
una persona	-7
una sola	11
una taqueria	6
una taqueria no	6
una vez	6
una vez $	7
undo	26
undo _ $	16
undo it	11
undo it $	11
unemployment	-10
unemployment _ _ quit	-9
unemployment if	-9
unenroll	30
uniforme	-11
uniforme $	-8
uniformes	-6
uniformes $	-6
union	25
union $	9
union _ $	33
union _ _ $	-29
union _ _ me	7
union _ _ my	16
union _ _ stop	8
union _ o	-15
union _ to	12
union ahi	-9
union any	-7
union buster	-8
union crap	17
union crap $	17
union de	-14
union dont	16
union or	-8
union stuff	9
union stuff $	9
union texts	11
uniones	19
uniones $	19
unions $	6
unirme	-23
unirme $	-8
uno $	-15
uno _ $	-6
uno _ _ $	11
uno _ _ de	27
uno _ _ en	-8
uno de	-20
uno mas	20
uno para	10
unreal	-12
unreal $	-12
unsign	17
unsign me	17
unsub	25
unsubcribe	15
unsubscribe	35
unsubscribe $	34
unsubscribe _ $	13
unsubscribe _ _ $	21
unsubscribe _ _ .	20
unsubscribe _ _ i	-14
unsubscribe _ _ this	-6
unsubscribe _ from	-6
unsubscribe from	-61
unsubscribe me $	13
unsubscribe me from	-6
unsubscribe please	7
unsubscribed	-31
unsubscribed _ the	-6
unsubscribed from	-23
unsubscribed from the	-6
unsubscribing	14
unsuscribe	5
up	6
up $	25
up .	6
up _ $	-29
up _ _ $	-59
up _ _ me	19
up _ _ sign	11
up _ card	19
up _ dont	6
up _ ill	9
up _ it	-15
up _ my	19
up _ phone	-5
up _ the	9
up _ you	-32
up and	10
up for	16
up for the	8
up my	38
up my phone	10
up no	-29
up on	14
up on my	18
up please	8
up the	11
up to	-8
up with	22
updates	10
ups	-14
us $	-15
us _ $	11
us _ _ $	-7
us _ _ phones	36
us _ our	6
us _ they	-5
us alone	20
us off	31
use	7
use _ _ $	5
use _ _ for	15
use _ one	11
use it	10
use it $	10
use this	9
use this one	11
used	-8
usen	29
usf	-6
usted	8
usted no	19
ustedes	12
ustedes $	6
ustedes _ $	-26
ustedes _ .	6
ustedes _ _ aqui	-8
ustedes _ _ mi	-10
ustedes _ andar	-8
ustedes _ dieron	-16
ustedes _ le	11
ustedes _ me	6
ustedes _ no	6
ustedes _ su	7
ustedes mejor	7
ustedes si	17
ustedes son	-8
ustedes ya	10
va	-41
va $	-20
va _ _ $	-8
va _ _ a	-8
va mi	-6
va para	-12
vaina	16
vainas	12
valio	-6
vamonos	-7
vamonos $	-6
vamos	-18
vamos _ $	-5
vamos a	-7
van	-7
van _ _ $	6
van _ _ de	11
van _ _ que	16
van _ no	-8
van _ parar	7
van _ veces	13
van a	5
van a parar	7
van tres	16
van tres veces	16
vayan	-6
vayan a	-6
vayanse	46
vayanse _ _ $	24
vayanse _ carajo	12
vayanse a	-6
vayanse al	31
vayanse al carajo	12
vea	-10
vea $	-10
veces _ _ que	11
veces _ me	11
veces _ tengo	14
veces y	12
vecina	-11
vecina $	-10
vemos	-5
ven	-7
vendo	8
vengan	6
vengan _ _ casa	11
vengan a	11
vengo	-5
vengo _ _ $	-5
veo	-9
ver	-36
ver $	-17
ver _ _ $	-12
ver _ mi	-9
ver con	-7
verdad	-28
verdad $	-28
vete _ carajo	19
vete a	-11
vete al	13
vez $	-10
vez _ $	-11
vez _ _ $	-7
vez _ _ con	22
vez _ _ me	-8
vez _ _ se	-6
vez _ _ tamales	11
vez _ pasa	22
vez no	-7
vez por	8
vez que	25
vez que pasa	22
vi	-36
vi _ $	-17
vi _ _ $	-16
vi _ mensaje	-14
viajes	-7
vida	6
vida me	7
video	-15
video _ _ $	-6
video _ no	-6
videos	-6
vieja	9
vieja _ _ de	7
viejo	-25
viejos	-9
viendo	-7
viendo _ novela	-6
viene	-10
viene _ _ $	-6
viernes	-17
viernes $	-15
vine	-7
vino	-21
vino $	-20
vio	18
vio _ mensaje	8
vio el	10
vio el mensaje	8
visa $	-9
visit	-8
visit _ _ $	-5
visit me	-7
visita	-9
visor	-9
visto	-6
visto _ $	-5
vivir	-19
vivir $	-16
vivo	26
vivo _ _ $	22
vivo _ _ estado	5
vivo en	26
voice	-12
volante	-15
volante pero	-7
volantes	-9
volver _ _ $	-6
volver a	-7
volvio	9
volvio a	10
vos	6
votar	-10
votar $	-6
vote	-26
vote $	-13
vote _ $	-8
vote _ no	9
vote no	-13
vote no $	-5
voted _ $	-7
voted already	10
voting	23
voting yes	20
voto	-21
voto $	-12
voto pero	-7
voy $	-21
voy _ $	-17
voy _ _ $	27
voy _ _ a	-9
voy _ _ al	13
voy _ _ con	13
voy _ reportar	8
voy _ salir	11
voy a	53
voy a reportar	8
voy a salir	11
voy con	-7
voy saliendo	-8
voz	-38
voz $	-26
vuelo	-8
vuelva	6
vuelva a	6
vuelvan	54
vuelvan _ _ $	33
vuelvan _ _ nada	5
vuelvan _ escribir	16
vuelvan _ mandar	21
vuelvan a	54
vuelvan a escribir	16
vuelvan a mandar	21
vuelvanme	-16
vuelvanme a	-16
vuelvas	6
vuelven	17
vuelven _ _ los	8
vuelven _ escribir	8
vuelven a	18
vuelven a escribir	8
w	-23
w _ $	-9
w _ _ $	-27
w _ texts	9
w my	-7
w the	8
w the texts	9
w this	-8
w2	-9
w2 $	-7
wait	-24
wait _ $	-15
wait _ me	-5
wakes _ _ .	-6
walk	-13
walk _ _ $	-6
walking	-6
walks	-6
want $	25
want _ $	15
want _ _ $	32
want _ _ .	14
want _ _ back	-16
want _ _ from	14
want _ _ my	16
want _ _ off	-5
want _ _ out	9
want _ _ stop	-8
want _ _ to	-27
want _ _ up	-7
want _ back	14
want _ be	-9
want _ but	-13
want _ hear	21
want _ in	-10
want _ know	12
want _ lose	-16
want _ more	-14
want _ of	8
want _ off	16
want _ on	8
want _ opt	9
want _ texts	10
want _ to	-13
want any	-12
want any more	-13
want back	-10
want back in	-10
want be	9
want get	6
want my	-28
want off	14
want off $	17
want out	-7
want the	-10
want the messages	12
want them	15
want them $	9
want these $	10
want this	14
want to	18
want to be	-9
want to hear	21
want to know	12
want to lose	-16
want to opt	9
want your	14
want your messages	8
wanted	15
wanted the	15
wants	-21
wants off	-10
wants to	-7
warehouse	-9
was	-33
was _ $	-36
was _ _ $	-20
was _ _ .	34
was _ _ in	-6
was _ _ it	26
was _ _ now	12
was _ _ to	-7
was _ _ you	8
was _ a	5
was _ at	-6
was _ off	-16
was _ the	16
was _ when	12
was dead	-15
was for my	-5
was in	6
was in the	6
was just	-12
was just about	-11
was me	-5
was nice	25
was removed	-7
wasnt	-20
wasnt _ $	-18
wasnt me	-18
waste	6
waste _ time	8
watch	-7
watched	-8
watching	-20
watching _ _ $	-9
water	-5
way $	-17
way _ _ $	17
way _ _ the	-6
way _ unsubscribe	17
way to	13
way to unsubscribe	17
we	-39
we _ _ $	-31
we _ _ of	-13
we _ _ the	11
we _ _ to	-7
we _ him	9
we _ out	-11
we _ rid	-6
we _ up	11
we are	18
we get	-8
we get rid	-6
we got	-7
we need	-5
we ran	-5
we ran out	-5
wear	-10
weather	-44
weather $	-27
weather _ $	-16
wednesday	-6
week	-17
week $	-8
week _ _ $	-16
week i	6
weekend	-6
weeks	6
weeks ago	16
weingarten	-6
well	-6
went	-29
went _ $	-8
went out	-5
went to	-6
went up	-6
wepa	-16
west	-11
what	-55
what $	-6
what _ $	21
what _ _ $	-15
what _ _ but	6
what _ _ on	-13
what _ _ say	-14
what _ _ stop	24
what _ _ they	-6
what _ i	-17
what _ of	23
what _ you	-6
what did	-5
what happens	16
what happens $	22
what i	-6
what if	-6
what part	24
what time	-7
what we	-9
whatever	46
whatever _ _ $	12
whatever _ _ is	8
whatever _ _ to	9
whatever _ is	16
whatever i	11
whatever this	16
whatever this is	16
whats	-40
whats _ _ $	-16
whats _ _ to	21
whats _ number	-17
whats _ word	6
whats my	-6
whats the word	6
whats your	-15
whats your number	-13
whatsapp _ de	6
when	-39
when _ _ $	-33
when _ _ phones	-17
when _ _ stop	24
when _ park	-17
when _ the	-13
when _ this	-11
when _ was	21
when _ you	16
when are	15
when are you	16
when does	-12
when does this	-11
when i	-19
when i was	10
when it	12
when will	13
when you	-28
when your	6
whenever	-6
where	-21
where _ _ sign	-9
where _ i	6
where do	7
where do i	8
where you	-13
wheres	10
wheres the	10
which	12
which one	-9
while	-8
who	-57
who _ $	-21
who _ .	6
who _ _ for	-12
who _ _ i	11
who _ _ me	8
who _ _ stop	43
who _ _ texting	-14
who _ are	17
who _ going	-8
who _ i	-25
who _ is	-8
who _ my	-9
who _ sees	-10
who _ tell	-5
who _ these	-5
who _ this	20
who _ you	-5
who are	-6
who are you	-6
who do	-10
who do i	-6
who else	-7
who is this	24
who keeps	6
who signed	-8
who signed $	-8
who this $	-26
who this .	6
who to	-5
who to tell	-5
who wrote	-8
who wrote these	-8
who you	18
who you are	17
whole	-26
whole _ $	-13
whole _ _ them	-7
whole _ reads	-7
whole shift	-8
whole thing	10
whos	-10
whos _ $	-14
whos in	10
whos this	-14
whose	-8
why	9
why _ $	-12
why _ _ $	-12
why _ _ still	31
why _ _ stop	23
why _ this	16
why _ you	48
why are	8
why are you	8
why is	6
why is this	16
why not	-6
why wont	24
why you	-12
wife	-20
wife $	-12
wifes	-12
wifi	-12
wifi $	-9
wild	-9
wild $	-9
will	14
will _ $	8
will _ _ $	-8
will _ _ i	23
will _ _ know	-6
will _ _ my	14
will _ _ stop	9
will _ _ with	-7
will _ a	8
will _ be	-6
will _ boss	-5
will _ my	10
will _ there	-8
will be	15
will be $	12
will be there	-8
will my	-7
will my boss	-5
will the	-16
will there	-5
will there be	-5
will they	-5
will you	17
wilmer	25
win	-6
win $	-6
winter	-5
wipe	12
wish _ _ $	-5
wish _ _ these	8
wish _ luck	-5
wish me	-5
wish me luck	-5
wish to	11
with	36
with $	-6
with _ $	7
with _ _ $	18
with _ _ .	7
with _ _ stuff	10
with _ _ texts	-7
with _ messages	14
with _ texts	15
with _ union	27
with _ wife	-11
with being	12
with it	-6
with me	-5
with me $	-5
with my	-10
with my wife	-11
with no	-9
with the	38
with the messages	7
with the texts	8
with the union	14
with these	16
with these $	16
with this	17
with us	6
withdraw	17
without _ $	-7
without _ _ $	8
without me	-5
without me $	-5
won	-15
wont	-21
wont _ $	-14
wont _ _ $	11
wont _ _ back	-12
wont _ it	-13
wont _ me	-6
wont _ stop	16
wont fit	-5
wont give	-13
wont give it	-11
wont start	-6
word	7
word _ it	-17
word for	-15
word to	8
work	13
work $	-20
work .	19
work _ $	-13
work _ _ $	-26
work _ _ more	-9
work _ a	7
work _ anymore	-15
work _ no	-9
work for	19
work here	-14
work here anymore	-15
work in	10
work there	33
work there no	17
worked	38
worked _ _ $	26
worked there	15
workers	-6
working	-7
works _ _ $	-9
works _ me	-7
worried	-5
worries	-9
worries $	-6
worry	-13
worse	7
would	10
would _ _ $	6
would _ _ possible	13
would _ be	12
would i	15
would it	12
would it be	12
would you	17
wouldnt	-7
wow	-19
wow $	-19
write	-8
write _ $	-10
write _ _ $	11
write _ _ for	-7
write me	7
write to	19
write up	-18
write up $	-10
write ups	-11
writing $	6
written	-11
written _ for	-13
written up	-13
written up for	-13
wrong	38
wrong $	25
wrong _ $	75
wrong _ .	16
wrong _ _ $	-27
wrong _ _ hours	-12
wrong _ _ i	8
wrong _ _ im	8
wrong _ _ is	-12
wrong _ _ its	-11
wrong _ _ my	-23
wrong _ _ the	-10
wrong _ haha	-12
wrong _ i	15
wrong _ lol	-11
wrong _ my	7
wrong _ number	-23
wrong _ of	-12
wrong _ on	-28
wrong _ this	-8
wrong door	-11
wrong emoji	-10
wrong emoji $	-10
wrong guy	8
wrong jose	12
wrong number	-22
wrong number for	5
wrong number of	-12
wrong number on	-26
wrong person	5
wrong person i	15
wrong phone	20
wrong phone $	16
wrote	-10
wrote _ $	-9
wrote _ _ on	8
wrote my	8
wrote these	-8
y	15
y _ $	33
y _ _ $	-26
y _ _ .	-7
y _ _ a	6
y _ _ caso	-7
y _ _ de	6
y _ _ dejan	-6
y _ _ dia	6
y _ _ la	12
y _ _ llegando	14
y _ _ me	-8
y _ _ mi	18
y _ _ nada	-10
y _ _ no	-7
y _ _ por	-31
y _ _ se	-10
y _ _ tiene	-6
y _ _ voy	-10
y _ a	25
y _ de	7
y _ dejan	6
y _ es	6
y _ este	-28
y _ la	-7
y _ le	-10
y _ les	9
y _ llegan	17
y _ lo	25
y _ mande	-6
y _ mando	-10
y _ mensaje	13
y _ mi	8
y _ no	-20
y _ perdi	-5
y _ puedo	9
y _ que	-17
y _ quiero	12
y _ sigue	-6
y _ vuelven	12
y a mi	8
y ahi	-10
y ahora	6
y creo	-6
y creo que	-6
y duermo	6
y duermo de	6
y esta	12
y este es	9
y hoy	20
y la	-5
y le	-10
y le llegan	7
y los	10
y me	-14
y me mando	-10
y me perdi	-5
y me sigue	-6
y nada	8
y ni	-11
y no	37
y no lo	26
y no puedo	9
y no quiero	12
y pongan	-20
y que	-7
y si	-9
y siguen	21
y todavia	15
y tu	-6
y yo	-9
y yo no	-8
ya	65
ya $	87
ya .	-12
ya _ $	-23
ya _ _ $	11
ya _ _ a	-6
ya _ _ abusos	-12
ya _ _ ahi	-7
ya _ _ al	-20
ya _ _ casa	-7
ya _ _ con	7
ya _ _ de	20
ya _ _ deja	-5
ya _ _ del	10
ya _ _ donde	-7
ya _ _ dos	12
ya _ _ el	-8
ya _ _ escriban	14
ya _ _ escribir	10
ya _ _ eso	11
ya _ _ este	14
ya _ _ esten	10
ya _ _ horas	-7
ya _ _ interesa	26
ya _ _ jaja	-6
ya _ _ la	-27
ya _ _ llegan	-6
ya _ _ lleguen	10
ya _ _ los	10
ya _ _ manden	-9
ya _ _ mandes	7
ya _ _ mensajes	-22
ya _ _ mensajitos	5
ya _ _ nada	-22
ya _ _ ni	42
ya _ _ no	46
ya _ _ para	6
ya _ _ presente	-6
ya _ _ que	69
ya _ _ recibir	-6
ya _ _ se	10
ya _ _ su	12
ya _ _ tanto	7
ya _ _ veces	16
ya _ _ y	17
ya _ a	-11
ya _ abre	-5
ya _ bloquie	12
ya _ bueno	10
ya _ cabe	-9
ya _ con	19
ya _ dije	7
ya _ en	-13
ya _ es	6
ya _ escriban	6
ya _ eso	22
ya _ favor	10
ya _ fue	7
ya _ fuera	16
ya _ gracias	-25
ya _ habia	5
ya _ hay	-9
ya _ jaja	15
ya _ llueve	-9
ya _ manden	33
ya _ mas	-15
ya _ mayoria	-10
ya _ mi	-10
ya _ modo	-9
ya _ no	20
ya _ nos	7
ya _ participo	5
ya _ porfavor	14
ya _ quiero	15
ya _ recibir	7
ya _ salgo	-8
ya _ sali	12
ya _ se	-13
ya _ senores	24
ya _ sirve	-8
ya _ soy	5
ya _ suave	8
ya _ tengo	-13
ya _ trabaja	-10
ya _ trabajo	12
ya _ tres	16
ya _ vi	-17
ya _ ya	32
ya acabe	-28
ya basta de	-7
ya borrenme	14
ya borrenme $	12
ya casi	-5
ya cene	-15
ya comi	-12
ya comiste	-11
ya comiste $	-11
ya con	20
ya consegui	-7
ya deja	-6
ya deje	8
ya dije	-8
ya dije que	-8
ya esta	-40
ya estaba	19
ya estaba fuera	19
ya estuvo	13
ya estuvo no	10
ya estuvo suave	8
ya le	-14
ya le dije	-6
ya les	29
ya les dije	13
ya les habia	6
ya llegue	-10
ya llegue $	-10
ya los	22
ya mande	-10
ya me	24
ya me sali	12
ya mero	-12
ya ni	23
ya ni modo	-9
ya no	55
ya no $	57
ya no abre	-5
ya no cabe	-9
ya no es	16
ya no escriban	6
ya no hay	-9
ya no llueve	-9
ya no mas	-15
ya no me	8
ya no nos	7
ya no participo	5
ya no porfavor	14
ya no quiero	15
ya no recibir	7
ya no se	-13
ya no sirve	-8
ya no soy	5
ya no tengo	-13
ya no trabaja	-10
ya no trabajo	11
ya parale	-16
ya parele	11
ya parele con	5
ya paren	12
ya parenle	17
ya parenle $	17
ya por	10
ya por favor	10
ya que $	-5
ya quedo	-7
ya quitenme	19
ya salio	-6
ya saquenme	9
ya se	10
ya se fue	7
ya somos	-10
ya somos mayoria	-10
ya tengo	-9
ya tengo mi	-8
ya termine	-6
ya vamonos	-5
ya van	16
ya van tres	16
ya voy	-11
ya voy $	-6
yarda	-8
yea	-10
yeah	-12
year	-11
year $	-11
years .	6
years _ they	6
yelling	-21
yep	-17
yes	-23
yes $	-8
yes .	-7
yes _ $	-7
yes _ one	-5
yes _ the	20
yes but	20
yesenia	13
yet	-23
yet $	-25
yo	20
yo $	-12
yo .	-7
yo _ $	-8
yo _ _ $	-34
yo _ _ a	20
yo _ _ ahi	8
yo _ _ en	6
yo _ _ estar	-8
yo _ _ he	-7
yo _ _ la	6
yo _ _ los	-5
yo _ _ mi	7
yo _ _ no	9
yo _ _ otro	8
yo _ _ para	6
yo _ _ que	-30
yo _ _ salgo	-5
yo _ _ sola	6
yo _ _ yo	8
yo _ aviso	-6
yo _ con	7
yo _ di	7
yo _ en	34
yo _ estoy	6
yo _ firme	7
yo _ fui	-7
yo _ los	-9
yo _ mi	-7
yo _ pedi	-18
yo _ por	-6
yo _ queria	6
yo _ quiero	-18
yo _ se	8
yo _ soy	14
yo _ trabajo	16
yo ando	7
yo con	-12
yo de	9
yo estoy	7
yo le aviso	-6
yo limpio	11
yo los	6
yo ni	13
yo ni trabajo	6
yo no fui	-7
yo no me	-5
yo no pedi	-17
yo no queria	6
yo no quiero	-18
yo no soy	14
yo soy	7
yo soy el	6
yo vivo	22
yo vivo en	22
yo y	-7
yo y mi	-5
yo ya	16
yo ya estoy	6
yo ya no	5
you	49
you $	50
you .	11
you . please	7
you _ $	16
you _ .	-27
you _ _ $	19
you _ _ .	23
you _ _ am	6
you _ _ everything	-14
you _ _ for	9
you _ _ from	-29
you _ _ he	-5
you _ _ how	-21
you _ _ i	-18
you _ _ ill	14
you _ _ im	13
you _ _ in	-6
you _ _ me	26
you _ _ messaging	7
you _ _ my	42
you _ _ number	-17
you _ _ off	-9
you _ _ on	-7
you _ _ one	-7
you _ _ people	-9
you _ _ remove	8
you _ _ texting	8
you _ _ the	-7
you _ _ to	16
you _ _ trying	29
you _ _ up	-9
you _ _ was	-16
you _ _ wrong	38
you _ _ your	-6
you _ a	-13
you _ again	25
you _ are	9
you _ doing	-6
you _ drop	19
you _ had	23
you _ i	13
you _ if	-9
you _ im	22
you _ in	-7
you _ know	-8
you _ leave	-6
you _ lol	10
you _ me	-16
you _ message	8
you _ my	-43
you _ no	-6
you _ not	-11
you _ number	14
you _ on	-17
you _ one	10
you _ please	7
you _ quit	23
you _ spam	-21
you _ stop	31
you _ take	17
you _ texting	13
you _ texts	16
you _ that	-15
you _ the	55
you _ these	-7
you _ this	-9
you _ want	11
you _ week	-13
you a	14
you again	7
you all	6
you are	24
you asked	-8
you can	13
you can drop	19
you can text	-7
you could	20
you did	-16
you didnt	-21
you dont	8
you dont have	-5
you dont want	15
you eat	-6
you eat $	-6
you ever	21
you folks	10
you for	-24
you get	-33
you get me	-8
you get my	-10
you go	8
you going	26
you going to	9
you got	35
you got stop	14
you got the	19
you guys	-30
you guys $	-7
you guys stop	-21
you have	17
you have $	6
you have a	-7
you have the	19
you heard	-6
you in	21
you keep	5
you lol	-7
you lol $	-6
you mean	-5
you my number	15
you need	-8
you need $	-5
you never	23
you not	43
you off	11
you people	41
you said	-11
you said $	-11
you sell	-8
you send	-8
you should	-11
you still	9
you stop	27
you text	28
you text it	6
you the	-25
you there	-5
you this	-12
you to	40
you to quit	9
you to text	-14
you up	-11
you want	-12
you will	8
your	50
your _ $	-27
your _ _ $	8
your _ _ a	-6
your _ _ he	-8
your _ _ i	-11
your _ _ out	7
your _ _ the	38
your _ but	7
your _ dont	21
your _ in	24
your _ is	-16
your _ lol	23
your _ not	5
your _ on	9
your _ plan	8
your _ read	5
your _ take	22
your _ texts	6
your _ to	20
your a	-8
your choice	15
your do	5
your do not	5
your end	18
your end $	18
your going	28
your last	-8
your list	26
your list $	11
your message	-8
your messages	34
your messages $	16
your mom	-6
your number	-28
your number $	-8
your number to	-6
your numbers	12
your phone	-8
your shoes	-7
your system	11
your texts	21
your texts $	10
your time	-6
your time $	-6
your union	10
youre	19
youre _ me	-18
yours	11
yourself	-5
yourself $	5
youve	13
youve _ the	13
yrs	-16
yrs $	-6
yup	-8
yup .	-7
z	-12
z $	-12
zapato	-12
zapatos	-15
zapatos $	-14
zero	31
zero interest	13
zoom	-6
"""

URGENT = """
	-335
.	-43
. 1	-8
. 1 $	-8
. 2	15
. 214	-6
. 31	-9
. 7	-11
. 7 .	-8
. 75	-9
. 9	19
. _ $	16
. _ .	35
. _ 2	-13
. _ _ $	-15
. _ _ .	26
. _ _ 1	-18
. _ _ 3	-7
. _ _ 90	-6
. _ _ a	-14
. _ _ ahi	11
. _ _ at	8
. _ _ be	-8
. _ _ but	29
. _ _ come	6
. _ _ de	-6
. _ _ each	-6
. _ _ en	-14
. _ _ eso	-8
. _ _ even	-15
. _ _ get	-9
. _ _ here	-6
. _ _ i	16
. _ _ is	14
. _ _ la	-25
. _ _ line	12
. _ _ mi	-17
. _ _ my	38
. _ _ no	-27
. _ _ not	-25
. _ _ nothing	-7
. _ _ of	-7
. _ _ old	11
. _ _ on	16
. _ _ right	-12
. _ _ should	13
. _ _ sign	15
. _ _ that	12
. _ _ the	-8
. _ _ there	9
. _ _ to	-10
. _ _ you	-9
. _ a	26
. _ again	42
. _ at	-19
. _ been	18
. _ can	-15
. _ de	-8
. _ did	7
. _ does	21
. _ el	-14
. _ es	-14
. _ estas	-6
. _ even	14
. _ for	-10
. _ fue	-12
. _ got	-5
. _ guys	19
. _ had	8
. _ he	-21
. _ how	13
. _ i	11
. _ im	-7
. _ in	-6
. _ is	-8
. _ it	-16
. _ knows	8
. _ la	-6
. _ lo	15
. _ me	-9
. _ my	-20
. _ no	-6
. _ not	13
. _ o	-13
. _ que	-38
. _ razon	-16
. _ said	-6
. _ says	7
. _ slice	-6
. _ soy	-9
. _ that	-17
. _ the	10
. _ think	14
. _ this	23
. _ una	-6
. _ verdad	-15
. _ what	-6
. _ will	-6
. _ years	38
. _ yrs	-8
. a	-15
. all	-6
. am	-5
. am i	-5
. can	-24
. como	-13
. did	18
. does	-14
. el	-10
. eso	-7
. for	-5
. gone	21
. gone .	21
. he	-15
. he knows	8
. he was	5
. hes	16
. i	-10
. i cant	6
. i dont	-10
. i had	-6
. i said	-10
. i think	14
. im not	13
. is	-5
. is it	-17
. is that	-13
. its	36
. like	12
. me	63
. my	9
. never	25
. no	15
. nos	-16
. not	13
. one	-6
. one slice	-6
. or	14
. para	-14
. puedo	-7
. que	-20
. quien	-11
. said	8
. se	-14
. still	7
. thats	-7
. the	31
. they	10
. theyre	7
. tiene	-13
. today	5
. told	-9
. told you	-9
. true	-6
. true $	-6
. two	23
. two guys	23
. un	-10
. what	21
. what does	22
. who	-7
0	-26
0142	8
0142 $	8
1	-54
1 $	-11
1 .	-10
1 _ $	-14
1 _ _ $	-15
1 _ _ .	-15
10	-10
10 $	-7
10 15	-10
10 15 $	-10
10 30	-6
10 _ $	-13
10 _ _ $	6
10 _ _ 15	-9
10 min ago	10
100	-12
11	19
11 $	-19
11 _ $	6
12	11
12 $	-6
12 _ $	19
12 _ 3	-5
12 _ _ $	24
12 _ _ my	-9
12 _ no	-6
12 de	16
12th	-8
14	36
14 $	26
14 _ $	21
14 anos	6
14 anos $	6
1400	-16
15	17
15 $	20
150	-10
16	7
16 $	7
17	-11
18	-10
2	-49
2 $	7
2 .	-10
2 . 75	-9
2 _ $	-8
2 _ 75	-9
2 _ _ $	-9
2 _ _ a	-9
2 _ _ la	-17
2 _ _ me	15
2 _ ago	-5
2 _ and	9
2 _ de	-10
2 _ en	-17
2 _ y	-9
2 dias	-13
2 fingers	6
2 min	6
2 weeks	-8
20	-30
20 _ $	5
20 _ _ $	-16
20 _ the	-6
20 horas	7
20 min	-9
20 min $	-6
20th	-10
214	-15
214 _ 90	-6
214 _ _ $	-7
22	43
22 _ $	14
22 anos	14
22 anos $	14
22 years	23
24	-20
28	-22
280	-25
280 _ $	-25
2nd	23
2nd shift	23
3	-29
3 $	-18
3 _ $	-14
3 _ .	-9
3 _ _ $	9
3 _ _ me	-8
3 _ _ no	15
3 _ _ por	-5
3 _ _ que	10
3 _ _ supervisor	-19
3 _ and	-21
3 _ el	-32
3 _ from	12
3 _ sin	21
3 _ y	-18
3 de	-12
3 dias	18
3 guys	19
3 more	-5
3 of	-8
3 people	37
3 people on	6
3 times	18
3 weeks	-11
30	-29
30 $	-8
30 _ 20	-13
30 _ _ y	-7
30 years	-12
300	-10
300 _ por	-6
3000	9
3000 _ _ van	9
31	-28
31 _ $	-11
34	-12
38	-14
38 _ 24	-34
38 to	10
3am	5
3rd	7
3rd _ $	-6
4	8
4 $	-7
4 _ $	23
4 _ _ $	16
4 _ _ no	-27
4 _ us	16
4 anos $	6
4 horas	38
4 horas $	33
4 hours	-11
4 of	17
4 of us	16
4 west	10
4 yrs	12
40	-79
40 $	-34
40 _ $	-20
40 _ _ $	-13
40 _ and	-6
40 a	39
40 min	-10
41	-18
41 _ _ $	-18
42	-15
5	-38
5 $	17
5 _ $	-16
5 _ _ $	9
5 _ _ .	-18
5 _ hoy	-11
5 _ your	-9
5 en	-13
50	-18
50 _ $	-17
50 _ _ $	-6
50 centavos	-8
545	-9
55	-15
555	5
555 0142	8
555 0142 $	8
555 _ $	22
5am	9
5am $	9
6	-18
6 $	-15
6 _ $	-20
6 _ _ $	5
6 _ _ no	-6
6 _ the	5
6 _ us	18
6 anos	12
6 of	18
6 of us	18
60	-40
60 $	5
60 dolares	-9
614	22
7	-46
7 $	-19
7 .	-8
7 . 1	-8
7 _ $	-5
7 _ 1	-8
7 _ _ $	-16
7 libras	-6
70	-13
75	-9
8	-32
8 $	-8
8 _ $	-22
8 _ _ $	-18
8 libras	-6
8 libras $	-6
80	-12
88	-27
9	32
9 $	13
9 _ _ $	11
9 _ the	-10
9 anos	17
9 me	11
9 yrs	10
90 $	-6
90 dias	6
90s	-11
911	18
911 $	10
95	-37
98	-14
9am	16
?	-229
^ 2	22
^ 3	23
^ 4	16
^ 5	-16
^ _ $	-95
^ _ .	-10
^ _ 10	41
^ _ 12	-6
^ _ 14	-5
^ _ 2	-17
^ _ 20	11
^ _ 3	20
^ _ 31	-11
^ _ 4	-13
^ _ 5	-13
^ _ 7	-6
^ _ _ $	-77
^ _ _ .	26
^ _ _ 2	-30
^ _ _ 30	-19
^ _ _ 4	-19
^ _ _ 500	10
^ _ _ 6	43
^ _ _ 60	-14
^ _ _ 7	-6
^ _ _ a	7
^ _ _ about	-18
^ _ _ acaba	-10
^ _ _ after	8
^ _ _ afuera	6
^ _ _ agarro	9
^ _ _ agency	-10
^ _ _ agua	6
^ _ _ ahorita	-12
^ _ _ aire	-7
^ _ _ al	-28
^ _ _ all	-14
^ _ _ allowed	-8
^ _ _ alto	-13
^ _ _ amigos	12
^ _ _ and	22
^ _ _ anos	-9
^ _ _ app	-12
^ _ _ are	-17
^ _ _ as	-6
^ _ _ ask	-6
^ _ _ asked	7
^ _ _ asking	12
^ _ _ at	20
^ _ _ atras	-18
^ _ _ aviso	-10
^ _ _ back	7
^ _ _ badge	-12
^ _ _ baja	-5
^ _ _ balazos	28
^ _ _ be	12
^ _ _ beat	-5
^ _ _ been	-16
^ _ _ believe	12
^ _ _ beto	-17
^ _ _ bien	-21
^ _ _ board	-5
^ _ _ boss	-11
^ _ _ break	-5
^ _ _ bus	-7
^ _ _ by	20
^ _ _ caldo	-10
^ _ _ call	13
^ _ _ calls	5
^ _ _ cambiar	-13
^ _ _ came	16
^ _ _ cameras	9
^ _ _ canse	-7
^ _ _ cant	-7
^ _ _ car	22
^ _ _ card	11
^ _ _ carro	10
^ _ _ carta	-8
^ _ _ celular	7
^ _ _ cerrar	6
^ _ _ change	-10
^ _ _ cita	6
^ _ _ comadre	24
^ _ _ coming	-12
^ _ _ company	17
^ _ _ con	-34
^ _ _ contestar	-5
^ _ _ contesto	-7
^ _ _ contra	9
^ _ _ contract	-10
^ _ _ correr	-10
^ _ _ cortar	-8
^ _ _ could	-6
^ _ _ crew	17
^ _ _ cuando	-19
^ _ _ cuartos	-10
^ _ _ cubrir	-13
^ _ _ cuchillo	14
^ _ _ cut	-7
^ _ _ dar	-11
^ _ _ de	15
^ _ _ deactivated	7
^ _ _ dejan	47
^ _ _ del	10
^ _ _ deportar	-6
^ _ _ despues	-8
^ _ _ dice	-18
^ _ _ did	-5
^ _ _ died	-6
^ _ _ dieron	33
^ _ _ digas	-6
^ _ _ digo	-8
^ _ _ dije	-5
^ _ _ dinero	30
^ _ _ does	-6
^ _ _ doing	-13
^ _ _ don	6
^ _ _ dona	12
^ _ _ dont	-11
^ _ _ dos	-6
^ _ _ dropped	6
^ _ _ durmio	-8
^ _ _ el	-39
^ _ _ en	19
^ _ _ encerrados	16
^ _ _ entre	32
^ _ _ era	-19
^ _ _ es	10
^ _ _ esa	-7
^ _ _ escuela	-9
^ _ _ ese	14
^ _ _ esposo	12
^ _ _ esta	53
^ _ _ estan	7
^ _ _ estar	-7
^ _ _ estoy	-6
^ _ _ estreno	-21
^ _ _ estuvo	15
^ _ _ every	11
^ _ _ everybody	10
^ _ _ everyone	-15
^ _ _ ex	20
^ _ _ favor	14
^ _ _ feel	6
^ _ _ fight	14
^ _ _ final	7
^ _ _ finally	24
^ _ _ find	-6
^ _ _ fire	-5
^ _ _ fired	12
^ _ _ firmas	-23
^ _ _ firme	-5
^ _ _ fixed	-11
^ _ _ for	-12
^ _ _ from	18
^ _ _ fuego	-17
^ _ _ fuerte	17
^ _ _ gas	25
^ _ _ gave	20
^ _ _ gente	15
^ _ _ get	-13
^ _ _ girl	-8
^ _ _ give	-6
^ _ _ go	-12
^ _ _ going	18
^ _ _ good	-20
^ _ _ got	-24
^ _ _ gusto	-6
^ _ _ guy	-12
^ _ _ habla	-10
^ _ _ hablar	15
^ _ _ hace	-5
^ _ _ hand	10
^ _ _ happy	-8
^ _ _ has	-31
^ _ _ hasta	-22
^ _ _ have	-17
^ _ _ hay	-33
^ _ _ he	-6
^ _ _ hector	-6
^ _ _ her	10
^ _ _ here	11
^ _ _ him	-6
^ _ _ himself	-11
^ _ _ his	15
^ _ _ hit	37
^ _ _ hoja	17
^ _ _ horario	36
^ _ _ horas	-10
^ _ _ hours	7
^ _ _ hoy	24
^ _ _ husband	12
^ _ _ in	50
^ _ _ inspector	16
^ _ _ into	-20
^ _ _ is	-13
^ _ _ it	8
^ _ _ its	-18
^ _ _ ive	18
^ _ _ jabon	-7
^ _ _ jose	-22
^ _ _ jumper	-8
^ _ _ just	9
^ _ _ keep	12
^ _ _ kim	-24
^ _ _ know	-18
^ _ _ la	-6
^ _ _ las	8
^ _ _ last	-14
^ _ _ le	81
^ _ _ lead	25
^ _ _ legal	-8
^ _ _ les	15
^ _ _ let	5
^ _ _ letrero	-6
^ _ _ like	-7
^ _ _ line	12
^ _ _ llevamos	18
^ _ _ llevar	-6
^ _ _ llorar	-5
^ _ _ lol	14
^ _ _ lonche	-6
^ _ _ los	8
^ _ _ lost	-8
^ _ _ luis	19
^ _ _ lunch	-20
^ _ _ luz	9
^ _ _ made	7
^ _ _ mama	-7
^ _ _ manager	21
^ _ _ manguera	10
^ _ _ manny	41
^ _ _ maria	23
^ _ _ martes	-13
^ _ _ mas	-5
^ _ _ me	33
^ _ _ mejor	9
^ _ _ metiendo	10
^ _ _ metio	-6
^ _ _ mi	35
^ _ _ migra	12
^ _ _ miguel	39
^ _ _ mil	-23
^ _ _ mis	-18
^ _ _ miss	-6
^ _ _ more	-6
^ _ _ morir	15
^ _ _ move	-8
^ _ _ musica	-11
^ _ _ my	32
^ _ _ myself	27
^ _ _ nada	-7
^ _ _ name	-10
^ _ _ need	-13
^ _ _ next	5
^ _ _ ni	-13
^ _ _ nice	-13
^ _ _ no	-42
^ _ _ nomas	-11
^ _ _ not	-9
^ _ _ note	6
^ _ _ now	-6
^ _ _ nuevo	-7
^ _ _ numero	-9
^ _ _ nurse	-6
^ _ _ of	10
^ _ _ off	-34
^ _ _ olvido	-8
^ _ _ on	9
^ _ _ osha	-13
^ _ _ otro	-14
^ _ _ our	18
^ _ _ out	-25
^ _ _ outside	15
^ _ _ over	10
^ _ _ overtime	-10
^ _ _ papel	19
^ _ _ papeles	29
^ _ _ parada	12
^ _ _ part	-5
^ _ _ pasaron	-11
^ _ _ paz	-12
^ _ _ pega	34
^ _ _ people	8
^ _ _ perdio	-13
^ _ _ pero	-19
^ _ _ picture	-10
^ _ _ pide	17
^ _ _ piso	-12
^ _ _ plan	-10
^ _ _ policia	16
^ _ _ pollo	-9
^ _ _ por	-18
^ _ _ pregunto	-15
^ _ _ protege	-6
^ _ _ puede	-9
^ _ _ puedo	-15
^ _ _ que	-37
^ _ _ queja	-9
^ _ _ quemando	30
^ _ _ quien	25
^ _ _ quiere	-12
^ _ _ quiero	31
^ _ _ quit	-24
^ _ _ quitar	-10
^ _ _ ray	19
^ _ _ really	-5
^ _ _ record	-7
^ _ _ recursos	26
^ _ _ respirar	29
^ _ _ rh	14
^ _ _ rid	30
^ _ _ rosa	-11
^ _ _ sabe	8
^ _ _ saber	-6
^ _ _ said	-7
^ _ _ salir	-6
^ _ _ same	-6
^ _ _ saying	8
^ _ _ says	19
^ _ _ se	-24
^ _ _ security	-11
^ _ _ see	-8
^ _ _ sending	-6
^ _ _ sent	-8
^ _ _ shift	27
^ _ _ showed	19
^ _ _ siento	12
^ _ _ sign	34
^ _ _ signed	-10
^ _ _ sin	-12
^ _ _ su	-11
^ _ _ supervisor	-7
^ _ _ supposed	22
^ _ _ taking	15
^ _ _ talk	-6
^ _ _ tambien	-9
^ _ _ tarde	-5
^ _ _ tarjetas	25
^ _ _ te	25
^ _ _ temprano	-8
^ _ _ tengo	-14
^ _ _ terminated	23
^ _ _ termino	-7
^ _ _ texted	25
^ _ _ that	-8
^ _ _ the	35
^ _ _ them	-14
^ _ _ there	-7
^ _ _ they	29
^ _ _ theyre	-7
^ _ _ thing	-6
^ _ _ think	-9
^ _ _ this	23
^ _ _ threw	15
^ _ _ ti	-7
^ _ _ tia	-6
^ _ _ ticket	-12
^ _ _ tiene	-28
^ _ _ tiktok	-9
^ _ _ til	-8
^ _ _ time	-16
^ _ _ tino	14
^ _ _ to	38
^ _ _ today	-20
^ _ _ todo	11
^ _ _ todos	-15
^ _ _ told	11
^ _ _ tomando	14
^ _ _ tomas	-8
^ _ _ tonight	-10
^ _ _ took	15
^ _ _ trae	21
^ _ _ tres	45
^ _ _ truck	14
^ _ _ true	-5
^ _ _ tu	-29
^ _ _ turno	10
^ _ _ un	-28
^ _ _ uniforme	-6
^ _ _ union	-8
^ _ _ up	22
^ _ _ ups	17
^ _ _ us	-40
^ _ _ van	-6
^ _ _ vans	14
^ _ _ veces	8
^ _ _ venir	12
^ _ _ viene	-10
^ _ _ vino	11
^ _ _ voy	12
^ _ _ voz	-5
^ _ _ w	-9
^ _ _ wanted	-5
^ _ _ wants	19
^ _ _ was	-26
^ _ _ watch	6
^ _ _ we	23
^ _ _ week	-7
^ _ _ went	15
^ _ _ what	-7
^ _ _ with	9
^ _ _ wont	-12
^ _ _ wore	13
^ _ _ works	5
^ _ _ write	7
^ _ _ y	54
^ _ _ yes	-8
^ _ _ yo	31
^ _ _ you	-11
^ _ _ your	-22
^ _ a	67
^ _ abrieron	9
^ _ acaban	7
^ _ actually	-10
^ _ acusan	26
^ _ agarro	6
^ _ agency	18
^ _ agua	-16
^ _ alarm	-7
^ _ alarma	-20
^ _ algun	-5
^ _ all	-10
^ _ already	-11
^ _ amenazo	31
^ _ and	-26
^ _ anos	-11
^ _ app	-5
^ _ aqui	12
^ _ are	41
^ _ arrested	20
^ _ asaltaron	20
^ _ asked	6
^ _ asking	24
^ _ asusto	-7
^ _ atoro	-11
^ _ attacked	6
^ _ aunt	-6
^ _ back	-11
^ _ bajaron	-10
^ _ banda	-8
^ _ bano	-32
^ _ bathroom	-12
^ _ be	-13
^ _ been	17
^ _ being	11
^ _ boss	6
^ _ botao	73
^ _ botaron	13
^ _ bought	-15
^ _ bout	30
^ _ bringing	-8
^ _ brought	21
^ _ but	-9
^ _ by	23
^ _ call	-9
^ _ called	-7
^ _ calor	-5
^ _ camara	31
^ _ came	49
^ _ cancelaron	28
^ _ cant	36
^ _ capataz	32
^ _ card	-11
^ _ carro	8
^ _ cat	-12
^ _ cayeron	41
^ _ cayo	44
^ _ cerraron	5
^ _ changed	8
^ _ check	-13
^ _ chef	30
^ _ chofer	19
^ _ cobran	-20
^ _ collapsed	36
^ _ come	-6
^ _ como	-10
^ _ companera	15
^ _ companero	33
^ _ contratista	19
^ _ contrato	-25
^ _ cop	9
^ _ corrieron	42
^ _ cortaron	-18
^ _ corto	-20
^ _ cosas	-6
^ _ cousin	-18
^ _ coworker	5
^ _ cuando	-12
^ _ cuanto	-8
^ _ cuchillos	-8
^ _ cuento	-8
^ _ cumple	-13
^ _ cunado	-13
^ _ cut	-25
^ _ da	-25
^ _ dan	-18
^ _ dana	-7
^ _ daughter	-8
^ _ de	7
^ _ dead	-8
^ _ deja	10
^ _ dejaron	-27
^ _ dejo	-14
^ _ del	-27
^ _ descansaron	18
^ _ descompuso	-6
^ _ desde	-12
^ _ desmayo	20
^ _ despidieron	32
^ _ dia	-19
^ _ dias	-15
^ _ did	-19
^ _ died	8
^ _ dieron	-20
^ _ dificil	-6
^ _ digo	-8
^ _ dije	-13
^ _ dijeron	10
^ _ dijo	48
^ _ dio	32
^ _ dios	-7
^ _ dispatcher	15
^ _ do	-35
^ _ doctor	-24
^ _ dog	17
^ _ donde	-11
^ _ done	-11
^ _ dos	7
^ _ down	-14
^ _ drive	-5
^ _ dropped	13
^ _ duele	-26
^ _ duelen	-15
^ _ dueno	8
^ _ eat	-9
^ _ echaron	8
^ _ el	-39
^ _ else	-6
^ _ empiezan	-8
^ _ en	-50
^ _ encargado	9
^ _ encerre	-18
^ _ encerro	10
^ _ entregue	24
^ _ entro	10
^ _ es	-50
^ _ escaner	-6
^ _ escupio	52
^ _ eso	-5
^ _ esta	54
^ _ estan	41
^ _ estoy	-26
^ _ everybody	-9
^ _ ex	7
^ _ falta	-12
^ _ fecha	-8
^ _ fell	10
^ _ fin	-11
^ _ finally	-21
^ _ firme	-7
^ _ first	-8
^ _ followed	10
^ _ for	13
^ _ foreman	7
^ _ forgot	-9
^ _ foto	-7
^ _ found	9
^ _ four	17
^ _ freezer	-13
^ _ from	6
^ _ gafete	10
^ _ gas	-8
^ _ gave	-18
^ _ gente	-13
^ _ getting	7
^ _ girl	16
^ _ go	-8
^ _ golpe	-16
^ _ got	46
^ _ grabbed	6
^ _ grandpa	-9
^ _ grua	31
^ _ guard	9
^ _ guest	10
^ _ guy	30
^ _ guys	21
^ _ ha	13
^ _ hablar	-6
^ _ hace	12
^ _ had	-10
^ _ hago	-8
^ _ hands	6
^ _ happening	8
^ _ has	-16
^ _ have	24
^ _ he	-14
^ _ heard	7
^ _ here	-10
^ _ hermana	8
^ _ hermano	18
^ _ hice	-8
^ _ hija	-10
^ _ hired	6
^ _ hit	-12
^ _ hizo	32
^ _ hombre	-6
^ _ home	-11
^ _ hospital	6
^ _ hours	-9
^ _ hr	-6
^ _ huesped	21
^ _ humo	22
^ _ husband	10
^ _ i	-27
^ _ ice	-9
^ _ if	-8
^ _ ill	-6
^ _ im	-16
^ _ in	42
^ _ inspector	-15
^ _ is	50
^ _ it	-37
^ _ its	-12
^ _ jalo	16
^ _ jefa	6
^ _ jefe	17
^ _ jubilo	-13
^ _ jumped	-10
^ _ junta	-7
^ _ keep	19
^ _ keeps	11
^ _ knee	-6
^ _ know	15
^ _ lady	-20
^ _ landlord	-12
^ _ las	-17
^ _ late	-16
^ _ le	-36
^ _ leak	15
^ _ leave	-15
^ _ leaving	-11
^ _ left	-17
^ _ les	-12
^ _ let	12
^ _ letting	8
^ _ like	-6
^ _ line	25
^ _ link	-7
^ _ llamaron	-12
^ _ llamo	-11
^ _ llego	-27
^ _ llevan	19
^ _ llevar	-11
^ _ llevaron	-5
^ _ llevo	-14
^ _ lluvia	-8
^ _ lo	-23
^ _ locked	20
^ _ locker	-9
^ _ long	-6
^ _ los	11
^ _ lost	12
^ _ lot	-7
^ _ make	-9
^ _ making	13
^ _ mala	-16
^ _ manager	-19
^ _ manana	-14
^ _ manda	-22
^ _ mandaron	21
^ _ mando	26
^ _ many	-8
^ _ maquina	11
^ _ marido	10
^ _ mas	-11
^ _ mata	-5
^ _ mayordomo	21
^ _ me	-6
^ _ meeting	6
^ _ mensaje	-11
^ _ mesas	-21
^ _ metieron	7
^ _ microondas	-5
^ _ miedo	19
^ _ migra	17
^ _ mis	9
^ _ monoxide	12
^ _ moved	-33
^ _ movieron	-10
^ _ much	22
^ _ mucho	-15
^ _ muero	-21
^ _ muerta	-10
^ _ murio	-15
^ _ my	-32
^ _ n	-27
^ _ never	-7
^ _ new	-9
^ _ news	-5
^ _ next	6
^ _ nina	-9
^ _ nino	-7
^ _ ninos	-16
^ _ no	6
^ _ noches	-7
^ _ nomas	-5
^ _ nos	-28
^ _ not	-6
^ _ nuevo	22
^ _ number	-13
^ _ numero	-14
^ _ o	17
^ _ obligaron	20
^ _ of	-15
^ _ off	11
^ _ offered	5
^ _ ofrecieron	-6
^ _ oido	-7
^ _ one	14
^ _ otros	-6
^ _ out	38
^ _ overtime	-16
^ _ owns	-5
^ _ paid	-6
^ _ papa	17
^ _ para	24
^ _ paro	-13
^ _ pasaria	-8
^ _ pase	-19
^ _ passed	-7
^ _ patrol	11
^ _ patron	14
^ _ pego	29
^ _ pegue	-13
^ _ pensando	-5
^ _ people	17
^ _ phone	-13
^ _ picked	20
^ _ pidieron	8
^ _ pidio	18
^ _ please	-10
^ _ plus	-9
^ _ podrian	-13
^ _ policias	-10
^ _ poncharon	15
^ _ ponen	-8
^ _ por	-25
^ _ pregunta	-5
^ _ preguntaron	14
^ _ pregunto	26
^ _ prendio	17
^ _ primo	9
^ _ puede	-14
^ _ pueden	-33
^ _ puedo	42
^ _ pulled	30
^ _ puro	-7
^ _ pushing	-10
^ _ pusieron	-33
^ _ puso	11
^ _ put	17
^ _ que	-30
^ _ quede	-23
^ _ quedo	7
^ _ queme	6
^ _ quien	-21
^ _ quieren	-18
^ _ quiero	9
^ _ quit	-15
^ _ quitaron	19
^ _ quito	13
^ _ raised	7
^ _ robaron	-13
^ _ sabe	-5
^ _ sacaron	25
^ _ said	15
^ _ salgo	-10
^ _ salio	-23
^ _ saw	-9
^ _ scared	22
^ _ schedule	-10
^ _ school	-6
^ _ se	-10
^ _ second	30
^ _ see	-12
^ _ sending	14
^ _ senora	10
^ _ sent	14
^ _ shift	-9
^ _ si	-32
^ _ signed	-8
^ _ signing	-12
^ _ sigue	-12
^ _ sister	-9
^ _ so	-13
^ _ somos	-14
^ _ son	-17
^ _ soy	15
^ _ spit	28
^ _ sprayed	7
^ _ started	-6
^ _ still	-7
^ _ stop	-15
^ _ stopped	-8
^ _ strike	-19
^ _ stuck	10
^ _ su	-18
^ _ supervisor	38
^ _ supervisora	8
^ _ supervisors	5
^ _ suspended	14
^ _ suspendieron	12
^ _ take	-7
^ _ talked	-7
^ _ tan	8
^ _ tanto	-6
^ _ tarde	-8
^ _ tardes	13
^ _ tarjeta	-8
^ _ te	-21
^ _ telefono	-13
^ _ tell	-20
^ _ temp	-10
^ _ test	-7
^ _ text	-19
^ _ that	-11
^ _ the	-104
^ _ there	-12
^ _ they	-44
^ _ think	12
^ _ thinking	-8
^ _ this	-9
^ _ threatened	-6
^ _ threatening	43
^ _ through	28
^ _ tia	-6
^ _ tienen	21
^ _ till	-6
^ _ tip	27
^ _ tipo	19
^ _ tiro	25
^ _ toca	-27
^ _ toco	-22
^ _ todos	16
^ _ told	39
^ _ took	10
^ _ touch	-7
^ _ touched	8
^ _ trabajo	-5
^ _ traen	55
^ _ trafico	-11
^ _ triste	-9
^ _ troca	-7
^ _ truck	38
^ _ tu	-7
^ _ tumbaron	-14
^ _ un	5
^ _ una	29
^ _ uncle	-18
^ _ union	-6
^ _ uno	22
^ _ up	-17
^ _ urge	-10
^ _ us	11
^ _ va	-12
^ _ van	-10
^ _ ve	-14
^ _ ver	-7
^ _ verdad	-6
^ _ vez	15
^ _ viene	20
^ _ viernes	20
^ _ vino	18
^ _ volante	-13
^ _ volteo	23
^ _ voy	-15
^ _ walked	-6
^ _ want	-12
^ _ wants	-18
^ _ was	11
^ _ water	11
^ _ way	-5
^ _ we	-13
^ _ went	6
^ _ white	9
^ _ who	6
^ _ whole	-9
^ _ wife	10
^ _ will	-8
^ _ wondering	-6
^ _ wont	52
^ _ work	-22
^ _ wouldnt	11
^ _ write	23
^ _ wrote	15
^ _ y	-43
^ _ ya	38
^ _ yes	-6
^ _ yo	-15
^ _ you	-35
^ _ your	-18
^ a	53
^ a guy	9
^ a lo	9
^ a los	10
^ a mi	-8
^ a que	-11
^ a quien	-13
^ accused	16
^ accused me	16
^ agents	14
^ ahora	-13
^ ahora nos	-9
^ ahorita no	-6
^ al	41
^ al fin	11
^ alguien	15
^ all	13
^ am i	-12
^ ammonia	15
^ ammonia leak	15
^ anda	39
^ ando	-8
^ ando con	-17
^ ando en	9
^ anybody	-8
^ anyone	-10
^ apartenme	-5
^ aqui	-17
^ are	-28
^ are they	-7
^ are you	-6
^ arrestaron	29
^ at	-16
^ at my	-8
^ avisen	-8
^ avisen que	-8
^ ayer	-8
^ ayuda	16
^ ayuda por	17
^ back	-8
^ back in	-8
^ baja	-6
^ battery	16
^ be	-13
^ been	15
^ been here	-7
^ bendito	5
^ border	11
^ border patrol	11
^ borra	-6
^ borre	-9
^ boss	54
^ boss bought	-14
^ botaron	-7
^ botaron la	-7
^ break	-6
^ bring	-7
^ buenas	13
^ buenas noches	-7
^ buenas soy	7
^ buenas tardes	13
^ bus	-14
^ call	-9
^ call me	-9
^ cambie	-6
^ can	-48
^ can i	-15
^ can they	-12
^ can you	-8
^ cant	-16
^ carbon	12
^ carbon monoxide	12
^ cayo	-15
^ church	-11
^ como	-35
^ como me	-6
^ como se	-16
^ con	-21
^ cono	15
^ cops	22
^ corrieron	47
^ corrieron a	49
^ cortaron	-6
^ cortaron el	-6
^ could	-7
^ could they	-6
^ crane	23
^ crane dropped	23
^ cual	-13
^ cual es	-10
^ cuando	-12
^ cuantas	-6
^ cuanto	-27
^ cuantos	-16
^ cuantos de	-7
^ customer	-8
^ cut	9
^ cut my	14
^ de	-25
^ de golpe	-15
^ deja	-6
^ dejame	-6
^ deje	-30
^ dejen	-6
^ descanse	-11
^ desde	-8
^ despues	-7
^ dice	39
^ dice el	10
^ dice que	31
^ dicen	5
^ dicen que	5
^ dieron	36
^ diganle	-16
^ diganle a	-16
^ dijo	26
^ dijo que	26
^ dios	6
^ dispatcher	5
^ do i	24
^ do they	-12
^ does	-26
^ does signing	-10
^ does the	-5
^ dog	-14
^ don	-10
^ donde	-14
^ dont	-38
^ dos	28
^ el	58
^ el bano	-32
^ el bus	-6
^ el capataz	41
^ el chofer	9
^ el companero	-5
^ el contratista	19
^ el del	-9
^ el dueno	8
^ el encargado	9
^ el guardia	-10
^ el hijo	12
^ el link	-7
^ el manager	-14
^ el mayordomo	21
^ el nuevo	28
^ el numero	-9
^ el patron	17
^ el que	5
^ el supervisor	10
^ en	-50
^ en el	6
^ en la	-27
^ en mi	-22
^ end	-6
^ end of	-5
^ entre	8
^ era	-6
^ es	22
^ es dificil	-6
^ esa	-22
^ ese	-24
^ esposaron	30
^ esta	50
^ estamos	13
^ estamos en	-9
^ estan	60
^ estas	-14
^ este	-10
^ estoy	60
^ estoy en	11
^ false	-7
^ feliz	-17
^ feliz cumple	-5
^ feliz dia	-10
^ fell	7
^ finally	-7
^ fire	10
^ fired	41
^ firme	-38
^ foreman	13
^ forgot	-6
^ forgot my	-6
^ forklift hit	14
^ found	13
^ found a	17
^ fuera	-6
^ fuga	37
^ fuga de	37
^ fui	-27
^ fui a	-7
^ ganamos	-7
^ ganamos la	-6
^ gano	-8
^ get	-12
^ girl	11
^ go	-8
^ good	-6
^ got	23
^ got a	-13
^ got fired	11
^ got the	-14
^ got your	-9
^ gracias	-16
^ gracias por	-15
^ grandma	-7
^ guest	18
^ guy	32
^ habia	21
^ habia una	41
^ hable	-16
^ hable con	-16
^ hace	-8
^ had	-5
^ happy	-5
^ hay	25
^ hay humo	26
^ hay que	-11
^ hay un	21
^ he	110
^ he grabbed	6
^ he keeps	15
^ he offered	8
^ he said	-13
^ he sent	13
^ he told	13
^ he touched	8
^ heat	-6
^ hes	9
^ hey	-24
^ hey its	5
^ hi its	-9
^ hi this	8
^ hit	-15
^ hit me	-11
^ hold	-7
^ hold up	-7
^ honestly	17
^ honestly i	17
^ how	-35
^ how do	-7
^ how long	-6
^ how many	-8
^ how much	-5
^ hoy	-55
^ hoy fue	17
^ hoy me	12
^ hoy no	-5
^ hr	30
^ hr lady	-18
^ huele	29
^ i	-8
^ i cant	32
^ i got	20
^ i had	6
^ i have	14
^ i heard	13
^ i just	-10
^ i lost	17
^ i need	-8
^ i put	-10
^ i read	-5
^ i said	7
^ i saw	-9
^ i see	-10
^ i signed	-8
^ i think	14
^ i told	-20
^ i took	21
^ i work	-17
^ ice	48
^ id	-5
^ idk	7
^ if	-31
^ if i	-13
^ if they	-9
^ ill	-8
^ ill be	-9
^ im	-8
^ im a	-11
^ im at	-20
^ im bringing	-6
^ im done	-8
^ im leaving	-11
^ im off	9
^ im scared	22
^ im the	-11
^ immigration	22
^ is	-51
^ is my	-9
^ is the	-14
^ is there	-7
^ is this	-11
^ its	-24
^ its a	-12
^ its my	-9
^ junta	-7
^ junta de	-7
^ just got	42
^ just wondering	-6
^ keep	-18
^ kids	-12
^ la	9
^ la app	-11
^ la de	30
^ la grua	31
^ la junta	-7
^ la maquina	11
^ la migra	17
^ la tarjeta	-8
^ la van	-18
^ las	-30
^ las mesas	-21
^ le	49
^ le cayo	25
^ le cuento	-8
^ le dije	-13
^ le dijo	30
^ le dio	23
^ le puedo	-12
^ leave	-26
^ left	-21
^ left my	-14
^ lei	-18
^ lei que	-8
^ let	-13
^ let me	-12
^ lets	-12
^ line	-17
^ llegamos	-10
^ llego	20
^ llevo	-19
^ llevo a	-23
^ lo	-38
^ lo de	-11
^ lol	-22
^ lord	9
^ los	-71
^ los cuchillos	-8
^ los ninos	-16
^ los policias	-10
^ lost	14
^ ma	-13
^ man	-23
^ manager	27
^ manana	7
^ manana es	-13
^ me	159
^ me acaban	7
^ me acusan	26
^ me agarro	10
^ me and	-29
^ me asaltaron	20
^ me bajaron	-10
^ me botaron	6
^ me cambiaron	11
^ me cancelaron	28
^ me cayo	-20
^ me corrieron	27
^ me cortaron	-18
^ me da	-25
^ me dejaron	-11
^ me despidieron	32
^ me dieron	10
^ me dijo	32
^ me dio	9
^ me duele	-25
^ me duelen	-15
^ me encerre	-18
^ me encerro	10
^ me entro	10
^ me escupio	52
^ me esta	45
^ me hizo	32
^ me jalo	16
^ me jubilo	-13
^ me llamaron	-12
^ me llamo	-10
^ me llego	-24
^ me llevo	-10
^ me lo	-28
^ me manda	-22
^ me mandaron	24
^ me mando	27
^ me mata	-5
^ me movieron	-5
^ me muero	-21
^ me obligaron	20
^ me ofrecieron	-6
^ me pego	29
^ me pidieron	8
^ me pidio	18
^ me podrian	-13
^ me poncharon	15
^ me ponen	-17
^ me preguntaron	14
^ me pregunto	36
^ me pueden	-27
^ me pusieron	12
^ me quede	-23
^ me queme	6
^ me quieren	-6
^ me quitaron	26
^ me quito	13
^ me sacaron	25
^ me sigue	-12
^ me suspendieron	17
^ me tiro	25
^ me toca	-16
^ me toco	-20
^ me tumbaron	-14
^ me urge	-10
^ me van	6
^ me voy	-16
^ merry	-7
^ mi	-36
^ mi companera	10
^ mi companero	19
^ mi cunado	-13
^ mi esposo	-21
^ mi gafete	10
^ mi hermana	10
^ mi hermano	18
^ mi hija	-10
^ mi hijo	-14
^ mi jefe	18
^ mi lead	-7
^ mi papa	17
^ mi primo	12
^ mi supervisora	12
^ mire	-9
^ mom	-7
^ moved	31
^ moved me	31
^ mr	21
^ my aunt	-6
^ my boss	36
^ my check	-12
^ my cousin	-10
^ my daughter	-8
^ my dog	18
^ my hands	7
^ my hours	-5
^ my husband	-10
^ my knee	-6
^ my lead	12
^ my locker	-8
^ my manager	-5
^ my phone	-12
^ my sister	-9
^ my son	-9
^ my supervisor	39
^ my truck	-5
^ my uncle	-16
^ my wife	10
^ nadie	-13
^ nah	-17
^ need	-8
^ new	-9
^ ni	-17
^ no	-21
^ no .	-7
^ no estoy	-8
^ no ha	13
^ no hay	7
^ no hombre	-6
^ no le	-12
^ no me	15
^ no one	18
^ no puedo	67
^ no quiero	13
^ no tengo	-7
^ nobody	-15
^ nope	-15
^ nos	68
^ nos cobran	6
^ nos dan	-17
^ nos dejaron	-16
^ nos dieron	-27
^ nos dijeron	11
^ nos estan	23
^ nos quieren	-10
^ nos quitaron	-6
^ nos tienen	16
^ nos traen	55
^ not	-21
^ nothing	-7
^ nunca	-6
^ ocupo	-6
^ ocupo abogado	6
^ ok	-10
^ ok i	-6
^ ok so	6
^ omg	-9
^ on	-10
^ oren	-17
^ oren por	-17
^ otra	16
^ otra vez	16
^ our	-11
^ out	-13
^ owner	10
^ para	10
^ para que	34
^ parking	-7
^ parking lot	-7
^ pay	13
^ pedi	-15
^ pegaron	14
^ people	12
^ perdimos	5
^ perdon	-16
^ phone	-11
^ pinche	-8
^ please	-6
^ please keep	-7
^ podemos	-6
^ police	9
^ por	-40
^ por fin	-22
^ por que	-15
^ pregnant	7
^ pregnant and	7
^ pregunta	-5
^ puchica	18
^ puede	-13
^ puede el	-13
^ pueden	-18
^ puedo	-33
^ puedo llevar	-9
^ pues	25
^ puse	-8
^ puse el	-6
^ pusieron	29
^ pusieron camara	31
^ put	-10
^ put me	-9
^ que	-70
^ que el	-8
^ que entregue	31
^ que hago	-8
^ que le	19
^ que les	-9
^ que me	26
^ que nos	-8
^ que pasaria	-8
^ que paso	-6
^ que te	-6
^ que tiene	22
^ quien	-60
^ quien es	-13
^ quien me	-6
^ quien tiene	-6
^ quienes	-12
^ quieren	47
^ quieren que	19
^ quiero	-10
^ quit	-5
^ quita	-5
^ quiten	-24
^ quiten a	-10
^ rain	-5
^ remember	-12
^ remind	-7
^ remind me	-7
^ remove	-5
^ roof	17
^ saca	-10
^ sacame	-8
^ sacaron	19
^ sacaron a	19
^ saco	59
^ salgo	-19
^ saque	-5
^ saw	-16
^ saw a	-14
^ schedule	15
^ se	85
^ se atoro	-11
^ se cayo	36
^ se descompuso	-6
^ se desmayo	20
^ se esta	30
^ se estan	21
^ se fue	-7
^ se llevaron	29
^ se me	-30
^ se murio	-15
^ se prendio	17
^ se puede	-9
^ se ve	-14
^ se vino	21
^ se volteo	23
^ security	21
^ security guard	9
^ she	26
^ she said	-21
^ she told	20
^ shes	26
^ shes pushing	-10
^ show	-5
^ show me	-5
^ si	-59
^ si me	7
^ si no	-13
^ si y	-11
^ sigan	-6
^ signed	11
^ sin	8
^ since	14
^ since i	14
^ smoke	10
^ so	41
^ so the	8
^ somebody	15
^ somebody hit	-18
^ someone	30
^ someone died	9
^ someone followed	10
^ son	-5
^ sorry	-8
^ soy	-32
^ soy el	-8
^ soy yo	-6
^ stop	-16
^ stopped	23
^ suena	22
^ supervisor	-7
^ suppose	-5
^ take	-17
^ take a	-10
^ te	-15
^ tell	-10
^ tenemos	7
^ tengo a	-7
^ tengo miedo	21
^ tengo que	-15
^ tengo una	-7
^ text	-10
^ that	-23
^ thats	-21
^ thats a	-16
^ the	-8
^ the app	8
^ the boss	-8
^ the bus	6
^ the hospital	6
^ the line	8
^ the school	-5
^ the supervisor	-11
^ the temp	-10
^ there	9
^ theres	38
^ theres a	37
^ they	44
^ they are	9
^ they arrested	20
^ they asked	13
^ they changed	9
^ they cut	-9
^ they dropped	-19
^ they finally	-11
^ they gave	-5
^ they got	14
^ they have	6
^ they hired	6
^ they just	-21
^ they keep	27
^ they let	17
^ they locked	12
^ they made	8
^ they moved	-32
^ they put	-8
^ they said	20
^ they sprayed	7
^ they told	11
^ they took	-22
^ they want	-9
^ they wrote	13
^ theyre	95
^ theyre making	8
^ thinking	35
^ thinking about	9
^ this	-7
^ tiene	39
^ tienen el	-5
^ toda	9
^ toda la	9
^ todavia	-15
^ told	54
^ told us	24
^ too	-9
^ took my	21
^ trabajo	-14
^ traia	10
^ traigan	-23
^ traigo	-6
^ tres	-11
^ turn	-13
^ two	15
^ two guys	26
^ ultimo	-15
^ un	91
^ un companero	19
^ un huesped	21
^ un tipo	19
^ uno	7
^ unos	16
^ ustedes	-11
^ vamos	-17
^ van	14
^ van a	10
^ vete	-13
^ vi	-7
^ vino	10
^ voy	-5
^ voy a	-25
^ voy con	-8
^ voy tarde	-6
^ walked	6
^ was	7
^ watched	-6
^ we	-41
^ we are	11
^ we did	-8
^ we got	-26
^ we had	-15
^ we lost	11
^ we need	-9
^ wear	-7
^ wepa	-12
^ were	-9
^ what	-60
^ what do	-24
^ what if	-6
^ whats	-19
^ where	-6
^ who	-33
^ who else	-6
^ whole	25
^ whole shift	-20
^ whos	-7
^ will	-24
^ will my	-12
^ will they	-10
^ would	-9
^ wrong	-9
^ wrote	-19
^ y	-51
^ y que	-12
^ y si	-22
^ ya	-20
^ ya cayo	7
^ ya estoy	-14
^ ya firme	-7
^ ya le	-19
^ ya no	32
^ ya pusieron	-18
^ ya tengo	-7
^ ya viene	22
^ ya voy	6
^ yea	-9
^ yeah	-19
^ yes	-28
^ yes i	-7
^ yo	-43
^ yo con	-12
^ yo no	-7
^ you	20
^ you dont	-8
^ you got	25
^ you guys	-15
^ your	-24
^ youre	-8
^ yup	-7
^ yup .	-6
a	9
a 11	10
a 3	-11
a 4	6
a _ $	-16
a _ .	-18
a _ 10	-5
a _ 2	-14
a _ 3	-15
a _ 5	-11
a _ 555	-17
a _ 6	-19
a _ 7	-8
a _ _ .	-10
a _ _ afuera	-9
a _ _ and	-12
a _ _ at	51
a _ _ be	7
a _ _ by	11
a _ _ camaristas	7
a _ _ cant	-15
a _ _ come	6
a _ _ con	13
a _ _ de	28
a _ _ del	46
a _ _ despues	19
a _ _ dias	-18
a _ _ dieron	-6
a _ _ do	-7
a _ _ dont	-9
a _ _ el	20
a _ _ en	14
a _ _ es	-10
a _ _ everybody	-14
a _ _ for	14
a _ _ hablan	-7
a _ _ he	14
a _ _ his	-8
a _ _ if	-5
a _ _ ill	-7
a _ _ im	7
a _ _ in	-12
a _ _ la	15
a _ _ las	11
a _ _ le	8
a _ _ letter	-20
a _ _ lo	-16
a _ _ los	22
a _ _ me	-49
a _ _ mi	-12
a _ _ no	40
a _ _ noche	-7
a _ _ nomas	14
a _ _ nos	13
a _ _ o	-33
a _ _ on	16
a _ _ our	28
a _ _ planta	6
a _ _ por	10
a _ _ que	9
a _ _ saliendo	28
a _ _ says	-12
a _ _ si	8
a _ _ soy	12
a _ _ su	10
a _ _ thats	-6
a _ _ the	-15
a _ _ toca	-8
a _ _ todos	29
a _ _ un	10
a _ _ under	-5
a _ _ y	-32
a _ _ ya	-19
a _ _ yo	-20
a _ _ you	-10
a _ _ your	-8
a _ a	19
a _ about	-8
a _ abuela	-7
a _ agency	-7
a _ al	25
a _ and	26
a _ at	12
a _ attack	18
a _ bodega	-16
a _ but	-12
a _ card	8
a _ comadre	16
a _ compadre	10
a _ companera	-18
a _ day	-5
a _ de	46
a _ demas	5
a _ detector	22
a _ el	11
a _ en	42
a _ esposa	-25
a _ esposo	17
a _ ex	-13
a _ for	-15
a _ frijoles	-7
a _ from	-7
a _ gente	-11
a _ grados	-20
a _ haha	-5
a _ hermana	17
a _ hija	17
a _ hijo	-14
a _ hijos	24
a _ hora	-13
a _ hoy	-19
a _ i	-39
a _ if	12
a _ im	-10
a _ in	-28
a _ is	-7
a _ jacket	26
a _ job	-9
a _ junta	-6
a _ la	-42
a _ las	-8
a _ le	-5
a _ like	12
a _ lmao	-11
a _ lo	-10
a _ looking	6
a _ los	24
a _ mama	-17
a _ mas	10
a _ me	-33
a _ mejor	9
a _ mi	-7
a _ migra	-21
a _ mis	-28
a _ muchacho	46
a _ mujer	17
a _ my	22
a _ nino	-9
a _ note	15
a _ of	-34
a _ oficina	-18
a _ on	-28
a _ otra	10
a _ out	5
a _ planta	-7
a _ por	22
a _ primo	-18
a _ pueblo	-9
a _ que	29
a _ right	7
a _ saying	11
a _ semana	-13
a _ senora	14
a _ si	11
a _ since	-7
a _ tambien	-14
a _ that	-10
a _ the	-18
a _ they	-5
a _ thing	7
a _ til	-8
a _ to	13
a _ troca	13
a _ truck	5
a _ un	6
a _ union	5
a _ volumen	-7
a _ w	17
a _ where	-8
a _ who	-5
a _ with	14
a _ y	11
a alguien	-9
a bag	6
a bat	31
a bat $	31
a beto	-17
a boss	-11
a box	-6
a button	-9
a c	-13
a cambiar	-7
a car	-10
a card $	-6
a cenar	-36
a cerrar	6
a como	-6
a company	42
a company jacket	26
a contract	-7
a crib	-7
a cuanto	-5
a dar	-6
a day	-15
a decir	20
a dios	-9
a dios $	-9
a don	11
a dona	12
a dr	14
a driver	16
a el	6
a ella	16
a enterar	-11
a escribir	-8
a escribir $	-11
a estudiar	-18
a family	-17
a fight	14
a final	27
a friend	-7
a fuerza	-8
a golpes	17
a good	-14
a green	8
a green card	8
a gun	49
a hacer	-11
a inmigracion	26
a inmigracion $	26
a joke	12
a joke $	12
a knife	24
a la	25
a la bodega	-10
a la calle	9
a la casa	-18
a la gente	-10
a la junta	-6
a la migra	-21
a la oficina	-18
a la planta	-7
a la reunion	7
a la semana	-13
a la senora	11
a las	-27
a las 10	-5
a las 3	-15
a las 5	-11
a las 6	-13
a las 7	-8
a law	-9
a lawyer for	-5
a letter	7
a list	14
a list of	-7
a llover	-12
a llover $	-12
a lo mejor	9
a los	13
a los de	14
a los demas	5
a los ninos	12
a los que	17
a matar	-6
a medio	-13
a meeting	-18
a meeting $	-12
a meeting w	8
a mi	36
a mi $	6
a mi casa	9
a mi comadre	16
a mi compadre	10
a mi companera	-15
a mi esposa	-14
a mi esposo	17
a mi hermana	17
a mi hija	17
a mi mama	-17
a mi me	-17
a mi mujer	17
a mi primo	-18
a mi pueblo	-9
a mi tambien	-14
a miguel	19
a mis	21
a mis hijos	29
a mis ninos	-8
a nadie	-10
a nadie $	-6
a new	-27
a new one	-7
a new truck	-15
a nice	18
a no	5
a nosotros	-7
a note	6
a nurse	-6
a pallet	21
a picture	-8
a picture of	-5
a pin	-16
a plate	-9
a point	9
a poner	16
a proposito	31
a que	-30
a que hora	-9
a que horas	-5
a quien	-29
a quien le	-15
a raid	7
a raise if	7
a resident	6
a revisar	22
a ride	-14
a row	-5
a sacar	6
a shame	13
a sticker	-10
a sticker on	-10
a su	-10
a text	16
a tocar	36
a todo	11
a todo el	20
a todo volumen	-7
a todos	44
a todos a	-15
a todos los	23
a todos que	14
a traer	-17
a training	-28
a un	36
a un muchacho	46
a una	-10
a union $	-11
a uno	-24
a van	7
a ver	-24
a ver $	-25
a video	-7
a votar	24
a wire	6
a write	7
a write up	7
a zumba	-7
abajo	56
abajo $	27
abanico	-36
abogado _ _ a	-11
abogado _ _ compania	14
abogado _ la	14
abogado de la	14
about	-12
about _ $	-7
about _ _ $	24
about _ _ and	5
about _ _ chat	16
about _ _ in	-5
about _ _ said	-5
about _ _ the	6
about _ group	16
about _ lady	-7
about _ staffing	-7
about _ union	14
about _ you	-5
about it	-20
about it $	-7
about my	7
about pay	-11
about the	30
about the group	16
about the union	14
about to	-6
about union	24
about what	-6
about what you	-5
abren	16
abrieron	14
abril	-12
abro	-7
abuela	-16
abuela $	-6
abuelita	-7
abuelo	-6
ac	-8
aca	-8
acaba _ contrato	-9
acaba de	6
acaba el	-9
acaba el contrato	-9
acaban	23
acaban _ correr	7
acaban de	23
acaban de correr	7
acabaron	-17
acabo	-5
accident	9
accidente	17
accidente $	-8
accused	16
accused _ of	16
accused me	16
accused me of	16
aceite	7
across	16
across _ _ house	17
across _ my	17
across from	17
across from my	17
acting	-15
active	29
active shooter	29
actual	15
actually	-13
actually said	-10
acuerdo	-24
acusan	26
acusan de	26
add	-8
add _ _ the	-6
add _ to	-6
adentro	48
adentro _ _ me	19
adentro del	31
admin	11
administradora	5
after	40
after $	-6
after 5	-9
after 5 $	-8
after 6	17
after 7	9
after _ $	-26
after _ _ $	23
after _ _ .	7
after _ _ about	15
after _ _ at	12
after _ _ they	13
after _ _ up	9
after _ petition	6
after _ rally	-8
after _ shift	-7
after _ spoke	10
after _ yrs	40
after he	-13
after i	25
after i spoke	10
after my	13
after the petition	6
after the rally	-8
afuera	54
afuera $	22
afuera _ _ $	-12
afuera _ _ iglesia	13
afuera _ _ planta	15
afuera _ la	28
afuera de	23
afuera de la	28
afuera del	-7
again	-28
again $	26
again .	-14
agarra	18
agarra _ $	22
agarraron	36
agarraron a	33
agarre	-15
agarro	11
agarro el	-21
agencia me	13
agents	19
ago	12
ago $	16
ago _ got	-7
ago i	-7
ago i got	-7
agree	-6
agua _ _ $	-22
agua _ las	16
agua a	12
agua al	-24
agua y	29
aguante	5
aguante $	5
aguanto	27
aguanto $	17
aguja	8
aguja _ y	8
aguja usada	8
aguja usada y	8
ahi $	12
ahi _ $	-7
ahi _ _ $	-7
ahi _ _ la	-16
ahi nos	-12
ahora	-12
ahora _ $	20
ahora _ _ que	-6
ahora _ por	-10
ahora estoy	15
ahora me	24
ahora nos	-9
ahora que	-8
ahorita	24
ahorita $	9
ahorita no	-6
aid	14
aid _ is	14
aide	-6
aint	-8
aire	-7
aire _ se	-12
aire y	-15
airport	-5
al	30
al _ _ $	23
al _ _ a	-15
al _ _ con	9
al _ _ dia	-11
al _ _ el	-13
al _ _ fue	-10
al _ _ la	7
al _ _ las	39
al _ _ le	31
al _ _ mi	14
al _ _ y	8
al _ a	14
al _ con	-6
al _ de	16
al _ del	-22
al _ dia	15
al _ frio	-16
al _ jaja	-9
al _ le	-19
al _ me	9
al _ o	-6
al _ para	-6
al _ por	11
al _ que	46
al _ se	5
al _ y	-35
al carro	20
al carro $	20
al cuarto	-16
al cuarto frio	-16
al doctor	8
al fin	11
al final	-13
al final del	-10
al horario	10
al jefe	-17
al lado	30
al lado y	15
al manager	20
al nino	-8
al otro	7
al otro dia	15
al patron	-6
al perro	-6
al que	10
al rato	-17
al tanque	35
al trabajo	10
al trabajo $	-8
alarma	-12
alarma de	11
alarmas	11
alegria	-20
algo	10
algo $	-23
algo _ _ $	24
alguien	-28
alguien $	-13
alguien _ _ $	-10
alguien me	-6
alguien se	-10
algun	-19
algun dia	-6
alive	14
all	-18
all $	-18
all 5	19
all _ $	-26
all _ _ $	18
all _ _ gone	15
all _ _ i	-6
all _ _ together	-14
all _ in	-16
all _ messages	-6
all _ on	5
all _ them	6
all _ us	-14
all _ w	13
all go	-15
all going	5
all of	-10
all of us	-14
all over	12
all shift	-13
all sudden	7
all week	-7
alla	-38
alla $	-17
alla en	9
allowed	9
allowed _ _ the	7
allowed _ _ to	13
allowed _ talk	10
allowed to	11
allowed to talk	10
almost	-12
alone hes	-7
already	-16
already .	34
already _ _ $	20
already lol	-9
alto	-23
alto _ la	-13
always	-22
always _ $	-8
am	-17
am _ $	-7
am _ _ $	-13
am i	-37
amazon	-7
ambulance	5
amenaza	-7
amenazan	14
amenazaron	15
amenazo	39
amenazo _ _ a	21
amenazo con	36
america	-8
amiga _ la	7
amigas	17
amigo	-5
amigos	12
ammonia	24
ammonia leak	15
amoniaco	28
an	10
an _ _ she	8
an _ _ the	7
an _ that	15
and	45
and 6	-5
and _ $	-17
and _ _ .	-10
and _ _ a	-6
and _ _ are	14
and _ _ at	-20
and _ _ been	10
and _ _ get	10
and _ _ guys	-26
and _ _ he	-9
and _ _ hot	-14
and _ _ i	20
and _ _ im	9
and _ _ in	31
and _ _ is	13
and _ _ it	27
and _ _ its	7
and _ _ just	-7
and _ _ later	-9
and _ _ let	11
and _ _ like	-23
and _ _ me	-8
and _ _ note	-12
and _ _ of	-8
and _ _ on	8
and _ _ out	8
and _ _ put	8
and _ _ says	18
and _ _ the	7
and _ _ to	5
and _ _ who	17
and _ a	11
and _ all	-8
and _ already	-12
and _ are	12
and _ back	6
and _ be	10
and _ boss	12
and _ cant	16
and _ daughter	-10
and _ didnt	7
and _ else	24
and _ get	-7
and _ got	-25
and _ husband	-8
and _ im	13
and _ is	-5
and _ it	-22
and _ just	-13
and _ me	-5
and _ my	16
and _ of	12
and _ off	7
and _ people	8
and _ put	8
and _ said	-9
and _ say	9
and _ says	17
and _ still	-9
and _ the	36
and _ to	10
and _ told	9
and _ up	8
and _ was	-12
and _ won	-9
and _ wont	13
and a	-12
and call	-22
and everyone	24
and he	-5
and he said	-17
and he says	22
and her	7
and hes	19
and i already	-10
and i said	-18
and if	11
and it	-15
and its	25
and left	-10
and manager	7
and manager said	7
and my	-14
and my daughter	-10
and my husband	-8
and never	-8
and nobody	8
and now	18
and now im	13
and put	-5
and said	24
and she	-9
and still	-6
and the	32
and the boss	12
and then	-15
and theres	17
and they	-23
and they say	9
and they told	9
and they wont	13
and threw	6
and told	9
and took	11
and took the	12
and walked	11
and we	12
and we cant	15
and wrote	14
anda	47
anda _ _ $	-7
anda _ _ por	18
anda _ hoy	-7
anda _ que	-8
anda _ y	16
anda el	12
anda en	-10
anda preguntando	29
andaba	-18
andamio	13
andamos	21
andan	-7
andan _ que	-6
andar	11
andar _ _ $	12
andar _ ustedes	13
ando	-38
ando _ $	-16
ando _ _ $	-17
ando _ con	-14
ando _ y	24
ando con	-21
ando de	-11
ando en	6
anillo	-13
ankle	5
announced	11
anos	33
anos $	14
anos _ $	30
anos _ _ la	10
anos ahi	23
anos ahi $	15
anos corrieron	-9
anos y	-16
answer	-15
answer _ _ $	-10
answers	-10
antes	-24
antes _ _ $	-13
antes _ que	-14
antes del	-5
anti	-8
antiguedad	-7
antonio	50
any	-24
any _ $	-13
anybody	-18
anymore	74
anymore $	34
anymore _ _ it	16
anymore i	17
anyone	14
anyone _ _ a	7
anyone _ _ crib	-7
anyone _ a	-7
anyone got	-7
anything _ _ $	-8
apagaron	45
apagaron el	36
apartenme	-5
apenas	15
aplicacion	22
app	-19
app _ me	8
app says	-6
apparently	18
apt	18
apunta $	-6
apuntando	41
aqui	45
aqui $	48
aqui _ _ $	-9
aqui _ _ no	-10
aqui _ que	8
aqui a	-9
arde	-9
are _ _ $	-10
are _ _ out	17
are _ _ the	-7
are _ _ they	-14
are _ allowed	-6
are _ and	-16
are _ best	-12
are _ from	-6
are _ going	-9
are _ in	-8
are _ the	7
are _ this	29
are _ us	6
are _ w	18
are _ with	-10
are chained	36
are coming	-13
are going	5
are gone	5
are in	18
are my	-8
are nervous	-6
are no	5
are so	-15
are the	-11
are the best	-12
are they	-7
are we	-16
are you	-7
arent	18
aretes	-13
arm	27
arm _ _ $	8
arm and	8
arm is	8
around	-23
around $	-8
arregla	-9
arrestaron	35
arrestaron a	37
arrested	23
arriba	23
arriba _ _ $	-8
arriba del	45
as _ $	10
as _ _ $	-12
as a	-14
as punishment	11
as punishment $	11
asada	-8
asada $	-6
asador	-9
asaltaron	20
asbestos	9
asi	7
asi _ $	8
asi _ _ $	21
asi _ _ no	-6
asi _ si	-20
asi dijo	10
asi dijo $	10
asi que	-24
asi que si	-20
asilo	-7
ask _ _ $	-10
ask _ _ im	-5
ask _ how	-12
ask _ that	-9
ask _ union	23
ask me	-23
ask me how	-11
ask you	24
ask your	23
ask your union	23
asked	13
asked _ _ overtime	-14
asked _ _ up	15
asked _ i	18
asked _ straight	15
asked _ to	6
asked for	-22
asked me	35
asked me straight	15
asked me to	7
asked who	-9
asking	53
asking $	-8
asking _ _ at	10
asking _ the	7
asking about	7
asking about the	7
asking for	13
asking who	7
asleep	-8
asusto	-7
at 10	-5
at 2	33
at 3	-17
at 5am	9
at 5am $	9
at 7	-14
at 8	-8
at _ $	45
at _ .	-17
at _ _ $	23
at _ _ a	-24
at _ _ and	6
at _ _ desk	10
at _ _ hall	-9
at _ _ i	-6
at _ _ im	-15
at _ _ in	-13
at _ _ job	-11
at _ _ my	-14
at _ _ not	12
at _ _ of	6
at _ _ stop	15
at _ _ they	-13
at _ _ w	-24
at _ _ we	13
at _ airport	-5
at _ and	-8
at _ break	17
at _ bus	15
at _ door	8
at _ end	6
at _ er	-8
at _ for	-17
at _ from	7
at _ front	10
at _ gate	26
at _ i	-10
at _ job	16
at _ last	-6
at _ now	22
at _ other	10
at _ place	-14
at _ plant	-16
at _ red	-8
at _ says	-9
at _ tmrw	-9
at _ today	-8
at _ warehouse	24
at _ with	-29
at a	-14
at his	-15
at home	6
at home $	7
at lunch	12
at lunch $	18
at me	22
at me $	14
at me from	7
at my	19
at my last	-6
at night	14
at the	21
at the airport	-5
at the bus	15
at the door	-7
at the end	6
at the er	-8
at the front	10
at the gate	26
at the meeting	-14
at the other	11
at the plant	-7
at the red	-8
at us	-19
at walmart	-8
at will	-9
at will .	-11
at work	23
at work $	13
at your	9
ate	-15
atoro	-6
atras	19
atras $	-25
atras de	-6
atraso	-5
attack	18
attack _ the	18
attitude	25
aumento	-28
aumento $	-14
aumento _ _ no	-8
aunt	-9
aurora	-7
avento	44
avento _ _ en	9
avento una	14
avion	17
avisen	8
avisen que	-8
aviso $	-14
away _ _ $	21
ayer $	-15
ayer y	14
ayuda	-9
ayuda _ favor	17
ayuda por	17
ayuda por favor	17
ayudante	-12
azucar	-17
azul	-35
b $	11
babe	-6
baby	-10
back	31
back $	36
back .	-5
back _ $	-12
back _ _ $	9
back _ _ me	-7
back _ my	7
back after	5
back in	-10
back to	9
backed	-7
backed _ $	-7
background	25
bad	-10
bad _ $	-6
badge	8
bag $	7
baja	-11
bajale	-5
bajale a	-5
bajaron	-13
bajaron _ _ a	28
bajaron _ _ de	-28
bajaron _ lider	11
bajaron de	28
bajaron de lider	11
baje	-13
bajo	-7
balazos	28
ball	-7
banco	-6
banco $	21
bank	9
bank _ $	14
banner	-5
bano	9
bano $	10
bano de	-20
bano del	-14
bano no	16
barato	-9
barato $	-8
barrio	-9
basically	17
basta	-7
basta _ _ $	-5
basura	-20
basura _ de	9
basura _ el	-14
basura del	-6
basura en	-14
basura en el	-14
bat	31
bat $	31
bateria	-9
bathroom	16
battery	10
be	12
be _ $	-23
be _ _ $	38
be _ _ .	15
be _ _ monday	11
be _ _ the	-12
be _ a	7
be _ shame	13
be _ the	-16
be _ to	-6
be _ w	-12
be a shame	13
be in	-16
be in the	-7
be late	-6
be out	16
be there	-12
beans	-11
beat _ up	16
bebe	-12
bebe $	-6
because _ _ $	8
because _ _ is	-13
because _ _ no	-10
because _ the	5
because _ was	-6
because of	21
because of the	5
because she	-10
because the	-13
bed $	13
been	35
been _ _ $	10
been _ _ in	-6
been _ _ since	-14
been _ _ to	6
been _ _ what	-5
been _ about	-5
been _ on	19
been _ since	-11
been _ the	8
been _ this	5
been _ to	-11
been _ up	-6
been here	-7
been in	17
been taking	15
been talking	-11
been talking to	-11
been thinking	-5
been thinking about	-5
been written	-6
been written up	-6
before	-9
before _ $	29
before _ _ $	-7
before _ _ it	-9
before i	-10
before lunch	31
before lunch $	31
before the	-8
before they	-11
behind	8
behind _ _ i	12
behind me	20
behind the	5
being	45
being _ _ late	27
believe	8
bendito _ $	-5
benefits	-7
benny	28
best	-22
best $	-7
beto	-10
better	-11
better _ $	-6
bien	-72
bien $	-27
bien _ $	-18
bien _ _ $	-17
bien _ _ el	-6
bien _ _ en	-7
bien _ _ la	-6
bien _ a	25
bien _ el	-13
bien _ en	-8
bien bonito	-6
bien fuerte	24
big	23
big _ $	24
bill	-13
bill $	-9
bills	-5
bingo	-13
birthday	-14
biscuit	-15
bit $	-6
black	6
blanca	-15
blanca $	-9
blancos	7
bleach	17
bleeding	23
bleeding $	6
bleeding _ the	16
bleeding and	16
bless	-9
block	-19
blood	18
blood $	16
blue	-12
board	-10
bocina	21
bodega	-26
bodega $	-8
bolsa	6
bolsa $	22
bolsas	-5
bomberos	29
boning	7
bonito	-7
bono	-5
bono de	-5
bonus	-7
book	-6
book $	-6
boot	17
boots	-26
boots _ $	-22
border	11
border patrol	11
borra	-6
borracho	39
borre	-9
borren	-10
borro	-9
boss	48
boss _ $	-9
boss _ _ .	-7
boss _ _ a	-18
boss _ _ at	7
boss _ _ for	-7
boss _ _ list	-9
boss _ _ union	-8
boss _ a	-18
boss _ by	12
boss _ me	56
boss _ the	-10
boss _ up	6
boss and	14
boss asked	6
boss bought	-14
boss just	12
boss know	-8
boss made	9
boss made me	9
boss said	20
boss says	10
boss showed	6
boss showed up	6
boss wants	-7
boss wants me	-7
bosses	11
botao	73
botaron	25
botaron _ _ ahora	20
botaron _ trabajo	6
botaron del	28
botaron del trabajo	6
botaron la	-7
botas	-48
botas $	-13
both	-6
bother	8
bother coming	6
boto	6
boton	-11
bought	-23
bought _ _ .	-7
bought _ _ new	-15
bought _ a	-15
bought himself	-15
bought himself a	-15
bout	30
box _ _ $	5
boxes	-5
boxes $	6
boxes _ _ $	-19
boy	-13
brazo	51
brazos	18
bread	-6
break	-14
break $	18
break _ _ and	5
break room	-13
breakroom	-6
breaks	-7
bridge	-7
bring my	-8
bring the	-5
bringing	-15
broke	-23
broke _ _ a	-27
broke my	7
broken	9
broma	16
broma $	20
brother	-13
brought	11
brought a	22
brown	-10
bucket	-6
bucks	-10
bucks i	-9
buddy	-7
buen	-9
buena	-42
buena $	-27
buena gente	-5
buenas	12
buenas noches	-7
buenas soy	7
buenas tardes	13
bueno	-25
bueno el	-8
bueno que	-9
buenos	-15
buenos dias	-11
building	20
building _ we	5
burn	-8
burned	12
burrito	-10
burrito .	-9
bus	-28
bus $	-16
bus _ $	9
bus _ _ by	9
bus _ _ the	21
bus _ a	-9
bus stop	14
bus stop $	9
business	12
but	-24
but _ $	17
but _ _ $	-8
but _ _ a	15
but _ _ me	-8
but _ _ my	-8
but _ _ the	9
but _ _ there	7
but _ coming	-11
but _ got	-12
but _ was	6
but i	-8
but i got	-5
but i was	7
but im	-5
but its	-8
but my	5
but not	-9
but she	16
but the	12
but they	7
but who	-5
button $	6
by	34
by $	-15
by _ _ $	8
by _ _ after	-7
by _ _ and	-9
by _ _ clock	-11
by _ _ i	15
by _ _ in	-10
by _ _ my	-7
by _ if	16
by _ plant	9
by _ table	-6
by _ time	-9
by a	12
by dock	-8
by mistake	-14
by my	8
by one	19
by one $	6
by the	13
by the plant	9
by the time	-11
bye	-6
c	-15
cabe	-25
cabe _ $	-5
cabeza	5
cabeza $	14
cable	-10
cables	-10
cables im	-8
cacharon	30
cada	-27
cada _ $	-11
cada _ y	-13
cada semana	-14
cae _ _ $	17
cae la	17
cafe	-39
cafe $	-12
cafe _ $	-8
cafe de	-12
cafecito	-8
cafeteria	-7
cai	9
cai _ la	-14
cai de	-23
cai de la	-14
caja	13
cajas	12
cake	-15
cake _ _ $	-9
calcomania	-9
calcomania _ _ lonchera	-9
caldo	-16
calefaccion	-7
calentura	-9
caliente	27
california	-18
call	-8
call 911	11
call _ _ $	-21
call _ _ but	7
call _ _ they	-13
call _ a	-7
call _ show	7
call _ tomorrow	-6
call me	-29
call my	16
call no	7
call no show	7
call you	6
calle o	10
called _ a	8
called _ in	-6
called in	-13
called me a	8
called me in	-6
called to	15
calling	10
calor	9
calor $	24
calor _ _ $	-14
calor _ y	14
calor ayer	16
calor ayer y	14
calor hace	-7
calor que	-10
cama	8
camara	19
camaras	-11
camaristas	25
camaron	-9
camaron $	-9
cambiar	-21
cambiar el	-10
cambiaron _ _ frio	-16
cambiaron _ _ y	-14
cambiaron _ cuarto	-16
cambiaron _ la	25
cambiaron al	-16
cambiaron al cuarto	-16
cambiaron de	10
cambie	-10
cambie de	-8
cambio	-12
came	31
came _ _ on	7
came _ _ the	14
came _ a	15
came _ in	7
came _ on	14
came _ the	-11
came and	-10
came back	10
came by	-7
came down	20
came down on	14
came out	17
came through	-6
came to	-16
came to the	-9
camera	9
camera $	-9
camera _ the	18
cameras	9
cameras _ _ break	10
cameras _ the	10
camino	43
camino _ la	17
camino a	17
camino a la	17
camion	42
camioneta	-18
camioneta de	-17
camiseta	-17
camiseta $	-5
camp	20
camp _ _ the	19
camp he	10
campo	34
can	-108
can _ $	-8
can _ _ a	-5
can _ _ come	-9
can _ _ get	-6
can _ _ i	5
can _ _ me	-15
can _ _ my	-18
can _ _ to	-6
can _ be	-7
can _ change	-10
can _ fire	-6
can _ it	-6
can _ to	5
can do	-14
can go	5
can i	-23
can make	-6
can make it	-6
can my	-11
can see	7
can somebody	-8
can the	-7
can they	-27
can they change	-7
can they fire	-6
can we	-8
can you	-11
cancelaron	19
canceled	-6
cancion	-25
cancion $	-20
candado	12
candado $	10
canelo	-15
canelo _ _ $	-8
canned	98
canned _ _ $	32
cansada	-10
cansada $	-9
canse	-9
canse de	-7
cant	37
cant _ $	15
cant _ _ $	-5
cant _ _ to	-5
cant _ my	16
cant _ the	-7
cant _ this	7
cant _ til	6
cant be	-15
cant come	-5
cant do	15
cant do this	17
cant get	7
cant get out	6
cant leave	15
cant leave til	6
cant sleep	9
cant sleep $	9
capataz	42
capataz _ que	9
captain	36
car	26
car _ _ to	16
car _ wrote	18
car and	9
cara	16
cara $	17
carbon	6
carbon monoxide	12
card	15
card $	22
card _ my	-8
cards	21
cards $	17
cards _ _ $	-14
cards for	-7
care _ _ $	-8
carga	31
cargando	5
cargar	-10
carla	-5
carlos	10
carne _ $	-6
carne asada	-8
carne asada $	-6
carro	20
carro $	33
carro _ $	-8
carro _ _ $	25
carro _ la	-19
carro _ me	8
carro y	9
carros	8
cart	-5
cart $	8
carta	6
carta _ _ $	24
carta _ despido	24
carta de despido	24
carta del	9
carta que	6
casa	41
casa $	-16
casa _ $	16
casa _ _ $	-11
casa _ la	-12
casa _ no	16
casa _ todos	8
casa a	10
casa jaja	-12
casa por	6
casa si	6
casa y	31
casi me	-9
caso	-7
castigo	15
castigo _ $	-8
cat	-14
caught	8
cause	-15
cayeron	48
cayo	61
cayo _ _ el	-33
cayo _ _ en	15
cayo _ la	8
cayo bien	-20
cayo el	15
cayo la	20
cayo una	9
celular	11
celular $	8
celular _ el	-16
celular _ la	-12
celular en	-6
cena	-14
cenar	-37
centavos	-9
centavos _ aumento	-8
centavos de	-8
centavos de aumento	-8
center	8
centro	-21
ceo	-12
cerca	11
cerrada	-24
cerrada _ _ por	-24
cerrar	5
cerrar _ _ el	7
cerro	12
chained	38
chair	-7
chairs	-6
chaleco	32
chaleco y	31
chamaco	-8
chance	7
change	-22
change $	-6
change my	-10
changing	15
charge	-10
charge nurse	-6
charger	-10
charola	7
chat	15
chat $	20
chat .	13
cheap	-8
check	-17
check $	7
check _ _ $	-11
check _ _ says	11
check _ _ wife	-5
check _ my	-5
check _ this	7
check and	9
check every	-7
check in	7
check in this	7
checking	-6
checks	-20
cheese	-5
chef	38
chema	-19
chemical	14
cheque	-12
cheque $	-7
cheque _ _ $	-6
cheque _ de	-9
cheque _ que	12
cheque y	21
chest	10
chicken	-9
chief	-6
chief _ _ the	-6
chile	-12
chill	-11
chips	-6
chisme	-15
chivas	-8
chivas $	-8
chofer del	9
choferes	-12
choferes _ _ $	6
christmas bonus	-6
church	16
church and	-7
church on	17
chuy	59
chuy $	52
ciento	-9
cierra	6
cierra _ _ $	9
cierra la	7
cierran	27
cierran $	29
cierren	-7
cierto	-10
cierto $	-8
cita	27
cita con	7
cita de	18
citizenship	-9
citizenship test	-9
ciudadania	-9
claro	-8
clases	-14
class	-10
class $	-5
clean	-8
clean record	14
cleaner	17
cleaner $	17
cleaning	8
cleans	6
clerk	-13
clima	-5
clock	-22
clock _ _ see	-11
clocked in	14
closed	-6
closer	-8
closing	18
cobran	-24
cobran _ uniforme	-12
cobran el uniforme	-12
cocina	-21
cocina $	-15
cocina jaja	-7
cocina y	7
code	-20
code $	-11
cold	-12
cold $	5
colicos	-6
colicos $	-6
collapsed	36
collapsed in	36
color	-6
coma	-6
come	-15
come _ $	-14
come _ _ $	-21
come _ _ the	13
come _ me	-13
come _ the	-10
come _ theres	-8
come back	14
come down	7
come in	34
come over	-15
comedor $	15
comedor _ _ $	-10
comedor _ lo	-9
comemos	17
comen	-19
comer $	-16
comer y	21
comes up	6
comi	-13
comi _ _ $	-7
comida	-23
comida $	-8
comida _ la	-6
comida gratis	-8
coming _ $	31
coming _ _ $	-6
coming _ me	-8
coming out	7
coming to	-10
coming w	-6
coming with	-15
coming with me	-15
comite	30
committee $	16
como	-106
como _ $	-20
como _ _ $	-47
como _ _ en	-6
como _ _ lo	-6
como _ _ para	-5
como _ el	10
como _ hago	-7
como _ la	-13
como _ los	-7
como _ que	-11
como _ tratan	-7
como es	-10
como esta	-11
como la	-5
como le	-8
como le hago	-7
como me	-18
como nos	-9
como nos tratan	-7
como se	-21
como se que	-9
como un	6
comp	8
compa	-11
compadre _ que	-6
companera _ _ en	11
companera esta	11
companero	29
companeros	21
companeros $	11
companeros en	10
compania	11
compania $	-11
compania _ _ la	-15
compania _ _ mi	18
compania _ que	7
company	55
company _ $	32
company _ _ my	21
company _ at	28
company _ in	5
company is	9
company jacket	26
compre	-28
compre _ $	5
compro	-5
con	48
con 2	-11
con _ $	31
con _ _ $	51
con _ _ a	-6
con _ _ ahi	13
con _ _ de	-43
con _ _ del	-40
con _ _ el	24
con _ _ en	24
con _ _ hay	-5
con _ _ jaja	-8
con _ _ la	16
con _ _ no	-16
con _ _ por	17
con _ _ que	-19
con _ _ si	9
con _ _ usada	8
con _ _ y	-36
con _ a	21
con _ aguja	8
con _ calor	8
con _ camiseta	-26
con _ cuchillo	6
con _ el	64
con _ en	35
con _ guardias	19
con _ hermana	-6
con _ jaja	-18
con _ le	14
con _ manager	-5
con _ misma	-11
con _ no	6
con _ persona	-5
con _ se	-10
con _ senor	-9
con _ senora	-6
con _ voy	-8
con _ y	10
con chuy	20
con chuy $	20
con el	-37
con el manager	-5
con esa	14
con ese	-8
con eso	8
con esto	-5
con gripa	-6
con la	-110
con la camiseta	-26
con la misma	-11
con las	-21
con los	16
con mi	-8
con mi hermana	-6
con nadie	12
con nosotros	22
con nosotros $	21
con otros	8
con pistola	32
con pistola en	10
con que	-11
con sal	-7
con seguridad	24
con su	7
con todo	18
con todo y	18
con un	16
con una aguja	8
con una persona	-5
con ustedes	14
con ustedes $	8
conmigo $	-8
cono	10
consigo	-11
contesta $	-12
contestar si	-5
contesto	-31
contesto $	-8
contesto es	-11
contesto que	-8
contra	32
contra _ $	21
contra _ _ $	17
contra _ de	-7
contra el	6
contratista	20
contratista _ _ a	11
contrato	-14
contrato y	26
convivio	-7
cook	14
cool	-14
cool he	-6
copia	-15
cops	20
coraje	-15
corolla	-20
corporate	-9
corporativo	-10
corran	-22
corran $	-17
corre	-5
corren _ _ $	5
corren _ _ que	-7
corren a	6
corren por	-5
correo	-6
correr	-8
correr $	-23
correr _ _ $	23
correr _ _ dijo	6
corri	-13
corrieron	45
corrieron $	40
corrieron _ _ por	18
corrieron a	32
corrieron gente	-8
corrimos	-6
cortar	-8
cortaron	-10
cortaron _ luz	-10
cortaron el	-17
cortaron la	-10
cortaron la luz	-10
corto	11
corto _ _ $	-5
corto la	22
cosa	-17
cosas	25
cosas $	18
cost	-6
costco	-15
couch	-17
couch $	-9
coughing	24
could	-17
could _ _ my	-6
could _ cut	-6
could they	-9
could they cut	-6
count	-19
count $	-7
count _ _ $	-11
course	-5
cousin	-18
cousin got	-11
cover	-12
coworker	28
coworker _ the	-9
coworkers	7
coworkers $	7
cps	26
crack	-14
cramping	7
crane	17
crane _ _ load	23
crane dropped	23
crazy	-8
crazy $	-7
credit	-11
credit union	-11
creer	-6
creo	7
creo _ me	19
creo que	12
creo que me	19
creole	-26
creole $	-8
crew	66
crew $	-7
crew _ i	-10
crew got	11
crew is	22
crib	-7
cry	-6
crying	-10
crying _ the	-9
cuadrilla	39
cual	-20
cual _ el	-7
cual _ la	-5
cual es	-12
cual es el	-6
cual es la	-5
cuales	13
cuando	-30
cuando $	-7
cuando _ $	36
cuando _ _ $	-12
cuando _ _ el	-8
cuando _ la	-18
cuando _ las	35
cuando el	-11
cuando entre	-10
cuando me	-8
cuando quiera	27
cuando se	-10
cuantas	-8
cuanto	-37
cuanto _ _ a	-8
cuanto _ la	-9
cuantos	-31
cuantos _ han	-6
cuantos de	-7
cuarto	18
cuarto $	20
cuarto _ $	7
cuarto a	-25
cuarto de	-11
cuartos	-13
cuatro	11
cuatro _ _ de	14
cubrir	-22
cubrir el	-8
cuchillo	38
cuchillo _ la	18
cuchillo de	32
cuchillos	27
cuello	7
cuenta	11
cuento	-11
cuento _ mi	-8
cuide	-16
cuide _ _ $	-9
cuide _ anos	-8
culpa	-14
culpa _ _ $	-14
cumple	-18
cumpleanos	-13
cunado	-9
cuota	-32
cuota de	-25
curiosidad	-8
cut	-20
cut _ _ $	-11
cut _ _ for	-8
cut _ hand	14
cut _ hours	-6
cut _ my	-6
cut _ today	6
cut me	8
cut my hand	14
cut my hours	-6
cut off	14
cut to	-10
da	-21
da _ $	-15
da _ _ soy	10
da gusto	-7
da gusto $	-6
daca	13
dad _ detained	12
dad got	12
dad got detained	12
dan	-48
dana	-16
dana you	-6
dando	5
dano	-12
dar	-7
dar $	9
dar _ $	-8
dar _ por	-6
dar mi	11
darian	-5
darme	11
darme _ $	35
darnell	-23
darwin	-6
date	-7
datos	-12
daughter	-7
daughter got	-8
day	-16
day $	-24
day _ $	6
day _ i	-6
day _ the	8
day after	9
day after the	8
day is	8
day of	9
day off	-5
days	43
days $	-17
days .	44
days _ $	11
days _ _ $	54
de	-19
de 12	10
de 16	10
de 40	26
de 40 a	39
de _ $	-29
de _ _ $	38
de _ _ .	-5
de _ _ 3	9
de _ _ afuera	30
de _ _ al	-18
de _ _ con	8
de _ _ de	-24
de _ _ del	-10
de _ _ dice	9
de _ _ dicen	8
de _ _ dieron	15
de _ _ dos	13
de _ _ enfrente	18
de _ _ es	-7
de _ _ estamos	-18
de _ _ hago	39
de _ _ hoy	13
de _ _ jaja	-22
de _ _ la	63
de _ _ las	24
de _ _ lo	14
de _ _ los	10
de _ _ no	12
de _ _ planta	-8
de _ _ por	27
de _ _ puede	-10
de _ _ que	-23
de _ _ se	-15
de _ _ si	-24
de _ _ tengo	9
de _ _ tiene	-38
de _ _ una	-6
de _ _ van	-13
de _ _ y	71
de _ a	27
de _ ano	5
de _ anos	29
de _ apartamento	9
de _ aplicacion	22
de _ ayer	16
de _ bien	-14
de _ casa	24
de _ compania	24
de _ con	-23
de _ de	-15
de _ dice	15
de _ empresa	15
de _ en	-19
de _ es	6
de _ escalera	12
de _ escuela	-15
de _ esta	-22
de _ estoy	10
de _ familia	-12
de _ hay	25
de _ hija	10
de _ hijo	-5
de _ horarios	-8
de _ horas	12
de _ huelga	-11
de _ humanos	-9
de _ junta	27
de _ lavanderia	11
de _ linea	10
de _ lo	-11
de _ los	-7
de _ manana	14
de _ mano	-12
de _ me	11
de _ nina	14
de _ no	-17
de _ noche	-6
de _ nomas	9
de _ nos	16
de _ o	-17
de _ oficina	23
de _ otra	-8
de _ para	31
de _ pero	18
de _ peticion	18
de _ planta	13
de _ por	7
de _ propinas	5
de _ que	-6
de _ quien	-23
de _ se	-10
de _ si	-5
de _ tarjeta	10
de _ tarjetas	11
de _ te	-5
de _ trabajo	-10
de _ trailas	16
de _ troca	-10
de _ turno	23
de _ union	-8
de _ y	-8
de _ ya	9
de _ yo	-14
de afuera	-11
de al	14
de al lado	14
de anoche	-9
de arriba	-21
de aumento	-8
de basura	-10
de broma	21
de calor	16
de calor ayer	16
de castigo	24
de ciudadania	-9
de comer	-15
de comer $	-15
de comida	-8
de correr	7
de despido	24
de despido $	24
de dona	-7
de droga	7
de droga nomas	9
de ellos	-16
de enfrente	-10
de enfrente $	-10
de eso	-6
de eso $	-6
de este	-12
de este trabajo	-10
de fuera	-9
de fuera a	-9
de gas	30
de golpe	-15
de hablar	-11
de hablar con	-9
de honduras	-13
de ice	24
de ingles	-8
de inmigracion	-15
de la	-7
de la aplicacion	22
de la casa	9
de la compania	24
de la empresa	15
de la escalera	12
de la escuela	-15
de la familia	-12
de la huelga	-11
de la junta	31
de la lavanderia	11
de la linea	10
de la manana	14
de la noche	-12
de la oficina	23
de la otra	-8
de la planta	13
de la troca	-9
de lado	-5
de las	-15
de las propinas	-6
de las tarjetas	11
de las trailas	16
de lider	22
de lider a	11
de lo	24
de lo que	23
de los	-28
de los horarios	-8
de los que	9
de mantenimiento	-25
de mes	9
de mi	28
de mi $	21
de mi apartamento	9
de mi casa	7
de mi hija	10
de mi hijo	-5
de mi nina	14
de miembro	-6
de migracion	31
de montacargas	-5
de navidad	-6
de noche $	-6
de nosotros	-9
de parking	-18
de pila	15
de pintura	-9
de que	-26
de que la	-8
de quien	18
de recibo	10
de recursos	-9
de recursos humanos	-9
de rh	32
de salir	9
de sus	9
de tanto	13
de tanto turno	6
de todas	7
de todos	9
de todos $	13
de trabajo	20
de un	-16
de una	11
de union	-12
de ups	-11
de ustedes	14
de ustedes $	18
de vacaciones	-16
de voz	-6
de wasap	6
de whatsapp	5
deactivated	7
dead	-19
dead $	-29
debo	-7
decidan	7
decir	-13
decir $	-9
decir _ _ $	-11
decir _ _ a	-11
decir _ _ que	32
decir _ si	-8
decir en	7
decir la	14
decir que	-15
decir que si	-8
decir si	-11
decirlo	-9
decirlo $	-9
dedo	23
dedo $	14
dedos	15
dedos _ _ el	8
dedos _ la	9
dee	5
deja _ _ $	-13
deja salir	15
dejame	-6
dejan	45
dejan _ $	8
dejan _ _ la	21
dejan _ a	31
dejan _ de	7
dejan entrar	17
dejan hablar	14
dejan ir	10
dejan salir	-5
dejan salir $	-12
dejar	-7
dejar _ _ $	-6
dejarlos	-6
dejaron	-23
dejaron _ _ en	7
dejaron _ en	-5
dejaron salir	6
dejaron una	12
deje	-28
dejeme	-7
dejen	-26
dejen de	-20
dejo	-15
dejo _ _ el	11
dejo _ los	-15
del	47
del _ $	37
del _ .	-23
del _ _ $	-34
del _ _ a	-10
del _ _ de	12
del _ _ dos	-13
del _ _ el	9
del _ _ en	26
del _ _ la	-20
del _ _ me	20
del _ _ mi	-10
del _ _ mismo	5
del _ _ no	15
del _ _ preguntar	-10
del _ _ que	23
del _ _ se	-28
del _ _ todo	6
del _ _ todos	-7
del _ a	-7
del _ ahora	20
del _ con	5
del _ cuando	-15
del _ de	-12
del _ del	-26
del _ en	9
del _ este	12
del _ hay	8
del _ jaja	-11
del _ los	6
del _ me	-24
del _ no	11
del _ o	-11
del _ para	-7
del _ piso	-7
del _ por	37
del _ quien	-10
del _ sin	-15
del _ turno	-11
del _ y	18
del _ ya	12
del aire	-16
del andamio	21
del asador	-6
del banco	22
del banco $	22
del brazo	13
del break	-6
del bus	-25
del campo	34
del carro	-12
del cheque	-9
del cheque $	9
del comite	35
del domingo	-27
del forklift	-7
del grupo	6
del horario	-8
del hotel	32
del lado	12
del lado este	12
del mes	-7
del montacargas	-22
del montacargas $	-22
del muelle	-10
del otro	-29
del parqueo	14
del patron	6
del rastro	11
del rastro $	10
del salon	-9
del salon $	-7
del segundo	-21
del sindicato $	15
del sueldo	-5
del trabajo	22
del trabajo $	-9
del trabajo y	10
del turno	7
del voto	16
del voto $	16
delante	13
delante _ todos	14
delante de	14
delante de todos	14
delete	-15
delivery	19
delivery _ _ me	12
demanda	8
demas	-8
demasiado	-7
demoted	45
denise	22
deportar a	5
derechos	-26
derechos $	-9
descansado	11
descansaron	55
descansaron _ _ los	14
descansaron a	44
descanse	-11
descanso	-20
descanso $	5
descanso y	-19
descompuesto	-22
descompuso	-6
descuentan	-13
desde	28
desde _ $	-44
desde _ _ $	23
desde _ _ y	11
desde _ firme	8
desde _ lunes	-11
desde _ me	23
desde _ viernes	-8
desde el	-41
desde el lunes	-11
desde el viernes	-8
desde junio	-12
desde junio $	-12
desde la	19
desde las	27
desde que	78
desde que firme	8
desde que me	23
desempleo	-5
desfile	-12
desierto	19
desk	13
desmayo	14
despacho	-11
despiden	-9
despidieron	51
despidieron hace	25
despido	24
despido $	24
despues _ _ anos	29
despues _ _ junta	7
despues _ _ que	-11
despues _ _ salir	-8
despues _ la	-8
despues _ las	-10
despues _ lo	22
despues de	35
despues de la	-8
despues de las	-10
despues de lo	22
despues del	14
despues me	-39
detained	12
detector	22
detenido	16
detention	8
detention center	8
detuvieron	38
di	-20
dia	-50
dia $	-23
dia _ $	-17
dia _ _ .	5
dia _ dieron	8
dia _ me	13
dia de	10
dia del	-13
dial	7
dial $	8
diario	19
diario $	19
dias	21
dias $	-7
dias _ _ $	5
dias _ _ me	11
dias _ pago	16
dias de	8
dias por	10
dias sin	10
dias sin pago	16
dice	74
dice $	19
dice _ $	13
dice _ _ a	-6
dice _ _ de	-14
dice _ _ un	-8
dice _ _ va	29
dice _ alla	-11
dice _ de	11
dice _ es	34
dice _ la	-6
dice _ me	21
dice _ no	-17
dice _ que	-11
dice _ se	11
dice _ si	21
dice la	12
dice la de	22
dice que	57
dice que alla	-11
dice que es	38
dice que la	-6
dice que me	21
dice que no	-17
dice que se	11
dice que si	22
dicen	59
dicen $	-8
dicen _ _ trabajando	7
dicen _ el	24
dicen _ es	-14
dicen _ no	23
dicen _ que	10
dicen por	7
dicen por que	7
dicen que	66
dicen que el	24
dicen que es	-14
dicen que no	23
diciendo	14
diciendo _ _ a	-5
did	16
did _ $	25
did i	18
did the	-7
did they	-10
did you	-6
didnt	12
didnt $	-6
didnt _ $	5
didnt _ _ $	16
didnt even	-10
die	10
died	-8
died in	-11
dieron	26
dieron $	-23
dieron _ $	24
dieron _ _ $	-19
dieron _ _ .	-17
dieron _ _ el	-19
dieron _ _ en	-9
dieron _ _ los	-7
dieron _ _ por	17
dieron _ _ y	20
dieron _ de	-22
dieron _ dias	10
dieron _ gracias	5
dieron _ por	-8
dieron _ y	-6
dieron el	9
dieron las gracias	5
dieron mi	13
dieron ticket	-12
dieta	-19
dietary	-7
diferencia	-12
different	24
dificil	-10
diga	31
diganle	-16
diganle _ _ que	-16
diganle a	-16
digas	-6
digas a	-6
digo	-15
digo a	-7
dije	-28
dije _ _ $	-22
dije _ _ y	15
dije _ si	-8
dije a	-22
dije que	-7
dije que si	-8
dijeron	55
dijeron _ la	7
dijeron _ lo	14
dijeron _ no	18
dijeron _ si	7
dijeron que	40
dijeron que la	9
dijeron que no	18
dijeron que si	7
dijimos	-8
dijimos que	-8
dijiste	-14
dijo	108
dijo $	29
dijo _ _ $	-12
dijo _ _ a	15
dijo _ _ de	-12
dijo _ _ en	12
dijo _ _ la	13
dijo _ _ que	38
dijo _ _ tu	25
dijo _ _ va	14
dijo _ mi	8
dijo _ que	11
dijo _ se	23
dijo _ si	-8
dijo _ va	15
dijo _ y	-30
dijo a	22
dijo a mi	8
dijo al	16
dijo el	-19
dijo que	31
dijo que si	-8
dijo que va	15
dijo y	16
dinero $	-21
dinner	-11
dinner $	-7
dio	49
dio _ _ el	9
dio _ en	9
dio un	37
dio una	13
dios	-9
dios que	-5
diosito	13
diosito _ ya	15
direccion	-19
direccion $	-12
directo	-19
director	9
directora	8
directora que	11
dirigentes	-7
disculpe	-7
discurso	-14
discurso $	-14
dispatcher	21
dispatcher _ no	17
dizque	25
do	-31
do $	33
do _ _ $	26
do _ _ a	-8
do _ _ for	-9
do _ _ get	-8
do _ _ if	-11
do _ _ to	-25
do _ count	-6
do _ do	5
do _ got	-10
do _ have	-18
do _ need	-18
do _ sign	49
do i	-8
do i count	-6
do i got	-8
do i have	-16
do i sign	49
do if	-8
do that	-16
do that $	-14
do they	-18
do they need	-6
do this	15
do you	-10
do you need	-7
doble	-14
doble turno	-9
doc	-13
doc _ me	-11
docena	-7
dock	26
dock $	6
docked	-31
doctor	-23
doctor $	8
doctora	-14
does	-46
does _ _ $	6
does _ _ card	-8
does _ _ for	15
does _ _ to	-14
does _ go	-5
does _ have	-15
does _ mean	21
does it	-7
does she	9
does signing	-10
does that	6
does that mean	21
does the	-10
doesnt	10
dog _ me	-7
dog got	10
doing	-31
doing $	-5
dolar	-19
dolar $	-7
dolares	-26
dolares $	-17
dollar	-15
dollars	-23
dollars $	-12
domingo	-19
domingo $	-33
domingo _ no	12
don	-12
don chema	-19
dona _ $	-5
donas	-10
donde	-26
donde _ $	-9
donde _ _ $	-9
donde _ _ el	7
donde _ _ que	21
donde _ las	-6
donde la	-12
donde los	-12
donde nos	25
donde se	-8
done	-18
done _ _ $	-9
done _ this	-6
done w	-9
dont	-17
dont _ $	-18
dont _ _ $	-10
dont _ _ be	26
dont _ _ can	-6
dont _ _ come	-7
dont _ _ me	-17
dont _ _ so	9
dont _ _ they	13
dont _ _ to	-10
dont _ _ union	8
dont _ at	-5
dont _ back	7
dont _ coming	6
dont _ how	-12
dont _ in	15
dont _ it	-7
dont _ just	15
dont _ my	-12
dont _ on	-10
dont _ over	-7
dont _ the	-6
dont _ to	14
dont _ up	6
dont bother	6
dont bother coming	6
dont come	28
dont come back	7
dont come in	25
dont drop	8
dont feel	19
dont get	-6
dont get it	-6
dont have	-8
dont know	-17
dont need	-9
dont report	17
dont think	-8
dont trust	-7
dont want	7
dont want to	29
dont work	28
donuts	-7
door	44
door $	20
doors	19
dormido	-10
dos	69
dos $	8
dos _ $	22
dos _ _ $	-13
dos _ _ el	-20
dos _ _ en	22
dos _ _ que	7
dos _ de	-19
dos _ en	-11
dos _ la	22
dos a	7
dos dedos	7
dos semanas	-9
dos veces	-14
dos y	15
double	-12
down $	-23
down .	-11
down _ 2	-7
down _ _ $	-9
down _ _ .	-17
down _ aisle	6
down _ of	-9
down _ the	44
down for	-26
down for 2	-7
down in	22
down my	16
down on	14
down the	10
down there	9
down there $	9
down w	7
down who	24
doy	9
doy _ _ $	6
dr	14
dr _ $	14
dress	-9
dress code	-9
drill	22
driver	10
driver for	12
drivers license	8
driving	-15
droga	15
droga _ a	9
droga nomas	9
droga nomas a	9
dron	15
dron _ _ piquete	15
drop	23
drop _ $	8
drop _ _ $	6
drop the	5
dropped	9
dropped _ load	23
dropped a	-10
drove	21
drove by	17
drug	17
drunk	11
dry	-15
dryer	21
dsp	-8
duck	-7
duda	-12
duda $	-7
duele	-29
duele _ _ que	-16
duele _ espalda	-12
duele la	-13
duele la espalda	-12
duelen	-15
dueno	20
dueno _ a	-10
dueno _ mi	8
dueno de	16
duermo	9
duermo $	9
dues	-12
during	-6
durmio	-8
duro	-15
duty	-38
e	-7
each	-10
each $	-6
early	-12
early today	-12
eat	-12
eat _ $	-6
eating	-14
echaron	48
echaron _ _ calle	11
echaron _ la	11
echaron a	11
echaron a la	11
echo	11
edad	30
efectivo	-6
eggs	-8
el 12	-7
el 14	-6
el 14 $	-6
el 4	-6
el 5	-10
el 5 $	-10
el _ $	-11
el _ .	-14
el _ 2	-5
el _ 60	-9
el _ _ $	-26
el _ _ 40	-11
el _ _ a	-33
el _ _ ahora	13
el _ _ anda	25
el _ _ andar	11
el _ _ avento	13
el _ _ basura	6
el _ _ ciudadania	-6
el _ _ con	-20
el _ _ de	-50
el _ _ dejan	9
el _ _ dejo	-12
el _ _ del	11
el _ _ dijo	11
el _ _ dueno	-6
el _ _ echo	6
el _ _ el	-78
el _ _ en	-47
el _ _ es	-15
el _ _ favor	-12
el _ _ frio	-6
el _ _ fue	12
el _ _ gracias	-18
el _ _ hacemos	33
el _ _ hay	7
el _ _ hoy	26
el _ _ la	26
el _ _ las	13
el _ _ le	5
el _ _ los	-14
el _ _ me	-19
el _ _ mi	-11
el _ _ nadie	-8
el _ _ ni	-24
el _ _ no	-10
el _ _ nos	18
el _ _ patron	6
el _ _ pego	24
el _ _ por	-10
el _ _ que	-18
el _ _ quien	-15
el _ _ quiere	-17
el _ _ quiso	18
el _ _ quito	-14
el _ _ rapido	-5
el _ _ recursos	-11
el _ _ sabado	-5
el _ _ se	-7
el _ _ si	-9
el _ _ tiene	-15
el _ _ trabajo	19
el _ _ una	25
el _ _ ustedes	19
el _ _ ver	-5
el _ _ vez	-9
el _ _ voy	-18
el _ _ y	-13
el _ _ ya	11
el _ _ yo	-6
el _ a	11
el _ anda	13
el _ aqui	-10
el _ asi	-10
el _ bien	-5
el _ como	-5
el _ con	43
el _ cuando	10
el _ del	-23
el _ dice	27
el _ el	-49
el _ en	-49
el _ era	-20
el _ es	39
el _ ese	16
el _ esta	12
el _ estreno	-21
el _ frio	16
el _ hasta	-23
el _ hay	-17
el _ jaja	-16
el _ la	-18
el _ le	30
el _ les	30
el _ los	-10
el _ me	62
el _ montacargas	-13
el _ no	30
el _ nomas	30
el _ nos	21
el _ nuevo	6
el _ o	-13
el _ otra	-9
el _ para	17
el _ pasado	-16
el _ pero	-25
el _ pide	17
el _ por	-48
el _ porque	-9
el _ pregunto	-12
el _ puede	-10
el _ que	25
el _ recibo	10
el _ se	-10
el _ si	-6
el _ siempre	34
el _ sin	11
el _ tiene	-24
el _ trae	22
el _ turno	16
el _ uno	-9
el _ y	8
el _ ya	-13
el abanico	-25
el aceite	7
el agua	20
el aire	18
el alto	-13
el america	-8
el azucar	-28
el badge	5
el banco	-21
el bano	5
el bano de	-20
el bano del	-14
el bano no	19
el bebe	-8
el bono	-5
el bono de	-5
el brazo	38
el break	-6
el bus	-15
el bus $	-5
el cafe	-9
el camion	10
el canelo	-11
el capataz	42
el carro	-20
el celular	-32
el celular en	-15
el chat	9
el chef	10
el cheque	-22
el chofer del	9
el comedor $	15
el companero	-5
el contratista	32
el contrato	24
el convivio	-7
el cuarto	23
el cuarto $	7
el cuarto frio	16
el cuchillo	12
el cuello	7
el de	-67
el de la	-25
el de recibo	10
el del	-30
el descanso	9
el desierto	19
el dia	12
el dia $	-6
el dinero	-11
el dispatcher	13
el doctor	-28
el domingo	8
el domingo $	-8
el dueno	14
el dueno de	13
el elevador	12
el empaque	13
el encargado	7
el encargado me	9
el enlace	-11
el enlace $	-7
el entrenamiento	-6
el estacionamiento	18
el examen	-6
el examen de	-6
el face $	-10
el foreman	-7
el gafete	-11
el gafete y	-20
el gato	-15
el gerente	29
el grupo	-24
el grupo de	-19
el guardia	-6
el guardia me	-5
el hijo	12
el hijo del	5
el horario	30
el hospital	8
el hospital $	-16
el hotel	-8
el inspector	20
el inspector y	23
el jardin	-10
el jueves	-30
el jueves $	-13
el lead	-8
el letrero	-6
el lider	26
el link	-16
el liquido	13
el lobby	22
el locker	-13
el lunes	8
el lunes $	-19
el lunes me	24
el manager	-11
el manager que	8
el manager y	-6
el mangle	8
el martes	-9
el mayordomo	40
el mayordomo dijo	5
el mensaje	-26
el mensaje $	-14
el mes	-21
el mes pasado	-14
el mole	-8
el montacargas	62
el nino	-16
el nuevo	12
el numero	-6
el numero de	12
el organizador	8
el organizador $	8
el overtime	-6
el padre	-7
el pago	11
el pago de	11
el pan	-28
el papel	-11
el parqueo	6
el parqueo $	10
el partido	-14
el partido $	-11
el pastel	-5
el pastor	-14
el patron	6
el patron anda	6
el patron me	17
el patron nos	5
el patron tiene	-8
el pecho	25
el pelo	-13
el perro	-5
el pie	9
el pie $	8
el piquete $	6
el piquete y	-9
el piso	-8
el piso y	5
el pizarron	16
el pizarron $	16
el plan	-22
el pollo	-11
el porton	51
el porton $	51
el que	-7
el reloj	16
el reporte	-19
el ruido	-7
el sabado	-25
el sabado $	-8
el salon	-23
el segundo	10
el segundo $	-6
el segundo turno	16
el seguro	-12
el semaforo	13
el senor	-9
el si	7
el sillon	-11
el sindicato	-16
el sindicato $	-7
el sol	-8
el sueno	-17
el super	28
el supervisor	14
el supervisor $	28
el supervisor me	10
el surco	7
el techo	6
el techo del	24
el telefono	27
el tobillo	7
el trabajo	-33
el trabajo $	13
el trabajo me	-10
el trafico	-19
el tren	-21
el tren $	-6
el turno	-33
el turno de	-24
el ultimo	23
el uniforme	-15
el vidrio	19
el viernes $	-10
el viernes no	22
el viernes y	-8
el w4	-13
el w4 $	-13
el wifi	-9
el zoom	-15
elevador	-8
ella	30
ella $	7
ella _ ahi	17
ella tambien	9
ellos	-23
ellos y	-16
elm	-8
elm $	-8
else	33
else _ _ $	21
email	27
embarazada	31
embarazada $	30
emergencia	10
empaque	13
empate	-13
empezo	14
empieza	-10
empieza _ _ $	-8
empieza el	-8
empiezan	-8
empleados	17
empleados $	17
empleo	-10
employed	-10
employee	25
employee _ $	26
employee _ _ month	-12
employee _ the	-12
employee of	-12
employee of the	-12
empresa	12
empty	16
empty $	12
empujo	21
en _ $	-24
en _ .	-7
en _ _ $	19
en _ _ .	-15
en _ _ 2	-20
en _ _ 3	14
en _ _ a	-16
en _ _ al	8
en _ _ alla	-25
en _ _ anos	-13
en _ _ como	-5
en _ _ con	-23
en _ _ de	6
en _ _ del	-8
en _ _ donde	33
en _ _ dos	20
en _ _ en	-9
en _ _ es	-6
en _ _ esta	-20
en _ _ estan	10
en _ _ frio	16
en _ _ hay	-15
en _ _ jaja	-22
en _ _ la	-15
en _ _ le	18
en _ _ lo	-21
en _ _ luego	-5
en _ _ me	-19
en _ _ mi	-5
en _ _ ni	5
en _ _ no	16
en _ _ nomas	31
en _ _ nos	-7
en _ _ o	10
en _ _ para	-13
en _ _ por	24
en _ _ porque	12
en _ _ que	10
en _ _ sin	31
en _ _ trabajo	-15
en _ _ uno	-9
en _ _ va	7
en _ _ vida	26
en _ _ y	61
en _ _ yo	-9
en _ alto	-10
en _ area	-6
en _ bano	30
en _ bodega	9
en _ bolsa	6
en _ cabeza	9
en _ cara	29
en _ carro	-7
en _ casa	-22
en _ celular	-25
en _ cheque	-8
en _ cocina	-12
en _ cuarto	12
en _ de	-7
en _ descanso	9
en _ desierto	19
en _ el	26
en _ empaque	13
en _ entrada	28
en _ escritorio	16
en _ escuela	-6
en _ esquina	-6
en _ estacion	-6
en _ estacionamiento	22
en _ face	7
en _ fiesta	-6
en _ grupo	-16
en _ horario	30
en _ hospital	-5
en _ hotel	-11
en _ huelga	-10
en _ jardin	-10
en _ junta	19
en _ la	26
en _ lados	-11
en _ lavanderia	-24
en _ lobby	22
en _ locker	20
en _ loteria	-17
en _ marcha	-13
en _ mesa	6
en _ noche	24
en _ noticias	-6
en _ obra	22
en _ oficina	-13
en _ ojo	-19
en _ otro	-11
en _ parada	-11
en _ parqueo	10
en _ pero	-10
en _ pie	8
en _ planta	-6
en _ por	-19
en _ puerta	37
en _ que	-18
en _ rancho	15
en _ rastro	-9
en _ ruta	10
en _ sala	21
en _ salon	-17
en _ tren	-7
en _ troca	11
en _ turno	-23
en _ vida	-14
en _ y	-18
en _ ya	-12
en abril	-12
en casa	-8
en el	98
en el bano	30
en el carro	-8
en el cheque	-8
en el cuarto	21
en el descanso	9
en el desierto	19
en el empaque	13
en el estacionamiento	22
en el face	8
en el grupo	-16
en el horario	39
en el hospital	8
en el hotel	-8
en el jardin	-10
en el lobby	22
en el locker	12
en el ojo	-13
en el parqueo	10
en el pie	8
en el piso	5
en el salon	-11
en el tren	-7
en el turno	-18
en emergencia	7
en espanol	-8
en esto	13
en esto $	7
en ingles y	-6
en junio	-9
en junio $	-7
en la	46
en la bodega	9
en la bolsa	-6
en la cabeza	9
en la cara	29
en la casa	-24
en la cocina	-12
en la entrada	28
en la escuela	-17
en la esquina	-6
en la fiesta	-6
en la junta	19
en la lavanderia	-18
en la loteria	-17
en la marcha	-13
en la mesa	6
en la noche	24
en la obra	22
en la oficina	-13
en la parada	-6
en la planta	-5
en la puerta	-12
en la ruta	10
en la sala	21
en la van	8
en las	-13
en las noticias	-6
en lavanderia	-6
en lavanderia $	-6
en lo	-26
en lo que	-22
en los	64
en marzo	-11
en mi otro	-11
en mi puerta	51
en mis	-9
en otro	-8
en paz	-12
en que	-5
en quitarme	26
en quitarme la	26
en su	19
en su vida	-11
en un	-43
en una	5
en una huelga	-8
en:a fight	31
en:a paper to sign	88
en:a warning, a point	109
en:a weapon	134
en:arrested	101
en:asked about the union	49
en:asked in kindness	-60
en:at home and in the family	-103
en:bribed	10
en:called in	62
en:calling immigration or the police	31
en:can they	-83
en:cannot breathe	61
en:cut, broke, fell otherwise	-61
en:do not come back	135
en:does the union	-36
en:dropped by the agency	41
en:early and of our own will	-15
en:fell	244
en:fire or gas	179
en:fired for it	127
en:fired somebody	43
en:followed	104
en:frozen water	-33
en:got fired	53
en:got hurt	91
en:harassed	27
en:help	80
en:hit and beat otherwise	-57
en:hit somebody	175
en:hospital	66
en:hours cut	55
en:how and how many	-138
en:hurt a part of the body	163
en:immigration is here	122
en:in the news	-115
en:is it legal	-45
en:it is over and well	-68
en:just now	91
en:just wondering	-57
en:killing and dying otherwise	-62
en:laughing	-132
en:let go	75
en:locked in	57
en:long ago	-135
en:lost the job	52
en:made to do it	63
en:made to resign	18
en:marching orders	85
en:moved as punishment	69
en:my rights and yours	-15
en:nothing happened	-32
en:off the schedule	42
en:on fire otherwise	-42
en:or else	41
en:pack and leave	61
en:papers checked	55
en:passed out	185
en:police are here	107
en:police otherwise	-5
en:questioned	87
en:said we will lose it	131
en:scared	83
en:shouted at	47
en:since we signed	141
en:somebody died	20
en:something nice	-135
en:suspended	142
en:the badge is dead	155
en:the place will close	5
en:they did it to us	35
en:they have our names	83
en:they will not let us	79
en:things broken as a threat	100
en:threatened	43
en:thrown out of the house	21
en:to come and to bring	-83
en:told to go on	75
en:told us if	73
en:took what is mine	147
en:touched	88
en:walked out by somebody	68
en:wants to die	195
en:watch yourself	105
en:watched	120
en:what annoys every day	-58
en:what if	-73
en:what must I do then	-31
en:will do it to us	68
en:written up	91
encanta	-20
encanta $	-20
encargado	7
encargado me	9
encargo	-10
encargo _ _ $	-10
encerrada	-5
encerrados	16
encerre	-20
encerre a	-6
encerro	10
encerro en	10
encima	39
end	-11
end $	6
end _ _ month	5
ended _ they	8
ended up	-17
ending	36
ending it	36
enferma	8
enferma $	11
enfermera	11
enfermo	-16
enfermo $	-16
enfrente	19
enfrente $	-10
enfrente _ _ $	23
enfrente _ _ que	-14
enfrente _ mi	39
enfrente de	42
enfrente de mi	39
enlace	-11
enlace $	-7
enough	-7
ensenando	-22
ensenar	-9
ensenaron	10
enseno a	-12
entera	-15
enterar	-11
entero	30
entonces	-12
entra	-14
entrada	12
entrada $	25
entrar	-14
entrar $	8
entrar _ $	-5
entrar _ _ $	-6
entre	13
entre _ _ y	21
entre _ y	-11
entre el	-10
entregaron	18
entrego	-14
entregue	24
entregue _ _ y	31
entregue _ chaleco	31
entrenamiento	-34
entrene	-11
entro	20
entro _ la	-7
entro _ no	-6
entro a	-6
entro el	20
equipo	-13
er	7
era	-23
era _ $	54
era _ _ de	-7
era _ _ las	-23
era _ migra	-8
era del	-6
era la	-8
era la migra	-8
era mentira	-9
era para	-20
eres	-6
es	-55
es $	-10
es _ $	-8
es _ 555	16
es _ _ $	-7
es _ _ de	-6
es _ _ es	-8
es _ _ esta	19
es _ _ la	-9
es _ _ que	7
es _ _ si	-13
es _ _ y	-26
es _ _ ya	-7
es _ con	-16
es _ de	22
es _ el	-8
es _ eso	15
es _ junta	-5
es _ lo	29
es _ me	-11
es _ mi	-7
es _ nos	-8
es _ pero	7
es _ ultima	32
es a	-7
es algo	-17
es algo $	-15
es broma	-6
es broma $	-6
es cierto	-6
es como	-6
es de	-25
es dificil	-6
es en	-13
es en el	-8
es eso	-9
es ilegal	-10
es la	-30
es la junta	-5
es legal	-9
es legal $	-6
es mi	6
es mi ultima	32
es nada	21
es normal	46
es para mi	5
es policia	-13
es policia y	-9
es por	-9
es que	-17
es que me	-13
es un	-8
es una	-10
es verdad	-6
esa	-18
esa _ $	18
esa _ esta	-10
esa tarjeta	10
esas	-8
escalera	7
escalera y	16
escaner	-6
escribe	6
escribi	64
escribi $	-7
escribio	-7
escribir	5
escribir $	-11
escribo	-14
escribo _ $	-5
escrito	5
escritorio	16
escuela	-13
escuela _ _ $	-12
escuela _ mi	12
escuela de	7
escuela de mi	12
escupio	52
ese	-36
ese _ $	-9
ese _ no	-12
ese video	-7
ese video $	-6
eso	-31
eso $	25
eso _ $	-17
eso _ _ $	-11
eso _ _ la	-6
eso es	-12
eso lo	-8
eso no	-6
esos	-18
espalda	-7
espanol	-9
esperando	47
esperando _ _ $	21
esperando en	14
esperando que	33
espero	-13
esposa	-13
esposaron	44
esposo	22
esposo _ _ el	-10
esposo y	-16
esquina $	-6
esta	31
esta $	-17
esta _ $	16
esta _ _ $	-7
esta _ _ al	-13
esta _ _ de	19
esta _ _ el	12
esta _ _ en	-12
esta _ _ hospital	-15
esta _ _ me	7
esta _ _ no	-7
esta _ _ por	-10
esta _ arde	-13
esta _ el	53
esta _ en	18
esta _ la	15
esta _ no	-13
esta _ que	15
esta _ si	-8
esta _ y	13
esta aqui	29
esta bien	-35
esta bien $	-19
esta cerrada	-24
esta con	-9
esta duro	-13
esta el	10
esta en	28
esta en el	22
esta ensenando	-22
esta la	-16
esta llorando	20
esta llorando en	7
esta noche	-5
esta que	-13
esta que arde	-13
esta quemando	30
esta semana	9
estaba	-8
estabamos	-12
estabamos _ _ $	16
estacion	6
estacionado	14
estacionado _ _ mi	30
estacionamiento	8
estado	-7
estamos	36
estamos _ $	21
estamos _ _ el	23
estamos _ _ no	10
estamos en	-9
estan	96
estan _ $	-10
estan _ _ $	16
estan _ _ la	-8
estan _ con	18
estan en	-7
estan metiendo	10
estan pidiendo	14
estan tomando	14
estar	-14
estar _ _ $	-7
estar en	-6
estas	-28
estas _ $	-14
este	-35
este _ $	-5
este _ _ $	15
este _ me	-8
este calor	8
esto	-21
esto _ que	-5
esto es	-5
estos	-6
estoy	38
estoy _ $	54
estoy _ _ $	-5
estoy _ _ de	-24
estoy _ _ el	12
estoy _ _ hospital	29
estoy _ _ no	22
estoy _ _ parqueo	32
estoy _ _ por	-12
estoy _ de	-17
estoy _ el	30
estoy _ en	12
estoy _ la	-17
estoy _ y	22
estoy cansada	-9
estoy cansada $	-9
estoy de	-6
estoy en el	30
estoy en la	-17
estoy pensando	10
estoy sangrando	17
estoy temblando	16
estoy temblando $	16
estreno	-21
estudiar	-18
estuve	-32
estuvo	12
even	-28
even _ $	-7
even said	-19
ever	-6
ever _ $	10
every	-8
every _ and	-9
every day $	-5
everybody	7
everybody $	15
everybody _ _ $	12
everybody _ the	-8
everybody is	9
everybody was	-6
everyone who	7
everything	-14
everything $	7
everything _ the	-6
examen	-10
examen _ ciudadania	-6
examen de	-8
examen de ciudadania	-6
exit	-5
expediente	37
explain	-6
explosion	-9
extension	-6
extension $	-6
extra	-24
eye	16
eye $	18
eyes	31
face	22
face _ and	-8
facebook	5
faces	18
faces $	7
fainted	14
fair	-7
fall	-5
falsa	-6
falsa alarma	-6
false	-7
falta	8
falta _ $	21
falta _ en	-11
falta gente	21
faltan	8
familia	-17
familia $	-8
familia _ _ $	-12
family	-10
family $	13
family _ _ dont	-13
family _ i	-22
fan	-19
far	28
fast	-13
faster	-8
faster _ the	-8
favor	-12
favor $	-26
favor _ _ a	17
favor se	16
fecha	-8
fecha _ para	-8
fecha limite	-7
feel	9
feel .	-11
feel _ $	13
feet	-9
feliz	-32
feliz _ de	-10
feliz cumple	-5
feliz dia	-18
feliz dia de	-10
fell	20
fell _ _ scaffold	12
fell _ the	13
fell asleep	-8
fell in	7
fell in the	7
fell off the	6
fell on	11
feo	-16
feo _ la	-15
field	8
fiesta	-23
fight	10
fight _ _ dock	9
fight _ the	9
fight on	9
fight on the	9
fijese	-11
fijese $	-6
fijese que	-6
fil	26
filed	5
fill	-17
fill _ _ $	-9
filming	27
filo	-8
fin	-15
fin _ la	11
fin _ mes	9
fin de	5
fin de mes	9
final	20
final $	-6
final _ _ $	12
final del	-10
final written	26
finally	-37
finally $	-11
finally _ _ $	15
finally _ my	-7
finally _ the	-16
finally fixed	-11
finally got	21
finally got the	-6
find	-7
find _ $	-10
find _ who	7
find out $	-6
find out who	7
fine _ _ $	-15
fine for	28
finger	54
finger in	15
fingers	8
fingers at	6
finish	16
finish _ _ $	15
finish _ route	5
finish the	15
finish the route	5
fire _ _ this	-5
fire _ for	-7
fire _ the	19
fire drill	-8
fire me for	-5
fired	24
fired .	14
fired _ $	-24
fired _ _ out	15
fired _ _ the	13
fired _ i	8
fired _ my	-5
fired _ the	31
fired for	25
fired me	-16
fired me $	-24
fired my	-10
fired up	-10
firing	9
firma	40
firma $	6
firma _ _ de	-14
firma _ tarjeta	-5
firma la	-17
firma la tarjeta	-5
firmado	-16
firmamos $	10
firman	9
firman $	12
firmar	-8
firmar $	13
firmar _ _ de	-22
firmar _ papel	-15
firmar un	-16
firmar un papel	-15
firmaron	38
firmas	-7
firmas _ _ $	27
firme	21
firme $	65
firme _ _ $	19
firme _ _ el	-24
firme _ _ y	7
firme _ hoja	-7
firme la	-15
firme que	6
firme un	-8
firmo	11
firmo $	-23
firmo _ _ $	33
firmo _ no	10
firmo o	10
firmo o no	10
first	-16
first $	6
first _ $	-12
first _ _ is	14
first _ not	-11
first aid	14
fishing	-5
fix my	14
fix the	-6
fixed	-19
flat	-26
floor	-14
floor $	-6
flu	-18
flyer	-18
flyer _ _ $	-7
flyer and	-6
flyers	16
flyers $	26
flyers on	-6
folders	39
folks	-8
folks at	-8
followed	30
followed _ _ the	14
followed me	18
food	-17
food $	-7
foot	10
foot $	-12
for	-15
for 2	6
for _ $	6
for _ .	19
for _ 1	8
for _ _ $	-6
for _ _ .	42
for _ _ about	25
for _ _ and	-22
for _ _ at	10
for _ _ does	-7
for _ _ got	7
for _ _ i	13
for _ _ in	-14
for _ _ is	10
for _ _ its	7
for _ _ last	-7
for _ _ now	-7
for _ _ of	-7
for _ _ on	11
for _ _ said	8
for _ _ sign	13
for _ _ so	-11
for _ _ the	7
for _ _ up	-6
for _ _ us	9
for _ _ your	7
for _ a	14
for _ and	27
for _ baby	-8
for _ car	-7
for _ card	-8
for _ crew	13
for _ hours	20
for _ out	11
for _ same	-10
for _ the	-8
for _ to	20
for _ union	6
for _ vote	-6
for _ week	10
for _ write	-6
for a	-45
for a car	-7
for a card	-8
for a write	-6
for all	-6
for all of	-6
for attitude	25
for being	21
for employee	7
for it	8
for it $	10
for me	-8
for me $	-7
for me to	13
for my	-25
for organizing	-17
for our	6
for real	-6
for real $	-6
for signing	11
for talking	36
for talking to	19
for the	-22
for the same	-10
for the union	-6
for them	-6
for this	-13
for this $	-5
for wearing	13
for wearing a	14
foreman	30
foreman said	15
foreman told	20
forgot	-13
forgot _ $	5
forgot _ _ $	-5
forgot _ _ at	-5
forgot my	-8
forklift	12
forklift $	28
forklift _ _ $	8
forklift _ me	14
forklift hit	14
forklift hit me	14
form	-17
forma	-9
foto	-9
foto _ la	-11
foto de	11
fotos	17
found	19
found _ _ the	19
found _ in	12
found a	17
found out	-13
four	11
framing	-5
free	-20
free $	-6
free lunch	-5
freeway	7
freeway $	7
freezer	18
freezer _ _ $	49
frente	13
frente a	13
friday	23
friday _ _ $	26
friday and	13
friday i	-8
friend	-9
friends	24
frijoles	-11
frijoles _ se	-7
frio	-17
from	-8
from 38	12
from 38 to	10
from _ .	8
from _ _ $	-41
from _ _ and	12
from _ _ the	6
from _ _ to	40
from _ _ with	-7
from _ coming	-7
from _ house	17
from _ i	-12
from _ no	-19
from _ rally	-11
from _ they	7
from corporate	-14
from dietary	-7
from housekeeping	7
from last	-12
from laundry	6
from me	-25
from my	-7
from my house	17
from receiving	13
from school	12
from the	-20
from the rally	-11
front	14
front _ _ $	10
front desk	9
front of	5
fryer	7
fryer oil	7
fue	-20
fue _ _ $	-6
fue _ _ dia	17
fue _ _ en	6
fue _ _ y	6
fue _ la	-14
fue _ luz	-18
fue _ ultimo	17
fue a	-14
fue a la	-13
fue de	7
fue la	-8
fue la luz	-18
fue mi	9
fue mi ultimo	17
fue y	-17
fuego	-18
fuera	26
fuera $	25
fuera _ $	24
fuera a	-9
fuerte	17
fuerte $	-7
fuerza	9
fuga	37
fuga de	37
fui	-8
fui _ _ y	-8
fui _ la	-15
fui a	-17
fui al	-8
fuimos	15
fuimos _ la	17
fuimos a	17
fuimos a la	17
full	40
full $	19
full time	38
fun	-12
funeral	-6
funny	20
futbol	-16
fyi	-7
gafete	-8
gafete $	-5
gafete _ _ $	9
gafete _ _ abre	10
gafete _ no	10
gafete y	-20
gafete ya	10
gafete ya no	10
gana $	-9
gana _ union	22
gana la	22
gana la union	22
gana un	-8
ganamos	-9
ganamos _ queja	-6
ganamos la	-6
ganamos la queja	-6
ganaron	-16
ganaron $	-8
ganas	-32
ganas $	-7
ganas _ _ $	-25
ganas de	-25
gano	-15
gas	17
gas $	-12
gas .	27
gas _ $	-11
gas station $	-5
gasolina	-25
gasolina _ _ $	-6
gate	5
gate $	26
gato	-17
gave	-11
gave _ _ to	-8
gave _ a	-12
gave me	-12
gave me a	-12
gave me the	5
ged	-18
gente _ $	-14
gente _ _ se	16
gente _ la	20
gente buena	-26
gente buena $	-26
gente de	19
georgia	-7
gerente	35
gerente _ _ $	15
get	-76
get _ $	-15
get _ _ $	12
get _ _ back	-6
get _ _ i	5
get _ _ it	-10
get _ _ or	5
get _ _ the	-22
get _ at	-14
get _ if	6
get _ in	-6
get _ of	-7
get _ out	-6
get _ the	-6
get a	-16
get hurt	6
get it	-6
get it $	-6
get me	-18
get out	9
get out of	-8
get to	-10
gets	-19
gets _ $	-9
gets a	-9
getting	-22
getting _ _ i	7
getting _ _ me	-7
getting _ of	-7
getting fired	8
getting rid	-7
getting rid of	-7
gimnasio	-25
girl	33
give _ a	-10
give _ the	14
give him	7
give me	-9
give me a	-10
give the	13
give us	-12
give you	8
given	9
given $	9
giving _ the	-10
glad	-19
glad im	-9
glove	-5
gloves	-13
gm	12
gm $	7
go $	29
go _ $	16
go _ _ $	10
go _ _ im	-7
go _ _ the	-19
go _ a	-9
go _ by	-17
go _ school	13
go _ the	-13
go _ to	-7
go _ today	-7
go early	-7
go early today	-7
go for	9
go in	-14
go round	-19
go to	23
go to school	13
goal	-7
god	7
god $	23
god _ _ $	-10
goes	16
goes _ the	18
goes to	18
goes to the	18
going _ $	-29
going _ _ if	6
going _ _ to	-6
going _ and	10
going _ at	5
going _ my	16
going _ the	5
going _ to	-5
going _ us	7
going call	13
going miss	-6
going on	-7
going rain	-6
going to	-6
going vote	19
golpe	-16
golpearon	6
golpes	17
gone	100
gone $	56
gone .	39
gone _ they	15
good	-52
good $	-8
good _ $	-18
good _ _ me	-18
good _ to	-9
good morning	-19
good people	-7
gorra	-28
got	87
got 2	-28
got 3	-8
got _ .	19
got _ _ .	48
got _ _ a	-8
got _ _ at	-19
got _ _ back	-8
got _ _ by	9
got _ _ cut	-6
got _ _ for	22
got _ _ from	-15
got _ _ i	5
got _ _ in	-6
got _ _ job	-8
got _ _ now	-7
got _ _ on	-19
got _ _ out	7
got _ _ she	-19
got _ _ that	20
got _ _ the	37
got _ _ today	19
got _ a	14
got _ and	-20
got _ at	-6
got _ bad	-11
got _ boot	9
got _ by	21
got _ cables	-8
got _ email	13
got _ fan	-15
got _ for	-11
got _ from	-19
got _ go	8
got _ in	6
got _ job	-8
got _ lol	56
got _ my	5
got _ new	-16
got _ numbers	-15
got _ of	8
got _ off	7
got _ on	18
got _ out	-26
got _ text	20
got _ the	-6
got _ to	7
got _ up	36
got _ with	15
got a new	-16
got a text	20
got back	8
got called in	-11
got called to	15
got cut	-5
got detained	12
got fired	-8
got fired for	-9
got in	10
got in my	10
got it	-13
got jumper	-8
got jumper cables	-8
got let	8
got let go	8
got me	27
got me $	32
got moved	-8
got moved to	-7
got my	-14
got off	-7
got our	9
got out	-13
got suspended	8
got that	-7
got the	5
got the boot	9
got to	-5
got us	-33
got written	6
got written up	6
got your	-10
gps	33
grab	-6
grabadora	21
grabando	32
grabar	-21
grabbed	7
grabbed _ _ and	8
grabbed _ arm	8
grabbed my	8
grabbed my arm	8
grabs	-8
gracias	-60
gracias $	-26
gracias _ _ $	-11
gracias _ el	-5
gracias por	-23
gracias por el	-5
grados	-27
grandma	-10
grandma _ _ in	-7
grandpa	-13
gratis	-24
gratis $	-12
gray	5
great	-13
green	6
green _ $	9
green card	12
green card $	13
grill	-13
gripa	-6
grita	-8
grita $	-8
gritaron	5
grito	10
group	19
group $	7
group _ $	9
group chat	16
grua	9
grua _ _ carga	31
grua _ la	31
grupo	-5
grupo _ _ $	10
grupo _ wasap	6
grupo _ whatsapp	5
grupo de wasap	6
grupo de whatsapp	5
guantes	11
guantes $	26
guantes _ _ $	-12
guard	15
guard is	9
guarda	8
guarderia	17
guardia me	-5
guardias	13
guardias $	19
guatemala	21
guatemala $	21
guest	9
guests	14
gun	49
gun $	13
gun on	6
gusta	-18
gusta _ _ $	-9
gusto	-18
gusto $	-6
guy	17
guy _ _ parking	6
guy _ _ the	21
guy _ a	18
guy in the	6
guy is	-13
guy w	-6
guy w the	-6
guys	35
guys _ _ out	-8
guys _ _ the	24
guys _ the	-25
guys _ vests	20
guys are	-10
guys at	15
guys in	30
guys in vests	20
guys think	-11
guys want	-7
gym	-8
h2a	17
ha	-11
ha _ _ la	9
ha _ nada	-6
ha llegado	6
habia	10
habia _ _ $	-17
habia un	-6
habia una	41
habla	-7
habla _ _ $	-11
hablando	-25
hablando $	-8
hablando con	-8
hablar	-32
hablar $	17
hablar _ _ $	-13
hablar _ _ en	-18
hablar _ _ manager	18
hablar _ de	-15
hablar _ el	-8
hablar _ por	-7
hablar a	7
hablar a la	15
hablar con	-28
hablar con el	-8
hablar de	-6
hablar del	-7
hablar en	-12
hable	35
hable _ el	6
hable en	9
hablo	18
hablo $	11
hace	-14
hace _ $	18
hace _ _ el	7
hace _ anos	7
hace _ si	-8
hace anos	-11
hace en	-7
hacemos	33
hacemos $	33
hacen	-26
hacer	-14
hacer _ _ $	-15
hacer _ la	-10
hacer _ un	-13
hacer la	-14
haciendo	26
haciendo _ _ $	18
haciendo una	11
had	-17
had _ $	9
had _ _ $	-8
had _ _ attack	18
had _ _ the	-18
had to sign	-7
hagamos	11
hagamos _ $	11
hagamos caso	11
hagamos caso $	11
hagan	-11
hago $	15
hago _ _ $	11
hago _ me	-6
hago si	-8
hago si me	-6
haha	-38
haha $	-34
hair	-22
hair $	-11
half	-15
half _ _ $	-11
hall $	-6
hall was	19
han	-16
hand	21
hand _ flyers	-15
hand _ my	6
hand _ the	6
hand on	13
hand over	6
hand over my	6
handing	16
hands	7
hanging	15
happen	5
happened	-19
happening	8
happens	-14
happy	-15
happy birthday	-10
hard _ $	-7
hard on	-5
has	-26
has _ $	10
has _ _ $	7
has _ _ in	-7
has _ list	13
has a	8
has a list	13
has been	-8
has no	-29
has the	9
has to	-11
hasta	-22
hasta _ $	-16
hasta _ 7	-8
hasta la	-18
hasta las	-13
hasta las 7	-8
hasta me	-22
hasta que	44
hat	-17
hate	-10
have _ _ $	-28
have _ _ .	8
have _ _ for	5
have _ _ here	8
have _ _ they	-7
have _ of	9
have _ pay	6
have _ sign	-13
have a	-8
have any	-11
have the	14
have to	-14
have to pay	6
have to sign	-13
having	8
hay	23
hay _ $	-24
hay _ _ $	35
hay _ _ con	22
hay _ _ el	17
hay _ _ la	-11
hay _ _ las	21
hay _ _ no	11
hay _ _ para	-11
hay _ _ por	-7
hay _ _ todos	-10
hay _ abajo	20
hay _ con	60
hay _ desde	6
hay _ en	15
hay _ es	-7
hay _ me	-7
hay _ pagar	-9
hay _ que	-18
hay _ y	27
hay alguien	9
hay dinero	-21
hay dinero $	-21
hay dios	12
hay dios $	15
hay donde	-5
hay dos	47
hay forma	-8
hay humo	26
hay mucho	-6
hay nadie	13
hay problema	-8
hay que	-22
hay que pagar	-9
hay un	27
hay una	-12
hay uno	11
haya	-12
haya _ $	-9
he	50
he _ $	12
he _ .	27
he _ _ $	9
he _ _ .	-6
he _ _ at	-9
he _ _ i	10
he _ _ me	7
he _ _ my	35
he _ _ that	-17
he _ _ the	-9
he _ _ to	12
he _ _ w	12
he _ a	-15
he _ all	9
he _ back	12
he _ en	11
he _ find	9
he _ his	9
he _ if	-12
he _ it	23
he _ me	55
he _ my	9
he _ on	9
he _ tell	-9
he _ the	13
he _ to	-20
he _ up	-6
he _ us	-24
he does	-9
he got	7
he grabbed	6
he had	-10
he has	7
he is	-7
he just	-21
he keeps	15
he knows	15
he offered	8
he offered me	8
he put	-6
he said $	30
he said .	27
he says	23
he sent	13
he showed	-7
he touched	8
he touched me	8
head	-20
head $	7
head _ $	-9
heading	-7
hear	-5
hear _ $	-5
heard theyre	-7
heart	7
heat	-6
heat _ $	13
heat stroke	25
heater	-8
hecho	-12
hecho $	-7
hed	-9
hell	-13
helmet	-8
help	-6
help $	-8
help _ _ my	7
helped	-6
her	43
her $	-6
her _ $	10
her _ .	-6
her _ _ $	-6
her _ _ .	-12
her _ _ she	-9
her _ and	11
her _ is	20
her job	8
here	30
here $	43
here _ $	-8
here _ _ and	-7
here _ _ they	6
here _ and	6
here _ in	-9
here _ the	9
here anymore	30
here w	15
hermana $	13
hermano	15
hes	7
hes _ $	-12
hes _ _ $	-7
hes _ _ .	-16
hes _ _ it	-5
hes _ _ me	7
hes _ call	13
hes _ for	7
hes fine	-15
hes going call	13
hes gone	20
hes got	9
hey	-24
hey _ _ from	6
hey its	5
hi	-6
hi _ _ from	-9
hi _ is	8
hi its	-9
hi this	8
hi this is	8
hice	5
hicieron	33
hicieron _ $	-24
hicieron un	11
hiding	13
hiding _ the	13
hiding in	13
hiding in the	13
hielo	-25
hielo $	-8
hielo _ el	-10
hija	-7
hija _ _ que	13
hija me	-7
hijo	-23
hijo $	-6
hijo _ _ me	5
hijo del	5
hijo en	-13
hijos	11
hijos $	20
him	8
him $	26
him _ _ $	-6
him _ was	-8
him on	-15
himself	-9
himself _ _ truck	-15
himself _ new	-15
himself a	-15
himself a new	-15
hired	7
his	-10
his _ $	8
his _ _ $	-15
his _ _ me	12
his _ _ the	-10
his _ and	11
his _ at	10
his _ in	-6
his hand	9
historia	-10
hit	21
hit _ $	19
hit _ _ $	37
hit _ _ when	-8
hit _ up	-12
hit a	34
hit me	28
hit me $	20
hit me up	-11
hit my	-9
hit the	-14
hizo	20
hoja	12
hoja de	20
hold	-17
hold _ let	-9
hold up	-10
hold up let	-9
holding	24
hombre	6
home	40
home $	31
home .	-5
home _ $	8
home _ _ $	-5
home at	-11
home w	16
honduras	-14
honduras $	-13
honestly i	17
hoodie	17
hora	-22
hora $	-11
hora _ _ junta	-5
hora _ en	5
hora es	-7
hora es la	-5
horario	19
horario $	35
horario _ _ $	-29
horario _ _ otra	-16
horario _ le	11
horario y	-6
horarios	-8
horas	7
horas $	25
horas _ $	-10
horas _ a	23
horas _ en	18
horas _ la	-15
horas en	6
horas en el	6
horas o	12
horas y	-31
horrible	-8
horrible $	-8
hospital $	-48
hospital _ _ me	9
hot	23
hot _ _ the	-7
hotel	7
hotel $	-32
hotel _ _ $	30
hour _ the	7
hours	13
hours _ _ $	35
hours _ _ check	-7
hours _ cut	-5
hours _ signing	-6
hours _ to	-15
hours for	-6
hours for signing	-6
hours got	-5
hours got cut	-5
house	19
house $	12
house _ $	-10
housekeepers	8
housekeeping	23
how	-14
how _ _ know	18
how _ _ vote	19
how _ do	-6
how _ going	19
how _ i	-15
how _ she	33
how do	-7
how do i	-6
how does	20
how im	16
how im going	19
how long	-6
how many	-9
how much	-8
hoy	68
hoy $	65
hoy .	26
hoy _ _ $	20
hoy _ _ en	-8
hoy _ _ las	17
hoy _ _ ultimo	17
hoy _ _ ya	6
hoy _ con	-31
hoy _ dieron	11
hoy _ el	-22
hoy _ hay	-16
hoy _ mi	17
hoy con	-6
hoy el	-6
hoy en la	5
hoy fue	17
hoy fue mi	17
hoy me	46
hoy me dieron	11
hoy y	38
hr	49
hr _ $	13
hr _ _ and	-8
hr _ _ down	13
hr _ _ in	7
hr _ asked	20
hr _ me	9
hr _ my	11
hr at	8
hr girl	16
hr lady	-18
hrs	-5
hubo	-16
hubo _ en	-8
huele	16
huele $	-10
huelga	-38
huelga $	-8
huelga _ _ $	-10
huelga de	-5
huelga en	-6
huesped	21
huespedes	-19
huevo	-10
humanos	6
humanos $	-5
humanos _ _ el	14
humanos _ _ que	-5
humanos _ lo	19
humanos me	17
humanos por	19
humanos por lo	19
humo	22
hung	6
hung up	6
hurt _ i	7
husband	19
husband _ _ a	20
i	-30
i $	-8
i _ $	12
i _ .	27
i _ 3	-14
i _ 4	18
i _ _ a	15
i _ _ about	12
i _ _ and	-12
i _ _ at	-7
i _ _ baby	6
i _ _ be	-6
i _ _ before	-5
i _ _ but	-7
i _ _ cards	-5
i _ _ days	-9
i _ _ do	5
i _ _ dr	14
i _ _ for	-6
i _ _ getting	-15
i _ _ have	-9
i _ _ he	-7
i _ _ here	23
i _ _ i	14
i _ _ if	-13
i _ _ in	-13
i _ _ it	-7
i _ _ its	41
i _ _ job	17
i _ _ know	15
i _ _ meeting	-7
i _ _ my	-6
i _ _ name	21
i _ _ newborn	5
i _ _ night	-11
i _ _ of	-16
i _ _ off	-6
i _ _ on	-12
i _ _ one	-7
i _ _ papers	-6
i _ _ pin	7
i _ _ sign	-17
i _ _ so	-9
i _ _ that	-9
i _ _ the	-15
i _ _ they	-6
i _ _ up	-6
i _ _ was	21
i _ _ we	-15
i _ _ your	-5
i _ a	20
i _ about	14
i _ all	-7
i _ at	19
i _ be	-13
i _ but	-9
i _ check	-12
i _ even	-9
i _ feel	22
i _ fired	-9
i _ for	6
i _ from	34
i _ get	-10
i _ have	-6
i _ her	-15
i _ home	-6
i _ i	46
i _ if	-12
i _ im	6
i _ in	-11
i _ it	12
i _ make	-6
i _ my	-17
i _ need	-6
i _ no	-12
i _ off	-10
i _ or	-9
i _ out	-27
i _ sign	-7
i _ sleep	14
i _ so	25
i _ something	13
i _ take	35
i _ talking	-8
i _ terminated	23
i _ that	-10
i _ the	-7
i _ there	7
i _ theyre	-6
i _ think	5
i _ to	-15
i _ trust	-7
i _ up	9
i _ want	36
i _ who	7
i _ work	28
i _ wrong	17
i _ your	-9
i already	-21
i been	-16
i bring	-7
i can	-15
i can make	-6
i cant	39
i cant sleep	14
i could	-7
i count	-6
i count $	-6
i didnt	12
i do	19
i do $	12
i do if	-7
i dont	16
i dont have	-6
i dont think	-8
i dont trust	-7
i dont want	14
i eat	-5
i found out	-13
i gave	-11
i give	5
i give him	7
i got	23
i got 3	-8
i got fired	-9
i got my	-21
i got no	-8
i got the	21
i guess	-7
i had	16
i had to	20
i hate	-12
i have a	-10
i have to	-15
i heard	20
i heard theyre	-7
i know	30
i lost	17
i love	-12
i mean	-7
i miss	-6
i missed	-7
i need	-8
i need to	-11
i never	-10
i put	-12
i put the	-7
i read	-10
i said	-22
i sat	-6
i saw	-9
i say	9
i say $	12
i say who	9
i see	-12
i sign	47
i sign $	8
i spoke up	9
i still	-9
i still get	-7
i think	37
i think i	53
i told	-29
i told my	-22
i took	18
i turn	-11
i want	5
i was	54
i was in	10
i was there	7
i went	62
i went to	24
i will	-7
i wont	-10
i wore	13
i wore the	13
i work	-20
i wrote	29
i9	13
iba	13
ice	28
ice _ _ the	10
ice _ the	31
ice on	6
ice thing	-5
ideas	-12
ideas $	-12
idk	19
if	-21
if _ _ $	-9
if _ _ anything	15
if _ _ drop	8
if _ _ go	-15
if _ _ im	6
if _ _ me	-13
if _ _ to	14
if _ _ yes	8
if _ all	-15
if _ dont	9
if _ ever	-11
if _ go	8
if _ is	9
if _ keep	10
if _ need	-7
if _ sign	-20
if _ vote	7
if i	12
if i go	9
if i keep	10
if i sign	-11
if im	12
if my	-6
if the	6
if theres	-7
if they	-31
if this	11
if we	-9
if we all	-15
if we vote	7
if you	-10
if you need	-7
if your	23
iglesia	-6
iglesia $	13
iglesia a	-9
ignore	10
ignore _ $	6
igual	-20
igual $	-12
igual _ _ $	-7
ilegal	6
ilegal $	9
ill	-27
ill _ _ $	-19
ill _ _ but	-8
ill _ _ the	8
ill _ the	-8
ill _ you	12
ill be	-13
ill bring	-9
ill do	9
illegal	12
im	-23
im _ $	9
im _ .	27
im _ _ $	-40
im _ _ .	14
im _ _ er	9
im _ _ for	14
im _ _ im	17
im _ _ it	-12
im _ _ march	-11
im _ _ schedule	16
im _ _ so	-8
im _ _ the	7
im _ _ work	-7
im _ a	-8
im _ and	26
im _ but	14
im _ fired	8
im _ from	-8
im _ in	-17
im _ it	12
im _ mad	-25
im _ my	-14
im _ on	12
im _ the	19
im _ to	7
im _ up	-7
im _ vote	19
im _ w	-8
im a	-8
im at	-29
im at the	-23
im being	20
im bleeding	18
im bringing	-6
im coming	-7
im cramping	7
im done	-8
im getting	7
im going	24
im going vote	19
im gone	-7
im in	-7
im in a	-6
im in the	18
im leaving	-11
im not	19
im not a	6
im off	15
im off the	16
im on	30
im on the	10
im out	20
im out $	11
im out of	-5
im scared	15
im scared $	-7
im so	-24
im talking	6
im the	-11
im tired	-8
imaginese	-15
immediately	22
immigration	28
immigration $	-7
in $	11
in _ 14	38
in _ 90s	-11
in _ _ $	-10
in _ _ .	-13
in _ _ after	10
in _ _ and	-13
in _ _ at	-8
in _ _ dont	21
in _ _ for	6
in _ _ from	13
in _ _ had	-8
in _ _ i	-11
in _ _ in	6
in _ _ it	-20
in _ _ just	-12
in _ _ last	-10
in _ _ lot	16
in _ _ no	-8
in _ _ now	-11
in _ _ of	-6
in _ _ on	20
in _ _ room	37
in _ _ sign	-13
in _ _ since	19
in _ _ the	-15
in _ _ theres	21
in _ _ they	-5
in _ _ today	9
in _ _ truck	11
in _ _ union	-5
in _ _ was	-6
in _ _ who	-15
in _ _ you	7
in _ a	-7
in _ breakroom	-6
in _ building	5
in _ car	-15
in _ company	33
in _ cooler	13
in _ dept	-8
in _ er	15
in _ eye	13
in _ eyes	11
in _ i	-7
in _ its	-22
in _ life	-8
in _ linen	5
in _ lobby	9
in _ locker	13
in _ lot	6
in _ managers	7
in _ me	-5
in _ meeting	7
in _ my	-11
in _ office	11
in _ on	8
in _ plant	-9
in _ pocket	-6
in _ row	-5
in _ says	-8
in _ so	-15
in _ to	-10
in _ truck	7
in _ union	-19
in _ van	7
in _ you	-8
in a	26
in a company	24
in a row	-5
in by	-7
in for	-9
in front	5
in front of	5
in her	21
in here	28
in here $	28
in laundry	-6
in law	-10
in my	27
in my car	-15
in my dept	-8
in my life	-7
in my locker	18
in my pocket	-6
in my truck	17
in one	14
in our	-7
in person	-8
in person $	-8
in sheet	6
in texas	-6
in the	84
in the 90s	-11
in the breakroom	-6
in the building	5
in the cooler	13
in the er	15
in the linen	5
in the lobby	9
in the locker	-6
in the lot	6
in the managers	7
in the office	11
in the plant	-9
in the truck	-10
in the union	-14
in there	-8
in there $	-11
in this	7
in tmrw	6
in today	-11
in together	-14
in trailer	25
in vests	20
in w	-8
ingles	-13
ingles $	-9
ingles _ $	-6
ingles _ _ se	9
ingles y	-6
inmigracion	28
inmigracion $	35
inscripcion	-11
inside	16
inspector	18
inspector _ _ the	11
inspector _ and	6
inspector y	23
instagram	-11
instead	5
insulin	-7
insulina	13
insurance	15
insurance $	24
insurance for	-9
interesa	-13
interesa _ _ $	-11
interested	-14
interested $	-10
internet	-13
interroga	-7
into	18
into _ $	17
into _ _ $	6
into _ _ with	5
into _ rack	9
into a	6
into the	16
into the rack	9
investigan	16
investigation	21
ir	-22
ir $	-17
ir _ $	-7
ir _ _ $	19
ir _ bano	7
ir _ la	-6
ir a	-6
ir a la	-10
ir al	7
ir al bano	7
is	-14
is _ $	35
is _ _ $	-24
is _ _ a	-8
is _ _ all	15
is _ _ and	18
is _ _ for	-9
is _ _ in	-11
is _ _ laundry	8
is _ _ me	-7
is _ _ my	7
is _ _ or	-7
is _ _ percent	8
is _ _ round	-19
is _ _ she	-15
is _ _ talk	13
is _ _ the	-10
is _ _ they	11
is _ _ to	-10
is _ _ us	19
is _ _ way	-8
is _ _ who	8
is _ a	-13
is _ and	-10
is _ at	-7
is _ by	7
is _ down	27
is _ for	-16
is _ from	8
is _ go	-21
is _ illegal	-6
is _ in	-14
is _ it	7
is _ last	6
is _ legal	-9
is _ my	11
is _ normal	24
is _ of	-8
is _ off	20
is _ on	-7
is _ one	16
is _ real	-10
is _ right	-8
is _ to	14
is _ us	37
is at	23
is coming	12
is dead	-28
is dead $	-28
is doing	-18
is down	-10
is down $	-10
is empty	12
is empty $	12
is full	-9
is getting	5
is giving	7
is going	24
is here	22
is here $	14
is in	-15
is it	-27
is it $	-10
is it legal	-8
is killing	-9
is killing me	-9
is locked	-17
is not	-21
is numb	8
is numb $	8
is on	-13
is out	-14
is out of	-7
is ready	-9
is ready $	-9
is scared	-18
is she	-13
is short	13
is standing	10
is stuck	5
is that	-28
is that a	-6
is that real	-10
is the	10
is the boss	7
is there	14
is there $	11
is there a	-6
is this	13
is what	17
isnt on	9
it	-34
it $	-11
it .	9
it _ $	-20
it _ .	22
it _ 6	-6
it _ _ $	-22
it _ _ .	-9
it _ _ a	12
it _ _ ask	27
it _ _ give	10
it _ _ hours	16
it _ _ is	8
it _ _ it	-7
it _ _ on	-6
it _ _ the	-12
it _ _ this	-5
it _ _ to	-16
it _ _ what	15
it _ a	7
it _ and	5
it _ for	-7
it _ got	-6
it _ like	-8
it _ my	5
it _ on	6
it _ send	-12
it _ the	-24
it _ they	22
it and	7
it down	-8
it for	21
it in	-26
it in the	-7
it legal	-8
it legal to	-5
it on	-7
it on the	-7
it out	-8
it says	13
it they	20
it til	7
it to	-8
it to the	-10
it true	-5
it was	-24
it was a	-6
it wasnt	11
itll	-9
its	-9
its _ $	-18
its _ _ $	7
its _ _ day	-6
its _ _ in	-6
its _ _ of	-15
its _ _ phone	9
its _ _ there	-12
its _ a	-6
its _ hot	7
its _ in	11
its _ last	-6
its _ my	-17
its a	17
its about	8
its cold	-11
its going	-7
its just	-6
its me	-13
its me from	-7
its my	-14
its my last	-6
its purple	-8
its so	14
its so hot	14
its the	15
ive	11
ive never	-7
ja	-11
ja $	-11
jabon	-7
jack	20
jacket	21
jacket at	10
jackie	-13
jackie $	-13
jaja	-159
jaja $	-89
jaja _ $	-9
jaja _ _ $	-19
jajaja	-42
jajaja $	-24
jalo	25
jammed	-7
jardin	-10
jefa	6
jefe _ _ la	-15
jefe _ de	-13
jefe _ la	-22
jefe _ que	-15
jefe dice que	-8
jefe me	19
jeje	-17
jeje $	-17
jerome	7
jewelry	-6
job	21
job $	-6
job .	-7
job _ $	19
job _ _ $	16
job back	-9
job back $	-6
job in	-8
jobs	-7
join	-11
jojo	5
joke	-13
joke $	-6
jubilo	-16
jubilo en	-13
judge	-5
juego	-15
jueves	-37
jueves $	-19
juguetes	-24
july	-11
jumper	-8
jumper _ im	-8
jumper cables	-8
jumper cables im	-8
june	-7
june $	-6
junio	-21
junio $	-19
junior	-20
junta	-6
junta $	-16
junta _ _ $	-7
junta _ _ a	9
junta _ _ del	-6
junta _ _ manana	7
junta _ las	9
junta a	9
junta a las	9
junta del	-7
junta me	-5
junta y	11
juntar	-6
juntas	-6
junto	-9
junto a	-8
juntos	-8
juro	-9
jury	-37
jury duty	-37
just	7
just _ $	-29
just _ _ $	-33
just _ _ know	9
just _ _ of	6
just _ _ she	10
just _ _ the	-6
just _ _ to	19
just _ _ up	30
just _ _ what	7
just _ by	-16
just _ me	-10
just _ off	-10
just _ to	8
just _ up	13
just _ you	-5
just asking	-6
just because	-5
just dont	-15
just fired	-23
just fired me	-21
just got	46
just me	9
just need	8
just put	8
just the	16
just to	-6
just told	9
just told me	7
just walked	-18
just walked by	-18
just want	16
just wondering	-6
justo	14
justo _ _ los	21
justo donde	20
kansas	-12
keep	21
keep _ $	34
keep _ _ $	-12
keep _ _ on	9
keep _ or	-10
keep _ posted	-16
keep _ up	17
keep asking	21
keep it	-6
keep my	-5
keep the	-8
keep them	-13
keeps	25
keeps _ _ $	14
keeps _ me	-15
keeps saying	6
kept	6
kept _ $	6
keyed	18
keyed _ car	18
keyed my	18
keyed my car	18
keys	6
kid	-8
kidding	-5
kidding $	-5
kids	-10
kids $	-6
kids _ _ school	10
kids _ in	7
kids _ to	13
kids go	13
kids go to	13
kill	10
kill floor	7
killing	-11
killing me	-10
kim	-24
kinda	-12
kitchen $	-9
kitchen _ _ its	5
kmart	-6
knife	31
knife _ the	23
knife _ they	7
knives	-14
know	57
know $	21
know _ $	6
know _ _ did	27
know _ rights	-7
know _ signed	-6
know _ you	8
know how	-9
know i	-12
know i signed	-6
know if	-11
know what	17
know why	8
know why $	8
know your	-7
know your rights	-7
l	-6
l $	-5
la 1	-9
la 55	-14
la _ $	26
la _ .	-33
la _ 14	-19
la _ 2	-22
la _ 3	9
la _ 4	-6
la _ _ $	11
la _ _ .	-13
la _ _ 2	-5
la _ _ 40	-26
la _ _ a	28
la _ _ ahora	-23
la _ _ al	15
la _ _ anoche	-9
la _ _ bien	-26
la _ _ bus	-8
la _ _ cambio	-10
la _ _ castigo	6
la _ _ de	24
la _ _ dijo	-12
la _ _ dos	8
la _ _ en	8
la _ _ entonces	-11
la _ _ era	-26
la _ _ es	-15
la _ _ esta	-10
la _ _ estabamos	16
la _ _ firmar	11
la _ _ hablo	37
la _ _ hay	16
la _ _ horas	-25
la _ _ humanos	16
la _ _ jueves	-6
la _ _ la	11
la _ _ le	-20
la _ _ les	-8
la _ _ llevaron	9
la _ _ los	-24
la _ _ manager	12
la _ _ manana	15
la _ _ me	-13
la _ _ mentira	-9
la _ _ mi	-23
la _ _ montacargas	-10
la _ _ no	-7
la _ _ nomas	11
la _ _ nos	33
la _ _ nosotros	26
la _ _ para	8
la _ _ por	-17
la _ _ que	24
la _ _ quien	-6
la _ _ rato	18
la _ _ salon	-5
la _ _ se	-13
la _ _ seguro	-8
la _ _ si	27
la _ _ son	7
la _ _ tiene	16
la _ _ todo	10
la _ _ todos	-11
la _ _ trabajo	12
la _ _ tu	-10
la _ _ un	9
la _ _ vez	-17
la _ _ y	29
la _ _ ya	-14
la _ _ yo	-14
la _ a	-35
la _ ahorita	49
la _ al	-31
la _ antes	-6
la _ con	-22
la _ cuando	-7
la _ de	-19
la _ desde	6
la _ despues	20
la _ dice	25
la _ donde	23
la _ el	13
la _ empieza	-6
la _ encima	23
la _ era	-15
la _ es	-19
la _ estoy	11
la _ hace	25
la _ hasta	-8
la _ hay	22
la _ hoy	6
la _ jaja	-26
la _ la	24
la _ le	33
la _ les	8
la _ lo	-15
la _ los	14
la _ me	-32
la _ mi	-19
la _ negra	14
la _ ni	-6
la _ no	-7
la _ nos	9
la _ nueva	-8
la _ o	-21
la _ otra	-17
la _ para	-6
la _ pasada	9
la _ planta	-9
la _ por	23
la _ porque	31
la _ que	53
la _ recursos	16
la _ rh	32
la _ rota	18
la _ semana	-6
la _ si	11
la _ sin	14
la _ te	-6
la _ tiene	-13
la _ vez	-6
la _ vino	29
la _ yo	-18
la administradora	5
la agencia me	13
la alarma	-6
la alarma de	11
la antiguedad	-7
la aplicacion	22
la app	-14
la banda	14
la basura	-11
la bateria	-9
la bebe	-12
la bebe $	-12
la cabeza	5
la cabeza $	14
la cama	8
la camara	-12
la camioneta	-17
la camioneta de	-17
la camisa	14
la camiseta	-8
la cara	19
la cara $	20
la carga	31
la carta	-13
la carta de	7
la casa	-13
la casa $	-24
la casa y	20
la cocina	-20
la cocina $	-13
la cocina jaja	-7
la cocina y	7
la compania	15
la compania $	-7
la cuadrilla	45
la cuenta	15
la cuide	-8
la cuota	-6
la de	40
la de la	8
la de recursos	16
la de rh	32
la despidieron	20
la direccion	-7
la directora	8
la directora que	11
la duda	-10
la duda $	-7
la empresa	12
la enfermera	11
la entrada	12
la entrada $	26
la escalera	7
la escalera y	16
la escuela	-18
la escuela de	12
la espalda	-7
la esquina $	-6
la familia	-16
la fiesta	-10
la firma	11
la firma $	12
la foto	-6
la gasolina	-6
la gente	-22
la gente $	-16
la grua	18
la historia	-10
la hoja	12
la hoja de	22
la huelga	-16
la iglesia	-6
la iglesia $	13
la iglesia a	-9
la inscripcion	-11
la junta	19
la junta $	5
la junta del	-7
la junta me	-5
la junta y	15
la lavanderia	-6
la ley	-14
la liga	-9
la linea	15
la linea $	24
la linea 2	-11
la lista	-12
la lista de	-29
la lista negra	14
la llamada	-18
la llamada $	-6
la llamada de	-11
la lluvia	-9
la lonchera	-12
la loteria	-19
la luz	-12
la luz $	-13
la luz y	-8
la maestra	-17
la manana y	-6
la mano	58
la mano en	30
la manta	-7
la maquina	27
la maquina de	-9
la marcha	-13
la marcha $	7
la matanza	7
la mesa	13
la mesa $	13
la mia	-12
la migra	-10
la migra $	-11
la migra en	13
la migra era	-8
la migra esta	9
la misma	-15
la mitad	-9
la multa	-9
la muneca	16
la musica	-5
la nieve	-12
la nina	-13
la noche	15
la noche $	-13
la noche y	25
la novela	-10
la nueva	-28
la nurse	6
la obra	22
la oficina	27
la oficina $	7
la oficina .	-6
la oficina por	-8
la oficina y	-11
la olla	28
la onda	-11
la otra	-14
la otra $	-7
la otra planta	-9
la otra vez	-6
la paga	-7
la parada	-12
la parada $	-6
la pelicula	-7
la pelicula de	-7
la pena	-9
la pila	-13
la planta	11
la planta $	24
la planta de	-6
la policia	36
la policia $	12
la policia porque	16
la posada	-18
la primera	-9
la proxima	-8
la puerta $	10
la puerta de	-15
la puerta y	13
la pulga	-11
la que	23
la que se	17
la queja	-6
la quincena	-10
la receta	-11
la receta $	-8
la renta	-16
la reunion $	-5
la risa	-10
la rodilla	24
la sala	21
la sala de	21
la salida	21
la salida $	8
la salsa	-21
la salsa $	-18
la secadora	28
la semana pasada	10
la senora	5
la senora de	-7
la senora que	15
la supervisora	9
la supervisora $	10
la supervisora me	7
la tarima	9
la tarjeta	-37
la tele	-22
la troca	42
la troca y	34
la union	-17
la union $	-12
la van	42
la van $	6
la van de	-7
la van del	14
la vea	-16
la ventana	-13
la vida	26
la vida $	26
la visa	17
la zanja	28
labor board	-6
ladies	-13
ladies in	-12
lado	16
lado _ $	17
lado este	12
lados	-10
lady	-18
laid	7
laid off	7
lake	-7
landed	10
landed on	10
landlord	-20
landlord is	6
largo	-7
las 10	-5
las 3	-20
las 3 $	-10
las 4	-9
las 5	22
las 5 $	27
las 6	-19
las 6 $	-9
las 7	-17
las 8 $	-6
las 9	27
las 9 me	11
las _ $	-19
las _ _ $	20
las _ _ el	-23
las _ _ en	-13
las _ _ las	-21
las _ _ me	-10
las _ _ mi	9
las _ _ no	-8
las _ _ que	18
las _ a	22
las _ con	-9
las _ de	-29
las _ del	11
las _ desde	23
las _ diario	19
las _ en	-8
las _ estan	-10
las _ la	12
las _ los	-15
las _ me	6
las _ que	-20
las _ se	-6
las _ y	32
las _ ya	-21
las alarmas	11
las cajas	17
las de	-17
las firmas	29
las gracias	5
las horas	5
las llantas $	-9
las llaves	18
las llaves $	20
las mamas	10
las manos	35
las mesas	-25
las mujeres	29
las noticias	-8
las noticias que	-6
las que	6
las rodillas	-21
las senoras	7
las sillas	-10
las sillas de	-9
las sodas	-6
las sodas $	-6
las tarjetas	30
las tarjetas $	26
las trailas	16
last	-12
last _ $	-12
last _ _ $	-10
last _ _ i	6
last _ _ now	6
last _ i	6
last check	10
last job	-6
last month	-6
last time	-10
last week	11
lastima	14
lastimo	-8
late	-36
late $	-24
late .	6
late _ _ $	13
late _ that	-6
late _ the	-7
later	-17
later $	-7
laugh	-11
laughing	-28
laughing $	-13
laundry	17
lavadora	-10
lavadora $	-7
lavanderia	-21
lavanderia $	-11
lave	-18
lave $	-18
law	-26
lawyer	10
lawyer for	10
lbs	-9
le	70
le _ $	-57
le _ _ $	14
le _ _ a	-13
le _ _ al	-16
le _ _ de	-11
le _ _ el	9
le _ _ en	30
le _ _ la	-21
le _ _ mano	11
le _ _ mi	-18
le _ _ no	-27
le _ _ numero	-7
le _ _ que	12
le _ _ y	-6
le _ a	-43
le _ agua	-24
le _ dos	12
le _ la	48
le _ las	17
le _ mi	39
le _ que	10
le _ sentido	20
le _ su	-6
le _ todo	-6
le _ tu	10
le _ un	39
le aviso	-12
le aviso $	-8
le cayo	25
le contesto	-12
le cuento	-7
le da	-7
le di	-19
le dieron	-5
le digas	-6
le digas a	-6
le dije	-35
le dije a	-22
le dijeron	17
le dijeron que	23
le dijo	34
le dijo a	24
le dio	39
le dio un	23
le echaron	-15
le hago	-10
le llega	-17
le llego	31
le pagaron	-7
le pregunte	-13
le pregunto	-6
le puedo	-12
le quedo	-14
le toca	-14
le va	32
le va a	32
lead _ _ o	-7
lead _ que	-8
lead dice	-8
lead dice que	-8
lead said	-11
lead si	-7
leaflets	17
leak	15
learn	11
leave	17
leave $	13
leave _ _ $	20
leave _ _ he	10
leave _ camp	10
leave _ said	8
leave _ the	-8
leave and	8
leave and said	8
leave for	-9
leave it	-5
leave the	22
leave the camp	10
leaving _ $	-8
leaving _ _ $	12
lee	-13
left	-40
left _ _ on	-9
left _ the	10
left my	-14
leftovers	-6
legal	-30
legal $	-15
legal to	-5
legs	19
lei	-19
lei que	-8
lejos	-7
lenta	-37
leo	-8
les	23
les _ $	-10
les _ _ la	6
les _ _ los	-25
les _ a	-41
les _ que	30
les _ si	-10
les dije	-8
les dijeron	8
les dijeron que	23
les llevo	-6
les texteo	-7
les voy	-10
les voy a	-10
let	8
let _ $	31
let _ _ early	-12
let _ _ the	-18
let _ call	11
let go	21
let go $	31
let him	-15
let me	18
let me go	16
let us	-13
letrero	-8
lets	-15
letter	-10
letter _ the	-6
letter from	-8
letters	24
letting	6
levanta	-12
ley	-19
ley _ a	-11
leyo	28
leyo el	8
libras	-13
libras $	-7
license	9
lider	17
lider _ la	35
lider a	11
lideres	16
lie	8
lie $	-8
life	-7
life $	-17
lift	16
liga	-12
light	-10
like	-33
like _ _ $	-29
like _ _ .	-7
like _ min	7
like a	-16
like now	8
like this	-7
like you	-9
limite	-7
limpia	29
lina	15
line	44
line $	-12
line 3	11
line _ _ for	-19
line _ _ the	13
line _ and	9
line _ down	-29
line _ lol	20
line is	-11
line is down	-10
line lead	13
linea $	12
linea 2	-12
linea 2 $	-6
linea _ $	-12
linea _ _ y	-17
linea _ el	9
linen	5
linen room	5
lines	-8
lines _ the	-8
link	-24
liquido	13
list	-17
list $	-14
list _ the	-8
list for	-8
list for the	-8
list of	-7
lista $	-14
lista _ _ $	15
lista _ _ que	7
lista _ los	15
lista de	-6
lista de los	15
lista negra	14
little	-14
live	-11
live _ _ manager	-12
live _ the	-6
llama	14
llama _ _ $	25
llama a	22
llamada	-30
llamada $	-6
llamada de	-11
llamamos	-6
llaman	-12
llaman _ _ oficina	-8
llaman _ la	-8
llaman a la	-8
llamar	21
llamar _ _ $	16
llamar a	17
llamaron	27
llamaron a	7
llanta	8
llantas	-12
llantas $	-9
llaves	23
llaves $	16
llega	-26
llega la	-19
llegado	6
llegamos	-10
llego	-8
llego _ $	-11
llego _ _ $	-22
llego _ _ el	-13
llego _ _ no	23
llego _ _ y	11
llego _ carta	7
llego _ de	-8
llego _ que	36
llego a	10
llego carta de	-8
llego el	-19
llego la	18
llego la carta	7
llego tarde	-13
llego tarde $	-11
llegue	8
llegue _ $	-6
llegue a	14
lleno	-14
lleno $	-7
lleva	-28
lleva _ _ $	-9
lleva el	-8
lleva la	-7
llevamos	10
llevan	17
llevar	-14
llevar _ _ $	-9
llevar el	-9
llevaron	28
llevaron _ $	14
llevaron _ _ de	12
llevaron la	9
lleve	-7
llevo	13
llevo _ $	15
llevo _ _ $	-9
llevo _ _ sin	7
llevo _ _ y	-16
llevo _ anos	8
llevo _ semanas	7
llevo a	-25
llorando $	-8
llorando _ _ bano	7
llorando _ el	9
llorando en	9
llorando en el	9
llover	-13
llover $	-12
llovio	-9
llueve	-20
lluvia	-21
lluvia _ se	-8
lmao	-18
lmao $	-14
lo _ $	-63
lo _ .	-17
lo _ _ $	60
lo _ _ como	-10
lo _ _ de	24
lo _ _ el	15
lo _ _ en	19
lo _ _ me	-9
lo _ _ mi	-9
lo _ _ que	-10
lo _ _ tarjeta	11
lo _ a	-6
lo _ con	25
lo _ de	12
lo _ dije	33
lo _ dijo	-12
lo _ el	-12
lo _ me	-8
lo _ mi	21
lo _ por	9
lo _ que	-6
lo _ se	-17
lo _ si	11
lo _ sindicato	15
lo _ todo	-11
lo _ y	-6
lo corren	8
lo de	-8
lo del	14
lo del sindicato	15
lo firme	18
lo juro	-6
lo mejor	8
lo mismo	-20
lo necesito	9
lo puede	-13
lo que	-17
lo que dije	33
lo que dijo	-12
lo que me	-8
lo que se	-11
lo vieron	10
lo voy	-6
lo voy a	-6
load	18
loads	-6
loan	-11
lobby	31
lobby _ la	19
lobster	-11
lobster $	-11
loca	-12
local $	9
lock	5
lock _ doors	13
lock the	13
lock the doors	13
locked	46
locked _ $	48
locked _ _ the	7
locked _ in	7
locked _ out	7
locked in	-12
locked us	11
locker	16
locker $	20
locker que	9
locker room	7
locker y	15
lockers	-7
lockers $	-10
lockers _ _ $	6
logo	-6
lol	-23
lol $	-50
lol .	56
lol _ .	-6
lol _ _ $	-9
lol _ _ even	14
lol not	21
lonche	-10
lonche $	6
lonchera	-22
long	-18
longer	21
look	-9
look _ _ $	6
look _ it	6
look at	-9
looking	7
looking _ _ $	10
looking for	6
los	-8
los 2	-12
los _ $	-34
los _ _ $	18
los _ _ .	-20
los _ _ a	10
los _ _ de	-9
los _ _ el	6
los _ _ en	39
los _ _ la	13
los _ _ las	7
los _ _ les	11
los _ _ lo	-11
los _ _ me	-10
los _ _ no	12
los _ _ que	-10
los _ _ se	-7
los _ _ si	14
los _ _ tienen	-15
los _ _ van	15
los _ _ ven	-11
los _ a	9
los _ de	24
los _ desde	7
los _ en	-43
los _ firmamos	18
los _ firmaron	10
los _ fuimos	17
los _ hablan	-7
los _ jaja	-5
los _ la	-27
los _ me	-9
los _ noche	-9
los _ por	42
los _ que	-21
los _ sin	-15
los _ solos	14
los _ son	-5
los _ y	54
los brazos	18
los carros	8
los choferes	-6
los cuchillos	-8
los de	-18
los de la	-27
los de noche	-9
los del	-10
los frijoles	-6
los guardias	9
los horarios	-8
los huespedes	-19
los mensajes	-10
los miercoles	-7
los miercoles en	-7
los ninos	-10
los nombres	32
los nombres de	15
los nombres y	11
los ojos	64
los otros	6
los papeles	14
los pasaportes	22
los pies	-13
los policias	-10
los que	43
los que firmamos	18
los que firmaron	10
los que fuimos	17
los que hablan	-7
los suben	8
los temporales	-16
los uniformes	34
los volantes $	18
lose the	6
loss	22
loss prevention	22
lost	10
lost _ fingers	-8
lost _ job	30
lost _ the	-6
lost a	5
lost in	-8
lost in the	-6
lost my	17
lost my job	30
lot	44
lot $	39
lot _ $	7
loteria	-19
love	-20
love _ _ $	-14
luck	-12
luck $	-11
luego _ $	-8
luego _ que	-10
luis	19
lunch	41
lunch $	55
lunch .	6
lunch _ $	8
lunch _ in	-11
lunch _ the	5
lunch bag	-11
lunes	-5
lunes $	-36
lunes _ $	-10
lunes _ _ $	19
lunes _ _ de	18
lunes me	24
lupe	8
luz	-36
luz $	-21
luz _ el	-16
luz en	-16
luz y	-8
ma	-15
machine	18
mad	-19
mad $	-32
made	-5
made it	-13
madre	20
maestra	-17
maintenance	-20
make _ _ $	6
make _ to	-7
make it	-10
make it to	-7
make them	8
makes	-14
making	12
making me	12
mal	13
mal $	18
mala	10
mala _ $	-13
maleta	-7
malo	-7
mama	-35
mama $	-6
mama _ $	-6
mama _ el	-6
mama a	-12
mama en	-6
mama en el	-6
mamas	10
mami	-18
mami $	-9
man	-26
man $	-8
man _ got	-23
man _ the	-7
man in	13
manager	58
manager $	9
manager _ _ me	-10
manager _ _ over	13
manager _ _ to	-10
manager _ a	13
manager _ me	-9
manager _ no	-6
manager _ said	-8
manager asked	-19
manager que	8
manager says	11
manager y	-6
managers _ $	23
manana _ el	-7
manana es	-19
manana es el	-7
manana no	9
manana y	-6
manda	-44
manda _ _ $	-19
manda _ _ de	-11
manda el	-20
manda la	-9
mandan	-20
mandando	-6
mandar	13
mandar _ _ $	14
mandar a	12
mandaron	22
mandaron _ _ a	-16
mandaron _ _ casa	25
mandaron _ a	7
mandaron _ la	13
mandaron para	13
mandaron para la	13
mandatory	-16
mandatory $	-9
mandatory overtime	-5
mando	41
mando _ _ que	16
mando _ de	28
mando mensaje	19
maneja	10
manejando $	8
maneje	-9
mangle	9
manguera	10
manny	41
mano	52
mano _ $	22
mano _ la	30
mano el	-7
mano en	30
mano en la	30
manos	35
manta	-7
mantenimiento	-38
mantenimiento $	-14
many	-22
many _ $	-12
maquina	27
maquina de	-9
marcador	6
march	-10
march $	-8
marcha	-16
marcha $	7
marcus	8
maria	29
maria _ _ security	16
maria _ w	16
maria out	16
maria out w	16
mariachi	-16
mariachi _ $	-16
marido	7
martes	-23
martes $	-7
marzo	-11
mas	-9
mas $	20
mas _ _ $	-10
mas _ que	-25
mas _ yo	-11
mas que	-11
mas que yo	-11
mask	22
mask _ $	22
mata $	16
matan	-17
matanza	7
matanza _ _ $	9
matar	-6
match	28
mato	20
matter	-6
may	-8
mayo	-16
mayo $	-16
mayordomo	44
mayordomo $	38
mayordomo _ que	5
mayordomo dijo	5
mayordomo dijo que	5
me	99
me $	30
me _ $	24
me _ .	-5
me _ 2	-18
me _ 500	10
me _ _ .	-12
me _ _ 2	-7
me _ _ 3	6
me _ _ 4	-50
me _ _ 5	-8
me _ _ a	27
me _ _ again	-24
me _ _ al	-13
me _ _ at	22
me _ _ badge	5
me _ _ bolsa	12
me _ _ brazo	31
me _ _ cafe	-17
me _ _ caja	7
me _ _ car	9
me _ _ card	-6
me _ _ carro	6
me _ _ carta	7
me _ _ como	11
me _ _ con	-17
me _ _ contrato	25
me _ _ cuarto	-28
me _ _ cuenta	15
me _ _ de	-12
me _ _ decir	20
me _ _ del	-31
me _ _ despues	6
me _ _ dia	10
me _ _ dias	36
me _ _ el	12
me _ _ en	-21
me _ _ es	11
me _ _ ese	-44
me _ _ espalda	-8
me _ _ family	-11
me _ _ freezer	26
me _ _ from	-28
me _ _ gafete	-21
me _ _ gate	-29
me _ _ gracias	5
me _ _ hablar	-19
me _ _ horario	13
me _ _ hoy	38
me _ _ husband	-5
me _ _ i	-8
me _ _ if	9
me _ _ im	8
me _ _ in	-17
me _ _ ir	-8
me _ _ jaja	-8
me _ _ la	12
me _ _ las	-10
me _ _ lead	-6
me _ _ leave	15
me _ _ licencia	-15
me _ _ list	-6
me _ _ llamada	-16
me _ _ llantas	15
me _ _ locker	-25
me _ _ lonchera	-11
me _ _ lot	8
me _ _ luz	-10
me _ _ mano	37
me _ _ manos	35
me _ _ marzo	-11
me _ _ matar	-16
me _ _ me	-8
me _ _ mi	-8
me _ _ my	12
me _ _ nada	-9
me _ _ names	10
me _ _ ni	28
me _ _ no	10
me _ _ nuevo	-14
me _ _ numero	-9
me _ _ o	11
me _ _ of	9
me _ _ off	-28
me _ _ office	-14
me _ _ one	-8
me _ _ otra	-13
me _ _ otro	-9
me _ _ pago	19
me _ _ papel	-23
me _ _ paquete	-15
me _ _ para	-13
me _ _ pecho	25
me _ _ peor	-12
me _ _ perro	7
me _ _ pies	-6
me _ _ pistola	8
me _ _ plan	-12
me _ _ por	47
me _ _ porque	18
me _ _ prueba	9
me _ _ puerta	19
me _ _ punto	12
me _ _ que	46
me _ _ recursos	-19
me _ _ renta	-11
me _ _ reporte	-10
me _ _ risa	-6
me _ _ rodilla	11
me _ _ rodillas	-21
me _ _ route	8
me _ _ se	17
me _ _ semana	7
me _ _ shift	-5
me _ _ si	-16
me _ _ sueno	-21
me _ _ take	10
me _ _ techo	-22
me _ _ telefono	27
me _ _ thing	9
me _ _ thursday	-13
me _ _ to	14
me _ _ tobillo	7
me _ _ trabajo	-13
me _ _ traer	-17
me _ _ turno	-23
me _ _ tus	13
me _ _ un	16
me _ _ una	40
me _ _ veces	-5
me _ _ vez	19
me _ _ who	15
me _ _ write	9
me _ _ wrong	-5
me _ _ y	-25
me _ _ you	-6
me _ a	15
me _ about	-12
me _ after	-6
me _ again	-18
me _ al	-9
me _ algo	-6
me _ at	-25
me _ bien	-16
me _ cambiar	-5
me _ chance	9
me _ con	-12
me _ contra	17
me _ cuando	-16
me _ cubrir	-8
me _ dar	21
me _ del	37
me _ dice	18
me _ el	-12
me _ en	28
me _ encima	5
me _ es	13
me _ esperando	14
me _ falta	9
me _ for	12
me _ gente	7
me _ hacer	8
me _ hasta	25
me _ horas	-12
me _ hours	-29
me _ hoy	26
me _ i	26
me _ if	-14
me _ im	-24
me _ in	34
me _ la	25
me _ las	27
me _ last	11
me _ lo	-15
me _ los	12
me _ mal	-16
me _ mandar	15
me _ mas	18
me _ me	15
me _ mejor	-17
me _ mensaje	19
me _ morir	8
me _ my	-23
me _ name	13
me _ now	10
me _ o	10
me _ otra	19
me _ overtime	-15
me _ papeles	9
me _ para	-20
me _ por	29
me _ puedo	-7
me _ que	-23
me _ quien	15
me _ recoge	13
me _ risa	-15
me _ said	12
me _ salir	-15
me _ something	6
me _ the	-5
me _ they	-8
me _ this	-10
me _ ticket	-12
me _ tres	16
me _ turno	13
me _ un	-11
me _ una	20
me _ up	15
me _ warning	12
me _ what	18
me _ work	13
me _ y	51
me _ yo	10
me _ you	27
me _ youre	-6
me a	-31
me about	-20
me acaba de	6
me acaba el	-9
me acaban	7
me acaban de	7
me acusan	26
me acusan de	26
me after	13
me after i	12
me again	8
me agarro	-7
me agarro el	-21
me all	11
me all the	11
me amenazo	17
me amenazo con	14
me and	-20
me and my	-9
me anda	7
me asaltaron	20
me at	-25
me at the	-28
me avento	22
me avento una	14
me back	13
me back $	9
me bajaron	-10
me bajaron de	28
me baje	-13
me botaron	21
me botaron del	21
me but	10
me by	11
me by the	10
me cai	11
me cai de	-23
me calle	10
me calle o	10
me cambiaron	10
me cambiaron al	-16
me cancelaron	28
me canse	-9
me canse de	-7
me cayo	-29
me cayo una	9
me cobran	-25
me come	10
me come in	14
me compre	-18
me corren	-6
me corrieron	29
me corrieron $	40
me cortaron la	-10
me corto	-12
me deja	6
me dejan salir	-17
me dejaron una	12
me despidieron	31
me dicen	23
me dicen por	7
me dicen que	18
me dieron	21
me dieron $	-23
me dieron el	10
me dieron las	5
me dieron ticket	-12
me dijeron	14
me dijeron que	-16
me dijo	38
me dijo $	7
me dijo que	-7
me dijo y	16
me dio	11
me dio un	13
me down	-11
me down for	-7
me duele	-26
me duelen	-15
me echaron	53
me encanta	-20
me encanta $	-20
me encerre	-18
me encerro	10
me encerro en	10
me enseno	-12
me enseno a	-12
me entregaron	18
me entro	10
me escupio	52
me espero	-17
me esta	39
me for	-30
me for a	-16
me for this	-5
me from	10
me fue	12
me fue la	9
me go	35
me grito	10
me gusta	-18
me gusto	-6
me habla	-6
me hablo	9
me hace	13
me hand	6
me hand over	6
me hicieron un	11
me hizo	32
me home	16
me how	-14
me i	5
me if i	6
me in the	-7
me interesa	-13
me interroga	-7
me into	5
me jalo	16
me jubilo	-16
me jubilo en	-13
me las	-20
me last	9
me laugh	-10
me llaman	-6
me llamaron	-12
me llamaron a	6
me llamo	-10
me llego	-21
me llego carta	-8
me llego el	-5
me llego la	7
me llevo	-11
me lo	-32
me lol	-6
me lol $	-6
me luck	-11
me luck $	-11
me manda	-42
me manda el	-20
me manda la	-9
me mandan	-8
me mandaron	27
me mando	50
me mando mensaje	19
me mata	-11
me matan	-17
me meto	-8
me meto en	-6
me mordio	15
me movieron	-5
me muero	-32
me muero $	-15
me muero de	-6
me muero por	-11
me n	-6
me obligaron	20
me obligaron a	20
me of	16
me off	-6
me ofrecieron	-6
me on	-20
me on the	-18
me out	-10
me pagaron la	7
me pego	24
me pego el	19
me pelaron	7
me perdi	-16
me pidio	-30
me pidio el	-14
me podrian	-13
me poncharon	15
me poncharon las	15
me ponen	-17
me preguntan	-7
me preguntaron	9
me preguntaron si	17
me pregunto	26
me presente	21
me pueden	-21
me pueden cambiar	-5
me pueden hacer	-6
me pueden quitar	-10
me pusieron	61
me pusieron en	8
me pusieron falta	9
me puso	19
me quedaron	-21
me quede	-37
me queme	6
me quiere	-6
me quieren	33
me quieren dar	14
me quieren en	-9
me quiero	-16
me quiero morir	8
me quiso	31
me quita	6
me quitaron	33
me quitaron el	7
me quito	16
me quito el	20
me quito las	-9
me sacaron	32
me saco por	12
me salio	-21
me saque	-17
me siento	-14
me sign	11
me sigue	-12
me siguio	29
me siguio hasta	29
me sit	9
me so	17
me sonrio	-21
me straight	15
me straight up	15
me suspendieron	17
me terminaron	22
me terminaron el	22
me that	-5
me the	12
me think	-8
me tiene	15
me tienen	10
me tienen en	7
me tiraron	8
me tiro	25
me tiro la	24
me to	8
me to my	12
me toca	-25
me toco	-20
me toco el	-33
me today $	17
me tome	36
me tomorrow	-8
me tumbaron	-14
me up	-27
me up $	-10
me urge	-10
me va	13
me va a	10
me voy	-10
me voy a	-27
me w	10
me w the	10
me what	6
me when i	8
me when youre	-8
mean	12
mean for	22
media _ $	9
medio	-24
mediodia	34
mediodia $	34
meet	-17
meet _ at	-13
meet me	-12
meeting	7
meeting $	-28
meeting .	9
meeting _ _ .	5
meeting _ _ at	8
meeting _ _ them	-6
meeting _ hr	8
meeting _ i	-5
meeting and	-8
meeting w	12
meeting w hr	5
mejor	-26
mejor $	-17
mejor _ $	-6
mejor me	5
mejor no	9
memes	-13
memphis	-6
menos	-13
mensaje	-24
mensaje $	-14
mensaje _ _ no	6
mensaje de	10
mensajes _ que	-6
mentira	12
merito	-7
merito _ $	-6
merry	-7
mes	-29
mes _ $	-16
mes _ _ $	-8
mes pasado	-14
mesa $	13
mesas	-25
meses	22
meses $	12
meses _ _ $	7
message	-6
messages	-10
messed	-7
met	25
meterme	-6
meterme $	-6
metiendo	10
metieron	7
metieron a	7
metio	-13
metio _ _ de	15
metio el	-11
meto	-8
meto _ _ $	-8
meto en	-6
mexico	5
mexico si	6
mi	-22
mi $	50
mi _ $	-9
mi _ .	-20
mi _ _ $	53
mi _ _ .	-8
mi _ _ a	-19
mi _ _ como	-11
mi _ _ conmigo	-10
mi _ _ de	-19
mi _ _ del	25
mi _ _ el	-20
mi _ _ esta	10
mi _ _ le	-7
mi _ _ llego	-17
mi _ _ lo	-11
mi _ _ mando	12
mi _ _ me	11
mi _ _ no	24
mi _ _ otra	14
mi _ _ policia	-13
mi _ _ pregunto	-19
mi _ _ que	28
mi _ _ quien	-8
mi _ _ salio	13
mi _ _ seguro	-7
mi _ _ va	-6
mi _ _ ya	6
mi _ _ yo	-16
mi _ a	7
mi _ anda	-19
mi _ asi	-7
mi _ conmigo	-12
mi _ cuando	-9
mi _ del	-11
mi _ despues	10
mi _ dia	13
mi _ dice	-20
mi _ dieron	-6
mi _ en	-29
mi _ es	-37
mi _ esta	16
mi _ estuvo	18
mi _ hasta	10
mi _ jaja	-13
mi _ la	28
mi _ lo	22
mi _ me	-17
mi _ nuevo	17
mi _ por	27
mi _ que	14
mi _ saliendo	28
mi _ se	-14
mi _ semana	-7
mi _ tambien	7
mi _ trabajo	-15
mi _ y	23
mi abuela	-6
mi abuelo	-6
mi amiga	7
mi apartamento	9
mi bebe	-13
mi carro	16
mi carro $	20
mi casa	32
mi casa $	10
mi casa a	13
mi caso	-6
mi celular	29
mi cheque	9
mi comadre	8
mi compadre	6
mi companero	19
mi cunado	-9
mi esposo y	-16
mi firma	12
mi gafete	8
mi gafete ya	10
mi hermana	15
mi hermana $	15
mi hermano	18
mi hija	-7
mi hija me	-7
mi hijo	-33
mi hijo $	-6
mi hijo en	-13
mi jefe	29
mi lavadora	-6
mi lead	-7
mi locker	7
mi lonchera	-10
mi mama	-27
mi mama en	-6
mi me	-17
mi me dieron	-6
mi mujer	6
mi nombre	-11
mi numero	-11
mi otro	-11
mi otro trabajo	-11
mi patron	-8
mi perro	18
mi propio	-12
mi pueblo	-10
mi puerta	49
mi puerta $	51
mi puesto	-6
mi senora	-7
mi sobrino	14
mi social	8
mi suegra	-23
mi supervisora me	12
mi tambien	-14
mi tambien me	-14
mi tarjeta	10
mi telefono	-21
mi telefono $	-20
mi tio	-12
mi trabajo	-6
mi troca	5
mi turno	-8
mi ultima	24
mi ultimo	10
mi ultimo dia	13
mi vecina	-5
mi vecino	-14
mi vida	-6
mi voto	-6
mia	-8
mic	-17
microondas	-5
miedo	-27
miedo $	-21
miedo _ _ que	11
miedo _ lo	11
miedo de	24
miedo la	-12
miedo que	-11
miembro	-6
mientras	28
miercoles	-11
miercoles en	-7
might	-10
migra	-10
migra $	-11
migra _ la	14
migra en	13
migra en la	19
migra era	-8
migra esta	9
migracion	60
miguel	34
mijo	-11
mil	-23
min	-14
min $	-16
min ago	10
min late	13
min unpaid	-6
min unpaid $	-6
mind	-7
mine	-15
mine $	-23
mine _ _ $	7
minimum	-6
minimum wage	-6
minute	14
minutes and	-8
minutos	-33
minutos _ _ se	-16
minutos y	-16
mio	-12
mio $	-10
mira	-10
mire	-18
mis	8
mis _ en	14
mis companeros	16
mis cosas	24
mis cosas $	11
mis hijos	13
mis hijos $	22
mis ninos	-9
mis papeles	18
misa	-7
misma	-15
misma _ $	-15
mismo $	8
mismos	-8
miss	-17
missed	-11
mistake	-15
mitad	-9
mixed	-9
modo	-8
modo $	-7
mole	-25
mom	-35
mom $	-13
mom _ to	-7
mom is	-9
moms	8
moms _ $	13
monday	-12
money $	-15
monoxide	12
montacarga	28
montacargas	35
montacargas $	42
month	-37
month $	-18
month _ $	-6
month _ _ $	-5
month im	-10
months	9
morado	14
morado $	14
mordio	15
more	-19
more $	13
more _ _ im	-6
more _ _ the	-12
more _ me	-11
more _ on	-11
more than	-11
more than me	-11
morning	8
morning $	49
morning _ _ still	-7
morning _ he	-7
morning _ i	-6
morning and	-25
move	-13
move the	-8
moved	-10
moved _ to	-8
moved to	-10
movieron	-10
moving	-7
mr	14
mrs	-8
much	11
much for	27
muchacha	11
muchacha _ la	6
muchacho	43
muchacho de	16
muchachos	6
muchas	21
muchas _ $	21
mucho	-34
mucho _ el	-6
mucho _ la	-11
mucho en	-11
mucho en el	-6
muchos	-13
muelle	-12
muero	-32
muero $	-15
muero de	-6
muero por	-11
muerta de	-8
muerta en	10
muerte	-8
mujer	22
mujer $	14
mujeres	27
mujeres $	37
multa por	5
muneca	16
murio	-10
murio _ bateria	-9
murio _ telefono	-7
murio la	-9
murio la bateria	-9
murio mi	-6
music	-8
musica	-13
muy	-19
muy _ $	-6
my	26
my _ $	48
my _ .	15
my _ _ $	25
my _ _ .	-21
my _ _ a	10
my _ _ about	-7
my _ _ and	30
my _ _ at	-13
my _ _ by	10
my _ _ coming	6
my _ _ cut	-5
my _ _ dead	-29
my _ _ do	-6
my _ _ doing	-6
my _ _ fired	-11
my _ _ from	16
my _ _ go	-6
my _ _ going	10
my _ _ got	13
my _ _ he	13
my _ _ her	20
my _ _ i	-6
my _ _ im	22
my _ _ is	-24
my _ _ it	-13
my _ _ its	-16
my _ _ killing	-6
my _ _ law	-10
my _ _ lol	-5
my _ _ me	26
my _ _ morning	-7
my _ _ nights	6
my _ _ off	14
my _ _ out	-7
my _ _ run	17
my _ _ said	10
my _ _ signing	-9
my _ _ so	-13
my _ _ somebody	-9
my _ _ they	9
my _ _ today	22
my _ _ took	7
my _ _ up	15
my _ _ who	-19
my _ _ wont	7
my _ _ wrote	18
my _ address	6
my _ after	-6
my _ and	42
my _ are	-9
my _ asked	-8
my _ at	16
my _ back	5
my _ card	-15
my _ check	10
my _ come	-19
my _ crew	13
my _ day	-6
my _ doesnt	11
my _ every	-7
my _ for	-17
my _ from	26
my _ going	-6
my _ has	-7
my _ i	8
my _ if	14
my _ im	29
my _ in	11
my _ is	-51
my _ isnt	17
my _ job	-18
my _ know	-14
my _ license	11
my _ lost	-8
my _ made	7
my _ my	23
my _ n	8
my _ not	-6
my _ now	-28
my _ on	33
my _ out	9
my _ papers	37
my _ said	-12
my _ saturday	-9
my _ says	-8
my _ since	5
my _ so	-9
my _ this	10
my _ to	-13
my _ today	36
my _ told	8
my _ wants	19
my _ who	-13
my _ works	6
my ankle	5
my arm	-17
my arm and	8
my aunt	-9
my badge	-13
my bag	7
my boots	-17
my boss	35
my boss and	7
my boss know	-8
my brother	-10
my camera	-6
my camera $	-6
my car	29
my car $	10
my car and	10
my card	16
my cat	-6
my charger	-6
my check	12
my check and	11
my check every	-7
my chest	9
my contract	13
my cousin	-9
my crew	-9
my dad	-8
my daughter	-7
my daughter got	-8
my dept	-8
my dog	18
my door	10
my door $	15
my drivers	8
my drivers license	8
my eyes	23
my face	23
my family	16
my family $	16
my feet	-8
my finger	38
my foot	23
my god	25
my god $	25
my hand	25
my hand on	12
my hands	7
my head	-9
my hours	-9
my hours for	-6
my hours got	-5
my house	17
my husband	-14
my husband is	-7
my insulin	-7
my insurance	21
my insurance $	21
my job	25
my kids	11
my knee	-6
my last day	-6
my last job	-6
my lead	20
my lead said	-11
my life $	-7
my locker	18
my lunch	22
my manager	-5
my mom	-7
my moms	12
my name	10
my name isnt	9
my name on	7
my neighbor	-6
my number	-7
my old	-10
my old job	-10
my papers	5
my papers are	5
my pay	-26
my phone and	9
my pocket	-6
my porch	-15
my route	16
my schedule $	-11
my shift	-17
my shoes	-8
my shoulder	-15
my signature	12
my sister	-6
my social	6
my son	-12
my son got	-8
my stop	-6
my supervisor	9
my truck	7
my truck wont	-5
my uncle	-16
my vest	16
my w2	-6
my wallet	-8
my whole	6
my whole crew	13
my wife $	-7
my windshield	39
my wrist	8
myself	17
myself _ was	25
myself to	-6
n	13
n _ _ my	-20
n _ _ you	7
n _ i	9
n ill	7
n word	5
n:1	-95
n:10	35
n:11	34
n:12	63
n:2	-77
n:3	-176
n:4	-103
n:5	-51
n:6	-38
n:7	8
n:8	38
n:9	31
nada	-21
nada $	-30
nada _ _ $	-17
nada _ el	8
nada mas	9
nadia	-7
nadie	19
nadie $	5
nadie _ _ $	25
nadie _ ha	-8
nadie lo	-8
nadie me	35
nah	-17
nail	-11
name	12
name _ _ list	-15
name _ _ the	9
name _ on	9
name _ the	14
name isnt	9
name isnt on	9
name on	7
name on the	15
names	37
names $	13
names _ the	15
names and	16
navidad	-8
necesitan	7
need	-18
need $	-6
need _ $	-8
need _ _ the	-5
need _ _ to	-14
need _ know	27
need _ to	-6
need a	-12
need more	-5
need my	8
need someone	-6
need someone to	-6
need to	7
need to know	27
negotiate	-7
negra	14
neighbor	-9
nelson	-16
nervous	-7
never	-23
never _ $	-26
never _ .	13
never _ _ $	-6
never _ this	-9
never been	-10
never had	-10
never see	7
new	-67
new _ _ $	-14
new _ _ 2	-8
new _ he	-15
new _ in	-8
new guy	9
new manager	5
new one	-7
new truck	-15
news	-19
next	44
next _ _ and	27
next _ _ is	5
next to	7
next week	11
ni _ $	-6
ni _ _ la	18
ni _ a	27
ni _ ni	-16
ni me	18
ni modo	-8
ni modo $	-7
ni pio	-9
ni pio $	-9
ni una	-22
nice	26
nice $	16
nice _ $	-5
nice _ _ the	-11
nice today	-6
nieve	-14
night $	-5
night _ _ $	-7
night _ _ it	-11
night _ i	7
night off	-11
nights _ $	10
nina	-15
nino	-58
nino _ _ $	-28
nino _ calentura	-9
nino con	-12
ninos	-16
ninos $	-6
ninos _ $	6
ninos no	-12
ninos y	-7
no	-14
no $	-42
no .	-8
no _ $	16
no _ .	-11
no _ 1	-11
no _ _ $	-13
no _ _ .	-13
no _ _ dar	14
no _ _ desde	10
no _ _ dijo	8
no _ _ el	6
no _ _ en	-37
no _ _ entrar	17
no _ _ es	-11
no _ _ for	20
no _ _ go	10
no _ _ hasta	20
no _ _ he	17
no _ _ hoy	-7
no _ _ la	-6
no _ _ lo	5
no _ _ los	14
no _ _ mandar	15
no _ _ me	17
no _ _ mensaje	-13
no _ _ nada	-9
no _ _ nadie	-16
no _ _ ni	-6
no _ _ no	-25
no _ _ on	-10
no _ _ pero	7
no _ _ por	-9
no _ _ que	-41
no _ _ quien	-7
no _ _ right	15
no _ _ salir	8
no _ _ sentido	20
no _ _ show	7
no _ _ si	-7
no _ _ su	-10
no _ _ super	-13
no _ _ tengo	17
no _ _ to	-10
no _ _ trabajo	-8
no _ _ turno	32
no _ _ ya	10
no _ a	-36
no _ ahi	-17
no _ ahora	15
no _ alguien	-5
no _ and	10
no _ because	-11
no _ broma	23
no _ but	5
no _ clases	-11
no _ como	-6
no _ con	25
no _ da	18
no _ deja	-6
no _ dejan	58
no _ del	14
no _ dicen	23
no _ dieron	30
no _ digas	-6
no _ dinero	-21
no _ el	-20
no _ en	-10
no _ es	-11
no _ given	9
no _ hacer	13
no _ hay	-10
no _ in	7
no _ ingles	-8
no _ interesa	-8
no _ ir	-7
no _ is	12
no _ just	5
no _ la	-16
no _ llegado	6
no _ los	-9
no _ mas	26
no _ me	-17
no _ mi	-7
no _ nada	11
no _ nadie	13
no _ ni	39
no _ no	-20
no _ on	-13
no _ papeles	-17
no _ por	-14
no _ presente	15
no _ pueden	10
no _ que	22
no _ quien	-12
no _ quieren	18
no _ respirar	29
no _ right	-6
no _ salir	19
no _ ser	-13
no _ si	9
no _ the	-8
no _ they	15
no _ today	8
no _ todos	-6
no _ trabajo	9
no _ traer	-11
no _ verdad	10
no _ voy	-9
no _ y	11
no _ ya	-23
no aguanto	28
no aguanto $	17
no and	-8
no cabe	-21
no call	6
no call no	7
no contesta	11
no contesto	-11
no contesto es	-11
no de	-5
no entro	16
no era	20
no es	27
no es nada	21
no es verdad	10
no esta	19
no esta en	9
no estoy	-6
no firmo	-11
no firmo $	-11
no gloves	-10
no gracias	-11
no ha llegado	6
no hay	-18
no hay dinero	-21
no hay nadie	13
no he	-5
no hombre	-6
no le	-14
no le digas	-6
no lie	-8
no lie $	-8
no llego el	-14
no lo	-20
no longer	21
no match	24
no me	12
no me deja	-6
no me dejan	6
no me dicen	10
no me dieron	30
no me interesa	-8
no me presente	15
no me quieren	18
no more	7
no more $	13
no no	-5
no nos	51
no nos dejan	26
no one	15
no pay because	-11
no podemos traer	-11
no prende	-8
no problem	-10
no puedo	100
no puedo con	14
no puedo respirar	29
no pues	-6
no quiere	-6
no quiero	61
no quiero hacer	13
no reason	31
no reason $	8
no reason given	9
no regrese	20
no se	-12
no se que	10
no se si	16
no show	7
no show but	7
no siento	28
no sirve	-8
no te	11
no tenemos	-6
no tengo	-27
no tengo papeles	-8
no tiene	10
no tienen	-14
no to	7
no ve	9
no vengan	27
no veo	-7
no vi	-15
no vi el	-13
no voy	-15
no voy $	-7
no y	-18
nobody	8
nobody _ _ $	25
nobody _ it	-7
nobody is	22
noche	9
noche $	-17
noche y	25
nomas	-15
nomas _ $	-16
nomas _ _ a	-6
nomas _ mi	18
nomas a	26
nomas a mi	18
nomas con	-19
nomas me	11
nomas para	-6
nomas por	-18
nombre	-10
nombres	60
nombres _ _ las	12
nombres de	15
nombres y	19
nomina	-14
noon	8
noon $	27
nope	-15
normal	54
normal $	-22
nos	43
nos _ $	49
nos _ _ $	21
nos _ _ a	25
nos _ _ agua	20
nos _ _ de	18
nos _ _ el	-7
nos _ _ en	7
nos _ _ hasta	14
nos _ _ la	20
nos _ _ pasaportes	22
nos _ _ por	-12
nos _ _ si	11
nos _ _ todos	-8
nos _ _ uniforme	-12
nos _ _ video	-19
nos _ _ y	-23
nos _ a	23
nos _ con	7
nos _ del	7
nos _ el	-10
nos _ en	9
nos _ encerrados	16
nos _ la	-30
nos _ metiendo	10
nos _ por	-8
nos _ que	8
nos _ sacar	12
nos _ salir	8
nos _ tomando	14
nos _ un	-29
nos dan	-17
nos dejan	22
nos dejaron	-21
nos descansaron	14
nos dieron	-25
nos dijeron	11
nos dijeron que	11
nos estan	23
nos estan metiendo	10
nos estan tomando	14
nos fue	-6
nos hicieron	11
nos mandaron	-6
nos mata	12
nos presta	-6
nos presta el	-6
nos pueden	-6
nos pusieron	-25
nos quiere	19
nos quieren	-10
nos quitan	22
nos quitaron	-6
nos quitaron el	-6
nos quito	22
nos quito los	22
nos tienen	12
nos tienen encerrados	16
nos traen	55
nos tratan	-7
nos tratan $	-7
nos va	8
nos va a	6
nos vemos	-18
nose	-12
nosotros	15
nosotros $	15
nosotros _ $	-16
not	-33
not _ $	-15
not _ _ $	35
not _ _ anymore	7
not _ _ it	-8
not _ _ just	13
not _ _ nobody	-5
not _ _ one	-5
not _ _ the	-7
not _ im	-5
not _ in	-6
not _ though	21
not a	36
not even	9
not sure	-6
not the	-11
not to	11
nota	-18
note	12
note _ my	6
nothing	-34
nothing $	-13
nothing _ $	-17
nothing for	-7
nothing happened	-16
notice	23
notice $	17
noticia	-6
noticias	-11
noticias que	-6
novela	-12
now	35
now $	19
now _ _ $	10
now _ _ be	-11
now _ in	10
now _ on	15
now _ say	8
now and	7
now i got	6
now im	11
now im on	11
now my	6
now they	16
now they say	8
now we	-9
nuestras	28
nuestro	19
nuestros	12
nueva	-14
nuevo	24
nuevo $	14
nuevo _ _ $	-17
nuevo _ y	13
nuevo es	22
nuevos	-7
numb	8
numb $	8
number	-22
number for	-10
numbers	-15
numero	-27
numero _ _ $	20
numero _ la	-15
numero de	12
numero en	-22
numeros	-18
numeros _ _ loteria	-16
numeros _ la	-16
nunca	-49
nunca _ _ $	-22
nunca _ dieron	-29
nunca ha	-7
nunca me	-32
nunca me dieron	-29
nuts	-7
nyquil	-11
o	-15
o _ $	-23
o _ _ $	-42
o _ _ la	17
o _ a	6
o _ de	-6
o _ es	-7
o _ firmo	-11
o _ mi	-14
o _ que	-8
o _ se	-5
o _ vas	28
o el	-9
o es	-21
o hasta	-19
o me	10
o no	-29
o no $	-12
o no firmo	-11
o no se	-5
o nos	-8
o pay	9
o que	9
o que $	-7
o te	28
o te vas	28
obligaron	20
obligaron a	20
obra	22
ocupa	-22
ocupamos	18
ocupan	-7
ocupo	-9
ocupo abogado	6
odio	-10
of	18
of _ $	20
of _ _ $	38
of _ _ .	9
of _ _ and	-10
of _ _ at	-7
of _ _ before	27
of _ _ im	-7
of _ _ in	14
of _ _ on	-16
of _ _ real	-7
of _ _ signed	-8
of _ _ the	13
of _ _ they	-15
of _ _ w	7
of _ and	-7
of _ are	-10
of _ at	10
of _ day	-8
of _ home	15
of _ is	-7
of _ month	-13
of _ my	-6
of _ on	6
of _ schedule	-6
of _ that	20
of _ today	13
of her	11
of ideas	-7
of ideas $	-7
of it	-7
of it $	-7
of me	7
of me $	15
of my	-15
of the	-30
of the month	-13
of us	81
of us $	-17
of us are	-10
of us home	15
of you	-5
of your	-8
off	33
off $	36
off _ 3	-11
off _ _ for	22
off _ list	-8
off _ scaffold	12
off _ schedule	10
off _ the	16
off at	22
off at the	10
off my	9
off on	-27
off the	22
off the scaffold	12
off the schedule	10
offered	5
offered me	5
office	13
office $	7
office to	-9
oficina	27
oficina $	7
oficina .	-6
oficina _ _ $	8
oficina _ _ del	-11
oficina _ me	13
oficina por	-8
oficina y	-11
oficina y me	9
ofrecieron	-6
ohio	-13
oido	-7
oil	7
ojo	-6
ojos	64
ok	-37
ok $	-19
ok _ _ but	15
ok _ in	-5
ok i	-6
ok so	6
old	-20
old $	9
old job	-10
olla	28
olvida	12
olvido	-19
olvido la	-7
omg	-10
on	20
on $	15
on 3	-10
on _ $	-9
on _ .	19
on _ 3	11
on _ _ $	15
on _ _ .	-5
on _ _ about	-16
on _ _ and	20
on _ _ floor	-6
on _ _ for	-10
on _ _ home	7
on _ _ i	-11
on _ _ im	16
on _ _ it	-6
on _ _ my	7
on _ _ on	8
on _ _ one	-11
on _ _ side	13
on _ _ signs	-7
on _ _ street	-7
on _ _ the	24
on _ _ they	10
on _ _ to	22
on _ _ was	-8
on _ _ we	10
on _ _ week	6
on _ and	16
on _ bus	14
on _ committee	16
on _ couch	-6
on _ floor	-10
on _ flyer	-7
on _ for	19
on _ ground	12
on _ i	14
on _ is	-8
on _ line	8
on _ list	-21
on _ news	-8
on _ on	7
on _ one	6
on _ phone	-16
on _ picket	12
on _ roof	20
on _ route	16
on _ shift	-6
on _ since	6
on _ street	-11
on _ the	-7
on _ til	-14
on _ truck	-6
on _ tv	-10
on _ way	-8
on _ who	-7
on _ work	-15
on a	-36
on delivery	5
on instagram	-6
on it	39
on it $	8
on leave	13
on line	14
on line 3	11
on me	12
on me $	-5
on my	8
on my route	14
on my truck	-6
on one	5
on sunday	25
on the	17
on the committee	16
on the couch	-6
on the floor	-6
on the ground	12
on the line	9
on the list	-12
on the news	-8
on the phone	-8
on the picket	12
on the roof	7
on us $	-12
on what	-13
on your	-8
once	-21
once _ _ $	-12
onda	-24
onda _ _ $	-17
one	-21
one $	-10
one _ $	-14
one _ _ $	8
one _ _ i	6
one _ _ the	-5
one _ _ to	23
one _ each	-6
one _ one	27
one _ us	-8
one _ week	6
one by	19
one by one	19
one guy	8
one in	-15
one of	-9
one of us	-8
one on	9
one on one	9
one slice	-6
one slice each	-6
one who	10
ones	25
only	16
only _ $	30
only _ 2	-8
only took	-8
open _ _ $	-7
or	-13
or _ $	-18
or _ _ $	19
or _ _ a	-6
or _ done	6
or _ out	5
or get	12
or get out	5
or is	-7
or the	-8
or what	-5
orchard	10
orden	45
order	-8
oreja	28
oren	-17
oren por	-17
organizador	15
organizador $	18
organize	-9
organizer	16
organizing	-13
orgullo	-8
orgullosa	-20
orgullosa de	-20
osha	-20
osha 30	-17
osha _ $	-5
other	-27
other _ _ the	-25
others	17
otra	-37
otra $	-7
otra _ $	10
otra _ _ $	-6
otra _ _ el	-16
otra _ _ no	13
otra _ la	7
otra _ no	-6
otra _ nos	-8
otra _ por	9
otra _ y	-17
otra _ ya	26
otra bodega	-18
otra planta	-9
otra vez	-20
otra vez $	-11
otra vez la	7
otra vez no	-6
otra vez nos	-6
otra vez por	9
otra vez y	-12
otra y	15
otro $	-20
otro _ $	5
otro dia	14
otro trabajo	17
otros	6
otros _ _ la	8
our	30
our _ $	48
our _ _ .	-10
our _ _ the	9
our _ i	-22
our _ is	-6
our _ on	19
our group	11
our jobs	5
our passports	19
out	61
out $	94
out .	29
out _ $	30
out _ _ $	-34
out _ _ .	20
out _ _ a	-16
out _ _ and	-22
out _ _ me	9
out _ _ my	-7
out _ _ night	-10
out _ _ they	12
out _ check	-12
out _ i	-8
out _ ideas	-7
out _ in	-19
out _ last	-10
out _ my	-7
out _ security	16
out _ the	17
out _ today	-7
out at	-18
out early	-7
out here	-6
out im	17
out of	-32
out of ideas	-7
out of my	-7
out of the	8
out on	6
out sick	-5
out the	-23
out there	-12
out to	-5
out w	16
out w security	16
out who	7
outside	38
outside $	-8
outside _ _ $	15
outside _ plant	21
outside the	26
outside the plant	21
oven	12
over	7
over $	-5
over _ $	-15
over _ _ $	-24
over _ _ have	-6
over _ phone	15
over a	-30
over me	13
over my	6
over the	14
over there	-13
over there $	-13
overtime	-43
overtime $	-19
owe	5
own	7
own _ $	6
owner	20
owns	-5
oye	-5
p:abaj	56
p:abog	5
p:abou	-12
p:abre	15
p:abri	21
p:abue	-29
p:acab	-15
p:acci	23
p:accu	16
p:acei	7
p:acom	33
p:acos	12
p:acro	16
p:acti	46
p:acue	-30
p:acus	26
p:aden	48
p:admi	19
p:adre	22
p:adul	-16
p:afil	-13
p:afte	40
p:afue	54
p:agai	-29
p:agar	51
p:agen	40
p:agre	-12
p:agua	30
p:aguj	8
p:airp	-5
p:alar	12
p:alca	-22
p:aleg	-20
p:algu	-51
p:alim	-7
p:aliv	13
p:almo	-12
p:alre	-16
p:alwa	-22
p:amab	-13
p:amar	-12
p:amaz	-7
p:ambu	9
p:amen	105
p:amer	-8
p:amig	22
p:ammo	24
p:amon	28
p:anda	19
p:anil	-13
p:anim	-10
p:ankl	5
p:anno	10
p:anot	-5
p:answ	-24
p:ante	-24
p:anti	-16
p:anto	50
p:anyb	-18
p:anym	74
p:anyo	14
p:anyt	-8
p:apag	39
p:apar	-9
p:apen	15
p:apes	-15
p:apla	-6
p:apli	20
p:apoy	-11
p:appa	18
p:appr	-10
p:apre	34
p:apro	-30
p:apun	39
p:arbi	-19
p:ardi	-9
p:aren	18
p:aret	-13
p:arou	-23
p:arre	12
p:arri	63
p:arti	-8
p:asad	-16
p:asal	20
p:asbe	53
p:aser	-6
p:ases	-12
p:asil	-7
p:aske	13
p:aski	53
p:asle	-8
p:asus	-14
p:ator	-9
p:atra	28
p:atro	26
p:atta	22
p:atti	25
p:aume	-32
p:auro	-7
p:auxi	23
p:aven	52
p:aver	9
p:avio	17
p:avis	-9
p:ayud	-58
p:azuc	-17
p:back	23
p:badg	8
p:bail	-7
p:baja	-30
p:bala	36
p:bale	11
p:bana	-8
p:banc	-8
p:band	7
p:bann	-5
p:bara	-9
p:barb	-27
p:basi	17
p:bast	-9
p:basu	-20
p:bate	-9
p:bath	14
p:batt	9
p:bean	-12
p:befo	-10
p:behi	8
p:bein	45
p:beli	8
p:bene	-7
p:benn	28
p:bern	10
p:bett	-11
p:bibl	-6
p:bill	-7
p:bing	-13
p:birt	-14
p:bisc	-15
p:blac	15
p:blea	17
p:blee	23
p:bles	-9
p:bloc	-24
p:bloo	17
p:boar	-10
p:boci	21
p:bode	-26
p:bomb	27
p:boni	10
p:bonu	-8
p:boot	-9
p:bord	11
p:borr	-6
p:boss	10
p:bota	53
p:bote	-19
p:boto	-11
p:boug	-23
p:boxe	16
p:braz	69
p:brea	-7
p:bric	33
p:brid	-7
p:brin	-25
p:brok	-13
p:brom	16
p:brot	-13
p:brou	11
p:brow	-10
p:buck	-16
p:budd	-7
p:buen	-70
p:buil	20
p:bump	7
p:burn	10
p:burr	-10
p:busc	17
p:busi	12
p:bust	-7
p:cabe	30
p:cabl	-20
p:cach	39
p:cade	57
p:cafe	-16
p:caja	12
p:calc	-12
p:cald	-16
p:cale	-21
p:cali	8
p:calm	10
p:cama	47
p:camb	-30
p:came	18
p:cami	44
p:camp	20
p:canc	-30
p:cand	12
p:cane	-15
p:cann	98
p:cans	-29
p:cant	-40
p:capa	41
p:capi	-7
p:capt	47
p:cara	14
p:carb	6
p:card	21
p:carg	24
p:carp	-9
p:carr	34
p:cart	23
p:casa	-5
p:casi	9
p:cast	10
p:caug	8
p:caus	6
p:caye	48
p:celu	11
p:cena	-37
p:cent	-24
p:cerc	11
p:cerr	-8
p:cert	-7
p:cesa	9
p:chai	9
p:chal	24
p:cham	-16
p:char	-28
p:chas	-27
p:chav	18
p:chea	-9
p:chec	-34
p:chee	-15
p:cheq	-18
p:ches	10
p:chic	-11
p:chie	-6
p:chil	-34
p:chip	-8
p:chiq	-6
p:chis	-21
p:chiv	-13
p:choc	18
p:chof	-14
p:chur	16
p:cien	-9
p:cier	16
p:citi	-9
p:ciud	-27
p:clar	-5
p:clas	-28
p:clav	-7
p:clea	43
p:cler	-13
p:clie	8
p:clim	-5
p:cloc	-24
p:clos	8
p:coac	12
p:cobr	-44
p:coch	7
p:coci	40
p:coli	-6
p:coll	33
p:colo	-8
p:coma	-7
p:come	-14
p:conc	-9
p:cond	-25
p:conf	25
p:cong	15
p:cono	12
p:cons	-24
p:cont	-30
p:copi	-19
p:cora	-20
p:corn	6
p:coro	-23
p:corp	-19
p:corr	34
p:cort	8
p:cosa	25
p:cost	-31
p:couc	-17
p:coug	24
p:coul	-17
p:coun	-26
p:cour	-11
p:cous	-19
p:cove	-20
p:cowo	35
p:crac	-18
p:cram	7
p:cran	17
p:craz	-8
p:cred	-15
p:cree	-9
p:creo	-26
p:cros	12
p:cryi	-10
p:cuad	27
p:cual	11
p:cuan	-107
p:cuat	11
p:cubr	-25
p:cuca	-8
p:cuch	65
p:cuel	7
p:cuen	-7
p:cuid	-18
p:culp	-14
p:cump	-13
p:cuna	-13
p:cuot	-34
p:cutt	20
p:dand	5
p:dari	-5
p:darm	11
p:darn	-32
p:darw	-6
p:dato	-12
p:deac	5
p:deba	24
p:debi	-18
p:decl	9
p:dedo	15
p:deje	-40
p:dela	13
p:dele	-22
p:dema	-15
p:demo	35
p:deni	23
p:depa	7
p:depo	-20
p:dere	-34
p:derr	12
p:desa	56
p:desd	28
p:dese	-10
p:desf	-18
p:desh	19
p:desi	19
p:desm	34
p:desp	104
p:dete	73
p:detu	19
p:devo	16
p:devu	-25
p:diab	25
p:diar	19
p:dice	59
p:dici	10
p:dict	-6
p:didn	12
p:dien	-6
p:dier	26
p:diet	-26
p:dife	-12
p:diff	20
p:difi	-10
p:diga	-30
p:dije	55
p:diji	-22
p:dine	-7
p:dinn	-11
p:dios	13
p:dire	-32
p:diri	-7
p:disc	-31
p:dish	41
p:disp	16
p:dist	-18
p:dizq	25
p:dobl	-45
p:doce	-13
p:doct	-37
p:docu	-8
p:does	10
p:doin	-31
p:dola	-45
p:doll	-37
p:domi	-25
p:dona	-12
p:dond	-26
p:donu	-7
p:door	18
p:dorm	-20
p:doub	-12
p:drea	-16
p:dres	-20
p:dril	22
p:driv	-23
p:drog	15
p:drop	8
p:drov	21
p:drug	21
p:drun	11
p:drye	21
p:duel	-44
p:duen	20
p:duer	10
p:duri	-6
p:durm	-8
p:earl	-12
p:eati	-14
p:echa	58
p:efec	-6
p:elec	-9
p:elev	-9
p:ello	-23
p:elot	-8
p:emai	33
p:emba	29
p:emer	8
p:emoc	-7
p:empa	-6
p:empe	9
p:empi	-18
p:empl	10
p:empr	12
p:empt	16
p:empu	21
p:enca	-27
p:ence	17
p:enci	49
p:endi	36
p:enfe	15
p:enfr	17
p:engi	-9
p:enla	-12
p:enma	25
p:enoj	-8
p:enou	-7
p:ense	-30
p:ente	-8
p:enti	-13
p:ento	-12
p:entr	39
p:epil	43
p:equi	-38
p:esca	31
p:esco	40
p:escr	47
p:escu	55
p:espa	-16
p:espe	15
p:espi	31
p:espo	39
p:esqu	24
p:esta	47
p:esto	33
p:estr	-33
p:estu	-32
p:ever	6
p:evic	7
p:exam	-10
p:exis	-13
p:expe	37
p:expl	32
p:exte	-6
p:extr	-32
p:face	23
p:fain	13
p:falt	-8
p:fami	-28
p:farm	-8
p:fast	-8
p:favo	28
p:fech	-19
p:feel	-7
p:feli	-47
p:fiel	8
p:fies	-23
p:figh	9
p:fije	-11
p:file	5
p:film	27
p:fina	-17
p:fine	-9
p:fing	62
p:fini	14
p:fire	22
p:firi	8
p:firm	73
p:firs	-16
p:fish	-5
p:fixe	-19
p:floj	-13
p:floo	-14
p:fold	38
p:folk	-8
p:foll	29
p:fore	29
p:forg	-16
p:fork	12
p:form	-13
p:foto	17
p:foun	18
p:frac	-25
p:fram	-5
p:free	23
p:fren	10
p:frid	19
p:frij	-18
p:fron	34
p:frye	7
p:fueg	-19
p:fuer	36
p:fuim	15
p:fune	-10
p:funn	20
p:futb	-16
p:gafe	-8
p:gall	-11
p:gana	-61
p:gaso	-16
p:geor	-7
p:gere	32
p:gett	-22
p:gimn	-25
p:give	9
p:glas	-6
p:glov	-18
p:golp	20
p:good	19
p:gorr	-28
p:grab	71
p:grac	-60
p:grad	-31
p:grat	-24
p:grea	-13
p:gree	6
p:gril	-13
p:grip	-6
p:grit	9
p:grou	19
p:grow	8
p:grup	-5
p:guar	39
p:guat	6
p:gues	22
p:gust	-49
p:habi	11
p:habl	8
p:hace	-20
p:haci	24
p:hack	-11
p:haga	-15
p:hair	6
p:hait	-23
p:hall	67
p:hamb	-11
p:hand	42
p:hang	15
p:happ	-35
p:hari	-7
p:hast	-22
p:havi	8
p:head	6
p:hear	7
p:heat	-8
p:hech	-12
p:helm	-8
p:help	-6
p:herm	19
p:hici	26
p:hidi	13
p:hiel	-25
p:hijo	11
p:hims	-9
p:hire	7
p:hist	-11
p:hold	20
p:homb	-10
p:hond	-14
p:hood	17
p:hora	-20
p:horn	17
p:horr	-8
p:hote	6
p:hour	9
p:hous	33
p:hubi	6
p:huel	-22
p:huev	-10
p:huma	-9
p:husb	19
p:idea	-12
p:igle	-6
p:igno	10
p:igua	-25
p:ileg	6
p:ille	12
p:imag	-25
p:imme	22
p:immi	28
p:impr	-33
p:inac	30
p:incl	-6
p:inde	24
p:indi	6
p:info	-7
p:ingl	-13
p:inmi	28
p:insc	-21
p:insi	16
p:insp	13
p:inst	-15
p:insu	28
p:inte	-26
p:inve	41
p:jabo	-7
p:jack	9
p:jaja	-43
p:jala	9
p:jamm	-7
p:jard	-10
p:jero	6
p:jewe	-6
p:jubi	-16
p:judg	-5
p:jueg	-19
p:juev	-37
p:jugu	-24
p:juli	60
p:juni	-42
p:junt	-36
p:just	14
p:kans	-12
p:keep	23
p:keye	18
p:kidd	-5
p:kill	-16
p:kind	-12
p:kmar	-6
p:knif	31
p:kniv	-14
p:knoc	-8
p:know	8
p:labo	-6
p:ladi	-13
p:lado	-10
p:land	-10
p:larg	8
p:last	9
p:late	-17
p:laug	-29
p:laun	14
p:lava	11
p:lawy	10
p:lead	17
p:leaf	15
p:lear	8
p:lech	-9
p:left	-8
p:lega	-35
p:lejo	-7
p:lent	-41
p:letr	-13
p:lett	20
p:leva	27
p:leye	11
p:libr	-22
p:lide	33
p:ligh	-28
p:limi	-7
p:limo	-6
p:limp	24
p:line	-7
p:liqu	65
p:litt	-14
p:live	-7
p:llam	19
p:llav	40
p:lleg	-36
p:llen	-20
p:llev	53
p:llov	-21
p:llue	-20
p:lluv	-21
p:load	14
p:lobb	31
p:lobs	-11
p:lock	54
p:lonc	-32
p:long	18
p:lote	-19
p:luch	-11
p:luga	-5
p:lunc	37
p:lune	-5
p:mach	18
p:madr	27
p:maes	-17
p:main	-20
p:make	-23
p:maki	12
p:mama	16
p:mana	47
p:mand	-56
p:mane	6
p:mang	28
p:mani	-10
p:mann	41
p:mano	37
p:mant	-16
p:manu	21
p:maqu	22
p:marc	-38
p:mari	19
p:mark	5
p:marq	-6
p:mart	-23
p:marz	-11
p:mata	-34
p:matc	28
p:matr	-8
p:matt	-9
p:mayo	11
p:mean	12
p:medi	17
p:meet	8
p:mejo	-23
p:meme	-13
p:memp	-6
p:meno	15
p:mens	-23
p:ment	6
p:meri	-7
p:merr	-7
p:mesa	-25
p:mese	22
p:mess	-24
p:mete	-10
p:mexi	-9
p:micr	-13
p:mied	-27
p:miem	-8
p:mien	21
p:mier	-11
p:migh	-10
p:migr	42
p:migu	34
p:mill	-9
p:mini	-10
p:minu	-8
p:mism	-7
p:miss	-13
p:mist	-15
p:mita	-9
p:mixe	-9
p:moja	7
p:mole	-12
p:mond	-14
p:mone	-8
p:moni	7
p:mono	15
p:mont	21
p:mora	14
p:morn	7
p:move	-10
p:movi	-30
p:much	28
p:muel	-25
p:muer	-49
p:muev	7
p:muje	49
p:mune	16
p:muri	-10
p:musi	-40
p:myse	17
p:naci	-7
p:nadi	12
p:name	35
p:nari	-8
p:navi	-8
p:nece	5
p:need	27
p:nego	-15
p:negr	12
p:neig	-9
p:nels	-16
p:nerv	-28
p:neva	-7
p:neve	-29
p:niev	-14
p:nino	-16
p:nobo	8
p:noch	11
p:noma	-15
p:nomb	50
p:nomi	-14
p:norm	53
p:nort	27
p:noso	15
p:noth	-34
p:noti	5
p:nove	-28
p:nues	58
p:nuev	-9
p:numb	-38
p:nume	-46
p:nunc	-49
p:nyqu	-11
p:obli	15
p:ocup	-29
p:offi	14
p:ofic	31
p:oiga	21
p:oper	-11
p:orch	10
p:orde	48
p:orej	28
p:orga	-15
p:orgu	-28
p:othe	-10
p:otro	6
p:outs	35
p:owne	20
p:pabl	11
p:paci	10
p:padr	-7
p:paga	-21
p:pagi	-8
p:pain	-11
p:pala	-8
p:pall	13
p:palo	-21
p:pana	-7
p:pape	91
p:paqu	-16
p:para	12
p:pare	14
p:park	-20
p:parq	18
p:part	-6
p:pasa	27
p:pase	-10
p:pass	6
p:pata	25
p:patr	49
p:payi	-6
p:payr	-10
p:peac	-12
p:pech	25
p:pega	32
p:pegu	-13
p:peli	-15
p:pend	16
p:pens	-13
p:peop	25
p:pepp	-6
p:perd	-17
p:pers	-33
p:pesa	-11
p:pesc	-14
p:peti	32
p:phoe	-6
p:phon	-9
p:pica	21
p:pick	28
p:picn	-8
p:pict	-8
p:pidi	35
p:pier	8
p:pill	39
p:pinc	-5
p:pint	33
p:piqu	13
p:pist	57
p:piza	16
p:pizz	-39
p:plac	-11
p:plan	10
p:plat	-30
p:play	-20
p:plea	-25
p:plum	-18
p:pobr	-12
p:pock	-9
p:pode	-20
p:podr	-26
p:poin	26
p:poli	20
p:poll	-18
p:polv	-21
p:ponc	16
p:pone	-29
p:pong	-39
p:poni	18
p:popc	-6
p:poqu	-15
p:porc	-13
p:porf	-18
p:porq	12
p:port	16
p:posa	-18
p:posi	15
p:post	-34
p:pota	-5
p:pour	9
p:powe	-11
p:prac	-14
p:pray	-12
p:preg	17
p:pren	11
p:pres	-19
p:prev	22
p:pric	-13
p:prim	-45
p:prin	-19
p:prob	-12
p:prod	-6
p:proh	-16
p:prom	-8
p:prop	5
p:prot	-12
p:prou	-6
p:prov	-7
p:puch	17
p:pueb	-10
p:pued	-100
p:puer	43
p:pues	-9
p:pulg	-11
p:pull	45
p:punc	29
p:puni	9
p:punt	35
p:pupu	-9
p:pusi	54
p:queb	36
p:qued	-21
p:quej	11
p:quem	30
p:quer	-11
p:ques	-44
p:quie	32
p:quim	67
p:quin	-24
p:quis	29
p:quit	31
p:radi	25
p:rain	-6
p:rais	-9
p:ramo	18
p:ranc	13
p:rapi	-12
p:rate	19
p:rati	-6
p:raya	31
p:razo	-8
p:read	-28
p:real	-20
p:reas	30
p:rece	-6
p:reci	-13
p:reda	-8
p:refu	-5
p:rega	-25
p:regi	-7
p:regr	29
p:regu	-13
p:relo	13
p:reme	-19
p:remi	-10
p:remo	-25
p:reno	24
p:rent	-27
p:renu	54
p:repa	5
p:repl	8
p:repo	28
p:repr	-11
p:resb	6
p:rese	-6
p:resi	35
p:resp	40
p:rest	-12
p:resu	-32
p:reta	11
p:reti	17
p:reun	-7
p:revi	29
p:revo	13
p:rien	-13
p:rifl	14
p:righ	-10
p:roac	-6
p:robb	-8
p:roci	34
p:rodi	-9
p:roll	30
p:ronc	-16
p:room	7
p:rosa	-11
p:roun	-19
p:rout	19
p:ruid	-11
p:rumo	-14
p:runn	-16
p:saba	-21
p:sabe	25
p:sabi	20
p:saca	85
p:safe	-15
p:salg	19
p:sali	-7
p:salo	-38
p:sals	-24
p:salu	-39
p:sand	24
p:sang	38
p:sani	23
p:sant	-13
p:saqu	-42
p:sart	16
p:satu	-32
p:sayi	27
p:scaf	7
p:scan	15
p:scar	12
p:sche	18
p:scho	6
p:scre	-13
p:sear	7
p:seas	8
p:seat	-10
p:seca	42
p:seco	-13
p:secu	20
p:seei	-6
p:segu	16
p:sema	6
p:send	6
p:seni	-5
p:seno	33
p:sent	6
p:sepa	36
p:seri	-9
p:serv	26
p:seve	12
p:shak	12
p:sham	13
p:shar	-12
p:shee	6
p:shei	27
p:shel	23
p:sher	20
p:shif	33
p:shir	-16
p:shoc	16
p:shoe	-11
p:shoo	32
p:shor	-9
p:shot	-7
p:shou	-20
p:shov	8
p:show	20
p:sien	20
p:siga	21
p:sign	28
p:sigu	40
p:sile	-9
p:sill	-27
p:sinc	39
p:sind	-15
p:sing	-14
p:sire	24
p:sirv	-30
p:sist	-21
p:sitt	-14
p:slap	10
p:slas	15
p:slee	-8
p:slip	10
p:smal	-13
p:smel	-25
p:smil	-20
p:smok	9
p:snit	9
p:snor	-15
p:socc	-5
p:soci	13
p:soda	-6
p:sola	-11
p:solo	14
p:solt	27
p:somb	-8
p:some	18
p:somo	11
p:sonr	-32
p:sopl	9
p:sort	-15
p:spea	-17
p:spee	7
p:spok	24
p:spra	37
p:spri	-14
p:stac	-7
p:staf	-13
p:stan	5
p:star	-18
p:stea	30
p:stee	-14
p:stic	-28
p:stil	-11
p:stit	-8
p:stol	-6
p:stoo	5
p:stop	-13
p:stor	-9
p:stra	6
p:stre	-20
p:stri	10
p:stro	25
p:stuc	22
p:stud	-8
p:stuf	46
p:subc	-6
p:sube	7
p:subi	-16
p:suci	-11
p:suck	-6
p:suda	13
p:sueg	-27
p:suel	22
p:suen	-28
p:suer	-13
p:suet	-9
p:supe	61
p:supp	17
p:surc	7
p:surg	-11
p:surv	-6
p:susp	66
p:swea	13
p:tabl	-20
p:taco	-7
p:take	31
p:taki	18
p:talk	-11
p:tall	-6
p:tama	-18
p:tamb	-23
p:tanq	45
p:tant	-21
p:tape	15
p:tard	-32
p:tari	9
p:tarj	45
p:taxe	-11
p:teac	-10
p:tele	8
p:tell	27
p:temb	36
p:temp	-34
p:teni	-11
p:terc	-8
p:term	61
p:test	7
p:text	18
p:than	-37
p:that	14
p:thei	-11
p:ther	-16
p:thes	-19
p:they	56
p:thin	9
p:thir	6
p:thou	22
p:thre	58
p:thro	22
p:thur	-9
p:tick	-20
p:tiem	-15
p:tien	55
p:tier	14
p:tikt	-9
p:time	25
p:tira	61
p:tobi	7
p:toca	51
p:toda	19
p:todo	-10
p:toge	-21
p:toil	8
p:toma	-12
p:tomo	37
p:toni	30
p:torn	24
p:tort	-10
p:tota	-6
p:towe	-17
p:trab	25
p:trac	25
p:trad	9
p:trae	7
p:traf	-22
p:trag	-5
p:trai	68
p:traj	8
p:tran	-23
p:tras	-17
p:trat	-7
p:tren	40
p:tria	-6
p:trie	21
p:tris	-12
p:troc	36
p:tron	37
p:truc	5
p:trus	-7
p:tshi	28
p:tues	-12
p:tumb	-11
p:tuvi	-8
p:ulti	43
p:uncl	-19
p:unde	27
p:unid	-6
p:unif	20
p:unio	-21
p:unit	-7
p:univ	-9
p:unpa	39
p:unre	-9
p:unti	11
p:upda	-7
p:usad	8
p:uste	-21
p:usua	-11
p:vaca	-6
p:vaci	-27
p:vali	-9
p:vamo	-30
p:vaya	-29
p:vece	36
p:veci	-39
p:velo	-25
p:vemo	-18
p:vena	-27
p:vend	-22
p:veng	18
p:vent	-23
p:verd	-40
p:veri	13
p:verl	-8
p:vest	55
p:viaj	-11
p:vide	-38
p:vidr	19
p:viej	-10
p:vien	21
p:vier	9
p:visi	-7
p:vivi	55
p:voic	-5
p:vola	-6
p:volt	23
p:volu	-36
p:volv	22
p:vomi	37
p:vota	26
p:voti	-7
p:vuel	7
p:wait	-13
p:walk	45
p:wall	-10
p:walm	-12
p:want	-27
p:ware	21
p:warn	57
p:wasa	6
p:wash	14
p:wasn	5
p:wast	-13
p:watc	-6
p:wate	-16
p:wear	7
p:weat	-6
p:webs	-8
p:wedn	-6
p:week	-10
p:what	-30
p:whee	-6
p:when	-14
p:wher	-14
p:whic	9
p:whil	20
p:whit	13
p:whol	20
p:will	17
p:wind	54
p:wint	-7
p:with	-7
p:wond	-6
p:work	-27
p:worr	-7
p:woul	6
p:wris	12
p:writ	47
p:wron	-13
p:wrot	38
p:yard	12
p:yell	6
p:your	-11
p:zanj	28
p:zapa	-41
p:zell	-5
p:zumb	-14
pablo	11
package	5
package $	5
packing	7
padre	-7
paga	-26
paga $	-14
pagan	-14
pagan por	-5
pagar	-17
pagar _ _ $	-9
pagar la	-10
pagaron	17
pagaron _ _ $	7
pagaron _ semana	7
pagaron la	7
pagaron la semana	7
page $	6
pagina	-8
pago	-11
pago _ _ del	11
pago _ _ que	-12
pago de	11
pago por	7
pague	-7
pague $	-7
paid $	6
paid _ the	-7
painted	-8
pal	-12
pal _ $	-10
palabra	-8
pallet	23
pallet jack	20
palomitas	-21
pan	-9
panaderia	-7
papa _ del	15
papel	-26
papel _ _ que	12
papel de	-22
papel en	14
papeles	56
papeles $	21
papeles _ me	-8
papeles de	10
papeles del	-12
papeles en	6
papelito	-9
paper	40
paper $	46
paper i	-5
papers	35
papers $	25
papers _ _ have	-9
papers are	5
paquete	-8
para	-26
para _ $	-11
para _ _ $	14
para _ _ de	-20
para _ _ ella	-6
para _ _ la	-18
para _ _ mi	-8
para _ _ voto	16
para _ _ y	7
para _ _ ya	-15
para _ a	-19
para _ casa	21
para _ con	-9
para _ de	6
para _ del	16
para _ el	-27
para _ en	-9
para _ la	-5
para _ las	-8
para _ no	11
para _ si	6
para _ y	-15
para alla	-17
para alla $	-8
para darme	17
para el	-28
para ir	-7
para la	41
para la casa	21
para las	29
para mexico	6
para mexico si	6
para mi	-17
para que	33
para que no	11
para quejarse	-8
para tras	-9
para tras $	-9
parada $	-8
paradas	-17
paramos	-6
pararon	18
pararon _ van	13
pararon la	17
pararon la van	13
parejo	14
park	-16
park _ the	-6
parked	10
parked _ _ my	17
parked _ from	17
parked across	17
parked across from	17
parking	-30
parking _ _ $	-11
parking _ after	12
parking lot	-9
paro	11
paro $	14
paro _ linea	-17
paro la linea	-17
parqueo	20
part	-15
part of	-12
partido	-25
partido $	-22
party	6
party $	12
pasa	-26
pasa $	9
pasa _ _ $	-19
pasa a	-7
pasa cuando	-11
pasada	9
pasado	-12
pasado $	-14
pasamos	-5
pasaportes	22
pasaria	-8
pasaron	15
pase	-40
pase mi	-9
paso _ _ $	-8
paso _ con	-6
paso _ la	15
paso con	-6
paso hoy	-6
paso hoy con	-6
passed	-10
passed _ _ $	14
passed _ on	-6
passed out	16
passports	19
pastel	-24
pastel _ $	-5
pastel jaja	-5
pastel jaja $	-5
pastillas	51
pastor	-23
patrol	11
patron _ $	-8
patron _ _ $	-9
patron _ _ por	-5
patron _ a	-15
patron anda	6
patron me	20
patron nos	5
patron tiene	-8
patron tiene que	-8
patrona	25
pavo	-9
pay	12
pay $	-12
pay _ _ said	-15
pay _ they	8
pay and	-15
pay because	-11
paying	-6
payroll	-10
paz	-15
peace	-12
pecho	25
pedi	-15
pedir	-5
peed	24
pega	31
pegaron	31
pego	46
pego _ _ $	9
pego _ el	31
pego _ la	12
pego el	19
pego en	32
pego en la	12
pego la	-15
pegue	-13
pelaron	7
pelicula	-7
pelicula de	-7
pen	-7
pena	-24
pending	21
pending investigation	21
pensando	7
pensando _ _ que	-22
pensando _ lo	-22
pensando en	11
pensando en lo	-22
pense	-17
pense que	-16
pension	-10
pension _ _ que	-5
pension y	-5
people	14
people $	-18
people _ $	-7
people _ _ $	12
people _ _ .	-7
people _ _ im	-7
people _ _ jobs	6
people _ _ morning	-17
people _ _ the	10
people _ in	21
people _ you	5
people like	5
peor	-13
per	-6
perdi	-7
perdido	-19
perdido $	-6
perdido _ _ $	-8
perdimos	5
perdio	-14
perdio _ _ en	-6
perdon	-40
perdon $	-12
perdon por	-14
perdon si	-8
permiso para	7
pero	-57
pero _ _ $	11
pero _ _ de	13
pero _ _ me	-7
pero _ la	-8
pero _ no	-7
pero las	-8
pero me	16
pero no	12
pero se	-12
pero ya	-15
perro $	-19
person	-7
person $	-13
person _ $	10
persona	-11
personal	-6
personas	-9
pesan	-17
peticion	13
petition	19
petition $	16
phoenix	-6
phone	10
phone $	-8
phone _ _ the	8
phone _ _ up	-7
phone _ at	9
phone _ the	10
phone and	8
phone is	27
phone is at	9
phone plan	-7
phones	-20
phones _ the	-14
pic	-11
pic $	-17
pick	-23
pick _ up	-9
pick up	-9
picked	19
picked _ _ guys	20
picked up	18
picking	8
picnic	-8
picture	-21
picture _ the	-17
picture of	-5
pictures	13
pictures _ us	15
pictures of	15
pictures of us	15
pide	15
piden	-7
pidiendo	63
pidiendo _ $	19
pidiendo papeles	24
pidieron	8
pidio	-36
pidio el	-14
pie	5
pie $	6
pierna	-5
pies	-13
pila $	15
pills	39
pin	-18
pin $	-21
pin .	-25
pinche	-5
pink	23
pink _ $	23
pink slip	27
pink slip $	27
pio	-12
pio $	-12
piquete	8
piquete y	-9
piso	18
piso y	18
pistola	57
pistola _ _ $	26
pistola _ el	10
pistola en	10
pistola en el	10
pit	22
pizarron	16
pizarron $	16
pizza	-21
pizza $	-5
pizza _ _ $	-5
placas	31
place	-38
place $	-12
place _ $	-11
place _ _ $	-5
plan	-26
plant	20
plant $	25
plant _ $	18
plant _ the	-9
plant in	-9
plant manager	13
planta $	21
planta _ _ $	-5
planta de	-6
plate	-9
platica	-11
platicamos	7
platos	-5
playing	-6
please	-25
please $	-11
please keep	-7
plus	-9
pobre	-12
pocket	-9
podemos	-19
podemos _ el	-5
podemos entrar	-5
podemos salir	7
podemos traer	-11
podrian	-13
point	25
point $	-6
pointed	7
points	-6
police	11
police _ _ $	11
police _ us	6
police chief	-6
policia	15
policia $	12
policia _ _ la	-8
policia _ estabamos	16
policia por	19
policia porque	16
policia porque estabamos	16
policia y	-9
policias	9
pollo	-18
pollo $	-10
polvo	-21
poncharon	15
poncharon _ llantas	15
poncharon las	15
poncharon las llantas	15
pone	-12
ponen	-23
ponen un	-11
poner	8
poner en	12
ponerle	-13
pongan	-12
pongo	-8
poniendo	18
popcorn	-6
poquito	-15
por	25
por _ $	18
por _ _ $	38
por _ _ a	-10
por _ _ bien	-8
por _ _ de	-7
por _ _ del	13
por _ _ el	-9
por _ _ es	-6
por _ _ firmo	16
por _ _ jaja	-6
por _ _ la	40
por _ _ los	15
por _ _ me	-8
por _ _ que	7
por _ _ sindicato	8
por _ _ ustedes	13
por _ _ y	-27
por _ a	-14
por _ bebe	-12
por _ con	20
por _ de	30
por _ del	21
por _ dia	-11
por _ el	16
por _ en	13
por _ esta	-10
por _ huelga	-8
por _ la	18
por _ mismo	-19
por _ no	-11
por _ que	-11
por _ quien	16
por _ se	10
por _ union	8
por _ vez	-9
por _ volantes	18
por _ y	-5
por _ ya	-9
por andar	12
por atras	22
por atras $	-24
por ciento	-9
por decir	10
por dios	-6
por el	-11
por el dia	-11
por eso	-25
por eso $	-10
por esto	-10
por favor	-11
por favor $	-26
por favor se	16
por fin	-27
por firmar	27
por firmar $	20
por hablar	22
por ir	-5
por ir a	-12
por la	-24
por la union	8
por las	-10
por lo	40
por lo de	27
por lo del	20
por los	12
por los volantes	18
por mi	-18
por mi $	27
por mi bebe	-12
por mis	10
por primera	-9
por primera vez	-9
por que	-30
por que $	-7
por que no	-7
por quien	-7
por repartir	31
por semana	22
por telefono	28
por telefono $	31
por ti	-10
por traer	15
por un	-7
por uno	10
por venir	-5
por venir a	-5
por voto	-10
porcentaje	-5
porch	-8
porfavor	-18
porfavor $	-18
porque	12
porque _ _ la	8
porque _ a	24
porque estabamos	16
porton	37
porton $	37
posada	-18
post	6
posted	-7
poster	-11
poster _ $	-9
posters	-11
potato	-5
pots	-9
power	-9
pray	-11
pray for	-11
pregnant	7
pregnant _ they	7
pregnant and	7
pregnant and they	7
pregunta	-17
preguntan _ la	-8
preguntan por	10
preguntan por la	-6
preguntando	64
preguntando _ _ $	16
preguntando _ _ de	32
preguntando por	7
preguntando quien	23
preguntar	-18
preguntar $	-17
preguntaron	22
preguntaron si	17
preguntas	-21
pregunte	-17
pregunten	14
pregunto _ _ el	21
pregunto _ _ esposo	-10
pregunto _ mi	-20
pregunto a	-10
pregunto a mi	-10
pregunto por	-15
pregunto quien	17
prende	-8
prendi	-10
prendio	6
prendio la	17
presente	21
preso	13
presta	-9
presta el	-9
prestamo	-21
prevention	22
price	-7
prices	-6
primera	-32
primera vez	-9
primo	-9
problem	-12
problem $	-12
problema $	-12
problema si	8
problemas	-6
problemas $	-6
prohibido	-7
propane	9
propina	-21
propinas	11
propio	-12
proposito	31
protected	23
protege	-10
proud	-6
proud of	-6
prove	-7
prove _ $	-7
proxima	-8
proxima _ $	-7
prueba	7
prueba _ _ nomas	9
prueba _ droga	7
prueba de	7
prueba de droga	7
puchica	17
pudo	-8
pueblo	-10
pueda	-8
puede	-47
puede _ $	-17
puede _ por	-7
puede el	-13
puede entrar	-14
puede ver	-5
pueden	-53
pueden _ $	-7
pueden _ _ por	-9
pueden _ el	-13
pueden _ por	-6
pueden cambiar	-5
pueden correr	-12
pueden correr a	-7
pueden hacer	-6
pueden hacer $	-6
pueden quitar	-10
pueden quitar el	-10
puedo	20
puedo _ $	-16
puedo _ _ $	-8
puedo _ _ de	-6
puedo _ _ el	-16
puedo _ _ mi	-6
puedo _ a	-7
puedo _ el	-17
puedo _ en	-12
puedo _ que	-6
puedo _ si	-12
puedo con	14
puedo decir	-7
puedo hablar	19
puedo ir	-6
puedo llevar	-14
puedo llevar a	-7
puedo respirar	29
puedo salir	-6
puerta	45
puerta $	61
puerta _ _ $	-5
puerta _ la	-17
puerta _ no	-11
puerta de	-15
puerta y	13
puerto	-15
puerto rico	-13
pues $	-12
pues _ es	-7
puesto	-9
pulga	-11
pull	21
pull _ _ the	14
pulled	45
pulled _ _ on	21
pulled a	21
pulled into	-7
pulled me	9
punishment	10
punishment $	10
punto	26
punto por	12
pupusas	-9
puro	-39
puro _ $	-22
puro _ _ $	-8
puro _ _ de	-7
puros _ $	16
purple	-8
puse _ _ en	-8
puse el	-6
pushed	6
pushing	-10
pusieron	54
pusieron _ $	28
pusieron _ _ $	31
pusieron _ _ el	-11
pusieron _ _ en	-18
pusieron camara	31
pusieron en	8
pusieron falta	9
pusieron un	-30
puso	13
put	-21
put _ _ for	-7
put _ _ in	-16
put _ _ on	-13
put _ _ the	-7
put _ down	-8
put _ name	-8
put _ sign	-8
put me	-13
put me down	-8
put my	-30
put my name	-8
put the	-20
que	7
que $	-23
que _ $	-22
que _ .	-35
que _ 1	-14
que _ _ $	-35
que _ _ .	-22
que _ _ a	7
que _ _ ahora	19
que _ _ al	11
que _ _ aqui	-9
que _ _ celular	-9
que _ _ chaleco	31
que _ _ con	13
que _ _ conmigo	8
que _ _ cuando	-15
que _ _ de	-26
que _ _ decir	-7
que _ _ dinero	-21
que _ _ el	-20
que _ _ en	-8
que _ _ entre	-12
que _ _ eso	-15
que _ _ esto	22
que _ _ firmo	-11
que _ _ hablar	-21
que _ _ hacer	6
que _ _ hoy	6
que _ _ la	-18
que _ _ le	-13
que _ _ local	9
que _ _ los	-17
que _ _ mas	50
que _ _ me	14
que _ _ mi	17
que _ _ mis	12
que _ _ nada	11
que _ _ no	13
que _ _ nomas	-19
que _ _ nos	-16
que _ _ otro	19
que _ _ papeles	-9
que _ _ para	-23
que _ _ pero	-8
que _ _ podemos	-11
que _ _ por	-5
que _ _ pueden	10
que _ _ que	6
que _ _ sale	-7
que _ _ se	26
que _ _ seguro	18
que _ _ si	27
que _ _ sindicato	11
que _ _ su	-9
que _ _ todavia	11
que _ _ todo	-7
que _ _ todos	-6
que _ _ un	-10
que _ _ union	-9
que _ _ va	16
que _ _ viene	-8
que _ _ warning	20
que _ _ ya	-6
que _ _ yo	10
que _ a	-8
que _ al	6
que _ bien	-6
que _ calle	10
que _ casi	-22
que _ come	-6
que _ cuando	-12
que _ da	28
que _ de	-35
que _ dicen	-18
que _ digo	-7
que _ echaron	10
que _ el	10
que _ es	6
que _ eso	23
que _ esta	-8
que _ estan	11
que _ familia	9
que _ firme	22
que _ gana	22
que _ hable	18
que _ hace	-18
que _ hay	-32
que _ hoy	-14
que _ la	-31
que _ las	18
que _ le	-9
que _ lo	21
que _ los	-5
que _ me	11
que _ mejor	7
que _ mi	39
que _ no	33
que _ o	13
que _ otra	-6
que _ papeles	31
que _ pasa	-25
que _ perdi	-7
que _ policia	-12
que _ por	-16
que _ pueden	-6
que _ puedo	8
que _ pues	-14
que _ que	26
que _ quiero	17
que _ regrese	15
que _ renuncie	10
que _ se	22
que _ sea	8
que _ si	-23
que _ su	8
que _ tambien	12
que _ tengo	-8
que _ texteo	-7
que _ tiene	-6
que _ tienen	-11
que _ trabajando	7
que _ un	-7
que _ uno	-17
que _ va	53
que _ van	7
que _ vaya	8
que _ vea	-10
que _ voy	-23
que _ y	23
que _ yo	14
que a	-11
que al	-15
que alla	-11
que arde	-13
que bueno	-11
que bueno que	-9
que calor	-8
que calor hace	-7
que contestar	-5
que contestar si	-5
que corren	-6
que corren a	-6
que corrieron	-11
que decir	-18
que decir que	-8
que decir si	-11
que dice	-6
que dice la	-13
que digo	5
que dije	33
que dijo	-25
que dijo el	-16
que dijo la	-6
que dios	-6
que en	-8
que entra	-6
que entregue	31
que esta	-19
que estan	-17
que estoy	-6
que estoy en	-21
que firmamos	15
que firmamos $	10
que firmaron	17
que firme	19
que firme $	39
que firme un	-8
que fuimos	17
que fuimos a	17
que hablan	-7
que hable	19
que hable con	13
que hable en	6
que hace	-13
que hacemos	33
que hacemos $	33
que hago	20
que hago $	17
que hago si	-8
que hay	-15
que haya	-10
que hora	-9
que hora es	-7
que horas	-5
que hoy	-8
que la	-26
que la otra	-6
que la que	17
que las	7
que le	11
que le va	29
que les	12
que les texteo	-7
que limpia	28
que lo	25
que lo que	-6
que manana	12
que manana no	9
que me	55
que me calle	10
que me da	28
que me echaron	10
que me perdi	-7
que me pueden	-6
que me va	24
que mi	-9
que miedo	-16
que mis	18
que mis papeles	18
que no	-8
que no $	-9
que no es	19
que no hay	-23
que no y	6
que nos	-14
que onda	-12
que pagar	-10
que pasa	-7
que pasaria	-8
que paso	-10
que paso con	-6
que por	-7
que renuncie	29
que risa	-18
que saben	5
que salga	10
que se va	12
que se vaya	6
que si	40
que si $	-18
que si a	-7
que si gana	22
que si yo	17
que siga	16
que sigamos	18
que soy	22
que su	9
que suba	25
que tenga	-15
que tengo	15
que tiene	22
que usan	10
que va	-6
que van a	-7
que ya no	21
que yo	17
que yo $	-8
queda _ $	-15
quedamos	-14
quedaron	-21
quede	-7
quede _ _ $	-6
quede _ en	-14
quedo	32
quedo _ $	33
queja	-11
quejarme	10
quejarse	-8
quemado	-10
quemados	23
quemando	30
queme	6
queme _ _ con	11
question	-23
question $	-6
quien	-43
quien _ $	9
quien _ _ de	-8
quien _ _ la	-30
quien _ _ si	7
quien _ con	19
quien _ el	32
quien _ las	-10
quien _ si	-7
quien es	28
quien es el	31
quien firmo	13
quien fue	-13
quien fue a	-7
quien la	-11
quien le	-24
quien llamo	11
quien lleva	-6
quien me	-31
quien sabe	-15
quien se	-17
quien tiene	-6
quien va	41
quienes	27
quiera	27
quieran	-6
quiere _ $	-8
quiere _ _ $	-13
quiere _ _ la	13
quiere _ _ por	-6
quiere _ con	-6
quiere hablar	-33
quiere hablar con	-10
quiere que	30
quiere sacar	15
quiere ser	-8
quieren	47
quieren _ $	21
quieren _ _ de	35
quieren _ _ por	-6
quieren _ _ un	-21
quieren _ firme	-5
quieren _ la	-6
quieren dar	14
quieren en	-9
quieren en la	-9
quieren hacer	-12
quieren que	29
quieren que firme	-5
quiero	11
quiero _ $	21
quiero _ _ $	-31
quiero hacer	13
quiero ir	-15
quiero morir	8
quimico	34
quimicos	27
quince	-9
quinceanera	-16
quincena	-12
quincena $	-7
quiso	31
quit	-34
quit _ me	-14
quit _ the	-5
quit this	-15
quitan	19
quitar	-8
quitar el	-10
quitarme	31
quitarme _ _ $	26
quitarme _ vida	26
quitarme la	34
quitarme la vida	26
quitaron	15
quitaron _ _ $	7
quitaron _ _ de	8
quitaron las	-5
quiten	-24
quiten _ _ del	-16
quiten a	-10
quito	28
quito _ _ $	24
quito _ _ y	17
quito _ pasaportes	22
quito el	20
quito las	-9
quito los	22
quito los pasaportes	22
quitting	-14
rack	22
radio	25
raid	6
rain	-20
rain $	-6
raise if	7
raised	6
raised the	-6
raises	-11
rally $	17
ramon	18
ran	-16
ran $	-11
rancho	13
rancho $	12
rapido	-12
rastro $	10
rat	30
rata	51
rato $	22
rato _ _ $	-9
rayaron	31
rayaron _ carro	31
razon	-8
read $	-7
read _ _ out	9
read _ the	-5
read all	-6
read the	6
reads	-7
ready	-23
ready $	-9
ready _ _ $	-14
ready to	-14
real	-12
real $	-16
real _ _ $	-7
really	-12
really _ us	-6
reason	30
reason $	8
reason _ $	9
reason given	9
reason given $	9
receiving	12
receta	-11
receta $	-8
recibo	10
recital	-11
recoge	13
recoge _ _ $	13
recoge _ cosas	13
recoge tus	13
recoge tus cosas	13
record $	18
record 300	-5
recursos	6
recursos _ $	-5
recursos _ _ lo	19
recursos _ me	17
recursos _ por	19
recursos humanos	6
recursos humanos $	-5
recursos humanos me	17
recursos humanos por	19
red	-19
red _ $	-15
red lobster	-11
red lobster $	-11
redada	-8
redada en	-5
ref	-12
regresa	16
regresar	7
regresar a	7
regrese	20
regreso	-16
reir	-32
reloj	13
remember	-13
remembered	-6
remind	-7
remind me	-7
remove	-10
removed	-14
removed the	-14
rent	-11
renta	-16
renuncia	12
renunciar	7
renuncie	36
renuncie y	16
repartiendo	11
repartiendo _ $	12
repartiendo volantes	12
repartiendo volantes $	12
repartir	19
reparto	-14
replaced	18
report	19
reportar	7
reportarme	29
reporte	-9
reporte _ _ $	-18
represalia	-9
residente	18
resign	6
respirar	29
rest	-15
results	-21
retiro	14
reunion	-6
reunion $	-9
revisar	20
revisar _ _ de	8
rh	23
rh quiere	-9
ribs	8
rice	-5
rico	-13
rid	19
rid of	19
ride	-23
riendo	-27
rifle	14
right	6
right $	-28
right _ $	15
right _ the	-7
right now	35
right over	13
rights	-16
ring	-7
rip	-8
risa	-45
risa $	-22
roaches	-6
roaches $	-6
robaron	-13
robo	12
rociaron	34
rodilla	12
rodillas	-21
roja	-6
rolled	32
ronca	-10
ronca como	-10
roof	24
roof _ _ on	17
room	32
room $	21
room _ $	6
room w	8
rooms	8
rosa	-21
rosa i	8
rosario	-11
rosario $	-11
rota	18
round	-19
route	16
route $	9
ruido	-7
rumor	-9
run	8
run _ _ a	19
run over	17
run the	-6
running	-16
sabado	-30
sabado $	-8
sabado _ _ $	-7
sabanas	10
sabe $	-5
sabe _ que	18
sabe lo	7
sabe lo que	7
saben	47
saben donde	12
saben quienes	39
saber	-26
saber que	-17
sabia	6
saca	-11
sacame	-8
sacan	-14
sacar	21
sacar _ _ $	6
sacar _ la	12
sacar de	12
sacar de la	12
sacarnos	28
sacaron	68
sacaron _ la	24
sacaron a	19
sacaron de	24
sacaron de la	24
saco	53
saco _ _ de	34
saco _ _ y	17
saco por	12
sad	-6
safety	-15
said	75
said $	27
said .	23
said _ $	-17
said _ _ $	-8
said _ _ a	8
said _ _ going	6
said _ _ meeting	9
said _ _ off	7
said _ _ or	7
said _ _ the	-10
said _ cant	7
said _ it	14
said _ me	8
said _ out	-7
said _ the	10
said _ to	17
said _ your	5
said at	10
said dont	8
said good	-9
said he	-15
said i	29
said i cant	7
said if	-13
said im	11
said it	16
said no	-25
said no to	9
said thanks	-19
said thanks $	-19
said that	-13
said they	-27
said what	-7
sal	-15
sal $	-8
sala	21
sala de	21
sale	-41
sale _ _ la	-8
salga	10
salga _ _ $	10
salgo	7
salgo _ 30	-14
salgo _ _ $	38
salidas	-14
saliendo	44
saliendo _ _ $	28
saliendo del	28
salieron	-13
salimos	-12
salio	-29
salio _ _ $	-15
salio del	13
salio el	-11
salio en	-5
salir	21
salir _ _ $	6
salir _ _ de	-6
salir _ la	9
salir de la	9
salir el	14
salir temprano	-6
salon	-38
salon $	-9
salon _ la	-6
salsa	-24
salsa $	-18
saludo	-31
same	-33
same _ $	-29
sandra	28
sangrando	22
sangre	11
sanitizer	-6
saque	-22
saque una	-15
saquen	-12
saquen _ _ $	-9
sat	-16
saturday	-28
save	-7
save _ a	-6
save me	-6
save me a	-6
saw	-19
saw a	-22
saw this	-5
say	12
say $	10
say _ _ me	13
say _ your	16
say a	-6
say to	-10
say who	10
saying	27
saying _ _ $	17
saying _ _ my	8
saying _ _ the	6
saying _ going	6
saying i	14
saying we	6
says	88
says $	-11
says .	17
says _ _ $	28
says _ _ .	9
says _ _ to	12
says _ can	13
says _ fine	7
says _ you	-5
says if	-6
says keep	8
says she	10
says the	-10
says they	-7
scab	47
scaffold	7
scanner	7
scared	12
scared $	-10
scared of	37
schedule	15
schedule $	-5
schedule _ out	10
schedule app	-8
schedule for	6
scheduled	6
school	6
school $	11
school _ a	11
screaming	-7
screenshots	-6
se	-5
se _ $	-55
se _ _ $	-38
se _ _ a	-11
se _ _ bateria	-9
se _ _ con	21
se _ _ de	27
se _ _ dolar	-11
se _ _ el	-10
se _ _ en	38
se _ _ enterar	-11
se _ _ estoy	7
se _ _ gente	22
se _ _ la	-8
se _ _ las	-15
se _ _ linea	-19
se _ _ luz	-18
se _ _ maquina	6
se _ _ matar	10
se _ _ mi	20
se _ _ papeles	14
se _ _ por	31
se _ _ que	-26
se _ _ se	7
se _ _ un	-20
se _ _ union	-7
se _ a	40
se _ acaba	-9
se _ al	6
se _ cuando	-11
se _ de	12
se _ dice	9
se _ dos	12
se _ en	-21
se _ la	-11
se _ los	10
se _ mi	-17
se _ olvida	12
se _ olvido	-10
se _ para	-9
se _ por	-6
se _ que	-27
se _ quemando	30
se _ un	10
se _ una	11
se _ y	-15
se apunta	-6
se apunta $	-6
se atoro	-11
se cambio	-10
se cayeron	17
se cayo	61
se cayo el	16
se cayo un	19
se descompuso	-6
se desmayo	15
se durmio	-8
se entera	-10
se esta	55
se esta quemando	30
se estan	37
se fue	-8
se fue la	-18
se fue y	-17
se la	-22
se le	17
se llama	-8
se llevaron	71
se llevaron a	36
se llevaron la	9
se lo	5
se los	-15
se me	-58
se me acaba	-9
se murio	-19
se murio la	-9
se murio mi	-6
se nos	-14
se oye	-9
se paro	-17
se paro la	-17
se prendio	6
se prendio la	17
se pudo	-8
se puede	-19
se que	21
se que dice	9
se quedo	16
se si	16
se subio	13
se subio a	13
se trago	-5
se va	15
se va a	16
se vale	-9
se van	-10
se vaya	6
se ve	-22
se vino	21
se volteo	23
se volteo el	23
sea	24
sea _ $	-24
season	8
seat	-5
seattle	-8
secadora	28
second	-13
second shift	29
security	20
security $	15
security _ _ put	-15
security _ the	-11
security at	-11
security at the	-11
security guard is	9
see	-19
see $	8
see _ _ $	-24
see a	7
see my	-20
see the	-8
seeing	-6
seen	-10
sees	-10
segun	13
segundo $	-7
segundo _ $	16
segundo turno	22
segundo turno $	16
segura	13
segura $	13
seguro	-24
seguro $	-8
seguro _ $	16
seguro _ _ se	-19
seguro _ la	-10
seguro _ me	-19
seguro de	-12
seguro y	-17
seis	5
self	-14
self employed	-10
semaforo	13
semana	7
semana $	8
semana _ me	-8
semana pasada	10
semana y me	-19
semanas	-14
semanas _ que	7
semanas sin que	7
send	-21
send _ $	-9
send _ the	-10
send me	-15
send me the	-10
sending	6
seniority	-5
senor	28
senor $	24
senor en	5
senora _ la	-12
senora de	-13
senora de la	-5
senora que	15
senoras	-6
senoras de	-11
senores	14
sent	14
sent _ home	8
sent home	-24
sent me	11
sent me home	8
sentido	13
ser	-30
ser _ $	-19
sera	-21
seria	-8
services	21
severance	12
shaking	12
shaking $	9
shame	13
she	40
she _ $	19
she _ .	6
she _ _ $	-6
she _ _ a	-15
she _ _ phone	6
she _ _ she	17
she _ _ the	15
she _ it	12
she _ my	22
she _ no	-10
she _ the	17
she got	-26
she has	-12
she just	-6
she said it	12
she told	20
shed	10
sheet	6
sheila	27
shell	16
sheriff	20
shes	13
shes _ _ $	-10
shes _ _ now	31
shes _ lbs	-9
shes _ me	37
shes in	-7
shes pushing	-10
shift	-9
shift .	7
shift _ _ $	-16
shift _ a	18
shift _ it	-19
shift was	31
shifts	42
shirt	-14
shirt $	-13
shocked	18
shoes	-11
shooter	29
shop	-9
short	19
shot	-18
shot at	10
shots	-7
should	-6
should _ _ $	5
should be	-7
should i	-6
should we	-6
shoulder	-15
shoved	9
shoved _ _ the	9
shoved _ into	9
show	-5
show $	-10
show _ _ was	7
show _ i	7
show but	7
show but i	7
show me	-5
showed	33
showed _ _ my	11
showed up	11
shower	-7
shows	-6
shut	17
shut _ $	15
shut off	8
shut off $	8
shut the	9
si	-76
si $	-30
si _ $	-26
si _ _ $	-26
si _ _ aqui	12
si _ _ digo	11
si _ _ el	-19
si _ _ en	-9
si _ _ es	19
si _ _ eso	15
si _ _ esta	-6
si _ _ la	-5
si _ _ lo	-10
si _ _ me	-21
si _ _ migra	-7
si _ _ no	14
si _ _ que	-10
si _ _ se	14
si _ _ union	18
si _ _ va	13
si _ _ y	-8
si _ a	-11
si _ algo	16
si _ con	25
si _ contesto	-12
si _ dia	-10
si _ en	-10
si _ la	8
si _ le	20
si _ llaman	-7
si _ lo	-11
si _ los	6
si _ me	14
si _ meto	-6
si _ nos	-6
si _ patron	-9
si _ que	6
si _ quiere	-9
si _ supervisor	-10
si _ todos	-8
si _ trabajo	18
si _ un	-10
si _ una	-6
si _ uno	-11
si _ voy	39
si _ y	-9
si a	-13
si al	12
si alguien	-12
si algun	-6
si algun dia	-6
si el	-34
si el patron	-9
si el supervisor	-10
si entro	-5
si es	-5
si firman	11
si firmo	-12
si firmo $	-11
si gana	15
si gana la	22
si hay	-13
si la	-5
si les	-5
si me	-19
si me llaman	-7
si me meto	-6
si me voy	37
si no	51
si no contesto	-11
si no le	16
si no me	12
si no voy	-9
si nos	-14
si yo	25
si yo no	6
sick	-24
sick $	-13
side	-10
siempre $	-8
siempre _ _ $	28
siento	11
siento _ $	7
siento _ _ $	-7
siento _ de	-22
siga	16
siga $	9
siga _ $	7
sigamos	18
sign	-9
sign $	12
sign .	23
sign _ $	17
sign _ _ $	-7
sign _ _ a	8
sign _ says	-10
sign _ sheet	6
sign _ up	-5
sign a	7
sign in sheet	6
sign it	-12
sign it $	-8
sign something	11
sign up	-10
signature	12
signature _ _ i	12
signed	40
signed $	26
signed _ _ and	-5
signed _ _ i	7
signed _ i	16
signed in	-6
signing	-7
signing the	-8
signs	6
signs $	9
sigo	53
sigue	-21
sigue _ _ $	-8
sigue el	-8
siguieron	20
siguio	43
siguio _ mi	25
siguio hasta	29
silla	-5
sillas	-10
sillas de	-9
sillon	-11
sin	-11
sin _ $	-7
sin _ _ le	-6
sin _ _ me	11
sin _ _ que	16
sin _ en	33
sin _ me	-8
sin _ por	8
sin _ se	10
sin _ y	-6
sin elevador	-19
sin guantes	5
sin nada	-14
sin nada $	-14
sin pago	12
sin pago $	16
sin placas	31
sin preguntar	-16
sin que me	7
since	39
since _ $	-27
since _ _ $	12
since _ _ me	7
since _ _ the	14
since _ and	9
since _ fired	5
since _ vote	6
since _ wore	14
since i	27
since i wore	14
since june	-5
since the	11
since the vote	6
since they	31
since they fired	5
sindicato	-11
sindicato $	15
singing	-10
sirve	-22
sirve $	-15
sirvio	-9
sirvio _ _ de	-9
sis	-6
sister	-21
sister $	-7
sister _ law	-5
sister in law	-5
sit down	-12
sit in	7
sitting	-12
size	-10
skip	-8
slapped	10
slashed	15
sleep	-7
sleep $	-7
sleeping	-14
sleeping in	-13
slice	-6
slice _ $	-6
slice each	-6
slice each $	-6
slip	27
slip $	27
slow	-29
slow $	-19
small	-13
small _ $	-10
smell	-9
smell $	-9
smell _ the	-8
smell like	9
smells	-16
smells like	-16
smh	-18
smiled	-8
smoke	14
smoking	-5
snow	-10
so	-47
so _ $	-36
so _ _ $	-11
so _ _ dont	13
so _ _ her	-19
so _ _ him	17
so _ _ make	-6
so _ _ the	-20
so _ _ this	11
so _ _ you	-6
so _ for	27
so _ from	-14
so _ i	11
so _ im	-18
so _ my	-6
so _ of	23
so _ on	12
so _ sat	-6
so bad	-7
so far	29
so hot	13
so i	-20
so i can	-8
so i sat	-6
so if	-13
so if i	-9
so ill	-9
so im	-6
so many	-12
so much	21
so much for	27
so now	-17
so now im	-11
so she	-10
so they	18
so we	-11
so what	19
sobrino	14
soccer	-5
social	13
soda	-17
soda $	-9
sodas	-6
sodas $	-6
sol	-8
sola	-14
solo	-26
solo _ $	-15
solos	14
some	-7
some people	15
somebody	-23
somebody $	-13
somebody _ a	-6
somebody _ me	-20
somebody hit	-18
someone	17
someone _ _ me	-20
someone _ a	15
someone _ me	6
someone _ my	14
someone _ they	9
someone died	9
someone followed	10
someone to	-6
someones	7
something	18
something i	16
somos	11
somos _ _ $	21
somos _ en	-12
somos familia	-14
son	-43
son _ $	-7
son _ _ $	-9
son de	-6
son got	-8
song	-17
sonrio	-21
sonrio _ _ $	-21
soplon	9
sorry $	8
soup	-6
soy	-17
soy _ $	6
soy _ _ $	-13
soy _ _ de	-14
soy _ _ union	9
soy _ en	-9
soy _ que	-14
soy de la	7
soy el	-9
soy yo	-10
soy yo el	-5
speak	-8
speed	11
spit	31
spoke	24
spoke _ the	-11
spoke up	9
spray	5
sprayed	32
spy	6
st	-9
staffing	-13
stand	-10
standing	15
start	-6
started the	5
starting	-7
station $	-5
station _ the	7
stay	15
stay _ $	9
stay home	6
steal	11
stealing	23
steel	7
sticker	-22
sticker on	-10
stickers	-5
still	-11
still $	18
still _ _ from	-8
still _ _ it	-8
still _ for	-6
still get	-7
stitches	-8
stole	-6
stood	5
stop	-34
stop $	10
stop _ _ the	-7
stop _ me	-7
stop at	-6
stop at the	-6
stop by	10
stop by the	11
stop crying	7
stop is	-7
stop now	-7
stopped _ the	-18
stopped the	-8
store	9
story	-6
straight	7
straight up	15
street	-20
street $	-13
strike	-25
strike _ the	-13
stroke	25
stuck	22
stuck $	21
stuck in	-6
stuff	36
stuff $	26
su	-7
su _ $	-34
su _ _ aqui	9
su _ _ la	-7
su _ _ mi	-9
su _ de	15
su _ en	-24
su _ esta	-6
su _ y	7
su casa	11
su mama	9
su trabajo	-7
su union	-6
su union de	-6
su vida	-11
su vida $	-11
suba	25
suben	7
subieron	-20
subieron el	-17
subio	8
subio _ _ troca	13
subio a	13
sucks	-6
suegra	-27
sueldo	-16
sueldo y	-13
suena a	-16
sueno	-22
sueno $	-16
suerte	-13
sueter	-9
sunday $	-21
sunday _ _ $	-8
super	22
supervisor	14
supervisor $	27
supervisor _ _ people	6
supervisor _ _ que	7
supervisor _ _ todos	20
supervisor _ a	19
supervisor _ me	-9
supervisor _ to	16
supervisor _ us	-9
supervisor asked	-7
supervisor has	13
supervisor me	10
supervisora	10
supervisora me	19
supervisors	18
suppose	-5
supposed	21
supposed to	21
surco	7
sure	-10
surgery	-11
sus	-8
sus _ $	-14
suspended	23
suspended _ _ pay	14
suspenden	16
suspenden $	16
suspendieron	35
suspendieron _ dias	17
sweating	21
table $	11
table _ _ $	8
table and	-6
taco	-7
taco truck	-7
tacos	-7
take	-7
take _ _ out	-9
take _ _ the	-10
take _ day	9
take _ my	11
take _ of	-6
take _ off	-15
take _ out	-5
take _ picture	-10
take _ the	6
take a	10
take a picture	-10
take me	5
take off	11
take the	-14
taken	25
takes	7
taking	18
taking _ _ us	15
taking _ of	15
taking pictures	15
taking pictures of	15
talk	-23
talk $	-6
talk _ _ $	-6
talk _ _ at	10
talk _ me	9
talk _ you	9
talk to	-6
talk to you	9
talked	-14
talked _ my	-7
talked to	-15
talked to my	-7
talking _ _ and	-8
talking _ _ on	-10
talking to	-15
talks _ you	9
talks to you	9
tamales	-18
tamales $	-10
tamano	-9
tambien	-10
tambien $	-8
tambien _ _ $	-6
tambien me	-14
tank	33
tanque	45
tanque de	22
tantito	-16
tanto _ _ que	-6
tanto turno	6
taped	15
tapo	-9
tarde	-40
tarde $	-22
tarde el	-8
tardes	13
tardes _ _ el	14
tarima	9
tarjeta	-17
tarjeta $	6
tarjeta _ _ en	6
tarjeta _ _ la	-16
tarjeta de	-6
tarjeta que	-7
tarjetas	76
tarjetas $	48
taxes	-11
taza	-11
te _ $	-13
te _ _ $	-12
te _ _ el	-5
te _ _ me	9
te _ el	8
te _ en	-6
te _ la	-10
te _ si	19
te vas	33
te vas $	10
team	-15
techo	-6
techo $	-28
techo del	24
techo en	-10
tele	-22
telefono	17
telefono $	22
telefono _ _ 3	9
telefono _ el	-24
telefono con	-21
telefono perdon	-10
tell	-47
tell _ $	-7
tell _ _ $	-6
tell _ the	-5
tell me	-6
tell the	-12
tell you	-7
telling	30
telling us	24
temblando	36
temblando $	36
temp	-6
temp agency	-6
temporada	8
temporada $	8
temprano	-21
temprano $	-9
temps	-11
ten	41
tenemos	-11
tenemos _ $	-10
tener	8
tener un	9
tenga	-16
tenga _ _ que	-15
tengo	19
tengo $	-9
tengo _ $	-8
tengo _ _ $	6
tengo _ _ al	10
tengo _ _ aqui	12
tengo _ _ de	-7
tengo _ _ las	9
tengo _ _ me	-8
tengo _ _ para	-9
tengo _ _ si	-6
tengo _ contestar	-5
tengo _ de	39
tengo _ en	29
tengo _ que	-17
tengo a	-7
tengo al	14
tengo cita	10
tengo cita con	7
tengo mi	-7
tengo miedo	12
tengo miedo de	24
tengo miedo que	-11
tengo papeles	-8
tengo que	-17
tengo que contestar	-5
tengo un	6
tengo una	-7
tenia	-16
tercer	-6
tercer _ $	-12
tercer piso	-6
tercer turno	-9
tercer turno $	-9
terminaron	13
terminaron el	22
terminated	55
termino	-7
test	-21
text	-9
text $	13
text _ $	-6
text _ _ $	-6
text _ _ youre	-8
text _ the	-6
text _ to	16
text _ when	-8
text me	-18
text me when	-8
texted	40
texted _ $	16
texted me	27
texting	-14
texting $	-7
texto	6
texto _ _ me	-7
texto que	20
textos	-9
than	-32
than _ _ $	-8
than me	-11
thank	-11
thank you	-8
thanks	-25
thanks $	-20
that	-82
that $	-39
that _ $	-9
that _ _ $	-17
that _ _ a	11
that _ _ in	-8
that _ _ my	28
that _ _ you	12
that _ for	15
that _ is	10
that _ the	-14
that _ to	29
that a	-14
that card	6
that last	-9
that letter	-8
that man	-8
that man $	-8
that mean	20
that meeting	9
that my	9
that place	-7
that real	-10
that real $	-10
that ref	-12
that right	-9
that right $	-9
that says	10
that song	-9
that spoke	25
that was	-12
that was the	-10
thats	14
thats _ $	-10
thats _ _ $	-8
thats _ im	-6
thats a	-18
thats how	8
thats the	16
thats what	11
thats why	-10
the	-10
the 12th	-8
the 20th	-10
the 90s	-11
the _ $	39
the _ .	-20
the _ _ $	30
the _ _ 2	25
the _ _ 3	-15
the _ _ 8	7
the _ _ a	11
the _ _ already	12
the _ _ and	13
the _ _ asking	10
the _ _ at	29
the _ _ because	7
the _ _ came	-17
the _ _ can	-7
the _ _ chained	7
the _ _ code	-8
the _ _ come	16
the _ _ does	-11
the _ _ dont	13
the _ _ down	-14
the _ _ going	-6
the _ _ got	21
the _ _ has	27
the _ _ her	28
the _ _ i	9
the _ _ ill	-6
the _ _ im	6
the _ _ in	-27
the _ _ is	-28
the _ _ it	-19
the _ _ last	8
the _ _ lol	-16
the _ _ manager	7
the _ _ monday	-9
the _ _ my	-33
the _ _ next	11
the _ _ no	25
the _ _ nobody	8
the _ _ now	-8
the _ _ of	-35
the _ _ on	-20
the _ _ people	-6
the _ _ room	15
the _ _ say	11
the _ _ sent	-8
the _ _ she	-9
the _ _ sheet	6
the _ _ stop	-27
the _ _ sunday	12
the _ _ that	-22
the _ _ the	-46
the _ _ them	15
the _ _ they	10
the _ _ think	6
the _ _ to	-6
the _ _ today	-11
the _ _ took	-6
the _ _ up	-8
the _ _ us	34
the _ _ w	-6
the _ _ was	-13
the _ _ we	15
the _ _ well	34
the _ _ you	-21
the _ about	7
the _ after	7
the _ agency	-7
the _ and	-20
the _ anymore	13
the _ are	-21
the _ at	15
the _ back	5
the _ bill	-8
the _ board	-6
the _ bonus	-6
the _ bring	19
the _ building	-13
the _ by	-22
the _ came	-6
the _ can	-9
the _ center	8
the _ clock	-14
the _ come	-8
the _ company	-10
the _ desk	10
the _ dont	24
the _ for	-16
the _ gate	-20
the _ get	-10
the _ gets	-9
the _ girl	-13
the _ guy	-34
the _ guys	-16
the _ hat	-10
the _ he	20
the _ here	6
the _ home	21
the _ i	7
the _ if	7
the _ im	12
the _ in	-53
the _ its	-16
the _ kid	-9
the _ ladies	-12
the _ last	-6
the _ lead	13
the _ line	23
the _ list	-10
the _ lol	-8
the _ look	-5
the _ lot	16
the _ machine	-6
the _ manager	23
the _ not	24
the _ now	-9
the _ of	11
the _ off	-16
the _ oil	7
the _ on	-19
the _ one	-26
the _ open	-6
the _ page	6
the _ part	-8
the _ party	17
the _ place	-6
the _ room	22
the _ says	23
the _ she	10
the _ shift	-5
the _ shop	-7
the _ should	-7
the _ side	8
the _ since	19
the _ so	-11
the _ still	-15
the _ stop	15
the _ that	6
the _ the	5
the _ they	43
the _ thing	-13
the _ threw	15
the _ time	-6
the _ to	-13
the _ today	-6
the _ told	16
the _ truck	-30
the _ union	-16
the _ unit	9
the _ was	-48
the _ whats	-5
the _ while	16
the _ who	-16
the _ wing	-6
the _ wont	-14
the _ you	-9
the agency	14
the airport	-5
the aisle	-5
the anti	-7
the app	6
the baby	-9
the banner	-5
the bathroom	21
the beans	-9
the best	-12
the blue	-8
the board	-7
the boning	7
the boot	9
the boss	-12
the bosses	-5
the break	-10
the break room	-11
the breakroom	-6
the bridge	-7
the broken	10
the bucket	-6
the bus	17
the bus stop	15
the button	9
the button $	6
the cake	-8
the call	-8
the camp	16
the camp he	10
the card $	10
the cat	-8
the check	-12
the chemical	11
the chicken	-7
the church	17
the committee	6
the committee $	16
the company	10
the cooler	10
the couch	-9
the couch $	-9
the crew	34
the day after	6
the detention	8
the detention center	8
the dock	-20
the dog	-5
the door	31
the doors	19
the driver	-7
the email	17
the end	-5
the er	7
the family	-11
the fan	-9
the field	8
the first	6
the flu	-13
the flyer	-7
the flyer and	-6
the foreman	27
the forklift	14
the forklift $	28
the front	10
the front desk	10
the fryer	7
the fryer oil	7
the gas	-8
the gate	30
the gate $	26
the good	-8
the grill	-13
the group	14
the group chat	14
the gym	-8
the hall	-14
the hall $	-7
the heat	7
the heater	-8
the hospital $	-16
the hotel	11
the house	7
the ice	-14
the inspector	6
the kids	-6
the kill	7
the kill floor	7
the landlord	-16
the last	-12
the laundry	17
the letter	-14
the line	31
the line $	14
the line lead	13
the linen	5
the linen room	5
the lines	-8
the list	-16
the list $	-11
the list for	-8
the load	12
the lobby	9
the locker	-6
the long	-6
the lot	21
the lot $	22
the lunch	13
the machine	27
the manager	-10
the meeting	12
the meeting $	-5
the meeting .	9
the meeting and	-7
the month	-13
the new	-17
the new girl	-9
the new guy	9
the new manager	5
the news	-8
the next	-10
the night	-14
the night off	-11
the number	-10
the number for	-10
the nurse	5
the office	9
the office to	-9
the one	-8
the one in	-8
the ones	24
the others	10
the oven	12
the paper i	-5
the parking	9
the pastor	-6
the pay	10
the petition	19
the petition $	16
the picket	-9
the picket line	-6
the picnic	-5
the pin	8
the pizza	-5
the plant	20
the plant $	26
the police	7
the price	-7
the rack	9
the rally $	17
the red	-9
the rest	-6
the roof	-6
the safety	-6
the same	-25
the scaffold	7
the schedule	6
the schedule $	6
the schedule for	6
the school	-9
the second	-14
the shirt	-6
the side	-19
the sign in	5
the smell	-9
the song	-8
the table	-5
the taco	-7
the taco truck	-7
the temp	-7
the temp agency	-7
the temps	-23
the thing	-6
the time	-16
the time clock	-14
the trash	-14
the trash $	-6
the truck	-8
the tv	-8
the uniforms	-12
the union	-8
the union $	8
the union at	-7
the union hall	9
the van	35
the van $	10
the van on	21
the vending	-6
the vending machine	-6
the warehouse	32
the way $	-10
the whole line	27
the wrong	-20
the yard	9
their	-10
them	-25
them _ _ $	-17
them to	-5
then	-42
then $	-7
then _ $	-6
then _ _ in	-6
there	-25
there $	-14
there _ _ $	-17
there _ a	9
there _ i	20
there _ the	-7
there a	-6
there and	9
there was	9
there was a	11
theres	12
theres _ _ $	-15
theres _ _ in	-10
theres _ _ on	10
theres _ fight	14
theres _ smell	10
theres a	23
theres a fight	14
theres no	-17
these	-19
these _ $	-12
they	87
they $	-5
they _ $	-7
they _ _ $	-26
they _ _ doors	18
they _ _ from	-9
they _ _ go	21
they _ _ good	-6
they _ _ hours	-6
they _ _ housekeeping	17
they _ _ how	16
they _ _ if	32
they _ _ in	9
they _ _ it	14
they _ _ me	14
they _ _ my	-10
they _ _ next	8
they _ _ of	39
they _ _ our	-27
they _ _ out	-13
they _ _ pay	-26
they _ _ picture	-10
they _ _ pizza	-6
they _ _ stuff	19
they _ _ take	10
they _ _ the	-12
they _ _ to	-19
they _ _ today	23
they _ _ up	6
they _ _ us	-21
they _ _ who	9
they _ _ you	6
they _ _ your	15
they _ a	-29
they _ asking	21
they _ at	-20
they _ cameras	10
they _ fired	-21
they _ her	6
they _ him	-11
they _ i	24
they _ if	5
they _ in	16
they _ it	25
they _ let	17
they _ my	25
they _ need	-7
they _ our	-11
they _ out	-6
they _ people	10
they _ see	5
they _ taking	7
they _ the	-25
they _ to	9
they _ up	-32
they _ us	-65
they _ you	26
they are	24
they arrested	20
they ask	24
they asked	23
they asked me	23
they asking	6
they call	-5
they called	-6
they can see	5
they change	-13
they change my	-7
they changed	5
they cut	-9
they cut me	8
they cut my	-6
they did	36
they docked	-31
they dont	-12
they dont need	-7
they dropped	-19
they ever	-7
they finally	15
they find	-6
they find out	-6
they fire	-10
they fire me	-5
they fired	-16
they gave	-17
they gave me	-8
they give	-8
they going	-13
they got	-15
they got us	-33
they have	28
they hired	9
they jumped	10
they just fired	-21
they keep	27
they keep asking	21
they know	-7
they let me	26
they let us	-7
they lock	13
they locked	14
they made	17
they made me	6
they moved	-19
they need a	-5
they quit	-7
they said	29
they said i	24
they said that	-12
they say	24
they see	-5
they sent	8
they sprayed	32
they take	-8
they telling	8
they told	31
they told me	13
they told the	-19
they told us	14
they took my	8
they use	13
they want	-5
they want me	-10
they want my	14
they want us	-9
they wont	33
they wont let	19
theyll	10
theyll _ me	5
theyre	55
theyre _ $	-10
theyre _ _ $	31
theyre _ _ for	-16
theyre _ _ out	5
theyre _ me	46
theyre _ to	7
theyre _ us	9
theyre making	8
thing	-17
thing _ the	-9
thing at	-6
thing at the	-6
think	15
think $	-15
think _ _ $	6
think _ was	21
think about	14
think i	53
think i was	21
think its	-9
thinking	17
thinking _ _ $	-13
thinking _ _ you	-5
thinking _ what	-5
thinking about	-9
thinking about what	-5
third	6
this $	-16
this _ _ $	11
this _ _ from	10
this _ _ so	-28
this _ and	-17
this _ i	15
this _ my	9
this heat	24
this is	24
this is my	12
this job	15
this list	-6
this list $	-6
this month	-12
this month $	-8
this morning	47
this morning $	53
this morning and	-11
this place	-9
this weekend	-6
thought	24
threat	12
threatened	-9
threatened to	-6
threatening	38
threatening to	8
three	9
threw	20
threw a	21
through	14
through _ _ $	29
through my	41
through the	-18
throwing	17
throwing up	20
thursday	-7
thursday $	-6
thursday _ $	-5
ti	-8
tia	-9
ticket	-19
tiempo	-24
tiempo _ _ $	-17
tiene	9
tiene _ $	-10
tiene _ _ $	-21
tiene _ _ de	-6
tiene _ _ que	14
tiene _ de	-6
tiene _ decir	-8
tiene el	12
tiene que	-20
tiene que decir	-8
tiene razon	-5
tiene su	12
tienen	32
tienen _ $	15
tienen _ _ $	12
tienen _ _ de	21
tienen _ _ la	8
tienen _ hoja	27
tienen _ papelito	-9
tienen el	7
tienen en	7
tienen encerrados	16
tienen que	-11
tienen un	-9
tienen un papelito	-9
tierra	14
tiktok	-9
til	6
til i	9
til the	-14
til they	7
til we	20
till	12
till i	12
till the	-9
till we	10
time	-37
time $	-10
time _ $	-12
time clock	-14
times	18
tina	-24
tino	14
tio	-13
tip	27
tipo	11
tips	8
tirando	19
tiraron	8
tire	-8
tired	-18
tired $	-5
tired of	-5
tires	16
tires _ _ the	15
tiro	36
tiro la	36
tmrw	-12
tmrw $	-14
to 6	-6
to _ $	19
to _ .	-5
to _ _ $	16
to _ _ .	-24
to _ _ about	14
to _ _ all	-5
to _ _ and	21
to _ _ break	-10
to _ _ by	-5
to _ _ family	-11
to _ _ final	13
to _ _ for	22
to _ _ if	-6
to _ _ im	7
to _ _ just	15
to _ _ ladies	-9
to _ _ me	9
to _ _ my	19
to _ _ no	33
to _ _ now	18
to _ _ of	-9
to _ _ on	10
to _ _ right	11
to _ _ sunday	9
to _ _ that	-14
to _ _ they	9
to _ _ to	-32
to _ _ today	-9
to _ _ us	-16
to _ _ w	8
to _ _ we	-10
to _ _ week	-8
to _ _ what	5
to _ _ work	12
to _ about	14
to _ and	-15
to _ at	6
to _ back	5
to _ car	12
to _ church	13
to _ face	13
to _ for	6
to _ he	-14
to _ his	-17
to _ home	12
to _ hospital	-8
to _ house	7
to _ if	-16
to _ im	-9
to _ in	14
to _ it	-26
to _ just	-6
to _ me	11
to _ meeting	-19
to _ my	-12
to _ off	-30
to _ on	-21
to _ the	-14
to _ thursday	-14
to _ union	7
to _ up	-5
to _ us	-6
to _ what	9
to _ who	-6
to _ your	-7
to a	23
to ask	-13
to be a	-7
to check	-6
to cooler	-33
to do	15
to do $	20
to drop	11
to fix	-11
to get my	7
to give	-7
to go	22
to go home	12
to go to	8
to his	11
to know	17
to know if	-5
to know what	10
to make	11
to me $	-10
to me in	10
to my	25
to my car	12
to my house	7
to pick	-9
to pick up	-9
to pull	24
to school	13
to school $	13
to see	-9
to see my	-11
to sign	-22
to somebody	-11
to take	6
to talk to	-7
to text	-15
to text me	-6
to the	20
to the church	13
to the hospital	-8
to the meeting	-14
to the union	7
to think	-5
to turn	14
to us	-32
to vote	-7
to vote $	-5
to work	14
to you	24
tobillo	7
toca	-50
toca _ _ $	-10
toca _ el	-7
tocando	10
tocar	36
tocaron	-5
toco	-22
toco _ _ de	-14
toco el	-33
toda	-9
toda _ _ $	-28
toda _ cuadrilla	27
toda _ semana	-8
toda la cuadrilla	27
toda la semana	-8
todas las	9
todavia	-28
todavia _ la	-10
today	51
today $	29
today .	40
today _ $	-10
today _ _ me	6
today _ i	-20
today _ me	8
today and	32
today for	12
today i	-13
today in	-15
today lol	21
today so	-19
today so i	-17
todo	-10
todo $	11
todo _ $	-20
todo _ _ $	-22
todo _ me	-12
todo _ que	9
todo _ turno	-15
todo el turno	-10
todo lo	11
todo lo que	11
todo volumen	-7
todo y	18
todos	-10
todos $	-16
todos _ _ $	50
todos _ _ fuimos	17
todos _ el	-28
todos _ la	-16
todos _ mensajes	-6
todos _ que	-7
todos a	-14
todos a la	-14
todos de	18
todos lados	-10
todos los	-13
todos los mensajes	-6
todos que	14
todos y	-6
together	-21
told	97
told _ $	-20
told _ _ all	-6
told _ _ it	7
told _ _ over	6
told _ _ the	6
told _ _ to	-25
told _ cousin	6
told _ hand	6
told _ i	10
told _ if	9
told _ theres	-11
told _ to	7
told me	13
told me $	-14
told me hand	6
told my cousin	6
told them	16
told us	25
told you	-9
tomando	14
tomas	-8
tome	36
tome _ _ $	36
tomo	8
tomo $	-9
tomorrow	40
tonight	30
tonight $	36
tonight _ they	9
tonight and	9
tonight and they	9
tony	-5
too	-36
too $	-15
too _ _ the	-5
too _ for	-5
too _ they	6
took	69
took _ $	24
took _ _ $	13
took _ _ and	12
took _ _ of	36
took _ _ the	-6
took _ off	-7
took _ passports	19
took _ phone	11
took _ union	7
took a	28
took it	6
took my	36
took my phone	9
took our	19
took our passports	19
tool	-7
tornado	24
total	-6
touch	-9
touch _ _ $	-7
touch _ the	-7
touched	6
touched _ again	8
touched me	8
touched me again	8
trabaja	30
trabaja _ _ $	29
trabaja _ y	14
trabaja ahi	15
trabajador	-10
trabajando	-5
trabajando $	9
trabajar	-6
trabajo	40
trabajo $	91
trabajo .	-10
trabajo _ $	10
trabajo _ _ $	10
trabajo _ _ de	-9
trabajo _ _ mi	11
trabajo _ _ ni	-12
trabajo _ _ no	-14
trabajo _ el	-7
trabajo _ que	-7
trabajo _ ser	-6
trabajo de	9
trabajo en	-12
trabajo esta	-19
trabajo me	-14
trabajo y	10
trabajos	-15
tracks	-17
tracks $	-17
tractor	47
trade	20
trae	19
trae los	20
trae un	-7
traeme	-15
traen	50
traer	-23
traer el	-7
traffic $	5
trafico	-24
trafico $	-13
trago	-5
traia	24
traigan	-33
traigo el	15
trailas	34
trailer	18
trailer 14	24
trailer 14 $	24
trailer _ $	17
train	-21
training	-24
trajeron	-13
trajo	9
trapped	8
trapped in	8
tras	-9
tras $	-9
trash	-17
trash $	-6
trash _ $	-8
tratan	-7
tratan $	-7
tren	-21
tren $	-6
trench	40
tres	39
tres dias	10
tres veces	38
trial	-6
tried	16
tried _ _ me	16
tried to	16
triste	-12
triste $	-9
troca	35
troca _ _ $	25
troca _ el	40
troca _ la	7
troca y	15
trono	37
trono la	37
trouble	-11
truck _ _ $	-24
truck _ _ me	5
truck and	5
truck wont	-5
true	-15
true $	-8
trust	-7
try	-9
try $	-8
tshirt	29
tu	-20
tu _ _ le	-6
tu _ a	-13
tu _ aqui	-12
tu _ que	-11
tu nombre	15
tuesday	-10
tuesday $	-29
tumbaron	-14
tumbaron _ _ y	-14
turn _ _ camera	-6
turn _ my	10
turn _ the	-16
turn down	-7
turn in	30
turn in my	15
turn off	-6
turn on	-8
turned	-25
turno	22
turno $	50
turno _ _ y	6
turno _ de	-6
turno _ noche	14
turno de	-10
turno de noche	14
turno extra	-16
turno pero	13
turno que	-9
turno y	9
tus	35
tus _ $	11
tus cosas	13
tus cosas $	13
tuvieron	-8
tv	-12
two	59
two _ at	11
two guys	54
two guys at	15
ultima	27
ultima _ $	24
ultimo	18
ultimo _ me	7
ultimo dia	10
ultimo dia me	7
un	11
un _ $	-22
un _ .	-15
un _ _ $	-10
un _ _ al	22
un _ _ como	-7
un _ _ en	-38
un _ _ lo	7
un _ _ me	21
un _ _ mi	12
un _ _ no	15
un _ _ nos	-9
un _ _ por	9
un _ _ un	14
un _ a	7
un _ con	24
un _ de	-11
un _ en	20
un _ le	13
un _ o	-5
un _ para	-7
un _ por	22
un _ que	-46
un _ se	16
un _ si	8
un _ up	9
un _ y	14
un cafe	-17
un cafe $	-6
un carro	11
un chofer	6
un companero	15
un cuarto	12
un cuchillo	26
un dia	-12
un dron	15
un huesped	21
un muchacho	46
un papel	-9
un papel de	-28
un papel en	14
un papelito	-9
un perro	9
un problema	13
un reporte	10
un residente	15
un senor	9
un senor en	5
un solo	-8
un tipo	19
un video	-8
un warning	20
un write	9
un write up	9
una _ $	9
una _ _ $	-14
una _ _ el	18
una _ _ en	26
una _ _ las	-12
una _ _ no	-17
una _ _ para	-7
una _ _ y	8
una _ de	-37
una _ del	-14
una _ en	42
una _ la	5
una _ mas	-17
una _ para	-9
una _ por	10
una _ que	-24
una _ usada	8
una _ y	20
una aguja	8
una aguja usada	8
una amiga	-9
una bolsa	7
una companera	5
una huelga	-14
una lista	15
una muchacha	6
una nota	-20
una persona	-5
una senora	23
una van	-13
una van de	-13
unas	-17
uncle	-19
under	33
under _ $	11
under it	14
under it $	14
understand	-6
unidad	-5
uniform	16
uniforme	-32
uniforme $	-13
uniformes	34
union	-12
union $	24
union _ $	30
union _ _ $	20
union _ _ los	-6
union _ a	-7
union _ la	5
union _ mi	-9
union _ my	-18
union _ the	-6
union a	-6
union at	-7
union de	-9
union for	6
union hall	5
union hall $	5
union y	-6
unions	-9
unions $	-5
units	-7
uno	-30
uno $	9
uno _ _ $	8
uno _ _ patron	-8
uno _ _ quien	12
uno _ el	-10
uno _ la	-6
uno _ uno	24
uno _ va	14
uno con	32
uno de	-18
uno en	7
uno por	10
uno por uno	10
uno se	-13
uno si	-8
uno si el	-8
unos _ chaleco	9
unos de	25
unos que	-14
unpaid	39
unpaid $	-6
unreal	-8
unreal $	-8
until	11
up	26
up $	5
up .	-23
up . is	-7
up _ _ $	-25
up _ _ at	-6
up _ _ from	14
up _ _ im	-13
up _ _ lol	-6
up _ _ with	10
up _ _ work	-9
up _ and	10
up _ for	12
up _ guys	20
up _ i	-10
up _ is	7
up _ me	25
up _ whole	17
up _ you	-14
up a	7
up and	8
up at	-16
up at my	10
up at the	-9
up because	14
up behind	15
up behind me	15
up for	5
up if	-10
up if i	-10
up in	-5
up its	19
up let	-9
up n	7
up on me	12
up por	9
up so	-13
up the	8
up the whole	17
up to the	8
up today	13
up what	21
up when	-8
ups	-5
urge	-10
us	-20
us $	-11
us .	-7
us _ $	60
us _ _ $	11
us _ _ a	-6
us _ _ at	-13
us _ _ building	7
us _ _ in	-20
us _ _ lunch	30
us _ _ today	-6
us _ early	-6
us _ going	-23
us _ here	-6
us _ is	5
us _ it	6
us _ raises	-6
us _ the	-8
us a	-6
us all	7
us and	6
us are	-10
us for	-24
us home	15
us if	8
us in	12
us leave	11
us on	-31
us out	25
us out $	38
us the	-17
us to	-11
us we	10
usada	8
usada y	8
usan	10
use	-7
use _ _ on	-7
use our	-8
use the	-9
used	-16
used to	-16
usf	-11
usted	-13
usted $	-6
ustedes $	24
ustedes que	-6
va	50
va $	22
va _ _ a	14
va _ _ de	-9
va _ _ el	-6
va _ llover	-12
va _ matar	-5
va a	39
va a llover	-12
va a matar	-5
va para	9
vacaciones y	23
vacation	-5
vale	-16
vale $	-8
valio	-7
vamos	-29
vamos _ $	8
vamos a	-7
van	86
van $	32
van _ $	-16
van _ _ $	10
van _ _ a	19
van _ _ la	11
van _ _ que	24
van _ cerrar	6
van _ no	-9
van _ trabajo	18
van _ veces	36
van a	-10
van a cerrar	6
van de	-19
van de la	-7
van del	14
van del trabajo	18
van on	21
vans	14
vas	28
vas $	10
vaya _ $	-13
vayanse	-23
vayanse _ _ $	-23
ve	-17
vea	-16
vea $	-7
veces	36
vecina	-8
vecino	-30
velorio	-18
vemos	-18
ven	-36
ven por	-17
venado	-27
vende	-6
vending	-7
vending machine	-7
vengan	25
vengan $	14
vengo	-6
vengo _ _ $	-6
venir a	-5
ventana	-16
veo	19
ver	-39
ver $	-27
verdad	-34
verdad $	-32
verdad _ el	6
vest	7
vestidor	37
vestidor _ _ $	19
vestidor de	37
vests	20
vete	-7
vete a	7
vez	-32
vez $	-11
vez _ _ $	-22
vez _ _ me	16
vez _ el	-16
vez _ no	13
vez en	-16
vez la	7
vez no	-6
vez nos	-6
vez por	9
vez y	-12
vi	-31
vi _ $	-6
vi _ _ $	-13
vi _ _ noticias	-6
vi _ las	-6
vi _ mensaje	-14
vi el	-14
vi el mensaje	-14
vi en las	-6
vida	9
vida $	15
video	-34
video $	-17
video _ no	12
vidrio	19
viejo	-8
viendo	-11
viendo _ novela	-9
viene	44
viene _ _ $	19
viene la	16
vienen	7
vienen _ _ $	7
viernes $	-15
viernes no	22
viernes y	-8
vieron	10
vine	-11
vino	42
vino $	-7
vino _ _ de	6
vino con	36
vino el	15
vio	6
vio la	7
visa	23
visa $	20
visto	-30
visto _ $	-26
vivir	27
vivir $	29
voice	-8
volante	-31
volante _ que	-13
volante y	-15
volantes	28
volantes $	63
volteo	23
volteo el	23
volumen	-7
volumen $	-6
volvio	34
vomitando	34
vomitando $	10
vomitando _ del	24
vota	8
votar	11
votar $	-5
votar _ _ $	11
votar _ la	9
votar _ si	11
votar por	9
votar por la	9
votar que	11
votar que si	11
vote	9
vote $	10
vote _ $	10
vote _ _ the	-6
vote yes	7
vote yes $	5
voted	7
voting	-7
voto	-7
voy	-70
voy $	-26
voy _ _ a	-14
voy _ _ compania	-5
voy _ _ en	-18
voy _ _ me	9
voy _ _ por	9
voy _ _ trabajo	-16
voy _ la	33
voy _ votar	11
voy a	-71
voy a votar	11
voy con	-8
voy en	6
voy para	31
voy tarde	-6
voz	-13
vuelo	-17
vuelta	18
w	45
w _ $	6
w _ _ $	-27
w _ _ and	-7
w _ _ looking	6
w _ _ one	7
w _ at	6
w _ on	10
w _ pay	15
w a	7
w his	7
w hr	5
w my	-13
w no	6
w o	9
w o pay	9
w security	16
w the	-10
w you	-10
w you $	-10
w2	-39
w2 $	-19
w4	-17
w4 $	-17
wage	-6
wait	-7
walk _ $	8
walk _ _ $	9
walk in	7
walk in $	8
walk to	-6
walked	-13
walked _ _ w	16
walked _ out	16
walked by	-23
walked maria	16
walked maria out	16
walking	60
walks	15
wallet	-8
walmart	-12
want _ $	-7
want _ _ $	-7
want _ _ job	18
want _ _ sign	-11
want _ _ the	-13
want _ be	26
want _ in	-9
want _ this	18
want _ to	-11
want a	-7
want it	14
want me	-12
want my	13
want to	17
want to be	26
want us	-9
want us to	-9
wanted	-9
wanted to	-8
wants	-19
wants _ _ $	-6
wants _ _ if	-5
wants _ _ to	-14
wants _ know	-5
wants _ talk	-12
wants _ to	-9
wants a	-9
wants me	-9
wants me to	-9
wants to	5
wants to know	-5
wants to talk	-12
warehouse	21
warning	48
was	-5
was $	-5
was _ $	-38
was _ .	8
was _ _ and	7
was _ _ lunch	17
was _ _ me	-8
was _ _ of	25
was _ _ the	19
was _ at	11
was _ go	29
was _ my	17
was _ so	-5
was _ the	-23
was _ to	13
was _ up	-8
was a	-8
was at	-23
was at the	-18
was in	11
was in the	-6
was late	-27
was let	29
was let go	29
was on	7
was so	26
was supposed	13
was supposed to	13
was the	-14
was there	7
wasap	6
washer	16
wasnt	5
wasnt _ $	-6
waste	-13
watch yourself	8
watched	8
watching	-14
watching _ _ $	-7
water	-16
water on	-7
way	-24
way $	-20
way home	8
way to	11
we	-35
we _ $	-10
we _ _ 4	-13
we _ _ flyers	8
we _ _ for	-6
we _ _ in	-17
we _ _ it	5
we _ _ new	-12
we _ _ of	-6
we _ _ out	12
we _ _ pay	8
we _ _ people	-9
we _ _ the	27
we _ _ them	6
we _ _ to	-8
we _ _ we	-6
we _ a	-35
we _ be	22
we _ by	-8
we _ get	14
we _ go	-15
we _ going	10
we _ in	7
we _ it	-12
we _ leave	13
we _ out	-12
we _ the	6
we _ to	-10
we _ yes	8
we all	-29
we all go	-15
we are	41
we call	6
we cant	27
we cant get	16
we did	-8
we dont	8
we filed	6
we finish	6
we get	-17
we get a	-13
we go	-12
we got	-33
we got a	-19
we had	-16
we have	11
we know	16
we lost	10
we move	-5
we need	-10
we vote	7
we vote yes	8
we was	13
we were	6
we wont	21
wear	-6
wearing	7
wearing a	7
weather	-6
website	-8
week	12
week _ _ my	6
week _ now	6
week _ the	-14
week after	20
weekend	-11
weeks $	-8
well	37
went	64
went _ $	-15
went _ .	14
went _ _ $	-9
went _ my	28
went _ the	37
went from	57
went out	-11
went through	7
went through my	7
went to	39
went to the	33
went up	-18
wepa	-12
were _ $	8
were _ _ $	-7
were _ _ the	5
west	10
what	9
what $	-8
what _ $	6
what _ _ $	27
what _ _ do	7
what _ _ me	16
what _ _ mean	22
what _ _ need	-7
what _ _ they	-6
what _ _ to	10
what _ did	16
what _ do	27
what _ it	-6
what _ said	-7
what _ that	26
what _ the	-11
what _ they	-6
what _ you	-9
what did	-6
what do	-6
what do you	-7
what does	19
what happens	-10
what if	-6
what is	-5
what the	-8
what to	19
what to do	19
what you said	-7
whatever	8
whats	-42
whats _ _ $	-14
whats my	-8
whats the	-12
when	-38
when _ _ $	-7
when _ _ by	-6
when _ _ it	6
when _ _ the	-18
when _ go	-6
when _ is	22
when _ said	8
when i	-10
when nobody	22
when nobody is	22
when the	-14
when they	-8
when we	-8
when you	-7
when youre	-8
whenever	-14
where	-14
where _ _ $	10
where _ _ go	11
where _ boss	-8
where _ i	-5
where _ kids	13
where do	-5
where my	5
where you	-8
which	9
while	20
while _ _ in	6
while _ _ on	17
while i	16
while im	7
white	13
who	21
who _ $	6
who _ .	-12
who _ _ $	15
who _ _ in	-8
who _ _ the	-12
who _ at	-11
who _ i	-8
who _ my	-10
who _ the	20
who _ to	17
who called	10
who came	-7
who do	-8
who do i	-8
who got	6
who got the	6
who is	6
who is the	11
who was	-16
who was at	-11
who went	19
who went to	19
whole	20
whole _ $	-18
whole _ _ the	-11
whole _ because	-8
whole _ was	-11
whole crew	11
whole crew is	7
whole line	27
whole shift	-27
whos	10
wife $	-9
wifi	-35
wifi $	-21
will	-46
will .	-11
will _ _ know	-12
will _ _ my	-6
will _ _ with	7
will _ boss	-8
will _ the	-9
will _ you	-8
will my	-12
will my boss	-8
will tell	-6
will they	-10
willis	21
win	-5
win $	-5
window	15
windshield	39
wing	-10
wing $	-10
wins	-7
wins $	-11
winter	-7
wire	10
wish	-18
wish _ _ $	-11
wish _ luck	-11
wish me	-11
wish me luck	-11
with	-25
with $	7
with _ $	-32
with _ .	-14
with _ _ and	-8
with _ knife	9
with _ place	-9
with a	45
with a knife	9
with me	-24
with me $	-21
with my	-7
with the	-27
with this	-9
with this place	-9
with us	-14
without	-7
won	-12
won $	-9
wondering	-6
wont	48
wont _ _ $	-8
wont _ _ back	11
wont _ _ call	11
wont _ _ the	-7
wont _ it	7
wont _ me	10
wont _ the	7
wont _ us	10
wont be	25
wont let	33
wont let me	17
wont let us	9
wont stop	7
word	9
wore	13
wore _ _ im	14
wore _ pin	8
wore the	13
wore the pin	8
work	23
work $	35
work _ $	-10
work _ _ $	11
work _ the	-6
work here	23
worked	-7
working	-12
works	-7
works _ _ $	5
works _ too	6
works w	9
would	-11
would i	-5
would they	7
wouldnt	17
wrist	12
write	27
write _ _ for	13
write _ if	-8
write _ por	9
write up	19
write up por	9
write ups	16
writing _ who	13
writing down	6
writing down who	13
written	25
written _ for	12
written _ in	-7
written up for	12
written up in	-6
wrong	-13
wrong $	17
wrong _ $	-7
wrong _ this	-6
wrote	38
wrote _ $	25
wrote _ _ on	-28
wrote _ the	17
wrote it	-11
wrote up	50
wrote up the	17
xmas	-9
y	70
y 6	-23
y _ $	10
y _ 5	-13
y _ 8	-24
y _ _ .	-11
y _ _ 2	-19
y _ _ 9	22
y _ _ a	-14
y _ _ con	12
y _ _ contesta	6
y _ _ de	-14
y _ _ dejan	-8
y _ _ del	21
y _ _ dice	23
y _ _ dicen	7
y _ _ dije	-5
y _ _ el	-28
y _ _ eso	-6
y _ _ jaja	-9
y _ _ la	19
y _ _ les	15
y _ _ llevo	11
y _ _ los	15
y _ _ nada	-12
y _ _ ni	-6
y _ _ no	-19
y _ _ nos	-8
y _ _ por	-9
y _ _ que	-17
y _ _ quedo	35
y _ _ si	-21
y _ _ sin	-10
y _ _ tambien	11
y _ _ tiene	8
y _ _ todos	5
y _ _ trabajo	-23
y _ _ un	-25
y _ _ van	-13
y _ _ y	-11
y _ a	-26
y _ ahi	29
y _ al	-36
y _ aviso	-11
y _ carro	7
y _ como	-15
y _ compre	-11
y _ con	-10
y _ cuando	-8
y _ de	-34
y _ dicen	22
y _ dieron	-27
y _ dije	-14
y _ dijeron	6
y _ dijo	-14
y _ dos	-20
y _ el	6
y _ en	20
y _ enfermera	14
y _ es	29
y _ estoy	9
y _ fue	-7
y _ gerente	-10
y _ habia	7
y _ hay	12
y _ huele	-11
y _ jefe	21
y _ la	39
y _ le	-22
y _ llego	-7
y _ lo	9
y _ mandaron	7
y _ me	43
y _ nino	-28
y _ nos	17
y _ nurse	6
y _ pagaron	-9
y _ para	-12
y _ pusieron	35
y _ que	26
y _ quien	-11
y _ se	-7
y _ sigamos	15
y _ tengo	-8
y _ tiene	18
y _ tienen	15
y _ toda	-11
y _ una	-23
y _ uno	9
y _ va	9
y _ vi	-16
y _ voy	-10
y _ yo	11
y a	-12
y a los	-5
y a mi	15
y ahi	-39
y ahora	18
y ahora me	24
y apenas	20
y despues	-36
y despues me	-36
y dice	10
y dicen	15
y dicen que	15
y el	-15
y el gerente	-11
y el jefe	21
y en	-8
y era	-23
y es	46
y eso	-14
y gana	-8
y hay	19
y hoy	28
y hoy me	22
y la	32
y la enfermera	14
y la nurse	6
y las	25
y le dije	-8
y le dijeron	8
y los	-11
y me dicen	21
y me dieron	-23
y me dijo	-14
y me pusieron	7
y me voy	-7
y mi	-27
y mis	10
y nadie	-7
y ni	7
y no	38
y no es	9
y no hay	12
y no me	14
y no nos	28
y no se	-15
y no vi	-13
y nomas	10
y nos	-6
y nunca	-12
y que	104
y que no	11
y que sigamos	15
y quien	-10
y quieren	10
y quieren que	10
y se	34
y se fue	-7
y si me	13
y si no	16
y siguieron	20
y sin	-18
y te	6
y todos	-16
y un	6
y una	14
y uno	-14
y va	-8
y voy	-18
y voy $	-14
y ya	34
y ya no	-25
y ya se	21
y yo	-15
y yo le	-5
ya $	7
ya _ $	-58
ya _ _ $	-28
ya _ _ a	-19
ya _ _ ahi	-16
ya _ _ casa	-6
ya _ _ con	20
ya _ _ el	39
ya _ _ en	6
ya _ _ la	-14
ya _ _ las	-7
ya _ _ los	5
ya _ _ nos	-5
ya _ _ presente	15
ya _ _ que	18
ya _ _ traer	-11
ya _ _ y	19
ya _ a	-16
ya _ abre	10
ya _ aguanto	30
ya _ canse	-9
ya _ de	-6
ya _ el	-16
ya _ en	25
ya _ esta	27
ya _ fue	17
ya _ hay	-7
ya _ la	-20
ya _ me	44
ya _ mi	56
ya _ para	-10
ya _ podemos	-11
ya _ quienes	39
ya _ quiero	42
ya _ se	-23
ya _ siento	12
ya _ te	16
ya aparecio	-11
ya casi	-6
ya cayo	7
ya es	-14
ya esta	-28
ya estoy	-29
ya firme	-7
ya le	-21
ya lo	-10
ya me	-10
ya me canse	-9
ya merito	-7
ya ni	7
ya no	91
ya no abre	10
ya no aguanto	30
ya no esta	27
ya no hay	-7
ya no para	-7
ya no podemos	-11
ya no quiero	42
ya pusieron	-18
ya que	-6
ya sabe	12
ya saben	39
ya saben quienes	39
ya salio	-6
ya se	10
ya se fue	17
ya tengo mi	-7
ya va	-13
ya va a	-11
ya van	25
ya viene	37
ya viene la	16
yard	9
yarda	12
yea	-10
yeah	-20
year	-24
year $	-9
years $	18
years _ $	11
years ago	-10
years and	-23
years old	14
yellow	13
yes	-41
yes .	-9
yes and	6
yes i	-8
yet	-20
yet $	-10
yo	-81
yo $	-9
yo _ $	-13
yo _ _ $	-10
yo _ _ a	-10
yo _ _ el	-7
yo _ _ una	6
yo _ a	10
yo _ aqui	-9
yo _ dije	-5
yo _ el	25
yo _ en	-8
yo _ mi	-8
yo _ no	-10
yo _ tengo	-9
yo _ y	-6
yo con	-19
yo el	-5
yo la	-10
yo le	-6
yo le dije	-5
yo llevo	-5
yo no	-24
yo sola	-18
yo y	-10
you	-50
you _ $	-19
you _ .	-13
you _ _ .	7
you _ _ 7	-6
you _ _ a	-6
you _ _ from	16
you _ _ he	43
you _ _ how	-8
you _ _ i	-13
you _ _ is	-10
you _ _ know	17
you _ _ me	-12
you _ _ stuff	-7
you _ _ the	-15
you _ a	21
you _ are	-6
you _ at	-12
you _ from	-7
you _ got	-8
you _ have	7
you _ is	5
you _ know	10
you _ me	-30
you _ not	-7
you _ the	-16
you _ to	5
you _ want	-8
you _ watch	7
you _ what	14
you _ your	23
you been	7
you call	-6
you did	8
you dont have	7
you for	-7
you got	20
you got a	25
you guys	-13
you guys are	-6
you guys want	-7
you know	8
you need to	10
you said	-11
you should	17
you the	6
you told	-14
you told me	-14
you up	-7
you wont	6
your	-19
your _ $	11
your _ _ $	13
your _ _ for	-7
your _ _ the	11
your _ _ they	-7
your _ at	-11
your _ for	17
your _ is	-7
your number	7
your own	14
your rights	-7
your union	26
your union $	9
youre	-15
yrs	21
yrs _ _ $	17
yrs ago	10
yrs ago $	16
yrs they	13
yup	-7
yup .	-6
zanja	28
zapatos	-40
zapatos $	-37
zelle	-5
zoom	-11
zoom _ _ $	-12
zumba	-14
"""
