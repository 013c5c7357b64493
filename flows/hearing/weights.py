"""What each rule, word and neighbours of words weigh, in hundredths. Written by `make learn`; never by hand."""

RESTS_ON = "fd8bae5ae935b2a9a75ea0d0529adbfe7820d2b226a0c203fa35418e85c2cb7d"  # texts and rules

STOP = """
	-491
.	102
. 50	-8
. @address	49
. @address $	8
. @address @dont $	-6
. @address @dont @write	5
. @address @end_it	16
. @again	8
. @again @tail	6
. @carrier	48
. @carrier .	9
. @carrier @mine	7
. @carrier @these	8
. @carrier @these $	6
. @carrier the	8
. @carrier the @lista	6
. @doing	-15
. @doing @hour	-5
. @doing for	-11
. @dont	41
. @dont $	8
. @dont @bothering	19
. @dont @bothering @mine	5
. @dont @mine	-5
. @elsewhere	-8
. @elsewhere @unwanted	-6
. @elsewhere @unwanted $	-6
. @elsewhere que	-5
. @elsewhere que @mine	-5
. @end	7
. @end @mine	6
. @end_it	85
. @end_it $	23
. @end_it @bothering	6
. @end_it @elsewhere	11
. @end_it @end_it	-7
. @end_it @mine	23
. @end_it @mine $	10
. @end_it @texts	7
. @end_it @these	10
. @end_it @these $	9
. @end_it more	21
. @escriban	-12
. @hour	-12
. @lose	32
. @lose @mi	8
. @lose @mi @list	6
. @mi @jefe	-6
. @quitar	23
. @tail	40
. @tail $	16
. @tail @job	7
. @tail @take	6
. @tail you $	5
. @tail you for	-6
. @take	36
. @take @mi	7
. @take @mine	12
. @take @mine @carrier	12
. @take the	7
. @take your	-10
. @these	-11
. @unwanted	-22
. @unwanted .	-10
. @unwanted @end_it	-7
. @unwanted @end_it to	-7
. _ $	55
. _ .	10
. _ @address	11
. _ @bothering	28
. _ @carrier	18
. _ @doing	7
. _ @dont	15
. _ @elsewhere	11
. _ @end_it	9
. _ @jefe	-10
. _ @job	13
. _ @list	6
. _ @mi	17
. _ @mine	39
. _ @person	14
. _ @texts	7
. _ @these	47
. _ @us	-6
. _ _ $	21
. _ _ .	-11
. _ _ @address	33
. _ _ @again	8
. _ _ @bothering	11
. _ _ @carrier	46
. _ _ @dont	6
. _ _ @job	-5
. _ _ @list	14
. _ _ @mi	12
. _ _ @mine	24
. _ _ @person	8
. _ _ @sent	-15
. _ _ @tail	14
. _ _ @take	8
. _ _ @texting	7
. _ _ @these	20
. _ _ @unwanted	33
. _ _ a	8
. _ _ again	14
. _ _ all	23
. _ _ and	7
. _ _ answer	12
. _ _ contact	7
. _ _ dont	7
. _ _ entienden	7
. _ _ find	10
. _ _ for	-9
. _ _ from	5
. _ _ got	-10
. _ _ have	-6
. _ _ him	6
. _ _ his	6
. _ _ i	-7
. _ _ im	-6
. _ _ instead	-5
. _ _ it	10
. _ _ know	-7
. _ _ la	-5
. _ _ let	6
. _ _ list	9
. _ _ me	19
. _ _ mean	-5
. _ _ my	12
. _ _ no	-11
. _ _ nothing	-6
. _ _ number	11
. _ _ off	27
. _ _ out	18
. _ _ para	-12
. _ _ phone	10
. _ _ please	15
. _ _ says	10
. _ _ sending	7
. _ _ su	-12
. _ _ texts	20
. _ _ the	9
. _ _ to	-9
. _ _ todo	-6
. _ _ too	9
. _ _ understand	-8
. _ _ up	-32
. _ _ want	15
. _ _ what	8
. _ again	8
. _ been	-24
. _ boss	-6
. _ cancelar	-13
. _ cant	13
. _ didnt	-13
. _ died	7
. _ does	-11
. _ doesnt	5
. _ el	7
. _ for	-16
. _ got	8
. _ guys	-5
. _ have	-9
. _ heard	-6
. _ here	-7
. _ his	17
. _ i	-16
. _ in	-6
. _ it	56
. _ just	8
. _ keep	-5
. _ la	10
. _ leave	7
. _ make	11
. _ me	39
. _ more	27
. _ my	17
. _ never	7
. _ no	7
. _ not	12
. _ para	-11
. _ please	6
. _ que	-6
. _ quit	10
. _ really	-6
. _ remove	8
. _ said	-10
. _ se	6
. _ send	21
. _ sending	6
. _ take	12
. _ texting	7
. _ that	-7
. _ the	20
. _ them	6
. _ three	5
. _ time	-31
. _ to	-6
. _ up	-5
. _ your	-8
. a	-10
. actually just	7
. actually just @dont	7
. asi	5
. asking	-14
. asking for	-11
. be	9
. bye	6
. bye $	6
. can	8
. can i	-7
. can you	9
. cut	6
. cut me	6
. delete	23
. delete me	12
. do	5
. do @dont	10
. do @dont @texting	6
. do not	10
. dont	43
. dont $	8
. dont send	19
. en	11
. erase	8
. fix	16
. fix @these	13
. fix @these $	13
. fix it	12
. havent	-6
. havent heard	-6
. he doesnt	5
. i	-6
. i @dont @take	-12
. i @dont want	12
. i @hour	5
. i cant	13
. i didnt	-14
. i have	-5
. i said	-10
. i want @carrier	11
. id	5
. im	20
. im his	8
. im tired	7
. is	-8
. its	10
. ive	6
. kindly	23
. let	7
. lo	9
. lose	25
. lose my	7
. make	5
. missed	-10
. my boss	-6
. never	12
. never again	8
. next	-7
. no	-15
. no los	6
. no more	21
. no no	-7
. nobody	-6
. not me	-5
. now	8
. now $	6
. off	12
. off the	6
. out	8
. para	-14
. para @end_it	-13
. para cancelar	-13
. please	29
. please take	6
. que	6
. que @end_it	7
. que @end_it @address	7
. que no	7
. quit	12
. really	-7
. really $	-7
. remove	18
. remove $	5
. remove me	12
. she	11
. si	-9
. so	10
. sorry	-28
. still	-11
. stop	28
. stop texting	7
. take	20
. take me	9
. take the	7
. text	-6
. text stop	-7
. thanks	7
. thanks $	8
. the	13
. un	10
. unsubscribe	23
. was	-6
. was @these	-7
. was that	-7
. we	-9
. what	-11
. where	-6
. ya	8
. ya no	9
. you got	6
. youre	12
. zero	6
0117	6
0117 $	7
0134	-6
0139 $	7
0142	6
0142 $	6
0155	-6
0155 $	-6
0163	24
0163 $	10
0164	13
0164 $	14
1	-11
1 $	5
1 .	-8
10	-26
10 @job	-6
10 @job @job	-6
10 _ @job	-6
10 _ _ 15	-6
10 _ days	-6
10 hour	-6
10 hour days	-6
10 min	-7
104	-7
12	-26
12 $	-21
14	-12
14 _ the	-5
15	-8
15 _ @again	-6
18	-6
19	-32
19 _ $	-32
2	-47
2 $	-15
2 @address	-9
2 _ @again	-6
2 _ @job	-6
2 _ @mine	-5
2 _ _ @again	-5
2 _ _ and	-5
2 _ ago	9
2 _ and	-6
2 more	-6
2 more @job	-6
2 weeks	10
2 weeks ago	10
20	-10
200	-21
200 $	-16
2019	6
2019 $	6
2021	6
214	-11
214 _ _ $	-11
22	-8
22 years	-7
3	-38
3 $	-14
3 @address	-7
3 @again	-6
3 _ $	8
3 _ 1	12
3 _ @elsewhere	-6
3 _ _ @mine	-5
3 _ _ me	-5
3 and	-6
3 times	18
3 times $	18
30	-12
3rd	6
4	-22
4 $	-6
4 _ $	-10
4 _ @tail	13
4 _ _ $	8
4 _ you	-5
4 times	14
40	-8
41	-16
41 $	-12
45	-7
4th	-7
4th $	-7
5	-29
5 $	-9
5 @unwanted	-6
5 _ $	-7
5 _ @address	-7
50	-19
50 _ _ $	-9
555	-29
555 0117	6
555 0117 $	7
555 0134	-6
555 0139 $	7
555 0155	-6
555 0163	9
555 0163 $	10
555 0164	13
555 0164 $	14
555 _ $	27
555 _ @again	-10
555 _ _ put	-10
555 _ and	-10
555 _ for	-8
555 _ please	-5
6	-22
6 $	-16
6 @elsewhere	6
6 @elsewhere @elsewhere	6
6 @elsewhere @elsewhere manana	6
6 _ @elsewhere	6
6 _ _ $	-6
6 _ _ manana	6
6 _ la	6
6 de	6
6 de la	6
60	-13
60 $	-9
6pm	-6
7	-24
7 $	-12
7 @elsewhere	-6
8	-9
8 $	-6
80	-12
80 $	-6
86	25
9	-12
9 _ _ $	-5
911	-6
911 $	-6
98	6
98 $	10
99	-7
99 $	-7
?	-150
@I_stop	-12
@I_stop $	19
@I_stop @address	10
@I_stop @elsewhere @end_it @elsewhere	-7
@I_stop @elsewhere @escribir	10
@I_stop @elsewhere @lista	16
@I_stop @elsewhere @lista $	17
@I_stop @elsewhere @unwanted	-8
@I_stop @end_it	-10
@I_stop @end_it $	-5
@I_stop @end_it @mine	-10
@I_stop @end_it @mine @end_it	-9
@I_stop @end_it y	7
@I_stop @persona	14
@I_stop @trabajo	12
@I_stop @trabajo @elsewhere	8
@I_stop @unwanted	-7
@I_stop _ $	-31
@I_stop _ @address	-6
@I_stop _ @elsewhere	-7
@I_stop _ @lista	14
@I_stop _ @mine	-10
@I_stop _ @unwanted	-8
@I_stop _ _ $	33
@I_stop _ _ @elsewhere	-11
@I_stop _ _ @end_it	-12
@I_stop _ _ @lista	-7
@I_stop _ _ @unwanted	9
@I_stop _ que	-8
@I_stop _ y	6
@I_stop flojera	-6
@I_stop para @elsewhere	-7
@I_stop queja	7
@address	15
@address $	31
@address . @end_it	-8
@address . @end_it @end_it	-7
@address @address	14
@address @address $	9
@address @address @address	13
@address @address @address $	13
@address @address @elsewhere @unwanted	-6
@address @address @end_it	13
@address @address @end_it $	13
@address @address @escribir	-5
@address @address @lista	9
@address @address @unwanted	-8
@address @address se	5
@address @address se @elsewhere	6
@address @again	-9
@address @carrier	26
@address @carrier $	6
@address @dont	-21
@address @dont $	-5
@address @dont @bothering	10
@address @dont @bothering @these	5
@address @dont @end_it	-29
@address @dont @take @mine	-8
@address @dont @write @mine	5
@address @dont @write @these	-7
@address @elsewhere	9
@address @elsewhere @address @elsewhere	5
@address @elsewhere @bloqueo	9
@address @elsewhere @elsewhere	-7
@address @elsewhere @end_it	-9
@address @elsewhere @end_it $	-7
@address @elsewhere @end_it @elsewhere	-5
@address @elsewhere @quitar	16
@address @elsewhere @quitar $	10
@address @elsewhere @quitar @elsewhere	6
@address @elsewhere @unwanted	13
@address @elsewhere @unwanted $	10
@address @elsewhere add	19
@address @elsewhere add @mine	19
@address @end_it	85
@address @end_it $	91
@address @end_it @address	26
@address @end_it @address $	16
@address @end_it @bothering	10
@address @end_it @bothering @mine	9
@address @end_it @elsewhere	20
@address @end_it @elsewhere @elsewhere	6
@address @end_it @elsewhere @escribir	18
@address @end_it @elsewhere @unwanted	-5
@address @end_it @elsewhere paz	5
@address @end_it @end_it	11
@address @end_it @end_it $	10
@address @end_it @escriban	19
@address @end_it @escriban $	15
@address @end_it @escriban @address	6
@address @end_it @escribir	8
@address @end_it @me	-5
@address @end_it @me @escriban	-5
@address @end_it @mi	-8
@address @end_it @mine	5
@address @end_it @mine @escriban	16
@address @end_it @mine @interesado	22
@address @end_it @mine cabe	-16
@address @end_it @mine duele	-6
@address @end_it @mine llegan	-5
@address @end_it @mine tienen	6
@address @end_it @persona	6
@address @end_it @quiero @unwanted	7
@address @end_it @these	-12
@address @end_it hay	-9
@address @end_it jaja	5
@address @end_it jaja $	5
@address @end_it le	10
@address @end_it le @escriban	12
@address @end_it llueve	-5
@address @end_it puedo	-7
@address @end_it recibo	-5
@address @end_it se	-12
@address @end_it sirve	-17
@address @end_it soy	17
@address @end_it tengo	-7
@address @end_it the	8
@address @end_it the @unwanted	9
@address @end_it trabaja	-7
@address @end_it trabaja @lista	-7
@address @end_it tranquilo	8
@address @erase	33
@address @erase @mi	16
@address @escriban	-7
@address @escriban $	-19
@address @escriban medio	8
@address @escribir	-10
@address @escribir $	-8
@address @job	22
@address @job @address	6
@address @job @address @end_it	6
@address @job @mine	5
@address @job tres	8
@address @job tres veces	8
@address @lista	-25
@address @lose	12
@address @lose @mi	8
@address @mine	11
@address @mine @end_it	9
@address @mine @leave	7
@address @mine tienen	7
@address @mine tienen @elsewhere	11
@address @numero	-10
@address @numero @address	-6
@address @paren	-14
@address @paren $	-7
@address @quitar	12
@address @quitar @mine	11
@address @sent	8
@address @tail	-12
@address @tail $	-6
@address @tail you	-7
@address @tail you $	-7
@address @take	-10
@address @take @list	-30
@address @take @list be	-8
@address @take @mine	16
@address @take @mine @carrier	10
@address @take @mine go	12
@address @take @mine on	-6
@address @take rid	5
@address @take rid of	5
@address @take the	-6
@address @these	23
@address @these medio	7
@address @these medio $	7
@address @trabajo $	5
@address @trabajo que	-5
@address @unwanted	-52
@address @unwanted $	-22
@address @unwanted @address	15
@address @unwanted @address $	17
@address @unwanted @end_it	-13
@address @unwanted @mine	-6
@address @write	-5
@address _ .	-12
@address _ 555	15
@address _ @address	57
@address _ @again	-11
@address _ @bloqueo	12
@address _ @bothering	23
@address _ @carrier	19
@address _ @dije	8
@address _ @dont	-27
@address _ @elsewhere	-17
@address _ @end_it	42
@address _ @escriban	32
@address _ @escriben	7
@address _ @hour	14
@address _ @jefe	12
@address _ @job	-15
@address _ @leave	7
@address _ @list	-9
@address _ @lose	12
@address _ @me	-6
@address _ @mi	29
@address _ @mine	35
@address _ @persona	17
@address _ @quiero	-16
@address _ @quitar	18
@address _ @sent	7
@address _ @take	-8
@address _ @these	8
@address _ @unwanted	-12
@address _ _ $	5
@address _ _ 555	14
@address _ _ @again	22
@address _ _ @beg	10
@address _ _ @carrier	17
@address _ _ @elsewhere	-12
@address _ _ @end_it	18
@address _ _ @escriban	26
@address _ _ @escribir	32
@address _ _ @interesado	22
@address _ _ @list	21
@address _ _ @lista	-19
@address _ _ @mi	11
@address _ _ @mine	30
@address _ _ @name	5
@address _ _ @numero	25
@address _ _ @owner	5
@address _ _ @quiero	8
@address _ _ @refused	-9
@address _ _ @tail	6
@address _ _ @take	7
@address _ _ @texts	-31
@address _ _ @these	31
@address _ _ @trabajo	-6
@address _ _ @unwanted	-26
@address _ _ @write	-15
@address _ _ anda	12
@address _ _ asi	-8
@address _ _ back	-8
@address _ _ be	-8
@address _ _ cabe	-16
@address _ _ cafe	-5
@address _ _ cara	-14
@address _ _ check	-6
@address _ _ down	7
@address _ _ duele	-6
@address _ _ es	-5
@address _ _ estoy	6
@address _ _ go	12
@address _ _ im	7
@address _ _ le	5
@address _ _ leer	6
@address _ _ levanto	-8
@address _ _ llega	7
@address _ _ llegan	-5
@address _ _ of	12
@address _ _ on	-6
@address _ _ paz	5
@address _ _ que	55
@address _ _ ser	-6
@address _ _ tienen	5
@address _ _ veces	8
@address _ _ y	18
@address _ _ you	7
@address _ add	19
@address _ away	12
@address _ dejaron	-9
@address _ fue	11
@address _ fuera	7
@address _ hay	-9
@address _ just	-6
@address _ le	11
@address _ llueve	-6
@address _ mayoria	-7
@address _ medio	15
@address _ puedo	-7
@address _ recibo	-5
@address _ rid	5
@address _ se	-10
@address _ sirve	-17
@address _ soy	17
@address _ suerte	5
@address _ tengo	-9
@address _ tienen	6
@address _ trabaja	-7
@address _ tranquilo	8
@address _ tres	8
@address _ up	-7
@address _ vez	12
@address _ vi	-8
@address _ vino	-6
@address _ with	18
@address _ you	-7
@address beto	12
@address beto $	12
@address cambio	6
@address cambio @elsewhere	6
@address cambio @elsewhere @jefe	6
@address comi	-7
@address dios	7
@address dios $	5
@address do	-9
@address do @dont	-10
@address do @dont @end_it	-11
@address donde	10
@address error	-11
@address error $	-10
@address es @elsewhere	5
@address estaba	12
@address estaba fuera	12
@address estoy	-6
@address estoy @elsewhere	-8
@address estoy @lista	-7
@address fa	23
@address favorcito	16
@address firmar	-7
@address fix	-11
@address habia	10
@address i @again	-11
@address im	7
@address in	-10
@address jaja	-5
@address le	-7
@address le @dije @elsewhere	-6
@address le @dije que	9
@address les	16
@address les @dije	9
@address les @dije que	9
@address make	9
@address maternidad	-5
@address pero	12
@address pero @end_it	10
@address put	-8
@address put @mine	-8
@address put @mine back	-8
@address que	9
@address que @end_it @mine	13
@address que dejaron	-9
@address que dejaron @elsewhere	-9
@address respect	6
@address respect @mi	6
@address robot	7
@address say	-7
@address se	7
@address se @elsewhere	6
@address se @elsewhere @beg	5
@address se fue	11
@address se fue @elsewhere	12
@address somos	-7
@address somos mayoria	-7
@address somos mayoria $	-7
@address voy	-7
@address y @unwanted	-8
@again	41
@again $	6
@again @again	-6
@again @again seen	-6
@again @again seen @these	-6
@again @carrier	-7
@again @dont	22
@again @dont @doing	28
@again @elsewhere	-11
@again @end	7
@again @end @these	-9
@again @end @these $	-9
@again @end_it	7
@again @end_it $	7
@again @end_it your	5
@again @end_it your choice	5
@again @hour	5
@again @list	11
@again @lose	17
@again @lose @mi	5
@again @mi	-12
@again @mine	13
@again @mine $	18
@again @person	-5
@again @quit	-6
@again @quitar	-8
@again @tail	33
@again @tail $	9
@again @tail @these	-6
@again @tail @unwanted	10
@again @tail you	6
@again @tail you $	6
@again @take	-34
@again @take @list	-6
@again @take @list one	-6
@again @take @mine	-11
@again @take @mine @carrier	-11
@again @texted	-12
@again @texting	9
@again @texting @mine	5
@again @these	14
@again @these but	9
@again @unwanted	39
@again @unwanted $	16
@again @unwanted @mine	10
@again @unwanted @mine $	7
@again @us	23
@again @us $	-14
@again @us wants	-13
@again @us you	16
@again @us you are	16
@again _ $	-18
@again _ .	9
@again _ @address	16
@again _ @carrier	-15
@again _ @doing	22
@again _ @end_it	-12
@again _ @job	-8
@again _ @mine	-18
@again _ @take	19
@again _ @taken	5
@again _ @these	-14
@again _ @unwanted	15
@again _ @us	33
@again _ _ $	19
@again _ _ @carrier	-15
@again _ _ @dont	11
@again _ _ @hour	9
@again _ _ @mi	5
@again _ _ @mine	6
@again _ _ @person	-6
@again _ _ @tail	12
@again _ _ @these	11
@again _ _ @us	14
@again _ _ are	12
@again _ _ cant	5
@again _ _ choice	5
@again _ _ goes	6
@again _ _ i	10
@again _ _ is	-6
@again _ _ its	-5
@again _ _ just	9
@again _ _ like	-8
@again _ _ need	10
@again _ _ one	-9
@again _ _ says	-14
@again _ _ see	8
@again _ _ there	17
@again _ _ took	5
@again _ _ up	9
@again _ _ want	-7
@again _ _ wanted	-6
@again _ _ you	18
@again _ are	9
@again _ back	-7
@again _ be	6
@again _ but	9
@again _ by	-8
@again _ cant	6
@again _ for	5
@again _ from	-9
@again _ guard	-9
@again _ hand	9
@again _ i	6
@again _ is	9
@again _ might	-8
@again _ report	7
@again _ said	-16
@again _ seen	-6
@again _ sign	-7
@again _ the	-6
@again _ to	9
@again _ up	-11
@again _ want	8
@again _ wants	-13
@again _ what	17
@again _ works	18
@again _ you	25
@again also	12
@again answered	-6
@again asked	11
@again been	7
@again can	-20
@again can @end_it	-19
@again can @end_it @mine	-6
@again cant @take	-5
@again cant @take @carrier	-6
@again do i @write	6
@again every	6
@again got	-8
@again had	11
@again how	6
@again i	8
@again i @take	6
@again i cant	5
@again i said	-15
@again ill	5
@again ill hand	9
@again ill report	7
@again ill report you	7
@again im @bothering	6
@again im @bothering the	6
@again its	7
@again mind	-8
@again named	20
@again only	-8
@again put	-16
@again put @mine	-6
@again reported	6
@again said	-14
@again see	11
@again seen	-7
@again seen @these	-6
@again she	5
@again so	6
@again so is	6
@again still	7
@again the	-8
@again the @unwanted	9
@again the guard	-9
@again the guard says	-9
@again then	-8
@again then @end_it	-5
@again they	-5
@again to @lose	5
@again want	14
@again want to	11
@again wants	6
@again will	9
@again will be	8
@again will be $	8
@again wont	-5
@again wont @write	-6
@again wont @write @these	-6
@again worked	12
@again you $	-6
@again your @unwanted	6
@beg	64
@beg $	12
@beg @elsewhere	7
@beg @end_it	11
@beg _ @end_it	8
@beg _ _ @elsewhere	19
@beg _ _ @end_it	6
@beg que	13
@beg que @end_it	7
@bloqueo	85
@bloqueo $	45
@bloqueo @address	9
@bloqueo @address @unwanted	6
@bloqueo @address @unwanted $	6
@bloqueo @elsewhere	16
@bloqueo @elsewhere @elsewhere @jefe	5
@bloqueo @elsewhere @mine	-8
@bloqueo @elsewhere @these	11
@bloqueo _ @bloqueo	7
@bloqueo _ @elsewhere	16
@bloqueo _ @mine	-8
@bloqueo _ @these	11
@bloqueo _ @trabajo	11
@bloqueo _ @unwanted	10
@bloqueo _ _ $	46
@bloqueo y	5
@bloqueo y @bloqueo	7
@boss	-15
@boss $	9
@boss @list	-6
@boss _ @carrier	-9
@boss _ @take	14
@boss _ _ @these	9
@boss _ _ im	-9
@bothering	41
@bothering $	12
@bothering @mi	16
@bothering @mi @job	13
@bothering @mi @job $	13
@bothering @mine	12
@bothering @mine $	13
@bothering @mine @list	6
@bothering @mine @these	9
@bothering @mine in	-6
@bothering @mine to	6
@bothering @mine to @job	6
@bothering @mine up $	-8
@bothering @person	9
@bothering @person else	6
@bothering @tail $	6
@bothering @these	-14
@bothering @these @tail	-8
@bothering @these @tail $	-8
@bothering @these in	-6
@bothering @these to	-14
@bothering @these to @mi	-16
@bothering @us	-7
@bothering _ $	19
@bothering _ @job	8
@bothering _ @list	11
@bothering _ @tail	-8
@bothering _ @take	-11
@bothering _ @texts	-6
@bothering _ @these	12
@bothering _ @threat	6
@bothering _ _ $	22
@bothering _ _ @address	12
@bothering _ _ @hour	15
@bothering _ _ @job	6
@bothering _ _ @list	6
@bothering _ _ @mi	-16
@bothering _ _ @person	17
@bothering _ _ @texts	-11
@bothering _ _ its	-13
@bothering _ _ on	-8
@bothering _ _ one	8
@bothering _ _ to	10
@bothering _ day	11
@bothering _ else	6
@bothering _ im	7
@bothering _ in	-12
@bothering _ more	14
@bothering _ the	-8
@bothering _ to	-9
@bothering his	8
@bothering one	20
@bothering the	6
@bothering the @threat	6
@bothering the @threat $	7
@bothering to	15
@carrier	120
@carrier $	149
@carrier .	37
@carrier . @address	7
@carrier . i	20
@carrier 12	-7
@carrier @address	48
@carrier @address $	31
@carrier @again	8
@carrier @bothering	19
@carrier @bothering @mine	14
@carrier @bothering @mine up	8
@carrier @carrier	12
@carrier @carrier $	15
@carrier @carrier @address	5
@carrier @carrier for	6
@carrier @carrier of	-15
@carrier @carrier of @list	6
@carrier @carrier of the	-10
@carrier @doing $	-6
@carrier @doing @mine	20
@carrier @dont	-6
@carrier @elsewhere	5
@carrier @elsewhere @elsewhere	6
@carrier @elsewhere @elsewhere @lista	6
@carrier @end	-5
@carrier @hour	-5
@carrier @job	-22
@carrier @job $	-5
@carrier @list $	14
@carrier @list @again	-8
@carrier @list @again only	-8
@carrier @list @hour	-11
@carrier @list @job	-22
@carrier @list @job $	-11
@carrier @list @list	5
@carrier @list @list $	5
@carrier @list @lista	8
@carrier @list @unwanted	15
@carrier @list @unwanted $	6
@carrier @lista	22
@carrier @lista $	20
@carrier @mi	-15
@carrier @mi @job $	7
@carrier @mi @list	10
@carrier @mi @list @address	8
@carrier @mi @name	5
@carrier @mi @unwanted	6
@carrier @mine	22
@carrier @mine $	12
@carrier @mine @carrier	5
@carrier @tail	34
@carrier @tail $	26
@carrier @take	6
@carrier @texts	22
@carrier @texts $	10
@carrier @texts @mine	12
@carrier @these	22
@carrier @these $	20
@carrier @these i	-6
@carrier @these of	6
@carrier @these of @these	6
@carrier @these you	-12
@carrier @unwanted	15
@carrier @unwanted $	9
@carrier _ $	51
@carrier _ 3	-5
@carrier _ @address	14
@carrier _ @again	-22
@carrier _ @hour	-19
@carrier _ @job	-41
@carrier _ @list	37
@carrier _ @mi	9
@carrier _ @mine	39
@carrier _ @name	12
@carrier _ @person	7
@carrier _ @tail	8
@carrier _ @texts	13
@carrier _ @these	9
@carrier _ @unwanted	50
@carrier _ @us	-6
@carrier _ @write	-11
@carrier _ _ $	41
@carrier _ _ 555	10
@carrier _ _ @address	17
@carrier _ _ @again	-22
@carrier _ _ @dont	-11
@carrier _ _ @jefe	-5
@carrier _ _ @job	-20
@carrier _ _ @owner	-6
@carrier _ _ @person	6
@carrier _ _ @texts	13
@carrier _ _ @these	20
@carrier _ _ @unwanted	15
@carrier _ _ @write	6
@carrier _ _ back	14
@carrier _ _ can	-5
@carrier _ _ did	-8
@carrier _ _ does	-7
@carrier _ _ for	9
@carrier _ _ i	-10
@carrier _ _ im	-17
@carrier _ _ is	-12
@carrier _ _ lol	-15
@carrier _ _ ohio	7
@carrier _ _ only	-8
@carrier _ _ put	-6
@carrier _ _ the	-14
@carrier _ _ to	-19
@carrier _ _ too	14
@carrier _ _ up	13
@carrier _ _ you	9
@carrier _ be	8
@carrier _ door	-7
@carrier _ for	6
@carrier _ i	18
@carrier _ im	16
@carrier _ nowhere	-7
@carrier _ of	-9
@carrier _ on	-6
@carrier _ said	-7
@carrier _ sign	15
@carrier _ still	-6
@carrier _ stove	-5
@carrier _ survey	-8
@carrier _ thats	8
@carrier _ the	8
@carrier _ there	10
@carrier _ time	10
@carrier _ to	5
@carrier _ week	-5
@carrier _ went	14
@carrier _ who	-5
@carrier _ you	-26
@carrier _ your	7
@carrier back	-9
@carrier both	8
@carrier but	-6
@carrier consent	7
@carrier consent $	7
@carrier every	6
@carrier first	-26
@carrier first $	-26
@carrier for	13
@carrier for @mi	-5
@carrier for the	8
@carrier from	-15
@carrier haha	-8
@carrier his	-11
@carrier i	7
@carrier i said	-7
@carrier im	-6
@carrier in	5
@carrier last	6
@carrier lol	22
@carrier lol $	6
@carrier lol @tail	15
@carrier of	-11
@carrier of @job	-7
@carrier of @list	11
@carrier of @list $	8
@carrier of @list @list	6
@carrier of @mi	8
@carrier of @these	9
@carrier of @these $	7
@carrier of @these @job	-7
@carrier of @us $	5
@carrier of nowhere	-7
@carrier of there	5
@carrier of your	7
@carrier on	-11
@carrier so	-6
@carrier the	-38
@carrier the @job	-18
@carrier the @job @lista	-5
@carrier the @texts	11
@carrier the @texts $	10
@carrier the @unwanted	13
@carrier the door	-7
@carrier the stove	-5
@carrier the stove $	-5
@carrier there	5
@carrier time	-7
@carrier tmrw	-15
@carrier to	-8
@carrier w	5
@carrier with	23
@carrier with @list	13
@carrier with @list @unwanted	13
@carrier with the	9
@carrier without	-14
@carrier your	-14
@carrier your @list	-6
@carrier your @list $	-6
@carrier your @lista	-7
@carrier your @lista $	5
@dejenme	15
@dejenme @elsewhere	15
@dije	-11
@dije $	13
@dije @elsewhere	-26
@dije @elsewhere @elsewhere @elsewhere	-7
@dije @elsewhere @elsewhere @trabajo	7
@dije @elsewhere @jefe	-20
@dije @elsewhere @jefe que	-11
@dije _ @address	11
@dije _ @elsewhere	5
@dije _ @end_it	5
@dije _ @jefe	-20
@dije _ _ @address	10
@dije _ _ @elsewhere	-7
@dije _ _ @end_it	-13
@dije _ _ @escriban	6
@dije _ _ @trabajo	7
@dije _ _ que	-13
@dije que @address	11
@dije que @address @end_it	13
@dije que @end_it	7
@dije que @mine @end_it	-15
@disturbs @end_it	6
@disturbs _ $	6
@doing	-40
@doing $	-18
@doing @again i	5
@doing @carrier	-13
@doing @elsewhere	-8
@doing @hour	-6
@doing @hour i	-5
@doing @list	11
@doing @lose	8
@doing @mi	-9
@doing @mi whole	-6
@doing @mi whole @job	-6
@doing @mine	12
@doing @mine $	17
@doing @mine cry	-6
@doing @person	-7
@doing @person $	-5
@doing @take	-5
@doing @take @mine	9
@doing @taken	9
@doing @texted	7
@doing @texted $	8
@doing @unwanted	-7
@doing _ $	-10
@doing _ .	6
@doing _ @carrier	10
@doing _ @end_it	6
@doing _ @list	18
@doing _ @mine	11
@doing _ @these	-8
@doing _ @unwanted	-7
@doing _ @us	8
@doing _ _ .	17
@doing _ _ @dont	-11
@doing _ _ @end_it	-7
@doing _ _ @job	-12
@doing _ _ @list	-9
@doing _ _ @lista	12
@doing _ _ @mi	-7
@doing _ _ @mine	11
@doing _ _ @take	5
@doing _ _ @taken	-7
@doing _ _ @write	12
@doing _ _ away	9
@doing _ _ great	-7
@doing _ _ haiti	6
@doing _ _ the	-7
@doing _ _ week	7
@doing _ be	-13
@doing _ cry	-6
@doing _ every	7
@doing _ go	9
@doing _ said	9
@doing _ the	14
@doing _ to	17
@doing _ whole	-6
@doing back	8
@doing back to	8
@doing back to haiti	6
@doing for	-14
@doing great	-7
@doing i	6
@doing in	15
@doing in the	15
@doing in the @unwanted	15
@doing on	6
@doing on $	-8
@doing say	6
@doing say @these	6
@doing to @end_it	6
@doing to be	-13
@doing to be @taken	-7
@doing who	-7
@doing you	-11
@doing you to	-12
@dont	89
@dont $	37
@dont .	6
@dont @address	-12
@dont @bothering	44
@dont @bothering $	5
@dont @bothering @mine	7
@dont @bothering @mine @these	10
@dont @bothering @these	10
@dont @carrier	-5
@dont @doing	-7
@dont @doing $	-10
@dont @doing to	-9
@dont @doing you	-9
@dont @doing you to	-8
@dont @elsewhere	-5
@dont @end_it	-98
@dont @end_it $	-22
@dont @end_it @bothering	-7
@dont @end_it @mine	-25
@dont @end_it @mine $	-14
@dont @end_it @mine from	-11
@dont @end_it @texts	-35
@dont @end_it @texts @mine	-35
@dont @escriban	6
@dont @escriban @mine	6
@dont @hour	10
@dont @hour @job	-9
@dont @hour @job @end_it	-9
@dont @hour @these	8
@dont @hour @us	-11
@dont @hour there	22
@dont @job	-10
@dont @job @mine	-9
@dont @job @mine @carrier	-9
@dont @list	-7
@dont @lose	-24
@dont @lose @mi	-13
@dont @lose @mi @list	-13
@dont @mi circus	-6
@dont @mine $	9
@dont @person	26
@dont @person $	22
@dont @quitar	-13
@dont @quitar @mine	-13
@dont @tail	-24
@dont @tail $	-29
@dont @tail @unwanted	13
@dont @tail @unwanted @mine	7
@dont @take	-26
@dont @take @carrier	7
@dont @take @list @list	-12
@dont @take @mi	16
@dont @take @mi @list	12
@dont @take @mine	-25
@dont @take @mine @carrier	-25
@dont @text	64
@dont @text $	31
@dont @text @mi	11
@dont @text @mi @job	10
@dont @text @mine	20
@dont @text @mine up	17
@dont @texting	19
@dont @texting $	8
@dont @texting @mi	8
@dont @texting @mine	10
@dont @texting @mine in	6
@dont @these	-20
@dont @these $	-12
@dont @unwanted	88
@dont @unwanted $	20
@dont @unwanted @list	6
@dont @unwanted @mine	24
@dont @unwanted @mine $	13
@dont @unwanted @mine @hour	-12
@dont @unwanted @mine @tail	14
@dont @unwanted @these	10
@dont @unwanted @these $	10
@dont @unwanted the	-9
@dont @write	37
@dont @write $	20
@dont @write @again	16
@dont @write @again @unwanted	16
@dont @write @dont	14
@dont @write @dont @unwanted	14
@dont @write @lista	6
@dont @write @lista $	5
@dont @write @mi	-20
@dont @write @mi @owner	-15
@dont @write @mine @unwanted	-20
@dont @write @unwanted	-15
@dont @write back	6
@dont @write back $	7
@dont @write by	6
@dont @write to	10
@dont _ $	47
@dont _ @address	7
@dont _ @again	10
@dont _ @carrier	9
@dont _ @dont	11
@dont _ @end_it	17
@dont _ @hour	-9
@dont _ @job	-7
@dont _ @list	15
@dont _ @mine	-22
@dont _ @person	-7
@dont _ @tail	-6
@dont _ @texting	9
@dont _ @texts	-24
@dont _ @unwanted	19
@dont _ _ $	49
@dont _ _ .	9
@dont _ _ @again	19
@dont _ _ @carrier	-40
@dont _ _ @dont	12
@dont _ _ @end_it	-25
@dont _ _ @hour	-33
@dont _ _ @job	11
@dont _ _ @list	10
@dont _ _ @lista	-6
@dont _ _ @lose	-16
@dont _ _ @name	-10
@dont _ _ @owner	-11
@dont _ _ @person	16
@dont _ _ @tail	35
@dont _ _ @take	-8
@dont _ _ @texts	-9
@dont _ _ @these	6
@dont _ _ @unwanted	27
@dont _ _ @write	19
@dont _ _ but	-8
@dont _ _ every	5
@dont _ _ hear	13
@dont _ _ i	-11
@dont _ _ just	-8
@dont _ _ know	7
@dont _ _ miss	-6
@dont _ _ old	-10
@dont _ _ on	16
@dont _ _ other	-6
@dont _ _ plant	9
@dont _ _ sign	-8
@dont _ _ the	8
@dont _ _ think	20
@dont _ _ up	13
@dont _ _ want	-5
@dont _ _ we	-5
@dont _ _ your	18
@dont _ back	9
@dont _ be	17
@dont _ but	-5
@dont _ by	8
@dont _ circus	-6
@dont _ dare	-8
@dont _ for	5
@dont _ hear	7
@dont _ his	6
@dont _ i	-14
@dont _ if	-6
@dont _ im	-14
@dont _ in	-6
@dont _ its	10
@dont _ lol	-10
@dont _ mad	-7
@dont _ more	11
@dont _ on	12
@dont _ one	-7
@dont _ right	26
@dont _ so	-13
@dont _ the	-24
@dont _ there	21
@dont _ understand	10
@dont _ up	-9
@dont _ we	-7
@dont _ with	10
@dont _ wrong	-13
@dont _ yet	-13
@dont _ you	28
@dont _ your	11
@dont always	-5
@dont answer	-7
@dont answer its	-6
@dont bad	-10
@dont be	16
@dont be @bothering	5
@dont be @elsewhere	7
@dont be @texted	9
@dont be @texts	6
@dont be on	7
@dont blocking	-9
@dont care	9
@dont care for	5
@dont care for @list	5
@dont do	-6
@dont eat	-9
@dont for	-10
@dont for @mine	-10
@dont good	-11
@dont happy	-5
@dont in	7
@dont in the	6
@dont interested	11
@dont interested $	11
@dont interested @tail	5
@dont interested in	-22
@dont interested in @doing	-10
@dont interested in your	10
@dont intrested	22
@dont joining	6
@dont judge	-13
@dont know	10
@dont know if	-6
@dont know you	30
@dont know you $	23
@dont know you @dont	7
@dont look	-9
@dont maria	6
@dont mind	-6
@dont need	12
@dont need @list	5
@dont need the	10
@dont on	-10
@dont on the	-6
@dont one	17
@dont one more	17
@dont one more @unwanted	17
@dont pick	-6
@dont pick up	-6
@dont read	-5
@dont see	-8
@dont sign	-5
@dont sure	-19
@dont sure $	-14
@dont the person	-6
@dont the right	26
@dont to	-12
@dont to @unwanted	6
@dont want	19
@dont want @list $	6
@dont want @list @job	-10
@dont want @mi	-8
@dont want @person	14
@dont want @these from	8
@dont want @these more	-8
@dont want be	14
@dont want be on	11
@dont want hear	6
@dont want the @owner	-8
@dont want to @lose	-16
@dont want to hear	13
@dont want to know	7
@dont want to miss	-6
@dont want your	9
@dont want your @unwanted	9
@dont who	20
@dont who you	20
@dont who you think	20
@dont wish	6
@dont wish to	6
@dont worry	-11
@dont yet	-7
@dont yet $	-7
@dont you dare	-8
@dont you understand	10
@elsewhere	-48
@elsewhere $	-31
@elsewhere 3	-7
@elsewhere 45	-7
@elsewhere 5	-10
@elsewhere 555	27
@elsewhere 555 0163	10
@elsewhere 555 0163 $	10
@elsewhere 6 @elsewhere	6
@elsewhere 6 @elsewhere @elsewhere	6
@elsewhere 7	-6
@elsewhere 7 @elsewhere	-5
@elsewhere @I_stop	-6
@elsewhere @I_stop $	-6
@elsewhere @I_stop @elsewhere	17
@elsewhere @I_stop @elsewhere @escribir	10
@elsewhere @I_stop @end_it	-16
@elsewhere @I_stop @end_it $	-6
@elsewhere @I_stop @end_it @mine	-9
@elsewhere @address	-17
@elsewhere @address $	-11
@elsewhere @address @address	-6
@elsewhere @address @elsewhere	10
@elsewhere @address @elsewhere @quitar	8
@elsewhere @address @end_it	-10
@elsewhere @address @end_it @mine	-9
@elsewhere @address se	12
@elsewhere @beg	17
@elsewhere @beg $	13
@elsewhere @bloqueo	62
@elsewhere @bloqueo $	34
@elsewhere @bloqueo @address	12
@elsewhere @bloqueo @elsewhere	20
@elsewhere @dije	9
@elsewhere @dije @end_it	8
@elsewhere @elsewhere	-33
@elsewhere @elsewhere 5	-9
@elsewhere @elsewhere 6 @elsewhere	6
@elsewhere @elsewhere 7 @elsewhere	-5
@elsewhere @elsewhere @address	-18
@elsewhere @elsewhere @address @end_it	-5
@elsewhere @elsewhere @elsewhere	6
@elsewhere @elsewhere @elsewhere @elsewhere	-6
@elsewhere @elsewhere @elsewhere @jefe	-6
@elsewhere @elsewhere @elsewhere @these	20
@elsewhere @elsewhere @elsewhere @trabajo	7
@elsewhere @elsewhere @end_it	-24
@elsewhere @elsewhere @end_it $	-22
@elsewhere @elsewhere @jefe	-27
@elsewhere @elsewhere @jefe $	-11
@elsewhere @elsewhere @jefe @address	-7
@elsewhere @elsewhere @job	7
@elsewhere @elsewhere @job @address	10
@elsewhere @elsewhere @lista	19
@elsewhere @elsewhere @lista $	51
@elsewhere @elsewhere @lista @elsewhere	-17
@elsewhere @elsewhere @lista @persona	6
@elsewhere @elsewhere @lista y	-6
@elsewhere @elsewhere @persona	13
@elsewhere @elsewhere @persona @elsewhere	10
@elsewhere @elsewhere @persona @persona	5
@elsewhere @elsewhere @quiero	-9
@elsewhere @elsewhere @quiero $	-9
@elsewhere @elsewhere @these	9
@elsewhere @elsewhere @these @trabajo	20
@elsewhere @elsewhere @trabajo $	-12
@elsewhere @elsewhere @trabajo que	7
@elsewhere @elsewhere @unwanted	53
@elsewhere @elsewhere @unwanted $	27
@elsewhere @elsewhere @unwanted @elsewhere	20
@elsewhere @elsewhere @unwanted que	12
@elsewhere @elsewhere casa	-8
@elsewhere @elsewhere chamba	7
@elsewhere @elsewhere chamba $	7
@elsewhere @elsewhere chingada	11
@elsewhere @elsewhere clinica	10
@elsewhere @elsewhere leo	-8
@elsewhere @elsewhere leo $	-8
@elsewhere @elsewhere manana	9
@elsewhere @elsewhere oficina	-9
@elsewhere @elsewhere oficina $	-7
@elsewhere @elsewhere policia	18
@elsewhere @elsewhere policia $	18
@elsewhere @elsewhere primera	13
@elsewhere @elsewhere proxima	9
@elsewhere @elsewhere que @end_it	7
@elsewhere @elsewhere sindicato	-14
@elsewhere @elsewhere tal	-6
@elsewhere @elsewhere ustedes	-10
@elsewhere @elsewhere ustedes @elsewhere	-7
@elsewhere @elsewhere verga	22
@elsewhere @elsewhere vez	18
@elsewhere @elsewhere vez $	13
@elsewhere @end_it $	9
@elsewhere @end_it @address $	-8
@elsewhere @end_it @elsewhere	-20
@elsewhere @end_it @elsewhere @elsewhere	-9
@elsewhere @end_it @elsewhere @escribir	7
@elsewhere @end_it @elsewhere @unwanted	-17
@elsewhere @end_it @escribir	15
@elsewhere @end_it @escribir $	19
@elsewhere @end_it @mine @end_it	14
@elsewhere @end_it @mine @interesado	-5
@elsewhere @end_it @quiero	7
@elsewhere @end_it medica	-7
@elsewhere @end_it sin	-5
@elsewhere @erase	-15
@elsewhere @escriban $	-7
@elsewhere @escriban @numero	16
@elsewhere @escriban @numero $	9
@elsewhere @escriban @numero @end_it	6
@elsewhere @escriban @trabajo	-6
@elsewhere @escriben	14
@elsewhere @escriben @these	8
@elsewhere @escribir	48
@elsewhere @escribir $	49
@elsewhere @escribir @address	13
@elsewhere @escribir @address $	9
@elsewhere @escribir @address @end_it	6
@elsewhere @escribir @elsewhere	-5
@elsewhere @escribir @elsewhere @elsewhere	-5
@elsewhere @escribir @these	-9
@elsewhere @escribir @these @unwanted	-6
@elsewhere @escribir @unwanted $	-9
@elsewhere @jefe	-47
@elsewhere @jefe $	-18
@elsewhere @jefe @address	-5
@elsewhere @jefe @elsewhere @elsewhere	-8
@elsewhere @jefe @elsewhere @numero	7
@elsewhere @jefe @mine	-7
@elsewhere @jefe @mine vio	8
@elsewhere @jefe anda	11
@elsewhere @jefe anda preguntando	12
@elsewhere @jefe que	-23
@elsewhere @jefe que @end_it	-8
@elsewhere @jefe se	8
@elsewhere @jefe tres	-8
@elsewhere @jefe tres veces	-8
@elsewhere @job	-10
@elsewhere @job $	-6
@elsewhere @job .	-6
@elsewhere @job @address	9
@elsewhere @job @elsewhere @end_it	7
@elsewhere @job @mi	7
@elsewhere @job for	6
@elsewhere @job for @doing	6
@elsewhere @job interview	5
@elsewhere @job que	-6
@elsewhere @list	-5
@elsewhere @lista	29
@elsewhere @lista $	40
@elsewhere @lista @address	16
@elsewhere @lista @elsewhere	-15
@elsewhere @lista @elsewhere @elsewhere	-8
@elsewhere @lista @elsewhere @end_it	10
@elsewhere @lista @elsewhere @trabajo	-10
@elsewhere @lista @end_it @mine	-8
@elsewhere @lista @lista	12
@elsewhere @lista @lista $	7
@elsewhere @lista @lista .	6
@elsewhere @lista @mi	11
@elsewhere @lista @mi $	7
@elsewhere @lista @persona	6
@elsewhere @lista @trabajo	11
@elsewhere @lista @trabajo es	10
@elsewhere @lista o	6
@elsewhere @lista pero	-9
@elsewhere @lista porque	-5
@elsewhere @lista y	-7
@elsewhere @mandenme	-9
@elsewhere @mi	37
@elsewhere @mi $	16
@elsewhere @mi @address	13
@elsewhere @mi @address $	12
@elsewhere @mine @I_stop @elsewhere	-12
@elsewhere @mine @end_it	8
@elsewhere @mine @erase	19
@elsewhere @mine @erase $	18
@elsewhere @mine @interesado	-10
@elsewhere @nada	-6
@elsewhere @name	7
@elsewhere @numero	13
@elsewhere @numero $	40
@elsewhere @numero @elsewhere	-24
@elsewhere @numero @elsewhere @persona	-13
@elsewhere @numero @equivocado	7
@elsewhere @numero viejo	-7
@elsewhere @numero y	-10
@elsewhere @owner	7
@elsewhere @paren @elsewhere @unwanted	7
@elsewhere @paren @unwanted	6
@elsewhere @paren @unwanted $	5
@elsewhere @persona	-10
@elsewhere @persona @address	-8
@elsewhere @persona @address $	-6
@elsewhere @persona @end_it	15
@elsewhere @persona @end_it $	7
@elsewhere @persona @job	10
@elsewhere @persona @job $	10
@elsewhere @persona @lista	8
@elsewhere @persona @numero	21
@elsewhere @persona @numero $	26
@elsewhere @persona @owner	-9
@elsewhere @persona @persona	-11
@elsewhere @persona @these	-12
@elsewhere @persona @these @numero	-8
@elsewhere @persona @trabajo	-9
@elsewhere @persona @trabajo $	-5
@elsewhere @persona @unwanted	6
@elsewhere @persona familia $	8
@elsewhere @persona marido	-7
@elsewhere @persona nina	6
@elsewhere @persona sindicato	10
@elsewhere @persona y	14
@elsewhere @quiero que	8
@elsewhere @quitar	17
@elsewhere @quitar $	23
@elsewhere @quitar @elsewhere @elsewhere	7
@elsewhere @quitar @elsewhere vida	-6
@elsewhere @refused	27
@elsewhere @refused $	22
@elsewhere @salir @address	-5
@elsewhere @salir @elsewhere	7
@elsewhere @salir @elsewhere @elsewhere	7
@elsewhere @sent	-17
@elsewhere @sent $	-18
@elsewhere @siguen	35
@elsewhere @siguen @escribir	19
@elsewhere @these	34
@elsewhere @these $	17
@elsewhere @these @elsewhere	5
@elsewhere @these @elsewhere $	5
@elsewhere @these @lista	37
@elsewhere @these @lista $	20
@elsewhere @these @lista @address	6
@elsewhere @these @lista @elsewhere	10
@elsewhere @these @numero	-10
@elsewhere @these @numero @elsewhere	-12
@elsewhere @these @trabajo	10
@elsewhere @these @trabajo $	6
@elsewhere @these @trabajo @elsewhere	19
@elsewhere @these lado	9
@elsewhere @these lado $	7
@elsewhere @these persona	8
@elsewhere @these salon	-7
@elsewhere @these sindicato	-14
@elsewhere @threat	15
@elsewhere @threat $	14
@elsewhere @threat with the	5
@elsewhere @trabajo	-23
@elsewhere @trabajo $	-13
@elsewhere @trabajo @elsewhere @mine	14
@elsewhere @trabajo @end_it	7
@elsewhere @trabajo @end_it @mine	7
@elsewhere @trabajo @lista	-11
@elsewhere @trabajo @lista $	-6
@elsewhere @trabajo @mine	13
@elsewhere @trabajo @unwanted	-12
@elsewhere @trabajo extra	-7
@elsewhere @trabajo gratis	14
@elsewhere @trabajo pero @elsewhere	5
@elsewhere @trabajo que @end_it	-7
@elsewhere @trabajo y ahora	5
@elsewhere @unwanted	38
@elsewhere @unwanted $	10
@elsewhere @unwanted .	-9
@elsewhere @unwanted @address	23
@elsewhere @unwanted @address $	16
@elsewhere @unwanted @address @address	11
@elsewhere @unwanted @dije	5
@elsewhere @unwanted @dije $	5
@elsewhere @unwanted @elsewhere	20
@elsewhere @unwanted @elsewhere @numero	-5
@elsewhere @unwanted @elsewhere @unwanted	6
@elsewhere @unwanted @end_it	-8
@elsewhere @unwanted @end_it $	-10
@elsewhere @unwanted @jefe	21
@elsewhere @unwanted @jefe $	20
@elsewhere @unwanted @lista	8
@elsewhere @unwanted @lista @address	5
@elsewhere @unwanted @unwanted	25
@elsewhere @unwanted @unwanted $	5
@elsewhere @unwanted @unwanted @address	16
@elsewhere @unwanted conmigo	8
@elsewhere @unwanted conmigo $	8
@elsewhere _ .	24
@elsewhere _ 0163	10
@elsewhere _ 12	-15
@elsewhere _ 2	-7
@elsewhere _ 5	-6
@elsewhere _ @I_stop	-5
@elsewhere _ @again	25
@elsewhere _ @dont	5
@elsewhere _ @elsewhere	-35
@elsewhere _ @end_it	21
@elsewhere _ @equivocado	-12
@elsewhere _ @erase	19
@elsewhere _ @escriban	-9
@elsewhere _ @escribir	47
@elsewhere _ @hour	-7
@elsewhere _ @interesado	-10
@elsewhere _ @jefe	-11
@elsewhere _ @job	27
@elsewhere _ @list	11
@elsewhere _ @lista	36
@elsewhere _ @me	-6
@elsewhere _ @mi	17
@elsewhere _ @mine	35
@elsewhere _ @nada	-7
@elsewhere _ @numero	25
@elsewhere _ @owner	-6
@elsewhere _ @paren	-8
@elsewhere _ @persona	12
@elsewhere _ @puede	-6
@elsewhere _ @quiero	-7
@elsewhere _ @said	-7
@elsewhere _ @salir	10
@elsewhere _ @tail	-10
@elsewhere _ @take	5
@elsewhere _ @these	-7
@elsewhere _ @trabajo	-15
@elsewhere _ @unwanted	62
@elsewhere _ _ $	16
@elsewhere _ _ .	15
@elsewhere _ _ 3	-6
@elsewhere _ _ @I_stop	-16
@elsewhere _ _ @address	-8
@elsewhere _ _ @again	13
@elsewhere _ _ @bloqueo	32
@elsewhere _ _ @dont	12
@elsewhere _ _ @elsewhere	-48
@elsewhere _ _ @end_it	24
@elsewhere _ _ @equivocado	-6
@elsewhere _ _ @escriban	-8
@elsewhere _ _ @interesado	-8
@elsewhere _ _ @jefe	-10
@elsewhere _ _ @job	-6
@elsewhere _ _ @list	15
@elsewhere _ _ @lista	-15
@elsewhere _ _ @lose	6
@elsewhere _ _ @me	-6
@elsewhere _ _ @mi	5
@elsewhere _ _ @persona	-10
@elsewhere _ _ @quitar	36
@elsewhere _ _ @said	-8
@elsewhere _ _ @salir	6
@elsewhere _ _ @these	-6
@elsewhere _ _ @threat	16
@elsewhere _ _ @unwanted	-38
@elsewhere _ _ amable	5
@elsewhere _ _ andar	-11
@elsewhere _ _ be	-5
@elsewhere _ _ but	9
@elsewhere _ _ comite	-11
@elsewhere _ _ dan	-8
@elsewhere _ _ desde	16
@elsewhere _ _ di	12
@elsewhere _ _ dios	12
@elsewhere _ _ era	-9
@elsewhere _ _ es	-15
@elsewhere _ _ firmar	-5
@elsewhere _ _ fue	11
@elsewhere _ _ hacer	6
@elsewhere _ _ jaja	7
@elsewhere _ _ le	17
@elsewhere _ _ leer	-6
@elsewhere _ _ les	-15
@elsewhere _ _ lol	-6
@elsewhere _ _ mucho	9
@elsewhere _ _ new	12
@elsewhere _ _ nosotros	-7
@elsewhere _ _ o	-8
@elsewhere _ _ of	10
@elsewhere _ _ oficina	-5
@elsewhere _ _ para	-9
@elsewhere _ _ pero	-28
@elsewhere _ _ pierdo	-6
@elsewhere _ _ porque	-9
@elsewhere _ _ preguntando	12
@elsewhere _ _ proxima	13
@elsewhere _ _ puedo	-8
@elsewhere _ _ que	20
@elsewhere _ _ quitaron	-5
@elsewhere _ _ robot	8
@elsewhere _ _ salon	-12
@elsewhere _ _ se	-7
@elsewhere _ _ sin	12
@elsewhere _ _ sindicato	5
@elsewhere _ _ tambien	-10
@elsewhere _ _ tengo	10
@elsewhere _ _ the	5
@elsewhere _ _ to	9
@elsewhere _ _ ustedes	-6
@elsewhere _ _ vamos	-5
@elsewhere _ _ veces	-11
@elsewhere _ _ vez	-9
@elsewhere _ _ vio	8
@elsewhere _ _ vivo	8
@elsewhere _ _ voy	-7
@elsewhere _ _ who	5
@elsewhere _ ago	8
@elsewhere _ anda	11
@elsewhere _ as	12
@elsewhere _ atras	-8
@elsewhere _ by	8
@elsewhere _ casa	-10
@elsewhere _ chamba	7
@elsewhere _ chingada	11
@elsewhere _ clinica	10
@elsewhere _ conmigo	7
@elsewhere _ cuentenme	-8
@elsewhere _ dia	-6
@elsewhere _ diciendo	11
@elsewhere _ donde	-6
@elsewhere _ es	11
@elsewhere _ estoy	-8
@elsewhere _ extra	-7
@elsewhere _ for	-10
@elsewhere _ gratis	14
@elsewhere _ habla	10
@elsewhere _ hablo	-6
@elsewhere _ hace	9
@elsewhere _ hago	6
@elsewhere _ home	7
@elsewhere _ i	6
@elsewhere _ interview	5
@elsewhere _ jaja	-13
@elsewhere _ lado	6
@elsewhere _ le	10
@elsewhere _ leo	-8
@elsewhere _ les	-17
@elsewhere _ lleno	11
@elsewhere _ lol	-8
@elsewhere _ manana	9
@elsewhere _ marido	-7
@elsewhere _ medica	-7
@elsewhere _ nina	6
@elsewhere _ nosotros	-7
@elsewhere _ of	-8
@elsewhere _ oficina	-9
@elsewhere _ one	-8
@elsewhere _ pero	-7
@elsewhere _ pierdo	-6
@elsewhere _ policia	18
@elsewhere _ primera	13
@elsewhere _ proxima	9
@elsewhere _ puedo	-5
@elsewhere _ que	-33
@elsewhere _ salon	-8
@elsewhere _ saying	-5
@elsewhere _ scribe	6
@elsewhere _ se	15
@elsewhere _ sin	-6
@elsewhere _ since	6
@elsewhere _ sindicato	-18
@elsewhere _ tal	-6
@elsewhere _ tambien	-8
@elsewhere _ te	-7
@elsewhere _ there	6
@elsewhere _ to	-10
@elsewhere _ tres	-13
@elsewhere _ ustedes	-9
@elsewhere _ verga	22
@elsewhere _ vez	14
@elsewhere _ viejo	-7
@elsewhere _ y	-18
@elsewhere _ yo	10
@elsewhere add	19
@elsewhere add @mine	19
@elsewhere add @mine $	19
@elsewhere amable	5
@elsewhere bendiga	8
@elsewhere bendiga $	8
@elsewhere bonito	7
@elsewhere botones	-5
@elsewhere breakroom	-5
@elsewhere broma	5
@elsewhere bueno	-7
@elsewhere bueno $	-7
@elsewhere buzon	16
@elsewhere cajas	-7
@elsewhere camiseta	-5
@elsewhere cancelacion	6
@elsewhere car	-6
@elsewhere carajo	26
@elsewhere carajo $	15
@elsewhere carajo @elsewhere	11
@elsewhere caro	-12
@elsewhere casa $	10
@elsewhere chamba	7
@elsewhere chamba $	7
@elsewhere chingada	11
@elsewhere clinica	10
@elsewhere comite	-13
@elsewhere comite $	-11
@elsewhere consiguieron	-11
@elsewhere consiguieron @persona	-11
@elsewhere consiguieron @persona @numero	-11
@elsewhere consultorio	20
@elsewhere cuidado	-6
@elsewhere cuidado $	-5
@elsewhere demas	-7
@elsewhere demas $	-6
@elsewhere diablo	11
@elsewhere diet	6
@elsewhere dieta	-7
@elsewhere dieta $	-6
@elsewhere dificil	14
@elsewhere dificil es	14
@elsewhere dificil es @quitar	14
@elsewhere donde	8
@elsewhere donde sacaron @persona	-10
@elsewhere dos $	-8
@elsewhere emergencia	-7
@elsewhere emergencias	10
@elsewhere emergencias @elsewhere	10
@elsewhere enroll	21
@elsewhere espanol	-14
@elsewhere espanol @address	-10
@elsewhere espanol @address @address	-7
@elsewhere estar	9
@elsewhere estar @escribir	10
@elsewhere estar @escribir $	7
@elsewhere final	-5
@elsewhere funeral	-5
@elsewhere funeral $	-12
@elsewhere good	-5
@elsewhere hacer @end_it	6
@elsewhere hacer @end_it @elsewhere	6
@elsewhere hago	10
@elsewhere hago para	13
@elsewhere historia	-7
@elsewhere hizo	8
@elsewhere houston	-6
@elsewhere juro	-5
@elsewhere juro $	-5
@elsewhere le hago	6
@elsewhere le hago $	6
@elsewhere lead	-8
@elsewhere leo	-10
@elsewhere leo $	-8
@elsewhere les	-6
@elsewhere llegar	25
@elsewhere llegar @elsewhere	9
@elsewhere llegar @elsewhere @unwanted	9
@elsewhere luz	-12
@elsewhere luz $	-5
@elsewhere luz @elsewhere	-6
@elsewhere manana	9
@elsewhere map	-9
@elsewhere migra	-6
@elsewhere neta	5
@elsewhere new	5
@elsewhere new @job	13
@elsewhere new @list	-5
@elsewhere new @list $	-12
@elsewhere ninos	-6
@elsewhere noche y	5
@elsewhere note	11
@elsewhere nursing	7
@elsewhere nursing home	7
@elsewhere oficina	-11
@elsewhere oficina $	-8
@elsewhere organizacion	8
@elsewhere palabra	9
@elsewhere palabra para	10
@elsewhere patient	6
@elsewhere paz	29
@elsewhere paz $	21
@elsewhere paz @address	6
@elsewhere paz @elsewhere	7
@elsewhere paz @elsewhere @persona	12
@elsewhere perro	-8
@elsewhere person	5
@elsewhere persona	30
@elsewhere persona $	22
@elsewhere pintura	-5
@elsewhere platos	-10
@elsewhere platos $	-9
@elsewhere policia	11
@elsewhere policia $	17
@elsewhere primera	12
@elsewhere proxima	23
@elsewhere proxima $	7
@elsewhere proxima @elsewhere	18
@elsewhere proxima @elsewhere @bloqueo	18
@elsewhere puedo	13
@elsewhere puerta	-7
@elsewhere que	-29
@elsewhere que @end_it	9
@elsewhere que @mine	-6
@elsewhere rest	18
@elsewhere robot	9
@elsewhere robot .	13
@elsewhere salon	-18
@elsewhere salon $	-5
@elsewhere scam	-15
@elsewhere scam $	-7
@elsewhere serio	-5
@elsewhere serio $	-5
@elsewhere sign	11
@elsewhere sign @mine	12
@elsewhere sign @mine $	12
@elsewhere sindicato	15
@elsewhere sindicato $	24
@elsewhere sindicato @address	7
@elsewhere sub	6
@elsewhere sub scribe	6
@elsewhere suyas	9
@elsewhere tal	-6
@elsewhere talla	-7
@elsewhere te	-13
@elsewhere tengo	15
@elsewhere tenia	-9
@elsewhere trabajar	-6
@elsewhere trailer	5
@elsewhere uniones	12
@elsewhere uniones $	12
@elsewhere ustedes $	9
@elsewhere ustedes @elsewhere	-7
@elsewhere ustedes @elsewhere @elsewhere	-6
@elsewhere ver	11
@elsewhere ver @elsewhere	13
@elsewhere ver @elsewhere @trabajo	14
@elsewhere verga	22
@elsewhere vez	8
@elsewhere vez $	13
@elsewhere vi	-5
@elsewhere vida	-7
@elsewhere vida $	-7
@elsewhere votar @elsewhere	-5
@elsewhere votar @elsewhere $	-5
@elsewhere voy	5
@elsewhere voy @elsewhere	8
@elsewhere voy @elsewhere @bloqueo	10
@elsewhere voz	-8
@elsewhere way to @quitar	6
@elsewhere whatsapp	-6
@elsewhere word	-11
@elsewhere wrong	-9
@elsewhere wrong @list	-9
@elsewhere wrong @list @list	-7
@elsewhere year	7
@elsewhere yes	-11
@elsewhere yes @tail	-9
@elsewhere yes @tail $	-9
@elsewhere yo	8
@elsewhere zapato	-8
@end	23
@end $	-7
@end @carrier	-23
@end @carrier $	-17
@end @job	-6
@end @job $	-8
@end @list	7
@end @mi @name	13
@end @mine	-6
@end @mine $	-16
@end @mine @carrier	6
@end @mine from	7
@end @tail	29
@end @these @carrier	20
@end @these @carrier $	17
@end @these @tail	-12
@end @these @tail $	-12
@end @us	17
@end _ @again	8
@end _ @carrier	26
@end _ @job	-5
@end _ @name	13
@end _ @tail	-8
@end _ @unwanted	9
@end _ _ $	8
@end _ _ @address	10
@end _ _ @carrier	-15
@end _ _ @tail	10
@end _ _ on	5
@end _ _ should	14
@end _ for	5
@end _ from	7
@end _ i	-6
@end in	13
@end the	8
@end the @unwanted	9
@end the @unwanted $	8
@end up	9
@end_it	183
@end_it $	229
@end_it .	-5
@end_it . im	8
@end_it 3	19
@end_it @I_stop	-18
@end_it @I_stop $	-7
@end_it @address	58
@end_it @address $	58
@end_it @address @address	7
@end_it @address @address $	-8
@end_it @address @address @elsewhere	17
@end_it @address @end_it	14
@end_it @address @end_it @mine	9
@end_it @address maternidad	-5
@end_it @address que	16
@end_it @again	11
@end_it @again i	6
@end_it @bothering	10
@end_it @bothering $	9
@end_it @bothering @list	-12
@end_it @bothering @mi	13
@end_it @bothering @mi @job	9
@end_it @bothering @mine	10
@end_it @bothering @mine $	6
@end_it @bothering @mine up	-6
@end_it @dije @unwanted	7
@end_it @dije que	-12
@end_it @dije que @mine	-12
@end_it @doing	23
@end_it @doing $	20
@end_it @doing @mi	-7
@end_it @doing @mine	10
@end_it @dont	-10
@end_it @elsewhere	22
@end_it @elsewhere 555	5
@end_it @elsewhere @elsewhere	16
@end_it @elsewhere @elsewhere vez	13
@end_it @elsewhere @escribir	15
@end_it @elsewhere @escribir $	26
@end_it @elsewhere @escribir @address	9
@end_it @elsewhere @escribir @these	-9
@end_it @elsewhere @escribir @unwanted	-8
@end_it @elsewhere @lista	45
@end_it @elsewhere @lista $	24
@end_it @elsewhere @lista @address	14
@end_it @elsewhere @persona	22
@end_it @elsewhere @persona @lista	7
@end_it @elsewhere @persona y	10
@end_it @elsewhere @quiero	17
@end_it @elsewhere @quiero $	8
@end_it @elsewhere @these @lista	6
@end_it @elsewhere @trabajo	-16
@end_it @elsewhere @trabajo $	-8
@end_it @elsewhere @unwanted	-6
@end_it @elsewhere @unwanted $	-15
@end_it @elsewhere @unwanted @address	16
@end_it @elsewhere @unwanted @elsewhere	-9
@end_it @elsewhere @unwanted @lista	20
@end_it @elsewhere cajas	-7
@end_it @elsewhere estar	10
@end_it @elsewhere estar @escribir	10
@end_it @elsewhere llegar	15
@end_it @elsewhere llegar @elsewhere	9
@end_it @elsewhere luz	-11
@end_it @elsewhere luz @elsewhere	-6
@end_it @elsewhere paz	29
@end_it @elsewhere paz $	21
@end_it @elsewhere paz @address	7
@end_it @elsewhere paz @elsewhere	7
@end_it @elsewhere perro	-6
@end_it @end_it $	52
@end_it @end_it @elsewhere	-28
@end_it @end_it @elsewhere @escribir	-46
@end_it @end_it @elsewhere @unwanted	5
@end_it @end_it @end_it	11
@end_it @end_it @end_it $	6
@end_it @end_it @persona	-15
@end_it @end_it @persona @numero	-15
@end_it @end_it que	-13
@end_it @end_it que @elsewhere	-11
@end_it @escriban	55
@end_it @escriban $	50
@end_it @escriban @address	11
@end_it @escriban @address $	10
@end_it @escriban @elsewhere	-15
@end_it @escriban @elsewhere @elsewhere	-8
@end_it @escriban @elsewhere @escribir	16
@end_it @escriban @escriban	7
@end_it @escriban @escribir $	14
@end_it @escriban @numero	6
@end_it @escriban @numero $	6
@end_it @escriban @unwanted	12
@end_it @escriban @unwanted $	25
@end_it @escriban @unwanted @address	-18
@end_it @escribir	66
@end_it @escribir $	64
@end_it @escribir @unwanted $	10
@end_it @escribir @unwanted @unwanted	-13
@end_it @hour	20
@end_it @job	-6
@end_it @job @address $	-6
@end_it @list $	11
@end_it @list @unwanted	-13
@end_it @list @unwanted $	-13
@end_it @lista	18
@end_it @lista $	5
@end_it @lista @elsewhere	18
@end_it @lista @elsewhere @mi	18
@end_it @me	-18
@end_it @me @escriban $	-9
@end_it @me @escriban @unwanted	5
@end_it @me @interesado	-5
@end_it @mi	-41
@end_it @mi @list	-11
@end_it @mi @name	-22
@end_it @mi @name $	-11
@end_it @mi @owner	7
@end_it @mine	22
@end_it @mine $	23
@end_it @mine @I_stop	-13
@end_it @mine @again	6
@end_it @mine @elsewhere	16
@end_it @mine @elsewhere @escriban	14
@end_it @mine @end_it	-49
@end_it @mine @end_it $	-12
@end_it @mine @end_it @elsewhere	-25
@end_it @mine @end_it fuera	-6
@end_it @mine @escriban	48
@end_it @mine @escriban $	32
@end_it @mine @escriban @address	-7
@end_it @mine @escriban @elsewhere	15
@end_it @mine @escriban @escribir	9
@end_it @mine @escriban @unwanted	23
@end_it @mine @escriben	-14
@end_it @mine @interesado	27
@end_it @mine @interesado $	14
@end_it @mine @interesado @address	9
@end_it @mine @interesado @elsewhere	9
@end_it @mine @interesado @these	7
@end_it @mine @refused	9
@end_it @mine cabe	-16
@end_it @mine den	-7
@end_it @mine den @elsewhere	-7
@end_it @mine digas	-7
@end_it @mine digas @unwanted	-5
@end_it @mine duele	-7
@end_it @mine from the	-11
@end_it @mine if	-6
@end_it @mine if you	-6
@end_it @mine llegan	-7
@end_it @mine llegan @elsewhere	-7
@end_it @mine lol	11
@end_it @mine lol $	11
@end_it @mine tienen	6
@end_it @person $	9
@end_it @person from	-15
@end_it @persona	49
@end_it @persona @numero	24
@end_it @persona @numero $	35
@end_it @persona @numero @address	6
@end_it @persona @numero @elsewhere	-10
@end_it @persona @numero viejo	-13
@end_it @persona @numero y	5
@end_it @persona @unwanted	14
@end_it @persona @unwanted $	10
@end_it @quiero	24
@end_it @quiero @escribir	9
@end_it @quiero @escribir @unwanted	15
@end_it @quiero @these	8
@end_it @quiero @these @unwanted	5
@end_it @quiero @unwanted	53
@end_it @quiero @unwanted $	37
@end_it @quiero @unwanted @elsewhere	14
@end_it @quiero @unwanted @trabajo	-5
@end_it @quiero @unwanted @unwanted	27
@end_it @quiero estar	13
@end_it @quiero estar @elsewhere	13
@end_it @quiero llamadas	-13
@end_it @quiero perderme	-11
@end_it @quiero que	-14
@end_it @quiero que @elsewhere	8
@end_it @quiero que @mine	6
@end_it @quiero que se	6
@end_it @quiero quedarme	-12
@end_it @quiero quedarme sin	-8
@end_it @quiero seguir	10
@end_it @quiero seguir @escribir	10
@end_it @quiero ser	9
@end_it @quiero ser contactado	13
@end_it @quiero vivir	-10
@end_it @quiero vivir $	-10
@end_it @refused	24
@end_it @refused @persona	11
@end_it @refused @persona @numero	12
@end_it @refused @these	9
@end_it @refused @unwanted	9
@end_it @refused @unwanted $	9
@end_it @refused conmigo	-5
@end_it @said	19
@end_it @said @unwanted	14
@end_it @said @unwanted $	14
@end_it @said que	9
@end_it @salir	-8
@end_it @salir $	-8
@end_it @sent	-16
@end_it @tail	19
@end_it @tail $	9
@end_it @tail you $	-6
@end_it @tail you to	12
@end_it @take	-28
@end_it @take @list $	6
@end_it @take @mine	-7
@end_it @take @mine @carrier	-7
@end_it @texting	27
@end_it @texting $	28
@end_it @texts $	9
@end_it @texts @again	-11
@end_it @texts @mine	-17
@end_it @texts @mine $	-21
@end_it @texts @mine @list	-5
@end_it @texts @person	15
@end_it @texts @person $	6
@end_it @these	8
@end_it @these $	17
@end_it @these @lista	13
@end_it @these @lista $	-12
@end_it @these @mi	-10
@end_it @these @numero	12
@end_it @these youre	-7
@end_it @these youre @doing	-7
@end_it @trabajo	33
@end_it @trabajo @elsewhere	18
@end_it @trabajo @elsewhere @unwanted	20
@end_it @trabajo @lista	17
@end_it @trabajo @lista $	16
@end_it @unwanted $	36
@end_it @unwanted @address	40
@end_it @unwanted @address $	32
@end_it @unwanted @again	6
@end_it @unwanted @again the	6
@end_it @unwanted @elsewhere	-6
@end_it @unwanted @end_it	19
@end_it @unwanted @hour	-5
@end_it @unwanted @job	12
@end_it @unwanted @job $	12
@end_it @unwanted @numero	10
@end_it @unwanted @trabajo	-6
@end_it @unwanted @unwanted	34
@end_it @unwanted @unwanted $	28
@end_it @unwanted @unwanted @address	6
@end_it @unwanted from	-30
@end_it _ $	110
@end_it _ .	-28
@end_it _ 555	5
@end_it _ @I_stop	-12
@end_it _ @address	41
@end_it _ @again	9
@end_it _ @bloqueo	12
@end_it _ @bothering	22
@end_it _ @carrier	-8
@end_it _ @dije	-7
@end_it _ @end	-8
@end_it _ @end_it	-12
@end_it _ @escriban	63
@end_it _ @escriben	-9
@end_it _ @escribir	21
@end_it _ @hour	7
@end_it _ @interesado	81
@end_it _ @job	-17
@end_it _ @list	-7
@end_it _ @lista	60
@end_it _ @mi	-11
@end_it _ @name	-25
@end_it _ @numero	44
@end_it _ @person	5
@end_it _ @persona	19
@end_it _ @quiero	18
@end_it _ @salir	-30
@end_it _ @siguen	24
@end_it _ @tail	-20
@end_it _ @take	-16
@end_it _ @texting	7
@end_it _ @texts	33
@end_it _ @these	37
@end_it _ @trabajo	-12
@end_it _ @unwanted	24
@end_it _ @us	72
@end_it _ _ $	52
@end_it _ _ .	12
@end_it _ _ @I_stop	-7
@end_it _ _ @address	26
@end_it _ _ @again	8
@end_it _ _ @carrier	-14
@end_it _ _ @doing	-7
@end_it _ _ @elsewhere	-28
@end_it _ _ @end_it	24
@end_it _ _ @escribir	19
@end_it _ _ @hour	-5
@end_it _ _ @jefe	13
@end_it _ _ @list	13
@end_it _ _ @lista	27
@end_it _ _ @lose	-6
@end_it _ _ @mi	23
@end_it _ _ @mine	18
@end_it _ _ @nada	9
@end_it _ _ @name	-6
@end_it _ _ @numero	8
@end_it _ _ @owner	16
@end_it _ _ @person	-33
@end_it _ _ @quiero	-16
@end_it _ _ @quitar	-6
@end_it _ _ @refused	14
@end_it _ _ @salir	-6
@end_it _ _ @tail	-17
@end_it _ _ @take	6
@end_it _ _ @these	35
@end_it _ _ @trabajo	-22
@end_it _ _ @unwanted	56
@end_it _ _ @us	-5
@end_it _ _ asi	-6
@end_it _ _ calor	-9
@end_it _ _ contactado	13
@end_it _ _ contra	6
@end_it _ _ do	6
@end_it _ _ es	-24
@end_it _ _ estoy	11
@end_it _ _ for	6
@end_it _ _ from	-28
@end_it _ _ fuera	-11
@end_it _ _ gas	-16
@end_it _ _ got	7
@end_it _ _ i	-15
@end_it _ _ im	7
@end_it _ _ its	9
@end_it _ _ jaja	-25
@end_it _ _ more	9
@end_it _ _ need	15
@end_it _ _ o	6
@end_it _ _ of	-8
@end_it _ _ on	15
@end_it _ _ only	11
@end_it _ _ persona	29
@end_it _ _ porque	12
@end_it _ _ quien	-5
@end_it _ _ sign	-10
@end_it _ _ sin	-8
@end_it _ _ somos	-8
@end_it _ _ sorry	47
@end_it _ _ soy	-7
@end_it _ _ the	-18
@end_it _ _ there	11
@end_it _ _ time	-31
@end_it _ _ to	37
@end_it _ _ up	-6
@end_it _ _ vez	14
@end_it _ _ viejo	-14
@end_it _ _ we	-6
@end_it _ _ where	-5
@end_it _ _ with	-9
@end_it _ _ y	19
@end_it _ ahora	-8
@end_it _ be	14
@end_it _ beg	14
@end_it _ but	6
@end_it _ by	6
@end_it _ cabe	-16
@end_it _ cafe	-5
@end_it _ cajas	-7
@end_it _ caso	-6
@end_it _ choice	5
@end_it _ conmigo	-5
@end_it _ decir	-5
@end_it _ den	-7
@end_it _ desde	10
@end_it _ digas	-7
@end_it _ duele	-7
@end_it _ estar	29
@end_it _ from	-50
@end_it _ good	22
@end_it _ got	-6
@end_it _ hablar	-5
@end_it _ how	6
@end_it _ i	23
@end_it _ if	-10
@end_it _ im	10
@end_it _ in	-15
@end_it _ interested	5
@end_it _ ir	-6
@end_it _ its	-6
@end_it _ jaja	-11
@end_it _ juan	-14
@end_it _ les	-10
@end_it _ llamadas	-13
@end_it _ llegan	-7
@end_it _ llegar	15
@end_it _ luz	-11
@end_it _ maria	19
@end_it _ maternidad	-5
@end_it _ mismo	9
@end_it _ molestia	-7
@end_it _ needed	21
@end_it _ of	11
@end_it _ on	-10
@end_it _ pagaron	-5
@end_it _ paz	29
@end_it _ perderme	-11
@end_it _ perro	-6
@end_it _ poquito	-7
@end_it _ que	12
@end_it _ quedarme	-12
@end_it _ querer	-7
@end_it _ quien	22
@end_it _ seguir	10
@end_it _ ser	7
@end_it _ sin	-6
@end_it _ since	-6
@end_it _ tienen	6
@end_it _ times	18
@end_it _ up	6
@end_it _ vivir	-10
@end_it _ voy	-5
@end_it _ what	11
@end_it _ who	14
@end_it _ yet	-8
@end_it _ yo	21
@end_it _ you	8
@end_it _ youre	-9
@end_it abre	-8
@end_it ahora	7
@end_it answer	-10
@end_it by	-14
@end_it by @hour	-6
@end_it cabe	-8
@end_it calls @end_it	11
@end_it calls @end_it @unwanted	11
@end_it checar	-8
@end_it clue	8
@end_it conozco	20
@end_it conozco @elsewhere	12
@end_it conozco @these	7
@end_it di	11
@end_it do	10
@end_it do i	13
@end_it entendi	-17
@end_it entiendo	-8
@end_it era	-5
@end_it es	28
@end_it es $	12
@end_it es @elsewhere	24
@end_it es @elsewhere @numero	16
@end_it es @lista	22
@end_it es @persona	8
@end_it es @unwanted	-13
@end_it es molestia	-7
@end_it es para @these	-6
@end_it es que	-5
@end_it es que @end_it	-5
@end_it estaciones	-8
@end_it estar @elsewhere	8
@end_it estoy	17
@end_it estoy @interesado	28
@end_it estoy @interesado $	13
@end_it estoy @interesado @address	8
@end_it for	8
@end_it from	-7
@end_it fuera @elsewhere @elsewhere	-6
@end_it fui	-8
@end_it hace	-5
@end_it hay	-6
@end_it hay @these	16
@end_it heat	-13
@end_it i	23
@end_it i beg	14
@end_it i beg you	14
@end_it idea	-6
@end_it im	7
@end_it in	17
@end_it interest	13
@end_it is	10
@end_it just	-6
@end_it le	-8
@end_it le @dije	-5
@end_it le @dije @unwanted	-5
@end_it le @escriban	18
@end_it le @escriban $	6
@end_it le @interesado	-5
@end_it les @interesado	-7
@end_it linda	8
@end_it llores	-7
@end_it llores $	-7
@end_it llueve	-5
@end_it longer	28
@end_it longer @hour	14
@end_it longer @hour there	15
@end_it medica	-7
@end_it more	26
@end_it more $	19
@end_it more @job	-7
@end_it more @job from	-5
@end_it more @texts	15
@end_it more @texts $	8
@end_it more @unwanted	10
@end_it more @unwanted $	10
@end_it more to	6
@end_it more to @list	6
@end_it n	-8
@end_it need for	6
@end_it need to	-8
@end_it offense	7
@end_it offense but	7
@end_it oigo	-11
@end_it one	6
@end_it one by	8
@end_it one by @these	8
@end_it para	-19
@end_it para @end_it	-6
@end_it para @end_it $	-6
@end_it para @salir	-13
@end_it para @salir $	-13
@end_it part	12
@end_it part of	12
@end_it pasa	-9
@end_it pensarlo	-10
@end_it pensarlo $	-7
@end_it pertenezco	6
@end_it prob	-14
@end_it puedo	-34
@end_it puedo $	-11
@end_it puedo @elsewhere	-6
@end_it puedo @salir	-17
@end_it puedo @salir $	-17
@end_it que	-20
@end_it que @elsewhere	-11
@end_it quieto	15
@end_it recibo	-7
@end_it recibo @elsewhere	-7
@end_it recibo @elsewhere @unwanted	-7
@end_it reply	14
@end_it rush	-6
@end_it rush $	-6
@end_it saben	7
@end_it se	-21
@end_it se leer	-7
@end_it se les	-9
@end_it se les @lose	-9
@end_it se quien	8
@end_it seas	-6
@end_it sign	-14
@end_it sign on	-7
@end_it sin	-9
@end_it sin querer	-7
@end_it sirve	-25
@end_it sirve $	-6
@end_it soy	79
@end_it soy @elsewhere	-10
@end_it soy @elsewhere @lista	-20
@end_it soy juan	-14
@end_it soy maria	19
@end_it soy maria $	19
@end_it soy quien	14
@end_it soy yo	23
@end_it soy yo $	18
@end_it tengo	-17
@end_it tengo @interesado	12
@end_it tengo @unwanted	6
@end_it the	-14
@end_it the @job	-6
@end_it the @texts	7
@end_it tienen	10
@end_it tienen @trabajo	6
@end_it tienen @trabajo @elsewhere	6
@end_it to	-29
@end_it to @carrier	-14
@end_it to @carrier $	-6
@end_it to @carrier @carrier	-9
@end_it trabaja @lista	-7
@end_it tranquilo	13
@end_it twice	6
@end_it veo	-7
@end_it ver	-8
@end_it vi	-15
@end_it viene	-5
@end_it vino	-6
@end_it vive	14
@end_it vive @lista	7
@end_it voicemails	-22
@end_it w	5
@end_it want	6
@end_it way	-13
@end_it we	-13
@end_it what	-8
@end_it with	12
@end_it with the	11
@end_it worries	-9
@end_it y	36
@end_it y @siguen	10
@end_it yo	-6
@end_it you	-8
@end_it your	-6
@end_it your choice	5
@equivocado	78
@equivocado $	79
@equivocado @address	12
@equivocado @address $	12
@equivocado @elsewhere	-16
@equivocado @elsewhere @persona	-5
@equivocado _ $	25
@equivocado _ @persona	-5
@equivoco	54
@equivoco $	33
@equivoco @elsewhere	19
@equivoco @elsewhere @numero	10
@equivoco @elsewhere @numero $	10
@equivoco @elsewhere persona	11
@equivoco @elsewhere persona $	9
@equivoco _ @numero	10
@equivoco _ _ $	20
@equivoco _ persona	11
@erase	62
@erase $	30
@erase @carrier	-14
@erase @carrier $	-8
@erase @elsewhere	-16
@erase @elsewhere @unwanted	-15
@erase @elsewhere @unwanted @elsewhere	-15
@erase @mi	36
@erase @mi @list	5
@erase @mi @unwanted	11
@erase @mi @unwanted $	9
@erase @mine	29
@erase @mine $	32
@erase @mine @carrier	-12
@erase @mine @carrier the	5
@erase @mine from	6
@erase @these	14
@erase _ $	35
@erase _ @carrier	-12
@erase _ @list	-16
@erase _ _ $	23
@erase _ _ @elsewhere	-16
@erase _ _ @list	12
@erase _ from	6
@erase the	-21
@erase the @list	-21
@escriban	100
@escriban $	103
@escriban .	-12
@escriban . @end_it	-12
@escriban @address	-7
@escriban @address $	10
@escriban @address @unwanted	-12
@escriban @address @unwanted $	-15
@escriban @elsewhere	-25
@escriban @elsewhere @elsewhere	-12
@escriban @elsewhere @elsewhere @elsewhere	-6
@escriban @elsewhere @elsewhere casa	-5
@escriban @elsewhere @escribir	33
@escriban @elsewhere @escribir $	23
@escriban @elsewhere @lista	-7
@escriban @elsewhere @lista $	8
@escriban @elsewhere @persona	-6
@escriban @elsewhere @these	-6
@escriban @elsewhere @these $	11
@escriban @elsewhere @these lado	7
@escriban @elsewhere @trabajo $	12
@escriban @elsewhere @trabajo que	-7
@escriban @elsewhere @unwanted	17
@escriban @elsewhere @unwanted $	21
@escriban @elsewhere @unwanted @elsewhere	-10
@escriban @end_it @address	-13
@escriban @escriban	7
@escriban @escriban y	6
@escriban @escriban y @escriban	6
@escriban @escribir	-9
@escriban @escribir $	8
@escriban @escribir @lista	-6
@escriban @mine	6
@escriban @numero	42
@escriban @numero $	6
@escriban @numero @address	12
@escriban @numero @address @end_it	6
@escriban @numero @address cambio	6
@escriban @numero @end_it	14
@escriban @these	-8
@escriban @trabajo	-9
@escriban @unwanted	42
@escriban @unwanted $	36
@escriban @unwanted @address	-16
@escriban @unwanted @address $	-20
@escriban @unwanted @elsewhere	6
@escriban @unwanted @elsewhere @lista	-6
@escriban @unwanted @elsewhere @unwanted	6
@escriban @unwanted @unwanted	6
@escriban @unwanted yo	6
@escriban _ $	30
@escriban _ @address	-13
@escriban _ @carrier	-7
@escriban _ @elsewhere	28
@escriban _ @end_it	12
@escriban _ @escriban	8
@escriban _ @escribir	33
@escriban _ @lista	-12
@escriban _ @numero	15
@escriban _ @persona	-11
@escriban _ @trabajo	-14
@escriban _ @unwanted	14
@escriban _ _ $	23
@escriban _ _ @address	21
@escriban _ _ @dije	8
@escriban _ _ @elsewhere	17
@escriban _ _ @end_it	13
@escriban _ _ @escriban	8
@escriban _ _ @lista	-7
@escriban _ _ @mine	13
@escriban _ _ @numero	-15
@escriban _ _ @persona	-9
@escriban _ _ @these	11
@escriban _ _ @trabajo	-18
@escriban _ _ @unwanted	16
@escriban _ _ cambio	6
@escriban _ _ casa	-7
@escriban _ _ consultorio	19
@escriban _ _ lado	7
@escriban _ _ nuevo	-7
@escriban _ _ que	-19
@escriban _ es	6
@escriban _ jaja	-26
@escriban _ para	-24
@escriban _ que	-6
@escriban _ yo	6
@escriban calor	-12
@escriban calor $	-10
@escriban era	-5
@escriban es	13
@escriban es @elsewhere	10
@escriban es @elsewhere consultorio	19
@escriban es @numero	16
@escriban es @numero @elsewhere	16
@escriban es @persona	-6
@escriban jaja	-14
@escriban medio	8
@escriban mes	-5
@escriban que	12
@escriban y	9
@escriben	13
@escriben $	17
@escriben @elsewhere	-18
@escriben @these	6
@escriben @these $	9
@escriben _ $	18
@escriben _ @numero	6
@escriben _ @unwanted	-5
@escriben _ _ @address	-11
@escriben _ _ @end_it	6
@escriben _ _ @escriban	-8
@escriben _ que	7
@escriben asi	15
@escriben puros	-10
@escriben que	-8
@escribir	99
@escribir $	109
@escribir @address	10
@escribir @address $	9
@escribir @address @address	-10
@escribir @address @address $	-10
@escribir @address @end_it	9
@escribir @elsewhere	-12
@escribir @elsewhere @elsewhere	-9
@escribir @lista	-11
@escribir @these @unwanted $	16
@escribir @unwanted	26
@escribir @unwanted $	16
@escribir @unwanted .	8
@escribir @unwanted . @end_it	8
@escribir @unwanted @elsewhere @persona	-6
@escribir @unwanted @unwanted	-8
@escribir @unwanted @unwanted $	-9
@escribir _ $	5
@escribir _ .	8
@escribir _ @address	-23
@escribir _ @elsewhere	-5
@escribir _ @end_it	12
@escribir _ @escriban	5
@escribir _ @persona	-11
@escribir _ @unwanted	-8
@escribir _ _ $	14
@escribir _ _ .	5
@escribir _ _ @elsewhere	15
@escribir _ _ @escriban	7
@escribir _ _ @lista	10
@escribir _ _ @these	-7
@escribir _ _ @trabajo	-10
@escribir _ _ que	-10
@escribir _ _ y	-12
@escribir jaja	-17
@escribir jaja $	-17
@glued	78
@glued $	53
@glued @unwanted	24
@glued @unwanted $	24
@glued _ $	24
@hour	-59
@hour $	-57
@hour .	-9
@hour 3	-6
@hour 5	-5
@hour @again	-7
@hour @dont	7
@hour @elsewhere	8
@hour @hour	-20
@hour @hour $	-13
@hour @job	-12
@hour @job $	-8
@hour @job @end_it more	-9
@hour @job @list	6
@hour @job to	-9
@hour @list	16
@hour @list @list	14
@hour @list @list $	12
@hour @list @list is	6
@hour @mi	22
@hour @mi @jefe	21
@hour @mi @jefe sees	21
@hour @tail	-7
@hour @tail $	-8
@hour @these	31
@hour @these $	20
@hour @these .	-8
@hour @unwanted	-11
@hour @us	-11
@hour @us @tail	-8
@hour @us @tail $	-8
@hour _ $	13
@hour _ @address	14
@hour _ @carrier	-16
@hour _ @elsewhere	16
@hour _ @end	7
@hour _ @end_it	-10
@hour _ @hour	-5
@hour _ @jefe	20
@hour _ @job	7
@hour _ @list	7
@hour _ @owner	-8
@hour _ @take	-7
@hour _ @these	-6
@hour _ _ $	-30
@hour _ _ .	9
@hour _ _ @bothering	10
@hour _ _ @end_it	11
@hour _ _ @jefe	9
@hour _ _ @mine	16
@hour _ _ @texts	7
@hour _ _ @these	-25
@hour _ _ @unwanted	-7
@hour _ _ i	-11
@hour _ _ is	8
@hour _ _ its	7
@hour _ _ more	-11
@hour _ _ read	-9
@hour _ _ sees	21
@hour _ _ to	-8
@hour _ _ you	5
@hour _ for	9
@hour _ gate	12
@hour _ i	-11
@hour _ interested	10
@hour _ new	5
@hour _ said	14
@hour _ sorry	-10
@hour _ the	-7
@hour _ think	-6
@hour _ turn	-6
@hour does	-7
@hour does @list	-5
@hour for	8
@hour i @texts	-6
@hour i said	14
@hour i still on	5
@hour i turn	-6
@hour least $	6
@hour so	9
@hour the @owner	-6
@hour the gate	12
@hour there	36
@hour there $	42
@hour they	-6
@hour will	-13
@hour will @list	-8
@hour you	-8
@hour you @take	-5
@interesado	69
@interesado $	58
@interesado @address	17
@interesado @address $	9
@interesado @elsewhere @trabajo	-10
@interesado @elsewhere @unwanted	13
@interesado @elsewhere sindicato	18
@interesado @elsewhere sindicato @address	7
@interesado _ $	5
@interesado _ @trabajo	-5
@interesado _ @unwanted	15
@interesado _ _ $	17
@interesado _ _ @elsewhere	21
@interesado _ sindicato	18
@jefe	-72
@jefe @elsewhere @elsewhere	-8
@jefe @elsewhere @numero	6
@jefe @end_it @end_it	-9
@jefe @end_it @end_it @elsewhere	-9
@jefe @mine vio	8
@jefe @mine vio @elsewhere	6
@jefe @said	-6
@jefe @said que	-6
@jefe @tail	-6
@jefe @take	11
@jefe @take @mine	11
@jefe @unwanted	-6
@jefe _ $	22
@jefe _ @again	-6
@jefe _ @elsewhere	-16
@jefe _ @end_it	-32
@jefe _ @escriben	-8
@jefe _ @lose	-11
@jefe _ @mine	-9
@jefe _ @numero	6
@jefe _ @person	-5
@jefe _ _ $	15
@jefe _ _ .	8
@jefe _ _ @carrier	10
@jefe _ _ @dont	11
@jefe _ _ @elsewhere	-40
@jefe _ _ @end_it	10
@jefe _ _ @job	15
@jefe _ _ @mi	-21
@jefe _ _ @mine	-13
@jefe _ _ @texts	-9
@jefe _ _ @these	-7
@jefe _ _ @unwanted	-11
@jefe _ _ from	-7
@jefe _ _ que	-9
@jefe _ _ quien	12
@jefe _ of	12
@jefe _ preguntando	12
@jefe _ veces	-8
@jefe _ vio	8
@jefe _ we	-5
@jefe anda	22
@jefe anda preguntando	12
@jefe anda preguntando quien	12
@jefe got	-6
@jefe que	-25
@jefe que @end_it	-9
@jefe que @end_it @mine	-7
@jefe se	8
@jefe sees	22
@jefe sees $	18
@jefe to	-14
@jefe to @end_it	-10
@jefe to @end_it @texts	-8
@jefe told	-8
@jefe told @mine	-8
@jefe tres	-8
@jefe tres veces	-8
@jefe walks	-5
@job	-90
@job $	-12
@job .	18
@job . @carrier	5
@job . i	7
@job . i didnt	7
@job 12	-7
@job @address $	-15
@job @address @end_it	13
@job @address @end_it @mine	13
@job @again	-14
@job @again ill	-7
@job @carrier	-17
@job @carrier the	-6
@job @dont	-6
@job @dont @hour	-6
@job @elsewhere	11
@job @elsewhere @end_it	7
@job @elsewhere @end_it @elsewhere	7
@job @elsewhere @escribir	-9
@job @elsewhere @quitar	12
@job @elsewhere @quitar @elsewhere	6
@job @end_it	-8
@job @end_it @tail	-6
@job @end_it @tail $	-6
@job @end_it more	-9
@job @end_it more $	-8
@job @hour	-24
@job @hour i	-6
@job @job $	-8
@job @job @again	-7
@job @job if	12
@job @list @job	18
@job @list is	6
@job @lista	28
@job @lista $	29
@job @mi	9
@job @mi @list	10
@job @mi @list $	13
@job @mi @name	15
@job @mi @owner	6
@job @mi @owner alone	7
@job @mine	6
@job @mine @carrier	7
@job @mine @carrier of	-8
@job @mine @carrier the	8
@job @mine alone	-18
@job @mine alone lol	-16
@job @mine be $	7
@job @mine from	7
@job @mine from the	7
@job @mine the	15
@job @mine the hell	9
@job @tail	-15
@job @tail $	-6
@job @texts	20
@job @these	-13
@job @these to	-7
@job @these to @mine	-7
@job _ $	-47
@job _ @again	35
@job _ @bothering	8
@job _ @carrier	11
@job _ @doing	15
@job _ @elsewhere	-15
@job _ @end	5
@job _ @end_it	21
@job _ @escribir	-9
@job _ @hour	-15
@job _ @list	13
@job _ @lista	14
@job _ @mi	5
@job _ @mine	5
@job _ @name	20
@job _ @owner	5
@job _ @person	-17
@job _ @quitar	14
@job _ @tail	-20
@job _ @these	-9
@job _ @unwanted	17
@job _ _ $	-37
@job _ _ 10	-9
@job _ _ @address	15
@job _ _ @bothering	-12
@job _ _ @carrier	-19
@job _ _ @dont	18
@job _ _ @elsewhere	10
@job _ _ @end	17
@job _ _ @end_it	22
@job _ _ @list	10
@job _ _ @lose	-7
@job _ _ @mine	13
@job _ _ @tail	5
@job _ _ @take	-6
@job _ _ ago	13
@job _ _ be	-7
@job _ _ didnt	7
@job _ _ do	-8
@job _ _ else	-7
@job _ _ gets	-9
@job _ _ has	-5
@job _ _ hell	9
@job _ _ i	12
@job _ _ im	-6
@job _ _ lol	-16
@job _ _ need	12
@job _ _ of	-8
@job _ _ one	-7
@job _ _ que	6
@job _ _ sign	-8
@job _ _ the	22
@job _ _ up	7
@job _ _ want	-10
@job _ _ wrong	-5
@job _ _ y	8
@job _ _ your	11
@job _ alone	-22
@job _ also	5
@job _ are	-7
@job _ bad	-6
@job _ be	5
@job _ check	-14
@job _ for	-5
@job _ full	-6
@job _ if	11
@job _ ill	-10
@job _ im	-9
@job _ is	6
@job _ less	6
@job _ more	-9
@job _ nine	7
@job _ old	7
@job _ one	8
@job _ read	-9
@job _ say	-5
@job _ some	-11
@job _ the	-18
@job _ time	5
@job _ to	-10
@job _ veces	7
@job _ we	-8
@job _ year	7
@job _ you	-6
@job but	-7
@job can	-6
@job for	-6
@job for @doing	5
@job for @list	-5
@job for @list $	-6
@job from	-10
@job got	-5
@job i	-8
@job if	6
@job if i	12
@job im	-7
@job in @mi	6
@job interview	5
@job is @end	7
@job lot	-5
@job of @mine	-5
@job one	5
@job per	13
@job per @unwanted	13
@job que @end_it	5
@job reads	-6
@job reads @person	-6
@job says	8
@job so @carrier	9
@job so bad	-6
@job so bad $	-6
@job so i	-6
@job the	9
@job the @lista	11
@job to $	-7
@job to @again	17
@job to @person	-6
@job tres	7
@job tres veces	8
@job tres veces que	8
@job which	-5
@job with	-12
@job with @mine	-8
@leave	-8
@leave $	-7
@list	116
@list $	75
@list .	32
@list . @carrier	6
@list . @end_it	6
@list . @take	6
@list . i	-10
@list . im	7
@list 10	-6
@list 2	-7
@list 3	-11
@list 555	-12
@list @address	-10
@list @address @dont	-9
@list @again	-6
@list @again i	-7
@list @again only	-8
@list @carrier	48
@list @carrier $	18
@list @carrier .	6
@list @carrier for @mi	-5
@list @carrier of	18
@list @end_it	42
@list @end_it $	10
@list @end_it @person	8
@list @end_it @person $	8
@list @end_it @these	6
@list @end_it @these $	6
@list @end_it i	14
@list @equivocado	8
@list @hour	10
@list @hour $	-10
@list @hour @again	-6
@list @hour @elsewhere	5
@list @hour the	13
@list @hour the gate	9
@list @job	-26
@list @job $	-24
@list @job @list	17
@list @job so	-6
@list @job so bad	-6
@list @list	64
@list @list $	17
@list @list .	8
@list @list @address	6
@list @list @address $	6
@list @list @carrier	6
@list @list @carrier of	5
@list @list @hour	6
@list @list @hour @elsewhere	5
@list @list @tail	5
@list @list changed	15
@list @list from @tail	-11
@list @list is	9
@list @list is $	14
@list @list is @elsewhere	5
@list @list on	10
@list @lista	43
@list @lista $	13
@list @lista im	14
@list @lista lol	6
@list @mi	11
@list @name	5
@list @tail	30
@list @tail $	23
@list @tail @again	5
@list @tail i want	-6
@list @texts	-6
@list @these	26
@list @these $	14
@list @unwanted	-24
@list @unwanted $	-43
@list @unwanted @mi	6
@list @unwanted @take	-11
@list @unwanted @these	7
@list @write	-10
@list _ $	-13
@list _ .	16
@list _ 3	9
@list _ 555	-17
@list _ @address	-8
@list _ @again	9
@list _ @carrier	30
@list _ @doing	14
@list _ @dont	14
@list _ @elsewhere	13
@list _ @end_it	19
@list _ @hour	-7
@list _ @job	-7
@list _ @list	18
@list _ @mine	19
@list _ @person	11
@list _ @tail	-7
@list _ @text	10
@list _ @texts	5
@list _ @these	12
@list _ @unwanted	-7
@list _ _ $	8
@list _ _ .	18
@list _ _ 555	-8
@list _ _ @address	9
@list _ _ @again	12
@list _ _ @carrier	18
@list _ _ @doing	-9
@list _ _ @dont	11
@list _ _ @elsewhere	23
@list _ _ @end_it	5
@list _ _ @hour	-6
@list _ _ @lista	-12
@list _ _ @lose	6
@list _ _ @mi	10
@list _ _ @mine	-9
@list _ _ @name	-7
@list _ _ @owner	20
@list _ _ @person	8
@list _ _ @tail	-13
@list _ _ @take	10
@list _ _ @these	13
@list _ _ @us	10
@list _ _ around	-11
@list _ _ as	-7
@list _ _ asked	14
@list _ _ away	-26
@list _ _ bad	-6
@list _ _ be	14
@list _ _ can	-6
@list _ _ cause	-8
@list _ _ day	-7
@list _ _ do	8
@list _ _ for	8
@list _ _ gate	9
@list _ _ got	8
@list _ _ i	-24
@list _ _ in	26
@list _ _ like	-8
@list _ _ much	5
@list _ _ new	-15
@list _ _ of	6
@list _ _ on	-9
@list _ _ one	27
@list _ _ reassigned	18
@list _ _ screen	10
@list _ _ signed	7
@list _ _ thats	-6
@list _ _ the	8
@list _ _ to	6
@list _ _ up	-9
@list _ _ want	-11
@list _ _ what	-9
@list _ _ wrong	11
@list _ _ your	7
@list _ an	-6
@list _ away	8
@list _ back	5
@list _ be	9
@list _ calls	-8
@list _ cause	-7
@list _ changed	15
@list _ dead	-9
@list _ do	-6
@list _ go	-24
@list _ good	5
@list _ his	-9
@list _ how	8
@list _ im	21
@list _ in	11
@list _ is	-8
@list _ kyle	19
@list _ last	29
@list _ lol	-10
@list _ of	18
@list _ one	5
@list _ only	-8
@list _ save	-5
@list _ shut	-13
@list _ the	24
@list _ to	21
@list _ up	-5
@list _ we	-7
@list _ wont	13
@list aint	18
@list as	-10
@list back	11
@list back $	10
@list be	-5
@list be the	-10
@list be the last	-10
@list blocked	-10
@list but	-9
@list changed	22
@list died	-8
@list for	13
@list for @mi	-6
@list for @mi @person	-6
@list for good	5
@list from	10
@list from $	8
@list from @tail	-8
@list from @tail on	-8
@list from the	8
@list go	23
@list go away	7
@list got	10
@list he	-6
@list heat	-9
@list i	33
@list in	6
@list in the	8
@list is	17
@list is $	12
@list is 555	-8
@list is @doing @take	6
@list is @dont	26
@list is @dont for	6
@list is @elsewhere	18
@list is @elsewhere @name	7
@list is @list	-5
@list is @mi new	-6
@list is @person	-12
@list is an	-6
@list is the	15
@list is the @lista	-11
@list is the new	-9
@list is the wrong	8
@list isnt	26
@list its	10
@list keeps	-8
@list month	-10
@list of	-8
@list of the	-5
@list old	14
@list on	12
@list on @mi screen	10
@list one	-17
@list one $	-7
@list one @carrier	7
@list place	-23
@list place $	-9
@list same	-7
@list same @list	-6
@list same @list $	-6
@list saved	-12
@list so	5
@list still @doing	12
@list stopped	11
@list stopped $	11
@list the	22
@list time	-10
@list time $	-10
@list to	15
@list to @carrier	6
@list to @mine	-5
@list to @mine $	-5
@list to @text	10
@list too	-14
@list too $	-14
@list up	17
@list warehouse	-13
@list was	-20
@list was dead	-9
@list was dead $	-9
@list weather	-19
@list week	-24
@list week $	-17
@list who	10
@list who @list	10
@list would	9
@list would @carrier	9
@list would @carrier .	9
@lista	46
@lista $	74
@lista @address	44
@lista @address $	6
@lista @address @address	18
@lista @address @address $	15
@lista @address @unwanted	-8
@lista @again	8
@lista @elsewhere	-24
@lista @elsewhere $	-11
@lista @elsewhere @elsewhere sindicato	-5
@lista @elsewhere @end_it	11
@lista @elsewhere @end_it @escribir	7
@lista @elsewhere @mi	18
@lista @elsewhere @these @lista	5
@lista @elsewhere @trabajo	-11
@lista @end_it	23
@lista @end_it $	6
@lista @end_it @mine	-8
@lista @end_it es $	12
@lista @end_it vive	7
@lista @equivocado	9
@lista @equivocado $	6
@lista @escribir	-6
@lista @lista $	11
@lista @lista .	6
@lista @mi	11
@lista @mi $	7
@lista @trabajo	11
@lista @trabajo es	10
@lista @trabajo es @elsewhere	10
@lista _ $	9
@lista _ .	7
@lista _ @address	23
@lista _ @elsewhere	10
@lista _ @jefe	-7
@lista _ @lista	5
@lista _ @mi	18
@lista _ @mine	-11
@lista _ @person	13
@lista _ @quitar	6
@lista _ @tail	11
@lista _ @trabajo	-18
@lista _ _ @address	-11
@lista _ _ @dont	8
@lista _ _ @elsewhere	-26
@lista _ _ @end_it	-11
@lista _ _ @escriban	12
@lista _ _ @escribir	6
@lista _ _ @jefe	39
@lista _ _ @lista	-7
@lista _ _ @numero	-7
@lista _ _ @these	23
@lista _ _ @unwanted	14
@lista _ _ ahora	5
@lista _ _ sindicato	-5
@lista _ _ the	7
@lista _ _ to	11
@lista _ _ yes	-9
@lista _ es	9
@lista _ just	-11
@lista _ mal	18
@lista _ names	-8
@lista _ que	10
@lista _ se	10
@lista _ the	-6
@lista _ vive	7
@lista donde	-10
@lista es	-7
@lista es @elsewhere	-5
@lista i	-7
@lista is	-12
@lista jaja	-6
@lista lol	15
@lista lol $	19
@lista manana	12
@lista nadie	22
@lista o	6
@lista of	-7
@lista of names	-8
@lista para	8
@lista pero	-12
@lista tell	8
@lista tranquilo	-7
@lista vez	-6
@lista yo	-5
@lose	48
@lose .	-5
@lose @again	22
@lose @elsewhere	15
@lose @elsewhere @persona	18
@lose @elsewhere @persona $	15
@lose @escribir	-9
@lose @list	-8
@lose @mi	25
@lose @mi @list	7
@lose @mi @list $	-6
@lose @mi @list in	6
@lose @mi @name	7
@lose @mi @name $	14
@lose @mine	-17
@lose @these	-6
@lose @these $	14
@lose @these @carrier	-16
@lose _ $	14
@lose _ @address	-31
@lose _ @boss	-7
@lose _ @carrier	-14
@lose _ @dont	5
@lose _ @job	-8
@lose _ @list	15
@lose _ @mi	-10
@lose _ @mine	19
@lose _ @name	7
@lose _ @numero	8
@lose _ @persona	18
@lose _ @tail	18
@lose _ @take	10
@lose _ @unwanted	-13
@lose _ _ $	43
@lose _ _ @address	6
@lose _ _ @carrier	-7
@lose _ _ @dont	-7
@lose _ _ @list	-12
@lose _ _ in	6
@lose _ exist	17
@lose i	31
@lose i @dont	5
@lose i exist	17
@lose i exist $	17
@lose que	33
@lose the	6
@lose up	-5
@lose up $	-5
@lose you $	11
@lose you @take	5
@mandenme	-41
@mandenme $	-7
@mandenme @elsewhere	-13
@mandenme @unwanted	-10
@mandenme _ @elsewhere	-6
@mandenme _ @unwanted	-10
@mandenme _ _ $	-5
@mandenme _ _ @address	-11
@me	-29
@me @escriban	28
@me @escriban $	23
@me @escriban @unwanted	5
@me @escriban @unwanted $	5
@me @interesado	-5
@me @puede	-6
@me @puede @quitar	-6
@me _ @elsewhere	-16
@me _ @quitar	-6
@me _ _ @elsewhere	-8
@mi	-11
@mi $	43
@mi @address	6
@mi @boss	-7
@mi @carrier	18
@mi @carrier @hour	10
@mi @carrier in	7
@mi @end_it	-17
@mi @end_it $	-17
@mi @escriban	-16
@mi @escriban $	-13
@mi @jefe	-10
@mi @jefe got	-6
@mi @jefe sees	21
@mi @jefe sees $	18
@mi @jefe to	-11
@mi @jefe to @end_it	-8
@mi @job $	21
@mi @job @carrier	-7
@mi @job says	11
@mi @job so	8
@mi @job to	-6
@mi @list	62
@mi @list $	41
@mi @list @address	5
@mi @list @address $	15
@mi @list @again	-6
@mi @list @carrier of	10
@mi @list @dont	-7
@mi @list @hour	17
@mi @list @hour the	13
@mi @list @job	6
@mi @list back	11
@mi @list back $	10
@mi @list changed	-13
@mi @list died	-5
@mi @list for	13
@mi @list from	24
@mi @list gets	-5
@mi @list in the	8
@mi @list is the	-8
@mi @list on	12
@mi @list to	7
@mi @list too	-14
@mi @list was	-17
@mi @list was dead	-9
@mi @name	23
@mi @name $	15
@mi @name @again	12
@mi @name @again @list	8
@mi @name @carrier	17
@mi @name @carrier $	10
@mi @name @carrier the	-10
@mi @name @carrier your	7
@mi @name @taken	-9
@mi @name @taken from	-9
@mi @name down	-6
@mi @name down $	-6
@mi @name in	-6
@mi @name in the	-6
@mi @name is	7
@mi @name right	5
@mi @numero	-9
@mi @owner	6
@mi @owner 555	-7
@mi @owner @dont	6
@mi @owner @list	6
@mi @owner @name	16
@mi @owner @text	-6
@mi @owner alone	7
@mi @owner alone $	8
@mi @owner doesnt	10
@mi @owner doesnt want	7
@mi @owner gets	16
@mi @owner in	6
@mi @owner in law	6
@mi @owner instead	9
@mi @owner said	8
@mi @owner to	-7
@mi @person $	-5
@mi @person says	6
@mi @tail $	6
@mi @texting	11
@mi @texting $	5
@mi @threat	29
@mi @threat $	19
@mi @write	-6
@mi @write up	-6
@mi _ $	5
@mi _ .	30
@mi _ 2	-8
@mi _ 555	-7
@mi _ @carrier	-10
@mi _ @doing	-6
@mi _ @dont	-10
@mi _ @elsewhere	6
@mi _ @end_it	21
@mi _ @hour	24
@mi _ @list	-19
@mi _ @tail	-5
@mi _ @text	-7
@mi _ @texting	-8
@mi _ @write	-6
@mi _ _ $	12
@mi _ _ .	9
@mi _ _ 214	-6
@mi _ _ 555	-6
@mi _ _ @again	-16
@mi _ _ @dont	13
@mi _ _ @elsewhere	-10
@mi _ _ @end_it	12
@mi _ _ @hour	-8
@mi _ _ @job	-13
@mi _ _ @list	13
@mi _ _ @name	8
@mi _ _ @person	17
@mi _ _ @taken	-10
@mi _ _ @unwanted	11
@mi _ _ @write	5
@mi _ _ be	14
@mi _ _ but	-10
@mi _ _ do	-10
@mi _ _ for	-9
@mi _ _ go	-7
@mi _ _ his	-9
@mi _ _ i	10
@mi _ _ law	5
@mi _ _ lol	8
@mi _ _ of	14
@mi _ _ on	-6
@mi _ _ one	6
@mi _ _ over	6
@mi _ _ reads	-12
@mi _ _ replied	-7
@mi _ _ see	-5
@mi _ _ she	11
@mi _ _ shut	-14
@mi _ _ so	-6
@mi _ _ sorry	5
@mi _ _ tell	7
@mi _ _ the	-16
@mi _ _ to	-6
@mi _ _ want	7
@mi _ _ week	-6
@mi _ _ you	-8
@mi _ _ your	12
@mi _ _ youre	10
@mi _ are	-6
@mi _ as	-6
@mi _ changed	-14
@mi _ didnt	-6
@mi _ died	-5
@mi _ do	9
@mi _ doesnt	9
@mi _ for	12
@mi _ from	12
@mi _ gets	11
@mi _ go	10
@mi _ gone	7
@mi _ got	-16
@mi _ ill	-14
@mi _ instead	7
@mi _ is	21
@mi _ isnt	-7
@mi _ its	-6
@mi _ keeps	-8
@mi _ lol	-15
@mi _ on	16
@mi _ put	25
@mi _ que	12
@mi _ reads	6
@mi _ right	5
@mi _ said	8
@mi _ says	12
@mi _ sees	21
@mi _ she	-5
@mi _ signed	10
@mi _ to	-6
@mi _ told	-5
@mi _ too	-24
@mi _ up	28
@mi _ wants	-16
@mi _ was	-16
@mi _ will	9
@mi _ with	-6
@mi _ wont	-8
@mi _ would	-12
@mi alarm	-8
@mi check	-20
@mi circus	-6
@mi consent	7
@mi day	-11
@mi day @carrier	-7
@mi day @carrier $	-6
@mi emergency	-8
@mi emergency @texting	-8
@mi eyes	-9
@mi eyes are	-6
@mi eyes are bad	-6
@mi favorite	-7
@mi finger	-15
@mi god	6
@mi hair	-8
@mi hair $	-8
@mi hand	-5
@mi head	-5
@mi heart	7
@mi keys	-7
@mi knees	5
@mi last	-15
@mi lawn	-18
@mi locker	-7
@mi locker is	-6
@mi mind	7
@mi new	-6
@mi new @list	-6
@mi old	-11
@mi permission	15
@mi screen	12
@mi sign	12
@mi spot $	-6
@mi steward	6
@mi steward $	7
@mi toddler	-8
@mi whole	-7
@mi whole @job	-6
@mi whole @job reads	-6
@mine	-20
@mine $	48
@mine .	12
@mine @I_stop	19
@mine @I_stop $	39
@mine @I_stop @elsewhere @lista	13
@mine @I_stop @elsewhere @unwanted	-8
@mine @I_stop flojera	-6
@mine @address	14
@mine @address $	10
@mine @again i	-5
@mine @carrier	44
@mine @carrier @again	12
@mine @carrier @elsewhere	6
@mine @carrier @elsewhere @elsewhere	6
@mine @carrier @end	-5
@mine @carrier @job	-6
@mine @carrier @list	-22
@mine @carrier @list @job	-12
@mine @carrier @list @lista	5
@mine @carrier @these	8
@mine @carrier of	22
@mine @carrier of @list	12
@mine @carrier of @these	13
@mine @carrier of the	-6
@mine @carrier the	10
@mine @carrier the @job	-11
@mine @carrier the @list	6
@mine @carrier the @lista	17
@mine @disturbs @end_it	6
@mine @elsewhere	-9
@mine @elsewhere @escriban	14
@mine @elsewhere @escriban $	12
@mine @elsewhere @unwanted	5
@mine @end_it $	19
@mine @end_it @address	15
@mine @end_it @address $	10
@mine @end_it @address @address	5
@mine @end_it @elsewhere	-9
@mine @end_it @elsewhere @elsewhere	-15
@mine @end_it @elsewhere @numero	-10
@mine @end_it @elsewhere @trabajo	-5
@mine @end_it @elsewhere @unwanted	8
@mine @end_it @elsewhere paz	14
@mine @end_it @salir	-6
@mine @end_it @salir $	-6
@mine @end_it fuera	-6
@mine @end_it fuera @elsewhere	-6
@mine @end_it want	5
@mine @end_it y	11
@mine @erase	15
@mine @erase $	17
@mine @escriban	81
@mine @escriban $	59
@mine @escriban @address	-6
@mine @escriban @address @unwanted	-12
@mine @escriban @elsewhere	10
@mine @escriban @elsewhere @escribir	14
@mine @escriban @elsewhere @lista	9
@mine @escriban @elsewhere @these	-22
@mine @escriban @elsewhere @unwanted	18
@mine @escriban @escribir	14
@mine @escriban @escribir $	11
@mine @escriban @unwanted	30
@mine @escriban @unwanted $	10
@mine @escriban @unwanted @unwanted	5
@mine @escriban @unwanted yo	6
@mine @escriben	-34
@mine @escriben @elsewhere	-10
@mine @escriben que	-8
@mine @hour	-19
@mine @hour 5am	5
@mine @hour 5am $	5
@mine @hour @hour	-13
@mine @hour @hour $	-8
@mine @hour @these $	8
@mine @interesado	9
@mine @interesado @address	9
@mine @interesado @address $	9
@mine @interesado @elsewhere	9
@mine @interesado @elsewhere sindicato	18
@mine @interesado @these	7
@mine @job	10
@mine @job @elsewhere	12
@mine @job @elsewhere @quitar	12
@mine @leave	6
@mine @list	7
@mine @list @these	7
@mine @list @these $	6
@mine @lista	-6
@mine @puede	12
@mine @puede @escribir	-10
@mine @puede @quitar	34
@mine @puede @quitar $	24
@mine @puede @quitar @address	12
@mine @puede @quitar @these	-6
@mine @puede dar	6
@mine @puede dar @elsewhere	6
@mine @quiero	10
@mine @quiero @quitar	9
@mine @quiero @salir	15
@mine @quiero morir	-7
@mine @quiero morir $	-7
@mine @refused	8
@mine @said	-31
@mine @said dar	-5
@mine @said dar @elsewhere	-5
@mine @said que	-13
@mine @said que @address	-6
@mine @siguen	-15
@mine @siguen @escribir	-20
@mine @siguen llegando	11
@mine @tail	43
@mine @tail $	31
@mine @tail @again	10
@mine @take	-12
@mine @unwanted	-21
@mine _ $	23
@mine _ 5am	5
@mine _ @address	13
@mine _ @again	28
@mine _ @carrier	-8
@mine _ @dije	14
@mine _ @dont	6
@mine _ @elsewhere	-11
@mine _ @end_it	23
@mine _ @escriban	17
@mine _ @escribir	-23
@mine _ @hour	-10
@mine _ @list	-12
@mine _ @mi	-6
@mine _ @mine	-21
@mine _ @persona	-5
@mine _ @put	-20
@mine _ @quitar	54
@mine _ @salir	9
@mine _ @tail	15
@mine _ @texts	-12
@mine _ @these	28
@mine _ @trabajo	-14
@mine _ @unwanted	29
@mine _ @write	7
@mine _ _ $	15
@mine _ _ 4	-5
@mine _ _ @address	9
@mine _ _ @again	-13
@mine _ _ @elsewhere	-26
@mine _ _ @end_it	8
@mine _ _ @escribir	-9
@mine _ _ @job	-30
@mine _ _ @list	19
@mine _ _ @lista	57
@mine _ _ @mi	-7
@mine _ _ @mine	-16
@mine _ _ @numero	-8
@mine _ _ @owner	-11
@mine _ _ @person	-6
@mine _ _ @persona	5
@mine _ _ @quitar	6
@mine _ _ @salir	7
@mine _ _ @tail	19
@mine _ _ @texts	6
@mine _ _ @these	-25
@mine _ _ @trabajo	-6
@mine _ _ @unwanted	-6
@mine _ _ @write	-14
@mine _ _ alone	15
@mine _ _ andar	6
@mine _ _ for	-5
@mine _ _ heard	-6
@mine _ _ hot	9
@mine _ _ ill	7
@mine _ _ jaja	-9
@mine _ _ le	-7
@mine _ _ llegar	9
@mine _ _ of	9
@mine _ _ one	-9
@mine _ _ paz	14
@mine _ _ preguntarme	8
@mine _ _ se	-5
@mine _ _ sindicato	18
@mine _ _ w	-7
@mine _ _ went	14
@mine _ _ y	-7
@mine _ _ yo	7
@mine _ _ your	17
@mine _ address	-8
@mine _ anti	-7
@mine _ as	14
@mine _ dicho	-7
@mine _ do	12
@mine _ english	-6
@mine _ era	-5
@mine _ es	-9
@mine _ first	-26
@mine _ flojera	-6
@mine _ from	9
@mine _ fuera	-7
@mine _ hell	9
@mine _ i	26
@mine _ if	-11
@mine _ im	-10
@mine _ its	-10
@mine _ llegando	13
@mine _ lol	-11
@mine _ mal	-19
@mine _ morir	-7
@mine _ of	17
@mine _ on	-10
@mine _ over	-6
@mine _ que	-20
@mine _ sin	8
@mine _ spanish	-8
@mine _ the	19
@mine _ they	-5
@mine _ usted	8
@mine _ want	5
@mine _ with	8
@mine _ you	-14
@mine _ your	9
@mine alone	23
@mine alone $	40
@mine alone lol	-16
@mine anytime	-5
@mine back	-28
@mine back $	-8
@mine back on	-8
@mine back on $	-7
@mine back up	-8
@mine back up $	-8
@mine be	9
@mine be $	14
@mine by	18
@mine cabe	-16
@mine canned	6
@mine confunden	7
@mine corrieron	-6
@mine cry	-6
@mine dan @elsewhere	6
@mine dan @elsewhere @end_it	6
@mine das	5
@mine das @elsewhere	5
@mine das @elsewhere @end_it	5
@mine dieron	-11
@mine dieron @elsewhere	-8
@mine digas	-8
@mine digas @unwanted	-5
@mine digas @unwanted $	-5
@mine dio	-6
@mine do	-5
@mine down as	7
@mine down as @elsewhere	7
@mine duele	-10
@mine echaron	-6
@mine equivoque	-9
@mine equivoque @elsewhere @lista	-5
@mine escribieron	-6
@mine estan	-13
@mine estan @escribir	-7
@mine for	-10
@mine from	42
@mine from @list	8
@mine from @list @lista	6
@mine from @these	10
@mine from the	17
@mine from the @lista	18
@mine fue	-11
@mine fue @elsewhere	-11
@mine go	8
@mine ha	-7
@mine ha dicho	-7
@mine hable	-5
@mine hace	8
@mine han	-6
@mine he	-6
@mine how	-9
@mine i	-15
@mine if	-8
@mine if you	-7
@mine if you heard	-6
@mine im	13
@mine in @these	6
@mine instead	-10
@mine instead $	-10
@mine know	-10
@mine llegan	-22
@mine llegan @elsewhere	-5
@mine llegan @elsewhere @unwanted	-7
@mine llegan @unwanted	-7
@mine llegan @unwanted @elsewhere	-9
@mine llego	-16
@mine lol	8
@mine lol $	8
@mine mandaron	-5
@mine metieron	7
@mine more	11
@mine of	5
@mine on	-6
@mine on $	-6
@mine on @list	8
@mine on @these	-8
@mine on @these $	-8
@mine on the	5
@mine on the @lista	-7
@mine pagaron	-7
@mine pagaron $	-6
@mine paguen	-10
@mine perdi	-6
@mine posted	-5
@mine quitaron	-9
@mine quitaron @elsewhere	-9
@mine quitaron @elsewhere @job	-5
@mine some	-11
@mine tf	7
@mine the	-12
@mine the @trabajo	-7
@mine the @trabajo $	-6
@mine the address	-8
@mine the address @tail	-7
@mine the hell	9
@mine the hell alone	9
@mine then	6
@mine then $	8
@mine tienen	12
@mine tienen @elsewhere	11
@mine tienen que	6
@mine to	-9
@mine to @carrier	-10
@mine to @job	18
@mine to @job $	7
@mine to @write	7
@mine to the @lista	-8
@mine too	14
@mine up $	-10
@mine up as	7
@mine up as @elsewhere	7
@mine up for	6
@mine vio	8
@mine vio @elsewhere	6
@mine voy @elsewhere @salir	7
@mine who	-5
@mine why	5
@mine with	-7
@mine your	-5
@nada	15
@nada $	-10
@nada @address	-6
@nada @unwanted	24
@nada _ _ @address	6
@nada _ _ @elsewhere	8
@nada _ _ @trabajo	-10
@name	48
@name $	42
@name .	6
@name @again	11
@name @again @list	8
@name @carrier	17
@name @carrier $	16
@name @carrier @these	-6
@name @carrier the	-10
@name @carrier the @job	-10
@name @carrier the @lista	7
@name @carrier your	7
@name @doing	6
@name @dont	11
@name @tail	-9
@name @taken	-9
@name @taken from	-9
@name @taken from the	-9
@name _ .	6
@name _ @address	-8
@name _ @dont	15
@name _ @list	14
@name _ @these	-8
@name _ @unwanted	-11
@name _ _ $	-32
@name _ _ @lista	8
@name _ _ @mine	9
@name _ _ @these	-6
@name _ _ from	10
@name _ _ in	-8
@name _ _ the	-6
@name _ from	-9
@name _ the	-21
@name _ up	7
@name _ your	10
@name down	-6
@name down $	-6
@name i	-10
@name im	6
@name in	-6
@name in the	-6
@name is	7
@name right	5
@name to	-20
@numero	100
@numero $	48
@numero .	7
@numero . @end_it	5
@numero @address	6
@numero @address $	15
@numero @address @end_it	-8
@numero @address @unwanted	-5
@numero @address cambio	6
@numero @address cambio @elsewhere	6
@numero @elsewhere	-23
@numero @elsewhere @elsewhere	-8
@numero @elsewhere @elsewhere @lista	-13
@numero @elsewhere @elsewhere @persona	7
@numero @elsewhere @end_it	12
@numero @elsewhere @escriban	-11
@numero @elsewhere @persona	-15
@numero @elsewhere @persona @persona	-7
@numero @elsewhere @trabajo	-7
@numero @elsewhere @trabajo pero	-8
@numero @elsewhere casa	14
@numero @end_it	36
@numero @end_it $	9
@numero @end_it @address	9
@numero @equivocado	12
@numero @equivocado $	18
@numero @equivocado @elsewhere	-12
@numero @escriban y	7
@numero _ $	71
@numero _ @elsewhere	-17
@numero _ @end_it	13
@numero _ @escriban	-17
@numero _ @jefe	6
@numero _ @mine	-11
@numero _ @persona	-6
@numero _ @trabajo	-7
@numero _ _ $	18
@numero _ _ @address	-5
@numero _ _ @elsewhere	12
@numero _ _ @lista	-11
@numero _ _ @numero	9
@numero _ _ @quiero	-8
@numero _ _ @unwanted	5
@numero _ _ pero	-8
@numero _ _ que	7
@numero _ cambio	6
@numero _ casa	14
@numero _ es	-5
@numero _ le	-6
@numero _ y	-9
@numero cambio	-6
@numero nuevo	-6
@numero para	5
@numero pero	-6
@numero pero @elsewhere	-8
@numero viejo	-22
@numero y @mine	-7
@numero y @persona	9
@owner	-24
@owner $	-16
@owner 555	-7
@owner @again	6
@owner @dont	-5
@owner @elsewhere	-6
@owner @end_it	9
@owner @list $	-8
@owner @name	16
@owner @take	-7
@owner @text	-6
@owner _ $	-22
@owner _ @doing	6
@owner _ @dont	6
@owner _ @elsewhere	-7
@owner _ @end_it	-20
@owner _ @lista	-6
@owner _ @mi	-15
@owner _ @mine	-9
@owner _ @name	5
@owner _ @texts	-10
@owner _ @these	-6
@owner _ _ .	12
@owner _ _ 3rd	7
@owner _ _ @address	5
@owner _ _ @again	6
@owner _ _ @doing	-8
@owner _ _ @dont	14
@owner _ _ @escriban	-7
@owner _ _ @list	-8
@owner _ _ @mine	-9
@owner _ _ @owner	-15
@owner _ _ @tail	7
@owner _ _ @take	11
@owner _ _ @these	5
@owner _ _ @us	7
@owner _ _ are	10
@owner _ _ from	-10
@owner _ _ is	-8
@owner _ _ shes	-6
@owner _ _ the	5
@owner _ _ up	7
@owner _ _ you	-23
@owner _ be	7
@owner _ but	-6
@owner _ can	5
@owner _ is	6
@owner _ law	5
@owner _ lol	15
@owner _ tell	7
@owner _ to	-6
@owner _ want	7
@owner alone	7
@owner alone $	8
@owner closed	-7
@owner doesnt	10
@owner doesnt want	7
@owner doesnt want @list	7
@owner gets	16
@owner i	-8
@owner in	6
@owner in law	6
@owner instead	9
@owner keeps	-7
@owner keeps @texts	-7
@owner keeps @texts @mine	-7
@owner on	7
@owner on the	7
@owner said	6
@owner she	-5
@owner to	-10
@owner was	10
@owner you	5
@paren	78
@paren $	110
@paren @address	22
@paren @address @address	18
@paren @elsewhere	-22
@paren @elsewhere @unwanted	11
@paren @elsewhere @unwanted $	14
@paren @elsewhere mes	-6
@paren @elsewhere semana	-7
@paren @lista	-8
@paren @unwanted	10
@paren @unwanted $	7
@paren _ $	34
@paren _ @address	18
@paren _ @end_it	-21
@paren _ @mine	11
@paren _ @unwanted	14
@paren _ _ @elsewhere	-9
@paren _ mes	-6
@paren _ semana	-7
@paren para	-21
@paren para @end_it	-21
@paren para @end_it $	-6
@paren y	5
@paren y @mine	12
@person	-25
@person $	-10
@person .	7
@person . @address	6
@person . @address @dont	6
@person . @dont	6
@person @again	-8
@person @carrier	8
@person @carrier $	-10
@person @carrier the	22
@person @dont	-22
@person @elsewhere	-7
@person @mi	-7
@person @mi @list	-7
@person @mi @list $	-7
@person @owner	13
@person @owner $	16
@person @take	-7
@person @take @mine	-6
@person @text	-9
@person @write	-6
@person _ $	54
@person _ 555	-6
@person _ @address	9
@person _ @end_it	-29
@person _ @list	-14
@person _ @mi	-11
@person _ @mine	-38
@person _ @person	14
@person _ @texts	-10
@person _ _ $	-42
@person _ _ .	5
@person _ _ @again	-8
@person _ _ @hour	-6
@person _ _ @mi	-8
@person _ _ @mine	-11
@person _ _ @unwanted	-6
@person _ _ for	6
@person _ _ go	7
@person _ _ his	9
@person _ _ i	7
@person _ _ im	6
@person _ _ make	-6
@person _ _ there	9
@person _ _ who	14
@person _ _ with	-6
@person _ cares	15
@person _ has	-6
@person _ over	8
@person _ there	10
@person _ to	11
@person _ wants	5
@person _ you	-12
@person back	27
@person back $	27
@person else	47
@person else $	33
@person else to	6
@person from	-16
@person he	6
@person its	-5
@person knows	-6
@person needs	8
@person needs to	8
@person on the	-6
@person over	10
@person over there	10
@person says	6
@person to @end_it	-20
@person to @end_it $	-13
@person who	13
@person who cares	15
@person wrote	-5
@persona	-19
@persona $	-20
@persona @address	-12
@persona @address $	-6
@persona @address y	-9
@persona @elsewhere	-7
@persona @elsewhere @address	-5
@persona @elsewhere @elsewhere	5
@persona @elsewhere @jefe	-6
@persona @end_it	26
@persona @end_it $	7
@persona @end_it @mine	10
@persona @end_it @said	12
@persona @jefe	-17
@persona @jefe @end_it	-8
@persona @jefe @end_it @end_it	-8
@persona @jefe @mine	-6
@persona @job	9
@persona @job $	10
@persona @lista	18
@persona @lista @address	10
@persona @mine	-8
@persona @numero	32
@persona @numero $	38
@persona @numero .	7
@persona @numero . @end_it	5
@persona @numero @address	11
@persona @numero @address $	9
@persona @numero @elsewhere	-7
@persona @numero @elsewhere @trabajo	-8
@persona @numero @end_it	21
@persona @numero @end_it $	9
@persona @numero nuevo	-9
@persona @numero para	5
@persona @numero viejo	-16
@persona @owner	-18
@persona @persona	9
@persona @persona $	-9
@persona @persona @elsewhere	-6
@persona @persona @end_it	8
@persona @persona @end_it @said	12
@persona @persona @mine	-5
@persona @persona @said	7
@persona @persona @said que	7
@persona @persona es	5
@persona @persona puso	7
@persona @persona puso @persona	7
@persona @persona que	14
@persona @persona que @end_it	10
@persona @refused	27
@persona @refused $	26
@persona @said	7
@persona @said que	7
@persona @said que @address	10
@persona @these	-21
@persona @these @numero	-18
@persona @trabajo	-34
@persona @trabajo $	-18
@persona @trabajo @said	-10
@persona _ $	35
@persona _ .	6
@persona _ 555	5
@persona _ @elsewhere	-7
@persona _ @end_it	43
@persona _ @jefe	-6
@persona _ @numero	-23
@persona _ @owner	10
@persona _ @persona	13
@persona _ @said	7
@persona _ @trabajo	-8
@persona _ _ $	-19
@persona _ _ .	-7
@persona _ _ @elsewhere	-16
@persona _ _ @interesado	-6
@persona _ _ @lista	17
@persona _ _ @numero	5
@persona _ _ @persona	13
@persona _ _ @quiero	9
@persona _ _ @these	11
@persona _ _ @trabajo	-9
@persona _ _ @unwanted	7
@persona _ _ le	-7
@persona _ _ que	12
@persona _ _ y	-13
@persona _ le	-8
@persona _ nuevo	-9
@persona _ pero	-7
@persona _ que	15
@persona _ viejo	-16
@persona abogado	11
@persona es	5
@persona marido	-6
@persona nuevo	-6
@persona puso	7
@persona puso @persona	7
@persona puso @persona @numero	7
@persona que	26
@persona que @end_it	10
@persona sindicato	10
@persona ultima	-5
@persona y	14
@persona y @end_it	9
@please	36
@please @end_it	10
@please _ @mine	5
@puede @end_it	13
@puede @escribir	-10
@puede @put	-19
@puede @quitar	28
@puede @quitar $	25
@puede @quitar @address	12
@puede @quitar @address @address	8
@puede @quitar @elsewhere @lista	10
@puede @quitar @elsewhere @trabajo	-7
@puede @quitar @persona	6
@puede @quitar @persona @numero	6
@puede @quitar @these	-6
@puede @quitar @these @trabajo	-6
@puede _ $	17
@puede _ @address	8
@puede _ @elsewhere	-15
@puede _ @end_it	7
@puede _ @these	-6
@puede _ _ @end_it	9
@puede _ _ @escribir	8
@puede _ _ @lista	10
@puede _ _ @trabajo	-13
@puede dar	6
@puede dar @elsewhere	6
@puede dar @elsewhere @end_it	6
@puede usted	10
@put	-18
@put @elsewhere	-11
@put @elsewhere @sent	-20
@put _ $	11
@put _ @sent	-20
@put _ _ $	-17
@put _ _ @address	-15
@put _ _ @elsewhere	5
@quiero	26
@quiero @address	-5
@quiero @elsewhere @trabajo	14
@quiero @elsewhere @unwanted	-7
@quiero @end_it	5
@quiero @end_it $	5
@quiero @escribir @unwanted	9
@quiero @escribir @unwanted $	8
@quiero @quitar	-9
@quiero @quitar $	12
@quiero @salir	24
@quiero @salir $	17
@quiero @these	8
@quiero @these @unwanted	5
@quiero @unwanted	46
@quiero @unwanted $	19
@quiero @unwanted @elsewhere	25
@quiero @unwanted @trabajo	-5
@quiero @unwanted @unwanted	27
@quiero @unwanted @unwanted $	10
@quiero @unwanted @unwanted @elsewhere	16
@quiero _ $	41
@quiero _ @elsewhere	31
@quiero _ @end_it	-20
@quiero _ @mine	17
@quiero _ @persona	-6
@quiero _ @these	-29
@quiero _ @trabajo	8
@quiero _ @unwanted	27
@quiero _ _ @elsewhere	-11
@quiero _ _ @end_it	10
@quiero _ _ @escriban	20
@quiero _ _ @lista	-16
@quiero _ _ @mine	6
@quiero _ _ @persona	9
@quiero _ _ @quiero	-13
@quiero _ _ @trabajo	-15
@quiero _ _ @unwanted	-19
@quiero _ _ que	-5
@quiero _ calor	-9
@quiero _ contactado	13
@quiero _ se	6
@quiero _ sin	-8
@quiero _ y	-8
@quiero contrato	-9
@quiero contrato $	-9
@quiero darme	6
@quiero darme @elsewhere	6
@quiero darme @elsewhere @end_it	6
@quiero decir	-6
@quiero estar	11
@quiero estar @elsewhere	13
@quiero estar @elsewhere @elsewhere	6
@quiero llamadas	-13
@quiero morir	-7
@quiero morir $	-7
@quiero perderme	-11
@quiero que	-10
@quiero que @elsewhere	7
@quiero que @elsewhere @jefe	7
@quiero que @end_it	-19
@quiero que @end_it $	11
@quiero que @end_it @elsewhere	-29
@quiero que @mine	17
@quiero que @mine @end_it	9
@quiero que @mine @escriban	14
@quiero que se	6
@quiero quedarme	-12
@quiero quedarme sin	-8
@quiero quedarme sin @unwanted	-8
@quiero ser	9
@quiero ser contactado	13
@quiero vivir	-10
@quiero vivir $	-10
@quit _ _ @carrier	5
@quit _ the	-8
@quit from	9
@quitar	139
@quitar $	117
@quitar @address	50
@quitar @address $	20
@quitar @address @address	33
@quitar @address @address $	33
@quitar @elsewhere	7
@quitar @elsewhere @elsewhere	15
@quitar @elsewhere @elsewhere @lista	19
@quitar @elsewhere @lista	15
@quitar @elsewhere @lista $	6
@quitar @elsewhere @numero	9
@quitar @elsewhere @trabajo	-10
@quitar @elsewhere @trabajo $	-7
@quitar @elsewhere @unwanted	-13
@quitar @elsewhere @unwanted $	-13
@quitar @elsewhere vida	-6
@quitar @elsewhere vida $	-6
@quitar @mine $	-6
@quitar @mine @tail	6
@quitar @mine @tail $	6
@quitar @mine from @list	-6
@quitar @persona	11
@quitar @persona @numero	14
@quitar @persona @numero $	8
@quitar @these	-28
@quitar @these @lista	-21
@quitar @these @trabajo	-6
@quitar @these @trabajo $	-6
@quitar @trabajo	-8
@quitar @unwanted	-20
@quitar _ $	50
@quitar _ @address	29
@quitar _ @elsewhere	10
@quitar _ @list	-7
@quitar _ @lista	-6
@quitar _ @numero	23
@quitar _ @tail	6
@quitar _ @trabajo	-22
@quitar _ @unwanted	-33
@quitar _ _ $	10
@quitar _ _ @lista	20
@quitar _ _ @unwanted	-45
@quitar _ from	-6
@quitar _ vida	-6
@quitar from	-49
@quitar from @list	-7
@quitar from @list $	-7
@refused	59
@refused $	48
@refused @elsewhere	-12
@refused @elsewhere @unwanted	-15
@refused @escriban	-15
@refused @escriban $	-15
@refused @persona	16
@refused @persona @numero	18
@refused @persona @numero $	18
@refused @these	10
@refused @unwanted	11
@refused @unwanted $	9
@refused _ $	-11
@refused _ @numero	18
@refused _ @unwanted	-11
@refused _ _ @elsewhere	5
@refused _ _ para	20
@refused conmigo $	-6
@refused que	10
@said	-54
@said @elsewhere	-6
@said @end_it	-7
@said @persona	11
@said @persona @persona	12
@said @persona @persona que	11
@said @unwanted	14
@said @unwanted $	12
@said _ @address	-13
@said _ @elsewhere	-23
@said _ @end_it	-9
@said _ @mine	-8
@said _ @persona	12
@said _ _ $	-9
@said _ _ @address	6
@said _ _ @elsewhere	-15
@said _ _ @end_it	-30
@said _ _ @persona	-5
@said _ _ @unwanted	-6
@said _ _ que	10
@said _ le	9
@said _ que	10
@said dar	-5
@said dar @elsewhere	-5
@said dar @elsewhere @end_it	-5
@said que	-44
@said que @address	-18
@said que @address @end_it	-17
@said que @end_it	-7
@said que @mine	-6
@said que @mine @end_it	-6
@said que le	9
@salir	69
@salir $	79
@salir @address $	7
@salir @elsewhere @elsewhere	-10
@salir @elsewhere @elsewhere @unwanted	6
@salir @elsewhere @lista	9
@salir @elsewhere @lista $	17
@salir @elsewhere @unwanted	9
@salir @elsewhere @unwanted $	8
@salir _ @elsewhere	-8
@salir _ @lista	9
@salir _ @unwanted	9
@salir _ _ $	20
@salir _ _ @elsewhere	-15
@salir _ _ @end_it	-13
@salir _ _ @unwanted	6
@sent	-12
@sent $	-19
@sent @end_it	-14
@sent @end_it $	-12
@sent @paren	13
@sent @paren y	13
@sent @persona	5
@sent @persona @numero	6
@sent @persona @numero @elsewhere	8
@sent _ $	-13
@sent _ @end_it	8
@sent _ @numero	6
@sent _ @persona	-5
@sent _ _ @end_it	14
@sent _ _ @mine	11
@sent _ que	7
@sent _ y	14
@sent para	7
@sent para que	7
@sent para que @end_it	7
@sent que	8
@sent que @end_it	8
@siguen	41
@siguen $	6
@siguen @elsewhere	6
@siguen _ $	12
@siguen _ @elsewhere	7
@siguen _ @persona	-12
@siguen _ @unwanted	12
@siguen _ _ @address	-15
@siguen _ _ @bloqueo	9
@siguen _ _ @elsewhere	7
@siguen _ le	16
@siguen llegando	13
@siguen y	8
@tail	42
@tail $	23
@tail .	-20
@tail . i	-11
@tail 4	14
@tail @address	15
@tail @address $	9
@tail @again	15
@tail @again @mi	-6
@tail @again @tail	6
@tail @carrier	-12
@tail @dont	12
@tail @dont @write	6
@tail @end_it $	7
@tail @end_it @bothering	-13
@tail @end_it @mine	6
@tail @end_it the	-6
@tail @hour	-6
@tail @job @mine	8
@tail @tail $	11
@tail @tail you	-7
@tail @tail you $	-6
@tail @take	19
@tail @take @mine	8
@tail @take @mine @carrier	6
@tail @take @these	-10
@tail @text	9
@tail @unwanted	24
@tail @unwanted @mine	13
@tail @unwanted @mine $	13
@tail _ $	16
@tail _ @address	9
@tail _ @dont	8
@tail _ @end_it	20
@tail _ @job	-6
@tail _ @list	-6
@tail _ @mine	35
@tail _ @tail	16
@tail _ @take	12
@tail _ @these	-7
@tail _ @write	5
@tail _ _ .	11
@tail _ _ @carrier	-5
@tail _ _ @doing	-11
@tail _ _ @end_it	15
@tail _ _ @mine	-10
@tail _ _ @name	8
@tail _ _ @tail	15
@tail _ _ @these	-7
@tail _ _ @unwanted	27
@tail _ _ back	9
@tail _ _ can	9
@tail _ _ i	6
@tail _ _ im	8
@tail _ _ much	9
@tail _ _ on	-6
@tail _ _ there	-5
@tail _ _ want	-6
@tail _ _ wrong	9
@tail _ be	7
@tail _ for	-11
@tail _ i	-13
@tail _ ill	7
@tail _ im	-8
@tail _ its	6
@tail _ like	-6
@tail _ so	12
@tail _ sorry	-5
@tail _ the	17
@tail _ to	13
@tail _ two	-5
@tail _ up	7
@tail _ want	-13
@tail are	-8
@tail blocked	5
@tail can	16
@tail for	-14
@tail from	-5
@tail god	-9
@tail god $	-9
@tail haha	-8
@tail i	12
@tail i @take the	6
@tail i want	-7
@tail named	-9
@tail on	9
@tail on $	7
@tail see	9
@tail so	8
@tail so @address	6
@tail to @end_it	8
@tail wants	-12
@tail we	-7
@tail who	9
@tail you	7
@tail you for	-10
@tail you for @doing	-11
@tail you so	9
@tail you so much	9
@tail you to	12
@take	22
@take $	-17
@take @bothering $	5
@take @carrier $	37
@take @carrier .	-8
@take @carrier @mi	6
@take @carrier @mi @job	17
@take @carrier of	-8
@take @carrier the	-9
@take @carrier the @list	-6
@take @carrier your	-9
@take @carrier your @job	-8
@take @elsewhere	27
@take @elsewhere @job	-7
@take @end_it	12
@take @list $	15
@take @list @list @carrier	6
@take @list @tail	11
@take @list @tail $	11
@take @list @these	6
@take @list @unwanted	-24
@take @list be	-10
@take @list be the	-10
@take @list one $	-6
@take @list one @carrier	7
@take @mi	29
@take @mi @list	22
@take @mi @list $	-11
@take @mi @list @carrier	9
@take @mi @list @taken	6
@take @mi @list on	8
@take @mi @name	9
@take @mi @name @carrier	13
@take @mi @name right	5
@take @mi last	-5
@take @mine	30
@take @mine @carrier	22
@take @mine @carrier $	20
@take @mine @carrier @again	6
@take @mine @carrier @end	-5
@take @mine @carrier @job	-6
@take @mine @carrier @list	-25
@take @mine @carrier @tail	7
@take @mine be	8
@take @mine from	8
@take @mine from @list	8
@take @mine go	9
@take @mine know	-10
@take @mine of	5
@take @mine on	-6
@take @mine on $	-6
@take @mine posted	-5
@take @person	28
@take @person @carrier	24
@take @tail	-7
@take @tail $	-8
@take @take	-23
@take @take @unwanted	-7
@take @take @unwanted from	-7
@take @taken	13
@take @taken @carrier	11
@take @taken @carrier $	12
@take @texted	-9
@take @texted up	-9
@take @texts	-5
@take @these $	-12
@take @these .	8
@take @these @carrier	7
@take @these up	7
@take @unwanted	-16
@take @unwanted $	-15
@take _ .	21
@take _ @again	22
@take _ @dont	7
@take _ @job	-18
@take _ @list	14
@take _ @mi	17
@take _ @name	6
@take _ @tail	11
@take _ @these	9
@take _ @unwanted	-21
@take _ _ $	21
@take _ _ .	13
@take _ _ @address	20
@take _ _ @again	19
@take _ _ @carrier	19
@take _ _ @doing	-14
@take _ _ @end_it	8
@take _ _ @hour	11
@take _ _ @list	-23
@take _ _ @mi	5
@take _ _ @mine	-7
@take _ _ @name	6
@take _ _ @owner	6
@take _ _ @tail	7
@take _ _ @taken	-9
@take _ _ @unwanted	16
@take _ _ @us	-7
@take _ _ be	6
@take _ _ both	13
@take _ _ but	11
@take _ _ by	6
@take _ _ from	-8
@take _ _ go	13
@take _ _ i	11
@take _ _ if	-6
@take _ _ ill	-12
@take _ _ is	-10
@take _ _ life	5
@take _ _ right	5
@take _ _ saved	-12
@take _ _ see	10
@take _ _ so	-10
@take _ _ the	-29
@take _ _ to	17
@take _ _ too	12
@take _ _ who	14
@take _ been	-7
@take _ for	-5
@take _ from	11
@take _ go	13
@take _ great	8
@take _ if	-5
@take _ im	-6
@take _ know	-14
@take _ last	-5
@take _ nine	7
@take _ of	15
@take _ on	-12
@take _ posted	-5
@take _ rest	-6
@take _ so	9
@take _ the	-7
@take _ there	-6
@take _ time	-15
@take _ to	-6
@take _ up	6
@take _ you	9
@take _ your	-9
@take back @mi	10
@take been	7
@take blocked	12
@take down	-10
@take fired	-6
@take go	11
@take lost	48
@take one	-5
@take rocks	23
@take signed	8
@take signed up	8
@take some	-6
@take the	-15
@take the @unwanted .	6
@take the @unwanted @doing	-6
@take to	-13
@take to @carrier	-8
@take to @carrier @carrier	-7
@take to go	7
@take you	-8
@take your	-9
@take your @unwanted	14
@take your time	-15
@take your time $	-15
@taken	53
@taken $	54
@taken @carrier	10
@taken @carrier $	17
@taken @carrier @job	-7
@taken @carrier the	-6
@taken @these by	-6
@taken _ $	20
@taken _ @job	-7
@taken _ @list	7
@taken _ @lista	7
@taken _ _ @elsewhere	8
@taken _ _ @job	-5
@taken _ _ @lista	-6
@taken _ _ i	5
@taken _ by	-6
@taken _ i	-6
@taken _ the	-15
@taken back	5
@taken from	-9
@taken from @list	6
@taken from the	-9
@taken the @lista	7
@text	20
@text $	59
@text .	7
@text @end_it	-13
@text @mi	7
@text @mi @job	10
@text @mine up	9
@text @mine up $	6
@text _ $	-28
@text _ @job	13
@text _ _ $	18
@text _ _ @end_it	-5
@text _ _ @mi	-7
@text _ _ @tail	8
@text _ e	-6
@text _ from	-7
@text _ in	12
@text _ up	7
@text the	-9
@text the e	-6
@text the e @end_it	-6
@texted	8
@texted $	29
@texted _ @list	-11
@texted _ _ $	-11
@texted _ so	-9
@texted by	-11
@texted by @list	-11
@texted up	-13
@texting	75
@texting $	46
@texting .	5
@texting @address	7
@texting @mi	6
@texting @mi @owner	9
@texting @mine	28
@texting @mine $	9
@texting @mine @hour	8
@texting @mine @hour @these	8
@texting @mine in	6
@texting @mine in @these	6
@texting _ @hour	8
@texting _ @owner	9
@texting _ _ $	15
@texting _ _ @these	12
@texting _ in	6
@texts	97
@texts $	57
@texts .	9
@texts @address	9
@texts @again @doing	-6
@texts @carrier	-8
@texts @hour	14
@texts @list @list	-7
@texts @list @list $	-9
@texts @mi @list	-9
@texts @mi @owner	6
@texts @mine	25
@texts @mine $	8
@texts @mine @address	7
@texts @mine @address $	7
@texts @mine @hour	7
@texts @mine @list	-5
@texts @mine @list $	-5
@texts @mine @tail	6
@texts @mine @tail $	6
@texts @person	17
@texts @person $	8
@texts @tail you	6
@texts @tail you $	6
@texts _ .	5
@texts _ @address	7
@texts _ @again	6
@texts _ @doing	-6
@texts _ @list	-25
@texts _ @mi	-6
@texts _ @mine	7
@texts _ @owner	7
@texts _ @tail	11
@texts _ _ $	19
@texts _ _ @address	-9
@texts _ _ @carrier	-6
@texts _ _ @tail	6
@texts _ _ @these	8
@texts _ i	15
@texts _ the	-13
@texts _ you	11
@texts sorry	-21
@texts sorry $	-21
@texts you	-7
@these	33
@these $	35
@these . @dont	12
@these . @end_it	8
@these . @unwanted	-8
@these @address $	-8
@these @again $	6
@these @again i	-10
@these @bloqueo	-6
@these @carrier $	-6
@these @elsewhere	30
@these @elsewhere $	5
@these @elsewhere @unwanted	6
@these @elsewhere @unwanted @unwanted	8
@these @elsewhere rest	18
@these @end_it $	8
@these @escriban	17
@these @escriban $	19
@these @job @end_it	16
@these @list would	9
@these @list would @carrier	9
@these @lista	39
@these @lista $	-17
@these @lista @address	6
@these @lista @elsewhere	16
@these @lista @elsewhere @these	5
@these @lista porque	8
@these @lose	7
@these @mi	-6
@these @mine	7
@these @mine @escriban	9
@these @mine @escriban $	7
@these @nada	24
@these @nada @unwanted	24
@these @name	21
@these @name $	14
@these @numero	-31
@these @numero $	-21
@these @numero @address	-10
@these @owner	12
@these @person	-7
@these @texts	8
@these @these $	-7
@these @trabajo @elsewhere	19
@these @trabajo @elsewhere @persona	20
@these @unwanted	13
@these @unwanted $	45
@these @unwanted .	-9
@these @unwanted @elsewhere	-10
@these @unwanted @end_it	6
@these @unwanted @end_it $	6
@these @unwanted @these	13
@these @unwanted @unwanted	7
@these @us	-5
@these @us $	-5
@these _ $	43
@these _ .	-19
@these _ @address	32
@these _ @again	11
@these _ @carrier	-29
@these _ @doing	-17
@these _ @dont	23
@these _ @elsewhere	13
@these _ @end	-6
@these _ @end_it	44
@these _ @escriban	11
@these _ @hour	-9
@these _ @jefe	10
@these _ @job	-13
@these _ @lista	8
@these _ @mi	-16
@these _ @name	-12
@these _ @owner	6
@these _ @take	-7
@these _ @texts	9
@these _ @these	40
@these _ @trabajo	-6
@these _ @unwanted	16
@these _ @write	-17
@these _ _ $	39
@these _ _ .	8
@these _ _ 555	-6
@these _ _ @again	-14
@these _ _ @bothering	-12
@these _ _ @carrier	-7
@these _ _ @doing	19
@these _ _ @dont	19
@these _ _ @elsewhere	36
@these _ _ @escriban	-6
@these _ _ @hour	-6
@these _ _ @list	24
@these _ _ @lose	8
@these _ _ @mi	-9
@these _ _ @person	-6
@these _ _ @persona	16
@these _ _ @quiero	-15
@these _ _ @these	7
@these _ _ @threat	9
@these _ _ @unwanted	33
@these _ _ but	10
@these _ _ enough	6
@these _ _ for	-9
@these _ _ included	10
@these _ _ interested	-6
@these _ _ le	18
@these _ _ les	-12
@these _ _ might	-9
@these _ _ on	-6
@these _ _ really	-6
@these _ _ sheet	8
@these _ _ sign	-5
@these _ _ the	12
@these _ _ through	-10
@these _ _ ustedes	-6
@these _ _ wrong	-5
@these _ can	-9
@these _ concern	7
@these _ for	11
@these _ got	6
@these _ i	-13
@these _ if	5
@these _ im	-11
@these _ in	6
@these _ is	-6
@these _ need	-5
@these _ nice	6
@these _ on	-6
@these _ para	8
@these _ porque	8
@these _ puedo	13
@these _ que	24
@these _ rest	18
@these _ ustedes	-5
@these _ want	-14
@these _ we	-10
@these _ would	9
@these _ y	8
@these _ you	-7
@these _ your	13
@these against	5
@these be	6
@these but	16
@these conozco	-9
@these derechos	-6
@these down for	7
@these else	23
@these for	7
@these for @mine	7
@these four	5
@these from	7
@these from you	5
@these from your	14
@these go	-5
@these got	-8
@these i	-10
@these i got	7
@these i want	-13
@these if	8
@these im	10
@these im @dont	12
@these in	-7
@these just	-5
@these lado	9
@these lado $	7
@these like	-7
@these like @list	-6
@these llamada	-10
@these lol	-10
@these lol $	-10
@these longer	15
@these longer $	15
@these may	7
@these may concern	7
@these mean	-5
@these medio	7
@these medio $	7
@these modo	-11
@these modo $	-8
@these more	25
@these much	-9
@these of @list	-5
@these of @mine	-5
@these of @these	15
@these of @these $	10
@these on	13
@these persona	8
@these place	5
@these possible	5
@these que	-11
@these salon	-7
@these say	-16
@these says	-10
@these sheet	6
@these sindicato	-14
@these so	7
@these the	-5
@these the @unwanted	-6
@these the @unwanted i	-6
@these to	-23
@these to @carrier	-8
@these to @jefe	10
@these to @mi	-20
@these to the @threat	9
@these up	7
@these up @again	7
@these vez	-13
@these vez $	-12
@these was nice	6
@these we	-6
@these wont	-7
@these works	-6
@these wrong	-9
@these you @dont	5
@these you @end_it	6
@these you @end_it $	6
@these youre	-7
@these youre @doing	-7
@these youre @doing @mine	-7
@threat	28
@threat $	33
@threat @job	9
@threat @job $	9
@threat _ $	7
@threat _ _ $	-6
@threat _ _ in	11
@threat general	9
@threat with the	5
@trabajo	-92
@trabajo $	-48
@trabajo .	5
@trabajo . @end_it	7
@trabajo @address	-17
@trabajo @address $	-10
@trabajo @elsewhere	15
@trabajo @elsewhere @escribir	8
@trabajo @elsewhere @mine	13
@trabajo @elsewhere @mine @end_it	14
@trabajo @elsewhere @persona	10
@trabajo @elsewhere @persona @elsewhere	-5
@trabajo @elsewhere @trabajo	-10
@trabajo @elsewhere @unwanted	21
@trabajo @elsewhere @unwanted @jefe	20
@trabajo @end_it	17
@trabajo @end_it @mine	7
@trabajo @hour	-6
@trabajo @hour .	-6
@trabajo @lista $	9
@trabajo @mine	6
@trabajo @quiero	-5
@trabajo @said	-10
@trabajo @said que	-10
@trabajo @unwanted	-31
@trabajo @unwanted @mine	-5
@trabajo _ $	-34
@trabajo _ .	-6
@trabajo _ @address	-6
@trabajo _ @elsewhere	-6
@trabajo _ @end_it	-5
@trabajo _ @escribir	8
@trabajo _ @lista	-5
@trabajo _ @mine	14
@trabajo _ @persona	10
@trabajo _ @quiero	-15
@trabajo _ @these	5
@trabajo _ @trabajo	-11
@trabajo _ @unwanted	23
@trabajo _ _ $	-20
@trabajo _ _ @elsewhere	-16
@trabajo _ _ @end_it	36
@trabajo _ _ @escriban	6
@trabajo _ _ @hour	-5
@trabajo _ _ @jefe	14
@trabajo _ _ @persona	-5
@trabajo _ _ @unwanted	16
@trabajo _ _ para	9
@trabajo _ _ que	-20
@trabajo _ ahora	5
@trabajo _ jaja	11
@trabajo _ sin	7
@trabajo es @elsewhere	8
@trabajo extra	-10
@trabajo extra $	-8
@trabajo gratis	14
@trabajo para	7
@trabajo para @unwanted	11
@trabajo para @unwanted $	11
@trabajo pero @end_it	-6
@trabajo puedo	-6
@trabajo que @end_it	-8
@trabajo que @end_it entiendo	-7
@trabajo y	6
@trabajo y @end_it	5
@trabajo y ahora	5
@unsubscribe	89
@unsubscribe $	55
@unsubscribe @mine	22
@unsubscribe @mine $	14
@unsubscribe _ $	20
@unsubscribe _ _ $	15
@unwanted	60
@unwanted $	112
@unwanted .	-13
@unwanted . @elsewhere	-15
@unwanted . @end_it	6
@unwanted . @end_it @elsewhere	6
@unwanted . i	5
@unwanted . i cant	5
@unwanted . its	6
@unwanted @address	71
@unwanted @address $	44
@unwanted @address @address	28
@unwanted @address @address $	16
@unwanted @address @address @address	6
@unwanted @address @end_it	7
@unwanted @address i	6
@unwanted @again im	8
@unwanted @again the	6
@unwanted @again the @job	6
@unwanted @boss $	9
@unwanted @carrier	-6
@unwanted @dije	5
@unwanted @dije $	5
@unwanted @doing	-8
@unwanted @dont	-6
@unwanted @dont @write	-8
@unwanted @elsewhere $	-7
@unwanted @elsewhere @elsewhere @jefe	-22
@unwanted @elsewhere @elsewhere @unwanted	20
@unwanted @elsewhere @escriban @numero	-7
@unwanted @elsewhere @lista $	-6
@unwanted @elsewhere @mine	8
@unwanted @elsewhere @numero	-5
@unwanted @elsewhere @persona	-7
@unwanted @elsewhere @persona $	-7
@unwanted @elsewhere @persona @numero	7
@unwanted @elsewhere @these	-7
@unwanted @elsewhere @trabajo	16
@unwanted @elsewhere @trabajo $	18
@unwanted @elsewhere @unwanted	14
@unwanted @elsewhere @unwanted $	-9
@unwanted @elsewhere @unwanted @elsewhere	14
@unwanted @elsewhere sindicato	18
@unwanted @elsewhere sindicato $	18
@unwanted @elsewhere ustedes	14
@unwanted @elsewhere voz	-7
@unwanted @end_it	13
@unwanted @end_it @elsewhere	10
@unwanted @end_it @elsewhere @elsewhere	7
@unwanted @end_it @escriban	6
@unwanted @end_it @mine	9
@unwanted @end_it le	-6
@unwanted @end_it to	-13
@unwanted @end_it to @carrier	-8
@unwanted @hour	-12
@unwanted @jefe	21
@unwanted @jefe $	20
@unwanted @job	10
@unwanted @job $	12
@unwanted @list	26
@unwanted @list @list	8
@unwanted @lista $	-7
@unwanted @lista @address	5
@unwanted @mi	7
@unwanted @mi @owner	11
@unwanted @mi @owner instead	9
@unwanted @mine	18
@unwanted @mine $	25
@unwanted @mine @hour	-20
@unwanted @mine @hour @hour	-11
@unwanted @mine @tail	35
@unwanted @mine @tail $	23
@unwanted @mine @tail @again	10
@unwanted @mine anytime	-5
@unwanted @mine instead	-6
@unwanted @mine instead $	-6
@unwanted @mine the	-18
@unwanted @mine the @trabajo	-6
@unwanted @mine the address	-7
@unwanted @numero	10
@unwanted @owner	12
@unwanted @owner $	6
@unwanted @person else	7
@unwanted @person else $	7
@unwanted @quiero @elsewhere	11
@unwanted @tail	26
@unwanted @tail $	6
@unwanted @texts	6
@unwanted @these	30
@unwanted @these $	22
@unwanted @trabajo	-20
@unwanted @trabajo $	-6
@unwanted @trabajo @elsewhere	-9
@unwanted @unwanted	62
@unwanted @unwanted @address	14
@unwanted @unwanted @address @address	11
@unwanted @unwanted @elsewhere	18
@unwanted @unwanted @elsewhere @trabajo	15
@unwanted @unwanted @end_it	11
@unwanted @unwanted @end_it @mine	7
@unwanted @unwanted y	13
@unwanted @us	6
@unwanted @us @tail	7
@unwanted _ $	35
@unwanted _ .	-6
@unwanted _ @address	11
@unwanted _ @carrier	9
@unwanted _ @dije	18
@unwanted _ @elsewhere	-9
@unwanted _ @end_it	20
@unwanted _ @escriban	-8
@unwanted _ @hour	-15
@unwanted _ @jefe	-6
@unwanted _ @job	-6
@unwanted _ @list	27
@unwanted _ @mi	-7
@unwanted _ @numero	-5
@unwanted _ @owner	6
@unwanted _ @person	-10
@unwanted _ @tail	65
@unwanted _ @take	8
@unwanted _ @text	9
@unwanted _ @these	-23
@unwanted _ @trabajo	26
@unwanted _ @unwanted	14
@unwanted _ _ $	26
@unwanted _ _ @I_stop	8
@unwanted _ _ @address	37
@unwanted _ _ @again	10
@unwanted _ _ @doing	14
@unwanted _ _ @elsewhere	-19
@unwanted _ _ @end_it	15
@unwanted _ _ @jefe	-30
@unwanted _ _ @job	10
@unwanted _ _ @list	-7
@unwanted _ _ @mine	-18
@unwanted _ _ @numero	-8
@unwanted _ _ @persona	-6
@unwanted _ _ @quitar	-7
@unwanted _ _ @tail	7
@unwanted _ _ @these	7
@unwanted _ _ @trabajo	30
@unwanted _ _ @unwanted	16
@unwanted _ _ @write	-8
@unwanted _ _ address	-7
@unwanted _ _ back	-8
@unwanted _ _ be	-5
@unwanted _ _ cant	5
@unwanted _ _ hace	5
@unwanted _ _ i	-7
@unwanted _ _ instead	9
@unwanted _ _ interested	-5
@unwanted _ _ is	-8
@unwanted _ _ jaja	9
@unwanted _ _ on	15
@unwanted _ _ queja	7
@unwanted _ _ se	9
@unwanted _ _ should	-10
@unwanted _ _ sindicato	-7
@unwanted _ _ the	-14
@unwanted _ _ we	-14
@unwanted _ _ you	17
@unwanted _ anytime	-5
@unwanted _ back	-6
@unwanted _ dios	7
@unwanted _ do	-13
@unwanted _ four	7
@unwanted _ from	7
@unwanted _ go	10
@unwanted _ got	9
@unwanted _ im	6
@unwanted _ in	-9
@unwanted _ instead	-6
@unwanted _ just	-7
@unwanted _ le	-5
@unwanted _ more	6
@unwanted _ o	-15
@unwanted _ que	-37
@unwanted _ se	9
@unwanted _ sindicato	18
@unwanted _ some	-5
@unwanted _ the	-5
@unwanted _ through	-7
@unwanted _ to	-7
@unwanted _ too	8
@unwanted _ up	-5
@unwanted _ ustedes	22
@unwanted _ voz	-7
@unwanted _ will	5
@unwanted _ y	5
@unwanted _ you	-11
@unwanted afecta	-9
@unwanted are	-25
@unwanted are @bothering	-7
@unwanted asi que	8
@unwanted asi que @end_it	8
@unwanted back	-6
@unwanted came	-7
@unwanted can	-6
@unwanted conmigo	8
@unwanted conmigo $	8
@unwanted contra	6
@unwanted desde	-20
@unwanted es @trabajo	16
@unwanted es @trabajo $	16
@unwanted from	-25
@unwanted from @person	-20
@unwanted from @tail	15
@unwanted from @tail on	15
@unwanted from the	-7
@unwanted from the @jefe	-5
@unwanted gone	21
@unwanted got	12
@unwanted he	-5
@unwanted i	13
@unwanted i @write	9
@unwanted i @write @these	9
@unwanted ill	12
@unwanted in	9
@unwanted in the	7
@unwanted instead	-13
@unwanted instead $	-13
@unwanted le	16
@unwanted le @dije	16
@unwanted like	-9
@unwanted mujer	-6
@unwanted mujer $	-6
@unwanted only	-13
@unwanted que	-18
@unwanted que @end_it	7
@unwanted que @escriban	-12
@unwanted que @escriban @elsewhere	-16
@unwanted que @mine	-12
@unwanted se @elsewhere	6
@unwanted so	-14
@unwanted sorry	-8
@unwanted sorry $	-7
@unwanted tengo	-12
@unwanted tengo que	-11
@unwanted the	8
@unwanted to	19
@unwanted to @end_it	-8
@unwanted too	14
@unwanted too $	14
@unwanted videos	-5
@unwanted with	7
@unwanted y	20
@unwanted yet	-9
@unwanted yet $	-9
@unwanted yo	9
@unwanted you	-8
@unwanted you $	-7
@us	42
@us @again	-7
@us @list	9
@us _ $	37
@us _ .	-11
@us _ @these	10
@us _ _ $	5
@us _ _ .	9
@us _ _ @again	-7
@us _ _ @end_it	5
@us _ _ @name	6
@us _ _ @tail	11
@us _ _ up	-7
@us _ are	18
@us _ the	-15
@us _ there	18
@us by	6
@us by @these	6
@us by @these @name	6
@us wants	-13
@us you	16
@us you are	16
@write	-52
@write $	27
@write @again	17
@write @again @unwanted	16
@write @again @unwanted $	16
@write @dont	8
@write @dont @unwanted	8
@write @list	-6
@write @list @list	-10
@write @list @list from	-11
@write @lista	11
@write @lista $	10
@write @mi	-12
@write @mi @owner	-17
@write @mi spot	5
@write @mine	-33
@write @mine @tail	6
@write @mine @unwanted	-20
@write @person $	6
@write @these @elsewhere	18
@write @these @elsewhere rest	18
@write @these back	-6
@write @these to @mi	-5
@write @these to the	6
@write @unwanted	-15
@write _ $	-5
@write _ @address	-8
@write _ @elsewhere	13
@write _ @hour	-7
@write _ @job	5
@write _ @list	-15
@write _ @owner	-18
@write _ @these	19
@write _ _ $	-13
@write _ _ @job	12
@write _ _ @list	-16
@write _ _ @mi	-13
@write _ _ @mine	-19
@write _ _ @tail	6
@write _ _ @these	-9
@write _ _ from	-13
@write _ _ month	-7
@write _ _ on	5
@write _ _ rest	18
@write _ _ the	6
@write _ _ week	5
@write _ back	-6
@write _ instead	-13
@write _ on	-10
@write _ spot	5
@write _ the	-8
@write _ we	-8
@write _ you	-7
@write back $	6
@write by	6
@write by $	6
@write on	-6
@write over	-6
@write through	-11
@write to	26
@write to @these	19
@write up	-22
@write up $	-13
@write ups	-7
@write w	-5
^ 1	-7
^ 1 .	-6
^ 2	-9
^ 3	-9
^ 3 @address	-6
^ 911	-6
^ @I_stop	-11
^ @I_stop @elsewhere	-8
^ @address	-25
^ @address $	-39
^ @address .	6
^ @address @address	-11
^ @address @address @elsewhere	-8
^ @address @address @end_it	15
^ @address @address @escribir	-5
^ @address @carrier	14
^ @address @carrier $	5
^ @address @dont	-21
^ @address @dont @end_it	-29
^ @address @dont @unwanted	7
^ @address @elsewhere	10
^ @address @elsewhere @bloqueo	9
^ @address @elsewhere @end_it	-16
^ @address @elsewhere @quitar	7
^ @address @end_it	-6
^ @address @end_it $	47
^ @address @end_it @address	9
^ @address @end_it @bothering	9
^ @address @end_it @end_it	9
^ @address @end_it @escriban	19
^ @address @end_it @mi	-8
^ @address @end_it @mine	-7
^ @address @end_it @persona	6
^ @address @end_it @quiero	-11
^ @address @end_it @these	-12
^ @address @end_it @unwanted	-16
^ @address @end_it hay	-8
^ @address @end_it llueve	-5
^ @address @end_it soy	14
^ @address @end_it tengo	-7
^ @address @end_it trabaja	-7
^ @address @end_it tranquilo	8
^ @address @erase	17
^ @address @erase @mi	16
^ @address @escriban $	-7
^ @address @job	15
^ @address @job @address	6
^ @address @job tres	8
^ @address @lose	11
^ @address @lose @mi	8
^ @address @mine	-12
^ @address @paren	-13
^ @address @quitar	9
^ @address @quitar @mine	8
^ @address @sent	8
^ @address @take	-39
^ @address @take @list	-30
^ @address @take the	-6
^ @address @unwanted @address	19
^ @address do	-10
^ @address do @dont	-10
^ @address donde	10
^ @address estoy @lista	-7
^ @address les	15
^ @address les @dije	9
^ @address make	7
^ @address pero	13
^ @address pero @end_it	10
^ @address que	-16
^ @address que dejaron	-9
^ @address respect	6
^ @address respect @mi	6
^ @address se	-7
^ @address voy	-6
^ @again	33
^ @again @tail	8
^ @again @tail @unwanted	10
^ @again @texted	-12
^ @again @texting	5
^ @again @texting @mine	5
^ @again @unwanted	20
^ @again @unwanted @mine	10
^ @again @us	9
^ @again asked	17
^ @again been	6
^ @again can	-20
^ @again can @end_it	-19
^ @again mind	-8
^ @again named	20
^ @again wants	6
^ @beg	13
^ @beg que	7
^ @beg que @end_it	6
^ @bloqueo	33
^ @bloqueo $	17
^ @bloqueo y	7
^ @bloqueo y @bloqueo	7
^ @boss	-11
^ @bothering	-16
^ @bothering @mine	-11
^ @bothering @these	-12
^ @bothering @these to	-9
^ @carrier	114
^ @carrier $	88
^ @carrier @address	33
^ @carrier @address $	19
^ @carrier @bothering	16
^ @carrier @bothering @mine	15
^ @carrier @carrier @address	5
^ @carrier @doing	10
^ @carrier @doing $	-9
^ @carrier @hour	-6
^ @carrier @list	12
^ @carrier @list $	9
^ @carrier @mi	-16
^ @carrier @mine	8
^ @carrier @mine $	7
^ @carrier @texts @mine	5
^ @carrier @these $	16
^ @carrier @these i	-6
^ @carrier @unwanted	9
^ @carrier @unwanted $	9
^ @carrier of	-23
^ @carrier of @job	-7
^ @carrier the	9
^ @dejenme	15
^ @dejenme @elsewhere	15
^ @dije	-10
^ @doing	-9
^ @doing @mine	-8
^ @dont	7
^ @dont @bothering @mine	7
^ @dont @doing	-16
^ @dont @elsewhere	-9
^ @dont @end_it	-33
^ @dont @end_it @mine	-13
^ @dont @end_it @texts	-13
^ @dont @escriban	6
^ @dont @escriban @mine	6
^ @dont @hour	9
^ @dont @list	-7
^ @dont @lose	-16
^ @dont @lose @mi	-13
^ @dont @mi	-6
^ @dont @mi circus	-6
^ @dont @person	24
^ @dont @quitar	-13
^ @dont @quitar @mine	-13
^ @dont @tail	-7
^ @dont @tail @unwanted	12
^ @dont @take	-22
^ @dont @take @mine	-17
^ @dont @text	46
^ @dont @texting	15
^ @dont @texting @mi	8
^ @dont @these	-20
^ @dont @unwanted	38
^ @dont @unwanted @list	6
^ @dont @write	-14
^ @dont @write @dont	14
^ @dont @write @mi	-5
^ @dont @write @mine	-17
^ @dont @write @unwanted	-13
^ @dont bad	-10
^ @dont be	-8
^ @dont be @texts	5
^ @dont eat	-9
^ @dont for	-15
^ @dont for @mine	-15
^ @dont interested	16
^ @dont interested in	-8
^ @dont intrested	22
^ @dont know you	7
^ @dont one	17
^ @dont one more	17
^ @dont the	18
^ @dont want	27
^ @dont want to	11
^ @dont worry	-10
^ @dont you	-7
^ @dont you dare	-8
^ @elsewhere	-32
^ @elsewhere @I_stop @elsewhere	16
^ @elsewhere @I_stop @end_it	-10
^ @elsewhere @bloqueo	8
^ @elsewhere @bloqueo @elsewhere	15
^ @elsewhere @elsewhere	11
^ @elsewhere @elsewhere @job	16
^ @elsewhere @elsewhere proxima	9
^ @elsewhere @end_it $	32
^ @elsewhere @end_it @address	-11
^ @elsewhere @end_it @elsewhere	-23
^ @elsewhere @end_it @mine	12
^ @elsewhere @escriban	7
^ @elsewhere @escriban @numero	7
^ @elsewhere @jefe	-14
^ @elsewhere @job	11
^ @elsewhere @mine	12
^ @elsewhere @mine @I_stop	8
^ @elsewhere @mine @erase	7
^ @elsewhere @mine @interesado	-10
^ @elsewhere @mine @siguen	8
^ @elsewhere @numero	-12
^ @elsewhere @paren	20
^ @elsewhere @paren $	11
^ @elsewhere @paren @elsewhere	6
^ @elsewhere @paren @unwanted	6
^ @elsewhere @persona	-25
^ @elsewhere @persona @end_it	-11
^ @elsewhere @quiero	-6
^ @elsewhere @siguen	16
^ @elsewhere @siguen @escribir	15
^ @elsewhere @these	-7
^ @elsewhere @trabajo	5
^ @elsewhere @unwanted	-23
^ @elsewhere @unwanted @end_it	-15
^ @elsewhere consiguieron	-11
^ @elsewhere consiguieron @persona	-11
^ @elsewhere donde	9
^ @elsewhere enroll	20
^ @elsewhere espanol	-6
^ @elsewhere espanol @address	-6
^ @elsewhere hago	13
^ @elsewhere hago para	13
^ @elsewhere policia	-5
^ @elsewhere proxima	6
^ @elsewhere proxima @elsewhere	7
^ @elsewhere puedo	14
^ @elsewhere que	-7
^ @elsewhere quien	8
^ @elsewhere ver	12
^ @elsewhere ver @elsewhere	14
^ @elsewhere voy	12
^ @elsewhere voy @elsewhere	12
^ @end	46
^ @end @list	7
^ @end @mi @name	13
^ @end @these	7
^ @end @these @carrier	15
^ @end the	8
^ @end the @unwanted	9
^ @end_it	17
^ @end_it $	27
^ @end_it .	-28
^ @end_it @I_stop	-7
^ @end_it @address	-14
^ @end_it @address $	18
^ @end_it @address @address	-15
^ @end_it @address @end_it	13
^ @end_it @again	-8
^ @end_it @bothering	-12
^ @end_it @bothering @mine	-18
^ @end_it @dije	14
^ @end_it @dije @unwanted	9
^ @end_it @doing	9
^ @end_it @doing @mine	10
^ @end_it @dont	-11
^ @end_it @elsewhere	-15
^ @end_it @elsewhere 555	5
^ @end_it @elsewhere @elsewhere	6
^ @end_it @elsewhere @escribir	20
^ @end_it @elsewhere @lista	34
^ @end_it @elsewhere @persona	17
^ @end_it @elsewhere @trabajo	-7
^ @end_it @elsewhere @unwanted	-15
^ @end_it @elsewhere estar	10
^ @end_it @elsewhere luz	-11
^ @end_it @elsewhere paz	20
^ @end_it @elsewhere perro	-6
^ @end_it @end_it	8
^ @end_it @end_it $	37
^ @end_it @end_it @elsewhere	-29
^ @end_it @end_it @end_it	11
^ @end_it @end_it @persona	-15
^ @end_it @escriban $	28
^ @end_it @escriban @elsewhere	-14
^ @end_it @escriban @escriban	7
^ @end_it @escriban @escribir	-7
^ @end_it @escribir	28
^ @end_it @escribir $	21
^ @end_it @job	-6
^ @end_it @list	8
^ @end_it @lista	25
^ @end_it @lista $	14
^ @end_it @lista @elsewhere	16
^ @end_it @me	-6
^ @end_it @me @interesado	-5
^ @end_it @mi	-21
^ @end_it @mi @name	-22
^ @end_it @mine	-39
^ @end_it @mine @end_it	-52
^ @end_it @mine @escriban	-7
^ @end_it @mine @escriben	-11
^ @end_it @mine @interesado	16
^ @end_it @mine @refused	8
^ @end_it @mine if	-6
^ @end_it @persona	26
^ @end_it @persona @numero	10
^ @end_it @persona @unwanted	6
^ @end_it @quiero	8
^ @end_it @quiero @escribir	5
^ @end_it @quiero @unwanted	31
^ @end_it @quiero estar	11
^ @end_it @quiero llamadas	-13
^ @end_it @quiero perderme	-11
^ @end_it @quiero que	-24
^ @end_it @quiero quedarme	-11
^ @end_it @quiero seguir	19
^ @end_it @refused	23
^ @end_it @refused @persona	11
^ @end_it @refused @these	9
^ @end_it @refused @unwanted	9
^ @end_it @refused conmigo	-5
^ @end_it @tail	7
^ @end_it @texts	11
^ @end_it @texts @mine	6
^ @end_it @these $	12
^ @end_it @these @lista	13
^ @end_it @these youre	-7
^ @end_it @trabajo	27
^ @end_it @trabajo @elsewhere	14
^ @end_it @trabajo @lista	18
^ @end_it @unwanted $	5
^ @end_it @unwanted @address	36
^ @end_it @unwanted @job	13
^ @end_it @unwanted @unwanted	32
^ @end_it @unwanted from	-22
^ @end_it by	-6
^ @end_it calls @end_it	11
^ @end_it checar	-8
^ @end_it conozco	19
^ @end_it conozco @elsewhere	12
^ @end_it conozco @these	7
^ @end_it di	11
^ @end_it es	16
^ @end_it es @elsewhere	29
^ @end_it es @lista	22
^ @end_it es @unwanted	-13
^ @end_it estaciones	-8
^ @end_it estoy	6
^ @end_it estoy @interesado	22
^ @end_it for	11
^ @end_it hay	-10
^ @end_it i	10
^ @end_it interest	13
^ @end_it le	-7
^ @end_it les	6
^ @end_it longer	17
^ @end_it longer @hour	15
^ @end_it more	13
^ @end_it more @job	-5
^ @end_it more @texts	12
^ @end_it more of	5
^ @end_it n	-8
^ @end_it need	-13
^ @end_it need to	-13
^ @end_it one	9
^ @end_it pasa	-9
^ @end_it pensarlo	-10
^ @end_it pensarlo $	-7
^ @end_it puedo	-16
^ @end_it puedo @salir	-14
^ @end_it quieto	15
^ @end_it reply	19
^ @end_it se les	-9
^ @end_it se quien	8
^ @end_it sign	-14
^ @end_it soy	29
^ @end_it soy @elsewhere	-11
^ @end_it soy yo	22
^ @end_it te	-9
^ @end_it tengo	9
^ @end_it tengo @interesado	12
^ @end_it tengo @unwanted	6
^ @end_it the @texts	7
^ @end_it tienen	7
^ @end_it tienen @trabajo	6
^ @end_it to	10
^ @end_it to @carrier	10
^ @end_it ver	-8
^ @end_it worries	-5
^ @end_it your	-5
^ @equivocado	18
^ @erase	16
^ @erase @carrier	-6
^ @erase @mi	16
^ @erase @mi @unwanted	11
^ @erase @mine	9
^ @erase @mine $	26
^ @erase @mine @carrier	-21
^ @erase @these	13
^ @erase the	-15
^ @escriban	-15
^ @escriban @elsewhere	7
^ @escriban @elsewhere @these	16
^ @escriban @elsewhere @unwanted	-5
^ @escriban @end_it @address	-13
^ @escriban @escribir	-19
^ @escriban @escribir $	-13
^ @escriban @numero	10
^ @escriban @numero @address	9
^ @escriban @persona	5
^ @escriban @persona @numero	5
^ @escriban es	10
^ @escriban es @numero	16
^ @escriben	-7
^ @glued	56
^ @glued $	53
^ @hour	-11
^ @hour will	-11
^ @hour will @list	-8
^ @jefe	-21
^ @jefe @said	-5
^ @jefe @said que	-5
^ @job	23
^ @job $	27
^ @job @end_it	-12
^ @job @lista	35
^ @job @lista $	35
^ @job @mi	22
^ @job @mi @name	11
^ @job @mi @owner	8
^ @job @mine	15
^ @job @mine @carrier	5
^ @job @mine the	15
^ @job @these	-12
^ @job @these to	-7
^ @job are	-6
^ @list	14
^ @list 3	-9
^ @list @equivocado	8
^ @list @list	22
^ @list @list changed	15
^ @list aint	17
^ @list is	25
^ @list is @dont	23
^ @list is @elsewhere	10
^ @list is @person	-12
^ @list is an	-6
^ @list is the	15
^ @list isnt	28
^ @list weather	-14
^ @lista	32
^ @lista @elsewhere	-12
^ @lista @end_it	29
^ @lista @end_it vive	7
^ @lista @equivocado	28
^ @lista @equivocado $	22
^ @lista @lista	-6
^ @lista nadie	22
^ @lose	46
^ @lose @again	19
^ @lose @carrier	6
^ @lose @elsewhere	16
^ @lose @elsewhere @persona	18
^ @lose @list	6
^ @lose @mi	23
^ @lose @mi @list	21
^ @lose @mine	-42
^ @lose @mine $	-19
^ @lose @these	-17
^ @lose i	23
^ @lose que	33
^ @mandenme	-21
^ @mandenme @elsewhere	-5
^ @mandenme @unwanted	-10
^ @me	-16
^ @mi	-23
^ @mi @job says	11
^ @mi @list	-31
^ @mi @list @job	5
^ @mi @list changed	-13
^ @mi @list was	-8
^ @mi @owner	21
^ @mi @owner @again	9
^ @mi @owner doesnt	9
^ @mi @person says	6
^ @mi @tail	-5
^ @mi @threat	10
^ @mi alarm	-8
^ @mine	-58
^ @mine @I_stop	33
^ @mine @I_stop @elsewhere	15
^ @mine @end_it	21
^ @mine @end_it @address	18
^ @mine @end_it @elsewhere	19
^ @mine @end_it want	5
^ @mine @escriben	-10
^ @mine @interesado	-8
^ @mine @puede	27
^ @mine @puede @escribir	-5
^ @mine @puede @quitar	25
^ @mine @puede dar	6
^ @mine @quiero	14
^ @mine @quiero @quitar	9
^ @mine @quiero @salir	16
^ @mine @said	-14
^ @mine @said dar	-5
^ @mine @said que	-14
^ @mine @siguen	-19
^ @mine dan	6
^ @mine dan @elsewhere	6
^ @mine das	5
^ @mine das @elsewhere	5
^ @mine dieron @elsewhere	-6
^ @mine estan	-7
^ @mine estan @escribir	-7
^ @mine llegan	-14
^ @mine llegan @unwanted	-10
^ @mine llego	-9
^ @mine metieron	7
^ @mine voy	6
^ @mine voy @elsewhere	6
^ @numero	32
^ @numero @equivocado $	12
^ @numero @equivocado @elsewhere	-11
^ @owner	-10
^ @paren	106
^ @paren $	98
^ @paren @address	22
^ @paren @address @address	18
^ @paren @elsewhere	-19
^ @paren @elsewhere @unwanted	6
^ @paren @elsewhere semana	-6
^ @paren @lista	-7
^ @person	-11
^ @person @text	-9
^ @person needs	8
^ @person needs to	8
^ @persona	-17
^ @persona @jefe	-11
^ @persona @jefe @end_it	-9
^ @persona @numero	-14
^ @persona @persona	25
^ @persona @persona @end_it	12
^ @persona @persona @said	7
^ @persona @persona es	5
^ @persona @persona puso	7
^ @please	36
^ @please @end_it	10
^ @puede	8
^ @put	10
^ @quiero	19
^ @quiero @end_it	7
^ @quiero @end_it $	5
^ @quiero @quitar	-18
^ @quiero @salir	6
^ @quiero @salir $	9
^ @quiero @unwanted	-17
^ @quiero darme	6
^ @quiero darme @elsewhere	6
^ @quiero que	10
^ @quiero que @end_it	9
^ @quit	8
^ @quitar	78
^ @quitar $	22
^ @quitar @address	19
^ @quitar @address @address	18
^ @quitar @mine from	-6
^ @quitar @persona	7
^ @quitar @persona @numero	7
^ @refused	-14
^ @refused @elsewhere	-15
^ @said	-9
^ @said @persona	11
^ @said @persona @persona	11
^ @said que	-21
^ @said que @address	-10
^ @salir	44
^ @salir $	56
^ @salir @elsewhere	-12
^ @salir @elsewhere @elsewhere	-12
^ @siguen	7
^ @tail	-24
^ @tail $	-22
^ @tail for	-7
^ @take	27
^ @take @carrier	-5
^ @take @carrier .	-7
^ @take @carrier @mi	-5
^ @take @carrier your	-6
^ @take @elsewhere	30
^ @take @list	11
^ @take @mi	11
^ @take @mine	11
^ @take @mine @carrier	7
^ @take @mine be	8
^ @take @mine from	8
^ @take @texts	6
^ @take back	6
^ @take back @mi	8
^ @take lost	48
^ @take rocks	23
^ @take some	-6
^ @take the	-16
^ @take your @unwanted	13
^ @taken @these	-6
^ @taken @these by	-6
^ @text	-7
^ @text @mine	-9
^ @text @mine up	-9
^ @texts @mine	26
^ @these	-9
^ @these $	-13
^ @these @elsewhere @unwanted	6
^ @these @nada	24
^ @these @nada @unwanted	24
^ @these @unwanted	17
^ @these @unwanted @these	13
^ @these more	16
^ @these much	-9
^ @these que	-14
^ @these vez	-6
^ @threat	-18
^ @trabajo	-12
^ @trabajo @elsewhere	-7
^ @unsubscribe	66
^ @unsubscribe $	40
^ @unsubscribe @mine	14
^ @unsubscribe @mine $	10
^ @unwanted	-8
^ @unwanted $	28
^ @unwanted @address	-9
^ @unwanted @elsewhere	-9
^ @unwanted @end_it	14
^ @unwanted @end_it es	8
^ @unwanted @lista	-6
^ @unwanted @mine @hour	-6
^ @unwanted @mine @tail	10
^ @unwanted @person else	7
^ @unwanted @unwanted	-7
^ @unwanted es @trabajo	16
^ @write	-16
^ @write @list	-11
^ @write @list @list	-11
^ @write @mine	-17
^ @write @these	17
^ @write @these @elsewhere	18
^ _ $	62
^ _ .	-39
^ _ 10	-9
^ _ 14	-9
^ _ 3	-12
^ _ @I_stop	35
^ _ @address	-17
^ _ @again	-19
^ _ @beg	22
^ _ @boss	-18
^ _ @bothering	23
^ _ @carrier	28
^ _ @disturbs	-5
^ _ @end	-15
^ _ @end_it	-48
^ _ @equivocado	71
^ _ @equivoco	51
^ _ @escriban	8
^ _ @escriben	-12
^ _ @escribir	16
^ _ @hour	16
^ _ @interesado	-8
^ _ @jefe	-15
^ _ @job	-21
^ _ @lista	9
^ _ @lose	-22
^ _ @me	17
^ _ @mi	32
^ _ @mine	39
^ _ @nada	19
^ _ @name	10
^ _ @numero	-25
^ _ @paren	31
^ _ @person	14
^ _ @persona	42
^ _ @puede	26
^ _ @quiero	18
^ _ @quit	5
^ _ @quitar	-29
^ _ @refused	22
^ _ @said	-29
^ _ @salir	17
^ _ @sent	14
^ _ @tail	8
^ _ @take	-9
^ _ @taken	17
^ _ @text	12
^ _ @texted	-12
^ _ @texting	23
^ _ @texts	40
^ _ @these	25
^ _ @trabajo	9
^ _ @unwanted	-18
^ _ @us	-15
^ _ @write	-30
^ _ _ $	15
^ _ _ .	-51
^ _ _ 1	-5
^ _ _ 2	-11
^ _ _ 3	7
^ _ _ 4	-9
^ _ _ 5	-11
^ _ _ 50	-6
^ _ _ 7	-7
^ _ _ @address	28
^ _ _ @again	18
^ _ _ @bloqueo	24
^ _ _ @boss	11
^ _ _ @bothering	8
^ _ _ @dije	-24
^ _ _ @doing	-24
^ _ _ @dont	-5
^ _ _ @elsewhere	-13
^ _ _ @end_it	-36
^ _ _ @equivocado	-11
^ _ _ @escriban	36
^ _ _ @escriben	-10
^ _ _ @escribir	30
^ _ _ @interesado	68
^ _ _ @jefe	-9
^ _ _ @job	-21
^ _ _ @list	29
^ _ _ @lista	9
^ _ _ @lose	19
^ _ _ @me	-8
^ _ _ @mi	8
^ _ _ @nada	-10
^ _ _ @name	23
^ _ _ @numero	16
^ _ _ @persona	11
^ _ _ @puede	-7
^ _ _ @put	7
^ _ _ @quit	-10
^ _ _ @quitar	55
^ _ _ @refused	46
^ _ _ @salir	11
^ _ _ @siguen	7
^ _ _ @tail	8
^ _ _ @take	-43
^ _ _ @taken	-6
^ _ _ @texting	21
^ _ _ @texts	25
^ _ _ @these	14
^ _ _ @threat	-7
^ _ _ @unsubscribe	9
^ _ _ @unwanted	12
^ _ _ @us	26
^ _ _ @write	11
^ _ _ a	26
^ _ _ abogado	8
^ _ _ about	-11
^ _ _ abuela	-16
^ _ _ acoso	14
^ _ _ again	-11
^ _ _ agreguen	10
^ _ _ aguanto	-12
^ _ _ al	6
^ _ _ all	-13
^ _ _ alla	-8
^ _ _ alone	42
^ _ _ already	28
^ _ _ alto	-7
^ _ _ always	-5
^ _ _ an	7
^ _ _ and	11
^ _ _ anybody	9
^ _ _ anymore	-9
^ _ _ anything	-5
^ _ _ apago	-6
^ _ _ app	7
^ _ _ aqui	36
^ _ _ are	-14
^ _ _ as	-9
^ _ _ autocorrect	-15
^ _ _ autorizacion	33
^ _ _ aviso	-7
^ _ _ avisos	25
^ _ _ away	8
^ _ _ ayer	10
^ _ _ back	-5
^ _ _ baja	15
^ _ _ basta	-13
^ _ _ basura	-12
^ _ _ be	12
^ _ _ been	-11
^ _ _ before	14
^ _ _ being	12
^ _ _ block	23
^ _ _ blocked	63
^ _ _ blocking	-6
^ _ _ bloquee	7
^ _ _ borrar	19
^ _ _ borre	-14
^ _ _ borren	-6
^ _ _ borrenme	25
^ _ _ borro	6
^ _ _ bothering	-12
^ _ _ bread	-7
^ _ _ buscarme	-8
^ _ _ but	-9
^ _ _ call	15
^ _ _ cambio	-7
^ _ _ can	-11
^ _ _ cancelar	10
^ _ _ cant	-8
^ _ _ carajo	26
^ _ _ carlos	29
^ _ _ cell	6
^ _ _ charge	5
^ _ _ chat	-11
^ _ _ cheese	-8
^ _ _ chingando	-14
^ _ _ circus	-6
^ _ _ code	16
^ _ _ coffee	-9
^ _ _ companeros	-5
^ _ _ con	22
^ _ _ conmigo	-6
^ _ _ consentimiento	6
^ _ _ contact	12
^ _ _ contacting	8
^ _ _ contacto	9
^ _ _ cosas	-19
^ _ _ could	11
^ _ _ dare	-8
^ _ _ data	-22
^ _ _ datos	13
^ _ _ de	-20
^ _ _ dejaron	-10
^ _ _ deje	-12
^ _ _ dejen	-10
^ _ _ dejenme	8
^ _ _ delete	-6
^ _ _ den	-6
^ _ _ dentist	7
^ _ _ despido	-5
^ _ _ diablo	11
^ _ _ did	6
^ _ _ didnt	-7
^ _ _ digan	-7
^ _ _ digo	-11
^ _ _ do	-10
^ _ _ does	-6
^ _ _ doesnt	9
^ _ _ donde	-8
^ _ _ dont	7
^ _ _ doubles	6
^ _ _ down	-13
^ _ _ drop	-6
^ _ _ el	-6
^ _ _ eliminar	9
^ _ _ eliminen	5
^ _ _ else	16
^ _ _ emergencia	-6
^ _ _ employee	-7
^ _ _ en	11
^ _ _ end	17
^ _ _ ending	8
^ _ _ entro	-5
^ _ _ equivocado	-11
^ _ _ equivoque	-9
^ _ _ esa	-17
^ _ _ ese	-9
^ _ _ eso	-17
^ _ _ esposo	10
^ _ _ esta	-25
^ _ _ estaba	-10
^ _ _ estar	24
^ _ _ estas	-15
^ _ _ esto	26
^ _ _ estos	-15
^ _ _ estoy	-6
^ _ _ everybody	-6
^ _ _ ex	12
^ _ _ fall	-12
^ _ _ familia	-11
^ _ _ find	-11
^ _ _ finger	-15
^ _ _ flu	-21
^ _ _ for	-11
^ _ _ frieguen	11
^ _ _ from	34
^ _ _ fue	-13
^ _ _ ganamos	-15
^ _ _ gas	-7
^ _ _ gate	-9
^ _ _ get	-39
^ _ _ gets	36
^ _ _ getting	9
^ _ _ go	-16
^ _ _ goes	8
^ _ _ going	-6
^ _ _ good	6
^ _ _ guys	-10
^ _ _ ha	-7
^ _ _ hace	-8
^ _ _ hacer	-6
^ _ _ haha	-12
^ _ _ hands	20
^ _ _ have	-7
^ _ _ hay	5
^ _ _ hell	6
^ _ _ her	-10
^ _ _ here	28
^ _ _ him	-7
^ _ _ hit	5
^ _ _ honest	-6
^ _ _ hour	-7
^ _ _ housekeeping	-5
^ _ _ how	-10
^ _ _ hoy	-13
^ _ _ i	15
^ _ _ iba	-5
^ _ _ id	9
^ _ _ if	-17
^ _ _ im	13
^ _ _ informacion	16
^ _ _ interes	12
^ _ _ interesada	16
^ _ _ interesado	13
^ _ _ interested	6
^ _ _ is	16
^ _ _ it	-6
^ _ _ its	-7
^ _ _ jaja	-26
^ _ _ jose	7
^ _ _ juan	-6
^ _ _ junk	10
^ _ _ just	-8
^ _ _ keep	5
^ _ _ keeps	-12
^ _ _ know	11
^ _ _ kyle	19
^ _ _ la	9
^ _ _ las	-15
^ _ _ late	-5
^ _ _ later	-6
^ _ _ le	-7
^ _ _ legal	-6
^ _ _ let	7
^ _ _ line	11
^ _ _ list	8
^ _ _ lista	-9
^ _ _ llamadas	-13
^ _ _ llamar	-5
^ _ _ llame	-6
^ _ _ llamen	-13
^ _ _ llego	-6
^ _ _ llueve	-6
^ _ _ lo	7
^ _ _ lol	-14
^ _ _ look	-6
^ _ _ los	-15
^ _ _ lost	-11
^ _ _ love	8
^ _ _ luego	-5
^ _ _ luz	-11
^ _ _ m	5
^ _ _ mad	-11
^ _ _ man	10
^ _ _ management	13
^ _ _ manana	-5
^ _ _ mandan	7
^ _ _ mandando	8
^ _ _ mandar	13
^ _ _ mandarme	18
^ _ _ manden	-14
^ _ _ many	-6
^ _ _ maria	11
^ _ _ mas	31
^ _ _ mate	7
^ _ _ mensaje	-7
^ _ _ mensajes	37
^ _ _ message	-7
^ _ _ messages	-29
^ _ _ metan	8
^ _ _ mi	13
^ _ _ mis	-17
^ _ _ molesta	-10
^ _ _ molestar	6
^ _ _ molesten	8
^ _ _ molestes	7
^ _ _ more	21
^ _ _ muchacha	6
^ _ _ my	18
^ _ _ nada	-13
^ _ _ name	10
^ _ _ need	-10
^ _ _ new	12
^ _ _ nights	8
^ _ _ no	-12
^ _ _ nos	-13
^ _ _ not	-13
^ _ _ note	7
^ _ _ notificaciones	8
^ _ _ now	23
^ _ _ numero	-23
^ _ _ nunca	-5
^ _ _ off	-34
^ _ _ on	-23
^ _ _ opt	12
^ _ _ or	18
^ _ _ otro	24
^ _ _ out	-9
^ _ _ paga	-10
^ _ _ pagaron	-7
^ _ _ pare	8
^ _ _ paren	8
^ _ _ part	10
^ _ _ paso	-6
^ _ _ paying	-10
^ _ _ paz	18
^ _ _ pedi	-14
^ _ _ people	-7
^ _ _ per	6
^ _ _ perderme	-11
^ _ _ permiso	27
^ _ _ perro	-7
^ _ _ phone	38
^ _ _ phones	10
^ _ _ plan	11
^ _ _ poquito	-7
^ _ _ porfavor	12
^ _ _ propaganda	11
^ _ _ puede	-5
^ _ _ puedo	-10
^ _ _ puso	6
^ _ _ queda	-6
^ _ _ quedarme	-11
^ _ _ queria	12
^ _ _ quien	19
^ _ _ quienes	5
^ _ _ quitar	-6
^ _ _ quiten	-16
^ _ _ ramon	12
^ _ _ reads	7
^ _ _ real	-5
^ _ _ recibir	-8
^ _ _ recordatorios	5
^ _ _ registro	10
^ _ _ reply	-6
^ _ _ report	-14
^ _ _ reported	6
^ _ _ request	19
^ _ _ responda	-22
^ _ _ right	20
^ _ _ saber	18
^ _ _ salgo	12
^ _ _ same	-6
^ _ _ say	-5
^ _ _ says	11
^ _ _ se	13
^ _ _ second	-5
^ _ _ see	-9
^ _ _ seguir	18
^ _ _ semana	-6
^ _ _ send	14
^ _ _ sent	-7
^ _ _ ser	22
^ _ _ seriously	15
^ _ _ servicio	12
^ _ _ share	-6
^ _ _ shift	-8
^ _ _ shop	-8
^ _ _ si	8
^ _ _ sign	16
^ _ _ signup	13
^ _ _ sin	-7
^ _ _ since	-6
^ _ _ sistema	12
^ _ _ so	-13
^ _ _ somebody	27
^ _ _ sorry	-12
^ _ _ soy	41
^ _ _ still	-12
^ _ _ stop	-11
^ _ _ stops	-7
^ _ _ sucks	-7
^ _ _ sugar	-5
^ _ _ sure	-13
^ _ _ take	-16
^ _ _ tasha	16
^ _ _ telefono	22
^ _ _ tell	25
^ _ _ tengo	-16
^ _ _ terminated	-6
^ _ _ texted	-8
^ _ _ texting	5
^ _ _ thank	-20
^ _ _ that	7
^ _ _ the	20
^ _ _ them	-8
^ _ _ there	-12
^ _ _ these	-21
^ _ _ they	-8
^ _ _ thing	-6
^ _ _ time	-12
^ _ _ tired	-8
^ _ _ tmrw	-10
^ _ _ to	-31
^ _ _ today	-12
^ _ _ todo	-18
^ _ _ todos	-14
^ _ _ told	-20
^ _ _ too	-12
^ _ _ trabaja	-6
^ _ _ tu	-9
^ _ _ two	-7
^ _ _ un	-22
^ _ _ union	6
^ _ _ uno	-10
^ _ _ unsubscribe	17
^ _ _ unsubscribed	-6
^ _ _ us	-6
^ _ _ ustedes	7
^ _ _ va	-7
^ _ _ verdad	-5
^ _ _ vez	-9
^ _ _ vi	-11
^ _ _ vino	-5
^ _ _ visit	-34
^ _ _ voy	-6
^ _ _ voz	-5
^ _ _ w	-8
^ _ _ want	-24
^ _ _ wants	-30
^ _ _ was	-13
^ _ _ weather	-5
^ _ _ wey	-9
^ _ _ what	12
^ _ _ whatever	12
^ _ _ will	9
^ _ _ with	30
^ _ _ won	-6
^ _ _ wont	-17
^ _ _ work	18
^ _ _ worked	7
^ _ _ workers	-5
^ _ _ works	15
^ _ _ wrong	-6
^ _ _ ya	24
^ _ _ yet	-21
^ _ _ yo	18
^ _ _ your	-19
^ _ _ youre	-9
^ _ a	29
^ _ about	16
^ _ abuelita	11
^ _ ahi	-13
^ _ aint	21
^ _ al	20
^ _ alarm	-9
^ _ alguien	-7
^ _ all	9
^ _ already	-8
^ _ alto	25
^ _ always	-7
^ _ am	18
^ _ and	-7
^ _ another	21
^ _ answer	-8
^ _ antes	-6
^ _ app	6
^ _ appreciate	11
^ _ aqui	-14
^ _ are	-8
^ _ as	15
^ _ asked	31
^ _ asking	41
^ _ at	-8
^ _ autorice	10
^ _ autorizacion	-5
^ _ aviso	-17
^ _ away	22
^ _ bad	-11
^ _ badge	-9
^ _ baja	23
^ _ baje	-18
^ _ basta	-14
^ _ be	-29
^ _ been	19
^ _ begging	5
^ _ being	-8
^ _ bien	-8
^ _ blew	-5
^ _ block	-15
^ _ blocked	26
^ _ blocking	10
^ _ bloqueo	11
^ _ blowing	7
^ _ blue	-5
^ _ borran	7
^ _ borrar	-46
^ _ borreme	18
^ _ borrenme	10
^ _ borro	-17
^ _ bother	12
^ _ bothered	-12
^ _ bothering	12
^ _ by	-14
^ _ cabron	-6
^ _ call	-14
^ _ calling	-10
^ _ can	-9
^ _ cancelar	7
^ _ cancelo	20
^ _ cant	-11
^ _ cat	7
^ _ changed	22
^ _ chat	8
^ _ checar	-8
^ _ checks	11
^ _ chingues	-12
^ _ come	-5
^ _ como	21
^ _ compania	-7
^ _ con	-20
^ _ conozco	19
^ _ consent	18
^ _ consiguieron	-11
^ _ contact	20
^ _ contactar	8
^ _ corte	-18
^ _ could	-6
^ _ creo	-5
^ _ cuenten	-5
^ _ cunado	6
^ _ cut	-10
^ _ da	-7
^ _ dad	5
^ _ dan	6
^ _ darme	8
^ _ das	5
^ _ daughter	-7
^ _ de	20
^ _ dejas	-7
^ _ dejen	-7
^ _ dejenme	6
^ _ dejo	8
^ _ del	11
^ _ delete	-11
^ _ deployed	7
^ _ deseo	19
^ _ di	16
^ _ dia	-6
^ _ dicen	-5
^ _ did	-47
^ _ dificil	9
^ _ dije	-12
^ _ dijeron	-10
^ _ dispatch	-9
^ _ do	9
^ _ doctor	11
^ _ donde	17
^ _ done	19
^ _ dont	-23
^ _ down	-12
^ _ doy	18
^ _ drawer	-5
^ _ dropped	-9
^ _ eat	-9
^ _ ekivocado	21
^ _ el	-10
^ _ elimino	-16
^ _ else	19
^ _ email	-5
^ _ encanto	-20
^ _ enroll	20
^ _ enviar	9
^ _ equivocada	12
^ _ equivocado	12
^ _ equivocaron	18
^ _ equivocaste	6
^ _ equivoco	17
^ _ eres	-5
^ _ es	12
^ _ ese	-5
^ _ eso	-74
^ _ espanol	-6
^ _ esta	-16
^ _ estaciones	-8
^ _ estan	-10
^ _ este	25
^ _ estoy	7
^ _ ever	17
^ _ ex	-15
^ _ fin	-21
^ _ fired	-7
^ _ for	-27
^ _ foreman	8
^ _ forever	31
^ _ four	-24
^ _ friend	-5
^ _ frio	-7
^ _ from	16
^ _ fue	-5
^ _ fuera	19
^ _ further	9
^ _ gave	5
^ _ getting	17
^ _ girl	16
^ _ give	-6
^ _ go	-5
^ _ going	13
^ _ good	-19
^ _ got	-38
^ _ grabbed	-6
^ _ gracias	-19
^ _ group	43
^ _ gusto	-17
^ _ habia	12
^ _ hace	6
^ _ had	-11
^ _ hago	10
^ _ happens	-17
^ _ hard	8
^ _ has	-15
^ _ hate	-5
^ _ have	24
^ _ hay	-12
^ _ he	-11
^ _ hear	-14
^ _ heard	-11
^ _ her	-20
^ _ here	-16
^ _ him	20
^ _ hired	5
^ _ home	-9
^ _ hope	12
^ _ hun	29
^ _ i	-8
^ _ ice	-12
^ _ id	13
^ _ idea	-9
^ _ in	-11
^ _ interesa	-8
^ _ interest	36
^ _ interested	30
^ _ interview	-26
^ _ intrested	22
^ _ invite	6
^ _ inviting	7
^ _ is	34
^ _ isnt	28
^ _ it	-7
^ _ its	7
^ _ jefe	-6
^ _ job	5
^ _ jodan	9
^ _ junta	-6
^ _ keep	-29
^ _ keeps	-10
^ _ kid	-7
^ _ la	15
^ _ laid	-14
^ _ las	-13
^ _ lawyer	6
^ _ le	-27
^ _ leave	-24
^ _ leaving	-7
^ _ let	-18
^ _ lie	-9
^ _ like	23
^ _ lista	-9
^ _ llaman	-8
^ _ llegan	-14
^ _ llego	-9
^ _ llevaron	-6
^ _ lo	-26
^ _ loca	-7
^ _ locker	-14
^ _ loco	-7
^ _ longer	17
^ _ look	-10
^ _ lost	43
^ _ luck	10
^ _ m	24
^ _ maam	-6
^ _ mal	18
^ _ mami	-8
^ _ manager	6
^ _ manana	-7
^ _ mandando	-11
^ _ mandar	10
^ _ mandes	-29
^ _ manera	5
^ _ many	-6
^ _ mas	-6
^ _ me	23
^ _ mensaje	-8
^ _ mensajes	24
^ _ message	10
^ _ metieron	5
^ _ mi	27
^ _ mind	-8
^ _ mis	7
^ _ molesten	6
^ _ molestes	-5
^ _ mom	7
^ _ more	20
^ _ much	-17
^ _ mucho	-7
^ _ my	38
^ _ n	-14
^ _ nada	-14
^ _ nadie	22
^ _ named	20
^ _ need	-17
^ _ needs	7
^ _ never	-13
^ _ new	-43
^ _ next	10
^ _ nobody	-15
^ _ nos	-7
^ _ not	23
^ _ number	15
^ _ numero	-24
^ _ of	-38
^ _ off	25
^ _ often	-5
^ _ oigo	-11
^ _ ok	-11
^ _ onions	-9
^ _ opt	8
^ _ or	-9
^ _ organizer	6
^ _ otro	59
^ _ over	-7
^ _ para	-16
^ _ parele	12
^ _ paren	-6
^ _ paro	8
^ _ part	10
^ _ parte	6
^ _ pasa	-16
^ _ passed	-6
^ _ pay	6
^ _ pedi	14
^ _ pensarlo	-10
^ _ permiso	14
^ _ pero	22
^ _ person	-13
^ _ pick	-9
^ _ playing	-15
^ _ please	-14
^ _ policia	-5
^ _ pongo	7
^ _ por	-10
^ _ porfavor	13
^ _ pregunto	-14
^ _ problem	-6
^ _ proxima	6
^ _ puede	7
^ _ pueden	8
^ _ pues	-9
^ _ puro	-8
^ _ puse	6
^ _ que	-14
^ _ quien	-17
^ _ quieren	-7
^ _ quieto	20
^ _ quit	-39
^ _ quita	-15
^ _ quitarme	9
^ _ quiteme	11
^ _ quiten	-15
^ _ quitenme	9
^ _ rather	-14
^ _ read	-6
^ _ real	9
^ _ refrain	5
^ _ removal	25
^ _ remove	-18
^ _ removed	31
^ _ reply	5
^ _ report	6
^ _ reporte	16
^ _ reporto	-10
^ _ resigning	6
^ _ respect	6
^ _ rio	-9
^ _ riverside	15
^ _ rocks	23
^ _ roommate	11
^ _ ruego	8
^ _ sabe	-6
^ _ saber	-34
^ _ sacan	20
^ _ said	-26
^ _ salgo	11
^ _ salirme	17
^ _ says	-9
^ _ se	-19
^ _ see	-6
^ _ sending	9
^ _ sigan	13
^ _ sign	-12
^ _ signed	30
^ _ significa	-13
^ _ size	-5
^ _ so	7
^ _ solicito	8
^ _ some	-9
^ _ someone	8
^ _ somos	-6
^ _ son	-8
^ _ soy	29
^ _ spam	34
^ _ stop	-43
^ _ su	-18
^ _ supervisor	-9
^ _ sure	-6
^ _ sus	10
^ _ suscripcion	9
^ _ switched	7
^ _ take	6
^ _ tanto	-6
^ _ te	-15
^ _ tell	-10
^ _ telling	-7
^ _ temprano	-9
^ _ tengo	28
^ _ termine	-34
^ _ texted	-21
^ _ texting	38
^ _ textos	42
^ _ thank	-5
^ _ thanks	-6
^ _ that	-23
^ _ the	-28
^ _ them	8
^ _ then	-7
^ _ there	9
^ _ theres	7
^ _ they	-10
^ _ think	-15
^ _ this	-7
^ _ thought	15
^ _ tire	-7
^ _ tired	-8
^ _ to	50
^ _ toco	-5
^ _ today	-21
^ _ todo	10
^ _ told	-20
^ _ too	-14
^ _ trabajo	32
^ _ traffic	-5
^ _ tranquilo	9
^ _ troca	6
^ _ turn	-8
^ _ turned	6
^ _ turno	-5
^ _ un	-21
^ _ una	-15
^ _ uno	20
^ _ unsubscribe	12
^ _ up	46
^ _ us	15
^ _ usen	11
^ _ usted	8
^ _ van	10
^ _ veo	-5
^ _ vez	-14
^ _ vi	-9
^ _ viene	-6
^ _ vote	11
^ _ voted	5
^ _ voy	9
^ _ vuelvan	8
^ _ wait	-6
^ _ want	35
^ _ wants	5
^ _ warning	-7
^ _ was	-27
^ _ weather	-14
^ _ went	-8
^ _ what	-7
^ _ who	14
^ _ whoever	13
^ _ whom	7
^ _ wife	25
^ _ will	-19
^ _ wish	-10
^ _ with	6
^ _ withdraw	14
^ _ withdrawn	14
^ _ won	16
^ _ work	9
^ _ worries	-5
^ _ worry	-10
^ _ would	13
^ _ writing	-29
^ _ wrong	-5
^ _ wrote	-10
^ _ y	-8
^ _ ya	55
^ _ yo	-5
^ _ your	-33
^ a	6
^ a donde	12
^ a este	6
^ a la	17
^ a las	-6
^ a mi	-16
^ a mis	-7
^ a que	-7
^ a ver	12
^ about	6
^ accidentally	-23
^ add	-8
^ ah	-8
^ ahorita	-6
^ ahorita no	-6
^ aint	-17
^ aint @again	9
^ aint nobody	9
^ al	-8
^ alguien	-6
^ all	-5
^ alto	74
^ alto ahi	-7
^ alto por	18
^ amen	-7
^ and	-7
^ ando	-8
^ ando manejando	5
^ anular	5
^ anulen	13
^ anulen mi	13
^ apaga	-9
^ apaguen	15
^ apaguen eso	21
^ apaguen la	-6
^ appreciate	-6
^ appreciate you	-6
^ aqui	44
^ aqui nadie	22
^ aqui no	29
^ are	-16
^ ask	-21
^ ask @person	-20
^ at	6
^ auxilio	-7
^ aye	16
^ ayuda	-6
^ baja	-10
^ baja por	-8
^ bajenme	9
^ bajenme de	7
^ basta	8
^ basta con	-9
^ basta de	-13
^ basta por	18
^ be	-9
^ beat	36
^ been	-12
^ been @us	-10
^ been here	-10
^ bendicion	-6
^ block	13
^ blocked	8
^ blocked @again	6
^ blocked @again reported	6
^ blocked and	6
^ blocking	30
^ blocking @list	13
^ blocking this	13
^ bloqueado	15
^ bloqueados	16
^ borra	-8
^ borra eso	-22
^ borrame	-53
^ borrame del	14
^ borrar	-54
^ borre todo	11
^ borreme	-80
^ borren	-31
^ borren mis	-34
^ bruh	-5
^ buen	-6
^ bug	8
^ burned	-5
^ bye	10
^ call	-13
^ call me	-10
^ callense	25
^ cambie	-13
^ cambie @elsewhere	-13
^ cambie @elsewhere @numero	-13
^ cambie de	-13
^ can	-10
^ can @boss	-11
^ can i @take	10
^ can ice	-7
^ can you	19
^ can you @address	12
^ can you @bothering	-10
^ can you @carrier	10
^ can you @dont	19
^ can you @end_it	-18
^ can you @take	-9
^ can you @unwanted	-9
^ cancel	-21
^ cancel my	-21
^ cancel that	-6
^ cancela	11
^ cancelar	20
^ canceled	7
^ cant	-23
^ cant do	-7
^ cant do @list	-7
^ cease	7
^ cero	8
^ cesen	5
^ cierren	14
^ cierren @persona	14
^ cierren mi	14
^ como	20
^ como cancelo	21
^ como consiguieron	-11
^ como dejo	10
^ como elimino	-16
^ como hago	13
^ como me	20
^ como paro	9
^ como puedo	16
^ como reporto	-8
^ como salgo	6
^ con	5
^ con eso	-13
^ con la	10
^ con quien	5
^ con todo	-6
^ congrats	-8
^ consent	30
^ consent withdrawn	14
^ consider	30
^ cool	-7
^ corten	16
^ cortenle	7
^ could	12
^ could you	15
^ could you @end_it	12
^ count	-17
^ count @mine	-15
^ count @mine @carrier	-14
^ count me	-15
^ creo	7
^ creo que	7
^ cross	12
^ cross @mine	5
^ cross @mine @carrier	5
^ cross me	5
^ cual	-13
^ cual es @elsewhere	6
^ cuando	-5
^ cuanto	-23
^ cuantos	-5
^ cut	-6
^ cut it	15
^ cut my	-17
^ de	25
^ de baja	23
^ deactivate	5
^ dead	-8
^ deja	-30
^ deja de	-8
^ dejame	-13
^ dejame quieto	15
^ dejame ver	-5
^ dejate	-19
^ dejate de	-19
^ deje	-12
^ deje de	-6
^ dejeme	7
^ dejen	-6
^ dejen de	19
^ dejen la	13
^ dejen las	-7
^ dejenme	-18
^ delete	-6
^ delete me	5
^ delete my	-20
^ delete the	-5
^ deleted	-6
^ deleted it	-6
^ deme	9
^ deme @elsewhere	9
^ deme @elsewhere @end_it	10
^ deme de	10
^ depends	-6
^ desactiven	5
^ desinscribir	23
^ desinscribirme	23
^ desuscribanme	13
^ detener	15
^ dice mi	11
^ dice que	-6
^ did	-25
^ did i	-11
^ did i @take	-19
^ did you	-8
^ didnt	-12
^ didnt i	12
^ dijo	-11
^ dijo que	-11
^ dile	-6
^ dime	5
^ dime @elsewhere	10
^ dios	-8
^ disable	5
^ disculpe	-8
^ disenroll	6
^ dnc	48
^ dnt	50
^ do	-9
^ do @dont	26
^ do @dont @write	20
^ do i	-18
^ do i @take	-7
^ do not	26
^ do you	-14
^ does	-36
^ does @end_it	-22
^ does @list	-8
^ does stop	-22
^ does this	-8
^ donde	-5
^ donde @I_stop	-8
^ dont	-41
^ dont be	-8
^ dont bother	11
^ dont call	-6
^ dont contact	15
^ dont eat	-9
^ dont ever	14
^ dont hit	15
^ dont invite	6
^ dont message	6
^ dont remove	-13
^ dont stop	-20
^ dont take	-17
^ dont unsubscribe	-13
^ dont want	27
^ dont worry	-10
^ dont you	-7
^ drop	-7
^ drop me	-9
^ drop the	-15
^ el	-55
^ el numero	-10
^ eliminar	13
^ eliminen	8
^ eliminenme	17
^ ella	-9
^ ella @end_it	-7
^ emergency	-6
^ en	-19
^ en espanol	-6
^ end it	9
^ end of	-12
^ enough	16
^ enough @unwanted	15
^ enough @unwanted $	15
^ enough with	6
^ equivocado	17
^ era	-7
^ erase my	8
^ es	-17
^ es @address	-7
^ esa	-7
^ ese	-10
^ eso	-10
^ eso no	8
^ esta	18
^ esta equivocado	13
^ estan	17
^ estas	-12
^ este	19
^ este es	10
^ este numero	12
^ esto	8
^ esto es	9
^ estop	24
^ estoy	-17
^ estoy @elsewhere @end_it	-7
^ estoy fuera	-5
^ exclude	7
^ exclude me	7
^ f	11
^ favor	11
^ favor de	9
^ fed	9
^ fed up	9
^ felicidades	-6
^ fell	-7
^ fell @carrier	-6
^ fell off	-6
^ fin	46
^ fin de	-17
^ finalizar	7
^ find	17
^ find @person	6
^ find @person else	6
^ fine	-8
^ fired	-6
^ for	17
^ for real	11
^ for the	9
^ forget	-27
^ forget about	19
^ forget i	23
^ forget me	-59
^ free me	6
^ fuera	23
^ fuera @elsewhere	9
^ fuera de	12
^ get	33
^ get lost	48
^ get me	-9
^ get off	8
^ get out	-8
^ get this	6
^ girl	-10
^ girl @end_it	-7
^ give	15
^ give it	18
^ give me	-6
^ go	74
^ go @bothering	6
^ go @bothering @person	6
^ go @unwanted	28
^ go bother	6
^ go to	-11
^ going	6
^ good luck	10
^ got	-25
^ got @elsewhere new	6
^ got @mi	-8
^ got @these	-8
^ got it	-7
^ got my	-8
^ got the	10
^ got your	-7
^ got your @unwanted	-7
^ gracias	-14
^ gracias pero	13
^ gracias por	-13
^ guarde	-15
^ guarde los	-15
^ habla	-9
^ habla @elsewhere	-9
^ happy	-9
^ hasta	9
^ have	-8
^ havent	7
^ havent i	5
^ hay manera	5
^ hay manera @elsewhere	5
^ hazme	8
^ he	-32
^ he is	21
^ he said	-8
^ heading	-8
^ hell	15
^ hell @end_it	16
^ hell @end_it @end_it	17
^ hell no	16
^ help	-18
^ help @mine	-12
^ help @mine @address	-11
^ help me	-12
^ hey	21
^ hey @end_it	5
^ hey so	9
^ hit	-13
^ hit me	-9
^ hola	-6
^ hold	-8
^ how	24
^ how can	8
^ how many	-6
^ how much	-6
^ how often	-5
^ how to	39
^ how to @carrier	18
^ how would	11
^ hoy	-11
^ hoy no	-8
^ hr	-6
^ i	26
^ i @again	8
^ i @again said	-6
^ i @again want	13
^ i @carrier	-24
^ i @dont @hour	13
^ i @dont care	6
^ i @dont know	22
^ i @dont mind	-6
^ i @dont want	-38
^ i @end_it	18
^ i @hour	23
^ i @hour @dont	6
^ i @hour @job	8
^ i @job	8
^ i @job per	7
^ i @take	9
^ i @take @elsewhere	-5
^ i @take @end_it	11
^ i @take @take	-7
^ i @text	7
^ i @text @end_it	12
^ i aint	7
^ i am	11
^ i been	-8
^ i cant	-9
^ i do	7
^ i do @dont	9
^ i gave	19
^ i got	-18
^ i got @elsewhere	-8
^ i got @end_it	-24
^ i got @take	11
^ i had	-10
^ i hate	-5
^ i have	19
^ i hope	12
^ i keep	-7
^ i left	6
^ i need	-9
^ i never	8
^ i no	18
^ i only	8
^ i pay	7
^ i quit	-35
^ i signed	33
^ i switched	7
^ i texted	9
^ i think	-13
^ i thought	15
^ i told @mi	-9
^ i turned	7
^ i voted	5
^ i want @carrier	18
^ i want @mi	8
^ i want @person	-11
^ i was	-24
^ i will	-8
^ i will @dont	-14
^ i wish	-10
^ i withdraw	14
^ i withdraw @mi	14
^ i work	12
^ id	-9
^ id appreciate	11
^ id appreciate @these	12
^ id be	-9
^ id like	16
^ id rather	-14
^ id rather @dont	-7
^ idc	24
^ idk	6
^ if	22
^ if theres	7
^ if theres @elsewhere	7
^ if you	17
^ ill @take	-8
^ ill take	-7
^ im	40
^ im @again	-7
^ im @again to	-6
^ im @carrier	-23
^ im @dont	26
^ im @dont @doing	-18
^ im @dont sure	-13
^ im @dont the	-8
^ im @elsewhere	7
^ im @take	6
^ im a	7
^ im about	-6
^ im begging	5
^ im being	-8
^ im blocking	5
^ im done	20
^ im done @doing	10
^ im done @take	7
^ im getting	6
^ im leaving	-7
^ im not	26
^ im off	-21
^ im on @elsewhere	7
^ im only	5
^ im resigning	6
^ im so	-6
^ im still	9
^ im the	-6
^ ima	-6
^ is	-42
^ is @list	-28
^ is @list @unwanted	-17
^ is @list still	-7
^ is @these	-6
^ is there	16
^ is this	-28
^ it	9
^ its	-27
^ ive	27
^ jaja	-13
^ jajaja	-6
^ just @end_it	19
^ just got	-17
^ just got @carrier	-18
^ just stop	19
^ keep it	7
^ keep my	-12
^ keep texting	6
^ keep your	12
^ kick	25
^ kick rocks	23
^ kill	7
^ kill the	5
^ kindly	7
^ knock	8
^ knock @these	7
^ knock @these @carrier	7
^ knock it	7
^ la	-37
^ la compania	-7
^ la policia	-5
^ la proxima	6
^ largate	20
^ larguense	20
^ last	-24
^ last @end_it	-24
^ last stop	-24
^ laughed	-7
^ laughed @hour	-7
^ laughed @hour @unwanted	-7
^ laughed at	-7
^ lay	8
^ lay @carrier	8
^ lay off	8
^ le	-19
^ le @I_stop	10
^ le @dije	-19
^ le @dije @elsewhere	-18
^ le @sent	8
^ le dije	-15
^ le encanto	-20
^ le escribo	11
^ le gusto	-17
^ le puse	8
^ leave	72
^ leave it	-12
^ leave me	6
^ leave my	7
^ left	-10
^ les	15
^ les @dije	8
^ les dije	8
^ let me	-8
^ lets	-7
^ lets go	-5
^ liked	-13
^ liked riverside	-6
^ line	-5
^ llevo	-9
^ lmao	-6
^ lo voy	-8
^ lol @end_it	-5
^ lol @end_it $	-12
^ lol no	7
^ lol stop	-12
^ long	-7
^ los	14
^ los voy	21
^ lose	6
^ lost	-14
^ lost @mi	-5
^ lost @mi @list	-5
^ lost my	-5
^ lost the	-5
^ love	-25
^ love @list	-15
^ love you	-9
^ loved	-6
^ make	52
^ make @list	27
^ make @these	8
^ make @these @end_it	8
^ make it	8
^ manana	-10
^ mandame	-10
^ mandame mas	-8
^ mande	-18
^ mande stop	10
^ manejo	6
^ may	12
^ may i	12
^ me	-58
^ me baje	-18
^ me borran	7
^ me corte	-18
^ me da	-7
^ me dan	6
^ me das	5
^ me dejas	-7
^ me dijeron	-7
^ me dijo	9
^ me estan	-7
^ me interesa	-8
^ me llaman	-8
^ me llegan	-14
^ me llego	-9
^ me metieron	7
^ me no	5
^ me podrian	6
^ me pueden	8
^ me quieren	-5
^ me quiero	14
^ me sacan	20
^ me salgo	38
^ me siguen	-19
^ me voy	6
^ mejor	6
^ mensajes	30
^ menu	-10
^ mi	-20
^ mi abuelita	11
^ mi cunado	6
^ mi numero	-12
^ mi supervisor	-8
^ missed	-17
^ missed @mi	-15
^ missed @mi @end_it	-15
^ missed my	-15
^ more	-13
^ my	-13
^ my alarm	-8
^ my badge	-9
^ my dad	6
^ my daughter	-7
^ my doctor	11
^ my ex	-10
^ my foreman	8
^ my friend	-5
^ my kid	-6
^ my lawyer	10
^ my mom	7
^ my number	-17
^ my phone	-14
^ my roommate	11
^ my wife	25
^ nada	-34
^ nada mas	-6
^ nadie	-14
^ nadie @mine	-7
^ nadie @mine ha	-7
^ nadie me	-7
^ nah	-11
^ need	-5
^ need @elsewhere	-6
^ need a	-6
^ never	7
^ never again	8
^ never been	6
^ never contact	5
^ never mind	-8
^ never text	19
^ new	14
^ new @job	6
^ new @list	15
^ new @list same	-6
^ new @list who	10
^ new job	6
^ new number	9
^ new phone	6
^ next	13
^ next @unwanted	8
^ next text	5
^ ni	5
^ ni que	-14
^ ni uno	24
^ no	-98
^ no .	-6
^ no autorice	8
^ no chingues	-12
^ no conozco	19
^ no contactar	8
^ no cuenten	-5
^ no dejen	-25
^ no deseo	19
^ no di	11
^ no doy	18
^ no el	-6
^ no enviar	9
^ no es	16
^ no estaciones	-8
^ no estoy	6
^ no further	5
^ no gracias	-27
^ no hay	-10
^ no interest	13
^ no jodan	9
^ no le	-6
^ no les	6
^ no longer	17
^ no mande	6
^ no mandes	-29
^ no mas	35
^ no me	-39
^ no messages	-18
^ no molesten	6
^ no molestes	-5
^ no more	13
^ no need	-13
^ no nos	-6
^ no not	-11
^ no one	9
^ no onions	-6
^ no paren	-13
^ no pasa	-9
^ no pedi	14
^ no puedo	-16
^ no quiero	-8
^ no reply	19
^ no sigan	13
^ no soy	29
^ no tengo	9
^ no text	-9
^ no texts	-7
^ no tienen	7
^ no trabajo	31
^ no usen	11
^ no vuelvan	7
^ no worries	-5
^ nobody	27
^ nobody asked	17
^ nobody can	-20
^ nobody here	9
^ nobody named	20
^ nobody wants	6
^ nomas	14
^ nomas no	-10
^ non	-5
^ non @end_it	-5
^ non stop	-5
^ nope	9
^ nope .	13
^ nope . @carrier	13
^ nos	-16
^ not a	-9
^ not at	9
^ not bad	-10
^ not for	-15
^ not interested	16
^ not intrested	22
^ not my	-6
^ not one	17
^ not telling	-7
^ not that	-8
^ not the	18
^ not this	-7
^ not today	-21
^ nothing	12
^ nothing much	-9
^ number	-38
^ number 3	-9
^ number equivocado	8
^ numero	40
^ numero equivocado	-14
^ obvio	-11
^ off please	13
^ off the	7
^ oh	-7
^ ojala	8
^ ok	-8
^ olviden	30
^ olvidense	15
^ olvidense de	15
^ omg	-6
^ omg @end_it	-6
^ omg stop	-6
^ omw	-5
^ once	-12
^ one	-10
^ one more	-6
^ oops	-9
^ oops wrong	-5
^ opt	7
^ opting	10
^ opting @carrier	10
^ opting out	10
^ otra	-11
^ otra vez	-6
^ out	-21
^ out of	-11
^ oye	9
^ para	79
^ para @address	32
^ para @elsewhere	18
^ para @elsewhere @escribir	13
^ para @persona	-13
^ para de	13
^ para la	-8
^ para mi	-13
^ para que	-8
^ para quien	-22
^ para ya	32
^ parale	6
^ paren	6
^ parenle	15
^ pasame	-17
^ pass	39
^ pass .	7
^ pass . @dont	7
^ pense	5
^ pense que	5
^ perdi	-14
^ perdi @persona	-14
^ perdi @persona @numero	-14
^ perdi mi	-14
^ perdon @mine	-5
^ perdon me	-5
^ phone	-18
^ pick	16
^ piss @carrier @tail	7
^ pleas	26
^ please	-15
^ please call	-6
^ please delete	-16
^ please do	-10
^ please dont	-25
^ please keep	-32
^ please let	-11
^ please lose	7
^ please make	7
^ please remove	-11
^ please respect	6
^ please stop	45
^ please take	5
^ please text	-20
^ plis	-6
^ podrian	5
^ police	-12
^ ponga	-7
^ ponga @persona	-7
^ ponga @persona @numero	-7
^ ponga mi	-7
^ pongame	5
^ pongame @elsewhere	5
^ pongan	8
^ ponganme	5
^ ponganme en	5
^ por	26
^ por donde	10
^ por este	10
^ por fin	-13
^ por que	-11
^ porfavor $	-11
^ preferiria	8
^ preferiria @end_it	8
^ preferiria @end_it estar	8
^ preferiria no	8
^ pretend	12
^ proud	-7
^ proud of	-7
^ puedo @quitar	-8
^ puedo @salir	11
^ puedo salirme	11
^ pues	-7
^ pull	-7
^ purge	6
^ purge my	6
^ put	-7
^ put @elsewhere	8
^ put @mi	-11
^ put @mi @name	-7
^ put a	8
^ put my	-11
^ que	-29
^ que @I_stop	11
^ que @I_stop para	11
^ que @address	11
^ que @address @end_it	11
^ que @end_it	12
^ que @end_it $	7
^ que @end_it @mine	11
^ que @mine	15
^ que @mine @end_it	15
^ que @numero	-9
^ que dejen	12
^ que les	-7
^ que les @dije	-6
^ que me	15
^ que numero	-9
^ que paren	5
^ que parte	6
^ que parte @elsewhere	6
^ que pasa	-7
^ que pasa @elsewhere	-7
^ que significa	-13
^ que significa @unwanted	-13
^ que tengo	8
^ que ya	11
^ quien	-48
^ quien eres	-5
^ quien es	-16
^ quien les	-10
^ quienes	-7
^ quiero	20
^ quiero borrar	-20
^ quiero darme	6
^ quiero que	10
^ quit	35
^ quit bothering	6
^ quit it	-6
^ quita	-61
^ quitale	-9
^ quitale el	-9
^ quitate	-6
^ quiteme	9
^ quiten	10
^ quiten a	-6
^ quiten los	5
^ quitenme	6
^ quitese	11
^ quitese @elsewhere	11
^ release	9
^ remover	9
^ reply	-5
^ reported	46
^ reported as	10
^ reported as @these	10
^ reporting	29
^ request	8
^ requesting	12
^ requesting @carrier	12
^ requesting removal	12
^ retiro	13
^ retiro @persona	6
^ retiro @persona @refused	6
^ retiro mi	6
^ revoco	27
^ revoco @persona	6
^ revoco @persona @refused	6
^ revoco mi	6
^ rh	-5
^ rip	6
^ rip up	14
^ saca	-26
^ sacame	15
^ sacame de	10
^ said	20
^ sal	-11
^ salida	-15
^ salir	40
^ salte	-7
^ salte @elsewhere	-6
^ same	-14
^ same @list	-6
^ same @list as	-6
^ same number	-6
^ saquen	-10
^ scratch	-9
^ se	-27
^ se @equivoco	45
^ se @equivoco $	33
^ se @equivoco @elsewhere	12
^ se @mine	-27
^ se @mine @end_it	-8
^ se @mine fue	-11
^ se @paren	-18
^ se @puede	6
^ se @puede @end_it	8
^ se cancelo	-18
^ se equivocaron	18
^ se equivoco	17
^ se llevaron	-6
^ se me	-27
^ se puede	6
^ se rio	-9
^ se rio @elsewhere	-9
^ segun	8
^ send	-15
^ send it	-10
^ send me	-11
^ send the	-5
^ sera	8
^ she	-25
^ she said	-10
^ she told	-6
^ shes in	7
^ should	-19
^ should i	-19
^ shut	43
^ shut @these	12
^ shut @these down	7
^ shut it	12
^ shut the	-9
^ shut up	40
^ si	-8
^ si me	-11
^ si no	11
^ si quiero	-7
^ si siguen	19
^ sick	-7
^ sigan	-21
^ sigan mandando	-11
^ siganme	-8
^ sign @mine @carrier	17
^ sign @mine up	-12
^ siguen	7
^ sin	-8
^ siri	-7
^ skip	24
^ so	-13
^ solicito	6
^ somebody hit	-8
^ someone	-6
^ sorry for	-6
^ sorry wrong	11
^ sorry wrong @list	7
^ soy @elsewhere	-8
^ soy @jefe	10
^ soy @jefe @end_it	10
^ soy el	-12
^ spam	9
^ stahp	21
^ start	-7
^ stay	30
^ stay @carrier	19
^ stay @carrier @mi	10
^ stay @carrier of	10
^ stay away	12
^ stay off	10
^ stay out	10
^ stfu	30
^ stop	118
^ stop .	-25
^ stop already	6
^ stop asking	28
^ stop bothering	11
^ stop by	-6
^ stop calling	-7
^ stop for	13
^ stop inviting	7
^ stop it	-18
^ stop me	-6
^ stop n	-8
^ stop no	8
^ stop playing	-15
^ stop sending	7
^ stop sign	-14
^ stop stop	6
^ stop texting	10
^ stop the	7
^ stop to	10
^ stop writing	-29
^ strike	15
^ strike my	15
^ sure	-9
^ suspendan	13
^ suspender	6
^ tache	14
^ take	-37
^ take a	32
^ take back	8
^ take me	6
^ take off	-6
^ take the	-11
^ take this	7
^ take your	-8
^ tan	9
^ tbh	11
^ te @end_it	13
^ te @end_it @elsewhere	13
^ te @equivoco	6
^ te equivocaste	6
^ tell	-8
^ tell @mi	-8
^ tell @mi @jefe	-8
^ tell @person	-11
^ tell @person to	-10
^ tell him	-6
^ tell my	-8
^ tell them	-6
^ tell your	6
^ tengo	-8
^ termina	6
^ terminar	10
^ terminate	9
^ texting	16
^ texting me	26
^ texts	37
^ thanks	-11
^ thanks for	-7
^ that	-9
^ thats @dont	8
^ thats @dont @mine	8
^ thats not	8
^ the	-27
^ the @list	12
^ the cat	7
^ the first	5
^ the number	13
^ there are	-5
^ theres @again	-24
^ theres @end_it	23
^ theres no	23
^ these	-6
^ they	-65
^ they @take the	-8
^ they called	-5
^ they have	-8
^ they keep	9
^ they laid	-10
^ they laid @mine	-10
^ they said	-6
^ they said @end_it	-5
^ theyre	-6
^ thinking	-11
^ thinking @again	-6
^ thinking about	-6
^ this	70
^ this aint	17
^ this is	25
^ this isnt	28
^ this number	19
^ this weather	-14
^ throw my	13
^ tiene	6
^ tienen mal	11
^ tienen mal @elsewhere	12
^ tiren mi	5
^ to whom	7
^ to whom @these	7
^ todo	-5
^ took	-22
^ trump	-5
^ turn	19
^ turn @carrier	13
^ turn @carrier the	-9
^ turn off	13
^ turned	-9
^ turned @carrier	-9
^ turned off	-9
^ two	-8
^ ugh	20
^ un	28
^ un enroll	20
^ under	8
^ under the	7
^ undo	9
^ unenroll	5
^ uno	-11
^ unstop	-10
^ update	-14
^ use	-12
^ use this	-11
^ ustedes	-5
^ va	-8
^ vamos	-8
^ vayanse	42
^ vayanse @elsewhere	28
^ vayanse @elsewhere @elsewhere	10
^ vayanse a	10
^ vayanse al	21
^ vayase	21
^ vete	14
^ vete @elsewhere	15
^ vete @elsewhere carajo	21
^ vete al	16
^ vinieron	-10
^ vinieron @elsewhere	-9
^ voy @elsewhere @salir	-6
^ wait	-10
^ want	31
^ want @carrier	-15
^ wasnt	-9
^ wasnt @mine	-8
^ wasnt me	-8
^ we	8
^ we moved	7
^ we want	-12
^ we want @end_it	-11
^ we won	17
^ what	-20
^ what happens	-16
^ what part	7
^ whatever	10
^ whats	-28
^ whats @mi	-8
^ whats my	-8
^ whats the @list	-5
^ whats your	-12
^ whats your @list	-9
^ when	-13
^ when will	-11
^ where	-15
^ where did	-5
^ where you	-6
^ which	11
^ which one	-8
^ who	-43
^ who @list	-6
^ who @list $	-7
^ who do	10
^ who gave	-11
^ who has	-7
^ who is	6
^ who is @doing	-8
^ who is @list	5
^ who this	-6
^ who wrote	-6
^ who wrote @list	-6
^ whos	-12
^ whos @list	-16
^ whos @list .	-12
^ whos this	-16
^ why	-9
^ why @hour	9
^ why @hour i	9
^ why am	9
^ why are	14
^ why did	-36
^ why is	6
^ why wont	12
^ will	-9
^ wipe	6
^ wipe my	6
^ works	-7
^ would	33
^ would @these	8
^ would @these be	8
^ would it	8
^ would you	9
^ wouldnt	-5
^ wrong	54
^ wrong @job	-5
^ wrong @list	-5
^ wrong @list on	-13
^ wrong @name	21
^ wrong @name $	24
^ wrong guy	13
^ wrong number	-8
^ y	-19
^ y @elsewhere @elsewhere	-7
^ y @elsewhere @escriben	7
^ ya	-44
^ ya basta	-13
^ ya deja	-6
^ ya dejenme	6
^ ya les	15
^ ya lo	-21
^ ya los	8
^ ya mande	-5
^ ya me	-11
^ ya no	-28
^ ya parele	12
^ ya termine	-34
^ ya van	8
^ ya vote	6
^ yeah	-6
^ yep	-7
^ yes	-8
^ yes @end_it	23
^ yes @tail	-8
^ yes i	-7
^ yes maam	-6
^ yo @end_it	17
^ yo @end_it @dije	-21
^ yo @end_it soy	22
^ yo no	9
^ you	7
^ you @tail @take	11
^ you @take	17
^ you @take the	12
^ you are	-8
^ you can	9
^ you can @unwanted	-6
^ you got	-10
^ you got @end_it	11
^ you have	15
^ you need	7
^ you want	16
^ your	27
^ your @doing	14
^ your @job	8
^ your @unwanted	-7
^ your going	14
^ your message	-10
^ your organizer	6
^ youre	23
^ youre @dont	-14
^ youre blocked	31
^ youre not	-14
^ youve	11
^ youve got	9
^ yup	-9
^ zero	36
^ zero interest	23
a	12
a _ $	-21
a _ .	29
a _ 5	-8
a _ _ $	-5
a _ _ .	11
a _ _ ahi	13
a _ _ and	14
a _ _ be	-5
a _ _ but	9
a _ _ comite	-11
a _ _ de	14
a _ _ deje	9
a _ _ del	-6
a _ _ dont	10
a _ _ es	10
a _ _ esa	-6
a _ _ eso	-14
a _ _ hora	14
a _ _ it	-21
a _ _ las	-5
a _ _ lol	-6
a _ _ los	16
a _ _ me	-9
a _ _ my	8
a _ _ new	12
a _ _ no	12
a _ _ of	10
a _ _ otro	22
a _ _ pero	-9
a _ _ por	-6
a _ _ que	-9
a _ _ si	-7
a _ _ su	-7
a _ _ tengo	7
a _ _ the	5
a _ _ this	-8
a _ _ to	9
a _ _ unsubscribe	8
a _ _ who	5
a _ _ y	-7
a _ a	-5
a _ al	5
a _ and	27
a _ as	12
a _ by	8
a _ calle	-15
a _ casa	-9
a _ celular	15
a _ chingada	11
a _ companera	5
a _ companeros	-5
a _ de	10
a _ dejen	9
a _ del	7
a _ en	-5
a _ esposo	-6
a _ for	-10
a _ home	8
a _ i	6
a _ interview	5
a _ jefe	-6
a _ job	8
a _ junta	-5
a _ le	13
a _ linea	15
a _ lista	-17
a _ lo	-5
a _ los	-5
a _ marido	-6
a _ me	-7
a _ mensajes	13
a _ muchacha	12
a _ now	-9
a _ of	-8
a _ one	-8
a _ otro	-12
a _ para	-9
a _ phone	-10
a _ please	-11
a _ policia	18
a _ por	-5
a _ primo	7
a _ proxima	9
a _ que	-14
a _ saquenme	5
a _ saying	-5
a _ senor	11
a _ since	6
a _ telefono	9
a _ there	6
a _ to	-10
a _ verga	22
a _ y	14
a button	6
a button for	6
a car	-6
a denunciar	8
a diet	6
a dieta	-7
a donde	12
a double	6
a double $	6
a escribirme	6
a escribirme $	6
a ese	9
a ese senor	11
a esta	11
a este	5
a este $	-17
a este numero	8
a este telefono	11
a esto	7
a funeral	-5
a funeral $	-12
a good	-5
a job interview	5
a la	10
a la calle	-14
a la casa	-6
a la chingada	11
a la lista	-17
a la muchacha	6
a la policia	18
a la proxima	9
a la verga	22
a landline	7
a las	-7
a las 5	-7
a lead	-8
a llegar	10
a los	13
a los del	18
a los mensajes	13
a los que	-6
a mandar	5
a mandar $	10
a map	-9
a mi	-8
a mi $	-6
a mi celular	11
a mi esposo	-6
a mi marido	-6
a mi no	8
a mi otro	-8
a mi primo	7
a mi y	14
a mis	-9
a nada	10
a nadie de	11
a new	5
a new job	9
a new number	10
a new phone	-16
a ningun	12
a no	7
a note	11
a nursing	8
a nursing home	8
a otra	8
a otro	27
a otro $	33
a parar de	6
a patient	6
a person	5
a poner	-20
a que	-8
a rest	18
a robot	6
a sacar	6
a salir de	7
a scam	-15
a scam $	-7
a su	6
a supervisor	16
a todos	-14
a todos $	-7
a todos los	-5
a tu	-6
a una muchacha	5
a union	-13
a union .	-6
a ustedes	-10
a ver	11
a ver si	13
a votar si	-5
a word	-11
a wrong	-9
a wrong number	-9
a year	7
a yes	-11
a yes now	-9
abajo	-6
abogado	8
about _ $	10
about _ _ $	-20
about _ _ on	7
about _ being	28
about _ block	10
about _ but	9
about _ it	-9
about _ job	6
about _ removed	5
about _ union	10
about ending	-9
about ending it	-9
about it	6
about it but	9
about me	14
about me $	18
about my	-13
about not	20
about not being	28
about the job	6
about the union	9
about to	-5
about to block	5
about you	-6
about you $	-6
abre	-14
abre $	-10
abuela	-22
abuela @address	-19
abuela ya	-19
abuelita	10
abuelita _ que	10
abuelita dice	10
abuelita dice que	10
abuse	6
abuso	-5
aca	-6
accidentally	-23
accidentally _ @end_it	-23
accidentally _ stop	-23
account	8
acoso	25
acoso $	25
acting	-6
actually _ @dont	7
actually _ _ $	7
actually _ dont	7
actually just	7
actually just @dont	7
actually just dont	7
add @mine $	7
add _ $	7
add _ _ the	-8
add _ to	-8
add me $	7
address	-19
address $	-8
address @tail	-7
address @tail $	-5
address _ $	-5
address again	-7
address again $	-5
adultos	-8
afecta	-10
afraid	10
after $	-5
after _ _ $	-10
after i	15
afuera $	-8
afuera @elsewhere @elsewhere @trabajo	5
afuera _ _ planta	5
again	19
again $	23
again _ _ $	5
again _ ill	7
again _ me	8
again _ phone	-6
again and	7
again my phone	-6
again please	8
again please $	8
again text	10
agarra	-6
agarra @elsewhere	-5
agencia	-11
agenda	10
agenda $	10
ago	24
ago .	11
ago _ @end_it	9
agradezco	12
agreguen	10
agua	-8
aguanto	-16
aguanto _ _ $	-7
aguanto _ calor	-9
ah	-8
ahead	-10
ahead $	-7
ahi	-26
ahi $	-7
ahi _ _ $	-12
ahi _ _ el	-9
ahora _ $	6
ahora _ _ @unwanted	11
ahora mismo	7
ahora mismo $	7
ahorita	10
ahorita $	11
ahorita no	-6
ahorrese	13
ahorrese @elsewhere	13
ahorrese @elsewhere @unwanted	13
ahorrese _ @unwanted	13
aint	7
aint @again	10
aint @mine	-28
aint @mine $	-28
aint _ $	-29
aint _ _ $	9
aint me	-28
aint me $	-28
aint nobody	9
al	-68
al _ $	8
al _ _ $	-29
al _ _ a	-12
al _ _ aqui	-5
al _ _ era	-5
al _ _ no	-7
al _ con	10
al _ de	-11
al _ del	-6
al _ equivocado	-16
al _ jaja	-6
al _ mi	9
al _ que	-8
al _ y	-6
al capataz	-8
al carajo	26
al carajo $	15
al carajo con	11
al celular	-7
al diablo	11
al final	-5
al grupo	-23
al grupo $	-11
al jefe	-7
al jefe que	-7
al numero	-11
al otro	-14
al perro	-7
al salir	-6
alarm	-10
alarm _ _ @carrier	-8
alarm _ _ off	-8
alerts	6
algo	-13
algo _ @elsewhere	-6
algo para	-6
alguien	-11
alguien @mine	-6
alguien @mine @escriban	-5
alguien @mine @escriban @address	-5
alguien _ @escriban	-5
alguien _ _ @address	-5
alguien me	-6
alive	-12
alive $	-6
all $	24
all .	-8
all _ $	25
all _ _ $	-23
all _ _ i	-8
all _ it	12
all _ text	-10
all _ us	-5
all but	6
all my	-18
all of it	12
all of us	-5
all to	-8
alla	-17
alla $	-12
almost	-7
alone	62
alone $	75
alone . i	6
alone @address	6
alone _ _ $	-18
alone _ _ @job	-9
alone _ _ leave	-8
alone _ i	6
alone i	13
alone if	-14
alone lol	-16
already	32
already $	27
already .	-10
already _ _ $	-8
already _ _ the	-5
already _ stop	6
already unsubscribed	-5
also	12
alto	44
alto $	46
alto _ $	30
alto _ favor	18
alto _ no	-15
alto ahi	-7
alto para	-20
alto por	18
alto por favor	18
alto y	12
always	-7
always wanted	9
am	38
am .	-6
am _ $	10
am _ _ $	6
am _ _ on	6
am _ a	6
am a	7
am i texting	-6
am not	7
amable	5
amable _ @elsewhere	5
amable _ _ @elsewhere	5
amable _ _ la	5
amable _ de	5
amen	-7
amor _ dios	6
amor de	6
amor de dios	6
an	11
an @carrier	17
an @carrier @carrier	6
an @carrier @carrier for	6
an _ $	-6
an _ @carrier	6
an _ @tail	11
an _ out	6
an emergency	-7
an end	11
an old	7
an opt	6
an opt out	6
and	29
and _ _ $	30
and _ _ .	7
and _ _ a	9
and _ _ are	15
and _ _ cant	5
and _ _ goes	6
and _ _ i	13
and _ _ it	5
and _ _ just	6
and _ _ need	8
and _ _ nothing	-8
and _ _ number	5
and _ _ on	-9
and _ _ one	-8
and _ _ says	-14
and _ _ so	-7
and _ _ text	7
and _ _ texts	-6
and _ _ the	14
and _ _ these	19
and _ _ to	-6
and _ _ up	9
and _ _ want	-7
and _ _ you	8
and _ are	9
and _ cant	6
and _ getting	10
and _ give	-6
and _ guard	-9
and _ hand	9
and _ i	7
and _ is	9
and _ it	7
and _ me	-5
and _ messages	6
and _ mine	26
and _ said	-16
and _ seen	-6
and _ sign	-7
and _ the	6
and _ up	-10
and _ what	17
and _ you	19
and a	-11
and also	12
and cant get	-6
and dont	8
and driving	-6
and every	6
and forget	5
and get	-13
and here	16
and here you	16
and i	6
and i cant	5
and i said	-15
and ill	5
and ill hand	9
and im	-6
and its	7
and keep	-6
and keep this	-6
and nobody	-6
and now it	-6
and number	8
and put	-16
and put me	-6
and reported	6
and said	-6
and she	5
and so	6
and so is	6
and still	7
and the	-11
and the guard	-9
and then	-8
and they	-5
and wont	-5
and wont give	-6
and you	9
and your	6
and your messages	6
anda	16
anda _ $	12
anda _ quien	12
anda preguntando	12
anda preguntando quien	12
andar @escribir	-10
andar _ @unwanted	-10
anden	8
anden _ $	7
anden mandando	6
anden mandando $	5
ando @elsewhere	6
ando _ @end_it	-7
ando _ _ $	-7
ando _ _ y	6
ando manejando	5
android	-10
android $	-10
announced	-6
annoying	-9
anoche	-6
anos	-5
another	36
another @unwanted	27
another @unwanted $	20
another _ $	19
another _ _ @list	11
another _ _ these	9
another _ of	8
another one	9
another one of	9
another one of @list	9
another text	22
another text $	20
answer @hour	-8
answer _ _ @owner	-8
answer _ _ i	-6
answer _ the	-8
answer at	-8
answer its	-6
answering	7
answers	-18
antes	-17
antes de	-10
anti	-10
anti @unwanted	-10
anti _ _ $	-7
anti _ _ they	-5
anti union	-10
anular	5
anulen	13
anulen _ _ $	13
anulen mi	13
any	38
any _ $	19
any _ _ the	7
any _ these	-5
any further	9
any further $	6
any longer	15
any longer $	15
any more	7
any of	-7
any of these	-5
anymore	10
anymore $	21
anymore _ $	6
anymore _ _ it	-5
anymore _ _ the	6
anymore _ want	-11
anymore but	-7
anymore i want	-6
anymore we	-6
anyone	-7
anything $	-13
anything from	9
anytime	-13
anytime $	-8
anyway	-6
apaga	-9
apago	-5
apaguen	15
apaguen _ luz	-6
apaguen eso	21
apaguen la	-6
apaguen la luz	-6
apartment	10
apoyo	5
app _ _ your	8
app _ me	8
app is	8
apparently	-7
appreciate	8
appreciate @these	12
appreciate @these if	12
appreciate _ if	12
appreciate it	12
appreciate it if	12
appreciate you	-10
apt	-8
apt _ $	-8
apuntado	15
apunten	-5
aqui	40
aqui $	29
aqui _ $	-5
aqui _ _ ningun	18
aqui _ _ no	-5
aqui _ vive	7
aqui nadie	22
aqui no	30
aqui no vive	7
are	-54
are .	7
are @end	-7
are @list	-14
are @mi	-8
are @tail $	9
are _ $	-36
are _ @tail	-6
are _ @these	-8
are _ @unwanted	-12
are _ _ $	-10
are _ _ @take	-10
are _ _ your	6
are _ going	7
are _ it	-6
are _ people	-5
are _ still	13
are again	12
are annoying	-7
are bad	-7
are bad $	-6
are fine	-16
are fine $	-16
are killing	-7
are my	-8
are these	-14
are you $	-6
are you @doing	5
are you @doing to	6
are you going	8
are you still	13
area	16
around	-20
around $	-18
arreglan	-8
arriba	-6
as	8
as @elsewhere	7
as @mi	-8
as @these	10
as @unwanted $	8
as _ @end_it	7
as _ @job	13
as _ _ $	10
as _ _ @again	10
as _ _ and	10
as a	7
as junk	10
as my	-8
as of	12
as of @job	13
as spam $	10
asi	7
asi $	14
asi _ @elsewhere	-10
asi _ @end_it	14
asi _ a	-8
asi que	13
asi que @end_it	14
asi que @end_it $	10
ask	-41
ask @again	-13
ask @mine	-10
ask @person	-25
ask @these	15
ask @these you	9
ask @these you @dont	5
ask _ $	-8
ask _ @mi	7
ask _ _ $	-7
ask _ _ @dont	5
ask _ _ @owner	7
ask _ _ not	5
ask _ my	7
ask _ you	8
ask about	-13
ask her	-20
ask me	-10
ask that	15
ask that you	9
asked	25
asked @again	-6
asked @mine	-8
asked _ $	10
asked _ @job	14
asked _ @tail	10
asked _ _ $	16
asked _ _ @taken	10
asked _ _ taken	5
asked _ be	9
asked _ people	10
asked _ the	-11
asked _ to	-5
asked about	-6
asked for the	-6
asked me	-8
asked to	8
asked to be	9
asked to be @taken	10
asked you	15
asking	37
asking $	28
asking _ $	25
asking _ _ my	-6
asking _ _ not	-12
asking _ be	-7
asking _ i	-7
asking _ to	12
asking for	-14
asking me	34
asking me to	13
asking to	-7
asking to be	-7
asking who	-7
asusten	-12
at	-12
at 3	-6
at 5	-5
at _ _ $	-9
at _ _ .	8
at _ _ and	9
at _ _ i	-9
at _ _ is	8
at _ _ job	6
at _ _ not	-11
at _ _ text	-9
at _ _ to	-7
at _ clinic	-10
at _ end	-8
at _ gate	12
at _ new	5
at _ number	14
at _ stop	-5
at _ this	6
at all	19
at all $	16
at all .	-8
at least $	6
at me	-7
at me $	-6
at my	6
at text	-7
at the clinic	-10
at the gate	12
at this	14
at this number	15
at work	-12
at work $	-6
ate	-18
ate @mi	-12
ate _ _ $	-11
ate my	-12
atras	-10
atras @elsewhere	-8
atras del	-8
attorney	21
attorney $	13
attorney general	9
august	5
aumento	-7
aumento $	-5
autocorrect	-22
autocorrect .	-6
autorice	10
autorizacion	28
autorizacion $	24
auxilio	-7
avisarme	-23
avisarme $	-23
avisen	12
avisen _ _ $	12
avisen de	12
aviso	-39
aviso $	-23
avisos	25
avisos _ _ celular	13
avisos _ mi	13
away	21
away $	24
away @address	6
away _ @mi	5
away _ _ $	-7
away _ _ @list	6
away _ _ @these	7
away _ _ phone	5
away _ my	5
away from	16
away from @mi	5
away from @mi @list	5
away from my	5
away please	6
aye	16
ayer $	-5
ayer _ @address	12
ayer _ hoy	12
ayer y	12
ayer y @address	12
ayer y hoy	12
ayuda	-8
b	-6
back	-7
back . i	6
back @address	-8
back @address $	-8
back @carrier	6
back @carrier $	7
back @mi	10
back _ $	-22
back _ _ $	18
back _ _ @mine	-5
back _ _ me	-5
back _ _ next	6
back _ haiti	6
back _ i	6
back my	10
back off $	5
back on	-12
back on $	-8
back please	-8
back please $	-8
back to	19
back to haiti	6
back up	-9
back up $	-9
bad	-33
bad $	-22
bad _ @these	-7
bad _ _ $	-6
badge	-7
bag	-5
bag $	-5
baja $	63
baja _ $	10
baja _ _ $	-13
baja _ _ mensajes	-5
baja _ _ no	-5
baja _ favor	9
baja _ los	-6
baja _ maternidad	-5
baja de	-6
baja de los	-6
baja medica	-7
baja por	-16
baja por favor	9
baja por maternidad	-5
bajan	7
baje	-18
bajenme	15
bajenme _ _ $	5
bajenme _ _ lista	6
bajenme de	11
banks	17
basta	-19
basta _ favor	18
basta _ propaganda	-8
basta con	-9
basta de	-32
basta de propaganda	-8
basta por	18
basta por favor	18
basta y	8
basura	-21
basura $	-18
bathroom	-8
be	63
be $	11
be @bothering	5
be @hour	-8
be @hour $	-5
be @taken	28
be @taken $	20
be @taken @carrier $	5
be @taken @carrier @job	-7
be @taken from	7
be @taken from @list	6
be @text	10
be @text $	9
be @texted	27
be @texted $	21
be @texting	8
be @texts	7
be @texts @mine	5
be _ $	13
be _ .	-6
be _ @address	23
be _ @end_it	-37
be _ @list	24
be _ @mi	7
be _ @mine	15
be _ @tail	-8
be _ @us	11
be _ _ $	67
be _ _ .	-5
be _ _ @doing	-10
be _ _ @hour	6
be _ _ @job	-15
be _ _ @lista	13
be _ _ @texts	14
be _ _ @these	-25
be _ _ @unwanted	5
be _ _ asking	-9
be _ _ if	11
be _ _ it	-26
be _ _ list	6
be _ _ more	-15
be _ _ these	-9
be _ _ this	7
be _ _ to	11
be _ alone	21
be _ from	15
be _ here	11
be _ i	-5
be _ if	5
be _ last	-7
be _ me	15
be _ my	7
be _ off	6
be _ out	-5
be _ please	23
be _ stop	-23
be _ the	12
be _ this	23
be _ to	-8
be contacted	18
be contacted $	16
be contacting	8
be honest	-9
be in	21
be in @list	15
be in this	15
be left	16
be left @carrier	-5
be left @carrier of	6
be left alone	21
be left out	-5
be mad	-7
be messaged	6
be needing	12
be needing the	12
be on	20
be on @list	8
be on @us	11
be on here	11
be on this	8
be removed	19
be removed $	15
be removed from	6
be sending	5
be texted	10
be texted $	9
be texting	7
be texting me	5
be the last	-7
be there	-25
be there $	-14
beat	36
beat _ $	37
beautiful	-9
because	-12
bed	-7
bed $	-6
been	-15
been @elsewhere	7
been @taken	-7
been @us	-10
been _ $	17
been _ @again	7
been _ @carrier	-7
been _ _ @unwanted	-7
been _ _ since	6
been _ _ years	-8
been _ off	-7
been a	7
been here	-10
before	20
before _ $	7
before _ _ $	10
before _ _ it	-10
before _ _ sees	21
before me	7
before my	21
beg	14
beg _ $	14
beg you	14
beg you $	14
begging	17
begging _ on	6
begging im	6
begging im on	6
behind	-12
behind _ _ $	-10
behind you	-11
being	39
being _ $	6
being _ _ $	23
being _ to	19
being on	20
bendicion	-6
bendicion _ @address	-5
bendicion _ ya	-5
bendiga	7
bendiga $	8
besos	-5
besos $	-5
beto	11
beto $	12
better	-12
better $	-6
bien	-20
bien _ $	-5
bien _ _ $	-6
bien amable	5
big _ _ $	5
black	-6
blast	6
blew	-6
blew up	-5
block	10
block _ $	24
block _ my	-19
block me	13
block me $	12
block you	-8
block you $	11
blocked	73
blocked $	64
blocked @again	13
blocked @again reported	6
blocked _ $	21
blocked _ reported	6
blocked and	13
blocked and reported	6
blocking	34
blocking @list	16
blocking _ _ @take	5
blocking this	16
bloqueado	36
bloqueado _ _ $	21
bloqueados	13
bloqueados $	14
bloquearlos	7
bloquee	8
bloqueo	9
bloqueo los	-7
blow	19
blowing	7
blowing _ _ $	6
blowing _ up	6
blowing me	6
blowing me up	6
blows	-9
blue	-8
board	-7
borra _ $	-12
borra _ _ $	17
borra eso	-20
borra eso $	-19
borrame	-34
borrame $	14
borrame _ $	8
borrame _ _ lista	8
borrame _ tu	7
borrame de	8
borrame de tu	7
borrame del	14
borran	20
borrar	-56
borrar $	-61
borrar _ _ $	-26
borrar _ favor	8
borrar _ mensajes	-26
borrar _ numero	14
borrar los	-8
borrar los mensajes	-8
borrar mi	6
borrar mis	-22
borrar por	8
borrar por favor	8
borrara	-10
borrarme	6
borrarme $	7
borre $	-6
borre todo	11
borreme	-55
borreme $	-62
borren $	8
borren _ _ $	-17
borren _ datos	-34
borren _ nombre	11
borren _ numero	7
borren de	7
borren mi	14
borren mi nombre	11
borren mi numero	-6
borren mis	-34
borren mis datos	-34
borren su	11
borren su numero	11
borrenlo	35
borrenlo $	22
borrenme	95
borrenme $	59
borrenme _ _ $	12
borrenme _ la	22
borrenme no	7
borres	-7
borro $	18
borro _ _ de	-15
borro _ mensajes	-15
borro los	-15
borro los mensajes	-15
bos	-41
boss	-23
boss $	7
boss _ $	-5
boss _ _ $	-6
boss _ _ a	-6
boss _ _ dont	12
boss _ _ from	-7
boss _ _ off	11
boss _ _ texting	-8
boss _ me	7
boss _ stop	-8
boss _ we	-5
boss take	11
boss to	-11
boss to stop	-7
both	16
both $	6
both @name	9
both _ $	6
both phones	9
bother	25
bother _ else	6
bother me	14
bothered	-13
botones	-5
bout	-7
bread	-7
bread $	-5
break _ _ i	9
break room	11
breaking	6
breakroom	-6
breakroom $	-5
breaks	-7
bring	-20
bring _ $	-5
bring _ _ $	-9
bringing	-6
bro	18
bro $	14
broke $	-5
broke _ _ so	9
broke his	9
broma _ @end_it	6
brother _ _ my	5
brother _ law	6
brother in	6
brother in law	6
bruh	-5
buen	-8
buen _ $	-7
bueno	-9
bueno $	-10
bueno ya	6
bug	14
bug _ $	6
burn _ number	6
burned	-6
bus	-5
buscan	28
buscan $	22
buscarme	-8
buscarme $	-8
busquen	12
busquen $	5
but	-32
but @dont	-16
but @dont @end_it	-10
but @dont @write	6
but @take	-7
but @unwanted	-5
but _ @end_it	-10
but _ @hour	-5
but _ @mi	-11
but _ @unwanted	12
but _ @write	6
but _ _ $	-5
but _ _ .	6
but _ _ @dont	12
but _ _ @list	-7
but _ _ for	10
but _ _ got	12
but _ _ i	-7
but _ _ is	-6
but _ _ more	-6
but _ _ not	10
but _ _ phone	-6
but _ _ the	-6
but _ _ to	11
but _ _ want	10
but _ do	-11
but _ else	-5
but _ i	9
but _ my	-11
but _ no	-5
but _ texts	12
but _ the	-8
but _ time	10
but _ work	-5
but i	-8
but i @hour	-5
but id	10
but id like	6
but in	-7
but its	12
but its @mi	-6
but its @mi @list	-6
but its my	-6
but not	-12
but the	12
but who	-6
but you	-8
button $	-8
button for	6
buttons	17
buttons $	18
buy	-12
buzon	16
buzz	6
by	14
by $	28
by @hour	-9
by @hour $	-5
by @job	-6
by @list	-13
by @list $	-15
by @mi @name	7
by @these	11
by @these @name	14
by @these @name $	14
by @unwanted	-5
by _ $	12
by _ .	9
by _ @bothering	-7
by _ @name	22
by _ @unwanted	-6
by _ _ $	-10
by _ _ do	7
by _ name	22
by _ send	-7
by mistake	28
by mistake $	35
by mistake @bothering	-7
by mistake send	-7
by my name	7
by text	-5
by that	14
by that name	14
by the	-15
bye	9
cabe	-25
cabe @unwanted	-20
cabe @unwanted $	-20
cabe _ $	-20
cabe mas	-16
cabron	-6
cada	10
cada @unwanted	8
cada _ .	6
cada _ @mine	6
cada _ _ @disturbs	6
cada _ _ @end_it	5
cada _ me	6
cada mensaje	8
cadena	5
cafe	-6
cajas	-8
cajas _ @elsewhere	-7
cake	-6
call	-18
call $	10
call _ $	15
call _ _ $	6
call _ _ dont	7
call _ _ me	-20
call _ _ my	-6
call dont	8
call dont text	8
call from	-6
call list	12
call list $	11
call me	-37
call me text	-20
call my	-12
call or	16
call or text	16
call text	-15
calle	-22
calle $	-20
called	-5
called @carrier	6
called _ _ @list	-5
called _ the	7
called off	7
called the	-5
callense	41
callense $	41
calling	-16
calling _ _ $	10
calling _ _ on	-6
calling _ cops	5
calling _ in	-6
calling me	-19
calling me in	-6
calling the	10
calling the cops	5
calls	-27
calls @address	-6
calls @again	6
calls @again @unwanted	6
calls @end_it	11
calls @end_it @unwanted	11
calls _ $	-7
calls _ @unwanted	7
calls _ texts	17
calls no	11
calls no texts	11
calls please	-6
calor	-17
calor $	-12
cambie	-16
cambie @elsewhere	-16
cambie @elsewhere @numero	-15
cambie @elsewhere @numero $	-9
cambie _ @numero	-15
cambie _ _ $	-9
cambie _ numero	-13
cambie de	-16
cambie de numero	-13
cambio $	-8
cambio @elsewhere	11
cambio @elsewhere @jefe	7
cambio @elsewhere @numero	5
cambio _ @jefe	7
cambio _ @numero	5
cambio _ _ $	10
cambio _ dueno	7
cambio _ numero	5
cambio de	11
cambio de dueno	7
cambio de numero	5
came	-10
came _ $	-6
came _ @mi	5
came _ _ house	6
came _ my	5
came to @mi	5
came to @mi @owner	6
came to my	5
camiseta	-5
can	-33
can @boss	-11
can @end_it	-8
can @end_it @list	-15
can @end_it @list @unwanted	-14
can @end_it @tail	8
can @erase	10
can @erase @mine	7
can @person over	10
can @person over there	10
can @take	9
can @take @mi	9
can @unwanted	-9
can @unwanted @mine	-6
can @unwanted @mine anytime	-5
can @write	-12
can _ $	-5
can _ @address	9
can _ @bothering	-13
can _ @carrier	6
can _ @dont	19
can _ @end_it	-9
can _ @list	-7
can _ @mi	11
can _ @mine	-9
can _ @take	-6
can _ @texts	11
can _ @write	-9
can _ _ $	6
can _ _ @list	-17
can _ _ @mi	7
can _ _ @mine	-6
can _ _ @person	-15
can _ _ @tail	-8
can _ _ @take	-13
can _ _ @taken	14
can _ _ @these	-6
can _ _ @unwanted	-15
can _ _ anytime	-8
can _ _ be	21
can _ _ for	8
can _ _ get	-12
can _ _ help	-7
can _ _ him	-14
can _ _ left	5
can _ _ me	-9
can _ _ my	7
can _ _ now	-8
can _ _ number	6
can _ _ off	13
can _ _ on	-9
can _ _ out	-11
can _ _ the	21
can _ _ there	10
can _ _ these	-14
can _ _ this	-9
can _ _ union	-14
can _ be	7
can _ call	-7
can _ fill	-5
can _ get	-13
can _ my	11
can _ not	19
can _ now	8
can _ one	13
can _ over	10
can _ please	9
can _ see	-9
can _ send	-12
can _ stop	-9
can _ take	6
can _ tell	25
can _ text	-10
can _ texting	12
can _ this	-12
can _ turn	6
can _ union	-8
can _ us	-6
can cross @mine	5
can cross @mine @carrier	5
can cross me	5
can do	5
can do @these	6
can drop	8
can drop me	7
can get	8
can get my	9
can i	-16
can i @end_it	5
can i @end_it @take	6
can i be	8
can i fill	-5
can i stop	6
can ice	-7
can quit	5
can someone	7
can stop	-10
can stop now	8
can stop this	-15
can stop us	-6
can text	-9
can text me	-5
can the	11
can the @unwanted	13
can you @address	13
can you @bothering	-12
can you @carrier	10
can you @dont	19
can you @end_it	-13
can you @end_it @person	-14
can you @tail	-12
can you @take	-5
can you @take @mine	-6
can you @unwanted	-9
can you @unwanted @mi	-7
can you @write	-6
can you call	-6
can you get	-12
can you not	19
can you please	13
can you send	-12
can you stop	-14
can you take	6
can you tell	25
can you text	-9
cancel $	12
cancel _ _ $	-31
cancel _ i	-6
cancel _ messages	10
cancel all	7
cancel my	-26
cancel that	-6
cancel that i	-6
cancel the	7
cancela	15
cancela _ _ de	6
cancelacion	6
cancelar	10
cancelar $	15
cancelar _ $	16
cancelar _ _ $	-13
cancelar _ stop	-13
cancelar todo	8
canceled @mi @job	9
canceled _ @job	9
canceled _ _ so	9
cancelen	7
cancelen $	5
cancelo	20
cancelo $	15
candidate	-5
cant	-27
cant @take @carrier	-7
cant @take the	6
cant @take the @unwanted	6
cant _ @carrier	-7
cant _ @list	-10
cant _ @these	-7
cant _ _ $	-7
cant _ _ @unwanted	6
cant _ _ texts	6
cant _ _ these	6
cant _ it	-6
cant _ off	-6
cant _ read	7
cant _ the	10
cant _ these	9
cant _ this	-20
cant do	-13
cant do @list	-13
cant do @list @tail	-6
cant do this	-13
cant find	8
cant get	-6
cant get off	-6
cant have	5
cant have the	6
cant read	8
cant read @list	8
cant read these	8
capataz	-9
car	-21
car $	-8
cara	-15
cara $	-15
carajo	29
carajo $	19
carajo @elsewhere	11
carajo con	11
card $	-13
card _ _ my	9
card and	5
card is	8
cards	-6
cards $	-5
care _ @list	5
care _ _ @unwanted	5
care _ _ messages	5
care _ these	5
care for	5
care for @list	5
care for @list @unwanted	5
care for these	5
cares	15
carlos	29
carlos $	32
caro	-14
cartas	-8
casa $	11
casa @elsewhere	-5
case	-9
caso	-8
caso $	-7
cat	6
cat _ on	10
catch	-7
cause _ @owner	9
cause _ _ was	9
cause _ _ you	-7
cause _ thought	-7
cause i	-9
cause i thought	-7
cause the	13
cease _ _ $	6
cell	14
cell $	6
celular	32
celular $	17
celular _ $	12
celular _ _ de	-6
celular _ _ que	9
celular _ lo	-7
celular _ mi	-7
celular borrenlo	11
celular de mi	-7
celular en	-8
celular no	9
celular quitenlo	7
cena	-10
ceo	18
cerveza	-6
cesen	7
chamba	7
chamba $	7
changed	12
changed @name	-11
changed @name $	-11
changed _ $	9
changed _ @list	8
changed _ number	8
changed phones	-11
changed phones $	-11
charge	12
charge of	16
charger	-13
chat	-9
chat $	-8
chat _ $	8
chat _ _ $	-7
checar	-8
check	-35
check @unwanted	-11
check _ $	-16
check _ @mine	-11
check _ _ $	-12
checking	-7
checks	14
cheese	-9
chef	23
chef $	25
chico	10
chico $	10
chili	-6
chingada	11
chingando	-10
chingando $	6
chinguen	16
chingues	-12
choice	5
chuy	-5
cierren	14
cierren @persona	14
cierren _ _ @address	10
cierren _ _ por	10
cierren mi	14
cierto	-9
cierto $	-7
circus	-6
city	6
claims	5
clear	9
clear _ dont	5
clear i	5
clear i dont	5
clicked	7
clinic	-9
clinica	9
clinica $	9
clocking	-8
clocking @carrier	-8
clocking out	-8
close	-8
closed	-9
closed $	-8
clue	8
coach	-5
cobran	-5
code	12
coffee	-15
coffee _ _ $	-9
coffee _ me	-8
come	17
come $	9
come _ $	8
come _ _ $	-15
come back $	6
come by	6
come by $	6
come over	-6
come through	-11
come to	17
come w	-5
comente	8
comente @elsewhere	8
comes _ _ to	12
comes through	12
comi	-9
comin	11
coming	7
coming $	-6
coming _ _ .	6
coming _ i	5
coming _ whole	-6
coming and	5
coming my	-6
coming my whole	-6
comite	-13
comite $	-11
comment	-11
communications	6
como _ $	-7
como _ _ $	24
como _ _ mensajes	-11
como _ _ recibir	10
como _ _ salir	11
como _ borro	19
como _ de	20
como _ esto	5
como _ hace	6
como _ hago	6
como _ los	-11
como _ mi	-11
como _ para	13
como _ quito	7
como _ un	-17
como cancelo	21
como consiguieron	-11
como consiguieron mi	-11
como dejo	10
como dejo de	10
como elimino	-16
como hago	10
como hago para	13
como le	6
como le hago	6
como les	-6
como me	22
como me borro	19
como no	-14
como paro	9
como puedo	16
como que	6
como reporto	-8
como salgo	6
como salgo de	8
companera	7
companera que	8
companeros	-7
compania	9
compania $	12
compania del	6
company	-5
company _ _ $	10
company _ the	7
companys	-6
complaint _ the	5
complaint with the	5
completo	-6
compre _ _ @elsewhere	5
comunicaciones	11
con	30
con _ $	9
con _ _ $	-24
con _ _ del	5
con _ _ los	9
con _ _ por	-6
con _ _ que	16
con _ _ sindicato	7
con _ _ ya	13
con _ app	10
con _ basta	-13
con _ compania	10
con _ de	6
con _ del	11
con _ me	13
con _ mensajes	8
con _ textos	11
con cuidado	-6
con cuidado $	-5
con dos	-9
con el sindicato	-8
con eso	38
con eso $	32
con eso basta	-13
con este	-6
con la	18
con la compania	10
con los	16
con los mensajes	7
con los textos	10
con permiso	14
con todo	-10
con todo $	-10
con tu	13
con tu sindicato	10
con una	-6
con ustedes $	9
concern	7
confirm	20
confunden	7
confused	7
confusing	5
congrats	9
conosco	13
conozco	14
conozco @elsewhere	12
conozco @these	7
conozco _ _ $	9
conozco _ _ @mine	-12
conozco _ _ me	-12
conozco a	14
consent	64
consent $	30
consent _ $	30
consent withdrawn	14
consentimiento	23
consentimiento $	22
consider	30
consiguieron	-11
consiguieron @persona	-11
consiguieron @persona @numero	-11
consiguieron _ @numero	-11
consiguieron mi	-11
consultant	-10
consultants	-27
consultor	-7
consultorio	20
contact	63
contact $	43
contact .	5
contact _ _ $	12
contact _ _ any	6
contact _ in	6
contact me	17
contact me $	9
contact me in	6
contact my	7
contact please	7
contactado	16
contactar	7
contactar $	6
contactarme	15
contactarme $	7
contacte	7
contacted	19
contacted $	16
contacten $	5
contacting	12
contacting me	10
contacto	15
contacto $	15
contactos	-7
contactos $	-5
contesta	-20
contesta $	-8
contesta _ _ $	-9
contesta el	-6
contestan	-12
conteste	-16
contesto	-16
contesto $	-6
contra _ @elsewhere	7
contract	-9
contrataron	-5
contratista	-5
contrato	-14
contrato $	-11
cool	-10
cool $	-8
copia	-5
coraje	-5
corazon	7
correct	5
correcto	6
correcto $	6
corrieron	-10
corrieron @elsewhere	-5
corte	-24
corte _ _ $	-6
corten	16
corten _ _ $	19
cortenla	6
cortenle	7
corto	-5
cosas	-13
cosas $	-11
cosas _ _ $	5
cosas _ trabajo	6
cosas del	6
cosas del trabajo	6
could	28
could @end_it	9
could @job	7
could _ @end_it	12
could _ _ .	8
could _ _ @mine	8
could _ _ be	13
could _ _ me	8
could _ stop	14
could you	17
could you @end_it	12
could you @end_it .	8
could you stop	14
count	-21
count @mine	-15
count @mine @carrier	-14
count @mine @carrier of	17
count _ @carrier	-14
count _ _ $	-33
count _ _ of	17
count _ out	-14
count me	-15
count me out	-14
county	6
course	-7
cousin	-13
coworker	-10
coworkers	-5
cracked	-6
crean	-5
creo _ _ el	6
creo _ tiene	12
creo que	6
creo que tiene	12
creo que tiene @elsewhere	6
cross	17
cross @mi	10
cross @mi @name	10
cross @mi @name @carrier	10
cross @mine	11
cross @mine @carrier	11
cross _ @carrier	11
cross _ @name	10
cross _ _ $	5
cross _ _ @carrier	10
cross _ _ i	12
cross _ name	10
cross _ off	11
cross me	11
cross me off	11
cross my	10
cross my name	10
cry	-19
cry _ _ $	-11
cual	-20
cual _ $	-13
cual _ _ @numero	-5
cual _ _ palabra	9
cual _ el	-6
cual _ la	8
cual es @elsewhere palabra	9
cual es el	-6
cual es la	8
cuando	-19
cuando _ _ $	-14
cuando _ a	7
cuando me	6
cuando van	7
cuando van a	7
cuanto	-24
cuanto _ _ que	-14
cuanto _ tengo	-15
cuantos	-6
cuartos	-6
cuenten _ $	-6
cuenten conmigo $	-6
cuentenme	-8
cuesta dejen	6
cuidado	-6
cuidado $	-5
cunada $	-6
cuota	-6
customer	9
cut	12
cut _ _ $	10
cut _ _ off	-15
cut _ and	8
cut _ from	6
cut _ out	24
cut it	18
cut it out	17
cut me	11
cut me from	6
cut my	-22
cut off	-14
da	-20
da _ _ $	-7
da flojera	-6
dad is	6
daily	12
dale	-6
dan	-11
dan @elsewhere	6
dan @elsewhere @end_it	6
dan _ @end_it	6
dan _ baja	6
dan de	6
dan de baja	6
dana	-6
dar	-9
dar _ _ $	-10
dare	-8
dare _ @mine	5
dare _ me	5
darme	11
darme @elsewhere	11
darme @elsewhere @end_it	11
darme @elsewhere @end_it $	6
darme @elsewhere @end_it @elsewhere	5
darme _ @end_it	11
darme _ _ $	6
darme _ _ @elsewhere	5
darme _ baja	11
darme de	11
darme de baja	11
das @elsewhere	5
das @elsewhere @end_it	5
das _ @end_it	5
das _ baja	5
das de	5
das de baja	5
data	-29
data $	-28
dates	-5
dates $	-5
datos $	-31
datos _ _ $	9
datos _ su	5
datos de	5
datos de su	5
daughters	14
daughters _ .	7
dave	6
day	-29
day $	-8
day @carrier	-15
day @carrier $	-15
day @job	6
day _ $	-19
day _ _ $	-9
day _ _ @mine	6
day _ _ me	6
day off	-15
day off $	-15
day shift	6
days	-14
days .	6
days _ _ $	-7
days _ _ do	-5
de	48
de _ $	32
de _ .	-9
de _ _ $	72
de _ _ .	8
de _ _ a	7
de _ _ como	7
de _ _ con	-10
de _ _ de	13
de _ _ en	-10
de _ _ es	-6
de _ _ eso	-6
de _ _ este	8
de _ _ interesa	-6
de _ _ la	-8
de _ _ le	7
de _ _ lo	-6
de _ _ los	-8
de _ _ me	-6
de _ _ mi	6
de _ _ ni	7
de _ _ no	16
de _ _ nosotros	-7
de _ _ numero	10
de _ _ para	-8
de _ _ pero	-9
de _ _ por	17
de _ _ porque	-7
de _ _ quiere	-7
de _ _ tambien	-9
de _ _ ustedes	-9
de _ _ van	-7
de _ agencia	-7
de _ al	-6
de _ avisos	13
de _ clinica	10
de _ como	6
de _ compania	-11
de _ cosas	5
de _ el	-7
de _ empresa	-10
de _ en	-5
de _ gerencia	-5
de _ hija	-6
de _ hijo	8
de _ jodiendo	6
de _ las	9
de _ les	-7
de _ linea	-10
de _ lista	75
de _ llamar	5
de _ manana	11
de _ medica	-7
de _ mensajes	-12
de _ mi	7
de _ nina	6
de _ oficina	-7
de _ sistema	8
de _ sus	-10
de _ union	-6
de _ vaina	9
de _ vez	13
de _ ya	16
de ahi	28
de ahi $	16
de alto	-13
de aqui	7
de avisarme	-23
de avisarme $	-23
de baja	30
de baja $	26
de baja de	-7
de baja medica	-7
de borrarme	7
de borrarme $	7
de broma	5
de casa	14
de chat	-5
de contactarme	8
de cosas	-19
de dios	6
de dueno	7
de emergencia	-7
de esa	20
de esa lista	9
de esa vaina	9
de esas	-7
de escribirme	5
de ese	6
de eso	18
de eso $	16
de estar	10
de estar jodiendo	6
de esto	19
de esto $	18
de juntas	12
de juntas $	12
de la	9
de la agencia	-7
de la clinica	10
de la compania	-12
de la empresa	-10
de la gerencia	-5
de la lista	40
de la manana	11
de la oficina	-7
de la union	-6
de las	5
de llegar	15
de llegar los	9
de los	8
de los avisos	13
de mandar	7
de mandar $	13
de mandarme	11
de mandarme $	9
de mandarme mensajes	-16
de mandarme sus	8
de mensajes	20
de mensajes $	21
de mes	-6
de mi	-11
de mi $	12
de mi hija	-6
de mi hijo	8
de mi linea	-10
de mi nina	6
de molestar	9
de molestar $	12
de nada	-16
de nada $	-20
de no	8
de no llamar	5
de numero $	7
de parar	7
de persona	11
de persona $	9
de pintura	-5
de propaganda	-8
de quitarme	7
de quitarme $	6
de recibir	-5
de recibir $	10
de recibir sus	-17
de semana	-7
de su	17
de su lista	10
de su sistema	8
de talla	-7
de temporales	-7
de textearme	8
de texto	5
de textos	11
de tu	17
de tu lista	8
de un	-8
de una	16
de una vez	13
de ustedes si	-7
de voz	-7
de ya	-5
de ya no	-5
deactivate	26
dead	-12
dead $	-14
dead .	6
deal	-6
debo	-18
debo _ @unwanted	-18
deceased	22
decia	-6
decir _ @mine	7
decir _ _ @end_it	7
decir _ me	7
decir que	6
decir que @mine	7
decir que @mine @end_it	7
decir que me	7
deja	-37
deja _ $	-18
deja _ _ $	-18
deja _ _ mensajes	-7
deja de	-10
deja eso	-10
dejame	-9
dejame _ $	-7
dejame _ _ $	7
dejame _ la	-9
dejame _ paz	11
dejame en la	-9
dejame en paz	11
dejame quieto	15
dejame ver	-5
dejan	8
dejan _ $	-7
dejan _ _ $	12
dejaron	-11
dejaron @elsewhere	-13
dejaron @elsewhere @escribir	-10
dejaron @elsewhere @escribir @unwanted	-9
dejaron _ @escribir	-10
dejaron _ _ @unwanted	-9
dejaron de	-10
dejas	-7
dejate	-19
dejate de	-19
deje	-17
deje _ mi	9
deje a	9
deje de	-10
dejeme	6
dejeme tranquilo	16
dejen	-12
dejen $	7
dejen _ $	-19
dejen _ _ $	6
dejen _ _ la	-6
dejen _ avisarme	-23
dejen _ escribirme	-6
dejen _ estar	5
dejen _ llegar	15
dejen _ mandar	6
dejen _ mandarme	8
dejen _ molestar	9
dejen _ paz	6
dejen de	22
dejen de avisarme	-23
dejen de escribirme	-6
dejen de estar	5
dejen de llegar	15
dejen de mandar	6
dejen de mandarme	8
dejen de molestar	9
dejen en	6
dejen en paz	6
dejen fuera	-6
dejen fuera de	-6
dejen la	13
dejen las	-7
dejenme	-15
dejenme _ $	-27
dejenme _ _ $	12
dejo _ _ $	10
dejo _ recibir	10
dejo de	9
dejo de recibir	10
del _ _ $	9
del _ _ a	20
del _ _ no	-10
del _ _ que	12
del _ ese	7
del _ les	-5
del _ pero	-8
del _ por	-6
del _ turno	20
del comite	-13
del comite $	-11
del consultor	-5
del grupo	23
del grupo $	24
del otro	19
del otro turno	20
del salon	-13
del sindicato	9
del sindicato $	15
del sistema	11
del trabajo	10
del trabajo $	10
del volante	-10
del volante pero	-8
delete	-12
delete $	17
delete _ $	27
delete _ _ of	-6
delete _ data	-24
delete _ my	-10
delete _ number	-10
delete all	-12
delete all my	-10
delete me	24
delete me $	17
delete me from	7
delete my	-33
delete my data	-24
delete my number	-13
delete the	-5
deleted	-8
deleted _ by	-6
deleted it	-6
deleted it by	-6
deleted the	6
demando	18
demando $	17
demas	-7
demas $	-6
demasiado	-7
deme	9
deme @elsewhere	9
deme @elsewhere @end_it	10
deme _ @end_it	10
deme _ _ @address	8
deme _ baja	10
deme de	10
deme de baja	10
den	11
denise in	7
denuncio	20
denuncio _ _ $	10
department	-9
depends	-6
depends on	-6
deployed	7
dept	7
dept $	9
derechos	-7
desactiven	5
desde	8
desde @elsewhere	28
desde _ $	11
desde _ @mine	-17
desde _ _ $	11
desde _ me	-17
desde ahorita	15
desde el	13
deseo	25
deseo _ _ $	12
deseo _ contactado	13
deseo que	7
deseo ser	13
deseo ser contactado	13
desinscribir	23
desinscribirme	23
desk	16
despidieron	-6
despido	-6
despido _ $	-5
despues	-5
despues _ las	-6
despues de las	-6
desuscribanme	13
detener	15
detener _ $	12
di	32
di @persona	10
di @persona @numero	9
di @trabajo	14
di _ @numero	8
di _ _ $	8
di _ _ para	5
di _ numero	8
di mi	14
di mi numero	13
di para	12
di permiso	14
dia	-18
dia @elsewhere	-7
diablo	16
dialysis	7
dias	-5
dice	-6
dice _ _ no	9
dice _ _ que	10
dice _ de	-7
dice _ ya	10
dice mi	12
dice que ya	10
dicen	-12
dicen que	-10
dicho	6
dicho _ @end_it	7
dicho _ no	7
dicho que	6
dicho que @end_it	7
dicho que no	7
diciendo	8
diciendo que	8
did	-86
did @dont	-16
did _ $	-6
did _ @end_it	-36
did _ @take	-25
did _ _ @carrier	-19
did _ _ @end_it	-6
did _ _ @mi	-11
did _ _ @person	-8
did _ _ @take	-16
did _ _ @these	-8
did _ _ my	-11
did _ _ stop	-6
did _ _ that	-5
did _ get	-25
did _ see	-8
did _ stop	-36
did i	-23
did i @take	-15
did i get	-14
did not	-16
did you	-40
did you @end_it	-18
did you @take	-12
did you @take @mi	-14
did you get	-12
did you stop	-18
didnt	-20
didnt @take	8
didnt @take @these	5
didnt @unwanted	18
didnt @unwanted @mine	18
didnt @unwanted @mine $	18
didnt _ @mine	18
didnt _ _ $	8
didnt _ _ .	12
didnt _ _ @hour	-6
didnt _ _ @mi	-21
didnt _ _ my	-21
didnt _ _ till	-6
didnt _ me	18
didnt _ this	-6
didnt _ to	-11
didnt _ you	-22
didnt get	11
didnt go	-7
didnt i	12
didnt mean	-6
didnt see	-7
didnt text	18
didnt text me	18
didnt understand	-8
didnt want	6
die	-7
die $	-6
died _ _ $	7
died _ january	7
died in	6
died in january	7
dieron	-20
dieron @elsewhere	-9
dieron @persona	-8
dieron _ @address	-6
dieron _ _ $	-10
dieron mi	-8
diet $	-6
dieta	-7
dieta $	-7
dificil	12
dificil _ @quitar	14
dificil _ _ @elsewhere	14
dificil es	14
dificil es @quitar	14
dificil es @quitar @elsewhere	14
diga	10
diga _ _ no	10
diga que	10
digale	6
digale que	5
digan	-12
digan _ _ $	-7
digas	-8
digas @unwanted	-5
digas @unwanted $	-5
digas _ $	-5
digits	33
digits $	9
digo	8
digo $	9
digo _ _ que	-8
digo _ la	13
digo a	8
digo nada	-5
digo nada $	-5
digo que	-8
dije	-5
dije $	10
dije _ $	-8
dije _ jefe	-5
dije _ mi	-7
dije _ no	10
dije a	-11
dije a mi	-7
dije al	-14
dije al jefe	-5
dije en	7
dije en la	7
dije nada	-8
dije nada $	-8
dije que	9
dije que no	10
dijeron	-14
dijeron _ _ no	-6
dijeron _ ya	-7
dijeron que	-11
dijeron que ya	-7
dijo	-15
dijo _ _ no	-9
dijo _ que	12
dijo _ ya	-9
dijo que	-16
dijo que ya	-9
dile	-10
dime $	-7
dime @elsewhere	10
dinero	-5
ding	10
ding $	7
dio _ _ $	-7
dio _ numero	-6
dios	19
dios $	5
dios @elsewhere	12
dios @elsewhere bendiga	8
dios @elsewhere bendiga $	8
dios _ _ $	9
dios _ bendiga	7
dios los	15
disability	6
disable	5
disappear	15
discontinue	10
discontinue these	5
disculpe _ _ $	-6
disenroll	6
dispatch	-7
dispatcher	-5
disrespect	-6
dnc	57
dnt	50
dnt _ _ $	50
do	-34
do $	-6
do @dont	59
do @dont @end_it	-11
do @dont @end_it @mine	-11
do @dont @text @mine	5
do @dont @texting @mine	7
do @dont @unwanted	17
do @dont @unwanted $	5
do @dont @write	31
do @dont @write @lista	6
do @dont want	6
do @list	-18
do @list @tail	-6
do @list @tail i	-6
do @mine	12
do @these $	-6
do _ @carrier	18
do _ @end_it	-23
do _ @erase	-10
do _ @job	9
do _ @lose	-7
do _ @quitar	-25
do _ @unwanted	8
do _ @write	36
do _ _ $	50
do _ _ @carrier	14
do _ _ @elsewhere	-9
do _ _ @job	-8
do _ _ @list	5
do _ _ @mi	-29
do _ _ @person	5
do _ _ a	-8
do _ _ from	-38
do _ _ i	-6
do _ _ it	-8
do _ _ messages	-8
do _ _ more	-7
do _ _ my	-29
do _ _ off	-13
do _ _ out	26
do _ _ rid	-6
do _ _ that	5
do _ _ the	-14
do _ _ to	19
do _ _ you	9
do _ anymore	-6
do _ call	36
do _ cancel	6
do _ delete	-8
do _ drop	-10
do _ every	-5
do _ get	10
do _ got	8
do _ have	-13
do _ need	6
do _ no	-6
do _ people	6
do _ remove	-11
do _ report	-5
do _ talk	8
do _ tell	-6
do _ text	9
do _ the	9
do _ unsubscribe	-25
do _ walk	-7
do _ want	-5
do i	-20
do i @carrier	18
do i @carrier @mi	-13
do i @end_it	-7
do i @erase	-10
do i @job	10
do i @job to	9
do i @lose	-6
do i @lose @mi	-6
do i @quitar	-28
do i @quitar $	13
do i @quitar from	-41
do i @take	6
do i @take @carrier	32
do i @take to	-5
do i @write	5
do i call	6
do i cancel	7
do i delete	-8
do i drop	-10
do i get	12
do i got	8
do i have	-5
do i need	10
do i need @elsewhere	-6
do i report	-5
do i talk	8
do i tell	-6
do i unsubscribe	-28
do it	6
do me	10
do not	59
do not call	31
do not remove	-11
do not text	15
do not want	6
do they	-9
do they want	-6
do this	-15
do this anymore	-6
do we	-6
do you	-25
do you @tail @take	5
do you @take	-8
do you @unwanted	-7
do you have	-6
do you text	-7
doblar	-6
dock	-12
dock $	-7
doctor	11
doctor _ no	13
doctor says	11
documented	6
does	-70
does @end_it	-23
does @list	-14
does @these	-26
does @these mean	-5
does @these say	-10
does _ @end_it	-18
does _ @take	-5
does _ _ $	-11
does _ _ @mi	-14
does _ _ @mine	-7
does _ _ me	-7
does _ _ my	-14
does _ end	-5
does _ look	-6
does _ mean	-5
does _ say	-10
does it	-20
does it say	-10
does stop	-23
does that	-6
does this	-14
doesnt	11
doesnt _ @list	9
doesnt _ _ @unwanted	7
doesnt _ _ texts	7
doesnt _ these	8
doesnt want	8
doesnt want @list	8
doesnt want these	8
dog	9
doing	-7
don _ $	11
don beto	12
don beto $	12
donate	8
donde @I_stop	-8
donde @mine	11
donde @mine @I_stop	11
donde _ $	6
donde _ @I_stop	11
donde _ @elsewhere	-9
donde _ @persona	-10
donde _ _ $	6
donde _ _ @elsewhere	-7
donde _ _ @numero	-5
donde _ _ numero	-10
donde _ _ para	11
donde _ mi	-10
donde _ para	-6
donde me	11
donde sacaron @persona	-10
donde sacaron @persona @numero	-10
donde sacaron mi	-10
donde salgo	-7
donde se	8
done	6
done $	-8
done @doing	9
done @take	14
done @take @list	9
done @take @list $	9
done _ _ $	6
done _ these	10
done _ this	-8
done being	12
done getting	14
done getting these	9
done w	-6
dont	12
dont $	23
dont _ $	12
dont _ _ $	25
dont _ _ about	10
dont _ _ again	21
dont _ _ anymore	7
dont _ _ but	-8
dont _ _ come	19
dont _ _ company	-8
dont _ _ dont	7
dont _ _ from	8
dont _ _ hear	13
dont _ _ hours	-10
dont _ _ know	7
dont _ _ line	19
dont _ _ lose	-16
dont _ _ me	-17
dont _ _ messages	12
dont _ _ my	7
dont _ _ name	-8
dont _ _ no	-5
dont _ _ number	-17
dont _ _ off	-27
dont _ _ old	-10
dont _ _ on	23
dont _ _ out	-9
dont _ _ phone	20
dont _ _ plant	9
dont _ _ stop	-25
dont _ _ text	10
dont _ _ texts	-13
dont _ _ this	14
dont _ _ to	-5
dont _ _ up	18
dont _ _ work	6
dont _ again	7
dont _ back	6
dont _ be	14
dont _ by	6
dont _ dare	-8
dont _ dont	12
dont _ for	5
dont _ hear	6
dont _ i	-9
dont _ if	-6
dont _ it	-11
dont _ its	-6
dont _ me	-8
dont _ my	10
dont _ nothing	8
dont _ now	-8
dont _ off	7
dont _ or	14
dont _ stop	-8
dont _ texting	-26
dont _ the	-14
dont _ them	11
dont _ there	21
dont _ understand	10
dont _ you	30
dont _ your	10
dont always	-5
dont answer	-7
dont answer its	-6
dont be	-5
dont be sending	5
dont be texting	6
dont bother	15
dont bother me	11
dont call	-8
dont call dont	14
dont call me	-21
dont call text	-15
dont care	9
dont care for	5
dont come	14
dont come back	6
dont come by	6
dont contact	18
dont contact my	8
dont delete	-5
dont do	-6
dont eat	-9
dont ever	6
dont ever stop	-9
dont ever text	10
dont get	7
dont give	-11
dont have	-13
dont have this	-12
dont hit	28
dont hit me	13
dont hit my	11
dont invite	6
dont invite me	6
dont judge	-13
dont know	8
dont know if	-6
dont know you	30
dont leave	-9
dont leave me	-9
dont look	-9
dont message	6
dont message me	6
dont mind	-6
dont need	12
dont need the	10
dont pick	-6
dont pick up	-6
dont read	-5
dont remove	-13
dont remove me	-13
dont send	35
dont send anything	7
dont send me	15
dont sign	-5
dont stop	-44
dont stop sending	-7
dont stop texting	-35
dont take	-25
dont take me	-25
dont text	46
dont text $	15
dont text it	7
dont text me	14
dont text the	-9
dont text this	6
dont unsubscribe	-13
dont unsubscribe me	-13
dont use	6
dont want	17
dont want any	-8
dont want be	14
dont want hear	6
dont want my	-8
dont want nothing	8
dont want them	14
dont want your	9
dont work here	-11
dont work there	22
dont worry	-11
dont write	23
dont write me	17
dont you	5
dont you dare	-8
dont you understand	10
door	-22
door $	-13
dos	-6
dos $	-9
dos _ _ y	7
double	5
double $	6
doubt	-6
down	-39
down $	-12
down _ $	-19
down _ @elsewhere	7
down _ _ @list	5
down _ _ number	7
down _ a	7
down as	7
down as @elsewhere	7
down as a	7
down for	7
doy	21
doy _ _ $	16
doy _ de	8
doy mi	14
doy permiso	8
doy permiso de	8
dr	-6
drawer	-5
drawer $	-5
driver	-6
driveway	-8
driveway $	-7
driving	-7
driving _ $	-5
drop	-17
drop _ $	8
drop _ _ the	5
drop _ number	-13
drop _ off	-20
drop it	14
drop me $	18
drop me off	-20
drop off	-8
drop off $	-8
drop the	-21
dropped	-7
dropping	8
duele	-10
dueno	12
dueno $	6
dueno del	6
duerme	-6
duermo $	-5
duty	-5
e	-8
e @end_it	-6
e _ $	-6
e stop	-6
early	-13
eat	-19
eat @these	-5
eat _ $	-7
eat _ _ $	-9
eat it	-5
echaron	-7
edificio	-15
eggs	-60
eggs _ the	-55
eight	5
ekivocado	21
ekivocado $	21
el	-62
el 555	29
el 555 0163	10
el _ $	-31
el _ .	-5
el _ 0163	10
el _ 12	-13
el _ _ $	11
el _ _ borrarme	7
el _ _ dios	7
el _ _ el	-6
el _ _ fue	12
el _ _ leer	-6
el _ _ me	-11
el _ _ no	-9
el _ _ preguntando	12
el _ _ que	-8
el _ _ ustedes	5
el _ _ vio	6
el _ _ vivo	8
el _ _ yo	8
el _ alto	-7
el _ anda	11
el _ de	-5
el _ del	-7
el _ gracias	7
el _ la	9
el _ lleno	11
el _ me	-9
el _ mi	11
el _ no	-24
el _ para	-6
el _ se	18
el _ sindicato	-6
el _ telefono	-5
el _ y	-8
el _ ya	-5
el _ yo	9
el amor	6
el amor de	6
el bueno	-7
el bueno $	-7
el buzon	16
el celular	5
el celular $	15
el de	-5
el del	-6
el dueno	6
el dueno del	6
el favor	16
el favor de	15
el jueves	-6
el mayordomo	7
el mensaje $	-7
el nino	-5
el no	8
el numero	18
el numero $	16
el numero equivocado	7
el otro	-24
el otro $	-7
el otro sindicato	-6
el que	-11
el servicio	12
el sindicato	7
el sindicato $	9
el spam	5
el spam $	5
el telefono	5
el turno	-7
el ya	11
elimina	7
eliminar	22
eliminar $	21
eliminen	14
eliminen _ _ $	8
eliminen _ datos	8
eliminen mi	6
eliminen mis	8
eliminen mis datos	8
eliminenme	17
eliminenme _ _ $	15
elimino	-16
ella @end_it	6
ella @end_it trabaja	11
ella _ _ $	-7
ella _ _ desde	10
ella _ trabaja	11
ella no	7
ella no trabaja	11
else	60
else $	30
else @address	23
else _ $	20
else _ @mi	-5
else _ my	-5
else please	23
else to	6
elsewhere	7
elsewhere $	7
email	-27
email _ please	-8
emergencia	-8
emergencias	10
emergencias @elsewhere	10
emergency	-14
emergency $	-8
emergency _ _ $	-10
empleado	6
empleado @end_it	10
employee	-8
employee _ _ $	-7
empresa	-12
en	-10
en _ $	21
en _ .	-7
en _ _ $	-13
en _ _ de	10
en _ _ hasta	-5
en _ _ me	16
en _ _ mi	9
en _ _ ni	6
en _ _ no	-12
en _ _ pero	-9
en _ _ su	8
en _ _ trabajo	-5
en _ _ vida	-6
en _ _ y	7
en _ a	7
en _ calle	-5
en _ compania	21
en _ de	-17
en _ en	8
en _ grupo	5
en _ la	-7
en _ lista	9
en _ mesa	7
en _ otro	-10
en _ primera	14
en _ que	-11
en el	-13
en el grupo	5
en el otro	-5
en esa	23
en esa compania	21
en eso	14
en eso $	7
en espanol	-13
en espanol por	-6
en horas	-8
en ingles	-11
en ingles que	-7
en la	-9
en la calle	-5
en la lista	-15
en la mesa	7
en la primera	14
en los	-10
en mi	-10
en mi celular	9
en paz	29
en paz $	21
en paz a	6
en quitarme	-6
en quitarme la	-6
en serio	-5
en serio $	-5
en su	14
en su lista	18
en:a carrier word alone	188
en:at another hour or another way	-140
en:be taken off	82
en:by mistake	-57
en:do not stop or remove, said at the start	-188
en:do not stop, do not take me off	-206
en:do not take me off	-123
en:do not text me	207
en:do not want texts	293
en:fine, but	30
en:go away	330
en:how do I stop these	237
en:how do you have my number	10
en:in broken English	6
en:in joke	-136
en:it may not be, or else	344
en:keep them coming	-110
en:leave, lose or forget something else	-78
en:no job there any more	69
en:of the boss	-41
en:off something else	-159
en:off, said alone	40
en:please, and the word	58
en:reported or blocked elsewhere	-46
en:something else is not wanted	-118
en:stop something else	-162
en:stop texting me	275
en:stop texting, whoever says it	84
en:take me off	253
en:tell them to stop	11
en:the boss or another does it	-89
en:turn me off	252
en:unsubscribe, in any words	132
en:wants to take part	-35
en:what the word means	-75
en:who are you	32
en:wrong number	264
en:wrong, of something else	-106
encanto	-20
encargo	7
end .	12
end _ $	6
end _ _ my	9
end _ my	-7
end _ shift	-8
end _ texts	6
end all	5
end at	5
end it	9
end it $	7
end now	6
end now $	6
end of	-13
end of shift	-7
end these	7
end these texts	6
ending _ $	-9
ending it	-13
ending it $	-9
ends	-6
enero	-18
enfermedad	-5
english	-9
english @again	-8
english _ _ @mine	-6
english _ _ me	-6
english and	-5
enough	26
enough @unwanted	19
enough @unwanted $	19
enough _ $	17
enough _ @list	-5
enough _ @mine	-5
enough _ _ $	9
enough _ _ @texts	6
enough _ _ @unwanted	14
enough _ _ messages	7
enough _ _ texting	6
enough _ _ texts	7
enough _ me	-5
enough _ the	12
enough _ this	-5
enough of @list	-5
enough of this	-5
enough texts	7
enough texts $	7
enough with	6
enough with the	6
enroll	21
enroll _ @list	6
enroll _ phone	6
entendi	-17
entendi _ @unwanted	-13
entendi _ mensaje	-13
entere	8
entere $	9
entienden	8
entienden _ _ quiero	7
entienden _ no	7
entiendo	-8
entiendo $	-6
entiendo @elsewhere	-5
entre	-6
entro	-5
enviar	14
enviar $	10
envie	-7
equivocada	13
equivocado	19
equivocado $	20
equivocado _ $	25
equivocado _ mi	-5
equivocado de	-8
equivocado en	-6
equivocados	22
equivocaron	18
equivocaste	6
equivoco	20
equivoque	-9
equivoque @elsewhere @lista	-5
equivoque _ @lista	-5
equivoque _ _ $	-7
equivoque _ _ @persona	7
equivoque _ _ mi	7
equivoque _ chat	-5
equivoque al	7
equivoque de	-10
equivoque de chat	-5
era	-23
era @mi	-5
era _ @persona	-11
era _ _ @owner	-5
era _ _ @persona	-5
era _ _ ex	-5
era _ mi	-11
era para	-9
era para @persona	-11
era para @persona @owner	-5
era para mi	-11
erase	8
erase _ $	9
erase _ _ and	-8
erase _ _ please	5
erase it	5
erase my	8
eres	-12
eres $	-10
error	-11
error $	-10
es	-20
es .	-12
es . @end_it	-12
es . no	-12
es 555	-7
es @address	-11
es @elsewhere	23
es @elsewhere @elsewhere	-16
es @elsewhere @numero	14
es @elsewhere @persona	12
es @elsewhere @persona @persona	6
es @elsewhere @persona nina	6
es @elsewhere consultorio	20
es @elsewhere palabra	9
es @elsewhere palabra para	10
es @lista	10
es @lista $	22
es @numero	16
es @numero @elsewhere	16
es @numero @elsewhere casa	16
es @persona	-13
es @persona @numero nuevo	-7
es @quitar	14
es @quitar @elsewhere	14
es @trabajo	16
es @trabajo $	14
es @unwanted	-28
es @unwanted $	-17
es @unwanted @address	-13
es @unwanted @end_it	5
es @unwanted @end_it $	5
es _ $	-14
es _ @address	-11
es _ @elsewhere	6
es _ @end_it	-8
es _ @jefe	-7
es _ @numero	13
es _ @persona	15
es _ @trabajo	-5
es _ _ $	15
es _ _ @elsewhere	-15
es _ _ @end_it	5
es _ _ @persona	7
es _ _ @these	-7
es _ _ casa	16
es _ _ de	8
es _ _ en	-5
es _ _ le	6
es _ _ nina	6
es _ _ nuevo	-7
es _ _ otro	-7
es _ _ para	9
es _ _ quiera	-5
es _ _ tengo	-13
es _ _ y	-8
es _ consultorio	20
es _ de	11
es _ es	-10
es _ la	-5
es _ mi	15
es _ no	-13
es _ nuevo	-7
es _ numero	16
es _ palabra	9
es _ pedir	10
es _ que	-5
es _ tanto	-6
es _ un	13
es _ verdad	-13
es acoso	16
es aqui	20
es de	21
es de mi	12
es el	-13
es el de	-6
es el numero	14
es en	-12
es en el	-6
es esto	-17
es esto $	-17
es la	18
es la palabra	9
es menor	6
es mi	-9
es molestia	-7
es mucho	10
es mucho pedir	10
es para @these	-6
es para @these $	-6
es para tanto	-6
es que	-12
es que @end_it	-5
es que @end_it @quiero	-5
es que @trabajo	-7
es que no	-5
es que trabajo	-7
es spam	-14
es tan	-11
es un	21
es un consultorio	20
es urgente	-7
es:I want none	215
es:a phone's reaction	-87
es:a question about me	-49
es:a thing for me	-69
es:another list	-24
es:asked politely	72
es:at another hour	-16
es:blocked by them	-58
es:by God, by your mercy	23
es:cancel another thing	-30
es:cancel it	115
es:could you take me off	124
es:do not bother	59
es:do not stop	-116
es:do not take me off	-84
es:do not write again	130
es:do not write any more	45
es:do not write such things	7
es:do not write, full stop	99
es:do not write, nothing else named	129
es:enough of the boss	-81
es:erase another thing	-57
es:go away	407
es:go on	-90
es:half English	90
es:in another way	-62
es:it is not me	239
es:leave me out of it	85
es:left the job or the party	-37
es:let me out	280
es:let me see	-42
es:no more texts	101
es:no permission	53
es:not interested	119
es:not interested in another thing	-19
es:of the strike	-6
es:of the work	-91
es:put me back	-63
es:send me	-43
es:send no other thing	-33
es:somebody says	-29
es:stop it now	188
es:stop the texts	84
es:stop writing	71
es:stop writing, with no no before it	100
es:take it off	55
es:take me off the list	142
es:take me off, full stop	77
es:take me off, nothing else named	78
es:take me off, with no no before it	104
es:take my number off	149
es:texts of the company	-48
es:that the boss stop	-20
es:the boss writes	-14
es:the number is another	-63
es:them, not me	-40
es:to take me off	99
es:told before, and what comes else	308
es:told the boss	-31
es:want another thing	-79
es:want no texts	69
es:what if one stops	-48
es:where are they, the texts	-58
es:where from do they have my number	-27
es:would you please take me off	99
es:wrong in another thing	-57
es:wrong number	192
esa	6
esa _ _ $	6
esa _ _ favor	9
esa _ no	-6
esa _ por	9
esa compania	21
esa compania $	20
esa lista	8
esa mujer	-6
esa mujer $	-6
esa senora	-6
esa vaina	10
esas	-7
esas _ $	-5
esas cosas	5
escriba	8
escriba a	6
escribale	7
escribale @elsewhere	7
escribale a	7
escriban	35
escriban $	23
escriban _ $	10
escriban _ _ numero	-10
escribe	-16
escribiendo	-6
escribieron	-6
escribir	-7
escribir $	-14
escribirme	20
escribirme $	12
escribirme _ $	7
escrivan	49
escrivan $	49
ese	-9
ese _ $	-10
ese numero	-10
ese senor	11
ese senor $	11
eso	-73
eso $	-23
eso _ $	-15
eso _ _ al	-5
eso _ _ avisos	12
eso _ _ lo	6
eso _ _ me	-9
eso _ _ para	6
eso _ de	6
eso _ es	6
eso _ los	12
eso _ que	-26
eso _ sindicato	6
eso afecta	-9
eso basta	-13
eso de los	12
eso del	6
eso del sindicato	6
eso es	-6
eso no es	6
eso quiero	-15
eso ya	11
espanol	-9
espanol @address	-10
espanol @address @address	-7
espanol _ @address	-7
espanol _ _ $	5
espanol _ favor	-7
espanol por	-7
espanol por favor	-7
esta	-18
esta $	-7
esta _ $	-20
esta _ _ $	-6
esta _ _ de	7
esta _ _ el	-8
esta _ _ este	19
esta _ con	-8
esta _ es	10
esta _ mal	19
esta _ no	-6
esta bien	-6
esta equivocado	9
esta equivocado $	6
esta linea	10
esta linea es	10
esta lista	12
esta lista $	7
esta manana	12
esta vez	-6
estaba @elsewhere	-9
estaba @elsewhere @elsewhere	-8
estaba @elsewhere @elsewhere @lista	-10
estaba _ @elsewhere	-8
estaba _ _ lista	-10
estaba _ la	-8
estaba en	-8
estaba en la	-8
estaba fuera	12
estaciones	-8
estafadores	-8
estamos	18
estamos _ $	20
estan @equivocado	22
estan @escribir	-9
estan _ $	9
estan _ _ @elsewhere	-6
estan _ _ de	-7
estan equivocados	22
estar	25
estar @elsewhere	19
estar @elsewhere @elsewhere	12
estar @elsewhere @elsewhere @lista	12
estar @escribir	10
estar @escribir $	7
estar _ @address	10
estar _ @elsewhere	12
estar _ _ @end_it	6
estar _ _ @lista	20
estar _ _ grupo	6
estar _ _ lista	14
estar _ el	6
estar _ la	6
estar en	19
estar en el	6
estar en la	6
estar jodiendo	6
estas	-32
estas _ $	-26
estate	-8
este	20
este $	-31
este _ $	-8
este _ _ $	-14
este _ _ cambio	6
este _ _ consultorio	19
este _ _ de	15
este _ _ el	6
este _ _ lo	-7
este _ _ no	11
este _ _ nuevo	-7
este _ es	6
este _ mi	-6
este _ no	8
este _ un	21
este _ y	6
este _ ya	12
este calor	-12
este calor $	-10
este celular	10
este es	19
este es el	-11
este es mi	-6
este es un	21
este medio	8
este mes	-5
este numero	17
este numero $	-8
este numero no	7
este numero ya	9
este telefono	13
este telefono $	7
este trabajo	-6
esten	9
esten _ $	6
estes	-16
esto	59
esto $	42
esto _ _ $	6
esto _ acoso	16
esto _ manden	6
esto es	7
esto es acoso	16
esto no manden	6
estop	24
estos _ $	-11
estos _ _ me	7
estos _ no	7
estos mensajes	-5
estos mensajes $	-11
estoy	-10
estoy $	-10
estoy @elsewhere	-16
estoy @elsewhere @end_it	-7
estoy @elsewhere @end_it medica	-7
estoy @elsewhere dieta	-7
estoy @interesado	28
estoy @interesado $	13
estoy @interesado @address	8
estoy @lista	-8
estoy @lista $	-5
estoy _ $	-7
estoy _ @end_it	5
estoy _ @unwanted	7
estoy _ _ $	-19
estoy _ _ @elsewhere	-9
estoy _ _ @escriban	-5
estoy _ _ @mine	7
estoy _ _ @trabajo	-7
estoy _ _ @unwanted	8
estoy _ _ la	-6
estoy _ _ me	7
estoy _ _ medica	-7
estoy _ baja	-7
estoy _ dieta	-7
estoy _ que	6
estoy a	-7
estoy a dieta	-7
estoy de	-5
estoy de baja	-7
estoy en	-5
estoy fuera	-10
estoy interesada	9
estoy interesado	13
estoy interesado en	-9
estoy trabajando	10
estoy trabajando $	10
even	-12
even _ $	-7
even _ to	-6
ever	15
ever _ $	14
ever _ _ $	10
ever _ _ out	-12
ever _ me	10
ever text	10
every	13
every @hour	-6
every _ i	-6
every _ is	8
every _ you	5
every night	-6
every time	6
every time you	7
every week	13
every week $	5
everybody	-12
everybody _ the	-6
everybody on	-6
everybody on the	-6
everybodys	5
everyone	-12
everyone knows	-6
everything	-24
everything $	-7
everything _ _ this	-7
everything _ only	-8
everything or	-8
everything or only	-8
ex	-28
ex $	-5
ex _ _ me	-6
ex _ _ you	-5
ex _ texting	-9
exactly	-6
exactly $	-5
exclude	8
exclude _ $	6
exclude me	7
exclude me $	6
excuses	-6
exijo	6
exijo que	6
exist	16
exist $	16
existo	30
exit $	27
exit 12	-7
exit _ $	-11
extra	-14
extra $	-9
eyes	-9
eyes _ _ $	-6
eyes _ bad	-6
eyes are	-6
eyes are bad	-6
f	20
f @carrier	5
f @carrier $	5
f _ $	11
f off	5
f off $	5
fa	15
face	-6
facebook	-10
facebook _ _ jefe	-6
facebook _ me	-6
fair	-7
fair $	-9
fall	-12
falta	-7
faltan	-6
familia	-7
family	15
family $	9
favor	57
favor _ $	8
favor _ _ $	22
favor _ _ manden	-6
favor _ _ me	-7
favor _ _ numero	8
favor _ borrarme	7
favor _ me	-6
favor _ no	6
favor de	28
favor de borrarme	7
favor el	13
favor no me	-6
favorcito	12
favorcito $	11
favorite	-8
favorite _ $	-7
fcc	9
fcc $	9
fed	9
fed _ with	10
fed up	9
fed up with	10
fee	-9
feel	-7
felicidades	-6
feliz	-6
fell	-13
fell @carrier	-6
fell off	-6
fella	13
fella .	13
fence	-5
fight	-8
fight for	-6
fijo	-8
fijo $	-8
file	12
file @elsewhere	5
file _ _ $	8
file a	5
filed	-6
filed .	-5
fill	-7
fill _ @carrier	-8
fill _ out	-8
fin	23
fin $	47
fin _ la	-8
fin _ mes	-6
fin _ semana	-7
fin de	-19
fin de mes	-6
fin de semana	-7
final	-12
final warning	-7
finalizar	7
finally	-8
finally $	-9
finally _ @mi	7
finally _ my	7
find	26
find @carrier	-15
find @carrier $	-8
find @carrier im	-10
find @person	11
find @person else	6
find @person else to	6
find _ _ $	5
find _ _ to	11
find _ else	6
find _ im	-10
find _ in	13
find out	-15
find out $	-8
find out im	-10
find the	7
fine	-31
fine $	-22
fine _ im	-6
fine but	-9
finger	-15
fire	-9
fired	-29
fired $	-8
fired _ $	-5
fired _ @doing	-5
fired _ _ @carrier	-5
fired _ _ out	-5
fired for	-9
fired for @doing	-5
fired up	-6
firmar	-14
firmar $	-6
firmas	-5
firmo	-9
firmo $	-8
first	-37
first $	-32
first _ @dont	-6
first _ i	8
first _ not	-6
fix	-8
fix @these $	11
fix @these @address	-11
fix _ $	11
fix _ @address	-11
fix _ _ $	-8
fix _ please	-11
fix it	10
fix it $	10
fix that	-10
fixed	-7
fixed _ $	-9
flat	-8
flojera	-7
flojera _ $	-6
floor	-7
floor $	-6
flores	-7
flu	-21
flu _ $	-20
flyer	-11
folder	11
folks	10
folks who	9
follow	5
follow up	7
followed	-6
food bank	5
fool	-6
for	-13
for @doing	-14
for @doing $	-6
for @doing @carrier	-5
for @elsewhere	-5
for @jefe	8
for @job	-21
for @list	7
for @list $	-6
for @mi	-10
for @mi @owner	-11
for @mi @owner $	-5
for @mi @person	-6
for @mine	-27
for @mine $	-16
for @mine @address	-8
for @mine @address $	-8
for @mine i	-12
for @mine to	10
for @person	15
for @person else	8
for @person else $	8
for @texts	-7
for @these	-13
for @these .	-10
for @unwanted	21
for @unwanted $	14
for _ .	-9
for _ @again	-5
for _ @dont	-11
for _ @end_it	20
for _ @hour	-5
for _ @list	11
for _ @mine	-5
for _ @person	-6
for _ @unwanted	7
for _ _ $	-7
for _ _ @again	-5
for _ _ @doing	-14
for _ _ @end_it	14
for _ _ @mine	-16
for _ _ @take	6
for _ _ @these	-6
for _ _ @unwanted	-13
for _ _ asking	-13
for _ _ back	-5
for _ _ i	-6
for _ _ its	-6
for _ _ me	-15
for _ _ of	16
for _ _ she	-6
for _ _ so	5
for _ _ stop	13
for _ _ take	6
for _ _ this	6
for _ _ to	20
for _ _ you	-5
for _ day	-6
for _ else	8
for _ i	-12
for _ love	17
for _ me	-5
for _ not	-11
for _ number	7
for _ only	8
for _ out	-5
for _ ride	14
for _ stop	20
for _ texts	9
for _ time	-6
for _ to	13
for _ union	-7
for _ with	-8
for a	-9
for asking	-5
for asking $	-5
for full	-6
for full time	-6
for good	38
for good $	25
for him	7
for it	-16
for it .	-12
for me	-24
for me $	-12
for me i	-12
for me please	-8
for me to	10
for my	-10
for one	11
for one @job	11
for someone	8
for someone else	8
for texting	-7
for the @job $	-6
for the @unwanted to	9
for the love	17
for these messages	5
for union	7
for you	10
for you to	5
foreman	7
forever	35
forever $	27
forget $	-14
forget _ $	-11
forget _ _ $	14
forget _ ever	10
forget _ exist	17
forget _ have	5
forget about	18
forget i	26
forget i exist	17
forget me	-33
forget me $	-9
forget you	6
forget you have	5
forgot	-9
forklift	-8
forma _ _ @elsewhere	5
forward	12
found	-15
found the	-8
four	-11
four $	5
four _ .	7
fr	7
free	-13
free $	-12
free _ $	-7
free _ _ this	6
free _ from	6
free me	6
free me from	6
friday $	-7
friday for	6
frieguen	11
friend	-12
frijoles	-5
frio	-18
frio $	-13
from $	6
from @boss	-12
from @boss $	-11
from @jefe	-6
from @job	-5
from @list	14
from @list @list	5
from @list @lista	7
from @mi	-9
from @mi @list	-10
from @mine $	7
from @person	-28
from @person $	-21
from @tail	7
from @tail on	8
from @tail on $	7
from @texts	-11
from @texts @mine	-11
from @texts @mine $	-14
from @these	21
from @these $	6
from _ $	13
from _ @again	-11
from _ @end_it	-8
from _ @jefe	-15
from _ @job	6
from _ @list	9
from _ @lista	39
from _ @mine	-9
from _ @tail	6
from _ @text	-12
from _ @unwanted	-26
from _ _ $	26
from _ _ @lista	-7
from _ _ @tail	16
from _ _ about	-6
from _ _ hes	5
from _ _ i	-21
from _ _ if	6
from _ _ its	-6
from _ _ lol	18
from _ _ since	-6
from _ _ today	8
from _ and	-11
from _ boss	-12
from _ chat	6
from _ committee	6
from _ heat	-6
from _ list	32
from _ lol	-6
from _ me	-9
from _ no	-8
from _ on	9
from _ page	-12
from _ phone	-10
from _ shift	6
from _ sign	-6
from _ system	9
from _ texts	-24
from _ union	-7
from him	-21
from him $	-21
from housekeeping	-5
from hr	-6
from it	12
from management	-11
from management $	-11
from me $	7
from my	-9
from my phone	-10
from now	7
from now on	8
from receiving	14
from that	6
from the @end_it	-10
from the @jefe	-13
from the @job	12
from the @job @again	6
from the @list	6
from the @list $	6
from the @lista	19
from the @lista i	-11
from the @text	-12
from the @unwanted	-5
from the @unwanted @again	-7
from the boss	-11
from the committee	6
from the list	17
from the no	-10
from the page	-12
from the shift	7
from the union	-7
from them	-6
from this	6
from what	-6
from you	35
from you $	38
from you @tail	12
from you @tail $	18
from you again	6
from you lol	-6
from your	42
from your @list	15
from your @list $	6
from your @list @tail	8
from your @lista	13
from your list	13
from your system	9
front	-11
front of	-7
fue	-14
fue _ $	-8
fue _ @end_it	-7
fue _ @trabajo	12
fue a	-6
fue del	12
fue un	-8
fuera	33
fuera $	39
fuera @address	-5
fuera @elsewhere @elsewhere	-11
fuera @elsewhere @elsewhere @lista	-11
fuera @elsewhere @persona	13
fuera _ $	-10
fuera _ @elsewhere	-11
fuera _ @lista	11
fuera _ @persona	13
fuera _ _ $	-8
fuera _ _ @lista	-11
fuera _ _ lista	-11
fuera _ la	-11
fuera _ mi	13
fuera de la	-11
fuerza	-6
fuerza $	-6
fui @elsewhere @elsewhere	5
fui _ @elsewhere	5
full	-20
full $	-7
full _ $	-10
full time	-7
full time $	-6
funeral	-5
funeral $	-12
funeral @again	7
funeral and	7
funny	-8
funny $	-9
further	20
further $	9
further _ _ $	7
future	13
ganamos	-16
ganamos _ _ @end_it	-11
ganas	-6
gano	-7
gas	-31
gas $	-20
gate _ _ @address	-8
gate _ _ please	-8
gave @mi	7
gave @mi @list	9
gave @mi @list @hour	9
gave _ @list	10
gave _ _ @hour	9
gave _ _ @list	7
gave _ _ at	9
gave _ _ number	7
gave _ _ wrong	-7
gave _ number	7
gave my	7
gave my number	9
general	8
general $	6
gerencia	-6
get	10
get _ $	7
get _ .	6
get _ _ $	23
get _ _ .	10
get _ _ both	6
get _ _ line	17
get _ _ out	11
get _ _ phone	-8
get _ _ right	5
get _ _ so	-18
get _ _ this	-18
get _ _ your	6
get _ anymore	9
get _ of	-7
get _ off	7
get _ on	-7
get _ out	-16
get _ the	-8
get _ this	6
get _ to	-5
get a	-6
get back	-9
get fired	-6
get it	-9
get it .	7
get lost	48
get me	-7
get me off	-8
get off	13
get off $	27
get off the	-7
get out	9
get out $	28
get out .	-8
get out of	-9
get some	-6
get taken	12
get taken off	12
get these	27
get these anymore	9
get written	-9
get written up	-9
gets	30
gets _ _ $	-6
gets _ _ you	17
gets the	17
getting	-9
getting _ _ some	-5
getting _ and	13
getting blocked	12
getting my	-7
getting texts	-18
getting these	9
getting these $	13
girl	20
girl $	25
girl @end_it	-7
girl _ $	-11
girl _ the	8
give	-21
give _ $	-9
give _ _ $	-6
give _ _ number	-11
give _ _ rest	18
give _ a	17
give _ back	-6
give _ my	-6
give _ spot	5
give _ this	-6
give _ to	-7
give it a	18
give it back	-6
give me	-5
give my	7
give them	-7
gloria	-23
gloria $	-13
gloves	-10
go	75
go $	-9
go @again	5
go @bothering	6
go @bothering @person	6
go @bothering @person else	6
go @unwanted	27
go _ $	-8
go _ @address	16
go _ @doing	5
go _ @job	-5
go _ @person	13
go _ @these	6
go _ _ $	75
go _ _ @address	-20
go _ _ @boss	18
go _ _ @dont	7
go _ _ @take	12
go _ _ @taken	9
go _ _ else	6
go _ _ not	6
go _ _ please	-20
go _ hell	8
go _ please	16
go _ somebody	11
go _ that	6
go _ the	15
go about	6
go ahead	-7
go ahead $	-7
go around	-5
go away $	18
go bother	6
go home	-8
go to	-21
go to hell	8
god	11
god _ $	7
god _ @mine	8
god _ me	8
goes	23
goes _ @mi	11
goes _ _ @threat	20
goes _ _ attorney	19
goes _ my	11
goes _ the	11
goes off	7
goes to	23
goes to @mi	13
goes to @mi @threat	13
goes to my	13
goes to the	11
goes to the @threat	7
going $	-7
going _ $	-16
going _ _ me	13
going _ me	7
going _ the	15
going _ this	8
going back	7
going back to	7
going block	9
going get me	6
going on	-12
going say	6
going to	11
gone	24
gone @take	11
gone _ _ @carrier	11
gone _ _ off	11
gone from	8
gone take	11
good	-12
good @address	5
good @address $	5
good @hour	-12
good _ $	-12
good _ _ the	13
good _ with	13
good luck	8
good luck with	13
good riddance	11
goodbye	12
goodbye $	11
got	-39
got 2	-7
got @carrier	-18
got @carrier $	-17
got @elsewhere	-12
got @elsewhere new	-6
got @elsewhere new @job	9
got @elsewhere new @list	-13
got @end	-8
got @end @carrier	-8
got @end_it	-13
got @end_it @unwanted	-24
got @mi	17
got @mi @name	23
got @mine	11
got @mine in	9
got @take	9
got @take go	10
got @these from	-6
got _ $	-9
got _ @carrier	-14
got _ @list	17
got _ @name	19
got _ @unwanted	-30
got _ _ $	-43
got _ _ @again	-6
got _ _ @end_it	-25
got _ _ @job	6
got _ _ @list	-15
got _ _ for	-7
got _ _ girl	8
got _ _ job	9
got _ _ on	-6
got _ _ person	20
got _ _ phone	-10
got _ _ so	12
got _ _ stop	-24
got _ from	-7
got _ go	10
got _ in	6
got _ new	-6
got _ no	-5
got _ number	10
got _ off	-19
got _ point	5
got _ text	-16
got _ texts	-5
got _ up	-7
got _ wrong	32
got a	-12
got a new	-6
got be	-24
got cut	-8
got cut off	-8
got fired	-6
got fired for	-5
got fired for @doing	-5
got go	12
got it from	-6
got let	10
got let go	10
got me	12
got me in	9
got my	17
got no	-24
got off	-18
got shut	-6
got shut @carrier	-6
got shut off	-6
got stop	11
got the	27
got the @job	6
got the wrong	30
got your @unwanted $	-6
grabbed	-7
gracias $	19
gracias _ _ $	-8
gracias _ _ no	-15
gracias _ los	-9
gracias _ me	9
gracias _ no	8
gracias _ todo	9
gracias _ ya	-13
gracias a	-5
gracias no	9
gracias no me	9
gracias pero	12
gracias pero no	8
gracias por	-12
gracias por los	-9
gracias por todo	9
gratis	10
gratis _ _ $	11
great .	-6
great _ _ $	-22
gross	-8
gross $	-8
group	36
group $	48
group chat	-6
grupo	-8
grupo $	11
grupo _ $	-13
grupo ese	6
guard	-9
guard _ _ @dont	-9
guard says	-9
guarde	-15
guarde los	-15
guey	-13
guey $	-13
gusta	-7
gustan	-8
gustan @elsewhere	-7
gustan los	-7
gusto	-15
gusto _ _ para	-16
gusto responda	-16
guy	-9
guy _ @carrier	-7
guy _ _ @bothering	-7
guy _ quit	-7
guys	-22
guys $	-9
guys _ _ $	-8
guys _ _ .	8
guys are	-8
guys have	10
guys stop	-7
ha	-14
ha dicho	-7
habia _ _ @end_it	13
habia _ que	12
habia dicho	13
habia dicho que	12
habla _ _ $	9
habla _ _ @elsewhere	-9
habla con	10
hablar	-9
hablo $	-6
hace @elsewhere	9
hace @elsewhere mes	5
hace _ $	-11
hace _ mes	5
hace _ para	6
hace un mes	5
hacer @end_it @elsewhere	6
hacer _ @elsewhere	6
hacer _ de	6
had	-9
had @list @list	-10
had @mi	8
had @mi @list	9
had _ @hour	7
had _ _ $	-6
had _ _ @list	-6
had _ _ this	-6
had enough of @list	-5
had my	8
had my number	12
had this number	-10
hagan	6
hagan @elsewhere	6
hagan @elsewhere @address	7
hagan @elsewhere @address @elsewhere	7
hagan _ @address	7
hagan _ _ @elsewhere	7
hagan _ _ de	7
hagan _ favor	7
hagan el	7
hagan el favor	7
hago	9
hago _ @end_it	9
hago _ @salir	15
hago _ _ $	14
hago _ _ @mine	-7
hago _ _ me	-7
hago _ que	-14
hago _ salirme	7
hago para	13
hago para @end_it	13
hago para @salir	15
hago para @salir $	15
hago para que	-14
hago para que @mine	-7
hago para salirme	7
haha	-34
haha $	-14
hair	-10
hair $	-10
haiti	6
haiti _ week	6
haiti next	6
haiti next week	6
half	-6
hall	-8
han	-12
han _ @elsewhere	-8
hand	9
hand $	5
handle	8
hands	18
happened	-6
happens	-10
happens $	10
happens _ _ @unwanted	-15
happens _ _ text	-15
happens _ i	-15
happens if	-16
happens if i	-15
happens if i @unwanted	-15
happy	-17
happy $	-8
harassment	-5
hard	7
harta	-5
has	-27
has @end_it	-6
has @mi	-10
has @mi @list	-6
has _ @end_it	7
has _ _ $	-7
has _ stop	7
has my	-10
has my number	-5
has no	-6
has to @end_it	7
has to @end_it .	6
has to stop	7
hasta _ me	-5
hasta que	-5
hate	-10
have	11
have _ $	-8
have _ _ $	10
have _ _ .	7
have _ _ before	7
have _ _ but	11
have _ _ messages	7
have _ _ out	-8
have _ _ saved	-12
have _ _ to	5
have _ been	-7
have _ go	7
have _ great	8
have _ nine	7
have _ opt	-7
have _ texts	6
have been	7
have my	10
have my number	8
have no	12
have one	-6
have the	6
have the texts	6
have this	-7
have this number	-8
have to	-9
have to go	7
have to opt	-7
havent	12
havent _ @elsewhere	7
havent _ _ you	-6
havent _ a	7
havent _ from	-6
havent been	6
havent heard	-6
havent heard from	-6
havent i	5
having	7
hay	-34
hay @elsewhere	-5
hay @these	16
hay _ $	-23
hay _ @end_it	8
hay _ _ $	5
hay _ _ @address	7
hay _ _ @elsewhere	-5
hay manera	5
hay manera @elsewhere	5
hay manera de	5
hay que	-5
he	-83
he _ $	-12
he _ @elsewhere	-6
he _ @hour	-10
he _ @list	5
he _ @mi	-6
he _ @mine	-18
he _ _ $	-11
he _ _ @elsewhere	-6
he _ _ @mi	-6
he _ _ @tail	-6
he _ _ @take	20
he _ _ @these	5
he _ _ again	-6
he _ _ back	-7
he _ _ hes	-6
he _ _ my	-6
he _ _ take	20
he _ _ the	-10
he _ for	-6
he _ me	-18
he _ my	-6
he _ this	5
he _ to	-8
he asked	-7
he asked for	-6
he is	20
he said	-10
he says	-8
he told	-8
head	-9
heading	-10
heading _ $	-8
health	7
health _ _ $	6
hear	28
hear _ $	-8
hear _ _ $	20
hear _ you	40
hear from	36
hear from you	40
hear from you @tail	10
hear you	-6
hear you $	-6
heard	-24
heard @list	-6
heard @list one	-6
heard _ one	-6
heard _ you	-6
heard from	-6
heard from you	-6
heard this	-6
heard this one	-6
hearing @again	7
hearing @again the	7
hearing _ the	7
heart	12
heat	-25
heat _ _ $	-11
heat in	-10
hell	23
hell $	7
hell @end_it	15
hell @end_it @end_it	17
hell _ @end_it	17
hell _ i	7
hell _ stop	17
hell alone	9
hell no	15
hell no stop	17
help	-37
help $	-8
help @mine	-12
help @mine @address	-11
help _ @address	-11
help _ _ $	-11
help _ please	-11
help me	-12
help me please	-11
her	-26
her _ $	14
her _ .	-9
her _ _ $	-22
her alone	-5
here	49
here $	-12
here _ $	48
here _ .	-8
here _ _ $	22
here _ _ and	-7
here _ _ name	6
here _ _ remove	5
here _ are	18
here _ that	6
here _ the	-15
here again	6
here by	6
here by that	6
here wants	-13
here you	16
here you are	16
hermana	-5
hermana $	-6
hermano	-5
hermano $	-8
hers	17
hes	-12
hes @dont @us	5
hes _ $	-13
hes _ .	11
hes _ _ .	8
hes _ here	5
hes _ his	-8
hes not here	5
hey	19
hey @end_it	5
hey _ _ @end_it	6
hey _ _ stop	6
hey so	9
hi	-7
hi $	-10
hi @end_it	7
hi _ $	6
hielo	-7
hija	-12
hijos $	-6
him	6
him _ $	10
him _ _ $	-14
him _ stop	-15
him _ the	21
him alone	5
him off	24
him to	-16
him to stop	-15
his	-5
his @job	-6
his @person	7
his _ $	-11
his _ @again	8
his _ _ @again	9
his _ _ @dont	6
his _ _ @mi	-6
his _ _ dont	6
his _ _ im	10
his _ _ my	-6
his _ _ we	-6
his _ and	8
his _ so	9
his roommate	7
historia	-7
hit	-8
hit _ $	-7
hit _ _ $	13
hit _ _ again	8
hit _ _ stop	-6
hit _ e	-6
hit _ line	14
hit _ up	7
hit me	6
hit me up	9
hit my	7
hit my line	10
hit the	-6
hit the e	-6
hitting	26
hitting _ _ $	29
hitting _ line	13
hitting _ up	18
hitting me	18
hitting me up	18
hitting my	13
hitting my line	13
hizo $	7
hoja	-7
hoja $	-9
hola	-7
hola $	-5
hold	-11
hold up	-6
holds	7
holds @these	7
holds it	7
holt	-5
home	-14
home $	-8
home @again	9
home _ _ $	-7
home and	9
honest	-9
honestly	6
honestly i	6
honor	6
hope	11
hope @list	13
hora	13
hora si	14
horas	-21
horas _ $	-9
horas _ _ $	-7
horas extra	-9
horas extra $	-8
hose	-6
hot _ $	9
hour	-10
hour days	-6
hours	-22
hours $	-11
house	-19
house _ $	-15
house _ _ .	7
house phone	-16
housekeeping	-7
houston	-6
how	-18
how $	-6
how _ @carrier	20
how _ @job	16
how _ _ $	15
how _ _ .	17
how _ _ @carrier	22
how _ _ @quitar	-27
how _ _ @take	13
how _ _ cancel	7
how _ _ delete	-8
how _ _ get	14
how _ _ stop	5
how _ _ tell	-5
how _ _ unsubscribe	-27
how _ _ you	-9
how _ do	-12
how _ times	10
how _ you	-16
how can	8
how can i	8
how do	-16
how do i	-12
how do i @carrier	18
how do i @end_it	-8
how do i @quitar	-30
how do i @take	17
how long	-5
how many times	10
how much	-8
how often	-5
how often do	-5
how to	37
how to @carrier	18
how to @job	17
how to @job $	17
how would	11
hoy	-32
hoy $	-22
hoy _ _ $	-8
hoy _ _ que	12
hoy no	-10
hr _ $	9
hr _ _ $	14
hr _ _ my	-6
hr _ about	-6
hrs	-30
hrs $	-30
hun	23
hun $	17
hung	-12
hung up	-12
hurry	-6
hurt	-17
hurt $	-6
husband	-15
husband _ i	9
husband and	9
husbands	-8
i @again want	13
i @again want to	11
i @again worked	7
i @carrier	15
i @carrier @carrier	6
i @carrier @carrier $	11
i @carrier @carrier of	-6
i @carrier @mi	-13
i @carrier @mi @job	-13
i @carrier consent	7
i @carrier consent $	7
i @carrier the	5
i @dont @hour @us	-11
i @dont @hour there	22
i @dont @take	-11
i @dont answer	-7
i @dont care	6
i @dont care for	5
i @dont know	14
i @dont know you	23
i @dont mind	-6
i @dont want	-12
i @dont want @list	-6
i @dont want @mi	-5
i @dont want @person	6
i @dont want the	-8
i @dont want to	-11
i @dont want your	9
i @end_it @take	-10
i @end_it @take @list	6
i @erase	-10
i @hour	35
i @hour .	-6
i @hour @dont	7
i @hour @elsewhere	7
i @hour @job	8
i @job	17
i @job per	7
i @job per @unwanted	7
i @job to	8
i @job to @again	17
i @lose	-7
i @quitar	-8
i @quitar $	21
i @quitar from	-41
i @tail	5
i @tail @carrier	-5
i @take	16
i @take @carrier	7
i @take @carrier $	12
i @take @end_it	12
i @take @mi	6
i @take @take	-7
i @take @take @unwanted	-7
i @take @taken	8
i @take to @carrier	-7
i @text	6
i @text @end_it	12
i @texts	-6
i @unwanted	-19
i @unwanted @end_it	-18
i @write	14
i @write @person	6
i @write @these	6
i @write @these to	9
i _ 6	-6
i _ @carrier	-11
i _ @dont	12
i _ @elsewhere	-9
i _ @end_it	-25
i _ @hour	8
i _ @job	11
i _ @list	-19
i _ @mi	-22
i _ @name	-10
i _ @owner	-7
i _ @person	-15
i _ @taken	8
i _ @text	9
i _ @texts	-8
i _ @these	32
i _ @unwanted	-5
i _ @write	-6
i _ _ $	-18
i _ _ 2	-8
i _ _ @again	7
i _ _ @boss	-6
i _ _ @carrier	-7
i _ _ @dont	-8
i _ _ @elsewhere	12
i _ _ @end	-15
i _ _ @end_it	15
i _ _ @jefe	-11
i _ _ @job	-17
i _ _ @lista	9
i _ _ @mi	25
i _ _ @mine	6
i _ _ @name	-22
i _ _ @owner	-12
i _ _ @person	-15
i _ _ @quitar	-9
i _ _ @take	-25
i _ _ @texts	-14
i _ _ @these	-11
i _ _ @unwanted	-17
i _ _ @write	-17
i _ _ a	12
i _ _ about	12
i _ _ all	-16
i _ _ any	-5
i _ _ back	9
i _ _ be	37
i _ _ being	9
i _ _ but	-18
i _ _ by	29
i _ _ calls	-18
i _ _ card	-10
i _ _ chat	7
i _ _ die	-6
i _ _ for	17
i _ _ from	-16
i _ _ give	-6
i _ _ go	18
i _ _ going	-8
i _ _ got	-5
i _ _ have	-6
i _ _ hear	7
i _ _ her	-12
i _ _ him	-6
i _ _ husband	-7
i _ _ in	19
i _ _ is	12
i _ _ its	-6
i _ _ me	8
i _ _ month	14
i _ _ much	-13
i _ _ my	25
i _ _ name	-6
i _ _ needing	12
i _ _ new	5
i _ _ nine	7
i _ _ not	-9
i _ _ nothing	12
i _ _ opt	-6
i _ _ out	-6
i _ _ permission	14
i _ _ phones	-11
i _ _ problems	9
i _ _ put	5
i _ _ quit	-9
i _ _ read	5
i _ _ remove	9
i _ _ same	7
i _ _ supervisor	-11
i _ _ text	-11
i _ _ texting	-11
i _ _ texts	-18
i _ _ them	6
i _ _ there	13
i _ _ these	13
i _ _ this	-8
i _ _ to	5
i _ _ too	5
i _ _ unsubscribe	-9
i _ _ unsubscribed	14
i _ _ want	-8
i _ _ was	6
i _ _ were	-7
i _ _ who	6
i _ _ work	11
i _ _ wrong	-6
i _ _ you	51
i _ a	-8
i _ all	13
i _ already	7
i _ always	6
i _ am	6
i _ back	8
i _ be	7
i _ cancel	9
i _ care	6
i _ changed	-11
i _ check	-11
i _ clicked	7
i _ consent	7
i _ cry	-12
i _ dont	14
i _ find	9
i _ from	-29
i _ getting	-20
i _ got	-8
i _ him	-14
i _ i	-5
i _ im	6
i _ in	17
i _ it	-12
i _ just	-6
i _ know	14
i _ last	14
i _ left	5
i _ let	11
i _ like	10
i _ mean	-5
i _ messages	-7
i _ mind	-6
i _ my	-22
i _ nights	8
i _ no	-18
i _ off	-8
i _ on	19
i _ one	-8
i _ out	17
i _ per	7
i _ phones	-10
i _ quit	-6
i _ read	-10
i _ remove	5
i _ report	6
i _ say	12
i _ shop	-6
i _ sleep	7
i _ so	-6
i _ someone	6
i _ something	7
i _ stop	-10
i _ terminated	-6
i _ text	-8
i _ texted	9
i _ texting	-8
i _ that	26
i _ the	-19
i _ them	-12
i _ this	-11
i _ to	17
i _ told	-7
i _ too	-11
i _ understand	-9
i _ unsubscribed	-24
i _ up	39
i _ w	-7
i _ work	5
i _ worked	14
i _ you	21
i _ your	10
i aint	8
i am	28
i am .	-6
i am a	7
i am not	7
i ask	9
i ask @these	11
i ask that	11
i asked	19
i asked to	9
i be	18
i be @taken	9
i be left	5
i be removed	9
i been	-14
i beg	14
i beg you	14
i call	9
i can	-14
i cancel	7
i cant	7
i cant @take the	6
i cant do	-6
i cant do @list	-6
i cant find	9
i delete	-9
i deleted	5
i deleted the	7
i did @dont	-8
i did not	-8
i didnt @take	11
i didnt @take @these	5
i didnt get	11
i didnt mean	-5
i didnt understand	-8
i didnt want	6
i do @dont	9
i do not	9
i dont	-11
i dont answer	-7
i dont care	6
i dont have	-12
i dont know	14
i dont mind	-6
i dont want	-12
i drop	-11
i eat	-6
i ever	9
i exist	17
i exist $	17
i fill	-8
i found	-9
i gave	13
i gave @mi	9
i gave @mi @list	9
i gave my	9
i gave you	9
i gave you @mi	14
i get it	-5
i get out	25
i got	8
i got @end_it	-24
i got @end_it @unwanted	-24
i got @take	10
i got @take go	11
i got @these	12
i got it	10
i got let	11
i got no	-24
i got the @job	6
i got your	7
i had	-14
i hate	-7
i have	16
i have a	-5
i have no	12
i havent	12
i hear	9
i hope	11
i just	-22
i just changed	-11
i just changed @name	-11
i just got	-9
i keep	-10
i keep getting	-7
i know	-10
i made	7
i make you	8
i mean	10
i meant	-14
i might	-13
i moved	8
i need	21
i need @carrier	7
i need @carrier $	5
i need @elsewhere	-6
i need a	-6
i need off	7
i need to	8
i need to @take	-9
i never want	13
i never worked	7
i no	18
i not	13
i opt	8
i opt out	6
i opted	-21
i opted @carrier	-21
i opted out	-21
i passed	-8
i pay	6
i pay per	7
i put	-19
i quit	-33
i quit $	-37
i quit the	6
i read	-11
i really	9
i receive	6
i report	-23
i report @list	-18
i report this	-18
i request	13
i respectfully	5
i revoke	-5
i revoke consent	7
i revoke my	-13
i said	-11
i said i	-9
i say	-5
i share	-8
i shouldnt	6
i shouldnt @take	6
i shouldnt have	6
i sign	-11
i sign $	-5
i signed	23
i signed $	-8
i signed up	34
i still	-9
i still on	5
i still want	-6
i stop	-8
i stop getting	-10
i switched @name	-8
i switched phones	-8
i talk	8
i talk to	9
i text	-19
i text stop	-18
i texted	8
i texted stop	12
i texting	-6
i think	-24
i think @these	-9
i think i	-11
i think it	-9
i thought i	15
i thought you	-11
i told @mi	-9
i told @mi @owner	-8
i told my	-9
i told you	18
i unsubscribe	-8
i unsubscribe $	21
i unsubscribe from	-41
i unsubscribed	16
i voted	7
i want	-9
i want @carrier	24
i want @carrier $	22
i want @mi @list	8
i want @person	-13
i want @person to	-7
i want @these	7
i want off	7
i want out	17
i want the	-6
i want to	-12
i want to @take	-14
i wanted @carrier	-6
i wanted out	-6
i was	-16
i was @hour	5
i was at	5
i was in	6
i was just	-6
i was told	-11
i went	13
i will	-7
i will @dont	-14
i will @dont @end_it	-14
i will not	-14
i will report	6
i wish	-10
i withdraw	14
i withdraw @mi	14
i withdraw my	14
i wont be	8
i work	7
i work nights	8
i would like	8
i wrote @mi	6
i wrote @mi @list	6
i wrote my	6
iba	-5
iba _ _ $	-5
iba a	-5
iban	9
iban @elsewhere	9
iban @elsewhere @escribir	9
iban _ @escribir	9
iban _ escribir	9
iban a	9
iban a escribir	9
ice	-25
ice $	-7
id	48
id @job	-14
id _ @carrier	9
id _ @list	-12
id _ @these	12
id _ _ @carrier	7
id _ _ @list	-5
id _ _ @take	-5
id _ _ be	9
id _ _ get	-5
id _ _ if	14
id _ for	-7
id _ it	12
id _ out	6
id _ this	-14
id _ to	34
id _ you	16
id appreciate	11
id appreciate @these	12
id appreciate @these if	12
id appreciate it	12
id like	45
id like @carrier	9
id like out	6
id like to	35
id like to @carrier	7
id rather	6
id rather @dont @take	-5
id rather you	16
idc	21
idea	-10
idea $	-6
ideas	-5
ideas $	-5
idk	7
if	-32
if @list	26
if @mi	-5
if _ @carrier	-7
if _ @doing	6
if _ @dont	-5
if _ @elsewhere	7
if _ @job	-15
if _ @lose	-7
if _ @unwanted	-11
if _ _ $	6
if _ _ .	-10
if _ _ @carrier	-7
if _ _ @end_it	-6
if _ _ @job	6
if _ _ @list	-5
if _ _ @mi	-15
if _ _ @mine	-6
if _ _ @tail	8
if _ _ @take	12
if _ _ again	8
if _ _ another	5
if _ _ answer	-7
if _ _ get	12
if _ _ me	-5
if _ _ my	-15
if _ _ off	-6
if _ _ stop	-6
if _ _ this	-5
if _ _ to	7
if _ _ you	6
if _ a	7
if _ could	14
if _ didnt	9
if _ dont	-5
if _ go	-7
if _ going	6
if _ heard	-6
if _ leave	-14
if _ lose	-6
if _ need	11
if _ quit	-7
if _ text	-9
if i	-14
if i @dont	-11
if i @dont answer	-7
if i @unwanted	-18
if i @unwanted @end_it	-18
if i dont	-11
if i go	-5
if i need	12
if i text	-18
if im	-6
if its	7
if my	-5
if theres @elsewhere	7
if theres a	7
if these	16
if this	10
if we	-9
if we @lose	-6
if we lose	-6
if you	9
if you @carrier	-6
if you @carrier $	-6
if you @dont	7
if you @unwanted	9
if you @unwanted @tail	8
if you could	14
if you could @end_it	9
if you dont	7
if you heard	-6
if you heard @list	-6
if you quit	-6
if you text	9
if your	5
if your @doing	6
ignore	-16
ignore $	-7
igual	-9
ill	-42
ill @take	-9
ill _ $	-7
ill _ @carrier	-6
ill _ @hour	-9
ill _ @list	-10
ill _ @these	8
ill _ _ $	-40
ill _ _ @job	-10
ill _ _ break	-9
ill _ _ in	12
ill _ _ to	12
ill _ it	8
ill _ there	-12
ill _ you	16
ill be	-27
ill be there	-12
ill hand	9
ill report	10
ill report you	10
ill take	-7
illegal	-6
im	28
im @address	-6
im @again	-7
im @again to	-6
im @bothering	8
im @bothering the	10
im @bothering the @threat	7
im @bothering to	12
im @carrier	-22
im @doing you	7
im @dont	36
im @dont .	6
im @dont @doing	-16
im @dont @doing $	-8
im @dont @doing you	-7
im @dont interested $	8
im @dont interested in	-9
im @dont sure	-13
im @dont the person	-6
im @elsewhere	17
im @elsewhere @jefe	17
im @elsewhere yes	-10
im @hour the	-6
im @tail	-6
im @take @job	6
im @texts	-9
im @us	-7
im @us $	-7
im _ $	-28
im _ .	9
im _ @carrier	-5
im _ @dont	-12
im _ @elsewhere	13
im _ @end_it	18
im _ @jefe	17
im _ @list	-11
im _ @mi	11
im _ @person	7
im _ @take	13
im _ @unwanted	14
im _ _ $	20
im _ _ .	12
im _ _ @again	14
im _ _ @dont	7
im _ _ @elsewhere	9
im _ _ @hour	-14
im _ _ @job	-13
im _ _ @list	9
im _ _ @person	-5
im _ _ @quitar	8
im _ _ @tail	-18
im _ _ @these	-16
im _ _ @unwanted	9
im _ _ and	14
im _ _ at	-11
im _ _ cops	5
im _ _ customer	8
im _ _ diet	6
im _ _ dont	7
im _ _ for	-6
im _ _ im	-17
im _ _ in	10
im _ _ it	-6
im _ _ just	-7
im _ _ knees	7
im _ _ list	-5
im _ _ now	-7
im _ _ on	19
im _ _ still	12
im _ _ that	-12
im _ _ these	7
im _ _ to	-17
im _ _ unsubscribe	8
im _ _ you	-11
im _ a	13
im _ about	-5
im _ asking	-5
im _ being	12
im _ getting	12
im _ going	-8
im _ happy	-8
im _ i	6
im _ im	5
im _ my	11
im _ not	-14
im _ off	-11
im _ on	-11
im _ one	-8
im _ out	6
im _ roommate	7
im _ stop	15
im _ supervisor	17
im _ sure	-13
im _ the	19
im _ this	-11
im _ tired	-9
im _ to	9
im _ union	14
im _ up	-5
im _ yes	-10
im _ you	9
im a	17
im a supervisor	17
im a yes	-10
im about	-6
im about to	-6
im already	-6
im always	-5
im at the	-6
im back	-6
im begging	17
im begging im	6
im being	-8
im blocking	5
im calling	10
im calling the	10
im done	15
im done @doing	9
im done @take	7
im done being	12
im done getting	7
im here	-7
im here $	-7
im his	9
im his @person	7
im his roommate	7
im leaving	-7
im not	36
im not .	6
im not going	-10
im not sure	-13
im off	-23
im ok	-6
im on @elsewhere	6
im on @elsewhere diet	6
im on a	6
im only	6
im opting	8
im opting @carrier	8
im opting @carrier $	8
im opting out	8
im ready	-6
im ready to	-6
im resigning	6
im sleeping	7
im so	-8
im sorry	13
im sorry i	6
im still	6
im telling	5
im texting	-9
im tired	6
im tired .	5
im too	-5
im too tired	-5
im trying to	12
ima	-6
in	-14
in $	-25
in .	7
in @again	-9
in @doing	-10
in @elsewhere @unwanted	-6
in @elsewhere @unwanted .	-6
in @job	-22
in @list	29
in @list $	14
in @mi @job	5
in @these $	-6
in _ $	-28
in _ .	7
in _ 2	12
in _ @again	11
in _ @elsewhere	-8
in _ @job	11
in _ @lista	9
in _ @lose	12
in _ @mi	-17
in _ @owner	8
in _ @unwanted	6
in _ _ $	-11
in _ _ .	7
in _ _ 1	13
in _ _ @doing	5
in _ _ @dont	-13
in _ _ @elsewhere	7
in _ _ @end_it	16
in _ _ @job	10
in _ _ @mi	5
in _ _ @tail	-9
in _ _ a	7
in _ _ anymore	-5
in _ _ day	-6
in _ _ in	-6
in _ _ my	5
in _ _ no	14
in _ _ of	6
in _ _ one	7
in _ _ room	10
in _ _ this	10
in _ _ to	-6
in _ _ want	7
in _ _ you	-6
in _ a	-8
in _ and	16
in _ badge	7
in _ break	11
in _ days	7
in _ for	-6
in _ got	6
in _ group	7
in _ i	6
in _ if	5
in _ im	-12
in _ loop	-7
in _ moved	-6
in _ my	-17
in _ of	14
in _ the	7
in _ they	-6
in _ trash	12
in _ you	-12
in a union	-6
in and	-7
in any	6
in august	5
in being	-9
in case	-9
in charge	14
in charge of	16
in front	-8
in front of	-7
in his	-6
in his @job	-5
in january	7
in january $	7
in june	13
in june @again	9
in june and	9
in law	6
in line	-7
in my badge	7
in on	-8
in on @mi	-6
in on @mi day	-6
in on my	-6
in produce	-6
in tagalog	-6
in the	8
in the @job	6
in the @job @job	12
in the @lose	12
in the @lose $	12
in the @unwanted	11
in the break	12
in the loop	-7
in the trash	12
in there	-10
in there $	-11
in this	27
in this $	14
in touch	11
in your	18
inbox	8
included	15
info	13
info $	-7
info from	9
informacion	-14
informacion $	-22
ingles	-14
ingles que	-7
ingles que no	-7
inscripcion	12
inscripcion $	12
insistan	5
insistir	15
insistir $	15
instead	-17
instead $	-24
instead lol	15
insurance	8
insurance $	8
interes	11
interesa	-17
interesa $	-7
interesa _ _ $	10
interesa _ _ la	8
interesa _ de	7
interesa _ seguro	8
interesa _ sindicato	18
interesa el	9
interesa el sindicato	18
interesa la	-6
interesa lo	7
interesada	20
interesada $	16
interesado	20
interesan	7
interest	36
interest $	25
interest .	6
interest . zero	6
interest _ _ $	8
interest _ zero	6
interested	47
interested $	25
interested @again	6
interested @hour	16
interested @tail	20
interested @tail $	17
interested _ $	18
interested _ @doing	-10
interested _ @these	16
interested _ _ $	15
interested _ _ @job	-8
interested _ being	-9
interested _ your	10
interested in	-22
interested in @doing	-10
interested in being	-9
interested in your	10
internet	-5
internet $	-5
interview	-21
into	-9
into @elsewhere	-5
into _ _ $	-5
into a	-5
intrested	22
invitaciones	14
invitaciones _ _ $	14
invitaciones a	13
invite	6
invite me	6
inviting	7
inviting me	7
invito	-9
ir $	-8
ir @elsewhere	5
ir _ _ $	6
ir hasta	6
is	-65
is $	10
is 214	-6
is 500	5
is 555	-10
is @carrier	-6
is @doing	-12
is @doing @mi	7
is @doing @take	6
is @doing @take @mine	6
is @dont	23
is @dont for	8
is @elsewhere	13
is @elsewhere @name	7
is @end @mine	-6
is @end_it	29
is @hour	-6
is @list	-23
is @list @end_it	5
is @list @unwanted	-17
is @list still @doing	12
is @list the	-8
is @mi	-9
is @mi new	-6
is @mi new @list	-6
is @person	-13
is @these	-25
is @these possible	5
is @us	-14
is @us $	-12
is _ $	-37
is _ @address	-5
is _ @again	6
is _ @dont	-14
is _ @end_it	7
is _ @job	-6
is _ @list	7
is _ @lista	-11
is _ @mi	-11
is _ @mine	-10
is _ @name	6
is _ @owner	18
is _ @person	8
is _ @take	27
is _ @threat	-7
is _ @unwanted	-20
is _ _ $	-40
is _ _ @doing	8
is _ _ @end_it	6
is _ _ @job	6
is _ _ @mi	-6
is _ _ @mine	6
is _ _ @owner	-11
is _ _ @person	21
is _ _ @take	11
is _ _ @taken	7
is _ _ @unwanted	12
is _ _ and	8
is _ _ card	8
is _ _ deleted	7
is _ _ i	17
is _ _ just	-10
is _ _ me	7
is _ _ my	-6
is _ _ number	-9
is _ _ of	9
is _ _ only	6
is _ _ phone	11
is _ _ private	-9
is _ _ right	-5
is _ _ she	-5
is _ _ stop	6
is _ _ text	10
is _ _ the	-8
is _ _ to	-8
is _ _ want	10
is _ _ we	-7
is _ _ word	-11
is _ again	-6
is _ an	7
is _ anybody	8
is _ from	-6
is _ get	6
is _ landline	7
is _ last	17
is _ me	-6
is _ my	-11
is _ new	-15
is _ next	6
is _ not	-12
is _ number	12
is _ possible	5
is _ right	-5
is _ sons	6
is _ spam	-17
is _ stop	8
is _ take	22
is _ the	-12
is _ wrong	8
is _ you	-9
is _ your	7
is a	12
is a landline	7
is an	-6
is breaking	7
is confusing	5
is dead	6
is deceased	22
is going	-6
is going get	6
is her	-12
is here	-7
is in	6
is it	-13
is it possible	5
is killing	-6
is killing me	-6
is my	-9
is my new	-6
is my sons	6
is no	32
is not	23
is not for	8
is that	-10
is the	6
is the @lista	-11
is the @owner	7
is the last	17
is the new	-10
is the next	7
is the wrong	8
is the wrong @list	8
is there	8
is there @elsewhere word	-11
is there @person	8
is there an	8
is there anybody	8
is this	-23
is this spam	-17
is this stop	5
is this the	-8
is to	-17
is what i	8
is wrong	12
isnt	23
isnt _ $	35
it	-29
it $	16
it .	10
it . dont	12
it _ $	-26
it _ _ $	24
it _ _ and	-8
it _ _ but	7
it _ _ dont	12
it _ _ email	-9
it _ _ for	-9
it _ _ i	11
it _ _ ill	7
it _ _ make	6
it _ _ me	-15
it _ _ off	-10
it _ _ really	-6
it _ _ sheet	8
it _ _ sign	-5
it _ _ stop	7
it _ _ the	13
it _ _ through	-10
it _ _ you	8
it _ after	-5
it _ asking	-12
it _ concern	7
it _ dont	16
it _ for	17
it _ got	6
it _ hr	10
it _ if	5
it _ im	-17
it _ making	-7
it _ my	-8
it _ need	-5
it _ nice	6
it _ rest	18
it _ the	10
it _ these	15
it _ we	-6
it a	19
it a rest	18
it again	-11
it again $	-8
it all	-11
it already	17
it already $	17
it be	7
it but	8
it clear	7
it down	9
it down for	7
it four	6
it from	-7
it go	-5
it here	-5
it here $	-5
it i	7
it i got	6
it if	8
it in	-5
it just	-5
it lol	-9
it lol $	-9
it may	7
it may concern	7
it off	13
it off $	6
it on	9
it out	-18
it out $	-13
it please	12
it please $	12
it possible	5
it say	-9
it so	7
it stop	5
it stop $	8
it to	-19
it to hr	10
it to me	-9
it to my	-17
it to the	8
it today $	-7
it up	6
it up and	7
it was nice	6
it wont	-7
it wrong	-9
it you	-12
it youre	-7
it youre making	-7
its	-33
its 104	-7
its @again	6
its @dont	7
its @elsewhere	-6
its @mi @list	-6
its @mine	-6
its @person	16
its @these	7
its _ $	-11
its _ @again	-5
its _ @job	5
its _ @list	-6
its _ @mi	7
its _ @owner	21
its _ _ @dont	-12
its _ _ @list	9
its _ _ @mine	6
its _ _ dont	-7
its _ _ number	8
its _ _ paint	-10
its _ _ you	-6
its _ and	-5
its _ for	10
its _ i	-6
its _ in	-7
its _ lol	-9
its _ my	7
its _ on	-6
its _ phone	-6
its _ time	5
its _ too	9
its _ with	-6
its _ wrong	8
its a	-6
its about	6
its all	6
its denise	-5
its for	8
its for @mi	8
its for my	8
its her	15
its in	-14
its me	-6
its my phone	-6
its not	7
its the	7
its the wrong	8
its the wrong @list	8
its time	11
ive	35
ive _ @elsewhere	6
ive _ @these	10
ive _ _ @list	8
ive _ _ @tail	14
ive _ a	6
ive _ you	14
ive asked	14
ive got	5
jacket	-5
jaja	-92
jaja $	-66
jaja @end_it	6
jaja @end_it $	7
jaja _ @persona	-6
jaja _ _ $	-5
jaja _ _ @elsewhere	-10
jaja _ mi	-5
jaja borrenme	11
jaja borrenme $	11
jajaja	-21
jajaja $	-14
january	7
january $	7
jefa	9
jefa $	9
jefe	-25
jefe $	-7
jefe _ _ $	6
jefe _ _ me	-7
jefe _ no	-5
jefe me	-7
jefe que	-8
jefe que no	-5
jefe se	9
jennifer	-6
jk	-17
jk $	-16
job	5
job $	6
job _ _ dont	9
job interview	5
job no	5
job so	-5
jodan	10
jodan mas	6
jodiendo	6
join	-7
join $	-10
jorge	-10
jose	14
jose $	8
joven	15
juan	-15
juana	-9
juana _ @elsewhere	-9
judge	-13
jueves	-7
jueves _ .	-6
june	8
june $	-6
june @again	9
june and	9
junk	12
junk _ _ $	15
junk _ me	6
junta	-12
junta $	-6
junta _ jueves	-5
juntas	24
juntas $	20
junto	-6
juro	-5
juro $	-5
just	-51
just @carrier	6
just @doing	-8
just @end_it	25
just @end_it $	6
just @take	7
just _ @bothering	-5
just _ @carrier	-18
just _ @mine	9
just _ @name	-11
just _ @person	-7
just _ @these	17
just _ _ $	-25
just _ _ @carrier	7
just _ _ @job	7
just _ _ @mine	6
just _ _ me	6
just _ _ of	8
just _ _ off	6
just _ it	12
just _ me	11
just _ off	-18
just _ phones	-11
just _ send	-5
just _ to	-7
just _ who	-7
just asking	-9
just changed	-11
just changed @name	-11
just changed @name $	-11
just changed phones	-11
just got	-26
just got @carrier	-18
just got @elsewhere	-9
just got a	-9
just got off	-18
just stop	25
just stop $	6
just tired	-8
just to	-6
justo	-14
justo $	-6
justo _ _ @elsewhere	-7
keep	-54
keep _ $	-7
keep _ .	12
keep _ _ $	-59
keep _ _ and	11
keep _ _ coming	-12
keep _ _ from	-7
keep _ _ i	10
keep _ _ ill	-12
keep _ _ on	5
keep _ _ to	11
keep _ and	11
keep _ on	-5
keep _ one	-6
keep _ posted	-5
keep _ texts	-39
keep _ up	7
keep _ updates	-7
keep getting	-23
keep getting texts	-7
keep it	9
keep it up	7
keep me	-9
keep me on	-6
keep me posted	-5
keep texting	-7
keep the	-12
keep the texts	-6
keep this one	-6
keep writing	-5
keep your	12
keeps	-25
keeps @bothering	-9
keeps @doing	7
keeps @texts	-12
keeps @texts @mine	-12
keeps _ @mine	-13
keeps _ @these	-8
keeps _ me	-12
keeps texting	-12
keeps texting me	-10
keys	-11
kick	25
kick rocks	23
kid	-7
kidding	-25
kids	-7
kill _ $	-10
kill _ texts	5
kill myself	-10
kill myself $	-10
kill the	5
kill the texts	5
killing	-25
killing _ $	-12
killing _ _ $	-9
killing _ today	-8
killing it	-14
killing me	-12
killing me $	-6
kindergarten	-11
kindly	48
kindly _ _ $	12
kindly _ _ name	7
kindly _ me	10
kindly _ my	8
kindly take	7
knock	8
knock @these	8
knock @these @carrier	8
knock @these @carrier $	6
knock _ @carrier	8
knock _ _ $	5
knock _ off	8
knock it	8
knock it off	8
know	-38
know $	-11
know @these	-9
know @these $	-9
know _ $	11
know _ @dont	6
know _ _ $	-8
know _ _ want	6
know _ dont	6
know how	-5
know if	-12
know it	-7
know it $	-7
know whats	-8
know you	30
know you $	29
know you @dont	6
know you @dont want	7
know you dont	6
knows	-11
kyle	19
la	-41
la 45	-7
la _ $	10
la _ _ $	-19
la _ _ de	6
la _ _ di	7
la _ _ donde	-5
la _ _ jaja	11
la _ _ la	-6
la _ _ las	6
la _ _ los	-12
la _ _ no	8
la _ _ o	-10
la _ _ se	-7
la _ _ sin	9
la _ _ temporales	-7
la _ _ vamos	-5
la _ _ yo	-5
la _ de	-19
la _ en	-9
la _ esta	-9
la _ gratis	15
la _ la	-8
la _ los	17
la _ mi	6
la _ no	-13
la _ nos	-7
la _ nosotros	-7
la _ para	9
la _ porfavor	-10
la _ porque	-6
la _ que	14
la _ tambien	-9
la _ ya	8
la agencia	-11
la autorizacion	27
la baja	7
la baja $	7
la basura	-11
la basura $	-7
la calle	-21
la calle $	-20
la casa	-9
la chamba	7
la chamba $	7
la chingada	11
la clinica	10
la compania	-11
la compania $	-8
la compania del	6
la de	-9
la de la	-6
la empresa	-12
la gerencia	-6
la historia	-7
la lista	-5
la lista $	27
la lista de	-15
la lista mi	6
la lista porfavor	-9
la lista y	-6
la luz	-7
la manana	9
la mesa	6
la migra	-6
la neta	5
la oficina	-12
la oficina $	-8
la otra	-10
la palabra	9
la palabra para	10
la pension	-5
la persona	27
la playera	11
la policia	11
la policia $	17
la primera	12
la proxima	23
la proxima $	7
la proxima los	18
la puerta	-7
la rifa	6
la union	-17
la union $	-7
la verga	22
la vida	-7
la vida $	-7
laid	-15
laid @mine	-10
laid @mine @carrier	-10
laid _ @carrier	-10
laid _ _ @hour	-9
laid _ off	-10
laid me	-10
laid me off	-10
largate	20
largate $	21
larguense	20
las	-30
las 5	-8
las 6 de	6
las _ $	-12
las _ .	9
las _ _ del	-7
las _ _ favor	-7
las _ _ la	9
las _ _ las	9
las _ _ que	-6
las _ de	12
las _ no	11
las _ por	-7
las _ que	6
las _ y	-6
las cajas	-7
las suyas	9
last	5
last @end_it	-24
last @name	-5
last @unwanted	-13
last @unwanted $	-9
last _ @carrier	-9
last _ @mi	-9
last _ _ @carrier	13
last _ _ @end_it	-8
last _ _ from	13
last _ _ no	-8
last _ for	6
last _ i	6
last _ my	-9
last friday	6
last message	-7
last month	13
last month $	12
last name	-5
last one	31
last one $	26
last one i	6
last stop	-24
last text	-5
last text $	-6
last winter	-10
late	-5
later	-6
later $	-6
laugh	-20
laughed	-9
laughed @hour	-7
laughed @hour @unwanted	-7
laughed _ @unwanted	-7
laughed _ text	-7
laughed at	-7
laughed at text	-7
laundry	-6
lawn	-18
lawn _ $	-18
lay	8
lay @carrier	8
lay off	8
le	-18
le @I_stop	8
le @beg	7
le @dije	-16
le @dije $	7
le @dije @elsewhere	-14
le @dije @elsewhere @jefe	-17
le @dije @unwanted	-5
le @dije @unwanted $	-5
le @dije que @end_it	8
le @escriban	19
le @escriban $	16
le @escriban @elsewhere	-9
le @interesado	-5
le @sent	7
le @unwanted	-5
le @unwanted $	-5
le _ $	14
le _ @address	9
le _ @elsewhere	-28
le _ @end_it	13
le _ @escribir	7
le _ @persona	-11
le _ @unwanted	-6
le _ _ $	-9
le _ _ .	-15
le _ _ @end_it	10
le _ _ @jefe	-17
le _ _ @numero	-11
le _ _ @paren	-16
le _ _ @persona	-11
le _ _ @salir	18
le _ _ @these	10
le _ _ a	-10
le _ _ decir	9
le _ _ el	8
le _ _ escribir	-6
le _ _ eso	-7
le _ _ jefe	-5
le _ _ la	6
le _ _ mensajes	10
le _ _ mi	-13
le _ _ no	19
le _ _ numero	-9
le _ _ que	-13
le _ _ salirme	18
le _ _ stop	-11
le _ _ su	10
le _ _ usted	-5
le _ _ y	7
le _ a	-7
le _ al	-17
le _ mi	-6
le _ nada	-6
le _ no	14
le _ para	11
le _ que	17
le _ responda	-21
le aviso	-5
le aviso $	-5
le dan	-6
le digo	9
le digo $	11
le digo a	14
le digo nada	-5
le digo que	-8
le dije	-19
le dije a	-7
le dije al	-14
le dije que	8
le encanto	-20
le escriban	20
le escriban $	9
le escribo	11
le gusto	-17
le gusto responda	-16
le hago $	6
le hago para @salir	7
le interesa	-5
le mande	-9
le manden	8
le manden $	6
le pico	11
le puse	8
lead	-17
lead $	-8
least $	6
leave	88
leave $	48
leave _ $	34
leave _ _ $	7
leave _ _ .	-5
leave _ _ hell	9
leave _ _ lol	-16
leave _ _ me	-10
leave _ _ of	-8
leave _ _ the	12
leave _ alone	-22
leave _ my	7
leave _ off	15
leave _ old	7
leave _ out	-6
leave _ the	15
leave _ to	-7
leave her	-5
leave her alone	-5
leave him	5
leave him alone	5
leave it	-8
leave it to	-7
leave me	6
leave me alone	-17
leave me be	7
leave me off	13
leave me out	-6
leave me the	15
leave my	-8
leave the	6
leave this	-9
leave us	-5
leaving	-10
leaving _ $	-6
leer @elsewhere	-7
leer _ $	-5
leer _ @elsewhere	6
leer _ _ $	16
left	17
left @carrier	-5
left @carrier of	6
left @mi	-8
left @tail	-9
left _ $	7
left _ _ $	-9
left _ _ .	6
left _ _ of	7
left _ of	6
left alone	21
left my	-8
left out	-5
left out of	6
left the	12
leftovers	-16
leftovers $	-12
legal	-10
legend	-6
legend $	-6
lejos	-11
leo	-13
leo $	-8
les @beg	6
les @dije	18
les @dije que	21
les @dije que @address	12
les @dije que @end_it	9
les @interesado	-7
les @lose	-9
les @lose @escribir	-9
les @unwanted	-6
les @unwanted $	-6
les _ $	-15
les _ @elsewhere	-21
les _ @escribir	-9
les _ @persona	5
les _ @trabajo	6
les _ _ @address	13
les _ _ @end_it	12
les _ _ @numero	5
les _ _ la	7
les _ _ los	-6
les _ _ no	10
les _ _ ya	14
les _ a	-19
les _ como	-5
les _ en	7
les _ mandarme	-9
les _ mi	5
les _ permiso	6
les _ que	29
les dieron	-7
les diga	12
les digo a	-6
les dije	16
les dije que	8
les dio	7
les encargo	5
les interesa	-7
les olvide	-9
les olvide mandarme	-9
les puse	5
less than	6
let	-7
let _ _ go	13
let _ _ of	-5
let _ _ please	12
let _ _ the	-13
let _ go	6
let _ know	-14
let _ out	-6
let go	11
let me	-7
let me be	8
let me go	9
let me know	-10
let me out	-5
let my	19
let this	-10
let this be	-10
lets	-9
lets _ _ $	-6
lets go	-5
letter	-6
letters $	5
levanto	-8
ley	-5
leyendo	7
lie	-10
lie $	-9
life	6
life $	7
liga	-6
light	-13
light _ @again	-5
lighting	5
like	24
like @carrier	9
like @list	-6
like @mi	9
like @these	-18
like @these $	-6
like _ $	-20
like _ @again	-9
like _ @carrier	7
like _ @end_it	14
like _ _ $	-15
like _ _ @again	11
like _ _ and	12
like _ _ from	17
like _ _ i	-10
like _ and	-10
like _ stop	10
like _ the	8
like my	9
like out	6
like that	-18
like that $	-8
like this	-7
like to	28
like to @carrier	7
liked	-8
liked riverside	-6
limited	6
line	45
line $	61
line _ _ $	-5
line _ _ lose	-7
line _ i	-7
linea _ _ ya	-10
linea _ de	10
linea es	10
linea es de	10
link	-6
list	60
list $	46
list .	-6
list _ $	40
list _ _ that	6
list _ _ the	7
list _ _ to	11
list _ _ yes	-9
list _ a	7
list _ just	-11
list _ names	-8
list _ the	-6
list and	7
list i	-7
list is	-12
list of	-7
list of names	-8
list please	15
list please $	10
lista	21
lista $	19
lista _ $	8
lista _ _ $	11
lista _ _ llamar	5
lista _ los	7
lista _ me	-6
lista _ no	7
lista _ temporales	-7
lista de no	7
lista de temporales	-7
lista mi	6
lista por	6
lista porfavor	-9
lista porfavor $	-9
lista porque	-10
listed	-11
listed _ @mi	-10
listed _ my	-10
llama	10
llama _ $	13
llama asi	15
llamada	-11
llamada _ _ @elsewhere	-6
llamadas @elsewhere	-12
llamadas _ @unwanted	8
llamadas _ _ $	8
llaman	-9
llamar $	11
llamar _ _ que	-9
llame	-8
llamen	-9
llamen ni	8
llamo @elsewhere	6
llamo @elsewhere @elsewhere	6
llamo @elsewhere @elsewhere policia	6
llamo _ @elsewhere	5
llamo _ _ policia	6
llamo _ la	5
llamo a	6
llamo a la	6
llega	9
llega _ @elsewhere	7
llega _ _ @elsewhere	7
llegan	-22
llegan @elsewhere @unwanted	-7
llegan @unwanted	-7
llegan @unwanted @elsewhere	-9
llegan @unwanted @elsewhere @elsewhere	-9
llegan _ @elsewhere	-13
llegan _ @unwanted	-7
llegan _ _ @elsewhere	-7
llegan _ _ un	-9
llegan _ de	-10
llegan _ mensajes	-5
llegan los	-7
llegan los mensajes	-5
llegan textos	-7
llegan textos de	-9
llegando	15
llegar	25
llegar @elsewhere	9
llegar @elsewhere @unwanted	9
llegar _ @unwanted	9
llegar _ _ $	12
llegar _ mensajes	9
llegar los	9
llegar los mensajes	9
llego	-25
llego @elsewhere	-8
llego _ _ $	-6
llegue	-16
llegue $	-13
lleguen	-21
lleguen _ _ a	-7
lleguen _ textos	-9
lleguen los	-5
lleguen los mensajes	-5
lleno	10
lleno $	10
llevar	-5
llevaron	-7
llevaron _ @elsewhere	-6
llevo	-16
llorar	-8
llores	-7
llores $	-7
llueve	-6
lmao	-8
lo	-23
lo _ _ la	-8
lo _ _ lo	8
lo _ _ no	-6
lo _ _ reportar	-10
lo _ _ union	6
lo _ a	-8
lo _ de	-6
lo _ la	11
lo _ no	-6
lo _ ustedes	-9
lo agradezco	8
lo de la	11
lo de ustedes	-9
lo digo	9
lo mio	22
lo saque	-6
lo tengo	15
lo voy	-10
lo voy a	-10
loca	-7
loca $	-7
locked	-8
locker	-34
locker @list	-25
locker _ $	-15
locker _ _ @dont	-17
locker _ _ not	-17
locker is	-6
locker number	-25
loco	-36
loco $	-28
loco _ $	-10
lol	-65
lol $	-50
lol @dont	15
lol @end_it	-14
lol @end_it $	-12
lol @person	-6
lol @tail	19
lol @tail $	19
lol _ $	-13
lol _ .	7
lol _ @job	5
lol _ @mine	10
lol _ _ you	-8
lol _ me	10
lol everyone	-6
lol jk	-15
lol jk $	-16
lol not	15
lol seriously	19
lol seriously $	19
lol stop	-12
long	-16
longer	43
longer $	15
longer @hour	14
longer @hour there	15
longer _ @these	15
longer _ _ $	20
longer _ there	15
longer work	14
longer work there	15
look	-22
look _ $	-14
looking	10
looking _ $	7
looking for	10
loop	-7
loop $	-7
los	45
los _ $	50
los _ _ este	7
los _ _ la	-9
los _ _ les	-7
los _ _ mi	-24
los _ _ no	-12
los _ _ por	-8
los _ _ que	-6
los _ _ reportar	12
los _ _ se	6
los _ _ texto	5
los _ _ turno	20
los _ a	18
los _ al	10
los _ como	6
los _ conmigo	8
los _ de	-19
los _ es	5
los _ otro	20
los _ por	8
los _ que	5
los _ sindicato	-5
los bloquee	8
los botones	-5
los de	-10
los del	13
los del otro	20
los del sindicato	-5
los demando	17
los demando $	17
los demas	-6
los demas $	-6
los denuncio	21
los dos	8
los mensajes	-27
los mensajes a	-6
los mensajes de	-18
los mensajes es	5
los ninos	-6
los platos	-9
los platos $	-9
los que	-7
los que no	7
los textos $	-12
los textos que	8
los voy	21
los voy a	21
lose _ $	22
lose _ digits	6
lose _ number	-8
lose it	13
lose it $	13
lose my	6
lose my digits	6
lose my number	-14
losing	-11
losing _ $	-8
lost	12
lost $	8
lost @mi	-8
lost @mi @list	-7
lost _ $	48
lost _ @list	-20
lost _ number	-8
lost _ so	-9
lost my	-8
lost my number	-5
lost the	-6
lost without	-10
love	-15
love @list	-15
love _ $	-17
love _ god	17
love _ too	-6
love of	17
love of god	17
love you	-13
love you too	-6
loved	-7
luck	6
luck with	13
lucky	-8
luego	-12
luego $	-7
luis	-9
luna	-6
luz	-12
luz $	-5
luz @elsewhere	-7
luz _ _ @elsewhere	-6
m	29
m _ $	24
m manden	5
maam	-10
maam $	-6
machine	11
machine $	11
mad	-15
mad $	-10
madres	22
madres _ _ @elsewhere	22
make	37
make @list	29
make @these	7
make @these $	-7
make @these @end_it	9
make @these @end_it $	12
make @these four	6
make _ $	-8
make _ .	-5
make _ @end_it	8
make _ _ $	5
make _ _ @dont	5
make _ _ away	9
make _ four	6
make _ go	12
make _ stop	8
make it	7
make it $	-7
make it four	6
make it stop	9
make me	8
make this	28
make you	7
makes	-6
making	-6
making _ cry	-6
making _ go	6
making me	-9
making me cry	-6
mal	29
mal $	-21
mal @elsewhere	29
mal @elsewhere @numero	29
mal @elsewhere @numero $	10
mal @escriban	21
mal _ @numero	31
mal _ _ $	10
mal _ _ @elsewhere	18
mal _ numero	20
mal el	29
mal el numero	21
mal este	21
mala	-6
mama $	-5
mama no	9
mames _ $	-6
mami	-11
mami $	-10
man _ .	7
manager $	-7
manager no	9
manana $	-12
manana @these	6
manana _ @elsewhere	15
manana _ _ $	-5
manana _ a	17
manana ni	6
mandalo	-5
mandame	-10
mandame _ _ porfavor	-8
mandame mas	-8
mandan	14
mandan _ $	10
mandan _ que	7
mandan otro	10
mandan otro $	10
mandando	6
mandando $	7
mandando _ de	-9
mandando mensajes	-7
mandando por	-6
mandando textos	-12
mandando textos $	-11
mandar	11
mandar $	22
mandar _ $	-13
mandar _ _ $	7
mandar _ _ no	-5
mandar eso	-6
mandar mensajes	11
mandaran	6
mandarme	19
mandarme $	6
mandarme _ $	9
mandarme sus	8
mandaron	-6
mande	-43
mande _ $	15
mande _ por	-15
mande _ y	-6
mande a	-5
mande mas	5
mande mensajes	-10
mande nada	12
mande nada $	10
mande propaganda	5
mande stop	10
mandele	21
mandele @elsewhere	21
mandele a	21
manden	46
manden $	51
manden _ $	15
manden _ _ $	14
manden _ _ que	-15
manden _ el	12
manden _ ingles	-6
manden _ otro	-10
manden a	-18
manden a otro	-10
manden al	-8
manden en	-6
manden en ingles	-6
manden nada	10
manden nada $	5
manden por	6
mandenme	-8
mandes	-23
mandes _ _ $	-31
mando	-9
manejando	-8
manejo	6
manera	5
manera @elsewhere	5
manera de	5
manny	-12
many	-6
many .	9
many @unwanted	-9
many _ _ you	-7
many _ do	6
many texts	-8
many times	10
map	-8
map _ $	-9
maquina	11
maquina _ que	12
marco	-7
marcus	12
marcus is	15
maria	18
maria $	26
marido	-6
marido _ @elsewhere	-6
mark	8
mark @mine	8
mark _ _ as	7
mark me	8
marked	-14
marked _ _ @unwanted	-14
marked _ _ spam	-14
marked you	-14
marque	-9
mas	50
mas $	40
mas .	9
mas . no	8
mas _ $	-13
mas _ _ esto	6
mas _ _ mi	-5
mas _ a	11
mas _ de	-10
mas _ la	11
mas _ me	-11
mas _ no	8
mas _ quiero	-7
mas _ turno	-7
mas avisos	10
mas avisos $	10
mas informacion	16
mas informacion $	16
mas invitaciones	14
mas le	16
mas mensajes	-11
mas mensajes $	-11
mas mentiras	-26
mas please	6
mas por	5
mas porfavor	6
mas porfavor $	6
mas promesas	-5
mas que	-5
mas que me	-14
mas queria	11
mas textos	10
mas textos $	10
mas y	12
matarme	-10
matarme $	-10
mate	19
maternidad	-5
may	23
may concern	7
may i	12
mayo	-5
mayo $	-5
mayoria	-7
mayoria $	-7
me	45
me $	68
me .	13
me _ $	37
me _ 5am	5
me _ _ $	14
me _ _ 4	-5
me _ _ a	-8
me _ _ all	6
me _ _ alone	15
me _ _ and	-5
me _ _ andar	6
me _ _ anymore	11
me _ _ aqui	5
me _ _ el	-7
me _ _ en	-9
me _ _ ese	-9
me _ _ eso	9
me _ _ facebook	-7
me _ _ favor	5
me _ _ for	-5
me _ _ gracias	14
me _ _ group	8
me _ _ heard	-6
me _ _ hot	9
me _ _ ill	7
me _ _ ingles	-7
me _ _ it	14
me _ _ jaja	-9
me _ _ juntas	15
me _ _ le	-7
me _ _ line	-7
me _ _ list	25
me _ _ llegar	9
me _ _ los	-6
me _ _ mandar	-9
me _ _ me	-16
me _ _ mensajes	-23
me _ _ mi	6
me _ _ mis	-6
me _ _ nada	10
me _ _ no	10
me _ _ number	-6
me _ _ of	9
me _ _ one	-6
me _ _ otro	-35
me _ _ overtime	-6
me _ _ paz	14
me _ _ phones	-8
me _ _ please	-21
me _ _ preguntarme	8
me _ _ quitenme	8
me _ _ reporte	-12
me _ _ sacar	5
me _ _ salir	7
me _ _ se	-5
me _ _ seguro	8
me _ _ shift	-6
me _ _ sindicato	18
me _ _ stop	-8
me _ _ text	8
me _ _ texto	-19
me _ _ textos	-6
me _ _ texts	10
me _ _ that	-11
me _ _ this	14
me _ _ today	5
me _ _ w	-7
me _ _ went	14
me _ _ write	-10
me _ _ y	-7
me _ _ ya	9
me _ _ yo	7
me _ _ your	17
me _ a	21
me _ address	-8
me _ al	-8
me _ already	6
me _ and	13
me _ any	6
me _ as	14
me _ at	6
me _ borrar	25
me _ come	7
me _ con	7
me _ de	18
me _ dejen	6
me _ del	-6
me _ dicho	-7
me _ do	12
me _ eliminar	9
me _ en	23
me _ english	-6
me _ era	-5
me _ es	-9
me _ escribiendo	-8
me _ esto	6
me _ first	-26
me _ flojera	-6
me _ from	9
me _ fuera	-7
me _ gracias	11
me _ hell	9
me _ i	26
me _ if	-11
me _ im	-10
me _ it	6
me _ its	-10
me _ la	-22
me _ las	-6
me _ leave	10
me _ link	-7
me _ llegando	13
me _ lo	7
me _ lol	-11
me _ los	-22
me _ mal	-19
me _ mandar	-5
me _ manden	10
me _ mas	26
me _ me	-21
me _ mejor	-19
me _ mensajes	-8
me _ molestando	-7
me _ morir	-7
me _ mute	-5
me _ my	-5
me _ ni	9
me _ number	-7
me _ of	16
me _ on	-10
me _ or	9
me _ over	-6
me _ please	6
me _ propaganda	5
me _ que	-20
me _ quitar	15
me _ quitenme	8
me _ sacar	9
me _ salir	9
me _ sin	8
me _ sola	6
me _ spanish	-8
me _ stuff	8
me _ texteando	6
me _ texting	-13
me _ textos	-9
me _ that	7
me _ the	17
me _ these	7
me _ this	-15
me _ un	-21
me _ usted	8
me _ want	5
me _ with	8
me _ work	-8
me _ you	-13
me _ your	9
me a	-25
me again	28
me again $	21
me again and	10
me agreguen	10
me alone	25
me alone $	40
me alone lol	-16
me and	-10
me and i	-5
me anden	5
me anymore	18
me anymore $	18
me anytime	-5
me at 5am	5
me at work	-8
me avisen	14
me avisen de	12
me back	-28
me back $	-8
me back on	-8
me back up	-8
me bajan	8
me baje	-18
me be	12
me be $	14
me borran	20
me borrara	-7
me borre	8
me borre $	8
me borren	5
me borren de	7
me borres	-7
me borro	18
me borro $	18
me busquen	8
me busquen $	5
me by	18
me cabe	-16
me chinguen	6
me confunden	7
me contacte	7
me contacten $	5
me corrieron	-6
me corte	-18
me cry	-6
me cuesta	6
me cuesta dejen	6
me da	-15
me da flojera	-6
me dan de	6
me das	5
me das de	5
me de	6
me dejan	6
me dejas	-7
me dejen	-9
me dejen fuera	-6
me dice	-5
me dicen	-5
me dieron	-11
me digas	-8
me dijeron	-9
me dijeron que	-8
me dio	-6
me down as	7
me duele	-10
me echaron	-6
me equivoque	-9
me equivoque al	7
me equivoque de	-10
me escriba	8
me escribe	-7
me escribieron	-6
me esta	-6
me estan	-13
me for	-5
me from	42
me from it	10
me from the	17
me fue	-11
me further	6
me go	8
me ha	-7
me ha dicho	-7
me hable	-5
me hace	8
me han	-6
me he	-6
me how	-9
me i	-15
me if	-7
me if you	-6
me im	13
me in any	6
me instead	-10
me instead $	-10
me interesa el	9
me interesa la	-5
me interesa lo	7
me interesa su	7
me interesan	7
me keep	-12
me know	-10
me llaman	-9
me llame	-6
me llamen	-8
me llamen ni	7
me llegan	-22
me llegan los	-7
me llegan textos	-7
me llego	-16
me lleguen	-14
me lleguen los	-5
me lol	8
me lol $	8
me los	7
me mandaran	6
me mandaron	-5
me mande	12
me mande mas	5
me mande mensajes	-8
me manden	-10
me manden $	5
me manden a	-15
me manden en	-6
me metan	9
me metan en	9
me metieron	7
me molesta	-12
me molesta que	-8
me molesten	8
me more	6
me no	9
me no want	5
me of	5
me off	29
me off $	22
me off de	6
me off mute	-5
me off now	5
me off or	6
me off that	7
me off this	-23
me on	-6
me on $	-6
me on it	-8
me on the	5
me or	7
me out $	-18
me out of	16
me pagaron	-7
me pagaron $	-6
me paguen	-10
me perdi	-6
me please	17
me please $	13
me podrian	6
me pongan	7
me pongan en	7
me posted	-5
me puede mandar	-5
me pueden borrar	14
me pueden quitar	-6
me pueden sacar	6
me quieren	-6
me quieren dar	-5
me quiero	10
me quiero morir	-7
me quiero salir	15
me quitan	6
me quitan de	-7
me quitaran	6
me quitaran $	6
me quitaron	-9
me quitaron la	-5
me quite	-5
me quiten	-19
me quiten los	-14
me sacan	19
me sacan $	18
me sacaran	-20
me salgo	42
me salgo $	40
me salgo del	5
me sali	6
me sigan	6
me sigan mandando	5
me siguen	-15
me some	-11
me text	-21
me tf	7
me the	-12
me the address	-8
me the hell	9
me the link	-7
me then	6
me then $	8
me these $	-5
me this	13
me tienen	12
me tienen que	6
me to come	7
me to leave	10
me too	14
me up $	-10
me up as	7
me up for	6
me van	12
me van a	12
me vio	8
me vio el	6
me vuelvan	9
me vuelvan a	9
me when	-7
me who	-5
me why	5
me your	-5
mean	-7
mean $	-8
mean _ _ $	-9
mean _ _ @these	-5
mean _ _ that	-5
mean to	-8
meant	-15
meant _ @dont	-11
meant _ _ @end_it	-7
meant _ _ stop	-7
meant _ not	-11
meat	-7
medica	-10
medio	13
medio $	8
medio _ @elsewhere	6
meeting	-14
meeting $	-6
meetings	13
meetings _ _ $	13
mejor	-30
mejor $	-11
mejor borrenme	6
mejor borrenme $	6
mejor no	-6
mejor texto	-23
mejor texto $	-23
member	7
member .	9
membership	10
menor	6
menos	-9
mensaje	-29
mensaje $	-22
mensaje _ _ $	9
mensaje _ _ no	-6
mensaje _ _ para	-5
mensaje _ quitenme	5
mensaje _ voz	-7
mensaje _ y	13
mensaje de voz	-7
mensaje la	13
mensaje mas	16
mensaje mas y	13
mensaje me	6
mensaje que	-24
mensaje ya	5
mensaje ya quitenme	5
mensajes	50
mensajes $	70
mensajes _ $	21
mensajes _ _ $	7
mensajes _ _ celular	-12
mensajes _ _ gerencia	-5
mensajes _ _ hace	5
mensajes _ _ me	-27
mensajes _ _ no	-7
mensajes _ _ quitenme	7
mensajes _ _ sindicato	-7
mensajes _ favor	8
mensajes _ la	-11
mensajes _ le	-5
mensajes _ mi	-26
mensajes _ que	-9
mensajes _ texto	5
mensajes a mi	-6
mensajes al	-6
mensajes como	6
mensajes de	-30
mensajes de la	-11
mensajes de texto	5
mensajes desde	-19
mensajes es	5
mensajes no le	-6
mensajes por favor	8
mensajes y	6
mensajitos	8
menso	-13
mentira	-17
mentiras	-23
mentiras $	-20
mes	-6
mes $	-7
mesa	6
message _ $	17
message _ _ is	-8
message _ _ the	-7
message _ in	-10
message i	5
message me	13
message me $	9
message thanks	-12
message thanks $	-12
messaged	17
messaged $	16
messages	13
messages . i	6
messages _ $	7
messages _ _ $	-20
messages _ _ on	14
messages _ _ please	18
messages _ him	-17
messages _ i	6
messages _ my	-7
messages from	-22
messages to	14
messages too	9
messaging	15
metan	7
metan _ _ $	6
metan en	9
mi	-6
mi $	5
mi _ $	31
mi _ .	6
mi _ 555	5
mi _ _ $	-8
mi _ _ .	-7
mi _ _ a	6
mi _ _ borren	12
mi _ _ con	-6
mi _ _ de	-5
mi _ _ deja	-11
mi _ _ el	-6
mi _ _ en	-8
mi _ _ esta	-6
mi _ _ favor	12
mi _ _ le	-6
mi _ _ lo	16
mi _ _ los	-6
mi _ _ mensajes	7
mi _ _ mi	18
mi _ _ no	-8
mi _ _ por	-6
mi _ _ quiere	9
mi _ _ quiero	9
mi _ _ una	5
mi _ _ volante	-8
mi _ _ y	-14
mi _ _ ya	-19
mi _ a	10
mi _ borrenlo	5
mi _ de	7
mi _ deje	9
mi _ del	-10
mi _ dice	7
mi _ me	-6
mi _ no	15
mi _ nuevo	-5
mi _ numero	-16
mi _ pero	-7
mi _ personal	8
mi _ por	9
mi _ puso	6
mi _ quiere	-8
mi _ quitenlo	7
mi _ si	-7
mi _ viejo	-16
mi _ ya	-11
mi abogado	11
mi abuelita	10
mi abuelita dice	10
mi celular	30
mi celular $	9
mi celular no	9
mi celular quitenlo	7
mi companero	-5
mi consentimiento	23
mi consentimiento $	22
mi cunada $	-6
mi ex	-18
mi hija	-9
mi informacion	8
mi jefa	9
mi jefa $	9
mi jefe	-15
mi jefe me	-6
mi linea	-5
mi mama no	9
mi marido	-6
mi no	17
mi no $	7
mi no me	10
mi nombre	-20
mi nombre de	-5
mi nombre del	-8
mi numero	22
mi numero $	16
mi numero a	7
mi numero de	6
mi numero nuevo	-5
mi numero viejo	-16
mi otro	-23
mi otro numero	-11
mi primo	6
mi primo $	9
mi registro	10
mi supervisor	-8
mi supervisor no	-8
mi telefono	12
mi telefono $	16
mi turno	-8
mi ultima	-5
mi voto	-6
mi voto $	-6
mi y	14
mic	-9
middle of	12
might	-13
migra	-12
migra $	-7
mijo $	5
mikes	-19
min	-14
min $	-7
mind @take	10
mind @take @mine	10
mind @take @mine @carrier	10
mind _ $	-13
mind _ @mine	11
mind _ _ @carrier	10
mind _ _ @texts	6
mind _ _ off	10
mind _ me	11
mind take	10
mind take me	10
mine	5
mine $	16
mine _ _ $	-7
minutes @end_it	5
minutes stop	5
mio	11
mio $	14
mira	9
miren	8
mis	-37
mis _ $	-52
mis _ _ el	12
mis _ _ su	5
mis _ no	-5
mis _ para	8
mis companeros	-6
mis datos $	-32
mis datos de	5
mis papeles	-5
miss	-19
miss @these	-10
miss _ $	-8
missed	-29
missed @mi	-15
missed @mi @end_it	-15
missed _ $	-12
missed _ @end_it	-15
missed _ _ $	-14
missed _ stop	-15
missed my	-15
missed my stop	-15
mistake	28
mistake $	35
mistake @bothering	-7
mistake send	-7
mixed	7
mixed _ with	8
mixed up	7
mixed up with	8
mobile	9
modo	-11
modo $	-8
molesta	-11
molesta que	-8
molestando	-7
molestando _ _ $	-8
molestar	16
molestar $	22
moleste	7
moleste _ _ $	9
molesten	20
molesten $	6
molesten _ _ $	9
molestia	-7
mom	-6
mom $	9
mom _ .	-6
mom _ _ shes	-6
mom _ _ the	8
mom _ the	-15
mom said	8
monday	10
monday $	17
month $	7
month _ $	-7
more	44
more $	18
more @address	18
more @address $	17
more @again	15
more @end_it	-5
more @job	-15
more @job from	-5
more @texts	17
more @texts $	8
more @unwanted	21
more @unwanted $	18
more @unwanted @address	8
more @unwanted @again	8
more @unwanted @again im	8
more _ $	22
more _ @hour	8
more _ @list	6
more _ @these	8
more _ @us	-5
more _ _ $	-10
more _ _ @address	11
more _ _ @list	7
more _ _ @tail	5
more _ _ @these	-8
more _ _ @unwanted	7
more _ _ from	-11
more _ _ phone	6
more _ _ please	8
more _ _ that	-9
more _ _ the	-6
more _ about	-6
more _ for	6
more _ from	-14
more _ here	-5
more _ it	7
more _ these	6
more and	8
more i	9
more message	10
more message $	9
more no	-5
more of these	6
more of this	-9
more please	18
more please $	17
more text	11
more text and	8
more textos	5
more than	-7
more to	9
more to @list	7
more to @list @list	7
more to this	7
more updates	10
morir	-7
morir $	-7
morning	-19
morning $	-10
morning _ the	-5
morning and	-6
mothers	6
move	-7
moved _ _ .	-8
moved _ _ @owner	7
moved the	7
moved to	-5
ms $	6
much	-7
much $	8
much .	6
much _ $	-15
muchacha	13
muchacho	-5
muchacho $	-7
muchachos	9
mucho	-7
mucho $	-22
mucho @end_it	7
mucho _ $	11
mucho pedir	10
muerto	6
muerto @elsewhere	6
muerto @elsewhere @elsewhere	7
muerto _ @elsewhere	7
muerto _ la	7
muerto de	6
muerto de la	7
mujer	-11
mujer $	-6
mujer _ _ $	-5
must	10
must @take	8
must _ _ @list	7
must have	8
mute	-17
mute _ $	-11
my	-13
my $	24
my _ $	16
my _ .	29
my _ 2	-8
my _ _ $	8
my _ _ .	9
my _ _ 214	-6
my _ _ 555	-6
my _ _ a	-9
my _ _ again	-7
my _ _ and	-14
my _ _ be	14
my _ _ but	-10
my _ _ do	-10
my _ _ dont	-8
my _ _ end	-6
my _ _ for	-9
my _ _ go	-7
my _ _ his	-9
my _ _ i	10
my _ _ law	5
my _ _ leave	-5
my _ _ lol	8
my _ _ lose	-6
my _ _ no	34
my _ _ not	20
my _ _ number	7
my _ _ of	14
my _ _ off	-16
my _ _ on	-6
my _ _ one	6
my _ _ over	6
my _ _ please	-6
my _ _ reads	-12
my _ _ removed	-6
my _ _ replied	-7
my _ _ see	-5
my _ _ send	-5
my _ _ she	11
my _ _ shut	-14
my _ _ so	-6
my _ _ somebody	-5
my _ _ sorry	5
my _ _ stop	-22
my _ _ tell	7
my _ _ texts	6
my _ _ the	-16
my _ _ them	26
my _ _ to	-6
my _ _ want	7
my _ _ week	-6
my _ _ work	-6
my _ _ you	-8
my _ _ your	12
my _ _ youre	10
my _ a	11
my _ and	10
my _ are	-6
my _ as	-6
my _ at	15
my _ before	6
my _ changed	-14
my _ contact	-8
my _ didnt	-6
my _ died	-5
my _ do	9
my _ doesnt	9
my _ for	12
my _ from	12
my _ gets	11
my _ go	10
my _ gone	7
my _ got	-16
my _ ill	-14
my _ instead	7
my _ is	21
my _ isnt	-7
my _ its	-6
my _ keeps	-8
my _ lol	-15
my _ not	-9
my _ now	-15
my _ number	-21
my _ off	-23
my _ on	16
my _ out	10
my _ plan	6
my _ put	25
my _ reads	6
my _ removed	-9
my _ right	5
my _ said	8
my _ says	12
my _ sees	21
my _ sent	-5
my _ she	-5
my _ shift	-6
my _ signed	10
my _ stop	11
my _ taken	7
my _ texted	-6
my _ to	-6
my _ told	-5
my _ too	-24
my _ up	28
my _ wants	-16
my _ was	-16
my _ will	9
my _ with	-6
my _ wont	-8
my _ would	-12
my alarm	-8
my attorney	13
my attorney $	13
my boss	-21
my boss to	-11
my break	-6
my brother in	6
my card	-9
my card $	-13
my card and	5
my cell	8
my check	-20
my circus	-6
my consent	7
my contact	11
my contact $	5
my cousin	-13
my coworker	-6
my dad	5
my dad is	6
my data	-32
my data $	-28
my daughter	-5
my daughters	14
my day	-11
my day off	-7
my digits	36
my digits $	9
my doctor	11
my doctor says	11
my dude	6
my email	-12
my emergency	-8
my emergency contact	-8
my ex	-5
my eyes	-9
my eyes are	-6
my family	13
my family $	14
my favorite	-7
my finger	-15
my foreman	8
my friend	-8
my god	6
my hair	-8
my hair $	-8
my hand	-5
my head	-5
my health	6
my heart	7
my hours	-5
my husband	-14
my husband and	9
my husbands	-8
my info	23
my info $	13
my keys	-7
my kid	-15
my knees	5
my last	-15
my lawn	-18
my lawyer	16
my lawyer $	6
my line	48
my line $	48
my locker	-7
my locker is	-6
my membership	10
my messages	-6
my mind	7
my mom	-13
my mom said	8
my mothers	6
my name	9
my name $	16
my name and	12
my name down	-6
my name in	-6
my name off	10
my name removed	-9
my name right	5
my new	-6
my new number	-6
my number	78
my number .	6
my number at	8
my number back	11
my number changed	-13
my number for	13
my number from	24
my number on	14
my number out	7
my number taken	7
my number was	-8
my old	-11
my opt	8
my opt in	7
my permission	15
my personal	9
my phone	-12
my phone $	46
my phone died	-5
my phone gets	-5
my phone in	-6
my phone off	-5
my phone plan	6
my phone to	6
my phone was	-9
my roommate	12
my screen	12
my shift	-10
my shift to	-5
my sign	12
my signup	20
my signup $	16
my sons	6
my sons phone	6
my spot $	-6
my steward	6
my steward $	7
my stop	-18
my supervisors	-6
my text	-6
my texts	-11
my tire	-11
my toddler	-8
my whole	-7
my wife	12
my wife $	-7
my write	-6
my write up	-6
myself out	6
n	9
n _ _ $	19
n:1	62
n:10	-121
n:11	-72
n:12	-58
n:2	15
n:3	20
n:4	-12
n:5	-16
n:6	-42
n:7	-49
n:8	-82
n:9	-135
nada	-11
nada $	-8
nada _ $	-25
nada _ _ $	-18
nada _ _ la	11
nada _ nada	-13
nada _ que	7
nada _ ustedes	17
nada asi	8
nada asi que	8
nada de	12
nada de nada	-13
nada de ustedes	9
nada mas	-10
nada mas $	-20
nada no	-7
nadie @lista	7
nadie @mine	-9
nadie @mine ha	-7
nadie @mine ha dicho	-7
nadie _ _ $	-7
nadie _ _ @elsewhere	7
nadie _ _ dicho	-7
nadie _ ha	-7
nadie de	13
nadie me	-9
nadie me ha	-7
nadie se	15
nah	-11
name	11
name $	26
name _ .	6
name _ _ $	-6
name _ _ list	8
name _ _ raffle	-7
name _ _ the	-12
name _ from	-9
name _ not	9
name _ number	8
name _ the	-23
name _ up	7
name _ your	7
name and	11
name and number	8
name down	-6
name down $	-6
name in	-6
name in the	-6
name off	5
name out $	7
name removed	-9
name removed from	-9
name right	5
named _ @us	17
named _ _ $	17
named _ here	17
names	-13
need	22
need @carrier	7
need @carrier $	5
need @elsewhere	-13
need _ $	13
need _ @carrier	5
need _ @job	-5
need _ @tail	5
need _ @take	-11
need _ @unwanted	14
need _ _ .	5
need _ _ @mi	-6
need _ _ @mine	-7
need _ _ @tail	6
need _ _ @these	13
need _ _ @unwanted	6
need _ _ it	17
need _ _ me	-7
need _ _ my	-6
need _ _ texts	6
need _ _ the	-5
need _ be	7
need _ get	-9
need _ quit	7
need _ texts	10
need a	-13
need off	7
need off $	5
need the	9
need to	12
need to @carrier	6
need to @end_it $	6
need to @take	-11
need to @take @mi	-9
need to be	7
need to get	-9
need to quit	7
needed	10
needed _ $	-11
needed _ _ $	19
needing	12
needing the	12
needs	6
needs to	12
nervous	-5
never _ $	8
never _ _ again	7
never _ _ me	10
never _ _ number	14
never _ _ off	-13
never _ _ see	8
never _ _ that	6
never _ _ these	-13
never _ _ this	-8
never _ _ you	6
never _ be	8
never _ from	-7
never _ here	7
never _ me	-6
never _ my	7
never _ to	10
never again	24
never again $	9
never again text	10
never been	7
never contact	5
never contact me	5
never did	5
never had	11
never mind	-8
never said	-7
never seen	-6
never text	19
never text me	9
never want	14
never want to	11
never will	10
never will be	8
never worked	12
new	-61
new $	-13
new @job	15
new @list $	-19
new @list same	-7
new @list same @list	-6
new @list who	10
new @list who @list	10
new @unwanted	-40
new _ $	-68
new _ .	8
new _ 555	-6
new _ @dont	9
new _ @end_it	5
new _ _ @boss	10
new _ _ @these	-7
new _ _ it	-7
new _ _ need	14
new _ _ number	-6
new _ dont	10
new _ no	5
new _ same	-7
new _ who	5
new job	14
new number	11
new one	-8
new phone	-15
new phone $	-16
new phone same	-7
new phone who	12
next	13
next @texts	6
next @unwanted	10
next _ @these	7
next _ _ @person	-5
next _ _ comes	12
next _ _ to	8
next _ goes	8
next _ is	-7
next _ that	12
next _ you	17
next blast	6
next one	16
next one @these	12
next one that	12
next text	5
next time	11
next to	-7
ni	46
ni _ _ $	-8
ni _ _ a	21
ni _ _ como	-9
ni _ _ nada	16
ni _ del	-6
ni _ mas	23
ni _ mensajes	8
ni _ no	-14
ni _ puedo	13
ni a	6
ni conozco	-9
ni me	8
ni modo	-11
ni modo $	-8
ni nada	13
ni que	-11
ni uno	24
ni uno mas	24
nice	10
nice .	5
nice _ @these	9
nice _ _ but	9
night	-18
night _ _ it	-6
night i	-6
nights _ _ me	8
nine	7
nine @unwanted	7
nine _ in	7
nine messages	7
ningun	43
ningun _ $	30
ningun _ _ $	12
ningun medio	7
ningun medio $	7
ninguna	6
ninguna _ $	8
nino	-8
ninos	-9
nite	-6
nite $	-5
no	-100
no $	-93
no .	11
no _ $	-6
no _ .	-13
no _ _ .	17
no _ _ a	12
no _ _ about	-6
no _ _ al	-26
no _ _ and	-7
no _ _ aqui	-20
no _ _ avisos	-6
no _ _ calor	-9
no _ _ con	10
no _ _ consentimiento	15
no _ _ contactado	13
no _ _ dejen	-21
no _ _ del	6
no _ _ el	29
no _ _ en	21
no _ _ es	-25
no _ _ esa	23
no _ _ ese	15
no _ _ eso	15
no _ _ este	-20
no _ _ favor	8
no _ _ for	6
no _ _ from	-12
no _ _ fuera	-11
no _ _ gracias	12
no _ _ he	-6
no _ _ here	-5
no _ _ i	-9
no _ _ its	7
no _ _ jaja	-20
no _ _ lista	-9
no _ _ lo	-8
no _ _ los	-18
no _ _ mandando	5
no _ _ mandar	-8
no _ _ mandarme	-12
no _ _ manden	10
no _ _ mas	38
no _ _ me	33
no _ _ mejor	-18
no _ _ mensaje	-24
no _ _ mensajes	-6
no _ _ messages	-10
no _ _ more	10
no _ _ my	-7
no _ _ nada	8
no _ _ ni	5
no _ _ ningun	6
no _ _ no	10
no _ _ nombre	-23
no _ _ nothing	8
no _ _ numero	15
no _ _ o	7
no _ _ olvide	-9
no _ _ otro	-6
no _ _ para	9
no _ _ persona	29
no _ _ porfavor	6
no _ _ propaganda	5
no _ _ que	17
no _ _ quien	-5
no _ _ recibiendo	22
no _ _ recordatorios	6
no _ _ salir	-6
no _ _ sin	-9
no _ _ solo	-12
no _ _ somos	-8
no _ _ son	13
no _ _ soy	-7
no _ _ sus	7
no _ _ take	-10
no _ _ tanto	-6
no _ _ telefono	10
no _ _ texts	17
no _ _ the	6
no _ _ these	5
no _ _ this	19
no _ _ to	13
no _ _ verdad	-13
no _ _ y	10
no _ _ ya	-15
no _ a	33
no _ about	6
no _ agreguen	10
no _ ahora	-7
no _ al	-12
no _ anden	5
no _ aqui	34
no _ avisen	12
no _ avisos	10
no _ borren	-6
no _ but	6
no _ by	8
no _ cabe	-16
no _ cafe	-5
no _ caso	-6
no _ chingando	-14
no _ chinguen	6
no _ con	15
no _ conmigo	-5
no _ contacto	8
no _ de	-45
no _ decir	-5
no _ dejen	-15
no _ den	-7
no _ desde	10
no _ digas	-7
no _ digo	-5
no _ dont	7
no _ doy	6
no _ duele	-7
no _ en	29
no _ escriba	8
no _ ese	-8
no _ eso	-41
no _ estar	19
no _ este	-8
no _ esto	26
no _ estos	9
no _ from	-16
no _ gracias	10
no _ here	79
no _ hoy	-6
no _ in	-12
no _ interes	12
no _ interesada	20
no _ interesado	13
no _ interesan	7
no _ interested	5
no _ ir	-6
no _ jaja	-11
no _ juan	-14
no _ la	13
no _ les	-10
no _ llamadas	-13
no _ llame	-6
no _ llamen	-12
no _ llegan	-7
no _ lo	11
no _ los	-10
no _ mandando	9
no _ mande	11
no _ maria	19
no _ me	9
no _ mensaje	7
no _ mensajes	7
no _ messages	-41
no _ metan	8
no _ mi	6
no _ molesta	-9
no _ moleste	8
no _ molesten	7
no _ molestia	-7
no _ ms	6
no _ needed	21
no _ ni	-7
no _ ningun	30
no _ no	14
no _ of	10
no _ or	6
no _ otro	-6
no _ pagaron	-5
no _ perderme	-11
no _ permiso	20
no _ phone	6
no _ please	-9
no _ por	8
no _ que	-14
no _ quedarme	-12
no _ quien	22
no _ quiero	18
no _ quitan	14
no _ quiten	-22
no _ quitenme	12
no _ recibir	13
no _ recordatorios	6
no _ saber	21
no _ salgo	-9
no _ salir	-17
no _ seguir	19
no _ ser	7
no _ since	-6
no _ spam	-13
no _ su	-12
no _ sus	5
no _ tan	-10
no _ tarde	-8
no _ texting	6
no _ textos	14
no _ texts	6
no _ tienen	6
no _ updates	10
no _ usen	-8
no _ vivir	-10
no _ voy	-5
no _ vuelvan	8
no _ wey	6
no _ who	14
no _ work	26
no _ y	-5
no _ ya	6
no _ yet	-8
no _ yo	16
no a	-6
no abre	-8
no aguanto	-16
no and	8
no answer	-10
no autorice	8
no cabe	-8
no calls no	11
no chinguen	5
no chingues	-12
no clue	8
no conozco	20
no conozco a	14
no contact	28
no contactar	8
no contesta	-8
no contesta $	-7
no cuenten conmigo	-5
no de	-7
no de la	-6
no deja	-13
no deja de	-12
no deje	-12
no dejen	-25
no dejen de	-22
no deseo	24
no deseo que	7
no deseo ser	13
no di	11
no dije	-7
no doy	18
no el	-6
no el otro	-6
no entendi	-17
no entienden	8
no entiendo	-8
no enviar	12
no enviar $	9
no era	-5
no es	32
no es $	12
no es aqui	27
no es de	6
no es el	13
no es la	16
no es mi	8
no es molestia	-7
no es que	-5
no es spam	-14
no escriban	16
no escriban $	9
no estaciones	-8
no estar en	8
no estas	-16
no este	6
no esten	6
no estoy	17
no estoy interesada	9
no estoy interesado	13
no frieguen	11
no from	-7
no fui	-8
no further	5
no gracias	-27
no gracias no	9
no hace	-5
no hay	-6
no heat	-13
no idea	-6
no interest	13
no jodan	10
no jodan mas	6
no le	-7
no le digo	-5
no le escriban	10
no le interesa	-5
no le manden	8
no les interesa	-7
no linda	8
no llamar	7
no llamar $	16
no lleguen	-7
no llores	-7
no llores $	-7
no llueve	-5
no longer	28
no longer work	14
no los quiero	8
no m	5
no m manden	5
no mande	7
no manden	18
no manden $	16
no manden al	-6
no manden mas	10
no mandes	-28
no mas	47
no mas $	45
no me agreguen	10
no me anden	5
no me avisen	12
no me borren	-9
no me cabe	-16
no me chinguen	6
no me dejan	6
no me dejen	-15
no me den	-7
no me digas	-7
no me duele	-7
no me escriba	8
no me escriban	-7
no me interesa	20
no me interesan	7
no me llame	-6
no me llamen	-12
no me llegan	-7
no me los	7
no me mande	11
no me manden	-12
no me metan	8
no me molesta	-10
no me molesten	7
no me quitan	14
no me quiten	-22
no me salgo	-9
no me tienen	6
no me vuelvan	8
no mensajes	15
no messages	-18
no molestar	6
no molestar $	9
no molesten	8
no more	26
no more $	19
no more textos	5
no more to	6
no more updates	10
no necesito	6
no need for	6
no need to	-8
no no	-7
no nos	-23
no nos interesa	-5
no not	-11
no nothing	8
no nothing $	8
no offense	7
no offense but	7
no oigo	-11
no one	6
no one by	8
no onions	-6
no onions please	-6
no paren	-13
no part	12
no part of	12
no pasa	-9
no pedi esto	9
no pedi que	-12
no pertenezco	6
no point	6
no porfavor	14
no porfavor $	7
no prob	-14
no puedo	-34
no puedo $	-11
no puedo con	-5
no puedo salir	-17
no quiera	-5
no quiere	13
no quiere mensajes	6
no quiere que	9
no quieren	6
no quiero	21
no quiero $	15
no quiero estar	13
no quiero llamadas	-13
no quiero los	7
no quiero mensajes	-6
no quiero nada	15
no quiero perderme	-11
no quiero que	-21
no quiero quedarme	-12
no quiero recibir	10
no quiero saber	21
no quiero seguir	19
no quiero vivir	-10
no quitenme	8
no recibir $	9
no recibir mas	-6
no recibo	-7
no recibo los	-7
no reply	14
no rush	-6
no rush $	-6
no saben	7
no se	-21
no se leer	-7
no se les	-9
no se quien	8
no seas	-6
no send	11
no send me	10
no sigan	19
no sigan $	9
no sigan mandando	6
no sirve	-25
no sirve $	-6
no soy	79
no soy de	-20
no soy juan	-14
no soy la	11
no soy maria	19
no soy quien	14
no soy yo	23
no stop	34
no stop $	20
no tengo	-17
no tengo interes	12
no tengo nada	6
no text	-28
no text $	-20
no tienen	10
no tienen permiso	6
no trabaja ahi	-7
no trabajo	35
no trabajo ahi	17
no trabajo en	24
no usen	11
no vi	-15
no viene	-5
no vino	-6
no vive	14
no vive aqui	7
no voicemails	-22
no vuelvan	10
no vuelvan a	10
no want	6
no way	-13
no worries	-9
no y	14
no you	-9
nobody _ $	-29
nobody _ _ $	7
nobody _ _ here	17
nobody _ _ the	-13
nobody _ _ this	-9
nobody _ _ us	-6
nobody _ for	6
nobody _ nothing	-6
nobody _ stop	-8
nobody _ wants	-13
nobody asked	17
nobody can	-20
nobody can stop	-19
nobody here $	-23
nobody here wants	-13
nobody named	20
nobody wants	6
noche	-5
noche y	5
nomas	-11
nomas _ _ $	15
nomas _ los	-9
nomas de	-10
nomas de los	-9
nomas no	-10
nomas por	5
nombre	-29
nombre _ _ lista	-15
nombre _ _ pero	-8
nombre _ la	-14
nombre _ mi	6
nombre _ volante	-8
nombre de	-9
nombre de la	-14
nombre del	-8
nombre del volante	-8
nombre y	9
nombre y mi	9
non	-5
non @end_it	-5
non stop	-5
nope	9
nope .	13
nope . @carrier	13
nope . @carrier .	9
nope . off	6
nope _ @carrier	13
nope _ _ .	9
nope _ off	6
nos	-58
nos _ $	-19
nos _ _ $	-9
nos _ quitar	-6
nos interesa	-5
nosotros	-10
not	21
not $	14
not .	6
not _ $	36
not _ _ $	-26
not _ _ .	7
not _ _ all	10
not _ _ at	-20
not _ _ be	-5
not _ _ being	-9
not _ _ from	-10
not _ _ here	6
not _ _ i	-9
not _ _ it	-15
not _ _ me	20
not _ _ message	6
not _ _ mom	-19
not _ _ my	-10
not _ _ never	5
not _ _ nobody	-6
not _ _ number	-10
not _ _ on	-6
not _ _ other	-6
not _ _ phone	-8
not _ _ text	11
not _ _ texting	-11
not _ _ the	8
not _ _ think	20
not _ _ this	14
not _ _ your	18
not _ a	7
not _ again	5
not _ all	8
not _ anymore	-11
not _ but	-5
not _ circus	-6
not _ him	-5
not _ i	-5
not _ im	-14
not _ in	-5
not _ its	16
not _ lol	-10
not _ me	-20
not _ more	11
not _ my	-15
not _ on	15
not _ remove	8
not _ right	26
not _ so	-10
not _ stop	15
not _ text	24
not _ texts	-8
not _ that	-5
not _ the	-10
not _ these	11
not _ with	10
not _ written	-6
not _ wrong	-13
not _ yet	-13
not a	-5
not anymore	-10
not asking	-13
not at	11
not at all	8
not bad	-10
not be	22
not be a	7
not be on	7
not being	28
not blocking	-9
not bothering	-19
not bothering me	-19
not call	16
not call list	6
not contact me	7
not for	-10
not for me	-10
not get these	8
not going	-13
not good	-11
not happy	-5
not him	23
not him $	23
not in	7
not in the	6
not interested	11
not interested $	11
not interested in	-22
not intrested	22
not it	-12
not it $	-12
not joining	6
not maria	6
not me $	9
not my circus	-6
not ok	-12
not on	-10
not on the	-6
not one	17
not one more	17
not remove	-8
not remove me	-8
not send	5
not stop	-22
not stop $	-21
not sure	-19
not sure $	-14
not telling	-8
not text	15
not text $	5
not that	-8
not the person	-6
not the right	26
not this	-7
not to	-12
not to text	6
not today	-21
not who	20
not who you	20
not yet	-7
not yet $	-7
note	7
note _ @mi	7
note _ my	7
nothing	19
nothing _ .	-7
nothing _ _ $	14
nothing _ please	35
nothing against	5
nothing else	20
nothing from	6
nothing more	17
nothing much	-9
nothing personal	6
notice	-9
notice $	-7
notificaciones	18
notificaciones $	11
now	20
now $	-27
now _ $	12
now _ _ dont	5
now _ _ no	7
now _ _ not	-6
now _ _ your	9
now _ me	6
now _ please	7
now _ the	15
now _ to	-6
now i	11
now i got	5
now it	-6
now on	8
now on $	7
now so	8
now take	6
nuevo	-19
nuevo $	-9
nuevo _ $	-7
nuevos	-9
number	43
number $	29
number .	21
number 2	-7
number 3	-11
number 555	-12
number _ 555	-8
number _ _ $	13
number _ _ around	-11
number _ _ dont	6
number _ _ i	-12
number _ _ in	15
number _ _ it	11
number _ _ list	-7
number _ _ me	-6
number _ _ my	-11
number _ _ off	-7
number _ _ on	-9
number _ _ phone	-5
number _ _ text	-10
number _ dont	-9
number _ for	-6
number _ get	8
number _ his	-5
number _ in	12
number _ is	-7
number _ my	-6
number _ now	-8
number _ of	18
number _ on	-7
number _ one	5
number _ please	-18
number after	5
number again	-14
number again $	-14
number at	8
number at the	8
number back	11
number back $	10
number changed	22
number equivocado	8
number for	11
number from	19
number from now	-8
number in the	10
number is	-7
number is 555	-8
number of	-8
number of the	-5
number off	-5
number on	13
number out	15
number out of	17
number please	-24
number please $	-15
number remove	6
number saved	-12
number taken	7
number this	-6
number this is	-7
number was	-8
number you	7
numbers	-22
numbers _ _ $	-22
numero	66
numero $	28
numero _ $	62
numero _ _ $	-6
numero _ _ de	9
numero _ _ muchacha	5
numero _ _ ya	7
numero _ cambio	6
numero _ de	-6
numero _ este	-15
numero _ le	-6
numero _ lo	7
numero _ me	-7
numero _ mi	-6
numero _ y	-16
numero a	-11
numero de	-10
numero equivocado $	7
numero equivocado de	-9
numero es	6
numero no	7
numero viejo	-22
numero ya cambio	6
numero ya no	-12
nunca _ _ $	-6
nursing	6
nursing _ @again	8
nursing home	7
nursing home @again	8
nvm	-6
nvm $	-5
o	-30
o @address	-10
o @address @elsewhere	-9
o @address @elsewhere @elsewhere	-9
o @end_it	-11
o @end_it $	-9
o _ $	-7
o _ @elsewhere	-14
o _ @these	-6
o _ _ @elsewhere	-10
o _ _ @trabajo	-6
o _ _ ir	6
o _ de	-9
o _ que	7
o no	-11
o no $	-9
o nomas	-9
o que	5
obliged	6
obvio	-11
of	52
of @elsewhere	7
of @elsewhere @job	5
of @end_it	10
of @end_it is	7
of @job $	12
of @list	14
of @list $	15
of @list @hour	8
of @list @list	6
of @list @list is	6
of @list from	-9
of @list is	-5
of @list place	-6
of @mi	27
of @mi @name	-5
of @mi @owner	10
of @mi @person	5
of @mine	-23
of @mine $	-7
of @person	-10
of @these	14
of @these $	15
of @these @job	-7
of @these @unwanted	5
of @us $	5
of _ $	17
of _ @hour	13
of _ @list	20
of _ @lista	28
of _ @owner	14
of _ @person	5
of _ @tail	-5
of _ @texts	10
of _ @unwanted	11
of _ _ $	35
of _ _ .	6
of _ _ @again	-8
of _ _ @boss	-11
of _ _ @carrier	6
of _ _ @dont	-9
of _ _ @job	6
of _ _ @mine	9
of _ _ @tail	7
of _ _ @texts	5
of _ _ and	-11
of _ _ but	-10
of _ _ dont	-7
of _ _ how	7
of _ _ lol	-13
of _ _ me	14
of _ _ off	6
of _ _ on	6
of _ _ so	-7
of _ _ they	-6
of _ _ this	-5
of _ at	6
of _ company	6
of _ do	-6
of _ for	-6
of _ from	-12
of _ in	7
of _ list	30
of _ machine	9
of _ messages	7
of _ numbers	9
of _ place	-6
of _ texting	15
of _ texts	8
of _ these	5
of _ this	6
of _ union	-9
of a	7
of all	5
of course	-7
of god	17
of here $	5
of it	25
of it $	15
of me	-6
of my	27
of names	-8
of nowhere	-7
of shift	-7
of stop	10
of stop is	7
of that	-12
of the	18
of the @job $	8
of the @lista	29
of the @unwanted	6
of the company	7
of the list	29
of the texts	6
of the union	-9
of them	-8
of there	5
of these	17
of these is	-5
of this	-12
of this $	13
of this place	-6
of us	-17
of whatever	7
of whatever this	6
of you	21
of you $	13
of your	6
off	20
off $	80
off .	6
off _ $	-24
off _ _ $	20
off _ _ at	6
off _ _ back	14
off _ _ call	7
off _ _ did	-8
off _ _ im	-6
off _ _ is	-11
off _ _ list	-11
off _ _ lista	6
off _ _ lol	-16
off _ _ my	-6
off _ _ only	-8
off _ _ put	-6
off _ _ this	-9
off _ _ to	-6
off _ _ union	12
off _ _ up	-11
off _ _ you	9
off _ and	-8
off _ i	7
off _ im	14
off _ la	6
off _ line	19
off _ me	9
off _ messages	6
off _ my	6
off _ or	-8
off _ overtime	-5
off _ phone	-17
off _ shift	-8
off _ stove	-5
off _ texting	8
off _ thats	-6
off _ there	6
off _ thing	5
off _ this	10
off _ time	10
off _ to	5
off _ went	14
off _ write	-11
off _ you	-7
off de	6
off de la	6
off every	6
off everything $	5
off everything or	-8
off first	-26
off first $	-26
off haha	-8
off his	-11
off i	15
off lol	6
off mate	7
off mute	-5
off my	8
off my line	26
off now	5
off now $	5
off of	10
off or	5
off please	20
off please $	9
off the	-39
off the overtime	-5
off the phone	-5
off the stove	-5
off there	7
off this	-16
off this list	6
off this shift	-8
off this thing	5
off time	-7
off tmrw	-15
off with	16
off your	-9
off your list	-7
offense	7
offense but	7
offer	-5
oficina	-11
oficina $	-8
often	-5
often do	-5
oh	-11
oh @mi	6
oh @mi god	6
oh _ god	6
oh my	6
oh my god	6
ohio	10
ohio @these	7
oiga	7
oigo	-11
ojala	8
ok	-21
ok $	-18
ok .	-7
ok _ _ $	-8
old $	-6
old @boss	10
old @tail	5
old _ $	-6
old _ @again	-6
old _ @list	-5
old _ _ is	-10
old _ and	-6
old man	5
old one	-12
old owner	10
olvide	-12
olvide _ _ $	-6
olvide mandarme	-9
olviden	28
olviden _ _ $	29
olvidense	16
olvidense _ _ $	16
olvidense _ mi	17
olvidense de	16
olvidense de mi	17
omg @end_it	-6
omg stop	-6
omw	-5
on	-50
on $	-28
on @elsewhere diet	6
on @job	-10
on @job $	6
on @list	20
on @list $	-6
on @list @lista	20
on @list @tail	12
on @mi	-6
on @mi @job	-9
on @mi @list	8
on @mi day	-6
on @mi day @carrier	-6
on @mi screen	12
on @mine	-14
on @mine $	-8
on @these	-12
on @these $	-10
on @us	28
on @us $	18
on _ $	-13
on _ .	6
on _ 3rd	6
on _ @address	-6
on _ @job	-20
on _ @lista	-6
on _ @tail	16
on _ @these	7
on _ @unwanted	10
on _ _ $	-24
on _ _ @again	6
on _ _ @carrier	-13
on _ _ @dont	7
on _ _ @job	-9
on _ _ @list	13
on _ _ @lista	9
on _ _ @tail	7
on _ _ @unwanted	-6
on _ _ again	8
on _ _ and	7
on _ _ every	-5
on _ _ from	6
on _ _ i	9
on _ _ im	12
on _ _ list	9
on _ _ not	6
on _ _ off	-6
on _ _ one	-5
on _ _ the	7
on _ _ to	7
on _ anymore	15
on _ break	-6
on _ day	-6
on _ diet	6
on _ do	6
on _ dock	-6
on _ i	6
on _ last	-6
on _ other	19
on _ please	-6
on _ screen	12
on _ sheet	7
on _ texts	11
on _ time	-6
on _ tv	-6
on a diet	6
on days	-8
on disability	6
on here	32
on here $	18
on it	-10
on it $	-9
on me	-12
on me $	-8
on monday	13
on monday $	13
on my	-6
on my break	-6
on my day	-6
on my phone	6
on my screen	12
on some	16
on the	-16
on the 3rd	6
on the @job	-16
on the @job $	-9
on the @lista	-22
on the @lista $	-10
on the @unwanted	10
on the @unwanted $	10
on the dock	-6
on the list	-20
on the texts	11
on these	7
on this	16
on this list	20
on what	-6
once	-7
onda	-6
one $	-11
one @address	-16
one @address $	-16
one @again	-6
one @carrier	-17
one @carrier $	-11
one @job	10
one @job $	11
one @list	-9
one @these	7
one _ $	-19
one _ @address	14
one _ @again	10
one _ @end_it	-6
one _ @job	-7
one _ @list	12
one _ @mine	-9
one _ @these	13
one _ @unwanted	22
one _ _ $	7
one _ _ @job	-5
one _ _ @name	8
one _ _ @these	7
one _ _ into	-5
one _ _ its	6
one _ _ name	8
one _ _ one	14
one _ _ there	-6
one _ _ to	-12
one _ and	11
one _ is	-9
one _ no	-6
one _ text	10
one _ that	13
one _ these	9
one _ to	22
one _ us	-6
one _ want	7
one by	8
one by @these	8
one by @these @name	8
one by that	8
one i	6
one is	-5
one last	13
one more	7
one more @again	6
one more @unwanted	15
one more @unwanted $	17
one more @unwanted @again	8
one more and	6
one more text	6
one of	6
one of @list	9
one of @mine	-6
one of these	9
one of us	-6
one out	-8
one out $	-6
one please	-16
one please $	-16
one so	6
one that	7
one this	-9
one who	-6
one you	11
one you want	7
ones	13
ones _ @job	17
onions	-9
onions _ $	-6
onions please	-6
onions please $	-6
only @address	-8
only @list	-7
only @take	5
only _ @end_it	-11
only _ i	-8
only please	-8
only so	5
only way	-8
only way i	-8
oops	-11
oops wrong	-6
opt	18
opt _ $	23
opt _ _ $	7
opt _ _ the	-10
opt _ _ this	7
opt _ for	6
opt _ of	-15
opt _ out	5
opt in	7
opt out	6
opt out $	15
opt out for	6
opt out of	-15
opting	13
opting @carrier	13
opting @carrier $	13
opting _ $	13
opting out	13
opting out $	13
or	-13
or _ $	-8
or _ _ choice	5
or _ i	6
or _ out	-6
or _ the	-9
or _ your	5
or any	6
or do	5
or do i	6
or only	-9
or stop your	5
or text	16
or text $	16
order	-9
organizacion	8
organization	24
organization $	24
organizer _ _ @mi	6
organizer _ _ my	6
organizer _ to	6
organizer came	6
organizer came to	6
organizer came to @mi	6
osha	-8
other @list	15
other _ $	14
other _ @carrier	-5
other _ _ $	-6
other number	15
other one	-7
otra	-30
otra $	-16
otra _ $	-5
otra _ _ $	-8
otra persona	8
otra vez	-13
otra vez $	-12
otro	46
otro $	29
otro _ $	46
otro _ _ no	-10
otro _ a	9
otro _ con	-5
otro _ y	5
otro _ ya	-10
otro celular	-5
otro celular $	-9
otro lado	9
otro lado $	7
otro numero	-23
otro reporte	-6
otro salon	-7
otro sindicato	-13
otro trabajo	-12
otro trabajo $	-7
otro turno	20
our	-14
our _ $	-9
our _ _ $	-9
our _ _ .	5
our number	7
out	-82
out $	-40
out .	8
out _ $	-6
out _ _ $	-6
out _ _ and	-7
out _ _ it	13
out _ _ machine	9
out _ _ please	11
out _ _ texting	11
out _ _ texts	8
out _ _ to	-11
out _ _ union	-9
out _ all	8
out _ friday	6
out _ group	5
out _ i	-6
out _ it	9
out _ me	-14
out _ nowhere	-7
out _ said	-7
out _ that	-7
out _ this	10
out _ your	6
out and	9
out but	-5
out i	-7
out i said	-7
out im	-10
out last	6
out my	10
out my number	9
out of	-7
out of all	5
out of it	9
out of my	8
out of nowhere	-7
out of that	-7
out of your	6
out on	-8
out the	-9
outside	-10
outside $	-10
over	11
over $	-7
over _ $	9
over _ _ @hour	5
over _ _ @take	-7
over _ _ at	5
over _ _ have	-7
over there	16
overtime	-15
overtime _ $	-10
overtime list	-5
own	-5
owner	12
oye	7
p:abaj	-6
p:abog	8
p:abre	-7
p:abst	10
p:abue	-12
p:acab	-9
p:acci	-26
p:acco	8
p:acos	15
p:acti	-9
p:addr	-19
p:adul	-16
p:afec	-10
p:afra	10
p:agai	23
p:agar	-12
p:agra	32
p:agre	-7
p:agua	-18
p:ahea	-10
p:ahor	35
p:alar	-13
p:alca	-7
p:aler	15
p:algu	-14
p:aliv	-13
p:almo	-7
p:alon	62
p:alre	32
p:alwa	-7
p:ambu	-7
p:amen	-9
p:anda	-6
p:ande	8
p:andr	-10
p:ange	-11
p:anim	-6
p:anno	-5
p:anoc	-6
p:anot	43
p:answ	-23
p:ante	-18
p:anul	18
p:anym	10
p:anyo	-7
p:anyt	-10
p:anyw	-6
p:apag	23
p:apli	-6
p:apoy	5
p:appa	-7
p:appl	-6
p:appr	7
p:apre	-6
p:apur	-5
p:arou	-20
p:arre	-13
p:aske	25
p:aski	37
p:asus	-19
p:atra	-10
p:atto	21
p:audi	-7
p:augu	5
p:aume	-7
p:auto	17
p:auxi	-7
p:avis	-36
p:badg	-7
p:baje	20
p:bank	10
p:bast	71
p:basu	-20
p:bath	-8
p:beau	-9
p:beca	-12
p:befo	20
p:begg	17
p:behi	-12
p:bein	39
p:beso	-5
p:bett	-12
p:bigg	-6
p:blac	-6
p:blas	10
p:bloc	113
p:bloq	66
p:boar	-7
p:borr	-5
p:bota	-5
p:both	11
p:boto	-6
p:brea	-17
p:brin	-25
p:brot	6
p:buen	-17
p:bugg	7
p:burn	-9
p:busc	19
p:busq	70
p:bust	-11
p:butt	15
p:buzo	16
p:buzz	8
p:cabl	-7
p:cabr	-6
p:cach	-5
p:caja	-8
p:cale	-7
p:call	-30
p:calo	-17
p:camb	-29
p:cami	-11
p:canc	68
p:cand	-14
p:cant	-6
p:capa	-11
p:cara	29
p:card	-6
p:care	14
p:carg	-11
p:carl	28
p:carr	-6
p:cart	-9
p:casi	-8
p:cast	-6
p:catc	-7
p:caye	6
p:celu	28
p:cerr	-5
p:cerv	-6
p:cese	7
p:chai	-11
p:cham	10
p:chan	7
p:chec	-19
p:chee	-8
p:chem	-8
p:chil	-13
p:chin	10
p:chis	-5
p:chof	-6
p:circ	-6
p:clar	-10
p:clas	-15
p:clav	-5
p:clic	7
p:cloc	-15
p:clos	-14
p:coac	-5
p:cobr	-8
p:coff	-15
p:comp	-20
p:comu	33
p:conf	27
p:cong	12
p:cono	22
p:cons	77
p:cont	63
p:conv	-7
p:copi	-7
p:corr	-17
p:cort	-7
p:cosa	-13
p:coul	27
p:coun	-13
p:cour	-8
p:cous	-13
p:cowo	-15
p:crac	-7
p:crea	-8
p:cree	43
p:cros	17
p:crow	-5
p:cuan	-49
p:cuar	-7
p:cuen	-9
p:cuid	-7
p:cuot	-7
p:curt	-6
p:cust	16
p:dail	12
p:darm	11
p:dars	-12
p:date	-5
p:daug	9
p:deac	23
p:dece	21
p:deci	-18
p:deja	-46
p:deje	10
p:dele	-21
p:denu	22
p:depa	-10
p:depe	-7
p:depl	7
p:depo	-11
p:dere	-6
p:desa	42
p:desc	-13
p:desd	8
p:dese	20
p:desi	46
p:desp	-40
p:dess	93
p:dest	-11
p:desu	21
p:dete	20
p:diab	16
p:dial	7
p:dice	-14
p:dich	6
p:dici	9
p:didn	-20
p:dier	-22
p:diet	-8
p:difi	12
p:diga	-17
p:digi	33
p:dije	-14
p:diji	-6
p:dine	-6
p:dire	-6
p:disa	32
p:disc	11
p:dise	6
p:disp	-16
p:disr	-13
p:dist	5
p:divo	-5
p:dobl	-14
p:doct	8
p:docu	-14
p:does	11
p:doin	-7
p:domi	-8
p:dona	7
p:dorm	-6
p:draw	-5
p:driv	-23
p:duel	-10
p:duen	12
p:duer	-9
p:earl	-15
p:easi	-10
p:echa	-7
p:edif	-15
p:eigh	5
p:ekiv	24
p:elev	-7
p:elim	52
p:else	7
p:emai	-30
p:emer	-12
p:emoj	-5
p:empa	10
p:empe	-5
p:empr	-12
p:enca	-14
p:ener	-18
p:enfe	-7
p:enfr	-5
p:enga	-5
p:engl	-11
p:enla	-6
p:enou	26
p:enro	24
p:entr	-22
p:envi	19
p:equi	85
p:eras	10
p:erro	-10
p:escr	61
p:espa	-24
p:espe	-15
p:esta	-14
p:este	-6
p:esti	7
p:esto	17
p:even	-6
p:ever	-25
p:exac	-7
p:excl	22
p:exij	6
p:exis	46
p:expl	-19
p:extr	-15
p:face	-10
p:falt	-15
p:fami	6
p:fast	5
p:favo	59
p:feli	-12
p:fell	13
p:fenc	-5
p:figh	-9
p:file	-6
p:fina	-12
p:finc	5
p:fing	-17
p:fire	-33
p:firm	-45
p:firs	-37
p:fixe	-7
p:fixi	-8
p:flas	6
p:floj	-9
p:floo	-7
p:flor	-5
p:flye	-13
p:fold	7
p:folk	10
p:fore	41
p:forg	-15
p:fork	-8
p:forw	11
p:foun	-15
p:frau	18
p:frid	-7
p:frij	-5
p:fron	-11
p:fuer	22
p:fune	-6
p:funn	-8
p:furt	20
p:futu	13
p:gana	-26
p:gene	8
p:gere	-9
p:gett	-9
p:glen	-9
p:glor	-23
p:glov	-10
p:good	9
p:grab	-12
p:gran	-12
p:grat	11
p:grit	-22
p:gros	-9
p:grou	35
p:guar	-43
p:gust	-26
p:habi	6
p:habl	-28
p:hace	-6
p:hait	5
p:hand	26
p:happ	-36
p:hara	-14
p:have	12
p:havi	7
p:head	-13
p:heal	7
p:hear	-10
p:herm	-11
p:hiel	-7
p:hist	-8
p:hitt	26
p:hold	6
p:hono	6
p:hora	-25
p:hour	-23
p:hous	-33
p:huma	7
p:humi	-5
p:hurr	-6
p:husb	-22
p:idea	-5
p:igno	-16
p:igua	-14
p:ille	-6
p:inbo	8
p:incl	28
p:info	-19
p:ingl	-14
p:inju	-10
p:inme	8
p:insc	8
p:insi	20
p:insp	8
p:inst	-20
p:inte	131
p:intr	22
p:inve	-7
p:invi	13
p:jack	-6
p:jaja	-26
p:janu	7
p:jenn	-6
p:joda	8
p:jode	18
p:jorg	-10
p:jove	15
p:juan	-9
p:judg	-13
p:juev	-7
p:just	-14
p:keep	-25
p:kidd	-25
p:kill	-26
p:kind	44
p:kite	10
p:knoc	8
p:know	-12
p:labo	-8
p:larg	33
p:last	-6
p:late	-9
p:laug	-33
p:laun	-7
p:lava	-8
p:leav	73
p:left	-17
p:lega	-6
p:lege	-6
p:lejo	-11
p:leva	-9
p:leye	7
p:libr	-8
p:ligh	-8
p:like	-10
p:limi	8
p:list	7
p:llam	-43
p:lleg	-37
p:llen	26
p:llev	-39
p:llor	-18
p:llov	-6
p:llue	-9
p:lock	-44
p:long	58
p:look	14
p:losi	-11
p:luck	-8
p:lueg	-12
p:mach	10
p:madr	22
p:make	-6
p:maki	-6
p:mama	5
p:mana	-8
p:mang	-5
p:mann	-12
p:maqu	11
p:mari	52
p:mark	-14
p:marq	-9
p:mata	-16
p:mean	-15
p:mejo	-30
p:memb	16
p:mens	110
p:ment	-43
p:mess	47
p:meta	15
p:mien	-8
p:migh	-13
p:migr	-12
p:mike	-19
p:mire	8
p:miss	-29
p:mist	28
p:mixe	7
p:mobi	9
p:mole	22
p:mond	9
p:mori	-7
p:morn	-24
p:moth	6
p:much	8
p:muev	-8
p:muje	-12
p:nadi	9
p:name	-10
p:need	27
p:nego	-14
p:nerv	-6
p:news	-7
p:nigh	-20
p:ning	49
p:nino	-9
p:noch	-7
p:noma	15
p:nomb	-31
p:noso	-10
p:noth	19
p:noti	57
p:nuev	-23
p:numb	28
p:nume	62
p:nurs	14
p:obvi	-11
p:ocup	-5
p:ofic	-11
p:ofte	-5
p:ojal	8
p:olvi	32
p:onio	-9
p:opti	13
p:orde	-13
p:orga	22
p:outs	-11
p:over	-17
p:owne	18
p:pack	-7
p:paga	-24
p:pagu	-13
p:pain	-13
p:pala	8
p:pape	-12
p:para	13
p:parc	5
p:pare	46
p:park	-12
p:part	-10
p:pasa	-26
p:pasi	-5
p:pass	-9
p:patr	56
p:payi	-11
p:pedi	8
p:pedr	17
p:pend	67
p:pens	-21
p:peop	-17
p:perc	-11
p:perd	-41
p:pere	-6
p:perf	-7
p:perm	72
p:perr	-9
p:pers	71
p:pert	9
p:pesc	-10
p:phar	5
p:phon	10
p:pick	-9
p:pidi	-9
p:pier	27
p:pint	-7
p:pizz	-9
p:plac	-12
p:plat	-22
p:play	-15
p:plea	97
p:plen	8
p:pobr	-13
p:pock	-9
p:pode	-10
p:podr	7
p:poin	5
p:poli	9
p:poll	-13
p:pone	-7
p:poqu	-9
p:porf	24
p:port	6
p:poss	6
p:post	-8
p:powe	-6
p:pray	8
p:pref	43
p:preg	-19
p:pren	-15
p:pres	-17
p:pret	9
p:prim	12
p:prin	-18
p:priv	-23
p:prob	-8
p:proc	10
p:prod	-7
p:prog	8
p:proh	21
p:prop	20
p:prou	-6
p:prox	25
p:publ	40
p:pueb	8
p:pued	-20
p:puer	-10
p:punt	-13
p:pura	-7
p:purg	14
p:puro	-12
p:push	8
p:qued	-29
p:quem	-6
p:quer	-12
p:ques	-33
p:quie	-11
p:quin	-5
p:quis	-9
p:quit	103
p:raff	-8
p:rais	-7
p:rall	8
p:ramo	10
p:raro	-8
p:rath	8
p:read	-16
p:real	-15
p:reas	15
p:rece	44
p:reci	-6
p:reck	12
p:recl	-9
p:reco	-7
p:rega	-17
p:regi	25
p:rehi	-10
p:rele	9
p:reli	6
p:remi	9
p:remo	145
p:remu	8
p:repl	-14
p:repo	62
p:requ	48
p:resc	6
p:rese	-15
p:resi	20
p:resp	28
p:reti	48
p:retu	7
p:revo	65
p:ridd	11
p:rive	16
p:robo	30
p:rock	22
p:room	16
p:rost	7
p:roun	-8
p:rueg	8
p:sabe	-12
p:saca	45
p:sale	9
p:salg	10
p:sali	35
p:salo	-25
p:salt	-11
p:salu	-7
p:sand	-8
p:saqu	55
p:satu	-8
p:save	-13
p:sayi	-27
p:scar	-9
p:sche	-13
p:scho	11
p:scra	14
p:scre	5
p:seco	8
p:segu	10
p:sema	-11
p:sena	-9
p:send	-11
p:seno	21
p:sent	-7
p:sepa	8
p:serv	-11
p:sexu	-5
p:shar	-12
p:shel	-5
p:shif	-23
p:shir	-11
p:shoe	-9
p:shou	-12
p:show	-13
p:shut	8
p:siem	-10
p:sien	-16
p:siga	-11
p:sign	15
p:sigu	26
p:sinc	9
p:sind	17
p:sirv	-31
p:sist	5
p:smok	-5
p:snit	-6
p:soci	-7
p:soli	27
p:some	29
p:somo	-15
p:sorr	-9
p:span	-17
p:spea	-10
p:spee	-7
p:spel	6
p:spen	-12
p:stah	21
p:star	-22
p:step	5
p:stil	-5
p:stop	17
p:stor	-23
p:stov	-5
p:stri	22
p:stru	7
p:stuc	-10
p:stuf	22
p:subs	15
p:suck	-8
p:suel	15
p:suen	-8
p:suer	17
p:suga	-9
p:sund	-14
p:suns	-6
p:supe	-8
p:supp	9
p:surv	-11
p:susc	16
p:susp	9
p:suya	9
p:swea	-9
p:swee	-5
p:syst	16
p:tach	26
p:taco	-5
p:taga	-7
p:take	21
p:taki	11
p:talk	6
p:tall	-15
p:tamb	-10
p:tant	-11
p:tard	-20
p:tarj	-9
p:tash	16
p:tele	29
p:tell	-7
p:tema	-7
p:temp	-23
p:teng	-7
p:teni	-13
p:term	-10
p:terr	-9
p:text	97
p:than	-23
p:thei	-6
p:ther	6
p:thes	54
p:they	-31
p:thin	-16
p:thir	16
p:thou	-14
p:thre	-9
p:thum	8
p:thur	-16
p:tick	-17
p:tien	29
p:time	37
p:tira	-6
p:tire	-19
p:toda	-35
p:todd	-8
p:todo	-25
p:toni	-19
p:tort	-7
p:trab	18
p:trae	-24
p:traf	-15
p:trai	-22
p:tran	9
p:trap	-6
p:tren	5
p:truc	6
p:trum	-5
p:turn	-21
p:type	-13
p:ulti	-8
p:unde	5
p:unem	-7
p:unen	15
p:unif	-7
p:unin	8
p:unio	-26
p:unir	-11
p:unkn	29
p:unre	-7
p:unsi	14
p:unst	-10
p:unsu	60
p:upda	-9
p:urge	-10
p:uste	25
p:vaca	-5
p:vain	7
p:vamo	-23
p:vaya	58
p:veci	-9
p:vend	7
p:verd	-30
p:verg	22
p:viaj	-6
p:vide	-15
p:viej	-32
p:vien	-16
p:vini	-10
p:visi	-35
p:vist	-12
p:vivi	-12
p:voic	-29
p:vola	-12
p:volt	-6
p:vota	-9
p:voti	12
p:voto	-6
p:vuel	19
p:wake	6
p:waki	7
p:walk	-12
p:want	-30
p:ware	-10
p:warn	-11
p:wasn	-7
p:watc	-12
p:weat	-19
p:wedd	6
p:week	6
p:were	-5
p:what	-17
p:when	-14
p:whoe	17
p:whol	-10
p:wilm	11
p:wind	-8
p:wint	-12
p:with	14
p:woma	-5
p:wond	-6
p:work	17
p:worr	-29
p:woul	20
p:writ	-47
p:wron	65
p:wrot	-15
p:yall	16
p:yell	-17
p:yese	5
p:yest	-10
p:youl	-6
p:your	81
p:youv	11
p:zapa	-14
p:zell	-18
paga	-11
paga @elsewhere	-10
pagar	-5
pagaron	-7
pagaron $	-6
page	-16
paguen	-10
pain	-14
pain $	-13
paint	-12
paint $	-10
palabra	8
palabra para	10
pan	-5
papel	-5
papeles	-7
papeles $	-5
paper _ _ @mi	9
paper _ _ my	9
para	30
para $	84
para @address	33
para @address @elsewhere	15
para @elsewhere @elsewhere	6
para @elsewhere @escribir	12
para @elsewhere @unwanted	13
para @elsewhere @unwanted $	13
para @end_it	-27
para @end_it $	-6
para @end_it @escribir	-8
para @escribir	7
para @lista	-10
para @lista $	-9
para @persona	-24
para @persona @owner	-5
para @persona @persona	-8
para @salir	22
para @salir $	18
para @these $	-6
para @unwanted	24
para @unwanted $	21
para @unwanted @end_it $	8
para _ $	10
para _ @elsewhere	7
para _ @end_it	22
para _ @escribir	-5
para _ @owner	-5
para _ @persona	-9
para _ @these	-5
para _ @unwanted	16
para _ _ $	-13
para _ _ @address	-5
para _ _ @end_it	-21
para _ _ @escriban	-7
para _ _ @unwanted	-15
para _ _ de	11
para _ _ es	-7
para _ _ esto	-16
para _ _ mas	-10
para _ _ stop	-13
para _ con	16
para _ de	-5
para _ dejen	7
para _ es	-21
para _ ex	-5
para _ mandar	9
para _ mensajes	19
para _ recibir	-8
para _ rifa	6
para alla	-8
para alla $	-8
para andar @elsewhere	5
para andar en	5
para cancelar	-18
para de	11
para de mandar	9
para eso	8
para esto	15
para la	-14
para la rifa	6
para los mensajes	13
para mi	-24
para mi ex	-5
para nada $	7
para no	-9
para no recibir	-8
para que @end_it	5
para que @end_it @elsewhere	6
para que @mine @escriban	-7
para que dejen	7
para quien	-22
para quien es	-20
para salirme	14
para salirme $	14
para ser	7
para tanto	-6
para tanto $	-6
para ya	35
parale $	10
parar	24
parar $	6
parar de	6
parce	5
pare	13
pare $	9
parece	-6
parele	15
parele $	5
paren	21
paren $	34
paren _ _ $	-6
paren _ mandar	-12
paren de	-10
paren de mandar	-12
paren los	-9
parenle	29
parenle $	16
pares	-12
park	-8
parking	-8
parking lot	-5
part	12
part _ @end_it	10
part _ @list	8
part _ _ $	6
part _ _ is	7
part _ stop	10
part _ this	8
part of	18
part of @end_it	10
part of @end_it is	7
part of @list	8
part of @list $	8
part of stop	10
part of this	8
parte @elsewhere	6
parte @elsewhere @end_it	6
parte @elsewhere @end_it @end_it	6
parte _ @end_it	6
parte _ _ @end_it	6
parte _ _ no	6
parte de	6
pasa	-6
pasa @elsewhere @I_stop	-6
pasa @elsewhere @I_stop @end_it	-6
pasa _ $	-9
pasa _ @I_stop	-6
pasa _ _ $	12
pasa _ _ @end_it	-7
pasa con	12
pasa si	-7
pasame	-17
pasame _ _ $	-17
paso	-7
pass	35
pass .	7
pass . @dont	7
pass _ @dont	7
pass _ _ $	20
pass on	9
passed	-6
passed @carrier	-7
passed @carrier $	-6
passed _ $	-6
passed _ @address	7
passed _ please	7
passed out	-7
passed out $	-6
pastillas	-9
pastillas $	-7
pay	6
pay _ text	13
pay per	13
pay per text	13
paying	-11
paying _ to	-8
paz	29
paz $	21
paz @address	6
paz @elsewhere	7
paz @elsewhere @persona	12
paz _ @elsewhere	-6
paz _ @persona	12
paz _ mi	10
paz a	6
paz a mi	10
pedi _ $	9
pedi _ _ sacaran	-20
pedi _ me	-11
pedi esto	9
pedi que	-11
pedi que me	-11
pedir	9
pedir $	9
pedro	17
pedro $	17
pena	5
pena @end_it	5
pena no	5
pena pero	-5
pensarlo	-10
pensarlo $	-7
pense	10
pense _ _ @elsewhere	5
pense que	10
pension	-9
pension .	-8
people	-17
people _ stop	8
people _ this	-7
people quit	-8
people to	9
people to stop	8
per	9
per @unwanted	13
per text	13
percent	-7
perderme	-11
perderme _ @unwanted	-11
perderme _ _ $	-11
perdi	-23
perdi @persona	-14
perdi @persona @numero	-14
perdi @these	-7
perdi _ @numero	-14
perdi _ _ $	-17
perdi _ celular	-10
perdi mi	-14
perdi mi celular	-10
perdieron	14
perdon	-5
perdon $	-6
perdon @mine	-5
perdon _ _ @elsewhere	-5
perdon me	-5
perdone	-8
permanent	-11
permiso	51
permiso _ _ $	16
permiso de	17
permiso para	11
permission	21
permission _ @unwanted	7
permission _ text	7
permission to	8
permission to @unwanted	7
permission to text	7
permite	6
pero @address	13
pero @address @end_it	12
pero @address @end_it @mine	7
pero @elsewhere	-15
pero @elsewhere @elsewhere	-8
pero @elsewhere @trabajo	-6
pero @elsewhere @trabajo @lista	-6
pero @end_it @elsewhere @elsewhere	-5
pero @end_it @lista	-9
pero @mine	-9
pero _ @elsewhere	-10
pero _ @lista	-9
pero _ @mine	10
pero _ @trabajo	-6
pero _ _ $	-18
pero _ _ @elsewhere	-13
pero _ _ @end_it	13
pero _ _ @interesado	9
pero _ _ @lista	-6
pero _ _ ahi	-6
pero _ _ la	-6
pero _ _ ustedes	-7
pero _ ahi	-9
pero _ ando	5
pero _ estoy	6
pero _ me	10
pero _ trabajo	-6
pero la	5
pero lo	-7
pero me	-9
pero no	-12
pero no $	-7
pero no de	-6
pero que	6
pero si	-10
pero ya	15
pero ya no	9
pero yo ando	5
pero yo ando @elsewhere	5
perro	-8
person	24
person $	19
person _ $	8
person _ _ @job	9
person _ _ for	6
person _ ask	-14
person _ looking	8
person i	8
person to	-15
person to ask	-14
persona	39
persona $	31
persona @address	-9
persona @address @address	-11
persona @address @address $	-11
persona _ $	14
persona _ @address	-15
personal	22
personal $	9
personales	-7
pertenezco	6
phone	9
phone $	33
phone . my	-6
phone _ $	6
phone _ _ $	-39
phone _ _ and	11
phone _ _ as	-5
phone _ _ can	-6
phone _ _ my	5
phone _ _ off	-8
phone _ _ out	8
phone _ _ stop	-7
phone _ _ to	6
phone _ _ up	-6
phone _ dead	-9
phone _ for	10
phone _ i	-5
phone _ is	-14
phone _ it	-5
phone _ my	-5
phone _ not	6
phone _ number	11
phone _ the	7
phone _ this	7
phone _ you	-13
phone and i	-7
phone at a	5
phone but	-10
phone died	-8
phone in	-5
phone its	7
phone keeps	-8
phone number is	-6
phone off $	-6
phone plan	6
phone same	-7
phone same number	-6
phone to	7
phone up	19
phone was	-9
phone was dead	-9
phone who	12
phone who this	12
phones $	-16
pick	-7
pick _ $	-11
pick up	-16
pick up $	-10
pico	11
pide	-20
pido	6
pierdo	-7
pierdo @persona	-6
pierdo @persona @trabajo	-6
pierdo @persona @trabajo $	-6
pierdo _ @trabajo	-6
pierdo _ _ $	-6
pierdo _ voto	-6
pierdo mi	-6
pierdo mi voto	-6
pin	-6
pintura	-5
piss @carrier @tail	7
piss _ @tail	7
piss _ mate	7
piss off mate	7
pit	-44
pizza	-8
pizza _ _ $	-6
place	-11
place $	-11
place _ _ the	9
plan	14
plan _ _ me	7
planta _ la	5
plate	-7
platos	-10
platos $	-9
playera	11
playing	-16
pleas	26
pleas _ me	5
please	71
please $	-14
please _ $	15
please _ _ $	34
please _ _ back	-8
please _ _ be	-8
please _ _ call	-15
please _ _ check	-6
please _ _ down	7
please _ _ from	6
please _ _ go	12
please _ _ im	7
please _ _ me	17
please _ _ my	12
please _ _ number	7
please _ _ of	12
please _ _ off	8
please _ _ on	-6
please _ _ remove	-7
please _ _ text	-6
please _ _ texts	-26
please _ _ this	7
please _ add	19
please _ all	-11
please _ away	12
please _ im	5
please _ it	8
please _ keep	8
please _ me	16
please _ my	35
please _ never	-11
please _ not	-23
please _ rid	5
please _ send	19
please _ stop	-27
please _ take	-17
please _ these	-9
please _ up	-7
please _ with	18
please _ write	6
please call	-6
please delete	-9
please do	-9
please do not	-10
please dont	-25
please dont $	-5
please dont send	10
please dont stop	-28
please dont take	-6
please dont write	6
please end	5
please fix	-11
please get	6
please get rid	5
please i never	-11
please im	11
please keep	-36
please keep me	-10
please let me	9
please let this	-8
please lose	7
please make	9
please never	-15
please no	5
please no send	9
please put	-8
please put me	-8
please quit	10
please remov	17
please remove	-7
please remove my	-11
please respect	6
please respect my	6
please say	-7
please stop	48
please stop the	9
please strike	7
please take	9
please text	-22
please thank	-7
please thank you	-7
please un	19
please un add	19
plenty	8
plis	32
plis $	19
pocket	-9
podemos	-6
podrian	8
point	9
police $	-8
police _ $	9
policia	6
policia $	16
policia _ _ $	-6
politics	10
pollo	-12
pollo $	-11
poner	-7
poner _ que	7
poner para	7
poner para que	7
ponga	-17
ponga @persona	-7
ponga @persona @numero	-7
ponga _ @numero	-7
ponga _ _ $	-6
ponga mi	-7
pongan _ $	11
pongan _ _ en	8
pongan en	7
ponganme	5
ponganme en	5
pongo	17
pongo _ $	5
pongo _ _ $	9
pongo para	10
pongo queja	7
pongo stop	6
pool	16
pop	13
pop up	12
poquito	-8
poquito $	-7
por	-17
por _ $	-13
por _ .	-9
por _ _ $	-21
por _ _ .	11
por _ _ de	-10
por _ _ el	-6
por _ _ levanto	-8
por _ _ me	5
por _ _ mensaje	23
por _ _ numero	13
por _ _ y	5
por _ amor	6
por _ dejaron	-9
por _ el	13
por _ gracias	6
por _ medio	15
por _ mejor	-10
por _ mensajes	-15
por _ mi	15
por _ no	16
por dios	7
por dios $	5
por donde	10
por el	-6
por el amor	6
por error	-11
por error $	-10
por eso	-15
por eso no	-13
por este	13
por este medio	8
por esto	-7
por esto $	-7
por fa	23
por favor	28
por favor $	10
por favor el	13
por favor no	-7
por favorcito	16
por fin	-14
por fin $	-7
por firmar	-7
por los	-7
por maternidad	-5
por ningun	7
por ningun medio	7
por que	-10
por que dejaron	-9
por spam	6
por telefono	-10
por texto	-12
por todo	8
porfabor	9
porfavor	15
porfavor _ _ $	6
porfavor _ de	6
porque @elsewhere	12
porque _ @jefe	10
porque _ _ @elsewhere	-9
porque _ _ a	-5
porque el	12
porque se	-6
possible	6
posted	-7
power	-5
prayed	8
prefer	5
preferiria	8
preferiria @end_it	8
preferiria @end_it estar	8
preferiria @end_it estar @elsewhere	8
preferiria _ _ @elsewhere	8
preferiria _ _ en	8
preferiria _ estar	8
preferiria no	8
preferiria no estar	8
preguntando	11
preguntando _ @lista	12
preguntando quien	12
preguntarme	8
preguntarme @end_it	8
pregunto	-13
prende	-12
prende $	-11
press	5
press _ for	6
pretend	12
pretend _ @again	12
pretend _ never	12
primera	9
primo $	9
print	-14
private	-10
private $	-8
prob	-14
problem	-9
problems	5
problems $	6
produce	-6
program	8
program $	5
prohibido	9
prohibido @escribir	10
prohibido _ _ @elsewhere	9
promesas	-5
promociones	8
promociones $	8
promos	6
promos _ _ @these	6
propaganda	24
propaganda $	13
proud	-6
proud _ you	-6
proud of	-8
proud of you	-6
proxima	23
proxima $	7
proxima @elsewhere	18
proxima @elsewhere @bloqueo	18
proxima _ @bloqueo	18
proxima _ _ @address	11
proxima los	18
publicidad	40
publicidad $	36
puedan	17
puede	-12
puede mandar	-5
pueden _ $	15
pueden _ _ favor	6
pueden _ _ numero	6
pueden _ a	-19
pueden _ de	7
pueden _ mi	6
pueden _ mis	-6
pueden borrar	15
pueden sacar	5
puedo	-19
puedo $	-12
puedo @end_it	8
puedo @end_it $	8
puedo @quitar	-8
puedo @salir	6
puedo _ $	9
puedo _ @elsewhere	-7
puedo _ _ @address	7
puedo _ _ @unwanted	-8
puedo _ _ mensajes	-7
puedo _ los	-7
puedo cancelar	7
puedo cancelar $	8
puedo salir	-20
puedo salir $	-21
puedo salirme	26
puedo salirme $	25
puerta	-7
pues	-10
pues _ $	-5
pull _ $	-7
pull _ _ $	7
pull _ _ out	-7
pull the	8
pull up	-5
pull up $	-5
puntos	-5
puras	-7
puras _ $	-6
purge	6
purge _ info	5
purge my	6
purge my info	5
puro	-13
puro _ @elsewhere	-7
puros	-12
puse _ _ me	11
puse _ y	14
puse alto	13
puse alto y	13
pushed	17
pushing	-9
pushing _ to	-8
pushing me	-8
pushing me to	-8
pusieron	-7
puso @persona	7
puso @persona @numero	7
puso @persona @numero @elsewhere	7
puso _ @numero	7
puso _ _ @elsewhere	6
puso _ numero	7
puso mi	7
puso mi numero	7
put	-27
put @elsewhere	7
put @mi	-9
put @mi @name	-9
put @mine	-23
put @mine back	-10
put @mine back on	-8
put @mine on	-6
put @person	25
put @these	5
put @these on	6
put _ @name	-9
put _ _ $	20
put _ _ @these	6
put _ _ @unwanted	-11
put _ _ by	7
put _ _ for	-9
put _ _ in	-7
put _ _ on	-12
put _ _ that	6
put _ _ the	-5
put _ back	17
put _ name	-9
put a	7
put it	5
put it on	6
put me	-23
put me back	-10
put me on	-6
put my	-9
put my name	-9
put them	26
que	-40
que @I_stop	18
que @I_stop para	11
que @address	-15
que @address @end_it	-16
que @address @end_it @escriban	-8
que @address @end_it @me	-9
que @address @end_it @mine	-6
que @address @end_it le	14
que @address @mine	6
que @address estaba	12
que @address estaba fuera	12
que @elsewhere	8
que @elsewhere @address	12
que @end_it	32
que @end_it $	13
que @end_it @address	20
que @end_it @address $	13
que @end_it @elsewhere	-28
que @end_it @elsewhere @escribir	-6
que @end_it @elsewhere llegar	6
que @end_it @mine	10
que @end_it @mine @end_it	13
que @end_it @persona @numero	-6
que @end_it @quiero @unwanted	7
que @end_it @said	8
que @end_it @unwanted	6
que @end_it entiendo	-7
que @end_it y	14
que @end_it y @elsewhere	5
que @escriban	-16
que @escriban $	-5
que @escriban @elsewhere	-16
que @escriben	10
que @escriben $	11
que @lista	-14
que @lista $	-6
que @me	-8
que @mine	18
que @mine @end_it	23
que @mine @end_it $	14
que @mine @end_it @elsewhere	7
que @mine @escriban	21
que @mine @escriban $	19
que @mine @escriban @elsewhere	-6
que @mine @escriban @escribir	5
que @mine @escriban @these	-5
que @mine @puede	6
que @mine @put	7
que @mine @put @elsewhere	7
que @mine paguen	-10
que @mine quitaron	-5
que @mine quitaron @elsewhere	-5
que @nada	7
que @numero	-11
que @persona	-8
que @sent	7
que @sent para	7
que @sent para que	7
que @trabajo	-12
que @unwanted	-7
que _ $	-29
que _ .	5
que _ @address	13
que _ @elsewhere	-35
que _ @end_it	15
que _ @escriban	17
que _ @mine	10
que _ @puede	5
que _ @put	7
que _ @said	8
que _ @siguen	7
que _ @these	11
que _ @unwanted	5
que _ _ $	-26
que _ _ .	-12
que _ _ @I_stop	-6
que _ _ @dije	8
que _ _ @elsewhere	-29
que _ _ @end_it	25
que _ _ @escriban	-7
que _ _ @escribir	8
que _ _ @lista	-15
que _ _ @me	-9
que _ _ @mine	-9
que _ _ @numero	6
que _ _ @persona	6
que _ _ @salir	-6
que _ _ @sent	7
que _ _ @these	-15
que _ _ @trabajo	-6
que _ _ @unwanted	16
que _ _ a	-8
que _ _ avisarme	-28
que _ _ bendiga	12
que _ _ borrenme	6
que _ _ como	-5
que _ _ contacte	6
que _ _ de	9
que _ _ del	-6
que _ _ dieta	-7
que _ _ dije	8
que _ _ en	7
que _ _ escriban	-10
que _ _ escribir	5
que _ _ fuera	7
que _ _ le	16
que _ _ llegar	6
que _ _ los	-22
que _ _ mandando	7
que _ _ mandar	11
que _ _ mande	-8
que _ _ manden	13
que _ _ mas	-7
que _ _ me	-9
que _ _ mi	6
que _ _ molestar	6
que _ _ nada	20
que _ _ no	-6
que _ _ nombre	-5
que _ _ nos	-9
que _ _ numero	11
que _ _ pero	9
que _ _ poner	7
que _ _ puedo	9
que _ _ que	26
que _ _ salir	6
que _ _ salirme	-12
que _ _ se	20
que _ _ senor	9
que _ _ ser	8
que _ _ sirve	-7
que _ _ te	-9
que _ _ ustedes	16
que _ _ y	9
que _ a	-6
que _ al	-16
que _ bonito	6
que _ borrara	-7
que _ borre	8
que _ borren	14
que _ con	17
que _ de	-20
que _ dejen	11
que _ diga	12
que _ digo	-7
que _ entienden	7
que _ entiendo	-7
que _ escriban	12
que _ estaba	12
que _ este	-6
que _ estoy	-8
que _ hable	-5
que _ hasta	6
que _ le	-8
que _ lleguen	-16
que _ me	10
que _ mucho	-6
que _ no	-11
que _ nos	-5
que _ paguen	-10
que _ para	26
que _ pongan	7
que _ pueden	6
que _ quiera	-5
que _ quieren	8
que _ quiero	9
que _ quitaran	6
que _ quitaron	-5
que _ sacaran	-20
que _ saquen	5
que _ senora	11
que _ sigan	5
que _ su	12
que _ trabajando	12
que _ un	-7
que _ vaya	5
que _ y	12
que _ ya	7
que alguien	-6
que alguien @mine	-5
que alguien @mine @escriban	-5
que alguien me	-5
que borren	10
que buscan	11
que dar	-14
que decir	6
que decir que	7
que decir que @mine	7
que dejaron	-9
que dejaron @elsewhere	-9
que dejaron @elsewhere @escribir	-9
que dejaron de	-9
que deje	-6
que deje de	-5
que dejen	-8
que dejen de	-6
que di	12
que di para	12
que dios	16
que dios @elsewhere	16
que dios @elsewhere bendiga	12
que dios los	15
que el	15
que el jefe	7
que el ya	12
que eliminen	5
que eliminen mi	6
que era	8
que estoy	8
que estoy @elsewhere	-8
que estoy @elsewhere dieta	-7
que estoy a	-7
que hablar	6
que hay	-6
que hora	-5
que ir	5
que ir @elsewhere	6
que la	-5
que le	6
que les @dije	5
que les @dije @elsewhere	-6
que les @dije que	13
que les diga	12
que les digo	-7
que lo	-7
que mande	-16
que me	18
que me borrara	-7
que me borre	8
que me borren	14
que me dejen	12
que me lleguen	-16
que me paguen	-10
que me pongan	7
que me pueden	6
que me quitaran	6
que me quitaron	-5
que me sacaran	-20
que me sigan	5
que mi	-8
que no $	-19
que no entienden	7
que no entiendo	-7
que no me	10
que no nos	-5
que no quiera	-5
que no quiero	7
que no y	14
que nos	-8
que numero	-11
que onda	-6
que parar	8
que pare	10
que paren	8
que paren $	18
que paren los	-11
que parte	6
que parte @elsewhere	6
que parte @elsewhere @end_it	6
que parte de	6
que pasa @elsewhere @I_stop	-6
que pasa con	12
que pasa si	-7
que poner	11
que poner para	7
que pongo	17
que se @mine	5
que se me	5
que significa	-13
que significa @unwanted	-13
que sin	7
que tan	9
que tengo	8
que tengo que	8
que tengo que @sent	7
que tiene	6
que tiene @elsewhere @numero	6
que tiene el	6
que trabajo	-7
que uno	7
que ya	-13
que ya estaba	12
que ya me	6
que ya no	-11
que yo @end_it	6
que yo no	6
queda	-9
quedarme	-13
quedarme _ $	-5
quedarme _ @unwanted	-8
quedarme _ _ $	-8
quedarme sin	-8
quedarme sin @unwanted	-8
quedarme sin @unwanted $	-8
quejo	-6
quejo $	-6
querer	-17
querer $	-7
question	-10
question $	-7
questioned	-10
quien	-46
quien @escriben	18
quien @lista	11
quien _ $	-12
quien _ .	-16
quien _ @elsewhere	-10
quien _ @end_it	7
quien _ @unwanted	-17
quien _ _ @elsewhere	-14
quien _ _ @end_it	-11
quien _ _ @mine	-7
quien _ _ @persona	-8
quien _ _ a	-10
quien _ _ me	-7
quien _ _ mi	-8
quien _ _ no	-11
quien _ _ que	9
quien _ si	-6
quien buscan	18
quien eres	-5
quien es	-42
quien es $	-11
quien es .	-12
quien es . @end_it	-12
quien esta	11
quien les	-8
quien sabe	-7
quien sabe @elsewhere	-6
quienes _ _ $	-6
quiera	-8
quiere _ le	9
quiere mensajes	6
quiere mensajes $	6
quiere que le	9
quieren _ $	7
quieren _ _ baja	-5
quieren _ de	-5
quieren dar	-5
quieren dar de	-5
quiero	25
quiero $	14
quiero _ $	38
quiero _ _ baja	8
quiero _ _ de	-17
quiero _ _ dejen	10
quiero _ _ el	6
quiero _ _ este	6
quiero _ _ jefe	5
quiero _ _ mensajes	-22
quiero _ _ mi	9
quiero _ _ no	-10
quiero _ _ que	-5
quiero _ _ quiero	-13
quiero _ _ turno	-7
quiero _ dejen	-27
quiero _ del	15
quiero _ el	6
quiero _ en	22
quiero _ me	14
quiero _ mensajes	7
quiero _ mi	-6
quiero _ mis	-21
quiero _ nada	14
quiero _ sin	-8
quiero _ ya	9
quiero avisos	9
quiero borrar	-11
quiero darme	6
quiero darme de	6
quiero el	-5
quiero estar	11
quiero estar en	13
quiero llamadas	-13
quiero morir	-7
quiero morir $	-7
quiero nada	15
quiero nada $	15
quiero perderme	-11
quiero que	-17
quiero que dejen	-27
quiero que el	7
quiero que me	14
quiero quedarme	-12
quiero quedarme sin	-8
quiero recibir	9
quiero recibir nada	6
quiero saber	20
quiero saber del	11
quiero saber nada	9
quiero salir	19
quiero salir $	12
quiero salir de	-8
quiero vivir	-10
quiero vivir $	-10
quiet	-7
quiet $	-6
quieto	20
quit	14
quit $	-36
quit .	-5
quit _ $	17
quit _ _ $	34
quit _ _ .	5
quit _ _ and	-11
quit _ _ up	8
quit _ gym	6
quit _ job	-6
quit _ me	37
quit _ my	6
quit _ the	16
quit _ them	6
quit _ you	-14
quit blowing	7
quit blowing me	6
quit bothering	6
quit bothering me	6
quit calling	-7
quit getting	6
quit hitting	6
quit it $	6
quit it you	-12
quit my	-5
quit sending	6
quit texting	6
quit texting $	7
quit the	9
quit the gym	6
quit this	-9
quit this job	-6
quit with	7
quit with the	7
quita	-78
quita _ _ $	-17
quitale	-9
quitale _ _ $	-6
quitale el	-9
quitame	6
quitame _ _ lista	6
quitame _ la	6
quitame de	6
quitame de la	6
quitan _ _ $	12
quitan _ la	-7
quitan de	-7
quitan de la	-7
quitar	19
quitar $	8
quitar _ $	16
quitar _ _ lista	9
quitar _ la	6
quitar de	6
quitar de la	6
quitaran	6
quitaran $	6
quitarme	19
quitarme $	20
quitarme _ vida	-6
quitarme la	-7
quitarme la vida	-6
quitarnos	-7
quitaron	-11
quitaron @elsewhere	-11
quitaron @elsewhere @job	-6
quitaron _ @job	-6
quitaron _ _ .	-5
quitaron la	-6
quitate	-6
quiteme	25
quiteme $	12
quiten	-11
quiten $	7
quiten _ _ $	-18
quiten _ _ de	-17
quiten _ _ lista	-6
quiten _ la	-6
quiten _ mensajes	-10
quiten _ nombre	-14
quiten _ numero	11
quiten a	-6
quiten de la	-6
quiten los	-9
quiten mi	-8
quiten mi nombre	-14
quiten mi numero	6
quitenlo	17
quitenlo $	10
quitenme	78
quitenme $	36
quitenme _ $	12
quitenme _ _ $	12
quitenme _ _ lista	9
quitenme _ favor	10
quitenme _ la	6
quitenme de	10
quitenme de la	6
quitenme por	10
quitenme por favor	10
quitese	11
quitese @elsewhere	11
quito $	7
raffle	-8
rain	-7
rain $	-6
rally	8
rally $	8
ramon	10
raros	-8
raros $	-8
rather	8
rather _ _ $	-7
rather _ _ @list	6
rather _ _ @texted	-6
rather _ _ these	6
rather _ _ written	-6
rather you	16
ray	-5
read	-26
read @list	7
read @mi @unwanted	-5
read @these	-9
read _ $	-5
read _ @unwanted	-13
read _ _ $	-6
read _ _ @person	8
read _ texts	-5
read all	-8
read every	-7
read my texts	-5
read the	-8
read these	5
reading these	7
reads	-6
reads @list	-6
reads @person	-6
reads @person @carrier	-6
reads _ @carrier	-6
reads them	-6
reads these	-6
ready	-8
ready _ _ $	-7
ready to	-7
real	-13
real $	-8
real _ $	12
real _ _ $	-14
really	-15
really $	-7
really _ $	-7
really _ _ @elsewhere	6
really _ _ a	6
reassigned	18
reassigned @address	18
reassigned please	18
receive	27
receive @these	16
receive _ $	5
receive _ @unwanted	5
receiving	15
receiving @unwanted	17
receiving @unwanted $	17
receiving _ $	17
receiving texts	17
receiving texts $	17
recibi	-10
recibi _ $	-8
recibir	13
recibir $	19
recibir _ $	9
recibir _ _ $	-8
recibir _ mensajes	-31
recibir mas mensajes	-14
recibir nada	6
recibir sus	-16
recibir sus mensajes	-17
recibo	-17
recibo @elsewhere	-7
recibo @elsewhere @unwanted	-7
recibo _ @unwanted	-14
recibo _ _ @elsewhere	-7
recibo los	-7
recital	7
reckon	12
recordatorio	-8
recordatorios	14
recordatorios $	7
recordatorios _ me	6
refill	8
refill @unwanted	8
refill texts	8
refrain	6
refrain from	6
register	9
registro	10
rehire	-9
release	9
remind	-8
remind @mine	-8
remind me	-8
reminder	-7
reminders	24
reminders $	6
reminders _ i	9
remov	17
removal	45
removal $	37
remove	36
remove $	24
remove _ $	24
remove _ _ $	27
remove _ _ from	-18
remove _ _ the	-18
remove _ from	-17
remove _ or	6
remove her	9
remove her $	9
remove me	24
remove me $	8
remove me from	-11
remove me or	6
remove my	-8
remove the	-15
remove your	-6
removed	44
removed $	51
removed _ the	-9
removed _ this	11
removed from	-10
removed from the	-9
removed from this	6
remover	9
remover $	7
replied	8
replied @end_it	8
replied @end_it twice	6
replied _ twice	6
replied stop	8
replied stop twice	6
reply	-19
reply $	-5
reply @end_it	-22
reply @end_it to	-22
reply @end_it to @carrier	-16
reply _ _ end	-11
reply _ to	-22
reply stop	-22
reply stop to	-22
report	-11
report @list	-13
report _ $	-13
report this	-13
report you	14
report you $	7
reportar $	8
reportar _ me	-8
reportar si	-8
reportar si me	-8
reporte $	-16
reporte _ _ $	15
reporte al	16
reported	48
reported $	22
reported _ @these	10
reported _ @unwanted	10
reported _ _ $	13
reported _ junk	10
reported _ spam	10
reported _ to	6
reported as	10
reported as @these	10
reported as junk	10
reporting	33
reporto	-12
reporto $	-8
request	35
request @carrier	6
request @these	10
request _ im	10
request for	7
request removal	6
request that	10
requesting	12
requesting @carrier	12
requesting removal	12
resend	-13
resend _ _ @these	-8
resend _ _ it	-8
resend i	-8
resign	16
resigning	6
respect	12
respect @end_it	6
respect @mi	6
respect _ _ $	6
respect my	6
respectfully	6
respeto @end_it	7
responda	-22
responda @end_it	-6
responda @end_it para	-7
responda @end_it para @end_it	-6
responda @paren	-16
responda @paren para	-16
responda @paren para @end_it	-16
responda _ _ @end_it	-23
responda _ _ cancelar	-6
responda _ _ no	-16
responda _ para	-23
responda stop	-6
responda stop para	-7
rest	17
rest $	24
retirenme	5
retiro	26
retiro @elsewhere	21
retiro @persona	5
retiro @persona @refused	6
retiro _ @refused	13
retiro _ autorizacion	7
retiro _ consentimiento	6
retiro la	6
retiro mi	5
retiro mi consentimiento	6
return	7
return @these	-5
return it	-5
revoco	33
revoco @elsewhere	25
revoco @persona	8
revoco @persona @refused	8
revoco @persona @refused $	6
revoco _ @refused	28
revoco _ _ $	27
revoco _ autorizacion	24
revoco mi	8
revoke _ $	7
revoke _ _ $	-12
revoke consent	7
revoke consent $	7
revoke my	-12
revoked	16
revoking	18
rh	-5
rh _ que	-5
rice	-6
rice $	-5
rid	24
rid _ _ $	21
rid _ you	21
rid of	24
rid of you	21
riddance	11
ride	8
ride to	13
rifa	5
right $	-14
right @list	-6
right _ $	21
right number	-6
rio	-9
rio @elsewhere	-9
rio _ _ @end_it	-8
rio de	-9
rip up	14
risa	-6
risa $	-5
riverside	14
riverside $	21
rmv	24
rmv _ $	24
robot	35
robot .	13
robot @end_it	13
robot @end_it $	13
robot _ $	13
robot to	27
rocks	23
roof	-5
room _ _ need	12
room _ i	11
roommate	19
rosa	-8
roster	7
round	-8
round $	-8
ruego	8
rush	-6
rush $	-6
sabe	-10
sabe @elsewhere	-6
saben @elsewhere	-8
saber	-13
saber _ _ $	10
saber _ de	5
saber del	11
saber nada	9
saber nada de	5
saca	-27
saca _ _ $	-7
sacame	22
sacame de	18
sacan	19
sacan $	18
sacar	9
sacar $	6
sacar de	9
sacara	5
sacaran	-20
sacarme	25
sacaron	-8
sacaron @persona	-10
sacaron @persona @numero	-10
sacaron _ _ $	-13
sacaron _ numero	-10
sacaron mi	-10
sacaron mi numero	-10
safe	-8
safe $	-5
said	-33
said @dont	8
said @end_it	16
said @job	-5
said @mi	-5
said _ $	22
said _ 3	20
said _ @mine	-6
said _ @texts	-15
said _ _ @carrier	-12
said _ _ @mine	-8
said _ _ @unwanted	5
said _ _ me	-8
said _ _ times	20
said _ _ union	7
said _ in	5
said _ texting	-15
said _ the	8
said dont	8
said i	-10
said my	-5
said stop	18
said tell	10
sal	-26
sal $	-14
sales	9
sales _ @elsewhere	9
salgo	12
salgo $	38
salgo _ $	-25
salgo _ _ $	19
salgo _ _ lista	-7
salgo _ aqui	11
salgo _ grupo	9
salgo _ la	-7
salgo de aqui	11
salgo del grupo	9
salida	-18
salida $	-8
salida @elsewhere	-6
salida @elsewhere emergencia	-6
salida _ emergencia	-6
salida de	-6
salida de emergencia	-6
saliendo	-8
saliendo $	-6
salio	-6
salir	9
salir $	29
salir _ _ $	6
salir _ _ de	-15
salir _ grupo	9
salir _ la	-12
salir a	-14
salir del grupo	9
salir ya	10
salirme	56
salirme $	49
salirme _ _ $	9
salirme _ esto	6
salirme de esto	6
salon	-25
salon $	-11
salt	-7
salte	-11
salte @elsewhere	-11
salte _ _ $	-7
salte de	-11
same	7
same @list	-13
same @list $	-6
same @list as	-6
same @unwanted	7
same _ $	-9
same _ _ @job	17
same _ as	-6
same number	-13
same number $	-6
same number as	-6
sandra	-7
saque	-9
saqueme	13
saqueme _ _ lista	6
saqueme de	11
saquen	-13
saquen $	7
saquen _ _ $	-22
saquen la	-8
saquen mi	5
saquenme	61
saquenme $	41
saquenme _ _ $	14
saquenme de	14
saturday	-7
saturday for	-6
save	-13
saved	-13
saw	-9
say	-22
say $	-6
say @elsewhere	-5
say @end_it	7
say _ $	-7
say _ _ @carrier	-10
say _ me	8
say _ us	-6
say a	-5
say i	-10
say im	8
say remove	6
saying	-27
saying _ _ the	-5
says	-28
says @carrier	-5
says @end_it	17
says _ @dont	-10
says _ _ $	-9
says _ _ .	11
says _ _ @end_it	5
says _ _ on	-9
says _ _ stop	8
says _ _ to	5
says _ not	-7
says _ to	7
says im	-9
says im @dont	-5
says im not	-5
says no	18
says you	-5
scam	-16
scam $	-7
scam _ @these	-8
scared	-9
schedule	-11
schedule $	-6
school	11
school $	12
scratch	14
scratch _ _ $	10
scratch _ off	8
scratch me	7
scratch me off	8
screen	7
screen $	-8
screen .	6
scribe	6
se	-17
se @elsewhere	15
se @elsewhere @beg	18
se @elsewhere @beg $	13
se @equivoco	48
se @equivoco $	33
se @equivoco @elsewhere	15
se @equivoco @elsewhere @numero	7
se @equivoco @elsewhere persona	11
se @escriben	13
se @escriben asi	15
se @mine	-25
se @mine @end_it	-9
se @mine @end_it @elsewhere	-8
se @mine fue	-11
se @mine fue @elsewhere	-11
se @paren	-18
se @paren $	-17
se @puede @end_it	7
se _ $	16
se _ @beg	18
se _ @elsewhere	-11
se _ @escriban	6
se _ @lista	-10
se _ @lose	-12
se _ @owner	13
se _ @persona	-8
se _ _ @address	5
se _ _ @elsewhere	-31
se _ _ @end_it	10
se _ _ @escriban	-10
se _ _ @escribir	7
se _ _ @lista	-6
se _ _ @persona	-6
se _ _ @trabajo	10
se _ _ borrenme	9
se _ _ el	-9
se _ _ los	-11
se _ _ mandarme	-9
se _ _ numero	7
se _ _ pero	8
se _ _ persona	11
se _ _ por	6
se _ _ trabajo	12
se _ _ un	-11
se _ a	-8
se _ agradezco	8
se _ asi	14
se _ con	-6
se _ de	12
se _ del	12
se _ el	-6
se _ fue	-11
se _ la	-10
se _ mi	-8
se _ no	8
se _ olvide	-9
se _ son	13
se _ todos	-7
se cancelo	-18
se entere	9
se entere $	9
se equivocaron	18
se equivoco	20
se fue @elsewhere	6
se fue a	-6
se hace	5
se hace $	5
se leer	-7
se les	-8
se les @lose	-9
se les @lose @escribir	-9
se les olvide	-9
se llama	11
se llama asi	15
se llevaron	-6
se lo	11
se lo agradezco	8
se los	6
se me	-25
se me fue	-11
se quien	8
se rio	-9
se rio @elsewhere	-9
se rio de	-9
seas	-6
seas _ $	-7
seat	-23
seat $	-22
second	8
second @job $	7
second _ $	7
second _ i	5
see	-6
see @list @unwanted	-9
see @list @unwanted $	-9
see @person	-12
see @person $	-8
see @these	-6
see _ $	-20
see _ @hour	-9
see _ @job	5
see _ @list	6
see _ @these	7
see _ @unwanted	-9
see _ _ $	-6
see _ _ @these	9
see _ _ on	10
see _ _ that	9
see _ it	7
see _ texts	-9
see him	-12
see it	-6
see the	7
see the @job	7
see these	-9
see these texts	-9
see this	5
see to	10
see to @these	10
see to it	10
see what	11
see you	-13
see you $	-6
seen	-6
seen @these	-6
seen _ _ @list	-6
sees	6
sees $	18
sees @mi	-12
sees _ _ $	-12
sees my	-12
segun	8
segunda	10
seguro $	7
self	-8
sell	6
semana	-6
semana $	-8
semana .	5
semana _ _ y	5
senal	-9
senal @elsewhere	-9
senal @elsewhere @paren	-9
senal _ @paren	-9
senal _ alto	-9
senal de	-9
senal de alto	-9
send	9
send _ _ $	-11
send _ _ i	9
send _ _ my	-20
send _ _ somebody	15
send _ _ to	5
send _ again	-8
send _ in	-6
send _ more	14
send _ the	-8
send _ this	7
send anything	10
send it	-30
send it again	-8
send it in	-6
send it to	-15
send me	13
send me this	7
send one	20
send that	-6
send the	-7
send them	15
send this	6
sending $	8
sending _ _ $	5
sending these	-6
sends	-17
seniority	-8
seniority $	-8
senor	19
senor $	20
senora	-12
senora no	-6
senores	11
sent	-17
sent that	-8
ser	19
ser _ $	8
ser _ @elsewhere	8
ser _ _ @elsewhere	7
ser _ de	8
ser contactado	16
sera	6
seria	-6
serio	-5
serio $	-5
seriously	14
seriously $	19
seriously _ you	-5
service	7
service $	5
services	-5
servicio	14
servicio $	14
setting	6
setting $	6
sh	5
share	-10
share _ @list	-9
share _ _ $	-9
share _ number	-9
she	-28
she _ @list	-7
she _ @person	-7
she _ _ $	-5
she _ _ to	-6
she _ in	6
she died	9
she has	-6
she said	-7
she wants	-6
sheet $	8
shell	-6
shes _ @elsewhere	8
shes _ _ $	-5
shes _ _ @these	-6
shes _ _ @unwanted	-5
shes _ _ that	-6
shes _ _ union	-5
shes _ a	8
shes in	7
shes in @elsewhere	8
shes in a	8
shift	-23
shift $	-5
shift _ _ $	10
shift _ are	-7
shift _ me	6
shift not	6
shift texts	-7
shift to	-5
shirts	-9
shit	5
shoes	-9
shoes $	-5
shop	-19
shop $	-6
shop _ $	-8
shop _ _ $	-8
should	-24
should @end_it	12
should _ _ @list	-18
should i	-24
shoulder	6
shouldnt	8
show	-12
show @person	-6
shows	-10
shows $	-7
shut	18
shut @carrier	-18
shut @carrier $	-12
shut @these	12
shut @these down	7
shut @these down for	7
shut _ $	36
shut _ @again	-8
shut _ @carrier	6
shut _ _ for	8
shut _ _ the	-8
shut _ down	7
shut _ off	6
shut it	12
shut it down	7
shut off	-18
shut off $	-12
shut the	-10
shut up	36
shut up $	48
si	-68
si $	-23
si _ $	8
si _ _ $	-25
si _ _ de	-7
si _ _ digo	8
si _ _ le	16
si _ _ quitan	14
si _ _ salir	-6
si _ doy	-6
si _ es	5
si _ interesa	-10
si _ leo	-8
si _ lo	8
si _ los	-5
si _ mandando	12
si _ me	5
si _ otro	10
si _ quiero	-11
si _ si	14
si _ stop	-15
si lo	-7
si los	-10
si me	-20
si me doy	-6
si me interesa	-10
si no	6
si no me	6
si quiero	-7
si siguen	19
si siguen mandando	14
si trabajo	-6
si un	-5
si voy	-6
si yo	8
sick	-12
sick $	-6
siempre	-10
siempre $	-8
siento	-11
sigan $	9
sigan _ $	-8
sigan escribiendo	-6
sigan escribiendo $	-6
siganme	-11
siganme @escribir	-11
siganme mandando	-11
sign	-35
sign $	-13
sign .	-5
sign @hour	-5
sign @hour @hour	-5
sign @list $	-8
sign @mine	7
sign @mine $	12
sign @mine @carrier	17
sign @mine @carrier $	11
sign @mine @carrier of	6
sign @mine back	-8
sign @mine back up	-8
sign @mine up	-13
sign _ $	7
sign _ @carrier	17
sign _ @hour	-5
sign _ _ @end_it	-6
sign _ _ of	6
sign _ _ up	-9
sign _ back	-8
sign _ out	15
sign _ the	-7
sign _ up	-13
sign _ work	-5
sign in	-8
sign me	7
sign me $	12
sign me back	-8
sign me out	15
sign me up	-13
sign on	-7
sign too	-5
sign too $	-5
sign up	13
sign up $	15
signal	-17
signed	29
signed $	-17
signed @mine	12
signed @mine up	12
signed @mine up for	6
signed _ $	-10
signed _ _ for	6
signed _ by	42
signed _ up	11
signed me	12
signed me up	12
signed up	43
signed up by	42
significa	-13
significa @unwanted	-13
significa _ @elsewhere	-5
signup	20
signup $	16
sigo	-8
sigo @elsewhere	-5
sigue	-9
sigue _ $	12
sigue _ mi	-9
sigue llegando	12
siguen	23
siguen $	-8
siguen _ le	16
siguen _ los	9
siguen mandando	14
siguen y	8
sigues	18
silence	5
sin	-20
sin @unwanted $	-8
sin _ $	-19
sin _ @end_it	7
sin _ _ $	6
sin _ y	6
sin preguntarme	8
sin preguntarme @end_it	8
sin querer	-17
sin querer $	-7
since	8
since 2019	7
since _ _ .	-5
since _ _ @these	5
since _ _ it	7
since june	-6
since june $	-6
sindicato	11
sindicato $	33
sindicato @address	7
sindicato @elsewhere	-6
sindicato _ _ @end_it	-6
sindicato con	-6
siri _ @end_it	-7
siri _ _ to	5
siri _ stop	-7
sirve	-29
sirve $	-6
sirve _ _ $	-10
sistema	17
sistema $	6
sister	-10
six	-6
size	-13
size $	-10
skip	17
skip @mine	14
skip @mine $	14
skip _ $	14
skip me	14
skip me $	14
sleeping	9
slow	-5
small claims	5
smart	-5
sms	6
snitched	-6
so	14
so @address	23
so @address @dont	5
so @address @dont @bothering	5
so @address @end_it	6
so @address @take	15
so @address @take @mine	12
so @carrier	12
so @dont	7
so @end_it	16
so @end_it more	5
so @hour	-5
so @job	19
so @list	-8
so @these	-7
so _ $	-17
so _ @carrier	9
so _ @dont	10
so _ @end_it	7
so _ @take	23
so _ _ @again	17
so _ _ @carrier	11
so _ _ @dont	-14
so _ _ @elsewhere	-8
so _ _ @hour	-12
so _ _ @mine	21
so _ _ @take	7
so _ _ @texts	7
so _ _ @these	-6
so _ _ @unwanted	16
so _ _ @write	-6
so _ _ a	-8
so _ _ and	17
so _ _ can	12
so _ _ come	-6
so _ _ dont	-14
so _ _ from	6
so _ _ i	6
so _ _ is	-8
so _ _ it	-7
so _ _ me	21
so _ _ off	7
so _ _ send	5
so _ _ texts	7
so _ _ these	6
so _ _ this	-8
so _ _ to	14
so _ _ you	-6
so _ dont	10
so _ i	-19
so _ let	16
so _ like	10
so _ more	5
so _ no	7
so _ quit	7
so _ the	16
so _ you	5
so bad	-6
so bad $	-6
so dont	7
so id	10
so id like	10
so if	-10
so if i	-9
so if i @dont	-6
so ill	-10
so im	8
so is	6
so it	-9
so leave	19
so much	6
so much $	10
so no	5
so no more	5
so please	23
so please dont	5
so stop	11
so stop $	5
so this	-5
social	-7
social to	-5
sola	7
sold _ @list	5
solicito	18
solicito _ _ de	8
solicito la	6
solidarity	11
solo	-8
solo _ $	-12
solo _ _ los	6
solo _ _ me	11
solo _ _ y	-8
solo _ que	8
solo quiero que	8
some	-17
some $	-12
some _ $	-6
some _ _ $	12
some _ named	-7
somebody	40
somebody _ $	21
somebody _ _ $	11
somebody _ _ it	7
somebody _ cares	15
somebody _ it	6
somebody _ my	-5
somebody _ the	-7
somebody _ to	9
somebody else	31
somebody else $	21
somebody hit	-8
somebody who	15
somebody who cares	15
someone	14
someone $	6
someone _ $	11
someone _ _ $	-5
someone _ to	5
someone else	20
someone else $	14
someone wrote	-5
something	-19
somewhere	-7
somos	-15
somos _ $	-12
somos mayoria	-7
somos mayoria $	-7
son de	-5
sons	6
sons _ $	6
sons phone	6
sorry	-9
sorry $	15
sorry _ @list	7
sorry _ _ $	-10
sorry _ _ .	7
sorry _ _ this	-7
sorry _ _ you	6
sorry _ number	7
sorry been	-31
sorry for	-5
sorry i	6
sorry just	-5
sorry to	5
sorry wrong	8
sorry wrong @list	7
sorry wrong number	7
sounds _ @elsewhere	5
sounds _ a	5
sounds like	5
sounds like @elsewhere	5
sounds like a	5
soup	-6
soy	63
soy @elsewhere	-20
soy @elsewhere @jefe	7
soy @elsewhere @lista	-20
soy @elsewhere @lista $	-20
soy @elsewhere persona	11
soy @jefe	11
soy @jefe @end_it	11
soy _ $	57
soy _ @end_it	20
soy _ @jefe	7
soy _ @lista	-20
soy _ @mine	5
soy _ _ $	-15
soy _ _ @end_it	6
soy _ _ que	5
soy _ dejen	6
soy _ el	-7
soy _ jaja	-5
soy _ me	5
soy _ no	13
soy _ persona	13
soy _ soy	-9
soy de	-23
soy el	-9
soy juan	-14
soy la	10
soy maria	19
soy maria $	19
soy quien	14
soy yo	20
soy yo $	18
spam	13
spam $	19
spam _ $	14
spam _ _ $	16
spam _ it	-10
spam remove	7
spam remove $	7
spanish	-15
spanish @address	-8
spanish @address $	-8
spanish _ $	-8
spanish please	-8
spanish please $	-8
speak	-6
spell	10
spell _ $	13
spent	-9
spot $	-8
sprite	-7
stahp	21
start	-25
start _ _ $	-11
starting	7
starting _ _ $	8
starting with	8
stay	22
stay @carrier	17
stay @carrier @mi	10
stay @carrier of	8
stay @carrier of @mi	10
stay _ @mi	10
stay _ _ @mi	11
stay _ _ @mine	11
stay _ _ me	11
stay _ _ my	11
stay _ from	12
stay _ my	10
stay _ of	8
stay away	12
stay away from	12
stay off	10
stay off my	10
stay out	8
stay out of	8
stepped	10
stepped on	10
steward $	6
stfu	30
stfu _ @end_it	-14
still	-5
still @doing	12
still @take	8
still @take @list	10
still @unwanted	12
still @us	-9
still @us $	-9
still _ $	-9
still _ @hour	13
still _ @us	5
still _ _ $	-12
still _ _ but	12
still _ _ i	17
still _ here	5
still _ in	-5
still _ the	-6
still _ these	10
still coming	9
still getting	10
still getting these	10
still here	-9
still here $	-9
still want	-12
stop $	-59
stop .	-19
stop . im	8
stop _ $	97
stop _ .	-12
stop _ _ $	31
stop _ _ and	22
stop _ _ de	-9
stop _ _ gas	-14
stop _ _ got	7
stop _ _ im	7
stop _ _ line	9
stop _ _ making	-7
stop _ _ me	-6
stop _ _ messages	-9
stop _ _ name	7
stop _ _ number	-17
stop _ _ off	-7
stop _ _ on	9
stop _ _ out	-9
stop _ _ send	-5
stop _ _ sign	-10
stop _ _ texting	-14
stop _ _ the	-8
stop _ _ these	-5
stop _ _ time	-31
stop _ _ to	24
stop _ _ up	-6
stop _ _ we	-6
stop _ _ with	-8
stop _ and	-11
stop _ beg	14
stop _ cancelar	-6
stop _ choice	5
stop _ from	-15
stop _ get	-14
stop _ him	15
stop _ i	25
stop _ if	-10
stop _ im	7
stop _ it	9
stop _ later	-6
stop _ line	13
stop _ lol	-9
stop _ me	-10
stop _ on	-7
stop _ opt	-9
stop _ salir	-6
stop _ shop	-8
stop _ stop	11
stop _ texts	-19
stop _ these	-12
stop _ this	11
stop _ times	18
stop _ union	-5
stop _ up	6
stop _ updates	6
stop _ you	6
stop _ youre	-9
stop already	13
stop already $	8
stop asking	47
stop asking $	36
stop asking me	11
stop before	21
stop bothering	11
stop bothering me	9
stop by	-14
stop calling	-15
stop calling me	-15
stop coming	5
stop do	10
stop do i	13
stop for	10
stop getting	-21
stop hitting	25
stop hitting me	16
stop hitting my	9
stop how	6
stop i	28
stop i beg	14
stop im	10
stop in	12
stop inviting	7
stop inviting me	7
stop is	10
stop it	-26
stop it $	-6
stop it youre	-7
stop me	-16
stop me if	-6
stop messaging	7
stop my	7
stop n	-8
stop no	8
stop now	7
stop para	-12
stop para cancelar	-6
stop para salir	-6
stop playing	-15
stop please	-6
stop por	9
stop quiero	-5
stop reading	-9
stop sending	-7
stop sending $	8
stop sending these	-12
stop sign	-14
stop sign on	-7
stop stop	6
stop stop stop	6
stop texting	-11
stop texting $	7
stop texting and	-11
stop texting me	-15
stop that	10
stop the	7
stop the union	9
stop the updates	6
stop this	-7
stop this $	7
stop to	-28
stop to opt	-9
stop twice	6
stop us	-6
stop using	8
stop w	5
stop we	-13
stop what	-8
stop with	12
stop with the	11
stop writing	-29
stop y	7
stop your choice	5
stopped	9
stopped $	11
stops	-11
stops _ the	-8
store	-5
store $	-6
store phone	7
story	-17
story $	-13
stove	-5
stove $	-5
street	-7
strike	24
strike _ _ $	14
strike _ _ the	7
strike _ from	7
strike _ name	17
strike me	6
strike me from	7
strike my	19
strike my name	17
stuck	-10
stuck in	-6
stuff	23
stuff $	17
su _ $	-12
su _ _ me	9
su _ _ no	11
su _ de	6
su _ que	9
su lista	29
su lista $	12
su lista de	11
su mensaje	-18
su mensaje $	-15
su numero $	-13
su sistema	8
su sistema $	7
sub	6
sub scribe	6
subscribe	9
such	13
sucks	-8
suerte	17
suerte $	17
sugar	-6
sugar $	-5
sundays	-10
sundays _ _ $	-9
supervisor _ $	14
supervisor _ _ de	-9
supervisor _ _ my	-11
supervisor no	-8
supervisors	-6
supposed	-10
supposed _ be	-10
supposed to	-10
supposed to be	-10
sure	-29
sure $	-15
sure _ _ $	-6
survey	-11
sus	8
sus _ $	30
sus _ .	-9
sus _ _ $	6
sus mensajes $	17
sus textos	-6
suscripcion	15
suscripcion $	16
suspendan	13
suspendan _ _ $	13
suyas	9
swap	-7
sweet	-6
switched @name	-8
switched _ _ the	7
switched phones	-8
system	16
system $	8
system _ $	6
system today	8
system today $	8
tache	21
tache _ _ $	7
tache _ nombre	7
tache mi	7
tache mi nombre	7
tacos	-5
tagalog	-7
tagalog _ you	-7
tagalog if	-7
tagalog if you	-7
take	42
take _ $	-8
take _ _ $	40
take _ _ mute	-5
take _ _ now	5
take _ _ of	5
take _ _ or	6
take _ _ out	16
take _ _ the	-19
take _ _ this	-9
take _ cell	7
take _ my	16
take _ name	6
take _ number	9
take _ of	18
take _ one	7
take _ out	15
take _ time	-15
take _ your	-8
take a	31
take back	10
take back my	10
take down	-10
take him	24
take him off	24
take it	14
take it off	15
take me	20
take me off	6
take me out	14
take my	8
take my name	6
take off your	-8
take this	17
take this one	7
take us	12
take us off	12
take your	-19
take your time	-15
taken	24
taken _ $	21
taken _ the	-6
taken off	13
taken off $	21
taken off the	-6
taking	11
taking _ off	6
tal	-8
talk _ $	-5
talk _ _ not	14
talk _ about	17
talk to about	17
talked	15
talked to	16
talking	-7
talla	-15
talla @me	-7
talla _ _ $	-7
talla m	-7
tambien	-10
tambien _ @address	-9
tambien _ _ @elsewhere	-9
tambien _ _ de	-9
tambien _ nomas	-9
tambien o	-9
tambien o @address	-9
tambien o @address @elsewhere	-9
tambien o nomas	-9
tan _ es	13
tan caro	-11
tan dificil	14
tan dificil es	14
tanto	-11
tanto $	-13
tarde	-12
tarde $	-7
tasha	16
tbh	9
te	-37
te @dije	-7
te @end_it $	-11
te @end_it @elsewhere	12
te @equivoco	6
te @unwanted	-8
te _ $	-35
te _ _ $	-17
te _ _ @end_it	5
te _ pero	8
te _ si	14
te bloqueo	16
te equivocaste	6
telefono	40
telefono $	19
telefono _ _ $	17
telefono _ _ en	8
telefono _ _ no	-7
telefono _ no	8
telefono _ ya	-6
telefono de	18
telefonos	-8
telefonos $	-8
tell	8
tell @mi	-8
tell @mi @jefe	-8
tell @mi @jefe to	-8
tell @mine	-14
tell @person to @end_it	-9
tell _ $	-10
tell _ @unwanted	8
tell _ _ @again	-5
tell _ _ @end_it	-8
tell _ _ @erase	14
tell _ _ @take	12
tell _ _ scratch	14
tell _ _ stop	-8
tell _ _ take	11
tell _ _ to	14
tell _ robot	26
tell _ to	5
tell _ union	8
tell him	-6
tell me	-15
tell my	-8
tell my boss	-8
tell the	29
tell the robot	26
tell them	7
tell them to	7
tell you $	-8
temas	-7
temporales	-7
temprano	-14
tengo	-7
tengo @bloqueo	13
tengo @elsewhere	-7
tengo @interesado	12
tengo @job	9
tengo @unwanted	6
tengo _ $	-9
tengo _ @mine	-5
tengo _ @sent	11
tengo _ _ $	-10
tengo _ _ @elsewhere	16
tengo _ _ @end_it	6
tengo _ _ @unwanted	6
tengo _ _ que	6
tengo _ decir	7
tengo _ ir	6
tengo _ me	-5
tengo _ poner	11
tengo interes	12
tengo nada	6
tengo plan	9
tengo que	11
tengo que @sent	11
tengo que @sent para	7
tengo que decir	7
tengo que ir	6
tengo que ir @elsewhere	6
tengo que poner	11
tenia	-13
tenia _ @address	-11
terminar	9
terminate	9
terminated	-6
termine	-37
termine $	-30
terminen de	-5
terrible	-13
test	-13
text	20
text $	23
text _ $	18
text _ _ a	-10
text _ _ address	-7
text _ _ and	10
text _ _ calling	5
text _ _ get	6
text _ _ instead	9
text _ _ it	8
text _ _ link	-6
text _ _ my	-16
text _ _ no	-14
text _ _ one	-5
text _ _ this	-11
text _ _ unsubscribe	-7
text _ _ work	-6
text _ again	28
text _ anymore	12
text _ anytime	-5
text _ at	-7
text _ call	-18
text _ come	7
text _ else	7
text _ get	8
text _ instead	-6
text _ number	7
text _ phone	9
text _ please	-15
text _ that	-9
text _ the	-11
text _ this	11
text _ through	-7
text _ to	-25
text _ you	-7
text again	16
text again $	14
text and	8
text and im	8
text dont	7
text dont come	7
text here	6
text here again	7
text i	13
text in	7
text instead	-13
text instead $	-13
text it	10
text it $	9
text list	7
text me $	16
text me again	21
text me anymore	12
text me anytime	-5
text me at	-11
text me instead	-6
text me the	-18
text my	5
text not	-21
text only	-13
text sorry	-7
text sorry $	-7
text stop	-32
text stop $	-18
text stop to	-13
text the	-10
text this	11
text this number	8
text you	-6
text you $	-7
texteando	6
textearme	9
texted	-11
texted $	14
texted .	7
texted _ $	-25
texted _ _ my	-7
texted _ from	-7
texted stop	-12
textees	-11
texting	34
texting $	12
texting _ .	5
texting _ _ end	-6
texting _ anymore	6
texting _ at	7
texting _ driving	-6
texting _ i	7
texting _ number	-9
texting _ please	7
texting _ the	-10
texting _ these	-5
texting and	-6
texting and driving	-6
texting end	-8
texting me	30
texting me $	10
texting me anymore	6
texting me at	7
texting me please	7
texting me these	-5
texting my	7
texting sorry	-21
texting sorry $	-21
texting this number	-9
texting you	-9
texto	-32
texto $	-23
textos	44
textos _ $	28
textos _ _ los	-6
textos _ _ union	5
textos _ un	-7
textos de	-7
textos que	8
texts	47
texts $	45
texts .	9
texts _ _ $	10
texts _ _ my	6
texts _ _ you	12
texts _ annoying	-7
texts _ end	9
texts _ me	-8
texts _ my	-6
texts _ some	-5
texts _ stop	-9
texts _ to	7
texts _ too	8
texts about	8
texts about the	6
texts anymore	6
texts are	-28
texts are annoying	-7
texts coming	-6
texts from	-14
texts got	13
texts no	10
texts please	8
texts please $	7
texts to stop	-9
tf _ $	7
than	-5
thank _ $	-13
thank _ _ asking	-5
thank _ _ much	9
thank _ for	-9
thank _ so	9
thank _ to	12
thank god	-9
thank god $	-9
thank you	5
thank you for	-9
thank you so	9
thank you to	12
thanks	-14
thanks $	-8
thanks _ _ $	-6
thanks for	-12
that	-63
that $	-13
that _ $	-24
that _ _ $	-6
that _ _ .	5
that _ _ included	10
that _ _ is	9
that _ _ my	-10
that _ _ not	6
that _ _ the	-5
that _ _ this	7
that _ _ us	-9
that _ for	-5
that _ im	6
that _ is	-5
that _ it	5
that _ my	-12
that _ not	15
that _ number	9
that _ stop	14
that _ want	-14
that and	-9
that i	-19
that i want	-13
that im	15
that im not	12
that list	9
that my	14
that name	14
that name $	14
that place	5
that say	-6
that sheet	6
that there	5
that to	-6
that was	-6
that works	-6
that you	7
that you not	5
that you stop	6
thats	-10
thats @dont	8
thats @dont @mine	8
thats @mi	-6
thats @these	9
thats _ .	6
thats _ @mi	-6
thats _ @mine	8
thats _ _ $	6
thats _ im	-6
thats _ me	8
thats _ my	-6
thats it	9
thats my	-6
thats not	8
thats not me	8
thats why	-9
the	-68
the 3rd	6
the 555	-6
the @boss	10
the @boss $	17
the @carrier	-11
the @end	-6
the @end @job	-6
the @end_it	-6
the @hour	-13
the @hour @job	-6
the @jefe	-27
the @job	-34
the @job $	-19
the @job .	14
the @job . i	7
the @job @end_it	-7
the @job @job	15
the @job @lista	-5
the @job @lista $	-5
the @job can	-5
the @list	-13
the @list of	-5
the @list of the	-5
the @lista $	11
the @lista @lista	-7
the @lista i	-11
the @lista of	-5
the @lista of names	-8
the @lista tell	8
the @lose	9
the @lose $	12
the @name	-10
the @owner	-21
the @owner $	-6
the @owner @list	-9
the @owner @take	-8
the @owner on	7
the @owner on the	7
the @tail	6
the @tail who	9
the @text	-12
the @texts	34
the @texts $	39
the @threat	34
the @threat $	16
the @threat @job	9
the @threat @job $	9
the @threat general	9
the @trabajo	-8
the @trabajo $	-6
the @unwanted	47
the @unwanted $	21
the @unwanted @again	-18
the @unwanted @boss	-6
the @unwanted @doing	-6
the @unwanted @dont	9
the @unwanted @list	10
the @unwanted @tail	10
the @unwanted got	12
the @unwanted i	-6
the @unwanted to @end_it	-9
the @unwanted too	9
the @unwanted too $	9
the _ $	-22
the _ .	23
the _ @address	-13
the _ @again	-22
the _ @boss	-5
the _ @doing	-17
the _ @end	14
the _ @end_it	-23
the _ @hour	-15
the _ @job	-12
the _ @list	-6
the _ @lista	-26
the _ @owner	-8
the _ @take	-9
the _ @texts	15
the _ @these	-7
the _ _ .	14
the _ _ @address	7
the _ _ @again	-6
the _ _ @dont	20
the _ _ @hour	-7
the _ _ @jefe	6
the _ _ @list	-6
the _ _ @lose	29
the _ _ @mi	-10
the _ _ @mine	-34
the _ _ @person	6
the _ _ @tail	8
the _ _ @take	-6
the _ _ @text	9
the _ _ @these	-11
the _ _ and	-6
the _ _ any	-5
the _ _ ask	-6
the _ _ can	6
the _ _ do	-6
the _ _ for	-14
the _ _ get	-6
the _ _ go	7
the _ _ god	17
the _ _ have	8
the _ _ he	-12
the _ _ hear	13
the _ _ hit	9
the _ _ how	-8
the _ _ i	21
the _ _ if	12
the _ _ im	-23
the _ _ in	9
the _ _ is	-5
the _ _ its	7
the _ _ just	-16
the _ _ list	6
the _ _ looking	8
the _ _ make	5
the _ _ manager	6
the _ _ me	-33
the _ _ my	-10
the _ _ names	-8
the _ _ nice	9
the _ _ night	-6
the _ _ no	15
the _ _ not	18
the _ _ off	7
the _ _ out	-6
the _ _ over	16
the _ _ please	7
the _ _ put	-13
the _ _ quit	-9
the _ _ say	-5
the _ _ says	-10
the _ _ sent	-6
the _ _ so	22
the _ _ stop	-18
the _ _ take	-6
the _ _ the	-14
the _ _ them	11
the _ _ this	-8
the _ _ want	7
the _ _ we	-12
the _ _ with	-8
the _ _ wont	10
the _ _ works	-9
the _ _ you	8
the _ _ your	5
the _ again	-20
the _ alone	14
the _ and	-7
the _ at	-7
the _ blast	6
the _ but	-21
the _ button	-10
the _ call	5
the _ can	-11
the _ cause	9
the _ chat	-8
the _ coming	-12
the _ dept	9
the _ dont	6
the _ family	6
the _ from	-6
the _ general	9
the _ girl	7
the _ goes	6
the _ got	11
the _ i	-7
the _ if	-11
the _ in	-12
the _ is	-15
the _ it	-6
the _ jose	6
the _ keeps	-6
the _ list	-17
the _ no	-8
the _ not	-7
the _ number	-5
the _ of	19
the _ on	5
the _ one	20
the _ ones	16
the _ or	-14
the _ people	7
the _ person	35
the _ phone	-10
the _ place	5
the _ please	-13
the _ room	10
the _ saturday	-6
the _ sign	-9
the _ so	6
the _ stop	-16
the _ stuff	7
the _ tell	8
the _ text	5
the _ thank	13
the _ that	-10
the _ thing	8
the _ to	16
the _ too	9
the _ twice	8
the _ union	-8
the _ was	8
the _ where	-7
the _ wont	-8
the _ yelled	-7
the _ you	5
the _ your	7
the address	-9
the address @tail	-7
the address @tail $	-5
the address again	-7
the answer	6
the attorney	10
the attorney general	9
the boss	-13
the break	11
the break room	11
the cat	7
the ceo	18
the clinic	-10
the committee	5
the company	-10
the companys	-6
the consultant	-8
the county	6
the customer	7
the day	-7
the day @job	6
the day shift	6
the do	5
the do @dont	5
the do not	5
the dock	-6
the dock $	-6
the door	-13
the door $	-7
the driver	-6
the e	-6
the e @end_it	-6
the e stop	-6
the email	-6
the end	-9
the fcc	9
the fcc $	9
the fence	-5
the flyer	-6
the folks	7
the folks who	9
the food bank	5
the girl	10
the group	-8
the group chat	-7
the guard	-9
the guard says	-9
the guy	-6
the hell	10
the hell alone	9
the house	-19
the house phone	-16
the job	6
the job $	6
the kid	9
the last	37
the last one	34
the link $	-6
the list $	9
the list i	-11
the list of	-5
the loop	-7
the loop $	-7
the love	17
the love of	17
the machine	8
the machine $	9
the manager	-9
the menu	6
the menu $	6
the message	-7
the messages	32
the messages $	11
the messages too	9
the middle of	12
the new	-13
the next	17
the next @texts	6
the next blast	6
the next one	9
the night	-6
the number	-14
the number $	-13
the number of	-5
the old	-11
the old one	-6
the one	-6
the one @these	-5
the one that	-5
the one who	-6
the one you	7
the other	-9
the other one	-7
the overtime	-5
the overtime list	-5
the page	-12
the part	-5
the person	-6
the phone	-6
the police	10
the raffle	-10
the rally	-6
the rally $	-6
the refill	8
the refill @unwanted	8
the refill texts	8
the right	17
the right @list	-6
the right number	-6
the robot	26
the same	24
the schedule	-6
the shift	7
the sign	-7
the sign in	-5
the spam	17
the store phone	7
the stove	-5
the stove $	-5
the survey	-11
the texting	22
the texting $	15
the texts	22
the texts $	21
the texts .	7
the texts coming	-6
the texts to	-9
the third	5
the third time	6
the trash	9
the trash $	12
the tv	-6
the union	-20
the union $	-10
the union and	-5
the union or	-9
the union thing	8
the unit $	5
the updates	9
the updates $	19
the vote	-10
the vote $	-5
the wedding	6
the whole @job	-7
the whole @owner	9
the whole family	7
the work	-5
the wrong	31
the wrong @list $	13
the wrong girl	8
the wrong jose	6
the wrong person	11
the wrong phone	6
their	-8
them _ $	10
them _ .	12
them _ _ me	5
them _ _ who	14
them _ im	-6
them _ my	-6
them _ number	-6
them _ the	-8
them _ us	-5
them back	27
them back $	27
them out	-13
them out $	-14
them to	16
then	-26
then @end_it	-5
there	8
there $	10
there @dont	8
there @elsewhere word	-11
there @person	7
there _ @carrier	6
there _ @mi	-6
there _ @quitar	11
there _ _ @elsewhere	5
there _ _ @tail	-5
there _ _ @take	8
there _ _ a	5
there _ _ for	-12
there _ _ there	7
there _ be	6
there _ can	15
there _ my	-6
there _ opt	6
there _ unsubscribe	11
there _ word	-11
there a word	-11
there an	14
there an @carrier	6
there an @carrier @carrier	6
there an opt	6
there anybody	8
there are	-7
there not	8
there who	15
there who can	15
there yet	-6
theres @again	-24
theres @elsewhere @job	6
theres @end_it	25
theres _ @job	6
theres _ _ $	-25
theres _ _ @us	25
theres _ _ for	6
theres _ _ here	25
theres no	25
these	53
these $	26
these .	10
these _ .	6
these _ _ .	12
these _ _ end	6
these _ _ it	-10
these _ _ please	5
these _ i	21
these _ me	-5
these _ quit	6
these _ thanks	-10
these _ to	7
these anymore	16
these anymore $	9
these hours	-10
these is	-5
these messages	10
these messages $	7
these quit	6
these remove	8
these stop	15
these texts	-21
these texts $	-22
these to me	-5
these to quit	6
these updates	-16
they	-120
they @take	-9
they @take the	-8
they _ @bothering	-5
they _ @end_it	-6
they _ @mi	-10
they _ @mine	-38
they _ _ $	-12
they _ _ .	15
they _ _ @carrier	-10
they _ _ @end_it	-10
they _ _ @job	-6
they _ _ @lista	-7
they _ _ @mine	-9
they _ _ @these	-7
they _ _ list	-7
they _ _ of	-5
they _ _ off	-10
they _ _ remove	-6
they _ _ us	-6
they _ _ wrong	-13
they _ me	-34
they _ my	-10
they _ the	-23
they _ to	-6
they called	-8
they called the	-5
they have	-12
they have the	-8
they keep	9
they laid	-10
they laid @mine	-10
they laid @mine @carrier	-10
they laid me	-10
they said	-10
they said @end_it	-5
they want	-8
they want to	-7
theyd	-17
theyd _ @mi	-14
theyd _ my	-14
theyre	-11
theyre _ _ $	-7
thing	16
thing _ me	7
thing got	9
think	-17
think $	13
think @these	-9
think _ _ .	-5
think _ _ @carrier	-11
think _ got	-5
think i	-6
think it	-9
thinking	-21
thinking @again	-16
thinking @again @end	-9
thinking @again @end @these	-9
thinking _ @end	-13
thinking _ _ $	-7
thinking _ _ @these	-13
thinking _ _ it	-13
thinking _ ending	-13
thinking about	-16
thinking about ending	-9
thinks	5
third	16
third @job	8
third @job $	8
third _ $	7
third shift	8
third shift $	8
third time	5
this	78
this $	-25
this . i	-9
this . im	6
this _ $	-18
this _ .	9
this _ _ $	18
this _ _ .	7
this _ _ a	13
this _ _ bad	-6
this _ _ day	-6
this _ _ do	8
this _ _ get	5
this _ _ i	-12
this _ _ landline	7
this _ _ my	15
this _ _ new	-15
this _ _ now	-11
this _ _ number	-13
this _ _ of	6
this _ _ off	11
this _ _ one	27
this _ _ phone	5
this _ _ somebody	11
this _ _ sons	6
this _ _ the	10
this _ _ want	-6
this _ _ what	-9
this _ _ wrong	8
this _ a	13
this _ after	6
this _ again	6
this _ an	-6
this _ and	-7
this _ be	8
this _ before	-9
this _ changed	15
this _ coming	9
this _ end	-6
this _ for	-6
this _ going	9
this _ how	8
this _ i	-7
this _ im	18
this _ kyle	19
this _ last	29
this _ lol	-8
this _ me	16
this _ my	6
this _ no	7
this _ not	18
this _ on	10
this _ out	9
this _ the	14
this _ to	12
this _ up	-10
this again	8
this again $	8
this aint	18
this and	11
this anymore i	-6
this be	-10
this be the	-10
this but	5
this chat	6
this from	-12
this group	7
this heat	-9
this i	13
this in	12
this is	26
this is $	12
this is a	14
this is an	-6
this is for	-8
this is going	6
this is her	-12
this is not	23
this is the	23
this isnt	28
this job	-18
this job $	-6
this line $	6
this list	29
this list $	8
this month	-10
this morning	-16
this morning $	-10
this morning and	-6
this number	26
this number $	5
this number .	6
this number after	6
this number changed	15
this number from	-5
this number is	8
this number on	10
this number out	5
this off	16
this off $	12
this one $	-7
this phone	24
this place	-23
this place $	-9
this quit	9
this quit $	9
this shift	-10
this shift $	-6
this spam	-17
this stop	14
this stop $	10
this stuff	13
this stuff $	11
this text	7
this the	23
this thing	7
this thing $	5
this till	-6
this time	-10
this time $	-10
this to	13
this union	-7
this warehouse	-13
this weather	-19
this week	-24
this week $	-17
though	-9
though $	-7
thought	-5
thought @these	6
thought @these was	6
thought _ @carrier	6
thought _ _ would	-9
thought _ were	-7
thought i	16
thought it	6
thought it was	6
thought you	-12
thought you were	-7
three $	-7
three @unwanted	6
threw	-6
through	-8
through $	-8
through @mi	-6
through _ $	-10
through _ _ $	-6
through _ _ @again	8
through _ _ and	8
through my	-6
throw	7
throw _ _ in	12
throw _ _ number	9
throw _ my	9
throw _ number	15
throw my	15
throw my number	15
thurs	-5
thursday	-11
ti	-6
tia	-8
ticket	-11
ticket _ _ $	-9
tickets	-5
tiene @elsewhere @numero	8
tiene @elsewhere @numero @equivocado	8
tiene @lista	-5
tiene _ @elsewhere	12
tiene _ _ @equivocado	8
tiene _ _ @numero	16
tiene _ _ @unwanted	-7
tiene _ _ equivocado	8
tiene _ _ numero	17
tiene _ el	17
tiene _ numero	8
tiene el	6
tiene el numero	8
tiene mal	17
tiene mal @elsewhere	17
tiene mal @elsewhere @numero	17
tiene mal el	17
tienen	29
tienen @elsewhere	6
tienen @elsewhere @numero	10
tienen @trabajo	5
tienen @trabajo @elsewhere	5
tienen _ @elsewhere	11
tienen _ @end_it	10
tienen _ @numero	10
tienen _ _ @numero	12
tienen _ el	12
tienen el	8
tienen mal	10
tienen mal @elsewhere	12
tienen mal @elsewhere @numero	12
tienen mal el	12
tienen permiso	6
tienen permiso de	6
tienen que	14
till	-28
till _ $	-7
till _ _ $	-5
time	-40
time $	-32
time .	-26
time _ @bothering	6
time _ @mine	11
time _ @take	-5
time _ @unwanted	10
time _ _ @carrier	-6
time _ _ @end_it	-7
time _ _ @list	6
time _ _ @mine	6
time _ _ @these	7
time _ _ i	10
time _ _ in	5
time _ _ it	7
time _ _ me	6
time _ _ off	-6
time _ _ to	9
time _ me	11
time _ text	10
time for	8
time to	6
time you	21
time you @unwanted	10
time you text	10
times	38
times $	23
times @tail	11
times _ $	14
tira	8
tire	-23
tire $	-12
tired	-15
tired of	-5
tiren _ numero	5
tiren mi	5
tiren mi numero	5
tires	-7
tires $	-6
tmrw	-25
tmrw $	-16
tmrw _ god	-8
to	40
to $	12
to @address	-12
to @again	19
to @bothering	-16
to @bothering @these	-11
to @carrier	-8
to @carrier $	-11
to @carrier @carrier	-15
to @carrier @carrier $	-7
to @carrier @carrier of	-7
to @carrier @doing	-5
to @carrier @list @unwanted	8
to @carrier @mi	-5
to @carrier @tail	11
to @carrier @take	6
to @dont	12
to @dont be	7
to @dont be @texted	7
to @end_it	-9
to @end_it $	20
to @end_it .	6
to @end_it @bothering	-8
to @end_it @doing @mi	-7
to @end_it @mine	8
to @end_it @take	-10
to @erase	10
to @jefe	9
to @job	20
to @job $	14
to @job the	10
to @job the @lista	11
to @lose	16
to @lose @list	-14
to @lose @mine	23
to @lose @mine $	24
to @mi	-27
to @mi @list	-23
to @mi @list $	-15
to @mi @name	-10
to @mi @threat	13
to @mi @threat $	13
to @mine $	-9
to @owner	14
to @owner $	14
to @person	9
to @person who	15
to @person who cares	15
to @quitar	-21
to @quitar $	-9
to @take	-17
to @take @list	7
to @take @mi	-9
to @take @mi @list	5
to @take @taken	5
to @text	15
to @text $	15
to @these	28
to @these $	11
to @unsubscribe	9
to @unwanted $	-17
to @unwanted @mine	7
to @unwanted you	-6
to @write	20
to @write $	11
to @write on	-6
to @write to	18
to _ .	17
to _ @address	5
to _ @bothering	-13
to _ @doing	-9
to _ @dont	9
to _ @elsewhere	-15
to _ @end_it	15
to _ @hour	-9
to _ @job	28
to _ @list	-11
to _ @lista	-14
to _ @mi	-18
to _ @mine	21
to _ @name	-11
to _ @person	-17
to _ @tail	8
to _ @take	-17
to _ @taken	25
to _ @text	15
to _ @texted	18
to _ @texts	8
to _ @these	15
to _ @threat	35
to _ @us	-7
to _ _ $	31
to _ _ .	-12
to _ _ @address	5
to _ _ @again	-7
to _ _ @carrier	13
to _ _ @doing	19
to _ _ @elsewhere	-15
to _ _ @end_it	6
to _ _ @jefe	-8
to _ _ @job	-10
to _ _ @lista	13
to _ _ @mine	-18
to _ _ @name	-13
to _ _ @person	17
to _ _ @take	8
to _ _ @texted	7
to _ _ @these	13
to _ _ @unwanted	-8
to _ _ @write	6
to _ _ a	-15
to _ _ alone	14
to _ _ and	-14
to _ _ any	14
to _ _ but	-6
to _ _ call	6
to _ _ cares	15
to _ _ general	9
to _ _ go	6
to _ _ him	9
to _ _ i	19
to _ _ ill	-5
to _ _ in	-11
to _ _ its	-7
to _ _ job	-6
to _ _ just	-7
to _ _ know	-6
to _ _ list	10
to _ _ may	7
to _ _ me	-16
to _ _ messages	-8
to _ _ more	8
to _ _ name	-9
to _ _ no	-12
to _ _ now	7
to _ _ number	16
to _ _ of	-10
to _ _ off	19
to _ _ on	8
to _ _ out	-12
to _ _ picture	7
to _ _ quit	7
to _ _ receiving	15
to _ _ screen	-8
to _ _ so	5
to _ _ stop	19
to _ _ texts	6
to _ _ the	-15
to _ _ them	6
to _ _ these	-21
to _ _ this	11
to _ _ to	-15
to _ _ too	-8
to _ _ union	-5
to _ a	-11
to _ about	-13
to _ again	5
to _ and	6
to _ at	-12
to _ attorney	22
to _ be	7
to _ before	8
to _ calling	-6
to _ coming	6
to _ contacted	16
to _ dont	-5
to _ email	-9
to _ end	8
to _ from	26
to _ getting	-20
to _ here	-6
to _ house	5
to _ ill	12
to _ in	6
to _ it	6
to _ kid	-5
to _ left	7
to _ list	-14
to _ me	23
to _ meetings	14
to _ messaging	12
to _ my	-18
to _ next	6
to _ no	18
to _ not	14
to _ number	-19
to _ off	10
to _ out	-20
to _ please	5
to _ police	9
to _ rally	12
to _ removed	9
to _ rude	-6
to _ sending	-8
to _ taken	10
to _ texted	13
to _ texting	-5
to _ that	8
to _ to	21
to _ too	-6
to _ we	-13
to _ who	11
to _ you	7
to about	17
to an	8
to an @carrier	8
to an end	8
to any	15
to ask	-13
to ask @again	-13
to ask about	-13
to be	26
to be @elsewhere	-6
to be @taken	20
to be @taken $	20
to be @taken @carrier	7
to be @text	10
to be @text $	9
to be @texted	18
to be @texted $	16
to be a	-7
to be contacted	16
to be in	13
to be in @list	15
to be left	7
to be removed	8
to be rude	-6
to be taken	7
to be texted	10
to bed	-6
to bed $	-6
to but	-6
to cancel	-7
to come	26
to come $	12
to come to	18
to die	-6
to die $	-6
to find	-5
to find @carrier $	-6
to forget	27
to get	7
to get my	-9
to get these	7
to give	-11
to go to	-6
to haiti	6
to haiti next	6
to hear	21
to hear from	12
to hell	8
to hell $	11
to hr	9
to it	14
to it $	11
to keep	-15
to know you	7
to leave	21
to leave $	11
to leave the	10
to lose	-11
to me $	-9
to me again	5
to meetings	7
to meetings $	7
to miss	-6
to miss @these	-6
to my	-27
to my house	5
to my kid	-5
to my phone	-6
to not	12
to not be	7
to one	13
to one @job	14
to opt	-15
to opt out	-15
to pay	6
to please	-11
to quit	-9
to quit $	-7
to quit getting	6
to quit this	-6
to read	-14
to receive	7
to remove me	8
to resign	17
to save	-6
to school	14
to school $	14
to see	17
to see @list	10
to send	-12
to send that	-5
to sign	-8
to somebody	14
to somebody else	-5
to somebody who	15
to spam	-19
to stay	-6
to stop	-10
to stop $	26
to stop .	6
to stop messaging	10
to stop texting	-6
to take	-6
to talk	-6
to texas	7
to text you	-5
to the	-13
to the @lista	-14
to the @lista $	-14
to the @threat	23
to the @threat general	9
to the attorney	10
to the list	-14
to the police	9
to this phone	6
to unenroll	9
to unsubscribe	-21
to unsubscribe $	-9
to walk	-7
to whom	7
to whom @these	7
to whom @these may	7
to whom it	7
to you	-7
to you @tail	-5
toca	-7
toco	-5
today	-39
today $	-36
today _ _ can	5
today _ you	6
toddler	-8
todo	-23
todo $	-19
todo _ $	-11
todo _ _ $	10
todo _ mio	18
todo _ turno	-6
todo bien	-8
todo bien $	-7
todo lo	19
todo lo mio	18
todo tranquilo	-7
todos	-25
todos $	-5
todos _ del	-5
todos los	-14
todos los del	-5
told	-46
told @mi	-11
told @mi @owner	-10
told @mine	-25
told @mine to	-9
told @person	-10
told _ $	-11
told _ @dont	-13
told _ @owner	-10
told _ @take	-5
told _ _ @dont	5
told _ _ @end_it	7
told _ _ @mine	-5
told _ _ me	-5
told _ _ not	5
told _ _ stop	9
told _ _ to	-12
told _ girl	6
told _ im	7
told _ not	-13
told _ take	-5
told me	-18
told my	-11
told the girl	6
told them	-6
told us	-7
told you	16
told you to	13
told you to @end_it	11
tomo	-6
tomorrow $	-7
tomorrow so	10
tonight	-19
tonight $	-14
too	-18
too @end_it	10
too _ .	13
too _ @unwanted	-16
too _ _ $	-13
too _ _ @list	5
too _ _ im	5
too _ _ this	8
too _ in	-9
too _ texts	-6
too _ to	-6
too many .	9
too many @unwanted	-5
too many texts	-6
too tired	-5
took	-15
took @mine @carrier	6
took @these	-18
took @these @carrier	-18
took @these @carrier $	-18
took _ @carrier	-12
took _ _ $	-13
took _ off	-12
took it	-18
took me off	6
touch	7
trabaja @lista	-8
trabaja @lista $	-7
trabaja _ $	-7
trabaja _ @elsewhere	11
trabaja _ el	10
trabaja ahi	-8
trabaja ahi $	-7
trabajando	9
trabajando $	10
trabajar	-9
trabajar @lista	-6
trabajar ahi	-6
trabajo	10
trabajo _ _ compania	20
trabajo _ _ no	-6
trabajo _ esa	19
trabajo _ la	6
trabajo ahi	11
trabajo ahi $	10
trabajo en	28
trabajo en esa	20
trabajo en la	6
trae	-6
traeme	-11
traeme _ $	-11
traffic	-11
traia	-6
traigo	-6
tranquila	9
tranquila $	9
tranquilo	6
tranquilo $	-6
trash	6
trash $	12
tres	-10
tres veces	-7
tried to	-6
troca _ @end_it	6
troca _ no	6
troca y	6
troca y @end_it	6
troca y no	6
truck	6
true	-9
true $	-5
trump	-5
try	-21
trying to	14
tu	-5
tu _ $	6
tu _ _ $	-5
tu _ a	-5
tu lista	8
tu mensaje	-13
tu numero	-9
tu numero a	-5
tu sindicato	10
turn	12
turn @carrier	15
turn @carrier @mi	6
turn @carrier the	-9
turn _ $	30
turn _ @carrier	13
turn _ @mi	6
turn _ _ $	-9
turn _ my	6
turn _ off	13
turn _ the	-10
turn off	15
turn off my	6
turn off the	-9
turned	-10
turned @carrier	-11
turned off	-11
turno	-6
turno $	-9
turno _ de	-6
turno a	21
tv	-8
twice $	-6
twice @tail	7
twice is	6
two	-15
two @tail	-7
two _ _ in	5
two people	-7
typed	-13
typical	-5
typing	9
typing $	9
uber	-5
ugh	9
ugh $	-16
ultima	-6
ultima _ $	-5
un _ $	-33
un _ .	5
un _ _ $	49
un _ _ de	7
un _ _ phone	6
un _ me	37
un _ que	-25
un _ scribe	6
un add	19
un add me	19
un consultorio	20
un enroll	21
un mensaje	-33
un mensaje $	-26
un mensaje mas	10
un mes	5
un numero	12
un reporte	-6
un reporte $	-6
un sign	12
un sign me	12
un sub	6
un sub scribe	6
una	-10
una _ $	-8
una _ _ que	11
una maquina	12
una persona	-6
una vez	12
una vez $	13
under _ _ i	7
under the	5
understand	7
understand @again	10
understand _ @end_it	10
understand _ _ $	9
understand _ _ @unwanted	-8
undo	15
undo _ $	8
undo it	7
undo it $	5
unemployment	-7
unemployment _ _ @carrier	-7
unemployment _ _ quit	-7
unemployment _ you	-6
unemployment if	-7
unemployment if you	-6
unemployment if you @carrier	-6
unenroll	15
unenroll $	13
uninstalled	8
union	-38
union $	-33
union .	-9
union _ $	6
union _ _ $	-18
union _ _ me	10
union _ _ my	9
union _ _ stop	8
union _ do	-7
union _ got	10
union _ o	-9
union _ they	-5
union _ to	11
union any	-6
union crap	12
union crap $	11
union dont	9
union or	-9
union people	6
union thing	8
uniones	12
uniones $	12
unirme	-9
unit $	5
unknown	-23
uno	7
uno $	-10
uno _ _ de	10
uno de	-7
uno mas	22
unsign	8
unsign me	8
unstop	-10
unsubscribe	17
unsubscribe $	30
unsubscribe _ _ $	32
unsubscribe _ _ texts	-42
unsubscribe _ from	-6
unsubscribe _ this	-7
unsubscribe from	-49
unsubscribe from this	-7
unsubscribe me $	-6
unsubscribed	-11
unsubscribed _ the	-7
unsubscribed from	-13
unsubscribed from the	-7
unsubscribing	9
up	24
up $	10
up @again	12
up @mi	16
up @mi @list	6
up @mi @list $	6
up _ $	-18
up _ @doing	13
up _ @elsewhere	15
up _ @these	-6
up _ _ $	-7
up _ _ .	8
up _ _ @tail	8
up _ _ joke	7
up _ _ you	9
up _ a	11
up _ being	11
up _ never	6
up _ now	7
up _ phone	-6
up _ this	7
up _ was	-5
up _ week	7
up _ you	-6
up and	14
up as	5
up as @elsewhere	7
up as @elsewhere joke	7
up as a	7
up by	42
up every	7
up for	5
up for @list	7
up for @these $	-5
up for this	7
up my	16
up my phone	6
up so	-16
up to	-7
up whatever	9
up with	26
update	-13
updates $	16
updates _ _ $	10
ups	-9
ups $	-7
urgente	-9
us	-60
us $	-18
us _ $	-13
us _ _ phones	9
us _ they	-6
us all	-8
us do	-6
us off	12
use	-6
use $	5
use _ _ for	6
use _ _ from	-13
use _ number	-10
use my	-6
use this	-7
use this number	-10
used	-6
usen	6
usen _ numero	5
usen mi numero	5
usted	10
usted @elsewhere @elsewhere	-6
usted @end_it	6
usted _ _ @elsewhere	9
usted no	6
ustedes	11
ustedes @address @end_it	5
ustedes @elsewhere	16
ustedes _ $	-8
ustedes _ @elsewhere	-14
ustedes _ @end_it	13
ustedes _ @these	8
ustedes _ _ $	-7
ustedes _ _ @end_it	9
ustedes _ _ @escribir	-9
ustedes _ _ @persona	-6
ustedes _ _ mi	-6
ustedes _ andar	-9
ustedes _ dieron	-7
ustedes _ lo	-10
ustedes _ no	10
ustedes _ que	7
va	-22
va $	-11
va @elsewhere	-7
va _ _ a	-7
va a	-9
vaina	6
vamos	-21
vamos @elsewhere	-12
vamos @elsewhere votar	-5
vamos @elsewhere votar @elsewhere	-5
vamos _ _ @elsewhere	-7
vamos _ votar	-5
vamos a	-12
vamos a votar	-5
van	8
van _ _ de	13
van _ _ que	6
van _ parar	6
van _ quitar	6
van _ veces	7
van a	5
van a parar	6
van a quitar	6
van tres	7
van tres veces	8
vaya @elsewhere	5
vaya @elsewhere $	5
vaya bien	5
vaya bien $	5
vayanse	40
vayanse @elsewhere	26
vayanse @elsewhere @elsewhere	10
vayanse @elsewhere @elsewhere chingada	10
vayanse _ @elsewhere	10
vayanse _ _ $	16
vayanse _ _ chingada	10
vayanse _ la	10
vayanse a	8
vayanse a la	10
vayanse al	21
vayase	21
vea	-6
vendo	7
vendo _ @end_it	7
veo	-10
veo $	-5
ver $	-9
ver @elsewhere	10
ver @elsewhere @trabajo	14
ver _ @trabajo	14
ver _ _ $	-5
ver _ _ @elsewhere	12
ver si	11
verdad	-29
verdad $	-26
verga	22
vete	11
vete @elsewhere	12
vete @elsewhere carajo	21
vete _ _ $	9
vete _ carajo	21
vete al	16
vete al carajo	21
vez	-11
vez @elsewhere	-11
vez @end_it	-5
vez _ $	-10
vez _ _ $	-12
vez _ _ @elsewhere	10
vez _ _ con	11
vez _ pasa	12
vez de	-9
vez no	-5
vez que	12
vez que pasa	12
vez que pasa @elsewhere	12
vi	-24
vi @persona	-9
vi @unwanted	-6
vi @unwanted $	-6
vi _ $	-6
vi _ @unwanted	-9
vi _ _ $	-10
vi _ mensaje	-9
vida	-7
video	-9
videos	-6
vieja _ _ @elsewhere	8
viejo	-25
viejo $	-7
viene	-10
viene @address	-5
viene _ $	-5
vinieron	-10
vinieron @elsewhere	-9
vinieron a	-9
vino	-7
vino $	-7
vio	10
vio @elsewhere	8
vio _ @unwanted	5
vio _ _ @elsewhere	6
vio el	6
visit	-34
visto	-5
vive	14
vive @lista	7
vive aqui	7
vivir	-11
vivir $	-10
vivo	9
vivo @elsewhere	11
vivo _ _ $	9
vivo en	11
voice @unwanted	-5
voicemails	-22
volante	-10
volante pero	-8
volver	-14
volver _ _ $	-14
volver a	-14
volvio	9
volvio @elsewhere	9
volvio a	9
votar	-5
votar @elsewhere	-6
votar @elsewhere $	-5
votar _ $	-5
votar si	-5
votar si $	-5
vote	-6
vote $	-9
vote _ _ me	6
vote _ no	12
vote no	-16
vote ya	6
vote ya no	6
voted _ $	-7
voting	12
voting yes	12
voto	-15
voto $	-10
votos	-6
voy	-19
voy $	-14
voy @elsewhere	9
voy @elsewhere @bloqueo	10
voy @elsewhere @bloqueo $	14
voy @elsewhere @salir @elsewhere	7
voy _ @bloqueo	10
voy _ _ con	6
voy _ _ si	-7
voy _ denunciar	8
voy a	14
voy a denunciar	8
voz	-9
vuelva _ _ $	7
vuelva _ mandar	7
vuelva a	8
vuelva a mandar	7
vuelvan	20
vuelvan _ _ $	14
vuelvan _ escribir	5
vuelvan _ mandar	7
vuelvan a	20
vuelvan a escribir	5
vuelvan a mandar	7
w	-21
w @mi	-6
w _ $	-10
w _ @unwanted	6
w _ _ $	-11
w my	-6
w the @unwanted	6
w you	-5
w you $	-5
wait	-27
wait @hour	-9
wait _ @job	-9
wait i	-9
wakes	6
waking	7
walk	-21
walk $	-6
walk @carrier	-8
walk @carrier $	-7
walk _ $	-10
walk off	-7
walk off $	-7
walks	-5
want	55
want .	11
want . @end_it	11
want . stop	11
want @carrier	9
want @carrier $	23
want @carrier of	-10
want @carrier of @list	-12
want @end_it more	-10
want @end_it more of	-10
want @end_it part	12
want @end_it part of	12
want @list	8
want @list $	7
want @list @job	-10
want @list @unwanted	11
want @list @unwanted $	11
want @mi	-6
want @mi @list	8
want @mi @list back	8
want @mine	-6
want @mine to	-5
want @mine to @write	-5
want @person	20
want @person $	5
want @person to	-11
want @these from	6
want @these more	-8
want _ $	40
want _ .	15
want _ @job	-19
want _ @list	9
want _ @lose	-16
want _ @owner	-11
want _ @take	-6
want _ @these	-5
want _ @unwanted	25
want _ @write	8
want _ _ $	29
want _ _ .	11
want _ _ @carrier	-8
want _ _ @dont	-6
want _ _ @job	-9
want _ _ @mine	-8
want _ _ @take	-40
want _ _ @text	9
want _ _ @texted	16
want _ _ @us	5
want _ _ @write	-8
want _ _ contacted	16
want _ _ dont	-6
want _ _ from	9
want _ _ getting	-37
want _ _ here	5
want _ _ in	14
want _ _ is	11
want _ _ left	7
want _ _ texted	9
want _ _ up	-6
want _ _ you	18
want _ back	9
want _ be	21
want _ but	-13
want _ company	-8
want _ die	-6
want _ from	11
want _ go	-8
want _ hear	16
want _ hours	-10
want _ know	7
want _ lose	-16
want _ messages	11
want _ miss	-6
want _ more	-18
want _ number	8
want _ of	-7
want _ on	11
want _ part	12
want _ quit	-7
want _ remove	-6
want _ text	7
want _ to	-18
want any	-8
want any more	-8
want be	10
want be on	11
want hear	6
want hear from	5
want in $	-7
want it	5
want me	-6
want me to	-6
want my	-6
want my number	8
want no more	-10
want no part	12
want nothing	8
want nothing from	8
want out $	20
want out of	-10
want the	-19
want the @job	-8
want the @owner	-8
want the company	-8
want them	6
want them $	5
want these $	7
want these hours	-10
want these texts	7
want to	-14
want to @end_it	-16
want to @lose	-16
want to @lose @mi	-6
want to @take	-12
want to be	21
want to be @text	9
want to be @texted	16
want to die	-6
want to go	-8
want to hear	16
want to know	7
want to lose	-16
want to miss	-6
want to miss @these	-6
want to quit	-7
want to stop	-10
want your	9
want your @unwanted	9
want your @unwanted $	9
want your messages	8
wanted	6
wanted @carrier	-6
wanted out	-6
wanting	-13
wants	-23
wants @carrier	-11
wants @list	9
wants @these $	5
wants _ $	11
wants _ @unwanted	-13
wants _ _ @lista	-12
wants _ _ list	-12
wants _ _ to	-14
wants _ texts	-13
wants it $	5
wants off	-11
wants these	9
wants to	-6
warehouse	-10
warning	-9
warning @carrier	-8
was	-66
was @these	-8
was @these you	-5
was _ $	-20
was _ @again	6
was _ @carrier	-13
was _ @hour	-6
was _ _ $	-10
was _ _ @dont	-11
was _ _ @these	12
was _ _ first	-9
was _ _ it	12
was _ _ see	-6
was _ at	-9
was _ off	-10
was _ the	11
was _ you	-5
was at	5
was dead	-8
was dead $	-9
was in	6
was in the	6
was just	-6
was nice	15
was on	-7
was one	-8
was that	-7
was that you	-5
was told	-11
wasnt	-7
wasnt @mine	-7
wasnt _ $	-8
wasnt me	-7
watching	-7
water $	6
way	-8
way $	-18
way _ @quitar	6
way _ _ $	6
way _ unsubscribe	6
way i	-9
way to	8
way to @quitar	6
way to @quitar $	7
way to unsubscribe	6
we	-75
we @dont	-11
we @dont want	-6
we @lose	-6
we @take	-12
we @take rid	-6
we @take rid of	-6
we _ .	-10
we _ @end_it	-11
we _ @person	-14
we _ @take	-8
we _ _ $	-26
we _ _ @carrier	-14
we _ _ dog	9
we _ _ hes	-5
we _ _ more	-11
we _ _ of	-9
we _ _ out	-13
we _ _ the	7
we _ _ to	-8
we _ no	-11
we _ off	7
we _ on	-7
we _ rid	-6
we _ the	8
we _ them	-16
we _ to	-7
we _ want	-6
we dont	-10
we dont want	-6
we filed	-5
we get	-7
we get rid	-6
we lose	-6
we moved	6
we need	-5
we want	-17
we want @end_it	-11
we want @end_it more	-11
we want no	-11
we won	14
weather	-19
weather _ $	-13
wed	-9
wedding	6
week	-23
week $	-12
week _ @doing	7
week _ _ @mi	7
week _ _ my	7
week is	7
weeks	7
weeks ago	10
went	-9
went _ @mi	-5
went _ _ @owner	14
went _ my	-5
went _ to	14
went back	14
went back to	14
were	-11
were @dont	5
were @elsewhere	-8
were _ _ the	5
were a	-8
were not	5
werent	-5
what	-56
what .	-13
what @dont	10
what _ $	8
what _ @take	11
what _ _ $	-11
what _ _ .	7
what _ _ @end_it	7
what _ _ i	-17
what _ _ mean	-7
what _ _ on	-10
what _ _ stop	7
what _ do	-8
what _ i	-9
what _ if	-16
what _ of	7
what _ the	-6
what _ want	10
what _ you	7
what does	-6
what does @these	-5
what does @these mean	-5
what happens	-7
what happens $	11
what happens if	-16
what i	9
what i @take	11
what is	-7
what is the	-5
what part	7
what part of	7
what part of @end_it	7
what time	-13
what we	-8
whatever	31
whatever $	-7
whatever _ _ $	10
whatever _ is	14
whatever _ you	12
whatever this	13
whatever this is	11
whats	-39
whats @doing	-8
whats @mi	-8
whats _ @list	-14
whats _ _ $	-12
whats _ _ @list	-9
whats _ _ @tail	-8
whats _ _ again	-8
whats _ _ number	-9
whats _ _ to	6
whats _ number	-14
whats my	-8
whats the @list	-5
whats the number	-5
whats your	-12
whats your @list	-9
whats your number	-9
whatsapp	-8
when	-34
when _ _ $	-7
when _ _ stop	14
when _ the	-6
when _ these	-8
when _ this	-5
when does	-7
when does this	-5
when i	-5
when will	-11
when will these	-8
when you	-9
whenever	-13
whenever $	-12
where	-30
where _ _ @erase	-10
where _ _ @take	-6
where _ _ drop	-10
where _ _ get	-6
where _ i	-7
where _ you	-8
where did	-6
where did you	-5
where did you @take	-5
where do i @erase	-10
where you	-6
wherever	30
wherever you	30
which _ _ @mine	-7
which _ _ i	-5
which _ do	-5
which _ gets	16
which one	-13
who	-13
who @list $	-14
who _ $	-12
who _ @doing	-8
who _ @mi	-14
who _ @take	9
who _ @these	-7
who _ _ $	-6
who _ _ @end_it	7
who _ _ @job	14
who _ _ @list	-8
who _ _ @mi	-8
who _ _ @these	5
who _ _ i	12
who _ _ it	5
who _ _ my	-8
who _ _ stop	7
who _ _ talk	14
who _ _ texting	-5
who _ _ the	-6
who _ _ wrong	15
who _ _ you	-8
who _ and	5
who _ in	10
who _ is	11
who _ my	-14
who _ out	-7
who _ sees	-6
who _ the	-7
who _ think	20
who _ you	-14
who can	13
who can @take	9
who cares	15
who do	5
who do i	9
who do i @job	14
who else	-6
who gave	-11
who gave you	-10
who gave you @mi	-12
who has	-6
who is @doing	-11
who is in	9
who signed	-6
who signed $	-6
who this $	-14
who wrote	-6
who wrote @list	-6
who wrote these	-6
who you	22
who you think	20
whoever	13
whoever is	10
whole	-10
whole @job	-13
whole @job reads	-6
whole @job reads @person	-6
whole @owner	9
whole _ $	-8
whole _ _ @list	-6
whole _ _ @person	-6
whole _ _ them	-6
whole _ reads	-6
whole _ to	7
whole family	7
whole shift	-6
whom @these	7
whom @these may	7
whom @these may concern	7
whom _ _ concern	7
whom _ may	7
whom it	7
whom it may	7
whos	-14
whos @list	-18
whos @list .	-14
whos _ .	-14
whos in	6
whos this	-18
whos this .	-14
why	-19
why $	-11
why @dont	-5
why @hour	11
why @hour i	11
why @hour i still	6
why _ @list	12
why _ @these	-10
why _ _ @end_it	-22
why _ _ say	-10
why _ _ still	32
why _ _ stop	-22
why _ it	-10
why _ this	12
why _ you	12
why am	11
why am i	11
why are	14
why are you	14
why did	-36
why did you	-18
why did you @end_it	-18
why do	6
why do you	6
why does	-10
why does @these	-10
why does @these say	-10
why does it	-10
why is	9
why is @list	12
why is @list still	12
why is this	12
why wont	12
wife	10
wife $	-7
wife _ the	17
wild	-6
wild $	-6
will	-8
will @dont	-14
will @dont @end_it	-14
will @list	-9
will _ $	7
will _ @elsewhere	5
will _ _ $	-21
will _ _ .	7
will _ _ @threat	5
will _ _ go	-28
will _ _ i	14
will _ _ if	9
will _ _ the	-10
will _ a	5
will _ in	8
will _ there	-6
will be	17
will be $	8
will be in	8
will be there	-6
will not	-14
will not stop	-14
will report	6
will these	-9
wilmer	11
win	-9
win $	-8
window	-7
winter	-12
winter _ @end_it	-10
winter _ no	-10
wipe	7
wipe _ _ $	6
wipe my	6
wish _ _ would	-13
wish to	19
with	33
with @doing	8
with @end_it	-20
with @list	12
with @list @unwanted	17
with @mine	-5
with @mine $	-8
with @unwanted	8
with _ @again	7
with _ @list	13
with _ @texts	5
with _ @unwanted	19
with _ _ @again	-6
with _ _ @these	17
with _ _ and	-5
with _ _ i	13
with _ _ in	-8
with _ _ respect	6
with _ _ stuff	7
with _ and	7
with _ messages	5
with _ red	7
with _ texting	5
with _ texts	6
with _ union	6
with _ wife	-5
with being	8
with love	7
with me	-7
with me $	-8
with my wife	-5
with no	-20
with the	45
with the @unwanted	7
with the @unwanted $	5
with this	13
withdraw	19
withdraw @mi	17
withdraw @mi permission	13
withdraw _ _ $	13
withdraw _ permission	13
withdraw my	17
withdraw my permission	13
withdrawn	22
withdrawn $	22
without	-27
woman	-5
won $	-10
wont	-27
wont @end_it	-9
wont @end_it @texts	-7
wont @end_it @texts @mine	-5
wont @job	-8
wont @job @mine	-8
wont @job @mine alone	-8
wont @take	-6
wont @take @mine	-6
wont @write	-6
wont @write @these	-6
wont @write @these back	-6
wont _ $	-6
wont _ @mine	-15
wont _ @texts	-8
wont _ @these	-7
wont _ _ $	-7
wont _ _ @mine	-5
wont _ _ alone	-8
wont _ _ back	-6
wont _ _ me	-5
wont _ _ the	11
wont _ it	-7
wont _ me	-11
wont _ needing	12
wont be needing	12
wont give	-6
wont give it	-6
wont leave	-8
wont leave me	-5
wont let	-6
wont stop	-9
word _ @these	-14
word _ _ .	-12
word _ it	-14
word for	-12
work	12
work $	-17
work _ $	29
work _ _ $	-9
work _ _ me	7
work _ _ more	-11
work _ a	7
work _ anymore	-11
work _ no	-11
work _ please	16
work _ think	-6
work for	5
work here	-12
work here anymore	-8
work nights	6
work there	36
work there $	42
worked	19
worked _ @these	10
worked _ _ $	8
workers	-8
working	-8
working $	-5
works	12
works $	-6
works _ $	20
works there	14
works there $	20
worries	-9
worry	-11
worrying	-5
would	26
would @carrier .	9
would @elsewhere	7
would @these	7
would _ .	9
would _ @person	-6
would _ _ $	6
would _ _ @end_it	5
would _ _ @hour	-5
would _ _ @name	8
would _ _ name	8
would _ _ stop	5
would _ _ the	7
would _ the	-8
would a	7
would end .	9
would i	6
would it	7
would it be	5
would like	15
would you	9
wouldnt	-6
wow	-9
wow $	-9
write	-9
write _ $	-16
write _ _ week	5
write _ on	-8
write me	12
write to	10
write up	-18
write up $	-11
write ups	-7
writing	-26
writing _ $	5
writing _ _ $	-29
writing _ up	-33
writing me	-33
writing me up	-33
written	-11
written up	-13
wrong	65
wrong $	15
wrong @job	-7
wrong @list	18
wrong @list $	25
wrong @list @list is	-5
wrong @list on	-13
wrong @list on @mi	-11
wrong @lista	-14
wrong @lista $	-12
wrong @name	21
wrong @name $	24
wrong @tail	-6
wrong _ $	65
wrong _ .	17
wrong _ @list	-24
wrong _ _ @mi	-16
wrong _ _ @mine	-5
wrong _ _ @tail	6
wrong _ _ is	-14
wrong _ _ me	-5
wrong _ _ my	-16
wrong _ code	16
wrong _ i	8
wrong _ im	5
wrong _ number	-11
wrong _ on	-14
wrong _ this	-13
wrong _ to	-6
wrong again	-6
wrong chat	-13
wrong chat $	-11
wrong door	-6
wrong girl	25
wrong girl $	25
wrong guy	13
wrong jose	6
wrong number	11
wrong number $	19
wrong number on	-13
wrong number this	-5
wrong person	10
wrong person i	8
wrong phone	9
wrong phone $	6
wrong size	-10
wrong size $	-10
wrote	-15
wrote @list	-6
wrote @mi	6
wrote @mi @list	6
wrote @mi @list on	6
wrote _ $	-10
wrote _ @list	6
wrote _ _ on	6
wrote _ number	6
wrote my	6
wrote my number	6
wrote these	-6
y	-12
y @address	7
y @bloqueo	10
y @bloqueo $	9
y @elsewhere	11
y @elsewhere @escriben	7
y @end_it @elsewhere	8
y @end_it puedo	8
y @escriban $	6
y @lista	6
y @lista @elsewhere	-5
y @mine	-8
y @mine @siguen	7
y @mine @siguen llegando	12
y @persona	5
y @persona @numero	8
y @put	-16
y @siguen	15
y @siguen $	8
y @unwanted	-7
y _ $	9
y _ @I_stop	-5
y _ @elsewhere	9
y _ @escriban	-23
y _ @escriben	7
y _ @numero	8
y _ @siguen	7
y _ @these	9
y _ _ $	-16
y _ _ @address	-28
y _ _ @elsewhere	-6
y _ _ @escribir	-8
y _ _ @persona	14
y _ _ @said	8
y _ _ a	-6
y _ _ de	7
y _ _ dijo	6
y _ _ eso	6
y _ _ estar	6
y _ _ llegando	12
y _ _ mas	-8
y _ _ mi	14
y _ _ por	-23
y _ a	17
y _ celular	9
y _ este	-19
y _ lo	9
y _ mandan	7
y _ mande	-7
y _ mensaje	6
y _ mi	5
y _ no	-10
y _ puedo	7
y _ que	-10
y _ si	-5
y ahi	-7
y esta	11
y hoy	11
y le	-7
y los	8
y me	-8
y mi	6
y no	-8
y no lo	6
y no puedo	8
y pongan	-16
y si	-5
y siguen	11
y todavia	7
y una	-8
y yo	-7
ya	31
ya $	60
ya _ _ $	-14
ya _ _ al	-8
ya _ _ cabe	-16
ya _ _ cafe	-5
ya _ _ con	6
ya _ _ de	5
ya _ _ del	12
ya _ _ duele	-6
ya _ _ dueno	6
ya _ _ escriba	6
ya _ _ escriban	13
ya _ _ ese	-5
ya _ _ este	-7
ya _ _ interesa	13
ya _ _ la	-12
ya _ _ llegan	-5
ya _ _ mandes	6
ya _ _ me	9
ya _ _ nada	-13
ya _ _ ni	17
ya _ _ no	32
ya _ _ para	5
ya _ _ que	41
ya _ _ tienen	6
ya _ _ tu	-6
ya _ _ veces	8
ya _ _ y	13
ya _ aguanto	-11
ya _ con	9
ya _ dije	9
ya _ esa	-14
ya _ eso	16
ya _ favor	6
ya _ frieguen	11
ya _ fue	11
ya _ fuera	7
ya _ gracias	-8
ya _ hay	-9
ya _ le	9
ya _ llueve	-5
ya _ los	8
ya _ manden	21
ya _ mayoria	-7
ya _ no	13
ya _ nos	-8
ya _ porfavor	8
ya _ puedo	-7
ya _ quiero	9
ya _ recibo	-5
ya _ sali	7
ya _ se	-9
ya _ senores	9
ya _ sirve	-17
ya _ soy	9
ya _ tengo	-7
ya _ trabaja	-7
ya _ tranquilo	8
ya _ tres	8
ya _ vi	-7
ya _ ya	22
ya basta	-18
ya basta de	-19
ya cambio	6
ya cambio de	6
ya comi	-7
ya con	17
ya deja de	7
ya dejen	7
ya dejen de	7
ya dejenme	13
ya esta	-25
ya estaba	12
ya estaba fuera	12
ya estoy	-5
ya habia	12
ya le	-6
ya les	15
ya les dije	9
ya llegue	-14
ya llegue $	-13
ya lo	-23
ya mande	-5
ya me sali	7
ya ni	14
ya no	-8
ya no $	38
ya no aguanto	-11
ya no frieguen	11
ya no hay	-9
ya no le	9
ya no llueve	-5
ya no me	-5
ya no nos	-8
ya no porfavor	8
ya no puedo	-7
ya no quiero	9
ya no recibo	-5
ya no se	-9
ya no sirve	-17
ya no soy	9
ya no tengo	-7
ya no trabaja	-7
ya parale	-10
ya parele	12
ya paren	6
ya parenle	8
ya parenle $	7
ya por	6
ya por favor	6
ya quitenme	8
ya se	7
ya se fue	11
ya somos	-7
ya somos mayoria	-7
ya termine	-34
ya van	8
ya van tres	8
ya vote	6
ya vote ya	6
ya voy	-6
yalls	16
yalls @unwanted	11
yalls @unwanted $	11
yalls _ $	11
yalls texts	11
yalls texts $	11
yea	-7
year _ .	7
yelled	-7
yelling	-6
yep	-7
yes	-8
yes $	-9
yes .	6
yes @end_it	23
yes @tail	-17
yes @tail $	-11
yes _ $	12
yes _ _ $	-6
yes _ _ @unwanted	11
yes _ the	21
yes but	12
yes i	-9
yes maam	-6
yes now	-9
yes now $	-9
yesenia	5
yesterday	-10
yesterday $	-6
yet	-32
yet $	-31
yo	14
yo $	9
yo .	-5
yo @address	11
yo @address estoy	5
yo @elsewhere	8
yo @end_it	5
yo @end_it @dije	-19
yo @end_it @dije que	-18
yo @end_it soy	22
yo @these	7
yo _ $	-28
yo _ @dije	-15
yo _ @elsewhere	7
yo _ @trabajo	7
yo _ _ $	-21
yo _ _ .	8
yo _ _ @dije	-8
yo _ _ @elsewhere	10
yo _ _ @end_it	7
yo _ _ @escriben	6
yo _ _ @persona	6
yo _ _ a	6
yo _ _ mi	6
yo _ _ nada	-8
yo _ _ que	-14
yo _ _ sola	6
yo _ di	6
yo _ dije	-10
yo _ en	14
yo _ estoy	5
yo _ le	-7
yo _ pedi	-12
yo _ que	-7
yo _ soy	22
yo a	7
yo ando	5
yo ando @elsewhere	5
yo de	5
yo estoy	6
yo lo	8
yo ni	7
yo no pedi	-12
yo no soy	22
yo soy	6
yo vendo	7
yo vivo	9
yo vivo @elsewhere	9
yo vivo en	9
yo voto	-5
yo ya	9
yo ya estoy	5
you	74
you $	41
you .	9
you . @take	6
you @address $	-12
you @again	7
you @carrier	14
you @doing to	6
you @dont	25
you @dont @unwanted	-8
you @dont @write	8
you @end	-9
you @end_it $	19
you @end_it .	13
you @end_it . im	5
you @end_it @person	-14
you @end_it @person from	-14
you @end_it @texts	-14
you @end_it @texts @mine	-15
you @end_it by	-5
you @erase	-7
you @erase the	-7
you @mi	-25
you @mi @list	-25
you @mi @list .	6
you @tail	5
you @tail $	10
you @tail are	-8
you @take	-13
you @take @mi	-7
you @take @mi @list	-11
you @take @mine @carrier	-6
you @take the	9
you @take the wrong	9
you @texts	6
you @unwanted	9
you @unwanted @mi	-7
you @unwanted @mi @owner	-7
you @unwanted @mine @tail	6
you @unwanted @tail	8
you _ $	-15
you _ @again	7
you _ @doing	-12
you _ @elsewhere	-12
you _ @end_it	26
you _ @erase	11
you _ @list	-34
you _ @mi	5
you _ @mine	9
you _ @person	10
you _ @tail	6
you _ @take	12
you _ @these	-14
you _ _ .	9
you _ _ @address	-6
you _ _ @bothering	6
you _ _ @carrier	17
you _ _ @end_it	25
you _ _ @hour	14
you _ _ @mi	27
you _ _ @name	22
you _ _ @owner	-6
you _ _ @take	9
you _ _ @texts	14
you _ _ @these	-19
you _ _ @us	-6
you _ _ @write	7
you _ _ after	12
you _ _ am	6
you _ _ but	-5
you _ _ could	7
you _ _ for	11
you _ _ from	-17
you _ _ go	-6
you _ _ have	9
you _ _ he	-6
you _ _ here	-5
you _ _ how	-12
you _ _ ill	12
you _ _ im	12
you _ _ in	-6
you _ _ interested	7
you _ _ it	-15
you _ _ just	-6
you _ _ my	27
you _ _ name	-6
you _ _ not	-8
you _ _ now	7
you _ _ people	-6
you _ _ quit	7
you _ _ so	-8
you _ _ stop	21
you _ _ texting	10
you _ _ these	14
you _ _ this	6
you _ _ trying	9
you _ _ was	-11
you _ _ wrong	23
you _ a	-12
you _ again	19
you _ are	-5
you _ be	-27
you _ but	8
you _ by	-10
you _ drop	8
you _ for	7
you _ get	-5
you _ good	-5
you _ had	12
you _ have	11
you _ him	-16
you _ i	16
you _ if	-5
you _ im	7
you _ it	-8
you _ know	-8
you _ me	10
you _ much	8
you _ my	5
you _ number	5
you _ off	6
you _ on	-10
you _ one	7
you _ out	-12
you _ phone	-29
you _ quit	10
you _ send	17
you _ spam	-15
you _ stop	25
you _ text	5
you _ texts	12
you _ that	-6
you _ the	49
you _ these	-8
you _ to	9
you _ wrong	-5
you _ you	11
you _ your	-7
you again	6
you again $	6
you are	10
you are @tail	12
you are again	12
you as	-6
you as @unwanted	-6
you as spam	-5
you been	18
you call $	-5
you can	11
you can @end_it	5
you can @end_it @tail	8
you can @erase	10
you can @erase @mine	7
you can @unwanted	-9
you can @unwanted @mine	-5
you can @write	-9
you can cross @mine	5
you can drop	8
you can quit	6
you can text	-9
you could	22
you could @end_it	9
you dare	-8
you did	-10
you didnt	11
you didnt @unwanted	18
you didnt @unwanted @mine	18
you didnt text	18
you do	7
you dont	8
you drop	-7
you drop the	-7
you ever	-9
you for	-13
you for @doing	-11
you for @doing $	-5
you for asking	-5
you get	-27
you get me	-10
you get my	-14
you go	12
you going	7
you going to	6
you got	32
you got @end_it	11
you got @mi	32
you got @mi @name	23
you got my	32
you got stop	11
you got the	10
you guys	-19
you guys $	-9
you guys are	-8
you guys have	10
you guys stop	-7
you have	16
you have the	9
you hear	-7
you hear @again	-6
you hear about	-6
you heard	-6
you heard @list	-6
you heard @list one	-6
you heard this	-6
you if	6
you in	12
you know	-13
you know @these	-7
you know @these $	-7
you know it	-7
you lol	-9
you lol $	-8
you my	-25
you my phone	-29
you need to	9
you need to @carrier	7
you never	7
you not	16
you people	21
you quit	11
you remove	-6
you so	10
you so much	9
you still	13
you stop $	18
you stop .	13
you stop by	-5
you stop texting	-14
you tell	25
you text	6
you text again	8
you text my	-7
you texting	7
you the	-17
you there	-9
you there $	-8
you think	20
you think $	15
you think i	5
you think i @hour	5
you to	23
you to @end_it	14
you to @end_it $	22
you to @unwanted @mine	-7
you to stop	14
you to text	-8
you too	-8
you took	5
you turn	6
you understand	10
you want	13
you want @mine	-6
you want @mine to	-5
you want me	-6
you were	-7
youll	-6
your	48
your $	-6
your @doing	17
your @list	-5
your @lista	13
your @lista $	7
your @owner	-7
your @owner $	-5
your @person	-7
your @texts	8
your @unwanted	30
your @unwanted to	9
your _ $	-16
your _ @hour	-9
your _ @tail	6
your _ @take	11
your _ @unwanted	-6
your _ _ $	6
your _ _ @doing	7
your _ _ @end	7
your _ _ @end_it	7
your _ _ @mine	11
your _ _ @person	11
your _ _ @unwanted	16
your _ _ cut	7
your _ _ in	-10
your _ _ me	11
your _ _ someone	8
your _ _ stop	9
your _ _ text	16
your _ _ thanks	6
your _ _ the	15
your _ _ to	9
your _ can	7
your _ for	17
your _ in	19
your _ lol	12
your _ take	14
your _ text	-8
your _ thats	-8
your _ to	13
your _ today	8
your choice	5
your going	20
your last	-13
your last @unwanted	-12
your last @unwanted $	-11
your last text	-8
your list	13
your list $	7
your looking	15
your looking for	15
your member	9
your member .	9
your message	-18
your messages	23
your messages $	8
your number	-19
your number $	-7
your organization	24
your organization $	24
your organizer	6
your organizer came	6
your phone	-7
your shoes	-5
your system	14
your system today	8
your text	8
your texts	12
your time	-15
your time $	-14
youre	44
youre @carrier	12
youre @doing	-9
youre @doing @mine	-7
youre @dont	-14
youre _ .	10
youre _ @again	12
youre _ @mine	-9
youre _ _ $	29
youre _ _ @mine	-12
youre _ _ me	-12
youre _ and	12
youre _ me	-9
youre blocked	31
youre making	-7
youre making me	-7
youre not	-14
youre out	12
yours $	-7
yourself	28
yourselves	9
youve	11
youve _ _ wrong	9
youve _ the	10
youve got	9
youve got the	9
yrs	-12
yup	-9
zapato	-8
zapatos	-6
zelle	-18
zero	35
zero _ .	6
zero _ _ zero	6
zero interest	23
zero interest .	6
"""

URGENT = """
	-470
.	-26
. 1	-6
. 1 $	-6
. 2	6
. 3	-5
. 7	-7
. 7 .	-6
. 9	8
. @asks	-28
. @asks @general $	-5
. @asks @general have	-6
. @asks @us	-5
. @done	14
. @general @here	-8
. @general @lightly	8
. @general @lightly @general	8
. @here	-12
. @loss	39
. @loss .	11
. @loss @us	6
. @not-really-hit	-7
. @spread	-8
. @they	33
. @things	6
. @to-me	-8
. @union	-9
. @us	53
. @us $	9
. @us .	-6
. @us . @us	-6
. @us @here	-5
. @us @shifts	-9
. @us @spread	7
. @us years	14
. @us years $	12
. @who	-13
. @who @asks	-19
. _ $	8
. _ .	26
. _ 2	-7
. _ @do_to	6
. _ @done	10
. _ @general	8
. _ @here	-22
. _ @lightly	7
. _ @loss	7
. _ @shifts	-9
. _ @spread	6
. _ @things	-6
. _ @to-me	10
. _ @us	-7
. _ @who	-18
. _ _ $	-5
. _ _ .	11
. _ _ 1	-6
. _ _ 3	-9
. _ _ @asked	15
. _ _ @asks	25
. _ _ @daily	-7
. _ _ @do_to	-14
. _ _ @done	23
. _ _ @general	12
. _ _ @not-really-hit	-12
. _ _ @us	16
. _ _ @worse	6
. _ _ a	-6
. _ _ be	-13
. _ _ but	13
. _ _ de	-6
. _ _ dieron	6
. _ _ en	-6
. _ _ even	-14
. _ _ get	-6
. _ _ got	5
. _ _ have	-6
. _ _ i	11
. _ _ is	17
. _ _ it	7
. _ _ mi	-9
. _ _ my	25
. _ _ no	-9
. _ _ not	-14
. _ _ right	-14
. _ _ should	6
. _ _ that	8
. _ _ the	-7
. _ _ you	-6
. _ a	18
. _ again	16
. _ at	-9
. _ been	6
. _ can	-9
. _ did	5
. _ does	13
. _ dont	-5
. _ es	-7
. _ he	-18
. _ is	-8
. _ it	-5
. _ lo	14
. _ mi	-6
. _ my	-14
. _ o	-8
. _ que	-5
. _ razon	-6
. _ se	12
. _ soy	-8
. _ that	-11
. _ the	-6
. _ think	8
. _ this	19
. _ verdad	-7
. _ years	14
. again	-11
. can	-19
. did	8
. do	-7
. do i	-6
. does	-11
. dont	-8
. eso	-8
. eso es	-5
. gone	11
. gone .	11
. got	-7
. he	-8
. he got	8
. i	-6
. i dont	-7
. i said	-7
. i think	8
. im	-8
. is	6
. is that	-8
. its	31
. its @general	30
. like	6
. me	23
. never	16
. no	20
. no @us	6
. nos	-8
. on	-6
. or	7
. que	-22
. se	-8
. she	-9
. the	12
. they	24
. today	7
. told	-5
. told you	-5
. what	12
. what @asks	15
. what @asks @general	15
. what does	13
0	-7
1	-27
1 $	-8
1 _ $	-10
1 hr	-8
1 hr $	-8
10	-20
10 $	-5
10 _ $	-20
10 anos	-9
10 days	7
11	-7
11 $	-13
12 $	8
12 _ _ $	-8
12 _ _ my	-6
14 $	10
14 _ $	12
14 not	-7
1400	-9
15 $	7
150	-9
16	20
16 $	5
2	-43
2 _ $	-5
2 _ _ $	-17
2 _ _ a	-11
2 _ _ me	6
2 _ and	-20
2 _ de	-6
2 _ y	-5
2 fingers	-6
2 guys	21
2 hours	7
20	-12
20 min	-6
22	10
22 years	9
24	-15
28	-25
280	-11
280 _ $	-11
2nd	8
2nd _ $	6
2nd shift	10
2nd shift $	6
3 $	-13
3 _ $	-15
3 _ _ no	12
3 _ _ pay	10
3 _ _ supervisor	-10
3 _ _ to	7
3 _ and	-15
3 _ el	-9
3 _ no	12
3 _ sin	9
3 and	8
3 days no	10
3 dias	11
3 dias sin	9
3 guys	7
3 horas	-8
3 is	-9
3 of	-7
3 people	11
3 times	6
30	-19
30 _ $	-16
300	-11
3000	6
3000 _ _ @machine	6
3000 _ _ van	6
31	-5
34	-13
38	-13
38 _ 24	-21
38 _ _ $	7
3rd _ $	-7
4	-21
4 $	-12
4 _ $	17
4 _ _ no	-15
4 _ us	9
4 anos	12
4 anos $	13
4 horas	16
4 horas $	8
4 of	6
4 of us	9
4 people	-6
40	-26
40 $	-21
40 _ $	-9
40 _ por	7
40 a	14
41	-6
41 _ _ $	-6
42	-10
4th	-7
4th $	-6
5	-39
5 $	13
5 _ $	-9
5 _ _ $	6
5 _ _ .	-9
5 _ us	-5
5 _ your	-18
5 of	-5
5 of us	-5
5 yrs	-17
515	-6
55	-5
5th _ _ @us	5
6 $	-11
6 _ $	-9
6 _ the	10
6 _ us	14
6 of	14
6 of us	14
60	-13
614	13
7	-31
7 $	-7
7 .	-6
7 . 1	-6
7 _ 1	-6
7 _ _ $	-9
7 _ no	-7
8	-11
8 $	-7
8 _ $	-7
8 _ _ $	-5
88	-19
9 _ $	6
9 _ _ $	9
9 _ the	-6
9 yrs	14
90	11
90 dias	11
911	-13
95	-6
98	-6
9am	9
?	-174
@act	19
@act $	43
@act .	8
@act @general	12
@act @general @things $	6
@act @general @union	12
@act @general paper @here	9
@act @here	-9
@act @lightly	-9
@act @union	11
@act @union $	9
@act @worse	-28
@act @worse @general	8
@act @worse @us	-17
@act @worse @us @spread	-11
@act @worse @us @us	-6
@act _ $	19
@act _ @spread	-13
@act _ @union	12
@act _ @us	-28
@act _ @who	-7
@act _ @worse	-8
@act _ _ $	-14
@act _ _ @asks	-12
@act _ _ @daily	6
@act _ _ @general	8
@act _ _ @here	14
@act _ _ @spread	-11
@act _ _ @us	-10
@act _ _ about	-8
@act _ _ im	7
@act about @things	-6
@act out @here	5
@act out @here @general	5
@act out @things	-6
@act out @things $	-6
@act out @worse	-6
@act something $	5
@agents	44
@agents $	17
@agents @migra	7
@agents _ @not-really-hit	10
@agents _ _ @here	16
@agents _ _ @not-really-hit	6
@agents y	7
@alone @general	-7
@alone @general @lightly	-7
@alone @general @lightly @daily	-7
@alone _ @lightly	-7
@alone _ _ @daily	-7
@asked _ $	15
@asked _ @union	7
@asked _ @was	-7
@asked _ _ $	8
@asked _ _ @general	-13
@asked mi	-7
@asked quien	-6
@asked si	10
@asked si @union	5
@asks	-42
@asks $	17
@asks .	-9
@asks . @general	-5
@asks @act	-5
@asks @asks	-10
@asks @asks @general	-9
@asks @did	13
@asks @did @us	13
@asks @do_to	19
@asks @do_to $	6
@asks @done	-21
@asks @done @us	-9
@asks @done @us @do_to	-9
@asks @done go	-6
@asks @done go round	-6
@asks @general	-39
@asks @general @act	25
@asks @general @act .	26
@asks @general @asks	16
@asks @general @asks $	10
@asks @general @asks if	-12
@asks @general @do_to	-17
@asks @general @done	-6
@asks @general @done @here	-6
@asks @general @general	-6
@asks @general @here	-6
@asks @general @hurt-verb	-5
@asks @general @hurt-verb $	-5
@asks @general @slur	6
@asks @general @they	6
@asks @general anymore	8
@asks @general anymore @general	8
@asks @general be	-8
@asks @general count	-6
@asks @general go	-6
@asks @general have	-16
@asks @general have @general	-5
@asks @general have @worse	-8
@asks @general legal	21
@asks @general legal @they	23
@asks @general mean	13
@asks @general mean for	13
@asks @general need	-7
@asks @general normal	23
@asks @general normal $	5
@asks @general prove	-5
@asks @general real	-5
@asks @general real $	-5
@asks @general true	-9
@asks @general true @they	-9
@asks @good	-7
@asks @here	24
@asks @here $	21
@asks @here @general hospital	7
@asks @here @here	13
@asks @here @here @us	14
@asks @here @lightly	-11
@asks @here @us	9
@asks @here @us @here	5
@asks @hurts	-6
@asks @hurts $	-6
@asks @injured	-5
@asks @injured $	-5
@asks @loss	13
@asks @loss $	11
@asks @loss @us	7
@asks @spread	10
@asks @spread @worse	6
@asks @they	-28
@asks @they @asks	8
@asks @they @asks @general	8
@asks @they @do_to	-16
@asks @they @do_to @us	-6
@asks @us $	5
@asks @us @do_to	24
@asks @us @do_to @general	25
@asks @us @loss	-8
@asks @us @they	-8
@asks @us @they @do_to	-7
@asks @us last	8
@asks @us like	8
@asks @who	-15
@asks @who @do_to @worse	-6
@asks @worse	10
@asks @worse $	-7
@asks @worse @general	5
@asks @worse @us	8
@asks _ $	14
@asks _ @act	25
@asks _ @asks	20
@asks _ @do_to	-16
@asks _ @general	-23
@asks _ @here	-7
@asks _ @hurt-verb	-5
@asks _ @loss	-12
@asks _ @paper	13
@asks _ @slur	6
@asks _ @spread	-11
@asks _ @they	-6
@asks _ @us	18
@asks _ @worse	19
@asks _ _ $	-14
@asks _ _ .	22
@asks _ _ @act	-5
@asks _ _ @asks	-8
@asks _ _ @body	-6
@asks _ _ @do_to	-26
@asks _ _ @general	31
@asks _ _ @here	-16
@asks _ _ @lightly	10
@asks _ _ @loss	-5
@asks _ _ @my	-6
@asks _ _ @property	17
@asks _ _ @shifts	6
@asks _ _ @they	48
@asks _ _ @things	-8
@asks _ _ @union	8
@asks _ _ @us	-11
@asks _ _ @who	-15
@asks _ _ @worse	-30
@asks _ _ after	6
@asks _ _ allowed	-7
@asks _ _ be	-6
@asks _ _ cover	-6
@asks _ _ hospital	7
@asks _ _ if	-16
@asks _ _ just	8
@asks _ _ or	-6
@asks _ _ out	10
@asks _ _ round	-6
@asks _ _ talk	6
@asks _ _ when	-5
@asks _ anymore	8
@asks _ be	-21
@asks _ but	8
@asks _ count	-6
@asks _ give	6
@asks _ go	-12
@asks _ have	-20
@asks _ if	30
@asks _ last	7
@asks _ legal	21
@asks _ like	7
@asks _ mean	12
@asks _ need	-7
@asks _ next	-8
@asks _ normal	23
@asks _ ok	-14
@asks _ prove	-5
@asks _ real	-5
@asks _ still	-7
@asks _ true	-9
@asks _ work	-7
@asks _ working	6
@asks coughing	5
@asks doing	-8
@asks dues	-7
@asks empty	5
@asks empty $	5
@asks go	9
@asks go @worse	9
@asks go @worse @general	9
@asks happen	-9
@asks happen @worse	-7
@asks happen @worse @general	-7
@asks if	-12
@asks killing	-6
@asks killing @us	-6
@asks not	-10
@asks not $	-6
@asks open	-6
@asks out	-6
@asks scared	-6
@asks short @us	7
@asks what	8
@bad	-18
@bad $	79
@bad @general	-11
@bad @general @bad	11
@bad @general @not-really-hit	-6
@bad @here	8
@bad @not-really-fired	-6
@bad @not-really-fired @boss	-6
@bad @not-really-hit	-38
@bad @not-really-hit @body	-5
@bad @not-really-hit @job $	7
@bad @not-really-hit @job por	-7
@bad @not-really-hit @machine	-6
@bad @not-really-hit @system	-7
@bad @not-really-hit @system @not-really-hit	-7
@bad @not-really-hit voz	7
@bad @now	7
@bad @number	-18
@bad @us	-6
@bad @us @hours	6
@bad _ @bad	12
@bad _ @body	-5
@bad _ @boss	-7
@bad _ @general	-9
@bad _ @machine	-6
@bad _ @not-really-fired	7
@bad _ @not-really-hit	-10
@bad _ @state	-7
@bad _ @system	-12
@bad _ @things	7
@bad _ @union	-17
@bad _ @union-deed	7
@bad _ _ $	22
@bad _ _ @coming	-10
@bad _ _ @here	-11
@bad _ _ @not-really-fired	-17
@bad _ _ @union	-10
@bad _ _ @was	-7
@bad _ _ @worse-work	15
@bad _ _ del	-10
@bad _ _ por	-8
@bad _ _ que	-10
@bad _ _ y	-10
@bad _ en	6
@bad _ es	-6
@bad _ no	-10
@bad _ voz	7
@bad del	-12
@bad en	-15
@bad en @not-really-hit @union	-11
@bad en @not-really-hit @worse-work	15
@bad en @state	-8
@bad mi	19
@bad por	14
@bad por @not-really-hit	7
@bad si	11
@bad si @union	-6
@bad y	-15
@bag	-21
@bag $	-10
@bag _ _ $	-5
@blow	-11
@blow $	7
@blow @not-really-hit	-13
@blow _ _ $	-8
@body	48
@body $	30
@body .	-19
@body @asks @hurts	-6
@body @asks @hurts $	-6
@body @asks @loss	6
@body @asks @loss $	6
@body @done	-8
@body @done $	-6
@body @general	-19
@body @general @us	-14
@body @here @done	6
@body @here @us	9
@body @here @us $	11
@body @lightly	6
@body @not-really-fired	-10
@body @not-really-hit @worse-work	-6
@body @spread	19
@body @spread @general	10
@body @us	10
@body @worse	27
@body @worse $	8
@body @worse @general	8
@body _ $	14
@body _ @done	6
@body _ @general	18
@body _ @here	8
@body _ @lightly	-7
@body _ @not-really-hit	7
@body _ @who	-14
@body _ @worse	10
@body _ @worse-work	-6
@body _ _ $	14
@body _ _ @asks	-5
@body _ _ @body	-8
@body _ _ @daily	6
@body _ _ @dead	-5
@body _ _ @do_to	9
@body _ _ @general	-8
@body _ _ @machine	17
@body _ _ @not-really-hit	-19
@body _ _ @they	-9
@body _ _ mi	-8
@body _ _ no	-6
@body _ _ normal	5
@body _ killing	-6
@body after	9
@body after @general	6
@body en	6
@body en @not-really-hit	6
@body en @not-really-hit @machine	5
@body im	12
@body lifting	6
@body no	-19
@body por	14
@body que	5
@body together	-8
@body when	8
@body y	9
@boss	56
@boss $	-7
@boss @general	-9
@boss @general @not-really-hit	-10
@boss @harm	-6
@boss @hit	-10
@boss @not-really-hit	11
@boss @not-really-hit mi	6
@boss @said que @to-me	-9
@boss @said que si	6
@boss @to-me	22
@boss @union	11
@boss @us	48
@boss @us @said	-15
@boss @us @union	8
@boss @us @union que	7
@boss _ @bad	-12
@boss _ @here	29
@boss _ @not-really-fired	13
@boss _ @not-really-hit	-6
@boss _ @said	-15
@boss _ @union	5
@boss _ @us	15
@boss _ _ @denied	8
@boss _ _ @machine	13
@boss _ _ @names	-10
@boss _ _ @not-really-hit	22
@boss _ _ @office	-12
@boss _ _ @said	30
@boss _ _ @union	-9
@boss _ _ en	5
@boss _ _ mensajes	8
@boss _ _ no	8
@boss _ _ por	-7
@boss _ _ que	7
@boss _ _ quiere	7
@boss _ _ y	-7
@boss _ mi	14
@boss _ mis	8
@boss _ no	-16
@boss _ que	-6
@boss _ si	5
@boss del	-7
@boss en	16
@boss estreno	-7
@boss humanos @us	7
@boss humanos por	7
@boss humanos por @to-me	7
@boss leyo	8
@boss leyo mis	8
@boss leyo mis mensajes	8
@boss no @us	8
@boss para	24
@boss puede	-13
@boss que	15
@boss que si	5
@boss se	-7
@broke_down	45
@broke_down $	-6
@broke_down @here	12
@broke_down @here @general	12
@broke_down @here @general @machine	5
@broke_down @lightly	12
@broke_down @spread	20
@broke_down @spread @general	7
@broke_down @spread @us	11
@broke_down @worse	6
@broke_down @worse @general	7
@broke_down @worse @general @machine	7
@broke_down _ $	-5
@broke_down _ @general	26
@broke_down _ @here	7
@broke_down _ @us	29
@broke_down _ _ $	16
@broke_down _ _ @machine	12
@broke_down _ _ @us	13
@broke_down asleep	-6
@call	11
@call @general @daily	-9
@call @here	-6
@call @us	13
@call @us $	5
@call @worse @act	-5
@call _ @act	-5
@call _ @daily	-9
@call _ @lightly	-6
@call _ _ $	-13
@call _ _ @daily	6
@call _ w	16
@called	19
@called @general	24
@called @general @boss	5
@called @general @not-really-hit	17
@called @not-really-fired	8
@called @not-really-hit	-22
@called @not-really-hit @not-really-hit	-6
@called @not-really-hit papel	-13
@called _ @boss	-6
@called _ @general	-9
@called _ @machine	9
@called _ @names	13
@called _ @not-really-hit	18
@called _ _ @general	-9
@called _ _ @not-really-hit	19
@called _ _ @office	5
@called _ _ humanos	-8
@called _ _ por	6
@called _ _ que	9
@called _ papel	-13
@called _ por	13
@called encerrados	6
@called para @not-really-hit	9
@called para @not-really-hit @not-really-hit	8
@campaign $	11
@campaign @here	-9
@campaign @us	11
@campaign _ @here	-6
@carry-on	20
@carry-on $	-10
@carry-on @not-really-hit	14
@carry-on _ @agents	10
@carry-on _ @not-really-hit	5
@carry-on _ _ y	10
@coming	-14
@coming @agents	10
@coming @bad	-8
@coming @bad en @not-really-hit	7
@coming @not-really-hit	9
@coming @not-really-hit @bad	12
@coming @not-really-hit hombre	12
@coming @not-really-hit hombre @not-really-fired	11
@coming @somebody	14
@coming @us	-5
@coming _ $	22
@coming _ @bad	10
@coming _ @not-really-fired	5
@coming _ @not-really-hit	-21
@coming _ @union	-10
@coming _ _ $	29
@coming _ _ @hurt	-16
@coming _ _ @not-really-fired	14
@coming _ _ @number	-6
@coming _ _ @somebody	-5
@coming _ _ amoniaco	6
@coming _ _ en	-17
@coming _ _ es	-7
@coming _ _ no	12
@coming _ hombre	12
@coming _ ni	-7
@coming _ que	-7
@coming _ y	12
@coming donde	-13
@coming fuga	6
@coming fuga @not-really-hit	6
@coming fuga @not-really-hit amoniaco	6
@coming humo	12
@coming nadie	19
@coming nadie $	6
@coming prisa	-7
@coming que	-8
@daily	-39
@daily $	26
@daily .	-11
@daily . @here	-7
@daily . @us	6
@daily @asks	-7
@daily @daily	-7
@daily @daily $	-11
@daily @dead	-7
@daily @did	-10
@daily @done	32
@daily @general	15
@daily @general @here	18
@daily @here	-22
@daily @here @general	-16
@daily @here en	-6
@daily @here en @not-really-hit	-6
@daily @hit	-5
@daily @lightly	-13
@daily @lol	-7
@daily @lol $	-7
@daily @not-really-hit	-6
@daily @spread	17
@daily @spread $	28
@daily @spread @general	-6
@daily @to-me	-5
@daily @union	-6
@daily @worse	-11
@daily @worse @general	-7
@daily @worse @us	-7
@daily _ $	-9
@daily _ .	-6
@daily _ @dead	-5
@daily _ @did	-9
@daily _ @fired	-6
@daily _ @general	-8
@daily _ @here	25
@daily _ @lightly	-8
@daily _ @machine	-9
@daily _ @spread	-9
@daily _ @union	-5
@daily _ @us	-20
@daily _ _ $	-7
@daily _ _ @asks	-6
@daily _ _ @call	-7
@daily _ _ @do_to	-6
@daily _ _ @general	18
@daily _ _ @here	18
@daily _ _ @job	11
@daily _ _ @lightly	-7
@daily _ _ @loss	-9
@daily _ _ @machine	5
@daily _ _ @not-really-hit	-5
@daily _ _ @who	-15
@daily _ _ @worse	-13
@daily _ _ again	-6
@daily _ _ hospital	-10
@daily _ _ was	-9
@daily _ after	15
@daily _ en	-7
@daily _ for	10
@daily _ just	-6
@daily _ put	-8
@daily _ was	13
@daily _ with	5
@daily _ work	-7
@daily anymore	-6
@daily for	-9
@daily for @us	-8
@daily hall	11
@daily last	5
@daily por	-8
@daily se	-7
@daily stop	10
@daily w	-5
@daily was	-11
@daily was @lightly	-7
@daily with	8
@dead	6
@dead @act	-9
@dead @act @general	-9
@dead @asks	-6
@dead @do_to	12
@dead @do_to @body	9
@dead @do_to @here	11
@dead @do_to @us	-7
@dead @done	17
@dead @done @us	23
@dead @done @us @do_to	11
@dead @general	-10
@dead @here	-8
@dead @lightly @worse	22
@dead @lightly @worse @do_to	-13
@dead @lightly @worse be	17
@dead @lightly @worse live	16
@dead @media	8
@dead @spread	8
@dead @spread @general	8
@dead @things	5
@dead _ @body	9
@dead _ @general	-17
@dead _ @lightly	-9
@dead _ @us	14
@dead _ @worse	13
@dead _ _ $	-21
@dead _ _ @asks	-9
@dead _ _ @body	11
@dead _ _ @do_to	-7
@dead _ _ @here	20
@dead _ _ @schedule	8
@dead _ _ @they	16
@dead _ _ @us	-7
@dead _ _ @who	11
@dead _ _ @worse	-14
@dead _ _ anymore	-17
@dead _ _ be	17
@dead _ _ just	-7
@dead _ _ live	16
@dead _ _ monday	5
@dead _ _ today	-8
@dead _ _ tomorrow	6
@dead _ how	-6
@dead _ just	7
@dead be	12
@dead bother	6
@dead bother @here	6
@dead even	-7
@dead give	7
@dead have @general	10
@dead have @general @loss	13
@dead need	-7
@dead stop	9
@dead trust	-6
@dead trust @general	-6
@dead work	6
@dead work $	12
@dead work @here	-6
@dead work @here anymore	-6
@denied	24
@denied @general	8
@denied @not-really-hit	15
@denied _ $	5
@denied _ _ @to-me	-6
@denied _ _ @us	10
@denied _ _ y	8
@denied _ para	-12
@did	49
@did .	6
@did @general $	-7
@did @general @things	11
@did @general @us	7
@did @general @us $	-13
@did @lightly .	-7
@did @spread	-11
@did @us	11
@did @us $	34
@did @us @do_to	6
@did @us @general	-7
@did @us @general @union	-9
@did @us @home	6
@did @us @lightly	-21
@did @us @lightly $	-6
@did @us @shifts	16
@did @us @things	7
@did @us @things @lightly	12
@did @us @union	-7
@did @us @us	-13
@did @us @us $	8
@did @us @us @shifts	-14
@did @us @worse	7
@did @us @worse @general	9
@did @us @worse @worse	6
@did @us again	8
@did @worse	17
@did @worse @union	6
@did _ $	33
@did _ .	20
@did _ @daily	-8
@did _ @do_to	11
@did _ @general	-15
@did _ @good	8
@did _ @here	-8
@did _ @lightly	-29
@did _ @machine	-5
@did _ @media	6
@did _ @my	-11
@did _ @shifts	17
@did _ @things	26
@did _ @us	-7
@did _ _ $	-16
@did _ _ @general	19
@did _ _ @here	-6
@did _ _ @lightly	-20
@did _ _ @shifts	-24
@did _ _ @spread	12
@did _ _ @things	6
@did _ _ @union	-6
@did _ _ @us	6
@did _ _ @worse	27
@did _ _ again	-6
@did _ _ im	-7
@did _ _ needle	7
@did _ _ of	12
@did _ _ saturday	-9
@did _ _ when	-9
@did _ for	-18
@did _ now	6
@did _ til	16
@did out	11
@did pictures of	8
@did pictures of @us	8
@do_to	-35
@do_to .	-11
@do_to 911	-5
@do_to @body	15
@do_to @done	-28
@do_to @done $	-15
@do_to @done if	6
@do_to @done if @general	6
@do_to @general	-12
@do_to @general @act	-6
@do_to @general @daily $	6
@do_to @general @machine	-5
@do_to @general @sick	23
@do_to @general @sick $	25
@do_to @general @worse @us	6
@do_to @general doors	6
@do_to @general real	-6
@do_to @here	5
@do_to @here @here	14
@do_to @lightly @done	-5
@do_to @loss	-15
@do_to @us $	9
@do_to @us @body $	7
@do_to @us @general	-8
@do_to @us @general @they	-5
@do_to @us @here	-8
@do_to @us @here @general	-5
@do_to @us @home	6
@do_to @us @lightly	-7
@do_to @us @loss @body	-6
@do_to @us @union	13
@do_to @who	8
@do_to @worse @do_to	-6
@do_to @worse @do_to @us	-6
@do_to @worse @worse	7
@do_to _ $	-16
@do_to _ .	7
@do_to _ @asks	-6
@do_to _ @do_to	-6
@do_to _ @done	-8
@do_to _ @here	20
@do_to _ @home	6
@do_to _ @machine	-5
@do_to _ @sick	23
@do_to _ @union	9
@do_to _ @us	-10
@do_to _ _ $	-15
@do_to _ _ .	9
@do_to _ _ @asks	14
@do_to _ _ @daily	5
@do_to _ _ @did	-5
@do_to _ _ @general	-19
@do_to _ _ @here	-10
@do_to _ _ @home	7
@do_to _ _ @lightly	-7
@do_to _ _ @loss	9
@do_to _ _ @they	-18
@do_to _ _ @us	13
@do_to _ _ for	7
@do_to _ _ or	11
@do_to _ _ out	-6
@do_to _ _ what	11
@do_to _ boxes	-6
@do_to _ but	-9
@do_to _ day	7
@do_to _ doors	6
@do_to _ if	10
@do_to _ just	19
@do_to _ real	-6
@do_to _ sit	5
@do_to _ text	7
@do_to _ til	9
@do_to _ when	-6
@do_to care	-11
@do_to if	-14
@do_to if @us	-7
@do_to out	16
@do_to out $	-8
@do_to out @general	5
@do_to out of	6
@do_to tomorrow	6
@do_to ups	12
@do_to w	-6
@do_to what	7
@do_to what @general @asks	6
@done	109
@done $	74
@done .	18
@done @body	-6
@done @body @here	-6
@done @general	8
@done @general $	5
@done @general @daily	-8
@done @general @do_to	-5
@done @general @loss	11
@done @general @loss @spread	11
@done @general @machine	10
@done @general @my	7
@done @general @my @worse	7
@done @general @us	-6
@done @general @weapon	-7
@done @general @weapon @spread	-8
@done @general doors	6
@done @general doors $	6
@done @here $	-6
@done @here @general	16
@done @here @general @they	6
@done @here work	5
@done @here work $	6
@done @home	-6
@done @home $	-6
@done @lightly	10
@done @lightly @general	14
@done @lightly @us @us	7
@done @lol	20
@done @lol .	20
@done @slur	7
@done @spread @us	-6
@done @us .	10
@done @us @body	-12
@done @us @body $	-13
@done @us @body @spread	9
@done @us @body @worse	9
@done @us @body lifting	6
@done @us @do_to	-8
@done @us @do_to @general	5
@done @us @general @slur	6
@done @us @here	-9
@done @us @here $	7
@done @us @here @general	-13
@done @us @lightly	9
@done @us @lightly $	7
@done @us @property	-8
@done @us @shifts for	-6
@done @us @us	6
@done @us @us $	7
@done @us @us @here	-12
@done @us @us @spread	10
@done @us @worse	17
@done @us @worse @general	17
@done @us @worse @worse	-9
@done @us for	8
@done @us go @home	-7
@done @us into	13
@done @us name	-9
@done @us of	8
@done @us out	7
@done @us out w	7
@done @us yesterday	15
@done @us yesterday $	15
@done @worse	-20
@done @worse @general	-11
@done @worse @union	10
@done @worse @us	-15
@done @worse @us @general	-6
@done _ $	22
@done _ .	33
@done _ @act	-6
@done _ @body	-21
@done _ @daily	-19
@done _ @do_to	-17
@done _ @general	16
@done _ @good	-9
@done _ @here	-23
@done _ @lightly	12
@done _ @loss	15
@done _ @machine	11
@done _ @my	7
@done _ @office	-5
@done _ @property	-8
@done _ @spread	-18
@done _ @they	8
@done _ @union	10
@done _ @us	-13
@done _ @weapon	-7
@done _ @who	-11
@done _ _ $	59
@done _ _ .	-19
@done _ _ @act	7
@done _ _ @daily	-8
@done _ _ @done	-6
@done _ _ @general	-5
@done _ _ @here	-34
@done _ _ @home	-17
@done _ _ @lightly	-6
@done _ _ @shifts	-8
@done _ _ @slur	9
@done _ _ @they	13
@done _ _ @who	-11
@done _ _ about	-8
@done _ _ again	-7
@done _ _ early	-12
@done _ _ for	-5
@done _ _ later	-10
@done _ _ lifting	6
@done _ _ morning	9
@done _ _ of	6
@done _ _ out	8
@done _ _ work	7
@done _ after	8
@done _ best	-12
@done _ but	-7
@done _ doors	6
@done _ into	13
@done _ name	-9
@done _ of	7
@done _ out	8
@done _ round	-6
@done _ work	5
@done _ yesterday	15
@done for	10
@done for @act	-6
@done go	8
@done go $	19
@done go round	-6
@done grass	-9
@done into	-7
@done out	-6
@done out $	8
@done today	14
@done today $	14
@done with	9
@done with @us	9
@fired	73
@fired $	38
@fired @general	21
@fired @general @not-really-hit	-6
@fired @general @number	6
@fired @general @somebody	8
@fired @general @us	10
@fired @general @us por	5
@fired @general mi @somebody	6
@fired @general nadie	-5
@fired @not-really-hit	12
@fired @not-really-hit @body	-21
@fired @not-really-hit @body $	-23
@fired @not-really-hit @boss	11
@fired @not-really-hit @boss $	11
@fired @not-really-hit @hours	7
@fired @not-really-hit @machine	7
@fired @not-really-hit @machine @not-really-hit	7
@fired @not-really-hit @not-really-hit	24
@fired @not-really-hit @not-really-hit @system	6
@fired @not-really-hit @not-really-hit cocina	14
@fired @not-really-hit @somebody	-24
@fired @not-really-hit @they	8
@fired _ $	6
@fired _ @body	-21
@fired _ @boss	15
@fired _ @general	5
@fired _ @hours	9
@fired _ @machine	7
@fired _ @not-really-fired	-15
@fired _ @not-really-hit	7
@fired _ @number	6
@fired _ @somebody	-16
@fired _ @they	8
@fired _ @us	6
@fired _ _ $	17
@fired _ _ @here	-10
@fired _ _ @job	9
@fired _ _ @machine	-9
@fired _ _ @not-really-fired	6
@fired _ _ @not-really-hit	26
@fired _ _ @somebody	7
@fired _ _ anos	-9
@fired _ _ cocina	14
@fired _ _ por	-24
@fired _ _ y	22
@fired _ nadie	-5
@fired _ que	7
@fired del	-27
@fired hace	-6
@fired hace @us	-9
@fired hace @us anos	-9
@fired mi	31
@fired por	-9
@fired por @not-really-hit	-10
@gave	63
@gave @not-really-fired	-16
@gave @not-really-hit	-8
@gave @not-really-hit @bad	9
@gave @not-really-hit @bad $	6
@gave @not-really-hit @blow	10
@gave @not-really-hit @here	-21
@gave @not-really-hit @machine	6
@gave @not-really-hit @not-really-hit	-7
@gave @not-really-hit @union	-8
@gave @not-really-hit @write-up	5
@gave @not-really-hit papel	-13
@gave @somebody	-26
@gave @somebody @blow	-10
@gave @somebody @blow @not-really-hit	-13
@gave @things	6
@gave _ $	8
@gave _ @bad	9
@gave _ @general	-5
@gave _ @here	-21
@gave _ @hours	-11
@gave _ @machine	6
@gave _ @not-really-hit	7
@gave _ @union	-16
@gave _ @write-up	7
@gave _ _ $	23
@gave _ _ @general	6
@gave _ _ @not-really-fired	6
@gave _ _ @not-really-hit	9
@gave _ _ @things	6
@gave _ _ en	-10
@gave _ _ se	-10
@gave _ _ y	8
@gave _ en	8
@gave _ papel	-13
@gave _ que	7
@gave _ sobre	17
@gave _ ultimo	9
@gave camara	8
@gave carta	7
@gave mi	26
@gave para	11
@gave preguntas	17
@gave que	7
@gear	22
@gear $	-7
@gear _ $	8
@gear _ @here	13
@gear _ @not-really-hit	6
@gear _ @us	9
@gear _ _ @body	9
@gear _ _ @lightly	14
@gear _ _ @us	12
@gear now	-8
@general	28
@general $	-30
@general .	16
@general . @us	16
@general @act	66
@general @act $	15
@general @act .	20
@general @act @general	9
@general @act @general @union	6
@general @act @lightly	5
@general @act @worse @general	8
@general @act @worse @us	-6
@general @act out	18
@general @asks	23
@general @asks $	9
@general @asks @do_to $	6
@general @asks @do_to @general	-7
@general @asks @they	8
@general @asks @us	6
@general @asks if	-12
@general @asks what	9
@general @bad @not-really-hit	-9
@general @bad @not-really-hit @job	-7
@general @body	6
@general @body @here	5
@general @body @here @general	5
@general @boss	5
@general @broke_down @worse	7
@general @broke_down @worse @general	7
@general @call @us	-9
@general @called	7
@general @campaign	6
@general @campaign $	15
@general @daily @general	16
@general @daily @general @here	20
@general @daily @here	-12
@general @daily @here @general	-10
@general @daily @us	13
@general @daily @who	7
@general @daily @worse	-10
@general @daily @worse @us	-7
@general @daily stop	10
@general @dead	7
@general @dead @asks	-6
@general @dead @did	5
@general @dead @do_to	-6
@general @dead @lightly	13
@general @dead @lightly @general	6
@general @dead @lightly @worse	21
@general @dead @things	5
@general @dead be	14
@general @dead have	-7
@general @dead trust	-6
@general @dead trust @general	-6
@general @dead work	25
@general @dead work @here	19
@general @did	-8
@general @did @general	6
@general @did @general @us	20
@general @did @us	-10
@general @do_to	14
@general @do_to @general	-9
@general @do_to @us @worse	7
@general @do_to for	5
@general @do_to what	6
@general @do_to what @general	6
@general @do_to why	9
@general @do_to why $	9
@general @done	-14
@general @done $	24
@general @done @general	8
@general @done @here	-19
@general @done @us @body	7
@general @done @worse	-8
@general @done @worse @general	-6
@general @done out	-8
@general @general	-18
@general @general law	-6
@general @good	-20
@general @good @general	-9
@general @harm $	-10
@general @hazard	-11
@general @hazard @they	-6
@general @here	-15
@general @here $	26
@general @here .	10
@general @here @dead	-11
@general @here @done	21
@general @here @done $	12
@general @here @done @general	-6
@general @here @done @here	6
@general @here @done @worse	-10
@general @here @general	-8
@general @here @general @daily	10
@general @here @general @lightly	-7
@general @here @general @us	-7
@general @here @general @worse	-8
@general @here @here	21
@general @here @here @general	12
@general @here @not-really-hit	-10
@general @here @they	6
@general @here @union	6
@general @here @us	-29
@general @here @us $	-7
@general @here @us @things	8
@general @here @us @us	-14
@general @here @worse	-6
@general @here @worse @us	6
@general @here en	16
@general @here no @worse	5
@general @here of	7
@general @here of @general	7
@general @here what	-11
@general @home	-36
@general @home $	-17
@general @home @done	-6
@general @home @us	-5
@general @hurt-verb $	-5
@general @jailed	7
@general @jailed center	7
@general @job @here	7
@general @life	-33
@general @life $	-13
@general @lightly	-12
@general @lightly @daily	7
@general @lightly @daily $	14
@general @lightly @do_to	-9
@general @lightly @general	23
@general @lightly @general was	8
@general @lightly @loss	15
@general @lightly @things	-13
@general @lightly @us	-19
@general @lightly @worse	11
@general @lightly @worse @act	-11
@general @lightly @worse @loss	11
@general @lightly @worse die	16
@general @loss	18
@general @loss $	11
@general @loss @here	-5
@general @loss @here @here	6
@general @loss @here @us	-13
@general @loss @office	-7
@general @loss @spread	7
@general @loss @spread @us	11
@general @loss @us	19
@general @loss @us @loss	12
@general @loss si	-5
@general @machine	49
@general @machine $	22
@general @machine @asks	-6
@general @machine @broke_down	10
@general @machine @broke_down @spread	10
@general @machine @general	-8
@general @machine @here	21
@general @machine @here @us	10
@general @machine @here @worse	5
@general @machine @machine	7
@general @machine @us	-8
@general @machine @us @here	-6
@general @machine no	-5
@general @machine still	-7
@general @machine was	-15
@general @media	-8
@general @my @us	21
@general @my @worse	7
@general @my thing	-10
@general @not-really-hit	-15
@general @not-really-hit $	10
@general @not-really-hit @bad	-11
@general @not-really-hit @bad $	-9
@general @not-really-hit @body	6
@general @not-really-hit @job	-6
@general @not-really-hit @not-really-hit	-18
@general @not-really-hit @not-really-hit @general	-9
@general @not-really-hit @not-really-hit por	-5
@general @not-really-hit @office y	-9
@general @not-really-hit @somebody	22
@general @not-really-hit @somebody @not-really-hit	9
@general @not-really-hit @somebody que	7
@general @not-really-hit @they	-6
@general @not-really-hit @union	-8
@general @not-really-hit @us	-14
@general @not-really-hit @us y	-6
@general @not-really-hit @worse-work	10
@general @number	21
@general @number @general	-9
@general @number @general @not-really-hit	-9
@general @number @not-really-hit	21
@general @number @not-really-hit que	6
@general @number que	9
@general @office	18
@general @office now	7
@general @paper	17
@general @paper $	-16
@general @paper @union	11
@general @paper for	10
@general @police @here	6
@general @property @here	9
@general @schedule $	-10
@general @schedule of @us	-5
@general @schedule with	10
@general @schedule with @us	10
@general @shifts	23
@general @shifts $	13
@general @sick	16
@general @sick $	25
@general @sign	-6
@general @slur @lightly	11
@general @somebody	6
@general @somebody @us	7
@general @spread	11
@general @spread @general	-7
@general @spread @worse	33
@general @spread @worse @general	6
@general @they $	-10
@general @they @daily	6
@general @they @daily $	6
@general @they @did	8
@general @they @did @general	5
@general @they @done	-7
@general @they @here @here	-8
@general @they @here @us	14
@general @they @here @who	-9
@general @they @said	7
@general @they @spread	8
@general @they @they	-7
@general @they @they @here	-7
@general @they @union	-6
@general @they @us	6
@general @they @us @here	5
@general @they @worse	-10
@general @they gets	-5
@general @they gets @general	-5
@general @they just	8
@general @things	-14
@general @things $	12
@general @things @general	-7
@general @things @worse	9
@general @things w	7
@general @things w @us	7
@general @to-me	-11
@general @union	24
@general @union .	7
@general @union . @asks	-10
@general @union . @general	21
@general @union @asks	-9
@general @union @asks @general	-6
@general @union @daily	9
@general @union @daily $	9
@general @union @general	-8
@general @union @general was	-7
@general @union @here	-8
@general @union @lightly @general	-5
@general @union @us	9
@general @union its	-8
@general @union signs	7
@general @union thing	-8
@general @union yes	8
@general @union yes $	7
@general @us	-17
@general @us @done	8
@general @us @done @us	9
@general @us @gave	10
@general @us @here	9
@general @us @here $	9
@general @us @here @not-really-hit	8
@general @us @here @state	-6
@general @us @here @us	6
@general @us @hours	-13
@general @us @lightly	-8
@general @us @loss	-17
@general @us @loss $	-17
@general @us @not-really-hit @not-really-hit	-8
@general @us @sick	9
@general @us @sick $	9
@general @us @they	7
@general @us @things	-7
@general @us @took	8
@general @us @took @us	8
@general @us en	7
@general @us en @not-really-hit	7
@general @us for	13
@general @us for @act	14
@general @us go	-9
@general @us grados	-7
@general @us of	32
@general @us por	5
@general @us y	-16
@general @us years	-9
@general @weapon	11
@general @weapon $	11
@general @weapon @spread	-8
@general @weapon @spread @general	-8
@general @who	10
@general @worse	-7
@general @worse $	6
@general @worse .	-5
@general @worse @general	-18
@general @worse @they	12
@general @worse @us $	-6
@general @worse @us @us	7
@general @worse @worse	-5
@general @worse building	8
@general @year	-5
@general _ $	11
@general _ .	9
@general _ @act	-18
@general _ @asks	-13
@general _ @bad	-13
@general _ @body	15
@general _ @broke_down	17
@general _ @did	14
@general _ @do_to	-10
@general _ @done	27
@general _ @fired	6
@general _ @gave	10
@general _ @good	-9
@general _ @gripe	-5
@general _ @here	-5
@general _ @home	9
@general _ @hours	-30
@general _ @job	9
@general _ @life	-8
@general _ @lightly	23
@general _ @lol	-13
@general _ @loss	-14
@general _ @machine	6
@general _ @now	-7
@general _ @office	12
@general _ @property	-7
@general _ @said	13
@general _ @schedule	-9
@general _ @shifts	-6
@general _ @sick	9
@general _ @somebody	46
@general _ @spread	-31
@general _ @they	18
@general _ @things	7
@general _ @to-me	-28
@general _ @took	13
@general _ @union	-31
@general _ @us	-28
@general _ @want	5
@general _ @who	16
@general _ @worse	-14
@general _ @worse-work	9
@general _ _ $	-24
@general _ _ .	-27
@general _ _ @act	-7
@general _ _ @asks	-25
@general _ _ @bad	8
@general _ _ @daily	-14
@general _ _ @dead	24
@general _ _ @denied	10
@general _ _ @do_to	27
@general _ _ @done	40
@general _ _ @general	-22
@general _ _ @good	-7
@general _ _ @hit	-7
@general _ _ @hours	-9
@general _ _ @job	-6
@general _ _ @life	-13
@general _ _ @lightly	-16
@general _ _ @locked	27
@general _ _ @lol	17
@general _ _ @loss	16
@general _ _ @media	-5
@general _ _ @my	-7
@general _ _ @not-really-hit	7
@general _ _ @now	7
@general _ _ @paper	20
@general _ _ @said	9
@general _ _ @shifts	14
@general _ _ @sick	-5
@general _ _ @spread	-37
@general _ _ @state	-9
@general _ _ @they	-25
@general _ _ @things	-6
@general _ _ @union	7
@general _ _ @us	-9
@general _ _ @who	26
@general _ _ @worse	-30
@general _ _ accident	33
@general _ _ after	10
@general _ _ already	20
@general _ _ arbitration	-8
@general _ _ be	9
@general _ _ but	-6
@general _ _ crib	-7
@general _ _ day	-14
@general _ _ despues	11
@general _ _ die	22
@general _ _ en	6
@general _ _ everything	6
@general _ _ firman	-6
@general _ _ for	-10
@general _ _ ged	-7
@general _ _ getting	-8
@general _ _ give	-7
@general _ _ go	6
@general _ _ have	-9
@general _ _ hospital	-7
@general _ _ how	-5
@general _ _ im	15
@general _ _ its	21
@general _ _ just	6
@general _ _ last	5
@general _ _ laughing	8
@general _ _ letter	-20
@general _ _ like	-10
@general _ _ madre	10
@general _ _ muy	11
@general _ _ name	11
@general _ _ need	11
@general _ _ never	-19
@general _ _ next	8
@general _ _ nice	15
@general _ _ no	14
@general _ _ nothing	7
@general _ _ now	10
@general _ _ o	-9
@general _ _ of	-36
@general _ _ old	6
@general _ _ or	-6
@general _ _ out	9
@general _ _ pero	-6
@general _ _ pills	22
@general _ _ por	6
@general _ _ put	5
@general _ _ ride	-8
@general _ _ safety	-8
@general _ _ saliendo	6
@general _ _ same	-8
@general _ _ scared	16
@general _ _ se	14
@general _ _ si	9
@general _ _ sin	-8
@general _ _ soy	8
@general _ _ starting	-8
@general _ _ still	-5
@general _ _ stop	-16
@general _ _ thats	-7
@general _ _ then	-6
@general _ _ time	-5
@general _ _ today	21
@general _ _ tomorrow	13
@general _ _ too	-9
@general _ _ turn	8
@general _ _ under	10
@general _ _ used	-13
@general _ _ w	-7
@general _ _ was	-15
@general _ _ well	21
@general _ _ were	-7
@general _ _ what	6
@general _ _ work	-13
@general _ _ y	-28
@general _ _ yo	-15
@general _ about	-8
@general _ after	13
@general _ aid	6
@general _ algo	11
@general _ allowed	-5
@general _ anymore	30
@general _ anything	7
@general _ be	6
@general _ been	7
@general _ before	-9
@general _ bout	-6
@general _ breathe	17
@general _ bring	10
@general _ but	-16
@general _ cause	7
@general _ center	7
@general _ cleaner	19
@general _ clock	-20
@general _ detector	5
@general _ en	32
@general _ familia	8
@general _ gets	-10
@general _ go	-14
@general _ grados	-7
@general _ have	-11
@general _ if	-5
@general _ im	-10
@general _ its	-9
@general _ just	11
@general _ law	-6
@general _ leave	6
@general _ letter	22
@general _ like	-12
@general _ mi	8
@general _ needs	-10
@general _ no	-11
@general _ not	8
@general _ notice	10
@general _ now	8
@general _ or	-6
@general _ out	-26
@general _ paper	39
@general _ platica	-12
@general _ que	14
@general _ quienes	6
@general _ right	9
@general _ se	-10
@general _ seen	6
@general _ side	6
@general _ siento	11
@general _ signs	7
@general _ since	5
@general _ sleep	8
@general _ slip	21
@general _ spins	-6
@general _ still	-7
@general _ stop	11
@general _ sunday	-8
@general _ tambien	-12
@general _ thing	-28
@general _ though	-7
@general _ ticket	9
@general _ time	-9
@general _ today	-31
@general _ training	7
@general _ trust	-6
@general _ tuesday	-8
@general _ under	-5
@general _ w	28
@general _ walks	13
@general _ wants	-8
@general _ was	-25
@general _ way	-7
@general _ week	-17
@general _ what	6
@general _ whats	-7
@general _ while	7
@general _ why	9
@general _ with	12
@general _ work	29
@general _ wrong	7
@general _ y	-5
@general _ years	-14
@general accident	33
@general accident $	33
@general actual	14
@general again	-5
@general already	-12
@general anymore @general @lightly	8
@general be	-8
@general been	8
@general been @done	7
@general better @do_to	8
@general blue	-8
@general blue @things	-8
@general box	-7
@general box @here	5
@general bridge	12
@general bring	-6
@general building	7
@general building $	7
@general camera	13
@general camera @here	15
@general camera @here @general	15
@general camp	7
@general cant	29
@general cant @asks	8
@general cant @asks @general	8
@general cant @do_to	17
@general cant breathe	17
@general cant leave	5
@general cant sleep	8
@general cant sleep $	8
@general clocked out	-11
@general clocked out @here	-11
@general count	-7
@general county	5
@general credit	-13
@general credit @union	-13
@general crib	-7
@general dar	-17
@general day	-6
@general diner	-8
@general doors	13
@general doors $	7
@general doors @here	9
@general double	-9
@general drop	7
@general drop @general	7
@general east	7
@general ella	7
@general end of	6
@general end of @general	6
@general er	5
@general er $	16
@general es	-8
@general fall	5
@general field	5
@general fight	20
@general first aid	6
@general floor $	11
@general for @union	-5
@general for @union stuff	-5
@general for @us	11
@general form	-19
@general found out	-5
@general found out @general	-5
@general front	6
@general front @job	6
@general give	11
@general give @general	7
@general go	-15
@general ground	9
@general hacer	-5
@general hacer @not-really-hit	-5
@general hate	-7
@general have @worse @act	-6
@general heard	5
@general heat	24
@general hospital	10
@general hospital $	13
@general hour	-10
@general instructions	-6
@general just @here	5
@general just @lightly	13
@general just spins	-6
@general just spins $	-6
@general last	-17
@general law	-9
@general legal	21
@general legal @they	23
@general letter	-9
@general linen	8
@general linen @office	8
@general lines	-5
@general live	7
@general mean	10
@general mean for	13
@general mean for @us	13
@general medio	-9
@general mi @daily	-6
@general mi @daily @not-really-hit	-5
@general mi @somebody	18
@general mi @somebody $	5
@general mi @somebody @not-really-hit	12
@general mi @somebody y	-8
@general mi @us	-14
@general mi @us @to-me	-7
@general mi familia	8
@general mi tambien	-12
@general mi tambien @us	-12
@general miss	-10
@general month	-10
@general morning	25
@general morning $	28
@general need	-15
@general needle	7
@general never seen	6
@general next	-5
@general nice	13
@general nice @us	16
@general no	46
@general no @here	7
@general no @us	7
@general no @us @denied	10
@general no @us @gave	6
@general no @want	5
@general normal	23
@general normal $	5
@general number	-5
@general old @us	5
@general ones	26
@general orchard	6
@general orchard $	6
@general out $	7
@general owe	5
@general paper	-16
@general paper $	-9
@general paper @here	9
@general paper about	-8
@general party	-7
@general pelear	-5
@general pelear por	-5
@general proposito	6
@general prove	-5
@general put	-6
@general que	-8
@general real	-11
@general real $	-5
@general red	-6
@general ref	-11
@general ride	-14
@general ride $	-7
@general right	-8
@general right $	-6
@general saben	19
@general saben quienes	6
@general saben quienes @union	6
@general safety	-7
@general salio	-8
@general salio del	-7
@general salio del hospital	-7
@general same	-9
@general se @to-me	-6
@general side	-8
@general slice	-7
@general speech	-6
@general staffing	-5
@general stand	-6
@general still	-7
@general still @do_to	-6
@general swear	-5
@general swear $	-5
@general text	22
@general text $	10
@general til	7
@general til @general	7
@general time	-23
@general time $	-10
@general time clock	-12
@general tocar	7
@general today	6
@general tonight	7
@general tonight $	7
@general tracks	-9
@general tracks $	-9
@general training	-13
@general true	-10
@general true @they	-9
@general w	-6
@general warehouse	26
@general was	37
@general was @general	27
@general was @here	14
@general was @here @general	6
@general was @lightly	11
@general was @us	-12
@general was just	9
@general was just @done	12
@general wasnt	6
@general way	19
@general way $	-6
@general way @home	23
@general week $	-7
@general week after	8
@general week after @general	8
@general work	-10
@general wouldnt	6
@general wrong	-15
@general yet	-9
@general yet $	-9
@general zumba	-7
@good	-70
@good $	-33
@good .	-7
@good @asks	-8
@good @general	-15
@good @general @us	-7
@good @general @us $	-7
@good @good	-8
@good @good @us	-6
@good @here	-8
@good @spread	11
@good @spread @us	12
@good @spread @us @here	12
@good @who	-15
@good _ $	7
@good _ @general	-6
@good _ @here	-9
@good _ @loss	-6
@good _ @us	-10
@good _ _ $	-24
@good _ _ @asks	6
@good _ _ @here	9
@good _ _ @us	-5
@good _ for	6
@good _ no	-6
@good im	-8
@good last	6
@gripe	-52
@gripe $	-8
@gripe @here	-8
@gripe @lightly	-11
@gripe @us	-11
@gripe _ $	-19
@gripe _ @lightly	6
@gripe _ @us	-9
@gripe _ _ @general	-6
@harm	28
@harm $	18
@harm @not-really-hit	7
@harm @not-really-hit vida	7
@harm @not-really-hit vida $	7
@harm _ @somebody	11
@harm _ @union	-11
@harm _ @union-deed	-5
@harm _ _ $	6
@harm _ _ @somebody	11
@harm _ _ no	-5
@harm _ hago	10
@harm _ vida	7
@harm por	-17
@harm por @union	-11
@harm por @union $	-11
@harm por @union-deed	-5
@harm que	10
@harm que hago	10
@harm que hago $	10
@harm y	12
@hazard	51
@hazard @daily	7
@hazard @here	17
@hazard @here @general	16
@hazard @here @general building	8
@hazard @lightly	5
@hazard @spread	37
@hazard @spread $	19
@hazard @spread @here	5
@hazard @spread @us @lightly	7
@hazard @they	-6
@hazard _ $	19
@hazard _ .	6
@hazard _ @general	23
@hazard _ @hazard	6
@hazard _ @here	6
@hazard _ @spread	-6
@hazard _ _ $	-7
@hazard _ _ @body	12
@hazard _ _ @here	5
@hazard _ _ @lightly	13
@hazard _ _ @they	10
@hazard _ _ @us	9
@hazard _ _ building	8
@hazard no	9
@here	40
@here $	49
@here .	19
@here @asks	-15
@here @bad	7
@here @body	29
@here @called	11
@here @called @not-really-fired	10
@here @daily $	-5
@here @daily @spread	8
@here @did	7
@here @did @worse	-8
@here @do_to	29
@here @do_to @us	10
@here @do_to @us @union	13
@here @done	55
@here @done $	17
@here @done .	9
@here @done @general	-7
@here @done @here work	6
@here @done @lightly	6
@here @done @lightly $	9
@here @done @lol	20
@here @done @lol .	20
@here @done @spread	11
@here @done @us	-7
@here @done @worse @general	17
@here @done @worse @us	-7
@here @done for @act	-5
@here @done today	10
@here @done today $	10
@here @gave	6
@here @general	20
@here @general $	-20
@here @general @body	16
@here @general @body $	12
@here @general @campaign	-8
@here @general @campaign $	-7
@here @general @daily	8
@here @general @daily @here	5
@here @general @daily @spread	-9
@here @general @daily stop	10
@here @general @do_to	6
@here @general @do_to @lightly	7
@here @general @done	-16
@here @general @done $	-15
@here @general @gripe	-6
@here @general @here	13
@here @general @here $	18
@here @general @here @dead	-6
@here @general @here @general	-6
@here @general @jailed	7
@here @general @jailed center	7
@here @general @life	-5
@here @general @lightly	-19
@here @general @loss	-9
@here @general @machine	19
@here @general @machine @machine	7
@here @general @machine @spread	8
@here @general @machine no	-5
@here @general @my	13
@here @general @office	10
@here @general @paper	31
@here @general @paper for	10
@here @general @property	-14
@here @general @property $	-7
@here @general @schedule	6
@here @general @spread	-8
@here @general @spread @general	-7
@here @general @they	11
@here @general @they @daily	6
@here @general @things	-6
@here @general @union	-8
@here @general @union $	-11
@here @general @union @lightly	-9
@here @general @union @us	10
@here @general @us	-13
@here @general @us $	-6
@here @general @us @worse	-8
@here @general @worse @general	-10
@here @general @year	-5
@here @general building	10
@here @general building $	7
@here @general county	5
@here @general end	7
@here @general end of	7
@here @general er	7
@here @general er $	16
@here @general field	6
@here @general front	10
@here @general front @job	10
@here @general hospital	15
@here @general hospital $	16
@here @general last	-13
@here @general linen	8
@here @general linen @office	8
@here @general right	-6
@here @general text	17
@here @general time	-13
@here @general time clock	-12
@here @general warehouse	26
@here @general was	-8
@here @general wrong	-6
@here @good	-11
@here @good $	-5
@here @here	62
@here @here $	8
@here @here @general	7
@here @here @general @property	-8
@here @here @general @union	5
@here @here @not-really-hit	9
@here @here @us	-8
@here @hit $	8
@here @hit @not-really-fired	-6
@here @home	-9
@here @home $	-9
@here @hurt	10
@here @job	7
@here @lightly	-21
@here @lightly $	5
@here @lightly @here	6
@here @lightly @lightly	-11
@here @lightly @loss	-8
@here @locked	39
@here @loss	9
@here @loss $	13
@here @machine	-7
@here @media	-5
@here @not-really-fired	32
@here @not-really-hit	8
@here @not-really-hit $	-10
@here @not-really-hit @bad $	-9
@here @not-really-hit @bad en	-7
@here @not-really-hit @boss	8
@here @not-really-hit @machine	-17
@here @not-really-hit @machine $	-11
@here @not-really-hit @not-really-hit	9
@here @not-really-hit @office	12
@here @not-really-hit ambulancia	8
@here @not-really-hit ambulancia $	8
@here @not-really-hit correo	-5
@here @not-really-hit mi	11
@here @not-really-hit mi @not-really-hit	6
@here @now	-7
@here @number	-23
@here @number @not-really-hit	-21
@here @office	9
@here @somebody	-7
@here @spread @general	-6
@here @state	-38
@here @state $	-23
@here @state @here	-6
@here @they	-9
@here @they $	12
@here @they @here	6
@here @to-fire	13
@here @took	6
@here @union	-6
@here @us $	37
@here @us .	-5
@here @us @asks	-8
@here @us @body $	10
@here @us @dead	8
@here @us @dead @do_to	10
@here @us @done	7
@here @us @gear	13
@here @us @general	12
@here @us @here	8
@here @us @here @general	5
@here @us @lightly	21
@here @us @loss	6
@here @us @loss @body	-6
@here @us @machine	7
@here @us @my	-6
@here @us @paper	13
@here @us @property	9
@here @us @property $	9
@here @us @property @lightly	6
@here @us @shifts	-8
@here @us @spread @general	7
@here @us @they	-12
@here @us @things	6
@here @us @things $	-7
@here @us @union	11
@here @us @union @things	6
@here @us @us	9
@here @us @us $	8
@here @us @us @general	7
@here @us @us @here	8
@here @us @who	-5
@here @us @worse	-12
@here @us @worse @do_to	6
@here @us @worse cover	-8
@here @us about	-8
@here @us ged	-6
@here @us ged results	-6
@here @us how @us	-6
@here @us if @general	9
@here @us leave	13
@here @us life	-6
@here @us life $	-6
@here @us not @us	-7
@here @us not @worse	6
@here @us numbers	-8
@here @us old	-6
@here @us old @loss	-6
@here @us out	-6
@here @us straight	6
@here @us straight @lightly	6
@here @us theres	-6
@here @us theres no	-6
@here @us which	9
@here @us yrs	-7
@here @who @here	5
@here @who @spread	8
@here @who @spread @do_to	8
@here @who knows	7
@here @who knows where	5
@here @worse	-14
@here @worse $	-10
@here @worse @general	-5
@here @worse @spread	11
@here _ $	17
@here _ .	-5
@here _ @asks	-11
@here _ @body	14
@here _ @boss	7
@here _ @call	16
@here _ @campaign	-8
@here _ @daily	19
@here _ @dead	6
@here _ @did	10
@here _ @do_to	9
@here _ @done	-25
@here _ @gear	17
@here _ @gripe	-6
@here _ @here	12
@here _ @jailed	7
@here _ @life	-9
@here _ @lightly	-8
@here _ @lol	17
@here _ @loss	-6
@here _ @machine	9
@here _ @my	7
@here _ @not-really-hit	-8
@here _ @now	14
@here _ @number	5
@here _ @office	15
@here _ @paper	45
@here _ @shifts	-8
@here _ @somebody	6
@here _ @they	13
@here _ @things	-12
@here _ @took	-8
@here _ @union	35
@here _ @us	14
@here _ @weapon	11
@here _ @worse	-13
@here _ @year	-5
@here _ _ $	-8
@here _ _ .	19
@here _ _ @asks	-19
@here _ _ @bad	-8
@here _ _ @body	-15
@here _ _ @daily	-31
@here _ _ @dead	20
@here _ _ @did	11
@here _ _ @do_to	12
@here _ _ @done	-31
@here _ _ @general	40
@here _ _ @good	-11
@here _ _ @here	-11
@here _ _ @home	-6
@here _ _ @job	12
@here _ _ @lightly	-17
@here _ _ @lol	-5
@here _ _ @loss	7
@here _ _ @machine	61
@here _ _ @not-really-fired	-5
@here _ _ @not-really-hit	29
@here _ _ @office	14
@here _ _ @paper	7
@here _ _ @said	13
@here _ _ @schedule	12
@here _ _ @spread	28
@here _ _ @system	10
@here _ _ @they	-13
@here _ _ @to-me	8
@here _ _ @union	12
@here _ _ @weapon	11
@here _ _ @who	-8
@here _ _ again	10
@here _ _ bring	-7
@here _ _ center	7
@here _ _ clock	-12
@here _ _ cover	-8
@here _ _ for	28
@here _ _ form	-9
@here _ _ gets	-9
@here _ _ go	-5
@here _ _ hall	-7
@here _ _ hospital	-9
@here _ _ its	-5
@here _ _ just	-8
@here _ _ leave	8
@here _ _ morning	9
@here _ _ no	-9
@here _ _ nobody	10
@here _ _ not	13
@here _ _ out	10
@here _ _ own	8
@here _ _ que	14
@here _ _ real	-8
@here _ _ results	-6
@here _ _ right	6
@here _ _ signs	6
@here _ _ since	13
@here _ _ sit	-7
@here _ _ still	12
@here _ _ stop	10
@here _ _ w	-8
@here _ _ wants	-7
@here _ _ was	-9
@here _ _ week	-9
@here _ _ when	-8
@here _ _ work	6
@here _ _ y	9
@here _ _ year	-9
@here _ about	-8
@here _ allowed	-6
@here _ ambulancia	8
@here _ anos	6
@here _ bad	-6
@here _ be	19
@here _ because	12
@here _ building	10
@here _ but	-12
@here _ correo	-5
@here _ county	5
@here _ del	-13
@here _ doing	-12
@here _ en	10
@here _ end	7
@here _ er	7
@here _ field	6
@here _ finish	5
@here _ flu	-5
@here _ for	-9
@here _ front	10
@here _ ged	-6
@here _ go	7
@here _ hospital	15
@here _ if	8
@here _ im	10
@here _ into	-6
@here _ knows	7
@here _ last	-18
@here _ leave	13
@here _ life	-6
@here _ linen	8
@here _ message	8
@here _ mi	7
@here _ morning	-6
@here _ never	9
@here _ no	9
@here _ now	9
@here _ numbers	-8
@here _ of	9
@here _ old	-10
@here _ out	-22
@here _ pero	8
@here _ que	21
@here _ right	-6
@here _ straight	6
@here _ text	13
@here _ theres	-6
@here _ time	-10
@here _ today	12
@here _ wants	5
@here _ warehouse	20
@here _ was	-19
@here _ were	10
@here _ what	17
@here _ when	-5
@here _ which	8
@here _ while	-6
@here _ work	-8
@here _ wrong	-6
@here _ yrs	-7
@here about	-10
@here about @general	10
@here about @us	-19
@here about @us @us	-12
@here accident	-5
@here anymore	6
@here around	-12
@here been	-9
@here cerrada	-6
@here del	9
@here en	7
@here en @not-really-hit	-6
@here en @not-really-hit hospital	-9
@here ensenando	-5
@here first	-6
@here for	-5
@here for @general	-5
@here for @us	21
@here for @us @here	10
@here full	7
@here hed	5
@here hi	-15
@here hi $	-10
@here if	-6
@here if @general @us	-9
@here ill	9
@here im	25
@here im not	8
@here its	6
@here its @general	8
@here mal	-6
@here mine	-14
@here mine $	-13
@here mistake	-5
@here nervous	-7
@here no	-14
@here no @lightly @shifts	7
@here no @worse	5
@here of	7
@here of @general	7
@here out of	-6
@here quemando	28
@here quien	7
@here quien @union	6
@here right	10
@here saliendo	-13
@here sent	13
@here sent @home	13
@here si	-8
@here student	-6
@here student of	-6
@here student of @general	-6
@here sunday	5
@here text	13
@here theyll	6
@here together	-9
@here vests	7
@here what	-18
@here where	-5
@here where @general	-5
@here work	33
@here work $	28
@here y	15
@here yes	-12
@here yes $	-7
@here zapped	9
@hit	42
@hit $	36
@hit @general	27
@hit @general @not-really-hit	10
@hit @general @not-really-hit @somebody	8
@hit @general @us	8
@hit @general mi	11
@hit @general mi @daily	5
@hit @general mi @somebody	6
@hit @harm	-8
@hit @not-really-fired	19
@hit @not-really-fired @bad	9
@hit @not-really-fired @harm	7
@hit @not-really-fired @not-really-hit	11
@hit @not-really-hit	23
@hit @not-really-hit @bad	10
@hit @not-really-hit @bad $	6
@hit @not-really-hit @body	8
@hit @not-really-hit @machine	25
@hit @not-really-hit @not-really-hit	-19
@hit @not-really-hit @not-really-hit $	-11
@hit @not-really-hit @not-really-hit @not-really-hit	-7
@hit @not-really-hit @they	21
@hit @not-really-hit @they $	21
@hit @not-really-hit @things	19
@hit @not-really-hit @us	10
@hit @us	12
@hit @us @worse	11
@hit @us @worse @loss	11
@hit _ $	-18
@hit _ @bad	19
@hit _ @body	12
@hit _ @boss	-10
@hit _ @daily	-12
@hit _ @harm	7
@hit _ @here	-11
@hit _ @machine	8
@hit _ @not-really-hit	10
@hit _ @number	-6
@hit _ @somebody	-11
@hit _ @they	21
@hit _ @things	19
@hit _ @union	-13
@hit _ @us	14
@hit _ @worse	10
@hit _ _ $	-26
@hit _ _ @body	7
@hit _ _ @daily	5
@hit _ _ @general	11
@hit _ _ @hours	10
@hit _ _ @loss	13
@hit _ _ @not-really-fired	9
@hit _ _ @not-really-hit	8
@hit _ _ @now	-10
@hit _ _ @number	7
@hit _ _ @somebody	15
@hit _ _ @to-me	-8
@hit _ _ @union	7
@hit _ _ @us	-19
@hit _ _ @worse-work	-8
@hit _ _ del	7
@hit _ _ en	10
@hit _ _ no	6
@hit _ _ pero	-17
@hit _ en	12
@hit _ mi	10
@hit _ que	6
@hit del	6
@hit del @not-really-fired	6
@hit en	5
@hit en @not-really-hit	7
@hit mi	-18
@hit para	9
@hit quien	11
@hit y	5
@home $	7
@home @done	-12
@home @general	-5
@home @here	8
@home @here @general	6
@home @here @general @they	6
@home @us	-10
@home _ .	-11
@home _ @act	10
@home _ @lightly	-7
@home _ @union	-5
@home _ @us	5
@home _ _ $	-6
@home _ _ @lightly	7
@home _ _ @they	6
@home _ _ @union	11
@home _ _ @us	-6
@home early	5
@home for	19
@home for @act	10
@home now	-9
@home now $	-8
@home w	6
@hours	-22
@hours $	-34
@hours @not-really-hit	-5
@hours @not-really-hit @not-really-hit	-7
@hours @not-really-hit @now	10
@hours @not-really-hit @us	-9
@hours @not-really-hit @us @general	-9
@hours @us	-12
@hours _ $	-6
@hours _ @general	7
@hours _ @now	22
@hours _ @us	-15
@hours _ @write-up	9
@hours _ _ $	17
@hours _ _ @bad	9
@hours _ _ @general	-17
@hours _ _ @not-really-hit	11
@hours _ _ @us	10
@hours _ _ en	-7
@hours _ _ es	10
@hours _ _ para	-12
@hours _ _ que	-7
@hours _ _ se	-23
@hours _ _ sin	6
@hours _ en	10
@hours _ que	15
@hours en @not-really-hit	12
@hours por	21
@hours por @write-up	7
@hours por @write-up $	7
@hours sin @not-really-hit	-8
@hours y no	-9
@hurt	32
@hurt $	32
@hurt @not-really-hit	11
@hurt @not-really-hit @not-really-hit	10
@hurt _ @not-really-hit	-7
@hurt _ _ @machine	10
@hurt _ _ @us	-18
@hurt doble	-26
@hurt doble @not-really-hit	-26
@hurt y	7
@hurt-verb	35
@hurt-verb $	21
@hurt-verb @general	9
@hurt-verb @not-really-hit	17
@hurt-verb @not-really-hit @body	9
@hurt-verb @not-really-hit @body $	15
@hurt-verb @not-really-hit @somebody	12
@hurt-verb @not-really-hit @somebody $	10
@hurt-verb @somebody	12
@hurt-verb @us	8
@hurt-verb _ @body	9
@hurt-verb _ @machine	7
@hurt-verb _ @not-really-fired	-7
@hurt-verb _ @not-really-hit	9
@hurt-verb _ @somebody	16
@hurt-verb _ @us	7
@hurt-verb _ _ $	17
@hurt-verb _ _ @machine	9
@hurt-verb _ _ @not-really-hit	-12
@hurt-verb _ _ @worse-work	-10
@hurt-verb _ _ en	5
@hurt-verb _ _ y	9
@hurt-verb _ en	-7
@hurt-verb en	-7
@hurt-verb en @not-really-hit	-7
@hurt-verb en @not-really-hit @worse-work	-10
@hurt-verb mi	7
@hurt-verb y	-10
@hurts $	-7
@injured	-12
@injured $	-6
@insult	9
@insult $	8
@jailed	12
@jailed @us	6
@jailed center	7
@job	39
@job $	5
@job .	-5
@job @not-really-hit	-5
@job _ $	8
@job _ @here	-6
@job _ @not-really-fired	-7
@job _ @not-really-hit	-9
@job _ @us	-6
@job _ _ @not-really-hit	9
@job _ _ @us	8
@job _ _ por	12
@job _ por	12
@job por	9
@job y	-9
@key	27
@key $	19
@life	-61
@life $	-19
@life @spread	-8
@life @us	-13
@life _ @us	-12
@life _ _ $	-17
@lightly	-33
@lightly .	-11
@lightly @act	-22
@lightly @daily $	10
@lightly @dead	7
@lightly @dead give	7
@lightly @did @general	6
@lightly @did @us	-9
@lightly @do_to	-22
@lightly @do_to @general	-7
@lightly @done	7
@lightly @done @worse	10
@lightly @general	-6
@lightly @general @asks @do_to	-5
@lightly @general @call	-6
@lightly @general @daily	-12
@lightly @general @daily $	-7
@lightly @general @dead	6
@lightly @general @do_to	11
@lightly @general @here	-13
@lightly @general @machine	6
@lightly @general @machine @here	12
@lightly @general @my	15
@lightly @general @my @us	15
@lightly @general @schedule	7
@lightly @general @they @asks	5
@lightly @general @they @here	-7
@lightly @general @things	6
@lightly @general @union	-7
@lightly @general @us @here	-6
@lightly @general cant	8
@lightly @general cant @do_to	9
@lightly @good	-5
@lightly @here	33
@lightly @here @do_to	6
@lightly @here @general @us	6
@lightly @here @us	15
@lightly @here @us @here	10
@lightly @lightly	-23
@lightly @lightly @general	-7
@lightly @loss	12
@lightly @my	7
@lightly @shifts $	-7
@lightly @shifts for	7
@lightly @shifts for @us	7
@lightly @spread	6
@lightly @they	-22
@lightly @they @did	-10
@lightly @they @did @us	-10
@lightly @they @done	-19
@lightly @they @done @us	-9
@lightly @they @here	8
@lightly @they @here @us	6
@lightly @things	-18
@lightly @union	39
@lightly @union $	28
@lightly @union @us	13
@lightly @us	-16
@lightly @us $	-12
@lightly @us @body	9
@lightly @us @daily	6
@lightly @us @gear	15
@lightly @us @things	-10
@lightly @us @worse	-16
@lightly @us @worse @act	-5
@lightly @who @here	-9
@lightly @who @here @do_to	12
@lightly @who just	-7
@lightly @worse	28
@lightly @worse @act	-11
@lightly @worse @do_to	-10
@lightly @worse @do_to @done	-12
@lightly @worse @loss	10
@lightly @worse @us	-7
@lightly @worse be	17
@lightly @worse die	16
@lightly @worse die $	16
@lightly @worse live	16
@lightly _ $	-28
@lightly _ @act	-12
@lightly _ @body	14
@lightly _ @call	-6
@lightly _ @dead	5
@lightly _ @do_to	12
@lightly _ @done	-21
@lightly _ @gear	15
@lightly _ @hazard	8
@lightly _ @here	-21
@lightly _ @lol	9
@lightly _ @loss	-7
@lightly _ @my	15
@lightly _ @said	-11
@lightly _ @schedule	6
@lightly _ @spread	6
@lightly _ @us	22
@lightly _ @who	-6
@lightly _ @worse	-21
@lightly _ _ $	-29
@lightly _ _ .	-5
@lightly _ _ @act	-8
@lightly _ _ @asks	9
@lightly _ _ @body	20
@lightly _ _ @daily	-9
@lightly _ _ @dead	7
@lightly _ _ @did	-10
@lightly _ _ @do_to	15
@lightly _ _ @done	-20
@lightly _ _ @general	9
@lightly _ _ @here	16
@lightly _ _ @machine	6
@lightly _ _ @shifts	6
@lightly _ _ @spread	9
@lightly _ _ @vandal	-13
@lightly _ _ @who	-13
@lightly _ _ @worse	23
@lightly _ _ after	12
@lightly _ _ because	7
@lightly _ _ give	10
@lightly _ _ go	5
@lightly _ _ hall	9
@lightly _ _ last	11
@lightly _ _ life	-6
@lightly _ _ like	-12
@lightly _ _ ok	-5
@lightly _ _ out	13
@lightly _ _ paper	-7
@lightly _ _ put	5
@lightly _ _ was	7
@lightly _ _ what	-13
@lightly _ _ when	6
@lightly _ _ with	10
@lightly _ again	-6
@lightly _ be	24
@lightly _ but	-7
@lightly _ cant	17
@lightly _ die	16
@lightly _ else	16
@lightly _ for	17
@lightly _ just	-7
@lightly _ knows	-7
@lightly _ leave	5
@lightly _ live	16
@lightly _ no	-15
@lightly _ of	7
@lightly _ or	11
@lightly about	6
@lightly after	7
@lightly after @general	8
@lightly but	-12
@lightly far	10
@lightly for	-15
@lightly for @general	-7
@lightly im	-9
@lightly im @body	6
@lightly its	8
@lightly its @general	-6
@lightly just	-6
@lightly left	-7
@lightly many	-14
@lightly morning	-13
@lightly much	6
@lightly much for	8
@lightly no	-8
@lightly nobody	13
@lightly now	15
@lightly now @general	-7
@lightly now @who	5
@lightly now im	9
@lightly now im @spread	12
@lightly than	-6
@lightly than @us	-5
@lightly then	-8
@lightly theres	9
@lightly theres @general	8
@lightly today	7
@lightly w	12
@lightly what	23
@lightly what @asks	9
@lightly what @asks @general	9
@locked	40
@locked $	26
@lol	-15
@lol $	-43
@lol .	20
@lol _ @general	8
@lol _ @good	16
@lol _ @us	10
@lol _ _ @us	-7
@lol not	17
@loss	48
@loss $	27
@loss .	14
@loss . @they	9
@loss . @us	6
@loss @asks	12
@loss @asks @here	18
@loss @asks @here $	14
@loss @body	-13
@loss @body $	-8
@loss @did	18
@loss @did @us	7
@loss @done @lightly	7
@loss @done @lightly @us	7
@loss @general	11
@loss @general @asks	11
@loss @here	14
@loss @here @done	-12
@loss @here @general	18
@loss @here @general @here	12
@loss @here @general @machine	5
@loss @here @here	16
@loss @here @here $	15
@loss @here @us	-10
@loss @lightly	14
@loss @lightly @general	8
@loss @loss	-5
@loss @machine	-7
@loss @office	-10
@loss @spread @general	-5
@loss @spread @us	8
@loss @spread @us $	13
@loss @they	-6
@loss @they @done	-6
@loss @they @done @us	-6
@loss @us	32
@loss @us $	12
@loss @us @body @here	-8
@loss @us @here	7
@loss @us @loss	13
@loss @us @loss $	-6
@loss @us for	-10
@loss @us for @general	-7
@loss _ $	22
@loss _ .	13
@loss _ @body	-7
@loss _ @daily	-7
@loss _ @done	-20
@loss _ @general	10
@loss _ @here	34
@loss _ @loss	15
@loss _ @not-really-hit	11
@loss _ @said	6
@loss _ @spread	-12
@loss _ @things	6
@loss _ @us	-13
@loss _ _ $	22
@loss _ _ @act	-10
@loss _ _ @asks	12
@loss _ _ @general	-12
@loss _ _ @good	-9
@loss _ _ @lol	-5
@loss _ _ @loss	-9
@loss _ _ @machine	12
@loss _ _ @spread	7
@loss _ _ @they	15
@loss _ _ @things	-6
@loss _ _ out	12
@loss _ _ what	9
@loss _ for	-9
@loss _ today	9
@loss _ was	-6
@loss cream	-9
@loss en	13
@loss en @not-really-hit	13
@loss for	-8
@loss for @us	-6
@loss if @general	6
@loss if @they	-7
@loss if @they @act	-7
@loss or	9
@loss que	6
@loss today	12
@loss w	-6
@machine	73
@machine $	28
@machine .	12
@machine . @us	17
@machine @asks	-10
@machine @broke_down	17
@machine @broke_down @spread	10
@machine @broke_down @spread @us	10
@machine @done	21
@machine @done @general	10
@machine @done @general @machine	10
@machine @general @bad	-10
@machine @general @bad @not-really-hit	-10
@machine @general @harm	9
@machine @general @harm $	7
@machine @general @harm @not-really-hit	6
@machine @general @not-really-hit	7
@machine @general @not-really-hit @somebody	7
@machine @general @us	-6
@machine @general dar	-14
@machine @here	32
@machine @here @not-really-hit	7
@machine @here @not-really-hit mi	7
@machine @here @us	10
@machine @here @worse	14
@machine @here @worse @spread	8
@machine @hit	7
@machine @lightly	-10
@machine @machine	8
@machine @not-really-fired	21
@machine @not-really-hit	13
@machine @not-really-hit @not-really-hit	-11
@machine @somebody vez	-6
@machine @they	-5
@machine @to-me	18
@machine @us	-13
@machine _ $	-5
@machine _ @asks	-11
@machine _ @daily	11
@machine _ @did	9
@machine _ @do_to	7
@machine _ @general	16
@machine _ @harm	9
@machine _ @here	16
@machine _ @lightly	7
@machine _ @not-really-hit	8
@machine _ @union	-14
@machine _ @us	41
@machine _ @worse	9
@machine _ @worse-work	-7
@machine _ _ $	23
@machine _ _ @body	6
@machine _ _ @daily	5
@machine _ _ @gripe	-7
@machine _ _ @here	-9
@machine _ _ @hurt	14
@machine _ _ @lightly	-11
@machine _ _ @machine	18
@machine _ _ @not-really-fired	-9
@machine _ _ @not-really-hit	8
@machine _ _ @now	6
@machine _ _ @somebody	-5
@machine _ _ @spread	17
@machine _ _ @us	23
@machine _ _ @was	10
@machine _ _ @worse	6
@machine _ _ atras	13
@machine _ _ sabado	-7
@machine _ _ salida	-8
@machine _ _ y	-12
@machine _ cant	7
@machine _ dar	-14
@machine _ no	-8
@machine _ pagar	-5
@machine _ vez	-6
@machine _ with	11
@machine ate	-7
@machine ate @us	-7
@machine ate @us @lightly	-6
@machine en @not-really-hit	7
@machine es @not-really-hit	-7
@machine para	-9
@machine por	-6
@machine still	-7
@machine was	-15
@machine y	10
@machine y @not-really-hit	16
@media	-33
@media $	-10
@media @us @us	6
@media @worse	-18
@media @worse @general	-18
@media _ $	-6
@media _ @did	-6
@media _ @general	-18
@media _ _ $	-7
@migra	32
@migra @here	7
@migra _ @not-really-hit	7
@migra _ _ @here	8
@my @us	27
@my @us @asks	8
@my @worse	21
@my @worse @us	15
@my _ $	-22
@my _ @asks	6
@my _ @us	19
@my _ @worse	-10
@my _ _ $	7
@my _ _ @general	-21
@my _ _ @lol	14
@my _ _ @slur	10
@my _ _ was	19
@my _ because	-7
@my _ was	-7
@my thing	-10
@names	48
@names $	46
@names @not-really-hit @not-really-hit	18
@names @not-really-hit @not-really-hit @union	18
@names _ @not-really-hit	19
@names _ _ @union	19
@names _ que	-5
@not-really-fired	26
@not-really-fired 911	-10
@not-really-fired @bad	10
@not-really-fired @boss	-5
@not-really-fired @harm	7
@not-really-fired @here	13
@not-really-fired @hours	-14
@not-really-fired @hours $	-13
@not-really-fired @key	27
@not-really-fired @key $	27
@not-really-fired @loss	6
@not-really-fired @machine	14
@not-really-fired @machine en	11
@not-really-fired @machine en @not-really-hit	11
@not-really-fired @machine para	-8
@not-really-fired @not-really-fired	-11
@not-really-fired @not-really-hit	-30
@not-really-fired @not-really-hit @bad	-11
@not-really-fired @not-really-hit @not-really-hit	9
@not-really-fired @not-really-hit @somebody	-14
@not-really-fired @not-really-hit @somebody que	-10
@not-really-fired @not-really-hit @union	-14
@not-really-fired @not-really-hit @union $	-7
@not-really-fired @office	-17
@not-really-fired @office @not-really-hit	-18
@not-really-fired @somebody $	-7
@not-really-fired @they	12
@not-really-fired @to-me	-7
@not-really-fired @to-me @not-really-hit	-7
@not-really-fired @union	-12
@not-really-fired @union $	-6
@not-really-fired @us	-7
@not-really-fired @weapon	15
@not-really-fired @weapon en	10
@not-really-fired @weapon en @not-really-hit	10
@not-really-fired _ @general	6
@not-really-fired _ @here	5
@not-really-fired _ @machine	-16
@not-really-fired _ @not-really-fired	13
@not-really-fired _ @not-really-hit	19
@not-really-fired _ @now	-7
@not-really-fired _ @somebody	-14
@not-really-fired _ @things	11
@not-really-fired _ @to-me	-20
@not-really-fired _ @union	-11
@not-really-fired _ _ @bad	-7
@not-really-fired _ _ @general	-13
@not-really-fired _ _ @not-really-fired	-8
@not-really-fired _ _ @union-deed	10
@not-really-fired _ _ @us	-14
@not-really-fired _ _ @was	8
@not-really-fired _ _ del	-9
@not-really-fired _ _ mi	11
@not-really-fired _ _ no	13
@not-really-fired _ _ para	-13
@not-really-fired _ _ que	-9
@not-really-fired _ _ sin	-12
@not-really-fired _ _ voy	-6
@not-really-fired _ en	15
@not-really-fired _ esto	-7
@not-really-fired _ mi	9
@not-really-fired _ o	7
@not-really-fired _ por	5
@not-really-fired _ se	-12
@not-really-fired bano	15
@not-really-fired en	5
@not-really-fired hospital	26
@not-really-fired hospital $	26
@not-really-fired lado	19
@not-really-fired mi	-7
@not-really-fired mi @boss	-6
@not-really-fired no	-10
@not-really-fired nosotros $	8
@not-really-fired nuevo	12
@not-really-fired perro	-7
@not-really-fired rato	-10
@not-really-hit	-67
@not-really-hit $	-6
@not-really-hit @agents	7
@not-really-hit @agents @migra	7
@not-really-hit @bad	31
@not-really-hit @bad $	42
@not-really-hit @bad @here	7
@not-really-hit @bad @not-really-fired	9
@not-really-hit @bad @union	-6
@not-really-hit @bad en	-9
@not-really-hit @bad por	6
@not-really-hit @bad por @not-really-hit	5
@not-really-hit @bag $	12
@not-really-hit @blow	-8
@not-really-hit @body	22
@not-really-hit @body $	15
@not-really-hit @body @general	-13
@not-really-hit @body @general @us	-14
@not-really-hit @body @not-really-hit @worse-work	-6
@not-really-hit @body @us	13
@not-really-hit @body en	6
@not-really-hit @body en @not-really-hit	6
@not-really-hit @body por	14
@not-really-hit @body que	5
@not-really-hit @body y	8
@not-really-hit @boss	68
@not-really-hit @boss $	25
@not-really-hit @boss @general	-11
@not-really-hit @boss @general @not-really-hit	-12
@not-really-hit @boss @hit	-10
@not-really-hit @boss @to-me	30
@not-really-hit @boss @union	12
@not-really-hit @boss @us	17
@not-really-hit @boss @us @said	-15
@not-really-hit @boss @us @union	7
@not-really-hit @boss del	-7
@not-really-hit @boss en	13
@not-really-hit @boss estreno	-7
@not-really-hit @boss humanos	-7
@not-really-hit @boss humanos @us	7
@not-really-hit @boss leyo	8
@not-really-hit @boss leyo mis	8
@not-really-hit @boss no	6
@not-really-hit @boss no @us	8
@not-really-hit @boss para	24
@not-really-hit @boss que	11
@not-really-hit @boss que si	5
@not-really-hit @boss se	-7
@not-really-hit @daily por	-11
@not-really-hit @gave	10
@not-really-hit @gave $	11
@not-really-hit @gear	7
@not-really-hit @general	-11
@not-really-hit @harm $	-17
@not-really-hit @harm que	10
@not-really-hit @harm que hago	10
@not-really-hit @here	6
@not-really-hit @here $	-9
@not-really-hit @here @not-really-fired	27
@not-really-hit @here @us	-8
@not-really-hit @hit	-14
@not-really-hit @hit $	8
@not-really-hit @hit @not-really-hit	-7
@not-really-hit @hours @not-really-hit @now	10
@not-really-hit @hours @not-really-hit @us	-9
@not-really-hit @hours por	11
@not-really-hit @hours por @write-up	7
@not-really-hit @hurt-verb	-10
@not-really-hit @job	16
@not-really-hit @job $	18
@not-really-hit @job @not-really-hit	-5
@not-really-hit @key $	-7
@not-really-hit @lightly	-6
@not-really-hit @loss	5
@not-really-hit @machine	37
@not-really-hit @machine @general @not-really-hit	5
@not-really-hit @machine @here	5
@not-really-hit @machine @here @not-really-hit	7
@not-really-hit @machine @hit	7
@not-really-hit @machine @not-really-fired	14
@not-really-hit @machine @not-really-hit	13
@not-really-hit @machine @not-really-hit @not-really-hit	-10
@not-really-hit @machine @somebody	-6
@not-really-hit @machine @somebody vez	-6
@not-really-hit @machine @to-me	18
@not-really-hit @machine es @not-really-hit	-7
@not-really-hit @machine y	13
@not-really-hit @machine y @not-really-hit	16
@not-really-hit @migra	7
@not-really-hit @names	19
@not-really-hit @names @not-really-hit	17
@not-really-hit @names @not-really-hit @not-really-hit	18
@not-really-hit @not-really-fired	-17
@not-really-hit @not-really-fired $	-14
@not-really-hit @not-really-fired @not-really-hit	6
@not-really-hit @not-really-hit	-15
@not-really-hit @not-really-hit @bad	-10
@not-really-hit @not-really-hit @bag	-7
@not-really-hit @not-really-hit @boss	37
@not-really-hit @not-really-hit @boss $	6
@not-really-hit @not-really-hit @boss humanos	5
@not-really-hit @not-really-hit @general	-6
@not-really-hit @not-really-hit @hours	-9
@not-really-hit @not-really-hit @hours $	-6
@not-really-hit @not-really-hit @job	10
@not-really-hit @not-really-hit @job $	7
@not-really-hit @not-really-hit @machine	-12
@not-really-hit @not-really-hit @not-really-fired	-19
@not-really-hit @not-really-hit @not-really-fired $	-18
@not-really-hit @not-really-hit @not-really-hit	-12
@not-really-hit @not-really-hit @not-really-hit @things	-10
@not-really-hit @not-really-hit @not-really-hit @worse-work	-6
@not-really-hit @not-really-hit @system @not-really-hit	-8
@not-really-hit @not-really-hit @things	-10
@not-really-hit @not-really-hit @union	16
@not-really-hit @not-really-hit @union se	6
@not-really-hit @not-really-hit @union y	-8
@not-really-hit @not-really-hit cocina	20
@not-really-hit @not-really-hit escuela	-6
@not-really-hit @not-really-hit fiesta	-6
@not-really-hit @not-really-hit por @not-really-hit	-11
@not-really-hit @not-really-hit que @union	7
@not-really-hit @not-really-hit seguridad	5
@not-really-hit @not-really-hit y	12
@not-really-hit @not-really-hit y no	8
@not-really-hit @number	6
@not-really-hit @number $	8
@not-really-hit @number @not-really-hit que	-6
@not-really-hit @office	28
@not-really-hit @office $	6
@not-really-hit @office @general	8
@not-really-hit @office @general @not-really-hit	8
@not-really-hit @office @not-really-hit	8
@not-really-hit @office @not-really-hit @not-really-hit	10
@not-really-hit @office se	-6
@not-really-hit @office y	-12
@not-really-hit @schedule	-9
@not-really-hit @schedule del	-6
@not-really-hit @sign	11
@not-really-hit @sign que	6
@not-really-hit @somebody	11
@not-really-hit @somebody @here	-6
@not-really-hit @somebody @not-really-hit	7
@not-really-hit @somebody del	6
@not-really-hit @somebody en	13
@not-really-hit @somebody en @not-really-hit	7
@not-really-hit @somebody en @somebody	7
@not-really-hit @somebody nuevo	7
@not-really-hit @system @not-really-hit	-17
@not-really-hit @system y	-5
@not-really-hit @taken	-11
@not-really-hit @they	49
@not-really-hit @they $	24
@not-really-hit @they @general	9
@not-really-hit @they @union	-5
@not-really-hit @they @us @said	-7
@not-really-hit @they no	-5
@not-really-hit @they que	6
@not-really-hit @they se	10
@not-really-hit @they y	-6
@not-really-hit @things	-7
@not-really-hit @things $	26
@not-really-hit @things @here	6
@not-really-hit @things @here del	6
@not-really-hit @things @not-really-hit	-9
@not-really-hit @things @not-really-hit @not-really-hit	-10
@not-really-hit @things por	-26
@not-really-hit @things y	8
@not-really-hit @union	-21
@not-really-hit @union $	7
@not-really-hit @union @not-really-hit	21
@not-really-hit @union @will-do	5
@not-really-hit @union digo	-8
@not-really-hit @union digo $	-8
@not-really-hit @union es	-8
@not-really-hit @union es @not-really-hit	-5
@not-really-hit @union o	-18
@not-really-hit @union y	-9
@not-really-hit @union y @general	-9
@not-really-hit @union-deed	5
@not-really-hit @union-deed @not-really-fired	-8
@not-really-hit @union-deed @not-really-hit	9
@not-really-hit @union-deed @not-really-hit @not-really-hit	9
@not-really-hit @us $	-13
@not-really-hit @us @general	-11
@not-really-hit @us @here	6
@not-really-hit @us @hours	7
@not-really-hit @us @not-really-fired	-5
@not-really-hit @us @to-me	11
@not-really-hit @us y	-5
@not-really-hit @weapon $	16
@not-really-hit @will-do	-9
@not-really-hit @will-do $	-14
@not-really-hit @worse	12
@not-really-hit @worse que	6
@not-really-hit @worse-work	23
@not-really-hit @worse-work @not-really-hit	7
@not-really-hit @worse-work @somebody	-8
@not-really-hit @worse-work @us	17
@not-really-hit @worse-work en	7
@not-really-hit @worse-work en @not-really-hit	7
@not-really-hit @write-up	-8
@not-really-hit @write-up por	6
@not-really-hit @write-up y	-8
@not-really-hit _ $	-9
@not-really-hit _ .	-24
@not-really-hit _ @asked	-11
@not-really-hit _ @bag	-7
@not-really-hit _ @boss	38
@not-really-hit _ @denied	-11
@not-really-hit _ @general	-7
@not-really-hit _ @hit	5
@not-really-hit _ @hours	19
@not-really-hit _ @hurt	-12
@not-really-hit _ @hurt-verb	6
@not-really-hit _ @job	7
@not-really-hit _ @loss	5
@not-really-hit _ @machine	-29
@not-really-hit _ @migra	9
@not-really-hit _ @not-really-hit	-9
@not-really-hit _ @now	6
@not-really-hit _ @said	-6
@not-really-hit _ @sign	-7
@not-really-hit _ @somebody	-19
@not-really-hit _ @system	-9
@not-really-hit _ @things	-13
@not-really-hit _ @to-me	54
@not-really-hit _ @union	29
@not-really-hit _ @us	13
@not-really-hit _ @was	17
@not-really-hit _ @worse-work	-8
@not-really-hit _ _ $	-18
@not-really-hit _ _ .	-10
@not-really-hit _ _ @bad	-18
@not-really-hit _ _ @called	6
@not-really-hit _ _ @gave	30
@not-really-hit _ _ @general	-11
@not-really-hit _ _ @harm	21
@not-really-hit _ _ @here	28
@not-really-hit _ _ @hit	-13
@not-really-hit _ _ @hurt	7
@not-really-hit _ _ @hurt-verb	9
@not-really-hit _ _ @job	18
@not-really-hit _ _ @key	26
@not-really-hit _ _ @lightly	8
@not-really-hit _ _ @machine	25
@not-really-hit _ _ @not-really-fired	-20
@not-really-hit _ _ @now	10
@not-really-hit _ _ @office	-5
@not-really-hit _ _ @somebody	-10
@not-really-hit _ _ @state	-11
@not-really-hit _ _ @they	10
@not-really-hit _ _ @things	-15
@not-really-hit _ _ @to-me	8
@not-really-hit _ _ @took	-7
@not-really-hit _ _ @union	21
@not-really-hit _ _ @union-deed	5
@not-really-hit _ _ @us	-10
@not-really-hit _ _ @want	-6
@not-really-hit _ _ @was	6
@not-really-hit _ _ @worse-work	-12
@not-really-hit _ _ alegria	-14
@not-really-hit _ _ almacen	-12
@not-really-hit _ _ deja	5
@not-really-hit _ _ dejo	11
@not-really-hit _ _ del	11
@not-really-hit _ _ dije	9
@not-really-hit _ _ en	-11
@not-really-hit _ _ era	-20
@not-really-hit _ _ eso	-10
@not-really-hit _ _ este	-9
@not-really-hit _ _ favor	-15
@not-really-hit _ _ hablo	7
@not-really-hit _ _ hacemos	7
@not-really-hit _ _ hago	11
@not-really-hit _ _ humanos	5
@not-really-hit _ _ iba	30
@not-really-hit _ _ mis	38
@not-really-hit _ _ mucho	-12
@not-really-hit _ _ nadie	-5
@not-really-hit _ _ ni	-9
@not-really-hit _ _ nino	-10
@not-really-hit _ _ no	9
@not-really-hit _ _ nosotros	9
@not-really-hit _ _ nunca	-13
@not-really-hit _ _ o	-7
@not-really-hit _ _ para	-11
@not-really-hit _ _ pasan	5
@not-really-hit _ _ pero	-9
@not-really-hit _ _ porque	11
@not-really-hit _ _ proposito	6
@not-really-hit _ _ puede	-7
@not-really-hit _ _ que	-8
@not-really-hit _ _ quien	-24
@not-really-hit _ _ quiero	-6
@not-really-hit _ _ saben	14
@not-really-hit _ _ salgo	12
@not-really-hit _ _ se	-13
@not-really-hit _ _ semana	-6
@not-really-hit _ _ si	15
@not-really-hit _ _ sin	-11
@not-really-hit _ _ tenia	-6
@not-really-hit _ _ traer	18
@not-really-hit _ _ verdad	-9
@not-really-hit _ _ vez	-8
@not-really-hit _ _ voy	-8
@not-really-hit _ _ y	24
@not-really-hit _ _ yo	-21
@not-really-hit _ ahi	5
@not-really-hit _ apartamento	7
@not-really-hit _ cocina	20
@not-really-hit _ contra	8
@not-really-hit _ del	9
@not-really-hit _ despues	10
@not-really-hit _ digo	-8
@not-really-hit _ ellos	-9
@not-really-hit _ en	-18
@not-really-hit _ era	-17
@not-really-hit _ escuela	-6
@not-really-hit _ ese	17
@not-really-hit _ estreno	-7
@not-really-hit _ fiesta	-6
@not-really-hit _ hacer	-11
@not-really-hit _ humanos	-7
@not-really-hit _ lado	8
@not-really-hit _ leyo	8
@not-really-hit _ mi	-7
@not-really-hit _ nomas	9
@not-really-hit _ nuevo	7
@not-really-hit _ o	-46
@not-really-hit _ para	36
@not-really-hit _ pero	-24
@not-really-hit _ por	-12
@not-really-hit _ porque	-6
@not-really-hit _ puede	-7
@not-really-hit _ que	8
@not-really-hit _ quien	-12
@not-really-hit _ saliendo	13
@not-really-hit _ se	27
@not-really-hit _ seguridad	5
@not-really-hit _ tengo	14
@not-really-hit _ tiene	-16
@not-really-hit _ vieja	-10
@not-really-hit _ vio	30
@not-really-hit _ y	15
@not-really-hit _ yo	-17
@not-really-hit ambulancia	7
@not-really-hit ambulancia $	8
@not-really-hit amoniaco	10
@not-really-hit azucar	-5
@not-really-hit bocina	12
@not-really-hit broma	6
@not-really-hit cafe	-8
@not-really-hit camara	-11
@not-really-hit camioneta	-7
@not-really-hit camioneta @not-really-hit	-7
@not-really-hit choferes	-6
@not-really-hit choferes que	-6
@not-really-hit cocina	18
@not-really-hit cocina $	15
@not-really-hit cocina y	8
@not-really-hit comedor	-7
@not-really-hit comedor $	8
@not-really-hit correo	-5
@not-really-hit cuotas	-11
@not-really-hit curso	-6
@not-really-hit curso @not-really-hit	-6
@not-really-hit del @union	-6
@not-really-hit desierto	14
@not-really-hit despido	13
@not-really-hit despido $	13
@not-really-hit domingo	12
@not-really-hit ellos	-9
@not-really-hit en	12
@not-really-hit en @not-really-hit	14
@not-really-hit entrenamiento	-13
@not-really-hit es	11
@not-really-hit es @not-really-hit	11
@not-really-hit es @not-really-hit @not-really-hit	12
@not-really-hit fiesta	-10
@not-really-hit fiesta $	-6
@not-really-hit finca	6
@not-really-hit hombre	12
@not-really-hit hombre @not-really-fired	11
@not-really-hit hombre @not-really-fired @machine	11
@not-really-hit hospital	-22
@not-really-hit hospital $	-10
@not-really-hit hospital @not-really-hit	-7
@not-really-hit huesped	13
@not-really-hit huespedes	-9
@not-really-hit jueves	-12
@not-really-hit jueves $	-8
@not-really-hit lavanderia	-9
@not-really-hit lunes $	-15
@not-really-hit lunes @us	12
@not-really-hit madre	10
@not-really-hit maestra	-5
@not-really-hit malas	-6
@not-really-hit mantenimiento	-12
@not-really-hit mantenimiento $	-10
@not-really-hit martes	-6
@not-really-hit mecanico	-14
@not-really-hit mensaje	-7
@not-really-hit mensajes	9
@not-really-hit mensajes @not-really-hit	10
@not-really-hit mesa	9
@not-really-hit mesa $	9
@not-really-hit mi	5
@not-really-hit mi @machine	-11
@not-really-hit mi @not-really-hit	13
@not-really-hit mi apartamento	7
@not-really-hit mujeres	7
@not-really-hit mujeres $	7
@not-really-hit multa $	-8
@not-really-hit nino	-16
@not-really-hit nueva	-24
@not-really-hit papel	-17
@not-really-hit papel $	18
@not-really-hit papel @not-really-hit	-20
@not-really-hit parqueadero	12
@not-really-hit plan	-6
@not-really-hit por @not-really-hit	-8
@not-really-hit porton	17
@not-really-hit porton $	17
@not-really-hit precios	-10
@not-really-hit precios $	-6
@not-really-hit primero	6
@not-really-hit primero $	6
@not-really-hit problema	11
@not-really-hit que	9
@not-really-hit que @not-really-hit	-6
@not-really-hit que @sign	-7
@not-really-hit que @union	10
@not-really-hit que @union $	9
@not-really-hit que @union en	6
@not-really-hit que @was @general	6
@not-really-hit que hacer	-11
@not-really-hit que hacer @not-really-fired	-11
@not-really-hit que se	12
@not-really-hit sabado	-23
@not-really-hit sabado $	-11
@not-really-hit sala	8
@not-really-hit sala @not-really-hit	8
@not-really-hit salida	-5
@not-really-hit salida $	-12
@not-really-hit salsa	-6
@not-really-hit salsa $	-5
@not-really-hit seguridad	8
@not-really-hit semana	-10
@not-really-hit semana $	-8
@not-really-hit si no	8
@not-really-hit sin	-6
@not-really-hit sodas	-5
@not-really-hit solo	-7
@not-really-hit su	7
@not-really-hit temporales	-5
@not-really-hit tipo	9
@not-really-hit tren	-5
@not-really-hit troque	6
@not-really-hit troque $	6
@not-really-hit ups	-20
@not-really-hit vea	-6
@not-really-hit verdad	10
@not-really-hit verdad $	14
@not-really-hit vida	11
@not-really-hit vida $	11
@not-really-hit viernes	15
@not-really-hit voz	6
@not-really-hit voz $	7
@not-really-hit y	8
@not-really-hit y @not-really-hit	-9
@not-really-hit y no	9
@not-really-hit y que	6
@now	13
@now $	-13
@now .	6
@now @general	16
@now @general @not-really-hit	16
@now @general @not-really-hit @us	16
@now @now	6
@now @now $	6
@now @to-me	-19
@now @to-me @called	-8
@now @union-deed	-7
@now @us	48
@now @was mi	5
@now @was mi ultimo	5
@now _ @bad	23
@now _ @called	-8
@now _ @fired	15
@now _ @general	-10
@now _ @not-really-fired	-8
@now _ @not-really-hit	44
@now _ _ $	23
@now _ _ @general	6
@now _ _ @not-really-hit	-5
@now _ _ @now	14
@now _ _ @us	19
@now _ _ @want	-6
@now _ _ que	13
@now _ _ ultimo	8
@now _ almacen	9
@now _ mi	-6
@now _ no	5
@now _ por	19
@now en	12
@now en @not-really-hit	12
@now en @not-really-hit @now	14
@now se	6
@now y	5
@number	-37
@number $	-15
@number @general	-9
@number @general @not-really-hit	-9
@number @not-really-hit	9
@number @not-really-hit @hours	7
@number @not-really-hit @hours $	7
@number @not-really-hit @job	15
@number @not-really-hit que @union	-5
@number @not-really-hit que @was	5
@number @not-really-hit semana	-10
@number @not-really-hit semana $	-7
@number @said	5
@number @to-me	11
@number @union	-7
@number _ @coming	-10
@number _ @job	15
@number _ @not-really-hit	-13
@number _ _ @here	6
@number _ _ @hours	13
@number _ _ @not-really-hit	-7
@number _ _ @now	7
@number _ _ @things	-12
@number _ _ @union	-5
@number _ _ @was	6
@number _ _ del	10
@number _ semana	-10
@number lados	-6
@office	30
@office @general	15
@office @general @not-really-hit	8
@office @general @not-really-hit @us	8
@office @not-really-hit	-11
@office @not-really-hit @not-really-hit	9
@office @not-really-hit @not-really-hit @boss	11
@office @us	15
@office _ @lightly	7
@office _ @lol	-5
@office _ @us	21
@office _ _ @bad	-11
@office _ _ @boss	12
@office _ _ @us	7
@office no	7
@office now	7
@office para	-12
@office para @not-really-hit	-11
@office para @not-really-hit @bad	-11
@office right	11
@office se	-6
@office y	-11
@out-of-work	29
@out-of-work _ $	16
@out-of-work _ _ @not-really-hit	5
@paper	30
@paper $	-22
@paper @spread	-7
@paper @union	11
@paper @worse	7
@paper _ $	15
@paper _ @here	8
@paper _ _ @us	11
@paper for	10
@paper letter	10
@paper slip	6
@paper slip $	6
@paper today	6
@police	12
@police @here	10
@property	42
@property $	21
@property .	6
@property @broke_down	15
@property @here	15
@property @lightly	10
@property @spread	-14
@property @spread @general	-14
@property _ $	-13
@property _ @done	7
@property _ @general	-14
@property _ @us	27
@property _ _ @slur	7
@property _ _ @union	-9
@property _ _ @us	20
@property _ _ @worse	15
@property again	-7
@put_out	12
@put_out _ _ $	12
@said	95
@said $	-25
@said .	-8
@said @general	7
@said @general @not-really-hit	-10
@said @general mi	6
@said @general mi @somebody	6
@said @not-really-fired	18
@said @not-really-hit	15
@said @not-really-hit @boss	9
@said @not-really-hit @boss que	6
@said @not-really-hit @they	9
@said @now	14
@said @us $	9
@said @worse @general	6
@said _ @boss	9
@said _ @general	13
@said _ @here	-7
@said _ @machine	-9
@said _ @not-really-fired	-7
@said _ @not-really-hit	-7
@said _ @number	9
@said _ @spread	6
@said _ @they	9
@said _ @us	12
@said _ _ $	26
@said _ _ @bad	-12
@said _ _ @do_to	7
@said _ _ @general	8
@said _ _ @not-really-hit	-7
@said _ _ @somebody	23
@said _ _ @union	8
@said _ _ donde	5
@said _ _ es	9
@said _ _ pero	-5
@said _ _ que	20
@said _ _ tu	19
@said _ _ va	15
@said _ alla	-21
@said _ es	7
@said _ mi	6
@said _ sabe	8
@said _ se	7
@said _ si	6
@said _ tiene	23
@said _ y	-16
@said cuidate	6
@said en	-13
@said en @not-really-hit	-13
@said por	14
@said que	33
@said que @machine	-9
@said que @machine @general	-9
@said que @not-really-hit	7
@said que @to-me @bad	-14
@said que @to-me va	7
@said que @us	15
@said que alla	-21
@said que no es	9
@said que sabe	8
@said que sabe donde	5
@said que se	5
@said que se va	5
@said que si	6
@said que si @union	6
@said que tiene	23
@said y	6
@sanctioned	12
@sanctioned $	-6
@sanctioned @us	18
@schedule	-21
@schedule $	-10
@schedule _ @union	6
@schedule _ _ @general	-7
@schedule _ _ @spread	8
@schedule _ _ @union	10
@schedule _ _ @us	-9
@schedule del	-6
@schedule of @us	-5
@schedule with	10
@schedule with @us	10
@schedule with @us @union	10
@search	-7
@search @not-really-hit	-7
@search @not-really-hit @bag	9
@search @not-really-hit @things	-16
@search _ @bag	9
@search _ @things	-16
@search _ _ $	16
@shifts	53
@shifts $	14
@shifts .	18
@shifts . @us	18
@shifts . @us $	18
@shifts @here out	8
@shifts @lightly	-13
@shifts @spread	11
@shifts @spread @worse	8
@shifts @they	7
@shifts @us	-12
@shifts @worse	17
@shifts _ $	36
@shifts _ @act	-6
@shifts _ @general	-17
@shifts _ @they	-18
@shifts _ @things	10
@shifts _ @union	5
@shifts _ @us	41
@shifts _ @who	5
@shifts _ @worse	-9
@shifts _ _ $	23
@shifts _ _ @do_to	-14
@shifts _ _ @done	-15
@shifts _ _ @here	-12
@shifts _ _ @worse	-6
@shifts _ _ after	10
@shifts _ _ im	12
@shifts _ out	6
@shifts _ sunday	-10
@shifts for	8
@shifts for @act	-6
@shifts for @act $	-5
@shifts for @us	7
@shifts if	5
@shifts next	10
@shifts no	10
@shifts no @things	10
@sick	82
@sick $	42
@sick @here	8
@sick @here @general	6
@sick @lightly	8
@sick @spread	20
@sick @spread @general	22
@sick _ @general	39
@sick _ @us	-6
@sick _ _ @machine	18
@sign	-7
@sign $	-17
@sign @not-really-fired	10
@sign @not-really-hit	5
@sign _ @boss	5
@sign _ @to-me	-5
@sign _ _ que	17
@sign que	6
@slur	50
@slur $	-11
@slur @daily	29
@slur @here	12
@slur @here @us	9
@slur @lightly	12
@slur @they	8
@slur @they @here	8
@slur _ @general	7
@slur _ @here	8
@slur _ _ @general	27
@slur _ _ @lightly	15
@slur _ _ @things	-6
@somebody	-12
@somebody @bad	6
@somebody @bad @general	12
@somebody @blow	-10
@somebody @blow @not-really-hit	-13
@somebody @boss	-8
@somebody @boss $	-8
@somebody @general no	-6
@somebody @here	7
@somebody @here $	12
@somebody @here @not-really-hit	-8
@somebody @here en	9
@somebody @hurt	5
@somebody @hurt $	5
@somebody @job	-13
@somebody @machine	-14
@somebody @machine $	-9
@somebody @not-really-fired	-8
@somebody @not-really-fired $	-12
@somebody @not-really-hit @fired	7
@somebody @not-really-hit @not-really-hit	5
@somebody @not-really-hit @not-really-hit @boss	5
@somebody @not-really-hit @us	17
@somebody @office	-7
@somebody @paper	-11
@somebody @said	-14
@somebody @somebody	22
@somebody @somebody @not-really-hit	-5
@somebody @system	25
@somebody @system @not-really-hit	6
@somebody @they	9
@somebody @union	-8
@somebody @union $	-7
@somebody @us	17
@somebody _ @bad	-18
@somebody _ @fired	11
@somebody _ @general	40
@somebody _ @hit	5
@somebody _ @hurt	10
@somebody _ @hurt-verb	6
@somebody _ @not-really-hit	17
@somebody _ @office	9
@somebody _ @somebody	6
@somebody _ @to-me	-6
@somebody _ @was	-15
@somebody _ _ .	-5
@somebody _ _ @boss	6
@somebody _ _ @fired	-16
@somebody _ _ @general	31
@somebody _ _ @hurt	10
@somebody _ _ @hurt-verb	-12
@somebody _ _ @not-really-hit	-9
@somebody _ _ @said	-22
@somebody _ _ @to-me	-7
@somebody _ _ @us	-5
@somebody _ _ @weapon	10
@somebody _ _ @worse-work	29
@somebody _ _ conmigo	10
@somebody _ _ mi	12
@somebody _ _ no	-5
@somebody _ _ que	8
@somebody _ _ quiere	-6
@somebody _ _ se	27
@somebody _ _ su	-7
@somebody _ en	-9
@somebody _ favor	-6
@somebody _ grande	11
@somebody _ mi	7
@somebody _ no	-15
@somebody _ por	7
@somebody _ se	-6
@somebody _ si	-7
@somebody _ trabaja	9
@somebody _ va	6
@somebody chema	-9
@somebody conmigo	-6
@somebody conmigo $	-6
@somebody del	10
@somebody del @machine	7
@somebody emergencia	40
@somebody en	17
@somebody en @not-really-hit	13
@somebody en @somebody	7
@somebody es	-7
@somebody es @bad	-5
@somebody es @bad y	-5
@somebody ese	19
@somebody ese $	19
@somebody grande	9
@somebody nuevo	7
@somebody pero	-23
@somebody por	8
@somebody por favor	-6
@somebody por favor $	-6
@somebody por mi	9
@somebody que	-7
@somebody sabe	-16
@somebody se	-13
@somebody se @bad	-10
@somebody semana	8
@somebody si	-6
@somebody tambien	8
@somebody trae	12
@somebody trae @not-really-hit	13
@somebody vez	-16
@somebody vez @not-really-hit	24
@somebody vez @us	-16
@somebody y @general	-7
@spread	43
@spread $	59
@spread 5th	5
@spread @daily	28
@spread @daily $	30
@spread @do_to	10
@spread @do_to @done	5
@spread @do_to @us	8
@spread @general @campaign $	9
@spread @general @daily	10
@spread @general @daily $	12
@spread @general @here	5
@spread @general @home	-9
@spread @general @machine	10
@spread @general @machine $	22
@spread @general @media	-5
@spread @general @shifts	17
@spread @general @they	-6
@spread @general @they @daily	-6
@spread @general @things	-7
@spread @general @us	-8
@spread @general @us $	17
@spread @general floor	-8
@spread @general form	-9
@spread @general ground	12
@spread @general way	17
@spread @general way $	-6
@spread @good	-5
@spread @here @general	-8
@spread @lightly	-7
@spread @loss	-16
@spread @loss $	-13
@spread @spread	-8
@spread @union	5
@spread @us $	14
@spread @us @body	11
@spread @us @here	-7
@spread @us @lightly	11
@spread @us @lightly @general	8
@spread @us @shifts	8
@spread @us @us	11
@spread @us way	-5
@spread @worse	15
@spread @worse $	-14
@spread @worse @general	12
@spread @worse @general @daily	9
@spread @worse for	-14
@spread _ $	-10
@spread _ @asks	-8
@spread _ @body	11
@spread _ @daily	6
@spread _ @do_to	6
@spread _ @done	7
@spread _ @general	-10
@spread _ @good	-7
@spread _ @home	-9
@spread _ @lightly	6
@spread _ @machine	10
@spread _ @media	-5
@spread _ @my	-5
@spread _ @shifts	23
@spread _ @they	-10
@spread _ @union	-9
@spread _ @us	17
@spread _ _ @asks	-18
@spread _ _ @body	5
@spread _ _ @general	-6
@spread _ _ @here	-5
@spread _ _ @home	21
@spread _ _ @media	-6
@spread _ _ @spread	8
@spread _ _ @they	7
@spread _ _ @us	5
@spread _ _ @worse	28
@spread _ _ about	-9
@spread _ _ anymore	23
@spread _ _ been	-9
@spread _ _ for	-5
@spread _ _ if	9
@spread _ _ im	6
@spread _ _ now	-8
@spread _ _ out	-10
@spread _ _ side	6
@spread _ _ signs	-6
@spread _ _ w	8
@spread _ floor	-11
@spread _ form	-9
@spread _ ground	12
@spread _ last	-11
@spread _ only	5
@spread _ since	10
@spread _ way	12
@spread leave	20
@spread like	-11
@spread miss	-5
@spread miss @general	-5
@spread sunday	7
@spread through	8
@spread through @us	8
@spread through @us @things	7
@state	-58
@state $	-23
@state @here	-6
@state _ @they	-7
@state _ _ $	-8
@state _ _ @done	-12
@system	-7
@system $	19
@system @not-really-hit	-10
@system @not-really-hit @hours	-7
@system _ @hours	-7
@system _ _ .	-8
@system _ _ @not-really-hit	-11
@system _ _ @us	6
@system y	-5
@taken	11
@taken @general	12
@taken _ @not-really-hit	9
@taken _ _ @not-really-hit	-6
@they	133
@they . @asks	-6
@they @act	-15
@they @asked	-15
@they @asks	53
@they @asks $	21
@they @asks @did	13
@they @asks @did @us	9
@they @asks @general	12
@they @asks @general $	11
@they @asks @general @they	11
@they @asks @here @us	16
@they @asks @spread	5
@they @asks @us	7
@they @broke_down	10
@they @broke_down @here	10
@they @daily $	6
@they @dead	19
@they @dead @done	23
@they @dead @done @us	23
@they @dead need	-7
@they @did	13
@they @did $	8
@they @did @general	17
@they @did @us $	7
@they @did @us @general	-8
@they @did @us @shifts	18
@they @did @us @things	-19
@they @did @us @us	-18
@they @did @worse	9
@they @do_to	9
@they @do_to $	-5
@they @do_to @general	14
@they @do_to @us	-6
@they @do_to @us @home	6
@they @done	-14
@they @done @general @loss	11
@they @done @here	-5
@they @done @here @us	-6
@they @done @lightly	18
@they @done @us	9
@they @done @us $	34
@they @done @us .	10
@they @done @us @here	-19
@they @done @us @property	-9
@they @done @us @worse	-10
@they @done @us yesterday	15
@they @done @worse	-16
@they @done go	8
@they @general	13
@they @good	11
@they @good @us	6
@they @here	55
@they @here @did	6
@they @here @general	-26
@they @here @general @here	-19
@they @here @general @schedule	6
@they @here @general @us	-13
@they @here @here @us	-8
@they @here @lightly	-6
@they @here @loss	-7
@they @here @union	-9
@they @here @us	28
@they @here @us $	14
@they @here @us @spread	-7
@they @here @us @union	11
@they @here @us @worse	-6
@they @here @us if	8
@they @here @who @asks	6
@they @here @who @here	-8
@they @here about	-8
@they @here about @us	-8
@they @here around	-10
@they @here if	5
@they @here if @general	5
@they @here im	12
@they @here its	5
@they @lightly	28
@they @lightly @us @gear	15
@they @lightly @us @worse	-6
@they @loss	-23
@they @loss @did	-5
@they @loss @us	-9
@they @loss @us $	-10
@they @loss @us for	-10
@they @machine	13
@they @said	12
@they @spread	10
@they @they @here	-7
@they @throw	6
@they @took @hit	5
@they @took @hit @us	5
@they @union	-7
@they @union @general	15
@they @us @here	12
@they @us @here @general	-9
@they @us @here @us	10
@they @us @said	-7
@they @worse	-14
@they _ $	28
@they _ @alone	-7
@they _ @asks	-6
@they _ @body	-20
@they _ @daily	-11
@they _ @did	11
@they _ @do_to	-7
@they _ @done	-8
@they _ @general	18
@they _ @good	-9
@they _ @here	26
@they _ @home	-6
@they _ @lightly	-8
@they _ @loss	-18
@they _ @not-really-hit	-9
@they _ @said	-8
@they _ @spread	12
@they _ @they	18
@they _ @took	11
@they _ @union	19
@they _ @us	17
@they _ @was	15
@they _ _ $	27
@they _ _ .	34
@they _ _ @act	-7
@they _ _ @asks	9
@they _ _ @body	8
@they _ _ @daily	-15
@they _ _ @do_to	28
@they _ _ @gear	18
@they _ _ @general	-29
@they _ _ @good	-17
@they _ _ @here	-33
@they _ _ @lightly	-22
@they _ _ @loss	16
@they _ _ @not-really-fired	10
@they _ _ @number	13
@they _ _ @property	-6
@they _ _ @shifts	15
@they _ _ @they	19
@they _ _ @things	-20
@they _ _ @to-me	-12
@they _ _ @union	25
@they _ _ @us	14
@they _ _ @was	-12
@they _ _ @worse	-17
@they _ _ about	22
@they _ _ again	-8
@they _ _ be	23
@they _ _ contract	15
@they _ _ doors	15
@they _ _ finish	5
@they _ _ for	-36
@they _ _ if	23
@they _ _ name	-6
@they _ _ no	10
@they _ _ nothing	-8
@they _ _ o	-5
@they _ _ of	34
@they _ _ out	-11
@they _ _ put	-12
@they _ _ today	8
@they _ _ together	-8
@they _ _ was	-11
@they _ _ when	-5
@they _ _ with	11
@they _ _ yesterday	14
@they _ about	-18
@they _ around	-10
@they _ cameras	8
@they _ for	-5
@they _ go	11
@they _ im	18
@they _ like	-7
@they _ mis	30
@they _ need	-7
@they _ nice	-5
@they _ que	8
@they _ rid	20
@they _ what	5
@they actually	-8
@they actually @here	-8
@they allowed	-8
@they allowed @worse	-8
@they allowed @worse @do_to	-6
@they bought	-7
@they bought @alone	-7
@they bought @alone @general	-7
@they ever	-6
@they finally	16
@they found	26
@they found out	15
@they found out about	11
@they gets	-5
@they gets @general	-5
@they give	-10
@they give @us	-10
@they have	25
@they have @us	6
@they just	18
@they just @done	-15
@they just @done @us	-16
@they just @here	14
@they just @said	8
@they knows	5
@they never	-19
@they no	-5
@they only	-13
@they put	14
@they put @general	9
@they put @lightly	-6
@they se	10
@they sent	-11
@they sent @home	-6
@they standing	10
@they talk @worse @general	7
@they wanted	8
@they wanted @worse	8
@they wanted @worse @do_to	8
@they wants	-8
@they wants @us	-5
@they wants @us @worse	-5
@they wants @worse @do_to	-9
@they y	-6
@things	11
@things $	51
@things . @who	12
@things . what	5
@things . what @asks	5
@things @daily	12
@things @daily $	12
@things @dead	5
@things @dead work	7
@things @done	7
@things @general	-19
@things @here	-26
@things @here @general	-7
@things @here @us	-9
@things @here del	6
@things @lightly	13
@things @lightly @dead	6
@things @lightly @dead give	6
@things @lightly @did	7
@things @lightly @done	5
@things @lightly @general	-9
@things @lightly @general @here	-9
@things @not-really-hit @boss	10
@things @not-really-hit @not-really-hit	-11
@things @spread	-10
@things @things	11
@things @us	-13
@things @worse @general	10
@things _ @boss	7
@things _ @daily	-6
@things _ @dead	10
@things _ @did	9
@things _ @do_to	-7
@things _ @done	17
@things _ @general	9
@things _ @here	-16
@things _ @loss	-9
@things _ @not-really-hit	-8
@things _ @us	-29
@things _ @want	-8
@things _ @who	12
@things _ @worse	18
@things _ _ $	52
@things _ _ @act	-9
@things _ _ @body	-13
@things _ _ @general	-10
@things _ _ @here	7
@things _ _ @lightly	-7
@things _ _ @not-really-hit	-14
@things _ _ @to-me	14
@things _ _ @union	6
@things _ _ @worse	14
@things _ _ as	10
@things _ _ for	-6
@things _ _ give	6
@things _ _ soy	-8
@things _ _ was	-7
@things _ _ y	-25
@things _ been	-7
@things _ del	6
@things _ en	-6
@things _ no	5
@things _ por	-9
@things _ supposed	8
@things _ what	5
@things _ work	6
@things _ working	-9
@things del	-6
@things en	7
@things en @not-really-hit	5
@things en @not-really-hit @here	7
@things for	-5
@things no	-17
@things not	-7
@things not @general	-7
@things o	-10
@things out	6
@things por	-26
@things was	35
@things was @loss	-6
@things with	8
@things with @general	8
@throw	14
@throw @lightly	10
@to-fire	17
@to-me	27
@to-me @asked	12
@to-me @bad $	18
@to-me @bad @general @not-really-hit	7
@to-me @bad @not-really-hit	-7
@to-me @called	-13
@to-me @called @general	9
@to-me @called @general @not-really-hit	12
@to-me @called @not-really-hit	-7
@to-me @called encerrados	6
@to-me @carry-on	-14
@to-me @denied	-16
@to-me @denied $	-13
@to-me @fired	-13
@to-me @fired @general	6
@to-me @fired @not-really-fired	-11
@to-me @fired @not-really-hit	18
@to-me @fired del	-24
@to-me @gave @somebody	-11
@to-me @gave @somebody @blow	-11
@to-me @here	46
@to-me @here @called	10
@to-me @here @called @not-really-fired	10
@to-me @here saliendo	-13
@to-me @hit	23
@to-me @hit $	6
@to-me @hit @not-really-hit	5
@to-me @hit @not-really-hit @bad	8
@to-me @hit en	9
@to-me @not-really-hit	-9
@to-me @not-really-hit @not-really-hit @union	13
@to-me @now	-5
@to-me @said	28
@to-me @said @general @not-really-hit	-10
@to-me @said @general mi	6
@to-me @said @not-really-hit	-5
@to-me @said que	13
@to-me @said que si	6
@to-me @union	8
@to-me @union-deed	12
@to-me @want	12
@to-me @want @us	-7
@to-me @was	-8
@to-me _ $	21
@to-me _ .	-8
@to-me _ @called	9
@to-me _ @general	-9
@to-me _ @hit	11
@to-me _ @not-really-fired	23
@to-me _ @now	15
@to-me _ @number	-16
@to-me _ @said	28
@to-me _ @somebody	-7
@to-me _ @union	-18
@to-me _ @us	-13
@to-me _ _ $	20
@to-me _ _ @bad	7
@to-me _ _ @blow	-9
@to-me _ _ @body	6
@to-me _ _ @boss	7
@to-me _ _ @hours	-8
@to-me _ _ @not-really-hit	-11
@to-me _ _ @number	13
@to-me _ _ @to-me	-7
@to-me _ _ @union	-13
@to-me _ _ @us	-19
@to-me _ _ dejar	9
@to-me _ _ en	25
@to-me _ _ mi	-10
@to-me _ _ no	-10
@to-me _ _ para	13
@to-me _ _ va	6
@to-me _ _ y	-9
@to-me _ del	-28
@to-me _ dije	13
@to-me _ en	-10
@to-me _ encerrados	6
@to-me _ jueves	-7
@to-me _ mi	13
@to-me _ o	-7
@to-me _ para	10
@to-me _ saliendo	-13
@to-me _ sentido	20
@to-me apagaron	9
@to-me apagaron @not-really-hit	9
@to-me contesto	-8
@to-me contesto que	-5
@to-me cuento	-5
@to-me dejo	13
@to-me del	-6
@to-me del jueves	-7
@to-me del jueves $	-7
@to-me deportaron	75
@to-me diga	6
@to-me digo $	-16
@to-me digo @not-really-hit	14
@to-me dije	-5
@to-me ensenara	-13
@to-me habia	13
@to-me iba	29
@to-me pasa	-9
@to-me pasa @general	-9
@to-me pasa @general @not-really-hit	-9
@to-me pasan	5
@to-me puede	-5
@to-me que	-16
@to-me que dije	13
@to-me traen	14
@to-me va	13
@to-me va @general	13
@to-me ve	-18
@to-me vieron	-8
@to-me voy	-8
@to-me voy @general	-8
@took	42
@took $	-6
@took @general	-15
@took @general @us	-19
@took @hit	8
@took @hit @us	8
@took @not-really-hit @hours	13
@took @not-really-hit @hours $	13
@took @not-really-hit @hours @not-really-hit	-5
@took @not-really-hit @not-really-hit	7
@took @not-really-hit @things	14
@took @somebody	-8
@took @things	9
@took @us	26
@took @us @body	8
@took @us @things	12
@took _ $	8
@took _ @body	8
@took _ @hours	16
@took _ @not-really-fired	-6
@took _ @not-really-hit	15
@took _ @things	32
@took _ @us	-16
@took _ _ $	29
@took _ _ @general	7
@took _ _ @here	-6
@took _ _ @hours	-10
@took _ _ @not-really-hit	-12
@took _ _ en	-5
@took _ _ por	12
@took _ _ today	6
@took _ _ y	-6
@took del	6
@union	30
@union $	46
@union .	-11
@union . @asks	-11
@union . @general	21
@union . @us	7
@union @asks	-27
@union @asks @general	-6
@union @daily $	9
@union @dead	22
@union @done	-6
@union @done out	-5
@union @done out $	-5
@union @general	11
@union @general was	-7
@union @general was @us	-7
@union @here	-10
@union @here @done	-11
@union @here quien	6
@union @hit	-9
@union @hit @general	-7
@union @hit @general @not-really-hit	-7
@union @hit @us	-7
@union @lightly @general	-5
@union @lightly @general @here	-8
@union @not-really-fired	20
@union @not-really-hit	-10
@union @not-really-hit @names	-6
@union @not-really-hit @paper	6
@union @not-really-hit malas	-6
@union @not-really-hit papel $	18
@union @not-really-hit papel @not-really-hit	-16
@union @somebody	11
@union @spread	5
@union @spread @general	6
@union @things	9
@union @to-me	7
@union @union	7
@union @union @worse	7
@union @union @worse @general	6
@union @us	23
@union @will-do	7
@union _ .	-6
@union _ @asks	-9
@union _ @bad	16
@union _ @body	6
@union _ @boss	-13
@union _ @did	-13
@union _ @done	-15
@union _ @here	-19
@union _ @media	9
@union _ @names	-6
@union _ @not-really-fired	-10
@union _ @paper	6
@union _ @somebody	-9
@union _ @spread	-6
@union _ @they	5
@union _ @things	-6
@union _ @to-me	-12
@union _ @union	-9
@union _ @us	-32
@union _ _ $	31
@union _ _ .	11
@union _ _ @boss	7
@union _ _ @did	11
@union _ _ @gave	-6
@union _ _ @general	7
@union _ _ @here	-11
@union _ _ @lightly	15
@union _ _ @loss	9
@union _ _ @not-really-hit	-25
@union _ _ @number	5
@union _ _ @spread	-18
@union _ _ @things	-6
@union _ _ @to-me	13
@union _ _ @union	-11
@union _ _ @us	6
@union _ _ @who	-10
@union _ _ donde	13
@union _ _ en	6
@union _ _ go	-20
@union _ _ o	-8
@union _ _ por	14
@union _ _ que	-13
@union _ _ verdad	-8
@union _ _ y	7
@union _ have	13
@union _ im	-8
@union _ malas	-6
@union _ no	9
@union _ out	-7
@union _ quien	-11
@union _ se	-7
@union _ va	11
@union _ w	7
@union _ was	-7
@union about	-11
@union cuando	-7
@union del	18
@union digo	-8
@union digo $	-8
@union en	9
@union es	-8
@union es @not-really-hit	-5
@union familia	-6
@union for	-9
@union its	-8
@union o	-20
@union pays	-5
@union que	6
@union que si	6
@union que si $	6
@union se va	10
@union thing	-8
@union was	-13
@union was @here	-6
@union was @here @general	-7
@union when	-9
@union y	-12
@union y @general	-9
@union y @to-me	-5
@union y no	12
@union yes	7
@union yes $	5
@union-deed	18
@union-deed $	21
@union-deed @not-really-fired	-14
@union-deed @not-really-hit	7
@union-deed @not-really-hit @not-really-hit	6
@union-deed @not-really-hit @not-really-hit @union	6
@union-deed _ @not-really-fired	13
@union-deed _ @not-really-hit	5
@union-deed _ @us	-5
@union-deed _ _ @they	15
@union-deed _ _ en	-16
@union-deed del	-7
@us	11
@us $	-9
@us .	-31
@us . @they	11
@us . @us	-13
@us . @us $	-8
@us @act	38
@us @act $	18
@us @act out	18
@us @act out @here	6
@us @asked	12
@us @asked mi	-7
@us @asked si	10
@us @asked si @union	5
@us @asks	14
@us @asks $	-6
@us @asks @spread	6
@us @asks @worse	-7
@us @asks @worse $	-7
@us @asks be	6
@us @asks coughing	5
@us @asks scared	-6
@us @bad $	25
@us @bad del	-6
@us @body	43
@us @body $	20
@us @body .	-18
@us @body @asks	-5
@us @body @asks @hurts	-9
@us @body @asks @loss	6
@us @body @done	-6
@us @body @done $	-6
@us @body @general	-6
@us @body @here @done	6
@us @body @here @general	-8
@us @body @lightly	12
@us @body @spread	19
@us @body @spread @general	11
@us @body @who	-7
@us @body @worse	20
@us @body @worse $	8
@us @body @worse @general	12
@us @body im	12
@us @body lifting	6
@us @body when	8
@us @called	21
@us @called @general	8
@us @called @general @boss	5
@us @called @not-really-fired	8
@us @called @not-really-hit	-13
@us @called para @not-really-hit	6
@us @daily	10
@us @daily $	20
@us @daily @lightly	-7
@us @daily last	5
@us @dead	10
@us @dead @do_to	9
@us @dead @do_to @body	7
@us @denied	19
@us @denied @not-really-hit	11
@us @denied por	5
@us @did	-7
@us @did @general	-7
@us @did @general $	-5
@us @did @us	-9
@us @do_to	20
@us @do_to $	-5
@us @do_to @general	30
@us @done	9
@us @done $	-10
@us @done @general	-8
@us @done @lightly	13
@us @done @us	21
@us @done @us @lightly	9
@us @done @us @us	12
@us @done @worse	-10
@us @fired	56
@us @fired $	32
@us @fired @not-really-hit	5
@us @fired @not-really-hit @body	-23
@us @fired @not-really-hit @boss	11
@us @fired @not-really-hit @hours	9
@us @fired @not-really-hit @not-really-hit	23
@us @fired @not-really-hit @somebody	-24
@us @fired @not-really-hit @they	8
@us @fired por	6
@us @gave	51
@us @gave $	-11
@us @gave @not-really-fired	-15
@us @gave @not-really-hit @bad	9
@us @gave @not-really-hit @blow	8
@us @gave @not-really-hit @here	-21
@us @gave @not-really-hit @write-up	5
@us @gave @not-really-hit papel	-13
@us @gave mi	25
@us @gave preguntas	17
@us @gave que	7
@us @gear	29
@us @general $	-8
@us @general @act	14
@us @general @act $	14
@us @general @here	-12
@us @general @here @done	-7
@us @general @not-really-hit	-7
@us @general @slur	6
@us @general @they	-16
@us @general @they $	-12
@us @general @things $	6
@us @general @union	9
@us @general @union $	-9
@us @general @us	23
@us @general @us $	13
@us @general @us y	-17
@us @general morning	7
@us @general no	-8
@us @general time	-6
@us @general time $	-6
@us @general was	9
@us @good	-12
@us @gripe	-11
@us @hazard	-9
@us @here $	13
@us @here @done	-13
@us @here @done $	-7
@us @here @done @here	-9
@us @here @general @body	11
@us @here @general @loss	8
@us @here @general @worse	-9
@us @here @here	12
@us @here @here $	8
@us @here @hit	13
@us @here @hit $	7
@us @here @not-really-hit	-7
@us @here @not-really-hit @machine	-5
@us @here @somebody	-8
@us @here @state	-13
@us @here @state @here	-6
@us @here @to-fire	13
@us @here @us	15
@us @here @us $	8
@us @here @us @loss	10
@us @here @us about	-9
@us @here @worse	-6
@us @here about	-8
@us @here for	-13
@us @here hi	-7
@us @here vests	7
@us @here with	5
@us @here work	8
@us @hit	46
@us @hit $	47
@us @hit @harm	-8
@us @hit @not-really-fired	11
@us @hit @not-really-fired @not-really-hit	10
@us @hit @not-really-hit	20
@us @hit @not-really-hit @machine	10
@us @hit @not-really-hit @not-really-hit	-13
@us @hit @not-really-hit @they	21
@us @hit @not-really-hit @things	19
@us @hit del	6
@us @hit del @not-really-fired	6
@us @hit en	7
@us @hit en @not-really-hit	7
@us @hit mi	-18
@us @home	31
@us @home $	7
@us @home early	7
@us @home for	10
@us @home w	6
@us @hours	33
@us @hours en	14
@us @hours en @not-really-hit	14
@us @hours o	5
@us @hours por	5
@us @hours sin	9
@us @hours y	-8
@us @hurt-verb	22
@us @hurt-verb $	31
@us @hurt-verb @not-really-hit	7
@us @hurt-verb @not-really-hit @body	9
@us @hurt-verb @somebody	5
@us @hurt-verb y	-6
@us @job	9
@us @lightly	-7
@us @lightly $	-10
@us @lightly @general @us	5
@us @lightly @here	5
@us @lightly @here @general	6
@us @lightly @us	-22
@us @lightly @us $	-7
@us @lightly @us @worse	-9
@us @lightly @who	9
@us @lightly what	19
@us @lightly what @asks	10
@us @loss $	-12
@us @loss @body	-12
@us @loss @body $	-8
@us @loss @lightly	9
@us @loss for	-6
@us @machine @general @harm	10
@us @my	-6
@us @not-really-hit	6
@us @not-really-hit @not-really-hit	-9
@us @now	-6
@us @paper	-6
@us @paper @spread	-7
@us @property	54
@us @property $	33
@us @property .	6
@us @property @broke_down	15
@us @property @lightly	9
@us @property @us	7
@us @property again	-7
@us @said	23
@us @said @not-really-hit	18
@us @said @not-really-hit @boss	5
@us @said @not-really-hit @they	13
@us @said cuidate	6
@us @said que @us	8
@us @said y	6
@us @schedule	-8
@us @search	-7
@us @search @not-really-hit	-8
@us @search @not-really-hit @bag	9
@us @search @not-really-hit @things	-16
@us @shifts	7
@us @shifts $	-20
@us @shifts .	18
@us @shifts . @us	18
@us @shifts @lightly	-12
@us @shifts @spread	11
@us @shifts @spread @worse	8
@us @shifts @they	10
@us @shifts @worse	10
@us @shifts for	-6
@us @shifts for @act	-6
@us @shifts no	10
@us @shifts no @things	10
@us @sick	32
@us @sick $	9
@us @sick @here	6
@us @spread	-13
@us @spread @general	14
@us @spread @here	7
@us @spread @loss	-11
@us @spread @loss $	-11
@us @spread @us	13
@us @spread @us @us	5
@us @spread @worse	-26
@us @spread @worse for	-14
@us @they	23
@us @they @asks	-6
@us @they @call	5
@us @they @did	12
@us @they @did @us	10
@us @they @done @us	5
@us @they @here @us	8
@us @they @took @hit	5
@us @they wants	9
@us @things	50
@us @things $	20
@us @things @dead	9
@us @things @dead work	7
@us @things @general	-19
@us @things @here	-13
@us @things @here @general	-5
@us @things @lightly	15
@us @things @lightly @dead	6
@us @things @lightly @did	7
@us @things @things	11
@us @things @us	-12
@us @things @worse	-8
@us @things @worse @us	-6
@us @things out	6
@us @things was	19
@us @to-me	-5
@us @took	16
@us @took @not-really-hit @hours	13
@us @took @not-really-hit @not-really-hit	7
@us @took @not-really-hit @things	14
@us @took @us	21
@us @took del	6
@us @union	-16
@us @union $	9
@us @union @done	6
@us @union @here	9
@us @union @here @general	9
@us @union @not-really-hit	-15
@us @union @things	6
@us @union que	7
@us @union-deed	10
@us @us $	-11
@us @us .	-7
@us @us . @general	-7
@us @us @act	17
@us @us @daily	18
@us @us @daily $	8
@us @us @dead	7
@us @us @done	6
@us @us @general	8
@us @us @here	-17
@us @us @here @state	-6
@us @us @lightly	-12
@us @us @loss	-12
@us @us @not-really-hit	5
@us @us @shifts $	5
@us @us @spread	17
@us @us @spread @general	13
@us @us @spread @us	6
@us @us @spread @worse	-10
@us @us @things	9
@us @us @things $	7
@us @us @union	6
@us @us @us	21
@us @us @us @spread	12
@us @us @worse	27
@us @us @worse @here	15
@us @us for	-8
@us @us go	6
@us @us go @worse	6
@us @us saturday	-11
@us @us still	22
@us @vandal	15
@us @vandal @us	15
@us @vandal @us @daily	10
@us @want	15
@us @want gusto	-6
@us @want hacer	21
@us @want hacer @union	21
@us @want miedo	-5
@us @who	11
@us @who @here	28
@us @who was	-5
@us @worse @act $	11
@us @worse @act @general	6
@us @worse @general	13
@us @worse @general @daily	11
@us @worse @general @machine	-5
@us @worse @general @us	6
@us @worse @general @worse	7
@us @worse @here	13
@us @worse @here @general	15
@us @worse @loss	12
@us @worse @they	-7
@us @worse @us	-14
@us @worse @worse @us	-10
@us @worse cover	-8
@us @worse work	16
@us _ .	6
@us _ 300	-6
@us _ @act	31
@us _ @asked	9
@us _ @asks	-23
@us _ @bad	-12
@us _ @broke_down	18
@us _ @daily	11
@us _ @dead	28
@us _ @did	15
@us _ @do_to	-27
@us _ @done	-14
@us _ @gave	16
@us _ @general	-7
@us _ @gripe	-7
@us _ @harm	17
@us _ @here	14
@us _ @hit	32
@us _ @hours	-6
@us _ @job	7
@us _ @lightly	-13
@us _ @lol	12
@us _ @media	-8
@us _ @not-really-fired	7
@us _ @now	25
@us _ @number	6
@us _ @office	9
@us _ @out-of-work	10
@us _ @property	6
@us _ @said	6
@us _ @sanctioned	-6
@us _ @shifts	-20
@us _ @sign	11
@us _ @slur	18
@us _ @somebody	-21
@us _ @spread	22
@us _ @state	-13
@us _ @they	17
@us _ @things	11
@us _ @throw	13
@us _ @to-fire	17
@us _ @took	5
@us _ @union-deed	5
@us _ @year	-6
@us _ _ $	-13
@us _ _ .	-27
@us _ _ @act	-25
@us _ _ @asks	35
@us _ _ @bad	-7
@us _ _ @bag	9
@us _ _ @blow	9
@us _ _ @body	33
@us _ _ @boss	5
@us _ _ @daily	31
@us _ _ @do_to	42
@us _ _ @done	6
@us _ _ @general	-18
@us _ _ @good	7
@us _ _ @gripe	-8
@us _ _ @harm	-10
@us _ _ @here	12
@us _ _ @home	12
@us _ _ @hours	11
@us _ _ @lightly	22
@us _ _ @loss	15
@us _ _ @media	10
@us _ _ @not-really-fired	-24
@us _ _ @not-really-hit	-22
@us _ _ @now	47
@us _ _ @number	-7
@us _ _ @office	-25
@us _ _ @paper	12
@us _ _ @property	35
@us _ _ @sick	28
@us _ _ @somebody	-33
@us _ _ @spread	-6
@us _ _ @state	-9
@us _ _ @system	-15
@us _ _ @things	27
@us _ _ @to-me	-12
@us _ _ @took	7
@us _ _ @union	-9
@us _ _ @us	-17
@us _ _ @vandal	17
@us _ _ @want	-6
@us _ _ @was	6
@us _ _ @weapon	12
@us _ _ @who	-22
@us _ _ @worse-work	8
@us _ _ about	-12
@us _ _ atras	-15
@us _ _ b	5
@us _ _ been	-11
@us _ _ boxes	-6
@us _ _ building	7
@us _ _ but	-9
@us _ _ como	-6
@us _ _ drop	8
@us _ _ en	-13
@us _ _ es	7
@us _ _ fine	-8
@us _ _ first	-6
@us _ _ for	-31
@us _ _ front	11
@us _ _ full	7
@us _ _ go	12
@us _ _ have	8
@us _ _ hour	5
@us _ _ into	10
@us _ _ ir	-5
@us _ _ its	-9
@us _ _ just	8
@us _ _ leave	9
@us _ _ like	-11
@us _ _ llantas	8
@us _ _ mi	19
@us _ _ month	-8
@us _ _ morning	-11
@us _ _ ni	6
@us _ _ nice	-9
@us _ _ no	-41
@us _ _ nobody	9
@us _ _ not	9
@us _ _ now	15
@us _ _ or	-8
@us _ _ out	-6
@us _ _ paga	5
@us _ _ papel	-8
@us _ _ para	7
@us _ _ por	20
@us _ _ porque	21
@us _ _ que	15
@us _ _ scared	-11
@us _ _ semana	11
@us _ _ si	-11
@us _ _ side	-6
@us _ _ sin	-7
@us _ _ since	7
@us _ _ sobre	17
@us _ _ stop	10
@us _ _ store	9
@us _ _ support	6
@us _ _ thursday	-6
@us _ _ time	-8
@us _ _ together	-9
@us _ _ ultimo	9
@us _ _ under	18
@us _ _ vez	-6
@us _ _ walks	15
@us _ _ week	-8
@us _ _ were	5
@us _ _ whats	-6
@us _ _ with	9
@us _ _ word	10
@us _ _ work	15
@us _ _ y	-15
@us _ about	-13
@us _ after	-6
@us _ again	-21
@us _ ago	-8
@us _ algo	-7
@us _ allowed	5
@us _ asi	28
@us _ be	5
@us _ been	-7
@us _ cause	-9
@us _ coughing	5
@us _ cover	-8
@us _ cuando	-6
@us _ cuidate	6
@us _ dar	10
@us _ del	27
@us _ dicho	6
@us _ early	7
@us _ encima	14
@us _ enfrente	8
@us _ entrar	-6
@us _ first	-7
@us _ for	5
@us _ give	12
@us _ glove	-7
@us _ go	12
@us _ gusto	-6
@us _ hacer	19
@us _ hi	-8
@us _ if	-10
@us _ its	-6
@us _ last	10
@us _ later	-13
@us _ lenta	-18
@us _ letter	9
@us _ lunes	-16
@us _ mal	-11
@us _ mi	7
@us _ miedo	-5
@us _ morir	-12
@us _ nervio	-5
@us _ no	-20
@us _ nobody	6
@us _ o	6
@us _ of	-10
@us _ out	30
@us _ para	-7
@us _ playing	-10
@us _ preguntas	17
@us _ que	-16
@us _ raises	-9
@us _ real	-10
@us _ receiving	7
@us _ results	-6
@us _ saturday	-20
@us _ scared	-6
@us _ sent	-8
@us _ si	-16
@us _ sin	6
@us _ since	22
@us _ something	7
@us _ still	22
@us _ stop	-6
@us _ stuff	6
@us _ talk	5
@us _ thats	8
@us _ time	-9
@us _ today	20
@us _ tu	-10
@us _ under	22
@us _ ups	10
@us _ vests	7
@us _ w	8
@us _ wants	8
@us _ was	17
@us _ week	6
@us _ what	10
@us _ when	-5
@us _ with	9
@us _ work	22
@us _ works	-6
@us _ y	-23
@us _ yo	-16
@us about	-23
@us about @general	-16
@us about @general @union	-8
@us acuerdo	-9
@us again	27
@us again $	22
@us anos	17
@us anos $	14
@us anos y	-5
@us bad	-6
@us been	5
@us best	-14
@us boots	-10
@us boyfriend	-5
@us but @who	7
@us cambiaron	-6
@us cambiaron @not-really-fired	-14
@us cambiaron @not-really-fired @office	-18
@us cambiaron @not-really-hit	6
@us cambiaron @not-really-hit @hours	7
@us cant	10
@us cant talk	9
@us castigaron	5
@us contract	13
@us daughters	6
@us daughters @home	6
@us day	-7
@us day $	-13
@us degrees	-6
@us deja	5
@us dejan	11
@us dejaron	14
@us dejaron @out-of-work	9
@us dejaron entrar	11
@us dejas	-12
@us dejo	-19
@us del	9
@us died	6
@us doing	-13
@us duele	-13
@us duele @not-really-hit	-6
@us duele @not-really-hit @body	-6
@us else	15
@us en @not-really-hit	5
@us encanta	-10
@us encanta $	-10
@us enseno @general	-6
@us equivoque	-10
@us escribe	-8
@us ex	-6
@us faltan	-10
@us for @act	6
@us for @act @general	5
@us for @general	-9
@us for @general @lightly	-7
@us for @general @us	12
@us for @general hour	5
@us for @us	9
@us ged	-6
@us ged results	-6
@us gets	-12
@us gets @done	-7
@us glove	-7
@us go @worse	6
@us go @worse @home	7
@us grados	-7
@us gusta	-7
@us habla	-5
@us hablo	15
@us hablo @not-really-hit	9
@us hace	12
@us how	-9
@us how @us	-6
@us iba	6
@us iban	9
@us iban @general	9
@us if	-13
@us if its	-9
@us im	10
@us interesa	-5
@us into	13
@us into @they	8
@us its	-10
@us its @us	-7
@us just	8
@us leave	7
@us left	-8
@us left @general	-8
@us life	-9
@us life $	-6
@us like	10
@us like @they	6
@us llame	12
@us llame @general	12
@us manda	-12
@us manda @not-really-hit	-10
@us mandan	-12
@us mandan @general	-10
@us mandan @general @not-really-hit	-10
@us might	-9
@us might @do_to	-9
@us millas	7
@us min	-7
@us min $	-9
@us min @sanctioned	-6
@us min @sanctioned $	-6
@us minutos	-9
@us months	10
@us muero	13
@us muero $	-11
@us muero por	-5
@us name @dead	8
@us name @dead @spread	8
@us name @here	-6
@us name @spread	5
@us name @spread @general	8
@us negaron	18
@us next	10
@us next @worse	10
@us next @worse @us	10
@us no	-23
@us no @us	-5
@us not @us	-8
@us not @worse	6
@us not @worse @do_to	6
@us numbers	-8
@us numeros	-5
@us of	25
@us of @general	-10
@us of @general month	-6
@us of @us	16
@us of @us $	-12
@us of @us @general	11
@us of @us @us	8
@us old	-8
@us old @loss	-8
@us old @loss @they	-6
@us or	-12
@us out $	12
@us out @general	-7
@us out @here	-6
@us out w	7
@us out w @they	7
@us own	10
@us own $	6
@us package	-7
@us pal	-17
@us pasa	-7
@us paso	7
@us perdio	-5
@us personas	-8
@us pick	-11
@us pidieron @things	-6
@us pidio	-13
@us please	13
@us please $	15
@us pocket	-7
@us poncharon	8
@us poncharon @not-really-hit	8
@us poncharon @not-really-hit llantas	8
@us poncho	-16
@us poncho @somebody	-16
@us poncho @somebody @machine	-16
@us pueden	-14
@us pueden @harm	-9
@us pueden @harm por	-9
@us puedo	-6
@us put	-15
@us que	-7
@us quiere	6
@us quiero morir	-12
@us quiso	19
@us regresaron	6
@us salgo	6
@us salgo @not-really-hit	9
@us salio	-10
@us saturday	-11
@us se	7
@us se @hit	13
@us services	13
@us siento	8
@us since @general	8
@us sit	6
@us sleeping	-5
@us still	18
@us straight	6
@us straight @lightly	6
@us stuff	9
@us stuff $	6
@us talk	-8
@us tengo	21
@us text	-6
@us then	-6
@us theres no	-6
@us time	-6
@us times	9
@us today	31
@us today $	12
@us today @here	-5
@us today @lol	17
@us tonight	14
@us tonight $	12
@us too	-6
@us turn	6
@us turn @here	6
@us turn @here @us	6
@us understand	-9
@us va	-15
@us va @general	-15
@us va @general @harm	-18
@us ven	-8
@us voy	-11
@us w	8
@us was @done	19
@us was @done go	9
@us way	-5
@us weeks	5
@us which	9
@us whoever	8
@us with @general	7
@us with @us	-7
@us wks	-5
@us y	-24
@us y @not-really-hit	-22
@us year	-8
@us years	5
@us years $	10
@us years @lightly	-11
@us yesterday	15
@us yesterday $	15
@vandal	42
@vandal $	6
@vandal @here	17
@vandal @here @general	17
@vandal @us	22
@vandal @us @daily	10
@vandal @us @property	12
@vandal _ @daily	10
@vandal _ @general	17
@vandal _ @property	12
@vandal _ _ .	6
@vandal _ _ @here	7
@vandal _ _ @property	15
@want	23
@want $	-5
@want @not-really-fired	24
@want @not-really-hit @not-really-hit	6
@want @us	-8
@want _ $	38
@want _ _ @not-really-hit	8
@want _ _ @union	11
@want _ _ para	-6
@want _ mi	-6
@want _ porque	15
@want gusto	-6
@want hacer	13
@want hacer @union	13
@want hacer @union @not-really-hit	7
@want miedo	-5
@want que @union	-6
@want que @union @not-really-hit	-6
@was $	5
@was @bad	-11
@was @general	-10
@was @general @not-really-hit	-6
@was @here	-6
@was @here $	-10
@was @hurt	12
@was @hurt $	20
@was @not-really-hit	16
@was @out-of-work	7
@was _ @body	6
@was _ @general	-18
@was _ @here	7
@was _ @not-really-hit	-5
@was _ @now	-6
@was _ @to-me	8
@was _ _ $	-12
@was _ _ @daily	-7
@was _ _ @harm	6
@was _ _ @here	8
@was _ _ @hours	14
@was _ _ @union	-5
@was _ _ @us	16
@was _ _ @worse-work	-9
@was _ _ hospital	7
@was _ _ no	7
@was _ emergencia	-6
@was _ en	11
@was _ mi	8
@was _ ultimo	5
@was _ y	20
@was en	-10
@was en @not-really-hit @worse-work	-9
@was en @not-really-hit hospital	7
@was en emergencia	-6
@was encerrado	10
@was hablando	-7
@was mi ultimo	5
@was mi ultimo @hours	5
@was pensando en	6
@was pensando en @harm	6
@was sin	-6
@was y	-6
@was yo	14
@was yo $	14
@weapon	66
@weapon $	46
@weapon @here	30
@weapon @here @general	29
@weapon @spread	-8
@weapon @spread @general	-8
@weapon _ $	6
@weapon _ @general	21
@weapon _ @here	6
@weapon _ @not-really-hit	10
@weapon _ _ $	6
@weapon _ _ @us	-25
@weapon en	10
@weapon en @not-really-hit	10
@who	46
@who $	-5
@who @asks @do_to	6
@who @asks @loss	8
@who @asks @loss @us	7
@who @asks not	-8
@who @dead	-36
@who @dead @lightly	-6
@who @did	16
@who @did @general	-6
@who @did @us	24
@who @do_to @worse	-6
@who @done	13
@who @done @general	18
@who @done @general @weapon	9
@who @done @us	-13
@who @done @us $	11
@who @done @us @worse	-9
@who @done @worse	6
@who @here	31
@who @here $	21
@who @here .	10
@who @here @do_to	13
@who @here @done	5
@who @here @general	18
@who @here @lightly	6
@who @here @us	17
@who @here @us @us	8
@who @here @worse	-17
@who @here yes	-5
@who @home	-10
@who @loss .	7
@who @machine @us	12
@who @said @us	9
@who @said @worse	-5
@who @sick	19
@who @spread	8
@who @spread @do_to @us	8
@who @took	13
@who @union	-10
@who @us	-10
@who _ .	10
@who _ @asks	-8
@who _ @body	-7
@who _ @do_to	27
@who _ @general	14
@who _ @here	-13
@who _ @loss	14
@who _ @spread	9
@who _ @they	-14
@who _ @things	-7
@who _ @us	46
@who _ @who	-7
@who _ _ .	-20
@who _ _ @asks	-5
@who _ _ @did	10
@who _ _ @do_to	11
@who _ _ @here	-31
@who _ _ @lightly	13
@who _ _ @loss	7
@who _ _ @my	5
@who _ _ @things	20
@who _ _ @union	11
@who _ _ @us	35
@who _ _ @weapon	9
@who _ _ @worse	-8
@who _ _ for	23
@who _ bad	6
@who _ last	5
@who _ mine	-13
@who _ not	-8
@who _ where	12
@who _ yes	-5
@who fine	-12
@who just	-10
@who knows	22
@who knows where	12
@who knows where @general	7
@who not	33
@who put @general	-5
@who put @us	5
@who put @us @body	5
@who still	-10
@who wants	19
@will-do	6
@will-do _ _ $	6
@worse $	-17
@worse .	-10
@worse @act	-23
@worse @act @worse	-14
@worse @asks $	9
@worse @call	26
@worse @daily	-9
@worse @did	11
@worse @do_to	9
@worse @do_to @body	12
@worse @do_to @done	-12
@worse @do_to @done $	-12
@worse @do_to @general	-10
@worse @do_to @here	-6
@worse @do_to @us	23
@worse @do_to @us $	8
@worse @done @us	-5
@worse @general	13
@worse @general $	15
@worse @general @campaign $	6
@worse @general @daily	25
@worse @general @hazard	-14
@worse @general @hazard @they	-6
@worse @general @here $	5
@worse @general @here @us	14
@worse @general @life	-13
@worse @general @machine $	-7
@worse @general @office	6
@worse @general @office now	7
@worse @general @property	5
@worse @general @shifts	13
@worse @general @shifts $	15
@worse @general @they	-11
@worse @general @union	-10
@worse @general @union $	-8
@worse @general @union .	-11
@worse @general @union @lightly	5
@worse @general @us	14
@worse @general @who	5
@worse @general @worse	9
@worse @general diner	-8
@worse @general heat	5
@worse @general orchard	6
@worse @general orchard $	6
@worse @general paper	-9
@worse @general paper $	-9
@worse @here	8
@worse @here @general	22
@worse @here @lightly	6
@worse @here @us	-9
@worse @here @us $	-6
@worse @home	10
@worse @home $	7
@worse @lightly @general	8
@worse @loss	17
@worse @loss @us	14
@worse @loss @us $	15
@worse @not-really-hit	-8
@worse @spread	-13
@worse @they	12
@worse @they @dead	7
@worse @union	9
@worse @us	-13
@worse @us $	-10
@worse @us @body	11
@worse @us @body @lightly	8
@worse @us @general	-7
@worse @us @general week	-7
@worse @us @here	24
@worse @us @here @general	13
@worse @us @here work	8
@worse @us @lightly	-5
@worse @us @property	13
@worse @us @shifts	-10
@worse @us @spread	-11
@worse @us @spread @loss	-11
@worse @us @us $	-7
@worse @us @worse	-13
@worse @us about	-9
@worse @us about @general	-9
@worse @us no	-24
@worse @us of	5
@worse @us of @us	5
@worse @us own	8
@worse @who	9
@worse @worse	27
@worse @worse @general	6
@worse @worse @us	-18
@worse @worse @us $	7
@worse _ $	12
@worse _ @act	-11
@worse _ @body	24
@worse _ @call	6
@worse _ @daily	26
@worse _ @do_to	-6
@worse _ @done	-13
@worse _ @general	9
@worse _ @here	34
@worse _ @job	5
@worse _ @life	-13
@worse _ @lightly	-7
@worse _ @loss	9
@worse _ @office	6
@worse _ @property	18
@worse _ @shifts	11
@worse _ @slur	7
@worse _ @spread	-18
@worse _ @us	-35
@worse _ @worse	17
@worse _ _ $	16
@worse _ _ .	-33
@worse _ _ @act	14
@worse _ _ @asks	-13
@worse _ _ @body	-12
@worse _ _ @do_to	-5
@worse _ _ @done	18
@worse _ _ @general	-18
@worse _ _ @gripe	-7
@worse _ _ @here	7
@worse _ _ @life	-5
@worse _ _ @lightly	11
@worse _ _ @paper	-12
@worse _ _ @property	8
@worse _ _ @shifts	-15
@worse _ _ @spread	-6
@worse _ _ @things	12
@worse _ _ @to-me	6
@worse _ _ @us	-7
@worse _ _ @who	12
@worse _ _ @worse	22
@worse _ _ about	9
@worse _ _ building	7
@worse _ _ for	8
@worse _ _ hall	6
@worse _ _ if	-6
@worse _ _ its	8
@worse _ _ no	25
@worse _ _ now	10
@worse _ _ of	-6
@worse _ _ right	6
@worse _ _ today	-7
@worse _ _ w	19
@worse _ _ week	-7
@worse _ _ with	6
@worse _ _ work	7
@worse _ anymore	15
@worse _ diner	-8
@worse _ heat	5
@worse _ its	-7
@worse _ like	-11
@worse _ orchard	6
@worse _ own	8
@worse _ paper	-9
@worse _ put	8
@worse _ since	-7
@worse _ thursday	-6
@worse _ time	21
@worse _ tonight	11
@worse _ was	19
@worse _ when	-7
@worse after	-9
@worse as	7
@worse be @general	-5
@worse bring	8
@worse building	8
@worse cover	-8
@worse die	14
@worse die $	16
@worse drop	7
@worse fill	-5
@worse fill out	-5
@worse fill out @general	-5
@worse fix	-10
@worse fix @general	-10
@worse for	-15
@worse for @us	-20
@worse go	19
@worse go @worse	10
@worse if	7
@worse if @general	7
@worse just	-11
@worse last	-8
@worse last @worse	-6
@worse live	30
@worse live anymore	15
@worse live anymore $	15
@worse of	-7
@worse que	6
@worse receiving	6
@worse since	10
@worse talk @worse @general	5
@worse text	-15
@worse text @general	-10
@worse turn	8
@worse w @general	-9
@worse with	-8
@worse work @here	6
@worse-work	20
@worse-work @not-really-hit	20
@worse-work @somebody	-6
@worse-work @us	17
@worse-work _ $	-7
@worse-work _ @general	-9
@worse-work _ @not-really-hit	-6
@worse-work _ _ @general	10
@worse-work _ que	11
@worse-work en	6
@worse-work en @not-really-hit	6
@worse-work y	-8
@write-up	5
@write-up $	10
@write-up @now	-9
@write-up _ $	-8
@write-up _ _ @union	-9
@write-up _ _ que	6
@write-up _ que	-8
@write-up por	6
@write-up y	-7
@year	-12
@year @lightly	-6
^ 2	11
^ 4	9
^ 5	-12
^ @act @us	5
^ @agents	13
^ @asks	-31
^ @asks @done	-9
^ @asks @done @us	-9
^ @asks @general	-5
^ @asks @general @act	25
^ @asks @general @do_to	-8
^ @asks @general @done	-6
^ @asks @general legal	21
^ @asks @general true	-9
^ @asks @they	-18
^ @asks @they @asks	8
^ @asks @they @do_to	-12
^ @asks @they @done	-8
^ @asks @us	7
^ @asks @us @do_to	24
^ @asks @us @they	-9
^ @bad	21
^ @bad $	36
^ @bad @general	-9
^ @bad @not-really-hit	-8
^ @body	16
^ @boss	-12
^ @call	-8
^ @called @general	8
^ @campaign	9
^ @coming	34
^ @coming @agents	10
^ @coming @bad	8
^ @coming @bad en	7
^ @coming @not-really-hit	18
^ @coming @not-really-hit @bad	12
^ @coming @not-really-hit hombre	11
^ @coming @somebody	12
^ @coming @us	-5
^ @coming fuga	6
^ @coming fuga @not-really-hit	6
^ @coming humo	12
^ @daily	-6
^ @daily @here	-7
^ @daily @spread	16
^ @daily for	-6
^ @daily for @us	-6
^ @dead	-35
^ @dead @do_to	-9
^ @dead @do_to @us	-6
^ @did @general	-17
^ @did @us	10
^ @do_to	-47
^ @do_to @general	-9
^ @do_to @us	-12
^ @done	52
^ @done @general	-35
^ @done @general @us	-6
^ @done @here	8
^ @done @here @general	5
^ @done @lightly	-19
^ @done @lightly @general	-6
^ @done @us	31
^ @done @us @body	21
^ @done @us @do_to	-5
^ @done @us @lightly	-9
^ @done @us @things	-9
^ @done @us @worse	26
^ @done @us of	6
^ @done @worse	5
^ @done for	12
^ @done out	15
^ @done out $	16
^ @fired	54
^ @fired @general	32
^ @fired @general @somebody	7
^ @fired @general @us	10
^ @fired @general mi	6
^ @fired @not-really-fired	7
^ @fired @not-really-hit	-10
^ @fired @not-really-hit @machine	7
^ @fired mi	26
^ @gave	15
^ @gave @somebody	-15
^ @gave camara	8
^ @general	9
^ @general @act @worse	-8
^ @general @act out	16
^ @general @asks	-13
^ @general @asks @general	8
^ @general @asks @us	-6
^ @general @bad	-6
^ @general @broke_down @worse	7
^ @general @call	7
^ @general @call @worse	9
^ @general @daily @us	12
^ @general @dead @lightly	11
^ @general @dead be	14
^ @general @did	-7
^ @general @did @general	7
^ @general @did @us	-6
^ @general @do_to	13
^ @general @do_to @general	-5
^ @general @do_to @us	6
^ @general @done	-20
^ @general @done @general	7
^ @general @done out	-8
^ @general @here	27
^ @general @here @done	43
^ @general @here @general	8
^ @general @here @us	-33
^ @general @here @worse	-11
^ @general @here no	6
^ @general @lightly	20
^ @general @lightly @loss	15
^ @general @lightly @worse	15
^ @general @loss @here	-7
^ @general @loss @us	22
^ @general @machine @broke_down	10
^ @general @machine @general	-6
^ @general @machine @here	9
^ @general @my	-6
^ @general @police	10
^ @general @police @here	10
^ @general @spread	19
^ @general @spread @worse	21
^ @general @they	17
^ @general @they @did	10
^ @general @they @done	-6
^ @general @they @here	5
^ @general @to-me	-9
^ @general @union	-8
^ @general @us	11
^ @general @us @done	9
^ @general @us @took	7
^ @general @was	-6
^ @general already	-7
^ @general been	6
^ @general been @done	9
^ @general cant	18
^ @general cant @asks	8
^ @general cant breathe	17
^ @general clocked out	-11
^ @general have	13
^ @general mi	-20
^ @general mi @daily	-6
^ @general mi @somebody	8
^ @general mi @us	-12
^ @general mi tambien	-6
^ @general no	21
^ @general se	-6
^ @general se @to-me	-6
^ @general was	40
^ @general was @done	8
^ @general was @general	31
^ @general was @here	15
^ @general work	-6
^ @good	-9
^ @gripe	-11
^ @gripe @here	-8
^ @hazard	51
^ @hazard @here	7
^ @hazard @spread	41
^ @hazard @spread $	19
^ @hazard @spread @here	5
^ @here	62
^ @here @did	8
^ @here @do_to	-6
^ @here @done	45
^ @here @done @here	9
^ @here @done @worse	9
^ @here @general $	-6
^ @here @general @do_to	7
^ @here @general @done	-7
^ @here @general @paper	5
^ @here @general mi	-7
^ @here @here	9
^ @here @loss	7
^ @here @not-really-fired	5
^ @here @not-really-hit	36
^ @here @not-really-hit @bad	15
^ @here @somebody	8
^ @here @they	-12
^ @here @us	-17
^ @here @us @general	17
^ @here @us @paper	13
^ @here @us @things	-6
^ @here @us @us	-7
^ @here @us old	-6
^ @here en	-9
^ @here sent	18
^ @here sent @home	18
^ @hit	37
^ @hit @general	25
^ @hit @general @not-really-hit	6
^ @hit @general @us	8
^ @hit @general mi	9
^ @hit @not-really-fired	13
^ @hit @not-really-fired @bad	8
^ @hit @not-really-hit @not-really-hit	-6
^ @hit en	-7
^ @home	-7
^ @hurt-verb mi	6
^ @life	-15
^ @life @here	-7
^ @lightly	13
^ @lol	-6
^ @loss	53
^ @loss $	34
^ @loss @asks	24
^ @loss @asks @here	18
^ @loss @done @lightly	7
^ @loss @here	20
^ @loss @here @done	-12
^ @loss @here @general	16
^ @loss @here @here	10
^ @loss @machine	-6
^ @loss cream	-8
^ @machine	24
^ @machine @broke_down	7
^ @machine @done	19
^ @machine @done @general	10
^ @machine @general	15
^ @machine @general @bad	-9
^ @machine @general dar	-14
^ @machine @here	6
^ @machine @here @worse	9
^ @machine @us	-10
^ @migra	9
^ @migra @here	7
^ @my	11
^ @not-really-fired	-12
^ @not-really-hit	-12
^ @not-really-hit @bad	45
^ @not-really-hit @blow	-18
^ @not-really-hit @boss @hit	-12
^ @not-really-hit @boss @to-me	30
^ @not-really-hit @boss @us	14
^ @not-really-hit @boss estreno	-7
^ @not-really-hit @hit	-18
^ @not-really-hit @machine	15
^ @not-really-hit @machine @hit	7
^ @not-really-hit @machine @not-really-hit	-7
^ @not-really-hit @machine @to-me	18
^ @not-really-hit @machine se	-6
^ @not-really-hit @not-really-hit	8
^ @not-really-hit @not-really-hit @boss	15
^ @not-really-hit @somebody	6
^ @not-really-hit @somebody del	5
^ @not-really-hit @they	26
^ @not-really-hit @they @union	-5
^ @not-really-hit @they @us	9
^ @not-really-hit @they se	14
^ @not-really-hit @weapon	-14
^ @not-really-hit bano	-7
^ @not-really-hit del	-7
^ @not-really-hit huesped	13
^ @not-really-hit nuevo	7
^ @not-really-hit tipo	9
^ @now	-14
^ @now @general	16
^ @now @general @not-really-hit	16
^ @now @to-me	-15
^ @now @us	25
^ @now @us @hit	-13
^ @now @was mi	5
^ @now es	-13
^ @paper	-9
^ @said	36
^ @said que	28
^ @said que sabe	6
^ @said que si	-7
^ @said que tiene	23
^ @slur	30
^ @somebody	10
^ @somebody trae	12
^ @spread	19
^ @they	82
^ @they @act	-7
^ @they @asks	25
^ @they @asks @spread	6
^ @they @daily	-6
^ @they @dead	12
^ @they @dead @done	18
^ @they @did	6
^ @they @did @us	17
^ @they @did @worse	9
^ @they @do_to	24
^ @they @do_to @here	5
^ @they @done	32
^ @they @done @us	29
^ @they @done @worse	-17
^ @they @done go	8
^ @they @good	6
^ @they @good @us	6
^ @they @here	41
^ @they @here @did	5
^ @they @here @general	-15
^ @they @here @us	6
^ @they @here @who	10
^ @they @here if	6
^ @they @here im	11
^ @they @lightly	18
^ @they @loss	-11
^ @they @took	7
^ @they @union	-6
^ @they @us	-6
^ @they @us @here	7
^ @they actually	-8
^ @they actually @here	-8
^ @they bought	-7
^ @they bought @alone	-7
^ @they found	25
^ @they found out	14
^ @they just	-22
^ @they just @done	-39
^ @they just @here	10
^ @they just @said	7
^ @they never	-16
^ @they only	-13
^ @they put @lightly	-6
^ @they sent	-20
^ @they sent @us	-10
^ @they wants	-17
^ @they wants @worse	-9
^ @things @here	-12
^ @to-me	45
^ @to-me @called @general	8
^ @to-me @called encerrados	5
^ @to-me @fired	-20
^ @to-me @fired @general	6
^ @to-me @fired del	-24
^ @to-me @gave	-12
^ @to-me @gave @somebody	-11
^ @to-me @here	12
^ @to-me @here @called	10
^ @to-me @hit	10
^ @to-me @not-really-hit	-13
^ @to-me @not-really-hit @not-really-hit	-7
^ @to-me @said	19
^ @to-me @said @general	10
^ @to-me @said @not-really-hit	-9
^ @to-me @want	-13
^ @to-me @want @us	-6
^ @to-me cuento	-5
^ @to-me dije	-6
^ @to-me traen	14
^ @took	-10
^ @union	-51
^ @union @done	-11
^ @union @done out	-6
^ @union @here	-14
^ @union @not-really-hit	7
^ @us	54
^ @us $	-6
^ @us @act	14
^ @us @act out	14
^ @us @asked	10
^ @us @asked mi	-7
^ @us @asked si	8
^ @us @bad	7
^ @us @body	6
^ @us @body @asks	14
^ @us @called	11
^ @us @called @general	12
^ @us @called @not-really-fired	8
^ @us @called @not-really-hit	-13
^ @us @daily	-8
^ @us @did @us	-6
^ @us @do_to	16
^ @us @done	-28
^ @us @done @general	-5
^ @us @done @worse	-10
^ @us @fired	45
^ @us @fired $	19
^ @us @fired por	6
^ @us @gave	22
^ @us @gave mi	24
^ @us @gave preguntas	17
^ @us @general	-17
^ @us @general @here	-12
^ @us @here @hit	9
^ @us @here @not-really-hit	-8
^ @us @here @somebody	-8
^ @us @here @us	-7
^ @us @here hi	-7
^ @us @hit	48
^ @us @hit $	53
^ @us @hit @harm	-8
^ @us @hit @not-really-fired	10
^ @us @hit @not-really-hit	17
^ @us @hit del	6
^ @us @hit mi	-18
^ @us @hours	11
^ @us @hurt-verb	26
^ @us @hurt-verb $	32
^ @us @hurt-verb @somebody	5
^ @us @life	6
^ @us @lightly	-19
^ @us @lightly @us	-17
^ @us @machine	8
^ @us @machine @general	7
^ @us @said	24
^ @us @said cuidate	6
^ @us @search	-7
^ @us @search @not-really-hit	-8
^ @us @spread	-14
^ @us @they	42
^ @us @they @did	10
^ @us @they @done	9
^ @us @they wants	9
^ @us @things	8
^ @us @things @dead	9
^ @us @things @here	-11
^ @us @things was	19
^ @us @to-me	-9
^ @us @took @not-really-hit	-7
^ @us @took del	6
^ @us @union	-14
^ @us @us	8
^ @us @us @done	6
^ @us @us @here	-20
^ @us @us @loss	-13
^ @us @us @us	8
^ @us @us @worse	25
^ @us @vandal	15
^ @us @vandal @us	15
^ @us @want hacer	21
^ @us @want miedo	-5
^ @us @was	-10
^ @us bad	-6
^ @us cambiaron	-5
^ @us cambiaron @not-really-fired	-14
^ @us cambiaron @not-really-hit	6
^ @us castigaron	5
^ @us dejaron @out-of-work	9
^ @us dejas	-12
^ @us died	6
^ @us duele	-8
^ @us duele @not-really-hit	-6
^ @us equivoque	-10
^ @us hablo	13
^ @us manda	-6
^ @us muero	-16
^ @us muero por	-5
^ @us negaron	18
^ @us next	10
^ @us next @worse	10
^ @us of	-9
^ @us of @general	-5
^ @us poncharon	8
^ @us poncharon @not-really-hit	8
^ @us pueden	-16
^ @us pueden @harm	-9
^ @us quiero morir	-8
^ @us sali	-6
^ @us salio	-10
^ @us text	-5
^ @us too	-6
^ @vandal	19
^ @want	36
^ @want que @union	-6
^ @was	11
^ @was @bad	9
^ @was @not-really-fired	-8
^ @was @not-really-fired @not-really-hit	-7
^ @was en emergencia	-6
^ @was pensando	6
^ @was pensando en	6
^ @weapon	-11
^ @who	78
^ @who @dead	-36
^ @who @did	15
^ @who @did @general	-12
^ @who @did @us	24
^ @who @done	19
^ @who @done @general	11
^ @who @done @worse	5
^ @who @here	23
^ @who @here @us	26
^ @who @here yes	-5
^ @who @sick	19
^ @who @took	13
^ @worse	7
^ _ $	-19
^ _ .	-10
^ _ 10	7
^ _ 14	-7
^ _ 2	-38
^ _ 20	7
^ _ 3	5
^ _ @act	-6
^ _ @agents	11
^ _ @asked	7
^ _ @asks	10
^ _ @bad	62
^ _ @blow	-18
^ _ @body	-20
^ _ @boss	27
^ _ @broke_down	12
^ _ @call	6
^ _ @called	10
^ _ @carry-on	9
^ _ @coming	-11
^ _ @daily	11
^ _ @dead	-9
^ _ @did	25
^ _ @do_to	18
^ _ @done	44
^ _ @general	-17
^ _ @gripe	-9
^ _ @hazard	13
^ _ @here	39
^ _ @hit	26
^ _ @home	-12
^ _ @hurt-verb	58
^ _ @jailed	6
^ _ @lightly	-15
^ _ @loss	-11
^ _ @machine	11
^ _ @media	-23
^ _ @names	32
^ _ @not-really-fired	13
^ _ @now	-6
^ _ @number	13
^ _ @police	13
^ _ @said	18
^ _ @schedule	-12
^ _ @search	-9
^ _ @sick	33
^ _ @slur	-11
^ _ @somebody	22
^ _ @spread	48
^ _ @system	-10
^ _ @they	46
^ _ @things	-11
^ _ @took	20
^ _ @union	-24
^ _ @union-deed	-39
^ _ @us	-22
^ _ @vandal	14
^ _ @want	-7
^ _ @was	-27
^ _ @weapon	29
^ _ @worse	9
^ _ _ $	-22
^ _ _ .	26
^ _ _ 15	-7
^ _ _ 2	-11
^ _ _ 20	-8
^ _ _ 3	8
^ _ _ 30	-21
^ _ _ 4	-10
^ _ _ 5	-15
^ _ _ 6	22
^ _ _ 60	-9
^ _ _ @act	15
^ _ _ @asked	-14
^ _ _ @asks	-15
^ _ _ @body	-27
^ _ _ @boss	18
^ _ _ @broke_down	21
^ _ _ @call	14
^ _ _ @coming	-25
^ _ _ @daily	-18
^ _ _ @dead	7
^ _ _ @did	27
^ _ _ @do_to	-17
^ _ _ @done	44
^ _ _ @fired	21
^ _ _ @gear	-5
^ _ _ @good	-9
^ _ _ @gripe	-6
^ _ _ @here	12
^ _ _ @hit	-18
^ _ _ @home	11
^ _ _ @key	8
^ _ _ @life	-6
^ _ _ @loss	-12
^ _ _ @machine	-16
^ _ _ @names	7
^ _ _ @not-really-fired	-36
^ _ _ @not-really-hit	-5
^ _ _ @now	6
^ _ _ @number	-21
^ _ _ @office	10
^ _ _ @out-of-work	10
^ _ _ @paper	20
^ _ _ @property	9
^ _ _ @said	-9
^ _ _ @schedule	-7
^ _ _ @shifts	15
^ _ _ @sick	24
^ _ _ @slur	-7
^ _ _ @somebody	7
^ _ _ @spread	24
^ _ _ @system	14
^ _ _ @taken	12
^ _ _ @things	11
^ _ _ @throw	10
^ _ _ @to-me	28
^ _ _ @took	12
^ _ _ @union	-18
^ _ _ @union-deed	8
^ _ _ @us	-15
^ _ _ @want	36
^ _ _ @weapon	-16
^ _ _ @worse	38
^ _ _ @worse-work	-11
^ _ _ a	-13
^ _ _ about	-25
^ _ _ accidente	23
^ _ _ afuera	5
^ _ _ agency	-8
^ _ _ al	-6
^ _ _ alguien	17
^ _ _ allowed	-6
^ _ _ ambulancia	-13
^ _ _ an	34
^ _ _ and	18
^ _ _ anda	-10
^ _ _ anymore	-16
^ _ _ app	-6
^ _ _ are	15
^ _ _ arm	7
^ _ _ around	-6
^ _ _ ask	-5
^ _ _ asked	-10
^ _ _ asking	6
^ _ _ at	-13
^ _ _ ate	-6
^ _ _ aviso	-16
^ _ _ bad	33
^ _ _ badge	-9
^ _ _ be	6
^ _ _ been	-8
^ _ _ bien	-7
^ _ _ bit	-7
^ _ _ boss	-6
^ _ _ botaron	15
^ _ _ breathe	17
^ _ _ buen	-16
^ _ _ but	-22
^ _ _ caigo	-6
^ _ _ call	19
^ _ _ called	-28
^ _ _ calls	9
^ _ _ calor	25
^ _ _ came	6
^ _ _ can	6
^ _ _ cant	-6
^ _ _ car	18
^ _ _ carro	7
^ _ _ cause	-8
^ _ _ cerrar	-10
^ _ _ check	13
^ _ _ company	5
^ _ _ contestar	-8
^ _ _ corren	25
^ _ _ cousin	-7
^ _ _ crew	12
^ _ _ cuando	-11
^ _ _ cuchillo	6
^ _ _ cuidate	6
^ _ _ cut	-8
^ _ _ dan	23
^ _ _ dar	-19
^ _ _ days	14
^ _ _ dejan	25
^ _ _ dejo	-20
^ _ _ del	8
^ _ _ descansar	-22
^ _ _ despido	-22
^ _ _ dice	-10
^ _ _ dieron	5
^ _ _ digo	-6
^ _ _ dijo	5
^ _ _ do	5
^ _ _ doing	-7
^ _ _ dona	6
^ _ _ dont	12
^ _ _ down	-6
^ _ _ el	-15
^ _ _ emergencia	35
^ _ _ encerrados	5
^ _ _ encuentro	14
^ _ _ ending	15
^ _ _ entre	10
^ _ _ entro	-8
^ _ _ es	-7
^ _ _ estan	-6
^ _ _ estreno	-7
^ _ _ ever	-7
^ _ _ every	7
^ _ _ favor	32
^ _ _ feel	6
^ _ _ fight	23
^ _ _ finally	17
^ _ _ finger	6
^ _ _ fire	22
^ _ _ fired	-13
^ _ _ firmar	-6
^ _ _ firmas	-17
^ _ _ firme	-5
^ _ _ flat	-8
^ _ _ flu	-6
^ _ _ followed	13
^ _ _ for	-15
^ _ _ fotos	23
^ _ _ front	-7
^ _ _ fuego	-10
^ _ _ ganas	6
^ _ _ gas	11
^ _ _ gave	6
^ _ _ get	-9
^ _ _ going	5
^ _ _ good	-12
^ _ _ got	-16
^ _ _ gun	-16
^ _ _ hablar	13
^ _ _ hacer	13
^ _ _ had	-6
^ _ _ happen	-9
^ _ _ happy	-6
^ _ _ harassing	9
^ _ _ has	-14
^ _ _ hasta	12
^ _ _ have	-13
^ _ _ hay	-19
^ _ _ he	9
^ _ _ her	-11
^ _ _ here	9
^ _ _ hes	-9
^ _ _ hi	-7
^ _ _ his	7
^ _ _ hit	20
^ _ _ hoja	10
^ _ _ hombre	11
^ _ _ home	13
^ _ _ horario	12
^ _ _ hoy	17
^ _ _ ill	9
^ _ _ in	9
^ _ _ inspector	5
^ _ _ is	-26
^ _ _ it	-18
^ _ _ its	-7
^ _ _ ive	6
^ _ _ jefe	-7
^ _ _ jose	-7
^ _ _ just	13
^ _ _ kill	15
^ _ _ killed	-8
^ _ _ know	-8
^ _ _ la	-16
^ _ _ labor	-6
^ _ _ last	-7
^ _ _ lastimo	-12
^ _ _ le	15
^ _ _ legal	21
^ _ _ les	21
^ _ _ let	13
^ _ _ like	-7
^ _ _ lista	5
^ _ _ llego	-13
^ _ _ llevamos	11
^ _ _ lo	-15
^ _ _ locked	-6
^ _ _ los	30
^ _ _ lost	-8
^ _ _ lunch	-8
^ _ _ luz	8
^ _ _ made	8
^ _ _ man	5
^ _ _ manager	8
^ _ _ manguera	-6
^ _ _ manny	14
^ _ _ maria	6
^ _ _ mas	-14
^ _ _ matarme	5
^ _ _ me	10
^ _ _ metiendo	10
^ _ _ mi	41
^ _ _ miedo	-5
^ _ _ migra	15
^ _ _ miguel	8
^ _ _ miss	-5
^ _ _ money	12
^ _ _ morir	-8
^ _ _ moved	-6
^ _ _ my	42
^ _ _ myself	16
^ _ _ n	-5
^ _ _ names	17
^ _ _ need	-6
^ _ _ nervio	-5
^ _ _ never	-14
^ _ _ nice	-7
^ _ _ no	-21
^ _ _ nos	7
^ _ _ not	-8
^ _ _ off	-5
^ _ _ office	-7
^ _ _ old	-6
^ _ _ one	-6
^ _ _ otra	-5
^ _ _ otro	-11
^ _ _ our	14
^ _ _ out	27
^ _ _ outside	8
^ _ _ over	7
^ _ _ overtime	-6
^ _ _ pagan	-11
^ _ _ pagaron	5
^ _ _ papel	-13
^ _ _ papeles	13
^ _ _ para	7
^ _ _ part	-7
^ _ _ pasaron	-9
^ _ _ patron	6
^ _ _ pelear	-5
^ _ _ people	-13
^ _ _ perdio	-6
^ _ _ pero	-8
^ _ _ perro	-6
^ _ _ pick	-8
^ _ _ piso	-19
^ _ _ please	14
^ _ _ policia	7
^ _ _ poncho	-16
^ _ _ por	-21
^ _ _ precios	-10
^ _ _ preguntas	17
^ _ _ pregunto	-13
^ _ _ prisa	-7
^ _ _ puede	-6
^ _ _ pull	13
^ _ _ puras	-8
^ _ _ que	-14
^ _ _ queda	-9
^ _ _ quemando	28
^ _ _ quiere	-7
^ _ _ quieren	15
^ _ _ quit	-13
^ _ _ raid	-17
^ _ _ ray	12
^ _ _ recursos	9
^ _ _ remove	-8
^ _ _ respirar	15
^ _ _ rh	10
^ _ _ rid	20
^ _ _ right	8
^ _ _ room	6
^ _ _ sacar	-7
^ _ _ said	8
^ _ _ salgo	5
^ _ _ saying	6
^ _ _ says	7
^ _ _ security	-6
^ _ _ sending	-6
^ _ _ sexual	-18
^ _ _ shift	12
^ _ _ si	-33
^ _ _ siento	10
^ _ _ sign	23
^ _ _ sin	-10
^ _ _ someone	-7
^ _ _ soy	13
^ _ _ student	-6
^ _ _ su	-9
^ _ _ subi	-7
^ _ _ supposed	13
^ _ _ taking	6
^ _ _ tarjetas	21
^ _ _ temprano	-12
^ _ _ tengo	-23
^ _ _ terminated	17
^ _ _ texted	12
^ _ _ texts	-10
^ _ _ that	-12
^ _ _ the	-5
^ _ _ them	-7
^ _ _ there	-7
^ _ _ they	9
^ _ _ thing	-9
^ _ _ think	-6
^ _ _ this	22
^ _ _ three	-8
^ _ _ thursday	-6
^ _ _ tiene	10
^ _ _ tino	7
^ _ _ tio	-7
^ _ _ to	52
^ _ _ toca	-14
^ _ _ todas	8
^ _ _ today	-10
^ _ _ todos	-23
^ _ _ told	15
^ _ _ tonight	-9
^ _ _ trabajo	-13
^ _ _ tres	10
^ _ _ true	-9
^ _ _ tu	-22
^ _ _ un	-14
^ _ _ understand	-10
^ _ _ union	-5
^ _ _ uno	-5
^ _ _ ups	12
^ _ _ us	-48
^ _ _ va	-7
^ _ _ vacaciones	-7
^ _ _ van	-5
^ _ _ venir	13
^ _ _ video	-7
^ _ _ volantes	-7
^ _ _ waited	-5
^ _ _ wants	8
^ _ _ we	8
^ _ _ went	-7
^ _ _ what	-12
^ _ _ wont	-7
^ _ _ wore	7
^ _ _ work	-26
^ _ _ workers	-5
^ _ _ written	8
^ _ _ yes	-11
^ _ _ you	-20
^ _ _ your	-11
^ _ a	89
^ _ about	40
^ _ actually	-8
^ _ acusan	11
^ _ agarraron	6
^ _ agarro	9
^ _ agency	8
^ _ agentes	11
^ _ ago	-11
^ _ al	21
^ _ alarm	-15
^ _ alguien	-10
^ _ all	-13
^ _ already	-7
^ _ ambulancia	16
^ _ amenazaron	5
^ _ an	9
^ _ and	-19
^ _ anos	-14
^ _ any	-6
^ _ app	-10
^ _ are	8
^ _ arrested	11
^ _ asked	-9
^ _ at	-11
^ _ ate	-7
^ _ atoro	-5
^ _ aunt	-5
^ _ back	-11
^ _ bad	-10
^ _ bajaron	-10
^ _ bano	-7
^ _ be	-8
^ _ been	18
^ _ being	43
^ _ bleeding	14
^ _ blood	18
^ _ boss	-9
^ _ botao	8
^ _ botaron	12
^ _ bought	-7
^ _ bout	11
^ _ broke	15
^ _ burned	15
^ _ bus	8
^ _ cai	15
^ _ called	-12
^ _ camara	8
^ _ cambiaron	-8
^ _ came	10
^ _ cancelled	-7
^ _ cant	11
^ _ capataz	28
^ _ castigaron	5
^ _ cayeron	13
^ _ changed	6
^ _ check	-12
^ _ chef	5
^ _ collapsed	11
^ _ company	-9
^ _ con	6
^ _ consultor	24
^ _ contrato	-10
^ _ cop	10
^ _ cops	6
^ _ corrieron	8
^ _ corrio	12
^ _ corte	23
^ _ corto	-15
^ _ cousin	-8
^ _ coworker	13
^ _ cream	-8
^ _ cuando	-5
^ _ cuchillos	-14
^ _ cuento	-5
^ _ cunado	-6
^ _ cut	-15
^ _ cutting	6
^ _ da	-19
^ _ daughter	-5
^ _ dejas	-12
^ _ dejo	-31
^ _ del	-15
^ _ derechos	-13
^ _ descansaron	6
^ _ desmayo	5
^ _ despidieron	6
^ _ did	-12
^ _ dieron	-14
^ _ dije	-6
^ _ dijeron	12
^ _ dijo	32
^ _ dio	7
^ _ do	-7
^ _ dog	9
^ _ donde	-6
^ _ dont	-13
^ _ down	-14
^ _ duele	-8
^ _ echo	-24
^ _ empujo	6
^ _ en	-23
^ _ entregue	7
^ _ equivoque	-10
^ _ es	-35
^ _ escupio	20
^ _ esta	25
^ _ estan	27
^ _ fainted	5
^ _ fecha	-5
^ _ fell	9
^ _ finally	-7
^ _ fired	21
^ _ floor	-6
^ _ following	-6
^ _ for	-5
^ _ foreman	6
^ _ found	24
^ _ four	10
^ _ fue	-18
^ _ fuego	13
^ _ fuga	6
^ _ gas	30
^ _ gerente	-13
^ _ get	-6
^ _ girl	9
^ _ goes	-9
^ _ going	-6
^ _ golpe	-18
^ _ golpeo	13
^ _ got	-7
^ _ grabbed	11
^ _ grito	-10
^ _ guard	-6
^ _ guy	27
^ _ guys	16
^ _ hablar	-31
^ _ hablo	16
^ _ hace	12
^ _ had	12
^ _ happened	-7
^ _ happening	7
^ _ has	-11
^ _ have	14
^ _ hay	-9
^ _ he	-9
^ _ hell	6
^ _ help	16
^ _ hermano	12
^ _ hicieron	9
^ _ him	-5
^ _ hired	8
^ _ hit	-23
^ _ hizo	6
^ _ horas	8
^ _ huesped	13
^ _ humo	12
^ _ i	-16
^ _ if	-24
^ _ im	-14
^ _ in	34
^ _ interrogated	8
^ _ is	25
^ _ it	-15
^ _ jalo	13
^ _ jefe	19
^ _ jumped	-9
^ _ just	-21
^ _ keep	23
^ _ keeps	11
^ _ keyed	6
^ _ kid	6
^ _ knows	8
^ _ la	-15
^ _ lady	-7
^ _ laid	18
^ _ landlord	-12
^ _ las	29
^ _ late	-8
^ _ le	-15
^ _ lead	-10
^ _ leak	28
^ _ leave	-9
^ _ leaving	-5
^ _ left	-12
^ _ les	-5
^ _ levantaron	6
^ _ line	12
^ _ llamar	-7
^ _ llamaron	-11
^ _ llego	-15
^ _ llevan	9
^ _ llevaron	-8
^ _ llevo	-12
^ _ lo	6
^ _ locked	24
^ _ locker	6
^ _ lost	5
^ _ lunes	-6
^ _ made	-11
^ _ make	-6
^ _ mama	-7
^ _ man	-12
^ _ manager	-7
^ _ manda	-6
^ _ mandaron	14
^ _ mando	5
^ _ marido	6
^ _ mas	-10
^ _ mayordomo	11
^ _ me	15
^ _ meeting	-7
^ _ mi	-12
^ _ miedo	-8
^ _ migra	57
^ _ mis	8
^ _ mom	-7
^ _ moved	-36
^ _ mucho	-11
^ _ muero	-16
^ _ muerto	-17
^ _ my	-15
^ _ myself	-9
^ _ n	-8
^ _ negaron	18
^ _ nephew	8
^ _ never	-27
^ _ news	-21
^ _ next	7
^ _ no	-13
^ _ nobody	-15
^ _ nos	11
^ _ not	6
^ _ nuestras	37
^ _ number	-6
^ _ of	-24
^ _ offered	6
^ _ on	-6
^ _ one	-7
^ _ only	-17
^ _ open	9
^ _ out	8
^ _ over	-11
^ _ pain	27
^ _ para	17
^ _ passed	24
^ _ patrol	6
^ _ pego	9
^ _ people	6
^ _ phone	-8
^ _ picked	7
^ _ please	-14
^ _ policia	-5
^ _ poncharon	8
^ _ ponen	-9
^ _ por	20
^ _ pregunte	-10
^ _ pregunto	8
^ _ prendio	6
^ _ puede	-25
^ _ pueden	-18
^ _ puedo	17
^ _ pulled	12
^ _ pushed	6
^ _ pushing	-8
^ _ pusieron	-6
^ _ put	25
^ _ quede	-7
^ _ queme	14
^ _ quien	-11
^ _ quieren	13
^ _ quiero	42
^ _ quit	-11
^ _ read	-7
^ _ real	34
^ _ reporto	-7
^ _ resbale	6
^ _ resident	8
^ _ revisaron	15
^ _ robaron	-5
^ _ room	-5
^ _ rubs	7
^ _ rumores	-15
^ _ rush	-6
^ _ sacaron	-32
^ _ said	-9
^ _ salio	-11
^ _ say	-13
^ _ says	-6
^ _ scared	9
^ _ screen	-7
^ _ se	-31
^ _ second	13
^ _ see	-8
^ _ shooter	36
^ _ shot	-11
^ _ should	-7
^ _ signed	-7
^ _ siguio	-36
^ _ sin	5
^ _ sister	-6
^ _ slashed	10
^ _ someone	21
^ _ somos	-6
^ _ son	-8
^ _ soy	6
^ _ speech	-6
^ _ spit	11
^ _ sprayed	6
^ _ started	-9
^ _ still	-12
^ _ stop	-11
^ _ strike	-7
^ _ stuck	9
^ _ su	-7
^ _ subieron	-11
^ _ supervisor	48
^ _ suspended	15
^ _ suspendido	9
^ _ suspension	-19
^ _ switched	-7
^ _ talked	-6
^ _ tarde	-14
^ _ tardes	9
^ _ te	-15
^ _ temp	-8
^ _ tenemos	14
^ _ terminaron	-13
^ _ text	-11
^ _ that	-6
^ _ the	-97
^ _ then	-7
^ _ there	-7
^ _ they	-20
^ _ thinking	-6
^ _ threatening	18
^ _ threw	5
^ _ through	7
^ _ tia	-6
^ _ tiene	-7
^ _ tio	8
^ _ tip	12
^ _ tipo	9
^ _ tires	6
^ _ to	9
^ _ toca	-10
^ _ toco	-12
^ _ today	-5
^ _ told	13
^ _ toman	9
^ _ too	-7
^ _ took	15
^ _ trae	12
^ _ traen	14
^ _ traigo	-5
^ _ tres	10
^ _ truck	23
^ _ una	49
^ _ uncle	-13
^ _ up	-5
^ _ us	13
^ _ van	6
^ _ viene	15
^ _ w	-6
^ _ walked	-9
^ _ want	40
^ _ wanted	9
^ _ wants	7
^ _ warning	24
^ _ was	45
^ _ we	-6
^ _ went	8
^ _ white	6
^ _ who	13
^ _ will	-6
^ _ wont	31
^ _ work	-8
^ _ would	22
^ _ write	12
^ _ wrote	28
^ _ y	-18
^ _ ya	24
^ _ you	-31
^ _ your	-14
^ a	21
^ a driver	8
^ a guy	10
^ a mi	-20
^ a resident	8
^ accused	6
^ accused me	6
^ active	36
^ active @weapon	36
^ active shooter	36
^ agarraron	5
^ agents	8
^ ahi	-13
^ ahi @to-me	-11
^ ahi le	-10
^ ahora	-5
^ aint	-5
^ alguien trae	12
^ all	11
^ alto	-11
^ am i	-7
^ amenazan	8
^ amenazan con	8
^ ammonia	12
^ ammonia leak	12
^ anda	12
^ andan	6
^ anybody	-6
^ anyone	-8
^ are	-26
^ are they	-11
^ arrestaron	10
^ arrestaron a	10
^ asi	-6
^ at	-14
^ at my	-10
^ auxilio	52
^ ayer	-10
^ ayudenme	8
^ back	-7
^ badge	18
^ battery	10
^ be	-6
^ been	23
^ blood	6
^ border	6
^ border patrol	6
^ boss	6
^ boss bought	-7
^ boss gave	8
^ boss is	-10
^ boss says	5
^ botaron	-5
^ botaron la	-5
^ break	-6
^ bring	-7
^ buenas	13
^ buenas soy	5
^ buenas tardes	9
^ bueno	-22
^ burned	-6
^ call	-10
^ cambiaron	10
^ can	-6
^ can i	-8
^ can someone	22
^ can you	-10
^ cant @asks	5
^ cant @asks @general	5
^ cant do	5
^ cant open	9
^ cerraron	27
^ cerraron @not-really-hit	27
^ chemical	15
^ coach	-5
^ como	-12
^ como @us	-6
^ como me	-6
^ con	-12
^ cops	12
^ cops are	9
^ corrieron	14
^ corrieron a	16
^ could	-7
^ count	-6
^ count @us	-6
^ count me	-6
^ crane	10
^ crane dropped	10
^ cut	16
^ cut my	5
^ de	-23
^ de golpe	-18
^ dead	-6
^ deja	-7
^ dejame	-8
^ deje	-7
^ deleted	-5
^ despidieron	11
^ despues	-11
^ detuvieron	5
^ detuvieron a	5
^ diache	9
^ dice	10
^ dice que	13
^ dicen	-8
^ dicen que	-8
^ dieron	7
^ dijo	23
^ dijo que	23
^ dios	-8
^ dispararon	-10
^ dispararon @not-really-hit	-10
^ dispararon @not-really-hit precios	-10
^ dispararon los	-10
^ do i	20
^ do they	-8
^ does	-9
^ dont	-29
^ dos	13
^ el	16
^ el bano	-7
^ el capataz	31
^ el chef	-7
^ el consultor	24
^ el del	-7
^ el foreman	6
^ el gerente	-13
^ el jefe	-9
^ el manager	-10
^ el mayordomo	11
^ el nuevo	7
^ el supervisor	29
^ emergency	36
^ en	-26
^ en @not-really-hit @system	12
^ en la	-6
^ en mi	-12
^ en mi @somebody	-9
^ era	-6
^ es	43
^ esa	-6
^ ese	-26
^ esta bien	-8
^ estamos en	-7
^ estas	-5
^ estoy	11
^ estoy en	6
^ estoy muerto	-17
^ estoy suspendido	9
^ faltan	-7
^ finally	-15
^ fire in	6
^ fired	26
^ firme	-13
^ foreman	12
^ foreman told	6
^ found	11
^ found @general	15
^ found a	18
^ fueron	7
^ fuga	6
^ fuga @not-really-hit	6
^ fuga de	6
^ fui	-9
^ gas	16
^ gas leak	17
^ gm	-10
^ go	-13
^ got	6
^ got a	-22
^ got my	-18
^ got sent	18
^ got stuck	8
^ green	-13
^ guess	14
^ guess @union	14
^ guess who	14
^ guest	15
^ guy	18
^ habia	12
^ habia @somebody	17
^ habia una	17
^ hace	12
^ hace mucho	23
^ had	-6
^ hang	6
^ hasta @not-really-hit @us	11
^ hasta el	-14
^ hasta las	11
^ hay	37
^ hay agentes	10
^ hay fuga	6
^ hay humo	12
^ hay un	6
^ hay una	31
^ he	68
^ he got	9
^ he grabbed	8
^ he keeps	9
^ he made	-13
^ he offered	6
^ he pulled	9
^ he said	-6
^ he says	8
^ he told	14
^ he wrote	7
^ help	13
^ help @us	9
^ help @us please	25
^ help @us understand	-9
^ help me	9
^ hes	6
^ hey	-6
^ hey its @us	5
^ hit	-18
^ hit me	-12
^ hold	-5
^ honestly	11
^ honestly @general	11
^ honestly @general just	13
^ honestly i	11
^ how	-25
^ how @asks	-10
^ how @asks @general	-8
^ how do	-7
^ hoy	-6
^ hoy fue	5
^ hoy me	14
^ hoy nos	-7
^ hr	25
^ hr called	7
^ hr lady	-7
^ hr sent	-9
^ hubo	18
^ hubo un	12
^ huele	13
^ hurt	9
^ hurt my	9
^ i	34
^ i asked	-8
^ i been	6
^ i cant	14
^ i cut	7
^ i got	28
^ i have	13
^ i lost	10
^ i passed	14
^ i quit	-6
^ i saw	-6
^ i signed	-7
^ i told	-12
^ i took	8
^ i want	24
^ i was	15
^ i work	-6
^ i wrote	18
^ ice	17
^ ice cream	-8
^ ice is	19
^ ice machine	-6
^ idk	8
^ if	-27
^ if @general	-12
^ if @they	-12
^ if @they ever	-6
^ if i	-10
^ if they	-12
^ ill	-5
^ im	22
^ im @done	9
^ im @general	33
^ im @general @done	13
^ im @here @general	16
^ im @sick	8
^ im @sick @lightly	8
^ im @spread	-6
^ im @worse @general	7
^ im a	-6
^ im being	44
^ im in	18
^ im leaving	-5
^ im on	-6
^ im scared	9
^ immigration	29
^ immigration is	17
^ in	-13
^ is it	24
^ it	-11
^ it was	-6
^ its	-15
^ its @general	-8
^ its a	-7
^ jumped	-16
^ just	-9
^ just @here	-9
^ just @here $	-6
^ just @here @done	13
^ just @here @worse	-6
^ just @us	10
^ kids	-19
^ la	13
^ la de	15
^ la migra	55
^ la policia	-5
^ lady	10
^ laid	12
^ laid off	12
^ landlord	-10
^ las	-17
^ le	14
^ le cuento	-5
^ le dije	-6
^ le dijo	31
^ le dio	6
^ le echaron	-9
^ leave	-22
^ leave @general	-12
^ leave @us	-6
^ leave it	-8
^ left	-9
^ left @us	-6
^ left @us @things	-5
^ left my	-5
^ lei	-7
^ les	-6
^ les dijeron	-5
^ let	-21
^ let me	-17
^ lets	-6
^ line	-11
^ llamaron	8
^ llego	14
^ llego la	13
^ llevo	-13
^ llevo a	-9
^ lo	22
^ lo de	-13
^ locked	20
^ lord	6
^ los	-36
^ los cuchillos	-14
^ ma	-8
^ made	-5
^ made it	-5
^ man	-11
^ manager	8
^ manager asked	-9
^ manager is	8
^ manager just	13
^ manager told	-11
^ manana	11
^ manana es	-13
^ manana me	13
^ me	72
^ me acusan	11
^ me and	-17
^ me bajaron	-10
^ me botaron	11
^ me cai	15
^ me cambiaron	-5
^ me castigaron	5
^ me cayo	-16
^ me corrio	12
^ me corte	23
^ me da	-19
^ me dan	5
^ me dejas	-12
^ me dijeron	15
^ me dijo	11
^ me duele	-8
^ me echaron	7
^ me echo	-23
^ me empujo	6
^ me equivoque	-10
^ me escupio	20
^ me estan	19
^ me golpeo	13
^ me grito	-10
^ me hablo	13
^ me hicieron	9
^ me hizo	6
^ me jalo	13
^ me levantaron	6
^ me llamaron	-11
^ me llamo	-12
^ me llego	-14
^ me llevo	-10
^ me lo	-8
^ me manda	-6
^ me mandaron	12
^ me mando	5
^ me muero	-16
^ me negaron	18
^ me pego	9
^ me poncharon	8
^ me ponen	-10
^ me pregunto	11
^ me pueden	-16
^ me quede	-7
^ me queme	14
^ me quieren	17
^ me resbale	6
^ me revisaron	15
^ me sacaron	7
^ me sali	-6
^ me salio	-10
^ me siguio	-36
^ me toca	-7
^ me toco	-12
^ me van	7
^ mejor	36
^ mi	-19
^ mi @boss	22
^ mi @boss @us	26
^ mi @daily @here	-6
^ mi @somebody	-7
^ mi @somebody @not-really-hit	-7
^ mi @somebody es	-5
^ mi @somebody no	5
^ mi @things	-8
^ mi cunado	-6
^ mi hermano	12
^ mi jefe	29
^ mi mama	-7
^ mi tia	-6
^ mi tio	8
^ mire	-5
^ mis	-8
^ mom	-17
^ moved	19
^ moved me	19
^ mr	10
^ my	-17
^ my back	-7
^ my bad	-6
^ my boss	22
^ my check	-8
^ my cousin	-7
^ my coworker	10
^ my daughter	-5
^ my dog	9
^ my kids	5
^ my locker	17
^ my mom	-7
^ my nephew	8
^ my phone	-7
^ my sister	-6
^ my son	-7
^ my supervisor	21
^ my uncle	-13
^ nada	-6
^ nadie	-41
^ nah	-13
^ nah @general	-7
^ necesito	12
^ need	-8
^ need @general	-6
^ need a	-6
^ new	-9
^ ni	-7
^ nice	-8
^ no	-38
^ no @coming	-9
^ no @coming prisa	-7
^ no @fired	-5
^ no @fired @general	-5
^ no @not-really-hit	5
^ no @to-me	37
^ no @us @asks	14
^ no @us @denied	10
^ no @us @here	-14
^ no @us @want	11
^ no @us dejan	20
^ no corrieron	-5
^ no es	-15
^ no hay	-8
^ no le	10
^ no nos	29
^ no puedo	25
^ no puedo @union-deed	11
^ no quiero	5
^ no rush	-6
^ nobody	16
^ nobody @asks	31
^ nobody @here	-11
^ nobody @here @done	-11
^ nobody got	-11
^ nope	-11
^ nos	15
^ nos corrieron	10
^ nos dan	-6
^ nos dieron	-18
^ nos estan	14
^ nos quieren	-7
^ nos traen	14
^ not	-12
^ not @here	-5
^ not @spread	13
^ ocupo @office	5
^ ocupo abogado	5
^ oh	-7
^ ok @lightly	5
^ ok @lightly @general	6
^ ok so	5
^ omg	-6
^ oren	-7
^ oren por	-7
^ otra	15
^ otra vez	16
^ our	-8
^ our lead	-5
^ out	-13
^ out of	-8
^ owner	8
^ oye	-8
^ para	-35
^ para @not-really-hit	-28
^ para la	-28
^ pasame	-5
^ pay	7
^ perdon	-9
^ phone	-6
^ pienso	5
^ pienso en	5
^ pienso en @harm	5
^ please	6
^ please @do_to	-7
^ please help	19
^ please keep	-5
^ police	45
^ por	-34
^ puchica	8
^ puede	-7
^ puede mi	-6
^ puede mi @boss	-6
^ pueden	-11
^ pueden llamar	-7
^ pueden llamar @general	-7
^ puedo	-15
^ pues	14
^ pues @general	17
^ pues ya	17
^ pulled	-7
^ pusieron	10
^ pusieron camara	8
^ put	-15
^ put @us	-13
^ put @us @worse	-7
^ put me	-9
^ que	-39
^ que @carry-on	12
^ que @general	8
^ que @general no	8
^ que @here	-6
^ que @said	-7
^ que @to-me	-6
^ que @us	22
^ que derechos	-13
^ que entregue	10
^ que me	22
^ que paso	-10
^ que paso @not-really-fired	-10
^ que si	12
^ que ya	8
^ quede	5
^ question	-6
^ quien	-11
^ quieren	37
^ quiero	-10
^ quit	-9
^ quiten	-10
^ quiten a	-8
^ remind	-8
^ remind @us	-8
^ remind me	-8
^ rh	-11
^ roof	8
^ sacaron a	9
^ saco	30
^ said	13
^ salgo	-7
^ saw	-8
^ saw a	-6
^ say	-7
^ says	7
^ schedule	6
^ school	-7
^ se	36
^ se @bad	6
^ se @here	26
^ se @here @general	10
^ se @here quemando	28
^ se @hit	-14
^ se @hit @not-really-hit	-15
^ se @hurt-verb	18
^ se @hurt-verb @somebody	6
^ se @hurt-verb @us	8
^ se @to-me	27
^ se @us	-26
^ se @us poncho	-16
^ se @was	7
^ se atoro	-5
^ se cayo	7
^ se corto	-13
^ se desmayo	5
^ se esta	28
^ se llevaron	-8
^ se me	-26
^ se prendio	6
^ se prendio @not-really-hit	6
^ se puede	-15
^ sent	9
^ sent @us	10
^ sent @us @home	17
^ sent me	17
^ sent my	-7
^ she	-14
^ she asked	11
^ she dont	-8
^ she said	-18
^ she told	10
^ sheriff	13
^ shes	18
^ shes pushing	-8
^ short	8
^ shots	14
^ si	-19
^ si @somebody	-10
^ si @somebody se	-10
^ si alguien	-10
^ si no	-6
^ signed	7
^ sigue	-7
^ since	7
^ since @general	7
^ since @general @act	7
^ since i	7
^ smoke	10
^ so	34
^ solo	37
^ somebody	16
^ somebody hit	-16
^ somebody passed	10
^ someone	25
^ someone died	6
^ someone followed	5
^ son	-5
^ sorry	-12
^ soy	-10
^ stop	-10
^ stopped	17
^ supervisor	6
^ suspended	11
^ take	-6
^ te	-40
^ te dejo	-21
^ tell	-12
^ tengo	-12
^ tengo @us	-6
^ tengo miedo	-8
^ tengo que	-5
^ text	-6
^ that	-19
^ that was	-5
^ thats	-21
^ thats @general	-6
^ thats a	-6
^ the	28
^ the agency	8
^ the boss	-6
^ the bus	8
^ the chef	6
^ the cops	6
^ the temp	-8
^ there	23
^ there was	35
^ theres	58
^ theres @general	54
^ theres @general @loss	16
^ theres @general @us	10
^ theres @general fight	23
^ theres a	54
^ they are	15
^ they arrested	8
^ they been	8
^ they called	5
^ they changed	7
^ they cut	-11
^ they dont	-9
^ they dropped	-11
^ they fired	20
^ they found	21
^ they hired	8
^ they just	-39
^ they keep	10
^ they let	11
^ they locked	11
^ they moved	-33
^ they never	-16
^ they only	-13
^ they pulled	7
^ they said	9
^ they say	-9
^ they sent	-11
^ they sprayed	6
^ they switched	-7
^ they took	-15
^ they want	18
^ they wont	15
^ they wrote	12
^ theyre	27
^ thinking	58
^ thinking about	47
^ this is	6
^ tiene	23
^ tienen un	-18
^ todavia	-5
^ told	40
^ told me	12
^ told us	14
^ told you	-5
^ took	-23
^ trabajo	-11
^ turn	-10
^ turn @worse	-10
^ turn @worse @general	-9
^ turn off	-8
^ two	14
^ two guys	15
^ un	36
^ un huesped	13
^ un tipo	9
^ una	-15
^ una vez	-14
^ urge	84
^ urgente	13
^ va	-7
^ vamos	-7
^ van	9
^ van a	22
^ vi	-21
^ viene	9
^ vinieron	65
^ vino	5
^ voy	14
^ voy @general	-11
^ voy @not-really-fired	19
^ voy a	-11
^ voy al	23
^ voy para	22
^ voy tarde	-14
^ walking	6
^ we	-13
^ we got	-8
^ we had	7
^ well	8
^ what	-59
^ what @asks	-17
^ what @asks @general	-6
^ what @asks happen	-9
^ what @here	-5
^ what are	-5
^ what if	-14
^ what if @us	-9
^ what should	-6
^ what would	-9
^ whats	-18
^ whats @general	-10
^ whats @here	-5
^ whats the	-8
^ where	-7
^ who	-43
^ who got	-11
^ whole	15
^ whole shift	-5
^ will	-9
^ will they	-6
^ wrong	-6
^ wrote	-9
^ wrote up	-5
^ y	-30
^ y si	-15
^ ya	-44
^ ya estoy	-6
^ ya lo	-5
^ ya me	-12
^ ya no	9
^ ya se	-6
^ ya viene	15
^ yea	-8
^ yeah	-12
^ yeah @general	-7
^ years	-11
^ years ago	-11
^ yes	-13
^ yes @general	-5
^ yo	-30
^ you got	10
^ you know	6
^ you need	7
^ your	-15
^ youre	-14
a	-10
a _ $	6
a _ .	-10
a _ 12	13
a _ 2	-12
a _ 3	8
a _ 5	-7
a _ 7	-7
a _ _ $	38
a _ _ .	-10
a _ _ a	7
a _ _ and	-7
a _ _ at	26
a _ _ cant	-8
a _ _ come	5
a _ _ de	16
a _ _ del	13
a _ _ despues	11
a _ _ dias	-7
a _ _ everybody	-11
a _ _ firman	-6
a _ _ going	-7
a _ _ he	9
a _ _ his	-8
a _ _ hr	10
a _ _ i	-9
a _ _ im	6
a _ _ la	-8
a _ _ letter	-16
a _ _ lo	-11
a _ _ madre	10
a _ _ me	-15
a _ _ my	9
a _ _ never	-9
a _ _ no	13
a _ _ o	-9
a _ _ our	18
a _ _ pero	-6
a _ _ por	6
a _ _ saliendo	6
a _ _ says	-9
a _ _ se	14
a _ _ si	9
a _ _ sin	-8
a _ _ soy	8
a _ _ the	10
a _ _ they	6
a _ _ to	12
a _ _ today	6
a _ _ under	9
a _ _ us	9
a _ _ who	5
a _ _ y	-41
a _ _ ya	-8
a _ _ yo	-14
a _ about	-8
a _ and	12
a _ anymore	20
a _ basura	-6
a _ bodega	-6
a _ but	-6
a _ came	5
a _ casa	-16
a _ de	6
a _ detector	5
a _ en	11
a _ esposa	-7
a _ familia	8
a _ for	-11
a _ gente	-7
a _ grados	-7
a _ hija	10
a _ hora	-6
a _ horas	-14
a _ i	-15
a _ if	5
a _ in	15
a _ its	5
a _ jacket	11
a _ junta	-12
a _ la	-5
a _ like	5
a _ lol	-5
a _ los	20
a _ mama	-5
a _ me	-9
a _ meeting	8
a _ migra	-24
a _ muchacho	11
a _ my	8
a _ no	-7
a _ of	-9
a _ on	-7
a _ para	6
a _ platica	-12
a _ policia	13
a _ primo	-9
a _ que	14
a _ saying	6
a _ senora	7
a _ tambien	-12
a _ that	-5
a _ the	-8
a _ thing	-5
a _ ticket	9
a _ tio	-7
a _ to	-8
a _ today	-13
a _ un	10
a _ who	-8
a _ with	18
a _ y	-5
a alguien	-6
a bat	9
a bat $	9
a better	-7
a bit	-8
a bit $	-8
a call	10
a camera	15
a camera in	15
a card	7
a cerrar	-7
a cerrar la	-7
a company	16
a company jacket	11
a correr $	8
a crib	-7
a dar	-17
a dona	6
a driver	7
a el	8
a ella	7
a family	-6
a fight	23
a final	5
a fire	16
a flat	-8
a flat on	-8
a flyer	-7
a flyer $	-6
a guard	8
a hacer	-5
a ice	-5
a inmigracion	12
a inmigracion $	12
a job	10
a joke	6
a joke $	6
a knife	14
a la	-6
a la basura	-6
a la bodega	-5
a la casa	-26
a la junta	-12
a la migra	-24
a la policia	13
a la senora	7
a las 12	13
a las 2	-13
a las 3	8
a las 5	-7
a las 7	-7
a law	-6
a list	15
a list with	10
a los de	6
a man	7
a manager	-8
a matar	-19
a medio	-9
a meeting	-12
a meeting $	-8
a mi familia	8
a mi hija	10
a mi me	-7
a mi primo	-7
a mi tambien	-12
a mi tio	-7
a needle	7
a new	-16
a new truck	-7
a nice	13
a pallet	7
a paper	-5
a paper $	-9
a paper about	-8
a paper in	9
a part	-6
a pelear	-5
a pelear por	-5
a person	5
a pin	-6
a proposito	6
a que	-6
a raid	7
a raid $	8
a resident	7
a revisar	10
a ride	-14
a ride $	-7
a roof	-8
a slice	-7
a supervisor	-9
a text	24
a tocar	7
a todos	20
a todos a	-9
a todos los	18
a todos que	9
a training	-13
a trench	15
a un	6
a un muchacho	11
a union	-10
a union $	-8
a uno	-7
a ver	-16
a ver $	-15
a video	-6
a votar	7
a warning	-10
a write	7
a write up	7
a zumba	-7
abajo	10
abogado _ _ compania	11
abogado _ la	11
abogado de	8
abogado de la	11
abogado para	-12
about	5
about @general @things	11
about @general @things $	11
about @things	-17
about @things $	-10
about @union	6
about @us $	11
about @us @us	-9
about @us @us $	-9
about @worse	-6
about _ $	25
about _ @daily	5
about _ @lightly	-6
about _ @things	11
about _ @us	-14
about _ @worse	16
about _ _ $	6
about _ _ @here	-10
about _ _ @lightly	8
about _ _ @us	-5
about _ _ and	7
about _ _ the	10
about _ and	-7
about _ i	-6
about _ it	11
about _ union	8
about ending	11
about ending @general	11
about ending @general $	7
about ending it	11
about it	-6
about me	8
about pay	-7
about the union	8
about to	-6
about union	6
about us	-5
abre	-11
abre _ _ @not-really-hit	-9
abren	8
abren $	8
abrir	-8
aburrido	-8
aburrido $	-7
acaba	8
acaba @not-really-hit	8
acaba @not-really-hit @sign	11
acaba _ @sign	11
acaba _ decir	11
acaba de	11
acaba de decir	11
acaban @not-really-hit @harm $	-17
acaban @not-really-hit @harm que	10
acaban _ _ $	-17
acaban _ _ que	10
acaban _ correr	-26
acaban _ despedir	23
acaban de correr	-26
acaban de despedir	23
accident	33
accident $	29
accidente	28
accidente $	11
accidente _ _ linea	15
accidente _ la	15
accidente en	15
accidente en la	15
accidents	7
accidents happen	7
accused	6
accused _ of	6
accused me	6
accused me of	6
acoso	-48
acoso $	-23
active	35
active @weapon	35
active shooter	35
actual	14
actually	-12
actually @here	-8
actually said	-8
acuerdo	-10
acusan de	11
adentro _ _ $	-13
adentro del	8
advertencia	6
after	42
after 6	12
after 9	7
after 9 yrs	7
after @general	33
after @general @act	17
after @general @act $	9
after @general @union $	9
after @us	17
after @us $	-11
after @us yrs	24
after @who	-7
after _ $	-13
after _ @act	17
after _ _ $	28
after _ _ @here	6
after _ _ @us	-19
after _ _ at	5
after _ rally	-8
after _ talked	9
after _ yrs	24
after he	-7
after i	29
after i talked	9
after that	5
after the rally	-8
afuera	12
afuera _ _ casa	6
afuera _ la	6
afuera _ mi	7
afuera de	12
afuera de la	6
afuera de mi	7
again	-23
again .	-9
again @general	-7
again _ @things	-6
again _ _ @general	6
again _ _ the	8
agarra	7
agarra _ $	6
agarraron	14
agarraron _ _ y	6
agarraron a	9
agarro	14
agarro _ _ $	6
agarro _ migra	10
agarro la	12
agarro la migra	10
agencia _ _ que	7
agencia _ llamo	7
agencia me llamo	7
agentes	11
agentes $	9
agents	9
ago	-17
agua	13
agua $	26
agua _ _ $	-6
agua al	-12
ahead	-8
ahi	-9
ahi @to-me	-13
ahi _ @here	-9
ahi _ _ $	-8
ahi _ mis	-25
ahi le	-11
ahora	-15
ahora me	9
ahorita	23
ahorita $	11
aid	5
aid _ @asks	6
aid _ is	6
aire $	10
aire _ se	-7
al	17
al 911	-10
al _ $	9
al _ _ $	21
al _ _ a	-9
al _ _ el	-12
al _ _ la	8
al _ _ le	6
al _ _ me	-7
al _ _ mi	12
al _ _ y	13
al _ de	11
al _ frio	-18
al _ le	-13
al _ o	-11
al _ para	-8
al _ que	9
al _ si	-5
al _ y	-15
al bano	15
al cuarto	-17
al cuarto frio	-18
al hospital	26
al hospital $	26
al jefe	-12
al lado	19
al manager	17
al nuevo	12
al perro	-7
al que	8
al rato	-10
al tanque	12
al trabajo	13
alarm	-15
alegria	-14
alegria $	-14
algo	27
algo $	-14
algo _ @not-really-hit	-7
algo _ _ $	20
algo _ _ @not-really-hit	-8
algo _ mi	9
algo muy	13
alguien	-15
alguien _ $	-6
alguien _ _ ya	18
alguien _ de	-13
alguien me	10
alguien sabe	-16
alguien se	-10
alguien trae	12
alive	16
all	-7
all 5	9
all 6	11
all _ $	-25
all _ _ $	15
all _ _ gone	15
all _ _ i	-8
all _ _ the	7
all _ _ together	-9
all _ _ who	10
all _ in	-11
all _ on	8
all _ time	-6
all _ us	-7
all _ w	12
all day	-12
all go	-9
all my	10
all of	-10
all of us	-7
all over	12
all shift	-6
all the	9
all the time	-6
alla	-28
allowed	-9
allowed @worse	-9
allowed @worse @do_to	-8
allowed @worse @do_to @general	-6
allowed _ @do_to	-8
allowed _ _ @worse	5
allowed _ _ to	5
allowed to	-9
almost	-5
already	-7
already $	-5
already .	25
already . @loss	25
already @lol	-5
already _ @here	-9
already _ @loss	25
already _ _ $	21
already _ _ @lightly	-7
already _ _ @us	-10
already lol	-5
alto	-13
always	-11
always _ $	-7
am	-11
am _ _ $	-6
am i	-18
ambulance	23
ambulance $	25
ambulancia	6
ambulancia $	28
amenaza	-5
amenazan	9
amenazan con	11
amenazando	-13
amenazaron	7
amenazo	11
amenazo _ _ a	5
amenazo con	8
amigas	15
amigo	-20
ammonia	16
ammonia leak	12
amoniaco	11
an	39
an _ $	53
an _ that	9
an ambulance	21
an ambulance $	25
an hour	-10
and	60
and 2	10
and _ $	-11
and _ _ $	-22
and _ _ get	6
and _ _ guys	-8
and _ _ i	9
and _ _ im	5
and _ _ in	18
and _ _ is	6
and _ _ it	28
and _ _ like	-12
and _ _ note	-13
and _ _ on	10
and _ _ one	6
and _ _ out	14
and _ _ put	5
and _ _ says	11
and _ _ to	13
and _ _ was	8
and _ _ who	8
and _ a	9
and _ back	6
and _ be	8
and _ boss	5
and _ cant	9
and _ else	12
and _ get	6
and _ got	-13
and _ he	7
and _ hes	7
and _ im	12
and _ it	-9
and _ my	12
and _ no	-10
and _ people	8
and _ said	-19
and _ says	9
and _ the	13
and _ to	11
and _ told	5
and _ was	-7
and _ wont	6
and _ wrote	-10
and call	-16
and everyone	12
and got	10
and he said	-11
and he says	12
and i	-7
and i didnt	6
and i said	-16
and if	7
and it	-12
and its	9
and left	-7
and nobody	9
and now	23
and now im	12
and read	6
and said	18
and shes	9
and the	17
and the boss	5
and then	-8
and theres	9
and theres a	8
and they	-24
and they wont	6
and told	9
and walked	7
and we	13
and we cant	9
and wont	7
and wont give	7
and wrote	6
anda	11
anda _ _ por	10
anda _ malas	-6
anda _ quien	6
anda con	9
anda de	-9
anda de malas	-6
anda preguntando	7
anda preguntando quien	6
andaba	-7
andamos	6
andan	5
ando	-13
ando _ con	-6
announced	5
anos $	10
anos _ $	8
anos _ _ @not-really-hit	-8
anos ahi	9
anos y	-5
another _ $	-8
antes	-5
antes _ _ @not-really-hit	6
antonio	14
any	-11
anybody	-16
anymore	47
anymore $	54
anymore @general @lightly	8
anymore @they	-7
anymore @they @did	-7
anymore _ @did	-7
anymore _ @lightly	8
anymore _ _ @general	15
anymore _ _ @worse	-5
anymore _ _ it	14
anymore _ _ to	-5
anymore _ want	8
anymore i	9
anymore i want	8
anymore they	-7
anyone	8
anyone _ _ crib	-7
anyone _ a	-8
anyone _ signs	7
anyone got	-8
anyone who	21
anyone who signs	7
anything	-13
anything _ @us	7
anything _ _ $	-15
anything _ my	8
anything but	8
anything but @us	8
anything but my	8
apagaron	11
apagaron @not-really-hit	9
apagaron el	9
apartamento $	-7
aparte	24
aparte $	24
app	-19
app _ _ it	-7
app _ _ me	-6
app del	-6
apparently	18
appt	-7
apt	5
apuntando	7
apunto	-7
aqui	6
aqui _ que	8
aqui y	12
arbitration	-8
are	-30
are _ $	21
are _ _ people	10
are _ allowed	-6
are _ from	-6
are _ in	-6
are _ me	-6
are _ the	-9
are _ this	12
are _ w	10
are chained	39
are coming	-17
are coming $	-9
are here	18
are here $	15
are making	5
are my	-5
are nervous	-7
are so	-8
are they	-11
are we	-12
are you	-5
arent	18
arent _ .	-6
arm	13
arm _ the	7
arm on	7
arm on the	7
arma	12
around	-20
around @here	-11
around _ _ $	-7
arrestaron	10
arrestaron a	10
arrested	19
arrested $	10
arrested _ _ the	9
arriba	6
arriba del	11
as @us	-11
as _ $	8
as _ _ $	-12
as _ _ @general	10
as punishment	10
as punishment $	10
asbestos	14
asi	20
asi _ _ $	-5
ask $	-9
ask _ _ $	-5
ask _ if	17
ask _ that	-6
ask _ union	13
ask me	-10
ask you	16
ask your	13
ask your union	13
asked	-25
asked _ _ cover	-8
asked _ _ i	8
asked _ _ my	-6
asked _ _ overtime	-7
asked _ _ signed	6
asked _ _ the	-6
asked _ _ up	6
asked _ about	-10
asked _ if	9
asked _ straight	6
asked for	-10
asked if	6
asked if i	6
asked me	10
asked me about	-10
asked me if	9
asked me straight	6
asked where	-5
asked who	-11
asking	20
asking $	-11
asking _ _ at	11
asking _ _ cards	-11
asking _ the	11
asking about	7
asking about the	7
asking for	7
asks	-12
asleep	-6
at	-27
at 2	11
at 3 $	-7
at 3 and	9
at 7	-7
at _ $	18
at _ .	-9
at _ _ a	-11
at _ _ desk	10
at _ _ hall	-7
at _ _ im	-9
at _ _ is	-8
at _ _ job	-11
at _ _ my	-9
at _ _ not	6
at _ _ of	7
at _ _ on	21
at _ _ stop	10
at _ _ they	-11
at _ _ w	-12
at _ _ we	8
at _ bus	10
at _ door	10
at _ end	7
at _ er	-7
at _ every	6
at _ front	10
at _ gate	-5
at _ hospital	14
at _ i	-8
at _ job	8
at _ meeting	-6
at _ now	6
at _ old	-6
at _ place	-10
at _ table	12
at _ they	6
at _ warehouse	18
at _ with	-10
at _ wrong	-6
at gate	-15
at his	-10
at lunch $	6
at me	9
at me $	8
at my old	-6
at night	8
at the	15
at the bus	10
at the end	7
at the er	-7
at the front	10
at the gate	-5
at the hospital	14
at the meeting	-13
at the table	12
at the warehouse	25
at the wrong	-6
at work	33
at work $	28
ate	-18
ate @us	-13
ate @us @lightly	-6
ate @us @lightly $	-6
ate _ @lightly	-6
ate _ _ $	-9
ate _ dollar	-6
ate my	-13
ate my dollar	-6
atras	-6
atras $	-20
atras @not-really-hit	7
atras @not-really-hit @not-really-hit	7
atras _ @not-really-hit	7
atras de	7
attitude	7
aumento	-7
aumento _ @union	-5
aumento _ _ $	-6
aumento _ ustedes	-5
aunt	-6
auxilio	52
avento	14
avisaron	-6
avisaron $	-6
aviso	-17
away $	12
away _ @general	-13
away _ _ $	6
ayer	-23
ayer $	-18
ayer _ a	-11
ayuda	-21
ayuda $	-11
ayuda _ _ $	-8
ayudan	-6
ayudenme	8
azul	-5
b $	7
back	-9
back $	6
back _ $	-11
back _ 98	-6
back _ _ me	-6
back _ _ up	-5
back in	-12
back in 98	-6
back lifting	6
back to	7
back together	-8
backed	-7
backed _ $	-7
background	14
background _ @general	14
bad	41
bad $	26
bad _ @here	20
bad _ _ @us	6
bad _ _ work	19
bad _ at	20
badge	19
badge _ _ $	27
badge _ off	26
badge _ work	7
badge dont	7
badge dont work	7
bag	-12
bajan	-7
bajaron	-10
bajaron _ _ $	13
bajaron _ _ a	8
bajaron _ _ de	-17
bajaron _ horas	-10
bajaron de	14
bajaron las	-10
bajaron las horas	-10
baje	-10
bala	10
banco	19
banco $	21
bank	-6
bank $	-5
bank _ $	8
bank _ it	-8
bano	16
basically	8
basura	-19
basura $	-14
bat	9
bat $	9
bathroom	17
battery	5
be @general	-11
be _ $	-31
be _ @general	11
be _ _ $	25
be _ _ .	8
be _ _ @lightly	13
be _ _ @us	-7
be _ the	-7
be _ to	-9
be in	-5
be out	11
be there	-9
beat	-13
bebe _ _ $	7
because	9
because @general	5
because @general @us	-7
because _ @general	6
because _ _ @asks	-8
because _ _ @lightly	-8
because _ _ @union	10
because _ _ is	-8
because _ the	6
because i	7
because of	11
because of @general	6
because of @general @union	6
because of @us	9
because of the	6
because the	-8
because we	6
bed	11
bed $	10
been	43
been @did	21
been @did @us	13
been @done	12
been @general	-5
been @here	14
been @here @general	11
been _ @general	8
been _ @here	9
been _ @spread	20
been _ @us	17
been _ _ @general	11
been _ _ @us	-10
been _ _ since	-12
been _ _ the	9
been _ me	5
been _ on	20
been _ the	5
been in	9
been taking	7
been terminated	16
before	-12
before @general	-13
before @lightly	11
before @lightly $	11
before _ $	10
before _ _ @general	-6
before i	-10
before lunch	11
before lunch $	11
behind	9
behind _ _ i	7
behind me	15
behind the	7
being	56
being _ $	10
being _ _ late	9
being harassed	6
benefits	-8
benny	10
best	-18
best @us	-13
better @do_to	8
better _ $	-7
better watch	8
bien	-43
bien $	-10
bien _ $	-12
big	11
big _ $	16
bill	-6
bingo	-8
birthday	-12
bit	-11
bit $	-11
bleach	9
bleeding	14
bleeding $	8
bleeding _ the	6
bleeding and	6
block	-23
blocked	-12
blood	32
blood $	8
blood _ $	18
blue	-9
blue @things	-8
blue _ $	-6
board _ $	6
bocina	11
bocina _ _ @union	11
bodega	-14
bolsa $	6
bolsas _ _ $	-5
bomberos	7
boots	-13
boots _ $	-9
border	8
border _ @here	7
border _ _ @general	7
border _ _ the	7
border patrol	8
border patrol @here	7
border patrol @here @general	7
bos	5
boss $	-12
boss _ _ $	17
boss _ _ a	-19
boss _ _ for	-7
boss _ _ list	-5
boss _ _ me	6
boss _ _ the	7
boss _ _ to	-6
boss _ _ union	-5
boss _ _ we	9
boss _ a	-7
boss _ he	6
boss _ me	9
boss _ the	-8
boss _ to	9
boss _ us	6
boss and	14
boss bought	-7
boss gave	8
boss gave us	8
boss is	-6
boss just	8
boss made	11
boss made me	9
boss said	15
boss wants	-5
boss wants me	-5
bosses	-6
botao	8
botaron	23
botaron la	-5
botas	-7
bother	8
bother @here	6
bother coming	6
bought	-13
bought @alone	-7
bought @alone @general	-7
bought @alone @general @lightly	-7
bought _ @general	-7
bought _ _ @lightly	-7
bought _ _ new	-7
bought _ a	-7
bought himself	-7
bought himself a	-7
bout	5
bout _ $	-7
bout _ @general	11
box @here	5
boxes _ _ $	-11
boyfriend	-5
break	-32
break $	-18
break _ _ lol	-5
break room	-10
breathe	28
brick	11
bridge	12
bring @general	-9
bring @lightly	8
bring @us	7
bring _ @us	-7
bring _ _ $	-8
bring _ _ @lightly	-6
bring _ one	-6
bring the	-8
bringing	-8
broke	10
broke $	-6
broke _ _ $	15
broke _ _ a	-8
broke my	23
broma $	5
brother	13
brother $	8
buen	-19
buen _ $	-18
buena	-8
buena $	-6
buenas	13
buenas soy	5
buenas tardes	9
bueno	-26
buenos	6
buenos @hours	-7
buenos dias	-7
building	9
building $	7
building _ @general	5
building _ _ @us	8
burned	7
burned _ _ on	7
burned _ arm	7
burned my arm	7
burned out	-8
burrito	-6
burrito .	-6
bus	13
bus _ _ the	18
bus driver	9
bus stop	10
business	11
busy	-19
busy $	-10
but	-30
but @they @here	-14
but @they @here @us	-9
but @us	8
but _ @done	-15
but _ @here	-15
but _ _ @dead	8
but _ _ @general	12
but _ _ @us	-24
but _ _ a	8
but _ _ it	-11
but _ _ me	-20
but _ _ the	10
but _ coming	-5
but _ got	-10
but i	-11
but my	6
but not	-8
but ok	-6
but ok $	-6
but they got	-9
button $	6
buttons	-5
buy @us	8
buy _ _ $	9
by	-14
by $	-7
by 2	6
by 2 guys	6
by _ _ .	12
by _ _ after	-13
by _ _ and	-7
by _ _ clock	-12
by _ _ i	11
by _ dock	-6
by _ guys	6
by _ meeting	7
by _ plant	6
by _ table	-6
by _ time	-11
by accident	-5
by mistake	-5
by one	7
by text	13
by the dock	-6
by the meeting	7
by the plant	6
by the time	-12
cabeza	6
cabeza $	8
cable	-13
cables	-6
cacharon	8
cada	-7
cafe	-9
cai	15
cai $	17
caigo	-7
cake	-14
cake _ _ $	-6
call 911	-5
call _ _ $	7
call _ _ they	-10
call _ a	-6
call _ ambulance	23
call _ if	-8
call an	23
call an ambulance	23
call ice	-7
call immigration	-6
call immigration $	-6
call me	-11
call me $	7
call my	18
call the	-7
calle	-13
calle $	-15
called	-42
called _ $	-10
called _ _ $	-24
called _ _ about	-8
called _ _ hr	12
called _ _ on	11
called _ back	-16
called _ in	-8
called _ into	12
called _ police	9
called a	-6
called in	-12
called me	-5
called me back	-16
called me in	-8
called me into	12
called my	-7
called the	5
called the police	9
calls	5
calor	24
camara _ @not-really-hit	-9
camara en	-9
camara en @not-really-hit	-9
camaras	-7
cambiar	-6
cambiaron @not-really-fired	-14
cambiaron @not-really-fired @office	-18
cambiaron @not-really-fired @office @not-really-hit	-18
cambiaron @not-really-hit @hours	7
cambiaron @not-really-hit @hours por	7
cambiaron _ @hours	7
cambiaron _ @not-really-hit	20
cambiaron _ @office	-18
cambiaron _ _ @not-really-hit	-14
cambiaron _ _ frio	-18
cambiaron _ _ por	7
cambiaron _ _ y	-10
cambiaron _ cuarto	-18
cambiaron _ la	17
cambiaron al	-14
cambiaron al cuarto	-18
cambiaron de	6
cambiaron el	-6
cambio	-7
came _ $	-8
came _ _ on	5
came _ _ the	8
came _ on	8
came _ the	-9
came down	10
came down on	8
came in	-11
came in $	-9
came out	9
came to	-6
came to the	-6
camera	12
camera @here	15
camera @here @general	15
camera _ @general	15
camera _ the	15
camera in	15
camera in the	15
cameras _ @general	8
cameras _ _ @loss	8
cameras _ _ break	8
cameras _ the	8
camino	13
camion	7
camion $	-13
camioneta	-6
camioneta @not-really-hit	-7
camioneta de	-7
camisa	-13
camisa $	-5
camp	12
camp _ _ @general	12
camp _ _ the	12
campo	13
can	-59
can _ $	-6
can _ _ a	-9
can _ _ come	-5
can _ _ me	-6
can _ _ my	-8
can _ _ this	8
can _ _ to	-5
can _ be	-15
can _ call	24
can _ do	7
can _ to	8
can do	-10
can go	8
can i	-15
can my	-9
can someone	19
can someone call	25
can they	-9
can they do	8
can you	-11
cancelled	-5
canned	18
canned _ _ $	6
canned me	7
cant	27
cant $	-8
cant @asks	8
cant @asks @general	13
cant @asks @general anymore	8
cant @did	-8
cant @do_to	14
cant @here	-5
cant @lightly	7
cant @lightly @us	7
cant @lightly @us @body	7
cant _ $	19
cant _ @general	6
cant _ @lightly	6
cant _ @us	9
cant _ _ @body	21
cant _ _ @general	-5
cant _ _ @us	8
cant _ _ @worse	-6
cant _ _ anymore	8
cant _ _ legs	7
cant _ _ of	-8
cant _ _ to	-6
cant _ in	8
cant _ my	15
cant _ this	11
cant _ til	6
cant be	-8
cant breathe	28
cant do	8
cant do this	13
cant feel	7
cant feel my	7
cant get	7
cant get out	7
cant leave	10
cant leave til	6
cant open	9
cant read	-8
cant sleep	5
cant sleep $	5
capataz	29
captain	25
car	8
car $	-7
car .	6
car _ _ $	7
car _ _ to	7
car _ wrote	7
carcel	-11
card	8
card $	8
cards	18
care	18
care _ @general	31
care _ _ $	-12
cargar	-6
caro	-10
carro	-7
carro $	15
carro _ _ mi	7
carro _ la	-6
carro afuera	7
carro afuera de	7
carta @not-really-hit despido	13
carta @not-really-hit despido $	13
carta _ _ $	13
carta _ despido	13
carta de despido	13
casa	26
casa $	17
casa _ _ por	8
casa _ la	-11
casa _ que	6
casa los	-6
casa por	-6
casa por la	-11
casa y	10
casa y que	6
cash	-6
castigaron	5
castigo	13
castigo $	8
cat	-18
cat _ _ $	-16
catch	-6
cause	-18
cause @general	-12
cause the	-9
cayeron	14
cayo _ _ el	-17
cayo _ companero	9
cayo _ en	-14
cayo un	6
center	7
ceo	-7
cerrada	-6
cerrada _ _ por	-6
cerrar	-8
cerrar _ _ $	7
cerraron	28
cerraron @not-really-hit	28
chained	40
chained $	26
chairs	-6
chaleco	8
chaleco y	10
chamba	-5
change	-6
changed	-15
changed $	-5
changed _ _ $	-14
changed my	-10
changing	7
charge	-7
charge @us	-7
charger	-7
charger $	-6
chat .	6
checar	33
check	-21
check $	20
check _ _ $	-15
check _ _ back	-5
check _ _ says	6
check _ get	-5
check every	-6
checks	-14
chef	8
chef _ a	6
chef threw	9
chef threw a	6
chema	-9
chemical	14
cheque	9
cheque $	34
cheque _ de	-9
chest	34
chest _ $	29
chlorine	7
chlorine gas	7
choferes	-5
choferes que	-6
church	11
church hall	11
church on	7
chuy	9
chuy $	9
cierra	5
cierran	6
cierran $	7
cita	19
class	-10
class $	-8
clavo	-10
clean @do_to	12
clean record	12
cleaned	13
cleaned out	10
cleaner	19
cleaner $	19
cleaning	6
clock	-17
clock @here	-8
clock _ _ @do_to	-7
clock _ _ see	-7
clock in	-8
clocked @here	8
clocked _ @here	-11
clocked _ at	-11
clocked in	8
clocked out	-11
clocked out @here	-11
clocked out at	-11
cloro	-9
closed	-15
closed $	-9
closing	11
coach	-6
cocina	18
cocina $	15
cocina y	8
cocinero	25
code	-9
coffee _ me	12
coffee on	11
coffee on me	12
cold	-7
colicos	-9
colicos $	-9
collapsed	20
collapsed in	11
color	-13
color $	-8
come	9
come _ _ $	-6
come _ _ the	11
come _ me	-9
come _ the	-6
come back	16
come down	7
come in	12
come over	-5
come w	-6
comedor	-7
comedor $	8
comedor _ @to-me	-15
comedor _ lo	-15
comemos	5
comer y	5
comes	-9
comi	-5
coming	-10
coming $	-9
coming _ $	21
coming to	-10
coming with	-6
coming with me	-6
comite	-10
committee	10
committee $	11
como	-40
como @to-me	-10
como @us	-13
como _ $	-12
como _ @us	7
como _ _ $	-19
como _ _ @body	5
como _ _ si	-7
como _ fuera	5
como me	-10
como nos	-7
como si fuera	5
compa	-6
companero	12
companero $	19
compania $	-14
compania _ _ la	-6
compania _ me	7
company	15
company _ $	12
company _ _ my	10
company _ at	13
company jacket	11
compensacion	-8
compran	-5
compran $	-5
compre	-10
con	25
con _ $	7
con _ _ de	-6
con _ _ del	-9
con _ _ la	21
con _ _ que	-10
con _ _ y	-11
con _ a	6
con _ de	-8
con _ el	18
con _ en	16
con _ guardias	5
con _ la	6
con _ policia	-11
con _ senora	-10
con cerrar	7
con cuchillo	11
con cuchillo en	11
con el	-11
con la	-20
con la policia	-11
con las	-6
con llave	27
con llave $	27
con lo	-7
con lo de	-7
con los	8
con mi	-6
con nosotros $	8
con pistola	6
conmigo	10
conmigo $	12
consigo	-7
consultant	-6
consultor	24
contestar	-7
contesto	-11
contesto que	-5
contra	9
contra _ $	11
contract	8
contract @us	12
contratista	19
contratista que	9
contrato	-8
contrato @not-really-fired	-10
contrato _ @not-really-hit	-9
conveyor	-8
cook	8
cop	6
copia	-15
copia de	-11
cops	18
cops _ _ $	19
cops _ _ on	9
cops _ here	15
cops _ us	5
cops are	15
cops are here	15
cops on us	5
copy	-5
corporate	-6
corporativo	-6
corran _ _ $	7
corran _ voz	7
corran la	7
corran la voz	7
corre	5
corre $	5
corren	44
corren $	39
corren a	8
correo	-5
correo _ _ @not-really-fired	-5
correo _ _ con	-5
correr	-31
correr $	-31
correr _ _ $	5
correr _ _ no	-6
correr por	-6
correrme	18
correrme $	18
corriendo	17
corrieron	-23
corrieron _ _ por	5
corrieron _ nadie	-5
corrieron _ una	-14
corrieron a	11
corrieron a nadie	-5
corrieron de	-20
corrio	14
corrio _ _ $	12
cortaron	8
corte	21
corto	9
corto la	12
cosas	9
cosas _ $	6
costco	-8
couch	-9
couch $	-7
coughing	12
coughing _ $	7
coughing blood	7
coughing blood $	7
could	-12
could they	-6
count	-15
count $	-5
count @us	-6
count _ _ $	-7
count me	-6
county	5
county _ $	7
cousin	-9
cousin _ _ says	-6
cousin _ texas	-6
cousin _ the	7
cousin got	-9
cousin in	-6
cousin in texas	-6
cousin is	6
cover	-14
cover @us	-6
coworker	29
coworker $	14
coworker _ _ $	15
coworker in	8
coworker in the	8
coworker was	9
coworkers	7
coworkers $	7
cpr	5
cpr $	6
cps	6
crack	-7
crane	10
crane _ _ load	10
crane dropped	10
crashed	-6
cream	-10
credit	-13
credit @union	-13
credit union	-13
creo	-10
creo $	-8
creole	-9
crew	45
crew _ i	-6
crew for	14
crew is	20
crew leader	6
crib	-7
cried	-14
cry	-6
crying	-6
crying $	-5
crying _ @here	6
cuadrilla	19
cual	-18
cual _ $	-15
cuales	29
cuando	-15
cuando @not-really-hit	-13
cuando @us	-8
cuando _ $	26
cuando _ @not-really-hit	-7
cuando _ @us	-18
cuando _ _ $	-5
cuando _ _ .	-5
cuando _ _ @bad	-17
cuando _ _ @union	-5
cuando _ _ @us	-7
cuando _ la	-8
cuando _ me	-14
cuando el	-7
cuando es	-5
cuando es @not-really-hit	-5
cuando es @not-really-hit @union	-5
cuando es la	-5
cuando me	-8
cuando pueda	-14
cuando pueda @us	-14
cuando pueda me	-14
cuando quiera	25
cuando se	-5
cuantos	-15
cuarto	-8
cuarto frio	-17
cuartos	-6
cuchillo	19
cuchillo _ la	11
cuchillo de	7
cuchillo en	13
cuchillo en la	11
cuchillos	-6
cuchillos en	8
cuento	-8
cuento _ _ @somebody	-5
cuento _ mi	-5
cuidado	-7
cuidado $	-7
cuidate	-19
cuidate _ _ @not-really-hit	6
cuidate mucho	-25
culpa	-8
culpa _ _ $	-7
cuotas	-12
curso	-6
curso @not-really-hit	-6
curso de	-6
cut	-7
cut _ _ $	21
cut _ _ for	-9
cut _ _ off	14
cut _ hair	-7
cut _ hand	8
cut _ the	-16
cut grass	-9
cut my	9
cut my hair	-7
cut my hand	8
cut off	-9
cut to	-7
cutting	8
da	-26
da _ $	-10
da gusto	-6
da miedo	-5
dad	-17
dan	11
dan _ $	24
dar	-11
dar $	14
darme _ $	13
darwin	-6
date	-6
datos	-9
daughter	-8
daughters	6
daughters @home	6
daughters school	6
day	-9
day $	-18
day _ @us	8
day _ _ $	6
day _ _ .	6
day of	6
days $	-7
days .	9
days _ $	8
days _ _ $	17
days _ i	-11
days _ pay	10
days no	10
days no pay	10
de	-26
de 16	18
de 40	10
de 40 a	14
de _ $	-16
de _ _ $	-10
de _ _ al	-6
de _ _ de	-10
de _ _ en	10
de _ _ era	-7
de _ _ esta	9
de _ _ estoy	8
de _ _ firmar	8
de _ _ firmaron	7
de _ _ hago	10
de _ _ la	32
de _ _ las	9
de _ _ me	-15
de _ _ mi	5
de _ _ no	8
de _ _ porque	12
de _ _ puede	-5
de _ _ que	-27
de _ _ si	-10
de _ anos	5
de _ apartamento	7
de _ aqui	5
de _ bien	-8
de _ cajas	-5
de _ casa	20
de _ cocina	20
de _ compania	8
de _ con	-5
de _ del	8
de _ dice	-11
de _ en	5
de _ es	-9
de _ escuela	-6
de _ fiesta	-6
de _ hacer	-11
de _ huelga	-10
de _ humanos	-7
de _ lado	8
de _ marcha	-7
de _ me	7
de _ noche	5
de _ planta	7
de _ por	14
de _ propinas	9
de _ quien	-7
de _ risa	-18
de _ se	11
de _ sin	6
de _ tarjeta	8
de _ trabajo	-12
de _ troca	-14
de _ turno	7
de _ y	-5
de _ yo	-9
de amoniaco	10
de broma	6
de cargar	-6
de castigo	6
de correr	-26
de decir	11
de decir que	6
de despedir	23
de despido	13
de despido $	13
de dia	-5
de ellos	-9
de gas	13
de golpe	-18
de hoy	10
de la	-28
de la cocina	20
de la compania	8
de la escuela	-6
de la fiesta	-6
de la huelga	-10
de la marcha	-7
de la planta	7
de la risa	-18
de lado	8
de las	19
de limpieza	-6
de malas	-6
de mantenimiento	-12
de mantenimiento $	-10
de mi apartamento	7
de mi casa	11
de mi troca	-13
de migracion	6
de montacargas	-7
de noche	14
de policia	-6
de puesto	9
de puesto $	6
de que	-19
de que hacer	-11
de que la	-6
de recursos	-7
de recursos humanos	-7
de rh	14
de seguridad	8
de su	7
de todos	7
de todos $	8
de todos los	-7
de una	-13
de ups	-20
de ustedes	12
de ustedes $	13
de verdad	12
de verdad $	14
dead	-25
dead $	-15
dead _ $	-5
decir $	-12
decir _ _ que	17
decir _ el	5
decir _ nos	-5
decir la	5
decir que	5
dedo	40
dedo $	39
dedos	-6
dedos $	-19
degrees	-6
deja @not-really-hit	-6
deja _ _ $	-6
dejame	-8
dejan	19
dejan _ $	8
dejan _ @general	8
dejan _ a	8
dejan entrar	6
dejan ir	7
dejar	7
dejaron	8
dejaron @out-of-work	9
dejaron _ $	7
dejaron _ @now	8
dejaron _ _ @not-really-hit	5
dejaron _ hoy	7
dejaron entrar	11
dejas	-12
deje	-12
dejen	-10
dejen @not-really-hit	-6
dejen de	-6
dejo	-38
dejo @hurt	13
dejo _ $	-21
dejo _ @not-really-hit	-21
dejo _ _ $	5
dejo _ _ @not-really-hit	13
dejo _ _ el	13
dejo _ _ en	-9
del	14
del @daily	-7
del @here	24
del @here $	18
del @hours @not-really-hit	-7
del @job	30
del @job por	16
del @machine	7
del @not-really-fired	-5
del @not-really-hit $	-8
del @somebody	-7
del @system $	7
del @they	-6
del @things	-8
del _ .	-11
del _ @us	-11
del _ _ $	-13
del _ _ @fired	-6
del _ _ @not-really-hit	-8
del _ _ @to-me	6
del _ _ @us	7
del _ _ el	8
del _ _ la	-12
del _ _ me	10
del _ _ por	21
del _ _ que	15
del _ _ se	-11
del _ en	13
del _ me	-16
del _ turno	-8
del _ y	8
del aire	-11
del banco	21
del banco $	21
del bus	-5
del campo	13
del cheque	-6
del domingo	-7
del domingo $	-5
del horario $	8
del hospital	-12
del hotel	13
del jueves	-8
del jueves $	-8
del pelo	6
del segundo	-9
del tercer	5
del tercer @hit	5
del tercer piso	5
del trabajo	22
del trabajo $	19
del turno $	-8
delegado	-6
delete	-11
deleted	-7
delivery	9
delivery _ _ @us	7
delivery _ _ me	7
demoted	15
denise	8
deportaron	77
deposit	-22
deposit $	-21
derechos	-16
derechos _ _ @not-really-hit	-14
derechos _ si	-13
derechos tengo	-13
derechos tengo si	-13
descansar	-10
descansaron	6
desde	20
desde @not-really-hit @us	5
desde @not-really-hit @us y	5
desde @not-really-hit martes	-5
desde @now	-7
desde @now $	-7
desde _ $	-10
desde _ @union	10
desde _ @us	7
desde _ _ $	6
desde _ firme	10
desde _ martes	-5
desde _ se	11
desde el	-10
desde el martes	-5
desde las	5
desde que	33
desde que @union	10
desde que @union $	9
desde que firme	10
desde que se	11
desierto	14
desmaya	-10
despedida	16
despedido	15
despedido $	15
despedidos	-11
despedir	22
despedir $	22
despedirme	-6
despidieron	15
despido	-8
despido $	13
despidos	-25
despues	-13
despues @not-really-hit @not-really-hit	-15
despues @not-really-hit @to-me	10
despues @not-really-hit @to-me que	10
despues @not-really-hit @us	5
despues @not-really-hit @us anos	5
despues @us	-16
despues _ @not-really-hit	-15
despues _ @to-me	10
despues _ @us	5
despues _ _ anos	5
despues _ _ que	-5
despues _ la	-14
despues _ lo	10
despues de la	-14
despues de lo	10
despues me	-16
detained	8
detector	5
detenido	7
detention	7
detention center	7
detuvieron	11
detuvieron _ _ papa	5
detuvieron _ mi	5
detuvieron a	5
detuvieron a mi	5
dia	-18
dia _ hoy	10
dia de	7
dia de hoy	10
dia me	-12
diache	9
dias	21
dias _ _ $	8
dias _ _ me	12
dias sin	9
dice $	8
dice _ $	-7
dice _ _ de	-8
dice _ _ es	9
dice _ _ que	6
dice _ _ va	9
dice _ alla	-21
dice _ le	-7
dice _ se	5
dice _ si	6
dice el	8
dice la	6
dice que alla	-21
dice que es	7
dice que le	-7
dice que se	5
dice que si	6
dicen	-9
dicen $	-14
dicen _ _ a	-7
dicho	6
diciendo	25
did	19
did $	13
did _ $	9
did _ _ they	9
did it	8
did not	-6
did not $	-6
didnt	5
didnt _ _ $	7
die	19
die $	16
died in	-6
dieron	7
dieron $	-13
dieron _ _ cheque	6
dieron _ _ de	13
dieron _ _ los	-18
dieron _ _ y	5
dieron _ trabajo	-22
dieron _ ultimo	9
dieron carta	7
dieron el	-22
dieron el trabajo	-22
dieron mi	25
dieron un	11
dieron una	-11
diga	6
digo	-16
digo $	-28
digo @not-really-hit	15
digo _ _ $	14
dije	-6
dije $	6
dije _ _ $	-12
dije _ _ se	8
dijeron	26
dijeron _ si	6
dijeron que	10
dijeron que si	6
dijo	62
dijo _ _ a	8
dijo _ _ que	14
dijo _ _ va	6
dijo _ _ ya	13
dijo _ mi	6
dijo _ sabe	7
dijo _ si	-6
dijo _ y	-16
dijo a	10
dijo a mi	6
dijo al	18
dijo cuidate	6
dijo que	25
dijo que sabe	7
dijo que si	-6
dijo y	6
diner	-8
dinero $	-7
dinner	-9
dinner $	-8
dio un	10
dios	-14
direccion	-14
direccion $	-12
directo	-7
directora que	6
dirty	5
disciplinaria	14
dish	6
dispararon	-10
dispararon @not-really-hit	-10
dispararon @not-really-hit precios	-10
dispararon _ precios	-10
dispararon los	-10
dispararon los precios	-10
dispatcher	8
dispatcher _ _ more	7
dispatcher _ no	7
dispatcher says	7
dispatcher says no	7
dizque	15
do	-18
do $	15
do _ _ for	-6
do _ _ get	-11
do _ _ i	8
do _ _ if	-9
do _ _ just	11
do _ _ me	11
do _ _ they	7
do _ _ to	-11
do _ anymore	8
do _ call	-7
do _ do	14
do _ get	-6
do _ have	-12
do _ need	-10
do _ prove	-5
do _ sign	26
do _ they	7
do dues	-6
do i	16
do i do	16
do i have	-8
do i sign	26
do if	-12
do that	-9
do that $	-5
do this	21
do this anymore	8
do this they	8
do we	-5
do you	-15
doble	-28
doble @not-really-hit	-26
doble _ _ $	-17
doble turno	-26
dock	-10
docked	-44
doctor $	9
doctora	-6
dodgers	-14
does	-18
does _ _ $	7
does _ _ cover	-6
does _ _ for	9
does _ _ to	-6
does _ mean	12
does she	6
does that	6
does that mean	13
doesnt	-24
dog got	8
doing	-22
doing better	-6
dolares	-9
dolares $	-6
dollar	-17
dollar $	-6
dollars	-9
dollars $	-6
domingo $	-8
domingo _ no	13
don	-6
don chema	-9
dona	7
donde	-5
donde @not-really-hit	-11
donde @to-me	7
donde @union	-10
donde _ _ que	6
donde los	-7
donde nos	7
donde vivo	5
done	-18
done $	-9
done _ _ $	-7
dont	-16
dont _ _ $	-25
dont _ _ anymore	9
dont _ _ be	17
dont _ _ can	-6
dont _ _ get	-15
dont _ _ in	6
dont _ _ live	16
dont _ _ they	13
dont _ _ to	-8
dont _ _ tomorrow	6
dont _ a	6
dont _ back	9
dont _ coming	6
dont _ here	20
dont _ how	-6
dont _ just	7
dont _ me	-6
dont _ the	-5
dont _ there	-8
dont _ to	14
dont bother	6
dont bother coming	6
dont call	8
dont come	17
dont come back	9
dont come in	11
dont have a	13
dont know	-13
dont need	-7
dont report	11
dont think	-7
dont trust	-6
dont want	5
dont want to	22
dont work	31
dont work $	12
dont work here	19
door	18
door $	14
doors	13
doors $	7
doors @here	9
dormi	-6
dormido	-11
dos	21
dos _ _ el	-6
dos _ _ la	15
dos _ la	5
dos y	8
double	-9
doubles	-9
doubt	-9
down	-16
down $	-24
down .	-7
down _ _ .	-11
down _ the	29
down for	-12
down if	8
down in	13
down my	-10
down on	8
down to	7
down who	16
doy	13
doy @not-really-hit	16
doy _ _ $	15
drill	23
drive	-11
drive @general	-6
driver	12
driver _ our	9
driver for	13
driving	-11
drop	14
drop @general	11
drop @general $	9
drop _ $	9
dropped	-8
dropped _ load	10
dropped a	-6
dropped out	-8
drove	22
drove _ _ $	13
drove by	10
drug	11
drunk	12
dry	-9
duele	-14
duele @not-really-hit	-6
duele @not-really-hit @body	-6
duele @not-really-hit @body @not-really-hit	-6
duele _ @body	-6
duele _ _ @not-really-hit	-7
duele _ _ de	-7
duele _ espalda	-6
duele la	-7
duele la espalda	-6
dueno	15
dueno _ mi	7
dueno de	13
dueno de mi	6
dues	-14
dues _ $	-6
duty	-21
e	-5
early _ _ @general	-8
early _ _ i	-6
early today	-12
east	7
eat	-6
echaron	19
echaron $	25
echaron _ al	-9
echo	-15
echo _ _ $	-14
effective	19
effective immediately	19
el	12
el _ _ a	-17
el _ _ cayo	5
el _ _ de	-8
el _ _ dejo	11
el _ _ dueno	-5
el _ _ echo	9
el _ _ el	-22
el _ _ en	-13
el _ _ es	-8
el _ _ eso	-6
el _ _ favor	-12
el _ _ fue	15
el _ _ hacemos	7
el _ _ hotel	13
el _ _ hoy	12
el _ _ la	-8
el _ _ le	8
el _ _ lo	-26
el _ _ los	-9
el _ _ me	-15
el _ _ metio	15
el _ _ mis	37
el _ _ mucho	-12
el _ _ nadie	-6
el _ _ ni	-13
el _ _ no	-15
el _ _ pego	5
el _ _ por	9
el _ _ que	7
el _ _ quien	-27
el _ _ quito	-7
el _ _ saben	14
el _ _ se	9
el _ _ voy	-7
el _ _ y	-9
el _ _ ya	12
el _ a	-9
el _ anda	-7
el _ con	-16
el _ cuando	11
el _ del	5
el _ dijo	6
el _ el	-27
el _ en	-7
el _ es	14
el _ ese	18
el _ esta	-12
el _ estreno	-7
el _ grita	-12
el _ les	21
el _ me	39
el _ no	9
el _ nomas	5
el _ nos	20
el _ o	-27
el _ para	37
el _ pero	-9
el _ por	-27
el _ porque	-22
el _ pregunto	-11
el _ puede	-6
el _ que	21
el _ si	-6
el _ sin	6
el _ trae	5
el _ ya	-13
el abogado	9
el abogado de	10
el acoso	-18
el agua	5
el aire	12
el aire $	10
el azucar	-5
el boss	13
el break	-7
el camion $	-13
el capataz	31
el carro	-17
el chef	-7
el cheque $	13
el comedor	-7
el comedor $	8
el comite	-5
el consultor	24
el contratista	21
el cooler	12
el correo	-5
el curso	-6
el curso de	-6
el de	-13
el de la	-6
el dedo	43
el dedo $	42
el del	-12
el desierto	14
el dia de	10
el doctor	-8
el domingo	12
el dueno	7
el dueno de	6
el encargado me	5
el face	-8
el face $	-11
el foreman	5
el freezer	12
el gerente	18
el gerente $	13
el guardia	-22
el horario	11
el horario y	-6
el hospital	-12
el hotel	-8
el jefe	-9
el jefe dice	-10
el jueves	-12
el jueves $	-8
el link	-6
el locker	-22
el lunes $	-15
el lunes me	12
el manager me	14
el martes	-5
el mayordomo	11
el mayordomo $	8
el mayordomo me	-7
el mayordomo se	14
el mensaje	-9
el montacargas	-12
el nino	-12
el nuevo	5
el ojo	-16
el pago	8
el parqueadero	12
el patron dice	5
el plan	-6
el porton	17
el porton $	17
el primero	6
el primero $	6
el que	10
el que no	6
el reporte	-6
el sabado	-23
el sabado $	-11
el senor	18
el si	7
el sindicato	-8
el sindicato $	14
el super	-8
el supervisor	18
el supervisor $	12
el telefono	10
el trabajo	-20
el trabajo me	-7
el tren	-5
el troque	6
el troque $	6
el turno	14
el turno $	17
el video	-11
el viernes	15
el zoom	-12
election	-6
election $	-5
elevador	-21
ella	9
ellos	-30
ellos y	-9
else	20
else @asks	7
else _ _ $	10
email	15
emergencia	28
emergencia $	41
emergencia _ _ del	-5
emergency	34
emergency $	37
emergency _ $	8
emergency _ @asks	-7
employed	-9
employee	19
employee _ $	18
employee _ _ month	-6
employee _ the	-6
employee of	-6
employee of the	-6
empty	11
empty $	5
empujo	7
en	-16
en @daily	-7
en @harm	13
en @harm @not-really-hit	7
en @harm @not-really-hit vida	7
en @not-really-hit	30
en @not-really-hit @body	7
en @not-really-hit @body $	19
en @not-really-hit @body @general	-11
en @not-really-hit @daily	5
en @not-really-hit @daily por	-11
en @not-really-hit @here	19
en @not-really-hit @here $	10
en @not-really-hit @here @here	5
en @not-really-hit @here y	8
en @not-really-hit @job	-6
en @not-really-hit @loss	-6
en @not-really-hit @machine $	-10
en @not-really-hit @now	14
en @not-really-hit @office $	5
en @not-really-hit @system	23
en @not-really-hit @system $	10
en @not-really-hit @things	-12
en @not-really-hit @things $	-10
en @not-really-hit @union $	-8
en @not-really-hit @union es	-5
en @not-really-hit @union y	9
en @not-really-hit @us	-23
en @not-really-hit @will-do	-14
en @not-really-hit @will-do $	-17
en @not-really-hit @worse	12
en @not-really-hit @worse-work	11
en @not-really-hit @worse-work $	7
en @not-really-hit @worse-work en	9
en @not-really-hit bano	10
en @not-really-hit comedor	-7
en @not-really-hit comedor $	8
en @not-really-hit desierto	14
en @not-really-hit finca	6
en @not-really-hit hospital	-22
en @not-really-hit hospital $	-10
en @not-really-hit hospital @not-really-hit	-7
en @not-really-hit parqueadero	12
en @not-really-hit sala	9
en @not-really-hit sala @not-really-hit	9
en @number	-14
en @state	-15
en @to-me	-5
en @us	6
en _ @bad	-5
en _ @body	7
en _ @general	-7
en _ @here	19
en _ @job	-6
en _ @loss	-7
en _ @machine	11
en _ @not-really-hit	27
en _ @now	13
en _ @number	-7
en _ @somebody	-11
en _ @system	15
en _ @things	-20
en _ @to-me	-7
en _ @us	-25
en _ @was	-8
en _ @will-do	-14
en _ @worse	12
en _ @worse-work	13
en _ _ $	7
en _ _ .	5
en _ _ 3	6
en _ _ @general	-20
en _ _ @here	-10
en _ _ @hours	-8
en _ _ @not-really-fired	9
en _ _ @not-really-hit	7
en _ _ @us	-21
en _ _ con	12
en _ _ de	10
en _ _ donde	12
en _ _ en	9
en _ _ es	-10
en _ _ esta	-9
en _ _ jaja	-5
en _ _ le	5
en _ _ me	-13
en _ _ nomas	12
en _ _ que	5
en _ _ se	-11
en _ _ sin	13
en _ _ trabajo	-9
en _ _ va	6
en _ _ vida	7
en _ _ y	33
en _ _ ya	-25
en _ bano	10
en _ break	-7
en _ cabeza	7
en _ calle	-17
en _ carro	-13
en _ cheque	-6
en _ comedor	-7
en _ cooler	12
en _ desierto	14
en _ el	18
en _ entrada	6
en _ esquina	-9
en _ finca	6
en _ freezer	12
en _ horario	13
en _ hospital	-22
en _ hotel	-8
en _ junta	17
en _ la	7
en _ lados	-7
en _ lo	-7
en _ loker	14
en _ manana	14
en _ matanza	11
en _ noche	9
en _ ojo	-16
en _ otro	-9
en _ parqueadero	12
en _ pero	-5
en _ piquete	-8
en _ sala	9
en _ trabajo	8
en _ ya	-8
en el	35
en el bano	10
en el break	-6
en el cheque	-6
en el comedor	-7
en el cooler	12
en el desierto	14
en el freezer	12
en el horario	21
en el hospital	-11
en el hotel	-8
en el ojo	-16
en el parqueadero	12
en el trabajo	9
en emergencia	-6
en espanol	-7
en esto	7
en houston	-8
en junio	-6
en la	8
en la cabeza	7
en la calle	-17
en la entrada	6
en la esquina	-9
en la finca	6
en la junta	17
en la manana	14
en la matanza	11
en la noche	9
en la puerta	-13
en la sala	9
en lo	-5
en los	18
en matarme	5
en mi	6
en mi @machine	7
en mi @machine $	16
en mi @not-really-hit $	5
en mi @somebody	-9
en mi @somebody @here	-9
en mi carro	-7
en mi otro	-9
en mi puerta	15
en quitarme	7
en quitarme la	7
en su	5
en un	-25
en:a paper to sign	40
en:a raid	35
en:a warning, a point	80
en:a weapon	56
en:arrested	92
en:asked about the union	49
en:asked first of all	-47
en:asked in kindness	-78
en:at home and at play	-80
en:bribed	7
en:called in	42
en:calling immigration or the police	19
en:can they	-46
en:cannot breathe	111
en:cut, broke, fell otherwise	-71
en:do not come back	106
en:does the union	-9
en:dropped by the agency	22
en:early and of our own will	-30
en:fell	155
en:fire or gas	103
en:fired	103
en:fired somebody	-15
en:followed	64
en:frozen water	-31
en:got hurt	29
en:harassed	18
en:help	87
en:hit and beat otherwise	-52
en:hit somebody	84
en:hospital	12
en:hours cut	51
en:how many, how long	-40
en:hurt a part of the body	83
en:hurt or dying, in so many words	244
en:immigration is here	122
en:immigration or police	151
en:in the news	-82
en:is it legal	8
en:it is over and well	-53
en:it was done to one of us	114
en:just now	76
en:just wondering	-45
en:killing and dying otherwise	-33
en:laughing	-15
en:let go	63
en:locked in	53
en:long ago	-108
en:lost the job	75
en:made to do it	27
en:made to resign	18
en:marching orders	120
en:moved as punishment	22
en:must I, can I	-27
en:nothing happened	-48
en:of every day	-38
en:off the schedule	53
en:on fire otherwise	-49
en:or else	16
en:pack and leave	67
en:papers checked	15
en:passed out	170
en:police are here	77
en:police otherwise	-21
en:questioned	30
en:said alone	190
en:said we will lose it	56
en:scared	65
en:sent home	23
en:shouted at	36
en:since we signed	84
en:somebody is attacked or shouted at	145
en:somebody is hurt	221
en:somebody loses the job, the hours or the place	239
en:something nice	-79
en:suspended	45
en:takes leave of life	63
en:the badge is dead	72
en:the boss presses us	165
en:the job is gone, in so many words	140
en:the place will close	15
en:there is danger	165
en:they did it to us	27
en:they have our names	57
en:they will not let us	19
en:things broken as a threat	84
en:threatened	21
en:thrown out of the house	14
en:to come and to bring	-43
en:told to go on	36
en:told us if	45
en:took what is mine	51
en:touch, throw and shoot otherwise	-25
en:touched	86
en:training and papers	-19
en:walked out by somebody	35
en:wants to die	167
en:watch yourself	52
en:watched	96
en:we know where you live	40
en:what annoys every day	-50
en:what if	-88
en:will do it to us	28
en:written up	67
encanta	-10
encanta $	-10
encargado me	5
encerrado	10
encerrados	6
encima	18
encima _ @us	16
encuentro	14
end _ _ month	7
end of @general month	7
ended	8
ended @lightly	-7
ended up	-10
ending	22
ending @general	22
ending @general $	7
ending _ $	7
ending it	22
ending it $	7
enfrente	8
enfrente @not-really-hit	14
enfrente @not-really-hit @number	8
enfrente @not-really-hit @number $	7
enfrente @not-really-hit mi	6
enfrente _ @number	8
enfrente _ _ $	8
enfrente _ mi	6
enfrente _ todos	8
enfrente de	14
enfrente de mi	6
enfrente de todos	8
english	-6
enough	-8
ensenando	-5
ensenara	-13
ensenara _ _ $	-13
enseno @general	-6
enseno a	-6
entero	10
entrada	6
entrada $	7
entrar	-11
entrar $	9
entrar _ @somebody	-6
entre	20
entre _ $	15
entregaron	10
entregue	7
entregue _ _ y	10
entregue _ chaleco	10
entrenamiento	-13
entrevista	-6
entrevista $	-6
entro el	6
equivoque	-10
er $	16
era	-12
era @not-really-hit	-9
era _ $	27
era _ _ @not-really-hit	-13
era _ _ las	-12
era broma	6
era broma $	6
era mio	-6
era para	-12
es	-17
es @bad	-5
es @bad y	-5
es @not-really-hit	-21
es @not-really-hit @not-really-hit	11
es @not-really-hit sabado	-6
es @somebody	37
es _ $	-10
es _ @not-really-hit	10
es _ _ $	24
es _ _ @general	-8
es _ _ @union	6
es _ _ a	-7
es _ _ es	-6
es _ _ si	-7
es _ _ te	15
es _ de	6
es _ eso	5
es _ lo	7
es _ que	12
es _ sabado	-6
es algo	-12
es algo $	-12
es el	-11
es el sabado	-6
es la	-9
es legal	-6
es legal $	-5
es mi	-16
es mi ultimo	-12
es mi ultimo @hours	-12
es nada	10
es nada $	9
es normal	23
es policia	-5
es policia y	-5
es tu	14
es una	37
es urgente	-15
es verdad	6
es verdad $	6
es:a word of danger	90
es:accused	18
es:arrested	34
es:asked about the union	28
es:asks for the rules	-13
es:asks which, how many, where	-19
es:at home, not at work	-10
es:because of the union	22
es:blood, stitches	15
es:bought	38
es:can they	-37
es:car or house harmed	34
es:chemicals	69
es:cry for help	139
es:died	16
es:dying of laughter	-10
es:fainted, no air, heat	51
es:falling, burning, bursting	-41
es:fell, collapsed	24
es:friendly guards and everyday papers	-11
es:gas, smoke, fire	56
es:harmlessly asked or called	-18
es:held	43
es:hours or pay taken	26
es:hurt	23
es:in the news	-19
es:it turned out well	-29
es:it was done to me	93
es:just now	15
es:kept out	40
es:la migra is here	38
es:laughing	-24
es:long ago	10
es:machine hurt	9
es:made to resign	20
es:made to sign	15
es:moved as punishment	42
es:not paid	11
es:not wanted any more	28
es:nothing bad is told	-300
es:only wants to know	-26
es:out of the system	36
es:pack your things	-39
es:papers asked	29
es:papers of the end	-28
es:robbed, bitten, run over	20
es:running, throwing, cutting	-5
es:said what will happen	57
es:searched	-9
es:sent home	8
es:shouted at, insulted	-26
es:somebody is hurt	59
es:somebody was fired	16
es:something bad is told	498
es:struck	5
es:suspended	-23
es:taken away	19
es:taken from me	58
es:tested	24
es:the police are here	-8
es:thinks of dying	86
es:threatened	9
es:threw at me	32
es:to anybody	-13
es:told to carry on	53
es:touched	40
es:touching, hitting, taking	-53
es:vans and vests	19
es:was fired	14
es:watched	46
es:what if	-61
es:will be fired	12
es:will call la migra	-13
es:with a weapon	22
es:written up	22
es:you will regret it	-8
esa	-12
esas	-7
escalera	6
escape	6
escribi	12
escribio	-7
escribir $	-6
escupio	20
escupio el	20
ese	-8
ese $	17
ese _ $	6
ese _ @hit	-19
eso	-28
eso @us	5
eso _ $	-7
eso _ _ $	-7
eso _ _ @not-really-hit	-12
eso _ _ el	-6
eso es	-7
eso me	5
eso no	-11
esos	-7
espalda	10
espalda $	23
espalda _ a	-8
espalda _ cargar	-6
espalda de	-6
espalda de cargar	-6
espanol	-9
espera	6
esperando	7
esperando que	6
espero	-5
esposa	-6
esposa $	-6
esposaron	5
esquina	-6
esquina $	-9
esta	-9
esta $	-9
esta _ $	8
esta _ _ de	11
esta _ _ hospital	-9
esta _ el	12
esta _ en	7
esta _ pero	8
esta amenazando	-13
esta aqui	7
esta bien	-21
esta bien $	-6
esta cerrada	-6
esta con	-6
esta el	11
esta ensenando	-5
esta mal	-6
esta quemando	28
estaba	12
estaba _ $	14
estaban	-26
estacionado _ _ mi	6
estamos _ _ el	6
estamos en	-7
estan	40
estan _ $	10
estan _ _ $	22
estan _ al	10
estan metiendo	10
estan metiendo al	10
estas	-15
estas @things	-9
estas _ $	-12
este	-14
estoy	24
estoy $	7
estoy _ $	13
estoy _ _ $	-8
estoy _ _ hospital	7
estoy _ _ linea	-9
estoy _ _ parqueo	7
estoy _ el	16
estoy _ la	-10
estoy afuera	-9
estoy afuera $	-9
estoy en el	12
estoy en la	-10
estoy encerrado	10
estoy muerto	-17
estoy suspendido	9
estreno	-7
estuve	-7
even	-22
even @here	-6
even _ $	-17
even _ _ $	-5
even ask	-5
even said	-6
evento	-14
evento $	-14
ever	-9
ever _ $	8
every _ _ i	6
every _ and	-9
every _ on	-5
every night	9
everybody	-5
everybody _ _ $	11
everybody _ _ there	-7
everybody was	-6
everywhere	20
ex	-10
ex _ _ @here	7
exactly	-5
expediente	26
explosion	-18
extra	-14
eye	6
eye $	8
eyes	22
face	15
faces	10
faltan	-33
faltan @us	-27
familia	33
family _ _ dont	-8
family _ i	-6
far	10
far _ @lightly	11
favor	11
favor $	8
favores	14
fecha	-6
fecha _ para	-5
feel	6
feel my	7
feet	-8
feet _ $	-7
feliz	-6
fell	13
fell _ _ ladder	7
fell _ the	19
fell asleep	-5
fell in the	5
fell off	6
fell off the	7
fell on	7
fell on the	7
feo	6
feo _ @not-really-hit	7
feo _ el	13
feo _ la	-6
feo en	13
feo en @not-really-hit	13
field _ _ @lightly	6
field _ _ and	6
fiesta	-13
fiesta $	-6
fight	20
fill	-25
fill @us	-18
fill _ @general	-5
fill _ _ $	-18
fill _ the	-5
fill out	-5
fill out @general	-5
fill out the	-5
filling	-10
filling the	-10
filming	12
filo	-14
fin	-8
final	28
final @done	6
final @paper	24
final warning	24
final written	6
finally	-28
finally $	-14
finally @general	-12
finally @here	16
finally _ @us	12
finally _ _ $	13
finally got	20
finca	6
find	-6
find _ $	-9
find out $	-5
fine	-13
fine _ @general	11
fine _ _ $	-9
fine _ _ @union	8
fine for	12
finger	23
finish	7
finish @general	7
finish _ _ $	8
finish the	8
fire	8
fire $	13
fire _ $	-10
fire _ .	13
fire _ _ $	7
fire _ _ this	-6
fire _ for	-10
fire _ the	7
fire in	7
fire in the	7
fire me	-7
fire me $	-14
fire me for	-9
fired	-8
fired $	24
fired .	8
fired _ $	-22
fired _ .	14
fired _ _ $	15
fired _ _ union	-8
fired _ i	-7
fired _ yesterday	15
fired at	-8
fired me	12
fired me $	-30
fired me for	8
fired me yesterday	15
fired my	-15
fired people	-9
fired today	10
fired today $	10
fired up	-14
firma	15
firma _ _ a	12
firmado	-8
firmado $	-8
firmamos $	-8
firmar $	-8
firmar _ _ $	16
firmar _ _ de	-16
firmaron	14
firmaron .	8
firmas _ _ $	18
firme	10
firme $	33
firme _ _ el	-10
firme _ _ o	-8
firme la	-5
firme un	-6
firmo	-9
firmo $	-16
firmo _ _ $	7
first	-16
first $	-5
first _ _ @asks	6
first _ _ is	6
first _ not	-7
first aid	5
fit	8
fix	-10
fix @general	-11
fixed	-12
fixed @us	-10
flat	-9
flat on	-8
floor	-8
floor $	5
flu	-10
flyer	-17
flyer $	-12
flyers $	9
flyers _ wrote	5
flyers and	5
flyers and wrote	5
folder	5
folders	42
folks	-7
folks at	-6
followed	18
followed me	14
followed the	-6
food	-6
foot	-6
foot $	-13
for	-25
for 3	-9
for @act	26
for @act @general	6
for @act @general @union	6
for @act @union	10
for @act @union $	9
for @act @worse	6
for @act @worse @us	10
for @general	-30
for @general @campaign	5
for @general @campaign $	5
for @general @do_to	5
for @general @lightly	-7
for @general @my	-8
for @general @they	-8
for @general @they @worse	-8
for @general @union	6
for @general @union $	16
for @general @us	17
for @general @us @asks	12
for @general hour	5
for @number	-9
for @number $	-9
for @union	-6
for @union stuff	-5
for @union stuff $	-5
for @us	-15
for @us $	-7
for @us @daily $	9
for @us @general	-13
for @us @here	13
for @us @here @general	15
for @us @loss	11
for @us @things	9
for @us @things $	14
for @us @worse	7
for @us @worse @act	8
for _ $	-10
for _ @asks	7
for _ @campaign	5
for _ @daily	-8
for _ @do_to	5
for _ @general	-11
for _ @here	9
for _ @lightly	11
for _ @loss	10
for _ @my	-8
for _ @property	-8
for _ @schedule	6
for _ @they	-8
for _ @union	17
for _ @us	15
for _ @worse	11
for _ _ $	15
for _ _ .	16
for _ _ @act	8
for _ _ @asks	6
for _ _ @do_to	-9
for _ _ @general	13
for _ _ @here	8
for _ _ @lightly	-25
for _ _ @they	-14
for _ _ @union	8
for _ _ @us	13
for _ _ @worse	-10
for _ _ about	8
for _ _ and	-7
for _ _ i	7
for _ _ is	10
for _ _ it	-7
for _ _ my	8
for _ _ night	-8
for _ _ sign	8
for _ _ so	-13
for _ _ the	13
for _ _ union	8
for _ an	-15
for _ and	12
for _ at	13
for _ cards	-6
for _ crew	12
for _ hour	5
for _ lawyer	-8
for _ out	6
for _ pin	7
for _ stuff	-5
for _ to	16
for _ union	6
for _ vote	-8
for _ week	7
for _ whole	-8
for a	-11
for a pin	7
for an hour	5
for attitude	7
for being	10
for employee	6
for it	6
for it $	6
for me $	-5
for me to	8
for my	-6
for once	-9
for once $	-9
for organizing $	5
for our	9
for sunday	-10
for talking	20
for talking to	10
for talking union	11
for the	-19
for the lawyer	-8
for the vote	-8
for the whole	-8
for this	-13
for this $	-6
for union	-5
for union stuff	-5
forced	6
forced _ to	7
forced me	7
forced me to	7
foreman	23
foreman told	14
forget	-5
forgot	-12
forgot @us	-8
forgot @us @things	-9
forgot @us @things $	-6
forgot _ @things	-9
forgot _ _ $	-7
forgot my	-9
forklift	15
forklift $	17
form	-28
form _ $	-6
foto	-9
fotos	24
fotos $	7
fotos _ la	17
fotos en	15
fotos en la	15
found	31
found @general	16
found _ @here	9
found _ _ @general	10
found _ _ @us	10
found _ _ the	10
found _ about	11
found _ in	9
found a	18
found out	10
found out about	11
four	16
fracciones	-9
free	-9
freezer	16
freezer $	8
freezer _ _ $	16
friday	6
friday @general	-5
friday and	8
friday i	-5
fridge	-6
fridge $	-5
friend	-7
friend _ _ says	7
friend from	8
friends	17
frio	-21
from	-24
from 2nd	7
from _ _ $	-15
from _ _ she	8
from _ _ so	-6
from _ _ they	-6
from _ _ to	22
from _ diner	-8
from _ heat	5
from _ no	-7
from _ plant	-17
from _ says	9
from _ shift	7
from _ to	-6
from corporate	-7
from last	-8
from me	-16
from receiving	6
from that	-19
from the	-17
from the heat	5
from us	5
from work	12
from you	9
from you $	9
front	9
front _ _ $	13
fronteriza	7
fronteriza _ la	7
frozen	-6
fue	-31
fue _ $	-23
fue _ _ dia	5
fue _ _ junta	-9
fue _ la	-12
fue _ ultimo	5
fue a	-12
fue a la	-12
fue de	11
fue mi ultimo	5
fue y	-6
fuego $	12
fuego _ @not-really-hit	-9
fuera	15
fuera $	8
fuga	12
fuga @not-really-hit	12
fuga @not-really-hit amoniaco	10
fuga _ amoniaco	10
fuga de	12
fuga de amoniaco	10
fui	-7
fui a	-6
fuimos	5
fuimos _ la	6
fuimos a	6
fuimos a la	6
full	20
full $	8
full _ @general	-5
full time	22
funeral	-7
funeral _ @us	-5
funny	12
funny $	-5
gafete	-13
gafete $	-22
game	-12
game $	-10
ganaron	-14
ganaron $	-11
garage	-8
gas	72
gas $	32
gas .	8
gas _ $	23
gas leak	28
gas leak $	28
gate	-27
gate _ is	-8
gave _ _ hours	-14
gave me	-15
gave my	14
ged	-8
ged results	-6
gente	-14
gente _ no	-6
gente buena	-5
gente buena $	-5
gerente	19
gerente $	13
gerente _ _ $	15
get	-64
get _ $	-24
get _ _ $	7
get _ _ in	-7
get _ _ the	-8
get _ at	-6
get _ job	-6
get a	-7
get back	-7
get fired	-23
get fired $	-9
get out	16
get the	-6
get to	-11
gets	-19
gets @done	-8
gets @general	-6
gets @us	-6
gets @us $	-6
gets _ $	-8
gets _ _ @general	-6
gets a	-5
getting	-22
gift	-11
gimnasio	-10
girl	9
give	16
give @general	14
give @lightly	7
give @us	-10
give @us @us	-7
give _ $	7
give _ @body	7
give _ @daily	7
give _ @us	-7
give _ _ $	9
give _ a	-5
give _ back	7
give _ the	5
give it	6
give the	7
give up	7
give us	-9
giving	-11
giving _ the	-9
glad	-11
glove	-7
glove $	-7
gloves	-9
gm	-8
gm $	-6
go	7
go $	12
go @home $	-6
go @spread	-11
go @us	7
go @worse	14
go @worse @home	7
go @worse @home $	7
go _ $	6
go _ @body	-6
go _ @here	-8
go _ @home	7
go _ @us	10
go _ _ $	10
go _ _ @union	-8
go _ _ @us	10
go _ _ @worse	7
go _ _ and	6
go _ _ im	-10
go _ a	-5
go _ back	-6
go _ by	-8
go _ school	7
go after	6
go early	-7
go from	-5
go home $	-6
go on	-11
go round	-6
go to	20
go to school	7
goal	-6
god $	10
goes	-12
goes _ _ $	-7
goes _ the	6
goes to the	6
going	-11
going _ $	-17
going _ _ if	6
going _ _ the	-6
going _ it	-8
going _ my	11
going call	8
going miss	-5
going on	-7
going to	9
going vote	6
gol	-22
golpe	-18
golpeo	13
gone	58
gone $	28
gone .	18
gone _ the	8
gone _ they	15
good	-37
good _ $	-10
good _ _ me	-8
good _ to	-12
good job	-8
good morning	-13
got	18
got 2	-15
got _ $	10
got _ .	10
got _ _ $	-28
got _ _ .	10
got _ _ after	7
got _ _ and	-7
got _ _ back	-6
got _ _ for	11
got _ _ from	-5
got _ _ now	7
got _ _ on	-18
got _ _ results	-6
got _ _ she	-6
got _ _ shot	-11
got _ _ that	9
got _ _ the	23
got _ _ to	6
got _ _ up	7
got _ _ work	6
got _ _ year	-9
got _ and	-10
got _ at	-8
got _ bad	-6
got _ boot	6
got _ by	9
got _ check	-7
got _ email	9
got _ flat	-8
got _ flu	-5
got _ from	-11
got _ ged	-6
got _ home	13
got _ in	5
got _ job	-13
got _ lol	20
got _ new	-7
got _ numbers	-8
got _ of	10
got _ off	12
got _ out	-18
got _ second	-8
got _ text	17
got _ the	-7
got _ today	10
got _ with	12
got _ write	7
got a	-8
got a flat	-8
got a new	-7
got a text	17
got a write	7
got an	9
got burned	13
got called	-11
got called a	-6
got called in	-10
got fired at	-8
got fired today	10
got him	10
got hurt $	-7
got it	-6
got killed	-7
got me	22
got me $	28
got me on	-9
got moved	-11
got moved to	-11
got my	-27
got my check	-7
got my ged	-6
got off	-9
got our	14
got sent	13
got sent home	13
got stuck	8
got student	-6
got student of	-6
got that	-5
got the	7
got the boot	6
got to	-8
got us	-17
got written	6
got written up	6
got zapped	9
gps	6
grabadora	10
grabando	8
grabar	-9
grabaron	-6
grabbed _ _ and	7
grabbed a	-6
grabbed my	8
gracias	-13
grados	-9
grande	6
grass	-12
graveyard	6
gray	6
gray @daily	7
gray truck	7
great	-5
green	-14
grill $	6
grita	-17
gritando	-13
gritando $	-13
grito	-13
grosero	-27
ground	9
ground _ $	8
group	12
group $	7
group chat	6
grupo	-6
gtg	-6
guantes $	12
guantes _ _ $	-11
guardia	-21
guardias	5
guardias $	6
guess	9
guess @union	14
guess who	14
guest	13
gun	-22
gun on	-16
gusta	-8
gusto	-10
gusto $	-5
guy	17
guy _ $	8
guy _ _ me	10
guy _ _ the	14
guy _ a	13
guy _ the	-6
guys	42
guys $	6
guys _ _ $	15
guys _ _ out	-6
guys _ _ the	17
guys _ the	-8
guys _ vests	7
guys in	18
guys in vests	7
guys still	9
guys think	-6
h2a	7
ha	-23
habia	18
habia @somebody	20
habia _ _ $	-6
habia una	17
habla	-7
habla $	-5
hablando	-12
hablando @not-really-fired	-6
hablando con	-6
hablar	-26
hablar $	-27
hablar _ _ en	-5
hablar _ _ manager	17
hablar con	-8
hablar del	-5
hable	13
hablo	12
hablo @not-really-hit	7
hablo _ @boss	10
hablo _ _ $	6
hace	15
hace 10	-9
hace 10 anos	-9
hace @us anos $	6
hace _ @us	-12
hace _ _ @not-really-hit	13
hace _ _ el	13
hace _ calor	25
hace _ me	-12
hace anos	-14
hace mucho	23
hacemos	-6
hacemos $	6
hacen	-5
hacer @not-really-fired	-11
hacer @not-really-fired @not-really-hit	-11
hacer @not-really-fired @not-really-hit @bad	-11
hacer @not-really-hit	-5
hacer @union	13
hacer @union @not-really-hit	7
hacer @union @not-really-hit papel	7
hacer _ $	6
hacer _ _ $	-5
hacer _ _ @bad	-11
hacer _ _ papel	7
hacer _ la	-11
hacer _ un	7
hacer con	-11
hacer con la	-11
hacer firmar	13
hacer firmar un	7
hacer la	-5
had _ _ $	-5
had _ _ the	-9
had _ sign	-5
had to sign	-5
hago	-5
haha	-10
haha $	-9
hair	-17
hair $	-10
half	8
half _ _ $	10
half _ crew	12
half of	-8
half the	21
half the crew	12
hall was	9
hallaron	14
hallaron _ _ en	14
hand	11
hand _ flyers	-10
handing _ _ $	-6
handing _ flyers	-6
handing out flyers	-6
hang	5
hanging	7
happen @worse	-5
happen @worse @general	-7
happen _ @general	-9
happen _ a	-7
happen to	-5
happened	7
happened @here	19
happened _ _ $	19
happened at	19
happening	6
happens	-8
happy	-10
happy birthday	-7
harassed	6
harassing	9
harassing _ $	9
harassing me	9
harassing me $	9
hard	-7
has	-22
has _ _ $	-5
has _ list	6
has a list	6
has been	-9
has no	-8
has to	-9
hasta	-9
hasta @not-really-hit	-6
hasta @not-really-hit viernes	14
hasta _ $	-7
hasta _ 6	10
hasta _ _ $	-11
hasta _ _ para	14
hasta _ viernes	14
hasta el viernes	14
hasta la	-8
hasta las 6	10
hat	-6
hate	-7
hate _ $	-6
have	14
have @general	18
have @general @loss	13
have @general @union	11
have @us	6
have @worse	-9
have @worse @act	-6
have @worse @act @general	-6
have _ @act	-7
have _ @loss	11
have _ @paper	10
have _ @shifts	10
have _ @union	11
have _ _ $	-13
have _ _ .	11
have _ _ @they	-7
have _ _ @union	8
have _ _ @us	7
have _ _ it	-6
have _ _ they	-7
have _ job	13
have _ of	7
have _ sign	-6
have a	10
have a job	13
have the	10
have to	-9
have to sign	-6
having	8
having _ @here	8
having _ _ @us	8
hay	17
hay _ $	22
hay _ _ $	28
hay _ _ amoniaco	6
hay _ _ con	14
hay _ _ es	-7
hay _ _ no	12
hay _ _ todos	-6
hay _ con	9
hay _ de	-21
hay _ hombre	12
hay _ ni	-7
hay _ que	-7
hay _ y	14
hay agentes	10
hay dinero	-7
hay dinero $	-7
hay dos	6
hay fuga	6
hay fuga de	6
hay humo	12
hay nadie	19
hay nadie $	6
hay prisa	-7
hay que	-8
hay sangre	6
hay un hombre	12
hay una	30
he	30
he _ $	10
he _ .	9
he _ _ $	-5
he _ _ a	6
he _ _ back	-11
he _ _ for	24
he _ _ he	-9
he _ _ here	-32
he _ _ hes	7
he _ _ his	6
he _ _ i	11
he _ _ knife	9
he _ _ my	26
he _ _ that	-13
he _ _ up	6
he _ _ we	-7
he _ a	-7
he _ find	6
he _ he	6
he _ if	-7
he _ it	7
he _ me	41
he _ my	20
he _ not	-8
he _ tell	-6
he _ that	-5
he _ the	-5
he _ to	-8
he _ us	-8
he _ where	12
he fired	7
he get	-8
he goes	-5
he goes to	-5
he got	16
he grabbed	8
he just	-10
he keeps	9
he knows	16
he knows where	12
he made	-13
he offered	6
he offered me	6
he pulled	9
he pulled a	9
he said	7
he said $	24
he said .	16
he said if	-7
he saw	12
he saw my	12
he says	20
he told	7
he wants	19
he will	6
he wrote	7
head	-15
heading	-17
hear	-7
hear @general	-5
heard @us	9
hearing	-7
heat	15
heat $	5
heat _ $	17
heat stroke	19
hecho	-6
hed @do_to @loss	-8
hed _ @loss	-8
hed _ @us	7
hed call	-8
hell	-18
hell $	-8
hell _ _ $	-6
helmet	-7
help	19
help $	-9
help @they	16
help @us	7
help @us please	25
help @us understand	-9
help _ $	-7
help _ _ $	24
help _ _ @general	-8
help _ _ @us	15
help _ _ me	15
help _ please	25
help _ understand	-9
help me	8
help me please	25
help me understand	-9
her	6
her _ $	-10
her _ .	-6
her _ _ $	-5
her _ _ she	-6
her _ is	5
her _ that	8
here	15
here $	24
here _ $	-21
here _ us	12
here anymore $	-6
here telling	12
here telling us	12
hermano	11
hes _ _ .	-10
hes _ _ it	-6
hes _ _ me	9
hes _ _ my	8
hes _ call	8
hes coming	-7
hes fine	-12
hes going call	8
hes gone	8
hes in	-9
hes not	8
hey	-7
hey _ @us	5
hey _ _ @us	-10
hey its @us	5
hey its @us @worse	5
hi	-16
hi $	-12
hicieron	18
hiding	6
hiding @here	6
hiding @here @general	6
hiding _ @general	6
hiding _ the	6
hiding in	6
hiding in the	6
hija _ _ que	10
hijo	-17
hijo de	13
hijo le	-9
hijos $	5
him	23
him $	26
him go	-5
himself _ _ truck	-7
himself _ new	-7
himself a	-7
himself a new	-7
hired	13
hiring	-8
his _ _ me	6
his _ and	8
his _ hes	-9
his hand	9
hit	-19
hit _ _ $	21
hit _ _ later	-10
hit _ up	-12
hit a	22
hit me	-8
hit me $	6
hit me up	-12
hit my	-8
hit the	-7
hoja	6
hoja _ que	-5
hoja de	10
hold	-10
hold _ _ me	-8
hold _ let	-9
hold up	-6
hold up let	-5
holding	37
holding my	29
hombre	10
hombre @not-really-fired	11
hombre @not-really-fired @machine	11
hombre @not-really-fired @machine en	11
hombre _ @machine	11
hombre _ _ en	11
hombre _ cuchillo	11
hombre con	11
hombre con cuchillo	11
home	42
home $	34
home _ _ $	-6
home a	-5
home early	5
home for	19
home to	-6
home w	6
honestly @general	11
honestly @general just	13
honestly @general just @lightly	13
honestly _ _ @lightly	13
honestly _ _ want	13
honestly _ just	13
honestly i	11
honestly i just	13
hoodie	7
hoodie $	7
hora	-10
horario $	11
horario _ _ $	-6
horario y	-7
horas	8
horas $	12
horas _ _ a	-9
horas _ a	7
horas _ el	10
horas _ en	10
horas de	-9
horas en	12
horas en el	10
horas y	-19
hose	-6
hospital	-10
hospital $	22
hospital @not-really-hit	-11
hospital _ $	-20
hospital _ @us	-5
hospital _ _ $	-7
hospital today	-7
hot	15
hotel	8
hotel _ por	12
hour	-12
hours	6
hours $	19
hours _ _ $	12
hours _ _ after	10
hours _ signing	-6
hours _ this	-6
hours _ to	-17
hours for	-7
hours for signing	-6
hours on	8
hours went	8
house	9
housekeeping	6
houston	-8
how	-30
how @asks	-8
how @asks @general	-9
how @asks @general prove	-5
how _ @asks	-7
how _ @general	-16
how _ @spread	6
how _ @us	-7
how _ @who	14
how _ _ @asks	-6
how _ _ @do_to	9
how _ _ @general	-6
how _ _ @union	5
how _ _ know	9
how _ _ prove	-5
how _ _ vote	6
how _ going	6
how _ i	-6
how _ she	14
how _ you	-7
how do	-13
how do you	-5
how does	9
how im @spread	5
how im @spread @union	5
how im going	5
how many	-6
how much	-5
hoy	49
hoy $	-11
hoy .	7
hoy _ _ $	8
hoy _ _ 3	9
hoy _ _ el	-7
hoy _ _ las	6
hoy _ _ manana	14
hoy _ _ ultimo	19
hoy _ _ ya	6
hoy _ almacen	9
hoy _ con	-7
hoy _ la	15
hoy _ las	14
hoy _ mi	5
hoy en	9
hoy en la	9
hoy fue	5
hoy fue mi	5
hoy me	29
hoy mismo	6
hoy mismo $	6
hoy nos	-7
hoy y	9
hr	24
hr _ _ down	7
hr _ _ in	8
hr _ a	9
hr _ asked	10
hr _ me	10
hr _ my	7
hr called	7
hr called me	8
hr girl	8
hr lady	-8
hr sent	-9
hrs	-5
hrs $	-9
hubo _ _ en	9
hubo _ _ la	6
hubo _ accidente	12
hubo un	12
hubo un accidente	12
huele $	-9
huele @general	8
huele _ _ $	8
huele a	8
huelga	-17
huesped	13
huespedes	-9
huevo	-8
huevo $	-8
humanos @us	7
humanos _ @to-me	7
humanos _ lo	7
humanos me	7
humanos por	7
humanos por @to-me	7
humanos por lo	7
humo	12
hung	10
hung @lightly	10
hung up	10
hurt	-16
hurt $	-16
hurt _ _ lifting	6
hurt _ back	5
hurt _ i	6
hurt my	9
hurt my back	9
hurt to	-5
husband _ _ a	5
i	10
i _ $	18
i _ .	25
i _ 3	-6
i _ _ $	5
i _ _ at	9
i _ _ but	-8
i _ _ die	22
i _ _ fired	20
i _ _ getting	-8
i _ _ hand	7
i _ _ he	-6
i _ _ here	23
i _ _ if	-9
i _ _ im	7
i _ _ in	-16
i _ _ it	-10
i _ _ its	28
i _ _ job	10
i _ _ know	6
i _ _ lol	16
i _ _ meeting	-9
i _ _ my	7
i _ _ name	11
i _ _ newborn	6
i _ _ nothing	7
i _ _ of	-8
i _ _ off	5
i _ _ papers	-7
i _ _ record	-6
i _ _ ride	-7
i _ _ said	6
i _ _ sign	-15
i _ _ signing	6
i _ _ talk	5
i _ _ the	-9
i _ _ they	-24
i _ _ this	6
i _ _ to	7
i _ _ today	7
i _ _ w	-6
i _ _ was	6
i _ _ we	-5
i _ _ work	-9
i _ at	10
i _ be	-7
i _ breathe	17
i _ but	-10
i _ check	-9
i _ feel	9
i _ for	7
i _ from	17
i _ get	-7
i _ have	-8
i _ he	8
i _ hurt	12
i _ i	19
i _ if	-14
i _ just	9
i _ kill	15
i _ like	-7
i _ my	-15
i _ myself	6
i _ or	-5
i _ read	-8
i _ seen	6
i _ sign	-10
i _ sleep	8
i _ so	11
i _ take	18
i _ talking	-6
i _ terminated	18
i _ that	-8
i _ they	14
i _ this	7
i _ trust	-6
i _ want	31
i _ what	-9
i _ who	5
i _ work	25
i _ written	6
i _ wrong	7
i _ your	-8
i already	-12
i asked	-17
i been	8
i better	9
i bring	-5
i can	-12
i cant	14
i cant breathe	17
i cant do	8
i cant sleep	8
i clocked out	-11
i cut	7
i cut my	7
i do	16
i do $	7
i do if	-11
i dont	8
i dont have	-8
i dont think	-7
i dont trust	-6
i dont want	13
i dont work	19
i drop	8
i found out	-5
i got	19
i got a	6
i got hurt	12
i got my	-8
i got the	6
i got to	-7
i got written	6
i had to	11
i hate	-7
i have to	-8
i heard	7
i jumped	29
i just	10
i just want	13
i keep	20
i know	8
i live	7
i lost	13
i lost my	10
i lost the	6
i love	-9
i miss	-10
i need	-12
i need a	-7
i never seen	6
i passed	10
i passed out	18
i quit	-6
i read	-7
i said	-23
i sat	-6
i saw	-7
i say	5
i say who	6
i see	-12
i sign	17
i sign $	-7
i sign .	26
i signed	9
i signed $	5
i signed a	6
i still get	-6
i swear	-5
i swear $	-5
i talked	7
i think	11
i think i	22
i think the	-7
i told	-13
i told my	-12
i took	5
i took a	12
i want	25
i want to	14
i was	37
i was in	5
i was just	9
i was terminated	8
i went	33
i went to	11
i will	-5
i wont	-9
i wont do	-5
i wore	7
i wore the	7
i work	-8
i wrote	23
i9	5
iba	34
iban	9
iban @general	9
iban a	9
ice	-9
ice _ _ $	8
ice _ _ at	-8
ice _ el	13
ice cream	-9
ice en	13
ice en el	13
ice if	-5
ice is	19
ice machine	-7
ideas	-8
ideas $	-8
idk	10
idk _ @general	8
if	-41
if @general	18
if @general @act $	-12
if @general @act @general	6
if @general @dead	12
if @general @union	8
if @general @union yes	8
if @general @us	-12
if @general @us go	-9
if @loss	-6
if @they	-29
if @they @act	-7
if @they @do_to	-8
if @they @loss	-6
if @they @loss @us	-6
if @they ever	-6
if @they talk	7
if @they talk @worse	7
if @us	-8
if @us @they	-10
if @us @us	16
if _ @act	-10
if _ @dead	12
if _ @do_to	-7
if _ @done	29
if _ @general	-7
if _ @here	-6
if _ @loss	-11
if _ @spread	9
if _ @they	-13
if _ @union	8
if _ _ @act	18
if _ _ @asks	-11
if _ _ @did	7
if _ _ @done	-10
if _ _ @here	-12
if _ _ @us	-14
if _ _ @who	5
if _ _ anything	9
if _ _ go	-9
if _ _ me	-14
if _ _ off	-8
if _ _ to	10
if _ _ yes	8
if _ all	-9
if _ boss	-10
if _ dont	12
if _ ever	-9
if _ fire	-5
if _ is	8
if _ sign	-13
if _ talk	8
if _ vote	10
if a	-5
if i	19
if i sign	-9
if ice	-5
if its	-13
if my	-13
if my boss	-9
if someone	-7
if they	-26
if they ever	-6
if they fire	-5
if they sign	-7
if they talk	7
if this	9
if we all	-9
if we vote	10
if you dont	5
if your	15
igual	-18
igual _ _ $	-13
ilegal	9
ilegal $	9
ill @asks	12
ill @do_to	-6
ill @loss	17
ill @loss @general	17
ill _ @us	-5
ill _ @worse	9
ill _ _ @asks	9
ill _ _ @us	11
ill _ it	7
ill _ to	12
ill be	-7
ill do	12
illegal	7
im	7
im @body	5
im @did	-5
im @done	9
im @done $	16
im @general	37
im @general @done	13
im @general @done $	12
im @here	-24
im @here $	-12
im @here @general er	10
im @here @general hospital	20
im @lightly	-7
im @sick	9
im @sick @lightly	8
im @spread	22
im @spread @general	9
im @spread @union	5
im @union	-8
im @worse @general	9
im @worse @general @shifts	9
im _ $	11
im _ .	17
im _ @asks	-7
im _ @done	12
im _ @general	19
im _ @here	-18
im _ @us	-6
im _ _ $	-26
im _ _ @act	-9
im _ _ @general	-7
im _ _ @lol	-9
im _ _ @property	-15
im _ _ @shifts	9
im _ _ @us	-17
im _ _ a	9
im _ _ er	10
im _ _ for	8
im _ _ hospital	20
im _ _ im	7
im _ _ it	-14
im _ _ now	30
im _ _ only	5
im _ _ schedule	9
im _ about	-5
im _ and	7
im _ but	9
im _ in	-13
im _ it	8
im _ mad	-9
im _ my	-6
im _ the	15
im _ up	-6
im _ vote	5
im at	-12
im at the	-8
im back	5
im being	47
im bleeding	6
im by	-7
im crying	-5
im crying $	-5
im going	6
im going vote	5
im here	-7
im here $	-7
im in	7
im in the	20
im just	-6
im leaving	-5
im not	7
im not @general	6
im not a	6
im off the	9
im on	15
im out	10
im out $	6
im scared	6
im so	-7
im suspended	16
im suspended $	16
im voting	-8
imaginese	-11
immediately	19
immigration	26
immigration $	-5
immigration _ _ the	15
immigration is	17
in	-28
in $	-17
in 2	13
in 98	-6
in _ $	-34
in _ .	-7
in _ 14	7
in _ _ $	-18
in _ _ about	7
in _ _ again	6
in _ _ and	7
in _ _ at	-10
in _ _ call	-10
in _ _ dont	8
in _ _ he	10
in _ _ i	-6
in _ _ it	-6
in _ _ lot	15
in _ _ of	-6
in _ _ room	10
in _ _ sign	-6
in _ _ since	12
in _ _ the	-9
in _ _ theres	8
in _ _ they	-17
in _ _ who	-8
in _ bit	-8
in _ building	10
in _ car	-12
in _ company	12
in _ cooler	11
in _ county	5
in _ er	15
in _ eye	10
in _ eyes	5
in _ face	8
in _ field	6
in _ garage	-7
in _ gas	15
in _ i	-7
in _ life	-6
in _ linen	8
in _ lobby	7
in _ lot	9
in _ me	10
in _ my	-6
in _ office	6
in _ on	-5
in _ says	-6
in _ so	-7
in _ to	-10
in _ union	-10
in a	-12
in a bit	-8
in a company	6
in a meeting	-6
in for	-9
in here	25
in here $	14
in my	22
in my car	-10
in my face	8
in my truck	10
in one	11
in room	9
in texas	-6
in texas says	-6
in the	64
in the building	10
in the cooler	11
in the er	15
in the field	6
in the garage	-7
in the linen	8
in the lobby	7
in the lot	9
in the office	6
in the truck	-7
in the union	-7
in there	-13
in there $	-6
in this	9
in today	-6
in together	-9
in vests	7
in with	8
in your	-5
incendio	21
informacion	-5
informacion $	-5
ingles	-6
inmigracion	15
inmigracion $	12
inside	8
inspector _ _ the	5
instructions	-7
insurance	6
insurance $	11
interesa	-5
internet	-5
interroga	-13
interrogated	8
into	27
into @they	8
into _ $	28
into _ _ @here	-7
into hr	8
investigation	21
investigation $	21
ir	-11
ir $	-8
ir @general @not-really-hit	-5
ir @not-really-fired	6
ir _ @not-really-hit	-5
ir _ _ $	9
ir _ _ @union	-6
ir _ _ junta	-6
ir al	6
iron	7
is	12
is $	-6
is _ $	9
is _ _ $	-19
is _ _ all	14
is _ _ and	10
is _ _ door	23
is _ _ he	-10
is _ _ his	-7
is _ _ my	7
is _ _ round	-6
is _ _ talk	6
is _ _ they	26
is _ _ to	-5
is _ _ us	13
is _ but	8
is _ down	13
is _ go	-6
is _ last	8
is _ legal	21
is _ my	10
is _ next	-8
is _ normal	23
is _ of	-5
is _ ok	-14
is _ one	11
is _ real	-5
is _ the	6
is _ to	6
is _ true	-9
is _ up	5
is _ us	12
is _ working	6
is asking	9
is at	7
is coming	-6
is coughing	5
is dead	-8
is dead $	-8
is doing	-8
is down	-7
is down $	-7
is empty	5
is empty $	5
is gone	20
is gone $	19
is here	20
is here $	22
is in	-8
is it	13
is it legal	21
is it true	-9
is killing	-6
is killing me	-6
is locked	-6
is my	6
is my last	8
is not	-11
is numb	-6
is numb $	-6
is on	5
is on the	6
is open	-6
is out	-6
is outside	10
is scared	-6
is she	-9
is that	-9
is that normal	5
is that real	-5
is there $	5
is this	13
is threatening	8
is what	8
isnt _ the	8
isnt on	8
it	-37
it _ $	-22
it _ .	18
it _ 4	9
it _ _ $	-27
it _ _ ask	17
it _ _ back	-6
it _ _ fired	16
it _ _ hours	8
it _ _ joke	7
it _ _ on	-10
it _ _ to	-19
it _ _ we	8
it _ _ what	9
it _ hurt	-5
it _ if	8
it _ im	-5
it _ is	6
it _ like	-8
it _ spins	-6
it _ the	-27
it _ they	32
it again	-5
it for	11
it in	-10
it in the	-5
it just	-7
it just spins	-6
it legal	21
it legal they	23
it on	-5
it says	6
it til	7
it to	-16
it to my	7
it to the	-19
it today	6
it true	-9
it true they	-9
it was	-27
it wasnt	6
it wont	-6
it yet	-8
its	-10
its @general	21
its @gripe	-7
its @here	-6
its @spread	-6
its @us @worse @general	5
its @us degrees	-6
its _ $	-13
its _ @general	-6
its _ @they	11
its _ @worse	-10
its _ _ @spread	-6
its _ _ @they	11
its _ _ @us	-5
its _ _ about	5
its _ _ in	-7
its _ _ of	-11
its _ degrees	-6
its _ noon	11
its _ the	-6
its _ they	9
its a	19
its about	7
its cold	-7
its not	-7
its right	-9
jack	5
jacket	9
jacket at	6
jaja	-23
jaja $	-10
jaja _ _ $	-5
jalo	12
jalo _ pelo	6
jalo del	6
jalo del pelo	6
jefe	-14
jefe $	-14
jefe _ _ la	16
jefe _ _ los	10
jefe _ la	-13
jefe _ que	-13
jefe despedirme	-6
jefe dice	-10
jefe dice que	-12
jefe me	27
jewelry	-7
job $	-7
job .	-7
job _ $	18
job _ _ $	-5
job back	-12
job back $	-8
job they	-6
join	-7
joke	-5
juego	-29
jueves	-19
jueves $	-15
jumped	6
junio	-8
junio $	-7
junior	-14
junta	-15
junta $	-15
junta _ $	-8
junta _ _ $	-6
jury	-21
jury duty	-21
just @done	-13
just @done @here	-6
just @done @us	-17
just @general	10
just @here	14
just @here $	-6
just @here @done	19
just @here @us	11
just @here @worse	-6
just @lightly @worse	6
just @us	10
just _ $	-18
just _ @done	19
just _ @here	-7
just _ @home	-9
just _ @lightly	12
just _ @us	10
just _ @worse	-6
just _ _ $	-55
just _ _ @lightly	11
just _ _ @loss	5
just _ _ @us	17
just _ _ @worse	12
just _ _ for	6
just _ _ go	19
just _ _ of	7
just _ _ to	9
just _ _ up	16
just _ _ what	8
just _ and	8
just _ by	-7
just _ fired	7
just _ home	-9
just _ my	7
just _ off	-7
just _ up	8
just about	-6
just fired	-29
just fired me	-31
just got fired	7
just got off	-6
just me	11
just said	10
just saying	-8
just spins	-6
just spins $	-6
just text	7
just the	11
just told	8
just told me	6
just walked	-8
just walked by	-8
just want	10
just want to	6
justo _ _ @not-really-hit	6
justo _ _ los	6
justo donde	6
kansas	-6
keep	22
keep _ $	18
keep _ _ $	-16
keep _ _ the	17
keep asking	5
keep my	-12
keep them	-8
keeps	14
keeps _ _ $	6
keeps _ me	-5
kept	9
kept _ $	7
keyed	12
keyed _ car	12
keyed my	12
keyed my car	12
kid	-24
kidding	-9
kidding $	-9
kids	-16
kids $	-7
kids _ to	7
kids are	-9
kids go	7
kids go to	7
kill	26
kill _ $	27
kill myself	27
kill myself $	27
killed	-10
killing	-8
killing @us	-8
killing me	-8
kim	-8
kinda	-7
kitchen	12
kmart	-9
knees	-7
knife	14
knife _ the	13
know	12
know _ _ $	-11
know _ _ did	15
know _ you	7
know if	-6
know my	6
know the	-5
know what	9
knows	7
knows $	-8
knows _ @general	7
knows _ _ live	7
knows _ i	7
knows where	12
knows where @general	7
knows where @general live	7
knows where i	7
la	-14
la _ $	36
la _ .	-14
la _ 3	6
la _ 4	-10
la _ _ $	13
la _ _ 40	-10
la _ _ ahora	-7
la _ _ anda	9
la _ _ bien	-7
la _ _ cargar	-6
la _ _ castigo	8
la _ _ dijo	-16
la _ _ en	11
la _ _ era	-12
la _ _ hablo	7
la _ _ humanos	5
la _ _ la	25
la _ _ las	24
la _ _ llamo	7
la _ _ los	-6
la _ _ no	7
la _ _ nos	11
la _ _ nosotros	14
la _ _ por	-17
la _ _ que	15
la _ _ se	-14
la _ _ si	16
la _ _ un	-19
la _ _ verdad	-8
la _ _ vez	-7
la _ _ y	7
la _ _ ya	-8
la _ _ yo	-13
la _ a	6
la _ ahorita	26
la _ con	19
la _ del	12
la _ despues	9
la _ dice	8
la _ donde	7
la _ era	-12
la _ estoy	5
la _ fronteriza	7
la _ jaja	-10
la _ le	5
la _ me	-27
la _ o	-6
la _ otra	-7
la _ por	-7
la _ recursos	5
la _ rh	14
la _ se	5
la _ sin	8
la _ tiene	-11
la _ vieja	-10
la _ yo	-6
la ambulancia	7
la ambulancia $	8
la app	-7
la app del	-6
la basura	-18
la basura $	-14
la bocina	12
la bodega	-10
la cabeza	6
la cabeza $	8
la calle	-13
la calle $	-15
la camara	-11
la camioneta	-7
la camioneta de	-7
la carcel	-11
la casa	-15
la casa a	-6
la casa por	-7
la cocina	19
la cocina $	15
la cocina y	8
la compania	15
la cuadrilla	19
la de	18
la de recursos	5
la de rh	14
la direccion	-5
la directora que	6
la entrada $	7
la escalera	6
la espalda	10
la espalda $	23
la espalda de	-6
la esquina	-6
la esquina $	-9
la fiesta	-10
la fiesta $	-6
la finca	6
la gente	-7
la hoja	12
la hoja de	15
la huelga	-10
la junta	-6
la lavanderia	-8
la licencia	-7
la limpieza	5
la linea	9
la linea $	11
la linea 3	5
la lista	-8
la lista de	-17
la madre	10
la maestra	-5
la manana	11
la manana $	14
la mano	-8
la mano $	-19
la mano en	5
la maquina	6
la marcha	-8
la matanza	12
la mesa	9
la mesa $	9
la migra	43
la migra $	31
la multa	-8
la multa $	-8
la nariz	-7
la noche	11
la noche $	6
la nueva	-24
la oficina	21
la oficina $	11
la oficina a	8
la oficina y	-12
la patrulla	7
la patrulla fronteriza	7
la planta	14
la planta $	22
la policia	5
la policia $	10
la puerta	-19
la puerta de	-7
la que	13
la que se	12
la risa	-18
la risa $	-18
la sala	8
la sala de	8
la salida	-5
la salida $	-12
la salsa	-6
la salsa $	-5
la semana	-9
la semana $	-8
la senora	-5
la troca	13
la troca y	6
la union	-8
la union $	-9
la vea	-6
la vida	11
la vida $	11
la voz	7
la voz $	7
la zanja	8
ladder $	6
lado	31
lado $	9
lado _ $	26
lados	-7
lady _ _ me	-8
lady in	5
laid	27
laid off	17
lake	-6
landlord	-26
las	24
las 12	13
las 2	-13
las 3	8
las 5 $	8
las 6	7
las 7	-11
las 9	6
las _ $	14
las _ _ en	-5
las _ _ la	-9
las _ _ no	-13
las _ _ nos	14
las _ a	8
las _ con	22
las _ de	-10
las _ en	-8
las _ la	16
las _ ya	-8
las cuotas	-11
las firmas	18
las horas $	18
las horas de	-9
las piernas	5
las puertas	29
las rodillas	-7
las sodas	-5
last	-17
last _ $	-18
last _ _ now	6
last month	-10
last nite $	-5
last time	-6
last week $	-5
lastime	11
lastime _ _ $	14
lastime _ espalda	14
lastime la	10
lastime la espalda	14
lastimo	-20
lastimo $	-12
late	-11
late $	-8
late _ _ $	6
later	-17
later $	-14
laugh	-11
laughing	-6
laughing $	-10
laughing _ @general	8
laundry	-8
lavadora	-5
lavanderia	-11
lavanderia _ _ @not-really-hit	-8
lave	-16
lave $	-16
law	-14
lawyer	-5
lawyer night	-8
le	-7
le _ $	-29
le _ _ $	-8
le _ _ a	9
le _ _ al	-11
le _ _ en	5
le _ _ mi	-6
le _ _ no	-9
le _ a	-6
le _ agua	-12
le _ al	14
le _ la	5
le _ mi	9
le _ saliendo	-13
le _ sentido	20
le _ un	5
le contesto	-7
le cuento	-5
le digo	-12
le digo $	-12
le dije que	5
le dijeron	5
le dijeron que	5
le dijo	33
le dijo a	15
le dio	10
le dio un	7
le echaron	-10
le ensenara	-13
le llega	-9
le pagaron	-9
le pregunte	-11
le va	10
le va a	10
lead	-11
lead said	-7
leader	6
leak	39
leak $	33
lease	-5
leave	18
leave $	12
leave @general	-6
leave @here	-7
leave @us	-7
leave _ @worse	-6
leave _ _ $	13
leave it	-9
leave til	5
leaving _ $	-7
leaving _ _ $	6
leer	8
leer @not-really-hit	8
left	-32
left @body	-7
left @general	-11
left @us	-9
left @us @things	-7
left @us @things @here	-5
left _ $	-6
left _ @things	-7
left _ _ @here	-5
left _ _ @they	5
left a	-7
left my	-5
legal	9
legal $	-10
legal @they	23
legal _ _ @us	22
legal _ _ me	23
legal they	23
legs	13
legs _ the	7
lei	-7
lejos	-5
lenta	-18
les	7
les _ $	-7
les _ _ $	6
les _ _ los	-15
les _ a	-22
les digo	-5
les voy	-6
les voy a	-6
let	-33
let _ $	19
let _ _ at	-5
let _ _ early	-12
let _ _ home	-7
let _ _ the	-8
let _ call	7
let _ check	-9
let _ know	-5
let _ off	-10
let _ out	-7
let go	13
let go $	19
let him	-7
let me	-10
let me check	-9
let me go	5
let me see	6
let us	-19
let us out	-8
let you know	-5
lets	-11
letter	5
letters	17
letters _ @us	8
levantaron	6
leyo	9
leyo _ _ $	8
leyo _ mensajes	8
leyo mis	8
leyo mis mensajes	8
licencia	-7
licuadora	-5
lie	-6
lie $	-8
life	-13
life $	-10
like	-40
like @general	-26
like @general @here	-16
like @they	6
like _ @asks	6
like _ @general	-7
like _ @here	-19
like _ _ $	-28
like _ _ @us	7
like _ and	7
like _ the	-5
like a	-8
like they	6
limpia	13
limpiando	12
limpiando _ @not-really-hit	12
limpiando en	12
limpiando en @not-really-hit	12
lina	10
line	33
line _ _ for	-14
line _ and	6
line _ down	-21
line _ lol	17
line is	-7
line is down	-7
linea $	8
linea 3	5
linea _ $	-6
linen	8
linen @office	8
linen room	8
lines	-5
lines _ @general	-5
lines _ the	-5
link	-11
link _ _ $	-5
list _ _ names	10
list _ our	10
list _ who	5
list of who	5
list with	10
list with our	10
lista $	12
lista de	-13
live	28
live $	13
live _ $	15
live _ _ @general	-7
live _ _ @they	-7
live _ _ manager	-7
live anymore	15
live anymore $	15
llama	-18
llama $	-14
llama _ _ $	11
llama a	6
llamamos	-11
llaman	-19
llaman _ la	-11
llaman a	-10
llaman a la	-11
llamar @general @not-really-hit	-6
llamar @general @not-really-hit @bad	-6
llamar _ @not-really-hit	-6
llamar _ _ @bad	-6
llamar _ _ migra	-6
llamar _ la	-6
llamar a la	-6
llamaron	6
llamaron _ _ humanos	-8
llamaron _ la	9
llamaron _ recursos	-8
llamaron a	14
llamaron a la	8
llamaron de	-12
llame	11
llame @general	12
llamenme	21
llamo	9
llamo _ la	9
llamo a	15
llamo que	7
llanta	-21
llave	27
llave $	27
llega	-10
llega la	-9
llegaron	-8
llego	-22
llego $	-6
llego _ _ $	-14
llego _ _ el	-8
llego _ _ no	7
llego _ _ turno	-10
llego _ del	-10
llego _ migra	9
llego _ que	10
llego el	-13
llego la	17
llego la migra	9
llegue	5
llegue @general	6
llegue a	6
llenar	-6
llenar _ @things	-5
llenar _ _ $	-6
llevamos	10
llevan	8
llevaron	23
llevaron a	10
llevo	6
llevo _ $	19
llevo _ anos	6
llevo _ mi	-7
llevo a	-9
llevo a mi	-7
llevo el	8
llevo la	-6
llorando	-8
llorando _ @not-really-hit	-6
lo	-11
lo _ $	24
lo _ .	-7
lo _ _ $	-9
lo _ _ de	9
lo _ _ el	6
lo _ _ en	6
lo _ _ la	-6
lo _ _ le	-7
lo _ _ migra	7
lo _ _ que	-7
lo _ _ tarjeta	5
lo _ a	7
lo _ con	6
lo _ de	13
lo _ del	-31
lo _ dije	13
lo _ el	-19
lo _ jueves	-7
lo _ la	11
lo corren	8
lo corren a	8
lo corrieron	-10
lo de	-9
lo del	-6
lo del jueves	-7
lo deportaron	75
lo detuvieron	6
lo firme	8
lo llevaron	31
lo llevo	6
lo llevo el	6
lo mismo	-5
lo que	-16
lo que dije	13
lo sacaron	-23
lo ve	-18
lo vieron	-8
load	7
loading	5
loan	-13
lobby	10
lock _ doors	6
lock the	6
lock the doors	6
locked	34
locked _ $	30
locked _ _ $	6
locked _ doors	6
locked in $	9
locked out	21
locked the	9
locked the doors	6
locker	9
locker $	10
locker _ _ $	26
lockers	7
lockers _ _ $	10
loker	14
lol	16
lol $	-16
lol .	20
lol _ i	10
lol not	17
lonche	-11
lonche _ _ @machine	-10
lonche _ _ carro	-10
lonche en	-10
long	-11
longer	23
longer _ @us	12
look	-16
look _ $	-9
look _ my	-6
look at	-5
look at my	-5
lookin	18
lookin @here	18
lookin at	18
looking _ _ $	7
los	-12
los _ $	-28
los _ _ .	-9
los _ _ en	10
los _ _ no	10
los _ _ por	-12
los _ _ todos	5
los _ cuando	-5
los _ de	22
los _ del	-17
los _ dias	11
los _ en	-7
los _ fuimos	6
los _ hoy	-9
los _ la	9
los _ o	-12
los _ por	9
los _ que	-14
los _ sin	-14
los _ y	12
los _ ya	11
los cuchillos	-14
los de	16
los de la	9
los dedos	-8
los dedos $	-19
los del	14
los despedidos	-11
los huespedes	-9
los mensajes	9
los mensajes de	10
los ojos	10
los papeles	22
los papeles $	27
los pies	-5
los precios	-10
los precios $	-6
los que	5
los que fuimos	6
los temporales	-5
los uniformes	9
los volantes	13
los volantes $	8
losing	-8
losing _ job	-8
lost	-5
lost _ _ in	-9
lost _ fingers	-8
lost _ job	25
lost my	10
lost my job	19
lot	36
lot $	31
lot _ $	5
love	-12
love _ _ $	-7
luego	-5
luis $	-7
lunch	12
lunch $	16
lunch _ $	13
lunch _ in	-9
lunch bag	-9
lunes	-17
lunes $	-31
lunes @us	12
lunes me	12
luz $	-6
ma	-8
machine _ _ $	7
machine _ _ dollar	-6
machine _ my	-7
machine ate	-7
machine ate my	-7
machine got	10
mad	-7
mad $	-8
made	-18
made _ _ $	-19
made a	9
made it	-8
made me	-7
made the	-13
madre	14
madre _ $	9
maestra	-5
maintenance	-14
make it	-10
makes	-12
mal	5
mal _ @not-really-hit	13
malas	-6
malo	11
mama	-15
mama esta	-7
mami	-11
mami $	-8
man	-23
man $	-7
man _ got	-11
man i	-8
management	-11
manager	29
manager _ _ and	-7
manager _ _ over	13
manager _ a	8
manager _ no	-6
manager _ the	-6
manager anda	-7
manager asked	-13
manager is	9
manager just	13
manager me	14
manager told	-10
manager told the	-7
managers	13
managers _ $	7
manana	8
manana $	5
manana _ _ $	17
manana _ los	13
manana _ toca	-14
manana es	-14
manana me	13
manda	-14
manda @not-really-hit	-11
manda _ _ $	-8
manda el	-9
mandan	-20
mandan @general	-10
mandan @general @not-really-hit	-10
mandan @general @not-really-hit @not-really-hit	-10
mandan _ @not-really-hit	-10
mandan _ _ @not-really-hit	-10
mandan _ _ casa	-10
mandan _ la	-10
mandan a	-10
mandan a la	-10
mandar @general	10
mandar _ $	-7
mandar a	10
mandaron	12
mandaron _ _ $	7
mandaron _ _ a	-10
mandaron _ _ casa	14
mandaron _ _ la	-9
mandaron _ a	-9
mandaron _ la	10
mandaron a	11
mandaron para	8
mandaron para la	8
mandaron temprano	-7
manden	-21
mando	11
mando _ _ que	5
manejando	5
manejando $	7
manguera	-6
manny	14
mano	-15
mano $	-20
mano _ la	5
mano en	5
mano en la	5
mantenimiento	-13
mantenimiento $	-10
many	-20
many _ $	-14
maquina	6
march	-6
marcha	-8
marco	-8
marco $	-6
maria	9
maria _ _ security	7
maria _ w	7
maria out	7
maria out w	7
marido	6
martes	-9
martes $	-8
mas	19
mas $	9
mas _ $	-6
mas _ _ $	6
mas _ que	-7
mas a	11
mask	15
mask _ $	16
matanza	12
matar	16
matar $	16
matarme	9
matarme $	8
match	-5
mattress	-7
mayordomo	11
mayordomo $	9
mayordomo _ que	5
mayordomo me	-7
mayordomo se	14
me	106
me $	30
me .	22
me _ $	27
me _ 3	-7
me _ _ $	-21
me _ _ .	-5
me _ _ 4	-27
me _ _ a	20
me _ _ again	-6
me _ _ ahorita	14
me _ _ at	6
me _ _ call	7
me _ _ carro	10
me _ _ celular	6
me _ _ cheque	29
me _ _ con	-7
me _ _ correr	-21
me _ _ cuarto	-21
me _ _ decir	5
me _ _ dedo	39
me _ _ despedir	25
me _ _ dias	6
me _ _ direccion	-5
me _ _ doctor	6
me _ _ el	-13
me _ _ en	-21
me _ _ es	7
me _ _ espalda	8
me _ _ estoy	7
me _ _ family	-7
me _ _ firmar	18
me _ _ firmo	-13
me _ _ gate	-8
me _ _ gerente	13
me _ _ going	5
me _ _ hijo	-19
me _ _ horas	-8
me _ _ hour	5
me _ _ hoy	26
me _ _ ir	-5
me _ _ jefe	-22
me _ _ la	7
me _ _ le	-13
me _ _ licencia	-10
me _ _ like	-10
me _ _ line	6
me _ _ link	-6
me _ _ llanta	-16
me _ _ llantas	8
me _ _ locker	-22
me _ _ mano	-15
me _ _ matar	-21
me _ _ mayordomo	8
me _ _ me	6
me _ _ mi	23
me _ _ muela	-9
me _ _ names	10
me _ _ ni	7
me _ _ no	-14
me _ _ of	6
me _ _ off	-14
me _ _ otra	-13
me _ _ otro	-11
me _ _ papel	-8
me _ _ papeles	32
me _ _ por	11
me _ _ porque	21
me _ _ que	15
me _ _ reclamar	6
me _ _ recursos	-8
me _ _ rodillas	-7
me _ _ schedule	7
me _ _ semana	5
me _ _ si	-10
me _ _ sin	-7
me _ _ sobre	17
me _ _ supervisor	22
me _ _ take	8
me _ _ techo	-10
me _ _ telefono	11
me _ _ the	12
me _ _ they	9
me _ _ this	5
me _ _ thursday	-6
me _ _ to	5
me _ _ trabajo	-6
me _ _ turno	5
me _ _ ultimo	9
me _ _ una	-10
me _ _ warning	8
me _ _ who	7
me _ _ write	6
me _ a	-10
me _ about	-10
me _ again	-8
me _ al	-17
me _ algo	-7
me _ all	-5
me _ asi	30
me _ at	-12
me _ bien	-8
me _ can	13
me _ cant	8
me _ come	7
me _ correr	-6
me _ corriendo	17
me _ cover	-8
me _ cuando	-6
me _ cuidate	6
me _ dar	10
me _ de	7
me _ del	25
me _ dicho	6
me _ el	19
me _ en	-6
me _ encima	15
me _ enfrente	8
me _ entrar	-6
me _ for	9
me _ got	-5
me _ gusto	-6
me _ hacer	19
me _ hours	-20
me _ hoy	19
me _ hr	8
me _ i	18
me _ if	-9
me _ im	-8
me _ in	15
me _ its	-9
me _ la	6
me _ later	-10
me _ los	28
me _ mal	-11
me _ mas	14
me _ mi	8
me _ miedo	-5
me _ morir	-12
me _ my	-21
me _ nervio	-5
me _ nights	8
me _ off	-6
me _ on	10
me _ otra	-5
me _ overtime	-9
me _ por	9
me _ preguntas	17
me _ que	-16
me _ risa	-8
me _ sacar	-7
me _ si	-15
me _ sign	12
me _ siguiendo	6
me _ the	21
me _ they	14
me _ this	-8
me _ to	6
me _ todas	9
me _ tu	-10
me _ un	-25
me _ uno	-9
me _ up	6
me _ w	-7
me _ what	7
me _ work	15
me _ y	12
me _ ya	14
me _ you	10
me a	-17
me about	-11
me acaba de	5
me acuerdo	-9
me acusan de	11
me all	7
me all the	7
me and	9
me and 2	10
me and my	-7
me at	-12
me at the	-14
me at work	8
me back	-17
me back $	-10
me bajaron	-10
me bajaron de	14
me bajaron las	-10
me baje	-10
me botaron	26
me by	5
me cai	15
me cai $	17
me cambiaron	-6
me cambiaron al	-14
me cambiaron de	7
me cambiaron el	-5
me castigaron	5
me cayo	-17
me check	-9
me corren	22
me corren $	25
me corrieron	-28
me corrieron de	-24
me corrio	14
me cortaron	10
me corte	23
me cry	-5
me da	-16
me da gusto	-6
me da miedo	-5
me deja	5
me dejan	11
me dejaron	14
me dejaron entrar	11
me dejas	-12
me dejo	-19
me dice	-6
me dicen	7
me dieron $	-13
me dieron el	-22
me dieron mi	25
me dieron un	10
me dijeron	19
me dijo	8
me dijo cuidate	6
me dijo el	13
me dijo y	6
me dio	-7
me dont	10
me dont come	7
me duele	-13
me duele la	-7
me echaron	24
me echaron $	25
me echo	-23
me empujo	6
me encanta	-10
me encanta $	-10
me enseno a	-6
me entregaron	10
me equivoque	-10
me escribe	-8
me escupio	20
me escupio el	20
me estan	23
me faltan	-10
me for	-6
me for a	-6
me for an	5
me for this	-6
me from	6
me fue	17
me go	14
me golpeo	13
me grito	-10
me gusta	-7
me habla	-5
me hable	12
me hablo	15
me hace	12
me hicieron	10
me hizo	6
me home	34
me home $	8
me home for	10
me how	-8
me how my	-6
me i got	-5
me iba	6
me iban	9
me iban a	9
me if	-10
me in	-12
me in $	-5
me interesa	-5
me interroga	-13
me into	12
me into hr	8
me jalo	13
me jalo del	6
me la	5
me lastime	11
me lastime la	10
me lastimo	-10
me laugh	-9
me levantaron	6
me llamaron	-9
me llamaron a	6
me llamaron de	-11
me llame	12
me llamo	-7
me llamo que	7
me llegaron	-7
me llego	-11
me llevo	16
me lo	-13
me manda	-12
me manda el	-8
me mandan	-12
me mandan a	-10
me mandaron	13
me mando	13
me mordio	5
me muero	13
me muero $	-11
me muero por	-5
me my	-6
me negaron	18
me not	6
me not to	6
me of	6
me off	13
me off the	19
me on	-7
me pagaron	7
me pasa	-7
me paso	7
me pego	13
me pego $	13
me pego la	-10
me pidieron papeles	-6
me pidio	-13
me please	14
me please $	14
me poncharon	8
me poncharon las	8
me poncho	-16
me poncho una	-16
me ponen	-10
me pregunto	15
me pregunto si	6
me presente	11
me pueden	-14
me pueden correr	-5
me puedo	-6
me pusieron	30
me quede	-13
me queme	14
me quiere	6
me quieren	32
me quieren en	-5
me quieren hacer	21
me quiero morir	-12
me quiso	19
me quitaron los	-9
me quito el	8
me quito las	-6
me regresaron	6
me resbale	6
me revisaron	15
me sacaron	8
me saco	-6
me salgo	6
me salio	-10
me see	6
me siento	8
me sign	7
me siguio	-35
me siguio un	-36
me since	8
me since i	8
me sit	6
me so	9
me straight	6
me straight up	6
me terminaron	8
me terminaron el	8
me tiro	5
me to	11
me to cover	-8
me to sign	12
me toca	-18
me toco	-12
me toco el	-7
me today $	6
me understand	-9
me up	-7
me va	-15
me va a	-15
me voy	-11
me w	8
me w the	8
me wait	8
me with	7
me yesterday	15
me yesterday $	15
mean	9
mean _ @us	13
mean for	13
mean for @us	13
meat	5
mecanico	-14
mecanico $	-13
medio	-11
mediodia	9
mediodia $	9
meet	-6
meeting	-8
meeting $	-21
meeting _ _ $	-7
meeting _ _ he	-6
meeting _ i	-7
meeting about	-13
meeting and i	-8
meeting at	7
mejor	11
mejor $	-5
mejor @us	29
mejor _ @not-really-hit	-14
mejor _ el	-14
mejor me	31
memes	-8
mensaje	-14
mensaje _ _ $	-5
mensajes	17
mensajes $	7
mensajes @not-really-hit	10
mensajes de	10
mesa	9
mesa $	9
meses	10
meses $	7
message _ @general	7
messages _ _ $	10
met	14
metiendo	10
metiendo al	10
metio	6
metio al	15
mexico	5
mi	26
mi $	13
mi @body	-6
mi @boss	14
mi @boss $	-7
mi @boss @harm	-6
mi @boss @us	26
mi @daily	-14
mi @daily @here	-6
mi @daily @here en	-6
mi @daily @not-really-hit	-5
mi @hours	-11
mi @hours $	-13
mi @machine $	17
mi @not-really-fired	-5
mi @not-really-hit	20
mi @out-of-work	12
mi @somebody	-28
mi @somebody @here	-12
mi @somebody @not-really-hit	5
mi @somebody @not-really-hit @fired	7
mi @somebody @not-really-hit @us	17
mi @somebody conmigo	-6
mi @somebody conmigo $	-6
mi @somebody es	-5
mi @somebody es @bad	-5
mi @somebody no	5
mi @somebody por	9
mi @somebody por mi	9
mi @somebody tambien	8
mi @somebody y	-9
mi @things	19
mi @things $	16
mi @union	11
mi @union $	6
mi @union @us	5
mi @us	-12
mi @us @to-me	-7
mi _ $	15
mi _ .	7
mi _ @bad	30
mi _ @harm	-6
mi _ @here	-21
mi _ @hours	-6
mi _ @not-really-fired	-7
mi _ @not-really-hit	5
mi _ @things	6
mi _ @to-me	-11
mi _ @union	-6
mi _ @us	12
mi _ _ $	14
mi _ _ 16	17
mi _ _ @boss	10
mi _ _ @general	-7
mi _ _ @here	-6
mi _ _ @not-really-fired	-6
mi _ _ @not-really-hit	-13
mi _ _ @things	-6
mi _ _ @union	-10
mi _ _ @us	6
mi _ _ a	-7
mi _ _ con	-5
mi _ _ corrieron	-10
mi _ _ de	-9
mi _ _ del	6
mi _ _ llego	-8
mi _ _ me	-12
mi _ _ no	23
mi _ _ policia	-5
mi _ _ por	-6
mi _ _ que	30
mi _ _ salio	-7
mi _ _ si	-7
mi _ _ trabaja	9
mi _ _ union	-6
mi _ a	6
mi _ anda	-6
mi _ conmigo	-6
mi _ de	-10
mi _ desde	7
mi _ despedirme	-6
mi _ dia	-6
mi _ el	10
mi _ en	-5
mi _ entro	-8
mi _ es	-7
mi _ le	-7
mi _ me	15
mi _ no	9
mi _ por	10
mi _ saliendo	6
mi _ tambien	7
mi _ tiene	-5
mi _ trabajo	-9
mi _ y	29
mi _ ya	-6
mi apartamento	7
mi carro	-7
mi casa	20
mi casa $	7
mi cheque	14
mi companero	14
mi companero $	10
mi despedida	12
mi familia	38
mi gafete	9
mi hermano	9
mi hijo	-18
mi hijo le	-9
mi jefe	24
mi jefe despedirme	-6
mi jefe me	28
mi locker	-9
mi mama	-16
mi me	-7
mi nombre	-8
mi otro	-9
mi otro trabajo	-9
mi perro	9
mi puerta	15
mi puerta $	15
mi puesto	-10
mi suegra	-6
mi supervisora	-10
mi supervisora $	-9
mi tambien	-12
mi tambien @us	-12
mi tambien me	-12
mi tarjeta	10
mi telefono $	-10
mi tia	-7
mi tio lo	-7
mi troca	-13
mi ultimo @hours	-6
mi ultimo @hours @us	-9
mi ultimo dia	-6
mic	-5
miedo	-27
miedo $	-10
miedo que	-11
might	-13
might @do_to	-10
might _ _ but	-9
migra	46
migra $	32
migra _ la	7
migra en la	7
migracion	9
miguel	8
millas	7
min	-8
min $	-10
min @sanctioned	-6
min @sanctioned $	-6
min late	5
min unpaid	-6
min unpaid $	-6
mind	-8
mine	-11
mine $	-13
minutos	-10
minutos _ _ se	-6
minutos y	-6
mire	-10
mis	24
mis @somebody	7
mis @somebody $	8
mis @things	18
mis _ $	11
mis cosas	10
mis hijos	5
mis hijos $	7
mis mensajes	8
mis papeles	13
miss	-17
miss @general	-8
miss _ _ $	-8
missed	-6
mistake	-5
mixed	-9
mom	-39
mom $	-14
mom _ to	-9
moms _ $	5
monday	-10
monday $	-6
money $	-7
montacargas	-19
month	-23
month $	-13
months	10
mordio	5
more	-7
more $	7
more _ $	-8
more _ _ me	7
more _ _ the	-5
more _ for	7
more _ me	-7
more than	-6
more than me	-5
morir	-12
morir @not-really-hit	-18
morir @not-really-hit @not-really-hit	-18
morir _ @not-really-hit	-17
morir _ _ @not-really-fired	-17
morir de	-18
morning	6
morning $	28
morning @lightly	-15
morning _ @us	-6
morning _ @who	-7
morning _ _ still	-6
morning _ he	-6
morning _ i	-6
morning and	-15
moved	-41
moved _ station	-9
moved _ the	-9
moved _ to	-8
moved me	-5
moved me to	-8
moved my	-9
moved my station	-9
moved to	-21
moved to the	-9
mr	8
much for	8
muchacho	13
muchacho nuevo	7
mucho	-38
mucho $	-27
mucho @general	-7
mucho _ $	-12
mucho _ @not-really-hit	-10
mucho _ _ @here	25
mucho _ _ @not-really-hit	-14
mucho _ _ de	-14
mucho _ la	-7
mucho a	-7
muela	-9
muero	13
muero $	-11
muero _ _ @general	-5
muero _ _ a	-5
muero por	-5
muerta	9
muerto	-16
mueve	9
mujer	9
mujeres	7
mujeres $	7
multa $	-8
muy	7
my	10
my _ $	39
my _ .	16
my _ _ $	16
my _ _ .	-14
my _ _ and	14
my _ _ arrested	7
my _ _ be	8
my _ _ boxes	-6
my _ _ coming	-10
my _ _ dead	-11
my _ _ gone	14
my _ _ he	17
my _ _ her	10
my _ _ im	6
my _ _ in	-10
my _ _ it	-16
my _ _ left	-7
my _ _ let	-6
my _ _ morning	-6
my _ _ my	7
my _ _ numb	-9
my _ _ out	-7
my _ _ read	6
my _ _ said	10
my _ _ says	7
my _ _ signing	-7
my _ _ so	-8
my _ _ somebody	-5
my _ _ texas	-6
my _ _ they	6
my _ _ to	-16
my _ _ today	8
my _ _ up	8
my _ _ was	9
my _ _ went	-10
my _ _ what	5
my _ _ who	-13
my _ _ wont	13
my _ _ work	12
my _ _ wrote	7
my _ _ you	11
my _ about	-6
my _ again	-9
my _ and	32
my _ are	-15
my _ asked	-22
my _ asking	6
my _ back	8
my _ card	-6
my _ come	-7
my _ crew	7
my _ dont	7
my _ every	-6
my _ for	-14
my _ from	24
my _ he	5
my _ home	-7
my _ hurt	-8
my _ im	12
my _ in	9
my _ is	-25
my _ isnt	9
my _ job	-12
my _ letter	9
my _ lifting	6
my _ lost	-8
my _ made	6
my _ never	-12
my _ now	-9
my _ off	8
my _ on	9
my _ results	-6
my _ saturday	-11
my _ says	-21
my _ school	6
my _ shot	-11
my _ since	7
my _ so	-15
my _ they	10
my _ today	30
my _ wants	8
my _ was	22
my _ when	6
my _ with	12
my _ wont	-6
my arm on	7
my back $	6
my back lifting	6
my bad	-6
my badge	-5
my badge dont	7
my boots	-10
my boss	17
my boss and	12
my boss said	9
my boss says	-6
my boyfriend	-5
my brother	8
my brother $	8
my car	5
my car $	6
my car .	6
my card	15
my charger	-6
my check	19
my check $	28
my check and	6
my check every	-6
my chest	6
my contract	13
my cousin	-6
my cousin in	-6
my cousin is	6
my coworker	25
my coworker $	14
my coworker in	8
my coworker was	9
my dad	-15
my daughter	-8
my daughters	6
my daughters school	6
my dog	9
my dollar	-6
my dollar $	-6
my door $	7
my eyes	17
my face	24
my face $	11
my family	17
my family $	9
my feet	-8
my finger	20
my foot	9
my friend	-5
my ged	-6
my ged results	-6
my god	11
my god $	11
my hair	-7
my hair $	-7
my hand	12
my hours	-17
my hours for	-6
my hours went	8
my house	13
my husband	-7
my insurance	13
my insurance $	13
my job	10
my job $	-6
my kid	-18
my kids	14
my lead said	-7
my legs	11
my locker	30
my manager asked	-8
my mom	-6
my moms	6
my name isnt	8
my name on	6
my number	-6
my old	-8
my old job	-8
my own	7
my package	-7
my papers	5
my pay	-42
my pay $	-42
my phone	17
my phone $	6
my phone and	11
my position	7
my record	-6
my route	12
my schedule	-9
my schedule $	-9
my shift	-17
my shift $	-11
my shirt	5
my shirt $	9
my shoes	-5
my shoulder	-9
my sister	-6
my son	-9
my son got	-5
my station	-6
my supervisor asked	-6
my texts	15
my tires	15
my uncle	-14
my vest	10
my wallet	-6
my whole crew	7
my wife	7
my windshield	15
myself	19
myself $	25
myself _ the	-9
myself _ was	9
myself to	-10
n _ me	9
n:1	-19
n:10	-20
n:11	-25
n:12	33
n:2	-22
n:3	-45
n:4	-52
n:5	-96
n:6	-66
n:7	-66
n:8	-26
n:9	-64
nada	-7
nada $	-11
nada @not-really-fired $	-10
nada @not-really-fired @general	11
nada _ $	-11
nada _ @general	11
nada _ a	11
nada mas $	-10
nada mas a	11
nadie	-23
nadie $	6
nadie @to-me	-7
nadie @to-me @said	-7
nadie @us	9
nadie _ @bad	-33
nadie _ @said	-5
nadie _ _ $	-27
nadie _ _ @us	13
nadie lo	-6
nadie me	9
nah	-13
nah @general	-7
nail	-7
name @dead	8
name @dead @spread	8
name @dead @spread @general	8
name @here	-6
name @spread	5
name @spread @general	8
name _ @spread	7
name _ @us	-7
name _ _ @daily	-7
name _ _ @general	6
name _ _ @schedule	-6
name _ _ list	-6
name _ _ raffle	-7
name _ _ the	7
name _ on	7
name isnt	8
name isnt on	8
name on	6
name on the	9
names	46
names $	38
names _ the	10
names and	12
names on	5
nap	-6
nariz	-7
necesitan	5
necesito	13
need	-23
need $	-6
need @general	-14
need @general ride	-7
need @us	9
need @worse @do_to	6
need _ @do_to	6
need _ _ $	-10
need _ _ @general	-5
need _ _ @they	8
need _ _ @us	-6
need _ _ they	8
need _ know	10
need _ ride	-7
need a	-16
need a ride	-7
need to know	10
needed	8
needed _ $	10
needle	8
needs	-6
needs $	12
needs _ @lightly	-8
needs _ _ @general	-8
needs work	-8
negaron	18
nervio	-5
nervous	-11
nervous $	-7
never	-32
never @here	-5
never @lightly	6
never _ $	-13
never _ .	6
never _ @general	-10
never _ @worse	-11
never _ _ $	-18
never _ _ @general	11
never _ _ @us	16
never _ in	6
never _ me	-17
never late	6
new	-37
new _ _ $	-9
new _ _ we	8
new _ he	-6
new truck	-7
news	-23
next	11
next @us	6
next @worse	10
next @worse @us	10
next _ $	-9
next _ @us	14
next _ _ @asks	10
next _ _ @lightly	11
next _ _ @us	8
next _ _ and	11
next _ _ is	10
next _ me	10
next to	10
next to me	10
next week	8
next year	-8
next year $	-8
ni	-12
ni @somebody	-7
ni @us @said	-5
ni _ @said	-5
ni _ _ $	-6
ni una	-7
nice	-23
nice @do_to	-9
nice @us	15
nice _ $	-6
nice _ @here	-9
nice _ @lightly	-7
nice _ _ $	-11
nice _ _ @here	9
nice today	-10
night $	-6
night _ i	10
night and	8
nights _ _ $	7
nino	-28
nino @not-really-fired	-10
nino _ _ $	-19
nino con	-10
ninos y	-6
nite $	-7
no	-18
no $	-18
no @bad	7
no @bad $	7
no @body	-7
no @coming nadie	19
no @coming nadie $	6
no @coming prisa	-7
no @denied	24
no @denied $	8
no @fired @general	-5
no @fired @general nadie	-5
no @gripe	-8
no @gripe $	-8
no @here	-18
no @here $	-12
no @here @not-really-hit	-6
no @lightly $	7
no @lightly @general	-7
no @lightly @shifts	7
no @lightly @shifts for	7
no @loss @asks	-7
no @property	-7
no @things	8
no @to-me	21
no @to-me @denied	-13
no @to-me @denied $	-13
no @to-me dejan	6
no @union	-11
no @union $	-8
no @us	20
no @us @asks	14
no @us @denied	20
no @us @denied @not-really-hit	14
no @us @gave	14
no @us @here	-15
no @us @want	12
no @us acuerdo	-9
no @us dejan	12
no @us dejaron	14
no @us dejaron entrar	11
no @us dejo	-22
no @us duele	-5
no @us salgo	9
no @us salgo @not-really-hit	9
no @us siento	12
no @want	8
no @who	-8
no @worse	5
no _ $	-38
no _ @asks	6
no _ @denied	13
no _ @gave	16
no _ @general	-13
no _ @gripe	-5
no _ @hours	-7
no _ @not-really-fired	49
no _ @not-really-hit	-21
no _ @now	-6
no _ @said	6
no _ @shifts	7
no _ @spread	-6
no _ @they	7
no _ @things	-42
no _ @to-me	-6
no _ @union-deed	11
no _ @us	9
no _ @want	43
no _ @who	-9
no _ @worse	9
no _ _ @asks	-8
no _ _ @daily	-5
no _ _ @general	-12
no _ _ @here	-12
no _ _ @lightly	10
no _ _ @machine	-14
no _ _ @not-really-fired	38
no _ _ @not-really-hit	32
no _ _ @now	-7
no _ _ @sign	-10
no _ _ @spread	-9
no _ _ @they	-12
no _ _ @union	-10
no _ _ a	-12
no _ _ cuando	-17
no _ _ decir	-10
no _ _ dedos	-7
no _ _ do	-6
no _ _ el	10
no _ _ for	11
no _ _ go	8
no _ _ he	7
no _ _ ir	6
no _ _ la	18
no _ _ lunes	5
no _ _ mas	11
no _ _ nothing	-17
no _ _ on	-9
no _ _ piernas	5
no _ _ por	6
no _ _ que	-18
no _ _ sentido	20
no _ _ super	-11
no _ _ tengo	20
no _ _ week	6
no _ _ y	10
no _ acuerdo	-9
no _ broma	6
no _ but	7
no _ con	6
no _ dan	26
no _ de	8
no _ dejan	23
no _ dejaron	14
no _ dejo	-22
no _ dicen	6
no _ dieron	10
no _ dinero	-7
no _ does	-7
no _ duele	-5
no _ el	-18
no _ en	8
no _ hoy	-8
no _ in	6
no _ is	6
no _ just	7
no _ las	5
no _ lo	-5
no _ los	-16
no _ mas	40
no _ nada	9
no _ nadie	15
no _ ni	6
no _ no	-16
no _ on	-6
no _ papeles	-16
no _ por	-19
no _ presente	10
no _ prisa	-7
no _ quien	21
no _ quiere	7
no _ quieren	15
no _ respirar	15
no _ salgo	9
no _ ser	-7
no _ siento	12
no _ smh	-5
no _ tengo	-6
no _ the	-8
no _ they	7
no _ to	13
no _ today	12
no _ trabajo	8
no _ verdad	10
no _ vivir	13
no _ voy	-6
no _ ya	-12
no abre	-9
no and	-8
no corrieron	-5
no corrieron a	-5
no creo	-7
no era	5
no es	5
no es nada	10
no es verdad	10
no esta	7
no firmo	-8
no firmo $	-8
no gloves	-7
no habia	-7
no hay dinero	-7
no hay nadie	19
no hay prisa	-7
no he	-8
no le	7
no lie	-5
no lie $	-5
no llego	-8
no llego el	-9
no lo	-20
no longer	22
no match	6
no me	22
no me acuerdo	-9
no me dejan	12
no me dejaron	14
no me dejo	-22
no me dieron	10
no me duele	-5
no me presente	10
no me quieren	15
no me salgo	9
no me siento	12
no more	12
no more $	7
no nos	40
no nos dejan	6
no nothing	-17
no nothing $	-17
no nuts	-7
no papers	-7
no papers does	-7
no pay	17
no problem	-8
no puedo	27
no puedo $	-5
no puedo @union-deed	11
no puedo respirar	15
no quiero	12
no quiero vivir	13
no reason	34
no reason $	6
no rush	-7
no salgo	6
no se que	5
no siento	-5
no siento @not-really-hit	-5
no siento @not-really-hit @body	-5
no siento los	-7
no tengo	-10
no tengo @things	-15
no tengo papeles	-15
no tengo quien	14
no tiene	9
no to	5
no vengan	5
no vino	-10
no voy	-14
no y	-6
nobody	6
nobody @asks	40
nobody @here	-26
nobody @here @done	-11
nobody @worse	7
nobody _ $	-17
nobody _ @done	-11
nobody _ fired	-11
nobody got	-11
nobody got fired	-11
nobody is	7
nobody to	7
noche	28
noche $	7
noche _ no	6
noche y	10
noche y no	8
nomas	-9
nomas @general	9
nomas @general mi	6
nomas _ @here	-7
nomas _ @us	12
nomas _ _ @hours	12
nomas _ mi	6
nomas a	9
nomas a mi	6
nomas por	-8
nombre	-16
nombres	58
nombres $	51
noon	8
noon $	12
nope	-11
normal	45
normal _ $	10
nos	48
nos _ $	32
nos _ _ $	31
nos _ _ a	-6
nos _ _ al	10
nos _ _ dejar	9
nos _ _ del	5
nos _ _ en	13
nos _ _ video	-10
nos _ _ y	-7
nos _ a	13
nos _ el	-8
nos _ en	-8
nos _ encerrados	6
nos _ la	-8
nos _ los	7
nos _ metiendo	10
nos _ para	14
nos _ sin	7
nos _ temprano	-10
nos _ una	-16
nos corren	12
nos corrieron	10
nos dan	23
nos dejo	13
nos dieron	-5
nos estan	14
nos estan metiendo	10
nos mandaron a	8
nos pusieron	-6
nos quejamos	12
nos quieren	-7
nos tienen encerrados	6
nos traen	14
nose	-5
nosotros $	15
not $	-10
not 40	-7
not 6	-11
not @general	11
not @good	17
not @here	-9
not @here @us	-5
not @spread	7
not @spread @general	14
not @spread @general @shifts	15
not @us	-36
not @worse	10
not @worse @do_to	12
not @worse @do_to @body	7
not _ @do_to	11
not _ @done	-7
not _ @general	13
not _ @here	-17
not _ @lightly	13
not _ @lol	-9
not _ @us	-9
not _ _ $	25
not _ _ @body	7
not _ _ @general	-7
not _ _ @shifts	15
not _ _ anymore	6
not _ _ back	7
not _ _ schedule	15
not _ come	7
not _ the	13
not _ though	17
not _ up	22
not a	29
not even	-7
not going	-6
not me	-12
not on	14
not on the	14
not the	-11
not to	10
not to come	7
note	-6
nothing	-21
nothing $	-9
nothing _ $	-6
nothing happened	-6
notice	8
notice $	7
now	33
now @general	-14
now @they	14
now @they @here	7
now _ @here	16
now _ @spread	18
now _ @worse	-13
now _ _ $	33
now _ _ be	-10
now _ on	18
now _ to	-13
now im	10
now im @spread	12
now im on	12
now my	6
now they	9
now we	-7
nowhere	24
nuestras	37
nueva	-21
nueva _ @not-really-hit	-7
nuevo	21
nuevo _ y	16
nuevo es	6
numb	-6
numb $	-6
number	-20
number $	-6
numbers	-8
numero	-9
numero en	-5
numeros	-6
nunca	-41
nunca @us	-14
nunca @us @gave	-13
nunca _ @gave	-13
nunca _ _ $	-12
nunca _ dieron	-13
nunca ha	-20
nunca me	-14
nunca me dieron	-13
nurse _ _ a	6
nuts	-7
o	-38
o @not-really-hit	-11
o @to-me	10
o _ $	-21
o _ @bad	17
o _ @to-me	-7
o _ @union	-8
o _ _ $	-27
o _ _ @here	20
o _ _ @not-really-hit	8
o _ _ la	6
o _ firmo	-8
o _ mi	-8
o _ vas	7
o el	-10
o es	-13
o no	-18
o no @to-me	-7
o no @union	-8
o no @union $	-8
o no firmo	-8
o nos	13
o por	-10
o te	7
o te vas	7
ocupa	-9
ocupan	-7
ocupo @office	5
ocupo abogado	5
of @daily	-14
of @daily $	-7
of @general	-18
of @general @job	7
of @general @union $	5
of @loss	-9
of @things	-6
of @us	48
of @us @general	16
of @us @here	12
of @us @here @general	10
of @us @here @here	8
of @us @union	6
of @us @union $	11
of @us @us	8
of _ $	8
of _ @done	6
of _ @general	9
of _ @here	13
of _ @job	7
of _ @union	11
of _ @us	6
of _ @worse	-6
of _ _ $	23
of _ _ @asks	19
of _ _ @here	9
of _ _ @lightly	-11
of _ _ @spread	-6
of _ _ @they	-20
of _ _ @us	9
of _ _ on	-6
of _ _ real	-5
of _ _ signed	-6
of _ _ they	-8
of _ are	-10
of _ at	7
of _ for	-6
of _ hotel	7
of _ in	14
of _ my	-11
of _ that	13
of _ you	-7
of flyers	-6
of her	8
of his	6
of ideas	-6
of ideas $	-6
of my	-10
of nowhere	24
of the	-8
of the hotel	7
of them	-7
of us	37
of us $	-11
of us are	-10
of us at	8
of us in	14
of what @general	-8
of who	5
off	14
off $	30
off _ 3	-8
off _ _ $	-10
off _ _ .	-6
off _ _ for	6
off _ _ since	7
off _ a	-23
off _ ladder	7
off _ line	6
off _ paper	-9
off _ schedule	13
off a	-13
off a paper	-9
off at 3	-6
off at the	5
off my	-6
off on	-14
off the	31
off the ladder	7
off the line	6
off the schedule	13
off this	6
off w	-6
offered	6
offered me	6
office	11
office _ _ $	10
office now	7
officer	6
oficina	21
oficina $	11
oficina _ las	9
oficina a	8
oficina a las	8
oficina y	-12
oh	-6
oil _ $	-5
ojo	-18
ojos	11
ok	-39
ok $	-27
ok @lightly	5
ok @lightly @general	6
ok _ @general	-7
ok _ @here	-7
ok _ _ but	14
ok so	5
old	-20
old @loss	-8
old @loss @they	-6
old @loss @they @done	-6
old _ @they	-10
old _ _ @done	-6
old _ they	-10
old job	-8
old job they	-6
omg	-6
on	-41
on .	-6
on 5th	5
on _ $	-12
on _ .	5
on _ _ $	7
on _ _ about	-9
on _ _ and	6
on _ _ anymore	23
on _ _ for	-5
on _ _ home	22
on _ _ i	-10
on _ _ im	6
on _ _ in	-16
on _ _ on	9
on _ _ side	6
on _ _ signs	-6
on _ _ the	14
on _ _ to	9
on _ _ w	8
on _ and	8
on _ at	-6
on _ board	8
on _ bus	7
on _ can	-7
on _ check	7
on _ committee	11
on _ couch	-6
on _ family	-6
on _ floor	-11
on _ for	10
on _ ground	12
on _ last	-11
on _ line	7
on _ list	-10
on _ on	5
on _ one	-12
on _ only	5
on _ route	10
on _ schedule	15
on _ shift	-6
on _ since	10
on _ street	-9
on _ truck	-8
on _ way	12
on _ who	-6
on a	-12
on break	-13
on break $	-13
on it	26
on leave	20
on me at	-6
on my	18
on my check	7
on my route	8
on nights	-6
on one	6
on our	-18
on sunday	7
on that	-20
on that one	-16
on the	31
on the board	8
on the committee	11
on the couch	-6
on the floor	-8
on the ground	12
on the line	7
on the list	-8
on the schedule	15
on the way	17
on this	-12
on us	8
on us $	8
once	-15
once $	-9
one	-38
one $	-13
one _ $	-28
one _ _ $	-10
one _ _ he	-6
one _ _ to	14
one _ one	14
one _ the	-6
one by	7
one by one	7
one got	-7
one in	-6
one on	7
one on one	7
ones	24
only @here	-10
only _ $	11
only _ _ $	-11
only got	-10
open _ _ @worse	11
or	-11
or @asks	-7
or @general	7
or _ $	-16
or _ @general	-5
or _ _ $	14
or _ out	11
or is	-6
or we	8
orange	-6
orchard	6
orchard $	6
orden	10
order	-8
oreja	-23
oren	-7
oren por	-7
organizer	7
organizing $	5
ot	-5
other	-13
other _ _ the	-7
others	15
otra	-22
otra _ $	-10
otra _ _ no	-5
otra _ y	-6
otro	-21
otro $	-11
otro _ $	6
otro _ _ me	-9
otro trabajo $	10
our _ $	14
our _ _ .	-15
our _ _ the	11
our _ i	-13
our _ on	10
our group	10
our jobs	7
our lead	-5
out	28
out $	23
out .	19
out @general	-17
out @general @things	-8
out @general @things $	-8
out @here	-20
out @here @general	8
out @here @us	-10
out @us	9
out @worse	-10
out _ $	15
out _ @act	8
out _ @daily	-5
out _ @do_to	-5
out _ @general	9
out _ @lightly	-6
out _ @property	9
out _ @they	8
out _ @worse	6
out _ _ .	12
out _ _ @daily	7
out _ _ @lightly	-13
out _ _ @spread	-5
out _ _ @they	11
out _ _ @things	-5
out _ _ @us	-6
out _ _ @worse	-6
out _ _ a	-7
out _ _ and	-13
out _ _ if	-11
out _ _ night	-7
out _ _ they	11
out _ check	-8
out _ form	-6
out _ ideas	-6
out _ last	-7
out _ my	-6
out _ nowhere	24
out _ security	7
out _ the	12
out _ today	-9
out about	11
out at	-13
out early	-8
out from	-7
out i	8
out im	8
out in	6
out in the	6
out of	-6
out of @daily	-6
out of @daily $	-5
out of ideas	-6
out of my	-6
out of nowhere	24
out the	-19
out too	7
out too $	7
out w	7
out w @they	7
out w security	7
outside	11
outside $	-5
outside _ _ $	6
outside _ plant	9
outside the	9
outside the plant	9
oven	11
over	7
over _ _ $	-5
over a	-12
over me	13
over the	5
overtime	-25
overtime $	-18
owe	5
owe @us	5
own	10
own $	6
own _ $	8
owner	12
oye	-8
p:abaj	10
p:abou	5
p:abre	6
p:abur	-15
p:acci	59
p:accu	6
p:acom	22
p:acor	-13
p:acos	-43
p:acti	40
p:acue	-18
p:admi	6
p:adul	-10
p:adve	6
p:afte	42
p:afue	12
p:agai	-24
p:agar	32
p:agen	20
p:agre	-7
p:ahea	-8
p:alar	-6
p:aleg	-7
p:algu	-21
p:aliv	15
p:allo	-14
p:almo	-5
p:alre	-7
p:alwa	-11
p:ambu	29
p:amen	10
p:ammo	16
p:amon	11
p:anno	5
p:answ	-8
p:ante	-5
p:anto	10
p:anun	11
p:anyb	-16
p:anym	47
p:anyo	8
p:anyt	-16
p:apag	9
p:apar	28
p:apel	-14
p:appa	18
p:appr	-7
p:apre	15
p:apro	-10
p:arbi	-16
p:aren	18
p:arou	-20
p:arre	39
p:arri	12
p:asbe	17
p:aser	-9
p:aske	-25
p:aski	21
p:asle	-6
p:atra	-5
p:atro	-19
p:atti	7
p:aume	-8
p:auxi	52
p:aven	17
p:avis	-26
p:ayud	-28
p:back	10
p:badg	9
p:baja	-21
p:bale	6
p:banc	18
p:barb	-7
p:basi	8
p:basu	-19
p:bath	15
p:beca	9
p:befo	-13
p:behi	9
p:bein	56
p:bene	-8
p:benn	9
p:bern	7
p:besa	7
p:bill	-6
p:bing	-8
p:birt	-12
p:blea	9
p:blee	14
p:bloc	-37
p:bloo	32
p:boci	11
p:bode	-14
p:boil	9
p:bomb	6
p:bonu	-7
p:bord	8
p:borr	-16
p:boss	-7
p:bota	34
p:both	7
p:boto	-24
p:boug	-13
p:boyf	-5
p:brea	14
p:bric	10
p:brid	12
p:brin	-10
p:brok	7
p:brot	13
p:buck	-6
p:buen	-16
p:buil	9
p:burg	-7
p:burn	7
p:burr	-8
p:busc	61
p:busi	11
p:cabe	8
p:cabl	-19
p:cach	11
p:cade	19
p:cafe	-5
p:caig	-7
p:cale	-7
p:call	-44
p:calm	10
p:calo	21
p:camb	-9
p:came	17
p:camp	9
p:canc	-17
p:cann	18
p:cant	-18
p:capa	28
p:capt	24
p:carc	-11
p:card	18
p:carp	-7
p:carr	-8
p:cart	6
p:casa	-7
p:casi	6
p:cast	16
p:catc	-6
p:catr	-8
p:caus	-17
p:caye	14
p:cerr	12
p:chai	24
p:cham	-10
p:chan	-20
p:char	-28
p:chas	-12
p:chec	-17
p:chem	8
p:cheq	5
p:ches	34
p:chil	-10
p:chiv	-8
p:chlo	7
p:chof	-5
p:chur	11
p:cier	6
p:ciud	-8
p:clas	-11
p:clav	-17
p:clea	25
p:clie	9
p:cloc	-23
p:clor	-9
p:clos	-10
p:cobr	-16
p:coci	45
p:coli	-9
p:coll	19
p:colo	-13
p:come	-17
p:comi	-24
p:comm	10
p:comp	-13
p:conf	13
p:conm	10
p:cons	-7
p:cont	-29
p:conv	-11
p:copi	-17
p:corp	-12
p:corr	42
p:cort	40
p:cosa	9
p:cost	-13
p:couc	-9
p:coug	9
p:coul	-12
p:coun	-13
p:cour	-7
p:cous	-9
p:cove	-16
p:cowo	36
p:coyo	-6
p:crac	-15
p:cran	10
p:cras	-7
p:crea	-10
p:cred	-16
p:creo	-9
p:crie	-14
p:cros	7
p:cruz	-6
p:cryi	-6
p:cuad	21
p:cual	28
p:cuan	-33
p:cuar	-14
p:cubr	-17
p:cuch	13
p:cuen	-11
p:cuid	-30
p:culp	-8
p:cump	17
p:cuot	-16
p:curs	-6
p:cutt	9
p:darw	-6
p:dato	-9
p:dedo	-6
p:defi	-6
p:deja	10
p:deje	-16
p:dele	-23
p:deli	8
p:demo	14
p:deni	8
p:depe	-7
p:depo	46
p:dere	-16
p:desa	5
p:desd	20
p:desh	10
p:desi	14
p:desm	17
p:desp	46
p:deta	7
p:dete	20
p:detu	11
p:devu	-21
p:diab	8
p:diac	9
p:dice	-10
p:dich	6
p:dici	25
p:didn	5
p:dier	7
p:dije	26
p:diji	-8
p:dine	-12
p:dinn	-9
p:dire	-24
p:dirt	5
p:disc	15
p:dish	13
p:disp	-8
p:dizq	15
p:dobl	-43
p:dock	-35
p:doct	-5
p:dodg	-14
p:does	-24
p:doin	-22
p:dola	-12
p:doll	-26
p:dond	-5
p:door	12
p:dorm	16
p:doub	-28
p:drea	-7
p:dres	-12
p:dril	23
p:driv	-7
p:drop	-8
p:drov	22
p:drug	5
p:drun	12
p:duel	-15
p:duen	15
p:echa	22
p:effe	19
p:elev	-23
p:elim	11
p:ello	-30
p:emai	13
p:emer	58
p:empl	6
p:empt	34
p:empu	7
p:enca	-6
p:ence	16
p:enci	18
p:encu	14
p:ende	8
p:endi	22
p:enfr	7
p:engi	-10
p:engl	-7
p:enma	7
p:enou	-8
p:ense	-16
p:enve	8
p:epil	21
p:equi	-18
p:esca	12
p:esco	18
p:escu	20
p:espa	-14
p:espe	7
p:espi	9
p:esta	16
p:esto	23
p:estr	-14
p:estu	-8
p:even	-14
p:ever	9
p:evic	7
p:exac	-5
p:expe	14
p:expl	39
p:extr	-17
p:face	11
p:fall	-8
p:falt	-36
p:fami	33
p:favo	30
p:fech	-7
p:feli	-9
p:fies	-14
p:figh	18
p:fill	-11
p:film	12
p:finc	6
p:fine	-5
p:fing	19
p:fire	-9
p:firm	18
p:firs	-16
p:fixe	-12
p:floj	-6
p:floo	-8
p:flye	-17
p:fold	46
p:folk	-7
p:foll	15
p:forc	6
p:fore	22
p:forg	-18
p:fork	15
p:foto	24
p:foun	31
p:frac	-11
p:free	18
p:frie	7
p:frij	-7
p:fron	17
p:froz	-6
p:fuer	15
p:fuim	5
p:fune	-7
p:funn	12
p:gafe	-13
p:gana	-12
p:gara	-8
p:gato	-15
p:gent	-14
p:gere	19
p:gett	-22
p:gimn	-10
p:givi	-11
p:glov	-15
p:goin	-11
p:golp	17
p:good	20
p:grab	10
p:grac	-13
p:grad	-10
p:gras	-12
p:grav	6
p:grea	-5
p:gree	-14
p:grip	-12
p:grit	-45
p:gros	-28
p:grou	16
p:grup	-6
p:guan	-7
p:guar	-18
p:guat	-14
p:gues	27
p:gust	-18
p:habl	-14
p:hace	-15
p:hack	-13
p:haga	-5
p:hait	-7
p:hall	44
p:hand	5
p:hang	7
p:hara	13
p:hast	-9
p:havi	8
p:head	-10
p:hech	28
p:helm	-8
p:heri	11
p:herm	10
p:hici	14
p:hidi	6
p:hire	13
p:hiri	-8
p:hold	36
p:homb	8
p:hood	7
p:hora	-11
p:hosp	-10
p:hote	8
p:hous	10
p:huel	-13
p:huev	-10
p:hurt	15
p:idea	-8
p:igua	-19
p:ileg	9
p:ille	7
p:imag	-11
p:imme	19
p:immi	26
p:inac	13
p:ince	21
p:incl	-5
p:inde	10
p:info	-5
p:ingl	-6
p:inmi	15
p:insc	-18
p:insi	8
p:inst	-12
p:insu	11
p:inte	-16
p:inve	23
p:invi	-6
p:jack	7
p:jewe	-7
p:jueg	-30
p:juev	-19
p:juga	-5
p:juli	15
p:jump	20
p:juni	-22
p:junt	-25
p:kans	-6
p:keep	12
p:keye	12
p:kidd	-9
p:kill	-18
p:kind	-7
p:kitc	12
p:kmar	-9
p:knee	-7
p:knif	14
p:knoc	-6
p:know	13
p:labi	-9
p:lado	-7
p:land	-25
p:last	-5
p:late	-22
p:laug	-9
p:laun	-9
p:lava	11
p:lawy	-7
p:layo	-10
p:leas	-6
p:leav	12
p:lega	9
p:lejo	-5
p:lent	-18
p:lett	24
p:leva	5
p:libr	-6
p:lice	-5
p:licu	-5
p:ligh	-13
p:limp	28
p:liqu	27
p:live	-7
p:llam	7
p:llan	-21
p:llav	25
p:lleg	-40
p:llen	-12
p:llev	38
p:llor	-6
p:llov	-9
p:lobb	10
p:lock	50
p:loke	14
p:lonc	-12
p:long	20
p:look	23
p:losi	-8
p:lueg	-5
p:lunc	14
p:lune	-17
p:mach	41
p:madr	21
p:maes	-5
p:main	-14
p:make	-21
p:mala	-6
p:mana	29
p:mand	-56
p:mann	14
p:mant	-8
p:manu	15
p:maqu	5
p:marc	-29
p:mari	12
p:mart	-10
p:mata	33
p:matc	-5
p:matt	-9
p:meca	-14
p:meet	-9
p:mejo	12
p:meme	-8
p:mese	10
p:meti	19
p:mied	-27
p:migh	-13
p:migr	53
p:migu	8
p:mill	5
p:mini	-6
p:minu	-6
p:miss	-6
p:mist	-5
p:mixe	-9
p:moch	8
p:mole	-6
p:mond	-12
p:mone	-8
p:mont	-27
p:mori	-12
p:morn	6
p:move	-41
p:movi	-9
p:much	-21
p:muel	-10
p:muev	6
p:muje	16
p:musi	-9
p:myse	19
p:nadi	-26
p:name	44
p:nari	-10
p:nece	18
p:need	27
p:nega	16
p:nego	-8
p:nerv	-18
p:neve	-33
p:nigh	6
p:nobo	6
p:noch	19
p:noma	-9
p:nomb	42
p:norm	44
p:nort	19
p:noth	-21
p:noti	7
p:nowh	24
p:nues	41
p:numb	-28
p:nume	-15
p:nunc	-41
p:ocup	-18
p:offe	5
p:offi	18
p:ofic	23
p:oran	-6
p:orch	6
p:orde	7
p:orej	-23
p:orga	12
p:orgu	-13
p:outs	13
p:owne	12
p:pabl	5
p:pack	-9
p:paga	-6
p:pain	-6
p:pala	15
p:palo	-8
p:pape	64
p:paqu	-8
p:para	-7
p:pare	17
p:park	13
p:parq	10
p:part	11
p:pasa	20
p:pata	7
p:patr	19
p:peac	-12
p:pega	6
p:pele	51
p:pend	21
p:peop	-11
p:perd	-26
p:perm	-7
p:perr	-31
p:pers	-11
p:pesa	-9
p:peti	13
p:phon	-12
p:pick	29
p:pict	-12
p:pidi	-6
p:pier	-17
p:pill	29
p:piqu	-8
p:pist	11
p:pizz	-5
p:plac	-21
p:plan	15
p:plat	-13
p:play	-30
p:pobr	-14
p:pock	-7
p:pode	-6
p:podr	-7
p:poin	-8
p:pois	7
p:poli	9
p:poll	-6
p:polv	-16
p:pone	-22
p:pong	-12
p:porc	-7
p:porf	-17
p:port	12
p:posi	16
p:post	-19
p:potl	-6
p:pray	-7
p:prec	-11
p:preg	13
p:pric	-6
p:prim	-15
p:prin	-13
p:pris	-7
p:prom	-9
p:prop	6
p:prot	-7
p:prov	-10
p:puch	7
p:pued	-82
p:puer	23
p:pull	10
p:punc	13
p:puni	13
p:punt	-9
p:pura	-7
p:push	9
p:pusi	32
p:qued	-15
p:quej	20
p:quem	40
p:quer	-6
p:ques	-34
p:quie	88
p:quim	10
p:quis	28
p:quit	-11
p:quot	6
p:radi	21
p:raff	-7
p:raid	14
p:rain	-7
p:rais	-11
p:rall	-9
p:ramo	14
p:ranc	16
p:read	-10
p:real	-8
p:reas	33
p:reba	-7
p:reco	20
p:reda	-20
p:rega	-7
p:regi	-8
p:regr	-31
p:reme	-8
p:remi	-8
p:remo	-19
p:rent	-6
p:renu	15
p:repa	-12
p:repl	5
p:repo	10
p:resb	6
p:resp	17
p:resu	-17
p:retu	21
p:reun	-6
p:reve	25
p:revi	25
p:rien	-13
p:robb	-16
p:roci	5
p:rodi	-8
p:roll	8
p:room	6
p:roun	-6
p:rout	16
p:rumo	-29
p:runn	-9
p:saba	-19
p:sabe	7
p:sabi	8
p:saca	-29
p:safe	-10
p:salg	17
p:sali	-12
p:salo	-10
p:sals	-9
p:salu	-7
p:sang	14
p:sani	-7
p:saqu	-6
p:satu	-33
p:scaf	-6
p:scan	8
p:sche	15
p:scho	-13
p:scor	-9
p:scre	-8
p:secu	-5
p:seei	-6
p:segu	34
p:sell	-8
p:send	-8
p:seni	-7
p:seno	34
p:sent	7
p:sepa	28
p:serv	16
p:seve	5
p:shak	16
p:shei	7
p:shel	10
p:sher	13
p:shif	18
p:shoe	-10
p:shoo	33
p:shor	-8
p:shot	12
p:shou	-17
p:siem	-14
p:sign	25
p:sigu	-19
p:sile	-10
p:sill	-11
p:sinc	33
p:sing	-6
p:sire	6
p:sirv	-6
p:sist	-12
p:slas	25
p:slee	-10
p:slic	-14
p:smel	8
p:smil	-8
p:smok	9
p:snit	8
p:sobr	-12
p:soci	5
p:soda	-5
p:solt	20
p:some	33
p:sonr	-7
p:sorr	-24
p:spea	-8
p:spin	-6
p:spok	22
p:spri	-13
p:stac	-11
p:staf	-8
p:stan	10
p:star	-11
p:stea	11
p:stee	-11
p:stic	-12
p:stil	-12
p:stol	-7
p:stoo	5
p:stor	-7
p:stre	-11
p:stri	21
p:stro	19
p:stuc	9
p:stud	-8
p:stuf	23
p:subi	-9
p:sueg	-6
p:suel	6
p:sufr	-8
p:sund	-19
p:supe	8
p:supp	11
p:surv	-17
p:susp	13
p:swea	13
p:swee	6
p:swit	-17
p:tabl	10
p:tail	22
p:take	9
p:taki	13
p:talk	-7
p:tall	-7
p:tamb	-7
p:tanq	21
p:tant	-5
p:tape	13
p:tard	-25
p:tarj	26
p:tech	-9
p:tele	17
p:tell	12
p:temp	-15
p:tene	23
p:teng	-7
p:terc	-14
p:term	34
p:texa	-6
p:text	38
p:than	-14
p:that	5
p:thei	-10
p:ther	21
p:thes	-19
p:they	24
p:thin	21
p:thou	11
p:thre	47
p:thro	12
p:thur	-17
p:tien	24
p:time	16
p:tira	22
p:tire	22
p:toas	-7
p:toda	29
p:toge	-18
p:toil	6
p:toma	15
p:tomo	32
p:toni	18
p:tont	-8
p:toot	-9
p:torn	7
p:tort	-7
p:touc	-9
p:towe	-10
p:trab	16
p:trai	32
p:tran	-9
p:tras	-9
p:tren	25
p:tres	9
p:trie	15
p:troc	-6
p:troq	6
p:true	-19
p:trus	-7
p:tues	-14
p:turk	-7
p:turn	9
p:ulti	25
p:uncl	-15
p:unde	14
p:unif	11
p:unio	-25
p:upda	-6
p:usin	5
p:uste	-18
p:usua	-8
p:vaca	-12
p:vaci	-24
p:vamo	-15
p:vaya	-7
p:veci	-12
p:vena	-19
p:vend	-8
p:veri	9
p:vest	13
p:vide	-16
p:viej	-15
p:vini	65
p:visi	-5
p:vist	12
p:vivi	15
p:vola	-8
p:volu	-9
p:volv	-7
p:vomi	16
p:vote	-9
p:voti	-9
p:vuel	6
p:walk	13
p:wall	-6
p:ware	17
p:warn	33
p:wash	6
p:wast	-5
p:wate	-25
p:what	-27
p:wher	-7
p:whit	37
p:whol	12
p:whoo	7
p:will	6
p:wind	32
p:work	-46
p:worr	-6
p:wort	-7
p:woul	28
p:wrec	7
p:writ	16
p:wron	-18
p:wrot	36
p:year	-15
p:yell	18
p:yest	6
p:your	-16
p:zanj	8
p:zapa	-27
p:zapp	9
p:zumb	-9
pablo	5
pack	8
pack @us	13
pack _ _ $	8
pack your	13
package	-7
paga $	6
paga @not-really-hit	-5
paga el	-5
pagan	-19
pagan $	-7
pagar _ @us	-5
pagar _ _ $	11
pagaron _ _ $	7
paid $	5
pain	24
pain $	26
painted	-5
pal	-19
pal _ $	-17
palabra	15
pallet	7
pallet jack	5
palomitas	-7
pan	-6
pan $	-9
pan @here	6
pan @here @us	6
pan @here @us $	6
pan _ @us	6
pan _ _ $	6
pan at	6
papel	-22
papel $	14
papel @not-really-hit	-18
papel _ _ $	-16
papel _ _ que	7
papel de	-18
papeles	67
papeles $	64
papeles _ _ de	-6
papeles _ me	-15
papeles _ por	-9
papeles del	-7
papeles en	7
paper	18
paper $	29
paper @here	11
paper _ @us	-7
paper _ _ @general	-8
paper _ _ i	-7
paper about	-8
paper in	9
papers and	7
papers does	-7
para	-22
para @harm	17
para @not-really-hit @bad	-12
para @not-really-hit @bad $	-12
para @not-really-hit @not-really-hit	16
para @not-really-hit @office	24
para @not-really-hit @us	9
para @not-really-hit @us $	9
para @somebody	-12
para _ $	-7
para _ @bad	-13
para _ @general	-10
para _ @not-really-hit	30
para _ @office	24
para _ @things	12
para _ @us	10
para _ _ $	-38
para _ _ las	5
para _ a	-10
para _ casa	16
para _ de	17
para _ el	-12
para _ las	-11
para _ los	10
para _ oficina	24
para el	-7
para fuera	5
para fuera $	5
para la	10
para la casa	16
para la oficina	24
para las	9
para los	-11
para mi	-8
para que	6
para tras	-6
para tras $	-5
park	-17
park _ $	-7
parking	15
parking _ after	18
paro	8
paro $	9
parqueadero	12
part	-10
part of	-7
partes	6
pasa	-19
pasa @general	-9
pasa @general @not-really-hit	-9
pasa _ @not-really-hit	-10
pasa a	-9
pasado	12
pasame	-5
pasame _ _ $	-5
pasan	8
pasan _ $	8
pasaporte	8
pasaporte $	8
pasar	6
pase	-8
paso @general	7
paso @general @not-really-hit	7
paso @not-really-fired	-10
paso _ _ @somebody	-6
paso a	7
paso a la	7
paso con	-10
passed	-11
passed _ _ $	5
passed _ from	-6
passed _ in	6
passed out from	-6
passed out in	6
patrol	8
patrol @here	7
patrol @here @general	7
patrol _ @general	7
patrol _ the	7
patron _ _ si	5
patron _ _ y	-7
patron dice	5
patron dice que	5
patrona	6
patrulla	7
patrulla _ _ la	7
patrulla fronteriza	7
pay	-21
pay $	-36
pay _ _ said	-11
pay and	-11
pays	-6
peace	-12
pee	-7
pee .	-7
peed	11
peed _ @general	11
pego	15
pego $	13
pego _ _ $	-10
pego _ el	10
pego la	-10
pegue _ _ cabeza	6
pegue _ la	6
pegue en la	6
pelea	57
pelea $	57
pelear	-5
pelear por	-5
pena	-7
pending	21
pending _ $	21
pending investigation	21
pending investigation $	21
pensando _ @harm	6
pensando _ _ $	6
pensando _ _ @not-really-hit	6
pensando _ _ la	6
pensando _ quitarme	6
pensando en	5
pensando en @harm	6
pensando en @harm @not-really-hit	6
pensando en quitarme	6
people	-18
people $	-13
people _ _ $	6
people _ _ fired	-9
people _ _ jobs	7
people _ _ me	-13
people _ get	-9
people _ in	5
people _ the	-7
people for	7
perdi	-7
perdio	-7
perdon	-16
pero	-36
pero _ @not-really-fired	9
pero _ _ $	-8
pero _ _ a	9
pero _ _ las	5
pero _ _ ya	-13
pero el	5
pero se	-7
perro _ @not-really-hit	8
perros	13
perros $	13
person $	-5
personas	-8
pesan	-5
petition	12
phone .	9
phone _ dead	-6
phone _ read	6
phone and	10
phone and read	6
phone w	7
phone was	-6
phone was dead	-6
phones	-13
phones _ the	-6
pick	-22
pick @general	-9
pick @lightly	-8
pick _ _ $	-11
pick up	-8
picked	10
picked _ _ guys	7
picked up	10
picket	14
picket line	11
picking	5
picture	-6
picture _ @general	-6
picture _ the	-6
pictures	-6
pictures _ @us	8
pictures _ _ @here	8
pictures _ _ at	8
pictures _ us	8
pictures for	-10
pictures of	8
pictures of @us	8
pictures of @us @here	8
pictures of us	8
pidiendo	9
pidieron @things	-6
pidieron papeles	-6
pidio	-14
pienso _ @harm	5
pienso _ matarme	5
pienso en	5
pienso en @harm	5
pienso en matarme	5
piernas	-13
pills	30
pin	-6
pin $	-5
pin .	-11
pin _ $	-5
pink slip	6
pink slip $	6
piquete	-8
piquete $	-11
piso	-12
pistola	11
pit	19
pit $	22
placas	9
place	-28
place $	-17
place _ $	-6
plan	-7
plant	7
plant $	17
plant _ $	11
plant manager	9
planta	10
planta $	21
platica	-15
platica @not-really-hit	-12
platica _ que	-11
playing	-10
please @do_to	-8
please @do_to @general	-5
please _ @general	-6
please help	19
please keep	-5
pocket	-7
point	7
points	-15
points $	-15
police	46
police _ _ $	8
police _ us	7
police on	6
police on us	6
policia	-25
policia $	10
policia _ _ $	-7
policia _ un	-11
policia de	-11
policia en	-19
policia por	5
policia y	-5
polvo	-16
poncharon	12
poncharon @not-really-hit	8
poncharon @not-really-hit llantas	8
poncharon _ llantas	8
poncharon las	8
poncharon las llantas	8
poncho	-20
poncho @somebody	-16
poncho @somebody @machine	-16
poncho _ @machine	-19
poncho _ llanta	-16
poncho una	-16
poncho una llanta	-16
ponen	-20
ponen un	-13
por	-6
por @not-really-hit	-9
por @not-really-hit @hours	-6
por @not-really-hit @union	6
por @not-really-hit @union $	9
por @not-really-hit @worse-work	9
por @things	19
por @things $	20
por @to-me	17
por @to-me @not-really-hit	11
por @to-me @not-really-hit @not-really-hit	11
por @to-me del	5
por @write-up	7
por @write-up $	7
por _ $	10
por _ @hours	-6
por _ @not-really-fired	7
por _ @not-really-hit	14
por _ @now	9
por _ @somebody	5
por _ @things	6
por _ @union	6
por _ @worse-work	9
por _ _ $	7
por _ _ @coming	-6
por _ _ @not-really-fired	-6
por _ _ @not-really-hit	29
por _ _ @said	-14
por _ _ @union-deed	7
por _ _ a	-6
por _ _ con	-6
por _ _ en	9
por _ _ hubo	-6
por _ _ la	12
por _ _ los	13
por _ _ voy	-7
por _ con	9
por _ el	10
por _ en	5
por _ hoy	13
por _ linea	9
por _ no	-13
por _ pero	8
por _ que	-10
por _ vez	-6
por _ volantes	7
por _ y	-13
por atras	-11
por atras $	-19
por castigo	7
por castigo $	7
por eso	-19
por eso no	-11
por favor	15
por favor $	11
por fin	-9
por hablar	-26
por hablar $	-26
por ir @general	-5
por ir a	-5
por la linea	9
por lo	17
por lo de	11
por lo del	5
por los	8
por los volantes	7
por mi $	9
por mi @somebody	-5
por mis	5
por primera	-6
por primera vez	-6
por que	-19
por que $	-17
por reclamar	12
por reclamar $	12
por semana	8
por telefono	20
por telefono $	20
por un	-13
porch	-7
porfavor	-17
porfavor $	-17
porque @general	5
porque @general @not-really-hit	6
porque @to-me	12
porque @union	15
porque _ $	14
porque _ @here	-9
porque _ @not-really-hit	5
porque _ _ @not-really-hit	-9
porque _ _ @things	-19
porque a	6
porque no	-29
porton	14
porton $	14
position	16
poster	-5
posters	-7
potluck	-6
potluck $	-5
pots	-18
precios	-10
precios $	-6
preguntan	12
preguntan _ _ $	10
preguntan por	15
preguntando	19
preguntando _ _ de	7
preguntando quien	7
preguntar	-6
preguntaron	10
preguntas	15
preguntas _ @not-really-hit	15
preguntas _ _ @union	17
preguntas _ el	11
pregunte	-24
pregunten	15
pregunto _ _ a	-11
pregunto quien	-8
pregunto si	6
prendio @not-really-hit	6
prendio la	6
presente	11
primera	-11
primera vez	-6
primero $	6
primo	-8
primo _ _ $	6
prisa	-7
problem	-9
problem $	-9
problema	9
problema si	10
propina	-10
propinas	13
proposito	6
prove	-10
puchica	7
pudo	-7
pueda	-15
pueda @us	-14
pueda _ _ $	-14
pueda me	-14
puede	-28
puede _ $	-10
puede _ @boss	-7
puede _ @somebody	-14
puede _ _ @harm	-6
puede _ _ @not-really-hit	-11
puede _ _ @somebody	-6
puede _ _ de	-10
puede _ _ despedirme	-6
puede _ jefe	-6
puede _ mi	-5
puede entrar	-6
puede mi	-6
puede mi @boss	-6
puede mi @boss @harm	-6
puede mi jefe	-6
pueden	-28
pueden @harm	-14
pueden @harm por	-10
pueden @harm por @union-deed	-5
pueden _ _ @not-really-hit	-9
pueden _ _ @union-deed	-5
pueden _ _ hablar	-5
pueden _ _ la	-9
pueden _ _ por	-6
pueden _ por	-10
pueden correr	-7
pueden correr por	-6
pueden llamar	-7
pueden llamar @general	-7
pueden llamar @general @not-really-hit	-7
pueden llamar a	-7
puedo	-11
puedo $	-6
puedo @bad	-10
puedo @union-deed	11
puedo _ @not-really-fired	-5
puedo _ @now	-5
puedo _ _ @not-really-fired	17
puedo _ _ @not-really-hit	-6
puedo _ _ @things	-7
puedo _ _ telefono	-6
puedo _ el	-12
puedo _ sin	-5
puedo hablar	17
puedo respirar	15
puerta $	10
puerta de	-7
puertas	29
puertas _ _ $	29
pues $	-11
pues @general	17
pues ya	17
pull	30
pull _ _ the	12
pulled	10
pulled _ _ $	6
pulled _ _ on	8
pulled _ in	6
pulled _ knife	9
pulled a	9
pulled a knife	9
pulled me	8
pulled me in	6
pulled over	-6
punishment	10
punishment $	10
puntos	-9
puras	-7
puro	-9
pushed	5
pushing _ to	11
pushing me	11
pushing me to	11
pusieron	32
pusieron _ _ $	22
pusieron camara	8
pusieron un	-6
puso $	11
put	-9
put @us	-30
put @us @body	7
put @us @here	-6
put @us @worse	-8
put _ @body	5
put _ @spread	8
put _ @union	-14
put _ @worse	-8
put _ _ $	-9
put _ _ @us	9
put _ _ for	-8
put _ _ my	9
put _ down	-8
put _ on	8
put his	5
put me	-11
put me down	-8
put my	-19
put the	-9
que	-22
que $	-22
que @bad	-33
que @bad $	-21
que @bad @general	-6
que @bad @not-really-hit	-6
que @called	-6
que @carry-on	34
que @carry-on @not-really-hit	13
que @coming	-27
que @coming @bad	-14
que @coming @not-really-hit	-6
que @fired	-17
que @general	9
que @general @not-really-hit	-6
que @general no	17
que @general no @us	10
que @here	-17
que @here $	-8
que @hours	-5
que @machine	-10
que @machine @general	-11
que @not-really-fired	-8
que @not-really-hit	6
que @not-really-hit que	22
que @not-really-hit que no	6
que @not-really-hit que se	12
que @now	5
que @said	-10
que @said @not-really-hit	-6
que @sign	-16
que @sign $	-10
que @somebody	13
que @somebody @us	13
que @to-me	-14
que @to-me @bad	-6
que @to-me @bad @general	8
que @to-me ensenara	-13
que @to-me pasa	-9
que @to-me pasa @general	-9
que @to-me va	11
que @to-me va @general	11
que @union	-7
que @union $	11
que @union .	-15
que @union @not-really-hit	-9
que @union @not-really-hit @paper	6
que @union en	6
que @union familia	-5
que @us	24
que @us @bad	-8
que @us @bad $	-9
que @us @want	6
que @us iban	9
que @us iban @general	9
que @want	-7
que @want @not-really-hit	-7
que @was @general	6
que @was @general @not-really-hit	6
que _ $	-43
que _ .	-22
que _ @bad	-33
que _ @boss	-6
que _ @coming	-8
que _ @denied	7
que _ @hit	-8
que _ @hurt-verb	-8
que _ @insult	9
que _ @not-really-fired	-18
que _ @not-really-hit	-27
que _ @now	-5
que _ @number	-5
que _ @said	-9
que _ @somebody	8
que _ @things	12
que _ @to-me	12
que _ @union	17
que _ @union-deed	8
que _ @us	6
que _ @want	5
que _ @was	5
que _ @will-do	7
que _ _ $	-7
que _ _ @agents	10
que _ _ @carry-on	6
que _ _ @gave	-13
que _ _ @general	16
que _ _ @harm	-6
que _ _ @here	-11
que _ _ @hours	-8
que _ _ @machine	12
que _ _ @not-really-fired	18
que _ _ @not-really-hit	-18
que _ _ @number	-13
que _ _ @paper	6
que _ _ @somebody	15
que _ _ @system	16
que _ _ @to-me	-17
que _ _ @us	8
que _ _ @will-do	7
que _ _ a	23
que _ _ chaleco	10
que _ _ correr	-6
que _ _ cuando	-11
que _ _ de	-9
que _ _ dinero	-8
que _ _ el	9
que _ _ en	-9
que _ _ esto	6
que _ _ firmo	-6
que _ _ hablar	-7
que _ _ la	-12
que _ _ le	-8
que _ _ lista	17
que _ _ llevo	11
que _ _ los	6
que _ _ mas	21
que _ _ me	7
que _ _ nada	12
que _ _ no	29
que _ _ nomas	-10
que _ _ nos	-9
que _ _ otro	11
que _ _ pero	7
que _ _ se	13
que _ _ si	8
que _ _ un	-14
que _ _ va	9
que _ _ van	10
que _ _ viene	-16
que _ _ vivo	6
que _ _ warning	6
que _ _ ya	-7
que _ con	-19
que _ conmigo	10
que _ de	-16
que _ donde	6
que _ ensenara	-13
que _ es	7
que _ eso	5
que _ estoy	9
que _ firme	7
que _ hable	7
que _ hasta	15
que _ hay	-8
que _ iban	9
que _ jefe	-9
que _ la	-8
que _ lo	12
que _ me	7
que _ mi	7
que _ no	18
que _ papeles	11
que _ pasa	-13
que _ policia	-18
que _ por	-11
que _ pues	-9
que _ que	24
que _ se	20
que _ si	-25
que _ soy	13
que _ tengo	-14
que _ una	17
que _ va	19
que _ vaya	12
que _ voy	-6
que a	-6
que al	-7
que alegria	-14
que alegria $	-14
que alguien	13
que alguien me	13
que alla	-21
que decir	-15
que derechos	-13
que derechos tengo	-13
que dije	13
que dijo	-7
que el que	10
que entregue	10
que esta	-7
que estan	-5
que firmamos	-8
que firmamos $	-8
que firmaron $	7
que firme $	12
que firme un	-6
que fuimos	6
que fuimos a	6
que hacemos $	10
que hacer	-8
que hacer @not-really-fired	-11
que hacer @not-really-fired @not-really-hit	-11
que hacer con	-11
que hago $	6
que hasta	6
que hay	-18
que hubo	-9
que la	9
que la que	12
que le	-9
que le ensenara	-13
que le va	12
que limpia	10
que lo	10
que me	26
que me iban	9
que mi	-5
que mis	11
que mis @things	11
que mis papeles	11
que ni	5
que no	10
que no @coming	-7
que no @coming @hours	-7
que no @denied	9
que no es	10
que no hay	-7
que no se	8
que nos	-12
que nunca	-13
que paso	-11
que paso @not-really-fired	-10
que paso con	-10
que por	21
que renuncie	8
que sabe	8
que sabe donde	5
que se @bad	-14
que se @to-me	11
que se @to-me @here	11
que se lo	11
que se va @general	5
que se vaya	12
que si	41
que si @union	17
que sigamos	5
que somos	-5
que somos familia	-5
que soy	6
que te	14
que te @bad	15
que tenemos	14
que tengo	9
que tiene	24
que tiene @somebody	19
que van	-10
que van a	-11
que ya	15
que ya no	17
queda	-11
queda _ @not-really-hit	-6
queda _ _ @not-really-hit	-9
queda _ _ la	-9
queda _ de	-6
quedaron	5
quede	-8
quedo	9
quedo _ $	6
quejamos	12
quemando	28
queme	14
question	-10
questioned	-17
quien	-22
quien $	-19
quien @not-really-hit	7
quien @to-me	-8
quien @union	8
quien @union $	8
quien @us	-9
quien @was	-11
quien @was @general	-11
quien @was @general @not-really-hit	-11
quien _ @not-really-hit	-6
quien _ _ $	19
quien _ _ @not-really-hit	-12
quien _ _ @union	9
quien _ _ la	-15
quien firmo	6
quien fue	-11
quien fue a	-11
quien la	7
quien le	-6
quien me	-9
quien va	12
quien va @general	7
quien va a	7
quienes	6
quienes @union	6
quienes _ $	5
quiera	21
quiera $	23
quiere	8
quiere @union-deed	-9
quiere _ @to-me	9
quiere hablar	-8
quiere que	17
quiere que @to-me	9
quiere ser	-5
quieren	57
quieren _ $	33
quieren _ _ $	12
quieren _ _ de	9
quieren _ _ firme	15
quieren _ firmar	13
quieren _ firme	-6
quieren en	-5
quieren en la	-5
quieren hacer	13
quieren hacer firmar	13
quieren que firme	-6
quiero	20
quiero @harm	38
quiero @harm $	38
quiero _ $	25
quiero _ @not-really-hit	-19
quiero _ _ $	-19
quiero _ _ @not-really-hit	-16
quiero _ _ no	37
quiero _ de	-18
quiero morir	-12
quiero saber	-6
quiero vivir	13
quiero vivir $	13
quiet @general	8
quiet that	8
quimico	6
quiso	29
quit	-21
quit $	11
quit _ $	-7
quit _ me	-5
quitarme	6
quitarme _ _ $	7
quitarme _ vida	7
quitarme la	8
quitarme la vida	7
quitaron _ _ $	-9
quitaron los	-9
quiten	-10
quiten a	-8
quito el	8
quito las	-6
quitting	-7
radio	21
radio _ la	9
raffle	-7
raffle $	-7
raid	-23
raid _ _ the	-21
raided	14
rain	-8
raises	-11
raises @here	-9
rally	-9
ramon	14
rat	7
rato	-7
rato _ _ $	-5
ray	5
read	-15
read my	6
reading	6
ready	-10
ready @worse	-5
ready _ _ $	-5
ready to	-5
real	16
real $	-8
real _ $	33
real _ _ $	-6
real _ that	8
real bad	35
real quiet	8
real quiet @general	8
real quiet that	8
really	-6
reason	33
reason $	6
reason @worse	14
reason to	14
reclamar	9
reclamar $	12
record $	12
record _ boxes	-6
recursos _ _ lo	7
recursos _ me	7
recursos _ por	7
recursos humanos me	7
recursos humanos por	7
red	-11
red _ $	-8
redada	-20
redada $	-16
ref	-11
regresan	9
regresan $	9
regresaron	6
regresaron _ @not-really-hit	6
regret	9
regret it	9
remind	-8
remind @us	-8
remind me	-8
remove	-10
removed	-9
removed the	-9
renta	-5
renuncie	11
reparto	-8
replaced	10
report	12
reportarme	6
reporto	-7
resbale	6
respira	6
respirar	15
rest	-12
results	-8
reunion	-5
revisar	10
revisaron	15
revisaron _ _ $	15
rh	6
rh $	5
rid	16
rid of	16
ride	-15
ride $	-7
riendo	-13
right $	-31
right @lightly	22
right @lightly @us	17
right _ $	5
right _ @lightly	9
right _ @us	20
right _ _ $	6
right _ _ @general	7
right _ me	11
right before	6
right now	16
right now $	5
right over	17
ring	-6
risa	-28
risa $	-19
robaron	-5
robbed	-7
rociaron	5
rodillas	-7
rolled	10
rompio	6
roof _ _ on	8
room	21
room _ lol	-5
rosa	-10
rosa $	-6
round	-6
route	12
rubs	7
rubs @lightly	7
rubs _ _ @us	7
rubs up	7
rumor	-13
rumores	-15
run	-14
running	-9
rush	-7
sabado	-23
sabado $	-11
sabado _ @not-really-hit	-10
sabe	-21
sabe $	-8
sabe @not-really-hit	-15
sabe _ _ $	-8
sabe _ vivo	5
sabe de	-15
sabe donde	5
sabe donde vivo	5
saben	19
saben _ @union	6
saben quienes	6
saben quienes @union	6
saber	-15
saber que	-7
saca	-6
sacar la	-7
sacarnos	6
sacaron	-26
sacaron _ _ con	6
sacaron _ la	9
sacaron de	9
sacaron de la	9
sacaron del	-26
saco	25
saco _ _ de	7
saco _ _ y	17
saco mi	27
sad	-19
safe	-10
safe $	-6
safety	-10
said	32
said $	14
said .	15
said _ $	-23
said _ _ $	-23
said _ _ a	-5
said _ _ it	16
said _ _ meeting	5
said _ _ my	8
said _ _ off	7
said _ _ signs	6
said _ _ that	5
said _ _ to	-10
said _ _ where	5
said _ better	9
said _ cant	5
said _ it	8
said _ job	-8
said _ knows	7
said _ last	-13
said _ no	10
said _ to	9
said _ who	6
said _ your	7
said about	-9
said at	5
said good	-15
said good job	-8
said he knows	7
said hed	5
said hes	-5
said i	12
said i better	9
said i cant	5
said if	-6
said if we	-7
said ill	9
said im	19
said it	5
said no	-10
said no to	7
said thanks	-5
said thanks $	-5
said that	-15
said that last	-13
said they	-11
said what	-19
said yes	-12
said yes $	-7
sal	-8
sala	8
sala @not-really-hit	8
sala _ _ $	7
sala de	8
sale	-7
salgo	15
salgo @not-really-hit	9
salgo @us	9
salgo _ _ $	17
salgo _ el	6
sali	10
salida	-9
salida $	-15
saliendo	5
saliendo $	9
saliendo _ _ $	-7
saliendo _ turno	-6
saliendo del @not-really-hit	-6
saliendo del @not-really-hit $	-6
saliendo del turno	-6
salio	-21
salio _ _ $	-8
salio _ hospital	-7
salio del	-7
salio del hospital	-7
salir	20
salir @not-really-hit	20
salir @not-really-hit @not-really-hit	12
salir _ @not-really-hit	12
salir _ _ $	7
salir de	12
salir el	7
salon	-10
salsa	-9
salsa $	-5
same	-14
same _ $	-14
same _ @daily	5
same _ truck	5
sandra	7
sangre	9
sanitizer	-7
sat	-9
saturday	-30
saturday $	-17
saw	-7
saw a	-11
saw me	6
saw my	12
say	-33
say _ $	-8
say _ _ $	-6
say a	-13
say no	-6
say that	-7
say who	7
saying _ _ my	5
saying _ going	6
says	40
says .	7
says _ _ .	6
says _ _ the	-12
says _ _ to	9
says _ more	7
says _ to	-12
says _ up	6
says ask	9
says he	10
says hi	-7
says it	-20
says no more	7
says she	16
says the	-7
says we	8
scab	30
scaffold	-6
scared _ @us	11
scared _ _ @asks	-6
scared of	24
schedule	15
schedule $	5
schedule _ $	14
schedule _ _ $	-13
schedule _ out	6
school	-13
school _ .	-6
school called	-9
screamed	7
screaming	-8
screen	-8
se	18
se @bad	-27
se @bad $	-13
se @bad mi	9
se @fired	-9
se @here	54
se @here @general	11
se @here quemando	28
se @hit @not-really-hit	-16
se @hurt-verb	22
se @hurt-verb @not-really-hit	9
se @hurt-verb @not-really-hit @somebody	12
se @hurt-verb @somebody	7
se @hurt-verb @us	8
se @machine	-6
se @not-really-hit	-11
se @to-me	38
se @to-me @here	37
se @to-me @here @not-really-hit	6
se @union	8
se @union @not-really-fired	15
se @union @not-really-hit	-7
se @us	-29
se @us poncho	-16
se @us poncho @somebody	-16
se @was	15
se @was @not-really-fired	6
se @was @not-really-hit	9
se @was y	-6
se _ $	-5
se _ @general	15
se _ @here	37
se _ @not-really-fired	17
se _ @number	-21
se _ @somebody	6
se _ @us	6
se _ _ $	32
se _ _ @machine	8
se _ _ @not-really-hit	-14
se _ _ @somebody	-15
se _ _ @union-deed	7
se _ _ @us	-6
se _ _ @was	6
se _ _ bano	14
se _ _ companero	7
se _ _ de	21
se _ _ en	25
se _ _ estoy	6
se _ _ la	-9
se _ _ los	-21
se _ _ mi	7
se _ _ se	10
se _ _ una	-29
se _ a	10
se _ al	14
se _ de	12
se _ digo	14
se _ el	-13
se _ en	-13
se _ hoy	5
se _ la	8
se _ limpiando	12
se _ llevaron	27
se _ llevo	6
se _ poncho	-16
se _ que	-19
se _ quemando	28
se _ todos	-20
se _ un	-7
se _ ya	6
se atoro	-5
se cayo	11
se cayo un	8
se desmaya	-10
se esta	34
se esta quemando	28
se estan	21
se fue y	-6
se lastimo	-10
se llama	-10
se llevaron a	11
se lo	42
se lo llevo	6
se los	-5
se me	-29
se me poncho	-16
se metio	8
se metio al	15
se por	-19
se por que	-19
se prendio @not-really-hit	6
se prendio la	6
se pudo	-7
se puede	-17
se que	7
se quedaron	9
se va	13
se vale	-5
se van	-6
se vaya	12
se volteo	5
se vomito	11
sea @not-really-hit	5
second shift	14
security	-5
security _ _ put	-15
security _ me	-11
security _ the	-8
security at	-8
security at the	-8
see	-5
see _ _ $	-6
see a	8
seeing	-6
seen @us	-5
seguir	15
segura	12
segura $	12
seguro $	-9
seguro _ la	-7
seguro _ que	13
seguro de	-7
self	-12
self employed	-9
sell	-6
semana _ @not-really-hit	6
send _ _ my	7
send _ to	7
send it	8
sending	-8
sending me	-6
seniority	-7
senor	29
senor $	11
senor _ $	19
senor ese	19
senor ese $	19
senora	7
senora _ se	-9
sent	15
sent @general	-8
sent @home	8
sent @us	11
sent @us @home	18
sent @us @home early	7
sent @us @home for	10
sent _ @general	-10
sent _ @home	18
sent _ _ $	7
sent _ _ @home	-7
sent _ _ early	7
sent _ _ for	10
sent _ _ home	-7
sent _ home	18
sent _ the	-7
sent home	8
sent me	24
sent me home	27
sent my	-7
sentido	17
sentido @general	19
sentido a	19
ser	-9
ser _ $	-7
sera	-10
services	13
severance	5
sexual	-9
shaking	19
shaking $	13
she _ $	-6
she _ .	-6
she _ _ $	-9
she _ _ a	-11
she _ _ and	11
she _ _ said	-9
she _ _ the	13
she _ a	-9
she _ her	-6
she _ it	8
she _ me	9
she _ my	7
she _ she	7
she _ the	9
she _ want	-6
she _ yes	-5
she asked	11
she dont	-8
she got	-22
she knows	6
she said it	8
she said yes	-5
she told	10
sheila	7
shell	9
sheriff	13
shes	13
shes _ _ $	17
shes in	-8
shes pushing	-8
shift	-15
shift $	-14
shift _ _ $	-7
shift _ a	12
shift _ it	-12
shift got	6
shift was	14
shifts	33
shirt $	6
shirt _ $	-6
shoes	-10
shooter	35
shop	-6
short $	-10
short @us	15
short _ $	7
shot	-32
shot _ _ $	-15
shot at	-6
shots	12
should	-6
should _ $	7
should _ _ if	-5
should _ do	-5
should i	-10
should i do	-5
shoulder	-9
shoved	8
shoved me	8
show	7
show $	-6
showed	6
showed _ _ my	6
showed _ at	6
showed me	14
showed up	7
showed up at	6
shows	-6
shows $	-5
shut	22
shut _ $	9
shut the	6
shut up	5
si	-55
si $	-7
si @bad	-12
si @bad @general	-10
si @here	-14
si @not-really-hit	-22
si @not-really-hit @they	-14
si @not-really-hit @they @us	-14
si @somebody	-10
si @somebody se	-10
si @somebody se @bad	-10
si @to-me	-14
si @union $	-11
si @us	-42
si @us @bad	-15
si @us @hit	-11
si @us @hit $	-11
si @us @hurt-verb @not-really-hit	10
si @want	-6
si @want $	-5
si _ $	-12
si _ @bad	-17
si _ @fired	-6
si _ @general	-13
si _ @hit	-17
si _ @not-really-fired	13
si _ @not-really-hit	-13
si _ @somebody	10
si _ @they	-14
si _ @to-me	6
si _ @us	13
si _ _ $	-29
si _ _ @bad	-9
si _ _ @hit	8
si _ _ @union	23
si _ _ en	-9
si _ _ migra	-14
si _ _ y	-12
si _ a	-12
si _ con	13
si _ la	-12
si _ lastime	10
si _ lastimo	-10
si _ le	9
si _ me	13
si _ se	-10
si _ supervisor	-13
si alguien	-10
si alguien se	-10
si el	-19
si el supervisor	-13
si firmo	-14
si firmo $	-14
si fuera	5
si me	-41
si me lastime	10
si me lastimo	-10
si no	25
si no @to-me	9
si no @us	13
si no le	9
si no me	13
si nos	-10
si quieren	-5
si sigo	6
si soy	13
si yo	6
sick	-17
sick $	-6
sick _ @general	-6
siempre	-14
siempre $	-16
siento @not-really-hit	-6
siento @not-really-hit @body	-5
siento @not-really-hit @body $	-18
siento _ $	9
siento _ @body	-5
siento _ _ $	-18
siento _ dedos	-7
siento los	-7
siento los dedos	-7
sigamos	5
sign	-10
sign .	18
sign _ _ $	-11
sign _ _ a	14
sign _ _ about	-8
sign _ _ in	9
sign it	-14
sign it $	-6
sign something $	5
sign up	-12
signed	32
signed $	27
signed _ _ $	7
signed _ card	11
signed a	5
signed a card	6
sigo	11
sigue	-17
siguen	20
siguiendo	6
siguieron	5
siguio	-33
siguio _ _ $	-36
siguio un	-36
sillas	-5
sin	-26
sin @machine	-23
sin _ $	-6
sin _ @not-really-hit	10
sin _ @us	-19
sin _ _ @not-really-hit	12
sin _ en	10
sin _ me	-19
sin _ no	-5
sin _ por	5
sin _ y	-13
sin elevador	-20
sin nada	-12
sin nada $	-12
sin paga	6
sin paga $	6
sin placas	9
since	33
since @general	36
since @general @act	19
since @general @act $	11
since @general @act @general	7
since @general @union	11
since @they	22
since @they @union	12
since @us	7
since @us @lightly	8
since _ $	-16
since _ @act	19
since _ @machine	7
since _ @union	23
since _ _ $	15
since _ _ @general	17
since _ _ @us	11
since _ _ me	7
since _ _ the	13
since _ saw	7
since _ signed	11
since _ started	12
since _ vote	8
since _ wore	7
since i	25
since i signed	11
since i wore	7
since the	11
since the vote	8
since they	22
since they started	12
sindicalista	13
sindicato	-14
sindicato $	12
sindicato _ _ $	-18
sirve	-5
sis	-8
sister	-9
sit @here	5
sit @worse	-8
sit down	-8
sit in	5
size	-10
size $	-6
slashed	25
slashed _ the	17
slashed _ tires	10
slashed in	17
slashed in the	17
slashed my	10
slashed my tires	10
sleep $	-10
sleeping	-10
sleeping @here	-9
sleeping @here @general	-9
sleeping _ @general	-9
sleeping in	-9
slice	-9
slip	6
slip $	6
slow	-7
smell	23
smell $	-9
smell _ the	-5
smells	-15
smells like	-15
smh	-6
smh $	6
smoke	12
smoke _ _ building	8
smoke _ the	8
smoke in	8
smoke in the	8
so	-42
so _ $	-13
so _ _ $	-16
so _ _ dont	17
so _ _ her	-7
so _ _ him	10
so _ _ the	-10
so _ can	-7
so _ for	8
so _ from	-7
so _ i	17
so _ im	-7
so _ knows	-7
so _ of	10
so _ sat	-6
so _ we	-6
so far	10
so i	-21
so i can	-7
so i sat	-6
so im	-7
so many	-14
so much	6
so much for	8
so now	-8
so we	-8
so what	9
sobre @not-really-hit	16
sobre @not-really-hit @union	12
sobre @not-really-hit @union $	12
sobre _ @union	12
sobre _ _ $	15
social	5
sodas	-5
sola	-6
solo	26
solo _ $	-9
solo _ _ y	36
soltaron	9
some _ the	-5
some people	9
somebody	-18
somebody $	-6
somebody _ _ $	5
somebody _ _ a	-7
somebody _ _ lunch	-11
somebody _ a	-11
somebody _ me	-14
somebody _ my	9
somebody _ out	10
somebody hit	-16
somebody passed	10
somebody passed out	10
someone	28
someone _ my	7
someone _ they	8
someone call	25
someone died	6
someone followed	5
someones	7
something	21
something _ @us	5
something _ _ @here	21
something _ _ at	21
somos familia	-6
son	-15
son got	-5
song	-8
soon	-12
soon $	-11
sorry	-24
sorry $	-7
soul	-5
soy	7
soy _ @us	13
soy _ _ @not-really-hit	-8
soy _ me	13
soy _ que	-5
speak	-6
speech	-8
speed	6
spins	-6
spins $	-6
spit	17
spoke	22
spoke to	8
spray	-14
sprayed	10
sprite	-6
stack	-6
staffing	-5
stand	-6
standing	15
started	5
starting	-12
station $	-5
station _ the	9
stay	12
stay @home	6
stay @spread	7
stay _ $	6
stay home	6
stay on	7
stealing	12
stealing and	7
sticker	-9
still	-12
still $	10
still @act	-6
still @do_to	-6
still _ $	7
still _ @us	-9
still _ _ @worse	-6
still _ _ from	-6
still get	-6
stole	-7
stood	5
stop	-16
stop @act	-13
stop _ @who	11
stop _ _ @here	18
stop _ _ @lightly	-5
stop by	6
stop by the	7
stop crying	7
stop talking	-12
stopped	7
stopped _ the	-10
store $	-7
straight @lightly	6
straight up	6
street	-11
street $	-10
strike	-9
stroke	19
stuck	9
stuck _ _ needle	7
stuck _ a	6
student	-6
student _ @general	-6
student _ _ month	-6
student _ the	-6
student of	-6
student of @general	-6
student of @general month	-6
student of the	-6
stuff	17
stuff $	5
stuff _ _ @general	6
su	-8
su @machine @here	-6
su @not-really-hit	11
su @somebody	-8
su @somebody $	-7
su _ $	-15
su _ @here	-6
su _ @not-really-hit	12
su _ _ mi	-9
su _ en	-10
su _ esta	-6
su _ y	6
su casa	11
subi	-7
subi @not-really-fired	-7
subi al	-7
subieron	-12
subieron el	-6
suegra	-6
sunday	-18
sunday $	-17
super	-8
supervisor	24
supervisor $	9
supervisor _ _ me	7
supervisor _ _ my	6
supervisor _ a	6
supervisor _ to	9
supervisor _ us	-8
supervisor asked	-5
supervisora	-7
supervisora $	-9
supo	-10
support	5
supposed	11
supposed @worse	11
supposed @worse @do_to	6
supposed @worse @do_to @us	6
supposed _ @do_to	6
supposed _ _ @us	6
supposed to	11
sure	-6
sus partes	6
suspended	24
suspended $	15
suspended 3	5
suspended 3 days	5
suspended _ days	5
suspendido	8
suspension	-34
suspension $	-15
swear	-5
swear $	-5
sweating	18
sweeping	6
switch	-7
switched	-15
switched _ _ $	-5
table	18
table $	24
table _ _ $	7
table and	-6
take _ _ $	10
take _ _ out	-6
take _ day	7
take _ insurance	5
take _ my	6
take _ of	-10
take _ the	8
take care	-11
take me	6
take off	9
take off the	8
take the	-9
taken	9
taking	13
taking _ _ us	8
taking _ of	8
taking pictures	8
taking pictures of	8
talk	-12
talk $	-8
talk @worse @general	13
talk @worse @general @who	5
talk @worse @us	-7
talk @worse @us $	-9
talk _ @general	7
talk _ _ @who	5
talk _ _ person	5
talk _ me	12
talk to a	5
talked to	-10
talking	-6
talking _ $	9
talking _ _ $	-6
talking _ _ on	-11
talking _ pay	-6
talking about pay	-6
talking to	-8
talking union	12
talking union $	9
talks _ you	8
talks to you	8
talla	-6
talla _ _ $	-6
tambien	-6
tambien @us	-12
tambien _ _ $	-8
tambien _ _ @not-really-hit	-7
tambien me	-12
tambien trabaja	8
tank	7
tanque	21
tanque de	11
taped	14
tapo	-14
tapo @not-really-hit	-14
tarde	-29
tarde $	-8
tarde @not-really-hit	-15
tarde el	-15
tardes	9
tardes _ _ @not-really-hit	6
tardes _ _ el	6
tarjeta	9
tarjetas	18
te	-33
te @bad	14
te _ $	-16
te _ @harm	-21
te _ @not-really-hit	10
te _ _ $	-32
te _ _ @not-really-hit	17
te _ el	15
te _ si	15
te _ y	-6
te dejo	-21
te vas	10
team	-19
team $	-14
techo	-11
telefono	21
telefono $	10
telefono el	8
tell	-34
tell me	-9
tell the	-7
telling	13
telling us	15
temporales	9
temporales @now	14
temporales _ _ @not-really-hit	9
temprano	-15
temprano $	-7
temps	-8
ten	9
tenemos	13
tener	10
tener @not-really-hit	10
tener un	10
tengo	-5
tengo @not-really-fired	32
tengo @not-really-hit	6
tengo @things	-15
tengo _ $	-5
tengo _ @not-really-hit	-7
tengo _ _ @here	6
tengo _ _ @not-really-fired	17
tengo _ _ @us	-21
tengo _ _ al	17
tengo _ _ me	-21
tengo _ _ y	9
tengo _ de	5
tengo _ el	-12
tengo _ en	7
tengo _ que	-16
tengo al	17
tengo cita	15
tengo miedo	-10
tengo miedo que	-10
tengo papeles	-15
tengo quien	14
tengo si	-13
tenia	-5
tercer	-14
tercer @hit	-14
tercer piso	-14
terminar	-6
terminar @not-really-hit	-6
terminar _ _ $	-6
terminar el	-6
terminaron	-7
terminaron el	8
terminated	34
terminated $	10
termination	13
termination _ $	14
test	-10
texas	-6
texas says	-6
text	-11
text $	13
text @dead	10
text @general	-17
text @general $	-6
text @us	-11
text @worse	6
text _ $	-9
text _ @do_to	10
text _ @general	-8
text _ _ $	-10
text _ _ @asks	8
text _ _ @general	8
text _ _ @here	11
text _ _ @us	-9
text _ the	-8
text _ to	6
text from	6
text me	-9
text you	-12
text you $	-6
texted	18
texted _ $	8
texted me	13
texto que	8
textos	24
textos $	29
texts _ $	-8
texts _ _ $	11
than	-19
than @us	-13
than _ $	-5
than _ _ @us	-8
than me	-5
thanks	-8
thanks $	-6
that	-85
that $	-23
that _ $	-10
that _ _ $	-33
that _ _ a	7
that _ _ in	-20
that _ _ my	20
that _ _ you	11
that _ for	9
that _ is	9
that _ the	-11
that _ to	19
that a	-7
that last	-13
that man	-6
that man $	-6
that mean	13
that meeting	6
that new	7
that normal	5
that normal $	5
that one	-17
that real	-5
that real $	-5
that ref	-11
that right	-6
that right $	-6
that says	9
that spoke	22
that was	-10
that was the	-7
thats	5
thats @us	14
thats _ $	-6
thats _ @general	7
thats _ @us	-7
thats _ _ $	-8
thats _ _ @general	8
thats _ _ @here	5
thats a	-7
thats the	10
thats what	8
thats what @general	9
thats why	-6
the	-30
the _ $	38
the _ .	-7
the _ _ $	20
the _ _ .	-9
the _ _ 2	9
the _ _ 3	-6
the _ _ a	20
the _ _ after	11
the _ _ already	17
the _ _ and	16
the _ _ are	-7
the _ _ asking	7
the _ _ at	15
the _ _ came	-7
the _ _ cant	6
the _ _ chained	27
the _ _ code	-6
the _ _ come	8
the _ _ day	-12
the _ _ does	-6
the _ _ dont	7
the _ _ down	-14
the _ _ got	13
the _ _ has	8
the _ _ her	8
the _ _ hes	-10
the _ _ him	10
the _ _ if	5
the _ _ in	-18
the _ _ is	-14
the _ _ it	-15
the _ _ its	-7
the _ _ just	7
the _ _ laughing	8
the _ _ my	-17
the _ _ next	8
the _ _ night	6
the _ _ no	7
the _ _ now	7
the _ _ of	-24
the _ _ off	-14
the _ _ our	-17
the _ _ put	6
the _ _ she	-8
the _ _ somebody	-5
the _ _ stop	-15
the _ _ tell	-7
the _ _ that	-23
the _ _ the	-41
the _ _ them	6
the _ _ us	21
the _ _ was	-19
the _ _ we	10
the _ _ well	21
the _ _ were	-7
the _ _ work	-7
the _ all	-13
the _ and	-8
the _ anymore	25
the _ are	19
the _ asking	9
the _ bag	-6
the _ bring	6
the _ building	-10
the _ by	-13
the _ center	7
the _ clock	-12
the _ company	-6
the _ desk	6
the _ dish	6
the _ dont	5
the _ gate	-8
the _ gets	-5
the _ girl	-5
the _ goes	-6
the _ got	10
the _ guy	-9
the _ guys	-8
the _ he	15
the _ home	26
the _ i	8
the _ in	-44
the _ is	-9
the _ it	-8
the _ its	-10
the _ kid	-7
the _ line	18
the _ lot	15
the _ man	6
the _ manager	9
the _ night	-7
the _ not	14
the _ now	-5
the _ of	12
the _ off	-10
the _ on	-19
the _ one	-16
the _ out	-12
the _ place	-5
the _ right	8
the _ room	5
the _ says	23
the _ side	6
the _ since	9
the _ so	-9
the _ still	-7
the _ stop	10
the _ table	9
the _ the	6
the _ they	8
the _ thing	-20
the _ time	-6
the _ today	-11
the _ told	8
the _ truck	-9
the _ union	-15
the _ w	22
the _ was	-22
the _ while	7
the _ wont	-7
the agency	9
the back	-5
the bathroom	20
the bed	7
the blue	-8
the board	5
the boot	6
the boss	-8
the boss is	5
the bosses	-8
the box	-11
the break	-7
the break room	-7
the bridge	12
the building	7
the building $	7
the bus	19
the bus stop	10
the button	8
the button $	7
the cake	-6
the camp	7
the card $	9
the cards	6
the cat	-14
the check	-8
the chef	6
the chef threw	6
the church	8
the committee	11
the committee $	11
the cooler	10
the cops	6
the couch	-8
the couch $	-7
the crew	34
the crew for	14
the detention	7
the detention center	7
the dock	-16
the door	14
the doors	13
the doors $	7
the east	7
the election	-6
the election $	-5
the email	11
the end of	6
the er	5
the er $	16
the eye	9
the fall	6
the family	-7
the field	5
the first	6
the floor $	11
the foreman	13
the forklift	15
the forklift $	18
the form	-19
the freezer $	7
the fridge	-6
the fridge $	-5
the front	6
the front desk	6
the game	-8
the game $	-8
the garage	-9
the grill $	6
the ground	9
the guard	-6
the gun	-16
the hospital	10
the hospital $	13
the hot	7
the hotel	7
the ice	-8
the ice $	-6
the instructions	-6
the kitchen	6
the lady	-6
the landlord	-15
the lawyer	-8
the lawyer night	-8
the letter	-5
the line	19
the line $	8
the linen	8
the linen room	8
the lines	-5
the list	-15
the list $	-8
the load	8
the lobby	7
the lot	19
the lot $	19
the lunch	14
the machine	18
the machine got	10
the messages	9
the new	-14
the night	-6
the office	11
the office now	7
the oil	-5
the old	-5
the one	-6
the ones	26
the orchard	6
the orchard $	6
the oven	11
the paper	-11
the parking	19
the petition	11
the pin	6
the plant	17
the plant $	17
the plant manager	6
the police on	6
the raffle	-7
the raffle $	-7
the rally	-9
the red	-6
the same	-9
the scaffold	-6
the schedule	23
the schedule $	15
the school	-15
the second	-9
the side	-8
the smell	-5
the song	-5
the sticker	-6
the table	8
the table $	12
the temps	-13
the time	-21
the time $	-8
the time clock	-12
the tire	-5
the trailer	-5
the trash	-5
the truck	-15
the uniforms	-8
the union $	9
the union at	-6
the van	18
the van on	8
the warehouse	26
the way	19
the way $	-6
the way home	23
the whole line	19
the wrong	-13
the yard	7
their	-9
them	-12
them _ $	7
them _ _ $	-14
them all	9
them all $	9
them in	-5
then	-32
then $	-11
there	-16
there $	-9
there _ _ $	-6
there _ i	7
there _ my	-8
there _ the	-7
there _ they	-9
there is	-6
there was	33
theres	39
theres @general	39
theres @general @loss	16
theres @general @union	-6
theres @general @us	13
theres @general @us @here	9
theres @general fight	23
theres _ @here	-8
theres _ @lightly	5
theres _ @loss	16
theres _ @spread	27
theres _ @union	-8
theres _ @us	7
theres _ _ $	42
theres _ fight	23
theres _ fire	16
theres _ union	-6
theres a	40
theres a fight	23
theres a fire	16
theres a union	-6
theres blood	24
theres no	-8
these	-19
these _ $	-9
they _ $	10
they _ .	-7
they _ 20	-8
they _ _ $	13
they _ _ .	29
they _ _ about	11
they _ _ again	-6
they _ _ at	-12
they _ _ contract	15
they _ _ cousin	12
they _ _ doors	15
they _ _ for	-18
they _ _ home	5
they _ _ if	19
they _ _ it	12
they _ _ make	7
they _ _ more	-11
they _ _ name	-6
they _ _ no	12
they _ _ of	31
they _ _ off	8
they _ _ our	-21
they _ _ pay	-42
they _ _ plant	-8
they _ _ shift	-14
they _ _ station	-9
they _ _ take	8
they _ _ the	-16
they _ _ to	-24
they _ _ today	13
they _ _ us	-7
they _ _ with	6
they _ _ yesterday	15
they _ a	-5
they _ asking	8
they _ at	-5
they _ back	-9
they _ cameras	8
they _ fired	-31
they _ go	8
they _ got	11
they _ home	-6
they _ if	5
they _ im	12
they _ in	6
they _ it	14
they _ its	6
they _ let	18
they _ maria	8
they _ me	39
they _ need	-7
they _ off	-19
they _ our	-13
they _ out	6
they _ people	-5
they _ taking	5
they _ this	8
they _ to	8
they _ up	-6
they _ us	-46
they _ you	12
they are	23
they are making	5
they arrested	8
they ask	15
they been	8
they called the	10
they changed	-7
they changed my	-10
they cut	-14
they did	38
they did $	21
they did it	9
they do	8
they do this	8
they docked	-44
they dont	-16
they dont need	-7
they dropped	-11
they ever	-6
they finally	18
they fired	14
they fired me	39
they found	22
they found out	11
they gave	-10
they gave me	-15
they gave my	14
they give	-10
they got	-16
they got me	-6
they got us	-17
they have	25
they hired	13
they just fired	-31
they keep	10
they keep asking	5
they laid	8
they let go	8
they let me	11
they let us	-10
they lock	8
they locked	11
they locked the	9
they moved	-29
they moved me	-24
they moved my	-9
they never	-16
they only	-13
they pulled	7
they put	13
they put a	13
they put up	-6
they quit	-5
they said	18
they said im	15
they said that	-6
they sent home	-6
they sent me	6
they sign	-7
they sprayed	10
they switched	-7
they take	-6
they threatened	7
they told	13
they told me	7
they took	-8
they took my	16
they want	18
they want me	7
they want my	15
they want us	-10
they wont	26
they wont let	19
theyre	23
theyre _ _ $	27
theyre _ _ for	-10
theyre _ me	25
theyre _ to	10
thing	-25
thing @spread	-8
thing _ @general	-11
thing _ _ .	-7
thing _ a	-14
think _ _ are	-7
think _ know	11
think _ was	8
think i	22
think i was	8
think the	-7
thinking	51
thinking _ _ $	24
thinking _ _ @general	15
thinking _ _ it	19
thinking _ ending	19
thinking about	40
thinking about ending	7
thinking about ending @general	7
this	28
this _ $	-6
this _ _ $	14
this _ _ from	5
this _ _ so	-7
this _ _ want	8
this _ and	-7
this _ dont	-7
this _ i	13
this _ my	8
this anymore	8
this anymore i	8
this heat	19
this is	26
this is my	9
this morning	24
this morning $	28
this they	8
this week $	-6
thought	12
thought @general	6
threatened _ $	9
threatened _ _ me	-7
threatening	27
threatening me	12
threatening to	14
three of	7
threw	19
threw _ _ at	7
threw _ _ on	12
threw _ coffee	12
threw a	11
threw up	-7
through @general	-14
through @us	19
through @us @things	6
through _ @property	13
through _ @things	6
through _ _ $	15
through my	19
through the	-10
throwing	6
throwing up	10
throws	6
thursday	-13
thursday $	-12
ti	-10
tia	-7
ticket $	-8
ticket _ @act	9
ticket for	9
ticket for @act	9
tiene	24
tiene @somebody	17
tiene @union	-6
tiene @us	-18
tiene @us $	-18
tiene _ @system	16
tiene _ _ $	16
tiene _ _ @not-really-hit	-6
tiene _ _ @to-me	-6
tiene _ _ del	20
tiene _ lista	16
tiene _ y	-6
tiene union	-6
tienen _ _ de	17
tienen _ hoja	13
tienen encerrados	6
tienen un	-18
til	5
til @general	13
til @us	-10
til @us $	7
til _ @here	5
til _ _ @general	9
til _ _ @us	-21
til _ _ the	7
til i	6
til we	9
till @general	6
till i	6
time	-33
time $	-16
time _ $	-6
time _ _ @us	-5
time _ _ @worse	21
time clock	-12
times	9
tina	-8
tino	7
tio lo	-7
tip	12
tipo	6
tirados	13
tirando	-5
tirarme	10
tire	-12
tires	25
tires $	9
tires _ _ the	10
tiro	7
tmrw	-7
tmrw $	-8
to	13
to 10	-6
to 3	-7
to _ $	18
to _ _ .	-16
to _ _ about	9
to _ _ all	-6
to _ _ and	21
to _ _ break	-11
to _ _ by	-8
to _ _ everybody	7
to _ _ family	-7
to _ _ hall	6
to _ _ if	-6
to _ _ just	6
to _ _ my	14
to _ _ no	16
to _ _ not	6
to _ _ now	10
to _ _ of	-11
to _ _ on	16
to _ _ phone	8
to _ _ right	5
to _ _ that	-6
to _ _ the	-14
to _ _ they	7
to _ _ to	-15
to _ _ today	-7
to _ _ us	-7
to _ _ w	13
to _ _ week	-7
to _ _ with	8
to _ _ work	7
to _ and	-7
to _ anymore	15
to _ back	9
to _ church	7
to _ face	7
to _ fired	-8
to _ he	-8
to _ in	5
to _ is	10
to _ it	-19
to _ like	-11
to _ me	22
to _ meeting	-11
to _ my	-10
to _ names	10
to _ new	8
to _ off	-13
to _ office	6
to _ on	-18
to _ orchard	6
to _ our	6
to _ own	8
to _ people	-7
to _ person	5
to _ the	-11
to _ them	8
to _ thursday	-6
to _ to	13
to _ today	-6
to _ tonight	11
to _ union	5
to _ up	-11
to a	5
to a person	5
to ask	-11
to bring	8
to come	6
to come back	7
to cooler	-23
to cover	-8
to die	14
to die $	16
to do	7
to do $	9
to drop	7
to everybody	-6
to everybody $	-6
to fill	-5
to fill out	-5
to fix	-10
to get	-10
to get fired	-8
to go	19
to go to	10
to his	7
to keep	-12
to know	6
to live	30
to live anymore	15
to make	8
to make me	7
to me	17
to me at	8
to me in	6
to my	22
to my own	8
to myself	6
to nights	5
to pull	26
to quit	11
to read	7
to school	7
to school $	7
to see	5
to sign	-18
to somebody	-7
to take	10
to text	-15
to the	-8
to the church	7
to the meeting	-9
to the office	6
to the orchard	6
to the union	5
to turn	8
to us	-19
to vote	-8
to work	-10
to work $	-6
to you	15
to you $	6
toast	-7
toast $	-7
toca	-26
toca _ $	-17
toca _ _ $	-5
tocar	7
tocaria	-8
toco	-13
toco $	23
toco _ _ $	-13
toco _ la	-8
toco el	-7
toda _ _ $	-9
toda _ cuadrilla	15
toda _ semana	-10
toda la cuadrilla	15
toda la semana	-10
todas	5
todas _ horas	9
todas las	10
todas las horas	9
todavia	-8
today	32
today $	9
today .	17
today . @us	7
today @general	-6
today @lightly	8
today @lol	17
today @us @body	-11
today @us @body @asks	-11
today _ $	-12
today _ @body	-11
today _ @here	6
today _ @us	10
today _ @worse	-5
today _ _ @asks	-15
today _ _ @good	17
today _ _ @us	7
today _ _ is	-11
today _ _ me	6
today _ i	-9
today _ the	10
today and	19
today finally	-8
today finally $	-8
today i	-9
today in	-6
today lol	17
today my	-11
today so	-11
today so i	-10
todo	-9
todo lo	7
todos _ _ $	7
todos _ _ fuimos	5
todos _ que	-7
todos a	-8
todos a la	-9
todos lados	-6
todos los	-11
todos que	9
together	-18
together .	-6
together _ _ even	-6
told	88
told _ $	-13
told _ _ come	9
told _ _ no	-6
told _ _ to	-8
told _ dont	8
told _ not	16
told _ theres	-6
told _ wait	8
told _ whole	14
told me	37
told me dont	10
told me not	6
told me wait	8
told the	6
told the whole	14
told them	8
told us	15
told us theres	-6
told you	-11
told you $	-9
tomado	6
toman	9
toman @not-really-hit	9
toman @not-really-hit $	9
toman _ $	9
toman fotos	9
toman fotos $	9
tomo	-6
tomorrow	33
tomorrow _ @do_to	15
tomorrow _ _ @they	8
tomorrow _ _ they	8
tonight	14
tonight $	16
tonight @lightly	5
tonight @lightly @they	6
tonight _ @they	6
tonight _ they	6
tonight and	6
tonight and they	6
too	-24
too $	-9
too _ $	-6
too _ _ @general	-8
took	13
took 2	-21
took _ $	13
took _ _ $	30
took _ _ .	6
took _ _ and	-15
took _ _ of	23
took _ phone	10
took a	14
took me	13
took me off	15
took my	36
took my phone	10
took pictures	-13
tool	-7
tornado	7
trabaja	18
trabaja _ _ $	7
trabaja _ y	12
trabaja ahi	5
trabajando	-6
trabajando $	-6
trabajo	11
trabajo $	37
trabajo _ la	7
trabajo _ mi	7
trabajo _ que	-5
trabajo me	-9
tracks	-9
tracks $	-9
tractor	11
trade	9
trae	25
trae @not-really-hit	19
trae @not-really-hit @weapon	15
trae _ @weapon	15
trae _ _ $	12
trae un	15
traen	15
traer @not-really-hit	-6
traer @not-really-hit @things	-6
traer @things	13
traer _ @things	-6
traer _ _ o	14
traer el	-10
traes	-11
traia	-17
traia _ $	-21
traigo	-10
trailas	35
train	-12
training	-7
tras	-6
tras $	-5
trash	-9
trash _ $	-7
tren	-5
trench	25
trench _ in	15
tres	19
tres veces	7
tried	12
tried @worse	12
tried _ _ @us	12
tried _ _ me	12
tried to	12
troca	-6
troca _ _ $	12
troca _ _ alguien	-13
troca _ el	6
troque	6
troque $	6
trouble $	-6
truck _ $	-9
truck _ a	30
truck _ the	-8
true	-12
true @they	-9
true _ _ @us	-7
true they	-9
trust	-7
trust @general	-7
try	-8
try $	-5
tu	-16
tu @things	-12
tu _ $	-9
tu _ _ $	12
tu _ _ @us	-8
tuesday	-13
tuesday $	-20
tuesday @lightly	7
tuesday and	7
tumbaron _ _ y	-7
tumbaron el	-5
turkey	-7
turn @here	11
turn @here @us	14
turn @here @us @gear	12
turn @worse	-10
turn @worse @general	-9
turn _ @general	-12
turn _ @us	12
turn _ _ @gear	12
turn _ my	8
turn _ the	-11
turn in	11
turn in my	9
turn off	-8
turn off the	-8
turned	8
turned @worse	18
turned @worse $	18
turned _ $	17
turned off	18
turned off $	18
turno $	26
turno _ $	-17
turno _ _ $	-6
turno _ _ por	6
turno _ noche	11
turno de noche	11
turno y	-8
tus	20
tuve	12
two	23
two guys	18
typing	6
typing $	6
ultima	6
ultima @write-up	6
ultima advertencia	6
ultimo	19
ultimo @hours	7
ultimo @hours @us	-9
ultimo @things	6
ultimo @things $	6
ultimo _ $	20
ultimo _ @us	-10
ultimo _ me	-9
ultimo cheque	6
ultimo cheque $	6
ultimo dia	7
ultimo dia me	-9
un	-28
un _ $	6
un _ .	-6
un _ _ $	-12
un _ _ cuchillo	11
un _ _ de	7
un _ _ el	-7
un _ _ en	-20
un _ _ es	6
un _ _ me	15
un _ _ no	13
un _ _ y	7
un _ afuera	7
un _ con	14
un _ de	-17
un _ pero	-20
un _ que	-16
un _ se	12
un _ si	9
un _ y	11
un accidente	23
un accidente $	13
un cafe	-6
un carro	16
un carro $	9
un carro afuera	7
un clavo	-10
un companero $	10
un cuchillo	7
un hombre	12
un hombre con	11
un huesped	13
un muchacho	11
un papel	-17
un papel $	18
un papel de	-20
un problema	11
un reporte	5
un solo	-7
un tipo	9
un video de	-6
un warning	13
una	12
una _ $	23
una _ _ $	-9
una _ _ la	-17
una _ _ mi	11
una _ de	-5
una _ por	7
una emergencia	40
una lista	25
una lista de	6
una llanta	-16
una muela	-9
una semana	7
una senora	14
una vez	-14
uncle	-15
under	26
under @general @daily	-8
under _ @daily	-8
understand	-12
understand _ $	-9
uniforme	-8
uniformes	9
uniforms	5
union	-22
union $	11
union _ $	12
union _ _ on	-8
union _ _ ponen	-6
union _ le	-6
union _ my	-18
union at	-6
union thing	-8
union y	-6
uno	-16
uno _ uno	11
uno _ va	6
uno de	-6
uno en	6
uno por	-5
unpaid $	-6
up	11
up $	7
up .	-13
up _ _ $	-15
up _ _ from	6
up _ _ of	-7
up _ _ when	7
up _ _ with	10
up _ again	-6
up _ and	8
up _ for	5
up _ guys	7
up _ list	7
up _ me	10
up _ that	7
up _ the	-9
up _ us	-7
up _ whole	17
up _ you	-6
up after	5
up at my	5
up because	6
up behind	13
up behind me	13
up for	-10
up for the	-7
up in	-8
up in the	-6
up let	-5
up our	-12
up the	9
up the whole	17
up what	10
ups	-11
ups @here	10
ups _ @us	13
urge	81
us $	40
us .	-9
us _ $	25
us _ _ a	-9
us _ _ in	-5
us _ _ lunch	5
us _ _ to	8
us _ _ today	-7
us _ _ walks	15
us _ early	-9
us _ going	-9
us _ here	8
us _ no	-6
us _ raises	-9
us _ that	-9
us _ the	-15
us a	-6
us are	-10
us at	8
us at the	8
us for	-7
us in	9
us keep	-6
us leave	11
us on	-15
us one	-6
us out $	12
us the	-9
us theres	-6
us theres no	-6
us to	-10
used	-19
used @worse	-19
used to	-19
usf	-9
using	5
usted	-6
ustedes	-8
ustedes $	10
v	-8
va	9
va @general @harm	-15
va @general @harm $	-17
va _ @harm	-15
va _ _ $	-17
va _ _ @general	12
va _ _ a	12
va _ matar	-18
va a matar	-18
vacaciones	-8
vacaciones $	-7
vale	-7
vale $	-5
vamos	-14
van	32
van $	13
van _ $	-8
van _ _ $	7
van _ _ a	5
van _ _ la	-9
van _ cerrar	-9
van _ dar	-14
van a	21
van a cerrar	-9
van a dar	-14
van on	9
vas	10
vaya	14
vayanse	-19
vayanse _ _ $	-19
ve	-20
ve _ @union	-20
vea	-9
veces _ _ @not-really-hit	8
vecino	-8
ven	-11
venado	-19
venir	9
venir _ @not-really-hit	13
veo _ _ @not-really-hit	5
veo _ _ la	5
ver	-12
ver $	-19
ver mi	10
verdad $	10
verify	6
vest	8
vestidor	7
vestidor @not-really-hit	7
vestidor _ _ $	6
vestidor de	7
vests	7
vez	-25
vez @not-really-hit	24
vez @us	-16
vez _ _ $	-13
vez _ _ @not-really-hit	-15
vez _ _ @us	16
vez _ _ me	17
vez _ no	-5
vez de	24
vez me	-16
vez sin	-6
vi	-26
vida	5
vida $	9
video	-16
video $	-6
video _ me	8
video de	-13
vieja	-13
viene	9
viene _ _ $	-15
viene _ _ y	12
viene el	12
viene la	-14
vienen _ _ $	-6
viernes	12
viernes $	-5
vieron	-8
vinieron	65
vino	-7
vino con	5
vino la	8
vio	28
vio _ _ $	30
visto	-8
visto _ $	-7
viva	14
vivir	10
vivir $	11
vivo	10
voice	-6
volteo	5
volvio	-10
vomito	11
votar _ _ $	6
votar _ si	6
votar que	6
votar que si	6
vote _ $	12
vote in	-6
vote it	-7
vote yes	8
vote yes $	6
voting	-9
voy	-28
voy $	-15
voy @general	-23
voy @not-really-fired	19
voy @not-really-hit	-7
voy _ @not-really-hit	11
voy _ @somebody	-12
voy _ _ $	11
voy _ _ @boss	-12
voy _ _ compania	-12
voy _ el	-11
voy _ la	22
voy a	-23
voy al	23
voy para	10
voy tarde	-14
voz $	7
w	26
w @daily	-8
w @general	-28
w @general @gripe	7
w @general @they	5
w @us	6
w _ @gripe	7
w _ @they	5
w _ @things	15
w _ @us	-9
w _ _ $	-26
w _ _ @general	6
w _ _ @machine	-5
w _ _ @us	19
w _ pay	7
w a	-14
w my	-7
w no	17
w the	-9
w2	-12
w2 $	-11
wait	5
wait for	8
walk @here $	7
walk _ $	6
walk _ _ $	6
walk _ _ @general	-5
walk in	5
walk in $	7
walked	-12
walked _ _ w	7
walked _ out	9
walked _ the	-5
walked by	-14
walked maria	7
walked maria out	7
walking	24
walks	15
wallet	-6
want	48
want _ $	13
want _ _ $	34
want _ _ fired	-8
want _ _ job	6
want _ _ sign	-5
want _ _ to	10
want _ be	17
want _ die	16
want _ get	-15
want _ live	16
want _ this	6
want a	-8
want it	12
want me	6
want me to	7
want my	14
want to	35
want to be	17
want to die	16
want to get	-15
want to live	16
want us	-10
want us to	-10
wanted @worse @do_to	8
wanted _ @do_to	8
wanted _ _ @general	8
wants @general	-11
wants @us	-6
wants @us @worse	-6
wants @us @worse @act	-5
wants @worse @do_to	-11
wants @worse @do_to @us	-9
wants @worse talk	-7
wants @worse talk @worse	-7
wants _ @do_to	-11
wants _ @worse	-6
wants _ _ $	-8
wants _ _ @act	-5
wants _ _ @shifts	35
wants _ _ @us	-11
wants _ _ @worse	-9
wants _ _ to	-7
wants _ for	25
wants _ talk	-7
wants _ to	-6
wants a	-9
wants me	-6
wants me to	-6
wants to talk	-7
warehouse	17
warehouse @general	-9
warning	29
was	7
was @done	30
was @done go	9
was @general	28
was @good	-6
was @good $	-5
was @here @general @union	-15
was @lightly	6
was @loss	-10
was @loss $	-6
was @spread	-6
was @spread @general	-8
was @spread @general @things	-8
was @us	-13
was @us @worse	-7
was _ $	-18
was _ .	10
was _ @daily	-8
was _ @done	12
was _ @general	-12
was _ @us	-8
was _ @worse	6
was _ _ $	24
was _ _ @things	-8
was _ _ @union	-15
was _ _ @us	-9
was _ _ @worse	-5
was _ _ lunch	6
was _ _ meeting	-10
was _ _ my	6
was _ _ of	11
was _ go	9
was _ my	6
was _ so	-7
was _ the	-15
was a	-10
was arrested	7
was at	-9
was at the	-8
was dead	-6
was in the	-6
was it	9
was just	6
was just @done	12
was just about	-6
was late	-7
was let	9
was let go	9
was not	-6
was on	-6
was so	11
was supposed	8
was supposed @worse	8
was supposed to	8
was terminated	8
was the	-10
washer	7
waste	-5
watch _ _ $	6
watch _ back	6
watch my	6
watch my back	6
watching	-6
watching _ _ $	-5
water	-25
water on	-17
way	-5
way $	-17
way @home	22
way @worse	5
way _ $	18
way _ @union	-8
way home	22
way to	5
we	-19
we _ _ 4	-18
we _ _ in	-11
we _ _ new	-5
we _ _ of	-6
we _ _ out	8
we _ _ the	6
we _ _ them	8
we _ _ there	-6
we _ _ to	-7
we _ _ today	8
we _ be	16
we _ by	-14
we _ get	9
we _ go	-9
we _ in	8
we _ out	-6
we _ to	-14
we _ yes	8
we all	-21
we all go	-9
we are	22
we cant	15
we cant get	9
we dont	-5
we get	-6
we go	-11
we got	-11
we got a	-6
we had	6
we had a	10
we know	9
we out	6
we vote	9
we vote yes	8
we was	5
we wont	15
wearing _ union	8
wed	-10
week	8
week $	-15
week @asks	6
week @us	11
week _ @do_to	-12
week _ @us	26
week _ _ @act	9
week _ _ @us	-6
week _ _ my	6
week _ i	8
week _ now	6
week _ the	-9
week after	20
week after @general	8
week after @general @act	8
week after i	8
week because	-6
week because @general	-6
week is	6
weekend	-6
weeks	5
weeks _ @us	9
well	21
well $	-6
went	10
went _ $	-12
went _ _ church	9
went _ my	8
went _ the	12
went down	-17
went from	30
went off	-12
went through	8
went through my	8
went to	13
went to the	9
went up	-6
were	7
were @here	-7
were _ $	-5
were _ @here	9
were _ _ $	6
were _ _ @general	6
were _ _ the	7
were _ at	6
what	-21
what @asks	-8
what @asks @general @asks	10
what @asks @general mean	13
what @asks happen	-9
what @asks happen @worse	-7
what @daily	9
what @general	-7
what @general @asks	6
what @general @do_to	6
what @general @do_to for	6
what @general @here	-12
what @general @here $	-9
what @here	-5
what @us	-7
what @who	13
what @worse	9
what @worse @asks	9
what @worse @asks $	9
what _ $	-11
what _ @asks	44
what _ @do_to	6
what _ @here	-14
what _ @said	9
what _ @they	-10
what _ @us	-14
what _ _ $	12
what _ _ @asks	10
what _ _ @general	-11
what _ _ @here	-11
what _ _ @they	-13
what _ _ boss	-9
what _ _ do	11
what _ _ me	9
what _ _ mean	13
what _ did	28
what _ do	20
what _ happen	-9
what _ my	-12
what _ said	-12
what _ that	14
what _ the	-5
what _ you	-9
what are	-5
what did	-10
what do	12
what do i	18
what do you	-7
what does	11
what happens	-7
what he	14
what if	-14
what if @us	-9
what if @us @they	-9
what if my	-9
what now	10
what now $	10
what should	-8
what should i	-8
what to	9
what to do	9
what would	-11
what would happen	-9
what you	-6
what you said	-13
whatever	6
whatever @general	7
whats	-35
whats @general	-19
whats @here	-5
whats @us	-7
whats _ _ $	-13
whats _ _ @worse	-6
whats my	-6
whats the	-16
when	-41
when @general	-30
when @they	-9
when @who	5
when _ @asks	7
when _ @union	-5
when _ _ $	-10
when _ _ @us	-6
when _ _ it	6
when _ _ the	-8
when _ go	-10
when _ is	8
when _ said	8
when it	-8
when nobody	8
when nobody @asks	8
when nobody is	8
when the	-6
when they	-8
when we	-11
when you	-5
where	-7
where @asks	-5
where @asks @general	-5
where @general live	7
where @us	6
where @us @us	6
where @us @us go	7
where _ @do_to	-5
where _ @general	-8
where _ @us	6
where _ _ @us	-7
where _ _ go	6
where _ kids	7
where _ live	7
where i live	7
which _ _ @union	-7
which way	-7
while @general	10
while i	8
white	37
white _ $	29
who	-13
who _ $	6
who _ .	-10
who _ _ $	-7
who _ _ a	13
who _ _ go	-11
who _ _ the	-11
who _ _ you	5
who _ at	-6
who _ me	5
who _ out	-8
who got	-11
who is	-6
who pays	-5
who talks	7
who talks to	7
who was	-11
who was at	-6
whole	12
whole _ $	-13
whole _ _ the	-9
whole _ _ was	19
whole _ because	-7
whole _ crew	5
whole _ is	6
whole _ was	-7
whole crew	6
whole crew is	8
whole line	19
whole shift	-10
whole thing	-10
why	-6
wifi	-6
will	-9
will _ _ who	5
will _ the	-6
will send	9
will they	-6
willis	7
window	18
window $	16
windshield	15
wire	9
wish	-13
with @general	12
with @general $	5
with @general @weapon	11
with @things	-6
with @things $	-6
with @us @they	-5
with @us @they @lightly	-5
with @us @union	10
with @us @us	-12
with _ .	-8
with _ @things	-7
with _ @union	11
with _ @us	-9
with _ @weapon	11
with _ _ $	6
with _ _ @here	21
with _ _ @lightly	-5
with _ _ and	-5
with _ dad	-11
with _ names	10
with a	18
with my	-18
with no	-7
with our	10
with our names	10
with that	-6
with the	-11
with us	-8
with you	14
with you $	8
wks	-5
wont	29
wont _ _ back	10
wont _ _ call	7
wont _ _ see	7
wont _ a	-6
wont _ me	14
wont _ us	7
wont be	13
wont do	-5
wont give	7
wont let	23
wont let me	17
wont stop	10
word	8
wore	7
wore _ _ im	7
wore _ pin	6
wore the	7
wore the pin	6
work	15
work $	26
work @here anymore	-6
work @here anymore $	-6
work @lightly	-7
work @lightly @general	-7
work _ @general	-10
work _ @they	8
work _ _ $	-11
work _ _ @here	7
work _ anymore	-6
work _ i	-7
work here anymore	-6
work so	-7
work so i	-7
workers	-5
working	-9
working $	-6
works	-30
works _ @general	-22
works _ the	-22
worth	-7
would	22
would _ _ a	-7
would _ be	-5
would _ if	30
would _ to	-8
would be	5
would happen	-9
would happen to	-7
would not	8
wouldnt	6
wouldnt @do_to	8
wouldnt _ @worse	6
write	18
write _ _ the	-7
write _ in	6
write up	8
write ups	12
writing	-12
writing _ who	6
writing down who	6
written	10
written _ $	12
wrong	-18
wrong $	6
wrong _ $	-6
wrong _ _ @general	-7
wrote	36
wrote _ $	-6
wrote _ _ $	15
wrote _ _ on	-9
wrote _ the	12
wrote _ up	20
wrote _ who	10
wrote down	10
wrote down who	10
wrote me	20
wrote me up	20
wrote up	9
wrote up the	12
y	12
y 6	-9
y @general @not-really-hit	-8
y @general @not-really-hit @us	-9
y @general no	-5
y @here	-10
y @not-really-hit	-19
y @not-really-hit @boss	6
y @not-really-hit @machine	6
y @not-really-hit @machine $	6
y @not-really-hit @somebody	7
y @not-really-hit @things	5
y @not-really-hit nino	-10
y @now	26
y @now @us	21
y @now @us @hit	16
y @said	14
y @said que	8
y @somebody @not-really-hit	-6
y @somebody @somebody	11
y @to-me @said	5
y @us	22
y @us @fired	5
y @us @to-me	7
y @us pegue	6
y @us pegue en	6
y @want	-12
y @was	6
y _ $	-17
y _ 8	-9
y _ @bad	-14
y _ @boss	6
y _ @carry-on	8
y _ @here	11
y _ @not-really-fired	-9
y _ @not-really-hit	-9
y _ @number	-9
y _ @said	5
y _ @somebody	8
y _ @to-me	21
y _ @union	-12
y _ @was	10
y _ _ .	-9
y _ _ 2	-9
y _ _ @bad	8
y _ _ @general	-21
y _ _ @hit	17
y _ _ @machine	-7
y _ _ @not-really-fired	30
y _ _ @not-really-hit	23
y _ _ @number	-6
y _ _ @said	7
y _ _ @things	-9
y _ _ @us	-6
y _ _ @want	-9
y _ _ @was	9
y _ _ a	-24
y _ _ con	-5
y _ _ corren	8
y _ _ de	14
y _ _ dejan	-8
y _ _ dice	8
y _ _ el	7
y _ _ en	8
y _ _ habia	13
y _ _ la	8
y _ _ mas	36
y _ _ mis	-25
y _ _ papeles	-11
y _ _ por	-15
y _ _ quedo	6
y _ _ quien	17
y _ _ se	-6
y _ _ sin	-6
y _ _ tengo	6
y _ _ tiene	-9
y _ _ un	-12
y _ _ van	-7
y _ ahi	22
y _ con	-5
y _ de	-10
y _ dije	-8
y _ el	-7
y _ es	18
y _ fue	5
y _ hay	6
y _ huele	-9
y _ la	21
y _ las	-6
y _ llaman	-12
y _ llaves	5
y _ lo	12
y _ me	13
y _ nino	-19
y _ nos	6
y _ para	-10
y _ pegue	6
y _ que	12
y _ se	-20
y _ senora	9
y _ sigamos	5
y _ una	-7
y _ van	-6
y a	-13
y ahi	-23
y ahora	5
y ahora me	9
y apenas	6
y de	-7
y despues	-16
y despues @us	-16
y despues me	-16
y dice	6
y dicen	5
y dicen que	5
y el	-14
y era	-12
y es	11
y hoy	16
y hoy me	12
y las	6
y las llaves	5
y me	25
y me dijo	-6
y me pegue	6
y mi	-6
y ni	-8
y ni @us @said	-5
y no	36
y no @us dejan	-8
y no es	12
y no hay	6
y no lo	-8
y no nos	6
y no se	-17
y por	-8
y que	62
y que @carry-on	8
y que @to-me	7
y que sigamos	5
y se	16
y se @was	5
y se @was @not-really-hit	8
y se fue	5
y si	-9
y te	11
y una	13
y uno	-5
y voy	-7
y voy $	-6
y ya	14
y ya no	-5
y yo	-12
ya	-36
ya _ $	-35
ya _ _ $	-22
ya _ _ cheque	-7
ya _ _ del	-13
ya _ _ en	10
ya _ _ hospital	-7
ya _ _ la	5
ya _ _ llevo	-5
ya _ _ los	-9
ya _ _ presente	10
ya _ _ y	16
ya _ a	-15
ya _ algo	7
ya _ de	-10
ya _ del	-7
ya _ en	21
ya _ esta	8
ya _ la	-5
ya _ llego	10
ya _ lo	-20
ya _ me	24
ya _ mi	9
ya _ quienes	6
ya _ se	-10
ya _ siento	11
ya es	-8
ya esta	-6
ya me	-13
ya no	31
ya no esta	8
ya no me	7
ya saben	19
ya saben quienes	6
ya salio	-8
ya salio del	-7
ya viene	15
ya vienen	-8
yea	-9
yeah	-13
yeah @general	-7
yeah _ @lightly	-6
yeah _ _ @us	-7
year	-19
year $	-9
year _ _ @us	-9
years	-15
years $	10
years @lightly	-11
years _ @us	-9
years _ my	-9
years ago	-18
years and	-11
years old	5
yellow	20
yes	-22
yes @general	-7
yesterday	6
yesterday $	11
yet	-19
yet $	-16
yo	-59
yo $	13
yo @here	-11
yo @worse-work	-12
yo _ $	-6
yo _ @to-me	-9
yo _ _ $	-8
yo _ _ @general	-9
yo _ _ @union	-8
yo _ _ a	-9
yo _ _ no	-8
yo _ lo	-8
yo _ y	-16
yo llevo	-9
yo no	-12
yo no @to-me	-9
yo sola	-12
you	-42
you _ $	-31
you _ _ $	-16
you _ _ a	-8
you _ _ fired	-5
you _ _ he	26
you _ _ know	7
you _ _ me	-7
you _ _ stuff	-5
you _ a	9
you _ at	-5
you _ called	-6
you _ fired	7
you _ me	-11
you _ the	-7
you _ they	-5
you _ union	-5
you _ what	8
you _ your	17
you did	7
you for	-11
you for union	-5
you got	17
you got a	15
you guys $	5
you need to	6
you said	-14
you said $	-9
you should	6
your	-29
your _ $	-21
your _ _ $	9
your _ _ the	7
your _ at	-6
your _ for	9
your _ thats	10
your car	-7
your car $	-7
your own	9
your phone	-6
your union	14
youre	-17
youre _ @us	-12
youre _ _ @us	-14
yrs _ _ $	13
yrs _ _ @us	-9
zanja	8
zapatos	-27
zapatos $	-27
zapped	9
zero	10
zoom	-11
zoom _ _ $	-11
zumba	-9
"""
