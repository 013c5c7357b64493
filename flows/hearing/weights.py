"""What each rule, word and neighbours of words weigh, in hundredths. Written by `make learn`; never by hand."""

RESTS_ON = "8c6f597af4823481160471212aa46f84729248e23be02065a9a8c900b6a194a6"  # texts and rules

STOP = """
	-502
.	106
. 50	-7
. @address	51
. @address $	7
. @address @carrier	5
. @address @dont $	-6
. @address @dont @write	6
. @address @end_it	17
. @again	7
. @again @tail	6
. @carrier	48
. @carrier .	9
. @carrier @mine	7
. @carrier @these	8
. @carrier @these $	5
. @carrier the	8
. @carrier the @lista	6
. @doing	-15
. @doing @hour	-5
. @doing for	-12
. @dont	45
. @dont $	8
. @dont @bothering	22
. @dont @bothering @mine	7
. @dont @mine	-6
. @elsewhere	-8
. @elsewhere @unwanted	-6
. @elsewhere @unwanted $	-6
. @end	7
. @end @mine	6
. @end_it	89
. @end_it $	23
. @end_it @bothering	8
. @end_it @elsewhere	10
. @end_it @end_it	-7
. @end_it @mine	23
. @end_it @mine $	9
. @end_it @texts	14
. @end_it @these	9
. @end_it @these $	8
. @end_it @unwanted	5
. @end_it @unwanted $	5
. @end_it more	22
. @escriban	-11
. @hour	-13
. @lose	32
. @lose @mi	8
. @lose @mi @list	6
. @mi @jefe	-6
. @quitar	23
. @tail	40
. @tail $	16
. @tail @job	7
. @tail @take	5
. @tail you $	6
. @tail you for	-7
. @take	36
. @take @mi	7
. @take @mine	11
. @take @mine @carrier	11
. @take the	7
. @take your	-10
. @these	-8
. @unwanted	-20
. @unwanted .	-10
. @unwanted @end_it	-8
. @unwanted @end_it to	-8
. @write	7
. _ $	58
. _ .	11
. _ @address	12
. _ @bothering	32
. _ @carrier	18
. _ @doing	7
. _ @dont	14
. _ @elsewhere	11
. _ @end_it	9
. _ @jefe	-10
. _ @job	13
. _ @list	6
. _ @mi	12
. _ @mine	37
. _ @person	16
. _ @texts	14
. _ @these	47
. _ @unwanted	6
. _ @us	-6
. _ _ $	20
. _ _ .	-6
. _ _ @address	34
. _ _ @again	8
. _ _ @bothering	12
. _ _ @carrier	44
. _ _ @dont	6
. _ _ @end_it	5
. _ _ @list	11
. _ _ @mi	8
. _ _ @person	16
. _ _ @sent	-16
. _ _ @tail	15
. _ _ @take	7
. _ _ @texting	8
. _ _ @these	32
. _ _ @unwanted	32
. _ _ a	9
. _ _ again	14
. _ _ all	23
. _ _ and	6
. _ _ answer	13
. _ _ contact	8
. _ _ dont	7
. _ _ en	-6
. _ _ entienden	7
. _ _ find	11
. _ _ for	-10
. _ _ from	6
. _ _ got	-10
. _ _ have	-7
. _ _ him	13
. _ _ his	6
. _ _ i	-9
. _ _ im	-6
. _ _ instead	-5
. _ _ it	10
. _ _ know	-5
. _ _ la	-6
. _ _ let	6
. _ _ list	10
. _ _ mean	-6
. _ _ my	15
. _ _ no	-10
. _ _ nothing	-5
. _ _ number	11
. _ _ off	26
. _ _ out	18
. _ _ para	-12
. _ _ please	15
. _ _ says	10
. _ _ sending	9
. _ _ su	-7
. _ _ texts	20
. _ _ the	9
. _ _ to	-11
. _ _ todo	-6
. _ _ too	9
. _ _ understand	-5
. _ _ up	-28
. _ _ want	15
. _ _ what	8
. _ _ your	5
. _ again	8
. _ been	-20
. _ boss	-6
. _ cancelar	-12
. _ cant	14
. _ didnt	-12
. _ died	7
. _ does	-11
. _ el	6
. _ for	-16
. _ from	9
. _ got	9
. _ had	-29
. _ have	-9
. _ heard	-6
. _ here	-7
. _ his	17
. _ i	-17
. _ it	55
. _ just	8
. _ keep	-5
. _ la	10
. _ leave	7
. _ make	11
. _ me	37
. _ more	27
. _ my	12
. _ never	7
. _ not	11
. _ para	-12
. _ please	5
. _ que	-5
. _ quit	11
. _ remove	9
. _ said	-10
. _ se	6
. _ send	24
. _ sending	7
. _ take	12
. _ texting	14
. _ that	-7
. _ the	22
. _ them	6
. _ three	6
. _ time	-26
. _ to	-5
. _ up	-5
. _ way	-9
. _ you	6
. _ your	-7
. a	-10
. actually just	7
. actually just @dont	7
. asi	5
. asking	-14
. asking for	-12
. be	9
. bye	5
. bye $	5
. can	7
. can i	-7
. can you	9
. cut	6
. cut me	6
. delete	22
. delete me	12
. do @dont	9
. do @dont @texting	6
. do not	9
. donde	5
. dont	48
. dont $	8
. dont send	22
. en	11
. end	5
. erase	8
. fix	16
. fix @these	12
. fix @these $	12
. fix it	11
. havent	-6
. havent heard	-6
. hope	5
. i	-6
. i @dont @take	-12
. i @dont want	11
. i @hour	6
. i cant	14
. i didnt	-13
. i said	-10
. i want @carrier	10
. i work	5
. im	20
. im his	7
. im tired	8
. is	-8
. its	10
. ive	6
. kindly	24
. let	7
. like @tail	5
. lo	8
. lose	26
. lose my	8
. make	5
. missed	-9
. my boss	-6
. never	12
. never again	7
. next	-6
. no	-18
. no los	5
. no more	22
. no no	-7
. nobody	-6
. not me	-6
. now	8
. now $	6
. off	12
. off the	6
. on	-7
. out	8
. para	-14
. para @end_it	-12
. para cancelar	-12
. please	32
. please take	6
. que	5
. que @end_it	7
. que @end_it @address	7
. que no	7
. quit	12
. remove	18
. remove $	5
. remove me	12
. sent	9
. she	11
. si	-10
. so	11
. sorry	-24
. still	-12
. stop	36
. stop sending	5
. stop texting	14
. take	20
. take me	8
. take my	5
. take the	7
. text stop	-8
. thanks	7
. thanks $	9
. the	14
. un	11
. unsubscribe	22
. was	-6
. was @these	-7
. was that	-7
. we	-7
. what	-12
. where	-6
. ya	8
. ya no	8
. you	-25
. you got	7
. youre	11
. zero	6
0117	6
0117 $	7
0134	-6
0139 $	8
0142	6
0142 $	6
0155	-6
0155 $	-6
0163	23
0163 $	10
0164	13
0164 $	14
1	-12
1 $	5
1 .	-7
10	-31
10 $	-11
10 @job	-6
10 @job @job	-5
10 _ @job	-5
10 _ _ 15	-6
10 _ days	-5
10 hour	-5
10 hour days	-5
10 min	-7
104	-8
12	-20
12 $	-17
14	-11
15	-8
15 _ @again	-6
17	-5
18	-5
19	-28
19 _ $	-28
2	-41
2 $	-14
2 @address	-9
2 _ @again	-6
2 _ @job	-5
2 _ _ @again	-6
2 _ _ and	-6
2 _ ago	8
2 _ and	-6
2 weeks	10
2 weeks ago	10
20	-9
200	-19
200 $	-16
2019	6
2019 $	6
2021	6
214	-10
214 _ _ $	-10
22	-8
22 years	-7
3	-34
3 $	-12
3 @address	-7
3 _ $	9
3 _ 1	12
3 times	18
3 times $	18
30	-15
30 _ $	-6
3rd	5
4	-20
4 $	-5
4 _ $	-10
4 _ @tail	14
4 _ _ $	9
4 times	15
40	-9
41	-15
41 $	-11
45	-7
4th	-6
4th $	-6
5	-40
5 $	-22
5 @unwanted	-6
5 _ $	-6
5 _ @address	-6
50	-18
50 _ _ $	-8
555	-25
555 0117	6
555 0117 $	7
555 0134	-6
555 0139 $	8
555 0155	-6
555 0163	9
555 0163 $	10
555 0164	13
555 0164 $	14
555 _ $	30
555 _ @again	-10
555 _ _ put	-10
555 _ and	-10
555 _ for	-8
555 _ please	-5
6	-20
6 $	-16
6 @elsewhere	6
6 @elsewhere @elsewhere	6
6 @elsewhere @elsewhere manana	6
6 _ @elsewhere	6
6 _ _ $	-5
6 _ _ manana	6
6 _ la	6
6 de	6
6 de la	6
60	-11
60 $	-8
6pm	-6
7	-23
7 $	-11
7 @elsewhere	-6
8	-9
8 $	-5
80	-15
80 $	-6
82	8
82 $	8
86	26
9	-10
911	-6
911 $	-6
98	7
98 $	11
99	-6
99 $	-6
?	-143
@I_stop	-6
@I_stop $	19
@I_stop @address	11
@I_stop @elsewhere @end_it @elsewhere	-8
@I_stop @elsewhere @escribir	10
@I_stop @elsewhere @lista	15
@I_stop @elsewhere @lista $	17
@I_stop @elsewhere @unwanted	-9
@I_stop @end_it	-10
@I_stop @end_it @mine	-10
@I_stop @end_it @mine @end_it	-10
@I_stop @end_it y	7
@I_stop @persona	13
@I_stop @trabajo	13
@I_stop @trabajo @elsewhere	8
@I_stop @trabajo @end_it	5
@I_stop @unwanted	-6
@I_stop _ $	-25
@I_stop _ @elsewhere	-7
@I_stop _ @lista	13
@I_stop _ @mine	-10
@I_stop _ @unwanted	-9
@I_stop _ _ $	32
@I_stop _ _ @elsewhere	-10
@I_stop _ _ @end_it	-13
@I_stop _ _ @lista	-7
@I_stop _ _ @unwanted	10
@I_stop _ que	-9
@I_stop _ y	6
@I_stop coraje	-5
@I_stop flojera	-6
@I_stop para @elsewhere	-7
@I_stop queja	7
@address	22
@address $	28
@address . @end_it	-9
@address . @end_it @end_it	-7
@address @address	11
@address @address $	8
@address @address @address	12
@address @address @address $	12
@address @address @elsewhere @unwanted	-6
@address @address @end_it	15
@address @address @end_it $	15
@address @address @lista	9
@address @address @unwanted	-7
@address @address comi	-12
@address @address comi $	-12
@address @address se	6
@address @address se @elsewhere	6
@address @again	-11
@address @carrier	27
@address @carrier $	6
@address @dont	-14
@address @dont $	-6
@address @dont @bothering	11
@address @dont @bothering @these	6
@address @dont @end_it	-28
@address @dont @take @mine	-8
@address @dont @unwanted	7
@address @dont @unwanted @tail	5
@address @dont @write @mine	6
@address @dont @write @these	-7
@address @elsewhere	15
@address @elsewhere @address @elsewhere	6
@address @elsewhere @bloqueo	9
@address @elsewhere @elsewhere	-7
@address @elsewhere @end_it	-9
@address @elsewhere @end_it $	-7
@address @elsewhere @end_it @elsewhere	-6
@address @elsewhere @quitar	15
@address @elsewhere @quitar $	9
@address @elsewhere @quitar @elsewhere	6
@address @elsewhere @unwanted	12
@address @elsewhere @unwanted $	10
@address @elsewhere add	19
@address @elsewhere add @mine	19
@address @end_it	82
@address @end_it $	96
@address @end_it @address	29
@address @end_it @address $	17
@address @end_it @bothering	9
@address @end_it @bothering @mine	8
@address @end_it @elsewhere	23
@address @end_it @elsewhere @elsewhere	8
@address @end_it @elsewhere @escribir	19
@address @end_it @elsewhere @unwanted	-6
@address @end_it @elsewhere paz	10
@address @end_it @end_it	12
@address @end_it @end_it $	12
@address @end_it @escriban	22
@address @end_it @escriban $	16
@address @end_it @escriban @address	7
@address @end_it @escriban @unwanted	-5
@address @end_it @escribir	8
@address @end_it @me	-5
@address @end_it @me @escriban	-5
@address @end_it @mi	-7
@address @end_it @mine @escriban	17
@address @end_it @mine @interesado	23
@address @end_it @mine acuerdo	-7
@address @end_it @mine cabe	-12
@address @end_it @mine duele	-5
@address @end_it @mine tienen	6
@address @end_it @persona	7
@address @end_it @persona @numero	6
@address @end_it @quiero $	6
@address @end_it @quiero @unwanted	8
@address @end_it @these	-11
@address @end_it hay	-8
@address @end_it jaja	10
@address @end_it jaja $	10
@address @end_it le	9
@address @end_it le @escriban	12
@address @end_it puedo	-6
@address @end_it se	-12
@address @end_it sirve	-16
@address @end_it soy	18
@address @end_it the	7
@address @end_it the @unwanted	9
@address @end_it trabaja	-7
@address @end_it trabaja @lista	-7
@address @end_it tranquilo	9
@address @erase	34
@address @erase @mi	16
@address @escriban	-6
@address @escriban $	-19
@address @escriban medio	7
@address @escribir	-9
@address @escribir $	-8
@address @job	22
@address @job @address	7
@address @job @address @end_it	7
@address @job tres	8
@address @job tres veces	8
@address @lista	-27
@address @lista @address	-9
@address @lose	12
@address @lose @mi	8
@address @mine	14
@address @mine @end_it	10
@address @mine @leave	7
@address @mine tienen	7
@address @mine tienen @elsewhere	11
@address @nada	27
@address @nada medio	7
@address @nada medio $	7
@address @numero	-8
@address @owner	-7
@address @owner @elsewhere	-6
@address @paren	-14
@address @paren $	-7
@address @quitar	12
@address @quitar @mine	11
@address @sent	8
@address @tail	-12
@address @tail $	-6
@address @tail you	-8
@address @tail you $	-8
@address @take	-10
@address @take @list	-33
@address @take @list be	-8
@address @take @mine	19
@address @take @mine @carrier	10
@address @take @mine go	13
@address @take @mine on	-6
@address @take rid	5
@address @take rid of	5
@address @take the	-7
@address @texts	-8
@address @texts your	-8
@address @texts your @list	-8
@address @unwanted	-48
@address @unwanted $	-20
@address @unwanted @address	15
@address @unwanted @address $	17
@address @unwanted @end_it	-13
@address @unwanted @mine	-6
@address @write	-6
@address _ $	6
@address _ .	-12
@address _ 555	15
@address _ @address	56
@address _ @again	-10
@address _ @bloqueo	13
@address _ @bothering	25
@address _ @carrier	19
@address _ @dije	7
@address _ @dont	-23
@address _ @elsewhere	-24
@address _ @end_it	34
@address _ @erase	6
@address _ @escriban	35
@address _ @escriben	7
@address _ @escribir	6
@address _ @hour	14
@address _ @jefe	13
@address _ @job	-14
@address _ @leave	7
@address _ @list	-16
@address _ @lose	12
@address _ @me	-6
@address _ @mi	27
@address _ @mine	33
@address _ @nada	15
@address _ @persona	19
@address _ @quiero	-14
@address _ @quitar	17
@address _ @sent	7
@address _ @take	-8
@address _ @these	6
@address _ _ 555	14
@address _ _ @address	-10
@address _ _ @again	23
@address _ _ @beg	10
@address _ _ @carrier	17
@address _ _ @elsewhere	-14
@address _ _ @end_it	21
@address _ _ @escriban	28
@address _ _ @escribir	33
@address _ _ @interesado	23
@address _ _ @list	15
@address _ _ @lista	-16
@address _ _ @mi	17
@address _ _ @mine	34
@address _ _ @nada	22
@address _ _ @name	5
@address _ _ @numero	25
@address _ _ @quiero	8
@address _ _ @refused	-8
@address _ _ @tail	7
@address _ _ @take	7
@address _ _ @texts	-31
@address _ _ @these	6
@address _ _ @trabajo	-6
@address _ _ @unwanted	-30
@address _ _ @write	-14
@address _ _ acuerdo	-7
@address _ _ anda	13
@address _ _ asi	-9
@address _ _ back	-8
@address _ _ be	-8
@address _ _ cabe	-12
@address _ _ cafe	-7
@address _ _ cara	-12
@address _ _ check	-6
@address _ _ down	7
@address _ _ duele	-5
@address _ _ es	-5
@address _ _ estoy	5
@address _ _ go	13
@address _ _ im	7
@address _ _ jaja	-9
@address _ _ le	5
@address _ _ leer	5
@address _ _ levanto	-8
@address _ _ llega	8
@address _ _ of	13
@address _ _ on	-6
@address _ _ paz	10
@address _ _ que	55
@address _ _ tienen	6
@address _ _ tired	-5
@address _ _ veces	8
@address _ _ y	18
@address _ _ you	6
@address _ add	19
@address _ away	13
@address _ comi	-12
@address _ dejaron	-9
@address _ firmar	-5
@address _ fue	11
@address _ fuera	8
@address _ hay	-8
@address _ jaja	9
@address _ just	-6
@address _ le	8
@address _ mayoria	-5
@address _ medio	15
@address _ ninos	-13
@address _ puedo	-7
@address _ rid	5
@address _ se	-10
@address _ sirve	-16
@address _ soy	18
@address _ suerte	6
@address _ tengo	-6
@address _ tienen	6
@address _ trabaja	-7
@address _ tranquilo	9
@address _ tres	8
@address _ up	-7
@address _ vez	11
@address _ vi	-8
@address _ vino	-5
@address _ with	20
@address _ you	-7
@address _ your	-9
@address beto	15
@address beto $	15
@address cambio	6
@address cambio @elsewhere	6
@address cambio @elsewhere @jefe	6
@address cene	-5
@address comi	-15
@address comi $	-12
@address dios	7
@address dios $	5
@address do	-9
@address do @dont	-10
@address do @dont @end_it	-12
@address donde	11
@address error	-10
@address error $	-10
@address estaba	13
@address estaba fuera	13
@address estoy	-6
@address estoy @elsewhere	-7
@address estoy @lista	-6
@address fa	23
@address favorcito	17
@address firmar	-7
@address fix	-11
@address habia	9
@address i @again	-10
@address im	8
@address in	-11
@address le	-8
@address le @dije @elsewhere	-8
@address le @dije que	9
@address les	16
@address les @dije	9
@address les @dije que	9
@address make	9
@address maternidad	-5
@address pero	10
@address pero @end_it	9
@address put	-8
@address put @mine	-8
@address put @mine back	-8
@address que	11
@address que @end_it @mine	13
@address que @nada	16
@address que dejaron	-9
@address que dejaron @elsewhere	-9
@address respect	5
@address respect @mi	5
@address robot	7
@address say	-7
@address se	8
@address se @elsewhere	6
@address se @elsewhere @beg	5
@address se fue	11
@address se fue @elsewhere	13
@address somos	-5
@address somos mayoria	-5
@address somos mayoria $	-5
@address voy	-7
@address y	-6
@address y @unwanted	-9
@again	42
@again $	8
@again @again seen	-6
@again @again seen @these	-6
@again @carrier	-7
@again @dont	21
@again @dont @doing	28
@again @elsewhere	-11
@again @end	7
@again @end @these	-9
@again @end @these $	-9
@again @end_it	8
@again @end_it $	8
@again @end_it your	6
@again @end_it your choice	6
@again @hour	5
@again @list	11
@again @lose	17
@again @lose @mi	5
@again @mi	-12
@again @mine	14
@again @mine $	19
@again @person	-10
@again @quit	-6
@again @quitar	-8
@again @tail	33
@again @tail $	9
@again @tail @these	-6
@again @tail @unwanted	11
@again @tail you	6
@again @tail you $	6
@again @take	-34
@again @take @list	-5
@again @take @list one	-5
@again @take @mine	-11
@again @take @mine @carrier	-11
@again @texted	-13
@again @texting	10
@again @texting @mine	5
@again @texts	6
@again @these	14
@again @these but	9
@again @unwanted	44
@again @unwanted $	18
@again @unwanted @mine	9
@again @unwanted @mine $	7
@again @us	24
@again @us $	-14
@again @us wants	-14
@again @us you	16
@again @us you are	16
@again @write	-17
@again _ $	-18
@again _ .	9
@again _ @address	17
@again _ @bothering	6
@again _ @carrier	-14
@again _ @doing	23
@again _ @end_it	-12
@again _ @job	-6
@again _ @mine	-17
@again _ @take	20
@again _ @taken	6
@again _ @these	-16
@again _ @unwanted	15
@again _ @us	35
@again _ _ $	14
@again _ _ @carrier	-14
@again _ _ @dont	10
@again _ _ @hour	9
@again _ _ @job	-21
@again _ _ @list	8
@again _ _ @mi	6
@again _ _ @mine	7
@again _ _ @tail	12
@again _ _ @these	12
@again _ _ @unwanted	-10
@again _ _ @us	13
@again _ _ @write	6
@again _ _ are	13
@again _ _ cant	5
@again _ _ choice	6
@again _ _ goes	6
@again _ _ i	9
@again _ _ is	-6
@again _ _ just	9
@again _ _ like	-8
@again _ _ need	10
@again _ _ note	-6
@again _ _ one	-9
@again _ _ says	-13
@again _ _ see	8
@again _ _ there	17
@again _ _ took	6
@again _ _ up	8
@again _ _ want	-7
@again _ _ wanted	-6
@again _ _ you	19
@again _ are	10
@again _ be	7
@again _ but	9
@again _ by	-8
@again _ cant	7
@again _ for	6
@again _ from	-10
@again _ guard	-8
@again _ hand	9
@again _ i	7
@again _ is	11
@again _ might	-8
@again _ report	8
@again _ said	-13
@again _ seen	-6
@again _ sign	-6
@again _ time	5
@again _ to	7
@again _ up	-13
@again _ want	9
@again _ wants	-14
@again _ what	22
@again _ works	18
@again _ you	25
@again also	12
@again asked	11
@again been	7
@again can	-21
@again can @end_it	-20
@again can @end_it @mine	-6
@again cant @take @carrier	-6
@again do i @write	7
@again every	6
@again got	-10
@again had	13
@again how	5
@again i	11
@again i @take	6
@again i cant	6
@again i said	-13
@again ill	7
@again ill hand	9
@again ill report	8
@again ill report you	8
@again im @bothering	7
@again im @bothering the	7
@again its	8
@again mind	-8
@again named	20
@again only	-8
@again put	-16
@again put @mine	-6
@again reported	6
@again said	-13
@again see	16
@again seen	-7
@again seen @these	-6
@again she	6
@again so	7
@again so is	7
@again still	8
@again the	-6
@again the @unwanted	8
@again the guard	-8
@again the guard says	-8
@again then	-7
@again they	-6
@again to @lose	5
@again want	14
@again want to	11
@again wants	6
@again will	10
@again will be	9
@again will be $	9
@again wont	-5
@again wont @write	-6
@again wont @write @these	-6
@again worked	12
@again worked @hour	5
@again you $	-7
@again your @unwanted	6
@beg	64
@beg $	12
@beg @elsewhere	6
@beg @end_it	12
@beg _ @end_it	8
@beg _ _ @elsewhere	18
@beg _ _ @end_it	6
@beg que	13
@beg que @end_it	7
@bloqueo	87
@bloqueo $	47
@bloqueo @address	10
@bloqueo @address @unwanted	6
@bloqueo @address @unwanted $	6
@bloqueo @elsewhere	16
@bloqueo @elsewhere @mine	-8
@bloqueo _ @bloqueo	7
@bloqueo _ @elsewhere	16
@bloqueo _ @mine	-8
@bloqueo _ @trabajo	9
@bloqueo _ @unwanted	10
@bloqueo _ _ $	46
@bloqueo y	5
@bloqueo y @bloqueo	7
@boss	-15
@boss $	11
@boss @list	-6
@boss _ @carrier	-10
@boss _ @take	14
@boss _ _ @these	8
@boss _ _ im	-10
@bothering	33
@bothering $	16
@bothering @carrier $	5
@bothering @elsewhere	-6
@bothering @mi	18
@bothering @mi @job	14
@bothering @mi @job $	14
@bothering @mine	10
@bothering @mine $	15
@bothering @mine @list	16
@bothering @mine @list $	7
@bothering @mine @list @these	5
@bothering @mine @these	13
@bothering @mine @these $	6
@bothering @mine @unwanted	6
@bothering @mine memes	-6
@bothering @mine to	7
@bothering @mine to @job	7
@bothering @person	13
@bothering @person else	7
@bothering @tail	6
@bothering @tail $	8
@bothering @these	-5
@bothering @these @tail	-6
@bothering @these @tail $	-6
@bothering @these in	-6
@bothering @these more	5
@bothering @these to	-13
@bothering @these to @mi	-15
@bothering @us	-6
@bothering _ @job	7
@bothering _ @list	21
@bothering _ @tail	-5
@bothering _ @take	-9
@bothering _ @these	18
@bothering _ @threat	8
@bothering _ @unwanted	-8
@bothering _ _ $	8
@bothering _ _ @address	12
@bothering _ _ @again	5
@bothering _ _ @hour	15
@bothering _ _ @list	7
@bothering _ _ @mi	-15
@bothering _ _ @person	18
@bothering _ _ @texts	-9
@bothering _ _ for	5
@bothering _ _ in	-6
@bothering _ _ its	-10
@bothering _ _ on	-6
@bothering _ _ one	10
@bothering _ day	11
@bothering _ else	7
@bothering _ im	7
@bothering _ in	-10
@bothering _ memes	-6
@bothering _ more	15
@bothering _ the	-7
@bothering his	9
@bothering one	20
@bothering the	8
@bothering the @threat	8
@bothering the @threat $	8
@bothering to	16
@bothering you	-15
@carrier	120
@carrier $	160
@carrier .	30
@carrier . @address	8
@carrier . @end_it	-11
@carrier . i	20
@carrier 12	-7
@carrier @address	50
@carrier @address $	31
@carrier @again	11
@carrier @bothering	21
@carrier @bothering @mine	13
@carrier @bothering @mine up	11
@carrier @carrier	12
@carrier @carrier $	15
@carrier @carrier @address	5
@carrier @carrier for	6
@carrier @carrier of	-14
@carrier @carrier of @list	6
@carrier @carrier of the	-10
@carrier @doing @mine	20
@carrier @elsewhere	6
@carrier @elsewhere @elsewhere	6
@carrier @elsewhere @elsewhere @lista	6
@carrier @hour	-12
@carrier @hour the	-9
@carrier @job	-19
@carrier @list $	14
@carrier @list @again	-9
@carrier @list @again only	-9
@carrier @list @hour	-10
@carrier @list @job	-20
@carrier @list @job $	-10
@carrier @list @lista	9
@carrier @list @unwanted	17
@carrier @list @unwanted $	7
@carrier @lista	21
@carrier @lista $	20
@carrier @mi	-12
@carrier @mi @job $	7
@carrier @mi @list	10
@carrier @mi @list @address	8
@carrier @mi @unwanted	6
@carrier @mi lawn	-15
@carrier @mine	21
@carrier @mine $	12
@carrier @mine @carrier	5
@carrier @tail	35
@carrier @tail $	27
@carrier @take	6
@carrier @texts	17
@carrier @texts $	13
@carrier @texts @mi	7
@carrier @texts @mi @owner	7
@carrier @texts @mine	20
@carrier @these	25
@carrier @these $	19
@carrier @these of	6
@carrier @these of @these	6
@carrier @these you	-12
@carrier @unwanted	15
@carrier @unwanted $	9
@carrier _ $	58
@carrier _ @address	16
@carrier _ @again	-19
@carrier _ @end_it	-10
@carrier _ @hour	-18
@carrier _ @job	-36
@carrier _ @list	40
@carrier _ @mi	15
@carrier _ @mine	41
@carrier _ @name	12
@carrier _ @person	8
@carrier _ @tail	8
@carrier _ @texting	5
@carrier _ @texts	13
@carrier _ @these	10
@carrier _ @unwanted	55
@carrier _ @us	-18
@carrier _ @write	-12
@carrier _ _ $	51
@carrier _ _ 555	12
@carrier _ _ @address	14
@carrier _ _ @again	-20
@carrier _ _ @dont	-11
@carrier _ _ @elsewhere	-6
@carrier _ _ @jefe	-5
@carrier _ _ @job	-21
@carrier _ _ @owner	-28
@carrier _ _ @person	5
@carrier _ _ @texts	16
@carrier _ _ @these	21
@carrier _ _ @unwanted	19
@carrier _ _ @write	8
@carrier _ _ back	14
@carrier _ _ did	-6
@carrier _ _ does	-8
@carrier _ _ for	8
@carrier _ _ from	5
@carrier _ _ haha	-14
@carrier _ _ i	-11
@carrier _ _ im	-17
@carrier _ _ is	-12
@carrier _ _ its	-16
@carrier _ _ next	-9
@carrier _ _ ohio	7
@carrier _ _ only	-9
@carrier _ _ put	-6
@carrier _ _ the	-12
@carrier _ _ to	-18
@carrier _ _ too	15
@carrier _ _ up	15
@carrier _ _ you	8
@carrier _ be	8
@carrier _ door	-6
@carrier _ for	9
@carrier _ gas	-6
@carrier _ i	18
@carrier _ ideas	-5
@carrier _ im	17
@carrier _ is	6
@carrier _ lawn	-15
@carrier _ nowhere	-6
@carrier _ of	-9
@carrier _ on	-5
@carrier _ said	-7
@carrier _ sign	16
@carrier _ still	-6
@carrier _ survey	-8
@carrier _ thats	8
@carrier _ there	11
@carrier _ time	11
@carrier _ to	6
@carrier _ week	-5
@carrier _ went	14
@carrier _ who	-6
@carrier _ you	-24
@carrier _ your	-17
@carrier back	-9
@carrier both	8
@carrier but	-6
@carrier by	-9
@carrier by the	-5
@carrier consent	7
@carrier consent $	7
@carrier every	6
@carrier first	-25
@carrier first $	-25
@carrier for	13
@carrier for @mi	-5
@carrier for the	8
@carrier from	-15
@carrier haha	-6
@carrier his	-10
@carrier i	7
@carrier i said	-7
@carrier im	-7
@carrier in	7
@carrier last	7
@carrier lol	21
@carrier lol $	6
@carrier lol @tail	14
@carrier of	-12
@carrier of @job	-6
@carrier of @list	12
@carrier of @list $	8
@carrier of @list @list	6
@carrier of @mi	9
@carrier of @these	10
@carrier of @these $	7
@carrier of @these @job	-6
@carrier of @us $	9
@carrier of ideas	-5
@carrier of ideas $	-5
@carrier of nowhere	-6
@carrier of there	5
@carrier of your	10
@carrier on	-13
@carrier the	-49
@carrier the @job	-17
@carrier the @texts	12
@carrier the @texts $	10
@carrier the @unwanted	15
@carrier the door	-6
@carrier there	5
@carrier time	-6
@carrier tmrw	-15
@carrier to	-6
@carrier w	6
@carrier with	24
@carrier with @list	14
@carrier with @list @unwanted	14
@carrier with the	10
@carrier without	-13
@carrier your	-14
@carrier your @list	-6
@carrier your @list $	-6
@carrier your @lista	-7
@carrier your @lista $	5
@dejenme	15
@dejenme @elsewhere	15
@dije	-11
@dije $	15
@dije @elsewhere	-28
@dije @elsewhere @elsewhere @elsewhere	-7
@dije @elsewhere @elsewhere @trabajo	8
@dije @elsewhere @jefe	-20
@dije @elsewhere @jefe que	-11
@dije _ @address	9
@dije _ @elsewhere	6
@dije _ @end_it	5
@dije _ @jefe	-20
@dije _ _ @address	10
@dije _ _ @elsewhere	-7
@dije _ _ @end_it	-14
@dije _ _ @escriban	5
@dije _ _ @trabajo	8
@dije _ _ que	-12
@dije _ _ y	-5
@dije que @address	12
@dije que @address @end_it	13
@dije que @end_it	7
@dije que @mine @end_it	-15
@disturbs @end_it	6
@disturbs _ $	6
@doing	-44
@doing $	-18
@doing @again i	5
@doing @carrier	-13
@doing @elsewhere	-6
@doing @hour	-7
@doing @hour i	-5
@doing @list	13
@doing @lose	8
@doing @mi	-9
@doing @mi whole	-6
@doing @mi whole @job	-6
@doing @mine $	18
@doing @mine to	7
@doing @name	6
@doing @person	-6
@doing @take	-7
@doing @take @mine	9
@doing @taken	10
@doing @texted	8
@doing @texted $	10
@doing @unwanted	-7
@doing _ $	-19
@doing _ .	7
@doing _ @carrier	11
@doing _ @end_it	8
@doing _ @list	19
@doing _ @mi	5
@doing _ @mine	12
@doing _ @tail	-8
@doing _ @these	-9
@doing _ @unwanted	-6
@doing _ @us	8
@doing _ _ $	-6
@doing _ _ .	17
@doing _ _ @dont	-14
@doing _ _ @end_it	-7
@doing _ _ @job	-11
@doing _ _ @list	-9
@doing _ _ @lista	12
@doing _ _ @mi	-7
@doing _ _ @mine	15
@doing _ _ @take	6
@doing _ _ @taken	-7
@doing _ _ @write	13
@doing _ _ away	10
@doing _ _ great	-6
@doing _ _ haiti	6
@doing _ _ the	-6
@doing _ _ week	6
@doing _ be	-14
@doing _ every	7
@doing _ go	9
@doing _ said	9
@doing _ the	15
@doing _ to	19
@doing _ whole	-6
@doing back	8
@doing back to	8
@doing back to haiti	6
@doing for	-13
@doing great	-5
@doing i	6
@doing in	16
@doing in the	16
@doing in the @unwanted	16
@doing lol	-12
@doing lol $	-12
@doing on	6
@doing on $	-8
@doing on @these	-6
@doing say	6
@doing say @these	6
@doing so	-6
@doing to @end_it	7
@doing to be	-14
@doing to be @taken	-7
@doing up $	-8
@doing who	-7
@doing you	-11
@doing you to	-13
@dont	86
@dont $	36
@dont .	6
@dont @address	-11
@dont @bothering	40
@dont @bothering $	6
@dont @bothering @mine @list	13
@dont @bothering @mine @these	13
@dont @bothering @these	15
@dont @carrier	-8
@dont @doing $	-10
@dont @doing to	-9
@dont @doing you	-9
@dont @doing you to	-8
@dont @elsewhere	-7
@dont @end_it	-96
@dont @end_it $	-21
@dont @end_it @bothering	-6
@dont @end_it @mine	-26
@dont @end_it @mine $	-14
@dont @end_it @mine from	-12
@dont @end_it @texts	-34
@dont @end_it @texts @mine	-34
@dont @escriban	8
@dont @escriban @mine	8
@dont @hour	9
@dont @hour @job	-9
@dont @hour @job @end_it	-7
@dont @hour @these	9
@dont @hour @us	-14
@dont @hour @us @end_it	-7
@dont @hour there	23
@dont @job	-11
@dont @job @mine	-8
@dont @job @mine @carrier	-7
@dont @list	-7
@dont @lose	-24
@dont @lose @mi	-14
@dont @lose @mi @list	-14
@dont @mi	-7
@dont @mi circus	-6
@dont @mine $	13
@dont @person	21
@dont @person $	26
@dont @person @list	-7
@dont @quitar	-14
@dont @quitar @mine	-14
@dont @tail	-22
@dont @tail $	-29
@dont @tail @unwanted	14
@dont @tail @unwanted @mine	7
@dont @take	-23
@dont @take @carrier	6
@dont @take @list @list	-12
@dont @take @mi	17
@dont @take @mi @list	12
@dont @take @mine	-25
@dont @take @mine @carrier	-25
@dont @text	67
@dont @text $	32
@dont @text @mi	10
@dont @text @mi @job	9
@dont @text @mine	22
@dont @text @mine up	19
@dont @texting	21
@dont @texting $	9
@dont @texting @mi	8
@dont @texting @mine	12
@dont @texting @mine in	6
@dont @these	-19
@dont @these $	-12
@dont @unwanted	72
@dont @unwanted @again	-13
@dont @unwanted @list	8
@dont @unwanted @mine	30
@dont @unwanted @mine $	14
@dont @unwanted @mine @hour	-9
@dont @unwanted @mine @tail	15
@dont @unwanted @tail	5
@dont @unwanted @tail $	5
@dont @unwanted @these	12
@dont @unwanted @these $	12
@dont @unwanted the	-9
@dont @write	49
@dont @write $	20
@dont @write @again	18
@dont @write @again @unwanted	18
@dont @write @dont	24
@dont @write @dont @unwanted	24
@dont @write @lista	6
@dont @write @lista $	5
@dont @write @mi	-20
@dont @write @mi @owner	-14
@dont @write @mine @unwanted	-21
@dont @write @unwanted	-14
@dont @write @us	5
@dont @write back	7
@dont @write back $	8
@dont @write by	6
@dont @write to	10
@dont _ $	46
@dont _ @address	7
@dont _ @carrier	9
@dont _ @dont	20
@dont _ @end_it	17
@dont _ @job	-7
@dont _ @list	9
@dont _ @mine	-24
@dont _ @tail	-6
@dont _ @texting	11
@dont _ @texts	-23
@dont _ @these	-5
@dont _ @unwanted	23
@dont _ _ $	59
@dont _ _ .	10
@dont _ _ @again	23
@dont _ _ @carrier	-40
@dont _ _ @dont	13
@dont _ _ @end_it	-25
@dont _ _ @hour	-29
@dont _ _ @job	16
@dont _ _ @list	17
@dont _ _ @lista	-6
@dont _ _ @lose	-15
@dont _ _ @name	-11
@dont _ _ @owner	-11
@dont _ _ @person	13
@dont _ _ @tail	30
@dont _ _ @take	-6
@dont _ _ @texts	-8
@dont _ _ @these	14
@dont _ _ @unwanted	45
@dont _ _ @write	21
@dont _ _ but	-9
@dont _ _ consent	6
@dont _ _ every	6
@dont _ _ hear	13
@dont _ _ i	-10
@dont _ _ is	-7
@dont _ _ just	-7
@dont _ _ know	7
@dont _ _ miss	-6
@dont _ _ more	11
@dont _ _ old	-10
@dont _ _ on	18
@dont _ _ other	-6
@dont _ _ plant	9
@dont _ _ sign	-8
@dont _ _ the	10
@dont _ _ think	21
@dont _ _ to	-5
@dont _ _ up	14
@dont _ _ w	5
@dont _ _ want	-5
@dont _ _ what	-7
@dont _ _ your	21
@dont _ back	9
@dont _ be	18
@dont _ but	-6
@dont _ by	8
@dont _ circus	-6
@dont _ dare	-7
@dont _ for	6
@dont _ hear	7
@dont _ his	6
@dont _ i	-14
@dont _ if	-7
@dont _ im	-14
@dont _ in	-10
@dont _ its	12
@dont _ lol	-9
@dont _ mad	-7
@dont _ more	9
@dont _ on	9
@dont _ one	-6
@dont _ right	27
@dont _ so	-11
@dont _ the	-25
@dont _ there	20
@dont _ understand	12
@dont _ up	-8
@dont _ we	-7
@dont _ with	10
@dont _ wrong	-14
@dont _ yet	-13
@dont _ you	25
@dont _ your	12
@dont answer	-7
@dont answer its	-6
@dont bad	-10
@dont be	18
@dont be @bothering	7
@dont be @elsewhere	7
@dont be @texted	9
@dont be on	7
@dont blocking	-9
@dont care	9
@dont care for	6
@dont care for @list	6
@dont consent	5
@dont do	-5
@dont eat	-8
@dont for	-12
@dont for @mine	-11
@dont good	-10
@dont his	-10
@dont in	8
@dont in the	6
@dont interested	8
@dont interested $	11
@dont interested @tail	5
@dont interested in	-26
@dont interested in @doing	-9
@dont interested in what	-5
@dont interested in your	12
@dont intrested	22
@dont joining	5
@dont judge	-14
@dont know	11
@dont know if	-7
@dont know you	31
@dont know you $	25
@dont know you @dont	7
@dont look	-9
@dont maria	5
@dont mind	-6
@dont need	7
@dont need @list	8
@dont need the	10
@dont on	-10
@dont on the	-7
@dont one	17
@dont one more	17
@dont one more @unwanted	17
@dont reply	-6
@dont see	-6
@dont sure	-19
@dont sure $	-14
@dont the person	-5
@dont the right	27
@dont to	-9
@dont to @unwanted	5
@dont want	17
@dont want @list $	5
@dont want @list @job	-8
@dont want @mi	-8
@dont want @person	15
@dont want @these	-18
@dont want @these from	11
@dont want be	16
@dont want be on	11
@dont want hear	7
@dont want the @owner	-8
@dont want to @lose	-15
@dont want to hear	13
@dont want to know	7
@dont want to miss	-6
@dont want your	10
@dont want your @unwanted	10
@dont who	21
@dont who you	21
@dont who you think	21
@dont wish	7
@dont wish to	7
@dont with	6
@dont worry	-11
@dont yet	-7
@dont yet $	-7
@dont you	10
@dont you dare	-7
@dont you understand	12
@elsewhere	-49
@elsewhere $	-34
@elsewhere 10	-9
@elsewhere 10 $	-7
@elsewhere 3	-6
@elsewhere 45	-7
@elsewhere 5	-10
@elsewhere 555	26
@elsewhere 555 0163	10
@elsewhere 555 0163 $	10
@elsewhere 6 @elsewhere	6
@elsewhere 6 @elsewhere @elsewhere	6
@elsewhere 7	-6
@elsewhere 7 @elsewhere	-5
@elsewhere @I_stop	-7
@elsewhere @I_stop @elsewhere	16
@elsewhere @I_stop @elsewhere @escribir	10
@elsewhere @I_stop @end_it	-16
@elsewhere @I_stop @end_it $	-6
@elsewhere @I_stop @end_it @mine	-10
@elsewhere @address	-18
@elsewhere @address $	-12
@elsewhere @address @address	-6
@elsewhere @address @elsewhere	12
@elsewhere @address @elsewhere @quitar	8
@elsewhere @address @end_it	-8
@elsewhere @address @end_it @mine	-7
@elsewhere @address se	12
@elsewhere @beg	18
@elsewhere @beg $	13
@elsewhere @bloqueo	64
@elsewhere @bloqueo $	35
@elsewhere @bloqueo @address	12
@elsewhere @bloqueo @elsewhere	20
@elsewhere @boss	-5
@elsewhere @dije	9
@elsewhere @dije @end_it	8
@elsewhere @elsewhere	-31
@elsewhere @elsewhere 5	-9
@elsewhere @elsewhere 6 @elsewhere	6
@elsewhere @elsewhere 7 @elsewhere	-5
@elsewhere @elsewhere @address	-19
@elsewhere @elsewhere @address @address	-5
@elsewhere @elsewhere @elsewhere	8
@elsewhere @elsewhere @elsewhere @elsewhere	-5
@elsewhere @elsewhere @elsewhere @nada	19
@elsewhere @elsewhere @elsewhere @trabajo	7
@elsewhere @elsewhere @end_it	-22
@elsewhere @elsewhere @end_it $	-20
@elsewhere @elsewhere @jefe	-25
@elsewhere @elsewhere @jefe $	-10
@elsewhere @elsewhere @jefe @address	-7
@elsewhere @elsewhere @job	7
@elsewhere @elsewhere @job @address	10
@elsewhere @elsewhere @lista	16
@elsewhere @elsewhere @lista $	45
@elsewhere @elsewhere @lista @elsewhere	-18
@elsewhere @elsewhere @lista @persona	6
@elsewhere @elsewhere @lista y	-6
@elsewhere @elsewhere @nada @trabajo	19
@elsewhere @elsewhere @numero	-5
@elsewhere @elsewhere @persona	12
@elsewhere @elsewhere @persona @elsewhere	10
@elsewhere @elsewhere @quiero	-10
@elsewhere @elsewhere @quiero $	-10
@elsewhere @elsewhere @trabajo $	-13
@elsewhere @elsewhere @trabajo que	8
@elsewhere @elsewhere @unwanted	50
@elsewhere @elsewhere @unwanted $	25
@elsewhere @elsewhere @unwanted @address	5
@elsewhere @elsewhere @unwanted @elsewhere	19
@elsewhere @elsewhere @unwanted que	13
@elsewhere @elsewhere casa	-7
@elsewhere @elsewhere chamba	7
@elsewhere @elsewhere chamba $	7
@elsewhere @elsewhere chingada	10
@elsewhere @elsewhere clinica	11
@elsewhere @elsewhere historia	-5
@elsewhere @elsewhere leo	-7
@elsewhere @elsewhere leo $	-7
@elsewhere @elsewhere manana	9
@elsewhere @elsewhere oficina	-8
@elsewhere @elsewhere oficina $	-6
@elsewhere @elsewhere policia	18
@elsewhere @elsewhere policia $	18
@elsewhere @elsewhere primera	14
@elsewhere @elsewhere proxima	8
@elsewhere @elsewhere que @end_it	7
@elsewhere @elsewhere sindicato	-13
@elsewhere @elsewhere tal	-6
@elsewhere @elsewhere ustedes	-9
@elsewhere @elsewhere ustedes @elsewhere	-7
@elsewhere @elsewhere verga	23
@elsewhere @elsewhere vez	18
@elsewhere @elsewhere vez $	13
@elsewhere @end_it $	8
@elsewhere @end_it @address $	-8
@elsewhere @end_it @elsewhere	-18
@elsewhere @end_it @elsewhere @elsewhere	-11
@elsewhere @end_it @elsewhere @escribir	7
@elsewhere @end_it @elsewhere @unwanted	-17
@elsewhere @end_it @escribir	14
@elsewhere @end_it @escribir $	19
@elsewhere @end_it @mine @end_it	14
@elsewhere @end_it @mine @interesado	-5
@elsewhere @end_it @quiero	7
@elsewhere @end_it medica	-6
@elsewhere @end_it sin	-6
@elsewhere @erase	-12
@elsewhere @erase @elsewhere	-12
@elsewhere @escriban $	-6
@elsewhere @escriban @numero	15
@elsewhere @escriban @numero $	9
@elsewhere @escriban @numero @end_it	6
@elsewhere @escriban @trabajo	-6
@elsewhere @escriben	15
@elsewhere @escriben @nada	9
@elsewhere @escribir	48
@elsewhere @escribir $	49
@elsewhere @escribir @address	13
@elsewhere @escribir @address $	9
@elsewhere @escribir @address @end_it	6
@elsewhere @escribir @elsewhere	-5
@elsewhere @escribir @elsewhere @elsewhere	-5
@elsewhere @escribir @elsewhere @persona	-5
@elsewhere @escribir @unwanted $	-9
@elsewhere @escribir sus	-8
@elsewhere @escribir sus @unwanted	-8
@elsewhere @jefe	-45
@elsewhere @jefe $	-17
@elsewhere @jefe @address	-6
@elsewhere @jefe @elsewhere @elsewhere	-8
@elsewhere @jefe @elsewhere @numero	7
@elsewhere @jefe @mine	-7
@elsewhere @jefe @mine vio	8
@elsewhere @jefe anda	12
@elsewhere @jefe anda preguntando	13
@elsewhere @jefe que	-23
@elsewhere @jefe que @end_it	-8
@elsewhere @jefe se	8
@elsewhere @jefe tres	-9
@elsewhere @jefe tres veces	-9
@elsewhere @job	-8
@elsewhere @job $	-6
@elsewhere @job .	-6
@elsewhere @job @address	9
@elsewhere @job @elsewhere @end_it	8
@elsewhere @job @mi	6
@elsewhere @job for	6
@elsewhere @job for @doing	7
@elsewhere @job interview	5
@elsewhere @job que	-6
@elsewhere @lista	34
@elsewhere @lista $	40
@elsewhere @lista @address	17
@elsewhere @lista @elsewhere	-17
@elsewhere @lista @elsewhere @elsewhere	-8
@elsewhere @lista @elsewhere @end_it	9
@elsewhere @lista @elsewhere @trabajo	-10
@elsewhere @lista @end_it @mine	-6
@elsewhere @lista @lista	13
@elsewhere @lista @lista $	7
@elsewhere @lista @lista .	6
@elsewhere @lista @mi	12
@elsewhere @lista @mi $	7
@elsewhere @lista @persona	6
@elsewhere @lista @trabajo	11
@elsewhere @lista @trabajo es	11
@elsewhere @lista o	6
@elsewhere @lista pero	-9
@elsewhere @lista porque	-6
@elsewhere @lista y	-6
@elsewhere @mandenme	-8
@elsewhere @mi	59
@elsewhere @mi $	15
@elsewhere @mi @address	8
@elsewhere @mi @address $	8
@elsewhere @mi @lista	41
@elsewhere @mi @lista $	24
@elsewhere @mi @lista @address	7
@elsewhere @mi @lista @elsewhere	9
@elsewhere @mine	8
@elsewhere @mine @I_stop @elsewhere	-12
@elsewhere @mine @end_it	8
@elsewhere @mine @erase	21
@elsewhere @mine @erase $	19
@elsewhere @mine @interesado	-10
@elsewhere @mine @nada	-6
@elsewhere @mine @nada $	-6
@elsewhere @nada	12
@elsewhere @nada $	20
@elsewhere @nada @address	9
@elsewhere @nada @numero	-14
@elsewhere @nada @numero $	-7
@elsewhere @nada @trabajo	9
@elsewhere @nada @trabajo $	6
@elsewhere @nada @trabajo @elsewhere	20
@elsewhere @nada lado	8
@elsewhere @nada lado $	7
@elsewhere @nada persona	7
@elsewhere @nada salon	-7
@elsewhere @nada sindicato	-14
@elsewhere @name	7
@elsewhere @numero	9
@elsewhere @numero $	49
@elsewhere @numero @address $	5
@elsewhere @numero @elsewhere	-24
@elsewhere @numero @elsewhere @persona	-14
@elsewhere @numero @equivocado	-8
@elsewhere @numero @equivocado $	-12
@elsewhere @numero viejo	-5
@elsewhere @numero y	-11
@elsewhere @owner	9
@elsewhere @paren @elsewhere @unwanted	7
@elsewhere @paren @unwanted	6
@elsewhere @paren @unwanted $	6
@elsewhere @persona @address	-8
@elsewhere @persona @address $	-6
@elsewhere @persona @end_it	13
@elsewhere @persona @end_it $	5
@elsewhere @persona @job	13
@elsewhere @persona @job $	13
@elsewhere @persona @lista	9
@elsewhere @persona @nada	-13
@elsewhere @persona @nada @numero	-8
@elsewhere @persona @nada @trabajo	-6
@elsewhere @persona @numero	23
@elsewhere @persona @numero $	29
@elsewhere @persona @owner	-8
@elsewhere @persona @persona	-13
@elsewhere @persona @trabajo	-10
@elsewhere @persona @unwanted	11
@elsewhere @persona @unwanted $	8
@elsewhere @persona familia $	9
@elsewhere @persona marido	-7
@elsewhere @persona nina	6
@elsewhere @persona sindicato	12
@elsewhere @persona y	14
@elsewhere @quiero que	8
@elsewhere @quitar	17
@elsewhere @quitar $	22
@elsewhere @quitar @elsewhere @elsewhere	7
@elsewhere @refused	28
@elsewhere @refused $	23
@elsewhere @salir @elsewhere	9
@elsewhere @salir @elsewhere @elsewhere	7
@elsewhere @sent	-18
@elsewhere @sent $	-18
@elsewhere @siguen	36
@elsewhere @siguen @escribir	19
@elsewhere @siguen @escribir @unwanted	5
@elsewhere @threat	15
@elsewhere @threat $	14
@elsewhere @trabajo	-20
@elsewhere @trabajo $	-14
@elsewhere @trabajo @elsewhere @mine	14
@elsewhere @trabajo @end_it	6
@elsewhere @trabajo @end_it @mine	5
@elsewhere @trabajo @lista	-11
@elsewhere @trabajo @lista $	-6
@elsewhere @trabajo @mine	14
@elsewhere @trabajo @unwanted	-11
@elsewhere @trabajo extra	-7
@elsewhere @trabajo gratis	15
@elsewhere @trabajo que @end_it	-8
@elsewhere @trabajo y ahora	5
@elsewhere @unwanted	41
@elsewhere @unwanted $	9
@elsewhere @unwanted .	-10
@elsewhere @unwanted @address	23
@elsewhere @unwanted @address $	16
@elsewhere @unwanted @address @address	10
@elsewhere @unwanted @dije	5
@elsewhere @unwanted @dije $	5
@elsewhere @unwanted @elsewhere	22
@elsewhere @unwanted @elsewhere @elsewhere	5
@elsewhere @unwanted @elsewhere @numero	-5
@elsewhere @unwanted @elsewhere @unwanted	5
@elsewhere @unwanted @end_it	-11
@elsewhere @unwanted @end_it $	-11
@elsewhere @unwanted @jefe	21
@elsewhere @unwanted @jefe $	20
@elsewhere @unwanted @lista	8
@elsewhere @unwanted @unwanted	24
@elsewhere @unwanted @unwanted $	6
@elsewhere @unwanted @unwanted @address	15
@elsewhere @unwanted conmigo	11
@elsewhere @unwanted conmigo $	11
@elsewhere @unwanted jaja	5
@elsewhere @unwanted jaja $	5
@elsewhere _ .	24
@elsewhere _ 0163	10
@elsewhere _ 12	-14
@elsewhere _ 2	-6
@elsewhere _ 5	-5
@elsewhere _ @I_stop	-5
@elsewhere _ @again	23
@elsewhere _ @doing	-10
@elsewhere _ @dont	7
@elsewhere _ @elsewhere	-36
@elsewhere _ @end_it	29
@elsewhere _ @equivocado	-26
@elsewhere _ @erase	21
@elsewhere _ @escriban	-7
@elsewhere _ @escribir	47
@elsewhere _ @hour	-6
@elsewhere _ @interesado	-10
@elsewhere _ @jefe	-9
@elsewhere _ @job	25
@elsewhere _ @list	11
@elsewhere _ @lista	39
@elsewhere _ @me	-6
@elsewhere _ @mi	16
@elsewhere _ @mine	39
@elsewhere _ @nada	-8
@elsewhere _ @numero	23
@elsewhere _ @owner	-10
@elsewhere _ @paren	-7
@elsewhere _ @persona	13
@elsewhere _ @puede	-5
@elsewhere _ @put	-5
@elsewhere _ @quiero	-7
@elsewhere _ @said	-6
@elsewhere _ @salir	11
@elsewhere _ @tail	-9
@elsewhere _ @take	5
@elsewhere _ @trabajo	-15
@elsewhere _ @unwanted	69
@elsewhere _ _ $	19
@elsewhere _ _ .	14
@elsewhere _ _ 3	-5
@elsewhere _ _ @I_stop	-17
@elsewhere _ _ @address	-7
@elsewhere _ _ @again	14
@elsewhere _ _ @bloqueo	33
@elsewhere _ _ @dont	13
@elsewhere _ _ @elsewhere	-53
@elsewhere _ _ @end_it	27
@elsewhere _ _ @escriban	-7
@elsewhere _ _ @interesado	-8
@elsewhere _ _ @jefe	-10
@elsewhere _ _ @leave	-6
@elsewhere _ _ @list	15
@elsewhere _ _ @lista	-21
@elsewhere _ _ @lose	6
@elsewhere _ _ @me	-6
@elsewhere _ _ @nada	22
@elsewhere _ _ @numero	5
@elsewhere _ _ @puede	-6
@elsewhere _ _ @quitar	36
@elsewhere _ _ @said	-10
@elsewhere _ _ @salir	8
@elsewhere _ _ @these	-21
@elsewhere _ _ @threat	17
@elsewhere _ _ @unwanted	-37
@elsewhere _ _ amable	5
@elsewhere _ _ andar	-11
@elsewhere _ _ be	-7
@elsewhere _ _ but	9
@elsewhere _ _ comite	-11
@elsewhere _ _ dan	-9
@elsewhere _ _ desde	16
@elsewhere _ _ di	11
@elsewhere _ _ dios	12
@elsewhere _ _ enfrente	-5
@elsewhere _ _ era	-10
@elsewhere _ _ es	-13
@elsewhere _ _ estoy	-7
@elsewhere _ _ firmar	-5
@elsewhere _ _ fue	11
@elsewhere _ _ hacer	6
@elsewhere _ _ im	-6
@elsewhere _ _ le	18
@elsewhere _ _ leer	-6
@elsewhere _ _ les	-14
@elsewhere _ _ mucho	9
@elsewhere _ _ new	12
@elsewhere _ _ nosotros	-7
@elsewhere _ _ o	-9
@elsewhere _ _ of	10
@elsewhere _ _ para	-11
@elsewhere _ _ pero	-28
@elsewhere _ _ pierdo	-6
@elsewhere _ _ porque	-9
@elsewhere _ _ preguntando	12
@elsewhere _ _ proxima	13
@elsewhere _ _ puedo	-9
@elsewhere _ _ que	19
@elsewhere _ _ robot	8
@elsewhere _ _ salon	-11
@elsewhere _ _ se	-6
@elsewhere _ _ sin	12
@elsewhere _ _ tambien	-10
@elsewhere _ _ tengo	10
@elsewhere _ _ the	5
@elsewhere _ _ to	10
@elsewhere _ _ tus	-8
@elsewhere _ _ ustedes	-7
@elsewhere _ _ vamos	-5
@elsewhere _ _ veces	-12
@elsewhere _ _ vez	-9
@elsewhere _ _ vio	8
@elsewhere _ _ vivo	8
@elsewhere _ _ voy	-6
@elsewhere _ ago	8
@elsewhere _ anda	11
@elsewhere _ as	12
@elsewhere _ atras	-8
@elsewhere _ by	8
@elsewhere _ casa	-10
@elsewhere _ chamba	7
@elsewhere _ chingada	10
@elsewhere _ clinica	11
@elsewhere _ conmigo	10
@elsewhere _ cuentenme	-7
@elsewhere _ dia	-5
@elsewhere _ diciendo	11
@elsewhere _ donde	-7
@elsewhere _ es	8
@elsewhere _ estoy	-6
@elsewhere _ extra	-8
@elsewhere _ for	-10
@elsewhere _ gratis	15
@elsewhere _ habla	9
@elsewhere _ hace	9
@elsewhere _ hago	6
@elsewhere _ han	-5
@elsewhere _ historia	-5
@elsewhere _ home	7
@elsewhere _ i	6
@elsewhere _ interview	5
@elsewhere _ jaja	-27
@elsewhere _ lado	5
@elsewhere _ le	10
@elsewhere _ leo	-7
@elsewhere _ les	-15
@elsewhere _ lleno	11
@elsewhere _ lol	-9
@elsewhere _ manana	9
@elsewhere _ marido	-7
@elsewhere _ medica	-6
@elsewhere _ nina	6
@elsewhere _ ninos	-6
@elsewhere _ nosotros	-7
@elsewhere _ of	-8
@elsewhere _ oficina	-8
@elsewhere _ one	-6
@elsewhere _ pero	-8
@elsewhere _ pierdo	-6
@elsewhere _ policia	18
@elsewhere _ primera	14
@elsewhere _ proxima	8
@elsewhere _ puedo	-6
@elsewhere _ que	-32
@elsewhere _ salon	-7
@elsewhere _ saying	-6
@elsewhere _ scribe	6
@elsewhere _ se	15
@elsewhere _ sin	-6
@elsewhere _ since	6
@elsewhere _ sindicato	-15
@elsewhere _ sus	-10
@elsewhere _ tal	-6
@elsewhere _ tambien	-8
@elsewhere _ te	-6
@elsewhere _ there	6
@elsewhere _ to	-11
@elsewhere _ tres	-14
@elsewhere _ ustedes	-9
@elsewhere _ verga	23
@elsewhere _ vez	15
@elsewhere _ viejo	-5
@elsewhere _ y	-20
@elsewhere _ yo	10
@elsewhere add	19
@elsewhere add @mine	19
@elsewhere add @mine $	19
@elsewhere amable	5
@elsewhere bailar	-16
@elsewhere bendiga	9
@elsewhere bendiga $	9
@elsewhere bonito	6
@elsewhere botones	-5
@elsewhere bueno	-6
@elsewhere bueno $	-6
@elsewhere buzon	20
@elsewhere caer	5
@elsewhere cajas	-7
@elsewhere cancelacion	6
@elsewhere car	-7
@elsewhere carajo	27
@elsewhere carajo $	15
@elsewhere carajo @elsewhere	12
@elsewhere caro	-9
@elsewhere casa $	12
@elsewhere casa jaja	-6
@elsewhere casa jaja $	-6
@elsewhere chamba	7
@elsewhere chamba $	7
@elsewhere chingada	10
@elsewhere clinica	11
@elsewhere comer	-10
@elsewhere comer $	-8
@elsewhere comite	-13
@elsewhere comite $	-11
@elsewhere consiguieron	-10
@elsewhere consiguieron @persona	-10
@elsewhere consiguieron @persona @numero	-10
@elsewhere consultorio	20
@elsewhere cuidado	-6
@elsewhere cuidado $	-5
@elsewhere dar	5
@elsewhere dar @persona	6
@elsewhere dar @persona @numero	6
@elsewhere demas	-6
@elsewhere demas $	-5
@elsewhere diablo	12
@elsewhere dieta	-6
@elsewhere dieta $	-5
@elsewhere dificil	15
@elsewhere dificil es	15
@elsewhere dificil es @quitar	15
@elsewhere donde	8
@elsewhere donde sacaron @persona	-10
@elsewhere dos $	-7
@elsewhere emergencia	-7
@elsewhere emergencias	11
@elsewhere emergencias @elsewhere	11
@elsewhere enroll	22
@elsewhere espanol	-13
@elsewhere espanol @address	-10
@elsewhere espanol @address @address	-8
@elsewhere estar	9
@elsewhere estar @escribir	10
@elsewhere estar @escribir $	7
@elsewhere final	-16
@elsewhere final $	-13
@elsewhere funeral $	-11
@elsewhere hacer @end_it	7
@elsewhere hacer @end_it @elsewhere	7
@elsewhere hago	10
@elsewhere hago para	13
@elsewhere historia	-5
@elsewhere hizo	8
@elsewhere houston	-6
@elsewhere jaja	-9
@elsewhere jaja $	-9
@elsewhere juro	-5
@elsewhere juro $	-5
@elsewhere le hago	6
@elsewhere le hago $	7
@elsewhere lead	-6
@elsewhere leo	-9
@elsewhere leo $	-7
@elsewhere les	-5
@elsewhere liga	-5
@elsewhere llegar	24
@elsewhere llegar @elsewhere	9
@elsewhere llegar @elsewhere @unwanted	9
@elsewhere luz	-10
@elsewhere manana	8
@elsewhere mantenimiento	-6
@elsewhere map	-7
@elsewhere migra	-6
@elsewhere misa	-5
@elsewhere negocio	5
@elsewhere neta	5
@elsewhere new	7
@elsewhere new @job	13
@elsewhere new @list	-6
@elsewhere new @list $	-13
@elsewhere noche y	6
@elsewhere note	11
@elsewhere novela	-8
@elsewhere novela $	-8
@elsewhere nursing	7
@elsewhere nursing home	7
@elsewhere oficina	-10
@elsewhere oficina $	-6
@elsewhere organizacion	7
@elsewhere palabra	9
@elsewhere palabra para	10
@elsewhere patient	6
@elsewhere paz	29
@elsewhere paz $	30
@elsewhere paz @address	11
@elsewhere paz @elsewhere	5
@elsewhere paz @elsewhere @persona	18
@elsewhere pelear	-6
@elsewhere perro	-8
@elsewhere person	6
@elsewhere persona	34
@elsewhere persona $	24
@elsewhere platos	-8
@elsewhere platos $	-7
@elsewhere policia	11
@elsewhere policia $	17
@elsewhere primera	13
@elsewhere proxima	24
@elsewhere proxima $	8
@elsewhere proxima @elsewhere	18
@elsewhere proxima @elsewhere @bloqueo	18
@elsewhere puedo	14
@elsewhere puerta	-6
@elsewhere que	-28
@elsewhere que @end_it	8
@elsewhere que @mine	-6
@elsewhere rest	20
@elsewhere robot	10
@elsewhere robot .	13
@elsewhere ropa	-6
@elsewhere salon	-17
@elsewhere scam	-15
@elsewhere scam $	-7
@elsewhere sign	12
@elsewhere sign @mine	12
@elsewhere sign @mine $	12
@elsewhere sindicato	18
@elsewhere sindicato $	26
@elsewhere sindicato @address	7
@elsewhere sub	6
@elsewhere sub scribe	6
@elsewhere suyas	10
@elsewhere tal	-5
@elsewhere talla	-8
@elsewhere te	-14
@elsewhere tengo	15
@elsewhere tenia	-9
@elsewhere trabajar	-6
@elsewhere trailer	5
@elsewhere tus	-7
@elsewhere uniones	12
@elsewhere uniones $	12
@elsewhere uso	-12
@elsewhere ustedes $	9
@elsewhere ustedes @elsewhere	-6
@elsewhere ustedes @elsewhere @elsewhere	-6
@elsewhere ver	11
@elsewhere ver @elsewhere	13
@elsewhere ver @elsewhere @trabajo	14
@elsewhere verga	23
@elsewhere vez	9
@elsewhere vez $	13
@elsewhere vida	-5
@elsewhere vida $	-5
@elsewhere voy	5
@elsewhere voy @elsewhere	8
@elsewhere voy @elsewhere @bloqueo	10
@elsewhere voz	-9
@elsewhere way	5
@elsewhere way to @quitar	6
@elsewhere whatsapp	-5
@elsewhere word	-12
@elsewhere wrong	-10
@elsewhere wrong @list	-10
@elsewhere wrong @list @list	-7
@elsewhere year	7
@elsewhere yes	-11
@elsewhere yes @tail	-9
@elsewhere yes @tail $	-9
@elsewhere yo	7
@elsewhere zapato	-6
@end	24
@end $	-7
@end @carrier	-22
@end @carrier $	-18
@end @job	-6
@end @job $	-8
@end @list	7
@end @mi @name	13
@end @mi finger	-12
@end @mine	-6
@end @mine $	-16
@end @mine @carrier	6
@end @mine from	7
@end @tail	28
@end @these @carrier	21
@end @these @carrier $	17
@end @these @tail	-11
@end @these @tail $	-11
@end @us	17
@end _ @again	8
@end _ @carrier	27
@end _ @name	13
@end _ @tail	-7
@end _ @unwanted	9
@end _ _ $	11
@end _ _ @address	10
@end _ _ @carrier	-12
@end _ _ @tail	9
@end _ _ on	6
@end _ _ should	14
@end _ finger	-12
@end _ for	5
@end _ from	7
@end _ i	-6
@end in	13
@end the	7
@end the @unwanted	9
@end the @unwanted $	8
@end up	9
@end_it	180
@end_it $	237
@end_it .	-21
@end_it . @end_it	6
@end_it . im	9
@end_it 3	20
@end_it @I_stop	-14
@end_it @I_stop $	-7
@end_it @address	67
@end_it @address $	57
@end_it @address @address	6
@end_it @address @address $	-10
@end_it @address @address @elsewhere	17
@end_it @address @end_it	14
@end_it @address @end_it @mine	10
@end_it @address maternidad	-5
@end_it @address que	16
@end_it @address que @nada	16
@end_it @again	14
@end_it @bothering	16
@end_it @bothering $	11
@end_it @bothering @list	-11
@end_it @bothering @mi	14
@end_it @bothering @mi @job	9
@end_it @bothering @mine	7
@end_it @bothering @mine $	7
@end_it @carrier	5
@end_it @carrier @carrier	5
@end_it @dije @unwanted	7
@end_it @dije que	-13
@end_it @dije que @mine	-13
@end_it @doing	23
@end_it @doing $	22
@end_it @doing @mi	-7
@end_it @doing @mine	11
@end_it @doing so	-5
@end_it @dont	-8
@end_it @elsewhere	19
@end_it @elsewhere @elsewhere	20
@end_it @elsewhere @elsewhere @lista	11
@end_it @elsewhere @elsewhere vez	13
@end_it @elsewhere @escribir	17
@end_it @elsewhere @escribir $	25
@end_it @elsewhere @escribir @address	10
@end_it @elsewhere @escribir @unwanted	-9
@end_it @elsewhere @escribir sus	-8
@end_it @elsewhere @lista	44
@end_it @elsewhere @lista $	22
@end_it @elsewhere @lista @address	15
@end_it @elsewhere @mi	6
@end_it @elsewhere @mi @lista	8
@end_it @elsewhere @persona	27
@end_it @elsewhere @persona @lista	8
@end_it @elsewhere @persona y	10
@end_it @elsewhere @quiero	18
@end_it @elsewhere @quiero $	7
@end_it @elsewhere @trabajo	-17
@end_it @elsewhere @trabajo $	-8
@end_it @elsewhere @unwanted $	-15
@end_it @elsewhere @unwanted @address	16
@end_it @elsewhere @unwanted @elsewhere	-8
@end_it @elsewhere @unwanted @lista	21
@end_it @elsewhere cajas	-7
@end_it @elsewhere comer	-7
@end_it @elsewhere estar	10
@end_it @elsewhere estar @escribir	10
@end_it @elsewhere llegar	15
@end_it @elsewhere llegar @elsewhere	9
@end_it @elsewhere luz	-9
@end_it @elsewhere paz	29
@end_it @elsewhere paz $	29
@end_it @elsewhere paz @address	12
@end_it @elsewhere paz @elsewhere	5
@end_it @elsewhere pelear	-6
@end_it @elsewhere perro	-5
@end_it @elsewhere ropa	-6
@end_it @end_it $	51
@end_it @end_it @elsewhere	-29
@end_it @end_it @elsewhere @escribir	-47
@end_it @end_it @end_it	13
@end_it @end_it @end_it $	6
@end_it @end_it @persona	-14
@end_it @end_it @persona @numero	-14
@end_it @end_it que	-12
@end_it @end_it que @elsewhere	-11
@end_it @escriban	53
@end_it @escriban $	53
@end_it @escriban @address	9
@end_it @escriban @address $	11
@end_it @escriban @elsewhere	-14
@end_it @escriban @elsewhere @elsewhere	-7
@end_it @escriban @elsewhere @escribir	16
@end_it @escriban @elsewhere @unwanted	5
@end_it @escriban @escriban	8
@end_it @escriban @escribir $	12
@end_it @escriban @numero	6
@end_it @escriban @numero $	6
@end_it @escriban @unwanted	14
@end_it @escriban @unwanted $	23
@end_it @escriban @unwanted @address	-14
@end_it @escriban que	-9
@end_it @escribir	65
@end_it @escribir $	63
@end_it @escribir @unwanted $	11
@end_it @escribir @unwanted @unwanted	-13
@end_it @hour	20
@end_it @job	-6
@end_it @job @address $	-6
@end_it @list $	11
@end_it @list @unwanted	-14
@end_it @list @unwanted $	-14
@end_it @lista	18
@end_it @lista @elsewhere	18
@end_it @lista @elsewhere @mi	16
@end_it @me	-18
@end_it @me @escriban $	-8
@end_it @me @escriban @unwanted	6
@end_it @me @interesado	-5
@end_it @mi	-19
@end_it @mi @list	-13
@end_it @mi @lista	15
@end_it @mi @lista $	-11
@end_it @mi @name	-25
@end_it @mi @name $	-13
@end_it @mi @numero	12
@end_it @mi @numero @elsewhere	9
@end_it @mi @owner	6
@end_it @mi @unwanted $	7
@end_it @mine	15
@end_it @mine $	24
@end_it @mine @I_stop	-13
@end_it @mine @again	7
@end_it @mine @elsewhere	17
@end_it @mine @elsewhere @escriban	14
@end_it @mine @end_it	-44
@end_it @mine @end_it $	-10
@end_it @mine @end_it @elsewhere	-24
@end_it @mine @end_it fuera	-5
@end_it @mine @escriban	54
@end_it @mine @escriban $	33
@end_it @mine @escriban @address	-11
@end_it @mine @escriban @elsewhere	17
@end_it @mine @escriban @escribir	10
@end_it @mine @escriban @mi	-5
@end_it @mine @escriban @unwanted	36
@end_it @mine @escriben	-12
@end_it @mine @interesado	31
@end_it @mine @interesado $	14
@end_it @mine @interesado @address	11
@end_it @mine @interesado @mi	12
@end_it @mine @refused	7
@end_it @mine acuerdo	-7
@end_it @mine cabe	-12
@end_it @mine cabe @unwanted	-12
@end_it @mine den	-6
@end_it @mine den @elsewhere	-6
@end_it @mine duele	-6
@end_it @mine from the	-11
@end_it @mine if	-5
@end_it @mine if you	-5
@end_it @mine llegan	-6
@end_it @mine llegan @elsewhere	-6
@end_it @mine lol	11
@end_it @mine lol $	11
@end_it @mine tienen	6
@end_it @person $	10
@end_it @person from	-14
@end_it @persona	36
@end_it @persona @numero	14
@end_it @persona @numero $	17
@end_it @persona @numero @address	8
@end_it @persona @numero viejo	-12
@end_it @persona @numero y	7
@end_it @persona @unwanted	16
@end_it @persona @unwanted $	11
@end_it @quiero	19
@end_it @quiero $	6
@end_it @quiero @escribir	11
@end_it @quiero @escribir @unwanted	16
@end_it @quiero @unwanted	45
@end_it @quiero @unwanted $	44
@end_it @quiero @unwanted @address	-11
@end_it @quiero @unwanted @elsewhere	14
@end_it @quiero @unwanted @unwanted	38
@end_it @quiero estar	14
@end_it @quiero estar @elsewhere	14
@end_it @quiero llamadas	-12
@end_it @quiero perderme	-11
@end_it @quiero que	-12
@end_it @quiero que @elsewhere	9
@end_it @quiero que @mine	7
@end_it @quiero que se	6
@end_it @quiero quedarme	-11
@end_it @quiero quedarme sin	-7
@end_it @quiero seguir	12
@end_it @quiero seguir @escribir	12
@end_it @quiero ser	11
@end_it @quiero ser contactado	14
@end_it @quiero sus	9
@end_it @quiero sus @unwanted	9
@end_it @quiero vivir	-9
@end_it @quiero vivir $	-9
@end_it @refused	27
@end_it @refused @mi	12
@end_it @refused @persona	11
@end_it @refused @persona @numero	13
@end_it @refused @unwanted	9
@end_it @refused @unwanted $	9
@end_it @refused conmigo	-6
@end_it @said	19
@end_it @said @unwanted	14
@end_it @said @unwanted $	14
@end_it @said que	10
@end_it @salir	-7
@end_it @salir $	-7
@end_it @sent	-16
@end_it @tail	22
@end_it @tail $	8
@end_it @tail you	6
@end_it @tail you to	12
@end_it @take	-28
@end_it @take @list $	6
@end_it @take @mine	-7
@end_it @take @mine @carrier	-7
@end_it @texting	27
@end_it @texting $	28
@end_it @texts	-18
@end_it @texts $	16
@end_it @texts @again	-25
@end_it @texts @mi	14
@end_it @texts @mi @owner	14
@end_it @texts @mine	-6
@end_it @texts @mine $	-19
@end_it @texts @mine @hour	5
@end_it @texts @person $	-15
@end_it @these	-11
@end_it @these $	24
@end_it @these @elsewhere	-14
@end_it @these @mi	-9
@end_it @these youre	-5
@end_it @these youre @doing	-5
@end_it @trabajo	32
@end_it @trabajo @elsewhere	18
@end_it @trabajo @elsewhere @unwanted	20
@end_it @trabajo @lista	16
@end_it @trabajo @lista $	16
@end_it @unwanted	8
@end_it @unwanted $	38
@end_it @unwanted @address	42
@end_it @unwanted @address $	34
@end_it @unwanted @again	6
@end_it @unwanted @again the	6
@end_it @unwanted @elsewhere	-6
@end_it @unwanted @end_it	17
@end_it @unwanted @hour	-6
@end_it @unwanted @job	14
@end_it @unwanted @job $	14
@end_it @unwanted @numero	11
@end_it @unwanted @trabajo	-7
@end_it @unwanted @unwanted	35
@end_it @unwanted @unwanted $	29
@end_it @unwanted @unwanted @address	6
@end_it @unwanted from	-27
@end_it @unwanted from @person	-15
@end_it @unwanted poquito	-7
@end_it _ $	115
@end_it _ .	-24
@end_it _ @I_stop	-11
@end_it _ @address	28
@end_it _ @bloqueo	13
@end_it _ @bothering	23
@end_it _ @carrier	-6
@end_it _ @dije	-6
@end_it _ @end	-7
@end_it _ @end_it	-9
@end_it _ @equivocado	6
@end_it _ @escriban	63
@end_it _ @escriben	-8
@end_it _ @escribir	26
@end_it _ @hour	9
@end_it _ @interesado	82
@end_it _ @job	-13
@end_it _ @list	-6
@end_it _ @lista	65
@end_it _ @mine	14
@end_it _ @nada	24
@end_it _ @name	-28
@end_it _ @numero	35
@end_it _ @person	-11
@end_it _ @persona	25
@end_it _ @quiero	18
@end_it _ @salir	-43
@end_it _ @siguen	24
@end_it _ @tail	-17
@end_it _ @take	-13
@end_it _ @texting	6
@end_it _ @texts	36
@end_it _ @these	19
@end_it _ @trabajo	-12
@end_it _ @unwanted	26
@end_it _ @us	74
@end_it _ @write	9
@end_it _ _ $	51
@end_it _ _ .	13
@end_it _ _ @I_stop	-7
@end_it _ _ @address	27
@end_it _ _ @again	12
@end_it _ _ @carrier	-13
@end_it _ _ @doing	-5
@end_it _ _ @elsewhere	-29
@end_it _ _ @end_it	32
@end_it _ _ @escribir	21
@end_it _ _ @jefe	13
@end_it _ _ @list	11
@end_it _ _ @lista	29
@end_it _ _ @lose	-5
@end_it _ _ @mi	22
@end_it _ _ @mine	22
@end_it _ _ @nada	23
@end_it _ _ @name	-7
@end_it _ _ @numero	9
@end_it _ _ @owner	12
@end_it _ _ @person	-29
@end_it _ _ @quiero	-17
@end_it _ _ @quitar	-5
@end_it _ _ @refused	12
@end_it _ _ @salir	-5
@end_it _ _ @tail	-16
@end_it _ _ @take	7
@end_it _ _ @these	31
@end_it _ _ @trabajo	-21
@end_it _ _ @unwanted	52
@end_it _ _ @write	-13
@end_it _ _ asi	-6
@end_it _ _ calor	-9
@end_it _ _ contactado	14
@end_it _ _ contra	6
@end_it _ _ do	8
@end_it _ _ es	-24
@end_it _ _ from	-31
@end_it _ _ fuera	-9
@end_it _ _ gas	-13
@end_it _ _ got	7
@end_it _ _ he	7
@end_it _ _ i	-10
@end_it _ _ im	7
@end_it _ _ its	9
@end_it _ _ jaja	-32
@end_it _ _ more	9
@end_it _ _ need	17
@end_it _ _ ninos	-5
@end_it _ _ o	7
@end_it _ _ of	-7
@end_it _ _ on	15
@end_it _ _ only	14
@end_it _ _ persona	32
@end_it _ _ porque	13
@end_it _ _ quien	-5
@end_it _ _ sign	-8
@end_it _ _ sin	-6
@end_it _ _ somos	-5
@end_it _ _ sorry	49
@end_it _ _ soy	-7
@end_it _ _ the	-13
@end_it _ _ there	11
@end_it _ _ time	-26
@end_it _ _ to	40
@end_it _ _ vez	14
@end_it _ _ viejo	-13
@end_it _ _ with	-7
@end_it _ _ y	21
@end_it _ _ you	-8
@end_it _ _ your	5
@end_it _ acuerdo	-7
@end_it _ ahora	-8
@end_it _ be	15
@end_it _ beg	16
@end_it _ but	6
@end_it _ by	7
@end_it _ cabe	-12
@end_it _ cafe	-7
@end_it _ cajas	-7
@end_it _ caso	-6
@end_it _ changed	-5
@end_it _ choice	6
@end_it _ comer	-7
@end_it _ conmigo	-6
@end_it _ den	-7
@end_it _ desde	10
@end_it _ digas	-5
@end_it _ duele	-6
@end_it _ es	6
@end_it _ estar	30
@end_it _ estoy	-5
@end_it _ frijoles	-9
@end_it _ from	-47
@end_it _ good	23
@end_it _ got	-6
@end_it _ hay	-5
@end_it _ head	-7
@end_it _ how	7
@end_it _ i	22
@end_it _ if	-8
@end_it _ im	10
@end_it _ in	-16
@end_it _ interested	5
@end_it _ ir	-5
@end_it _ its	-5
@end_it _ jaja	-9
@end_it _ juan	-15
@end_it _ le	6
@end_it _ les	-10
@end_it _ like	5
@end_it _ llamadas	-12
@end_it _ llegan	-6
@end_it _ llegar	15
@end_it _ lol	6
@end_it _ luz	-9
@end_it _ maria	19
@end_it _ maternidad	-5
@end_it _ mismo	9
@end_it _ needed	24
@end_it _ of	12
@end_it _ on	-13
@end_it _ paz	29
@end_it _ pelear	-6
@end_it _ perderme	-11
@end_it _ perro	-5
@end_it _ poquito	-7
@end_it _ que	11
@end_it _ quedarme	-11
@end_it _ querer	-7
@end_it _ quien	24
@end_it _ ropa	-6
@end_it _ seguir	12
@end_it _ senal	-9
@end_it _ ser	9
@end_it _ sin	-6
@end_it _ sus	10
@end_it _ tienen	6
@end_it _ times	19
@end_it _ up	7
@end_it _ vivir	-9
@end_it _ voy	-5
@end_it _ what	11
@end_it _ who	14
@end_it _ yet	-7
@end_it _ yo	20
@end_it _ you	-15
@end_it _ your	-13
@end_it _ youre	-6
@end_it abre	-12
@end_it abre $	-8
@end_it ahora	6
@end_it algo	-6
@end_it answer	-9
@end_it by	-15
@end_it by @mi	-6
@end_it cabe	-8
@end_it calls @end_it	10
@end_it calls @end_it @unwanted	10
@end_it checar	-6
@end_it clue	8
@end_it conozco	20
@end_it conozco @elsewhere	13
@end_it di	12
@end_it do	13
@end_it do i	15
@end_it dormir	-21
@end_it dormir @address	-21
@end_it entendi	-12
@end_it entiendo	-8
@end_it era	-5
@end_it es	30
@end_it es $	13
@end_it es @elsewhere	28
@end_it es @elsewhere @numero	18
@end_it es @lista	22
@end_it es @mi @numero	-5
@end_it es @persona	7
@end_it es @unwanted	-12
@end_it es que	-5
@end_it es que @end_it	-5
@end_it estaciones	-9
@end_it estar @elsewhere	9
@end_it estoy	18
@end_it estoy @interesado	28
@end_it estoy @interesado $	13
@end_it estoy @interesado @address	8
@end_it for	9
@end_it from	-7
@end_it fuera @elsewhere @elsewhere	-5
@end_it fui	-8
@end_it hace	-5
@end_it hay	-10
@end_it hay @nada	17
@end_it heat	-13
@end_it how	5
@end_it i	26
@end_it i beg	16
@end_it i beg you	16
@end_it idea	-5
@end_it im	7
@end_it in	17
@end_it interest	13
@end_it is	12
@end_it jaja	-12
@end_it jaja $	-12
@end_it just	-7
@end_it le	-9
@end_it le @escriban	17
@end_it le @escriban $	6
@end_it le @interesado	-6
@end_it les	-10
@end_it les @I_stop	5
@end_it les @interesado	-6
@end_it linda	8
@end_it llores	-7
@end_it llores $	-7
@end_it longer	28
@end_it longer @hour	14
@end_it longer @hour there	16
@end_it medica	-6
@end_it more	24
@end_it more $	21
@end_it more @job	-5
@end_it more @texts	17
@end_it more @texts $	8
@end_it more @unwanted	7
@end_it more @unwanted $	12
@end_it more @unwanted from	-12
@end_it more to	6
@end_it more to @list	6
@end_it n	-5
@end_it need for	5
@end_it need to	-8
@end_it offense	7
@end_it offense but	7
@end_it oigo	-11
@end_it one	7
@end_it one by	9
@end_it one by @these	9
@end_it para	-18
@end_it para @end_it	-6
@end_it para @end_it $	-6
@end_it para @salir	-13
@end_it para @salir $	-13
@end_it part	13
@end_it part of	13
@end_it pasa	-9
@end_it pensarlo	-8
@end_it pensarlo $	-5
@end_it pero	5
@end_it pertenezco	7
@end_it prob	-14
@end_it puedo	-32
@end_it puedo $	-11
@end_it puedo @elsewhere	-6
@end_it puedo @salir	-14
@end_it puedo @salir $	-14
@end_it que	-19
@end_it que @elsewhere	-11
@end_it quieto	24
@end_it recibo	-7
@end_it recibo @elsewhere	-7
@end_it recibo @elsewhere @unwanted	-7
@end_it reply	17
@end_it rush	-6
@end_it rush $	-6
@end_it saben	8
@end_it se	-20
@end_it se leer	-7
@end_it se les	-9
@end_it se les @lose	-9
@end_it se quien	9
@end_it seas	-6
@end_it sign	-13
@end_it sign on	-5
@end_it sin	-9
@end_it sin querer	-7
@end_it sirve	-24
@end_it sirve $	-6
@end_it sirve y	-5
@end_it soy	80
@end_it soy @elsewhere	-10
@end_it soy @elsewhere @lista	-20
@end_it soy juan	-15
@end_it soy maria	19
@end_it soy maria $	19
@end_it soy quien	15
@end_it soy yo	23
@end_it soy yo $	18
@end_it tengo	-15
@end_it tengo @interesado	11
@end_it tengo @unwanted	6
@end_it the	-15
@end_it the @job	-6
@end_it the @texts	8
@end_it tienen	9
@end_it tienen @trabajo	6
@end_it tienen @trabajo @elsewhere	6
@end_it to	-29
@end_it to @carrier	-14
@end_it to @carrier $	-6
@end_it to @carrier @carrier	-8
@end_it trabaja	6
@end_it trabaja @lista	-7
@end_it tranquilo	17
@end_it twice	6
@end_it veo	-8
@end_it ver	-6
@end_it vi	-13
@end_it vino	-5
@end_it vive	12
@end_it voicemails	-20
@end_it w	5
@end_it way	-21
@end_it way $	-22
@end_it we	-14
@end_it what	-7
@end_it with	14
@end_it with the	12
@end_it worries	-8
@end_it y	36
@end_it y @siguen	9
@end_it yo	-6
@end_it you	-7
@end_it your	-6
@end_it your choice	6
@equivocado	76
@equivocado $	79
@equivocado @address	15
@equivocado @address $	15
@equivocado @elsewhere	-13
@equivocado @elsewhere @persona	-5
@equivocado _ $	20
@equivocado _ @persona	-5
@equivoco	52
@equivoco $	35
@equivoco @elsewhere	13
@equivoco @elsewhere @numero	13
@equivoco @elsewhere @numero $	13
@equivoco @elsewhere persona	13
@equivoco @elsewhere persona $	10
@equivoco _ @numero	13
@equivoco _ _ $	19
@equivoco _ persona	13
@erase	62
@erase $	31
@erase @carrier	-13
@erase @carrier $	-8
@erase @elsewhere	-17
@erase @elsewhere @unwanted	-11
@erase @elsewhere @unwanted @elsewhere	-12
@erase @mi	36
@erase @mi @name	5
@erase @mi @unwanted	12
@erase @mi @unwanted $	9
@erase @mine	29
@erase @mine $	31
@erase @mine @carrier	-11
@erase @mine @carrier the	5
@erase @mine from	6
@erase @these	16
@erase _ $	33
@erase _ @carrier	-11
@erase _ @list	-16
@erase _ @name	5
@erase _ _ $	19
@erase _ _ @elsewhere	-14
@erase _ _ @list	12
@erase _ from	6
@erase the	-22
@erase the @list	-21
@escriban	100
@escriban $	109
@escriban .	-7
@escriban . @end_it	-7
@escriban @address	-10
@escriban @address $	14
@escriban @address @address $	9
@escriban @address @unwanted	-9
@escriban @address @unwanted $	-13
@escriban @elsewhere	-19
@escriban @elsewhere @elsewhere	-10
@escriban @elsewhere @elsewhere @elsewhere	-5
@escriban @elsewhere @escribir	33
@escriban @elsewhere @escribir $	24
@escriban @elsewhere @lista	-7
@escriban @elsewhere @lista $	8
@escriban @elsewhere @nada	-6
@escriban @elsewhere @nada $	13
@escriban @elsewhere @nada lado	7
@escriban @elsewhere @persona	-6
@escriban @elsewhere @trabajo $	11
@escriban @elsewhere @trabajo que	-8
@escriban @elsewhere @unwanted	18
@escriban @elsewhere @unwanted $	22
@escriban @elsewhere @unwanted @elsewhere	-10
@escriban @end_it @address	-14
@escriban @end_it es	7
@escriban @escriban	8
@escriban @escriban y	7
@escriban @escriban y @escriban	7
@escriban @escribir	-7
@escriban @escribir $	7
@escriban @escribir @lista	-6
@escriban @mi	-5
@escriban @mine	8
@escriban @numero	43
@escriban @numero $	6
@escriban @numero @address	12
@escriban @numero @address @end_it	6
@escriban @numero @address cambio	6
@escriban @numero @end_it	14
@escriban @trabajo	-9
@escriban @unwanted	49
@escriban @unwanted $	41
@escriban @unwanted @address	-13
@escriban @unwanted @address $	-18
@escriban @unwanted @elsewhere @lista	-6
@escriban @unwanted @elsewhere @unwanted	8
@escriban @unwanted @unwanted	8
@escriban @unwanted yo	7
@escriban _ $	41
@escriban _ @carrier	-7
@escriban _ @elsewhere	18
@escriban _ @end_it	18
@escriban _ @escriban	8
@escriban _ @escribir	33
@escriban _ @lista	-12
@escriban _ @numero	17
@escriban _ @persona	-15
@escriban _ @trabajo	-16
@escriban _ @unwanted	19
@escriban _ _ $	17
@escriban _ _ @address	19
@escriban _ _ @dije	8
@escriban _ _ @elsewhere	12
@escriban _ _ @end_it	-6
@escriban _ _ @escriban	10
@escriban _ _ @lista	-7
@escriban _ _ @mi	5
@escriban _ _ @mine	13
@escriban _ _ @nada	6
@escriban _ _ @numero	-18
@escriban _ _ @persona	-8
@escriban _ _ @trabajo	-19
@escriban _ _ @unwanted	17
@escriban _ _ cambio	6
@escriban _ _ casa	-5
@escriban _ _ consultorio	20
@escriban _ _ lado	7
@escriban _ _ que	-20
@escriban _ es	8
@escriban _ jaja	-21
@escriban _ para	-23
@escriban _ que	-6
@escriban _ yo	7
@escriban calor	-11
@escriban calor $	-10
@escriban es	12
@escriban es @elsewhere	12
@escriban es @elsewhere consultorio	20
@escriban es @numero	16
@escriban es @numero @elsewhere	16
@escriban es @persona	-10
@escriban es @persona @numero	-6
@escriban estoy	-7
@escriban jaja	-11
@escriban medio	7
@escriban sus	-5
@escriban sus @unwanted	-5
@escriban y	9
@escriben	15
@escriben $	18
@escriben @elsewhere	-19
@escriben @nada	9
@escriben @nada $	11
@escriben _ $	18
@escriben _ @elsewhere	-6
@escriben _ @numero	6
@escriben _ _ @address	-10
@escriben _ _ @end_it	6
@escriben _ _ @escriban	-8
@escriben _ que	6
@escriben asi	16
@escriben puros	-9
@escriben que	-8
@escribir	105
@escribir $	110
@escribir @address	9
@escribir @address $	8
@escribir @address @address	-11
@escribir @address @address $	-11
@escribir @address @end_it	9
@escribir @elsewhere	-10
@escribir @elsewhere @elsewhere	-9
@escribir @elsewhere @persona	-5
@escribir @lista	-11
@escribir @unwanted	25
@escribir @unwanted $	16
@escribir @unwanted .	8
@escribir @unwanted . @end_it	8
@escribir @unwanted @elsewhere @persona	-6
@escribir @unwanted @unwanted	-8
@escribir @unwanted @unwanted $	-9
@escribir @unwanted procedere	5
@escribir _ $	8
@escribir _ .	8
@escribir _ @address	-23
@escribir _ @elsewhere	-7
@escribir _ @end_it	12
@escribir _ @persona	-12
@escribir _ @unwanted	-7
@escribir _ _ $	16
@escribir _ _ @elsewhere	14
@escribir _ _ @escriban	7
@escribir _ _ @lista	10
@escribir _ _ @nada	-8
@escribir _ _ @trabajo	-10
@escribir _ _ que	-10
@escribir _ _ y	-12
@escribir _ procedere	5
@escribir jaja	-13
@escribir jaja $	-13
@escribir sus @unwanted $	14
@glued	78
@glued $	54
@glued @unwanted	25
@glued @unwanted $	25
@glued _ $	25
@hour	-60
@hour $	-54
@hour .	-10
@hour 3	-5
@hour @again	-7
@hour @again the	-5
@hour @dont	7
@hour @elsewhere	10
@hour @hour	-17
@hour @hour $	-9
@hour @job	-10
@hour @job $	-8
@hour @job @end_it more	-7
@hour @job @list	6
@hour @job to	-9
@hour @list	16
@hour @list @list	15
@hour @list @list $	12
@hour @list @list is	6
@hour @mi	23
@hour @mi @jefe	21
@hour @mi @jefe sees	21
@hour @tail	-6
@hour @tail $	-8
@hour @these	35
@hour @these $	20
@hour @these .	-7
@hour @unwanted	-10
@hour @us	-14
@hour @us @end_it	-8
@hour @us @end_it more	-7
@hour @us @tail	-7
@hour @us @tail $	-7
@hour _ @address	14
@hour _ @carrier	-15
@hour _ @elsewhere	17
@hour _ @end	7
@hour _ @end_it	-11
@hour _ @hour	-6
@hour _ @jefe	20
@hour _ @job	8
@hour _ @list	10
@hour _ @owner	-7
@hour _ @take	-7
@hour _ @these	-7
@hour _ _ $	-26
@hour _ _ .	10
@hour _ _ @bothering	10
@hour _ _ @jefe	8
@hour _ _ @mine	16
@hour _ _ @texts	7
@hour _ _ @these	-22
@hour _ _ @unwanted	-5
@hour _ _ guard	-5
@hour _ _ i	-11
@hour _ _ is	8
@hour _ _ its	7
@hour _ _ more	-13
@hour _ _ read	-9
@hour _ _ sees	21
@hour _ _ to	-8
@hour _ _ you	7
@hour _ for	8
@hour _ gate	15
@hour _ hrs	5
@hour _ i	-13
@hour _ interested	11
@hour _ new	5
@hour _ next	-10
@hour _ said	16
@hour _ second	5
@hour _ sorry	-10
@hour _ the	-7
@hour _ think	-5
@hour _ time	5
@hour _ turn	-6
@hour _ who	5
@hour does	-6
@hour for	8
@hour i @texts	-7
@hour i said	16
@hour i still on	5
@hour i turn	-6
@hour least $	6
@hour so	10
@hour the	-8
@hour the @job	5
@hour the @owner	-5
@hour the gate	15
@hour the next	-10
@hour there	37
@hour there $	44
@hour they	-6
@hour will	-12
@hour will @list	-8
@hour you	-7
@hour you @take	-5
@interesado	71
@interesado $	56
@interesado @address	19
@interesado @address $	11
@interesado @elsewhere @trabajo	-10
@interesado @elsewhere @unwanted	12
@interesado @elsewhere sindicato	20
@interesado @elsewhere sindicato @address	7
@interesado @mi	8
@interesado @mi @trabajo	6
@interesado _ $	7
@interesado _ @unwanted	18
@interesado _ _ $	16
@interesado _ _ @address	6
@interesado _ _ @elsewhere	21
@interesado _ sindicato	20
@jefe	-68
@jefe @elsewhere @elsewhere	-8
@jefe @end_it @end_it	-10
@jefe @end_it @end_it @elsewhere	-10
@jefe @mine vio	8
@jefe @said	-6
@jefe @said que	-6
@jefe @tail	-6
@jefe @take	11
@jefe @take @mine	11
@jefe @unwanted	-6
@jefe _ $	23
@jefe _ @again	-6
@jefe _ @elsewhere	-17
@jefe _ @end_it	-33
@jefe _ @escriben	-8
@jefe _ @lose	-11
@jefe _ @mine	-8
@jefe _ _ $	14
@jefe _ _ .	7
@jefe _ _ @carrier	10
@jefe _ _ @dont	13
@jefe _ _ @elsewhere	-41
@jefe _ _ @end_it	11
@jefe _ _ @job	16
@jefe _ _ @mi	-21
@jefe _ _ @mine	-14
@jefe _ _ @texts	-9
@jefe _ _ @these	-8
@jefe _ _ @unwanted	-10
@jefe _ _ from	-8
@jefe _ _ que	-10
@jefe _ _ quien	13
@jefe _ of	12
@jefe _ preguntando	13
@jefe _ veces	-9
@jefe _ vio	8
@jefe anda	23
@jefe anda preguntando	13
@jefe anda preguntando quien	13
@jefe got	-6
@jefe que	-25
@jefe que @end_it	-9
@jefe que @end_it @mine	-7
@jefe says	-5
@jefe se	8
@jefe sees	22
@jefe sees $	18
@jefe to	-13
@jefe to @end_it	-9
@jefe to @end_it @texts	-7
@jefe told	-8
@jefe told @mine	-8
@jefe tres	-9
@jefe tres veces	-9
@job	-94
@job $	-19
@job .	16
@job . @again	5
@job . i	7
@job . i didnt	7
@job 12	-7
@job @address $	-17
@job @address @end_it	13
@job @address @end_it @mine	13
@job @again	-17
@job @again ill	-6
@job @carrier	-27
@job @carrier the	-18
@job @dont	-6
@job @dont @hour	-7
@job @elsewhere	12
@job @elsewhere @end_it	7
@job @elsewhere @end_it @elsewhere	8
@job @elsewhere @escribir	-8
@job @elsewhere @quitar	12
@job @elsewhere @quitar @elsewhere	6
@job @end_it	-6
@job @end_it @tail	-6
@job @end_it @tail $	-6
@job @end_it more	-7
@job @end_it more $	-7
@job @hour	-23
@job @hour i	-7
@job @job $	-7
@job @job @again	-6
@job @job if	12
@job @list @job	18
@job @list is	6
@job @lista	29
@job @lista $	30
@job @mi	10
@job @mi @list	10
@job @mi @list $	12
@job @mi @name	14
@job @mi @owner	8
@job @mi @owner alone	8
@job @mine	11
@job @mine @carrier	9
@job @mine @carrier of	-8
@job @mine @carrier the	9
@job @mine alone	-15
@job @mine alone @tail	6
@job @mine alone lol	-13
@job @mine be $	6
@job @mine from	6
@job @mine from the	6
@job @mine some	-11
@job @mine the	15
@job @mine the hell	9
@job @person	-18
@job @person alone	-13
@job @tail	-14
@job @tail $	-5
@job @texts	19
@job @these	-11
@job @these to	-7
@job @these to @mine	-7
@job _ $	-48
@job _ @again	36
@job _ @bothering	8
@job _ @carrier	14
@job _ @doing	16
@job _ @elsewhere	-17
@job _ @end	5
@job _ @end_it	22
@job _ @escribir	-8
@job _ @hour	-15
@job _ @list	14
@job _ @lista	13
@job _ @mi	7
@job _ @name	21
@job _ @owner	7
@job _ @person	-17
@job _ @quitar	14
@job _ @tail	-20
@job _ @these	-9
@job _ @unwanted	18
@job _ _ $	-25
@job _ _ .	5
@job _ _ 10	-9
@job _ _ @address	17
@job _ _ @bothering	-10
@job _ _ @carrier	-17
@job _ _ @doing	5
@job _ _ @dont	19
@job _ _ @elsewhere	8
@job _ _ @end	17
@job _ _ @end_it	22
@job _ _ @list	9
@job _ _ @lista	-16
@job _ _ @lose	-8
@job _ _ @mine	14
@job _ _ @tail	8
@job _ _ @take	-6
@job _ _ @these	6
@job _ _ ago	12
@job _ _ be	-8
@job _ _ didnt	7
@job _ _ do	-9
@job _ _ else	-7
@job _ _ gets	-10
@job _ _ has	-6
@job _ _ hell	9
@job _ _ hes	-16
@job _ _ i	12
@job _ _ im	-6
@job _ _ lol	-14
@job _ _ need	12
@job _ _ of	-8
@job _ _ one	-7
@job _ _ que	6
@job _ _ sign	-6
@job _ _ the	23
@job _ _ up	8
@job _ _ want	-10
@job _ _ y	9
@job _ _ you	5
@job _ _ your	11
@job _ alone	-29
@job _ also	5
@job _ are	-7
@job _ bad	-5
@job _ be	5
@job _ check	-14
@job _ full	-6
@job _ how	-5
@job _ if	11
@job _ ill	-9
@job _ im	-12
@job _ is	5
@job _ less	6
@job _ more	-7
@job _ nine	7
@job _ old	7
@job _ on	-6
@job _ one	8
@job _ read	-9
@job _ say	-6
@job _ some	-11
@job _ the	-26
@job _ time	5
@job _ to	-10
@job _ veces	7
@job _ we	-7
@job _ year	7
@job _ you	-6
@job but	-7
@job can	-5
@job for	-5
@job for @doing	6
@job for @list	-5
@job for @list $	-6
@job from	-9
@job i	-6
@job if	7
@job if i	12
@job im	-9
@job im on	-6
@job in @mi	7
@job interview	5
@job is @end	7
@job lol	-8
@job lol $	-7
@job lot	-5
@job one	5
@job per	13
@job per @unwanted	13
@job que @end_it	6
@job reads	-6
@job reads @person	-6
@job says	8
@job so @carrier	10
@job so bad	-5
@job so bad $	-5
@job so i	-5
@job the	7
@job the @lista	10
@job to $	-7
@job to @again	17
@job to @person	-6
@job tres	8
@job tres veces	8
@job tres veces que	8
@job which	-6
@job with	-12
@job with @mine	-8
@leave	-10
@leave $	-10
@list	120
@list $	80
@list .	33
@list . @carrier	6
@list . @end_it	6
@list . @tail	5
@list . @take	6
@list . i	-10
@list . im	7
@list 10	-5
@list 2	-6
@list 3	-10
@list 555	-12
@list @address	-17
@list @address @dont	-9
@list @again	-6
@list @again i	-7
@list @again only	-9
@list @carrier	49
@list @carrier $	18
@list @carrier for @mi	-5
@list @carrier of	18
@list @end_it	45
@list @end_it $	11
@list @end_it @person	8
@list @end_it @person $	8
@list @end_it @these	7
@list @end_it @these $	7
@list @end_it i	14
@list @equivocado	10
@list @hour	14
@list @hour $	-9
@list @hour @again	-6
@list @hour @elsewhere	6
@list @hour @job	5
@list @hour the	12
@list @hour the gate	10
@list @job	-31
@list @job $	-30
@list @job @list	17
@list @job so	-5
@list @job so bad	-5
@list @list	63
@list @list $	17
@list @list .	8
@list @list @address	6
@list @list @address $	6
@list @list @again i	-5
@list @list @carrier	7
@list @list @carrier of	5
@list @list @hour	7
@list @list @hour @elsewhere	6
@list @list @tail	6
@list @list changed	16
@list @list for	-6
@list @list from @tail	-9
@list @list is	9
@list @list is $	14
@list @list is @elsewhere	5
@list @list on	10
@list @lista	44
@list @lista $	13
@list @lista im	13
@list @lista lol	6
@list @mi	10
@list @name	6
@list @tail	25
@list @tail $	28
@list @tail @again	6
@list @tail i want	-5
@list @texts	-5
@list @these	31
@list @these $	18
@list @unwanted	-33
@list @unwanted $	-41
@list @unwanted @list	6
@list @unwanted @mi	6
@list @unwanted @take	-9
@list @unwanted @these	9
@list @write	-11
@list _ $	-11
@list _ .	15
@list _ 3	9
@list _ 555	-17
@list _ @address	-6
@list _ @again	10
@list _ @carrier	29
@list _ @doing	12
@list _ @dont	17
@list _ @elsewhere	14
@list _ @end_it	19
@list _ @hour	-6
@list _ @list	20
@list _ @mi	-6
@list _ @mine	17
@list _ @person	17
@list _ @tail	-17
@list _ @take	6
@list _ @text	12
@list _ @these	11
@list _ @unwanted	-25
@list _ _ $	8
@list _ _ .	19
@list _ _ 555	-8
@list _ _ @again	13
@list _ _ @carrier	17
@list _ _ @doing	-8
@list _ _ @dont	13
@list _ _ @elsewhere	26
@list _ _ @list	-7
@list _ _ @lista	-12
@list _ _ @lose	5
@list _ _ @mi	11
@list _ _ @mine	-9
@list _ _ @name	-7
@list _ _ @owner	18
@list _ _ @person	10
@list _ _ @tail	-17
@list _ _ @take	10
@list _ _ @these	15
@list _ _ @us	11
@list _ _ are	-16
@list _ _ around	-11
@list _ _ as	-7
@list _ _ asked	14
@list _ _ away	-25
@list _ _ bad	-5
@list _ _ be	15
@list _ _ can	-6
@list _ _ cause	-8
@list _ _ day	-6
@list _ _ do	7
@list _ _ for	8
@list _ _ gate	10
@list _ _ got	9
@list _ _ i	-28
@list _ _ in	27
@list _ _ like	-8
@list _ _ much	5
@list _ _ new	-20
@list _ _ of	6
@list _ _ on	-8
@list _ _ one	27
@list _ _ reassigned	18
@list _ _ screen	10
@list _ _ signed	7
@list _ _ thats	-5
@list _ _ the	9
@list _ _ time	6
@list _ _ to	7
@list _ _ up	-9
@list _ _ want	-11
@list _ _ what	-10
@list _ _ wrong	12
@list _ an	-6
@list _ away	8
@list _ back	5
@list _ be	11
@list _ calls	-8
@list _ cause	-7
@list _ changed	16
@list _ dead	-9
@list _ do	-6
@list _ go	-23
@list _ good	5
@list _ his	-9
@list _ how	7
@list _ im	21
@list _ in	11
@list _ is	-7
@list _ kyle	18
@list _ last	29
@list _ lol	-8
@list _ of	19
@list _ on	6
@list _ one	5
@list _ only	-8
@list _ shut	-13
@list _ the	26
@list _ to	21
@list _ up	-6
@list _ we	-7
@list _ wont	13
@list aint	17
@list as	-9
@list back	11
@list back $	10
@list be the	-9
@list be the last	-9
@list bill	-6
@list blocked	-10
@list but	-8
@list changed	24
@list died	-10
@list for	9
@list for @mi	-5
@list for @mi @person	-5
@list for good	5
@list from	10
@list from $	8
@list from @tail	-6
@list from @tail on	-6
@list from the	8
@list go	25
@list go away	8
@list got	10
@list heat	-10
@list i	35
@list in	8
@list in the	8
@list is	14
@list is $	12
@list is 555	-7
@list is @doing @take	6
@list is @dont	29
@list is @dont for	6
@list is @elsewhere	18
@list is @elsewhere @name	7
@list is @mi	-5
@list is @mi @owner	6
@list is @mi new	-11
@list is @person	-9
@list is @these	-9
@list is an	-6
@list is the	15
@list is the @lista	-12
@list is the new	-10
@list is the wrong	9
@list isnt	28
@list its	8
@list keeps	-7
@list month	-16
@list month $	-7
@list of	-7
@list old	14
@list on	14
@list on @mi screen	10
@list one	-19
@list one $	-9
@list one @carrier	7
@list place	-23
@list place $	-8
@list same	-6
@list same @list	-6
@list same @list $	-6
@list saved	-12
@list still @doing	12
@list stopped	11
@list stopped $	11
@list the	23
@list time	-10
@list time $	-10
@list to	15
@list to @carrier	5
@list to @mine	-5
@list to @mine $	-5
@list to @text	12
@list too	-15
@list too $	-15
@list up	18
@list warehouse	-12
@list was	-20
@list was dead	-9
@list was dead $	-9
@list weather	-18
@list week	-26
@list week $	-18
@list who	11
@list who @list	11
@list will be	5
@list would	9
@list would @carrier	9
@list would @carrier .	9
@list you	6
@lista	43
@lista $	77
@lista @address	39
@lista @address @address	17
@lista @address @address $	14
@lista @address @unwanted	-7
@lista @again	8
@lista @elsewhere	-28
@lista @elsewhere $	-11
@lista @elsewhere @end_it	11
@lista @elsewhere @end_it @escribir	6
@lista @elsewhere @mi	19
@lista @elsewhere @trabajo	-10
@lista @end_it	15
@lista @end_it $	6
@lista @end_it @mine	-9
@lista @end_it es $	13
@lista @end_it es @elsewhere	-12
@lista @end_it hay	10
@lista @end_it vive	8
@lista @equivocado	11
@lista @equivocado $	8
@lista @escribir	-6
@lista @lista $	13
@lista @lista .	6
@lista @mi	12
@lista @mi $	7
@lista @trabajo	11
@lista @trabajo es	11
@lista @trabajo es @elsewhere	11
@lista _ $	8
@lista _ .	7
@lista _ @address	24
@lista _ @elsewhere	11
@lista _ @end_it	-5
@lista _ @jefe	-7
@lista _ @lista	7
@lista _ @mi	17
@lista _ @mine	-11
@lista _ @person	12
@lista _ @quitar	6
@lista _ @tail	11
@lista _ @trabajo	-18
@lista _ _ $	11
@lista _ _ @address	-10
@lista _ _ @dont	7
@lista _ _ @elsewhere	-26
@lista _ _ @end_it	-7
@lista _ _ @escriban	13
@lista _ _ @escribir	6
@lista _ _ @jefe	40
@lista _ _ @lista	-9
@lista _ _ @nada	18
@lista _ _ @numero	-6
@lista _ _ @unwanted	14
@lista _ _ ahora	6
@lista _ _ senal	-9
@lista _ _ the	8
@lista _ _ to	11
@lista _ _ yes	-9
@lista _ es	10
@lista _ hay	10
@lista _ just	-12
@lista _ mal	19
@lista _ names	-8
@lista _ que	11
@lista _ se	11
@lista _ the	-6
@lista _ vive	8
@lista but	-5
@lista donde	-9
@lista es	-7
@lista es @elsewhere	-5
@lista i	-8
@lista is	-13
@lista lloviendo	-17
@lista lol	16
@lista lol $	21
@lista manana	12
@lista nadie	23
@lista o	6
@lista of	-7
@lista of names	-8
@lista para	12
@lista pero	-13
@lista que	5
@lista tell	8
@lista tranquilo	-7
@lista vez	-7
@lose	49
@lose .	-5
@lose @again	18
@lose @elsewhere	14
@lose @elsewhere @persona	18
@lose @elsewhere @persona $	15
@lose @escribir	-9
@lose @list	-9
@lose @mi	25
@lose @mi @list	8
@lose @mi @list $	-6
@lose @mi @list in	6
@lose @mi @name	8
@lose @mi @name $	15
@lose @mine	-18
@lose @mine $	8
@lose @person	-8
@lose @these $	14
@lose @these @carrier	-15
@lose _ $	16
@lose _ @address	-35
@lose _ @boss	-7
@lose _ @carrier	-13
@lose _ @job	-9
@lose _ @list	16
@lose _ @mi	-8
@lose _ @mine	20
@lose _ @name	8
@lose _ @numero	9
@lose _ @persona	18
@lose _ @tail	19
@lose _ @take	10
@lose _ @unwanted	-11
@lose _ _ $	42
@lose _ _ @carrier	-7
@lose _ _ @dont	-7
@lose _ _ @list	-10
@lose _ _ in	6
@lose _ exist	17
@lose i	32
@lose i exist	17
@lose i exist $	17
@lose que	33
@lose the	6
@lose you $	11
@lose you @take	5
@mandenme	-44
@mandenme $	-7
@mandenme @elsewhere	-16
@mandenme @unwanted	-10
@mandenme _ @elsewhere	-6
@mandenme _ @nada	-6
@mandenme _ @unwanted	-9
@mandenme _ _ @address	-9
@me	-29
@me @escriban	29
@me @escriban $	23
@me @escriban @unwanted	6
@me @escriban @unwanted $	6
@me @interesado	-5
@me @puede	-7
@me @puede @quitar	-6
@me _ $	5
@me _ @elsewhere	-17
@me _ @quitar	-6
@me _ _ @elsewhere	-7
@me _ _ @unwanted	-5
@mi	-9
@mi $	43
@mi @boss	-6
@mi @carrier	19
@mi @carrier @hour	10
@mi @carrier in	8
@mi @end_it	-18
@mi @end_it $	-18
@mi @escriban	-16
@mi @escriban $	-13
@mi @jefe	-9
@mi @jefe got	-6
@mi @jefe sees	21
@mi @jefe sees $	18
@mi @jefe to	-11
@mi @jefe to @end_it	-7
@mi @job $	23
@mi @job @carrier	-6
@mi @job @dont @hour	-5
@mi @job says	11
@mi @job so	9
@mi @job to	-6
@mi @list	61
@mi @list $	45
@mi @list @address $	15
@mi @list @again	-6
@mi @list @carrier of	10
@mi @list @dont	-7
@mi @list @hour	17
@mi @list @hour the	13
@mi @list @job	6
@mi @list back	11
@mi @list back $	10
@mi @list bill	-6
@mi @list changed	-13
@mi @list died	-7
@mi @list for	13
@mi @list from	23
@mi @list gets	-5
@mi @list in the	8
@mi @list is the	-7
@mi @list on	12
@mi @list to	8
@mi @list too	-15
@mi @list was	-17
@mi @list was dead	-9
@mi @lista	41
@mi @lista $	-9
@mi @lista @address	7
@mi @lista @elsewhere	13
@mi @lista porque	9
@mi @name	18
@mi @name $	15
@mi @name @again	12
@mi @name @again @list	9
@mi @name @carrier	17
@mi @name @carrier $	10
@mi @name @carrier of	6
@mi @name @carrier the	-9
@mi @name @carrier your	6
@mi @name @taken	-9
@mi @name @taken from	-9
@mi @name down	-5
@mi @name down $	-5
@mi @name in	-7
@mi @name in the	-7
@mi @name is	6
@mi @name right	6
@mi @numero	-14
@mi @numero $	-10
@mi @numero @elsewhere	9
@mi @owner	24
@mi @owner $	5
@mi @owner 555	-8
@mi @owner @dont	6
@mi @owner @list	7
@mi @owner @name	14
@mi @owner @text	-6
@mi @owner alone	8
@mi @owner alone $	9
@mi @owner doesnt	9
@mi @owner doesnt want	7
@mi @owner gets	16
@mi @owner in	6
@mi @owner in law	6
@mi @owner instead	9
@mi @owner is	9
@mi @owner said	7
@mi @owner to	-7
@mi @person $	-5
@mi @person says	8
@mi @tail $	6
@mi @texting	12
@mi @texting $	5
@mi @texting @address	6
@mi @threat	29
@mi @threat $	19
@mi @trabajo	-8
@mi @write	-6
@mi @write up	-6
@mi _ $	-9
@mi _ .	28
@mi _ 2	-7
@mi _ 555	-8
@mi _ @address	9
@mi _ @carrier	-5
@mi _ @doing	-5
@mi _ @dont	-10
@mi _ @elsewhere	17
@mi _ @end_it	13
@mi _ @hour	22
@mi _ @list	-26
@mi _ @lista	6
@mi _ @tail	-5
@mi _ @text	-7
@mi _ @texting	-8
@mi _ @unwanted	-14
@mi _ @write	-7
@mi _ _ $	15
@mi _ _ .	7
@mi _ _ 12	6
@mi _ _ 214	-5
@mi _ _ 555	-6
@mi _ _ @address	-9
@mi _ _ @again	-16
@mi _ _ @dont	11
@mi _ _ @end_it	22
@mi _ _ @hour	-8
@mi _ _ @job	-12
@mi _ _ @list	13
@mi _ _ @mi	5
@mi _ _ @name	8
@mi _ _ @person	17
@mi _ _ @tail	-5
@mi _ _ @taken	-10
@mi _ _ @unwanted	18
@mi _ _ @write	6
@mi _ _ be	13
@mi _ _ but	-9
@mi _ _ do	-11
@mi _ _ for	-10
@mi _ _ go	-7
@mi _ _ his	-9
@mi _ _ i	9
@mi _ _ law	5
@mi _ _ lol	8
@mi _ _ of	16
@mi _ _ old	6
@mi _ _ on	-6
@mi _ _ one	6
@mi _ _ over	7
@mi _ _ reads	-12
@mi _ _ replied	-7
@mi _ _ see	-5
@mi _ _ she	11
@mi _ _ shut	-14
@mi _ _ so	-7
@mi _ _ tell	6
@mi _ _ the	-17
@mi _ _ to	-7
@mi _ _ want	7
@mi _ _ week	-6
@mi _ _ you	-9
@mi _ _ your	13
@mi _ _ youre	12
@mi _ as	-6
@mi _ bill	-6
@mi _ changed	-14
@mi _ didnt	-7
@mi _ died	-7
@mi _ do	8
@mi _ doesnt	9
@mi _ es	-11
@mi _ for	11
@mi _ from	12
@mi _ gets	11
@mi _ go	12
@mi _ gone	7
@mi _ got	-16
@mi _ haha	-9
@mi _ has	6
@mi _ ill	-14
@mi _ instead	7
@mi _ is	26
@mi _ isnt	-8
@mi _ its	-5
@mi _ keeps	-9
@mi _ on	15
@mi _ one	-8
@mi _ para	8
@mi _ porque	9
@mi _ put	25
@mi _ que	22
@mi _ reads	7
@mi _ right	6
@mi _ said	7
@mi _ says	13
@mi _ sees	21
@mi _ shes	6
@mi _ signed	10
@mi _ to	-7
@mi _ told	-6
@mi _ too	-25
@mi _ up	30
@mi _ wants	-16
@mi _ was	-17
@mi _ will	9
@mi _ with	-6
@mi _ wont	-7
@mi _ would	-12
@mi alarm	-8
@mi car	-6
@mi check	-20
@mi circus	-6
@mi consent	7
@mi day	-10
@mi day @carrier	-5
@mi day @carrier $	-5
@mi emergency	-8
@mi emergency @texting	-8
@mi eyes	-7
@mi favorite	-7
@mi finger	-12
@mi god	7
@mi hair	-8
@mi hair $	-8
@mi head	-9
@mi heart	7
@mi keys	-6
@mi last	-24
@mi last @unwanted	-14
@mi lawn	-15
@mi locker	-6
@mi locker is	-5
@mi mind	8
@mi new	-11
@mi new @list	-11
@mi old	-11
@mi other	-7
@mi other @list	-7
@mi permission	15
@mi screen	12
@mi sign	13
@mi spot $	-6
@mi steward	6
@mi steward $	7
@mi toddler	-7
@mi whole	-7
@mi whole @job	-7
@mi whole @job reads	-6
@mine	-21
@mine $	56
@mine .	13
@mine @I_stop	20
@mine @I_stop $	40
@mine @I_stop @elsewhere @lista	12
@mine @I_stop @elsewhere @unwanted	-9
@mine @I_stop @trabajo @end_it	5
@mine @I_stop flojera	-6
@mine @address	19
@mine @address $	15
@mine @again i	-6
@mine @carrier	50
@mine @carrier @again	13
@mine @carrier @elsewhere	7
@mine @carrier @elsewhere @elsewhere	6
@mine @carrier @list	-20
@mine @carrier @list @job	-12
@mine @carrier @list @lista	6
@mine @carrier @tail $	5
@mine @carrier @these	8
@mine @carrier of	18
@mine @carrier of @list	13
@mine @carrier of @these	13
@mine @carrier of @us	-6
@mine @carrier the	14
@mine @carrier the @job	-10
@mine @carrier the @list	7
@mine @carrier the @lista	18
@mine @disturbs @end_it	6
@mine @dont	-19
@mine @elsewhere @escriban	14
@mine @elsewhere @escriban $	12
@mine @elsewhere @unwanted	7
@mine @end_it	13
@mine @end_it $	19
@mine @end_it @address	16
@mine @end_it @address $	10
@mine @end_it @address @address	6
@mine @end_it @elsewhere	-7
@mine @end_it @elsewhere @elsewhere	-14
@mine @end_it @elsewhere @numero	-9
@mine @end_it @elsewhere @trabajo	-6
@mine @end_it @elsewhere @unwanted	7
@mine @end_it @elsewhere paz	14
@mine @end_it @salir	-6
@mine @end_it @salir $	-6
@mine @end_it fuera	-5
@mine @end_it fuera @elsewhere	-5
@mine @end_it y	10
@mine @erase	10
@mine @erase $	19
@mine @escriban	88
@mine @escriban $	64
@mine @escriban @address	-10
@mine @escriban @address $	5
@mine @escriban @address @unwanted	-9
@mine @escriban @elsewhere	11
@mine @escriban @elsewhere @escribir	14
@mine @escriban @elsewhere @lista	9
@mine @escriban @elsewhere @nada	-26
@mine @escriban @elsewhere @unwanted	17
@mine @escriban @escribir	17
@mine @escriban @escribir $	13
@mine @escriban @mi	-5
@mine @escriban @unwanted	43
@mine @escriban @unwanted $	17
@mine @escriban @unwanted @unwanted	8
@mine @escriban @unwanted yo	7
@mine @escriban sus	-5
@mine @escriban sus @unwanted	-5
@mine @escriben	-32
@mine @escriben @elsewhere	-10
@mine @escriben que	-8
@mine @hour	-30
@mine @hour 5am	7
@mine @hour 5am $	7
@mine @hour @hour	-10
@mine @hour @hour $	-6
@mine @hour @these	7
@mine @hour @these $	10
@mine @interesado	13
@mine @interesado @address	11
@mine @interesado @address $	11
@mine @interesado @elsewhere sindicato	20
@mine @interesado @mi	12
@mine @interesado @mi @trabajo	6
@mine @job	11
@mine @job @elsewhere	12
@mine @job @elsewhere @quitar	12
@mine @leave	6
@mine @list @these	10
@mine @list @these $	9
@mine @lista	-6
@mine @nada	-6
@mine @nada $	-6
@mine @puede	14
@mine @puede @escribir	-10
@mine @puede @quitar	35
@mine @puede @quitar $	26
@mine @puede @quitar @address	11
@mine @puede dar	6
@mine @puede dar @elsewhere	6
@mine @quiero	15
@mine @quiero @quitar	9
@mine @quiero @salir	22
@mine @quiero morir	-7
@mine @quiero morir $	-6
@mine @refused	6
@mine @said	-31
@mine @said @end_it	-5
@mine @said dar	-5
@mine @said dar @elsewhere	-5
@mine @said que	-13
@mine @said que @address	-7
@mine @siguen	-14
@mine @siguen @escribir	-21
@mine @siguen llegando	12
@mine @tail	47
@mine @tail $	31
@mine @tail @again	10
@mine @take	-10
@mine @unwanted	-18
@mine _ $	19
@mine _ 5am	7
@mine _ @address	18
@mine _ @again	30
@mine _ @carrier	-6
@mine _ @dije	15
@mine _ @dont	6
@mine _ @elsewhere	-18
@mine _ @end_it	25
@mine _ @escriban	16
@mine _ @escribir	-22
@mine _ @hour	-7
@mine _ @job	-14
@mine _ @list	-11
@mine _ @mi	-8
@mine _ @mine	-21
@mine _ @persona	-9
@mine _ @put	-20
@mine _ @quitar	57
@mine _ @salir	16
@mine _ @tail	20
@mine _ @texts	-9
@mine _ @these	42
@mine _ @trabajo	-13
@mine _ @write	9
@mine _ _ @address	12
@mine _ _ @again	-13
@mine _ _ @bloqueo	6
@mine _ _ @elsewhere	-26
@mine _ _ @end_it	5
@mine _ _ @escribir	-9
@mine _ _ @job	-31
@mine _ _ @list	20
@mine _ _ @lista	58
@mine _ _ @mi	-7
@mine _ _ @mine	-13
@mine _ _ @nada	-27
@mine _ _ @numero	-26
@mine _ _ @owner	-8
@mine _ _ @persona	6
@mine _ _ @quitar	7
@mine _ _ @salir	7
@mine _ _ @tail	22
@mine _ _ @texts	6
@mine _ _ @these	10
@mine _ _ @trabajo	-6
@mine _ _ @us	-6
@mine _ _ @write	-14
@mine _ _ alone	15
@mine _ _ andar	6
@mine _ _ dar	6
@mine _ _ face	-13
@mine _ _ for	-5
@mine _ _ heard	-5
@mine _ _ hot	9
@mine _ _ hrs	5
@mine _ _ ill	7
@mine _ _ jaja	-8
@mine _ _ le	-6
@mine _ _ llegar	9
@mine _ _ lol	-8
@mine _ _ next	-10
@mine _ _ of	12
@mine _ _ one	-16
@mine _ _ other	-6
@mine _ _ paz	14
@mine _ _ preguntarme	9
@mine _ _ sindicato	20
@mine _ _ w	-5
@mine _ _ went	14
@mine _ _ y	-7
@mine _ _ yo	8
@mine _ _ your	20
@mine _ address	-9
@mine _ anti	-7
@mine _ as	14
@mine _ dicho	-7
@mine _ do	13
@mine _ english	-6
@mine _ es	-9
@mine _ estoy	-10
@mine _ first	-25
@mine _ flojera	-6
@mine _ from	12
@mine _ fuera	-6
@mine _ hell	9
@mine _ i	28
@mine _ if	-11
@mine _ im	-9
@mine _ its	-7
@mine _ llegando	13
@mine _ lol	-8
@mine _ mal	-17
@mine _ morir	-7
@mine _ next	5
@mine _ of	15
@mine _ on	-8
@mine _ one	6
@mine _ que	-20
@mine _ sin	8
@mine _ spanish	-7
@mine _ the	20
@mine _ they	-6
@mine _ time	-11
@mine _ usted	7
@mine _ with	7
@mine _ you	-19
@mine _ your	9
@mine acuerdo @elsewhere	6
@mine alone	24
@mine alone $	46
@mine alone @tail	6
@mine alone @tail $	6
@mine alone lol	-13
@mine back	-26
@mine back $	-9
@mine back on	-7
@mine back on $	-7
@mine back up	-8
@mine back up $	-8
@mine bajo	-5
@mine be	6
@mine be $	19
@mine by	21
@mine cabe	-12
@mine cabe @unwanted	-12
@mine cabe @unwanted $	-12
@mine canned	6
@mine confunden	7
@mine corrieron	-5
@mine dan @elsewhere	6
@mine dan @elsewhere @end_it	6
@mine das	6
@mine das @elsewhere	6
@mine das @elsewhere @end_it	6
@mine dieron	-10
@mine dieron @elsewhere	-8
@mine digas	-5
@mine down as	7
@mine down as @elsewhere	7
@mine duele	-9
@mine echaron	-6
@mine equivoque	-11
@mine equivoque @elsewhere	-5
@mine estan	-13
@mine estan @escribir	-8
@mine every	5
@mine for	-8
@mine from	43
@mine from @list	8
@mine from @list @lista	6
@mine from @these	10
@mine from the	17
@mine from the @lista	19
@mine from your	6
@mine fue	-9
@mine fue @elsewhere	-9
@mine go	10
@mine ha	-6
@mine ha dicho	-7
@mine hablo	-20
@mine hablo @elsewhere	-19
@mine hace	8
@mine how	-8
@mine i	-15
@mine if	-7
@mine if you	-6
@mine if you heard	-5
@mine im	14
@mine in @these	6
@mine instead	-10
@mine instead $	-10
@mine know	-9
@mine llegan	-20
@mine llegan @elsewhere @unwanted	-6
@mine llegan @unwanted	-7
@mine llegan @unwanted @elsewhere	-9
@mine llego	-13
@mine lol	8
@mine lol $	8
@mine memes	-6
@mine metieron	8
@mine more	10
@mine muero	-13
@mine muero $	-13
@mine of	6
@mine on	-9
@mine on $	-6
@mine on @list	9
@mine on @mi	-7
@mine on @these	-7
@mine on @these $	-7
@mine on the	7
@mine on the @lista	-7
@mine pagaron	-5
@mine paguen	-10
@mine perdi	-5
@mine quitaron	-8
@mine quitaron @elsewhere	-8
@mine some	-14
@mine tf	9
@mine the	-7
@mine the @trabajo	-6
@mine the @trabajo $	-5
@mine the address	-7
@mine the address @tail	-7
@mine the hell	9
@mine the hell alone	9
@mine then	7
@mine then $	9
@mine tienen	13
@mine tienen @elsewhere	11
@mine tienen que	7
@mine to @carrier	-8
@mine to @job	19
@mine to @job $	8
@mine to @write	9
@mine to the @lista	-8
@mine too	15
@mine up $	-8
@mine up as	7
@mine up as @elsewhere	7
@mine vio	8
@mine voy @elsewhere @salir	7
@mine why	6
@mine with	-17
@mine with you	-11
@mine wrong	-5
@mine your	-7
@nada	52
@nada $	-8
@nada @address	8
@nada @bloqueo	-6
@nada @elsewhere @nada	7
@nada @elsewhere @unwanted	11
@nada @elsewhere @unwanted @unwanted	8
@nada @escriban	19
@nada @escriban $	18
@nada @mine	10
@nada @mine @escriban	12
@nada @mine @escriban $	9
@nada @nada	20
@nada @nada @unwanted	27
@nada @numero	-32
@nada @numero $	-14
@nada @trabajo @elsewhere	22
@nada @unwanted $	18
@nada @unwanted @address	11
@nada @unwanted @elsewhere	-6
@nada @unwanted @nada	16
@nada @unwanted @unwanted	7
@nada _ $	58
@nada _ @elsewhere	-6
@nada _ @end_it	17
@nada _ @escriban	14
@nada _ @nada	12
@nada _ @persona	-12
@nada _ @unwanted	39
@nada _ _ $	-22
@nada _ _ @address	11
@nada _ _ @elsewhere	30
@nada _ _ @end_it	-10
@nada _ _ @escriban	-6
@nada _ _ @persona	14
@nada _ _ @quiero	-15
@nada _ _ @unwanted	21
@nada _ _ es	5
@nada _ _ le	17
@nada _ puedo	12
@nada _ que	16
@nada _ ustedes	-6
@nada _ y	5
@nada conozco	-9
@nada lado	8
@nada lado $	7
@nada medio	7
@nada medio $	7
@nada modo	-12
@nada modo $	-9
@nada persona	7
@nada pio	-6
@nada pio $	-6
@nada que	-9
@nada salon	-7
@nada se que	5
@nada sindicato	-14
@nada vez	-14
@nada vez $	-12
@name	50
@name $	41
@name .	7
@name @again	11
@name @again @list	9
@name @carrier	18
@name @carrier $	16
@name @carrier @these	-6
@name @carrier of	6
@name @carrier of your	6
@name @carrier the	-9
@name @carrier the @job	-10
@name @carrier the @lista	9
@name @carrier your	6
@name @doing	5
@name @dont	12
@name @tail	-10
@name @taken	-9
@name @taken from	-9
@name @taken from the	-9
@name _ .	7
@name _ @address	-9
@name _ @dont	14
@name _ @list	15
@name _ @these	-6
@name _ @unwanted	-9
@name _ _ $	-29
@name _ _ @lista	9
@name _ _ @mine	10
@name _ _ @these	-6
@name _ _ from	10
@name _ _ in	-9
@name _ _ the	-7
@name _ _ your	6
@name _ from	-9
@name _ of	6
@name _ the	-21
@name _ up	7
@name _ your	9
@name down	-5
@name down $	-5
@name i	-10
@name im	5
@name in	-7
@name in the	-7
@name is	7
@name right	5
@name to	-19
@numero	100
@numero $	47
@numero .	6
@numero @address	12
@numero @address $	17
@numero @address @end_it	-8
@numero @address cambio	6
@numero @address cambio @elsewhere	6
@numero @elsewhere	-18
@numero @elsewhere @elsewhere	-8
@numero @elsewhere @elsewhere @lista	-13
@numero @elsewhere @elsewhere @persona	6
@numero @elsewhere @end_it	11
@numero @elsewhere @escriban	-10
@numero @elsewhere @mi	5
@numero @elsewhere @persona	-15
@numero @elsewhere @persona @persona	-8
@numero @elsewhere @trabajo	-5
@numero @elsewhere @trabajo pero	-8
@numero @elsewhere casa	16
@numero @end_it	37
@numero @end_it $	10
@numero @end_it @address	9
@numero @equivocado	8
@numero @equivocado $	7
@numero @equivocado @elsewhere	-9
@numero @escriban	6
@numero @escriban y	7
@numero _ $	68
@numero _ @elsewhere	-22
@numero _ @end_it	11
@numero _ @escriban	-15
@numero _ @jefe	5
@numero _ @mi	5
@numero _ @mine	-9
@numero _ @persona	-6
@numero _ @trabajo	-5
@numero _ _ $	23
@numero _ _ @elsewhere	9
@numero _ _ @escribir	5
@numero _ _ @lista	-12
@numero _ _ @nada	-11
@numero _ _ @numero	9
@numero _ _ @quiero	-7
@numero _ _ @unwanted	5
@numero _ _ pero	-8
@numero _ _ que	8
@numero _ cambio	6
@numero _ casa	16
@numero _ le	-7
@numero _ y	-7
@numero cambio	-5
@numero es	-6
@numero es @elsewhere	-7
@numero nuevo	-8
@numero nuevo $	-9
@numero para	5
@numero pero	-6
@numero pero @elsewhere	-7
@numero viejo	-21
@numero viejo y	-12
@numero y @mine	-6
@numero y @persona	9
@owner	-35
@owner $	-5
@owner 555	-8
@owner @again	7
@owner @elsewhere	-11
@owner @elsewhere 10	-7
@owner @end_it	11
@owner @list $	-7
@owner @list @list	-5
@owner @name	14
@owner @take	-7
@owner @text	-6
@owner _ $	-42
@owner _ 10	-7
@owner _ @bothering	-11
@owner _ @dont	8
@owner _ @elsewhere	-7
@owner _ @end_it	-24
@owner _ @lista	-6
@owner _ @mi	-15
@owner _ @mine	-9
@owner _ @name	7
@owner _ @texts	-11
@owner _ @these	-7
@owner _ _ .	22
@owner _ _ 3rd	6
@owner _ _ @address	5
@owner _ _ @again	7
@owner _ _ @bothering	-10
@owner _ _ @doing	-8
@owner _ _ @dont	14
@owner _ _ @escriban	-7
@owner _ _ @list	-9
@owner _ _ @mine	-9
@owner _ _ @owner	-15
@owner _ _ @tail	7
@owner _ _ @take	11
@owner _ _ @these	5
@owner _ _ @us	7
@owner _ _ are	11
@owner _ _ from	-9
@owner _ _ is	-8
@owner _ _ shes	-6
@owner _ _ up	6
@owner _ _ you	-31
@owner _ be	6
@owner _ but	-6
@owner _ can	6
@owner _ i	6
@owner _ is	10
@owner _ law	5
@owner _ lol	15
@owner _ tell	6
@owner _ to	-6
@owner _ up	-5
@owner _ want	7
@owner alone	8
@owner alone $	9
@owner doesnt	9
@owner doesnt want	7
@owner doesnt want @list	7
@owner gets	16
@owner i	-8
@owner im	-5
@owner in	6
@owner in law	6
@owner instead	9
@owner keeps	-8
@owner keeps @texts	-8
@owner keeps @texts @mine	-8
@owner on	7
@owner on the	7
@owner said	6
@owner to	-15
@owner to @end_it	-15
@owner ustedes $	-5
@owner was	10
@owner you	6
@paren	79
@paren $	114
@paren @address	23
@paren @address @address	19
@paren @elsewhere	-20
@paren @elsewhere @elsewhere historia	-5
@paren @elsewhere @unwanted	10
@paren @elsewhere @unwanted $	13
@paren @elsewhere mes	-6
@paren @elsewhere semana	-7
@paren @lista	-9
@paren @unwanted	11
@paren @unwanted $	8
@paren _ $	29
@paren _ @address	19
@paren _ @end_it	-25
@paren _ @mine	11
@paren _ @unwanted	13
@paren _ _ @elsewhere	-8
@paren _ _ historia	-5
@paren _ mes	-6
@paren _ semana	-7
@paren para	-22
@paren para @end_it	-22
@paren para @end_it $	-6
@paren y @mine	12
@person	-38
@person $	-9
@person .	9
@person . @address	6
@person . @address @dont	6
@person . @dont	6
@person @again	-8
@person @carrier	10
@person @carrier $	-8
@person @carrier the	23
@person @dont	-18
@person @elsewhere	-7
@person @list	-7
@person @list @tail	-13
@person @mi	-6
@person @mi @list	-6
@person @mi @list $	-6
@person @owner	16
@person @owner $	19
@person @take	-6
@person @take @mine	-5
@person @text	-10
@person _ $	61
@person _ .	7
@person _ 555	-5
@person _ @address	10
@person _ @end_it	-25
@person _ @job	-12
@person _ @list	-12
@person _ @mi	-11
@person _ @mine	-35
@person _ @person	14
@person _ @tail	-13
@person _ @texts	-10
@person _ _ $	-47
@person _ _ .	6
@person _ _ @again	-6
@person _ _ @mi	-7
@person _ _ @mine	-11
@person _ _ @unwanted	-5
@person _ _ for	6
@person _ _ go	8
@person _ _ his	12
@person _ _ i	8
@person _ _ im	6
@person _ _ there	9
@person _ _ who	15
@person _ _ with	-6
@person _ cares	16
@person _ hes	-15
@person _ over	8
@person _ there	10
@person _ to	12
@person _ you	-11
@person alone	-13
@person back	27
@person back $	27
@person else	50
@person else $	34
@person else to	7
@person from	-16
@person girl	-14
@person girl $	-14
@person he	10
@person needs	8
@person needs to	8
@person on the	-6
@person over	10
@person over there	10
@person says	7
@person to @end_it	-16
@person to @end_it $	-10
@person who	15
@person who cares	16
@persona	-27
@persona $	-18
@persona @address	-15
@persona @address $	-7
@persona @address y	-10
@persona @elsewhere	-7
@persona @elsewhere @elsewhere	5
@persona @elsewhere @jefe	-5
@persona @end_it	25
@persona @end_it $	5
@persona @end_it @mine	9
@persona @end_it @said	13
@persona @jefe	-18
@persona @jefe @end_it	-8
@persona @jefe @end_it @end_it	-9
@persona @jefe @mine	-6
@persona @job	13
@persona @job $	13
@persona @lista	18
@persona @lista @address	10
@persona @mine	-8
@persona @nada	-25
@persona @nada @numero	-17
@persona @nada @trabajo	-6
@persona @numero	22
@persona @numero $	25
@persona @numero .	7
@persona @numero @address	13
@persona @numero @address $	11
@persona @numero @elsewhere @mi	5
@persona @numero @elsewhere @trabajo	-8
@persona @numero @end_it	22
@persona @numero @end_it $	10
@persona @numero nuevo	-12
@persona @numero nuevo $	-9
@persona @numero para	5
@persona @numero viejo	-15
@persona @numero viejo y	-12
@persona @owner	-18
@persona @persona	10
@persona @persona $	-9
@persona @persona @elsewhere	-6
@persona @persona @end_it	9
@persona @persona @end_it @said	13
@persona @persona @said	7
@persona @persona @said que	8
@persona @persona es	5
@persona @persona puso	8
@persona @persona puso @persona	8
@persona @persona que	14
@persona @persona que @end_it	9
@persona @refused	26
@persona @refused $	25
@persona @said	7
@persona @said que	8
@persona @said que @address	10
@persona @trabajo	-37
@persona @trabajo $	-18
@persona @trabajo @said	-11
@persona @unwanted	9
@persona @unwanted $	8
@persona _ $	26
@persona _ .	6
@persona _ @address	6
@persona _ @end_it	40
@persona _ @jefe	-6
@persona _ @numero	-21
@persona _ @owner	10
@persona _ @persona	15
@persona _ @said	6
@persona _ @trabajo	-10
@persona _ _ $	-17
@persona _ _ .	-6
@persona _ _ @elsewhere	-15
@persona _ _ @interesado	-6
@persona _ _ @lista	18
@persona _ _ @mi	11
@persona _ _ @numero	6
@persona _ _ @persona	17
@persona _ _ @quiero	9
@persona _ _ @trabajo	-9
@persona _ _ @unwanted	6
@persona _ _ le	-7
@persona _ _ que	13
@persona _ _ y	-14
@persona _ le	-8
@persona _ nuevo	-12
@persona _ pero	-7
@persona _ que	18
@persona _ viejo	-15
@persona abogado	10
@persona es	5
@persona marido	-6
@persona puso	8
@persona puso @persona	8
@persona puso @persona @numero	8
@persona que	26
@persona que @end_it	9
@persona sindicato	12
@persona y	13
@persona y @end_it	9
@please	36
@please @end_it	10
@please _ @mine	5
@puede @end_it	14
@puede @escribir	-10
@puede @put	-20
@puede @quitar	27
@puede @quitar $	26
@puede @quitar @address	11
@puede @quitar @address @address	8
@puede @quitar @elsewhere @lista	9
@puede @quitar @elsewhere @trabajo	-8
@puede @quitar @persona	5
@puede @quitar @persona @numero	5
@puede _ $	18
@puede _ @address	7
@puede _ @elsewhere	-16
@puede _ @end_it	7
@puede _ @trabajo	-5
@puede _ _ @end_it	9
@puede _ _ @escribir	9
@puede _ _ @lista	9
@puede _ _ @trabajo	-13
@puede dar	6
@puede dar @elsewhere	6
@puede dar @elsewhere @end_it	6
@puede usted	10
@put	-15
@put @elsewhere	-10
@put @elsewhere @sent	-20
@put _ $	10
@put _ @sent	-20
@put _ _ $	-18
@put _ _ @address	-10
@put _ _ @elsewhere	6
@quiero	23
@quiero @elsewhere @trabajo	13
@quiero @elsewhere @unwanted	-8
@quiero @end_it	5
@quiero @escribir @unwanted	10
@quiero @escribir @unwanted $	8
@quiero @quitar	-9
@quiero @quitar $	11
@quiero @salir	11
@quiero @salir $	21
@quiero @salir @elsewhere	-8
@quiero @unwanted	36
@quiero @unwanted $	23
@quiero @unwanted @address	-11
@quiero @unwanted @elsewhere	25
@quiero @unwanted @elsewhere @persona	9
@quiero @unwanted @unwanted	38
@quiero @unwanted @unwanted $	17
@quiero @unwanted @unwanted @elsewhere	20
@quiero _ $	51
@quiero _ @address	-9
@quiero _ @elsewhere	31
@quiero _ @end_it	-17
@quiero _ @lista	-19
@quiero _ @mi	-24
@quiero _ @mine	17
@quiero _ @nada	-6
@quiero _ @persona	-6
@quiero _ @trabajo	10
@quiero _ @unwanted	43
@quiero _ _ @address	-5
@quiero _ _ @end_it	11
@quiero _ _ @escriban	21
@quiero _ _ @lista	-11
@quiero _ _ @mine	6
@quiero _ _ @persona	11
@quiero _ _ @quiero	-8
@quiero _ _ @trabajo	-10
@quiero _ _ @unwanted	-13
@quiero _ _ puedo	-5
@quiero _ calor	-9
@quiero _ contactado	14
@quiero _ se	6
@quiero _ sin	-7
@quiero _ y	-6
@quiero contrato	-7
@quiero contrato $	-7
@quiero darme	7
@quiero darme @elsewhere	7
@quiero darme @elsewhere @end_it	7
@quiero decir	-6
@quiero estar	12
@quiero estar @elsewhere	14
@quiero estar @elsewhere @elsewhere	7
@quiero llamadas	-12
@quiero morir	-7
@quiero morir $	-6
@quiero perderme	-11
@quiero que	-9
@quiero que @elsewhere	7
@quiero que @elsewhere @jefe	7
@quiero que @end_it	-18
@quiero que @end_it $	12
@quiero que @end_it @elsewhere	-29
@quiero que @mine	18
@quiero que @mine @end_it	8
@quiero que @mine @escriban	15
@quiero que se	6
@quiero quedarme	-11
@quiero quedarme sin	-7
@quiero quedarme sin @unwanted	-7
@quiero ser	11
@quiero ser contactado	14
@quiero sus	9
@quiero sus @unwanted	9
@quiero vivir	-9
@quiero vivir $	-9
@quit _ @list	6
@quit _ _ @carrier	5
@quit _ the	-7
@quit from	9
@quitar	136
@quitar $	120
@quitar @address	50
@quitar @address $	21
@quitar @address @address	34
@quitar @address @address $	34
@quitar @elsewhere	6
@quitar @elsewhere @elsewhere	15
@quitar @elsewhere @elsewhere @lista	19
@quitar @elsewhere @lista	14
@quitar @elsewhere @lista $	6
@quitar @elsewhere @numero	10
@quitar @elsewhere @trabajo	-11
@quitar @elsewhere @trabajo $	-7
@quitar @elsewhere @unwanted	-12
@quitar @elsewhere @unwanted $	-12
@quitar @job	5
@quitar @mi	-25
@quitar @mi @lista	-21
@quitar @mine $	-6
@quitar @mine @tail	6
@quitar @mine @tail $	6
@quitar @mine from	-5
@quitar @mine from @list	-7
@quitar @persona	11
@quitar @persona @numero	14
@quitar @persona @numero $	8
@quitar @trabajo	-8
@quitar @unwanted	-19
@quitar _ $	48
@quitar _ @address	30
@quitar _ @elsewhere	10
@quitar _ @hour	6
@quitar _ @lista	-7
@quitar _ @numero	23
@quitar _ @tail	6
@quitar _ @these	6
@quitar _ @trabajo	-22
@quitar _ @unwanted	-32
@quitar _ _ @lista	20
@quitar _ _ @unwanted	-40
@quitar _ from	-6
@quitar from	-59
@refused	60
@refused $	48
@refused @elsewhere	-16
@refused @elsewhere @unwanted	-16
@refused @escriban	-15
@refused @escriban $	-15
@refused @mi	12
@refused @persona	17
@refused @persona @numero	19
@refused @persona @numero $	19
@refused @unwanted	11
@refused @unwanted $	9
@refused _ $	-12
@refused _ @numero	19
@refused _ @unwanted	-12
@refused _ _ @elsewhere	5
@refused _ _ para	24
@refused conmigo $	-6
@refused que	10
@said	-53
@said @elsewhere	-5
@said @end_it	-8
@said @end_it @elsewhere	-5
@said @persona	10
@said @persona @persona	11
@said @persona @persona que	10
@said @unwanted	14
@said @unwanted $	12
@said _ $	5
@said _ @address	-14
@said _ @elsewhere	-24
@said _ @end_it	-9
@said _ @mine	-8
@said _ @persona	11
@said _ @unwanted	6
@said _ _ $	-9
@said _ _ @address	6
@said _ _ @elsewhere	-17
@said _ _ @end_it	-28
@said _ _ @persona	-5
@said _ _ @unwanted	-5
@said _ _ que	9
@said _ le	10
@said _ que	10
@said _ tiene	-5
@said dar	-5
@said dar @elsewhere	-5
@said que	-45
@said que @address	-18
@said que @address @end_it	-18
@said que @end_it	-7
@said que @mine	-6
@said que @mine @end_it	-6
@said que le	10
@said que tiene	-5
@said que tiene @elsewhere	-5
@salir	64
@salir $	89
@salir @address	5
@salir @address $	7
@salir @elsewhere @elsewhere	-6
@salir @elsewhere @elsewhere @unwanted	6
@salir @elsewhere @lista	14
@salir @elsewhere @lista $	20
@salir @elsewhere @unwanted	12
@salir @elsewhere @unwanted $	11
@salir _ @lista	14
@salir _ @unwanted	12
@salir _ _ @elsewhere	-14
@salir _ _ @end_it	-12
@salir _ _ @lista	6
@salir _ _ @unwanted	6
@sent	-11
@sent $	-19
@sent @end_it	-14
@sent @end_it $	-11
@sent @paren	13
@sent @paren y	13
@sent @persona @numero	5
@sent @persona @numero @elsewhere	7
@sent _ $	-13
@sent _ @end_it	8
@sent _ @numero	6
@sent _ _ @end_it	15
@sent _ _ @mine	12
@sent _ que	7
@sent _ y	15
@sent para	8
@sent para que	7
@sent para que @end_it	7
@sent que	8
@sent que @end_it	8
@siguen	43
@siguen $	7
@siguen @elsewhere	6
@siguen @escribir @unwanted	5
@siguen @escribir @unwanted procedere	5
@siguen _ $	12
@siguen _ @address	-5
@siguen _ @elsewhere	6
@siguen _ @persona	-12
@siguen _ @unwanted	12
@siguen _ _ @address	-16
@siguen _ _ @bloqueo	9
@siguen _ _ @elsewhere	6
@siguen _ _ procedere	5
@siguen _ le	15
@siguen llegando	14
@siguen y	8
@tail	42
@tail $	28
@tail .	-20
@tail . @tail	5
@tail . i	-11
@tail 4	15
@tail @address	10
@tail @address $	9
@tail @again	16
@tail @again @mi	-6
@tail @again @tail	7
@tail @carrier	-12
@tail @dont	12
@tail @dont @write	6
@tail @end_it $	7
@tail @end_it @bothering	-13
@tail @end_it @mine	5
@tail @end_it the	-6
@tail @hour	-7
@tail @job	5
@tail @job @mine	8
@tail @tail $	11
@tail @tail you	-6
@tail @tail you $	-6
@tail @take	18
@tail @take @mine	8
@tail @take @mine @carrier	5
@tail @take @these	-11
@tail @text	10
@tail @these says	-5
@tail @unwanted	27
@tail @unwanted @mine	14
@tail @unwanted @mine $	14
@tail _ $	19
@tail _ @address	11
@tail _ @dont	9
@tail _ @end_it	21
@tail _ @job	-5
@tail _ @mine	35
@tail _ @tail	17
@tail _ @take	12
@tail _ @these	-9
@tail _ @write	5
@tail _ _ .	10
@tail _ _ @carrier	-7
@tail _ _ @doing	-12
@tail _ _ @elsewhere	-6
@tail _ _ @end_it	15
@tail _ _ @mine	-10
@tail _ _ @name	7
@tail _ _ @tail	16
@tail _ _ @these	-8
@tail _ _ @unwanted	26
@tail _ _ back	10
@tail _ _ can	10
@tail _ _ i	7
@tail _ _ im	7
@tail _ _ much	9
@tail _ _ of	5
@tail _ _ on	-6
@tail _ _ there	-5
@tail _ _ want	-6
@tail _ _ wrong	10
@tail _ be	7
@tail _ for	-12
@tail _ i	-13
@tail _ ill	7
@tail _ im	-8
@tail _ its	6
@tail _ like	-6
@tail _ says	-5
@tail _ so	12
@tail _ the	18
@tail _ to	13
@tail _ two	-5
@tail _ up	7
@tail _ want	-13
@tail are	-8
@tail ask	-13
@tail blocked	5
@tail can	16
@tail for	-14
@tail from	-6
@tail god	-9
@tail god $	-9
@tail haha	-6
@tail i	9
@tail i @take the	6
@tail i want	-7
@tail im @bothering	5
@tail im @bothering the	5
@tail in	-5
@tail like	-6
@tail make	6
@tail named	-9
@tail on	11
@tail on $	8
@tail see	6
@tail so	9
@tail so @address	6
@tail to @end_it	8
@tail wants	-12
@tail we	-6
@tail who	8
@tail you	8
@tail you for	-11
@tail you for @doing	-11
@tail you so	9
@tail you so much	9
@tail you to	12
@take	20
@take $	-18
@take @bothering	-6
@take @bothering $	6
@take @bothering @mine	-7
@take @carrier	-10
@take @carrier $	39
@take @carrier .	-15
@take @carrier @hour	-11
@take @carrier @hour the	-10
@take @carrier @mi	9
@take @carrier @mi @job	17
@take @carrier @mi lawn	-15
@take @carrier of	-7
@take @carrier the	-8
@take @carrier your	-7
@take @carrier your @job	-6
@take @elsewhere	26
@take @elsewhere @job	-6
@take @end_it	12
@take @list	6
@take @list $	16
@take @list @list @carrier	7
@take @list @tail	11
@take @list @tail $	11
@take @list @these	6
@take @list @unwanted	-26
@take @list be	-9
@take @list be the	-9
@take @list one $	-5
@take @list one @carrier	7
@take @mi	31
@take @mi @list	24
@take @mi @list $	-11
@take @mi @list @carrier	9
@take @mi @list @taken	6
@take @mi @list on	9
@take @mi @name	8
@take @mi @name @carrier	12
@take @mi @name right	6
@take @mi last	-5
@take @mine	22
@take @mine @carrier	22
@take @mine @carrier $	21
@take @mine @carrier @again	7
@take @mine @carrier @list	-23
@take @mine @carrier @tail	7
@take @mine @carrier of	-5
@take @mine alone	-8
@take @mine be	6
@take @mine from	8
@take @mine from @list	8
@take @mine go	10
@take @mine know	-9
@take @mine of	6
@take @mine on	-5
@take @mine on $	-6
@take @mine with	-11
@take @mine with you	-11
@take @person	31
@take @person @carrier	26
@take @tail	-8
@take @tail $	-9
@take @take	-24
@take @take @unwanted	-7
@take @take @unwanted from	-7
@take @taken	12
@take @taken @carrier	11
@take @taken @carrier $	12
@take @texted	-9
@take @texted up	-9
@take @these $	-12
@take @these .	8
@take @these @carrier	5
@take @these up	7
@take @unwanted	-18
@take @unwanted $	-16
@take @unwanted from some	-6
@take _ .	15
@take _ @again	26
@take _ @dont	6
@take _ @hour	-12
@take _ @job	-19
@take _ @list	17
@take _ @mi	19
@take _ @mine	-5
@take _ @name	7
@take _ @tail	11
@take _ @these	9
@take _ @unwanted	-24
@take _ _ $	25
@take _ _ .	12
@take _ _ @address	20
@take _ _ @again	20
@take _ _ @carrier	19
@take _ _ @doing	-13
@take _ _ @hour	10
@take _ _ @list	-20
@take _ _ @mi	7
@take _ _ @mine	-8
@take _ _ @name	6
@take _ _ @owner	5
@take _ _ @tail	7
@take _ _ @taken	-8
@take _ _ @unwanted	18
@take _ _ @us	-5
@take _ _ be	6
@take _ _ because	-5
@take _ _ both	13
@take _ _ but	11
@take _ _ from	-9
@take _ _ go	14
@take _ _ i	11
@take _ _ if	-6
@take _ _ ill	-12
@take _ _ is	-10
@take _ _ lawn	-15
@take _ _ life	6
@take _ _ right	6
@take _ _ saved	-12
@take _ _ see	16
@take _ _ so	-8
@take _ _ some	-5
@take _ _ the	-37
@take _ _ time	-12
@take _ _ to	20
@take _ _ too	13
@take _ _ who	14
@take _ _ you	-9
@take _ _ your	6
@take _ alone	-8
@take _ been	-6
@take _ from	12
@take _ go	15
@take _ great	7
@take _ if	-6
@take _ know	-12
@take _ last	-5
@take _ nice	5
@take _ nine	7
@take _ of	17
@take _ on	-12
@take _ posted	-5
@take _ rest	-5
@take _ so	10
@take _ there	-5
@take _ time	-14
@take _ to	-6
@take _ up	7
@take _ with	-11
@take _ you	8
@take _ your	-7
@take back @mi	10
@take been	5
@take blocked	13
@take down	-10
@take fired	-5
@take go	12
@take had	6
@take lost	51
@take rocks	23
@take signed	8
@take signed up	8
@take some	-5
@take the	-12
@take the @unwanted .	6
@take the @unwanted @doing	-5
@take to	-13
@take to @carrier	-8
@take to @carrier @carrier	-8
@take to go	6
@take unemployment	-5
@take unemployment if	-5
@take you	-8
@take your	-5
@take your @unwanted	16
@take your time	-14
@take your time $	-14
@taken	55
@taken $	56
@taken @carrier	9
@taken @carrier $	16
@taken @carrier @job	-7
@taken @carrier the	-6
@taken _ $	20
@taken _ @job	-7
@taken _ @lista	7
@taken _ _ @elsewhere	9
@taken _ _ @lista	-6
@taken _ _ i	5
@taken _ i	-6
@taken _ the	-14
@taken back	5
@taken from	-9
@taken from @list	5
@taken from the	-9
@taken the @lista	7
@text	22
@text $	63
@text .	7
@text @end_it	-12
@text @mi	6
@text @mi @job	9
@text @mine up	11
@text @mine up $	7
@text @person	5
@text _ $	-28
@text _ @job	14
@text _ _ $	19
@text _ _ @mi	-7
@text _ _ @tail	9
@text _ e	-5
@text _ from	-7
@text _ in	12
@text _ up	9
@text _ wrong	-12
@text the	-12
@text the e	-5
@text the e @end_it	-5
@text the wrong	-7
@texted	11
@texted $	31
@texted _ @list	-11
@texted _ _ $	-11
@texted _ so	-9
@texted by	-12
@texted by @list	-11
@texted up	-13
@texting	74
@texting $	47
@texting .	5
@texting @address	8
@texting @mi	5
@texting @mi @owner	9
@texting @mine	26
@texting @mine $	10
@texting @mine @hour	10
@texting @mine @hour @these	10
@texting @mine in	6
@texting @mine in @these	6
@texting @mine on	-6
@texting _ @hour	10
@texting _ @owner	9
@texting _ _ $	13
@texting _ _ @mi	-8
@texting _ _ @these	14
@texting _ in	6
@texting _ on	-6
@texting the	-5
@texts	93
@texts $	67
@texts .	9
@texts @address	10
@texts @again	-10
@texts @carrier	-8
@texts @hour	15
@texts @list @list	-8
@texts @list @list $	-10
@texts @mi	11
@texts @mi @list	-9
@texts @mi @owner	20
@texts @mi @owner $	8
@texts @mi @owner she	6
@texts @mine	43
@texts @mine $	12
@texts @mine @address	9
@texts @mine @address $	9
@texts @mine @hour	12
@texts @person $	-13
@texts @tail you	6
@texts @tail you $	6
@texts _ $	-9
@texts _ .	6
@texts _ @address	9
@texts _ @again	7
@texts _ @hour	10
@texts _ @list	-31
@texts _ @mi	-6
@texts _ @mine	10
@texts _ @owner	-16
@texts _ @tail	10
@texts _ _ $	25
@texts _ _ @address	-9
@texts _ _ @tail	6
@texts _ _ @these	11
@texts _ _ is	-12
@texts _ _ said	8
@texts _ _ she	6
@texts _ _ shes	9
@texts _ i	19
@texts _ the	-10
@texts _ you	11
@texts for	5
@texts from you	6
@texts sorry	-18
@texts sorry $	-18
@texts you	-6
@texts your	-48
@texts your @list	-10
@texts your @owner	-38
@these	16
@these $	48
@these . @dont	12
@these . @end_it	9
@these . @unwanted	-7
@these @again $	8
@these @again i	-10
@these @elsewhere	6
@these @elsewhere rest	20
@these @end_it $	12
@these @job	7
@these @job @end_it	17
@these @list would	9
@these @list would @carrier	9
@these @lista	9
@these @lose	8
@these @mi	-8
@these @name	21
@these @name $	15
@these @owner	13
@these @person	-7
@these @tail .	-5
@these @texts	9
@these @unwanted	6
@these @unwanted $	7
@these _ $	23
@these _ .	-10
@these _ @address	37
@these _ @again	13
@these _ @carrier	-30
@these _ @doing	-15
@these _ @dont	26
@these _ @end	-7
@these _ @end_it	35
@these _ @hour	-10
@these _ @jefe	9
@these _ @job	-12
@these _ @mi	-17
@these _ @name	-12
@these _ @owner	6
@these _ @take	-6
@these _ @texts	10
@these _ @these	30
@these _ @unwanted	-8
@these _ @write	-12
@these _ _ $	42
@these _ _ .	10
@these _ _ 555	-6
@these _ _ @again	-14
@these _ _ @bothering	-9
@these _ _ @carrier	-6
@these _ _ @doing	5
@these _ _ @dont	19
@these _ _ @list	26
@these _ _ @lose	8
@these _ _ @mi	-8
@these _ _ @mine	-10
@these _ _ @owner	-11
@these _ _ @person	-6
@these _ _ @threat	10
@these _ _ @unwanted	8
@these _ _ but	10
@these _ _ enough	7
@these _ _ for	-9
@these _ _ i	6
@these _ _ included	11
@these _ _ interested	-5
@these _ _ might	-10
@these _ _ more	5
@these _ _ on	-6
@these _ _ sheet	8
@these _ _ sign	-5
@these _ _ the	12
@these _ _ through	-9
@these _ _ we	-5
@these _ can	-8
@these _ concern	7
@these _ for	10
@these _ got	7
@these _ i	-14
@these _ if	5
@these _ im	-11
@these _ in	6
@these _ is	-5
@these _ need	-6
@these _ nice	6
@these _ on	-5
@these _ rest	20
@these _ want	-14
@these _ we	-8
@these _ would	9
@these _ you	-15
@these _ your	14
@these against	5
@these be	6
@these but	17
@these down for	8
@these else	24
@these even $	5
@these for	9
@these for @mine	8
@these four	5
@these from	10
@these from the	-6
@these from you	9
@these from your	14
@these got	-9
@these i	-9
@these i got	7
@these i want	-13
@these if	8
@these im	10
@these im @dont	12
@these in	-10
@these just	-5
@these like	-7
@these like @list	-6
@these lol	-6
@these lol $	-6
@these longer	16
@these longer $	16
@these may	7
@these may concern	7
@these mean	-5
@these more	31
@these much	-8
@these of @these	15
@these of @these $	10
@these on	15
@these place	6
@these possible	5
@these say	-17
@these says	-10
@these says @carrier	-5
@these sheet	6
@these so	8
@these the @unwanted	-6
@these the @unwanted i	-5
@these to	-19
@these to @carrier	-8
@these to @jefe	9
@these to @mi	-18
@these to the @threat	10
@these up	7
@these up @again	8
@these was nice	6
@these we	-6
@these wont	-6
@these works	-6
@these wrong	-7
@these you @dont	6
@these you @end_it	6
@these you @end_it $	6
@these you @tail $	-5
@these youre	-5
@these youre @doing	-5
@these youre @doing @mine	-5
@threat	30
@threat $	35
@threat @job	10
@threat @job $	10
@threat _ $	8
@threat _ _ $	-6
@threat _ _ in	11
@threat general	9
@trabajo	-87
@trabajo $	-45
@trabajo . @end_it	7
@trabajo @address	-18
@trabajo @address $	-10
@trabajo @elsewhere	14
@trabajo @elsewhere @escribir	9
@trabajo @elsewhere @mine	13
@trabajo @elsewhere @mine @end_it	14
@trabajo @elsewhere @nada	5
@trabajo @elsewhere @persona	10
@trabajo @elsewhere @persona @elsewhere	-5
@trabajo @elsewhere @trabajo	-10
@trabajo @elsewhere @unwanted	21
@trabajo @elsewhere @unwanted @jefe	20
@trabajo @end_it	12
@trabajo @end_it @mine	6
@trabajo @end_it abre	-6
@trabajo @hour	-6
@trabajo @hour .	-6
@trabajo @lista $	8
@trabajo @mine	7
@trabajo @said	-11
@trabajo @said que	-11
@trabajo @unwanted	-30
@trabajo @unwanted @mine	-5
@trabajo _ $	-33
@trabajo _ .	-6
@trabajo _ @end_it	-6
@trabajo _ @escribir	8
@trabajo _ @lista	-5
@trabajo _ @mine	12
@trabajo _ @persona	9
@trabajo _ @quiero	-15
@trabajo _ @trabajo	-11
@trabajo _ @unwanted	22
@trabajo _ _ $	-23
@trabajo _ _ @elsewhere	-16
@trabajo _ _ @end_it	34
@trabajo _ _ @escriban	5
@trabajo _ _ @hour	-5
@trabajo _ _ @jefe	14
@trabajo _ _ @persona	-5
@trabajo _ _ @unwanted	20
@trabajo _ _ para	9
@trabajo _ _ que	-19
@trabajo _ abre	-6
@trabajo _ ahora	5
@trabajo _ jaja	12
@trabajo _ puedo	-5
@trabajo _ sin	7
@trabajo _ sus	5
@trabajo _ y	-6
@trabajo es @elsewhere	9
@trabajo extra	-9
@trabajo extra $	-8
@trabajo gratis	14
@trabajo para	8
@trabajo para @unwanted	12
@trabajo para @unwanted $	12
@trabajo pero @end_it	-6
@trabajo puedo	-7
@trabajo que @end_it	-9
@trabajo que @end_it entiendo	-8
@trabajo y	6
@trabajo y @end_it	5
@trabajo y ahora	5
@unsubscribe	92
@unsubscribe $	57
@unsubscribe @mine	22
@unsubscribe @mine $	14
@unsubscribe _ $	20
@unsubscribe _ _ $	15
@unwanted	58
@unwanted $	120
@unwanted .	-13
@unwanted . @elsewhere	-15
@unwanted . @end_it	6
@unwanted . @end_it @elsewhere	5
@unwanted . i	6
@unwanted . i cant	5
@unwanted . its	5
@unwanted @address	76
@unwanted @address $	55
@unwanted @address @address	17
@unwanted @address @address $	17
@unwanted @address @end_it	8
@unwanted @address i	7
@unwanted @again	-14
@unwanted @again im	10
@unwanted @again the	6
@unwanted @again the @job	6
@unwanted @boss $	10
@unwanted @carrier	-5
@unwanted @dije	5
@unwanted @dije $	5
@unwanted @doing	-8
@unwanted @dont @write	-7
@unwanted @elsewhere $	-15
@unwanted @elsewhere @elsewhere @jefe	-21
@unwanted @elsewhere @elsewhere @unwanted	20
@unwanted @elsewhere @escriban @numero	-6
@unwanted @elsewhere @jefe	-5
@unwanted @elsewhere @lista $	-6
@unwanted @elsewhere @mine	9
@unwanted @elsewhere @nada	-9
@unwanted @elsewhere @numero	-5
@unwanted @elsewhere @persona	-6
@unwanted @elsewhere @persona $	-7
@unwanted @elsewhere @persona @numero	11
@unwanted @elsewhere @trabajo	19
@unwanted @elsewhere @trabajo $	19
@unwanted @elsewhere @unwanted	14
@unwanted @elsewhere @unwanted $	-9
@unwanted @elsewhere @unwanted @elsewhere	13
@unwanted @elsewhere sindicato	21
@unwanted @elsewhere sindicato $	21
@unwanted @elsewhere ustedes	15
@unwanted @elsewhere voz	-8
@unwanted @end_it	16
@unwanted @end_it $	9
@unwanted @end_it @elsewhere	9
@unwanted @end_it @elsewhere @elsewhere	6
@unwanted @end_it @escriban	5
@unwanted @end_it @mine	8
@unwanted @end_it le	-6
@unwanted @end_it to	-13
@unwanted @end_it to @carrier	-9
@unwanted @hour	-11
@unwanted @jefe	21
@unwanted @jefe $	20
@unwanted @job	11
@unwanted @job $	14
@unwanted @list	24
@unwanted @lista $	-6
@unwanted @mi	9
@unwanted @mi @owner	11
@unwanted @mi @owner instead	9
@unwanted @mine	21
@unwanted @mine $	25
@unwanted @mine @hour	-17
@unwanted @mine @hour @hour	-8
@unwanted @mine @tail	37
@unwanted @mine @tail $	24
@unwanted @mine @tail @again	10
@unwanted @mine instead	-6
@unwanted @mine instead $	-6
@unwanted @mine the	-17
@unwanted @mine the address	-7
@unwanted @nada	19
@unwanted @numero	11
@unwanted @owner	12
@unwanted @owner $	6
@unwanted @person else	6
@unwanted @person else $	6
@unwanted @quiero @elsewhere	12
@unwanted @tail	27
@unwanted @tail $	8
@unwanted @texts	6
@unwanted @these	17
@unwanted @these $	25
@unwanted @trabajo	-17
@unwanted @trabajo $	-6
@unwanted @trabajo @elsewhere	-9
@unwanted @unwanted	64
@unwanted @unwanted $	9
@unwanted @unwanted @address	13
@unwanted @unwanted @address @address	10
@unwanted @unwanted @elsewhere	22
@unwanted @unwanted @elsewhere @trabajo	17
@unwanted @unwanted @end_it	10
@unwanted @unwanted @end_it @mine	6
@unwanted @unwanted y	13
@unwanted @us	7
@unwanted @us @tail	8
@unwanted _ $	35
@unwanted _ .	-7
@unwanted _ @carrier	10
@unwanted _ @dije	18
@unwanted _ @end_it	19
@unwanted _ @escriban	-9
@unwanted _ @hour	-10
@unwanted _ @jefe	-6
@unwanted _ @list	25
@unwanted _ @mi	-7
@unwanted _ @mine	-5
@unwanted _ @nada	-12
@unwanted _ @numero	-5
@unwanted _ @owner	7
@unwanted _ @person	-15
@unwanted _ @quiero	6
@unwanted _ @tail	66
@unwanted _ @take	8
@unwanted _ @text	9
@unwanted _ @these	-12
@unwanted _ @trabajo	32
@unwanted _ @unwanted	14
@unwanted _ @write	6
@unwanted _ _ $	38
@unwanted _ _ @I_stop	8
@unwanted _ _ @address	36
@unwanted _ _ @again	11
@unwanted _ _ @bothering	-12
@unwanted _ _ @doing	15
@unwanted _ _ @dont	-5
@unwanted _ _ @elsewhere	-14
@unwanted _ _ @end_it	18
@unwanted _ _ @hour	6
@unwanted _ _ @jefe	-28
@unwanted _ _ @job	10
@unwanted _ _ @list	-6
@unwanted _ _ @mine	-17
@unwanted _ _ @nada	5
@unwanted _ _ @persona	-6
@unwanted _ _ @quitar	-6
@unwanted _ _ @tail	8
@unwanted _ _ @these	8
@unwanted _ _ @trabajo	34
@unwanted _ _ @unwanted	17
@unwanted _ _ @write	-8
@unwanted _ _ address	-8
@unwanted _ _ back	-8
@unwanted _ _ be	-5
@unwanted _ _ cant	5
@unwanted _ _ for	-10
@unwanted _ _ hace	5
@unwanted _ _ i	-9
@unwanted _ _ instead	9
@unwanted _ _ is	-7
@unwanted _ _ jaja	10
@unwanted _ _ mean	6
@unwanted _ _ on	15
@unwanted _ _ queja	7
@unwanted _ _ se	8
@unwanted _ _ should	-9
@unwanted _ _ sindicato	-9
@unwanted _ _ so	-13
@unwanted _ _ the	-14
@unwanted _ _ we	-14
@unwanted _ _ you	18
@unwanted _ back	-5
@unwanted _ dios	7
@unwanted _ do	-14
@unwanted _ estoy	5
@unwanted _ four	7
@unwanted _ from	7
@unwanted _ go	10
@unwanted _ got	9
@unwanted _ im	9
@unwanted _ in	-8
@unwanted _ instead	-6
@unwanted _ just	-6
@unwanted _ le	-5
@unwanted _ more	6
@unwanted _ o	-14
@unwanted _ que	-37
@unwanted _ se	10
@unwanted _ sindicato	21
@unwanted _ so	-12
@unwanted _ some	-6
@unwanted _ through	-7
@unwanted _ to	-7
@unwanted _ too	8
@unwanted _ up	-6
@unwanted _ ustedes	24
@unwanted _ voz	-8
@unwanted _ will	5
@unwanted _ you	-9
@unwanted afecta	-10
@unwanted are	-37
@unwanted are @bothering	-7
@unwanted asi que	8
@unwanted asi que @end_it	7
@unwanted back	-5
@unwanted came	-7
@unwanted can	-6
@unwanted conmigo	11
@unwanted conmigo $	11
@unwanted contra	6
@unwanted desde	-20
@unwanted es @trabajo	15
@unwanted es @trabajo $	15
@unwanted frijoles	-10
@unwanted from	-28
@unwanted from @person	-25
@unwanted from @tail	15
@unwanted from @tail on	15
@unwanted from some	-6
@unwanted from the	-6
@unwanted gone	21
@unwanted got	12
@unwanted i	14
@unwanted i @write	10
@unwanted i @write @these	10
@unwanted ill	12
@unwanted in	10
@unwanted in the	7
@unwanted instead	-12
@unwanted instead $	-12
@unwanted le	17
@unwanted le @dije	16
@unwanted like	-10
@unwanted mujer	-6
@unwanted mujer $	-6
@unwanted o	-5
@unwanted on @job	-5
@unwanted on @job $	-5
@unwanted only	-12
@unwanted poquito	-7
@unwanted procedere	5
@unwanted que	-15
@unwanted que @end_it	7
@unwanted que @escriban	-12
@unwanted que @escriban @elsewhere	-16
@unwanted que @mine	-11
@unwanted se @elsewhere	5
@unwanted sin	-6
@unwanted so	-12
@unwanted sorry	-7
@unwanted sorry $	-7
@unwanted tengo	-11
@unwanted tengo que	-9
@unwanted the	10
@unwanted to	12
@unwanted to @end_it	-8
@unwanted to @mine	-9
@unwanted too	14
@unwanted too $	14
@unwanted videos	-6
@unwanted with	7
@unwanted y	21
@unwanted yet	-9
@unwanted yet $	-9
@unwanted yo	10
@unwanted you	-7
@unwanted you $	-7
@us	40
@us $	10
@us @end_it more $	-7
@us @list	10
@us _ $	33
@us _ .	-10
@us _ @these	11
@us _ _ .	10
@us _ _ @again	-6
@us _ _ @end_it	5
@us _ _ @name	6
@us _ _ @tail	11
@us _ _ up	-5
@us _ are	18
@us _ so	-14
@us _ the	-15
@us _ there	18
@us by	6
@us by @these	6
@us by @these @name	6
@us wants	-14
@us you	16
@us you are	16
@write	-63
@write $	28
@write @again	19
@write @again @unwanted	18
@write @again @unwanted $	18
@write @dont	-9
@write @dont @unwanted	-9
@write @dont @unwanted $	-12
@write @list @list	-9
@write @list @list from	-9
@write @lista	11
@write @lista $	10
@write @mi	-10
@write @mi @name	-5
@write @mi @owner	-16
@write @mine	-39
@write @mine @tail	6
@write @mine @unwanted	-21
@write @person $	7
@write @these	9
@write @these @elsewhere	20
@write @these @elsewhere rest	20
@write @these back	-6
@write @these to @mi	-5
@write @these to the	6
@write @unwanted	-14
@write _ @elsewhere	15
@write _ @job	-12
@write _ @list	-15
@write _ @name	-5
@write _ @owner	-19
@write _ @these	20
@write _ @unwanted	-15
@write _ _ $	-31
@write _ _ @job	12
@write _ _ @list	-15
@write _ _ @mi	-12
@write _ _ @mine	-19
@write _ _ @tail	6
@write _ _ @these	-8
@write _ _ @unwanted	-22
@write _ _ from	-12
@write _ _ in	-5
@write _ _ month	-8
@write _ _ rest	20
@write _ _ the	6
@write _ _ week	5
@write _ back	-6
@write _ instead	-12
@write _ on	-9
@write _ the	-7
@write _ we	-8
@write _ you	-5
@write back	6
@write back $	7
@write by	6
@write by $	7
@write on	-7
@write over	-5
@write through	-9
@write to	24
@write to @these	20
@write up	-23
@write up $	-14
^ 1	-7
^ 1 .	-5
^ 2	-9
^ 3	-8
^ 3 @address	-6
^ 911	-6
^ @I_stop	-12
^ @I_stop @elsewhere	-9
^ @address	-23
^ @address $	-40
^ @address .	5
^ @address @address	-6
^ @address @address @elsewhere	-9
^ @address @address @end_it	15
^ @address @carrier	14
^ @address @carrier $	6
^ @address @dont	-14
^ @address @dont @end_it	-28
^ @address @dont @unwanted	11
^ @address @elsewhere	10
^ @address @elsewhere @bloqueo	9
^ @address @elsewhere @end_it	-16
^ @address @elsewhere @quitar	7
^ @address @end_it	-18
^ @address @end_it $	52
^ @address @end_it @address	11
^ @address @end_it @bothering	8
^ @address @end_it @end_it	10
^ @address @end_it @escriban	21
^ @address @end_it @mi	-7
^ @address @end_it @mine	-10
^ @address @end_it @persona	7
^ @address @end_it @quiero	-11
^ @address @end_it @these	-12
^ @address @end_it @unwanted	-11
^ @address @end_it hay	-6
^ @address @end_it soy	13
^ @address @end_it trabaja	-7
^ @address @end_it tranquilo	9
^ @address @erase	17
^ @address @erase @mi	16
^ @address @escriban $	-7
^ @address @job	16
^ @address @job @address	7
^ @address @job tres	8
^ @address @lose	11
^ @address @lose @mi	8
^ @address @mine	-11
^ @address @paren	-13
^ @address @quitar	10
^ @address @quitar @mine	9
^ @address @sent	8
^ @address @take	-42
^ @address @take @list	-33
^ @address @take the	-7
^ @address @unwanted @address	18
^ @address do	-10
^ @address do @dont	-10
^ @address donde	11
^ @address estoy @lista	-6
^ @address habia	12
^ @address les	16
^ @address les @dije	9
^ @address make	7
^ @address n	-6
^ @address n @tail	-6
^ @address pero	11
^ @address pero @end_it	9
^ @address que	-16
^ @address que @end_it	5
^ @address que dejaron	-9
^ @address respect	5
^ @address respect @mi	5
^ @address se	-6
^ @address voy	-6
^ @again	31
^ @again @tail	8
^ @again @tail @unwanted	11
^ @again @texted	-13
^ @again @texting	5
^ @again @texting @mine	5
^ @again @unwanted	20
^ @again @unwanted @mine	9
^ @again @us	9
^ @again asked	16
^ @again been	7
^ @again can	-21
^ @again can @end_it	-20
^ @again got	-6
^ @again mind	-8
^ @again named	20
^ @again wants	6
^ @beg	13
^ @beg que	7
^ @beg que @end_it	6
^ @bloqueo	32
^ @bloqueo $	18
^ @bloqueo y	7
^ @bloqueo y @bloqueo	7
^ @boss	-12
^ @bothering	-10
^ @bothering @mine	-7
^ @bothering @these	-12
^ @bothering @these to	-9
^ @carrier	105
^ @carrier $	92
^ @carrier @address	37
^ @carrier @address $	20
^ @carrier @bothering	15
^ @carrier @bothering @mine	13
^ @carrier @carrier @address	5
^ @carrier @doing	9
^ @carrier @doing $	-8
^ @carrier @hour	-5
^ @carrier @list	12
^ @carrier @list $	8
^ @carrier @mi	-15
^ @carrier @mine	9
^ @carrier @mine $	7
^ @carrier @texts	-9
^ @carrier @texts @mi	7
^ @carrier @texts @mine	10
^ @carrier @these	8
^ @carrier @these $	16
^ @carrier @unwanted	9
^ @carrier @unwanted $	9
^ @carrier of	-24
^ @carrier of @job	-7
^ @carrier the	5
^ @dejenme	15
^ @dejenme @elsewhere	15
^ @dije	-10
^ @doing	-7
^ @doing @mine	-7
^ @doing on	-6
^ @doing on @these	-6
^ @dont	9
^ @dont @bothering	-9
^ @dont @bothering @mine	-8
^ @dont @carrier	-5
^ @dont @doing	-14
^ @dont @elsewhere	-10
^ @dont @end_it	-33
^ @dont @end_it @mine	-14
^ @dont @end_it @texts	-13
^ @dont @escriban	8
^ @dont @escriban @mine	8
^ @dont @hour	10
^ @dont @job	-6
^ @dont @list	-7
^ @dont @lose	-16
^ @dont @lose @mi	-14
^ @dont @mi	-6
^ @dont @mi circus	-6
^ @dont @person	31
^ @dont @quitar	-14
^ @dont @quitar @mine	-14
^ @dont @tail	-7
^ @dont @tail @unwanted	13
^ @dont @take	-22
^ @dont @take @mine	-17
^ @dont @text	48
^ @dont @texting	16
^ @dont @texting @mi	8
^ @dont @these	-20
^ @dont @unwanted	42
^ @dont @unwanted @list	8
^ @dont @write @dont	24
^ @dont @write @mi	-5
^ @dont @write @mine	-17
^ @dont @write @unwanted	-13
^ @dont bad	-10
^ @dont be	-6
^ @dont care	5
^ @dont eat	-8
^ @dont for	-17
^ @dont for @mine	-17
^ @dont interested	17
^ @dont interested in	-8
^ @dont intrested	22
^ @dont know	6
^ @dont know you	7
^ @dont one	17
^ @dont one more	17
^ @dont the	20
^ @dont want	26
^ @dont want to	7
^ @dont worry	-11
^ @dont you	-6
^ @dont you dare	-7
^ @elsewhere	-33
^ @elsewhere @I_stop @elsewhere	15
^ @elsewhere @I_stop @end_it	-10
^ @elsewhere @bloqueo	8
^ @elsewhere @bloqueo @elsewhere	16
^ @elsewhere @elsewhere	9
^ @elsewhere @elsewhere @job	16
^ @elsewhere @elsewhere proxima	9
^ @elsewhere @end_it	5
^ @elsewhere @end_it $	33
^ @elsewhere @end_it @address	-10
^ @elsewhere @end_it @elsewhere	-22
^ @elsewhere @end_it @mine	13
^ @elsewhere @erase	-12
^ @elsewhere @erase @elsewhere	-12
^ @elsewhere @escriban	7
^ @elsewhere @escriban @numero	7
^ @elsewhere @jefe	-14
^ @elsewhere @jefe @end_it	-6
^ @elsewhere @job	11
^ @elsewhere @mine	14
^ @elsewhere @mine @I_stop	9
^ @elsewhere @mine @erase	9
^ @elsewhere @mine @interesado	-10
^ @elsewhere @mine @siguen	8
^ @elsewhere @numero	-12
^ @elsewhere @paren	17
^ @elsewhere @paren $	12
^ @elsewhere @paren @elsewhere	6
^ @elsewhere @paren @unwanted	6
^ @elsewhere @persona	-27
^ @elsewhere @persona @end_it	-13
^ @elsewhere @persona @nada	-5
^ @elsewhere @siguen	16
^ @elsewhere @siguen @escribir	15
^ @elsewhere @trabajo	6
^ @elsewhere @unwanted	-23
^ @elsewhere @unwanted @end_it	-17
^ @elsewhere consiguieron	-10
^ @elsewhere consiguieron @persona	-10
^ @elsewhere donde	9
^ @elsewhere enroll	21
^ @elsewhere espanol	-7
^ @elsewhere espanol @address	-7
^ @elsewhere hago	13
^ @elsewhere hago para	13
^ @elsewhere proxima	6
^ @elsewhere proxima @elsewhere	7
^ @elsewhere puedo	15
^ @elsewhere que	-7
^ @elsewhere quien	7
^ @elsewhere ver	12
^ @elsewhere ver @elsewhere	13
^ @elsewhere voy	13
^ @elsewhere voy @elsewhere	13
^ @end	45
^ @end @list	7
^ @end @mi @name	13
^ @end @mi finger	-12
^ @end @these	6
^ @end @these @carrier	17
^ @end the	7
^ @end the @unwanted	9
^ @end_it	5
^ @end_it $	21
^ @end_it .	-43
^ @end_it @address	-8
^ @end_it @address $	15
^ @end_it @address @address	-19
^ @end_it @address @end_it	12
^ @end_it @bothering @mi	5
^ @end_it @bothering @mine	-15
^ @end_it @dije	14
^ @end_it @dije @unwanted	9
^ @end_it @doing	10
^ @end_it @doing $	6
^ @end_it @doing @mine	12
^ @end_it @dont	-10
^ @end_it @elsewhere	-14
^ @end_it @elsewhere @elsewhere	10
^ @end_it @elsewhere @escribir	20
^ @end_it @elsewhere @lista	34
^ @end_it @elsewhere @persona	21
^ @end_it @elsewhere @trabajo	-8
^ @end_it @elsewhere @unwanted	-10
^ @end_it @elsewhere estar	10
^ @end_it @elsewhere luz	-9
^ @end_it @elsewhere paz	14
^ @end_it @elsewhere pelear	-6
^ @end_it @elsewhere perro	-5
^ @end_it @elsewhere ropa	-6
^ @end_it @end_it	9
^ @end_it @end_it $	35
^ @end_it @end_it @elsewhere	-29
^ @end_it @end_it @end_it	13
^ @end_it @end_it @persona	-14
^ @end_it @escriban $	29
^ @end_it @escriban @elsewhere	-14
^ @end_it @escriban @escriban	8
^ @end_it @escriban @escribir	-5
^ @end_it @escriban que	-9
^ @end_it @escribir	28
^ @end_it @escribir $	20
^ @end_it @escribir @unwanted	5
^ @end_it @list	11
^ @end_it @lista	25
^ @end_it @lista $	14
^ @end_it @lista @elsewhere	15
^ @end_it @me	-6
^ @end_it @me @interesado	-5
^ @end_it @mi @lista	15
^ @end_it @mi @name	-26
^ @end_it @mine	-44
^ @end_it @mine @end_it	-50
^ @end_it @mine @escriben	-10
^ @end_it @mine @interesado	18
^ @end_it @mine @refused	9
^ @end_it @mine if	-5
^ @end_it @persona	5
^ @end_it @persona @numero	-8
^ @end_it @persona @unwanted	8
^ @end_it @quiero @escribir	7
^ @end_it @quiero @unwanted	23
^ @end_it @quiero estar	13
^ @end_it @quiero llamadas	-12
^ @end_it @quiero perderme	-11
^ @end_it @quiero que	-22
^ @end_it @quiero quedarme	-9
^ @end_it @quiero seguir	20
^ @end_it @refused	26
^ @end_it @refused @mi	12
^ @end_it @refused @persona	11
^ @end_it @refused @unwanted	9
^ @end_it @refused conmigo	-6
^ @end_it @tail	11
^ @end_it @tail you	6
^ @end_it @texts	-23
^ @end_it @texts $	6
^ @end_it @texts @again	-18
^ @end_it @texts @mi	13
^ @end_it @texts @mine	15
^ @end_it @these	-6
^ @end_it @these $	16
^ @end_it @these youre	-5
^ @end_it @trabajo	26
^ @end_it @trabajo @elsewhere	14
^ @end_it @trabajo @lista	17
^ @end_it @unwanted $	5
^ @end_it @unwanted @address	35
^ @end_it @unwanted @job	14
^ @end_it @unwanted @unwanted	34
^ @end_it @unwanted from	-19
^ @end_it @unwanted poquito	-7
^ @end_it algo	-6
^ @end_it by	-8
^ @end_it calls @end_it	10
^ @end_it checar	-6
^ @end_it conozco	20
^ @end_it conozco @elsewhere	13
^ @end_it di	12
^ @end_it es	15
^ @end_it es @elsewhere	34
^ @end_it es @lista	22
^ @end_it es @unwanted	-12
^ @end_it estaciones	-9
^ @end_it estoy	8
^ @end_it estoy @interesado	23
^ @end_it for	14
^ @end_it hay	-8
^ @end_it i	12
^ @end_it interest	13
^ @end_it le	-7
^ @end_it longer	17
^ @end_it longer @hour	16
^ @end_it more	9
^ @end_it more @texts	14
^ @end_it more of	6
^ @end_it n	-5
^ @end_it need	-12
^ @end_it need to	-12
^ @end_it one	9
^ @end_it pasa	-9
^ @end_it pensarlo	-8
^ @end_it pensarlo $	-5
^ @end_it puedo	-14
^ @end_it puedo @salir	-13
^ @end_it quieto	24
^ @end_it reply	22
^ @end_it se les	-9
^ @end_it se quien	9
^ @end_it sign	-12
^ @end_it soy	29
^ @end_it soy @elsewhere	-10
^ @end_it soy yo	21
^ @end_it te	-7
^ @end_it tengo	8
^ @end_it tengo @interesado	11
^ @end_it tengo @unwanted	6
^ @end_it the @texts	8
^ @end_it tienen	7
^ @end_it tienen @trabajo	6
^ @end_it to	11
^ @end_it to @carrier	11
^ @end_it ver	-6
^ @end_it vive	6
^ @end_it vive @lista	6
^ @end_it what	-7
^ @end_it worries	-6
^ @end_it your	-6
^ @equivocado	22
^ @erase	19
^ @erase @carrier	-5
^ @erase @mi	16
^ @erase @mi @unwanted	12
^ @erase @mine	9
^ @erase @mine $	25
^ @erase @mine @carrier	-21
^ @erase @these	16
^ @erase the	-15
^ @escriban	-21
^ @escriban @elsewhere	10
^ @escriban @elsewhere @nada	17
^ @escriban @end_it @address	-14
^ @escriban @end_it es	6
^ @escriban @escribir	-20
^ @escriban @escribir $	-14
^ @escriban @numero	11
^ @escriban @numero @address	9
^ @escriban @persona	6
^ @escriban @persona @numero	6
^ @escriban es	6
^ @escriban es @numero	16
^ @escriban es @persona	-11
^ @escriben	-8
^ @glued	56
^ @glued $	54
^ @hour	-11
^ @hour will	-10
^ @hour will @list	-8
^ @jefe	-21
^ @job	21
^ @job $	30
^ @job @end_it	-13
^ @job @lista	36
^ @job @lista $	36
^ @job @mi	24
^ @job @mi @name	11
^ @job @mi @owner	10
^ @job @mine	20
^ @job @mine @carrier	6
^ @job @mine some	-11
^ @job @mine the	15
^ @job @person	-13
^ @job @person alone	-9
^ @job @these	-12
^ @job @these to	-7
^ @job are	-6
^ @job the	-5
^ @list	12
^ @list 3	-8
^ @list @equivocado	10
^ @list @list	22
^ @list @list changed	16
^ @list @unwanted	-16
^ @list aint	16
^ @list is	26
^ @list is @dont	25
^ @list is @elsewhere	10
^ @list is @mi	-6
^ @list is @person	-9
^ @list is an	-6
^ @list is the	15
^ @list isnt	30
^ @list weather	-14
^ @lista	31
^ @lista @elsewhere	-12
^ @lista @end_it	24
^ @lista @end_it hay	10
^ @lista @end_it vive	8
^ @lista @equivocado	30
^ @lista @equivocado $	23
^ @lista @lista	-5
^ @lista nadie	23
^ @lose	40
^ @lose @again	14
^ @lose @carrier	7
^ @lose @elsewhere	14
^ @lose @elsewhere @persona	18
^ @lose @list	6
^ @lose @mi	25
^ @lose @mi @list	21
^ @lose @mine	-43
^ @lose @mine $	-17
^ @lose @these	-16
^ @lose i	24
^ @lose que	33
^ @mandenme	-26
^ @mandenme @elsewhere	-9
^ @mandenme @unwanted	-10
^ @me	-17
^ @mi	-25
^ @mi @job @dont	-5
^ @mi @job says	11
^ @mi @list	-32
^ @mi @list @job	5
^ @mi @list changed	-13
^ @mi @list was	-8
^ @mi @name	-8
^ @mi @owner	25
^ @mi @owner @again	9
^ @mi @owner doesnt	9
^ @mi @owner is	10
^ @mi @person says	8
^ @mi @tail	-6
^ @mi @threat	10
^ @mi alarm	-8
^ @mine	-57
^ @mine @I_stop	31
^ @mine @I_stop @elsewhere	14
^ @mine @I_stop @trabajo	5
^ @mine @end_it	22
^ @mine @end_it @address	19
^ @mine @end_it @elsewhere	20
^ @mine @escriben	-8
^ @mine @interesado	-8
^ @mine @puede	29
^ @mine @puede @escribir	-5
^ @mine @puede @quitar	27
^ @mine @puede dar	6
^ @mine @quiero	18
^ @mine @quiero @quitar	9
^ @mine @quiero @salir	22
^ @mine @said	-15
^ @mine @said que	-14
^ @mine @siguen	-19
^ @mine dan	6
^ @mine dan @elsewhere	6
^ @mine das	6
^ @mine das @elsewhere	6
^ @mine dieron @elsewhere	-5
^ @mine estan	-8
^ @mine estan @escribir	-8
^ @mine hablo	-20
^ @mine hablo @elsewhere	-19
^ @mine llegan	-14
^ @mine llegan @unwanted	-10
^ @mine llego	-8
^ @mine metieron	8
^ @mine voy	7
^ @mine voy @elsewhere	7
^ @nada	-8
^ @nada @elsewhere	-10
^ @nada @elsewhere @unwanted	11
^ @nada @nada	19
^ @nada @nada @unwanted	27
^ @nada @unwanted	20
^ @nada @unwanted @nada	16
^ @nada que	-12
^ @nada vez	-6
^ @numero	35
^ @numero @equivocado $	15
^ @numero @equivocado @elsewhere	-9
^ @owner	-10
^ @paren	107
^ @paren $	98
^ @paren @address	23
^ @paren @address @address	19
^ @paren @elsewhere	-19
^ @paren @elsewhere @unwanted	6
^ @paren @elsewhere semana	-7
^ @paren @lista	-8
^ @paren y	-9
^ @person	-10
^ @person @text	-10
^ @person needs	8
^ @person needs to	8
^ @persona	-16
^ @persona @jefe	-12
^ @persona @jefe @end_it	-9
^ @persona @numero	-13
^ @persona @persona	29
^ @persona @persona @end_it	13
^ @persona @persona @said	7
^ @persona @persona es	5
^ @persona @persona puso	8
^ @please	36
^ @please @end_it	10
^ @puede	9
^ @put	9
^ @quiero	14
^ @quiero @end_it	6
^ @quiero @quitar	-18
^ @quiero @salir $	13
^ @quiero @salir @elsewhere	-10
^ @quiero @unwanted	-20
^ @quiero darme	7
^ @quiero darme @elsewhere	7
^ @quiero que	10
^ @quiero que @end_it	10
^ @quit	9
^ @quitar	81
^ @quitar $	22
^ @quitar @address	20
^ @quitar @address @address	20
^ @quitar @mine from	-6
^ @quitar @persona	7
^ @quitar @persona @numero	7
^ @quitar from	5
^ @refused	-14
^ @refused @elsewhere	-16
^ @said	-11
^ @said @persona	10
^ @said @persona @persona	10
^ @said que	-22
^ @said que @address	-9
^ @said que tiene	-5
^ @salir	47
^ @salir $	57
^ @salir @elsewhere	-8
^ @salir @elsewhere @elsewhere	-11
^ @siguen	7
^ @tail	-24
^ @tail $	-22
^ @tail for	-8
^ @take	26
^ @take @carrier	-12
^ @take @carrier .	-15
^ @take @carrier @hour	-11
^ @take @elsewhere	30
^ @take @list	13
^ @take @mi	12
^ @take @mine @carrier	8
^ @take @mine alone	-8
^ @take @mine be	6
^ @take @mine from	8
^ @take @mine with	-11
^ @take @texts	12
^ @take back	7
^ @take back @mi	8
^ @take lost	51
^ @take rocks	23
^ @take the	-15
^ @take your	5
^ @take your @unwanted	15
^ @taken @these	-5
^ @text	-6
^ @text @mine	-8
^ @text @mine up	-8
^ @texting	-9
^ @texts @mine	24
^ @these more	15
^ @these much	-8
^ @threat	-18
^ @trabajo	-13
^ @trabajo @elsewhere	-7
^ @unsubscribe	67
^ @unsubscribe $	41
^ @unsubscribe @mine	14
^ @unsubscribe @mine $	9
^ @unwanted	-9
^ @unwanted $	26
^ @unwanted @address	-9
^ @unwanted @elsewhere	-10
^ @unwanted @end_it	13
^ @unwanted @end_it es	7
^ @unwanted @lista	-5
^ @unwanted @mine	-7
^ @unwanted @mine @hour	-6
^ @unwanted @mine @tail	10
^ @unwanted @person else	6
^ @unwanted es @trabajo	15
^ @write	-48
^ @write @list	-9
^ @write @list @list	-9
^ @write @mine	-28
^ @write @these	20
^ @write @these @elsewhere	20
^ _ $	63
^ _ .	-45
^ _ 10	-8
^ _ 14	-9
^ _ 3	-10
^ _ @I_stop	37
^ _ @address	-23
^ _ @again	-21
^ _ @beg	21
^ _ @boss	-19
^ _ @bothering	25
^ _ @carrier	20
^ _ @disturbs	-6
^ _ @dont	-17
^ _ @end	-14
^ _ @end_it	-51
^ _ @equivocado	67
^ _ @equivoco	48
^ _ @escriban	7
^ _ @escriben	-11
^ _ @escribir	17
^ _ @hour	18
^ _ @interesado	-8
^ _ @jefe	-17
^ _ @job	-26
^ _ @list	7
^ _ @lista	10
^ _ @lose	-21
^ _ @me	18
^ _ @mi	29
^ _ @mine	35
^ _ @nada	27
^ _ @name	6
^ _ @numero	-22
^ _ @paren	29
^ _ @person	11
^ _ @persona	23
^ _ @puede	26
^ _ @quiero	19
^ _ @quit	5
^ _ @quitar	-27
^ _ @refused	26
^ _ @said	-26
^ _ @salir	9
^ _ @sent	15
^ _ @tail	10
^ _ @take	-9
^ _ @taken	16
^ _ @text	12
^ _ @texted	-12
^ _ @texting	25
^ _ @texts	6
^ _ @trabajo	8
^ _ @unwanted	-28
^ _ @us	-15
^ _ @write	-16
^ _ _ $	19
^ _ _ .	-50
^ _ _ 1	-5
^ _ _ 2	-12
^ _ _ 3	9
^ _ _ 4	-8
^ _ _ 5	-10
^ _ _ 50	-5
^ _ _ 7	-7
^ _ _ @address	24
^ _ _ @again	7
^ _ _ @bloqueo	26
^ _ _ @boss	11
^ _ _ @bothering	6
^ _ _ @dije	-25
^ _ _ @doing	-23
^ _ _ @elsewhere	-12
^ _ _ @end_it	-34
^ _ _ @equivocado	-7
^ _ _ @escriban	36
^ _ _ @escriben	-9
^ _ _ @escribir	33
^ _ _ @interesado	69
^ _ _ @jefe	-9
^ _ _ @job	-20
^ _ _ @list	31
^ _ _ @lista	14
^ _ _ @lose	20
^ _ _ @me	-8
^ _ _ @mine	5
^ _ _ @nada	25
^ _ _ @name	24
^ _ _ @numero	14
^ _ _ @person	-31
^ _ _ @persona	13
^ _ _ @puede	-6
^ _ _ @put	7
^ _ _ @quit	-9
^ _ _ @quitar	57
^ _ _ @refused	46
^ _ _ @siguen	8
^ _ _ @tail	8
^ _ _ @take	-41
^ _ _ @taken	-6
^ _ _ @text	-8
^ _ _ @texting	25
^ _ _ @texts	29
^ _ _ @these	7
^ _ _ @threat	-6
^ _ _ @unsubscribe	10
^ _ _ @us	27
^ _ _ @write	13
^ _ _ a	22
^ _ _ abogado	8
^ _ _ about	-8
^ _ _ abuela	-9
^ _ _ acoso	14
^ _ _ again	-11
^ _ _ agreguen	10
^ _ _ aguanto	-11
^ _ _ al	8
^ _ _ all	-8
^ _ _ alla	-8
^ _ _ alone	29
^ _ _ already	28
^ _ _ alto	-6
^ _ _ an	8
^ _ _ anybody	9
^ _ _ anymore	-9
^ _ _ anything	-7
^ _ _ app	8
^ _ _ aqui	36
^ _ _ are	-13
^ _ _ as	-9
^ _ _ autocorrect	-16
^ _ _ autorizacion	33
^ _ _ avisos	24
^ _ _ away	9
^ _ _ ayer	9
^ _ _ baja	15
^ _ _ basta	-14
^ _ _ basura	-12
^ _ _ be	13
^ _ _ been	-11
^ _ _ before	15
^ _ _ being	12
^ _ _ block	24
^ _ _ blocked	64
^ _ _ blocking	-6
^ _ _ bloquee	7
^ _ _ bloquie	6
^ _ _ borrar	20
^ _ _ borre	-14
^ _ _ borren	-6
^ _ _ borrenme	26
^ _ _ bothering	-10
^ _ _ bread	-7
^ _ _ broma	-6
^ _ _ brother	-8
^ _ _ buscarme	-9
^ _ _ but	-9
^ _ _ by	7
^ _ _ call	16
^ _ _ cambio	-7
^ _ _ can	-10
^ _ _ cancelar	10
^ _ _ cant	-7
^ _ _ carajo	27
^ _ _ care	5
^ _ _ carlos	30
^ _ _ cell	6
^ _ _ changed	5
^ _ _ charge	6
^ _ _ chat	-11
^ _ _ cheese	-8
^ _ _ chingando	-11
^ _ _ circus	-6
^ _ _ code	17
^ _ _ coffee	-8
^ _ _ cold	-9
^ _ _ con	24
^ _ _ conmigo	-7
^ _ _ consentimiento	5
^ _ _ contact	13
^ _ _ contacting	11
^ _ _ contacto	12
^ _ _ cosas	-16
^ _ _ could	11
^ _ _ dare	-7
^ _ _ data	-26
^ _ _ datos	15
^ _ _ de	-18
^ _ _ dejaron	-10
^ _ _ deje	-12
^ _ _ dejen	-9
^ _ _ dejenme	8
^ _ _ delete	-7
^ _ _ den	-5
^ _ _ dentist	7
^ _ _ diablo	12
^ _ _ did	6
^ _ _ didnt	-7
^ _ _ digan	-7
^ _ _ digits	5
^ _ _ digo	-10
^ _ _ do	-7
^ _ _ doesnt	9
^ _ _ donde	-7
^ _ _ dont	16
^ _ _ dormir	-22
^ _ _ doubles	5
^ _ _ down	-12
^ _ _ drop	-7
^ _ _ el	-8
^ _ _ eliminar	9
^ _ _ eliminen	5
^ _ _ else	16
^ _ _ emergencia	-6
^ _ _ employee	-6
^ _ _ en	17
^ _ _ end	16
^ _ _ ending	8
^ _ _ equivocado	-7
^ _ _ equivoque	-8
^ _ _ esa	-14
^ _ _ escribas	-8
^ _ _ ese	-22
^ _ _ eso	-12
^ _ _ esposo	9
^ _ _ esta	-20
^ _ _ estaba	-10
^ _ _ estar	26
^ _ _ estas	-15
^ _ _ esto	29
^ _ _ estos	-14
^ _ _ estoy	-8
^ _ _ everybody	-6
^ _ _ ex	13
^ _ _ fall	-11
^ _ _ familia	-12
^ _ _ favor	-11
^ _ _ find	-11
^ _ _ finger	-12
^ _ _ flu	-16
^ _ _ for	-9
^ _ _ frieguen	11
^ _ _ frijoles	-10
^ _ _ from	42
^ _ _ fue	-11
^ _ _ ganamos	-15
^ _ _ gas	-6
^ _ _ gate	-9
^ _ _ get	-38
^ _ _ gets	37
^ _ _ getting	10
^ _ _ girl	-10
^ _ _ go	-14
^ _ _ goes	8
^ _ _ going	-6
^ _ _ good	7
^ _ _ guys	-11
^ _ _ ha	-7
^ _ _ hace	-8
^ _ _ hacer	-6
^ _ _ haha	-10
^ _ _ hands	21
^ _ _ have	-9
^ _ _ he	-6
^ _ _ hell	7
^ _ _ her	-15
^ _ _ here	30
^ _ _ him	-39
^ _ _ hit	7
^ _ _ honest	-6
^ _ _ hour	-6
^ _ _ how	-9
^ _ _ hoy	-15
^ _ _ i	20
^ _ _ iba	-5
^ _ _ id	8
^ _ _ if	-17
^ _ _ im	16
^ _ _ info	6
^ _ _ informacion	16
^ _ _ interes	11
^ _ _ interesada	16
^ _ _ interesado	13
^ _ _ is	21
^ _ _ its	-12
^ _ _ jaja	-17
^ _ _ jose	7
^ _ _ juan	-6
^ _ _ junk	10
^ _ _ just	-7
^ _ _ keep	5
^ _ _ keeps	-13
^ _ _ know	16
^ _ _ kyle	18
^ _ _ la	11
^ _ _ las	-15
^ _ _ last	-10
^ _ _ later	-5
^ _ _ le	-7
^ _ _ legal	-6
^ _ _ let	8
^ _ _ line	13
^ _ _ list	9
^ _ _ lista	-9
^ _ _ llamadas	-12
^ _ _ llamar	-6
^ _ _ llame	-5
^ _ _ llamen	-11
^ _ _ llames	-10
^ _ _ lo	6
^ _ _ lol	-10
^ _ _ look	-6
^ _ _ los	-13
^ _ _ lost	-10
^ _ _ love	9
^ _ _ luego	-5
^ _ _ luz	-9
^ _ _ m	6
^ _ _ mad	-11
^ _ _ mal	7
^ _ _ man	9
^ _ _ management	13
^ _ _ mandan	7
^ _ _ mandando	6
^ _ _ mandar	13
^ _ _ mandarme	18
^ _ _ manden	-11
^ _ _ mandes	-13
^ _ _ many	-5
^ _ _ maria	10
^ _ _ marques	-8
^ _ _ mas	30
^ _ _ mate	7
^ _ _ me	9
^ _ _ mensaje	-8
^ _ _ mensajes	16
^ _ _ messages	-46
^ _ _ metan	8
^ _ _ mi	8
^ _ _ mis	-11
^ _ _ molesta	-9
^ _ _ molestar	6
^ _ _ molesten	7
^ _ _ molestes	8
^ _ _ more	22
^ _ _ muchacha	6
^ _ _ my	28
^ _ _ nada	-12
^ _ _ name	13
^ _ _ need	-14
^ _ _ netflix	-7
^ _ _ new	14
^ _ _ ni	6
^ _ _ nights	7
^ _ _ ninos	-13
^ _ _ no	-11
^ _ _ nombre	8
^ _ _ nos	-13
^ _ _ not	-19
^ _ _ note	7
^ _ _ notificaciones	13
^ _ _ now	21
^ _ _ numero	-34
^ _ _ of	7
^ _ _ off	-33
^ _ _ on	-26
^ _ _ opt	13
^ _ _ or	21
^ _ _ otro	26
^ _ _ out	-12
^ _ _ paga	-11
^ _ _ pagaron	-5
^ _ _ para	5
^ _ _ pare	9
^ _ _ paren	8
^ _ _ part	10
^ _ _ paso	-5
^ _ _ paying	-10
^ _ _ paz	13
^ _ _ pedi	-14
^ _ _ pelear	-6
^ _ _ people	-5
^ _ _ per	6
^ _ _ perderme	-11
^ _ _ perdon	-14
^ _ _ permiso	27
^ _ _ perro	-6
^ _ _ phone	36
^ _ _ phones	12
^ _ _ pick	-10
^ _ _ plan	12
^ _ _ poquito	-7
^ _ _ porfavor	11
^ _ _ possible	5
^ _ _ propaganda	12
^ _ _ proxima	6
^ _ _ puede	-5
^ _ _ puedo	-10
^ _ _ puso	7
^ _ _ que	-6
^ _ _ quedarme	-9
^ _ _ queria	12
^ _ _ quien	20
^ _ _ quienes	7
^ _ _ quitar	-5
^ _ _ quiten	-14
^ _ _ rain	-12
^ _ _ ramon	12
^ _ _ reads	7
^ _ _ real	-5
^ _ _ recibir	-8
^ _ _ recordatorios	5
^ _ _ registro	10
^ _ _ remove	-7
^ _ _ reply	-6
^ _ _ report	-15
^ _ _ reported	6
^ _ _ request	20
^ _ _ responda	-22
^ _ _ return	-5
^ _ _ right	22
^ _ _ ropa	-6
^ _ _ saber	17
^ _ _ salgo	14
^ _ _ salir	-10
^ _ _ same	-5
^ _ _ says	12
^ _ _ se	10
^ _ _ see	-8
^ _ _ seguir	20
^ _ _ semana	-7
^ _ _ send	8
^ _ _ sent	-6
^ _ _ ser	23
^ _ _ seriously	13
^ _ _ servicio	12
^ _ _ share	-6
^ _ _ shift	-7
^ _ _ shop	-5
^ _ _ si	10
^ _ _ sign	15
^ _ _ signup	13
^ _ _ sistema	12
^ _ _ so	-15
^ _ _ somebody	30
^ _ _ sorry	-14
^ _ _ soy	41
^ _ _ still	-12
^ _ _ stop	-15
^ _ _ stops	-7
^ _ _ su	6
^ _ _ sucks	-7
^ _ _ sugar	-5
^ _ _ sure	-12
^ _ _ sus	8
^ _ _ take	-15
^ _ _ tasha	17
^ _ _ te	-6
^ _ _ telefono	23
^ _ _ tell	26
^ _ _ tengo	-14
^ _ _ terminated	-6
^ _ _ text	-7
^ _ _ texted	-13
^ _ _ texting	6
^ _ _ texts	-8
^ _ _ thank	-21
^ _ _ that	9
^ _ _ the	18
^ _ _ there	-15
^ _ _ these	-23
^ _ _ they	-9
^ _ _ thing	-6
^ _ _ this	9
^ _ _ time	-9
^ _ _ times	6
^ _ _ tired	-8
^ _ _ tmrw	-10
^ _ _ to	-32
^ _ _ today	-11
^ _ _ todo	-19
^ _ _ todos	-15
^ _ _ told	-21
^ _ _ too	-12
^ _ _ trabaja	-5
^ _ _ tranquilo	5
^ _ _ two	-7
^ _ _ un	-38
^ _ _ union	6
^ _ _ uno	-19
^ _ _ unsubscribe	18
^ _ _ unsubscribed	-6
^ _ _ us	-6
^ _ _ ustedes	7
^ _ _ va	-8
^ _ _ van	5
^ _ _ verdad	-6
^ _ _ vez	-9
^ _ _ vi	-10
^ _ _ visit	-34
^ _ _ vive	5
^ _ _ voy	-6
^ _ _ w	-7
^ _ _ want	-24
^ _ _ wants	-31
^ _ _ was	-12
^ _ _ weather	-5
^ _ _ wey	-8
^ _ _ what	13
^ _ _ whatever	11
^ _ _ when	-5
^ _ _ will	8
^ _ _ with	15
^ _ _ won	-6
^ _ _ wont	-16
^ _ _ work	16
^ _ _ worked	7
^ _ _ works	15
^ _ _ ya	25
^ _ _ year	-5
^ _ _ yet	-20
^ _ _ yo	18
^ _ _ you	-15
^ _ _ your	-54
^ _ _ youre	-6
^ _ a	32
^ _ about	12
^ _ abuelita	11
^ _ ahi	-13
^ _ aint	21
^ _ al	18
^ _ alarm	-9
^ _ algo	-6
^ _ alguien	-6
^ _ all	14
^ _ already	-8
^ _ alto	25
^ _ always	-6
^ _ am	17
^ _ another	22
^ _ answer	-8
^ _ antes	-6
^ _ app	6
^ _ appreciate	11
^ _ aqui	-14
^ _ as	16
^ _ asked	31
^ _ asking	44
^ _ at	-6
^ _ autorice	9
^ _ aviso	-17
^ _ away	10
^ _ bad	-11
^ _ badge	-8
^ _ baja	22
^ _ baje	-16
^ _ basta	-12
^ _ be	-26
^ _ been	20
^ _ begging	5
^ _ being	-12
^ _ bien	-7
^ _ blew	-5
^ _ block	-15
^ _ blocked	25
^ _ blocking	11
^ _ bloqueo	12
^ _ blowing	9
^ _ blue	-6
^ _ borran	7
^ _ borrar	-46
^ _ borreme	25
^ _ borrenme	10
^ _ borro	-14
^ _ bother	16
^ _ bothered	-13
^ _ bothering	14
^ _ by	-14
^ _ cabron	-5
^ _ can	-8
^ _ cancelar	7
^ _ cancelo	17
^ _ cant	-16
^ _ cat	7
^ _ changed	22
^ _ chat	8
^ _ checar	-6
^ _ checks	12
^ _ chingues	-10
^ _ cobran	-5
^ _ come	-5
^ _ como	20
^ _ compania	-8
^ _ con	-23
^ _ conozco	20
^ _ consent	17
^ _ consiguieron	-10
^ _ contact	22
^ _ contactar	8
^ _ corte	-18
^ _ could	-6
^ _ cuenten	-6
^ _ cunado	7
^ _ cut	-10
^ _ da	-7
^ _ dad	11
^ _ dan	6
^ _ darme	9
^ _ das	6
^ _ daughter	-8
^ _ de	20
^ _ dejame	-12
^ _ dejen	-6
^ _ dejenme	6
^ _ dejo	7
^ _ del	12
^ _ delete	-12
^ _ deleted	-6
^ _ deployed	6
^ _ deseo	20
^ _ di	15
^ _ dia	-5
^ _ dicen	-5
^ _ did	-45
^ _ dificil	9
^ _ dije	-11
^ _ dijeron	-9
^ _ dispatch	-10
^ _ doctor	10
^ _ donde	17
^ _ done	20
^ _ dont	-39
^ _ door	-5
^ _ down	-12
^ _ doy	18
^ _ dropped	-7
^ _ eat	-8
^ _ ekivocado	21
^ _ elimino	-16
^ _ else	18
^ _ encanto	-20
^ _ encargo	5
^ _ enroll	21
^ _ enviar	10
^ _ equivocada	13
^ _ equivocaron	19
^ _ equivoco	15
^ _ era	-6
^ _ eres	-8
^ _ es	9
^ _ ese	-5
^ _ eso	-75
^ _ espanol	-7
^ _ esta	-14
^ _ estaciones	-9
^ _ estan	-11
^ _ este	26
^ _ estoy	12
^ _ ever	18
^ _ ex	-15
^ _ fin	-20
^ _ fired	-8
^ _ for	-26
^ _ foreman	8
^ _ forever	30
^ _ four	-24
^ _ friegues	-7
^ _ friend	-6
^ _ frio	-8
^ _ from	18
^ _ fuera	19
^ _ further	9
^ _ gave	7
^ _ getting	16
^ _ girl	22
^ _ going	15
^ _ good	-20
^ _ got	-37
^ _ grabbed	-7
^ _ gracias	-17
^ _ group	43
^ _ grupo	-5
^ _ gusto	-17
^ _ habia	11
^ _ hablo	-20
^ _ hace	6
^ _ had	-9
^ _ hago	10
^ _ happens	-17
^ _ hard	8
^ _ has	-13
^ _ have	26
^ _ hay	-11
^ _ he	-9
^ _ hear	-13
^ _ heard	-8
^ _ her	-24
^ _ here	-16
^ _ him	15
^ _ hired	6
^ _ hitting	6
^ _ home	-7
^ _ hope	11
^ _ hun	28
^ _ i	-7
^ _ ice	-11
^ _ id	13
^ _ idea	-10
^ _ in	-10
^ _ interesa	-8
^ _ interest	35
^ _ interested	31
^ _ interview	-27
^ _ intrested	22
^ _ invite	8
^ _ inviting	8
^ _ is	37
^ _ isnt	30
^ _ its	8
^ _ jaja	-21
^ _ jefe	-6
^ _ jodan	10
^ _ jodas	-6
^ _ junta	-6
^ _ keep	-31
^ _ keeps	-9
^ _ kid	-6
^ _ la	14
^ _ laid	-16
^ _ las	-12
^ _ last	-6
^ _ lawyer	6
^ _ le	-27
^ _ leave	-25
^ _ leaving	-9
^ _ left	6
^ _ let	-16
^ _ lie	-8
^ _ like	23
^ _ lista	-10
^ _ llaman	-8
^ _ llegan	-14
^ _ llego	-8
^ _ llevaron	-6
^ _ lo	-24
^ _ loca	-8
^ _ locker	-14
^ _ loco	-7
^ _ longer	17
^ _ look	-9
^ _ los	-10
^ _ lose	-5
^ _ lost	47
^ _ luck	10
^ _ m	24
^ _ maam	-7
^ _ mal	17
^ _ mami	-9
^ _ manana	-7
^ _ mandando	-10
^ _ mandar	11
^ _ mandes	-30
^ _ manera	6
^ _ me	20
^ _ mensaje	-8
^ _ mensajes	24
^ _ message	15
^ _ metieron	5
^ _ mi	43
^ _ milk	-13
^ _ mind	-8
^ _ mis	15
^ _ molesten	7
^ _ molestes	-6
^ _ mom	6
^ _ moms	-5
^ _ more	18
^ _ moved	5
^ _ much	-16
^ _ mucho	-7
^ _ my	35
^ _ n	-13
^ _ nada	-24
^ _ nadie	23
^ _ named	20
^ _ need	-18
^ _ needs	8
^ _ never	-15
^ _ new	-42
^ _ next	11
^ _ nobody	-15
^ _ nos	-6
^ _ not	22
^ _ number	16
^ _ numero	-19
^ _ of	-38
^ _ off	20
^ _ oigo	-11
^ _ ok	-12
^ _ onions	-8
^ _ opt	8
^ _ or	-8
^ _ organizer	6
^ _ otro	57
^ _ over	-7
^ _ para	-14
^ _ parale	-6
^ _ parele	13
^ _ parenle	-9
^ _ paro	8
^ _ part	11
^ _ parte	7
^ _ pasa	-16
^ _ passed	-6
^ _ pastel	-12
^ _ pay	6
^ _ pedi	13
^ _ pensarlo	-8
^ _ permiso	15
^ _ pero	26
^ _ person	-17
^ _ pick	-8
^ _ playing	-13
^ _ please	-19
^ _ pongo	8
^ _ por	-14
^ _ porfavor	12
^ _ pregunto	-13
^ _ problem	-6
^ _ proxima	6
^ _ puede	7
^ _ pueden	9
^ _ pues	-10
^ _ puro	-7
^ _ puse	7
^ _ que	-9
^ _ quien	-17
^ _ quiere	5
^ _ quieren	-7
^ _ quieto	29
^ _ quit	-39
^ _ quita	-12
^ _ quitarme	8
^ _ quiteme	12
^ _ quiten	-14
^ _ quitenme	9
^ _ rather	-14
^ _ read	-5
^ _ real	9
^ _ refrain	6
^ _ removal	25
^ _ remove	-19
^ _ removed	30
^ _ reporte	16
^ _ reporto	-10
^ _ resigning	6
^ _ respect	5
^ _ rio	-8
^ _ riverside	18
^ _ rocks	23
^ _ roommate	13
^ _ ruego	7
^ _ sabe	-5
^ _ saber	-32
^ _ sacan	19
^ _ said	-24
^ _ salgo	14
^ _ salir	-11
^ _ salirme	20
^ _ says	-8
^ _ se	-17
^ _ see	-6
^ _ send	-9
^ _ sigan	13
^ _ sign	-11
^ _ signed	26
^ _ significa	-10
^ _ size	-5
^ _ so	6
^ _ solicito	8
^ _ some	-8
^ _ somebody	5
^ _ someone	8
^ _ somos	-7
^ _ son	-8
^ _ soy	29
^ _ spam	22
^ _ stop	-42
^ _ su	-14
^ _ supervisor	-10
^ _ sure	-6
^ _ sus	14
^ _ suscripcion	8
^ _ switched	7
^ _ tanto	-6
^ _ te	-12
^ _ tell	-10
^ _ telling	-6
^ _ temprano	-7
^ _ tengo	28
^ _ termine	-33
^ _ texted	-23
^ _ texto	-6
^ _ textos	45
^ _ thanks	-9
^ _ that	-15
^ _ the	-30
^ _ them	11
^ _ then	-6
^ _ there	9
^ _ theres	8
^ _ they	-10
^ _ think	-14
^ _ this	-7
^ _ thought	14
^ _ tire	-7
^ _ tired	-9
^ _ to	54
^ _ today	-22
^ _ todo	10
^ _ told	-19
^ _ too	-13
^ _ trabajo	31
^ _ traffic	-5
^ _ tranquilo	11
^ _ troca	5
^ _ tu	-41
^ _ turn	-8
^ _ turned	6
^ _ turno	-5
^ _ un	-18
^ _ una	-13
^ _ uno	19
^ _ unsubscribe	13
^ _ up	45
^ _ us	16
^ _ usen	14
^ _ usted	9
^ _ van	11
^ _ vez	-14
^ _ vi	-8
^ _ viene	-5
^ _ vive	6
^ _ vote	11
^ _ voy	11
^ _ vuelvan	9
^ _ wait	-6
^ _ want	38
^ _ wants	5
^ _ warning	-6
^ _ was	-26
^ _ we	-6
^ _ weather	-14
^ _ went	-8
^ _ what	-6
^ _ who	15
^ _ whoever	12
^ _ whom	7
^ _ wife	24
^ _ will	-19
^ _ wish	-14
^ _ withdraw	14
^ _ withdrawn	14
^ _ won	15
^ _ work	9
^ _ worries	-6
^ _ worry	-11
^ _ would	12
^ _ writing	-27
^ _ wrong	-12
^ _ wrote	-10
^ _ y	-9
^ _ ya	51
^ _ yo	-5
^ _ you	7
^ _ your	-32
^ a	6
^ a donde	12
^ a este	6
^ a la	17
^ a las	-6
^ a mi	-18
^ a mis	-6
^ a que	-7
^ a ver	12
^ about	6
^ accidentally	-24
^ add	-7
^ ah	-7
^ aint	-17
^ aint @again	9
^ aint nobody	9
^ al	-8
^ alguien	-6
^ all	-5
^ alto	73
^ alto ahi	-8
^ alto por	19
^ amen	-7
^ and	-7
^ ando	-9
^ ando manejando	5
^ anular	5
^ anulen	15
^ anulen mi	15
^ apaga	-8
^ apaguen	15
^ apaguen eso	19
^ appreciate	-6
^ appreciate you	-6
^ aqui	40
^ aqui nadie	23
^ aqui no	24
^ are	-15
^ ask	-17
^ ask @person	-16
^ ask her	-16
^ at	6
^ auxilio	-6
^ aye	16
^ ayuda	-6
^ ayuda @address	-5
^ ayuda @address @address	-5
^ ayuda por	-5
^ back	-10
^ baja	-6
^ baja por	-7
^ baja ya	-22
^ bajenme	10
^ bajenme de	7
^ basta	9
^ basta con	-8
^ basta de	-15
^ basta por	20
^ be	-8
^ beat	37
^ been	-12
^ been @us	-10
^ been here	-10
^ bendicion	-7
^ block	6
^ blocked	10
^ blocked @again	6
^ blocked @again reported	6
^ blocked and	6
^ blocking	31
^ blocking @list	13
^ blocking this	13
^ bloqueado	16
^ bloqueados	15
^ borra	-8
^ borra eso	-23
^ borrame	-64
^ borrame del	16
^ borrar	-56
^ borre	6
^ borre todo	11
^ borreme	-97
^ borren	-28
^ borren mi	12
^ borren mis	-39
^ borrenme	7
^ bruh	-5
^ buen	-6
^ bug	8
^ burn	6
^ burned	-5
^ bye	11
^ call	-52
^ call me	-22
^ callense	27
^ cambie	-13
^ cambie @elsewhere	-13
^ cambie @elsewhere @numero	-14
^ cambie de	-13
^ can	-8
^ can @boss	-12
^ can @elsewhere	-5
^ can a	-5
^ can i @take	9
^ can ice	-7
^ can you	23
^ can you @address	13
^ can you @bothering	-9
^ can you @carrier	9
^ can you @dont	18
^ can you @end_it	-18
^ can you @take	-8
^ can you @unwanted	-9
^ cancel	-20
^ cancel my	-20
^ cancela	13
^ cancelar	20
^ canceled	8
^ cancelen	5
^ cant	-21
^ cant do	-7
^ cant do @list	-7
^ cant you	6
^ cease	7
^ cero	9
^ cesen	6
^ chinguen	5
^ chinguen a	5
^ cierren	13
^ cierren @persona	13
^ cierren mi	13
^ claro	-5
^ como	17
^ como borro	-12
^ como cancelo	17
^ como consiguieron	-10
^ como dejo	9
^ como elimino	-16
^ como hago	13
^ como me	20
^ como paro	8
^ como puedo	17
^ como reporto	-8
^ como salgo	6
^ con	6
^ con eso	-14
^ con la	10
^ con todo	-6
^ congrats	-7
^ consent	29
^ consent withdrawn	14
^ consider	29
^ contact	-9
^ cool	-7
^ corten	18
^ cortenle	7
^ could	13
^ could you	16
^ could you @end_it	12
^ count	-16
^ count @mine	-15
^ count @mine @carrier	-13
^ count me	-15
^ creo	9
^ creo que	9
^ cross @job	-13
^ cross @mine	7
^ cross @mine @carrier	7
^ cross me	7
^ cual	-10
^ cual es @elsewhere	6
^ cuanto	-22
^ cuantos	-5
^ cut	-7
^ cut it	14
^ cut my	-14
^ de	24
^ de baja	22
^ deactivate	5
^ dead	-8
^ deja	-26
^ dejame	-30
^ dejame en	-5
^ dejame quieto	24
^ dejate	-17
^ dejate de	-17
^ deje	-9
^ deje de	-5
^ dejeme	10
^ dejen de	15
^ dejen la	16
^ dejen las	-7
^ dejenme	-22
^ delete me	7
^ delete my	-24
^ deleted	-5
^ deme	8
^ deme @elsewhere	8
^ deme @elsewhere @end_it	9
^ deme de	9
^ depends	-6
^ desactiven	9
^ desinscribir	24
^ desinscribirme	24
^ desuscribanme	14
^ detener	15
^ detenganse	5
^ dice mi	10
^ dice que	-7
^ did	-26
^ did i	-11
^ did i @take	-20
^ did you	-8
^ didnt	-9
^ didnt i	14
^ dijo	-11
^ dijo que	-11
^ dile	-6
^ dime	5
^ dime @elsewhere	10
^ dios	-8
^ disable	5
^ disculpe	-10
^ disenroll	6
^ dnc	48
^ dnt	52
^ do	-5
^ do @dont	31
^ do @dont @bothering	5
^ do @dont @write	20
^ do i	-19
^ do i @take	-8
^ do not	31
^ do you	-13
^ does	-37
^ does @end_it	-24
^ does @list	-7
^ does stop	-24
^ does this	-7
^ donde	-8
^ donde @I_stop	-8
^ done	-6
^ dont	-44
^ dont be	-6
^ dont bother	14
^ dont care	5
^ dont contact	16
^ dont eat	-8
^ dont ever	15
^ dont hit	15
^ dont invite	8
^ dont know	6
^ dont leave	-6
^ dont message	6
^ dont remove	-14
^ dont send	-16
^ dont stop	-19
^ dont take	-17
^ dont text	5
^ dont unsubscribe	-14
^ dont want	26
^ dont worry	-11
^ dont you	-6
^ drop	-6
^ drop me	-9
^ drop the	-15
^ eh	-10
^ el	-57
^ el numero	-11
^ eliminar	12
^ eliminen	10
^ eliminenme	19
^ ella	-9
^ ella @end_it	-7
^ emergency	-6
^ en	-23
^ en espanol	-7
^ en mi	-6
^ end it	9
^ end of	-12
^ enough	14
^ enough @unwanted	16
^ enough @unwanted $	16
^ enough with	5
^ equivocado	20
^ era	-6
^ erase my	8
^ es	-17
^ es @address	-7
^ esa	-7
^ escribeme	-6
^ ese	-11
^ eso	-11
^ eso no	7
^ esta	21
^ esta equivocado	16
^ estan	17
^ estas	-12
^ este	19
^ este es	6
^ este no	6
^ este numero	13
^ esto	7
^ esto es	8
^ estop	24
^ estoy	-13
^ estoy @elsewhere @elsewhere	5
^ estoy @elsewhere @end_it	-6
^ exclude	7
^ exclude me	7
^ f	12
^ favor	11
^ favor de	8
^ fed	10
^ fed up	10
^ felicidades	-6
^ fell	-7
^ fell @carrier	-6
^ fell off	-6
^ fin	47
^ fin de	-16
^ finalizar	8
^ find	19
^ find @person	7
^ find @person else	7
^ fine	-7
^ fired	-6
^ for	18
^ for real	10
^ for the	9
^ forget	-31
^ forget about	14
^ forget i	24
^ forget me	-61
^ free me	6
^ fuera	24
^ fuera @elsewhere	9
^ fuera de	12
^ fui @elsewhere @elsewhere	5
^ get	24
^ get lost	51
^ get me	-16
^ get my	5
^ get off	5
^ get out	-15
^ get this	5
^ girl	-8
^ girl @end_it	-6
^ give	17
^ give it	20
^ give me	-5
^ go	70
^ go @bothering	7
^ go @bothering @person	7
^ go @unwanted	31
^ go away	-10
^ go bother	7
^ go to	-9
^ going	7
^ good luck	10
^ got	-28
^ got @elsewhere new	6
^ got @mi	-8
^ got @these	-8
^ got it	-7
^ got my	-8
^ got the	9
^ gracias	-14
^ gracias pero	11
^ gracias por	-12
^ guarde	-16
^ guarde los	-16
^ habla	-8
^ habla @elsewhere	-8
^ haha	-6
^ happy	-8
^ hasta	9
^ have	-7
^ havent	6
^ havent i	5
^ hay	-10
^ hay @address	-6
^ hay @address @end_it	-6
^ hay manera	6
^ hay manera @elsewhere	6
^ hay ya	-6
^ hazme	8
^ he	-33
^ he is	23
^ he said	-7
^ heading	-8
^ hell	16
^ hell @end_it	17
^ hell @end_it @end_it	18
^ hell no	17
^ help	-19
^ help @mine	-12
^ help @mine @address	-11
^ help me	-12
^ hey	22
^ hey so	9
^ hit	-12
^ hit me	-8
^ hold	-7
^ how	20
^ how can	8
^ how do	-7
^ how many	-5
^ how much	-7
^ how to	37
^ how to @carrier	19
^ how would	10
^ hoy	-10
^ hoy no	-7
^ hr	-7
^ i	24
^ i @again	8
^ i @again said	-6
^ i @again want	14
^ i @carrier	-24
^ i @dont @hour	13
^ i @dont care	6
^ i @dont know	25
^ i @dont mind	-5
^ i @dont want	-39
^ i @end_it	18
^ i @hour	24
^ i @hour @dont	6
^ i @hour @job	8
^ i @job	8
^ i @job per	7
^ i @take	12
^ i @take @elsewhere	-5
^ i @take @end_it	12
^ i @take @take	-6
^ i @text	6
^ i @text @end_it	13
^ i @text the	-7
^ i aint	8
^ i am	12
^ i been	-8
^ i cant	-13
^ i do	6
^ i do @dont	9
^ i gave	21
^ i got	-18
^ i got @elsewhere	-8
^ i got @end_it	-24
^ i got @take	11
^ i had	-10
^ i have	20
^ i hope	11
^ i keep	-6
^ i left	7
^ i need	-9
^ i never	8
^ i no	18
^ i only	5
^ i pay	7
^ i quit	-35
^ i signed	31
^ i switched	7
^ i texted	7
^ i think	-13
^ i thought	14
^ i told @mi	-8
^ i turned	7
^ i want @carrier	17
^ i want @mi	9
^ i want @person	-8
^ i was	-23
^ i will	-7
^ i will @dont	-14
^ i wish	-14
^ i withdraw	14
^ i withdraw @mi	14
^ i work	11
^ id	-8
^ id appreciate	11
^ id appreciate @these	12
^ id be	-8
^ id like	15
^ id rather	-14
^ id rather @dont	-7
^ idc	24
^ idk	6
^ if	24
^ if theres	8
^ if theres @elsewhere	8
^ if you	18
^ if you @unwanted	5
^ ignore	-14
^ ill @take	-8
^ ill take	-7
^ im	43
^ im @again	-7
^ im @again to	-6
^ im @carrier	-21
^ im @doing @lose	5
^ im @dont	30
^ im @dont @doing	-18
^ im @dont interested	-6
^ im @dont sure	-12
^ im @dont the	-7
^ im @elsewhere	7
^ im @take	5
^ im a	7
^ im about	-6
^ im begging	5
^ im being	-8
^ im blocking	6
^ im done	21
^ im done @doing	10
^ im done @take	7
^ im getting	5
^ im leaving	-9
^ im not	30
^ im off	-19
^ im on @elsewhere	7
^ im resigning	6
^ im so	-7
^ im still	8
^ im the	-5
^ im tired	-6
^ ima	-6
^ is	-42
^ is @list	-28
^ is @list @unwanted	-16
^ is @list still	-7
^ is @these possible	5
^ is the	-6
^ is there	17
^ is this	-28
^ it	11
^ its	-21
^ ive	28
^ jaja	-10
^ jajaja	-6
^ just @end_it	19
^ just got	-18
^ just got @carrier	-19
^ just stop	19
^ keep	6
^ keep it	7
^ keep my	-12
^ keep texting	12
^ keep your	14
^ kick	26
^ kick rocks	23
^ kill	7
^ kill the	5
^ kindly	7
^ knock	9
^ knock @these	8
^ knock @these @carrier	8
^ knock it	8
^ la	-37
^ la compania	-8
^ la proxima	6
^ largate	18
^ larguense	24
^ last	-24
^ last @end_it	-24
^ last stop	-24
^ laughed	-7
^ laughed @hour	-7
^ laughed @hour @unwanted	-7
^ laughed at	-7
^ lay @carrier the	-8
^ le	-19
^ le @I_stop	10
^ le @dije	-18
^ le @dije @elsewhere	-17
^ le @sent	9
^ le dije	-14
^ le encanto	-20
^ le escribo	11
^ le gusto	-17
^ le puse	9
^ leave	69
^ leave it	-11
^ leave me	12
^ leave my	9
^ leave the	-5
^ leave us	8
^ left	-10
^ les	16
^ les @dije	8
^ les dije	8
^ let	-6
^ let me	-18
^ lets	-7
^ lets go	-5
^ liked	-13
^ liked riverside	-7
^ line	-6
^ llevo	-8
^ lmao	-5
^ lo voy	-8
^ lol @end_it	-6
^ lol @end_it $	-12
^ lol @mi	5
^ lol my	5
^ lol no	6
^ lol stop	-12
^ long	-7
^ los	14
^ los voy	21
^ lose	6
^ lost	-17
^ lost @mi	-10
^ lost @mi @list	-10
^ lost my	-10
^ love	-25
^ love @list	-17
^ love you	-8
^ loved	-7
^ make	52
^ make @list	28
^ make @these	7
^ make @these @end_it	7
^ make it	7
^ manana	-9
^ mandame	-10
^ mandame mas	-8
^ mande	-14
^ mande stop	9
^ manejo	6
^ marque	-15
^ may	11
^ may i	11
^ me	-57
^ me baje	-16
^ me borran	7
^ me corte	-18
^ me da	-7
^ me dan	6
^ me das	6
^ me dijeron	-7
^ me dijo	9
^ me estan	-8
^ me hablo	-20
^ me interesa	-8
^ me llaman	-8
^ me llegan	-14
^ me llego	-8
^ me metieron	8
^ me podrian	6
^ me puede	5
^ me pueden	10
^ me quieren	-5
^ me quiero	18
^ me sacan	19
^ me salgo	36
^ me siguen	-18
^ me voy	7
^ mejor	10
^ mensajes	31
^ menu	-12
^ mi	-20
^ mi abuelita	11
^ mi cunado	7
^ mi jefe	-5
^ mi numero	-12
^ mi supervisor	-8
^ missed	-16
^ missed @mi	-15
^ missed @mi @end_it	-15
^ missed my	-15
^ more	-17
^ mute me	5
^ my	-13
^ my alarm	-8
^ my badge	-8
^ my dad	12
^ my daughter	-8
^ my doctor	11
^ my ex	-10
^ my foreman	8
^ my friend	-6
^ my kid	-5
^ my lawyer	10
^ my mom	7
^ my moms	-5
^ my number	-17
^ my phone	-15
^ my roommate	13
^ my wife	24
^ nada	-31
^ nadie	-12
^ nadie @mine	-7
^ nadie @mine ha	-7
^ nadie me	-7
^ nah	-12
^ need @elsewhere	-6
^ need a	-6
^ never	6
^ never again	8
^ never been	7
^ never contact	5
^ never mind	-8
^ never text	19
^ new	15
^ new @job	5
^ new @list	15
^ new @list same	-5
^ new @list who	11
^ new job	5
^ new number	9
^ new phone	7
^ next	17
^ next @unwanted	8
^ next text	6
^ ni	6
^ ni que	-12
^ ni uno	27
^ no	-91
^ no autorice	7
^ no chingues	-10
^ no conozco	20
^ no contactar	8
^ no cuenten	-6
^ no dejen	-25
^ no deseo	20
^ no di	12
^ no doy	17
^ no enviar	10
^ no es	15
^ no estaciones	-9
^ no estoy	8
^ no friegues	-7
^ no further	6
^ no gracias	-24
^ no hay	-8
^ no interest	13
^ no jodan	10
^ no jodas	-6
^ no le	-6
^ no longer	17
^ no mande	5
^ no mandes	-30
^ no mas	35
^ no me	-48
^ no message	-6
^ no messages	-14
^ no molesten	7
^ no molestes	-6
^ no more	9
^ no need	-12
^ no nos	-6
^ no not	-10
^ no one	9
^ no onions	-6
^ no paren	-12
^ no pasa	-9
^ no pedi	14
^ no puedo	-14
^ no quiero	-18
^ no reply	22
^ no sigan	13
^ no soy	29
^ no stop	16
^ no tengo	8
^ no text	-8
^ no texts	-8
^ no tienen	7
^ no trabajo	31
^ no usen	14
^ no vive	6
^ no vuelvan	8
^ no worries	-6
^ nobody	26
^ nobody asked	16
^ nobody can	-21
^ nobody here	9
^ nobody named	20
^ nobody wants	6
^ nomas	14
^ nomas no	-10
^ nope	9
^ nope .	14
^ nope . @carrier	14
^ nos	-17
^ not a	-10
^ not at	10
^ not bad	-10
^ not for	-17
^ not interested	17
^ not intrested	22
^ not my	-6
^ not one	17
^ not telling	-6
^ not that	-7
^ not the	20
^ not this	-7
^ not today	-22
^ nothing	11
^ nothing much	-8
^ number	-31
^ number 3	-8
^ number equivocado	10
^ numero	46
^ numero equivocado	-12
^ nunca	-5
^ obvio	-11
^ off	7
^ off please	13
^ off the	8
^ oh	-6
^ ojala	9
^ ok	-7
^ olviden	31
^ olvidense	15
^ olvidense de	15
^ omg	-6
^ omg @end_it	-6
^ omg stop	-6
^ once	-13
^ one	-8
^ oops	-8
^ opt	7
^ opting	10
^ opting @carrier	10
^ opting out	10
^ otra	-10
^ otra vez	-6
^ out	-21
^ out of	-11
^ oye	9
^ para	72
^ para @address	34
^ para @elsewhere	18
^ para @elsewhere @escribir	13
^ para @persona	-14
^ para @unwanted	-18
^ para de	11
^ para la	-6
^ para mi	-14
^ para nada	-18
^ para que	-7
^ para quien	-21
^ para ya	34
^ parale	7
^ paren	6
^ parenle	16
^ pasame	-14
^ pass	41
^ pass .	7
^ pass . @dont	7
^ pense	6
^ pense que	6
^ perdi	-14
^ perdi @persona	-14
^ perdi @persona @numero	-14
^ perdi mi	-14
^ perdon	8
^ permission	6
^ permission to	6
^ phone	-17
^ pick	18
^ piss	5
^ piss @carrier	5
^ piss @carrier @tail	7
^ piss off	5
^ pleas	26
^ please	-12
^ please delete	-18
^ please do	-10
^ please dont	-19
^ please keep	-35
^ please let	-10
^ please lose	7
^ please make	7
^ please n	-6
^ please remove	-12
^ please respect	5
^ please stop	49
^ please text	-20
^ plis	-6
^ podrian	6
^ police	-12
^ ponga	-7
^ ponga @persona	-7
^ ponga @persona @numero	-7
^ ponga mi	-7
^ pongame	5
^ pongame @elsewhere	5
^ pongan	6
^ ponganme	7
^ ponganme en	7
^ por	26
^ por donde	11
^ por este	9
^ por fin	-13
^ por que	-11
^ porfabor	6
^ porfavor $	-11
^ preferiria	9
^ preferiria @end_it	9
^ preferiria @end_it estar	9
^ preferiria no	9
^ pretend	15
^ privacidad	-6
^ privacy	-6
^ proud	-7
^ proud of	-7
^ puedo @quitar	-8
^ puedo @salir	11
^ puedo salirme	11
^ pues	-6
^ pull	-7
^ purge	6
^ purge my	6
^ put @elsewhere	8
^ put @mi	-11
^ put @mi @name	-7
^ put a	8
^ put my	-11
^ que	-42
^ que @I_stop	11
^ que @I_stop para	11
^ que @address	12
^ que @address @end_it	13
^ que @end_it	14
^ que @end_it $	7
^ que @end_it @mine	11
^ que @mine	20
^ que @mine @end_it	17
^ que @nada	-36
^ que @numero	-7
^ que dejen	13
^ que les	-7
^ que les @dije	-6
^ que me	20
^ que numero	-7
^ que paren	6
^ que parte	7
^ que parte @elsewhere	7
^ que pasa	-7
^ que pasa @elsewhere	-7
^ que significa	-10
^ que significa @unwanted	-10
^ que tengo	8
^ que ya	13
^ quien	-51
^ quien eres	-8
^ quien es	-17
^ quien les	-11
^ quienes	-8
^ quiero	14
^ quiero borrar	-20
^ quiero darme	7
^ quiero que	10
^ quiero salir	-7
^ quit	19
^ quit bothering	6
^ quit sending	-5
^ quit texting	-19
^ quita	-76
^ quitale	-7
^ quitale el	-7
^ quiteme	10
^ quiten	11
^ quiten a	-5
^ quiten los	6
^ quitenme	6
^ quitese	11
^ quitese @elsewhere	11
^ release	8
^ remove the	-6
^ remover	9
^ reported	46
^ reported as	11
^ reported as @these	10
^ reporting	28
^ request	7
^ requesting	12
^ requesting @carrier	12
^ requesting removal	12
^ retiro	12
^ retiro @persona	5
^ retiro @persona @refused	5
^ retiro mi	5
^ revoco	26
^ revoco @persona	6
^ revoco @persona @refused	6
^ revoco mi	6
^ rip	5
^ rip up	14
^ saca	-23
^ sacame	18
^ sacame de	14
^ said	20
^ sal	-11
^ salida	-14
^ salir	43
^ salte	-6
^ salte @elsewhere	-6
^ same	-13
^ same @list	-6
^ same @list as	-6
^ same number	-6
^ saquen	-9
^ scratch	-8
^ se	-26
^ se @equivoco	44
^ se @equivoco $	35
^ se @equivoco @elsewhere	10
^ se @mine	-26
^ se @mine @end_it	-7
^ se @mine @erase	-6
^ se @mine fue	-9
^ se @paren	-18
^ se @puede @end_it	8
^ se cancelo	-18
^ se equivocaron	19
^ se equivoco	15
^ se llevaron	-6
^ se me	-26
^ se rio	-8
^ se rio @elsewhere	-8
^ segun	8
^ send	-10
^ send it	-10
^ send me	-7
^ send the	-5
^ sera	8
^ she	-25
^ she said	-9
^ she told	-6
^ shes @dont	-7
^ shes in	7
^ shes not	-7
^ should	-20
^ should i	-20
^ shut	43
^ shut @these	12
^ shut @these down	8
^ shut it	12
^ shut the	-9
^ shut up	39
^ shut up @end_it	-6
^ si	-10
^ si me	-10
^ si no	11
^ si quiero	-7
^ si siguen	18
^ sick	-7
^ sigan	-22
^ sigan mandando	-11
^ siganme	-8
^ sign @mine @carrier	17
^ sign @mine up	-13
^ siguen	7
^ sin	-8
^ siri	-5
^ skip	24
^ so	-11
^ solicito	6
^ some	-5
^ somebody hit	-8
^ someone	-6
^ sorry wrong	8
^ sorry wrong @list	9
^ soy @elsewhere	-7
^ soy @jefe	9
^ soy @jefe @end_it	10
^ soy el	-11
^ spam	9
^ stahp	23
^ start	-8
^ stay	32
^ stay @carrier	20
^ stay @carrier @mi	9
^ stay @carrier of	10
^ stay away	13
^ stay off	9
^ stay out	10
^ stfu	36
^ stop	100
^ stop .	-43
^ stop already	7
^ stop asking	31
^ stop bothering	12
^ stop by	-8
^ stop for	16
^ stop inviting	8
^ stop it	-22
^ stop me	-5
^ stop n	-5
^ stop no	9
^ stop playing	-13
^ stop sending	5
^ stop sign	-12
^ stop stop	7
^ stop texting	-29
^ stop the	8
^ stop this	6
^ stop to	11
^ stop what	-7
^ stop writing	-27
^ strike	15
^ strike my	15
^ sure	-8
^ suspendan	13
^ suspender	6
^ tache	16
^ take	-34
^ take a	32
^ take back	8
^ take the	-11
^ take this	8
^ take your	-7
^ tan	11
^ tbh	12
^ te @end_it	13
^ te @end_it @elsewhere	13
^ tell	-8
^ tell @mi	-7
^ tell @mi @jefe	-7
^ tell @person	-9
^ tell @person to	-8
^ tell my	-7
^ tell your @owner	-8
^ tengo	-12
^ terminar	10
^ terminate	9
^ terminen	6
^ text me	-8
^ texting	15
^ texting me	24
^ texts	37
^ thanks	-11
^ thanks for	-8
^ that	-9
^ thats	-9
^ thats @dont @mine	11
^ the	-24
^ the @list	12
^ the cat	7
^ the first	5
^ the number	13
^ there are	-6
^ theres @again	-24
^ theres @end_it	23
^ theres no	23
^ these	-21
^ they	-65
^ they @take the	-8
^ they called	-5
^ they have	-8
^ they keep	8
^ they laid	-11
^ they laid @mine	-11
^ they said	-5
^ they said @end_it	-5
^ theyre	-6
^ thinking	-11
^ thinking @again	-6
^ thinking about	-6
^ this	74
^ this aint	16
^ this is	26
^ this isnt	30
^ this number	19
^ this weather	-14
^ throw	7
^ throw my	13
^ tiene	8
^ tienen mal	11
^ tienen mal @elsewhere	12
^ tiren mi	6
^ to whom	7
^ to whom @these	7
^ todo	-5
^ took	-21
^ trump	-5
^ turn	20
^ turn @carrier	14
^ turn @carrier @texts	6
^ turn @carrier the	-8
^ turn off	14
^ turned	-9
^ turned @carrier	-9
^ turned off	-9
^ two	-7
^ ugh	20
^ un	31
^ un enroll	21
^ under	8
^ under the	7
^ undo	9
^ unenroll	5
^ uno	-11
^ unstop	-10
^ unsubscribe	6
^ unsubscribe from	5
^ update	-11
^ use	-10
^ use this	-9
^ ustedes	-5
^ va	-8
^ vamos	-8
^ van	-5
^ vayanse	43
^ vayanse @elsewhere	28
^ vayanse @elsewhere @elsewhere	10
^ vayanse a	10
^ vayanse al	21
^ vayase	23
^ vete	17
^ vete @elsewhere	17
^ vete @elsewhere carajo	22
^ vete al	18
^ vinieron	-11
^ vinieron @elsewhere	-10
^ voy	-5
^ voy @elsewhere @salir	-6
^ wait	-9
^ want	32
^ want @carrier	-14
^ wasnt	-9
^ wasnt @mine	-8
^ wasnt me	-8
^ we	11
^ we are @dont	5
^ we moved	7
^ we want	-12
^ we want @end_it	-11
^ we won	16
^ welp	5
^ what	-20
^ what happens	-16
^ what part	7
^ whatever	10
^ whats	-28
^ whats @mi	-8
^ whats my	-8
^ whats your	-11
^ whats your @list	-8
^ when	-13
^ when will	-10
^ where	-16
^ where did	-6
^ where you	-5
^ which	12
^ which one	-8
^ who	-47
^ who @list	-7
^ who @list $	-9
^ who do	11
^ who gave	-10
^ who has	-7
^ who is	6
^ who is @doing	-9
^ who is @list	6
^ who this	-7
^ who wrote	-6
^ who wrote @list	-6
^ whos	-13
^ whos @list	-18
^ whos @list .	-12
^ whos this	-18
^ why	-12
^ why @hour	9
^ why @hour i	9
^ why am	9
^ why are	16
^ why did	-35
^ why is	6
^ why wont	13
^ why you	-10
^ will	-10
^ wipe	7
^ wipe my	6
^ works	-7
^ would	34
^ would @these	8
^ would @these be	8
^ would it	8
^ would you	10
^ wrong	62
^ wrong @list on	-12
^ wrong @name	21
^ wrong @name $	23
^ wrong door	-5
^ wrong guy	12
^ wrong number	-7
^ y	-18
^ y @elsewhere @elsewhere	-6
^ y @elsewhere @escriben	7
^ ya	-50
^ ya basta	-10
^ ya deja	-8
^ ya dejame	-12
^ ya dejen	6
^ ya dejenme	6
^ ya les	16
^ ya lo	-21
^ ya los	9
^ ya mande	-5
^ ya me	-8
^ ya no	-29
^ ya parale	-6
^ ya parele	13
^ ya parenle	-9
^ ya termine	-33
^ ya van	8
^ ya vote	7
^ yeah	-6
^ yep	-6
^ yes	-8
^ yes @end_it	22
^ yes @tail	-9
^ yes i	-7
^ yes maam	-7
^ yo @end_it	17
^ yo @end_it @dije	-22
^ yo @end_it soy	21
^ yo no	9
^ yo soy	5
^ yo soy @elsewhere	5
^ you	14
^ you @again	-7
^ you @tail @take	10
^ you @take	17
^ you @take the	12
^ you are	-7
^ you can	10
^ you can @unwanted	-6
^ you got	-7
^ you got @end_it	11
^ you have	15
^ you need	7
^ you never	-7
^ you want	20
^ your	33
^ your @doing	15
^ your @job	8
^ your @unwanted	-5
^ your going	15
^ your message	-8
^ your organizer	6
^ youre	25
^ youre @dont	-12
^ youre blocked	30
^ youre not	-12
^ youve	12
^ youve got	9
^ yup	-9
^ zero	36
^ zero interest	22
a	14
a _ $	-22
a _ .	28
a _ 5	-7
a _ _ .	11
a _ _ ahi	13
a _ _ and	15
a _ _ be	-7
a _ _ but	9
a _ _ comite	-11
a _ _ de	14
a _ _ deje	10
a _ _ del	-6
a _ _ dont	10
a _ _ es	11
a _ _ esa	-6
a _ _ eso	-15
a _ _ firmar	-5
a _ _ hora	14
a _ _ im	-6
a _ _ it	-21
a _ _ los	16
a _ _ me	-9
a _ _ mi	-6
a _ _ my	10
a _ _ new	12
a _ _ no	12
a _ _ of	10
a _ _ otro	22
a _ _ pero	-9
a _ _ por	-6
a _ _ que	-8
a _ _ si	-8
a _ _ su	-6
a _ _ tengo	7
a _ _ the	5
a _ _ these	6
a _ _ this	-9
a _ _ to	10
a _ _ unsubscribe	8
a _ _ y	-7
a _ a	-6
a _ al	5
a _ and	25
a _ as	12
a _ by	8
a _ calle	-14
a _ casa	-8
a _ celular	13
a _ chingada	10
a _ companera	5
a _ de	11
a _ dejen	9
a _ del	7
a _ en	-5
a _ esposo	-5
a _ for	-10
a _ home	8
a _ i	6
a _ interview	5
a _ jefe	-6
a _ job	8
a _ junta	-6
a _ le	13
a _ linea	16
a _ lista	-17
a _ los	-5
a _ marido	-6
a _ me	-7
a _ mensajes	12
a _ muchacha	11
a _ now	-9
a _ of	-8
a _ one	-6
a _ otro	-12
a _ para	-11
a _ phone	-12
a _ please	-9
a _ policia	18
a _ por	-6
a _ primo	7
a _ proxima	9
a _ que	-14
a _ saquenme	6
a _ saying	-6
a _ senor	12
a _ since	6
a _ telefono	8
a _ there	6
a _ to	-11
a _ verga	23
a _ y	15
a bailar	-16
a button	7
a button for	7
a car	-7
a denunciar	8
a dieta	-5
a donde	12
a double	6
a double $	6
a escribirme	6
a escribirme $	6
a ese	8
a ese senor	12
a esta	11
a este	6
a este $	-16
a este numero	8
a este telefono	10
a esto	6
a funeral $	-11
a job interview	5
a la	14
a la calle	-13
a la chingada	10
a la lista	-17
a la muchacha	6
a la policia	18
a la proxima	9
a la verga	23
a landline	7
a las	-7
a las 5	-7
a lead	-6
a llegar	10
a los	11
a los del	18
a los mensajes	12
a los que	-6
a mandar $	10
a map	-7
a message	-7
a mi	-12
a mi $	-6
a mi celular	10
a mi esposo	-5
a mi marido	-6
a mi no	7
a mi otro	-8
a mi primo	7
a mi y	14
a mis	-8
a nada	11
a nadie de	11
a new	7
a new job	9
a new number	11
a new phone	-17
a ningun	14
a no	6
a note	11
a nursing	8
a nursing home	8
a otra	7
a otro	34
a otro $	40
a parar de	6
a patient	6
a person	6
a poner	-21
a que	-8
a rest	20
a robot	6
a sacar	6
a salir de	7
a scam	-15
a scam $	-7
a su	7
a supervisor	16
a todos	-15
a todos $	-7
a todos los	-5
a tu	-6
a union	-13
a union .	-6
a ustedes	-11
a ver	11
a ver si	13
a way	5
a word	-12
a wrong	-10
a wrong number	-10
a year	7
a yes	-11
a yes now	-9
abajo	-5
abogado	7
about _ $	11
about _ _ $	-23
about _ _ just	6
about _ _ on	7
about _ being	28
about _ block	10
about _ but	9
about _ it	-9
about _ job	6
about _ removed	6
about _ union	9
about _ you	6
about ending	-9
about ending it	-9
about it	6
about it but	9
about me	16
about me $	19
about my	-13
about not	21
about not being	28
about the	6
about the job	6
about the union	9
about to block	5
about you	-7
about you $	-7
abre	-18
abre $	-13
abuela	-15
abuela @address	-13
abuela ya	-13
abuelita	10
abuelita _ que	11
abuelita dice	11
abuelita dice que	11
abuse	7
aca	-6
accidentally	-24
accidentally _ @end_it	-24
accidentally _ stop	-24
account	8
acoso	25
acoso $	25
acting	-9
acting _ $	-8
acting up	-8
acting up $	-8
actually _ @dont	7
actually _ _ $	7
actually _ dont	7
actually just	7
actually just @dont	7
actually just dont	7
acuerdo $	-6
acuerdo @elsewhere	6
add @mine $	6
add _ $	6
add _ _ the	-7
add _ to	-7
add me $	6
address	-20
address $	-9
address @tail	-7
address @tail $	-6
address _ $	-6
address again	-7
address again $	-6
adultos	-9
afecta	-10
afraid	9
after $	-6
after _ _ $	-11
after i	16
afuera	-8
afuera $	-11
again	21
again $	21
again _ $	7
again _ _ $	6
again _ calling	5
again _ ill	7
again _ me	9
again _ phone	-5
again and	7
again im calling	5
again my phone	-5
again please	8
again please $	8
again text	11
agarra	-5
agarra @elsewhere	-5
agencia	-10
agenda	13
agenda $	13
ago	23
ago .	10
ago _ @end_it	8
ago _ _ @person	7
agradeceria	5
agradezco	12
agreguen	10
agua	-8
aguanto	-14
aguanto _ _ $	-6
aguanto _ calor	-9
ah	-10
ah $	-6
ahead	-10
ahead $	-7
ahi	-26
ahi $	-7
ahi _ _ $	-11
ahi _ _ el	-9
ahi quitenme	5
ahora _ $	6
ahora _ _ @unwanted	11
ahora es	-5
ahora mismo	6
ahora mismo $	6
ahorita	11
ahorita $	12
ahorrese	14
ahorrese @elsewhere	14
ahorrese @elsewhere @unwanted	14
ahorrese _ @unwanted	14
aint	7
aint @again	10
aint @mine	-30
aint @mine $	-30
aint _ $	-31
aint _ _ $	9
aint me	-30
aint me $	-30
aint nobody	9
al	-66
al _ _ $	-32
al _ _ a	-11
al _ _ mi	-5
al _ _ no	-7
al _ celular	-7
al _ con	11
al _ de	-10
al _ equivocado	-16
al _ mi	9
al _ que	-8
al _ y	-5
al capataz	-9
al carajo	27
al carajo $	15
al carajo con	12
al celular	-6
al diablo	12
al grupo	-23
al grupo $	-12
al jefe	-7
al jefe que	-7
al numero	-9
al otro	-18
al otro celular	-7
al perro	-7
alarm	-9
alarm _ _ @carrier	-8
alarm _ _ off	-8
alerts	7
algo	-13
algo _ @elsewhere	-5
algo para	-5
alguien	-10
alguien @mine	-6
alguien _ _ @address	-5
alguien me	-6
alive	-11
alive $	-6
all	11
all $	26
all .	-7
all _ $	34
all _ _ $	-22
all _ _ i	-8
all _ contacts	-6
all _ it	12
all _ text	-10
all but	6
all day $	5
all my	-19
all my contacts	-6
all of it	12
all to	-8
alla	-14
alla $	-10
almost	-6
alone	54
alone $	96
alone . i	6
alone @address	7
alone @tail	6
alone @tail $	6
alone _ @address	-9
alone _ _ $	-25
alone _ _ @job	-9
alone _ _ leave	-9
alone _ i	6
alone hes	-17
alone i	13
alone if	-15
alone lol	-13
alone please	5
already	32
already $	27
already .	-10
already _ _ $	-9
already _ _ the	-5
already _ stop	6
already unsubscribed	-5
also	11
alto	45
alto $	48
alto _ $	30
alto _ favor	19
alto _ no	-19
alto ahi	-8
alto para	-20
alto por	19
alto por favor	19
alto y	11
always	-6
always wanted	9
am	37
am .	-6
am _ $	11
am _ _ $	5
am _ _ in	-5
am _ _ on	6
am _ _ you	5
am _ a	6
am a	7
am i texting	-7
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
an	13
an @carrier	18
an @carrier @carrier	6
an @carrier @carrier for	6
an _ @carrier	6
an _ @tail	11
an _ out	6
an emergency	-7
an end	12
an old	7
an opt	6
an opt out	6
and	30
and _ _ $	23
and _ _ .	7
and _ _ a	9
and _ _ are	15
and _ _ cant	5
and _ _ goes	6
and _ _ i	12
and _ _ it	5
and _ _ just	5
and _ _ need	8
and _ _ note	-6
and _ _ nothing	-8
and _ _ on	-8
and _ _ one	-7
and _ _ says	-13
and _ _ so	-5
and _ _ text	9
and _ _ texts	-6
and _ _ the	16
and _ _ these	20
and _ _ to	-6
and _ _ up	8
and _ _ want	-7
and _ _ you	9
and _ are	10
and _ cant	7
and _ getting	11
and _ give	-6
and _ guard	-8
and _ hand	9
and _ i	6
and _ is	11
and _ messages	6
and _ mine	27
and _ said	-13
and _ seen	-6
and _ sign	-6
and _ the	8
and _ up	-12
and _ what	22
and _ you	19
and a	-10
and also	12
and cant get	-6
and come	-18
and do	-5
and dont	8
and every	6
and forget	5
and get	-14
and here	16
and here you	16
and i	8
and i cant	6
and i said	-13
and ill	7
and ill hand	9
and its	8
and keep	-6
and keep this	-5
and now it	-6
and number	9
and put	-16
and put me	-6
and reported	6
and said	-6
and she	6
and so	7
and so is	7
and still	8
and the	-10
and the guard	-8
and then	-7
and they	-6
and wont	-5
and wont give	-6
and you	10
and your	6
and your messages	6
anda	17
anda _ $	12
anda _ quien	13
anda preguntando	13
anda preguntando quien	13
andar @escribir	-11
andar _ @unwanted	-12
anden	8
anden _ $	7
anden mandando	6
anden mandando $	6
ando @elsewhere	7
ando _ @end_it	-8
ando _ _ $	-8
ando _ _ y	6
ando con	6
ando manejando	5
android	-8
android $	-8
announced	-6
annoying	-23
anoche	-6
anos	-5
another	39
another @unwanted	28
another @unwanted $	21
another _ $	21
another _ _ @list	12
another _ _ these	10
another _ of	9
another one	10
another one of	10
another one of @list	10
another text	23
another text $	21
answer @hour	-8
answer _ _ @owner	-8
answer _ _ i	-6
answer _ the	-8
answer at	-8
answer its	-6
answering	8
answers	-18
antes	-15
antes de	-8
anti	-9
anti @unwanted	-9
anti _ _ $	-7
anti union	-9
anulen	15
anulen _ _ $	15
anulen mi	15
any	39
any _ $	13
any _ _ the	6
any further	12
any further $	8
any longer	16
any longer $	16
any more	13
any of	-6
any time	5
any time $	5
anymore $	26
anymore _ $	5
anymore _ _ $	-12
anymore _ _ it	-5
anymore _ _ the	6
anymore _ want	-11
anymore but	-6
anymore i want	-5
anymore we	-6
anyone	-6
anything $	-13
anything _ the	-6
anything from	7
anytime	-12
anytime $	-7
anyway	-6
apaga	-8
apaguen	15
apaguen eso	19
apartment	10
app _ _ your	8
app _ me	9
app is	8
apparently	-6
appreciate	9
appreciate @these	12
appreciate @these if	12
appreciate _ if	12
appreciate it	12
appreciate it if	12
appreciate you	-9
apt	-9
apt _ $	-9
apuntado	15
apunten	-6
aqui	31
aqui $	31
aqui _ $	-16
aqui _ _ $	10
aqui _ _ ningun	19
aqui _ _ no	-6
aqui _ hay	10
aqui _ vive	8
aqui nadie	23
aqui no	24
aqui no hay	10
aqui no vive	8
are	-58
are .	6
are @end	-7
are @list	-12
are @mi	-8
are @tail $	9
are _ $	-30
are _ @tail	-7
are _ @these	-7
are _ @unwanted	-10
are _ _ $	-10
are _ _ @take	-9
are _ _ do	5
are _ _ right	-16
are _ _ your	7
are _ going	7
are _ it	-5
are _ people	-6
are _ still	15
are again	12
are annoying	-7
are fine	-14
are fine $	-14
are killing	-7
are my	-8
are so	-17
are these	-12
are you	6
are you $	-6
are you @doing	6
are you @doing to	6
are you going	9
are you still	15
area	17
around	-19
around $	-18
arreglan	-7
arriba	-6
as	10
as @elsewhere	7
as @mi	-8
as @these	10
as @unwanted $	9
as _ @end_it	7
as _ @job	13
as _ _ $	10
as _ _ @again	9
as _ _ and	9
as a	7
as junk	10
as my	-8
as of	12
as of @job	13
as spam $	10
asi	8
asi $	14
asi _ @elsewhere	-9
asi _ @end_it	13
asi _ a	-9
asi que	12
asi que @end_it	14
asi que @end_it $	10
ask	-46
ask @again	-13
ask @mine	-9
ask @person	-20
ask @these	16
ask @these you	10
ask @these you @dont	6
ask _ $	-19
ask _ @mi	7
ask _ _ $	-7
ask _ _ @dont	6
ask _ _ @owner	7
ask _ _ not	6
ask _ my	7
ask _ you	9
ask about	-13
ask her	-17
ask me	-9
ask that	16
ask that you	10
asked	28
asked @again	-6
asked @mine	-7
asked _ $	10
asked _ @job	14
asked _ @tail	11
asked _ _ $	17
asked _ _ @taken	10
asked _ _ removed	5
asked _ _ taken	5
asked _ be	9
asked _ people	11
asked _ the	-10
asked about	-6
asked for the	-6
asked me	-7
asked to	9
asked to be	9
asked to be @taken	10
asked you	16
asking	40
asking $	29
asking _ $	26
asking _ _ my	-6
asking _ _ not	-12
asking _ be	-7
asking _ i	-7
asking _ to	13
asking for	-13
asking me	36
asking me to	14
asking to	-7
asking to be	-7
asking who	-7
asusten	-11
at	-20
at _ $	-22
at _ _ $	-5
at _ _ .	8
at _ _ and	9
at _ _ but	5
at _ _ i	-8
at _ _ is	8
at _ _ job	7
at _ _ not	-10
at _ _ stop	-10
at _ _ text	-9
at _ _ to	-7
at _ _ you	5
at _ clinic	-9
at _ end	-7
at _ gate	15
at _ hrs	5
at _ new	5
at _ number	15
at _ second	5
at _ this	6
at _ time	5
at all	24
at all $	15
at all .	-7
at dinner	5
at least $	6
at me	-5
at my	7
at text	-7
at the clinic	-9
at the gate	15
at this	15
at this number	16
at work	-11
ate	-18
ate @mi	-12
ate _ _ $	-10
ate my	-12
atras	-11
atras @elsewhere	-8
atras del	-8
attorney	21
attorney $	13
attorney general	9
august	6
aumento	-6
aun	-5
autocorrect	-22
autocorrect .	-6
autorice	9
autorizacion	29
autorizacion $	24
auxilio	-6
avisarme	-23
avisarme $	-23
avisen	12
avisen _ _ $	12
avisen de	12
aviso	-35
aviso $	-21
avisos	24
avisos _ _ celular	13
avisos _ mi	13
away	12
away $	33
away @address	8
away @address $	6
away _ $	-12
away _ @mi	6
away _ _ @list	-8
away _ _ @these	8
away _ _ phone	6
away _ _ this	-14
away _ my	6
away from	18
away from @mi	6
away from @mi @list	6
away from my	6
away please	8
away please $	6
away with	-14
aye	16
ayer $	-5
ayer _ @address	11
ayer _ hoy	11
ayer y	11
ayer y @address	11
ayer y hoy	11
ayuda	-8
ayuda @address	-5
ayuda @address @address	-5
ayuda _ @address	-5
ayuda _ favor	-5
ayuda por	-5
ayuda por favor	-5
b	-6
babe	-6
baby	-12
baby $	-10
back	-9
back $	7
back . i	6
back @address	-8
back @address $	-8
back @carrier $	10
back @mi	10
back _ $	-18
back _ _ $	19
back _ _ @mine	-6
back _ _ me	-6
back _ _ next	6
back _ haiti	6
back _ i	6
back _ its	-6
back my	10
back off $	7
back on	-12
back on $	-7
back please	-8
back please $	-8
back to	19
back to haiti	6
back up	-8
back up $	-8
bad	-29
bad $	-19
bad _ @these	-6
bad _ _ $	-5
badge	-7
badge _ work	-5
badge dont	-5
badge dont work	-5
bag	-5
bag $	-5
bailar	-16
baja $	65
baja _ $	10
baja _ _ $	-14
baja _ _ mensajes	-6
baja _ favor	10
baja _ los	-6
baja _ maternidad	-5
baja de	-8
baja de los	-6
baja medica	-6
baja por	-16
baja por favor	10
baja por maternidad	-5
baja ya	-22
bajame de	5
bajan	7
baje	-16
bajenme	17
bajenme $	5
bajenme _ _ $	5
bajenme _ _ lista	7
bajenme de	12
bajo	-6
banks	18
basta	-18
basta _ favor	20
basta _ propaganda	-8
basta con	-8
basta de	-33
basta de propaganda	-8
basta por	20
basta por favor	20
basta y	9
basura	-21
basura $	-19
bathroom	-7
be	66
be $	17
be @bothering	7
be @hour	-12
be @hour $	-9
be @taken	27
be @taken $	21
be @taken @carrier @job	-7
be @taken from	7
be @taken from @list	5
be @text	11
be @text $	10
be @texted	28
be @texted $	22
be @texting	11
be @texts	6
be _ $	12
be _ .	-7
be _ @address	22
be _ @end_it	-35
be _ @list	24
be _ @mi	6
be _ @mine	18
be _ @tail	-8
be _ @us	11
be _ _ $	69
be _ _ .	-5
be _ _ @doing	-10
be _ _ @hour	8
be _ _ @job	-16
be _ _ @lista	14
be _ _ @texts	14
be _ _ @these	-24
be _ _ @unwanted	7
be _ _ asking	-9
be _ _ if	11
be _ _ it	-25
be _ _ list	6
be _ _ more	-14
be _ _ text	6
be _ _ these	-8
be _ alone	22
be _ from	14
be _ here	11
be _ i	-6
be _ if	6
be _ me	18
be _ my	6
be _ off	5
be _ one	-10
be _ out	-6
be _ please	22
be _ stop	-21
be _ the	10
be _ this	24
be _ to	-9
be contacted	19
be contacted $	17
be contacting	11
be honest	-9
be in	20
be in @list	16
be in the	-6
be in this	16
be late	-7
be late $	-5
be left	16
be left @carrier	-6
be left @carrier of	6
be left alone	22
be left out	-6
be mad	-7
be messaged	6
be needing	12
be needing the	12
be on	20
be on @list	8
be on @us	11
be on here	11
be on this	8
be part	-5
be part of	-5
be removed	19
be removed $	16
be removed from	6
be sending	7
be texted	11
be texted $	10
be texting	6
be the	-10
be the last @unwanted	6
be the one	-8
be there	-24
be there $	-13
beat	37
beat _ $	38
beautiful	-10
because	-13
bed	-6
bed $	-6
been	-9
been @elsewhere	7
been @taken	-6
been @us	-10
been _ $	16
been _ @again	7
been _ @carrier	-7
been _ _ @unwanted	-7
been _ _ since	6
been _ _ years	-8
been _ off	-7
been a	7
been here	-10
before	21
before _ $	8
before _ _ $	7
before _ _ it	-10
before _ _ sees	21
before me	8
before my	21
beg	16
beg _ $	16
beg you	16
beg you $	16
begging	18
begging _ on	6
begging im	6
begging im on	6
behind	-12
behind _ _ $	-10
behind you	-10
being	41
being _ $	9
being _ _ $	26
being _ to	19
being on	20
being so	-5
bendicion	-7
bendicion _ @address	-5
bendicion _ ya	-5
bendiga	7
bendiga $	9
beto	14
beto $	15
better	-12
better $	-6
bien	-18
bien $	-6
bien _ _ $	-5
big _ _ $	5
bill	-7
bill _ $	-6
black	-6
blast	7
blew	-6
blew up	-5
block	6
block _ $	25
block _ _ $	-8
block _ my	-17
block me	13
block me $	13
block you	-7
block you $	11
blocked	74
blocked $	63
blocked @again	13
blocked @again reported	6
blocked _ $	21
blocked _ reported	6
blocked and	13
blocked and reported	6
blocking	36
blocking @list	16
blocking _ _ @take	6
blocking this	16
bloqueado	37
bloqueado _ _ $	22
bloqueados	13
bloqueados $	15
bloquearlos	7
bloquee	6
bloqueo	10
bloqueo los	-6
bloquie	6
blow	19
blowing	10
blowing _ _ $	8
blowing _ up	8
blowing me	8
blowing me up	8
blows	-9
blue	-8
board	-7
book	-5
boring	-15
boring $	-15
borra _ $	-12
borra _ _ $	22
borra _ _ viejo	-5
borra eso	-20
borra eso $	-20
borrame	-42
borrame $	20
borrame _ $	10
borrame _ _ lista	9
borrame _ tu	8
borrame de	11
borrame de tu	8
borrame del	16
borran	21
borrar	-55
borrar $	-60
borrar _ _ $	-24
borrar _ favor	7
borrar _ mensajes	-26
borrar _ numero	16
borrar los	-8
borrar los mensajes	-8
borrar mi	6
borrar mis	-22
borrar por	7
borrar por favor	7
borrara	-10
borrarme	7
borrarme $	7
borraron	-8
borre $	-5
borre todo	11
borreme	-64
borreme $	-72
borren	5
borren $	7
borren _ _ $	-15
borren _ datos	-39
borren _ nombre	13
borren _ numero	14
borren de	7
borren mi	24
borren mi nombre	13
borren mis	-39
borren mis datos	-39
borren su	11
borren su numero	11
borrenlo	37
borrenlo $	23
borrenme	103
borrenme $	64
borrenme _ _ $	14
borrenme _ la	23
borrenme no	8
borro $	19
borro _ _ de	-12
borro _ mensajes	-12
borro los	-12
borro los mensajes	-12
bos	-37
boss	-22
boss $	6
boss _ $	-6
boss _ _ $	-7
boss _ _ dont	13
boss _ _ from	-8
boss _ _ off	11
boss _ _ texting	-9
boss _ it	-5
boss _ me	7
boss _ stop	-9
boss take	11
boss to	-11
boss to stop	-7
both	16
both $	6
both @name	9
both _ $	6
both phones	9
bother	29
bother _ else	7
bother me	17
bother somebody	6
bother somebody else	6
bothered	-13
botones	-5
bout	-7
bread	-8
bread $	-5
break _ _ i	9
break room	11
breaking	6
breakroom	-5
breaks	-7
bring	-18
bring _ _ $	-8
bro	18
bro $	14
broke _ _ so	12
broke his	12
broma $	-6
broma _ @end_it	8
brother _ _ my	6
brother _ law	6
brother in	6
brother in law	6
bruh	-5
buen	-8
buen _ $	-6
bueno	-8
bueno $	-10
bueno ya	6
bug	14
bug _ $	6
burn	5
burn _ number	6
burned	-6
bus	-6
buscan	30
buscan $	23
buscarme	-9
buscarme $	-9
busquen	15
busquen $	6
busquen _ otro	5
but	-31
but @dont	-16
but @dont @end_it	-10
but @dont @write	6
but @mi	-6
but @take	-7
but _ @end_it	-10
but _ @mi	-12
but _ @unwanted	12
but _ @write	6
but _ _ .	6
but _ _ @dont	12
but _ _ @list	-7
but _ _ for	10
but _ _ got	12
but _ _ i	-8
but _ _ is	-6
but _ _ more	-7
but _ _ not	9
but _ _ phone	-6
but _ _ the	-6
but _ _ to	11
but _ _ want	10
but _ do	-11
but _ else	-5
but _ i	10
but _ my	-12
but _ no	-6
but _ texts	12
but _ the	-7
but _ time	10
but i	-7
but id	11
but id like	7
but in	-6
but its	12
but its @mi	-6
but its @mi @list	-6
but its my	-6
but my	-6
but not	-12
but the	11
but who	-6
but you	-7
button $	-8
button for	7
buttons	18
buttons $	19
buy	-15
buzon	20
buzz	6
buzzing	6
by	15
by $	30
by @hour	-8
by @job	-6
by @list	-13
by @list $	-14
by @mi @name	7
by @these	13
by @these @name	15
by @these @name $	15
by _ $	16
by _ .	9
by _ @bothering	-6
by _ @job	-6
by _ @name	23
by _ @unwanted	-6
by _ _ $	-12
by _ _ do	7
by _ name	23
by _ send	-6
by mistake	28
by mistake $	36
by mistake @bothering	-6
by mistake send	-6
by my name	7
by that	15
by that name	15
by the	-19
by the @job	-6
by the @job $	-5
bye	10
cabe	-21
cabe @unwanted	-16
cabe @unwanted $	-16
cabe _ $	-16
cabe mas	-9
cabe nada	-7
cabe nada $	-7
cabron	-5
cada	9
cada @unwanted	8
cada _ .	5
cada _ @mine	6
cada _ _ @disturbs	6
cada _ me	6
cada mensaje	8
cadena	6
cadena $	5
caer	5
cafe	-8
cajas	-8
cajas _ @elsewhere	-7
cake	-9
cake $	-6
call	-30
call $	10
call _ $	18
call _ _ dont	8
call _ _ me	-20
call _ _ text	-18
call _ text	-12
call dont	-9
call dont text	-9
call from	-6
call it	5
call list	12
call list $	11
call me	-46
call me text	-21
call my	-10
call or	18
call or text	18
call text	-14
calle	-27
calle $	-25
called @carrier	7
called _ _ @list	-5
called _ the	8
called off	8
called the	-6
callense	45
callense $	44
calling	-27
calling _ $	-12
calling _ cops	6
calling me	-25
calling the	12
calling the cops	6
calling you	-11
calls	-24
calls $	-10
calls @address	-5
calls @again	7
calls @again @unwanted	7
calls @end_it	10
calls @end_it @unwanted	10
calls _ $	-5
calls _ @unwanted	7
calls _ texts	17
calls no	10
calls no texts	10
calls please	-5
calor	-16
calor $	-11
cambie	-16
cambie @elsewhere	-16
cambie @elsewhere @numero	-16
cambie @elsewhere @numero $	-7
cambie _ @numero	-16
cambie _ _ $	-7
cambie _ numero	-14
cambie de	-16
cambie de numero	-14
cambio $	-7
cambio @elsewhere	11
cambio @elsewhere @jefe	7
cambio _ @jefe	7
cambio _ _ $	10
cambio _ dueno	7
cambio de	11
cambio de dueno	7
came	-10
came _ $	-6
came _ @mi	5
came _ _ house	6
came _ my	5
came to @mi	5
came to @mi @owner	6
came to my	5
can	-31
can @boss	-12
can @elsewhere	-5
can @end_it	-7
can @end_it @list	-15
can @end_it @list @unwanted	-14
can @end_it @tail	8
can @erase	10
can @erase @mine	6
can @person over	10
can @person over there	10
can @take	9
can @take @mi	9
can @unwanted	-9
can @unwanted @mine	-5
can @write	-11
can _ $	-6
can _ @address	9
can _ @bothering	-11
can _ @carrier	6
can _ @dont	18
can _ @end_it	-8
can _ @list	-8
can _ @mi	12
can _ @mine	-8
can _ @tail	-6
can _ @take	-7
can _ @texts	12
can _ @write	-8
can _ _ $	6
can _ _ @list	-17
can _ _ @person	-15
can _ _ @tail	-8
can _ _ @take	-14
can _ _ @taken	14
can _ _ @these	-7
can _ _ @unwanted	-16
can _ _ anytime	-7
can _ _ be	21
can _ _ for	8
can _ _ get	-13
can _ _ help	-7
can _ _ him	-13
can _ _ left	5
can _ _ now	-7
can _ _ number	7
can _ _ off	13
can _ _ on	-8
can _ _ out	-13
can _ _ the	21
can _ _ there	9
can _ _ these	-15
can _ _ this	-8
can _ _ union	-14
can _ be	6
can _ call	-7
can _ fill	-6
can _ get	-16
can _ my	12
can _ not	18
can _ now	7
can _ one	13
can _ over	10
can _ please	9
can _ return	-5
can _ see	-9
can _ send	-11
can _ stop	-9
can _ take	8
can _ tell	27
can _ text	-9
can _ texting	13
can _ this	-13
can _ turn	6
can _ union	-8
can _ us	-6
can a	-5
can cross @mine	6
can cross @mine @carrier	6
can cross me	6
can do @these	6
can drop	7
can drop me	6
can get	8
can get my	9
can i	-18
can i @end_it	5
can i @end_it @take	6
can i be	7
can i fill	-6
can i return	-5
can i stop	6
can ice	-7
can quit	6
can someone	7
can stop	-10
can stop now	8
can stop this	-15
can stop us	-6
can text	-9
can the	11
can the @unwanted	13
can you	8
can you @address	13
can you @bothering	-11
can you @carrier	9
can you @dont	18
can you @end_it	-13
can you @end_it @mine	5
can you @end_it @person	-13
can you @tail	-13
can you @unwanted	-9
can you @unwanted @mi	-7
can you @write	-6
can you call	-6
can you get	-13
can you not	18
can you please	13
can you send	-11
can you stop	-13
can you take	9
can you tell	27
can you text	-9
cancel	-5
cancel $	12
cancel _ _ $	-32
cancel _ _ please	-7
cancel _ messages	11
cancel all	7
cancel my	-26
cancel on	-5
cancela	18
cancelacion	6
cancelar	10
cancelar $	16
cancelar _ $	16
cancelar _ _ $	-13
cancelar _ stop	-12
cancelar todo	8
canceled @mi	6
canceled @mi @job	10
canceled _ @job	10
canceled _ _ so	10
canceled my	6
cancelen	8
cancelen $	6
cancelo	16
cancelo $	17
cant	-31
cant @end_it	-5
cant @take @carrier	-6
cant @take the	6
cant @take the @unwanted	6
cant _ @carrier	-6
cant _ @list	-10
cant _ @these	-10
cant _ _ $	-11
cant _ _ @person	5
cant _ _ @these	6
cant _ _ @unwanted	6
cant _ _ i	5
cant _ _ phone	-6
cant _ _ texts	6
cant _ _ these	5
cant _ it	-9
cant _ read	7
cant _ see	5
cant _ the	5
cant _ these	10
cant _ this	-19
cant do	-13
cant do @list	-13
cant do @list @tail	-5
cant do this	-13
cant find	8
cant get	-6
cant handle	6
cant have	5
cant have the	6
cant make	-6
cant make @these	-6
cant make it	-6
cant pick	-6
cant read	8
cant read @list	8
cant read these	8
cant stop	-5
cant you	6
cant you see	5
capataz	-10
car	-23
car $	-9
cara	-13
cara $	-13
carajo	31
carajo $	20
carajo @elsewhere	12
carajo con	12
card $	-13
card _ _ my	9
card and	5
card is	8
care	6
care _ @list	6
care _ _ @unwanted	6
care _ _ messages	6
care _ these	6
care for	6
care for @list	6
care for @list @unwanted	6
care for these	6
cares	16
carlos	30
carlos $	32
caro	-10
cartas	-8
casa $	12
casa _ $	-6
casa jaja	-6
casa jaja $	-6
case	-10
caso	-7
caso $	-7
cat _ on	10
catch	-7
cause	5
cause _ @owner	10
cause _ _ was	9
cause _ _ you	-7
cause _ thought	-7
cause i	-10
cause i thought	-7
cause the	15
cease	6
cease _ _ $	5
cell	14
cell $	6
celular	33
celular $	17
celular _ $	15
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
cene	-5
ceo	20
cero	6
cesen	8
chamba	7
chamba $	7
changed	8
changed @name	-12
changed @name $	-12
changed _ $	9
changed _ @list	8
changed _ number	8
changed phones	-12
changed phones $	-12
charge	11
charge _ _ @name	5
charge of	16
charger	-11
chat	-8
chat $	-8
chat _ $	10
chat _ _ $	-8
checar	-6
check	-39
check @unwanted	-10
check _ $	-16
check _ @mine	-10
check _ _ $	-18
check your	-6
checking	-6
checks	14
cheese	-9
chef	24
chef $	26
chicken	-6
chico	18
chico $	17
child	-5
chingada	10
chingando	-7
chingando $	5
chinguen	17
chinguen a	5
chingues	-10
choice	6
cierren	13
cierren @persona	13
cierren _ _ @address	9
cierren _ _ por	9
cierren mi	13
cierto	-8
cierto $	-7
circus	-6
city	7
claims	5
claro	-6
claro _ _ $	-5
class	-9
class _ $	-6
clear	9
clicked	7
clinic	-9
clinica	9
clinica $	9
clocking	-8
clocking @carrier	-8
clocking out	-8
close	-9
closed	-6
closed $	-6
clue	8
cobran	-6
code	13
coffee	-13
coffee _ _ $	-8
coffee _ me	-8
cold	-11
cold $	-9
come	6
come $	10
come _ $	7
come _ _ $	-29
come back	6
come back $	7
come by	6
come by $	7
come over	-5
come through	-9
come to	18
comente	8
comente @elsewhere	8
comer	-11
comer $	-9
comes _ _ to	12
comes through	12
comi	-17
comi $	-12
comiendo	-14
comin	11
coming	8
coming $	-6
coming _ _ .	7
coming _ i	6
coming _ whole	-6
coming and	5
coming my	-6
coming my whole	-6
coming to	5
comite	-13
comite $	-11
comment	-12
communication	6
communications	7
como _ _ $	20
como _ _ mensajes	-8
como _ _ recibir	10
como _ _ salir	11
como _ borro	21
como _ de	19
como _ esto	6
como _ hace	7
como _ hago	6
como _ los	-9
como _ mi	-11
como _ para	13
como _ que	-5
como _ quito	7
como _ salgo	6
como _ un	-16
como borro	-12
como cancelo	17
como consiguieron	-10
como consiguieron mi	-10
como dejo	9
como dejo de	9
como elimino	-16
como hago	10
como hago para	13
como le	6
como le hago	6
como me	23
como me borro	21
como me salgo	6
como no	-14
como paro	8
como puedo	17
como que	6
como reporto	-8
como salgo	6
como salgo de	8
companera	6
companera que	8
companeros	-6
compania	9
compania $	12
compania del	5
company _ _ $	10
company _ the	7
companys	-6
completo	-6
compre _ _ @elsewhere	6
comunicaciones	10
con	31
con _ $	9
con _ _ $	-19
con _ _ jaja	-10
con _ _ los	9
con _ _ por	-7
con _ _ que	16
con _ _ sindicato	5
con _ _ ya	14
con _ app	10
con _ basta	-14
con _ compania	10
con _ de	6
con _ del	10
con _ me	14
con _ mensajes	9
con _ mensajitos	5
con _ textos	13
con _ union	6
con cuidado	-6
con cuidado $	-5
con dos	-9
con el sindicato	-7
con esas	-5
con eso	37
con eso $	32
con eso basta	-14
con este	-8
con la	19
con la compania	10
con los	18
con los mensajes	7
con los textos	11
con permiso	14
con todo	-10
con todo $	-10
con tu	20
con tu sindicato	12
con tus	-8
con una	-5
con ustedes $	8
concern	7
confirm	22
confunden	7
confused	8
confusing	5
congrats	9
conosco	16
conozco	14
conozco @elsewhere	13
conozco _ _ $	7
conozco _ _ @mine	-11
conozco _ _ me	-11
conozco a	15
consent	65
consent $	30
consent _ $	30
consent withdrawn	14
consentimiento	22
consentimiento $	21
consider	30
consiguieron	-10
consiguieron @persona	-10
consiguieron @persona @numero	-10
consiguieron _ @numero	-10
consiguieron mi	-10
consultant	-10
consultants	-27
consultor	-7
consultorio	20
contact	57
contact $	43
contact .	5
contact _ _ $	10
contact _ _ any	6
contact _ _ my	-8
contact _ in	6
contact me	13
contact me $	9
contact me in	6
contact my	6
contact please	8
contact the	-5
contactado	17
contactar	7
contactar $	6
contactarme	14
contactarme $	7
contacte	7
contacted	20
contacted $	17
contacten $	6
contacting	14
contacting me	13
contacto	18
contacto $	18
contactos	-7
contactos $	-7
contacts	-10
contacts $	-6
contesta	-20
contesta $	-9
contesta _ _ $	-10
contesta el	-7
contestan	-10
conteste	-16
contesto	-14
contesto $	-6
continuan	5
continuan _ _ procedere	5
continuan _ mensajes	5
continuan enviando	5
continuan enviando mensajes	5
contra _ @elsewhere	6
contract	-10
contrataron	-6
contrato	-12
contrato $	-9
cool	-11
cool $	-8
copia	-5
cops $	6
coraje	-6
corazon	7
correct	5
correcto	7
correcto $	7
corrieron	-9
corrieron @elsewhere	-6
corte	-23
corte _ _ $	-5
corten	17
corten _ _ $	19
cortenla	6
cortenle	7
cosas	-10
cosas $	-9
cosas _ trabajo	5
cosas del	5
cosas del trabajo	5
could	29
could @end_it	9
could @job	7
could _ @end_it	12
could _ _ .	9
could _ _ @mine	9
could _ _ be	13
could _ _ me	9
could _ stop	15
could you	18
could you @end_it	12
could you @end_it .	9
could you stop	15
count	-20
count @mine	-15
count @mine @carrier	-13
count @mine @carrier of	18
count _ @carrier	-14
count _ _ $	-33
count _ _ of	18
count _ out	-13
count me	-15
count me out	-13
county	6
coupons	6
course	-6
cousin	-15
coworker	-10
cracked	-5
crap	5
crean	-5
credito	-5
creo _ _ el	7
creo _ tiene	13
creo que	8
creo que tiene	13
creo que tiene @elsewhere	7
cross	9
cross @job	-13
cross @mi	12
cross @mi @name	12
cross @mi @name @carrier	12
cross @mine	13
cross @mine @carrier	13
cross _ @name	12
cross _ _ $	7
cross _ _ @carrier	12
cross _ _ i	12
cross _ _ the	-21
cross _ name	12
cross me	13
cross me off	13
cross my	12
cross my name	12
cry	-17
cry _ _ $	-10
cual	-16
cual _ $	-13
cual _ _ palabra	9
cual _ la	8
cual es @elsewhere palabra	9
cual es la	8
cuando	-20
cuando _ _ $	-14
cuando _ _ a	5
cuando _ a	7
cuando me	6
cuando van	8
cuando van a	8
cuanto	-24
cuanto _ _ que	-13
cuanto _ tengo	-14
cuantos	-6
cuartos	-5
cuenta	5
cuenten _ $	-6
cuenten conmigo $	-6
cuentenme	-7
cuesta dejen	6
cuidado	-6
cuidado $	-5
cunada	-6
cunada $	-7
cunado	6
cuota	-7
customer	8
cut	10
cut _ _ $	12
cut _ _ off	-12
cut _ and	8
cut _ finger	-12
cut _ from	7
cut _ out	25
cut it	16
cut it out	19
cut me	9
cut me from	7
cut my	-19
cut my finger	-12
cut off	-14
da	-20
da _ _ $	-7
da coraje	-5
da flojera	-6
dad	9
dad is	13
daily	14
dan	-10
dan @elsewhere	6
dan @elsewhere @end_it	6
dan _ @end_it	6
dan _ baja	6
dan de	6
dan de baja	6
dana	-5
dar	-7
dar @persona	5
dar @persona @numero	5
dar @persona @numero @end_it	6
dar _ _ $	-10
dar _ _ @end_it	6
dar mi	6
dare	-7
dare _ @mine	6
dare _ me	6
darme	11
darme @elsewhere	11
darme @elsewhere @end_it	11
darme @elsewhere @end_it $	6
darme @elsewhere @end_it @elsewhere	6
darme _ @end_it	11
darme _ _ $	6
darme _ _ @elsewhere	6
darme _ baja	11
darme de	11
darme de baja	11
das	5
das @elsewhere	6
das @elsewhere @end_it	6
das _ @end_it	6
das _ baja	6
das de	6
das de baja	6
data	-32
data $	-30
dates	-5
dates $	-5
datos	9
datos $	-30
datos _ _ $	12
daughters	13
daughters _ .	7
dave	7
day	-27
day $	-6
day @carrier	-14
day @carrier $	-14
day _ $	-19
day _ _ $	-8
day _ _ @mine	5
day _ _ me	5
day off	-14
day off $	-14
day shift	5
days	-13
days .	6
days _ _ $	-6
days _ _ do	-6
de	49
de _ $	31
de _ .	-9
de _ _ $	71
de _ _ .	7
de _ _ a	7
de _ _ como	7
de _ _ con	-8
de _ _ de	12
de _ _ en	-10
de _ _ eso	-7
de _ _ este	7
de _ _ favor	5
de _ _ interesa	-6
de _ _ la	-8
de _ _ le	8
de _ _ los	-8
de _ _ mas	5
de _ _ ni	6
de _ _ no	13
de _ _ nosotros	-7
de _ _ numero	11
de _ _ para	-8
de _ _ pero	-8
de _ _ por	14
de _ _ porque	-7
de _ _ que	-6
de _ _ quiere	-8
de _ _ tambien	-9
de _ _ ustedes	-9
de _ _ van	-6
de _ agencia	-7
de _ avisos	13
de _ celular	5
de _ clinica	11
de _ como	7
de _ compania	-10
de _ cuando	-5
de _ el	-6
de _ empresa	-10
de _ en	-7
de _ ex	-5
de _ hija	-6
de _ hijo	7
de _ historia	-5
de _ jodiendo	6
de _ las	10
de _ les	-7
de _ linea	-11
de _ lista	71
de _ manana	12
de _ medica	-6
de _ mensajes	-11
de _ mi	7
de _ mija	-6
de _ nina	6
de _ oficina	-6
de _ por	-6
de _ sistema	7
de _ sus	-9
de _ union	-8
de _ vaina	8
de _ vez	13
de _ ya	16
de ahi	29
de ahi $	17
de alto	-12
de aqui	8
de avisarme	-23
de avisarme $	-23
de baja	29
de baja $	27
de baja de	-8
de baja medica	-6
de borrarme	7
de borrarme $	7
de casa	10
de comer	-8
de comer $	-6
de contactarme	7
de cosas	-16
de dios	6
de dueno	7
de emergencia	-7
de esa	19
de esa lista	9
de esa vaina	8
de esas	-6
de escribirme	6
de eso	18
de eso $	16
de estar	10
de estar jodiendo	6
de este grupo	5
de esto	22
de esto $	22
de juntas	11
de juntas $	11
de la	8
de la agencia	-7
de la clinica	11
de la compania	-11
de la empresa	-10
de la historia	-5
de la lista	33
de la manana	12
de la oficina	-6
de la union	-8
de las	5
de llegar	15
de llegar los	9
de los	7
de los avisos	13
de mandar	7
de mandar $	14
de mandarme	10
de mandarme $	8
de mandarme mensajes	-17
de mandarme sus	9
de mantenimiento	-6
de mensajes	21
de mensajes $	21
de mes	-6
de mi	-11
de mi $	12
de mi ex	-5
de mi hija	-6
de mi hijo	7
de mi linea	-11
de mi nina	6
de molestar	9
de molestar $	12
de nada	-16
de nada $	-21
de no	7
de noche	-5
de numero $	11
de parar	7
de pelear	-6
de persona	13
de persona $	10
de propaganda	-8
de quitarme	6
de quitarme $	6
de recibir	-5
de recibir $	10
de recibir sus	-17
de semana	-7
de su	20
de su lista	12
de su sistema	7
de talla	-8
de temporales	-7
de textearme	8
de textos	10
de tu	22
de tu lista	10
de un	-9
de una	16
de una vez	13
de ustedes	7
de ustedes si	-7
de voz	-8
deactivate	26
dead	-5
dead $	-15
dead .	13
deal	-6
debo	-17
debo _ @unwanted	-17
deceased	23
decia	-8
decir _ @mine	7
decir _ _ @end_it	7
decir _ me	7
decir que	6
decir que @mine	7
decir que @mine @end_it	7
decir que me	7
deja	-34
deja _ $	-18
deja _ _ $	-17
deja _ _ mensajes	-8
deja de	-8
deja eso	-11
dejame	-42
dejame _ _ $	-29
dejame _ la	-6
dejame _ paz	10
dejame en la	-6
dejame en paz	10
dejame quieto	24
dejan	10
dejan _ $	-6
dejan _ _ $	12
dejan de	5
dejaron	-9
dejaron @elsewhere	-12
dejaron @elsewhere @escribir	-10
dejaron @elsewhere @escribir @unwanted	-9
dejaron _ @escribir	-10
dejaron _ _ @unwanted	-9
dejaron de	-10
dejate	-17
dejate de	-17
deje	-13
deje _ mi	9
deje a	10
deje de	-10
dejeme	9
dejeme _ _ $	-5
dejeme tranquilo	18
dejen	-9
dejen $	7
dejen _ $	-18
dejen _ _ $	8
dejen _ _ la	-5
dejen _ avisarme	-23
dejen _ escribirme	-6
dejen _ estar	6
dejen _ llegar	15
dejen _ mandar	5
dejen _ mandarme	8
dejen _ molestar	9
dejen _ paz	6
dejen _ pelear	-6
dejen de	18
dejen de avisarme	-23
dejen de escribirme	-6
dejen de estar	6
dejen de llegar	15
dejen de mandar	5
dejen de mandarme	8
dejen de molestar	9
dejen de pelear	-6
dejen en	6
dejen en paz	6
dejen fuera	-5
dejen fuera de	-5
dejen la	16
dejen las	-7
dejenme	-18
dejenme _ $	-33
dejenme _ _ $	12
dejo _ _ $	9
dejo _ recibir	10
dejo de	9
dejo de recibir	10
del _ $	7
del _ _ $	9
del _ _ a	20
del _ _ es	-6
del _ _ no	-11
del _ _ que	13
del _ ese	7
del _ pero	-8
del _ por	-6
del _ que	-5
del _ turno	19
del comite	-13
del comite $	-11
del consultor	-6
del grupo	24
del grupo $	27
del otro	18
del otro turno	20
del salon	-12
del sindicato	11
del sindicato $	17
del sistema	11
del trabajo	10
del trabajo $	9
del volante	-9
del volante pero	-8
delete	-12
delete $	18
delete _ $	28
delete _ data	-28
delete _ my	-9
delete _ number	-11
delete all	-11
delete all my	-9
delete me	26
delete me $	18
delete me from	8
delete my	-39
delete my data	-28
delete my number	-14
delete the	-6
deleted	-9
deleted the	6
demando	18
demando $	18
demas	-6
demas $	-5
demasiado	-6
deme	8
deme @elsewhere	8
deme @elsewhere @end_it	9
deme _ @end_it	9
deme _ _ @address	8
deme _ baja	9
deme de	9
deme de baja	9
den	13
denise in	8
denuncio	21
denuncio _ _ $	10
department	-7
depends	-6
depends on	-6
deployed	6
dept	8
dept $	10
desactiven	9
desde	11
desde @elsewhere	29
desde _ $	12
desde _ @mine	-17
desde _ _ $	12
desde _ me	-17
desde ahorita	15
desde el	13
deseo	25
deseo _ _ $	13
deseo _ contactado	14
deseo que	6
deseo ser	14
deseo ser contactado	14
desinscribir	24
desinscribirme	24
desk	17
despidieron	-6
despues	-6
despues _ las	-6
despues de las	-6
desuscribanme	14
detener	15
detener _ $	11
detenganse	5
di	32
di @persona	10
di @persona @numero	9
di @trabajo	15
di _ @numero	9
di _ _ $	7
di _ _ para	5
di _ numero	8
di mi	14
di mi numero	12
di para	11
di permiso	15
dia	-15
dia @elsewhere	-6
diablo	17
dialysis	7
dias	-6
dice	-7
dice _ _ no	10
dice _ _ que	9
dice _ de	-7
dice _ ya	10
dice mi	11
dice que ya	10
dicen	-12
dicen que	-10
dicho	5
dicho _ @end_it	6
dicho _ no	6
dicho que	5
dicho que @end_it	6
dicho que no	6
diciendo	8
diciendo que	8
did	-83
did @dont	-16
did _ $	-9
did _ @end_it	-36
did _ @tail	-5
did _ @take	-25
did _ _ @carrier	-19
did _ _ @end_it	-7
did _ _ @mi	-10
did _ _ @person	-6
did _ _ @take	-16
did _ _ @these	-8
did _ _ my	-10
did _ _ stop	-7
did _ _ that	-6
did _ get	-24
did _ see	-6
did _ stop	-36
did i	-25
did i @take	-16
did i get	-15
did not	-16
did you	-37
did you @end_it	-17
did you @take	-11
did you @take @mi	-13
did you get	-11
did you stop	-17
didnt	-19
didnt @take	9
didnt @take @these	5
didnt @unwanted	18
didnt @unwanted @mine	18
didnt @unwanted @mine $	18
didnt _ @carrier	-5
didnt _ @mine	18
didnt _ _ $	7
didnt _ _ .	12
didnt _ _ @carrier	-6
didnt _ _ @hour	-6
didnt _ _ @mi	-20
didnt _ _ last	8
didnt _ _ my	-20
didnt _ _ till	-6
didnt _ _ to	-5
didnt _ me	18
didnt _ off	-5
didnt _ this	-6
didnt _ to	-12
didnt _ you	-21
didnt get	11
didnt go	-9
didnt i	14
didnt mean	-7
didnt see	-7
didnt text	18
didnt text me	18
didnt understand	-5
didnt want	6
die	-6
die $	-5
died _ _ $	6
died _ january	7
died in	5
died in january	7
dieron	-19
dieron @elsewhere	-9
dieron @persona	-9
dieron _ @address	-6
dieron _ _ $	-10
dieron mi	-9
diet $	-6
dieta	-7
dieta $	-6
dificil	12
dificil _ @quitar	15
dificil _ _ @elsewhere	15
dificil es	15
dificil es @quitar	15
dificil es @quitar @elsewhere	15
diga	10
diga _ _ no	10
diga que	10
digale	5
digale que	5
digan	-13
digan _ _ $	-7
digan que	-6
digas	-6
digits	34
digits $	9
digo	8
digo $	10
digo _ _ que	-8
digo _ la	13
digo a	8
digo que	-9
dije $	12
dije _ $	-8
dije _ jefe	-6
dije _ mi	-6
dije _ no	10
dije a	-10
dije a mi	-6
dije al	-16
dije al jefe	-6
dije en	8
dije en la	8
dije nada	-8
dije nada $	-8
dije que	9
dije que no	10
dijeron	-14
dijeron _ _ no	-6
dijeron _ ya	-7
dijeron que	-11
dijeron que ya	-7
dijo	-14
dijo _ _ no	-9
dijo _ que	13
dijo _ ya	-9
dijo que	-16
dijo que ya	-9
dile	-10
dime $	-6
dime @elsewhere	10
dinero	-8
ding	9
ding $	7
dinner	-14
dinner $	-19
dio _ _ $	-7
dios	22
dios $	6
dios @elsewhere	13
dios @elsewhere bendiga	9
dios @elsewhere bendiga $	9
dios _ _ $	10
dios _ bendiga	7
dios los	15
disability	6
disable	5
disappear	17
discontinue	10
discontinue these	5
disculpe _ _ $	-8
disenroll	6
dispatch	-8
dispatcher	-5
disrespect	-6
dnc	59
dnt	52
dnt _ _ $	52
do	-34
do $	-6
do @dont	64
do @dont @bothering	7
do @dont @bothering @these	6
do @dont @end_it	-12
do @dont @end_it @mine	-12
do @dont @text @mine	6
do @dont @texting @mine	8
do @dont @unwanted	22
do @dont @unwanted $	9
do @dont @write	31
do @dont @write @lista	6
do @dont want	6
do @list	-18
do @list @tail	-5
do @list @tail i	-5
do @mine	12
do @these $	-5
do _ @bothering	6
do _ @carrier	18
do _ @end_it	-24
do _ @erase	-10
do _ @job	9
do _ @lose	-6
do _ @quitar	-34
do _ @take	-6
do _ @unwanted	13
do _ @write	37
do _ _ $	55
do _ _ @carrier	14
do _ _ @elsewhere	-10
do _ _ @job	-7
do _ _ @list	6
do _ _ @mi	-30
do _ _ @person	6
do _ _ a	-10
do _ _ from	-49
do _ _ i	-5
do _ _ it	-8
do _ _ messages	-8
do _ _ more	-7
do _ _ my	-30
do _ _ off	-13
do _ _ out	27
do _ _ rid	-6
do _ _ the	-13
do _ _ this	6
do _ _ to	18
do _ _ you	10
do _ anymore	-5
do _ call	37
do _ cancel	6
do _ delete	-8
do _ drop	-10
do _ every	-6
do _ get	10
do _ got	7
do _ have	-14
do _ need	6
do _ no	-7
do _ people	6
do _ remove	-12
do _ send	6
do _ talk	8
do _ tell	-6
do _ text	13
do _ the	10
do _ unsubscribe	-34
do _ walk	-8
do _ want	-6
do i	-16
do i @carrier	18
do i @carrier @mi	-13
do i @end_it	-7
do i @erase	-10
do i @job	10
do i @job to	8
do i @lose	-5
do i @lose @mi	-6
do i @quitar	-22
do i @quitar $	15
do i @quitar from	-37
do i @take	5
do i @take @carrier	33
do i @take to	-6
do i @write	6
do i call	6
do i cancel	6
do i delete	-8
do i drop	-10
do i get	11
do i got	7
do i have	-6
do i need	11
do i need @elsewhere	-7
do i talk	8
do i tell	-6
do i unsubscribe	-22
do it	6
do me	11
do not	64
do not call	31
do not remove	-12
do not send	7
do not text	19
do not want	6
do they	-9
do they want	-6
do this	-15
do this anymore	-5
do we	-6
do you	-33
do you @quitar	-12
do you @quitar from	-12
do you @tail @take	6
do you @take	-8
do you @unwanted	-6
do you have	-6
do you text	-6
do you unsubscribe	-12
doc	-9
dock	-13
dock $	-8
doctor	9
doctor _ no	12
doctor says	11
documented	6
documento	-6
documentos	-5
documents	-6
does	-73
does @end_it	-25
does @list	-12
does @these	-26
does @these mean	-5
does @these say	-10
does _ @end_it	-18
does _ @take	-6
does _ _ $	-9
does _ _ @mi	-15
does _ _ @mine	-8
does _ _ me	-7
does _ _ my	-15
does _ look	-6
does _ mean	-5
does _ say	-10
does it	-19
does it say	-10
does stop	-25
does that	-7
does this	-12
doesnt	11
doesnt _ @list	8
doesnt _ _ @unwanted	7
doesnt _ _ texts	7
doesnt _ these	8
doesnt want	8
doesnt want @list	8
doesnt want these	8
dog	7
doing	-8
don	5
don _ $	14
don beto	15
don beto $	15
donate	8
donde @I_stop	-8
donde @elsewhere	-5
donde @mine	7
donde @mine @I_stop	12
donde _ $	7
donde _ @I_stop	12
donde _ @elsewhere	-9
donde _ @persona	-10
donde _ _ @elsewhere	-7
donde _ _ @numero	-5
donde _ _ numero	-10
donde _ _ para	11
donde _ mi	-10
donde _ para	-6
donde me	7
donde sacaron @persona	-10
donde sacaron @persona @numero	-10
donde sacaron mi	-10
donde salgo	-7
donde se	8
done $	-8
done @doing	9
done @take	14
done @take @list	9
done @take @list $	9
done _ these	10
done _ this	-8
done being	12
done getting	14
done getting these	9
done w	-5
dont	6
dont $	24
dont _ $	9
dont _ _ $	31
dont _ _ about	12
dont _ _ again	22
dont _ _ anymore	9
dont _ _ but	-9
dont _ _ come	20
dont _ _ company	-8
dont _ _ dont	7
dont _ _ from	10
dont _ _ hear	13
dont _ _ hours	-8
dont _ _ know	7
dont _ _ line	21
dont _ _ lose	-15
dont _ _ me	-17
dont _ _ messages	14
dont _ _ more	9
dont _ _ my	7
dont _ _ name	-8
dont _ _ no	-6
dont _ _ number	-15
dont _ _ off	-27
dont _ _ old	-10
dont _ _ on	24
dont _ _ out	-8
dont _ _ phone	20
dont _ _ plant	9
dont _ _ stop	-24
dont _ _ text	21
dont _ _ texts	-8
dont _ _ this	19
dont _ _ to	-8
dont _ _ up	18
dont _ _ work	5
dont _ again	8
dont _ any	-8
dont _ back	7
dont _ be	16
dont _ by	6
dont _ dare	-7
dont _ dont	22
dont _ for	6
dont _ hear	7
dont _ i	-9
dont _ if	-7
dont _ it	-17
dont _ its	-6
dont _ me	-15
dont _ my	13
dont _ nothing	11
dont _ now	-9
dont _ off	6
dont _ on	-6
dont _ or	16
dont _ stop	-7
dont _ texting	-25
dont _ the	-15
dont _ them	13
dont _ there	20
dont _ these	7
dont _ this	8
dont _ understand	12
dont _ you	26
dont _ your	11
dont answer	-7
dont answer its	-6
dont be sending	7
dont bother	18
dont bother me	14
dont call dont	24
dont call me	-21
dont call text	-14
dont care	9
dont care for	6
dont come	15
dont come back	7
dont come by	6
dont contact	19
dont contact my	8
dont do	-5
dont eat	-8
dont ever	8
dont ever stop	-9
dont ever text	11
dont get	7
dont give	-11
dont have	-13
dont have this	-12
dont hit	29
dont hit me	14
dont hit my	10
dont invite	8
dont invite me	8
dont judge	-14
dont know	9
dont know if	-7
dont know you	31
dont leave	-10
dont leave me	-8
dont look	-9
dont message	6
dont message me	7
dont mind	-6
dont need	7
dont need the	10
dont remove	-14
dont remove me	-14
dont reply	-6
dont send	23
dont send anything	7
dont stop	-42
dont stop sending	-6
dont stop texting	-34
dont take	-25
dont take me	-25
dont text	39
dont text $	8
dont text again	5
dont text it	9
dont text me	18
dont text the	-9
dont text this	8
dont unsubscribe	-14
dont unsubscribe me	-14
dont use	6
dont want	16
dont want any	-17
dont want be	16
dont want hear	7
dont want it	-6
dont want my	-8
dont want nothing	11
dont want them	15
dont want your	10
dont work here	-14
dont work there	23
dont worry	-11
dont write	23
dont write me	17
dont you	11
dont you dare	-7
dont you understand	12
door	-20
door $	-12
dormir	-15
dormir @address	-21
dos	-6
dos $	-9
dos _ _ y	7
double	6
double $	6
doubt	-6
down	-39
down $	-11
down _ $	-19
down _ @elsewhere	7
down _ _ @list	5
down _ _ number	8
down _ a	7
down as	7
down as @elsewhere	7
down as a	7
down for	7
doy	20
doy _ _ $	16
doy _ de	8
doy mi	13
doy permiso	8
doy permiso de	8
dr	-5
drama	-20
drama $	-18
drive	-16
drive _ $	-14
driver	-6
driveway	-7
driveway $	-7
driving	-5
driving _ $	-5
drop	-17
drop _ $	7
drop _ _ the	5
drop _ number	-13
drop _ off	-20
drop it	15
drop me $	17
drop me off	-20
drop off	-8
drop off $	-8
drop the	-22
dropping	8
duele	-9
dueno	13
dueno $	6
dueno _ _ no	5
dueno del	7
duerme	-6
duermo $	-5
duty	-6
e	-8
e @end_it	-6
e _ $	-6
e stop	-6
early	-12
eat	-21
eat $	-6
eat @these	-5
eat _ $	-7
eat _ _ $	-8
eat it	-5
echaron	-6
edificio	-15
eggs	-57
eggs _ the	-52
eh	-11
ekivocado	21
ekivocado $	21
el	-62
el 555	28
el 555 0163	10
el _ $	-41
el _ .	-5
el _ 0163	10
el _ 12	-12
el _ _ $	19
el _ _ borrarme	7
el _ _ dios	7
el _ _ el	-6
el _ _ fue	13
el _ _ leer	-6
el _ _ me	-9
el _ _ no	-10
el _ _ preguntando	13
el _ _ que	-9
el _ _ vivo	8
el _ _ yo	8
el _ alto	-6
el _ anda	12
el _ de	-7
el _ del	-6
el _ equivocado	9
el _ gracias	7
el _ la	11
el _ lleno	11
el _ me	-8
el _ mi	10
el _ no	-24
el _ para	-5
el _ se	19
el _ telefono	-6
el _ y	-13
el _ yo	10
el amor	6
el amor de	6
el bueno	-6
el bueno $	-6
el buzon	20
el celular	7
el celular $	16
el del	-6
el dueno	6
el dueno del	7
el favor	15
el favor de	15
el final	-13
el final $	-13
el jueves	-6
el mayordomo	7
el mensaje $	-7
el no	7
el numero	26
el numero $	19
el numero de	-5
el numero equivocado	11
el otro	-28
el otro $	-14
el que	-11
el servicio	12
el sindicato	9
el sindicato $	11
el spam	6
el spam $	6
el turno	-7
el ya	13
elimina	8
eliminar	22
eliminar $	21
eliminen	16
eliminen _ _ $	10
eliminen _ datos	10
eliminen mi	6
eliminen mis	10
eliminen mis datos	10
eliminenme	19
eliminenme _ _ $	16
elimino	-16
ella @end_it	6
ella @end_it trabaja	11
ella _ _ $	-7
ella _ _ desde	10
ella _ trabaja	11
ella no	6
ella no trabaja	11
else	62
else $	33
else @address	23
else _ $	19
else _ @mi	-5
else _ my	-5
else please	23
else to	7
elsewhere	8
elsewhere $	8
email	-25
email _ please	-9
emergencia	-8
emergencias	11
emergencias @elsewhere	11
emergency	-14
emergency $	-8
emergency _ _ $	-10
empleado	6
empleado @end_it	9
employee	-7
employee _ _ $	-7
empresa	-12
en	-9
en _ $	26
en _ .	-7
en _ _ $	-9
en _ _ de	8
en _ _ estoy	-13
en _ _ me	15
en _ _ mi	9
en _ _ ni	5
en _ _ no	-10
en _ _ pero	-9
en _ _ que	5
en _ _ su	9
en _ _ trabajo	-6
en _ _ tu	6
en _ _ y	6
en _ a	8
en _ calle	-5
en _ celular	5
en _ compania	21
en _ de	-16
en _ en	8
en _ grupo	6
en _ jaja	-13
en _ lista	12
en _ mesa	7
en _ otro	-12
en _ primera	14
en _ que	-12
en _ trabajo	-5
en el	-14
en el grupo	6
en el otro	-5
en esa	23
en esa compania	21
en eso	12
en eso $	7
en espanol	-12
en espanol por	-7
en horas	-8
en ingles	-11
en ingles que	-8
en la	-6
en la calle	-5
en la lista	-12
en la mesa	7
en la primera	14
en los	-10
en mi	-12
en mi celular	10
en mi otro	-6
en misa	-6
en paz	29
en paz $	30
en paz a	8
en su	15
en su lista	18
en:a carrier word alone	185
en:at another hour or another way	-132
en:be taken off	82
en:by mistake	-52
en:do not stop or remove, said at the start	-190
en:do not stop, do not take me off	-205
en:do not take me off	-123
en:do not text me	204
en:do not want texts	299
en:fine, but	32
en:go away	327
en:how do I stop these	236
en:how do you have my number	12
en:in broken English	7
en:in joke	-139
en:it may not be, or else	349
en:keep them coming	-107
en:leave, lose or forget something else	-77
en:no job there any more	70
en:of the boss	-38
en:off something else	-164
en:off, said alone	44
en:please, and the word	63
en:reported or blocked elsewhere	-47
en:something else is not wanted	-114
en:stop something else	-156
en:stop texting me	279
en:stop texting, whoever says it	69
en:take me off	256
en:tell them to stop	10
en:the boss or another does it	-83
en:turn me off	252
en:unsubscribe, in any words	132
en:wants to take part	-34
en:what the word means	-70
en:who are you	31
en:wrong number	271
en:wrong, of something else	-100
encanto	-20
encargo	7
end .	11
end _ $	6
end _ _ my	9
end _ messages	6
end _ my	-7
end _ shift	-7
end _ texts	6
end all	6
end at	6
end it	9
end it $	7
end now	7
end now $	7
end of	-13
end of shift	-7
end these	7
end these texts	6
ending _ $	-9
ending it	-13
ending it $	-9
ends	-6
enero	-18
enfermedad	-6
enfrente	-8
enfrente $	-5
english	-10
english @again	-8
english _ _ @mine	-6
english _ _ me	-6
english and	-5
enough	25
enough @unwanted	20
enough @unwanted $	20
enough _ $	19
enough _ _ $	9
enough _ _ @texts	6
enough _ _ @unwanted	14
enough _ _ messages	7
enough _ _ texting	6
enough _ _ texts	7
enough _ the	11
enough texts	7
enough texts $	7
enough with	5
enough with the	5
enroll	22
enroll _ @list	5
enroll _ phone	5
entendi	-12
entendi _ @unwanted	-8
entendi _ mensaje	-8
entere	9
entere $	9
entienden	7
entienden _ _ quiero	7
entienden _ no	7
entiendo	-8
entiendo $	-6
entre	-6
entro	-5
enviando	5
enviando _ procedere	5
enviando mensajes	5
enviando mensajes procedere	5
enviar	14
enviar $	10
envie	-7
equivocada	15
equivocado	13
equivocado $	17
equivocado _ $	20
equivocado _ mi	-5
equivocado de	-5
equivocado en	-6
equivocado en mi	-5
equivocados	23
equivocaron	19
equivocaste _ _ $	5
equivocaste _ numero	5
equivoco	18
equivoque	-11
equivoque @elsewhere	-6
equivoque _ _ $	-12
equivoque _ _ @persona	8
equivoque _ _ mi	8
equivoque al	8
equivoque de	-14
era	-25
era @persona	-6
era _ @persona	-9
era _ mi	-9
era mi	-6
era para	-12
era para @persona	-9
era para mi	-9
erase	6
erase _ $	9
erase _ _ and	-8
erase _ contact	5
erase my	8
eres	-16
eres $	-12
error	-11
error $	-10
es	-17
es .	-12
es . @end_it	-12
es . no	-12
es 555	-7
es @address	-10
es @elsewhere	18
es @elsewhere @elsewhere	-15
es @elsewhere @nada	-11
es @elsewhere @nada $	-11
es @elsewhere @numero	18
es @elsewhere @persona	13
es @elsewhere @persona @persona	7
es @elsewhere @persona nina	6
es @elsewhere consultorio	20
es @elsewhere palabra	9
es @elsewhere palabra para	10
es @lista	11
es @lista $	21
es @mi @numero	-5
es @numero	16
es @numero @elsewhere	16
es @numero @elsewhere casa	16
es @persona	-16
es @persona @numero nuevo	-10
es @quitar	15
es @quitar @elsewhere	15
es @trabajo	16
es @trabajo $	14
es @unwanted	-26
es @unwanted $	-17
es @unwanted @address	-13
es @unwanted @end_it	6
es @unwanted @end_it $	6
es _ $	-16
es _ .	-5
es _ @address	-12
es _ @elsewhere	10
es _ @end_it	-6
es _ @jefe	-7
es _ @nada	-11
es _ @numero	8
es _ @persona	15
es _ @trabajo	-7
es _ _ $	14
es _ _ @elsewhere	-11
es _ _ @nada	-6
es _ _ @numero	9
es _ _ @persona	8
es _ _ casa	16
es _ _ de	8
es _ _ en	-5
es _ _ es	-14
es _ _ le	6
es _ _ nina	6
es _ _ nuevo	-10
es _ _ numero	9
es _ _ otro	-6
es _ _ para	9
es _ _ tengo	-12
es _ _ y	-8
es _ consultorio	20
es _ de	11
es _ es	-11
es _ jaja	-6
es _ la	-5
es _ mi	15
es _ no	-12
es _ numero	11
es _ otro	-11
es _ palabra	9
es _ pedir	10
es _ que	-5
es _ trabajo	-5
es _ un	15
es _ verdad	-12
es acoso	15
es aqui	21
es de	22
es de mi	13
es el	-16
es el numero	16
es el otro	-11
es en	-11
es en el	-6
es esto	-17
es esto $	-17
es la	16
es la palabra	9
es menor	6
es mi	-13
es mucho	10
es mucho pedir	10
es que	-12
es que @end_it	-5
es que @trabajo	-7
es que no	-5
es que trabajo	-7
es spam	-13
es tan	-9
es un	23
es un consultorio	20
es urgente	-7
es:I want none	219
es:a phone's reaction	-85
es:a question about me	-48
es:a thing for me	-85
es:another list	-26
es:asked politely	71
es:at another hour	-28
es:blocked by them	-58
es:by God, by your mercy	22
es:cancel another thing	-28
es:cancel it	123
es:could you take me off	125
es:do not bother	60
es:do not stop	-113
es:do not take me off	-79
es:do not write again	136
es:do not write any more	45
es:do not write such things	12
es:do not write, full stop	104
es:do not write, nothing else named	122
es:enough of the boss	-77
es:erase another thing	-56
es:go away	399
es:go on	-91
es:half English	94
es:in another way	-59
es:it is not me	241
es:leave me out of it	90
es:left the job or the party	-35
es:let me out	283
es:let me see	-40
es:no more texts	105
es:no permission	54
es:not interested	125
es:not interested in another thing	-17
es:of the strike	-12
es:of the work	-90
es:put me back	-63
es:send me	-46
es:send no other thing	-34
es:somebody says	-29
es:stop it now	191
es:stop the texts	91
es:stop writing	72
es:stop writing, with no no before it	102
es:take it off	62
es:take me off the list	153
es:take me off, full stop	71
es:take me off, nothing else named	67
es:take me off, with no no before it	95
es:take my number off	166
es:texts of the company	-48
es:that the boss stop	-20
es:the boss writes	-15
es:the number is another	-64
es:them, not me	-39
es:to take me off	101
es:told before, and what comes else	311
es:told the boss	-33
es:want another thing	-69
es:want no texts	70
es:what if one stops	-50
es:where are they, the texts	-53
es:where from do they have my number	-25
es:would you please take me off	100
es:wrong in another thing	-56
es:wrong number	197
esa	8
esa _ _ $	5
esa _ _ favor	8
esa _ no	-5
esa _ por	8
esa compania	21
esa compania $	20
esa lista	7
esa mujer	-6
esa mujer $	-6
esa senora	-6
esa vaina	9
esas	-7
esas _ de	-5
esas cosas	5
escriba	9
escriba a	6
escribale	6
escribale @elsewhere	6
escribale a	6
escriban	39
escriban $	24
escriban _ $	12
escriban _ _ numero	-9
escribas	-10
escribe	-17
escribeme	-6
escribiendo	-6
escribir	-6
escribir $	-12
escribirme	21
escribirme $	12
escribirme _ $	8
escribirme mas	5
escrivan	50
escrivan $	50
ese	-24
ese $	5
ese _ $	-9
ese _ es	-11
ese numero	-18
ese senor	12
ese senor $	13
eso	-72
eso $	-20
eso _ $	-14
eso _ _ avisos	12
eso _ _ me	-10
eso _ _ para	6
eso _ de	6
eso _ es	5
eso _ los	12
eso _ que	-27
eso afecta	-10
eso basta	-14
eso de los	12
eso es	-7
eso no	-5
eso no es	5
eso quiero	-15
eso ya	12
espanol	-9
espanol @address	-10
espanol @address @address	-8
espanol _ @address	-8
espanol _ _ $	5
espanol _ favor	-8
espanol por	-8
espanol por favor	-8
esta	-18
esta $	-7
esta _ $	-23
esta _ _ $	-6
esta _ _ de	7
esta _ _ el	-7
esta _ _ este	20
esta _ con	-7
esta _ es	10
esta _ mal	20
esta _ no	-6
esta bien	-6
esta equivocado	11
esta equivocado $	7
esta linea	11
esta linea es	11
esta lista	12
esta lista $	7
esta lloviendo	-17
esta manana	12
esta vez	-7
estaba @elsewhere	-10
estaba @elsewhere @elsewhere	-9
estaba @elsewhere @elsewhere @lista	-11
estaba _ @elsewhere	-8
estaba _ _ lista	-11
estaba _ la	-9
estaba en	-9
estaba en la	-9
estaba fuera	13
estaciones	-9
estafadores	-8
estamos	17
estamos _ $	19
estan @equivocado	23
estan @escribir	-9
estan _ $	12
estan _ _ @elsewhere	-8
estan _ _ de	-8
estan equivocados	23
estar	25
estar @elsewhere	19
estar @elsewhere @elsewhere	12
estar @elsewhere @elsewhere @lista	13
estar @escribir	10
estar @escribir $	7
estar _ @address	9
estar _ @elsewhere	12
estar _ _ @end_it	6
estar _ _ @lista	21
estar _ _ grupo	7
estar _ _ lista	15
estar _ el	7
estar _ la	6
estar en	19
estar en el	7
estar en la	6
estar jodiendo	6
estas	-31
estas _ $	-24
estate	-8
este	24
este $	-34
este _ $	-9
este _ _ $	-8
este _ _ cambio	6
este _ _ consultorio	20
este _ _ de	16
este _ _ el	5
este _ _ lo	-7
este _ _ no	10
este _ es	8
este _ mi	-10
este _ no	8
este _ un	23
este _ y	6
este _ ya	12
este calor	-11
este calor $	-10
este celular	9
este es	19
este es el	-9
este es mi	-10
este es un	23
este medio	7
este no	5
este no es	7
este numero	20
este numero $	-6
este numero no	7
este numero ya	9
este telefono	12
este telefono $	7
este trabajo	-6
esten	8
esten _ $	5
estes	-12
esto	60
esto $	46
esto _ acoso	15
esto _ manden	5
esto es	6
esto es acoso	15
esto no manden	5
estop	24
estos _ $	-10
estos _ _ me	8
estos _ no	8
estos mensajes $	-10
estoy	-16
estoy $	-9
estoy @elsewhere	-17
estoy @elsewhere @end_it	-6
estoy @elsewhere @end_it medica	-6
estoy @elsewhere dieta	-5
estoy @interesado	28
estoy @interesado $	13
estoy @interesado @address	8
estoy @lista	-6
estoy _ $	-18
estoy _ @address	6
estoy _ @end_it	5
estoy _ @unwanted	7
estoy _ _ $	-20
estoy _ _ @elsewhere	-8
estoy _ _ @end_it	5
estoy _ _ @jefe	5
estoy _ _ @mine	7
estoy _ _ @trabajo	-7
estoy _ _ @unwanted	7
estoy _ _ compania	5
estoy _ _ la	-5
estoy _ _ me	7
estoy _ _ medica	-6
estoy _ baja	-6
estoy _ dieta	-5
estoy _ que	7
estoy a	-5
estoy a dieta	-5
estoy afuera	-6
estoy afuera $	-6
estoy comiendo	-14
estoy de baja	-6
estoy en	-9
estoy fuera	-10
estoy interesada	8
estoy interesado	13
estoy interesado en	-9
estoy trabajando	12
estoy trabajando $	13
even	-12
even $	5
even _ $	-7
even _ to	-6
ever	17
ever _ $	15
ever _ _ $	11
ever _ _ out	-13
ever _ me	11
ever text	11
every	13
every @hour	-6
every _ i	-5
every _ is	7
every night	-6
every time	6
every time you	7
every week	13
every week $	6
everybody	-11
everybody _ the	-6
everybody on	-6
everybody on the	-6
everybodys	5
everyone	-10
everything	-23
everything $	-6
everything _ _ this	-7
everything _ only	-9
everything or	-9
everything or only	-9
ex	-52
ex _ $	-28
ex _ _ me	-7
ex _ texting	-9
exactly	-5
exclude	7
exclude _ $	6
exclude me	7
exclude me $	6
excuses	-6
exijo	6
exijo que	6
exist	17
exist $	17
existo	31
exit $	27
exit 12	-7
exit _ $	-12
extra	-13
extra $	-8
eyes	-7
f	21
f _ $	12
fa	14
face	-18
face _ @elsewhere	-13
facebook	-10
facebook _ me	-6
fair	-6
fair $	-9
fall	-12
falta	-7
faltan	-6
familia	-8
familia @elsewhere	-5
family	16
family $	9
fastidio	6
fastidio @end_it	6
favor	60
favor $	6
favor _ $	9
favor _ _ $	23
favor _ _ manden	-6
favor _ _ numero	8
favor _ borrarme	7
favor _ me	-6
favor _ no	6
favor de	28
favor de borrarme	7
favor el	14
favor no me	-6
favorcito	13
favorcito $	12
favorite	-7
favorite _ $	-7
fcc	8
fcc $	9
fea	-21
fea $	-21
fed	10
fed _ with	12
fed up	10
fed up with	12
fee	-10
feel	-6
felicidades	-6
feliz	-6
fell	-12
fell @carrier	-6
fell off	-6
fella	13
fella .	13
fence	-6
fiesta	-6
fight	-7
fijo	-9
fijo $	-9
file	11
file _ _ $	9
fill	-7
fill _ @carrier	-9
fill _ out	-9
fill one	-5
fill one @carrier	-5
fill one out	-5
fin	25
fin $	47
fin _ _ historia	-5
fin _ la	-6
fin _ mes	-6
fin _ semana	-7
fin de	-17
fin de la	-5
fin de mes	-6
fin de semana	-7
final	-22
final $	-13
final warning	-6
finalizar	8
finally	-6
finally $	-8
finally _ @mi	7
finally _ my	7
find	27
find @carrier	-16
find @carrier $	-8
find @carrier im	-11
find @person	12
find @person else	7
find @person else to	7
find _ _ $	5
find _ _ to	11
find _ else	7
find _ im	-11
find _ in	13
find out	-16
find out $	-8
find out im	-11
find the	6
fine	-39
fine $	-31
fine _ im	-6
fine _ the	5
fine but	-8
finger	-13
fire	-8
fired	-28
fired $	-8
fired _ $	-5
fired _ @doing	-5
fired _ _ @carrier	-5
fired _ _ out	-5
fired for	-9
fired for @doing	-5
fired up	-5
firmar	-14
firmar $	-6
firmas	-5
firmo	-9
firmo $	-8
first	-36
first $	-31
first _ @dont	-7
first _ i	7
first _ not	-7
fix	-8
fix @these $	11
fix @these @address	-10
fix _ $	11
fix _ @address	-10
fix _ _ $	-7
fix _ please	-10
fix it	10
fix it $	10
fix that	-9
fixed	-6
fixed _ $	-8
flat	-8
flojera	-6
flojera _ $	-6
floor	-6
floor $	-5
flu	-16
flu _ $	-16
flyer	-10
folder	12
folks	10
folks who	9
follow	5
follow up	7
followed	-5
food bank	6
for	-10
for $	6
for @doing	-14
for @doing $	-7
for @elsewhere	-5
for @jefe	8
for @job	-19
for @list	6
for @list $	-6
for @mi	-9
for @mi @owner	-11
for @mi @owner $	-5
for @mi @person	-5
for @mine	-32
for @mine $	-18
for @mine @address	-8
for @mine @address $	-8
for @mine i	-11
for @mine to	9
for @person	17
for @person else	8
for @person else $	8
for @tail	-7
for @tail $	-6
for @texts	-7
for @these	-12
for @these .	-10
for @unwanted	20
for @unwanted $	15
for _ .	-9
for _ @again	-5
for _ @dont	-12
for _ @end_it	21
for _ @hour	-5
for _ @list	7
for _ @mine	-6
for _ @person	-5
for _ @unwanted	8
for _ _ $	-8
for _ _ @again	-6
for _ _ @doing	-14
for _ _ @end_it	15
for _ _ @mine	-15
for _ _ @take	6
for _ _ @unwanted	-13
for _ _ asking	-13
for _ _ back	-6
for _ _ i	-5
for _ _ its	-5
for _ _ me	-14
for _ _ of	17
for _ _ she	-6
for _ _ so	6
for _ _ stop	14
for _ _ take	7
for _ _ this	6
for _ _ to	20
for _ _ you	-6
for _ day	-6
for _ else	8
for _ i	-11
for _ love	18
for _ me	-6
for _ not	-11
for _ number	7
for _ only	9
for _ ride	14
for _ stop	21
for _ texts	9
for _ time	-6
for _ to	13
for _ union	-5
for _ with	-8
for a	-9
for asking	-6
for asking $	-6
for full	-6
for full time	-6
for good	40
for good $	27
for him	9
for it	-16
for it .	-12
for making	5
for me	-27
for me $	-14
for me i	-11
for me please	-8
for me to	9
for my	-9
for now	-6
for one	12
for one @job	11
for real	6
for someone	8
for someone else	8
for texting	-7
for the @unwanted to	9
for the love	18
for these messages	6
for this $	-5
for union	6
for you	11
for you to	5
foreman	7
forever	34
forever $	25
forget	-5
forget $	-12
forget _ $	-10
forget _ _ $	12
forget _ ever	10
forget _ exist	17
forget _ have	5
forget about	14
forget i	27
forget i exist	17
forget me	-35
forget me $	-7
forget you	6
forget you have	5
forgot	-8
forklift	-8
forma _ _ @elsewhere	5
forward	12
found	-14
found the	-8
four	-11
four $	5
four _ .	7
fr	7
free	-15
free $	-14
free _ $	-7
free _ _ this	6
free _ from	6
free me	6
free me from	6
friday $	-6
friday for	6
fridays $	-5
frieguen	11
friegues	-7
friend	-12
frijoles	-13
frijoles $	-10
frio	-18
frio $	-13
from $	7
from @boss	-13
from @boss $	-12
from @jefe	-6
from @job	-9
from @list	24
from @list $	10
from @list @lista	7
from @mi @list	-11
from @mine $	9
from @person	-31
from @person $	-16
from @tail	9
from @tail on	9
from @tail on $	8
from @texts	-11
from @texts @mine	-11
from @texts @mine $	-13
from @these	21
from @these $	7
from _ $	10
from _ @again	-10
from _ @end_it	-8
from _ @jefe	-14
from _ @job	6
from _ @list	10
from _ @lista	41
from _ @mine	-9
from _ @owner	-7
from _ @tail	6
from _ @text	-13
from _ @unwanted	-23
from _ _ $	31
from _ _ @again	-5
from _ _ @job	-11
from _ _ @lista	-7
from _ _ @tail	17
from _ _ about	-6
from _ _ hes	6
from _ _ i	-22
from _ _ if	6
from _ _ its	-7
from _ _ lol	20
from _ _ today	8
from _ and	-10
from _ boss	-11
from _ chat	7
from _ committee	5
from _ heat	-7
from _ list	34
from _ lol	-5
from _ me	-9
from _ no	-8
from _ on	10
from _ page	-12
from _ phone	-10
from _ shift	6
from _ sign	-6
from _ since	-14
from _ system	9
from _ texts	-21
from _ union	-7
from her	-9
from him	-16
from him $	-16
from housekeeping	-5
from hr	-6
from it	12
from management	-11
from management $	-11
from me $	9
from my phone	-11
from now	9
from now on	9
from receiving	14
from some	-6
from the @end_it	-10
from the @jefe	-11
from the @job	12
from the @job @again	5
from the @list	6
from the @list $	6
from the @lista	19
from the @lista i	-12
from the @owner	-7
from the @text	-12
from the @unwanted	-6
from the @unwanted @again	-7
from the boss	-9
from the committee	5
from the list	17
from the no	-10
from the page	-12
from the shift	7
from the union	-7
from them	-6
from this	16
from this $	10
from what	-7
from you	40
from you $	43
from you @tail	11
from you @tail $	18
from you again	5
from you lol	-5
from your	47
from your @list	17
from your @list $	8
from your @list @tail	8
from your @lista	15
from your list	15
from your system	9
front	-11
front of	-7
fue	-11
fue _ $	-8
fue _ @end_it	-6
fue _ @trabajo	13
fue a	-6
fue del	13
fue un	-7
fuera	34
fuera $	41
fuera @elsewhere @elsewhere	-10
fuera @elsewhere @elsewhere @lista	-10
fuera @elsewhere @persona	13
fuera _ $	-10
fuera _ @elsewhere	-10
fuera _ @lista	11
fuera _ @persona	13
fuera _ _ $	-8
fuera _ _ @lista	-11
fuera _ _ lista	-10
fuera _ la	-10
fuera _ mi	13
fuera de la	-10
fuerza	-6
fuerza $	-6
fui @elsewhere	5
fui @elsewhere @elsewhere	6
fui _ @elsewhere	6
full	-20
full $	-8
full _ $	-10
full time	-7
full time $	-6
funeral	-5
funeral $	-11
funeral @again	7
funeral and	7
funny	-8
funny $	-9
further	23
further $	11
further _ _ $	7
future	14
ganamos	-16
ganamos _ _ @end_it	-11
ganas	-6
gano	-7
gas	-32
gas $	-17
gas _ _ $	-7
gate _ _ @address	-7
gate _ _ please	-7
gave @mi	8
gave @mi @list	9
gave @mi @list @hour	9
gave _ @list	10
gave _ @mi	5
gave _ _ @hour	9
gave _ _ @list	8
gave _ _ at	9
gave _ _ number	8
gave _ _ wrong	-7
gave _ my	5
gave _ number	7
gave my	8
gave my number	9
gave you @mi	5
gave you @mi @list	5
gave you my	5
general	9
general $	6
gerencia	-6
get	5
get _ $	13
get _ _ $	23
get _ _ .	10
get _ _ both	6
get _ _ lawn	-15
get _ _ line	17
get _ _ no	-11
get _ _ of	-16
get _ _ out	12
get _ _ phone	-8
get _ _ right	6
get _ _ so	-16
get _ _ the	-11
get _ _ this	-15
get _ _ your	7
get _ anymore	9
get _ at	-11
get _ of	-7
get _ off	9
get _ on	-7
get _ out	-28
get _ the	-7
get _ this	6
get a	-6
get back	-8
get fired	-5
get it	-10
get it $	-5
get it .	7
get lost	51
get me	-14
get me out	-13
get off	12
get off $	29
get off at	-11
get off the	-6
get out $	29
get out .	-15
get out of	-9
get some	-5
get taken	12
get taken off	12
get these	28
get these anymore	9
get unemployment	-5
get unemployment if	-5
get written	-9
get written up	-9
gets	30
gets _ _ $	-6
gets _ _ you	18
gets the	17
getting	-10
getting _ _ some	-6
getting _ and	12
getting blocked	13
getting my	-7
getting texts	-17
getting these	10
getting these $	14
girl	-7
girl $	-8
girl @end_it	-6
girl _ $	-10
girl _ the	11
give	-19
give _ $	-10
give _ _ $	-6
give _ _ number	-10
give _ _ rest	20
give _ a	19
give _ back	-6
give _ this	-7
give _ to	-7
give it a	20
give it back	-6
give my	7
give them	-6
gloria	-24
gloria $	-13
gloves	-10
go	74
go $	-9
go @again	6
go @bothering	7
go @bothering @person	7
go @bothering @person else	7
go @carrier	-5
go @unwanted	30
go _ @address	18
go _ @doing	6
go _ @person	15
go _ @these	7
go _ _ $	67
go _ _ @address	-15
go _ _ @boss	20
go _ _ @doing	8
go _ _ @dont	7
go _ _ @mine	-15
go _ _ @take	13
go _ _ @taken	9
go _ _ else	7
go _ _ me	-15
go _ _ not	6
go _ _ please	-15
go _ hell	9
go _ im	6
go _ please	18
go _ somebody	12
go _ that	7
go _ the	16
go _ with	-15
go about	6
go ahead	-7
go ahead $	-7
go away	-15
go away $	27
go away @address	6
go away @address $	6
go away please	6
go bother	7
go bother somebody	6
go home	-6
go to	-20
go to hell	9
god	13
god _ $	7
god _ @mine	9
god _ me	9
goes	23
goes _ @mi	11
goes _ _ @threat	20
goes _ _ attorney	19
goes _ my	11
goes _ the	11
goes off	6
goes to	23
goes to @mi	13
goes to @mi @threat	13
goes to my	13
goes to the	11
goes to the @threat	7
going $	-7
going _ $	-14
going _ _ me	14
going _ me	8
going _ the	16
going _ this	8
going back	7
going back to	7
going block	9
going get me	6
going on	-13
going say	6
going to	12
gone	24
gone @take	10
gone _ _ @carrier	10
gone _ _ off	10
gone from	8
gone take	10
good	-8
good $	7
good @address	5
good @address $	5
good @hour	-11
good @tail	-6
good _ $	-12
good _ _ the	13
good _ with	13
good luck	8
good luck with	13
good riddance	13
goodbye	14
goodbye $	12
got	-39
got 2	-7
got @carrier	-19
got @carrier $	-18
got @elsewhere	-10
got @elsewhere new	-6
got @elsewhere new @job	9
got @elsewhere new @list	-14
got @end	-9
got @end @carrier	-9
got @end_it	-14
got @end_it @unwanted	-24
got @mi	17
got @mi @name	23
got @mine	12
got @mine in	9
got @take	9
got @take go	11
got @these from	-6
got _ $	-10
got _ @carrier	-16
got _ @end_it	-9
got _ @hour	5
got _ @job	-5
got _ @list	16
got _ @name	19
got _ @unwanted	-28
got _ _ $	-42
got _ _ @carrier	-5
got _ _ @end_it	-24
got _ _ @job	6
got _ _ @list	-16
got _ _ for	-7
got _ _ girl	10
got _ _ in	5
got _ _ job	9
got _ _ on	-5
got _ _ person	20
got _ _ phone	-11
got _ _ so	13
got _ _ stop	-23
got _ at	5
got _ from	-7
got _ go	11
got _ in	7
got _ new	-6
got _ no	-11
got _ number	10
got _ off	-20
got _ text	-16
got _ texts	-6
got _ up	-6
got _ wrong	35
got a	-10
got a new	-6
got be	-23
got cut	-9
got cut off	-9
got fired	-6
got go	12
got it from	-6
got let	11
got let go	11
got me	13
got me in	9
got my	17
got no	-24
got off	-19
got shut	-5
got shut @carrier	-5
got shut off	-5
got stop	11
got the	29
got the @job	6
got the wrong	32
got your @unwanted $	-6
grabbed	-7
gracias $	21
gracias _ _ $	-17
gracias _ _ no	-9
gracias _ comi	-12
gracias _ los	-9
gracias _ me	10
gracias _ no	7
gracias _ todo	9
gracias _ ya	-7
gracias no	10
gracias no me	10
gracias pero	11
gracias pero no	7
gracias por	-10
gracias por los	-9
gracias por todo	9
gracias ya	-14
gracias ya comi	-12
gratis	11
gratis _ _ $	12
great	5
great .	-7
great _ _ $	-22
gross	-8
gross $	-7
group	38
group $	49
group chat	-6
grupo	-7
grupo $	14
grupo _ $	-13
grupo ese	7
guard	-9
guard _ _ @dont	-8
guard says	-8
guarda	-6
guarde	-16
guarde los	-16
guey	-12
guey $	-12
gusta	-7
gustan	-8
gustan @elsewhere	-7
gustan los	-7
gusto	-15
gusto _ _ para	-17
gusto responda	-17
guy	-11
guy _ @carrier	-5
guy _ @mine	-5
guy _ _ @bothering	-5
guy _ quit	-5
guys	-21
guys $	-10
guys _ _ $	-7
guys _ _ .	7
guys are	-8
guys have	10
guys stop	-7
ha	-14
ha dicho	-7
habia _ _ @end_it	12
habia _ que	12
habia dicho	12
habia dicho que	12
habla _ _ $	8
habla _ _ @elsewhere	-8
habla con	9
hablar	-8
hablar @elsewhere	-5
hablo	-20
hablo @elsewhere	-18
hace	5
hace @elsewhere	9
hace @elsewhere mes	6
hace _ $	-11
hace _ mes	6
hace _ para	6
hace un	5
hace un mes	6
hacer @end_it @elsewhere	7
hacer _ @elsewhere	6
hacer _ de	7
had	-28
had @list @list	-9
had @mi	12
had @mi @list	12
had @mine	-29
had _ @hour	-21
had _ _ $	-5
had _ _ this	-5
had _ _ you	6
had _ at	-29
had _ number	5
had me	-29
had my	12
had my number	15
had this number	-9
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
hago _ @end_it	10
hago _ @salir	16
hago _ _ $	17
hago _ _ @mine	-8
hago _ _ me	-8
hago _ que	-13
hago _ salirme	8
hago para	12
hago para @end_it	14
hago para @salir	16
hago para @salir $	16
hago para que	-13
hago para que @mine	-8
hago para salirme	8
haha	-47
haha $	-30
hair	-9
hair $	-9
haiti	6
haiti _ week	6
haiti next	6
haiti next week	6
half	-9
hall	-7
han	-12
han _ @elsewhere	-9
han _ _ @elsewhere	-5
han _ a	-5
hand	10
hand $	5
handle	9
hands	19
happened	-6
happens	-6
happens $	14
happens _ _ @unwanted	-16
happens _ _ text	-16
happens _ i	-16
happens if	-16
happens if i	-16
happens if i @unwanted	-16
happy	-15
happy $	-7
hard	7
harta	-6
harto	5
has	-26
has @end_it	-6
has @mi	-8
has _ @end_it	8
has _ _ $	-6
has _ _ .	6
has _ stop	8
has my	-8
has no	-6
has to	6
has to @end_it	8
has to @end_it .	7
has to stop	8
hate	-9
have	11
have _ $	-7
have _ _ $	11
have _ _ .	6
have _ _ before	8
have _ _ but	11
have _ _ messages	7
have _ _ out	-8
have _ _ saved	-12
have _ _ to	5
have _ been	-6
have _ go	6
have _ great	7
have _ nine	7
have _ opt	-8
have been	5
have had	6
have my	10
have my number	7
have no	13
have one	-5
have the	6
have the texts	6
have this	-8
have this number	-8
have to	-10
have to go	6
have to opt	-8
havent	14
havent _ @elsewhere	7
havent _ _ you	-6
havent _ a	7
havent _ from	-6
havent been	6
havent heard	-6
havent heard from	-6
havent i	5
having	7
hay	-44
hay @address	-6
hay @address @end_it	-6
hay @elsewhere	-5
hay @nada	17
hay _ $	-30
hay _ _ $	7
hay _ _ @address	8
hay _ _ @mine	-12
hay _ _ @salir	5
hay _ _ me	-12
hay manera	6
hay manera @elsewhere	6
hay manera @elsewhere @salir	5
hay manera de	6
hay ya	-6
hazme	5
he	-84
he _ $	-14
he _ @elsewhere	-5
he _ @end_it	-5
he _ @hour	-13
he _ @list	5
he _ @mi	-5
he _ @mine	-19
he _ _ $	-11
he _ _ @elsewhere	-6
he _ _ @mi	-6
he _ _ @tail	-6
he _ _ @take	20
he _ _ again	-6
he _ _ back	-6
he _ _ my	-6
he _ _ take	20
he _ _ the	-10
he _ for	-6
he _ his	7
he _ me	-18
he _ my	-5
he _ stop	-5
he _ this	5
he _ to	-9
he _ work	-6
he asked	-7
he asked for	-6
he is	21
he said	-9
he says	-6
he told	-8
he would	-5
head	-12
head _ $	-7
heading	-10
heading _ $	-8
health	7
health _ _ $	5
hear	30
hear _ $	-7
hear _ _ $	21
hear _ you	40
hear from	36
hear from you	40
hear from you @tail	10
hear you	-6
hear you $	-6
heard	-19
heard @list	-5
heard @list one	-5
heard _ one	-5
heard _ you	-6
heard from	-6
heard from you	-6
heard this	-5
heard this one	-5
hearing @again	7
hearing @again the	7
hearing _ the	7
heart	12
heat	-25
heat _ _ $	-11
heat in	-10
hell	25
hell $	7
hell @end_it	16
hell @end_it @end_it	18
hell _ @end_it	18
hell _ i	7
hell _ stop	18
hell alone	9
hell no	16
hell no stop	18
help	-38
help $	-8
help @mine	-12
help @mine @address	-11
help _ @address	-11
help _ _ $	-11
help _ please	-11
help me	-12
help me please	-11
her	-39
her _ $	20
her _ .	-7
her _ _ $	-27
her _ anymore	-13
her alone	-15
her number	-8
her number anymore	-13
here	46
here $	-9
here _ $	50
here _ .	-6
here _ _ $	20
here _ _ and	-6
here _ _ name	6
here _ _ remove	5
here _ are	18
here _ that	6
here _ the	-15
here again	7
here by	6
here by that	6
here wants	-14
here you	16
here you are	16
hermana	-6
hermana $	-6
hermano	-5
hermano $	-9
hers	17
hes	-18
hes @dont @us	6
hes _ $	-10
hes _ .	10
hes _ @us	6
hes _ _ $	-11
hes _ _ .	9
hes _ here	6
hes not here	6
hey	20
hey _ _ @carrier	5
hey _ _ @end_it	6
hey _ _ stop	6
hey so	9
hi	-7
hi $	-10
hi @end_it	7
hi _ $	6
hielo	-6
hija	-13
hijos $	-6
him	-12
him $	-6
him _ $	9
him _ _ $	-17
him _ stop	-12
him _ the	22
him at	-6
him girl	-14
him girl $	-14
him he	9
him off	25
him to	-13
him to stop	-12
his @job	-5
his @list	-7
his @list is	-8
his @person	7
his _ $	-7
his _ @again	9
his _ _ @again	10
his _ _ @dont	6
his _ _ @mi	-6
his _ _ @these	-6
his _ _ dont	6
his _ _ im	13
his _ _ it	-6
his _ _ my	-6
his _ _ we	-5
his _ and	9
his _ is	-8
his _ so	12
his number	-8
his number is	-8
his roommate	7
historia	-5
hit _ $	-7
hit _ _ $	14
hit _ _ again	9
hit _ _ stop	-5
hit _ e	-5
hit _ line	14
hit _ up	9
hit me	7
hit me up	11
hit my	6
hit my line	9
hit the	-6
hit the e	-5
hitting	29
hitting _ _ $	30
hitting _ line	14
hitting _ up	19
hitting me	19
hitting me up	19
hitting my	14
hitting my line	14
hizo $	7
hoja	-9
hoja $	-12
hola	-5
hold	-11
hold _ $	-5
hold up	-6
holds	6
holds @these	6
holds it	6
home	-15
home $	-10
home @again	10
home _ _ $	-6
home and	10
honest	-9
honestly	7
honestly i	6
honor	6
hope	12
hope @list	13
hora	13
hora si	14
horas	-21
horas _ $	-9
horas _ _ $	-7
horas extra	-9
horas extra $	-8
hose	-5
hot _ $	9
hour	-9
hour days	-5
hours	-19
hours $	-9
house	-20
house _ $	-15
house _ _ .	7
house phone	-17
housekeeping	-7
houston	-6
how	-20
how _ @carrier	20
how _ @job	16
how _ _ $	18
how _ _ .	18
how _ _ @carrier	22
how _ _ @quitar	-36
how _ _ @take	14
how _ _ cancel	6
how _ _ delete	-8
how _ _ get	16
how _ _ stop	5
how _ _ unsubscribe	-36
how _ _ you	-8
how _ do	-11
how _ times	12
how _ you	-25
how can	8
how can i	8
how do	-22
how do i	-7
how do i @carrier	18
how do i @end_it	-8
how do i @quitar	-24
how do i @take	17
how do you	-14
how do you @quitar	-12
how long	-5
how many times	12
how much	-9
how to	36
how to @carrier	19
how to @job	17
how to @job $	17
how would	10
hoy	-34
hoy $	-26
hoy _ _ $	-7
hoy _ _ que	11
hoy no	-9
hr _ $	9
hr _ _ $	14
hr _ _ my	-6
hr _ about	-6
hrs	-23
hrs $	-23
hun	24
hun $	18
hung	-11
hung up	-11
hurry	-5
hurt	-16
hurts	-5
hurts $	-5
husband	-12
husband _ i	10
husband and	9
husbands	-7
i @again want	14
i @again want to	11
i @again worked	7
i @carrier	14
i @carrier @carrier	5
i @carrier @carrier $	11
i @carrier @carrier of	-6
i @carrier @mi	-13
i @carrier @mi @job	-13
i @carrier consent	7
i @carrier consent $	7
i @carrier the	6
i @dont	6
i @dont @hour	7
i @dont @hour @job	-9
i @dont @hour @us	-9
i @dont @hour there	22
i @dont @take	-11
i @dont answer	-7
i @dont care	6
i @dont care for	6
i @dont know	16
i @dont know you	25
i @dont mind	-6
i @dont want	-12
i @dont want @mi	-6
i @dont want @person	7
i @dont want @these	-13
i @dont want be	5
i @dont want the	-7
i @dont want your	10
i @end_it @take	-10
i @end_it @take @list	6
i @erase	-10
i @hour	36
i @hour .	-6
i @hour @dont	7
i @hour @elsewhere	7
i @hour @job	7
i @job	17
i @job per	7
i @job per @unwanted	7
i @job to	8
i @job to @again	17
i @lose	-7
i @quitar $	22
i @quitar from	-37
i @tail	5
i @tail @carrier	-6
i @take	17
i @take @carrier	8
i @take @carrier $	12
i @take @end_it	12
i @take @mi	6
i @take @take	-6
i @take @take @unwanted	-6
i @take @taken	7
i @take to	-5
i @take to @carrier	-7
i @text @end_it	13
i @text the	-7
i @text the wrong	-7
i @texts	-7
i @unwanted	-20
i @unwanted @end_it	-19
i @unwanted @end_it to	-5
i @write	16
i @write @person	7
i @write @these	7
i @write @these to	9
i _ 2	-5
i _ 6	-6
i _ @carrier	-13
i _ @dont	14
i _ @elsewhere	-9
i _ @end_it	-26
i _ @hour	11
i _ @job	12
i _ @list	-20
i _ @mi	-23
i _ @name	-9
i _ @owner	-6
i _ @person	-12
i _ @take	-6
i _ @taken	8
i _ @text	10
i _ @texts	-8
i _ @these	33
i _ @unwanted	-6
i _ @write	-5
i _ _ $	-17
i _ _ 2	-8
i _ _ @again	8
i _ _ @boss	-5
i _ _ @carrier	-7
i _ _ @dont	-7
i _ _ @elsewhere	13
i _ _ @end	-15
i _ _ @end_it	15
i _ _ @hour	7
i _ _ @jefe	-11
i _ _ @job	-17
i _ _ @list	5
i _ _ @lista	9
i _ _ @mi	24
i _ _ @mine	6
i _ _ @name	-22
i _ _ @owner	-11
i _ _ @person	-13
i _ _ @quitar	-10
i _ _ @take	-26
i _ _ @texts	-11
i _ _ @these	-24
i _ _ @unwanted	-17
i _ _ @write	-18
i _ _ a	13
i _ _ about	13
i _ _ all	-16
i _ _ any	-14
i _ _ back	9
i _ _ be	37
i _ _ being	10
i _ _ but	-18
i _ _ by	31
i _ _ calls	-16
i _ _ card	-9
i _ _ chat	7
i _ _ day	-5
i _ _ die	-5
i _ _ for	15
i _ _ from	-18
i _ _ give	-7
i _ _ go	19
i _ _ going	-8
i _ _ got	-6
i _ _ hear	8
i _ _ her	-10
i _ _ husband	-7
i _ _ in	19
i _ _ is	11
i _ _ it	-11
i _ _ its	-7
i _ _ me	8
i _ _ month	16
i _ _ much	-14
i _ _ my	24
i _ _ name	-6
i _ _ needing	12
i _ _ new	5
i _ _ nine	7
i _ _ not	-8
i _ _ nothing	15
i _ _ of	-8
i _ _ opt	-6
i _ _ out	-7
i _ _ permission	14
i _ _ phones	-12
i _ _ problems	10
i _ _ put	5
i _ _ quit	-9
i _ _ read	6
i _ _ remove	9
i _ _ same	7
i _ _ supervisor	-11
i _ _ text	-9
i _ _ texting	-9
i _ _ texts	-18
i _ _ them	5
i _ _ there	14
i _ _ these	17
i _ _ this	-9
i _ _ to	9
i _ _ too	6
i _ _ unsubscribe	-10
i _ _ unsubscribed	14
i _ _ want	-9
i _ _ was	6
i _ _ were	-7
i _ _ who	7
i _ _ work	11
i _ _ would	-6
i _ _ wrong	-9
i _ _ you	45
i _ a	-9
i _ all	11
i _ already	7
i _ always	7
i _ am	6
i _ ask	5
i _ back	7
i _ be	7
i _ cancel	9
i _ care	6
i _ changed	-12
i _ check	-11
i _ clicked	7
i _ consent	7
i _ cry	-12
i _ dont	15
i _ enough	6
i _ find	9
i _ from	-25
i _ getting	-20
i _ got	-8
i _ he	-5
i _ him	-11
i _ i	-5
i _ im	7
i _ in	15
i _ it	-9
i _ just	-6
i _ know	16
i _ last	16
i _ leave	5
i _ left	5
i _ let	12
i _ like	10
i _ make	-6
i _ mean	-6
i _ messages	-8
i _ mind	-6
i _ my	-23
i _ nights	7
i _ no	-19
i _ off	-9
i _ on	19
i _ one	-9
i _ out	17
i _ per	7
i _ phones	-9
i _ pick	-8
i _ quit	-6
i _ read	-10
i _ remove	5
i _ report	6
i _ say	12
i _ shop	-6
i _ signed	5
i _ sleep	7
i _ someone	6
i _ something	7
i _ stop	-10
i _ terminated	-6
i _ text	-8
i _ texted	10
i _ texting	-8
i _ that	27
i _ the	-20
i _ them	-12
i _ this	-12
i _ to	17
i _ told	-7
i _ too	-12
i _ understand	-6
i _ unsubscribed	-25
i _ up	37
i _ w	-7
i _ work	8
i _ worked	16
i _ you	29
i _ your	8
i aint	9
i am	29
i am .	-6
i am a	7
i am not	7
i ask	8
i ask @these	11
i ask that	11
i asked	20
i asked to	9
i be	17
i be @taken	8
i be left	5
i be removed	8
i been	-13
i beg	16
i beg you	16
i call	10
i can	-13
i cancel	6
i cant @take the	6
i cant do	-5
i cant do @list	-5
i cant find	9
i cant pick	-6
i delete	-10
i deleted the	7
i did @dont	-8
i did not	-8
i didnt @take	11
i didnt @take @these	5
i didnt get	11
i didnt mean	-6
i didnt understand	-5
i didnt want	6
i do @dont	9
i do not	9
i dont	-7
i dont answer	-7
i dont care	6
i dont have	-12
i dont know	16
i dont mind	-6
i dont want	-12
i dont work	7
i drop	-11
i eat	-7
i ever	10
i exist	17
i exist $	17
i fill	-9
i fill one	-5
i fill one @carrier	-5
i found	-9
i gave	15
i gave @mi	9
i gave @mi @list	9
i gave my	9
i gave you	10
i gave you @mi	14
i get	6
i get back	-5
i get it	-5
i get out	26
i go	7
i got	7
i got @end_it	-24
i got @end_it @unwanted	-23
i got @take	10
i got @take go	11
i got @these	13
i got it	12
i got let	11
i got no	-24
i got the @job	6
i got your	7
i had	-13
i hate	-6
i have	17
i have a	-5
i have no	13
i havent	14
i hear	8
i hope	10
i just	-23
i just changed	-12
i just changed @name	-12
i just got	-10
i keep	-10
i keep getting	-6
i know	-10
i made	8
i make you	8
i mean	11
i meant	-13
i might	-13
i moved	6
i need	21
i need @carrier	6
i need @elsewhere	-7
i need a	-7
i need off	6
i need to	10
i need to @take	-9
i never want	14
i never worked	7
i no	19
i not	13
i opt	8
i opt out	5
i opted	-22
i opted @carrier	-22
i opted out	-22
i passed	-8
i pay	6
i pay per	7
i put	-21
i quit	-33
i quit $	-38
i quit the	6
i read	-10
i really	8
i receive	5
i report	-24
i report @list	-19
i report this	-19
i request	13
i respectfully	6
i revoke consent	7
i revoke my	-12
i said	-8
i said i	-8
i say	-5
i share	-8
i shouldnt	6
i shouldnt @take	6
i shouldnt have	6
i sign	-11
i sign $	-5
i signed	22
i signed $	-8
i signed up	31
i still	-9
i still on	5
i still want	-6
i stop	-9
i stop getting	-10
i switched @name	-8
i switched phones	-8
i talk	8
i talk to	8
i text	-20
i text stop	-19
i texted	6
i texted stop	13
i texted the	-7
i texting	-7
i think	-25
i think @these	-10
i think i	-11
i think it	-10
i thought @these was	5
i thought i	15
i thought you	-11
i told	5
i told @mi	-8
i told @mi @owner	-8
i told my	-8
i told you	18
i unsubscribe $	22
i unsubscribe from	-37
i unsubscribed	16
i voted	7
i want	-9
i want @carrier	22
i want @carrier $	22
i want @mi @list	8
i want @person	-11
i want @person to	-6
i want @these	7
i want off	6
i want out	16
i want the	-6
i want to	-11
i want to @take	-14
i wanted @carrier	-6
i wanted out	-6
i was	-17
i was @hour	5
i was at	5
i was in	6
i was just	-6
i was told	-12
i went	12
i will	-6
i will @dont	-14
i will @dont @end_it	-14
i will not	-14
i will report	6
i wish	-14
i withdraw	14
i withdraw @mi	14
i withdraw my	14
i wont be	8
i work	6
i work nights	7
i would like	7
i wrote @mi	6
i wrote @mi @list	6
i wrote my	6
iba	-5
iba _ _ $	-5
iba a	-5
iban	8
iban @elsewhere	8
iban @elsewhere @escribir	9
iban _ @escribir	9
iban _ escribir	9
iban a	8
iban a escribir	9
ice	-25
ice $	-7
id	50
id @job	-14
id _ @carrier	11
id _ @list	-13
id _ @these	12
id _ _ @carrier	6
id _ _ @end_it	5
id _ _ @take	-6
id _ _ be	9
id _ _ get	-6
id _ _ if	14
id _ for	-6
id _ it	12
id _ out	6
id _ this	-14
id _ to	33
id _ you	16
id appreciate	11
id appreciate @these	12
id appreciate @these if	12
id appreciate it	12
id like	45
id like @carrier	11
id like out	6
id like to	35
id like to @carrier	6
id like to @end_it	5
id rather	6
id rather @dont @take	-6
id rather you	16
idc	21
idea	-11
idea $	-7
ideas	-5
ideas $	-5
idk	8
ido	-6
if	-30
if @elsewhere	-5
if @list	26
if @mi	-5
if @these	-5
if _ @carrier	-7
if _ @doing	7
if _ @dont	-6
if _ @elsewhere	7
if _ @job	-15
if _ @lose	-7
if _ @unwanted	-11
if _ _ $	7
if _ _ .	-11
if _ _ @carrier	-7
if _ _ @end_it	-6
if _ _ @job	6
if _ _ @mi	-15
if _ _ @tail	8
if _ _ @take	12
if _ _ again	8
if _ _ answer	-7
if _ _ get	12
if _ _ my	-15
if _ _ off	-7
if _ _ stop	-6
if _ _ to	8
if _ _ you	7
if _ a	7
if _ could	14
if _ didnt	9
if _ dont	-6
if _ go	-6
if _ going	7
if _ heard	-5
if _ leave	-14
if _ lose	-7
if _ need	11
if _ quit	-7
if _ text	-9
if a	-5
if i	-15
if i @dont	-12
if i @dont answer	-7
if i @unwanted	-19
if i @unwanted @end_it	-18
if i dont	-12
if i need	12
if i text	-19
if im	-6
if it	-5
if its	8
if my	-5
if theres @elsewhere	8
if theres a	8
if these	16
if this	10
if we	-9
if we @lose	-7
if we lose	-7
if you	12
if you @carrier	-6
if you @carrier $	-6
if you @dont	6
if you @unwanted	10
if you @unwanted @tail	8
if you could	15
if you could @end_it	9
if you dont	6
if you heard	-5
if you heard @list	-5
if you quit	-6
if you text	10
if your	6
if your @doing	7
ignore	-26
ignore $	-7
ignore _ _ @unwanted	-11
ignore _ _ text	-11
ignore _ last	-14
igual	-9
ill	-40
ill @take	-10
ill _ $	-6
ill _ @carrier	-7
ill _ @hour	-9
ill _ @list	-10
ill _ @these	8
ill _ _ $	-37
ill _ _ @job	-10
ill _ _ break	-9
ill _ _ in	12
ill _ _ to	12
ill _ it	8
ill _ there	-11
ill _ you	15
ill be	-27
ill be there	-11
ill hand	9
ill report	10
ill report you	10
ill take	-7
illegal	-7
im	33
im @address	-7
im @again	-7
im @again to	-6
im @bothering	11
im @bothering the	12
im @bothering the @threat	8
im @bothering to	11
im @carrier	-20
im @doing $	-7
im @doing you	9
im @dont	38
im @dont .	6
im @dont @doing	-16
im @dont @doing $	-8
im @dont @doing you	-7
im @dont interested $	8
im @dont interested in	-10
im @dont on	-5
im @dont on the	-5
im @dont sure	-12
im @dont the person	-5
im @elsewhere	18
im @elsewhere @jefe	17
im @elsewhere yes	-9
im @hour the	-6
im @tail	-6
im @take @job	5
im @texts	-10
im @us	-8
im @us $	-8
im _ $	-25
im _ .	9
im _ @carrier	-5
im _ @doing	-5
im _ @dont	-12
im _ @elsewhere	11
im _ @end_it	17
im _ @jefe	17
im _ @list	-12
im _ @mi	10
im _ @person	7
im _ @tail	-5
im _ @take	12
im _ @unwanted	14
im _ _ $	21
im _ _ .	11
im _ _ @again	15
im _ _ @dont	9
im _ _ @elsewhere	11
im _ _ @hour	-13
im _ _ @job	-11
im _ _ @list	8
im _ _ @person	-6
im _ _ @quitar	8
im _ _ @tail	-19
im _ _ @these	-17
im _ _ @threat	6
im _ _ @unwanted	9
im _ _ and	15
im _ _ at	-10
im _ _ cops	6
im _ _ customer	7
im _ _ dont	8
im _ _ for	-7
im _ _ im	-16
im _ _ in	9
im _ _ it	-6
im _ _ just	-7
im _ _ knees	7
im _ _ list	-6
im _ _ now	-7
im _ _ on	19
im _ _ still	11
im _ _ texts	5
im _ _ that	-11
im _ _ them	-6
im _ _ these	7
im _ _ to	-17
im _ _ unsubscribe	8
im _ _ you	-11
im _ a	11
im _ about	-5
im _ and	5
im _ asking	-6
im _ being	12
im _ block	5
im _ getting	11
im _ going	-8
im _ happy	-7
im _ i	6
im _ im	5
im _ my	10
im _ not	-14
im _ off	-11
im _ on	-11
im _ one	-8
im _ out	6
im _ roommate	7
im _ stop	15
im _ supervisor	17
im _ sure	-12
im _ the	22
im _ this	-12
im _ tired	-9
im _ to	9
im _ union	14
im _ yes	-10
im _ you	11
im _ your	5
im a	18
im a supervisor	17
im a yes	-9
im about	-6
im about to	-6
im already	-6
im always	-5
im at the	-6
im back	-7
im begging	18
im begging im	6
im being	-8
im blocking	6
im calling	12
im calling the	12
im done	15
im done @doing	9
im done @take	7
im done being	12
im done getting	7
im going block	5
im here	-8
im here $	-8
im his	8
im his @person	7
im his roommate	7
im leaving	-9
im not	38
im not .	6
im not going	-10
im not on	-5
im not sure	-12
im off	-20
im ok	-7
im only	6
im opting	7
im opting @carrier	7
im opting @carrier $	7
im opting out	7
im ready	-6
im ready to	-6
im reporting	6
im resigning	6
im sleeping	7
im so	-9
im sorry	12
im sorry i	6
im still	5
im telling	6
im telling you	6
im texting	-10
im tired	6
im tired .	6
im tired of	-6
im too	-5
im too tired	-5
im trying to	11
ima	-6
in	-17
in $	-23
in .	7
in @again	-9
in @doing	-9
in @elsewhere @unwanted	-6
in @elsewhere @unwanted .	-6
in @job	-26
in @list	30
in @list $	14
in @mi @job	6
in @person	-6
in @these $	-6
in _ $	-29
in _ .	7
in _ 2	12
in _ @again	10
in _ @elsewhere	-6
in _ @hour	-9
in _ @job	12
in _ @lista	10
in _ @lose	12
in _ @mi	-16
in _ @owner	9
in _ @unwanted	7
in _ _ $	-11
in _ _ .	7
in _ _ 1	12
in _ _ @doing	6
in _ _ @dont	-12
in _ _ @elsewhere	7
in _ _ @end_it	16
in _ _ @job	11
in _ _ @list	5
in _ _ @mi	5
in _ _ @tail	-10
in _ _ @these	-6
in _ _ a	7
in _ _ all	-5
in _ _ anymore	-5
in _ _ in	-6
in _ _ my	5
in _ _ no	15
in _ _ of	5
in _ _ one	8
in _ _ room	10
in _ _ this	10
in _ _ to	-6
in _ _ want	7
in _ _ you	-7
in _ a	-6
in _ and	15
in _ badge	7
in _ break	11
in _ days	7
in _ for	-5
in _ got	6
in _ group	8
in _ i	6
in _ im	-11
in _ lol	-6
in _ loop	-7
in _ middle	5
in _ moved	-6
in _ my	-16
in _ of	15
in _ place	-5
in _ text	-5
in _ the	9
in _ they	-6
in _ trash	12
in _ you	-13
in a union	-6
in and	-7
in any	6
in august	6
in being	-7
in case	-9
in charge	14
in charge of	16
in class	-6
in front	-7
in front of	-7
in his	-6
in his @job	-5
in january	7
in january $	7
in june	12
in june @again	9
in june and	9
in law	6
in line	-7
in my badge	7
in on	-7
in produce	-6
in sheet	-5
in tagalog	-6
in the	11
in the @job	7
in the @job @job	11
in the @lose	12
in the @lose $	12
in the @unwanted	11
in the break	11
in the loop	-7
in the middle	5
in the trash	12
in there	-9
in there $	-11
in this	28
in this $	15
in touch	10
in what	-5
in your	21
inbox	8
included	15
incluyan	5
incluyan en	5
info	17
info $	-7
info _ $	7
info from	10
informacion	-18
informacion $	-26
ingles	-15
ingles que	-8
ingles que no	-8
inscripcion	14
inscripcion $	14
insistan	5
insistir	14
insistir $	14
instead	-15
instead $	-23
instead lol	15
insurance	8
insurance $	8
interes	11
interesa	-13
interesa $	-7
interesa _ _ $	9
interesa _ _ la	8
interesa _ de	7
interesa _ seguro	9
interesa _ sindicato	20
interesa _ union	6
interesa el	10
interesa el sindicato	20
interesa la	-12
interesa lo	7
interesa su	8
interesada	18
interesada $	16
interesado	20
interesan	8
interest	36
interest $	24
interest .	6
interest . zero	6
interest _ _ $	8
interest _ zero	6
interested	46
interested $	27
interested @again	7
interested @hour	17
interested @tail	20
interested @tail $	17
interested _ $	17
interested _ @doing	-9
interested _ @these	17
interested _ _ $	17
interested _ _ @hour	-6
interested _ _ @job	-7
interested _ being	-7
interested _ what	-5
interested _ your	12
interested in	-26
interested in @doing	-9
interested in being	-7
interested in what	-5
interested in your	12
internet	-6
internet $	-5
interview	-21
into	-8
intrested	22
invitaciones	17
invitaciones _ _ $	16
invitaciones a	15
invite	8
invite me	8
inviting	8
inviting me	8
invito	-9
iphone	7
iphone $	7
ir $	-7
ir @elsewhere	5
ir _ _ $	6
ir hasta	6
is	-62
is $	11
is 214	-5
is 500	6
is 555	-9
is @bothering	-10
is @carrier	-6
is @doing	-11
is @doing @mi	7
is @doing @take	6
is @doing @take @mine	6
is @dont	26
is @dont for	9
is @dont for @mine	6
is @elsewhere	14
is @elsewhere @name	7
is @end @mine	-6
is @end_it	28
is @hour	-6
is @list	-25
is @list $	-8
is @list @end_it	5
is @list @unwanted	-16
is @list still	5
is @list still @doing	12
is @list the	-8
is @mi	-12
is @mi @owner	5
is @mi new	-11
is @mi new @list	-11
is @person	-11
is @these	-28
is @these $	-8
is @these possible	5
is @us	-12
is @us $	-10
is _ $	-38
is _ .	11
is _ @address	-6
is _ @again	5
is _ @dont	-13
is _ @end_it	8
is _ @job	-5
is _ @list	8
is _ @lista	-12
is _ @mi	-11
is _ @mine	-11
is _ @name	6
is _ @owner	19
is _ @person	8
is _ @take	28
is _ @threat	-6
is _ @unwanted	-19
is _ _ $	-43
is _ _ @doing	6
is _ _ @end_it	12
is _ _ @job	6
is _ _ @lista	-5
is _ _ @mi	-6
is _ _ @mine	8
is _ _ @owner	-11
is _ _ @person	22
is _ _ @take	10
is _ _ @taken	7
is _ _ @unwanted	12
is _ _ and	7
is _ _ be	-5
is _ _ card	8
is _ _ deleted	7
is _ _ i	16
is _ _ just	-11
is _ _ me	9
is _ _ my	-6
is _ _ number	-13
is _ _ of	8
is _ _ only	6
is _ _ phone	13
is _ _ private	-9
is _ _ she	-6
is _ _ stop	13
is _ _ text	9
is _ _ the	-8
is _ _ to	-9
is _ _ want	10
is _ _ we	-7
is _ _ word	-11
is _ again	-6
is _ an	8
is _ anybody	9
is _ from	-7
is _ get	6
is _ landline	7
is _ last	16
is _ me	-7
is _ my	-11
is _ new	-21
is _ next	7
is _ not	-11
is _ number	12
is _ possible	5
is _ sons	8
is _ spam	-16
is _ stop	8
is _ take	23
is _ the	-12
is _ wrong	9
is _ you	-20
is _ your	7
is a	13
is a landline	7
is an	-6
is blocked	-6
is breaking	7
is confusing	5
is dead	13
is deceased	23
is going get	6
is her	-9
is here	-7
is here $	-5
is in	6
is it	-17
is it $	-8
is it possible	6
is killing	-6
is killing me	-6
is my	-12
is my new	-11
is my sons	8
is no	32
is not	26
is not for	9
is that	-9
is the	6
is the @lista	-12
is the @owner	6
is the last	17
is the new	-10
is the next	7
is the wrong	9
is the wrong @list	9
is there	9
is there @elsewhere way	5
is there @elsewhere word	-11
is there @person	9
is there an	8
is there anybody	9
is this	-25
is this $	-8
is this spam	-16
is this still	5
is this stop	5
is this the	-8
is to	-17
is what i	8
is wrong	12
isnt	24
isnt _ $	37
it	-16
it $	13
it .	10
it . dont	12
it _ $	-16
it _ _ $	28
it _ _ and	-8
it _ _ but	7
it _ _ dont	13
it _ _ email	-9
it _ _ for	-9
it _ _ i	11
it _ _ ill	7
it _ _ make	6
it _ _ me	-12
it _ _ more	5
it _ _ off	-11
it _ _ sheet	8
it _ _ stop	7
it _ _ texts	6
it _ _ the	13
it _ _ through	-9
it _ _ you	7
it _ after	-6
it _ asking	-12
it _ can	-5
it _ concern	7
it _ dont	16
it _ for	17
it _ got	7
it _ hr	9
it _ if	5
it _ im	-16
it _ making	-5
it _ my	-12
it _ need	-6
it _ nice	6
it _ rest	20
it _ the	10
it _ these	16
it _ you	-14
it a	21
it a rest	20
it again	-9
it again $	-6
it all	-11
it already	18
it already $	18
it be	7
it but	8
it clear	8
it down	9
it down for	8
it even	5
it even $	5
it four	6
it from	-7
it i	8
it i got	7
it if	8
it in	-8
it just	-5
it la	-14
it lol	-6
it lol $	-6
it may	7
it may concern	7
it off	13
it off $	6
it on	11
it out	-16
it out $	-11
it please	12
it please $	12
it possible	6
it say	-8
it says	-5
it so	7
it stop $	12
it to	-17
it to hr	9
it to me	-8
it to my	-17
it to the	8
it today $	-6
it up	6
it up and	8
it was nice	6
it with	6
it wont	-6
it wrong	-7
it you	-12
it youre	-5
it youre making	-5
its	-37
its 104	-8
its @again	7
its @dont	7
its @mi @list	-6
its @mine	-5
its @person	18
its @these	8
its @us	-6
its _ $	-9
its _ @job	5
its _ @list	-6
its _ @mi	7
its _ @owner	23
its _ _ $	-13
its _ _ @dont	-11
its _ _ @list	11
its _ _ @mine	7
its _ _ but	5
its _ _ dont	-7
its _ _ number	8
its _ _ paint	-10
its _ _ you	-7
its _ for	10
its _ haha	-7
its _ i	-6
its _ in	-7
its _ lol	-7
its _ my	7
its _ on	-7
its _ phone	-6
its _ time	6
its _ too	9
its _ with	-6
its _ wrong	8
its about	7
its all	6
its for	8
its for @mi	8
its for my	8
its her	18
its in	-14
its me	-5
its mine	-6
its my phone	-6
its not	7
its so	-17
its the	8
its the wrong	8
its the wrong @list	8
its time	11
ive	37
ive _ @elsewhere	6
ive _ @these	11
ive _ _ @list	8
ive _ _ @tail	14
ive _ a	6
ive _ you	15
ive asked	15
ive got	6
jacket	-5
jaja	-118
jaja $	-88
jaja @end_it	7
jaja @end_it $	8
jaja _ _ $	-18
jaja _ _ @elsewhere	-8
jaja borrenme	12
jaja borrenme $	12
jajaja	-19
jajaja $	-13
january	6
january $	6
jefa	8
jefa $	9
jefe	-23
jefe $	-7
jefe _ _ $	7
jefe _ _ me	-8
jefe _ no	-6
jefe me	-7
jefe que	-9
jefe que no	-6
jefe se	9
jen	-12
jennifer	-6
jess	-11
jess $	-10
jk	-14
jk $	-13
job	6
job $	6
job _ _ dont	9
job interview	5
job no	5
jodan	12
jodan mas	7
jodas	-6
jodas _ _ $	-8
jodiendo	6
join	-10
join $	-13
jorge	-10
jose	14
jose $	8
joven	15
juan	-15
juana	-9
juana _ @elsewhere	-9
judge	-14
jueves	-7
jueves _ .	-6
june	7
june $	-7
june @again	9
june and	9
junk	13
junk _ _ $	16
junk _ me	6
junta	-12
junta $	-7
junta _ jueves	-5
juntas	28
juntas $	21
junto	-6
juro	-5
juro $	-5
just	-49
just @carrier	5
just @doing	-8
just @end_it	26
just @end_it $	6
just @take	7
just _ @bothering	-6
just _ @carrier	-19
just _ @mine	9
just _ @name	-12
just _ @person	-6
just _ @these	18
just _ _ $	-27
just _ _ @carrier	7
just _ _ @job	7
just _ _ @mine	6
just _ _ me	6
just _ _ of	7
just _ _ off	6
just _ it	12
just _ me	11
just _ off	-19
just _ phones	-12
just _ send	-6
just _ to	-7
just _ who	-7
just asking	-9
just changed	-12
just changed @name	-12
just changed @name $	-12
just changed phones	-12
just got	-28
just got @carrier	-19
just got @elsewhere	-10
just got a	-10
just got off	-19
just stop	26
just stop $	6
just tired	-9
just to	-6
justo	-11
justo _ _ @elsewhere	-8
keep	-52
keep _ $	-8
keep _ .	12
keep _ _ $	-66
keep _ _ and	11
keep _ _ coming	-12
keep _ _ from	-8
keep _ _ i	9
keep _ _ ill	-12
keep _ _ on	6
keep _ _ to	13
keep _ and	16
keep _ me	-5
keep _ messages	9
keep _ one	-5
keep _ posted	-5
keep _ texts	-40
keep _ up	7
keep _ updates	-8
keep getting	-24
keep getting texts	-6
keep it	10
keep it up	7
keep me	-7
keep me on	-5
keep the	-12
keep the texts	-5
keep this one	-5
keep your	13
keeps	-22
keeps @bothering	-7
keeps @doing	8
keeps @doing @list	5
keeps @texts	-13
keeps @texts @mine	-13
keeps @texts @mine @again	-5
keeps _ @list	5
keeps _ @mine	-14
keeps _ @these	-7
keeps _ _ .	5
keeps _ _ @again	-5
keeps _ _ about	-5
keeps _ me	-12
keeps _ these	5
keeps texting	-13
keeps texting me	-12
keys	-9
kick	26
kick rocks	23
kidding	-24
kids	-6
kill _ $	-9
kill _ texts	5
kill myself	-9
kill myself $	-9
kill the	5
kill the texts	5
killing	-24
killing _ $	-12
killing _ _ $	-8
killing _ today	-8
killing it	-13
killing me	-11
killing me $	-6
kindergarten	-11
kindly	49
kindly _ _ $	12
kindly _ _ name	7
kindly _ me	11
kindly _ my	7
kindly make	6
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
know	-35
know $	-10
know @these	-8
know @these $	-9
know _ $	14
know _ @dont	6
know _ _ $	-8
know _ _ want	7
know _ dont	6
know how	-5
know if	-13
know it	-6
know it $	-6
know whats	-8
know you	31
know you $	31
know you @dont	6
know you @dont want	7
know you dont	6
knows	-10
kyle	18
la	-48
la 45	-7
la _ $	9
la _ _ $	-16
la _ _ de	7
la _ _ di	7
la _ _ enfrente	-5
la _ _ jaja	12
la _ _ las	6
la _ _ los	-11
la _ _ me	-12
la _ _ no	8
la _ _ o	-10
la _ _ puede	-5
la _ _ se	-7
la _ _ sin	9
la _ _ temporales	-7
la _ _ yo	-5
la _ de	-18
la _ en	-10
la _ es	-9
la _ esta	-8
la _ gratis	16
la _ la	-8
la _ los	17
la _ mi	5
la _ no	-12
la _ nos	-6
la _ nosotros	-7
la _ para	9
la _ porfavor	-9
la _ porque	-6
la _ que	15
la _ tambien	-9
la _ ya	9
la agencia	-10
la autorizacion	28
la baja	8
la baja $	8
la basura	-11
la basura $	-8
la calle	-19
la calle $	-18
la casa	-8
la chamba	7
la chamba $	7
la chingada	10
la clinica	11
la compania	-10
la compania $	-7
la compania del	5
la de	-9
la de la	-6
la empresa	-12
la gerencia	-6
la historia	-5
la liga	-5
la lista	-7
la lista $	23
la lista de	-15
la lista mi	6
la lista porfavor	-8
la lista y	-5
la luz	-6
la manana	9
la mesa	7
la migra	-6
la neta	5
la novela	-8
la novela $	-8
la oficina	-11
la oficina $	-6
la otra	-8
la palabra	9
la palabra para	10
la persona	30
la playera	12
la policia	11
la policia $	17
la primera	13
la proxima	24
la proxima $	8
la proxima los	18
la puerta	-6
la ropa	-6
la union	-19
la union $	-8
la verga	23
la vida	-5
la vida $	-5
laid	-16
laid @mine	-11
laid @mine @carrier	-11
laid _ @carrier	-11
laid _ _ @hour	-9
laid _ off	-11
laid me	-11
laid me off	-11
landlord	-6
largate	18
largate $	24
larguense	23
las	-32
las 10	-8
las 10 $	-6
las 5	-8
las 6 de	6
las _ $	-17
las _ .	9
las _ _ del	-7
las _ _ favor	-7
las _ _ la	9
las _ _ las	10
las _ _ que	-5
las _ de	12
las _ no	12
las _ por	-7
las _ que	6
las cajas	-7
las suyas	10
last @end_it	-24
last @name	-5
last @unwanted	-17
last @unwanted $	-16
last _ $	-6
last _ @carrier	-9
last _ @mi	-7
last _ _ @carrier	13
last _ _ @end_it	-7
last _ _ @these	-5
last _ _ from	12
last _ _ it	-5
last _ _ no	-7
last _ for	6
last _ i	6
last _ my	-7
last friday	6
last message	-5
last month	15
last month $	14
last name	-5
last one	32
last one $	27
last one i	6
last stop	-24
last text	-12
last text $	-14
last winter	-10
late	-8
late $	-7
laugh	-17
laughed	-8
laughed @hour	-7
laughed @hour @unwanted	-7
laughed _ @unwanted	-7
laughed _ text	-7
laughed at	-7
laughed at text	-7
laughing	-6
laughing $	-6
laundry	-5
lawn	-16
lawn _ $	-15
lay @carrier the	-8
lay _ the	-8
lay off the	-8
layoff	5
le	-18
le @I_stop	8
le @beg	7
le @dije	-16
le @dije $	8
le @dije @elsewhere	-16
le @dije @elsewhere @jefe	-17
le @dije que @end_it	8
le @escriban	19
le @escriban $	17
le @escriban @elsewhere	-9
le @interesado	-6
le @sent	9
le @unwanted	-5
le @unwanted $	-5
le _ $	16
le _ @address	9
le _ @elsewhere	-28
le _ @end_it	13
le _ @escribir	7
le _ @persona	-10
le _ @unwanted	-6
le _ _ $	-9
le _ _ .	-15
le _ _ @end_it	10
le _ _ @jefe	-17
le _ _ @mi	9
le _ _ @numero	-11
le _ _ @paren	-16
le _ _ @persona	-10
le _ _ @salir	19
le _ _ a	-10
le _ _ decir	9
le _ _ el	8
le _ _ escribir	-6
le _ _ eso	-7
le _ _ jefe	-6
le _ _ la	5
le _ _ mensajes	10
le _ _ mi	-13
le _ _ no	18
le _ _ numero	-9
le _ _ que	-12
le _ _ salirme	19
le _ _ stop	-11
le _ _ su	9
le _ _ y	8
le _ a	-7
le _ al	-19
le _ mi	-7
le _ nada	-6
le _ no	14
le _ para	10
le _ que	17
le _ responda	-21
le aviso	-5
le aviso $	-5
le dan	-7
le digo	9
le digo $	11
le digo a	13
le digo que	-9
le dije	-19
le dije a	-6
le dije al	-16
le dije que	8
le encanto	-20
le escriban	20
le escriban $	10
le escribo	11
le gusto	-17
le gusto responda	-17
le hago $	7
le hago para @salir	8
le interesa	-6
le mande	-9
le manden	7
le manden $	6
le pico	11
le puse	9
lead	-17
lead $	-6
lead said	-5
least $	6
leave	90
leave $	53
leave _ $	34
leave _ _ $	17
leave _ _ hell	9
leave _ _ hes	-16
leave _ _ lol	-13
leave _ _ man	6
leave _ _ me	-10
leave _ _ of	-8
leave _ _ the	12
leave _ alone	-29
leave _ be	5
leave _ my	7
leave _ off	17
leave _ old	7
leave _ out	-6
leave _ some	-11
leave _ the	15
leave _ to	-7
leave her	-15
leave her alone	-15
leave it	-8
leave it to	-7
leave me	13
leave me alone	-13
leave me be	6
leave me off	15
leave me out	-6
leave me some	-10
leave me the	15
leave my	-5
leave this	-10
leave us	-6
leaving	-12
leaving @tail	-7
leaving _ $	-6
leaving now	-7
leer @elsewhere	-7
leer _ $	-5
leer _ @elsewhere	5
leer _ _ $	15
left	12
left @carrier	-6
left @carrier of	6
left @mi	-8
left @tail	-10
left _ $	8
left _ _ $	-10
left _ _ .	7
left _ _ of	7
left _ of	6
left alone	22
left my	-8
left out	-6
left out of	6
left the	11
leftovers	-15
leftovers $	-11
legal	-10
legal $	-5
legend	-6
legend $	-6
lejos	-11
leo	-15
leo $	-7
les @beg	7
les @dije	20
les @dije que	22
les @dije que @address	13
les @dije que @end_it	10
les @escriban	-9
les @interesado	-6
les @lose	-9
les @lose @escribir	-9
les @sent	5
les @unwanted	-6
les @unwanted $	-6
les _ $	-13
les _ @elsewhere	-20
les _ @escribir	-9
les _ @trabajo	6
les _ @unwanted	-9
les _ _ @address	13
les _ _ @end_it	13
les _ _ la	7
les _ _ los	-6
les _ _ no	10
les _ _ ya	14
les _ a	-20
les _ en	8
les _ mandarme	-9
les _ permiso	6
les _ que	29
les dieron	-8
les diga	13
les digo a	-6
les dije	16
les dije que	9
les dio	7
les encargo	5
les interesa	-6
les olvide	-9
les olvide mandarme	-9
les puse	5
less than	6
let	-10
let _ _ $	9
let _ _ by	-6
let _ _ go	14
let _ _ please	13
let _ _ the	-19
let _ _ time	-11
let _ alone	-8
let _ go	8
let _ know	-12
let _ off	-6
let _ out	-6
let go	12
let me	-15
let me alone	-8
let me be	6
let me go	10
let me know	-9
let me off	-6
let my	20
let this	-9
let this be	-9
lets	-9
lets _ _ $	-7
lets go	-5
letter	-6
letters	5
letters $	6
levanto	-8
leyendo	8
lie	-9
lie $	-9
life	7
life $	8
liga	-6
light	-13
lighting	6
like	25
like @carrier	11
like @list	-6
like @mi	10
like @tail	5
like @these	-18
like @these $	-6
like _ $	-20
like _ @again	-9
like _ @carrier	7
like _ @end_it	15
like _ _ $	-15
like _ _ @again	12
like _ _ and	13
like _ _ from	17
like _ _ i	-10
like _ and	-10
like _ stop	10
like _ the	9
like my	10
like out	6
like that	-18
like that $	-8
like this	-7
like to	27
like to @carrier	7
like to @end_it	5
liked	-8
liked riverside	-7
limited	6
line	51
line $	66
line _ _ $	-6
line _ _ lose	-8
line _ i	-8
linea _ _ ya	-11
linea _ de	11
linea es	11
linea es de	11
link	-11
link _ _ $	-6
link _ abre	-6
link no	-6
link no abre	-6
list	63
list $	47
list _ $	44
list _ _ a	-12
list _ _ that	5
list _ _ the	8
list _ _ to	11
list _ _ yes	-9
list _ a	7
list _ just	-12
list _ names	-8
list _ the	-6
list and	7
list but	-5
list i	-8
list is	-12
list no	-5
list of	-7
list of names	-8
list please	16
list please $	12
lista	22
lista $	18
lista _ $	10
lista _ _ $	8
lista _ los	7
lista _ no	7
lista _ temporales	-7
lista de no	6
lista de temporales	-7
lista mi	6
lista por	6
lista porfavor	-8
lista porfavor $	-8
lista porque	-9
listed	-11
listed _ @mi	-10
listed _ my	-10
llama	11
llama _ $	13
llama asi	16
llamada	-11
llamada _ _ @elsewhere	-7
llamadas	9
llamadas @elsewhere	-12
llamadas _ @unwanted	12
llamadas _ _ $	12
llaman	-9
llamar $	11
llamar _ _ que	-10
llame	-7
llamen	-9
llamen _ _ $	-6
llamen ni	8
llames	-10
llamo @elsewhere	6
llamo @elsewhere @elsewhere	6
llamo @elsewhere @elsewhere policia	6
llamo _ @elsewhere	6
llamo _ _ policia	6
llamo _ la	6
llamo a	6
llamo a la	6
llega	7
llega _ @elsewhere	8
llega _ _ @elsewhere	8
llegan	-20
llegan @elsewhere @unwanted	-6
llegan @unwanted	-7
llegan @unwanted @elsewhere	-9
llegan @unwanted @elsewhere @elsewhere	-9
llegan _ @elsewhere	-13
llegan _ @unwanted	-6
llegan _ _ @elsewhere	-7
llegan _ _ un	-9
llegan _ de	-10
llegan los	-6
llegan textos	-7
llegan textos de	-9
llegando	15
llegar	24
llegar @elsewhere	9
llegar @elsewhere @unwanted	9
llegar _ @unwanted	9
llegar _ _ $	12
llegar _ mensajes	9
llegar los	9
llegar los mensajes	9
llego	-22
llego @elsewhere	-9
llegue	-16
llegue $	-13
lleguen	-21
lleguen _ _ a	-7
lleguen _ mensajes	-6
lleguen _ textos	-10
lleguen los	-6
lleguen los mensajes	-6
lleno	10
lleno $	10
llevaron	-6
llevaron _ @elsewhere	-5
llevo	-15
llorar	-7
llores	-7
llores $	-7
lloviendo	-17
llueve	-5
lmao	-6
lo	-29
lo _ _ la	-8
lo _ _ lo	8
lo _ _ no	-6
lo _ _ reportar	-10
lo _ _ union	5
lo _ a	-7
lo _ de	-6
lo _ la	11
lo _ no	-5
lo _ por	-14
lo _ ustedes	-8
lo agradezco	8
lo de la	11
lo de ustedes	-8
lo digo	9
lo mio	19
lo saque	-6
lo tengo	15
lo uso	-13
lo voy	-10
lo voy a	-10
loca	-8
loca $	-8
locked	-8
locker	-32
locker @list	-24
locker _ $	-15
locker _ _ @dont	-15
locker _ _ not	-15
locker is	-5
locker number	-24
loco	-34
loco $	-26
loco _ $	-9
lol	-62
lol $	-55
lol @dont	15
lol @end_it	-10
lol @end_it $	-12
lol @mi	5
lol @tail	18
lol @tail $	19
lol _ $	-13
lol _ .	7
lol _ @mine	11
lol _ _ you	-8
lol _ me	11
lol jk	-12
lol jk $	-13
lol my	5
lol not	15
lol seriously	19
lol seriously $	19
lol stop	-12
long	-16
longer	44
longer $	16
longer @hour	14
longer @hour there	16
longer _ @these	15
longer _ _ $	21
longer _ there	16
longer work	14
longer work there	16
look	-23
look _ $	-15
looking	11
looking _ $	8
looking _ @elsewhere	-5
looking _ a	-5
looking for	11
looking for @elsewhere	-5
looking for a	-5
loop	-7
loop $	-6
los	42
los _ $	53
los _ _ $	8
los _ _ este	7
los _ _ estoy	6
los _ _ la	-26
los _ _ les	-7
los _ _ mi	-22
los _ _ no	-11
los _ _ por	-8
los _ _ que	-6
los _ _ reportar	11
los _ _ se	6
los _ _ turno	19
los _ a	17
los _ al	11
los _ como	6
los _ conmigo	11
los _ de	-35
los _ es	5
los _ no	5
los _ otro	19
los _ por	8
los _ que	6
los bloquee	8
los botones	-5
los contactos	-7
los contactos $	-6
los de	-10
los del	12
los del otro	19
los demando	18
los demando $	18
los demas	-5
los demas $	-5
los denuncio	21
los dos	8
los mensajes	-21
los mensajes a	-6
los mensajes de	-15
los mensajes es	5
los platos	-7
los platos $	-7
los que	-6
los que no	7
los tamales y	5
los textos $	-13
los textos que	8
los voy	21
los voy a	21
lose _ $	22
lose _ digits	7
lose _ number	-8
lose it	13
lose it $	13
lose my	7
lose my digits	7
lose my number	-14
losing	-12
losing _ $	-9
lost	11
lost $	8
lost @mi	-12
lost @mi @list	-12
lost @mi @list so	-6
lost @these	-6
lost @these @mi	-6
lost @these @mi @list	-6
lost _ $	49
lost _ @list	-22
lost _ @mi	-6
lost _ _ @list	-6
lost _ _ contacts	-6
lost _ _ so	-6
lost _ my	-6
lost _ number	-6
lost _ phone	-7
lost _ so	-7
lost all	-6
lost all my	-6
lost my	-12
lost my phone	-7
lost the	-5
lost without	-9
love	-14
love @list	-17
love _ $	-18
love _ _ $	-5
love _ god	18
love _ too	-5
love of	18
love of god	18
love you	-12
love you too	-5
loved	-7
luck	7
luck with	13
lucky	-9
luego	-12
luego $	-7
luis	-8
luna	-6
luz	-10
luz @elsewhere	-5
m	29
m _ $	24
m _ _ $	6
m manden	6
maam	-10
maam $	-6
machine	11
machine $	11
mad	-16
mad $	-11
madres	22
madres _ _ @elsewhere	22
make	39
make @list	30
make @mine	8
make @these $	-9
make @these @end_it	8
make @these @end_it $	15
make @these four	6
make _ $	-11
make _ .	-6
make _ @end_it	7
make _ _ $	10
make _ _ away	9
make _ four	6
make _ go	13
make _ stop	7
make it	5
make it $	-9
make it four	6
make it stop	8
make me	10
make this	28
make you	8
makes	-6
making	-16
making _ _ $	-12
making _ go	7
making me	-20
mal	31
mal $	-19
mal @elsewhere	29
mal @elsewhere @numero	30
mal @elsewhere @numero $	11
mal @escriban	21
mal _ @numero	31
mal _ _ $	11
mal _ _ @elsewhere	18
mal _ numero	20
mal el	30
mal el numero	21
mal este	21
mala	-6
mama no	10
mames _ $	-6
mami	-11
mami $	-10
man _ .	7
manager $	-6
manager no	8
manana $	-12
manana @nada	7
manana _ @elsewhere	16
manana _ a	17
manana ni	7
manda	-6
manda _ $	-5
mandame	-10
mandame _ _ porfavor	-8
mandame mas	-8
mandan	15
mandan _ $	11
mandan _ que	7
mandan otro	11
mandan otro $	11
mandando $	7
mandando _ de	-10
mandando mensajes	-8
mandando por	-6
mandando textos	-14
mandando textos $	-12
mandar	10
mandar $	22
mandar _ $	-13
mandar _ _ $	6
mandar _ _ mi	-5
mandar _ _ no	-5
mandar a	-6
mandar eso	-6
mandar mensajes	11
mandaran	6
mandarme	19
mandarme $	5
mandarme _ $	8
mandarme sus	9
mande	-38
mande _ $	16
mande _ por	-16
mande _ y	-6
mande mas	6
mande mensajes	-11
mande nada	12
mande nada $	10
mande propaganda	6
mande stop	9
mandele	20
mandele @elsewhere	20
mandele a	20
manden	48
manden $	50
manden _ $	15
manden _ _ $	15
manden _ _ que	-17
manden _ el	13
manden _ ingles	-7
manden _ otro	-10
manden a	-17
manden a otro	-10
manden al	-7
manden en	-7
manden en ingles	-7
manden mas	7
manden nada	9
manden por	6
mandenme	-8
mandes	-33
mandes _ _ $	-40
mandes _ jaja	-6
mandes nada	-7
mando	-7
manejando	-8
manejo	5
manera	6
manera @elsewhere	6
manera @elsewhere @salir	5
manera @elsewhere @salir @elsewhere	5
manera _ @salir	5
manera _ _ @elsewhere	5
manera _ _ de	5
manera de	6
manny	-12
mantenimiento	-6
many .	9
many @unwanted	-7
many _ _ you	-7
many _ do	6
many texts	-7
many times	12
map	-7
map _ $	-7
maquina	13
maquina _ que	12
marco	-6
marcus	12
marcus is	15
maria	19
maria $	26
marido	-6
marido _ @elsewhere	-6
mark	8
mark @mine	8
mark _ _ as	7
mark me	8
marked	-12
marked _ _ @unwanted	-12
marked _ _ spam	-12
marked you	-12
marque	-21
marque _ _ $	-13
marques	-8
mas	40
mas $	22
mas .	8
mas . no	8
mas _ $	-25
mas _ _ esto	7
mas _ _ mi	-5
mas _ _ no	5
mas _ a	13
mas _ de	-8
mas _ la	11
mas _ me	-10
mas _ no	8
mas avisos	10
mas avisos $	10
mas informacion	18
mas informacion $	18
mas invitaciones	16
mas le	17
mas mensajes	-9
mas mensajes $	-10
mas mentiras	-26
mas please	7
mas poquito	-7
mas por	8
mas porfavor	6
mas porfavor $	6
mas que me	-13
mas queria	12
mas textos	9
mas textos $	9
mas y	12
matarme	-10
matarme $	-10
mate	19
maternidad	-5
may	22
may concern	7
may i	11
mayoria	-5
mayoria $	-5
me	43
me $	76
me .	13
me _ $	32
me _ 5am	7
me _ _ a	-10
me _ _ all	6
me _ _ alone	15
me _ _ and	-5
me _ _ andar	6
me _ _ anymore	12
me _ _ aqui	6
me _ _ contactos	-6
me _ _ dar	6
me _ _ del	5
me _ _ el	-8
me _ _ en	-14
me _ _ ese	-9
me _ _ eso	7
me _ _ face	-13
me _ _ facebook	-7
me _ _ favor	6
me _ _ for	-5
me _ _ gracias	15
me _ _ group	10
me _ _ heard	-5
me _ _ here	-6
me _ _ hot	9
me _ _ hrs	5
me _ _ ill	7
me _ _ ingles	-8
me _ _ it	13
me _ _ jaja	-8
me _ _ juntas	17
me _ _ la	5
me _ _ le	-6
me _ _ line	-8
me _ _ link	-5
me _ _ list	26
me _ _ llegar	9
me _ _ lol	-8
me _ _ los	-5
me _ _ mandar	-9
me _ _ me	-13
me _ _ mensajes	-24
me _ _ mi	7
me _ _ my	5
me _ _ nada	12
me _ _ next	-10
me _ _ no	10
me _ _ number	-6
me _ _ numero	-21
me _ _ of	12
me _ _ one	-13
me _ _ other	-6
me _ _ otro	-32
me _ _ overtime	-5
me _ _ paz	14
me _ _ phones	-8
me _ _ please	-28
me _ _ preguntarme	9
me _ _ quitenme	9
me _ _ reporte	-12
me _ _ sacar	6
me _ _ salir	7
me _ _ seguro	9
me _ _ sindicato	20
me _ _ stop	-6
me _ _ text	8
me _ _ texto	-18
me _ _ textos	-6
me _ _ texts	11
me _ _ that	-11
me _ _ this	14
me _ _ today	5
me _ _ w	-5
me _ _ went	14
me _ _ write	-11
me _ _ y	-7
me _ _ ya	12
me _ _ yo	8
me _ _ your	20
me _ a	23
me _ address	-9
me _ al	-8
me _ all	9
me _ already	7
me _ and	14
me _ any	6
me _ as	14
me _ borrar	25
me _ come	9
me _ con	7
me _ de	19
me _ dejen	6
me _ del	-7
me _ dicho	-7
me _ do	13
me _ el	10
me _ eliminar	9
me _ en	24
me _ english	-6
me _ es	-9
me _ escribiendo	-8
me _ ese	-6
me _ esto	8
me _ estoy	-10
me _ first	-25
me _ flojera	-6
me _ from	12
me _ fuera	-6
me _ get	5
me _ gracias	14
me _ hell	9
me _ i	28
me _ if	-11
me _ im	-9
me _ it	7
me _ its	-7
me _ la	-25
me _ las	-5
me _ leave	10
me _ link	-6
me _ llegando	13
me _ lo	7
me _ lol	-8
me _ los	-26
me _ mal	-17
me _ mandar	-5
me _ manden	9
me _ me	-21
me _ mejor	-18
me _ mensajes	-8
me _ molestando	-7
me _ morir	-7
me _ my	-10
me _ nada	8
me _ ni	10
me _ number	-11
me _ of	14
me _ on	-8
me _ one	6
me _ or	9
me _ otro	-5
me _ please	13
me _ por	-10
me _ porfavor	5
me _ propaganda	6
me _ que	-20
me _ quitar	17
me _ quitenme	8
me _ sacar	9
me _ salir	16
me _ sin	8
me _ sola	7
me _ spanish	-7
me _ stuff	10
me _ su	8
me _ text	-19
me _ texteando	6
me _ texting	-10
me _ textos	-9
me _ that	8
me _ the	19
me _ these	7
me _ this	-11
me _ time	-11
me _ tu	-6
me _ un	-36
me _ usted	7
me _ with	7
me _ work	-6
me _ you	-18
me _ your	8
me a	-22
me again	26
me again $	18
me again and	10
me agreguen	10
me alone	26
me alone $	46
me alone lol	-13
me and	-7
me and i	-6
me anden	6
me any	6
me anymore	19
me anymore $	18
me at	-20
me at 5am	7
me at all	8
me at work	-6
me avisen	14
me avisen de	12
me back	-26
me back $	-9
me back on	-7
me back up	-8
me bajan	8
me baje	-16
me bajo	-5
me be	9
me be $	19
me borran	20
me borrara	-7
me borraron	-6
me borre	8
me borre $	8
me borren	5
me borren de	7
me borro	16
me borro $	19
me busquen	10
me busquen $	6
me by	21
me cabe	-12
me chinguen	7
me confunden	7
me contacte	7
me contacten $	6
me corrieron	-5
me corte	-18
me cuenten	6
me cuesta	6
me cuesta dejen	6
me da	-15
me da flojera	-6
me dan de	6
me das	6
me das de	6
me de	8
me dejan	7
me dejen	-7
me dejen fuera	-5
me dicen	-6
me dieron	-10
me digas	-5
me dijeron	-8
me dijeron que	-8
me down as	7
me duele	-9
me echaron	-6
me equivoque	-11
me equivoque al	8
me equivoque de	-14
me escriba	10
me escribas	-10
me escribe	-7
me esta	-6
me estan	-13
me every	5
me from	43
me from it	10
me from the	17
me from your	6
me fue	-9
me further	6
me go	10
me ha	-6
me ha dicho	-7
me hablo	-20
me hace	8
me how	-8
me i	-14
me if	-6
me if you	-5
me im	14
me in any	6
me incluyan	5
me incluyan en	5
me instead	-10
me instead $	-10
me interesa el	10
me interesa la	-12
me interesa lo	7
me interesa su	12
me interesan	8
me keep	-10
me know	-9
me llaman	-9
me llame	-6
me llamen	-7
me llamen ni	8
me llames	-10
me llegan	-20
me llegan los	-6
me llegan textos	-7
me llego	-13
me lleguen	-15
me lleguen los	-6
me lol	8
me lol $	8
me los	7
me mandaran	6
me mande	14
me mande mas	6
me mande mensajes	-9
me mande nada	5
me manden	-8
me manden $	5
me manden a	-15
me manden en	-6
me manden nada	5
me marques	-8
me memes	-6
me metan	9
me metan en	9
me metieron	8
me molesta	-11
me molesta que	-8
me molesten	8
me more	6
me muero	-13
me muero $	-13
me no	9
me not	-19
me of	6
me off	37
me off $	22
me off and	5
me off de	6
me off now	6
me off or	7
me off that	8
me off the	6
me off this	-22
me on	-9
me on $	-6
me on it	-7
me on my	-7
me on the	7
me or	7
me out $	-17
me out of	13
me pagaron	-5
me paguen	-10
me perdi	-5
me please	20
me please $	17
me podrian	6
me pongan	7
me pongan en	7
me pueden borrar	15
me pueden sacar	5
me quieren	-6
me quieren dar	-5
me quiero	15
me quiero morir	-7
me quiero salir	22
me quitan	5
me quitan de	-7
me quitaran	5
me quitaran $	6
me quitaron	-8
me quite	-7
me quiten	-18
me quiten los	-15
me sacan	19
me sacan $	17
me sacaran	-20
me salgo	41
me salgo $	40
me sali	5
me sigan	7
me sigan mandando	7
me siguen	-15
me some	-13
me text	-21
me tf	9
me the	-7
me the address	-7
me the hell	9
me the link	-6
me then	7
me then $	9
me this $	7
me this stuff	5
me tienen	13
me tienen que	7
me to come	9
me to leave	10
me too	15
me uno	-6
me uno $	-6
me up $	-8
me up as	7
me van	12
me van a	12
me vio	8
me vuelvan	8
me vuelvan a	8
me why	6
me with	-11
me with you	-11
me your	-7
mean	-6
mean $	-6
mean _ _ $	-10
mean to	-8
meant	-13
meant _ @dont	-10
meant _ _ @end_it	-6
meant _ _ stop	-6
meant _ not	-10
meat	-8
medica	-9
medio	12
medio $	9
medio _ @elsewhere	5
meeting	-13
meeting $	-5
meetings	15
meetings $	6
meetings _ _ $	13
mejor	-35
mejor $	-22
mejor borrenme	6
mejor borrenme $	6
mejor no	-6
mejor texto	-20
mejor texto $	-20
member	7
member .	10
membership	10
memes	-6
menor	6
menos	-9
mensaje	-21
mensaje $	-18
mensaje _ _ $	8
mensaje _ _ no	-6
mensaje _ _ para	-5
mensaje _ _ ya	5
mensaje _ quitenme	5
mensaje _ voz	-7
mensaje _ y	13
mensaje de voz	-7
mensaje la	14
mensaje mas	17
mensaje mas y	13
mensaje me	6
mensaje que	-24
mensaje ya	6
mensaje ya quitenme	5
mensajes	41
mensajes $	82
mensajes _ _ $	6
mensajes _ _ celular	-9
mensajes _ _ hace	5
mensajes _ _ me	-28
mensajes _ _ no	-8
mensajes _ _ quitenme	8
mensajes _ _ sindicato	-8
mensajes _ favor	10
mensajes _ la	-10
mensajes _ le	-5
mensajes _ mi	-25
mensajes _ que	-9
mensajes a mi	-6
mensajes al	-6
mensajes como	7
mensajes de	-27
mensajes de la	-10
mensajes de mi	-12
mensajes desde	-20
mensajes es	5
mensajes no le	-6
mensajes por	7
mensajes por favor	10
mensajes procedere	5
mensajes y	7
mensajitos	8
menso	-13
mentira	-18
mentiras	-22
mentiras $	-20
menu	-6
mes	-5
mes $	-7
mesa	7
message	-8
message $	-7
message _ $	24
message _ _ is	-7
message _ _ the	-6
message _ in	-8
message _ me	-11
message i	5
message me	12
message me $	10
message thanks	-11
message thanks $	-11
message to	-9
messaged	19
messaged $	17
messages	9
messages . i	6
messages _ $	9
messages _ _ $	-14
messages _ _ on	13
messages _ _ please	18
messages _ him	-13
messages _ i	6
messages _ my	-7
messages are	-12
messages from	-18
messages to	16
messages too	10
messaging	19
metan	8
metan _ _ $	7
metan en	9
mi	8
mi $	5
mi _ $	50
mi _ .	6
mi _ _ $	-10
mi _ _ .	-6
mi _ _ a	6
mi _ _ borren	12
mi _ _ con	-7
mi _ _ de	-6
mi _ _ deja	-11
mi _ _ el	-7
mi _ _ en	-9
mi _ _ esta	-6
mi _ _ favor	11
mi _ _ le	-7
mi _ _ lo	17
mi _ _ los	-6
mi _ _ mensajes	7
mi _ _ mi	20
mi _ _ no	-8
mi _ _ por	-6
mi _ _ quiere	10
mi _ _ quiero	9
mi _ _ volante	-8
mi _ _ y	-15
mi _ _ ya	-18
mi _ a	12
mi _ borrenlo	6
mi _ de	6
mi _ deje	9
mi _ del	-10
mi _ dice	7
mi _ le	-5
mi _ me	-6
mi _ no	13
mi _ nuevo	-11
mi _ numero	-14
mi _ pero	-7
mi _ personal	9
mi _ por	9
mi _ puso	7
mi _ quiere	-9
mi _ quitenlo	7
mi _ si	-8
mi _ trabajo	-6
mi _ viejo	-15
mi _ ya	-9
mi abogado	10
mi abuelita	11
mi abuelita dice	11
mi celular	35
mi celular $	13
mi celular no	9
mi celular quitenlo	7
mi companero	-6
mi consentimiento	22
mi consentimiento $	21
mi cunada	-6
mi cunada $	-7
mi cunado	6
mi ex	-18
mi hija	-10
mi informacion	7
mi jefa	8
mi jefa $	9
mi jefe	-15
mi jefe me	-6
mi linea	-6
mi mama no	10
mi marido	-6
mi no	15
mi no $	5
mi no me	9
mi nombre	-15
mi nombre de	-6
mi nombre del	-8
mi numero	36
mi numero $	28
mi numero a	7
mi numero de	9
mi numero nuevo	-11
mi numero viejo	-15
mi otro	-24
mi otro numero	-10
mi otro trabajo	-6
mi primo	6
mi primo $	10
mi registro	10
mi supervisor	-8
mi supervisor no	-8
mi telefono	13
mi telefono $	17
mi turno	-9
mi voto	-6
mi voto $	-6
mi y	14
mic	-9
middle	5
middle of	12
might	-13
migra	-11
migra $	-7
mija	-23
mija $	-20
mijo $	6
mikes	-19
milk	-14
min	-12
min $	-5
mind @take	10
mind @take @mine	10
mind @take @mine @carrier	10
mind _ $	-13
mind _ @mine	10
mind _ @texts	5
mind _ _ @carrier	10
mind _ _ @texts	6
mind _ _ off	10
mind _ me	10
mind _ texting	5
mind take	10
mind take me	10
mine $	19
mine _ $	-8
mine _ _ $	-7
minutes @end_it	6
minutes stop	6
mio	7
mio $	14
mira	10
miren	8
mis	-14
mis _ $	-39
mis _ _ $	7
mis _ _ el	13
mis _ para	12
mis datos	7
mis datos $	-31
misa	-5
misa $	-6
miss	-18
miss @these	-10
miss _ $	-8
missed	-28
missed @mi	-15
missed @mi @end_it	-15
missed _ $	-11
missed _ @end_it	-15
missed _ _ $	-14
missed _ stop	-15
missed my	-15
missed my stop	-15
mistake	28
mistake $	36
mistake @bothering	-6
mistake send	-6
mixed	8
mixed _ with	8
mixed up	8
mixed up with	8
modo	-12
modo $	-9
molesta	-11
molesta que	-8
molestando	-7
molestando _ _ $	-8
molestar	16
molestar $	21
moleste	8
moleste _ _ $	9
molesten	21
molesten $	6
molesten _ _ $	10
molestia	-6
mom	-16
mom $	12
mom _ $	5
mom _ .	-6
mom _ _ shes	-6
mom _ _ the	7
mom _ the	-14
mom is	-11
mom said	7
monday	8
monday $	14
money	-5
month _ $	-9
more	44
more $	19
more @address	18
more @address $	16
more @again	15
more @job	-12
more @texts	19
more @texts $	8
more @unwanted	15
more @unwanted $	17
more @unwanted @address	8
more @unwanted @again	10
more @unwanted @again im	10
more @unwanted from	-12
more _ $	23
more _ @address	5
more _ @end_it	6
more _ @hour	8
more _ @list	6
more _ @these	7
more _ _ $	-7
more _ _ @address	12
more _ _ @list	7
more _ _ @person	-14
more _ _ @tail	6
more _ _ @these	-8
more _ _ @unwanted	7
more _ _ from	-11
more _ _ phone	6
more _ _ please	8
more _ _ that	-10
more _ about	-7
more _ from	-19
more _ it	6
more _ these	6
more and	9
more i	8
more message	11
more message $	9
more of these	6
more of this	-9
more please	18
more please $	16
more text	12
more text and	10
more textos	7
more texts	-6
more texts from	-8
more than	-6
more to	9
more to @list	7
more to @list @list	7
more to this	7
more updates	11
morir	-7
morir $	-6
morning	-20
morning $	-10
morning _ the	-6
morning and	-6
mothers	6
move	-6
moved _ _ .	-9
moved _ _ @owner	7
moved the	7
moved to	-5
much	-6
much $	9
much .	7
much _ $	-15
muchacha	13
muchacho $	-7
muchachos	9
mucho	-10
mucho $	-21
mucho @end_it	8
mucho _ $	9
mucho pedir	10
muero	-13
muero $	-13
muerto	7
muerto @elsewhere	7
muerto @elsewhere @elsewhere	8
muerto _ @elsewhere	8
muerto _ la	8
muerto de	7
muerto de la	8
mujer	-11
mujer $	-6
mujer _ _ $	-5
mum	-14
must	13
must @take	9
must _ _ @list	8
must have	9
mute	-15
mute _ $	-11
mute me	5
my	-8
my $	24
my _ $	29
my _ .	28
my _ 2	-7
my _ _ .	9
my _ _ 12	6
my _ _ 214	-5
my _ _ 555	-6
my _ _ a	-10
my _ _ again	-12
my _ _ and	-14
my _ _ be	13
my _ _ but	-9
my _ _ do	-11
my _ _ dont	-7
my _ _ end	-6
my _ _ for	-10
my _ _ go	-7
my _ _ his	-9
my _ _ i	9
my _ _ law	5
my _ _ lol	8
my _ _ lose	-6
my _ _ me	-6
my _ _ no	33
my _ _ not	18
my _ _ now	6
my _ _ number	7
my _ _ of	16
my _ _ off	-17
my _ _ old	6
my _ _ on	-6
my _ _ one	6
my _ _ over	7
my _ _ please	-14
my _ _ reads	-12
my _ _ removed	-6
my _ _ replied	-7
my _ _ see	-5
my _ _ she	11
my _ _ shut	-14
my _ _ so	-7
my _ _ somebody	-6
my _ _ stop	-21
my _ _ tell	6
my _ _ text	-6
my _ _ texts	5
my _ _ the	-17
my _ _ them	27
my _ _ to	-7
my _ _ want	7
my _ _ week	-6
my _ _ work	-7
my _ _ you	-9
my _ _ your	13
my _ _ youre	12
my _ a	11
my _ and	10
my _ as	-6
my _ at	16
my _ bill	-6
my _ changed	-14
my _ contact	-8
my _ didnt	-7
my _ died	-7
my _ do	8
my _ doesnt	9
my _ for	11
my _ from	12
my _ gets	11
my _ go	12
my _ gone	7
my _ got	-16
my _ haha	-9
my _ has	6
my _ ill	-14
my _ instead	7
my _ is	26
my _ isnt	-8
my _ its	-5
my _ keeps	-9
my _ message	-5
my _ no	-6
my _ not	-9
my _ now	-16
my _ number	-24
my _ off	-20
my _ on	15
my _ one	-8
my _ out	11
my _ plan	6
my _ put	25
my _ reads	7
my _ removed	-9
my _ right	6
my _ said	7
my _ says	13
my _ sees	21
my _ sent	-6
my _ shes	6
my _ shift	-6
my _ signed	10
my _ stop	12
my _ taken	6
my _ text	-11
my _ texted	-6
my _ to	-7
my _ told	-6
my _ too	-25
my _ up	30
my _ wants	-16
my _ was	-17
my _ will	9
my _ with	-6
my _ wont	-7
my _ would	-12
my alarm	-8
my attorney	13
my attorney $	13
my badge dont	-5
my boss	-22
my boss to	-11
my break	-6
my brother in	6
my car	-6
my card	-10
my card $	-12
my card and	5
my cell	8
my check	-20
my circus	-6
my consent	7
my contact	12
my contact $	5
my contact please	6
my contacts	-7
my cousin	-15
my coworker	-5
my dad	11
my dad is	13
my data	-36
my data $	-30
my daughters	13
my day	-10
my day off	-5
my digits	37
my digits $	9
my doctor	11
my doctor says	11
my dude	6
my email	-12
my emergency	-8
my emergency contact	-8
my eyes	-7
my family	13
my family $	13
my favorite	-7
my finger	-12
my foreman	8
my friend	-8
my god	7
my hair	-8
my hair $	-8
my head	-9
my health	5
my heart	7
my hours	-5
my husband	-12
my husband and	9
my husbands	-7
my info	24
my info $	14
my keys	-6
my kid	-14
my last	-24
my lawn	-15
my lawyer	16
my lawyer $	6
my line	49
my line $	49
my locker	-6
my locker is	-5
my membership	10
my message	-8
my messages	-7
my mind	8
my mom	-13
my mom said	7
my mother	8
my mothers	6
my name	11
my name $	17
my name and	12
my name down	-5
my name in	-7
my name off	10
my name removed	-9
my name right	6
my new	-11
my new number	-11
my number	81
my number .	6
my number at	9
my number back	11
my number changed	-13
my number for	13
my number from	23
my number on	14
my number out	7
my number taken	6
my number was	-8
my old	-11
my opt	8
my opt in	8
my other	-7
my permission	15
my personal	9
my phone	-16
my phone $	50
my phone bill	-6
my phone died	-7
my phone gets	-5
my phone in	-6
my phone off	-6
my phone plan	6
my phone so	-6
my phone to	6
my phone was	-9
my roommate	15
my screen	12
my shift	-11
my shift to	-5
my sign	13
my signup	21
my signup $	16
my sister	-5
my sons	7
my sons phone	8
my spot $	-6
my steward	6
my steward $	7
my stop	-18
my text	-6
my texts	-11
my tire	-11
my toddler	-7
my whole	-7
my wife	14
my write	-6
my write up	-6
myself out	5
n	11
n _ _ $	19
n:1	63
n:10	-115
n:11	-71
n:12	-52
n:2	19
n:3	25
n:4	-16
n:5	-23
n:6	-54
n:7	-61
n:8	-83
n:9	-132
nada	-12
nada $	-6
nada _ $	-29
nada _ _ $	-17
nada _ _ la	12
nada _ nada	-15
nada _ que	7
nada _ ustedes	19
nada asi	7
nada asi que	7
nada de	15
nada de nada	-15
nada de ustedes	10
nada gracias	-12
nada mas	-8
nada mas $	-18
nada todavia	-9
nada todavia $	-9
nadie	7
nadie @lista	6
nadie @mine	-9
nadie @mine ha	-7
nadie @mine ha dicho	-7
nadie @said	5
nadie _ $	-5
nadie _ _ $	-7
nadie _ _ @elsewhere	7
nadie _ _ dicho	-7
nadie _ ha	-7
nadie de	14
nadie me	-9
nadie me ha	-7
nadie se	16
nah	-12
name	13
name $	25
name _ .	7
name _ _ $	-6
name _ _ list	10
name _ _ raffle	-7
name _ _ the	-12
name _ from	-9
name _ it	-5
name _ not	9
name _ number	9
name _ the	-22
name _ up	7
name _ your	7
name and	11
name and number	9
name down	-5
name down $	-5
name in	-7
name in the	-7
name out $	6
name removed	-9
name removed from	-9
name right	5
named	5
named _ @us	17
named _ _ $	17
named _ here	17
names	-13
need	19
need 2	-6
need @carrier	6
need @elsewhere	-15
need @list	6
need _ $	13
need _ @carrier	5
need _ @tail	5
need _ @take	-10
need _ @unwanted	14
need _ _ @mi	-5
need _ _ @mine	-7
need _ _ @tail	6
need _ _ @these	15
need _ _ @unwanted	6
need _ _ it	19
need _ _ me	-7
need _ _ my	-5
need _ _ texts	5
need _ _ the	-10
need _ be	7
need _ get	-9
need _ quit	7
need _ texts	10
need _ to	-5
need a	-15
need off	6
need the	9
need these	5
need to	14
need to @carrier	7
need to @end_it $	6
need to @take	-10
need to @take @mi	-9
need to be	7
need to get	-9
need to quit	7
needed	12
needed _ $	-12
needed _ _ $	22
needing	12
needing the	12
needs	8
needs to	14
negocio	5
nervous	-5
netflix	-7
never _ $	7
never _ _ again	5
never _ _ me	10
never _ _ number	17
never _ _ off	-13
never _ _ see	9
never _ _ that	6
never _ _ these	-13
never _ _ this	-7
never _ _ you	6
never _ be	9
never _ from	-8
never _ here	8
never _ me	-5
never _ to	7
never again	24
never again $	9
never again text	11
never been	7
never contact	5
never contact me	5
never did	6
never got	-6
never had	13
never mind	-8
never said	-7
never seen	-7
never text	20
never text me	9
never want	14
never want to	11
never will	11
never will be	9
never worked	12
never worked at	5
new	-59
new $	-13
new @job	15
new @list	-8
new @list $	-19
new @list same	-6
new @list same @list	-6
new @list who	11
new @list who @list	11
new @unwanted	-39
new _ $	-64
new _ .	9
new _ @dont	9
new _ _ @boss	10
new _ _ @these	-5
new _ _ need	14
new _ _ number	-6
new _ dont	10
new _ same	-6
new _ who	6
new job	14
new number	7
new one	-6
new phone	-15
new phone $	-17
new phone same	-6
new phone who	12
news	7
next @end_it	-15
next @texts	7
next @unwanted	11
next _ $	-19
next _ @these	7
next _ _ comes	12
next _ _ to	8
next _ goes	8
next _ is	-5
next _ that	12
next _ you	18
next blast	7
next one	16
next one @these	12
next one that	12
next stop	-15
next text	6
next time $	-6
next to	-7
ni	51
ni _ $	-8
ni _ _ a	20
ni _ _ como	-9
ni _ _ nada	19
ni _ del	-7
ni _ mas	26
ni _ mensajes	9
ni _ ni	6
ni _ no	-11
ni _ puedo	13
ni _ que	5
ni a	8
ni conozco	-9
ni me	11
ni modo	-12
ni modo $	-9
ni nada	16
ni pio	-6
ni pio $	-6
ni que	-9
ni se que	5
ni uno	27
ni uno mas	27
nice	12
nice .	5
nice _ _ but	9
night	-16
night _ _ it	-6
night i	-6
nights _ _ me	7
nine	7
nine @unwanted	7
nine _ in	7
nine messages	7
ningun	46
ningun _ $	31
ningun _ _ $	15
ningun medio	7
ningun medio $	7
ninguna	7
ninguna _ $	8
nino	-7
ninos	-23
ninos $	-20
nite	-5
no	-97
no $	-94
no .	9
no _ $	-10
no _ .	-14
no _ _ $	13
no _ _ .	16
no _ _ a	13
no _ _ about	-7
no _ _ al	-25
no _ _ and	-7
no _ _ aqui	-19
no _ _ avisos	-5
no _ _ borren	5
no _ _ calor	-9
no _ _ con	11
no _ _ consentimiento	14
no _ _ contactado	14
no _ _ dejen	-21
no _ _ del	10
no _ _ el	24
no _ _ en	24
no _ _ es	-26
no _ _ esa	22
no _ _ ese	13
no _ _ eso	15
no _ _ esta	-16
no _ _ este	-20
no _ _ estoy	-9
no _ _ favor	8
no _ _ from	-17
no _ _ fuera	-9
no _ _ him	-15
no _ _ i	-9
no _ _ its	7
no _ _ jaja	-15
no _ _ lista	-8
no _ _ lo	-6
no _ _ los	-19
no _ _ mandando	5
no _ _ mandar	-8
no _ _ mandarme	-13
no _ _ manden	9
no _ _ mas	15
no _ _ me	37
no _ _ mejor	-17
no _ _ mensaje	-17
no _ _ messages	-10
no _ _ more	9
no _ _ my	-12
no _ _ nada	6
no _ _ ni	7
no _ _ ningun	8
no _ _ no	11
no _ _ nombre	-23
no _ _ nothing	8
no _ _ numero	14
no _ _ o	7
no _ _ olvide	-9
no _ _ otro	-7
no _ _ para	11
no _ _ permiso	6
no _ _ persona	32
no _ _ please	-5
no _ _ porfavor	6
no _ _ propaganda	6
no _ _ que	17
no _ _ quien	-5
no _ _ quitenme	5
no _ _ recibiendo	24
no _ _ recordatorios	7
no _ _ salir	-5
no _ _ se	5
no _ _ sin	-8
no _ _ solo	-11
no _ _ somos	-5
no _ _ son	9
no _ _ soy	-7
no _ _ su	9
no _ _ sus	11
no _ _ take	-10
no _ _ telefono	11
no _ _ texts	17
no _ _ the	7
no _ _ there	5
no _ _ these	5
no _ _ this	19
no _ _ to	14
no _ _ verdad	-12
no _ _ y	11
no _ _ ya	-9
no _ a	35
no _ about	6
no _ acuerdo	-7
no _ agreguen	10
no _ ahora	-7
no _ al	-11
no _ anden	6
no _ aqui	33
no _ avisen	12
no _ avisos	10
no _ borren	-6
no _ but	6
no _ by	9
no _ cabe	-12
no _ cafe	-7
no _ caso	-6
no _ changed	-5
no _ chingando	-11
no _ chinguen	7
no _ con	15
no _ conmigo	-6
no _ contacto	10
no _ cuenten	6
no _ de	-44
no _ dejan	5
no _ dejen	-14
no _ den	-7
no _ desde	11
no _ digas	-5
no _ dont	6
no _ doy	6
no _ duele	-5
no _ el	6
no _ en	29
no _ equivocado	6
no _ es	6
no _ escriba	9
no _ escriban	8
no _ escribas	-10
no _ ese	-19
no _ eso	-40
no _ estar	20
no _ este	-7
no _ esto	25
no _ estos	9
no _ from	-13
no _ gracias	9
no _ hay	-5
no _ here	79
no _ in	-12
no _ incluyan	5
no _ interes	11
no _ interesa	5
no _ interesada	18
no _ interesado	13
no _ interesan	8
no _ interested	5
no _ ir	-5
no _ jaja	-9
no _ juan	-15
no _ la	10
no _ les	-10
no _ llamadas	-12
no _ llame	-5
no _ llamen	-10
no _ llames	-10
no _ llegan	-6
no _ lo	11
no _ los	-9
no _ mandando	8
no _ mande	12
no _ maria	19
no _ marques	-8
no _ me	10
no _ mensaje	5
no _ mensajes	7
no _ messages	-38
no _ metan	9
no _ mi	6
no _ mis	11
no _ molesta	-9
no _ moleste	8
no _ molesten	6
no _ needed	24
no _ ni	-5
no _ ningun	30
no _ no	14
no _ of	10
no _ on	-8
no _ or	6
no _ perderme	-11
no _ permiso	20
no _ phone	6
no _ please	-7
no _ poquito	-7
no _ por	9
no _ que	-17
no _ quedarme	-11
no _ quien	24
no _ quiero	19
no _ quitan	14
no _ quiten	-22
no _ quitenme	11
no _ recibir	13
no _ recordatorios	7
no _ saber	19
no _ salgo	-9
no _ salir	-31
no _ seguir	20
no _ senal	-9
no _ ser	9
no _ spam	-12
no _ sus	9
no _ tan	-8
no _ tarde	-7
no _ texting	5
no _ textos	15
no _ tienen	6
no _ updates	11
no _ usen	-7
no _ vivir	-9
no _ voy	-5
no _ vuelvan	7
no _ wey	7
no _ who	14
no _ work	27
no _ y	-6
no _ yet	-7
no _ yo	15
no a	-5
no abre	-12
no abre $	-8
no aguanto	-14
no and	7
no answer	-9
no autorice	7
no cabe	-8
no call	5
no calls no	10
no chinguen	5
no chingues	-10
no clue	8
no como	-5
no conozco	20
no conozco a	15
no contact	28
no contactar	8
no contesta	-8
no contesta $	-7
no cuenten	-6
no cuenten conmigo	-6
no de	-7
no de la	-7
no deja	-13
no deja de	-12
no dejan	5
no deje	-12
no dejen	-26
no dejen de	-22
no deseo	24
no deseo que	6
no deseo ser	14
no di	12
no dije	-7
no doy	17
no entendi	-12
no entienden	7
no entiendo	-8
no enviar	12
no enviar $	9
no era	-5
no es	33
no es $	13
no es aqui	28
no es de	6
no es el	17
no es la	13
no es mi	7
no es que	-5
no es spam	-14
no escriban	16
no escriban $	9
no estaciones	-9
no estar en	9
no estas	-16
no este	6
no estoy	18
no estoy interesada	8
no estoy interesado	13
no frieguen	11
no friegues	-7
no from	-6
no fui	-8
no further	6
no gracias	-24
no gracias no	10
no hace	-5
no hay	-10
no heat	-13
no idea	-5
no interest	13
no jodan	11
no jodan mas	6
no jodas	-6
no le	-8
no le escriban	11
no le interesa	-6
no le manden	7
no les	-10
no les interesa	-6
no linda	8
no llamar	7
no llamar $	16
no lleguen	-6
no llores	-7
no llores $	-7
no lo	-6
no longer	28
no longer work	14
no los quiero	8
no m	6
no m manden	6
no mande	6
no manden	20
no manden $	16
no manden mas	10
no mandes	-29
no mas	50
no mas $	49
no mas poquito	-7
no me acuerdo	-7
no me agreguen	10
no me anden	6
no me avisen	12
no me borren	-8
no me cabe	-12
no me chinguen	7
no me cuenten	6
no me dejan	8
no me dejen	-14
no me den	-6
no me duele	-5
no me escriba	10
no me escribas	-10
no me incluyan	5
no me interesa	23
no me interesan	8
no me llame	-5
no me llamen	-10
no me llames	-10
no me llegan	-6
no me lo	5
no me los	8
no me mande	13
no me manden	-10
no me marques	-8
no me metan	9
no me molesta	-9
no me molesten	6
no me quitan	14
no me quiten	-22
no me salgo	-9
no me tienen	6
no me vuelvan	7
no mensajes	17
no message	-6
no messages	-15
no molestar	5
no molestar $	9
no molesten	8
no more	24
no more $	21
no more textos	7
no more texts	-7
no more to	6
no more updates	11
no necesito	7
no need for	5
no need to	-8
no no	-8
no nos	-24
no nos interesa	-5
no not	-10
no nothing	8
no nothing $	8
no offense	7
no offense but	7
no oigo	-11
no one	7
no one by	9
no onions	-6
no onions please	-6
no paren	-12
no part	13
no part of	13
no pasa	-9
no pedi esto	9
no pedi que	-13
no pertenezco	7
no porfavor	14
no porfavor $	7
no prob	-14
no puedo	-32
no puedo $	-11
no puedo salir	-14
no quiere	13
no quiere mensajes	6
no quiere que	10
no quieren	6
no quiero	13
no quiero $	16
no quiero estar	14
no quiero llamadas	-12
no quiero los	7
no quiero mas	-8
no quiero nada	13
no quiero perderme	-11
no quiero que	-18
no quiero quedarme	-11
no quiero recibir	10
no quiero saber	19
no quiero seguir	20
no quiero sus	7
no quiero vivir	-9
no quitenme	8
no recibir $	9
no recibir mas	-7
no recibo	-7
no recibo los	-7
no reply	17
no rush	-6
no rush $	-6
no saben	8
no se	-20
no se leer	-7
no se les	-9
no se quien	9
no seas	-6
no send	11
no send me	10
no sigan	18
no sigan $	9
no sigan mandando	5
no sirve	-24
no sirve $	-6
no sirve y	-5
no soy	80
no soy de	-20
no soy juan	-15
no soy la	11
no soy maria	19
no soy quien	15
no soy yo	23
no stop	33
no stop $	18
no tengo	-15
no tengo interes	11
no tengo nada	6
no text	-27
no text $	-19
no texts no	8
no tienen	9
no tienen permiso	6
no trabaja	6
no trabaja ahi	-7
no trabajo	34
no trabajo ahi	16
no trabajo en	24
no usen	14
no vi	-13
no vino	-5
no vive	12
no vive aqui	6
no voicemails	-20
no vuelvan	10
no vuelvan a	10
no way	-21
no way $	-22
no worries	-8
no y	14
no you	-9
nobody _ $	-30
nobody _ _ $	7
nobody _ _ here	17
nobody _ _ the	-14
nobody _ _ this	-10
nobody _ _ us	-6
nobody _ for	5
nobody _ nothing	-5
nobody _ stop	-8
nobody _ wants	-14
nobody asked	16
nobody can	-21
nobody can stop	-20
nobody here $	-24
nobody here wants	-14
nobody named	20
nobody wants	6
noche	-5
noche y	6
nomas	-10
nomas _ _ $	16
nomas _ los	-9
nomas de	-10
nomas de los	-9
nomas no	-10
nombre	-25
nombre _ _ lista	-14
nombre _ _ pero	-8
nombre _ la	-15
nombre _ mi	6
nombre _ volante	-8
nombre de	-11
nombre de la	-15
nombre del	-8
nombre del volante	-8
nombre y	9
nombre y mi	9
nope	9
nope .	14
nope . @carrier	14
nope . @carrier .	9
nope . off	6
nope _ @carrier	14
nope _ _ .	9
nope _ off	6
nos	-58
nos _ $	-18
nos _ _ $	-8
nos _ con	-5
nos _ quitar	-6
nos interesa	-5
nosotros	-10
not	22
not $	12
not .	6
not _ $	37
not _ _ $	-24
not _ _ .	6
not _ _ all	12
not _ _ anymore	-10
not _ _ at	-18
not _ _ be	-6
not _ _ being	-7
not _ _ from	-11
not _ _ here	6
not _ _ him	-5
not _ _ i	-9
not _ _ it	-14
not _ _ me	20
not _ _ message	7
not _ _ mom	-18
not _ _ my	-10
not _ _ never	6
not _ _ nobody	-5
not _ _ number	-11
not _ _ on	-6
not _ _ other	-6
not _ _ phone	-8
not _ _ text	11
not _ _ texting	-10
not _ _ the	9
not _ _ think	21
not _ _ this	14
not _ _ what	-7
not _ _ your	21
not _ a	7
not _ again	6
not _ all	9
not _ anymore	-11
not _ but	-6
not _ circus	-6
not _ i	-5
not _ im	-14
not _ in	-9
not _ its	19
not _ lol	-9
not _ me	-17
not _ more	11
not _ my	-16
not _ number	-12
not _ on	15
not _ remove	9
not _ right	27
not _ so	-8
not _ stop	14
not _ text	26
not _ texts	-8
not _ that	-5
not _ the	-9
not _ these	12
not _ with	10
not _ written	-7
not _ wrong	-14
not _ yet	-13
not a	-7
not anymore	-9
not asking	-13
not at	12
not at all	9
not bad	-10
not be	21
not be a	7
not be on	7
not being	28
not blocking	-9
not bothering	-17
not bothering me	-17
not call	17
not call list	6
not contact me	8
not for	-12
not for me	-11
not get these	9
not going	-13
not good	-10
not her	-9
not her number	-7
not him	27
not him $	27
not his	-10
not in	8
not in the	6
not interested	8
not interested $	11
not interested in	-26
not intrested	22
not it	-12
not it $	-12
not joining	5
not maria	5
not me $	13
not my	-7
not my circus	-6
not ok	-11
not on	-10
not on the	-7
not one	17
not one more	17
not remove	-8
not remove me	-8
not send	7
not stop	-21
not stop $	-20
not sure	-19
not sure $	-14
not telling	-7
not text $	-10
not that	-7
not the person	-5
not the right	27
not this	-7
not to	-9
not to text	5
not today	-22
not who	21
not who you	21
not with	6
not yet	-7
not yet $	-7
note	6
note _ @mi	7
note _ my	7
nothing	25
nothing _ .	-9
nothing _ _ $	16
nothing _ please	34
nothing _ you	8
nothing against	5
nothing else	20
nothing from	11
nothing more	16
nothing much	-8
nothing personal	7
notice	-7
notice $	-6
notificaciones	23
notificaciones $	16
notifications	7
notifications $	7
novela	-11
novela $	-11
now	18
now $	-26
now _ $	13
now _ _ dont	5
now _ _ no	7
now _ _ not	-5
now _ _ of	5
now _ _ your	9
now _ me	6
now _ please	7
now _ the	15
now _ to	-5
now i	11
now it	-6
now on	9
now on $	8
now so	8
now take	5
nuevo	-19
nuevo $	-13
nuevo @elsewhere @elsewhere	5
nuevo _ @elsewhere	5
nuevos	-8
number	37
number $	32
number .	23
number 2	-6
number 3	-10
number 555	-12
number _ 555	-7
number _ _ $	12
number _ _ around	-11
number _ _ dont	7
number _ _ i	-11
number _ _ in	16
number _ _ it	11
number _ _ list	-6
number _ _ me	-9
number _ _ my	-11
number _ _ off	-7
number _ _ on	-7
number _ _ phone	-5
number _ _ text	-10
number _ _ your	-6
number _ dont	-9
number _ for	-6
number _ get	8
number _ his	-5
number _ in	12
number _ is	-8
number _ my	-7
number _ now	-12
number _ of	18
number _ on	-6
number _ one	5
number _ please	-18
number after	5
number again	-12
number again $	-12
number anymore	-12
number at	9
number at the	9
number back	11
number back $	10
number changed	24
number equivocado	10
number for	7
number from	20
number from now	-6
number in the	10
number is	-13
number is 555	-7
number lol $	-6
number of	-7
number on	14
number out	15
number out of	18
number please	-30
number please $	-13
number remove	7
number saved	-12
number taken	6
number this	-6
number this is	-7
number was	-8
number you	7
numbers	-18
numbers _ $	6
numbers _ _ $	-21
numero	60
numero $	23
numero _ $	54
numero _ _ de	10
numero _ _ muchacha	5
numero _ _ otro	-11
numero _ _ ya	8
numero _ cambio	6
numero _ el	-11
numero _ este	-13
numero _ le	-7
numero _ lo	8
numero _ me	-6
numero _ mi	-5
numero _ y	-14
numero a	-8
numero de	-7
numero equivocado	-6
numero equivocado $	-5
numero equivocado de	-7
numero no	7
numero nuevo	-7
numero nuevo $	-9
numero viejo	-21
numero viejo y	-12
numero ya cambio	6
numero ya no	-11
nunca _ _ $	-8
nunca me	-5
nursing	5
nursing _ @again	8
nursing home	7
nursing home @again	8
nvm	-5
nvm $	-5
o	-31
o @address	-10
o @address @elsewhere	-9
o @address @elsewhere @elsewhere	-9
o @end_it	-12
o @end_it $	-10
o _ $	-9
o _ @elsewhere	-15
o _ _ @elsewhere	-10
o _ _ ir	6
o _ de	-10
o _ que	7
o es	-6
o no	-12
o no $	-10
o nomas	-9
obliged	6
obvio	-11
of	56
of $	5
of @elsewhere	6
of @elsewhere @job	6
of @end_it	11
of @end_it is	7
of @job $	13
of @list	15
of @list $	13
of @list @hour	9
of @list @list	6
of @list @list is	6
of @list from	-10
of @list place	-5
of @mi	28
of @mi @name	-5
of @mi @owner	10
of @mi @person	5
of @mine	-22
of @mine $	-8
of @person	-11
of @these	12
of @these $	13
of @these .	-5
of @these @job	-6
of @these @unwanted	6
of @us	-8
of @us $	9
of _ $	18
of _ @hour	14
of _ @list	20
of _ @lista	30
of _ @owner	14
of _ @person	5
of _ @texts	12
of _ @unwanted	12
of _ _ $	40
of _ _ .	7
of _ _ @again	-7
of _ _ @boss	-11
of _ _ @carrier	7
of _ _ @dont	-10
of _ _ @job	8
of _ _ @mine	10
of _ _ @tail	8
of _ _ @texts	5
of _ _ again	6
of _ _ and	-10
of _ _ but	-10
of _ _ dont	-7
of _ _ how	7
of _ _ lol	-13
of _ _ me	16
of _ _ off	6
of _ _ on	6
of _ _ so	-21
of _ _ they	-6
of _ at	8
of _ company	6
of _ do	-6
of _ from	-13
of _ in	6
of _ its	-14
of _ list	30
of _ machine	9
of _ messages	8
of _ numbers	9
of _ place	-5
of _ texting	17
of _ texts	9
of _ these	5
of _ this	6
of _ union	-9
of a	6
of all	6
of course	-5
of god	18
of here $	9
of ideas	-5
of ideas $	-5
of it	23
of it $	13
of me	-6
of me $	-5
of my	28
of names	-8
of nowhere	-6
of shift	-7
of stop	11
of stop is	7
of that	-12
of the	20
of the @job $	8
of the @lista	30
of the @unwanted	6
of the company	7
of the list	29
of the texts	5
of the union	-9
of them	-9
of there	5
of these	19
of this	-13
of this $	11
of this place	-5
of us	-17
of whatever	7
of whatever this	6
of you	23
of you $	14
of your	8
off	23
off $	82
off .	6
off _ $	-22
off _ _ $	25
off _ _ a	-6
off _ _ at	8
off _ _ back	14
off _ _ bank	-7
off _ _ call	8
off _ _ did	-6
off _ _ haha	-14
off _ _ i	-6
off _ _ im	-6
off _ _ is	-11
off _ _ list	-9
off _ _ lista	6
off _ _ lol	-6
off _ _ my	-5
off _ _ next	-10
off _ _ only	-9
off _ _ put	-6
off _ _ so	5
off _ _ this	-7
off _ _ to	-5
off _ _ union	13
off _ _ up	-12
off _ _ you	9
off _ and	-9
off _ i	8
off _ im	15
off _ la	6
off _ lawn	-15
off _ line	19
off _ me	11
off _ messages	6
off _ my	6
off _ or	-9
off _ phone	-17
off _ shift	-7
off _ texting	9
off _ thats	-5
off _ the	-10
off _ there	7
off _ this	11
off _ time	11
off _ to	6
off _ went	14
off _ write	-12
off _ you	-5
off at	-12
off at the	-10
off de	6
off de la	6
off every	6
off everything $	6
off everything or	-9
off first	-25
off first $	-25
off haha	-6
off his	-10
off i	15
off its	-7
off lol	6
off mate	7
off my	10
off my lawn	-15
off my line	26
off my phone	-6
off now	6
off now $	6
off of	10
off or	6
off please	20
off please $	8
off the	-48
off the texting	5
off there	6
off this	-15
off this list	6
off this shift	-7
off time	-6
off tmrw	-15
off with	18
off your	-7
off your list	-7
offense	7
offense but	7
offer	-5
oficina	-10
oficina $	-6
oh	-11
oh @mi	7
oh @mi god	7
oh _ god	7
oh my	7
oh my god	7
ohio	10
ohio @these	7
oiga	6
oigo	-11
ojala	9
ok	-19
ok $	-16
ok .	-7
ok _ _ $	-8
old $	-6
old @boss	10
old @tail	6
old _ $	-6
old _ @again	-5
old _ @list	-6
old _ _ @list	5
old _ _ is	-10
old _ and	-5
old man	6
old one	-11
old owner	10
olvide	-12
olvide _ _ $	-6
olvide mandarme	-9
olviden	29
olviden _ _ $	30
olvidense	17
olvidense _ _ $	17
olvidense _ mi	17
olvidense de	17
olvidense de mi	17
omg $	9
omg @end_it	-6
omg stop	-6
on	-50
on $	-27
on @job	-9
on @job $	7
on @list	19
on @list $	-6
on @list @lista	20
on @list @tail	12
on @mi	-12
on @mi @job	-8
on @mi @list $	6
on @mi day	-5
on @mi day @carrier	-5
on @mi screen	12
on @mine	-17
on @mine $	-8
on @these	-12
on @these $	-10
on @us	30
on @us $	18
on _ $	-11
on _ .	7
on _ 3rd	6
on _ @address	-6
on _ @job	-18
on _ @lista	-8
on _ @tail	12
on _ @these	8
on _ @unwanted	9
on _ _ $	-23
on _ _ @again	6
on _ _ @carrier	-14
on _ _ @dont	8
on _ _ @job	-8
on _ _ @list	9
on _ _ @lista	10
on _ _ @tail	7
on _ _ @unwanted	-5
on _ _ again	8
on _ _ and	7
on _ _ bill	-7
on _ _ from	7
on _ _ i	9
on _ _ im	12
on _ _ list	10
on _ _ no	-5
on _ _ not	6
on _ _ off	-5
on _ _ one	-5
on _ _ the	7
on _ _ to	7
on _ anymore	15
on _ break	-6
on _ day	-5
on _ do	6
on _ dock	-7
on _ i	6
on _ last	-5
on _ other	15
on _ please	-6
on _ screen	12
on _ sheet	7
on _ texts	10
on _ time	-6
on _ tv	-6
on days	-8
on disability	6
on fridays $	-5
on here	33
on here $	18
on it	-10
on it $	-9
on me	-15
on me $	-8
on monday	14
on monday $	14
on my	-12
on my break	-6
on my day	-5
on my screen	12
on nothing	-6
on some	18
on the	-15
on the 3rd	6
on the @job	-15
on the @job $	-10
on the @lista	-22
on the @lista $	-9
on the @unwanted	9
on the @unwanted $	9
on the dock	-7
on the list	-20
on the texts	10
on these	7
on this	15
on this list	20
on what	-6
once	-7
onda	-5
one $	-12
one @address	-16
one @address $	-16
one @again	-6
one @carrier	-17
one @carrier $	-12
one @job	11
one @job $	11
one @list	-10
one @these	7
one _ $	-19
one _ @address	14
one _ @again	10
one _ @end_it	-5
one _ @job	-8
one _ @list	13
one _ @mine	-9
one _ @these	14
one _ @unwanted	24
one _ _ $	9
one _ _ @job	-6
one _ _ @name	9
one _ _ @person	-8
one _ _ @these	6
one _ _ and	5
one _ _ its	6
one _ _ name	9
one _ _ one	14
one _ _ there	-6
one _ _ to	-11
one _ and	10
one _ is	-9
one _ no	-5
one _ text	13
one _ that	14
one _ these	10
one _ to	23
one _ us	-6
one _ want	8
one by	9
one by @these	9
one by @these @name	9
one by that	9
one i	6
one last	13
one more	10
one more @again	6
one more @unwanted	17
one more @unwanted $	17
one more @unwanted @again	10
one more and	6
one more text	8
one of	7
one of @list	10
one of @mine	-6
one of these	10
one of us	-6
one out	-8
one out $	-6
one please	-16
one please $	-16
one so	6
one that	7
one this	-9
one to	-8
one who	-5
one you	13
one you want	8
ones	13
ones _ @job	17
onions	-8
onions _ $	-6
onions please	-6
onions please $	-6
only	-15
only @address	-7
only @list	-7
only _ $	-7
only _ @end_it	-10
only _ i	-8
only please	-7
only so	6
only way	-8
only way i	-8
oops	-10
oops wrong	-5
opt	18
opt _ $	23
opt _ _ $	7
opt _ _ the	-10
opt _ _ this	6
opt _ for	6
opt _ of	-14
opt _ out	5
opt in	8
opt out	5
opt out $	15
opt out for	6
opt out of	-14
opting	13
opting @carrier	13
opting @carrier $	13
opting _ $	13
opting out	13
opting out $	13
or	-10
or _ $	-9
or _ _ choice	6
or _ i	6
or _ the	-9
or _ your	6
or any	8
or do	6
or do i	6
or only	-9
or stop your	6
or text	18
or text $	18
order	-7
organizacion	7
organization	25
organization $	25
organizer _ _ @mi	6
organizer _ _ my	6
organizer _ to	6
organizer came	6
organizer came to	6
organizer came to @mi	6
osha	-8
osha $	-5
other @list	8
other @list $	11
other _ $	10
other _ @carrier	-6
other _ _ $	-6
other number	15
other one	-7
otra	-26
otra $	-13
otra _ $	-6
otra _ _ $	-6
otra persona	7
otra vez	-14
otra vez $	-12
otro	42
otro $	32
otro _ $	37
otro _ _ no	-9
otro _ a	10
otro _ y	6
otro _ ya	-9
otro celular	-10
otro celular $	-14
otro lado	8
otro lado $	7
otro numero	-21
otro reporte	-6
otro salon	-7
otro sindicato	-13
otro trabajo	-11
otro trabajo $	-5
otro turno	20
our	-12
our _ $	-10
our _ _ $	-8
our _ _ .	6
our number	8
out	-85
out $	-39
out . no	-11
out _ $	-5
out _ _ and	-6
out _ _ it	14
out _ _ its	-15
out _ _ machine	9
out _ _ please	11
out _ _ texting	13
out _ _ texts	8
out _ _ to	-11
out _ _ union	-9
out _ all	9
out _ friday	6
out _ group	6
out _ here	-8
out _ i	-7
out _ ideas	-5
out _ it	8
out _ me	-15
out _ no	-12
out _ nowhere	-6
out _ said	-6
out _ that	-6
out _ this	11
out _ your	9
out and	9
out but	-5
out i	-7
out i said	-6
out im	-12
out last	6
out my	10
out my number	9
out of	-9
out of all	6
out of here	-8
out of ideas	-5
out of it	8
out of my	9
out of nowhere	-6
out of that	-6
out of your	9
out on	-6
out the	-8
outside	-12
outside $	-11
over	13
over $	-6
over _ $	11
over _ _ @hour	5
over _ _ @take	-7
over _ _ at	5
over _ _ have	-7
over there	17
overtime	-13
overtime _ $	-9
owner	12
oye	7
p:abaj	-5
p:abog	7
p:abre	-6
p:abst	10
p:acab	-9
p:acci	-26
p:acco	8
p:acos	16
p:acti	-12
p:addr	-20
p:adul	-14
p:afec	-10
p:afra	9
p:afue	-8
p:agai	26
p:agar	-12
p:agra	33
p:agre	-8
p:agua	-15
p:ahea	-10
p:ahor	39
p:alar	-12
p:alca	-7
p:aler	16
p:algu	-14
p:aliv	-11
p:almo	-6
p:alon	54
p:alre	32
p:alwa	-6
p:amab	6
p:ambu	-7
p:amen	-8
p:anda	-6
p:ande	8
p:andr	-9
p:ange	-10
p:anim	-5
p:anno	-18
p:anoc	-6
p:anon	-5
p:anot	46
p:answ	-20
p:ante	-16
p:anul	20
p:anyo	-6
p:anyt	-9
p:anyw	-7
p:apag	26
p:apli	-6
p:appa	-6
p:appl	-7
p:appr	8
p:arou	-19
p:arre	-12
p:arri	-5
p:aske	28
p:aski	40
p:asus	-18
p:atra	-11
p:atto	21
p:audi	-8
p:augu	6
p:aume	-6
p:auto	17
p:auxi	-7
p:avis	-36
p:badg	-7
p:bail	-16
p:baje	25
p:bank	12
p:bast	73
p:basu	-21
p:bath	-8
p:beau	-10
p:beca	-13
p:befo	21
p:begg	18
p:behi	-11
p:bein	41
p:bett	-12
p:bigg	-6
p:blac	-6
p:blas	10
p:bloc	113
p:bloq	66
p:boar	-7
p:bori	-15
p:both	18
p:boto	-6
p:brea	-14
p:brin	-23
p:buen	-16
p:bugg	10
p:burn	-8
p:busc	20
p:busq	72
p:bust	-11
p:butt	17
p:buzo	20
p:buzz	9
p:cabl	-6
p:cabr	-5
p:caja	-8
p:cale	-7
p:call	-39
p:calo	-16
p:camb	-29
p:cami	-9
p:canc	68
p:cand	-13
p:cant	-6
p:capa	-12
p:cara	31
p:care	15
p:carg	-10
p:carl	29
p:carr	-6
p:cart	-9
p:casi	-10
p:cast	-6
p:catc	-7
p:caus	6
p:caye	6
p:ceas	6
p:celu	29
p:cese	8
p:chai	-10
p:cham	11
p:chan	5
p:chec	-18
p:chee	-8
p:chem	-7
p:chic	9
p:chil	-12
p:chin	16
p:chof	-6
p:choi	5
p:circ	-6
p:clar	-11
p:clas	-19
p:clav	-5
p:clic	7
p:cloc	-14
p:clos	-12
p:cobr	-9
p:coff	-13
p:comi	-11
p:comp	-18
p:comu	37
p:conf	28
p:cong	12
p:cono	27
p:cons	77
p:cont	61
p:conv	-6
p:copi	-7
p:corr	-15
p:cosa	-10
p:coul	28
p:coun	-11
p:coup	6
p:cour	-7
p:cous	-16
p:cowo	-15
p:crac	-6
p:crea	-8
p:cred	-7
p:cree	44
p:cros	9
p:crow	-6
p:cuan	-51
p:cuar	-7
p:cuen	-11
p:cuid	-6
p:cuot	-7
p:curt	-5
p:cust	15
p:dail	14
p:darm	11
p:dars	-11
p:date	-5
p:dato	9
p:daug	12
p:deac	23
p:dece	22
p:deci	-18
p:deja	-69
p:deje	13
p:dele	-22
p:denu	23
p:depa	-8
p:depe	-7
p:depl	6
p:depo	-11
p:desa	50
p:desc	-11
p:desd	11
p:dese	20
p:desi	48
p:desp	-37
p:dess	93
p:dest	-11
p:desu	24
p:dete	21
p:diab	17
p:dial	7
p:dice	-14
p:dich	5
p:dici	8
p:didn	-19
p:dier	-21
p:diet	-17
p:difi	12
p:diga	-16
p:digi	34
p:dije	-14
p:diji	-5
p:dine	-9
p:dinn	-14
p:dire	-7
p:disa	34
p:disc	11
p:dise	6
p:disp	-17
p:disr	-12
p:dist	6
p:divo	-6
p:dobl	-11
p:doct	6
p:docu	-20
p:does	11
p:doin	-8
p:doll	-5
p:domi	-8
p:dona	7
p:dorm	-22
p:down	-21
p:dram	-20
p:driv	-33
p:duel	-9
p:duen	13
p:duer	-8
p:dulc	-6
p:earl	-13
p:easi	-8
p:echa	-6
p:edif	-15
p:ekiv	24
p:elev	-7
p:elim	58
p:else	8
p:emai	-28
p:emer	-11
p:empa	13
p:empr	-12
p:enca	-13
p:ener	-18
p:enfe	-6
p:enfr	-9
p:enga	-5
p:engl	-13
p:enla	-8
p:enou	25
p:enro	26
p:ente	8
p:entr	-21
p:envi	21
p:equi	76
p:eras	7
p:erro	-9
p:escr	58
p:escu	-6
p:espa	-25
p:espe	-14
p:esta	-12
p:esti	7
p:esto	13
p:even	-5
p:ever	-21
p:exac	-7
p:exam	-6
p:excl	24
p:exij	6
p:exis	47
p:expl	-18
p:extr	-13
p:face	-10
p:falt	-15
p:fami	7
p:fast	7
p:favo	64
p:feli	-12
p:fell	13
p:fenc	-6
p:fiel	-5
p:fies	-7
p:figh	-8
p:fina	-19
p:finc	6
p:fing	-14
p:fire	-32
p:firm	-43
p:firs	-36
p:fixe	-6
p:fixi	-7
p:flas	6
p:floj	-8
p:floo	-6
p:flye	-12
p:fold	9
p:folk	10
p:fore	41
p:forg	-19
p:fork	-8
p:forw	11
p:foun	-14
p:frau	18
p:frid	-7
p:frie	-6
p:frij	-13
p:fron	-11
p:fuer	25
p:fune	-5
p:funn	-8
p:furt	23
p:futu	14
p:gana	-25
p:gene	9
p:gere	-8
p:gett	-10
p:glen	-6
p:glor	-24
p:glov	-10
p:good	9
p:grab	-12
p:gran	-10
p:grat	12
p:grea	5
p:grit	-19
p:gros	-9
p:grou	37
p:guar	-54
p:gust	-26
p:habl	-38
p:hace	-5
p:hait	5
p:hand	27
p:happ	-32
p:hara	-10
p:have	14
p:havi	7
p:hazm	5
p:head	-12
p:heal	7
p:hell	-5
p:herm	-12
p:hiel	-6
p:hist	-6
p:hitt	29
p:hold	6
p:hono	6
p:hora	-24
p:hote	5
p:hour	-20
p:hous	-34
p:huma	8
p:hurr	-5
p:hurt	-6
p:husb	-19
p:idea	-5
p:igno	-26
p:igua	-13
p:ille	-7
p:inbo	8
p:incl	30
p:info	-26
p:ingl	-15
p:inju	-9
p:inme	8
p:insc	9
p:insi	20
p:insp	10
p:inst	-18
p:insu	5
p:inte	134
p:intr	22
p:inve	-7
p:invi	19
p:ipho	7
p:jack	-6
p:jaja	-24
p:janu	6
p:jenn	-6
p:joda	6
p:jode	22
p:jorg	-10
p:jove	15
p:juan	-9
p:judg	-14
p:juev	-7
p:juga	-6
p:just	-11
p:keep	-22
p:kidd	-24
p:kill	-25
p:kind	46
p:kite	13
p:knoc	8
p:know	-10
p:labo	-8
p:larg	33
p:last	-6
p:late	-7
p:laug	-31
p:laun	-6
p:lava	-7
p:leav	73
p:left	-16
p:lega	-5
p:lege	-6
p:lejo	-11
p:leva	-8
p:leye	7
p:libr	-6
p:ligh	-7
p:like	-11
p:limi	8
p:list	9
p:llam	-34
p:lleg	-36
p:llen	29
p:llev	-38
p:llor	-16
p:llov	-22
p:llue	-9
p:lock	-42
p:long	60
p:look	15
p:losi	-12
p:luck	-9
p:lueg	-12
p:mach	10
p:madr	23
p:make	-6
p:maki	-16
p:mana	-6
p:manc	-8
p:mang	-5
p:mann	-12
p:maqu	13
p:marc	6
p:mari	55
p:mark	-12
p:marq	-28
p:mata	-15
p:mean	-12
p:mejo	-35
p:memb	17
p:meme	-6
p:mens	110
p:ment	-42
p:mese	-8
p:mess	39
p:meta	20
p:midd	5
p:mien	-7
p:migh	-13
p:migr	-11
p:mike	-19
p:mire	8
p:miss	-28
p:mist	28
p:mixe	8
p:mole	26
p:mond	7
p:mone	-5
p:mont	-6
p:mori	-7
p:morn	-24
p:moth	11
p:much	8
p:muer	-8
p:muev	-8
p:muje	-12
p:nadi	11
p:name	-8
p:need	31
p:nego	-14
p:nerv	-6
p:netf	-7
p:news	-6
p:nigh	-18
p:ning	53
p:nino	-23
p:noch	-7
p:noma	17
p:nomb	-27
p:noso	-10
p:noth	25
p:noti	26
p:nove	-11
p:nuev	-22
p:numb	25
p:nume	57
p:nurs	14
p:obvi	-11
p:ofic	-10
p:ojal	9
p:olvi	31
p:onio	-8
p:opti	13
p:orde	-11
p:orga	23
p:outs	-13
p:over	-15
p:owne	18
p:pack	-6
p:padr	-8
p:paga	-22
p:pagu	-13
p:pain	-14
p:pala	8
p:pape	-13
p:para	14
p:pare	43
p:park	-11
p:part	-11
p:pasa	-23
p:pass	-10
p:past	-18
p:patr	56
p:payi	-11
p:pedi	8
p:pedr	18
p:pele	-7
p:pend	64
p:pens	-16
p:peop	-17
p:perc	-11
p:perd	-42
p:pere	-6
p:perf	-6
p:perm	75
p:perr	-9
p:pers	71
p:pert	10
p:pesc	-9
p:phon	9
p:pick	-8
p:pidi	-8
p:pier	31
p:pint	-6
p:pizz	-9
p:plac	-13
p:plat	-20
p:play	-11
p:plea	95
p:plen	7
p:pobr	-12
p:pock	-8
p:pode	-11
p:podr	7
p:poli	12
p:poll	-11
p:pone	-7
p:pong	8
p:poqu	-10
p:porf	27
p:port	6
p:poss	7
p:post	-7
p:powe	-5
p:pray	8
p:pref	42
p:preg	-18
p:pren	-14
p:pres	-17
p:pret	11
p:prim	-8
p:prin	-18
p:priv	-27
p:prob	-5
p:proc	10
p:prod	-6
p:prog	8
p:proh	21
p:prop	19
p:prou	-5
p:prox	25
p:publ	39
p:pueb	8
p:pued	-20
p:puer	-9
p:punt	-12
p:pura	-7
p:purg	14
p:puro	-12
p:push	10
p:qued	-28
p:quer	-11
p:ques	-31
p:quie	-12
p:quin	-6
p:quis	-9
p:quit	110
p:raff	-8
p:rais	-7
p:rall	9
p:ramo	11
p:rand	-9
p:raro	-8
p:rath	8
p:read	-24
p:real	-11
p:reas	15
p:rece	46
p:reck	13
p:recl	-8
p:rega	-14
p:regi	24
p:rehi	-10
p:rele	8
p:reli	6
p:remi	8
p:remo	147
p:remu	13
p:repl	-20
p:repo	63
p:requ	48
p:resc	6
p:rese	-15
p:resi	20
p:resp	30
p:reti	48
p:retu	7
p:revo	64
p:ridd	13
p:righ	-16
p:rive	19
p:robo	31
p:rock	22
p:room	18
p:rost	6
p:roun	-6
p:rueg	8
p:sabe	-12
p:saca	47
p:sake	5
p:sale	8
p:salg	12
p:sali	30
p:salo	-24
p:salt	-11
p:salu	-8
p:sand	-8
p:saqu	62
p:satu	-9
p:save	-14
p:savi	-6
p:sayi	-27
p:scar	-8
p:sche	-11
p:scho	11
p:scra	15
p:scre	6
p:seco	6
p:segu	11
p:sema	-11
p:sena	-17
p:send	-8
p:seno	25
p:sent	-6
p:sepa	9
p:serv	-6
p:shar	-11
p:shif	-19
p:shir	-12
p:shoe	-9
p:shou	-10
p:show	-11
p:shut	9
p:siem	-9
p:sien	-14
p:siga	-11
p:sign	17
p:sigu	28
p:sinc	6
p:sind	23
p:sirv	-32
p:sist	5
p:smal	5
p:smok	-5
p:snit	-6
p:snor	-6
p:soci	-8
p:soli	28
p:some	32
p:somo	-13
p:span	-18
p:spea	-10
p:spee	-6
p:spel	11
p:spen	-11
p:spic	-13
p:spoi	-28
p:stah	23
p:star	-19
p:step	5
p:stop	19
p:stor	-24
p:stri	21
p:stru	7
p:stuc	-9
p:stuf	27
p:subs	16
p:suck	-8
p:suel	16
p:suen	-6
p:suer	22
p:suga	-9
p:sund	-12
p:suns	-5
p:supe	-9
p:supp	8
p:surv	-10
p:susc	17
p:susp	11
p:suya	10
p:swea	-8
p:syst	16
p:tach	31
p:taco	-31
p:taga	-7
p:take	21
p:taki	10
p:talk	6
p:tall	-16
p:tamb	-11
p:tant	-43
p:tard	-29
p:tare	-9
p:tarj	-9
p:tash	17
p:teac	5
p:tele	31
p:tema	-9
p:temp	-20
p:teng	-7
p:teni	-12
p:term	-10
p:terr	-9
p:text	96
p:than	-22
p:ther	6
p:thes	54
p:they	-31
p:thin	-16
p:thir	15
p:thou	-14
p:thre	-8
p:thum	11
p:thur	-16
p:tick	-16
p:tien	34
p:time	41
p:tira	-7
p:tire	-17
p:toda	-40
p:todd	-7
p:todo	-23
p:toma	-21
p:toni	-19
p:tort	-6
p:trab	20
p:trae	-55
p:traf	-17
p:trai	-19
p:tran	14
p:trap	-6
p:truc	6
p:trum	-5
p:turn	-21
p:type	-13
p:typi	7
p:ulti	-7
p:unde	10
p:unem	-7
p:unen	15
p:unif	-7
p:unin	8
p:unio	-23
p:unir	-15
p:unkn	30
p:unre	-6
p:unsi	15
p:unst	-10
p:unsu	58
p:upda	-12
p:urge	-10
p:uste	26
p:vaca	-5
p:vain	7
p:vamo	-22
p:vaya	61
p:veci	-8
p:vend	5
p:veng	-5
p:verd	-30
p:verg	23
p:viaj	-6
p:vide	-18
p:viej	-28
p:vien	-16
p:vini	-10
p:visi	-36
p:vist	-10
p:vivi	-11
p:voic	-27
p:vola	-11
p:volt	-5
p:vota	-8
p:voti	11
p:vuel	20
p:wake	5
p:waki	6
p:walk	-10
p:want	-31
p:ware	-9
p:warn	-10
p:wasn	-7
p:watc	-10
p:weat	-20
p:wedd	7
p:week	-6
p:wein	-5
p:what	-12
p:when	-12
p:wher	5
p:whic	6
p:whoe	16
p:whol	-10
p:wilm	11
p:wind	-7
p:wint	-12
p:with	15
p:wond	-6
p:work	22
p:worr	-29
p:woul	18
p:writ	-39
p:wron	59
p:wrot	-15
p:yall	16
p:yell	-15
p:yese	5
p:yest	-9
p:youl	-6
p:your	89
p:youv	13
p:zapa	-12
p:zell	-17
padre	-8
padre $	-8
paga	-12
paga @elsewhere	-11
pagan	-5
pagaron	-6
pagaron $	-5
page	-16
paguen	-10
pain	-14
pain $	-12
paint	-12
paint $	-10
palabra	8
palabra para	10
papel	-7
papeles	-6
paper _ _ @mi	9
paper _ _ my	9
para	29
para $	85
para @address	35
para @address @elsewhere	15
para @elsewhere @elsewhere	5
para @elsewhere @escribir	12
para @elsewhere @unwanted	15
para @elsewhere @unwanted $	15
para @end_it	-26
para @end_it $	-5
para @end_it @escribir	-9
para @escribir	6
para @lista	-12
para @lista $	-9
para @nada	-7
para @persona	-25
para @persona @persona	-7
para @salir	25
para @salir $	21
para @unwanted	19
para @unwanted $	12
para @unwanted @end_it	6
para @unwanted @end_it $	8
para _ $	11
para _ @end_it	25
para _ @escribir	-7
para _ @nada	-6
para _ @persona	-8
para _ @unwanted	20
para _ _ $	-9
para _ _ @address	-6
para _ _ @end_it	-20
para _ _ @escriban	-7
para _ _ @unwanted	-16
para _ _ de	9
para _ _ esto	-15
para _ _ mas	-10
para _ _ stop	-12
para _ con	16
para _ de	-5
para _ dejen	8
para _ es	-20
para _ mandar	8
para _ mensajes	22
para _ no	6
para _ recibir	-9
para _ rifa	5
para alla	-8
para alla $	-8
para andar	-5
para andar @elsewhere	5
para andar en	5
para cancelar	-17
para de	9
para de mandar	8
para eso	8
para esto	15
para la	-13
para la rifa	5
para los	8
para los mensajes	15
para mi	-25
para nada	-7
para no	-9
para no recibir	-9
para que @end_it	5
para que @end_it @elsewhere	6
para que @mine @escriban	-7
para que dejen	8
para quien	-21
para quien es	-20
para salir	5
para salir $	5
para salirme	16
para salirme $	16
para ser	7
para ya	36
parale $	11
parar	24
parar $	7
parar de	6
pare	13
pare $	10
parece	-6
parele	17
parele $	6
paren	25
paren $	37
paren _ _ $	-6
paren _ mandar	-11
paren de	-10
paren de mandar	-11
paren los	-8
parenle	19
parenle $	18
parenle _ $	-11
parenlo	5
parenlo $	5
pares	-12
parking	-7
parking lot	-5
part	11
part _ @end_it	11
part _ @list	8
part _ _ is	7
part _ stop	11
part _ this	8
part of	17
part of @end_it	11
part of @end_it is	7
part of @list	8
part of @list $	8
part of stop	11
part of this	8
parte @elsewhere	7
parte @elsewhere @end_it	7
parte @elsewhere @end_it @end_it	7
parte _ @end_it	7
parte _ _ @end_it	7
parte _ _ no	7
parte de	7
pasa	-6
pasa @elsewhere @I_stop	-6
pasa @elsewhere @I_stop @end_it	-6
pasa _ $	-9
pasa _ @I_stop	-6
pasa _ _ $	11
pasa _ _ @end_it	-7
pasa con	11
pasa si	-7
pasame	-14
pasame _ _ $	-14
paso	-5
pass	37
pass .	7
pass . @dont	7
pass _ @dont	7
pass _ _ $	21
pass on	9
passed	-7
passed @carrier	-7
passed @carrier $	-6
passed _ $	-6
passed _ @address	6
passed _ please	6
passed out	-7
passed out $	-6
pastel	-14
pastel $	-12
pastillas	-8
pastillas $	-7
pay	7
pay _ text	13
pay per	13
pay per text	13
paying	-11
paying _ to	-9
paz	28
paz $	30
paz @address	11
paz @elsewhere	5
paz @elsewhere @persona	18
paz _ @address	9
paz _ @persona	18
paz _ _ $	9
paz _ _ @unwanted	8
paz _ mi	10
paz a	8
paz a mi	10
pedi _ $	9
pedi _ _ sacaran	-20
pedi _ me	-12
pedi esto	9
pedi que	-12
pedi que me	-12
pedir	8
pedir $	9
pedro	18
pedro $	18
pelear	-6
pena	5
pensarlo	-8
pensarlo $	-5
pense	11
pense que	11
pension	-8
pension .	-7
people	-17
people _ stop	8
people _ this	-6
people like	-5
people quit	-8
people to	9
people to stop	8
per	8
per @unwanted	13
per text	13
percent	-7
perderme	-11
perderme _ @unwanted	-11
perderme _ _ $	-11
perdi	-21
perdi @persona	-14
perdi @persona @numero	-14
perdi _ @numero	-14
perdi _ _ $	-15
perdi _ celular	-10
perdi mi	-14
perdi mi celular	-10
perdieron	13
perdon	-10
perdon $	-17
perdone	-8
permanent	-10
permiso	52
permiso _ _ $	16
permiso de	17
permiso para	12
permission	22
permission _ @unwanted	8
permission _ text	8
permission to	8
permission to @unwanted	8
permission to text	8
permite	7
pero @address	14
pero @address @end_it	11
pero @address @end_it @mine	7
pero @elsewhere	-16
pero @elsewhere @elsewhere	-7
pero @elsewhere @trabajo	-6
pero @elsewhere @trabajo @lista	-6
pero @end_it @elsewhere @elsewhere	-5
pero @end_it @lista	-9
pero @mine	-8
pero _ $	6
pero _ @elsewhere	-10
pero _ @lista	-9
pero _ @mine	9
pero _ @trabajo	-6
pero _ _ $	-19
pero _ _ @elsewhere	-13
pero _ _ @end_it	12
pero _ _ @interesado	8
pero _ _ @lista	-7
pero _ _ ahi	-6
pero _ _ la	-6
pero _ _ ustedes	-7
pero _ ahi	-9
pero _ ando	5
pero _ estoy	6
pero _ me	9
pero _ trabajo	-6
pero lo	-7
pero me	-8
pero no	-13
pero no $	-8
pero no de	-6
pero que	6
pero si	-10
pero ya	15
pero ya no	9
pero yo ando	5
pero yo ando @elsewhere	5
perro	-8
person	22
person $	22
person _ _ @job	9
person _ _ for	7
person _ ask	-14
person _ looking	8
person i	8
person sorry	7
person to	-15
person to ask	-14
persona	40
persona $	33
persona @address	-11
persona @address @address	-13
persona @address @address $	-13
persona _ $	15
persona _ @address	-17
personal	22
personal $	10
personales	-8
pertenezco	7
phone	6
phone $	35
phone . my	-6
phone _ $	9
phone _ _ $	-43
phone _ _ 555	-5
phone _ _ and	12
phone _ _ as	-5
phone _ _ can	-5
phone _ _ off	-9
phone _ _ out	8
phone _ _ please	-5
phone _ _ stop	-7
phone _ _ to	6
phone _ and	5
phone _ dead	-9
phone _ for	10
phone _ is	-13
phone _ it	-5
phone _ my	-6
phone _ not	6
phone _ now	-7
phone _ number	12
phone _ text	-7
phone _ the	7
phone _ this	8
phone _ you	-13
phone and i	-8
phone at a	6
phone bill	-6
phone but	-9
phone died	-10
phone its	7
phone keeps	-7
phone number is	-6
phone off $	-6
phone plan	6
phone same	-6
phone same number	-6
phone so	-6
phone to	7
phone up	19
phone was	-10
phone was dead	-9
phone who	12
phone who this	12
phones $	-16
pick	-13
pick @mine	-6
pick @mine up	-6
pick @mine up $	-6
pick _ $	-10
pick _ _ $	-6
pick _ up	-6
pick me	-6
pick me up	-6
pick up	-15
pick up $	-9
pico	11
pide	-18
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
pio	-6
pio $	-6
piss	5
piss @carrier	5
piss @carrier @tail	7
piss _ @tail	7
piss _ mate	7
piss off	5
piss off mate	7
pit	-46
pizza	-8
pizza _ _ $	-6
place	-12
place $	-11
place .	5
place _ _ the	10
plan	15
plan _ _ me	7
plate	-7
platos	-8
platos $	-7
playera	12
playing	-14
pleas	26
pleas _ me	5
please	69
please $	-6
please _ $	15
please _ _ $	34
please _ _ back	-8
please _ _ be	-8
please _ _ call	-14
please _ _ check	-6
please _ _ contacts	-8
please _ _ down	7
please _ _ from	6
please _ _ go	13
please _ _ im	7
please _ _ me	17
please _ _ my	11
please _ _ number	9
please _ _ of	13
please _ _ off	7
please _ _ on	-6
please _ _ remove	-8
please _ _ texts	-29
please _ _ this	7
please _ a	-6
please _ add	19
please _ all	-11
please _ away	13
please _ im	6
please _ it	9
please _ keep	9
please _ me	18
please _ my	32
please _ never	-10
please _ not	-23
please _ rid	5
please _ send	20
please _ sending	5
please _ stop	-25
please _ take	-18
please _ these	-12
please _ up	-7
please _ with	20
please _ write	6
please _ your	-8
please delete	-9
please do	-9
please do not	-10
please dont	-19
please dont $	-6
please dont send	11
please dont stop	-27
please dont take	-6
please dont write	6
please end	5
please fix	-11
please get	6
please get rid	5
please i never	-10
please im	13
please keep	-39
please keep me	-9
please let me	11
please let this	-8
please lose	7
please make	9
please never	-16
please no	7
please no send	8
please put	-8
please put me	-8
please quit	12
please remov	17
please remove	-7
please remove my	-12
please respect	5
please respect my	5
please say	-7
please stop	52
please stop the	9
please strike	7
please take	9
please text	-22
please thank	-8
please thank you	-8
please un	19
please un add	19
please update	-8
please update your	-8
plenty	7
plis	34
plis $	20
pocket	-8
podemos	-7
podrian	9
point	8
police $	-8
police _ $	10
policia	7
policia $	16
politics	10
pollo	-11
pollo $	-10
poner	-7
poner _ que	7
poner para	8
poner para que	7
ponga	-18
ponga @persona	-7
ponga @persona @numero	-7
ponga _ @numero	-7
ponga _ _ $	-6
ponga mi	-7
pongan _ $	10
pongan _ _ en	9
pongan en	7
ponganme	7
ponganme en	7
pongo	18
pongo _ $	5
pongo _ _ $	10
pongo para	10
pongo queja	7
pongo stop	6
pool	17
pop	13
pop up	11
poquito	-9
por	-18
por _ $	-14
por _ .	-10
por _ _ $	-27
por _ _ .	11
por _ _ de	-9
por _ _ levanto	-8
por _ _ lo	-9
por _ _ me	5
por _ _ mensaje	22
por _ _ numero	14
por _ _ y	6
por _ amor	6
por _ dejaron	-9
por _ el	13
por _ gracias	7
por _ medio	15
por _ mejor	-21
por _ mensajes	-13
por _ mi	15
por aqui	-14
por dios	7
por dios $	5
por donde	11
por el	-7
por el amor	6
por error	-10
por error $	-10
por eso	-15
por eso no	-13
por este	12
por este medio	7
por esto	-8
por esto $	-8
por fa	23
por favor	33
por favor $	11
por favor el	14
por favor no	-7
por favorcito	17
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
por telefono	-8
por texto	-11
por todo	8
por voto	-5
porfabor	13
porfavor	15
porfavor _ _ $	6
porfavor _ de	6
porque @elsewhere	12
porque _ @jefe	10
porque _ _ @elsewhere	-10
porque _ _ a	-6
porque el	12
porque se	-6
possible	7
posted	-6
power	-5
prayed	8
preferiria	9
preferiria @end_it	9
preferiria @end_it estar	9
preferiria @end_it estar @elsewhere	9
preferiria _ _ @elsewhere	9
preferiria _ _ en	9
preferiria _ estar	9
preferiria no	9
preferiria no estar	9
pregunta	-5
preguntando	12
preguntando _ @lista	13
preguntando quien	12
preguntarme	9
preguntarme @end_it	9
pregunto	-14
prende	-11
prende $	-10
press	6
press _ for	7
pretend	15
pretend _ @again	15
pretend _ never	15
primera	11
primo $	9
print	-14
privacidad	-6
privacy	-6
private	-10
private $	-8
prob	-14
problem	-8
problems	7
problems $	6
procedere	5
produce	-6
program	9
program $	5
prohibido	10
prohibido @escribir	10
prohibido _ _ @elsewhere	10
promociones	8
promociones $	8
promos	6
promos _ _ @these	6
propaganda	24
propaganda $	14
proud	-5
proud _ you	-6
proud of	-7
proud of you	-6
proxima	24
proxima $	8
proxima @elsewhere	18
proxima @elsewhere @bloqueo	18
proxima _ @bloqueo	18
proxima _ _ @address	11
proxima los	18
publicidad	38
publicidad $	35
puedan	18
puede	-14
puede _ _ en	-5
pueden _ $	16
pueden _ _ favor	6
pueden _ _ numero	5
pueden _ a	-19
pueden _ de	7
pueden _ mi	5
pueden borrar	15
pueden llamar	-5
puedo	-20
puedo $	-12
puedo @end_it	8
puedo @end_it $	8
puedo @quitar	-8
puedo @salir	8
puedo @salir $	7
puedo _ $	9
puedo _ @elsewhere	-9
puedo _ _ @address	7
puedo _ _ @end_it	-5
puedo _ _ @unwanted	-8
puedo _ _ mensajes	-8
puedo _ los	-8
puedo cancelar	7
puedo cancelar $	8
puedo salir	-18
puedo salir $	-19
puedo salirme	26
puedo salirme $	25
puerta	-6
pues	-9
pues _ $	-6
pues _ _ $	6
pull _ $	-7
pull _ _ $	7
pull _ _ out	-7
pull the	8
puntos	-6
puras	-7
puras _ $	-6
purge	6
purge _ info	6
purge my	6
purge my info	6
puro	-12
puro _ @elsewhere	-7
puros	-12
puse	7
puse _ _ me	12
puse _ y	15
puse alto	13
puse alto y	13
pushed	17
pushing	-7
pushing _ to	-7
pushing me	-7
pushing me to	-7
pusieron	-6
puso @persona	8
puso @persona @numero	8
puso @persona @numero @elsewhere	8
puso _ @numero	8
puso _ _ @elsewhere	7
puso _ numero	8
puso mi	8
puso mi numero	8
put	-26
put @elsewhere	8
put @mi	-9
put @mi @name	-9
put @mine	-22
put @mine back	-10
put @mine back on	-7
put @mine on	-6
put @person	26
put @these	5
put @these on	5
put _ @name	-9
put _ _ $	19
put _ _ @these	6
put _ _ @unwanted	-12
put _ _ by	7
put _ _ for	-9
put _ _ in	-6
put _ _ on	-11
put _ _ that	6
put _ _ the	-5
put _ back	18
put _ name	-9
put a	8
put it	5
put it on	5
put me	-22
put me back	-10
put me on	-6
put my	-9
put my name	-9
put them	26
que	-45
que $	6
que @I_stop	18
que @I_stop para	11
que @address	-15
que @address @end_it	-17
que @address @end_it @elsewhere	-6
que @address @end_it @escriban	-7
que @address @end_it @me	-9
que @address @end_it @mine	-7
que @address @end_it le	13
que @address @mine	7
que @address estaba	13
que @address estaba fuera	13
que @elsewhere	9
que @elsewhere @address	12
que @elsewhere @jefe	6
que @end_it	36
que @end_it $	16
que @end_it @address	19
que @end_it @address $	13
que @end_it @elsewhere	-26
que @end_it @elsewhere @escribir	-7
que @end_it @elsewhere llegar	6
que @end_it @mine	10
que @end_it @mine @end_it	12
que @end_it @persona @numero	-5
que @end_it @quiero @unwanted	7
que @end_it @said	8
que @end_it @unwanted	6
que @end_it entiendo	-8
que @end_it y	14
que @end_it y @elsewhere	6
que @escriban	-17
que @escriban $	-6
que @escriban @elsewhere	-16
que @escriben	12
que @escriben $	11
que @lista	-13
que @lista $	-5
que @me	-8
que @mine	21
que @mine @end_it	21
que @mine @end_it $	13
que @mine @end_it @elsewhere	6
que @mine @escriban	20
que @mine @escriban $	20
que @mine @escriban @elsewhere	-7
que @mine @escriban @escribir	6
que @mine @puede	5
que @mine @put	7
que @mine @put @elsewhere	7
que @mine paguen	-10
que @nada	-30
que @numero	-9
que @persona	-8
que @sent	9
que @sent para	8
que @sent para que	7
que @trabajo	-12
que @unwanted	-6
que _ $	-27
que _ @address	14
que _ @elsewhere	-33
que _ @end_it	14
que _ @escriban	19
que _ @mi	11
que _ @mine	11
que _ @put	7
que _ @quiero	5
que _ @said	8
que _ @siguen	7
que _ @unwanted	-26
que _ _ $	-16
que _ _ .	-12
que _ _ @I_stop	-6
que _ _ @dije	9
que _ _ @elsewhere	-28
que _ _ @end_it	27
que _ _ @escriban	-7
que _ _ @escribir	9
que _ _ @job	-5
que _ _ @lista	-14
que _ _ @me	-9
que _ _ @mine	-8
que _ _ @numero	9
que _ _ @persona	5
que _ _ @salir	-5
que _ _ @sent	8
que _ _ @trabajo	-6
que _ _ @unwanted	17
que _ _ a	-7
que _ _ avisarme	-27
que _ _ bendiga	12
que _ _ bien	5
que _ _ borrenme	6
que _ _ como	-5
que _ _ contacte	6
que _ _ de	10
que _ _ del	-6
que _ _ dieta	-5
que _ _ dije	9
que _ _ en	6
que _ _ escriban	-11
que _ _ escribir	5
que _ _ fuera	7
que _ _ le	15
que _ _ llegar	6
que _ _ lo	5
que _ _ los	-22
que _ _ mandando	8
que _ _ mandar	11
que _ _ mande	-9
que _ _ manden	15
que _ _ me	-8
que _ _ mi	5
que _ _ molestar	6
que _ _ nada	20
que _ _ nombre	-5
que _ _ nos	-9
que _ _ numero	13
que _ _ pero	8
que _ _ poner	8
que _ _ puedo	8
que _ _ que	26
que _ _ quiten	5
que _ _ salir	6
que _ _ salirme	-11
que _ _ se	21
que _ _ senor	10
que _ _ ser	8
que _ _ sirve	-8
que _ _ te	-8
que _ _ ustedes	15
que _ _ y	9
que _ _ ya	-6
que _ a	-6
que _ al	-16
que _ bonito	6
que _ borrara	-7
que _ borre	8
que _ borren	13
que _ con	15
que _ de	-19
que _ dejen	11
que _ diga	13
que _ digo	-7
que _ entienden	7
que _ entiendo	-8
que _ escriban	11
que _ estaba	12
que _ este	-5
que _ estoy	-8
que _ hasta	6
que _ jefe	5
que _ le	-8
que _ lleguen	-17
que _ me	11
que _ mensajes	-29
que _ mucho	-7
que _ no	-11
que _ nos	-6
que _ paguen	-10
que _ para	25
que _ pongan	7
que _ pueden	5
que _ quieren	8
que _ quiero	9
que _ quitaran	5
que _ sacaran	-20
que _ senora	10
que _ sigan	6
que _ su	11
que _ trabajando	14
que _ un	-7
que _ vaya	5
que _ y	11
que _ ya	7
que alguien	-5
que alguien @mine	-5
que alguien me	-5
que borren	9
que buscan	11
que dar	-13
que decir	6
que decir que	7
que decir que @mine	7
que dejaron	-9
que dejaron @elsewhere	-9
que dejaron @elsewhere @escribir	-9
que dejaron de	-9
que deje	-6
que deje de	-5
que dejen	-7
que dejen de	-5
que di	11
que di para	11
que dios	16
que dios @elsewhere	16
que dios @elsewhere bendiga	12
que dios los	15
que el	16
que el jefe	8
que el ya	13
que eliminen	5
que eliminen mi	6
que era	6
que estoy	11
que estoy @elsewhere	-7
que estoy @elsewhere dieta	-5
que estoy a	-5
que hablar	5
que hora	-5
que ir	6
que ir @elsewhere	6
que le	7
que les @dije	5
que les @dije @elsewhere	-6
que les @dije que	13
que les diga	13
que les digo	-7
que lo	-6
que mande	-16
que me	21
que me borrara	-7
que me borre	8
que me borren	13
que me dejen	12
que me lleguen	-17
que me paguen	-10
que me pongan	7
que me pueden	5
que me quitaran	5
que me sacaran	-20
que me sigan	6
que mi	-8
que moleste	-5
que no $	-17
que no entienden	7
que no entiendo	-8
que no me	10
que no nos	-5
que no quiero	7
que no y	14
que nos	-8
que numero	-9
que onda	-5
que padre	-8
que padre $	-8
que parar	7
que pare	11
que paren	9
que paren $	18
que paren los	-10
que parte	7
que parte @elsewhere	6
que parte @elsewhere @end_it	7
que parte de	6
que pasa @elsewhere @I_stop	-6
que pasa con	11
que pasa si	-7
que paso	5
que poner	11
que poner para	8
que pongo	18
que se @mine	5
que se me	5
que significa	-11
que significa @unwanted	-10
que sin	7
que tan	8
que tengo	8
que tengo que	8
que tengo que @sent	8
que tiene	7
que tiene @elsewhere @numero	7
que tiene el	7
que trabajo	-7
que uno	8
que ya	-13
que ya estaba	13
que ya me	7
que ya no	-11
que yo @end_it	5
que yo no	5
queda	-9
quedarme	-12
quedarme _ @unwanted	-7
quedarme _ _ $	-8
quedarme sin	-7
quedarme sin @unwanted	-7
quedarme sin @unwanted $	-7
quejo	-5
quejo $	-5
querer	-16
querer $	-6
question	-10
question $	-8
questioned	-9
quien	-48
quien @escriben	19
quien @lista	11
quien _ $	-16
quien _ .	-13
quien _ @elsewhere	-10
quien _ @end_it	9
quien _ @unwanted	-16
quien _ _ @elsewhere	-14
quien _ _ @end_it	-11
quien _ _ @mine	-11
quien _ _ @persona	-9
quien _ _ a	-11
quien _ _ me	-11
quien _ _ mi	-9
quien _ _ no	-11
quien _ _ que	9
quien _ si	-5
quien buscan	19
quien eres	-12
quien eres $	-6
quien es	-43
quien es $	-12
quien es .	-12
quien es . @end_it	-12
quien esta	11
quien les	-9
quien sabe	-6
quien sabe @elsewhere	-6
quienes @owner ustedes	-5
quienes @owner ustedes $	-5
quienes _ _ $	-7
quienes _ ustedes	-5
quienes son ustedes	-5
quiera	-8
quiere _ le	10
quiere mensajes	6
quiere mensajes $	6
quiere que le	10
quieren _ $	7
quieren _ de	-5
quieren dar	-5
quiero	18
quiero $	14
quiero _ $	48
quiero _ _ $	-6
quiero _ _ baja	8
quiero _ _ de	-16
quiero _ _ dejen	10
quiero _ _ el	8
quiero _ _ este	6
quiero _ _ esto	6
quiero _ _ grupo	6
quiero _ _ jefe	6
quiero _ _ mensajes	-20
quiero _ _ mi	11
quiero _ _ no	-7
quiero _ _ quiero	-8
quiero _ a	-17
quiero _ con	5
quiero _ de	14
quiero _ dejen	-27
quiero _ del	21
quiero _ en	25
quiero _ gracias	-14
quiero _ info	6
quiero _ me	15
quiero _ mensajes	12
quiero _ mi	-6
quiero _ mis	-21
quiero _ nada	17
quiero _ sin	-7
quiero _ ya	13
quiero avisos	10
quiero borrar	-11
quiero darme	7
quiero darme de	7
quiero estar	13
quiero estar en	14
quiero llamadas	-12
quiero mas	-8
quiero morir	-7
quiero morir $	-6
quiero nada	13
quiero nada $	18
quiero nada de	8
quiero perderme	-11
quiero que	-16
quiero que dejen	-27
quiero que el	7
quiero que me	15
quiero quedarme	-11
quiero quedarme sin	-7
quiero recibir	10
quiero recibir nada	5
quiero saber	18
quiero saber del	15
quiero saber nada	12
quiero salir $	16
quiero salirme $	5
quiero sus	7
quiero sus mensajes	7
quiero vivir	-9
quiero vivir $	-9
quiet	-5
quieto	29
quit	8
quit $	-36
quit .	-6
quit _ $	22
quit _ _ $	32
quit _ _ .	5
quit _ _ and	-9
quit _ _ up	11
quit _ gym	6
quit _ job	-5
quit _ me	38
quit _ my	11
quit _ the	18
quit _ them	6
quit _ you	-13
quit blowing	9
quit blowing me	8
quit bothering	6
quit bothering me	6
quit calling	-6
quit getting	6
quit hitting	7
quit it $	6
quit it you	-12
quit my	-5
quit sending me	-5
quit texting	-9
quit texting $	10
quit texting my	7
quit the	9
quit the gym	6
quit this	-9
quit this job	-6
quit with	7
quit with the	7
quita	-89
quita _ _ $	-13
quita _ _ de	-20
quita los	-20
quitale	-7
quitale _ _ $	-5
quitale el	-7
quitame	7
quitame _ _ lista	6
quitame _ la	6
quitame de	6
quitame de la	6
quitan _ _ $	13
quitan _ la	-7
quitan de	-7
quitan de la	-7
quitar	16
quitar $	8
quitar _ $	16
quitar _ _ $	-6
quitar _ _ lista	10
quitar _ la	6
quitar de	6
quitar de la	6
quitaran	5
quitaran $	6
quitarme	20
quitarme $	19
quitarme la	-5
quitarnos	-6
quitaron	-10
quitaron @elsewhere	-10
quitaron @elsewhere @job	-5
quitaron _ @job	-5
quitaron la	-6
quite	-5
quiteme	27
quiteme $	13
quiten	-8
quiten $	7
quiten _ _ $	-18
quiten _ _ de	-16
quiten _ mensajes	-11
quiten _ nombre	-14
quiten _ numero	11
quiten a	-5
quiten los	-9
quiten mi	-7
quiten mi nombre	-14
quiten mi numero	6
quitenlo	16
quitenlo $	10
quitenme	83
quitenme $	38
quitenme _ $	14
quitenme _ _ $	12
quitenme _ _ lista	10
quitenme _ favor	11
quitenme _ la	7
quitenme de	11
quitenme de la	7
quitenme por	11
quitenme por favor	11
quitese	11
quitese @elsewhere	11
quito $	7
raffle	-8
rain	-14
rain $	-14
rally	9
rally $	9
ramon	11
random	-9
raros	-8
raros $	-8
rather	8
rather @dont @take @list	5
rather _ _ $	-7
rather _ _ @list	6
rather _ _ @texted	-7
rather _ _ these	6
rather _ _ written	-7
rather you	16
reaching	5
reaching _ $	5
reaching out	5
reaching out $	5
read	-24
read @list	7
read @mi @unwanted	-5
read @these	-9
read _ $	-5
read _ @unwanted	-13
read _ _ $	-6
read _ _ @person	8
read _ texts	-5
read all	-7
read every	-6
read my texts	-5
read the	-8
read these	6
reading	-11
reading these	8
reads	-6
reads @list	-6
reads @person	-6
reads @person @carrier	-6
reads _ @carrier	-6
reads them	-6
reads these	-6
ready	-7
ready _ _ $	-6
ready to	-6
real	-15
real $	-7
real _ $	12
real _ _ $	-19
real _ _ @mine	5
real _ _ me	5
really	-11
really _ $	-5
really _ _ @elsewhere	6
really _ _ a	6
reassigned	18
reassigned @address	18
reassigned please	18
receive	28
receive @these	16
receive _ $	6
receive _ @unwanted	5
receiving	16
receiving @unwanted	16
receiving @unwanted $	16
receiving _ $	16
receiving texts	16
receiving texts $	16
recibi	-10
recibi _ $	-7
recibiendo	5
recibir	13
recibir $	18
recibir _ $	10
recibir _ _ $	-8
recibir _ mensajes	-31
recibir mas mensajes	-14
recibir nada	5
recibir sus	-16
recibir sus mensajes	-17
recibo	-17
recibo @elsewhere	-7
recibo @elsewhere @unwanted	-7
recibo _ @unwanted	-14
recibo _ _ @elsewhere	-7
recibo los	-7
recital	7
reckon	13
recordatorio	-8
recordatorios	16
recordatorios $	8
recordatorios _ me	7
refill	7
refill @unwanted	7
refill texts	7
refrain	6
refrain from	6
register	9
registro	10
rehire	-9
release	8
remind	-7
remind @mine	-7
remind me	-7
reminder	-8
reminders	24
reminders $	6
reminders _ i	9
remov	18
removal	48
removal $	38
remove	33
remove $	24
remove _ $	26
remove _ _ $	26
remove _ _ from	-21
remove _ _ the	-18
remove _ from	-19
remove _ or	7
remove her	10
remove her $	10
remove it	5
remove it $	5
remove me	25
remove me $	8
remove me from	-10
remove me or	7
remove my	-10
remove the	-17
remove your	-7
removed	44
removed $	52
removed _ the	-9
removed _ this	10
removed from	-10
removed from the	-9
removed from this	5
remover	9
remover $	7
replied	10
replied @end_it	9
replied @end_it twice	6
replied _ twice	6
replied stop	9
replied stop twice	6
reply	-27
reply $	-7
reply @end_it	-22
reply @end_it to	-22
reply @end_it to @carrier	-16
reply _ @unwanted	-8
reply _ _ $	-7
reply _ _ @carrier	6
reply _ _ end	-11
reply _ to	-22
reply stop	-21
reply stop to	-22
reply to	-7
report	-11
report @list	-14
report _ $	-13
report _ _ $	-6
report this	-14
report you	14
report you $	8
reportar $	9
reportar _ me	-8
reportar si	-8
reportar si me	-8
reporte $	-15
reporte _ _ $	15
reporte al	16
reported	49
reported $	22
reported _ @these	10
reported _ @unwanted	11
reported _ _ $	13
reported _ junk	10
reported _ spam	11
reported _ to	6
reported as	11
reported as @these	10
reported as junk	10
reporting	34
reporto	-13
reporto $	-9
request	36
request @carrier	6
request @these	11
request _ im	10
request for	8
request removal	6
request that	11
requesting	12
requesting @carrier	12
requesting removal	12
resend	-13
resend _ _ @these	-9
resend _ _ it	-9
resend i	-9
resign	16
resigning	6
respect	13
respect @end_it	7
respect @mi	5
respect _ _ $	7
respect my	5
respectfully	7
respeto @end_it	7
responda	-21
responda @end_it para	-6
responda @end_it para @end_it	-6
responda @paren	-16
responda @paren para	-16
responda @paren para @end_it	-16
responda _ _ @end_it	-23
responda _ _ cancelar	-6
responda _ _ no	-16
responda _ para	-23
responda stop para	-6
rest	19
rest $	30
results	-5
retirenme	6
retirenme $	6
retiro	27
retiro @elsewhere	22
retiro @persona	5
retiro @persona @refused	5
retiro _ @refused	12
retiro _ autorizacion	7
retiro _ consentimiento	5
retiro la	7
retiro mi	5
retiro mi consentimiento	5
return	8
return @these	-6
return it	-6
revoco	33
revoco @elsewhere	25
revoco @persona	8
revoco @persona @refused	8
revoco @persona @refused $	6
revoco _ @refused	28
revoco _ _ $	26
revoco _ autorizacion	24
revoco mi	8
revoke _ $	7
revoke _ _ $	-12
revoke consent	7
revoke consent $	7
revoke my	-12
revoked	16
revoking	18
rice	-5
rice $	-5
rid	24
rid _ _ $	21
rid _ you	22
rid of	24
rid of you	22
riddance	13
ride	9
ride to	13
right	-13
right $	-25
right @list	-5
right @tail	-6
right @tail @address	-5
right _ $	23
right _ @address	-5
right _ please	-5
right now	-6
right now please	-5
right number	-5
rio	-9
rio @elsewhere	-8
rio _ _ @end_it	-8
rio de	-8
rip up	14
risa	-5
riverside	17
riverside $	24
rmv	23
rmv _ $	23
robocall	-5
robot	36
robot .	13
robot @end_it	13
robot @end_it $	13
robot _ $	13
robot to	28
rocks	23
room _ _ need	12
room _ i	11
roommate	21
ropa	-6
rosa	-7
roster	6
round	-6
round $	-6
rsvp	-5
ruego	8
rush	-6
rush $	-6
sabe	-10
sabe @elsewhere	-6
saben @elsewhere	-8
saber	-13
saber _ _ $	6
saber _ de	7
saber del	15
saber nada	12
saber nada de	7
saca	-24
saca _ _ $	-5
sacame	26
sacame de	21
sacan	19
sacan $	17
sacar	9
sacar $	6
sacar de	9
sacara	5
sacaran	-20
sacarme	25
sacaron	-8
sacaron @persona	-10
sacaron @persona @numero	-10
sacaron _ _ $	-12
sacaron _ numero	-10
sacaron mi	-10
sacaron mi numero	-10
safe	-6
said	-36
said $	-11
said @dont	10
said @end_it	17
said @job	-6
said _ $	23
said _ 3	20
said _ @again	-5
said _ @mine	-7
said _ @texts	-11
said _ _ @carrier	-12
said _ _ @mine	-7
said _ _ me	-7
said _ _ times	20
said _ _ union	7
said _ _ what	-5
said _ in	5
said _ me	-6
said _ texting	-11
said _ the	7
said dont	10
said i	-10
said stop	19
said tell	10
sakenme	5
sal	-26
sal $	-14
sales	8
sales _ @elsewhere	8
salgo	15
salgo $	38
salgo _ $	-20
salgo _ _ $	19
salgo _ _ lista	-7
salgo _ aqui	12
salgo _ grupo	8
salgo _ la	-8
salgo de aqui	12
salgo del grupo	8
salida	-17
salida $	-7
salida @elsewhere	-6
salida @elsewhere emergencia	-6
salida _ emergencia	-6
salida de	-6
salida de emergencia	-6
saliendo	-7
saliendo $	-5
salir $	39
salir _ _ $	-20
salir _ _ de	-14
salir _ esto	5
salir _ grupo	11
salir _ la	-9
salir a	-28
salir de	7
salir de esto	5
salir del	8
salir del grupo	11
salir ya	14
salirme	61
salirme $	51
salirme _ _ $	11
salirme _ esto	6
salirme _ grupo	5
salirme de	6
salirme de esto	6
salirme del	5
salirme del grupo	5
salon	-24
salon $	-9
salt	-15
salt _ _ $	-11
salte	-11
salte @elsewhere	-10
salte _ _ $	-6
salte de	-10
same	9
same @list	-12
same @list $	-6
same @list as	-6
same @unwanted	7
same _ $	-9
same _ _ @job	17
same _ as	-6
same number	-12
same number $	-6
same number as	-6
sandra	-7
saque	-7
saqueme	13
saqueme _ _ lista	6
saqueme de	11
saquen	-12
saquen $	7
saquen _ _ $	-18
saquen la	-6
saquenme	65
saquenme $	46
saquenme _ _ $	13
saquenme de	12
saturday	-7
saturday for	-6
save	-13
save your	5
saved	-14
saving	-6
saw	-8
say	-23
say $	-5
say @elsewhere	-5
say @end_it	7
say _ $	-8
say _ _ @carrier	-10
say _ me	8
say _ us	-7
say a	-5
say i	-11
say im	7
say remove	6
saying	-27
saying _ _ the	-5
saying _ from	-5
says	-24
says @carrier	-6
says @end_it	17
says _ @dont	-9
says _ _ $	-8
says _ _ .	10
says _ _ @end_it	9
says _ _ on	-9
says _ _ stop	11
says _ not	-7
says _ to	10
says im	-10
says im @dont	-6
says im not	-6
says no	18
says you	-6
scam	-15
scam $	-7
scam _ @these	-8
scared	-9
schedule	-10
school	11
school $	13
scratch	16
scratch _ _ $	10
scratch _ off	9
scratch me	8
scratch me off	9
screen	7
screen $	-8
screen .	6
screenshots	-5
scribe	6
se	-15
se @elsewhere	16
se @elsewhere @beg	18
se @elsewhere @beg $	13
se @equivoco	48
se @equivoco $	35
se @equivoco @elsewhere	13
se @equivoco @elsewhere @numero	8
se @equivoco @elsewhere persona	13
se @escriben	12
se @escriben asi	16
se @mine	-28
se @mine @end_it	-8
se @mine @end_it @elsewhere	-7
se @mine @erase	-11
se @mine @erase @elsewhere	-6
se @mine fue	-9
se @mine fue @elsewhere	-9
se @paren	-18
se @paren $	-18
se @puede	-6
se @puede @end_it	7
se @puede @quitar	-5
se _ $	19
se _ @beg	19
se _ @elsewhere	-13
se _ @erase	-11
se _ @escriban	6
se _ @lista	-10
se _ @lose	-11
se _ @owner	16
se _ @persona	-8
se _ @quitar	-5
se _ _ @address	5
se _ _ @elsewhere	-30
se _ _ @end_it	11
se _ _ @escriban	-10
se _ _ @escribir	7
se _ _ @lista	-5
se _ _ @persona	-12
se _ _ @trabajo	11
se _ _ borrenme	10
se _ _ el	-6
se _ _ los	-15
se _ _ mandarme	-9
se _ _ numero	8
se _ _ pero	10
se _ _ persona	13
se _ _ por	6
se _ _ trabajo	12
se _ _ tu	-6
se _ _ un	-9
se _ a	-9
se _ agradezco	8
se _ asi	15
se _ borraron	-6
se _ con	-5
se _ de	14
se _ del	13
se _ el	-9
se _ fue	-9
se _ la	-9
se _ mi	-7
se _ no	8
se _ olvide	-9
se _ son	16
se _ todos	-6
se cancelo	-18
se entere	9
se entere $	9
se equivocaron	19
se equivoco	18
se fue @elsewhere	6
se fue a	-6
se hace	5
se hace $	6
se leer	-7
se les	-7
se les @lose	-9
se les @lose @escribir	-9
se les olvide	-9
se llama	12
se llama asi	16
se llevaron	-6
se lo	12
se lo agradezco	8
se los	6
se me	-28
se me borraron	-6
se me fue	-9
se puede	-6
se quien	9
se rio	-9
se rio @elsewhere	-8
se rio de	-8
seas	-6
seas _ $	-7
seat	-23
seat $	-21
second	6
second @job $	7
second _ $	7
second _ i	6
see @list @unwanted	-9
see @list @unwanted $	-9
see @person	-9
see @person $	-6
see @these	-6
see _ $	-18
see _ @hour	-9
see _ @job	6
see _ @list	6
see _ @these	7
see _ @unwanted	-9
see _ _ @these	8
see _ _ on	10
see _ _ that	8
see _ it	7
see _ texts	-9
see him	-9
see it	-6
see the	7
see the @job	7
see these	-9
see these texts	-9
see this	5
see to	10
see to @these	10
see to it	10
see what	16
see you	-15
see you $	-6
see your	5
seen	-6
seen @these	-6
seen _ _ @list	-6
sees $	18
sees @mi	-12
sees _ _ $	-12
sees my	-12
segun	8
segunda	11
seguro $	7
self	-7
sell	5
semana	-6
semana $	-8
semana .	5
senal	-18
senal $	-9
senal @elsewhere	-8
senal @elsewhere @paren	-8
senal _ @paren	-8
senal _ alto	-8
senal de	-8
senal de alto	-8
send _ _ $	-28
send _ _ i	8
send _ _ my	-19
send _ _ one	5
send _ _ somebody	16
send _ again	-6
send _ in	-6
send _ message	-16
send _ more	15
send _ the	-7
send _ this	15
send a	-6
send any	6
send anything	10
send it	-27
send it again	-6
send it in	-6
send it to	-14
send me	11
send me $	6
send me this	15
send one	20
send the	-7
send them	16
send this	7
sending $	10
sending _ _ $	7
sending _ memes	-6
sending me memes	-6
sending texts	-5
sends	-16
seniority	-8
seniority $	-8
senor	20
senor $	23
senora	-11
senora no	-6
senores	13
sent	-15
sent that	-8
ser	21
ser _ $	11
ser _ @elsewhere	7
ser _ _ @elsewhere	6
ser _ de	8
ser contactado	17
sera	6
seriously	14
seriously $	19
service	6
services	-6
servicio	14
servicio $	13
setting	5
setting $	6
sh	5
share	-9
share _ @list	-8
share _ _ $	-8
share _ number	-9
she	-22
she _ @job	-5
she _ @list	-7
she _ @person	-7
she _ _ @mine	-6
she _ _ me	-5
she _ _ to	-6
she _ in	6
she _ leave	-5
she _ to	-5
she died	9
she has	-6
she is	7
she said	-6
she wants	-6
she wants to	-5
sheet $	8
shes	-14
shes @dont	-7
shes @dont interested	-6
shes _ $	-6
shes _ @elsewhere	8
shes _ _ @these	-6
shes _ _ @unwanted	-5
shes _ _ that	-6
shes _ _ union	-5
shes _ a	8
shes _ interested	-6
shes in	7
shes in @elsewhere	8
shes in a	8
shes not	-7
shes not interested	-6
shift	-21
shift _ _ $	9
shift _ are	-7
shift _ me	5
shift texts	-7
shift to	-5
shirts	-9
shit	7
shoes	-9
shoes $	-6
shop	-15
shop $	-6
shop _ $	-5
shop _ _ $	-7
should	-23
should @end_it	12
should _ _ @list	-18
should i	-26
shoulder	6
shouldnt	9
show	-11
show @person	-5
shows	-8
shows $	-5
shut	17
shut @carrier	-18
shut @carrier $	-13
shut @these	12
shut @these down	8
shut @these down for	8
shut _ $	36
shut _ @again	-7
shut _ @carrier	7
shut _ @end_it	-6
shut _ _ for	9
shut _ _ the	-7
shut _ down	8
shut _ no	-6
shut _ off	7
shut it	12
shut it down	8
shut off	-18
shut off $	-13
shut the	-10
shut up	34
shut up $	48
shut up @end_it	-6
shut up no	-6
si	-67
si $	-22
si _ $	10
si _ _ $	-24
si _ _ de	-7
si _ _ digo	8
si _ _ le	15
si _ _ quitan	14
si _ _ salir	-5
si _ doy	-6
si _ enviando	5
si _ interesa	-10
si _ leo	-7
si _ lo	7
si _ los	-6
si _ mandando	12
si _ me	5
si _ otro	11
si _ quiero	-11
si _ si	14
si _ stop	-15
si _ uno	-5
si continuan	5
si continuan enviando	5
si lo	-7
si los	-10
si me	-18
si me doy	-6
si me interesa	-10
si no me	6
si quiero	-7
si siguen	18
si siguen mandando	14
si trabajo	-6
si voy	-6
si yo	8
sick	-12
sick $	-5
siempre	-9
siempre $	-7
siento	-9
sigan $	10
sigan _ $	-9
sigan escribiendo	-6
sigan escribiendo $	-6
siganme	-11
siganme @escribir	-11
siganme mandando	-11
sign	-33
sign $	-12
sign @list $	-7
sign @mine	8
sign @mine $	12
sign @mine @carrier	17
sign @mine @carrier $	12
sign @mine @carrier of	6
sign @mine back	-8
sign @mine back up	-8
sign @mine up	-14
sign _ $	9
sign _ @carrier	17
sign _ @hour	-5
sign _ _ @end_it	-5
sign _ _ of	6
sign _ _ up	-8
sign _ back	-8
sign _ out	15
sign _ sheet	-5
sign _ the	-6
sign _ up	-14
sign in	-8
sign in sheet	-5
sign me	8
sign me $	12
sign me back	-8
sign me out	15
sign me up	-14
sign on	-6
sign too	-6
sign too $	-6
sign up	13
sign up $	15
signal	-17
signed	26
signed $	-16
signed @mine	9
signed @mine up	9
signed _ $	-9
signed _ by	45
signed _ up	9
signed me	9
signed me up	9
signed up	41
signed up by	45
significa	-11
significa @unwanted	-10
signup	21
signup $	16
sigo	-8
sigo @elsewhere	-5
sigue	-8
sigue _ $	12
sigue _ mi	-10
sigue llegando	12
siguen	22
siguen $	-8
siguen _ le	15
siguen _ los	9
siguen mandando	13
siguen y	8
sigues	19
silence	5
sin	-20
sin @unwanted $	-7
sin _ $	-21
sin _ @end_it	8
sin _ _ $	7
sin _ _ @end_it	-5
sin _ y	7
sin preguntarme	9
sin preguntarme @end_it	9
sin querer	-16
sin querer $	-6
since	6
since 2019	7
since @job	-10
since @job $	-10
since _ _ @these	6
since _ _ it	7
since june	-5
since june $	-5
since monday	-9
since monday $	-9
sindicato	16
sindicato $	38
sindicato @address	7
sindicato _ _ @end_it	-5
siri _ _ to	6
sirve	-28
sirve $	-6
sirve @elsewhere	-5
sirve _ _ $	-10
sirve y	-5
sirvio	-5
sirvio _ _ @elsewhere	-5
sirvio _ _ de	-5
sistema	16
sistema $	5
sister	-9
six	-5
size	-11
size $	-8
skip	17
skip @mine	14
skip @mine $	14
skip _ $	14
skip me	14
skip me $	14
sleeping	7
small	5
small claims	5
sms	6
snitched	-6
so @address	25
so @address @dont	6
so @address @dont @bothering	6
so @address @end_it	6
so @address @take	16
so @address @take @mine	13
so @bothering	-23
so @carrier	13
so @dont	6
so @end_it	18
so @end_it more	5
so @job	20
so @list	-6
so @these	-5
so @unwanted	-10
so _ $	-27
so _ @carrier	10
so _ @dont	11
so _ @end_it	7
so _ @list	-6
so _ @take	26
so _ _ $	-11
so _ _ @again	17
so _ _ @carrier	11
so _ _ @dont	-14
so _ _ @elsewhere	-7
so _ _ @hour	-12
so _ _ @list	-6
so _ _ @mine	23
so _ _ @texts	7
so _ _ @these	-7
so _ _ @unwanted	17
so _ _ a	-7
so _ _ and	17
so _ _ can	13
so _ _ dont	-14
so _ _ from	6
so _ _ i	6
so _ _ is	-6
so _ _ it	-6
so _ _ me	23
so _ _ number	-6
so _ _ off	7
so _ _ send	6
so _ _ texts	7
so _ _ these	6
so _ _ this	-8
so _ _ to	14
so _ _ you	-6
so _ dont	12
so _ i	-18
so _ let	17
so _ like	10
so _ more	5
so _ no	7
so _ quit	7
so _ the	18
so _ this	-6
so _ you	5
so bad	-6
so bad $	-5
so dont	6
so id	10
so id like	10
so if	-10
so if i	-9
so if i @dont	-7
so ill	-10
so im	12
so is	7
so it	-7
so leave	20
so much	6
so much $	11
so no	6
so no more	5
so please	25
so please dont	6
so stop	11
so stop $	6
so text	-9
so they	5
so this	-5
so you	6
so you can	6
social	-8
social to	-7
sola	8
sola $	5
sold _ @list	6
solicito	18
solicito _ _ de	8
solicito la	6
solidarity	12
solo	-5
solo _ $	-12
solo _ _ los	6
solo _ _ me	11
solo _ _ y	-6
solo _ que	8
solo quiero que	8
some	-21
some $	-9
some _ $	-13
some _ @list	13
some _ _ $	15
some _ named	-5
some _ number	13
somebody	46
somebody _ $	22
somebody _ _ $	11
somebody _ _ it	7
somebody _ cares	16
somebody _ it	7
somebody _ my	-5
somebody _ the	-7
somebody _ to	9
somebody else	34
somebody else $	22
somebody hit	-8
somebody who	16
somebody who cares	16
someone	16
someone $	7
someone _ $	11
someone _ to	5
someone else	20
someone else $	14
something	-22
something @again	-5
something _ _ @these	-5
somewhere	-8
somos	-13
somos _ $	-9
somos mayoria	-5
somos mayoria $	-5
son _ 10	-7
son las	-5
son ustedes $	-5
sons	7
sons _ $	8
sons phone	8
sopa	-26
sopa $	-25
sorry $	21
sorry _ $	-6
sorry _ @list	9
sorry _ _ $	-12
sorry _ _ .	8
sorry _ _ number	5
sorry _ _ this	-7
sorry _ _ you	6
sorry _ number	9
sorry _ wrong	5
sorry been	-26
sorry i	5
sorry just	-5
sorry wrong	5
sorry wrong @list	9
sorry wrong number	9
sounds _ @elsewhere	5
sounds _ a	5
sounds like	5
sounds like @elsewhere	5
sounds like a	5
soup	-6
soy	67
soy @elsewhere	-19
soy @elsewhere @jefe	7
soy @elsewhere @lista	-20
soy @elsewhere @lista $	-20
soy @elsewhere persona	11
soy @jefe	10
soy @jefe @end_it	11
soy _ $	57
soy _ @end_it	19
soy _ @jefe	7
soy _ @lista	-20
soy _ @mine	5
soy _ _ $	-11
soy _ _ @end_it	6
soy _ _ que	6
soy _ dejen	6
soy _ el	-6
soy _ me	5
soy _ no	12
soy _ persona	13
soy _ soy	-10
soy de	-23
soy el	-7
soy juan	-15
soy la	11
soy maria	19
soy maria $	19
soy quien	15
soy yo	20
soy yo $	17
spam	7
spam $	23
spam _ $	16
spam _ _ $	17
spam _ it	-9
spam remove	7
spam remove $	7
spanish	-15
spanish @address	-8
spanish @address $	-8
spanish _ $	-8
spanish please	-8
spanish please $	-8
speak	-7
spell	14
spell _ $	16
spent	-8
spicy	-13
spicy $	-13
spoilers	-27
spot $	-8
spring	5
sprite	-6
stahp	23
start	-23
start _ _ $	-8
starting	8
starting _ _ $	8
starting with	8
stay	23
stay @carrier	17
stay @carrier @mi	9
stay @carrier of	7
stay @carrier of @mi	10
stay _ @mi	9
stay _ _ @mi	12
stay _ _ @mine	12
stay _ _ me	12
stay _ _ my	12
stay _ from	13
stay _ my	9
stay _ of	7
stay away	13
stay away from	13
stay off	9
stay off my	9
stay out	7
stay out of	7
stepped	10
stepped on	10
steward $	7
stfu	36
stfu _ @end_it	-9
still @doing	12
still @take	9
still @take @list	11
still @unwanted	13
still @us	-9
still @us $	-9
still _ $	-9
still _ @hour	15
still _ @us	5
still _ _ $	-11
still _ _ @elsewhere	-5
still _ _ a	-5
still _ _ but	12
still _ _ i	19
still _ for	-5
still _ here	5
still _ in	-5
still _ the	-7
still _ these	11
still coming	9
still getting	11
still getting these	11
still here	-9
still here $	-9
still looking	-5
still looking for	-5
still looking for @elsewhere	-5
still want	-12
stop $	-60
stop .	-33
stop . im	8
stop _ $	98
stop _ .	-7
stop _ _ $	32
stop _ _ .	6
stop _ _ and	25
stop _ _ de	-10
stop _ _ from	7
stop _ _ gas	-12
stop _ _ got	7
stop _ _ im	7
stop _ _ line	9
stop _ _ making	-5
stop _ _ me	-5
stop _ _ messages	-10
stop _ _ name	7
stop _ _ number	-18
stop _ _ off	-8
stop _ _ on	9
stop _ _ out	-8
stop _ _ sign	-8
stop _ _ stop	6
stop _ _ texting	-13
stop _ _ textos	5
stop _ _ time	-26
stop _ _ to	26
stop _ _ with	-6
stop _ _ you	-6
stop _ and	-26
stop _ beg	16
stop _ cancelar	-6
stop _ choice	6
stop _ from	-15
stop _ get	-12
stop _ i	27
stop _ if	-8
stop _ im	7
stop _ it	11
stop _ la	-16
stop _ line	14
stop _ los	6
stop _ my	11
stop _ on	-6
stop _ opt	-8
stop _ salir	-6
stop _ so	-6
stop _ stop	12
stop _ texts	-21
stop _ these	-12
stop _ this	12
stop _ times	19
stop _ union	-5
stop _ up	7
stop _ updates	6
stop _ you	-18
stop _ your	-13
stop _ youre	-6
stop already	14
stop already $	8
stop asking	50
stop asking $	38
stop asking me	12
stop before	23
stop being	-5
stop being so	-5
stop bothering	11
stop bothering me	8
stop by	-15
stop by my	-6
stop calling	-16
stop calling me	-18
stop coming	5
stop con	6
stop con los	6
stop do	13
stop do i	15
stop end	5
stop for	11
stop getting	-21
stop hitting	26
stop hitting me	16
stop hitting my	9
stop how	7
stop i	30
stop i beg	16
stop im	11
stop in	12
stop inviting	8
stop inviting me	8
stop is	12
stop it	-29
stop it youre	-5
stop me	-27
stop me if	-5
stop messaging	10
stop n	-5
stop no	9
stop now	7
stop para	-12
stop para cancelar	-6
stop para salir	-6
stop playing	-13
stop por	15
stop reading	-8
stop sending	-5
stop sending $	10
stop sending texts	-5
stop sending these	-11
stop sign	-13
stop sign on	-5
stop stop	7
stop stop stop	7
stop texting	-32
stop texting $	11
stop texting and	-26
stop texting him	-16
stop texting my	14
stop that	13
stop the	9
stop the union	9
stop the updates	6
stop this	-5
stop this $	7
stop to	-28
stop to opt	-8
stop twice	6
stop us	-6
stop using	8
stop w	5
stop we	-14
stop what	-7
stop with	14
stop with the	12
stop writing	-27
stop y	8
stop your	5
stop your choice	6
stopped	9
stopped $	11
stops	-10
stops _ the	-7
store	-6
store $	-8
store phone	6
story	-17
story $	-13
street	-7
strike	23
strike _ _ $	14
strike _ _ the	6
strike _ from	6
strike _ name	16
strike me	5
strike me from	6
strike my	18
strike my name	16
stuck	-9
stuck in	-5
stuff	27
stuff $	18
stuff _ $	5
stuff anymore	5
stuff anymore $	5
stuff to	6
su	30
su _ $	10
su _ _ $	6
su _ _ me	9
su _ _ no	10
su _ de	5
su _ que	8
su lista	31
su lista $	13
su lista de	10
su mensaje	-10
su mensaje $	-8
su numero $	-8
su sistema	7
su sistema $	7
sub	6
sub scribe	6
subscribe	11
such	15
sucks	-8
suerte	22
suerte $	22
sugar	-6
sugar $	-5
sundays	-9
sundays _ _ $	-7
supervisor _ $	15
supervisor _ _ de	-9
supervisor _ _ my	-11
supervisor no	-8
supervisors	-5
supposed	-11
supposed _ be	-11
supposed to	-11
supposed to be	-11
sure	-27
sure $	-15
survey	-10
sus	28
sus @trabajo	6
sus @unwanted	31
sus @unwanted $	47
sus @unwanted .	-10
sus @unwanted @end_it	9
sus @unwanted @end_it $	9
sus _ $	45
sus _ .	-10
sus _ @end_it	9
sus _ _ $	12
sus _ _ @elsewhere	-10
sus mensajes	18
sus mensajes $	28
suscripcion	15
suscripcion $	15
suspendan	13
suspendan _ _ $	12
suyas	10
swap	-8
sweet _ @mine	5
sweet _ me	5
switched @name	-8
switched _ _ the	7
switched phones	-8
system	16
system $	7
system _ $	6
system today	8
system today $	8
tache	23
tache _ _ $	9
tache _ nombre	9
tache mi	9
tache mi nombre	9
tachen _ _ $	6
tacos	-31
tacos $	-31
tagalog	-7
tagalog _ you	-7
tagalog if	-7
tagalog if you	-7
take	44
take _ $	-8
take _ _ $	40
take _ _ now	6
take _ _ of	10
take _ _ or	7
take _ _ out	16
take _ _ the	-14
take _ _ this	-10
take _ _ you	-11
take _ cell	6
take _ my	15
take _ number	9
take _ of	18
take _ off	9
take _ one	7
take _ out	19
take _ time	-14
take _ with	-11
take _ your	-6
take a	31
take back	10
take back my	10
take down	-10
take him	25
take him off	25
take it	14
take it off	14
take me	18
take me off	9
take me out	19
take me with	-11
take my	6
take off your	-6
take this	18
take this number	5
take this one	7
take us	12
take us off	12
take your	-17
take your time	-14
taken	24
taken _ $	20
taken _ the	-6
taken off	13
taken off $	20
taken off the	-6
taking	10
taking _ off	6
tal	-7
talk _ $	-5
talk _ _ not	15
talk _ about	17
talk to about	17
talked	16
talked to	16
talking	-7
talla	-16
talla @me	-7
talla _ _ $	-7
talla m	-7
tamales	5
tamales y	5
tambien	-11
tambien _ @address	-9
tambien _ _ @elsewhere	-9
tambien _ _ de	-9
tambien _ nomas	-9
tambien o	-9
tambien o @address	-9
tambien o @address @elsewhere	-9
tambien o nomas	-9
tan _ es	13
tan caro	-8
tan dificil	15
tan dificil es	15
tanto	-8
tanto $	-11
tarde	-18
tarde $	-7
tarde _ $	-9
tardes	-6
tarea	-9
tarea $	-8
tarjeta	-5
tasha	17
tbh	9
te	-35
te @dije	-6
te @end_it $	-11
te @end_it @elsewhere	13
te @unwanted	-5
te _ $	-35
te _ _ $	-16
te _ _ @end_it	7
te _ pero	8
te _ si	14
te bloqueo	16
telefono	41
telefono $	19
telefono _ _ $	19
telefono _ _ en	8
telefono _ _ no	-7
telefono _ no	7
telefono _ ya	-6
telefono de	19
telefono y	-5
telefonos	-7
telefonos $	-7
tell @mi	-8
tell @mi @jefe	-8
tell @mi @jefe to	-7
tell @mine	-13
tell @person $	-8
tell @person to @end_it	-7
tell _ $	-17
tell _ @owner	-10
tell _ @unwanted	7
tell _ _ @again	-6
tell _ _ @end_it	-6
tell _ _ @erase	15
tell _ _ @take	12
tell _ _ scratch	15
tell _ _ stop	-6
tell _ _ take	12
tell _ _ to	8
tell _ robot	26
tell _ to	7
tell _ union	7
tell _ what	5
tell her $	-8
tell me	-13
tell my	-8
tell my boss	-7
tell the	30
tell the robot	26
tell them	8
tell them to	7
tell you $	-7
tell your @owner	-9
tell your @owner to	-9
temas	-9
temporales	-7
temprano	-12
ten	5
tengo	-6
tengo @bloqueo	13
tengo @elsewhere	-6
tengo @interesado	11
tengo @job	9
tengo @unwanted	6
tengo _ $	-9
tengo _ @sent	11
tengo _ _ $	-8
tengo _ _ @elsewhere	17
tengo _ _ @end_it	7
tengo _ _ @unwanted	6
tengo _ _ que	6
tengo _ decir	7
tengo _ ir	6
tengo _ poner	11
tengo interes	11
tengo nada	6
tengo plan	9
tengo que	12
tengo que @sent	11
tengo que @sent para	8
tengo que decir	7
tengo que ir	6
tengo que ir @elsewhere	6
tengo que poner	11
tenia	-12
tenia _ @address	-11
termina _ _ $	-9
terminar	9
terminate	9
terminated	-6
termine	-35
termine $	-30
terrible	-13
test	-14
text	16
text _ $	27
text _ _ $	7
text _ _ a	-10
text _ _ address	-8
text _ _ and	10
text _ _ calling	6
text _ _ get	6
text _ _ instead	9
text _ _ it	9
text _ _ my	-15
text _ _ no	-11
text _ _ this	-11
text _ _ unsubscribe	-6
text _ again	29
text _ anymore	13
text _ at	-5
text _ call	-15
text _ come	7
text _ else	6
text _ get	8
text _ im	8
text _ instead	-6
text _ phone	10
text _ please	-13
text _ that	-9
text _ the	-10
text _ this	11
text _ through	-7
text _ to	-25
text _ up	-5
text _ you	-7
text again	18
text again $	15
text and im	10
text dont	7
text dont come	7
text here	7
text here again	8
text i	14
text in	7
text instead	-12
text instead $	-12
text it	11
text it $	10
text list	9
text list $	6
text me $	15
text me again	21
text me anymore	13
text me at	-9
text me instead	-6
text me the	-17
text my	7
text not	-20
text only	-12
text sorry	-7
text sorry $	-7
text stop	-30
text stop $	-17
text stop to	-13
text the	-10
text this	8
text you $	-7
texteando	6
textearme	9
texted	-15
texted $	16
texted .	7
texted _ $	-25
texted _ _ my	-7
texted _ _ number	-6
texted _ from	-7
texted _ wrong	-12
texted me	-6
texted stop	-12
texted the	-7
texted the wrong	-7
textees	-10
texting	23
texting $	21
texting _ $	-14
texting _ .	6
texting _ _ $	11
texting _ _ is	-9
texting _ _ said	8
texting _ _ she	6
texting _ at	13
texting _ i	11
texting _ mom	-12
texting _ number	-9
texting _ please	9
texting _ the	-7
texting and	-13
texting end	-8
texting him	-16
texting him $	-16
texting me	49
texting me $	14
texting me at	12
texting me please	9
texting my	20
texting sorry	-18
texting sorry $	-18
texting this number	-9
texting you	-7
texting your	-38
texto	-30
texto $	-21
textos	48
textos _ $	29
textos _ _ los	-6
textos _ un	-7
textos de	-8
textos que	8
texts	52
texts $	49
texts .	9
texts _ _ $	14
texts _ _ at	6
texts _ _ my	6
texts _ _ you	12
texts _ annoying	-7
texts _ end	9
texts _ her	-8
texts _ me	-7
texts _ my	-6
texts _ stop	-9
texts _ to	7
texts _ too	8
texts about	8
texts about the	6
texts anymore	6
texts are	-25
texts are annoying	-7
texts coming	-5
texts from	-20
texts got	12
texts me	5
texts no	8
texts please	8
texts please $	8
texts to stop	-9
tf _ $	9
thank _ $	-12
thank _ _ asking	-6
thank _ _ much	9
thank _ for	-10
thank _ so	9
thank _ to	12
thank god	-9
thank god $	-9
thank you	7
thank you for	-10
thank you so	9
thank you to	12
thanks	-13
thanks $	-6
thanks _ _ $	-6
thanks for	-12
that	-47
that $	-10
that _ $	-17
that _ _ included	11
that _ _ is	8
that _ _ my	-9
that _ _ not	5
that _ _ out	-5
that _ _ this	7
that _ _ us	-10
that _ for	-6
that _ i	-5
that _ im	5
that _ my	-11
that _ not	15
that _ number	8
that _ stop	15
that _ want	-14
that and	-9
that i	-19
that i want	-14
that im	15
that im not	12
that list	9
that my	13
that name	15
that name $	15
that place	6
that say	-6
that sheet	6
that there	6
that to	-6
that was	-6
that works	-6
that you	7
that you not	6
that you stop	6
thats	-14
thats @dont @mine	11
thats @mi	-5
thats @these	10
thats _ $	8
thats _ .	6
thats _ @mi	-8
thats _ @mine	11
thats _ _ $	10
thats _ _ @list	-13
thats _ im	-6
thats _ me	11
thats _ my	-8
thats it	10
thats my	-5
thats not me	11
thats why	-6
the	-68
the 3rd	6
the 555	-5
the @boss	11
the @boss $	19
the @carrier	-12
the @end	-6
the @end @job	-6
the @end_it	-7
the @hour	-12
the @jefe	-26
the @job	-29
the @job $	-20
the @job .	13
the @job . i	7
the @job @end_it	-7
the @job @job	15
the @list	-14
the @lista $	11
the @lista @lista	-8
the @lista i	-12
the @lista of	-5
the @lista of names	-8
the @lista tell	8
the @lose	9
the @lose $	12
the @name	-9
the @owner	-22
the @owner $	-8
the @owner @list	-11
the @owner @take	-7
the @owner on	6
the @owner on the	7
the @tail	6
the @tail who	9
the @text	-13
the @texts	37
the @texts $	40
the @threat	36
the @threat $	17
the @threat @job	10
the @threat @job $	10
the @threat general	9
the @trabajo	-8
the @trabajo $	-5
the @unwanted	49
the @unwanted $	21
the @unwanted @again	-19
the @unwanted @boss	-6
the @unwanted @doing	-6
the @unwanted @dont	9
the @unwanted @list	10
the @unwanted @tail	10
the @unwanted got	12
the @unwanted i	-5
the @unwanted to @end_it	-9
the @unwanted too	10
the @unwanted too $	10
the _ $	-16
the _ .	23
the _ 2	5
the _ @address	-16
the _ @again	-22
the _ @boss	-6
the _ @doing	-18
the _ @end	14
the _ @end_it	-31
the _ @hour	-14
the _ @job	-10
the _ @lista	-25
the _ @owner	-6
the _ @take	-9
the _ @texts	15
the _ @these	-6
the _ @unwanted	6
the _ _ .	15
the _ _ @address	9
the _ _ @dont	20
the _ _ @hour	-8
the _ _ @jefe	5
the _ _ @list	-5
the _ _ @lose	29
the _ _ @mi	-9
the _ _ @mine	-33
the _ _ @person	7
the _ _ @take	-8
the _ _ @text	8
the _ _ @these	-10
the _ _ ask	-7
the _ _ can	6
the _ _ do	-7
the _ _ for	-12
the _ _ get	-7
the _ _ go	5
the _ _ god	18
the _ _ got	5
the _ _ have	7
the _ _ he	-12
the _ _ hear	12
the _ _ hit	8
the _ _ how	-9
the _ _ i	22
the _ _ if	13
the _ _ im	-22
the _ _ in	12
the _ _ its	5
the _ _ just	-16
the _ _ list	6
the _ _ looking	8
the _ _ make	6
the _ _ manager	6
the _ _ me	-33
the _ _ my	-9
the _ _ names	-8
the _ _ nice	9
the _ _ night	-6
the _ _ no	16
the _ _ not	18
the _ _ off	7
the _ _ one	5
the _ _ out	-6
the _ _ over	16
the _ _ please	9
the _ _ put	-13
the _ _ quit	-7
the _ _ said	-10
the _ _ say	-5
the _ _ says	-9
the _ _ sent	-6
the _ _ sheet	-5
the _ _ so	22
the _ _ stop	-17
the _ _ take	-7
the _ _ the	-9
the _ _ them	11
the _ _ this	-8
the _ _ want	8
the _ _ we	-11
the _ _ with	-7
the _ _ wont	11
the _ _ works	-8
the _ _ you	10
the _ _ your	7
the _ again	-20
the _ alone	12
the _ and	-7
the _ at	-6
the _ blast	7
the _ but	-19
the _ button	-9
the _ call	6
the _ can	-10
the _ cause	9
the _ chat	-9
the _ coming	-12
the _ dept	10
the _ dont	6
the _ family	6
the _ from	-8
the _ general	9
the _ girl	10
the _ goes	6
the _ got	11
the _ i	-8
the _ if	-11
the _ in	-12
the _ is	-16
the _ it	-6
the _ jose	6
the _ keeps	-7
the _ list	-15
the _ no	-8
the _ not	-7
the _ of	18
the _ on	5
the _ one	22
the _ ones	15
the _ or	-15
the _ people	7
the _ person	37
the _ phone	-11
the _ place	6
the _ please	-17
the _ right	-6
the _ room	10
the _ saturday	-6
the _ sign	-9
the _ so	7
the _ stop	-23
the _ stuff	7
the _ tell	8
the _ text	7
the _ thank	13
the _ that	-10
the _ thing	8
the _ to	10
the _ too	10
the _ twice	8
the _ union	-8
the _ was	10
the _ where	-6
the _ wont	-7
the _ yelled	-5
the _ you	7
the _ your	8
the address	-9
the address @tail	-7
the address @tail $	-6
the address again	-7
the answer	7
the attorney	10
the attorney general	9
the board	-5
the boss	-12
the break	11
the break room	11
the cat	7
the ceo	20
the chat	5
the clinic	-9
the committee	5
the company	-10
the companys	-6
the consultant	-8
the cops	5
the cops $	6
the county	7
the customer	6
the day	-8
the day shift	5
the dock	-7
the dock $	-7
the door	-11
the door $	-6
the driver	-6
the e	-6
the e @end_it	-5
the e stop	-5
the email	-6
the end	-10
the fcc	9
the fcc $	9
the fence	-6
the flyer	-6
the folks	7
the folks who	9
the food	5
the food bank	6
the gas	-6
the girl	13
the group	-7
the group chat	-8
the guard	-8
the guard says	-8
the hell	10
the hell alone	9
the house	-20
the house phone	-17
the job	6
the job $	6
the kid	9
the last	40
the last @unwanted	6
the last one	34
the last text	6
the link $	-5
the list $	8
the list i	-12
the list of	-5
the loop	-7
the loop $	-6
the love	18
the love of	18
the machine	8
the machine $	9
the manager	-9
the menu	6
the menu $	6
the message	-7
the messages	34
the messages $	13
the messages too	10
the middle	5
the middle of	12
the new	-12
the new place	5
the next	10
the next @texts	7
the next blast	7
the next one	10
the night	-5
the no	-6
the number	-12
the number $	-13
the old	-10
the old one	-6
the one	-12
the one @these	-5
the one that	-5
the one who	-5
the one you	8
the other	-9
the other one	-7
the page	-12
the phone	-9
the police	11
the raffle	-10
the refill	7
the refill @unwanted	7
the refill texts	7
the right	19
the right @list	-5
the right number	-5
the robot	26
the same	24
the schedule	-6
the shift	6
the sign	-7
the sign in	-5
the spam	18
the store $	-5
the store phone	6
the survey	-10
the texting	25
the texting $	15
the texts	22
the texts $	21
the texts .	7
the texts coming	-5
the texts to	-9
the third	5
the third time	6
the trash	9
the trash $	12
the tv	-6
the union	-21
the union $	-12
the union and	-5
the union or	-9
the union thing	9
the unit $	5
the updates	10
the updates $	19
the vote	-9
the wedding	7
the whole @job	-7
the whole @owner	10
the whole family	7
the work	-5
the wrong	34
the wrong @list $	13
the wrong girl	11
the wrong jose	6
the wrong person	11
the wrong phone	6
their	-8
them	9
them _ $	11
them _ .	11
them _ _ who	15
them _ im	-5
them _ my	-6
them _ number	-6
them _ the	-8
them _ us	-6
them all	-5
them back	27
them back $	27
them off	-5
them out	-13
them out $	-14
them to	17
then	-25
then _ @unwanted	-5
there	9
there $	15
there @dont	8
there @elsewhere way	5
there @elsewhere word	-11
there @person	8
there @tail	-8
there _ @carrier	6
there _ @mi	-9
there _ @quitar	11
there _ _ @elsewhere	5
there _ _ @tail	-5
there _ _ @take	8
there _ _ a	5
there _ _ for	-12
there _ _ there	7
there _ be	6
there _ can	15
there _ my	-9
there _ opt	6
there _ unsubscribe	11
there _ word	-11
there a way	5
there a word	-11
there an	14
there an @carrier	6
there an @carrier @carrier	6
there an opt	6
there anybody	9
there are	-7
there not	8
there since	5
there who	15
there who can	15
there yet	-6
theres @again	-24
theres @elsewhere @job	7
theres @end_it	25
theres _ @job	6
theres _ _ $	-26
theres _ _ @us	24
theres _ _ for	6
theres _ _ here	24
theres no	25
these	53
these $	27
these .	12
these _ .	5
these _ _ .	12
these _ _ are	-16
these _ _ end	6
these _ _ it	-10
these _ _ please	5
these _ i	21
these _ me	-5
these _ quit	5
these _ thanks	-9
these _ to	7
these anymore	17
these anymore $	9
these hours	-8
these messages	13
these messages $	10
these quit	6
these remove	8
these stop	16
these texts	-21
these texts $	-25
these to me	-5
these to quit	5
these updates	-16
they	-118
they @dont @write	5
they @take	-10
they @take the	-8
they _ @bothering	-5
they _ @end_it	-5
they _ @mi	-10
they _ @mine	-38
they _ @write	5
they _ _ $	-13
they _ _ .	14
they _ _ @carrier	-11
they _ _ @end_it	-10
they _ _ @job	-6
they _ _ @lista	-8
they _ _ @mine	-9
they _ _ @these	-7
they _ _ list	-7
they _ _ off	-11
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
they keep	8
they laid	-11
they laid @mine	-11
they laid @mine @carrier	-11
they laid me	-11
they said	-9
they said @end_it	-5
they want	-8
they want to	-7
theyd	-17
theyd _ @mi	-14
theyd _ my	-14
theyre	-10
theyre _ _ $	-7
thing	19
thing _ me	8
thing got	9
think	-16
think $	14
think @these	-10
think _ @hour	5
think _ _ @carrier	-11
think _ am	5
think _ got	-6
think i	-6
think i @hour	5
think i am	5
think it	-10
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
third	15
third @job	7
third @job $	7
third _ $	7
third shift	7
third shift $	7
third time	6
this	78
this $	-23
this . i	-10
this . im	6
this _ $	-24
this _ .	8
this _ _ $	17
this _ _ .	7
this _ _ a	13
this _ _ bad	-5
this _ _ do	7
this _ _ get	5
this _ _ i	-13
this _ _ landline	7
this _ _ my	16
this _ _ new	-20
this _ _ now	-15
this _ _ number	-12
this _ _ of	6
this _ _ off	11
this _ _ one	27
this _ _ phone	6
this _ _ somebody	11
this _ _ sons	8
this _ _ the	11
this _ _ want	-5
this _ _ what	-10
this _ _ wrong	9
this _ _ your	5
this _ a	13
this _ after	6
this _ again	6
this _ an	-6
this _ and	-7
this _ be	9
this _ before	-9
this _ changed	16
this _ coming	9
this _ end	-8
this _ for	-11
this _ going	9
this _ how	7
this _ i	-8
this _ im	18
this _ kyle	18
this _ last	29
this _ lol	-8
this _ me	16
this _ no	7
this _ not	20
this _ off	5
this _ on	10
this _ out	9
this _ the	15
this _ to	12
this _ up	-11
this again	10
this again $	10
this aint	17
this and	11
this anymore i	-5
this be	-9
this be the	-9
this chat	6
this from	-13
this group	8
this heat	-10
this i	14
this in	12
this is	28
this is $	12
this is a	15
this is an	-6
this is for	-7
this is going	6
this is her	-9
this is my	-5
this is not	25
this is the	22
this isnt	30
this job	-19
this job $	-6
this line	7
this line $	8
this list	28
this list $	8
this month	-16
this month $	-7
this morning	-17
this morning $	-9
this morning and	-6
this number	27
this number $	7
this number .	6
this number after	6
this number changed	16
this number for	-6
this number is	8
this number on	10
this number out	5
this off	16
this off $	12
this one $	-9
this phone	24
this phone and	-5
this place	-23
this place $	-8
this quit	9
this quit $	9
this shift	-8
this spam	-16
this still	5
this stop	15
this stop $	11
this stuff	15
this stuff $	12
this text	9
this the	24
this thing	7
this till	-6
this time	-10
this time $	-10
this to	13
this union	-5
this warehouse	-12
this weather	-18
this week	-26
this week $	-18
this weekend	-14
this weekend $	-14
though	-10
though $	-7
thought @these	6
thought @these was	6
thought _ @carrier	6
thought _ _ would	-8
thought _ were	-7
thought i	16
thought it	6
thought it was	6
thought you	-12
thought you were	-7
three $	-7
three @unwanted	6
threw	-6
through	-6
through $	-8
through @mi	-6
through _ $	-9
through _ _ $	-6
through _ _ @again	9
through _ _ and	9
through my	-6
throw	9
throw _ _ in	12
throw _ _ number	9
throw _ my	9
throw _ number	15
throw my	15
throw my number	15
thurs	-5
thursday	-10
ti	-5
tia	-7
ticket	-11
ticket _ _ $	-8
tickets	-5
tiene @elsewhere @numero	11
tiene @elsewhere @numero @equivocado	11
tiene _ @elsewhere	11
tiene _ @numero	7
tiene _ _ @equivocado	11
tiene _ _ @numero	16
tiene _ _ @unwanted	-6
tiene _ _ equivocado	11
tiene _ _ numero	17
tiene _ el	17
tiene _ numero	12
tiene el	10
tiene el numero	11
tiene mal	17
tiene mal @elsewhere	17
tiene mal @elsewhere @numero	17
tiene mal el	17
tienen	29
tienen @elsewhere	6
tienen @elsewhere @numero	11
tienen @trabajo	5
tienen @trabajo @elsewhere	5
tienen _ @elsewhere	12
tienen _ @end_it	10
tienen _ @numero	11
tienen _ _ @numero	12
tienen _ _ @trabajo	-5
tienen _ el	12
tienen el	8
tienen mal	10
tienen mal @elsewhere	12
tienen mal @elsewhere @numero	12
tienen mal el	12
tienen permiso	6
tienen permiso de	6
tienen que	14
till	-29
till _ $	-7
time	-47
time $	-37
time .	-22
time @again	5
time @again @these	6
time _ @bothering	6
time _ @doing	-10
time _ @mine	10
time _ @take	-5
time _ @unwanted	10
time _ _ @carrier	-6
time _ _ @end_it	-7
time _ _ @list	6
time _ _ @mine	7
time _ _ @these	8
time _ _ i	10
time _ _ in	6
time _ _ it	8
time _ _ me	7
time _ _ off	-6
time _ _ to	9
time _ me	10
time _ text	10
time for	8
time to	7
time you	22
time you @unwanted	10
time you text	10
times	41
times $	25
times @tail	12
times _ $	15
tira	8
tire	-23
tire $	-11
tired	-14
tired _ _ you	-6
tired of	-6
tiren _ numero	6
tiren mi	6
tiren mi numero	6
tires	-7
tires $	-7
tmrw	-26
tmrw $	-18
tmrw _ god	-8
to	38
to $	13
to @address	-12
to @again	19
to @bothering	-15
to @bothering @these	-11
to @carrier	-5
to @carrier $	-10
to @carrier @carrier	-15
to @carrier @carrier $	-7
to @carrier @carrier of	-8
to @carrier @doing	-5
to @carrier @list @unwanted	8
to @carrier @mi	-6
to @carrier @tail	10
to @carrier @take	6
to @dont	12
to @dont be	7
to @dont be @texted	7
to @end_it	-11
to @end_it $	22
to @end_it .	7
to @end_it @bothering	-15
to @end_it @bothering @mine	-12
to @end_it @doing @mi	-7
to @end_it @mine	8
to @end_it @take	-10
to @end_it @texts	7
to @erase	9
to @jefe	9
to @job	21
to @job $	15
to @job the	10
to @job the @lista	10
to @lose	17
to @lose @list	-13
to @lose @mine	24
to @lose @mine $	24
to @mi	-25
to @mi @list	-22
to @mi @list $	-14
to @mi @name	-10
to @mi @threat	13
to @mi @threat $	13
to @mine	-12
to @mine $	-9
to @mine .	5
to @mine @hour the	5
to @owner	13
to @owner $	13
to @person	11
to @person who	16
to @person who cares	16
to @quitar	-20
to @quitar $	-8
to @take	-17
to @take @list	7
to @take @mi	-10
to @take @taken	5
to @text	16
to @text $	16
to @these	29
to @these $	10
to @unsubscribe	10
to @unwanted $	-16
to @unwanted @mine	7
to @unwanted you	-6
to @write	24
to @write $	12
to @write on	-7
to @write to	19
to _ $	12
to _ .	18
to _ @address	6
to _ @bothering	-20
to _ @doing	-10
to _ @dont	9
to _ @elsewhere	-16
to _ @end_it	16
to _ @hour	-8
to _ @job	29
to _ @list	-8
to _ @lista	-14
to _ @mi	-19
to _ @mine	18
to _ @name	-11
to _ @person	-24
to _ @tail	9
to _ @take	-17
to _ @taken	25
to _ @text	17
to _ @texted	19
to _ @texts	12
to _ @these	18
to _ @threat	36
to _ @us	-7
to _ _ $	28
to _ _ .	-13
to _ _ @address	5
to _ _ @again	-6
to _ _ @carrier	13
to _ _ @doing	16
to _ _ @elsewhere	-14
to _ _ @end_it	9
to _ _ @jefe	-8
to _ _ @job	-7
to _ _ @lista	12
to _ _ @mine	-24
to _ _ @name	-11
to _ _ @person	20
to _ _ @take	8
to _ _ @texted	7
to _ _ @these	14
to _ _ @unwanted	-8
to _ _ @write	6
to _ _ a	-14
to _ _ alone	15
to _ _ and	-15
to _ _ any	15
to _ _ but	-7
to _ _ call	6
to _ _ cares	16
to _ _ general	9
to _ _ go	6
to _ _ him	12
to _ _ i	18
to _ _ in	-12
to _ _ its	-7
to _ _ job	-6
to _ _ just	-7
to _ _ know	-7
to _ _ list	10
to _ _ may	7
to _ _ me	-22
to _ _ messages	-8
to _ _ more	8
to _ _ name	-9
to _ _ no	-11
to _ _ now	8
to _ _ number	17
to _ _ of	-12
to _ _ off	18
to _ _ on	8
to _ _ out	-13
to _ _ picture	7
to _ _ quit	7
to _ _ receiving	15
to _ _ screen	-8
to _ _ so	6
to _ _ stop	20
to _ _ texts	6
to _ _ the	-13
to _ _ them	6
to _ _ these	-21
to _ _ this	11
to _ _ to	-16
to _ _ too	-8
to _ _ union	-6
to _ _ up	-5
to _ a	-11
to _ about	-13
to _ again	5
to _ and	6
to _ at	-9
to _ attorney	22
to _ be	7
to _ before	7
to _ calling	-12
to _ coming	6
to _ contacted	17
to _ dont	-6
to _ email	-9
to _ end	8
to _ food	5
to _ from	27
to _ getting	-20
to _ gone	6
to _ her	-8
to _ here	-6
to _ ill	12
to _ in	7
to _ it	8
to _ kid	-5
to _ left	7
to _ list	-13
to _ me	19
to _ meetings	15
to _ messages	5
to _ messaging	16
to _ my	-19
to _ next	6
to _ no	20
to _ not	15
to _ number	-18
to _ off	11
to _ out	-20
to _ please	6
to _ police	10
to _ rally	12
to _ removed	10
to _ rude	-7
to _ sending	-7
to _ taken	10
to _ texted	15
to _ that	8
to _ to	21
to _ too	-6
to _ we	-14
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
to be	23
to be @elsewhere	-6
to be @taken	20
to be @taken $	21
to be @taken @carrier	6
to be @text	11
to be @text $	10
to be @texted	19
to be @texted $	17
to be a	-7
to be contacted	17
to be in	14
to be in @list	16
to be left	7
to be removed	8
to be rude	-7
to be taken	6
to be texted	11
to bed	-5
to bed $	-5
to but	-7
to cancel	-8
to come	30
to come $	13
to come to	19
to die	-5
to die $	-5
to end	5
to find @carrier $	-6
to forget	27
to get	8
to get my	-9
to get these	7
to give	-12
to go to	-7
to haiti	6
to haiti next	6
to hear	21
to hear from	12
to hell	9
to hell $	11
to hr	9
to it	12
to it $	10
to keep	-15
to know you	7
to leave	21
to leave $	11
to leave the	10
to lose	-10
to me	-10
to me $	-9
to me .	5
to me again	5
to meetings	8
to meetings $	8
to miss	-6
to miss @these	-6
to my	-25
to my kid	-5
to not	12
to not be	7
to one	13
to one @job	14
to opt	-15
to opt out	-15
to pay	6
to pick	-7
to please	-11
to quit	-7
to quit $	-7
to quit getting	6
to quit this	-6
to read	-14
to receive	7
to remove	-6
to remove me	8
to report	-5
to resign	16
to save	-6
to school	13
to school $	13
to see	16
to see @list	10
to send	-12
to sign	-9
to somebody	14
to somebody else	-6
to somebody who	16
to spam	-18
to stay	-7
to stop	-10
to stop $	28
to stop .	7
to stop calling	-12
to stop messaging	13
to stop texting	-5
to take	-7
to talk	-6
to tell	-11
to tell @person	-7
to texas	7
to text you	-5
to the	-11
to the @job @job	5
to the @lista	-13
to the @lista $	-13
to the @threat	23
to the @threat general	9
to the attorney	10
to the list	-13
to the police	10
to this phone	6
to unenroll	10
to unsubscribe	-20
to unsubscribe $	-8
to walk	-6
to whom	7
to whom @these	7
to whom @these may	7
to whom it	7
to you	-6
toca	-6
todavia $	-12
today	-37
today $	-35
today _ _ can	6
today _ you	6
toddler	-7
todo	-23
todo $	-19
todo _ $	-11
todo _ _ $	10
todo _ mio	17
todo _ turno	-6
todo bien	-8
todo bien $	-7
todo lo	17
todo lo mio	17
todo tranquilo	-7
todos	-23
todos los	-12
told	-43
told @mi	-10
told @mi @owner	-10
told @mine	-25
told @mine to	-10
told @person	-9
told _ $	-11
told _ @dont	-13
told _ @owner	-10
told _ _ @dont	6
told _ _ @end_it	7
told _ _ not	6
told _ _ stop	9
told _ _ to	-11
told _ girl	7
told _ im	7
told _ not	-12
told me	-17
told me to	-5
told my	-10
told the girl	7
told them	-5
told us	-8
told you	17
told you to	13
told you to @end_it	12
tomo	-7
tomorrow $	-6
tomorrow so	10
tonight	-19
tonight $	-14
too	-15
too $	5
too @end_it	10
too _ .	14
too _ @unwanted	-16
too _ _ $	-13
too _ _ @list	5
too _ _ im	7
too _ _ this	8
too _ in	-9
too _ texts	-5
too _ to	-6
too lol	5
too lol $	5
too many .	9
too many texts	-5
too much .	6
too tired	-5
took	-14
took @mine @carrier	6
took @these	-17
took @these @carrier	-17
took @these @carrier $	-17
took _ @carrier	-11
took _ _ $	-13
took _ off	-11
took it	-17
took me off	6
touch	7
trabaja @lista	-8
trabaja @lista $	-7
trabaja _ $	-7
trabaja _ @elsewhere	12
trabaja _ el	11
trabaja ahi	-8
trabaja ahi $	-7
trabajando	12
trabajando $	12
trabajar	-8
trabajar @lista	-5
trabajar ahi	-5
trabajo	8
trabajo _ _ compania	20
trabajo _ _ no	-7
trabajo _ esa	19
trabajo _ la	6
trabajo ahi	10
trabajo ahi $	9
trabajo en	26
trabajo en esa	20
trabajo en la	6
trae	-6
traeme	-9
traeme _ $	-9
traes	-39
traffic	-13
traia	-6
traigo	-6
tranquila	11
tranquila $	11
tranquilo	9
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
truck	7
true	-9
true $	-6
trump	-5
try	-21
trying to	14
tu	-28
tu _ $	-23
tu lista	10
tu mensaje	-10
tu numero	-47
tu numero $	-38
tu sindicato	12
tu union	8
tu union $	8
turn	12
turn @carrier	16
turn @carrier @mi	6
turn @carrier the	-8
turn _ $	28
turn _ @carrier	13
turn _ @mi	5
turn _ _ $	-9
turn _ my	5
turn _ off	13
turn _ the	-9
turn off	16
turn off my	6
turn off the	-8
turned	-12
turned @carrier	-12
turned off	-11
turno $	-5
turno _ de	-6
turno a	20
tus	-7
tus _ _ $	-10
tus _ jaja	-10
tv	-8
twice $	-5
twice @tail	7
twice is	6
two	-14
two @tail	-7
two _ _ in	5
two people	-7
typed	-13
typing	12
typing $	12
ugh	9
ugh $	-16
un	-6
un _ $	-25
un _ .	6
un _ _ $	34
un _ _ de	8
un _ _ phone	5
un _ mas	6
un _ me	39
un _ mio	-5
un _ que	-26
un _ scribe	6
un add	19
un add me	19
un consultorio	20
un enroll	22
un mensaje	-34
un mensaje $	-27
un mensaje mas	10
un mes	5
un reporte	-5
un sign	12
un sign me	12
un sub	6
un sub scribe	6
un video	-5
una	-9
una _ $	-8
una _ _ que	10
una junta	-5
una maquina	12
una persona	-6
una sola	5
una vez	12
una vez $	13
under _ _ i	7
under the	6
understand	11
understand @again	12
understand _ @end_it	12
understand _ _ $	11
understand _ _ @unwanted	-5
undo	16
undo _ $	8
undo it	8
undo it $	5
unemployment	-7
unemployment _ _ @carrier	-7
unemployment _ _ quit	-7
unemployment _ you	-6
unemployment if	-7
unemployment if you	-6
unemployment if you @carrier	-6
unenroll	15
unenroll $	14
uninstalled	8
union	-35
union $	-29
union .	-9
union _ $	7
union _ _ $	-17
union _ _ i	-5
union _ _ me	10
union _ _ my	8
union _ _ stop	7
union _ do	-8
union _ got	10
union _ ni	-5
union _ o	-9
union _ to	11
union crap	13
union crap $	13
union dont	9
union or	-9
union people	6
union thing	9
uniones	12
uniones $	12
unirme	-12
unirme $	-5
unit $	5
unknown	-23
unknown @name	-20
unknown numbers	-20
uno	-5
uno $	-14
uno _ $	-10
uno _ _ $	5
uno _ _ de	10
uno de	-10
uno mas	22
uno mas $	-5
unsign	9
unsign me	9
unstop	-10
unsubscribe	14
unsubscribe $	33
unsubscribe _ _ $	23
unsubscribe _ _ texts	-38
unsubscribe _ all	6
unsubscribe _ from	-7
unsubscribe from	-59
unsubscribe me $	-6
unsubscribe me from	-5
unsubscribed	-11
unsubscribed _ the	-7
unsubscribed from	-13
unsubscribed from the	-7
unsubscribing	10
up	27
up $	10
up @again	12
up @end_it	-5
up @mi	19
up @mi @list	7
up @mi @list $	7
up _ $	-20
up _ @doing	14
up _ @elsewhere	15
up _ @take	6
up _ @these	-7
up _ _ .	9
up _ _ @carrier	6
up _ _ @mine	5
up _ _ @tail	7
up _ _ is	5
up _ _ joke	7
up _ _ me	5
up _ _ you	9
up _ a	11
up _ being	12
up _ it	-5
up _ never	6
up _ now	7
up _ the	-6
up _ was	-6
up _ week	6
up _ you	-6
up and	14
up as	6
up as @elsewhere	7
up as @elsewhere joke	7
up as a	7
up by	44
up every	6
up for @these $	-5
up my	19
up my phone	7
up no	-5
up so	-15
up to	-8
up whatever	9
up with	27
update	-18
update _ contacts	-8
update your	-10
update your contacts	-8
updates	7
updates $	16
updates _ _ $	11
ups	-5
urgente	-9
us	-58
us $	-19
us _ $	-13
us _ _ phones	11
us _ _ this	-5
us _ _ union	-6
us _ they	-6
us all	-7
us do	-6
us off	12
us with	-6
use $	5
use _ _ for	6
use _ _ from	-12
use _ number	-9
use my	-7
use this number	-9
used	-7
usen	10
usen _ numero	5
usen mi numero	5
uso	-15
uso _ _ @address	-14
usted	10
usted @elsewhere @elsewhere	-6
usted @end_it	6
usted _ _ @elsewhere	8
usted no	6
ustedes	11
ustedes @address @end_it	6
ustedes @elsewhere	18
ustedes _ $	-6
ustedes _ @elsewhere	-13
ustedes _ @end_it	13
ustedes _ _ $	-8
ustedes _ _ @end_it	8
ustedes _ _ @escribir	-11
ustedes _ _ @persona	-6
ustedes _ _ mi	-6
ustedes _ andar	-11
ustedes _ dieron	-8
ustedes _ lo	-10
ustedes _ no	10
ustedes _ que	6
va	-22
va $	-10
va @elsewhere	-8
va _ _ @elsewhere	-6
va _ _ a	-8
va a	-10
vaina	6
vamos	-20
vamos @elsewhere	-11
vamos _ _ @elsewhere	-7
vamos a	-11
van	9
van _ _ de	14
van _ _ que	6
van _ parar	6
van _ quitar	6
van _ veces	7
van a	7
van a parar	6
van a quitar	6
van tres	8
van tres veces	8
vaya @elsewhere	5
vaya @elsewhere $	5
vaya bien	5
vaya bien $	5
vayanse	42
vayanse @elsewhere	27
vayanse @elsewhere @elsewhere	10
vayanse @elsewhere @elsewhere chingada	10
vayanse _ @elsewhere	10
vayanse _ _ $	16
vayanse _ _ chingada	10
vayanse _ la	10
vayanse a	9
vayanse a la	10
vayanse al	21
vayase	23
vea	-6
vendo	7
vendo _ @end_it	7
veo	-11
veo $	-5
ver $	-7
ver @elsewhere	9
ver @elsewhere @trabajo	14
ver _ @trabajo	13
ver _ _ @elsewhere	11
ver si	12
verdad	-29
verdad $	-26
verga	23
vete	14
vete @elsewhere	15
vete @elsewhere carajo	22
vete _ _ $	9
vete _ carajo	22
vete al	18
vete al carajo	22
vez	-12
vez @elsewhere	-11
vez @end_it	-6
vez _ $	-10
vez _ _ $	-11
vez _ _ @elsewhere	9
vez _ _ @trabajo	5
vez _ _ con	10
vez _ _ tamales	5
vez _ pasa	11
vez de	-8
vez no	-6
vez que	10
vez que pasa	11
vez que pasa @elsewhere	11
vi	-21
vi @persona	-7
vi @unwanted	-6
vi @unwanted $	-6
vi _ $	-6
vi _ @unwanted	-8
vi _ _ $	-8
vi _ mensaje	-8
vida	-5
video	-9
videos	-9
vieja _ _ @elsewhere	8
viejo	-23
viejo $	-5
viejo _ _ @escriban	-12
viejo _ _ este	-12
viejo y	-12
viene	-9
vinieron	-10
vinieron @elsewhere	-10
vinieron a	-10
vino	-5
vino $	-6
vio	10
vio @elsewhere	8
vio _ _ @elsewhere	6
visit	-35
visto	-5
vive	12
vive aqui	6
vivir	-11
vivir $	-9
vivo	9
vivo @elsewhere	11
vivo _ _ $	9
vivo en	11
voice @unwanted	-6
voicemails	-20
volante	-10
volante pero	-8
volver	-14
volver _ _ $	-14
volver a	-14
volvio	8
volvio @elsewhere	8
volvio a	8
votar @elsewhere	-5
vote $	-8
vote _ _ me	7
vote _ no	13
vote no	-16
vote ya	7
vote ya no	7
voted _ $	-7
voting	11
voting yes	11
voto	-16
voto $	-11
voy	-18
voy $	-12
voy @elsewhere	8
voy @elsewhere @bloqueo	10
voy @elsewhere @bloqueo $	15
voy @elsewhere @salir @elsewhere	6
voy _ @bloqueo	10
voy _ _ con	5
voy _ _ si	-7
voy _ denunciar	8
voy a	13
voy a denunciar	8
voz	-9
vuelva _ _ $	7
vuelva _ mandar	7
vuelva a	9
vuelva a mandar	7
vuelvan	19
vuelvan _ _ $	14
vuelvan _ mandar	7
vuelvan a	19
vuelvan a mandar	7
w	-17
w @mi	-6
w _ $	-9
w _ @unwanted	7
w _ _ $	-8
w my	-6
w the	6
w the @unwanted	7
wait	-27
wait @hour	-9
wait _ @job	-9
wait i	-8
wakes	5
waking	6
walk	-20
walk $	-5
walk @carrier	-9
walk @carrier $	-8
walk _ $	-10
walk off	-8
walk off $	-8
want	59
want .	11
want . @end_it	11
want . stop	11
want @carrier	9
want @carrier $	23
want @carrier of	-10
want @carrier of @list	-11
want @end_it more	-11
want @end_it more of	-11
want @end_it part	13
want @end_it part of	13
want @list	10
want @list $	7
want @list @job	-8
want @list @unwanted	12
want @list @unwanted $	11
want @mi	-6
want @mi @list	8
want @mi @list back	7
want @person	25
want @person $	6
want @person to	-10
want @these	-13
want @these from	11
want _ $	38
want _ .	16
want _ @job	-17
want _ @list	9
want _ @lose	-15
want _ @owner	-10
want _ @these	-5
want _ @unwanted	31
want _ @write	9
want _ _ $	13
want _ _ .	10
want _ _ @carrier	-8
want _ _ @dont	-7
want _ _ @job	-8
want _ _ @mine	-7
want _ _ @take	-40
want _ _ @text	10
want _ _ @texted	17
want _ _ @us	6
want _ _ contacted	17
want _ _ dont	-7
want _ _ from	10
want _ _ getting	-37
want _ _ here	6
want _ _ in	15
want _ _ is	11
want _ _ left	7
want _ _ texted	10
want _ _ up	-6
want _ _ you	22
want _ back	9
want _ be	21
want _ but	-13
want _ company	-8
want _ die	-5
want _ from	17
want _ go	-9
want _ hear	17
want _ hours	-8
want _ know	7
want _ lose	-15
want _ messages	12
want _ miss	-6
want _ more	-14
want _ number	8
want _ of	-7
want _ on	11
want _ part	13
want _ quit	-7
want _ remove	-6
want _ text	6
want _ texts	6
want _ to	-15
want any	-17
want be	12
want be on	11
want hear	6
want hear from	6
want in $	-7
want my	-6
want my number	8
want no more	-11
want no part	13
want nothing	11
want nothing from	11
want out $	20
want out of	-10
want the	-19
want the @job	-8
want the @owner	-8
want the company	-8
want them	7
want them $	6
want these	7
want these $	7
want these hours	-8
want these texts	7
want to	-12
want to @end_it	-16
want to @lose	-15
want to @lose @mi	-6
want to @take	-12
want to be	21
want to be @text	10
want to be @texted	17
want to die	-5
want to go	-9
want to hear	17
want to know	7
want to lose	-15
want to miss	-6
want to miss @these	-6
want to quit	-7
want to stop	-10
want your	10
want your @unwanted	10
want your @unwanted $	10
want your messages	8
wanted	7
wanted @carrier	-6
wanted out	-6
wanting	-13
wants	-25
wants @carrier	-11
wants @list	8
wants _ $	10
wants _ @unwanted	-14
wants _ _ @lista	-12
wants _ _ list	-12
wants _ _ to	-14
wants _ texts	-14
wants off	-11
wants these	8
wants to	-7
warehouse	-9
warning	-8
warning @carrier	-7
was	-63
was @hour	5
was @these	-8
was @these you	-5
was _ $	-22
was _ @again	6
was _ @carrier	-12
was _ @hour	-6
was _ _ $	-9
was _ _ @dont	-12
was _ _ @these	12
was _ _ first	-8
was _ _ it	12
was _ _ see	-6
was _ at	-9
was _ off	-10
was _ the	12
was _ you	-5
was at	5
was dead	-8
was dead $	-9
was in	6
was in the	6
was just	-6
was nice	15
was on	-6
was one	-8
was that	-8
was that you	-5
was told	-12
wasnt	-7
wasnt @mine	-7
wasnt _ $	-8
wasnt me	-7
watching	-5
water $	7
way	-13
way $	-24
way _ @quitar	6
way _ _ $	6
way _ unsubscribe	6
way i	-8
way to	8
way to @quitar	6
way to @quitar $	6
way to unsubscribe	6
we	-71
we @dont	-11
we @dont want	-6
we @lose	-7
we @take	-12
we @take rid	-7
we @take rid of	-7
we _ .	-8
we _ @dont	5
we _ @end_it	-12
we _ @person	-13
we _ @take	-8
we _ _ $	-25
we _ _ @address	-5
we _ _ @carrier	-14
we _ _ dog	9
we _ _ interested	5
we _ _ more	-11
we _ _ of	-9
we _ _ out	-14
we _ _ please	-5
we _ _ the	8
we _ _ to	-9
we _ no	-11
we _ not	5
we _ off	7
we _ on	-7
we _ rid	-7
we _ the	9
we _ them	-16
we _ to	-6
we _ want	-6
we are	6
we are @dont	5
we are @dont interested	5
we are not	5
we dont	-9
we dont want	-6
we get	-8
we get rid	-7
we lose	-7
we moved	7
we want	-18
we want @end_it	-11
we want @end_it more	-11
we want no	-11
we won	13
weather	-20
weather _ $	-13
wed	-8
wedding	7
week	-23
week $	-12
week _ @doing	7
week _ _ .	-5
week _ _ @mi	6
week _ _ my	6
week is	6
weekend	-15
weekend $	-15
weeks	7
weeks ago	10
weingarten	-5
welp	5
went	-8
went _ @mi	-5
went _ _ @owner	13
went _ my	-5
went _ to	14
went back	14
went back to	14
were	-10
were @dont	5
were @elsewhere	-7
were _ _ the	5
were _ in	5
were a	-7
were not	5
wey $	5
what	-55
what .	-11
what @dont	12
what _ $	13
what _ @take	11
what _ _ $	-15
what _ _ .	7
what _ _ @end_it	7
what _ _ i	-17
what _ _ mean	-7
what _ _ on	-11
what _ _ stop	7
what _ _ up	-5
what _ do	-9
what _ i	-8
what _ if	-16
what _ me	5
what _ of	7
what _ the	-6
what _ want	10
what _ you	9
what does	-6
what does @these	-5
what does @these mean	-5
what happens $	16
what happens if	-16
what i	8
what i @take	11
what is	-7
what is the	-5
what part	7
what part of	7
what part of @end_it	7
what time	-12
what we	-8
what would	-5
whatever	32
whatever $	-6
whatever _ _ $	11
whatever _ is	14
whatever _ you	11
whatever this	13
whatever this is	12
whats	-37
whats @doing	-8
whats @mi	-8
whats _ @list	-12
whats _ _ $	-9
whats _ _ @list	-8
whats _ _ @tail	-8
whats _ _ again	-8
whats _ _ number	-8
whats _ _ to	6
whats _ number	-12
whats my	-8
whats your	-11
whats your @list	-8
whats your number	-8
whatsapp	-6
when	-31
when _ _ stop	14
when _ the	-6
when _ these	-8
when does	-6
when i	-5
when will	-11
when will these	-8
when you	-7
whenever	-12
whenever $	-10
where	-28
where _ _ @erase	-10
where _ _ @take	-6
where _ _ drop	-10
where _ _ get	-6
where _ i	-8
where _ you	-8
where did	-6
where did you	-6
where did you @take	-6
where do i @erase	-10
where you	-6
wherever	30
wherever you	30
which	6
which _ _ @mine	-7
which _ _ i	-6
which _ do	-6
which _ gets	18
which one	-14
who	-14
who @list $	-17
who _ $	-13
who _ @doing	-8
who _ @mi	-13
who _ @take	9
who _ @these	-7
who _ _ $	-8
who _ _ @end_it	8
who _ _ @job	14
who _ _ @list	-7
who _ _ @mi	-8
who _ _ i	13
who _ _ my	-8
who _ _ stop	8
who _ _ talk	14
who _ _ texting	-6
who _ _ the	-6
who _ _ wrong	15
who _ _ you	-9
who _ and	6
who _ in	9
who _ is	12
who _ my	-13
who _ out	-8
who _ sees	-7
who _ the	-7
who _ think	21
who _ you	-13
who can	13
who can @take	9
who cares	16
who do	6
who do i	9
who do i @job	14
who else	-6
who gave	-10
who gave you	-9
who gave you @mi	-12
who has	-5
who is @doing	-12
who is @list $	-5
who is in	9
who signed	-8
who signed $	-5
who this $	-17
who wrote	-6
who wrote @list	-6
who wrote these	-6
who you	23
who you think	21
whoever	13
whoever is	10
whole	-10
whole @job	-14
whole @job reads	-6
whole @job reads @person	-6
whole @owner	10
whole _ $	-7
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
whos	-15
whos @list	-20
whos @list .	-14
whos _ $	-6
whos _ .	-14
whos in	6
whos this	-20
whos this .	-14
why	-18
why $	-8
why @hour	11
why @hour i	11
why @hour i still	6
why _ @again	-7
why _ @list	12
why _ @these	-10
why _ _ @end_it	-21
why _ _ say	-10
why _ _ still	34
why _ _ stop	-21
why _ it	-10
why _ this	12
why _ you	16
why am	11
why am i	11
why are	16
why are you	16
why did	-35
why did you	-17
why did you @end_it	-17
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
why wont	13
why you	-9
wife	12
wife _ the	17
wild	-6
wild $	-6
will	-6
will @dont	-14
will @dont @end_it	-14
will @list	-9
will _ $	8
will _ @elsewhere	5
will _ _ $	-21
will _ _ .	6
will _ _ go	-27
will _ _ i	14
will _ _ if	9
will _ _ the	-11
will _ a	5
will _ in	7
will _ there	-5
will be	17
will be $	9
will be in	7
will be there	-5
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
wish _ _ would	-12
wish _ would	-5
wish to	19
with	27
with @doing	10
with @end_it	-19
with @list	14
with @list @unwanted	19
with @list @unwanted $	5
with @mine	-15
with @unwanted	7
with _ @again	8
with _ @texts	7
with _ @unwanted	21
with _ _ $	6
with _ _ .	6
with _ _ @again	-5
with _ _ @job	-14
with _ _ @these	19
with _ _ and	-5
with _ _ i	13
with _ _ in	-7
with _ _ respect	7
with _ _ stuff	7
with _ and	8
with _ messages	7
with _ red	7
with _ texting	7
with _ texts	7
with _ this	-14
with _ union	6
with being	10
with love	8
with me	-17
with no	-19
with the	49
with the @unwanted	8
with the @unwanted $	6
with this	13
with you	-8
withdraw	19
withdraw @mi	17
withdraw @mi permission	13
withdraw _ _ $	13
withdraw _ permission	13
withdraw my	17
withdraw my permission	13
withdrawn	23
withdrawn $	22
without	-26
without _ $	-5
won $	-8
wont	-25
wont @end_it	-9
wont @end_it @texts	-7
wont @end_it @texts @mine	-6
wont @job	-7
wont @job @mine	-7
wont @job @mine alone	-7
wont @take	-5
wont @take @mine	-5
wont @write	-6
wont @write @these	-6
wont @write @these back	-6
wont _ $	-6
wont _ @mine	-13
wont _ @texts	-8
wont _ @these	-8
wont _ _ $	-6
wont _ _ @mine	-6
wont _ _ alone	-7
wont _ _ back	-6
wont _ _ me	-6
wont _ _ the	11
wont _ it	-7
wont _ me	-9
wont _ needing	12
wont be needing	12
wont give	-6
wont give it	-6
wont leave	-7
wont let	-5
wont stop	-9
word	5
word _ @these	-14
word _ _ .	-12
word _ it	-14
word for	-12
work	15
work $	-14
work _ $	33
work _ _ $	-8
work _ _ and	-5
work _ _ me	7
work _ _ more	-13
work _ a	8
work _ anymore	-10
work _ no	-13
work _ please	16
work _ think	-5
work here	-15
work here anymore	-7
work here no	-7
work nights	6
work there	37
work there $	44
worked	21
worked @hour	5
worked _ @these	11
worked _ _ $	8
worked at	5
workers	-7
working	-8
working $	-5
works	14
works $	-6
works _ $	19
works _ _ @hour	5
works _ _ at	5
works there	14
works there $	19
worries	-8
worry	-12
would	24
would @carrier .	9
would @elsewhere	7
would @end_it	-7
would @these	7
would _ .	9
would _ @person	-5
would _ _ @end_it	6
would _ _ @hour	-5
would _ _ @name	9
would _ _ name	9
would _ _ stop	6
would _ _ the	8
would _ mind	5
would _ the	-8
would a	7
would end .	9
would i	7
would it	7
would it be	5
would like	16
would stop	-7
would you	10
would you mind	5
wouldnt	-5
wow	-9
wow $	-9
write _ $	-14
write _ _ week	5
write _ on	-8
write me	13
write to	10
write up	-19
write up $	-12
writing	-22
writing _ $	7
writing _ _ $	-27
writing _ up	-31
writing me	-31
writing me up	-31
written	-11
written up	-13
wrong	59
wrong $	18
wrong @job	-6
wrong @list	18
wrong @list $	26
wrong @list .	6
wrong @list @list is	-6
wrong @list lol	-9
wrong @list lol $	-5
wrong @list on	-12
wrong @list on @mi	-10
wrong @lista	-13
wrong @lista $	-11
wrong @name	21
wrong @name $	23
wrong @unwanted	-11
wrong _ $	66
wrong _ .	12
wrong _ @list	-23
wrong _ _ @mi	-15
wrong _ _ @mine	-14
wrong _ _ @tail	6
wrong _ _ is	-14
wrong _ _ me	-14
wrong _ _ my	-15
wrong _ _ on	-7
wrong _ code	17
wrong _ i	9
wrong _ im	7
wrong _ lol	-9
wrong _ number	-11
wrong _ on	-13
wrong _ this	-12
wrong _ to	-15
wrong chat	-13
wrong chat $	-10
wrong door	-6
wrong girl	33
wrong girl $	33
wrong guy	13
wrong jess	-10
wrong jess $	-10
wrong jose	6
wrong number	11
wrong number $	20
wrong number .	6
wrong number lol	-9
wrong number on	-12
wrong number this	-6
wrong person	8
wrong person i	8
wrong person sorry	7
wrong phone	8
wrong phone $	6
wrong size	-8
wrong size $	-8
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
y	-11
y @address	6
y @bloqueo	10
y @bloqueo $	9
y @elsewhere	10
y @elsewhere @escriben	7
y @end_it @elsewhere	9
y @end_it puedo	7
y @escriban $	6
y @lista	7
y @lista @elsewhere	-5
y @mine	-7
y @mine @siguen	7
y @mine @siguen llegando	13
y @persona	6
y @persona @numero	8
y @put	-11
y @siguen	15
y @siguen $	8
y @siguen @escribir	5
y @unwanted	-9
y _ $	11
y _ @elsewhere	7
y _ @escriban	-24
y _ @escriben	7
y _ @escribir	5
y _ @nada	9
y _ @numero	8
y _ @siguen	7
y _ _ $	-20
y _ _ @address	-24
y _ _ @escribir	-9
y _ _ @persona	14
y _ _ @said	8
y _ _ @unwanted	7
y _ _ a	-6
y _ _ de	7
y _ _ dijo	6
y _ _ eso	7
y _ _ estar	5
y _ _ la	5
y _ _ llegando	13
y _ _ mas	-6
y _ _ mi	14
y _ _ nada	-5
y _ _ por	-18
y _ _ vez	11
y _ a	15
y _ celular	9
y _ dejan	5
y _ este	-20
y _ lo	9
y _ mandan	7
y _ mandando	5
y _ mande	-7
y _ mensaje	7
y _ no	-11
y _ otra	11
y _ puedo	7
y _ que	-10
y _ si	-6
y _ va	-5
y ahi	-7
y esta	12
y hoy	11
y le	-7
y los	8
y me	-7
y mi	7
y no	-9
y no lo	6
y no puedo	7
y pongan	-10
y si	-5
y siguen	11
y todavia	7
y una	-7
y yo	-8
ya	28
ya $	68
ya _ $	-7
ya _ _ $	-13
ya _ _ acuerdo	-7
ya _ _ al	-9
ya _ _ cabe	-12
ya _ _ cafe	-7
ya _ _ con	6
ya _ _ de	7
ya _ _ del	12
ya _ _ duele	-5
ya _ _ dueno	6
ya _ _ escriba	7
ya _ _ escriban	13
ya _ _ este	-6
ya _ _ interesa	13
ya _ _ jaja	-7
ya _ _ la	-11
ya _ _ manden	-5
ya _ _ mandes	6
ya _ _ me	10
ya _ _ mija	-21
ya _ _ nada	-13
ya _ _ ni	17
ya _ _ no	31
ya _ _ para	5
ya _ _ paz	10
ya _ _ que	42
ya _ _ tienen	6
ya _ _ veces	8
ya _ _ y	13
ya _ aguanto	-10
ya _ bloquie	6
ya _ con	10
ya _ dije	10
ya _ esa	-12
ya _ eso	16
ya _ frieguen	11
ya _ fue	11
ya _ fuera	8
ya _ gracias	-7
ya _ hay	-8
ya _ jaja	10
ya _ las	-7
ya _ le	8
ya _ los	8
ya _ manden	22
ya _ mayoria	-5
ya _ me	-8
ya _ mensajes	7
ya _ no	14
ya _ nos	-8
ya _ porfavor	8
ya _ puedo	-6
ya _ quiero	8
ya _ sali	7
ya _ se	-8
ya _ senores	10
ya _ sirve	-16
ya _ soy	9
ya _ trabaja	-7
ya _ tranquilo	9
ya _ tres	8
ya _ vi	-7
ya _ ya	22
ya basta	-16
ya basta de	-18
ya cambio	6
ya cambio de	6
ya cene	-5
ya comi	-15
ya comi $	-12
ya con	17
ya deja de	6
ya dejame	-12
ya dejen	7
ya dejen de	7
ya dejenme	14
ya es	-7
ya esta	-18
ya estaba	13
ya estaba fuera	13
ya estoy	-7
ya habia	12
ya les	16
ya les dije	9
ya llegue	-14
ya llegue $	-13
ya lo	-23
ya los	5
ya mande	-5
ya me	8
ya me sali	7
ya ni	12
ya no $	37
ya no aguanto	-10
ya no frieguen	11
ya no hay	-8
ya no le	8
ya no manden	5
ya no nos	-8
ya no porfavor	8
ya no puedo	-6
ya no quiero	8
ya no se	-8
ya no sirve	-16
ya no soy	9
ya no trabaja	-7
ya parale	-9
ya parele	13
ya paren	6
ya parenle $	9
ya quitenme	9
ya se	8
ya se fue	11
ya somos	-5
ya somos mayoria	-5
ya son	-6
ya son las	-6
ya stop	-10
ya termine	-33
ya van	8
ya van tres	8
ya vote	7
ya vote ya	7
ya voy	-6
yalls	16
yalls @unwanted	11
yalls @unwanted $	11
yalls _ $	11
yalls texts	11
yalls texts $	11
yea	-7
year _ .	7
yelled	-6
yelling	-6
yep	-6
yes	-6
yes $	-8
yes .	6
yes @end_it	22
yes @tail	-17
yes @tail $	-11
yes _ $	12
yes _ _ $	-6
yes _ _ @unwanted	11
yes _ the	21
yes but	12
yes i	-8
yes maam	-7
yes now	-9
yes now $	-9
yesenia	5
yesterday	-9
yesterday $	-6
yet	-34
yet $	-32
yo	17
yo $	9
yo .	-6
yo @address	11
yo @address estoy	5
yo @elsewhere	8
yo @end_it @dije	-20
yo @end_it @dije que	-18
yo @end_it @quiero	-5
yo @end_it soy	21
yo @nada	7
yo _ $	-25
yo _ @dije	-16
yo _ @elsewhere	9
yo _ @quiero	-5
yo _ @trabajo	7
yo _ _ $	-20
yo _ _ .	8
yo _ _ @dije	-8
yo _ _ @elsewhere	13
yo _ _ @end_it	6
yo _ _ @escriben	7
yo _ _ @jefe	5
yo _ _ @persona	6
yo _ _ a	9
yo _ _ mi	6
yo _ _ nada	-8
yo _ _ que	-15
yo _ _ sola	7
yo _ di	6
yo _ dije	-10
yo _ en	13
yo _ estoy	5
yo _ le	-7
yo _ pedi	-13
yo _ que	-7
yo _ se	5
yo _ soy	21
yo a	8
yo estoy	8
yo lo	7
yo ni	7
yo no	-5
yo no pedi	-13
yo no soy	21
yo soy	7
yo soy @elsewhere	5
yo soy @elsewhere @jefe	5
yo soy el	5
yo vendo	7
yo vivo	9
yo vivo @elsewhere	9
yo vivo en	9
yo ya	9
yo ya estoy	5
you	67
you $	47
you .	10
you . @take	6
you @address $	-12
you @bothering	-6
you @bothering @mine	7
you @bothering @mine $	6
you @carrier	14
you @doing	-11
you @doing to	6
you @dont	27
you @dont @unwanted	-5
you @dont @write	8
you @end	-10
you @end_it $	20
you @end_it .	13
you @end_it . im	5
you @end_it @mine	5
you @end_it @person	-13
you @end_it @person from	-13
you @end_it @texts	-14
you @end_it @texts @mine	-15
you @end_it by	-5
you @erase	-7
you @erase the	-7
you @lose @mi	5
you @mi	-24
you @mi @list	-24
you @mi @list .	6
you @quitar	-10
you @quitar from	-12
you @tail	7
you @tail $	10
you @tail . i	-5
you @tail are	-8
you @take	-9
you @take @mi	-7
you @take @mi @list	-10
you @take the	9
you @take the wrong	10
you @texts	8
you @texts @mine	7
you @texts @mine $	6
you @unwanted	13
you @unwanted @mi	-7
you @unwanted @mi @owner	-7
you @unwanted @mine @tail	6
you @unwanted @tail	8
you _ $	-6
you _ @again	9
you _ @bothering	8
you _ @doing	-14
you _ @elsewhere	-11
you _ @end_it	27
you _ @erase	11
you _ @list	-31
you _ @mine	-10
you _ @person	16
you _ @tail	7
you _ @take	13
you _ @these	-12
you _ _ .	8
you _ _ @address	-5
you _ _ @bothering	7
you _ _ @carrier	21
you _ _ @end_it	26
you _ _ @hour	-11
you _ _ @list	14
you _ _ @mi	23
you _ _ @name	23
you _ _ @take	10
you _ _ @texts	15
you _ _ @these	-19
you _ _ @unwanted	-8
you _ _ @us	-7
you _ _ @write	8
you _ _ after	14
you _ _ again	6
you _ _ am	7
you _ _ at	-30
you _ _ could	7
you _ _ dont	6
you _ _ everything	-5
you _ _ for	12
you _ _ from	-16
you _ _ go	-5
you _ _ have	11
you _ _ he	-5
you _ _ here	-6
you _ _ how	-12
you _ _ i	-5
you _ _ ill	12
you _ _ im	13
you _ _ in	-7
you _ _ interested	7
you _ _ it	-15
you _ _ just	-6
you _ _ message	-10
you _ _ my	23
you _ _ name	-6
you _ _ not	-7
you _ _ now	7
you _ _ one	5
you _ _ out	7
you _ _ people	-7
you _ _ quit	7
you _ _ so	-6
you _ _ stop	22
you _ _ texting	11
you _ _ the	6
you _ _ these	14
you _ _ this	17
you _ _ trying	8
you _ _ up	6
you _ _ was	-11
you _ _ wrong	25
you _ a	-11
you _ about	6
you _ again	20
you _ are	-5
you _ be	-26
you _ but	7
you _ by	-9
you _ drop	7
you _ for	7
you _ from	-12
you _ get	-6
you _ had	15
you _ have	12
you _ him	-13
you _ i	19
you _ if	-6
you _ im	7
you _ it	-7
you _ its	5
you _ keep	5
you _ know	-8
you _ me	-10
you _ much	9
you _ number	6
you _ off	5
you _ on	-10
you _ one	7
you _ out	-11
you _ phone	-29
you _ quit	11
you _ see	5
you _ send	20
you _ spam	-14
you _ stop	26
you _ text	6
you _ texts	12
you _ that	-7
you _ the	52
you _ these	-7
you _ time	-11
you _ to	9
you _ wrong	-14
you _ you	11
you again	5
you again $	5
you already	-5
you are	11
you are @tail	12
you are again	12
you as	-7
you as @unwanted	-7
you as spam	-5
you been	18
you call $	-5
you can	14
you can @end_it	6
you can @end_it @tail	8
you can @erase	10
you can @erase @mine	6
you can @unwanted	-8
you can @write	-9
you can cross @mine	6
you can drop	7
you can quit	7
you can text	-8
you cant	-6
you could	22
you could @end_it	9
you dare	-7
you did	-9
you did @dont	-8
you did not	-8
you didnt	11
you didnt @unwanted	18
you didnt @unwanted @mine	18
you didnt text	18
you do	8
you dont	9
you drop	-7
you drop the	-7
you ever	-10
you find	6
you for	-13
you for @doing	-11
you for @doing $	-6
you for asking	-6
you get	-27
you get me	-11
you get my	-13
you go	10
you going	8
you going to	7
you got	35
you got @end_it	11
you got @mi	32
you got @mi @name	23
you got my	32
you got stop	11
you got the	12
you guys	-18
you guys $	-10
you guys are	-8
you guys have	10
you guys stop	-7
you had	-29
you have	17
you have the	10
you hear	-6
you hear @again	-5
you hear about	-5
you heard	-5
you heard @list	-5
you heard @list one	-5
you heard this	-5
you if	5
you in	10
you know	-13
you know @these	-6
you know @these $	-6
you know it	-6
you lol	-8
you lol $	-7
you mind	5
you my	-24
you my number	5
you my phone	-29
you need to	9
you need to @carrier	7
you next	-11
you not	18
you people	23
you quit	11
you remove	-6
you send me	8
you so	10
you so much	9
you still	16
you stop $	19
you stop .	13
you stop by	-5
you stop texting	-14
you take me	7
you tell	27
you text	9
you text again	8
you text my	-7
you texting	9
you texting me	7
you the	-15
you there	-10
you there $	-9
you think	21
you think $	15
you think i	6
you think i @hour	6
you to	19
you to @end_it	14
you to @end_it $	23
you to @unwanted @mine	-8
you to stop	14
you to text	-9
you too	-7
you took	6
you turn	6
you understand	12
you unsubscribe	-10
you unsubscribe from	-12
you want	19
you were	-7
youll	-6
your	34
your $	-5
your @carrier	5
your @carrier $	5
your @doing	18
your @list	-7
your @list $	-6
your @lista	13
your @lista $	6
your @name $	-6
your @owner	-47
your @owner to	-9
your @person	-5
your @texts	10
your @unwanted	32
your @unwanted to	11
your _ $	-19
your _ @dont	5
your _ @hour	-7
your _ @job	6
your _ @tail	6
your _ @take	11
your _ _ $	-5
your _ _ @doing	8
your _ _ @end	7
your _ _ @mine	12
your _ _ @person	10
your _ _ @unwanted	17
your _ _ cut	7
your _ _ in	-8
your _ _ me	12
your _ _ someone	8
your _ _ text	17
your _ _ thanks	6
your _ _ the	18
your _ _ to	8
your _ can	8
your _ for	18
your _ in	20
your _ is	-15
your _ lol	14
your _ take	14
your _ text	-6
your _ thats	-6
your _ to	9
your _ today	8
your choice	6
your contacts	-5
your contacts $	-5
your end	5
your end $	5
your ex	-27
your going	21
your last	-9
your last @unwanted	-8
your last @unwanted $	-7
your last text	-6
your list	13
your list $	6
your looking	16
your looking for	16
your member	10
your member .	10
your message	-14
your messages	20
your mom	-11
your name	-5
your name $	-5
your number	-18
your number $	-7
your organization	25
your organization $	25
your organizer	5
your organizer came	6
your shoes	-6
your shoes $	-6
your system	14
your system today	8
your text	7
your texts	13
your time	-13
your time $	-13
your union	5
youre	50
youre @carrier	12
youre @doing	-6
youre @doing @mine	-5
youre @dont	-12
youre _ .	9
youre _ @again	13
youre _ @mine	-7
youre _ _ $	28
youre _ _ @mine	-11
youre _ _ me	-11
youre _ and	13
youre _ me	-7
youre blocked	30
youre making	-5
youre making me	-5
youre not	-12
youre out	12
yours $	-6
yourself	28
yourselves	11
youve	13
youve _ _ wrong	9
youve _ the	10
youve got	10
youve got the	9
yrs	-13
yup	-9
zapato	-6
zapatos	-6
zelle	-17
zero	35
zero _ .	6
zero _ _ zero	6
zero interest	22
zero interest .	6
"""

URGENT = """
	-483
.	-29
. 2	5
. 3	-6
. 7	-6
. 9	8
. @asks	-32
. @asks @general $	-6
. @asks @general have	-6
. @asks @us	-6
. @dead	-5
. @done	14
. @general @here	-8
. @general @lightly	8
. @general @lightly @general	8
. @here	-11
. @loss	37
. @loss .	11
. @loss @us	7
. @not-really-hit	-7
. @spread	-8
. @spread @us	-6
. @they	33
. @things	6
. @to-me	-8
. @union	-9
. @us	52
. @us $	10
. @us .	-5
. @us @here	-8
. @us @here @general	-5
. @us @shifts	-9
. @us @spread	7
. @us years	14
. @us years $	13
. @who	-12
. @who @asks	-19
. _ $	8
. _ .	29
. _ 2	-6
. _ @do_to	7
. _ @done	10
. _ @general	7
. _ @here	-26
. _ @lightly	7
. _ @loss	7
. _ @shifts	-9
. _ @spread	7
. _ @things	-5
. _ @to-me	9
. _ @us	-6
. _ @who	-20
. _ _ .	12
. _ _ 1	-5
. _ _ 3	-9
. _ _ @asked	15
. _ _ @asks	25
. _ _ @do_to	-15
. _ _ @done	23
. _ _ @general	10
. _ _ @not-really-hit	-12
. _ _ @us	17
. _ _ @worse	5
. _ _ a	-6
. _ _ be	-14
. _ _ but	14
. _ _ de	-7
. _ _ dieron	6
. _ _ en	-6
. _ _ even	-16
. _ _ get	-7
. _ _ got	5
. _ _ have	-6
. _ _ i	8
. _ _ is	18
. _ _ it	8
. _ _ mi	-9
. _ _ my	26
. _ _ no	-9
. _ _ not	-14
. _ _ right	-15
. _ _ should	6
. _ _ that	7
. _ _ the	-6
. _ _ you	-7
. _ a	20
. _ again	16
. _ at	-9
. _ been	6
. _ can	-10
. _ did	5
. _ does	13
. _ dont	-5
. _ es	-7
. _ he	-20
. _ is	-8
. _ it	-6
. _ lo	13
. _ mi	-6
. _ my	-15
. _ o	-9
. _ que	-6
. _ razon	-7
. _ said	-7
. _ se	11
. _ soy	-9
. _ that	-12
. _ the	-6
. _ think	8
. _ this	20
. _ verdad	-8
. _ years	14
. again	-10
. can	-21
. cant	5
. did	8
. do	-8
. do i	-7
. does	-12
. dont	-8
. eso	-8
. eso es	-6
. gone	11
. gone .	11
. got	-6
. he	-7
. he got	8
. i	-6
. i dont	-7
. i said	-7
. i think	8
. im	-7
. is	7
. is it	-5
. is that	-9
. its	33
. its @general	31
. like	7
. me	24
. never	16
. no	19
. no @us	6
. nos	-8
. on	-6
. or	7
. que	-24
. se	-8
. she	-9
. sorry	19
. the	12
. they	23
. today	7
. what	11
. what @asks	15
. what @asks @general	15
. what does	13
0	-7
1	-26
1 $	-7
1 _ $	-11
1 hr	-9
1 hr $	-9
10	-21
10 _ $	-20
10 anos	-9
10 days	7
10 min	5
11	-6
11 $	-13
12 $	7
12 _ _ $	-7
12 _ _ my	-5
14 $	10
14 _ $	12
14 not	-7
1400	-9
15 $	7
150	-8
16	19
16 $	6
2	-43
2 _ $	-5
2 _ _ $	-17
2 _ _ a	-10
2 _ and	-22
2 _ de	-5
2 _ y	-5
2 fingers	-6
2 guys	23
2 hours	7
20	-10
20 min	-6
22	13
22 _ _ $	6
22 years	9
24	-15
28	-26
280	-10
280 _ $	-10
2nd	8
2nd _ $	6
2nd shift	10
2nd shift $	6
3 $	-9
3 _ $	-15
3 _ _ no	14
3 _ _ pay	10
3 _ _ so	9
3 _ _ supervisor	-11
3 _ _ to	8
3 _ and	-15
3 _ el	-9
3 _ no	11
3 _ sin	9
3 and	8
3 days no	10
3 dias	11
3 dias sin	9
3 guys	7
3 horas	-8
3 is	-8
3 of	-7
3 people	10
3 times	6
30	-17
30 _ $	-15
300	-11
3000	7
3000 _ _ @machine	7
3000 _ _ van	7
34	-14
38	-14
38 _ 24	-21
38 _ _ $	7
3rd _ $	-8
3rd shift	-5
3rd shift $	-5
4	-24
4 $	-12
4 _ $	16
4 _ _ no	-15
4 _ us	9
4 anos	13
4 anos $	13
4 horas	16
4 horas $	8
4 of	7
4 of us	9
4 people	-7
40	-26
40 $	-21
40 _ $	-9
40 _ por	7
40 a	15
41	-6
41 _ _ $	-6
42	-10
4th	-6
4th $	-5
5	-38
5 $	12
5 _ $	-9
5 _ _ $	6
5 _ _ .	-9
5 _ us	-5
5 _ your	-16
5 of	-5
5 of us	-5
5 yrs	-17
515	-6
55	-5
5th _ _ @us	5
6 $	-9
6 _ $	-9
6 _ _ it	-5
6 _ the	10
6 _ us	14
6 of	14
6 of us	14
60	-13
614	13
7	-29
7 $	-6
7 _ _ $	-8
7 _ no	-7
8	-10
8 $	-7
8 _ $	-5
8 _ _ $	-7
88	-19
9 _ $	7
9 _ _ $	8
9 _ the	-6
9 yrs	13
90	11
90 dias	11
911	-15
95	-7
98	-6
9am	6
?	-180
@act	20
@act $	45
@act .	9
@act @general	11
@act @general @things $	6
@act @general @union	12
@act @general paper @here	9
@act @here	-9
@act @lightly	-9
@act @lightly for	-8
@act @union	11
@act @union $	9
@act @worse	-28
@act @worse @general	8
@act @worse @us	-16
@act @worse @us @spread	-10
@act @worse @us @us	-6
@act _ $	18
@act _ @spread	-14
@act _ @union	12
@act _ @us	-28
@act _ @who	-8
@act _ @worse	-9
@act _ _ $	-16
@act _ _ @asks	-13
@act _ _ @daily	7
@act _ _ @general	8
@act _ _ @here	12
@act _ _ @spread	-10
@act _ _ @us	-9
@act _ _ about	-7
@act _ _ im	7
@act _ for	-8
@act about @things	-6
@act out @here	6
@act out @here @general	6
@act out @things	-6
@act out @things $	-6
@act out @worse	-7
@act something $	5
@agents	44
@agents $	17
@agents @migra	7
@agents _ @not-really-hit	10
@agents _ _ @here	15
@agents _ _ @not-really-hit	6
@agents y	8
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
@asked si @union $	5
@asks	-48
@asks $	17
@asks .	-12
@asks . @general	-7
@asks @act	-6
@asks @asks	-11
@asks @asks @general	-9
@asks @did	13
@asks @did @us	13
@asks @do_to	19
@asks @do_to $	6
@asks @done	-22
@asks @done @us	-9
@asks @done @us @do_to	-8
@asks @done go	-5
@asks @done go round	-5
@asks @general	-41
@asks @general @act	26
@asks @general @act .	27
@asks @general @asks	17
@asks @general @asks $	9
@asks @general @asks if	-11
@asks @general @do_to	-19
@asks @general @done	-7
@asks @general @done @here	-7
@asks @general @general	-5
@asks @general @here	-6
@asks @general @hurt-verb	-6
@asks @general @hurt-verb $	-6
@asks @general @slur	6
@asks @general @they	6
@asks @general anymore	9
@asks @general anymore @general	9
@asks @general be	-8
@asks @general count	-7
@asks @general go	-6
@asks @general have	-16
@asks @general have @worse	-8
@asks @general legal	20
@asks @general legal @they	22
@asks @general mean	13
@asks @general mean for	13
@asks @general need	-7
@asks @general need @worse	-5
@asks @general normal	24
@asks @general normal $	6
@asks @general prove	-5
@asks @general real	-5
@asks @general real $	-5
@asks @general true	-9
@asks @general true @they	-9
@asks @good	-7
@asks @here	25
@asks @here $	21
@asks @here @general hospital	6
@asks @here @here	13
@asks @here @here @us	14
@asks @here @lightly	-12
@asks @here @us	9
@asks @here @us @here	5
@asks @hurts	-6
@asks @hurts $	-6
@asks @injured	-5
@asks @injured $	-5
@asks @loss	15
@asks @loss $	12
@asks @loss @us	8
@asks @spread	11
@asks @spread @worse	6
@asks @they	-28
@asks @they @asks	8
@asks @they @asks @general	8
@asks @they @do_to	-17
@asks @they @do_to @us	-6
@asks @us $	6
@asks @us @do_to	25
@asks @us @do_to @general	26
@asks @us @loss	-7
@asks @us @they	-9
@asks @us @they @do_to	-7
@asks @us last	8
@asks @us last day	5
@asks @us like	8
@asks @who	-16
@asks @who @do_to @worse	-6
@asks @worse	9
@asks @worse $	-8
@asks @worse @general	5
@asks @worse @us	7
@asks _ $	16
@asks _ @act	26
@asks _ @asks	20
@asks _ @do_to	-16
@asks _ @general	-24
@asks _ @good	-5
@asks _ @here	-6
@asks _ @hurt-verb	-6
@asks _ @lightly	-6
@asks _ @loss	-11
@asks _ @paper	13
@asks _ @slur	5
@asks _ @spread	-10
@asks _ @they	-6
@asks _ @us	16
@asks _ @worse	21
@asks _ _ $	-15
@asks _ _ .	24
@asks _ _ @act	-6
@asks _ _ @asks	-8
@asks _ _ @body	-5
@asks _ _ @dead	-6
@asks _ _ @did	-5
@asks _ _ @do_to	-27
@asks _ _ @general	29
@asks _ _ @here	-16
@asks _ _ @property	18
@asks _ _ @shifts	6
@asks _ _ @they	48
@asks _ _ @things	-8
@asks _ _ @union	8
@asks _ _ @us	-10
@asks _ _ @who	-16
@asks _ _ @worse	-30
@asks _ _ allowed	-7
@asks _ _ be	-6
@asks _ _ cover	-7
@asks _ _ hospital	6
@asks _ _ if	-15
@asks _ _ just	8
@asks _ _ or	-6
@asks _ _ out	10
@asks _ _ round	-5
@asks _ _ talk	6
@asks _ anymore	9
@asks _ be	-23
@asks _ but	8
@asks _ count	-7
@asks _ go	-12
@asks _ have	-20
@asks _ if	25
@asks _ last	8
@asks _ legal	20
@asks _ like	7
@asks _ mean	12
@asks _ need	-7
@asks _ next	-7
@asks _ normal	24
@asks _ ok	-14
@asks _ prove	-5
@asks _ real	-5
@asks _ still	-7
@asks _ true	-9
@asks _ work	-7
@asks _ working	6
@asks anything	-5
@asks coughing	5
@asks doing	-7
@asks dues	-7
@asks empty	6
@asks empty $	6
@asks go	9
@asks go @worse	9
@asks go @worse @general	9
@asks happen	-8
@asks happen @worse	-7
@asks happen @worse @general	-7
@asks if	-12
@asks killing	-6
@asks killing @us	-6
@asks not	-15
@asks not $	-6
@asks open	-5
@asks out	-5
@asks scared	-6
@asks short @us	6
@asks what	9
@bad	-19
@bad $	82
@bad @general	-12
@bad @general @bad	12
@bad @general @not-really-hit	-6
@bad @here	8
@bad @not-really-fired	-5
@bad @not-really-fired @boss	-6
@bad @not-really-hit	-41
@bad @not-really-hit @job $	7
@bad @not-really-hit @job por	-8
@bad @not-really-hit @machine	-6
@bad @not-really-hit @system	-8
@bad @not-really-hit @system @not-really-hit	-8
@bad @not-really-hit voz	7
@bad @now	7
@bad @number	-18
@bad @us	-6
@bad @us @hours	7
@bad _ @bad	13
@bad _ @boss	-6
@bad _ @general	-9
@bad _ @machine	-6
@bad _ @not-really-fired	7
@bad _ @not-really-hit	-10
@bad _ @state	-8
@bad _ @system	-11
@bad _ @things	6
@bad _ @union	-17
@bad _ @union-deed	7
@bad _ _ $	19
@bad _ _ @coming	-11
@bad _ _ @here	-13
@bad _ _ @not-really-fired	-17
@bad _ _ @union	-10
@bad _ _ @was	-8
@bad _ _ @worse-work	16
@bad _ _ del	-9
@bad _ _ por	-8
@bad _ _ que	-11
@bad _ _ y	-10
@bad _ en	6
@bad _ es	-7
@bad _ no	-9
@bad _ voz	7
@bad del	-11
@bad en	-15
@bad en @not-really-hit @union	-11
@bad en @not-really-hit @worse-work	16
@bad en @state	-8
@bad mi	19
@bad mucho	-10
@bad por	14
@bad por @not-really-hit	7
@bad si	11
@bad si @union	-6
@bad y	-15
@bag	-21
@bag $	-10
@bag _ _ $	-5
@blow	-11
@blow $	6
@blow @not-really-hit	-13
@blow _ _ $	-8
@body	44
@body $	25
@body .	-17
@body @asks @hurts	-6
@body @asks @hurts $	-6
@body @asks @loss	6
@body @asks @loss $	6
@body @done	-8
@body @done $	-7
@body @general	-19
@body @general @us	-14
@body @here @done	6
@body @here @us	10
@body @here @us $	12
@body @lightly	9
@body @not-really-fired	-9
@body @not-really-hit @worse-work	-6
@body @spread	21
@body @spread @general	13
@body @us	8
@body @worse	25
@body @worse $	14
@body _ $	20
@body _ @done	6
@body _ @general	16
@body _ @here	7
@body _ @lightly	-6
@body _ @loss	5
@body _ @not-really-hit	8
@body _ @who	-14
@body _ @worse	10
@body _ @worse-work	-6
@body _ _ $	18
@body _ _ @body	-8
@body _ _ @daily	8
@body _ _ @dead	-5
@body _ _ @do_to	8
@body _ _ @general	-5
@body _ _ @machine	17
@body _ _ @not-really-hit	-17
@body _ _ @they	-9
@body _ _ its	-14
@body _ _ mi	-7
@body _ _ no	-5
@body _ _ normal	6
@body _ killing	-6
@body after	9
@body after @general	7
@body en	6
@body en @not-really-hit	6
@body en @not-really-hit @machine	5
@body im	12
@body lifting	7
@body no	-21
@body por	14
@body que	5
@body together	-7
@body when	8
@body y	10
@boss	55
@boss $	-8
@boss @general	-9
@boss @general @not-really-hit	-11
@boss @harm	-6
@boss @hit	-9
@boss @not-really-hit	11
@boss @not-really-hit mi	7
@boss @said que @to-me	-10
@boss @said que si	6
@boss @to-me	22
@boss @union	10
@boss @us	50
@boss @us @said	-15
@boss @us @took	-5
@boss @us @took @not-really-hit	-5
@boss @us @union	8
@boss @us @union que	7
@boss _ @bad	-12
@boss _ @here	29
@boss _ @not-really-fired	12
@boss _ @not-really-hit	-7
@boss _ @said	-15
@boss _ @union	6
@boss _ @us	16
@boss _ _ @denied	9
@boss _ _ @machine	14
@boss _ _ @names	-12
@boss _ _ @not-really-hit	23
@boss _ _ @office	-12
@boss _ _ @said	30
@boss _ _ @union	-9
@boss _ _ en	5
@boss _ _ mensajes	8
@boss _ _ no	9
@boss _ _ por	-8
@boss _ _ que	8
@boss _ _ quiere	8
@boss _ _ y	-7
@boss _ mi	13
@boss _ mis	8
@boss _ no	-15
@boss _ que	-6
@boss _ si	6
@boss del	-8
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
@boss que si	6
@boss se	-7
@broke_down	44
@broke_down $	-9
@broke_down @here	13
@broke_down @here @general	13
@broke_down @here @general @machine	6
@broke_down @lightly	12
@broke_down @spread	20
@broke_down @spread @general	6
@broke_down @spread @us	12
@broke_down @worse	8
@broke_down @worse @general	8
@broke_down @worse @general @machine	8
@broke_down _ $	-6
@broke_down _ @general	27
@broke_down _ @here	6
@broke_down _ @us	30
@broke_down _ _ $	17
@broke_down _ _ @machine	14
@broke_down _ _ @us	12
@broke_down asleep	-6
@call	10
@call @general @daily	-8
@call @us	10
@call @worse @act	-6
@call _ @act	-6
@call _ @daily	-11
@call _ @lightly	-5
@call _ _ $	-15
@call _ _ @daily	6
@call _ w	15
@called	19
@called @general	24
@called @general @boss	5
@called @general @not-really-hit	17
@called @not-really-fired	7
@called @not-really-hit	-21
@called @not-really-hit @not-really-hit	-6
@called @not-really-hit papel	-13
@called _ @boss	-6
@called _ @general	-9
@called _ @machine	9
@called _ @names	13
@called _ @not-really-hit	17
@called _ _ @general	-9
@called _ _ @not-really-hit	19
@called _ _ humanos	-8
@called _ _ que	9
@called _ papel	-13
@called _ por	13
@called encerrados	6
@called para @not-really-hit	9
@called para @not-really-hit @not-really-hit	8
@campaign $	11
@campaign @here	-10
@campaign @us	12
@campaign _ @here	-6
@carry-on	20
@carry-on $	-10
@carry-on @not-really-hit	14
@carry-on _ @agents	10
@carry-on _ @not-really-hit	6
@carry-on _ _ y	10
@coming	-15
@coming @agents	10
@coming @bad	-7
@coming @bad en @not-really-hit	8
@coming @not-really-hit	9
@coming @not-really-hit @bad	12
@coming @not-really-hit hombre	12
@coming @not-really-hit hombre @not-really-fired	11
@coming @somebody	15
@coming _ $	22
@coming _ @bad	11
@coming _ @not-really-fired	5
@coming _ @not-really-hit	-19
@coming _ @union	-11
@coming _ _ $	30
@coming _ _ @hazard	-5
@coming _ _ @hurt	-15
@coming _ _ @not-really-fired	14
@coming _ _ @number	-7
@coming _ _ @somebody	-5
@coming _ _ amoniaco	6
@coming _ _ en	-17
@coming _ _ es	-6
@coming _ _ no	12
@coming _ hombre	12
@coming _ ni	-6
@coming _ pal	-5
@coming _ que	-6
@coming _ y	12
@coming donde	-14
@coming fuga	6
@coming fuga @not-really-hit	6
@coming fuga @not-really-hit amoniaco	6
@coming humo	12
@coming nadie	19
@coming nadie $	6
@coming prisa	-6
@coming que	-8
@daily	-54
@daily $	15
@daily .	-17
@daily . @here	-6
@daily @daily	-10
@daily @daily $	-8
@daily @dead	-5
@daily @did	-9
@daily @done	35
@daily @general	15
@daily @general @here	20
@daily @here	-19
@daily @here @general	-18
@daily @here en	-6
@daily @here en @not-really-hit	-6
@daily @lightly	-11
@daily @lol	-7
@daily @lol $	-7
@daily @not-really-hit	-5
@daily @spread	-7
@daily @spread @general	-5
@daily @worse	-9
@daily @worse @general	-5
@daily @worse @us	-7
@daily _ $	-21
@daily _ @did	-8
@daily _ @fired	-5
@daily _ @general	-7
@daily _ @here	22
@daily _ @hit	5
@daily _ @lightly	-8
@daily _ @machine	-8
@daily _ @us	-19
@daily _ _ $	-14
@daily _ _ @general	11
@daily _ _ @here	13
@daily _ _ @job	11
@daily _ _ @lightly	-5
@daily _ _ @loss	-10
@daily _ _ @not-really-hit	-12
@daily _ _ @they	-6
@daily _ _ @us	9
@daily _ _ @who	-13
@daily _ _ @worse	-8
@daily _ _ again	-5
@daily _ _ hospital	-9
@daily _ _ was	-8
@daily _ after	12
@daily _ en	-6
@daily _ for	11
@daily _ just	-6
@daily _ put	-8
@daily _ was	10
@daily _ with	6
@daily _ work	-6
@daily for	-9
@daily for @us	-6
@daily hall	12
@daily last	5
@daily of	-5
@daily por	-10
@daily se	-6
@daily stop	11
@daily was	-9
@daily was @lightly	-6
@dead	6
@dead @act	-8
@dead @act @general	-8
@dead @asks	-5
@dead @do_to	12
@dead @do_to @body	10
@dead @do_to @here	10
@dead @do_to @us	-6
@dead @do_to how	-6
@dead @done	18
@dead @done @us	24
@dead @done @us @do_to	11
@dead @done @worse	-5
@dead @general	-10
@dead @here	-7
@dead @here @general	-5
@dead @lightly @worse	20
@dead @lightly @worse @do_to	-10
@dead @lightly @worse be	18
@dead @lightly @worse live	22
@dead @media	8
@dead @spread	8
@dead @spread @general	8
@dead @things	5
@dead _ @body	10
@dead _ @general	-17
@dead _ @lightly	-10
@dead _ @us	16
@dead _ @worse	10
@dead _ _ $	-19
@dead _ _ @asks	-9
@dead _ _ @body	11
@dead _ _ @here	20
@dead _ _ @schedule	8
@dead _ _ @they	15
@dead _ _ @us	-10
@dead _ _ @who	11
@dead _ _ @worse	-15
@dead _ _ anymore	-13
@dead _ _ be	18
@dead _ _ go	-8
@dead _ _ just	-6
@dead _ _ live	22
@dead _ _ monday	6
@dead _ _ today	-6
@dead _ _ tomorrow	7
@dead _ _ yet	-7
@dead _ for	-7
@dead _ how	-7
@dead _ just	7
@dead be	12
@dead bother	6
@dead bother @here	6
@dead even	-8
@dead give	7
@dead have @general	11
@dead have @general @loss	14
@dead leave	-6
@dead live	-7
@dead live @general	-7
@dead live @general anymore	-7
@dead need	-8
@dead stop	10
@dead trust	-6
@dead trust @general	-6
@dead work	7
@dead work $	13
@denied	25
@denied @general	8
@denied @not-really-hit	15
@denied _ $	5
@denied _ _ $	6
@denied _ _ @to-me	-7
@denied _ _ @us	10
@denied _ _ y	8
@denied _ para	-11
@denied por	6
@did	52
@did .	6
@did @general $	-7
@did @general @things	12
@did @general @us $	-13
@did @lightly .	-7
@did @spread	-10
@did @us	9
@did @us $	36
@did @us @do_to	6
@did @us @general	-6
@did @us @general @union	-9
@did @us @home	6
@did @us @lightly	-19
@did @us @lightly $	-5
@did @us @media	7
@did @us @property	-7
@did @us @shifts	18
@did @us @shifts @worse	5
@did @us @things @lightly	13
@did @us @union	-7
@did @us @us	-10
@did @us @us $	11
@did @us @us @shifts	-14
@did @us @worse	11
@did @us @worse @general	11
@did @us @worse @worse	6
@did @us again	9
@did @us memes	-5
@did @us memes @here	-5
@did @worse	15
@did @worse @union	5
@did _ $	31
@did _ .	22
@did _ @daily	-8
@did _ @do_to	12
@did _ @general	-15
@did _ @good	7
@did _ @here	-8
@did _ @life	-5
@did _ @lightly	-28
@did _ @media	6
@did _ @property	-7
@did _ @shifts	20
@did _ @they	5
@did _ @things	26
@did _ @us	-6
@did _ _ $	-15
@did _ _ @general	20
@did _ _ @lightly	-21
@did _ _ @shifts	-23
@did _ _ @spread	11
@did _ _ @things	7
@did _ _ @union	-6
@did _ _ @us	7
@did _ _ @worse	16
@did _ _ again	-6
@did _ _ im	-7
@did _ _ needle	6
@did _ _ of	10
@did _ _ saturday	-8
@did _ _ when	-9
@did _ for	-13
@did _ memes	-5
@did _ now	7
@did _ of	5
@did _ til	16
@did _ whole	-11
@did out	11
@did pictures of	8
@did pictures of @us	8
@do_to	-38
@do_to $	-5
@do_to .	-11
@do_to 911	-6
@do_to @body	18
@do_to @do_to	-5
@do_to @done	-26
@do_to @done $	-12
@do_to @done if	6
@do_to @done if @general	6
@do_to @general	-14
@do_to @general @act	-5
@do_to @general @daily	6
@do_to @general @daily $	7
@do_to @general @sick	24
@do_to @general @sick $	26
@do_to @general @worse @us	6
@do_to @general doors	6
@do_to @general real	-6
@do_to @general time	-6
@do_to @general time $	-6
@do_to @here	5
@do_to @here @here	14
@do_to @lightly @done	-6
@do_to @loss	-16
@do_to @us $	11
@do_to @us @body $	7
@do_to @us @general	-9
@do_to @us @general @they	-6
@do_to @us @here	-7
@do_to @us @home	7
@do_to @us @lightly	-7
@do_to @us @loss @body	-6
@do_to @us @things	5
@do_to @us @union	12
@do_to @who	8
@do_to @worse @do_to	-7
@do_to @worse @do_to @us	-7
@do_to @worse @general	6
@do_to @worse @general @campaign	5
@do_to @worse @union	-5
@do_to @worse @worse	7
@do_to _ $	-12
@do_to _ .	8
@do_to _ @asks	-6
@do_to _ @do_to	-7
@do_to _ @done	-8
@do_to _ @here	18
@do_to _ @home	7
@do_to _ @sick	24
@do_to _ @union	9
@do_to _ @us	-11
@do_to _ @worse	5
@do_to _ _ $	-18
@do_to _ _ .	10
@do_to _ _ @asks	13
@do_to _ _ @campaign	5
@do_to _ _ @daily	8
@do_to _ _ @general	-21
@do_to _ _ @here	-9
@do_to _ _ @home	7
@do_to _ _ @lightly	-8
@do_to _ _ @loss	9
@do_to _ _ @they	-18
@do_to _ _ @us	15
@do_to _ _ for	8
@do_to _ _ or	12
@do_to _ _ out	-6
@do_to _ _ what	11
@do_to _ boxes	-6
@do_to _ but	-10
@do_to _ day	6
@do_to _ doors	6
@do_to _ if	10
@do_to _ just	20
@do_to _ real	-6
@do_to _ sit	6
@do_to _ text	7
@do_to _ til	9
@do_to _ time	-8
@do_to _ tomorrow	5
@do_to _ when	-6
@do_to care	-9
@do_to how	-6
@do_to if	-12
@do_to if @us	-7
@do_to out	15
@do_to out $	-7
@do_to out of	5
@do_to tomorrow	7
@do_to ups	12
@do_to w	-8
@do_to what	7
@do_to what @general @asks	6
@done	111
@done $	71
@done .	18
@done @body	-6
@done @body @here	-6
@done @general	12
@done @general $	5
@done @general @daily	-6
@done @general @loss	10
@done @general @loss @spread	10
@done @general @machine	10
@done @general @us	-6
@done @general doors	7
@done @general doors $	7
@done @general whole	7
@done @general whole @worse	7
@done @here	-6
@done @here $	-7
@done @here @general	15
@done @here @general @they	6
@done @here work	5
@done @here work $	6
@done @home	-5
@done @home $	-5
@done @lightly	9
@done @lightly @general	15
@done @lightly @us @us	7
@done @lol	20
@done @lol .	21
@done @slur	7
@done @spread @general	-5
@done @spread @general @machine	-5
@done @spread @us	-7
@done @us	-6
@done @us .	10
@done @us @body	-11
@done @us @body $	-8
@done @us @body @spread	12
@done @us @body @worse	16
@done @us @body lifting	7
@done @us @do_to @general	6
@done @us @general @slur	6
@done @us @here	-7
@done @us @here $	7
@done @us @here @general	-10
@done @us @lightly	11
@done @us @lightly $	8
@done @us @property	-17
@done @us @shifts for	-6
@done @us @things	-6
@done @us @us	7
@done @us @us $	9
@done @us @us @here	-12
@done @us @us @spread	10
@done @us @worse	14
@done @us @worse @general	18
@done @us @worse @worse	-9
@done @us for	9
@done @us go @home	-7
@done @us into	14
@done @us name	-6
@done @us of	9
@done @us out	6
@done @us out $	5
@done @us out @here	-5
@done @us out w	7
@done @us yesterday	15
@done @us yesterday $	15
@done @worse	-12
@done @worse @general	-7
@done @worse @union	11
@done @worse @us	-14
@done @worse @us @general	-7
@done _ $	24
@done _ .	34
@done _ @act	-6
@done _ @body	-20
@done _ @daily	-15
@done _ @do_to	-14
@done _ @general	22
@done _ @good	-9
@done _ @here	-20
@done _ @lightly	14
@done _ @loss	14
@done _ @machine	10
@done _ @office	-5
@done _ @property	-17
@done _ @spread	-17
@done _ @they	8
@done _ @things	-6
@done _ @union	11
@done _ @us	-12
@done _ @who	-9
@done _ _ $	54
@done _ _ .	-18
@done _ _ @act	8
@done _ _ @body	-12
@done _ _ @daily	-7
@done _ _ @done	-7
@done _ _ @here	-42
@done _ _ @home	-16
@done _ _ @lightly	-10
@done _ _ @shifts	-7
@done _ _ @slur	9
@done _ _ @spread	5
@done _ _ @they	14
@done _ _ @who	-10
@done _ _ about	-10
@done _ _ early	-11
@done _ _ for	-5
@done _ _ later	-10
@done _ _ lifting	7
@done _ _ morning	10
@done _ _ of	6
@done _ _ out	8
@done _ _ work	8
@done _ after	8
@done _ best	-13
@done _ but	-6
@done _ doors	7
@done _ into	14
@done _ name	-6
@done _ no	5
@done _ of	8
@done _ out	7
@done _ round	-5
@done _ whole	7
@done _ work	6
@done _ yesterday	15
@done for	10
@done for @act	-6
@done go	8
@done go $	21
@done go round	-5
@done grass	-7
@done into	-6
@done out $	8
@done today	14
@done today $	14
@done with	8
@done with @us	8
@fired	75
@fired $	38
@fired @general	21
@fired @general @not-really-hit	-6
@fired @general @number	6
@fired @general @number @not-really-hit	5
@fired @general @somebody	8
@fired @general @us	10
@fired @general @us por	5
@fired @general mi @somebody	6
@fired @not-really-hit	14
@fired @not-really-hit @body	-21
@fired @not-really-hit @body $	-22
@fired @not-really-hit @boss	11
@fired @not-really-hit @boss $	11
@fired @not-really-hit @hours	7
@fired @not-really-hit @machine	6
@fired @not-really-hit @machine @not-really-hit	6
@fired @not-really-hit @not-really-hit	25
@fired @not-really-hit @not-really-hit @system	6
@fired @not-really-hit @not-really-hit cocina	15
@fired @not-really-hit @somebody	-24
@fired @not-really-hit @they	8
@fired _ $	6
@fired _ @body	-21
@fired _ @boss	16
@fired _ @hours	9
@fired _ @machine	6
@fired _ @not-really-fired	-15
@fired _ @not-really-hit	9
@fired _ @number	6
@fired _ @somebody	-16
@fired _ @they	8
@fired _ @us	6
@fired _ _ $	19
@fired _ _ @here	-10
@fired _ _ @job	9
@fired _ _ @machine	-10
@fired _ _ @not-really-hit	26
@fired _ _ @somebody	7
@fired _ _ anos	-9
@fired _ _ cocina	15
@fired _ _ por	-23
@fired _ _ y	22
@fired _ que	8
@fired del	-26
@fired hace	-6
@fired hace @us	-9
@fired hace @us anos	-9
@fired mi	29
@fired por	-8
@fired por @not-really-hit	-10
@gave	64
@gave @general	5
@gave @not-really-fired	-15
@gave @not-really-hit	-8
@gave @not-really-hit @bad	9
@gave @not-really-hit @bad $	6
@gave @not-really-hit @blow	10
@gave @not-really-hit @here	-21
@gave @not-really-hit @machine	6
@gave @not-really-hit @not-really-hit	-6
@gave @not-really-hit @union	-9
@gave @not-really-hit @write-up	5
@gave @not-really-hit papel	-14
@gave @somebody	-26
@gave @somebody @blow	-10
@gave @somebody @blow @not-really-hit	-13
@gave @things	6
@gave _ $	8
@gave _ @bad	9
@gave _ @general	-5
@gave _ @here	-21
@gave _ @hours	-10
@gave _ @machine	6
@gave _ @not-really-hit	7
@gave _ @union	-17
@gave _ @write-up	7
@gave _ _ $	25
@gave _ _ @general	6
@gave _ _ @not-really-fired	6
@gave _ _ @not-really-hit	9
@gave _ _ @things	6
@gave _ _ en	-11
@gave _ _ se	-10
@gave _ _ y	8
@gave _ en	8
@gave _ papel	-14
@gave _ que	7
@gave _ sobre	17
@gave _ ultimo	9
@gave camara	8
@gave carta	8
@gave mi	27
@gave para	10
@gave preguntas	17
@gave que	7
@gear	30
@gear _ $	8
@gear _ @here	14
@gear _ @not-really-hit	6
@gear _ @us	10
@gear _ _ @body	9
@gear _ _ @lightly	13
@gear _ _ @us	13
@gear now	-7
@general	27
@general $	-31
@general .	17
@general . @us	17
@general @act	67
@general @act $	15
@general @act .	22
@general @act @general	9
@general @act @general @union	6
@general @act @worse @general	8
@general @act @worse @us	-6
@general @act out	18
@general @asks	24
@general @asks $	8
@general @asks .	-7
@general @asks . @general	-7
@general @asks @do_to $	6
@general @asks @do_to @general	-6
@general @asks @they	9
@general @asks @us	6
@general @asks if	-11
@general @asks what	9
@general @bad @not-really-hit	-9
@general @bad @not-really-hit @job	-7
@general @body	8
@general @body $	5
@general @boss	5
@general @broke_down	5
@general @broke_down @worse	8
@general @broke_down @worse @general	8
@general @call @us	-9
@general @called	7
@general @campaign	6
@general @campaign $	15
@general @daily	12
@general @daily $	-10
@general @daily .	-5
@general @daily @general	18
@general @daily @general @here	21
@general @daily @here	-7
@general @daily @here @general	-11
@general @daily @us	13
@general @daily @who	7
@general @daily @worse	-8
@general @daily @worse @us	-7
@general @daily stop	11
@general @dead @act	-7
@general @dead @asks	-5
@general @dead @did	5
@general @dead @do_to	-8
@general @dead @done	-5
@general @dead @done @worse	-5
@general @dead @lightly	14
@general @dead @lightly @general	5
@general @dead @lightly @worse	23
@general @dead be	14
@general @dead have	-7
@general @dead live	-7
@general @dead live @general	-7
@general @dead trust	-6
@general @dead trust @general	-6
@general @dead work	20
@general @dead work @here	17
@general @did	-6
@general @did @general @us	17
@general @did @us	-9
@general @do_to	9
@general @do_to @general	-9
@general @do_to @general letter	-5
@general @do_to @lightly	5
@general @do_to @us @worse	6
@general @do_to for	6
@general @do_to what	6
@general @do_to what @general	6
@general @do_to why	9
@general @do_to why $	9
@general @done	-7
@general @done $	20
@general @done @here	-23
@general @done @us @body	9
@general @done @us @do_to	-5
@general @done out	-7
@general @general	-17
@general @general law	-6
@general @good	-19
@general @good @general	-8
@general @harm $	-10
@general @hazard	-18
@general @hazard $	8
@general @hazard @they	-8
@general @here	-16
@general @here $	26
@general @here .	10
@general @here @asks	-5
@general @here @dead	-11
@general @here @done	19
@general @here @done $	11
@general @here @done @general	-7
@general @here @done @here	6
@general @here @done @worse	-10
@general @here @general	-6
@general @here @general @daily	11
@general @here @general @lightly	-7
@general @here @general @us	-8
@general @here @general @worse	-7
@general @here @here	22
@general @here @here @general	12
@general @here @not-really-hit	-10
@general @here @they	6
@general @here @union	6
@general @here @us	-28
@general @here @us $	-8
@general @here @us @things	7
@general @here @us @us	-13
@general @here @worse	-5
@general @here @worse @us	6
@general @here en	16
@general @here of	6
@general @here of @general	7
@general @here what	-11
@general @home	-32
@general @home $	-14
@general @home @done	-6
@general @home @us	-5
@general @hurt-verb $	-6
@general @jailed	7
@general @jailed center	7
@general @job @here	7
@general @life	-31
@general @life $	-12
@general @lightly	-14
@general @lightly @daily	8
@general @lightly @daily $	15
@general @lightly @do_to	-9
@general @lightly @general	24
@general @lightly @general was	8
@general @lightly @loss	9
@general @lightly @things	-11
@general @lightly @us	-19
@general @lightly @worse	6
@general @lightly @worse @act	-8
@general @lightly @worse @loss	8
@general @lightly @worse die	9
@general @loss	17
@general @loss $	11
@general @loss @here	-7
@general @loss @here @here	6
@general @loss @here @us	-15
@general @loss @spread	7
@general @loss @spread @us	11
@general @loss @us	18
@general @loss @us @loss	13
@general @loss si	-5
@general @machine	51
@general @machine $	23
@general @machine @asks	-6
@general @machine @broke_down	10
@general @machine @broke_down @spread	10
@general @machine @general	-8
@general @machine @here	21
@general @machine @here @us	11
@general @machine @machine	7
@general @machine @us	-9
@general @machine @us @here	-6
@general @machine no	-5
@general @machine still	-8
@general @machine was	-15
@general @media	-10
@general @not-really-hit	-16
@general @not-really-hit $	10
@general @not-really-hit @bad	-11
@general @not-really-hit @bad $	-9
@general @not-really-hit @body	7
@general @not-really-hit @job	-7
@general @not-really-hit @not-really-hit	-18
@general @not-really-hit @not-really-hit @general	-9
@general @not-really-hit @not-really-hit por	-5
@general @not-really-hit @office y	-9
@general @not-really-hit @somebody	23
@general @not-really-hit @somebody @not-really-hit	9
@general @not-really-hit @somebody que	7
@general @not-really-hit @they	-6
@general @not-really-hit @union	-8
@general @not-really-hit @us	-15
@general @not-really-hit @us @not-really-fired	-5
@general @not-really-hit @us y	-6
@general @not-really-hit @worse-work	10
@general @not-really-hit que hablan	-5
@general @number	21
@general @number @general	-9
@general @number @general @not-really-hit	-10
@general @number @not-really-hit	21
@general @number @not-really-hit que	5
@general @number que	9
@general @office	18
@general @office now	7
@general @paper	19
@general @paper $	-14
@general @paper @union	12
@general @paper for	10
@general @police @here	5
@general @property @here	9
@general @schedule $	-9
@general @schedule @here	-5
@general @schedule of @us	-5
@general @schedule with	11
@general @schedule with @us	11
@general @shifts	23
@general @shifts $	11
@general @sick	18
@general @sick $	26
@general @sign	-5
@general @slur @lightly	11
@general @somebody	6
@general @somebody @us	6
@general @spread	14
@general @spread @general	-8
@general @spread @worse	34
@general @spread @worse @general	6
@general @they $	-10
@general @they @daily	7
@general @they @daily $	7
@general @they @did	8
@general @they @did @general	5
@general @they @done	-6
@general @they @here @general	-5
@general @they @here @here	-8
@general @they @here @us	14
@general @they @here @who	-9
@general @they @said	8
@general @they @spread	7
@general @they @they	-6
@general @they @they @here	-6
@general @they @union	-6
@general @they @us	6
@general @they @worse	-10
@general @they gets	-5
@general @they gets @general	-5
@general @they just	8
@general @things	-19
@general @things $	6
@general @things @general	-7
@general @things @worse	10
@general @things w	7
@general @things w @us	7
@general @to-me	-11
@general @union	26
@general @union .	6
@general @union . @asks	-11
@general @union . @general	21
@general @union @asks	-9
@general @union @asks @general	-6
@general @union @daily	10
@general @union @daily $	10
@general @union @here	-8
@general @union @lightly @general	-5
@general @union @us	8
@general @union its	-7
@general @union signs	7
@general @union thing	-8
@general @union yes	8
@general @union yes $	7
@general @us	-13
@general @us @done	8
@general @us @done @us	8
@general @us @gave	10
@general @us @here	7
@general @us @here $	7
@general @us @here @not-really-hit	8
@general @us @here @state	-7
@general @us @here @us	6
@general @us @hours	-12
@general @us @lightly	-7
@general @us @loss	-11
@general @us @loss $	-11
@general @us @not-really-hit @not-really-hit	-8
@general @us @sick	9
@general @us @sick $	9
@general @us @they	7
@general @us @things	-7
@general @us @took	7
@general @us @took @us	8
@general @us en	7
@general @us en @not-really-hit	7
@general @us for	14
@general @us for @act	15
@general @us go	-10
@general @us grados	-7
@general @us of	29
@general @us por	5
@general @us y	-17
@general @us years	-9
@general @weapon	21
@general @weapon $	12
@general @weapon @here	5
@general @who	11
@general @worse	-6
@general @worse $	12
@general @worse .	-6
@general @worse @general	-18
@general @worse @they	12
@general @worse @union	-7
@general @worse @us $	-6
@general @worse @us @us	7
@general @worse building	9
@general @year	-6
@general _ $	14
@general _ .	9
@general _ @act	-19
@general _ @asks	-13
@general _ @bad	-13
@general _ @body	16
@general _ @broke_down	17
@general _ @daily	9
@general _ @did	9
@general _ @do_to	-10
@general _ @done	26
@general _ @fired	6
@general _ @gave	10
@general _ @good	-9
@general _ @gripe	-5
@general _ @home	6
@general _ @hours	-33
@general _ @job	9
@general _ @life	-8
@general _ @lightly	25
@general _ @lol	-12
@general _ @loss	-15
@general _ @machine	5
@general _ @now	-7
@general _ @office	15
@general _ @property	-7
@general _ @said	14
@general _ @schedule	-11
@general _ @shifts	-6
@general _ @sick	9
@general _ @somebody	46
@general _ @spread	-29
@general _ @they	19
@general _ @things	11
@general _ @to-me	-28
@general _ @took	12
@general _ @union	-28
@general _ @us	-23
@general _ @want	5
@general _ @who	17
@general _ @worse	-11
@general _ @worse-work	9
@general _ _ $	-18
@general _ _ .	-29
@general _ _ @act	-5
@general _ _ @asks	-26
@general _ _ @bad	8
@general _ _ @broke_down	-7
@general _ _ @daily	-6
@general _ _ @dead	25
@general _ _ @denied	10
@general _ _ @do_to	28
@general _ _ @done	42
@general _ _ @general	-21
@general _ _ @hit	-6
@general _ _ @hours	-9
@general _ _ @job	-6
@general _ _ @life	-13
@general _ _ @lightly	-17
@general _ _ @locked	27
@general _ _ @lol	17
@general _ _ @loss	16
@general _ _ @media	-6
@general _ _ @not-really-hit	6
@general _ _ @now	6
@general _ _ @paper	23
@general _ _ @said	10
@general _ _ @shifts	15
@general _ _ @sick	-5
@general _ _ @spread	-36
@general _ _ @state	-11
@general _ _ @they	-23
@general _ _ @things	-6
@general _ _ @union	8
@general _ _ @us	-9
@general _ _ @who	21
@general _ _ @worse	-27
@general _ _ abren	-7
@general _ _ accident	32
@general _ _ acuerdo	-10
@general _ _ after	10
@general _ _ already	16
@general _ _ arbitration	-7
@general _ _ away	5
@general _ _ bad	5
@general _ _ be	8
@general _ _ crib	-7
@general _ _ day	-14
@general _ _ despues	12
@general _ _ die	12
@general _ _ en	7
@general _ _ firman	-6
@general _ _ for	-7
@general _ _ forgot	-5
@general _ _ ged	-7
@general _ _ getting	-8
@general _ _ give	-7
@general _ _ go	6
@general _ _ hablan	-5
@general _ _ have	-9
@general _ _ hospital	-7
@general _ _ how	-7
@general _ _ im	15
@general _ _ its	13
@general _ _ just	7
@general _ _ last	5
@general _ _ laughing	6
@general _ _ letter	-22
@general _ _ like	-10
@general _ _ madre	10
@general _ _ muy	11
@general _ _ name	11
@general _ _ need	12
@general _ _ never	-23
@general _ _ next	8
@general _ _ nice	15
@general _ _ no	13
@general _ _ nothing	7
@general _ _ now	11
@general _ _ o	-9
@general _ _ of	-37
@general _ _ old	6
@general _ _ or	-6
@general _ _ out	10
@general _ _ pero	-6
@general _ _ pills	18
@general _ _ por	5
@general _ _ put	6
@general _ _ ride	-7
@general _ _ safety	-8
@general _ _ saliendo	6
@general _ _ same	-8
@general _ _ scared	15
@general _ _ se	14
@general _ _ si	9
@general _ _ sin	-8
@general _ _ sleep	-7
@general _ _ soy	9
@general _ _ starting	-6
@general _ _ stop	-15
@general _ _ stuff	-5
@general _ _ thats	-7
@general _ _ then	-6
@general _ _ today	21
@general _ _ tomorrow	13
@general _ _ too	-9
@general _ _ turn	8
@general _ _ under	7
@general _ _ used	-12
@general _ _ w	-6
@general _ _ was	-12
@general _ _ well	21
@general _ _ were	-8
@general _ _ what	5
@general _ _ whole	-6
@general _ _ work	-12
@general _ _ y	-28
@general _ _ years	-5
@general _ _ yo	-15
@general _ about	-7
@general _ after	14
@general _ aid	6
@general _ algo	11
@general _ allowed	-5
@general _ anymore	30
@general _ anything	8
@general _ be	7
@general _ been	6
@general _ before	-9
@general _ bout	-6
@general _ breathe	20
@general _ bring	7
@general _ but	-14
@general _ center	7
@general _ cleaner	20
@general _ clock	-20
@general _ del	-7
@general _ detector	5
@general _ en	33
@general _ familia	8
@general _ gets	-10
@general _ go	-14
@general _ grados	-7
@general _ have	-11
@general _ if	-5
@general _ im	-10
@general _ its	-5
@general _ just	9
@general _ law	-7
@general _ leave	6
@general _ letter	20
@general _ like	-10
@general _ live	-7
@general _ mi	9
@general _ needs	-9
@general _ no	-10
@general _ not	8
@general _ notice	10
@general _ or	-6
@general _ out	-24
@general _ paper	40
@general _ pick	-5
@general _ platica	-12
@general _ que	14
@general _ quienes	6
@general _ quiero	5
@general _ right	7
@general _ salgo	5
@general _ se	-10
@general _ seen	6
@general _ side	5
@general _ siento	8
@general _ signs	7
@general _ since	6
@general _ sleep	9
@general _ slip	22
@general _ spins	-6
@general _ still	-8
@general _ stop	7
@general _ tambien	-12
@general _ thing	-28
@general _ though	-7
@general _ ticket	9
@general _ time	-9
@general _ today	-33
@general _ training	7
@general _ trust	-6
@general _ tuesday	-8
@general _ under	-6
@general _ w	27
@general _ walks	14
@general _ wants	-8
@general _ was	-24
@general _ way	-8
@general _ week	-18
@general _ were	6
@general _ what	5
@general _ whats	-7
@general _ while	6
@general _ why	9
@general _ with	13
@general _ work	25
@general _ wrong	6
@general _ y	-6
@general _ years	-13
@general accident	32
@general accident $	32
@general actual	13
@general again	-6
@general already	-11
@general anymore @general @done	-7
@general anymore @general @lightly	9
@general be	-8
@general been	9
@general been @done	8
@general better @do_to	8
@general blue	-8
@general blue @things	-7
@general box	-7
@general box @here	5
@general bridge	9
@general bring	-6
@general building	7
@general building $	7
@general camera	11
@general camera @here	13
@general camera @here @general	13
@general camp	7
@general cant	26
@general cant @asks	9
@general cant @asks @general	9
@general cant @do_to	17
@general cant breathe	20
@general cant leave	5
@general cant sleep	9
@general cant sleep $	9
@general clocked out	-10
@general clocked out @here	-10
@general count	-8
@general count $	-5
@general credit	-10
@general credit @union	-10
@general crib	-7
@general dar	-18
@general day	-5
@general diner	-8
@general doors	13
@general doors $	7
@general doors @here	9
@general double	-9
@general drop	7
@general drop @general	7
@general east	7
@general ella	7
@general end of	5
@general end of @general	5
@general er $	15
@general es	-8
@general fight	22
@general first aid	6
@general floor $	11
@general for @union	-5
@general for @union stuff	-5
@general for @us	10
@general form	-17
@general found out	-5
@general found out @general	-5
@general front	7
@general front @job	7
@general give	12
@general give @general	7
@general go	-16
@general ground	9
@general hate	-6
@general have @worse @act	-6
@general heard	5
@general heat	26
@general hook	10
@general hospital	8
@general hospital $	12
@general hour	-9
@general instructions	-6
@general just @here	6
@general just @lightly	11
@general just spins	-6
@general just spins $	-6
@general kitchen	5
@general last	-17
@general law	-10
@general legal	20
@general legal @they	22
@general letter	-9
@general letter @worse	-6
@general linen	8
@general linen @office	7
@general lines	-6
@general little	-10
@general live	7
@general mean	11
@general mean for	13
@general mean for @us	13
@general medio	-9
@general message	-5
@general mi @daily @not-really-hit	-5
@general mi @somebody	17
@general mi @somebody @not-really-hit	12
@general mi @somebody y	-8
@general mi @us	-14
@general mi @us @to-me	-8
@general mi familia	8
@general mi tambien	-12
@general mi tambien @us	-12
@general miss	-6
@general month	-10
@general morning	25
@general morning $	29
@general need	-15
@general needle	6
@general never seen	6
@general next	-6
@general nice	12
@general nice @us	16
@general no	46
@general no @here	7
@general no @us	8
@general no @us @denied	10
@general no @us @gave	6
@general no @us acuerdo	-10
@general no @want	5
@general no quiero	5
@general normal	24
@general normal $	6
@general number	-6
@general old @us	6
@general ones	26
@general orchard	6
@general orchard $	6
@general out $	7
@general owe	6
@general paper	-17
@general paper $	-9
@general paper @here	9
@general paper about	-7
@general party	-7
@general picnic	-5
@general picnic $	-5
@general proposito	6
@general prove	-5
@general put	-6
@general que	-11
@general que @hours	-8
@general que @hours abren	-7
@general quien	-5
@general real	-11
@general real $	-5
@general red	-6
@general ref	-11
@general ride	-12
@general ride $	-6
@general right	-8
@general right $	-7
@general road	-12
@general saben	19
@general saben quienes	6
@general saben quienes @union	6
@general safety	-7
@general sali	-5
@general salio	-8
@general salio del	-7
@general salio del hospital	-7
@general same	-8
@general se @to-me	-6
@general side	-7
@general speech	-5
@general staffing	-6
@general still	-7
@general still @do_to	-6
@general text	22
@general text $	10
@general thats	16
@general thought	6
@general til	7
@general til @general	7
@general time	-26
@general time $	-12
@general time clock	-13
@general tocar	7
@general today	6
@general tonight	7
@general tonight $	7
@general tracks	-9
@general tracks $	-9
@general training	-13
@general true	-9
@general true @they	-9
@general w	-6
@general warehouse	26
@general was	37
@general was @done	5
@general was @general	24
@general was @here	15
@general was @here @general	6
@general was @lightly	11
@general was @us	-9
@general was just	9
@general was just @done	12
@general wasnt	8
@general way	15
@general way $	-6
@general way @home	20
@general week	6
@general week $	-6
@general week after	9
@general week after @general	9
@general weekend	-7
@general weekend $	-6
@general while	5
@general whole @us	21
@general whole @worse	7
@general whole thing	-11
@general wish	-9
@general work	-10
@general wouldnt	6
@general wrong	-15
@general yet	-8
@general yet $	-8
@general zumba	-7
@good	-69
@good $	-32
@good .	-7
@good @asks	-8
@good @general	-14
@good @general @us	-6
@good @general @us $	-5
@good @good	-8
@good @good @us	-6
@good @here	-9
@good @spread	10
@good @spread @us	12
@good @spread @us @here	12
@good @who	-15
@good _ $	8
@good _ @general	-6
@good _ @here	-9
@good _ @loss	-5
@good _ @us	-9
@good _ _ $	-24
@good _ _ @asks	6
@good _ _ @here	9
@good _ _ @us	-6
@good _ no	-6
@good im	-8
@good last	6
@gripe	-48
@gripe $	-6
@gripe @here	-8
@gripe @us	-13
@gripe _ $	-19
@gripe _ @lightly	6
@gripe _ @us	-8
@gripe _ _ @general	-6
@harm	30
@harm $	17
@harm @not-really-hit	7
@harm @not-really-hit vida	7
@harm @not-really-hit vida $	7
@harm _ @somebody	11
@harm _ @union	-11
@harm _ _ $	8
@harm _ _ @somebody	11
@harm _ _ no	-5
@harm _ hago	11
@harm _ vida	7
@harm por	-16
@harm por @union	-11
@harm por @union $	-11
@harm que	11
@harm que hago	11
@harm que hago $	11
@harm y	12
@hazard	65
@hazard $	12
@hazard .	6
@hazard @general	-10
@hazard @hazard	6
@hazard @here	17
@hazard @here @general	16
@hazard @here @general building	8
@hazard @spread	51
@hazard @spread $	35
@hazard @spread @general	7
@hazard @spread @here	5
@hazard @spread @us @lightly	6
@hazard @they	-8
@hazard _ $	27
@hazard _ .	5
@hazard _ @general	21
@hazard _ @here	8
@hazard _ @not-really-hit	7
@hazard _ @spread	-6
@hazard _ @us	10
@hazard _ _ $	-17
@hazard _ _ @body	12
@hazard _ _ @here	6
@hazard _ _ @lightly	13
@hazard _ _ @they	10
@hazard _ _ @us	6
@hazard _ _ building	8
@hazard _ no	14
@hazard no	9
@here	41
@here $	48
@here .	19
@here @asks	-15
@here @bad	7
@here @body	29
@here @called	11
@here @called @not-really-fired	10
@here @daily	-11
@here @did @worse	-9
@here @do_to	29
@here @do_to @us	10
@here @do_to @us @union	12
@here @done	51
@here @done $	14
@here @done .	9
@here @done @general	-8
@here @done @here work	6
@here @done @lightly	5
@here @done @lightly $	9
@here @done @lol	20
@here @done @lol .	21
@here @done @spread	11
@here @done @us	-7
@here @done @worse @general	17
@here @done @worse @us	-8
@here @done today	10
@here @done today $	10
@here @gave	6
@here @general	21
@here @general $	-17
@here @general @body	16
@here @general @body $	11
@here @general @campaign	-7
@here @general @campaign $	-6
@here @general @daily	17
@here @general @daily @here	6
@here @general @daily @spread	-7
@here @general @daily stop	11
@here @general @do_to	6
@here @general @do_to @lightly	7
@here @general @done	-17
@here @general @done $	-16
@here @general @gripe	-5
@here @general @hazard	-5
@here @general @here	12
@here @general @here $	16
@here @general @here @dead	-7
@here @general @jailed	7
@here @general @jailed center	7
@here @general @lightly	-19
@here @general @machine	19
@here @general @machine @machine	7
@here @general @machine @spread	8
@here @general @machine no	-5
@here @general @office	10
@here @general @paper	32
@here @general @paper for	10
@here @general @property	-14
@here @general @property $	-8
@here @general @schedule	6
@here @general @spread	-8
@here @general @spread @general	-7
@here @general @they	11
@here @general @they @daily	7
@here @general @things	-11
@here @general @things $	-5
@here @general @union	-7
@here @general @union $	-10
@here @general @union @lightly	-8
@here @general @union @us	10
@here @general @us	-16
@here @general @us $	-6
@here @general @us @worse	-7
@here @general @worse $	6
@here @general @worse @general	-10
@here @general @year	-6
@here @general building	10
@here @general building $	7
@here @general end	6
@here @general end of	7
@here @general er	7
@here @general er $	15
@here @general field	6
@here @general front	10
@here @general front @job	10
@here @general hospital	14
@here @general hospital $	16
@here @general last	-14
@here @general linen	8
@here @general linen @office	7
@here @general mi	-5
@here @general picnic	-5
@here @general picnic $	-5
@here @general right	-6
@here @general text	16
@here @general time	-14
@here @general time clock	-13
@here @general warehouse	26
@here @general was	-8
@here @general whole	13
@here @general wrong	-6
@here @good	-14
@here @good $	-9
@here @here	62
@here @here $	10
@here @here @general	8
@here @here @general @property	-8
@here @here @general @union	5
@here @here @not-really-hit	9
@here @here @us	-10
@here @hit $	8
@here @hit @not-really-fired	-6
@here @home	-9
@here @home $	-8
@here @hurt	10
@here @job	7
@here @lightly	-22
@here @lightly $	5
@here @lightly @here	6
@here @lightly @lightly	-11
@here @lightly @loss	-8
@here @locked	40
@here @loss	9
@here @loss $	13
@here @machine	-5
@here @media	-6
@here @not-really-fired	31
@here @not-really-hit	10
@here @not-really-hit $	-10
@here @not-really-hit @bad $	-9
@here @not-really-hit @bad en	-8
@here @not-really-hit @boss	8
@here @not-really-hit @machine	-17
@here @not-really-hit @machine $	-11
@here @not-really-hit @not-really-hit	10
@here @not-really-hit @office	12
@here @not-really-hit ambulancia	8
@here @not-really-hit ambulancia $	8
@here @not-really-hit correo	-5
@here @not-really-hit mi	11
@here @not-really-hit mi @not-really-hit	7
@here @now	-7
@here @number	-23
@here @number @not-really-hit	-21
@here @office	9
@here @somebody	-8
@here @spread @general	-6
@here @state	-38
@here @state $	-22
@here @state @here	-6
@here @they	-10
@here @they $	12
@here @they @here	6
@here @to-fire	13
@here @took	6
@here @union	-8
@here @us $	32
@here @us @asks	-7
@here @us @body $	11
@here @us @dead	8
@here @us @dead @do_to	10
@here @us @done	7
@here @us @gear	13
@here @us @general	12
@here @us @lightly	21
@here @us @loss	6
@here @us @loss @body	-6
@here @us @machine	7
@here @us @paper	14
@here @us @property	11
@here @us @property $	8
@here @us @property @lightly	7
@here @us @shifts	-9
@here @us @spread @general	6
@here @us @they	-13
@here @us @things	8
@here @us @things $	-7
@here @us @union	12
@here @us @union @things	6
@here @us @us	10
@here @us @us $	7
@here @us @us @general	8
@here @us @us @here	8
@here @us @us @worse	-8
@here @us @who	-5
@here @us @worse	-13
@here @us @worse @do_to	6
@here @us @worse cover	-8
@here @us @worse just	-5
@here @us about	-9
@here @us ged	-6
@here @us ged results	-6
@here @us how @us	-6
@here @us if @general	8
@here @us leave	13
@here @us life	-6
@here @us life $	-6
@here @us not @us	-7
@here @us not @worse	7
@here @us numbers	-7
@here @us old	-6
@here @us old @loss	-6
@here @us out	-6
@here @us straight	5
@here @us straight @lightly	5
@here @us theres	-6
@here @us theres no	-6
@here @us which	11
@here @us yrs	-7
@here @who @spread	8
@here @who @spread @do_to	8
@here @who knows	8
@here @who knows where	5
@here @worse	-14
@here @worse $	-10
@here @worse @general	-6
@here @worse @spread	10
@here _ $	18
@here _ @asks	-11
@here _ @body	16
@here _ @boss	8
@here _ @call	15
@here _ @campaign	-7
@here _ @daily	17
@here _ @dead	7
@here _ @did	8
@here _ @do_to	10
@here _ @done	-26
@here _ @gear	17
@here _ @gripe	-6
@here _ @hazard	7
@here _ @here	9
@here _ @home	6
@here _ @jailed	7
@here _ @life	-9
@here _ @lightly	-10
@here _ @lol	18
@here _ @machine	9
@here _ @not-really-hit	-10
@here _ @now	14
@here _ @number	5
@here _ @office	14
@here _ @paper	48
@here _ @shifts	-9
@here _ @somebody	6
@here _ @spread	13
@here _ @they	13
@here _ @things	-14
@here _ @took	-9
@here _ @union	36
@here _ @us	13
@here _ @weapon	12
@here _ @worse	-17
@here _ @year	-6
@here _ _ $	-6
@here _ _ .	20
@here _ _ @asks	-19
@here _ _ @bad	-8
@here _ _ @body	-14
@here _ _ @daily	-31
@here _ _ @dead	18
@here _ _ @did	9
@here _ _ @do_to	11
@here _ _ @done	-31
@here _ _ @gear	-5
@here _ _ @general	41
@here _ _ @good	-10
@here _ _ @here	-16
@here _ _ @job	12
@here _ _ @lightly	-16
@here _ _ @machine	60
@here _ _ @not-really-hit	30
@here _ _ @office	19
@here _ _ @paper	8
@here _ _ @said	13
@here _ _ @schedule	10
@here _ _ @shifts	-5
@here _ _ @spread	23
@here _ _ @system	10
@here _ _ @they	-13
@here _ _ @union	14
@here _ _ @weapon	12
@here _ _ @who	-8
@here _ _ @worse	-7
@here _ _ again	9
@here _ _ before	-8
@here _ _ bring	-9
@here _ _ center	7
@here _ _ clock	-13
@here _ _ cover	-8
@here _ _ for	26
@here _ _ form	-8
@here _ _ gets	-9
@here _ _ go	-5
@here _ _ hall	-7
@here _ _ hospital	-9
@here _ _ included	-5
@here _ _ just	-9
@here _ _ leave	8
@here _ _ morning	10
@here _ _ no	-8
@here _ _ nobody	10
@here _ _ not	13
@here _ _ out	10
@here _ _ own	8
@here _ _ que	15
@here _ _ real	-8
@here _ _ results	-6
@here _ _ right	7
@here _ _ signs	6
@here _ _ since	13
@here _ _ sit	-7
@here _ _ still	11
@here _ _ stop	11
@here _ _ theres	6
@here _ _ til	5
@here _ _ w	-7
@here _ _ wants	-6
@here _ _ was	-9
@here _ _ week	-9
@here _ _ when	-9
@here _ _ work	6
@here _ _ y	9
@here _ _ year	-9
@here _ about	-9
@here _ allowed	-6
@here _ ambulancia	8
@here _ anos	6
@here _ be	19
@here _ because	12
@here _ building	10
@here _ but	-12
@here _ correo	-5
@here _ del	-13
@here _ doing	-11
@here _ en	10
@here _ end	6
@here _ er	7
@here _ field	6
@here _ finish	5
@here _ for	-8
@here _ front	10
@here _ ged	-6
@here _ go	7
@here _ hospital	15
@here _ if	8
@here _ im	11
@here _ into	-6
@here _ knows	8
@here _ last	-18
@here _ leave	13
@here _ life	-6
@here _ linen	8
@here _ message	7
@here _ mi	7
@here _ morning	-6
@here _ never	5
@here _ no	9
@here _ now	10
@here _ numbers	-7
@here _ of	9
@here _ old	-10
@here _ out	-22
@here _ pero	8
@here _ picnic	-5
@here _ que	22
@here _ right	-6
@here _ straight	5
@here _ text	11
@here _ theres	-6
@here _ time	-11
@here _ today	11
@here _ w	5
@here _ wants	5
@here _ warehouse	20
@here _ was	-19
@here _ were	10
@here _ what	17
@here _ when	-5
@here _ which	9
@here _ while	-6
@here _ whole	9
@here _ work	-8
@here _ wrong	-6
@here _ yrs	-7
@here about	-12
@here about @general	9
@here about @us	-21
@here about @us @us	-13
@here anymore	11
@here anymore $	7
@here around	-11
@here been	-10
@here cerrada	-6
@here del	9
@here en	7
@here en @not-really-hit	-6
@here en @not-really-hit hospital	-9
@here ensenando	-5
@here first	-6
@here for @general	-6
@here for @us	21
@here for @us @here	10
@here full	6
@here hed	6
@here hi	-15
@here hi $	-10
@here if	-6
@here if @general	-5
@here if @general @us	-10
@here ill	8
@here im	25
@here im not	8
@here its	7
@here its @general	7
@here june	-6
@here mal	-6
@here mine	-14
@here mine $	-13
@here nervous	-7
@here no	-17
@here no @lightly	-5
@here no @lightly @shifts	7
@here no @worse	5
@here of	6
@here of @general	7
@here out of	-5
@here que	5
@here quemando	28
@here quien	7
@here quien @union	6
@here right	11
@here saliendo	-13
@here sent	14
@here sent @home	14
@here si	-8
@here student	-5
@here student of	-5
@here student of @general	-5
@here sunday	5
@here text	14
@here theyll	7
@here together	-9
@here vests	7
@here what	-18
@here with	7
@here work	32
@here work $	29
@here y	16
@here yes	-11
@here yes $	-7
@here zapped	10
@hit	42
@hit $	37
@hit @general	28
@hit @general @not-really-hit	10
@hit @general @not-really-hit @somebody	8
@hit @general @us	8
@hit @general mi	11
@hit @general mi @daily	6
@hit @general mi @somebody	6
@hit @harm	-8
@hit @not-really-fired	19
@hit @not-really-fired @bad	9
@hit @not-really-fired @harm	6
@hit @not-really-fired @not-really-hit	11
@hit @not-really-hit	25
@hit @not-really-hit @bad	10
@hit @not-really-hit @bad $	6
@hit @not-really-hit @body	8
@hit @not-really-hit @machine	25
@hit @not-really-hit @not-really-hit	-18
@hit @not-really-hit @not-really-hit $	-11
@hit @not-really-hit @not-really-hit @not-really-hit	-7
@hit @not-really-hit @they	22
@hit @not-really-hit @they $	22
@hit @not-really-hit @things	19
@hit @not-really-hit @us	9
@hit @us	7
@hit @us @worse	12
@hit @us @worse @loss	12
@hit _ $	-17
@hit _ @bad	19
@hit _ @body	12
@hit _ @boss	-10
@hit _ @daily	-10
@hit _ @harm	6
@hit _ @here	-11
@hit _ @machine	8
@hit _ @not-really-hit	10
@hit _ @number	-6
@hit _ @somebody	-10
@hit _ @they	22
@hit _ @things	19
@hit _ @union	-15
@hit _ @us	14
@hit _ @worse	11
@hit _ _ $	-26
@hit _ _ @body	7
@hit _ _ @daily	6
@hit _ _ @general	7
@hit _ _ @hours	10
@hit _ _ @loss	13
@hit _ _ @not-really-fired	9
@hit _ _ @not-really-hit	8
@hit _ _ @now	-10
@hit _ _ @number	7
@hit _ _ @somebody	15
@hit _ _ @to-me	-7
@hit _ _ @union	7
@hit _ _ @us	-19
@hit _ _ @worse-work	-7
@hit _ _ del	7
@hit _ _ en	10
@hit _ _ no	5
@hit _ _ pero	-17
@hit _ en	12
@hit _ mi	11
@hit _ que	6
@hit _ su	5
@hit del	6
@hit del @not-really-fired	6
@hit en	6
@hit en @not-really-hit	7
@hit mi	-18
@hit para	8
@hit quien	11
@hit y	6
@home $	9
@home @daily	6
@home @daily $	6
@home @done	-11
@home @general	-5
@home @here	9
@home @here @general	7
@home @here @general @they	7
@home @us	-18
@home _ $	-5
@home _ .	-10
@home _ @act	10
@home _ @lightly	-6
@home _ @union	-5
@home _ @us	5
@home _ _ $	-6
@home _ _ @lightly	6
@home _ _ @they	7
@home _ _ @union	11
@home _ _ @us	-5
@home early	6
@home for	19
@home for @act	10
@home now	-8
@home now $	-7
@home w	6
@hours	-25
@hours $	-31
@hours @not-really-hit	-5
@hours @not-really-hit @not-really-hit	-7
@hours @not-really-hit @now	10
@hours @not-really-hit @us	-9
@hours @not-really-hit @us @general	-9
@hours @us	-12
@hours _ $	-10
@hours _ @general	6
@hours _ @not-really-hit	-7
@hours _ @now	22
@hours _ @us	-14
@hours _ @write-up	9
@hours _ _ $	18
@hours _ _ @bad	9
@hours _ _ @general	-16
@hours _ _ @not-really-hit	11
@hours _ _ @us	10
@hours _ _ en	-7
@hours _ _ es	10
@hours _ _ para	-13
@hours _ _ que	-7
@hours _ _ se	-23
@hours _ _ sin	6
@hours _ en	10
@hours _ que	15
@hours abren	-7
@hours abren $	-7
@hours en @not-really-hit	9
@hours o	5
@hours por	22
@hours por @write-up	7
@hours por @write-up $	7
@hours sin @not-really-hit	-8
@hours y no	-8
@hurt	31
@hurt $	33
@hurt @not-really-hit	11
@hurt @not-really-hit @not-really-hit	9
@hurt _ @not-really-hit	-8
@hurt _ _ @machine	10
@hurt _ _ @us	-18
@hurt doble	-26
@hurt doble @not-really-hit	-26
@hurt y	7
@hurt-verb	36
@hurt-verb $	21
@hurt-verb @general	9
@hurt-verb @not-really-hit	17
@hurt-verb @not-really-hit @body	10
@hurt-verb @not-really-hit @body $	15
@hurt-verb @not-really-hit @somebody	12
@hurt-verb @not-really-hit @somebody $	10
@hurt-verb @somebody	13
@hurt-verb @us	8
@hurt-verb _ @body	10
@hurt-verb _ @machine	7
@hurt-verb _ @not-really-fired	-6
@hurt-verb _ @not-really-hit	8
@hurt-verb _ @somebody	16
@hurt-verb _ @us	7
@hurt-verb _ _ $	18
@hurt-verb _ _ @machine	9
@hurt-verb _ _ @not-really-hit	-12
@hurt-verb _ _ @worse-work	-10
@hurt-verb _ _ en	6
@hurt-verb _ _ y	8
@hurt-verb _ en	-7
@hurt-verb en	-7
@hurt-verb en @not-really-hit	-7
@hurt-verb en @not-really-hit @worse-work	-10
@hurt-verb mi	7
@hurt-verb y	-9
@hurts $	-6
@injured	-11
@injured $	-8
@insult	10
@insult $	9
@jailed	12
@jailed @us	5
@jailed center	7
@job	39
@job $	6
@job .	-6
@job . que	-5
@job @not-really-hit	-6
@job _ $	7
@job _ @not-really-fired	-7
@job _ @not-really-hit	-10
@job _ @us	-7
@job _ _ @not-really-hit	8
@job _ _ @us	9
@job _ _ por	12
@job _ por	12
@job _ que	-5
@job por	9
@job y	-9
@key	27
@key $	19
@life	-65
@life $	-21
@life @hit	-7
@life @spread	-7
@life @us	-14
@life _ @us	-14
@life _ _ $	-16
@life _ _ for	-7
@lightly	-32
@lightly .	-12
@lightly @act	-23
@lightly @daily $	11
@lightly @dead	6
@lightly @dead give	7
@lightly @did @general	6
@lightly @did @us	-9
@lightly @do_to	-24
@lightly @do_to @general	-11
@lightly @done	7
@lightly @done @worse	10
@lightly @general @asks @do_to	-5
@lightly @general @call	-6
@lightly @general @daily	-12
@lightly @general @daily $	-7
@lightly @general @dead	6
@lightly @general @do_to	11
@lightly @general @here	-14
@lightly @general @machine	6
@lightly @general @machine @here	12
@lightly @general @schedule	7
@lightly @general @they @asks	5
@lightly @general @they @here	-6
@lightly @general @things	6
@lightly @general @union	-7
@lightly @general @us @here	-6
@lightly @general cant	8
@lightly @general cant @do_to	9
@lightly @general whole	14
@lightly @general whole @us	15
@lightly @good	-6
@lightly @here	33
@lightly @here @do_to	6
@lightly @here @general @us	6
@lightly @here @us	16
@lightly @here @us @here	10
@lightly @lightly	-22
@lightly @lightly @general	-8
@lightly @loss	7
@lightly @shifts $	-7
@lightly @shifts for	7
@lightly @shifts for @us	7
@lightly @spread	5
@lightly @they	-22
@lightly @they @did	-10
@lightly @they @did @us	-10
@lightly @they @done	-19
@lightly @they @done @us	-8
@lightly @they @here	7
@lightly @they @here @us	6
@lightly @things	-17
@lightly @union	35
@lightly @union $	24
@lightly @union @us	12
@lightly @us	-12
@lightly @us $	-11
@lightly @us @body	10
@lightly @us @daily	6
@lightly @us @gear	16
@lightly @us @things	-11
@lightly @us @us	-5
@lightly @us @worse	-16
@lightly @us @worse @act	-6
@lightly @who @here	-8
@lightly @who @here @do_to	12
@lightly @who just	-7
@lightly @worse	22
@lightly @worse @act	-8
@lightly @worse @do_to	-8
@lightly @worse @do_to @done	-10
@lightly @worse @loss	7
@lightly @worse @us	-7
@lightly @worse be	18
@lightly @worse die	9
@lightly @worse die $	9
@lightly @worse go	-6
@lightly @worse go @worse	-6
@lightly @worse live	22
@lightly _ $	-29
@lightly _ @act	-9
@lightly _ @body	16
@lightly _ @call	-6
@lightly _ @dead	6
@lightly _ @do_to	13
@lightly _ @done	-20
@lightly _ @gear	16
@lightly _ @hazard	8
@lightly _ @here	-20
@lightly _ @lol	10
@lightly _ @loss	-8
@lightly _ @said	-12
@lightly _ @schedule	7
@lightly _ @spread	6
@lightly _ @us	21
@lightly _ @worse	-20
@lightly _ _ $	-32
@lightly _ _ .	-6
@lightly _ _ @act	-9
@lightly _ _ @asks	11
@lightly _ _ @body	21
@lightly _ _ @daily	-7
@lightly _ _ @dead	7
@lightly _ _ @did	-10
@lightly _ _ @do_to	15
@lightly _ _ @done	-17
@lightly _ _ @general	10
@lightly _ _ @here	20
@lightly _ _ @machine	6
@lightly _ _ @shifts	6
@lightly _ _ @spread	9
@lightly _ _ @union	7
@lightly _ _ @us	-6
@lightly _ _ @vandal	-15
@lightly _ _ @who	-13
@lightly _ _ @worse	15
@lightly _ _ after	12
@lightly _ _ because	7
@lightly _ _ give	11
@lightly _ _ go	6
@lightly _ _ hall	10
@lightly _ _ last	10
@lightly _ _ life	-6
@lightly _ _ like	-11
@lightly _ _ out	12
@lightly _ _ paper	-6
@lightly _ _ put	5
@lightly _ _ time	-8
@lightly _ _ was	7
@lightly _ _ what	-14
@lightly _ _ when	5
@lightly _ _ with	10
@lightly _ again	-6
@lightly _ be	24
@lightly _ but	-5
@lightly _ cant	18
@lightly _ die	9
@lightly _ else	16
@lightly _ for	17
@lightly _ go	-6
@lightly _ just	-7
@lightly _ knows	-6
@lightly _ leave	6
@lightly _ live	22
@lightly _ no	-16
@lightly _ of	7
@lightly _ or	11
@lightly _ whole	14
@lightly about	6
@lightly after	7
@lightly after @general	8
@lightly but	-11
@lightly far	10
@lightly for	-11
@lightly im	-9
@lightly im @body	6
@lightly its	8
@lightly its @general	-5
@lightly just	-6
@lightly left	-9
@lightly many	-10
@lightly morning	-13
@lightly much	7
@lightly much for	8
@lightly no	-8
@lightly nobody	14
@lightly now	18
@lightly now @who	5
@lightly now im	10
@lightly now im @spread	12
@lightly than	-6
@lightly than @us	-5
@lightly then	-8
@lightly theres	10
@lightly theres @general	9
@lightly today	7
@lightly w	12
@lightly what	24
@lightly what @asks	9
@lightly what @asks @general	9
@locked	41
@locked $	27
@lol	-17
@lol $	-45
@lol .	21
@lol _ @general	8
@lol _ @good	16
@lol _ @us	9
@lol _ _ @us	-8
@lol not	17
@loss	47
@loss $	34
@loss .	14
@loss . @they	9
@loss . @us	7
@loss @asks	11
@loss @asks @here	18
@loss @asks @here $	13
@loss @body	-13
@loss @body $	-8
@loss @did	13
@loss @did @us	6
@loss @done @lightly	7
@loss @done @lightly @us	7
@loss @general	9
@loss @general $	5
@loss @general @asks	11
@loss @here	13
@loss @here @done	-12
@loss @here @general	18
@loss @here @general @here	14
@loss @here @here	16
@loss @here @here $	15
@loss @here @us	-12
@loss @lightly	14
@loss @lightly @general	7
@loss @machine	-8
@loss @office	-6
@loss @spread @general	-6
@loss @spread @us	8
@loss @spread @us $	13
@loss @they	-6
@loss @they @done	-6
@loss @they @done @us	-6
@loss @us	26
@loss @us @body @here	-8
@loss @us @here	7
@loss @us @loss	13
@loss @us @loss $	-6
@loss @us for	-11
@loss @us for @general	-7
@loss _ $	22
@loss _ .	14
@loss _ @body	-6
@loss _ @daily	-7
@loss _ @done	-20
@loss _ @general	11
@loss _ @here	35
@loss _ @loss	16
@loss _ @not-really-hit	12
@loss _ @said	6
@loss _ @spread	-11
@loss _ @things	5
@loss _ @us	-13
@loss _ _ $	16
@loss _ _ @act	-11
@loss _ _ @asks	12
@loss _ _ @dead	5
@loss _ _ @general	-10
@loss _ _ @good	-8
@loss _ _ @lol	-7
@loss _ _ @loss	-9
@loss _ _ @machine	11
@loss _ _ @spread	6
@loss _ _ @they	16
@loss _ _ @things	-6
@loss _ _ out	12
@loss _ _ what	10
@loss _ for	-10
@loss _ today	9
@loss _ was	-7
@loss cream	-9
@loss en	13
@loss en @not-really-hit	13
@loss for	-8
@loss for @us	-6
@loss if @general	6
@loss if @general @dead	5
@loss if @they	-8
@loss if @they @act	-8
@loss or	9
@loss que	6
@loss today	13
@loss w	-6
@machine	74
@machine $	29
@machine .	11
@machine . @us	17
@machine @asks	-10
@machine @broke_down	17
@machine @broke_down @spread	11
@machine @broke_down @spread @us	11
@machine @done	20
@machine @done @general	11
@machine @done @general @machine	11
@machine @general @bad	-10
@machine @general @bad @not-really-hit	-10
@machine @general @harm	9
@machine @general @harm $	7
@machine @general @harm @not-really-hit	6
@machine @general @not-really-hit	7
@machine @general @not-really-hit @somebody	6
@machine @general @us	-6
@machine @general dar	-15
@machine @here	30
@machine @here @not-really-hit	8
@machine @here @not-really-hit mi	8
@machine @here @us	11
@machine @here @worse	13
@machine @here @worse @spread	8
@machine @hit	7
@machine @lightly	-9
@machine @machine	8
@machine @not-really-fired	21
@machine @not-really-hit	13
@machine @not-really-hit @not-really-hit	-10
@machine @somebody vez	-6
@machine @they	-6
@machine @to-me	18
@machine @us	-12
@machine _ $	-6
@machine _ @asks	-13
@machine _ @did	10
@machine _ @do_to	7
@machine _ @general	16
@machine _ @harm	9
@machine _ @here	16
@machine _ @lightly	7
@machine _ @not-really-hit	10
@machine _ @union	-13
@machine _ @us	43
@machine _ @worse	8
@machine _ @worse-work	-7
@machine _ _ $	25
@machine _ _ @body	6
@machine _ _ @daily	7
@machine _ _ @here	-8
@machine _ _ @hurt	14
@machine _ _ @lightly	-12
@machine _ _ @machine	18
@machine _ _ @not-really-fired	-9
@machine _ _ @not-really-hit	8
@machine _ _ @now	6
@machine _ _ @somebody	-6
@machine _ _ @spread	17
@machine _ _ @us	23
@machine _ _ @was	10
@machine _ _ @worse	6
@machine _ _ atras	12
@machine _ _ no	-5
@machine _ _ sabado	-7
@machine _ _ salida	-8
@machine _ _ y	-12
@machine _ cant	8
@machine _ dar	-15
@machine _ no	-7
@machine _ pagar	-6
@machine _ vez	-6
@machine _ with	10
@machine ate	-7
@machine ate @us	-7
@machine ate @us @lightly	-6
@machine en @not-really-hit	7
@machine es @not-really-hit	-7
@machine para	-9
@machine por	-6
@machine still	-8
@machine was	-15
@machine y	10
@machine y @not-really-hit	16
@media	-33
@media $	-10
@media @general	-6
@media @us @us	7
@media @worse	-17
@media @worse @general	-17
@media _ $	-5
@media _ @did	-7
@media _ @general	-17
@media _ _ $	-8
@migra	33
@migra @here	7
@migra _ @not-really-hit	7
@migra _ _ @here	8
@names	48
@names $	47
@names @not-really-hit @not-really-hit	19
@names @not-really-hit @not-really-hit @union	18
@names _ @not-really-hit	20
@names _ _ @union	19
@not-really-fired	26
@not-really-fired .	-5
@not-really-fired 911	-11
@not-really-fired @bad	10
@not-really-fired @boss	-5
@not-really-fired @harm	6
@not-really-fired @here	13
@not-really-fired @hours	-13
@not-really-fired @hours $	-12
@not-really-fired @key	27
@not-really-fired @key $	27
@not-really-fired @loss	6
@not-really-fired @machine	14
@not-really-fired @machine $	5
@not-really-fired @machine en	11
@not-really-fired @machine en @not-really-hit	11
@not-really-fired @machine para	-9
@not-really-fired @not-really-fired	-11
@not-really-fired @not-really-hit	-31
@not-really-fired @not-really-hit @bad	-11
@not-really-fired @not-really-hit @not-really-hit	9
@not-really-fired @not-really-hit @somebody	-14
@not-really-fired @not-really-hit @somebody que	-11
@not-really-fired @not-really-hit @they	-5
@not-really-fired @not-really-hit @union	-14
@not-really-fired @not-really-hit @union $	-7
@not-really-fired @office	-17
@not-really-fired @office @not-really-hit	-17
@not-really-fired @somebody	-5
@not-really-fired @somebody $	-7
@not-really-fired @they	13
@not-really-fired @to-me	-8
@not-really-fired @to-me @not-really-hit	-8
@not-really-fired @union	-13
@not-really-fired @union $	-6
@not-really-fired @us	-6
@not-really-fired @weapon	15
@not-really-fired @weapon en	10
@not-really-fired @weapon en @not-really-hit	10
@not-really-fired _ @general	6
@not-really-fired _ @machine	-16
@not-really-fired _ @not-really-fired	14
@not-really-fired _ @not-really-hit	20
@not-really-fired _ @now	-6
@not-really-fired _ @somebody	-14
@not-really-fired _ @they	-5
@not-really-fired _ @things	9
@not-really-fired _ @to-me	-21
@not-really-fired _ @union	-12
@not-really-fired _ _ @bad	-7
@not-really-fired _ _ @general	-13
@not-really-fired _ _ @here	5
@not-really-fired _ _ @not-really-fired	-8
@not-really-fired _ _ @now	5
@not-really-fired _ _ @union-deed	9
@not-really-fired _ _ @us	-15
@not-really-fired _ _ @was	8
@not-really-fired _ _ ahi	5
@not-really-fired _ _ del	-10
@not-really-fired _ _ mi	11
@not-really-fired _ _ no	13
@not-really-fired _ _ para	-13
@not-really-fired _ _ que	-10
@not-really-fired _ _ sin	-11
@not-really-fired _ _ voy	-6
@not-really-fired _ en	15
@not-really-fired _ esto	-7
@not-really-fired _ mi	9
@not-really-fired _ o	7
@not-really-fired _ se	-13
@not-really-fired bano	15
@not-really-fired hospital	25
@not-really-fired hospital $	25
@not-really-fired lado	19
@not-really-fired mi	-6
@not-really-fired mi @boss	-6
@not-really-fired no	-10
@not-really-fired nosotros $	8
@not-really-fired nuevo	13
@not-really-fired perro	-6
@not-really-fired que	5
@not-really-fired rato	-9
@not-really-hit	-64
@not-really-hit @agents	7
@not-really-hit @agents @migra	7
@not-really-hit @bad	30
@not-really-hit @bad $	41
@not-really-hit @bad @here	8
@not-really-hit @bad @not-really-fired	9
@not-really-hit @bad @not-really-hit	-5
@not-really-hit @bad @union	-6
@not-really-hit @bad en	-9
@not-really-hit @bad por	6
@not-really-hit @bad por @not-really-hit	5
@not-really-hit @bag $	12
@not-really-hit @blow	-8
@not-really-hit @body	24
@not-really-hit @body $	16
@not-really-hit @body @general	-13
@not-really-hit @body @general @us	-14
@not-really-hit @body @not-really-hit @worse-work	-6
@not-really-hit @body @us	10
@not-really-hit @body en	6
@not-really-hit @body en @not-really-hit	6
@not-really-hit @body por	14
@not-really-hit @body que	5
@not-really-hit @body y	9
@not-really-hit @boss	68
@not-really-hit @boss $	25
@not-really-hit @boss @general	-11
@not-really-hit @boss @general @not-really-hit	-12
@not-really-hit @boss @hit	-9
@not-really-hit @boss @to-me	30
@not-really-hit @boss @union	12
@not-really-hit @boss @us	17
@not-really-hit @boss @us @said	-15
@not-really-hit @boss @us @took	-5
@not-really-hit @boss @us @union	8
@not-really-hit @boss del	-8
@not-really-hit @boss en	14
@not-really-hit @boss estreno	-7
@not-really-hit @boss humanos	-7
@not-really-hit @boss humanos @us	7
@not-really-hit @boss leyo	8
@not-really-hit @boss leyo mis	8
@not-really-hit @boss no	7
@not-really-hit @boss no @us	8
@not-really-hit @boss para	24
@not-really-hit @boss que	11
@not-really-hit @boss que si	6
@not-really-hit @boss se	-6
@not-really-hit @daily	-18
@not-really-hit @daily por	-9
@not-really-hit @fired	5
@not-really-hit @gave	9
@not-really-hit @gave $	11
@not-really-hit @gear	7
@not-really-hit @general	-12
@not-really-hit @harm $	-20
@not-really-hit @harm que	11
@not-really-hit @harm que hago	11
@not-really-hit @hazard	6
@not-really-hit @here	5
@not-really-hit @here $	-9
@not-really-hit @here @not-really-fired	27
@not-really-hit @here @us	-9
@not-really-hit @hit	-14
@not-really-hit @hit $	8
@not-really-hit @hit @not-really-hit	-8
@not-really-hit @hours @not-really-hit @now	10
@not-really-hit @hours @not-really-hit @us	-9
@not-really-hit @hours por	11
@not-really-hit @hours por @write-up	7
@not-really-hit @hurt-verb	-10
@not-really-hit @job	14
@not-really-hit @job $	18
@not-really-hit @job @not-really-hit	-6
@not-really-hit @key $	-7
@not-really-hit @lightly	-6
@not-really-hit @loss	5
@not-really-hit @machine	36
@not-really-hit @machine @general @not-really-hit	5
@not-really-hit @machine @here @not-really-hit	8
@not-really-hit @machine @hit	7
@not-really-hit @machine @not-really-fired	14
@not-really-hit @machine @not-really-hit	13
@not-really-hit @machine @not-really-hit @not-really-hit	-9
@not-really-hit @machine @somebody	-6
@not-really-hit @machine @somebody vez	-6
@not-really-hit @machine @to-me	18
@not-really-hit @machine es @not-really-hit	-7
@not-really-hit @machine y	13
@not-really-hit @machine y @not-really-hit	16
@not-really-hit @migra	7
@not-really-hit @names	19
@not-really-hit @names @not-really-hit	17
@not-really-hit @names @not-really-hit @not-really-hit	19
@not-really-hit @not-really-fired	-16
@not-really-hit @not-really-fired $	-13
@not-really-hit @not-really-fired @not-really-hit	6
@not-really-hit @not-really-hit	-14
@not-really-hit @not-really-hit @bad	-11
@not-really-hit @not-really-hit @bag	-6
@not-really-hit @not-really-hit @boss	36
@not-really-hit @not-really-hit @boss $	5
@not-really-hit @not-really-hit @boss humanos	5
@not-really-hit @not-really-hit @general	-6
@not-really-hit @not-really-hit @hours	-9
@not-really-hit @not-really-hit @hours $	-6
@not-really-hit @not-really-hit @job	10
@not-really-hit @not-really-hit @job $	7
@not-really-hit @not-really-hit @machine	-12
@not-really-hit @not-really-hit @not-really-fired	-18
@not-really-hit @not-really-hit @not-really-fired $	-17
@not-really-hit @not-really-hit @not-really-hit	-11
@not-really-hit @not-really-hit @not-really-hit @things	-10
@not-really-hit @not-really-hit @not-really-hit @worse-work	-6
@not-really-hit @not-really-hit @system @not-really-hit	-7
@not-really-hit @not-really-hit @things	-14
@not-really-hit @not-really-hit @union	16
@not-really-hit @not-really-hit @union se	6
@not-really-hit @not-really-hit @union y	-8
@not-really-hit @not-really-hit cocina	19
@not-really-hit @not-really-hit escuela	-6
@not-really-hit @not-really-hit fiesta	-6
@not-really-hit @not-really-hit iglesia $	5
@not-really-hit @not-really-hit mesa	8
@not-really-hit @not-really-hit mesa $	8
@not-really-hit @not-really-hit por @not-really-hit	-12
@not-really-hit @not-really-hit que @union	7
@not-really-hit @not-really-hit seguridad	5
@not-really-hit @not-really-hit y	13
@not-really-hit @not-really-hit y no	8
@not-really-hit @number	6
@not-really-hit @number $	8
@not-really-hit @number @not-really-hit que	-6
@not-really-hit @office	29
@not-really-hit @office $	6
@not-really-hit @office @general	8
@not-really-hit @office @general @not-really-hit	8
@not-really-hit @office @not-really-hit	8
@not-really-hit @office @not-really-hit @not-really-hit	10
@not-really-hit @office se	-6
@not-really-hit @office y	-11
@not-really-hit @schedule	-9
@not-really-hit @schedule del	-6
@not-really-hit @sign	11
@not-really-hit @sign que	6
@not-really-hit @somebody	12
@not-really-hit @somebody $	5
@not-really-hit @somebody @here	-6
@not-really-hit @somebody @not-really-hit	8
@not-really-hit @somebody del	7
@not-really-hit @somebody en	13
@not-really-hit @somebody en @not-really-hit	6
@not-really-hit @somebody en @somebody	7
@not-really-hit @somebody nuevo	7
@not-really-hit @system $	5
@not-really-hit @system @not-really-hit	-17
@not-really-hit @system y	-5
@not-really-hit @taken	-11
@not-really-hit @they	47
@not-really-hit @they $	25
@not-really-hit @they @general	9
@not-really-hit @they @to-me @said	-5
@not-really-hit @they @union	-5
@not-really-hit @they @us @said	-8
@not-really-hit @they no	-5
@not-really-hit @they que	6
@not-really-hit @they se	10
@not-really-hit @they y	-6
@not-really-hit @things	-7
@not-really-hit @things $	27
@not-really-hit @things @here	6
@not-really-hit @things @here del	6
@not-really-hit @things @not-really-hit	-9
@not-really-hit @things @not-really-hit @not-really-hit	-10
@not-really-hit @things por	-27
@not-really-hit @things y	8
@not-really-hit @union	-22
@not-really-hit @union $	7
@not-really-hit @union @not-really-hit	21
@not-really-hit @union @will-do	5
@not-really-hit @union digo	-8
@not-really-hit @union digo $	-8
@not-really-hit @union es	-8
@not-really-hit @union es @not-really-hit	-6
@not-really-hit @union o	-18
@not-really-hit @union y	-8
@not-really-hit @union y @general	-9
@not-really-hit @union-deed	5
@not-really-hit @union-deed @not-really-fired	-8
@not-really-hit @union-deed @not-really-hit	8
@not-really-hit @union-deed @not-really-hit @not-really-hit	9
@not-really-hit @us $	-13
@not-really-hit @us @general	-11
@not-really-hit @us @here	6
@not-really-hit @us @hours	7
@not-really-hit @us @not-really-fired	-5
@not-really-hit @us @to-me	11
@not-really-hit @us y	-6
@not-really-hit @weapon $	16
@not-really-hit @will-do	-9
@not-really-hit @will-do $	-14
@not-really-hit @worse	19
@not-really-hit @worse que	6
@not-really-hit @worse-work	25
@not-really-hit @worse-work @not-really-hit	8
@not-really-hit @worse-work @somebody	-8
@not-really-hit @worse-work @us	17
@not-really-hit @worse-work en	7
@not-really-hit @worse-work en @not-really-hit	7
@not-really-hit @write-up	-8
@not-really-hit @write-up por	5
@not-really-hit @write-up y	-8
@not-really-hit _ $	-8
@not-really-hit _ .	-26
@not-really-hit _ @asked	-11
@not-really-hit _ @bag	-6
@not-really-hit _ @boss	38
@not-really-hit _ @denied	-11
@not-really-hit _ @general	-8
@not-really-hit _ @hours	18
@not-really-hit _ @hurt	-12
@not-really-hit _ @hurt-verb	6
@not-really-hit _ @job	7
@not-really-hit _ @loss	5
@not-really-hit _ @machine	-30
@not-really-hit _ @migra	9
@not-really-hit _ @not-really-hit	-8
@not-really-hit _ @now	8
@not-really-hit _ @said	-6
@not-really-hit _ @sign	-7
@not-really-hit _ @somebody	-18
@not-really-hit _ @system	-9
@not-really-hit _ @things	-16
@not-really-hit _ @to-me	54
@not-really-hit _ @union	29
@not-really-hit _ @us	10
@not-really-hit _ @was	18
@not-really-hit _ @worse-work	-7
@not-really-hit _ _ $	-18
@not-really-hit _ _ .	-11
@not-really-hit _ _ @bad	-18
@not-really-hit _ _ @boss	-6
@not-really-hit _ _ @called	6
@not-really-hit _ _ @daily	-6
@not-really-hit _ _ @gave	30
@not-really-hit _ _ @general	-11
@not-really-hit _ _ @harm	21
@not-really-hit _ _ @hazard	8
@not-really-hit _ _ @here	29
@not-really-hit _ _ @hit	-14
@not-really-hit _ _ @hours	-6
@not-really-hit _ _ @hurt	7
@not-really-hit _ _ @hurt-verb	9
@not-really-hit _ _ @job	18
@not-really-hit _ _ @key	26
@not-really-hit _ _ @lightly	8
@not-really-hit _ _ @machine	26
@not-really-hit _ _ @not-really-fired	-20
@not-really-hit _ _ @now	8
@not-really-hit _ _ @office	-5
@not-really-hit _ _ @said	-7
@not-really-hit _ _ @somebody	-10
@not-really-hit _ _ @state	-11
@not-really-hit _ _ @they	9
@not-really-hit _ _ @things	-14
@not-really-hit _ _ @to-me	8
@not-really-hit _ _ @took	-7
@not-really-hit _ _ @union	21
@not-really-hit _ _ @us	-10
@not-really-hit _ _ @want	-7
@not-really-hit _ _ @was	6
@not-really-hit _ _ @worse-work	-12
@not-really-hit _ _ alegria	-14
@not-really-hit _ _ almacen	-12
@not-really-hit _ _ deja	6
@not-really-hit _ _ dejo	11
@not-really-hit _ _ del	12
@not-really-hit _ _ dije	10
@not-really-hit _ _ en	-11
@not-really-hit _ _ era	-20
@not-really-hit _ _ ese	6
@not-really-hit _ _ eso	-10
@not-really-hit _ _ este	-7
@not-really-hit _ _ favor	-13
@not-really-hit _ _ hablo	7
@not-really-hit _ _ hacemos	6
@not-really-hit _ _ hago	12
@not-really-hit _ _ humanos	5
@not-really-hit _ _ iba	30
@not-really-hit _ _ mis	38
@not-really-hit _ _ mucho	-12
@not-really-hit _ _ nadie	-6
@not-really-hit _ _ ni	-9
@not-really-hit _ _ nino	-10
@not-really-hit _ _ no	9
@not-really-hit _ _ nosotros	9
@not-really-hit _ _ nunca	-13
@not-really-hit _ _ o	-7
@not-really-hit _ _ para	-11
@not-really-hit _ _ pasan	6
@not-really-hit _ _ pero	-9
@not-really-hit _ _ porque	11
@not-really-hit _ _ proposito	6
@not-really-hit _ _ puede	-7
@not-really-hit _ _ que	-10
@not-really-hit _ _ quien	-24
@not-really-hit _ _ quiero	-6
@not-really-hit _ _ saben	15
@not-really-hit _ _ salgo	13
@not-really-hit _ _ se	-14
@not-really-hit _ _ semana	-6
@not-really-hit _ _ si	15
@not-really-hit _ _ sin	-11
@not-really-hit _ _ tenia	-7
@not-really-hit _ _ traer	18
@not-really-hit _ _ ven	-6
@not-really-hit _ _ verdad	-9
@not-really-hit _ _ vez	-8
@not-really-hit _ _ voy	-7
@not-really-hit _ _ y	24
@not-really-hit _ _ yo	-22
@not-really-hit _ ahi	6
@not-really-hit _ apartamento	7
@not-really-hit _ azul	-5
@not-really-hit _ cocina	19
@not-really-hit _ contra	8
@not-really-hit _ cuando	-5
@not-really-hit _ del	9
@not-really-hit _ despues	10
@not-really-hit _ digo	-8
@not-really-hit _ ellos	-9
@not-really-hit _ en	-17
@not-really-hit _ era	-18
@not-really-hit _ escuela	-6
@not-really-hit _ ese	17
@not-really-hit _ estreno	-7
@not-really-hit _ fiesta	-6
@not-really-hit _ hablan	-5
@not-really-hit _ hacer	-11
@not-really-hit _ humanos	-7
@not-really-hit _ lado	8
@not-really-hit _ leyo	8
@not-really-hit _ mesa	8
@not-really-hit _ mi	-8
@not-really-hit _ no	6
@not-really-hit _ nomas	9
@not-really-hit _ nuevo	7
@not-really-hit _ o	-46
@not-really-hit _ para	36
@not-really-hit _ pero	-25
@not-really-hit _ por	-11
@not-really-hit _ porque	-6
@not-really-hit _ puede	-7
@not-really-hit _ que	6
@not-really-hit _ quien	-12
@not-really-hit _ saliendo	14
@not-really-hit _ se	27
@not-really-hit _ seguridad	5
@not-really-hit _ tengo	14
@not-really-hit _ tiene	-16
@not-really-hit _ trae	5
@not-really-hit _ vieja	-11
@not-really-hit _ vio	31
@not-really-hit _ y	15
@not-really-hit _ yo	-17
@not-really-hit ambulancia	7
@not-really-hit ambulancia $	8
@not-really-hit amoniaco	11
@not-really-hit bocina	12
@not-really-hit broma	5
@not-really-hit cafe	-7
@not-really-hit camara	-9
@not-really-hit camioneta	-8
@not-really-hit camioneta @not-really-hit	-8
@not-really-hit choferes	-6
@not-really-hit choferes que	-6
@not-really-hit cocina	17
@not-really-hit cocina $	15
@not-really-hit cocina y	6
@not-really-hit comedor	-8
@not-really-hit comedor $	8
@not-really-hit correo	-5
@not-really-hit cuotas	-11
@not-really-hit curso	-6
@not-really-hit curso @not-really-hit	-6
@not-really-hit del @union	-7
@not-really-hit desierto	14
@not-really-hit despido	14
@not-really-hit despido $	14
@not-really-hit domingo	12
@not-really-hit ellos	-9
@not-really-hit en	12
@not-really-hit en @not-really-hit	14
@not-really-hit entrenamiento	-13
@not-really-hit es	11
@not-really-hit es @not-really-hit	11
@not-really-hit es @not-really-hit @not-really-hit	12
@not-really-hit fiesta	-9
@not-really-hit fiesta $	-6
@not-really-hit finca	6
@not-really-hit hombre	12
@not-really-hit hombre @not-really-fired	11
@not-really-hit hombre @not-really-fired @machine	11
@not-really-hit hospital	-24
@not-really-hit hospital $	-11
@not-really-hit hospital @not-really-hit	-7
@not-really-hit huesped	13
@not-really-hit huespedes	-9
@not-really-hit jueves	-11
@not-really-hit jueves $	-8
@not-really-hit lavanderia	-9
@not-really-hit lunes $	-15
@not-really-hit lunes @us	12
@not-really-hit madre	10
@not-really-hit maestra	-5
@not-really-hit malas	-5
@not-really-hit mantenimiento	-13
@not-really-hit mantenimiento $	-10
@not-really-hit martes	-6
@not-really-hit mecanico	-15
@not-really-hit mensaje	-6
@not-really-hit mensajes	9
@not-really-hit mensajes @not-really-hit	10
@not-really-hit mesa	8
@not-really-hit mesa $	7
@not-really-hit mi	6
@not-really-hit mi @machine	-12
@not-really-hit mi @not-really-hit	14
@not-really-hit mi apartamento	7
@not-really-hit mujeres	8
@not-really-hit mujeres $	7
@not-really-hit multa $	-7
@not-really-hit nino	-16
@not-really-hit nueva	-24
@not-really-hit papel	-18
@not-really-hit papel $	18
@not-really-hit papel @not-really-hit	-20
@not-really-hit parqueadero	12
@not-really-hit plan	-5
@not-really-hit por @not-really-hit	-8
@not-really-hit porton	17
@not-really-hit porton $	17
@not-really-hit precios	-10
@not-really-hit precios $	-6
@not-really-hit primero	6
@not-really-hit primero $	6
@not-really-hit problema	11
@not-really-hit proxima	-5
@not-really-hit que	8
@not-really-hit que @not-really-hit	-6
@not-really-hit que @sign	-7
@not-really-hit que @union	11
@not-really-hit que @union $	9
@not-really-hit que @union en	6
@not-really-hit que @was @general	6
@not-really-hit que hablan	-5
@not-really-hit que hacer	-11
@not-really-hit que hacer @not-really-fired	-11
@not-really-hit que no	5
@not-really-hit que se	12
@not-really-hit renta	-5
@not-really-hit sabado	-22
@not-really-hit sabado $	-11
@not-really-hit sala	8
@not-really-hit sala @not-really-hit	8
@not-really-hit salida $	-12
@not-really-hit salsa	-5
@not-really-hit seguridad	8
@not-really-hit semana	-10
@not-really-hit semana $	-7
@not-really-hit si no	8
@not-really-hit sin	-6
@not-really-hit sodas	-6
@not-really-hit solo	-7
@not-really-hit su	7
@not-really-hit temporales	-5
@not-really-hit tipo	9
@not-really-hit troque	6
@not-really-hit troque $	6
@not-really-hit ups	-21
@not-really-hit vea	-6
@not-really-hit verdad	10
@not-really-hit verdad $	14
@not-really-hit vida	11
@not-really-hit vida $	11
@not-really-hit viernes	16
@not-really-hit voz	6
@not-really-hit voz $	7
@not-really-hit y	8
@not-really-hit y @not-really-hit	-10
@not-really-hit y no	8
@not-really-hit y que	6
@now	15
@now $	-14
@now .	7
@now @general	16
@now @general @not-really-hit	15
@now @general @not-really-hit @us	15
@now @now	6
@now @now $	6
@now @to-me	-20
@now @to-me @called	-8
@now @union-deed	-7
@now @us	50
@now @was mi	5
@now @was mi ultimo	5
@now _ @bad	24
@now _ @called	-8
@now _ @fired	16
@now _ @general	-10
@now _ @not-really-fired	-7
@now _ @not-really-hit	43
@now _ _ $	23
@now _ _ @general	6
@now _ _ @now	14
@now _ _ @us	18
@now _ _ @want	-6
@now _ _ que	13
@now _ _ ultimo	7
@now _ almacen	9
@now _ mi	-8
@now _ no	5
@now _ por	20
@now en	12
@now en @not-really-hit	12
@now en @not-really-hit @now	14
@now se	6
@now y	5
@number	-38
@number $	-14
@number @general	-9
@number @general @not-really-hit	-9
@number @not-really-hit	10
@number @not-really-hit @hours	7
@number @not-really-hit @hours $	8
@number @not-really-hit @job	16
@number @not-really-hit que @union	-5
@number @not-really-hit semana	-10
@number @not-really-hit semana $	-7
@number @said	5
@number @to-me	10
@number @union	-7
@number _ @coming	-11
@number _ @job	16
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
@number lados	-7
@number que	5
@office	32
@office $	7
@office @general	15
@office @general @not-really-hit	8
@office @general @not-really-hit @us	8
@office @not-really-hit	-11
@office @not-really-hit @not-really-hit	10
@office @not-really-hit @not-really-hit @boss	11
@office @us	14
@office _ @lightly	7
@office _ @lol	-7
@office _ @us	20
@office _ _ @bad	-11
@office _ _ @boss	12
@office _ _ @us	6
@office no	7
@office now	7
@office para	-12
@office para @not-really-hit	-11
@office para @not-really-hit @bad	-11
@office right	11
@office se	-6
@office y	-10
@out-of-work	29
@out-of-work _ $	17
@out-of-work _ _ @not-really-hit	5
@paper	31
@paper $	-21
@paper @spread	-6
@paper @union	12
@paper @worse	7
@paper _ $	14
@paper _ @here	8
@paper _ _ @us	12
@paper for	10
@paper letter	11
@paper today	6
@police	10
@police @here	9
@property	39
@property $	25
@property .	6
@property @broke_down	16
@property @here	19
@property @spread	-14
@property @spread @general	-14
@property @vandal	6
@property @worse	-15
@property _ $	-12
@property _ @done	7
@property _ @general	-24
@property _ @here	14
@property _ @us	28
@property _ _ @here	6
@property _ _ @slur	7
@property _ _ @union	-7
@property _ _ @us	21
@property _ _ @worse	17
@put_out	11
@put_out _ _ $	11
@said	95
@said $	-23
@said .	-9
@said @general	5
@said @general @not-really-hit	-11
@said @general mi	6
@said @general mi @somebody	6
@said @not-really-fired	18
@said @not-really-hit	16
@said @not-really-hit @boss	9
@said @not-really-hit @boss que	6
@said @not-really-hit @they	8
@said @now	15
@said @us $	10
@said @worse @general	7
@said _ @boss	9
@said _ @general	15
@said _ @here	-7
@said _ @machine	-9
@said _ @not-really-fired	-8
@said _ @not-really-hit	-8
@said _ @number	9
@said _ @spread	6
@said _ @they	8
@said _ @us	12
@said _ _ $	29
@said _ _ @bad	-13
@said _ _ @do_to	7
@said _ _ @general	7
@said _ _ @not-really-hit	-8
@said _ _ @somebody	23
@said _ _ @union	9
@said _ _ donde	5
@said _ _ es	7
@said _ _ pero	-6
@said _ _ que	21
@said _ _ tu	20
@said _ _ va	15
@said _ alla	-21
@said _ es	8
@said _ mi	6
@said _ sabe	8
@said _ se	7
@said _ si	6
@said _ tiene	23
@said _ y	-16
@said cuidate	6
@said en	-14
@said en @not-really-hit	-14
@said por	14
@said que	32
@said que @coming @not-really-hit	-5
@said que @machine	-9
@said que @machine @general	-9
@said que @not-really-hit	8
@said que @to-me @bad	-15
@said que @to-me va	7
@said que @us	16
@said que alla	-21
@said que no es	7
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
@schedule	-23
@schedule $	-11
@schedule _ @union	7
@schedule _ _ @general	-7
@schedule _ _ @spread	8
@schedule _ _ @union	10
@schedule _ _ @us	-9
@schedule del	-6
@schedule of @us	-5
@schedule with	11
@schedule with @us	11
@schedule with @us @union	11
@search	-7
@search @not-really-hit	-7
@search @not-really-hit @bag	9
@search @not-really-hit @things	-17
@search _ @bag	9
@search _ @things	-17
@search _ _ $	16
@shifts	54
@shifts $	13
@shifts .	18
@shifts . @us	18
@shifts . @us $	18
@shifts @general week	5
@shifts @here out	7
@shifts @lightly	-13
@shifts @spread	11
@shifts @spread @worse	8
@shifts @they	6
@shifts @us	-11
@shifts @worse	18
@shifts _ $	37
@shifts _ @act	-6
@shifts _ @general	-17
@shifts _ @they	-18
@shifts _ @things	10
@shifts _ @union	5
@shifts _ @us	40
@shifts _ @who	6
@shifts _ @worse	-8
@shifts _ _ $	23
@shifts _ _ @do_to	-13
@shifts _ _ @done	-15
@shifts _ _ @here	-11
@shifts _ _ @worse	-6
@shifts _ _ after	10
@shifts _ _ im	12
@shifts _ out	6
@shifts _ sunday	-10
@shifts _ week	5
@shifts for	8
@shifts for @act	-6
@shifts for @act $	-5
@shifts for @us	7
@shifts next	10
@shifts no	10
@shifts no @things	10
@sick	87
@sick $	44
@sick @here	8
@sick @here @general	5
@sick @lightly	9
@sick @spread	20
@sick @spread @general	22
@sick _ @general	40
@sick _ @us	-6
@sick _ _ @machine	18
@sign	-6
@sign $	-16
@sign @not-really-fired	10
@sign @not-really-hit	5
@sign _ @boss	5
@sign _ @to-me	-5
@sign _ _ que	17
@sign que	5
@slur	54
@slur $	-10
@slur @daily	31
@slur @here	12
@slur @here @us	8
@slur @lightly	12
@slur @they	7
@slur @they @here	7
@slur _ @general	7
@slur _ @here	7
@slur _ _ @general	28
@slur _ _ @lightly	16
@somebody	-11
@somebody @bad	7
@somebody @bad @general	12
@somebody @blow	-10
@somebody @blow @not-really-hit	-13
@somebody @boss	-9
@somebody @boss $	-9
@somebody @general no	-5
@somebody @here	7
@somebody @here $	12
@somebody @here @not-really-hit	-8
@somebody @here en	9
@somebody @hurt	5
@somebody @hurt $	5
@somebody @job	-12
@somebody @machine	-14
@somebody @machine $	-9
@somebody @not-really-fired	-7
@somebody @not-really-fired $	-12
@somebody @not-really-hit @fired	7
@somebody @not-really-hit @not-really-hit	6
@somebody @not-really-hit @us	18
@somebody @office	-8
@somebody @paper	-11
@somebody @said	-15
@somebody @somebody	22
@somebody @system	25
@somebody @system @not-really-hit	7
@somebody @they	8
@somebody @union	-9
@somebody @union $	-7
@somebody @us	17
@somebody _ @bad	-19
@somebody _ @fired	11
@somebody _ @general	40
@somebody _ @hit	5
@somebody _ @hurt	10
@somebody _ @hurt-verb	6
@somebody _ @not-really-hit	16
@somebody _ @office	9
@somebody _ @somebody	6
@somebody _ @to-me	-5
@somebody _ @union	5
@somebody _ @want	-5
@somebody _ @was	-15
@somebody _ _ .	-5
@somebody _ _ @boss	6
@somebody _ _ @fired	-16
@somebody _ _ @general	32
@somebody _ _ @here	5
@somebody _ _ @hurt	9
@somebody _ _ @hurt-verb	-12
@somebody _ _ @not-really-hit	-8
@somebody _ _ @said	-22
@somebody _ _ @to-me	-6
@somebody _ _ @us	-6
@somebody _ _ @weapon	10
@somebody _ _ @worse-work	29
@somebody _ _ conmigo	10
@somebody _ _ mi	12
@somebody _ _ no	-5
@somebody _ _ que	8
@somebody _ _ quiere	-5
@somebody _ _ se	26
@somebody _ _ su	-7
@somebody _ como	-5
@somebody _ en	-9
@somebody _ favor	-5
@somebody _ grande	11
@somebody _ mi	7
@somebody _ no	-15
@somebody _ por	7
@somebody _ se	-7
@somebody _ si	-8
@somebody _ trabaja	9
@somebody _ va	6
@somebody chema	-9
@somebody conmigo	-6
@somebody conmigo $	-6
@somebody del	11
@somebody del @machine	7
@somebody emergencia	41
@somebody en	17
@somebody en @not-really-hit	13
@somebody en @somebody	7
@somebody es	-7
@somebody es @bad	-6
@somebody es @bad y	-5
@somebody ese	19
@somebody ese $	19
@somebody grande	10
@somebody nuevo	7
@somebody pero	-23
@somebody por	8
@somebody por favor	-5
@somebody por favor $	-5
@somebody por mi	9
@somebody que	-7
@somebody sabe	-16
@somebody se	-14
@somebody se @bad	-11
@somebody semana	8
@somebody si	-6
@somebody tambien	8
@somebody trae	12
@somebody trae @not-really-hit	13
@somebody vez	-16
@somebody vez @not-really-hit	24
@somebody vez @us	-16
@somebody vez y	-5
@somebody y @general	-7
@spread	34
@spread $	37
@spread 5th	5
@spread @do_to	9
@spread @do_to @done	5
@spread @do_to @general	-5
@spread @do_to @us	8
@spread @general	12
@spread @general @campaign $	8
@spread @general @here	6
@spread @general @home	-9
@spread @general @machine	9
@spread @general @machine $	21
@spread @general @media	-6
@spread @general @shifts	17
@spread @general @they	-6
@spread @general @they @daily	-6
@spread @general @things	-7
@spread @general @us $	16
@spread @general floor	-9
@spread @general form	-8
@spread @general ground	11
@spread @general way	13
@spread @general way $	-6
@spread @good	-5
@spread @hazard	29
@spread @here @general	-8
@spread @lightly	-6
@spread @loss	-15
@spread @loss $	-12
@spread @spread	-9
@spread @us $	17
@spread @us @body	12
@spread @us @here	-8
@spread @us @lightly	10
@spread @us @lightly @general	8
@spread @us @shifts	8
@spread @us @us	9
@spread @worse	15
@spread @worse $	-13
@spread @worse @general	13
@spread @worse @general @daily	9
@spread @worse @us $	-5
@spread @worse for	-15
@spread _ $	-12
@spread _ @asks	-9
@spread _ @body	12
@spread _ @done	6
@spread _ @general	-6
@spread _ @good	-7
@spread _ @hazard	5
@spread _ @home	-9
@spread _ @lightly	5
@spread _ @machine	9
@spread _ @media	-6
@spread _ @shifts	23
@spread _ @they	-9
@spread _ @union	-10
@spread _ @us	20
@spread _ _ @asks	-19
@spread _ _ @body	5
@spread _ _ @general	-8
@spread _ _ @home	17
@spread _ _ @loss	5
@spread _ _ @media	-7
@spread _ _ @schedule	-5
@spread _ _ @spread	9
@spread _ _ @they	7
@spread _ _ @us	6
@spread _ _ @worse	28
@spread _ _ about	-9
@spread _ _ anymore	23
@spread _ _ been	-9
@spread _ _ for	-5
@spread _ _ if	8
@spread _ _ im	6
@spread _ _ now	-7
@spread _ _ out	-8
@spread _ _ real	-5
@spread _ _ side	6
@spread _ _ signs	-7
@spread _ _ w	8
@spread _ bed	10
@spread _ floor	-11
@spread _ for	-5
@spread _ form	-8
@spread _ ground	11
@spread _ last	-12
@spread _ only	6
@spread _ since	10
@spread _ way	8
@spread leave	21
@spread like	-9
@spread sunday	7
@spread through	5
@spread through @us	8
@spread through @us @things	7
@state	-58
@state $	-22
@state @here	-6
@state _ @they	-7
@state _ _ $	-8
@state _ _ @done	-12
@system	-7
@system $	21
@system @not-really-hit	-10
@system @not-really-hit @hours	-7
@system @to-me	-5
@system _ @hours	-7
@system _ _ .	-9
@system _ _ @not-really-hit	-11
@system _ _ @us	7
@system y	-5
@taken	11
@taken @general	12
@taken _ @not-really-hit	9
@taken _ _ @not-really-hit	-5
@they	138
@they . @asks	-7
@they @act	-15
@they @asked	-15
@they @asks	52
@they @asks $	22
@they @asks @did	13
@they @asks @did @us	9
@they @asks @general	12
@they @asks @general $	11
@they @asks @general @they	11
@they @asks @here @us	15
@they @asks @spread	6
@they @asks @us	7
@they @broke_down	10
@they @broke_down @here	10
@they @daily $	7
@they @dead	21
@they @dead @done	23
@they @dead @done @us	23
@they @dead need	-7
@they @did	13
@they @did $	7
@they @did @general	16
@they @did @us $	7
@they @did @us @general	-8
@they @did @us @property	-7
@they @did @us @shifts	21
@they @did @us @things	-20
@they @did @us @us	-14
@they @did @us @worse	6
@they @did @worse	9
@they @do_to	9
@they @do_to $	-6
@they @do_to @general	14
@they @do_to @us	-5
@they @do_to @us @home	7
@they @done	-13
@they @done @general @loss	10
@they @done @here @us	-6
@they @done @lightly	18
@they @done @us	9
@they @done @us $	35
@they @done @us .	10
@they @done @us @here	-16
@they @done @us @property	-6
@they @done @us @us	7
@they @done @us @worse	-8
@they @done @us yesterday	15
@they @done @worse	-15
@they @done go	8
@they @general	13
@they @good	10
@they @good @us	5
@they @here	54
@they @here @did	6
@they @here @general	-29
@they @here @general @here	-19
@they @here @general @schedule	6
@they @here @general @us	-13
@they @here @here @us	-8
@they @here @lightly	-6
@they @here @loss	-6
@they @here @union	-9
@they @here @us	28
@they @here @us $	13
@they @here @us @spread	-7
@they @here @us @union	12
@they @here @us @worse	-6
@they @here @us if	7
@they @here @who @asks	6
@they @here @who @here	-8
@they @here about	-8
@they @here about @us	-8
@they @here around	-10
@they @here if	6
@they @here if @general	6
@they @here im	13
@they @here its	5
@they @hit	5
@they @lightly	32
@they @lightly @us @gear	16
@they @lightly @us @worse	-7
@they @loss	-21
@they @loss @did	-5
@they @loss @us	-8
@they @loss @us $	-9
@they @loss @us for	-10
@they @machine	12
@they @said	13
@they @spread	11
@they @they @here	-6
@they @throw	6
@they @to-me @said	-5
@they @took	6
@they @took @did	5
@they @took @did @us	5
@they @took @hit	6
@they @took @hit @us	6
@they @union	-6
@they @union @general	15
@they @us @done	5
@they @us @here	12
@they @us @here @general	-10
@they @us @here @us	11
@they @us @said	-8
@they @worse	-14
@they _ $	28
@they _ @alone	-7
@they _ @asks	-8
@they _ @body	-16
@they _ @daily	-7
@they _ @did	12
@they _ @do_to	-7
@they _ @done	-9
@they _ @general	14
@they _ @good	-9
@they _ @here	26
@they _ @home	-6
@they _ @lightly	-7
@they _ @loss	-17
@they _ @not-really-hit	-9
@they _ @said	-9
@they _ @spread	11
@they _ @they	19
@they _ @took	12
@they _ @union	21
@they _ @us	15
@they _ @was	15
@they _ _ $	29
@they _ _ .	36
@they _ _ @act	-7
@they _ _ @asks	9
@they _ _ @body	9
@they _ _ @daily	-12
@they _ _ @do_to	30
@they _ _ @gear	18
@they _ _ @general	-28
@they _ _ @good	-18
@they _ _ @here	-31
@they _ _ @lightly	-19
@they _ _ @loss	15
@they _ _ @not-really-fired	10
@they _ _ @number	13
@they _ _ @property	-15
@they _ _ @shifts	18
@they _ _ @they	20
@they _ _ @things	-18
@they _ _ @to-me	-13
@they _ _ @union	26
@they _ _ @us	15
@they _ _ @was	-13
@they _ _ @worse	-15
@they _ _ about	22
@they _ _ again	-11
@they _ _ be	23
@they _ _ contract	16
@they _ _ doors	15
@they _ _ finish	5
@they _ _ for	-32
@they _ _ if	22
@they _ _ no	10
@they _ _ nothing	-8
@they _ _ o	-6
@they _ _ of	34
@they _ _ out	-10
@they _ _ put	-13
@they _ _ today	9
@they _ _ together	-7
@they _ _ was	-11
@they _ _ when	-5
@they _ _ with	12
@they _ _ yesterday	13
@they _ about	-17
@they _ around	-10
@they _ cameras	7
@they _ for	-5
@they _ go	11
@they _ im	18
@they _ like	-7
@they _ mis	30
@they _ need	-7
@they _ nice	-5
@they _ que	7
@they _ rid	20
@they _ what	6
@they actually	-8
@they actually @here	-8
@they allowed	-8
@they allowed @worse	-8
@they allowed @worse @do_to	-6
@they bought	-7
@they bought @alone	-7
@they bought @alone @general	-7
@they ended	5
@they ever	-6
@they finally	18
@they for @general	-6
@they found	27
@they found out	16
@they found out about	11
@they gets	-5
@they gets @general	-5
@they give	-10
@they give @us	-10
@they have	24
@they have @general	12
@they have @us	6
@they just	17
@they just @done	-18
@they just @done @us	-18
@they just @here	14
@they just @said	8
@they knows	6
@they never	-18
@they no	-5
@they only	-12
@they put	13
@they put @general	7
@they se	10
@they sent	-12
@they sent @home	-6
@they standing	10
@they talk	5
@they talk @worse	5
@they talk @worse @general	7
@they wanted	8
@they wanted @worse	8
@they wanted @worse @do_to	8
@they wants	-10
@they wants @us	-6
@they wants @us @worse	-6
@they wants @worse @do_to	-10
@they y	-6
@things	10
@things $	50
@things . @who	13
@things . what	6
@things . what @asks	6
@things @daily	13
@things @daily $	13
@things @dead work	8
@things @done	7
@things @general	-19
@things @here	-22
@things @here @general	-6
@things @here @us	-7
@things @here del	6
@things @lightly	14
@things @lightly @dead	7
@things @lightly @dead give	7
@things @lightly @did	8
@things @lightly @done	6
@things @lightly @general	-9
@things @lightly @general @here	-9
@things @not-really-hit @boss	10
@things @not-really-hit @not-really-hit	-11
@things @spread	-10
@things @things	11
@things @took	-7
@things @us	-13
@things @worse @general	10
@things _ @boss	8
@things _ @dead	10
@things _ @did	10
@things _ @do_to	-5
@things _ @done	17
@things _ @general	12
@things _ @here	-16
@things _ @loss	-9
@things _ @not-really-hit	-8
@things _ @us	-26
@things _ @want	-8
@things _ @who	13
@things _ @worse	17
@things _ _ $	53
@things _ _ @act	-8
@things _ _ @body	-12
@things _ _ @general	-11
@things _ _ @here	8
@things _ _ @lightly	-7
@things _ _ @not-really-hit	-15
@things _ _ @to-me	14
@things _ _ @union	6
@things _ _ @us	5
@things _ _ @worse	14
@things _ _ as	11
@things _ _ for	-9
@things _ _ give	7
@things _ _ soy	-9
@things _ _ was	-6
@things _ _ y	-25
@things _ been	-7
@things _ del	6
@things _ en	-6
@things _ por	-9
@things _ supposed	8
@things _ what	6
@things _ work	7
@things _ working	-11
@things del	-7
@things en	7
@things en @not-really-hit	6
@things en @not-really-hit @here	7
@things for	-5
@things no	-17
@things not	-6
@things not @general	-6
@things o	-10
@things out	6
@things por	-27
@things w	5
@things w @us	5
@things was	35
@things was @loss	-5
@things with	8
@things with @general	9
@throw	14
@throw @lightly	9
@to-fire	17
@to-me	26
@to-me @asked	13
@to-me @bad	-5
@to-me @bad $	18
@to-me @bad @general @not-really-hit	8
@to-me @bad @not-really-hit	-7
@to-me @called	-14
@to-me @called @general	9
@to-me @called @general @not-really-hit	12
@to-me @called @not-really-hit	-7
@to-me @called encerrados	6
@to-me @carry-on	-15
@to-me @denied	-17
@to-me @denied $	-13
@to-me @fired	-14
@to-me @fired @general	6
@to-me @fired @not-really-fired	-11
@to-me @fired @not-really-hit	17
@to-me @fired del	-24
@to-me @gave @somebody	-11
@to-me @gave @somebody @blow	-11
@to-me @here	46
@to-me @here @called	10
@to-me @here @called @not-really-fired	10
@to-me @here saliendo	-13
@to-me @hit	25
@to-me @hit $	6
@to-me @hit @not-really-hit	6
@to-me @hit @not-really-hit @bad	8
@to-me @hit en	10
@to-me @not-really-hit	-9
@to-me @not-really-hit @not-really-hit @union	13
@to-me @now	-5
@to-me @said	29
@to-me @said @general @not-really-hit	-11
@to-me @said @general mi	6
@to-me @said @not-really-hit	-6
@to-me @said que	14
@to-me @said que si	6
@to-me @union	8
@to-me @union-deed	12
@to-me @want	13
@to-me @want @us	-7
@to-me @was	-8
@to-me @will-do	6
@to-me _ $	21
@to-me _ .	-9
@to-me _ @called	9
@to-me _ @general	-8
@to-me _ @hit	11
@to-me _ @not-really-fired	22
@to-me _ @now	15
@to-me _ @number	-16
@to-me _ @said	29
@to-me _ @somebody	-8
@to-me _ @union	-19
@to-me _ @us	-12
@to-me _ _ $	19
@to-me _ _ @bad	7
@to-me _ _ @blow	-9
@to-me _ _ @body	7
@to-me _ _ @boss	7
@to-me _ _ @hours	-9
@to-me _ _ @not-really-hit	-11
@to-me _ _ @number	13
@to-me _ _ @to-me	-8
@to-me _ _ @union	-13
@to-me _ _ @us	-19
@to-me _ _ dejar	9
@to-me _ _ en	25
@to-me _ _ mi	-10
@to-me _ _ no	-9
@to-me _ _ para	13
@to-me _ _ su	5
@to-me _ _ va	6
@to-me _ _ y	-10
@to-me _ del	-28
@to-me _ dije	13
@to-me _ en	-9
@to-me _ encerrados	6
@to-me _ jueves	-6
@to-me _ mi	13
@to-me _ o	-7
@to-me _ para	10
@to-me _ que	5
@to-me _ saliendo	-13
@to-me _ sentido	20
@to-me apagaron	9
@to-me apagaron @not-really-hit	9
@to-me contesto	-8
@to-me contesto que	-5
@to-me cuento	-5
@to-me dejo	13
@to-me del	-5
@to-me del jueves	-6
@to-me del jueves $	-6
@to-me deportaron	76
@to-me diga	7
@to-me digo $	-16
@to-me digo @not-really-hit	15
@to-me dije	-7
@to-me ensenara	-12
@to-me habia	14
@to-me iba	29
@to-me pasa	-9
@to-me pasa @general	-9
@to-me pasa @general @not-really-hit	-9
@to-me pasan	6
@to-me puede	-6
@to-me que	-17
@to-me que dije	13
@to-me traen	15
@to-me va	13
@to-me va @general	13
@to-me ve	-17
@to-me veo sentido	5
@to-me veo sentido @general	5
@to-me vieron	-9
@to-me voy	-8
@to-me voy @general	-8
@took	36
@took $	-14
@took @general	-15
@took @general @us	-19
@took @here @us	-6
@took @hit	8
@took @hit @us	8
@took @not-really-hit @hours	14
@took @not-really-hit @hours $	13
@took @not-really-hit @hours @not-really-hit	-5
@took @not-really-hit @not-really-hit	7
@took @not-really-hit @things	14
@took @somebody	-8
@took @things	9
@took @us	28
@took @us @body	8
@took @us @things	13
@took _ $	8
@took _ @body	8
@took _ @hours	16
@took _ @not-really-fired	-6
@took _ @not-really-hit	11
@took _ @things	33
@took _ @us	-14
@took _ _ $	31
@took _ _ @general	7
@took _ _ @here	-7
@took _ _ @hours	-10
@took _ _ @not-really-hit	-11
@took _ _ en	-6
@took _ _ por	12
@took _ _ today	6
@took _ _ y	-6
@took del	6
@union	31
@union $	45
@union .	-12
@union . @asks	-12
@union . @general	21
@union . @us	7
@union @asks	-27
@union @asks @general	-7
@union @daily $	10
@union @dead	23
@union @done	-6
@union @done out	-5
@union @done out $	-5
@union @general	9
@union @here	-10
@union @here @done	-11
@union @here quien	6
@union @hit	-9
@union @hit @general	-7
@union @hit @general @not-really-hit	-7
@union @hit @us	-6
@union @lightly @general	-5
@union @lightly @general @here	-9
@union @not-really-fired	20
@union @not-really-hit	-10
@union @not-really-hit @names	-7
@union @not-really-hit @paper	6
@union @not-really-hit malas	-5
@union @not-really-hit papel $	18
@union @not-really-hit papel @not-really-hit	-17
@union @somebody	11
@union @spread	5
@union @spread @general	6
@union @things	10
@union @to-me	7
@union @union	6
@union @union @worse	7
@union @union @worse @general	6
@union @us	24
@union @will-do	7
@union _ .	-6
@union _ @asks	-8
@union _ @bad	16
@union _ @body	6
@union _ @boss	-14
@union _ @did	-12
@union _ @done	-16
@union _ @here	-20
@union _ @media	9
@union _ @names	-7
@union _ @not-really-fired	-11
@union _ @paper	6
@union _ @somebody	-9
@union _ @spread	-6
@union _ @they	5
@union _ @things	-6
@union _ @to-me	-12
@union _ @union	-10
@union _ @us	-30
@union _ _ $	33
@union _ _ .	8
@union _ _ @asks	5
@union _ _ @bad	-6
@union _ _ @boss	8
@union _ _ @did	10
@union _ _ @do_to	-5
@union _ _ @gave	-6
@union _ _ @general	7
@union _ _ @here	-11
@union _ _ @lightly	16
@union _ _ @loss	8
@union _ _ @not-really-hit	-27
@union _ _ @number	6
@union _ _ @spread	-18
@union _ _ @things	-6
@union _ _ @to-me	14
@union _ _ @union	-11
@union _ _ @us	10
@union _ _ @who	-10
@union _ _ donde	13
@union _ _ en	7
@union _ _ go	-19
@union _ _ o	-8
@union _ _ por	14
@union _ _ que	-14
@union _ _ verdad	-8
@union _ _ y	7
@union _ have	13
@union _ im	-8
@union _ legal	-5
@union _ malas	-5
@union _ no	9
@union _ out	-7
@union _ quien	-11
@union _ se	-8
@union _ va	11
@union _ w	7
@union about	-11
@union cuando	-7
@union del	17
@union digo	-8
@union digo $	-8
@union en	9
@union es	-8
@union es @not-really-hit	-6
@union familia	-6
@union for	-5
@union its	-7
@union o	-21
@union pays	-5
@union que si	6
@union que si $	6
@union se va	10
@union thing	-8
@union was	-14
@union was @here	-7
@union was @here @general	-7
@union when	-9
@union y	-12
@union y @general	-9
@union y @to-me	-6
@union y no	12
@union yes	6
@union-deed	19
@union-deed $	21
@union-deed @not-really-fired	-14
@union-deed @not-really-hit	7
@union-deed @not-really-hit @not-really-hit	6
@union-deed @not-really-hit @not-really-hit @union	6
@union-deed _ @not-really-fired	14
@union-deed _ @us	-6
@union-deed _ _ @they	16
@union-deed _ _ en	-16
@union-deed del	-6
@us	11
@us $	-10
@us .	-31
@us . @they	11
@us . @us	-13
@us . @us $	-7
@us @act	38
@us @act $	19
@us @act out	19
@us @act out @here	6
@us @asked	13
@us @asked mi	-7
@us @asked si	10
@us @asked si @union	5
@us @asks	15
@us @asks $	-6
@us @asks @spread	7
@us @asks @worse	-8
@us @asks @worse $	-8
@us @asks be	7
@us @asks coughing	5
@us @asks scared	-6
@us @bad	-6
@us @bad $	26
@us @body	49
@us @body $	25
@us @body .	-17
@us @body @asks	-6
@us @body @asks @hurts	-9
@us @body @asks @loss	6
@us @body @done	-6
@us @body @done $	-7
@us @body @general	-6
@us @body @here @done	6
@us @body @here @general	-7
@us @body @lightly	12
@us @body @spread	22
@us @body @spread @general	13
@us @body @who	-7
@us @body @worse	27
@us @body @worse $	14
@us @body @worse @general	13
@us @body im	12
@us @body lifting	7
@us @body when	8
@us @called	22
@us @called @general	8
@us @called @general @boss	5
@us @called @not-really-fired	7
@us @called @not-really-hit	-11
@us @called para @not-really-hit	6
@us @daily $	13
@us @daily @lightly	-6
@us @daily last	5
@us @dead	11
@us @dead @do_to	9
@us @dead @do_to @body	7
@us @denied	20
@us @denied @not-really-hit	11
@us @denied por	6
@us @did	-7
@us @did @general	-8
@us @did @general $	-5
@us @did @us	-7
@us @do_to	22
@us @do_to @general	31
@us @done	10
@us @done $	-10
@us @done @general	-8
@us @done @lightly	12
@us @done @us	19
@us @done @us @lightly	9
@us @done @us @property	-11
@us @done @us @us	12
@us @done @worse	-7
@us @fired	56
@us @fired $	32
@us @fired @not-really-hit	7
@us @fired @not-really-hit @body	-22
@us @fired @not-really-hit @boss	11
@us @fired @not-really-hit @hours	9
@us @fired @not-really-hit @not-really-hit	24
@us @fired @not-really-hit @somebody	-24
@us @fired @not-really-hit @they	8
@us @fired por	6
@us @gave	53
@us @gave $	-11
@us @gave @not-really-fired	-15
@us @gave @not-really-hit @bad	9
@us @gave @not-really-hit @blow	8
@us @gave @not-really-hit @here	-21
@us @gave @not-really-hit @write-up	5
@us @gave @not-really-hit papel	-14
@us @gave mi	25
@us @gave preguntas	17
@us @gave que	7
@us @gear	30
@us @general $	-9
@us @general @act	14
@us @general @act $	14
@us @general @here	-11
@us @general @here @done	-7
@us @general @not-really-hit	-7
@us @general @slur	6
@us @general @they	-17
@us @general @they $	-12
@us @general @things $	6
@us @general @union	10
@us @general @union $	-9
@us @general @us	23
@us @general @us $	13
@us @general @us y	-17
@us @general morning	7
@us @general no	-8
@us @general time	-5
@us @general time $	-5
@us @general was	9
@us @good	-12
@us @hazard	-13
@us @here $	11
@us @here @done	-12
@us @here @done $	-7
@us @here @done @here	-9
@us @here @general @body	12
@us @here @general @daily	6
@us @here @general @worse	-14
@us @here @here	12
@us @here @here $	9
@us @here @hit	13
@us @here @hit $	7
@us @here @not-really-hit	-6
@us @here @not-really-hit @machine	-5
@us @here @somebody	-8
@us @here @state	-14
@us @here @state @here	-6
@us @here @to-fire	13
@us @here @us	14
@us @here @us @loss	10
@us @here @us about	-9
@us @here @worse	-6
@us @here about	-10
@us @here for	-10
@us @here hi	-7
@us @here vests	7
@us @here with	6
@us @here work	9
@us @hit	49
@us @hit $	47
@us @hit @harm	-8
@us @hit @not-really-fired	11
@us @hit @not-really-fired @not-really-hit	10
@us @hit @not-really-hit	21
@us @hit @not-really-hit @machine	10
@us @hit @not-really-hit @not-really-hit	-12
@us @hit @not-really-hit @they	22
@us @hit @not-really-hit @things	19
@us @hit del	6
@us @hit del @not-really-fired	6
@us @hit en	7
@us @hit en @not-really-hit	7
@us @hit mi	-18
@us @home	32
@us @home $	7
@us @home @daily	6
@us @home @daily $	6
@us @home early	7
@us @home for	9
@us @home w	6
@us @hours	32
@us @hours en	11
@us @hours en @not-really-hit	11
@us @hours o	5
@us @hours por	6
@us @hours sin	9
@us @hours y	-8
@us @hurt-verb	23
@us @hurt-verb $	31
@us @hurt-verb @not-really-hit	7
@us @hurt-verb @not-really-hit @body	9
@us @hurt-verb @somebody	6
@us @hurt-verb y	-6
@us @job	9
@us @lightly $	-9
@us @lightly @general @us	5
@us @lightly @here	6
@us @lightly @here @general	6
@us @lightly @us	-20
@us @lightly @us $	-7
@us @lightly @us @worse	-9
@us @lightly @who	8
@us @lightly what	19
@us @lightly what @asks	9
@us @lol	-5
@us @loss $	-8
@us @loss @body	-11
@us @loss @body $	-8
@us @loss @lightly	8
@us @loss for	-5
@us @machine @general	5
@us @machine @general @harm	10
@us @not-really-hit	7
@us @not-really-hit @not-really-hit	-9
@us @now	-6
@us @paper @spread	-6
@us @property	54
@us @property $	38
@us @property .	6
@us @property @broke_down	16
@us @property @general	7
@us @property @here	7
@us @property @us	7
@us @said	21
@us @said @not-really-hit	19
@us @said @not-really-hit @boss	5
@us @said @not-really-hit @they	13
@us @said cuidate	6
@us @said que @us	8
@us @said y	6
@us @schedule	-7
@us @search	-7
@us @search @not-really-hit	-8
@us @search @not-really-hit @bag	9
@us @search @not-really-hit @things	-17
@us @shifts	11
@us @shifts $	-18
@us @shifts .	18
@us @shifts . @us	18
@us @shifts @lightly	-12
@us @shifts @spread	11
@us @shifts @spread @worse	8
@us @shifts @they	10
@us @shifts @worse	11
@us @shifts for	-6
@us @shifts for @act	-6
@us @shifts no	10
@us @shifts no @things	10
@us @sick	33
@us @sick $	9
@us @sick @here	6
@us @spread	-14
@us @spread @general	12
@us @spread @here	6
@us @spread @loss	-10
@us @spread @loss $	-10
@us @spread @us	11
@us @spread @us @us	5
@us @spread @worse	-26
@us @spread @worse for	-15
@us @they	22
@us @they $	-5
@us @they @asks	-6
@us @they @call	5
@us @they @did	12
@us @they @did @us	10
@us @they @do_to	-5
@us @they @done @us	6
@us @they @here	-6
@us @they @here @us	7
@us @they @took @hit	6
@us @they wants	8
@us @things	47
@us @things $	19
@us @things @dead	10
@us @things @dead work	8
@us @things @general	-20
@us @things @here	-12
@us @things @lightly	16
@us @things @lightly @dead	7
@us @things @lightly @did	8
@us @things @things	11
@us @things @us	-11
@us @things @worse	-8
@us @things @worse @us	-5
@us @things out	6
@us @things was	19
@us @to-me	-5
@us @took	16
@us @took @not-really-hit	6
@us @took @not-really-hit @hours	14
@us @took @not-really-hit @not-really-hit	7
@us @took @not-really-hit @things	14
@us @took @us	22
@us @took del	6
@us @union	-20
@us @union $	9
@us @union @done	6
@us @union @here	10
@us @union @here @general	10
@us @union @not-really-hit	-16
@us @union @things	6
@us @union que	7
@us @union-deed	10
@us @us $	-9
@us @us .	-6
@us @us . @general	-7
@us @us @act	16
@us @us @asks $	-5
@us @us @daily	8
@us @us @daily $	8
@us @us @dead	7
@us @us @done	6
@us @us @general	9
@us @us @here	-17
@us @us @here @state	-6
@us @us @lightly	-11
@us @us @loss	-11
@us @us @shifts $	5
@us @us @spread	16
@us @us @spread @general	13
@us @us @spread @us	6
@us @us @spread @worse	-10
@us @us @things	9
@us @us @things $	7
@us @us @us	21
@us @us @us @spread	12
@us @us @worse	25
@us @us @worse @here	17
@us @us for	-6
@us @us go	7
@us @us go @worse	7
@us @us saturday	-11
@us @us still	22
@us @vandal	11
@us @vandal @us	11
@us @vandal @us @property	11
@us @want	17
@us @want gusto	-6
@us @want hacer	21
@us @want hacer @union	21
@us @who	12
@us @who @here	29
@us @who was	-6
@us @worse @act $	11
@us @worse @act @general	5
@us @worse @general	17
@us @worse @general @daily	7
@us @worse @general @machine	-5
@us @worse @general @shifts	6
@us @worse @general @us	6
@us @worse @general @worse	12
@us @worse @here	5
@us @worse @here @general	9
@us @worse @loss	13
@us @worse @they	-7
@us @worse @us	-10
@us @worse @worse @us	-11
@us @worse cover	-8
@us @worse just	-5
@us @worse stop	-15
@us @worse work	15
@us _ .	7
@us _ 300	-6
@us _ @act	29
@us _ @asked	9
@us _ @asks	-22
@us _ @bad	-13
@us _ @body	-17
@us _ @broke_down	18
@us _ @dead	29
@us _ @did	16
@us _ @do_to	-27
@us _ @done	-14
@us _ @gave	16
@us _ @general	-6
@us _ @gripe	-7
@us _ @harm	19
@us _ @here	12
@us _ @hit	31
@us _ @job	7
@us _ @lightly	-11
@us _ @lol	13
@us _ @media	-7
@us _ @not-really-fired	7
@us _ @now	23
@us _ @number	7
@us _ @office	9
@us _ @out-of-work	10
@us _ @property	14
@us _ @said	6
@us _ @sanctioned	-6
@us _ @shifts	-20
@us _ @sign	11
@us _ @slur	17
@us _ @somebody	-20
@us _ @spread	24
@us _ @state	-14
@us _ @they	15
@us _ @things	8
@us _ @throw	13
@us _ @to-fire	18
@us _ @union-deed	6
@us _ @year	-6
@us _ _ $	-14
@us _ _ .	-26
@us _ _ @act	-26
@us _ _ @asks	34
@us _ _ @bad	-7
@us _ _ @bag	9
@us _ _ @blow	9
@us _ _ @body	30
@us _ _ @boss	6
@us _ _ @daily	21
@us _ _ @did	5
@us _ _ @do_to	40
@us _ _ @done	5
@us _ _ @general	-21
@us _ _ @good	6
@us _ _ @harm	-10
@us _ _ @here	15
@us _ _ @home	15
@us _ _ @hours	12
@us _ _ @lightly	22
@us _ _ @loss	15
@us _ _ @machine	5
@us _ _ @media	10
@us _ _ @not-really-fired	-23
@us _ _ @not-really-hit	-24
@us _ _ @now	48
@us _ _ @number	-7
@us _ _ @office	-26
@us _ _ @paper	12
@us _ _ @property	30
@us _ _ @sick	29
@us _ _ @somebody	-34
@us _ _ @spread	-8
@us _ _ @state	-9
@us _ _ @system	-14
@us _ _ @things	31
@us _ _ @to-me	-11
@us _ _ @took	7
@us _ _ @union	-10
@us _ _ @union-deed	6
@us _ _ @us	-16
@us _ _ @vandal	12
@us _ _ @want	-6
@us _ _ @was	6
@us _ _ @weapon	12
@us _ _ @who	-22
@us _ _ @worse-work	8
@us _ _ about	-12
@us _ _ atras	-14
@us _ _ been	-11
@us _ _ better	6
@us _ _ boxes	-6
@us _ _ building	7
@us _ _ but	-8
@us _ _ como	-5
@us _ _ drop	8
@us _ _ en	-13
@us _ _ es	8
@us _ _ fine	-9
@us _ _ first	-6
@us _ _ for	-31
@us _ _ front	10
@us _ _ full	6
@us _ _ go	12
@us _ _ have	9
@us _ _ hour	5
@us _ _ if	6
@us _ _ into	11
@us _ _ its	-6
@us _ _ just	9
@us _ _ leave	9
@us _ _ left	-6
@us _ _ like	-11
@us _ _ llantas	8
@us _ _ loud	5
@us _ _ mi	20
@us _ _ month	-7
@us _ _ morning	-11
@us _ _ ni	5
@us _ _ nice	-9
@us _ _ no	-39
@us _ _ nobody	10
@us _ _ not	9
@us _ _ now	15
@us _ _ or	-8
@us _ _ out	-8
@us _ _ paga	6
@us _ _ papel	-9
@us _ _ para	8
@us _ _ por	20
@us _ _ porque	22
@us _ _ que	16
@us _ _ scared	-11
@us _ _ semana	11
@us _ _ si	-11
@us _ _ side	-6
@us _ _ sin	-6
@us _ _ since	6
@us _ _ sobre	17
@us _ _ stop	7
@us _ _ text	10
@us _ _ thursday	-5
@us _ _ time	-7
@us _ _ together	-9
@us _ _ ultimo	9
@us _ _ under	18
@us _ _ vez	-6
@us _ _ walks	15
@us _ _ was	5
@us _ _ week	-7
@us _ _ were	7
@us _ _ whats	-7
@us _ _ with	9
@us _ _ word	10
@us _ _ work	14
@us _ _ y	-16
@us _ _ yrs	-6
@us _ about	-14
@us _ again	-17
@us _ ago	-10
@us _ algo	-8
@us _ allowed	5
@us _ asi	29
@us _ be	6
@us _ been	-7
@us _ cause	-8
@us _ coughing	5
@us _ cover	-8
@us _ cuando	-7
@us _ cuidate	6
@us _ dar	11
@us _ day	5
@us _ del	30
@us _ dicho	5
@us _ early	8
@us _ encima	15
@us _ enfrente	8
@us _ entrar	-5
@us _ first	-6
@us _ for	8
@us _ give	14
@us _ glove	-7
@us _ go	14
@us _ gusto	-6
@us _ hacer	19
@us _ hi	-8
@us _ if	-10
@us _ ir	5
@us _ last	10
@us _ later	-13
@us _ lenta	-18
@us _ letter	11
@us _ lunes	-16
@us _ mal	-10
@us _ mi	5
@us _ morir	-10
@us _ nervio	-5
@us _ no	-21
@us _ nobody	6
@us _ o	7
@us _ of	-9
@us _ out	31
@us _ para	-7
@us _ playing	-11
@us _ preguntas	17
@us _ que	-16
@us _ raises	-9
@us _ real	-9
@us _ receiving	7
@us _ results	-6
@us _ saturday	-20
@us _ scared	-6
@us _ sent	-7
@us _ si	-18
@us _ sin	7
@us _ since	23
@us _ something	7
@us _ still	22
@us _ stop	-8
@us _ stuff	6
@us _ thats	9
@us _ time	-8
@us _ today	21
@us _ tu	-10
@us _ under	22
@us _ ups	10
@us _ vests	7
@us _ w	10
@us _ wants	8
@us _ was	18
@us _ week	5
@us _ what	10
@us _ with	10
@us _ work	21
@us _ works	-7
@us _ y	-24
@us _ yo	-16
@us about	-23
@us about @general	-15
@us about @general @union	-7
@us acuerdo	-10
@us again	26
@us again $	22
@us anos	16
@us anos $	13
@us anos y	-5
@us bad	-5
@us best	-15
@us boots	-8
@us boyfriend	-5
@us but @who	7
@us cambiaron	-5
@us cambiaron @not-really-fired	-14
@us cambiaron @not-really-fired @office	-17
@us cambiaron @not-really-hit	6
@us cambiaron @not-really-hit @hours	7
@us cant	10
@us cant talk	9
@us castigaron	6
@us contract	15
@us daughters	6
@us daughters @home	6
@us day	-6
@us day $	-13
@us degrees	-6
@us dejan	13
@us dejan ir	6
@us dejan ir @not-really-fired	6
@us dejaron	16
@us dejaron @out-of-work	8
@us dejaron entrar	12
@us dejas	-11
@us dejo	-19
@us del	9
@us doing	-12
@us duele	-12
@us duele @not-really-hit	-6
@us duele @not-really-hit @body	-6
@us else	15
@us en @not-really-hit	5
@us en @not-really-hit @not-really-hit	-5
@us encanta	-10
@us encanta $	-10
@us enseno @general	-6
@us equivoque	-9
@us escribe	-7
@us ex	-6
@us faltan	-10
@us for @act	6
@us for @act @general	6
@us for @general	-11
@us for @general @lightly	-8
@us for @general @us	12
@us for @general hour	6
@us for @us	10
@us ged	-6
@us ged results	-6
@us gets	-12
@us gets @done	-8
@us glove	-7
@us go @worse	7
@us go @worse @home	7
@us grados	-7
@us gusta	-7
@us habla	-6
@us hablo	14
@us hablo @not-really-hit	8
@us hace	12
@us hed	-5
@us how	-8
@us how @us	-6
@us iba	5
@us iban	10
@us iban @general	10
@us if	-8
@us if its	-7
@us im	10
@us into	14
@us into @they	9
@us its	-9
@us its @us	-7
@us just	10
@us leave	9
@us left	-7
@us left @general	-7
@us life	-9
@us life $	-6
@us like	11
@us like @they	7
@us llame	12
@us llame @general	12
@us manda	-12
@us manda @not-really-hit	-10
@us mandan	-12
@us mandan @general	-10
@us mandan @general @not-really-hit	-10
@us memes	-5
@us memes @here	-5
@us might	-10
@us might @do_to	-10
@us millas	7
@us min	-5
@us min $	-9
@us min @sanctioned	-6
@us min @sanctioned $	-6
@us minutos	-8
@us molesta	-7
@us months	11
@us muero	13
@us muero $	-13
@us muero por	-5
@us name @dead	8
@us name @dead @spread	8
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
@us numbers	-7
@us of	25
@us of @general	-10
@us of @general month	-6
@us of @us	17
@us of @us $	-12
@us of @us @general	11
@us of @us @us	8
@us old	-7
@us old @loss	-7
@us old @loss @they	-6
@us or	-12
@us out $	12
@us out @general	-6
@us out @here	-11
@us out w	7
@us out w @they	7
@us own	10
@us own $	6
@us package	-7
@us pal	-16
@us pasa	-7
@us paso	7
@us personas	-8
@us pick	-9
@us pidieron @things	-7
@us pidio	-13
@us please	14
@us please $	16
@us pocket	-7
@us poncharon	8
@us poncharon @not-really-hit	8
@us poncharon @not-really-hit llantas	8
@us poncho	-16
@us poncho @somebody	-16
@us poncho @somebody @machine	-16
@us por @union-deed	5
@us pueden	-14
@us pueden @harm	-9
@us pueden @harm por	-9
@us puedo	-7
@us put	-16
@us que	-7
@us quiere	6
@us quiero	-6
@us quiero morir	-10
@us quiso	19
@us regresaron	6
@us salgo @not-really-hit	9
@us salio	-10
@us saturday	-11
@us se	8
@us se @hit	13
@us services	13
@us siento	9
@us since @general	10
@us sit	7
@us still	18
@us straight	5
@us straight @lightly	5
@us stuff	9
@us stuff $	6
@us talk	-8
@us tengo	21
@us text	-6
@us then	-5
@us theres no	-6
@us these	-7
@us time	-6
@us times	9
@us today	31
@us today $	12
@us today @here	-5
@us today @lol	17
@us tonight	13
@us tonight $	10
@us too	-6
@us turn	6
@us turn @here	6
@us turn @here @us	6
@us understand	-9
@us va	-16
@us va @general	-16
@us va @general @harm	-18
@us ven	-8
@us voy	-12
@us w	9
@us was @done	20
@us was @done go	10
@us which	11
@us whoever	8
@us with @general	6
@us with @us	-7
@us y	-24
@us y @not-really-hit	-22
@us year	-8
@us years	6
@us years $	10
@us years @lightly	-11
@us yesterday	15
@us yesterday $	15
@vandal	35
@vandal $	6
@vandal @here	12
@vandal @here @general	12
@vandal @us	19
@vandal @us @property	19
@vandal @us @property $	11
@vandal _ @general	12
@vandal _ @property	19
@vandal _ _ .	6
@vandal _ _ @property	16
@want	27
@want $	-6
@want @not-really-fired	25
@want @not-really-hit @not-really-hit	5
@want @us	-8
@want _ $	41
@want _ _ @not-really-hit	8
@want _ _ @union	12
@want _ _ para	-6
@want _ mi	-7
@want _ porque	16
@want gusto	-6
@want hacer	13
@want hacer @union	13
@want hacer @union @not-really-hit	8
@want que @union	-6
@want que @union @not-really-hit	-6
@was $	6
@was @bad	-12
@was @general	-10
@was @general @not-really-hit	-6
@was @here	-6
@was @here $	-10
@was @hurt	12
@was @hurt $	20
@was @not-really-hit	17
@was @out-of-work	7
@was _ @body	6
@was _ @general	-18
@was _ @here	7
@was _ @not-really-fired	-5
@was _ @not-really-hit	-6
@was _ @now	-5
@was _ @to-me	8
@was _ _ $	-11
@was _ _ @daily	-6
@was _ _ @harm	6
@was _ _ @here	8
@was _ _ @hours	14
@was _ _ @union	-6
@was _ _ @us	16
@was _ _ @worse-work	-9
@was _ _ hospital	7
@was _ _ no	7
@was _ emergencia	-6
@was _ en	11
@was _ mi	8
@was _ ultimo	5
@was _ y	20
@was en	-9
@was en @not-really-hit @worse-work	-9
@was en @not-really-hit hospital	7
@was en emergencia	-6
@was encerrado	10
@was hablando	-8
@was mi ultimo	5
@was mi ultimo @hours	5
@was pensando en	6
@was pensando en @harm	6
@was sin	-6
@was y	-6
@was yo	14
@was yo $	14
@weapon	76
@weapon $	47
@weapon @here	30
@weapon @here @general	29
@weapon _ $	6
@weapon _ @general	29
@weapon _ @here	6
@weapon _ @not-really-hit	10
@weapon _ _ $	7
@weapon _ _ @us	-19
@weapon en	10
@weapon en @not-really-hit	10
@who	45
@who @asks @do_to	7
@who @asks @loss	9
@who @asks @loss @us	7
@who @asks not	-13
@who @dead	-30
@who @dead @lightly	-6
@who @dead work	-20
@who @dead work @here	-20
@who @did	18
@who @did @general	-5
@who @did @us	25
@who @do_to @worse	-6
@who @done	13
@who @done @general	19
@who @done @general @weapon	11
@who @done @us	-14
@who @done @us $	12
@who @done @us @worse	-8
@who @done @worse	6
@who @here	33
@who @here $	20
@who @here .	10
@who @here @do_to	13
@who @here @general	19
@who @here @lightly	6
@who @here @us	15
@who @here @us @us	8
@who @here @us about	-6
@who @here @worse	-17
@who @home	-9
@who @loss .	7
@who @machine @us	12
@who @said @us	9
@who @said @worse	-6
@who @sick	20
@who @spread	6
@who @spread @do_to @us	8
@who @took	14
@who @union	-10
@who @us	-9
@who _ .	11
@who _ @asks	-9
@who _ @body	-6
@who _ @do_to	27
@who _ @general	13
@who _ @here	-14
@who _ @loss	13
@who _ @said	5
@who _ @spread	9
@who _ @they	-14
@who _ @things	-6
@who _ @us	46
@who _ @who	-6
@who _ _ .	-19
@who _ _ @did	11
@who _ _ @do_to	9
@who _ _ @here	-29
@who _ _ @lightly	12
@who _ _ @loss	5
@who _ _ @things	23
@who _ _ @union	11
@who _ _ @us	36
@who _ _ @weapon	11
@who _ _ @worse	-6
@who _ _ about	-6
@who _ _ for	22
@who _ bad	6
@who _ last	6
@who _ mine	-13
@who _ not	-13
@who _ where	12
@who _ work	-20
@who fine	-12
@who just	-10
@who knows	23
@who knows where	12
@who knows where @general	7
@who not	28
@who still	-9
@who wants	19
@will-do	7
@will-do _ _ $	6
@worse	6
@worse $	-6
@worse .	-10
@worse @act	-21
@worse @act @worse	-14
@worse @asks $	9
@worse @call	26
@worse @daily	-6
@worse @did	12
@worse @do_to	12
@worse @do_to @body	13
@worse @do_to @done	-10
@worse @do_to @done $	-10
@worse @do_to @general	-9
@worse @do_to @here	-6
@worse @do_to @us	22
@worse @do_to @us $	9
@worse @done @us	-6
@worse @general	7
@worse @general $	16
@worse @general @campaign	5
@worse @general @campaign $	6
@worse @general @daily	22
@worse @general @daily @general	6
@worse @general @daily @spread	7
@worse @general @hazard	-21
@worse @general @hazard @they	-6
@worse @general @here $	6
@worse @general @here @us	14
@worse @general @life	-13
@worse @general @office	7
@worse @general @office now	7
@worse @general @property	5
@worse @general @shifts	15
@worse @general @shifts $	16
@worse @general @they	-10
@worse @general @union	-10
@worse @general @union $	-8
@worse @general @union .	-12
@worse @general @union @lightly	6
@worse @general @us	17
@worse @general @who	6
@worse @general @worse	14
@worse @general diner	-8
@worse @general heat	6
@worse @general orchard	6
@worse @general orchard $	6
@worse @general paper	-9
@worse @general paper $	-9
@worse @here @general	17
@worse @here @lightly	6
@worse @here @us	-11
@worse @here @us $	-8
@worse @home $	7
@worse @lightly @general	8
@worse @loss	16
@worse @loss @us	11
@worse @loss @us $	11
@worse @not-really-hit	-8
@worse @spread	-12
@worse @they	11
@worse @they @dead	6
@worse @they about	5
@worse @they about @general	5
@worse @union @here	-11
@worse @us	-12
@worse @us $	-7
@worse @us @body	11
@worse @us @body @lightly	8
@worse @us @general	-9
@worse @us @general week	-7
@worse @us @here	25
@worse @us @here @general	13
@worse @us @here work	9
@worse @us @lightly	-5
@worse @us @property	13
@worse @us @shifts	-9
@worse @us @spread	-10
@worse @us @spread @loss	-10
@worse @us @us $	-7
@worse @us @worse	-13
@worse @us about	-9
@worse @us about @general	-9
@worse @us no	-24
@worse @us of	5
@worse @us of @us	5
@worse @us own	8
@worse @us since	-7
@worse @who	8
@worse @worse	28
@worse @worse @general	6
@worse @worse @us	-19
@worse @worse @us $	7
@worse _ $	19
@worse _ @act	-9
@worse _ @body	25
@worse _ @campaign	5
@worse _ @daily	25
@worse _ @do_to	-5
@worse _ @done	-11
@worse _ @general	6
@worse _ @hazard	-8
@worse _ @here	30
@worse _ @job	5
@worse _ @life	-13
@worse _ @lightly	-8
@worse _ @loss	7
@worse _ @office	7
@worse _ @property	18
@worse _ @shifts	14
@worse _ @slur	8
@worse _ @spread	-17
@worse _ @things	-6
@worse _ @us	-41
@worse _ @worse	17
@worse _ _ $	18
@worse _ _ .	-33
@worse _ _ @act	14
@worse _ _ @asks	-14
@worse _ _ @body	-12
@worse _ _ @done	19
@worse _ _ @general	-26
@worse _ _ @gripe	-7
@worse _ _ @here	8
@worse _ _ @home	-9
@worse _ _ @life	-5
@worse _ _ @lightly	12
@worse _ _ @paper	-11
@worse _ _ @property	6
@worse _ _ @shifts	-15
@worse _ _ @things	5
@worse _ _ @to-me	6
@worse _ _ @us	-9
@worse _ _ @who	12
@worse _ _ @worse	19
@worse _ _ about	9
@worse _ _ building	8
@worse _ _ for	11
@worse _ _ hall	7
@worse _ _ its	8
@worse _ _ just	5
@worse _ _ no	29
@worse _ _ not	5
@worse _ _ now	10
@worse _ _ right	6
@worse _ _ since	6
@worse _ _ today	-7
@worse _ _ w	18
@worse _ _ week	-7
@worse _ _ with	6
@worse _ _ work	8
@worse _ about	-7
@worse _ anymore	8
@worse _ diner	-8
@worse _ friday	5
@worse _ heat	6
@worse _ its	-7
@worse _ like	-11
@worse _ orchard	6
@worse _ own	8
@worse _ paper	-9
@worse _ punishment	8
@worse _ put	8
@worse _ since	-8
@worse _ thursday	-6
@worse _ time	22
@worse _ tonight	10
@worse _ was	20
@worse _ when	-7
@worse after	-8
@worse as	8
@worse as punishment	8
@worse as punishment $	8
@worse bring	8
@worse building	9
@worse cover	-8
@worse die	8
@worse die $	9
@worse drop	7
@worse fill	-5
@worse fill out	-5
@worse fill out @general	-5
@worse fix	-10
@worse fix @general	-10
@worse for	-14
@worse for @us	-20
@worse go	14
@worse if	7
@worse if @general	7
@worse just	-12
@worse last	-9
@worse last @worse	-7
@worse live	27
@worse live anymore	8
@worse live anymore $	8
@worse of	-7
@worse que	6
@worse receiving	6
@worse since	10
@worse stop	-15
@worse talk @worse @general	6
@worse text	-14
@worse text @general	-9
@worse turn	8
@worse w @general	-8
@worse with	-8
@worse y	6
@worse-work	21
@worse-work @not-really-hit	21
@worse-work @somebody	-6
@worse-work @us	17
@worse-work _ $	-7
@worse-work _ @general	-10
@worse-work _ @not-really-hit	-6
@worse-work _ _ @general	11
@worse-work _ que	12
@worse-work en	6
@worse-work en @not-really-hit	6
@worse-work y	-8
@write-up $	11
@write-up @now	-8
@write-up _ $	-9
@write-up _ _ @union	-9
@write-up _ _ que	6
@write-up _ que	-8
@write-up por	5
@write-up y	-8
@year	-13
@year @lightly	-6
@year _ _ @general	-5
^ 2	12
^ 4	10
^ 5	-12
^ @agents	12
^ @asks	-29
^ @asks @done	-8
^ @asks @done @us	-8
^ @asks @general @act	26
^ @asks @general @do_to	-8
^ @asks @general @done	-7
^ @asks @general legal	20
^ @asks @general true	-9
^ @asks @they	-18
^ @asks @they @asks	8
^ @asks @they @do_to	-12
^ @asks @they @done	-8
^ @asks @us	7
^ @asks @us @do_to	25
^ @asks @us @they	-9
^ @bad	22
^ @bad $	37
^ @bad @general	-10
^ @bad @not-really-hit	-8
^ @body	9
^ @body @worse	-9
^ @boss	-13
^ @call	-8
^ @called	5
^ @called @general	8
^ @campaign	10
^ @coming	34
^ @coming @agents	10
^ @coming @bad	8
^ @coming @bad en	8
^ @coming @not-really-hit	19
^ @coming @not-really-hit @bad	12
^ @coming @not-really-hit hombre	11
^ @coming @somebody	13
^ @coming fuga	6
^ @coming fuga @not-really-hit	6
^ @coming humo	12
^ @daily	-13
^ @daily @here	-5
^ @dead	-40
^ @dead @do_to	-10
^ @dead @do_to @us	-5
^ @did @general	-16
^ @did @us	8
^ @did @us @worse	6
^ @do_to	-48
^ @do_to @general	-9
^ @do_to @us	-13
^ @done	43
^ @done @general	-28
^ @done @general @us	-6
^ @done @here	9
^ @done @here @general	5
^ @done @lightly	-17
^ @done @lightly @general	-5
^ @done @us	23
^ @done @us @body	20
^ @done @us @lightly	-8
^ @done @us @things	-13
^ @done @us @worse	20
^ @done @us of	7
^ @done @worse	6
^ @done for	12
^ @done out	16
^ @done out $	17
^ @fired	55
^ @fired @general	32
^ @fired @general @somebody	7
^ @fired @general @us	10
^ @fired @general mi	6
^ @fired @not-really-fired	8
^ @fired @not-really-hit	-10
^ @fired @not-really-hit @machine	6
^ @fired mi	27
^ @gave	14
^ @gave @somebody	-16
^ @gave camara	8
^ @general	8
^ @general @act @worse	-8
^ @general @act out	17
^ @general @asks	-12
^ @general @asks @general	8
^ @general @asks @us	-6
^ @general @bad	-5
^ @general @broke_down @worse	8
^ @general @call	8
^ @general @call @worse	9
^ @general @daily @us	12
^ @general @dead @done	-5
^ @general @dead @lightly	12
^ @general @dead be	14
^ @general @dead live	-7
^ @general @did	-8
^ @general @did @general	6
^ @general @did @us	-7
^ @general @do_to	10
^ @general @do_to @us	6
^ @general @done	-20
^ @general @done @general	5
^ @general @done out	-7
^ @general @here	27
^ @general @here @done	40
^ @general @here @general	9
^ @general @here @us	-32
^ @general @here @worse	-10
^ @general @here no	6
^ @general @lightly	12
^ @general @lightly @loss	9
^ @general @lightly @worse	10
^ @general @loss @here	-8
^ @general @loss @us	23
^ @general @machine @broke_down	10
^ @general @machine @general	-6
^ @general @machine @here	9
^ @general @police	10
^ @general @police @here	10
^ @general @said	-8
^ @general @spread	21
^ @general @spread @worse	22
^ @general @they	18
^ @general @they @did	10
^ @general @they @done	-5
^ @general @to-me	-8
^ @general @union	-8
^ @general @us	11
^ @general @us @done	8
^ @general @us @took	6
^ @general @was	-5
^ @general already	-6
^ @general been	7
^ @general been @done	10
^ @general cant	19
^ @general cant @asks	9
^ @general cant breathe	20
^ @general clocked out	-10
^ @general have	13
^ @general mi	-20
^ @general mi @daily	-5
^ @general mi @somebody	8
^ @general mi @us	-12
^ @general mi tambien	-6
^ @general no	18
^ @general no quiero	5
^ @general sali	-5
^ @general se	-6
^ @general se @to-me	-6
^ @general was	39
^ @general was @done	8
^ @general was @general	29
^ @general was @here	15
^ @general whole	-5
^ @general wish	-9
^ @general work	-6
^ @good	-10
^ @gripe	-11
^ @gripe @here	-8
^ @hazard	51
^ @hazard @here	7
^ @hazard @spread	47
^ @hazard @spread $	26
^ @hazard @spread @here	5
^ @here	61
^ @here @did	7
^ @here @do_to	-6
^ @here @done	44
^ @here @done @here	9
^ @here @done @worse	9
^ @here @general $	-6
^ @here @general @do_to	7
^ @here @general @done	-7
^ @here @general @paper	6
^ @here @general mi	-7
^ @here @here	10
^ @here @loss	7
^ @here @not-really-hit	36
^ @here @not-really-hit @bad	15
^ @here @somebody	8
^ @here @they	-12
^ @here @us	-16
^ @here @us @general	18
^ @here @us @paper	14
^ @here @us @things	-6
^ @here @us @us	-10
^ @here @us old	-6
^ @here en	-9
^ @here sent	18
^ @here sent @home	18
^ @hit	39
^ @hit @general	25
^ @hit @general @not-really-hit	6
^ @hit @general @us	8
^ @hit @general mi	10
^ @hit @not-really-fired	13
^ @hit @not-really-fired @bad	8
^ @hit @not-really-hit @not-really-hit	-6
^ @hit en	-6
^ @home	-7
^ @hurt-verb mi	6
^ @life	-16
^ @life @here	-6
^ @lightly	11
^ @lol	-6
^ @loss	51
^ @loss $	33
^ @loss @asks	24
^ @loss @asks @here	18
^ @loss @did	9
^ @loss @did @us	9
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
^ @machine @done @general	11
^ @machine @general	15
^ @machine @general @bad	-9
^ @machine @general dar	-15
^ @machine @here	6
^ @machine @here @worse	8
^ @machine @us	-10
^ @migra	9
^ @migra @here	7
^ @not-really-fired	-12
^ @not-really-hit	-11
^ @not-really-hit @bad	45
^ @not-really-hit @blow	-18
^ @not-really-hit @boss @hit	-11
^ @not-really-hit @boss @to-me	30
^ @not-really-hit @boss @us	14
^ @not-really-hit @boss estreno	-7
^ @not-really-hit @hit	-17
^ @not-really-hit @machine	15
^ @not-really-hit @machine @hit	7
^ @not-really-hit @machine @not-really-hit	-7
^ @not-really-hit @machine @to-me	18
^ @not-really-hit @machine se	-6
^ @not-really-hit @not-really-hit	8
^ @not-really-hit @not-really-hit @boss	16
^ @not-really-hit @somebody	5
^ @not-really-hit @somebody del	5
^ @not-really-hit @they	26
^ @not-really-hit @they @union	-5
^ @not-really-hit @they @us	9
^ @not-really-hit @they se	14
^ @not-really-hit @weapon	-14
^ @not-really-hit bano	-7
^ @not-really-hit del	-8
^ @not-really-hit huesped	13
^ @not-really-hit nuevo	8
^ @not-really-hit tipo	9
^ @now	-12
^ @now @general	15
^ @now @general @not-really-hit	15
^ @now @to-me	-15
^ @now @us	28
^ @now @us @hit	-13
^ @now @was mi	5
^ @now es	-14
^ @paper	-12
^ @said	37
^ @said que	28
^ @said que sabe	6
^ @said que si	-6
^ @said que tiene	23
^ @slur	31
^ @somebody	11
^ @somebody trae	12
^ @spread	13
^ @they	83
^ @they @act	-7
^ @they @asks	25
^ @they @asks @here	-5
^ @they @asks @spread	7
^ @they @dead	14
^ @they @dead @done	18
^ @they @did	6
^ @they @did @us	14
^ @they @did @worse	9
^ @they @do_to	24
^ @they @do_to @here	5
^ @they @done	31
^ @they @done @us	25
^ @they @done @worse	-16
^ @they @done go	8
^ @they @good	5
^ @they @good @us	5
^ @they @here	41
^ @they @here @did	6
^ @they @here @general	-14
^ @they @here @who	10
^ @they @here if	6
^ @they @here im	11
^ @they @lightly	22
^ @they @loss	-10
^ @they @took	8
^ @they @took @did	5
^ @they @us @here	8
^ @they actually	-8
^ @they actually @here	-8
^ @they bought	-7
^ @they bought @alone	-7
^ @they ended	5
^ @they found	25
^ @they found out	14
^ @they just	-25
^ @they just @done	-42
^ @they just @here	10
^ @they just @said	7
^ @they never	-15
^ @they only	-12
^ @they sent	-19
^ @they sent @us	-10
^ @they wants	-18
^ @they wants @worse	-10
^ @things @here	-11
^ @to-me	48
^ @to-me @called @general	8
^ @to-me @fired	-20
^ @to-me @fired @general	6
^ @to-me @fired del	-24
^ @to-me @gave	-12
^ @to-me @gave @somebody	-11
^ @to-me @here	12
^ @to-me @here @called	10
^ @to-me @hit	11
^ @to-me @not-really-hit	-13
^ @to-me @not-really-hit @not-really-hit	-7
^ @to-me @said	19
^ @to-me @said @general	10
^ @to-me @said @not-really-hit	-9
^ @to-me @want	-13
^ @to-me @want @us	-6
^ @to-me cuento	-5
^ @to-me dije	-5
^ @to-me traen	15
^ @took	-10
^ @union	-53
^ @union @done	-11
^ @union @done out	-6
^ @union @here	-14
^ @union @not-really-hit	7
^ @us	55
^ @us $	-5
^ @us @act	16
^ @us @act out	16
^ @us @asked	10
^ @us @asked mi	-7
^ @us @asked si	8
^ @us @body	8
^ @us @body @asks	14
^ @us @called	12
^ @us @called @general	12
^ @us @called @not-really-fired	7
^ @us @called @not-really-hit	-11
^ @us @daily	-7
^ @us @did @us	-5
^ @us @do_to	16
^ @us @done	-26
^ @us @done @general	-6
^ @us @done @worse	-6
^ @us @fired	44
^ @us @fired $	19
^ @us @fired @not-really-hit	6
^ @us @fired por	6
^ @us @gave	22
^ @us @gave mi	25
^ @us @gave preguntas	17
^ @us @general	-16
^ @us @general @here	-12
^ @us @hazard	-14
^ @us @here @hit	9
^ @us @here @not-really-hit	-7
^ @us @here @somebody	-8
^ @us @here @us	-6
^ @us @here hi	-7
^ @us @hit	49
^ @us @hit $	53
^ @us @hit @harm	-8
^ @us @hit @not-really-fired	10
^ @us @hit @not-really-hit	18
^ @us @hit del	6
^ @us @hit mi	-18
^ @us @hours	11
^ @us @hurt-verb	26
^ @us @hurt-verb $	31
^ @us @hurt-verb @somebody	6
^ @us @life	6
^ @us @lightly	-18
^ @us @lightly @us	-17
^ @us @machine	7
^ @us @machine @general	7
^ @us @said	22
^ @us @said cuidate	6
^ @us @search	-8
^ @us @search @not-really-hit	-8
^ @us @spread	-14
^ @us @they	41
^ @us @they @did	10
^ @us @they @done	9
^ @us @they wants	8
^ @us @things	7
^ @us @things @dead	10
^ @us @things @here	-10
^ @us @things was	19
^ @us @to-me	-9
^ @us @took @not-really-hit	-5
^ @us @took del	6
^ @us @union	-13
^ @us @us	7
^ @us @us @done	6
^ @us @us @here	-19
^ @us @us @loss	-12
^ @us @us @us	8
^ @us @us @worse	26
^ @us @vandal	11
^ @us @vandal @us	11
^ @us @want hacer	21
^ @us @was	-10
^ @us bad	-5
^ @us cambiaron	-5
^ @us cambiaron @not-really-fired	-14
^ @us cambiaron @not-really-hit	6
^ @us castigaron	6
^ @us dejaron @out-of-work	8
^ @us dejas	-11
^ @us duele	-8
^ @us duele @not-really-hit	-6
^ @us equivoque	-9
^ @us hablo	12
^ @us hablo @not-really-hit	8
^ @us manda	-6
^ @us molesta	-7
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
^ @us quiero morir	-7
^ @us sali	-5
^ @us salio	-10
^ @us text	-5
^ @us too	-5
^ @vandal	20
^ @want	36
^ @want que @union	-6
^ @was	13
^ @was @bad	9
^ @was @not-really-fired	-8
^ @was @not-really-fired @not-really-hit	-7
^ @was en emergencia	-6
^ @was pensando	6
^ @was pensando en	6
^ @weapon	-12
^ @who	79
^ @who @dead	-30
^ @who @dead work	-20
^ @who @did	16
^ @who @did @general	-12
^ @who @did @us	24
^ @who @done	18
^ @who @done @general	13
^ @who @done @worse	6
^ @who @here	22
^ @who @here @us	25
^ @who @sick	20
^ @who @took	14
^ @who not	20
^ @worse	6
^ _ $	-20
^ _ .	-12
^ _ 10	7
^ _ 14	-6
^ _ 2	-39
^ _ 20	7
^ _ 3	6
^ _ @agents	11
^ _ @asked	8
^ _ @asks	10
^ _ @bad	61
^ _ @blow	-18
^ _ @body	-17
^ _ @boss	28
^ _ @broke_down	14
^ _ @call	7
^ _ @called	11
^ _ @carry-on	10
^ _ @coming	-9
^ _ @daily	-5
^ _ @did	24
^ _ @do_to	17
^ _ @done	47
^ _ @general	-24
^ _ @gripe	-9
^ _ @hazard	32
^ _ @here	42
^ _ @hit	23
^ _ @home	-11
^ _ @hurt-verb	59
^ _ @jailed	5
^ _ @lightly	-19
^ _ @loss	-11
^ _ @machine	12
^ _ @media	-22
^ _ @names	32
^ _ @not-really-fired	13
^ _ @now	-6
^ _ @number	14
^ _ @police	12
^ _ @said	16
^ _ @schedule	-12
^ _ @search	-9
^ _ @sick	35
^ _ @slur	-10
^ _ @somebody	21
^ _ @spread	41
^ _ @system	-12
^ _ @they	48
^ _ @things	-13
^ _ @took	19
^ _ @union	-25
^ _ @union-deed	-40
^ _ @us	-24
^ _ @vandal	11
^ _ @want	-7
^ _ @was	-25
^ _ @weapon	29
^ _ _ $	-20
^ _ _ .	30
^ _ _ 15	-7
^ _ _ 2	-12
^ _ _ 20	-6
^ _ _ 3	9
^ _ _ 30	-20
^ _ _ 4	-12
^ _ _ 5	-15
^ _ _ 6	22
^ _ _ 60	-9
^ _ _ @act	14
^ _ _ @asked	-13
^ _ _ @asks	-13
^ _ _ @body	-23
^ _ _ @boss	19
^ _ _ @broke_down	21
^ _ _ @call	14
^ _ _ @coming	-27
^ _ _ @daily	-28
^ _ _ @dead	8
^ _ _ @did	30
^ _ _ @do_to	-16
^ _ _ @done	53
^ _ _ @fired	22
^ _ _ @gear	-5
^ _ _ @good	-9
^ _ _ @gripe	-6
^ _ _ @harm	5
^ _ _ @here	19
^ _ _ @hit	-18
^ _ _ @home	13
^ _ _ @key	8
^ _ _ @life	-6
^ _ _ @loss	-15
^ _ _ @machine	-15
^ _ _ @names	7
^ _ _ @not-really-fired	-38
^ _ _ @not-really-hit	-7
^ _ _ @number	-20
^ _ _ @office	9
^ _ _ @out-of-work	10
^ _ _ @paper	21
^ _ _ @property	18
^ _ _ @said	-8
^ _ _ @schedule	-7
^ _ _ @shifts	15
^ _ _ @sick	24
^ _ _ @slur	-6
^ _ _ @somebody	7
^ _ _ @spread	12
^ _ _ @system	14
^ _ _ @taken	12
^ _ _ @things	6
^ _ _ @throw	11
^ _ _ @to-me	28
^ _ _ @took	13
^ _ _ @union	-19
^ _ _ @union-deed	9
^ _ _ @us	-16
^ _ _ @want	39
^ _ _ @weapon	-9
^ _ _ @worse	34
^ _ _ @worse-work	-11
^ _ _ a	-13
^ _ _ about	-24
^ _ _ accidente	23
^ _ _ afuera	6
^ _ _ agency	-8
^ _ _ alguien	17
^ _ _ allowed	-6
^ _ _ ambulancia	-13
^ _ _ an	30
^ _ _ and	20
^ _ _ anda	-10
^ _ _ anymore	-15
^ _ _ app	-6
^ _ _ are	15
^ _ _ arm	9
^ _ _ around	-5
^ _ _ asked	-9
^ _ _ asking	5
^ _ _ at	-15
^ _ _ ate	-6
^ _ _ aviso	-17
^ _ _ bad	17
^ _ _ badge	-9
^ _ _ been	-8
^ _ _ bien	-7
^ _ _ bit	-7
^ _ _ botaron	16
^ _ _ breathe	20
^ _ _ buen	-15
^ _ _ but	-20
^ _ _ caigo	-6
^ _ _ call	20
^ _ _ called	-28
^ _ _ calls	9
^ _ _ calor	25
^ _ _ cambiar	-5
^ _ _ came	7
^ _ _ can	7
^ _ _ cant	-6
^ _ _ car	19
^ _ _ card	-5
^ _ _ carro	5
^ _ _ cause	-7
^ _ _ cerrar	-10
^ _ _ check	15
^ _ _ contestar	-7
^ _ _ corren	25
^ _ _ cousin	-6
^ _ _ crew	11
^ _ _ cuando	-12
^ _ _ cuchillo	5
^ _ _ cuidate	6
^ _ _ cut	-7
^ _ _ dan	25
^ _ _ dar	-19
^ _ _ days	14
^ _ _ dejan	28
^ _ _ dejo	-20
^ _ _ del	6
^ _ _ descansar	-22
^ _ _ despido	-22
^ _ _ dice	-10
^ _ _ dieron	5
^ _ _ digo	-6
^ _ _ dijo	5
^ _ _ do	7
^ _ _ doing	-6
^ _ _ dona	6
^ _ _ dont	13
^ _ _ el	-14
^ _ _ emergencia	36
^ _ _ encuentro	14
^ _ _ end	-7
^ _ _ ending	14
^ _ _ entre	10
^ _ _ entro	-9
^ _ _ es	-7
^ _ _ estan	-6
^ _ _ estreno	-7
^ _ _ ever	-7
^ _ _ every	8
^ _ _ favor	32
^ _ _ feel	7
^ _ _ fight	24
^ _ _ finally	17
^ _ _ fire	24
^ _ _ fired	-17
^ _ _ firmar	-7
^ _ _ firmas	-16
^ _ _ firme	-5
^ _ _ flat	-7
^ _ _ flu	-5
^ _ _ followed	11
^ _ _ for	-14
^ _ _ fotos	24
^ _ _ from	7
^ _ _ front	-6
^ _ _ fuego	-9
^ _ _ ganas	6
^ _ _ gave	7
^ _ _ get	-9
^ _ _ going	7
^ _ _ good	-12
^ _ _ got	-16
^ _ _ gun	-10
^ _ _ hablar	13
^ _ _ hacer	13
^ _ _ had	-5
^ _ _ happen	-8
^ _ _ happy	-6
^ _ _ harassing	10
^ _ _ has	-14
^ _ _ hasta	12
^ _ _ have	-12
^ _ _ hay	-21
^ _ _ he	8
^ _ _ her	-10
^ _ _ here	11
^ _ _ hes	-9
^ _ _ hi	-7
^ _ _ his	7
^ _ _ hit	21
^ _ _ hoja	9
^ _ _ hombre	11
^ _ _ home	14
^ _ _ horario	13
^ _ _ hoy	14
^ _ _ ill	8
^ _ _ im	6
^ _ _ in	7
^ _ _ inspector	5
^ _ _ interested	-5
^ _ _ is	-26
^ _ _ it	-16
^ _ _ its	-5
^ _ _ ive	6
^ _ _ jefe	-7
^ _ _ jose	-6
^ _ _ just	12
^ _ _ kill	9
^ _ _ killed	-8
^ _ _ know	-9
^ _ _ la	-16
^ _ _ labor	-6
^ _ _ las	5
^ _ _ last	-7
^ _ _ lastimo	-12
^ _ _ le	15
^ _ _ legal	20
^ _ _ les	21
^ _ _ let	14
^ _ _ like	-8
^ _ _ lista	5
^ _ _ llego	-14
^ _ _ llevamos	12
^ _ _ lo	-14
^ _ _ locked	-6
^ _ _ los	32
^ _ _ lost	-8
^ _ _ lunch	-8
^ _ _ luz	8
^ _ _ made	9
^ _ _ man	5
^ _ _ manager	9
^ _ _ manguera	-6
^ _ _ manny	14
^ _ _ maria	6
^ _ _ mas	-18
^ _ _ matarme	5
^ _ _ me	11
^ _ _ metiendo	10
^ _ _ mi	42
^ _ _ migra	15
^ _ _ miguel	8
^ _ _ money	12
^ _ _ morir	-7
^ _ _ moved	-7
^ _ _ my	36
^ _ _ myself	16
^ _ _ names	20
^ _ _ need	-6
^ _ _ nervio	-5
^ _ _ never	-13
^ _ _ nice	-7
^ _ _ ninos	-5
^ _ _ no	-22
^ _ _ nos	6
^ _ _ not	-7
^ _ _ off	-8
^ _ _ office	-7
^ _ _ old	-6
^ _ _ one	-6
^ _ _ otra	-5
^ _ _ otro	-14
^ _ _ our	15
^ _ _ out	28
^ _ _ outside	9
^ _ _ over	7
^ _ _ overtime	-6
^ _ _ pagan	-11
^ _ _ pagaron	6
^ _ _ pal	-5
^ _ _ papel	-13
^ _ _ papeles	14
^ _ _ para	7
^ _ _ part	-7
^ _ _ pasaron	-9
^ _ _ patron	6
^ _ _ pelear	-5
^ _ _ people	-13
^ _ _ perdio	-5
^ _ _ pero	-7
^ _ _ perro	-5
^ _ _ pick	-9
^ _ _ piso	-19
^ _ _ please	15
^ _ _ policia	6
^ _ _ poncho	-16
^ _ _ por	-23
^ _ _ precios	-10
^ _ _ preguntas	17
^ _ _ pregunto	-13
^ _ _ prisa	-6
^ _ _ puede	-6
^ _ _ pull	12
^ _ _ puras	-7
^ _ _ que	-13
^ _ _ queda	-9
^ _ _ quemando	28
^ _ _ quiere	-7
^ _ _ quieren	16
^ _ _ quit	-13
^ _ _ ray	13
^ _ _ recursos	9
^ _ _ remove	-7
^ _ _ respirar	15
^ _ _ rh	11
^ _ _ rid	20
^ _ _ right	9
^ _ _ room	6
^ _ _ sacar	-7
^ _ _ said	7
^ _ _ salgo	6
^ _ _ saying	6
^ _ _ says	7
^ _ _ se	-5
^ _ _ security	-5
^ _ _ sending	-5
^ _ _ sexual	-17
^ _ _ shift	13
^ _ _ showed	-5
^ _ _ si	-34
^ _ _ siento	7
^ _ _ sign	24
^ _ _ sin	-9
^ _ _ some	-7
^ _ _ someone	-8
^ _ _ sorry	-7
^ _ _ soy	13
^ _ _ stop	-8
^ _ _ student	-5
^ _ _ su	-9
^ _ _ subi	-7
^ _ _ supposed	13
^ _ _ taking	6
^ _ _ tarjetas	21
^ _ _ temprano	-12
^ _ _ tengo	-23
^ _ _ terminated	18
^ _ _ texted	13
^ _ _ texts	-9
^ _ _ that	-12
^ _ _ the	-5
^ _ _ them	-7
^ _ _ there	-7
^ _ _ they	11
^ _ _ thing	-8
^ _ _ think	-7
^ _ _ this	22
^ _ _ three	-8
^ _ _ through	5
^ _ _ tiene	10
^ _ _ tino	7
^ _ _ tio	-8
^ _ _ to	47
^ _ _ toca	-14
^ _ _ todas	9
^ _ _ today	-7
^ _ _ todos	-23
^ _ _ told	17
^ _ _ tonight	-8
^ _ _ trabajo	-13
^ _ _ tres	10
^ _ _ true	-9
^ _ _ tu	-21
^ _ _ un	-15
^ _ _ understand	-9
^ _ _ union	-6
^ _ _ ups	12
^ _ _ us	-48
^ _ _ va	-6
^ _ _ vacaciones	-7
^ _ _ van	-5
^ _ _ vans	5
^ _ _ venir	13
^ _ _ video	-7
^ _ _ volantes	-7
^ _ _ waited	-5
^ _ _ wants	7
^ _ _ we	8
^ _ _ went	-6
^ _ _ what	-12
^ _ _ wife	6
^ _ _ with	-8
^ _ _ wont	-6
^ _ _ wore	7
^ _ _ work	-23
^ _ _ workers	-5
^ _ _ would	6
^ _ _ written	8
^ _ _ yes	-10
^ _ _ you	-18
^ _ _ your	-12
^ _ a	93
^ _ about	40
^ _ actually	-8
^ _ acusan	11
^ _ agarraron	6
^ _ agarro	9
^ _ agency	9
^ _ agentes	11
^ _ ago	-11
^ _ ahi	-7
^ _ al	20
^ _ alarm	-15
^ _ alguien	-11
^ _ all	-12
^ _ already	-7
^ _ ambulancia	16
^ _ amenazaron	5
^ _ an	9
^ _ and	-18
^ _ anos	-14
^ _ any	-5
^ _ app	-10
^ _ are	6
^ _ arrested	11
^ _ asked	-9
^ _ at	-9
^ _ ate	-6
^ _ atoro	-5
^ _ ayuda	-6
^ _ ayudan	-5
^ _ back	-11
^ _ bad	-8
^ _ bajaron	-10
^ _ bajo	-7
^ _ bano	-7
^ _ be	-7
^ _ been	19
^ _ being	27
^ _ bleeding	15
^ _ blood	7
^ _ boss	-9
^ _ botao	7
^ _ botaron	12
^ _ bought	-7
^ _ bout	11
^ _ broke	14
^ _ burned	14
^ _ bus	9
^ _ cai	15
^ _ call	-5
^ _ called	-10
^ _ camara	8
^ _ cambiaron	-8
^ _ came	10
^ _ cancelled	-12
^ _ cant	10
^ _ capataz	29
^ _ car	5
^ _ castigaron	6
^ _ cayeron	13
^ _ changed	7
^ _ check	-11
^ _ chef	6
^ _ collapsed	11
^ _ company	-10
^ _ con	7
^ _ consultor	25
^ _ contrato	-12
^ _ cop	10
^ _ cops	6
^ _ corrieron	8
^ _ corrio	12
^ _ corte	24
^ _ corto	-15
^ _ cousin	-8
^ _ coworker	13
^ _ cream	-8
^ _ cuando	-7
^ _ cuchillos	-14
^ _ cuento	-5
^ _ cunado	-6
^ _ cut	-11
^ _ cutting	6
^ _ da	-19
^ _ dejas	-11
^ _ dejo	-31
^ _ del	-16
^ _ derechos	-13
^ _ descansaron	6
^ _ desmayo	5
^ _ despidieron	6
^ _ did	-11
^ _ dieron	-14
^ _ dije	-6
^ _ dijeron	13
^ _ dijo	33
^ _ dio	7
^ _ do	-6
^ _ doesnt	-19
^ _ dog	9
^ _ donde	-6
^ _ dont	-16
^ _ down	-12
^ _ duele	-8
^ _ echo	-23
^ _ empujo	7
^ _ en	-22
^ _ entregue	8
^ _ equivoque	-9
^ _ es	-36
^ _ escupio	21
^ _ esta	26
^ _ estan	28
^ _ fainted	6
^ _ fecha	-6
^ _ fell	11
^ _ finally	-6
^ _ fired	23
^ _ floor	-6
^ _ following	-6
^ _ foreman	7
^ _ found	25
^ _ four	8
^ _ fue	-19
^ _ fuego	13
^ _ fuga	6
^ _ gas	20
^ _ gerente	-13
^ _ get	-6
^ _ girl	9
^ _ goes	-8
^ _ golpe	-18
^ _ golpeo	13
^ _ got	-7
^ _ grabbed	12
^ _ grito	-10
^ _ guard	-6
^ _ guy	27
^ _ guys	18
^ _ hablar	-31
^ _ hablo	15
^ _ hace	12
^ _ had	13
^ _ happened	-7
^ _ happening	8
^ _ has	-10
^ _ have	15
^ _ hay	-8
^ _ he	-9
^ _ hell	6
^ _ help	18
^ _ here	-5
^ _ hermano	12
^ _ hicieron	9
^ _ him	-6
^ _ hired	7
^ _ hit	-24
^ _ hizo	6
^ _ horas	8
^ _ huesped	13
^ _ humo	12
^ _ i	-17
^ _ if	-24
^ _ im	-13
^ _ in	34
^ _ interrogated	8
^ _ is	26
^ _ it	-17
^ _ jalo	13
^ _ jefe	20
^ _ jumped	-11
^ _ just	-23
^ _ keep	19
^ _ keeps	13
^ _ keyed	8
^ _ kid	6
^ _ kids	6
^ _ knows	8
^ _ la	-14
^ _ lady	-7
^ _ laid	19
^ _ landlord	-11
^ _ las	30
^ _ late	-8
^ _ le	-14
^ _ lead	-11
^ _ leak	18
^ _ leave	-12
^ _ leaving	-5
^ _ left	-10
^ _ les	-5
^ _ levantaron	6
^ _ line	11
^ _ lista	-5
^ _ llamar	-7
^ _ llamaron	-10
^ _ llego	-15
^ _ llevan	9
^ _ llevaron	-8
^ _ llevo	-12
^ _ lo	7
^ _ locked	24
^ _ locker	7
^ _ lost	6
^ _ lunes	-6
^ _ made	-11
^ _ make	-6
^ _ mama	-7
^ _ man	-12
^ _ manager	-6
^ _ manda	-6
^ _ mandaron	15
^ _ mando	5
^ _ many	-5
^ _ marido	6
^ _ mas	-11
^ _ mayordomo	11
^ _ me	11
^ _ meeting	-10
^ _ mi	-10
^ _ miedo	-7
^ _ migra	56
^ _ mis	8
^ _ molesta	-7
^ _ mom	-6
^ _ moved	-33
^ _ mucho	-10
^ _ muero	-16
^ _ muerto	-16
^ _ my	-17
^ _ myself	-9
^ _ n	-7
^ _ negaron	18
^ _ nephew	8
^ _ never	-26
^ _ news	-19
^ _ next	7
^ _ no	-15
^ _ nobody	-12
^ _ nos	12
^ _ nuestras	38
^ _ number	-5
^ _ of	-25
^ _ offered	6
^ _ one	-6
^ _ only	-17
^ _ open	10
^ _ out	9
^ _ over	-11
^ _ pain	26
^ _ para	18
^ _ passed	27
^ _ patrol	6
^ _ pego	9
^ _ people	6
^ _ phone	-8
^ _ picked	7
^ _ please	-16
^ _ poncharon	8
^ _ ponen	-9
^ _ por	17
^ _ pregunte	-10
^ _ pregunto	8
^ _ prendio	6
^ _ puede	-27
^ _ pueden	-18
^ _ puedo	18
^ _ pulled	16
^ _ pushed	6
^ _ pushing	-8
^ _ pusieron	-5
^ _ put	24
^ _ quede	-6
^ _ queme	14
^ _ quien	-11
^ _ quieren	13
^ _ quiero	38
^ _ quit	-14
^ _ quite	-7
^ _ read	-6
^ _ real	18
^ _ removed	-22
^ _ reporto	-7
^ _ resbale	6
^ _ resident	8
^ _ revisaron	15
^ _ rubs	6
^ _ rumores	-14
^ _ rush	-7
^ _ sacaron	-32
^ _ said	-8
^ _ salgo	-6
^ _ salio	-10
^ _ salir	-5
^ _ say	-14
^ _ says	-6
^ _ scared	8
^ _ screen	-6
^ _ se	-30
^ _ second	14
^ _ see	-8
^ _ seen	-5
^ _ shooter	36
^ _ shot	-11
^ _ should	-6
^ _ signed	-7
^ _ siguio	-35
^ _ sin	6
^ _ sister	-6
^ _ someone	22
^ _ somos	-6
^ _ son	-8
^ _ soy	6
^ _ speech	-5
^ _ spit	11
^ _ sprayed	6
^ _ started	-9
^ _ still	-12
^ _ stop	-9
^ _ strike	-8
^ _ stuck	8
^ _ su	-7
^ _ subieron	-10
^ _ supervisor	50
^ _ suspended	15
^ _ suspendido	9
^ _ suspension	-19
^ _ switched	-7
^ _ talked	-6
^ _ tarde	-14
^ _ tardes	9
^ _ te	-14
^ _ temp	-8
^ _ tenemos	14
^ _ terminaron	-13
^ _ text	-12
^ _ texted	-7
^ _ that	-6
^ _ the	-92
^ _ then	-7
^ _ there	-6
^ _ they	-20
^ _ threatening	20
^ _ through	8
^ _ tia	-6
^ _ tiene	-6
^ _ tio	8
^ _ tip	12
^ _ tipo	9
^ _ to	9
^ _ toca	-9
^ _ toco	-12
^ _ told	12
^ _ toman	9
^ _ too	-6
^ _ took	15
^ _ trae	12
^ _ traen	15
^ _ traer	-6
^ _ traigo	-5
^ _ tres	9
^ _ truck	26
^ _ un	5
^ _ una	51
^ _ uncle	-12
^ _ us	13
^ _ van	6
^ _ viene	15
^ _ w	-5
^ _ walked	-9
^ _ want	32
^ _ wanted	9
^ _ wants	6
^ _ warning	24
^ _ was	45
^ _ we	-6
^ _ went	10
^ _ white	7
^ _ who	14
^ _ will	-6
^ _ wish	-9
^ _ wont	31
^ _ work	-8
^ _ would	19
^ _ write	13
^ _ wrote	25
^ _ y	-17
^ _ ya	23
^ _ you	-30
^ _ your	-17
^ a	23
^ a driver	7
^ a guy	10
^ a mi	-20
^ a resident	8
^ accused	7
^ accused me	7
^ active	36
^ active @weapon	36
^ active shooter	36
^ agarraron	5
^ agents	8
^ ahi	-13
^ ahi @to-me	-11
^ ahi le	-10
^ alguien trae	12
^ all	10
^ alto	-12
^ am i	-7
^ amenazan	8
^ amenazan con	8
^ ammonia	13
^ ammonia leak	13
^ anda	12
^ andan	7
^ anybody	-6
^ anyone	-8
^ aqui	-6
^ are	-28
^ are they	-11
^ arrestaron	10
^ arrestaron a	10
^ asi	-5
^ at	-12
^ at my	-9
^ auxilio	54
^ ayer	-10
^ ayudenme	9
^ back	-15
^ back off	-9
^ badge	18
^ battery	11
^ be	-6
^ been	24
^ blood	6
^ border	6
^ border patrol	6
^ boss	6
^ boss bought	-7
^ boss gave	7
^ boss is	-10
^ boss says	6
^ botaron	-5
^ botaron la	-5
^ break	-6
^ bring	-6
^ buenas	14
^ buenas soy	5
^ buenas tardes	9
^ bueno	-21
^ call	-9
^ cambiaron	10
^ can i	-8
^ can someone	23
^ can you	-9
^ cant @asks	5
^ cant @asks @general	5
^ cant do	5
^ cant open	10
^ cerraron	27
^ cerraron @not-really-hit	27
^ chemical	15
^ coach	-5
^ como	-11
^ como @us	-6
^ como me	-6
^ con	-11
^ cops	11
^ cops are	9
^ corrieron	14
^ corrieron a	16
^ could	-6
^ count	-6
^ count @us	-6
^ count me	-6
^ crane	11
^ crane dropped	11
^ cuantos	-5
^ cut me	-8
^ de	-23
^ de golpe	-18
^ deja	-8
^ dejame	-8
^ deje	-7
^ despidieron	11
^ despues	-12
^ detuvieron	6
^ detuvieron a	6
^ diache	9
^ dice	10
^ dice que	13
^ dicen	-9
^ dicen que	-9
^ dieron	7
^ dijo	24
^ dijo que	24
^ dios	-7
^ dispararon	-10
^ dispararon @not-really-hit	-10
^ dispararon @not-really-hit precios	-10
^ dispararon los	-10
^ do i	22
^ do they	-8
^ does	-9
^ dog	-7
^ dont	-34
^ dos	13
^ el	19
^ el bano	-7
^ el capataz	31
^ el chef	-7
^ el companero	-5
^ el consultor	25
^ el del	-8
^ el foreman	6
^ el gerente	-13
^ el jefe	-9
^ el manager	-10
^ el mayordomo	11
^ el nuevo	8
^ el supervisor	30
^ emergency	33
^ en	-27
^ en @not-really-hit @system	12
^ en la	-6
^ en mi	-12
^ en mi @somebody	-9
^ era	-6
^ es	45
^ esa	-5
^ ese	-25
^ esta bien	-8
^ estamos en	-7
^ estoy	11
^ estoy en	5
^ estoy muerto	-16
^ estoy suspendido	9
^ faltan	-7
^ finally	-16
^ fire in	6
^ fired	28
^ firme	-15
^ foreman	11
^ foreman told	6
^ forget	-5
^ found	11
^ found @general	14
^ found a	18
^ fueron	7
^ fuga	5
^ fuga @not-really-hit	5
^ fuga de	5
^ fui	-9
^ gm	-9
^ go	-13
^ got	7
^ got a	-22
^ got my	-17
^ got sent	18
^ got stuck	7
^ green	-12
^ guess	14
^ guess @union	14
^ guess who	14
^ guest	16
^ guy	19
^ habia	11
^ habia @somebody	16
^ habia una	16
^ hace	12
^ hace mucho	23
^ had	-6
^ hang	7
^ hasta @not-really-hit @us	12
^ hasta el	-14
^ hasta las	12
^ hay	37
^ hay agentes	10
^ hay fuga	6
^ hay humo	12
^ hay un	7
^ hay una	32
^ he	75
^ he got	8
^ he grabbed	8
^ he keeps	11
^ he made	-12
^ he offered	6
^ he pulled	11
^ he said	-7
^ he says	8
^ he told	13
^ he wrote	8
^ help	13
^ help @us	10
^ help @us please	26
^ help @us understand	-9
^ help me	10
^ hes	7
^ hey its @us	6
^ hit	-16
^ hit me	-11
^ hold	-6
^ honestly	10
^ honestly @general	10
^ honestly @general just	11
^ honestly i	10
^ how	-26
^ how @asks	-10
^ how @asks @general	-8
^ how do	-7
^ how many	-5
^ hoy fue	5
^ hoy me	16
^ hoy nos	-8
^ hr	28
^ hr called	7
^ hr lady	-7
^ hr sent	-9
^ hubo	18
^ hubo un	12
^ huele	11
^ hurt	10
^ hurt my	10
^ i	30
^ i asked	-7
^ i been	7
^ i cant	15
^ i cut	8
^ i fell	6
^ i got	29
^ i have	13
^ i keep	14
^ i lost	11
^ i passed	14
^ i quit	-6
^ i saw	-6
^ i signed	-7
^ i told	-13
^ i took	7
^ i want	14
^ i was	16
^ i wish	-9
^ i work	-6
^ i wrote	16
^ ice	17
^ ice cream	-8
^ ice is	19
^ ice machine	-6
^ idk	8
^ if	-28
^ if @general	-12
^ if @they	-12
^ if @they ever	-6
^ if i	-10
^ if they	-12
^ im	17
^ im @done	9
^ im @general	19
^ im @general @done	28
^ im @here @general	17
^ im @sick	9
^ im @sick @lightly	9
^ im @spread	-5
^ im @worse @general	8
^ im a	-5
^ im being	28
^ im in	16
^ im leaving	-5
^ im out	6
^ im scared	8
^ immigration	29
^ immigration is	17
^ in	-15
^ in the	-6
^ is it	23
^ it	-12
^ it was	-6
^ its	-16
^ its @general	-8
^ its a	-6
^ its not	-7
^ its not @general	-6
^ jumped	-9
^ just	-9
^ just @here	-9
^ just @here $	-6
^ just @here @done	12
^ just @here @worse	-6
^ just @us	10
^ kids	-21
^ la	12
^ la de	15
^ la migra	54
^ lady	9
^ laid	12
^ laid off	12
^ landlord	-10
^ las	-17
^ le	15
^ le cuento	-5
^ le dije	-5
^ le dijo	31
^ le dio	6
^ le echaron	-10
^ leave	-23
^ leave @general	-13
^ leave @us	-7
^ leave it	-8
^ left	-8
^ left @us	-5
^ lei	-7
^ les	-5
^ les dijeron	-5
^ let	-30
^ let me	-27
^ line	-11
^ llamaron	8
^ llego	14
^ llego la	12
^ llevo	-12
^ llevo a	-9
^ lo	23
^ lo de	-13
^ locked	21
^ lord	6
^ los	-38
^ los cuchillos	-14
^ ma	-7
^ made	-5
^ made it	-5
^ man	-12
^ manager	8
^ manager asked	-7
^ manager is	8
^ manager just	13
^ manager told	-12
^ manana	11
^ manana es	-14
^ manana me	13
^ me	72
^ me acusan	11
^ me and	-17
^ me bajaron	-10
^ me bajo	-7
^ me botaron	11
^ me cai	15
^ me cambiaron	-5
^ me castigaron	6
^ me cayo	-15
^ me corrio	12
^ me corte	24
^ me da	-19
^ me dan	5
^ me dejas	-11
^ me dijeron	16
^ me dijo	12
^ me duele	-8
^ me echaron	7
^ me echo	-22
^ me empujo	7
^ me equivoque	-9
^ me escupio	21
^ me estan	19
^ me golpeo	13
^ me grito	-10
^ me hablo	12
^ me hicieron	9
^ me hizo	7
^ me jalo	13
^ me levantaron	6
^ me llamaron	-10
^ me llamo	-12
^ me llego	-14
^ me llevo	-10
^ me lo	-8
^ me manda	-6
^ me mandaron	13
^ me mando	5
^ me molesta	-7
^ me muero	-16
^ me negaron	18
^ me pego	9
^ me poncharon	8
^ me ponen	-10
^ me pregunto	11
^ me pueden	-16
^ me quede	-6
^ me queme	14
^ me quieren	17
^ me quite	-7
^ me resbale	6
^ me revisaron	15
^ me sacaron	7
^ me sali	-5
^ me salio	-10
^ me siguio	-35
^ me toca	-7
^ me toco	-11
^ me van	7
^ mejor	38
^ mi	-18
^ mi @boss	23
^ mi @boss @us	27
^ mi @daily @here	-6
^ mi @somebody	-8
^ mi @somebody @not-really-hit	-7
^ mi @somebody es	-6
^ mi @somebody no	5
^ mi @things	-8
^ mi cunado	-6
^ mi hermano	12
^ mi jefe	29
^ mi mama	-7
^ mi tia	-6
^ mi tio	8
^ mire	-5
^ mis	-7
^ mom	-13
^ moved	20
^ moved me	20
^ mr	9
^ my	-18
^ my back	-7
^ my bad	-5
^ my boss	21
^ my check	-7
^ my cousin	-7
^ my coworker	9
^ my dog	9
^ my husband	-5
^ my kids	7
^ my locker	17
^ my mom	-6
^ my nephew	8
^ my phone	-7
^ my sister	-6
^ my son	-6
^ my supervisor	22
^ my uncle	-12
^ nada	-6
^ nadie	-41
^ nah	-13
^ nah @general	-8
^ necesito	12
^ need	-8
^ need @general	-6
^ need a	-6
^ never	-5
^ new	-9
^ ni	-7
^ nice	-8
^ no	-42
^ no @coming	-7
^ no @coming prisa	-6
^ no @shifts	5
^ no @shifts @general	5
^ no @to-me	38
^ no @us	-6
^ no @us @asks	14
^ no @us @denied	11
^ no @us @here	-14
^ no @us @want	12
^ no @us dejan	23
^ no es	-15
^ no hay	-7
^ no le	11
^ no me	-6
^ no nos	30
^ no puedo	26
^ no puedo @union-deed	11
^ no rush	-7
^ nobody	13
^ nobody @asks	26
^ nobody @here	-11
^ nobody @here @done	-10
^ nobody got	-10
^ nope	-11
^ nos	15
^ nos corrieron	10
^ nos dan	-6
^ nos dieron	-18
^ nos estan	14
^ nos quieren	-7
^ nos traen	15
^ not	-11
^ not @spread	13
^ ocupo @office	5
^ ocupo abogado	5
^ oh	-7
^ ok @lightly	6
^ ok @lightly @general	6
^ ok so	6
^ omg	-7
^ oren	-7
^ oren por	-7
^ otra	16
^ otra vez	17
^ our	-8
^ our lead	-5
^ out	-13
^ out of	-9
^ owner	8
^ oye	-9
^ para	-38
^ para @not-really-hit	-28
^ para la	-27
^ pay	7
^ perdon	-13
^ perdon por	-8
^ phone	-6
^ pienso	5
^ pienso en	5
^ pienso en @harm	5
^ please	7
^ please @do_to	-7
^ please help	21
^ please keep	-5
^ police	46
^ por	-34
^ puchica	9
^ puede	-7
^ puede mi	-6
^ puede mi @boss	-6
^ pueden	-11
^ pueden llamar	-7
^ pueden llamar @general	-7
^ puedo	-16
^ pues	14
^ pues @general	17
^ pues ya	17
^ pulled	-6
^ pusieron	9
^ pusieron camara	8
^ put	-16
^ put @us	-14
^ put @us @worse	-7
^ put me	-9
^ que	-37
^ que @carry-on	13
^ que @general	9
^ que @general no	9
^ que @here	-6
^ que @said	-7
^ que @to-me	-6
^ que @us	22
^ que derechos	-13
^ que entregue	10
^ que me	22
^ que paso	-11
^ que paso @not-really-fired	-11
^ que si	13
^ que ya	9
^ quede	5
^ question	-7
^ quien	-11
^ quieren	37
^ quiero	-12
^ quit	-11
^ quiten	-10
^ quiten a	-7
^ remind	-7
^ remind @us	-7
^ remind me	-7
^ rh	-12
^ roof	7
^ sacaron a	9
^ saco	30
^ said	13
^ salgo	-6
^ saw	-7
^ saw a	-6
^ say	-7
^ says	7
^ schedule	5
^ school	-6
^ se	36
^ se @bad	6
^ se @here	26
^ se @here @general	10
^ se @here quemando	28
^ se @hit	-14
^ se @hit @not-really-hit	-14
^ se @hurt-verb	19
^ se @hurt-verb @somebody	6
^ se @hurt-verb @us	8
^ se @to-me	27
^ se @us	-26
^ se @us poncho	-16
^ se @was	7
^ se atoro	-5
^ se cayo	8
^ se corto	-13
^ se desmayo	5
^ se esta	28
^ se llevaron	-8
^ se me	-26
^ se prendio	6
^ se prendio @not-really-hit	6
^ se puede	-15
^ sent	10
^ sent @us	10
^ sent @us @home	17
^ sent me	17
^ sent my	-7
^ she	-16
^ she asked	11
^ she dont	-7
^ she said	-17
^ she told	11
^ sheriff	12
^ shes	13
^ shes not	20
^ shes pushing	-8
^ short	8
^ shots	15
^ si	-19
^ si @somebody	-11
^ si @somebody se	-11
^ si alguien	-11
^ si no	-6
^ signed	6
^ sigue	-6
^ since	7
^ since @general	7
^ since @general @act	7
^ since i	7
^ smoke	10
^ so	32
^ solo	39
^ somebody	13
^ somebody hit	-18
^ somebody passed	11
^ someone	25
^ someone died	6
^ someone followed	6
^ sorry	-14
^ soy	-10
^ stop	-15
^ stopped	18
^ supervisor	5
^ suspended	10
^ take	-7
^ te	-39
^ te dejo	-22
^ tell	-15
^ tengo	-12
^ tengo 2	-5
^ tengo @us	-6
^ tengo miedo	-7
^ text	-6
^ that	-19
^ thats	-20
^ thats @general	-6
^ thats a	-6
^ thats not	-11
^ thats not @us	-11
^ the	29
^ the agency	9
^ the boss	-6
^ the bus	9
^ the chef	6
^ the cops	6
^ the machine	5
^ the temp	-8
^ there	22
^ there was	34
^ theres	51
^ theres @general	56
^ theres @general @loss	17
^ theres @general @us	11
^ theres @general fight	24
^ theres a	57
^ they are	16
^ they arrested	8
^ they been	8
^ they called	7
^ they changed	8
^ they cut	-9
^ they dont	-7
^ they dropped	-11
^ they ended	5
^ they fired	20
^ they found	21
^ they got	5
^ they hired	7
^ they just	-42
^ they keep	10
^ they let	11
^ they locked	11
^ they made	5
^ they moved	-30
^ they never	-15
^ they only	-12
^ they pulled	8
^ they removed	-22
^ they said	10
^ they say	-10
^ they sent	-11
^ they sprayed	6
^ they switched	-7
^ they took	-15
^ they want	22
^ they wont	15
^ they wrote	12
^ theyre	29
^ thinking	58
^ thinking about	48
^ this is	6
^ tiene	24
^ tienen un	-18
^ told	41
^ told me	13
^ told us	15
^ told you	-5
^ took	-25
^ trabajo	-11
^ turn	-8
^ turn @worse	-8
^ turn @worse @general	-8
^ turn off	-7
^ two	16
^ two guys	17
^ un	37
^ un huesped	13
^ un tipo	9
^ una	-15
^ una vez	-14
^ urge	85
^ urgente	13
^ va	-7
^ vamos	-7
^ van	10
^ van a	22
^ vi	-20
^ viene	9
^ vinieron	66
^ voy	15
^ voy @general	-11
^ voy @not-really-fired	19
^ voy a	-11
^ voy al	23
^ voy para	22
^ voy tarde	-14
^ walking	6
^ we	-12
^ we got	-8
^ we had	7
^ well	9
^ what	-59
^ what @asks	-16
^ what @asks @general	-6
^ what @asks happen	-8
^ what @here	-5
^ what are	-5
^ what if	-14
^ what if @us	-8
^ what should	-6
^ what would	-8
^ whats	-20
^ whats @general	-11
^ whats @here	-6
^ whats the	-9
^ where	-7
^ who	-44
^ who got	-11
^ whole	17
^ will	-9
^ will they	-6
^ wrong	-7
^ wrote	-8
^ y	-30
^ y si	-15
^ ya	-45
^ ya estoy	-5
^ ya me	-11
^ ya no	6
^ ya sali	-5
^ ya se	-6
^ ya viene	16
^ yea	-8
^ yeah	-12
^ yeah @general	-8
^ years	-11
^ years ago	-11
^ yes	-12
^ yo	-29
^ you dont	-6
^ you got	9
^ you know	6
^ you need	6
^ your	-15
^ youre	-13
a	-10
a _ $	5
a _ .	-10
a _ 12	13
a _ 2	-12
a _ 3	8
a _ 5	-9
a _ 7	-7
a _ _ $	39
a _ _ .	-11
a _ _ a	8
a _ _ abren	-7
a _ _ and	-6
a _ _ at	26
a _ _ cant	-8
a _ _ de	16
a _ _ del	13
a _ _ despues	12
a _ _ dias	-7
a _ _ everybody	-11
a _ _ firman	-6
a _ _ going	-7
a _ _ hablan	-5
a _ _ he	8
a _ _ his	-8
a _ _ hr	9
a _ _ i	-11
a _ _ im	6
a _ _ it	5
a _ _ la	-9
a _ _ letter	-17
a _ _ lo	-11
a _ _ madre	10
a _ _ me	-15
a _ _ my	9
a _ _ never	-10
a _ _ no	13
a _ _ o	-9
a _ _ our	17
a _ _ pero	-6
a _ _ por	5
a _ _ saliendo	6
a _ _ says	-8
a _ _ se	14
a _ _ si	9
a _ _ sin	-8
a _ _ soy	9
a _ _ the	8
a _ _ to	12
a _ _ today	6
a _ _ under	7
a _ _ us	9
a _ _ who	5
a _ _ y	-41
a _ _ ya	-8
a _ _ yo	-14
a _ about	-7
a _ and	11
a _ anymore	21
a _ basura	-6
a _ bodega	-6
a _ casa	-16
a _ de	6
a _ detector	5
a _ en	11
a _ esposa	-7
a _ familia	8
a _ for	-12
a _ from	-5
a _ gente	-7
a _ grados	-7
a _ hija	10
a _ hora	-10
a _ horas	-14
a _ i	-15
a _ if	6
a _ in	13
a _ its	6
a _ jacket	12
a _ junta	-12
a _ la	-5
a _ like	6
a _ los	20
a _ me	-9
a _ meeting	8
a _ migra	-24
a _ muchacho	11
a _ my	8
a _ no	-7
a _ of	-11
a _ para	6
a _ place	-6
a _ platica	-12
a _ policia	13
a _ primo	-9
a _ que	14
a _ saying	6
a _ senora	7
a _ tambien	-12
a _ that	-5
a _ the	-8
a _ thing	-6
a _ ticket	9
a _ tio	-8
a _ to	-7
a _ today	-16
a _ un	10
a _ who	-7
a _ with	18
a _ y	-5
a alguien	-6
a bag $	6
a bat	10
a bat $	10
a better	-7
a bit	-8
a bit $	-8
a box	6
a call	10
a camera	13
a camera in	13
a card	6
a cerrar	-7
a cerrar la	-7
a company	17
a company jacket	12
a correr $	8
a crib	-7
a dar	-18
a dona	6
a driver	7
a el	8
a ella	7
a family	-7
a fight	24
a final	5
a fire	17
a flat	-7
a flat on	-7
a flyer	-7
a flyer $	-6
a guard	8
a gun	5
a ice	-5
a inmigracion	13
a inmigracion $	13
a job	12
a joke	8
a joke $	8
a knife	16
a la	-6
a la basura	-6
a la bodega	-6
a la casa	-25
a la junta	-12
a la migra	-24
a la policia	13
a la senora	8
a las 12	13
a las 2	-12
a las 3	8
a las 5	-9
a las 7	-7
a law	-6
a list	16
a list with	11
a little	-10
a los de	6
a man	7
a manager	-7
a matar	-19
a medio	-9
a meeting	-12
a meeting $	-8
a mi familia	8
a mi hija	10
a mi me	-7
a mi primo	-7
a mi tambien	-12
a mi tio	-8
a needle	6
a new	-16
a new truck	-7
a nice	12
a pallet	6
a paper	-6
a paper $	-9
a paper about	-7
a paper in	9
a part	-6
a person	6
a pin	-6
a proposito	6
a que	-9
a que hora	-8
a quien	-5
a raid $	7
a resident	7
a revisar	10
a ride	-12
a ride $	-6
a roof	-9
a supervisor	-8
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
a union	-11
a union $	-9
a uno	-7
a ver	-15
a ver $	-15
a video	-6
a votar	7
a warning	-9
a write	8
a write up	8
a zumba	-7
abajo	10
abogado _ _ compania	11
abogado _ la	11
abogado de	9
abogado de la	11
abogado para	-12
about	6
about @general	-5
about @general @things	12
about @general @things $	12
about @general @union	6
about @general @union @things	5
about @general @us	-5
about @things	-16
about @things $	-9
about @union	6
about @us $	12
about @us @us	-12
about @us @us $	-12
about @worse	-5
about _ $	22
about _ @daily	6
about _ @lightly	-6
about _ @things	12
about _ @union	6
about _ @us	-17
about _ @worse	17
about _ _ $	7
about _ _ @asks	-5
about _ _ @here	-10
about _ _ @lightly	9
about _ _ @us	-5
about _ _ and	7
about _ _ chat	5
about _ _ the	11
about _ and	-6
about _ group	5
about _ i	-6
about _ it	11
about _ union	8
about ending	11
about ending @general	11
about ending @general $	7
about ending it	11
about it	-8
about me	8
about pay	-7
about the group	5
about the union	8
about to	-5
about union	6
about us	-5
abre	-10
abre _ _ @not-really-hit	-9
abrir	-8
aburrido	-8
aburrido $	-8
acaba	8
acaba @not-really-hit	8
acaba @not-really-hit @sign	11
acaba _ @sign	11
acaba _ decir	11
acaba de	11
acaba de decir	11
acaban @not-really-hit @harm $	-20
acaban @not-really-hit @harm que	11
acaban _ _ $	-20
acaban _ _ que	11
acaban _ correr	-29
acaban _ despedir	25
acaban de correr	-29
acaban de despedir	25
accident	30
accident $	26
accidente	28
accidente $	11
accidente _ _ linea	16
accidente _ la	16
accidente en	16
accidente en la	16
accidents	8
accidents happen	7
accused	7
accused _ of	7
accused me	7
accused me of	7
acoso	-48
acoso $	-23
active	36
active @weapon	36
active shooter	36
actual	13
actually	-12
actually @here	-8
actually said	-8
acuerdo	-10
acusan de	11
adentro _ _ $	-13
adentro del	8
advertencia	6
after	44
after 6	12
after 9	7
after 9 yrs	7
after @general	35
after @general @act	16
after @general @act $	9
after @general @union $	8
after @us	17
after @us $	-11
after @us yrs	23
after @who	-7
after _ $	-14
after _ @act	16
after _ _ $	28
after _ _ @here	7
after _ _ @us	-19
after _ _ at	6
after _ rally	-7
after _ talked	9
after _ yrs	23
after he	-7
after i	28
after i talked	9
after my	5
after that	5
after the	5
after the rally	-7
afuera	10
afuera $	-6
afuera _ _ casa	7
afuera _ la	6
afuera _ mi	7
afuera de	13
afuera de la	6
afuera de mi	7
again	-22
again $	-5
again .	-8
again @general	-6
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
agents	8
ago	-18
agua	14
agua $	26
agua _ _ $	-6
agua al	-12
ahead	-7
ahi	-10
ahi $	5
ahi @to-me	-13
ahi _ @here	-9
ahi _ _ $	-8
ahi _ mis	-26
ahi le	-11
ahora	-14
ahora me	9
ahorita	23
ahorita $	12
aid	6
aid _ @asks	6
aid _ is	6
aire $	10
aire _ se	-7
al	15
al 911	-11
al _ $	8
al _ _ $	19
al _ _ a	-9
al _ _ el	-12
al _ _ la	8
al _ _ le	6
al _ _ me	-7
al _ _ mi	12
al _ _ y	13
al _ de	12
al _ frio	-17
al _ le	-14
al _ o	-12
al _ para	-9
al _ que	9
al _ y	-15
al bano	15
al cuarto	-17
al cuarto frio	-17
al doctor	6
al doctor $	6
al hospital	25
al hospital $	25
al jefe	-13
al lado	19
al manager	18
al nuevo	13
al perro	-6
al que	8
al rato	-9
al tanque	12
al trabajo	13
alarm	-15
alegria	-14
alegria $	-14
algo	27
algo $	-14
algo _ @not-really-hit	-8
algo _ _ $	21
algo _ _ @not-really-hit	-8
algo _ mi	8
algo muy	13
alguien	-16
alguien _ $	-6
alguien _ _ ya	19
alguien _ de	-14
alguien me	9
alguien sabe	-16
alguien se	-11
alguien trae	12
algun	-5
alive	21
alive $	5
all	-9
all $	-8
all 5	9
all 6	11
all _ $	-26
all _ _ $	17
all _ _ gone	15
all _ _ i	-7
all _ _ the	7
all _ _ together	-9
all _ _ who	10
all _ in	-11
all _ on	9
all _ time	-5
all _ us	-6
all _ w	12
all day	-12
all go	-10
all my	9
all of	-10
all of us	-6
all over	12
all shift	-6
all the	11
all the time	-5
alla	-27
allowed	-9
allowed @worse	-9
allowed @worse @do_to	-8
allowed @worse @do_to @general	-5
allowed @worse talk	5
allowed _ @do_to	-8
allowed _ _ @worse	6
allowed _ _ to	6
allowed _ talk	5
allowed to	-9
allowed to talk	5
already	-9
already .	23
already . @loss	23
already @lol	-7
already _ @here	-9
already _ @loss	23
already _ _ $	19
already _ _ @lightly	-6
already _ _ @us	-11
already lol	-7
alto	-14
always	-10
always _ $	-7
am	-15
am _ _ $	-6
am i	-20
ambulance	25
ambulance $	26
ambulancia	6
ambulancia $	27
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
ammonia	18
ammonia leak	13
amoniaco	11
an	37
an _ $	52
an _ that	9
an ambulance	22
an ambulance $	26
an hour	-9
and	59
and 2	9
and _ $	-13
and _ _ $	-21
and _ _ .	-5
and _ _ are	6
and _ _ get	7
and _ _ guys	-8
and _ _ i	10
and _ _ im	5
and _ _ in	18
and _ _ is	6
and _ _ it	27
and _ _ like	-11
and _ _ my	-5
and _ _ note	-15
and _ _ on	10
and _ _ one	6
and _ _ out	13
and _ _ put	6
and _ _ says	12
and _ _ to	12
and _ _ was	7
and _ _ who	8
and _ a	10
and _ back	7
and _ be	8
and _ boss	5
and _ cant	9
and _ else	12
and _ got	-13
and _ he	7
and _ hes	7
and _ im	12
and _ it	-9
and _ my	12
and _ no	-12
and _ people	9
and _ said	-19
and _ says	9
and _ the	13
and _ to	12
and _ was	-8
and _ wont	6
and _ wrote	-10
and call	-16
and everyone	12
and got	10
and he said	-11
and he says	12
and i	-6
and i didnt	6
and i said	-17
and if	7
and it	-12
and its	9
and left	-9
and nobody	9
and now	24
and now im	12
and read	6
and said	19
and shes	8
and the	17
and the boss	5
and then	-8
and theres	10
and theres a	9
and they	-24
and they wont	6
and told	10
and walked	7
and we	13
and we cant	9
and wont	8
and wont give	7
and wrote	7
anda	11
anda _ _ por	10
anda _ malas	-5
anda _ quien	6
anda con	9
anda de	-9
anda de malas	-5
anda preguntando	7
anda preguntando quien	6
andaba	-8
andamos	6
andan	5
ando	-14
ando _ con	-7
announced	5
anos $	10
anos _ $	8
anos _ _ @not-really-hit	-9
anos ahi	9
anos y	-5
another _ $	-7
antes	-5
antes _ _ @not-really-hit	6
antonio	14
any	-13
any _ $	-5
anybody	-16
anymore	48
anymore $	56
anymore @general @done	-7
anymore @general @lightly	9
anymore @they	-7
anymore @they @did	-7
anymore _ @did	-7
anymore _ @done	-7
anymore _ @general	-7
anymore _ @lightly	9
anymore _ _ @general	17
anymore _ _ @here	-6
anymore _ _ it	16
anymore _ moved	-7
anymore _ the	-7
anymore _ want	9
anymore i	6
anymore i want	9
anymore they	-7
anyone	6
anyone _ _ crib	-7
anyone _ a	-7
anyone _ signs	7
anyone got	-7
anyone who	21
anyone who signs	7
anything	-14
anything _ @us	7
anything _ _ $	-15
anything _ my	8
anything but	8
anything but @us	8
anything but my	8
apagaron	11
apagaron @not-really-hit	9
apagaron el	9
apartamento $	-8
aparte	25
aparte $	25
app	-19
app _ _ it	-6
app _ _ me	-6
app del	-6
apparently	16
appt	-6
apuntando	7
apunto	-8
aqui _ $	-7
aqui _ que	8
aqui y	12
arbitration	-7
are	-31
are _ $	23
are _ _ people	10
are _ allowed	-6
are _ from	-6
are _ me	-6
are _ the	-10
are _ this	12
are _ w	10
are chained	40
are coming	-17
are coming $	-9
are here	18
are here $	15
are making	5
are nervous	-7
are on	-6
are so	-8
are the	-5
are they	-11
are we	-12
are you	-6
arent	15
arent @spread	-5
arent _ .	-5
arent _ _ $	23
arm	14
arm _ the	9
arm on	9
arm on the	9
arma	12
around	-19
around @here	-12
around _ _ $	-8
arrestaron	10
arrestaron a	10
arrested	19
arrested $	9
arrested _ _ the	9
arriba	6
arriba del	11
as @us	-13
as _ $	8
as _ _ $	-14
as _ _ @general	11
as punishment	11
as punishment $	11
asbestos	13
asi	22
ask $	-9
ask _ _ $	-5
ask _ if	18
ask _ that	-6
ask _ union	12
ask me	-10
ask you	17
ask your	12
ask your union	12
asked	-24
asked _ _ cover	-8
asked _ _ i	7
asked _ _ my	-6
asked _ _ overtime	-8
asked _ _ signed	7
asked _ _ the	-6
asked _ _ up	5
asked _ about	-11
asked _ if	8
asked _ straight	5
asked for	-10
asked if	7
asked if i	7
asked me	10
asked me about	-11
asked me if	8
asked me straight	5
asked who	-12
asking	21
asking $	-11
asking _ _ at	10
asking _ _ cards	-8
asking _ the	11
asking about	7
asking about the	7
asking for	8
asks	-12
asleep	-6
at	-27
at 2	12
at 3 $	-6
at 3 and	9
at 7	-7
at _ $	17
at _ .	-10
at _ _ a	-11
at _ _ desk	10
at _ _ hall	-7
at _ _ im	-8
at _ _ is	-8
at _ _ job	-10
at _ _ my	-10
at _ _ not	6
at _ _ of	7
at _ _ on	18
at _ _ right	5
at _ _ stop	11
at _ _ they	-10
at _ _ w	-11
at _ _ we	8
at _ bus	11
at _ door	9
at _ end	7
at _ er	-7
at _ every	7
at _ front	10
at _ hospital	13
at _ i	-9
at _ job	8
at _ meeting	-6
at _ now	6
at _ old	-6
at _ picnic	-5
at _ place	-10
at _ table	12
at _ they	6
at _ warehouse	18
at _ with	-9
at _ wrong	-6
at a	-6
at all	-7
at all $	-7
at gate	-15
at his	-10
at lunch $	5
at me	9
at me $	8
at my	6
at my old	-6
at night	8
at the	15
at the bus	11
at the end	7
at the er	-7
at the front	10
at the hospital	13
at the meeting	-13
at the picnic	-5
at the table	12
at the warehouse	24
at the wrong	-6
at work	33
at work $	29
ate	-17
ate @us	-13
ate @us @lightly	-6
ate @us @lightly $	-6
ate _ @lightly	-6
ate _ _ $	-10
ate _ dollar	-6
ate my	-13
ate my dollar	-6
atras	-7
atras $	-20
atras @not-really-hit	5
atras @not-really-hit @not-really-hit	5
atras _ @not-really-hit	5
atras de	5
attitude	7
aumento	-7
aumento _ _ $	-5
auxilio	54
avento	14
avisaron	-6
avisaron $	-6
aviso	-18
away $	14
away _ @general	-14
away _ @us	7
away _ _ $	7
ayer	-23
ayer $	-18
ayer _ a	-11
ayuda	-22
ayuda $	-9
ayuda _ _ $	-11
ayudan	-6
ayudan @general	-5
ayudan _ _ @general	-5
ayudan _ _ a	-5
ayudan a	-5
ayudenme	9
azul	-6
azul _ @not-really-hit	-5
b	-5
b $	6
back	-8
back $	11
back _ $	-10
back _ 98	-6
back _ _ up	-5
back _ the	-7
back in	-11
back in 98	-6
back lifting	7
back off	-9
back to	7
back together	-7
backed	-7
backed _ $	-7
background	14
background _ @general	14
bad	30
bad $	11
bad _ @here	21
bad _ _ @us	7
bad _ _ work	20
bad _ at	21
badge	19
badge _ _ $	27
badge _ off	26
badge _ work	8
badge dont	8
badge dont work	8
bag	-9
baja	-5
bajan	-8
bajaron	-10
bajaron _ _ $	13
bajaron _ _ a	8
bajaron _ _ de	-17
bajaron _ horas	-10
bajaron de	14
bajaron las	-10
bajaron las horas	-10
baje	-9
bajo	-8
bala	10
banco	19
banco $	22
bank	-14
bank $	-14
bank _ $	9
bank _ it	-8
bano	16
basically	9
basura	-19
basura $	-14
bat	10
bat $	10
bathroom	17
battery	8
be @general	-12
be @lightly	-6
be _ $	-32
be _ @general	10
be _ _ $	25
be _ _ .	9
be _ _ @lightly	16
be _ _ @us	-6
be _ _ just	-5
be _ the	-7
be _ to	-9
be in	-6
be late	-6
be out	11
be there	-8
beat	-13
bebe	5
bebe _ _ $	7
because	10
because @general @us	-8
because _ @general	7
because _ _ @asks	-9
because _ _ @lightly	-7
because _ _ @union	11
because _ _ is	-9
because _ the	7
because i	7
because of	12
because of @general	7
because of @general @union	6
because of @us	10
because of the	7
because the	-9
because we	5
bed	6
bed $	10
bed @here	-11
been	45
been @act	-5
been @act @worse	-5
been @did	20
been @did @us	13
been @done	13
been @here	13
been @here @general	10
been _ @general	7
been _ @here	10
been _ @spread	21
been _ @us	18
been _ _ @general	11
been _ _ @us	-9
been _ _ since	-11
been _ _ the	9
been _ me	6
been _ on	21
been _ to	-5
been in	8
been taking	6
been talking	-5
been talking to	-5
been terminated	17
before	-12
before @general	-14
before @lightly	11
before @lightly $	11
before _ $	10
before i	-9
before lunch	11
before lunch $	11
behind	6
behind _ _ i	8
behind me	15
being	43
being _ $	12
being _ _ late	10
being harassed	9
believe @general	5
believe it	5
benefits	-8
benny	10
best	-18
best @us	-14
better @do_to	8
better _ $	-7
better _ _ @us	6
better watch	8
bien	-41
bien $	-10
bien _ $	-12
big	12
big _ $	16
bill	-8
bingo	-7
birthday	-13
bit	-12
bit $	-12
bleach	10
bleeding	15
bleeding $	8
bleeding _ the	6
bleeding and	6
block	-24
block _ @us	-16
blocked	-16
blocked $	-10
blood	20
blood $	7
blood _ $	7
blue	-9
blue @things	-7
blue _ $	-6
board _ $	6
bocina	11
bocina _ _ @union	11
bodega	-15
bolsa $	6
bolsas _ _ $	-5
bomberos	7
boots	-11
boots _ $	-7
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
boss _ _ a	-20
boss _ _ for	-8
boss _ _ list	-5
boss _ _ me	6
boss _ _ the	7
boss _ _ to	-6
boss _ _ union	-6
boss _ _ we	9
boss _ a	-7
boss _ he	6
boss _ me	9
boss _ the	-8
boss _ to	9
boss _ us	6
boss and	15
boss bought	-7
boss gave	7
boss gave us	7
boss is	-6
boss just	8
boss made	11
boss made me	9
boss said	15
boss wants	-6
boss wants me	-6
bosses	-6
botao	7
botaron	23
botaron la	-5
botas	-6
bother	8
bother @here	6
bother coming	6
bought	-12
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
bout _ $	-6
bout _ @general	11
box @here	5
boxes @general	-5
boxes _ _ $	-11
boyfriend	-5
break	-30
break $	-19
break _ _ lol	-7
break room	-6
breathe	29
brick	12
bridge	9
bring @general	-10
bring @lightly	8
bring @us	9
bring _ @us	-7
bring _ _ $	-6
bring _ _ @lightly	-5
bring _ one	-6
bring the	-7
bringing	-7
broke	7
broke $	-7
broke _ _ $	15
broke _ _ a	-8
broke my	22
brother	10
brother $	8
buddy	-5
buen	-18
buen _ $	-17
buena	-8
buena $	-5
buenas	14
buenas soy	5
buenas tardes	9
bueno	-25
buenos	6
buenos @hours	-7
buenos dias	-7
building	10
building $	7
building _ @general	5
building _ _ @us	8
burned	8
burned _ _ on	9
burned _ arm	9
burned my arm	9
burned out	-8
burrito	-6
burrito .	-6
bus	18
bus _ _ the	19
bus driver	9
bus stop	11
business	12
busy	-19
busy $	-10
but	-24
but @they @here	-13
but @they @here @us	-9
but @us	7
but _ @done	-14
but _ @here	-13
but _ _ @asks	-5
but _ _ @dead	8
but _ _ @general	12
but _ _ @us	-21
but _ _ a	10
but _ _ it	-13
but _ _ me	-18
but _ _ the	10
but _ got	-10
but i	-11
but not	-7
but ok	-6
but ok $	-6
but she	5
but they got	-8
button	5
button $	6
buttons	-5
buy @us	9
buy _ _ $	9
by	-13
by $	-7
by 2	8
by 2 guys	8
by _ _ .	13
by _ _ after	-14
by _ _ and	-6
by _ _ clock	-13
by _ _ i	12
by _ dock	-5
by _ guys	8
by _ meeting	7
by _ plant	7
by _ table	-6
by _ time	-12
by myself	-5
by one	7
by text	14
by the	-8
by the dock	-5
by the meeting	7
by the plant	7
by the time	-13
cabe	-5
cabeza	6
cabeza $	8
cable	-14
cables	-5
cacharon	8
cada	-8
cafe	-10
cai	15
cai $	17
caigo	-7
cake	-14
cake _ _ $	-7
call 911	-6
call _ _ $	8
call _ _ they	-11
call _ a	-6
call _ ambulance	24
call _ if	-9
call _ text	7
call an	24
call an ambulance	24
call ice	-8
call immigration	-6
call immigration $	-6
call me	-11
call me $	8
call my	18
call the	-6
calle	-13
calle $	-16
called	-39
called _ $	-10
called _ _ $	-24
called _ _ about	-10
called _ _ hr	14
called _ _ on	10
called _ back	-16
called _ in	-9
called _ into	13
called _ police	9
called a	-7
called in	-12
called me back	-16
called me in	-9
called me into	13
called the police	9
calling me	-7
calor	25
camara _ @not-really-hit	-7
camara en	-7
camara en @not-really-hit	-7
camaras	-8
cambiar	-7
cambiaron @not-really-fired	-14
cambiaron @not-really-fired @office	-17
cambiaron @not-really-fired @office @not-really-hit	-17
cambiaron @not-really-hit @hours	7
cambiaron @not-really-hit @hours por	7
cambiaron _ @hours	7
cambiaron _ @not-really-hit	21
cambiaron _ @office	-17
cambiaron _ _ @not-really-hit	-13
cambiaron _ _ frio	-17
cambiaron _ _ por	7
cambiaron _ _ y	-10
cambiaron _ cuarto	-17
cambiaron _ la	17
cambiaron al	-14
cambiaron al cuarto	-17
cambiaron de	6
cambiaron el	-6
cambio	-6
came _ $	-8
came _ _ on	5
came _ _ the	7
came _ on	8
came _ the	-9
came down	10
came down on	8
came in	-11
came in $	-9
came out	9
came to	-7
came to the	-7
camera	10
camera @here	14
camera @here @general	14
camera _ @general	14
camera _ the	14
camera in	13
camera in the	13
cameras _ @general	7
cameras _ _ @loss	7
cameras _ _ break	7
cameras _ the	7
camino	13
camion	7
camion $	-13
camioneta	-7
camioneta @not-really-hit	-8
camioneta de	-8
camisa	-14
camp	13
camp _ _ @general	12
camp _ _ the	12
campo	13
can	-60
can _ $	-6
can _ _ a	-9
can _ _ come	-6
can _ _ me	-6
can _ _ my	-9
can _ _ the	5
can _ _ this	8
can _ be	-16
can _ call	25
can _ do	7
can _ to	8
can do	-11
can go	8
can i	-15
can my	-9
can someone	20
can someone call	26
can they	-10
can they do	8
can you	-11
cancelled	-10
canned	18
canned _ _ $	6
canned me	6
cant	24
cant $	-7
cant @asks	9
cant @asks @general	14
cant @asks @general anymore	9
cant @did	-7
cant @do_to	13
cant @here	-5
cant @lightly	8
cant @lightly @us	8
cant @lightly @us @body	8
cant _ $	22
cant _ @lightly	6
cant _ @us	13
cant _ _ $	-11
cant _ _ @body	22
cant _ _ @general	-5
cant _ _ @us	8
cant _ _ @worse	-7
cant _ _ anymore	9
cant _ _ legs	8
cant _ _ of	-7
cant _ _ to	-7
cant _ in	6
cant _ my	18
cant _ this	12
cant _ til	7
cant be	-8
cant breathe	29
cant do	9
cant do this	14
cant feel	8
cant feel my	8
cant get	8
cant get out	7
cant leave	11
cant leave til	7
cant open	10
cant read	-7
cant sleep	6
cant sleep $	6
cant take	6
capataz	30
captain	25
car $	-6
car .	6
car _ $	-5
car _ _ $	7
car _ _ to	8
car _ the	-19
car _ wrote	7
carcel	-11
card $	10
cards	23
cards $	9
care	16
care _ @general	27
care _ _ $	-10
cargar	-6
caro	-10
carro	-9
carro $	15
carro _ _ mi	8
carro _ la	-6
carro afuera	5
carro afuera de	8
carta @not-really-hit despido	14
carta @not-really-hit despido $	14
carta _ _ $	14
carta _ despido	14
carta de despido	14
casa	27
casa $	17
casa _ _ por	7
casa _ la	-12
casa _ que	6
casa los	-6
casa por	-7
casa por la	-12
casa y	11
casa y que	6
cash	-6
caso	-5
castigaron	6
castigo	13
castigo $	8
cat	-20
cat _ _ $	-16
catch	-6
cause	-21
cause @general	-11
cause @who	-6
cause he	-6
cause the	-8
cayeron	14
cayo _ _ el	-17
cayo _ companero	8
cayo _ en	-14
cayo un	5
center	7
ceo	-7
cerrada	-6
cerrada _ _ por	-6
cerrar	-8
cerrar _ _ $	7
cerraron	28
cerraron @not-really-hit	28
chained	40
chained $	27
chaleco	8
chaleco y	10
chamba	-5
change	-7
changed	-13
changed _ _ $	-14
changed _ route	5
changed my	-9
changed my route	5
changing	8
charge	-8
charge @us	-8
chat .	6
checar	34
check	-18
check $	20
check _ _ $	-14
check _ _ says	6
check every	-6
checks	-14
chef	8
chef _ a	6
chef threw	8
chef threw a	6
chema	-9
chemical	14
cheque	9
cheque $	35
cheque _ de	-9
chest	34
chest _ $	29
chlorine	6
chlorine gas	6
choferes	-5
choferes que	-6
church	14
church hall	12
church on	7
chuy	9
chuy $	10
cierra	5
cierran	6
cierran $	7
cita	20
cita de	5
class	-12
class $	-7
clavo	-10
clean @do_to	12
clean record	12
cleaned	14
cleaned out	11
cleaner	20
cleaner $	20
cleaning	6
clock	-18
clock @here	-7
clock _ _ @do_to	-7
clock _ _ see	-7
clock in	-7
clocked @here	8
clocked _ @here	-10
clocked _ at	-10
clocked in	8
clocked out	-10
clocked out @here	-10
clocked out at	-10
cloro	-9
closed	-15
closed $	-8
closing	10
coach	-6
cocina	17
cocina $	15
cocina y	6
cocinero	25
code	-9
coffee _ me	12
coffee on	10
coffee on me	12
cold	-6
colicos	-10
colicos $	-10
collapsed	20
collapsed in	11
color	-12
color $	-7
come	9
come _ _ $	-6
come _ _ the	11
come _ me	-10
come _ the	-6
come back	17
come back $	5
come down	7
come in	12
come w	-8
comedor	-8
comedor $	8
comedor _ @to-me	-16
comedor _ lo	-16
comemos	5
comer $	-5
comes	-8
comi	-6
coming	-9
coming $	-7
coming _ $	21
coming to	-10
coming with	-6
coming with me	-6
comite	-11
committee	10
committee $	11
como	-40
como @to-me	-10
como @us	-13
como _ $	-11
como _ @us	7
como _ _ $	-19
como _ _ @body	5
como _ _ si	-6
como _ fuera	5
como me	-10
como nos	-7
como si fuera	5
compa	-6
companero	12
companero $	20
compania $	-15
compania _ _ la	-6
compania _ me	8
company	14
company _ $	13
company _ _ my	11
company _ at	13
company jacket	12
compensacion	-8
compran	-5
compran $	-5
compre	-8
con	26
con _ $	8
con _ _ ahi	5
con _ _ de	-6
con _ _ del	-10
con _ _ la	21
con _ _ que	-12
con _ _ y	-12
con _ a	6
con _ de	-8
con _ el	18
con _ en	15
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
con lo	-8
con lo de	-8
con los	8
con nosotros $	8
con pistola	6
conmigo	11
conmigo $	13
consigo	-8
consultant	-5
consultor	24
contestar	-7
contesto	-10
contesto que	-5
contra	8
contra _ $	11
contract	9
contract @us	12
contratista	18
contratista que	8
contrato	-10
contrato @not-really-fired	-11
contrato _ @not-really-hit	-11
conveyor	-8
cook	10
cop	5
copia	-15
copia de	-12
cops	18
cops _ _ $	20
cops _ _ on	8
cops _ here	15
cops _ us	5
cops are	16
cops are here	15
cops on us	5
copy	-6
corporate	-6
corporativo	-6
corran _ _ $	7
corran _ voz	7
corran la	7
corran la voz	7
corre	5
corre $	5
corren	45
corren $	40
corren a	9
correo	-5
correo _ _ @not-really-fired	-5
correo _ _ con	-5
correr	-34
correr $	-35
correr _ _ $	8
correr _ _ no	-6
correr por	-6
correrme	18
correrme $	18
corriendo	17
corrieron	-22
corrieron _ _ por	5
corrieron _ una	-14
corrieron a	11
corrieron de	-20
corrio	14
corrio _ _ $	12
cortaron	8
corte	22
corto	9
corto la	12
cosas	9
cosas _ $	6
costco	-7
couch	-7
couch $	-6
coughing	11
coughing _ $	6
coughing blood	6
coughing blood $	6
could	-11
could they	-6
count	-15
count $	-6
count @us	-6
count _ _ $	-7
count me	-6
county _ $	6
cousin	-13
cousin _ _ says	-6
cousin _ texas	-6
cousin got	-8
cousin in	-6
cousin in texas	-6
cousin is	6
cover	-14
cover @us	-7
coworker	29
coworker $	17
coworker _ _ $	15
coworker _ the	-6
coworker was	8
coworkers	7
coworkers $	7
cpr	5
cpr $	5
cps	6
crack	-7
crane	10
crane _ _ load	11
crane dropped	11
crashed	-7
cream	-10
credit	-10
credit @union	-10
credit union	-10
creo	-9
creo $	-8
creole	-8
crew	46
crew _ _ $	5
crew _ i	-6
crew for	15
crew is	20
crew leader	6
crib	-7
cried	-13
cry	-6
crying	-6
crying _ @here	6
cuadrilla	19
cual	-18
cual _ $	-15
cuales	29
cuando	-16
cuando @not-really-hit	-14
cuando @us	-8
cuando _ $	25
cuando _ @not-really-hit	-7
cuando _ @us	-17
cuando _ _ $	-7
cuando _ _ .	-6
cuando _ _ @bad	-17
cuando _ _ @union	-5
cuando _ _ @us	-8
cuando _ la	-8
cuando _ me	-13
cuando el	-8
cuando es	-5
cuando es @not-really-hit	-5
cuando es @not-really-hit @union	-5
cuando es la	-5
cuando me	-8
cuando pueda	-13
cuando pueda @us	-13
cuando pueda me	-13
cuando quiera	26
cuantos	-17
cuarto	-8
cuarto frio	-16
cuartos	-7
cuchillo	19
cuchillo _ la	11
cuchillo de	6
cuchillo en	13
cuchillo en la	11
cuchillos	-6
cuchillos en	9
cuento	-9
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
cut	-21
cut _ _ $	12
cut _ _ for	-9
cut _ _ off	20
cut _ hand	10
cut _ the	-14
cut grass	-7
cut me	-5
cut my	7
cut my hand	10
cut off	-7
cut to	-7
cutting	9
da	-26
da _ $	-10
da gusto	-6
dad	-20
dan	12
dan _ $	25
dar	-11
dar $	14
darme _ $	13
darwin	-6
date	-7
datos	-10
daughter	-8
daughters	6
daughters @home	6
daughters school	6
day	-8
day $	-18
day _ @us	7
day _ _ $	6
day _ _ .	6
day of	6
days $	-8
days .	9
days _ $	8
days _ _ $	17
days _ i	-11
days _ pay	10
days no	10
days no pay	10
de	-28
de 16	18
de 40	10
de 40 a	15
de _ $	-16
de _ _ $	-11
de _ _ al	-6
de _ _ de	-12
de _ _ en	10
de _ _ era	-7
de _ _ esta	8
de _ _ estoy	8
de _ _ firmar	8
de _ _ firmaron	7
de _ _ hago	12
de _ _ la	32
de _ _ las	9
de _ _ me	-16
de _ _ mi	5
de _ _ no	7
de _ _ porque	12
de _ _ puede	-5
de _ _ que	-29
de _ _ si	-10
de _ anos	5
de _ apartamento	7
de _ bien	-8
de _ cajas	-5
de _ casa	20
de _ cocina	19
de _ compania	8
de _ con	-5
de _ del	9
de _ dice	-11
de _ es	-9
de _ escuela	-6
de _ fiesta	-6
de _ hacer	-11
de _ huelga	-11
de _ humanos	-7
de _ lado	8
de _ los	-5
de _ marcha	-7
de _ me	8
de _ noche	5
de _ planta	7
de _ por	14
de _ propinas	9
de _ que	5
de _ quien	-7
de _ risa	-17
de _ se	10
de _ sin	6
de _ tarjeta	8
de _ trabajo	-12
de _ troca	-14
de _ turno	6
de _ y	-7
de _ yo	-8
de amoniaco	11
de broma	5
de cargar	-6
de castigo	6
de correr	-29
de decir	11
de decir que	6
de despedir	25
de despido	14
de despido $	14
de dia	-6
de ellos	-9
de gas	9
de golpe	-18
de hoy	10
de la	-28
de la cocina	19
de la compania	8
de la escuela	-6
de la fiesta	-6
de la huelga	-11
de la marcha	-7
de la planta	7
de la risa	-17
de lado	8
de las	18
de limpieza	-6
de malas	-5
de mantenimiento	-13
de mantenimiento $	-10
de mi	6
de mi apartamento	7
de mi casa	11
de mi troca	-13
de migracion	7
de montacargas	-7
de noche	14
de policia	-7
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
de una	-14
de ups	-21
de ustedes	12
de ustedes $	13
de verdad	12
de verdad $	14
dead	-24
dead $	-15
decir $	-12
decir _ _ que	17
decir _ nos	-5
decir la	5
decir que	5
dedo	41
dedo $	41
dedos	-8
dedos $	-17
degrees	-6
deja	-6
deja @not-really-hit	-8
deja _ _ $	-6
dejame	-9
dejan	20
dejan _ $	7
dejan _ @general	8
dejan _ a	8
dejan _ al	6
dejan entrar	6
dejan ir	8
dejan ir @not-really-fired	6
dejan ir al	6
dejar	7
dejaron	10
dejaron @out-of-work	8
dejaron _ $	7
dejaron _ @now	8
dejaron _ hoy	7
dejaron entrar	12
dejas	-11
deje	-11
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
del	16
del @here	23
del @here $	17
del @hours @not-really-hit	-8
del @job	30
del @job por	16
del @machine	7
del @not-really-fired	-5
del @not-really-hit $	-8
del @somebody	-7
del @system $	7
del @they	-7
del @things	-9
del @union	-6
del _ .	-11
del _ @now	5
del _ @us	-10
del _ _ $	-13
del _ _ @fired	-6
del _ _ @not-really-hit	-10
del _ _ @to-me	7
del _ _ @us	8
del _ _ el	8
del _ _ la	-14
del _ _ me	10
del _ _ por	22
del _ _ que	15
del _ _ se	-13
del _ en	13
del _ me	-15
del _ turno	-8
del _ y	7
del aire	-11
del banco	22
del banco $	22
del campo	12
del cheque	-6
del comite	-5
del domingo	-6
del horario $	8
del hospital	-12
del hotel	13
del jueves	-7
del jueves $	-7
del pelo	6
del segundo	-9
del tercer	5
del tercer @hit	5
del tercer piso	5
del trabajo	20
del trabajo $	18
del turno $	-8
delegado	-6
delete	-11
deleted	-6
delivery	8
delivery _ _ @us	6
delivery _ _ me	6
demoted	16
denise	8
deportaron	77
deposit	-20
deposit $	-19
derechos	-16
derechos _ _ @not-really-hit	-14
derechos _ si	-13
derechos tengo	-13
derechos tengo si	-13
descansar	-11
descansaron	6
desde	21
desde @not-really-hit @us	5
desde @not-really-hit @us y	5
desde @now	-7
desde @now $	-7
desde _ $	-9
desde _ @union	10
desde _ @us	7
desde _ _ $	6
desde _ firme	10
desde _ se	12
desde el	-10
desde las	5
desde que	34
desde que @union	10
desde que @union $	9
desde que firme	10
desde que se	12
desierto	14
desmaya	-11
desmayo	-5
despedida	17
despedido	15
despedido $	15
despedidos	-11
despedir	24
despedir $	24
despedirme	-6
despidieron	15
despido	-8
despido $	14
despidos	-25
despues	-14
despues @not-really-hit @not-really-hit	-16
despues @not-really-hit @to-me	11
despues @not-really-hit @to-me que	11
despues @not-really-hit @us	5
despues @not-really-hit @us anos	5
despues @us	-17
despues _ @not-really-hit	-16
despues _ @to-me	11
despues _ @us	5
despues _ _ anos	5
despues _ la	-15
despues _ lo	11
despues de la	-15
despues de lo	11
despues me	-17
detained	8
detector	5
detenido	7
detention	7
detention center	7
detuvieron	12
detuvieron _ _ papa	6
detuvieron _ mi	6
detuvieron a	6
detuvieron a mi	6
di @not-really-hit	-5
dia	-16
dia _ hoy	10
dia de	8
dia de hoy	10
dia me	-12
diache	9
dias	22
dias _ _ $	9
dias _ _ me	11
dias sin	9
dice $	8
dice _ $	-6
dice _ _ de	-8
dice _ _ es	7
dice _ _ que	6
dice _ _ va	9
dice _ alla	-21
dice _ le	-8
dice _ se	5
dice _ si	6
dice el	8
dice la	6
dice que alla	-21
dice que es	7
dice que le	-8
dice que se	5
dice que si	6
dicen	-10
dicen $	-14
dicen _ _ a	-7
dicen _ el	5
dicen que el	5
dicho	5
diciendo	25
did	22
did $	14
did _ $	10
did _ _ they	9
did it	9
did not	-6
did not $	-6
didnt _ _ $	8
didnt sign	-7
die	10
die $	9
died	-6
died in	-5
dieron	7
dieron $	-13
dieron _ _ cheque	6
dieron _ _ de	13
dieron _ _ los	-18
dieron _ _ y	5
dieron _ trabajo	-22
dieron _ ultimo	9
dieron carta	8
dieron el	-22
dieron el trabajo	-22
dieron mi	25
dieron un	10
dieron una	-11
diga	7
digo	-16
digo $	-27
digo @not-really-hit	15
digo _ _ $	14
dije	-7
dije $	7
dije _ _ $	-15
dije _ _ se	8
dijeron	27
dijeron _ si	6
dijeron que	10
dijeron que si	6
dijo	64
dijo _ _ a	8
dijo _ _ que	15
dijo _ _ va	6
dijo _ _ ya	13
dijo _ mi	6
dijo _ sabe	8
dijo _ si	-6
dijo _ y	-16
dijo a	10
dijo a mi	6
dijo al	18
dijo cuidate	6
dijo que	25
dijo que sabe	8
dijo que si	-6
dijo y	6
diner	-8
dinero $	-7
dinner	-6
dio un	10
dios	-13
direccion	-15
direccion $	-13
directo	-7
directora que	6
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
do $	16
do _ _ for	-6
do _ _ from	-5
do _ _ get	-11
do _ _ i	9
do _ _ if	-9
do _ _ just	11
do _ _ me	11
do _ _ they	7
do _ _ to	-11
do _ anymore	9
do _ call	-7
do _ do	15
do _ get	-6
do _ have	-12
do _ myself	10
do _ need	-10
do _ prove	-5
do _ sign	27
do _ they	7
do dues	-6
do i	18
do i do	16
do i have	-8
do i sign	27
do if	-11
do that	-10
do that $	-7
do this	21
do this anymore	9
do this they	8
do we	-6
do you	-16
do you need	-5
doble	-28
doble @not-really-hit	-26
doble _ _ $	-17
doble turno	-26
dock	-11
docked	-47
doctor	5
doctor $	12
doctora	-6
dodgers	-14
does	-20
does _ _ $	8
does _ _ cover	-7
does _ _ for	8
does _ _ to	-7
does _ have	-5
does _ mean	12
does she	7
does that	6
does that mean	13
doesnt	-17
doesnt _ _ anymore	-19
doesnt _ here	-19
doesnt work	-19
doesnt work here	-19
dog _ me	-6
dog got	8
doing	-20
doing better	-6
dolares	-9
dolares $	-7
dollar	-17
dollar $	-6
dollars	-8
dollars $	-5
domingo $	-6
domingo _ no	13
don	-6
don chema	-9
dona	7
donde	-6
donde @not-really-hit	-12
donde @to-me	8
donde @union	-11
donde _ _ que	6
donde los	-8
donde nos	8
donde vivo	5
done	-19
done $	-10
done _ _ $	-7
dont	-21
dont _ _ $	-23
dont _ _ anymore	6
dont _ _ be	18
dont _ _ can	-6
dont _ _ get	-12
dont _ _ in	6
dont _ _ live	22
dont _ _ me	-9
dont _ _ they	13
dont _ _ to	-8
dont _ _ tomorrow	7
dont _ a	7
dont _ back	10
dont _ coming	6
dont _ here	17
dont _ how	-7
dont _ it	-5
dont _ just	7
dont _ me	-7
dont _ there	-8
dont _ to	11
dont bother	6
dont bother coming	6
dont call	6
dont come	18
dont come back	10
dont come in	10
dont have a	13
dont know	-14
dont leave	-6
dont live	-7
dont live there	-7
dont need	-8
dont report	11
dont think	-8
dont trust	-6
dont want to	20
dont work	26
dont work $	13
dont work here	16
door	19
door $	14
doors	13
doors $	7
doors @here	9
dormi	-5
dormido	-12
dormir	-7
dos	22
dos _ _ el	-6
dos _ _ la	15
dos _ la	5
dos y	8
double	-9
doubles	-8
doubt	-10
down	-15
down $	-27
down .	-8
down _ _ .	-11
down _ of	-5
down _ the	31
down for	-12
down if	7
down in	15
down my	-9
down on	8
down to	7
down who	16
downtown	-6
doy	13
doy @not-really-hit	16
doy _ _ $	15
drill	22
drive	-11
drive @general	-6
driver	12
driver _ our	8
driver for	13
driving	-11
drop	15
drop @general	11
drop @general $	9
drop _ $	9
dropped	-11
dropped _ load	11
dropped a	-6
dropped out	-8
drove	23
drove _ _ $	14
drove by	10
drug	12
drunk	12
dry	-9
duele	-12
duele @not-really-hit	-6
duele @not-really-hit @body	-6
duele @not-really-hit @body @not-really-hit	-6
duele _ @body	-6
duele _ _ @not-really-hit	-6
duele _ _ de	-6
duele _ espalda	-6
duele la	-6
duele la espalda	-6
dueno	15
dueno _ mi	7
dueno de	13
dueno de mi	7
dues	-14
dues _ $	-7
duty	-23
e	-6
early _ $	-7
early _ _ @general	-7
early _ _ i	-6
early today	-11
east	7
eat	-6
echaron	19
echaron $	25
echaron _ al	-10
echo	-15
echo _ _ $	-13
effective	19
effective immediately	19
el	12
el _ _ a	-17
el _ _ cayo	5
el _ _ de	-7
el _ _ dejo	11
el _ _ dueno	-6
el _ _ echo	9
el _ _ el	-21
el _ _ en	-14
el _ _ es	-7
el _ _ eso	-6
el _ _ favor	-10
el _ _ fue	15
el _ _ hacemos	6
el _ _ hotel	13
el _ _ hoy	11
el _ _ la	-6
el _ _ le	8
el _ _ lo	-27
el _ _ los	-9
el _ _ me	-16
el _ _ metio	15
el _ _ mis	37
el _ _ mucho	-12
el _ _ nadie	-7
el _ _ ni	-13
el _ _ no	-16
el _ _ pego	5
el _ _ por	10
el _ _ que	5
el _ _ quien	-27
el _ _ quito	-7
el _ _ saben	14
el _ _ se	9
el _ _ voy	-5
el _ _ y	-9
el _ _ ya	12
el _ a	-10
el _ anda	-7
el _ con	-16
el _ cuando	11
el _ del	5
el _ dijo	6
el _ el	-27
el _ en	-6
el _ era	-5
el _ es	14
el _ ese	18
el _ esta	-13
el _ estreno	-7
el _ grita	-12
el _ les	21
el _ me	39
el _ no	10
el _ nomas	5
el _ nos	20
el _ o	-26
el _ para	38
el _ pero	-10
el _ por	-25
el _ porque	-22
el _ pregunto	-11
el _ puede	-6
el _ que	20
el _ si	-6
el _ trae	5
el _ ya	-13
el abogado	10
el abogado de	10
el acoso	-18
el agua	5
el aire	12
el aire $	10
el boss	13
el break	-7
el camion $	-13
el capataz	32
el carro	-19
el chef	-7
el cheque $	13
el comedor	-8
el comedor $	8
el comite	-6
el companero	-5
el consultor	24
el contratista	21
el cooler	11
el correo	-5
el curso	-6
el curso de	-6
el de	-12
el de la	-6
el dedo	44
el dedo $	44
el del	-13
el desierto	14
el dia de	10
el doctor	-7
el domingo	12
el dueno	6
el dueno de	6
el encargado me	5
el face	-8
el face $	-11
el freezer	8
el gerente	18
el gerente $	13
el guardia	-22
el horario	12
el horario y	-6
el hospital	-12
el hotel	-9
el jefe	-9
el jefe dice	-10
el jueves	-11
el jueves $	-8
el liquido	5
el locker	-23
el lunes $	-15
el lunes me	12
el manager me	14
el martes	-5
el mayordomo	10
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
el pie	6
el plan	-5
el porton	17
el porton $	17
el primero	6
el primero $	6
el que	9
el que no	6
el reporte	-5
el sabado	-22
el sabado $	-11
el senor	18
el si	8
el sindicato	-8
el sindicato $	14
el super	-8
el supervisor	18
el supervisor $	12
el telefono	9
el trabajo	-20
el trabajo me	-8
el troque	6
el troque $	6
el turno	13
el turno $	17
el video	-11
el viernes	16
el zoom	-10
election	-6
election $	-5
elevador	-21
ella	10
ellos	-30
ellos y	-9
else	21
else @asks	8
else _ _ $	10
email	18
emergencia	30
emergencia $	42
emergency	28
emergency $	36
emergency _ $	7
emergency _ @asks	-7
employed	-9
employee	17
employee _ $	15
employee _ _ month	-6
employee _ the	-6
employee of	-6
employee of the	-6
empty	11
empty $	6
empujo	7
en	-16
en @daily	-6
en @harm	12
en @harm @not-really-hit	7
en @harm @not-really-hit vida	7
en @not-really-hit	29
en @not-really-hit @body	9
en @not-really-hit @body $	19
en @not-really-hit @body @general	-11
en @not-really-hit @here	20
en @not-really-hit @here $	11
en @not-really-hit @here @here	6
en @not-really-hit @here y	8
en @not-really-hit @job	-7
en @not-really-hit @loss	-6
en @not-really-hit @machine $	-9
en @not-really-hit @now	14
en @not-really-hit @office $	5
en @not-really-hit @system	23
en @not-really-hit @system $	10
en @not-really-hit @things	-12
en @not-really-hit @things $	-9
en @not-really-hit @union $	-7
en @not-really-hit @union es	-6
en @not-really-hit @union y	10
en @not-really-hit @us	-23
en @not-really-hit @will-do	-14
en @not-really-hit @will-do $	-16
en @not-really-hit @worse	20
en @not-really-hit @worse-work	11
en @not-really-hit @worse-work $	8
en @not-really-hit @worse-work en	9
en @not-really-hit bano	10
en @not-really-hit comedor	-8
en @not-really-hit comedor $	8
en @not-really-hit desierto	14
en @not-really-hit finca	6
en @not-really-hit hospital	-23
en @not-really-hit hospital $	-11
en @not-really-hit hospital @not-really-hit	-7
en @not-really-hit parqueadero	12
en @not-really-hit sala	9
en @not-really-hit sala @not-really-hit	9
en @number	-16
en @state	-15
en @us	6
en _ @body	8
en _ @daily	-9
en _ @general	-6
en _ @here	19
en _ @job	-7
en _ @loss	-7
en _ @machine	12
en _ @not-really-hit	27
en _ @now	13
en _ @number	-7
en _ @somebody	-11
en _ @system	14
en _ @things	-20
en _ @to-me	-6
en _ @us	-25
en _ @was	-9
en _ @will-do	-14
en _ @worse	20
en _ @worse-work	13
en _ _ $	8
en _ _ 3	6
en _ _ @general	-21
en _ _ @here	-9
en _ _ @hours	-9
en _ _ @not-really-fired	10
en _ _ @not-really-hit	7
en _ _ @us	-22
en _ _ con	13
en _ _ de	10
en _ _ del	5
en _ _ donde	12
en _ _ en	9
en _ _ es	-11
en _ _ esta	-8
en _ _ jaja	-5
en _ _ le	5
en _ _ me	-14
en _ _ nomas	13
en _ _ por	6
en _ _ se	-11
en _ _ sin	10
en _ _ trabajo	-9
en _ _ va	6
en _ _ vida	7
en _ _ y	34
en _ _ ya	-26
en _ bano	10
en _ break	-7
en _ cabeza	7
en _ calle	-16
en _ carro	-13
en _ cheque	-6
en _ comedor	-8
en _ cooler	11
en _ cuarto	5
en _ desierto	14
en _ el	18
en _ entrada	6
en _ esquina	-9
en _ finca	6
en _ freezer	9
en _ horario	13
en _ hospital	-23
en _ hotel	-9
en _ junta	17
en _ la	7
en _ lados	-8
en _ lo	-6
en _ loker	14
en _ manana	14
en _ matanza	11
en _ noche	8
en _ oficina	-5
en _ ojo	-16
en _ otro	-9
en _ parqueadero	12
en _ pero	-5
en _ piquete	-8
en _ sala	9
en _ trabajo	8
en _ ya	-8
en el	34
en el bano	10
en el break	-6
en el cheque	-6
en el comedor	-8
en el cooler	11
en el desierto	14
en el freezer	9
en el horario	22
en el hospital	-12
en el hotel	-9
en el ojo	-16
en el parqueadero	12
en el trabajo	9
en emergencia	-6
en espanol	-7
en esto	7
en houston	-9
en junio	-5
en la	7
en la bolsa	-6
en la cabeza	7
en la calle	-16
en la entrada	6
en la esquina	-9
en la finca	6
en la junta	17
en la manana	14
en la matanza	11
en la noche	8
en la oficina	-5
en la puerta	-13
en la sala	9
en los	18
en matarme	5
en mi	6
en mi @machine	8
en mi @machine $	16
en mi @somebody	-9
en mi @somebody @here	-9
en mi carro	-7
en mi otro	-9
en mi puerta	15
en quitarme	7
en quitarme la	7
en su	6
en un	-26
en:a paper to sign	41
en:a raid	48
en:a warning, a point	79
en:a weapon	35
en:accused	6
en:arrested	95
en:asked about the union	50
en:asked first of all	-46
en:asked in kindness	-77
en:at home and at play	-80
en:bribed	7
en:called in	42
en:calling immigration or the police	18
en:can they	-47
en:cannot breathe	96
en:cut, broke, fell otherwise	-68
en:do not come back	108
en:does the union	-9
en:dropped by the agency	22
en:early and of our own will	-24
en:fell	159
en:fire or gas	90
en:fired	105
en:fired somebody	-15
en:followed	65
en:frozen water	-30
en:got hurt	50
en:harassed	20
en:help	85
en:hit and beat otherwise	-45
en:hit somebody	85
en:hospital	9
en:hours cut	53
en:how many, how long	-41
en:hurt a part of the body	76
en:hurt or dying, in so many words	280
en:immigration is here	122
en:immigration or police	161
en:in the news	-82
en:is it legal	8
en:it is over and well	-53
en:it was done to one of us	123
en:just now	75
en:just wondering	-45
en:killing and dying otherwise	-29
en:laughing	-17
en:let go	65
en:locked in	53
en:long ago	-111
en:lost the job	82
en:made to do it	28
en:made to resign	18
en:marching orders	120
en:moved as punishment	24
en:must I, can I	-27
en:nothing happened	-54
en:of every day	-50
en:off the schedule	52
en:on fire otherwise	-48
en:or else	16
en:pack and leave	69
en:papers checked	12
en:passed out	162
en:police are here	74
en:police otherwise	-20
en:questioned	31
en:said alone	196
en:said we will lose it	53
en:scared	65
en:sent home	24
en:shouted at	35
en:since we signed	84
en:somebody is attacked or shouted at	148
en:somebody is hurt	214
en:somebody loses the job, the hours or the place	244
en:something nice	-76
en:suspended	55
en:takes leave of life	111
en:the badge is dead	73
en:the boss presses us	183
en:the job is gone, in so many words	143
en:the place will close	14
en:there is danger	165
en:they did it to us	18
en:they did it, is that allowed	46
en:they have our names	60
en:they will not let us	18
en:things broken as a threat	78
en:threatened	20
en:thrown out of the house	15
en:to come and to bring	-39
en:told to go on	36
en:told us if	46
en:took what is mine	52
en:touch, throw and shoot otherwise	-19
en:touched	86
en:training and papers	-21
en:walked out by somebody	37
en:wants to die	149
en:watch yourself	52
en:watched	100
en:we know where you live	41
en:what annoys every day	-53
en:what if	-88
en:will do it to us	30
en:written up	68
encanta	-10
encanta $	-10
encargado me	5
encerrado	10
encerrados	6
encima	18
encima _ @us	16
encuentro	14
end $	5
end _ _ month	7
end of @general month	7
ended	8
ended @lightly	-8
ended _ _ @us	5
ended up	-10
ending	22
ending @general	22
ending @general $	7
ending _ $	7
ending it	22
ending it $	7
ends	-5
enfrente	9
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
ensenara	-12
ensenara _ _ $	-12
enseno @general	-6
enseno a	-6
entero	10
entrada	6
entrada $	8
entrar	-11
entrar $	10
entrar _ @somebody	-6
entre	19
entre _ $	15
entregaron	10
entregue	8
entregue _ _ y	10
entregue _ chaleco	10
entrenamiento	-13
entrevista	-5
entrevista $	-5
entro el	6
equivocado	-5
equivoque	-9
er $	15
era	-12
era @not-really-hit	-9
era _ $	27
era _ _ @not-really-hit	-13
era _ _ las	-13
era broma	5
era broma $	5
era para	-13
es	-17
es @bad	-6
es @bad y	-5
es @not-really-hit	-21
es @not-really-hit @not-really-hit	11
es @not-really-hit sabado	-6
es @somebody	38
es _ $	-12
es _ @not-really-hit	10
es _ _ $	23
es _ _ @general	-8
es _ _ @union	6
es _ _ a	-7
es _ _ es	-7
es _ _ si	-7
es _ _ te	15
es _ de	6
es _ eso	5
es _ lo	7
es _ que	12
es _ reunion	-5
es _ sabado	-6
es algo	-12
es algo $	-11
es el	-11
es el sabado	-6
es la	-9
es la reunion	-5
es legal	-7
es legal $	-6
es mi	-19
es mi ultimo	-13
es mi ultimo @hours	-13
es nada	8
es nada $	7
es normal	23
es policia	-6
es policia y	-5
es tu	15
es una	38
es urgente	-14
es verdad	6
es verdad $	6
es:a word of danger	90
es:accused	19
es:arrested	34
es:asked about the union	29
es:asks for the rules	-12
es:asks which, how many, where	-19
es:at home, not at work	-11
es:because of the union	22
es:blood, stitches	15
es:bought	40
es:can they	-40
es:car or house harmed	35
es:chemicals	67
es:cry for help	141
es:died	16
es:dying of laughter	-9
es:fainted, no air, heat	51
es:falling, burning, bursting	-41
es:fell, collapsed	24
es:friendly guards and everyday papers	-9
es:gas, smoke, fire	57
es:harmlessly asked or called	-18
es:held	40
es:hours or pay taken	27
es:hurt	24
es:in the news	-19
es:it turned out well	-28
es:it was done to me	95
es:just now	14
es:kept out	41
es:la migra is here	38
es:laughing	-28
es:long ago	11
es:machine hurt	9
es:made to resign	20
es:made to sign	15
es:moved as punishment	41
es:not paid	11
es:not wanted any more	27
es:nothing bad is told	-301
es:only wants to know	-26
es:out of the system	36
es:pack your things	-37
es:papers asked	27
es:papers of the end	-27
es:robbed, bitten, run over	20
es:said what will happen	57
es:searched	-9
es:sent home	8
es:shouted at, insulted	-25
es:somebody is hurt	58
es:somebody was fired	16
es:something bad is told	507
es:struck	6
es:suspended	-22
es:taken away	19
es:taken from me	58
es:tested	24
es:the police are here	-8
es:thinks of dying	89
es:threatened	8
es:threw at me	31
es:to anybody	-13
es:told to carry on	53
es:touched	41
es:touching, hitting, taking	-51
es:vans and vests	19
es:was fired	14
es:watched	46
es:what if	-61
es:will be fired	12
es:will call la migra	-14
es:with a weapon	26
es:written up	21
es:you will regret it	-8
esa	-10
esas	-7
escalera	6
escape	6
escribi	13
escribio	-7
escribir $	-5
escribo	-5
escupio	21
escupio el	21
ese	-7
ese $	17
ese _ $	7
ese _ @hit	-19
eso	-28
eso @us	5
eso _ $	-7
eso _ _ $	-7
eso _ _ @not-really-hit	-12
eso _ _ el	-6
eso _ legal	-5
eso es	-7
eso es legal	-5
eso me	5
eso no	-11
esos	-8
espalda	10
espalda $	23
espalda _ a	-7
espalda _ cargar	-6
espalda de	-6
espalda de cargar	-6
espanol	-9
espera	6
esperando	8
esperando que	6
esposa	-6
esposa $	-6
esposaron	5
esquina	-7
esquina $	-9
esta	-9
esta $	-8
esta _ $	7
esta _ _ de	12
esta _ _ hospital	-9
esta _ el	11
esta _ en	7
esta _ pero	8
esta amenazando	-13
esta aqui	8
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
estan	41
estan _ $	11
estan _ _ $	22
estan _ al	10
estan en	-5
estan metiendo	10
estan metiendo al	10
estas	-14
estas @things	-8
estas _ $	-11
este	-12
estoy	26
estoy $	7
estoy _ $	12
estoy _ _ $	-7
estoy _ _ hospital	7
estoy _ _ linea	-9
estoy _ _ parqueo	7
estoy _ el	15
estoy _ la	-10
estoy afuera	-10
estoy afuera $	-10
estoy en el	11
estoy en la	-10
estoy encerrado	10
estoy muerto	-16
estoy suspendido	9
estreno	-7
estuve	-7
even	-25
even @here	-9
even _ $	-16
even _ _ $	-8
even ask	-5
even said	-9
evento	-14
evento $	-14
ever	-8
ever _ $	8
every _ _ i	7
every _ and	-9
every _ on	-5
every night	10
everybody _ _ $	13
everybody _ _ there	-8
everybody was	-6
everyone	6
everything	-6
everywhere	7
ex	-9
ex _ _ @here	7
expediente	27
explosion	-17
extra	-14
eye	7
eye $	9
eyes	22
face	12
faces	10
failed	-11
fainted	6
fall $	5
faltan	-32
faltan @us	-27
familia	34
family $	5
family _ _ dont	-7
family _ i	-6
far	10
far _ @lightly	10
favor	9
favor $	9
favores	14
fecha	-7
fecha _ para	-6
feel	7
feel my	8
feet	-8
feet _ $	-7
feliz	-6
fell	14
fell _ _ ladder	8
fell _ the	20
fell asleep	-5
fell in	6
fell in the	6
fell off	7
fell off the	8
fell on	7
fell on the	6
feo	6
feo _ @not-really-hit	6
feo _ el	13
feo _ la	-7
feo en	13
feo en @not-really-hit	13
field _ _ @lightly	6
field _ _ and	6
fiesta	-13
fiesta $	-6
fight	21
fill	-23
fill @us	-17
fill _ @general	-5
fill _ _ $	-16
fill _ the	-5
fill out	-5
fill out @general	-5
fill out the	-5
filling	-8
filling the	-8
filming	13
filo	-14
fin	-9
final	27
final @done	6
final @paper	25
final warning	25
final written	6
finally	-28
finally $	-13
finally @general	-14
finally @here	15
finally _ @general	-6
finally _ @us	13
finally _ _ $	15
finally got	19
finca	6
find	-6
find _ $	-9
find out $	-5
fine	-12
fine _ @general	11
fine _ _ $	-9
fine _ _ @union	8
fine for	12
finger	19
finish	7
finish @general	7
finish _ _ $	8
finish the	8
fire	13
fire $	14
fire _ $	-9
fire _ .	14
fire _ _ $	7
fire _ _ this	-7
fire _ for	-11
fire _ the	7
fire in	7
fire in the	7
fire me	-5
fire me $	-13
fire me for	-9
fired	-6
fired $	28
fired .	9
fired _ $	-24
fired _ .	14
fired _ _ $	17
fired _ _ union	-8
fired _ at	-5
fired _ i	-8
fired _ yesterday	15
fired at	-8
fired me	10
fired me $	-33
fired me for	9
fired me yesterday	15
fired my	-14
fired people	-8
fired today	9
fired today $	9
fired up	-14
firma	15
firma _ _ a	12
firmado	-8
firmado $	-8
firmamos $	-9
firmar $	-8
firmar _ _ $	16
firmar _ _ de	-17
firmaron	14
firmaron .	8
firmas _ _ $	18
firme	11
firme $	35
firme _ _ el	-12
firme _ _ o	-8
firme la	-6
firme un	-6
firmo	-11
firmo $	-18
firmo _ _ $	7
first	-15
first _ _ @asks	6
first _ _ is	6
first _ not	-7
first aid	6
fit	9
fix	-10
fix @general	-11
fixed	-12
fixed @us	-10
flat	-8
flat on	-7
floor	-9
floor $	6
flu	-9
flyer	-17
flyer $	-12
flyers $	10
flyers _ wrote	6
flyers and	6
flyers and wrote	6
folder	5
folders	42
folks	-7
folks at	-6
followed	19
followed _ _ the	5
followed me	16
followed the	-5
food	-7
foot	-6
foot $	-12
for	-19
for 3	-10
for 4	8
for @act	27
for @act @general	7
for @act @general @union	7
for @act @union	10
for @act @union $	9
for @act @worse	6
for @act @worse @us	9
for @general	-33
for @general @campaign	6
for @general @campaign $	6
for @general @lightly	-7
for @general @property	-6
for @general @they	-8
for @general @they @worse	-8
for @general @union	7
for @general @union $	15
for @general @us	18
for @general @us @asks	12
for @general hour	6
for @general whole	-9
for @number	-10
for @number $	-10
for @union	-7
for @union stuff	-5
for @union stuff $	-5
for @us	-11
for @us $	-6
for @us @daily $	10
for @us @general	-13
for @us @here	12
for @us @here @general	15
for @us @loss	10
for @us @things	9
for @us @things $	14
for @us @worse	7
for @us @worse @act	7
for _ @asks	7
for _ @campaign	6
for _ @general	-10
for _ @here	9
for _ @lightly	11
for _ @loss	8
for _ @property	-8
for _ @schedule	6
for _ @shifts	-8
for _ @they	-9
for _ @union	18
for _ @us	15
for _ @worse	10
for _ _ $	14
for _ _ .	16
for _ _ @act	7
for _ _ @asks	7
for _ _ @do_to	-10
for _ _ @general	15
for _ _ @here	9
for _ _ @lightly	-22
for _ _ @they	-14
for _ _ @union	8
for _ _ @us	13
for _ _ @worse	-10
for _ _ about	8
for _ _ and	-8
for _ _ i	6
for _ _ is	10
for _ _ my	8
for _ _ night	-8
for _ _ sign	7
for _ _ so	-10
for _ _ the	13
for _ _ union	9
for _ an	-15
for _ and	11
for _ at	12
for _ car	-6
for _ crew	12
for _ hour	6
for _ lawyer	-8
for _ out	6
for _ pin	7
for _ shirt	6
for _ stuff	-5
for _ to	15
for _ union	5
for _ vote	-5
for _ week	8
for _ whole	-9
for a	-15
for a car	-6
for a pin	7
for an hour	6
for attitude	7
for being	11
for employee	5
for it	5
for it $	6
for me to	7
for my shirt	6
for once	-10
for once $	-10
for organizing $	5
for our	8
for sunday	-10
for talking	19
for talking to	9
for talking union	10
for the	-19
for the lawyer	-8
for the vote	-5
for the whole	-9
for this	-13
for this $	-6
for union	-5
for union stuff	-5
forced	7
forced _ to	8
forced me	8
forced me to	8
foreman	24
foreman $	5
foreman told	15
forget	-7
forgot	-12
forgot @us	-8
forgot @us @things	-9
forgot @us @things $	-6
forgot _ @things	-9
forgot _ _ $	-7
forgot my	-10
forklift	15
forklift $	17
form	-28
form _ $	-6
foto	-9
foto $	-6
fotos	24
fotos $	7
fotos _ la	17
fotos en	16
fotos en la	16
found	32
found @general	15
found _ @here	9
found _ _ @general	11
found _ _ @us	10
found _ _ the	11
found _ about	11
found _ in	9
found a	18
found out	10
found out about	11
four	12
fracciones	-7
free	-9
freezer	12
freezer $	8
freezer _ _ $	12
friday $	-5
friday @general	-5
friday and	7
friday i	-5
friend	-9
friend _ _ says	6
friend from	6
friends	18
frio	-21
from	-21
from 2nd	6
from _ _ $	-18
from _ _ she	6
from _ _ they	-6
from _ _ to	23
from _ diner	-8
from _ heat	6
from _ no	-7
from _ plant	-16
from _ says	8
from _ shift	7
from _ to	-6
from corporate	-8
from last	-9
from me	-16
from receiving	6
from that	-18
from the	-13
from the heat	6
from work	10
from you	9
from you $	9
front	10
front _ _ $	13
fronteriza	7
fronteriza _ la	7
frozen	-6
fue	-31
fue _ $	-23
fue _ _ dia	5
fue _ _ junta	-9
fue _ la	-13
fue _ ultimo	5
fue a	-13
fue a la	-13
fue de	11
fue mi ultimo	5
fue y	-6
fuego $	13
fuego _ @not-really-hit	-9
fuera	15
fuera $	8
fuga	12
fuga @not-really-hit	12
fuga @not-really-hit amoniaco	11
fuga _ amoniaco	11
fuga de	12
fuga de amoniaco	11
fui	-6
fui a	-6
fuimos	5
fuimos _ la	6
fuimos a	6
fuimos a la	6
full	21
full $	9
full _ @general	-5
full time	23
funeral	-6
funny	12
funny $	-5
gafete	-13
gafete $	-21
game	-11
game $	-10
ganaron	-15
ganaron $	-12
garage	-8
gas	18
gas $	16
gas .	6
gas _ $	7
gas _ _ $	-11
gas leak	14
gas leak $	15
gate	-25
gate _ is	-8
gave	6
gave _ _ hours	-14
gave me	-13
gave my	16
ged	-7
ged results	-6
gente	-14
gente _ no	-6
gente buena	-5
gente buena $	-5
gerente	20
gerente $	13
gerente _ _ $	16
get	-62
get _ $	-21
get _ _ $	8
get _ _ i	-5
get _ _ in	-6
get _ _ the	-8
get _ at	-6
get _ job	-6
get _ vote	-5
get a	-8
get fired	-22
get fired $	-8
get out	15
get to	-12
get to vote	-5
gets	-20
gets @done	-8
gets @general	-6
gets @us	-6
gets @us $	-6
gets _ $	-8
gets _ _ @general	-6
gets a	-5
getting	-24
getting _ _ @us	-5
getting _ _ me	-5
getting _ of	-5
getting rid	-5
getting rid of	-5
getting rid of @us	-5
gift	-8
gimnasio	-12
girl	9
give	10
give @general	14
give @us	-11
give @us @us	-7
give _ $	9
give _ @body	7
give _ @daily	7
give _ @general	-5
give _ @us	-7
give _ a	-7
give _ back	7
give _ the	6
give it	6
give me	-6
give me a	-6
give the	7
give us	-9
giving	-9
giving _ the	-8
glad	-11
glove	-7
glove $	-7
gloves	-9
gm	-7
gm $	-6
go $	14
go @home $	-6
go @spread	-11
go @us	7
go @worse	8
go @worse @home $	7
go _ $	8
go _ @body	-6
go _ @here	-8
go _ @us	10
go _ _ $	11
go _ _ @union	-8
go _ _ @worse	7
go _ _ and	6
go _ _ im	-9
go _ _ me	6
go _ a	-5
go _ back	-6
go _ by	-8
go _ with	6
go after	6
go early	-7
go from	-5
go home $	-6
go on	-11
go round	-5
go to	14
goal	-6
god	8
god $	12
goes	-11
goes _ _ $	-6
goes _ the	7
goes to the	7
going	-8
going _ $	-16
going _ _ if	5
going _ _ the	-5
going _ it	-7
going _ my	12
going call	8
going make	-5
going make it	-5
going on	-7
going to	6
going vote	6
gol	-21
golpe	-18
golpeo	13
gone	58
gone $	29
gone .	18
gone _ the	8
gone _ they	16
good	-35
good _ $	-9
good _ _ me	-8
good _ to	-12
good job	-8
good morning	-13
got	20
got 2	-14
got _ $	10
got _ .	9
got _ _ $	-25
got _ _ .	10
got _ _ after	6
got _ _ and	-7
got _ _ back	-6
got _ _ for	10
got _ _ from	-7
got _ _ now	8
got _ _ on	-17
got _ _ results	-6
got _ _ she	-6
got _ _ shot	-12
got _ _ that	9
got _ _ the	21
got _ _ to	7
got _ _ today	5
got _ _ up	7
got _ _ work	6
got _ _ year	-9
got _ and	-10
got _ at	-7
got _ boot	5
got _ by	9
got _ check	-7
got _ email	9
got _ flat	-7
got _ from	-12
got _ ged	-6
got _ home	14
got _ job	-12
got _ lol	20
got _ new	-8
got _ numbers	-7
got _ of	9
got _ off	12
got _ out	-18
got _ second	-9
got _ text	16
got _ the	-7
got _ today	10
got _ with	11
got _ write	7
got a	-10
got a flat	-7
got a new	-8
got a text	16
got a write	7
got an	9
got burned	11
got called	-12
got called a	-7
got called in	-9
got fired at	-8
got fired today	9
got him	11
got hurt $	-7
got it	-6
got killed	-7
got me	23
got me $	28
got me on	-8
got moved	-11
got moved to	-11
got my	-24
got my check	-7
got my ged	-6
got off	-8
got our	13
got sent	14
got sent home	14
got stuck	7
got student	-5
got student of	-5
got that	-6
got the	10
got the boot	5
got to	-8
got us	-17
got written	6
got written up	6
got zapped	10
gps	6
grabadora	9
grabando	8
grabar	-9
grabaron	-6
grabbed	6
grabbed _ _ and	7
grabbed a	-6
grabbed my	8
gracias	-14
grados	-9
grande	6
grandma	-6
grass	-11
graveyard	6
gray	6
gray @daily	8
gray truck	8
great	-5
green	-13
grill	7
grill $	9
grita	-17
gritando	-13
gritando $	-14
grito	-13
grosero	-27
ground	9
ground _ $	7
group	13
group $	7
group chat	7
grupo	-6
gtg	-6
guantes $	9
guantes _ _ $	-11
guardia	-22
guardia _ quito	-5
guardia me quito	-5
guardias	5
guardias $	6
guatemala $	5
guess	10
guess @union	14
guess who	14
guest	10
gun	-16
gun on	-10
gusta	-7
gusto	-9
gusto $	-5
guy	16
guy _ $	9
guy _ _ me	9
guy _ _ the	13
guy _ a	14
guy _ the	-6
guys	43
guys $	5
guys _ _ $	15
guys _ _ out	-7
guys _ _ the	19
guys _ the	-7
guys _ vests	7
guys in	17
guys in vests	7
guys still	8
guys think	-5
h2a	8
ha	-22
habia	20
habia @somebody	20
habia _ _ $	-6
habia una	16
habla	-7
habla $	-6
hablando	-12
hablando @not-really-fired	-7
hablando con	-7
hablar	-26
hablar $	-28
hablar _ _ en	-5
hablar _ _ manager	17
hablar con	-7
hable	13
hablo	12
hablo @not-really-hit	6
hablo _ @boss	11
hablo _ _ $	7
hace	17
hace 10	-9
hace 10 anos	-9
hace @us anos $	6
hace _ @us	-12
hace _ _ @not-really-hit	13
hace _ _ el	13
hace _ calor	25
hace _ me	-12
hace anos	-13
hace mucho	23
hacemos	-6
hacemos $	6
hacen	-5
hacer @not-really-fired	-11
hacer @not-really-fired @not-really-hit	-11
hacer @not-really-fired @not-really-hit @bad	-11
hacer @not-really-hit	-6
hacer @union	13
hacer @union @not-really-hit	8
hacer @union @not-really-hit papel	8
hacer _ $	6
hacer _ _ $	-6
hacer _ _ @bad	-11
hacer _ _ papel	8
hacer _ la	-11
hacer _ un	8
hacer con	-11
hacer con la	-11
hacer firmar	13
hacer firmar un	8
hacer la	-5
had _ _ the	-9
had _ sign	-6
had to sign	-6
hago	-5
haha	-14
haha $	-13
hair	-15
hair $	-7
half	8
half _ _ $	10
half _ crew	12
half of	-7
half the	20
half the crew	12
hall	7
hall _ @general	6
hall was	10
hallaron	14
hallaron _ _ en	14
hand	13
hand _ flyers	-9
handing _ _ $	-6
handing _ flyers	-6
handing out flyers	-6
hang	7
hanging	7
happen @worse	-5
happen @worse @general	-7
happen _ @general	-8
happen _ a	-6
happen to	-5
happened	9
happened @here	20
happened _ _ $	20
happened at	20
happening	7
happens	-9
happy	-10
happy birthday	-7
harassed	9
harassing	10
harassing _ $	10
harassing me	10
harassing me $	10
hard	-8
hard @spread	-5
hard on	-5
has	-23
has _ list	6
has a list	6
has been	-10
has no	-8
has to	-9
hasta	-8
hasta @not-really-hit	-6
hasta @not-really-hit viernes	14
hasta _ $	-6
hasta _ 6	11
hasta _ _ $	-11
hasta _ _ para	14
hasta _ viernes	14
hasta el viernes	14
hasta la	-8
hasta las 6	11
hat	-6
hate	-6
hate _ $	-5
have	13
have @general	17
have @general @loss	14
have @general @union	11
have @worse	-8
have @worse @act	-6
have @worse @act @general	-6
have _ @act	-7
have _ @loss	11
have _ @paper	11
have _ @shifts	11
have _ @union	11
have _ _ $	-12
have _ _ .	10
have _ _ @spread	-6
have _ _ @they	-7
have _ _ @union	8
have _ _ @us	7
have _ _ it	-6
have _ _ on	-6
have _ _ they	-7
have _ job	14
have _ of	7
have _ sign	-6
have a	11
have a job	14
have the	8
have to	-8
have to sign	-6
having	8
having _ @here	8
having _ _ @us	8
hay	16
hay _ $	22
hay _ _ $	30
hay _ _ amoniaco	6
hay _ _ con	14
hay _ _ en	-5
hay _ _ es	-6
hay _ _ no	12
hay _ _ todos	-7
hay _ con	9
hay _ de	-19
hay _ hombre	12
hay _ ni	-6
hay _ pal	-5
hay _ que	-6
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
hay prisa	-6
hay que	-8
hay sangre	6
hay un hombre	12
hay una	31
he	33
he _ $	9
he _ .	9
he _ _ a	6
he _ _ about	-6
he _ _ back	-10
he _ _ for	23
he _ _ he	-9
he _ _ here	-24
he _ _ hes	8
he _ _ his	6
he _ _ i	11
he _ _ knife	11
he _ _ my	26
he _ _ that	-14
he _ _ up	6
he _ _ we	-7
he _ _ whole	-6
he _ a	-6
he _ down	5
he _ find	6
he _ he	6
he _ if	-7
he _ it	7
he _ me	38
he _ my	20
he _ not	-13
he _ tell	-6
he _ that	-6
he _ to	-9
he _ us	-7
he _ where	12
he _ work	-17
he can	-6
he fired	7
he get	-8
he goes	-6
he goes to	-6
he got	15
he grabbed	8
he just	-10
he keeps	11
he knows	17
he knows where	12
he made	-12
he offered	6
he offered me	6
he pulled	11
he pulled a	11
he said	7
he said $	24
he said .	16
he said if	-7
he saw	12
he saw my	12
he says	20
he told	7
he wants	19
he will	7
he wrote	8
he wrote down	5
head	-17
heading	-18
hear	-6
heard @us	8
hearing	-7
heat	16
heat $	6
heat _ $	18
heat stroke	21
hecho	-6
hed @do_to @loss	-8
hed _ @loss	-8
hed _ @us	7
hed call	-8
hell	-17
hell $	-7
hell _ _ $	-6
helmet	-8
help	21
help $	-10
help @they	16
help @us	9
help @us please	26
help @us understand	-9
help _ $	-8
help _ _ $	25
help _ _ @general	-7
help _ _ @us	16
help _ _ me	16
help _ please	26
help _ understand	-9
help me	10
help me please	26
help me understand	-9
her	7
her $	-6
her _ $	-9
her _ .	-6
her _ _ $	-6
her _ _ she	-6
her _ is	5
her _ that	8
here	16
here $	25
here _ $	-14
here _ us	11
here telling	11
here telling us	11
hermano	12
hes _ _ $	-5
hes _ _ .	-10
hes _ _ it	-6
hes _ _ me	9
hes _ _ my	8
hes _ call	8
hes coming	-7
hes fine	-11
hes going call	8
hes gone	8
hes in	-9
hes not	8
hey	-6
hey _ @us	5
hey _ _ @us	-9
hey its @us	6
hey its @us @worse	6
hi	-15
hi $	-11
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
hijos $	6
him	17
him $	23
him _ for	5
himself _ _ truck	-7
himself _ new	-7
himself a	-7
himself a new	-7
hired	13
hiring	-9
his _ _ me	5
his _ and	7
his _ hes	-8
his hand	8
hit	-18
hit _ _ $	23
hit _ _ later	-10
hit _ up	-11
hit a	24
hit me	-7
hit me $	7
hit me up	-11
hit my	-10
hit the	-8
hoja de	10
hold	-11
hold _ _ me	-7
hold _ let	-9
hold up	-6
hold up let	-6
holding	36
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
home	43
home $	31
home _ _ $	-5
home a	-5
home early	6
home for	19
home to	-6
home w	6
honestly @general	10
honestly @general just	11
honestly @general just @lightly	11
honestly _ _ @lightly	11
honestly _ _ want	11
honestly _ just	11
honestly i	10
honestly i just	11
hoodie	8
hoodie $	8
hook	10
hora	-14
hora _ $	-8
hora abren	-7
hora abren $	-7
horario $	11
horario le	-5
horario y	-7
horas	7
horas $	12
horas _ _ a	-9
horas _ a	7
horas _ el	8
horas _ en	10
horas de	-9
horas en	10
horas en el	8
horas y	-19
hospital	-13
hospital $	18
hospital @not-really-hit	-12
hospital _ $	-17
hospital _ @us	-5
hospital _ _ $	-7
hospital today	-7
hot	15
hotel	8
hotel _ por	12
hour	-11
hours	6
hours $	19
hours _ _ $	12
hours _ _ after	10
hours _ signing	-6
hours _ this	-6
hours _ to	-16
hours for	-6
hours for signing	-6
hours on	8
hours went	8
house	8
housekeeping	5
houston	-9
how	-31
how @asks	-7
how @asks @general	-10
how @asks @general prove	-5
how _ @asks	-6
how _ @general	-18
how _ @spread	6
how _ @us	-7
how _ @who	15
how _ _ @asks	-8
how _ _ @do_to	9
how _ _ @general	-6
how _ _ @union	5
how _ _ know	10
how _ _ prove	-5
how _ _ vote	6
how _ going	6
how _ i	-8
how _ she	15
how _ you	-7
how do	-13
how do you	-5
how does	9
how im @spread	6
how im @spread @union	6
how im going	6
how many	-6
how much	-6
hoy	51
hoy $	-12
hoy .	8
hoy _ _ $	8
hoy _ _ 3	9
hoy _ _ el	-7
hoy _ _ las	6
hoy _ _ manana	14
hoy _ _ ultimo	20
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
hoy me	30
hoy mismo	6
hoy mismo $	6
hoy nos	-7
hoy y	9
hr	28
hr _ _ down	7
hr _ _ in	9
hr _ a	9
hr _ asked	11
hr _ me	11
hr _ my	7
hr about	5
hr about the	5
hr called	7
hr called me	8
hr girl	8
hr lady	-8
hr sent	-9
hrs $	-8
hubo	-6
hubo _ _ en	9
hubo _ _ la	6
hubo _ accidente	12
hubo un	12
hubo un accidente	12
huele $	-9
huele @general	6
huele _ _ $	6
huele a	6
huelga	-18
huesped	13
huespedes	-9
huevo	-7
huevo $	-7
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
hurt	-15
hurt $	-16
hurt _ _ lifting	7
hurt _ back	7
hurt _ i	6
hurt my	10
hurt my back	10
hurt on	-5
hurt to	-6
husband _ _ a	6
i	6
i _ $	16
i _ .	25
i _ 3	-6
i _ _ $	10
i _ _ all	6
i _ _ at	7
i _ _ but	-7
i _ _ die	12
i _ _ fired	21
i _ _ for	-6
i _ _ getting	-8
i _ _ go	5
i _ _ hand	8
i _ _ he	-6
i _ _ here	20
i _ _ if	-9
i _ _ im	7
i _ _ in	-14
i _ _ it	-10
i _ _ its	30
i _ _ job	12
i _ _ know	7
i _ _ lol	16
i _ _ meeting	-10
i _ _ my	7
i _ _ name	11
i _ _ newborn	6
i _ _ nothing	7
i _ _ now	5
i _ _ of	-10
i _ _ off	6
i _ _ on	-5
i _ _ or	-5
i _ _ papers	-7
i _ _ record	-6
i _ _ ride	-6
i _ _ said	6
i _ _ sign	-13
i _ _ signing	6
i _ _ talk	6
i _ _ the	-8
i _ _ there	-6
i _ _ they	-23
i _ _ this	8
i _ _ to	10
i _ _ today	7
i _ _ w	-6
i _ _ was	6
i _ _ we	-5
i _ _ work	-8
i _ and	5
i _ at	11
i _ be	-7
i _ breathe	20
i _ but	-9
i _ check	-9
i _ do	5
i _ feel	10
i _ for	8
i _ from	19
i _ get	-6
i _ have	-9
i _ he	7
i _ hurt	11
i _ i	18
i _ if	-14
i _ in	-7
i _ just	9
i _ kill	9
i _ like	-7
i _ my	-14
i _ myself	6
i _ or	-5
i _ read	-7
i _ seen	6
i _ sign	-10
i _ sleep	9
i _ so	11
i _ take	18
i _ talking	-6
i _ terminated	19
i _ that	-7
i _ they	15
i _ this	7
i _ trust	-6
i _ want	31
i _ what	-10
i _ who	5
i _ work	21
i _ written	6
i _ wrong	7
i _ your	-8
i already	-11
i asked	-17
i been	9
i better	9
i bring	-5
i can	-11
i cant	12
i cant breathe	20
i cant do	9
i cant sleep	9
i clocked out	-10
i cut	8
i cut my	8
i didnt sign	-7
i do	16
i do $	7
i do if	-11
i dont have	-8
i dont think	-8
i dont trust	-6
i dont want	15
i dont work	15
i drop	7
i fell	6
i found out	-5
i got	22
i got hurt	11
i got my	-8
i got the	8
i got to	-7
i got written	6
i had	5
i had to	12
i hate	-6
i have to	-8
i heard	7
i jumped	23
i just	9
i just want	11
i keep	16
i know	9
i live	7
i lost	14
i lost my	11
i lost the	7
i love	-8
i miss	-6
i need	-11
i need a	-6
i never seen	6
i passed	11
i passed out	18
i quit	-6
i read	-7
i said	-22
i sat	-6
i saw	-6
i say	5
i say who	6
i see	-11
i sign	18
i sign $	-7
i sign .	28
i signed	9
i signed $	6
i signed a	6
i still get	-6
i talked	7
i think	11
i think i	21
i think my	-6
i think the	-7
i thought	6
i told	-13
i told my	-12
i took	6
i took a	10
i want	18
i want to	9
i was	38
i was in	5
i was just	9
i was terminated	8
i went	35
i went to	12
i wish	-9
i wont	-8
i wore	7
i wore the	7
i work	-8
i wrote	21
i9	5
iba	35
iban	10
iban @general	10
iban a	10
ice	-9
ice _ _ $	7
ice _ _ at	-7
ice _ el	13
ice cream	-9
ice en	13
ice en el	13
ice if	-5
ice is	19
ice machine	-8
ideas	-7
ideas $	-7
idk	11
idk _ @general	8
if	-40
if @general	16
if @general @act $	-12
if @general @act @general	6
if @general @dead	12
if @general @union	7
if @general @union yes	8
if @general @us	-12
if @general @us go	-10
if @loss	-6
if @they	-30
if @they @act	-8
if @they @do_to	-9
if @they @loss	-6
if @they @loss @us	-6
if @they ever	-6
if @they talk	7
if @they talk @worse	7
if @us	-7
if @us @they	-9
if @us @us	16
if _ @act	-11
if _ @dead	12
if _ @do_to	-7
if _ @done	25
if _ @general	-7
if _ @here	-6
if _ @loss	-12
if _ @spread	9
if _ @they	-12
if _ @union	7
if _ _ $	-5
if _ _ @act	19
if _ _ @asks	-12
if _ _ @did	7
if _ _ @done	-10
if _ _ @here	-12
if _ _ @us	-14
if _ _ @who	5
if _ _ anything	9
if _ _ go	-10
if _ _ me	-14
if _ _ off	-6
if _ _ to	11
if _ _ yes	8
if _ all	-10
if _ boss	-10
if _ dont	12
if _ ever	-9
if _ fire	-5
if _ is	8
if _ sign	-15
if _ talk	8
if _ vote	10
if i	18
if i sign	-10
if its	-11
if my	-12
if my boss	-9
if someone	-7
if they	-27
if they ever	-6
if they fire	-5
if they sign	-8
if they talk	7
if this	9
if we all	-10
if we vote	10
if your	15
ignore	-6
igual	-17
igual _ _ $	-13
ilegal	9
ilegal $	9
ill @asks	10
ill @do_to	-6
ill @loss	17
ill @loss @general	17
ill _ @worse	9
ill _ _ @asks	9
ill _ _ @us	9
ill _ _ myself	10
ill _ it	7
ill _ to	10
ill be	-5
ill do	10
illegal	7
im @body	5
im @did	-5
im @done	9
im @done $	16
im @general	25
im @general @done	28
im @general @done $	13
im @here	-22
im @here $	-12
im @here @general	5
im @here @general er	9
im @here @general hospital	19
im @lightly	-7
im @sick	9
im @sick @lightly	9
im @spread	23
im @spread @general	9
im @spread @union	6
im @union	-7
im @us	-8
im @worse @general	10
im @worse @general @shifts	10
im _ $	12
im _ .	18
im _ @asks	-7
im _ @done	27
im _ @general	21
im _ @here	-18
im _ @us	-5
im _ _ $	-26
im _ _ @act	-8
im _ _ @lol	-9
im _ _ @property	-14
im _ _ @shifts	10
im _ _ @us	-16
im _ _ @worse	5
im _ _ a	9
im _ _ er	9
im _ _ for	7
im _ _ hospital	19
im _ _ im	8
im _ _ it	-11
im _ _ now	12
im _ _ only	6
im _ _ schedule	10
im _ and	8
im _ but	10
im _ in	-12
im _ it	8
im _ mad	-8
im _ the	17
im _ up	-6
im _ vote	6
im at	-11
im at the	-7
im back	5
im being	32
im bleeding	7
im by	-5
im going	8
im going vote	6
im here	-7
im here $	-7
im in	6
im in the	18
im just	-5
im leaving	-5
im not	9
im not @general	6
im not a	6
im off	5
im off the	10
im on	15
im out	11
im out $	6
im so	-7
im suspended	16
im suspended $	16
im voting	-7
imaginese	-11
immediately	19
immigration	27
immigration _ _ the	15
immigration is	17
in	-30
in $	-16
in 2	12
in 98	-6
in _ $	-34
in _ .	-6
in _ 14	8
in _ _ $	-16
in _ _ about	8
in _ _ after	5
in _ _ again	6
in _ _ and	8
in _ _ at	-10
in _ _ call	-10
in _ _ dont	8
in _ _ he	11
in _ _ i	-6
in _ _ it	-9
in _ _ lot	13
in _ _ of	-5
in _ _ room	15
in _ _ sign	-7
in _ _ since	12
in _ _ the	-9
in _ _ theres	10
in _ _ they	-18
in _ _ who	-9
in _ bit	-8
in _ building	10
in _ car	-10
in _ company	12
in _ cooler	11
in _ er	14
in _ eye	10
in _ eyes	5
in _ face	9
in _ field	6
in _ garage	-7
in _ gas	12
in _ i	-8
in _ life	-6
in _ linen	8
in _ lobby	7
in _ lot	7
in _ me	11
in _ my	-7
in _ office	6
in _ says	-6
in _ so	-7
in _ the	5
in _ to	-10
in _ union	-10
in a	-10
in a bit	-8
in a company	7
in a meeting	-5
in and	5
in for	-10
in here	24
in here $	15
in june	-6
in my	24
in my car	-9
in my face	9
in my truck	10
in one	11
in room	9
in texas	-6
in texas says	-6
in the	68
in the building	10
in the cooler	11
in the er	14
in the field	6
in the garage	-7
in the linen	8
in the lobby	7
in the lot	7
in the office	6
in the truck	-7
in the union	-7
in there	-12
in there $	-5
in this	9
in today	-6
in together	-9
in vests	7
in with	8
incendio	21
included	-5
included $	-5
informacion	-6
informacion $	-6
ingles	-6
inmigracion	15
inmigracion $	13
inside	7
inspector _ _ the	5
instructions	-7
insurance	7
insurance $	12
interested	-9
interested @here	-5
interested in	-5
interroga	-13
interrogated	8
into	27
into @they	9
into _ $	30
into _ _ @here	-6
into hr	9
investigation	22
investigation $	22
ir	-10
ir $	-7
ir @not-really-fired	7
ir _ @not-really-hit	-5
ir _ _ $	10
ir _ _ @union	-6
ir _ _ junta	-6
ir al	7
iron	7
is	16
is $	-6
is _ $	10
is _ _ $	-20
is _ _ all	14
is _ _ and	10
is _ _ door	23
is _ _ he	-10
is _ _ his	-7
is _ _ my	6
is _ _ round	-5
is _ _ talk	6
is _ _ they	26
is _ _ to	-6
is _ _ us	13
is _ and	-6
is _ but	8
is _ down	13
is _ go	-6
is _ he	6
is _ last	8
is _ legal	20
is _ my	11
is _ next	-7
is _ normal	24
is _ of	-6
is _ ok	-14
is _ one	11
is _ real	-5
is _ the	8
is _ to	7
is _ true	-9
is _ us	12
is _ working	6
is asking	8
is at	8
is coming	-7
is coughing	5
is dead	-9
is dead $	-9
is doing	-7
is down	-8
is down $	-8
is empty	6
is empty $	6
is going	6
is gone	21
is gone $	21
is here	21
is here $	22
is in	-7
is it	12
is it legal	20
is it true	-9
is killing	-6
is killing me	-6
is locked	-5
is my	6
is my last	8
is not	-11
is numb	-6
is numb $	-6
is on	6
is on the	5
is open	-5
is out	-5
is outside	11
is scared	-6
is she	-10
is that	-9
is that normal	6
is that real	-5
is there $	5
is this	14
is threatening	8
is what	9
isnt _ the	8
isnt on	8
it	-35
it _ $	-21
it _ .	18
it _ 4	8
it _ _ $	-28
it _ _ a	5
it _ _ ask	18
it _ _ back	-6
it _ _ but	-5
it _ _ fired	16
it _ _ hours	8
it _ _ joke	9
it _ _ on	-10
it _ _ to	-17
it _ _ we	7
it _ _ what	9
it _ a	7
it _ hurt	-6
it _ if	7
it _ im	-5
it _ is	6
it _ like	-8
it _ spins	-6
it _ the	-27
it _ they	32
it again	-5
it for	10
it in	-14
it just	-7
it just spins	-6
it legal	20
it legal they	22
it on	-5
it says	7
it til	7
it to	-16
it to my	8
it to the	-19
it today	6
it true	-9
it true they	-9
it was	-25
it wasnt	8
it wont	-7
it yet	-7
its	-17
its @general	22
its @gripe	-6
its @here	-5
its @us @worse @general	6
its @us degrees	-6
its _ $	-30
its _ @general	-9
its _ @they	13
its _ @worse	-9
its _ _ @they	12
its _ _ about	6
its _ _ in	-7
its _ _ of	-11
its _ degrees	-6
its _ noon	10
its _ the	-6
its _ they	11
its a	19
its about	8
its cold	-5
its not	-10
its not @general	-6
its ok	-15
its right	-7
jacket	11
jacket at	7
jaja	-24
jaja $	-13
jalo	12
jalo _ pelo	6
jalo del	6
jalo del pelo	6
jefe	-13
jefe $	-13
jefe _ _ la	17
jefe _ _ los	10
jefe _ la	-13
jefe _ que	-14
jefe despedirme	-6
jefe dice	-10
jefe dice que	-13
jefe me	28
jewelry	-7
job $	-6
job .	-8
job _ $	19
job _ _ $	-8
job back	-11
job back $	-8
job they	-6
join	-7
juego	-28
jueves	-18
jueves $	-14
jumped	6
june	-7
june $	-7
junio	-8
junio $	-7
junior	-13
junta	-14
junta $	-14
junta _ $	-8
junta _ _ $	-6
jury	-23
jury duty	-23
just @done	-14
just @done @here	-7
just @done @us	-19
just @general	10
just @here	14
just @here $	-6
just @here @done	18
just @here @us	11
just @here @worse	-6
just @lightly @do_to	-6
just @lightly @worse	8
just @us	10
just _ $	-16
just _ @do_to	-8
just _ @done	18
just _ @here	-7
just _ @home	-9
just _ @lightly	12
just _ @us	11
just _ _ $	-56
just _ _ @general	-9
just _ _ @lightly	12
just _ _ @us	18
just _ _ @worse	12
just _ _ for	7
just _ _ go	21
just _ _ of	6
just _ _ the	-8
just _ _ to	9
just _ _ up	16
just _ _ what	8
just _ and	7
just _ by	-7
just _ fired	7
just _ home	-9
just _ know	-6
just _ me	-5
just _ my	7
just _ off	-6
just _ up	7
just about	-6
just fired	-31
just fired me	-34
just got fired	7
just got off	-6
just me	10
just said	11
just saying	-7
just spins	-6
just spins $	-6
just text	7
just the	11
just told	8
just told me	7
just walked	-8
just walked by	-8
just want know	-6
just want to	8
justo _ _ @not-really-hit	6
justo _ _ los	6
justo donde	6
kansas	-6
keep	17
keep _ $	18
keep _ _ $	-18
keep _ _ the	13
keep asking	5
keep my	-13
keep them	-8
keeps	16
keeps _ _ $	6
kept	9
kept _ $	7
keyed	14
keyed _ car	14
keyed my	14
keyed my car	14
kid	-22
kidding	-9
kidding $	-9
kids	-15
kids $	-6
kids _ _ school	6
kids _ to	7
kids are	-11
kids go	7
kids go to	7
kill	17
kill _ $	18
kill myself	18
kill myself $	18
killed	-9
killing	-8
killing @us	-8
killing me	-8
kim	-7
kinda	-6
kitchen	11
kmart	-8
knees	-7
knife	16
knife _ the	15
know	14
know _ _ $	-12
know _ _ did	15
know _ time	-8
know _ you	7
know how	-6
know my	7
know the	-9
know what	9
knows	9
knows $	-8
knows _ @general	7
knows _ _ live	7
knows _ i	7
knows where	12
knows where @general	7
knows where @general live	7
knows where i	7
la	-15
la 55	-5
la _ $	35
la _ .	-15
la _ 3	7
la _ 4	-10
la _ _ $	15
la _ _ 40	-10
la _ _ ahora	-7
la _ _ anda	9
la _ _ bien	-7
la _ _ cargar	-6
la _ _ castigo	8
la _ _ dijo	-16
la _ _ en	11
la _ _ era	-13
la _ _ hablo	7
la _ _ humanos	5
la _ _ la	26
la _ _ las	23
la _ _ llamo	7
la _ _ los	-7
la _ _ no	9
la _ _ nos	11
la _ _ nosotros	14
la _ _ por	-17
la _ _ que	16
la _ _ se	-15
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
la _ cuando	-5
la _ del	12
la _ despues	9
la _ dice	8
la _ donde	7
la _ era	-12
la _ estoy	5
la _ fronteriza	7
la _ jaja	-10
la _ me	-28
la _ o	-5
la _ otra	-7
la _ por	-7
la _ recursos	5
la _ rh	14
la _ se	5
la _ sin	7
la _ tiene	-11
la _ vieja	-11
la _ yo	-6
la ambulancia	7
la ambulancia $	8
la app	-7
la app del	-6
la basura	-18
la basura $	-14
la bocina	12
la bodega	-11
la cabeza	6
la cabeza $	8
la calle	-13
la calle $	-15
la camara	-9
la camioneta	-8
la camioneta de	-8
la carcel	-11
la casa	-14
la casa a	-6
la casa por	-7
la cocina	18
la cocina $	16
la cocina y	6
la compania	15
la cuadrilla	20
la de	19
la de recursos	5
la de rh	14
la directora que	6
la entrada	5
la entrada $	7
la escalera	6
la espalda	10
la espalda $	23
la espalda de	-6
la esquina	-7
la esquina $	-9
la fiesta	-9
la fiesta $	-6
la finca	6
la gente	-7
la hoja	11
la hoja de	15
la huelga	-11
la junta	-6
la lavanderia	-8
la licencia	-6
la limpieza	6
la linea	9
la linea $	11
la linea 3	6
la lista	-10
la lista de	-16
la luz $	-5
la madre	10
la maestra	-5
la manana	11
la manana $	14
la mano	-7
la mano $	-18
la mano en	5
la maquina	6
la marcha	-8
la matanza	12
la mesa	9
la mesa $	8
la migra	43
la migra $	31
la multa	-8
la multa $	-7
la nariz	-6
la noche	10
la noche $	6
la nueva	-24
la oficina	21
la oficina $	11
la oficina a	8
la oficina y	-11
la olla	6
la patrulla	7
la patrulla fronteriza	7
la planta	14
la planta $	22
la policia	5
la policia $	10
la proxima	-5
la puerta	-18
la puerta de	-5
la que	13
la que se	12
la renta	-5
la risa	-17
la risa $	-17
la rodilla $	-6
la sala	8
la sala de	8
la salida $	-12
la salsa	-5
la semana	-9
la semana $	-7
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
ladder $	7
lado	30
lado $	7
lado _ $	26
lados	-8
lady _ _ me	-8
laid	28
laid off	17
lake	-6
landlord	-26
las	25
las 12	13
las 2	-13
las 3	7
las 4	-5
las 5 $	7
las 6	8
las 7	-10
las 9	7
las _ $	12
las _ _ en	-6
las _ _ la	-10
las _ _ no	-13
las _ _ nos	14
las _ a	8
las _ con	21
las _ de	-9
las _ en	-9
las _ la	16
las _ y	5
las _ ya	-8
las cuotas	-11
las firmas	18
las horas	5
las horas $	18
las horas de	-9
las piernas	5
las puertas	28
las rodillas	-6
las sodas	-6
last	-16
last _ $	-19
last _ _ now	6
last month	-10
last nite $	-5
last time	-6
last week $	-5
lastime	12
lastime _ _ $	15
lastime _ espalda	14
lastime la	11
lastime la espalda	14
lastimo	-19
lastimo $	-13
late	-11
late $	-11
late _ _ $	6
later	-16
later $	-13
laugh	-10
laughing	-7
laughing $	-11
laughing _ @general	8
lavanderia	-11
lavanderia _ _ @not-really-hit	-8
lave	-16
lave $	-16
law	-15
lawyer	-7
lawyer night	-8
le	-8
le _ $	-29
le _ _ $	-11
le _ _ a	10
le _ _ al	-11
le _ _ en	5
le _ _ mi	-6
le _ _ no	-8
le _ a	-6
le _ agua	-12
le _ al	12
le _ la	6
le _ mi	9
le _ saliendo	-13
le _ sentido	20
le _ un	5
le contesto	-6
le cuento	-5
le digo	-12
le digo $	-12
le dije que	5
le dijeron	5
le dijeron que	5
le dijo	34
le dijo a	15
le dio	10
le dio un	7
le echaron	-10
le ensenara	-12
le llega	-9
le pagaron	-10
le pregunte	-11
le va	10
le va a	10
le veo	5
le veo sentido	5
lead	-12
lead said	-7
leader	6
leak	27
leak $	21
lease	-6
leave	16
leave $	12
leave @general	-6
leave @here	-6
leave @us	-7
leave _ @us	-7
leave _ @worse	-8
leave _ _ $	13
leave it	-10
leave til	6
leaving _ $	-7
leaving _ _ $	6
leer	8
leer @not-really-hit	8
left	-33
left @body	-7
left @general	-10
left @us	-8
left @us @things	-7
left _ $	-5
left _ @things	-7
left _ _ @they	5
left a	-6
left my	-5
legal	8
legal $	-11
legal @they	22
legal _ _ @us	21
legal _ _ me	22
legal they	22
legs	15
legs _ the	8
lei	-7
lejos	-5
lenta	-18
les	7
les _ $	-6
les _ _ $	6
les _ _ los	-16
les _ a	-23
les voy	-6
les voy a	-6
let	-35
let _ $	21
let _ _ at	-8
let _ _ by	-11
let _ _ early	-11
let _ _ home	-7
let _ _ the	-9
let _ call	7
let _ check	-7
let _ off	-17
let _ out	-10
let go	14
let go $	21
let him	-7
let me	-17
let me check	-7
let me go	6
let me off	-17
let me see	7
let us	-18
let us out	-7
lets	-10
letter @worse	-6
letters	16
letters _ @us	7
levantaron	6
leyo	9
leyo _ _ $	7
leyo _ mensajes	8
leyo mis	8
leyo mis mensajes	8
licencia	-6
license	5
lie	-5
lie $	-7
life	-13
life $	-11
lightning	-6
like	-36
like @general	-26
like @general @here	-16
like @they	7
like _ @asks	6
like _ @general	-7
like _ @here	-19
like _ _ $	-28
like _ _ @us	7
like _ and	8
like _ the	-6
like a	-7
like they	7
limpia	13
limpiando	12
limpiando _ @not-really-hit	12
limpiando en	12
limpiando en @not-really-hit	12
lina	10
line	33
line _ _ for	-14
line _ and	6
line _ down	-22
line _ lol	17
line is	-8
line is down	-8
linea $	8
linea 3	6
linea _ $	-6
linen	8
linen @office	7
linen room	7
lines	-6
lines _ @general	-6
lines _ the	-6
link	-8
liquido	5
list	-5
list $	-6
list _ _ names	11
list _ our	11
list _ who	5
list of who	5
list with	11
list with our	11
lista $	13
lista de	-13
little	-13
live	26
live $	18
live @general	-7
live @general anymore	-7
live @general anymore @general	-7
live _ $	8
live _ _ @general	-8
live _ _ @they	-7
live _ _ manager	-7
live _ anymore	-7
live anymore	8
live anymore $	8
live there	-7
live there anymore	-7
llama	-17
llama $	-13
llama _ _ $	12
llama a	6
llamamos	-12
llaman	-19
llaman _ la	-12
llaman a	-10
llaman a la	-12
llamar @general @not-really-hit	-6
llamar @general @not-really-hit @bad	-7
llamar _ @not-really-hit	-6
llamar _ _ @bad	-7
llamar _ _ migra	-7
llamar _ la	-6
llamar a la	-6
llamaron	7
llamaron _ _ humanos	-8
llamaron _ la	9
llamaron _ recursos	-8
llamaron a	14
llamaron a la	8
llamaron de	-12
llame	11
llame @general	12
llamenme	22
llamo	9
llamo _ la	9
llamo a	15
llamo que	7
llanta	-21
llave	27
llave $	27
llega	-14
llega la	-9
llegaron	-8
llego	-22
llego $	-5
llego _ _ $	-14
llego _ _ el	-8
llego _ _ no	7
llego _ _ turno	-10
llego _ del	-10
llego _ migra	8
llego _ que	10
llego el	-13
llego la	16
llego la migra	8
llegue @general	6
llegue a	6
llenar	-6
llenar _ @things	-5
llenar _ _ $	-6
llevamos	11
llevan	9
llevaron	22
llevaron a	10
llevo	7
llevo _ $	20
llevo _ anos	6
llevo _ mi	-7
llevo a	-9
llevo a mi	-7
llevo el	8
llevo la	-6
llorando	-7
llorando _ @not-really-hit	-6
lo	-11
lo _ $	24
lo _ .	-7
lo _ _ $	-8
lo _ _ de	9
lo _ _ el	6
lo _ _ en	6
lo _ _ la	-6
lo _ _ le	-8
lo _ _ migra	7
lo _ _ que	-7
lo _ _ tarjeta	5
lo _ a	7
lo _ con	6
lo _ de	14
lo _ del	-31
lo _ dije	13
lo _ el	-20
lo _ jueves	-6
lo _ la	12
lo corren	8
lo corren a	8
lo corrieron	-10
lo de	-9
lo del	-5
lo del jueves	-6
lo deportaron	76
lo detuvieron	7
lo firme	8
lo llevaron	31
lo llevo	6
lo llevo el	6
lo mismo	-5
lo puede	-6
lo que	-17
lo que dije	13
lo sacaron	-23
lo ve	-17
lo vieron	-9
load	7
loan	-10
lobby	9
lock _ doors	6
lock the	6
lock the doors	6
locked	34
locked _ $	30
locked _ _ $	7
locked _ doors	7
locked in $	8
locked out	22
locked the	9
locked the doors	7
locker	10
locker $	11
locker _ _ $	26
lockers	7
lockers _ _ $	10
loker	14
lol	16
lol $	-15
lol .	21
lol _ i	10
lol not	17
lonche	-11
lonche _ _ @machine	-9
lonche _ _ carro	-9
lonche en	-9
long	-11
longer	24
longer _ @us	13
look	-15
look _ $	-9
look _ my	-6
look at	-5
lookin	15
lookin @here	15
lookin at	15
looking _ _ $	6
los	-13
los _ $	-25
los _ _ .	-10
los _ _ en	10
los _ _ no	10
los _ _ nos	-5
los _ _ por	-12
los _ _ todos	6
los _ _ ven	-5
los _ cuando	-5
los _ de	23
los _ del	-17
los _ dias	11
los _ en	-6
los _ fuimos	6
los _ hablan	-5
los _ hoy	-8
los _ la	9
los _ o	-12
los _ por	9
los _ que	-14
los _ sin	-14
los _ y	13
los _ ya	11
los cuchillos	-14
los de	16
los de la	9
los dedos	-9
los dedos $	-17
los del	14
los despedidos	-11
los huespedes	-9
los mensajes	9
los mensajes de	10
los ojos	10
los papeles	22
los papeles $	28
los precios	-10
los precios $	-6
los que fuimos	6
los que hablan	-5
los temporales	-5
los uniformes	9
los volantes	13
los volantes $	7
losing	-8
losing _ job	-8
lost _ _ in	-9
lost _ fingers	-8
lost _ job	26
lost my	11
lost my job	19
lost the	5
lot	32
lot $	27
love	-11
love _ _ $	-6
luis $	-7
lunch	14
lunch $	16
lunch _ $	14
lunch _ in	-7
lunch bag	-7
lunes	-16
lunes $	-31
lunes @us	12
lunes me	12
lupe	5
luz $	-6
ma	-8
machine _ _ $	8
machine _ _ dollar	-6
machine _ my	-7
machine ate	-7
machine ate my	-7
machine got	11
mad	-5
mad $	-8
made	-18
made _ _ $	-19
made a	8
made it	-7
made me	-8
made the	-12
madre	14
madre _ $	9
maestra	-5
maintenance	-15
make _ _ my	-5
make it	-12
makes	-12
mal	7
mal _ @not-really-hit	13
malas	-5
malo	11
mama	-13
mama esta	-7
mami	-10
mami $	-8
man	-23
man $	-7
man _ got	-12
man i	-8
management	-12
manager	30
manager _ _ and	-7
manager _ _ over	13
manager _ a	9
manager _ no	-6
manager _ the	-6
manager anda	-6
manager asked	-13
manager is	9
manager just	13
manager me	14
manager told	-11
manager told the	-8
managers	13
managers _ $	7
manana	7
manana _ _ $	18
manana _ los	13
manana _ toca	-13
manana es	-15
manana me	13
manda	-14
manda @not-really-hit	-11
manda _ _ $	-9
manda el	-8
mandan	-21
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
mandar _ $	-6
mandar a	10
mandaron	12
mandaron _ _ $	8
mandaron _ _ a	-10
mandaron _ _ casa	14
mandaron _ _ la	-10
mandaron _ a	-9
mandaron _ la	10
mandaron a	10
mandaron para	8
mandaron para la	8
mandaron temprano	-7
manden	-21
mando	11
mando _ _ que	5
manejando	6
manejando $	7
manguera	-6
manny	14
mano	-14
mano $	-19
mano _ la	5
mano en	5
mano en la	5
mantenimiento	-14
mantenimiento $	-10
many	-16
many _ $	-10
maquina	6
march	-6
marcha	-8
marco	-8
marco $	-6
maria	10
maria _ _ security	7
maria _ w	7
maria out	7
maria out w	7
marido	6
martes	-8
martes $	-8
mas	19
mas $	11
mas _ $	-8
mas _ _ $	6
mas _ que	-7
mas a	12
mask	14
mask _ $	15
matanza	12
matar	18
matar $	18
matarme	8
matarme $	8
match	-7
mattress	-7
mayordomo	11
mayordomo $	9
mayordomo _ que	5
mayordomo me	-7
mayordomo se	14
me	107
me $	31
me .	24
me _ $	27
me _ 3	-7
me _ _ $	-22
me _ _ 4	-28
me _ _ a	18
me _ _ again	-6
me _ _ ahorita	14
me _ _ call	7
me _ _ carro	10
me _ _ celular	7
me _ _ cheque	29
me _ _ con	-7
me _ _ correr	-23
me _ _ cuarto	-21
me _ _ de	-5
me _ _ decir	6
me _ _ dedo	41
me _ _ despedir	27
me _ _ dias	6
me _ _ direccion	-5
me _ _ doctor	7
me _ _ el	-11
me _ _ en	-21
me _ _ es	8
me _ _ espalda	8
me _ _ estoy	7
me _ _ face	-16
me _ _ family	-7
me _ _ firmar	18
me _ _ firmo	-14
me _ _ gate	-9
me _ _ gerente	13
me _ _ hijo	-18
me _ _ horas	-7
me _ _ hour	6
me _ _ hoy	26
me _ _ jefe	-21
me _ _ la	7
me _ _ le	-12
me _ _ licencia	-9
me _ _ like	-10
me _ _ line	6
me _ _ llanta	-16
me _ _ llantas	8
me _ _ locker	-23
me _ _ mano	-14
me _ _ matar	-21
me _ _ mayordomo	8
me _ _ me	7
me _ _ mi	24
me _ _ muela	-8
me _ _ names	11
me _ _ ni	6
me _ _ no	-14
me _ _ of	6
me _ _ off	-15
me _ _ one	-6
me _ _ other	-9
me _ _ otra	-14
me _ _ otro	-11
me _ _ papel	-9
me _ _ papeles	33
me _ _ por	12
me _ _ porque	22
me _ _ que	16
me _ _ reclamar	7
me _ _ recursos	-8
me _ _ rodilla	-10
me _ _ rodillas	-6
me _ _ schedule	9
me _ _ semana	5
me _ _ si	-10
me _ _ sin	-7
me _ _ sobre	17
me _ _ supervisor	22
me _ _ take	7
me _ _ techo	-10
me _ _ telefono	11
me _ _ they	8
me _ _ this	5
me _ _ thursday	-5
me _ _ to	6
me _ _ turno	5
me _ _ ultimo	9
me _ _ una	-10
me _ _ warning	8
me _ _ who	7
me _ _ write	6
me _ a	-12
me _ about	-12
me _ again	-8
me _ al	-20
me _ algo	-8
me _ all	-5
me _ an	5
me _ asi	31
me _ at	-16
me _ bien	-8
me _ can	13
me _ cant	8
me _ come	7
me _ con	5
me _ correr	-6
me _ corriendo	17
me _ cover	-8
me _ cuando	-7
me _ cuidate	6
me _ dar	11
me _ de	7
me _ del	28
me _ dicho	5
me _ el	20
me _ en	-8
me _ encima	15
me _ enfrente	8
me _ entrar	-5
me _ for	11
me _ gusto	-6
me _ hacer	19
me _ hours	-20
me _ hoy	21
me _ hr	9
me _ i	23
me _ if	-9
me _ im	-11
me _ in	15
me _ ir	6
me _ its	-7
me _ la	6
me _ later	-10
me _ los	29
me _ mal	-10
me _ mas	15
me _ mi	7
me _ morir	-10
me _ my	-22
me _ nervio	-5
me _ nights	8
me _ off	-5
me _ on	10
me _ otra	-5
me _ overtime	-11
me _ por	6
me _ preguntas	17
me _ que	-17
me _ risa	-8
me _ sacar	-7
me _ si	-17
me _ sign	11
me _ siguiendo	6
me _ the	23
me _ they	14
me _ this	-8
me _ to	7
me _ todas	9
me _ tu	-10
me _ un	-27
me _ uno	-9
me _ up	5
me _ w	-6
me _ what	7
me _ work	16
me _ y	12
me _ ya	14
me _ you	9
me a	-16
me about	-12
me acaba de	5
me acuerdo	-10
me acusan de	11
me all	8
me all the	8
me and	8
me and 2	10
me and my	-7
me at	-8
me at the	-11
me at work	9
me back	-16
me back $	-9
me bajaron	-10
me bajaron de	14
me bajaron las	-10
me baje	-9
me bajo	-7
me botaron	27
me by	5
me cai	15
me cai $	17
me cambiaron	-5
me cambiaron al	-14
me cambiaron de	7
me cambiaron el	-6
me castigaron	6
me cayo	-16
me check	-7
me corren	22
me corren $	25
me corrieron	-28
me corrieron de	-24
me corrio	15
me cortaron	9
me corte	24
me cry	-5
me da	-15
me da gusto	-6
me dejan	13
me dejan ir	6
me dejaron	16
me dejaron entrar	12
me dejas	-11
me dejo	-19
me dice	-6
me dicen	7
me dieron $	-13
me dieron el	-22
me dieron mi	25
me dieron un	9
me dijeron	20
me dijo	9
me dijo cuidate	6
me dijo el	13
me dijo y	6
me dio	-7
me dont	10
me dont come	7
me duele	-12
me duele la	-6
me echaron	24
me echaron $	25
me echo	-22
me empujo	7
me encanta	-10
me encanta $	-10
me enseno a	-6
me entregaron	10
me equivoque	-9
me escribe	-7
me escupio	21
me escupio el	21
me estan	23
me faltan	-10
me for	-10
me for a	-9
me for an	6
me for this	-7
me from	7
me fue	17
me fui	-5
me go	15
me golpeo	13
me grito	-10
me gusta	-7
me habla	-6
me hable	12
me hablo	14
me hace	12
me hicieron	10
me hizo	7
me home	34
me home $	9
me home for	9
me how	-7
me how my	-6
me iba	5
me iban	10
me iban a	10
me if	-6
me in	-12
me interroga	-13
me into	13
me into hr	9
me jalo	13
me jalo del	6
me la	5
me lastime	12
me lastime la	11
me lastimo	-9
me laugh	-8
me levantaron	6
me llamaron	-9
me llamaron a	6
me llamaron de	-11
me llame	12
me llamo	-6
me llamo que	7
me llegaron	-6
me llego	-11
me llevo	17
me lo	-13
me manda	-12
me manda el	-8
me mandan	-12
me mandan a	-10
me mandaron	14
me mando	13
me memes	-5
me molesta	-7
me mordio	5
me muero	13
me muero $	-13
me muero por	-5
me my	-5
me negaron	18
me not	6
me not to	6
me of	7
me off	10
me off the	21
me on	-9
me out	-7
me pagaron	8
me pasa	-7
me paso	7
me pego	13
me pego $	13
me pego la	-10
me pidieron papeles	-7
me pidio	-13
me please	15
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
me puedo	-7
me pusieron	30
me quede	-12
me queme	14
me quiere	6
me quieren	33
me quieren en	-5
me quieren hacer	21
me quiero	-6
me quiero morir	-10
me quiso	19
me quitaron los	-8
me quite	-7
me quito el	8
me quito las	-6
me regresaron	6
me resbale	6
me revisaron	15
me sacaron	8
me saco	-6
me salio	-10
me see	7
me siento	9
me sign	8
me siguio	-35
me siguio un	-35
me since	10
me since i	10
me sit	6
me so	9
me some	-6
me straight	5
me straight up	5
me terminaron	8
me terminaron el	8
me the	5
me tiro	5
me to	12
me to cover	-8
me to sign	11
me toca	-17
me toco	-11
me toco el	-7
me today $	7
me understand	-9
me up	-5
me va	-16
me va a	-16
me van	5
me van a	5
me voy	-12
me w	8
me w the	8
me wait	8
me with	6
me with you	6
me yesterday	15
me yesterday $	15
mean	9
mean _ @us	13
mean for	13
mean for @us	13
meat	6
mecanico	-15
mecanico $	-13
medio	-11
mediodia	9
mediodia $	9
meet	-7
meeting	-11
meeting $	-20
meeting _ _ $	-7
meeting _ _ he	-6
meeting _ i	-7
meeting about	-12
meeting and i	-9
meeting at	7
mejor	10
mejor $	-9
mejor @us	31
mejor _ @not-really-hit	-14
mejor _ el	-14
mejor me	32
memes	-7
memes @here	-5
mensaje	-13
mensajes	16
mensajes $	7
mensajes @not-really-hit	10
mensajes _ _ $	10
mensajes de	10
mesa	8
mesa $	7
meses	10
meses $	7
message _ @general	6
messages _ _ $	10
messages from	10
met	13
metiendo	10
metiendo al	10
metio	7
metio al	15
mi	29
mi $	13
mi @body	-5
mi @boss	14
mi @boss $	-7
mi @boss @harm	-6
mi @boss @us	27
mi @daily	-11
mi @daily @here	-6
mi @daily @here en	-6
mi @daily @not-really-hit	-5
mi @hours	-12
mi @hours $	-14
mi @machine $	16
mi @not-really-hit	19
mi @out-of-work	13
mi @somebody	-29
mi @somebody @here	-12
mi @somebody @not-really-hit @fired	7
mi @somebody @not-really-hit @us	18
mi @somebody conmigo	-6
mi @somebody conmigo $	-6
mi @somebody es	-6
mi @somebody es @bad	-6
mi @somebody no	5
mi @somebody por	9
mi @somebody por mi	9
mi @somebody tambien	8
mi @somebody y	-9
mi @things	21
mi @things $	17
mi @union	11
mi @union $	5
mi @union @us	5
mi @us	-12
mi @us @to-me	-8
mi _ $	17
mi _ .	6
mi _ @bad	31
mi _ @harm	-6
mi _ @here	-21
mi _ @hours	-8
mi _ @not-really-fired	-10
mi _ @things	6
mi _ @to-me	-11
mi _ @union	-6
mi _ @us	14
mi _ _ $	13
mi _ _ 16	18
mi _ _ @boss	10
mi _ _ @general	-7
mi _ _ @here	-5
mi _ _ @not-really-fired	-5
mi _ _ @not-really-hit	-13
mi _ _ @things	-6
mi _ _ @union	-11
mi _ _ @us	6
mi _ _ a	-8
mi _ _ con	-5
mi _ _ corrieron	-10
mi _ _ de	-9
mi _ _ del	6
mi _ _ llego	-8
mi _ _ me	-12
mi _ _ no	22
mi _ _ policia	-6
mi _ _ por	-6
mi _ _ que	32
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
mi _ dia	-8
mi _ el	10
mi _ en	-6
mi _ entro	-9
mi _ es	-7
mi _ le	-7
mi _ me	16
mi _ no	9
mi _ por	10
mi _ que	5
mi _ saliendo	6
mi _ tambien	7
mi _ tiene	-6
mi _ trabajo	-9
mi _ y	30
mi _ ya	-6
mi apartamento	7
mi carro	-9
mi casa	20
mi casa $	6
mi cheque	14
mi companero	14
mi companero $	10
mi despedida	13
mi familia	39
mi gafete	9
mi hermano	10
mi hijo	-18
mi hijo le	-9
mi jefe	24
mi jefe despedirme	-6
mi jefe me	29
mi locker	-9
mi mama	-15
mi me	-7
mi nombre	-8
mi otro	-9
mi otro trabajo	-9
mi perro	9
mi puerta	15
mi puerta $	15
mi puesto	-11
mi suegra	-5
mi supervisora	-10
mi supervisora $	-10
mi tambien	-12
mi tambien @us	-12
mi tambien me	-12
mi tarjeta	10
mi telefono $	-9
mi tia	-7
mi tio lo	-8
mi troca	-13
mi ultimo @hours	-8
mi ultimo @hours @us	-10
mi ultimo dia	-8
miedo	-27
miedo $	-10
miedo _ @not-really-hit	-5
miedo que	-12
miedo que @not-really-hit	-5
miercoles	-5
might	-13
might @do_to	-11
might _ _ but	-10
migra	45
migra $	31
migra _ la	7
migra en la	7
migracion	9
miguel	8
millas	7
min	-7
min $	-10
min @sanctioned	-6
min @sanctioned $	-6
min late	6
min unpaid	-6
min unpaid $	-6
mind	-8
mine	-10
mine $	-12
minutos	-10
minutos _ _ se	-6
minutos y	-6
mira	-5
mire	-10
mis	25
mis @somebody	6
mis @somebody $	8
mis @things	18
mis _ $	12
mis cosas	10
mis hijos	5
mis hijos $	7
mis mensajes	8
mis papeles	13
miss	-16
miss @general	-7
missed	-5
mixed	-9
molesta	-7
molesta _ _ $	-7
molestar	-6
molestar @general	-6
molestar a	-6
mom	-39
mom $	-20
mom _ to	-5
moms	6
moms _ $	7
monday	-8
money $	-7
montacargas	-19
month	-23
month $	-13
months	10
mordio	5
more	-7
more $	9
more _ $	-8
more _ _ me	6
more _ _ the	-6
more _ for	6
more _ me	-7
more than	-6
more than me	-5
morir	-11
morir @not-really-hit	-17
morir @not-really-hit @not-really-hit	-17
morir _ @not-really-hit	-16
morir _ _ @not-really-fired	-16
morir de	-17
morning	6
morning $	28
morning @lightly	-15
morning _ @us	-6
morning _ @who	-7
morning _ _ still	-6
morning _ he	-6
morning _ i	-6
morning and	-15
moved	-38
moved _ _ $	-5
moved _ station	-6
moved _ the	-6
moved _ to	-7
moved me to	-7
moved my	-6
moved my station	-6
moved to	-19
moved to the	-6
mr	7
much for	8
muchacho	13
muchacho nuevo	7
mucho	-39
mucho $	-26
mucho @general	-6
mucho _ $	-15
mucho _ @not-really-hit	-10
mucho _ _ @here	25
mucho _ _ @not-really-hit	-15
mucho _ _ de	-15
mucho _ la	-7
mucho a	-6
muela	-8
muero	13
muero $	-13
muero _ _ @general	-5
muero _ _ a	-5
muero por	-5
muerta	9
muerto	-16
mueve	9
mujer	9
mujeres	8
mujeres $	7
multa $	-7
muy	8
my	9
my _ $	46
my _ .	16
my _ _ $	8
my _ _ .	-13
my _ _ and	15
my _ _ arrested	6
my _ _ be	9
my _ _ boxes	-6
my _ _ coming	-10
my _ _ dead	-12
my _ _ did	5
my _ _ gone	15
my _ _ he	17
my _ _ her	10
my _ _ im	6
my _ _ in	-8
my _ _ it	-16
my _ _ left	-9
my _ _ let	-6
my _ _ morning	-6
my _ _ my	6
my _ _ numb	-9
my _ _ out	-7
my _ _ read	6
my _ _ said	11
my _ _ says	7
my _ _ signing	-7
my _ _ so	-8
my _ _ somebody	-6
my _ _ texas	-6
my _ _ the	-7
my _ _ they	6
my _ _ to	-15
my _ _ today	9
my _ _ up	8
my _ _ was	9
my _ _ went	-9
my _ _ what	6
my _ _ who	-13
my _ _ wont	14
my _ _ work	10
my _ _ wrote	7
my _ _ you	11
my _ about	-5
my _ address	6
my _ again	-7
my _ and	32
my _ are	-15
my _ asked	-21
my _ asking	6
my _ back	11
my _ card	-9
my _ come	-8
my _ crew	7
my _ dont	7
my _ every	-6
my _ for	-12
my _ from	25
my _ he	5
my _ home	-7
my _ hurt	-8
my _ im	14
my _ in	7
my _ is	-23
my _ isnt	9
my _ job	-11
my _ letter	11
my _ lifting	7
my _ lost	-8
my _ made	7
my _ never	-11
my _ now	-9
my _ on	13
my _ phone	-6
my _ results	-6
my _ said	-5
my _ saturday	-11
my _ says	-19
my _ school	6
my _ shot	-12
my _ since	8
my _ so	-11
my _ they	11
my _ today	30
my _ wants	8
my _ was	22
my _ when	5
my _ with	12
my _ wont	-5
my arm on	9
my back	6
my back $	6
my back lifting	7
my bad	-5
my badge	-5
my badge dont	8
my boots	-8
my boss	17
my boss and	12
my boss said	9
my boss says	-6
my boyfriend	-5
my brother	8
my brother $	8
my car	-5
my car $	6
my car .	6
my card	10
my check	18
my check $	27
my check and	6
my check every	-6
my chest	6
my contract	15
my cousin	-11
my cousin in	-6
my cousin is	6
my coworker	26
my coworker $	17
my coworker was	8
my dad	-15
my daughter	-8
my daughters	6
my daughters school	6
my dog	9
my dollar	-6
my dollar $	-6
my door $	6
my eyes	18
my face	26
my face $	12
my family	17
my family $	9
my feet	-8
my finger	15
my foot	9
my friend	-6
my ged	-6
my ged results	-6
my god	13
my god $	13
my hand	14
my hours	-15
my hours for	-6
my hours went	8
my house	13
my husband	-8
my insurance	14
my insurance $	14
my job	11
my job $	-6
my kid	-16
my kids	15
my lead said	-8
my legs	12
my locker	31
my manager asked	-8
my moms	8
my name	6
my name isnt	8
my name on	6
my old	-7
my old job	-7
my own	6
my package	-7
my pay	-45
my pay $	-45
my phone	19
my phone $	7
my phone and	12
my position	7
my record	-6
my route	13
my route to	5
my schedule	-8
my schedule $	-8
my shift	-16
my shift $	-10
my shirt	8
my shirt $	10
my shoulder	-9
my sister	-5
my son	-8
my son got	-5
my texts	16
my tires	7
my truck	6
my uncle	-14
my vest	10
my wallet	-5
my whole crew	7
my wife	10
my windshield	16
myself	9
myself $	15
myself _ the	-9
myself _ was	9
myself to	-9
n	7
n _ _ $	-5
n _ me	9
n:1	-20
n:10	-20
n:11	-23
n:12	35
n:2	-20
n:3	-43
n:4	-57
n:5	-100
n:6	-73
n:7	-70
n:8	-26
n:9	-66
nada	-8
nada $	-11
nada @not-really-fired $	-9
nada @not-really-fired @general	12
nada _ $	-11
nada _ @general	11
nada _ a	12
nada mas $	-9
nada mas a	12
nadie	-22
nadie $	6
nadie @to-me	-8
nadie @to-me @said	-8
nadie @us	9
nadie _ @bad	-34
nadie _ @said	-6
nadie _ _ $	-28
nadie _ _ @us	13
nadie lo	-7
nadie me	9
nah	-13
nah @general	-8
nail	-7
name @dead	8
name @dead @spread	8
name @dead @spread @general	8
name @spread	5
name @spread @general	8
name _ @spread	7
name _ @us	-7
name _ _ @general	6
name _ _ @schedule	-5
name _ _ list	-5
name _ _ the	7
name _ on	7
name isnt	8
name isnt on	8
name on	6
name on the	9
names	46
names $	36
names _ the	11
names and	12
names on	5
nariz	-6
necesitan	5
necesito	13
need	-22
need $	-6
need @general	-15
need @general ride	-6
need @us	10
need @worse @do_to	5
need _ $	-5
need _ @do_to	5
need _ _ $	-10
need _ _ @they	8
need _ _ @us	-6
need _ _ they	8
need _ know	10
need _ ride	-6
need a	-16
need a ride	-6
need to	5
need to know	10
needed	8
needed _ $	10
needle	7
needs $	13
needs _ @lightly	-7
needs _ _ @general	-7
needs work	-8
negaron	18
nervio	-5
nervous	-10
nervous $	-7
never	-35
never @lightly	6
never _ $	-12
never _ .	6
never _ @general	-10
never _ @worse	-10
never _ _ $	-16
never _ _ @general	10
never _ _ @us	15
never _ _ this	6
never _ in	6
never _ me	-16
never _ my	15
never late	6
new	-36
new _ _ $	-9
new _ _ we	8
new _ he	-6
new truck	-7
news	-22
next	12
next @us	6
next @worse	10
next @worse @us	10
next _ $	-9
next _ @us	15
next _ _ @asks	10
next _ _ @lightly	11
next _ _ @us	8
next _ _ and	11
next _ _ is	10
next _ me	10
next to	10
next to me	10
next week	9
next year	-7
next year $	-7
ni	-12
ni @somebody	-7
ni @us @said	-5
ni _ @said	-5
ni _ _ $	-6
ni una	-7
nice	-22
nice @do_to	-8
nice @us	15
nice _ $	-7
nice _ @here	-8
nice _ @lightly	-7
nice _ _ $	-11
nice _ _ @here	9
nice today	-9
night $	-7
night _ i	10
night and	8
nights _ _ $	8
nino	-26
nino @not-really-fired	-10
nino _ _ $	-17
nino con	-10
ninos y	-6
nite $	-6
no	-19
no $	-17
no @bad	8
no @bad $	8
no @body	-6
no @coming nadie	19
no @coming nadie $	6
no @coming prisa	-6
no @denied	24
no @denied $	8
no @gripe	-8
no @gripe $	-8
no @here	-19
no @here $	-12
no @here @not-really-hit	-5
no @lightly $	10
no @lightly @general	-7
no @lightly @shifts	7
no @lightly @shifts for	7
no @loss @asks	-7
no @property	-7
no @shifts	5
no @shifts @general	5
no @shifts @general week	5
no @things	9
no @to-me	17
no @to-me @denied	-13
no @to-me @denied $	-13
no @to-me veo	5
no @to-me veo sentido	5
no @union	-12
no @union $	-8
no @us	18
no @us @asks	14
no @us @denied	22
no @us @denied @not-really-hit	15
no @us @gave	14
no @us @here	-14
no @us @want	13
no @us acuerdo	-10
no @us dejan	14
no @us dejan ir	6
no @us dejaron	15
no @us dejaron entrar	12
no @us dejo	-22
no @us salgo	9
no @us salgo @not-really-hit	9
no @us siento	13
no @want	8
no @who	-8
no _ $	-34
no _ @asks	6
no _ @denied	14
no _ @gave	16
no _ @general	-14
no _ @gripe	-7
no _ @hit	5
no _ @hours	-6
no _ @not-really-fired	48
no _ @not-really-hit	-22
no _ @now	-6
no _ @said	7
no _ @shifts	7
no _ @spread	-7
no _ @they	8
no _ @things	-42
no _ @union-deed	11
no _ @us	9
no _ @want	45
no _ @who	-9
no _ _ $	8
no _ _ @asks	-8
no _ _ @general	-12
no _ _ @here	-13
no _ _ @lightly	10
no _ _ @machine	-15
no _ _ @not-really-fired	38
no _ _ @not-really-hit	35
no _ _ @now	-10
no _ _ @sign	-10
no _ _ @spread	-10
no _ _ @they	-13
no _ _ @union	-10
no _ _ a	-11
no _ _ cuando	-16
no _ _ decir	-10
no _ _ dedos	-9
no _ _ do	-6
no _ _ el	9
no _ _ for	10
no _ _ go	9
no _ _ he	8
no _ _ ir	7
no _ _ la	19
no _ _ lunes	5
no _ _ mas	12
no _ _ nothing	-17
no _ _ on	-10
no _ _ piernas	5
no _ _ que	-18
no _ _ sentido	20
no _ _ super	-12
no _ _ tengo	20
no _ _ week	6
no _ _ y	10
no _ acuerdo	-10
no _ broma	6
no _ but	7
no _ con	6
no _ dan	27
no _ de	8
no _ dejan	24
no _ dejaron	15
no _ dejo	-22
no _ dicen	7
no _ dieron	11
no _ dinero	-7
no _ does	-7
no _ el	-17
no _ en	8
no _ hoy	-8
no _ in	6
no _ is	6
no _ just	8
no _ las	5
no _ los	-17
no _ mas	39
no _ nada	8
no _ nadie	17
no _ ni	6
no _ no	-17
no _ on	-7
no _ papeles	-16
no _ por	-19
no _ presente	10
no _ prisa	-6
no _ quien	21
no _ quiere	8
no _ quieren	16
no _ respirar	16
no _ salgo	9
no _ ser	-6
no _ siento	13
no _ smh	-7
no _ tengo	-6
no _ the	-9
no _ they	8
no _ this	5
no _ today	11
no _ trabajo	8
no _ veo	5
no _ verdad	10
no _ vivir	14
no _ voy	-6
no _ ya	-12
no abre	-9
no and	-8
no creo	-6
no es nada	8
no es verdad	10
no esta	7
no firmo	-8
no firmo $	-8
no gloves	-8
no habia	-6
no hay dinero	-7
no hay nadie	19
no hay prisa	-6
no he	-8
no le	7
no le veo	5
no les	-6
no llego	-8
no llego el	-9
no lo	-23
no longer	23
no match	6
no me	19
no me acuerdo	-10
no me dejan	14
no me dejaron	15
no me dejo	-22
no me dieron	11
no me presente	10
no me quieren	16
no me salgo	9
no me siento	13
no more	13
no more $	10
no nos	40
no nothing	-17
no nothing $	-17
no nuts	-7
no papers	-7
no papers does	-7
no pay	18
no problem	-7
no puedo	29
no puedo @union-deed	11
no puedo respirar	16
no quiero	8
no quiero vivir	14
no reason	27
no reason $	6
no rush	-7
no salgo	7
no se que	5
no siento	-6
no siento @not-really-hit	-6
no siento @not-really-hit @body	-6
no siento los	-9
no soy	-6
no tengo	-10
no tengo @things	-16
no tengo papeles	-16
no tengo quien	14
no tiene	9
no to	5
no vengan	5
no vino	-10
no voy	-14
no vuelva	5
nobody	5
nobody @asks	35
nobody @done	-5
nobody @here	-23
nobody @here @done	-10
nobody @worse	8
nobody _ $	-15
nobody _ @done	-10
nobody _ _ @worse	-5
nobody _ fired	-10
nobody _ it	-5
nobody got	-10
nobody got fired	-10
nobody is	7
nobody to	8
noche	27
noche $	7
noche _ no	5
noche y	10
noche y no	8
nomas	-9
nomas @general	9
nomas @general mi	6
nomas _ @here	-7
nomas _ @us	13
nomas _ _ @hours	12
nomas _ mi	6
nomas a	9
nomas a mi	6
nomas por	-9
nombre	-15
nombres	58
nombres $	52
noon	8
noon $	12
nope	-11
normal	46
normal _ $	10
nos	49
nos _ $	32
nos _ _ $	32
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
nos _ una	-17
nos corren	12
nos corrieron	10
nos dan	23
nos dejo	13
nos dieron	-5
nos estan	14
nos estan metiendo	10
nos mandaron a	8
nos pusieron	-5
nos quejamos	12
nos quieren	-7
nos tienen encerrados	6
nos traen	15
nosotros $	16
not $	-9
not 40	-7
not 6	-10
not @general	9
not @good	17
not @here	-9
not @spread	8
not @spread @general	13
not @spread @general @shifts	14
not @us	-36
not @worse	10
not @worse @do_to	12
not @worse @do_to @body	8
not _ @do_to	12
not _ @done	-7
not _ @general	12
not _ @here	-18
not _ @lightly	10
not _ @lol	-9
not _ @us	-8
not _ _ $	29
not _ _ @body	8
not _ _ @general	-7
not _ _ @here	-5
not _ _ @shifts	14
not _ _ anymore	6
not _ _ back	8
not _ _ schedule	14
not _ come	8
not _ in	-6
not _ the	13
not _ though	17
not _ up	18
not a	28
not even	-6
not going	-5
not interested	-6
not interested @here	-5
not interested in	-5
not me	-10
not on	13
not on the	13
not the	-10
not to	10
not to come	8
note	-6
nothing	-21
nothing $	-9
nothing _ $	-6
nothing happened	-6
notice	9
notice $	8
now	24
now @general	-11
now @they	15
now @they @here	7
now _ @here	16
now _ @spread	19
now _ @worse	-12
now _ _ $	18
now _ _ be	-9
now _ on	19
now _ to	-12
now im	9
now im @spread	12
now im on	12
now my	6
now they	9
now we	-5
nowhere	24
nuestras	37
nueva	-21
nueva _ @not-really-hit	-7
nuevo	20
nuevo _ y	16
nuevo es	7
numb	-6
numb $	-6
number	-21
number $	-5
numbers	-8
numero	-12
numero en	-6
numeros	-6
nunca	-42
nunca @us	-15
nunca @us @gave	-13
nunca _ @gave	-13
nunca _ _ $	-13
nunca _ dieron	-13
nunca ha	-21
nunca me	-15
nunca me dieron	-13
nuts	-7
o	-40
o @not-really-hit	-11
o @to-me	11
o _ $	-21
o _ @bad	17
o _ @to-me	-7
o _ @union	-8
o _ _ $	-29
o _ _ @here	21
o _ _ @not-really-hit	8
o _ _ la	6
o _ firmo	-8
o _ mi	-8
o _ vas	7
o el	-11
o es	-14
o no	-19
o no @to-me	-7
o no @union	-8
o no @union $	-8
o no firmo	-8
o nos	13
o por	-10
o te	7
o te vas	7
ocupa	-7
ocupan	-7
ocupo @office	5
ocupo abogado	5
of @daily	-8
of @general	-18
of @general @job	7
of @general @union	5
of @general @union $	6
of @hazard	-10
of @loss	-8
of @things	-6
of @us	50
of @us $	7
of @us @general	16
of @us @here	12
of @us @here @general	10
of @us @here @here	9
of @us @union	6
of @us @union $	11
of @us @us	8
of _ $	9
of _ @done	6
of _ @general	9
of _ @here	13
of _ @job	7
of _ @spread	-5
of _ @union	11
of _ @us	6
of _ @worse	-6
of _ _ $	25
of _ _ @asks	17
of _ _ @here	9
of _ _ @lightly	-10
of _ _ @they	-21
of _ _ @us	8
of _ _ real	-5
of _ _ signed	-6
of _ _ they	-9
of _ are	-10
of _ at	7
of _ for	-5
of _ hotel	7
of _ in	15
of _ my	-11
of _ that	13
of _ you	-7
of a	-6
of flyers	-6
of gas	-5
of her	8
of his	5
of ideas	-5
of ideas $	-5
of my	-10
of nowhere	24
of the	-7
of the hotel	7
of them	-7
of us	38
of us $	-10
of us are	-10
of us at	8
of us in	15
of what @general	-7
of who	5
off	7
off $	37
off _ 3	-6
off _ _ .	-6
off _ _ a	-10
off _ _ for	8
off _ _ since	8
off _ _ to	6
off _ a	-22
off _ ladder	8
off _ line	6
off _ paper	-9
off _ schedule	15
off a	-13
off a paper	-9
off at 3	-5
off at the	6
off on	-14
off the	16
off the ladder	8
off the line	6
off the schedule	15
off this	7
offered	6
offered me	6
office	12
office _ _ $	10
office now	7
officer	6
oficina	21
oficina $	11
oficina _ las	8
oficina a	8
oficina a las	8
oficina y	-11
oh	-5
ojo	-18
ojos	11
ok	-50
ok $	-38
ok @lightly	6
ok @lightly @general	6
ok _ @general	-6
ok _ @here	-7
ok _ _ but	13
ok so	6
old	-19
old @loss	-7
old @loss @they	-6
old @loss @they @done	-6
old _ @they	-9
old _ _ @done	-6
old _ they	-9
old job	-7
old job they	-6
olla	6
omg	-7
on	-27
on .	-7
on 5th	5
on _ $	-9
on _ .	5
on _ _ $	7
on _ _ about	-9
on _ _ and	6
on _ _ anymore	23
on _ _ at	-7
on _ _ home	18
on _ _ i	-11
on _ _ im	6
on _ _ in	-5
on _ _ on	9
on _ _ side	6
on _ _ signs	-7
on _ _ the	13
on _ _ to	10
on _ _ w	8
on _ and	8
on _ at	-6
on _ board	8
on _ bus	7
on _ can	-8
on _ check	7
on _ committee	11
on _ couch	-6
on _ family	-7
on _ floor	-11
on _ for	9
on _ ground	11
on _ last	-11
on _ line	5
on _ list	-11
on _ on	5
on _ one	-5
on _ only	6
on _ route	10
on _ schedule	14
on _ shift	-7
on _ since	10
on _ street	-9
on _ truck	-7
on _ way	8
on _ who	-7
on a	-13
on break	-12
on break $	-12
on it	26
on leave	21
on me at	-6
on my	15
on my check	7
on my route	8
on nights	-6
on one	6
on our	-16
on sunday	7
on that	-14
on that one	-10
on the	37
on the board	8
on the committee	11
on the couch	-6
on the floor	-9
on the ground	11
on the line	6
on the list	-8
on the schedule	14
on the way	13
on this	-12
on us	8
on us $	8
once	-16
once $	-10
once _ _ $	-5
one	-34
one $	-13
one _ $	-21
one _ _ $	-9
one _ _ he	-6
one _ _ to	14
one _ one	13
one _ the	-6
one _ week	5
one by	7
one by one	7
one got	-6
one guy	5
one in	-7
one on	7
one on one	7
one who	5
ones	24
onions	-14
only @here	-10
only _ $	9
only _ _ $	-11
only got	-10
oops	-5
open _ _ @worse	12
or	-11
or @asks	-8
or @do_to	5
or @general	8
or _ $	-17
or _ @general	-6
or _ _ $	15
or _ out	12
or is	-7
or we	8
orange	-5
orchard	6
orchard $	6
orden	11
order	-6
oreja	-22
oren	-7
oren por	-7
organizer	7
organizing $	5
ot	-5
other	-14
other _ _ the	-7
others	14
otra	-22
otra _ $	-10
otra _ _ no	-5
otra _ y	-6
otra vez y	-5
otro	-23
otro $	-10
otro _ _ me	-9
otro trabajo $	11
our _ $	14
our _ _ .	-16
our _ _ the	11
our _ i	-13
our _ on	10
our group	10
our jobs	6
our lead	-5
out	29
out $	25
out .	20
out @general	-16
out @general @things	-8
out @general @things $	-8
out @here	-20
out @here @here	-6
out @here @here @us	-6
out @here @us	-8
out @us	9
out @worse	-11
out _ $	14
out _ @act	8
out _ @do_to	-6
out _ @general	6
out _ @hazard	-10
out _ @lightly	-5
out _ @property	9
out _ @they	8
out _ @worse	6
out _ _ .	12
out _ _ @general	5
out _ _ @lightly	-12
out _ _ @spread	-6
out _ _ @they	13
out _ _ @things	-6
out _ _ @us	-6
out _ _ a	-7
out _ _ and	-12
out _ _ if	-9
out _ _ night	-7
out _ _ on	-5
out _ _ they	13
out _ check	-8
out _ form	-6
out _ gas	-5
out _ ideas	-5
out _ last	-7
out _ my	-6
out _ nowhere	24
out _ security	7
out _ the	8
out _ today	-8
out about	11
out at	-16
out early	-8
out from	-8
out i	8
out im	8
out in	6
out in the	6
out of	-9
out of @hazard	-10
out of gas	-5
out of ideas	-5
out of my	-6
out of nowhere	24
out the	-17
out too	6
out too $	6
out w	7
out w @they	7
out w security	7
outside	13
outside $	-5
outside _ _ $	6
outside _ plant	9
outside the	10
outside the plant	9
oven	10
oven _ $	11
over	7
over _ _ $	-5
over a	-12
over me	13
overtime	-27
overtime $	-19
owe	6
owe @us	6
own	10
own $	6
own _ $	8
owner	12
oye	-8
p:abaj	10
p:abou	6
p:abur	-15
p:acci	57
p:accu	7
p:acom	22
p:acor	-13
p:acos	-43
p:acti	39
p:acue	-18
p:admi	6
p:adul	-7
p:adve	6
p:afte	44
p:afue	10
p:agai	-24
p:agar	33
p:agen	20
p:agre	-7
p:ahea	-7
p:alar	-7
p:aleg	-7
p:algu	-22
p:aliv	20
p:allo	-13
p:alre	-9
p:alwa	-10
p:ambu	31
p:amen	9
p:ammo	18
p:amon	11
p:anno	5
p:answ	-7
p:ante	-5
p:anto	11
p:anun	11
p:anyb	-16
p:anym	48
p:anyo	6
p:anyt	-17
p:apag	9
p:apar	29
p:apel	-14
p:appa	16
p:appr	-6
p:apre	15
p:apro	-9
p:arbi	-15
p:aren	15
p:arou	-19
p:arre	40
p:arri	12
p:asbe	17
p:aser	-10
p:aske	-24
p:aski	21
p:asle	-6
p:atra	-6
p:atro	-19
p:atti	7
p:aume	-8
p:auxi	54
p:aven	17
p:avis	-28
p:ayud	-29
p:back	11
p:badg	15
p:baja	-21
p:bale	6
p:banc	18
p:barb	-6
p:basi	9
p:basu	-19
p:bath	15
p:batt	8
p:beca	10
p:befo	-13
p:behi	6
p:bein	43
p:bene	-8
p:benn	9
p:bern	7
p:besa	7
p:bill	-8
p:bing	-7
p:birt	-13
p:blea	10
p:blee	15
p:bloc	-43
p:bloo	20
p:bloq	-6
p:boci	11
p:bode	-15
p:boil	9
p:bomb	7
p:bonu	-7
p:bord	8
p:borr	-18
p:boss	-6
p:bota	35
p:both	7
p:boto	-24
p:boug	-12
p:boyf	-5
p:brea	16
p:bric	12
p:brid	9
p:brin	-9
p:brot	10
p:buck	-6
p:budd	-5
p:buen	-14
p:buil	10
p:burg	-6
p:burn	7
p:burr	-7
p:busc	62
p:busi	12
p:cabe	9
p:cabl	-19
p:cach	11
p:cade	19
p:cafe	-5
p:caig	-7
p:cale	-6
p:call	-48
p:calm	10
p:calo	22
p:camb	-9
p:came	14
p:camp	8
p:canc	-20
p:cann	18
p:cant	-18
p:capa	28
p:capt	24
p:carc	-11
p:card	23
p:carp	-7
p:carr	-9
p:cart	6
p:casa	-7
p:casi	6
p:cast	16
p:catc	-6
p:catr	-8
p:caus	-20
p:caye	14
p:cerr	12
p:chai	26
p:cham	-10
p:chan	-18
p:char	-27
p:chas	-14
p:chec	-15
p:chem	8
p:cheq	6
p:ches	34
p:chil	-9
p:chiv	-9
p:chlo	6
p:chur	14
p:cier	6
p:ciud	-9
p:clas	-14
p:clav	-16
p:clea	28
p:clie	9
p:cloc	-22
p:clor	-9
p:clos	-10
p:cobr	-16
p:coci	45
p:coli	-10
p:coll	20
p:colo	-12
p:come	-19
p:comi	-24
p:comm	9
p:comp	-15
p:conf	13
p:conm	11
p:cons	-8
p:cont	-31
p:conv	-10
p:copi	-17
p:corp	-13
p:corr	43
p:cort	40
p:cosa	9
p:cost	-12
p:couc	-7
p:coug	10
p:coul	-11
p:coun	-13
p:cour	-7
p:cous	-13
p:cove	-17
p:cowo	36
p:coyo	-5
p:crac	-14
p:cran	10
p:cras	-8
p:crea	-10
p:cred	-13
p:creo	-8
p:crie	-13
p:cros	6
p:cruz	-5
p:cryi	-6
p:cuad	22
p:cual	29
p:cuan	-36
p:cuar	-15
p:cubr	-17
p:cuch	13
p:cuen	-13
p:cuid	-30
p:culp	-8
p:cump	16
p:cuna	-5
p:cuot	-17
p:curs	-6
p:cutt	10
p:darw	-6
p:dato	-10
p:deba	5
p:dedo	-8
p:defi	-6
p:deja	12
p:deje	-14
p:dele	-24
p:deli	8
p:demo	14
p:deni	9
p:depe	-6
p:depo	48
p:dere	-16
p:desd	21
p:desh	10
p:desi	14
p:desm	16
p:desp	47
p:deta	8
p:dete	21
p:detu	12
p:devu	-22
p:diab	8
p:diac	9
p:dice	-10
p:dich	5
p:dici	25
p:dier	7
p:dije	27
p:diji	-7
p:dine	-11
p:dinn	-6
p:dire	-23
p:disc	15
p:dish	13
p:disp	-9
p:dizq	15
p:dobl	-43
p:dock	-38
p:docu	-6
p:dodg	-14
p:does	-17
p:doin	-20
p:dola	-12
p:doll	-25
p:dond	-6
p:door	13
p:dorm	15
p:doub	-27
p:down	-6
p:drea	-6
p:dres	-12
p:dril	22
p:driv	-8
p:drop	-11
p:drov	23
p:drun	12
p:duel	-14
p:duen	15
p:echa	22
p:effe	19
p:elev	-26
p:elim	11
p:ello	-30
p:emai	16
p:emer	53
p:empa	5
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
p:enla	-5
p:enma	7
p:enou	-8
p:ense	-16
p:enve	8
p:epil	20
p:equi	-20
p:esca	12
p:esco	18
p:escu	19
p:espa	-13
p:espe	7
p:espi	9
p:esta	17
p:esto	25
p:estr	-14
p:estu	-7
p:even	-14
p:evic	7
p:expe	15
p:expl	27
p:extr	-17
p:face	12
p:fail	-11
p:fall	-8
p:falt	-36
p:fami	34
p:favo	29
p:fech	-7
p:feli	-8
p:fies	-14
p:figh	20
p:fill	-9
p:film	13
p:finc	6
p:fine	-7
p:fing	16
p:fire	-8
p:firm	17
p:firs	-15
p:fixe	-12
p:floj	-6
p:floo	-9
p:flye	-15
p:fold	47
p:folk	-7
p:foll	17
p:forc	7
p:fore	23
p:forg	-19
p:fork	15
p:foto	24
p:foun	31
p:frac	-9
p:free	13
p:frie	7
p:frij	-6
p:fron	18
p:froz	-6
p:fuer	15
p:fuim	5
p:fune	-7
p:funn	12
p:gafe	-13
p:gana	-12
p:gara	-9
p:gato	-14
p:gent	-14
p:gere	19
p:gett	-24
p:gimn	-12
p:givi	-9
p:glov	-16
p:goin	-8
p:golp	18
p:good	17
p:grab	11
p:grac	-14
p:grad	-10
p:gras	-11
p:grav	6
p:grea	-5
p:gree	-13
p:gril	7
p:grip	-11
p:grit	-44
p:gros	-27
p:grou	16
p:grup	-6
p:guan	-9
p:guar	-19
p:guat	-15
p:gues	22
p:gust	-18
p:habl	-14
p:hace	-16
p:hack	-13
p:haga	-5
p:hait	-7
p:hall	46
p:hand	8
p:hang	7
p:hara	17
p:hast	-8
p:havi	8
p:head	-11
p:hear	-5
p:heat	-5
p:hech	30
p:helm	-9
p:heri	10
p:herm	10
p:hici	14
p:hidi	6
p:hire	13
p:hiri	-9
p:hold	36
p:homb	9
p:hood	8
p:hora	-11
p:horn	5
p:hosp	-13
p:hote	8
p:hous	9
p:huel	-16
p:huev	-9
p:hurt	14
p:idea	-7
p:igno	-6
p:igua	-19
p:ileg	9
p:ille	7
p:imag	-11
p:imme	19
p:immi	27
p:impr	-5
p:inac	13
p:ince	21
p:incl	-6
p:inde	10
p:info	-6
p:ingl	-6
p:inmi	15
p:insc	-21
p:insi	7
p:inst	-11
p:insu	13
p:inte	-18
p:inve	21
p:invi	-5
p:jack	9
p:jewe	-7
p:jueg	-30
p:juev	-18
p:juga	-5
p:juli	15
p:jump	21
p:juni	-21
p:junt	-24
p:kans	-6
p:keep	14
p:keye	14
p:kidd	-9
p:kill	-17
p:kind	-7
p:kiss	5
p:kitc	10
p:kmar	-8
p:knee	-7
p:knif	16
p:knoc	-6
p:know	15
p:labi	-8
p:lado	-8
p:land	-25
p:late	-21
p:laug	-9
p:laun	-5
p:lava	11
p:lawy	-9
p:layo	-9
p:leas	-6
p:leav	11
p:lega	8
p:lejo	-5
p:lent	-18
p:lett	20
p:leva	6
p:ligh	-14
p:limp	28
p:liqu	28
p:litt	-13
p:live	-8
p:llam	8
p:llan	-21
p:llav	23
p:lleg	-43
p:llen	-12
p:llev	39
p:llor	-6
p:llov	-10
p:lobb	9
p:lock	51
p:loke	14
p:lonc	-12
p:long	21
p:look	19
p:losi	-8
p:lunc	16
p:lune	-16
p:mach	43
p:madr	22
p:maes	-5
p:main	-15
p:make	-21
p:mala	-5
p:mana	28
p:mand	-56
p:mann	14
p:mant	-9
p:manu	17
p:marc	-27
p:mari	14
p:mart	-9
p:mata	35
p:matc	-7
p:matt	-8
p:mayo	-5
p:meca	-15
p:meet	-11
p:mejo	10
p:meme	-7
p:mese	9
p:mess	-7
p:meti	20
p:mied	-27
p:mier	-5
p:migh	-13
p:migr	53
p:migu	8
p:mill	5
p:mini	-6
p:minu	-7
p:miss	-6
p:mixe	-9
p:moch	9
p:mole	-18
p:mond	-10
p:mone	-8
p:mont	-26
p:mori	-11
p:morn	6
p:move	-38
p:movi	-8
p:much	-22
p:muel	-9
p:muev	6
p:muje	17
p:musi	-9
p:myse	9
p:nadi	-25
p:name	45
p:nari	-9
p:nece	19
p:need	28
p:nega	16
p:nego	-9
p:nerv	-17
p:neve	-36
p:nigh	5
p:nobo	5
p:noch	18
p:noma	-9
p:nomb	43
p:norm	45
p:nort	19
p:noth	-21
p:noti	8
p:nowh	24
p:nues	41
p:numb	-29
p:nume	-18
p:nunc	-42
p:ocup	-17
p:offe	6
p:offi	18
p:ofic	23
p:olvi	-8
p:onio	-14
p:oran	-5
p:orch	6
p:orde	9
p:orej	-22
p:orga	11
p:orgu	-13
p:outs	14
p:owne	12
p:pabl	5
p:pack	-7
p:paga	-7
p:pagi	-5
p:pain	-6
p:pala	15
p:palo	-7
p:pape	65
p:paqu	-7
p:para	-7
p:pare	17
p:park	15
p:parq	10
p:part	8
p:pasa	20
p:pata	7
p:patr	19
p:peac	-12
p:pega	6
p:pele	52
p:pend	22
p:peop	-11
p:perd	-27
p:perm	-7
p:perr	-30
p:pers	-11
p:pesa	-8
p:peti	12
p:phon	-12
p:pick	29
p:picn	-5
p:pict	-6
p:pidi	-6
p:pier	-15
p:pill	24
p:piqu	-8
p:pist	10
p:plac	-20
p:plan	19
p:plat	-11
p:play	-29
p:pobr	-13
p:pock	-7
p:pode	-6
p:podr	-8
p:poin	-7
p:pois	7
p:poli	10
p:poll	-6
p:polv	-16
p:pone	-24
p:pong	-11
p:porc	-6
p:porf	-18
p:porq	5
p:port	13
p:posi	16
p:post	-19
p:pray	-6
p:prec	-11
p:preg	14
p:pric	-7
p:prim	-15
p:prin	-14
p:pris	-6
p:priv	-6
p:prom	-10
p:prop	6
p:prot	-9
p:prov	-11
p:puch	8
p:pued	-84
p:puer	24
p:pull	14
p:punc	13
p:puni	14
p:punt	-8
p:pura	-6
p:push	9
p:pusi	32
p:qued	-15
p:quej	20
p:quem	41
p:quer	-5
p:ques	-30
p:quie	84
p:quim	11
p:quis	28
p:quit	-11
p:quot	6
p:radi	21
p:raid	13
p:rain	-7
p:rais	-11
p:rall	-8
p:ramo	13
p:ranc	16
p:read	-9
p:real	-8
p:reas	27
p:reba	-7
p:reco	21
p:reda	-22
p:rega	-6
p:regi	-7
p:regr	-30
p:reme	-8
p:remi	-8
p:remo	-34
p:rent	-7
p:renu	14
p:repa	-12
p:repo	6
p:resb	6
p:resp	18
p:resu	-18
p:retu	21
p:reun	-7
p:reve	26
p:revi	25
p:rien	-13
p:roba	6
p:robb	-18
p:roci	5
p:rodi	-13
p:roll	8
p:room	6
p:roun	-5
p:rout	15
p:rumo	-27
p:runn	-8
p:saba	-18
p:sabe	8
p:sabi	8
p:saca	-29
p:safe	-10
p:salg	17
p:sali	-17
p:salo	-9
p:sals	-8
p:salu	-6
p:sang	14
p:sani	-7
p:saqu	-5
p:satu	-33
p:scaf	-7
p:scan	10
p:sche	17
p:scho	-16
p:scor	-8
p:scre	-7
p:seei	-6
p:segu	35
p:sell	-8
p:send	-9
p:seni	-7
p:seno	35
p:sent	8
p:sepa	30
p:serv	18
p:seve	5
p:shak	16
p:shei	7
p:shel	10
p:sher	13
p:shif	20
p:shoe	-9
p:shoo	35
p:shor	-9
p:shot	13
p:shou	-17
p:shov	5
p:siem	-13
p:siga	5
p:sign	24
p:sigu	-19
p:sile	-9
p:sill	-10
p:sinc	35
p:sing	-6
p:sire	6
p:sirv	-7
p:sist	-10
p:slas	15
p:slee	-7
p:slic	-11
p:smil	-7
p:smok	8
p:snit	8
p:sobr	-12
p:soci	5
p:soda	-6
p:solt	20
p:some	33
p:sonr	-6
p:sorr	-22
p:spea	-8
p:spin	-6
p:spok	21
p:spra	13
p:spri	-12
p:stac	-10
p:staf	-9
p:stan	11
p:star	-9
p:stea	10
p:stee	-10
p:stic	-12
p:stil	-12
p:stol	-11
p:stoo	5
p:stor	-14
p:stre	-11
p:stri	21
p:stro	21
p:stuc	9
p:stud	-7
p:stuf	23
p:subi	-9
p:sueg	-6
p:suel	6
p:sufr	-8
p:sund	-14
p:supe	5
p:supp	10
p:surv	-18
p:susp	13
p:swea	15
p:swee	6
p:swit	-16
p:tabl	12
p:tail	6
p:take	10
p:taki	13
p:talk	-8
p:tall	-7
p:tamb	-7
p:tanq	19
p:tant	-5
p:tape	14
p:tard	-25
p:tarj	25
p:tech	-9
p:tele	18
p:tell	12
p:temp	-13
p:tene	24
p:teng	-6
p:terc	-14
p:term	36
p:test	5
p:texa	-6
p:text	36
p:than	-17
p:that	7
p:thei	-12
p:ther	18
p:thes	-20
p:they	26
p:thin	18
p:thou	11
p:thre	50
p:thro	11
p:thur	-14
p:tien	24
p:time	16
p:tira	22
p:tire	12
p:toas	-6
p:toda	31
p:toge	-18
p:toil	6
p:toma	15
p:tomo	31
p:toni	19
p:tont	-7
p:toot	-26
p:torn	7
p:tort	-7
p:touc	-6
p:towe	-8
p:trab	16
p:trai	36
p:tran	-10
p:tras	-9
p:tren	25
p:tres	9
p:trie	16
p:troc	-7
p:troq	6
p:truc	9
p:true	-19
p:trus	-6
p:tues	-13
p:turk	-7
p:turn	7
p:ulti	25
p:uncl	-14
p:unde	13
p:unif	12
p:unio	-25
p:unir	-5
p:upda	-6
p:usin	5
p:uste	-20
p:usua	-8
p:vaca	-12
p:vaci	-25
p:vamo	-14
p:vaya	-7
p:veci	-11
p:vena	-19
p:vend	-8
p:veni	5
p:veri	9
p:vest	13
p:vide	-18
p:viej	-15
p:vini	66
p:visi	-7
p:vist	13
p:vivi	17
p:vola	-8
p:volu	-9
p:volv	-6
p:vomi	16
p:vote	-9
p:voti	-9
p:vuel	7
p:walk	15
p:wall	-6
p:ware	16
p:warn	34
p:wash	6
p:wast	-5
p:wate	-25
p:week	-6
p:what	-28
p:wher	-5
p:whit	23
p:whol	12
p:will	6
p:wind	32
p:work	-35
p:worr	-7
p:wort	-8
p:woul	21
p:wrec	6
p:writ	16
p:wron	-21
p:wrot	36
p:year	-15
p:yell	17
p:yest	6
p:your	-15
p:zanj	8
p:zapa	-27
p:zapp	10
p:zumb	-8
pablo	5
pack	9
pack @us	13
pack _ _ $	9
pack your	13
package	-7
paga $	6
paga @not-really-hit	-5
paga el	-5
pagan	-20
pagan $	-7
pagar @not-really-hit	-5
pagar _ @us	-6
pagar _ _ $	12
pagaron _ _ $	8
pagina	-5
paid $	6
pain	23
pain $	25
painted	-6
pal	-20
pal _ $	-19
palabra	15
pallet	6
palomitas	-6
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
papeles $	66
papeles _ _ de	-6
papeles _ me	-15
papeles _ por	-9
papeles del	-8
papeles en	7
paper	19
paper $	29
paper @here	10
paper _ @us	-6
paper _ _ @general	-8
paper _ _ i	-7
paper about	-7
paper in	9
papers _ they	-6
papers and	6
papers does	-7
para	-25
para @harm	18
para @not-really-hit @bad	-12
para @not-really-hit @bad $	-12
para @not-really-hit @not-really-hit	16
para @not-really-hit @office	24
para @not-really-hit @us	9
para @not-really-hit @us $	9
para @somebody	-13
para _ $	-6
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
para el	-6
para fuera	5
para fuera $	5
para la	11
para la casa	16
para la oficina	24
para las	9
para los	-11
para mi	-9
para que	6
para tras	-5
park	-17
park _ $	-7
parking	17
parking _ after	18
paro	8
paro $	9
parqueadero	12
part	-10
part of	-7
partes	6
party	-6
party _ @here	-8
pasa	-19
pasa @general	-9
pasa @general @not-really-hit	-9
pasa _ @not-really-hit	-10
pasa a	-9
pasado	12
pasan	9
pasan _ $	8
pasaporte	8
pasaporte $	8
pasar	5
pasaron	-6
pase	-8
paso @general	7
paso @general @not-really-hit	7
paso @not-really-fired	-11
paso _ _ @somebody	-7
paso a	7
paso a la	7
paso con	-11
passed	-12
passed _ from	-7
passed _ in	6
passed out from	-7
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
pay	-23
pay $	-38
pay _ $	5
pay _ _ said	-11
pay and	-11
pays	-6
peace	-12
pee	-6
pee .	-6
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
pelea $	58
pelear	-5
pena	-6
pending	22
pending _ $	22
pending investigation	22
pending investigation $	22
pensando _ @harm	6
pensando _ _ $	6
pensando _ _ @not-really-hit	6
pensando _ _ la	6
pensando _ quitarme	6
pensando en	6
pensando en @harm	6
pensando en @harm @not-really-hit	6
pensando en quitarme	6
people	-19
people $	-14
people _ _ $	7
people _ _ fired	-10
people _ _ jobs	6
people _ _ me	-12
people _ get	-10
people _ in	5
people _ the	-6
people for	6
perdi	-7
perdio	-6
perdon	-20
perdon por	-9
pero	-35
pero _ @not-really-fired	9
pero _ _ $	-7
pero _ _ a	9
pero _ _ las	5
pero _ _ ya	-13
pero el	5
pero se	-7
perro _ @not-really-hit	8
perros	12
perros $	12
personas	-8
petition	12
phone .	9
phone _ dead	-5
phone _ read	6
phone and	11
phone and read	6
phone w	7
phone was	-5
phone was dead	-5
phones	-13
phones _ the	-6
pick	-24
pick @general	-10
pick @lightly	-8
pick _ _ $	-10
pick up	-8
picked	10
picked _ _ guys	7
picked up	10
picket	14
picket line	12
picking	5
picnic	-5
picnic $	-5
picture	-6
picture _ @general	-6
picture _ the	-6
pictures _ @us	8
pictures _ _ @here	8
pictures _ _ at	8
pictures _ us	8
pictures of	8
pictures of @us	8
pictures of @us @here	8
pictures of us	8
pidiendo	9
pidieron @things	-7
pidieron papeles	-7
pidio	-14
pienso _ @harm	5
pienso _ matarme	5
pienso en	5
pienso en @harm	5
pienso en matarme	5
piernas	-12
pills	25
pin	-7
pin .	-11
pin _ $	-5
piquete	-8
piquete $	-11
piso	-13
pistola	10
pit	21
pit $	23
placas	9
place	-28
place $	-16
place _ $	-6
plan	-5
plant	10
plant $	18
plant _ $	11
plant manager	9
planta	10
planta $	21
platica	-15
platica @not-really-hit	-12
platica _ que	-12
playing	-11
please $	-5
please @do_to	-10
please @do_to @general	-7
please _ @general	-9
please help	21
please keep	-5
pocket	-7
point	8
points	-15
points $	-15
police	47
police _ _ $	8
police _ us	7
police on	6
police on us	6
policia	-25
policia $	10
policia _ _ $	-6
policia _ un	-11
policia de	-10
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
ponen	-21
ponen un	-14
ponerle	-5
por	-9
por @here	-5
por @not-really-hit	-7
por @not-really-hit @hours	-6
por @not-really-hit @union	7
por @not-really-hit @union $	10
por @not-really-hit @worse-work	9
por @things	19
por @things $	21
por @to-me	17
por @to-me @not-really-hit	11
por @to-me @not-really-hit @not-really-hit	11
por @to-me del	5
por @union-deed @not-really-fired	5
por @write-up	7
por @write-up $	7
por _ $	14
por _ @general	-5
por _ @hours	-6
por _ @not-really-fired	8
por _ @not-really-hit	15
por _ @now	10
por _ @somebody	5
por _ @things	6
por _ @union	7
por _ @worse-work	9
por _ _ @coming	-7
por _ _ @not-really-fired	-6
por _ _ @not-really-hit	29
por _ _ @said	-13
por _ _ @to-me	-5
por _ _ @union-deed	7
por _ _ a	-6
por _ _ con	-5
por _ _ en	9
por _ _ hubo	-7
por _ _ la	12
por _ _ los	13
por _ _ ustedes	5
por _ _ voy	-7
por _ con	9
por _ el	11
por _ en	5
por _ hoy	13
por _ linea	9
por _ no	-16
por _ pero	8
por _ que	-11
por _ vez	-6
por _ volantes	7
por _ y	-13
por atras	-11
por atras $	-19
por castigo	7
por castigo $	7
por eso	-18
por eso no	-11
por favor	13
por favor $	12
por fin	-9
por hablar	-27
por hablar $	-27
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
por mis	6
por primera	-6
por primera vez	-6
por que	-19
por que $	-16
por reclamar	13
por reclamar $	13
por semana	8
por telefono	20
por telefono $	21
por un	-13
porch	-6
porfavor	-18
porfavor $	-18
porque	5
porque @general	5
porque @general @not-really-hit	6
porque @to-me	12
porque @union	16
porque _ $	15
porque _ @here	-9
porque _ @not-really-hit	6
porque _ _ @not-really-hit	-9
porque _ _ @things	-19
porque a	6
porque no	-28
porton	14
porton $	14
position	16
posters	-8
pots	-17
precios	-10
precios $	-6
preguntan	13
preguntan _ _ $	11
preguntan por	16
preguntando	19
preguntando _ _ de	7
preguntando quien	7
preguntar	-7
preguntar $	-5
preguntaron	10
preguntas	15
preguntas _ @not-really-hit	15
preguntas _ _ @union	17
preguntas _ el	12
pregunte	-24
pregunten	15
pregunto _ _ a	-11
pregunto quien	-8
pregunto si	6
prendio @not-really-hit	6
prendio la	6
presente	11
primera	-10
primera vez	-6
primero	5
primero $	6
primo	-8
primo _ _ $	6
prisa	-6
problem	-9
problem $	-8
problema	9
problema si	10
propina	-9
propinas	13
proposito	6
prove	-10
prove _ $	-5
proxima	-6
puchica	8
pudo	-7
pueda	-14
pueda @us	-13
pueda _ _ $	-13
pueda me	-13
puede	-29
puede _ $	-10
puede _ @boss	-7
puede _ @somebody	-14
puede _ _ @harm	-6
puede _ _ @not-really-hit	-12
puede _ _ @somebody	-6
puede _ _ de	-12
puede _ _ despedirme	-6
puede _ jefe	-6
puede _ mi	-6
puede entrar	-6
puede mi	-6
puede mi @boss	-6
puede mi @boss @harm	-6
puede mi jefe	-6
pueden	-29
pueden @harm	-13
pueden @harm por	-10
pueden _ @general	-5
pueden _ _ @not-really-hit	-10
pueden _ _ la	-9
pueden _ _ por	-6
pueden _ a	-5
pueden _ por	-10
pueden correr	-7
pueden correr por	-6
pueden llamar	-7
pueden llamar @general	-7
pueden llamar @general @not-really-hit	-7
pueden llamar a	-7
puedo	-12
puedo $	-5
puedo @bad	-10
puedo @union-deed	11
puedo _ @not-really-fired	-5
puedo _ @now	-5
puedo _ _ @not-really-fired	17
puedo _ _ @not-really-hit	-7
puedo _ _ @things	-7
puedo _ _ de	-5
puedo _ _ telefono	-7
puedo _ el	-13
puedo _ sin	-5
puedo hablar	17
puedo llevar	-5
puedo quedar	-5
puedo respirar	16
puerta $	10
puerta de	-5
puertas	28
puertas _ _ $	28
pues $	-11
pues @general	17
pues ya	17
pull	31
pull _ _ the	13
pulled	14
pulled _ _ $	7
pulled _ _ on	10
pulled _ _ the	5
pulled _ in	6
pulled _ knife	11
pulled _ off	5
pulled a	11
pulled a knife	11
pulled me	9
pulled me in	6
pulled me off	5
pulled over	-6
punishment	11
punishment $	11
puntos	-8
puras	-6
puro	-9
pushed	5
pushing _ to	12
pushing me	12
pushing me to	12
pusieron	32
pusieron _ $	5
pusieron _ _ $	22
pusieron camara	8
pusieron un	-6
puso $	11
put	-8
put @general	-6
put @us	-30
put @us @body	6
put @us @here	-6
put @us @worse	-8
put _ @body	5
put _ @union	-15
put _ @worse	-8
put _ _ $	-9
put _ _ @us	5
put _ _ my	5
put _ down	-8
put me	-12
put me down	-8
put my	-19
put the	-8
que	-23
que $	-22
que @bad	-33
que @bad $	-21
que @bad @general	-6
que @bad @not-really-hit	-7
que @called	-7
que @carry-on	35
que @carry-on @not-really-hit	14
que @coming	-28
que @coming @bad	-13
que @coming @not-really-hit	-7
que @fired	-16
que @general	9
que @general @not-really-hit	-6
que @general no	17
que @general no @us	10
que @here	-17
que @here $	-7
que @hours	-9
que @hours abren	-7
que @hours abren $	-7
que @machine	-10
que @machine @general	-11
que @not-really-fired	-9
que @not-really-hit	6
que @not-really-hit que	22
que @not-really-hit que no	6
que @not-really-hit que se	12
que @now	5
que @said	-9
que @said @not-really-hit	-6
que @sign	-16
que @sign $	-9
que @somebody	13
que @somebody @us	13
que @to-me	-13
que @to-me @bad	-7
que @to-me @bad @general	8
que @to-me ensenara	-12
que @to-me pasa	-9
que @to-me pasa @general	-9
que @to-me va	11
que @to-me va @general	11
que @union	-7
que @union $	10
que @union .	-16
que @union @not-really-hit	-9
que @union @not-really-hit @paper	6
que @union en	6
que @us	26
que @us @bad	-8
que @us @bad $	-8
que @us @want	6
que @us iban	10
que @us iban @general	10
que @want	-8
que @want @not-really-hit	-7
que @was @general	6
que @was @general @not-really-hit	6
que _ $	-42
que _ .	-23
que _ @bad	-34
que _ @boss	-5
que _ @coming	-8
que _ @denied	8
que _ @hit	-8
que _ @hurt-verb	-9
que _ @insult	9
que _ @not-really-fired	-19
que _ @not-really-hit	-28
que _ @now	-5
que _ @number	-5
que _ @said	-8
que _ @somebody	9
que _ @things	12
que _ @to-me	12
que _ @union	18
que _ @union-deed	8
que _ @us	6
que _ @want	5
que _ @will-do	7
que _ _ $	-7
que _ _ @agents	11
que _ _ @carry-on	5
que _ _ @gave	-13
que _ _ @general	16
que _ _ @harm	-6
que _ _ @here	-11
que _ _ @hours	-8
que _ _ @machine	12
que _ _ @not-really-fired	18
que _ _ @not-really-hit	-19
que _ _ @number	-14
que _ _ @paper	6
que _ _ @somebody	15
que _ _ @system	16
que _ _ @to-me	-18
que _ _ @us	9
que _ _ @will-do	7
que _ _ a	23
que _ _ chaleco	10
que _ _ correr	-6
que _ _ cuando	-12
que _ _ de	-9
que _ _ dinero	-7
que _ _ el	9
que _ _ en	-10
que _ _ esto	6
que _ _ firmo	-6
que _ _ hablar	-7
que _ _ la	-14
que _ _ le	-8
que _ _ lista	17
que _ _ llevo	11
que _ _ los	6
que _ _ mas	21
que _ _ me	6
que _ _ mi	-5
que _ _ nada	10
que _ _ no	30
que _ _ nomas	-11
que _ _ nos	-9
que _ _ otro	11
que _ _ pero	8
que _ _ se	13
que _ _ si	8
que _ _ un	-14
que _ _ va	9
que _ _ van	10
que _ _ viene	-16
que _ _ vivo	6
que _ _ warning	6
que _ _ ya	-7
que _ abren	-7
que _ con	-20
que _ conmigo	10
que _ de	-17
que _ donde	6
que _ ensenara	-12
que _ es	6
que _ eso	5
que _ estoy	9
que _ firme	7
que _ hable	8
que _ hasta	15
que _ hay	-8
que _ iban	10
que _ jefe	-9
que _ la	-8
que _ lo	12
que _ me	7
que _ mi	8
que _ no	19
que _ papeles	11
que _ pasa	-13
que _ policia	-18
que _ por	-10
que _ pues	-9
que _ que	25
que _ se	20
que _ si	-25
que _ soy	13
que _ tengo	-14
que _ un	-5
que _ una	17
que _ va	19
que _ vaya	12
que _ voy	-6
que a	-6
que al	-8
que alegria	-14
que alegria $	-14
que alguien	13
que alguien me	13
que alla	-21
que ando	-5
que decir	-14
que derechos	-13
que derechos tengo	-13
que dije	13
que dijo	-6
que el que	10
que entregue	10
que esta	-7
que firmamos	-9
que firmamos $	-9
que firmaron $	7
que firme $	13
que firme un	-6
que fuimos	6
que fuimos a	6
que hablan	-5
que hacemos $	10
que hacer	-7
que hacer @not-really-fired	-11
que hacer @not-really-fired @not-really-hit	-11
que hacer con	-11
que hago $	6
que hasta	6
que hay	-18
que hora	-8
que hora abren	-7
que hubo	-10
que la	10
que la que	12
que le	-9
que le ensenara	-12
que le va	12
que limpia	10
que lo	11
que me	28
que me iban	10
que mis	11
que mis @things	11
que mis papeles	11
que ni	5
que no	9
que no @coming	-7
que no @coming @hours	-7
que no @denied	9
que no es	8
que no hay	-7
que no se	8
que nos	-12
que nunca	-13
que paso	-12
que paso @not-really-fired	-11
que paso con	-11
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
que si	42
que si @union	18
que sigamos	6
que te	14
que te @bad	15
que tenemos	14
que tengo	9
que tiene	24
que tiene @not-really-hit	5
que tiene @somebody	19
que van	-9
que van a	-11
que ya	15
que ya no	17
queda	-11
queda _ @not-really-hit	-7
queda _ _ @not-really-hit	-9
queda _ _ la	-9
queda _ de	-7
quedar	-5
quedaron	5
quede	-8
quedo	9
quedo _ $	6
quejamos	12
quemando	28
queme	14
question	-10
questioned	-13
quien	-23
quien $	-18
quien @not-really-hit	7
quien @to-me	-8
quien @union	9
quien @union $	8
quien @us	-10
quien @was	-11
quien @was @general	-11
quien @was @general @not-really-hit	-11
quien _ @gave	11
quien _ @general	-5
quien _ _ $	20
quien _ _ @not-really-hit	-12
quien _ _ @union	9
quien _ _ la	-16
quien _ a	-5
quien firmo	6
quien firmo $	5
quien fue	-11
quien fue a	-11
quien la	7
quien le	-6
quien me	-10
quien va	12
quien va @general	7
quien va a	7
quienes	6
quienes @union	6
quienes _ $	6
quiera	22
quiera $	24
quiere	9
quiere @union-deed	-10
quiere _ @to-me	10
quiere hablar	-9
quiere que	18
quiere que @to-me	10
quiere ser	-5
quieren	59
quieren _ $	33
quieren _ _ $	13
quieren _ _ de	9
quieren _ _ firme	16
quieren _ firmar	13
quieren _ firme	-6
quieren _ la	-5
quieren en	-5
quieren en la	-5
quieren hacer	13
quieren hacer firmar	13
quieren que firme	-6
quiero	17
quiero @harm	40
quiero @harm $	40
quiero _ $	27
quiero _ @not-really-hit	-18
quiero _ _ $	-24
quiero _ _ @not-really-hit	-16
quiero _ _ la	-17
quiero _ _ no	39
quiero _ de	-17
quiero morir	-10
quiero saber	-6
quiero vivir	14
quiero vivir $	14
quiet @general	8
quiet that	8
quimico	6
quiso	29
quit	-26
quit $	12
quit _ $	-5
quit _ _ $	-8
quitarme	7
quitarme _ _ $	7
quitarme _ vida	7
quitarme la	8
quitarme la vida	7
quitaron _ _ $	-8
quitaron los	-8
quiten	-10
quiten a	-7
quito el	8
quito las	-6
quitting	-6
radio	21
radio _ la	9
raid	-13
raid _ _ the	-6
raided	13
rain	-6
raining	-5
raises	-11
raises @here	-9
rally	-8
ramon	13
ran $	-7
rat	7
rato	-7
ray	6
read	-12
read $	-5
read _ _ out	5
read my	6
reading	6
ready	-9
ready @worse	-5
ready _ _ $	-5
ready to	-5
real $	-9
real _ $	16
real _ _ $	-6
real _ that	8
real bad	19
real quiet	8
real quiet @general	8
real quiet that	8
really	-6
reason	27
reason $	6
reason @worse	5
reason to	5
reclamar	9
reclamar $	13
record $	12
record _ boxes	-6
recursos _ _ lo	7
recursos _ me	7
recursos _ por	7
recursos humanos me	7
recursos humanos por	7
red	-11
red _ $	-9
redada	-22
redada $	-17
ref	-11
regresan	9
regresan $	9
regresaron	6
regresaron _ @not-really-hit	6
regret	8
regret it	8
remind	-7
remind @us	-7
remind me	-7
remove	-9
removed	-25
removed the	-7
renta	-5
renuncie	11
reparto	-9
replaced	10
report	13
reportarme	7
reported	-5
reporto	-7
resbale	6
respira	6
respirar	16
rest	-12
results	-8
reunion	-6
revisar	10
revisaron	15
revisaron _ _ $	15
rh	5
rh $	5
rid	15
rid of	15
ride	-13
ride $	-6
riendo	-13
right $	-30
right @lightly	22
right @lightly @us	16
right _ $	6
right _ @lightly	8
right _ @us	19
right _ _ $	5
right _ _ @general	8
right _ me	11
right before	6
right now	15
right now $	6
right over	16
ring	-5
risa	-26
risa $	-18
road	-12
robbed	-9
rociaron	5
rodilla	-7
rodilla $	-6
rodillas	-6
rolled	10
rompio	6
roof _ _ on	7
room	24
room $	8
room _ lol	-7
rosa	-10
rosa $	-6
round	-5
route	11
route to	5
rubs	6
rubs @lightly	6
rubs _ _ @us	6
rubs up	6
rumor	-13
rumores	-14
run	-14
run the	-5
running	-8
rush	-7
ruta	-5
sabado	-22
sabado $	-11
sabado _ @not-really-hit	-9
sabe	-20
sabe $	-7
sabe @not-really-hit	-15
sabe _ _ $	-8
sabe _ vivo	5
sabe de	-15
sabe donde	5
sabe donde vivo	5
saben	20
saben _ @union	6
saben quienes	6
saben quienes @union	6
saber	-15
saber _ _ $	-6
saber que	-8
saca	-6
sacar la	-7
sacarnos	5
sacaron	-25
sacaron _ _ con	6
sacaron _ la	9
sacaron de	9
sacaron de la	9
sacaron del	-26
saco	26
saco _ _ de	6
saco _ _ y	18
saco mi	28
sad	-17
safe	-10
safe $	-6
safety	-10
safety _ $	-5
said	29
said $	15
said .	14
said _ $	-24
said _ _ $	-22
said _ _ a	-5
said _ _ it	15
said _ _ meeting	5
said _ _ my	9
said _ _ off	6
said _ _ signs	6
said _ _ that	5
said _ _ to	-10
said _ _ union	5
said _ _ where	5
said _ better	9
said _ it	7
said _ job	-8
said _ knows	8
said _ last	-13
said _ no	10
said _ to	9
said _ who	6
said _ your	8
said about	-9
said at	5
said good	-14
said good job	-8
said he knows	8
said hed	6
said hes	-5
said i	9
said i better	9
said if	-6
said if we	-7
said ill	8
said im	19
said it	5
said no	-11
said no to	7
said thanks	-8
said thanks $	-8
said that	-15
said that last	-13
said they	-11
said what	-18
said yes	-11
said yes $	-7
sal	-9
sala	8
sala @not-really-hit	8
sala _ _ $	7
sala de	8
sale	-8
salgo	15
salgo @not-really-hit	9
salgo @us	9
salgo _ _ $	18
salgo _ el	7
salgo de	5
sali	7
salida	-8
salida $	-15
saliendo	6
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
salir	14
salir @not-really-hit	20
salir @not-really-hit @not-really-hit	12
salir _ @not-really-hit	12
salir _ _ $	5
salir de	12
salir el	8
salon	-9
salsa	-8
same	-12
same _ $	-14
same _ @daily	6
same _ truck	6
sandra	7
sangre	9
sanitizer	-7
sat	-9
saturday	-30
saturday $	-17
saw	-6
saw a	-11
saw me	6
saw my	12
say	-34
say _ $	-7
say _ _ $	-6
say _ _ me	5
say _ your	5
say a	-13
say no	-6
say that	-8
say who	8
saying _ _ $	6
saying _ _ my	5
saying _ going	6
says	42
says .	7
says _ _ .	6
says _ _ the	-12
says _ _ to	9
says _ going	6
says _ more	7
says _ to	-12
says _ up	6
says ask	9
says he	9
says hi	-7
says it	-20
says keep	5
says no more	7
says she	15
says the	-8
says we	9
scab	33
scaffold	-7
scared _ @us	11
scared _ _ $	5
scared _ _ @asks	-5
scared of	22
schedule	18
schedule $	7
schedule _ $	13
schedule _ _ $	-12
schedule _ out	6
school	-16
school $	8
school _ $	-8
school _ .	-6
school called	-9
screamed	8
screaming	-8
screen	-7
se	18
se @bad	-28
se @bad $	-13
se @bad mi	9
se @fired	-8
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
se @to-me	39
se @to-me @here	37
se @to-me @here @not-really-hit	6
se @union	8
se @union @not-really-fired	15
se @union @not-really-hit	-6
se @us	-29
se @us poncho	-16
se @us poncho @somebody	-16
se @was	15
se @was @not-really-fired	6
se @was @not-really-hit	9
se @was y	-6
se _ @general	15
se _ @here	36
se _ @not-really-fired	18
se _ @number	-21
se _ @somebody	6
se _ @us	6
se _ _ $	34
se _ _ @machine	8
se _ _ @not-really-hit	-15
se _ _ @somebody	-15
se _ _ @union-deed	6
se _ _ @us	-6
se _ _ @was	6
se _ _ bano	14
se _ _ companero	7
se _ _ de	22
se _ _ en	25
se _ _ estoy	6
se _ _ la	-10
se _ _ los	-21
se _ _ mi	7
se _ _ se	10
se _ _ una	-30
se _ a	10
se _ al	14
se _ de	12
se _ digo	15
se _ el	-12
se _ en	-14
se _ hoy	5
se _ la	8
se _ limpiando	12
se _ llevaron	26
se _ llevo	6
se _ poncho	-16
se _ que	-19
se _ quemando	28
se _ todos	-20
se _ un	-6
se _ ya	6
se atoro	-5
se cayo	12
se cayo un	8
se desmaya	-11
se desmayo	-5
se esta	34
se esta quemando	28
se estan	22
se fue y	-6
se lastimo	-10
se llama	-10
se llevaron a	11
se lo	43
se lo llevo	6
se los	-6
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
se vale	-6
se van	-6
se vaya	12
se volteo	5
se vomito	11
sea @not-really-hit	5
second shift	15
security _ _ put	-16
security _ me	-12
security _ the	-8
security at	-8
security at the	-8
see a	8
seeing	-6
seen @us	-5
seguir	15
segura	12
segura $	12
seguro $	-8
seguro _ la	-9
seguro _ que	13
seguro de	-8
self	-13
self employed	-9
sell	-6
semana _ @not-really-hit	5
send _ _ my	7
send _ to	7
send it	8
sending	-9
sending _ memes	-5
sending me	-7
sending me memes	-5
seniority	-7
senor	29
senor $	11
senor _ $	19
senor ese	19
senor ese $	19
senora	7
senora _ se	-10
sent	17
sent @general	-7
sent @home	9
sent @us	11
sent @us @home	18
sent @us @home early	7
sent @us @home for	9
sent _ @general	-11
sent _ @home	18
sent _ _ $	8
sent _ _ @home	-7
sent _ _ early	7
sent _ _ for	9
sent _ _ home	-7
sent _ home	18
sent _ the	-6
sent home	9
sent me	23
sent me home	26
sent my	-7
sentido	18
sentido @general	20
sentido a	20
ser	-8
ser _ $	-7
sera	-11
services	13
severance	5
sexual	-9
shaking	19
shaking $	14
she _ $	-6
she _ .	-5
she _ _ $	-8
she _ _ a	-11
she _ _ and	9
she _ _ said	-9
she _ _ she	5
she _ _ the	13
she _ a	-9
she _ her	-5
she _ it	8
she _ me	10
she _ my	7
she _ she	7
she _ the	5
she _ want	-6
she asked	11
she dont	-7
she got	-22
she knows	6
she said it	8
she told	11
sheila	7
shell	9
sheriff	13
shes	7
shes _ _ $	16
shes in	-7
shes not	20
shes pushing	-8
shift	-14
shift $	-15
shift _ _ $	-8
shift _ a	11
shift _ it	-12
shift got	7
shift was	14
shifts	34
shirt $	7
shoes	-9
shooter	36
shop	-5
short $	-10
short @us	14
short _ $	6
shot	-31
shot _ _ $	-14
shots	13
should	-7
should _ $	8
should _ do	-6
should i	-10
should i do	-6
shoulder	-9
shoved	9
shoved me	9
show	7
show $	-7
showed _ _ my	5
showed _ at	5
showed me	13
showed up	7
showed up at	5
shows	-6
shows $	-5
shut	20
shut _ $	7
shut the	6
si	-56
si $	-6
si @bad	-12
si @bad @general	-11
si @here	-14
si @not-really-hit	-23
si @not-really-hit @they	-14
si @not-really-hit @they @us	-14
si @somebody	-11
si @somebody se	-11
si @somebody se @bad	-11
si @to-me	-14
si @union $	-12
si @us	-42
si @us @bad	-15
si @us @hit	-11
si @us @hit $	-11
si @us @hurt-verb @not-really-hit	10
si @want	-6
si @want $	-5
si _ $	-13
si _ @bad	-17
si _ @fired	-6
si _ @general	-14
si _ @hit	-16
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
si _ _ en	-8
si _ _ migra	-14
si _ _ y	-13
si _ a	-12
si _ con	13
si _ la	-12
si _ lastime	10
si _ lastimo	-9
si _ le	9
si _ me	13
si _ se	-11
si _ supervisor	-13
si alguien	-11
si alguien se	-11
si el	-19
si el supervisor	-13
si firmo	-15
si firmo $	-15
si fuera	5
si me	-41
si me lastime	10
si me lastimo	-9
si no	26
si no @to-me	9
si no @us	13
si no le	9
si no me	13
si nos	-10
si quieren	-5
si sigo	6
si soy	13
si yo	6
sick	-15
sick $	-5
siempre	-13
siempre $	-16
siento @not-really-hit	-7
siento @not-really-hit @body	-6
siento @not-really-hit @body $	-16
siento _ $	10
siento _ @body	-6
siento _ _ $	-17
siento _ dedos	-9
siento los	-9
siento los dedos	-9
sigamos	6
sign	-8
sign .	18
sign _ _ $	-11
sign _ _ a	15
sign _ _ about	-7
sign _ _ in	9
sign _ for	-7
sign it	-14
sign it $	-7
sign something $	5
sign up	-9
sign up for	-7
signed	32
signed $	28
signed _ _ $	7
signed _ card	11
signed a	5
signed a card	6
sigo	11
sigue	-16
siguen	20
siguiendo	6
siguio	-33
siguio _ _ $	-35
siguio un	-35
sillas	-5
sin	-26
sin @machine	-23
sin _ $	-8
sin _ @not-really-hit	10
sin _ @us	-19
sin _ _ @not-really-hit	13
sin _ en	10
sin _ me	-19
sin _ no	-5
sin _ por	6
sin _ y	-13
sin elevador	-20
sin nada	-11
sin nada $	-11
sin paga	6
sin paga $	6
sin placas	9
since	35
since @general	38
since @general @act	19
since @general @act $	12
since @general @act @general	7
since @general @union	11
since @they	22
since @they @union	12
since @us	7
since @us @lightly	9
since _ $	-16
since _ @act	19
since _ @machine	6
since _ @union	23
since _ _ $	15
since _ _ @general	18
since _ _ @us	11
since _ _ me	7
since _ _ the	14
since _ saw	6
since _ signed	12
since _ started	12
since _ vote	8
since _ wore	7
since i	27
since i signed	12
since i wore	7
since monday	-9
since the	11
since the vote	8
since they	22
since they started	12
sindicalista	13
sindicato	-15
sindicato $	12
sindicato _ _ $	-17
sirve	-5
sis	-8
sister	-8
sit @here	6
sit @worse	-8
sit down	-8
sit in	6
size	-7
slashed	15
slashed _ the	12
slashed in	12
slashed in the	12
sleep $	-8
sleeping	-10
sleeping @here	-9
sleeping @here @general	-9
sleeping _ @general	-9
sleeping in	-9
slice	-5
slow	-7
smell	19
smell $	-7
smell _ the	-6
smell like	5
smells	-14
smells like	-14
smh	-7
smh $	7
smoke	12
smoke _ _ building	8
smoke _ the	8
smoke in	8
smoke in the	8
so	-39
so _ $	-12
so _ _ $	-13
so _ _ dont	15
so _ _ her	-7
so _ _ him	10
so _ _ the	-10
so _ can	-6
so _ for	8
so _ from	-7
so _ i	15
so _ im	-6
so _ knows	-6
so _ of	11
so _ sat	-6
so far	10
so i	-20
so i can	-6
so i sat	-6
so im	-6
so many	-10
so much	7
so much for	8
so now	-6
so we	-9
so what	9
sobre @not-really-hit	17
sobre @not-really-hit @union	12
sobre @not-really-hit @union $	12
sobre _ @union	12
sobre _ _ $	15
social	5
sodas	-6
sola	-6
solo	27
solo _ $	-9
solo _ _ y	37
soltaron	9
some	-7
some _ $	-5
some people	9
somebody	-21
somebody $	-6
somebody _ _ $	6
somebody _ _ a	-7
somebody _ _ lunch	-9
somebody _ a	-9
somebody _ me	-14
somebody _ out	11
somebody hit	-18
somebody passed	11
somebody passed out	11
someone	30
someone _ my	9
someone _ they	8
someone call	26
someone died	6
someone followed	6
someones	6
something	22
something _ @us	6
something _ _ @here	22
something _ _ at	22
somos familia	-6
son	-14
son got	-5
song	-8
soon	-11
soon $	-10
sorry	-22
soul	-5
soy	6
soy _ @us	13
soy _ _ @not-really-hit	-8
soy _ me	13
soy _ que	-6
speak	-7
speech	-8
speed	6
spins	-6
spins $	-6
spit	17
spoke	21
spoke to	7
sprayed	10
sprite	-6
stack	-5
staffing	-6
standing	15
started	6
starting	-10
station $	-6
station _ the	10
stay	13
stay @home	6
stay @spread	7
stay _ $	7
stay home	6
stay on	7
stealing	12
stealing and	7
sticker	-8
still	-12
still $	10
still @act	-7
still @do_to	-6
still _ $	7
still _ @us	-9
still _ _ @worse	-7
still _ _ from	-7
still get	-6
stole	-5
stood	5
stop	-28
stop @act	-11
stop _ $	-6
stop _ @us	-10
stop _ @who	11
stop _ _ $	-6
stop _ _ @here	18
stop _ _ @us	-12
stop _ me	-8
stop by	6
stop by the	7
stop crying	7
stop talking	-10
stopped	8
stopped _ the	-9
store	-7
store $	-10
straight @lightly	5
straight up	5
street	-11
street $	-10
strike	-10
strike _ the	-6
stroke	21
stuck	9
stuck _ _ needle	6
stuck _ a	5
student	-5
student _ @general	-5
student _ _ month	-5
student _ the	-5
student of	-5
student of @general	-5
student of @general month	-5
student of the	-5
stuff	17
stuff $	5
stuff _ _ @general	6
su	-7
su @machine @here	-6
su @not-really-hit	10
su @somebody	-8
su @somebody $	-7
su _ $	-14
su _ @here	-6
su _ @not-really-hit	12
su _ _ mi	-9
su _ de	5
su _ en	-10
su _ esta	-6
su _ y	6
su casa	10
subi	-7
subi @not-really-fired	-7
subi al	-7
subieron	-11
subieron el	-5
suegra	-6
sunday	-13
sunday $	-16
super	-9
supervisor	23
supervisor $	9
supervisor _ _ me	7
supervisor _ _ my	6
supervisor _ a	5
supervisor _ to	8
supervisor _ us	-8
supervisora	-8
supervisora $	-9
supo	-10
supposed	11
supposed @worse	11
supposed @worse @do_to	6
supposed @worse @do_to @us	6
supposed _ @do_to	6
supposed _ _ @us	6
supposed to	11
sure	-6
sus partes	6
suspended	23
suspended $	15
suspended 3	5
suspended 3 days	5
suspended _ days	5
suspendido	9
suspension	-34
suspension $	-15
sweating	20
sweeping	6
switch	-6
switched	-14
table	20
table $	25
table _ _ $	7
table and	-6
take _ _ $	10
take _ _ out	-6
take _ day	7
take _ insurance	6
take _ my	7
take _ of	-9
take _ the	9
take care	-9
take me	6
take off	9
take off the	9
take the	-10
taken	10
taking	13
taking _ _ us	8
taking _ of	8
taking pictures	8
taking pictures of	8
talk	-14
talk $	-8
talk @worse @general	13
talk @worse @general @who	6
talk @worse @us	-7
talk @worse @us $	-9
talk _ _ @who	6
talk _ _ at	5
talk _ _ person	6
talk _ me	13
talk about	-7
talk about @general	-6
talk to a	6
talked to	-10
talking	-6
talking _ $	9
talking _ _ $	-6
talking _ _ on	-10
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
tambien _ _ $	-9
tambien _ _ @not-really-hit	-7
tambien me	-12
tambien trabaja	8
tank	7
tanque	19
tanque de	9
taped	15
tapo	-14
tapo @not-really-hit	-14
tarde	-30
tarde $	-9
tarde @not-really-hit	-14
tarde el	-14
tardes	9
tardes _ _ @not-really-hit	6
tardes _ _ el	6
tarjeta	8
tarjeta _ _ en	5
tarjetas	19
te	-30
te @bad	15
te _ $	-16
te _ @harm	-21
te _ @not-really-hit	10
te _ _ $	-31
te _ _ @not-really-hit	17
te _ el	15
te _ si	15
te _ y	-6
te dejo	-22
te vas	10
team	-18
team $	-13
techo	-11
telefono	21
telefono $	11
telefono el	8
tell	-35
tell me	-8
tell the	-6
telling	12
telling us	14
temporales	9
temporales @now	14
temporales _ _ @not-really-hit	9
temprano	-14
temprano $	-6
temps	-7
ten	9
tenemos	14
tenemos @not-really-hit	5
tener	10
tener @not-really-hit	10
tener un	10
tengo 2	-5
tengo @not-really-fired	32
tengo @not-really-hit	6
tengo @things	-16
tengo _ @not-really-hit	-8
tengo _ _ @here	6
tengo _ _ @not-really-fired	17
tengo _ _ @us	-21
tengo _ _ al	17
tengo _ _ me	-21
tengo _ _ y	9
tengo _ el	-12
tengo _ en	7
tengo _ que	-17
tengo al	17
tengo cita	15
tengo miedo	-10
tengo miedo que	-10
tengo papeles	-16
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
terminaron	-6
terminaron el	8
terminated	35
terminated $	10
termination	14
termination _ $	15
test	-11
texas	-6
texas says	-6
text	-13
text $	12
text @dead	10
text @general	-17
text @general $	-6
text @us	-12
text @worse	5
text _ $	-9
text _ @do_to	10
text _ @general	-7
text _ _ $	-9
text _ _ @asks	7
text _ _ @general	9
text _ _ @here	10
text _ _ @us	-9
text _ the	-7
text _ to	6
text from	5
text me	-10
text you	-12
text you $	-6
texted	15
texted _ $	9
texted me	10
texting	-5
texto que	8
textos	25
textos $	30
texts _ $	-7
texts _ _ $	11
than	-20
than @us	-14
than _ $	-5
than _ _ @us	-9
than me	-5
thanks	-11
thanks $	-9
that	-81
that $	-25
that _ $	-10
that _ _ $	-29
that _ _ a	7
that _ _ in	-19
that _ _ my	20
that _ _ you	10
that _ for	8
that _ is	9
that _ the	-12
that _ to	19
that a	-7
that he	5
that last	-14
that man	-6
that man $	-6
that mean	13
that meeting	6
that new	7
that normal	6
that normal $	6
that one	-11
that real	-5
that real $	-5
that ref	-11
that right	-7
that right $	-7
that says	9
that spoke	22
that was	-10
that was the	-8
thats	7
thats @us	14
thats _ @general	7
thats _ @us	-6
thats _ _ $	-8
thats _ _ @general	8
thats _ _ @here	8
thats a	-6
thats not	-11
thats not @us	-11
thats the	11
thats what	9
thats what @general	9
thats why	-5
the	-36
the _ $	39
the _ .	-7
the _ _ $	21
the _ _ .	-10
the _ _ 2	9
the _ _ 3	-7
the _ _ a	20
the _ _ after	11
the _ _ already	13
the _ _ and	15
the _ _ are	-7
the _ _ asking	7
the _ _ at	15
the _ _ came	-8
the _ _ cant	7
the _ _ chained	27
the _ _ code	-6
the _ _ come	8
the _ _ day	-12
the _ _ does	-7
the _ _ dont	8
the _ _ down	-15
the _ _ for	5
the _ _ got	14
the _ _ has	8
the _ _ her	8
the _ _ hes	-10
the _ _ him	11
the _ _ if	6
the _ _ in	-17
the _ _ is	-13
the _ _ it	-15
the _ _ its	-17
the _ _ just	8
the _ _ laughing	8
the _ _ my	-16
the _ _ next	8
the _ _ night	6
the _ _ no	6
the _ _ now	7
the _ _ of	-24
the _ _ off	-14
the _ _ our	-16
the _ _ put	7
the _ _ she	-8
the _ _ somebody	-5
the _ _ stop	-13
the _ _ tell	-7
the _ _ that	-17
the _ _ the	-32
the _ _ them	6
the _ _ us	21
the _ _ was	-16
the _ _ we	9
the _ _ well	21
the _ _ were	-8
the _ _ with	-5
the _ _ work	-6
the _ a	-9
the _ all	-13
the _ and	-10
the _ anymore	25
the _ are	20
the _ asking	8
the _ at	-6
the _ bag	-6
the _ bring	6
the _ building	-10
the _ by	-12
the _ center	7
the _ clock	-13
the _ company	-7
the _ desk	7
the _ dish	6
the _ dont	6
the _ gate	-8
the _ gets	-5
the _ girl	-6
the _ goes	-6
the _ got	10
the _ guy	-9
the _ guys	-9
the _ he	15
the _ home	23
the _ i	8
the _ in	-37
the _ is	-10
the _ it	-5
the _ its	-8
the _ kid	-7
the _ line	17
the _ list	-7
the _ lot	13
the _ man	6
the _ manager	9
the _ night	-8
the _ not	14
the _ of	13
the _ off	-9
the _ on	-18
the _ one	-15
the _ out	-11
the _ place	-5
the _ right	6
the _ room	9
the _ says	23
the _ side	5
the _ since	10
the _ so	-7
the _ still	-8
the _ stop	11
the _ table	10
the _ the	6
the _ they	7
the _ thing	-21
the _ time	-6
the _ today	-10
the _ told	9
the _ truck	-8
the _ union	-12
the _ unit	6
the _ w	23
the _ was	-21
the _ while	6
the _ wont	-7
the agency	10
the back	-6
the bank	-12
the bank $	-11
the bathroom	20
the blue	-7
the boot	5
the boss	-8
the boss is	5
the bosses	-7
the box	-13
the bridge	9
the building	7
the building $	7
the bus	21
the bus stop	11
the button	8
the button $	7
the cake	-7
the camp	7
the card $	10
the cards	6
the cat	-14
the check	-8
the chef	6
the chef threw	6
the church	8
the committee	10
the committee $	11
the cooler	9
the cops	6
the couch	-6
the couch $	-6
the crew	34
the crew for	15
the desk	-5
the detention	7
the detention center	7
the dock	-16
the dock $	-5
the door	14
the doors	13
the doors $	7
the east	7
the election	-6
the election $	-5
the email	12
the end of	5
the er $	15
the eye	9
the fall	7
the family	-7
the first	7
the floor $	11
the flyers $	5
the foreman	15
the forklift	15
the forklift $	18
the form	-17
the freezer $	8
the front	7
the front desk	7
the game	-7
the game $	-7
the garage	-9
the gas	-14
the grill	7
the grill $	9
the ground	9
the guard	-5
the gun	-10
the heat	5
the hook	10
the hospital	8
the hospital $	12
the hot	7
the hotel	7
the ice	-7
the ice $	-5
the instructions	-6
the kitchen	6
the lady	-6
the landlord	-15
the lawyer	-8
the lawyer night	-8
the letter	-6
the line	18
the line $	7
the linen	8
the linen room	7
the lines	-6
the list	-15
the list $	-7
the load	9
the lobby	7
the lot	17
the lot $	17
the lunch	15
the machine	18
the machine got	11
the messages	9
the new	-14
the next	-5
the night	-5
the office	12
the office now	7
the one	-9
the ones	26
the orchard	6
the orchard $	6
the oven	10
the paper	-10
the parking	19
the petition	11
the phone	-6
the picnic	-5
the picnic $	-5
the pin	6
the plant	18
the plant $	19
the plant manager	6
the police on	6
the rally	-8
the red	-6
the road	-12
the same	-8
the scaffold	-7
the schedule	25
the schedule $	15
the school	-11
the second	-9
the side	-7
the smell	-6
the song	-5
the sticker	-6
the table	9
the table $	12
the temps	-12
the time	-25
the time $	-11
the time clock	-13
the tire	-5
the trailer	-5
the trash	-6
the truck	-14
the uniforms	-8
the union $	8
the union at	-5
the van	17
the van on	8
the warehouse	26
the way	16
the way $	-6
the way home	20
the whole line	19
the wrong	-13
the yard	7
their	-12
them	-13
them _ $	7
them _ _ $	-15
them _ for	-6
them all	7
them all $	7
them in	-5
then	-31
then $	-11
there	-15
there $	-7
there _ _ $	-6
there _ _ moved	-7
there _ my	-8
there _ the	-7
there _ they	-9
there anymore	-7
there is	-6
there was	31
theres	34
theres @general	43
theres @general @loss	17
theres @general @union	-6
theres @general @us	14
theres @general @us @here	10
theres @general fight	24
theres _ @here	-7
theres _ @lightly	6
theres _ @loss	17
theres _ @spread	15
theres _ @union	-8
theres _ @us	9
theres _ _ $	33
theres _ fight	24
theres _ fire	17
theres _ smell	5
theres _ union	-6
theres a	44
theres a fight	24
theres a fire	17
theres a union	-6
theres blood	11
theres no	-8
these	-20
these _ $	-11
they _ $	10
they _ .	-8
they _ 20	-6
they _ _ $	16
they _ _ .	30
they _ _ about	11
they _ _ again	-9
they _ _ at	-8
they _ _ car	-11
they _ _ contract	16
they _ _ cousin	6
they _ _ doors	15
they _ _ for	-13
they _ _ if	19
they _ _ it	11
they _ _ make	8
they _ _ more	-11
they _ _ no	12
they _ _ of	31
they _ _ off	11
they _ _ our	-21
they _ _ pay	-45
they _ _ plant	-9
they _ _ route	5
they _ _ shift	-13
they _ _ station	-6
they _ _ take	9
they _ _ the	-16
they _ _ to	-24
they _ _ today	13
they _ _ us	-7
they _ _ with	6
they _ _ yesterday	15
they _ _ your	5
they _ a	-8
they _ asking	8
they _ at	-6
they _ back	-9
they _ cameras	7
they _ fired	-34
they _ go	8
they _ got	11
they _ home	-6
they _ if	6
they _ im	12
they _ in	6
they _ it	14
they _ its	6
they _ let	19
they _ maria	8
they _ me	45
they _ my	-9
they _ need	-7
they _ off	-17
they _ our	-14
they _ out	6
they _ people	-6
they _ taking	5
they _ this	8
they _ to	8
they _ up	-5
they _ us	-48
they _ you	12
they are	25
they are making	5
they arrested	8
they ask	16
they asking	5
they been	8
they called the	9
they changed	-6
they changed my	-8
they cut	-11
they did	39
they did $	22
they did it	9
they do	8
they do this	8
they docked	-47
they dont	-15
they dont need	-7
they dropped	-11
they ended	5
they ever	-6
they finally	19
they fired	14
they fired me	39
they found	22
they found out	11
they gave	-8
they gave me	-15
they gave my	16
they give	-10
they got	-13
they got me	-5
they got us	-17
they have	24
they have the	12
they hired	13
they just fired	-34
they keep	10
they keep asking	5
they laid	9
they let go	8
they let me	11
they let us	-10
they lock	8
they locked	11
they locked the	9
they moved	-26
they moved me	-24
they moved my	-6
they never	-15
they only	-12
they pulled	8
they pulled me	5
they put	11
they put a	11
they quit	-5
they removed	-22
they said	16
they said im	16
they said that	-6
they sent home	-6
they sent me	6
they sign	-8
they sprayed	10
they switched	-7
they take	-7
they talk	5
they talk to	5
they threatened	7
they told	13
they told me	7
they took	-9
they took my	9
they want	21
they want me	6
they want my	16
they want us	-9
they wont	26
they wont let	20
theyre	25
theyre _ _ $	27
theyre _ _ for	-10
theyre _ me	24
theyre _ to	10
thing	-26
thing @spread	-8
thing _ @general	-12
thing _ _ .	-7
thing _ a	-14
think _ _ are	-7
think _ know	11
think _ was	8
think i	21
think i was	8
think my	-6
think the	-7
thinking	48
thinking _ _ $	25
thinking _ _ @general	15
thinking _ _ it	19
thinking _ ending	19
thinking about	42
thinking about ending	7
thinking about ending @general	7
this	26
this _ $	-6
this _ _ $	14
this _ _ from	5
this _ _ so	-6
this _ _ want	9
this _ and	-7
this _ dont	-7
this _ i	14
this _ my	8
this anymore	9
this anymore i	9
this heat	20
this is	26
this is my	9
this month	-6
this morning	25
this morning $	29
this they	8
this weekend	-7
this weekend $	-6
thought	13
thought @general	6
threatened	7
threatened _ $	9
threatening	28
threatening me	13
threatening to	16
three of	7
threw	17
threw _ _ at	7
threw _ _ on	12
threw _ coffee	12
threw a	10
threw up	-7
through @general	-13
through @us	20
through @us @things	6
through _ @property	14
through _ @things	6
through _ _ $	17
through my	20
through the	-9
throwing	6
throwing up	9
throws	6
thursday	-10
thursday $	-10
ti	-9
tia	-7
ticket $	-7
ticket _ @act	9
ticket for	9
ticket for @act	9
tiene	24
tiene @somebody	17
tiene @union	-6
tiene @us	-18
tiene @us $	-18
tiene _ @system	16
tiene _ _ $	17
tiene _ _ @not-really-hit	-6
tiene _ _ @to-me	-6
tiene _ _ del	21
tiene _ lista	16
tiene _ y	-6
tiene union	-6
tienen _ _ de	18
tienen _ hoja	13
tienen encerrados	6
tienen un	-18
til	10
til @general	14
til @us	-9
til @us $	7
til _ @here	6
til _ _ $	6
til _ _ @general	9
til _ _ @us	-19
til _ _ the	7
til i	6
til we	9
till @general	6
till i	6
time	-35
time $	-19
time _ $	-6
time _ _ @worse	22
time clock	-13
times	9
tina	-8
tino	7
tio lo	-8
tip	12
tipo	5
tips	5
tirados	13
tirando	-5
tirarme	9
tire	-11
tires	14
tires _ _ the	6
tiro	7
tmrw	-7
tmrw $	-9
to	15
to 10	-6
to _ $	23
to _ _ $	-13
to _ _ .	-17
to _ _ about	9
to _ _ all	-8
to _ _ and	22
to _ _ break	-10
to _ _ everybody	8
to _ _ family	-7
to _ _ hall	7
to _ _ just	7
to _ _ my	14
to _ _ no	19
to _ _ not	7
to _ _ now	11
to _ _ of	-10
to _ _ on	16
to _ _ phone	8
to _ _ right	6
to _ _ that	-7
to _ _ the	-15
to _ _ they	7
to _ _ to	-13
to _ _ today	-7
to _ _ us	-7
to _ _ w	11
to _ _ week	-7
to _ _ with	9
to _ _ work	8
to _ and	-6
to _ anymore	8
to _ back	10
to _ church	7
to _ face	7
to _ fired	-7
to _ friday	5
to _ he	-9
to _ in	7
to _ is	10
to _ it	-20
to _ like	-11
to _ me	29
to _ meeting	-11
to _ my	-11
to _ names	11
to _ new	8
to _ off	-13
to _ office	7
to _ on	-17
to _ orchard	6
to _ our	7
to _ own	8
to _ people	-7
to _ person	6
to _ the	-10
to _ them	7
to _ thursday	-6
to _ to	8
to _ today	-6
to _ tonight	10
to _ union	6
to _ up	-9
to a	6
to a person	6
to ask	-12
to bring	8
to come	7
to come back	8
to cooler	-24
to cover	-8
to die	8
to die $	9
to do	7
to do $	9
to drop	7
to everybody	-6
to everybody $	-6
to fill	-5
to fill out	-5
to fix	-10
to get	-9
to get fired	-7
to go	14
to his	7
to hr	5
to hr about	5
to keep	-13
to know	6
to live	27
to live anymore	8
to make	9
to make me	8
to me	16
to me at	9
to me in	6
to my	23
to my own	8
to nights	6
to pull	26
to quit	11
to read	8
to school $	7
to see	6
to sign	-16
to sign $	5
to somebody	-6
to stop	-15
to take	12
to text	-14
to the church	7
to the meeting	-9
to the office	7
to the orchard	6
to the union	6
to turn	8
to us	-17
to vote	-8
to work	-10
to work $	-6
to you	15
to you $	6
toast	-6
toast $	-6
toca	-25
toca _ $	-17
tocar	7
tocaria	-8
toco	-12
toco $	22
toco _ _ $	-13
toco _ la	-8
toco el	-7
toda _ _ $	-9
toda _ cuadrilla	16
toda _ semana	-10
toda la	5
toda la cuadrilla	16
toda la semana	-10
todas	6
todas _ horas	9
todas las	11
todas las horas	9
todavia	-8
today	33
today $	14
today .	17
today . @us	8
today @general	-9
today @lightly	8
today @lol	17
today @us @body	-11
today @us @body @asks	-11
today _ $	-11
today _ @body	-11
today _ @general	6
today _ @here	6
today _ @us	7
today _ @worse	-5
today _ _ $	-5
today _ _ @asks	-14
today _ _ @good	17
today _ _ @us	8
today _ _ is	-11
today _ _ me	7
today _ i	-9
today _ the	10
today and	18
today finally	-8
today finally $	-8
today for	5
today for @general	5
today i	-12
today in	-6
today lol	17
today my	-11
today so	-11
today so i	-10
todo	-9
todo lo	7
todos _ _ $	7
todos _ la	-5
todos _ que	-7
todos a	-8
todos a la	-9
todos lados	-7
todos los	-11
todos que	9
together	-18
together .	-6
together _ _ even	-6
told	89
told _ $	-13
told _ _ come	10
told _ _ no	-6
told _ _ to	-6
told _ dont	9
told _ not	16
told _ theres	-6
told _ wait	8
told _ whole	14
told me	38
told me dont	10
told me not	6
told me wait	8
told the	6
told the whole	14
told them	9
told us	13
told us theres	-6
told you	-10
told you $	-8
tomado	6
toman	9
toman @not-really-hit	9
toman @not-really-hit $	9
toman _ $	9
toman fotos	9
toman fotos $	9
tomo	-8
tomo _ $	-5
tomorrow	32
tomorrow _ @do_to	16
tonight	15
tonight $	16
tonight @lightly	6
tonight @lightly @they	6
tonight _ @they	6
tonight _ they	6
tonight and	6
tonight and they	6
too	-25
too $	-10
too _ $	-6
too _ _ @general	-8
took	9
took 2	-23
took _ $	9
took _ _ $	34
took _ _ .	7
took _ _ and	-15
took _ _ of	19
took _ _ off	-14
took _ _ the	6
took _ phone	12
took a	12
took me	14
took me off	16
took my	29
took my phone	11
took pictures	-7
tool	-7
tooth	-19
tornado	7
touched _ _ $	5
trabaja	18
trabaja _ _ $	7
trabaja _ y	12
trabaja ahi	6
trabajando	-6
trabajando $	-5
trabajo	10
trabajo $	37
trabajo _ la	7
trabajo _ mi	7
trabajo _ que	-5
trabajo me	-9
tracks	-9
tracks $	-9
tractor	11
trade	8
trae	24
trae @not-really-hit	19
trae @not-really-hit @weapon	15
trae _ @weapon	15
trae _ _ $	12
trae un	14
traen	16
traer @not-really-hit	-6
traer @not-really-hit @things	-6
traer @things	13
traer _ @things	-6
traer _ _ o	14
traer el	-10
traes	-11
traffic $	5
traia	-16
traia _ $	-21
traigo	-10
trailas	35
trailer 14	5
trailer 14 $	5
train	-10
training	-7
tras	-5
trash	-9
trash _ $	-7
trench	25
trench _ in	15
tres	19
tres veces	7
tried	13
tried @worse	13
tried _ _ @us	13
tried _ _ me	13
tried to	13
troca	-7
troca _ _ $	12
troca _ _ alguien	-13
troca _ el	6
troque	6
troque $	6
trouble $	-5
truck	6
truck _ $	-9
truck _ a	31
truck _ the	-8
true	-13
true @they	-9
true _ _ @us	-7
true they	-9
trust	-6
trust @general	-6
try	-11
try $	-5
tu	-15
tu @things	-11
tu _ $	-9
tu _ _ $	13
tu _ _ @us	-8
tuesday	-12
tuesday $	-19
tuesday @lightly	7
tuesday and	7
tumbaron _ _ y	-7
tumbaron el	-5
turkey	-7
turn @here	12
turn @here @us	14
turn @here @us @gear	13
turn @worse	-9
turn @worse @general	-8
turn @worse @general @machine	-6
turn _ @general	-11
turn _ @us	13
turn _ _ @gear	13
turn _ _ @machine	-6
turn _ my	8
turn _ the	-10
turn in	12
turn in my	9
turn off	-8
turn off the	-7
turned @worse	18
turned @worse $	18
turned _ $	16
turned off	18
turned off $	18
turno $	26
turno _ $	-16
turno _ _ $	-7
turno _ _ por	6
turno _ dia	-5
turno _ noche	11
turno de dia	-5
turno de noche	11
turno y	-8
turns	6
turns out	6
tus	20
tuve	12
two	26
two guys	20
typing	6
typing $	6
ultima	6
ultima @write-up	6
ultima _ $	5
ultima advertencia	6
ultimo	19
ultimo @hours	7
ultimo @hours @us	-10
ultimo @things	6
ultimo @things $	6
ultimo _ $	21
ultimo _ @us	-11
ultimo _ me	-10
ultimo cheque	6
ultimo cheque $	6
ultimo dia	7
ultimo dia me	-10
un	-29
un _ $	7
un _ .	-6
un _ _ $	-13
un _ _ al	5
un _ _ cuchillo	11
un _ _ de	8
un _ _ el	-9
un _ _ en	-21
un _ _ es	6
un _ _ me	15
un _ _ no	13
un _ _ y	7
un _ afuera	8
un _ con	15
un _ de	-17
un _ pero	-20
un _ que	-17
un _ se	12
un _ si	9
un _ y	10
un accidente	23
un accidente $	13
un cafe	-5
un carro	17
un carro $	9
un carro afuera	8
un clavo	-10
un companero $	10
un cuchillo	6
un hombre	12
un hombre con	11
un huesped	13
un muchacho	11
un papel	-18
un papel $	18
un papel de	-20
un problema	11
un reporte	6
un solo	-7
un tipo	9
un video de	-6
un warning	13
una	13
una _ $	24
una _ _ $	-8
una _ _ la	-16
una _ _ mi	11
una _ de	-5
una _ por	7
una emergencia	41
una lista	25
una lista de	7
una llanta	-16
una muela	-8
una semana	7
una senora	14
una vez	-14
uncle	-14
under	24
understand	-11
understand _ $	-9
uniforme	-8
uniformes	9
uniforms	7
union	-23
union $	9
union _ $	12
union _ _ on	-9
union _ _ ponen	-6
union _ le	-6
union _ my	-15
union at	-5
union thing	-8
union y	-6
uno	-15
uno _ uno	11
uno _ va	6
uno de	-6
uno en	7
unpaid $	-6
up	13
up $	10
up .	-14
up _ _ $	-17
up _ _ from	5
up _ _ of	-7
up _ _ when	6
up _ _ with	10
up _ again	-6
up _ and	9
up _ for	6
up _ guys	7
up _ list	7
up _ me	9
up _ that	6
up _ the	-7
up _ us	-7
up _ whole	17
up _ you	-6
up after	5
up because	5
up behind	12
up behind me	12
up for	-6
up for the	-5
up in	-8
up in the	-6
up let	-6
up our	-13
up says	5
up the	10
up the whole	17
up today	5
up what	9
ups	-11
ups @here	10
ups _ @us	13
urge	82
us $	41
us .	-9
us _ $	25
us _ _ $	6
us _ _ a	-9
us _ _ in	-6
us _ _ lunch	6
us _ _ to	8
us _ _ today	-7
us _ _ walks	15
us _ early	-8
us _ going	-9
us _ here	7
us _ no	-6
us _ raises	-9
us _ that	-10
us _ the	-14
us a	-7
us are	-10
us at	8
us at the	8
us for	-7
us in	9
us keep	-6
us leave	11
us on	-13
us one	-6
us out $	12
us the	-9
us theres	-6
us theres no	-6
us to	-9
used	-18
used @worse	-17
used to	-17
usf	-10
using	5
usted	-6
ustedes	-9
ustedes $	10
v	-8
va	10
va @general @harm	-15
va @general @harm $	-17
va _ @harm	-15
va _ _ $	-17
va _ _ @general	13
va _ _ a	13
va _ matar	-18
va a matar	-18
vacaciones	-8
vacaciones $	-7
vale	-8
vale $	-6
vamos	-13
van	33
van $	12
van _ $	-8
van _ _ $	8
van _ _ a	6
van _ _ la	-9
van _ cerrar	-9
van _ dar	-15
van a	21
van a cerrar	-9
van a dar	-15
van on	9
vans	5
vas	10
vaya	14
vayanse	-18
vayanse _ _ $	-18
ve	-19
ve _ @union	-19
vea	-9
veces _ _ @not-really-hit	8
vecino	-8
ven	-11
venado	-19
venir	9
venir _ @not-really-hit	13
veo _ @general	5
veo _ _ @not-really-hit	5
veo _ _ la	5
veo _ a	5
veo sentido	5
veo sentido @general	5
veo sentido a	5
ver	-12
ver $	-19
ver mi	10
verdad $	10
verify	7
vest	8
vestidor	7
vestidor @not-really-hit	7
vestidor _ _ $	7
vestidor de	7
vests	7
vez	-24
vez @not-really-hit	24
vez @us	-16
vez _ _ $	-14
vez _ _ @not-really-hit	-15
vez _ _ @us	17
vez _ _ me	17
vez _ no	-5
vez de	24
vez me	-16
vez sin	-6
vez y	-5
vi	-24
vida	6
vida $	9
video	-16
video $	-6
video _ me	8
video de	-13
vieja	-13
viene	10
viene _ _ $	-15
viene _ _ y	12
viene el	12
viene la	-14
vienen _ _ $	-6
viernes	11
viernes $	-6
vieron	-9
vinieron	66
vino	-8
vino la	8
vio	29
vio _ _ $	31
visto	-8
visto _ $	-7
viva	15
vivir	12
vivir $	13
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
vote yes	7
vote yes $	6
voting	-9
voy	-26
voy $	-14
voy @general	-23
voy @not-really-fired	19
voy @not-really-hit	-7
voy _ @not-really-hit	12
voy _ @somebody	-13
voy _ _ $	11
voy _ _ @boss	-13
voy _ _ compania	-13
voy _ el	-11
voy _ la	22
voy a	-23
voy al	23
voy para	9
voy tarde	-14
voz $	7
vuelta	5
vuelta _ @not-really-hit	5
vuelva	5
w	29
w @daily	-7
w @general	-25
w @general @gripe	7
w @general @weapon	5
w @us	8
w _ @gripe	7
w _ @things	15
w _ @us	-8
w _ @weapon	5
w _ _ $	-25
w _ _ @us	20
w _ pay	7
w a	-12
w my	-6
w no	15
w the	-8
w2	-12
w2 $	-12
wait	5
wait for	8
walk @here $	6
walk _ $	6
walk _ _ $	6
walk in $	6
walked	-11
walked _ _ w	7
walked _ out	9
walked _ the	-5
walked by	-14
walked maria	7
walked maria out	7
walking	24
walks	15
wallet	-5
want	37
want _ $	17
want _ _ $	27
want _ _ fired	-7
want _ _ sign	-6
want _ be	18
want _ die	9
want _ get	-12
want _ go	-6
want _ live	22
want _ the	-6
want a	-8
want it	13
want know	-6
want me	5
want me to	6
want my	15
want to	29
want to be	18
want to die	9
want to get	-12
want to go	-6
want to live	22
want us	-9
want us to	-9
wanted @worse @do_to	8
wanted _ @do_to	8
wanted _ _ @general	9
wants @general	-10
wants @us	-6
wants @us @worse	-6
wants @us @worse @act	-6
wants @worse @do_to	-12
wants @worse @do_to @us	-10
wants @worse talk	-7
wants @worse talk @worse	-6
wants _ @do_to	-12
wants _ @worse	-6
wants _ _ $	-8
wants _ _ @act	-6
wants _ _ @shifts	33
wants _ _ @us	-12
wants _ _ @worse	-9
wants _ _ to	-7
wants _ for	25
wants _ talk	-7
wants _ to	-6
wants a	-9
wants me	-6
wants me to	-6
wants to talk	-7
warehouse	16
warehouse @general	-9
warning	31
was	14
was @done	31
was @done go	10
was @general	25
was @good	-6
was @good $	-5
was @here @general @union	-15
was @lightly	7
was @loss	-11
was @loss $	-7
was @spread	-6
was @spread @general	-8
was @spread @general @things	-9
was @us	-10
was _ $	-15
was _ .	10
was _ @done	12
was _ @general	-12
was _ @lightly	-5
was _ @us	-7
was _ @worse	9
was _ _ $	24
was _ _ @things	-9
was _ _ @union	-15
was _ _ @us	-6
was _ _ @worse	-5
was _ _ lunch	5
was _ _ meeting	-11
was _ _ my	6
was _ _ of	10
was _ go	10
was _ my	6
was _ so	-7
was _ the	-15
was a	-10
was arrested	6
was at	-9
was at the	-8
was dead	-5
was in the	-6
was it	10
was just	7
was just @done	12
was just about	-6
was late	-6
was let	10
was let go	10
was not	-6
was on	-6
was so	11
was supposed	7
was supposed @worse	7
was supposed to	7
was terminated	8
was the	-11
washer	7
waste	-5
watch	6
watch _ _ $	6
watch _ back	6
watch my	6
watch my back	6
watching	-6
water	-25
water on	-16
way	-7
way $	-17
way @home	19
way @worse	5
way _ $	14
way _ @union	-7
way home	19
way to	5
we	-18
we _ _ 4	-19
we _ _ in	-11
we _ _ new	-6
we _ _ of	-5
we _ _ out	8
we _ _ the	8
we _ _ them	8
we _ _ to	-7
we _ _ today	8
we _ be	15
we _ by	-15
we _ get	9
we _ go	-10
we _ in	7
we _ out	-6
we _ to	-11
we _ yes	8
we all	-21
we all go	-10
we are	22
we cant	15
we cant get	9
we get	-6
we go	-11
we got	-12
we got a	-6
we had	5
we had a	10
we know	10
we lost	-5
we out	7
we vote	9
we vote yes	8
we wont	14
wearing _ union	9
wed	-10
week	8
week $	-15
week @asks	6
week @us	11
week _ @do_to	-13
week _ @us	26
week _ _ @act	9
week _ _ @us	-7
week _ _ my	6
week _ i	9
week _ now	6
week _ the	-10
week after	21
week after @general	9
week after @general @act	9
week after i	9
week because	-7
week because @general	-7
week is	6
weekend	-8
weekend $	-6
weeks _ @us	9
well	21
well $	-6
went	15
went _ $	-10
went _ _ church	9
went _ my	8
went _ the	12
went down	-17
went from	31
went off	-12
went through	8
went through my	8
went to	14
went to the	10
were	8
were @here	-6
were _ $	-5
were _ @here	9
were _ _ $	6
were _ _ @general	6
were _ _ the	6
were _ at	6
what	-21
what @asks	-8
what @asks @general @asks	10
what @asks @general mean	13
what @asks @general need	-5
what @asks happen	-8
what @asks happen @worse	-7
what @daily	9
what @general	-6
what @general @asks	6
what @general @do_to	6
what @general @do_to for	6
what @general @here	-12
what @general @here $	-8
what @here	-5
what @us	-7
what @who	14
what @worse	9
what @worse @asks	9
what @worse @asks $	9
what _ $	-9
what _ @asks	42
what _ @do_to	6
what _ @here	-14
what _ @said	9
what _ @they	-9
what _ @us	-13
what _ _ $	12
what _ _ @asks	10
what _ _ @general	-12
what _ _ @here	-10
what _ _ @they	-13
what _ _ boss	-8
what _ _ do	11
what _ _ me	9
what _ _ mean	13
what _ _ need	-5
what _ did	28
what _ do	18
what _ happen	-8
what _ my	-11
what _ said	-12
what _ that	14
what _ the	-5
what _ with	-5
what _ you	-9
what are	-5
what did	-10
what do	12
what do i	19
what do you	-7
what does	11
what happens	-8
what he	14
what if	-14
what if @us	-8
what if @us @they	-8
what if my	-8
what now	10
what now $	10
what should	-8
what should i	-8
what to	9
what to do	9
what would	-9
what would happen	-8
what you	-5
what you said	-12
whatever	5
whatever @general	6
whats	-37
whats @general	-20
whats @here	-6
whats @us	-8
whats _ @us	-6
whats _ _ $	-13
whats _ _ @worse	-7
whats my	-6
whats the	-16
when	-41
when @general	-28
when @they	-9
when _ @asks	7
when _ @union	-6
when _ _ $	-10
when _ _ it	6
when _ _ the	-9
when _ go	-9
when _ is	7
when _ said	8
when it	-8
when nobody	7
when nobody @asks	7
when nobody is	7
when the	-6
when they	-9
when we	-10
when you	-5
where	-5
where @general live	7
where @us	7
where @us @us	7
where @us @us go	7
where _ @general	-9
where _ @us	7
where _ _ @us	-6
where _ _ go	7
where _ kids	7
where _ live	7
where i live	7
which _ _ @union	-7
which way	-7
while @general	9
while i	8
white	23
white _ $	12
who	-12
who _ $	6
who _ .	-10
who _ _ $	-7
who _ _ a	14
who _ _ go	-11
who _ _ the	-11
who _ _ you	5
who _ at	-7
who _ me	6
who _ out	-8
who got	-11
who is	-7
who pays	-5
who talks	7
who talks to	7
who was	-11
who was at	-7
whole	12
whole @us	21
whole @us @asks	7
whole @worse	22
whole @worse @us	15
whole _ $	-14
whole _ @asks	6
whole _ @us	20
whole _ @worse	-10
whole _ _ @general	-18
whole _ _ @lol	14
whole _ _ @slur	10
whole _ _ the	-9
whole _ _ was	19
whole _ because	-8
whole _ is	6
whole _ was	-7
whole crew	6
whole crew is	7
whole line	19
whole shift	-9
whole thing	-11
why	-6
wife	6
will	-10
will _ _ who	5
will _ my	5
will _ the	-6
will send	8
will they	-6
willis	7
window	16
window $	16
window _ _ $	5
windshield	16
wire	9
wish	-13
with @general	13
with @general $	6
with @general @weapon	12
with @things	-6
with @things $	-6
with @us	-5
with @us @they	-6
with @us @they @lightly	-6
with @us @union	11
with @us @us	-12
with _ .	-8
with _ @things	-6
with _ @union	11
with _ @us	-10
with _ @weapon	12
with _ _ $	7
with _ _ @here	21
with _ _ @lightly	-6
with _ _ and	-5
with _ dad	-11
with _ names	11
with a	19
with my	-19
with no	-6
with our	11
with our names	11
with that	-6
with the	-11
with us	-8
with you	14
with you $	8
wont	29
wont _ _ back	10
wont _ _ call	7
wont _ _ see	7
wont _ a	-6
wont _ me	15
wont _ us	7
wont be	13
wont give	8
wont let	23
wont let me	17
wont stop	10
word	8
wore	7
wore _ _ im	7
wore _ pin	6
wore the	7
wore the pin	6
work	16
work $	27
work @lightly	-6
work @lightly @general	-6
work _ @general	-9
work _ @they	8
work _ _ @here	5
work _ i	-6
work so	-6
work so i	-6
workers	-5
working	-12
working $	-6
working _ @general	-6
works	-16
works _ @general	-8
works _ the	-8
worth	-8
would	15
would _ _ a	-6
would _ be	-5
would _ if	25
would _ to	-7
would be	6
would happen	-8
would happen to	-7
wouldnt	6
wouldnt @do_to	8
wouldnt _ @worse	6
write	18
write _ _ for	5
write _ _ the	-6
write _ in	6
write up	9
write ups	12
writing	-12
writing _ who	5
writing down who	5
written	9
written _ $	12
wrong	-21
wrong $	6
wrong _ $	-7
wrong _ _ @general	-7
wrote	36
wrote _ _ $	15
wrote _ _ on	-8
wrote _ the	13
wrote _ up	20
wrote _ who	11
wrote down	11
wrote down who	11
wrote me	20
wrote me up	20
wrote up	9
wrote up the	13
y	13
y 6	-9
y @general @not-really-hit	-8
y @general @not-really-hit @us	-9
y @here	-9
y @not-really-hit	-20
y @not-really-hit @boss	6
y @not-really-hit @machine	6
y @not-really-hit @machine $	6
y @not-really-hit @somebody	7
y @not-really-hit @things	6
y @not-really-hit nino	-10
y @now	25
y @now @us	22
y @now @us @hit	16
y @said	13
y @said que	7
y @somebody	5
y @somebody @not-really-hit	-6
y @somebody @somebody	11
y @to-me @said	6
y @us	22
y @us @bad	-5
y @us @fired	5
y @us @to-me	6
y @us pegue	6
y @us pegue en	6
y @want	-13
y @was	6
y _ $	-15
y _ 8	-8
y _ @bad	-15
y _ @boss	6
y _ @carry-on	8
y _ @here	11
y _ @not-really-fired	-9
y _ @not-really-hit	-8
y _ @number	-9
y _ @said	6
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
y _ _ @not-really-fired	32
y _ _ @not-really-hit	23
y _ _ @number	-6
y _ _ @said	7
y _ _ @things	-9
y _ _ @us	-6
y _ _ @want	-8
y _ _ @was	9
y _ _ a	-24
y _ _ con	-5
y _ _ corren	8
y _ _ de	14
y _ _ dejan	-9
y _ _ dice	8
y _ _ el	7
y _ _ en	9
y _ _ habia	14
y _ _ la	7
y _ _ mas	38
y _ _ mis	-25
y _ _ papeles	-11
y _ _ por	-14
y _ _ quedo	6
y _ _ quien	17
y _ _ se	-6
y _ _ sin	-6
y _ _ tengo	7
y _ _ tiene	-9
y _ _ un	-12
y _ _ van	-7
y _ ahi	23
y _ con	-5
y _ de	-10
y _ dije	-8
y _ el	-7
y _ es	18
y _ esta	5
y _ fue	5
y _ hay	6
y _ huele	-9
y _ la	21
y _ las	-5
y _ llaman	-12
y _ llaves	6
y _ lo	12
y _ me	12
y _ nino	-17
y _ nos	6
y _ para	-11
y _ pegue	6
y _ que	10
y _ se	-21
y _ senora	9
y _ sigamos	5
y _ una	-7
y _ van	-6
y a	-14
y ahi	-24
y ahora me	9
y apenas	6
y de	-7
y despues	-16
y despues @us	-16
y despues me	-16
y dice	5
y el	-15
y era	-13
y es	11
y esta	-5
y hoy	16
y hoy me	12
y las	6
y las llaves	6
y los	-5
y me	25
y me dijo	-6
y me pegue	6
y mi	-5
y ni	-8
y ni @us @said	-5
y no	38
y no @us dejan	-9
y no es	12
y no hay	6
y no lo	-8
y no nos	6
y no se	-17
y por	-9
y que	63
y que @carry-on	8
y que @to-me	7
y que sigamos	5
y se	16
y se @was	5
y se @was @not-really-hit	8
y se fue	5
y si	-9
y te	12
y una	14
y uno	-6
y voy	-5
y voy $	-5
y ya	15
y yo	-12
ya	-38
ya _ $	-34
ya _ _ $	-23
ya _ _ acuerdo	-10
ya _ _ cheque	-8
ya _ _ del	-12
ya _ _ el	5
ya _ _ en	10
ya _ _ hospital	-7
ya _ _ la	6
ya _ _ llevo	-5
ya _ _ los	-12
ya _ _ presente	10
ya _ _ y	16
ya _ a	-14
ya _ algo	7
ya _ de	-10
ya _ del	-12
ya _ en	22
ya _ esta	8
ya _ llego	10
ya _ lo	-20
ya _ me	23
ya _ mi	10
ya _ quienes	6
ya _ quiero	5
ya _ salgo	5
ya _ se	-9
ya _ siento	8
ya es	-8
ya esta	-6
ya lo	-6
ya me	-12
ya no	29
ya no esta	8
ya no me	8
ya no quiero	5
ya saben	19
ya saben quienes	6
ya sali	-5
ya salio	-8
ya salio del	-7
ya viene	16
ya vienen	-8
yard	5
yea	-9
yeah	-14
yeah @general	-8
yeah _ @lightly	-7
yeah _ _ @us	-7
year	-18
year $	-8
year _ _ @us	-8
years	-15
years $	10
years @lightly	-11
years _ @us	-8
years _ my	-8
years ago	-17
years and	-11
yellow	19
yes	-20
yes @general	-6
yesterday	6
yesterday $	10
yet	-19
yet $	-17
yo	-57
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
yo _ lo	-7
yo _ y	-16
yo llevo	-9
yo no	-11
yo no @to-me	-9
yo sola	-12
you	-43
you _ $	-30
you _ _ $	-19
you _ _ a	-9
you _ _ fired	-5
you _ _ he	26
you _ _ how	-6
you _ _ know	7
you _ _ me	-9
you _ _ stuff	-6
you _ a	9
you _ called	-7
you _ fired	6
you _ from	-5
you _ me	-11
you _ the	-7
you _ they	-6
you _ union	-5
you _ what	9
you _ your	17
you did	7
you for	-11
you for union	-5
you got	16
you got a	15
you need to	6
you said	-13
you said $	-9
you should	6
your	-32
your _ $	-23
your _ _ $	9
your _ _ the	7
your _ at	-5
your _ for	8
your _ thats	11
your car	-6
your car $	-6
your ex	-5
your own	9
your phone	-5
your union	13
youre	-17
youre _ @us	-12
youre _ _ @us	-14
yrs _ _ $	12
yrs _ _ @us	-9
zanja	8
zapatos	-27
zapatos $	-27
zapped	10
zero	10
zoom	-8
zoom _ _ $	-9
zumba	-8
"""
