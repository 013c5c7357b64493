"""What each rule, word and neighbours of words weigh, in hundredths. Written by `make learn`; never by hand."""

RESTS_ON = "7c98fffeb614a770c0b5bb86e9e2b95ef8320468d9e228ce530134a28ece3605"  # texts and rules

STOP = """
	-479
.	106
. 50	-7
. @address	50
. @address $	6
. @address @carrier	6
. @address @please	7
. @address @quiten	9
. @blocked-what	-7
. @blocked-what @job	7
. @boss-does	21
. @boss-does @blocked-what	14
. @boss-does @blocked-what @carrier	12
. @carrier	45
. @carrier .	9
. @carrier @blocked-what	7
. @carrier @left-what	17
. @carrier @left-what $	7
. @corrected	-14
. @corrected @boss-does	-6
. @corrected @dont @take	-12
. @corrected @dont @want	13
. @corrected @hour	5
. @corrected @remove-kindly	-10
. @corrected @take	-6
. @corrected @want @carrier	8
. @corrected cant	12
. @corrected does	-5
. @corrected does @these	-5
. @doing	-13
. @doing @left-what	-12
. @dont	44
. @dont $	8
. @dont @bothering	21
. @dont @bothering @blocked-what	7
. @dont @want	5
. @elsewhere que	-5
. @elsewhere que @blocked-what	-5
. @end	6
. @hands-off died	7
. @hands-off died @left-what	7
. @hour	-12
. @lose	6
. @mensajes	-17
. @mensajes .	-8
. @mensajes @paren	-8
. @mensajes @paren @left-what	-8
. @paren	36
. @paren @elsewhere	7
. @paren @texts	16
. @paren para	-8
. @please	10
. @please @elsewhere	5
. @please @please	-5
. @please more	26
. @please more $	6
. @quitar	19
. @quiten	46
. @quiten $	12
. @quiten @blocked-what	21
. @quiten @blocked-what $	7
. @quiten @left-what	7
. @quiten @left-what $	7
. @quitenlo	21
. @quitenlo $	11
. @quitenlo @elsewhere	5
. @quitenme	9
. @quitenme $	6
. @tail	36
. @tail $	16
. @tail @boss-does	5
. @tail @job	7
. @tail @job @blocked-what	7
. @tail you $	5
. @tail you @left-what	-6
. @take	11
. @these	-9
. @want-to	27
. @want-to @blocked-what	8
. @want-to @blocked-what @list	6
. @want-to @left-what	22
. @want-to you	-5
. @wrong-thing	-8
. @wrong-thing @blocked-what	-7
. _ $	58
. _ .	9
. _ @address	9
. _ @belong	-6
. _ @blocked-what	43
. _ @bothering	33
. _ @carrier	19
. _ @doing	5
. _ @elsewhere	19
. _ @jefe	-8
. _ @job	14
. _ @left-what	39
. _ @list	8
. _ @mensajes	6
. _ @nada	9
. _ @person	12
. _ @please	5
. _ @quitar	-16
. _ @quiten	19
. _ @take	-9
. _ @texts	16
. _ @want	7
. _ @went	-9
. _ @wrong-thing	-19
. _ _ $	26
. _ _ @address	28
. _ _ @again	7
. _ _ @blocked-what	14
. _ _ @boss-does	10
. _ _ @bothering	15
. _ _ @carrier	45
. _ _ @corrected	5
. _ _ @dont	7
. _ _ @left-what	6
. _ _ @lights	-21
. _ _ @list	8
. _ _ @lista	5
. _ _ @mensajes	24
. _ _ @numero	9
. _ _ @owner	-5
. _ _ @paren	8
. _ _ @person	18
. _ _ @please	-9
. _ _ @quiten	7
. _ _ @quitenme	10
. _ _ @sent	-18
. _ _ @tail	11
. _ _ @texting	7
. _ _ @these	21
. _ _ @want	12
. _ _ @want-to	8
. _ _ a	10
. _ _ again	10
. _ _ all	19
. _ _ and	6
. _ _ answer	9
. _ _ contact	7
. _ _ delete	6
. _ _ dont	7
. _ _ entienden	7
. _ _ find	10
. _ _ for	-10
. _ _ from	6
. _ _ get	5
. _ _ got	-10
. _ _ have	-6
. _ _ him	15
. _ _ i	-5
. _ _ im	-7
. _ _ instead	-6
. _ _ is	-5
. _ _ it	12
. _ _ la	-7
. _ _ list	7
. _ _ my	10
. _ _ no	-9
. _ _ number	11
. _ _ off	27
. _ _ out	16
. _ _ para	-15
. _ _ please	14
. _ _ says	7
. _ _ sending	10
. _ _ text	7
. _ _ texts	15
. _ _ the	9
. _ _ to	-12
. _ _ too	9
. _ _ up	-20
. _ _ want	11
. _ _ your	6
. _ been	-15
. _ cancelar	-16
. _ cant	12
. _ de	5
. _ didnt	-10
. _ died	7
. _ does	-10
. _ el	10
. _ for	-14
. _ got	6
. _ had	-31
. _ have	-10
. _ heard	-6
. _ here	-6
. _ his	16
. _ i	-14
. _ it	55
. _ just	9
. _ la	9
. _ leave	7
. _ make	9
. _ me	33
. _ more	31
. _ my	8
. _ no	5
. _ not	15
. _ para	-9
. _ please	5
. _ que	-6
. _ quit	11
. _ remove	12
. _ said	-8
. _ se	7
. _ send	26
. _ sending	7
. _ stop	5
. _ take	11
. _ texting	16
. _ that	-6
. _ the	7
. _ time	-21
. _ to	-5
. a	-9
. actually	6
. actually just	8
. actually just @dont	7
. asking	-11
. asking for	-10
. be	7
. can you	7
. delete	27
. delete $	7
. delete it	7
. delete me	9
. do	7
. do @remove-kindly	11
. do @remove-kindly @texting	5
. do not	11
. dont	44
. dont $	8
. dont send	21
. en	10
. erase	7
. fix	15
. fix @left-what	14
. fix it	11
. havent	-6
. havent heard	-6
. havent heard @blocked-what	-6
. i cant	12
. i didnt	-10
. i have	-6
. i said	-8
. im	17
. im @corrected	8
. im his	8
. im tired	8
. is	-6
. its	9
. ive	5
. kindly	20
. lo	11
. lose	23
. lose my	7
. me	-5
. missed	-6
. never	11
. never again	5
. no	10
. no los	6
. no more	26
. no no	-5
. now	7
. now $	5
. off	9
. on	-7
. out	8
. para	-17
. para @quitar	-16
. para cancelar	-16
. please	36
. please quit	6
. que @please	7
. que @please @address	7
. que no	7
. quit	14
. quit it	6
. really	-5
. really $	-5
. remove	17
. remove $	6
. remove me	10
. see	-5
. see you	-5
. she	12
. si	-10
. so	11
. sorry	-19
. still	-12
. stop	33
. stop texting	16
. take	23
. take me	9
. text	-8
. text stop	-8
. thanks	7
. thanks $	8
. that	-5
. the	9
. un	10
. unsubscribe	19
. was	-6
. was @these	-6
. was that	-6
. we	-7
. what	-13
. what does	-5
. ya	5
. ya no	7
. you	-27
. youre	9
0117	6
0117 $	7
0139 $	6
0142	7
0142 $	7
0155	-6
0155 $	-6
0163	15
0163 $	6
0164	14
0164 $	15
0173	7
1	-11
1 .	-6
10	-30
10 $	-10
10 @job	-6
10 @job @job	-5
10 _ @job	-5
10 _ _ 15	-5
10 _ days	-5
10 hour	-5
10 hour days	-5
10 min	-7
104	-6
12	-22
12 $	-18
14	-13
14 _ @left-what	-8
14 _ the	-8
15	-7
15 _ @again	-5
17	-6
18	-6
19	-23
19 _ $	-23
2	-45
2 $	-13
2 _ ago	9
2 _ and	-6
2 more	-5
2 weeks	9
2 weeks ago	9
20	-6
200	-15
200 $	-11
2019	6
2019 $	6
2021	5
214	-9
214 _ _ $	-9
22	-9
22 years	-8
3	-36
3 $	-13
3 @address	-7
3 @corrected	11
3 @elsewhere	-5
3 _ $	8
3 _ 1	11
3 _ @blocked-what	-5
3 _ _ @blocked-what	-5
3 times	17
3 times $	17
30	-15
30 _ $	-8
4	-22
4 $	-6
4 _ $	-9
4 _ @tail	12
4 _ _ $	6
4 _ you	-7
4 times	12
40	-9
41	-17
41 $	-13
45	-7
4th	-7
4th $	-7
5	-39
5 $	-25
5 _ $	-7
50	-19
50 _ _ $	-9
500	6
555	-22
555 0117	6
555 0117 $	7
555 0139 $	6
555 0155	-6
555 0163	5
555 0163 $	6
555 0164	14
555 0164 $	15
555 0173	7
555 _ $	27
555 _ @again	-8
555 _ @elsewhere	7
555 _ @left-what	-6
555 _ _ @boss-does	-6
555 _ _ @do-not	-8
555 _ _ put	-7
555 _ and	-8
555 _ for	-6
555 _ please	-6
5k	-6
6	-19
6 $	-16
6 @elsewhere	7
6 @elsewhere @elsewhere	7
6 @elsewhere @elsewhere manana	7
6 _ @elsewhere	7
6 _ _ manana	7
6 _ la	7
6 de	7
6 de la	7
60	-12
60 $	-7
7	-22
7 $	-10
8	-8
80	-17
80 $	-5
82	8
82 $	8
86	23
9	-10
911	-6
911 $	-6
98	7
98 $	12
99	-11
99 $	-11
?	-140
@I_stop	-7
@I_stop $	18
@I_stop @address	10
@I_stop @elsewhere @escribir	9
@I_stop @elsewhere @lista	12
@I_stop @elsewhere @lista $	12
@I_stop @paren	-7
@I_stop @paren @blocked-what	-11
@I_stop @paren @blocked-what @quiten	-11
@I_stop @persona	12
@I_stop @trabajo	15
@I_stop @trabajo @elsewhere	9
@I_stop _ $	-25
@I_stop _ @address	-5
@I_stop _ @blocked-what	-12
@I_stop _ @elsewhere	-7
@I_stop _ @lista	11
@I_stop _ _ $	25
@I_stop _ _ @elsewhere	-6
@I_stop _ _ @lista	-9
@I_stop _ _ @quiten	-11
@I_stop _ que	-7
@I_stop _ y	9
@I_stop flojera	-7
@I_stop para @elsewhere	-7
@I_stop queja	5
@address	27
@address $	29
@address . @please	-6
@address . @please @please	-5
@address @address	14
@address @address $	7
@address @address .	-5
@address @address @address	10
@address @address @address $	8
@address @address @escribir	-6
@address @address @lista	6
@address @address @mensajes	-8
@address @address @paren	14
@address @address @paren $	14
@address @address @please	13
@address @address @please $	13
@address @address comi	-12
@address @address comi $	-12
@address @address se	8
@address @address se @elsewhere	8
@address @again	-22
@address @blocked-what	6
@address @blocked-what @leave	10
@address @blocked-what @leave @elsewhere	6
@address @blocked-what tienen @elsewhere	7
@address @boss-does	-31
@address @boss-does @blocked-what @carrier	5
@address @boss-does @left-what	-7
@address @boss-does @list	-24
@address @carrier	28
@address @carrier $	6
@address @carrier @bothering	5
@address @corrected @again	-9
@address @dejen	48
@address @dejen @elsewhere	23
@address @dejen @elsewhere @escribir	22
@address @dejen @elsewhere paz	6
@address @dejen tranquilo	10
@address @dije que @blocked-what	9
@address @do-not	5
@address @do-not @blocked-what	12
@address @do-not @blocked-what @want-to	10
@address @do-not @blocked-what back	-7
@address @do-not @list	-9
@address @do-not @list @want-to	-9
@address @dont	-10
@address @dont @boss-does	6
@address @dont @bothering	10
@address @dont @mensajes	7
@address @dont @mensajes @blocked-what	7
@address @dont @mensajes @left-what	-10
@address @dont @paren	-27
@address @dont @pictures	5
@address @dont @write	-6
@address @dont @write @left-what	-6
@address @elsewhere	14
@address @elsewhere @address @elsewhere	6
@address @elsewhere @bloqueo	8
@address @elsewhere @elsewhere	-8
@address @elsewhere @lista	12
@address @elsewhere @lista $	12
@address @elsewhere @mensajes	-8
@address @elsewhere @mensajes $	-8
@address @elsewhere @paren	7
@address @elsewhere @paren $	7
@address @elsewhere @quitar	15
@address @elsewhere @quitar $	10
@address @elsewhere @quitar @elsewhere	6
@address @elsewhere @quiten	-15
@address @elsewhere add	18
@address @elsewhere add @blocked-what	18
@address @erase	35
@address @erase $	23
@address @erase @blocked-what	11
@address @erase @blocked-what $	11
@address @escriban	-23
@address @escriban $	-22
@address @escribir	-10
@address @escribir $	-9
@address @job	21
@address @job @address	5
@address @job @address @please	5
@address @job tres	10
@address @job tres veces	10
@address @left-what	-8
@address @lista	-29
@address @lista $	-7
@address @lista @address	-9
@address @lista @please	-13
@address @lista medio	9
@address @mensajes	-40
@address @mensajes $	-16
@address @mensajes @address	9
@address @mensajes @address $	12
@address @mensajes @blocked-what	-7
@address @nada	18
@address @nada @mensajes	-8
@address @nada medio	6
@address @nada medio $	6
@address @numero	-10
@address @numero @address	-6
@address @owner	-6
@address @owner @elsewhere	-6
@address @paren	52
@address @paren $	44
@address @paren @elsewhere @elsewhere	10
@address @paren @elsewhere @lista	8
@address @paren @elsewhere @mensajes	-6
@address @paren @left-what	9
@address @please	22
@address @please $	64
@address @please @address	26
@address @please @address $	24
@address @please @blocked-what	8
@address @please @blocked-what @escriban	11
@address @please @blocked-what @interesado	24
@address @please @blocked-what acuerdo	-8
@address @please @blocked-what cabe	-11
@address @please @blocked-what duele	-6
@address @please @bothering	6
@address @please @bothering @blocked-what	6
@address @please @elsewhere	9
@address @please @escriban	22
@address @please @escriban $	16
@address @please @escriban @address	6
@address @please @escribir	8
@address @please @mensajes	7
@address @please @quiero $	5
@address @please @quiero @elsewhere	-7
@address @please esten	6
@address @please esten @escribir	6
@address @please hay	-8
@address @please le	8
@address @please le @escriban	10
@address @please more $	6
@address @please puedo	-6
@address @please se	-11
@address @please sirve	-15
@address @please soy	15
@address @please trabaja	-7
@address @please trabaja @lista	-7
@address @quitar	14
@address @quitar @blocked-what	14
@address @quiten $	21
@address @quiten @blocked-what	-6
@address @quitenlo	12
@address @quitenme	51
@address @quitenme $	37
@address @quitenme @elsewhere	6
@address @sent	9
@address @tail	-14
@address @tail $	-7
@address @tail you	-7
@address @tail you $	-8
@address @take	14
@address @take @blocked-what	8
@address @take rid	6
@address @take rid @wrong-thing	6
@address @texts	-8
@address @texts @left-what	-8
@address @texts @left-what @list	-8
@address @want-to	19
@address @word	-7
@address _ $	13
@address _ .	-15
@address _ 555	15
@address _ @address	56
@address _ @again	-9
@address _ @blocked-what	63
@address _ @bloqueo	10
@address _ @boss-does	-18
@address _ @bothering	24
@address _ @carrier	19
@address _ @cosas	-23
@address _ @dejen	12
@address _ @dije	5
@address _ @elsewhere	-14
@address _ @erase	5
@address _ @escriban	37
@address _ @escriben	6
@address _ @escribir	7
@address _ @hour	13
@address _ @jefe	11
@address _ @job	-19
@address _ @leave	9
@address _ @list	-15
@address _ @lista	7
@address _ @lose	9
@address _ @mensajes	-11
@address _ @mi	-6
@address _ @nada	14
@address _ @paren	8
@address _ @persona	24
@address _ @pictures	5
@address _ @please	45
@address _ @quiero	-14
@address _ @quitar	17
@address _ @quiten	-14
@address _ @quitenme	8
@address _ @remove-kindly	-20
@address _ @told	9
@address _ @write	-8
@address _ @wrong-thing	13
@address _ _ 555	15
@address _ _ @I_stop	6
@address _ _ @again	21
@address _ _ @beg	14
@address _ _ @blocked-what	29
@address _ _ @carrier	15
@address _ _ @dejen	7
@address _ _ @escriban	23
@address _ _ @escribir	40
@address _ _ @interesado	24
@address _ _ @list	17
@address _ _ @lista	-7
@address _ _ @mensajes	-25
@address _ _ @mi	7
@address _ _ @nada	6
@address _ _ @numero	29
@address _ _ @paren	-5
@address _ _ @please	26
@address _ _ @quiero	9
@address _ _ @quitenme	9
@address _ _ @refused	-7
@address _ _ @tail	6
@address _ _ @texts	-30
@address _ _ @then-when	8
@address _ _ @trabajo	-10
@address _ _ @went	-13
@address _ _ @wrong-thing	9
@address _ _ acuerdo	-8
@address _ _ anda	11
@address _ _ asi	-9
@address _ _ back	-7
@address _ _ cabe	-11
@address _ _ cafe	-8
@address _ _ cara	-10
@address _ _ down	6
@address _ _ duele	-6
@address _ _ es	-13
@address _ _ estoy	5
@address _ _ im	8
@address _ _ jaja	-10
@address _ _ leer	6
@address _ _ levanto	-8
@address _ _ llega	9
@address _ _ other	-5
@address _ _ paz	6
@address _ _ que	59
@address _ _ veces	10
@address _ _ y	19
@address _ _ you	6
@address _ add	18
@address _ afuera	-5
@address _ away	13
@address _ comi	-12
@address _ dejaron	-10
@address _ esten	6
@address _ fue	11
@address _ fuera	7
@address _ hay	-8
@address _ jaja	12
@address _ just	-6
@address _ le	5
@address _ mayoria	-6
@address _ medio	16
@address _ ninos	-16
@address _ puedo	-6
@address _ rid	6
@address _ se	-6
@address _ sirve	-15
@address _ soy	15
@address _ suerte	7
@address _ tengo	-6
@address _ trabaja	-7
@address _ tranquilo	10
@address _ tres	10
@address _ vez	11
@address _ vi	-11
@address _ you	-5
@address beto	11
@address beto $	11
@address cene	-7
@address chema	-5
@address comi	-15
@address comi $	-13
@address comiste	-5
@address comiste $	-5
@address confirm	5
@address confirm @these	5
@address dios	8
@address dios $	5
@address do	-9
@address do @remove-kindly	-11
@address do @remove-kindly @quiten	-12
@address donde	9
@address error	-11
@address error $	-10
@address estaba	12
@address estaba fuera	12
@address estoy	-7
@address estoy @elsewhere	-7
@address estoy @lista	-7
@address estoy afuera	-5
@address estoy afuera $	-5
@address fa	20
@address favorcito	17
@address firmar	-7
@address fix	-9
@address habia	11
@address jaja	-5
@address le	-8
@address le @dije @elsewhere	-9
@address le @dije que	10
@address les	18
@address les @dije	10
@address les @dije que	10
@address make	12
@address make @left-what	5
@address pero	14
@address pero @please	7
@address que	12
@address que $	-7
@address que @lista	-5
@address que @nada	18
@address que @please @blocked-what	10
@address que dejaron	-10
@address que dejaron @elsewhere	-10
@address robot	7
@address se	8
@address se @elsewhere	8
@address se @elsewhere @beg	7
@address se fue	11
@address se fue @elsewhere	13
@address somos	-6
@address somos mayoria	-6
@address somos mayoria $	-6
@address voy	-9
@address y	-7
@again	44
@again $	6
@again @again	-7
@again @again seen	-8
@again @belong	14
@again @belong $	-22
@again @belong @boss-does	-12
@again @belong @boss-does @left-what	-12
@again @belong you	15
@again @belong you are	15
@again @blocked-what $	18
@again @blocked-what @owner	-6
@again @blocked-what @owner $	-5
@again @boss-does	-38
@again @boss-does @blocked-what	-22
@again @boss-does @blocked-what @carrier	-20
@again @boss-does @corrected	-5
@again @boss-does @list	5
@again @carrier	-11
@again @carrier .	-5
@again @corrected	12
@again @corrected @boss-does	-10
@again @corrected @lose	7
@again @corrected @take	6
@again @do-not	-20
@again @do-not @blocked-what	-8
@again @dont	8
@again @elsewhere	-10
@again @end	5
@again @end @left-what	-9
@again @end @left-what $	-9
@again @hands-off	7
@again @left-what $	-5
@again @left-what @cosas	12
@again @left-what @cosas $	7
@again @left-what @lose	6
@again @left-what but	7
@again @left-what guard	-9
@again @left-what guard @boss-does	-9
@again @list	11
@again @lose	8
@again @mensajes	40
@again @mensajes $	18
@again @mensajes @blocked-what	9
@again @mensajes @blocked-what $	6
@again @paren	17
@again @paren $	12
@again @paren @left-what	6
@again @paren @left-what choice	6
@again @person	-10
@again @please	-6
@again @quit	-6
@again @quitar	-14
@again @quitar @blocked-what	-14
@again @remove-kindly	16
@again @remove-kindly @doing	27
@again @tail	28
@again @tail @mensajes	11
@again @tail you	6
@again @tail you $	6
@again @take	-22
@again @texted	-16
@again @texting	9
@again @texting @blocked-what	6
@again @texts	6
@again @then-when	-7
@again @these	6
@again @these @wrong-thing	8
@again @told	9
@again @told @left-what @list	5
@again @us	12
@again @want	15
@again @want @left-what	10
@again @want @left-what @want-to	9
@again @want-to	14
@again @write	-20
@again @wrong-thing	-9
@again _ $	-14
@again _ .	9
@again _ @address	16
@again _ @belong	6
@again _ @blocked-what	-32
@again _ @bothering	5
@again _ @carrier	-14
@again _ @corrected	21
@again _ @cosas	11
@again _ @do-not	-8
@again _ @doing	25
@again _ @job	-7
@again _ @left-what	-10
@again _ @lights	-13
@again _ @lose	6
@again _ @mensajes	9
@again _ @owner	-6
@again _ @paren	-13
@again _ @take	12
@again _ @these	-9
@again _ @us	23
@again _ @want	9
@again _ _ $	10
@again _ _ @again	7
@again _ _ @belong	14
@again _ _ @blocked-what	16
@again _ _ @boss-does	-10
@again _ _ @carrier	-24
@again _ _ @corrected	6
@again _ _ @dont	8
@again _ _ @hour	7
@again _ _ @job	-22
@again _ _ @left-what	15
@again _ _ @lights	8
@again _ _ @mensajes	-8
@again _ _ @other-list	-7
@again _ _ @people	-8
@again _ _ @tail	10
@again _ _ @these	7
@again _ _ @want	-9
@again _ _ are	12
@again _ _ choice	6
@again _ _ is	-5
@again _ _ just	10
@again _ _ more	5
@again _ _ note	-6
@again _ _ wanted	-5
@again _ _ you	21
@again _ are	8
@again _ but	7
@again _ cant	5
@again _ do	6
@again _ guard	-9
@again _ hand	8
@again _ is	9
@again _ report	8
@again _ seen	-8
@again _ works	15
@again _ you	24
@again also	11
@again been	7
@again can	-23
@again can @paren	-20
@again cant	5
@again every	5
@again got	-9
@again got @left-what	-7
@again had	16
@again had @blocked-what	17
@again how	6
@again ill	9
@again ill hand	8
@again ill report	8
@again ill report you	8
@again im @bothering	6
@again im @bothering @left-what	6
@again its	9
@again mind @blocked-what	-9
@again named	20
@again only	-7
@again read	-5
@again reported	7
@again seen	-9
@again so	6
@again so is	6
@again still	7
@again will	9
@again will @want-to	8
@again will @want-to $	8
@again worked	13
@again worked @left-what	8
@again you $	-5
@annoy	-19
@annoy @lights	-10
@annoy @lights $	-7
@annoy _ $	-18
@annoy _ @left-what	14
@beg	69
@beg $	14
@beg @elsewhere	8
@beg @please	11
@beg _ @quiten	8
@beg _ _ @elsewhere	17
@beg que	16
@beg que @quiten	7
@belong	60
@belong $	-10
@belong @boss-does	-12
@belong @boss-does @left-what	-12
@belong @corrected	5
@belong @left-what @these	8
@belong @left-what @these @wrong-thing	8
@belong @please more $	-7
@belong @these	7
@belong @want	9
@belong @wrong-thing	11
@belong @wrong-thing @list	6
@belong @wrong-thing @list $	6
@belong @wrong-thing @paren	8
@belong @wrong-thing @paren is	6
@belong _ $	50
@belong _ .	-6
@belong _ @blocked-what	13
@belong _ @list	9
@belong _ @mensajes	5
@belong _ @paren	8
@belong _ @these	8
@belong _ _ $	17
@belong _ _ @again	-7
@belong _ _ @left-what	14
@belong _ _ @mensajes	-5
@belong _ _ @want	-5
@belong _ _ @wrong-thing	8
@belong _ _ is	6
@belong _ are	17
@belong you	15
@belong you are	15
@blocked-what	-37
@blocked-what $	64
@blocked-what .	14
@blocked-what @I_stop	20
@blocked-what @I_stop $	38
@blocked-what @I_stop @elsewhere @lista	11
@blocked-what @I_stop @trabajo	6
@blocked-what @I_stop flojera	-7
@blocked-what @address	21
@blocked-what @address $	15
@blocked-what @again	7
@blocked-what @again @corrected	-7
@blocked-what @blocked-what	27
@blocked-what @blocked-what @left-what	26
@blocked-what @blocked-what @left-what @lista	14
@blocked-what @blocked-what @list @lista	7
@blocked-what @blocked-what @tail	-5
@blocked-what @boss	-16
@blocked-what @boss $	-8
@blocked-what @boss-does	-12
@blocked-what @carrier	53
@blocked-what @carrier @again	7
@blocked-what @carrier @elsewhere	7
@blocked-what @carrier @elsewhere @elsewhere	6
@blocked-what @carrier @hour	9
@blocked-what @carrier @job	-6
@blocked-what @carrier @left-what	14
@blocked-what @carrier @left-what $	6
@blocked-what @carrier @left-what @job	-10
@blocked-what @carrier @left-what @lista	14
@blocked-what @carrier @list	-24
@blocked-what @carrier @list $	-10
@blocked-what @carrier @list @job	-10
@blocked-what @carrier @list @lista	7
@blocked-what @carrier @tail	6
@blocked-what @carrier @tail $	6
@blocked-what @carrier @wrong-thing	11
@blocked-what @carrier @wrong-thing @belong	-8
@blocked-what @carrier @wrong-thing @left-what	10
@blocked-what @carrier @wrong-thing @list	11
@blocked-what @corrected	-21
@blocked-what @cosas	22
@blocked-what @cosas $	14
@blocked-what @dejen	-13
@blocked-what @dejen @elsewhere paz	13
@blocked-what @dejen fuera	-7
@blocked-what @dejen fuera @elsewhere	-7
@blocked-what @disturbs	6
@blocked-what @disturbs @dejen	9
@blocked-what @doing	-7
@blocked-what @elsewhere	-9
@blocked-what @elsewhere @escriban	12
@blocked-what @elsewhere @escriban $	9
@blocked-what @elsewhere @job	-7
@blocked-what @erase	9
@blocked-what @erase $	16
@blocked-what @escriban	69
@blocked-what @escriban $	43
@blocked-what @escriban @address	-7
@blocked-what @escriban @address $	6
@blocked-what @escriban @address @mensajes	-12
@blocked-what @escriban @address @nada	8
@blocked-what @escriban @elsewhere	8
@blocked-what @escriban @elsewhere @escribir	15
@blocked-what @escriban @elsewhere @lista	8
@blocked-what @escriban @elsewhere @nada	-16
@blocked-what @escriban @mensajes	9
@blocked-what @escriban @mensajes @elsewhere	6
@blocked-what @escriban @mi	-5
@blocked-what @escriban @nada	40
@blocked-what @escriban @nada $	18
@blocked-what @escriben	-30
@blocked-what @escriben @elsewhere	-7
@blocked-what @escriben que	-9
@blocked-what @hour	-32
@blocked-what @hour 5am	7
@blocked-what @hour 5am $	7
@blocked-what @hour @hour	-11
@blocked-what @hour @hour $	-7
@blocked-what @hour @these	8
@blocked-what @hour @these $	11
@blocked-what @interesado	12
@blocked-what @interesado @address	11
@blocked-what @interesado @address $	11
@blocked-what @interesado @elsewhere	5
@blocked-what @interesado @elsewhere sindicato	20
@blocked-what @interesado @mi	12
@blocked-what @interesado @mi @trabajo	6
@blocked-what @jefe	-10
@blocked-what @jefe @left-what	-10
@blocked-what @jefe @left-what @paren	-6
@blocked-what @jefe sees	20
@blocked-what @jefe sees $	17
@blocked-what @job $	18
@blocked-what @job @boss-does	5
@blocked-what @job @carrier	-7
@blocked-what @job @dont	-7
@blocked-what @job @dont @hour	-7
@blocked-what @job @elsewhere	14
@blocked-what @job @elsewhere @quitar	13
@blocked-what @job @left-what	-8
@blocked-what @job so	7
@blocked-what @leave	7
@blocked-what @leave @elsewhere	6
@blocked-what @left-what	25
@blocked-what @left-what @carrier	-6
@blocked-what @left-what @carrier $	-6
@blocked-what @left-what @cosas	-6
@blocked-what @left-what @cosas @again	-5
@blocked-what @left-what @jefe	-13
@blocked-what @left-what @job	26
@blocked-what @left-what @job $	7
@blocked-what @left-what @job @left-what	9
@blocked-what @left-what @list	14
@blocked-what @left-what @list $	14
@blocked-what @left-what @list @tail	7
@blocked-what @left-what @lista	29
@blocked-what @left-what @lista @corrected	-12
@blocked-what @left-what @owner	-7
@blocked-what @left-what @owner $	-5
@blocked-what @left-what @please	-7
@blocked-what @left-what @text	-8
@blocked-what @left-what @these	10
@blocked-what @left-what @trabajo	-9
@blocked-what @left-what @trabajo $	-5
@blocked-what @left-what @write	8
@blocked-what @left-what @wrong-thing	-19
@blocked-what @left-what @wrong-thing @tail	-6
@blocked-what @left-what hell	8
@blocked-what @left-what hell alone	8
@blocked-what @lights	5
@blocked-what @lights $	-7
@blocked-what @lights @off-when	6
@blocked-what @lights @off-when @elsewhere	6
@blocked-what @lights @tail	7
@blocked-what @lights @wrong-thing	9
@blocked-what @list	70
@blocked-what @list $	35
@blocked-what @list @address $	14
@blocked-what @list @again	-6
@blocked-what @list @again read	-5
@blocked-what @list @blocked-what	18
@blocked-what @list @blocked-what @left-what	6
@blocked-what @list @carrier @wrong-thing	8
@blocked-what @list @hour	16
@blocked-what @list @hour @left-what	11
@blocked-what @list @left-what	14
@blocked-what @list @left-what @left-what	6
@blocked-what @list @left-what @people	11
@blocked-what @list @lights	16
@blocked-what @list @lista	8
@blocked-what @list @remove-kindly	-5
@blocked-what @list @tail	6
@blocked-what @list @taken	7
@blocked-what @list @these	9
@blocked-what @list @these $	8
@blocked-what @list @want-to	18
@blocked-what @list @want-to $	19
@blocked-what @list @wrong-thing	14
@blocked-what @list back	10
@blocked-what @list back $	10
@blocked-what @list bill	-6
@blocked-what @list changed	-13
@blocked-what @list died	-6
@blocked-what @list gets	-6
@blocked-what @list is @left-what	-6
@blocked-what @list too	-21
@blocked-what @list too $	-21
@blocked-what @list was	-16
@blocked-what @list was dead	-8
@blocked-what @lista $	6
@blocked-what @mensajes	-33
@blocked-what @nada	-8
@blocked-what @nada $	-8
@blocked-what @name	11
@blocked-what @owner	21
@blocked-what @owner 555	-6
@blocked-what @owner @boss-does	-8
@blocked-what @owner @boss-does @blocked-what	-7
@blocked-what @owner @dont	5
@blocked-what @owner @list	8
@blocked-what @owner @name	9
@blocked-what @owner alone	7
@blocked-what @owner alone $	8
@blocked-what @owner doesnt	8
@blocked-what @owner doesnt @want	5
@blocked-what @owner gets	15
@blocked-what @owner gets @left-what	15
@blocked-what @owner is	11
@blocked-what @paren $	-5
@blocked-what @paren y	9
@blocked-what @person	-30
@blocked-what @person $	-26
@blocked-what @person @boss-does	9
@blocked-what @pictures	-27
@blocked-what @pictures @lights	-5
@blocked-what @pictures @lights @boss-does	-5
@blocked-what @pictures @mensajes	-7
@blocked-what @pictures @wrong-thing	-5
@blocked-what @please	8
@blocked-what @puede	10
@blocked-what @puede @escribir	-12
@blocked-what @puede @escribir $	-6
@blocked-what @puede @quitar	35
@blocked-what @puede @quitar $	25
@blocked-what @puede @quitar @address	11
@blocked-what @puede dar	7
@blocked-what @puede dar @elsewhere	7
@blocked-what @quiero	11
@blocked-what @quiero @quitar	6
@blocked-what @quiero @salir	24
@blocked-what @quiero morir	-8
@blocked-what @quiero morir $	-7
@blocked-what @quitar	7
@blocked-what @quitaran	11
@blocked-what @quitaran $	15
@blocked-what @quitaran @elsewhere	-8
@blocked-what @quitaran y	6
@blocked-what @quiten	16
@blocked-what @quiten $	34
@blocked-what @quiten @address	15
@blocked-what @quiten @address $	12
@blocked-what @quiten @elsewhere @elsewhere	-9
@blocked-what @quiten @elsewhere @lista	9
@blocked-what @quiten @elsewhere @trabajo	-6
@blocked-what @refused	15
@blocked-what @refused @elsewhere	11
@blocked-what @refused @elsewhere @lista	13
@blocked-what @remove-kindly	-16
@blocked-what @said	-33
@blocked-what @said que	-17
@blocked-what @said que @address	-6
@blocked-what @said que @blocked-what	-7
@blocked-what @siguen	-18
@blocked-what @siguen @elsewhere	6
@blocked-what @siguen @escribir	-25
@blocked-what @siguen llegando	12
@blocked-what @tail	53
@blocked-what @tail $	34
@blocked-what @tail @again	9
@blocked-what @tail @boss-does	-9
@blocked-what @tail @wrong-thing	12
@blocked-what @tail @wrong-thing $	8
@blocked-what @texting	12
@blocked-what @texts	-10
@blocked-what @texts @blocked-what	-8
@blocked-what @texts @blocked-what $	-13
@blocked-what @then-when $	10
@blocked-what @then-when you	-6
@blocked-what @then-when you heard	-5
@blocked-what @these	6
@blocked-what @these $	8
@blocked-what @threat	29
@blocked-what @threat $	18
@blocked-what @want-to	16
@blocked-what @want-to $	14
@blocked-what @want-to @left-what @people	-9
@blocked-what @wrong-thing	-15
@blocked-what @wrong-thing $	16
@blocked-what @wrong-thing @again	9
@blocked-what @wrong-thing @again @list	8
@blocked-what @wrong-thing @blocked-what	-9
@blocked-what @wrong-thing @boss-does	-7
@blocked-what @wrong-thing @boss-does @blocked-what	-6
@blocked-what @wrong-thing @carrier	13
@blocked-what @wrong-thing @left-what	-8
@blocked-what @wrong-thing @left-what $	-10
@blocked-what @wrong-thing @left-what @left-what	-7
@blocked-what @wrong-thing @left-what do	6
@blocked-what @wrong-thing @lights	18
@blocked-what @wrong-thing @list	11
@blocked-what @wrong-thing @list @tail	8
@blocked-what @wrong-thing @tail	-6
@blocked-what @wrong-thing @tail $	-6
@blocked-what @wrong-thing down	-5
@blocked-what @wrong-thing down $	-5
@blocked-what @wrong-thing you	-10
@blocked-what _ $	24
@blocked-what _ .	32
@blocked-what _ 555	-7
@blocked-what _ 5am	7
@blocked-what _ @address	17
@blocked-what _ @again	18
@blocked-what _ @blocked-what	-21
@blocked-what _ @boss-does	-20
@blocked-what _ @dejen	7
@blocked-what _ @dije	15
@blocked-what _ @do-not	30
@blocked-what _ @doing	-11
@blocked-what _ @elsewhere	-8
@blocked-what _ @end	-7
@blocked-what _ @escriban	11
@blocked-what _ @hour	11
@blocked-what _ @jefe	-13
@blocked-what _ @left-what	28
@blocked-what _ @lights	24
@blocked-what _ @list	-30
@blocked-what _ @lista	45
@blocked-what _ @mensajes	-38
@blocked-what _ @name	9
@blocked-what _ @off-when	8
@blocked-what _ @owner	-5
@blocked-what _ @paren	16
@blocked-what _ @people	-13
@blocked-what _ @persona	-9
@blocked-what _ @please	-14
@blocked-what _ @put	-21
@blocked-what _ @quitar	52
@blocked-what _ @quiten	17
@blocked-what _ @quitenme	9
@blocked-what _ @remove-kindly	-12
@blocked-what _ @salir	21
@blocked-what _ @tail	11
@blocked-what _ @taken	7
@blocked-what _ @text	-10
@blocked-what _ @texting	-7
@blocked-what _ @then-when	-7
@blocked-what _ @these	32
@blocked-what _ @told	-9
@blocked-what _ @trabajo	-14
@blocked-what _ @want	6
@blocked-what _ @write	7
@blocked-what _ _ $	17
@blocked-what _ _ 214	-5
@blocked-what _ _ 555	-7
@blocked-what _ _ @again	-29
@blocked-what _ _ @belong	-10
@blocked-what _ _ @blocked-what	-7
@blocked-what _ _ @boss-does	-15
@blocked-what _ _ @carrier	-6
@blocked-what _ _ @corrected	-7
@blocked-what _ _ @cosas	7
@blocked-what _ _ @dont	-5
@blocked-what _ _ @elsewhere	-21
@blocked-what _ _ @end-somehow	-14
@blocked-what _ _ @escribir	-19
@blocked-what _ _ @hands-off	11
@blocked-what _ _ @hour	-10
@blocked-what _ _ @job	-47
@blocked-what _ _ @lights	-6
@blocked-what _ _ @list	24
@blocked-what _ _ @lista	57
@blocked-what _ _ @mensajes	-24
@blocked-what _ _ @mi	-12
@blocked-what _ _ @nada	-12
@blocked-what _ _ @name	7
@blocked-what _ _ @no-more-of	-6
@blocked-what _ _ @numero	-26
@blocked-what _ _ @owner	-5
@blocked-what _ _ @paren	-17
@blocked-what _ _ @people	-5
@blocked-what _ _ @person	15
@blocked-what _ _ @please	39
@blocked-what _ _ @quitar	6
@blocked-what _ _ @quitenme	12
@blocked-what _ _ @remove-kindly	14
@blocked-what _ _ @salir	6
@blocked-what _ _ @tail	27
@blocked-what _ _ @take	5
@blocked-what _ _ @taken	6
@blocked-what _ _ @texts	7
@blocked-what _ _ @these	-9
@blocked-what _ _ @told	-14
@blocked-what _ _ @want	7
@blocked-what _ _ @went	11
@blocked-what _ _ @wrong-thing	23
@blocked-what _ _ alone	15
@blocked-what _ _ back	5
@blocked-what _ _ but	-16
@blocked-what _ _ chef	23
@blocked-what _ _ dar	8
@blocked-what _ _ dead	7
@blocked-what _ _ do	-7
@blocked-what _ _ face	-11
@blocked-what _ _ heard	-5
@blocked-what _ _ hes	7
@blocked-what _ _ hot	8
@blocked-what _ _ ill	5
@blocked-what _ _ is	9
@blocked-what _ _ its	-8
@blocked-what _ _ jaja	-10
@blocked-what _ _ june	-5
@blocked-what _ _ le	-6
@blocked-what _ _ llegar	7
@blocked-what _ _ lol	18
@blocked-what _ _ next	-11
@blocked-what _ _ other	-7
@blocked-what _ _ over	5
@blocked-what _ _ paz	13
@blocked-what _ _ preguntarme	10
@blocked-what _ _ read	-7
@blocked-what _ _ reads	-11
@blocked-what _ _ se	-6
@blocked-what _ _ sindicato	20
@blocked-what _ _ week	-8
@blocked-what _ _ yo	9
@blocked-what _ _ youre	14
@blocked-what _ alone	8
@blocked-what _ anti	-8
@blocked-what _ are	-10
@blocked-what _ bill	-6
@blocked-what _ changed	-14
@blocked-what _ dicho	-7
@blocked-what _ died	-6
@blocked-what _ do	21
@blocked-what _ doesnt	8
@blocked-what _ english	-7
@blocked-what _ es	-8
@blocked-what _ estoy	-15
@blocked-what _ first	-10
@blocked-what _ flojera	-7
@blocked-what _ fuera	-8
@blocked-what _ gets	9
@blocked-what _ gone	7
@blocked-what _ got	-20
@blocked-what _ haha	-10
@blocked-what _ hell	8
@blocked-what _ ill	-9
@blocked-what _ im	-7
@blocked-what _ instead	9
@blocked-what _ is	30
@blocked-what _ isnt	-8
@blocked-what _ its	-12
@blocked-what _ llegando	12
@blocked-what _ lol	-18
@blocked-what _ mal	-18
@blocked-what _ month	-7
@blocked-what _ morir	-8
@blocked-what _ plate	-7
@blocked-what _ reads	7
@blocked-what _ sees	20
@blocked-what _ signed	7
@blocked-what _ siguiendo	-5
@blocked-what _ sin	10
@blocked-what _ since	-13
@blocked-what _ spanish	-8
@blocked-what _ switched	-5
@blocked-what _ they	-7
@blocked-what _ too	-20
@blocked-what _ tres	-5
@blocked-what _ usted	7
@blocked-what _ was	-18
@blocked-what _ whats	6
@blocked-what _ will	7
@blocked-what _ without	7
@blocked-what _ would	-8
@blocked-what _ you	-20
@blocked-what acuerdo @elsewhere	8
@blocked-what alarm	-7
@blocked-what alone	30
@blocked-what alone $	47
@blocked-what alone @wrong-thing	-6
@blocked-what alone lol	-13
@blocked-what anden	18
@blocked-what anden @escribir	18
@blocked-what anden @escribir $	11
@blocked-what baby $	-7
@blocked-what back	-28
@blocked-what back $	-10
@blocked-what back @lights	-7
@blocked-what back @lights $	-7
@blocked-what back @wrong-thing	-6
@blocked-what back @wrong-thing $	-6
@blocked-what bajo	-5
@blocked-what bos	-30
@blocked-what cabe	-11
@blocked-what cabe @nada	-11
@blocked-what cabe @nada $	-11
@blocked-what canned	5
@blocked-what circus	-6
@blocked-what confunden	8
@blocked-what consent	6
@blocked-what corrieron	-5
@blocked-what dan @elsewhere	7
@blocked-what dan @elsewhere @quiten	7
@blocked-what das	6
@blocked-what das @elsewhere	6
@blocked-what das @elsewhere @quiten	6
@blocked-what dieron	-10
@blocked-what dieron @elsewhere	-8
@blocked-what digas	-5
@blocked-what down @off-when	6
@blocked-what down @off-when @elsewhere	6
@blocked-what duele	-11
@blocked-what echaron	-7
@blocked-what echaron $	-6
@blocked-what emergency	-7
@blocked-what emergency @texting	-7
@blocked-what equivoque	-7
@blocked-what escribieron	-5
@blocked-what estan	-13
@blocked-what estan @escribir	-9
@blocked-what esten	14
@blocked-what esten @escribir	13
@blocked-what eyes	-7
@blocked-what favorite	-6
@blocked-what finger	-13
@blocked-what fue	-7
@blocked-what fue @elsewhere	-7
@blocked-what god	8
@blocked-what gustaria	10
@blocked-what gustaria que	9
@blocked-what ha	-7
@blocked-what ha dicho	-6
@blocked-what hablo	-19
@blocked-what hablo @elsewhere	-18
@blocked-what hace	6
@blocked-what hair	-10
@blocked-what hair $	-10
@blocked-what han	-6
@blocked-what hand	-8
@blocked-what head	-8
@blocked-what heart	7
@blocked-what how	-6
@blocked-what im	15
@blocked-what instead	-11
@blocked-what instead $	-11
@blocked-what lawn	-16
@blocked-what llegan	-21
@blocked-what llegan @elsewhere @mensajes	-6
@blocked-what llegan @mensajes	-8
@blocked-what llegan @mensajes @elsewhere	-10
@blocked-what llego	-15
@blocked-what llego @elsewhere	-5
@blocked-what lol	6
@blocked-what lol $	6
@blocked-what memes	-6
@blocked-what metieron	9
@blocked-what mind	6
@blocked-what more	9
@blocked-what muero	-12
@blocked-what muero $	-11
@blocked-what new	-14
@blocked-what new @list	-12
@blocked-what other	-8
@blocked-what other @list	-7
@blocked-what pagaron	-5
@blocked-what paguen	-6
@blocked-what perdi	-6
@blocked-what permission	13
@blocked-what quitaron	-9
@blocked-what quitaron @elsewhere	-9
@blocked-what quitaron @elsewhere @job	-5
@blocked-what receiving	12
@blocked-what screen	12
@blocked-what steward	7
@blocked-what steward $	7
@blocked-what tf	8
@blocked-what tienen	7
@blocked-what tienen @elsewhere	7
@blocked-what toddler	-7
@blocked-what too	14
@blocked-what vio	9
@blocked-what vio @elsewhere	7
@blocked-what voy	-7
@blocked-what voy @elsewhere @salir	6
@blocked-what w	6
@blocked-what whole	-6
@blocked-what whole @job	-6
@blocked-what whole @job reads	-6
@blocked-what you	30
@blocked-what you $	32
@blocked-what you @tail	11
@blocked-what you @tail $	17
@bloqueo	80
@bloqueo $	44
@bloqueo @address	8
@bloqueo @address @mensajes	5
@bloqueo @elsewhere	13
@bloqueo @elsewhere @blocked-what	-8
@bloqueo _ @blocked-what	-8
@bloqueo _ @bloqueo	7
@bloqueo _ @elsewhere	16
@bloqueo _ @mensajes	10
@bloqueo _ @trabajo	9
@bloqueo _ _ $	45
@bloqueo y	6
@bloqueo y @bloqueo	7
@boss	-15
@boss @boss-does	-6
@boss @want-to	-12
@boss _ @boss-does	14
@boss _ @carrier	-10
@boss _ _ @left-what	10
@boss _ _ im	-10
@boss-does $	90
@boss-does .	9
@boss-does . @list	5
@boss-does . @list is	5
@boss-does @again	12
@boss-does @again reported	7
@boss-does @blocked-what	-10
@boss-does @blocked-what $	-9
@boss-does @blocked-what @carrier	35
@boss-does @blocked-what @carrier $	23
@boss-does @blocked-what @carrier @hour	7
@boss-does @blocked-what @carrier @list	-20
@boss-does @blocked-what @carrier @tail	7
@boss-does @blocked-what @carrier @wrong-thing	10
@boss-does @blocked-what @corrected	-7
@boss-does @blocked-what @job	9
@boss-does @blocked-what @job so	8
@boss-does @blocked-what @left-what	-22
@boss-does @blocked-what @list	10
@boss-does @blocked-what @list @wrong-thing	12
@boss-does @blocked-what @owner	-5
@boss-does @blocked-what @owner @left-what	-5
@boss-does @blocked-what @these	-6
@boss-does @blocked-what @wrong-thing	-6
@boss-does @blocked-what @wrong-thing $	-6
@boss-does @blocked-what @wrong-thing @carrier	9
@boss-does @blocked-what @wrong-thing you	-10
@boss-does @boss-does	-5
@boss-does @bothering	-12
@boss-does @bothering @blocked-what	-8
@boss-does @carrier	-9
@boss-does @carrier $	8
@boss-does @carrier @again	-5
@boss-does @carrier @left-what	-10
@boss-does @corrected	-10
@boss-does @corrected @want	-6
@boss-does @do-not @left-what	8
@boss-does @do-not @left-what @cosas	9
@boss-does @doing	8
@boss-does @dont	9
@boss-does @elsewhere	33
@boss-does @job	-16
@boss-does @job @blocked-what	-8
@boss-does @job @blocked-what alone	-8
@boss-does @left-what @blocked-what	16
@boss-does @left-what @blocked-what @threat	15
@boss-does @left-what @corrected	-8
@boss-does @left-what @left-what @threat	6
@boss-does @left-what @lights	7
@boss-does @left-what @lista	6
@boss-does @left-what @mensajes @doing	-6
@boss-does @left-what @paren	7
@boss-does @left-what @paren .	6
@boss-does @left-what @wrong-thing	-11
@boss-does @left-what @wrong-thing $	-8
@boss-does @list	-8
@boss-does @list $	9
@boss-does @list @list	11
@boss-does @list @list @carrier	7
@boss-does @list @mensajes	-27
@boss-does @list @people @carrier	6
@boss-does @mensajes	-12
@boss-does @mensajes @paren	-12
@boss-does @mensajes @paren $	-12
@boss-does @paren $	-17
@boss-does @paren @left-what	9
@boss-does @person	13
@boss-does @person @carrier	24
@boss-does @person @doing	5
@boss-does @please	6
@boss-does @please .	7
@boss-does @tail	17
@boss-does @tail $	20
@boss-does @take	-21
@boss-does @take @mensajes	-5
@boss-does @take @mensajes @blocked-what	-5
@boss-does @texts	-15
@boss-does @texts @again	11
@boss-does @texts @blocked-what	-13
@boss-does @texts @blocked-what @again	-5
@boss-does @these	-14
@boss-does @want-to	-15
@boss-does @want-to needing	8
@boss-does @want-to needing @left-what	8
@boss-does @went	-8
@boss-does _ .	16
@boss-does _ 3	19
@boss-does _ @again	10
@boss-does _ @blocked-what	-11
@boss-does _ @boss-does	-7
@boss-does _ @corrected	-20
@boss-does _ @dont	-5
@boss-does _ @elsewhere	-9
@boss-does _ @hands-off	-6
@boss-does _ @left-what	-8
@boss-does _ @lights	7
@boss-does _ @list	5
@boss-does _ @lista	6
@boss-does _ @mensajes	-34
@boss-does _ @owner	-5
@boss-does _ @paren	13
@boss-does _ @people	5
@boss-does _ @person	-8
@boss-does _ @remove-kindly	-18
@boss-does _ @texts	-20
@boss-does _ @these	-17
@boss-does _ @want	-9
@boss-does _ _ $	-23
@boss-does _ _ .	16
@boss-does _ _ @again	8
@boss-does _ _ @blocked-what	-32
@boss-does _ _ @carrier	12
@boss-does _ _ @cosas	8
@boss-does _ _ @doing	-12
@boss-does _ _ @dont	-5
@boss-does _ _ @hour	7
@boss-does _ _ @job	-15
@boss-does _ _ @left-what	-23
@boss-does _ _ @list	-23
@boss-does _ _ @lista	-11
@boss-does _ _ @lose	-5
@boss-does _ _ @name	8
@boss-does _ _ @paren	18
@boss-does _ _ @please	-9
@boss-does _ _ @then-when	-7
@boss-does _ _ @threat	21
@boss-does _ _ @told	-13
@boss-does _ _ @want-to	5
@boss-does _ _ @word	-6
@boss-does _ _ @wrong-thing	16
@boss-does _ _ alone	-8
@boss-does _ _ english	-6
@boss-does _ _ ill	-6
@boss-does _ _ is	12
@boss-does _ _ so	7
@boss-does _ _ sorry	-8
@boss-does _ _ times	19
@boss-does _ _ twice	7
@boss-does _ _ you	-13
@boss-does _ needing	8
@boss-does _ reported	7
@boss-does _ so	6
@boss-does _ you	6
@boss-does back	11
@boss-does back @blocked-what	11
@boss-does down	-10
@boss-does im	-18
@boss-does im @remove-kindly	-14
@boss-does you	16
@boss-does you $	-6
@boss-does you @left-what	12
@boss-does you @left-what @paren	11
@boss-does you @paren	15
@bothering	36
@bothering $	15
@bothering @blocked-what	17
@bothering @blocked-what $	15
@bothering @blocked-what @job	11
@bothering @blocked-what @job $	14
@bothering @blocked-what @left-what @job	8
@bothering @blocked-what @lights $	-8
@bothering @blocked-what @list	9
@bothering @blocked-what @mensajes	7
@bothering @blocked-what @these	14
@bothering @blocked-what @these $	7
@bothering @blocked-what memes	-6
@bothering @left-what	6
@bothering @left-what @left-what	-14
@bothering @left-what @left-what @blocked-what	-10
@bothering @left-what @threat	7
@bothering @left-what @threat $	7
@bothering @left-what @wrong-thing	10
@bothering @lights	-12
@bothering @lights $	-13
@bothering @people	15
@bothering @person	13
@bothering @person else	6
@bothering @tail	7
@bothering @tail $	9
@bothering @these	17
@bothering @these @wrong-thing	8
@bothering _ @boss-does	-10
@bothering _ @job	9
@bothering _ @left-what	-11
@bothering _ @list	14
@bothering _ @mensajes	-6
@bothering _ @pictures	13
@bothering _ @these	16
@bothering _ @threat	7
@bothering _ @wrong-thing	7
@bothering _ _ $	6
@bothering _ _ @address	13
@bothering _ _ @again	8
@bothering _ _ @blocked-what	-13
@bothering _ _ @hour	15
@bothering _ _ @job	8
@bothering _ _ @left-what	6
@bothering _ _ @list	8
@bothering _ _ @people	8
@bothering _ _ @person	17
@bothering _ _ @texts	-9
@bothering _ _ its	-12
@bothering _ else	6
@bothering _ im	6
@bothering _ memes	-6
@bothering _ more	14
@bothering you	-14
@carrier	120
@carrier $	155
@carrier .	25
@carrier . @address	7
@carrier . @corrected	12
@carrier . @please	-5
@carrier @address	46
@carrier @address $	30
@carrier @again	9
@carrier @blocked-what	-9
@carrier @blocked-what $	13
@carrier @blocked-what @job $	8
@carrier @blocked-what @list	11
@carrier @blocked-what @list @address	8
@carrier @blocked-what @wrong-thing	16
@carrier @blocked-what lawn	-16
@carrier @bothering	20
@carrier @bothering @blocked-what	15
@carrier @bothering @blocked-what @lights	13
@carrier @carrier	17
@carrier @carrier $	12
@carrier @carrier @left-what	7
@carrier @carrier @quitar	5
@carrier @carrier @wrong-thing	-10
@carrier @carrier @wrong-thing @left-what	-7
@carrier @carrier @wrong-thing @list	5
@carrier @corrected @boss-does	-7
@carrier @doing @blocked-what	17
@carrier @elsewhere	6
@carrier @elsewhere @elsewhere	6
@carrier @elsewhere @elsewhere @lista	6
@carrier @hour	-12
@carrier @hour @left-what	-6
@carrier @job	-19
@carrier @left-what	-23
@carrier @left-what $	29
@carrier @left-what @address	6
@carrier @left-what @address $	6
@carrier @left-what @blocked-what	-5
@carrier @left-what @job	-19
@carrier @left-what @left-what	11
@carrier @left-what @lista	-9
@carrier @left-what @mensajes	17
@carrier @left-what @texts	11
@carrier @left-what @texts $	10
@carrier @list	-11
@carrier @list @again	-8
@carrier @list @again only	-8
@carrier @list @hour	-12
@carrier @list @job	-19
@carrier @list @job $	-10
@carrier @list @lista	9
@carrier @list @mensajes	15
@carrier @list @mensajes $	8
@carrier @lista	25
@carrier @lista $	18
@carrier @mensajes $	6
@carrier @pictures	6
@carrier @quitar	5
@carrier @tail	31
@carrier @tail $	25
@carrier @tail @corrected	6
@carrier @texts	20
@carrier @texts $	12
@carrier @texts @blocked-what	24
@carrier @texts @left-what	-21
@carrier @these	14
@carrier @these @wrong-thing @left-what	6
@carrier @wrong-thing	-9
@carrier @wrong-thing @belong	-7
@carrier @wrong-thing @belong $	6
@carrier @wrong-thing @job	-6
@carrier @wrong-thing @left-what	23
@carrier @wrong-thing @left-what $	9
@carrier @wrong-thing @left-what @cosas	-6
@carrier @wrong-thing @left-what @mensajes	8
@carrier @wrong-thing @left-what @texts	10
@carrier @wrong-thing @list	25
@carrier @wrong-thing @list $	10
@carrier @wrong-thing @list @list	5
@carrier @wrong-thing nowhere	-5
@carrier _ $	58
@carrier _ @address	16
@carrier _ @again	-16
@carrier _ @belong	-13
@carrier _ @blocked-what	45
@carrier _ @boss-does	-9
@carrier _ @corrected	7
@carrier _ @hour	-19
@carrier _ @job	-31
@carrier _ @left-what	14
@carrier _ @list	39
@carrier _ @lista	10
@carrier _ @mensajes	41
@carrier _ @name	8
@carrier _ @pictures	-14
@carrier _ @please	-6
@carrier _ @tail	9
@carrier _ @texts	11
@carrier _ @then-when	-7
@carrier _ @us	-7
@carrier _ @went	14
@carrier _ @wrong-thing	8
@carrier _ _ $	46
@carrier _ _ 555	10
@carrier _ _ @address	13
@carrier _ _ @again	-17
@carrier _ _ @blocked-what	6
@carrier _ _ @boss-does	6
@carrier _ _ @corrected	-8
@carrier _ _ @cosas	7
@carrier _ _ @do-not	-7
@carrier _ _ @dont	-5
@carrier _ _ @jefe	-6
@carrier _ _ @job	-13
@carrier _ _ @left-what	-6
@carrier _ _ @lights	16
@carrier _ _ @list	-5
@carrier _ _ @mensajes	13
@carrier _ _ @owner	-26
@carrier _ _ @person	5
@carrier _ _ @remove-kindly	-6
@carrier _ _ @texts	13
@carrier _ _ @told	6
@carrier _ _ @went	7
@carrier _ _ back	14
@carrier _ _ did	-6
@carrier _ _ does	-7
@carrier _ _ haha	-14
@carrier _ _ im	-10
@carrier _ _ is	-10
@carrier _ _ its	-14
@carrier _ _ next	-9
@carrier _ _ ohio	6
@carrier _ _ only	-8
@carrier _ _ too	12
@carrier _ _ you	8
@carrier _ gas	-5
@carrier _ im	13
@carrier _ lawn	-16
@carrier _ nowhere	-5
@carrier _ still	-7
@carrier _ survey	-7
@carrier _ thats	8
@carrier _ week	-5
@carrier _ who	-6
@carrier _ you	-16
@carrier back	-10
@carrier both	7
@carrier but	-6
@carrier consent	8
@carrier consent $	8
@carrier first	-9
@carrier first $	-9
@carrier haha	-6
@carrier im	-7
@carrier lol	20
@carrier lol @tail	14
@carrier tmrw	-16
@carrier w	5
@carrier without	-12
@corrected .	-10
@corrected @address	-11
@corrected @again @boss-does	-5
@corrected @again @want	13
@corrected @again @want @left-what	11
@corrected @again worked	7
@corrected @again worked @left-what	7
@corrected @belong	10
@corrected @belong @wrong-thing	6
@corrected @belong @wrong-thing @paren	6
@corrected @boss-does @blocked-what	-10
@corrected @boss-does @blocked-what @owner	-6
@corrected @boss-does @corrected	-7
@corrected @boss-does @paren	13
@corrected @boss-does @paren @left-what	9
@corrected @boss-does @want-to needing	8
@corrected @boss-does you	13
@corrected @boss-does you @left-what	13
@corrected @carrier $	-21
@corrected @carrier @blocked-what	-14
@corrected @carrier @blocked-what @job	-12
@corrected @carrier @carrier	9
@corrected @carrier @carrier $	13
@corrected @carrier @left-what	6
@corrected @carrier consent	8
@corrected @carrier consent $	8
@corrected @corrected @take	7
@corrected @do-not	-34
@corrected @do-not @corrected	-9
@corrected @do-not @job	8
@corrected @do-not @left-what	-8
@corrected @do-not @list	-8
@corrected @dont	7
@corrected @dont @hour	9
@corrected @dont @hour @belong	-9
@corrected @dont @hour @job	-8
@corrected @dont @hour @left-what	24
@corrected @dont @take	-10
@corrected @dont @want	-7
@corrected @dont @want @left-what	-11
@corrected @dont @want @person	7
@corrected @dont @want @want-to	6
@corrected @dont @want-to	12
@corrected @dont @want-to you	20
@corrected @dont @write	6
@corrected @dont mind	-5
@corrected @friend-wants	-21
@corrected @friend-wants @carrier	-21
@corrected @hands-off	-7
@corrected @hour	39
@corrected @hour @elsewhere	6
@corrected @hour @job	9
@corrected @hour @left-what	6
@corrected @hour @left-what @elsewhere	9
@corrected @hour @remove-kindly	7
@corrected @job	5
@corrected @job $	-8
@corrected @job @left-what	9
@corrected @job @left-what @again	16
@corrected @job per	8
@corrected @job per @mensajes	8
@corrected @left-what	-13
@corrected @list	13
@corrected @list $	22
@corrected @list @again	6
@corrected @list @wrong-thing	-14
@corrected @list @wrong-thing @blocked-what	-9
@corrected @list is	-10
@corrected @lista	-18
@corrected @lista $	-13
@corrected @mensajes	-27
@corrected @mensajes @left-what	-7
@corrected @mensajes @paren	-14
@corrected @name	19
@corrected @name $	19
@corrected @no-more-of	11
@corrected @no-more-of @left-what	6
@corrected @paren	-21
@corrected @paren @take	-15
@corrected @people	36
@corrected @people $	21
@corrected @people .	8
@corrected @people @corrected	6
@corrected @people im	6
@corrected @quitar $	17
@corrected @quitar @blocked-what	-30
@corrected @quiten	-8
@corrected @remove-kindly	10
@corrected @remove-kindly @take	7
@corrected @remove-kindly @word	9
@corrected @tail @boss-does	13
@corrected @tail @carrier	-6
@corrected @take	19
@corrected @take @carrier	8
@corrected @take @carrier $	11
@corrected @take @left-what @list	5
@corrected @take @please	9
@corrected @texts	-7
@corrected @told	10
@corrected @told @corrected	10
@corrected @told @left-what	8
@corrected @told you	-10
@corrected @told you were	-6
@corrected @want	-9
@corrected @want @blocked-what @list	7
@corrected @want @blocked-what @pictures	-6
@corrected @want @carrier	21
@corrected @want @carrier $	20
@corrected @want @elsewhere	-7
@corrected @want @left-what @boss-does	-12
@corrected @want @left-what @mensajes	8
@corrected @want @left-what @take	-6
@corrected @want @left-what @want-to	7
@corrected @want @person	-8
@corrected @want @these	12
@corrected @want-to @boss-does	9
@corrected @went	21
@corrected @write	7
@corrected @write @left-what	7
@corrected @wrong-thing	-35
@corrected @wrong-thing $	-15
@corrected @wrong-thing @list	-7
@corrected @wrong-thing you	7
@corrected _ $	23
@corrected _ 6	-5
@corrected _ @annoy	-5
@corrected _ @blocked-what	-32
@corrected _ @carrier	-14
@corrected _ @corrected	-8
@corrected _ @do-not	6
@corrected _ @dont	16
@corrected _ @elsewhere	-8
@corrected _ @hour	12
@corrected _ @job	10
@corrected _ @left-what	8
@corrected _ @lights	25
@corrected _ @list	-31
@corrected _ @lista	6
@corrected _ @mensajes	-15
@corrected _ @name	-7
@corrected _ @owner	-6
@corrected _ @paren	-10
@corrected _ @people	-9
@corrected _ @person	-12
@corrected _ @pictures	13
@corrected _ @please	-17
@corrected _ @take	-18
@corrected _ @texts	-7
@corrected _ @then-when	-9
@corrected _ @these	35
@corrected _ @told	7
@corrected _ @want	14
@corrected _ @want-to	15
@corrected _ @word	27
@corrected _ @wrong-thing	-7
@corrected _ _ $	-18
@corrected _ _ @address	6
@corrected _ _ @belong	-6
@corrected _ _ @blocked-what	-11
@corrected _ _ @boss-does	-6
@corrected _ _ @corrected	-28
@corrected _ _ @dont	6
@corrected _ _ @elsewhere	7
@corrected _ _ @end	-11
@corrected _ _ @friend-wants	-9
@corrected _ _ @hands-off	-6
@corrected _ _ @jefe	-8
@corrected _ _ @job	-15
@corrected _ _ @left-what	15
@corrected _ _ @lista	10
@corrected _ _ @mensajes	-20
@corrected _ _ @name	-12
@corrected _ _ @off-when	-9
@corrected _ _ @owner	-9
@corrected _ _ @paren	7
@corrected _ _ @person	-14
@corrected _ _ @pictures	-8
@corrected _ _ @quitar	-15
@corrected _ _ @quiten	15
@corrected _ _ @remove-kindly	-12
@corrected _ _ @take	-9
@corrected _ _ @texts	-9
@corrected _ _ @these	-10
@corrected _ _ @told	-5
@corrected _ _ @want-to	33
@corrected _ _ @went	-13
@corrected _ _ @write	-7
@corrected _ _ @wrong-thing	-21
@corrected _ _ another	6
@corrected _ _ back	8
@corrected _ _ but	-13
@corrected _ _ denise	7
@corrected _ _ donate	6
@corrected _ _ hear	6
@corrected _ _ hes	10
@corrected _ _ im	13
@corrected _ _ its	-7
@corrected _ _ mean	-8
@corrected _ _ month	13
@corrected _ _ much	-10
@corrected _ _ needing	8
@corrected _ _ new	5
@corrected _ _ permission	11
@corrected _ _ problems	9
@corrected _ _ read	5
@corrected _ _ same	7
@corrected _ _ so	7
@corrected _ _ they	-5
@corrected _ _ too	7
@corrected _ _ were	-6
@corrected _ _ who	6
@corrected _ _ you	32
@corrected _ ago	9
@corrected _ back	10
@corrected _ changed	-12
@corrected _ consent	7
@corrected _ cry	-7
@corrected _ do	-12
@corrected _ enough	6
@corrected _ got	-10
@corrected _ im	13
@corrected _ is	-11
@corrected _ just	-7
@corrected _ make	-10
@corrected _ mean	-5
@corrected _ mind	-5
@corrected _ per	8
@corrected _ read	-8
@corrected _ signed	5
@corrected _ so	9
@corrected _ something	5
@corrected _ too	-8
@corrected _ understand	-5
@corrected _ w	-7
@corrected _ whats	-5
@corrected _ worked	13
@corrected _ you	32
@corrected aint	8
@corrected are	7
@corrected been	-11
@corrected beg	13
@corrected beg you	13
@corrected beg you $	13
@corrected can	-13
@corrected cant @paren	-5
@corrected cant do	-6
@corrected cant do @list	-6
@corrected did @remove-kindly	-8
@corrected do @remove-kindly	7
@corrected does	-7
@corrected does @these	-5
@corrected does @these mean	-5
@corrected exist	19
@corrected exist $	19
@corrected fill	-7
@corrected forgot	-5
@corrected found	-7
@corrected found @left-what	-6
@corrected gave	10
@corrected gave @blocked-what	7
@corrected gave @blocked-what @list	7
@corrected gave you	8
@corrected gave you @blocked-what	11
@corrected got	5
@corrected got @do-not	10
@corrected got @do-not @want-to	10
@corrected got @left-what	18
@corrected got @please	-23
@corrected got @please @mensajes	-22
@corrected had	-11
@corrected happens $	11
@corrected happens @then-when	-12
@corrected happens @then-when @corrected	-11
@corrected havent	11
@corrected hear	5
@corrected hope	7
@corrected is	-6
@corrected is @left-what	-6
@corrected jess	-9
@corrected jess $	-9
@corrected jose	15
@corrected just	-21
@corrected just changed	-12
@corrected just changed @name	-12
@corrected just got	-9
@corrected made	8
@corrected make you	6
@corrected mean	12
@corrected meant	-12
@corrected might	-8
@corrected more	-5
@corrected more @job	-5
@corrected moved	7
@corrected passed	-7
@corrected read	-8
@corrected really	7
@corrected report	-20
@corrected report @list	-15
@corrected request	11
@corrected shouldnt	6
@corrected shouldnt @take	6
@corrected signed	13
@corrected signed $	-7
@corrected signed @lights	19
@corrected signed @lights @left-what	20
@corrected still	-6
@corrected still @want	-5
@corrected switched @name	-6
@corrected voted	10
@corrected wanted @carrier	-6
@corrected was	-12
@corrected was @boss-does	-8
@corrected was just	-7
@corrected weeks	9
@corrected weeks ago	9
@corrected will @remove-kindly	-14
@corrected will @remove-kindly @paren	-15
@corrected will @want-to @left-what	-5
@corrected withdraw	12
@corrected withdraw @blocked-what	11
@corrected would	-6
@corrected would @want	9
@cosas	40
@cosas $	25
@cosas .	-9
@cosas @again	-8
@cosas @blocked-what	11
@cosas @boss	-7
@cosas @cosas	9
@cosas @dont	7
@cosas @elsewhere @trabajo	7
@cosas @elsewhere @trabajo $	7
@cosas @jefe	22
@cosas @jefe $	21
@cosas @job	10
@cosas @job $	12
@cosas @list	7
@cosas @lista $	-11
@cosas @lista @address	15
@cosas @lista @address @address	13
@cosas @mensajes	8
@cosas @owner	9
@cosas @owner $	6
@cosas @please	10
@cosas @tail	8
@cosas @these	11
@cosas @these $	15
@cosas @trabajo	-7
@cosas _ $	16
@cosas _ .	-6
@cosas _ @address	16
@cosas _ @blocked-what	19
@cosas _ @elsewhere	-6
@cosas _ @left-what	14
@cosas _ @nada	-6
@cosas _ @text	7
@cosas _ @trabajo	7
@cosas _ _ $	-6
@cosas _ _ @address	6
@cosas _ _ @blocked-what	21
@cosas _ _ @elsewhere	-13
@cosas _ _ @other-list	8
@cosas _ _ @paren	9
@cosas _ do	-5
@cosas _ got	8
@cosas _ o	-11
@dejen	38
@dejen $	20
@dejen @address	16
@dejen @elsewhere	33
@dejen @elsewhere @cosas	-6
@dejen @elsewhere @elsewhere	-9
@dejen @elsewhere @elsewhere @lista	-8
@dejen @elsewhere @escribir	24
@dejen @elsewhere @escribir $	24
@dejen @elsewhere @escribir @cosas	7
@dejen @elsewhere @escribir @elsewhere	-6
@dejen @elsewhere @escribir @lista	9
@dejen @elsewhere @escribir sus	-9
@dejen @elsewhere @mensajes	-13
@dejen @elsewhere @mensajes $	-12
@dejen @elsewhere estar	10
@dejen @elsewhere estar @escribir	10
@dejen @elsewhere llegar	15
@dejen @elsewhere llegar @elsewhere	8
@dejen @elsewhere paz	25
@dejen @elsewhere paz $	28
@dejen @elsewhere paz @address	13
@dejen @elsewhere pelear	-6
@dejen @lista	-14
@dejen @lista $	-11
@dejen @persona	-8
@dejen @persona @numero	-7
@dejen @persona @numero $	-18
@dejen @persona @numero @elsewhere	10
@dejen _ @cosas	-6
@dejen _ @elsewhere	-33
@dejen _ @escribir	24
@dejen _ @mensajes	-15
@dejen _ @numero	-9
@dejen _ _ $	28
@dejen _ _ @address	15
@dejen _ _ @cosas	7
@dejen _ _ @elsewhere	-9
@dejen _ _ @escribir	24
@dejen _ _ @persona	7
@dejen _ _ jaja	-16
@dejen _ _ ninos	-5
@dejen _ _ sus	-9
@dejen _ estar	10
@dejen _ llegar	15
@dejen _ paz	25
@dejen _ pelear	-6
@dejen _ que	23
@dejen algo	-6
@dejen fuera	-7
@dejen fuera @elsewhere	-7
@dejen fuera @elsewhere @elsewhere	-7
@dejen que	-18
@dejen que @elsewhere	-15
@dejen quieto	27
@dejen tranquilo	23
@dejenme	13
@dejenme @elsewhere	13
@dije	-5
@dije $	13
@dije @elsewhere	-28
@dije @elsewhere @elsewhere @trabajo	6
@dije @elsewhere @jefe	-21
@dije @elsewhere @jefe que	-10
@dije @lista	10
@dije @nada	-11
@dije @nada $	-11
@dije @paren	10
@dije _ @address	10
@dije _ @elsewhere	9
@dije _ @jefe	-21
@dije _ @please	5
@dije _ _ @address	11
@dije _ _ @elsewhere	-6
@dije _ _ @paren	-13
@dije _ _ @please	13
@dije _ _ @trabajo	6
@dije _ _ que	-11
@dije _ _ y	-6
@dije que	8
@dije que @address	13
@dije que @address @please	15
@dije que @please	8
@disturbs @dejen	9
@disturbs _ $	8
@do-not	-43
@do-not $	-6
@do-not .	-7
@do-not @again	12
@do-not @again @blocked-what	21
@do-not @blocked-what	-21
@do-not @blocked-what @carrier	10
@do-not @blocked-what @carrier $	9
@do-not @blocked-what @carrier @left-what	-8
@do-not @blocked-what @jefe	-6
@do-not @blocked-what @jefe @left-what	-6
@do-not @blocked-what @list	21
@do-not @blocked-what @quitar	7
@do-not @blocked-what @want-to	11
@do-not @blocked-what @want-to $	9
@do-not @blocked-what @want-to @left-what	-6
@do-not @blocked-what @wrong-thing @carrier	16
@do-not @blocked-what back	-9
@do-not @blocked-what back @wrong-thing	-6
@do-not @corrected	8
@do-not @corrected exist	19
@do-not @corrected exist $	19
@do-not @elsewhere	6
@do-not @hour	-7
@do-not @job $	8
@do-not @left-what	9
@do-not @left-what $	-5
@do-not @left-what @cosas	9
@do-not @left-what @jefe	13
@do-not @left-what @owner	-9
@do-not @left-what @owner @left-what	-9
@do-not @left-what @wrong-thing	6
@do-not @left-what robot	19
@do-not @left-what robot @left-what	19
@do-not @list	-9
@do-not @list @want-to	-6
@do-not @list @want-to @left-what	-6
@do-not @person	17
@do-not @person $	-8
@do-not @person @left-what @paren	-8
@do-not @then-when	9
@do-not @these	-6
@do-not @want-to	11
@do-not @wrong-thing	-6
@do-not _ $	-40
@do-not _ @address	-24
@do-not _ @again	-7
@do-not _ @blocked-what	18
@do-not _ @boss-does	-7
@do-not _ @cosas	6
@do-not _ @jefe	7
@do-not _ @job	-9
@do-not _ @list	30
@do-not _ @owner	-10
@do-not _ @quitar	7
@do-not _ @tail	7
@do-not _ @take	6
@do-not _ @these	-6
@do-not _ @wrong-thing	9
@do-not _ _ $	28
@do-not _ _ .	-6
@do-not _ _ @address	11
@do-not _ _ @again	-7
@do-not _ _ @boss-does	20
@do-not _ _ @carrier	8
@do-not _ _ @corrected	8
@do-not _ _ @cosas	-8
@do-not _ _ @erase	14
@do-not _ _ @hour	-5
@do-not _ _ @left-what	-35
@do-not _ _ @mensajes	-9
@do-not _ _ @paren	-6
@do-not _ _ @people	-8
@do-not _ _ @these	6
@do-not _ _ @want-to	25
@do-not _ _ @wrong-thing	-19
@do-not _ _ without	6
@do-not _ back	17
@do-not _ exist	19
@do-not _ robot	19
@do-not _ so	12
@do-not you	8
@do-not you $	-7
@doing	-39
@doing $	-22
@doing @again @corrected	6
@doing @blocked-what $	15
@doing @blocked-what @left-what	6
@doing @blocked-what whole	-6
@doing @blocked-what whole @job	-6
@doing @boss-does	6
@doing @boss-does $	6
@doing @carrier	-12
@doing @carrier @left-what	-8
@doing @do-not	6
@doing @elsewhere	-6
@doing @hour	-5
@doing @left-what $	6
@doing @left-what @blocked-what	6
@doing @left-what @left-what	12
@doing @left-what @lose	5
@doing @left-what @want-to	-11
@doing @lights $	-8
@doing @list	13
@doing @lose	10
@doing @mensajes	-8
@doing @person	-6
@doing @take	-6
@doing @take @blocked-what	5
@doing @take @left-what	-6
@doing @texted	7
@doing @texted $	9
@doing @wrong-thing	6
@doing @wrong-thing $	-5
@doing @wrong-thing @these	-7
@doing _ $	-18
@doing _ .	7
@doing _ @blocked-what	14
@doing _ @boss-does	14
@doing _ @carrier	10
@doing _ @left-what	17
@doing _ @list	14
@doing _ @lose	5
@doing _ @mensajes	-6
@doing _ @quiten	7
@doing _ @tail	-7
@doing _ @these	-7
@doing _ _ $	5
@doing _ _ .	16
@doing _ _ @blocked-what	10
@doing _ _ @job	-12
@doing _ _ @list	-9
@doing _ _ @lista	6
@doing _ _ @mensajes	6
@doing _ _ @paren	-6
@doing _ _ @remove-kindly	-13
@doing _ _ @take	6
@doing _ _ @write	13
@doing _ _ away	8
@doing _ _ great	-7
@doing _ _ haiti	5
@doing _ _ week	7
@doing _ every	7
@doing _ whole	-6
@doing _ you	11
@doing back	7
@doing back @left-what	7
@doing back @left-what haiti	5
@doing great	-6
@doing lol	-7
@doing lol $	-7
@doing so	-9
@doing you	-9
@doing you @left-what	-10
@dont	61
@dont $	25
@dont @boss-does	-14
@dont @boss-does @blocked-what	-14
@dont @boss-does @blocked-what @carrier	-25
@dont @bothering	36
@dont @bothering $	6
@dont @bothering @blocked-what	10
@dont @bothering @blocked-what @list	8
@dont @bothering @blocked-what @these	14
@dont @bothering @these	9
@dont @carrier @wrong-thing	-5
@dont @carrier @wrong-thing @blocked-what	-5
@dont @do-not	-23
@dont @do-not @corrected	-8
@dont @escriban	8
@dont @escriban @blocked-what	8
@dont @hour @belong	-14
@dont @hour @belong @please	-7
@dont @hour @job	-8
@dont @hour @job @please	-7
@dont @hour @left-what	25
@dont @job	-17
@dont @job @blocked-what	-15
@dont @job @blocked-what @carrier	-13
@dont @mensajes	68
@dont @mensajes @again	-8
@dont @mensajes @blocked-what	27
@dont @mensajes @blocked-what $	12
@dont @mensajes @blocked-what @hour	-6
@dont @mensajes @blocked-what @tail	15
@dont @mensajes @left-what $	8
@dont @mensajes @list	7
@dont @mensajes @tail	5
@dont @mensajes @tail $	5
@dont @paren	-47
@dont @paren @bothering	-7
@dont @paren @bothering @list	-5
@dont @paren @texts	-36
@dont @paren @texts @blocked-what	-36
@dont @pictures	19
@dont @pictures @blocked-what	14
@dont @quitar	-14
@dont @quitar @blocked-what	-14
@dont @quiten	-26
@dont @quiten @blocked-what	-26
@dont @quiten @blocked-what $	-25
@dont @tail	7
@dont @tail @mensajes	12
@dont @tail @mensajes @blocked-what	7
@dont @tail @paren	-6
@dont @take	-9
@dont @take @blocked-what	6
@dont @take @left-what	-7
@dont @take @list	-9
@dont @take @list @list	-12
@dont @text	64
@dont @text @blocked-what	21
@dont @text @blocked-what @job	8
@dont @text @blocked-what @lights	12
@dont @texting	21
@dont @texting @blocked-what	11
@dont @want	33
@dont @want @blocked-what	-7
@dont @want @left-what	7
@dont @want @left-what @list	6
@dont @want @left-what @mensajes	13
@dont @want @left-what @owner	-6
@dont @want @left-what @want-to	-5
@dont @want @left-what hear	10
@dont @want @list	9
@dont @want @list $	8
@dont @want @list @job	-8
@dont @want @list @mensajes	6
@dont @want @person	16
@dont @want @these	-11
@dont @want @these @blocked-what	6
@dont @want @want-to	12
@dont @want hear	5
@dont @want-to	-10
@dont @want-to $	-6
@dont @want-to @bothering	7
@dont @want-to away	-7
@dont @want-to you	28
@dont @want-to you $	20
@dont @want-to you @dont	7
@dont @went @blocked-what	-17
@dont @went @blocked-what @mensajes	-17
@dont @went @dont	23
@dont @went @dont @mensajes	23
@dont @went @mensajes	-13
@dont @word	-9
@dont @write	13
@dont @write back	7
@dont @write back $	8
@dont @wrong-thing	-7
@dont _ $	23
@dont _ @blocked-what	-12
@dont _ @carrier	11
@dont _ @corrected	-8
@dont _ @dont	19
@dont _ @job	-8
@dont _ @list	15
@dont _ @paren	-6
@dont _ @person	9
@dont _ @texting	13
@dont _ @texts	-27
@dont _ @want-to	12
@dont _ @wrong-thing	-6
@dont _ _ $	65
@dont _ _ @again	15
@dont _ _ @boss-does	-9
@dont _ _ @carrier	-43
@dont _ _ @do-not	-13
@dont _ _ @dont	7
@dont _ _ @hands-off	-5
@dont _ _ @hour	-8
@dont _ _ @job	14
@dont _ _ @left-what	5
@dont _ _ @lights	25
@dont _ _ @list	21
@dont _ _ @mensajes	31
@dont _ _ @no-more-of	-12
@dont _ _ @paren	-22
@dont _ _ @pictures	-10
@dont _ _ @please	-8
@dont _ _ @tail	29
@dont _ _ @these	10
@dont _ _ @want-to	-13
@dont _ _ @write	17
@dont _ _ @wrong-thing	10
@dont _ _ but	-9
@dont _ _ hear	10
@dont _ _ more	8
@dont _ away	-7
@dont _ back	8
@dont _ dare	-6
@dont _ hear	5
@dont _ understand	11
@dont _ you	24
@dont do	-5
@dont judge	-13
@dont look	-7
@dont mind	-5
@dont you	11
@dont you dare	-6
@dont you understand	11
@elsewhere	-52
@elsewhere $	-37
@elsewhere 10	-9
@elsewhere 10 $	-6
@elsewhere 3	-9
@elsewhere 45	-7
@elsewhere 5	-7
@elsewhere 555	27
@elsewhere 555 0163	6
@elsewhere 555 0163 $	6
@elsewhere 6 @elsewhere	7
@elsewhere 6 @elsewhere @elsewhere	7
@elsewhere 7	-5
@elsewhere @I_stop	-7
@elsewhere @I_stop @elsewhere	15
@elsewhere @I_stop @elsewhere @escribir	9
@elsewhere @I_stop @paren	-16
@elsewhere @I_stop @paren @blocked-what	-11
@elsewhere @address	-18
@elsewhere @address $	-14
@elsewhere @address @address	-6
@elsewhere @address @elsewhere	13
@elsewhere @address @elsewhere @quitar	7
@elsewhere @address @please	-9
@elsewhere @address @please @blocked-what	-7
@elsewhere @address se	12
@elsewhere @beg	19
@elsewhere @beg $	15
@elsewhere @blocked-what	8
@elsewhere @blocked-what @I_stop @elsewhere	-10
@elsewhere @blocked-what @erase	18
@elsewhere @blocked-what @erase $	17
@elsewhere @blocked-what @interesado	-10
@elsewhere @blocked-what @nada	-8
@elsewhere @blocked-what @nada $	-8
@elsewhere @blocked-what @quiten	14
@elsewhere @bloqueo	59
@elsewhere @bloqueo $	33
@elsewhere @bloqueo @address	11
@elsewhere @bloqueo @elsewhere	17
@elsewhere @corrected	-15
@elsewhere @corrected @list	-8
@elsewhere @corrected @list @list	-6
@elsewhere @cosas	15
@elsewhere @cosas $	-7
@elsewhere @cosas @address	9
@elsewhere @cosas @elsewhere	-6
@elsewhere @cosas @jefe	22
@elsewhere @cosas @jefe $	21
@elsewhere @cosas @lista	16
@elsewhere @cosas @lista @address	15
@elsewhere @cosas @please	5
@elsewhere @dije	11
@elsewhere @elsewhere	-29
@elsewhere @elsewhere 5	-6
@elsewhere @elsewhere 6 @elsewhere	7
@elsewhere @elsewhere @address	-19
@elsewhere @elsewhere @cosas $	6
@elsewhere @elsewhere @cosas @address	9
@elsewhere @elsewhere @elsewhere	13
@elsewhere @elsewhere @elsewhere @cosas	8
@elsewhere @elsewhere @elsewhere @nada	22
@elsewhere @elsewhere @elsewhere @trabajo	5
@elsewhere @elsewhere @jefe	-21
@elsewhere @elsewhere @jefe $	-10
@elsewhere @elsewhere @jefe @address	-7
@elsewhere @elsewhere @jefe asi	8
@elsewhere @elsewhere @job	8
@elsewhere @elsewhere @job @address	9
@elsewhere @elsewhere @lista $	39
@elsewhere @elsewhere @lista @elsewhere	-21
@elsewhere @elsewhere @lista y	-5
@elsewhere @elsewhere @mensajes	52
@elsewhere @elsewhere @mensajes $	21
@elsewhere @elsewhere @mensajes @elsewhere	21
@elsewhere @elsewhere @mensajes que	13
@elsewhere @elsewhere @nada	11
@elsewhere @elsewhere @nada @trabajo	22
@elsewhere @elsewhere @paren	-14
@elsewhere @elsewhere @paren $	-13
@elsewhere @elsewhere @persona	11
@elsewhere @elsewhere @persona @elsewhere	9
@elsewhere @elsewhere @quiero	-9
@elsewhere @elsewhere @quiero $	-9
@elsewhere @elsewhere @trabajo que	6
@elsewhere @elsewhere casa	-7
@elsewhere @elsewhere chamba	9
@elsewhere @elsewhere chamba $	9
@elsewhere @elsewhere chingada	9
@elsewhere @elsewhere clinica	10
@elsewhere @elsewhere historia	-5
@elsewhere @elsewhere leo	-8
@elsewhere @elsewhere leo $	-8
@elsewhere @elsewhere manana	10
@elsewhere @elsewhere oficina	-8
@elsewhere @elsewhere oficina $	-6
@elsewhere @elsewhere policia	15
@elsewhere @elsewhere policia $	15
@elsewhere @elsewhere primera	16
@elsewhere @elsewhere proxima	7
@elsewhere @elsewhere que @please	8
@elsewhere @elsewhere sindicato	-16
@elsewhere @elsewhere ustedes	-10
@elsewhere @elsewhere ustedes @elsewhere	-8
@elsewhere @elsewhere verga	15
@elsewhere @elsewhere vez	15
@elsewhere @elsewhere vez $	9
@elsewhere @erase	-13
@elsewhere @erase @elsewhere	-13
@elsewhere @escriban $	7
@elsewhere @escriben	13
@elsewhere @escriben @nada	8
@elsewhere @escribir	48
@elsewhere @escribir $	45
@elsewhere @escribir @address	12
@elsewhere @escribir @address $	8
@elsewhere @escribir @address @please	6
@elsewhere @escribir @elsewhere	-9
@elsewhere @escribir @elsewhere @elsewhere	-7
@elsewhere @escribir @elsewhere @persona	-5
@elsewhere @escribir @lista	11
@elsewhere @escribir @mensajes	-11
@elsewhere @escribir @mensajes $	-10
@elsewhere @escribir @nada	11
@elsewhere @escribir sus	-9
@elsewhere @escribir sus @mensajes	-12
@elsewhere @jefe	-49
@elsewhere @jefe $	-19
@elsewhere @jefe @blocked-what	-6
@elsewhere @jefe @blocked-what vio	9
@elsewhere @jefe @elsewhere	5
@elsewhere @jefe @elsewhere @elsewhere	-7
@elsewhere @jefe @elsewhere @numero	7
@elsewhere @jefe @please	-6
@elsewhere @jefe anda	11
@elsewhere @jefe anda preguntando	12
@elsewhere @jefe asi	8
@elsewhere @jefe asi que	8
@elsewhere @jefe que	-21
@elsewhere @jefe que @please	-8
@elsewhere @jefe se	7
@elsewhere @jefe tres	-9
@elsewhere @jefe tres veces	-9
@elsewhere @job	-7
@elsewhere @job $	-6
@elsewhere @job .	-7
@elsewhere @job @address	8
@elsewhere @job @blocked-what	8
@elsewhere @job @left-what	6
@elsewhere @job @left-what @doing	6
@elsewhere @lista	48
@elsewhere @lista $	53
@elsewhere @lista @address	18
@elsewhere @lista @elsewhere @elsewhere	-8
@elsewhere @lista @elsewhere @please	10
@elsewhere @lista @elsewhere @trabajo	-13
@elsewhere @lista @lista	11
@elsewhere @lista @lista $	8
@elsewhere @lista @mi	11
@elsewhere @lista @mi $	8
@elsewhere @lista @numero	14
@elsewhere @lista @numero $	7
@elsewhere @lista @numero @please	8
@elsewhere @lista @paren	-10
@elsewhere @lista @please	-7
@elsewhere @lista @please @blocked-what	-6
@elsewhere @lista o	5
@elsewhere @lista pero	-10
@elsewhere @lista sin	6
@elsewhere @lista sin querer	6
@elsewhere @lista y	-6
@elsewhere @mandenme	-8
@elsewhere @mensajes	21
@elsewhere @mensajes $	-17
@elsewhere @mensajes @address	15
@elsewhere @mensajes @address @address	13
@elsewhere @mensajes @elsewhere	10
@elsewhere @mensajes @elsewhere @mensajes	7
@elsewhere @mensajes @elsewhere @numero	-5
@elsewhere @mensajes @elsewhere @persona	-6
@elsewhere @mensajes @nada	18
@elsewhere @mensajes conmigo	7
@elsewhere @mensajes conmigo $	7
@elsewhere @mi	54
@elsewhere @mi $	19
@elsewhere @mi @address	9
@elsewhere @mi @address $	9
@elsewhere @mi @lista	42
@elsewhere @mi @lista $	24
@elsewhere @mi @lista @address	6
@elsewhere @mi @lista @elsewhere	13
@elsewhere @nada	9
@elsewhere @nada $	14
@elsewhere @nada @numero	-20
@elsewhere @nada @numero $	-6
@elsewhere @nada @trabajo	10
@elsewhere @nada @trabajo $	7
@elsewhere @nada @trabajo @elsewhere	23
@elsewhere @nada lado	9
@elsewhere @nada lado $	8
@elsewhere @nada persona	8
@elsewhere @nada sindicato	-15
@elsewhere @name	7
@elsewhere @not-texts	6
@elsewhere @not-texts scribe	6
@elsewhere @numero	11
@elsewhere @numero $	49
@elsewhere @numero @address	6
@elsewhere @numero @address $	6
@elsewhere @numero @elsewhere	-22
@elsewhere @numero @elsewhere @elsewhere	-7
@elsewhere @numero @elsewhere @persona	-15
@elsewhere @numero @elsewhere @trabajo	7
@elsewhere @numero @equivocado	-8
@elsewhere @numero @equivocado $	-12
@elsewhere @numero @quiten	9
@elsewhere @numero @quiten @lista	9
@elsewhere @numero y	-13
@elsewhere @other-list	-10
@elsewhere @other-list @tail	-9
@elsewhere @other-list @tail $	-9
@elsewhere @owner	7
@elsewhere @paren	-20
@elsewhere @paren $	-5
@elsewhere @paren @elsewhere	-6
@elsewhere @paren @elsewhere @escribir	6
@elsewhere @paren @elsewhere @mensajes	-5
@elsewhere @persona	-6
@elsewhere @persona @address	-8
@elsewhere @persona @address $	-7
@elsewhere @persona @cosas	13
@elsewhere @persona @cosas $	9
@elsewhere @persona @job	10
@elsewhere @persona @job $	10
@elsewhere @persona @lista	6
@elsewhere @persona @nada	-11
@elsewhere @persona @nada @numero	-8
@elsewhere @persona @numero	20
@elsewhere @persona @numero $	25
@elsewhere @persona @owner	-8
@elsewhere @persona @persona	-15
@elsewhere @persona @please	17
@elsewhere @persona @please $	12
@elsewhere @persona @trabajo	-7
@elsewhere @persona familia $	8
@elsewhere @persona marido	-6
@elsewhere @persona nina	8
@elsewhere @persona sindicato	11
@elsewhere @persona vida	-5
@elsewhere @persona y	11
@elsewhere @pictures	-12
@elsewhere @please	7
@elsewhere @please @blocked-what @quiten	11
@elsewhere @please @escribir	12
@elsewhere @please @escribir $	18
@elsewhere @please @quiero	5
@elsewhere @quiero que	7
@elsewhere @quitar	14
@elsewhere @quitar $	23
@elsewhere @quitar @address	-6
@elsewhere @quitar @elsewhere @elsewhere	8
@elsewhere @quiten	24
@elsewhere @quiten $	23
@elsewhere @quiten @address	16
@elsewhere @quiten @address $	8
@elsewhere @quiten @elsewhere @elsewhere	-9
@elsewhere @quiten medica	-5
@elsewhere @quitenme	13
@elsewhere @refused	26
@elsewhere @refused $	23
@elsewhere @salir @elsewhere	8
@elsewhere @salir @elsewhere @elsewhere	6
@elsewhere @sent	-19
@elsewhere @sent $	-17
@elsewhere @siguen	42
@elsewhere @siguen @escribir	17
@elsewhere @threat	14
@elsewhere @threat $	14
@elsewhere @trabajo	-21
@elsewhere @trabajo $	-9
@elsewhere @trabajo .	6
@elsewhere @trabajo @address	-8
@elsewhere @trabajo @blocked-what	14
@elsewhere @trabajo @elsewhere @blocked-what	14
@elsewhere @trabajo @elsewhere @nada	6
@elsewhere @trabajo @lista	-13
@elsewhere @trabajo @lista $	-7
@elsewhere @trabajo @nada	-9
@elsewhere @trabajo @please	8
@elsewhere @trabajo @please @blocked-what	6
@elsewhere @trabajo extra	-7
@elsewhere @trabajo gratis	13
@elsewhere @trabajo que @please	-7
@elsewhere @trabajo y ahora	6
@elsewhere @went	-6
@elsewhere @wrong-thing	8
@elsewhere @wrong-thing @blocked-what	12
@elsewhere @wrong-thing @blocked-what $	12
@elsewhere @wrong-thing @left-what @do-not	-5
@elsewhere @wrong-thing @left-what @quitar	5
@elsewhere _ $	-8
@elsewhere _ .	25
@elsewhere _ 0163	6
@elsewhere _ 12	-15
@elsewhere _ @again	24
@elsewhere _ @blocked-what	40
@elsewhere _ @cosas	16
@elsewhere _ @dejen	5
@elsewhere _ @elsewhere	-34
@elsewhere _ @equivocado	-25
@elsewhere _ @erase	18
@elsewhere _ @escriban	-8
@elsewhere _ @escribir	41
@elsewhere _ @interesado	-10
@elsewhere _ @job	25
@elsewhere _ @list	11
@elsewhere _ @lista	39
@elsewhere _ @me	-6
@elsewhere _ @mensajes	60
@elsewhere _ @nada	10
@elsewhere _ @numero	16
@elsewhere _ @off-when	5
@elsewhere _ @owner	-10
@elsewhere _ @paren	-30
@elsewhere _ @people	-6
@elsewhere _ @persona	11
@elsewhere _ @please	9
@elsewhere _ @quiero	-10
@elsewhere _ @quiten	31
@elsewhere _ @quitenlo	5
@elsewhere _ @quitenme	35
@elsewhere _ @remove-kindly	6
@elsewhere _ @said	-7
@elsewhere _ @salir	10
@elsewhere _ @tail	-7
@elsewhere _ @told	-6
@elsewhere _ @trabajo	-13
@elsewhere _ _ $	17
@elsewhere _ _ .	17
@elsewhere _ _ 3	-6
@elsewhere _ _ @I_stop	-17
@elsewhere _ _ @again	12
@elsewhere _ _ @blocked-what	11
@elsewhere _ _ @bloqueo	34
@elsewhere _ _ @cosas	11
@elsewhere _ _ @do-not	-6
@elsewhere _ _ @dont	9
@elsewhere _ _ @elsewhere	-53
@elsewhere _ _ @escriban	-24
@elsewhere _ _ @escribir	-5
@elsewhere _ _ @interesado	-7
@elsewhere _ _ @jefe	-9
@elsewhere _ _ @job	-7
@elsewhere _ _ @leave	-9
@elsewhere _ _ @left-what	-10
@elsewhere _ _ @list	14
@elsewhere _ _ @lista	-21
@elsewhere _ _ @me	-6
@elsewhere _ _ @mensajes	-17
@elsewhere _ _ @mi	-9
@elsewhere _ _ @nada	14
@elsewhere _ _ @no-more-of	7
@elsewhere _ _ @numero	10
@elsewhere _ _ @paren	13
@elsewhere _ _ @persona	-9
@elsewhere _ _ @puede	-5
@elsewhere _ _ @quitar	40
@elsewhere _ _ @quiten	17
@elsewhere _ _ @quitenlo	20
@elsewhere _ _ @quitenme	15
@elsewhere _ _ @said	-9
@elsewhere _ _ @salir	12
@elsewhere _ _ @sent	-5
@elsewhere _ _ @threat	17
@elsewhere _ _ @trabajo	10
@elsewhere _ _ @want-to	-9
@elsewhere _ _ @wrong-thing	6
@elsewhere _ _ ahora	6
@elsewhere _ _ andar	-8
@elsewhere _ _ asi	8
@elsewhere _ _ but	6
@elsewhere _ _ comite	-11
@elsewhere _ _ dan	-9
@elsewhere _ _ desde	16
@elsewhere _ _ di	11
@elsewhere _ _ dios	10
@elsewhere _ _ enfrente	-6
@elsewhere _ _ era	-11
@elsewhere _ _ es	-13
@elsewhere _ _ estoy	-6
@elsewhere _ _ firmar	-5
@elsewhere _ _ fue	12
@elsewhere _ _ id	5
@elsewhere _ _ im	-7
@elsewhere _ _ le	18
@elsewhere _ _ leer	-6
@elsewhere _ _ les	-13
@elsewhere _ _ lol	-6
@elsewhere _ _ mucho	7
@elsewhere _ _ new	11
@elsewhere _ _ nosotros	-8
@elsewhere _ _ o	-10
@elsewhere _ _ para	-12
@elsewhere _ _ pero	-30
@elsewhere _ _ preguntando	12
@elsewhere _ _ proxima	12
@elsewhere _ _ puedo	-8
@elsewhere _ _ que	18
@elsewhere _ _ quitaron	-5
@elsewhere _ _ robot	10
@elsewhere _ _ sin	13
@elsewhere _ _ sindicato	5
@elsewhere _ _ tambien	-12
@elsewhere _ _ tengo	15
@elsewhere _ _ they	-6
@elsewhere _ _ tus	-9
@elsewhere _ _ ustedes	-8
@elsewhere _ _ vamos	-6
@elsewhere _ _ veces	-11
@elsewhere _ _ vez	-10
@elsewhere _ _ viejo	-6
@elsewhere _ _ vio	9
@elsewhere _ _ vivo	7
@elsewhere _ _ voy	-5
@elsewhere _ _ yo	-5
@elsewhere _ anda	10
@elsewhere _ casa	-11
@elsewhere _ chamba	9
@elsewhere _ chingada	9
@elsewhere _ clinica	10
@elsewhere _ conmigo	6
@elsewhere _ cuentenme	-9
@elsewhere _ desde	-5
@elsewhere _ dia	-7
@elsewhere _ diciendo	11
@elsewhere _ donde	-6
@elsewhere _ dos	-6
@elsewhere _ es	6
@elsewhere _ estoy	-7
@elsewhere _ extra	-8
@elsewhere _ gratis	13
@elsewhere _ habla	7
@elsewhere _ hace	7
@elsewhere _ hago	7
@elsewhere _ historia	-5
@elsewhere _ inmediata	6
@elsewhere _ jaja	-27
@elsewhere _ lado	5
@elsewhere _ le	9
@elsewhere _ leo	-8
@elsewhere _ les	-16
@elsewhere _ lleno	7
@elsewhere _ lol	-9
@elsewhere _ manana	10
@elsewhere _ marido	-6
@elsewhere _ medica	-5
@elsewhere _ nina	8
@elsewhere _ ninos	-6
@elsewhere _ nosotros	-7
@elsewhere _ oficina	-8
@elsewhere _ para	5
@elsewhere _ pero	-9
@elsewhere _ policia	15
@elsewhere _ primera	16
@elsewhere _ proxima	7
@elsewhere _ que	-35
@elsewhere _ scribe	6
@elsewhere _ se	13
@elsewhere _ sin	-6
@elsewhere _ since	6
@elsewhere _ sindicato	-20
@elsewhere _ sus	-11
@elsewhere _ tambien	-10
@elsewhere _ te	-8
@elsewhere _ tres	-12
@elsewhere _ ustedes	-10
@elsewhere _ verga	15
@elsewhere _ vez	12
@elsewhere _ vida	-6
@elsewhere _ y	-21
@elsewhere add	18
@elsewhere add @blocked-what	18
@elsewhere add @blocked-what $	18
@elsewhere bendiga	9
@elsewhere bendiga $	9
@elsewhere bonito	6
@elsewhere botones	-6
@elsewhere bueno	-8
@elsewhere bueno $	-8
@elsewhere buzon	9
@elsewhere caer	5
@elsewhere cancelacion	7
@elsewhere carajo	26
@elsewhere carajo $	15
@elsewhere carajo @elsewhere	11
@elsewhere caro	-11
@elsewhere casa $	12
@elsewhere casa jaja	-6
@elsewhere casa jaja $	-6
@elsewhere chamba	9
@elsewhere chamba $	9
@elsewhere chingada	9
@elsewhere clinica	10
@elsewhere comer	-8
@elsewhere comer $	-6
@elsewhere comite	-12
@elsewhere comite $	-11
@elsewhere consiguieron	-8
@elsewhere consiguieron @persona	-8
@elsewhere consiguieron @persona @numero	-8
@elsewhere consultorio	22
@elsewhere dar	8
@elsewhere dar @persona	8
@elsewhere dar @persona @numero	8
@elsewhere demas	-6
@elsewhere demas $	-5
@elsewhere diablo	11
@elsewhere dieta	-7
@elsewhere dieta $	-6
@elsewhere dificil	16
@elsewhere dificil es	16
@elsewhere dificil es @quitar	16
@elsewhere dinero	-6
@elsewhere dinero $	-5
@elsewhere donde	12
@elsewhere donde sacaron @persona	-9
@elsewhere dos $	-7
@elsewhere emergencia	-8
@elsewhere emergencias	10
@elsewhere emergencias @elsewhere	10
@elsewhere enroll	21
@elsewhere espanol	-14
@elsewhere espanol @address	-10
@elsewhere espanol @address @address	-7
@elsewhere estar	9
@elsewhere estar @escribir	10
@elsewhere estar @escribir $	7
@elsewhere estufa	-8
@elsewhere fiesta	-5
@elsewhere final	-19
@elsewhere final $	-15
@elsewhere hago	11
@elsewhere hago para	14
@elsewhere historia	-5
@elsewhere hizo	7
@elsewhere jaja	-11
@elsewhere jaja $	-11
@elsewhere juro	-6
@elsewhere juro $	-6
@elsewhere law	7
@elsewhere le	7
@elsewhere le hago	8
@elsewhere le hago $	8
@elsewhere lead	-6
@elsewhere leo	-11
@elsewhere leo $	-8
@elsewhere llegar	24
@elsewhere llegar $	5
@elsewhere llegar @elsewhere	7
@elsewhere llegar @elsewhere @mensajes	8
@elsewhere luz	-9
@elsewhere luz $	-5
@elsewhere manana	9
@elsewhere map	-8
@elsewhere mes $	-6
@elsewhere migra	-6
@elsewhere negocio	7
@elsewhere new @job	13
@elsewhere new @list	-8
@elsewhere new @list $	-12
@elsewhere nice	6
@elsewhere noche	-6
@elsewhere noche y	6
@elsewhere note	12
@elsewhere note @left-what	8
@elsewhere note @left-what @blocked-what	8
@elsewhere novela	-8
@elsewhere novela $	-8
@elsewhere nursing	8
@elsewhere nursing @left-what	8
@elsewhere oficina	-9
@elsewhere oficina $	-6
@elsewhere organizacion	7
@elsewhere palabra	9
@elsewhere palabra para	10
@elsewhere patient	6
@elsewhere paz	25
@elsewhere paz $	29
@elsewhere paz @address	11
@elsewhere paz @elsewhere @persona	19
@elsewhere pelear	-7
@elsewhere perro	-7
@elsewhere persona	33
@elsewhere persona $	24
@elsewhere pintura	-5
@elsewhere platos	-5
@elsewhere policia	9
@elsewhere policia $	14
@elsewhere primera	15
@elsewhere proxima	22
@elsewhere proxima $	7
@elsewhere proxima @elsewhere	17
@elsewhere proxima @elsewhere @bloqueo	17
@elsewhere puedo	14
@elsewhere puerta	-7
@elsewhere que	-26
@elsewhere que @blocked-what	-8
@elsewhere que @please	14
@elsewhere que @trabajo	-6
@elsewhere rest	17
@elsewhere robot	12
@elsewhere robot .	14
@elsewhere ropa	-13
@elsewhere scam	-14
@elsewhere scam $	-8
@elsewhere semana $	-5
@elsewhere sindicato	18
@elsewhere sindicato $	30
@elsewhere sindicato @address	8
@elsewhere suyas	9
@elsewhere talla	-8
@elsewhere te	-6
@elsewhere tengo	15
@elsewhere tenia	-10
@elsewhere trabajar	-8
@elsewhere trabajar @lista	-5
@elsewhere trailer	7
@elsewhere tus	-10
@elsewhere uniones	11
@elsewhere uniones $	11
@elsewhere uso	-11
@elsewhere ustedes $	10
@elsewhere ustedes @elsewhere	-8
@elsewhere ustedes @elsewhere @elsewhere	-7
@elsewhere ven	6
@elsewhere ven @lista	6
@elsewhere ver	11
@elsewhere ver @elsewhere	13
@elsewhere ver @elsewhere @trabajo	14
@elsewhere verga	15
@elsewhere vez	6
@elsewhere vez $	9
@elsewhere vida	-5
@elsewhere vida $	-5
@elsewhere votar @elsewhere	-5
@elsewhere votar @elsewhere $	-5
@elsewhere voy @elsewhere	9
@elsewhere voy @elsewhere @bloqueo	9
@elsewhere voz	-8
@elsewhere whatsapp	-6
@elsewhere yo	10
@elsewhere zapato	-6
@end	22
@end $	-6
@end @blocked-what $	-7
@end @blocked-what @blocked-what	6
@end @blocked-what @blocked-what @left-what	7
@end @blocked-what @carrier	5
@end @blocked-what @name	14
@end @blocked-what finger	-13
@end @carrier	-17
@end @carrier $	-13
@end @job $	-6
@end @left-what	8
@end @left-what $	-10
@end @left-what @carrier	18
@end @left-what @carrier $	15
@end @left-what @mensajes	9
@end @left-what @mensajes $	8
@end @left-what @tail	-11
@end @left-what @tail $	-11
@end @lights	9
@end @list	5
@end @mine	-7
@end @mine $	-7
@end @tail	29
@end @us	15
@end _ @again	7
@end _ @blocked-what	6
@end _ @carrier	26
@end _ @corrected	-5
@end _ @mensajes	9
@end _ @name	14
@end _ @tail	-7
@end _ @wrong-thing	-7
@end _ _ $	14
@end _ _ @address	8
@end _ _ @carrier	-13
@end _ _ @left-what	7
@end _ _ @tail	8
@end _ _ @wrong-thing	9
@end _ _ should	10
@end _ finger	-13
@end-somehow	7
@end-somehow @carrier	-18
@end-somehow @carrier $	-13
@end-somehow @left-what	5
@end-somehow @left-what down	8
@end-somehow @left-what down @left-what	8
@end-somehow @lights	22
@end-somehow @lights $	35
@end-somehow @lights @please	-7
@end-somehow @lights @please you	-6
@end-somehow _ $	22
@end-somehow _ @again	-5
@end-somehow _ @carrier	6
@end-somehow _ @please	-7
@end-somehow _ _ you	-6
@end-somehow _ down	8
@equivocado	76
@equivocado $	81
@equivocado @address	13
@equivocado @address $	13
@equivocado @elsewhere	-13
@equivocado @elsewhere @persona	-5
@equivocado _ $	18
@equivocado _ @persona	-5
@equivoco	51
@equivoco $	35
@equivoco @elsewhere	13
@equivoco @elsewhere @numero	13
@equivoco @elsewhere @numero $	13
@equivoco @elsewhere persona	14
@equivoco @elsewhere persona $	11
@equivoco _ @numero	13
@equivoco _ _ $	19
@equivoco _ persona	14
@erase	60
@erase $	35
@erase @blocked-what	57
@erase @blocked-what $	31
@erase @blocked-what @cosas	9
@erase @blocked-what @cosas $	7
@erase @blocked-what @list	7
@erase @blocked-what @wrong-thing	7
@erase @carrier	-13
@erase @carrier $	-7
@erase @elsewhere	-17
@erase @elsewhere @mensajes	-14
@erase @elsewhere @mensajes @elsewhere	-13
@erase @left-what @list	-23
@erase _ $	19
@erase _ @cosas	9
@erase _ @list	-15
@erase _ @mensajes	-14
@erase _ @wrong-thing	7
@erase _ _ $	20
@erase _ _ @blocked-what	6
@erase _ _ @elsewhere	-15
@erase _ _ @list	10
@escriban	78
@escriban $	128
@escriban @address $	15
@escriban @address @address	13
@escriban @address @address $	17
@escriban @address @mensajes	-12
@escriban @address @mensajes $	-15
@escriban @address @nada	8
@escriban @blocked-what	8
@escriban @cosas	10
@escriban @elsewhere	-16
@escriban @elsewhere @elsewhere	-8
@escriban @elsewhere @escribir	32
@escriban @elsewhere @escribir $	22
@escriban @elsewhere @escribir @nada	7
@escriban @elsewhere @lista $	10
@escriban @elsewhere @mensajes @elsewhere	-13
@escriban @elsewhere @nada $	27
@escriban @elsewhere @nada lado	8
@escriban @elsewhere @persona	-7
@escriban @elsewhere @trabajo $	12
@escriban @elsewhere @trabajo que	-6
@escriban @escribir	-14
@escriban @escribir $	-9
@escriban @lista	-9
@escriban @lista @address	-16
@escriban @mensajes	5
@escriban @mensajes $	6
@escriban @mensajes @elsewhere @lista	-5
@escriban @mi	-5
@escriban @nada	60
@escriban @nada $	39
@escriban @nada @address	13
@escriban @nada @address $	6
@escriban @nada @trabajo	-9
@escriban @paren	9
@escriban @persona	13
@escriban @persona @numero	13
@escriban @persona @numero @elsewhere	13
@escriban @quiten	-18
@escriban _ $	39
@escriban _ @cosas	8
@escriban _ @escriban	5
@escriban _ @escribir	32
@escriban _ @mensajes	-20
@escriban _ @nada	13
@escriban _ @numero	11
@escriban _ @please	6
@escriban _ @trabajo	-10
@escriban _ _ $	36
@escriban _ _ @address	15
@escriban _ _ @blocked-what	14
@escriban _ _ @cosas	10
@escriban _ _ @dije	8
@escriban _ _ @lista	-6
@escriban _ _ @nada	5
@escriban _ _ @numero	-20
@escriban _ _ @persona	-8
@escriban _ _ @please	-15
@escriban _ _ @trabajo	-18
@escriban _ _ casa	-5
@escriban _ _ lado	8
@escriban _ _ que	-26
@escriban _ jaja	-9
@escriban _ para	-27
@escriban _ que	-7
@escriban _ yo	8
@escriban dinero	-5
@escriban estoy	-6
@escriban jaja	-12
@escriben	7
@escriben $	15
@escriben @elsewhere	-17
@escriben @nada	7
@escriben @nada $	9
@escriben _ $	15
@escriben _ @elsewhere	-6
@escriben _ @numero	5
@escriben _ _ @address	-9
@escriben _ _ @please	7
@escriben _ que	6
@escriben asi	15
@escriben puros	-9
@escriben que	-8
@escribir	120
@escribir $	121
@escribir @address	11
@escribir @address $	5
@escribir @address @address	-12
@escribir @address @address $	-12
@escribir @address @please	11
@escribir @cosas	8
@escribir @elsewhere	-12
@escribir @elsewhere @elsewhere	-12
@escribir @elsewhere @persona	-5
@escribir @lista $	16
@escribir @mensajes	-6
@escribir @mensajes $	-10
@escribir @mensajes @elsewhere @lista	10
@escribir @nada	26
@escribir @nada $	15
@escribir @nada @mensajes	-12
@escribir @nada @mensajes $	-12
@escribir _ $	22
@escribir _ .	8
@escribir _ @address	-26
@escribir _ @elsewhere	-9
@escribir _ @lista	14
@escribir _ @mensajes	-18
@escribir _ @persona	-13
@escribir _ @please	11
@escribir _ _ $	10
@escribir _ _ @elsewhere	14
@escribir _ _ @lista	16
@escribir _ _ @nada	-9
@escribir _ _ @numero	8
@escribir _ _ @trabajo	-12
@escribir _ _ que	-10
@escribir _ _ y	-13
@escribir _ que	-6
@escribir jaja	-8
@escribir jaja $	-8
@escribir sus @mensajes	-8
@escribir sus @mensajes $	9
@friend-wants	35
@friend-wants $	22
@friend-wants @again	7
@friend-wants @hour	14
@friend-wants @left-what	-23
@friend-wants @left-what @corrected	-7
@friend-wants @left-what @doing	-9
@friend-wants @left-what @left-what	10
@friend-wants @left-what @left-what @cosas	5
@friend-wants @tail	19
@friend-wants @tail $	15
@friend-wants _ $	6
@friend-wants _ @corrected	-7
@friend-wants _ @doing	-9
@friend-wants _ @left-what	10
@friend-wants _ @these	14
@friend-wants _ _ $	12
@friend-wants _ _ @hour	-6
@friend-wants _ _ @job	-6
@glued	74
@glued $	46
@glued _ $	28
@hands-off	-79
@hands-off @boss-does	-29
@hands-off @dont	-9
@hands-off @take	-10
@hands-off @take rid	-6
@hands-off @take rid @wrong-thing	-6
@hands-off @want	-17
@hands-off @want @please	-8
@hands-off @want @please more	-8
@hands-off @want-to	-7
@hands-off @went	6
@hands-off _ $	-15
@hands-off _ .	-9
@hands-off _ @blocked-what	-18
@hands-off _ @corrected	7
@hands-off _ @hour	-11
@hands-off _ @person	-14
@hands-off _ @pictures	5
@hands-off _ @please	-8
@hands-off _ @remove-kindly	9
@hands-off _ @wrong-thing	-5
@hands-off _ _ $	-25
@hands-off _ _ @blocked-what	-8
@hands-off _ _ @boss-does	14
@hands-off _ _ @carrier	-13
@hands-off _ _ @elsewhere	-7
@hands-off _ _ @friend-wants	6
@hands-off _ _ @left-what	-9
@hands-off _ _ @list	10
@hands-off _ _ @tail	-6
@hands-off _ _ @wrong-thing	-13
@hands-off _ _ back	-7
@hands-off _ _ dog	9
@hands-off _ _ hes	-6
@hands-off _ _ more	-8
@hands-off _ _ whole	8
@hands-off _ _ you	6
@hands-off _ great	12
@hands-off _ rid	-6
@hands-off are	7
@hands-off are @remove-kindly	6
@hands-off are @remove-kindly @friend-wants	6
@hands-off died	12
@hands-off died @left-what	7
@hands-off is	26
@hands-off moved	8
@hands-off moved @left-what	6
@hands-off won	10
@hour	-57
@hour $	-52
@hour 3	-5
@hour 5	-6
@hour @again	-9
@hour @again @left-what	-7
@hour @belong	-15
@hour @belong @please	-7
@hour @belong @please more	-7
@hour @belong @tail	-8
@hour @belong @tail $	-8
@hour @blocked-what	18
@hour @blocked-what @jefe	20
@hour @blocked-what @jefe sees	20
@hour @blocked-what @pictures	6
@hour @blocked-what @pictures @job	6
@hour @corrected @boss-does	16
@hour @corrected @texts	-7
@hour @elsewhere	16
@hour @hour	-20
@hour @hour $	-10
@hour @hour @corrected	-6
@hour @job	-5
@hour @job $	-7
@hour @job @left-what	-7
@hour @job @list	6
@hour @job @please	-7
@hour @job @please more	-7
@hour @left-what	33
@hour @left-what $	42
@hour @left-what @blocked-what	12
@hour @left-what @elsewhere	9
@hour @list	11
@hour @list @list	11
@hour @list @list $	12
@hour @mensajes	-9
@hour @remove-kindly	7
@hour @tail $	-6
@hour @these	31
@hour @these $	17
@hour @these .	-7
@hour _ @address	10
@hour _ @blocked-what	15
@hour _ @boss-does	16
@hour _ @carrier	-15
@hour _ @corrected	-17
@hour _ @do-not	-8
@hour _ @elsewhere	13
@hour _ @end	6
@hour _ @friend-wants	10
@hour _ @hour	-8
@hour _ @jefe	20
@hour _ @job	6
@hour _ @left-what	-8
@hour _ @list	5
@hour _ @paren	5
@hour _ @please	-13
@hour _ @take	-6
@hour _ _ $	-25
@hour _ _ .	8
@hour _ _ @blocked-what	11
@hour _ _ @bothering	11
@hour _ _ @corrected	-11
@hour _ _ @dont	13
@hour _ _ @jefe	6
@hour _ _ @left-what	-24
@hour _ _ @mensajes	-8
@hour _ _ @remove-kindly	-15
@hour _ _ @tail	6
@hour _ _ @texts	7
@hour _ _ @want	-6
@hour _ _ @want-to	7
@hour _ _ cant	-5
@hour _ _ guard	-7
@hour _ _ its	7
@hour _ _ more	-12
@hour _ _ read	-6
@hour _ _ sees	20
@hour _ _ where	-5
@hour _ _ you	6
@hour _ but	-6
@hour _ sorry	-11
@hour first	-6
@hour so	9
@hour they	-5
@hour will	-12
@hour will @list	-7
@interesado	75
@interesado $	56
@interesado @address	20
@interesado @address $	11
@interesado @elsewhere @elsewhere	5
@interesado @elsewhere @lista	12
@interesado @elsewhere @trabajo	-11
@interesado @elsewhere sindicato	20
@interesado @elsewhere sindicato @address	8
@interesado @mi	7
@interesado @mi @trabajo	6
@interesado _ $	7
@interesado _ @cosas	7
@interesado _ @lista	12
@interesado _ _ $	15
@interesado _ _ @address	7
@interesado _ _ @elsewhere	23
@interesado _ sindicato	20
@interested	46
@interested $	29
@interested @address	8
@interested _ _ $	6
@jefe	-70
@jefe @blocked-what	-12
@jefe @blocked-what vio	9
@jefe @blocked-what vio @elsewhere	7
@jefe @boss-does @blocked-what	8
@jefe @boss-does @blocked-what @carrier	13
@jefe @boss-does @blocked-what @left-what	-5
@jefe @elsewhere	7
@jefe @elsewhere @elsewhere	-7
@jefe @elsewhere @numero	5
@jefe @left-what	-14
@jefe @left-what @paren	-8
@jefe @left-what @paren @texts	-6
@jefe @lista	-8
@jefe @mensajes	-6
@jefe @please	-8
@jefe @please @dejen	-9
@jefe @please @dejen @elsewhere	-9
@jefe @said	-6
@jefe @said que	-6
@jefe @tail	-7
@jefe _ $	17
@jefe _ @again	-6
@jefe _ @blocked-what	-10
@jefe _ @dejen	-10
@jefe _ @elsewhere	-14
@jefe _ @escriben	-7
@jefe _ @numero	5
@jefe _ @paren	-9
@jefe _ @please	-14
@jefe _ @want-to	-11
@jefe _ @wrong-thing	6
@jefe _ _ $	11
@jefe _ _ .	7
@jefe _ _ @address	-5
@jefe _ _ @blocked-what	-35
@jefe _ _ @carrier	12
@jefe _ _ @dont	13
@jefe _ _ @elsewhere	-35
@jefe _ _ @job	11
@jefe _ _ @left-what	-15
@jefe _ _ @list	-6
@jefe _ _ @mensajes	-12
@jefe _ _ @please	15
@jefe _ _ @texts	-7
@jefe _ _ que	-10
@jefe _ _ quien	12
@jefe _ preguntando	12
@jefe _ veces	-9
@jefe _ vio	9
@jefe anda	21
@jefe anda preguntando	12
@jefe anda preguntando quien	12
@jefe asi	8
@jefe asi que	8
@jefe que	-24
@jefe que @please	-9
@jefe que @please @blocked-what	-8
@jefe se	7
@jefe sees	22
@jefe sees $	17
@jefe tres	-9
@jefe tres veces	-9
@job	-57
@job $	-19
@job .	16
@job . @again	6
@job @address $	-16
@job @address @blocked-what	9
@job @address @please	12
@job @address @please @blocked-what	13
@job @again	-11
@job @again @boss-does	-5
@job @blocked-what	9
@job @blocked-what @blocked-what @left-what	6
@job @blocked-what @carrier @left-what	8
@job @blocked-what @carrier @wrong-thing	-11
@job @blocked-what @left-what hell	8
@job @blocked-what @list	7
@job @blocked-what @list $	9
@job @blocked-what @owner	7
@job @blocked-what @owner alone	7
@job @blocked-what @wrong-thing	7
@job @blocked-what alone	-12
@job @blocked-what alone lol	-13
@job @boss-does @please	7
@job @carrier	-23
@job @carrier @left-what	-14
@job @corrected	-11
@job @dont	-12
@job @dont @hour	-8
@job @elsewhere	8
@job @elsewhere @escribir	-13
@job @elsewhere @escribir @nada	-8
@job @elsewhere @paren	6
@job @elsewhere @paren @elsewhere	6
@job @elsewhere @quitar	13
@job @elsewhere @quitar @elsewhere	6
@job @hour	-20
@job @hour @left-what	-6
@job @job	-7
@job @job $	-10
@job @job @again	-6
@job @job @then-when	10
@job @left-what	-7
@job @left-what $	-6
@job @left-what @again	13
@job @left-what @again @blocked-what	-6
@job @left-what @doing	6
@job @left-what @left-what	-8
@job @left-what @list $	-6
@job @left-what @lista	8
@job @left-what @people	14
@job @left-what @people @job	11
@job @left-what @person	-5
@job @list @job	12
@job @list is	5
@job @lista	29
@job @lista $	31
@job @paren	17
@job @paren @tail	-7
@job @paren @tail $	-7
@job @person	-19
@job @person alone	-14
@job @please	-18
@job @please more	-6
@job @please more $	-6
@job @remove-kindly	12
@job @remove-kindly @blocked-what	10
@job @tail	-10
@job @texts	16
@job @then-when @corrected	9
@job @wrong-thing	-9
@job @wrong-thing @blocked-what	-6
@job @wrong-thing @blocked-what $	-6
@job @wrong-thing @left-what	-6
@job _ $	-45
@job _ @again	32
@job _ @blocked-what	17
@job _ @boss-does	-10
@job _ @bothering	9
@job _ @carrier	8
@job _ @corrected	-10
@job _ @doing	16
@job _ @elsewhere	-17
@job _ @escribir	-13
@job _ @hands-off	-7
@job _ @hour	-16
@job _ @left-what	-42
@job _ @list	9
@job _ @lista	14
@job _ @mensajes	21
@job _ @name	6
@job _ @owner	7
@job _ @people	10
@job _ @person	-14
@job _ @pictures	7
@job _ @please	18
@job _ @quitar	14
@job _ @tail	-20
@job _ @then-when	9
@job _ @want-to	6
@job _ @word	-6
@job _ _ $	-17
@job _ _ .	8
@job _ _ 10	-8
@job _ _ @address	12
@job _ _ @blocked-what	18
@job _ _ @boss-does	-8
@job _ _ @bothering	-9
@job _ _ @carrier	-19
@job _ _ @corrected	7
@job _ _ @elsewhere	11
@job _ _ @end	15
@job _ _ @job	-5
@job _ _ @left-what	25
@job _ _ @list	7
@job _ _ @lista	-13
@job _ _ @paren	26
@job _ _ @remove-kindly	21
@job _ _ @want-to	-12
@job _ _ @wrong-thing	-24
@job _ _ ago	7
@job _ _ do	-7
@job _ _ else	-6
@job _ _ gets	-10
@job _ _ hell	8
@job _ _ hes	-17
@job _ _ lol	-14
@job _ _ que	9
@job _ _ y	7
@job _ _ you	7
@job _ alone	-28
@job _ are	-7
@job _ bad	-5
@job _ ill	-7
@job _ im	-11
@job _ more	-6
@job _ read	-6
@job _ they	6
@job _ veces	10
@job _ you	-5
@job but	-7
@job im	-7
@job im @wrong-thing	-5
@job is @end	6
@job lol	-8
@job lol $	-8
@job per	13
@job per @mensajes	13
@job reads	-6
@job reads @person	-5
@job since	6
@job since they	6
@job so @carrier	8
@job so bad	-5
@job tres	10
@job tres veces	10
@job tres veces que	10
@leave	-10
@leave $	-11
@left-what	-22
@left-what $	17
@left-what . @dont	10
@left-what . @please	6
@left-what . @please more	6
@left-what 10	-6
@left-what 3	9
@left-what @address $	13
@left-what @again	18
@left-what @again @blocked-what	-7
@left-what @blocked-what	-54
@left-what @blocked-what $	-24
@left-what @blocked-what @address	-6
@left-what @blocked-what @address $	-6
@left-what @blocked-what @corrected	-8
@left-what @blocked-what @list	-23
@left-what @blocked-what @list $	-8
@left-what @blocked-what @owner	-12
@left-what @blocked-what @person	-10
@left-what @blocked-what @person $	-6
@left-what @blocked-what @tail	10
@left-what @blocked-what @threat	15
@left-what @blocked-what @threat $	15
@left-what @blocked-what @want-to	6
@left-what @blocked-what @wrong-thing	6
@left-what @boss	12
@left-what @boss $	14
@left-what @boss-does	-14
@left-what @boss-does @left-what	11
@left-what @bothering	-14
@left-what @bothering @left-what	-6
@left-what @bothering @these	-6
@left-what @carrier	-18
@left-what @carrier .	15
@left-what @carrier @carrier	-11
@left-what @carrier @carrier @wrong-thing	-5
@left-what @carrier @list @mensajes	6
@left-what @carrier @tail	9
@left-what @corrected @job	-6
@left-what @corrected @list	6
@left-what @corrected @list $	12
@left-what @corrected @paren	-7
@left-what @corrected @people	13
@left-what @corrected @people .	8
@left-what @corrected @people @corrected	8
@left-what @corrected jose	15
@left-what @cosas	7
@left-what @cosas @again	-11
@left-what @cosas @boss	-6
@left-what @cosas @dont	7
@left-what @cosas @list	7
@left-what @cosas @tail	8
@left-what @do-not @blocked-what	21
@left-what @do-not @left-what	-5
@left-what @do-not @person	-7
@left-what @do-not @then-when	9
@left-what @do-not @these	-5
@left-what @doing $	-6
@left-what @doing @elsewhere	-6
@left-what @doing @left-what	16
@left-what @doing @left-what @left-what	13
@left-what @doing @list	6
@left-what @elsewhere @cosas	-6
@left-what @elsewhere @pictures	-11
@left-what @elsewhere rest	17
@left-what @end	-12
@left-what @erase	8
@left-what @hour	-15
@left-what @jefe @boss-does	11
@left-what @jefe @boss-does @blocked-what	13
@left-what @job	-30
@left-what @job .	16
@left-what @job . @corrected	6
@left-what @job @blocked-what	-10
@left-what @job @blocked-what @list	-8
@left-what @job @hour	-6
@left-what @job @job	13
@left-what @job @left-what @lista	8
@left-what @job @wrong-thing	-6
@left-what @job @wrong-thing @blocked-what	-8
@left-what @job but	-6
@left-what @job lol	-6
@left-what @job lol $	-6
@left-what @left-what	-20
@left-what @left-what $	-7
@left-what @left-what .	-10
@left-what @left-what @blocked-what	-17
@left-what @left-what @blocked-what @person	-6
@left-what @left-what @jefe	6
@left-what @left-what @job	7
@left-what @left-what @job .	6
@left-what @left-what @job @job	13
@left-what @left-what @left-what	7
@left-what @left-what @left-what @threat	8
@left-what @left-what @lista	-7
@left-what @left-what @lista $	-11
@left-what @left-what @lose	8
@left-what @left-what @lose $	9
@left-what @left-what @mensajes	15
@left-what @left-what @mensajes @left-what	7
@left-what @left-what @owner	6
@left-what @left-what @these	6
@left-what @left-what @threat	20
@left-what @left-what @threat general	8
@left-what @left-what @wrong-thing	-8
@left-what @left-what loop	-6
@left-what @left-what loop $	-6
@left-what @left-what love	12
@left-what @left-what love @wrong-thing	12
@left-what @left-what middle @wrong-thing	7
@left-what @lights	14
@left-what @lights @again	6
@left-what @lights @people	25
@left-what @lights @tail	-6
@left-what @lights @tail $	-6
@left-what @list $	-10
@left-what @list @corrected	6
@left-what @list @left-what	-11
@left-what @list @list	10
@left-what @list @lista	8
@left-what @list @mensajes	7
@left-what @list @paren	5
@left-what @list @wrong-thing @left-what	-8
@left-what @lista	14
@left-what @lista $	15
@left-what @lista @address	10
@left-what @lista @corrected	-12
@left-what @lista @do-not	7
@left-what @lista @lista	-8
@left-what @lista @wrong-thing names	-7
@left-what @lose	16
@left-what @lose $	9
@left-what @mensajes	58
@left-what @mensajes $	14
@left-what @mensajes .	7
@left-what @mensajes @blocked-what @left-what	-5
@left-what @mensajes @doing	-6
@left-what @mensajes @left-what	10
@left-what @mensajes @left-what @paren	-8
@left-what @mensajes @tail	9
@left-what @mensajes @want-to	12
@left-what @mensajes gone	11
@left-what @mensajes got	8
@left-what @mensajes too	11
@left-what @mensajes too $	11
@left-what @mensajes you	-7
@left-what @owner	-22
@left-what @owner @boss-does	-7
@left-what @owner @left-what	-13
@left-what @owner @list	7
@left-what @owner @people	-23
@left-what @owner @take	-6
@left-what @owner is	-11
@left-what @paren $	42
@left-what @paren .	6
@left-what @paren @bothering	-13
@left-what @paren @bothering @blocked-what	-12
@left-what @paren @hands-off	-12
@left-what @paren @texts	10
@left-what @people @job	8
@left-what @people @job $	8
@left-what @people @job @left-what	11
@left-what @people @left-what	-14
@left-what @people @these	-5
@left-what @people who	-5
@left-what @people you	6
@left-what @people you @want	6
@left-what @person	17
@left-what @person @hour	-6
@left-what @person else	5
@left-what @person who	15
@left-what @person who cares	15
@left-what @pictures	16
@left-what @pictures @people	21
@left-what @pictures @people $	17
@left-what @quitar	-16
@left-what @quitar $	-8
@left-what @quitar @blocked-what	-10
@left-what @quiten @blocked-what	8
@left-what @remove-kindly	16
@left-what @remove-kindly @want-to	7
@left-what @tail	-11
@left-what @tail .	-6
@left-what @tail who	5
@left-what @take @blocked-what	-9
@left-what @take @blocked-what @wrong-thing	-8
@left-what @take @boss-does	7
@left-what @take @list	6
@left-what @text $	12
@left-what @texts	35
@left-what @texts $	33
@left-what @these	23
@left-what @these $	-7
@left-what @these @job	18
@left-what @these @left-what	-11
@left-what @these @owner	7
@left-what @these @wrong-thing	14
@left-what @these @wrong-thing $	19
@left-what @threat	26
@left-what @threat $	15
@left-what @threat @job	8
@left-what @threat @job $	8
@left-what @threat general	8
@left-what @trabajo	-10
@left-what @trabajo $	-5
@left-what @unsubscribe	10
@left-what @want	-11
@left-what @want @again	-11
@left-what @want-to @belong	-5
@left-what @want-to @boss-does	16
@left-what @want-to @boss-does $	18
@left-what @want-to @carrier $	-6
@left-what @want-to @elsewhere	-6
@left-what @want-to @hour	-8
@left-what @want-to @hour $	-8
@left-what @want-to @left-what @list	14
@left-what @want-to @list	-5
@left-what @want-to @no-more-of alone	12
@left-what @want-to @taken	6
@left-what @want-to @texted	20
@left-what @want-to @texted $	19
@left-what @want-to rude	-6
@left-what @want-to you	10
@left-what @want-to you @want-to	5
@left-what @word @corrected	-10
@left-what @word @left-what	5
@left-what @write	13
@left-what @write $	13
@left-what @write @left-what	11
@left-what @write @left-what @left-what	-6
@left-what @write @left-what @these	15
@left-what @write @wrong-thing	-7
@left-what @wrong-thing	-26
@left-what @wrong-thing $	-9
@left-what @wrong-thing @blocked-what @wrong-thing	-5
@left-what @wrong-thing @job	10
@left-what @wrong-thing @job @remove-kindly	10
@left-what @wrong-thing @left-what @blocked-what	6
@left-what @wrong-thing @list	-14
@left-what @wrong-thing @list $	-14
@left-what @wrong-thing @list @mensajes	6
@left-what @wrong-thing @tail	-6
@left-what @wrong-thing @wrong-thing	-5
@left-what _ $	-22
@left-what _ .	28
@left-what _ 4	-6
@left-what _ @address	-6
@left-what _ @again	-8
@left-what _ @belong	-14
@left-what _ @blocked-what	-11
@left-what _ @boss-does	19
@left-what _ @bothering	-24
@left-what _ @carrier	-15
@left-what _ @corrected	-16
@left-what _ @doing	-36
@left-what _ @dont	16
@left-what _ @elsewhere	-21
@left-what _ @end	7
@left-what _ @hands-off	-25
@left-what _ @hour	-32
@left-what _ @job	13
@left-what _ @left-what	16
@left-what _ @lights	-7
@left-what _ @list	13
@left-what _ @lista	-24
@left-what _ @mensajes	27
@left-what _ @name	-9
@left-what _ @no-more-of	10
@left-what _ @people	30
@left-what _ @person	-28
@left-what _ @pictures	-13
@left-what _ @please	20
@left-what _ @quit	-6
@left-what _ @quitar	11
@left-what _ @tail	11
@left-what _ @take	-32
@left-what _ @taken	9
@left-what _ @texted	19
@left-what _ @texts	30
@left-what _ @these	12
@left-what _ @threat	33
@left-what _ @want	-9
@left-what _ @want-to	24
@left-what _ @went	7
@left-what _ @write	-8
@left-what _ @wrong-thing	17
@left-what _ _ $	14
@left-what _ _ .	11
@left-what _ _ 1	11
@left-what _ _ @address	19
@left-what _ _ @again	-16
@left-what _ _ @belong	13
@left-what _ _ @blocked-what	-45
@left-what _ _ @boss-does	-17
@left-what _ _ @bothering	-12
@left-what _ _ @corrected	15
@left-what _ _ @cosas	-10
@left-what _ _ @do-not	6
@left-what _ _ @doing	8
@left-what _ _ @dont	19
@left-what _ _ @elsewhere	16
@left-what _ _ @end	6
@left-what _ _ @erase	5
@left-what _ _ @hands-off	-20
@left-what _ _ @job	7
@left-what _ _ @left-what	-5
@left-what _ _ @lights	-8
@left-what _ _ @list	8
@left-what _ _ @lista	11
@left-what _ _ @name	-9
@left-what _ _ @owner	-11
@left-what _ _ @paren	30
@left-what _ _ @people	-7
@left-what _ _ @person	20
@left-what _ _ @please	10
@left-what _ _ @quiten	13
@left-what _ _ @remove-kindly	9
@left-what _ _ @tail	-11
@left-what _ _ @take	14
@left-what _ _ @text	7
@left-what _ _ @told	-7
@left-what _ _ @want-to	20
@left-what _ _ @went	15
@left-what _ _ @word	-8
@left-what _ _ @wrong-thing	-21
@left-what _ _ alone	10
@left-what _ _ back	-7
@left-what _ _ but	6
@left-what _ _ cares	15
@left-what _ _ else	-6
@left-what _ _ full	-8
@left-what _ _ general	8
@left-what _ _ god	12
@left-what _ _ hear	10
@left-what _ _ im	-18
@left-what _ _ is	-7
@left-what _ _ its	-8
@left-what _ _ ive	7
@left-what _ _ just	-19
@left-what _ _ lol	-8
@left-what _ _ looking	7
@left-what _ _ make	6
@left-what _ _ may	8
@left-what _ _ month	-9
@left-what _ _ more	9
@left-what _ _ names	-7
@left-what _ _ nice	7
@left-what _ _ over	19
@left-what _ _ read	9
@left-what _ _ receiving	12
@left-what _ _ screen	-7
@left-what _ _ so	30
@left-what _ _ still	-8
@left-what _ _ third	7
@left-what _ _ through	-9
@left-what _ _ water	7
@left-what _ _ who	-8
@left-what _ _ works	-7
@left-what _ _ you	7
@left-what _ _ youll	-5
@left-what _ alive	-7
@left-what _ alone	12
@left-what _ apartment	8
@left-what _ behind	-6
@left-what _ but	-17
@left-what _ cant	7
@left-what _ consultant	-6
@left-what _ else	5
@left-what _ folder	11
@left-what _ general	8
@left-what _ gone	11
@left-what _ goodbye	11
@left-what _ got	12
@left-what _ haha	-7
@left-what _ hand	7
@left-what _ ill	8
@left-what _ im	-22
@left-what _ is	-28
@left-what _ its	-11
@left-what _ ive	6
@left-what _ jose	15
@left-what _ loop	-6
@left-what _ love	12
@left-what _ moved	-9
@left-what _ n	-6
@left-what _ named	-9
@left-what _ ones	12
@left-what _ only	9
@left-what _ rest	16
@left-what _ rude	-6
@left-what _ should	11
@left-what _ so	9
@left-what _ thats	-6
@left-what _ they	-9
@left-what _ through	8
@left-what _ too	6
@left-what _ twice	8
@left-what _ where	-7
@left-what _ who	8
@left-what _ without	-5
@left-what _ yelled	-5
@left-what an	19
@left-what an @carrier	14
@left-what an @carrier @carrier	7
@left-what android	-8
@left-what android $	-8
@left-what are	-6
@left-what bed	-6
@left-what bed $	-5
@left-what board	-7
@left-what cake	-6
@left-what can	-10
@left-what can you	-10
@left-what charge	11
@left-what charge @wrong-thing	14
@left-what choice	6
@left-what consultant	-7
@left-what do	7
@left-what do @remove-kindly	8
@left-what do @remove-kindly @went	7
@left-what down	9
@left-what down @left-what	8
@left-what driver	-7
@left-what even	5
@left-what even $	5
@left-what fall	-9
@left-what fence	-5
@left-what four	7
@left-what front	-10
@left-what front @wrong-thing	-6
@left-what future	8
@left-what good	34
@left-what good $	23
@left-what guard	-9
@left-what guard @boss-does	-9
@left-what haiti	5
@left-what haiti next	5
@left-what haiti next week	5
@left-what hand	5
@left-what hear	17
@left-what hear @blocked-what	8
@left-what hear @blocked-what you	14
@left-what hell	16
@left-what hell $	8
@left-what hell alone	8
@left-what january	7
@left-what january $	7
@left-what june	10
@left-what june @again	9
@left-what just	-5
@left-what lol	-7
@left-what lol $	-7
@left-what looking	14
@left-what looking @left-what	14
@left-what loop	-6
@left-what loop $	-6
@left-what love	12
@left-what love @wrong-thing	12
@left-what love @wrong-thing god	12
@left-what member	8
@left-what member .	8
@left-what menu	6
@left-what menu $	6
@left-what mic	-5
@left-what middle @wrong-thing	7
@left-what mistake	22
@left-what mistake $	26
@left-what new	-13
@left-what next	8
@left-what next @people	7
@left-what ohio	9
@left-what ohio @these	6
@left-what organization	20
@left-what organization $	20
@left-what osha	-5
@left-what other @list	12
@left-what other @people	-6
@left-what produce	-6
@left-what read	-13
@left-what real	8
@left-what refill	6
@left-what refill @mensajes	6
@left-what report	-6
@left-what resign	13
@left-what robot	20
@left-what robot @left-what	19
@left-what same	22
@left-what save	-5
@left-what so	6
@left-what stay	-6
@left-what survey	-9
@left-what tagalog	-6
@left-what understand	6
@left-what wedding	8
@left-what who	13
@left-what who can	13
@left-what whole @job	-6
@left-what whole @job @left-what	-6
@left-what whole @list	5
@left-what whole @owner	6
@left-what youre	-7
@lights	-12
@lights $	-15
@lights . @again	6
@lights . actually	7
@lights . actually just	7
@lights @again	14
@lights @blocked-what	18
@lights @blocked-what @list	7
@lights @blocked-what @list $	7
@lights @boss-does	-5
@lights @left-what	10
@lights @left-what @left-what	-17
@lights @left-what @left-what $	-12
@lights @list @list	-5
@lights @off-when	5
@lights @off-when @elsewhere	6
@lights @off-when @elsewhere joke	6
@lights @people	25
@lights @please	-7
@lights @please you	-6
@lights @please you @remove-kindly	-6
@lights @tail	-7
@lights @wrong-thing	19
@lights _ $	-8
@lights _ @doing	12
@lights _ @elsewhere	14
@lights _ @hour	-6
@lights _ @left-what	-29
@lights _ @mensajes	6
@lights _ @please	7
@lights _ _ $	-18
@lights _ _ .	8
@lights _ _ @carrier	6
@lights _ _ @do-not	-7
@lights _ _ @remove-kindly	-6
@lights _ _ @tail	6
@lights _ _ joke	6
@lights _ _ just	7
@lights _ _ you	6
@lights _ actually	7
@lights _ week	7
@lights _ you	-7
@lights is	-6
@lights its	-7
@lights so	-12
@list	111
@list $	81
@list .	33
@list . @carrier	5
@list . @corrected	-9
@list . @quiten	7
@list . @quiten @left-what	7
@list . im	6
@list 3	-10
@list 555	-11
@list @address	-19
@list @address @dont	-10
@list @again only	-8
@list @again read	-5
@list @blocked-what	22
@list @blocked-what $	7
@list @blocked-what @left-what	11
@list @blocked-what @left-what @list	8
@list @blocked-what @tail	-7
@list @blocked-what @tail @wrong-thing	-7
@list @boss-does $	9
@list @carrier	48
@list @carrier $	18
@list @carrier @blocked-what	6
@list @carrier @wrong-thing	18
@list @carrier @wrong-thing @left-what	12
@list @corrected	22
@list @corrected @boss-does	16
@list @cosas	-6
@list @cosas @these	10
@list @dont	8
@list @equivocado	10
@list @hour	7
@list @hour $	-11
@list @hour @again	-8
@list @hour @blocked-what	9
@list @hour @left-what	11
@list @hour @left-what @blocked-what	9
@list @job	-25
@list @job $	-20
@list @job @list	11
@list @job so	-5
@list @job so bad	-5
@list @left-what	45
@list @left-what $	-6
@list @left-what 3	9
@list @left-what @blocked-what	-13
@list @left-what @blocked-what $	-5
@list @left-what @carrier	6
@list @left-what @people	11
@list @left-what @pictures	22
@list @left-what @text	8
@list @lights	8
@list @list	61
@list @list $	19
@list @list .	9
@list @list @address	6
@list @list @address $	6
@list @list @blocked-what @left-what	5
@list @list @blocked-what @tail	-10
@list @list @boss-does	-6
@list @list @carrier	7
@list @list @carrier @wrong-thing	7
@list @list @hour	5
@list @list @left-what	-5
@list @list @tail	7
@list @list @wrong-thing	9
@list @list changed	15
@list @list is	9
@list @list is $	12
@list @list is @elsewhere	6
@list @lista	39
@list @lista $	15
@list @lista im	6
@list @lista lol	7
@list @mensajes	-31
@list @mensajes $	-31
@list @mensajes .	6
@list @name	8
@list @off-when	-7
@list @paren	36
@list @paren $	16
@list @paren @corrected	15
@list @people	-18
@list @people $	-6
@list @people @carrier	6
@list @quiten	19
@list @quiten @left-what	10
@list @quiten @left-what $	10
@list @remove-kindly	-7
@list @tail	22
@list @tail $	26
@list @tail @again	6
@list @tail @corrected @want	-6
@list @taken	7
@list @texts	-7
@list @these	26
@list @these $	16
@list @want-to	27
@list @want-to $	19
@list @want-to @left-what @pictures	-6
@list @want-to away	8
@list @wrong-thing	-16
@list @wrong-thing $	-16
@list @wrong-thing @blocked-what screen	10
@list @wrong-thing @left-what	-7
@list @wrong-thing @wrong-thing	10
@list _ $	-9
@list _ .	19
@list _ 3	7
@list _ 555	-14
@list _ @address	-9
@list _ @again	8
@list _ @blocked-what	5
@list _ @boss	7
@list _ @carrier	36
@list _ @doing	9
@list _ @dont	-8
@list _ @elsewhere	13
@list _ @end-somehow	-11
@list _ @job	-6
@list _ @left-what	41
@list _ @lights	-9
@list _ @list	12
@list _ @mensajes	-23
@list _ @person	17
@list _ @pictures	24
@list _ @please	11
@list _ @quiten	9
@list _ @remove-kindly	25
@list _ @tail	-15
@list _ @take	9
@list _ @taken	6
@list _ @text	8
@list _ @these	10
@list _ @told	-6
@list _ @want	-18
@list _ @want-to	-10
@list _ @wrong-thing	26
@list _ _ $	8
@list _ _ .	20
@list _ _ 555	-6
@list _ _ @again	12
@list _ _ @blocked-what	9
@list _ _ @bothering	5
@list _ _ @carrier	13
@list _ _ @corrected	-5
@list _ _ @doing	-7
@list _ _ @dont	8
@list _ _ @elsewhere	22
@list _ _ @erase	12
@list _ _ @hands-off	6
@list _ _ @left-what	34
@list _ _ @lights	-7
@list _ _ @list	-8
@list _ _ @lista	-9
@list _ _ @lose	9
@list _ _ @mensajes	-7
@list _ _ @name	8
@list _ _ @off-when	-7
@list _ _ @owner	14
@list _ _ @people	22
@list _ _ @person	15
@list _ _ @please	5
@list _ _ @remove-kindly	6
@list _ _ @tail	-19
@list _ _ @take	8
@list _ _ @then-when	-16
@list _ _ @these	16
@list _ _ @threat	-5
@list _ _ @told	11
@list _ _ @us	8
@list _ _ @want	-14
@list _ _ @wrong-thing	-18
@list _ _ are	-12
@list _ _ away	-25
@list _ _ bad	-5
@list _ _ can	-8
@list _ _ do	9
@list _ _ got	8
@list _ _ im	5
@list _ _ make	5
@list _ _ much	5
@list _ _ new	-21
@list _ _ reassigned	12
@list _ _ screen	10
@list _ _ signed	6
@list _ an	-7
@list _ away	8
@list _ back	6
@list _ changed	15
@list _ dead	-8
@list _ do	-6
@list _ how	9
@list _ id	-5
@list _ im	13
@list _ is	-11
@list _ kyle	18
@list _ lol	-9
@list _ only	-7
@list _ read	-5
@list _ sorry	-6
@list _ you	-6
@list aint	16
@list back	10
@list back $	10
@list bill	-6
@list but	-11
@list changed	23
@list died	-9
@list got	9
@list is	10
@list is $	10
@list is @blocked-what	-8
@list is @blocked-what new	-11
@list is @doing @take	5
@list is @elsewhere	18
@list is @elsewhere @name	7
@list is @left-what @corrected	9
@list is @left-what @lista	-8
@list is @left-what @owner	11
@list is @left-what @pictures	10
@list is @left-what new	-10
@list is @person	-9
@list is @remove-kindly	31
@list is @remove-kindly @left-what	7
@list is an	-7
@list isnt	27
@list its @left-what	6
@list month	-19
@list month $	-10
@list same	-6
@list same @list	-6
@list same @list $	-6
@list saved	-12
@list still @doing	10
@list too	-21
@list too $	-21
@list warehouse	-14
@list was	-19
@list was dead	-8
@list was dead $	-8
@list weather	-19
@list week	-26
@list week $	-17
@list who	11
@list who @list	11
@list would	6
@list would @carrier	6
@list would @carrier .	6
@list you	6
@lista	51
@lista $	78
@lista @address	31
@lista @address $	-6
@lista @address @address	15
@lista @address @address $	15
@lista @address @mensajes	-7
@lista @address @please	5
@lista @address que	11
@lista @again	9
@lista @corrected	-10
@lista @do-not	7
@lista @elsewhere	-25
@lista @elsewhere $	-10
@lista @elsewhere @elsewhere @mensajes	6
@lista @elsewhere @elsewhere sindicato	-5
@lista @elsewhere @jefe	-9
@lista @elsewhere @lista	-6
@lista @elsewhere @lista $	-6
@lista @elsewhere @mi	23
@lista @elsewhere @paren	-7
@lista @elsewhere @please	10
@lista @elsewhere @please @escribir	6
@lista @elsewhere @trabajo	-13
@lista @elsewhere @trabajo $	-5
@lista @elsewhere sindicato	8
@lista @equivocado	11
@lista @equivocado $	9
@lista @escribir	-5
@lista @lista $	16
@lista @mi	11
@lista @mi $	8
@lista @numero	51
@lista @numero $	11
@lista @numero @address	11
@lista @numero @address @please	7
@lista @numero @please	9
@lista @owner	-8
@lista @paren	-10
@lista @persona @trabajo	-5
@lista @please @blocked-what	-10
@lista @please @escriban	7
@lista @please es	5
@lista @please es $	12
@lista @please es @elsewhere	-12
@lista @please hay	11
@lista @please vive	8
@lista @quiero	-18
@lista @quiten	6
@lista @quiten $	5
@lista @quitenme	13
@lista @quitenme $	10
@lista @trabajo es @elsewhere	10
@lista @wrong-thing	-6
@lista @wrong-thing names	-7
@lista _ $	5
@lista _ @address	25
@lista _ @beg	8
@lista _ @blocked-what	-17
@lista _ @elsewhere	28
@lista _ @escriban	7
@lista _ @jefe	-12
@lista _ @left-what	-15
@lista _ @mandenme	-5
@lista _ @mensajes	-6
@lista _ @mi	21
@lista _ @nada	19
@lista _ @numero	13
@lista _ @paren	-8
@lista _ @person	10
@lista _ @persona	-10
@lista _ @please	20
@lista _ @quiero	-8
@lista _ @quitar	6
@lista _ @quitenlo	11
@lista _ @tail	10
@lista _ @wrong-thing	-5
@lista _ _ $	12
@lista _ _ @blocked-what	-10
@lista _ _ @corrected	-9
@lista _ _ @dont	8
@lista _ _ @escribir	5
@lista _ _ @interesado	7
@lista _ _ @jefe	29
@lista _ _ @left-what	18
@lista _ _ @lista	15
@lista _ _ @mensajes	14
@lista _ _ @nada	22
@lista _ _ @numero	-18
@lista _ _ @other-list	-9
@lista _ _ @quiten	-9
@lista _ _ @quitenme	9
@lista _ _ @wrong-thing	-8
@lista _ _ ahora	12
@lista _ _ consultorio	22
@lista _ _ es	8
@lista _ _ senal	-10
@lista _ _ sindicato	-5
@lista _ es	11
@lista _ hay	11
@lista _ is	-6
@lista _ just	-13
@lista _ mal	21
@lista _ names	-7
@lista _ pero	-13
@lista _ que	-20
@lista _ se	14
@lista _ sindicato	8
@lista _ vive	8
@lista _ yo	-5
@lista afecta	-9
@lista calor	-7
@lista calor $	-5
@lista donde	-9
@lista es	12
@lista es @elsewhere	10
@lista es @elsewhere consultorio	22
@lista es @numero	16
@lista es @numero @elsewhere	16
@lista es @persona	-10
@lista es @persona @numero	-6
@lista es @trabajo	15
@lista es @trabajo $	15
@lista is	-11
@lista is @left-what	-11
@lista jaja	-7
@lista lloviendo	-7
@lista lol	18
@lista lol $	21
@lista manana	11
@lista medio	9
@lista mes	-5
@lista nadie	22
@lista o	5
@lista para	12
@lista pero	-15
@lista porque	9
@lista tranquilo	-7
@lista vez	-5
@lista y	10
@lista y @elsewhere	9
@lista yo	-5
@lose	43
@lose $	10
@lose @blocked-what	24
@lose @blocked-what @list	18
@lose @elsewhere	14
@lose @elsewhere @persona	19
@lose @elsewhere @persona $	16
@lose @escribir	-10
@lose @left-what @carrier	-12
@lose @list	-7
@lose @person	-6
@lose _ @blocked-what	-11
@lose _ @carrier	-12
@lose _ @list	20
@lose _ @mensajes	-5
@lose _ @numero	6
@lose _ @persona	19
@lose _ @tail	9
@lose _ _ $	29
@lose _ _ @carrier	-8
@lose _ _ @dont	6
@lose _ _ @left-what	7
@lose _ _ @list	-14
@lose que	30
@lose you	-8
@lose you $	13
@mandenme	-41
@mandenme $	-7
@mandenme @elsewhere	-15
@mandenme @nada	-7
@mandenme _ @cosas	-5
@mandenme _ @elsewhere	-7
@mandenme _ @nada	-5
@mandenme _ _ @address	-7
@me	-29
@me @escriban	30
@me @escriban $	23
@me @escriban @nada	6
@me @escriban @nada $	6
@me @interesado	-6
@me @puede	-6
@me @puede @quitar	-5
@me _ @elsewhere	-17
@me _ @quitar	-5
@me _ _ @elsewhere	-7
@mensajes	103
@mensajes $	125
@mensajes .	-6
@mensajes . @elsewhere	-13
@mensajes @address	64
@mensajes @address $	38
@mensajes @address @address	22
@mensajes @address @address $	11
@mensajes @address @quitenme	6
@mensajes @again	-6
@mensajes @again im	6
@mensajes @belong @tail	6
@mensajes @blocked-what	-7
@mensajes @blocked-what $	21
@mensajes @blocked-what @blocked-what	-10
@mensajes @blocked-what @blocked-what @list	-7
@mensajes @blocked-what @hour	-18
@mensajes @blocked-what @hour @hour	-10
@mensajes @blocked-what @left-what	-24
@mensajes @blocked-what @left-what @wrong-thing	-8
@mensajes @blocked-what @list	7
@mensajes @blocked-what @person	-28
@mensajes @blocked-what @tail	51
@mensajes @blocked-what @tail $	25
@mensajes @blocked-what @tail @again	9
@mensajes @blocked-what @tail @wrong-thing	14
@mensajes @blocked-what @wrong-thing	-5
@mensajes @blocked-what instead	-6
@mensajes @blocked-what instead $	-6
@mensajes @blocked-what you	-5
@mensajes @boss-does	10
@mensajes @carrier	-7
@mensajes @corrected	22
@mensajes @corrected @list	8
@mensajes @doing	-6
@mensajes @dont	6
@mensajes @dont @write	7
@mensajes @dont @write @left-what	7
@mensajes @elsewhere $	-9
@mensajes @elsewhere @blocked-what	7
@mensajes @elsewhere @elsewhere	-12
@mensajes @elsewhere @elsewhere @cosas	9
@mensajes @elsewhere @elsewhere @jefe	-19
@mensajes @elsewhere @lista @numero	-8
@mensajes @elsewhere @mensajes	7
@mensajes @elsewhere @mensajes @elsewhere	6
@mensajes @elsewhere @nada	-10
@mensajes @elsewhere @numero	-5
@mensajes @elsewhere @numero @elsewhere	-5
@mensajes @elsewhere @trabajo	17
@mensajes @elsewhere ustedes	6
@mensajes @elsewhere voz	-6
@mensajes @hour	-12
@mensajes @left-what	31
@mensajes @left-what $	11
@mensajes @left-what @blocked-what	-9
@mensajes @left-what @paren	-7
@mensajes @list	11
@mensajes @lista	6
@mensajes @mensajes	-12
@mensajes @nada	35
@mensajes @nada $	6
@mensajes @nada @address	11
@mensajes @nada y	10
@mensajes @no-more-of	-11
@mensajes @paren	-17
@mensajes @paren @left-what	-12
@mensajes @paren @left-what @carrier	-9
@mensajes @person else	6
@mensajes @person else $	6
@mensajes @quitenme	5
@mensajes @remove-kindly	-21
@mensajes @remove-kindly @went	-15
@mensajes @tail	14
@mensajes @take	6
@mensajes @texts	6
@mensajes @want-to	10
@mensajes @wrong-thing @blocked-what @list	5
@mensajes _ $	66
@mensajes _ @blocked-what	-19
@mensajes _ @carrier	5
@mensajes _ @elsewhere	-23
@mensajes _ @escriban	-15
@mensajes _ @hour	-13
@mensajes _ @job	-6
@mensajes _ @left-what	-42
@mensajes _ @lights	-6
@mensajes _ @list	23
@mensajes _ @mensajes	11
@mensajes _ @nada	-13
@mensajes _ @numero	-5
@mensajes _ @person	-18
@mensajes _ @pictures	-10
@mensajes _ @quitenme	6
@mensajes _ @tail	62
@mensajes _ @take	6
@mensajes _ @trabajo	17
@mensajes _ @want-to	16
@mensajes _ @went	-19
@mensajes _ @word	-6
@mensajes _ @write	17
@mensajes _ @wrong-thing	-5
@mensajes _ _ $	39
@mensajes _ _ @I_stop	7
@mensajes _ _ @address	20
@mensajes _ _ @again	12
@mensajes _ _ @blocked-what	-37
@mensajes _ _ @boss-does	-8
@mensajes _ _ @bothering	-10
@mensajes _ _ @cosas	8
@mensajes _ _ @doing	17
@mensajes _ _ @elsewhere	-34
@mensajes _ _ @hands-off	-12
@mensajes _ _ @jefe	-24
@mensajes _ _ @job	9
@mensajes _ _ @left-what	-11
@mensajes _ _ @list	-11
@mensajes _ _ @please	-18
@mensajes _ _ @quitar	-6
@mensajes _ _ @quitenme	6
@mensajes _ _ @trabajo	8
@mensajes _ _ @went	-13
@mensajes _ _ @wrong-thing	8
@mensajes _ _ hace	5
@mensajes _ _ im	8
@mensajes _ _ is	-7
@mensajes _ _ jaja	13
@mensajes _ _ para	-7
@mensajes _ _ should	-8
@mensajes _ _ sindicato	-10
@mensajes _ _ so	-12
@mensajes _ _ you	15
@mensajes _ back	-6
@mensajes _ do	-7
@mensajes _ else	6
@mensajes _ estoy	9
@mensajes _ im	8
@mensajes _ instead	-6
@mensajes _ que	-37
@mensajes _ se	6
@mensajes _ so	-9
@mensajes _ through	-9
@mensajes _ too	7
@mensajes _ ustedes	6
@mensajes _ voz	-6
@mensajes _ you	-10
@mensajes are	-30
@mensajes are @bothering	-7
@mensajes back	-6
@mensajes but	-5
@mensajes came	-9
@mensajes can	-5
@mensajes conmigo	7
@mensajes conmigo $	7
@mensajes desde	-19
@mensajes es que	-11
@mensajes gone	11
@mensajes got	8
@mensajes haha	-6
@mensajes haha $	-6
@mensajes instead	-12
@mensajes instead $	-12
@mensajes is	-5
@mensajes only	-20
@mensajes que	-14
@mensajes sin	-8
@mensajes so	-11
@mensajes sorry	-10
@mensajes sorry $	-10
@mensajes too	11
@mensajes too $	11
@mensajes yet	-11
@mensajes yet $	-11
@mensajes yo	8
@mensajes you	-5
@mensajes you $	-8
@mi $	24
@mi @cosas $	6
@mi @job	-5
@mi @lista	50
@mi @lista $	-7
@mi @lista @address	6
@mi @lista @elsewhere	17
@mi @lista porque	9
@mi @numero	-14
@mi @numero $	-11
@mi @numero @elsewhere	7
@mi @trabajo	-8
@mi _ $	-34
@mi _ @lista	8
@mi _ @please	-5
@mi _ _ $	14
@mi _ _ @blocked-what	9
@mi _ _ @elsewhere	15
@mi _ _ @mensajes	6
@mi _ _ @nada	11
@mi _ _ @trabajo	-5
@mi _ es	-6
@mi _ para	10
@mi _ porque	9
@mi _ que	7
@mine	6
@mine @carrier	6
@nada	54
@nada $	48
@nada .	6
@nada . @please	8
@nada @address	35
@nada @address $	26
@nada @address @address	-8
@nada @address @lista	5
@nada @blocked-what @escriban	13
@nada @blocked-what @escriban $	9
@nada @bloqueo	-7
@nada @cosas	36
@nada @cosas $	39
@nada @elsewhere $	-5
@nada @elsewhere @lista	5
@nada @elsewhere @mensajes	23
@nada @elsewhere @mensajes @address	7
@nada @elsewhere @mensajes @nada	14
@nada @elsewhere @nada $	-9
@nada @elsewhere @persona	-21
@nada @elsewhere @persona $	-8
@nada @elsewhere ustedes	11
@nada @elsewhere ustedes $	8
@nada @escriban	18
@nada @escriban $	18
@nada @mensajes	21
@nada @mensajes $	5
@nada @mensajes @address	6
@nada @mensajes @elsewhere	16
@nada @mensajes @nada	16
@nada @nada	35
@nada @nada $	-5
@nada @nada @address	20
@nada @nada @elsewhere	-9
@nada @nada @elsewhere @persona	-8
@nada @nada @nada	30
@nada @nada le	18
@nada @numero	-24
@nada @numero @elsewhere	-17
@nada @quiero	14
@nada @trabajo	-22
@nada @trabajo $	-8
@nada @trabajo @elsewhere	19
@nada @trabajo @lista	-17
@nada _ $	24
@nada _ @dije	20
@nada _ @escriban	15
@nada _ @lista	-10
@nada _ @mensajes	31
@nada _ @nada	33
@nada _ @paren	7
@nada _ @persona	-17
@nada _ @please	6
@nada _ @quitenme	14
@nada _ @trabajo	-5
@nada _ _ $	-11
@nada _ _ @address	15
@nada _ _ @elsewhere	32
@nada _ _ @nada	19
@nada _ _ @persona	9
@nada _ _ @please	-5
@nada _ _ @quiero	-18
@nada _ _ @trabajo	21
@nada _ _ es	5
@nada _ _ fa	-8
@nada _ _ le	17
@nada _ _ que	-8
@nada _ es	-12
@nada _ igual	-5
@nada _ le	18
@nada _ puedo	12
@nada _ que	20
@nada _ saben	-6
@nada _ ustedes	9
@nada _ y	5
@nada conozco	-10
@nada lado	9
@nada lado $	8
@nada le	19
@nada llamadas	18
@nada medio	6
@nada medio $	6
@nada modo	-11
@nada modo $	-9
@nada persona	8
@nada pio	-5
@nada pio $	-5
@nada poquito	-10
@nada que	-11
@nada que @blocked-what	-7
@nada se que	5
@nada sindicato	-15
@nada vez	-14
@nada vez $	-11
@nada y	9
@name	56
@name $	24
@name _ $	-9
@name _ @address	-9
@name _ @list	6
@name _ @mensajes	9
@name _ _ @blocked-what	19
@name _ _ @left-what	-10
@name is	6
@no-more-of	-25
@no-more-of $	-39
@no-more-of @blocked-what @blocked-what	7
@no-more-of @blocked-what @blocked-what @list	7
@no-more-of @carrier	-7
@no-more-of @left-what	10
@no-more-of @list	5
@no-more-of @tail	-11
@no-more-of @tail $	-11
@no-more-of _ @blocked-what	7
@no-more-of _ @wrong-thing	13
@no-more-of _ _ @left-what	7
@no-more-of _ _ @list	7
@no-more-of alone	14
@not-texts	5
@not-texts scribe	6
@numero	106
@numero $	42
@numero .	11
@numero . @quitenlo	10
@numero . @quitenlo $	5
@numero @address	7
@numero @address $	14
@numero @address @please	-6
@numero @elsewhere	-18
@numero @elsewhere @elsewhere @lista	-14
@numero @elsewhere @elsewhere @persona	5
@numero @elsewhere @elsewhere @trabajo	11
@numero @elsewhere @lista	-12
@numero @elsewhere @lista $	-13
@numero @elsewhere @persona	-16
@numero @elsewhere @persona @persona	-7
@numero @elsewhere @please	8
@numero @elsewhere @trabajo pero	-8
@numero @elsewhere casa	15
@numero @equivocado	9
@numero @equivocado $	8
@numero @equivocado @elsewhere	-10
@numero @lista	12
@numero @nada	-5
@numero @owner	5
@numero @owner $	5
@numero @please	14
@numero @quiten	9
@numero @quiten @lista	9
@numero @quiten @lista $	9
@numero @quitenlo	30
@numero @quitenlo $	14
@numero _ $	64
@numero _ @blocked-what	-8
@numero _ @elsewhere	-16
@numero _ @lista	-10
@numero _ @mensajes	-9
@numero _ @persona	-8
@numero _ @please	7
@numero _ @quitenlo	10
@numero _ _ $	28
@numero _ _ @elsewhere	9
@numero _ _ @escriban	5
@numero _ _ @lista	-16
@numero _ _ @nada	-5
@numero _ _ @numero	8
@numero _ _ @please	-10
@numero _ _ @quiero	-7
@numero _ _ @quitenlo	7
@numero _ _ @trabajo	16
@numero _ _ pero	-8
@numero _ _ que	5
@numero _ casa	15
@numero _ le	-6
@numero _ y	-6
@numero cambio	-6
@numero es @elsewhere @elsewhere	-8
@numero nuevo	-9
@numero nuevo $	-9
@numero pero	-7
@numero pero @elsewhere	-8
@numero viejo	-24
@numero viejo y	-16
@numero y @persona	8
@off-when $	-6
@off-when @blocked-what	-7
@off-when @elsewhere	8
@off-when @mensajes $	8
@off-when @these	10
@off-when @wrong-thing	5
@off-when @wrong-thing @job	6
@off-when _ @job	6
@off-when _ @please	6
@off-when _ _ @again	7
@other-list	-12
@other-list $	-18
@other-list . @left-what	7
@other-list @corrected	-8
@other-list @tail	-15
@other-list @tail $	-13
@other-list _ $	16
@other-list _ @left-what	12
@other-list _ _ $	-7
@other-list _ _ @mensajes	8
@other-list but	8
@owner	-32
@owner $	-7
@owner 555	-10
@owner @blocked-what	-7
@owner @boss-does	-14
@owner @boss-does @blocked-what	-8
@owner @boss-does @blocked-what @left-what	-7
@owner @boss-does @texts	-6
@owner @boss-does @texts @blocked-what	-6
@owner @elsewhere	-11
@owner @elsewhere 10	-6
@owner @left-what	-9
@owner @left-what @paren	-12
@owner @list	17
@owner @name	9
@owner @paren	6
@owner @people	-28
@owner @people $	-28
@owner @remove-kindly	-7
@owner @take	-6
@owner @wrong-thing	6
@owner _ $	-30
@owner _ 10	-6
@owner _ @blocked-what	-20
@owner _ @bothering	-12
@owner _ @corrected	6
@owner _ @do-not	7
@owner _ @doing	5
@owner _ @elsewhere	-7
@owner _ @left-what	-8
@owner _ @lista	-6
@owner _ @paren	-23
@owner _ @remove-kindly	9
@owner _ @texts	-9
@owner _ @wrong-thing	5
@owner _ _ $	-9
@owner _ _ .	16
@owner _ _ @again	6
@owner _ _ @blocked-what	-10
@owner _ _ @boss-does	8
@owner _ _ @bothering	-9
@owner _ _ @doing	-6
@owner _ _ @left-what	10
@owner _ _ @lights	7
@owner _ _ @lista	-6
@owner _ _ @remove-kindly	11
@owner _ _ @take	5
@owner _ _ @wrong-thing	-14
@owner _ _ are	9
@owner _ _ lol	-6
@owner _ _ shes	-5
@owner _ _ you	-30
@owner _ but	-7
@owner _ can	5
@owner _ is	11
@owner _ lol	10
@owner alone	7
@owner alone $	8
@owner closed	-7
@owner doesnt	8
@owner doesnt @want	5
@owner doesnt @want @list	5
@owner gets	15
@owner gets @left-what	15
@owner im	-7
@owner was	7
@owner you	6
@paren	131
@paren $	167
@paren .	-36
@paren . im	7
@paren @address	42
@paren @address $	20
@paren @address @address	21
@paren @address @address $	16
@paren @blocked-what	-35
@paren @blocked-what @quiten	-11
@paren @blocked-what @quiten @elsewhere	-11
@paren @blocked-what @then-when	-5
@paren @blocked-what @then-when you	-5
@paren @boss-does	-8
@paren @boss-does @blocked-what	-6
@paren @bothering	5
@paren @bothering $	10
@paren @bothering @blocked-what	7
@paren @bothering @blocked-what $	6
@paren @bothering @blocked-what @job	8
@paren @bothering @blocked-what @lights	-7
@paren @bothering @list	-9
@paren @bothering @mensajes	-7
@paren @carrier	9
@paren @carrier @carrier	9
@paren @carrier @carrier @quitar	5
@paren @corrected	22
@paren @corrected beg	13
@paren @corrected beg you	13
@paren @cosas	15
@paren @doing	14
@paren @doing $	17
@paren @doing @blocked-what	7
@paren @doing @left-what	7
@paren @doing so	-9
@paren @elsewhere	-32
@paren @elsewhere @elsewhere	6
@paren @elsewhere @elsewhere @mensajes	14
@paren @elsewhere @elsewhere historia	-5
@paren @elsewhere @escribir $	6
@paren @elsewhere @lista	25
@paren @elsewhere @lista $	12
@paren @elsewhere @lista @address	11
@paren @elsewhere @mensajes	11
@paren @elsewhere @mensajes $	32
@paren @elsewhere @mensajes @elsewhere	-14
@paren @elsewhere @trabajo	-7
@paren @elsewhere comer	-6
@paren @elsewhere luz	-7
@paren @elsewhere mes	-6
@paren @elsewhere semana	-6
@paren @hands-off	-13
@paren @hour	19
@paren @hour @left-what	-6
@paren @job	-9
@paren @job $	-8
@paren @left-what	-19
@paren @left-what @blocked-what	-8
@paren @left-what @carrier	-13
@paren @left-what @carrier @carrier	-8
@paren @left-what @cosas	8
@paren @left-what @elsewhere	-7
@paren @left-what @job	-10
@paren @left-what @left-what	-5
@paren @left-what @texts	9
@paren @left-what choice	6
@paren @list	-5
@paren @list $	10
@paren @lista	26
@paren @lista $	22
@paren @paren	20
@paren @paren $	12
@paren @paren @paren	9
@paren @person	-11
@paren @person @blocked-what	-14
@paren @persona	-12
@paren @quiero	-6
@paren @tail	20
@paren @take	-27
@paren @take @list	-8
@paren @texts	-14
@paren @texts $	16
@paren @texts @again	-26
@paren @texts @blocked-what $	-21
@paren @texts @blocked-what .	6
@paren @texts @blocked-what @again	7
@paren @texts @blocked-what @list	-8
@paren @texts @blocked-what @owner	11
@paren @texts @left-what $	7
@paren @texts @person $	-16
@paren @these	12
@paren @wrong-thing @left-what	8
@paren @wrong-thing @wrong-thing	-6
@paren _ $	119
@paren _ .	-8
@paren _ @address	39
@paren _ @again	-25
@paren _ @bothering	8
@paren _ @corrected	32
@paren _ @cosas	-12
@paren _ @elsewhere	-8
@paren _ @hour	-10
@paren _ @left-what	-5
@paren _ @lights	6
@paren _ @lista	27
@paren _ @nada	10
@paren _ @paren	10
@paren _ @person	-6
@paren _ @please	-26
@paren _ @quitar	-18
@paren _ @quiten	-11
@paren _ @siguen	21
@paren _ @take	-15
@paren _ @texts	10
@paren _ @then-when	-8
@paren _ @told	13
@paren _ @trabajo	-8
@paren _ @want-to	5
@paren _ @wrong-thing	-7
@paren _ _ $	40
@paren _ _ .	6
@paren _ _ @address	26
@paren _ _ @again	25
@paren _ _ @carrier	-11
@paren _ _ @cosas	-12
@paren _ _ @elsewhere	-19
@paren _ _ @escribir	-20
@paren _ _ @hands-off	9
@paren _ _ @job	8
@paren _ _ @left-what	24
@paren _ _ @lights	-7
@paren _ _ @list	-20
@paren _ _ @mensajes	11
@paren _ _ @paren	8
@paren _ _ @person	-13
@paren _ _ @quitar	5
@paren _ _ @take	14
@paren _ _ @texts	-14
@paren _ _ @want	13
@paren _ _ @wrong-thing	-21
@paren _ _ gas	-15
@paren _ _ got	6
@paren _ _ historia	-5
@paren _ _ im	8
@paren _ _ jaja	-7
@paren _ _ que	-19
@paren _ beg	13
@paren _ choice	6
@paren _ comer	-6
@paren _ im	6
@paren _ lol	-5
@paren _ luz	-7
@paren _ mes	-6
@paren _ semana	-6
@paren _ so	-9
@paren _ still	9
@paren _ times	18
@paren _ y	10
@paren _ yo	10
@paren _ you	-21
@paren _ youre	-6
@paren do	10
@paren do @corrected	12
@paren how	8
@paren im	9
@paren is	9
@paren jaja	-25
@paren jaja $	-25
@paren n	-7
@paren para	-29
@paren para @quitar	-9
@paren para @quitar $	-9
@paren que	-10
@paren twice	5
@paren w	5
@paren y	15
@paren y @blocked-what	12
@people $	-12
@people .	7
@people @address	-28
@people @address $	-28
@people @again	-5
@people @belong	17
@people @boss-does @left-what	7
@people @boss-does @left-what @left-what	5
@people @carrier	-15
@people @carrier $	-11
@people @corrected	10
@people @corrected @do-not	8
@people @hour	6
@people @job	8
@people @job $	8
@people @job @left-what	11
@people @left-what	-6
@people @left-what @job	-6
@people @left-what @these	12
@people @left-what @these @wrong-thing	12
@people @left-what @want	-12
@people @list	-9
@people @pictures	14
@people @wrong-thing	10
@people @wrong-thing @left-what	6
@people @wrong-thing @list	7
@people _ $	-14
@people _ @address	13
@people _ @again	9
@people _ @blocked-what	-10
@people _ @carrier	-6
@people _ @job	-10
@people _ @left-what	27
@people _ @list	10
@people _ @mensajes	22
@people _ @person	5
@people _ @these	15
@people _ @told	-8
@people _ @want	-6
@people _ _ @again	-14
@people _ _ @blocked-what	-7
@people _ _ @bothering	-5
@people _ _ @left-what	-11
@people _ _ @list	7
@people _ _ @people	13
@people _ _ @person	-6
@people _ _ @wrong-thing	11
@people _ _ its	7
@people _ _ youre	13
@people _ is	-10
@people _ looking	7
@people got	-5
@people im	5
@people more	11
@people more @mensajes	17
@people more @mensajes $	15
@people more @mensajes @again	6
@people sorry $	7
@people who	-5
@people you	11
@people you @want	6
@person	-34
@person $	-11
@person . @address	5
@person . @address @dont	5
@person @blocked-what	-23
@person @blocked-what @list	-7
@person @blocked-what @list $	-7
@person @carrier	10
@person @carrier $	-5
@person @carrier @left-what	20
@person @do-not @blocked-what	5
@person @do-not @blocked-what @list	5
@person @elsewhere	-8
@person @hands-off	12
@person @hour	-5
@person @left-what @paren	-15
@person @left-what @paren $	-8
@person @left-what @paren @bothering	-6
@person @list	-7
@person @list $	6
@person @list @tail	-15
@person @owner	15
@person @owner $	15
@person @people	-11
@person @people $	-11
@person @remove-kindly	-10
@person @text	-10
@person @word	7
@person @wrong-thing @left-what	-8
@person _ $	60
@person _ .	8
@person _ @address	9
@person _ @blocked-what	-35
@person _ @job	-11
@person _ @left-what	16
@person _ @list	-13
@person _ @paren	-19
@person _ @person	14
@person _ @tail	-15
@person _ @texts	-11
@person _ @these	-6
@person _ _ $	-38
@person _ _ @blocked-what	-17
@person _ _ @corrected	14
@person _ _ @cosas	-6
@person _ _ @dont	5
@person _ _ @escriban	-6
@person _ _ @left-what	22
@person _ _ @remove-kindly	-5
@person _ _ @tail	-6
@person _ _ @want-to	7
@person _ _ @wrong-thing	-6
@person _ _ im	5
@person _ _ make	-6
@person _ _ who	15
@person _ cares	15
@person _ hes	-15
@person _ over	7
@person _ you	-11
@person alone	-14
@person back	25
@person back $	26
@person else	44
@person else $	30
@person else @left-what	9
@person knows	-6
@person needs	8
@person needs @left-what	8
@person over	6
@person over @left-what	6
@person slashed	-6
@person slashed @blocked-what	-6
@person slashed @blocked-what @escriban	-6
@person who	14
@person who cares	15
@persona	-24
@persona $	-21
@persona @address	-19
@persona @address $	-9
@persona @address y	-10
@persona @blocked-what	-8
@persona @cosas	23
@persona @cosas $	13
@persona @elsewhere	-7
@persona @jefe	-16
@persona @jefe @blocked-what	-5
@persona @jefe @please	-8
@persona @jefe @please @dejen	-7
@persona @job	10
@persona @job $	10
@persona @lista	15
@persona @lista @address	10
@persona @nada	-26
@persona @nada @numero	-16
@persona @numero	32
@persona @numero $	19
@persona @numero .	12
@persona @numero . @quitenlo	10
@persona @numero @address	9
@persona @numero @address $	7
@persona @numero @elsewhere @trabajo	-8
@persona @numero @owner	5
@persona @numero @owner $	5
@persona @numero @please	7
@persona @numero @quitenlo	21
@persona @numero @quitenlo $	14
@persona @numero nuevo	-13
@persona @numero nuevo $	-9
@persona @numero viejo	-20
@persona @numero viejo y	-16
@persona @owner	-17
@persona @persona	8
@persona @persona $	-12
@persona @persona @elsewhere	-7
@persona @persona @please	9
@persona @persona @please @said	12
@persona @persona @said	8
@persona @persona @said que	9
@persona @persona puso	11
@persona @persona puso @persona	11
@persona @persona que	12
@persona @please	28
@persona @please $	12
@persona @please @blocked-what	10
@persona @please @said	12
@persona @refused	24
@persona @refused $	24
@persona @said	8
@persona @said que	9
@persona @said que @address	12
@persona @trabajo	-32
@persona @trabajo $	-16
@persona @trabajo .	5
@persona @trabajo @said	-13
@persona @wrong-thing	22
@persona _ $	20
@persona _ .	13
@persona _ @dejen	6
@persona _ @numero	-20
@persona _ @owner	13
@persona _ @persona	16
@persona _ @please	8
@persona _ @quiten	7
@persona _ @quitenlo	21
@persona _ @trabajo	-9
@persona _ _ $	-20
@persona _ _ .	-6
@persona _ _ @address	6
@persona _ _ @cosas	-8
@persona _ _ @dejen	-12
@persona _ _ @elsewhere	-16
@persona _ _ @lista	20
@persona _ _ @mensajes	13
@persona _ _ @numero	9
@persona _ _ @persona	19
@persona _ _ @quiero	8
@persona _ _ @quitaran	6
@persona _ _ @quiten	11
@persona _ _ @quitenlo	10
@persona _ _ @trabajo	-12
@persona _ _ le	-6
@persona _ _ que	11
@persona _ _ y	-17
@persona _ agarro	-5
@persona _ le	-6
@persona _ nuevo	-13
@persona _ pero	-6
@persona _ puso	8
@persona _ que	18
@persona _ viejo	-20
@persona abogado	13
@persona cuenta	5
@persona puso	11
@persona puso @persona	11
@persona puso @persona @numero	11
@persona que	22
@persona sindicato	11
@persona tio	-5
@persona y	10
@pictures $	-5
@pictures @blocked-what	6
@pictures @boss	11
@pictures @corrected	10
@pictures @job	5
@pictures @job $	7
@pictures @left-what @blocked-what	7
@pictures @left-what @left-what	-6
@pictures @lights	-16
@pictures @lights $	-10
@pictures @lights @boss-does	-5
@pictures @mensajes	-5
@pictures @mensajes $	-6
@pictures @paren	-21
@pictures @people	13
@pictures @people $	17
@pictures @tail	6
@pictures @wrong-thing	-10
@pictures _ $	-21
@pictures _ @again	-8
@pictures _ @carrier	-11
@pictures _ @corrected	5
@pictures _ @left-what	-9
@pictures _ @list	-8
@pictures _ @wrong-thing	-20
@pictures _ _ @blocked-what	11
@pictures _ _ @boss-does	5
@pictures _ _ @bothering	7
@pictures _ _ @carrier	9
@pictures _ _ @left-what	-13
@pictures _ _ @tail	8
@pictures _ _ @wrong-thing	8
@pictures _ _ is	-10
@pictures _ you	12
@pictures month	13
@pictures month $	11
@pictures ups	-7
@pictures winter	-10
@please	46
@please $	24
@please @I_stop $	-8
@please @address	25
@please @address $	14
@please @address @please	10
@please @address @please @blocked-what	10
@please @again	13
@please @belong	9
@please @belong @wrong-thing	9
@please @blocked-what @I_stop	-10
@please @blocked-what @dejen	-21
@please @blocked-what @dejen @elsewhere	-8
@please @blocked-what @dejen fuera	-7
@please @blocked-what @elsewhere	13
@please @blocked-what @elsewhere @escriban	12
@please @blocked-what @escriban	62
@please @blocked-what @escriban $	35
@please @blocked-what @escriban @address	-7
@please @blocked-what @escriban @elsewhere	13
@please @blocked-what @escriban @mensajes	9
@please @blocked-what @escriban @mi	-5
@please @blocked-what @escriban @nada	31
@please @blocked-what @escriben	-13
@please @blocked-what @interesado	30
@please @blocked-what @interesado $	13
@please @blocked-what @interesado @address	11
@please @blocked-what @interesado @elsewhere	6
@please @blocked-what @interesado @mi	12
@please @blocked-what @quiten	-40
@please @blocked-what @quiten $	-15
@please @blocked-what @quiten @elsewhere	-20
@please @blocked-what @refused	15
@please @blocked-what @refused @elsewhere	10
@please @blocked-what acuerdo	-9
@please @blocked-what anden	18
@please @blocked-what anden @escribir	18
@please @blocked-what cabe	-11
@please @blocked-what cabe @nada	-11
@please @blocked-what den	-10
@please @blocked-what den @elsewhere	-10
@please @blocked-what duele	-7
@please @blocked-what esten	14
@please @blocked-what esten @escribir	13
@please @blocked-what han	-5
@please @blocked-what llegan	-6
@please @blocked-what llegan @elsewhere	-6
@please @blocked-what voy	-7
@please @blocked-what voy @elsewhere	-7
@please @boss-does	19
@please @bothering	7
@please @bothering @blocked-what	8
@please @corrected	-5
@please @cosas	-15
@please @dejen	-54
@please @dejen @elsewhere	-35
@please @dejen @elsewhere @escribir	-40
@please @dejen que	-16
@please @dejen que @elsewhere	-15
@please @dije	-8
@please @dije @lista	10
@please @dije @nada	-6
@please @dije que	-11
@please @dije que @blocked-what	-11
@please @elsewhere	-15
@please @elsewhere @elsewhere	-11
@please @elsewhere @quiero	18
@please @elsewhere @quiero $	8
@please @escriban	54
@please @escriban $	54
@please @escriban @address $	9
@please @escriban @elsewhere	-5
@please @escriban @elsewhere @elsewhere	-6
@please @escriban @elsewhere @escribir	14
@please @escriban @elsewhere @lista	12
@please @escriban @escribir	6
@please @escriban @lista	-13
@please @escriban @lista @address	-16
@please @escriban @mensajes @elsewhere	-6
@please @escriban @nada	33
@please @escriban @nada $	19
@please @escriban @nada @address	9
@please @escriban que	-11
@please @escribir	56
@please @escribir $	59
@please @escribir @lista	-7
@please @escribir @nada $	8
@please @escribir @nada @mensajes	-14
@please @interested	11
@please @job @address $	-6
@please @left-what	-6
@please @lights	-12
@please @me	-15
@please @me @escriban $	-8
@please @me @escriban @nada	6
@please @me @interesado	-6
@please @mensajes	16
@please @mensajes $	40
@please @mensajes @address	19
@please @mensajes @address $	17
@please @mensajes @blocked-what	-24
@please @mensajes @blocked-what @person	-19
@please @mensajes @hour	-6
@please @mensajes @please	7
@please @nada	37
@please @nada $	51
@please @nada @address	16
@please @nada @mensajes	29
@please @nada @mensajes $	22
@please @nada @mensajes @address	6
@please @nada @numero	12
@please @nada @trabajo	-12
@please @nada @trabajo $	-7
@please @nada poquito	-10
@please @paren	5
@please @paren $	13
@please @paren @bothering	11
@please @paren @bothering @blocked-what	11
@please @paren @elsewhere	-12
@please @paren @elsewhere @escribir	-11
@please @people	7
@please @people @left-what	12
@please @people @left-what @these	12
@please @please	7
@please @quiero	33
@please @quiero $	5
@please @quiero @escribir	8
@please @quiero @escribir @nada	9
@please @quiero @lista	13
@please @quiero @lista $	11
@please @quiero @lista @mensajes	6
@please @quiero @mensajes	15
@please @quiero @mensajes $	22
@please @quiero @nada	11
@please @quiero @nada $	24
@please @quiero @nada @elsewhere	9
@please @quiero @nada @mensajes	20
@please @quiero @unwanted	29
@please @quiero @unwanted @elsewhere	13
@please @quiero @unwanted @nada	16
@please @quiero estar	12
@please @quiero estar @elsewhere	12
@please @quiero llamadas	-12
@please @quiero perderme	-12
@please @quiero que	-11
@please @quiero que @elsewhere	7
@please @quiero que se	5
@please @quiero quedarme	-10
@please @quiero quedarme sin	-10
@please @quiero seguir	14
@please @quiero seguir @escribir	14
@please @quiero ser	9
@please @quiero ser contactado	12
@please @quiero sus	7
@please @quiero sus @mensajes	7
@please @quiero vivir	-11
@please @quiero vivir $	-11
@please @quiten	-27
@please @quiten @persona	-19
@please @quiten @persona @numero	-19
@please @quitenme	6
@please @refused	31
@please @refused @mi	12
@please @refused @persona	11
@please @refused @persona @numero	13
@please @refused conmigo	-6
@please @remove-kindly	-12
@please @said	22
@please @said @mensajes	7
@please @said @mensajes $	7
@please @said que	9
@please @tail you @left-what	10
@please @texting	30
@please @these	7
@please @these $	7
@please @trabajo	38
@please @trabajo @elsewhere	24
@please @trabajo @elsewhere @cosas	21
@please @trabajo @lista	16
@please @trabajo @lista $	15
@please @went	8
@please @went @please	11
@please @went @please @mensajes	11
@please @word	17
@please @wrong-thing	-18
@please @wrong-thing $	-14
@please _ $	39
@please _ .	-12
@please _ @I_stop	-9
@please _ @address	16
@please _ @again	12
@please _ @belong	85
@please _ @blocked-what	-5
@please _ @boss-does	-6
@please _ @bothering	11
@please _ @corrected	-7
@please _ @cosas	29
@please _ @dejen	-21
@please _ @dont	6
@please _ @elsewhere	-12
@please _ @equivocado	7
@please _ @escriban	72
@please _ @escriben	-11
@please _ @escribir	19
@please _ @friend-wants	6
@please _ @hour	21
@please _ @interesado	86
@please _ @lista	40
@please _ @mensajes	19
@please _ @nada	31
@please _ @paren	-6
@please _ @people	16
@please _ @persona	16
@please _ @please	12
@please _ @quiero	19
@please _ @quitar	7
@please _ @quiten	-34
@please _ @quitenme	7
@please _ @refused	10
@please _ @remove-kindly	-6
@please _ @salir	-23
@please _ @tail	-20
@please _ @texts	29
@please _ @trabajo	7
@please _ @unwanted	29
@please _ @want-to	5
@please _ _ $	32
@please _ _ .	18
@please _ _ @address	-18
@please _ _ @again	-8
@please _ _ @blocked-what	6
@please _ _ @boss-does	-6
@please _ _ @corrected	-7
@please _ _ @cosas	37
@please _ _ @dejen	-10
@please _ _ @elsewhere	-41
@please _ _ @escriban	15
@please _ _ @escribir	29
@please _ _ @job	-18
@please _ _ @left-what	25
@please _ _ @list	20
@please _ _ @lista	-18
@please _ _ @lose	-10
@please _ _ @mensajes	21
@please _ _ @mi	18
@please _ _ @nada	29
@please _ _ @person	-18
@please _ _ @persona	-8
@please _ _ @please	18
@please _ _ @quitar	-8
@please _ _ @quiten	5
@please _ _ @quitenme	6
@please _ _ @refused	11
@please _ _ @tail	-11
@please _ _ @texts	10
@please _ _ @these	27
@please _ _ @trabajo	-19
@please _ _ @wrong-thing	24
@please _ _ contactado	12
@please _ _ es	-22
@please _ _ estoy	-8
@please _ _ fuera	-8
@please _ _ its	6
@please _ _ jaja	-10
@please _ _ more	9
@please _ _ para	12
@please _ _ persona	29
@please _ _ que	10
@please _ _ quien	-6
@please _ _ sin	-11
@please _ _ somos	-6
@please _ _ soy	-8
@please _ _ sus	13
@please _ _ y	11
@please _ acuerdo	-9
@please _ ahora	-8
@please _ anden	18
@please _ cabe	-11
@please _ cafe	-8
@please _ caso	-5
@please _ conmigo	-6
@please _ den	-10
@please _ desde	12
@please _ digas	-5
@please _ dinero	-5
@please _ do	-5
@please _ duele	-7
@please _ es	7
@please _ estar	16
@please _ esten	14
@please _ hablar	-5
@please _ han	-5
@please _ ir	-6
@please _ jaja	-10
@please _ juan	-16
@please _ les	-10
@please _ llamadas	-12
@please _ llegan	-6
@please _ maria	17
@please _ molestia	-5
@please _ more	15
@please _ needed	25
@please _ perderme	-12
@please _ poquito	-10
@please _ que	-12
@please _ quedarme	-10
@please _ quien	19
@please _ seguir	14
@please _ senal	-10
@please _ ser	7
@please _ sus	7
@please _ vivir	-11
@please _ voy	-8
@please _ who	11
@please _ y	-6
@please _ yet	-10
@please _ yo	16
@please abre	-10
@please abre $	-7
@please cabe	-8
@please clue	6
@please conozco	19
@please conozco @elsewhere	13
@please di	14
@please entendi	-9
@please entiendo	-6
@please era	-5
@please es	27
@please es $	12
@please es @elsewhere	26
@please es @elsewhere @numero	16
@please es @lista	27
@please es @mensajes	-14
@please es molestia	-5
@please estaciones	-7
@please estar @elsewhere	9
@please esten	12
@please esten @escribir	12
@please esten @escribir $	12
@please estoy	16
@please estoy @interesado	31
@please estoy @interesado $	13
@please estoy @interesado @address	9
@please fui	-10
@please fui $	-6
@please hablo	5
@please hace	-5
@please hay	-11
@please hay @nada	16
@please le	-8
@please le @escriban	16
@please le @escriban $	6
@please les	-12
@please les @interesado	-5
@please linda	7
@please llores	-6
@please llores $	-6
@please longer	23
@please longer @hour	14
@please longer @hour @left-what	14
@please longer @left-what	-6
@please more	31
@please more $	27
@please more @job	-10
@please more @job @blocked-what	-5
@please more @left-what @list	5
@please more @mensajes	8
@please more @mensajes $	10
@please more @mensajes @address	6
@please more @mensajes @blocked-what	-9
@please more @texts	19
@please more @texts $	9
@please more @texts @left-what	10
@please offense	6
@please offense but	6
@please oigo	-11
@please pasa	-9
@please prob	-10
@please puedo	-36
@please puedo $	-11
@please puedo @salir	-17
@please puedo @salir $	-17
@please recibo	-5
@please recibo @elsewhere	-5
@please recibo @elsewhere @mensajes	-5
@please rush	-5
@please saben	6
@please se	-26
@please se les	-10
@please se les @lose	-10
@please se que	-5
@please se quien	7
@please seas	-7
@please sirve	-23
@please sirve y	-6
@please soy	74
@please soy @elsewhere	-8
@please soy @elsewhere @lista	-17
@please soy juan	-16
@please soy maria	17
@please soy maria $	17
@please soy quien	13
@please soy yo	23
@please soy yo $	18
@please te	-6
@please tengo	-15
@please tengo @interesado	11
@please tienen	10
@please tienen @trabajo	6
@please tienen @trabajo @elsewhere	6
@please trabaja	7
@please trabaja @lista	-7
@please vi	-15
@please vive	11
@please voicemails	-27
@please worries	-7
@please y	14
@please you	-9
@please you @remove-kindly	-6
@please you @remove-kindly $	-6
@puede @escribir	-12
@puede @escribir $	-6
@puede @put	-18
@puede @quitar	25
@puede @quitar $	26
@puede @quitar @address	11
@puede @quitar @address @address	9
@puede @quitar @elsewhere @lista	10
@puede @quitar @elsewhere @trabajo	-7
@puede @quitar @trabajo	-5
@puede @quitar @trabajo @address	-5
@puede _ $	14
@puede _ @address	13
@puede _ @elsewhere	-12
@puede _ @lista	-12
@puede _ @trabajo	-5
@puede _ _ @escribir	8
@puede _ _ @lista	8
@puede _ _ @nada	8
@puede _ _ @quiten	7
@puede _ _ @trabajo	-11
@puede dar	7
@puede dar @elsewhere	7
@puede dar @elsewhere @quiten	7
@puede usted	10
@put	-14
@put @elsewhere	-12
@put @elsewhere @sent	-21
@put @persona	-6
@put @persona @numero	-6
@put _ $	12
@put _ @numero	-6
@put _ @sent	-21
@put _ _ $	-17
@put _ _ @address	-16
@quiero	27
@quiero @address	-6
@quiero @cosas	-10
@quiero @elsewhere	-10
@quiero @elsewhere @cosas	-5
@quiero @elsewhere @mensajes	-5
@quiero @elsewhere @trabajo	12
@quiero @escribir @nada	9
@quiero @lista	13
@quiero @lista $	11
@quiero @lista @mensajes	6
@quiero @lista @mensajes $	6
@quiero @mensajes	28
@quiero @mensajes $	22
@quiero @mensajes @elsewhere	9
@quiero @mensajes @elsewhere @persona	9
@quiero @nada	10
@quiero @nada $	22
@quiero @nada @elsewhere	9
@quiero @nada @mensajes	20
@quiero @quitar	-9
@quiero @quitar $	12
@quiero @salir	24
@quiero @salir $	14
@quiero @salir @elsewhere	-10
@quiero @unwanted	28
@quiero @unwanted @elsewhere	12
@quiero @unwanted @nada	16
@quiero @unwanted @nada @elsewhere	8
@quiero _ $	49
@quiero _ @blocked-what	18
@quiero _ @cosas	12
@quiero _ @dejen	-19
@quiero _ @elsewhere	28
@quiero _ @lista	-13
@quiero _ @mensajes	32
@quiero _ @mi	-26
@quiero _ @nada	13
@quiero _ @numero	-6
@quiero _ @persona	-6
@quiero _ @please	-9
@quiero _ @trabajo	7
@quiero _ _ @dejen	10
@quiero _ _ @escriban	12
@quiero _ _ @lista	-13
@quiero _ _ @mensajes	-26
@quiero _ _ @nada	5
@quiero _ _ @persona	9
@quiero _ _ @quiero	-12
@quiero _ _ @quitaran	7
@quiero _ _ @quiten	5
@quiero _ _ @trabajo	-10
@quiero _ _ puedo	-8
@quiero _ contactado	12
@quiero _ se	5
@quiero _ sin	-10
@quiero contrato	-8
@quiero contrato $	-8
@quiero darme	7
@quiero darme @elsewhere	7
@quiero darme @elsewhere @quiten	7
@quiero decir	-6
@quiero estar	10
@quiero estar @elsewhere	13
@quiero estar @elsewhere @elsewhere	7
@quiero estar @elsewhere @lista	6
@quiero llamadas	-12
@quiero morir	-8
@quiero morir $	-7
@quiero perderme	-12
@quiero que	-7
@quiero que @blocked-what	18
@quiero que @blocked-what @dejen	10
@quiero que @blocked-what @escriban	12
@quiero que @blocked-what @quitaran	7
@quiero que @dejen	-19
@quiero que @dejen @elsewhere	-19
@quiero que @elsewhere	6
@quiero que @elsewhere @jefe	6
@quiero que @paren	6
@quiero que @paren $	9
@quiero que se	5
@quiero quedarme	-10
@quiero quedarme sin	-10
@quiero quedarme sin @mensajes	-10
@quiero ser	9
@quiero ser contactado	12
@quiero sus	7
@quiero sus @mensajes	7
@quiero vivir	-11
@quiero vivir $	-11
@quit $	-5
@quit @blocked-what	8
@quit @left-what	-5
@quit @left-what @left-what	-6
@quit _ @left-what	-6
@quit _ @list	6
@quitar	137
@quitar $	125
@quitar @address	48
@quitar @address $	19
@quitar @address @address	34
@quitar @address @address $	34
@quitar @blocked-what	-47
@quitar @blocked-what $	-6
@quitar @blocked-what @blocked-what @list	-5
@quitar @blocked-what @tail	7
@quitar @blocked-what @tail $	7
@quitar @elsewhere	7
@quitar @elsewhere @elsewhere	17
@quitar @elsewhere @elsewhere @lista	20
@quitar @elsewhere @lista	14
@quitar @elsewhere @lista $	6
@quitar @elsewhere @mensajes	-7
@quitar @elsewhere @mensajes $	-7
@quitar @elsewhere @numero	9
@quitar @elsewhere @trabajo	-9
@quitar @elsewhere @trabajo $	-7
@quitar @job	7
@quitar @left-what	7
@quitar @lista	-6
@quitar @lista $	12
@quitar @lista @mensajes	-18
@quitar @mi	-27
@quitar @mi @lista	-23
@quitar @persona	7
@quitar @persona @numero	14
@quitar @persona @numero $	9
@quitar @trabajo	-8
@quitar @trabajo @address	-5
@quitar _ $	63
@quitar _ @address	30
@quitar _ @cosas	-6
@quitar _ @elsewhere	12
@quitar _ @lista	-9
@quitar _ @mensajes	-25
@quitar _ @numero	22
@quitar _ @paren	-16
@quitar _ @tail	7
@quitar _ @these	6
@quitar _ @trabajo	-21
@quitar _ _ $	-14
@quitar _ _ @blocked-what	-9
@quitar _ _ @lista	17
@quitar _ _ @mensajes	-30
@quitar _ querer	-7
@quitar sin	-7
@quitar sin querer	-7
@quitar y	6
@quitar yo	-6
@quitaran	8
@quitaran $	15
@quitaran @elsewhere	-9
@quitaran _ _ @elsewhere	6
@quitaran y	6
@quiten	133
@quiten $	193
@quiten @address	16
@quiten @address $	22
@quiten @address @address	24
@quiten @address @address $	8
@quiten @address @elsewhere	-5
@quiten @address @lista	-12
@quiten @blocked-what $	26
@quiten @blocked-what @again	7
@quiten @blocked-what @blocked-what @left-what	-9
@quiten @blocked-what @list	-19
@quiten @blocked-what @name	-28
@quiten @blocked-what @name $	-15
@quiten @cosas	-12
@quiten @elsewhere	-34
@quiten @elsewhere @elsewhere	-18
@quiten @elsewhere @elsewhere @cosas	-12
@quiten @elsewhere @lista	10
@quiten @elsewhere @lista $	6
@quiten @elsewhere @mensajes $	-9
@quiten @elsewhere @mensajes @elsewhere	7
@quiten @elsewhere @numero	6
@quiten @elsewhere @numero @address	5
@quiten @elsewhere @trabajo	-10
@quiten @elsewhere @trabajo $	-6
@quiten @left-what $	18
@quiten @left-what @job	-5
@quiten @lista $	-22
@quiten @lista @elsewhere	21
@quiten @lista @elsewhere @mi	21
@quiten @lista @numero	10
@quiten @lista @numero $	10
@quiten @mi	16
@quiten @mi @lista	9
@quiten @mi @lista $	-7
@quiten @mi @numero	9
@quiten @mi @numero @elsewhere	7
@quiten @nada	-6
@quiten @person	13
@quiten @person $	11
@quiten @persona	49
@quiten @persona @cosas	14
@quiten @persona @mensajes $	7
@quiten @persona @numero	18
@quiten @persona @numero $	37
@quiten @persona @numero @elsewhere	-15
@quiten @persona @numero viejo	-16
@quiten @persona @numero y	8
@quiten @quiten	28
@quiten @quiten $	28
@quiten @these	-12
@quiten @these @blocked-what	-6
@quiten _ $	64
@quiten _ @address	23
@quiten _ @again	10
@quiten _ @blocked-what	-30
@quiten _ @cosas	24
@quiten _ @elsewhere	-8
@quiten _ @job	-10
@quiten _ @list	-19
@quiten _ @lista	14
@quiten _ @mensajes	-7
@quiten _ @name	-28
@quiten _ @numero	43
@quiten _ @please	-8
@quiten _ @quiten	15
@quiten _ @trabajo	-14
@quiten _ _ $	53
@quiten _ _ @blocked-what	-34
@quiten _ _ @cosas	-6
@quiten _ _ @elsewhere	-15
@quiten _ _ @job	-6
@quiten _ _ @left-what	-15
@quiten _ _ @list	-6
@quiten _ _ @lista	12
@quiten _ _ @mi	21
@quiten _ _ @name	-9
@quiten _ _ @numero	12
@quiten _ _ @please	-8
@quiten _ _ que	-11
@quiten _ _ viejo	-16
@quiten _ _ y	6
@quiten _ le	8
@quiten _ que	8
@quiten medica	-5
@quiten y	-8
@quiten y @please	-8
@quitenlo	110
@quitenlo $	83
@quitenlo @address	8
@quitenlo @address $	8
@quitenlo _ $	18
@quitenlo _ @address	5
@quitenlo _ @lista	16
@quitenlo _ _ $	-7
@quitenlo _ _ @lista	14
@quitenme	210
@quitenme $	93
@quitenme @address	15
@quitenme @address $	16
@quitenme @address @address	-18
@quitenme @address @address $	-18
@quitenme @elsewhere	79
@quitenme @elsewhere @cosas	5
@quitenme @elsewhere @cosas @lista	6
@quitenme @elsewhere @elsewhere	26
@quitenme @elsewhere @elsewhere @lista	8
@quitenme @elsewhere @elsewhere vez	8
@quitenme @elsewhere @lista	33
@quitenme @elsewhere @lista $	14
@quitenme @elsewhere @lista @address	15
@quitenme @elsewhere @mi	6
@quitenme @elsewhere @mi @lista	6
@quitenme @elsewhere @persona	22
@quitenme @elsewhere @persona y	7
@quitenme @elsewhere @trabajo	-11
@quitenme @lista	8
@quitenme _ $	29
@quitenme _ @address	-16
@quitenme _ @cosas	5
@quitenme _ @elsewhere	29
@quitenme _ @lista	33
@quitenme _ @mi	6
@quitenme _ @persona	22
@quitenme _ @trabajo	-11
@quitenme _ _ $	5
@quitenme _ _ @address	16
@quitenme _ _ @elsewhere	-7
@quitenme _ _ @job	10
@quitenme _ _ @lista	27
@quitenme _ _ @trabajo	-6
@quitenme _ _ vez	8
@quitenme _ _ y	6
@refused	63
@refused $	47
@refused @elsewhere	-9
@refused @elsewhere @lista	13
@refused @mi	12
@refused @persona	16
@refused @persona @numero	18
@refused @persona @numero $	18
@refused _ $	-10
@refused _ @lista	27
@refused _ @mensajes	-12
@refused _ @numero	18
@refused _ _ $	7
@refused _ _ para	22
@refused conmigo $	-7
@refused que	8
@remove-kindly	37
@remove-kindly $	7
@remove-kindly @address	-9
@remove-kindly @blocked-what	8
@remove-kindly @blocked-what $	30
@remove-kindly @blocked-what circus	-6
@remove-kindly @bothering @blocked-what	-18
@remove-kindly @corrected	-6
@remove-kindly @do-not	-7
@remove-kindly @doing $	-11
@remove-kindly @doing @left-what	-6
@remove-kindly @doing you	-7
@remove-kindly @doing you @left-what	-6
@remove-kindly @friend-wants	8
@remove-kindly @friend-wants $	9
@remove-kindly @friend-wants @left-what	-22
@remove-kindly @friend-wants @left-what @corrected	-7
@remove-kindly @friend-wants @left-what @doing	-9
@remove-kindly @friend-wants @left-what @left-what	10
@remove-kindly @friend-wants @tail	7
@remove-kindly @hour	11
@remove-kindly @hour @these	9
@remove-kindly @interested	20
@remove-kindly @interested $	12
@remove-kindly @left-what	-16
@remove-kindly @left-what $	-12
@remove-kindly @left-what @blocked-what	-10
@remove-kindly @left-what @lights	25
@remove-kindly @lose	-29
@remove-kindly @mensajes	16
@remove-kindly @mensajes $	-9
@remove-kindly @mensajes @blocked-what	16
@remove-kindly @mensajes @blocked-what $	15
@remove-kindly @paren	-23
@remove-kindly @paren $	-22
@remove-kindly @people	15
@remove-kindly @people more	15
@remove-kindly @people more @mensajes	15
@remove-kindly @person	25
@remove-kindly @person $	31
@remove-kindly @person @list	-8
@remove-kindly @pictures	7
@remove-kindly @pictures @left-what	7
@remove-kindly @pictures @left-what @blocked-what	7
@remove-kindly @tail	-27
@remove-kindly @tail $	-29
@remove-kindly @tail @remove-kindly	7
@remove-kindly @tail @remove-kindly @tail	7
@remove-kindly @take	9
@remove-kindly @take @list	12
@remove-kindly @text	8
@remove-kindly @text @blocked-what	10
@remove-kindly @texting @blocked-what	8
@remove-kindly @texting @blocked-what @left-what	6
@remove-kindly @these	-8
@remove-kindly @want	13
@remove-kindly @want-to @wrong-thing	7
@remove-kindly @went	16
@remove-kindly @went @lista	7
@remove-kindly @went @lista $	6
@remove-kindly @word	8
@remove-kindly @wrong-thing	-5
@remove-kindly @wrong-thing @left-what	-6
@remove-kindly _ $	40
@remove-kindly _ @address	7
@remove-kindly _ @carrier	-6
@remove-kindly _ @corrected	-17
@remove-kindly _ @left-what	-14
@remove-kindly _ @lights	23
@remove-kindly _ @list	-8
@remove-kindly _ @mensajes	20
@remove-kindly _ @paren	19
@remove-kindly _ @people	-6
@remove-kindly _ @person	-5
@remove-kindly _ @quitar	15
@remove-kindly _ @quiten	11
@remove-kindly _ @these	5
@remove-kindly _ @wrong-thing	16
@remove-kindly _ _ $	7
@remove-kindly _ _ .	12
@remove-kindly _ _ @again	8
@remove-kindly _ _ @belong	7
@remove-kindly _ _ @blocked-what	-18
@remove-kindly _ _ @boss-does	-13
@remove-kindly _ _ @corrected	-16
@remove-kindly _ _ @do-not	18
@remove-kindly _ _ @doing	-7
@remove-kindly _ _ @hour	-24
@remove-kindly _ _ @job	6
@remove-kindly _ _ @left-what	18
@remove-kindly _ _ @mensajes	15
@remove-kindly _ _ @owner	-11
@remove-kindly _ _ @people	19
@remove-kindly _ _ @person	9
@remove-kindly _ _ @pictures	7
@remove-kindly _ _ @take	6
@remove-kindly _ _ @texts	-11
@remove-kindly _ _ @these	16
@remove-kindly _ _ @want	-6
@remove-kindly _ _ @want-to	-6
@remove-kindly _ _ @wrong-thing	-11
@remove-kindly _ but	-5
@remove-kindly _ circus	-6
@remove-kindly _ im	-15
@remove-kindly _ its	14
@remove-kindly _ lol	-7
@remove-kindly _ more	8
@remove-kindly _ so	-8
@remove-kindly _ yet	-11
@remove-kindly _ you	-19
@remove-kindly bad	-9
@remove-kindly blocking	-8
@remove-kindly even	-6
@remove-kindly good	-11
@remove-kindly joining	7
@remove-kindly sure	-20
@remove-kindly sure $	-15
@remove-kindly who	20
@remove-kindly who you	20
@remove-kindly who you @do-not	20
@remove-kindly yet	-7
@remove-kindly yet $	-7
@said	-53
@said @elsewhere	-5
@said @mensajes	7
@said @mensajes $	7
@said @nada	9
@said @nada $	9
@said @persona	9
@said @persona @persona	10
@said @persona @persona que	9
@said _ $	7
@said _ @address	-13
@said _ @blocked-what	-12
@said _ @elsewhere	-23
@said _ @mensajes	7
@said _ @persona	10
@said _ _ $	-9
@said _ _ @address	6
@said _ _ @elsewhere	-17
@said _ _ @escriban	7
@said _ _ @lista	-6
@said _ _ @please	-19
@said _ _ @quiten	-12
@said _ _ que	8
@said _ le	9
@said _ que	10
@said _ tiene	-5
@said que	-50
@said que @address	-18
@said que @address @please	-17
@said que @blocked-what	-11
@said que le	9
@said que tiene	-5
@said que tiene @elsewhere	-5
@salir	64
@salir $	77
@salir @address	16
@salir @address $	17
@salir @elsewhere	-5
@salir @elsewhere $	-5
@salir @elsewhere @lista	14
@salir @elsewhere @lista $	20
@salir _ $	12
@salir _ @lista	14
@salir _ _ @elsewhere	-17
@salir _ _ @mensajes	7
@sent	-15
@sent $	-19
@sent @paren $	-15
@sent @paren y	13
@sent @persona	6
@sent @persona @numero	6
@sent @persona @numero @elsewhere	9
@sent _ $	-17
@sent _ @numero	7
@sent _ @persona	-6
@sent _ @please	9
@sent _ _ $	-7
@sent _ _ @blocked-what	12
@sent _ _ @please	5
@sent _ que	9
@sent _ y	14
@sent para	9
@sent para que	9
@sent que	9
@sent que @please	9
@siguen	45
@siguen $	12
@siguen @elsewhere	9
@siguen _ $	12
@siguen _ @address	-6
@siguen _ @elsewhere	6
@siguen _ @mensajes	11
@siguen _ @persona	-13
@siguen _ _ @address	-17
@siguen _ _ @bloqueo	9
@siguen _ _ @elsewhere	6
@siguen _ le	15
@siguen llegando	13
@siguen y	8
@tail	42
@tail $	23
@tail .	-23
@tail . @corrected	-10
@tail . @corrected @want	-8
@tail 4	12
@tail @address	13
@tail @address $	9
@tail @again	13
@tail @again @blocked-what	-7
@tail @boss-does	24
@tail @boss-does $	12
@tail @boss-does @blocked-what	12
@tail @carrier	-14
@tail @corrected	11
@tail @corrected @take @left-what	6
@tail @dont	6
@tail @dont @write	6
@tail @job @blocked-what	7
@tail @left-what	-12
@tail @left-what @boss-does	-6
@tail @left-what @paren	9
@tail @mensajes	26
@tail @mensajes @blocked-what	12
@tail @mensajes @blocked-what $	13
@tail @mensajes @list	6
@tail @mensajes @list @list	6
@tail @paren $	8
@tail @paren @bothering	-12
@tail @quiten @blocked-what	5
@tail @remove-kindly	7
@tail @remove-kindly @tail	7
@tail @tail $	10
@tail @tail you	-5
@tail @take	6
@tail @take @left-what	-9
@tail @want	-18
@tail @wrong-thing	9
@tail @wrong-thing $	8
@tail _ $	20
@tail _ @address	9
@tail _ @blocked-what	36
@tail _ @boss-does	-7
@tail _ @corrected	-13
@tail _ @dont	9
@tail _ @job	-6
@tail _ @lights	6
@tail _ @no-more-of	8
@tail _ @paren	22
@tail _ @tail	18
@tail _ @take	13
@tail _ @want	-10
@tail _ @write	6
@tail _ @wrong-thing	-9
@tail _ _ .	9
@tail _ _ @blocked-what	-12
@tail _ _ @corrected	9
@tail _ _ @doing	-11
@tail _ _ @left-what	-15
@tail _ _ @list	7
@tail _ _ @mensajes	18
@tail _ _ @paren	10
@tail _ _ @please	5
@tail _ _ @tail	13
@tail _ _ @want	-5
@tail _ _ @wrong-thing	10
@tail _ _ back	10
@tail _ _ can	10
@tail _ _ im	8
@tail _ _ much	7
@tail _ _ something	-5
@tail _ _ still	-5
@tail _ ill	5
@tail _ im	-6
@tail _ its	7
@tail _ so	9
@tail are	-8
@tail can	12
@tail god	-10
@tail god $	-10
@tail im @bothering	5
@tail im @bothering @left-what	5
@tail named	-9
@tail so	7
@tail who	8
@tail you	8
@tail you @left-what @doing	-12
@tail you so	7
@tail you so much	7
@take	27
@take $	-5
@take @blocked-what	20
@take @blocked-what @carrier	-5
@take @blocked-what @carrier @left-what	7
@take @blocked-what @carrier @list	-8
@take @blocked-what @carrier @wrong-thing	-11
@take @blocked-what @list	7
@take @blocked-what @list $	-13
@take @blocked-what @list @carrier	10
@take @blocked-what @list @taken	6
@take @blocked-what @wrong-thing	6
@take @boss-does	14
@take @carrier	-8
@take @carrier $	33
@take @carrier .	-11
@take @carrier @blocked-what @job	17
@take @carrier @blocked-what lawn	-16
@take @carrier @hour	-7
@take @carrier @hour @left-what	-5
@take @carrier @left-what	-9
@take @carrier @left-what @list	-5
@take @carrier @wrong-thing	-7
@take @corrected	-5
@take @do-not	6
@take @do-not @left-what	6
@take @left-what	-23
@take @left-what $	-16
@take @left-what .	6
@take @left-what @carrier	-13
@take @left-what @carrier $	-9
@take @left-what @carrier @carrier	-5
@take @left-what @corrected	7
@take @left-what @corrected @people	-7
@take @left-what @list	7
@take @lights	-6
@take @list	25
@take @list $	15
@take @list @list	-8
@take @list @tail	10
@take @list @tail $	10
@take @mensajes	-17
@take @mensajes $	-17
@take @people	-7
@take @please	9
@take @taken	11
@take @taken @carrier	11
@take @taken @carrier $	12
@take @texted	-6
@take @texted @lights	-6
@take @went	-5
@take _ $	8
@take _ .	5
@take _ @again	13
@take _ @blocked-what	11
@take _ @carrier	-10
@take _ @hour	-8
@take _ @job	-6
@take _ @left-what	-18
@take _ @list	16
@take _ @tail	10
@take _ @then-when	-7
@take _ @want-to	5
@take _ @wrong-thing	-10
@take _ _ $	39
@take _ _ .	13
@take _ _ @address	6
@take _ _ @again	5
@take _ _ @carrier	6
@take _ _ @cosas	7
@take _ _ @job	14
@take _ _ @list	-13
@take _ _ @mensajes	5
@take _ _ @people	-8
@take _ _ @wrong-thing	-9
@take _ _ both	8
@take _ _ but	9
@take _ _ id	-5
@take _ _ is	-9
@take _ _ lawn	-16
@take _ _ life	7
@take _ _ saved	-12
@take _ _ so	-9
@take _ been	-7
@take _ great	6
@take _ nice	7
@take back	-8
@take fired	-6
@take lost	46
@take rocks	20
@take signed	8
@take signed @lights	8
@take unemployment	-7
@take unemployment @then-when	-7
@taken	32
@taken @blocked-what	8
@taken @blocked-what @carrier	6
@taken @carrier	13
@taken @carrier $	20
@taken @carrier @job	-7
@taken @carrier @left-what	-6
@taken _ $	20
@taken _ @carrier	6
@taken _ @job	-7
@text	36
@text $	49
@text @blocked-what	13
@text @blocked-what @job	8
@text @blocked-what @lights	10
@text @blocked-what @lights $	6
@text @corrected	-8
@text @left-what	-11
@text @left-what @corrected	-7
@text @left-what @corrected @paren	-7
@text @person	6
@text _ $	-7
@text _ @corrected	-7
@text _ @job	13
@text _ @lights	8
@text _ _ $	15
@text _ _ @paren	-7
@text _ _ @tail	11
@texted	11
@texted $	29
@texted @left-what	-8
@texted @left-what @list	-15
@texted @lights	-10
@texted _ @list	-15
@texted _ _ $	-15
@texted _ _ @hour	7
@texted _ so	-7
@texting	77
@texting $	48
@texting @address	8
@texting @blocked-what	33
@texting @blocked-what $	11
@texting @blocked-what @hour	11
@texting @blocked-what @hour @these	11
@texting @blocked-what @left-what	6
@texting @blocked-what @owner	7
@texting @blocked-what @wrong-thing	-7
@texting @left-what	-6
@texting _ $	6
@texting _ @hour	11
@texting _ @left-what	6
@texting _ @owner	7
@texting _ @tail	6
@texting _ @wrong-thing	-7
@texting _ _ $	11
@texting _ _ @blocked-what	-8
@texting _ _ @these	16
@texts	94
@texts $	60
@texts .	8
@texts @address	9
@texts @again	-16
@texts @blocked-what	50
@texts @blocked-what $	11
@texts @blocked-what .	6
@texts @blocked-what @address	9
@texts @blocked-what @address $	9
@texts @blocked-what @hour	11
@texts @blocked-what @list	-18
@texts @blocked-what @list $	-8
@texts @blocked-what @owner	15
@texts @blocked-what @owner @hands-off	7
@texts @blocked-what @tail	5
@texts @blocked-what @tail $	5
@texts @blocked-what @wrong-thing	-6
@texts @carrier	-7
@texts @hour	15
@texts @left-what	-28
@texts @left-what $	7
@texts @left-what @blocked-what	10
@texts @left-what @list	-10
@texts @left-what @list $	-8
@texts @left-what @owner	-34
@texts @list @list	-8
@texts @list @list $	-9
@texts @person $	-13
@texts @tail you	6
@texts @tail you $	6
@texts _ $	-7
@texts _ .	6
@texts _ @address	9
@texts _ @again	8
@texts _ @corrected	22
@texts _ @hour	10
@texts _ @list	-35
@texts _ @owner	-17
@texts _ @tail	10
@texts _ @wrong-thing	-7
@texts _ _ $	22
@texts _ _ @address	-9
@texts _ _ @boss-does	8
@texts _ _ @corrected	14
@texts _ _ @hands-off	7
@texts _ _ @people	-23
@texts _ _ @tail	6
@texts _ _ @these	10
@texts _ _ is	-14
@texts _ _ shes	6
@texts _ _ so	6
@texts _ you	10
@texts but	7
@texts sorry	-18
@texts sorry $	-18
@then-when	-38
@then-when $	-5
@then-when @blocked-what	-8
@then-when @corrected	-9
@then-when @corrected @dont	-9
@then-when @corrected @mensajes	-14
@then-when @corrected @mensajes @paren	-14
@then-when @corrected @want	10
@then-when @elsewhere	-6
@then-when @hands-off	-10
@then-when @hands-off @want-to	-5
@then-when @left-what @doing	6
@then-when @left-what @doing @left-what	6
@then-when @list	27
@then-when @list @boss-does	9
@then-when _ @boss-does	7
@then-when _ @carrier	-10
@then-when _ @doing	6
@then-when _ @elsewhere	7
@then-when _ @job	-12
@then-when _ @left-what	-6
@then-when _ @mensajes	-12
@then-when _ @remove-kindly	9
@then-when _ @want-to	-17
@then-when _ _ .	-10
@then-when _ _ @blocked-what	-16
@then-when _ _ @job	6
@then-when _ _ @take	10
@then-when _ _ @want	-6
@then-when _ _ @wrong-thing	-7
@then-when _ could	12
@then-when _ heard	-5
@then-when im	-6
@then-when its	9
@then-when its @remove-kindly	7
@then-when theres @elsewhere	7
@then-when you	9
@then-when you @carrier	-8
@then-when you @carrier $	-8
@then-when you @dont	9
@then-when you @mensajes	8
@then-when you @mensajes @tail	7
@then-when you could	12
@then-when you heard	-5
@then-when you heard @list	-5
@these	42
@these $	31
@these .	-9
@these @address	-15
@these @address $	-15
@these @again	6
@these @again $	5
@these @blocked-what @left-what	6
@these @blocked-what @left-what @owner	-5
@these @blocked-what you	8
@these @corrected	-15
@these @corrected @want	-12
@these @job	9
@these @job @paren	16
@these @job since	6
@these @left-what	-6
@these @left-what @blocked-what	6
@these @left-what @blocked-what $	7
@these @left-what @mensajes	-8
@these @list would	6
@these @list would @carrier	6
@these @lista	9
@these @mensajes $	5
@these @no-more-of	-12
@these @no-more-of $	-12
@these @owner	13
@these @texts	8
@these @want	-8
@these @want @list	-8
@these @word	-7
@these @wrong-thing	21
@these @wrong-thing $	21
@these @wrong-thing @left-what	14
@these @wrong-thing @left-what $	10
@these _ $	28
@these _ .	-9
@these _ @address	36
@these _ @again	11
@these _ @blocked-what	-5
@these _ @boss-does	5
@these _ @carrier	-21
@these _ @corrected	-6
@these _ @job	-8
@these _ @left-what	11
@these _ @list	-9
@these _ @mensajes	-17
@these _ @paren	30
@these _ @people	-6
@these _ @pictures	-6
@these _ @remove-kindly	10
@these _ @texts	7
@these _ @want	-14
@these _ _ $	13
@these _ _ .	7
@these _ _ 555	-5
@these _ _ @address	-5
@these _ _ @again	-6
@these _ _ @blocked-what	-14
@these _ _ @boss-does	10
@these _ _ @carrier	7
@these _ _ @corrected	-8
@these _ _ @doing	13
@these _ _ @job	-5
@these _ _ @list	12
@these _ _ @mensajes	6
@these _ _ @owner	-9
@these _ _ @paren	-7
@these _ _ @tail	5
@these _ _ @wrong-thing	-6
@these _ _ included	8
@these _ since	6
@these _ would	6
@these but	6
@these down	-6
@these else	24
@these im	13
@these im @remove-kindly	9
@these longer	15
@these longer $	15
@these mean	-5
@these mean @left-what	-5
@these mean @left-what @blocked-what	-5
@these more	27
@these more @wrong-thing @list	5
@these much	-8
@these sheet	6
@these was	-7
@these works	-6
@these you	13
@these you @paren	8
@these you @paren $	8
@these you @remove-kindly	7
@threat	25
@threat $	35
@threat @job	8
@threat @job $	8
@threat @left-what	-6
@threat _ _ $	-6
@threat _ _ @again	-5
@threat _ _ @left-what	6
@threat general	8
@told	15
@told $	13
@told @blocked-what	-6
@told @corrected	10
@told @corrected @carrier	8
@told @left-what	6
@told @left-what @list	5
@told @paren	9
@told @paren twice	5
@told @wrong-thing	15
@told _ $	6
@told _ @again	8
@told _ @blocked-what	-6
@told _ @job	15
@told _ @left-what	-10
@told _ @tail	7
@told _ @want-to	6
@told _ _ $	24
@told _ _ @again	-5
@told _ _ @boss-does	5
@told _ _ @do-not	-8
@told _ _ @elsewhere	-7
@told _ _ @then-when	-7
@told _ _ is	5
@told _ _ would	-7
@told _ were	-6
@told im @wrong-thing	5
@told you @tail	11
@told you were	-6
@trabajo	-86
@trabajo $	-42
@trabajo .	8
@trabajo @address	-18
@trabajo @address $	-12
@trabajo @blocked-what	6
@trabajo @elsewhere	17
@trabajo @elsewhere @blocked-what	13
@trabajo @elsewhere @blocked-what @quiten	14
@trabajo @elsewhere @cosas	20
@trabajo @elsewhere @cosas @jefe	21
@trabajo @elsewhere @escribir	8
@trabajo @elsewhere @nada	5
@trabajo @elsewhere @persona	15
@trabajo @elsewhere @persona @elsewhere	-5
@trabajo @elsewhere @trabajo	-11
@trabajo @lista	-16
@trabajo @lista $	6
@trabajo @please @blocked-what	7
@trabajo @please @blocked-what @escriban	5
@trabajo @please abre	-5
@trabajo @quitenme	12
@trabajo @quitenme $	6
@trabajo @said	-14
@trabajo @said que	-13
@trabajo _ $	-30
@trabajo _ @address	-6
@trabajo _ @blocked-what	12
@trabajo _ @cosas	20
@trabajo _ @elsewhere	-7
@trabajo _ @escribir	8
@trabajo _ @persona	14
@trabajo _ @please	-11
@trabajo _ @quiero	-18
@trabajo _ @quitenme	6
@trabajo _ @trabajo	-13
@trabajo _ _ $	-21
@trabajo _ _ @elsewhere	-17
@trabajo _ _ @escriban	5
@trabajo _ _ @jefe	14
@trabajo _ _ @mensajes	14
@trabajo _ _ @persona	-6
@trabajo _ _ @please	16
@trabajo _ _ @quiten	14
@trabajo _ _ @quitenme	11
@trabajo _ _ para	7
@trabajo _ _ que	-23
@trabajo _ abre	-5
@trabajo _ ahora	6
@trabajo _ estan	-5
@trabajo _ jaja	11
@trabajo _ puedo	-5
@trabajo _ sin	6
@trabajo _ y	-6
@trabajo es @elsewhere	7
@trabajo extra	-10
@trabajo extra $	-8
@trabajo gratis	12
@trabajo para	9
@trabajo para @lista	12
@trabajo para @lista $	12
@trabajo puedo	-7
@trabajo que @please	-8
@trabajo que @please entiendo	-6
@trabajo y	8
@trabajo y @please	6
@trabajo y @please @blocked-what	6
@trabajo y ahora	6
@unsubscribe	93
@unsubscribe $	56
@unsubscribe @blocked-what	20
@unsubscribe @blocked-what $	14
@unsubscribe _ $	20
@unsubscribe _ _ $	16
@unwanted	18
@unwanted $	-8
@unwanted @elsewhere	14
@unwanted @nada	16
@unwanted @nada @elsewhere	8
@unwanted _ @elsewhere	8
@unwanted _ @nada	6
@unwanted _ _ $	7
@unwanted _ _ @elsewhere	6
@us	8
@us $	17
@us @list	8
@us _ $	-13
@us _ _ $	-10
@us _ _ .	7
@us _ _ @pictures	-5
@want	26
@want $	7
@want .	10
@want . @paren	7
@want @again	-11
@want @blocked-what	-25
@want @blocked-what @jefe	-10
@want @blocked-what @left-what	-6
@want @blocked-what @list back	7
@want @blocked-what @pictures	-6
@want @blocked-what @wrong-thing	6
@want @carrier	13
@want @carrier $	23
@want @carrier @wrong-thing	-9
@want @carrier @wrong-thing @list	-10
@want @elsewhere	-14
@want @left-what	13
@want @left-what $	-10
@want @left-what .	8
@want @left-what @boss-does	-13
@want @left-what @carrier $	6
@want @left-what @do-not	-7
@want @left-what @do-not @these	-5
@want @left-what @left-what	6
@want @left-what @left-what @mensajes	7
@want @left-what @list	6
@want @left-what @list @mensajes	6
@want @left-what @mensajes	14
@want @left-what @mensajes $	9
@want @left-what @owner	-7
@want @left-what @paren	-8
@want @left-what @paren $	5
@want @left-what @quitar	-5
@want @left-what @quitar @blocked-what	-6
@want @left-what @quiten	-7
@want @left-what @take	-6
@want @left-what @take @blocked-what	-6
@want @left-what @these	-5
@want @left-what @unsubscribe	10
@want @left-what @want-to	7
@want @left-what @want-to $	-5
@want @left-what @want-to @boss-does	10
@want @left-what @want-to @left-what	9
@want @left-what @want-to @texted	19
@want @left-what @want-to you	7
@want @left-what @write	7
@want @left-what @write @left-what	7
@want @left-what hear	13
@want @left-what resign	13
@want @list	9
@want @list @job	-8
@want @list @mensajes	13
@want @list @mensajes $	12
@want @person	9
@want @person @left-what	-10
@want @person @remove-kindly	-9
@want @person else	19
@want @person else $	19
@want @please @belong	9
@want @please @belong @wrong-thing	9
@want @please more	-7
@want @please more @wrong-thing	-7
@want @these	-9
@want @these $	-10
@want @these @blocked-what	9
@want @these you	12
@want @these you @remove-kindly	7
@want @want-to	6
@want @want-to @wrong-thing	8
@want _ $	8
@want _ .	15
@want _ @belong	9
@want _ @blocked-what	12
@want _ @boss-does	-16
@want _ @carrier	6
@want _ @corrected	-8
@want _ @cosas	7
@want _ @do-not	-7
@want _ @end	-5
@want _ @jefe	-10
@want _ @job	-19
@want _ @left-what	-13
@want _ @lights	7
@want _ @list	8
@want _ @mensajes	32
@want _ @no-more-of	-12
@want _ @owner	-10
@want _ @paren	12
@want _ @please	5
@want _ @quitar	-5
@want _ @remove-kindly	-5
@want _ @these	-9
@want _ @unsubscribe	10
@want _ @write	6
@want _ @wrong-thing	8
@want _ _ $	-8
@want _ _ .	14
@want _ _ @again	10
@want _ _ @annoy	-14
@want _ _ @belong	9
@want _ _ @boss-does	10
@want _ _ @corrected	-7
@want _ _ @job	-9
@want _ _ @lights	-7
@want _ _ @mensajes	15
@want _ _ @remove-kindly	7
@want _ _ @tail	8
@want _ _ @take	-34
@want _ _ @texted	19
@want _ _ @want-to	6
@want _ _ gone	14
@want _ _ would	-9
@want _ _ you	24
@want _ back	7
@want _ but	-12
@want _ else	19
@want _ hear	13
@want _ how	-7
@want _ more	-13
@want _ resign	13
@want _ you	10
@want something	8
@want something $	8
@want-to	35
@want-to $	-12
@want-to .	-8
@want-to . @address	-5
@want-to @belong	-7
@want-to @blocked-what	7
@want-to @blocked-what $	7
@want-to @blocked-what @list	-16
@want-to @blocked-what @list $	-9
@want-to @blocked-what @list @left-what	-5
@want-to @blocked-what @name	7
@want-to @blocked-what @name $	7
@want-to @boss-does	27
@want-to @boss-does $	18
@want-to @boss-does @blocked-what	7
@want-to @bothering	13
@want-to @bothering @person	6
@want-to @bothering @person else	6
@want-to @carrier	-24
@want-to @carrier $	-18
@want-to @carrier im	-10
@want-to @corrected @told	-6
@want-to @corrected @told you	-6
@want-to @corrected happens	12
@want-to @elsewhere	5
@want-to @hour	-13
@want-to @hour $	-12
@want-to @left-what	-14
@want-to @left-what $	-12
@want-to @left-what @list	12
@want-to @left-what @list $	8
@want-to @left-what @owner	6
@want-to @left-what @people @left-what	-6
@want-to @left-what @pictures @mensajes	12
@want-to @left-what @wrong-thing	6
@want-to @left-what @wrong-thing @left-what	11
@want-to @left-what hell	6
@want-to @left-what hell $	8
@want-to @list	-15
@want-to @list @list	12
@want-to @list @mensajes	-23
@want-to @list @mensajes $	-23
@want-to @mensajes	20
@want-to @no-more-of	7
@want-to @no-more-of @carrier	-7
@want-to @no-more-of alone	14
@want-to @person else	5
@want-to @person else @left-what	5
@want-to @taken	7
@want-to @taken @blocked-what	5
@want-to @taken @carrier @job	-7
@want-to @texted	24
@want-to @texted $	20
@want-to @texting	11
@want-to @texting @blocked-what	11
@want-to @texts	5
@want-to @texts @blocked-what	6
@want-to @then-when	-18
@want-to @then-when $	-10
@want-to @want-to	-9
@want-to @went	7
@want-to @wrong-thing	17
@want-to @wrong-thing @belong	8
@want-to @wrong-thing @list	9
@want-to _ $	9
@want-to _ .	-12
@want-to _ @address	28
@want-to _ @belong	8
@want-to _ @blocked-what	36
@want-to _ @corrected	-13
@want-to _ @do-not	10
@want-to _ @dont	11
@want-to _ @hour	-7
@want-to _ @left-what	11
@want-to _ @list	21
@want-to _ @mensajes	-25
@want-to _ @name	7
@want-to _ @no-more-of	-6
@want-to _ @owner	10
@want-to _ @paren	-17
@want-to _ @person	14
@want-to _ @please	-15
@want-to _ @tail	-7
@want-to _ @then-when	5
@want-to _ @told	-6
@want-to _ _ $	61
@want-to _ _ @address	-11
@want-to _ _ @blocked-what	-16
@want-to _ _ @boss	15
@want-to _ _ @corrected	-8
@want-to _ _ @do-not	10
@want-to _ _ @hour	10
@want-to _ _ @job	-15
@want-to _ _ @left-what	-8
@want-to _ _ @list	7
@want-to _ _ @lista	21
@want-to _ _ @mensajes	18
@want-to _ _ @remove-kindly	5
@want-to _ _ @then-when	10
@want-to _ _ @these	6
@want-to _ _ @want	7
@want-to _ _ @word	6
@want-to _ _ else	6
@want-to _ _ more	-15
@want-to _ _ you	-8
@want-to _ alone	14
@want-to _ back	-5
@want-to _ else	5
@want-to _ happens	12
@want-to _ hell	6
@want-to _ im	-6
@want-to _ new	8
@want-to _ without	-8
@want-to ahead	-7
@want-to ahead $	-8
@want-to away	-19
@want-to away $	22
@want-to away .	-5
@want-to honest	-9
@want-to mad	-5
@want-to needing	8
@want-to needing @left-what	8
@want-to over	12
@want-to so	10
@want-to whats	-5
@want-to you	14
@want-to you $	19
@want-to you @dont	7
@want-to you @dont @want	7
@want-to you @left-what $	-6
@want-to you @want-to	5
@went	-61
@went .	-11
@went @again	23
@went @again @mensajes	23
@went @again @mensajes $	17
@went @blocked-what	-55
@went @blocked-what @mensajes	-17
@went @blocked-what @owner	-13
@went @carrier $	-6
@went @carrier @left-what	8
@went @dont	-12
@went @dont @mensajes	-12
@went @dont @mensajes $	-14
@went @lista	12
@went @lista $	11
@went @mensajes	-22
@went @person	10
@went @person $	7
@went @please	11
@went @please @mensajes	11
@went _ $	6
@went _ @blocked-what	-7
@went _ @corrected	-6
@went _ @left-what	19
@went _ @owner	-13
@went _ @remove-kindly	-15
@went _ _ $	-15
@went _ _ .	-10
@went _ _ @address	10
@went _ _ @blocked-what	-25
@went _ _ @dont	7
@went _ _ @list	-19
@went _ _ @mensajes	-18
@went _ _ @owner	14
@went _ _ @please	10
@went _ sorry	-7
@went back	12
@went back @left-what	14
@word	-16
@word $	-11
@word @corrected	-11
@word @elsewhere	-6
@word @job	-6
@word @left-what	6
@word @left-what @left-what	7
@word @paren	-16
@word @paren @left-what	-19
@word @paren @left-what @carrier	-14
@word @quiten	9
@word _ $	-11
@word _ .	17
@word _ @left-what	-15
@word _ _ @blocked-what	7
@word _ _ @list	7
@word _ _ @want-to	15
@write	-31
@write $	17
@write @blocked-what	-15
@write @blocked-what @left-what	-7
@write @blocked-what @wrong-thing @left-what	-6
@write @left-what	26
@write @left-what @elsewhere	17
@write @left-what @elsewhere rest	17
@write @left-what @these	15
@write @list	-7
@write @list @list	-10
@write @list @list @blocked-what	-10
@write @person	-6
@write @these	6
@write @wrong-thing	-7
@write @wrong-thing @list	-7
@write _ $	-5
@write _ @blocked-what	-5
@write _ @elsewhere	13
@write _ @job	-12
@write _ @left-what	-10
@write _ @list	-15
@write _ @these	14
@write _ _ $	-34
@write _ _ @blocked-what	-18
@write _ _ @job	10
@write _ _ @left-what	5
@write _ _ @list	-10
@write _ _ rest	17
@write back	6
@write back $	7
@write through	-9
@wrong-thing	-35
@wrong-thing $	-52
@wrong-thing .	-9
@wrong-thing . so	8
@wrong-thing @address	-9
@wrong-thing @again	8
@wrong-thing @again @list	8
@wrong-thing @belong	20
@wrong-thing @belong $	22
@wrong-thing @blocked-what	-10
@wrong-thing @blocked-what $	-8
@wrong-thing @blocked-what @carrier	16
@wrong-thing @blocked-what @carrier $	12
@wrong-thing @blocked-what @job	-9
@wrong-thing @blocked-what @left-what @left-what	6
@wrong-thing @blocked-what @lights	-12
@wrong-thing @blocked-what @list $	10
@wrong-thing @blocked-what @owner	6
@wrong-thing @blocked-what @pictures	-5
@wrong-thing @blocked-what @tail $	-7
@wrong-thing @blocked-what @wrong-thing @carrier	-8
@wrong-thing @blocked-what back	-7
@wrong-thing @blocked-what back @lights	-7
@wrong-thing @blocked-what screen	12
@wrong-thing @boss-does @blocked-what	-6
@wrong-thing @boss-does @blocked-what @left-what	-6
@wrong-thing @carrier	22
@wrong-thing @carrier $	31
@wrong-thing @carrier @left-what	-7
@wrong-thing @carrier @left-what @job	-7
@wrong-thing @carrier @left-what @lista	12
@wrong-thing @corrected	-13
@wrong-thing @corrected @want-to	-6
@wrong-thing @doing	20
@wrong-thing @doing @wrong-thing	6
@wrong-thing @elsewhere	8
@wrong-thing @hour	-10
@wrong-thing @job $	12
@wrong-thing @job @remove-kindly	10
@wrong-thing @left-what	42
@wrong-thing @left-what @blocked-what	14
@wrong-thing @left-what @blocked-what @left-what	8
@wrong-thing @left-what @carrier	8
@wrong-thing @left-what @cosas	-8
@wrong-thing @left-what @cosas $	-7
@wrong-thing @left-what @do-not	-5
@wrong-thing @left-what @job	-13
@wrong-thing @left-what @left-what	-15
@wrong-thing @left-what @left-what @job	-6
@wrong-thing @left-what @lights	-9
@wrong-thing @left-what @list	10
@wrong-thing @left-what @list @corrected	7
@wrong-thing @left-what @lista $	6
@wrong-thing @left-what @lista @lista	-5
@wrong-thing @left-what @mensajes $	-5
@wrong-thing @left-what @owner	6
@wrong-thing @left-what @quitar	5
@wrong-thing @left-what @quitar $	5
@wrong-thing @left-what @texts	11
@wrong-thing @left-what @texts $	11
@wrong-thing @left-what do	7
@wrong-thing @left-what do @remove-kindly	7
@wrong-thing @left-what other	19
@wrong-thing @lights	14
@wrong-thing @lights $	13
@wrong-thing @lights .	6
@wrong-thing @list	18
@wrong-thing @list $	-12
@wrong-thing @list .	5
@wrong-thing @list @blocked-what	-6
@wrong-thing @list @corrected	11
@wrong-thing @list @list is	7
@wrong-thing @list @lista	17
@wrong-thing @list @lista $	6
@wrong-thing @list @mensajes	10
@wrong-thing @list @mensajes $	8
@wrong-thing @list @tail	11
@wrong-thing @list @tail $	6
@wrong-thing @lose	6
@wrong-thing @mensajes $	11
@wrong-thing @paren	8
@wrong-thing @paren is	6
@wrong-thing @person	-13
@wrong-thing @please	-17
@wrong-thing @remove-kindly	6
@wrong-thing @tail	-10
@wrong-thing @tail $	-14
@wrong-thing @take @list	5
@wrong-thing @texts	7
@wrong-thing @trabajo	7
@wrong-thing @trabajo $	7
@wrong-thing @wrong-thing	-11
@wrong-thing @wrong-thing @left-what	-7
@wrong-thing @wrong-thing @these	9
@wrong-thing _ .	8
@wrong-thing _ 4th	-6
@wrong-thing _ @blocked-what	-6
@wrong-thing _ @boss-does	9
@wrong-thing _ @bothering	12
@wrong-thing _ @carrier	29
@wrong-thing _ @corrected	15
@wrong-thing _ @do-not	-6
@wrong-thing _ @doing	-7
@wrong-thing _ @jefe	-6
@wrong-thing _ @job	-20
@wrong-thing _ @left-what	-34
@wrong-thing _ @lights	-24
@wrong-thing _ @list	35
@wrong-thing _ @lista	12
@wrong-thing _ @mensajes	23
@wrong-thing _ @owner	12
@wrong-thing _ @person	7
@wrong-thing _ @pictures	-7
@wrong-thing _ @remove-kindly	20
@wrong-thing _ @tail	8
@wrong-thing _ @take	-6
@wrong-thing _ @texts	18
@wrong-thing _ @these	8
@wrong-thing _ @want-to	-18
@wrong-thing _ @wrong-thing	-10
@wrong-thing _ _ $	-5
@wrong-thing _ _ .	18
@wrong-thing _ _ @address	-10
@wrong-thing _ _ @again	-6
@wrong-thing _ _ @blocked-what	29
@wrong-thing _ _ @boss	-9
@wrong-thing _ _ @carrier	-7
@wrong-thing _ _ @corrected	15
@wrong-thing _ _ @do-not	6
@wrong-thing _ _ @dont	-6
@wrong-thing _ _ @job	-18
@wrong-thing _ _ @left-what	10
@wrong-thing _ _ @lights	-8
@wrong-thing _ _ @list	16
@wrong-thing _ _ @lista	18
@wrong-thing _ _ @remove-kindly	-10
@wrong-thing _ _ @tail	8
@wrong-thing _ _ @texts	6
@wrong-thing _ _ @these	17
@wrong-thing _ _ @want-to	-8
@wrong-thing _ _ are	-7
@wrong-thing _ _ been	-20
@wrong-thing _ _ bill	-6
@wrong-thing _ _ but	-13
@wrong-thing _ _ how	6
@wrong-thing _ _ lol	-18
@wrong-thing _ _ longer	11
@wrong-thing _ _ respect	8
@wrong-thing _ _ so	-14
@wrong-thing _ _ they	-11
@wrong-thing _ _ whats	-5
@wrong-thing _ back	-7
@wrong-thing _ ill	-6
@wrong-thing _ its	-14
@wrong-thing _ month	-8
@wrong-thing _ next	-16
@wrong-thing _ other	12
@wrong-thing _ red	8
@wrong-thing _ screen	12
@wrong-thing _ so	10
@wrong-thing _ sorry	-21
@wrong-thing _ they	-5
@wrong-thing big	8
@wrong-thing both	6
@wrong-thing course	-6
@wrong-thing do	8
@wrong-thing down	-5
@wrong-thing down $	-5
@wrong-thing god	12
@wrong-thing is	-9
@wrong-thing its	-7
@wrong-thing love	6
@wrong-thing names	-7
@wrong-thing nowhere	-5
@wrong-thing too $	-5
@wrong-thing you	28
@wrong-thing you $	8
@wrong-thing you @mensajes	14
@wrong-thing you @texts	8
@wrong-thing you @texts @blocked-what	5
^ 1	-6
^ 2	-10
^ 3	-9
^ 3 @address	-7
^ 911	-6
^ @I_stop	-13
^ @I_stop @elsewhere	-10
^ @address	-22
^ @address $	-42
^ @address .	6
^ @address @address @elsewhere	-7
^ @address @address @escribir	-6
^ @address @address @paren	8
^ @address @address @please	12
^ @address @blocked-what	-13
^ @address @boss-does	-29
^ @address @boss-does @left-what	-6
^ @address @boss-does @list	-24
^ @address @carrier	13
^ @address @carrier $	6
^ @address @dejen	20
^ @address @dejen tranquilo	10
^ @address @do-not @blocked-what	6
^ @address @do-not @list	-9
^ @address @dont	-12
^ @address @dont @boss-does	6
^ @address @dont @mensajes	11
^ @address @dont @paren	-27
^ @address @elsewhere	13
^ @address @elsewhere @bloqueo	8
^ @address @elsewhere @quitar	8
^ @address @elsewhere @quiten	-15
^ @address @erase	11
^ @address @erase @blocked-what	11
^ @address @escriban	-7
^ @address @escriban $	-8
^ @address @job	15
^ @address @job @address	5
^ @address @job tres	10
^ @address @lista	10
^ @address @mensajes	-11
^ @address @mensajes @address	11
^ @address @nada	-5
^ @address @paren	36
^ @address @paren $	20
^ @address @paren @blocked-what	7
^ @address @paren @elsewhere	-7
^ @address @paren @left-what	8
^ @address @please	-30
^ @address @please @address	12
^ @address @please @blocked-what	-17
^ @address @please @bothering	6
^ @address @please @escriban	20
^ @address @please @escribir	5
^ @address @please @quiero	-8
^ @address @please esten	6
^ @address @please hay	-6
^ @address @please le	-7
^ @address @please soy	10
^ @address @please trabaja	-7
^ @address @quitar	11
^ @address @quitar @blocked-what	11
^ @address @quiten	-21
^ @address @quiten $	11
^ @address @quiten @blocked-what	-7
^ @address @quiten @left-what	-6
^ @address @quitenme	20
^ @address @quitenme $	19
^ @address @sent	9
^ @address @want-to	18
^ @address do	-11
^ @address do @remove-kindly	-11
^ @address donde	9
^ @address estoy @lista	-7
^ @address habia	15
^ @address les	14
^ @address les @dije	10
^ @address make	8
^ @address pero	13
^ @address pero @please	7
^ @address que	-18
^ @address que @lista	-5
^ @address que @please	6
^ @address que dejaron	-10
^ @address se	-9
^ @address voy	-7
^ @again	33
^ @again @belong	10
^ @again @boss-does	7
^ @again @mensajes	17
^ @again @mensajes @blocked-what	8
^ @again @tail	8
^ @again @tail @mensajes	11
^ @again @texted	-16
^ @again @texting	5
^ @again @texting @blocked-what	5
^ @again @told	14
^ @again been	7
^ @again can	-22
^ @again can @paren	-20
^ @again got	-6
^ @again mind @blocked-what	-9
^ @again named	20
^ @annoy	15
^ @beg	14
^ @beg que	8
^ @blocked-what	-47
^ @blocked-what @I_stop	28
^ @blocked-what @I_stop @elsewhere	11
^ @blocked-what @I_stop @trabajo	7
^ @blocked-what @escriben	-7
^ @blocked-what @interesado	-8
^ @blocked-what @job @boss-does	5
^ @blocked-what @job @dont	-7
^ @blocked-what @list	-28
^ @blocked-what @list changed	-13
^ @blocked-what @list was	-8
^ @blocked-what @lista	-5
^ @blocked-what @lista @escribir	-5
^ @blocked-what @name	-7
^ @blocked-what @owner	34
^ @blocked-what @owner @again	7
^ @blocked-what @owner @boss-does	-7
^ @blocked-what @owner doesnt	8
^ @blocked-what @owner is	12
^ @blocked-what @paren @elsewhere	8
^ @blocked-what @person	7
^ @blocked-what @person @boss-does	9
^ @blocked-what @puede	25
^ @blocked-what @puede @escribir	-7
^ @blocked-what @puede @quitar	26
^ @blocked-what @puede dar	7
^ @blocked-what @quiero	15
^ @blocked-what @quiero @quitar	6
^ @blocked-what @quiero @salir	25
^ @blocked-what @quiten	38
^ @blocked-what @quiten @address	19
^ @blocked-what @quiten @elsewhere	24
^ @blocked-what @said	-13
^ @blocked-what @said que	-15
^ @blocked-what @siguen	-21
^ @blocked-what @tail	-6
^ @blocked-what @tail @boss-does	-9
^ @blocked-what @threat	11
^ @blocked-what alarm	-7
^ @blocked-what dan	7
^ @blocked-what dan @elsewhere	7
^ @blocked-what das	6
^ @blocked-what das @elsewhere	6
^ @blocked-what dieron @elsewhere	-5
^ @blocked-what estan	-7
^ @blocked-what estan @escribir	-9
^ @blocked-what gustaria	10
^ @blocked-what gustaria que	9
^ @blocked-what hablo	-19
^ @blocked-what hablo @elsewhere	-18
^ @blocked-what llegan	-14
^ @blocked-what llegan @mensajes	-11
^ @blocked-what llego	-8
^ @blocked-what metieron	9
^ @blocked-what voy	5
^ @blocked-what voy @elsewhere	5
^ @bloqueo	32
^ @bloqueo $	18
^ @bloqueo y	7
^ @bloqueo y @bloqueo	7
^ @boss	-11
^ @boss-does @again	7
^ @boss-does @again reported	7
^ @boss-does @blocked-what @carrier	16
^ @boss-does @blocked-what @job	7
^ @boss-does @blocked-what @list	-10
^ @boss-does @blocked-what @wrong-thing	-7
^ @boss-does @elsewhere	35
^ @boss-does @left-what	-15
^ @boss-does @left-what @carrier	-19
^ @boss-does @left-what @mensajes	9
^ @boss-does @list	9
^ @boss-does @list @list	7
^ @boss-does @texts	9
^ @boss-does back	8
^ @boss-does back @blocked-what	8
^ @bothering	-7
^ @bothering @blocked-what	-7
^ @bothering @left-what	-7
^ @bothering @left-what @left-what	-9
^ @carrier	106
^ @carrier $	95
^ @carrier @address	33
^ @carrier @address $	19
^ @carrier @blocked-what	-11
^ @carrier @blocked-what $	8
^ @carrier @bothering	14
^ @carrier @bothering @blocked-what	13
^ @carrier @doing $	-9
^ @carrier @doing @blocked-what	19
^ @carrier @hour	-5
^ @carrier @left-what	8
^ @carrier @left-what $	14
^ @carrier @list	13
^ @carrier @list $	9
^ @carrier @mensajes	6
^ @carrier @mensajes $	6
^ @carrier @texts	-9
^ @carrier @texts @blocked-what	13
^ @carrier @these	5
^ @carrier @wrong-thing	-20
^ @carrier @wrong-thing @job	-7
^ @corrected	18
^ @corrected $	22
^ @corrected @again	10
^ @corrected @again @boss-does	-6
^ @corrected @again @want	13
^ @corrected @belong	6
^ @corrected @belong @wrong-thing	6
^ @corrected @boss-does @blocked-what	-7
^ @corrected @boss-does @left-what	-11
^ @corrected @boss-does @paren	13
^ @corrected @boss-does you	13
^ @corrected @carrier	-32
^ @corrected @do-not	-12
^ @corrected @do-not @corrected	-9
^ @corrected @dont	15
^ @corrected @dont @hour	15
^ @corrected @dont @want	-36
^ @corrected @dont @want-to	21
^ @corrected @dont @write	6
^ @corrected @hour	26
^ @corrected @hour @job	9
^ @corrected @hour @remove-kindly	5
^ @corrected @job per	8
^ @corrected @list	-7
^ @corrected @list @wrong-thing	-13
^ @corrected @name	19
^ @corrected @name $	19
^ @corrected @no-more-of	5
^ @corrected @people	18
^ @corrected @people $	19
^ @corrected @please	10
^ @corrected @tail	-7
^ @corrected @take	11
^ @corrected @take @elsewhere	-6
^ @corrected @take @please	9
^ @corrected @told	5
^ @corrected @told @corrected	10
^ @corrected @want	-16
^ @corrected @want @carrier	16
^ @corrected @want @person	-7
^ @corrected @wrong-thing	-18
^ @corrected @wrong-thing $	-6
^ @corrected aint	7
^ @corrected been	-6
^ @corrected cant	-11
^ @corrected cant do	-6
^ @corrected do @remove-kindly	6
^ @corrected forgot	-5
^ @corrected gave	15
^ @corrected gave you	8
^ @corrected got	-17
^ @corrected got @do-not	10
^ @corrected got @elsewhere	-6
^ @corrected got @please	-22
^ @corrected had	-8
^ @corrected happens	-12
^ @corrected happens @then-when	-12
^ @corrected hope	8
^ @corrected signed	19
^ @corrected signed @lights	19
^ @corrected switched	6
^ @corrected was	-19
^ @corrected was @boss-does	-8
^ @corrected was just	-5
^ @corrected will @remove-kindly	-14
^ @corrected withdraw	12
^ @corrected withdraw @blocked-what	11
^ @corrected would @want	10
^ @cosas	-16
^ @dejen	30
^ @dejen $	13
^ @dejen @elsewhere @cosas	-6
^ @dejen @elsewhere @elsewhere	-8
^ @dejen @elsewhere @escribir	20
^ @dejen @elsewhere @mensajes	-12
^ @dejen @elsewhere estar	10
^ @dejen @elsewhere paz	12
^ @dejen @elsewhere pelear	-6
^ @dejen @persona	-18
^ @dejen @persona @numero	-17
^ @dejen algo	-6
^ @dejen quieto	27
^ @dejenme	13
^ @dejenme @elsewhere	13
^ @dije	-9
^ @dije que	-6
^ @do-not @again	16
^ @do-not @blocked-what	-36
^ @do-not @blocked-what @jefe	-6
^ @do-not @blocked-what @list	15
^ @do-not @blocked-what @wrong-thing	6
^ @do-not @corrected	19
^ @do-not @elsewhere	8
^ @do-not @job	-11
^ @do-not @left-what @jefe	13
^ @do-not @left-what @owner	-7
^ @do-not @list	10
^ @do-not @person	-11
^ @do-not @person @left-what	-10
^ @doing @blocked-what	-8
^ @doing @left-what @lose	5
^ @doing @wrong-thing	-7
^ @doing @wrong-thing @these	-7
^ @dont @boss-does	-18
^ @dont @boss-does @blocked-what	-18
^ @dont @carrier	-5
^ @dont @carrier @wrong-thing	-5
^ @dont @do-not	-19
^ @dont @do-not @blocked-what	-5
^ @dont @do-not @corrected	-8
^ @dont @escriban	8
^ @dont @escriban @blocked-what	8
^ @dont @job	-8
^ @dont @job @blocked-what	-7
^ @dont @mensajes	39
^ @dont @mensajes @list	7
^ @dont @paren	-25
^ @dont @paren @bothering	-5
^ @dont @paren @texts	-17
^ @dont @quitar	-14
^ @dont @quitar @blocked-what	-14
^ @dont @quiten	-22
^ @dont @quiten @blocked-what	-22
^ @dont @tail	12
^ @dont @tail @mensajes	11
^ @dont @take	-6
^ @dont @text	52
^ @dont @text @blocked-what	14
^ @dont @texting	16
^ @dont @texting @blocked-what	7
^ @dont @want	35
^ @dont @want @left-what	7
^ @dont @want @these	-7
^ @dont @want @want-to	6
^ @dont @want-to	-16
^ @dont @want-to away	-7
^ @dont @want-to you	7
^ @dont @went	5
^ @dont @went @blocked-what	-17
^ @dont @went @dont	23
^ @dont @went @mensajes	-13
^ @dont @write	-11
^ @dont you dare	-6
^ @elsewhere	-26
^ @elsewhere @I_stop @elsewhere	13
^ @elsewhere @I_stop @paren	-12
^ @elsewhere @blocked-what	13
^ @elsewhere @blocked-what @I_stop	11
^ @elsewhere @blocked-what @erase	7
^ @elsewhere @blocked-what @interesado	-10
^ @elsewhere @blocked-what @siguen	9
^ @elsewhere @bloqueo	9
^ @elsewhere @bloqueo @elsewhere	16
^ @elsewhere @elsewhere	14
^ @elsewhere @elsewhere @job	16
^ @elsewhere @elsewhere proxima	8
^ @elsewhere @erase	-13
^ @elsewhere @erase @elsewhere	-13
^ @elsewhere @jefe	-11
^ @elsewhere @job	10
^ @elsewhere @job @blocked-what	8
^ @elsewhere @lista @numero	8
^ @elsewhere @lista @paren	-10
^ @elsewhere @mi	-5
^ @elsewhere @nada	-19
^ @elsewhere @numero	-14
^ @elsewhere @paren $	18
^ @elsewhere @paren @elsewhere	-12
^ @elsewhere @persona	-24
^ @elsewhere @persona @please	-9
^ @elsewhere @please	-7
^ @elsewhere @please @blocked-what	10
^ @elsewhere @quiten	21
^ @elsewhere @siguen	19
^ @elsewhere @siguen @escribir	13
^ @elsewhere @trabajo @nada	-5
^ @elsewhere consiguieron	-8
^ @elsewhere consiguieron @persona	-8
^ @elsewhere donde	12
^ @elsewhere enroll	20
^ @elsewhere espanol	-6
^ @elsewhere espanol @address	-6
^ @elsewhere hago	14
^ @elsewhere hago para	14
^ @elsewhere proxima	6
^ @elsewhere proxima @elsewhere	7
^ @elsewhere puedo	15
^ @elsewhere que	-9
^ @elsewhere que @trabajo	-5
^ @elsewhere quien	7
^ @elsewhere ver	12
^ @elsewhere ver @elsewhere	14
^ @elsewhere voy	12
^ @elsewhere voy @elsewhere	12
^ @end	42
^ @end @blocked-what @name	14
^ @end @blocked-what finger	-13
^ @end @left-what	11
^ @end @left-what @carrier	16
^ @end @left-what @mensajes	9
^ @end @list	6
^ @end-somehow	30
^ @end-somehow @left-what	6
^ @end-somehow @left-what down	8
^ @end-somehow @lights	24
^ @end-somehow @lights @please	-7
^ @equivocado	22
^ @erase	17
^ @erase @blocked-what	23
^ @erase @blocked-what $	16
^ @erase @blocked-what @carrier	-8
^ @erase @blocked-what @cosas	9
^ @erase @carrier	-6
^ @escriban	-25
^ @escriban @elsewhere	9
^ @escriban @elsewhere @nada	14
^ @escriban @escribir	-19
^ @escriban @escribir $	-12
^ @escriban @paren	9
^ @escriban @persona	15
^ @escriban @persona @numero	15
^ @escriben	-8
^ @glued	47
^ @glued $	46
^ @hands-off	-5
^ @hands-off @boss-does	-18
^ @hands-off @want	-12
^ @hands-off @want @please	-8
^ @hands-off @went	6
^ @hands-off are @remove-kindly	6
^ @hands-off died	5
^ @hands-off is	19
^ @hands-off moved	6
^ @hands-off moved @left-what	6
^ @hands-off won	12
^ @hour	-13
^ @hour will	-9
^ @hour will @list	-7
^ @jefe	-22
^ @jefe @boss-does	-9
^ @jefe @boss-does @blocked-what	-6
^ @job	26
^ @job $	32
^ @job @blocked-what	40
^ @job @blocked-what @carrier	7
^ @job @blocked-what @owner	9
^ @job @blocked-what @wrong-thing	15
^ @job @boss-does	-6
^ @job @left-what	-13
^ @job @left-what @left-what	-6
^ @job @lista	36
^ @job @lista $	36
^ @job @paren	-8
^ @job @person	-15
^ @job @person alone	-11
^ @job are	-5
^ @left-what @doing	12
^ @left-what @job is	7
^ @left-what @list	6
^ @left-what @mensajes	-8
^ @left-what @owner @boss-does	-6
^ @left-what @people	-6
^ @left-what @texts	5
^ @left-what is	7
^ @left-what real	11
^ @list	17
^ @list 3	-9
^ @list @boss-does	-6
^ @list @equivocado	10
^ @list @list	23
^ @list @list changed	15
^ @list @mensajes	-12
^ @list aint	15
^ @list is	27
^ @list is @blocked-what	-9
^ @list is @elsewhere	9
^ @list is @left-what	16
^ @list is @person	-9
^ @list is @remove-kindly	28
^ @list is an	-7
^ @list isnt	29
^ @list weather	-15
^ @lista	22
^ @lista $	-20
^ @lista @address	-6
^ @lista @elsewhere	-17
^ @lista @equivocado	30
^ @lista @equivocado $	23
^ @lista @lista	-6
^ @lista @numero	9
^ @lista @numero @address	8
^ @lista @please	28
^ @lista @please es	8
^ @lista @please hay	11
^ @lista @please vive	8
^ @lista es	7
^ @lista es @numero	16
^ @lista es @persona	-12
^ @lista es @trabajo	15
^ @lista nadie	22
^ @lose	49
^ @lose @blocked-what	28
^ @lose @blocked-what @list	14
^ @lose @carrier	7
^ @lose @elsewhere	13
^ @lose @elsewhere @persona	17
^ @lose @left-what	-13
^ @lose que	30
^ @mandenme	-24
^ @mandenme @elsewhere	-9
^ @mandenme @nada	-7
^ @me	-18
^ @mensajes	18
^ @mensajes $	46
^ @mensajes @blocked-what @hour	-6
^ @mensajes @blocked-what @tail	9
^ @mensajes @person else	6
^ @mi	-12
^ @nada	-27
^ @nada $	-15
^ @nada @elsewhere	-6
^ @nada @elsewhere @mensajes	23
^ @nada @elsewhere @nada	-7
^ @nada @mensajes	8
^ @nada @mensajes @nada	15
^ @nada @nada	21
^ @nada @nada $	-19
^ @nada @nada @nada	30
^ @nada que	-9
^ @no-more-of @blocked-what	7
^ @no-more-of @blocked-what @blocked-what	7
^ @no-more-of @tail	-9
^ @no-more-of @tail $	-9
^ @numero	32
^ @numero @equivocado $	15
^ @numero @equivocado @elsewhere	-9
^ @other-list @corrected	-6
^ @other-list @tail	-6
^ @owner	-8
^ @paren	142
^ @paren $	112
^ @paren .	-44
^ @paren @address	44
^ @paren @address $	16
^ @paren @address @address	21
^ @paren @again	-14
^ @paren @blocked-what	-5
^ @paren @blocked-what @then-when	-5
^ @paren @bothering @blocked-what	-13
^ @paren @cosas	13
^ @paren @doing	5
^ @paren @doing @blocked-what	12
^ @paren @doing so	-6
^ @paren @elsewhere	-34
^ @paren @elsewhere @elsewhere	-6
^ @paren @elsewhere @escribir	6
^ @paren @elsewhere @lista	20
^ @paren @elsewhere @mensajes	12
^ @paren @elsewhere luz	-7
^ @paren @elsewhere mes	-6
^ @paren @elsewhere semana	-6
^ @paren @left-what	11
^ @paren @left-what @carrier	9
^ @paren @left-what @job	-7
^ @paren @left-what @texts	9
^ @paren @list	5
^ @paren @lista	11
^ @paren @paren	20
^ @paren @paren $	11
^ @paren @paren @paren	9
^ @paren @persona	-12
^ @paren @tail	14
^ @paren @texts	-29
^ @paren @texts @again	-19
^ @paren @texts @blocked-what	26
^ @paren @these	12
^ @paren @wrong-thing	-11
^ @paren n	-7
^ @paren y	-15
^ @person	-11
^ @person @text	-10
^ @person needs	8
^ @person needs @left-what	8
^ @person slashed	-6
^ @person slashed @blocked-what	-6
^ @persona	-16
^ @persona @jefe	-10
^ @persona @jefe @please	-8
^ @persona @nada	-10
^ @persona @numero	-13
^ @persona @owner	-5
^ @persona @persona	30
^ @persona @persona @please	12
^ @persona @persona @said	8
^ @persona @persona puso	11
^ @pictures	-21
^ @pictures @paren	-20
^ @please	-13
^ @please @I_stop	16
^ @please @address	-18
^ @please @address @please	10
^ @please @again	6
^ @please @blocked-what	-39
^ @please @blocked-what @dejen	-25
^ @please @blocked-what @escriben	-9
^ @please @blocked-what @interesado	18
^ @please @blocked-what @quiten	-43
^ @please @blocked-what @refused	18
^ @please @blocked-what anden	13
^ @please @blocked-what esten	9
^ @please @dejen	-32
^ @please @dejen @elsewhere	-29
^ @please @dije	9
^ @please @dije @lista	7
^ @please @elsewhere	-10
^ @please @escriban $	29
^ @please @escriban @elsewhere	-9
^ @please @escriban @lista	-15
^ @please @escriban @nada	20
^ @please @escriban que	-11
^ @please @escribir	24
^ @please @escribir $	18
^ @please @interested	11
^ @please @me	-7
^ @please @me @interesado	-6
^ @please @mensajes $	33
^ @please @mensajes @address	14
^ @please @mensajes @blocked-what	-24
^ @please @nada	25
^ @please @nada @address	16
^ @please @nada @mensajes	28
^ @please @nada @trabajo	-7
^ @please @nada poquito	-10
^ @please @paren @elsewhere	-12
^ @please @people	11
^ @please @people @left-what	12
^ @please @please	11
^ @please @quiero	10
^ @please @quiero @lista	14
^ @please @quiero @mensajes	5
^ @please @quiero @unwanted	24
^ @please @quiero estar	11
^ @please @quiero llamadas	-12
^ @please @quiero perderme	-12
^ @please @quiero que	-19
^ @please @quiero quedarme	-7
^ @please @quiero seguir	14
^ @please @quiten	-24
^ @please @quiten @persona	-19
^ @please @refused	30
^ @please @refused @mi	12
^ @please @refused @persona	11
^ @please @refused conmigo	-6
^ @please @remove-kindly	-12
^ @please @trabajo	31
^ @please @trabajo @elsewhere	20
^ @please @trabajo @lista	16
^ @please @want	-12
^ @please @want @left-what	-12
^ @please @went	6
^ @please @went @please	11
^ @please @word	21
^ @please conozco	19
^ @please conozco @elsewhere	13
^ @please di	14
^ @please es	19
^ @please es @elsewhere	31
^ @please es @lista	27
^ @please es @mensajes	-14
^ @please estaciones	-7
^ @please esten	7
^ @please esten @escribir	7
^ @please estoy	6
^ @please estoy @interesado	26
^ @please hay	-10
^ @please le	-6
^ @please longer	17
^ @please longer @hour	15
^ @please more	5
^ @please more @job	-6
^ @please more @texts	16
^ @please more @wrong-thing	5
^ @please pasa	-9
^ @please puedo	-16
^ @please puedo @salir	-15
^ @please se	-6
^ @please se les	-10
^ @please se quien	7
^ @please soy	31
^ @please soy @elsewhere	-9
^ @please soy yo	22
^ @please te	-7
^ @please tengo	8
^ @please tengo @interesado	11
^ @please tienen	7
^ @please tienen @trabajo	6
^ @please vive	6
^ @please vive @lista	6
^ @please worries	-6
^ @puede	11
^ @put	9
^ @put @persona	-6
^ @put @persona @numero	-6
^ @quiero	17
^ @quiero @paren	5
^ @quiero @quitar	-15
^ @quiero @quitar $	6
^ @quiero @salir $	10
^ @quiero @salir @elsewhere	-6
^ @quiero darme	7
^ @quiero darme @elsewhere	7
^ @quiero que	15
^ @quiero que @blocked-what	10
^ @quiero que @paren	6
^ @quit	9
^ @quitar	96
^ @quitar $	22
^ @quitar @address	20
^ @quitar @address @address	20
^ @quitar @blocked-what @blocked-what	-5
^ @quitar @lista	14
^ @quitar @lista $	14
^ @quitar @persona	7
^ @quitar @persona @numero	8
^ @quiten	30
^ @quiten $	59
^ @quiten @address	-6
^ @quiten @address @address	19
^ @quiten @blocked-what	-17
^ @quiten @blocked-what @name	-29
^ @quiten @elsewhere	-32
^ @quiten @left-what	-11
^ @quiten @lista	-17
^ @quiten @lista $	-35
^ @quiten @lista @elsewhere	20
^ @quiten @mi	7
^ @quiten @mi @lista	9
^ @quiten @persona	33
^ @quiten @persona @numero	10
^ @quiten @quiten	28
^ @quitenlo	31
^ @quitenlo $	45
^ @quitenlo @elsewhere	-8
^ @quitenme	-21
^ @quitenme $	-46
^ @quitenme @address $	13
^ @quitenme @address @address	-33
^ @quitenme @elsewhere	29
^ @quitenme @elsewhere @lista	22
^ @quitenme @elsewhere @persona	17
^ @quitenme @elsewhere @trabajo	-11
^ @refused	-17
^ @refused @elsewhere	-18
^ @remove-kindly	-7
^ @remove-kindly @blocked-what	-5
^ @remove-kindly @blocked-what circus	-6
^ @remove-kindly @bothering	-7
^ @remove-kindly @doing	-10
^ @remove-kindly @elsewhere	-9
^ @remove-kindly @friend-wants	16
^ @remove-kindly @friend-wants @left-what	-7
^ @remove-kindly @friend-wants @tail	6
^ @remove-kindly @hour	9
^ @remove-kindly @interested	20
^ @remove-kindly @interested $	12
^ @remove-kindly @left-what @blocked-what	-13
^ @remove-kindly @people	15
^ @remove-kindly @people more	15
^ @remove-kindly @person	31
^ @remove-kindly @tail	-18
^ @remove-kindly @tail @remove-kindly	6
^ @remove-kindly @these	-8
^ @remove-kindly bad	-9
^ @said	-12
^ @said @persona	9
^ @said @persona @persona	9
^ @said que	-20
^ @said que @address	-9
^ @said que tiene	-5
^ @salir	48
^ @salir $	57
^ @salir @elsewhere	-7
^ @salir @elsewhere @elsewhere	-6
^ @siguen	7
^ @tail	-20
^ @tail $	-21
^ @tail @left-what	-6
^ @take	48
^ @take @blocked-what	7
^ @take @blocked-what @carrier	-7
^ @take @blocked-what @list	6
^ @take @carrier	-7
^ @take @carrier .	-11
^ @take @carrier @blocked-what	-5
^ @take @carrier @hour	-6
^ @take @left-what	-8
^ @take lost	46
^ @take rocks	20
^ @taken	6
^ @text	-10
^ @text @blocked-what	-9
^ @text @blocked-what @lights	-9
^ @texting	-9
^ @texts @blocked-what	14
^ @then-when	25
^ @then-when its	7
^ @then-when theres	8
^ @then-when theres @elsewhere	8
^ @then-when you	17
^ @then-when you @mensajes	5
^ @then-when you could	12
^ @these	-17
^ @these more	15
^ @these much	-8
^ @threat	-17
^ @told	8
^ @trabajo	-13
^ @trabajo @elsewhere	-7
^ @unsubscribe	68
^ @unsubscribe $	40
^ @unsubscribe @blocked-what	11
^ @unsubscribe @blocked-what $	9
^ @want	8
^ @want @carrier	-17
^ @want @elsewhere	-7
^ @want @person	-10
^ @want-to	43
^ @want-to @blocked-what	5
^ @want-to @bothering	6
^ @want-to @bothering @person	6
^ @want-to @left-what	-16
^ @want-to @left-what hell	6
^ @want-to @mensajes	20
^ @want-to @person	5
^ @want-to @person else	5
^ @want-to away	-6
^ @want-to you	-8
^ @went	-56
^ @went @blocked-what	-20
^ @word	-5
^ @write	-7
^ @write @blocked-what	-9
^ @write @blocked-what @left-what	-6
^ @write @left-what	16
^ @write @left-what @elsewhere	17
^ @write @list	-10
^ @write @list @list	-10
^ @wrong-thing	7
^ @wrong-thing @blocked-what	11
^ @wrong-thing @blocked-what @carrier	16
^ @wrong-thing @blocked-what @lights	-11
^ @wrong-thing @blocked-what @wrong-thing	6
^ @wrong-thing @carrier	7
^ @wrong-thing @carrier $	18
^ @wrong-thing @carrier @texts	6
^ @wrong-thing @left-what	-6
^ @wrong-thing @left-what @carrier	8
^ @wrong-thing @list	-11
^ _ $	54
^ _ .	-45
^ _ 10	-8
^ _ 14	-11
^ _ 3	-10
^ _ @I_stop	32
^ _ @address	-18
^ _ @again	-30
^ _ @annoy	-7
^ _ @beg	21
^ _ @belong	-8
^ _ @blocked-what	48
^ _ @boss	-16
^ _ @boss-does	-26
^ _ @bothering	15
^ _ @carrier	11
^ _ @corrected	-18
^ _ @cosas	-12
^ _ @disturbs	-6
^ _ @do-not	-30
^ _ @doing	-8
^ _ @dont	-33
^ _ @end	-15
^ _ @equivocado	66
^ _ @equivoco	48
^ _ @erase	-7
^ _ @escriban	-7
^ _ @escriben	-9
^ _ @escribir	15
^ _ @friend-wants	28
^ _ @hands-off	-10
^ _ @hour	18
^ _ @interesado	-8
^ _ @interested	46
^ _ @jefe	-17
^ _ @job	-19
^ _ @left-what	-9
^ _ @lights	19
^ _ @lose	-20
^ _ @me	16
^ _ @mensajes	19
^ _ @nada	19
^ _ @name	6
^ _ @numero	-28
^ _ @off-when	11
^ _ @owner	15
^ _ @paren	-35
^ _ @person	15
^ _ @persona	33
^ _ @please	-6
^ _ @puede	20
^ _ @quiero	23
^ _ @quitar	-19
^ _ @quiten	10
^ _ @quitenme	31
^ _ @refused	28
^ _ @remove-kindly	22
^ _ @said	-25
^ _ @salir	7
^ _ @sent	15
^ _ @tail	14
^ _ @take	24
^ _ @text	35
^ _ @texted	-9
^ _ @texting	25
^ _ @then-when	-10
^ _ @told	36
^ _ @trabajo	12
^ _ @unwanted	-7
^ _ @want	27
^ _ @want-to	-38
^ _ @write	-17
^ _ @wrong-thing	-44
^ _ _ $	13
^ _ _ .	-52
^ _ _ 1	-5
^ _ _ 2	-12
^ _ _ 3	8
^ _ _ 4	-9
^ _ _ 5	-7
^ _ _ 50	-7
^ _ _ 7	-7
^ _ _ @address	25
^ _ _ @annoy	-7
^ _ _ @belong	35
^ _ _ @blocked-what	24
^ _ _ @bloqueo	22
^ _ _ @boss	7
^ _ _ @boss-does	-26
^ _ _ @dejen	-14
^ _ _ @dije	-18
^ _ _ @do-not	16
^ _ _ @doing	-31
^ _ _ @dont	12
^ _ _ @elsewhere	-9
^ _ _ @equivocado	-6
^ _ _ @escriban	20
^ _ _ @escriben	-9
^ _ _ @escribir	31
^ _ _ @hour	10
^ _ _ @interesado	72
^ _ _ @job	-12
^ _ _ @left-what	-24
^ _ _ @lights	12
^ _ _ @list	34
^ _ _ @lista	16
^ _ _ @lose	24
^ _ _ @mi	-23
^ _ _ @nada	21
^ _ _ @name	12
^ _ _ @no-more-of	-16
^ _ _ @numero	22
^ _ _ @off-when	-7
^ _ _ @people	-9
^ _ _ @person	-35
^ _ _ @persona	10
^ _ _ @puede	-6
^ _ _ @put	6
^ _ _ @quit	-10
^ _ _ @quitar	58
^ _ _ @quiten	-16
^ _ _ @quitenme	18
^ _ _ @refused	52
^ _ _ @salir	11
^ _ _ @siguen	8
^ _ _ @tail	7
^ _ _ @take	-37
^ _ _ @texting	25
^ _ _ @texts	30
^ _ _ @then-when	-15
^ _ _ @told	-12
^ _ _ @trabajo	-10
^ _ _ @unsubscribe	10
^ _ _ @unwanted	19
^ _ _ @want	-15
^ _ _ @went	10
^ _ _ @word	14
^ _ _ @wrong-thing	24
^ _ _ a	27
^ _ _ abogado	10
^ _ _ about	-9
^ _ _ abuela	-7
^ _ _ acosando	-5
^ _ _ acoso	14
^ _ _ again	-11
^ _ _ agarro	-5
^ _ _ agreguen	18
^ _ _ aguanto	-7
^ _ _ ahorita	-8
^ _ _ al	6
^ _ _ all	-9
^ _ _ alla	-10
^ _ _ alone	28
^ _ _ already	33
^ _ _ alto	-7
^ _ _ an	6
^ _ _ and	-8
^ _ _ anden	13
^ _ _ anonimo	-5
^ _ _ anybody	8
^ _ _ anymore	-10
^ _ _ anything	-8
^ _ _ app	8
^ _ _ aqui	35
^ _ _ are	-16
^ _ _ as	-7
^ _ _ autocorrect	-14
^ _ _ autorizacion	31
^ _ _ aviso	-5
^ _ _ avisos	21
^ _ _ away	10
^ _ _ ayer	8
^ _ _ back	-9
^ _ _ baja	17
^ _ _ basta	-10
^ _ _ be	18
^ _ _ been	-10
^ _ _ before	14
^ _ _ being	5
^ _ _ block	27
^ _ _ blocked	52
^ _ _ blocking	-5
^ _ _ bloquee	6
^ _ _ borrar	17
^ _ _ borre	-11
^ _ _ borren	-12
^ _ _ borrenme	15
^ _ _ bothering	-10
^ _ _ bread	-6
^ _ _ broma	-6
^ _ _ brother	-7
^ _ _ buscarme	-10
^ _ _ busquen	6
^ _ _ but	-9
^ _ _ by	12
^ _ _ call	15
^ _ _ cambio	-7
^ _ _ came	-6
^ _ _ can	-10
^ _ _ cancelar	7
^ _ _ cant	-7
^ _ _ carajo	26
^ _ _ care	5
^ _ _ carlos	28
^ _ _ cell	6
^ _ _ changed	5
^ _ _ chat	-12
^ _ _ cheese	-6
^ _ _ circus	-6
^ _ _ code	15
^ _ _ coffee	-6
^ _ _ cold	-12
^ _ _ como	-5
^ _ _ con	21
^ _ _ conmigo	-7
^ _ _ consentimiento	5
^ _ _ contact	12
^ _ _ contacting	12
^ _ _ contacto	12
^ _ _ cosas	-6
^ _ _ could	8
^ _ _ cross	5
^ _ _ cuenta	5
^ _ _ dan	-5
^ _ _ dare	-6
^ _ _ data	-27
^ _ _ datos	20
^ _ _ day	6
^ _ _ de	-24
^ _ _ deja	9
^ _ _ dejaron	-11
^ _ _ deje	-15
^ _ _ dejen	-16
^ _ _ dejenme	10
^ _ _ den	-9
^ _ _ dentist	6
^ _ _ diablo	11
^ _ _ didnt	-7
^ _ _ digits	7
^ _ _ digo	-9
^ _ _ dinero	-5
^ _ _ do	-9
^ _ _ doesnt	8
^ _ _ donde	-7
^ _ _ dont	12
^ _ _ doubles	5
^ _ _ down	-11
^ _ _ drop	-6
^ _ _ el	-10
^ _ _ eliminar	7
^ _ _ eliminen	6
^ _ _ else	14
^ _ _ emergencia	-6
^ _ _ employee	-7
^ _ _ en	13
^ _ _ end	12
^ _ _ english	7
^ _ _ equivocado	-6
^ _ _ equivoque	-8
^ _ _ esa	-13
^ _ _ escribas	-5
^ _ _ escribe	-5
^ _ _ escribirme	6
^ _ _ ese	-17
^ _ _ eso	-12
^ _ _ esposo	7
^ _ _ esta	-18
^ _ _ estaba	-9
^ _ _ estar	23
^ _ _ estas	-12
^ _ _ esten	15
^ _ _ esto	27
^ _ _ estos	-12
^ _ _ estoy	-7
^ _ _ ever	8
^ _ _ everybody	-5
^ _ _ ex	9
^ _ _ fall	-9
^ _ _ familia	-10
^ _ _ favor	-6
^ _ _ find	-11
^ _ _ finger	-13
^ _ _ flu	-17
^ _ _ frieguen	12
^ _ _ frijoles	-16
^ _ _ from	29
^ _ _ fue	-9
^ _ _ ganamos	-17
^ _ _ gas	-6
^ _ _ gate	-7
^ _ _ get	-40
^ _ _ gets	30
^ _ _ getting	13
^ _ _ girl	-8
^ _ _ go	-14
^ _ _ goes	12
^ _ _ going	-9
^ _ _ good	5
^ _ _ guys	-12
^ _ _ ha	-7
^ _ _ hablar	-5
^ _ _ hace	-7
^ _ _ hacer	-9
^ _ _ haha	-9
^ _ _ hands	21
^ _ _ have	-8
^ _ _ her	-18
^ _ _ here	27
^ _ _ him	-37
^ _ _ hit	7
^ _ _ hour	-6
^ _ _ how	-10
^ _ _ hoy	-20
^ _ _ i	10
^ _ _ iba	-6
^ _ _ id	5
^ _ _ if	-13
^ _ _ igual	-6
^ _ _ im	9
^ _ _ info	6
^ _ _ informacion	22
^ _ _ interes	11
^ _ _ interesada	16
^ _ _ interesado	16
^ _ _ is	26
^ _ _ it	16
^ _ _ its	-7
^ _ _ jaja	-19
^ _ _ jose	6
^ _ _ juan	-7
^ _ _ junk	10
^ _ _ just	-8
^ _ _ keep	8
^ _ _ keeps	-12
^ _ _ know	11
^ _ _ kyle	18
^ _ _ la	10
^ _ _ las	-15
^ _ _ later	-5
^ _ _ le	-8
^ _ _ leave	6
^ _ _ legal	-7
^ _ _ line	11
^ _ _ list	11
^ _ _ lista	-9
^ _ _ llamadas	-12
^ _ _ llamar	-8
^ _ _ llamen	-11
^ _ _ llames	-8
^ _ _ llorar	-5
^ _ _ lo	7
^ _ _ lol	-10
^ _ _ lost	-8
^ _ _ luego	-5
^ _ _ luz	-7
^ _ _ m	6
^ _ _ mad	-10
^ _ _ mal	8
^ _ _ man	7
^ _ _ management	9
^ _ _ manana	-5
^ _ _ mandan	7
^ _ _ mandar	14
^ _ _ mandarme	18
^ _ _ manden	-10
^ _ _ mandes	-14
^ _ _ maria	13
^ _ _ marques	-6
^ _ _ mas	32
^ _ _ mate	7
^ _ _ mensajes	23
^ _ _ mes	-6
^ _ _ messages	-40
^ _ _ metan	12
^ _ _ mi	8
^ _ _ miedo	6
^ _ _ mis	-12
^ _ _ molesta	-9
^ _ _ molestar	6
^ _ _ molesten	9
^ _ _ molestes	6
^ _ _ more	19
^ _ _ muchacha	6
^ _ _ my	12
^ _ _ nada	-13
^ _ _ name	28
^ _ _ need	-8
^ _ _ netflix	-8
^ _ _ new	10
^ _ _ nights	9
^ _ _ ninos	-16
^ _ _ nos	-11
^ _ _ note	8
^ _ _ notificaciones	8
^ _ _ notifications	6
^ _ _ now	19
^ _ _ number	7
^ _ _ numero	-20
^ _ _ off	-23
^ _ _ old	5
^ _ _ on	-30
^ _ _ opt	10
^ _ _ or	20
^ _ _ otro	19
^ _ _ out	-10
^ _ _ paga	-7
^ _ _ pagaron	-5
^ _ _ pare	10
^ _ _ paren	10
^ _ _ paso	-6
^ _ _ paying	-10
^ _ _ paz	10
^ _ _ pedi	-9
^ _ _ pelear	-7
^ _ _ people	-5
^ _ _ per	7
^ _ _ perderme	-12
^ _ _ perdon	-13
^ _ _ permiso	30
^ _ _ phone	31
^ _ _ phones	10
^ _ _ pick	-6
^ _ _ pidiendo	-10
^ _ _ plan	14
^ _ _ please	5
^ _ _ poquito	-10
^ _ _ por	-9
^ _ _ porfavor	13
^ _ _ propaganda	9
^ _ _ puedo	-10
^ _ _ puso	10
^ _ _ que	7
^ _ _ quedarme	-7
^ _ _ queria	13
^ _ _ questions	-5
^ _ _ quien	15
^ _ _ quiero	-7
^ _ _ quit	6
^ _ _ quitar	-6
^ _ _ quiten	-14
^ _ _ rain	-8
^ _ _ ramon	12
^ _ _ reads	7
^ _ _ real	-5
^ _ _ recibir	-8
^ _ _ registro	9
^ _ _ report	-14
^ _ _ reported	7
^ _ _ request	16
^ _ _ responda	-20
^ _ _ right	21
^ _ _ ropa	-13
^ _ _ saber	19
^ _ _ salgo	14
^ _ _ same	-5
^ _ _ says	14
^ _ _ se	11
^ _ _ see	-11
^ _ _ seguir	13
^ _ _ semana	-6
^ _ _ sent	-12
^ _ _ ser	21
^ _ _ seriously	14
^ _ _ servicio	13
^ _ _ share	-5
^ _ _ shift	-7
^ _ _ shop	-7
^ _ _ si	18
^ _ _ sign	12
^ _ _ signup	14
^ _ _ sistema	11
^ _ _ sister	-6
^ _ _ so	-15
^ _ _ sola	5
^ _ _ somebody	24
^ _ _ sorry	-17
^ _ _ soy	33
^ _ _ spam	-5
^ _ _ still	-11
^ _ _ stop	-9
^ _ _ stops	-6
^ _ _ su	7
^ _ _ sucks	-7
^ _ _ sure	-14
^ _ _ sus	9
^ _ _ take	-24
^ _ _ tanto	-8
^ _ _ tasha	16
^ _ _ te	-8
^ _ _ telefono	24
^ _ _ tell	19
^ _ _ tengo	-18
^ _ _ text	-13
^ _ _ texted	-8
^ _ _ textos	-7
^ _ _ thank	-21
^ _ _ thanks	-6
^ _ _ the	32
^ _ _ there	-10
^ _ _ these	-18
^ _ _ they	-7
^ _ _ thing	-6
^ _ _ this	7
^ _ _ tienes	6
^ _ _ time	-6
^ _ _ times	6
^ _ _ tired	-8
^ _ _ tmrw	-10
^ _ _ to	-23
^ _ _ today	-11
^ _ _ todo	-21
^ _ _ todos	-15
^ _ _ told	-16
^ _ _ tomo	-5
^ _ _ too	-12
^ _ _ tranquilo	6
^ _ _ turno	-5
^ _ _ un	-38
^ _ _ uno	-25
^ _ _ unsubscribe	16
^ _ _ unsubscribed	-7
^ _ _ up	-8
^ _ _ updates	6
^ _ _ us	-6
^ _ _ use	6
^ _ _ ustedes	9
^ _ _ va	-9
^ _ _ vez	-10
^ _ _ vi	-12
^ _ _ visit	-38
^ _ _ vive	5
^ _ _ voy	-6
^ _ _ w	-8
^ _ _ want	-18
^ _ _ wants	-28
^ _ _ was	-13
^ _ _ weather	-5
^ _ _ what	11
^ _ _ whatever	11
^ _ _ will	8
^ _ _ with	19
^ _ _ won	-6
^ _ _ wont	-12
^ _ _ word	7
^ _ _ work	17
^ _ _ worked	7
^ _ _ works	12
^ _ _ wrong	-5
^ _ _ ya	20
^ _ _ yet	-21
^ _ _ yo	16
^ _ _ you	-10
^ _ _ your	-47
^ _ _ youre	-5
^ _ a	28
^ _ about	13
^ _ abuela	-6
^ _ abuelita	12
^ _ ahi	-17
^ _ aint	19
^ _ al	17
^ _ alarm	-8
^ _ algo	-6
^ _ alguien	-8
^ _ all	14
^ _ already	-5
^ _ alto	12
^ _ always	-6
^ _ am	15
^ _ and	-9
^ _ another	22
^ _ antes	-6
^ _ appreciate	8
^ _ aqui	-12
^ _ as	13
^ _ asked	23
^ _ asking	42
^ _ at	-6
^ _ autorice	12
^ _ autorizacion	-5
^ _ aviso	-25
^ _ away	8
^ _ bad	-10
^ _ badge	-10
^ _ baja	25
^ _ baje	-17
^ _ basta	-7
^ _ be	-13
^ _ been	18
^ _ begging	5
^ _ being	-11
^ _ bien	-8
^ _ blew	-6
^ _ block	-17
^ _ blocked	24
^ _ blocking	11
^ _ bloqueo	19
^ _ blowing	9
^ _ borran	5
^ _ borrar	-49
^ _ borreme	15
^ _ borro	-15
^ _ bother	15
^ _ bothered	-16
^ _ bothering	13
^ _ but	-5
^ _ by	-12
^ _ calling	-7
^ _ calls	6
^ _ can	-7
^ _ cancela	9
^ _ cancelar	13
^ _ cancelen	9
^ _ cancelo	6
^ _ cant	-13
^ _ changed	22
^ _ chat	7
^ _ checks	11
^ _ chingues	-10
^ _ como	22
^ _ compania	-6
^ _ con	-23
^ _ conozco	19
^ _ consent	17
^ _ consiguieron	-8
^ _ contact	22
^ _ contactar	8
^ _ corte	-8
^ _ could	-6
^ _ cuenten	-6
^ _ cunado	9
^ _ cut	-11
^ _ da	-5
^ _ dad	13
^ _ dan	7
^ _ darme	10
^ _ das	6
^ _ daughter	-8
^ _ de	14
^ _ deje	6
^ _ dejen	-15
^ _ dejo	6
^ _ deployed	5
^ _ deseo	17
^ _ di	17
^ _ dia	-5
^ _ dicen	-7
^ _ did	-46
^ _ didnt	-6
^ _ dificil	10
^ _ dije	-10
^ _ dijeron	-8
^ _ dispatch	-10
^ _ doctor	8
^ _ dog	5
^ _ donde	19
^ _ done	17
^ _ dont	-33
^ _ down	-12
^ _ doy	17
^ _ ekivocado	21
^ _ elimino	-15
^ _ else	19
^ _ email	-7
^ _ encanto	-21
^ _ encargo	6
^ _ enroll	20
^ _ enviar	9
^ _ equivocada	13
^ _ equivocaron	19
^ _ equivoco	14
^ _ era	-6
^ _ es	12
^ _ eso	-42
^ _ espanol	-6
^ _ esta	-17
^ _ estaciones	-7
^ _ estan	-10
^ _ este	30
^ _ esten	7
^ _ esto	7
^ _ estoy	13
^ _ ever	15
^ _ ex	-12
^ _ favor	7
^ _ fin	-30
^ _ fired	-7
^ _ floor	-6
^ _ for	-19
^ _ foreman	8
^ _ forever	30
^ _ forgot	-6
^ _ forma	5
^ _ four	-23
^ _ friegues	-7
^ _ friend	-6
^ _ frio	-7
^ _ from	13
^ _ fue	-5
^ _ fuera	17
^ _ further	9
^ _ get	-8
^ _ getting	13
^ _ girl	14
^ _ give	-6
^ _ going	13
^ _ good	-19
^ _ got	-33
^ _ grabbed	-6
^ _ gracias	-8
^ _ group	42
^ _ gustaria	10
^ _ gusto	-17
^ _ habia	13
^ _ hablo	-20
^ _ had	-5
^ _ hago	9
^ _ happens	-13
^ _ has	-9
^ _ have	25
^ _ hay	-12
^ _ he	-7
^ _ hear	-12
^ _ heard	-7
^ _ her	-20
^ _ here	-16
^ _ him	15
^ _ hired	6
^ _ his	-6
^ _ hitting	7
^ _ home	-6
^ _ hope	8
^ _ hun	25
^ _ ice	-13
^ _ id	10
^ _ interesa	-8
^ _ interest	26
^ _ interested	27
^ _ interview	-26
^ _ intrested	15
^ _ invite	8
^ _ inviting	9
^ _ is	30
^ _ isnt	29
^ _ it	19
^ _ its	9
^ _ jaja	-21
^ _ jefe	-5
^ _ jodan	8
^ _ jodas	-8
^ _ joining	6
^ _ keep	-27
^ _ keeps	-8
^ _ la	13
^ _ laid	-17
^ _ las	-5
^ _ last	-7
^ _ lawyer	5
^ _ le	-25
^ _ leave	-27
^ _ leaving	-9
^ _ let	-7
^ _ lie	-7
^ _ like	13
^ _ lista	-8
^ _ llaman	-8
^ _ llegan	-14
^ _ llego	-7
^ _ llevaron	-6
^ _ lo	-21
^ _ loca	-7
^ _ locker	-8
^ _ lol	7
^ _ long	-6
^ _ longer	17
^ _ look	-8
^ _ los	-8
^ _ lose	-10
^ _ lost	43
^ _ luck	6
^ _ m	23
^ _ mal	15
^ _ mami	-10
^ _ manana	-6
^ _ mandando	-11
^ _ mandar	10
^ _ mandes	-22
^ _ manejando	6
^ _ many	-5
^ _ mas	-12
^ _ me	11
^ _ mensaje	-22
^ _ mensajes	14
^ _ messages	-8
^ _ metieron	7
^ _ mi	37
^ _ milk	-11
^ _ mis	19
^ _ molesten	6
^ _ molestes	-6
^ _ mom	8
^ _ more	20
^ _ moved	5
^ _ much	-16
^ _ mucho	-7
^ _ my	22
^ _ n	-16
^ _ nada	-24
^ _ nadie	22
^ _ named	20
^ _ necesito	6
^ _ need	-19
^ _ needs	8
^ _ never	-22
^ _ new	-38
^ _ next	8
^ _ nina	-6
^ _ no	-6
^ _ nobody	-15
^ _ nos	-7
^ _ not	28
^ _ number	18
^ _ numero	-23
^ _ of	-25
^ _ off	20
^ _ often	-6
^ _ oigo	-11
^ _ ok	-13
^ _ one	8
^ _ onions	-9
^ _ only	-12
^ _ opt	9
^ _ or	-7
^ _ otra	-6
^ _ otro	62
^ _ over	-6
^ _ para	-17
^ _ parele	13
^ _ parenle	-8
^ _ paro	8
^ _ part	8
^ _ pasa	-16
^ _ pastel	-8
^ _ patron	6
^ _ pay	8
^ _ pedi	14
^ _ permiso	15
^ _ pero	27
^ _ person	-15
^ _ pick	-5
^ _ pique	-6
^ _ playing	-14
^ _ please	-24
^ _ podria	6
^ _ pongo	7
^ _ por	-15
^ _ porfavor	7
^ _ pregunto	-13
^ _ problem	-6
^ _ proxima	6
^ _ puede	6
^ _ pueden	6
^ _ pues	-10
^ _ puro	-8
^ _ puse	7
^ _ put	7
^ _ que	-9
^ _ quien	-8
^ _ quiere	7
^ _ quieren	-9
^ _ quiero	7
^ _ quieto	30
^ _ quit	-51
^ _ quita	-10
^ _ quitarme	7
^ _ quiteme	8
^ _ quiten	-19
^ _ rather	-13
^ _ reached	7
^ _ real	10
^ _ removal	23
^ _ remove	-23
^ _ removed	34
^ _ reply	5
^ _ reporte	17
^ _ reporto	-9
^ _ right	-6
^ _ rio	-8
^ _ riverside	15
^ _ rocks	20
^ _ roommate	15
^ _ ruego	6
^ _ saber	-7
^ _ sacan	17
^ _ said	-15
^ _ salgo	11
^ _ salir	-11
^ _ salirme	18
^ _ says	-6
^ _ se	-22
^ _ see	-5
^ _ send	-11
^ _ should	5
^ _ si	-6
^ _ sigan	14
^ _ sign	-9
^ _ signed	14
^ _ significa	-11
^ _ slashed	-6
^ _ so	5
^ _ solicito	7
^ _ somebody	7
^ _ someone	7
^ _ somos	-7
^ _ soy	34
^ _ spam	16
^ _ stop	-28
^ _ su	-14
^ _ supervisor	-9
^ _ sure	-5
^ _ sus	13
^ _ suspende	8
^ _ switched	6
^ _ take	6
^ _ tanto	-9
^ _ te	-17
^ _ telefono	-5
^ _ temprano	-8
^ _ tengo	29
^ _ termine	-22
^ _ text	-9
^ _ texted	-15
^ _ texting	-8
^ _ texto	-7
^ _ textos	34
^ _ texts	-6
^ _ thanks	-8
^ _ that	-18
^ _ the	-23
^ _ them	8
^ _ then	-5
^ _ there	12
^ _ theres	8
^ _ they	-10
^ _ think	-9
^ _ this	-11
^ _ thought	10
^ _ time	6
^ _ tire	-5
^ _ tired	-10
^ _ to	48
^ _ today	-18
^ _ todo	13
^ _ told	-14
^ _ too	-12
^ _ trabajo	31
^ _ traffic	-6
^ _ tranquilo	10
^ _ tu	-28
^ _ turno	-6
^ _ two	6
^ _ un	-12
^ _ una	-7
^ _ uno	23
^ _ unsubscribe	15
^ _ up	29
^ _ us	13
^ _ usen	15
^ _ usted	7
^ _ van	16
^ _ vez	-11
^ _ vi	-8
^ _ viene	-5
^ _ vive	6
^ _ vote	10
^ _ voy	11
^ _ vuelvan	7
^ _ want	29
^ _ wants	10
^ _ warning	-6
^ _ was	-20
^ _ weather	-15
^ _ who	15
^ _ whoever	11
^ _ wife	22
^ _ will	-16
^ _ wish	-11
^ _ with	6
^ _ withdraw	12
^ _ withdrawn	13
^ _ won	11
^ _ work	12
^ _ worries	-6
^ _ worry	-9
^ _ would	10
^ _ writing	-27
^ _ wrong	-14
^ _ wrote	-10
^ _ y	-17
^ _ ya	44
^ _ yo	-5
^ _ you	7
^ _ your	-26
^ a	13
^ a donde	12
^ a este	8
^ a la	18
^ a mi	-15
^ a mis	-5
^ a que	-9
^ a ver	12
^ about	7
^ accidentally	-20
^ accidentally @boss-does	-20
^ add	-6
^ ah	-7
^ aint	-16
^ aint @again	8
^ aint @blocked-what	-36
^ aint nobody	8
^ alguien	-5
^ alto	29
^ alto ahi	-11
^ alto por	9
^ amen	-7
^ and	-5
^ ando	-6
^ ando manejando	6
^ anular	6
^ anulen	14
^ anulen mi	14
^ apaga	-19
^ apaguen	8
^ apaguen eso	8
^ appreciate you	-6
^ aqui	37
^ aqui nadie	22
^ aqui no	21
^ are	-13
^ are you @doing	5
^ ask	-11
^ ask her	-9
^ auxilio	-7
^ aye	11
^ ayuda	-6
^ ayuda @address	-5
^ ayuda @address @address	-5
^ ayuda por	-5
^ back	-8
^ baja	5
^ baja por	-6
^ baja ya	-16
^ bajame	-11
^ bajeme	7
^ bajenme	9
^ basta	-10
^ basta con	-8
^ basta de	-15
^ basta por	7
^ be	-13
^ beat	34
^ been	-14
^ been @belong	-11
^ been here	-11
^ bendicion	-8
^ blocked	6
^ blocked and	7
^ blocking	31
^ blocking @list	12
^ blocking this	12
^ bloqueado	15
^ bloqueados	16
^ borra eso	-14
^ borrame	-50
^ borrame del	13
^ borrar	-60
^ borrar mi	5
^ borre	10
^ borre todo	15
^ borreme	-83
^ borren	-31
^ borren mi	7
^ borren mis	-36
^ borrenme	13
^ bruh	-5
^ buen	-7
^ bug	7
^ burned	-6
^ bye	13
^ call	-51
^ call me	-19
^ callense	25
^ cambie	-14
^ cambie @elsewhere	-14
^ cambie @elsewhere @numero	-15
^ cambie de	-14
^ can	-10
^ can @boss	-11
^ can @boss @want-to	-11
^ can @corrected @do-not	-7
^ can @corrected @take	11
^ can @corrected @want-to	7
^ can @elsewhere	-5
^ can a	-5
^ can ice	-8
^ can you	16
^ can you @address	13
^ can you @boss-does	6
^ can you @bothering	-9
^ can you @carrier	9
^ can you @do-not	19
^ can you @mensajes	-8
^ can you @paren	-15
^ can you @remove-kindly	18
^ can you @take	-16
^ cancel	-26
^ cancel my	-26
^ cancela	15
^ cancelar	20
^ cancelen	12
^ cant	-19
^ cant do	-7
^ cant do @list	-7
^ cease	7
^ cero	7
^ cierren	13
^ cierren @persona	13
^ cierren mi	13
^ claro	-5
^ como	16
^ como borro	-13
^ como cancelo	14
^ como consiguieron	-8
^ como dejo	9
^ como elimino	-15
^ como hago	14
^ como me	14
^ como paro	8
^ como puedo	17
^ como reporto	-7
^ como salgo	5
^ con	8
^ con eso	-10
^ con la	9
^ con todo	-7
^ congrats	-6
^ consent	29
^ consent withdrawn	13
^ consider	26
^ contact	-9
^ cool	-8
^ corte	-6
^ corte de	-6
^ corten	15
^ could	12
^ could you	15
^ could you @paren	12
^ count	-19
^ count @blocked-what	-17
^ count @blocked-what @carrier	-16
^ count me	-17
^ creo	9
^ creo que	9
^ cross	9
^ cross me	9
^ cual	-12
^ cual es @elsewhere	7
^ cuanto	-26
^ cuantos	-7
^ cut	-9
^ cut it	13
^ cut my	-15
^ day	-8
^ day off	-8
^ de	24
^ de baja	21
^ deactivate	6
^ dead	-9
^ deja	-6
^ dejame	-10
^ dejame en	-9
^ dejame quieto	27
^ dejate	-6
^ dejate de	-6
^ dejeme	11
^ dejen	17
^ dejen de	10
^ dejen la	15
^ dejenme	17
^ delete me	6
^ delete my	-28
^ deme	8
^ deme @elsewhere	8
^ deme @elsewhere @quiten	9
^ deme de	9
^ descanse	-5
^ desinscribir	23
^ desinscribirme	23
^ desuscribanme	13
^ detener	7
^ dice mi	9
^ dice que	-6
^ did	-25
^ did @corrected	-9
^ did @corrected @take	-19
^ did i	-9
^ did you	-11
^ didnt	-13
^ didnt i	11
^ dijo	-12
^ dijo que	-12
^ dile	-7
^ dile que	-5
^ dime @elsewhere	9
^ dios	-8
^ disable	5
^ disenroll	6
^ dnc	48
^ dnt	42
^ do @corrected	-16
^ do @corrected @take	-5
^ do @corrected @want	-7
^ do @remove-kindly	36
^ do @remove-kindly @want	14
^ do @remove-kindly @went	19
^ do i	-16
^ do not	36
^ do you	-13
^ documentos	-5
^ does	-41
^ does @list	-6
^ does @paren	-29
^ does stop	-29
^ does this	-6
^ donde	-12
^ donde @I_stop	-7
^ dont	-45
^ dont bother	13
^ dont call	5
^ dont cancel	-5
^ dont contact	16
^ dont ever	12
^ dont go	-7
^ dont hit	14
^ dont invite	8
^ dont know	6
^ dont leave	-8
^ dont message	5
^ dont remove	-21
^ dont send	-18
^ dont stop	-25
^ dont take	-18
^ dont text	6
^ dont unsubscribe	-14
^ dont want	21
^ dont worry	-9
^ drop the	-17
^ eh	-9
^ el	-57
^ el numero	-12
^ eliminar	11
^ eliminen	14
^ eliminenme	19
^ ella	-10
^ emergency	-6
^ en	-21
^ en espanol	-6
^ en mi	-6
^ end it	11
^ end of	-12
^ enough	16
^ enough @mensajes	13
^ enough @mensajes $	13
^ enough @wrong-thing	11
^ enough @wrong-thing @left-what	11
^ enough with	7
^ equivocado	20
^ era	-6
^ erase my	8
^ es	-14
^ es @address	-5
^ esa	-6
^ escribeme	-6
^ ese	-10
^ eso	-14
^ esos	-5
^ esta	21
^ esta equivocado	15
^ estan	17
^ estas	-7
^ este	12
^ este es	6
^ este numero	12
^ estop	13
^ estoy	-14
^ estoy @elsewhere @elsewhere	5
^ estoy @elsewhere @quiten	-5
^ estoy en	5
^ estoy fuera	-5
^ excluyame	6
^ f	12
^ favor	9
^ favor de	7
^ fed	9
^ fed @lights	9
^ fed @lights @wrong-thing	11
^ fed up	9
^ felicidades	-6
^ feliz	-6
^ fell	-8
^ fell @carrier	-7
^ fell off	-7
^ fin	20
^ fin de	-17
^ find	13
^ fine	-6
^ fired	-6
^ for	15
^ for real	11
^ forget	-8
^ forget about	16
^ forget i	27
^ forget me	-49
^ free me	7
^ fuera	24
^ fuera @elsewhere	11
^ fuera de	13
^ fui	6
^ fui @elsewhere	6
^ fui @elsewhere @elsewhere	6
^ get	21
^ get lost	46
^ get me	-15
^ get my	5
^ get out	-12
^ give	8
^ give it	17
^ give me	-10
^ go	44
^ go away	-6
^ go bother	6
^ go to	-13
^ going	11
^ going to	5
^ good luck	6
^ good luck @wrong-thing	9
^ got	-30
^ got @blocked-what	-7
^ got @corrected	-8
^ got @elsewhere new	5
^ got @left-what	-5
^ got @left-what @mensajes	-6
^ got it	-6
^ got laid	-5
^ got laid @carrier	-5
^ got my	-7
^ got the	7
^ got your	-6
^ gracias	-13
^ gracias pero	13
^ gracias por	-13
^ guarde	-17
^ guarde los	-17
^ habla	-8
^ habla @elsewhere	-8
^ hagan	6
^ hagan @elsewhere	6
^ hagan @elsewhere @address	7
^ hagan el	7
^ haha	-6
^ happy	-7
^ hasta	8
^ have	-7
^ havent	6
^ hay	-5
^ hay @address @paren	-11
^ hay forma	5
^ hay forma @elsewhere	5
^ hazme	6
^ he	-19
^ he is	19
^ heading	-8
^ hell	11
^ hell @please	11
^ hell @please @paren	12
^ hell no	11
^ help	-20
^ help @blocked-what	-12
^ help @blocked-what @address	-12
^ help me	-12
^ hey	18
^ hey so	7
^ hit	-13
^ hit me	-9
^ hold	-7
^ how	17
^ how @left-what	36
^ how @left-what @carrier	15
^ how did	6
^ how do	-7
^ how long	-6
^ how many	-6
^ how much	-6
^ how often	-6
^ how to	36
^ how would	10
^ hoy	-9
^ hoy no	-5
^ hr	-8
^ i aint	7
^ i am	11
^ i been	-6
^ i cant	-11
^ i forgot	-5
^ i gave	15
^ i got	-17
^ i had	-8
^ i have	15
^ i hope	8
^ i left	5
^ i need	-7
^ i never	11
^ i no	13
^ i pay	8
^ i quit	-48
^ i signed	19
^ i switched	6
^ i texted	10
^ i think	-8
^ i thought	10
^ i told	5
^ i was	-19
^ i will	-7
^ i wish	-11
^ i withdraw	12
^ i work	13
^ id	-11
^ id @want	10
^ id @want @left-what	10
^ id @want-to	-9
^ id appreciate	9
^ id appreciate @left-what	9
^ id be	-6
^ id like	10
^ id rather	-13
^ idc	25
^ idk	7
^ if	25
^ if its	7
^ if theres	8
^ if you	17
^ ignore	-8
^ ill @boss-does	-6
^ ill take	-6
^ im	34
^ im @carrier	-20
^ im @doing @lose	6
^ im @elsewhere	9
^ im @remove-kindly	28
^ im @remove-kindly @doing	-18
^ im @remove-kindly sure	-14
^ im @take	5
^ im @told	5
^ im @wrong-thing @elsewhere	6
^ im a	9
^ im begging	5
^ im being	-6
^ im done	17
^ im done @take	7
^ im getting	5
^ im leaving	-9
^ im not	28
^ im off	-19
^ im so	-7
^ im tired	-5
^ im tired @wrong-thing	-5
^ in	-5
^ is	-40
^ is @left-what	5
^ is @left-what an	6
^ is @list	-30
^ is @list @mensajes	-20
^ is @list still	-6
^ is there	14
^ is this	-30
^ isnt	6
^ isnt @left-what	6
^ it	10
^ its	-24
^ its @remove-kindly	-5
^ its not	-5
^ ive	24
^ jaja	-10
^ jajaja	-6
^ just	8
^ just @paren	20
^ just got	-8
^ just got @carrier	-9
^ just stop	20
^ keep	11
^ keep it	8
^ keep my	-6
^ keep texting	9
^ keep your	16
^ kick	23
^ kick rocks	20
^ kill	6
^ kindly	8
^ kitenme	7
^ knock	9
^ knock @left-what	7
^ knock @left-what @carrier	7
^ knock it	7
^ la	-38
^ la compania	-6
^ la proxima	6
^ largate	15
^ larguense	21
^ last	-21
^ last stop	-20
^ laughed	-6
^ laughed @hour	-6
^ laughed @hour @mensajes	-6
^ laughed at	-6
^ lay @carrier @blocked-what	6
^ lay @carrier @left-what	-11
^ le	-23
^ le @I_stop	8
^ le @dije	-17
^ le @dije @elsewhere	-15
^ le @sent	8
^ le dije	-13
^ le encanto	-21
^ le escribo	10
^ le gusto	-17
^ le puse	8
^ leave	69
^ leave it	-7
^ leave me	8
^ leave my	7
^ leave us	6
^ left	-6
^ les	16
^ les @dije	8
^ les dije	8
^ let	19
^ lets	-6
^ liked	-12
^ liked riverside	-5
^ line	-7
^ llevo	-7
^ lo voy	-9
^ lol	-5
^ lol @paren	-12
^ lol stop	-12
^ long	-9
^ los	14
^ los voy	22
^ lose	7
^ lose my	5
^ lost	-20
^ lost @blocked-what	-11
^ lost @blocked-what @list	-11
^ lost @left-what	-8
^ lost my	-11
^ love	-24
^ love @list	-16
^ love you	-8
^ loved	-8
^ make	46
^ make @left-what	6
^ make @left-what @paren	6
^ make @list	23
^ make it	6
^ manana	-9
^ mandame	-9
^ mandame mas	-5
^ mande	-11
^ mande stop	9
^ marque	-14
^ may	8
^ may @corrected	8
^ may i	8
^ me	-51
^ me baje	-17
^ me borran	5
^ me corte	-8
^ me da	-5
^ me dan	7
^ me das	6
^ me dijeron	-7
^ me dijo	10
^ me esta	-5
^ me estan	-7
^ me gustaria	10
^ me hablo	-19
^ me interesa	-8
^ me llaman	-8
^ me llegan	-14
^ me llego	-8
^ me metieron	9
^ me podria	6
^ me puede	5
^ me pueden	7
^ me quieren	-5
^ me quiero	15
^ me sacan	17
^ me salgo	31
^ me siguen	-20
^ me voy	5
^ mensajes	20
^ menu	-12
^ message	-7
^ mi	-18
^ mi abuelita	12
^ mi cunado	9
^ mi ex	-5
^ mi numero	-12
^ mi supervisor	-7
^ missed	-9
^ missed @blocked-what	-7
^ missed @blocked-what @paren	-7
^ missed my	-7
^ more	-10
^ my alarm	-7
^ my badge	-10
^ my dad	13
^ my daughter	-8
^ my doctor	9
^ my ex	-7
^ my foreman	8
^ my friend	-6
^ my lawyer	10
^ my mom	8
^ my number	-16
^ my phone	-12
^ my roommate	15
^ my wife	22
^ nada	-20
^ nadie	-13
^ nadie @blocked-what	-7
^ nadie @blocked-what ha	-7
^ nadie me	-7
^ nah	-9
^ need	-6
^ need a	-7
^ never	6
^ never again	8
^ never been	7
^ never contact	5
^ never text	17
^ new	13
^ new @list	16
^ new @list same	-5
^ new @list who	11
^ new number	10
^ new phone	6
^ next	22
^ next @mensajes	14
^ next text	13
^ ni	16
^ ni que	-8
^ ni una	7
^ ni uno	30
^ no	-54
^ no autorice	9
^ no calls	6
^ no chingues	-10
^ no conozco	19
^ no contactar	8
^ no cuenten	-6
^ no dejen	-30
^ no deseo	17
^ no di	14
^ no doy	16
^ no enviar	9
^ no es	19
^ no estaciones	-7
^ no esten	7
^ no estoy	6
^ no friegues	-7
^ no further	6
^ no gracias	-10
^ no hay	-10
^ no interest	11
^ no jodan	8
^ no jodas	-8
^ no le	-6
^ no longer	17
^ no mandes	-22
^ no mas	26
^ no me	-39
^ no message	-8
^ no messages	-17
^ no molesten	6
^ no molestes	-6
^ no more	5
^ no necesito	6
^ no need	-12
^ no nos	-7
^ no not	-12
^ no one	11
^ no onions	-6
^ no paren	-13
^ no pasa	-9
^ no pedi	9
^ no puedo	-16
^ no quiero	-9
^ no reply	21
^ no se	-6
^ no sigan	14
^ no soy	31
^ no stop	10
^ no te	-7
^ no tengo	8
^ no text	-10
^ no texts	-9
^ no tienen	7
^ no trabajo	31
^ no usen	15
^ no vive	6
^ no vuelvan	6
^ no worries	-6
^ nobody	25
^ nobody asked	14
^ nobody can	-22
^ nobody here	10
^ nobody named	20
^ nobody wants	10
^ nomas	14
^ nomas no	-5
^ nope	8
^ nope .	12
^ nope . @carrier	12
^ nos	-18
^ not	6
^ not a	-9
^ not at	9
^ not bad	-9
^ not for	-13
^ not her	6
^ not interested	16
^ not intrested	15
^ not my	-6
^ not one	15
^ not that	-8
^ not the	23
^ not today	-18
^ nothing	11
^ nothing much	-8
^ number	-32
^ number 3	-9
^ number equivocado	10
^ numero	45
^ numero equivocado	-13
^ nunca	-7
^ obvio	-8
^ off please	11
^ off the	8
^ oh	-5
^ ojala	8
^ ok	-7
^ olviden	28
^ olvidense	14
^ olvidense de	14
^ omg	-6
^ omg @paren	-5
^ omg stop	-5
^ omw	-5
^ once	-9
^ oops	-9
^ opt	7
^ opting	10
^ opting @carrier	10
^ opting out	10
^ otra	-9
^ out	-19
^ out of	-8
^ oye	8
^ para	81
^ para @address	30
^ para @elsewhere	19
^ para @elsewhere @escribir	13
^ para @nada	-17
^ para @persona	-13
^ para de	11
^ para la	-7
^ para mi	-13
^ para nada	-17
^ para que	-8
^ para quien	-13
^ para ya	30
^ parenle	9
^ paro	-9
^ pasame	-13
^ pass	35
^ pass .	5
^ perdi	-14
^ perdi @persona	-14
^ perdi @persona @numero	-14
^ perdi mi	-14
^ perdon @address	-9
^ perdon por	-9
^ phone	-15
^ pick	17
^ piss @carrier	5
^ piss @carrier @tail	7
^ piss off	5
^ pleas	29
^ please	-14
^ please delete	-16
^ please do	-11
^ please dont	-17
^ please forget	5
^ please keep	-33
^ please lose	6
^ please make	8
^ please remove	-6
^ please stop	45
^ please text	-18
^ plis	-6
^ podrian	11
^ police	-11
^ ponga	-6
^ ponga @persona	-6
^ ponga @persona @numero	-6
^ ponga mi	-6
^ pongame	7
^ pongame @elsewhere	7
^ pongan	7
^ pongan mi	-6
^ ponganme	6
^ ponganme en	6
^ por	16
^ por donde	9
^ por este	11
^ por favor	7
^ por fin	-26
^ por que	-12
^ porfabor	10
^ porfavor $	-13
^ preferiria	9
^ preferiria @please	9
^ preferiria @please estar	9
^ preferiria no	9
^ pretend	17
^ privacidad	-7
^ privacy	-6
^ puedo @salir	11
^ puedo cancelar	8
^ puedo salirme	11
^ pues	-5
^ pues ya	-6
^ put a	10
^ put my	-11
^ que	-27
^ que @I_stop	11
^ que @I_stop para	11
^ que @address	14
^ que @address @please	15
^ que @blocked-what	20
^ que @blocked-what @quiten	17
^ que @dejen	8
^ que @dejen @elsewhere	8
^ que @lista	-5
^ que @nada	-14
^ que @numero	-8
^ que @paren	11
^ que @paren @elsewhere	-10
^ que @please @blocked-what	10
^ que dejen	10
^ que les	-7
^ que les @dije	-5
^ que me	20
^ que numero	-8
^ que paren	11
^ que pasa	-7
^ que pasa @elsewhere	-7
^ que significa	-11
^ que significa @lista	-11
^ que tengo	9
^ que ya	15
^ quien	-37
^ quien es	-12
^ quiero	13
^ quiero borrar	-22
^ quiero darme	7
^ quiero el	-6
^ quiero que	9
^ quisiera que	7
^ quit	23
^ quit hitting	6
^ quit sending	-6
^ quit texting	-18
^ quita	-52
^ quitale	-6
^ quitate	-6
^ quiten	17
^ quiten los	10
^ quitese	12
^ quitese @elsewhere	12
^ release	6
^ remover	7
^ remuevanme	7
^ reported	43
^ reported @left-what	7
^ reported @off-when	10
^ reported @off-when @these	10
^ reported as	10
^ reporting	30
^ request	7
^ requesting	12
^ requesting @carrier	12
^ requesting removal	12
^ retired	-5
^ retiro	11
^ retiro @persona	5
^ retiro @persona @refused	5
^ retiro mi	5
^ revoco	26
^ revoco @persona	6
^ revoco @persona @refused	6
^ revoco mi	6
^ rip @lights	12
^ rip up	12
^ saca	-14
^ sacame	13
^ sacame de	8
^ said	20
^ sakenme	7
^ sal	-12
^ salida	-14
^ salir	44
^ salte	-7
^ salte @elsewhere	-7
^ same	-13
^ same @list	-5
^ same @list @off-when	-5
^ same number	-5
^ save @left-what	6
^ save your	5
^ scratch	-8
^ se	-24
^ se @blocked-what	-22
^ se @blocked-what @erase	-6
^ se @blocked-what fue	-7
^ se @equivoco	45
^ se @equivoco $	35
^ se @equivoco @elsewhere	10
^ se @paren	-21
^ se @puede	5
^ se cancelo	-21
^ se equivocaron	19
^ se equivoco	14
^ se llevaron	-6
^ se me	-22
^ se puede	5
^ se rio	-8
^ se rio @elsewhere	-8
^ see	-8
^ see you	-8
^ segun	10
^ send	-9
^ send it	-10
^ send me	-7
^ sera	10
^ she	-5
^ shes @left-what	8
^ shes @remove-kindly	-8
^ shes in	8
^ shes not	-8
^ should	-16
^ should @corrected	-16
^ should i	-16
^ shut	30
^ shut it	12
^ shut the	-7
^ shut up	24
^ si	-13
^ si me	-9
^ si no	8
^ si quiero	-8
^ si siguen	20
^ sigan	-21
^ sigan mandando	-12
^ siganme	-9
^ siguen	7
^ sin	-5
^ skip	20
^ skip @blocked-what	20
^ so	-9
^ solicito	6
^ somebody	-5
^ somebody hit	-10
^ sorry @corrected	6
^ sorry @corrected @list	9
^ sorry wrong	6
^ soy @elsewhere	-8
^ soy @jefe @please	5
^ soy el	-13
^ stahp	23
^ stay	26
^ stay @carrier	20
^ stay @carrier @blocked-what	10
^ stay @carrier @wrong-thing	10
^ stay away	7
^ stay away @blocked-what	7
^ stay off	10
^ stay out	10
^ stfu	37
^ stop	35
^ stop .	-44
^ stop already	6
^ stop asking	29
^ stop bothering	11
^ stop by	-6
^ stop for	17
^ stop inviting	9
^ stop it	-18
^ stop me	-5
^ stop n	-7
^ stop playing	-14
^ stop sign	-12
^ stop stop	9
^ stop texting	-34
^ stop the	9
^ stop to	9
^ stop what	-6
^ stop writing	-27
^ strike	18
^ strike my	19
^ sure	-9
^ suspendan	14
^ tache	17
^ tachenme	6
^ take	-15
^ take a	35
^ take back	8
^ take the	-9
^ take this	9
^ tan	11
^ tbh	8
^ tell my	-6
^ tell them	-5
^ tengo	-14
^ tengo @trabajo @address	5
^ termina	-7
^ terminate	9
^ text	-19
^ text me	-7
^ texting	17
^ texting me	23
^ texts	27
^ thanks	-11
^ thanks for	-6
^ that	-10
^ thats	-6
^ thats @remove-kindly @blocked-what	15
^ the	-31
^ the number	9
^ theres @again	-23
^ theres @please	20
^ theres no	20
^ these	-17
^ they	-62
^ they @take	-7
^ they have	-7
^ they keep	9
^ they laid	-12
^ they laid @blocked-what	-12
^ theyre	-8
^ thinking	-11
^ thinking @again	-7
^ thinking about	-7
^ this	76
^ this aint	15
^ this is	27
^ this isnt	29
^ this number	20
^ this weather	-15
^ throw	5
^ throw my	9
^ tiene	7
^ tienen mal	10
^ tienen mal @elsewhere	10
^ tiren	14
^ tiren mi	15
^ todo	-6
^ took	-20
^ turn	19
^ turn off	15
^ turned	-5
^ two	-9
^ ugh	21
^ un	26
^ un enroll	20
^ under	8
^ under @left-what	8
^ under the	8
^ undo	10
^ uno	-14
^ unstop	-11
^ unsubscribe	6
^ update	-12
^ use	-11
^ use this	-10
^ ustedes	-6
^ va	-8
^ vamos	-8
^ van	-6
^ vayanse	41
^ vayanse @elsewhere	27
^ vayanse @elsewhere @elsewhere	10
^ vayanse a	10
^ vayanse al	20
^ vayase	20
^ vete	15
^ vete @elsewhere	16
^ vete @elsewhere carajo	21
^ vete al	17
^ vinieron	-11
^ vinieron @elsewhere	-11
^ voy	-6
^ voy @elsewhere @quitar	7
^ voy @elsewhere @salir	-6
^ wait	-8
^ want	27
^ wasnt	-9
^ wasnt @blocked-what	-9
^ wasnt me	-9
^ we	19
^ we moved	6
^ we want	-9
^ we won	12
^ welp	6
^ what	-21
^ what happens	-12
^ what part	6
^ whatever	8
^ whats	-29
^ whats @blocked-what	-9
^ whats @left-what	-14
^ whats @left-what @list	-11
^ whats @left-what @word	7
^ whats my	-9
^ whats your	-9
^ when	-13
^ when will	-9
^ where	-16
^ where did	-5
^ which	10
^ which @people	-6
^ which one	-6
^ who	-42
^ who @boss-does	-11
^ who @list	-7
^ who @list $	-9
^ who do	11
^ who do @corrected	13
^ who gave	-10
^ who has	-6
^ who is	6
^ who is @doing	-8
^ who is @left-what	9
^ who is @list	6
^ who this	-7
^ who wrote	-7
^ who wrote @list	-7
^ whos	-13
^ whos @left-what	5
^ whos @list	-18
^ whos @list .	-12
^ whos this	-18
^ why	-14
^ why @boss-does	14
^ why @hour	9
^ why @hour @corrected	9
^ why am	9
^ why are	15
^ why did	-42
^ why wont	14
^ why you	-7
^ will	-9
^ with	5
^ works	-7
^ would	30
^ would @left-what	7
^ would @left-what @want-to	7
^ would it	7
^ would you	10
^ wrong	56
^ wrong guy	6
^ y	-16
^ y @elsewhere @escriben	7
^ ya	-41
^ ya basta	-6
^ ya deja	-7
^ ya les	14
^ ya lo	-17
^ ya los	7
^ ya mande	-6
^ ya me	-10
^ ya no	-24
^ ya parele	13
^ ya parenle	-8
^ ya se	-7
^ ya termine	-22
^ ya van	10
^ ya vote	5
^ ya voy	-7
^ yeah	-6
^ yep	-7
^ yes i	-6
^ yo	9
^ yo @address	6
^ yo @nada	-11
^ yo @please	10
^ yo @please @dije	-17
^ yo @please soy	21
^ yo no	10
^ yo soy	7
^ yo soy @elsewhere	7
^ you	13
^ you @again	-6
^ you @tail @take	8
^ you @take	20
^ you @take @left-what	17
^ you @want	17
^ you @want @left-what	6
^ you @want-to	-6
^ you are	-6
^ you can	14
^ you can @do-not	5
^ you got	-9
^ you got @paren	10
^ you have	20
^ you never	-6
^ you want	14
^ your	27
^ your going	12
^ your message	-8
^ youre	19
^ youre @boss-does	26
^ youre @remove-kindly	-13
^ youre blocked	26
^ youre not	-13
^ youve	17
^ youve @texted	7
^ youve got	8
^ youve got @left-what	8
^ youve reached	7
^ yup	-8
^ zero	28
^ zero @interested	15
^ zero interest	15
a	17
a 3	-5
a _ $	-25
a _ .	30
a _ _ .	9
a _ _ ahi	11
a _ _ and	12
a _ _ be	-6
a _ _ but	6
a _ _ comite	-11
a _ _ de	14
a _ _ deje	6
a _ _ del	-6
a _ _ dont	9
a _ _ es	10
a _ _ eso	-17
a _ _ favor	-5
a _ _ hora	14
a _ _ id	5
a _ _ im	-7
a _ _ it	-19
a _ _ left	7
a _ _ lol	-6
a _ _ los	15
a _ _ me	-10
a _ _ mi	-8
a _ _ my	12
a _ _ new	11
a _ _ no	17
a _ _ otro	24
a _ _ pero	-9
a _ _ por	-7
a _ _ puedo	-5
a _ _ que	-5
a _ _ si	-8
a _ _ stop	6
a _ _ tengo	8
a _ _ these	5
a _ _ they	-6
a _ _ this	-8
a _ _ to	7
a _ _ unsubscribe	6
a _ _ y	-6
a _ a	-9
a _ al	7
a _ and	26
a _ as	6
a _ basura	15
a _ by	9
a _ calle	-8
a _ casa	-9
a _ celular	8
a _ chingada	9
a _ de	11
a _ dejen	8
a _ del	10
a _ for	-10
a _ home	9
a _ i	9
a _ job	7
a _ junta	-5
a _ le	12
a _ linea	16
a _ lista	-17
a _ los	-5
a _ me	-7
a _ mensajes	12
a _ muchacha	10
a _ no	9
a _ now	-9
a _ of	-6
a _ one	-5
a _ otro	-15
a _ para	-7
a _ phone	-9
a _ please	-9
a _ policia	15
a _ por	-9
a _ proxima	8
a _ que	-11
a _ saying	-6
a _ senor	12
a _ sin	-6
a _ since	6
a _ telefono	7
a _ there	5
a _ to	-11
a _ truck	5
a _ verga	15
a _ y	16
a bloquear	9
a button	6
a button for	6
a cancelar	-7
a car	-7
a denunciar	9
a dieta	-5
a donde	12
a double	5
a double $	6
a escribirme	5
a escribirme $	5
a ese	8
a ese senor	12
a esta	11
a este $	-22
a este numero	9
a este telefono	9
a la	19
a la basura	15
a la calle	-8
a la chingada	9
a la lista	-17
a la muchacha	6
a la policia	15
a la proxima	8
a la verga	15
a landline	7
a law	7
a lead	-6
a llegar	9
a los	15
a los del	20
a los mensajes	12
a los que	-6
a mandar $	9
a map	-8
a message	-5
a mi	-11
a mi $	-6
a mi celular	5
a mi no	14
a mi otro	-8
a mi y	11
a mis	-7
a nada	16
a nadie de	10
a new job	8
a new number	8
a new phone	-16
a new truck	5
a nice	6
a ningun	10
a no	6
a note	12
a nursing	9
a nursing home	9
a otra	7
a otro	25
a otro $	31
a parar de	6
a patient	6
a person	6
a poner	-21
a que	-10
a que hora	-6
a rest	17
a robot	9
a sacar	6
a salir de	6
a scam	-14
a scam $	-8
a su	6
a supervisor	8
a todos	-16
a todos $	-10
a todos los	-5
a tu	-6
a union	-11
a ustedes	-8
a ver	11
a ver si	13
a votar si	-5
a word	-11
a wrong	-8
a wrong number	-8
a yes	-10
a yes now	-9
abogado	13
about _ $	11
about _ _ $	-20
about _ _ just	7
about _ _ on	7
about _ being	27
about _ block	12
about _ but	7
about _ it	-9
about _ union	12
about ending	-9
about ending it	-9
about it	6
about it but	7
about me	15
about me $	18
about my	-14
about not	21
about not being	27
about the	9
about the union	12
about to block	6
about you	-5
about you $	-5
abre	-17
abre $	-13
abuela	-14
abuela @address	-11
abuela ya	-11
abuelita	11
abuelita _ que	12
abuelita dice	12
abuelita dice que	12
abuse	8
abusos	-6
aca	-5
acabo @elsewhere	-5
acabo _ _ $	-5
accidentally	-20
accidentally @boss-does	-20
accidentally _ @paren	-20
accidentally _ stop	-20
account	9
account $	7
acosando	-5
acoso	24
acoso $	24
acting	-10
acting _ $	-9
acting up	-8
acting up $	-8
actually	5
actually _ @dont	7
actually _ _ $	7
actually _ dont	7
actually just	8
actually just @dont	7
actually just dont	7
acuerdo $	-8
acuerdo @elsewhere	8
add @blocked-what $	7
add _ $	7
add _ @left-what	-5
add _ _ @left-what	-5
add _ _ the	-6
add _ to	-5
add me $	7
address	-14
address again	-6
afecta	-10
afraid	6
after _ _ $	-12
after i	16
afuera	-9
afuera $	-12
again	20
again $	23
again .	-8
again _ _ $	6
again _ _ number	5
again _ calling	5
again _ ill	5
again _ me	9
again _ my	-5
again _ phone	-6
again and	8
again im calling	5
again my	-5
again my phone	-6
again please	8
again please $	8
again text	11
agarro	-8
agarro @elsewhere	-6
agarro @elsewhere @numero	-5
agarro @elsewhere @numero y	-5
agarro _ @numero	-5
agarro _ _ y	-5
agarro _ celular	-5
agarro el	-5
agarro el celular	-5
agencia	-8
agenda	10
agenda $	10
ago	22
ago $	6
ago .	8
agradeceria	6
agradezco	13
agreguen	18
agua	-9
agua _ _ $	-5
aguanto	-12
ah	-11
ah $	-7
ahead	-10
ahead $	-8
ahi	-35
ahi $	-5
ahi _ _ $	-15
ahi _ _ el	-8
ahi pero	-6
ahora	6
ahora _ $	8
ahora _ _ @mensajes	7
ahora es	-5
ahora mismo	8
ahora mismo $	8
ahorita	8
ahorita $	7
ahorrese	13
ahorrese @elsewhere	13
ahorrese @elsewhere @mensajes	13
ahorrese _ @mensajes	13
aint	6
aint @again	8
aint @blocked-what	-29
aint @blocked-what $	-27
aint _ $	-28
aint _ _ $	8
aint me	-27
aint me $	-27
aint nobody	8
al	-67
al _ _ $	-30
al _ _ a	-17
al _ _ aqui	-6
al _ _ celular	7
al _ _ mi	-6
al _ _ no	-8
al _ celular	-6
al _ con	11
al _ de	-10
al _ equivocado	-15
al _ mi	10
al _ que	-8
al _ y	-6
al capataz	-9
al carajo	26
al carajo $	15
al carajo con	11
al celular	-6
al diablo	11
al grupo	-24
al grupo $	-13
al jefe	-8
al jefe que	-8
al numero	-9
al otro	-23
al otro celular	-6
al perro	-6
alarm	-9
alarm _ _ @carrier	-7
alarm _ _ off	-7
alerts	5
algo	-15
algo _ @elsewhere	-5
algo para	-5
alguien	-11
alguien @blocked-what	-7
alguien @blocked-what @escriban	-6
alguien @blocked-what @escriban @address	-6
alguien _ @escriban	-6
alguien _ _ @address	-6
alguien me	-7
algun	-5
alive	-12
alive _ @left-what	8
all $	25
all .	-7
all _ $	25
all _ _ $	-19
all _ _ i	-6
all _ it	10
all _ text	-10
all my	-14
all of it	10
all to	-9
alla	-18
alla $	-13
alone	50
alone $	90
alone . @corrected	6
alone . i	6
alone @corrected	13
alone @then-when	-11
alone @wrong-thing	-6
alone _ @address	-5
alone _ @corrected	6
alone _ _ $	-26
alone _ _ @job	-5
alone _ i	6
alone hes	-18
alone i	13
alone if	-11
alone lol	-13
already	32
already $	30
already .	-10
already _ _ $	-7
already _ _ the	-6
already _ stop	6
already unsubscribed	-6
also	9
also _ _ @left-what	7
alto $	22
alto _ $	12
alto _ _ jaja	-5
alto _ favor	9
alto _ no	-20
alto ahi	-11
alto para	-20
alto por	9
alto por favor	9
alto y	11
always	-8
always wanted	5
am	33
am _ $	12
am _ _ in	-5
am _ _ on	6
am a	6
am i texting	-7
am not	7
amen	-7
amiga	-5
amor _ dios	7
amor de	6
amor de dios	6
an	17
an @carrier	17
an @carrier @carrier	7
an @carrier @carrier @left-what	7
an @carrier @left-what	8
an @name	6
an @pictures	6
an _ @carrier	7
an _ @left-what	8
an _ @tail	9
an _ _ @left-what	9
an _ out	7
an emergency	-7
an end	11
an old	6
an opt	7
an opt out	7
and	38
and _ .	6
and _ _ $	15
and _ _ .	7
and _ _ a	8
and _ _ are	14
and _ _ i	13
and _ _ it	5
and _ _ just	5
and _ _ need	7
and _ _ note	-6
and _ _ nothing	-9
and _ _ number	6
and _ _ on	-9
and _ _ one	-6
and _ _ says	-13
and _ _ so	-5
and _ _ text	8
and _ _ texts	-7
and _ _ the	13
and _ _ these	20
and _ _ up	7
and _ _ want	-6
and _ _ what	-5
and _ _ you	10
and _ are	8
and _ cant	5
and _ do	6
and _ getting	9
and _ guard	-9
and _ hand	8
and _ i	6
and _ is	9
and _ messages	6
and _ mine	23
and _ said	-10
and _ seen	-8
and _ the	11
and _ up	-12
and _ what	15
and _ you	21
and a	-10
and also	11
and cant	5
and come	-19
and dont	8
and every	5
and forget	6
and get	-18
and here	15
and here you	15
and how	5
and i	11
and i said	-10
and ill	10
and ill hand	8
and its	9
and number	8
and put	-14
and put me	-6
and read	-5
and reported	7
and said	-6
and she	6
and so	6
and so is	6
and still	7
and the	-12
and the guard	-9
and then	-6
and you	8
and your	6
and your messages	6
anda	15
anda _ $	11
anda _ quien	12
anda preguntando	12
anda preguntando quien	12
andar @escribir	-7
anden	21
anden @escribir	21
anden @escribir $	14
anden _ $	14
anden mandando	11
anden mandando $	9
ando @elsewhere	7
ando _ @elsewhere	-5
ando _ _ $	-5
ando _ _ y	7
ando con	5
ando manejando	6
android	-8
android $	-8
anduve	5
anduve @elsewhere	5
anduve @elsewhere @elsewhere	5
anduve _ @elsewhere	5
anduve _ la	5
anduve en	5
anduve en la	5
announced	-5
annoying	-20
anoche	-6
anonimo	-5
anonimo $	-5
anos	-6
another	39
another @mensajes	27
another @mensajes $	22
another @people	7
another @people @wrong-thing	8
another @people @wrong-thing @list	8
another _ $	21
another _ @wrong-thing	8
another _ _ @list	9
another _ _ these	8
another _ of	8
another one	8
another one of	8
another text	24
another text $	22
answering	6
answers	-16
answers @left-what	-13
ante	-5
antes	-16
antes de	-8
anti	-11
anti @cosas	-11
anti _ _ $	-8
anti union	-11
anular	6
anulen	14
anulen _ _ $	14
anulen mi	14
any	36
any _ $	13
any _ _ the	7
any _ _ these	5
any further	8
any further $	5
any longer	15
any longer $	15
any more	10
any of	-5
anymore $	26
anymore _ _ $	-14
anymore _ _ it	-6
anymore _ _ the	6
anymore _ want	-10
anymore but	-6
anymore i want	-6
anyone	-6
anything $	-11
anything _ _ store	-5
anything _ the	-8
anything from the	-5
anytime	-11
anytime $	-7
anyway	-7
apaga	-19
apaga _ _ $	-12
apaga la	-8
apaguen	8
apaguen eso	8
apartment	9
apoyo	6
app	7
app _ _ your	7
app _ me	9
app is	7
apparently	-7
appreciate	8
appreciate @left-what	9
appreciate @left-what @then-when	9
appreciate _ @then-when	9
appreciate _ if	9
appreciate it	9
appreciate it if	9
appreciate you	-8
apt	-10
apt _ $	-9
apuntado	13
apunten	-6
aqui	27
aqui $	33
aqui _ $	-15
aqui _ _ $	7
aqui _ _ la	-5
aqui _ _ ningun	20
aqui _ hay	11
aqui _ vive	8
aqui nadie	22
aqui no	22
aqui no hay	11
aqui no vive	8
are	-56
are .	5
are @blocked-what	-7
are @end	-7
are @left-what	-6
are @list	-12
are @tail	6
are @tail $	11
are _ $	-27
are _ @mensajes	-10
are _ @tail	-6
are _ _ $	-11
are _ _ @left-what	12
are _ _ @lights	-12
are _ _ right	-12
are _ going	7
are _ it	-6
are _ still	14
are again	13
are annoying	-7
are bad	-5
are fine	-9
are fine $	-9
are killing	-7
are my	-7
are so	-14
are these	-12
are you $	-6
are you @doing @left-what	5
are you going	8
are you still	14
area	14
around	-11
around $	-11
arreglan	-7
arriba	-6
as	5
as _ _ and	9
as a	8
as junk	10
as my	-7
as of	5
as spam $	8
asap	5
asap $	5
asi $	13
asi _ @elsewhere	-14
asi _ @please	8
asi _ _ @blocked-what	8
asi _ _ me	8
asi _ a	-9
asi _ no	8
asi que	12
asi que @please	8
asi que no	8
ask	-47
ask _ $	-26
ask _ _ $	-5
ask _ _ not	7
ask _ you	11
ask about	-11
ask her	-10
ask me	-7
ask that	15
ask that you	12
asked	24
asked _ $	6
asked _ _ $	18
asked _ people	7
asked _ the	-7
asked _ this	5
asked for this	5
asked me	-7
asked you	13
asking	40
asking $	28
asking _ $	22
asking _ _ not	-11
asking _ to	13
asking for	-14
asking me	32
asking me to	14
asusten	-15
at	-28
at 5	-6
at _ $	-26
at _ _ .	6
at _ _ and	8
at _ _ job	7
at _ _ not	-12
at _ _ stop	-5
at _ _ text	-9
at _ _ to	-6
at _ _ where	-5
at _ _ you	5
at _ end	-8
at _ gate	12
at _ i	-6
at _ number	10
at _ this	5
at a	10
at all	20
at all $	14
at all .	-7
at first	-6
at my	7
at text	-6
at the gate	12
at this	10
at this number	11
at work	-11
at work i	-5
ate	-27
ate @blocked-what	-23
ate _ _ $	-22
ate my	-23
atras	-7
attorney	19
attorney $	10
attorney general	8
aumento	-7
aumento $	-5
aun	-7
autocorrect	-20
autocorrect .	-6
autorice	12
autorizacion	26
autorizacion $	24
auxilio	-7
avisarme	-17
avisarme $	-17
avisen	14
avisen _ _ $	12
avisen de	13
aviso	-47
aviso $	-27
avisos	14
avisos _ _ celular	11
avisos _ mi	11
away	5
away $	27
away .	-5
away @address	9
away @blocked-what	14
away @blocked-what @blocked-what	13
away @blocked-what @blocked-what @list	6
away _ $	-16
away _ @blocked-what	8
away _ @corrected	-7
away _ _ $	-5
away _ _ @left-what	7
away _ _ phone	6
away _ i	-7
away _ my	6
away from	13
away from my	6
away please	9
aye	11
ayer $	-6
ayer _ @address	11
ayer _ hoy	11
ayer y	11
ayer y @address	11
ayer y hoy	11
ayuda	-9
ayuda @address	-5
ayuda @address @address	-5
ayuda _ @address	-5
ayuda _ favor	-5
ayuda por	-5
ayuda por favor	-5
b	-6
babe	-7
baby	-9
baby $	-9
back	-6
back . @corrected	6
back . i	6
back @address	-8
back @address $	-8
back @blocked-what	10
back @carrier $	10
back @left-what	15
back @left-what haiti	5
back @left-what haiti next	5
back @lights	-7
back @lights $	-7
back @wrong-thing	-11
back @wrong-thing $	-6
back _ $	-16
back _ @corrected	6
back _ _ $	20
back _ _ @blocked-what	-6
back _ _ me	-6
back _ _ next	5
back _ haiti	5
back _ i	6
back my	11
back off $	7
back on	-10
back on $	-6
back please	-8
back please $	-8
back to	17
back to haiti	5
back up	-7
back up $	-7
bad	-31
bad $	-21
badge	-11
badge _ work	-7
badge dont	-7
badge dont work	-7
bag	-6
bag $	-6
baja	18
baja $	64
baja _ $	16
baja _ _ $	-13
baja _ _ no	-7
baja _ favor	6
baja medica	-5
baja por	-16
baja por favor	6
baja porfavor	5
baja porfavor $	5
baja ya	-16
bajame	-9
bajan	11
baje	-17
bajeme	7
bajenme	12
bajenme $	7
bajo	-6
banks	11
basta	-26
basta _ _ $	-9
basta _ favor	7
basta _ propaganda	-7
basta con	-8
basta de	-30
basta de propaganda	-7
basta por	7
basta por favor	7
basta y	9
basura	17
basura $	13
bathroom	-6
be	49
be $	21
be _ $	7
be _ _ $	44
be _ _ if	10
be _ _ it	-21
be _ _ list	6
be _ _ more	-15
be _ _ text	12
be _ _ these	-7
be _ alone	14
be _ from	8
be _ here	8
be _ me	19
be _ my	6
be _ one	-9
be _ out	-7
be _ please	18
be _ stop	-20
be _ the	7
be _ this	24
be _ to	-9
be contacted	20
be contacted $	18
be contacting	11
be honest	-9
be in	24
be in this	15
be late	-7
be left	7
be left alone	14
be left out	-7
be mad	-5
be needing	8
be needing the	8
be on	17
be on here	8
be on this	9
be removed	14
be removed $	10
be sending	7
be texted	9
be texted $	8
be texting	5
be the one	-6
be there	-21
be there $	-13
beat	33
beat @left-what	35
beat _ $	35
because	-12
bed	-6
bed $	-5
been	-12
been @belong	-11
been @boss-does	13
been @elsewhere	6
been _ $	12
been _ @again	6
been _ @carrier	-6
been _ _ since	6
been _ _ years	-9
been _ off	-6
been a	6
been here	-11
before	22
before _ $	6
before _ _ $	8
before _ _ sees	20
before me	6
before my	20
beg	13
beg _ $	13
beg you	13
beg you $	13
begging	14
begging _ on	5
begging im	5
begging im on	5
behind	-7
behind _ _ $	-7
behind you	-8
being	30
being _ $	8
being _ _ $	25
being _ to	19
being on	14
being so	-8
bendicion	-8
bendicion _ @address	-7
bendicion _ ya	-7
bendiga	7
bendiga $	9
beto	10
beto $	11
better	-8
bien	-16
bien _ _ $	-5
big _ _ $	7
bill	-7
bill _ $	-6
birthday _ @left-what	5
birthday _ for	5
blew	-7
blew @lights	-6
blew up	-6
block	6
block _ $	17
block _ _ $	-7
block _ my	-19
block you	-8
block you $	13
blocked	66
blocked $	47
blocked _ $	16
blocked _ _ $	6
blocked _ reported	7
blocked and	13
blocked and reported	7
blocking	36
blocking @list	14
blocking _ @blocked-what	-8
blocking _ @left-what	5
blocking this	14
bloqueado	35
bloqueado _ _ $	21
bloqueados	10
bloqueados $	12
bloquear	8
bloquear _ _ $	6
bloquearlos	6
bloquee	5
bloqueo	21
bloqueo $	12
bloqueo los	-8
blow	22
blowing	10
blowing _ _ $	8
blowing _ up	8
blowing me	8
blowing me up	8
blows	-10
blue	-6
board	-8
bono	-5
book	-5
boring	-13
boring $	-13
borra	13
borra _ _ $	22
borra eso	-11
borra eso $	-9
borrame	-37
borrame $	22
borrame _ $	8
borrame de	5
borrame del	13
borran	20
borrar	-67
borrar $	-67
borrar _ _ $	-27
borrar _ favor	8
borrar _ mensajes	-28
borrar _ numero	16
borrar los	-9
borrar los mensajes	-9
borrar mi	7
borrar mis	-23
borrar por	8
borrar por favor	8
borrara	-5
borraran	6
borraran $	7
borrarme	5
borrarme $	6
borraron	-7
borre	5
borre todo	15
borreme	-63
borreme $	-68
borren _ _ $	-13
borren _ datos	-36
borren _ nombre	10
borren _ numero	10
borren de	8
borren este	10
borren mi	17
borren mi nombre	10
borren mis	-36
borren mis datos	-36
borren su	8
borren su numero	8
borrenlo	58
borrenlo $	40
borrenme	76
borrenme $	44
borrenme _ _ $	15
borrenme _ la	16
borres	-6
borro $	17
borro _ _ de	-13
borro _ mensajes	-13
borro los	-13
borro los mensajes	-13
bos	-30
boss	-22
boss _ $	-7
boss _ _ $	-8
boss _ _ dont	13
boss _ _ from	-7
boss _ _ off	13
boss _ _ texting	-7
boss _ me	8
boss _ stop	-7
boss take	13
boss to	-10
boss to stop	-6
both	14
both $	7
both @name	8
both phones	8
bother	34
bother _ else	6
bother me	16
bothered	-16
botones	-6
bout	-6
bread	-7
break _ _ i	8
break room	9
breaking	6
breaks	-6
bring	-11
bring _ _ $	-7
bringing	-6
bro	16
bro $	11
bro _ $	6
broke $	-5
broke @corrected	13
broke _ _ so	13
broke his	13
broma $	-6
brother	-6
brother _ _ my	6
bruh	-5
buen	-10
buen _ $	-7
bueno	-12
bueno $	-12
bueno ya	7
bug	14
bug _ $	6
burned	-6
buscan	26
buscan $	19
buscarme	-10
buscarme $	-10
busquen	15
busquen $	7
but	-35
but @blocked-what	-6
but @boss-does	-6
but @corrected	-6
but @remove-kindly	-13
but _ @blocked-what	-11
but _ @corrected	8
but _ @hour	-5
but _ @left-what	-11
but _ @mensajes	8
but _ @pictures	6
but _ @please	-7
but _ @want-to	-6
but _ @wrong-thing	11
but _ _ @corrected	-7
but _ _ @left-what	6
but _ _ @pictures	-14
but _ _ @remove-kindly	11
but _ _ @want	11
but _ _ for	8
but _ _ got	8
but _ _ i	-7
but _ _ more	-8
but _ _ not	11
but _ _ the	-5
but _ _ to	11
but _ _ want	9
but _ do	-10
but _ else	-6
but _ i	8
but _ my	-9
but _ no	-7
but _ texts	8
but _ the	-6
but _ time	8
but _ way	5
but i	-6
but id	8
but id @want	6
but id @want @left-what	6
but id like	6
but its	10
but its @wrong-thing	12
but my	-6
but not	-13
but the	8
but who	-7
but you	-10
button $	-6
button for	6
buttons	14
buttons $	15
buy	-10
buzon	9
buzz	6
by	23
by $	26
by _ $	7
by _ .	8
by _ _ do	8
by _ name	28
by mistake	22
by mistake $	26
by my name	8
by that	20
by that name	20
by the	-11
bye	11
bye stop	6
bye stop $	6
cabe	-21
cabe @nada	-16
cabe @nada $	-16
cabe _ $	-16
cabe mas	-7
cabe nada	-9
cabe nada $	-9
cada	11
cada @mensajes	10
cada _ @blocked-what	9
cada _ _ @disturbs	9
cada _ me	9
cada mensaje	10
cadena	5
caer	5
cafe	-10
cake	-8
call	-28
call $	10
call _ $	19
call _ _ $	-7
call _ _ dont	7
call _ _ me	-17
call _ _ phone	-7
call _ _ text	-15
call _ text	-13
call dont	-12
call dont text	-12
call it	5
call list	12
call list $	11
call me	-40
call me text	-17
call my	-9
call or	17
call or text	17
call text	-13
calle	-14
calle $	-13
called _ the	8
called off	8
callense	35
callense $	34
calling	-29
calling _ $	-12
calling _ _ on	-6
calling _ cops	6
calling _ in	-5
calling me	-26
calling me in	-5
calling the	11
calling the cops	6
calling you	-10
calls	-16
calls $	-9
calls _ texts	18
calls no	11
calls no texts	11
calor	-14
calor $	-7
cambie	-19
cambie @elsewhere	-19
cambie @elsewhere @numero	-18
cambie @elsewhere @numero $	-8
cambie _ @numero	-18
cambie _ _ $	-8
cambie _ numero	-15
cambie de	-19
cambie de numero	-15
cambio $	-7
cambio @elsewhere	12
cambio @elsewhere @numero	9
cambio _ @numero	9
cambio _ _ $	6
cambio _ numero	9
cambio de	13
cambio de numero	9
came	-12
came _ $	-8
came through	-6
came through $	-6
can	-34
can @boss	-11
can @boss @want-to	-11
can @corrected	-13
can @corrected @do-not	-7
can @corrected @take	8
can @corrected @take @blocked-what	5
can @corrected fill	-6
can @do-not @blocked-what	5
can @do-not @blocked-what @carrier	7
can @elsewhere	-5
can @erase	9
can @erase @blocked-what	9
can @left-what	8
can @mensajes	-7
can @paren	-10
can @paren @list	-16
can @paren @tail	7
can @person over	6
can @person over @left-what	6
can @take	8
can @take @blocked-what	8
can _ $	-6
can _ @address	12
can _ @blocked-what	6
can _ @boss-does	5
can _ @bothering	-10
can _ @carrier	7
can _ @cosas	-6
can _ @do-not	9
can _ @list	-11
can _ @paren	-9
can _ @people	12
can _ @remove-kindly	18
can _ @take	-9
can _ @texts	13
can _ @want-to	-15
can _ @went	-7
can _ _ $	8
can _ _ @cosas	-15
can _ _ @left-what	16
can _ _ @list	-16
can _ _ @person	-14
can _ _ @tail	-5
can _ _ @take	-10
can _ _ @want-to	15
can _ _ @wrong-thing	-6
can _ _ anytime	-6
can _ _ be	15
can _ _ for	8
can _ _ get	-11
can _ _ help	-6
can _ _ him	-14
can _ _ it	-6
can _ _ number	5
can _ _ off	14
can _ _ on	-12
can _ _ out	-10
can _ _ the	16
can _ _ there	6
can _ _ these	-14
can _ _ this	-7
can _ _ unemployment	-6
can _ _ union	-15
can _ call	-7
can _ fill	-6
can _ get	-13
can _ my	13
can _ not	18
can _ now	7
can _ one	12
can _ over	6
can _ please	12
can _ see	-10
can _ send	-10
can _ stop	-9
can _ take	6
can _ tell	19
can _ text	-8
can _ texting	13
can _ this	-14
can _ union	-6
can _ us	-5
can a	-5
can cross	5
can cross me	7
can get	8
can get my	8
can i	-13
can i fill	-6
can ice	-8
can quit	6
can stop	-10
can stop now	7
can stop this	-16
can text	-7
can the	8
can you	7
can you @address	13
can you @boss-does	6
can you @boss-does @blocked-what	6
can you @bothering	-10
can you @bothering @blocked-what	-5
can you @carrier	9
can you @do-not	19
can you @do-not @left-what	19
can you @mensajes	-8
can you @mensajes @blocked-what	-8
can you @paren	-9
can you @paren .	5
can you @paren @person	-13
can you @quiten @blocked-what	6
can you @remove-kindly	18
can you @tail	-9
can you @take	-13
can you @take @blocked-what	-8
can you @went	-5
can you call	-5
can you get	-13
can you not	18
can you please	13
can you send	-10
can you stop	-9
can you take	6
can you tell	19
can you text	-8
cancel	-10
cancel $	14
cancel _ _ $	-36
cancel _ _ please	-7
cancel _ messages	8
cancel all	7
cancel my	-32
cancel on	-5
cancela	23
cancela _ _ de	9
cancelacion	7
cancelar	12
cancelar $	26
cancelar _ $	15
cancelar _ _ $	-15
cancelar _ stop	-16
cancelar todo	9
canceled _ _ so	8
canceled my	7
cancelen	22
cancelen $	14
cancelo	5
cancelo $	7
cant	-30
cant @paren	-8
cant @paren @doing	-6
cant @take @carrier	-5
cant _ @carrier	-6
cant _ @doing	-6
cant _ @left-what	-6
cant _ @list	-9
cant _ _ $	-15
cant _ _ @mensajes	7
cant _ _ @tail	-5
cant _ _ texts	6
cant _ _ these	5
cant _ it	-10
cant _ read	8
cant _ the	6
cant _ these	10
cant _ this	-19
cant do	-13
cant do @list	-13
cant do @list @tail	-6
cant do this	-13
cant find	6
cant have	6
cant make	-6
cant make @left-what	-6
cant make it	-6
cant read	9
cant read @list	9
cant read these	9
cant stop	-8
capataz	-10
car	-20
car $	-7
cara	-12
cara $	-11
carajo	28
carajo $	18
carajo @elsewhere	11
carajo con	11
card	-5
card $	-12
card _ _ my	8
card is	7
cards	-8
cards $	-6
care _ _ messages	6
care _ these	6
care for	6
care for these	6
cares	15
carl	-6
carlos	28
carlos $	29
caro	-12
carro a	6
cartas	-7
casa	-5
casa $	10
casa _ $	-6
casa jaja	-6
casa jaja $	-6
case	-9
caso	-7
caso $	-6
cat _ @wrong-thing	6
cat _ on	7
catch	-6
cause _ _ was	7
cause _ _ you	-6
cause _ thought	-6
cause i	-8
cause i thought	-6
cause the	13
cease	6
cell	14
celular	35
celular $	16
celular _ $	18
celular _ _ $	6
celular _ _ de	-8
celular _ _ que	7
celular _ lo	-8
celular _ mi	-6
celular borrenlo	14
celular de mi	-6
celular en	-10
celular no	7
celular quitenlo	14
celular y	-8
cena	-12
cene	-7
ceo	15
cerveza	-5
cesen	9
cesen _ _ $	6
cesen _ contacto	7
chamba	9
chamba $	9
changed	10
changed @name	-12
changed @name $	-12
changed _ $	9
changed _ @list	9
changed _ number	9
changed phones	-12
changed phones $	-12
charge	10
charge @wrong-thing	14
charge _ @left-what	8
charge of	14
charger	-11
chat	-12
chat $	-11
chat _ $	9
chat _ _ $	-7
check	-36
check _ $	-13
check _ _ $	-21
check your	-11
checking	-8
checks	14
cheese	-8
chef	21
chef $	23
chema	-5
chicken	-5
chico	14
chico $	13
child	-6
chili	-6
chingada	9
chingando $	7
chinguen	15
chingues	-10
choice	6
cierren	13
cierren @persona	13
cierren _ _ @address	8
cierren _ _ @elsewhere	5
cierren _ _ por	8
cierren mi	13
cierto	-8
cierto $	-7
cinco	-5
circus	-6
city	6
city _ _ @left-what	7
claims	6
claro	-6
claro _ _ $	-5
class	-9
class _ $	-6
clear	8
clinica	8
clinica $	8
clocking	-8
clocking @carrier	-8
clocking out	-8
close	-8
closed	-7
closed $	-8
clue	6
coach	-5
cobran	-5
code	12
coffee	-13
coffee _ _ $	-6
coffee _ me	-6
cold	-14
cold $	-12
come $	10
come _ $	6
come _ _ $	-30
come back	6
come back $	7
come by	6
come by $	6
come through	-9
come to	15
comente	7
comente @elsewhere	7
comer	-9
comer $	-7
comes _ _ @left-what	10
comes _ _ to	10
comes through	10
comi	-18
comi $	-13
comiendo	-15
comin	11
coming	9
coming $	-6
coming _ _ .	6
coming _ i	6
coming _ whole	-6
coming and	6
coming my	-6
coming my whole	-6
comiste	-5
comiste $	-5
comite	-12
comite $	-11
comment	-8
communication	6
communications	5
como	6
como _ $	-5
como _ _ $	17
como _ _ mensajes	-8
como _ _ mi	5
como _ _ recibir	9
como _ _ salir	9
como _ borro	18
como _ de	21
como _ hace	6
como _ hago	8
como _ los	-8
como _ mi	-9
como _ para	14
como _ un	-16
como _ uno	-5
como borro	-13
como cancelo	14
como consiguieron	-8
como consiguieron mi	-8
como dejo	9
como dejo de	9
como elimino	-15
como hago	11
como hago para	14
como le	9
como le hago	8
como me	12
como me borro	18
como no	-11
como paro	8
como puedo	17
como que	8
como reporto	-7
como salgo	5
como salgo de	7
companera	6
companera que	7
companeros	-5
compania	14
compania $	14
compania _ _ no	8
compania _ que	8
company _ _ $	10
companys	-6
completo	-7
compre	5
compre @elsewhere	5
compre @elsewhere @trabajo	5
compre _ @trabajo	5
compre _ _ @elsewhere	8
compre _ carro	6
comunicaciones	10
con	26
con _ _ $	-7
con _ _ asi	8
con _ _ jaja	-11
con _ _ por	-6
con _ _ que	16
con _ _ sindicato	8
con _ _ ya	14
con _ app	9
con _ basta	-10
con _ compania	13
con _ del	11
con _ mano	9
con _ me	13
con _ mensajes	8
con _ textos	14
con _ union	8
con dos	-8
con el	-8
con el sindicato	-10
con eso	37
con eso $	27
con eso basta	-10
con este	-7
con la	19
con la compania	13
con los	17
con los mensajes	7
con los textos	12
con mi	-5
con permiso	15
con todo	-12
con todo $	-12
con tu	20
con tu sindicato	11
con tus	-9
con una	-6
con ustedes	6
con ustedes $	9
confirm	19
confirm @these	5
confirm that	5
confunden	8
confused	7
congrats	6
conosco	12
conozco	12
conozco @elsewhere	13
conozco _ _ $	7
conozco _ _ @blocked-what	-11
conozco _ _ me	-11
conozco a	13
consent	63
consent $	31
consent _ $	29
consent withdrawn	13
consentimiento	20
consentimiento $	20
consider	26
consiguieron	-8
consiguieron @persona	-8
consiguieron @persona @numero	-8
consiguieron _ @numero	-8
consiguieron mi	-8
consultant	-9
consultants	-26
consultor	-7
consultorio	22
contact	60
contact $	45
contact _ $	5
contact _ _ $	9
contact _ _ my	-8
contact me	14
contact me $	10
contact my	5
contact please	8
contactado	16
contactado @address	6
contactado _ _ medio	6
contactado por	6
contactar	7
contactar $	5
contactarme	13
contactarme $	7
contacte	7
contacted	20
contacted $	18
contacten $	6
contacting	15
contacting me	14
contacto	23
contacto $	23
contactos	-6
contactos $	-6
contacts	-10
contacts $	-8
contesta	-21
contesta $	-10
contesta _ _ $	-9
contesta el	-7
contestan	-9
conteste	-18
contesto	-13
contract	-9
contrataron	-6
contrato	-13
contrato $	-11
cool	-10
cool $	-6
cops $	5
coraje	-5
corran	-5
correct	6
correcto	6
correcto $	6
corrieron	-10
corrieron @elsewhere	-6
corte	-14
corte _ _ $	-5
corte _ luz	-6
corte de	-6
corte de luz	-6
corten	14
corten _ _ $	17
cortenla	14
corto	-6
cosa $	5
cosas	12
cosas $	12
cosas _ _ $	6
cosas _ trabajo	7
cosas del	7
cosas del trabajo	7
could	27
could @job	6
could @want-to	5
could _ @paren	12
could _ _ .	7
could _ _ @blocked-what	11
could _ _ be	12
could _ _ me	11
could _ stop	12
could you	17
could you @paren	12
could you @paren .	7
could you stop	12
count	-22
count @blocked-what	-17
count @blocked-what @carrier	-16
count @blocked-what @carrier @wrong-thing	15
count _ @carrier	-17
count _ _ $	-33
count _ _ @wrong-thing	15
count _ _ of	15
count _ out	-16
count me	-17
count me out	-16
county	6
coupons	6
course	-6
cousin	-15
cousin $	-6
coworker	-8
coworkers	-5
crap	6
crap $	6
crean	-5
crei	6
crei _ era	6
crei que	6
crei que era	6
creo	5
creo _ _ @elsewhere	5
creo _ _ el	8
creo _ tiene	12
creo que	10
creo que tiene	12
creo que tiene @elsewhere	8
cross	18
cross _ _ $	8
cross _ _ i	12
cross _ _ the	-17
cross _ name	16
cross _ off	5
cross me	16
cross me off	16
cross my	16
cross my name	16
cry	-12
cry _ _ $	-6
cual	-17
cual _ $	-13
cual _ _ palabra	9
cual _ la	8
cual es @elsewhere palabra	9
cual es la	8
cuando	-11
cuando _ _ $	-7
cuando _ _ a	5
cuando _ a	9
cuando me	7
cuando van	9
cuando van a	9
cuanto	-29
cuanto _ _ que	-18
cuanto _ tengo	-18
cuantos	-8
cuartos	-7
cuenta de	5
cuenten _ $	-6
cuenten conmigo $	-6
cuentenme	-9
cuesta	7
cuesta dejen	9
cuidado	-5
cunada	-5
cunada $	-8
cunado	8
cuota	-6
cut	10
cut _ _ $	13
cut _ _ off	-13
cut _ and	7
cut _ finger	-13
cut _ from	6
cut _ out	24
cut it	15
cut it out	18
cut me	7
cut me from	6
cut my	-19
cut my finger	-13
cut off	-8
da	-17
da _ _ $	-8
da flojera	-7
da miedo	6
dad	12
dad is	14
daily	13
dale	-6
dan	-11
dan @elsewhere	7
dan @elsewhere @quiten	7
dan _ @quiten	7
dan _ baja	7
dan de	7
dan de baja	7
dana	-6
dar	-9
dar @elsewhere	5
dar @elsewhere @quiten	6
dar @elsewhere @quiten $	6
dar @persona	7
dar @persona @numero	8
dar @persona @numero @quitenlo	8
dar _ @numero	7
dar _ @quiten	6
dar _ _ $	-13
dar _ _ @quitenlo	8
dar _ baja	6
dar de	6
dar de baja	6
dar mi	8
dare	-6
dare _ @blocked-what	5
dare _ me	5
darme	11
darme @elsewhere	11
darme @elsewhere @quiten	11
darme @elsewhere @quiten $	6
darme @elsewhere @quiten @elsewhere	6
darme _ @quiten	11
darme _ _ $	6
darme _ _ @elsewhere	6
darme _ baja	11
darme de	11
darme de baja	11
das	6
das @elsewhere	6
das @elsewhere @quiten	6
das _ @quiten	6
das _ baja	6
das de	6
das de baja	6
data	-33
data $	-28
datos	12
datos $	-30
datos _ _ $	14
daughters	10
dave	7
day	-17
day _ $	-21
day _ _ me	10
day off	-18
day off $	-18
day shift	10
days	-12
days _ _ $	-6
de	40
de _ $	29
de _ .	-9
de _ _ $	77
de _ _ .	10
de _ _ como	6
de _ _ con	-11
de _ _ de	5
de _ _ en	-9
de _ _ es	-5
de _ _ eso	-8
de _ _ este	15
de _ _ interesa	-5
de _ _ la	-9
de _ _ le	8
de _ _ lo	-5
de _ _ los	-7
de _ _ ni	8
de _ _ no	17
de _ _ nosotros	-7
de _ _ numero	12
de _ _ para	-8
de _ _ pero	-10
de _ _ por	23
de _ _ que	-11
de _ _ quiere	-11
de _ _ tambien	-11
de _ _ ustedes	-10
de _ _ van	-7
de _ ahi	-6
de _ al	-5
de _ avisos	7
de _ clinica	10
de _ como	8
de _ compania	-11
de _ cosas	7
de _ dos	-5
de _ el	-6
de _ empresa	-9
de _ en	-9
de _ esto	6
de _ ex	-6
de _ gerencia	-5
de _ hija	-6
de _ hijo	7
de _ historia	-5
de _ jodiendo	6
de _ las	10
de _ les	-8
de _ linea	-14
de _ lista	60
de _ manana	11
de _ medica	-5
de _ mensajes	-9
de _ mi	9
de _ mija	-6
de _ nina	8
de _ oficina	-6
de _ por	-10
de _ promociones	5
de _ si	-5
de _ sistema	6
de _ sus	-10
de _ union	9
de _ vaina	13
de _ vez	9
de _ ya	19
de ahi	27
de ahi $	19
de alto	-12
de aqui	8
de avisarme	-17
de avisarme $	-17
de baja	29
de baja $	24
de baja medica	-5
de baja porfavor	5
de borrarme	6
de borrarme $	6
de casa	10
de comer	-6
de contactarme	7
de cosas	-6
de dios	6
de emergencia	-7
de esa	21
de esa lista	7
de esa vaina	13
de eso	7
de eso $	6
de esta	-6
de estar	10
de estar jodiendo	6
de este grupo	5
de esto	10
de esto $	10
de juntas	12
de juntas $	12
de la	10
de la clinica	10
de la compania	-11
de la empresa	-9
de la gerencia	-5
de la historia	-5
de la lista	25
de la manana	11
de la oficina	-6
de la union	9
de las	5
de llegar	15
de llegar los	8
de los avisos	6
de luz	-6
de mandar	9
de mandar $	7
de mandarme	12
de mandarme $	8
de mandarme cosas	6
de mandarme mensajes	-17
de mandarme sus	7
de mensajes	20
de mensajes $	23
de mes	-6
de mi	-7
de mi $	13
de mi ex	-6
de mi hija	-6
de mi hijo	7
de mi linea	-13
de mi nina	8
de molestar	8
de molestar $	11
de nada	-8
de nada $	-15
de no	7
de noche	-6
de numero	5
de numero $	10
de otro	-6
de parar	11
de pelear	-6
de persona	14
de persona $	11
de pintura	-5
de propaganda	-7
de quitarme	6
de quitarme $	6
de recibir	-5
de recibir $	9
de recibir sus	-16
de semana	-6
de su	20
de su lista	14
de su sistema	6
de talla	-8
de temporales	-8
de textearme	9
de texto	7
de trabajar	-5
de tu	16
de tu lista	6
de un	-9
de una	12
de una vez	9
de ustedes	7
de ustedes si	-8
de voz	-6
deactivate	24
deactivate me	6
dead $	-14
dead .	15
deal	-5
debo	-18
debo _ @lista	-18
deceased	20
decia	-9
decir _ @blocked-what	8
decir _ _ @quiten	8
decir _ me	8
decir que	8
decir que @blocked-what	8
decir que @blocked-what @quiten	8
decir que me	8
deja	-9
deja _ _ $	-10
deja _ _ mensajes	-6
dejame	-6
dejame _ $	12
dejame _ la	-8
dejame _ paz	6
dejame en la	-8
dejame en paz	6
dejame quieto	27
dejan	9
dejan _ $	-6
dejan _ _ $	10
dejan de	5
dejar de	7
dejaron	-14
dejaron @elsewhere	-14
dejaron @elsewhere @escribir	-11
dejaron @elsewhere @escribir @mensajes	-10
dejaron _ @escribir	-11
dejaron _ _ @mensajes	-10
dejaron de	-11
dejate	-6
dejate de	-6
deje _ _ $	9
deje _ _ en	7
deje _ mi	6
deje a	6
deje mi	9
dejeme	16
dejeme _ $	6
dejeme tranquilo	20
dejen	10
dejen $	15
dejen _ $	-7
dejen _ _ $	13
dejen _ _ la	-7
dejen _ avisarme	-17
dejen _ escribirme	-7
dejen _ llegar	15
dejen _ molestar	7
dejen _ paz	7
dejen _ pelear	-6
dejen de	8
dejen de avisarme	-17
dejen de escribirme	-7
dejen de llegar	15
dejen de molestar	7
dejen de pelear	-6
dejen en	7
dejen en paz	7
dejen fuera	-7
dejen fuera de	-7
dejen la	15
dejenme	23
dejenme $	9
dejenme _ _ $	10
dejo _ _ $	8
dejo _ recibir	9
dejo de	8
dejo de recibir	9
del _ $	8
del _ _ $	6
del _ _ a	23
del _ _ me	5
del _ _ no	-10
del _ _ que	11
del _ de	-7
del _ ese	8
del _ les	-5
del _ no	6
del _ pero	-8
del _ que	-6
del _ turno	22
del comite	-12
del comite $	-11
del consultor	-6
del grupo	18
del grupo $	20
del otro	21
del otro turno	22
del sindicato	14
del sindicato $	21
del sistema	10
del trabajo	10
del trabajo $	11
del turno	-5
del volante	-9
del volante pero	-8
delete $	30
delete _ $	41
delete _ _ info	6
delete _ _ number	-7
delete _ data	-31
delete _ my	-5
delete _ number	-18
delete all	-7
delete all my	-6
delete it	9
delete it $	8
delete me	24
delete me $	17
delete me from	7
delete my	-49
delete my data	-31
delete my number	-20
deleted the	7
demando	18
demando $	18
demas	-6
demas $	-5
demasiado	-7
deme	8
deme @elsewhere	8
deme @elsewhere @quiten	9
deme _ @quiten	9
deme _ _ @address	8
deme _ baja	9
deme de	9
deme de baja	9
den	10
den @elsewhere @quiten $	-5
den _ _ $	-5
denise @left-what	7
denise _ _ @left-what	8
denise in	6
denuncio	19
denuncio _ _ $	10
department	-5
deployed	5
dept	7
dept $	8
descanse	-5
desde	12
desde @elsewhere	30
desde _ $	11
desde _ @blocked-what	-16
desde _ _ $	13
desde _ me	-16
desde ahorita	15
desde el	15
deseo	24
deseo _ _ $	11
deseo _ contactado	12
deseo que	6
deseo ser	12
deseo ser contactado	12
desinscribir	23
desinscribirme	23
desist .	-5
desk	12
despedido	-5
despedido $	-5
despidieron	-7
desuscribanme	13
detener	7
di	34
di @persona	10
di @persona @numero	9
di @trabajo	17
di _ @numero	8
di _ _ $	8
di _ numero	8
di mi	15
di mi numero	13
di para	11
di permiso	17
dia	-17
dia @elsewhere	-5
diablo	20
dialysis	6
dias	-8
dias $	-5
dice	-6
dice _ _ no	11
dice _ _ que	8
dice _ de	-6
dice _ ya	12
dice mi	10
dice que ya	12
dicen	-13
dicen _ me	-7
dicen que	-11
dicen que me	-7
dicho	8
dicho _ @please	9
dicho _ no	9
dicho que	8
dicho que @please	9
dicho que no	9
diciendo	8
diciendo que	8
did	-84
did @corrected	-21
did @corrected @take	-14
did @remove-kindly	-16
did _ $	-9
did _ @paren	-42
did _ @tail	-7
did _ @take	-23
did _ _ @blocked-what	-10
did _ _ @carrier	-20
did _ _ @paren	-8
did _ _ @person	-6
did _ _ @take	-17
did _ _ in	5
did _ _ my	-8
did _ _ stop	-8
did _ get	-22
did _ see	-6
did _ stop	-42
did i	-21
did i get	-13
did not	-16
did you	-43
did you @paren	-23
did you @take	-8
did you @take @blocked-what	-11
did you get	-8
did you stop	-23
didnt	-33
didnt $	-6
didnt _ _ .	7
didnt _ _ last	7
didnt _ _ my	-22
didnt _ me	13
didnt _ to	-9
didnt _ you	-23
didnt get	7
didnt go	-9
didnt i	11
didnt see	-6
didnt text	14
didnt text me	14
died	6
died .	5
died . @address	5
died . please	5
died @left-what	6
died @left-what january	7
died _ @address	5
died _ _ $	7
died _ january	7
died _ please	5
died in	6
died in january	7
dieron	-20
dieron @elsewhere	-9
dieron @persona	-10
dieron _ @address	-5
dieron _ _ $	-11
dieron mi	-10
diet $	-7
dieta	-8
dieta $	-6
dificil	13
dificil _ @quitar	16
dificil _ _ @elsewhere	15
dificil es	16
dificil es @quitar	16
dificil es @quitar @elsewhere	16
diga	11
diga _ _ no	11
diga que	11
digale	5
digale que	5
digan	-9
digas	-6
digits	32
digits $	10
digo	8
digo $	11
digo _ _ que	-7
digo _ la	12
digo a	7
digo que	-12
dije $	10
dije _ $	-7
dije _ jefe	-7
dije _ no	12
dije a	-5
dije al	-18
dije al jefe	-7
dije en	6
dije en la	6
dije nada	-7
dije nada $	-7
dije que	11
dije que no	12
dijeron	-13
dijeron _ _ no	-6
dijeron _ ya	-6
dijeron que	-10
dijeron que ya	-6
dijo	-16
dijo _ _ no	-9
dijo _ que	13
dijo _ ya	-9
dijo que	-19
dijo que ya	-9
dile	-12
dile que	-5
dime $	-6
dime @elsewhere	9
dinero	-12
dinero $	-6
ding	8
ding $	6
dinner	-15
dinner $	-19
dio _ _ $	-7
dios	16
dios @elsewhere	12
dios @elsewhere bendiga	9
dios @elsewhere bendiga $	9
dios _ _ $	9
dios _ bendiga	7
dios los	14
disable	5
disappear	16
discontinue	8
disenroll	6
dispatch	-9
disrespect	-7
dnc	57
dnt	42
dnt _ _ $	42
do	-19
do $	-5
do @blocked-what	12
do @corrected	-11
do @corrected @carrier	18
do @corrected @carrier @blocked-what	-12
do @corrected @erase	-10
do @corrected @job	10
do @corrected @job @left-what	9
do @corrected @quitar	-20
do @corrected @quitar $	10
do @corrected @quitar @blocked-what	-30
do @corrected @quiten	-7
do @corrected @take	6
do @corrected @take @carrier	30
do @corrected @take @left-what	-12
do @corrected @want @elsewhere	-6
do @corrected @want @left-what	9
do @corrected @went	6
do @corrected got	6
do @list	-18
do @list @tail	-6
do @list @tail @corrected	-6
do @remove-kindly	68
do @remove-kindly @mensajes	23
do @remove-kindly @mensajes $	6
do @remove-kindly @quiten	-12
do @remove-kindly @quiten @blocked-what	-12
do @remove-kindly @text @blocked-what	7
do @remove-kindly @texting @blocked-what	8
do @remove-kindly @want	18
do @remove-kindly @went	30
do @remove-kindly @went @lista	7
do _ @carrier	18
do _ @do-not	-11
do _ @erase	-10
do _ @job	9
do _ @left-what	16
do _ @mensajes	12
do _ @please	-6
do _ @quitar	-28
do _ @quiten	-20
do _ @want	8
do _ @went	36
do _ _ $	55
do _ _ @blocked-what	-65
do _ _ @carrier	13
do _ _ @corrected	-5
do _ _ @elsewhere	-9
do _ _ @job	-7
do _ _ @left-what	-12
do _ _ @lista	10
do _ _ @mensajes	-10
do _ _ @person	8
do _ _ @these	7
do _ _ @wrong-thing	8
do _ _ a	-9
do _ _ from	-39
do _ _ i	-6
do _ _ it	-8
do _ _ messages	-7
do _ _ more	-7
do _ _ my	-26
do _ _ off	-12
do _ _ out	26
do _ _ the	-13
do _ _ to	16
do _ _ you	7
do _ anymore	-6
do _ call	37
do _ delete	-7
do _ drop	-10
do _ get	9
do _ got	6
do _ have	-13
do _ no	-6
do _ remove	-12
do _ talk	8
do _ text	14
do _ the	10
do _ unsubscribe	-28
do _ walk	-6
do _ want	6
do i	-11
do i call	7
do i cancel	5
do i delete	-7
do i drop	-10
do i get	10
do i got	6
do i need	6
do i talk	8
do i unsubscribe	-20
do me	12
do not	68
do not call	30
do not remove	-12
do not text	20
do not want	15
do they	-7
do this	-15
do this anymore	-6
do you	-31
do you @mensajes	-7
do you @quitar	-9
do you @quitar @blocked-what	-9
do you @take	-8
do you have	-8
do you text	-7
do you unsubscribe	-9
dobles	-5
doc	-12
doc @boss-does	-12
dock	-11
dock $	-7
doctor	10
doctor _ no	12
doctor says	9
documented	5
documento	-7
documentos	-6
documents	-5
does	-72
does $	-5
does @left-what	-19
does @left-what @word	-10
does @list	-11
does @paren	-30
does @remove-kindly	9
does @these	-9
does @these mean	-5
does @these mean @left-what	-5
does _ @word	-10
does _ _ $	-7
does _ _ @blocked-what	-28
does _ _ for	-5
does _ _ me	-6
does _ _ my	-21
does _ look	-7
does _ mean	-6
does _ say	-10
does it	-16
does it say	-10
does not	9
does stop	-30
does that	-9
does that mean	-5
does this	-11
doesnt	9
doesnt @want	10
doesnt @want @list	7
doesnt _ @list	7
doesnt _ _ @mensajes	6
doesnt _ _ texts	6
doesnt _ these	7
doesnt want	6
doesnt want these	7
dog	9
dog _ _ @dont	5
dog _ _ dont	5
doing	-8
don _ $	10
don beto	11
don beto $	11
don chema	-5
donate	8
donde	-7
donde @I_stop	-8
donde @blocked-what	6
donde @blocked-what @I_stop	10
donde _ @I_stop	10
donde _ @elsewhere	-8
donde _ @persona	-9
donde _ _ @elsewhere	-7
donde _ _ numero	-9
donde _ _ para	11
donde _ mi	-9
donde _ para	-6
donde me	6
donde sacaron @persona	-9
donde sacaron @persona @numero	-9
donde sacaron mi	-9
donde salgo	-7
donde se	8
done $	-8
done @take	15
done @take @list	11
done @take @list $	11
done _ _ $	7
done _ _ @mensajes	5
done _ these	12
done _ this	-9
done being	6
done getting	15
done getting these	11
done w	-6
dont	19
dont $	25
dont _ $	23
dont _ _ $	23
dont _ _ about	12
dont _ _ again	21
dont _ _ anymore	8
dont _ _ be	6
dont _ _ but	-9
dont _ _ come	19
dont _ _ company	-6
dont _ _ dont	7
dont _ _ from	6
dont _ _ hear	10
dont _ _ hours	-7
dont _ _ know	7
dont _ _ line	19
dont _ _ lose	-18
dont _ _ me	-16
dont _ _ messages	13
dont _ _ more	8
dont _ _ my	8
dont _ _ name	-7
dont _ _ no	-8
dont _ _ number	-17
dont _ _ off	-26
dont _ _ old	-10
dont _ _ on	20
dont _ _ out	-13
dont _ _ phone	23
dont _ _ plant	7
dont _ _ stop	-22
dont _ _ text	23
dont _ _ this	16
dont _ _ up	18
dont _ again	7
dont _ away	-7
dont _ back	8
dont _ be	12
dont _ by	6
dont _ dare	-6
dont _ dont	19
dont _ for	7
dont _ hear	5
dont _ i	-8
dont _ it	-18
dont _ me	-31
dont _ my	14
dont _ nothing	10
dont _ now	-7
dont _ off	7
dont _ on	-6
dont _ or	16
dont _ stop	-6
dont _ texting	-27
dont _ the	-19
dont _ them	14
dont _ there	21
dont _ these	9
dont _ this	5
dont _ understand	11
dont _ us	5
dont _ you	24
dont _ your	11
dont be	6
dont be sending	7
dont bother	17
dont bother me	14
dont call dont	23
dont call me	-17
dont call text	-13
dont cancel	-5
dont cancel on	-5
dont care	6
dont care for	6
dont come	16
dont come back	7
dont come by	7
dont contact	21
dont contact me	5
dont contact my	6
dont do	-5
dont ever	7
dont ever stop	-6
dont ever text	10
dont get	8
dont give	-10
dont go	-7
dont go away	-7
dont have	-11
dont have my	6
dont have this	-12
dont hit	26
dont hit me	12
dont hit my	9
dont invite	8
dont invite me	8
dont judge	-13
dont know	9
dont know you	28
dont leave	-16
dont leave me	-15
dont like	-6
dont look	-7
dont message	6
dont message me	6
dont mind	-5
dont need	10
dont need any	6
dont need the	8
dont quit	6
dont remove	-22
dont remove me	-22
dont send	19
dont send anything	7
dont stop	-47
dont stop sending	-7
dont stop texting	-36
dont take	-25
dont take me	-25
dont text	35
dont text again	5
dont text it	8
dont text me	18
dont text the	-10
dont text this	7
dont unsubscribe	-14
dont unsubscribe me	-14
dont use	7
dont want	7
dont want any	-16
dont want be	12
dont want hear	5
dont want it	-10
dont want my	-7
dont want nothing	10
dont want them	16
dont want your	10
dont work here	-14
dont work there	24
dont worry	-10
dont write	21
dont write me	14
dont you	11
dont you dare	-6
dont you understand	11
door	-10
dos $	-8
dos _ _ y	10
dos _ y	5
double	5
double $	6
down	-37
down $	-12
down @left-what	6
down @off-when	7
down @off-when @elsewhere	7
down _ $	-18
down _ @elsewhere	7
down _ _ @list	7
down _ _ number	8
down _ a	7
down as	7
down as a	7
down for	8
doy	22
doy _ _ $	16
doy _ de	9
doy mi	13
doy permiso	9
doy permiso de	9
dr	-6
drama	-13
drama $	-12
drive	-10
drive _ $	-8
driver	-7
driveway	-9
driveway $	-9
driving _ $	-6
driving test	-6
drop	-11
drop _ number	-16
drop _ off	-7
drop it	18
drop me	5
drop me $	11
drop me off	-7
drop off	-8
drop off $	-7
drop the	-23
dropped	6
dropped $	7
dropping	8
duda	-8
duda $	-6
duele	-10
dueno	14
dueno _ _ no	7
dueno del	9
e	-8
e _ $	-7
e stop	-7
early	-9
eat	-13
eat $	-5
echaron	-7
echaron $	-6
edificio	-17
eggs	-56
eggs $	-6
eggs _ @left-what	-50
eggs _ the	-50
eh	-10
eight	7
either _ @carrier	5
ekivocado	21
ekivocado $	21
el	-66
el 555	30
el 555 0163	6
el _ $	-35
el _ .	-5
el _ 0163	6
el _ 12	-13
el _ 2	-6
el _ _ $	9
el _ _ borrarme	6
el _ _ dios	7
el _ _ el	-8
el _ _ fue	13
el _ _ gracias	-7
el _ _ leer	-6
el _ _ me	-10
el _ _ mi	-6
el _ _ no	-6
el _ _ parar	7
el _ _ preguntando	12
el _ _ que	-8
el _ _ vio	7
el _ _ vivo	7
el _ _ yo	9
el _ alto	-7
el _ anda	11
el _ equivocado	8
el _ gracias	8
el _ la	10
el _ lleno	7
el _ me	-6
el _ mi	11
el _ no	-22
el _ para	-5
el _ se	17
el _ telefono	-5
el _ uno	-6
el _ y	-14
el _ yo	9
el amor	6
el amor de	6
el bueno	-7
el bueno $	-7
el buzon	9
el celular	5
el celular $	17
el celular en	-6
el celular y	-8
el contacto	5
el contacto $	5
el del	-6
el dinero	-6
el dinero $	-5
el dueno	9
el dueno del	9
el favor	17
el favor de	17
el final	-15
el final $	-15
el mayordomo	7
el mensaje	5
el mensaje $	-6
el no	6
el numero	18
el numero $	17
el numero de	-6
el numero equivocado	10
el otro	-20
el otro $	-9
el que	-7
el servicio	13
el sindicato	6
el sindicato $	11
el spam	9
el spam $	9
el telefono	10
el telefono de	6
el turno	-9
el ya	12
elimina	7
eliminar	18
eliminar $	18
elimineme	6
elimineme $	6
eliminen	20
eliminen _ _ $	11
eliminen _ datos	11
eliminen mi	7
eliminen mis	11
eliminen mis datos	11
eliminenme	19
eliminenme _ _ $	15
elimino	-15
ella @please	7
ella @please trabaja	12
ella _ _ $	-9
ella _ _ desde	11
ella _ trabaja	12
ella no	7
ella no trabaja	12
else	57
else $	30
else @address	24
else @left-what	9
else _ $	20
else _ @blocked-what	-6
else _ my	-6
else please	24
else to	5
elsewhere	7
elsewhere $	7
email	-27
email _ please	-9
emergencia	-8
emergencias	10
emergencias @elsewhere	10
emergency	-16
emergency $	-9
emergency _ _ $	-9
employee	-7
employee _ _ $	-7
empresa	-10
en	-9
en _ $	27
en _ .	-8
en _ _ $	-11
en _ _ de	10
en _ _ estoy	-15
en _ _ hasta	-5
en _ _ me	15
en _ _ mi	8
en _ _ ni	5
en _ _ no	-11
en _ _ pero	-10
en _ _ sin	6
en _ _ su	8
en _ _ tu	7
en _ _ y	8
en _ a	7
en _ celular	5
en _ compania	22
en _ de	-16
en _ en	8
en _ grupo	6
en _ jaja	-14
en _ la	-5
en _ lista	10
en _ mesa	6
en _ otro	-7
en _ primera	16
en _ que	-11
en el	-12
en el grupo	6
en esa	23
en esa compania	22
en eso	13
en eso $	7
en espanol	-13
en espanol por	-6
en horas	-8
en ingles	-11
en ingles que	-6
en la lista	-15
en la mesa	6
en la primera	16
en los	-9
en mi	-10
en mi celular	12
en paz	25
en paz $	29
en paz a	7
en su	16
en su lista	20
en:a carrier word alone	177
en:at another hour or another way	-136
en:be taken off	95
en:by mistake	-56
en:do not stop or remove, said at the start	-154
en:do not stop, do not take me off	-206
en:do not take me off	-137
en:do not text me	206
en:do not want texts	266
en:fine, but	28
en:go away	321
en:how do I stop these	238
en:how do you have my number	13
en:in broken English	14
en:in joke	-139
en:it may not be, or else	345
en:keep them coming	-97
en:leave, lose or forget something else	-57
en:no job there any more	74
en:of the boss	-43
en:of the job	-57
en:off something else	-168
en:off, said alone	39
en:please, and the word	48
en:reported or blocked elsewhere	-54
en:something else is not wanted	-108
en:stop something else	-148
en:stop texting me	288
en:stop texting, whoever says it	67
en:take me off	275
en:tell them to stop	19
en:the boss or another does it	-70
en:turn me off	247
en:unsubscribe, in any words	136
en:wants to take part	-39
en:what the word means	-54
en:who are you	31
en:wrong number	264
en:wrong, of something else	-72
encanto	-21
encargo	9
encargo que	6
end	6
end .	9
end _ _ my	7
end _ messages	5
end _ shift	-8
end all	7
end it	11
end it $	8
end of	-13
end of shift	-7
end quit	9
end these	6
ending _ $	-9
ending it	-13
ending it $	-9
ends	-6
enero	-17
enfrente	-9
enfrente $	-6
english @again	-7
english _ _ @blocked-what	-6
english _ _ me	-6
english and	-6
enough	25
enough @mensajes	17
enough @mensajes $	17
enough @wrong-thing	10
enough @wrong-thing @left-what	12
enough @wrong-thing @left-what @mensajes	10
enough _ $	16
enough _ @blocked-what	-5
enough _ @left-what	15
enough _ _ $	9
enough _ _ @mensajes	13
enough _ _ @texts	6
enough _ _ messages	6
enough _ _ texting	6
enough _ _ texts	7
enough _ me	-5
enough _ the	14
enough texts	7
enough texts $	7
enough with	7
enough with the	7
enroll	21
enroll _ @list	6
enroll _ phone	6
entendi	-9
entendi _ @mensajes	-5
entendi _ mensaje	-5
entere	7
entere $	7
entienden	9
entienden _ _ quiero	7
entienden _ no	7
entiendo	-6
entre	-6
enviar	13
enviar $	10
envie	-8
equivocada	14
equivocado	14
equivocado $	18
equivocado _ $	18
equivocado _ mi	-5
equivocado de	-5
equivocado en	-6
equivocados	23
equivocaron	19
equivocaste _ _ $	5
equivocaste _ numero	5
equivoco	18
equivoco de	5
equivoque	-7
equivoque _ _ $	-9
equivoque _ _ @persona	10
equivoque _ _ mi	10
equivoque al	10
equivoque de	-11
era	-23
era @persona	-7
era _ @elsewhere	5
era _ @persona	-9
era _ la	5
era _ mi	-9
era mi	-7
era para	-10
era para @persona	-9
era para mi	-9
erase	8
erase _ $	9
erase _ _ and	-6
erase my	9
eres	-11
eres $	-10
error	-11
error $	-10
es	-18
es $	8
es .	-11
es . @please	-11
es . no	-11
es 555	-6
es @address	-9
es @elsewhere	19
es @elsewhere @elsewhere	-12
es @elsewhere @lista	-6
es @elsewhere @lista $	-5
es @elsewhere @nada	-6
es @elsewhere @nada $	-6
es @elsewhere @numero	17
es @elsewhere @persona	14
es @elsewhere @persona @persona	7
es @elsewhere @persona nina	8
es @elsewhere bueno	-5
es @elsewhere bueno $	-5
es @elsewhere consultorio	22
es @elsewhere palabra	9
es @elsewhere palabra para	10
es @lista	8
es @lista $	12
es @mensajes	-13
es @numero	16
es @numero @elsewhere	16
es @numero @elsewhere casa	16
es @persona	-17
es @persona @numero nuevo	-12
es @quitar	16
es @quitar @elsewhere	16
es @trabajo	17
es @trabajo $	14
es _ $	-14
es _ @address	-10
es _ @blocked-what	-10
es _ @elsewhere	11
es _ @jefe	-6
es _ @lista	-9
es _ @nada	-8
es _ @numero	10
es _ @persona	14
es _ @please	-12
es _ @trabajo	-8
es _ _ $	10
es _ _ @elsewhere	-8
es _ _ @numero	8
es _ _ @persona	8
es _ _ casa	16
es _ _ de	7
es _ _ es	-9
es _ _ le	6
es _ _ nina	8
es _ _ nuevo	-12
es _ _ numero	8
es _ _ para	10
es _ _ tengo	-12
es _ _ y	-8
es _ bueno	-5
es _ consultorio	22
es _ de	12
es _ es	-7
es _ jaja	-7
es _ la	-6
es _ me	-10
es _ mi	14
es _ no	-12
es _ numero	12
es _ otro	-6
es _ palabra	8
es _ pedir	10
es _ que	-5
es _ un	13
es _ verdad	-12
es acoso	16
es anonimo	-5
es anonimo $	-5
es aqui	23
es de	22
es de mi	14
es el	-11
es el bueno	-5
es el numero	14
es el otro	-6
es en	-8
es esto	-12
es esto $	-11
es la	14
es la palabra	9
es menor	6
es mi	-15
es molestia	-5
es mucho	10
es mucho pedir	10
es que	-19
es que @blocked-what	-8
es que @trabajo	-6
es que me	-8
es que trabajo	-6
es spam	-13
es tan	-10
es un	24
es un consultorio	22
es urgente	-5
es:I want none	240
es:a phone's reaction	-86
es:a question about me	-46
es:a thing for me	-77
es:another list	-23
es:asked politely	76
es:at another hour	-29
es:blocked by them	-61
es:by God, by your mercy	21
es:cancel another thing	-32
es:cancel it	127
es:could you take me off	124
es:do not bother	93
es:do not stop	-125
es:do not take me off	-89
es:do not write again	161
es:do not write any more	47
es:do not write such things	39
es:do not write, full stop	106
es:do not write, nothing else named	139
es:enough of the boss	-49
es:erase another thing	-58
es:go away	419
es:go on	-89
es:half English	83
es:in another way	-57
es:it is not me	277
es:leave me out of it	98
es:left the job or the party	-39
es:let me out	307
es:let me see	-35
es:no more texts	86
es:no permission	58
es:not interested	129
es:not interested in another thing	-20
es:of the strike	-15
es:of the work	-92
es:put me back	-58
es:send me	-45
es:send no other thing	-30
es:somebody says	-28
es:stop it now	179
es:stop the texts	84
es:stop writing	77
es:stop writing, with no no before it	116
es:take it off	113
es:take me off the list	94
es:take me off, full stop	107
es:take me off, nothing else named	131
es:take me off, with no no before it	128
es:take my number off	152
es:texts of the company	-50
es:that the boss stop	-13
es:the boss writes	-16
es:the number is another	-67
es:them, not me	-40
es:to take me off	94
es:told before, and what comes else	309
es:told the boss	-36
es:want another thing	-62
es:want no texts	81
es:what if one stops	-47
es:where are they, the texts	-52
es:where from do they have my number	-24
es:would you please take me off	114
es:wrong in another thing	-67
es:wrong number	186
esa	18
esa _ $	7
esa _ _ favor	13
esa _ por	13
esa compania	22
esa compania $	21
esa lista	7
esa vaina	14
esas cosas	8
escriba	10
escriba a	7
escribale	6
escribale @elsewhere	6
escribale a	6
escriban	34
escriban $	26
escriban _ $	13
escriban _ _ numero	-16
escribas	-7
escribas $	5
escribe	-15
escribeme	-6
escribiendo $	7
escribieron	-5
escribir	-9
escribir $	-15
escribirme	18
escribirme $	12
escribirme _ $	8
escrivan	55
escrivan $	55
ese	-25
ese $	6
ese _ $	-10
ese _ es	-6
ese _ no	-5
ese numero	-12
ese senor	13
ese senor $	12
eso	-49
eso _ _ avisos	6
eso _ _ me	-9
eso _ los	6
eso _ que	-30
eso _ sindicato	8
eso afecta	-9
eso basta	-10
eso de los	6
eso del	8
eso del sindicato	8
eso es	-6
eso no	-9
eso quiero	-18
eso ya	13
espanol	-10
espanol $	-5
espanol @address	-10
espanol @address @address	-7
espanol _ @address	-7
espanol _ favor	-7
espanol por	-7
espanol por favor	-7
esta	-20
esta $	-8
esta _ $	-17
esta _ _ $	-5
esta _ _ de	6
esta _ _ el	-10
esta _ _ este	22
esta _ con	-10
esta _ es	9
esta _ mal	22
esta acosando	-5
esta bien	-6
esta equivocado	10
esta equivocado $	7
esta linea	10
esta linea es	10
esta lista	10
esta lista $	6
esta lloviendo	-7
esta manana	11
esta vez	-5
estaba @elsewhere	-10
estaba @elsewhere @elsewhere	-9
estaba @elsewhere @elsewhere @lista	-10
estaba _ @elsewhere	-8
estaba _ _ lista	-10
estaba _ la	-9
estaba en	-9
estaba en la	-9
estaba fuera	12
estaciones	-7
estafadores	-8
estamos	17
estamos _ $	19
estan @equivocado	23
estan @escribir	-11
estan _ $	10
estan _ @mensajes	-7
estan _ _ @elsewhere	-10
estan _ _ de	-9
estan equivocados	23
estar	21
estar @elsewhere	18
estar @elsewhere @elsewhere	13
estar @elsewhere @elsewhere @lista	13
estar @escribir	10
estar @escribir $	7
estar _ @address	7
estar _ @elsewhere	13
estar _ _ $	-6
estar _ _ @lista	20
estar _ _ grupo	6
estar _ _ lista	14
estar _ el	6
estar _ la	7
estar en	18
estar en el	6
estar en la	7
estar jodiendo	6
estas	-24
estas _ $	-21
estate	-8
este	40
este $	-34
este _ $	5
este _ _ $	-12
este _ _ consultorio	22
este _ _ de	13
este _ _ el	6
este _ _ la	6
este _ _ lo	-8
este _ _ no	12
este _ mi	-9
este _ no	10
este _ un	25
este _ y	5
este _ ya	11
este calor	-7
este calor $	-5
este celular	10
este es	21
este es el	-9
este es mi	-9
este es un	25
este medio	9
este mes	-5
este no es	5
este numero	24
este numero no	9
este numero ya	8
este telefono	10
este telefono $	6
este trabajo	-8
esten	26
esten @escribir	25
esten @escribir $	15
esten _ $	15
esten _ _ $	5
esten mandando	7
estes	6
estes @escribir	6
esto	63
esto $	52
esto _ acoso	15
esto _ manden	6
esto es acoso	15
esto no manden	6
estop	13
estos	7
estos _ $	-8
estos _ _ me	6
estos _ no	6
estos mensajes $	-7
estoy	-17
estoy $	-9
estoy @elsewhere	-10
estoy @elsewhere @elsewhere	9
estoy @elsewhere @quiten	-5
estoy @elsewhere @quiten medica	-5
estoy @elsewhere dieta	-5
estoy @interesado	31
estoy @interesado $	13
estoy @interesado @address	9
estoy @lista	-8
estoy @lista $	-6
estoy _ $	-17
estoy _ @address	6
estoy _ @lista	6
estoy _ @quiten	-5
estoy _ _ $	-20
estoy _ _ @elsewhere	-9
estoy _ _ @jefe	9
estoy _ _ @lista	6
estoy _ _ @trabajo	-6
estoy _ _ compania	9
estoy _ _ la	-5
estoy _ _ medica	-5
estoy _ baja	-5
estoy _ dieta	-5
estoy _ la	8
estoy a	-5
estoy a dieta	-5
estoy afuera	-6
estoy afuera $	-6
estoy comiendo	-15
estoy con	7
estoy de baja	-5
estoy en	-6
estoy fuera	-10
estoy interesada	8
estoy interesado	16
estoy interesado en	-8
estoy trabajando	12
estoy trabajando $	12
estufa	-8
even	-10
even $	5
even _ $	-7
even _ to	-6
ever	22
ever _ $	17
ever _ _ $	9
ever _ _ out	-9
ever _ me	9
ever text	10
every	14
every @hour	-5
every _ $	6
every _ _ @wrong-thing	-5
every _ is	8
every ding	6
every night	-5
every time	5
every week	12
everybody	-10
everyone	-11
everyone knows	-6
everything	-19
everything _ $	-5
everything _ _ this	-6
everything _ only	-8
everything or	-8
everything or only	-8
ex	-45
ex _ $	-24
ex _ texting	-7
exactly	-6
exactly $	-5
excluyame	6
exijo	7
exijo que	7
exist	19
exist $	19
existo	27
exit	9
exit $	27
exit _ $	-11
extra	-12
extra $	-8
eyes	-7
f	21
f _ $	12
fa	12
face	-14
face _ @elsewhere	-11
facebook	-8
facebook $	7
facebook _ _ jefe	-5
facebook _ me	-7
fair	-8
fair $	-8
fall	-10
falta	-7
faltan	-6
familia	-7
familia @elsewhere	-5
family	14
family $	6
favor	61
favor _ $	12
favor _ _ $	23
favor _ _ me	-7
favor _ _ numero	8
favor _ borrarme	6
favor _ no	6
favor de	26
favor de borrarme	6
favor el	14
favor se	7
favorcito	13
favorcito $	10
favorite	-6
favorite _ $	-6
fax	7
fcc	7
fcc $	7
fea	-19
fea $	-19
fed	9
fed @lights	9
fed @lights @wrong-thing	11
fed _ @wrong-thing	11
fed _ with	11
fed up	9
fed up with	11
fee	-7
felicidades	-6
feliz	-7
fell	-13
fell @carrier	-7
fell _ @blocked-what	-8
fell off	-7
fella	8
fella .	8
fence	-5
fiesta	-7
fiesta _ _ $	-5
fight	-7
fijo	-8
fijo $	-8
file	12
file _ _ $	10
fill	-6
fill _ @carrier	-7
fill _ out	-7
fin	-12
fin $	15
fin _ _ $	-7
fin _ _ historia	-5
fin _ la	-6
fin _ mes	-6
fin _ semana	-6
fin de	-17
fin de la	-5
fin de mes	-6
fin de semana	-6
final	-24
final $	-15
final warning	-5
finally	-9
finally $	-8
find	15
find _ _ to	8
find _ else	5
find _ im	-10
find _ in	10
find out	-17
find out $	-9
find out im	-10
fine	-38
fine $	-29
fine but	-7
finger	-14
fire	-8
fired	-28
fired $	-9
fired @left-what	-6
fired @left-what @doing	-5
fired _ $	-5
fired _ @doing	-5
fired for	-8
firmado	-5
firmar	-15
firmar $	-6
firme	-7
firme $	-6
firmo	-10
firmo $	-9
first	-26
first $	-18
first _ @remove-kindly	-8
first _ not	-8
fix	-8
fix @left-what	12
fix @left-what $	10
fix @these	-11
fix _ $	11
fix _ @address	-12
fix _ _ $	-10
fix _ please	-12
fix it	10
fix it $	10
fix that	-11
fixed	-6
fixed _ $	-7
flat	-5
flojera	-8
flojera _ $	-7
floor	-7
floor $	-6
flu	-17
flu _ $	-17
flyer	-9
folder	10
folks	8
folks who	8
follow @lights	6
follow up	6
for	-11
for _ .	-13
for _ _ $	-13
for _ _ asking	-12
for _ _ back	-5
for _ _ me	-12
for _ _ of	12
for _ _ she	-6
for _ _ stop	15
for _ _ to	14
for _ _ you	-6
for _ else	8
for _ i	-8
for _ love	12
for _ me	-5
for _ not	-10
for _ number	8
for _ only	7
for _ ride	11
for _ stop	22
for _ texts	6
for _ to	12
for _ with	-6
for a	-10
for asking	-6
for asking $	-6
for good	36
for good $	25
for him	8
for him $	5
for it	-14
for it .	-11
for making	5
for me	-20
for me $	-7
for me i	-8
for me please	-6
for me to	8
for my	-6
for now	-6
for one	9
for real	8
for signing	-6
for someone	8
for someone else	8
for texting	-7
for the love	12
for these	5
for these messages	6
for union	6
for us $	-5
for you	10
for you to	5
foreman	8
forever	32
forever $	25
forget	18
forget $	-8
forget _ $	-5
forget _ _ $	21
forget _ ever	11
forget _ exist	19
forget _ have	6
forget _ number	7
forget about	16
forget i	29
forget i exist	19
forget me	-29
forget you	7
forget you have	6
forgot	-10
forklift	-9
forma _ _ @elsewhere	7
forward	9
foto	-6
found	-13
found @left-what	-10
found the	-6
four	-16
fr	5
free	-8
free $	-11
free _ _ this	7
free _ from	7
free me	7
free me from	7
friday $	-6
fridays	-7
fridays $	-7
frieguen	12
friegues	-7
friend	-12
frijoles	-18
frijoles $	-16
frio	-15
frio $	-12
from	-13
from $	5
from _ _ $	23
from _ _ about	-7
from _ _ hes	7
from _ _ i	-19
from _ _ if	5
from _ _ its	-6
from _ _ list	-7
from _ _ lol	20
from _ _ texts	-5
from _ _ today	7
from _ boss	-12
from _ chat	7
from _ heat	-6
from _ list	29
from _ me	-8
from _ no	-7
from _ on	11
from _ page	-8
from _ phone	-6
from _ program	5
from _ sign	-6
from _ since	-13
from _ store	-5
from _ system	8
from _ texts	-16
from _ union	-5
from her	-7
from him	-20
from him $	-19
from hr	-7
from it	10
from list	6
from list $	6
from management	-8
from management $	-8
from my	-7
from my phone	-7
from now	9
from now on	9
from receiving	12
from the	-7
from the boss	-9
from the list	14
from the no	-9
from the page	-8
from the store	-5
from the union	-6
from this	8
from what	-6
from you	29
from you $	32
from you again	6
from your	43
from your list	14
from your system	8
front	-10
front @wrong-thing	-6
front of	-6
fuck	5
fue	-11
fue @elsewhere @paren	-7
fue @elsewhere @paren $	-7
fue _ $	-8
fue _ @paren	-7
fue _ @trabajo	13
fue del	13
fuera	32
fuera $	37
fuera @elsewhere @elsewhere	-12
fuera @elsewhere @elsewhere @lista	-12
fuera @elsewhere @persona	14
fuera _ $	-8
fuera _ @elsewhere	-12
fuera _ @lista	11
fuera _ @persona	14
fuera _ _ $	-10
fuera _ _ @lista	-12
fuera _ _ lista	-12
fuera _ la	-12
fuera _ mi	14
fuera de la	-12
fuerza	-6
fuerza $	-5
fui $	-6
fui @elsewhere	6
fui @elsewhere @elsewhere	7
fui _ @elsewhere	7
full	-17
full $	-7
full _ $	-8
funeral @again	6
funeral and	6
funny	-7
funny $	-8
further	21
further $	9
further _ _ $	7
future	12
ganamos	-19
ganas	-6
gano	-6
gas	-34
gas $	-22
gas _ _ $	-6
gate _ _ please	-6
gave @blocked-what @list	7
gave @blocked-what @list @hour	7
gave _ @left-what	-9
gave _ @list	8
gave _ _ @corrected	-6
gave _ _ @hour	7
gave _ _ @left-what	-8
gave _ _ @list	7
gave _ _ at	7
gave _ _ number	7
gave _ _ wrong	-6
gave _ number	6
gave my	6
gave my number	7
ged	-5
general	7
general $	5
gente _ no	5
gerencia	-6
get _ _ $	21
get _ _ .	11
get _ _ both	8
get _ _ lawn	-16
get _ _ line	17
get _ _ of	-13
get _ _ out	12
get _ _ phone	-7
get _ _ so	-15
get _ _ the	-7
get _ _ this	-10
get _ _ you	-6
get _ _ your	9
get _ anymore	9
get _ at	-7
get _ from	6
get _ of	-5
get _ off	11
get _ on	-6
get _ out	-24
get _ the	-6
get _ this	7
get back	-8
get fired	-6
get it	-10
get lost	46
get me	-10
get me out	-11
get off	11
get off $	24
get off at	-7
get out	8
get out $	27
get out .	-11
get out of	-8
get taken	12
get taken off	12
get these	24
get these anymore	9
get unemployment	-7
get unemployment if	-7
get up	-6
get written	-6
get written up	-6
gets	24
gets @left-what	15
gets _ @wrong-thing	14
gets _ _ $	-6
gets _ _ you	14
gets the	15
getting	-16
getting _ $	-7
getting _ and	12
getting blocked	9
getting my	-5
getting texts	-16
getting these	7
getting these $	12
girl	-13
girl $	-16
girl _ the	8
give	-29
give _ $	-9
give _ _ $	-5
give _ _ number	-13
give _ _ rest	17
give _ a	13
give _ my	-6
give _ the	-7
give _ this	-7
give _ to	-8
give it a	17
give it to	-6
give me	-10
give me the	-6
give my	5
give them	-6
gloria	-20
gloria $	-11
gloves	-7
go	48
go $	-12
go _ $	-6
go _ .	-7
go _ _ $	45
go _ _ else	6
go _ _ me	-6
go _ _ not	5
go _ _ number	5
go _ _ please	-17
go _ hell	6
go _ my	5
go _ please	15
go _ somebody	11
go _ that	7
go _ the	13
go _ with	-5
go about	6
go ahead	-7
go ahead $	-8
go away	-19
go away $	22
go away .	-5
go bother	6
go home	-5
go to	-20
go to hell	6
god	7
god _ $	8
goes	24
goes _ _ attorney	16
goes _ my	15
goes _ the	10
goes to	25
goes to my	15
goes to the	10
going $	-8
going _ $	-12
going _ _ me	13
going _ _ on	6
going _ be	-5
going _ block	5
going _ me	6
going _ the	13
going _ this	9
going _ you	11
going back	6
going back to	6
going block	10
going get me	5
going on	-11
going to	12
going to be	-5
going to block	5
gone	20
gone @blocked-what	7
gone @blocked-what @left-what	7
gone @boss-does	11
gone _ @left-what	18
gone _ _ @carrier	11
gone _ _ off	11
gone from	7
gone take	11
good	-12
good $	7
good @address	5
good @address $	5
good @hour	-11
good @tail	-5
good _ $	-12
good _ @wrong-thing	9
good _ _ @left-what	8
good _ _ the	9
good _ with	9
good luck @wrong-thing	9
good luck with	9
good riddance	12
goodbye	12
goodbye $	11
got	-41
got 2	-5
got @blocked-what	25
got @blocked-what @left-what	8
got @carrier	-9
got @carrier $	-8
got @corrected	-10
got @do-not	9
got @do-not @want-to	9
got @elsewhere	-8
got @elsewhere new	-6
got @elsewhere new @job	8
got @elsewhere new @list	-13
got @end-somehow	-6
got @end-somehow @carrier	-6
got @left-what	9
got @left-what @corrected	21
got @left-what @corrected @people	19
got @left-what @mensajes $	-7
got @paren	10
got @please	-23
got @please @mensajes	-23
got @want-to	-13
got _ $	-5
got _ @blocked-what	-5
got _ @carrier	-12
got _ @corrected	24
got _ @hour	5
got _ @job	-6
got _ @lights	-8
got _ @list	14
got _ @mensajes	-29
got _ @name	22
got _ @please	-11
got _ @want-to	9
got _ _ $	-35
got _ _ @again	-5
got _ _ @list	-15
got _ _ @paren	-20
got _ _ @people	19
got _ _ @wrong-thing	-10
got _ _ for	-6
got _ _ job	8
got _ _ on	-6
got _ _ person	15
got _ _ phone	-9
got _ _ so	12
got _ _ stop	-20
got _ _ yesterday	-5
got _ at	5
got _ from	-5
got _ go	9
got _ in	6
got _ new	-6
got _ no	-11
got _ number	9
got _ off	-15
got _ text	-17
got _ texts	-6
got _ up	-6
got _ wrong	24
got a	-8
got a new	-6
got be	-21
got fired	-5
got go	8
got laid	-5
got laid @carrier	-5
got laid off	-5
got let	9
got let go	9
got me	8
got me in	8
got my	17
got no	-23
got off	-9
got shut	-6
got shut off	-6
got stop	10
got the	20
got the wrong	21
grabbed	-7
grabbed @blocked-what	-6
gracias $	20
gracias _ _ $	-19
gracias _ _ no	-5
gracias _ comi	-12
gracias _ los	-8
gracias _ me	10
gracias _ no	7
gracias _ todo	8
gracias no	10
gracias no me	10
gracias pero	13
gracias pero no	7
gracias por	-11
gracias por los	-8
gracias por todo	8
gracias ya	-15
gracias ya comi	-12
gratis	9
gratis _ _ $	11
great .	-8
great _ _ $	-20
gross	-8
gross $	-7
group	34
group $	50
group _ is	-6
group chat	-9
group text	-6
grupo	-13
grupo $	7
grupo _ $	-12
grupo ese	7
guard	-10
guard @boss-does	-9
guard says	-9
guarda	-5
guarde	-17
guarde los	-17
guey	-13
guey $	-13
gusta	-6
gustan	-9
gustan @elsewhere	-7
gustan los	-7
gustaria	10
gustaria que	9
gusto	-12
gusto _ @paren	-16
gusto _ _ para	-16
gusto responda	-16
gusto responda @paren	-16
gusto responda @paren para	-16
guy	-11
guy _ quit	-5
guys	-19
guys $	-7
guys _ _ $	-5
guys _ _ .	6
guys are	-7
guys have	8
guys stop	-8
ha	-12
ha dicho	-6
habia _ que	14
habia dicho	14
habia dicho que	14
habla _ _ $	6
habla _ _ @elsewhere	-8
habla con	7
hablar	-9
hablar @address	-5
hablar _ _ @address	-5
hablar por	-5
hablaron	5
hable	-5
hablo	-18
hablo @elsewhere	-16
hace @elsewhere	10
hace @elsewhere mes	7
hace _ $	-10
hace _ mes	7
hace un	6
hace un mes	7
hacer @paren	-8
had	-26
had @blocked-what	-17
had @blocked-what @list	14
had @left-what @wrong-thing	5
had @list @list	-9
had _ @hour	-24
had _ @list	5
had _ _ $	-5
had _ at	-30
had _ number	8
had _ with	6
had it with	6
had me	-30
had my	14
had my number	17
had this number	-9
hagan	10
hagan @elsewhere	9
hagan @elsewhere @address	9
hagan @elsewhere @address @elsewhere	9
hagan _ @address	9
hagan _ _ @elsewhere	9
hagan _ _ de	9
hagan _ favor	9
hagan el	9
hagan el favor	9
hago	10
hago _ @quitar	6
hago _ @salir	14
hago _ _ $	18
hago _ _ @blocked-what	-7
hago _ _ @elsewhere	-5
hago _ _ me	-7
hago _ que	-13
hago _ salirme	7
hago para	14
hago para @quitar	6
hago para @salir	14
hago para @salir $	14
hago para que	-13
hago para que @blocked-what	-7
hago para salirme	7
haha	-46
haha $	-31
hair	-10
hair $	-10
haiti	5
haiti _ week	5
haiti next	5
haiti next week	5
half	-8
hall	-10
han	-13
han _ @elsewhere	-9
hand	7
hand @left-what	8
hand @left-what @left-what	8
hand _ @left-what	7
handle	7
hands	19
happened	-5
happens	-5
happens $	10
happens @then-when	-12
happens @then-when @corrected	-11
happens @then-when @corrected @mensajes	-11
happens _ @corrected	-11
happens _ _ @mensajes	-11
happens _ _ text	-11
happens _ i	-11
happens if	-12
happens if i	-11
happy	-16
happy $	-8
harta	-6
has	-17
has _ stop	7
has my	-7
has no	-6
has to	6
has to stop	7
hasta _ me	-5
hasta que	-6
hate	-7
have	14
have _ $	-9
have _ _ $	9
have _ _ .	6
have _ _ before	6
have _ _ but	9
have _ _ out	-5
have _ _ saved	-12
have _ _ to	8
have _ been	-7
have _ go	6
have _ great	6
have _ opt	-5
have _ there	-5
have _ wrong	7
have my	13
have my number	8
have no	11
have one	-9
have the	14
have the wrong	7
have this	-7
have this number	-7
have to	-9
have to go	6
have to opt	-5
havent	11
havent _ @blocked-what	-6
havent _ @elsewhere	6
havent _ _ you	-5
havent _ a	6
havent _ from	-6
havent been	6
havent heard	-6
havent heard @blocked-what	-6
havent heard @blocked-what you	-6
havent heard from	-6
hay	-42
hay @address @paren	-11
hay @elsewhere	-5
hay @nada	16
hay _ $	-29
hay _ @paren	-11
hay _ _ $	6
hay _ _ @address	10
hay _ _ @blocked-what	-10
hay _ _ me	-10
hay que	-7
he	-46
he _ $	-10
he _ _ $	-8
he _ _ back	-7
he _ _ take	19
he _ _ the	-6
he _ his	8
he _ me	-15
he _ this	6
he _ to	-7
he _ work	-6
he is	19
he said	-6
he says	-5
head	-11
head _ $	-7
heading	-10
heading _ $	-8
health	6
hear	21
hear @blocked-what	24
hear @blocked-what you	33
hear @blocked-what you $	22
hear @blocked-what you @tail	11
hear @these	5
hear _ $	-7
hear _ _ $	13
hear _ you	33
hear from	27
hear from you	33
hear you	-5
hear you $	-5
heard	-18
heard @blocked-what	-6
heard @blocked-what you	-6
heard @list	-5
heard @list @people	-5
heard _ @people	-5
heard _ one	-5
heard _ you	-6
heard from	-6
heard from you	-6
heard this	-5
heard this one	-5
heart	12
heat	-24
heat _ _ $	-10
heat in	-10
hell	19
hell @please	11
hell @please @paren	12
hell _ @corrected	7
hell _ @paren	12
hell _ i	7
hell _ stop	12
hell alone	8
hell no	11
hell no stop	12
help	-39
help $	-9
help @blocked-what	-13
help @blocked-what @address	-12
help _ @address	-12
help _ _ $	-12
help _ please	-12
help me	-12
help me please	-12
her	-31
her _ $	19
her _ .	-7
her _ _ $	-18
her _ anymore	-15
her alone	-16
her number	-7
her number $	6
her number anymore	-15
here	37
here $	-9
here _ $	47
here _ .	-6
here _ _ $	14
here _ _ and	-7
here _ _ name	8
here _ are	17
here _ that	8
here _ the	-15
here again	6
here by	8
here by that	8
here wants	-12
here you	15
here you are	15
hermana	-7
hermana $	-7
hermano $	-7
hers	15
hes	-21
hes @remove-kindly	5
hes @remove-kindly @belong	7
hes _ $	-9
hes _ .	7
hes _ @belong	7
hes _ @corrected	-6
hes _ _ $	-10
hes _ _ .	7
hes _ here	7
hes _ his	-5
hes not	5
hes not here	7
hey	16
hey _ _ @paren	6
hey _ _ stop	6
hey so	7
hi $	-8
hi _ $	7
hielo	-6
hija	-11
hijos $	-6
him	-10
him _ $	13
him _ _ $	-16
him _ stop	-10
him _ the	19
him at	-6
him girl	-11
him girl $	-11
him he	11
him off	23
him to	-11
him to stop	-10
hired _ @left-what	6
his _ $	-8
his _ _ im	14
his _ _ it	-7
his _ and	7
his _ is	-10
his _ so	13
his number	-9
his number is	-10
his roommate	6
historia	-5
hit	-11
hit _ $	-10
hit _ _ $	11
hit _ _ again	11
hit _ _ stop	-7
hit _ e	-7
hit _ line	13
hit _ up	8
hit me up	10
hit my line	8
hit the	-7
hit the e	-7
hitting	27
hitting _ _ $	25
hitting _ line	14
hitting _ up	16
hitting me	16
hitting me up	16
hitting my	14
hitting my line	14
hizo $	6
hoja	-6
hoja $	-11
hola	-5
hola $	-5
hold	-10
hold @lights	-6
hold up	-6
holds	7
holds @left-what	7
holds it	7
home	-13
home $	-11
home _ _ $	-5
home and	10
honest	-9
honor	5
hope	10
hope @list	10
hope _ _ @left-what	10
hora	13
hora $	5
hora _ _ $	-5
hora si	14
horas	-24
horas _ $	-9
horas _ _ $	-7
horas extra	-10
horas extra $	-8
horas por	-5
hot _ $	8
hour	-9
hour days	-5
hours	-19
hours $	-9
house	-19
house _ $	-15
house _ _ .	5
house phone	-17
housekeeping	-6
how	-20
how @left-what	26
how @left-what @carrier	15
how @left-what @job	19
how @left-what @job $	19
how _ @carrier	17
how _ @job	18
how _ _ $	18
how _ _ .	14
how _ _ @carrier	22
how _ _ @left-what	-5
how _ _ @quitar	-30
how _ _ @quiten	-7
how _ _ @take	16
how _ _ @want-to	5
how _ _ @wrong-thing	6
how _ _ cancel	5
how _ _ delete	-7
how _ _ get	17
how _ _ unsubscribe	-30
how _ _ you	-10
how _ do	-15
how _ times	14
how _ you	-19
how did	6
how do	-16
how do @corrected @carrier	18
how do @corrected @quitar	-21
how do @corrected @quiten	-7
how do @corrected @take	15
how do you	-10
how do you @quitar	-9
how long	-7
how many times	14
how much	-9
how often	-6
how often do	-6
how to	31
how would	10
hoy	-36
hoy $	-30
hoy _ _ $	-6
hoy _ _ que	11
hoy no	-6
hr _ $	8
hr _ _ $	13
hr _ _ my	-7
hr _ _ to	-5
hr _ about	-7
hrs	-18
hrs $	-18
hun	21
hun $	16
hung	-10
hung @lights	-10
hung up	-10
hurt	-16
hurt $	-5
hurt _ back	-5
hurts	-6
hurts $	-6
husband	-11
husband _ i	8
husband and	7
husbands	-10
i _ $	-25
i _ 6	-5
i _ _ 2	-7
i _ _ a	12
i _ _ about	10
i _ _ all	-15
i _ _ another	6
i _ _ any	-15
i _ _ back	8
i _ _ be	25
i _ _ being	9
i _ _ but	-15
i _ _ by	22
i _ _ calls	-11
i _ _ card	-8
i _ _ chat	7
i _ _ donate	6
i _ _ for	8
i _ _ from	-17
i _ _ give	-7
i _ _ go	14
i _ _ going	-5
i _ _ have	-5
i _ _ hear	6
i _ _ her	-9
i _ _ him	-6
i _ _ in	19
i _ _ is	9
i _ _ it	-17
i _ _ me	9
i _ _ month	13
i _ _ much	-10
i _ _ my	25
i _ _ needing	8
i _ _ new	6
i _ _ not	-8
i _ _ nothing	13
i _ _ out	-6
i _ _ permission	11
i _ _ phones	-12
i _ _ problems	9
i _ _ put	6
i _ _ quit	-9
i _ _ read	5
i _ _ remove	11
i _ _ same	7
i _ _ supervisor	-7
i _ _ text	-10
i _ _ texting	-8
i _ _ texts	-17
i _ _ that	6
i _ _ the	-9
i _ _ them	7
i _ _ there	13
i _ _ these	14
i _ _ this	-10
i _ _ too	7
i _ _ unsubscribe	-15
i _ _ unsubscribed	9
i _ _ want	-7
i _ _ were	-6
i _ _ who	6
i _ _ work	8
i _ _ wrong	-6
i _ _ you	37
i _ _ your	6
i _ a	-5
i _ all	12
i _ already	8
i _ back	9
i _ cancel	8
i _ care	7
i _ changed	-12
i _ check	-9
i _ consent	7
i _ cry	-7
i _ dont	16
i _ enough	6
i _ find	7
i _ for	7
i _ from	-21
i _ getting	-23
i _ got	-7
i _ him	-11
i _ i	-7
i _ im	9
i _ in	12
i _ just	-7
i _ know	12
i _ last	13
i _ leave	6
i _ let	11
i _ like	9
i _ make	-7
i _ messages	-5
i _ mind	-5
i _ my	-10
i _ never	-7
i _ nights	9
i _ no	-18
i _ not	-6
i _ off	-8
i _ on	19
i _ one	-9
i _ out	16
i _ per	8
i _ phones	-7
i _ pick	-5
i _ quit	-6
i _ read	-8
i _ say	14
i _ shop	-6
i _ signed	5
i _ someone	6
i _ something	5
i _ stop	-9
i _ text	-7
i _ texted	10
i _ texting	-7
i _ that	22
i _ the	-10
i _ them	-11
i _ this	-9
i _ to	13
i _ too	-8
i _ understand	-5
i _ unsubscribed	-25
i _ up	25
i _ w	-7
i _ want	-10
i _ work	10
i _ worked	13
i _ you	20
i _ your	5
i aint	8
i already	-6
i am	29
i am a	6
i am not	7
i ask	6
i ask that	9
i asked	17
i be	12
i be removed	8
i been	-11
i beg	13
i beg you	13
i call	10
i can	-11
i cancel	5
i cant do	-6
i cant find	7
i cant stop	-5
i delete	-8
i deleted the	7
i did not	-8
i didnt	-5
i didnt get	7
i do not	7
i dont care	7
i dont have	-10
i dont know	12
i dont mind	-5
i dont want	-19
i dont work	9
i drop	-10
i ever	10
i exist	19
i exist $	19
i fill	-7
i forgot	-5
i found	-7
i gave	10
i gave my	7
i gave you	8
i get	8
i get out	25
i got	5
i got it	10
i got let	10
i got no	-23
i had	-11
i have	9
i have a	-6
i have no	11
i havent	11
i hear	5
i hope	7
i just	-21
i just changed	-12
i just got	-9
i keep	-6
i know	-8
i left	11
i made	8
i make you	6
i mean	12
i meant	-12
i might	-8
i moved	7
i moved to	6
i need	14
i need a	-7
i need to	7
i never want	13
i never worked	7
i no	13
i not	16
i opt	11
i opt out	7
i opted	-21
i opted out	-21
i passed	-7
i pay	8
i pay per	8
i put	-13
i quit	-47
i quit $	-55
i quit the	5
i read	-8
i really	7
i report	-20
i report this	-15
i request	11
i revoke consent	8
i revoke my	-11
i said i	-8
i share	-7
i shouldnt	6
i shouldnt have	6
i sign	-5
i signed	13
i signed $	-7
i signed up	19
i still	-6
i still want	-5
i stop	-13
i stop getting	-15
i switched phones	-6
i talk	8
i talk to	9
i text	-16
i text stop	-14
i texted	8
i texted stop	14
i texting	-7
i think	-12
i think i	-9
i thought	-7
i thought i	10
i thought you	-10
i told my	-6
i told you	15
i unsubscribe $	17
i unsubscribe from	-30
i unsubscribed	14
i voted	10
i want	-14
i want out	12
i want the	-6
i want to	-10
i wanted out	-6
i was	-13
i was just	-7
i was told	-8
i went	13
i will	-8
i will not	-14
i wish	-11
i withdraw	12
i withdraw my	11
i work	6
i work for	5
i work nights	9
i would like	9
iba	-6
iba _ _ $	-6
iba a	-6
iban	8
iban @elsewhere	8
iban @elsewhere @escribir	8
iban _ @escribir	8
iban _ escribir	8
iban a	8
iban a escribir	8
ice	-24
ice $	-7
id	37
id @job	-11
id @want	33
id @want @carrier	9
id @want @left-what	24
id _ @carrier	9
id _ @left-what	26
id _ @list	-9
id _ _ @left-what	7
id _ _ @remove-kindly	15
id _ _ @then-when	11
id _ _ @want-to	6
id _ _ @wrong-thing	-9
id _ _ be	6
id _ _ if	11
id _ it	9
id _ this	-11
id _ to	22
id _ you	11
id appreciate	9
id appreciate @left-what	9
id appreciate @left-what @then-when	9
id appreciate it	9
id like	33
id like to	23
id rather you	11
idc	22
idk	10
idk @corrected	5
idk _ _ works	9
idk what	5
if	-12
if _ _ $	6
if _ _ .	-10
if _ _ again	7
if _ _ get	11
if _ _ my	-11
if _ _ quit	6
if _ _ this	-5
if _ _ to	7
if _ a	7
if _ could	12
if _ didnt	7
if _ go	-5
if _ going	6
if _ heard	-5
if _ leave	-11
if _ lose	-5
if _ need	9
if _ quit	-10
if _ text	-6
if i	-10
if i dont	-9
if i need	10
if i text	-14
if im	-6
if its	9
if its not	7
if theres a	7
if these	13
if this	14
if we	-7
if we lose	-5
if you	9
if you could	12
if you dont	9
if you heard	-5
if you quit	-8
if you text	8
if your	6
ignore	-18
ignore $	-5
ignore _ @pictures	-7
ignore _ last	-7
igual	-10
ill	-30
ill @boss-does	-7
ill @do-not	-15
ill @want-to	-10
ill @want-to @left-what	-10
ill @want-to @left-what $	-9
ill @want-to you	9
ill @want-to you @left-what	9
ill _ $	-6
ill _ @carrier	-8
ill _ @hour	-7
ill _ @list	-7
ill _ _ $	-25
ill _ _ @job	-7
ill _ _ @left-what	16
ill _ _ break	-6
ill _ _ in	9
ill _ _ to	10
ill _ it	8
ill _ there	-10
ill _ you	13
ill be	-19
ill be there	-10
ill hand	8
ill report	10
ill report you	10
ill take	-7
im	32
im @address	-6
im @belong	-8
im @belong $	-8
im @blocked-what	12
im @boss-does	5
im @bothering	15
im @bothering @left-what	22
im @bothering @left-what @threat	7
im @carrier	-21
im @corrected	10
im @corrected @person	6
im @doing $	-6
im @doing @lose	6
im @doing you	9
im @elsewhere	14
im @elsewhere @jefe	10
im @elsewhere @other-list	-7
im @hour @left-what	-8
im @left-what $	-7
im @remove-kindly	32
im @remove-kindly @doing	-16
im @remove-kindly @doing $	-8
im @remove-kindly @doing you	-6
im @remove-kindly @friend-wants $	7
im @remove-kindly @friend-wants @left-what	-8
im @remove-kindly @left-what @people	-6
im @remove-kindly sure	-14
im @tail	-7
im @texts	-10
im @told	12
im @told im	5
im @told im @wrong-thing	5
im _ $	-22
im _ .	8
im _ @blocked-what	13
im _ @carrier	-5
im _ @corrected	5
im _ @cosas	10
im _ @doing	-11
im _ @elsewhere	11
im _ @jefe	10
im _ @left-what	23
im _ @list	-11
im _ @lose	6
im _ @other-list	-8
im _ @paren	16
im _ @people	-7
im _ @person	6
im _ @remove-kindly	-7
im _ @take	8
im _ @wrong-thing	-16
im _ _ $	16
im _ _ .	12
im _ _ @again	11
im _ _ @blocked-what	5
im _ _ @dont	7
im _ _ @elsewhere	9
im _ _ @hour	-13
im _ _ @job	-5
im _ _ @list	10
im _ _ @mensajes	8
im _ _ @people	-6
im _ _ @person	-6
im _ _ @quitar	6
im _ _ @tail	-12
im _ _ @these	-11
im _ _ @threat	6
im _ _ @want-to	8
im _ _ @wrong-thing	5
im _ _ and	11
im _ _ at	-11
im _ _ cops	6
im _ _ dont	7
im _ _ for	-8
im _ _ im	-18
im _ _ in	16
im _ _ it	-6
im _ _ just	-6
im _ _ knees	6
im _ _ on	11
im _ _ still	8
im _ _ texts	5
im _ _ that	-13
im _ _ them	-6
im _ _ these	6
im _ _ to	-8
im _ _ unsubscribe	6
im _ _ you	-8
im _ a	11
im _ about	-5
im _ asking	-5
im _ being	6
im _ block	6
im _ getting	10
im _ going	-9
im _ happy	-8
im _ lol	-6
im _ my	9
im _ not	-7
im _ of	-6
im _ off	-10
im _ on	-10
im _ one	-7
im _ out	5
im _ roommate	6
im _ stop	16
im _ supervisor	10
im _ sure	-14
im _ the	12
im _ this	-11
im _ tired	-9
im _ to	14
im _ union	10
im _ yes	-8
im _ you	11
im _ your	8
im a	14
im a supervisor	10
im a yes	-7
im already	-7
im at the	-6
im begging	14
im begging im	5
im being	-6
im calling	11
im calling the	11
im done	12
im done @take	7
im done being	6
im done getting	7
im going block	6
im here	-8
im here $	-8
im his	10
im his roommate	6
im in	6
im leaving	-8
im not	32
im not going	-10
im not on	-7
im not sure	-14
im off	-22
im ok	-6
im only	5
im opting	7
im opting @carrier	7
im opting @carrier $	7
im opting out	7
im sleeping	8
im so	-10
im sorry	9
im telling	6
im telling you	6
im texting	-10
im tired	6
im tired .	6
im tired @wrong-thing	-5
im tired of	-5
im trying	6
im trying to	11
in	-14
in $	-27
in .	5
in _ $	-17
in _ 2	11
in _ _ $	-9
in _ _ .	5
in _ _ 1	11
in _ _ all	-6
in _ _ day	-5
in _ _ no	11
in _ _ one	6
in _ _ room	8
in _ _ this	9
in _ _ to	-7
in _ _ you	-6
in _ a	-6
in _ and	18
in _ break	9
in _ for	-7
in _ group	8
in _ im	-9
in _ lol	-6
in _ loop	-6
in _ moved	-6
in _ my	-17
in _ now	5
in _ of	13
in _ text	-6
in _ the	6
in _ they	-7
in _ trash	9
in _ you	-9
in a	6
in and	-7
in being	-8
in case	-9
in charge	13
in charge of	14
in class	-7
in front	-7
in front of	-6
in january	7
in january $	7
in june	10
in june and	9
in line	-5
in on	-7
in on my	-5
in produce	-6
in tagalog	-6
in the	13
in the break	9
in the loop	-6
in the trash	9
in there	-10
in there $	-10
in this	35
in this $	23
in touch	10
in your	22
inbox	8
included	12
info	38
info $	14
info _ $	8
info from	9
informacion	5
ingles	-14
ingles que	-6
ingles que no	-6
inmediata	6
inscripcion	13
inscripcion $	13
insistir	12
insistir $	12
instead	-19
instead $	-22
instead lol	10
insurance	7
insurance $	7
interes	11
interesa	-13
interesa $	-8
interesa _ _ $	9
interesa _ _ la	9
interesa _ de	9
interesa _ seguro	9
interesa _ sindicato	20
interesa _ union	7
interesa el	10
interesa el sindicato	20
interesa la	-12
interesa lo	8
interesa su	7
interesada	19
interesada $	16
interesado	22
interesan	8
interest	26
interest $	17
interest _ _ $	6
interested	40
interested $	22
interested _ $	16
interested _ _ $	12
interested _ being	-8
interested _ your	10
interested in	-23
interested in being	-8
interested in your	10
interested thanks	6
interview	-23
into	-6
intrested	15
invitaciones	19
invitaciones _ _ $	19
invitaciones a	18
invite	8
invite me	8
inviting	9
inviting me	9
invito	-5
ir	-6
ir $	-8
ir _ _ $	6
ir hasta	7
is	-58
is $	10
is 214	-5
is 500	6
is 555	-7
is @belong	-8
is @belong $	-6
is @blocked-what	-17
is @blocked-what @list	-5
is @blocked-what new	-11
is @blocked-what new @list	-11
is @boss-does	-7
is @bothering	-10
is @corrected	13
is @corrected @corrected	5
is @doing	-9
is @doing @blocked-what	7
is @doing @take	5
is @doing @take @blocked-what	5
is @elsewhere	14
is @elsewhere @name	7
is @end @blocked-what	-7
is @end @blocked-what $	-6
is @hour	-6
is @left-what	-17
is @left-what $	-10
is @left-what @blocked-what	-14
is @left-what @corrected	9
is @left-what @corrected @list	9
is @left-what @elsewhere @pictures	-11
is @left-what @lista	-8
is @left-what @owner	11
is @left-what @person	8
is @left-what @pictures	12
is @left-what an	6
is @left-what new	-10
is @left-what next	6
is @list	-26
is @list $	-7
is @list @left-what	-9
is @list @mensajes	-20
is @list @paren	7
is @list still @doing	10
is @person	-11
is @please	33
is @remove-kindly	29
is @remove-kindly @left-what	7
is @these	-14
is _ $	-44
is _ .	13
is _ @address	-7
is _ @blocked-what	-23
is _ @boss-does	19
is _ @corrected	7
is _ @left-what	-6
is _ @lista	-8
is _ @mensajes	-22
is _ @name	7
is _ @owner	17
is _ @paren	10
is _ @person	13
is _ @pictures	12
is _ @remove-kindly	-10
is _ @take	5
is _ _ $	-40
is _ _ @corrected	11
is _ _ @doing	6
is _ _ @hands-off	-7
is _ _ @job	7
is _ _ @left-what	-14
is _ _ @mensajes	10
is _ _ @owner	-10
is _ _ @paren	15
is _ _ @people	8
is _ _ @person	19
is _ _ @pictures	-9
is _ _ @take	7
is _ _ @want	7
is _ _ @wrong-thing	6
is _ _ and	7
is _ _ card	7
is _ _ deleted	7
is _ _ i	11
is _ _ just	-10
is _ _ me	7
is _ _ my	-6
is _ _ number	-9
is _ _ of	8
is _ _ only	6
is _ _ or	-5
is _ _ phone	11
is _ _ private	-8
is _ _ request	5
is _ _ stop	15
is _ _ text	10
is _ _ the	-5
is _ _ to	-9
is _ _ want	7
is _ _ word	-11
is _ an	6
is _ anybody	8
is _ from	-5
is _ get	5
is _ landline	7
is _ last	12
is _ me	-8
is _ my	-6
is _ new	-21
is _ next	6
is _ not	-10
is _ number	9
is _ sons	7
is _ spam	-19
is _ stop	10
is _ take	19
is _ the	-11
is _ wrong	9
is _ you	-19
is _ your	7
is a	13
is a landline	7
is an	-7
is breaking	7
is dead	14
is deceased	19
is going get	5
is her	-9
is here	-8
is here $	-6
is in	6
is it	-21
is it $	-9
is killing	-7
is killing me	-7
is my	-16
is my new	-11
is my sons	7
is no	33
is not	29
is not for	7
is that	-10
is the	6
is the last	12
is the new	-10
is the next	6
is the wrong	9
is there	6
is there an	6
is there anybody	8
is this	-26
is this $	-7
is this spam	-19
is this stop	7
is this the	-7
is to	-13
is what i	5
is wild	-6
is wild $	-6
is wrong	9
isnt	24
isnt _ $	35
isnt _ @left-what	-6
it	25
it $	28
it .	8
it . dont	10
it . no	6
it _ .	-5
it _ _ $	31
it _ _ and	-5
it _ _ but	8
it _ _ dont	12
it _ _ email	-9
it _ _ for	-10
it _ _ i	9
it _ _ ill	8
it _ _ me	-10
it _ _ more	7
it _ _ sheet	9
it _ _ stop	6
it _ _ the	12
it _ _ through	-8
it _ _ you	8
it _ and	7
it _ asking	-11
it _ dont	13
it _ for	18
it _ got	7
it _ hr	8
it _ i	-5
it _ im	-10
it _ my	-15
it _ rest	17
it _ that	5
it _ the	11
it _ these	15
it _ to	-5
it _ you	-8
it a	18
it a rest	17
it again	-9
it all	-14
it already	22
it already $	22
it but	7
it clear	6
it down	9
it down for	8
it even	5
it even $	5
it for	6
it i	7
it i got	7
it if	5
it in	-8
it just	-5
it la	-7
it lol	-7
it lol $	-7
it off	12
it off $	6
it on	10
it out	-10
it out $	-6
it please	13
it please $	13
it say	-10
it so	7
it stop	7
it stop $	13
it take	5
it to	-15
it to hr	8
it to my	-17
it to the	6
it today $	-5
it up	7
it up and	8
it with	7
it wont	-6
it wrong	-7
its	-37
its 104	-6
its @blocked-what	-7
its @elsewhere	-6
its @left-what @blocked-what	7
its @left-what @corrected	8
its @left-what @corrected @list	8
its @person	15
its @remove-kindly	7
its @these	7
its @wrong-thing	13
its @wrong-thing @left-what	8
its _ $	-7
its _ @blocked-what	6
its _ @owner	16
its _ @wrong-thing	-11
its _ _ $	-15
its _ _ @blocked-what	6
its _ _ @dont	-8
its _ _ @left-what	-6
its _ _ @list	9
its _ _ @people	-5
its _ _ dont	-8
its _ _ number	8
its _ _ paint	-10
its _ _ you	-6
its _ for	8
its _ haha	-6
its _ in	-8
its _ lol	-8
its _ my	6
its _ on	-6
its _ too	11
its _ wrong	8
its a	-6
its all	5
its for	6
its for my	7
its her	14
its in	-11
its not	7
its so	-15
its the	6
its the wrong	8
its time	9
ive	33
ive @told	12
ive _ @left-what	6
ive _ _ @list	6
ive _ _ @tail	12
ive _ _ @wrong-thing	5
ive _ you	12
ive asked	12
jacket	-5
jaja	-121
jaja $	-91
jaja @quitenme	11
jaja @quitenme $	11
jaja _ @persona	-5
jaja _ _ $	-19
jaja _ _ @elsewhere	-7
jaja borrenme	11
jaja borrenme $	11
jajaja	-18
jajaja $	-12
january	6
january $	6
jefa	8
jefa $	8
jefe	-27
jefe $	-6
jefe _ _ me	-8
jefe _ no	-7
jefe me	-7
jefe que	-10
jefe que no	-7
jefe se	7
jen	-15
jess	-9
jess $	-9
jk	-15
jk $	-13
job _ _ dont	8
jodan	9
jodas	-8
jodas _ _ $	-10
jodiendo	8
join	-11
join $	-13
joining _ _ $	6
jorge	-10
jose	21
jose $	15
joven	15
juan	-16
juana	-9
juana _ @elsewhere	-9
judge	-13
june	5
june $	-7
june @again	9
june and	9
junk	11
junk _ _ $	14
junta	-8
junta $	-6
junta _ _ me	5
junta _ no	5
junta y no	5
juntas	29
juntas $	24
junto	-6
juro	-6
juro $	-6
just	-39
just @again	-6
just @boss-does @blocked-what	6
just @boss-does @blocked-what @carrier	6
just @carrier	5
just @doing	-6
just @paren	28
just @paren $	7
just @paren @texts	5
just @paren @texts @blocked-what	5
just _ @blocked-what	9
just _ @carrier	-9
just _ @name	-12
just _ @person	-6
just _ @texts	5
just _ @these	5
just _ _ $	-17
just _ _ @blocked-what	6
just _ _ @carrier	7
just _ _ @job	7
just _ _ @mensajes	-6
just _ _ @wrong-thing	6
just _ _ me	6
just _ _ of	7
just _ _ off	6
just _ _ text	-6
just _ it	14
just _ me	12
just _ off	-9
just _ phones	-12
just _ texting	5
just _ to	-9
just about	-6
just asking	-6
just changed	-12
just changed @name	-12
just changed @name $	-12
just changed phones	-12
just got	-17
just got @carrier	-8
just got @elsewhere	-9
just got a	-9
just got off	-8
just stop	28
just stop $	7
just stop texting	5
just take	5
just take me	5
just tired	-9
just to	-6
justo	-13
justo $	-6
justo _ _ @elsewhere	-7
keep	-31
keep $	-7
keep _ $	-8
keep _ .	11
keep _ _ $	-56
keep _ _ and	13
keep _ _ coming	-11
keep _ _ from	-5
keep _ _ i	9
keep _ _ ill	-6
keep _ _ on	8
keep _ _ to	14
keep _ and	12
keep _ coming	5
keep _ messages	12
keep _ number	7
keep _ texts	-38
keep _ up	8
keep _ updates	-7
keep getting	-20
keep it	10
keep it up	8
keep my	6
keep my number	6
keep the	-12
keep the texts	-6
keep them coming	5
keep your	15
keeps	-19
keeps _ _ about	-5
keeps _ me	-10
keeps texting	-12
keeps texting me	-10
keys	-9
kick	23
kick rocks	20
kid	-5
kidding	-21
kill _ $	-7
kill myself	-7
kill myself $	-7
killing	-25
killing _ $	-13
killing _ _ $	-7
killing _ today	-7
killing it	-13
killing me	-12
killing me $	-7
kindergarten	-9
kindly	45
kindly _ _ $	10
kindly _ _ name	8
kindly _ me	10
kindly _ my	8
kindly take	7
kitenme	7
knock	8
knock @left-what	7
knock @left-what @carrier	7
knock @left-what @carrier $	6
knock _ @carrier	7
knock _ _ $	5
knock _ off	7
knock it	7
knock it off	7
know	-32
know $	-11
know _ $	11
know _ _ $	-12
know _ _ want	7
know _ dont	7
know if	-8
know it	-8
know it $	-8
know whats	-5
know you	28
know you $	27
know you dont	7
knows	-10
kyle	18
la	-47
la 45	-7
la _ $	6
la _ _ $	-24
la _ _ a	6
la _ _ al	-6
la _ _ de	10
la _ _ di	6
la _ _ donde	-5
la _ _ enfrente	-6
la _ _ jaja	11
la _ _ las	5
la _ _ los	-13
la _ _ me	-6
la _ _ no	9
la _ _ o	-12
la _ _ que	7
la _ _ querer	5
la _ _ se	-5
la _ _ sin	8
la _ _ temporales	-8
la _ _ tengo	6
la _ _ vamos	-5
la _ _ y	6
la _ _ yo	-5
la _ de	-21
la _ en	-8
la _ es	-9
la _ esta	-11
la _ gratis	14
la _ la	-7
la _ los	17
la _ mejor	-6
la _ ni	6
la _ no	-10
la _ nosotros	-7
la _ para	9
la _ porfavor	-11
la _ que	12
la _ sin	5
la _ tambien	-11
la _ ya	8
la agencia	-7
la autorizacion	26
la baja	7
la baja $	6
la basura	12
la basura $	14
la calle	-11
la calle $	-10
la casa	-8
la chamba	9
la chamba $	9
la chingada	9
la clinica	10
la compania	-6
la compania $	-7
la de	-7
la duda	-5
la empresa	-10
la estufa	-8
la fiesta	-5
la gerencia	-6
la historia	-5
la lista	-19
la lista $	21
la lista de	-18
la lista porfavor	-11
la manana	10
la mesa	6
la migra	-6
la novela	-8
la novela $	-8
la oficina	-10
la oficina $	-6
la otra	-9
la otra $	-5
la palabra	9
la palabra para	10
la pension	-5
la persona	28
la playera	11
la policia	9
la policia $	14
la primera	15
la proxima	22
la proxima $	7
la proxima los	17
la puerta	-7
la rifa	6
la ropa	-13
la verga	15
la vida	-5
la vida $	-5
laid	-17
laid @blocked-what	-12
laid @blocked-what @carrier	-12
laid _ @carrier	-12
laid _ _ @hour	-10
laid _ off	-12
laid me	-12
laid me off	-12
landline	6
landlord	-7
largate	15
largate $	22
larguense	21
las	-26
las 10	-8
las 10 $	-6
las 5	-5
las 6 de	7
las _ $	-18
las _ .	8
las _ _ favor	-6
las _ _ la	12
las _ _ las	9
las _ de	14
las _ no	12
las _ por	-6
las _ que	5
las suyas	9
last	8
last _ _ from	9
last _ _ send	7
last _ my	-8
last _ you	7
last message	-7
last month	13
last month $	11
last one	24
last one $	22
last stop	-21
last winter	-10
late	-8
late $	-7
later	-6
later $	-6
laugh	-9
laughed	-8
laughed @hour	-6
laughed @hour @mensajes	-6
laughed _ @mensajes	-6
laughed _ text	-6
laughed at	-6
laughed at text	-6
laughing	-9
laughing $	-9
laundry	-5
law	7
lawn	-16
lawn _ $	-16
lawyer $	7
lawyer _ $	-7
lawyer said	-5
lay @carrier @blocked-what	6
lay @carrier @left-what	-11
lay _ @blocked-what	6
lay _ @left-what	-11
lay _ the	-11
lay off the	-11
le	-22
le @I_stop	6
le @beg	8
le @dije	-17
le @dije $	8
le @dije @elsewhere	-15
le @dije @elsewhere @jefe	-19
le @dije que @please	8
le @escriban	17
le @escriban $	15
le @escriban @elsewhere	-9
le @mensajes	-6
le @mensajes $	-6
le @sent	8
le _ $	13
le _ @address	9
le _ @elsewhere	-27
le _ @escribir	6
le _ @paren	13
le _ @persona	-14
le _ @please	11
le _ _ $	-10
le _ _ .	-17
le _ _ @jefe	-19
le _ _ @mensajes	7
le _ _ @mi	8
le _ _ @numero	-14
le _ _ @paren	-24
le _ _ @persona	-9
le _ _ @please	19
le _ _ @salir	18
le _ _ a	-9
le _ _ cancelar	5
le _ _ decir	12
le _ _ el	8
le _ _ escribir	-7
le _ _ eso	-6
le _ _ jefe	-7
le _ _ la	6
le _ _ mensajes	9
le _ _ mi	-11
le _ _ no	19
le _ _ numero	-12
le _ _ que	-12
le _ _ salirme	18
le _ _ stop	-8
le _ _ su	8
le _ _ y	8
le _ a	-6
le _ al	-20
le _ mi	-9
le _ no	11
le _ para	12
le _ que	16
le _ responda	-20
le aviso	-6
le aviso $	-6
le dan	-7
le digo	6
le digo $	12
le digo a	12
le digo que	-12
le dije	-17
le dije al	-18
le dije que	8
le dio	-5
le encanto	-21
le escriban	20
le escriban $	9
le escribo	10
le gusto	-17
le gusto responda	-16
le gusto responda @paren	-16
le hago	7
le hago $	8
le hago para @quitar	6
le hago para @salir	7
le mande	-8
le manden $	6
le pico	11
le puse	8
lead	-13
lead $	-7
lead @boss-does	-7
leave	92
leave $	60
leave _ $	34
leave _ _ $	15
leave _ _ hell	8
leave _ _ hes	-17
leave _ _ lol	-13
leave _ _ of	-11
leave _ _ off	-6
leave _ _ the	9
leave _ alone	-28
leave _ my	8
leave _ off	14
leave _ old	7
leave _ out	-10
leave _ some	-14
leave _ the	15
leave her	-16
leave her alone	-16
leave me alone	-10
leave me off	14
leave me out	-10
leave me some	-13
leave me the	15
leave my	-6
leave this	-6
leave us	-7
leaving	-13
leaving @tail	-7
leaving _ $	-6
leaving now	-7
lee	-6
lee @elsewhere	-6
leer	-6
leer $	-7
leer @elsewhere	-6
leer _ @elsewhere	6
leer _ _ $	13
left	14
left _ $	5
left alone	14
left out	-7
left the	9
leftovers	-12
leftovers $	-8
legal	-12
legal $	-5
lejos	-11
leo	-16
leo $	-9
les @beg	7
les @dije	20
les @dije que	23
les @dije que @address	12
les @dije que @please	11
les @escriban	-11
les @interesado	-5
les @lose	-10
les @lose @escribir	-10
les @mensajes	-9
les @mensajes $	-9
les _ $	-15
les _ @dejen	-5
les _ @elsewhere	-16
les _ @escribir	-10
les _ @persona	11
les _ @trabajo	7
les _ _ @address	12
les _ _ @elsewhere	-7
les _ _ @numero	10
les _ _ @please	11
les _ _ de	5
les _ _ el	5
les _ _ la	6
les _ _ los	-5
les _ _ no	11
les _ _ ya	14
les _ a	-15
les _ en	6
les _ mandarme	-10
les _ mi	11
les _ permiso	7
les _ que	30
les dieron	-9
les diga	13
les digo a	-5
les dije	17
les dije que	9
les dio	11
les dio @persona	9
les dio @persona @numero	9
les dio mi	9
les encargo	6
les interesa	-5
les olvide	-10
les olvide mandarme	-10
let	18
let _ _ $	12
let _ _ go	19
let _ _ please	13
let _ _ the	-16
let _ _ time	-6
let _ _ without	6
let _ go	8
let _ know	-11
let _ unsubscribe	7
let go	12
let me	8
let me be	9
let me go	10
let me know	-8
let me unsubscribe	7
let my	24
let this	-6
let this be	-6
lets	-8
lets _ _ $	-6
letters	5
letters $	6
levanto	-8
ley	-7
ley _ _ @elsewhere	-6
leyendo	5
lie	-8
lie $	-7
life	9
life $	9
lift	-6
liga	-5
light	-12
lighting	6
like	8
like _ $	-24
like _ _ $	-16
like _ _ and	12
like _ _ from	14
like _ stop	12
like _ the	6
like my	9
like that	-15
like that $	-10
like this	-9
like to	15
liked	-8
liked riverside	-5
limited	5
line	49
line $	62
line _ _ $	-6
line _ _ lose	-6
line _ i	-6
linea _ _ $	6
linea _ _ ya	-13
linea _ de	10
linea es	10
linea es de	10
link	-12
link _ _ $	-6
link _ abre	-5
link no	-5
link no abre	-5
list	52
list $	38
list _ $	41
list _ _ a	-11
list _ _ the	8
list _ _ to	10
list _ _ yes	-9
list _ just	-12
list _ names	-7
list and	7
list i	-9
list is	-11
list no	-7
list of	-5
list of names	-7
list please	16
list please $	10
lista	11
lista $	19
lista _ _ que	6
lista _ los	7
lista _ me	-7
lista _ no	6
lista _ temporales	-8
lista de los	5
lista de no	6
lista de temporales	-8
lista por	7
lista porfavor	-11
lista porfavor $	-11
lista porque	-6
listed	-11
listed _ @blocked-what	-10
listed _ my	-10
llama	10
llama _ $	13
llama asi	15
llamada	-12
llamada _ _ @elsewhere	-8
llamadas @elsewhere	-11
llamadas _ _ $	8
llaman	-9
llamar $	9
llamar _ _ que	-9
llame	-6
llamen	-10
llamen _ _ $	-6
llames	-8
llega	7
llega _ @elsewhere	10
llega _ _ @elsewhere	10
llegan	-22
llegan @elsewhere @mensajes	-6
llegan @mensajes	-8
llegan @mensajes @elsewhere	-10
llegan @mensajes @elsewhere @elsewhere	-10
llegan _ @elsewhere	-13
llegan _ @mensajes	-5
llegan _ _ @elsewhere	-8
llegan _ _ un	-9
llegan _ de	-11
llegan los	-6
llegan textos	-8
llegan textos de	-10
llegando	14
llegar	23
llegar $	5
llegar @elsewhere	7
llegar @elsewhere @mensajes	8
llegar _ @mensajes	8
llegar _ _ $	11
llegar _ mensajes	8
llegar los	8
llegar los mensajes	8
llego	-22
llego @elsewhere	-10
llego _ _ @elsewhere	-6
llegue	-18
llegue $	-15
lleguen	-17
lleguen _ _ a	-6
lleguen _ textos	-9
llenando	6
llenando @elsewhere	6
llenando _ _ @elsewhere	6
llenando _ _ de	6
llenando el	6
lleno	6
lleno $	7
llevar	-6
llevaron	-7
llevaron _ @elsewhere	-6
llevo	-13
llorar	-10
llorar _ _ @elsewhere	-6
llores	-6
llores $	-6
lloviendo	-7
llueve	-5
lmao	-6
lo	-28
lo _ _ la	-6
lo _ _ lo	10
lo _ _ no	-5
lo _ _ reportar	-9
lo _ _ union	8
lo _ a	-10
lo _ la	13
lo _ por	-13
lo _ ustedes	-9
lo agradezco	10
lo de la	13
lo de ustedes	-9
lo digo	11
lo mio	21
lo que	-5
lo tengo	16
lo uso	-11
lo voy	-10
lo voy a	-10
loca	-7
loca $	-7
locked	-8
locker	-28
locker _ $	-9
locker _ _ not	-17
locker is	-5
locker number	-20
loco	-21
loco $	-16
lol	-66
lol $	-56
lol @paren	-12
lol @person	-6
lol @remove-kindly	10
lol @tail	17
lol @tail $	17
lol _ $	-14
lol _ @blocked-what	8
lol _ @wrong-thing	-7
lol _ _ you	-8
lol _ me	8
lol everyone	-6
lol jk	-12
lol jk $	-13
lol not	10
lol seriously	17
lol seriously $	17
lol stop	-12
long	-17
long @mensajes	-5
long _ _ $	-5
longer	39
longer $	15
longer @hour	14
longer @hour @left-what	14
longer @left-what	-6
longer _ @left-what	12
longer _ @these	11
longer _ _ $	20
longer _ _ @blocked-what	10
longer _ there	14
longer work	13
longer work there	14
look	-22
look _ $	-16
look _ @left-what	-7
looking	8
looking @left-what	9
looking @left-what @elsewhere	-6
looking _ $	6
looking _ @elsewhere	-6
looking _ a	-6
looking for	9
looking for a	-6
loop	-6
loop $	-6
los	45
los _ $	51
los _ _ este	11
los _ _ estoy	9
los _ _ la	-21
los _ _ les	-7
los _ _ mi	-24
los _ _ no	-9
los _ _ numero	-5
los _ _ por	-9
los _ _ que	-5
los _ _ reportar	11
los _ _ se	6
los _ _ si	-6
los _ _ texto	7
los _ _ turno	22
los _ a	17
los _ al	11
los _ como	6
los _ conmigo	7
los _ de	-29
los _ no	8
los _ otro	22
los _ por	9
los _ que	7
los _ sindicato	-5
los avisos	-7
los bloquee	7
los bloqueo	10
los bloqueo $	10
los botones	-6
los contactos	-6
los contactos $	-5
los de	-10
los del	14
los del otro	22
los del sindicato	-5
los demando	18
los demando $	18
los demas	-5
los demas $	-5
los denuncio	19
los dos	10
los mensajes	-20
los mensajes a	-5
los mensajes de	-14
los que	-5
los que no	8
los textos	6
los textos $	-14
los textos que	10
los voy	22
los voy a	22
lose _ $	21
lose _ _ $	-7
lose _ digits	7
lose _ number	-6
lose it	13
lose it $	13
lose my	8
lose my digits	7
lose my number	-11
losing	-11
losing _ $	-8
lost	8
lost $	9
lost @blocked-what	-14
lost @blocked-what @list	-14
lost @blocked-what @list so	-6
lost @left-what	-10
lost _ $	45
lost _ @list	-23
lost _ _ @corrected	-5
lost _ _ so	-6
lost _ number	-7
lost _ phone	-7
lost _ so	-8
lost my	-14
lost my number	-6
lost my phone	-7
lost the	-5
lost without	-7
love	-18
love @list	-16
love @wrong-thing	12
love @wrong-thing god	12
love _ $	-17
love _ _ $	-7
love _ god	12
love _ too	-5
love of	12
love of god	12
love you	-12
love you too	-5
loved	-8
luck @wrong-thing	9
luck with	9
lucky	-9
luego	-12
luego $	-7
luis	-9
luna	-7
luz	-9
luz $	-5
m	29
m _ $	23
m _ _ $	6
m manden	6
maam	-7
maam $	-7
machine	9
machine $	10
mad	-14
mad $	-9
madres	14
madres _ _ @elsewhere	14
make	31
make @blocked-what	9
make @elsewhere	5
make @left-what $	-10
make @left-what @paren	8
make @left-what @paren $	15
make @list	27
make _ $	-12
make _ .	-6
make _ @left-what	22
make _ @paren	10
make _ @want-to	9
make _ _ $	8
make _ _ @blocked-what	10
make _ _ away	6
make _ go	9
make _ stop	10
make a	5
make it $	-10
make it stop	8
make me	9
make this	24
makes	-5
making _ go	6
making me	-12
mal	30
mal $	-20
mal @elsewhere	27
mal @elsewhere @numero	28
mal @elsewhere @numero $	10
mal @lista	24
mal _ @numero	28
mal _ _ $	10
mal _ _ @elsewhere	19
mal _ numero	19
mal el	28
mal el numero	21
mal este	24
mala	-6
mama no	9
mames _ $	-5
mami	-11
mami $	-11
man _ .	6
manager $	-6
manana $	-13
manana @nada	8
manana _ @elsewhere	16
manana _ a	18
manana ni	8
manda	-11
manda _ $	-6
mandame	-9
mandame _ _ porfavor	-5
mandame mas	-5
mandan	15
mandan _ $	10
mandan _ que	7
mandan otro	9
mandan otro $	9
mandando	13
mandando $	10
mandando _ de	-11
mandando mensajes	-9
mandando por	-7
mandando textos	-11
mandando textos $	-9
mandar	7
mandar $	14
mandar _ $	-10
mandar _ _ $	9
mandar a	-6
mandar mensajes	10
mandarme	17
mandarme $	5
mandarme _ $	9
mandarme cosas	6
mandarme cosas $	6
mandarme mensajes	-6
mandarme mensajes $	-5
mandarme sus	7
mande	-35
mande $	-8
mande _ $	14
mande _ por	-14
mande mas	8
mande mensajes	-10
mande nada	11
mande nada $	9
mande propaganda	7
mande stop	9
mandele	23
mandele @elsewhere	23
mandele a	23
manden	51
manden $	49
manden _ $	18
manden _ _ $	17
manden _ _ que	-18
manden _ el	13
manden _ ingles	-6
manden _ otro	-12
manden a	-20
manden a otro	-12
manden al	-6
manden en	-6
manden en ingles	-6
manden nada	9
manden por	5
mandenme	-7
mandes	-25
mandes _ _ $	-33
mandes _ jaja	-8
mandes mas	7
mandes nada	-8
mando	-6
manera	5
manny	-11
mano	8
mano $	8
many .	8
many @mensajes	-7
many _ _ you	-7
many texts	-7
many times	14
map	-6
map _ $	-8
maquina	10
maquina _ que	12
marcus	8
marcus is	12
maria	14
maria $	21
mark	8
mark @blocked-what	8
mark _ _ @off-when	6
mark _ _ as	6
mark me	8
marked	-13
marked _ _ @mensajes	-13
marked _ _ spam	-13
marked you	-13
marque	-20
marque _ _ $	-13
marques	-6
mas	47
mas $	39
mas .	8
mas . no	8
mas _ $	-23
mas _ _ esto	7
mas _ _ mi	-7
mas _ a	16
mas _ de	-10
mas _ favor	8
mas _ la	10
mas _ me	-6
mas _ no	8
mas _ quiero	-5
mas avisos	7
mas avisos $	7
mas info	11
mas informacion	21
mas informacion $	21
mas invitaciones	19
mas le	18
mas mensajes	-11
mas mensajes $	-11
mas please	7
mas poquito	-10
mas por	13
mas por favor	8
mas porfavor	9
mas porfavor $	9
mas que me	-9
mas queria	10
mas textos	7
mas textos $	7
mas y	11
matarme	-11
matarme $	-11
mate	14
may	15
may @corrected	8
may i	8
mayoria	-6
mayoria $	-6
me	54
me $	75
me .	15
me _ $	25
me _ 5am	7
me _ _ a	-8
me _ _ ahi	5
me _ _ alone	15
me _ _ and	-6
me _ _ anymore	11
me _ _ aqui	8
me _ _ cosas	8
me _ _ dar	8
me _ _ el	-6
me _ _ en	-12
me _ _ ese	-11
me _ _ eso	10
me _ _ esto	-6
me _ _ face	-11
me _ _ facebook	-6
me _ _ for	-6
me _ _ gracias	14
me _ _ group	7
me _ _ heard	-5
me _ _ here	-8
me _ _ hot	8
me _ _ ill	5
me _ _ ingles	-7
me _ _ it	14
me _ _ jaja	-10
me _ _ juntas	16
me _ _ la	10
me _ _ las	6
me _ _ le	-6
me _ _ line	-6
me _ _ link	-5
me _ _ list	24
me _ _ llegar	7
me _ _ lol	-6
me _ _ making	7
me _ _ mandar	-19
me _ _ me	-10
me _ _ mensajes	-25
me _ _ nada	20
me _ _ next	-8
me _ _ number	-6
me _ _ numero	-21
me _ _ of	8
me _ _ one	-11
me _ _ other	-7
me _ _ otro	-41
me _ _ overtime	-6
me _ _ paz	13
me _ _ phones	-6
me _ _ please	-26
me _ _ por	9
me _ _ preguntarme	10
me _ _ quitenme	11
me _ _ reporte	-14
me _ _ sacar	6
me _ _ salir	6
me _ _ se	-6
me _ _ seguro	9
me _ _ sindicato	20
me _ _ texto	-16
me _ _ texts	13
me _ _ that	-9
me _ _ this	14
me _ _ verdad	-6
me _ _ w	-6
me _ _ went	14
me _ _ write	-8
me _ _ ya	23
me _ _ yo	9
me _ _ you	6
me _ _ your	19
me _ a	27
me _ acosando	-5
me _ address	-7
me _ al	-12
me _ all	9
me _ and	12
me _ as	12
me _ borrar	23
me _ come	8
me _ con	9
me _ de	20
me _ dejen	9
me _ del	-8
me _ dicho	-7
me _ do	12
me _ eliminar	7
me _ en	24
me _ english	-7
me _ es	-8
me _ ese	-6
me _ esto	7
me _ estoy	-15
me _ first	-10
me _ flojera	-7
me _ from	12
me _ fuera	-8
me _ get	5
me _ gracias	15
me _ hell	8
me _ i	27
me _ if	-7
me _ im	-7
me _ its	-8
me _ la	-25
me _ las	-6
me _ leave	8
me _ link	-6
me _ llamar	-6
me _ llegando	12
me _ lo	8
me _ lol	-8
me _ los	-19
me _ mal	-18
me _ mandando	8
me _ mandar	-6
me _ manden	8
me _ mas	11
me _ me	-17
me _ mejor	-16
me _ mensajes	-6
me _ miedo	6
me _ molestando	-5
me _ month	-7
me _ morir	-8
me _ my	-13
me _ ni	5
me _ number	-10
me _ of	8
me _ on	-7
me _ or	8
me _ otro	-8
me _ please	11
me _ por	-15
me _ porfavor	7
me _ propaganda	8
me _ que	-20
me _ quitar	15
me _ quitenme	9
me _ sacar	8
me _ salir	21
me _ siguiendo	-5
me _ sin	10
me _ so	6
me _ sola	8
me _ spanish	-8
me _ stuff	8
me _ su	7
me _ text	-17
me _ texteando	8
me _ texting	-9
me _ textos	-9
me _ the	12
me _ these	7
me _ this	-14
me _ time	-6
me _ tres	-5
me _ tu	-6
me _ un	-33
me _ usted	7
me _ whats	6
me _ with	9
me _ without	7
me _ work	-6
me _ you	-17
me _ your	12
me a	-24
me again	29
me again $	19
me again and	9
me agreguen	18
me alone	32
me alone $	47
me alone lol	-13
me anden	18
me anden mandando	8
me any	6
me anymore	19
me anymore $	18
me at	-24
me at 5am	7
me at all	8
me at work	-6
me avisen	15
me avisen de	13
me back	-25
me back $	-10
me back on	-6
me back up	-7
me bajan	11
me baje	-17
me bajo	-5
me be	12
me be $	20
me borran	19
me borraran	6
me borraran $	7
me borraron	-6
me borre	7
me borre $	7
me borren de	8
me borres	-5
me borro	15
me borro $	17
me busquen	10
me busquen $	7
me by	17
me cabe	-11
me chinguen	6
me confunden	8
me contacte	7
me contacten $	6
me corrieron	-5
me corte	-8
me cuesta	9
me cuesta dejen	9
me da	-12
me da flojera	-7
me da miedo	6
me dan de	7
me das	6
me das de	6
me de	7
me dejen	-14
me dejen de	-9
me dejen fuera	-7
me dicen	-8
me dicen que	-7
me dieron	-10
me digas	-5
me dijeron	-8
me dijeron que	-8
me down as	6
me duele	-11
me echaron	-7
me echaron $	-6
me equivoque	-7
me equivoque al	10
me equivoque de	-11
me escriba	11
me escriban $	6
me escribas	-7
me escribas $	5
me escribe	-6
me escribieron	-5
me esta	-8
me esta acosando	-5
me estan	-13
me esten	14
me esten mandando	6
me from	37
me from it	8
me from the	13
me from your	5
me fue	-7
me further	6
me go	9
me gustaria	10
me gustaria que	9
me ha	-7
me ha dicho	-6
me hablo	-19
me hace	6
me han	-6
me how	-6
me i	-11
me if	-6
me if you	-5
me im	15
me instead	-11
me instead $	-11
me interesa $	-6
me interesa el	10
me interesa la	-12
me interesa lo	8
me interesa su	12
me interesan	8
me keep	-11
me know	-8
me know $	-5
me llaman	-9
me llame	-5
me llamen	-9
me llames	-8
me llegan	-21
me llegan los	-6
me llegan textos	-8
me llego	-15
me lleguen	-12
me lol	6
me lol $	6
me los	6
me mande	22
me mande mas	8
me mande mensajes	-9
me mande nada	6
me manden a	-18
me manden en	-5
me mandes	6
me mandes mas	7
me marques	-6
me memes	-6
me metan	13
me metan en	13
me metieron	9
me molesta	-11
me molesta que	-9
me molesten	9
me muero	-12
me muero $	-11
me no	7
me not	-16
me of	8
me off	39
me off $	23
me off and	5
me off de	6
me off now	6
me off or	6
me off this	-26
me on	-10
me on it	-10
me on my	-7
me on the	7
me or	7
me out $	-16
me out of	8
me pagaron	-5
me paguen	-6
me perdi	-6
me please	22
me please $	17
me podria	6
me podrian	5
me pongan	7
me pongan en	7
me pueden	-6
me pueden borrar	15
me pueden llamar	-6
me pueden sacar	6
me quieren	-6
me quiero	11
me quiero morir	-8
me quiero salir	24
me quitan de	-7
me quitaran	19
me quitaran $	19
me quitaron	-9
me quitaron la	-5
me quite	-9
me quiten	-21
me quiten los	-17
me sacan	17
me sacan $	15
me sacaran	-13
me salgo	36
me salgo $	38
me salgo de	-9
me salgo del	6
me sali	5
me sali de	5
me sigue	-5
me siguen	-19
me some	-15
me text	-16
me tf	8
me the address	-6
me the hell	8
me the link	-6
me then	8
me then $	10
me these	-7
me these $	-8
me this	6
me tienen	7
me to come	8
me to leave	8
me too	14
me uno	-8
me uno $	-8
me unsubscribe	7
me up	8
me up $	-7
me up again	6
me up as	6
me van	11
me van a	11
me vio	9
me vio el	7
me voy	-7
me vuelvan	9
me vuelvan a	9
me vuelven	6
me vuelven a	6
me w	6
me with	-9
me with you	-10
mean $	-7
mean @left-what	-6
mean @left-what @blocked-what	-5
mean _ _ $	-7
mean _ _ that	-5
mean _ us	-5
mean for	-5
mean for us	-5
meant	-12
meant _ @remove-kindly	-9
meant _ _ @paren	-6
meant _ _ stop	-6
meant _ not	-9
meat	-8
medica	-9
medio	13
medio $	9
medio _ @elsewhere	6
meeting	-11
meeting $	-5
meetings	16
meetings $	8
meetings _ _ $	12
mejor	-37
mejor $	-23
mejor al	-6
mejor borrenme	9
mejor borrenme $	9
mejor texto	-20
mejor texto $	-20
member	5
member .	8
membership	8
memes	-6
menor	6
menos	-8
mensaje	-31
mensaje $	-16
mensaje _ $	5
mensaje _ _ no	-5
mensaje _ _ para	-7
mensaje _ _ ya	6
mensaje _ me	-8
mensaje _ quitenme	6
mensaje _ voz	-6
mensaje _ y	10
mensaje de voz	-6
mensaje la	12
mensaje mas	16
mensaje mas $	6
mensaje mas y	10
mensaje me	8
mensaje ni	-5
mensaje que	-27
mensaje ya	7
mensaje ya quitenme	6
mensajes	35
mensajes $	66
mensajes _ $	12
mensajes _ _ celular	-10
mensajes _ _ gerencia	-5
mensajes _ _ hace	5
mensajes _ _ me	-28
mensajes _ _ no	-6
mensajes _ _ quitenme	6
mensajes _ _ sindicato	-9
mensajes _ favor	8
mensajes _ la	-11
mensajes _ mi	-23
mensajes _ que	-8
mensajes _ texto	7
mensajes a mi	-5
mensajes al	-6
mensajes como	5
mensajes de	-26
mensajes de la	-11
mensajes de mi	-14
mensajes de texto	7
mensajes desde	-19
mensajes por favor	8
mensajes sin	-6
mensajitos	5
mentira	-15
mentiras	6
mentiras $	7
menu	-6
mero	-5
mes	-5
mes $	-7
mes _ $	6
message	-18
message $	-8
message _ $	11
message _ _ is	-7
message _ in	-8
message _ me	-10
message me	13
message me $	9
message thanks	-14
message thanks $	-14
message to	-8
messaged	14
messaged $	13
messages _ _ $	-15
messages _ _ on	13
messages _ _ please	13
messages _ him	-15
messages are	-9
messages from	-20
messages on my	5
messages to	16
messages too	8
messaging	23
metan	12
metan _ _ $	11
metan en	13
metieron	7
mi $	7
mi _ $	35
mi _ .	13
mi _ _ $	-13
mi _ _ .	-5
mi _ _ borren	10
mi _ _ con	-5
mi _ _ deja	-11
mi _ _ el	-9
mi _ _ en	-9
mi _ _ favor	11
mi _ _ le	-5
mi _ _ lo	16
mi _ _ los	-7
mi _ _ mensajes	8
mi _ _ mi	21
mi _ _ por	-7
mi _ _ quiere	7
mi _ _ quiero	8
mi _ _ volante	-8
mi _ _ y	-18
mi _ _ ya	-16
mi _ a	18
mi _ agarro	-5
mi _ borrenlo	7
mi _ deje	6
mi _ del	-10
mi _ dice	8
mi _ el	-5
mi _ en	10
mi _ me	-7
mi _ no	12
mi _ nuevo	-12
mi _ numero	-14
mi _ pero	-6
mi _ personal	12
mi _ por	7
mi _ puso	10
mi _ quiere	-13
mi _ quitenlo	14
mi _ si	-8
mi _ viejo	-20
mi _ ya	-9
mi abogado	13
mi abuelita	11
mi abuelita dice	12
mi celular	37
mi celular $	10
mi celular no	7
mi celular quitenlo	14
mi companero	-5
mi consentimiento	20
mi consentimiento $	20
mi cuenta	5
mi cunada	-5
mi cunada $	-8
mi cunado	8
mi ex	-17
mi gente	7
mi hija	-9
mi informacion	10
mi jefa	8
mi jefa $	8
mi jefe	-16
mi jefe me	-5
mi linea	-8
mi mama no	9
mi no	21
mi no $	12
mi no me	10
mi nombre	-22
mi nombre de	-10
mi nombre del	-8
mi numero	31
mi numero $	14
mi numero .	10
mi numero a	14
mi numero de	8
mi numero nuevo	-12
mi numero viejo	-20
mi otro	-21
mi otro numero	-10
mi permiso	5
mi primo $	6
mi registro	9
mi supervisor	-6
mi supervisor no	-7
mi telefono	13
mi telefono $	15
mi telefono en	7
mi tio	-5
mi turno	-11
mi y	11
mic	-9
middle @wrong-thing	7
middle of	7
miedo me	-5
might	-8
might @want-to	-6
might _ @want	5
migra	-11
migra $	-7
mija	-8
mikes	-20
milk	-12
min	-12
min $	-6
mind @blocked-what	-9
mind @boss-does	10
mind @boss-does @blocked-what	10
mind @boss-does @blocked-what @carrier	10
mind _ $	-11
mind _ @blocked-what	10
mind _ @texts	7
mind _ _ @carrier	10
mind _ _ off	10
mind _ me	10
mind _ texting	6
mind take	10
mind take me	10
mine	9
mine $	17
mine _ $	-7
minutes @paren	6
minutes stop	6
mio	6
mio $	18
mira	9
miren	7
mis	-9
mis _ $	-38
mis _ _ $	9
mis _ _ el	12
mis _ para	13
mis datos	11
mis datos $	-30
mismo	6
mismo $	6
miss	-13
missed	-17
missed @blocked-what	-8
missed @blocked-what @paren	-8
missed @went	-10
missed _ $	-9
missed _ @paren	-8
missed _ stop	-8
missed my	-8
missed my stop	-8
mistake	22
mistake $	26
mixed	5
mixed @lights	5
mixed @lights @wrong-thing	6
mixed _ @wrong-thing	6
mixed _ with	6
mixed up	5
mixed up with	6
modo	-11
modo $	-9
molesta	-9
molesta que	-8
molestando $	6
molestando _ _ $	-9
molestar	13
molestar $	20
moleste	5
moleste _ _ $	6
molesten	20
molesten _ _ $	8
mom	-17
mom $	8
mom _ .	-6
mom _ _ shes	-5
mom _ _ the	9
mom _ the	-13
mom is	-11
mom said	9
monday $	8
money	-6
month	-9
month _ $	-9
more	56
more $	25
more @address	19
more @address $	17
more @again	14
more @again @left-what	10
more @corrected	6
more @cosas	-7
more @job	-17
more @job @blocked-what	-5
more @job @blocked-what @blocked-what	-5
more @left-what @list	6
more @left-what @list @list	6
more @mensajes	31
more @mensajes $	27
more @mensajes @address	9
more @mensajes @address $	6
more @mensajes @again	7
more @mensajes @again im	6
more @mensajes @blocked-what	-9
more @texts	21
more @texts $	9
more @texts @left-what	10
more @texts @left-what @blocked-what	10
more _ $	23
more _ @address	7
more _ @blocked-what	-17
more _ @corrected	5
more _ @hour	6
more _ @left-what	13
more _ @list	11
more _ @please	5
more _ _ $	-9
more _ _ @address	12
more _ _ @blocked-what	-10
more _ _ @hour	5
more _ _ @list	6
more _ _ @person	-9
more _ _ @tail	6
more _ _ from	-8
more _ _ more	5
more _ _ phone	5
more _ _ please	8
more _ about	-7
more _ from	-14
more _ it	5
more _ no	5
more _ these	10
more and	8
more i	6
more message	12
more message $	9
more of these	10
more of this	-6
more please	19
more please $	17
more questions	-5
more questions from	-5
more text	12
more text and	6
more textos	5
more texts from	-7
more to	9
more to this	6
more updates	13
morir	-8
morir $	-7
morning	-21
morning $	-11
morning _ the	-7
morning and	-8
mother	7
mothers	6
move	-8
moved _ _ .	-7
moved _ _ @owner	6
moved the	6
ms	6
ms $	6
much $	6
much .	9
much _ $	-10
much _ _ @want	8
muchacha	12
muchacho	-7
muchacho $	-8
muchachos	6
mucho	-9
mucho $	-21
mucho _ $	7
mucho pedir	10
muero	-12
muero $	-11
muerto	9
muerto @elsewhere	9
muerto @elsewhere @elsewhere	10
muerto _ @elsewhere	10
muerto _ la	10
muerto de	9
muerto de la	10
mujer	-9
mum	-10
must	9
must @take	6
must _ _ @list	6
must have	6
mute	-11
mute _ $	-10
muy	-5
my	11
my $	18
my _ $	16
my _ .	29
my _ 2	-8
my _ 555	-6
my _ _ .	6
my _ _ 214	-5
my _ _ a	-6
my _ _ again	-13
my _ _ and	-11
my _ _ back	5
my _ _ be	16
my _ _ but	-13
my _ _ dead	7
my _ _ do	-9
my _ _ dont	-7
my _ _ for	-9
my _ _ go	-8
my _ _ his	-8
my _ _ i	14
my _ _ is	6
my _ _ no	35
my _ _ not	20
my _ _ number	9
my _ _ of	14
my _ _ off	-15
my _ _ old	5
my _ _ on	-9
my _ _ over	5
my _ _ please	-14
my _ _ read	-5
my _ _ reads	-11
my _ _ removed	-5
my _ _ replied	-6
my _ _ see	-7
my _ _ she	13
my _ _ shut	-14
my _ _ stop	-13
my _ _ tell	8
my _ _ text	-6
my _ _ texts	7
my _ _ that	-6
my _ _ the	-16
my _ _ them	25
my _ _ to	-6
my _ _ want	5
my _ _ work	-7
my _ _ you	-10
my _ _ your	13
my _ _ youre	13
my _ a	7
my _ again	5
my _ and	6
my _ are	-6
my _ at	14
my _ bill	-6
my _ changed	-14
my _ contact	-7
my _ didnt	-7
my _ died	-6
my _ do	9
my _ doesnt	8
my _ for	10
my _ from	9
my _ gets	9
my _ go	16
my _ gone	7
my _ got	-15
my _ haha	-10
my _ has	8
my _ ill	-8
my _ is	30
my _ isnt	-8
my _ keeps	-6
my _ not	-9
my _ now	-19
my _ number	-25
my _ off	-15
my _ on	17
my _ one	-10
my _ out	12
my _ plan	6
my _ put	24
my _ reads	7
my _ removed	-6
my _ said	8
my _ says	16
my _ sees	20
my _ shift	-5
my _ signed	9
my _ stop	13
my _ taken	7
my _ to	-6
my _ told	-7
my _ too	-31
my _ up	32
my _ wants	-14
my _ was	-16
my _ will	8
my _ would	-8
my alarm	-7
my attorney	10
my attorney $	10
my badge	-8
my badge dont	-7
my boss	-20
my boss to	-10
my break	-6
my car	-7
my card	-9
my card $	-11
my cell	8
my check	-17
my circus	-6
my consent	6
my contact	10
my contacts	-5
my cousin	-14
my cousin $	-6
my dad	12
my dad is	14
my data	-39
my data $	-28
my daughters	10
my day	-11
my day off	-8
my digits	36
my digits $	10
my doctor	9
my doctor says	9
my email	-12
my emergency	-7
my emergency contact	-7
my eyes	-7
my family	11
my family $	11
my favorite	-6
my finger	-13
my foreman	8
my friend	-9
my god	8
my hair	-10
my hair $	-10
my hand	-6
my head	-8
my heart	7
my hours	-6
my husband	-11
my husband and	7
my husbands	-10
my info	23
my info $	14
my kid	-13
my last	-14
my lawn	-16
my lawyer	20
my lawyer $	9
my line	48
my line $	47
my locker	-6
my locker is	-5
my membership	8
my mind	6
my mom	-8
my mom said	9
my mother	10
my mothers	6
my name	37
my name $	28
my name and	10
my name down	-5
my name in	-7
my name off	16
my name out	6
my name removed	-6
my new	-12
my new number	-12
my number	76
my number $	-7
my number .	7
my number at	7
my number back	10
my number changed	-13
my number for	10
my number from	18
my number on	15
my number out	6
my number taken	7
my number was	-8
my old	-8
my opt	5
my other	-8
my permission	13
my personal	7
my phone	-11
my phone $	46
my phone bill	-6
my phone died	-6
my phone gets	-6
my phone in	-6
my phone plan	6
my phone so	-7
my phone was	-8
my roommate	16
my screen	12
my shift	-10
my sign	12
my signup	22
my signup $	17
my sister	-8
my son	5
my sons	7
my sons phone	7
my steward	7
my steward $	7
my stop	-10
my supervisor	5
my supervisors	-5
my text	-6
my texts	-10
my tire	-22
my tires	-6
my toddler	-7
my whole	-6
my wife	13
my wife $	-5
my write	-5
my write up	-5
myself	6
myself out	6
n	9
n _ $	-6
n _ _ $	18
n:1	54
n:10	-104
n:11	-63
n:12	-42
n:2	13
n:3	17
n:4	-15
n:5	-26
n:6	-54
n:7	-57
n:8	-79
n:9	-121
nada	7
nada $	30
nada _ $	-26
nada _ _ $	-11
nada _ _ la	10
nada _ nada	-9
nada _ por	5
nada _ ustedes	17
nada de	17
nada de nada	-9
nada de ustedes	11
nada gracias	-12
nada mas $	-13
nada todavia	-11
nada todavia $	-10
nadie @blocked-what	-8
nadie @blocked-what ha	-7
nadie @blocked-what ha dicho	-6
nadie @lista	7
nadie @said	7
nadie _ $	-7
nadie _ _ $	-8
nadie _ _ @elsewhere	7
nadie _ _ dicho	-6
nadie _ ha	-7
nadie de	13
nadie me	-8
nadie me ha	-7
nadie se	15
nah	-9
name	51
name $	46
name _ .	6
name _ _ list	13
name _ _ raffle	-8
name _ _ the	-12
name _ from	-6
name _ not	11
name _ number	8
name _ on	-7
name _ the	-19
name _ up	7
name _ your	9
name and	10
name and number	8
name down	-5
name down $	-5
name in	-7
name in the	-7
name off	12
name out	6
name out $	9
name removed	-6
name removed from	-6
named	6
named _ @belong	16
named _ _ $	16
named _ here	16
names	-11
necesito _ $	6
necesito _ mensajes	5
need	8
need _ $	8
need _ _ it	16
need _ _ me	-6
need _ _ my	-5
need _ _ the	-11
need _ be	6
need _ get	-7
need _ texts	9
need a	-15
need any	6
need any more	6
need the	8
need these	6
need to	7
need to be	6
need to get	-7
needed	17
needed _ $	-8
needed _ _ $	21
needing	8
needing @left-what	8
needing the	8
needs	7
needs @left-what	15
needs to	15
negocio	7
nephew	5
netflix	-8
never	-9
never _ _ me	13
never _ _ number	19
never _ _ off	-22
never _ _ see	9
never _ _ these	-16
never _ _ this	-11
never _ _ you	9
never _ be	8
never _ for	5
never _ from	-13
never _ here	6
never _ me	-14
never _ my	10
never _ nothing	-6
never _ text	5
never _ to	8
never again	18
never again text	11
never been	7
never contact	5
never contact me	5
never did	6
never got	-6
never had	16
never said	-6
never seen	-9
never text	17
never text me	8
never want	14
never want to	11
never will	10
never will be	8
never worked	13
new	-56
new $	-13
new @job	14
new @list	-8
new @list $	-16
new @list @left-what	8
new @list same	-6
new @list same @list	-6
new @list who	11
new @list who @list	11
new @mensajes	-35
new @people	-5
new _ $	-57
new _ .	9
new _ @dont	8
new _ @left-what	7
new _ @pictures	11
new _ _ @boss	11
new _ _ @left-what	-5
new _ _ @want	12
new _ _ need	12
new _ _ number	-6
new _ dont	8
new _ same	-6
new _ who	5
new job	12
new phone	-12
new phone $	-14
new phone same	-6
new phone who	12
new truck	5
next	13
next @left-what	-8
next @mensajes	17
next @paren	-8
next @people	13
next @people @these	10
next _ $	-17
next _ @boss-does	12
next _ @corrected	8
next _ @these	10
next _ _ @left-what	10
next _ _ comes	10
next _ _ to	12
next _ goes	12
next _ i	8
next _ that	10
next _ you	15
next one	13
next one that	10
next stop	-8
next text	13
ni	52
ni _ _ a	12
ni _ _ como	-11
ni _ _ mas	12
ni _ _ nada	14
ni _ del	-8
ni _ mas	30
ni _ mensajes	8
ni _ no	-7
ni _ puedo	13
ni _ que	5
ni a	8
ni conozco	-10
ni de	-5
ni me	11
ni modo	-11
ni modo $	-9
ni nada	10
ni pio	-5
ni pio $	-5
ni que	-6
ni se que	5
ni una	7
ni uno	30
ni uno mas	30
nice	7
nice _ $	6
nice _ @left-what	10
nice _ _ but	7
night	-14
night i	-5
nights _ _ me	9
ningun	42
ningun _ $	30
ningun _ _ $	11
ningun medio	6
ningun medio $	6
ninguna	8
ninguna _ $	10
nino	-7
ninos	-26
ninos $	-23
nite	-5
nite $	-5
no	16
no $	24
no _ $	39
no _ .	-12
no _ _ $	21
no _ _ .	18
no _ _ a	11
no _ _ about	-7
no _ _ al	-31
no _ _ aqui	-16
no _ _ avisos	-5
no _ _ con	8
no _ _ consentimiento	14
no _ _ contactado	12
no _ _ de	-9
no _ _ dejen	-14
no _ _ del	12
no _ _ el	14
no _ _ en	23
no _ _ es	-22
no _ _ esa	22
no _ _ escribiendo	5
no _ _ escribirme	-8
no _ _ ese	9
no _ _ eso	18
no _ _ esta	-7
no _ _ este	-19
no _ _ estoy	-8
no _ _ favor	12
no _ _ from	-16
no _ _ fuera	-8
no _ _ him	-19
no _ _ i	-7
no _ _ its	6
no _ _ jaja	-10
no _ _ la	-8
no _ _ lista	-7
no _ _ lo	-9
no _ _ los	-19
no _ _ mandando	18
no _ _ mandar	-11
no _ _ mandarme	-12
no _ _ manden	8
no _ _ mas	21
no _ _ me	33
no _ _ mejor	-15
no _ _ mensaje	-14
no _ _ messages	-8
no _ _ mi	-6
no _ _ more	9
no _ _ my	-12
no _ _ nada	9
no _ _ no	18
no _ _ nombre	-24
no _ _ nothing	8
no _ _ numero	19
no _ _ olvide	-10
no _ _ otro	-8
no _ _ para	12
no _ _ permiso	5
no _ _ persona	29
no _ _ propaganda	8
no _ _ que	10
no _ _ quien	-6
no _ _ recibiendo	16
no _ _ recordatorios	8
no _ _ sin	-11
no _ _ solo	-10
no _ _ somos	-6
no _ _ soy	-8
no _ _ su	9
no _ _ sus	13
no _ _ take	-6
no _ _ tanto	-5
no _ _ telefono	11
no _ _ texts	18
no _ _ that	7
no _ _ the	7
no _ _ these	6
no _ _ this	13
no _ _ to	10
no _ _ verdad	-12
no _ _ y	11
no _ a	23
no _ acuerdo	-9
no _ agreguen	18
no _ ahora	-8
no _ al	-11
no _ anden	18
no _ aqui	34
no _ at	6
no _ avisen	13
no _ avisos	8
no _ borren	-12
no _ by	12
no _ cabe	-11
no _ cafe	-8
no _ caso	-5
no _ chinguen	6
no _ con	16
no _ conmigo	-6
no _ contacto	11
no _ de	-55
no _ dejen	-23
no _ den	-10
no _ desde	12
no _ didnt	-6
no _ digas	-5
no _ dinero	-5
no _ do	-5
no _ dont	6
no _ doy	6
no _ duele	-7
no _ el	6
no _ en	30
no _ equivocado	7
no _ es	7
no _ escriba	10
no _ escribas	-7
no _ ese	-14
no _ eso	-30
no _ estar	16
no _ esten	14
no _ esto	31
no _ estos	12
no _ from	-17
no _ gracias	11
no _ hablar	-5
no _ han	-5
no _ here	75
no _ i	-5
no _ in	-14
no _ interes	11
no _ interesa	6
no _ interesada	19
no _ interesado	16
no _ interesan	8
no _ interested	6
no _ ir	-6
no _ jaja	-10
no _ juan	-16
no _ la	9
no _ les	-10
no _ llamadas	-12
no _ llamen	-10
no _ llames	-8
no _ llegan	-6
no _ lo	7
no _ los	-10
no _ mandando	9
no _ mande	17
no _ manden	6
no _ maria	17
no _ marques	-6
no _ mas	5
no _ me	6
no _ mensajes	11
no _ message	7
no _ messages	-32
no _ metan	12
no _ mis	12
no _ molesta	-8
no _ moleste	8
no _ molesten	9
no _ molestia	-5
no _ ms	6
no _ needed	25
no _ ningun	31
no _ no	12
no _ of	7
no _ on	-9
no _ or	6
no _ perderme	-12
no _ permiso	22
no _ phone	6
no _ poquito	-10
no _ por	15
no _ que	-12
no _ quedarme	-10
no _ questions	-5
no _ quien	19
no _ quiero	18
no _ quitan	11
no _ quiten	-23
no _ quitenme	6
no _ recibir	13
no _ recordatorios	6
no _ saber	24
no _ salgo	-8
no _ salir	-23
no _ seguir	14
no _ senal	-10
no _ ser	7
no _ spam	-12
no _ sus	7
no _ tan	-9
no _ texting	6
no _ textos	13
no _ updates	13
no _ usen	-6
no _ vivir	-11
no _ voy	-8
no _ vuelvan	8
no _ wey	6
no _ who	11
no _ work	22
no _ y	-6
no _ yet	-10
no _ yo	16
no abre	-10
no abre $	-7
no aguanto	-12
no and	6
no autorice	9
no cabe	-8
no calls no	11
no chingues	-10
no clue	6
no conozco	19
no conozco a	13
no contact	30
no contactar	8
no contesta	-9
no contesta $	-8
no cuenten	-6
no cuenten conmigo	-6
no de	-5
no deja	-13
no deja de	-13
no dejan	5
no deje	-15
no dejen	-31
no dejen de	-27
no deseo	21
no deseo que	6
no deseo ser	12
no di	14
no dije	-7
no doy	16
no entendi	-9
no entienden	9
no entiendo	-6
no enviar	11
no enviar $	9
no era	-5
no es	27
no es $	12
no es aqui	29
no es de	8
no es el	15
no es la	12
no es molestia	-5
no es spam	-14
no escriban	17
no escriban $	11
no estaciones	-7
no estar en	9
no estas	-14
no este	5
no esten	12
no estoy	16
no estoy interesada	8
no estoy interesado	16
no frieguen	12
no friegues	-7
no fui	-10
no fui $	-6
no further	6
no gracias	-10
no gracias no	10
no hablo	5
no hace	-5
no hay	-11
no heat	-12
no interest	11
no jodan	9
no jodas	-8
no le	-8
no le escriban	12
no les	-12
no les interesa	-5
no linda	7
no llamar	6
no llamar $	15
no llores	-6
no llores $	-6
no longer	23
no longer work	13
no los quiero	8
no m	6
no m manden	6
no manden	20
no manden $	17
no manden mas	9
no mandes	-21
no mas	38
no mas $	51
no mas poquito	-10
no me acuerdo	-9
no me agreguen	18
no me anden	18
no me avisen	13
no me borren	-14
no me cabe	-11
no me chinguen	6
no me dejen	-24
no me den	-10
no me duele	-7
no me escriba	11
no me escriban	-7
no me escribas	-7
no me esten	14
no me han	-5
no me interesa	22
no me interesan	8
no me llamen	-10
no me llames	-8
no me llegan	-6
no me los	6
no me mande	18
no me manden	-5
no me mandes	6
no me marques	-6
no me metan	12
no me molesta	-9
no me molesten	9
no me quitan	11
no me quiten	-24
no me salgo	-8
no me voy	-7
no me vuelvan	8
no mensajes	11
no message	-8
no messages	-18
no molestar $	9
no molesten	7
no more	31
no more $	27
no more questions	-5
no more textos	5
no more to	5
no more updates	13
no necesito	10
no need	-5
no need to	-9
no nos	-21
no nos interesa	-6
no not	-12
no nothing	8
no nothing $	8
no offense	6
no offense but	6
no oigo	-11
no one	7
no one by	12
no onions	-6
no onions please	-6
no paren	-13
no part	9
no part of	9
no pasa	-9
no pedi esto	7
no pedi que	-11
no point	5
no porfavor	21
no porfavor $	11
no prob	-10
no puedo	-36
no puedo $	-11
no puedo salir	-17
no quiere	14
no quiere mensajes	7
no quiere que	9
no quieren	8
no quiero	17
no quiero $	16
no quiero estar	12
no quiero llamadas	-12
no quiero los	5
no quiero nada	18
no quiero perderme	-12
no quiero que	-18
no quiero quedarme	-10
no quiero recibir	9
no quiero saber	24
no quiero seguir	14
no quiero sus	5
no quiero vivir	-11
no recibir $	9
no recibir mas	-7
no recibo	-5
no recibo los	-5
no reply	17
no rush	-5
no saben	6
no se	-26
no se les	-10
no se que	-5
no se quien	7
no seas	-7
no send	11
no send me	8
no sigan	19
no sigan $	10
no sirve	-23
no sirve y	-6
no soy	74
no soy de	-17
no soy juan	-16
no soy la	11
no soy maria	17
no soy quien	13
no soy yo	23
no stop	21
no stop $	13
no te	-6
no tengo	-15
no tengo interes	11
no text	-26
no text $	-17
no texts no	8
no tienen	10
no tienen permiso	6
no trabaja	7
no trabaja ahi	-7
no trabajo	35
no trabajo ahi	17
no trabajo en	25
no usen	15
no vi	-15
no vive	11
no voicemails	-27
no vuelvan	9
no vuelvan a	9
no way	-13
no way $	-13
no worries	-7
no y	14
no you	-9
no you didnt	-6
nobody _ $	-28
nobody _ _ $	9
nobody _ _ here	16
nobody _ _ that	7
nobody _ _ the	-12
nobody _ _ this	-9
nobody _ for	6
nobody _ stop	-12
nobody _ wants	-12
nobody asked	14
nobody can	-22
nobody can stop	-20
nobody here $	-22
nobody here wants	-12
nobody named	20
nobody wants	10
noche y	6
nomas	-13
nomas _ _ $	12
nomas _ los	-11
nomas de	-13
nomas de los	-11
nomas no	-6
nombre	-31
nombre _ _ lista	-17
nombre _ _ pero	-8
nombre _ la	-18
nombre _ volante	-8
nombre de	-14
nombre de la	-18
nombre del	-8
nombre del volante	-8
nombre y	8
nombre y mi	8
nope	8
nope .	12
nope . @carrier	12
nope . @carrier .	9
nope . off	5
nope _ @carrier	12
nope _ _ .	9
nope _ off	5
nos	-58
nos _ $	-19
nos _ _ $	-7
nos _ quitar	-5
nos interesa	-6
nosotros	-11
not	63
not $	13
not _ $	43
not _ _ $	5
not _ _ all	9
not _ _ anymore	-11
not _ _ at	-12
not _ _ being	-8
not _ _ ever	7
not _ _ from	-10
not _ _ here	6
not _ _ him	-6
not _ _ i	-7
not _ _ it	-13
not _ _ me	25
not _ _ message	5
not _ _ mom	-17
not _ _ my	-10
not _ _ number	-8
not _ _ on	-5
not _ _ one	-5
not _ _ phone	-9
not _ _ text	9
not _ _ texting	-11
not _ _ the	7
not _ _ think	20
not _ _ this	20
not _ _ your	18
not _ again	6
not _ all	9
not _ anymore	-7
not _ but	-5
not _ circus	-6
not _ i	-6
not _ im	-15
not _ its	14
not _ lol	-7
not _ me	-6
not _ more	8
not _ my	-14
not _ number	-14
not _ on	14
not _ remove	11
not _ right	26
not _ so	-8
not _ stop	19
not _ text	26
not _ texts	-7
not _ thanks	6
not _ that	-5
not _ the	-8
not _ these	10
not _ with	11
not _ written	-5
not _ wrong	-11
not _ yet	-11
not anymore	-10
not asking	-9
not at	12
not at all	9
not bad	-9
not be	15
not be on	7
not being	27
not blocking	-8
not bothering	-18
not bothering me	-18
not call	18
not call list	7
not contact me	8
not ever	7
not for	-10
not for me	-9
not get these	8
not going	-13
not good	-11
not her	-9
not her number	-8
not him	31
not him $	31
not his	-11
not in	8
not in the	7
not interested	8
not interested $	9
not interested in	-22
not interested thanks	6
not intrested	15
not it	-12
not it $	-12
not joining	7
not me	17
not me $	30
not my	-9
not my circus	-6
not ok	-9
not on	-12
not on the	-9
not one	15
not one more	15
not stop	-23
not stop $	-22
not sure	-20
not sure $	-15
not telling	-5
not text	6
not text $	-9
not that	-8
not the right	26
not to text	6
not today	-18
not today not	6
not want	11
not who	20
not who you	20
not with	5
not write	7
not write to	7
not yet	-7
not yet $	-7
note	7
note @left-what	8
note @left-what @blocked-what	8
note @left-what @blocked-what @wrong-thing	8
note _ @blocked-what	8
note _ _ @wrong-thing	8
note _ my	8
nothing	22
nothing _ .	-9
nothing _ _ $	15
nothing _ please	34
nothing _ you	6
nothing else	21
nothing from	9
nothing more	15
nothing much	-8
nothing personal	6
notice	-7
notice $	-6
notificaciones	19
notificaciones $	11
notifications	7
notifications $	6
novela	-11
novela $	-10
now	16
now $	-28
now _ $	13
now _ _ your	8
now _ me	7
now _ the	11
now i	10
now on	9
now on $	8
now so	7
now take	6
nuevo	-20
nuevo $	-15
nuevo @elsewhere @elsewhere	5
nuevo _ $	-5
nuevo _ @elsewhere	5
nuevos	-9
number	34
number $	37
number .	25
number . delete	7
number 2	-7
number 3	-10
number 555	-12
number _ _ $	8
number _ _ dont	7
number _ _ i	-10
number _ _ in	15
number _ _ it	13
number _ _ me	-6
number _ _ my	-10
number _ _ off	-7
number _ _ office	-5
number _ _ on	-10
number _ _ text	-11
number _ _ your	-7
number _ delete	7
number _ do	-5
number _ dont	-10
number _ for	-6
number _ get	7
number _ in	8
number _ is	-6
number _ my	-9
number _ now	-13
number _ of	18
number _ on	-10
number _ please	-20
number after	5
number again	-12
number again $	-12
number anymore	-14
number at	7
number at the	7
number back	10
number back $	10
number changed	23
number equivocado	10
number from	16
number from now	-7
number in the	8
number is	-13
number no	7
number not	-6
number of	-9
number of the	-7
number on	19
number out	15
number out of	18
number please	-30
number please $	-12
number remove	10
number saved	-12
number taken	7
number this is	-6
number was	-8
number you	6
numbers	-15
numbers _ $	5
numbers _ _ $	-22
numero	59
numero $	21
numero .	10
numero _ $	47
numero _ _ de	9
numero _ _ otro	-5
numero _ _ ya	10
numero _ el	-5
numero _ este	-14
numero _ gracias	-6
numero _ la	10
numero _ le	-6
numero _ lo	8
numero _ mi	-6
numero _ y	-17
numero a	-8
numero a la	10
numero de	-8
numero de mi	-5
numero equivocado de	-7
numero no	9
numero nuevo	-8
numero nuevo $	-9
numero viejo	-24
numero viejo y	-16
numero ya no	-10
nunca _ _ $	-9
nunca me	-5
nursing	7
nursing @left-what	8
nursing @left-what @again	9
nursing _ @again	9
nursing home	8
nvm	-6
nvm $	-5
o	-36
o @address	-13
o @address @elsewhere	-11
o @address @elsewhere @elsewhere	-11
o @please	-10
o @please $	-5
o _ $	-8
o _ @elsewhere	-17
o _ @nada	-6
o _ _ $	-7
o _ _ @elsewhere	-12
o _ _ @lista	-5
o _ _ @trabajo	-5
o _ _ ir	6
o _ de	-12
o _ en	-5
o _ que	7
o es	-9
o es @elsewhere	-5
o es @elsewhere @lista	-5
o es en	-5
o no	-10
o no $	-5
o nomas	-11
obliged	6
obvio	-8
of	58
of $	7
of _ $	20
of _ _ $	47
of _ _ .	6
of _ _ again	7
of _ _ and	-7
of _ _ but	-9
of _ _ dont	-6
of _ _ how	6
of _ _ lol	-15
of _ _ me	12
of _ _ off	6
of _ _ so	-18
of _ _ your	6
of _ at	5
of _ do	-5
of _ from	-9
of _ i	6
of _ in	7
of _ its	-13
of _ list	33
of _ machine	8
of _ messages	8
of _ numbers	10
of _ texting	16
of _ texts	6
of _ these	6
of _ union	-6
of a	6
of both	6
of course	-6
of getting	5
of getting these	5
of god	12
of here	-7
of here $	6
of it	23
of it $	16
of me $	-5
of my	30
of names	-7
of nowhere	-5
of shift	-7
of stop	8
of stop is	6
of that	-8
of the	15
of the list	32
of the union	-6
of them	-7
of these	22
of this	-9
of this $	12
of us	-14
of whatever	6
of you	19
of you $	10
of you texting	6
of your	8
off	29
off $	85
off .	6
off _ $	-16
off _ _ $	22
off _ _ at	8
off _ _ back	14
off _ _ call	8
off _ _ did	-6
off _ _ haha	-14
off _ _ im	-5
off _ _ is	-10
off _ _ list	-9
off _ _ lista	6
off _ _ lol	-6
off _ _ only	-8
off _ _ put	-6
off _ _ so	5
off _ _ this	-7
off _ _ union	13
off _ _ up	-10
off _ _ you	7
off _ and	-8
off _ i	6
off _ im	12
off _ la	6
off _ lawn	-16
off _ line	20
off _ me	10
off _ my	5
off _ or	-8
off _ phone	-13
off _ shift	-8
off _ texting	9
off _ this	12
off _ time	7
off _ to	9
off _ went	14
off _ write	-10
off _ you	-5
off at	-8
off at the	-5
off de	6
off de la	6
off everything $	5
off everything or	-8
off first	-9
off first $	-9
off haha	-6
off his	-8
off i	16
off its	-5
off mate	7
off my	9
off my lawn	-16
off my line	26
off now	6
off now $	6
off of	9
off or	5
off please	17
off please $	7
off the	-49
off the texting	6
off this	-25
off this $	-10
off this list	7
off this shift	-7
off tmrw	-16
off with	17
offense	6
offense but	6
office _ $	-5
oficina	-9
oficina $	-6
often	-6
often do	-6
oh	-8
oh @blocked-what	8
oh @blocked-what god	8
oh _ god	8
oh my	8
oh my god	8
ohio	9
ohio @these	6
oiga	6
oigo	-11
ojala	8
ok	-19
ok $	-18
ok .	-7
ok _ _ $	-8
ok i	-5
ok im	-5
old $	-6
old _ $	-7
old _ _ is	-10
old man	5
old one	-11
old owner	11
olvide	-13
olvide _ _ $	-6
olvide mandarme	-10
olviden	26
olviden _ _ $	27
olvidense	17
olvidense _ _ $	17
olvidense _ mi	17
olvidense de	17
olvidense de mi	17
omg $	8
omg @paren	-5
omg stop	-5
omw	-5
on	-39
on $	-14
on _ $	-11
on _ _ $	-19
on _ _ again	7
on _ _ and	7
on _ _ bill	-6
on _ _ from	6
on _ _ i	6
on _ _ im	6
on _ _ list	8
on _ _ no	-7
on _ _ not	7
on _ _ off	-8
on _ _ one	-5
on _ anymore	14
on _ break	-6
on _ day	-8
on _ do	7
on _ dock	-6
on _ i	6
on _ if	6
on _ last	-5
on _ list	-16
on _ other	12
on _ phone	-5
on _ please	-6
on _ screen	11
on _ sheet	9
on _ texts	11
on days	-6
on facebook	7
on facebook $	7
on fridays	-7
on fridays $	-7
on here	27
on here $	16
on it	-14
on it $	-13
on me	-13
on me $	-6
on monday	15
on monday $	15
on my	-17
on my break	-6
on my day	-8
on my screen	11
on nothing	-6
on some	17
on the	-20
on the do	6
on the dock	-6
on the list	-25
on the texts	11
on these	7
on this	11
on this list	13
onda	-6
one $	-15
one _ $	-16
one _ _ its	7
one _ _ name	12
one _ _ one	11
one _ _ there	-6
one _ _ to	-10
one _ and	8
one _ is	-10
one _ text	14
one _ that	15
one _ these	8
one _ to	18
one _ want	6
one _ when	5
one by	11
one by that	12
one last	13
one more	11
one more text	9
one of	7
one of these	8
one out	-7
one out $	-6
one please	-13
one please $	-13
one the	-5
one this	-10
one to	-6
one who	-5
one you	11
one you want	6
ones	10
ones _ @job	15
onions	-9
onions _ $	-6
onions please	-6
onions please $	-6
only	-17
only @address	-14
only @list	-6
only @want	-5
only @wrong-thing	-5
only @wrong-thing @corrected	-5
only _ @corrected	-9
only _ i	-5
only please	-14
only way	-5
only way i	-5
oops	-10
oops @corrected	-5
oops wrong	-5
opinion	-6
opt	19
opt _ $	17
opt _ _ $	7
opt _ _ the	-8
opt _ _ this	7
opt _ for	7
opt _ of	-10
opt _ out	7
opt out	7
opt out $	12
opt out for	7
opt out of	-10
opting	13
opting @carrier	13
opting @carrier $	13
opting _ $	13
opting out	13
opting out $	13
or	-6
or _ _ choice	6
or _ i	6
or _ the	-11
or _ your	6
or any	7
or do	6
or do i	6
or only	-8
or stop	5
or stop your	6
or text	17
or text $	17
order	-6
organizacion	7
organizadora	-6
organizadora $	-6
organization	20
organization $	20
organizer _ @left-what	6
organizer _ _ @blocked-what	6
organizer _ _ my	6
organizer _ to	6
osha	-8
other @list $	10
other @people	-6
other _ $	9
other number	11
other one	-6
otra	-31
otra $	-18
otra _ _ $	-6
otra persona	8
otra vez	-14
otra vez $	-11
otro	32
otro $	20
otro _ $	44
otro _ _ no	-8
otro _ a	6
otro _ y	6
otro _ ya	-9
otro celular	-9
otro celular $	-12
otro lado	9
otro lado $	8
otro numero	-26
otro reporte	-7
otro sindicato	-14
otro trabajo	-11
otro trabajo $	-6
otro turno	22
our _ $	-6
our _ _ .	7
our number	8
out	-82
out $	-38
out .	7
out . no	-5
out _ $	-7
out _ _ $	6
out _ _ it	13
out _ _ its	-13
out _ _ machine	8
out _ _ please	11
out _ _ texting	11
out _ _ texts	6
out _ _ to	-9
out _ _ union	-6
out _ all	8
out _ group	5
out _ here	-11
out _ i	-6
out _ it	8
out _ me	-14
out _ no	-6
out _ nowhere	-5
out _ said	-6
out _ the	-6
out _ this	11
out _ your	7
out and	9
out but	-6
out i	-7
out i said	-6
out im	-11
out my	9
out my number	9
out of	-9
out of here	-11
out of it	8
out of my	9
out of nowhere	-5
out of your	7
out on	-6
out the	-9
outside	-13
outside $	-13
over $	-8
over @left-what	9
over _ $	7
over _ _ @take	-7
over _ _ at	5
over _ _ have	-7
over there	13
overtime	-14
overtime _ $	-9
owner	13
oye	7
p:abog	13
p:abra	-5
p:abre	-5
p:abri	-6
p:abst	9
p:acab	-11
p:acci	-22
p:acco	9
p:acos	13
p:acti	-13
p:actu	6
p:addr	-14
p:adul	-10
p:afec	-10
p:afra	6
p:afue	-9
p:agai	24
p:agar	-15
p:agra	31
p:agua	-13
p:ahea	-10
p:ahor	33
p:alar	-12
p:alca	-7
p:aler	11
p:algu	-17
p:aliv	-12
p:alon	50
p:alre	32
p:alwa	-8
p:amab	5
p:ambu	-7
p:amen	-9
p:anda	-6
p:ande	21
p:andr	-8
p:andu	5
p:ange	-12
p:anim	-6
p:anno	-17
p:anoc	-6
p:anon	-6
p:anot	48
p:answ	-14
p:ante	-17
p:anul	20
p:anyo	-6
p:anyt	-12
p:anyw	-7
p:apag	10
p:apoy	5
p:appa	-7
p:appl	-7
p:appr	7
p:apre	-5
p:apur	-5
p:arou	-11
p:arre	-12
p:arri	-6
p:asad	-5
p:aske	24
p:aski	40
p:asus	-21
p:atra	-7
p:atto	18
p:audi	-12
p:aume	-7
p:auto	14
p:auxi	-7
p:avis	-48
p:badg	-11
p:bail	-5
p:baje	21
p:bank	6
p:bast	66
p:basu	17
p:bath	-7
p:beca	-12
p:befo	21
p:begg	14
p:behi	-7
p:bein	30
p:bett	-8
p:bigg	-5
p:blas	8
p:bloc	105
p:bloq	74
p:boar	-8
p:bori	-13
p:borr	9
p:bota	-5
p:both	20
p:boto	-7
p:brea	-14
p:brin	-17
p:buen	-16
p:bugg	9
p:burn	-8
p:busc	18
p:busq	76
p:bust	-11
p:butt	16
p:buzo	9
p:buzz	8
p:cabl	-6
p:cale	-7
p:call	-26
p:calo	-14
p:camb	-32
p:cami	-9
p:canc	83
p:cand	-14
p:cant	-9
p:capa	-10
p:cara	28
p:card	-8
p:care	15
p:carg	-10
p:carl	27
p:carr	-6
p:cart	-8
p:casi	-9
p:cast	-6
p:catc	-6
p:caye	6
p:ceas	6
p:celu	30
p:cerr	-6
p:cerv	-5
p:cese	9
p:chai	-10
p:cham	10
p:chan	6
p:chec	-18
p:chee	-6
p:chem	-8
p:chic	6
p:chil	-14
p:chin	16
p:chis	-6
p:choi	6
p:cinc	-5
p:circ	-6
p:clar	-12
p:clas	-19
p:clin	11
p:cloc	-13
p:clos	-13
p:coac	-5
p:cobr	-9
p:coff	-13
p:come	-6
p:comi	-14
p:comp	-18
p:comu	30
p:cond	5
p:conf	22
p:cong	9
p:cono	19
p:cons	75
p:cont	56
p:conv	-6
p:copi	-7
p:corr	-15
p:cosa	12
p:coul	26
p:coun	-14
p:coup	6
p:cour	-7
p:cous	-15
p:cowo	-13
p:crea	-9
p:cred	-6
p:cree	40
p:cros	18
p:crow	-6
p:cuan	-48
p:cuar	-9
p:cuen	-15
p:cuid	-7
p:cuot	-7
p:curt	-6
p:cust	9
p:dail	13
p:darm	11
p:dars	-16
p:dato	12
p:daug	8
p:deac	21
p:deal	6
p:dece	19
p:deci	-15
p:deja	-23
p:deje	70
p:dele	-6
p:denu	23
p:depa	-6
p:depl	5
p:depo	-12
p:desa	51
p:desc	-14
p:desd	12
p:dese	18
p:desi	44
p:desp	-35
p:dess	93
p:dest	-14
p:desu	29
p:dete	10
p:diab	20
p:dial	6
p:dice	-14
p:dich	8
p:dici	9
p:didn	-33
p:dier	-23
p:diet	-20
p:difi	13
p:diga	-11
p:digi	32
p:dije	-13
p:diji	-5
p:dine	-13
p:dinn	-15
p:dire	-6
p:disa	32
p:disc	6
p:dise	6
p:disp	-16
p:disr	-14
p:dist	8
p:divo	-6
p:dobl	-11
p:doct	7
p:docu	-22
p:does	9
p:doin	-8
p:domi	-6
p:dona	7
p:dond	-7
p:dorm	-7
p:down	-21
p:dram	-13
p:draw	-5
p:driv	-29
p:drop	14
p:duel	-11
p:duen	14
p:duer	-6
p:dulc	-6
p:earl	-10
p:easi	-9
p:echa	-7
p:edif	-17
p:eigh	7
p:ekiv	25
p:elev	-7
p:elim	62
p:else	7
p:emai	-29
p:emer	-14
p:emoc	-10
p:empa	15
p:empl	-7
p:empr	-10
p:enca	-12
p:ener	-17
p:enfe	-6
p:enfr	-10
p:enla	-8
p:enou	25
p:enro	24
p:ente	7
p:entr	-21
p:envi	19
p:equi	81
p:eras	10
p:erro	-9
p:escr	56
p:escu	-8
p:espa	-17
p:espe	-14
p:esta	-15
p:este	32
p:esti	6
p:estu	-8
p:ever	-18
p:exac	-8
p:excl	28
p:exij	7
p:exis	47
p:expl	-23
p:extr	-13
p:face	-8
p:falt	-16
p:fami	5
p:fast	5
p:favo	65
p:feli	-13
p:fell	8
p:fenc	-5
p:fiel	-5
p:fies	-8
p:figh	-7
p:fina	-29
p:finc	7
p:fing	-15
p:fire	-32
p:firm	-50
p:firs	-26
p:fixe	-6
p:fixi	-6
p:floj	-10
p:floo	-7
p:flye	-11
p:fold	7
p:folk	8
p:fore	40
p:fork	-9
p:forw	9
p:foun	-13
p:frau	12
p:frid	-11
p:frie	-9
p:frij	-18
p:fron	-10
p:fuer	21
p:funn	-7
p:furt	21
p:futu	12
p:gana	-29
p:gene	8
p:gere	-11
p:gett	-16
p:glen	-7
p:glor	-20
p:glov	-7
p:good	7
p:grab	-13
p:gran	-11
p:grat	10
p:grit	-23
p:gros	-8
p:grou	32
p:guar	-55
p:gust	-18
p:habi	6
p:habl	-38
p:hace	-9
p:haga	6
p:hait	5
p:hand	29
p:happ	-30
p:hara	-7
p:have	11
p:head	-11
p:heal	5
p:hell	-6
p:here	5
p:herm	-9
p:hiel	-6
p:hist	-6
p:hitt	27
p:hold	6
p:hono	5
p:hora	-28
p:hote	6
p:hour	-19
p:hous	-29
p:humi	-5
p:hurt	-7
p:husb	-21
p:igno	-18
p:igua	-14
p:inbo	8
p:incl	28
p:info	-8
p:ingl	-14
p:inju	-8
p:inme	14
p:insi	15
p:insp	8
p:inst	-23
p:inte	117
p:intr	15
p:inve	-7
p:invi	30
p:jack	-6
p:jaja	-24
p:janu	6
p:jode	18
p:jodi	7
p:jorg	-10
p:jove	15
p:juan	-9
p:judg	-13
p:juga	-6
p:junt	12
p:just	-13
p:keep	-20
p:kidd	-21
p:kill	-25
p:kind	45
p:kite	16
p:knoc	8
p:know	-11
p:labo	-12
p:larg	25
p:last	-5
p:late	-9
p:laug	-27
p:laun	-6
p:lava	-7
p:leav	76
p:left	-14
p:lega	-9
p:lejo	-11
p:leva	-8
p:leye	5
p:libr	-7
p:ligh	-6
p:like	-10
p:limi	9
p:llam	-44
p:lleg	-38
p:llen	18
p:llev	-39
p:llor	-19
p:llov	-15
p:llue	-8
p:lock	-38
p:long	50
p:look	12
p:losi	-11
p:luck	-9
p:lueg	-12
p:mach	9
p:madr	15
p:make	-6
p:mana	-11
p:manc	-8
p:mand	7
p:mane	8
p:mang	-5
p:mann	-11
p:maqu	10
p:marc	17
p:mari	51
p:mark	-13
p:marq	-26
p:mata	-17
p:mean	-13
p:medi	7
p:mejo	-37
p:memb	12
p:meme	-6
p:mens	103
p:ment	-10
p:mese	-8
p:mess	19
p:meta	22
p:meti	6
p:mien	-6
p:migh	-8
p:migr	-12
p:mike	-20
p:mire	7
p:mism	5
p:miss	-18
p:mist	22
p:mixe	5
p:mole	23
p:mone	-6
p:mont	-10
p:mori	-8
p:morn	-25
p:moth	13
p:muev	-7
p:muje	-10
p:myse	6
p:nadi	9
p:need	31
p:nego	-14
p:neph	5
p:nerv	-6
p:netf	-8
p:neve	-9
p:news	-5
p:nigh	-15
p:ning	50
p:nino	-26
p:noch	-6
p:noma	15
p:nomb	-33
p:noso	-11
p:noth	22
p:noti	20
p:nove	-11
p:nuev	-25
p:numb	25
p:nume	59
p:nurs	16
p:obvi	-8
p:ocup	-6
p:offi	-6
p:ofic	-11
p:ofte	-6
p:ojal	8
p:olvi	25
p:onio	-9
p:opin	-6
p:opti	13
p:orde	-10
p:orga	18
p:othe	-6
p:outs	-14
p:over	-14
p:owne	19
p:padr	-10
p:paga	-25
p:pagu	-11
p:pain	-14
p:pala	8
p:pape	-15
p:para	20
p:pare	57
p:park	-10
p:part	-17
p:pasa	-25
p:pass	-8
p:past	-16
p:patr	56
p:payi	-11
p:pedi	7
p:pedr	19
p:pele	-8
p:pend	67
p:pens	-15
p:peop	-13
p:perc	-11
p:perd	-52
p:pere	-7
p:perf	-6
p:perm	70
p:perr	-7
p:pers	68
p:pert	8
p:pesc	-10
p:phon	8
p:pick	-7
p:pidi	-16
p:pien	8
p:pier	27
p:pint	-7
p:piqu	-6
p:pizz	-8
p:plac	-8
p:plat	-18
p:play	-14
p:plea	93
p:plen	6
p:pobr	-14
p:pock	-8
p:pode	-12
p:podr	11
p:poin	5
p:poli	10
p:poll	-13
p:pone	-9
p:pong	7
p:poqu	-12
p:porf	32
p:port	6
p:powe	-5
p:pray	6
p:pref	44
p:preg	-18
p:pren	-20
p:pres	-12
p:pret	15
p:prim	-9
p:prin	-15
p:priv	-27
p:prob	-6
p:proc	7
p:prod	-6
p:prog	9
p:proh	18
p:prop	17
p:prov	-6
p:prox	24
p:publ	28
p:pueb	6
p:pued	-22
p:puer	-10
p:punt	-13
p:pura	-6
p:purg	11
p:puro	-12
p:push	7
p:pusi	-5
p:qued	-30
p:quem	-5
p:quer	-8
p:ques	-34
p:quie	-5
p:quin	-6
p:quit	116
p:raff	-8
p:rais	-7
p:rall	7
p:ramo	11
p:rand	-6
p:raro	-8
p:reac	9
p:read	-14
p:real	-17
p:reas	11
p:rece	31
p:reci	-9
p:reck	10
p:recl	-12
p:rega	-16
p:regi	21
p:rehi	-7
p:rele	6
p:remi	12
p:remo	160
p:remu	18
p:renu	-5
p:repl	-15
p:repo	64
p:requ	45
p:rese	-8
p:resi	16
p:resp	23
p:reti	54
p:retu	9
p:revo	65
p:ridd	13
p:righ	-14
p:rive	15
p:robo	26
p:rock	20
p:room	19
p:rost	7
p:roun	-9
p:rueg	7
p:sabe	8
p:saca	43
p:sake	8
p:sale	13
p:salg	9
p:sali	31
p:salo	-6
p:salt	-10
p:salu	-8
p:sand	-7
p:saqu	49
p:satu	-9
p:save	-13
p:savi	-5
p:sayi	-24
p:scar	-8
p:sche	-10
p:scho	12
p:scra	13
p:scre	6
p:secr	-5
p:secu	-5
p:segu	9
p:sema	-10
p:sena	-18
p:send	-11
p:seno	35
p:sent	-5
p:sepa	7
p:sexu	-6
p:shar	-9
p:shif	-17
p:shir	-11
p:shoe	-6
p:shou	-9
p:show	-7
p:shut	6
p:siem	-11
p:sien	-13
p:siga	-15
p:sign	7
p:sigu	28
p:sinc	7
p:sind	19
p:sirv	-31
p:slas	-6
p:smal	5
p:soci	-7
p:soli	28
p:some	26
p:somo	-14
p:sorr	-5
p:span	-15
p:spea	-6
p:spee	-7
p:spel	9
p:spen	-11
p:spic	-16
p:spoi	-26
p:stah	23
p:star	-10
p:stic	-5
p:stil	-7
p:stop	18
p:stor	-20
p:stri	24
p:stuc	-8
p:stuf	25
p:stup	6
p:subi	-5
p:subs	12
p:suck	-7
p:suel	12
p:suer	22
p:suga	-7
p:sund	-10
p:suns	-6
p:supe	-9
p:surp	-6
p:surv	-9
p:susc	13
p:susp	11
p:suya	9
p:swea	-6
p:swee	-7
p:syst	12
p:tach	31
p:taco	-33
p:taga	-6
p:take	23
p:taki	9
p:talk	5
p:tall	-17
p:tamb	-13
p:tant	-29
p:tard	-26
p:tare	-12
p:tarj	-9
p:tash	16
p:teac	5
p:tele	35
p:tema	-10
p:temp	-20
p:teng	-8
p:teni	-12
p:term	-15
p:terr	-9
p:text	83
p:than	-24
p:thei	-6
p:ther	7
p:thes	53
p:they	-29
p:thin	-7
p:thir	13
p:thou	-17
p:thre	-7
p:thum	13
p:thur	-16
p:tick	-16
p:tien	29
p:time	39
p:tira	-8
p:tire	-10
p:toda	-38
p:todd	-7
p:todo	-28
p:toma	-18
p:toni	-16
p:tort	-5
p:trab	16
p:trae	-38
p:traf	-19
p:trai	-18
p:tran	18
p:trap	-6
p:trou	-5
p:truc	7
p:tryi	8
p:turn	-21
p:type	-12
p:typi	8
p:ulti	-7
p:unde	14
p:unem	-9
p:unen	15
p:unif	-8
p:unin	7
p:unir	-16
p:unkn	26
p:unre	-11
p:unsi	15
p:unst	-11
p:unsu	58
p:upda	-12
p:urge	-8
p:uste	26
p:vain	16
p:vamo	-24
p:vaya	56
p:veci	-9
p:veng	-8
p:verd	-29
p:verg	15
p:viaj	-6
p:vide	-19
p:viej	-34
p:vien	-15
p:vini	-11
p:visi	-40
p:vist	-12
p:vivi	-13
p:voic	-33
p:vola	-12
p:volt	-6
p:vota	-10
p:voti	7
p:voto	-5
p:vuel	18
p:wake	6
p:waki	9
p:walk	-11
p:want	-26
p:ware	-10
p:warn	-8
p:wasn	-9
p:watc	-11
p:weat	-20
p:wedd	8
p:what	-10
p:when	-12
p:wher	7
p:whic	7
p:whoe	13
p:whol	-9
p:wilm	11
p:wint	-11
p:with	19
p:wond	-6
p:work	24
p:worr	-26
p:woul	16
p:writ	-40
p:wron	55
p:wrot	-14
p:yall	15
p:year	-7
p:yell	-13
p:yese	7
p:yest	-9
p:youl	-5
p:your	82
p:youv	17
p:zapa	-12
p:zell	-14
padre	-10
padre $	-10
paga	-9
paga @elsewhere	-7
pagaron	-6
pagaron $	-5
page	-12
paguen	-6
pain	-15
pain $	-14
paint	-12
paint $	-10
palabra	8
palabra para	10
pan	-5
papel	-7
papeles	-7
paper _ _ @blocked-what	7
paper _ _ my	8
para	24
para $	85
para @address	33
para @address @elsewhere	13
para @elsewhere	6
para @elsewhere @elsewhere	6
para @elsewhere @escribir	12
para @elsewhere @mensajes	15
para @elsewhere @mensajes $	15
para @escribir	6
para @lista	7
para @lista @quitenme	7
para @lista @quitenme $	6
para @nada	-13
para @persona	-27
para @persona @persona	-8
para @persona @persona $	-5
para @please	-8
para @please @escribir	-8
para @quitar	-19
para @salir	17
para @salir $	15
para _ $	9
para _ @dejen	9
para _ @elsewhere	-7
para _ @mensajes	20
para _ @nada	-9
para _ @persona	-8
para _ @please	8
para _ @quitenme	7
para _ _ $	-11
para _ _ @address	-6
para _ _ @escriban	-6
para _ _ @lista	5
para _ _ @mensajes	-8
para _ _ @paren	-16
para _ _ @quiten	-13
para _ _ de	10
para _ _ esto	-9
para _ _ mas	-6
para _ _ stop	-16
para _ con	12
para _ de	-10
para _ dejen	9
para _ es	-11
para _ la	-5
para _ mandar	7
para _ mensajes	20
para _ no	8
para _ recibir	-8
para _ rifa	7
para alla	-11
para alla $	-11
para cancelar	-14
para de	9
para de mandar	7
para eso	7
para esto	16
para la	-12
para la rifa	7
para los	8
para los mensajes	15
para mi	-27
para no	-8
para no recibir	-8
para que @blocked-what @escriban	-6
para que @dejen	9
para que @dejen @elsewhere	9
para que dejen	9
para quien	-13
para quien es	-10
para salirme	11
para salirme $	11
para ser	6
para ya	33
parale $	14
parar	36
parar $	14
parar _ _ $	6
parar _ mensajes	6
parar de	6
parar los	6
parar los mensajes	6
pare	12
pare $	10
parece	-7
parele	14
parele $	7
paren	39
paren $	48
paren _ _ $	-6
paren _ mandar	-11
paren de	-9
paren de mandar	-11
paren los	-8
parenle	14
parenle $	22
parenle _ $	-16
paro	-8
paro $	-6
paro de	-9
part _ _ is	6
part _ stop	8
part _ this	6
part of	11
part of stop	8
part of this	6
pasa	-7
pasa _ $	-9
pasa _ _ $	11
pasa con	11
pasa si	-7
pasame	-13
pasame _ _ $	-13
paso	-8
pass	33
pass .	5
pass @wrong-thing	9
pass _ @left-what	30
pass _ _ $	18
pass on	9
passed @carrier	-7
passed @carrier $	-6
passed _ $	-6
passed _ @address	8
passed _ please	8
passed away	5
passed out	-7
passed out $	-6
pastel	-12
pastel $	-8
pay	9
pay _ text	13
pay per	13
pay per text	13
paying	-11
paying _ to	-8
paz	24
paz $	29
paz @address	11
paz @elsewhere @persona	19
paz _ @address	8
paz _ @elsewhere	-6
paz _ @persona	19
paz _ _ $	9
paz _ _ y	5
paz _ mi	9
paz a	7
paz a mi	9
pedi _ $	6
pedi _ _ quitaran	9
pedi _ _ sacaran	-13
pedi esto	8
pedir	6
pedir $	7
pedro	19
pedro $	19
pelear	-7
pena	6
pense	9
pense que	9
pension	-7
pension .	-6
people	-13
people _ stop	9
people _ this	-7
people quit	-9
people to	11
people to stop	9
per	9
per @mensajes	13
per text	13
percent	-7
perderme	-12
perderme _ @mensajes	-12
perderme _ _ $	-12
perdi	-20
perdi @persona	-14
perdi @persona @numero	-14
perdi _ @numero	-14
perdi _ _ $	-14
perdi _ celular	-10
perdi mi	-14
perdi mi celular	-10
perdieron	16
perdon	-20
perdon $	-17
perdon @address	-9
perdon por	-9
perdone	-8
permanent	-10
permiso	55
permiso _ _ $	19
permiso de	20
permiso para	14
permission	17
permission @left-what	6
permission @left-what @mensajes	6
permission _ @mensajes	6
permission _ text	6
permission to	6
permission to text	6
pero @address	14
pero @address @please	11
pero @address @please @blocked-what	7
pero @blocked-what	-8
pero @dejen	-7
pero @elsewhere	-17
pero @elsewhere @elsewhere	-8
pero @elsewhere @trabajo	-7
pero @elsewhere @trabajo @lista	-7
pero @please	-9
pero @please puedo	-6
pero @quiero	-6
pero @quitenme	7
pero _ @blocked-what	9
pero _ @elsewhere	-15
pero _ @lista	-6
pero _ @trabajo	-7
pero _ _ $	-19
pero _ _ @elsewhere	-14
pero _ _ @interesado	7
pero _ _ @lista	-5
pero _ _ @numero	6
pero _ _ ahi	-7
pero _ _ la	-5
pero _ _ ustedes	-8
pero _ ahi	-9
pero _ de	-7
pero _ el	-5
pero _ estoy	6
pero _ me	9
pero _ puedo	-6
pero _ trabajo	-7
pero lo	-8
pero me	-8
pero no	-9
pero no puedo	-6
pero que	6
pero si	-11
pero ya	15
pero ya no	11
perro	-7
person	22
person $	18
person _ $	9
person _ _ for	6
person _ ask	-12
person _ looking	7
person i	6
person to	-13
person to ask	-12
persona	39
persona $	33
persona @address	-12
persona @address @address	-14
persona @address @address $	-14
persona _ $	15
persona _ @address	-17
personal	21
personal $	12
personal 555	-7
personal _ _ $	-6
personales	-9
phone	5
phone $	34
phone _ $	12
phone _ _ $	-43
phone _ _ a	6
phone _ _ and	11
phone _ _ as	-6
phone _ _ can	-8
phone _ _ off	-9
phone _ _ out	6
phone _ _ stop	-6
phone _ _ to	5
phone _ and	6
phone _ dead	-8
phone _ for	11
phone _ is	-11
phone _ it	-6
phone _ not	6
phone _ number	6
phone _ read	-5
phone _ text	-7
phone _ the	9
phone _ this	7
phone _ you	-15
phone and i	-5
phone and read	-5
phone bill	-6
phone but	-12
phone died	-9
phone in	-5
phone its	6
phone keeps	-6
phone plan	6
phone same	-6
phone same number	-6
phone so	-7
phone to	6
phone up	22
phone was	-9
phone was dead	-8
phone who	12
phone who this	12
phones $	-15
pick _ $	-7
pick up	-10
pick up $	-7
pico	11
pide	-18
pidiendo	-10
pido	6
pierdo	-5
pintura	-5
pio	-5
pio $	-5
pique	-6
pique @elsewhere	-6
piss @carrier	5
piss @carrier @tail	7
piss _ @tail	7
piss _ mate	7
piss off	5
piss off mate	7
pit	-46
pizza	-7
pizza _ _ $	-6
place	-6
place $	-8
place _ _ the	9
plan	21
plan _ _ me	10
plate	-7
platos	-6
playera	10
playing	-15
pleas	29
pleas _ me	6
please	64
please $	-9
please _ $	14
please _ _ $	30
please _ _ back	-7
please _ _ be	-9
please _ _ call	-13
please _ _ contacts	-8
please _ _ down	6
please _ _ go	11
please _ _ im	8
please _ _ my	12
please _ _ number	10
please _ _ of	14
please _ _ off	6
please _ _ other	-5
please _ _ remove	-7
please _ _ texts	-28
please _ _ this	8
please _ _ to	5
please _ add	18
please _ all	-9
please _ away	13
please _ it	11
please _ keep	11
please _ me	24
please _ my	22
please _ never	-9
please _ not	-20
please _ rid	6
please _ send	17
please _ sending	6
please _ stop	-24
please _ take	-26
please _ that	6
please _ these	-11
please _ with	17
please _ write	5
please _ your	-8
please confirm	5
please confirm that	5
please delete	-7
please do	-9
please do not	-11
please dont	-16
please dont send	10
please dont stop	-27
please dont take	-5
please dont write	5
please end	5
please fix	-9
please forget	5
please get	5
please get rid	6
please i never	-9
please im	10
please keep	-34
please keep me	-7
please let	10
please let me	18
please let this	-9
please lose	6
please make	12
please make it	5
please never	-26
please no	-8
please no send	6
please put	-7
please put me	-7
please quit	12
please remov	12
please remove $	10
please remove my	-8
please say	-7
please stop	50
please stop the	8
please strike	6
please take	8
please text	-20
please thank	-8
please thank you	-8
please un	18
please un add	18
please update	-8
please update your	-8
plenty	6
plis	30
plis $	16
pocket	-8
poco	-5
podemos	-8
podrian	12
point	7
police $	-8
police _ $	8
policia $	14
policia _ _ $	-6
politics	10
pollo	-13
pollo $	-11
poner	-8
poner _ que	9
poner para	9
poner para que	9
ponga	-20
ponga @persona	-6
ponga @persona @numero	-6
ponga _ @numero	-6
ponga _ _ $	-5
ponga mi	-6
pongame	5
pongame @elsewhere	6
pongan _ $	12
pongan _ _ en	8
pongan en	6
pongan mi	-6
ponganme	6
ponganme en	6
pongo	18
pongo _ _ $	9
pongo para	9
pongo queja	5
pongo stop	9
pool	11
pop	11
pop @lights	9
pop up	9
poquito	-11
poquito $	-6
poquito _ $	-6
por	-35
por _ $	-28
por _ .	-11
por _ _ $	-17
por _ _ .	11
por _ _ de	-8
por _ _ el	-5
por _ _ es	-12
por _ _ levanto	-8
por _ _ mensaje	19
por _ _ numero	13
por _ _ y	6
por _ amor	6
por _ dejaron	-10
por _ el	14
por _ medio	16
por _ mejor	-22
por _ mensajes	-14
por _ mi	15
por _ se	6
por _ tamales	5
por aqui	-11
por dios	8
por dios $	5
por donde	9
por el amor	6
por error	-11
por error $	-10
por eso	-16
por eso no	-13
por este	15
por este medio	9
por esto	-9
por esto $	-9
por fa	20
por favor	35
por favor $	10
por favor el	14
por favor no	-5
por favor se	7
por favorcito	17
por fin	-28
por fin $	-17
por firmar	-7
por los	-6
por los tamales	5
por ningun	6
por ningun medio	6
por que	-9
por que dejaron	-10
por que no	5
por spam	5
por tanto	-8
por telefono	-10
por texto	-13
por todo	8
porfabor	15
porfavor	17
porfavor _ _ $	7
porfavor _ de	8
porfavor _ mi	-5
porque @elsewhere	11
porque _ @jefe	9
porque el	11
possible @left-what	6
possible _ @left-what	5
posted	-5
posting	7
power	-5
prayed	6
preferiria	9
preferiria @please	9
preferiria @please estar	9
preferiria @please estar @elsewhere	9
preferiria _ _ @elsewhere	9
preferiria _ _ en	9
preferiria _ estar	9
preferiria no	9
preferiria no estar	9
pregunta	-5
preguntando	11
preguntando _ @lista	12
preguntando quien	12
preguntarme	10
pregunto	-12
prende	-16
prende $	-16
press	6
press _ for	6
pretend	17
pretend _ @again	17
pretend _ never	17
primera	13
primera _ y	5
primo $	5
print	-12
privacidad	-7
privacy	-6
private	-8
private $	-6
prob	-10
problem	-7
problems	6
problems $	7
produce	-6
program	9
program $	5
prohibido	8
prohibido @escribir	9
prohibido _ _ @elsewhere	8
promociones	6
promociones $	6
promos	7
propaganda	22
propaganda $	10
proxima	21
proxima $	7
proxima @elsewhere	17
proxima @elsewhere @bloqueo	17
proxima _ @bloqueo	17
proxima _ _ @address	10
proxima los	17
publicidad	27
publicidad $	24
puchica @address	8
puchica _ _ $	7
puchica ya	7
puedan	16
puede	-14
pueden	-7
pueden _ $	11
pueden _ _ favor	6
pueden _ a	-19
pueden _ de	7
pueden borrar	15
pueden llamar	-6
pueden llamar $	-6
puedo	-18
puedo $	-12
puedo @elsewhere	7
puedo @quitar $	11
puedo _ $	10
puedo _ @elsewhere	-9
puedo _ _ @address	5
puedo _ _ @mensajes	-9
puedo _ _ mensajes	-9
puedo _ los	-9
puedo cancelar	11
puedo cancelar $	11
puedo salir	-22
puedo salir $	-22
puedo salirme	26
puedo salirme $	24
puerta	-7
pues	-9
pues ya	-6
pull _ $	-6
pull _ _ $	10
pull _ _ out	-8
pull the	8
puntos	-6
puras	-6
puras @trabajo	-5
puras _ $	-6
puro	-14
puro _ $	-5
puro _ @elsewhere	-8
puros	-12
puse	5
puse _ _ en	6
puse _ _ me	12
puse _ mi	-6
puse _ y	14
puse alto	13
puse alto y	13
pushed	14
pushing	-7
pushing _ to	-7
pushing me	-7
pushing me to	-7
pusieron	-7
puso @persona	11
puso @persona @numero	11
puso @persona @numero @elsewhere	10
puso _ @numero	11
puso _ _ @elsewhere	9
puso _ numero	11
puso mi	11
puso mi numero	11
put _ _ $	17
put _ _ by	8
put _ _ for	-6
put _ _ in	-7
put _ _ on	-7
put _ _ that	6
put _ back	17
put _ name	-9
put _ on	7
put a	9
put it	6
put it on	6
put me	-18
put me back	-9
put my	-8
put my name	-9
put them	25
put you	5
que	-41
que @I_stop	20
que @I_stop para	11
que @address	-17
que @address @please	-8
que @address @please @escriban	-7
que @address @please @me	-8
que @address @please le	13
que @address estaba	12
que @address estaba fuera	12
que @blocked-what	24
que @blocked-what @dejen	12
que @blocked-what @dejen @elsewhere	12
que @blocked-what @escriban	21
que @blocked-what @escriban $	25
que @blocked-what @escriban @elsewhere	-6
que @blocked-what @puede	6
que @blocked-what @put	7
que @blocked-what @put @elsewhere	7
que @blocked-what @quitaran	11
que @blocked-what @quitaran $	15
que @blocked-what @quitaran @elsewhere	-8
que @blocked-what @quitaran y	6
que @blocked-what @quiten	20
que @blocked-what @quiten $	23
que @blocked-what @quiten @elsewhere	10
que @blocked-what paguen	-6
que @blocked-what quitaron	-5
que @blocked-what quitaron @elsewhere	-5
que @dejen @elsewhere llegar	8
que @dije	-5
que @elsewhere @address	12
que @escriban	-21
que @escriban $	-6
que @escriban @elsewhere	-15
que @escriben	9
que @escriben $	10
que @lista	-18
que @lista $	-9
que @me	-8
que @nada	-6
que @numero	-11
que @paren	33
que @paren $	27
que @paren @lista	7
que @persona	-7
que @please	23
que @please @address	18
que @please @address $	11
que @please @blocked-what	8
que @please @blocked-what @dejen	10
que @please @quiero	5
que @please @quiero @nada	9
que @please @said	11
que @please entiendo	-6
que @please y	14
que @quiten	12
que @quiten @persona	6
que @sent	9
que @sent para	9
que @sent para que	9
que @trabajo	-13
que _ $	-29
que _ .	5
que _ @address	15
que _ @blocked-what	6
que _ @dejen	14
que _ @elsewhere	-33
que _ @escriban	23
que _ @lista	-5
que _ @mensajes	-12
que _ @mi	8
que _ @paren	-9
que _ @please	-7
que _ @puede	5
que _ @put	7
que _ @quiero	7
que _ @quitaran	11
que _ @quiten	23
que _ @said	10
que _ _ $	-16
que _ _ .	-16
que _ _ @I_stop	-5
que _ _ @blocked-what	-6
que _ _ @cosas	5
que _ _ @dejen	9
que _ _ @dije	9
que _ _ @elsewhere	-23
que _ _ @escribir	10
que _ _ @lista	-17
que _ _ @me	-9
que _ _ @nada	17
que _ _ @numero	8
que _ _ @paren	6
que _ _ @quiten	6
que _ _ @quitenme	6
que _ _ @salir	-11
que _ _ @sent	9
que _ _ @trabajo	-10
que _ _ a	-7
que _ _ avisarme	-19
que _ _ bendiga	12
que _ _ contacte	5
que _ _ de	15
que _ _ del	-5
que _ _ dieta	-5
que _ _ dije	9
que _ _ el	-5
que _ _ en	9
que _ _ escriban	-11
que _ _ fuera	7
que _ _ le	15
que _ _ llegar	8
que _ _ los	-20
que _ _ mandando	6
que _ _ mandar	9
que _ _ mande	-9
que _ _ manden	18
que _ _ mas	-6
que _ _ me	-6
que _ _ molestar	5
que _ _ nada	21
que _ _ nos	-9
que _ _ numero	13
que _ _ pero	7
que _ _ poner	9
que _ _ por	-8
que _ _ puedo	8
que _ _ que	27
que _ _ quiten	5
que _ _ salirme	-15
que _ _ se	19
que _ _ senor	13
que _ _ ser	7
que _ _ sirve	-7
que _ _ ustedes	14
que _ _ vea	-5
que _ _ y	11
que _ a	-11
que _ al	-15
que _ bonito	5
que _ borraran	6
que _ borre	7
que _ borren	16
que _ con	15
que _ de	-15
que _ dejen	12
que _ diga	13
que _ digo	-7
que _ entienden	7
que _ entiendo	-6
que _ escriban	9
que _ estaba	11
que _ estoy	-8
que _ hasta	7
que _ le	-6
que _ lleguen	-15
que _ me	6
que _ mensajes	-8
que _ mucho	-6
que _ no	-7
que _ paguen	-6
que _ para	25
que _ pongan	7
que _ pueden	5
que _ quieren	11
que _ quiero	10
que _ quitaran	19
que _ quitaron	-5
que _ quite	-6
que _ sacaran	-13
que _ senora	11
que _ su	8
que _ trabajando	13
que _ un	-7
que _ y	11
que _ ya	7
que alguien	-6
que alguien @blocked-what	-6
que alguien @blocked-what @escriban	-6
que alguien me	-6
que borren	7
que buscan	10
que dar	-18
que de	-5
que decir	8
que decir que	8
que decir que @blocked-what	8
que dejaron	-10
que dejaron @elsewhere	-10
que dejaron @elsewhere @escribir	-10
que dejaron de	-10
que di	11
que di para	11
que dios	15
que dios @elsewhere	15
que dios @elsewhere bendiga	12
que dios los	14
que el	16
que el jefe	6
que el ya	13
que eliminen	6
que eliminen mi	7
que era	9
que estoy	13
que estoy @elsewhere	-6
que estoy @elsewhere dieta	-5
que estoy a	-5
que hablar	5
que hay	-6
que hora	-6
que ir	6
que ir @elsewhere	6
que les @dije	6
que les @dije @elsewhere	-5
que les @dije que	13
que les diga	13
que les digo	-7
que lo	-11
que mande	-15
que me	24
que me borraran	6
que me borre	7
que me borren	16
que me dejen	12
que me lleguen	-15
que me paguen	-6
que me pongan	7
que me pueden	6
que me quitaran	19
que me quitaron	-5
que me quite	-6
que me sacaran	-13
que mi	-7
que moleste	-6
que no	23
que no entienden	7
que no entiendo	-6
que no me	8
que no quiero	9
que no y	14
que nos	-8
que numero	-11
que onda	-6
que padre	-10
que padre $	-10
que parar	10
que pare	12
que paren	12
que paren $	21
que paren los	-10
que pasa con	11
que pasa si	-7
que poner	11
que poner para	9
que pongo	19
que significa	-11
que significa @lista	-11
que sin	6
que tan	7
que tengo	9
que tengo que	9
que tengo que @sent	9
que tiene	6
que tiene @elsewhere @numero	8
que tiene el	8
que trabajo	-6
que uno	10
que va	-5
que ya	-15
que ya estaba	12
que ya no	-8
que yo @please	6
que yo no	6
queda	-10
quedarme	-11
quedarme _ @mensajes	-10
quedarme _ _ $	-10
quedarme sin	-10
quedarme sin @mensajes	-10
quedarme sin @mensajes $	-10
quedo	-5
querer	-12
querer $	-6
querer @blocked-what	-6
querer me	-6
question	-13
question $	-11
questioned	-9
questioned _ _ @left-what	-9
questions	-5
questions _ me	-5
questions from	-5
questions from me	-5
quien	-32
quien $	-5
quien @escriben	16
quien @lista	10
quien _ $	-12
quien _ .	-11
quien _ @elsewhere	-9
quien _ @lista	-9
quien _ _ @blocked-what	-8
quien _ _ @elsewhere	-12
quien _ _ @persona	-6
quien _ _ @please	-9
quien _ _ a	-7
quien _ _ me	-8
quien _ _ mi	-6
quien _ _ no	-9
quien _ _ que	9
quien buscan	16
quien es	-23
quien es .	-11
quien es . @please	-11
quien esta	10
quien lo	-5
quiera	-8
quiera $	-5
quiere _ le	9
quiere mensajes	7
quiere mensajes $	7
quiere que le	9
quiere sacar	-5
quieren _ $	10
quieren _ de	-5
quieres	-9
quiero	13
quiero $	15
quiero _ $	42
quiero _ _ baja	8
quiero _ _ de	-6
quiero _ _ dejen	10
quiero _ _ este	6
quiero _ _ mensajes	-18
quiero _ _ mi	9
quiero _ _ nada	6
quiero _ _ no	-5
quiero _ _ quiero	-12
quiero _ a	-6
quiero _ de	10
quiero _ dejen	-19
quiero _ del	20
quiero _ en	23
quiero _ gracias	-14
quiero _ info	15
quiero _ me	10
quiero _ mensajes	9
quiero _ mi	-6
quiero _ mis	-23
quiero _ nada	20
quiero _ sin	-10
quiero _ ya	25
quiero avisos	11
quiero borrar	-15
quiero darme	7
quiero darme de	7
quiero el	-8
quiero estar	11
quiero estar en	13
quiero llamadas	-12
quiero morir	-8
quiero morir $	-7
quiero nada	18
quiero nada $	24
quiero nada de	9
quiero perderme	-12
quiero que	-20
quiero que dejen	-19
quiero que el	6
quiero que me	10
quiero quedarme	-10
quiero quedarme sin	-10
quiero recibir	9
quiero saber	23
quiero saber del	17
quiero saber nada	16
quiero salir	17
quiero salir $	10
quiero salir de	-9
quiero sus	5
quiero sus mensajes	5
quiero vivir	-11
quiero vivir $	-11
quiet	-6
quieto	30
quisiera _ me	7
quisiera _ no	-5
quisiera que	5
quisiera que me	7
quit	6
quit $	-46
quit .	-7
quit _ $	23
quit _ _ $	31
quit _ _ and	-10
quit _ _ up	13
quit _ gym	5
quit _ me	35
quit _ my	7
quit _ the	16
quit _ you	-6
quit blowing	9
quit blowing me	8
quit calling	-6
quit hitting	8
quit it	10
quit it $	8
quit sending me	-7
quit texting	-7
quit texting $	10
quit the	9
quit the gym	5
quit this	-9
quit this job	-6
quit with	7
quit with the	7
quita	-65
quita _ _ $	-11
quita _ _ de	-17
quita los	-17
quitale	-6
quitan _ _ $	11
quitan _ la	-7
quitan de	-7
quitan de la	-7
quitar	11
quitar _ $	14
quitar _ _ $	-6
quitar _ _ lista	10
quitar _ la	7
quitar de	7
quitar de la	7
quitar la	-6
quitaran	19
quitaran $	19
quitarme	17
quitarme $	17
quitarme la	-5
quitarnos	-7
quitaron	-11
quitaron @elsewhere	-11
quitaron @elsewhere @job	-6
quitaron _ @job	-6
quitaron _ _ .	-5
quitaron la	-6
quitate	-6
quite	-7
quiteme	15
quiteme $	8
quiten	-11
quiten $	7
quiten _ _ $	-17
quiten _ _ de	-20
quiten _ mensajes	-13
quiten _ nombre	-18
quiten _ numero	10
quiten los	-7
quiten mi	-13
quiten mi nombre	-18
quitenlo	25
quitenlo $	14
quitenlo _ $	8
quitenme	57
quitenme $	26
quitenme _ $	13
quitenme _ _ $	15
quitenme _ favor	14
quitenme por	14
quitenme por favor	14
quitese	12
quitese @elsewhere	12
quitting $	-5
raffle	-8
rain	-8
rain $	-9
rally	7
rally $	7
ramon	11
random	-6
random _ @boss-does	-6
raros	-8
raros $	-8
rate	6
rate $	6
rather _ _ $	-8
rather _ _ @texted	-5
rather _ _ written	-5
rather you	11
reached	7
reached the	7
read	-15
read @blocked-what @mensajes	-5
read @left-what	-8
read @list	9
read @these	-5
read _ @mensajes	-13
read _ _ $	-6
read _ _ @blocked-what	-5
read _ _ @person	9
read _ messages	-5
read _ texts	-5
read every	-5
read my texts	-5
read the	-8
read these	8
reading	-6
reading these	7
reads @list	-6
reads _ _ @blocked-what	-11
reads these	-6
real	-9
real $	-7
real _ $	13
real _ _ $	-13
really	-17
really $	-6
really _ $	-6
reassigned	12
reassigned @address	12
reassigned please	12
receive	20
receiving	10
receiving @mensajes	14
receiving @mensajes $	14
receiving _ $	14
receiving texts	14
receiving texts $	14
recibi	-11
recibi _ $	-9
recibir	12
recibir $	18
recibir _ $	10
recibir _ _ $	-9
recibir _ mensajes	-30
recibir esto	5
recibir mas mensajes	-15
recibir sus	-15
recibir sus mensajes	-16
recibo	-16
recibo @elsewhere	-5
recibo @elsewhere @mensajes	-5
recibo _ @mensajes	-13
recibo _ _ @elsewhere	-8
recibo los	-5
reckon	10
recordatorio	-9
recordatorios	16
recordatorios $	6
recordatorios _ me	10
refill	6
refill @mensajes	6
refill texts	6
refrain	5
refrain from	5
register	6
registro	9
rehire	-7
release	6
remind	-8
remind @blocked-what	-8
remind me	-8
reminders	24
reminders $	6
reminders _ i	10
reminders but	7
remov	13
removal	44
removal $	37
remove	52
remove $	31
remove _ $	37
remove _ _ $	25
remove _ _ from	-17
remove _ _ the	-19
remove _ from	-21
remove _ or	7
remove her	11
remove her $	11
remove it	9
remove it $	9
remove me	23
remove me $	9
remove me from	-11
remove me or	7
remove my	-9
remove the	-13
remove your	-7
removed	49
removed $	47
removed . this	5
removed _ _ $	6
removed _ _ is	5
removed _ the	-7
removed _ this	9
removed from	-6
removed from the	-7
remover	7
remover $	6
remuevanme	7
replied	8
replied _ twice	5
replied stop	8
replied stop twice	5
reply	-20
reply $	-6
reply _ _ end	-10
reply _ to	-19
reply stop	-19
reply stop to	-19
report	-8
report @list	-10
report _ $	-10
report this	-10
report you	13
report you $	8
reportar $	12
reportar _ me	-8
reportar si	-8
reportar si me	-8
reporte $	-17
reporte _ _ $	16
reporte al	17
reported	47
reported $	23
reported @off-when	10
reported @off-when @these	10
reported _ @mensajes	9
reported _ @these	10
reported _ _ $	11
reported _ junk	10
reported _ spam	9
reported as	10
reported as junk	10
reporting	33
reporto	-12
reporto $	-9
request	33
request @carrier	5
request @left-what	8
request @these	8
request _ im	8
request for	6
request removal	5
request that	8
requesting	12
requesting @carrier	12
requesting removal	12
resend	-7
resign	13
respect	11
respect _ _ $	8
respectfully	6
responda	-20
responda @paren	-20
responda @paren para	-21
responda _ _ @please	-16
responda _ _ no	-16
responda _ para	-21
rest	17
rest $	29
results	-6
retirenme	8
retirenme $	8
retiro	25
retiro @elsewhere	21
retiro @persona @refused	5
retiro _ @refused	11
retiro _ autorizacion	6
retiro _ consentimiento	5
retiro la	5
retiro mi consentimiento	5
return	9
return @left-what	10
return it	-6
revoco	32
revoco @elsewhere	25
revoco @persona	7
revoco @persona @refused	7
revoco @persona @refused $	6
revoco _ @refused	28
revoco _ _ $	26
revoco _ autorizacion	24
revoco mi	7
revoke _ $	8
revoke _ _ $	-11
revoke consent	8
revoke consent $	8
revoke my	-11
revoked	16
revoking	17
rh	-5
rice	-6
rice $	-6
rid	21
rid @wrong-thing	21
rid @wrong-thing you	16
rid @wrong-thing you $	16
rid _ _ $	17
rid _ you	16
rid of	21
rid of you	16
riddance	12
ride	7
ride to	11
rifa	6
right	-13
right $	-20
right _ $	20
rio	-9
rio @elsewhere	-8
rio de	-8
rip @lights	12
rip up	12
risa	-6
risa $	-5
riverside	14
riverside $	20
rmv	16
rmv _ $	16
robot	30
robot .	14
robot @left-what	19
robot _ $	14
robot _ _ @blocked-what	22
robot to	22
rocks	20
room _ _ need	10
room _ i	9
roommate	21
ropa	-13
rosa	-7
roster	7
rotation	6
round	-9
round $	-9
ruego	7
rush	-5
sabe	-6
saben	-6
saben @elsewhere	-9
saber	13
saber _ _ $	7
saber _ de	8
saber del	17
saber nada	16
saber nada de	8
saca	-15
sacame	18
sacame de	13
sacan	17
sacan $	15
sacar	8
sacar de	8
sacara	6
sacaran	-13
sacarme	24
sacaron	-6
sacaron @persona	-9
sacaron @persona @numero	-9
sacaron _ _ $	-14
sacaron _ numero	-9
sacaron mi	-9
sacaron mi numero	-9
said	-24
said $	-15
said _ $	23
said _ 3	19
said _ _ times	19
said _ _ union	8
said _ texting	-8
said _ the	8
said dont	11
said i	-8
said stop	19
said tell	12
sakenme	8
sakenme $	8
sal	-34
sal $	-20
saldo @elsewhere	5
sales	13
sales _ @elsewhere	13
salgo	12
salgo $	37
salgo _ $	-18
salgo _ _ $	15
salgo _ _ lista	-9
salgo _ aqui	11
salgo _ grupo	9
salgo _ la	-8
salgo de aqui	11
salgo del grupo	9
sali de	5
salida	-17
salida $	-7
salida @elsewhere	-6
salida @elsewhere emergencia	-6
salida _ emergencia	-6
salida de	-6
salida de emergencia	-6
saliendo	-7
salio	-6
salir	10
salir $	33
salir _ $	12
salir _ _ $	-6
salir _ _ de	-17
salir _ grupo	6
salir _ la	-5
salir a	-12
salir del grupo	6
salir ya	26
salirme	52
salirme $	44
salirme _ _ $	8
salon	-6
salt	-17
salt _ _ $	-14
salte	-10
salte @elsewhere	-10
salte @elsewhere @lista	-10
salte _ @lista	-10
salte _ _ $	-7
salte de	-10
same @list	-11
same @list $	-6
same @list @off-when	-5
same _ $	-9
same _ @off-when	-5
same _ _ @job	15
same _ as	-5
same number	-11
same number $	-6
same number as	-5
sandra	-7
saqueme	8
saquen	-8
saquen $	7
saquen _ _ $	-13
saquenlo	7
saquenlo de	7
saquenme	45
saquenme $	34
saquenme _ _ $	10
saquenme de	7
saturday	-7
saturday for	-6
save	-11
save @blocked-what	-5
save @left-what	6
save your	6
saved	-13
saving	-5
saw	-7
saw @list	-5
saw this	-5
say	-21
say _ $	-7
say _ me	11
say _ us	-6
say a	-6
say i	-11
say remove	9
saying	-24
says	-21
says _ _ $	-7
says _ _ .	8
says _ _ on	-10
says _ _ stop	10
says _ not	-8
says _ to	11
says im	-11
says im not	-7
says no	14
says you	-7
scam	-15
scam $	-8
scared	-9
schedule	-8
school	12
school $	13
scratch	14
scratch _ _ $	8
scratch _ off	7
scratch me	6
scratch me off	7
screen	7
screen $	-7
screen .	6
scribe	6
se	-16
se @blocked-what	-24
se @blocked-what @erase	-8
se @blocked-what fue	-7
se @blocked-what fue @elsewhere	-7
se @elsewhere	16
se @elsewhere @beg	19
se @elsewhere @beg $	15
se @elsewhere juro	-6
se @elsewhere juro $	-6
se @equivoco	48
se @equivoco $	35
se @equivoco @elsewhere	13
se @equivoco @elsewhere @numero	8
se @equivoco @elsewhere persona	14
se @escriben	10
se @escriben asi	15
se @paren	-21
se @paren $	-21
se @puede	-5
se @puede @quitar	-5
se _ $	15
se _ @beg	20
se _ @elsewhere	-10
se _ @erase	-8
se _ @escriban	5
se _ @lista	-7
se _ @lose	-12
se _ @owner	5
se _ @persona	-7
se _ @please	8
se _ @quitar	-5
se _ _ @elsewhere	-22
se _ _ @escribir	6
se _ _ @lista	-7
se _ _ @persona	-9
se _ _ @please	7
se _ _ @quitenme	6
se _ _ @trabajo	11
se _ _ borrenme	6
se _ _ los	-12
se _ _ mandarme	-10
se _ _ no	7
se _ _ numero	8
se _ _ pero	7
se _ _ persona	14
se _ _ por	6
se _ _ trabajo	12
se _ _ tu	-5
se _ _ un	-7
se _ a	-6
se _ agradezco	10
se _ asi	14
se _ borraron	-5
se _ con	-6
se _ de	13
se _ del	13
se _ el	-9
se _ es	6
se _ fue	-7
se _ juro	-6
se _ la	-10
se _ mi	-6
se _ no	8
se _ olvide	-10
se _ son	5
se _ todos	-8
se cancelo	-21
se entere	7
se entere $	7
se equivocaron	19
se equivoco	18
se equivoco de	5
se fue	6
se fue @elsewhere	8
se les	-8
se les @lose	-10
se les @lose @escribir	-10
se les olvide	-10
se llama	12
se llama asi	15
se llevaron	-7
se lo	13
se lo agradezco	10
se los	5
se me	-24
se me borraron	-5
se me fue	-7
se puede	-5
se quien	7
se rio	-9
se rio @elsewhere	-8
se rio de	-8
seas _ $	-8
seat	-24
seat $	-23
second _ $	7
security	-5
see	-20
see _ $	-22
see _ _ $	-10
see _ _ on	9
see _ _ that	6
see _ texts	-10
see _ there	-6
see him	-8
see it	-7
see my	-5
see these	-10
see these texts	-10
see this	5
see to	7
see to it	7
see what	12
see you	-23
see you $	-9
see you there	-6
seen	-7
seen _ _ @list	-8
sees	8
sees $	17
sees @blocked-what	-9
sees _ _ $	-9
sees my	-9
segun	10
segunda	10
seguro $	7
sell	5
semana	-6
semana $	-8
senal	-18
senal $	-10
senal @elsewhere	-8
senal @elsewhere @paren	-8
senal _ @paren	-8
senal _ alto	-8
senal de	-8
senal de alto	-8
send $	6
send _ $	5
send _ _ $	-27
send _ _ i	6
send _ _ my	-18
send _ _ somebody	15
send _ in	-6
send _ message	-14
send _ more	14
send _ the	-7
send _ this	11
send anything	9
send it	-23
send it in	-6
send it to	-10
send me	5
send me $	8
send me this	11
send one	15
send that	-6
send them	15
send this	6
sending	-7
sending $	9
sending _ _ $	8
sending _ memes	-6
sending me	-7
sending me memes	-6
sending texts	-7
sends	-18
seniority	-7
seniority $	-7
senor	24
senor $	24
senora	-7
senores	15
sent	-22
sent that	-8
ser	18
ser _ $	7
ser _ @address	6
ser _ @elsewhere	7
ser _ _ @elsewhere	6
ser _ de	7
ser _ por	6
ser contactado	16
ser contactado @address	6
ser contactado por	6
sera	8
seria	-5
seriously	14
seriously $	17
service	6
servicio	14
servicio $	14
share	-7
share _ _ $	-7
share _ number	-6
she	7
she _ _ to	-6
she _ in	7
she _ last	5
she died	12
she is	7
sheet $	9
shes	-17
shes @left-what @elsewhere	9
shes @remove-kindly	-8
shes @remove-kindly @friend-wants	-6
shes _ $	-9
shes _ @elsewhere	9
shes _ @friend-wants	-6
shes _ _ @these	-5
shes _ _ that	-5
shes _ a	9
shes _ interested	-6
shes in	8
shes in a	9
shes not	-8
shes not interested	-6
shift	-17
shift _ _ $	10
shift _ are	-7
shift _ me	10
shift not	10
shift texts	-7
shirts	-7
shit	7
shoes	-6
shop	-18
shop $	-6
shop _ $	-7
shop _ _ $	-7
should	-22
should @corrected	-21
should @want-to	7
should _ @left-what	7
should _ _ @list	-15
should _ the	7
should be	7
should i	-21
shoulder	5
shouldnt	10
shouldnt @take	6
shouldnt _ _ @left-what	10
shouldnt have	6
show	-8
shows	-6
shut	7
shut _ $	22
shut _ _ for	9
shut _ _ the	-5
shut _ _ you	-6
shut _ down	8
shut _ no	-7
shut _ off	6
shut it	12
shut it down	8
shut off	-18
shut off $	-13
shut the	-7
shut up	22
shut up $	35
shut up no	-7
si	-68
si $	-23
si _ $	11
si _ _ $	-26
si _ _ digo	10
si _ _ es	-5
si _ _ le	15
si _ _ quitan	11
si _ esto	6
si _ interesa	-10
si _ leo	-8
si _ lo	10
si _ mandando	9
si _ otro	10
si _ quiero	-11
si _ si	14
si _ stop	-15
si lo	-8
si los	-10
si me	-12
si me interesa	-10
si quiero	-8
si siguen	20
si siguen mandando	13
si trabajo	-7
si un	-5
si ven	6
si ven esto	6
si voy	-8
si yo	10
sick	-7
siempre	-11
siempre $	-8
siento	-8
sigan $	11
sigan _ $	-11
sigan escribiendo	-6
sigan escribiendo $	-6
sigan mandando	-6
siganme	-13
siganme @escribir	-13
siganme mandando	-13
sign	-17
sign $	-6
sign _ $	14
sign _ _ up	-7
sign _ back	-7
sign _ out	15
sign _ up	-12
sign in	-7
sign me	9
sign me $	12
sign me back	-7
sign me out	15
sign me up	-12
sign on	-7
sign up	12
sign up $	14
signal	-17
signed	16
signed $	-14
signed @blocked-what	8
signed @blocked-what @lights	8
signed @lights	28
signed @lights @left-what	29
signed _ $	-6
signed _ @left-what	28
signed _ @lights	8
signed _ by	34
signed _ up	8
signed me	8
signed me up	8
signed up	28
signed up by	34
significa	-11
significa @lista	-11
signup	22
signup $	17
sigo	-7
sigo @elsewhere	-5
sigue	-9
sigue _ $	12
sigue _ mi	-10
sigue llegando	12
siguen	21
siguen $	-8
siguen _ le	15
siguen _ los	9
siguen _ verdad	-6
siguen mandando	10
siguen y	8
sigues	23
siguiendo	-5
sin	-22
sin @mensajes $	-10
sin _ $	-27
sin _ @quitenme	11
sin _ _ $	8
sin _ _ que	6
sin _ y	5
sin leer	-7
sin leer $	-7
sin preguntarme	10
sin querer	-12
sin querer $	-6
sin querer @blocked-what	-6
sin querer me	-6
since	7
since 2019	6
since @job	-9
since @job $	-9
since _ _ @left-what	6
since _ _ it	6
since june	-5
since june $	-5
since monday	-8
since monday $	-8
since they	5
sindicato	14
sindicato $	40
sindicato @address	8
sindicato @elsewhere	-5
siri _ _ @left-what	6
siri _ _ to	6
sirve	-28
sirve @elsewhere	-6
sirve _ _ $	-9
sirve y	-6
sistema	14
sister	-12
six	-6
size	-5
skip	13
skip @blocked-what	14
skip @blocked-what $	10
skip _ $	10
skip me	10
skip me $	10
slashed	-6
slashed @blocked-what	-6
slashed @blocked-what @escriban	-6
slashed _ @escriban	-6
slashed _ tires	-6
slashed my	-6
slashed my tires	-6
sleep	-6
sleeping	8
small	5
small claims	6
smart	-5
sms	6
so @address	21
so @address @dont	6
so @address @dont @bothering	6
so @bothering	-20
so @carrier	11
so @carrier @left-what	8
so @dont	6
so @job	17
so @list	-6
so @mensajes	-12
so @paren	14
so @paren $	6
so @please	10
so @please more	8
so @then-when	-8
so @then-when @corrected	-8
so _ $	-27
so _ @blocked-what	-7
so _ @boss-does	6
so _ @carrier	11
so _ @corrected	-15
so _ @do-not	8
so _ @dont	12
so _ @left-what	7
so _ @lights	-12
so _ @list	-6
so _ @please	6
so _ @take	6
so _ @want	9
so _ _ $	-6
so _ _ @again	15
so _ _ @blocked-what	30
so _ _ @bothering	5
so _ _ @carrier	11
so _ _ @corrected	5
so _ _ @dont	-13
so _ _ @elsewhere	-7
so _ _ @hour	-8
so _ _ @left-what	9
so _ _ @list	-5
so _ _ @mensajes	13
so _ _ @texts	8
so _ _ @want-to	-6
so _ _ a	-7
so _ _ and	15
so _ _ can	13
so _ _ dont	-13
so _ _ from	5
so _ _ getting	5
so _ _ i	5
so _ _ is	-6
so _ _ it	-6
so _ _ me	22
so _ _ number	-6
so _ _ quit	7
so _ _ send	6
so _ _ these	8
so _ _ this	-8
so _ _ to	9
so _ _ you	-5
so _ dont	12
so _ i	-15
so _ let	15
so _ more	8
so _ no	6
so _ of	5
so _ quit	7
so _ the	15
so _ this	-6
so bad	-5
so dont	6
so if	-8
so if i	-8
so ill	-8
so ill @do-not	-7
so im	13
so is	6
so is @left-what	6
so it	-6
so its	-6
so leave	17
so much $	8
so no	10
so no more	8
so please	21
so please dont	6
so stop	14
so stop $	6
so text	-9
so you	7
so you can	7
social	-7
social @left-what	-5
social to	-5
sola	11
sola $	7
solicito	20
solicito _ _ de	7
solicito la	7
solidarity	11
solo	-6
solo _ $	-10
solo _ _ me	9
solo _ que	7
solo quiero que	7
some	-18
some $	-11
some _ $	-13
some _ _ $	16
some _ number	13
somebody	38
somebody _ $	18
somebody _ _ $	10
somebody _ _ it	6
somebody _ cares	15
somebody _ it	6
somebody _ my	-7
somebody _ the	-7
somebody _ to	7
somebody else	28
somebody else $	18
somebody hit	-10
somebody who	15
somebody who cares	15
someone	15
someone $	7
someone _ $	11
someone _ to	5
someone else	18
someone else $	13
something	-21
something _ _ $	-5
something _ _ @left-what	-6
somewhere	-7
somos	-14
somos _ $	-11
somos mayoria	-6
somos mayoria $	-6
son	-5
son _ 10	-6
son _ _ $	-9
son de	-5
sons	7
sons _ $	7
sons phone	7
sopa	-34
sopa $	-33
sorry	-5
sorry $	19
sorry @corrected	8
sorry @corrected @list	9
sorry _ $	-6
sorry _ @list	9
sorry _ _ $	-12
sorry _ _ .	8
sorry _ _ this	-8
sorry _ number	9
sorry been	-20
sorry just	-6
sorry wrong number	9
soup	-5
soy	65
soy @elsewhere	-13
soy @elsewhere @jefe	10
soy @elsewhere @lista	-17
soy @elsewhere @lista $	-17
soy @elsewhere persona	10
soy @jefe	6
soy @jefe @please	6
soy _ $	55
soy _ .	9
soy _ @blocked-what	7
soy _ @jefe	10
soy _ @lista	-17
soy _ @please	8
soy _ _ $	-12
soy _ _ del	5
soy _ _ que	6
soy _ el	-6
soy _ me	7
soy _ no	8
soy _ persona	12
soy _ soy	-9
soy de	-17
soy el	-7
soy juan	-16
soy la	12
soy maria	17
soy maria $	17
soy quien	13
soy yo	19
soy yo $	18
spam	-13
spam $	14
spam _ $	9
spam _ _ $	11
spam _ it	-8
spanish	-12
spanish @address	-9
spanish @address $	-9
spanish _ $	-9
spanish please	-9
spanish please $	-9
spell	12
spell @left-what	13
spell _ $	12
spent	-7
spicy	-16
spicy $	-16
spoilers	-26
spot _ _ $	6
spot _ me	6
spring	9
sprite	-6
stahp	23
start	-14
start _ _ $	-7
starting	8
starting @wrong-thing	8
starting _ _ $	8
starting with	8
stay	18
stay @carrier	17
stay @carrier @blocked-what	10
stay @carrier @wrong-thing	7
stay @carrier @wrong-thing @blocked-what	10
stay _ @blocked-what	17
stay _ @wrong-thing	7
stay _ _ @blocked-what	18
stay _ _ me	6
stay _ _ my	11
stay _ from	7
stay _ my	10
stay _ of	7
stay away	7
stay away @blocked-what	7
stay away @blocked-what @blocked-what	7
stay away from	7
stay off	10
stay off my	10
stay out	7
stay out of	7
step $	-5
stepped	7
stepped @wrong-thing	7
stepped on	7
steward $	7
stfu	37
still	-7
still @belong	-9
still @belong $	-9
still @doing	10
still @take	8
still @take @list	10
still @want	-11
still @want @left-what	-9
still _ $	-11
still _ @hour	14
still _ @left-what	-18
still _ _ $	-11
still _ _ @corrected	18
still _ _ @elsewhere	-6
still _ _ a	-6
still _ _ but	8
still _ _ i	18
still _ for	-6
still _ in	-5
still _ these	10
still coming	8
still getting	10
still getting these	9
still here	-9
still here $	-9
still looking	-6
still looking @left-what	-6
still looking @left-what @elsewhere	-6
still looking for	-6
still want	-11
stop	9
stop $	-8
stop .	-36
stop . im	7
stop _ $	86
stop _ .	-7
stop _ _ $	27
stop _ _ .	6
stop _ _ and	25
stop _ _ de	-11
stop _ _ gas	-15
stop _ _ got	6
stop _ _ im	8
stop _ _ in	-5
stop _ _ line	11
stop _ _ messages	-5
stop _ _ name	7
stop _ _ number	-23
stop _ _ off	-7
stop _ _ on	7
stop _ _ out	-8
stop _ _ sign	-5
stop _ _ stop	8
stop _ _ texting	-12
stop _ _ textos	7
stop _ _ the	-6
stop _ _ these	-8
stop _ _ time	-20
stop _ _ to	28
stop _ _ unsubscribe	5
stop _ _ up	-7
stop _ _ with	-5
stop _ and	-26
stop _ beg	13
stop _ choice	6
stop _ from	-15
stop _ get	-15
stop _ i	25
stop _ if	-8
stop _ im	6
stop _ it	17
stop _ la	-8
stop _ line	12
stop _ lol	-5
stop _ los	9
stop _ me	-9
stop _ my	8
stop _ no	-5
stop _ on	-6
stop _ opt	-8
stop _ quit	6
stop _ shop	-7
stop _ so	-9
stop _ stop	13
stop _ texts	-23
stop _ these	-16
stop _ this	16
stop _ times	18
stop _ union	-7
stop _ up	6
stop _ updates	8
stop _ you	-21
stop _ your	-15
stop _ youre	-6
stop already	13
stop already $	6
stop asking	48
stop asking $	36
stop asking me	12
stop at the	-6
stop before	23
stop being	-8
stop being so	-8
stop bothering	10
stop bothering me	8
stop by	-14
stop calling	-18
stop calling me	-19
stop con	9
stop con los	9
stop do	10
stop do i	12
stop end	9
stop end quit	9
stop for	13
stop getting	-27
stop getting these	-8
stop hitting	22
stop hitting me	11
stop hitting my	11
stop how	8
stop i	28
stop i beg	13
stop im	9
stop in	12
stop inviting	9
stop inviting me	9
stop is	9
stop it	-18
stop me	-27
stop me if	-5
stop messaging	11
stop n	-7
stop now	6
stop para	-8
stop playing	-14
stop quiero	-6
stop reading	-7
stop sending	-7
stop sending $	9
stop sending texts	-7
stop sending these	-9
stop sign	-12
stop sign on	-6
stop stop	9
stop stop stop	9
stop texting	-29
stop texting $	12
stop texting and	-26
stop texting him	-17
stop texting it	7
stop texting me	-7
stop texting my	11
stop that	10
stop the	11
stop the union	8
stop the updates	8
stop this	-6
stop this $	7
stop to	-25
stop to opt	-8
stop twice	5
stop us	-5
stop using	7
stop w	5
stop we	-12
stop what	-6
stop with	13
stop with the	11
stop writing	-25
stop y	10
stop your	6
stop your choice	6
stopped	7
stopped $	8
stops	-9
stops _ the	-6
store	-7
store $	-10
store phone	7
story	-11
story $	-8
street	-6
strike	25
strike _ _ $	18
strike _ _ the	6
strike _ from	6
strike _ name	20
strike me from	6
strike my	22
strike my name	20
stuck	-8
stuck @left-what	-5
stuck in	-5
student	6
stuff	25
stuff $	18
stuff to	6
stupid	6
su	30
su _ $	15
su _ _ $	5
su _ _ me	9
su _ _ no	8
su _ de	10
su _ que	8
su lista	36
su lista $	15
su lista de	14
su mensaje	-9
su mensaje $	-6
su numero $	-9
su sistema	6
su sistema $	6
sub	6
sub scribe	6
subscribe	9
such	16
sucks	-7
suerte	22
suerte $	22
sundays	-8
sundays _ _ $	-7
supervisor _ $	14
supervisor _ _ de	-8
supervisor _ _ my	-8
supervisor no	-7
supervisors	-6
supposed	-8
supposed @left-what	-8
supposed @left-what @want-to	-8
supposed _ @want-to	-8
supposed _ be	-8
supposed to	-8
supposed to be	-8
sure	-29
sure $	-15
sure _ _ $	-5
sure _ _ @blocked-what	-6
survey	-9
sus	27
sus @mensajes	17
sus @mensajes $	34
sus @mensajes .	-9
sus @trabajo	13
sus _ $	44
sus _ .	-9
sus _ _ $	10
sus _ _ @elsewhere	-9
sus mensajes	14
sus mensajes $	24
sus textos	-6
suscripcion	12
suscripcion $	12
suspendan	14
suspendan _ _ $	14
suspende	8
suyas	9
swap	-8
swap @blocked-what	-8
sweet	-8
switched @name	-6
switched _ _ @left-what	6
switched _ _ the	6
switched phones	-6
system	12
system _ $	5
system today	7
system today $	7
tache	21
tache _ _ $	6
tache _ nombre	6
tache mi	6
tache mi nombre	6
tachen _ _ $	5
tachenme	7
tacos	-33
tacos $	-33
tagalog	-6
tagalog @then-when	-6
tagalog @then-when you	-6
tagalog _ you	-6
tagalog if	-6
tagalog if you	-6
take	69
take _ $	-10
take _ _ $	62
take _ _ before	5
take _ _ now	6
take _ _ of	7
take _ _ off	8
take _ _ or	6
take _ _ out	21
take _ _ the	-11
take _ _ this	-18
take _ _ you	-10
take _ cell	7
take _ my	15
take _ name	10
take _ number	12
take _ of	23
take _ one	6
take _ out	16
take _ time	-8
take _ with	-10
take a	34
take back	11
take back my	11
take down	-10
take him	23
take him off	23
take it	17
take it off	15
take me	12
take me out	15
take me with	-10
take my	17
take my name	10
take this	18
take this number	7
take this one	6
take us	10
take us off	10
take your	-10
take your time	-8
taken	25
taken _ $	20
taken _ the	-6
taken off	12
taken off $	20
taken off the	-6
taking	9
taking _ off	5
tal	-6
talk _ _ not	15
talk _ about	16
talk to	6
talk to about	16
talked	14
talked @left-what	14
talked to	15
talking	-5
talla	-17
talla @me	-8
talla _ _ $	-8
talla m	-8
tambien	-13
tambien _ @address	-11
tambien _ _ @elsewhere	-11
tambien _ _ de	-11
tambien _ nomas	-11
tambien o	-11
tambien o @address	-11
tambien o @address @elsewhere	-11
tambien o nomas	-11
tampoco $	-5
tan _ es	12
tan caro	-9
tan dificil	16
tan dificil es	16
tanta _ $	5
tanto	-19
tanto $	-13
tanto _ _ que	-8
tanto texto	-8
tarde	-17
tarde $	-6
tarde _ $	-10
tarea	-12
tarea $	-11
tarjeta	-6
tasha	16
tbh	7
te	-29
te @dije	-5
te @mensajes	-10
te @mensajes @elsewhere	-8
te @paren	22
te _ $	-25
te _ _ $	-23
te _ pero	7
te _ si	18
te bloqueo	22
te voy	6
te voy @elsewhere	6
te voy a	6
telefono	41
telefono $	15
telefono _ _ $	16
telefono _ _ en	7
telefono _ _ no	-7
telefono _ en	6
telefono _ no	8
telefono _ ya	-6
telefono de	22
telefono en	7
telefonos	-7
telefonos $	-7
tell	14
tell _ $	-12
tell _ _ scratch	14
tell _ _ stop	-6
tell _ _ take	13
tell _ _ to	6
tell _ boss	7
tell _ robot	19
tell _ to	9
tell _ union	9
tell her $	-6
tell me	-11
tell my	-7
tell my boss	-6
tell the	25
tell the robot	19
tell them	6
tell them to	6
temas	-10
temporales	-8
temprano	-13
tenemos	-6
tengo	-8
tengo @bloqueo	13
tengo @elsewhere	-6
tengo @interesado	11
tengo @job	12
tengo @trabajo @address	5
tengo _ $	-9
tengo _ @address	5
tengo _ @blocked-what	-6
tengo _ @lista	-12
tengo _ @sent	11
tengo _ _ $	-9
tengo _ _ @elsewhere	18
tengo _ _ @mensajes	9
tengo _ _ que	7
tengo _ decir	8
tengo _ ir	6
tengo _ me	-6
tengo _ poner	11
tengo interes	11
tengo plan	12
tengo que	12
tengo que @sent	11
tengo que @sent para	9
tengo que decir	8
tengo que ir	6
tengo que ir @elsewhere	7
tengo que poner	11
tenia	-12
tenia _ @address	-10
termina	-8
termina _ _ $	-11
terminate	9
termine	-25
termine $	-20
terrible	-12
test	-18
text	-9
text $	5
text _ $	10
text _ _ a	-9
text _ _ address	-7
text _ _ and	12
text _ _ calling	5
text _ _ get	6
text _ _ im	8
text _ _ it	7
text _ _ me	6
text _ _ my	-10
text _ _ no	-17
text _ _ opt	-6
text _ _ this	-12
text _ _ unsubscribe	-6
text _ _ work	-5
text _ again	28
text _ anymore	13
text _ at	-7
text _ back	-5
text _ call	-13
text _ come	7
text _ else	6
text _ get	8
text _ instead	-6
text _ phone	8
text _ please	-21
text _ the	-9
text _ this	10
text _ through	-9
text _ to	-18
text _ up	-6
text _ you	-7
text again	16
text again $	13
text and im	6
text came	-6
text dont	7
text dont come	7
text here again	6
text i	15
text instead	-12
text instead $	-12
text it	13
text it $	10
text me $	13
text me again	21
text me anymore	12
text me at	-10
text me instead	-6
text me the	-13
text not	-19
text only	-20
text sorry	-10
text sorry $	-10
text stop	-23
text stop $	-12
text stop to	-12
text the	-11
text this	8
text us	5
text you $	-8
texteando	8
textearme	11
texted $	16
texted .	7
texted _ $	-21
texted _ wrong	-6
texted stop	-7
texteo	-10
textiando	14
texting	26
texting $	21
texting _ $	-13
texting _ .	7
texting _ _ $	9
texting _ _ is	-10
texting _ _ said	8
texting _ _ she	7
texting _ and	6
texting _ anymore	5
texting _ at	12
texting _ i	10
texting _ mom	-11
texting _ number	-9
texting _ please	9
texting _ the	-5
texting _ these	-8
texting _ to	6
texting and	-17
texting end	-7
texting him	-17
texting him $	-17
texting it	8
texting it $	8
texting me	46
texting me $	11
texting me .	6
texting me and	6
texting me anymore	5
texting me at	11
texting me please	9
texting me these	-8
texting my	16
texting sorry	-18
texting sorry $	-18
texting this number	-9
texting you	-5
texting your	-34
texto	-36
texto $	-21
texto _ _ me	-9
texto _ que	-7
texto es	-9
textos	34
textos _ $	20
textos _ _ los	-7
textos _ _ union	9
textos _ la	8
textos _ un	-8
textos de la	8
textos que	10
texts	29
texts $	40
texts .	8
texts _ $	-6
texts _ _ $	10
texts _ _ you	10
texts _ annoying	-7
texts _ end	7
texts _ her	-6
texts _ me	-6
texts _ my	-6
texts _ stop	-8
texts _ to	6
texts _ too	7
texts about	5
texts are	-21
texts are annoying	-7
texts coming	-6
texts from	-15
texts got	8
texts haha	-6
texts haha $	-6
texts me	5
texts no	8
texts on	-5
texts please	9
texts please $	7
texts to stop	-8
tf _ $	8
thank _ $	-10
thank _ _ asking	-5
thank _ _ much	7
thank _ for	-9
thank _ so	7
thank _ to	10
thank god	-10
thank god $	-10
thank you	7
thank you for	-9
thank you so	7
thank you to	10
thanks	-15
thanks $	-12
thanks _ _ $	-6
thanks _ me	5
thanks for	-11
that	-59
that $	-18
that _ $	-15
that _ _ $	-9
that _ _ .	7
that _ _ included	8
that _ _ is	6
that _ _ my	-9
that _ _ out	-6
that _ _ this	7
that _ _ us	-11
that _ and	5
that _ for	-6
that _ my	-13
that _ not	14
that _ number	6
that _ since	6
that _ stop	17
that _ the	-6
that _ want	-12
that i	-17
that i want	-12
that im	13
that im not	9
that list	9
that mean	-5
that mean for	-5
that my	8
that name	20
that name $	19
that say	-6
that says	-6
that sheet	6
that to	-7
that was	-7
that works	-6
that you	10
that you not	7
that you stop	8
thats	-9
thats @blocked-what	-6
thats @left-what	6
thats @remove-kindly @blocked-what	15
thats _ $	7
thats _ .	6
thats _ @blocked-what	10
thats _ _ $	21
thats _ _ @list	-15
thats _ _ @wrong-thing	-6
thats _ im	-5
thats _ me	20
thats _ my	-10
thats it	9
thats my	-6
thats not me	20
thats why	-6
the	-71
the _ $	-10
the _ .	16
the _ _ $	-8
the _ _ .	7
the _ _ a	10
the _ _ ask	-7
the _ _ call	6
the _ _ do	-6
the _ _ for	-10
the _ _ from	5
the _ _ get	-7
the _ _ god	12
the _ _ have	6
the _ _ he	-10
the _ _ hear	10
the _ _ hit	7
the _ _ how	-8
the _ _ i	12
the _ _ if	11
the _ _ im	-17
the _ _ in	6
the _ _ just	-15
the _ _ left	5
the _ _ list	5
the _ _ looking	7
the _ _ manager	6
the _ _ me	-27
the _ _ more	-6
the _ _ names	-7
the _ _ nice	7
the _ _ no	11
the _ _ not	23
the _ _ over	11
the _ _ please	6
the _ _ put	-10
the _ _ quit	-6
the _ _ said	-14
the _ _ say	-6
the _ _ says	-9
the _ _ sent	-5
the _ _ so	19
the _ _ stop	-15
the _ _ take	-6
the _ _ texting	-6
the _ _ the	-15
the _ _ them	9
the _ _ this	-11
the _ _ to	7
the _ _ want	6
the _ _ we	-8
the _ _ with	-7
the _ _ wont	7
the _ _ works	-7
the _ _ you	12
the _ _ your	6
the _ again	-20
the _ alone	12
the _ and	-6
the _ but	-16
the _ button	-7
the _ call	5
the _ can	-8
the _ cause	7
the _ chat	-8
the _ coming	-11
the _ dept	8
the _ family	6
the _ from	-8
the _ general	8
the _ got	7
the _ i	-5
the _ if	-9
the _ in	-11
the _ is	-13
the _ it	-6
the _ its	-5
the _ jose	15
the _ keeps	-7
the _ list	-15
the _ no	-8
the _ of	12
the _ one	14
the _ ones	12
the _ or	-12
the _ people	8
the _ person	29
the _ phone	-10
the _ please	-23
the _ room	8
the _ saturday	-6
the _ says	-6
the _ shift	10
the _ sign	-7
the _ so	7
the _ stop	-19
the _ stuff	7
the _ tell	7
the _ text	13
the _ thank	11
the _ that	-10
the _ thing	7
the _ too	8
the _ twice	8
the _ union	-8
the _ was	7
the _ where	-5
the _ wont	-7
the _ yelled	-5
the _ your	7
the address	-7
the address again	-6
the answer	5
the attorney	9
the attorney general	8
the board	-7
the boss	-13
the break	9
the break room	9
the ceo	15
the chat	6
the company	-12
the companys	-6
the consultant	-7
the cops	5
the cops $	5
the county	6
the day	5
the day shift	10
the do	6
the do not	6
the dock	-6
the dock $	-6
the door	-7
the driver	-7
the e	-7
the e stop	-7
the email	-6
the end	-12
the fcc	7
the fcc $	7
the fence	-5
the flyer	-6
the folks	7
the folks who	8
the girl	9
the group	-8
the group chat	-8
the guard	-9
the guard says	-9
the hell	10
the hell alone	8
the house	-18
the house phone	-17
the kid	7
the last	34
the last one	27
the last text	12
the lawyer	-6
the link $	-5
the list i	-12
the loop	-6
the loop $	-6
the love	12
the love of	12
the machine	8
the machine $	8
the manager	-9
the menu	6
the menu $	6
the message	-6
the messages	26
the messages $	11
the messages too	8
the middle of	7
the new	-11
the next	6
the next one	7
the number	-19
the number $	-16
the number of	-7
the old	-11
the old one	-6
the one	-13
the one that	-5
the one who	-5
the one you	6
the other	-12
the other one	-6
the page	-8
the part	-5
the phone	-11
the police	9
the raffle	-10
the refill	6
the refill texts	6
the right	18
the robot	19
the same	22
the schedule	-5
the sign	-6
the sign in	-5
the spam	15
the store $	-7
the store phone	7
the survey	-9
the texting	25
the texting $	15
the texts	17
the texts $	23
the texts .	5
the texts coming	-6
the texts to	-8
the trash	6
the trash $	9
the tv	-5
the union	-5
the union or	-6
the union thing	7
the updates	7
the updates $	16
the vote	-7
the wedding	8
the whole family	6
the whole thing	5
the wrong	29
the wrong jose	15
the wrong person	5
the wrong phone	5
their	-8
them	13
them _ $	11
them _ .	10
them _ _ who	15
them _ my	-6
them _ number	-6
them _ the	-6
them _ us	-6
them back	26
them back $	26
them coming	5
them out	-11
them out $	-12
them to	17
then	-16
then $	6
there	8
there $	11
there _ _ .	6
there _ _ for	-11
there _ _ there	6
there _ can	13
there _ my	-7
there _ opt	7
there _ unsubscribe	9
there _ word	-11
there a word	-11
there an	13
there an opt	7
there anybody	8
there are	-6
there not	7
there who	13
there who can	13
theres @again	-23
theres @elsewhere @job	6
theres @please	23
theres _ @job	6
theres _ @wrong-thing	6
theres _ _ $	-23
theres _ _ @belong	22
theres _ _ @left-what	8
theres _ _ for	6
theres _ _ here	22
theres no	23
these	51
these $	26
these .	10
these _ .	7
these _ _ .	10
these _ _ are	-13
these _ _ it	-10
these _ i	22
these _ quit	6
these _ thanks	-7
these _ to	8
these anymore	16
these anymore $	9
these hours	-7
these messages	13
these messages $	7
these quit	6
these remove	9
these stop	17
these texts	-21
these texts $	-24
these to me	-5
these to quit	6
these updates	-14
they	-111
they @boss-does	-9
they @take	-11
they @take @left-what	-9
they @want	-5
they @went	-7
they _ @blocked-what	-47
they _ @carrier	-5
they _ @left-what	-25
they _ _ $	-13
they _ _ .	15
they _ _ @blocked-what	-9
they _ _ @carrier	-14
they _ _ @corrected	-12
they _ _ @left-what	-14
they _ _ @lista	-7
they _ _ @wrong-thing	-6
they _ _ it	-6
they _ _ list	-6
they _ _ off	-12
they _ _ us	-7
they _ _ wrong	-12
they _ me	-37
they _ my	-7
they _ the	-21
they called	-6
they have	-11
they have the	-8
they keep	9
they laid	-12
they laid @blocked-what	-12
they laid @blocked-what @carrier	-12
they laid me	-12
they said	-9
they want	-7
theyd	-14
theyd _ @blocked-what	-11
theyd _ _ @wrong-thing	-11
theyd _ my	-11
theyre	-11
theyre _ _ $	-7
thing	14
thing _ me	6
thing got	8
think $	14
thinking	-22
thinking @again	-18
thinking @again @end	-9
thinking @again @end @left-what	-9
thinking _ @end	-12
thinking _ _ $	-8
thinking _ _ @left-what	-12
thinking _ _ it	-12
thinking _ ending	-12
thinking about	-18
thinking about ending	-9
third	13
third @job	7
third @job $	8
third _ $	7
third shift	7
third shift $	8
this	74
this $	-22
this . i	-10
this _ $	-17
this _ .	11
this _ _ $	23
this _ _ .	8
this _ _ a	6
this _ _ bad	-5
this _ _ do	8
this _ _ i	-11
this _ _ landline	7
this _ _ like	-6
this _ _ my	15
this _ _ new	-21
this _ _ now	-16
this _ _ number	-10
this _ _ of	7
this _ _ off	11
this _ _ one	22
this _ _ phone	5
this _ _ somebody	10
this _ _ sons	7
this _ _ the	11
this _ _ want	-6
this _ _ what	-7
this _ _ wrong	9
this _ a	12
this _ after	5
this _ again	7
this _ an	-7
this _ and	-8
this _ be	10
this _ before	-8
this _ changed	15
this _ coming	8
this _ end	-7
this _ for	-10
this _ going	7
this _ how	9
this _ i	-10
this _ im	10
this _ is	-7
this _ kyle	18
this _ last	24
this _ lol	-9
this _ me	13
this _ no	6
this _ not	23
this _ on	10
this _ out	10
this _ the	15
this _ to	9
this _ up	-9
this again	10
this again $	10
this aint	16
this and	12
this anymore i	-6
this be	-7
this be the	-6
this chat	7
this from	-9
this group	9
this group $	5
this heat	-10
this i	13
this in	11
this is	25
this is $	10
this is a	14
this is an	-7
this is for	-7
this is going	5
this is her	-9
this is my	-8
this is not	28
this is the	20
this isnt	29
this job	-17
this job $	-6
this line	8
this line $	8
this list	22
this list $	8
this month	-19
this month $	-10
this morning	-19
this morning $	-11
this morning and	-8
this number	26
this number $	9
this number .	7
this number after	5
this number changed	15
this number for	-6
this number is	7
this number on	10
this number out	7
this off	13
this off $	9
this one $	-6
this phone	23
this phone from	5
this place	-17
this place $	-5
this quit	9
this quit $	9
this shift	-9
this spam	-19
this stop	18
this stop $	14
this stuff	13
this stuff $	11
this text	6
this the	19
this thing	6
this time	-9
this time $	-9
this to	12
this union	-6
this warehouse	-14
this weather	-19
this week	-26
this week $	-17
though	-8
though $	-6
thought	-9
thought _ _ would	-7
thought _ were	-6
thought i	12
thought you	-11
thought you were	-6
three $	-6
through	-9
through $	-10
through _ $	-8
through _ _ @again	8
through _ _ @blocked-what	10
through _ _ and	8
throw	8
throw _ _ in	9
throw _ _ number	8
throw _ my	8
throw _ number	12
throw my	12
throw my number	12
thursday	-11
ti	-5
tia	-9
ticket	-12
ticket _ _ $	-9
tiene @elsewhere @numero	11
tiene @elsewhere @numero @equivocado	11
tiene _ @elsewhere	11
tiene _ @numero	8
tiene _ _ @equivocado	11
tiene _ _ @numero	15
tiene _ _ equivocado	11
tiene _ _ numero	15
tiene _ el	15
tiene _ numero	13
tiene el	10
tiene el numero	11
tiene mal	15
tiene mal @elsewhere	15
tiene mal @elsewhere @numero	15
tiene mal el	15
tienen	25
tienen @elsewhere @numero	7
tienen @trabajo	5
tienen @trabajo @elsewhere	5
tienen _ @elsewhere	12
tienen _ @numero	7
tienen _ @paren	12
tienen _ _ @numero	10
tienen _ _ @trabajo	-5
tienen _ el	10
tienen mal	9
tienen mal @elsewhere	10
tienen mal @elsewhere @numero	10
tienen mal el	10
tienen permiso	6
tienen permiso de	6
tienen que	14
till	-26
till _ $	-6
till _ _ $	-5
time	-32
time $	-27
time .	-17
time _ _ i	9
time _ _ it	6
time _ _ to	8
time _ me	8
time _ text	10
time for	6
time you	15
time you text	10
times	40
times $	26
times @tail	10
times _ $	12
tio	-5
tira	7
tire	-31
tire $	-22
tired	-14
tired _ _ you	-5
tiren	14
tiren _ _ a	15
tiren _ numero	15
tiren mi	15
tiren mi numero	15
tires	-10
tires $	-10
tmrw	-27
tmrw $	-18
tmrw _ god	-9
to	45
to $	12
to _ $	28
to _ .	11
to _ _ $	19
to _ _ .	-11
to _ _ a	-9
to _ _ alone	10
to _ _ and	-15
to _ _ any	13
to _ _ but	-6
to _ _ call	5
to _ _ cares	15
to _ _ general	8
to _ _ him	13
to _ _ i	12
to _ _ in	-12
to _ _ job	-7
to _ _ list	8
to _ _ me	-18
to _ _ messages	-10
to _ _ more	8
to _ _ name	-6
to _ _ no	-12
to _ _ now	9
to _ _ number	14
to _ _ of	-9
to _ _ off	13
to _ _ on	9
to _ _ out	-11
to _ _ quit	7
to _ _ receiving	12
to _ _ screen	-7
to _ _ so	7
to _ _ stop	17
to _ _ the	-10
to _ _ these	-22
to _ _ this	12
to _ _ to	-19
to _ _ too	-8
to _ _ union	-6
to _ a	-11
to _ about	-10
to _ again	7
to _ and	7
to _ attorney	19
to _ before	8
to _ calling	-12
to _ coming	6
to _ contacted	19
to _ email	-9
to _ end	7
to _ from	22
to _ getting	-23
to _ her	-6
to _ here	-6
to _ ill	9
to _ in	6
to _ kid	-7
to _ lawyer	5
to _ list	-11
to _ me	19
to _ meetings	13
to _ messaging	17
to _ my	-17
to _ next	5
to _ no	21
to _ not	15
to _ number	-14
to _ off	7
to _ out	-18
to _ please	6
to _ police	8
to _ rally	10
to _ removed	8
to _ rude	-6
to _ sending	-7
to _ taken	8
to _ texted	13
to _ the	-9
to _ to	15
to _ we	-12
to _ who	11
to _ you	7
to about	16
to an	7
to an end	7
to any	14
to ask	-11
to ask about	-11
to be	16
to be a	-6
to be contacted	19
to be in	15
to be rude	-6
to be texted	9
to bed	-5
to bed $	-5
to come	25
to come $	13
to come to	16
to forget	21
to get my	-7
to get these	6
to give	-13
to go to	-6
to haiti	5
to haiti next	5
to hear	17
to hear from	8
to hell	6
to hell $	8
to hr	8
to it	14
to it $	11
to keep	-12
to know you	7
to leave	27
to leave $	15
to leave the	8
to lose	-11
to me $	-5
to me again	7
to meetings	9
to meetings $	9
to miss	-6
to my	-18
to my kid	-7
to not	10
to one	11
to opt	-12
to opt out	-12
to pay	6
to please	-9
to quit	-12
to quit $	-6
to quit this	-6
to read	-13
to remove	-5
to remove me	8
to report	-6
to resign	13
to save	-5
to school	13
to school $	14
to see	10
to send	-13
to send that	-6
to sign	-5
to somebody	14
to somebody who	15
to spam	-21
to stay	-6
to stop $	28
to stop .	6
to stop calling	-12
to stop messaging	14
to tell	-7
to texas	7
to text	-9
to text you	-7
to the attorney	9
to the list	-11
to the police	8
to this phone	5
to understand	6
to unenroll	10
to unsubscribe	-19
to unsubscribe $	-8
toca	-7
todavia $	-14
today	-34
today $	-34
today _ _ can	5
today not	6
toddler	-7
todo	-25
todo $	-21
todo _ $	-10
todo _ _ $	12
todo _ mio	21
todo _ turno	-7
todo bien	-8
todo bien $	-6
todo lo	21
todo lo mio	21
todo tranquilo	-7
todos	-28
todos $	-7
todos _ del	-5
todos los	-16
todos los del	-5
told	-37
told _ $	-12
told _ _ stop	8
told _ _ to	-9
told _ im	6
told _ not	-9
told him	-6
told me	-15
told my	-7
told us	-8
told us to	-5
told you	13
told you to	12
tomo	-9
tomorrow $	-7
tomorrow so	10
tonight	-16
tonight $	-13
too	-13
too _ .	14
too _ @left-what	-15
too _ _ $	-10
too _ _ @list	10
too _ _ im	6
too _ _ this	11
too _ in	-9
too many .	8
too much .	6
took	-15
took _ _ $	-13
took _ off	-14
took it	-17
touch	8
trabaja @lista	-9
trabaja @lista $	-7
trabaja _ $	-7
trabaja _ @elsewhere	13
trabaja _ el	12
trabaja ahi	-9
trabaja ahi $	-7
trabajando	11
trabajando $	12
trabajar	-11
trabajar @lista	-7
trabajar ahi	-7
trabajo	8
trabajo _ _ compania	21
trabajo _ _ no	-6
trabajo _ esa	20
trabajo _ la	6
trabajo ahi	9
trabajo ahi $	7
trabajo en	27
trabajo en esa	21
trabajo en la	6
trae	-7
traeme	-11
traeme _ $	-11
traes	-19
traffic	-16
traffic _ $	-7
traia	-6
traigo	-7
trailer	5
tranquila	13
tranquila $	13
tranquilo	10
trash $	9
tres	-11
tres _ @elsewhere	-5
tres veces	-6
tried to	-6
trouble	-5
truck	7
true	-8
try	-15
trying	9
trying to	13
tu	-24
tu _ $	-13
tu _ a	-5
tu lista	6
tu mensaje	-11
tu numero	-30
tu numero $	-22
tu numero a	-5
tu sindicato	11
tu union	9
tu union $	9
turn	18
turn _ $	24
turn _ _ $	-9
turn _ off	10
turn _ the	-5
turn off	16
turned	-9
turned off	-6
turno	-8
turno _ _ $	-9
turno _ de	-7
turno a	23
turno de	-7
tus	-10
tus _ _ $	-11
tus _ jaja	-11
tv	-7
twice @tail	7
twice is	5
twice is @left-what	5
two	-10
two _ _ in	8
two people	-6
typed	-12
typing	13
typing $	13
ugh	10
ugh $	-16
ultima	-5
un _ $	-20
un _ .	5
un _ _ $	37
un _ _ de	7
un _ _ phone	6
un _ mas	8
un _ me	35
un _ mio	-5
un _ que	-27
un _ scribe	6
un add	18
un add me	18
un consultorio	22
un enroll	21
un mensaje	-27
un mensaje $	-22
un mensaje mas	10
un mes	7
un reporte	-6
un reporte $	-5
un sign	12
un sign me	12
un sub	6
un sub scribe	6
un video	-5
una	-10
una _ $	-14
una _ _ que	7
una _ de	-6
una maquina	12
una persona	-6
una sola	6
una vez	7
una vez $	9
under _ _ @corrected	8
under _ _ i	8
under the	6
understand	14
understand @again	11
understand @left-what	-5
understand _ _ $	10
undo	16
undo _ $	6
undo it	6
unemployment	-9
unemployment @then-when	-9
unemployment @then-when you	-8
unemployment @then-when you @carrier	-8
unemployment _ _ @carrier	-9
unemployment _ _ quit	-9
unemployment _ you	-8
unemployment if	-9
unemployment if you	-8
unenroll	15
unenroll $	14
uninstalled	7
uninstalled @left-what	7
union	-5
union .	-9
union _ $	16
union _ _ $	-12
union _ _ me	9
union _ _ my	8
union _ _ stop	9
union _ do	-5
union _ got	8
union _ o	-11
union _ to	11
union crap	14
union crap $	14
union dont	7
union no	6
union or	-6
union people	7
union thing	7
uniones	11
uniones $	11
unirme	-13
unirme $	-5
unknown	-24
unknown @wrong-thing	-22
unknown numbers	-22
uno	-9
uno $	-21
uno _ $	-8
uno _ _ $	6
uno _ _ de	12
uno de	-13
uno mas	28
uno por	-7
unsign	10
unsign _ $	5
unsign me	10
unsign me $	5
unstop	-11
unsubscribe	17
unsubscribe $	26
unsubscribe _ _ $	18
unsubscribe _ _ texts	-31
unsubscribe _ all	6
unsubscribe from	-54
unsubscribe me	6
unsubscribe me $	-6
unsubscribed	-12
unsubscribed _ the	-8
unsubscribed from	-13
unsubscribed from the	-8
unsubscribing	11
up	32
up $	8
up _ $	-19
up _ _ .	8
up _ _ didnt	-6
up _ _ is	6
up _ _ joke	6
up _ _ me	7
up _ _ you	8
up _ a	9
up _ being	11
up _ now	7
up _ week	7
up _ you	-7
up again	6
up and	13
up as	5
up as a	6
up by	33
up every	7
up my	18
up my phone	7
up no	-7
up no you	-6
up so	-12
up to	-7
up whatever	8
up with	25
update	-19
update _ contacts	-8
update your	-10
update your contacts	-8
updates	7
updates $	13
updates _ _ $	12
ups	-9
ups $	-6
urgente	-7
us	-54
us $	-19
us _ $	-11
us _ _ i	5
us _ _ phones	11
us _ _ this	-5
us _ _ union	-6
us all	-9
us off	10
us to	-5
us with	-6
use	-8
use $	5
use _ _ for	6
use _ _ from	-13
use _ number	-10
use my	-8
use that	6
use this	-7
use this number	-10
used	-6
usen	13
usen _ numero	5
usen mi numero	5
uso	-14
uso _ _ @address	-12
usted	10
usted _ _ @elsewhere	8
ustedes	13
ustedes $	10
ustedes @elsewhere	10
ustedes @elsewhere @elsewhere	-6
ustedes _ $	-8
ustedes _ @elsewhere	-13
ustedes _ @please	9
ustedes _ _ $	-8
ustedes _ _ @escribir	-7
ustedes _ _ @persona	-6
ustedes _ _ mi	-6
ustedes _ andar	-7
ustedes _ dieron	-9
ustedes _ lo	-10
ustedes _ no	9
ustedes _ que	9
va	-24
va $	-10
va @elsewhere	-8
va _ _ @elsewhere	-6
va _ _ a	-8
va a	-11
vaina	11
vainas	5
vamos	-21
vamos @elsewhere	-11
vamos @elsewhere votar	-5
vamos @elsewhere votar @elsewhere	-5
vamos _ _ @elsewhere	-7
vamos _ votar	-5
vamos a	-11
vamos a votar	-5
van	9
van _ _ de	16
van _ _ que	9
van _ parar	6
van _ quitar	6
van _ veces	10
van a parar	6
van a quitar	6
van tres	10
van tres veces	10
vayanse	39
vayanse @elsewhere	25
vayanse @elsewhere @elsewhere	10
vayanse @elsewhere @elsewhere chingada	10
vayanse _ @elsewhere	10
vayanse _ _ $	15
vayanse _ _ chingada	10
vayanse _ la	10
vayanse a	7
vayanse a la	10
vayanse al	20
vayase	20
vea	-7
vea _ _ $	-5
veces @elsewhere	-7
vecino	-5
ven @lista	6
ven esto	6
vendo	6
veo	-8
ver $	-6
ver @elsewhere	10
ver @elsewhere @trabajo	14
ver _ @trabajo	14
ver _ _ @elsewhere	11
ver si	12
verdad	-29
verdad $	-26
verga	15
vete	12
vete @elsewhere	13
vete @elsewhere carajo	21
vete _ _ $	8
vete _ carajo	21
vete al	17
vete al carajo	21
vez	-14
vez @elsewhere	-11
vez _ $	-8
vez _ @elsewhere	5
vez _ _ $	-12
vez _ _ @elsewhere	9
vez _ _ @trabajo	6
vez _ _ con	11
vez _ _ tamales	6
vez _ pasa	11
vez de	-8
vez que	10
vez que pasa	11
vez que pasa @elsewhere	11
vi	-22
vi @persona	-7
vi _ $	-8
vi _ @mensajes	-8
vi _ _ $	-8
vi _ mensaje	-8
vida	-7
vida _ @elsewhere	-5
video	-8
videos	-11
vieja _ _ @elsewhere	8
viejo	-26
viejo _ _ @lista	-16
viejo _ _ este	-16
viejo y	-16
viene	-10
vinieron	-11
vinieron @elsewhere	-11
vinieron a	-11
vino	-6
vino $	-6
vio	12
vio @elsewhere	10
vio _ _ @elsewhere	7
vio el	7
visit	-39
visto	-6
vive	11
vivir	-12
vivir $	-11
vivo	7
vivo @elsewhere	8
vivo _ _ $	8
vivo en	8
voice @mensajes	-7
voicemails	-27
volante	-10
volante pero	-8
volver	-9
volver _ _ $	-14
volver a	-14
volvio	9
volvio @elsewhere	9
volvio a	9
votar	-6
votar @elsewhere	-5
votar @elsewhere $	-5
votar _ $	-5
votar si	-5
votar si $	-5
vote $	-6
vote _ _ me	5
vote _ no	9
vote no	-12
vote ya	5
vote ya no	5
voted	6
voting	7
voting @other-list	7
voting yes	7
voto	-15
voto $	-8
votos	-5
voy	-26
voy $	-16
voy @elsewhere @bloqueo	10
voy @elsewhere @bloqueo $	15
voy @elsewhere @quitar	8
voy _ @bloqueo	10
voy _ @quitar	8
voy _ _ si	-8
voy _ bloquear	9
voy _ denunciar	9
voy a	9
voy a bloquear	9
voy a denunciar	9
voz	-8
vuelva _ _ $	7
vuelva _ mandar	6
vuelva a	7
vuelva a mandar	6
vuelvan	18
vuelvan _ _ $	12
vuelvan _ escribir	5
vuelvan _ mandar	7
vuelvan a	18
vuelvan a escribir	5
vuelvan a mandar	7
vuelvanme	-5
vuelvanme a	-5
vuelven	6
vuelven a	6
w	-16
w @blocked-what	-7
w @left-what @mensajes	6
w _ $	-11
w _ @mensajes	6
w _ @tail	6
w _ _ $	-6
w you	-5
w you $	-5
wait	-19
wait i	-7
wakes	6
waking	9
walk	-15
walk @carrier	-7
walk @carrier $	-7
walk _ $	-10
walk off	-7
walk off $	-7
want	45
want $	16
want .	7
want . stop	7
want _ $	36
want _ .	12
want _ _ $	13
want _ _ .	10
want _ _ contacted	18
want _ _ from	6
want _ _ getting	-32
want _ _ in	14
want _ _ is	8
want _ _ texted	8
want _ _ these	-8
want _ _ to	-5
want _ _ up	-5
want _ _ you	21
want _ back	7
want _ be	15
want _ but	-12
want _ company	-6
want _ from	13
want _ go	-8
want _ hear	13
want _ hours	-7
want _ know	7
want _ lose	-18
want _ messages	12
want _ miss	-6
want _ more	-15
want _ number	7
want _ of	-7
want _ on	8
want _ part	9
want _ quit	-7
want _ text	6
want _ texts	7
want _ to	-15
want any	-16
want any more	-8
want be	10
want be on	8
want in $	-7
want it	-10
want me	-6
want me to	-6
want my number	7
want no more	-7
want no part	9
want nothing	10
want nothing from	10
want out $	15
want out of	-11
want the	-17
want the company	-6
want them	10
want them $	8
want these	7
want these $	6
want these hours	-7
want these messages	5
want these texts	6
want to	-15
want to be	15
want to go	-8
want to hear	13
want to know	7
want to lose	-18
want to miss	-6
want to quit	-7
want to stop	-10
want your	10
want your messages	8
wanted @carrier	-6
wanted @left-what @want-to	-7
wanted _ @want-to	-7
wanted out	-6
wanted to	-5
wanting	-10
wants	-18
wants _ $	14
wants _ _ list	-11
wants _ _ to	-12
wants _ texts	-12
wants off	-10
wants these	11
warehouse	-10
warning	-7
warning @carrier	-6
was	-56
was @boss-does	-9
was @left-what @left-what	6
was @people	-8
was @these	-7
was @wrong-thing	-5
was _ $	-22
was _ @carrier	-10
was _ @hour	-7
was _ _ $	-10
was _ _ .	6
was _ _ @left-what	6
was _ _ @want-to	-5
was _ _ first	-10
was _ _ it	11
was _ at	-10
was _ off	-8
was _ the	9
was dead	-7
was dead $	-8
was just	-7
was just @again	-6
was just about	-6
was nice	11
was on	-5
was one	-8
was that	-7
was told	-8
wasnt	-9
wasnt @blocked-what	-9
wasnt _ $	-9
wasnt me	-9
watching	-6
water $	6
way	-5
way $	-15
way _ unsubscribe	5
way i	-6
way to	7
way to unsubscribe	5
we	-37
we _ .	-6
we _ _ $	-19
we _ _ dog	9
we _ _ interested	6
we _ _ more	-8
we _ _ of	-7
we _ _ out	-12
we _ _ the	10
we _ _ to	-6
we _ no	-8
we _ not	6
we _ off	8
we _ rid	-6
we _ the	10
we _ them	-14
we are	7
we are not	6
we dont	-6
we get	-7
we get rid	-6
we lose	-5
we moved	6
we want	-13
we want no	-8
we won	10
weather	-20
weather _ $	-14
wed	-7
wedding	8
week	-23
week $	-14
week _ @doing	7
week _ _ $	-5
week _ _ @blocked-what	7
week _ _ my	7
week is	7
weekend	-6
weekend $	-5
weeks	7
weeks ago	11
well _ @left-what	7
welp	6
went _ to	14
went back	14
went back to	14
were	-9
were @elsewhere	-6
were _ @left-what	6
were a	-6
wey $	7
what	-54
what .	-9
what _ $	6
what _ _ $	-14
what _ _ i	-12
what _ _ mean	-8
what _ _ on	-6
what _ _ stop	6
what _ do	-8
what _ i	-7
what _ if	-12
what _ me	5
what _ of	5
what _ that	-5
what _ want	7
what _ you	8
what does	-7
what does that	-5
what happens $	11
what happens if	-12
what is	-7
what part	6
what part of	6
what time	-8
whatever	30
whatever _ _ $	11
whatever _ is	12
whatever _ you	11
whatever this	12
whatever this is	11
whats	-33
whats @blocked-what	-9
whats @doing	-5
whats @left-what	-9
whats @left-what @list	-11
whats @left-what @word	6
whats @left-what @word @left-what	7
whats @left-what @wrong-thing	6
whats @left-what @wrong-thing $	6
whats _ @list	-11
whats _ @word	6
whats _ _ @list	-9
whats _ _ @tail	-7
whats _ _ again	-7
whats _ _ number	-8
whats _ number	-11
whats my	-9
whats your	-9
whats your number	-7
whatsapp	-6
when	-25
when _ _ stop	15
when _ the	-6
when _ these	-7
when _ was	5
when will	-10
when will these	-7
when you	-5
whenever	-12
whenever $	-11
where	-26
where _ @corrected	-6
where _ _ @erase	-10
where _ _ @take	-6
where _ _ drop	-10
where _ _ get	-6
where _ i	-6
where _ you	-9
where did	-6
where did you	-5
where did you @take	-5
where do @corrected @erase	-10
wherever	29
wherever _ _ @blocked-what	29
wherever you	29
which	7
which @people	-9
which _ _ @blocked-what	-6
which _ gets	14
which one	-9
who	-13
who @boss-does	-6
who @list $	-17
who _ $	-13
who _ @blocked-what	-13
who _ @do-not	19
who _ @doing	-7
who _ @take	8
who _ @these	-6
who _ _ $	-6
who _ _ @blocked-what	-5
who _ _ @corrected	21
who _ _ @job	13
who _ _ @list	-7
who _ _ @paren	9
who _ _ i	10
who _ _ my	-9
who _ _ stop	9
who _ _ talk	13
who _ _ texting	-6
who _ _ the	-5
who _ _ wrong	12
who _ _ you	-9
who _ and	6
who _ in	9
who _ is	9
who _ my	-10
who _ sees	-8
who _ the	-6
who _ think	20
who _ you	-12
who can	12
who cares	15
who do	6
who do @corrected	8
who do @corrected @job	13
who do i	8
who else	-6
who gave	-10
who gave you	-9
who gave you @blocked-what	-11
who is @doing	-11
who is @left-what	8
who is in	8
who signed	-7
who this $	-17
who wrote	-7
who wrote @list	-7
who wrote these	-7
who you	22
who you @do-not	20
who you think	20
whoever	11
whoever is	6
whole	-9
whole @job	-12
whole @job @left-what	-6
whole @job reads	-6
whole @job reads @person	-5
whole @owner	6
whole _ $	-6
whole _ _ @list	-6
whole _ _ @person	-5
whole _ _ them	-5
whole _ reads	-6
whole _ to	6
whole family	6
whole shift	-6
whos	-16
whos @list	-19
whos @list .	-13
whos _ $	-6
whos _ .	-13
whos _ _ @wrong-thing	5
whos in	5
whos this	-19
whos this .	-13
why	-21
why $	-7
why @boss-does	14
why @hour	13
why @hour @corrected	13
why @hour @corrected @wrong-thing	6
why @hour @corrected still	6
why _ @left-what	-12
why _ @list	10
why _ _ @paren	-27
why _ _ @word	-15
why _ _ @wrong-thing	6
why _ _ on	6
why _ _ say	-10
why _ _ still	31
why _ _ stop	-27
why _ it	-10
why _ this	10
why _ you	10
why am	13
why am i	13
why are	15
why are you	15
why did	-42
why did you	-23
why did you @paren	-23
why does	-11
why does @left-what	-11
why does @left-what @word	-10
why does it	-10
why is	6
why is @list	10
why is @list still	10
why is this	10
why wont	14
why you	-6
wife	12
wife $	-6
wife _ the	15
wild	-8
wild $	-8
will	-10
will @list	-8
will @remove-kindly	-14
will @remove-kindly @paren	-15
will @want-to	17
will @want-to $	8
will _ $	7
will _ _ $	-23
will _ _ @corrected	15
will _ _ @then-when	9
will _ _ @want-to	-27
will _ _ go	-26
will _ _ i	15
will _ _ if	9
will _ _ the	-8
will _ donate	6
will _ in	7
will _ there	-5
will be	15
will be $	8
will be in	8
will be there	-5
will not	-14
will not stop	-15
will these	-8
wilmer	11
win	-9
win $	-8
winter	-11
winter _ @please	-10
winter _ no	-10
wipe	5
wish	-7
wish _ _ would	-9
wish to	11
with	45
with _ _ $	12
with _ _ .	6
with _ _ i	9
with _ _ in	-7
with _ _ respect	8
with _ _ stuff	6
with _ and	10
with _ messages	7
with _ red	8
with _ texting	6
with _ texts	7
with _ union	7
with being	10
with love	8
with me	-8
with no	-17
with the	39
with these messages	5
with this	14
with you	-8
withdraw	15
withdraw @blocked-what	13
withdraw @blocked-what permission	11
withdraw _ _ $	11
withdraw _ permission	11
withdraw my	13
withdraw my permission	11
withdrawn	22
withdrawn $	22
without	-17
without @doing	9
without _ $	-7
without _ @left-what	-10
won $	-9
wont	-20
wont _ _ alone	-6
wont _ _ the	8
wont _ it	-6
wont _ me	-8
wont _ needing	8
wont _ stop	6
wont be needing	8
wont leave	-6
wont stop	-7
word	6
word _ _ .	-11
word _ it	-12
word for	-11
work	15
work $	-13
work _ $	33
work _ _ $	-8
work _ _ and	-6
work _ _ me	7
work _ _ more	-12
work _ a	6
work _ anymore	-9
work _ no	-12
work _ please	11
work for	6
work here	-15
work here anymore	-8
work here no	-7
work i	-6
work nights	8
work there	38
work there $	42
worked	19
worked @left-what	9
worked _ @these	11
worked _ _ $	8
workers	-6
working	-6
works	15
works @left-what	13
works @left-what $	17
works _ $	17
works there	12
works there $	17
worried	-6
worries	-7
worry	-10
would	22
would @carrier .	6
would @elsewhere	7
would @left-what	6
would @paren	-5
would @want	15
would @want-to	-9
would _ .	6
would _ @left-what	-10
would _ @want-to	8
would _ _ @blocked-what	-12
would _ _ @hour	-5
would _ _ @left-what	6
would _ _ @paren	9
would _ _ @want-to	13
would _ _ @wrong-thing	11
would _ _ name	8
would _ _ stop	9
would _ the	-7
would a	7
would end .	6
would it	6
would like	16
would stop	-5
would you	10
wow	-8
wow $	-8
write	-9
write _ $	-15
write _ _ it	-7
write _ me	7
write _ on	-10
write me	6
write to	11
write to me	7
write up	-16
write up $	-10
write ups	-7
writing	-20
writing _ $	7
writing _ _ $	-26
writing _ up	-29
writing me	-29
writing me up	-29
written	-9
written up	-10
wrong	55
wrong $	16
wrong _ $	61
wrong _ .	7
wrong _ _ is	-12
wrong _ _ me	-12
wrong _ _ my	-13
wrong _ _ on	-7
wrong _ code	14
wrong _ i	6
wrong _ number	-7
wrong _ on	-12
wrong _ this	-10
wrong _ to	-13
wrong chat	-14
wrong chat $	-11
wrong girl	18
wrong girl $	18
wrong guy	6
wrong jess	-9
wrong jess $	-9
wrong jose	15
wrong number	17
wrong number $	18
wrong number .	6
wrong number on	-11
wrong person i	6
wrong phone	8
wrong phone $	6
wrote	-14
wrote @list	-7
wrote _ $	-8
wrote these	-7
y	-15
y @blocked-what @siguen	7
y @blocked-what @siguen llegando	12
y @bloqueo	13
y @bloqueo $	12
y @elsewhere	17
y @elsewhere @escriben	7
y @escriban $	5
y @lista @elsewhere	-5
y @mi	-5
y @nada $	6
y @persona @numero	7
y @please	-6
y @please @dejen	5
y @please @quiero	5
y @please puedo	5
y @put	-13
y @siguen	15
y @siguen $	9
y _ $	7
y _ @dejen	5
y _ @elsewhere	7
y _ @escriban	-7
y _ @escriben	7
y _ @job	-6
y _ @lista	-24
y _ @mensajes	6
y _ @nada	8
y _ @numero	7
y _ @please	-13
y _ @siguen	7
y _ _ $	-21
y _ _ @address	-25
y _ _ @elsewhere	-10
y _ _ @escribir	-9
y _ _ @mensajes	13
y _ _ @nada	-11
y _ _ @persona	12
y _ _ @said	6
y _ _ a	-9
y _ _ de	7
y _ _ eso	5
y _ _ llegando	12
y _ _ mi	12
y _ _ por	-21
y _ _ se	-6
y _ _ vez	10
y _ _ voy	-7
y _ a	9
y _ celular	8
y _ de	7
y _ dejan	5
y _ este	-24
y _ lo	8
y _ mandan	7
y _ mande	-8
y _ mensaje	7
y _ no	-13
y _ otra	10
y _ puedo	5
y _ que	-9
y _ quiero	5
y _ si	-5
y _ va	-5
y _ van	-7
y ahi	-8
y el	9
y esta	11
y hoy	10
y la	6
y los	8
y mi	5
y nada $	6
y no	-6
y no lo	6
y no puedo	5
y no quiero	5
y pongan	-13
y si	-9
y siguen	12
y todavia	7
y yo	-6
ya	39
ya $	68
ya _ $	10
ya _ _ $	-15
ya _ _ acuerdo	-8
ya _ _ al	-9
ya _ _ cabe	-11
ya _ _ cafe	-8
ya _ _ con	8
ya _ _ de	8
ya _ _ del	12
ya _ _ duele	-6
ya _ _ escriba	8
ya _ _ escriban	13
ya _ _ eso	8
ya _ _ interesa	13
ya _ _ jaja	-8
ya _ _ la	-14
ya _ _ mande	6
ya _ _ manden	-10
ya _ _ mandes	6
ya _ _ me	14
ya _ _ nada	-17
ya _ _ ni	18
ya _ _ no	28
ya _ _ paz	6
ya _ _ que	48
ya _ _ tu	-5
ya _ _ veces	10
ya _ _ y	12
ya _ a	-5
ya _ afuera	-5
ya _ aguanto	-8
ya _ con	13
ya _ dije	9
ya _ esa	-10
ya _ escriban	5
ya _ eso	12
ya _ esten	6
ya _ frieguen	12
ya _ fue	11
ya _ fuera	7
ya _ gracias	-9
ya _ hay	-8
ya _ jaja	13
ya _ las	-6
ya _ le	6
ya _ lista	-5
ya _ los	8
ya _ manden	23
ya _ mayoria	-6
ya _ me	-9
ya _ mensajes	5
ya _ no	8
ya _ nos	-8
ya _ porfavor	13
ya _ puedo	-6
ya _ que	8
ya _ sali	10
ya _ se	-9
ya _ senores	14
ya _ sirve	-15
ya _ trabaja	-7
ya _ tranquilo	10
ya _ tres	10
ya _ vi	-9
ya _ ya	21
ya basta	-11
ya basta de	-15
ya cene	-7
ya comi	-15
ya comi $	-13
ya comiste	-5
ya comiste $	-5
ya con	12
ya de	6
ya deja de	5
ya dejen	5
ya dejen de	5
ya dejenme	14
ya es	-9
ya esta	-13
ya estaba	12
ya estaba fuera	12
ya estoy	-8
ya estoy afuera	-5
ya habia	15
ya les	14
ya les dije	9
ya llegue	-16
ya llegue $	-15
ya lo	-21
ya mande	-6
ya me sali	10
ya ni	13
ya no	27
ya no $	65
ya no aguanto	-8
ya no escriban	5
ya no esten	6
ya no frieguen	12
ya no hay	-8
ya no le	6
ya no lo	5
ya no manden	6
ya no nos	-8
ya no porfavor	13
ya no puedo	-6
ya no se	-9
ya no sirve	-15
ya no trabaja	-7
ya parele	13
ya parele $	5
ya paren	12
ya parenle $	16
ya pedi	7
ya que	-6
ya que $	-6
ya quitenme	10
ya se	5
ya se fue	11
ya somos	-6
ya somos mayoria	-6
ya son	-6
ya son las	-6
ya stop	-8
ya termine	-22
ya van	10
ya van tres	10
ya vote	5
ya vote ya	5
ya voy	-8
yalls	15
yalls @mensajes	9
yalls @mensajes $	9
yalls _ $	9
yalls texts	9
yalls texts $	9
yea	-7
years	-6
years @again	-7
years and	-7
yelled	-6
yep	-7
yes $	-7
yes _ $	17
yes _ _ $	-6
yes _ the	15
yes but	8
yes i	-8
yes now	-9
yes now $	-9
yesenia	7
yesterday	-9
yesterday $	-7
yet	-34
yet $	-34
yo	22
yo $	9
yo .	-6
yo @address	13
yo @blocked-what	5
yo @elsewhere	8
yo @nada	-6
yo @please @dije	-16
yo @please @dije @nada	-6
yo @please @dije que	-13
yo @please @quiero	-5
yo @please soy	21
yo _ $	-25
yo _ @address	-6
yo _ @dije	-8
yo _ @elsewhere	10
yo _ @persona	-5
yo _ @quiero	-5
yo _ @trabajo	8
yo _ _ $	-25
yo _ _ .	10
yo _ _ @blocked-what	8
yo _ _ @dije	-8
yo _ _ @elsewhere	15
yo _ _ @escriben	7
yo _ _ @jefe	7
yo _ _ @persona	5
yo _ _ a	5
yo _ _ la	8
yo _ _ mi	5
yo _ _ nada	-8
yo _ _ que	-11
yo _ _ sola	8
yo _ con	8
yo _ di	5
yo _ dije	-8
yo _ el	5
yo _ en	11
yo _ le	-7
yo _ mi	-5
yo _ pedi	-10
yo _ que	-5
yo _ quiero	-5
yo _ se	6
yo _ soy	21
yo a	7
yo estoy	10
yo estoy @elsewhere	8
yo estoy @elsewhere @elsewhere	8
yo lo	10
yo me	5
yo ni	7
yo no pedi	-10
yo no soy	21
yo soy	9
yo soy @elsewhere	7
yo soy @elsewhere @jefe	7
yo soy el	7
yo vendo	6
yo vivo	8
yo vivo @elsewhere	8
yo vivo en	8
yo voto	-6
yo voy	-5
yo ya	9
you	56
you $	35
you .	12
you @address $	-10
you @again	7
you @blocked-what	-21
you @blocked-what @list	-25
you @blocked-what @list .	7
you @boss-does @blocked-what	11
you @boss-does @blocked-what @carrier	8
you @bothering	-6
you @bothering @blocked-what	6
you @bothering @blocked-what $	8
you @carrier	11
you @carrier @left-what	8
you @do-not	30
you @do-not $	13
you @do-not @blocked-what	-5
you @do-not @left-what	19
you @doing	-5
you @doing @left-what	5
you @dont	15
you @dont @take	8
you @dont @take @blocked-what	6
you @end	-10
you @erase @left-what	-6
you @hour	-6
you @left-what	-13
you @left-what $	-7
you @left-what @doing	-12
you @left-what @doing $	-6
you @left-what @left-what	15
you @left-what @left-what @job	10
you @left-what @mensajes @blocked-what	-8
you @left-what @paren	15
you @left-what @paren $	21
you @mensajes	13
you @mensajes $	-6
you @mensajes @blocked-what @owner	-6
you @mensajes @blocked-what @tail	6
you @mensajes @tail	7
you @off-when	-7
you @off-when @mensajes	-6
you @paren $	22
you @paren .	12
you @paren @left-what	-7
you @paren @person	-13
you @paren @person @blocked-what	-13
you @paren @texts	-18
you @paren @texts @blocked-what	-19
you @quitar	-7
you @quitar @blocked-what	-9
you @quiten @blocked-what	6
you @remove-kindly	22
you @remove-kindly $	15
you @remove-kindly @mensajes	7
you @remove-kindly @mensajes @blocked-what	15
you @tail	7
you @tail $	10
you @tail @paren	-5
you @tail @take @left-what	-9
you @tail are	-7
you @take	-10
you @take @blocked-what	-15
you @take @blocked-what @carrier	-8
you @take @blocked-what @list	-8
you @take @left-what	11
you @take @left-what @corrected	15
you @texts	9
you @texts @blocked-what	6
you @texts @blocked-what $	5
you @want @blocked-what	-10
you @want-to @left-what	-7
you @want-to @left-what $	-8
you @write	6
you @wrong-thing	6
you _ $	-6
you _ @again	8
you _ @blocked-what	-9
you _ @boss-does	21
you _ @bothering	13
you _ @doing	-16
you _ @elsewhere	-9
you _ @erase	9
you _ @job	6
you _ @left-what	30
you _ @list	-32
you _ @paren	25
you _ @person	12
you _ @tail	10
you _ @take	9
you _ @then-when	-5
you _ @these	-5
you _ @want-to	-16
you _ @word	-9
you _ @wrong-thing	-15
you _ _ $	-11
you _ _ .	11
you _ _ @address	-6
you _ _ @belong	-6
you _ _ @carrier	15
you _ _ @corrected	19
you _ _ @elsewhere	6
you _ _ @hour	-15
you _ _ @list	16
you _ _ @mensajes	-5
you _ _ @name	28
you _ _ @paren	21
you _ _ @pictures	5
you _ _ @take	7
you _ _ @texts	17
you _ _ @these	-7
you _ _ @want-to	-13
you _ _ @write	7
you _ _ a	6
you _ _ after	13
you _ _ again	6
you _ _ at	-32
you _ _ could	6
you _ _ everything	-7
you _ _ for	10
you _ _ from	-18
you _ _ have	7
you _ _ here	-5
you _ _ how	-11
you _ _ ill	10
you _ _ im	11
you _ _ in	-6
you _ _ it	-11
you _ _ just	-6
you _ _ me	-8
you _ _ message	-8
you _ _ messaging	5
you _ _ my	29
you _ _ now	6
you _ _ number	-5
you _ _ people	-6
you _ _ sending	-6
you _ _ so	-8
you _ _ stop	21
you _ _ texting	12
you _ _ that	-6
you _ _ the	7
you _ _ these	15
you _ _ this	18
you _ _ trying	8
you _ _ was	-10
you _ _ wrong	23
you _ a	-9
you _ about	5
you _ again	19
you _ are	-5
you _ be	-22
you _ but	6
you _ by	-8
you _ cross	5
you _ for	6
you _ from	-9
you _ good	-5
you _ had	17
you _ have	12
you _ him	-12
you _ i	15
you _ if	-5
you _ im	7
you _ it	-10
you _ its	6
you _ know	-6
you _ leave	6
you _ me	-6
you _ much	7
you _ my	7
you _ number	6
you _ on	-8
you _ out	-12
you _ phone	-30
you _ quit	11
you _ send	18
you _ spam	-14
you _ stop	25
you _ texts	10
you _ that	-6
you _ the	46
you _ these	-6
you _ time	-9
you _ to	6
you _ wrong	-12
you _ you	10
you again	6
you again $	6
you are	13
you are @tail	13
you are again	13
you as	-7
you as spam	-6
you at	-5
you been	13
you can	13
you can @do-not	5
you can @do-not @blocked-what	7
you can @erase	9
you can @erase @blocked-what	9
you can @mensajes	-7
you can @paren @tail	7
you can cross	5
you can quit	7
you can text	-7
you could	19
you dare	-6
you did	-9
you did @remove-kindly	-8
you did not	-8
you didnt $	-6
you didnt text	14
you do	9
you dont	15
you drop	-6
you drop the	-6
you ever	-6
you find	6
you for	-12
you for asking	-6
you get	-27
you get me	-8
you get my	-11
you go	6
you going	7
you going to	7
you got	28
you got @blocked-what	34
you got @left-what @corrected	8
you got @paren	10
you got my	32
you got stop	10
you got the	6
you guys	-16
you guys $	-7
you guys are	-7
you guys have	8
you guys stop	-8
you had	-30
you have	21
you have the	15
you hear	-6
you hear @again	-5
you hear about	-5
you heard	-5
you heard @list	-5
you heard @list @people	-5
you heard this	-5
you in	9
you know	-13
you know it	-8
you lol	-6
you lol $	-5
you my	-25
you my phone	-30
you need to	6
you never	6
you next	-9
you not	19
you people	20
you please	7
you quit	9
you remove	-6
you send me	9
you should	-6
you so	8
you so much	7
you still	14
you stop $	22
you stop .	12
you stop by	-6
you stop texting	-18
you tell	19
you text	9
you text again	7
you text my	-6
you texting	9
you texting me	6
you the	-11
you there	-10
you there $	-9
you think	19
you think $	15
you tmrw	-6
you tmrw $	-6
you to	24
you to stop	15
you to text	-8
you too	-7
you understand	11
you unsubscribe	-7
you unsubscribe from	-9
you want	13
you want me	-5
you were	-6
youll	-5
your	42
your $	-6
your _ $	-12
your _ _ $	-11
your _ _ cut	6
your _ _ get	6
your _ _ in	-8
your _ _ me	14
your _ _ someone	7
your _ _ stop	5
your _ _ text	15
your _ _ the	16
your _ _ to	7
your _ can	8
your _ for	16
your _ in	16
your _ is	-14
your _ lol	13
your _ on	6
your _ please	7
your _ take	17
your _ text	-6
your _ thats	-5
your _ to	12
your _ today	7
your choice	6
your contacts	-6
your contacts $	-6
your end	5
your ex	-23
your going	19
your last	-11
your last text	-6
your list	16
your list please	6
your looking	14
your looking for	14
your member	8
your member .	8
your message	-15
your messages	17
your mom	-11
your number	-15
your number $	-7
your organization	20
your organization $	20
your system	14
your system today	7
your texts	9
your time	-7
your time $	-7
youre	45
youre @boss-does	26
youre @carrier	12
youre @doing	-5
youre @remove-kindly	-13
youre _ .	8
youre _ @again	12
youre _ @blocked-what	-6
youre _ _ $	25
youre _ _ @blocked-what	-11
youre _ _ me	-11
youre _ and	12
youre _ me	-6
youre blocked	26
youre not	-13
youre out	12
yourself	23
yourselves	13
youve	17
youve @texted	7
youve _ @left-what	15
youve _ _ @corrected	8
youve _ _ wrong	8
youve _ the	15
youve got	8
youve got @left-what	8
youve got @left-what @corrected	8
youve got the	8
youve reached	7
yrs	-13
yrs $	-5
yup	-8
zapato	-6
zapatos	-6
zapatos $	-5
zelle	-14
zero	27
zero @interested	15
zero interest	15
"""

URGENT = """
	-492
.	11
. 1	-5
. 1 $	-5
. 2	5
. 7	-6
. 7 .	-5
. 9	7
. @asks	15
. @asks @general	13
. @dead	-6
. @done	11
. @general	-6
. @general @here	-9
. @general @lightly	7
. @general @lightly @general	8
. @here	-14
. @here @general	-6
. @lightly	-6
. @loss	33
. @loss .	11
. @loss @us	6
. @not-really-hit	-8
. @spread	-11
. @spread @us	-8
. @they	17
. @things	5
. @to-me	-8
. @us	30
. @us $	9
. @us .	-6
. @us . @us	-5
. @us @here	-8
. @us @shifts	-9
. @us @spread	7
. @us years	12
. @us years $	14
. @who @here	5
. _ $	8
. _ .	23
. _ 2	-7
. _ @do_to	6
. _ @done	9
. _ @general	13
. _ @here	-30
. _ @lightly	6
. _ @loss	5
. _ @shifts	-9
. _ @spread	6
. _ @things	-8
. _ @to-me	11
. _ @us	-8
. _ @was	-9
. _ _ .	8
. _ _ 1	-6
. _ _ 3	-12
. _ _ @asks	25
. _ _ @daily	-6
. _ _ @do_to	-11
. _ _ @done	14
. _ _ @gave	6
. _ _ @lightly	-8
. _ _ @not-really-hit	-6
. _ _ @things	-6
. _ _ @us	13
. _ _ @worse	8
. _ _ a	-6
. _ _ but	13
. _ _ dieron	8
. _ _ do	7
. _ _ even	-18
. _ _ fine	-5
. _ _ is	14
. _ _ it	6
. _ _ la	-5
. _ _ my	21
. _ _ not	-16
. _ _ the	-8
. _ a	16
. _ again	16
. _ at	-12
. _ been	6
. _ did	7
. _ does	13
. _ dont	-6
. _ fue	-9
. _ is	-11
. _ my	-11
. _ one	5
. _ said	-11
. _ the	-6
. _ think	7
. _ this	14
. _ years	12
. a	5
. again	-10
. did	5
. dont	-10
. gone	11
. gone .	11
. got	-7
. he got	7
. i	-14
. i dont	-8
. i said	-8
. i think	7
. im	-14
. is	12
. its	27
. its @general	27
. like	5
. me	6
. never	14
. no	12
. no @us	6
. nos	-8
. on	-8
. or	6
. sorry	16
. the	9
. they	8
. today	6
. told	-6
. told you	-6
. what	17
. what @asks	17
. what @asks @general	17
. what does	13
. when	-6
0	-7
1	-25
1 $	-7
1 _ $	-10
1 hr	-8
1 hr $	-8
10	-25
10 _ $	-17
10 anos	-8
10 days	6
11	-9
11 $	-13
12 $	5
12 _ _ $	-11
14 $	11
14 _ $	12
14 not	-7
150	-6
16	15
16 $	6
2	-39
2 _ _ $	-18
2 _ _ a	-8
2 _ and	-20
2 _ the	-6
2 fingers	-6
2 guys	21
2 hours	5
20	-10
20 _ _ $	-5
20 min	-7
22	12
22 years	8
24	-19
28	-11
280	-22
280 _ $	-22
2nd	7
2nd _ $	6
2nd shift	9
2nd shift $	6
3	-10
3 $	-11
3 _ $	-17
3 _ _ no	12
3 _ _ pay	12
3 _ _ so	9
3 _ _ to	7
3 _ and	-15
3 _ no	12
3 _ sin	7
3 _ y	-6
3 and	8
3 days no	12
3 dias	8
3 dias sin	7
3 guys	7
3 horas	-15
3 is	-10
3 of	-8
3 people	9
3 times	5
30	-16
30 _ $	-17
30 _ 20	-6
300	-8
3000	5
3000 _ _ @machine	5
3000 _ _ van	5
34	-15
38	-15
38 _ 24	-22
38 _ _ $	7
3rd _ $	-7
4 _ $	15
4 _ _ no	-16
4 _ us	7
4 anos	11
4 anos $	11
4 horas	17
4 of us	7
4 people	-9
40	-32
40 $	-22
40 _ $	-9
40 a	12
41	-7
41 _ _ $	-7
42	-9
4th	-6
4th $	-6
5	-41
5 $	10
5 _ $	-7
5 _ _ $	7
5 _ _ .	-11
5 _ us	-5
5 _ your	-17
5 of	-5
5 of us	-5
5 yrs	-15
515	-6
5am	5
5am $	5
6 $	-9
6 _ $	-9
6 _ the	10
6 _ us	14
6 of	14
6 of us	14
60	-11
614	10
7	-27
7 $	-6
7 .	-6
7 . 1	-5
7 _ 1	-5
7 _ _ $	-7
7 _ no	-7
8	-8
8 $	-7
8 _ _ $	-5
88	-23
9 _ $	6
9 _ _ $	8
9 _ the	-6
9 yrs	13
90	8
90 dias	8
911	-19
95	-13
98	-5
?	-129
@act	23
@act $	42
@act .	17
@act @general	10
@act @general @things $	6
@act @general @union	10
@act @general paper @here	9
@act @here	-8
@act @union	10
@act @union $	8
@act @worse	-31
@act @worse @general	7
@act @worse @us	-19
@act @worse @us @spread	-12
@act @worse @us @us	-7
@act _ $	25
@act _ @general	6
@act _ @spread	-16
@act _ @things	-8
@act _ @union	10
@act _ @us	-27
@act _ @worse	-9
@act _ _ $	-16
@act _ _ .	-5
@act _ _ @daily	5
@act _ _ @general	7
@act _ _ @here	14
@act _ _ @said	-5
@act _ _ @spread	-12
@act _ _ @us	-10
@act _ _ im	7
@act _ im	-5
@act about @things	-7
@act out @here	6
@act out @here @general	6
@act out @things	-7
@act out @things $	-7
@act out @worse	-7
@agents	36
@agents $	14
@agents _ @not-really-hit	9
@agents _ _ @here	13
@agents y	7
@alone @general	-7
@alone @general @lightly	-7
@alone @general @lightly @daily	-7
@alone _ @lightly	-7
@alone _ _ @daily	-7
@asked	-14
@asked @us	-7
@asked _ @was	-7
@asked _ _ @general	-12
@asked quien	-6
@asked si	6
@asks	-30
@asks $	13
@asks .	-10
@asks . @general	-7
@asks @act	-5
@asks @did	10
@asks @did @us	10
@asks @do_to	10
@asks @do_to $	6
@asks @do_to around	-6
@asks @done	-27
@asks @done @us	-12
@asks @done @us @do_to	-10
@asks @done go	-7
@asks @done go round	-7
@asks @general	-18
@asks @general $	9
@asks @general @act	20
@asks @general @act .	23
@asks @general @asks	14
@asks @general @asks $	14
@asks @general @asks if	-12
@asks @general @do_to	-18
@asks @general @general	-7
@asks @general @us	-6
@asks @general anymore	9
@asks @general anymore @general	9
@asks @general be	-7
@asks @general have	-14
@asks @general have @worse	-8
@asks @general legal	18
@asks @general legal @they	20
@asks @general mean	13
@asks @general normal	20
@asks @general true	-7
@asks @general true @they	-6
@asks @good	-7
@asks @here	21
@asks @here $	22
@asks @here @general hospital	6
@asks @here @here	13
@asks @here @here @us	14
@asks @here @lightly	-12
@asks @here @us	7
@asks @hurts	-6
@asks @hurts $	-6
@asks @injured	-5
@asks @loss	13
@asks @loss $	11
@asks @loss @us	8
@asks @spread	8
@asks @spread @general	7
@asks @spread @worse	6
@asks @they	-27
@asks @they @do_to	-15
@asks @us @do_to	23
@asks @us @do_to @general	24
@asks @us @loss	-10
@asks @us @they	-7
@asks @us @they @do_to	-6
@asks @us last	8
@asks @who @do_to	6
@asks @worse $	-9
@asks @worse @general	5
@asks @worse @us	6
@asks _ $	20
@asks _ .	-9
@asks _ @act	20
@asks _ @asks	15
@asks _ @do_to	-10
@asks _ @general	-25
@asks _ @lightly	-5
@asks _ @loss	-14
@asks _ @paper	9
@asks _ @spread	-9
@asks _ @they	-12
@asks _ @us	14
@asks _ @worse	17
@asks _ _ .	16
@asks _ _ @act	-5
@asks _ _ @asks	-8
@asks _ _ @body	-5
@asks _ _ @dead	-6
@asks _ _ @do_to	-21
@asks _ _ @general	28
@asks _ _ @here	-10
@asks _ _ @loss	-9
@asks _ _ @property	18
@asks _ _ @shifts	5
@asks _ _ @they	41
@asks _ _ @things	-7
@asks _ _ @union	8
@asks _ _ @us	-15
@asks _ _ @who	-12
@asks _ _ @worse	-16
@asks _ _ allowed	-9
@asks _ _ be	-6
@asks _ _ hospital	6
@asks _ _ if	-18
@asks _ _ out	10
@asks _ _ round	-7
@asks _ _ talk	7
@asks _ _ these	-5
@asks _ _ when	-6
@asks _ anymore	9
@asks _ around	-6
@asks _ be	-8
@asks _ but	9
@asks _ go	-7
@asks _ have	-15
@asks _ if	25
@asks _ last	8
@asks _ legal	18
@asks _ like	6
@asks _ mean	12
@asks _ normal	20
@asks _ of	-6
@asks _ ok	-9
@asks _ prove	-6
@asks _ still	-5
@asks _ true	-7
@asks _ work	-8
@asks coughing	6
@asks doing	-7
@asks dues	-8
@asks go	8
@asks go @worse	8
@asks go @worse @general	8
@asks happen	-8
@asks happen @worse	-7
@asks happen @worse @general	-7
@asks if	-12
@asks killing	-7
@asks killing @us	-7
@asks not	-15
@asks not $	-5
@asks open	-5
@asks out	-5
@asks short @us	6
@asks what	8
@bad	-27
@bad $	8
@bad @general @not-really-hit	-9
@bad @not-really-hit	-13
@bad @not-really-hit @body	-6
@bad @not-really-hit @not-really-hit	-5
@bad @not-really-hit voz	7
@bad @us @hours	5
@bad _ @boss	-6
@bad _ @hours	5
@bad _ @not-really-fired	7
@bad _ @not-really-hit	-8
@bad _ @union	-12
@bad _ @us	-9
@bad _ _ $	8
@bad _ _ @general	7
@bad _ _ @here	-9
@bad _ _ @not-really-fired	-12
@bad _ _ @not-really-hit	-11
@bad _ _ @worse-work	11
@bad _ _ estado	-6
@bad _ _ sin	6
@bad _ voz	7
@bad en	-6
@bad en @not-really-hit @worse-work	11
@bad en @somebody	-6
@bad en @somebody estado	-6
@bad hoy	6
@bad mucho	-9
@bad si @union	-10
@bad y	-13
@bag	-23
@bag $	-9
@bag @not-really-hit	-9
@bag _ _ $	-9
@blow	-26
@blow @not-really-hit	-15
@blow _ _ $	-13
@body	35
@body $	15
@body .	-21
@body @asks @hurts	-6
@body @asks @hurts $	-6
@body @asks @loss	6
@body @asks @loss $	6
@body @done	-6
@body @done $	-6
@body @general	-16
@body @general @us	-10
@body @here @done	6
@body @here @us	9
@body @here @us $	11
@body @lightly	7
@body @not-really-fired	-7
@body @spread	21
@body @spread @general	13
@body @us	5
@body @worse	27
@body @worse $	13
@body _ $	25
@body _ @done	6
@body _ @general	16
@body _ @here	6
@body _ @lightly	-6
@body _ @loss	6
@body _ @machine	-5
@body _ @not-really-hit	10
@body _ @things	-7
@body _ @us	6
@body _ @who	-15
@body _ @worse	10
@body _ _ $	12
@body _ _ @asks	-7
@body _ _ @body	-8
@body _ _ @daily	8
@body _ _ @dead	-6
@body _ _ @do_to	7
@body _ _ @machine	18
@body _ _ @not-really-hit	-16
@body _ _ @they	-9
@body _ _ @weapon	5
@body _ _ its	-14
@body _ _ mi	-9
@body _ _ no	-5
@body _ _ normal	5
@body _ killing	-6
@body _ que	6
@body after	9
@body en	6
@body en @not-really-hit	6
@body hoy	-9
@body im	13
@body lifting	7
@body no	-20
@body por	9
@body together	-9
@body w	5
@body w @general	5
@body when	8
@boss	65
@boss @general	-11
@boss @general @not-really-hit	-12
@boss @harm	-7
@boss @hit	-13
@boss @not-really-hit	11
@boss @to-me	30
@boss @union	14
@boss @us	17
@boss @us @said	-17
@boss @us @union	11
@boss @us @union que	6
@boss _ @bad	-9
@boss _ @here	5
@boss _ @hit	5
@boss _ @not-really-fired	14
@boss _ @said	-17
@boss _ @union	10
@boss _ @us	13
@boss _ _ $	13
@boss _ _ @denied	9
@boss _ _ @machine	16
@boss _ _ @office	-13
@boss _ _ @said	30
@boss _ _ @union	-8
@boss _ _ en	6
@boss _ _ mensajes	9
@boss _ _ no	11
@boss _ _ que	6
@boss _ _ quien	5
@boss _ _ quiere	7
@boss _ _ y	-5
@boss _ mi	18
@boss _ mis	9
@boss _ no	-17
@boss _ si	7
@boss en	18
@boss estreno	-6
@boss leyo	9
@boss leyo mis	9
@boss leyo mis mensajes	9
@boss no @us	7
@boss para	20
@boss puede	-6
@boss puede @bad	-6
@boss que	18
@boss que si	7
@broke_down	45
@broke_down $	-8
@broke_down @here	13
@broke_down @here @general	12
@broke_down @here @general @machine	6
@broke_down @lightly	16
@broke_down @spread	18
@broke_down @spread @general	6
@broke_down @spread @us	11
@broke_down @worse	7
@broke_down @worse @general	7
@broke_down @worse @general @machine	7
@broke_down _ @general	25
@broke_down _ @here	7
@broke_down _ @us	30
@broke_down _ _ $	18
@broke_down _ _ @machine	13
@broke_down _ _ @us	14
@broke_down asleep	-6
@call @general @daily	-9
@call @us	7
@call _ @daily	-11
@call _ @lightly	-6
@call _ _ $	-14
@call _ _ @they	-5
@call _ for	-6
@call _ w	16
@called	32
@called @general	22
@called @general @not-really-hit	18
@called @not-really-fired	8
@called @somebody	9
@called _ @boss	-7
@called _ @general	-10
@called _ @names	7
@called _ @not-really-hit	16
@called _ @system	6
@called _ _ @general	-10
@called _ _ @not-really-hit	15
@called _ _ @will-do	11
@called _ _ humanos	-8
@called _ _ que	6
@called _ por	14
@called encerrados	6
@called para @not-really-hit	5
@campaign	5
@campaign $	7
@campaign @here	-9
@campaign @us	13
@campaign _ @here	-5
@carry-on	19
@carry-on $	-5
@carry-on @not-really-hit	13
@carry-on _ @agents	10
@carry-on _ _ y	10
@carry-on y	6
@coming @agents	6
@coming @not-really-fired	8
@coming @not-really-hit @bad	10
@coming @somebody	-6
@coming @somebody @hurt	5
@coming @somebody @hurt $	5
@coming @will-do	-16
@coming _ $	17
@coming _ @bad	11
@coming _ @hurt	6
@coming _ @not-really-fired	5
@coming _ @not-really-hit	-16
@coming _ _ $	14
@coming _ _ @hurt	-16
@coming _ _ @not-really-hit	7
@coming _ _ @somebody	-6
@coming _ _ amoniaco	5
@coming _ _ en	-19
@coming _ _ no	11
@coming _ y	13
@coming fuga	5
@coming fuga @not-really-hit	5
@coming fuga @not-really-hit amoniaco	5
@coming humo	7
@coming nadie	12
@daily	-58
@daily $	16
@daily .	-26
@daily . @here	-7
@daily @daily	-9
@daily @daily $	-7
@daily @dead	-6
@daily @did	-9
@daily @done	34
@daily @general	15
@daily @general @here	21
@daily @here	-21
@daily @here @general	-18
@daily @here en	-6
@daily @here en @not-really-hit	-6
@daily @hit	-5
@daily @lightly	-12
@daily @lol	-7
@daily @lol $	-7
@daily @not-really-hit	-7
@daily @spread	-10
@daily @spread @general	-5
@daily @us @mistreated	-12
@daily @us @mistreated @not-really-hit	-12
@daily @worse @general	-6
@daily _ $	-17
@daily _ @general	-12
@daily _ @here	19
@daily _ @hit	5
@daily _ @lightly	-8
@daily _ @machine	-9
@daily _ @mistreated	-12
@daily _ @not-really-hit	-5
@daily _ @us	-6
@daily _ _ $	-13
@daily _ _ @general	9
@daily _ _ @here	12
@daily _ _ @job	11
@daily _ _ @loss	-7
@daily _ _ @not-really-hit	-20
@daily _ _ @said	6
@daily _ _ @they	-6
@daily _ _ @us	7
@daily _ _ @who	-12
@daily _ _ hospital	-8
@daily _ _ was	-9
@daily _ after	10
@daily _ del	-6
@daily _ en	-6
@daily _ for	11
@daily _ just	-6
@daily _ no	-6
@daily _ put	-9
@daily _ was	8
@daily for	-9
@daily for @us	-5
@daily hall	10
@daily last	5
@daily por	-8
@daily stop	11
@daily was	-9
@daily was @lightly	-5
@daily y	5
@dead	11
@dead @act	-10
@dead @act @general	-10
@dead @asks	-7
@dead @do_to	9
@dead @do_to @body	9
@dead @do_to @here	10
@dead @do_to @us	-7
@dead @do_to how	-6
@dead @done	15
@dead @done @us	21
@dead @done @us @do_to	9
@dead @general	-11
@dead @lightly @worse	19
@dead @lightly @worse @do_to	-10
@dead @lightly @worse be	17
@dead @lightly @worse live	22
@dead _ @body	9
@dead _ @general	-13
@dead _ @lightly	-10
@dead _ @us	11
@dead _ @worse	8
@dead _ _ $	-20
@dead _ _ @body	10
@dead _ _ @do_to	-5
@dead _ _ @general	8
@dead _ _ @here	20
@dead _ _ @schedule	9
@dead _ _ @they	15
@dead _ _ @us	-10
@dead _ _ @who	9
@dead _ _ @worse	-18
@dead _ _ anymore	-12
@dead _ _ be	17
@dead _ _ go	-8
@dead _ _ just	-6
@dead _ _ live	22
@dead _ _ monday	7
@dead _ _ tomorrow	7
@dead _ _ yet	-9
@dead _ how	-7
@dead _ just	6
@dead be	11
@dead bother	6
@dead bother @here	6
@dead even	-9
@dead give	7
@dead have	7
@dead have @general	9
@dead have @general @loss	13
@dead leave	-7
@dead live	-7
@dead live @general	-7
@dead live @general anymore	-7
@dead need	-9
@dead stop	8
@dead trust	-6
@dead trust @general	-6
@dead work	7
@dead work $	12
@denied	33
@denied @general	8
@denied @not-really-hit	18
@denied _ _ @not-really-hit	7
@denied _ _ @us	11
@denied _ _ y	6
@did	45
@did @general $	-7
@did @general @things	9
@did @general @us $	-14
@did @lightly	-5
@did @spread	-10
@did @us	9
@did @us $	30
@did @us @general	-7
@did @us @general @union	-11
@did @us @home	5
@did @us @lightly	-19
@did @us @lightly $	-6
@did @us @media	6
@did @us @property	-7
@did @us @shifts	19
@did @us @spread	-6
@did @us @things	8
@did @us @things @lightly	12
@did @us @union	-10
@did @us @us	-11
@did @us @us $	8
@did @us @us @shifts	-13
@did @us @worse	10
@did @us @worse @general	11
@did @us @worse @worse	5
@did @us again	9
@did @us memes	-6
@did @us memes @here	-6
@did @worse	22
@did _ $	29
@did _ .	16
@did _ @do_to	8
@did _ @general	-15
@did _ @good	7
@did _ @here	-8
@did _ @lightly	-26
@did _ @media	6
@did _ @property	-7
@did _ @shifts	20
@did _ @spread	-6
@did _ @things	25
@did _ @us	-8
@did _ _ $	-11
@did _ _ @general	12
@did _ _ @here	-6
@did _ _ @lightly	-23
@did _ _ @shifts	-25
@did _ _ @spread	12
@did _ _ @things	6
@did _ _ @union	-9
@did _ _ @us	19
@did _ _ @who	5
@did _ _ @worse	15
@did _ _ again	-6
@did _ _ if	5
@did _ _ im	-6
@did _ _ needle	6
@did _ _ of	15
@did _ _ saturday	-9
@did _ _ when	-11
@did _ for	-11
@did _ memes	-6
@did _ now	7
@did _ til	18
@did _ whole	-9
@did out	11
@did pictures of	8
@did pictures of @us	8
@do_to	-38
@do_to .	-10
@do_to 911	-9
@do_to @body	17
@do_to @do_to	-7
@do_to @do_to @us	-7
@do_to @done	-31
@do_to @done $	-11
@do_to @general	-10
@do_to @general @daily	6
@do_to @general @daily $	6
@do_to @general @paper	-5
@do_to @general @sick	23
@do_to @general @sick $	25
@do_to @general @worse @us	6
@do_to @general time	-6
@do_to @general time $	-6
@do_to @here @general	-5
@do_to @here @general @here	-5
@do_to @here @here	13
@do_to @here @us	-6
@do_to @lightly $	-7
@do_to @lightly @done	-6
@do_to @us $	6
@do_to @us @here	-10
@do_to @us @here @general	-5
@do_to @us @home	6
@do_to @us @loss @body	-6
@do_to @us @things	12
@do_to @us @things $	8
@do_to @us @union	11
@do_to @who	7
@do_to @worse @general	7
@do_to @worse @worse	8
@do_to _ $	-15
@do_to _ .	9
@do_to _ @done	-9
@do_to _ @here	13
@do_to _ @home	6
@do_to _ @machine	-5
@do_to _ @paper	-5
@do_to _ @sick	23
@do_to _ @things	10
@do_to _ @us	-12
@do_to _ _ $	-11
@do_to _ _ .	6
@do_to _ _ @asks	14
@do_to _ _ @daily	6
@do_to _ _ @general	-30
@do_to _ _ @here	-15
@do_to _ _ @lightly	-7
@do_to _ _ @loss	9
@do_to _ _ @us	13
@do_to _ _ for	7
@do_to _ _ or	10
@do_to _ _ what	10
@do_to _ boxes	-5
@do_to _ but	-11
@do_to _ if	17
@do_to _ just	16
@do_to _ text	6
@do_to _ til	8
@do_to _ time	-9
@do_to _ tomorrow	5
@do_to _ when	-8
@do_to around	-6
@do_to care	-10
@do_to how	-6
@do_to if	-18
@do_to if @us	-11
@do_to out	14
@do_to out $	-6
@do_to tomorrow	7
@do_to ups	9
@do_to what	5
@done	109
@done $	74
@done .	13
@done @body	-6
@done @body @here	-6
@done @general	14
@done @general @daily	-7
@done @general @loss	9
@done @general @loss @spread	9
@done @general @machine	10
@done @general @us	-5
@done @general doors	6
@done @general doors $	6
@done @general whole	5
@done @general whole @worse	5
@done @here $	-6
@done @here @general	15
@done @here @general @they	6
@done @here work	6
@done @here work $	6
@done @home	-6
@done @home $	-6
@done @lightly	11
@done @lightly @general	17
@done @lightly @us @us	8
@done @lol	19
@done @lol .	20
@done @slur	7
@done @spread @general	-6
@done @spread @general @machine	-6
@done @spread @us	-5
@done @us $	33
@done @us @body	-14
@done @us @body $	-11
@done @us @body @spread	12
@done @us @body @worse	15
@done @us @body lifting	7
@done @us @do_to	-8
@done @us @do_to @general	5
@done @us @general @slur	6
@done @us @here	-5
@done @us @here $	8
@done @us @here @general	-13
@done @us @lightly	6
@done @us @property	-18
@done @us @shifts for	-6
@done @us @things	-8
@done @us @us $	10
@done @us @us @here	-13
@done @us @us @spread	8
@done @us @worse	11
@done @us @worse @general	16
@done @us @worse @worse	-9
@done @us go @home	-7
@done @us go early	-5
@done @us into	14
@done @us name	-5
@done @us of	9
@done @us out $	5
@done @us out w	7
@done @us yesterday	15
@done @us yesterday $	15
@done @worse	-15
@done @worse @general	-9
@done @worse @union	11
@done @worse @us	-15
@done @worse @us @general	-7
@done _ $	46
@done _ .	22
@done _ @act	-7
@done _ @body	-23
@done _ @daily	-17
@done _ @do_to	-17
@done _ @general	14
@done _ @good	-9
@done _ @here	-21
@done _ @lightly	13
@done _ @loss	14
@done _ @machine	11
@done _ @office	-5
@done _ @property	-18
@done _ @spread	-22
@done _ @they	9
@done _ @things	-8
@done _ @union	11
@done _ @us	-17
@done _ @who	-10
@done _ _ $	53
@done _ _ .	-17
@done _ _ @act	5
@done _ _ @asks	-8
@done _ _ @body	-10
@done _ _ @daily	-7
@done _ _ @done	-7
@done _ _ @here	-38
@done _ _ @home	-13
@done _ _ @lightly	-12
@done _ _ @shifts	-6
@done _ _ @slur	8
@done _ _ @they	14
@done _ _ @who	-10
@done _ _ early	-12
@done _ _ for	-7
@done _ _ later	-9
@done _ _ lifting	7
@done _ _ morning	9
@done _ _ out	8
@done _ _ work	7
@done _ after	8
@done _ but	-6
@done _ doors	6
@done _ into	14
@done _ name	-5
@done _ of	8
@done _ out	6
@done _ round	-7
@done _ whole	6
@done _ work	6
@done _ yesterday	15
@done for	9
@done for @act	-7
@done go	10
@done go $	20
@done go round	-7
@done grass	-6
@done into	-7
@done out	-7
@done out $	7
@done today	12
@done today $	12
@done with	9
@done with @us	9
@fired	55
@fired $	16
@fired @general	24
@fired @general @not-really-hit	8
@fired @general @not-really-hit @will-do	7
@fired @general @number	6
@fired @general @somebody	7
@fired @general @us	8
@fired @general @us por	6
@fired @general nadie	-7
@fired @not-really-fired	-7
@fired @not-really-hit	9
@fired @not-really-hit @body	-9
@fired @not-really-hit @body $	-11
@fired @not-really-hit @hit	-21
@fired @not-really-hit @hours	9
@fired @not-really-hit @machine	6
@fired @not-really-hit @machine @not-really-hit	6
@fired @not-really-hit @not-really-hit	21
@fired @not-really-hit @not-really-hit @system	6
@fired @not-really-hit @not-really-hit cocina	17
@fired @not-really-hit @somebody	-17
@fired @not-really-hit @they	19
@fired @somebody	-10
@fired _ $	8
@fired _ @body	-9
@fired _ @general	5
@fired _ @here	11
@fired _ @hit	-21
@fired _ @hours	13
@fired _ @machine	6
@fired _ @not-really-fired	-7
@fired _ @not-really-hit	15
@fired _ @number	6
@fired _ @somebody	-11
@fired _ @they	19
@fired _ @us	9
@fired _ _ $	13
@fired _ _ @general	-5
@fired _ _ @here	-13
@fired _ _ @job	10
@fired _ _ @machine	-5
@fired _ _ @not-really-hit	27
@fired _ _ @us	6
@fired _ _ @will-do	9
@fired _ _ cocina	17
@fired _ _ por	-21
@fired _ _ y	18
@fired _ nadie	-7
@fired del	-16
@fired del @here	11
@fired del @here $	9
@fired mi	25
@fired por	-14
@fired por @not-really-hit	-16
@fired y	6
@gave	56
@gave $	-8
@gave @general	7
@gave @not-really-fired	-12
@gave @not-really-hit @bad	8
@gave @not-really-hit @bad $	6
@gave @not-really-hit @blow	6
@gave @not-really-hit @here	-11
@gave @not-really-hit @not-really-hit	-6
@gave @somebody	-13
@gave @somebody @blow	-11
@gave @somebody @blow @not-really-hit	-15
@gave @things	7
@gave _ $	10
@gave _ @bad	8
@gave _ @blow	-6
@gave _ @here	-11
@gave _ @hours	-8
@gave _ @union	-7
@gave _ _ $	13
@gave _ _ .	-5
@gave _ _ @general	6
@gave _ _ @not-really-hit	5
@gave _ _ @somebody	5
@gave _ _ @things	16
@gave _ _ en	-8
@gave _ _ se	-7
@gave _ en	7
@gave _ ultimo	17
@gave mi	18
@gave preguntas	6
@gear	31
@gear .	-6
@gear _ $	9
@gear _ @here	13
@gear _ @not-really-hit	11
@gear _ @us	8
@gear _ _ @body	11
@gear _ _ @lightly	11
@gear _ _ @us	11
@gear now	-7
@general	15
@general $	-15
@general @act	62
@general @act $	18
@general @act .	16
@general @act @general	10
@general @act @general @union	5
@general @act @worse @general	7
@general @act @worse @us	-7
@general @act out	18
@general @asks	15
@general @asks $	11
@general @asks .	-7
@general @asks . @general	-7
@general @asks @do_to $	6
@general @asks @do_to @general	-7
@general @asks @us	6
@general @asks if	-12
@general @asks what	9
@general @bad	8
@general @bad por	5
@general @bad por @not-really-hit	5
@general @body	12
@general @body $	11
@general @body @here	6
@general @body @here @general	6
@general @broke_down	5
@general @broke_down @worse	7
@general @broke_down @worse @general	7
@general @call @us	-10
@general @call @worse	6
@general @campaign	5
@general @campaign $	12
@general @daily	20
@general @daily $	-8
@general @daily .	-6
@general @daily @general	18
@general @daily @general @here	22
@general @daily @here	-6
@general @daily @here @general	-12
@general @daily @spread	-7
@general @daily @us	14
@general @daily @who	6
@general @daily stop	11
@general @dead	6
@general @dead @act	-9
@general @dead @asks	-7
@general @dead @do_to	-9
@general @dead @lightly	15
@general @dead @lightly @general	5
@general @dead @lightly @worse	23
@general @dead be	14
@general @dead live	-7
@general @dead live @general	-7
@general @dead trust	-6
@general @dead trust @general	-6
@general @dead work	20
@general @dead work @here	18
@general @did	-8
@general @did @general @us	16
@general @did @us	-8
@general @do_to	10
@general @do_to @general	-11
@general @do_to @lightly	6
@general @do_to @us @worse	5
@general @do_to for	5
@general @do_to what	6
@general @do_to what @general	6
@general @do_to why	9
@general @do_to why $	9
@general @done $	22
@general @done @here	-16
@general @done @us @body	10
@general @done @worse	-5
@general @done out	-7
@general @general	-19
@general @good	-21
@general @good @general	-9
@general @gripe $	6
@general @harm $	-11
@general @hazard	-22
@general @hazard $	8
@general @hazard @they	-8
@general @here	-13
@general @here $	26
@general @here .	10
@general @here @dead	-6
@general @here @done	16
@general @here @done $	11
@general @here @done @general	-7
@general @here @done @here	6
@general @here @done @worse	-10
@general @here @general @daily	9
@general @here @general @lightly	-8
@general @here @general @worse	-7
@general @here @here	18
@general @here @here @general	11
@general @here @not-really-hit	-9
@general @here @us	-30
@general @here @us $	-8
@general @here @us @things	7
@general @here @us @us	-13
@general @here en	17
@general @here of	7
@general @here of @general	7
@general @here what	-10
@general @home	-33
@general @home $	-14
@general @home @done	-6
@general @home @us	-6
@general @jailed	6
@general @jailed center	6
@general @job @here	6
@general @life	-33
@general @life $	-12
@general @lightly	-8
@general @lightly @daily	9
@general @lightly @daily $	16
@general @lightly @general	23
@general @lightly @general was	8
@general @lightly @loss	8
@general @lightly @things	-11
@general @lightly @us	-20
@general @lightly @worse	11
@general @lightly @worse @loss	7
@general @lightly @worse die	8
@general @loss	25
@general @loss $	10
@general @loss @office	-7
@general @loss @spread @us	9
@general @loss @us	17
@general @loss @us @loss	13
@general @machine	55
@general @machine $	26
@general @machine @broke_down	10
@general @machine @broke_down @spread	10
@general @machine @general	-9
@general @machine @here	20
@general @machine @here @us	11
@general @machine @machine	7
@general @machine @us	-8
@general @machine @us @here	-5
@general @machine still	-8
@general @machine was	-15
@general @media	-8
@general @not-really-hit	-12
@general @not-really-hit $	7
@general @not-really-hit @body	5
@general @not-really-hit @not-really-hit	-13
@general @not-really-hit @not-really-hit por	-7
@general @not-really-hit @office y	-10
@general @not-really-hit @somebody	18
@general @not-really-hit @they	-9
@general @not-really-hit @union	-9
@general @not-really-hit @us	-17
@general @not-really-hit @us y	-6
@general @not-really-hit @worse-work	6
@general @number	11
@general @number @general	-9
@general @number @not-really-hit	17
@general @number que	6
@general @office	24
@general @office now	6
@general @paper	20
@general @paper $	-14
@general @paper @union	11
@general @paper for	10
@general @police @here	6
@general @property	8
@general @property @here	8
@general @schedule $	-8
@general @schedule @here	-6
@general @schedule with	11
@general @schedule with @us	11
@general @seize	13
@general @shifts	28
@general @shifts $	18
@general @sick	17
@general @sick $	25
@general @slur	6
@general @slur @lightly	10
@general @somebody	5
@general @spread	16
@general @spread @general	-7
@general @spread @worse	36
@general @spread @worse @general	6
@general @they $	-11
@general @they @daily	6
@general @they @daily $	6
@general @they @did	8
@general @they @did @general	6
@general @they @done	-6
@general @they @here @here	-9
@general @they @here @us	12
@general @they @here @who	-11
@general @they @said	7
@general @they @spread	7
@general @they @union	-6
@general @they @us	6
@general @they @worse	-11
@general @things	-24
@general @things $	8
@general @things @general	-7
@general @things @worse	7
@general @union	35
@general @union .	17
@general @union . @general	17
@general @union @asks	-6
@general @union @daily	9
@general @union @daily $	9
@general @union @here	-11
@general @union @lightly @general	-6
@general @union @us	7
@general @union its	-7
@general @union signs	7
@general @union yes	7
@general @union yes $	6
@general @us	-16
@general @us @done	7
@general @us @done @us	7
@general @us @gave	9
@general @us @here	9
@general @us @here $	8
@general @us @here @not-really-hit	7
@general @us @here @us	5
@general @us @lightly	-7
@general @us @loss	-12
@general @us @loss $	-12
@general @us @not-really-hit	-8
@general @us @not-really-hit @not-really-hit	-9
@general @us @sick	10
@general @us @sick $	10
@general @us @they	8
@general @us @they @done	-5
@general @us @things	-6
@general @us @took	8
@general @us @took @us	8
@general @us @us	5
@general @us en	6
@general @us en @not-really-hit	6
@general @us for	12
@general @us for @act	13
@general @us gets	-6
@general @us gets @done	-6
@general @us grados	-15
@general @us of	26
@general @us por	6
@general @us y	-17
@general @us years	-9
@general @was en mi	5
@general @weapon	23
@general @weapon $	15
@general @who	9
@general @will-do	11
@general @will-do $	13
@general @worse $	10
@general @worse @general	-21
@general @worse @they	11
@general @worse @us $	-6
@general @worse @us @us	6
@general @year	-5
@general _ $	18
@general _ .	15
@general _ @act	-20
@general _ @asks	-10
@general _ @body	17
@general _ @broke_down	18
@general _ @called	-5
@general _ @daily	8
@general _ @did	11
@general _ @do_to	-11
@general _ @done	16
@general _ @fired	6
@general _ @gave	9
@general _ @good	-12
@general _ @hit	-6
@general _ @home	7
@general _ @hours	-24
@general _ @job	16
@general _ @life	-9
@general _ @lightly	21
@general _ @lol	-12
@general _ @loss	-10
@general _ @machine	7
@general _ @property	-8
@general _ @said	12
@general _ @schedule	-13
@general _ @shifts	-6
@general _ @sick	10
@general _ @somebody	45
@general _ @spread	-29
@general _ @they	13
@general _ @things	-19
@general _ @to-me	-26
@general _ @took	12
@general _ @union	-30
@general _ @us	-29
@general _ @want	6
@general _ @who	10
@general _ @worse-work	6
@general _ _ $	-15
@general _ _ .	-17
@general _ _ @act	12
@general _ _ @asks	-16
@general _ _ @body	7
@general _ _ @broke_down	-7
@general _ _ @daily	-10
@general _ _ @dead	21
@general _ _ @denied	11
@general _ _ @do_to	23
@general _ _ @done	21
@general _ _ @general	-24
@general _ _ @hit	-8
@general _ _ @home	-6
@general _ _ @hours	-7
@general _ _ @life	-14
@general _ _ @lightly	-22
@general _ _ @locked	27
@general _ _ @lol	16
@general _ _ @loss	15
@general _ _ @media	-5
@general _ _ @not-really-fired	5
@general _ _ @not-really-hit	9
@general _ _ @paper	22
@general _ _ @said	11
@general _ _ @seize	-10
@general _ _ @shifts	16
@general _ _ @spread	-28
@general _ _ @state	-8
@general _ _ @they	-30
@general _ _ @us	7
@general _ _ @who	15
@general _ _ @worse	-30
@general _ _ @year	-6
@general _ _ abren	-10
@general _ _ accident	32
@general _ _ acuerdo	-8
@general _ _ after	8
@general _ _ already	15
@general _ _ be	6
@general _ _ before	-5
@general _ _ cant	11
@general _ _ crib	-8
@general _ _ cuando	-8
@general _ _ day	-17
@general _ _ del	9
@general _ _ despues	7
@general _ _ die	11
@general _ _ en	9
@general _ _ for	-11
@general _ _ forgot	-5
@general _ _ ged	-7
@general _ _ give	-6
@general _ _ go	7
@general _ _ have	-7
@general _ _ hear	-5
@general _ _ hospital	-5
@general _ _ how	-8
@general _ _ im	13
@general _ _ its	9
@general _ _ last	6
@general _ _ laughing	6
@general _ _ like	-9
@general _ _ muy	10
@general _ _ name	10
@general _ _ need	12
@general _ _ never	-23
@general _ _ next	7
@general _ _ ni	8
@general _ _ nice	13
@general _ _ no	9
@general _ _ nothing	6
@general _ _ now	10
@general _ _ o	-7
@general _ _ of	-31
@general _ _ old	6
@general _ _ out	8
@general _ _ pero	-7
@general _ _ pills	17
@general _ _ put	5
@general _ _ safety	-10
@general _ _ saliendo	6
@general _ _ same	-9
@general _ _ scared	17
@general _ _ se	12
@general _ _ sin	-9
@general _ _ sleep	-6
@general _ _ starting	-7
@general _ _ stop	-17
@general _ _ stuff	-6
@general _ _ sunday	-6
@general _ _ thats	-8
@general _ _ today	19
@general _ _ tomorrow	10
@general _ _ too	-8
@general _ _ under	9
@general _ _ used	-13
@general _ _ w	-6
@general _ _ was	-14
@general _ _ well	20
@general _ _ what	13
@general _ _ when	-5
@general _ _ whole	-7
@general _ _ work	-9
@general _ _ y	-12
@general _ _ yo	-12
@general _ about	-13
@general _ after	13
@general _ aid	7
@general _ algo	15
@general _ allowed	-6
@general _ anymore	30
@general _ anything	7
@general _ be	11
@general _ been	7
@general _ before	-9
@general _ bout	-5
@general _ breathe	21
@general _ but	-15
@general _ cant	-5
@general _ center	6
@general _ cleaner	20
@general _ clock	-9
@general _ en	33
@general _ familia	7
@general _ for	10
@general _ gets	-7
@general _ go	-13
@general _ grados	-15
@general _ have	-8
@general _ if	-10
@general _ im	-8
@general _ its	-8
@general _ leave	6
@general _ letter	17
@general _ like	-10
@general _ live	-7
@general _ mi	7
@general _ no	-10
@general _ not	10
@general _ notice	9
@general _ now	-6
@general _ out	-22
@general _ paper	35
@general _ platica	-13
@general _ que	11
@general _ quiero	6
@general _ salgo	5
@general _ se	-10
@general _ seen	5
@general _ siento	6
@general _ signs	7
@general _ sleep	8
@general _ sleeping	-6
@general _ slip	21
@general _ spins	-6
@general _ still	-8
@general _ stop	8
@general _ tambien	-8
@general _ thing	-21
@general _ though	-8
@general _ ticket	9
@general _ time	-12
@general _ today	-33
@general _ too	-5
@general _ training	7
@general _ trust	-6
@general _ tuesday	-7
@general _ under	-5
@general _ w	28
@general _ walks	10
@general _ wants	-8
@general _ was	-25
@general _ way	-8
@general _ week	-18
@general _ what	6
@general _ while	6
@general _ why	9
@general _ with	10
@general _ work	25
@general _ y	-8
@general _ years	-13
@general accident	32
@general accident $	32
@general again	-6
@general already	-11
@general anymore @general @done	-7
@general anymore @general @lightly	9
@general be	-7
@general bed	5
@general been	9
@general been @done	7
@general better @do_to	7
@general blue	-7
@general blue @things	-6
@general box	-8
@general bridge	10
@general bring	-7
@general building	7
@general building $	8
@general camera	11
@general camera @here	13
@general camera @here @general	13
@general camp	7
@general cant	27
@general cant @asks	9
@general cant @asks @general	9
@general cant @do_to	16
@general cant breathe	21
@general cant leave	5
@general cant sleep	8
@general cant sleep $	8
@general clocked out	-11
@general clocked out @here	-11
@general crib	-8
@general dar	-13
@general diner	-7
@general doors	14
@general doors $	8
@general doors @here	8
@general double	-8
@general drop	6
@general drop @general	6
@general east	6
@general eat	-5
@general ella	10
@general er $	16
@general es	-7
@general fight	27
@general first aid	7
@general floor $	10
@general for	-5
@general for @union	-6
@general for @union stuff	-6
@general for @us	10
@general form	-19
@general front	6
@general front @job	6
@general give	13
@general give @general	9
@general go	-13
@general ground	10
@general hate	-7
@general heat	20
@general heater	-5
@general hook	11
@general hospital	12
@general hospital $	16
@general hour	-12
@general instructions	-5
@general ir	-5
@general just @here	6
@general just @lightly	12
@general just spins	-6
@general just spins $	-6
@general kitchen	5
@general last	-16
@general law	-9
@general legal	18
@general legal @they	20
@general letter	-10
@general letter @worse	-5
@general linen	7
@general linen @office	7
@general little	-11
@general live	8
@general mandar	-6
@general mean	11
@general medio	-10
@general mi	12
@general mi @daily @not-really-hit	-6
@general mi @somebody	22
@general mi @somebody @not-really-hit	14
@general mi @somebody y	-6
@general mi @us	-14
@general mi @us @to-me	-7
@general mi familia	7
@general mi familia $	6
@general mi tambien	-8
@general miss	-7
@general month	-12
@general morning	28
@general morning $	29
@general need	-9
@general needle	6
@general never seen	5
@general next	-7
@general ni	6
@general nice	11
@general nice @us	14
@general nickel	-7
@general no	42
@general no @us	8
@general no @us @denied	11
@general no @us @gave	5
@general no @us acuerdo	-8
@general no @want	6
@general no quiero	6
@general normal	20
@general number	-5
@general old	-5
@general old @us	6
@general ones	27
@general orchard	6
@general orchard $	6
@general out	7
@general out $	7
@general owe	5
@general paper	-14
@general paper $	-8
@general paper @here	9
@general paper about	-10
@general party	-7
@general pasar	8
@general proposito	5
@general que	-11
@general que @hours	-10
@general que @hours abren	-10
@general quien	-8
@general red	-6
@general ref	-13
@general rest	-5
@general ride	-10
@general road	-11
@general rumor	-5
@general saben	16
@general safety	-9
@general salio	-5
@general salio del	-5
@general salio del hospital	-5
@general same	-10
@general se @to-me	-11
@general side	-9
@general speech	-6
@general still	-6
@general swear	-5
@general swear $	-5
@general text	22
@general text $	9
@general thats	17
@general thought	5
@general til	9
@general til @general	9
@general time	-15
@general time $	-14
@general today	6
@general tonight	7
@general tonight $	7
@general tracks	-8
@general tracks $	-8
@general training	-14
@general true	-7
@general true @they	-6
@general w	-6
@general warehouse	27
@general was	34
@general was @done	5
@general was @general	21
@general was @here	14
@general was @lightly	12
@general was @us	-10
@general was just	9
@general was just @done	12
@general wasnt	9
@general way	16
@general way $	-7
@general way @home	22
@general week	6
@general week $	-6
@general week after	8
@general week after @general	8
@general whole @us	23
@general whole @worse	5
@general whole thing	-9
@general wish	-9
@general work	-9
@general wouldnt	6
@general wrong	-13
@general yet	-10
@general yet $	-10
@general zumba	-8
@good	-70
@good $	-32
@good .	-8
@good @asks	-10
@good @asks @general	-5
@good @general	-15
@good @general @us	-7
@good @general @us $	-6
@good @good	-8
@good @good @us	-6
@good @here	-9
@good @spread	11
@good @spread @us	12
@good @spread @us @here	12
@good @who	-16
@good _ $	9
@good _ @general	-10
@good _ @here	-11
@good _ @loss	-5
@good _ @us	-9
@good _ _ $	-25
@good _ _ @asks	6
@good _ _ @good	-5
@good _ _ @here	9
@good _ no	-6
@good im	-8
@good last	6
@gripe	-50
@gripe @here	-9
@gripe @us	-13
@gripe _ $	-20
@gripe _ @general	-5
@gripe _ @lightly	6
@gripe _ @us	-8
@gripe _ _ @general	-6
@harm	19
@harm $	14
@harm @not-really-hit	7
@harm @not-really-hit vida	7
@harm @not-really-hit vida $	7
@harm _ $	6
@harm _ @somebody	11
@harm _ @union	-12
@harm _ @union-deed	-7
@harm _ _ $	-5
@harm _ _ @somebody	12
@harm _ _ no	-6
@harm _ vida	7
@harm por	-19
@harm por @union	-12
@harm por @union $	-12
@harm por @union-deed	-7
@harm y	13
@hazard	69
@hazard $	17
@hazard .	6
@hazard @general	-11
@hazard @hazard	6
@hazard @here	16
@hazard @here @general	16
@hazard @here @general building	8
@hazard @lightly	7
@hazard @spread	50
@hazard @spread $	37
@hazard @spread @general	6
@hazard @spread @us @lightly	7
@hazard @they	-8
@hazard _ $	30
@hazard _ .	6
@hazard _ @general	21
@hazard _ @hazard	6
@hazard _ @spread	-8
@hazard _ @us	10
@hazard _ _ $	-17
@hazard _ _ @body	13
@hazard _ _ @lightly	14
@hazard _ _ @they	10
@hazard _ _ @us	6
@hazard _ _ building	8
@hazard _ no	15
@hazard no	9
@here	38
@here $	34
@here .	16
@here 5am	5
@here 5am $	5
@here @asks	-12
@here @body	30
@here @called	13
@here @called @not-really-fired	12
@here @daily	-11
@here @did	11
@here @do_to	25
@here @do_to @us	9
@here @do_to @us @union	12
@here @done	46
@here @done $	16
@here @done .	10
@here @done @general	-9
@here @done @here work	6
@here @done @lightly	9
@here @done @lightly $	9
@here @done @lightly @here	6
@here @done @lol	19
@here @done @lol .	20
@here @done @spread	11
@here @done @us	-7
@here @done @worse @general	16
@here @done @worse @us	-8
@here @done today	7
@here @done today $	7
@here @done with	5
@here @general	21
@here @general $	-18
@here @general @body	17
@here @general @body $	13
@here @general @campaign	-8
@here @general @campaign $	-7
@here @general @daily	19
@here @general @daily @here	7
@here @general @daily @spread	-7
@here @general @daily stop	11
@here @general @do_to	5
@here @general @do_to @lightly	7
@here @general @done	-14
@here @general @done $	-14
@here @general @gripe	-6
@here @general @hazard	-7
@here @general @here	16
@here @general @here $	19
@here @general @here @general	-6
@here @general @jailed	6
@here @general @jailed center	6
@here @general @lightly	-20
@here @general @lightly @us	-6
@here @general @loss	-9
@here @general @machine	19
@here @general @machine $	5
@here @general @machine @machine	7
@here @general @machine @spread	9
@here @general @office	11
@here @general @paper	29
@here @general @paper for	10
@here @general @property	-15
@here @general @property $	-6
@here @general @spread	-7
@here @general @spread @general	-7
@here @general @they	12
@here @general @they @daily	6
@here @general @things	-10
@here @general @union	-7
@here @general @union $	-8
@here @general @union @lightly	-9
@here @general @union @us	8
@here @general @us	-6
@here @general @us $	-6
@here @general @us @worse	-10
@here @general @worse $	6
@here @general @worse @general	-12
@here @general @year	-5
@here @general building	11
@here @general building $	7
@here @general end	6
@here @general end of	7
@here @general er	7
@here @general er $	16
@here @general field	6
@here @general front	10
@here @general front @job	10
@here @general hospital	19
@here @general hospital $	20
@here @general last	-14
@here @general linen	7
@here @general linen @office	7
@here @general text	16
@here @general warehouse	27
@here @general whole	12
@here @general wrong	-7
@here @good	-14
@here @good $	-8
@here @here	59
@here @here $	12
@here @here @general @property	-7
@here @here @not-really-hit	7
@here @here @us	-10
@here @hit $	8
@here @hit @not-really-fired	-5
@here @home	-9
@here @home $	-8
@here @hurt	7
@here @job	10
@here @lightly	-19
@here @lightly @here	5
@here @lightly @lightly	-9
@here @lightly @loss	-7
@here @locked	40
@here @loss	7
@here @loss $	14
@here @names	10
@here @names $	10
@here @not-really-fired	13
@here @not-really-hit	12
@here @not-really-hit $	-11
@here @not-really-hit @machine	-12
@here @not-really-hit @machine $	-12
@here @not-really-hit @office	11
@here @not-really-hit @will-do en	-8
@here @not-really-hit ambulancia	6
@here @not-really-hit ambulancia $	6
@here @not-really-hit mi	9
@here @not-really-hit mi @not-really-hit	6
@here @office	10
@here @property	-6
@here @somebody	-6
@here @spread	-5
@here @spread @general	-6
@here @state	-38
@here @state $	-23
@here @state @here	-7
@here @they $	12
@here @they @spread	-5
@here @they allowed	-5
@here @they allowed @worse	-5
@here @took	5
@here @union	-7
@here @us	5
@here @us $	31
@here @us .	-9
@here @us @asks	-9
@here @us @body $	11
@here @us @dead	9
@here @us @dead @do_to	10
@here @us @done	7
@here @us @gear	13
@here @us @here	10
@here @us @here @general	11
@here @us @lightly	19
@here @us @loss	5
@here @us @loss @body	-5
@here @us @machine	6
@here @us @paper	13
@here @us @property	9
@here @us @property $	7
@here @us @property @lightly	7
@here @us @shifts	-9
@here @us @spread	-6
@here @us @spread @general	5
@here @us @they	-11
@here @us @things	6
@here @us @things $	-6
@here @us @union	6
@here @us @us	12
@here @us @us $	8
@here @us @us @general	6
@here @us @us @here	7
@here @us @worse	-9
@here @us @worse @do_to	6
@here @us @worse cover	-9
@here @us about	-8
@here @us for	-6
@here @us ged	-7
@here @us ged results	-7
@here @us how @us	-6
@here @us if @general	6
@here @us leave	13
@here @us life	-6
@here @us life $	-6
@here @us not @us	-8
@here @us not @worse	7
@here @us numbers	-8
@here @us old	-7
@here @us old @loss	-7
@here @us out	-6
@here @us theres	-6
@here @us theres no	-6
@here @us which	10
@here @us yrs	-6
@here @who @spread	8
@here @who @spread @do_to	8
@here @who knows	8
@here @who knows where	6
@here @worse	-9
@here @worse $	-5
@here @worse @do_to	-6
@here @worse @do_to @us	-6
@here @worse @spread	9
@here _ $	12
@here _ @asks	-10
@here _ @body	18
@here _ @call	16
@here _ @campaign	-8
@here _ @daily	17
@here _ @dead	6
@here _ @did	13
@here _ @done	-22
@here _ @gear	17
@here _ @gripe	-6
@here _ @jailed	6
@here _ @life	-9
@here _ @lightly	-14
@here _ @lol	17
@here _ @loss	-7
@here _ @machine	12
@here _ @names	10
@here _ @not-really-fired	8
@here _ @not-really-hit	10
@here _ @office	15
@here _ @paper	43
@here _ @property	-7
@here _ @shifts	-9
@here _ @spread	12
@here _ @they	7
@here _ @things	-12
@here _ @union	27
@here _ @us	23
@here _ @weapon	6
@here _ @worse	-6
@here _ @year	-5
@here _ _ $	-32
@here _ _ .	18
@here _ _ @asks	-19
@here _ _ @body	-15
@here _ _ @daily	-30
@here _ _ @dead	23
@here _ _ @did	10
@here _ _ @do_to	11
@here _ _ @done	-32
@here _ _ @gear	-8
@here _ _ @general	41
@here _ _ @good	-14
@here _ _ @here	-12
@here _ _ @hit	6
@here _ _ @job	12
@here _ _ @lightly	-16
@here _ _ @machine	65
@here _ _ @not-really-hit	21
@here _ _ @office	19
@here _ _ @paper	7
@here _ _ @said	10
@here _ _ @schedule	9
@here _ _ @seize	6
@here _ _ @shifts	-6
@here _ _ @spread	20
@here _ _ @system	6
@here _ _ @they	-20
@here _ _ @things	7
@here _ _ @union	11
@here _ _ @us	11
@here _ _ @weapon	10
@here _ _ @who	-12
@here _ _ @worse	-11
@here _ _ about	-7
@here _ _ after	10
@here _ _ again	9
@here _ _ before	-8
@here _ _ bring	-10
@here _ _ center	6
@here _ _ cover	-9
@here _ _ en	-7
@here _ _ for	26
@here _ _ form	-8
@here _ _ hall	-9
@here _ _ hospital	-9
@here _ _ im	-6
@here _ _ leave	8
@here _ _ mi	7
@here _ _ morning	9
@here _ _ need	-5
@here _ _ no	-6
@here _ _ nobody	9
@here _ _ not	13
@here _ _ out	10
@here _ _ real	-9
@here _ _ results	-7
@here _ _ signs	6
@here _ _ since	13
@here _ _ sit	-10
@here _ _ still	11
@here _ _ stop	11
@here _ _ then	-5
@here _ _ theres	11
@here _ _ w	-9
@here _ _ wants	-7
@here _ _ was	-10
@here _ _ week	-8
@here _ _ what	8
@here _ _ with	-5
@here _ _ work	6
@here _ _ y	12
@here _ _ year	-12
@here _ about	-8
@here _ allowed	-6
@here _ ambulancia	6
@here _ bad	-5
@here _ be	17
@here _ because	12
@here _ building	11
@here _ but	-13
@here _ del	-13
@here _ doing	-12
@here _ en	8
@here _ end	6
@here _ er	7
@here _ field	6
@here _ for	-12
@here _ front	10
@here _ ged	-7
@here _ go	7
@here _ hospital	19
@here _ if	5
@here _ im	10
@here _ into	-6
@here _ knows	8
@here _ last	-16
@here _ leave	13
@here _ life	-6
@here _ linen	7
@here _ message	6
@here _ mi	14
@here _ morning	-6
@here _ no	7
@here _ not	6
@here _ now	10
@here _ numbers	-8
@here _ of	11
@here _ old	-11
@here _ out	-16
@here _ pero	9
@here _ que	20
@here _ text	12
@here _ theres	-6
@here _ today	10
@here _ w	6
@here _ warehouse	20
@here _ was	-18
@here _ were	8
@here _ what	17
@here _ when	-8
@here _ which	10
@here _ whole	7
@here _ work	-8
@here _ wrong	-7
@here _ yrs	-6
@here about @general	9
@here accident	-6
@here anymore	11
@here anymore $	8
@here around	-13
@here been	-11
@here del	6
@here en	10
@here en @not-really-hit hospital	-9
@here ensenando	-5
@here first	-5
@here for	-6
@here for @us	18
@here for @us @here	10
@here full	7
@here hi	-14
@here hi $	-11
@here hoy	-7
@here hoy $	-5
@here if	-8
@here ill	9
@here im	28
@here im not	7
@here its	8
@here its @general	7
@here june	-6
@here june $	-5
@here mine	-15
@here mine $	-15
@here mistake	-6
@here nervous	-7
@here no	-14
@here no @lightly	-6
@here no @lightly @shifts	6
@here no @worse	7
@here of	7
@here of @general	7
@here out of	-6
@here quemando	7
@here quien	7
@here quien @union	5
@here right	11
@here saliendo	-12
@here semana	6
@here sent	13
@here sent @home	13
@here si	-7
@here text	12
@here theyll	7
@here together	-11
@here vests	7
@here what	-17
@here with	6
@here with @general	6
@here work	32
@here work $	27
@here y	9
@here yes	-10
@here yes $	-6
@here zapped	8
@hit	24
@hit $	14
@hit @general	14
@hit @general @not-really-hit	14
@hit @general @not-really-hit @somebody	10
@hit @general @us	7
@hit @general mi	5
@hit @machine	-7
@hit @not-really-fired	17
@hit @not-really-fired @harm	6
@hit @not-really-fired @not-really-hit	12
@hit @not-really-fired @will-do	6
@hit @not-really-hit	13
@hit @not-really-hit @body $	14
@hit @not-really-hit @body y	-7
@hit @not-really-hit @boss	6
@hit @not-really-hit @boss $	6
@hit @not-really-hit @hours	6
@hit @not-really-hit @machine	25
@hit @not-really-hit @not-really-hit	-13
@hit @not-really-hit @not-really-hit @not-really-hit	-8
@hit @not-really-hit @somebody	-11
@hit @not-really-hit @things	7
@hit @not-really-hit @us	11
@hit @somebody	10
@hit @to-me	7
@hit @union	7
@hit @union $	7
@hit @us	7
@hit @us @worse	13
@hit @us @worse @loss	13
@hit _ $	-25
@hit _ @body	9
@hit _ @boss	6
@hit _ @daily	-8
@hit _ @harm	6
@hit _ @here	-7
@hit _ @hit	6
@hit _ @hours	6
@hit _ @machine	11
@hit _ @not-really-hit	24
@hit _ @somebody	-21
@hit _ @things	8
@hit _ @us	15
@hit _ @will-do	8
@hit _ @worse	12
@hit _ _ $	-6
@hit _ _ @body	10
@hit _ _ @called	-5
@hit _ _ @general	6
@hit _ _ @here	-7
@hit _ _ @hit	8
@hit _ _ @hours	10
@hit _ _ @loss	13
@hit _ _ @not-really-fired	6
@hit _ _ @somebody	16
@hit _ _ @to-me	-8
@hit _ _ @union	6
@hit _ _ @us	-21
@hit _ _ del	11
@hit _ _ en	11
@hit _ _ hoy	-8
@hit _ _ no	7
@hit _ _ pero	-17
@hit _ _ y	-5
@hit _ mi	6
@hit _ que	7
@hit _ su	6
@hit en	9
@hit en @not-really-hit	11
@hit en @not-really-hit @body	6
@hit mi	-9
@hit por	7
@hit quien	9
@hit y @us	-7
@home	-6
@home $	11
@home .	-6
@home @done	-12
@home @general	-6
@home @here	8
@home @here @general	6
@home @here @general @they	6
@home @us	-19
@home _ $	-6
@home _ .	-10
@home _ @act	8
@home _ @general	-7
@home _ @lightly	-7
@home _ _ $	-7
@home _ _ @lightly	6
@home _ _ @they	6
@home _ _ @union	8
@home _ _ @us	-5
@home early	6
@home for	17
@home for @act	8
@home now	-8
@home now $	-7
@home w	6
@hours	-11
@hours $	-23
@hours @general	-6
@hours @not-really-hit @us	-9
@hours @not-really-hit @us @general	-9
@hours @not-really-hit hoy	10
@hours _ $	-11
@hours _ @mistreated	6
@hours _ @not-really-hit	-6
@hours _ @to-me	-5
@hours _ @us	-15
@hours _ _ $	12
@hours _ _ .	6
@hours _ _ @general	-16
@hours _ _ @not-really-hit	11
@hours _ _ @will-do	6
@hours _ _ es	11
@hours _ _ se	-9
@hours _ en	11
@hours _ hoy	18
@hours _ no	12
@hours _ que	11
@hours abren	-10
@hours abren $	-10
@hours por	15
@hours por @mistreated	6
@hours por @mistreated $	6
@hours sin @not-really-hit	-9
@hours y no	7
@hurt	25
@hurt $	38
@hurt @hurt-verb	-23
@hurt @hurt-verb @not-really-hit	-23
@hurt @not-really-hit	9
@hurt @not-really-hit @not-really-hit	8
@hurt _ @not-really-hit	-19
@hurt _ _ @machine	11
@hurt _ _ @us	-18
@hurt en	-11
@hurt en @not-really-hit	-11
@hurt y	6
@hurt-verb $	-7
@hurt-verb @general	7
@hurt-verb @not-really-hit	11
@hurt-verb @not-really-hit @belongings	5
@hurt-verb @not-really-hit @body	19
@hurt-verb @not-really-hit @body $	17
@hurt-verb @not-really-hit @machine y	5
@hurt-verb @not-really-hit @somebody	9
@hurt-verb @not-really-hit @somebody $	7
@hurt-verb @somebody	12
@hurt-verb @us	5
@hurt-verb _ $	-9
@hurt-verb _ @belongings	5
@hurt-verb _ @body	20
@hurt-verb _ @machine	9
@hurt-verb _ @not-really-fired	-7
@hurt-verb _ @not-really-hit	19
@hurt-verb _ @somebody	12
@hurt-verb _ _ $	6
@hurt-verb _ _ @machine	7
@hurt-verb _ _ @not-really-fired	6
@hurt-verb _ _ @not-really-hit	-16
@hurt-verb _ _ en	7
@hurt-verb _ _ y	10
@hurt-verb mi	7
@hurt-verb y	-10
@hurts $	-7
@injured	-10
@injured $	-7
@insult	6
@insult $	5
@jailed	10
@jailed center	6
@job	47
@job @here	6
@job _ $	7
@job _ @not-really-hit	-8
@job _ _ @not-really-hit	17
@job _ _ @us	10
@job _ _ por	11
@job por	9
@job por @not-really-hit	-8
@job y	-7
@key	6
@life	-63
@life $	-20
@life @here @done	5
@life @hit	-6
@life @spread	-9
@life @us	-14
@life _ @general	-6
@life _ @lightly	-5
@life _ @us	-11
@life _ _ $	-19
@life _ _ @general	-5
@life _ _ for	-7
@lightly	-42
@lightly .	-7
@lightly @act	-24
@lightly @daily $	12
@lightly @dead	6
@lightly @dead give	7
@lightly @did @general	6
@lightly @did @us	-10
@lightly @do_to	-14
@lightly @do_to @general	-12
@lightly @done	7
@lightly @done @worse	9
@lightly @general @asks	-6
@lightly @general @asks @do_to	-6
@lightly @general @call	-7
@lightly @general @daily	-10
@lightly @general @daily $	-6
@lightly @general @do_to	11
@lightly @general @here	-16
@lightly @general @machine	7
@lightly @general @machine @here	13
@lightly @general @schedule	8
@lightly @general @they @here	-7
@lightly @general @us @here	-6
@lightly @general cant	8
@lightly @general cant @do_to	8
@lightly @general whole	16
@lightly @general whole @us	17
@lightly @good	-5
@lightly @hazard	5
@lightly @here	32
@lightly @here @general @us	5
@lightly @here @us	14
@lightly @here @us @here	11
@lightly @lightly	-20
@lightly @lightly @general	-7
@lightly @loss	7
@lightly @shifts $	-6
@lightly @shifts for	6
@lightly @shifts for @us	6
@lightly @spread	5
@lightly @they	-24
@lightly @they @did	-12
@lightly @they @did @us	-12
@lightly @they @done	-18
@lightly @they @done @us	-8
@lightly @they @here	11
@lightly @they @here @us	6
@lightly @things	-16
@lightly @union	36
@lightly @union $	27
@lightly @union @us	11
@lightly @us	-18
@lightly @us $	-12
@lightly @us @body	11
@lightly @us @body $	5
@lightly @us @daily	6
@lightly @us @gear	15
@lightly @us @things	-11
@lightly @us @us	-6
@lightly @us @worse	-15
@lightly @us @worse @act	-10
@lightly @who	-5
@lightly @who @here	-11
@lightly @who @here @do_to	10
@lightly @who just	-8
@lightly @worse	26
@lightly @worse @do_to	-8
@lightly @worse @do_to @done	-9
@lightly @worse @loss	7
@lightly @worse @us	-7
@lightly @worse be	16
@lightly @worse die	8
@lightly @worse die $	8
@lightly @worse go	-6
@lightly @worse go @worse	-5
@lightly @worse live	22
@lightly _ $	-22
@lightly _ @asks	6
@lightly _ @body	17
@lightly _ @call	-7
@lightly _ @do_to	10
@lightly _ @done	-20
@lightly _ @gear	15
@lightly _ @hazard	8
@lightly _ @here	-19
@lightly _ @home	5
@lightly _ @lol	9
@lightly _ @said	-13
@lightly _ @schedule	7
@lightly _ @spread	5
@lightly _ @things	-8
@lightly _ @us	23
@lightly _ @who	-7
@lightly _ @worse	-20
@lightly _ _ $	-31
@lightly _ _ @act	-12
@lightly _ _ @asks	11
@lightly _ _ @body	21
@lightly _ _ @daily	-8
@lightly _ _ @did	-11
@lightly _ _ @do_to	11
@lightly _ _ @done	-18
@lightly _ _ @general	18
@lightly _ _ @here	19
@lightly _ _ @lightly	5
@lightly _ _ @machine	5
@lightly _ _ @shifts	6
@lightly _ _ @spread	8
@lightly _ _ @they	5
@lightly _ _ @things	7
@lightly _ _ @union	6
@lightly _ _ @us	-11
@lightly _ _ @who	-15
@lightly _ _ @worse	16
@lightly _ _ after	12
@lightly _ _ because	7
@lightly _ _ been	6
@lightly _ _ give	11
@lightly _ _ go	6
@lightly _ _ hall	9
@lightly _ _ have	-5
@lightly _ _ last	9
@lightly _ _ life	-5
@lightly _ _ like	-11
@lightly _ _ of	9
@lightly _ _ ok	-7
@lightly _ _ out	12
@lightly _ _ paper	-5
@lightly _ _ put	5
@lightly _ _ time	-9
@lightly _ _ was	5
@lightly _ _ what	-15
@lightly _ again	-6
@lightly _ be	21
@lightly _ but	-7
@lightly _ cant	15
@lightly _ die	8
@lightly _ else	16
@lightly _ for	14
@lightly _ go	-6
@lightly _ just	-9
@lightly _ knows	-7
@lightly _ live	22
@lightly _ no	-18
@lightly _ of	6
@lightly _ or	10
@lightly _ whole	16
@lightly about	5
@lightly after	6
@lightly after @general	8
@lightly but	-11
@lightly far	9
@lightly for @general	-7
@lightly im	-9
@lightly im @body	6
@lightly its	6
@lightly its @general	-5
@lightly just	-6
@lightly left	-9
@lightly many	-13
@lightly morning	-14
@lightly much for	5
@lightly no	-6
@lightly nobody	12
@lightly now	16
@lightly now @general	-6
@lightly now @who	5
@lightly now im	10
@lightly now im @spread	12
@lightly out	-5
@lightly than	-6
@lightly then	-7
@lightly theres	10
@lightly theres @general	9
@lightly today	7
@lightly w	13
@lightly what	23
@locked	40
@locked $	26
@lol	-18
@lol $	-45
@lol .	20
@lol _ @general	8
@lol _ @good	17
@lol _ @us	9
@lol _ _ @us	-7
@lol not	19
@loss	48
@loss $	44
@loss .	15
@loss . @they	8
@loss . @us	7
@loss @asks	20
@loss @asks @here	18
@loss @asks @here $	14
@loss @body	-13
@loss @body $	-8
@loss @did	17
@loss @did @us	9
@loss @done @lightly	8
@loss @done @lightly @us	8
@loss @general	14
@loss @general $	6
@loss @general @asks	10
@loss @here	21
@loss @here @done	-12
@loss @here @general	18
@loss @here @general @here	15
@loss @here @here	13
@loss @here @here $	13
@loss @lightly	14
@loss @lightly @general	7
@loss @loss	-7
@loss @machine	-7
@loss @office	-10
@loss @spread @general	-6
@loss @spread @us $	11
@loss @they	-7
@loss @they @done	-7
@loss @they @done @us	-7
@loss @us	17
@loss @us @body @here	-8
@loss @us @here	7
@loss @us @loss	11
@loss @us @loss $	-7
@loss @us for	-6
@loss _ $	17
@loss _ .	8
@loss _ @daily	-7
@loss _ @done	-22
@loss _ @general	10
@loss _ @here	31
@loss _ @loss	16
@loss _ @spread	-12
@loss _ @they	15
@loss _ @us	-9
@loss _ @worse	-5
@loss _ _ $	15
@loss _ _ .	9
@loss _ _ @asks	12
@loss _ _ @general	-12
@loss _ _ @good	-8
@loss _ _ @home	-5
@loss _ _ @lol	-6
@loss _ _ @machine	10
@loss _ _ @spread	8
@loss _ _ @they	8
@loss _ _ @things	-7
@loss _ _ out	13
@loss _ _ what	9
@loss _ for	-6
@loss _ today	9
@loss _ was	-8
@loss cream	-9
@loss for	-10
@loss for @us	-7
@loss if	7
@loss if @general	6
@loss or	9
@loss today	13
@loss w	-6
@machine	63
@machine $	41
@machine .	16
@machine . @us	16
@machine @asks	-9
@machine @broke_down	17
@machine @broke_down @spread	10
@machine @broke_down @spread @us	10
@machine @done	20
@machine @done @general	11
@machine @done @general @machine	11
@machine @general	-7
@machine @general @harm	10
@machine @general @harm @not-really-hit	5
@machine @general @not-really-hit	9
@machine @general @not-really-hit @somebody	8
@machine @general @us	-8
@machine @here	31
@machine @here @not-really-hit	7
@machine @here @not-really-hit mi	7
@machine @here @us	11
@machine @here @worse	12
@machine @here @worse @spread	7
@machine @hit	9
@machine @lightly	-9
@machine @machine	8
@machine @not-really-fired	13
@machine @not-really-hit	14
@machine @not-really-hit @not-really-hit	-7
@machine @somebody	-9
@machine @somebody veces	9
@machine @somebody vez	-18
@machine @to-me	9
@machine @us	-14
@machine _ @did	10
@machine _ @general	20
@machine _ @harm	10
@machine _ @here	17
@machine _ @lightly	8
@machine _ @not-really-hit	-11
@machine _ @things	7
@machine _ @union	-17
@machine _ @us	42
@machine _ @worse	10
@machine _ @worse-work	-8
@machine _ _ $	24
@machine _ _ @body	9
@machine _ _ @daily	8
@machine _ _ @lightly	-11
@machine _ _ @machine	20
@machine _ _ @not-really-hit	11
@machine _ _ @somebody	-5
@machine _ _ @spread	17
@machine _ _ @us	25
@machine _ _ @was	8
@machine _ _ @worse	6
@machine _ _ atras	7
@machine _ _ carga	7
@machine _ _ hoy	5
@machine _ _ mi	6
@machine _ _ que	-5
@machine _ _ sabado	-7
@machine _ _ salida	-10
@machine _ _ y	-7
@machine _ ahora	-5
@machine _ cant	6
@machine _ veces	9
@machine _ vez	-18
@machine _ with	10
@machine ate	-7
@machine ate @us	-7
@machine ate @us @lightly	-5
@machine en @not-really-hit @body	8
@machine para	-8
@machine que	-7
@machine sin	13
@machine still	-8
@machine was	-15
@machine y	8
@machine y @not-really-hit	16
@machine y ahora	-5
@media	-31
@media $	-10
@media @worse	-20
@media @worse @general	-20
@media _ @did	-6
@media _ @general	-20
@media _ @us	5
@media _ _ $	-7
@migra	26
@migra @here	7
@migra _ _ @here	9
@mistreated	48
@mistreated $	22
@mistreated @general	9
@mistreated @general mi	9
@mistreated @not-really-hit @machine	6
@mistreated @not-really-hit @not-really-hit	5
@mistreated @not-really-hit @things	16
@mistreated _ @hours	5
@mistreated _ @machine	6
@mistreated _ @not-really-hit	12
@mistreated _ @things	17
@mistreated _ _ $	11
@mistreated _ _ @not-really-hit	-8
@mistreated _ _ del	-7
@mistreated _ mi	9
@mistreated por	7
@names	34
@names $	21
@names @not-really-hit	8
@names @not-really-hit @not-really-hit	13
@names @not-really-hit @not-really-hit @union	13
@names _ @not-really-hit	16
@names _ _ @union	14
@not-really-fired	20
@not-really-fired 911	-11
@not-really-fired @boss	5
@not-really-fired @daily	7
@not-really-fired @general @not-really-hit	-6
@not-really-fired @harm	6
@not-really-fired @here	15
@not-really-fired @hours	-10
@not-really-fired @hours $	-10
@not-really-fired @key	9
@not-really-fired @key $	9
@not-really-fired @machine	10
@not-really-fired @machine para	-7
@not-really-fired @not-really-fired	-9
@not-really-fired @not-really-hit	-9
@not-really-fired @not-really-hit @not-really-hit	9
@not-really-fired @not-really-hit @somebody del	-5
@not-really-fired @not-really-hit @union	-17
@not-really-fired @not-really-hit @union $	-15
@not-really-fired @not-really-hit @will-do	-9
@not-really-fired @office	-19
@not-really-fired @office @not-really-hit	-19
@not-really-fired @somebody $	-5
@not-really-fired @they	11
@not-really-fired @will-do	6
@not-really-fired _ $	-13
@not-really-fired _ @bad	7
@not-really-fired _ @general	6
@not-really-fired _ @here	5
@not-really-fired _ @machine	-15
@not-really-fired _ @not-really-fired	16
@not-really-fired _ @not-really-hit	12
@not-really-fired _ @things	6
@not-really-fired _ @to-me	-7
@not-really-fired _ @union	-15
@not-really-fired _ @union-deed	-5
@not-really-fired _ @us	-6
@not-really-fired _ @will-do	-6
@not-really-fired _ _ $	12
@not-really-fired _ _ @general	-13
@not-really-fired _ _ @hit	-7
@not-really-fired _ _ @not-really-fired	-9
@not-really-fired _ _ @union-deed	10
@not-really-fired _ _ @us	-7
@not-really-fired _ _ del	-6
@not-really-fired _ _ mi	12
@not-really-fired _ _ para	-10
@not-really-fired _ _ sin	-12
@not-really-fired _ _ y	19
@not-really-fired _ mi	11
@not-really-fired _ o	7
@not-really-fired _ por	7
@not-really-fired lado	18
@not-really-fired no	-10
@not-really-fired nosotros $	7
@not-really-fired nuevo	10
@not-really-fired pistola	6
@not-really-fired que	6
@not-really-fired rato	-8
@not-really-fired tarde	-6
@not-really-hit	-56
@not-really-hit @agents	5
@not-really-hit @bad	24
@not-really-hit @bad $	20
@not-really-hit @bad en	6
@not-really-hit @bag $	10
@not-really-hit @blow	-18
@not-really-hit @body $	-13
@not-really-hit @body @general	-9
@not-really-hit @body @general @us	-10
@not-really-hit @body @us	7
@not-really-hit @body en	6
@not-really-hit @body en @not-really-hit	6
@not-really-hit @body por	9
@not-really-hit @boss	58
@not-really-hit @boss $	15
@not-really-hit @boss @general	-12
@not-really-hit @boss @general @not-really-hit	-12
@not-really-hit @boss @hit	-13
@not-really-hit @boss @not-really-hit	5
@not-really-hit @boss @to-me	30
@not-really-hit @boss @union	12
@not-really-hit @boss @us @said	-17
@not-really-hit @boss @us @union	7
@not-really-hit @boss en	16
@not-really-hit @boss estreno	-6
@not-really-hit @boss humanos	-9
@not-really-hit @boss leyo	9
@not-really-hit @boss leyo mis	9
@not-really-hit @boss no	7
@not-really-hit @boss no @us	7
@not-really-hit @boss para	20
@not-really-hit @boss puede	-6
@not-really-hit @boss puede @bad	-6
@not-really-hit @boss que	13
@not-really-hit @boss que si	7
@not-really-hit @daily	-24
@not-really-hit @daily @us	-12
@not-really-hit @daily @us @mistreated	-12
@not-really-hit @daily por	-8
@not-really-hit @fired	6
@not-really-hit @gear	12
@not-really-hit @general	-13
@not-really-hit @harm	7
@not-really-hit @here @not-really-fired	8
@not-really-hit @hit	-9
@not-really-hit @hit $	-8
@not-really-hit @hours @not-really-hit @us	-9
@not-really-hit @hours @not-really-hit hoy	10
@not-really-hit @hours por	10
@not-really-hit @hours por @mistreated	6
@not-really-hit @hurt-verb	-6
@not-really-hit @hurt-verb $	5
@not-really-hit @job	31
@not-really-hit @job $	17
@not-really-hit @key	-6
@not-really-hit @key $	-12
@not-really-hit @lightly	-7
@not-really-hit @machine	25
@not-really-hit @machine @general	5
@not-really-hit @machine @general @not-really-hit	7
@not-really-hit @machine @here	6
@not-really-hit @machine @here @not-really-hit	7
@not-really-hit @machine @hit	9
@not-really-hit @machine @not-really-hit	12
@not-really-hit @machine @not-really-hit @not-really-hit	-6
@not-really-hit @machine @somebody	-18
@not-really-hit @machine @somebody vez	-18
@not-really-hit @machine @to-me	9
@not-really-hit @machine y	11
@not-really-hit @machine y @not-really-hit	16
@not-really-hit @machine y ahora	-5
@not-really-hit @migra	6
@not-really-hit @names	21
@not-really-hit @names @not-really-hit	14
@not-really-hit @names @not-really-hit @not-really-hit	13
@not-really-hit @not-really-fired	10
@not-really-hit @not-really-fired $	8
@not-really-hit @not-really-hit $	14
@not-really-hit @not-really-hit @bag	-6
@not-really-hit @not-really-hit @boss	32
@not-really-hit @not-really-hit @boss $	5
@not-really-hit @not-really-hit @general	-7
@not-really-hit @not-really-hit @hours	-7
@not-really-hit @not-really-hit @hours $	-6
@not-really-hit @not-really-hit @hurt-verb	5
@not-really-hit @not-really-hit @job	12
@not-really-hit @not-really-hit @job $	8
@not-really-hit @not-really-hit @machine	-8
@not-really-hit @not-really-hit @not-really-hit	-16
@not-really-hit @not-really-hit @not-really-hit @not-really-hit	-6
@not-really-hit @not-really-hit @somebody	-11
@not-really-hit @not-really-hit @system @not-really-hit	-9
@not-really-hit @not-really-hit @union	7
@not-really-hit @not-really-hit @union y	-11
@not-really-hit @not-really-hit @worse-work	-6
@not-really-hit @not-really-hit cocina	21
@not-really-hit @not-really-hit escuela	-8
@not-really-hit @not-really-hit escuela @not-really-fired	-5
@not-really-hit @not-really-hit fiesta	-8
@not-really-hit @not-really-hit mesa	7
@not-really-hit @not-really-hit mesa $	7
@not-really-hit @not-really-hit por @not-really-hit	-12
@not-really-hit @not-really-hit seguridad	7
@not-really-hit @number	6
@not-really-hit @number $	6
@not-really-hit @office	31
@not-really-hit @office @not-really-hit	10
@not-really-hit @office @not-really-hit @not-really-hit	9
@not-really-hit @office y	-12
@not-really-hit @paper	-10
@not-really-hit @schedule	-13
@not-really-hit @schedule del	-11
@not-really-hit @seize	7
@not-really-hit @sign	7
@not-really-hit @somebody @here	-9
@not-really-hit @somebody en	10
@not-really-hit @somebody en @somebody	6
@not-really-hit @somebody nuevo	8
@not-really-hit @somebody vez	-5
@not-really-hit @system $	7
@not-really-hit @system @not-really-hit	-13
@not-really-hit @they	32
@not-really-hit @they $	17
@not-really-hit @they @general	12
@not-really-hit @they @us	6
@not-really-hit @they @us @hit	-6
@not-really-hit @things $	6
@not-really-hit @things por	-23
@not-really-hit @things y	9
@not-really-hit @things y @us	5
@not-really-hit @to-me	6
@not-really-hit @to-me que	6
@not-really-hit @union	-31
@not-really-hit @union $	-8
@not-really-hit @union @not-really-hit	17
@not-really-hit @union del jueves	-5
@not-really-hit @union y	-15
@not-really-hit @union-deed $	5
@not-really-hit @union-deed @not-really-fired	-10
@not-really-hit @us	-8
@not-really-hit @us $	-10
@not-really-hit @us @general	-15
@not-really-hit @us @general @us	-7
@not-really-hit @us @here	6
@not-really-hit @us @hours	8
@not-really-hit @us @to-me	12
@not-really-hit @us anos	6
@not-really-hit @us y	-10
@not-really-hit @us y @not-really-hit	-6
@not-really-hit @us y no	-5
@not-really-hit @will-do	8
@not-really-hit @will-do @general	8
@not-really-hit @will-do @here	11
@not-really-hit @will-do @here @here	8
@not-really-hit @will-do @not-really-fired	10
@not-really-hit @will-do en	-23
@not-really-hit @will-do en @not-really-hit	-7
@not-really-hit @worse	13
@not-really-hit @worse-work	17
@not-really-hit @worse-work @not-really-hit	8
@not-really-hit @worse-work @somebody	-6
@not-really-hit @worse-work @us	20
@not-really-hit @worse-work por	5
@not-really-hit _ $	-25
@not-really-hit _ .	-8
@not-really-hit _ @asked	-11
@not-really-hit _ @bad	5
@not-really-hit _ @bag	-6
@not-really-hit _ @boss	34
@not-really-hit _ @coming	7
@not-really-hit _ @general	-6
@not-really-hit _ @here	-6
@not-really-hit _ @hit	9
@not-really-hit _ @hours	14
@not-really-hit _ @hurt	-14
@not-really-hit _ @hurt-verb	11
@not-really-hit _ @job	9
@not-really-hit _ @machine	-26
@not-really-hit _ @not-really-fired	-20
@not-really-hit _ @not-really-hit	-23
@not-really-hit _ @said	-18
@not-really-hit _ @somebody	-33
@not-really-hit _ @system	-13
@not-really-hit _ @things	-6
@not-really-hit _ @to-me	61
@not-really-hit _ @union	24
@not-really-hit _ @us	15
@not-really-hit _ @worse-work	-10
@not-really-hit _ _ $	-32
@not-really-hit _ _ @asked	6
@not-really-hit _ _ @bad	-18
@not-really-hit _ _ @belongings	-5
@not-really-hit _ _ @boss	6
@not-really-hit _ _ @called	12
@not-really-hit _ _ @daily	-5
@not-really-hit _ _ @denied	7
@not-really-hit _ _ @fired	9
@not-really-hit _ _ @gave	35
@not-really-hit _ _ @general	-15
@not-really-hit _ _ @harm	21
@not-really-hit _ _ @hazard	6
@not-really-hit _ _ @here	22
@not-really-hit _ _ @hit	8
@not-really-hit _ _ @hours	-16
@not-really-hit _ _ @hurt	6
@not-really-hit _ _ @hurt-verb	17
@not-really-hit _ _ @job	10
@not-really-hit _ _ @key	9
@not-really-hit _ _ @lightly	7
@not-really-hit _ _ @machine	11
@not-really-hit _ _ @not-really-fired	-12
@not-really-hit _ _ @not-really-hit	-9
@not-really-hit _ _ @seize	10
@not-really-hit _ _ @somebody	-6
@not-really-hit _ _ @state	-13
@not-really-hit _ _ @system	-12
@not-really-hit _ _ @they	12
@not-really-hit _ _ @to-me	28
@not-really-hit _ _ @union	14
@not-really-hit _ _ @us	-6
@not-really-hit _ _ @worse-work	-10
@not-really-hit _ _ alegria	-14
@not-really-hit _ _ azucar	-12
@not-really-hit _ _ del	24
@not-really-hit _ _ ella	7
@not-really-hit _ _ en	-10
@not-really-hit _ _ era	-20
@not-really-hit _ _ es	-6
@not-really-hit _ _ eso	-10
@not-really-hit _ _ este	-6
@not-really-hit _ _ favor	-9
@not-really-hit _ _ hoy	14
@not-really-hit _ _ iba	30
@not-really-hit _ _ jueves	-10
@not-really-hit _ _ mis	15
@not-really-hit _ _ mucho	-13
@not-really-hit _ _ nino	-9
@not-really-hit _ _ no	11
@not-really-hit _ _ nosotros	6
@not-really-hit _ _ nunca	-12
@not-really-hit _ _ para	-10
@not-really-hit _ _ pasan	7
@not-really-hit _ _ porque	12
@not-really-hit _ _ proposito	5
@not-really-hit _ _ que	11
@not-really-hit _ _ quien	-9
@not-really-hit _ _ quiero	-14
@not-really-hit _ _ saben	12
@not-really-hit _ _ salgo	7
@not-really-hit _ _ se	-10
@not-really-hit _ _ si	12
@not-really-hit _ _ sin	-12
@not-really-hit _ _ traer	6
@not-really-hit _ _ verdad	-13
@not-really-hit _ _ vez	-17
@not-really-hit _ _ voy	-11
@not-really-hit _ _ y	18
@not-really-hit _ _ yo	-18
@not-really-hit _ ahorita	28
@not-really-hit _ anos	6
@not-really-hit _ apartamento	7
@not-really-hit _ cocina	21
@not-really-hit _ del	14
@not-really-hit _ despues	8
@not-really-hit _ diario	5
@not-really-hit _ donde	7
@not-really-hit _ en	-7
@not-really-hit _ era	-14
@not-really-hit _ escuela	-8
@not-really-hit _ ese	6
@not-really-hit _ estreno	-6
@not-really-hit _ fiesta	-8
@not-really-hit _ hacer	-12
@not-really-hit _ hoy	-14
@not-really-hit _ humanos	-9
@not-really-hit _ lado	11
@not-really-hit _ leyo	9
@not-really-hit _ mesa	7
@not-really-hit _ nomas	5
@not-really-hit _ nuevo	11
@not-really-hit _ o	-23
@not-really-hit _ para	29
@not-really-hit _ pero	-25
@not-really-hit _ por	-15
@not-really-hit _ porque	-8
@not-really-hit _ puede	-8
@not-really-hit _ que	10
@not-really-hit _ quien	-5
@not-really-hit _ se	21
@not-really-hit _ seguridad	7
@not-really-hit _ tiene	-15
@not-really-hit _ vez	-5
@not-really-hit _ vio	7
@not-really-hit _ y	6
@not-really-hit _ yo	-23
@not-really-hit abanico	-8
@not-really-hit ambulancia	6
@not-really-hit ambulancia $	6
@not-really-hit amoniaco	9
@not-really-hit ayer	-15
@not-really-hit ayer $	-15
@not-really-hit azucar	-13
@not-really-hit bate	6
@not-really-hit bocina	11
@not-really-hit cafe	-7
@not-really-hit camara	-8
@not-really-hit carga	7
@not-really-hit choferes	-7
@not-really-hit choferes que	-7
@not-really-hit cocina	20
@not-really-hit cocina $	15
@not-really-hit cocina y	7
@not-really-hit comedor $	6
@not-really-hit correo	-10
@not-really-hit cuchillos	-13
@not-really-hit curso	-6
@not-really-hit curso @not-really-hit	-6
@not-really-hit despido	9
@not-really-hit despido $	9
@not-really-hit domingo	11
@not-really-hit entrenamiento	-11
@not-really-hit es	7
@not-really-hit es @not-really-hit	7
@not-really-hit es @not-really-hit @not-really-hit	7
@not-really-hit escuela	-6
@not-really-hit escuela @not-really-fired	-5
@not-really-hit fiesta	-12
@not-really-hit fiesta $	-8
@not-really-hit gracias	-6
@not-really-hit hospital	-19
@not-really-hit hospital $	-8
@not-really-hit hoy	9
@not-really-hit huesped	8
@not-really-hit jueves	-13
@not-really-hit jueves $	-7
@not-really-hit lado	10
@not-really-hit lavanderia	-13
@not-really-hit lunes $	-16
@not-really-hit lunes @us	12
@not-really-hit maestra	-7
@not-really-hit manana	13
@not-really-hit manana $	15
@not-really-hit mantenimiento	-10
@not-really-hit mantenimiento $	-10
@not-really-hit mesa	7
@not-really-hit mesa $	7
@not-really-hit mi	8
@not-really-hit mi @machine	-14
@not-really-hit mi @not-really-hit	15
@not-really-hit mi apartamento	7
@not-really-hit mis	6
@not-really-hit nino	-13
@not-really-hit no	5
@not-really-hit nueva	-26
@not-really-hit nuevo	6
@not-really-hit pan	-12
@not-really-hit papel $	9
@not-really-hit papel @not-really-hit	-15
@not-really-hit por @not-really-hit	-9
@not-really-hit porton	15
@not-really-hit porton $	15
@not-really-hit precios	-13
@not-really-hit precios $	-6
@not-really-hit primero	7
@not-really-hit primero $	7
@not-really-hit problema	13
@not-really-hit proxima	-5
@not-really-hit que	6
@not-really-hit que @union	6
@not-really-hit que @was @general	5
@not-really-hit que hacer	-12
@not-really-hit que hacer @not-really-fired	-12
@not-really-hit que se	13
@not-really-hit sabado	-28
@not-really-hit sabado $	-14
@not-really-hit salida $	-13
@not-really-hit secretaria	5
@not-really-hit secretaria $	5
@not-really-hit seguridad	9
@not-really-hit semana	-7
@not-really-hit semana $	-8
@not-really-hit sin	-7
@not-really-hit sobre	-9
@not-really-hit tipo	7
@not-really-hit troque	7
@not-really-hit troque $	7
@not-really-hit ups	-19
@not-really-hit verdad	7
@not-really-hit verdad $	13
@not-really-hit vida	11
@not-really-hit vida $	11
@not-really-hit voz	6
@not-really-hit voz $	7
@not-really-hit y @not-really-hit	-8
@not-really-hit y que	7
@number	-12
@number $	-19
@number @general	-9
@number @general @not-really-hit	-10
@number @not-really-hit	21
@number @not-really-hit @job	15
@number @not-really-hit semana	-8
@number @not-really-hit semana $	-8
@number @to-me	7
@number _ @job	15
@number _ @not-really-hit	-12
@number _ _ @not-really-hit	-7
@number _ _ anoche	5
@number _ _ del	10
@number _ _ no	-5
@number _ semana	-8
@number por	-6
@office	43
@office @asks	-5
@office @general	25
@office @not-really-hit	-16
@office @not-really-hit @not-really-hit @boss	10
@office @us	16
@office _ @general	-5
@office _ @lightly	6
@office _ @lol	-6
@office _ @not-really-hit	9
@office _ @us	25
@office _ _ $	5
@office _ _ @boss	11
@office _ _ @here	6
@office _ _ @us	7
@office no	7
@office now	6
@office right	8
@office y	-11
@out-of-work	18
@out-of-work _ $	13
@paper	50
@paper @union	11
@paper @worse	6
@paper _ $	13
@paper _ @general	10
@paper _ @here	7
@paper _ _ @us	11
@paper for	10
@paper letter	10
@paper today	5
@police	10
@police @here	9
@police _ $	-5
@property	36
@property $	27
@property .	5
@property @broke_down	15
@property @here	18
@property @spread	-14
@property @spread @general	-14
@property @worse	-16
@property _ $	-8
@property _ @done	7
@property _ @general	-23
@property _ @here	12
@property _ @us	26
@property _ _ @here	6
@property _ _ @slur	7
@property _ _ @union	-8
@property _ _ @us	21
@property _ _ @worse	15
@said	92
@said $	-27
@said @general	8
@said @general @not-really-hit	-7
@said @general mi	6
@said @general mi @somebody	6
@said @not-really-fired	19
@said @not-really-hit	21
@said @not-really-hit @boss	10
@said @not-really-hit @boss que	7
@said @not-really-hit @they	15
@said @not-really-hit secretaria	5
@said @not-really-hit secretaria $	5
@said @us $	9
@said _ @boss	10
@said _ @general	11
@said _ @here	-5
@said _ @machine	-9
@said _ @they	15
@said _ @to-me	14
@said _ @us	5
@said _ _ $	33
@said _ _ @do_to	6
@said _ _ @general	6
@said _ _ @somebody	8
@said _ _ es	6
@said _ _ que	14
@said _ _ te	6
@said _ _ tu	5
@said _ _ va	15
@said _ _ yo	7
@said _ alla	-20
@said _ es	-5
@said _ mi	6
@said _ que	8
@said _ sabe	6
@said _ se	6
@said _ secretaria	5
@said _ si	7
@said _ y	-19
@said cuidate	7
@said por	14
@said que	20
@said que @machine	-9
@said que @machine @general	-9
@said que @to-me	13
@said que @to-me va	10
@said que @us	6
@said que alla	-20
@said que no es	6
@said que sabe	6
@said que si	7
@sanctioned	8
@sanctioned $	-7
@sanctioned @us	14
@schedule	-28
@schedule $	-11
@schedule _ @us	8
@schedule _ _ @general	-7
@schedule _ _ @spread	6
@schedule _ _ @union	14
@schedule _ _ @us	-15
@schedule del	-11
@schedule with	11
@schedule with @us	11
@schedule with @us @union	11
@search @not-really-hit @bag	7
@search @not-really-hit @things	-11
@search _ @bag	7
@search _ @things	-11
@search _ _ $	16
@seize	39
@seize $	16
@seize @general	6
@seize @here	10
@seize @not-really-hit	-18
@seize @not-really-hit @machine	-15
@seize @somebody	5
@seize _ $	13
@seize _ @machine	-15
@seize _ @not-really-hit	10
@seize _ _ @not-really-hit	-9
@seize _ _ @somebody	-14
@seize _ _ que	14
@seize _ anos	7
@seize en	7
@seize en @not-really-hit	6
@seize hoy	9
@shifts	52
@shifts $	18
@shifts .	17
@shifts . @us	17
@shifts . @us $	17
@shifts @general week	5
@shifts @here	5
@shifts @here out	8
@shifts @lightly	-12
@shifts @spread	11
@shifts @spread @worse	7
@shifts @us	-11
@shifts @worse	16
@shifts _ $	37
@shifts _ @act	-6
@shifts _ @general	-17
@shifts _ @they	-16
@shifts _ @things	12
@shifts _ @us	39
@shifts _ @who	5
@shifts _ @worse	-9
@shifts _ _ $	21
@shifts _ _ @do_to	-11
@shifts _ _ @here	-12
@shifts _ _ @worse	-7
@shifts _ _ after	10
@shifts _ _ im	13
@shifts _ out	6
@shifts _ sunday	-9
@shifts for	7
@shifts for @act	-6
@shifts for @us	6
@shifts next	9
@shifts no	12
@shifts no @things	12
@sick	91
@sick $	44
@sick @here	12
@sick @here @general	6
@sick @lightly	10
@sick @spread	19
@sick @spread @general	21
@sick _ @general	40
@sick _ _ @machine	18
@sign	-7
@sign $	-18
@sign @not-really-fired	9
@sign @not-really-fired que	5
@sign @not-really-hit	6
@sign _ @boss	6
@sign _ _ $	5
@sign _ _ que	11
@sign _ que	5
@sign si	-6
@slur	56
@slur $	-9
@slur @daily	30
@slur @here	11
@slur @here @us	9
@slur @lightly	11
@slur @they	6
@slur @they @here	6
@slur _ @general	6
@slur _ @here	6
@slur _ _ @general	31
@slur _ _ @lightly	17
@somebody	-19
@somebody $	13
@somebody @bad	6
@somebody @bad @general	11
@somebody @blow	-11
@somebody @blow @not-really-hit	-15
@somebody @here $	8
@somebody @here @not-really-hit	-9
@somebody @here en	9
@somebody @hurt	7
@somebody @hurt $	7
@somebody @job	-17
@somebody @job $	-6
@somebody @machine	-11
@somebody @machine $	-9
@somebody @not-really-fired $	-8
@somebody @not-really-hit @not-really-hit @boss	6
@somebody @not-really-hit @us	9
@somebody @somebody	25
@somebody @system	15
@somebody @system @not-really-hit	8
@somebody @they	10
@somebody @to-me	-5
@somebody @union	-6
@somebody @us	16
@somebody _ @bad	-11
@somebody _ @fired	7
@somebody _ @general	41
@somebody _ @here	7
@somebody _ @hurt	10
@somebody _ @hurt-verb	6
@somebody _ @not-really-hit	12
@somebody _ @office	6
@somebody _ @somebody	6
@somebody _ @us	-10
@somebody _ @was	-14
@somebody _ @will-do	-8
@somebody _ _ @boss	7
@somebody _ _ @general	32
@somebody _ _ @hurt	8
@somebody _ _ @hurt-verb	-6
@somebody _ _ @job	-5
@somebody _ _ @said	-21
@somebody _ _ @seize	11
@somebody _ _ @to-me	-7
@somebody _ _ @worse-work	25
@somebody _ _ conmigo	8
@somebody _ _ favor	5
@somebody _ _ no	-8
@somebody _ _ quien	6
@somebody _ _ se	23
@somebody _ _ semana	9
@somebody _ _ tarde	-6
@somebody _ _ y	6
@somebody _ como	-6
@somebody _ en	-9
@somebody _ grande	12
@somebody _ mi	6
@somebody _ no	-13
@somebody _ pistola	6
@somebody _ por	7
@somebody _ si	-6
@somebody _ va	6
@somebody chema	-10
@somebody del	6
@somebody del @machine	6
@somebody en	15
@somebody en @not-really-hit	10
@somebody en @not-really-hit @here	5
@somebody en @somebody	6
@somebody es	-7
@somebody es @will-do	-7
@somebody es @will-do y	-6
@somebody ese	6
@somebody ese $	6
@somebody estado	-6
@somebody grande	11
@somebody nuevo	8
@somebody o	-6
@somebody pero	-24
@somebody por	14
@somebody por @somebody	6
@somebody por mi	7
@somebody sabe	-19
@somebody se	-9
@somebody se @bad	-11
@somebody semana	5
@somebody trabaja	7
@somebody trae	17
@somebody trae @not-really-hit	19
@somebody vez	-20
@somebody vez @not-really-hit	24
@somebody vez @us	-10
@somebody vez y	-9
@spread	34
@spread $	39
@spread @do_to	12
@spread @do_to @us	8
@spread @general	6
@spread @general @campaign $	7
@spread @general @daily	5
@spread @general @here	5
@spread @general @home	-9
@spread @general @machine	9
@spread @general @machine $	22
@spread @general @media	-6
@spread @general @shifts	16
@spread @general @they	-6
@spread @general @things	-8
@spread @general @us $	16
@spread @general floor	-10
@spread @general form	-9
@spread @general ground	13
@spread @general way	15
@spread @general way $	-7
@spread @hazard	28
@spread @here @general	-5
@spread @lightly	-6
@spread @loss	-19
@spread @loss $	-14
@spread @paper	13
@spread @union	7
@spread @us	-8
@spread @us $	13
@spread @us @body	13
@spread @us @here	-6
@spread @us @lightly	10
@spread @us @lightly @general	8
@spread @us @shifts	8
@spread @us @us	7
@spread @us way	-6
@spread @worse	15
@spread @worse $	-15
@spread @worse @general	12
@spread @worse @general @daily	7
@spread @worse for	-14
@spread _ $	-13
@spread _ .	7
@spread _ @body	13
@spread _ @good	-7
@spread _ @home	-9
@spread _ @lightly	9
@spread _ @machine	9
@spread _ @media	-6
@spread _ @shifts	23
@spread _ @they	-8
@spread _ @things	-6
@spread _ @us	13
@spread _ _ @asks	-6
@spread _ _ @body	5
@spread _ _ @general	-15
@spread _ _ @home	16
@spread _ _ @schedule	-7
@spread _ _ @spread	9
@spread _ _ @they	11
@spread _ _ @worse	28
@spread _ _ about	-6
@spread _ _ anymore	24
@spread _ _ been	-10
@spread _ _ for	-6
@spread _ _ if	7
@spread _ _ im	6
@spread _ _ now	-6
@spread _ _ out	-9
@spread _ _ side	6
@spread _ _ w	7
@spread _ bed	10
@spread _ floor	-12
@spread _ for	-5
@spread _ form	-9
@spread _ ground	13
@spread _ last	-14
@spread _ only	7
@spread _ since	9
@spread _ way	9
@spread leave	21
@spread like	-6
@spread miss	-5
@spread miss @general	-5
@spread through	5
@spread through @us	8
@spread through @us @things	7
@state	-60
@state $	-23
@state @here	-7
@state _ @they	-8
@state _ _ $	-8
@state _ _ @done	-13
@system	-6
@system $	12
@system @not-really-hit	-9
@system @us	-10
@system _ _ @somebody	-12
@system _ _ que	-8
@taken	8
@taken @general	9
@taken _ @not-really-hit	7
@taken _ _ @not-really-hit	-10
@they	150
@they $	-8
@they .	10
@they @act	-7
@they @asked	-18
@they @asked @us	-7
@they @asks	53
@they @asks $	20
@they @asks @did	10
@they @asks @did @us	6
@they @asks @general	10
@they @asks @general $	9
@they @asks @here @us	12
@they @asks @spread	6
@they @asks @us	6
@they @broke_down	9
@they @broke_down @here	9
@they @daily $	6
@they @dead	17
@they @dead @done	20
@they @dead @done @us	20
@they @dead need	-8
@they @did	7
@they @did $	8
@they @did @general	13
@they @did @lightly	-5
@they @did @us $	7
@they @did @us @general	-9
@they @did @us @property	-7
@they @did @us @shifts	19
@they @did @us @spread	-6
@they @did @us @things	-21
@they @did @us @us	-16
@they @did @worse	8
@they @do_to	16
@they @do_to @general	22
@they @do_to @us	-6
@they @do_to @us @home	6
@they @done	-21
@they @done @general @loss	9
@they @done @here @us	-6
@they @done @lightly	19
@they @done @us $	22
@they @done @us @here	-14
@they @done @us @property	-6
@they @done @us @worse	-9
@they @done @us yesterday	15
@they @done @worse	-15
@they @done go	7
@they @general	15
@they @good	10
@they @here	61
@they @here @general	-19
@they @here @general @here	-14
@they @here @general @us	-11
@they @here @here	-6
@they @here @loss	-7
@they @here @union	-9
@they @here @us	25
@they @here @us $	12
@they @here @us @general	-6
@they @here @us @spread	-7
@they @here @us @union	8
@they @here @us @us	12
@they @here @us @worse	-7
@they @here @who @here	-9
@they @here around	-10
@they @here im	16
@they @here its	6
@they @lightly	28
@they @lightly @us @gear	15
@they @lightly @us @worse	-6
@they @loss	-20
@they @loss @us	-12
@they @loss @us $	-9
@they @machine	10
@they @said	8
@they @spread	6
@they @they	-5
@they @throw	6
@they @took	8
@they @took @hit	6
@they @took @hit @us	6
@they @union	-8
@they @union @general	11
@they @us @here	11
@they @us @here @general	-10
@they @us @here @us	9
@they @us @hit	-6
@they @us @hit $	-7
@they @who	-5
@they @worse	-15
@they _ $	35
@they _ .	7
@they _ @alone	-7
@they _ @body	-18
@they _ @daily	-8
@they _ @do_to	-12
@they _ @general	27
@they _ @good	-9
@they _ @here	26
@they _ @hit	-6
@they _ @lightly	-7
@they _ @loss	-21
@they _ @not-really-hit	-14
@they _ @spread	9
@they _ @they	17
@they _ @took	11
@they _ @union	11
@they _ @us	23
@they _ @was	16
@they _ _ $	20
@they _ _ .	19
@they _ _ @act	-6
@they _ _ @asks	7
@they _ _ @body	8
@they _ _ @daily	-11
@they _ _ @do_to	27
@they _ _ @gear	17
@they _ _ @general	-30
@they _ _ @good	-17
@they _ _ @here	-29
@they _ _ @lightly	-23
@they _ _ @loss	13
@they _ _ @number	10
@they _ _ @property	-12
@they _ _ @shifts	15
@they _ _ @they	16
@they _ _ @things	-18
@they _ _ @union	26
@they _ _ @us	35
@they _ _ @who	8
@they _ _ @worse	-10
@they _ _ about	19
@they _ _ again	-11
@they _ _ be	21
@they _ _ contract	14
@they _ _ doors	15
@they _ _ for	-33
@they _ _ if	20
@they _ _ no	10
@they _ _ nothing	-7
@they _ _ of	29
@they _ _ tocando	-5
@they _ _ today	8
@they _ _ together	-9
@they _ _ was	-11
@they _ _ when	-7
@they _ _ with	13
@they _ _ yesterday	15
@they _ about	-11
@they _ around	-10
@they _ cameras	7
@they _ go	10
@they _ im	22
@they _ like	-6
@they _ mis	6
@they _ need	-8
@they _ nice	-5
@they _ que	5
@they _ rid	17
@they _ w	-5
@they actually	-8
@they actually @here	-8
@they allowed	-8
@they allowed @worse	-8
@they allowed @worse @do_to	-6
@they bought	-7
@they bought @alone	-7
@they bought @alone @general	-7
@they cant	-5
@they ever	-8
@they finally	15
@they found	24
@they found out	14
@they found out about	10
@they have	22
@they have @general	11
@they have @us	6
@they just	29
@they just @done	7
@they just @done @us	9
@they just @here	10
@they never	-25
@they only	-12
@they put	15
@they put @lightly	-5
@they put @us	10
@they put @us @spread	12
@they sent	-10
@they standing	9
@they talk @worse @general	7
@they wanted	5
@they wanted @worse	6
@they wanted @worse @do_to	6
@they wants	7
@they wants @worse	7
@things	9
@things $	23
@things . @who	10
@things @daily	13
@things @daily $	13
@things @dead	9
@things @dead work	7
@things @done	6
@things @general	-18
@things @here	-25
@things @here @general	-6
@things @here @us	-7
@things @lightly	10
@things @lightly @dead	6
@things @lightly @dead give	6
@things @lightly @did	7
@things @lightly @done	6
@things @lightly @general	-10
@things @lightly @general @here	-10
@things @not-really-hit	-5
@things @not-really-hit @not-really-hit	-7
@things @spread	-9
@things @took	-8
@things @us	-8
@things _ .	-5
@things _ @dead	11
@things _ @did	9
@things _ @done	17
@things _ @general	15
@things _ @here	-15
@things _ @loss	-9
@things _ @us	-30
@things _ @want	-6
@things _ @who	7
@things _ @worse	18
@things _ _ $	52
@things _ _ @act	-8
@things _ _ @body	-9
@things _ _ @general	-9
@things _ _ @things	-6
@things _ _ @union	5
@things _ _ @worse	16
@things _ _ as	11
@things _ _ give	6
@things _ _ was	-6
@things _ _ y	-21
@things _ been	-6
@things _ no	5
@things _ work	6
@things en	8
@things en @not-really-hit	5
@things en @not-really-hit @here	7
@things for	-5
@things no	-18
@things not	-6
@things not @general	-6
@things out	6
@things por	-23
@things was	35
@things was @loss	-6
@things with	9
@things with @general	9
@things y	8
@things y @us	5
@things y @us @hit	5
@throw	16
@throw @lightly	9
@to-me	23
@to-me @called @general @not-really-hit	9
@to-me @called encerrados	6
@to-me @carry-on	-11
@to-me @denied	-10
@to-me @fired	-6
@to-me @fired @general	7
@to-me @fired @not-really-fired	-8
@to-me @fired @not-really-hit	10
@to-me @fired del	-17
@to-me @gave @general	5
@to-me @gave @somebody	-12
@to-me @gave @somebody @blow	-12
@to-me @here	12
@to-me @here @called	12
@to-me @here @called @not-really-fired	12
@to-me @here saliendo	-12
@to-me @hit	13
@to-me @hit $	11
@to-me @hit @general	-6
@to-me @hit en	10
@to-me @hurt-verb	-15
@to-me @hurt-verb $	-21
@to-me @mistreated	7
@to-me @mistreated $	12
@to-me @not-really-hit @not-really-hit @union	14
@to-me @said	38
@to-me @said @general	5
@to-me @said @general @not-really-hit	-7
@to-me @said @general mi	6
@to-me @said que	13
@to-me @said que si	8
@to-me @seize	14
@to-me @seize @not-really-hit	-8
@to-me @union-deed	13
@to-me @want	-11
@to-me @will-do	9
@to-me @will-do $	8
@to-me _ $	-12
@to-me _ @called	11
@to-me _ @general	-9
@to-me _ @hit	11
@to-me _ @not-really-fired	11
@to-me _ @not-really-hit	19
@to-me _ @number	-8
@to-me _ @said	29
@to-me _ @union	-15
@to-me _ @us	-10
@to-me _ _ $	17
@to-me _ _ @blow	-11
@to-me _ _ @body	8
@to-me _ _ @boss	9
@to-me _ _ @here	5
@to-me _ _ @not-really-fired	6
@to-me _ _ @number	6
@to-me _ _ @us	-18
@to-me _ _ dejar	11
@to-me _ _ del	-6
@to-me _ _ en	13
@to-me _ _ esas	-8
@to-me _ _ mi	-8
@to-me _ _ para	9
@to-me _ _ si	6
@to-me _ _ su	5
@to-me _ _ va	6
@to-me _ cuando	-10
@to-me _ del	-17
@to-me _ dije	8
@to-me _ encerrados	6
@to-me _ jueves	-8
@to-me _ mi	8
@to-me _ para	11
@to-me _ saliendo	-12
@to-me _ sentido	19
@to-me _ sin	9
@to-me apagaron	7
@to-me apagaron @not-really-hit	7
@to-me contesto	-11
@to-me del jueves	-8
@to-me del jueves $	-8
@to-me diga	7
@to-me digo $	-10
@to-me digo @not-really-hit	13
@to-me ensenara	-15
@to-me habia	11
@to-me iba	30
@to-me pasan	7
@to-me que	-11
@to-me que dije	8
@to-me traen	15
@to-me va	11
@to-me va @general	11
@to-me veo sentido	5
@to-me veo sentido @general	5
@to-me voy	-6
@to-me voy @general	-6
@took	40
@took $	-14
@took @did	-6
@took @hit	8
@took @hit @us	8
@took @not-really-hit	7
@took @not-really-hit @hours $	8
@took @not-really-hit @hours @not-really-hit	-9
@took @things	10
@took @us	26
@took @us @body	8
@took @us @things	14
@took _ $	7
@took _ @body	8
@took _ @things	20
@took _ _ $	30
@took _ _ @not-really-hit	-10
@took _ _ today	6
@took en	-5
@union	45
@union $	35
@union .	6
@union . @general	17
@union @act	6
@union @asks	-26
@union @asks @general	-5
@union @daily $	9
@union @dead	19
@union @done	-7
@union @done out	-6
@union @done out $	-6
@union @general	8
@union @here	-12
@union @here @done	-14
@union @here quien	6
@union @hit	-5
@union @lightly	5
@union @lightly @general	-6
@union @lightly @general @here	-9
@union @not-really-fired	11
@union @not-really-hit	-16
@union @not-really-hit papel	-6
@union @not-really-hit papel $	10
@union @somebody	10
@union @things	5
@union @to-me	6
@union @union	6
@union @union @worse	5
@union @us	20
@union @worse	5
@union @worse @general	5
@union _ $	9
@union _ @bad	8
@union _ @did	-12
@union _ @done	-18
@union _ @general	-8
@union _ @hit	-9
@union _ @media	6
@union _ @not-really-hit	8
@union _ @somebody	-7
@union _ @us	-30
@union _ @will-do	6
@union _ _ $	26
@union _ _ @asks	7
@union _ _ @boss	6
@union _ _ @did	7
@union _ _ @general	13
@union _ _ @here	-15
@union _ _ @lightly	15
@union _ _ @loss	8
@union _ _ @not-really-hit	-14
@union _ _ @somebody	-7
@union _ _ @spread	-9
@union _ _ @they	6
@union _ _ @to-me	7
@union _ _ @us	7
@union _ _ en	7
@union _ _ go	-24
@union _ _ im	-5
@union _ _ por	13
@union _ _ que	-11
@union _ _ y	7
@union _ have	13
@union _ im	-10
@union _ jueves	-5
@union _ no	14
@union _ out	-6
@union _ papel	-6
@union about	-12
@union del	17
@union del jueves	-5
@union del jueves $	-5
@union digo	-12
@union for	-7
@union its	-7
@union pays	-6
@union que	12
@union que si	6
@union si	-8
@union signs	7
@union tocando	-5
@union was	-14
@union was @here	-7
@union was @here @general	-7
@union when	-11
@union y	-15
@union y no	11
@union yes	7
@union yes $	6
@union-deed	13
@union-deed $	10
@union-deed @not-really-fired	-11
@union-deed _ @not-really-fired	14
@union-deed _ _ @they	13
@union-deed _ _ en	-16
@union-deed _ _ por	5
@union-deed del	-5
@us	13
@us .	-37
@us . @us	-13
@us . @us $	-8
@us @act	34
@us @act $	18
@us @act out	19
@us @act out @here	6
@us @asked	19
@us @asked @not-really-hit	5
@us @asked si	6
@us @asks	14
@us @asks $	-7
@us @asks @spread	6
@us @asks @worse	-9
@us @asks @worse $	-9
@us @asks be	5
@us @asks coughing	6
@us @bad	-14
@us @bad si	-5
@us @bad si @union	-5
@us @body	45
@us @body $	22
@us @body .	-20
@us @body @asks	-5
@us @body @asks @hurts	-9
@us @body @asks @loss	6
@us @body @done	-5
@us @body @done $	-6
@us @body @general	-7
@us @body @here @done	6
@us @body @here @general	-8
@us @body @lightly	12
@us @body @spread	21
@us @body @spread @general	13
@us @body @who	-8
@us @body @worse	26
@us @body @worse $	13
@us @body @worse @general	13
@us @body im	13
@us @body lifting	7
@us @body when	8
@us @called	16
@us @called @general	8
@us @called @not-really-fired	7
@us @called @not-really-hit	-13
@us @daily	-11
@us @daily $	8
@us @daily @lightly	-6
@us @daily last	5
@us @dead	11
@us @dead @do_to	10
@us @dead @do_to @body	7
@us @denied	18
@us @denied @not-really-hit	14
@us @did @general	-7
@us @did @us	-7
@us @do_to	28
@us @do_to @general	26
@us @do_to @worse	-5
@us @done	6
@us @done $	-11
@us @done @general	-8
@us @done @lightly	11
@us @done @us	16
@us @done @us @lightly	8
@us @done @us @property	-12
@us @done @us @us	11
@us @done @worse	-5
@us @fired	39
@us @fired $	9
@us @fired @not-really-hit	8
@us @fired @not-really-hit @body	-11
@us @fired @not-really-hit @hours	11
@us @fired @not-really-hit @not-really-hit	21
@us @fired @not-really-hit @somebody	-17
@us @fired @not-really-hit @they	19
@us @fired @somebody	-6
@us @fired y	6
@us @gave	48
@us @gave $	-11
@us @gave @not-really-fired	-12
@us @gave @not-really-hit	8
@us @gave @not-really-hit @bad	8
@us @gave @not-really-hit @here	-11
@us @gave mi	16
@us @gave preguntas	6
@us @gear	29
@us @general @act	11
@us @general @act $	11
@us @general @here	-9
@us @general @here @done	-6
@us @general @not-really-hit	-8
@us @general @slur	6
@us @general @they	-10
@us @general @union $	-11
@us @general @us	15
@us @general @us $	13
@us @general @us y	-18
@us @general cant	6
@us @general morning	8
@us @general morning $	5
@us @general no	-8
@us @general time	-7
@us @general time $	-7
@us @general was	9
@us @good	-13
@us @hazard	-7
@us @here $	13
@us @here @done	-10
@us @here @done $	-7
@us @here @done @here	-8
@us @here @general	7
@us @here @general @body	13
@us @here @general @daily	10
@us @here @general @worse	-11
@us @here @here	16
@us @here @here $	9
@us @here @hit	11
@us @here @hit $	7
@us @here @state	-12
@us @here @state @here	-7
@us @here @us	8
@us @here @us @loss	9
@us @here @us about	-8
@us @here @worse	-9
@us @here for	-13
@us @here hi	-5
@us @here vests	7
@us @here with	8
@us @here work	8
@us @hit	7
@us @hit $	11
@us @hit @not-really-fired	13
@us @hit @not-really-fired @not-really-hit	12
@us @hit @not-really-hit @body	-9
@us @hit @not-really-hit @boss	5
@us @hit @not-really-hit @hours	6
@us @hit @not-really-hit @machine	11
@us @hit @not-really-hit @things	7
@us @hit en	6
@us @hit en @not-really-hit	6
@us @hit mi	-9
@us @hit por	5
@us @hit y @us	-8
@us @home	32
@us @home $	9
@us @home early	7
@us @home for	9
@us @home w	6
@us @hours	24
@us @hours en	8
@us @hours en @not-really-hit	8
@us @hours sin	7
@us @hurt-verb	7
@us @hurt-verb $	8
@us @hurt-verb @not-really-hit	21
@us @hurt-verb @not-really-hit @body	18
@us @hurt-verb y	-10
@us @job	8
@us @lightly	-11
@us @lightly $	-12
@us @lightly @do_to	-5
@us @lightly @here @general	5
@us @lightly @us	-18
@us @lightly @us $	-6
@us @lightly @us @us	-6
@us @lightly @us @worse	-8
@us @lightly @who	7
@us @lightly what	18
@us @loss $	-11
@us @loss @body	-12
@us @loss @body $	-8
@us @loss @lightly	9
@us @loss for	-7
@us @machine @general	6
@us @machine @general @harm	10
@us @media	6
@us @mistreated	22
@us @mistreated @not-really-hit	6
@us @mistreated @not-really-hit @not-really-hit	5
@us @mistreated @not-really-hit @things	15
@us @mistreated por	6
@us @not-really-hit @not-really-hit	-10
@us @property	47
@us @property $	37
@us @property @broke_down	15
@us @property @general	6
@us @property @here	7
@us @property @us	7
@us @said	17
@us @said $	-5
@us @said @not-really-hit	20
@us @said @not-really-hit @boss	7
@us @said @not-really-hit @they	12
@us @said cuidate	7
@us @schedule	-10
@us @search @not-really-hit @bag	7
@us @search @not-really-hit @things	-11
@us @seize	-6
@us @seize @not-really-hit	-9
@us @seize @not-really-hit @write-up	6
@us @shifts	9
@us @shifts $	-18
@us @shifts .	17
@us @shifts . @us	17
@us @shifts @lightly	-12
@us @shifts @spread	11
@us @shifts @spread @worse	7
@us @shifts @they	9
@us @shifts @worse	11
@us @shifts for	-6
@us @shifts for @act	-6
@us @shifts no	12
@us @shifts no @things	12
@us @sick	34
@us @sick $	10
@us @sick @here	6
@us @spread	-7
@us @spread @general	11
@us @spread @here	5
@us @spread @loss	-12
@us @spread @loss $	-12
@us @spread @us	9
@us @spread @us @us	5
@us @spread @worse	-24
@us @spread @worse for	-14
@us @they	26
@us @they $	-7
@us @they @asks	-8
@us @they @did	12
@us @they @did @us	10
@us @they @here @us	6
@us @they @took @hit	6
@us @they wants	7
@us @things	54
@us @things $	27
@us @things @dead	9
@us @things @dead work	7
@us @things @general	-20
@us @things @here	-12
@us @things @lightly	13
@us @things @lightly @dead	6
@us @things @lightly @did	7
@us @things @loss	-5
@us @things @us	-6
@us @things @worse	-7
@us @things @worse @us	-6
@us @things out	6
@us @things was	17
@us @took	20
@us @took @not-really-hit	7
@us @took @us	22
@us @union	-7
@us @union @here	9
@us @union @here @general	10
@us @union que	6
@us @union-deed	9
@us @us $	-13
@us @us .	-8
@us @us . @general	-8
@us @us @act	15
@us @us @asks $	-6
@us @us @daily	9
@us @us @daily $	9
@us @us @dead	7
@us @us @general	8
@us @us @here	-22
@us @us @here @state	-8
@us @us @lightly	-10
@us @us @loss	-11
@us @us @not-really-hit	6
@us @us @spread	17
@us @us @spread @general	13
@us @us @they	-6
@us @us @things	9
@us @us @things $	6
@us @us @us	19
@us @us @us @spread	12
@us @us @worse	31
@us @us @worse @here	16
@us @us for	-6
@us @us go	8
@us @us go @worse	8
@us @us saturday	-14
@us @us still	22
@us @us was @done	5
@us @vandal	12
@us @vandal @us	12
@us @vandal @us @property	12
@us @want	31
@us @want @not-really-hit	17
@us @want hacer	10
@us @want hacer @union	10
@us @was sin	-7
@us @who	14
@us @who @here	28
@us @who was	-7
@us @will-do $	9
@us @worse	7
@us @worse @act $	10
@us @worse @act @general	7
@us @worse @general	17
@us @worse @general @daily	7
@us @worse @general @shifts	6
@us @worse @general @us	6
@us @worse @general @worse	10
@us @worse @here	5
@us @worse @here @general	10
@us @worse @loss	14
@us @worse @us	-14
@us @worse @us @lightly	-5
@us @worse @worse @us	-10
@us @worse cover	-9
@us @worse stop	-17
@us @worse work	14
@us @wreck @not-really-hit	13
@us @wreck @not-really-hit @belongings	7
@us @wreck @somebody	-16
@us @wreck @somebody @machine	-16
@us _ .	5
@us _ 300	-5
@us _ @act	30
@us _ @asks	-28
@us _ @body	-18
@us _ @broke_down	18
@us _ @dead	25
@us _ @did	15
@us _ @do_to	-19
@us _ @done	-17
@us _ @gave	17
@us _ @gripe	-9
@us _ @harm	-11
@us _ @here	12
@us _ @hit	22
@us _ @job	9
@us _ @lightly	-13
@us _ @lol	14
@us _ @media	-8
@us _ @not-really-fired	6
@us _ @not-really-hit	-6
@us _ @office	9
@us _ @paper	13
@us _ @property	14
@us _ @said	6
@us _ @sanctioned	-7
@us _ @seize	8
@us _ @shifts	-19
@us _ @sign	12
@us _ @slur	17
@us _ @somebody	-19
@us _ @spread	30
@us _ @state	-12
@us _ @they	22
@us _ @things	12
@us _ @throw	12
@us _ @union-deed	7
@us _ @who	-5
@us _ @will-do	-9
@us _ @year	-7
@us _ _ $	-19
@us _ _ .	-8
@us _ _ @act	-32
@us _ _ @asks	29
@us _ _ @bag	9
@us _ _ @belongings	7
@us _ _ @blow	5
@us _ _ @body	6
@us _ _ @daily	11
@us _ _ @did	10
@us _ _ @do_to	46
@us _ _ @general	-26
@us _ _ @good	6
@us _ _ @hazard	6
@us _ _ @here	12
@us _ _ @hit	-12
@us _ _ @home	16
@us _ _ @hours	19
@us _ _ @lightly	24
@us _ _ @loss	17
@us _ _ @media	7
@us _ _ @not-really-fired	-6
@us _ _ @number	-8
@us _ _ @office	-13
@us _ _ @paper	10
@us _ _ @property	31
@us _ _ @sick	28
@us _ _ @somebody	-19
@us _ _ @state	-9
@us _ _ @system	-6
@us _ _ @they	15
@us _ _ @to-me	-22
@us _ _ @took	6
@us _ _ @union	-6
@us _ _ @us	-15
@us _ _ @vandal	12
@us _ _ @want	-6
@us _ _ @weapon	6
@us _ _ @who	-19
@us _ _ @will-do	11
@us _ _ @worse-work	8
@us _ _ about	-5
@us _ _ atras	-13
@us _ _ be	7
@us _ _ been	-9
@us _ _ boxes	-5
@us _ _ building	6
@us _ _ but	-9
@us _ _ del	12
@us _ _ drop	7
@us _ _ en	-11
@us _ _ fine	-9
@us _ _ first	-6
@us _ _ for	-30
@us _ _ front	10
@us _ _ full	7
@us _ _ go	15
@us _ _ have	7
@us _ _ hoy	28
@us _ _ into	9
@us _ _ its	-6
@us _ _ killing	-5
@us _ _ leave	7
@us _ _ left	-6
@us _ _ like	-10
@us _ _ month	-10
@us _ _ morning	-11
@us _ _ ni	6
@us _ _ nice	-10
@us _ _ no	-27
@us _ _ nobody	8
@us _ _ not	8
@us _ _ now	15
@us _ _ nuevo	-7
@us _ _ out	-8
@us _ _ paga	5
@us _ _ para	9
@us _ _ pistola	5
@us _ _ por	26
@us _ _ porque	25
@us _ _ que	18
@us _ _ right	-5
@us _ _ semana	7
@us _ _ si	-10
@us _ _ side	-7
@us _ _ since	7
@us _ _ still	-5
@us _ _ stop	6
@us _ _ text	9
@us _ _ thursday	-7
@us _ _ time	-10
@us _ _ together	-11
@us _ _ ultimo	17
@us _ _ under	17
@us _ _ veces	-5
@us _ _ vez	-9
@us _ _ walks	12
@us _ _ with	9
@us _ _ word	10
@us _ _ work	14
@us _ _ y	-12
@us _ _ yrs	-5
@us _ about	-7
@us _ after	6
@us _ again	-16
@us _ ago	-12
@us _ away	8
@us _ been	-8
@us _ before	5
@us _ but	8
@us _ cause	-9
@us _ coughing	6
@us _ cover	-9
@us _ cuidate	7
@us _ dar	10
@us _ dicho	6
@us _ early	7
@us _ encima	15
@us _ enfrente	6
@us _ entrar	-9
@us _ first	-6
@us _ for	6
@us _ give	13
@us _ glove	-8
@us _ go	14
@us _ hacer	11
@us _ hi	-5
@us _ hoy	22
@us _ if	-10
@us _ last	9
@us _ later	-9
@us _ lenta	-20
@us _ letter	8
@us _ lunes	-19
@us _ mandar	6
@us _ mejor	-7
@us _ need	-6
@us _ no	-20
@us _ not	-6
@us _ number	-5
@us _ of	-10
@us _ out	30
@us _ para	-5
@us _ playing	-12
@us _ polish	-5
@us _ preguntas	6
@us _ real	-11
@us _ results	-7
@us _ saturday	-23
@us _ since	22
@us _ something	6
@us _ still	22
@us _ stop	-11
@us _ tarde	-9
@us _ text	-6
@us _ thats	9
@us _ time	-10
@us _ today	21
@us _ tu	-8
@us _ under	21
@us _ ups	9
@us _ vests	7
@us _ w	15
@us _ wants	7
@us _ was	15
@us _ week	5
@us _ what	8
@us _ with	12
@us _ work	21
@us _ works	-7
@us _ y	-12
@us _ yo	-14
@us about	-24
@us about @general	-17
@us about @general @union	-10
@us acaban	6
@us acaban @not-really-hit	6
@us acaban @not-really-hit @harm	6
@us acuerdo	-9
@us again	25
@us again $	22
@us anos	16
@us anos $	12
@us bad	-5
@us boots	-9
@us but @who	6
@us cambiaron	-7
@us cambiaron @not-really-fired	-15
@us cambiaron @not-really-fired @office	-19
@us cambiaron @not-really-hit	6
@us cambiaron @not-really-hit @hours	6
@us cant	8
@us cant talk	7
@us compre	-17
@us contract	12
@us day	-8
@us day $	-14
@us degrees	-6
@us dejan	14
@us dejaron	9
@us dejaron entrar	11
@us dejas	-9
@us dejo	-23
@us del	11
@us doing	-13
@us duele	-10
@us else	15
@us en @not-really-hit	6
@us encanta	-6
@us encanta $	-6
@us equivoque	-7
@us escribe	-6
@us ex	-6
@us faltan	-11
@us faltan @us	-8
@us faltan @us @hours	-8
@us for @general	-8
@us for @general @us	13
@us for @us	7
@us ged	-7
@us ged results	-7
@us gets	-15
@us gets @done	-10
@us glove	-8
@us go @worse	7
@us go @worse @home	8
@us go early	-5
@us go early today	-5
@us grados	-15
@us gusta	-6
@us hablo	12
@us hablo @not-really-hit	5
@us hace	11
@us how	-9
@us how @us	-6
@us iba	6
@us if	-12
@us if its	-8
@us im	9
@us into	13
@us into @they	9
@us its	-9
@us its @us	-8
@us just	9
@us leave	8
@us left	-7
@us left @general	-7
@us life	-9
@us life $	-6
@us like	9
@us llame	10
@us llame @general	10
@us manda	-14
@us manda @not-really-hit	-13
@us memes	-6
@us memes @here	-6
@us might	-12
@us might @do_to	-12
@us min	-9
@us min $	-8
@us min @sanctioned	-7
@us min @sanctioned $	-7
@us muero $	-6
@us name @spread @general	7
@us next	11
@us next @worse	11
@us next @worse @us	11
@us no	-33
@us no @us	-5
@us not @us	-9
@us not @worse	6
@us not @worse @do_to	6
@us numbers	-8
@us of	20
@us of @general	-8
@us of @general month	-8
@us of @us	11
@us of @us $	-12
@us of @us @us	7
@us old	-8
@us old @loss	-8
@us old @loss @they	-7
@us or	-5
@us out	-6
@us out $	10
@us out @general	-6
@us out @here	-10
@us out w	7
@us out w @they	7
@us own	10
@us pal	-21
@us pasa	-6
@us personas	-7
@us pick	-10
@us pidieron	5
@us pidio	-17
@us please	17
@us please $	19
@us pocket	-6
@us por	6
@us por @union-deed	5
@us pueden	-12
@us pueden @harm	-11
@us pueden @harm por	-10
@us que	-7
@us queda	-6
@us quiere	7
@us quiero	-8
@us quiso	20
@us salgo	6
@us salgo @not-really-hit	7
@us salio	-13
@us saturday	-14
@us services	13
@us siento	8
@us since @general	8
@us sit	5
@us sleeping	-6
@us sonrio	-6
@us still	18
@us stop	-5
@us stuff	9
@us stuff $	6
@us tengo	11
@us text	-6
@us then	-5
@us theres no	-6
@us these	-7
@us times	9
@us toco	34
@us today	31
@us today $	11
@us today @here	-6
@us today @lol	19
@us tonight	12
@us tonight $	9
@us understand	-7
@us va	-16
@us va @general	-16
@us va @general @harm	-17
@us w	9
@us wants	-5
@us was @done	20
@us was @done go	9
@us way	-6
@us week	9
@us weeks	5
@us were	6
@us which	10
@us whoever	6
@us with @general	5
@us y	-28
@us y @not-really-hit	-25
@us y no	-5
@us years $	11
@us years @lightly	-12
@us yesterday	15
@us yesterday $	15
@vandal	36
@vandal $	5
@vandal @here	12
@vandal @here @general	12
@vandal @us	19
@vandal @us @property	19
@vandal @us @property $	12
@vandal _ @general	12
@vandal _ @property	19
@vandal _ _ .	6
@vandal _ _ @property	17
@want	12
@want @not-really-hit	25
@want @not-really-hit @not-really-hit	20
@want _ @not-really-hit	17
@want _ @union	-18
@want _ _ @not-really-hit	-6
@want _ _ @union	18
@want _ porque	18
@want hacer	-6
@want hacer @union	-6
@want hacer @union @not-really-hit	-7
@want que @union	-7
@want que @union @not-really-hit	-8
@was	-8
@was $	7
@was @bad	-13
@was @general	-14
@was @here $	-7
@was @hurt	12
@was @hurt $	18
@was @not-really-hit	16
@was _ $	-8
@was _ @general	-18
@was _ @here	5
@was _ @not-really-hit	-6
@was _ @to-me	6
@was _ @us	-7
@was _ _ $	-12
@was _ _ @harm	5
@was _ _ @here	5
@was _ _ @hours	10
@was _ _ @not-really-fired	-8
@was _ _ @not-really-hit	-6
@was _ _ @union-deed	-5
@was _ _ @us	17
@was _ _ @worse-work	-7
@was _ _ hospital	5
@was _ _ no	5
@was _ _ por	-7
@was _ en	8
@was _ mi	7
@was _ y	20
@was en	-7
@was en @not-really-hit @worse-work	-7
@was en @not-really-hit hospital	5
@was en mi	5
@was en mi @not-really-hit	5
@was encerrado	9
@was mi	-6
@was pensando	5
@was pensando en	5
@was pensando en @harm	5
@was sin	-6
@weapon	53
@weapon $	30
@weapon @here	29
@weapon @here @general	28
@weapon _ @general	29
@weapon _ _ $	5
@weapon _ _ @us	-22
@who	47
@who @asks @loss	8
@who @asks @loss @us	8
@who @asks not	-13
@who @dead	-30
@who @dead @lightly	-7
@who @dead work	-20
@who @dead work @here	-20
@who @did	20
@who @did @us	26
@who @do_to	6
@who @done	9
@who @done @general	20
@who @done @general @weapon	12
@who @done @us	-18
@who @done @us $	9
@who @done @us @worse	-8
@who @here	28
@who @here $	20
@who @here .	8
@who @here @do_to	12
@who @here @general	16
@who @here @lightly	6
@who @here @us	14
@who @here @us @us	8
@who @here @worse	-12
@who @home	-8
@who @loss .	6
@who @machine @us	12
@who @said @us	9
@who @said @worse	-6
@who @sick	21
@who @spread	9
@who @spread @do_to	8
@who @spread @do_to @us	8
@who @took	13
@who @union	-17
@who @us	-10
@who _ $	5
@who _ .	7
@who _ @body	-6
@who _ @do_to	29
@who _ @general	9
@who _ @here	-8
@who _ @loss	12
@who _ @spread	10
@who _ @they	-14
@who _ @us	39
@who _ @who	-7
@who _ @worse	7
@who _ _ .	-20
@who _ _ @did	8
@who _ _ @do_to	13
@who _ _ @general	8
@who _ _ @here	-30
@who _ _ @lightly	11
@who _ _ @loss	9
@who _ _ @things	23
@who _ _ @union	10
@who _ _ @us	27
@who _ _ @weapon	12
@who _ _ @worse	-7
@who _ _ for	21
@who _ _ w	6
@who _ mine	-14
@who _ not	-13
@who _ where	13
@who _ work	-20
@who fine	-13
@who just	-11
@who knows	23
@who knows where	13
@who knows where @general	8
@who not	29
@who put @general	-6
@who still	-11
@who wants	14
@will-do $	40
@will-do @general	6
@will-do @here	12
@will-do @here @here	8
@will-do @here @here $	7
@will-do @not-really-fired	10
@will-do @not-really-hit	-25
@will-do @not-really-hit @job $	7
@will-do _ @general	7
@will-do _ @machine	-5
@will-do _ @not-really-hit	-13
@will-do _ @union	-11
@will-do _ _ @bad	7
@will-do _ _ @general	-9
@will-do _ _ @not-really-fired	-7
@will-do _ _ @not-really-hit	6
@will-do _ _ @union	-15
@will-do _ _ @was	-9
@will-do _ _ semana	-6
@will-do en	-19
@will-do en @not-really-hit	-5
@will-do en @not-really-hit @here	5
@will-do en @not-really-hit @union	-12
@worse . @us	-6
@worse @act	-11
@worse @act @general	6
@worse @asks $	8
@worse @call	27
@worse @did	9
@worse @do_to	11
@worse @do_to @body	12
@worse @do_to @done	-9
@worse @do_to @done $	-9
@worse @do_to @general	-10
@worse @do_to @here	-5
@worse @do_to @us	29
@worse @do_to @us $	9
@worse @do_to @us @things	12
@worse @done	-7
@worse @done @us	-7
@worse @general	7
@worse @general $	13
@worse @general @campaign $	6
@worse @general @daily	18
@worse @general @daily @general	6
@worse @general @hazard	-22
@worse @general @hazard @they	-5
@worse @general @here $	5
@worse @general @here @us	14
@worse @general @life	-15
@worse @general @office now	6
@worse @general @property	7
@worse @general @shifts	16
@worse @general @shifts $	16
@worse @general @they	-9
@worse @general @us	15
@worse @general @worse	13
@worse @general diner	-7
@worse @general heat	6
@worse @general orchard	6
@worse @general orchard $	6
@worse @general paper	-8
@worse @general paper $	-8
@worse @here @general	17
@worse @here @us	-13
@worse @here @us $	-8
@worse @home $	8
@worse @lightly @general	8
@worse @loss	16
@worse @loss @us	9
@worse @loss @us $	10
@worse @spread	-10
@worse @they	17
@worse @they @dead	7
@worse @they about	6
@worse @they about @general	6
@worse @union	7
@worse @us	-11
@worse @us $	-9
@worse @us @body	11
@worse @us @body @lightly	8
@worse @us @general	-10
@worse @us @general week	-7
@worse @us @here	24
@worse @us @here @general	12
@worse @us @here work	8
@worse @us @lightly	-6
@worse @us @property	11
@worse @us @shifts	-10
@worse @us @spread	-12
@worse @us @spread @loss	-12
@worse @us @us $	-7
@worse @us @worse	-9
@worse @us about	-7
@worse @us no	-25
@worse @us own	8
@worse @us since	-6
@worse @who	7
@worse @worse	30
@worse @worse @us	-18
@worse @worse @us $	7
@worse _ $	13
@worse _ @act	-13
@worse _ @asks	8
@worse _ @body	24
@worse _ @daily	20
@worse _ @do_to	-6
@worse _ @done	-11
@worse _ @general	11
@worse _ @hazard	-8
@worse _ @here	30
@worse _ @job	6
@worse _ @life	-15
@worse _ @lightly	-6
@worse _ @loss	6
@worse _ @property	17
@worse _ @shifts	12
@worse _ @slur	9
@worse _ @spread	-18
@worse _ @they	-6
@worse _ @things	-6
@worse _ @union	12
@worse _ @us	-51
@worse _ @worse	15
@worse _ _ $	16
@worse _ _ .	-20
@worse _ _ @act	15
@worse _ _ @body	-15
@worse _ _ @do_to	-8
@worse _ _ @done	16
@worse _ _ @general	-27
@worse _ _ @gripe	-8
@worse _ _ @home	-9
@worse _ _ @life	-5
@worse _ _ @lightly	12
@worse _ _ @loss	-8
@worse _ _ @paper	-6
@worse _ _ @property	6
@worse _ _ @shifts	-15
@worse _ _ @spread	-7
@worse _ _ @things	14
@worse _ _ @us	-13
@worse _ _ @who	8
@worse _ _ @worse	21
@worse _ _ about	9
@worse _ _ building	7
@worse _ _ for	16
@worse _ _ hall	5
@worse _ _ its	6
@worse _ _ next	-5
@worse _ _ no	28
@worse _ _ not	7
@worse _ _ now	9
@worse _ _ of	-7
@worse _ _ right	6
@worse _ _ since	6
@worse _ _ sleep	5
@worse _ _ today	-8
@worse _ _ w	22
@worse _ _ week	-7
@worse _ _ work	7
@worse _ about	-6
@worse _ anymore	8
@worse _ diner	-7
@worse _ friday	7
@worse _ heat	6
@worse _ its	-8
@worse _ like	-10
@worse _ orchard	6
@worse _ own	8
@worse _ paper	-8
@worse _ punishment	8
@worse _ put	7
@worse _ since	-6
@worse _ thursday	-6
@worse _ time	22
@worse _ tonight	10
@worse _ was	20
@worse _ what	6
@worse _ when	-6
@worse after	-9
@worse as	8
@worse as punishment	8
@worse as punishment $	8
@worse be	-5
@worse be @general	-5
@worse bring	8
@worse but	-5
@worse cover	-9
@worse die	7
@worse die $	8
@worse drop	9
@worse fix	-11
@worse fix @general	-11
@worse for	-16
@worse for @us	-21
@worse give @us	-6
@worse go	12
@worse if	7
@worse just	-5
@worse last	-9
@worse last @worse	-7
@worse live	28
@worse live anymore	8
@worse live anymore $	8
@worse of	-6
@worse since	10
@worse stop	-17
@worse talk about	-5
@worse text	-14
@worse text @general	-9
@worse w @general	-9
@worse with	-10
@worse work $	-5
@worse-work	19
@worse-work @not-really-hit	20
@worse-work @us	20
@worse-work _ @general	-9
@worse-work _ @hours	-5
@worse-work _ @not-really-hit	-8
@worse-work _ _ @general	10
@worse-work _ _ @not-really-hit	-6
@worse-work _ _ y	-7
@worse-work _ que	7
@worse-work por	6
@worse-work y	-8
@wreck @not-really-hit	10
@wreck @not-really-hit @belongings	8
@wreck @somebody	-16
@wreck @somebody @machine	-16
@wreck _ @belongings	8
@wreck _ @machine	-15
@wreck _ _ en	-6
@write-up	7
@write-up _ $	-6
@write-up _ _ que	6
@year	-16
@year @lightly	-7
^ 2	13
^ 3	7
^ 4	7
^ 5	-12
^ @agents	12
^ @asks	-40
^ @asks @done	-10
^ @asks @done @us	-10
^ @asks @general @act	22
^ @asks @general @they	-6
^ @asks @general have	-8
^ @asks @general legal	18
^ @asks @general true	-7
^ @asks @they	-26
^ @asks @they @do_to	-10
^ @asks @they @done	-8
^ @asks @us	6
^ @asks @us @do_to	23
^ @asks @us @they	-9
^ @bad	24
^ @bad $	38
^ @bad @general	-9
^ @body	13
^ @body @worse	-9
^ @call	-6
^ @called	19
^ @called @general	8
^ @called @not-really-hit	10
^ @campaign	11
^ @coming	27
^ @coming @agents	6
^ @coming @not-really-hit	7
^ @coming @not-really-hit @bad	10
^ @coming @somebody	-8
^ @coming fuga	5
^ @coming fuga @not-really-hit	5
^ @coming humo	7
^ @daily	-9
^ @dead	-38
^ @dead @do_to	-9
^ @dead leave	-5
^ @did @general	-13
^ @did @us	10
^ @did @us @worse	6
^ @do_to	-51
^ @do_to @general	-8
^ @do_to @us	-13
^ @done	45
^ @done @general	-27
^ @done @general @us	-5
^ @done @here	9
^ @done @here @general	5
^ @done @lightly	-17
^ @done @lightly @general	-5
^ @done @us	25
^ @done @us @body	19
^ @done @us @lightly	-6
^ @done @us @things	-15
^ @done @us @worse	18
^ @done @us of	7
^ @done @worse	5
^ @done for	12
^ @done out	15
^ @done out $	16
^ @fired	35
^ @fired @general	24
^ @fired @general @us	8
^ @fired @not-really-hit	-11
^ @fired @not-really-hit @machine	6
^ @fired mi	25
^ @gave	11
^ @general	13
^ @general @act @worse	-10
^ @general @act out	17
^ @general @asks	-10
^ @general @asks @general	6
^ @general @asks @us	-5
^ @general @broke_down @worse	7
^ @general @call	8
^ @general @call @worse	11
^ @general @daily @us	13
^ @general @dead @lightly	13
^ @general @dead be	14
^ @general @dead live	-7
^ @general @did	-8
^ @general @did @general	6
^ @general @did @us	-6
^ @general @do_to	9
^ @general @do_to @general	-6
^ @general @do_to @us	5
^ @general @done	-20
^ @general @done out	-7
^ @general @here	25
^ @general @here @done	36
^ @general @here @general	9
^ @general @here @us	-34
^ @general @here @worse	-11
^ @general @here no	6
^ @general @lightly	14
^ @general @lightly @loss	8
^ @general @lightly @worse	12
^ @general @loss	8
^ @general @loss @us	22
^ @general @machine @broke_down	10
^ @general @machine @general	-7
^ @general @machine @here	8
^ @general @police	11
^ @general @police @here	11
^ @general @said	-7
^ @general @spread	21
^ @general @spread @worse	23
^ @general @they	20
^ @general @they @did	10
^ @general @they @done	-6
^ @general @they @here	7
^ @general @to-me	-10
^ @general @union	-8
^ @general @us	17
^ @general @us @done	7
^ @general already	-6
^ @general been	6
^ @general been @done	9
^ @general cant	18
^ @general cant @asks	9
^ @general cant breathe	21
^ @general clocked out	-11
^ @general have	12
^ @general mi	-18
^ @general mi @somebody	9
^ @general mi @us	-11
^ @general mi tambien	-8
^ @general no	14
^ @general no quiero	6
^ @general quien	-7
^ @general se	-10
^ @general se @to-me	-11
^ @general was	38
^ @general was @done	7
^ @general was @general	29
^ @general was @here	14
^ @general was just	6
^ @general whole	-6
^ @general wish	-9
^ @good	-8
^ @gripe	-12
^ @gripe @here	-9
^ @hazard	53
^ @hazard @here	8
^ @hazard @spread	48
^ @hazard @spread $	28
^ @here	62
^ @here @did	6
^ @here @do_to	-6
^ @here @done	43
^ @here @done @here	7
^ @here @done @worse	9
^ @here @general	-17
^ @here @general @do_to	7
^ @here @general @paper	5
^ @here @here	5
^ @here @loss	7
^ @here @not-really-hit	37
^ @here @not-really-hit @will-do	16
^ @here @somebody	8
^ @here @they @spread	-5
^ @here @they allowed	-5
^ @here @us	-14
^ @here @us @general	14
^ @here @us @paper	13
^ @here @us @things	-5
^ @here @us @us	-14
^ @here @us old	-7
^ @here en	-8
^ @here sent	17
^ @here sent @home	17
^ @hit	37
^ @hit @general	22
^ @hit @general @us	7
^ @hit @general mi	10
^ @hit @not-really-fired	11
^ @hit @not-really-fired @will-do	5
^ @hit @not-really-hit @not-really-hit	-8
^ @hit @not-really-hit @us	12
^ @home	-7
^ @hurt-verb mi	6
^ @life	-17
^ @life @here	-6
^ @lightly	16
^ @lol	-7
^ @loss	54
^ @loss $	43
^ @loss @asks	25
^ @loss @asks @here	18
^ @loss @did	9
^ @loss @did @us	9
^ @loss @done @lightly	8
^ @loss @here	19
^ @loss @here @done	-12
^ @loss @here @general	17
^ @loss @here @here	10
^ @loss @machine	-5
^ @loss cream	-8
^ @machine	20
^ @machine @broke_down	8
^ @machine @done	19
^ @machine @done @general	11
^ @machine @general @harm	8
^ @machine @here	6
^ @machine @here @worse	8
^ @machine @us	-13
^ @migra	10
^ @migra @here	7
^ @mistreated	13
^ @mistreated @general	9
^ @mistreated @general mi	9
^ @not-really-fired	-8
^ @not-really-hit	-30
^ @not-really-hit @blow	-24
^ @not-really-hit @boss	13
^ @not-really-hit @boss @hit	-13
^ @not-really-hit @boss @to-me	30
^ @not-really-hit @boss estreno	-6
^ @not-really-hit @boss puede	-6
^ @not-really-hit @daily	-12
^ @not-really-hit @daily @us	-12
^ @not-really-hit @machine	15
^ @not-really-hit @machine @hit	9
^ @not-really-hit @machine @to-me	9
^ @not-really-hit @machine se	-6
^ @not-really-hit @not-really-hit	10
^ @not-really-hit @not-really-hit @boss	15
^ @not-really-hit @schedule	-9
^ @not-really-hit @somebody	15
^ @not-really-hit @somebody del	6
^ @not-really-hit @they	-7
^ @not-really-hit @will-do	23
^ @not-really-hit @will-do @here	8
^ @not-really-hit cuchillos	-13
^ @not-really-hit huesped	8
^ @not-really-hit nuevo	7
^ @not-really-hit tipo	7
^ @paper	-11
^ @said	28
^ @said que	20
^ @said que @to-me	10
^ @said que sabe	5
^ @said que si	-5
^ @seize	-7
^ @slur	30
^ @somebody	20
^ @somebody trae	17
^ @somebody vez	13
^ @spread	14
^ @they	97
^ @they @asks	19
^ @they @asks @here	-5
^ @they @asks @spread	6
^ @they @dead	10
^ @they @dead @done	14
^ @they @did @lightly	-5
^ @they @did @us	16
^ @they @did @worse	8
^ @they @do_to	26
^ @they @done	22
^ @they @done @us	19
^ @they @done @worse	-17
^ @they @done go	7
^ @they @here	36
^ @they @here @general	-11
^ @they @here @us	7
^ @they @here @who	8
^ @they @here if	5
^ @they @here im	11
^ @they @lightly	23
^ @they @loss	-7
^ @they @took	12
^ @they @union	-9
^ @they @us	-7
^ @they @us @here	7
^ @they actually	-8
^ @they actually @here	-8
^ @they bought	-7
^ @they bought @alone	-7
^ @they found	22
^ @they found out	12
^ @they just	10
^ @they just @here	6
^ @they never	-21
^ @they only	-12
^ @they put	8
^ @they put @lightly	-5
^ @they put @us	9
^ @they sent	-20
^ @they sent @us	-10
^ @things	8
^ @things @here	-11
^ @to-me	16
^ @to-me @fired	-9
^ @to-me @fired @general	7
^ @to-me @fired del	-17
^ @to-me @gave	-14
^ @to-me @gave @somebody	-12
^ @to-me @here	16
^ @to-me @here @called	12
^ @to-me @hit	13
^ @to-me @hit $	15
^ @to-me @hit @general	-8
^ @to-me @mistreated	9
^ @to-me @mistreated $	12
^ @to-me @not-really-hit	-10
^ @to-me @not-really-hit @not-really-hit	-8
^ @to-me @said	23
^ @to-me @said @general	6
^ @to-me @want	-16
^ @to-me dije	-6
^ @to-me traen	15
^ @took	-8
^ @union	-41
^ @union @done	-10
^ @union @done out	-7
^ @union @here	-17
^ @union @not-really-hit	8
^ @us	48
^ @us @act	16
^ @us @act out	16
^ @us @asked	11
^ @us @asked @not-really-hit	5
^ @us @body	7
^ @us @body @asks	14
^ @us @called @general	8
^ @us @called @not-really-fired	7
^ @us @called @not-really-hit	-13
^ @us @daily	-9
^ @us @do_to	15
^ @us @done	-23
^ @us @done @general	-5
^ @us @done @worse	-5
^ @us @fired	25
^ @us @fired $	5
^ @us @gave	25
^ @us @gave @not-really-hit	9
^ @us @gave mi	15
^ @us @gave preguntas	6
^ @us @general	-13
^ @us @general @here	-10
^ @us @here	8
^ @us @here @hit	8
^ @us @here hi	-5
^ @us @hit	25
^ @us @hit $	16
^ @us @hit @not-really-fired	12
^ @us @hit @not-really-hit	-8
^ @us @hit mi	-9
^ @us @hours	11
^ @us @hurt-verb	13
^ @us @hurt-verb $	10
^ @us @hurt-verb @not-really-hit	7
^ @us @life	6
^ @us @lightly	-15
^ @us @lightly @us	-14
^ @us @machine	7
^ @us @machine @general	7
^ @us @mistreated	17
^ @us @mistreated por	6
^ @us @said	11
^ @us @said cuidate	7
^ @us @seize	-5
^ @us @seize @not-really-hit	-9
^ @us @spread	-14
^ @us @they	39
^ @us @they @did	10
^ @us @they @done	8
^ @us @they @here	-6
^ @us @they wants	7
^ @us @things	6
^ @us @things @dead	9
^ @us @things @here	-9
^ @us @things was	17
^ @us @union	-14
^ @us @us	10
^ @us @us @here	-18
^ @us @us @loss	-12
^ @us @us @us	7
^ @us @us @worse	25
^ @us @vandal	12
^ @us @vandal @us	12
^ @us @want	17
^ @us @want @not-really-hit	18
^ @us @want hacer	10
^ @us @was	-12
^ @us @wreck	13
^ @us @wreck @not-really-hit	13
^ @us acaban	6
^ @us acaban @not-really-hit	6
^ @us bad	-5
^ @us cambiaron	-6
^ @us cambiaron @not-really-fired	-15
^ @us cambiaron @not-really-hit	6
^ @us dejas	-9
^ @us duele	-6
^ @us equivoque	-7
^ @us hablo	10
^ @us hablo @not-really-hit	5
^ @us muero	-8
^ @us next	11
^ @us next @worse	11
^ @us of	-7
^ @us pueden	-17
^ @us pueden @harm	-10
^ @us quiero morir	6
^ @us salio	-13
^ @us text	-5
^ @us toco	34
^ @vandal	19
^ @want	13
^ @want que @union	-7
^ @was	14
^ @was @bad	6
^ @was @not-really-fired	-6
^ @was pensando	5
^ @was pensando en	5
^ @who	78
^ @who @dead	-30
^ @who @dead work	-20
^ @who @did	17
^ @who @did @general	-12
^ @who @did @us	25
^ @who @done	16
^ @who @done @general	15
^ @who @here	22
^ @who @here @us	25
^ @who @here @who	-5
^ @who @sick	21
^ @who @took	13
^ @who not	21
^ @will-do	-6
^ @worse	8
^ _ $	-38
^ _ .	-18
^ _ 10	7
^ _ 14	-7
^ _ 2	-34
^ _ 20	8
^ _ 3	8
^ _ @act	-5
^ _ @agents	9
^ _ @asked	8
^ _ @bad	5
^ _ @blow	-24
^ _ @body	-20
^ _ @boss	21
^ _ @broke_down	15
^ _ @call	7
^ _ @carry-on	9
^ _ @coming	-6
^ _ @daily	-11
^ _ @dead	-8
^ _ @did	23
^ _ @do_to	17
^ _ @done	41
^ _ @general	-34
^ _ @gripe	-9
^ _ @hazard	34
^ _ @here	45
^ _ @hit	24
^ _ @home	-11
^ _ @hurt	5
^ _ @hurt-verb	41
^ _ @lightly	-15
^ _ @machine	16
^ _ @media	-23
^ _ @mistreated	24
^ _ @number	14
^ _ @paper	7
^ _ @police	13
^ _ @said	14
^ _ @schedule	-17
^ _ @search	-5
^ _ @sick	37
^ _ @slur	-9
^ _ @somebody	10
^ _ @spread	41
^ _ @system	-5
^ _ @they	29
^ _ @things	-10
^ _ @to-me	-30
^ _ @took	25
^ _ @union	-28
^ _ @union-deed	-37
^ _ @us	-26
^ _ @vandal	12
^ _ @was	-24
^ _ @weapon	39
^ _ @will-do	20
^ _ @worse	8
^ _ @wreck	13
^ _ _ $	-29
^ _ _ .	12
^ _ _ 2	-9
^ _ _ 20	-7
^ _ _ 3	9
^ _ _ 30	-18
^ _ _ 4	-13
^ _ _ 5	-16
^ _ _ 6	22
^ _ _ 60	-8
^ _ _ @act	11
^ _ _ @asked	-12
^ _ _ @asks	-17
^ _ _ @bad	-20
^ _ _ @body	-21
^ _ _ @boss	14
^ _ _ @broke_down	22
^ _ _ @call	14
^ _ _ @coming	-31
^ _ _ @daily	-28
^ _ _ @dead	13
^ _ _ @denied	5
^ _ _ @did	26
^ _ _ @do_to	-12
^ _ _ @done	77
^ _ _ @fired	25
^ _ _ @general	5
^ _ _ @good	-9
^ _ _ @gripe	-6
^ _ _ @harm	-18
^ _ _ @here	23
^ _ _ @hit	-29
^ _ _ @home	13
^ _ _ @hurt	6
^ _ _ @hurt-verb	-25
^ _ _ @key	8
^ _ _ @loss	-16
^ _ _ @machine	-19
^ _ _ @names	7
^ _ _ @not-really-fired	-9
^ _ _ @not-really-hit	-11
^ _ _ @number	-6
^ _ _ @office	8
^ _ _ @paper	18
^ _ _ @property	17
^ _ _ @schedule	-8
^ _ _ @seize	8
^ _ _ @shifts	14
^ _ _ @shouted	6
^ _ _ @sick	26
^ _ _ @slur	-6
^ _ _ @somebody	11
^ _ _ @spread	16
^ _ _ @system	13
^ _ _ @taken	9
^ _ _ @things	10
^ _ _ @throw	11
^ _ _ @to-me	28
^ _ _ @took	14
^ _ _ @union-deed	8
^ _ _ @us	-17
^ _ _ @want	22
^ _ _ @weapon	-11
^ _ _ @will-do	13
^ _ _ @worse	36
^ _ _ @worse-work	-8
^ _ _ @wreck	-16
^ _ _ about	-24
^ _ _ accidente	24
^ _ _ ahi	-8
^ _ _ alguien	15
^ _ _ allowed	-6
^ _ _ ambulancia	-14
^ _ _ an	29
^ _ _ and	19
^ _ _ anymore	-16
^ _ _ app	-7
^ _ _ are	13
^ _ _ arm	9
^ _ _ around	-6
^ _ _ asked	-11
^ _ _ asking	10
^ _ _ at	-13
^ _ _ ate	-5
^ _ _ bad	17
^ _ _ badge	-8
^ _ _ been	-9
^ _ _ boss	-8
^ _ _ botaron	18
^ _ _ botas	-8
^ _ _ breathe	21
^ _ _ buen	-15
^ _ _ but	-19
^ _ _ by	8
^ _ _ caigo	-15
^ _ _ call	16
^ _ _ called	-34
^ _ _ calor	24
^ _ _ came	8
^ _ _ cameras	7
^ _ _ can	6
^ _ _ cant	-5
^ _ _ car	19
^ _ _ cause	-7
^ _ _ cerrar	-8
^ _ _ check	17
^ _ _ company	7
^ _ _ con	12
^ _ _ contestar	-10
^ _ _ corren	7
^ _ _ cousin	-7
^ _ _ crew	11
^ _ _ cuando	-8
^ _ _ cuidate	7
^ _ _ cut	-8
^ _ _ dar	-18
^ _ _ days	14
^ _ _ dejan	18
^ _ _ dejo	-22
^ _ _ del	-18
^ _ _ descansar	-22
^ _ _ despido	-6
^ _ _ doing	-6
^ _ _ dont	18
^ _ _ el	-35
^ _ _ emergencia	8
^ _ _ en	10
^ _ _ encuentro	13
^ _ _ end	-6
^ _ _ ending	14
^ _ _ entre	7
^ _ _ entro	-8
^ _ _ esta	8
^ _ _ estan	-5
^ _ _ estreno	-6
^ _ _ ever	-8
^ _ _ every	6
^ _ _ everybody	-6
^ _ _ favor	9
^ _ _ feel	7
^ _ _ fight	27
^ _ _ finally	15
^ _ _ fire	19
^ _ _ fired	14
^ _ _ firmas	-20
^ _ _ firme	-7
^ _ _ flat	-6
^ _ _ flu	-5
^ _ _ followed	11
^ _ _ for	-19
^ _ _ fotos	12
^ _ _ fuego	-13
^ _ _ ganas	20
^ _ _ gave	7
^ _ _ get	-6
^ _ _ going	6
^ _ _ good	-10
^ _ _ got	-12
^ _ _ gun	-11
^ _ _ hablar	14
^ _ _ had	-6
^ _ _ happen	-8
^ _ _ happy	-6
^ _ _ harassing	8
^ _ _ has	-14
^ _ _ have	-15
^ _ _ hay	-23
^ _ _ he	6
^ _ _ her	-9
^ _ _ here	14
^ _ _ hes	-10
^ _ _ hi	-5
^ _ _ his	7
^ _ _ hit	22
^ _ _ hoja	7
^ _ _ home	14
^ _ _ horario	8
^ _ _ hoy	9
^ _ _ hubo	-7
^ _ _ huelga	-6
^ _ _ if	-8
^ _ _ ill	8
^ _ _ im	6
^ _ _ interested	-6
^ _ _ is	-21
^ _ _ it	-18
^ _ _ ive	6
^ _ _ jefe	-8
^ _ _ just	11
^ _ _ kill	8
^ _ _ killed	-8
^ _ _ know	-9
^ _ _ last	-5
^ _ _ lastimo	-10
^ _ _ le	14
^ _ _ legal	18
^ _ _ les	28
^ _ _ let	7
^ _ _ like	-7
^ _ _ lista	9
^ _ _ llamar	5
^ _ _ llamo	-5
^ _ _ llego	-15
^ _ _ llevamos	11
^ _ _ lo	-18
^ _ _ los	9
^ _ _ lost	-8
^ _ _ lunch	-9
^ _ _ luz	10
^ _ _ made	7
^ _ _ mal	8
^ _ _ manny	13
^ _ _ mas	-8
^ _ _ matarme	6
^ _ _ metiendo	12
^ _ _ mi	34
^ _ _ migra	17
^ _ _ miguel	6
^ _ _ miss	-5
^ _ _ money	11
^ _ _ morir	6
^ _ _ moved	-7
^ _ _ my	25
^ _ _ myself	16
^ _ _ names	23
^ _ _ need	-9
^ _ _ never	-14
^ _ _ nice	-7
^ _ _ no	-18
^ _ _ numero	-5
^ _ _ off	-6
^ _ _ office	-7
^ _ _ old	-7
^ _ _ otro	-10
^ _ _ our	15
^ _ _ out	27
^ _ _ outside	8
^ _ _ over	7
^ _ _ papeles	15
^ _ _ part	-7
^ _ _ pasa	-6
^ _ _ pega	5
^ _ _ people	-14
^ _ _ pero	-5
^ _ _ pick	-9
^ _ _ piso	-17
^ _ _ please	18
^ _ _ poncho	-16
^ _ _ por	-20
^ _ _ precios	-13
^ _ _ preguntando	10
^ _ _ preguntas	6
^ _ _ pregunto	-12
^ _ _ puede	-8
^ _ _ pull	14
^ _ _ que	-16
^ _ _ queda	-13
^ _ _ quemando	7
^ _ _ quieren	18
^ _ _ quit	-10
^ _ _ ray	12
^ _ _ recursos	7
^ _ _ remove	-9
^ _ _ respirar	11
^ _ _ rh	10
^ _ _ rid	17
^ _ _ right	6
^ _ _ said	6
^ _ _ salgo	6
^ _ _ says	14
^ _ _ se	-7
^ _ _ security	-8
^ _ _ sending	-6
^ _ _ shift	13
^ _ _ si	-18
^ _ _ sign	20
^ _ _ sin	-5
^ _ _ some	-5
^ _ _ someone	-10
^ _ _ sorry	-5
^ _ _ soy	12
^ _ _ stop	-6
^ _ _ su	-11
^ _ _ supposed	14
^ _ _ taking	6
^ _ _ talk	-5
^ _ _ tambien	-5
^ _ _ tarde	-9
^ _ _ tarjeta	5
^ _ _ temprano	-10
^ _ _ tengo	-20
^ _ _ terminated	17
^ _ _ texted	9
^ _ _ texts	-7
^ _ _ that	-10
^ _ _ the	-10
^ _ _ there	-6
^ _ _ they	8
^ _ _ thing	-10
^ _ _ think	-7
^ _ _ this	20
^ _ _ three	-7
^ _ _ threw	5
^ _ _ through	5
^ _ _ tino	7
^ _ _ tio	-7
^ _ _ to	52
^ _ _ toca	-31
^ _ _ today	-7
^ _ _ told	16
^ _ _ tonight	-7
^ _ _ trabaja	6
^ _ _ tres	7
^ _ _ true	-7
^ _ _ tu	-20
^ _ _ understand	-9
^ _ _ ups	11
^ _ _ us	-40
^ _ _ ustedes	-6
^ _ _ van	-5
^ _ _ vans	5
^ _ _ veces	7
^ _ _ venir	12
^ _ _ video	-9
^ _ _ wants	6
^ _ _ we	9
^ _ _ what	-9
^ _ _ wife	7
^ _ _ with	-7
^ _ _ wont	-6
^ _ _ wore	7
^ _ _ work	-23
^ _ _ workers	-7
^ _ _ written	8
^ _ _ yes	-11
^ _ _ yo	8
^ _ _ you	-19
^ _ _ your	-10
^ _ a	62
^ _ abogado	7
^ _ about	39
^ _ acaban	6
^ _ actually	-8
^ _ acusan	13
^ _ agarro	5
^ _ agency	8
^ _ agentes	10
^ _ ago	-10
^ _ alarm	-19
^ _ alguien	-11
^ _ all	-12
^ _ already	-7
^ _ ambulancia	10
^ _ amenazaron	6
^ _ amenazo	5
^ _ an	10
^ _ and	-16
^ _ anos	-16
^ _ any	-7
^ _ app	-15
^ _ arrested	14
^ _ asked	-13
^ _ at	-9
^ _ ate	-6
^ _ atoro	-6
^ _ aunt	-6
^ _ back	-10
^ _ bad	-7
^ _ bajo	-6
^ _ be	-8
^ _ been	18
^ _ being	30
^ _ bleeding	16
^ _ blood	7
^ _ botao	6
^ _ bought	-7
^ _ bout	11
^ _ break	-5
^ _ broke	13
^ _ burned	16
^ _ bus	10
^ _ cambiaron	-9
^ _ came	11
^ _ cancelled	-13
^ _ cant	12
^ _ capataz	30
^ _ car	5
^ _ cayeron	10
^ _ cayo	6
^ _ changed	5
^ _ check	-13
^ _ chef	7
^ _ cierto	-6
^ _ cinco	7
^ _ collapsed	12
^ _ companero	8
^ _ con	8
^ _ consultor	5
^ _ cop	11
^ _ corrieron	6
^ _ corrio	19
^ _ cortaron	5
^ _ corte	11
^ _ corto	-23
^ _ cousin	-9
^ _ coworker	22
^ _ cream	-8
^ _ cuando	-8
^ _ cuchillos	-13
^ _ cunado	-7
^ _ cut	-10
^ _ cutting	5
^ _ da	-15
^ _ dan	17
^ _ daughter	-7
^ _ dejaron	-6
^ _ dejas	-9
^ _ dejo	-34
^ _ del	-6
^ _ derechos	-11
^ _ descansaron	6
^ _ despidieron	9
^ _ did	-10
^ _ dieron	-12
^ _ dije	-6
^ _ dijo	37
^ _ do	-14
^ _ doctor	-12
^ _ doesnt	-19
^ _ dog	9
^ _ dona	5
^ _ dont	-16
^ _ down	-12
^ _ duele	-6
^ _ echaron	-6
^ _ echo	-12
^ _ en	-28
^ _ entregue	8
^ _ equivoque	-7
^ _ es	-13
^ _ escupio	7
^ _ estan	26
^ _ fainted	6
^ _ fell	10
^ _ finally	-7
^ _ fired	8
^ _ floor	-5
^ _ following	-5
^ _ found	22
^ _ four	8
^ _ fue	-19
^ _ fuego	11
^ _ fuga	5
^ _ gas	26
^ _ gave	7
^ _ gerente	-13
^ _ get	-6
^ _ girl	8
^ _ going	-7
^ _ golpe	-24
^ _ got	-12
^ _ grabbed	12
^ _ grua	7
^ _ guard	-8
^ _ guy	25
^ _ guys	17
^ _ hablar	-30
^ _ hablo	14
^ _ hace	12
^ _ had	12
^ _ has	-9
^ _ have	12
^ _ he	-9
^ _ hell	6
^ _ help	16
^ _ hermana	6
^ _ hermano	8
^ _ hijo	-5
^ _ him	-7
^ _ hired	7
^ _ hit	-24
^ _ hizo	7
^ _ horas	6
^ _ huesped	8
^ _ humo	7
^ _ i	-7
^ _ if	-26
^ _ im	-12
^ _ in	35
^ _ interrogated	7
^ _ is	29
^ _ it	-11
^ _ jefe	11
^ _ jumped	-9
^ _ just	8
^ _ keep	18
^ _ keeps	16
^ _ keyed	8
^ _ kid	6
^ _ knows	8
^ _ la	-9
^ _ lady	-9
^ _ laid	19
^ _ landlord	-13
^ _ las	16
^ _ lastime	5
^ _ late	-7
^ _ le	-14
^ _ lead	-8
^ _ leak	18
^ _ leave	-12
^ _ left	-10
^ _ les	-14
^ _ levantaron	9
^ _ line	15
^ _ llamar	-7
^ _ llamaron	-11
^ _ llego	-8
^ _ llevaron	11
^ _ llevo	-16
^ _ locked	23
^ _ locker	6
^ _ lost	19
^ _ mama	-7
^ _ man	-13
^ _ manager	-8
^ _ mas	-8
^ _ me	7
^ _ meeting	-9
^ _ mi	-6
^ _ migra	18
^ _ mis	12
^ _ mom	-6
^ _ moved	-33
^ _ mucho	-16
^ _ muero	-8
^ _ muerto	-15
^ _ my	-20
^ _ myself	-8
^ _ n	-7
^ _ nephew	7
^ _ never	-29
^ _ news	-22
^ _ next	8
^ _ no	-12
^ _ nobody	-12
^ _ nuestras	23
^ _ number	-5
^ _ of	-23
^ _ offered	6
^ _ one	-6
^ _ only	-16
^ _ open	11
^ _ out	7
^ _ over	-11
^ _ pain	28
^ _ para	22
^ _ passed	30
^ _ patrol	6
^ _ pego	10
^ _ people	6
^ _ phone	-7
^ _ picked	8
^ _ please	-14
^ _ poncharon	7
^ _ por	-8
^ _ pregunte	-13
^ _ pregunto	8
^ _ prendio	6
^ _ pueden	-19
^ _ puedo	18
^ _ pues	-8
^ _ pulled	16
^ _ pushed	6
^ _ pushing	-7
^ _ put	27
^ _ que	-17
^ _ quede	-11
^ _ quien	-12
^ _ quiero	9
^ _ quit	-14
^ _ read	-5
^ _ real	18
^ _ removed	-20
^ _ resident	8
^ _ revisaron	15
^ _ room	-6
^ _ rubs	6
^ _ rush	-8
^ _ sabe	-8
^ _ sacaron	-20
^ _ said	-10
^ _ salgo	-6
^ _ salio	-13
^ _ say	-18
^ _ scared	7
^ _ screen	-7
^ _ se	-38
^ _ second	14
^ _ see	-9
^ _ shooter	39
^ _ shot	-11
^ _ should	-8
^ _ signed	-9
^ _ significa	-6
^ _ sigue	-7
^ _ siguio	-32
^ _ sister	-7
^ _ someone	20
^ _ son	-7
^ _ soy	6
^ _ speech	-6
^ _ spit	12
^ _ sprayed	6
^ _ started	-11
^ _ still	-12
^ _ stop	-9
^ _ stuck	7
^ _ su	-6
^ _ subieron	-5
^ _ supervisor	33
^ _ suspended	13
^ _ suspendido	6
^ _ suspension	-18
^ _ switched	-7
^ _ talked	-8
^ _ tarde	-16
^ _ tardes	9
^ _ te	-11
^ _ tell	-5
^ _ terminaron	-16
^ _ text	-12
^ _ texted	-5
^ _ that	-6
^ _ the	-87
^ _ them	-5
^ _ then	-6
^ _ there	-6
^ _ they	-27
^ _ threatening	19
^ _ through	12
^ _ tiene	-5
^ _ tip	11
^ _ tipo	7
^ _ to	11
^ _ toca	-13
^ _ toco	32
^ _ told	22
^ _ toman	10
^ _ took	11
^ _ trae	17
^ _ traen	15
^ _ tres	11
^ _ truck	25
^ _ un	14
^ _ una	14
^ _ uncle	-12
^ _ us	9
^ _ van	6
^ _ vez	11
^ _ viene	14
^ _ w	-5
^ _ walked	-8
^ _ want	34
^ _ wanted	7
^ _ wants	21
^ _ warning	23
^ _ was	45
^ _ went	10
^ _ white	7
^ _ who	12
^ _ will	-6
^ _ wish	-9
^ _ wont	28
^ _ work	-6
^ _ would	18
^ _ write	13
^ _ wrote	27
^ _ y	-11
^ _ ya	12
^ _ you	-23
^ _ your	-14
^ a	18
^ a driver	6
^ a guy	10
^ a mi	-18
^ a quien	-7
^ a resident	8
^ accused	7
^ accused me	7
^ active	39
^ active @weapon	39
^ active shooter	39
^ agarraron	6
^ agents	8
^ ahi	-15
^ ahi @to-me	-14
^ ahi le	-14
^ alguien	7
^ alguien trae	17
^ all	10
^ alla	-15
^ alto	-19
^ am	5
^ amenazan	7
^ amenazan con	7
^ ammonia	13
^ ammonia leak	13
^ anda	11
^ anybody	-6
^ anyone	-9
^ are	-10
^ are they	-7
^ arrestaron	8
^ arrestaron a	8
^ at	-13
^ at my	-10
^ auxilio	14
^ ayer	-10
^ ayudenme	8
^ back	-13
^ back off	-9
^ badge	19
^ bala	-45
^ battery	11
^ be	-6
^ been	24
^ blood	6
^ border	6
^ border patrol	6
^ boss bought	-7
^ boss is	-11
^ boss says	7
^ botaron	-6
^ botaron la	-6
^ break	-6
^ buenas	14
^ buenas soy	6
^ buenas tardes	9
^ call	-9
^ cambiaron	11
^ can	-18
^ can a	-5
^ can i	-6
^ can my	-6
^ can someone	21
^ can they	-6
^ can you	-7
^ cant @asks	5
^ cant @asks @general	5
^ cant do	5
^ cant open	11
^ cerraron	8
^ cerraron @not-really-hit	8
^ chemical	16
^ como	-6
^ con	-10
^ cops	10
^ cops are	9
^ corrieron	13
^ corrieron a	16
^ could	-9
^ count	-7
^ count @us	-7
^ count me	-7
^ crane	11
^ crane dropped	11
^ cut me	-7
^ de	-27
^ de golpe	-24
^ deja	-6
^ deje	-7
^ deleted	-6
^ despidieron	9
^ detuvieron	5
^ detuvieron a	5
^ diache	15
^ dice que	7
^ dijo	13
^ dijo que	13
^ dispararon	-13
^ dispararon @not-really-hit	-13
^ dispararon @not-really-hit precios	-13
^ dispararon los	-13
^ do i	17
^ do they	-8
^ does	-11
^ dog	-7
^ dont	-33
^ dont leave	-5
^ dos	9
^ el	10
^ el capataz	32
^ el chef	-5
^ el consultor	5
^ el doctor	-12
^ el gerente	-13
^ el nuevo	7
^ el supervisor	6
^ emergency	41
^ en	-20
^ en @not-really-hit @system	7
^ en mi	-9
^ en mi @somebody	-8
^ es	10
^ es cierto	-6
^ ese	-22
^ esta	5
^ estoy	8
^ estoy muerto	-15
^ estoy suspendido	6
^ false	-5
^ faltan	-7
^ finally	-19
^ fire in	6
^ fired	26
^ foreman	8
^ forget	-5
^ forgot	-5
^ forgot @us	-5
^ forgot my	-5
^ found	13
^ found @general	17
^ found a	20
^ fui	-8
^ go	-12
^ got	19
^ got my	-20
^ got sent	17
^ got stuck	6
^ guess	13
^ guess @union	13
^ guess who	13
^ guest	16
^ guy	20
^ habia	11
^ habia @somebody	16
^ habia una	16
^ hace	9
^ hace mucho	22
^ hang	8
^ hasta @not-really-hit @us	13
^ hasta el	-14
^ hasta las	13
^ hay	34
^ hay agentes	6
^ hay fuga	5
^ hay humo	7
^ hay una	11
^ he	76
^ he got	7
^ he grabbed	8
^ he keeps	10
^ he made	-13
^ he offered	6
^ he pulled	12
^ he said	-7
^ he says	7
^ he told	13
^ he wrote	8
^ help	23
^ help @us	15
^ help @us please	29
^ help @us understand	-7
^ help me	15
^ hes	7
^ hey	-5
^ hey its @us	6
^ hit	-13
^ hit me	-8
^ hold	-6
^ honestly	10
^ honestly @general	10
^ honestly @general just	12
^ honestly i	10
^ how	-20
^ how @asks	-10
^ how @asks @general	-8
^ how do	-7
^ hoy @us	19
^ hoy me	21
^ hr	18
^ hr lady	-8
^ hr sent	-9
^ hubo	15
^ hubo un	10
^ huele	9
^ hurt	10
^ hurt my	10
^ i	31
^ i asked	-8
^ i been	6
^ i cant	14
^ i cut	10
^ i fell	6
^ i got	36
^ i have	12
^ i keep	15
^ i lost	13
^ i passed	17
^ i quit	-6
^ i saw	-7
^ i see	-6
^ i signed	-9
^ i told	-14
^ i took	6
^ i want	16
^ i was	15
^ i wish	-9
^ i wrote	13
^ ice	7
^ ice cream	-8
^ ice is	19
^ ice machine	-5
^ idk	9
^ if	-21
^ if @general	-5
^ if @they	-13
^ if @they ever	-8
^ if they	-13
^ im	16
^ im @done	10
^ im @general	20
^ im @general @done	30
^ im @here @general	18
^ im @sick	10
^ im @sick @lightly	10
^ im @spread	-5
^ im @worse @general	8
^ im being	30
^ im in	13
^ im on	-5
^ im scared	7
^ immigration	31
^ immigration is	18
^ in	-11
^ in the	-6
^ is	7
^ is it	26
^ it	-12
^ it was	-6
^ its	-12
^ its @general	-5
^ its not	-7
^ its not @general	-7
^ jumped	-10
^ just	-12
^ just @here	-8
^ just @here @done	12
^ just @here @worse	-6
^ just @us	10
^ kids	-19
^ la	-12
^ la app	-9
^ la de	14
^ la grua	7
^ la migra	16
^ lady	10
^ laid	12
^ laid off	12
^ las	-6
^ le	22
^ le dije	-6
^ le dijo	30
^ le echaron	-5
^ leave	-21
^ leave @general	-12
^ leave @us	-6
^ leave it	-8
^ left	-7
^ left @us	-5
^ lei	-11
^ lei que	-7
^ les	-6
^ les dijeron	-6
^ let	-30
^ let me	-27
^ lets	-8
^ line	-12
^ llamaron	8
^ llego	14
^ llego la	14
^ llevo	-5
^ lo	-17
^ lo de	-10
^ locked	20
^ lol	-5
^ lord	6
^ los	-24
^ los cuchillos	-13
^ ma	-8
^ man	-11
^ manager	15
^ manager asked	-8
^ manager is	6
^ manager just	8
^ manana	-11
^ manana @us	-20
^ manana me	-20
^ me	42
^ me acaban	6
^ me acusan	13
^ me and	-14
^ me bajo	-6
^ me cambiaron	-6
^ me cayo	-7
^ me corrio	19
^ me cortaron	5
^ me corte	11
^ me corto	-17
^ me da	-15
^ me dejas	-9
^ me despidieron	7
^ me dijo	11
^ me duele	-6
^ me echaron	-12
^ me echo	-12
^ me equivoque	-7
^ me escupio	7
^ me estan	12
^ me hablo	10
^ me hizo	8
^ me lastime	5
^ me levantaron	9
^ me llamaron	-11
^ me llamo	-13
^ me llego	-7
^ me llevo	-15
^ me mandaron	8
^ me muero	-8
^ me pego	11
^ me poncharon	7
^ me pregunto	11
^ me pueden	-17
^ me quede	-11
^ me quieren	11
^ me revisaron	15
^ me sacaron	6
^ me salio	-13
^ me sigue	-7
^ me siguio	-32
^ me toca	-7
^ me toco	34
^ me van	7
^ mejor	15
^ mi	-34
^ mi @boss	8
^ mi @boss @us	8
^ mi @daily @here	-6
^ mi @somebody	-20
^ mi @somebody @not-really-hit	-14
^ mi @somebody @to-me	-6
^ mi @somebody es	-7
^ mi @somebody trabaja	7
^ mi @things	-8
^ mi cunado	-7
^ mi hermana	7
^ mi hermano	8
^ mi hijo	-6
^ mi jefe	12
^ mi mama	-7
^ mis	-10
^ mom	-11
^ moved	18
^ moved me	18
^ mr	8
^ my	-12
^ my back	-8
^ my bad	-5
^ my boss	20
^ my check	-9
^ my cousin	-8
^ my coworker	19
^ my daughter	-7
^ my dog	9
^ my husband	-6
^ my kids	5
^ my locker	17
^ my manager	-6
^ my mom	-6
^ my nephew	7
^ my phone	-7
^ my sister	-7
^ my son	-5
^ my supervisor	22
^ my uncle	-12
^ nadie	-40
^ nah	-12
^ nah @general	-8
^ necesito	11
^ new	-6
^ ni	-7
^ nice	-7
^ no	-36
^ no @fired	-7
^ no @fired @general	-7
^ no @shifts	5
^ no @shifts @general	5
^ no @to-me	22
^ no @us	-6
^ no @us @asks	13
^ no @us @denied	6
^ no @us @here	-12
^ no @us @want	16
^ no @us dejan	12
^ no corrieron	-7
^ no le	14
^ no me	-7
^ no nos	9
^ no puedo	19
^ no puedo @union-deed	11
^ no quiero	6
^ no rush	-8
^ nobody	10
^ nobody @asks	25
^ nobody @here	-13
^ nobody @here @done	-12
^ nobody got	-12
^ nope	-11
^ nos	18
^ nos corrieron	9
^ nos dieron	-19
^ nos echaron	11
^ nos estan	18
^ nos quieren	-12
^ nos quitaron	-7
^ nos traen	15
^ not	-8
^ not @spread	13
^ nunca	-6
^ ocupo	7
^ oh	-6
^ ok @lightly	5
^ ok @lightly @general	6
^ ok so	5
^ omg	-7
^ oops	-5
^ orale	-6
^ otra	17
^ otra vez	17
^ our	-9
^ our lead	-7
^ out	-13
^ out of	-10
^ owner	6
^ para	-37
^ para @not-really-hit	-25
^ para la	-25
^ perdon	-15
^ perdon por	-10
^ pienso	6
^ pienso en	6
^ pienso en @harm	6
^ please @do_to	-8
^ please help	19
^ please keep	-5
^ police	51
^ por	-32
^ puchica	7
^ puede	-8
^ puede mi	-7
^ puede mi @boss	-7
^ pueden	-11
^ pueden llamar	-7
^ pueden llamar @general	-7
^ puedo	-7
^ pulled	-7
^ pusieron	7
^ put	-17
^ put @us	-15
^ put @us @worse	-8
^ put me	-11
^ que	-37
^ que @carry-on	11
^ que @general	9
^ que @general no	9
^ que @here	-6
^ que @said	-7
^ que @to-me	-7
^ que @us	21
^ que derechos	-11
^ que entregue	10
^ que me	22
^ que si	11
^ que significa	-6
^ que ya	9
^ quede	6
^ question	-11
^ quien	-10
^ quieren	13
^ quit	-9
^ quiten	-11
^ quiten a	-9
^ remind	-7
^ remind @us	-7
^ remind me	-7
^ roof	7
^ sacaron a	5
^ saco	29
^ said	13
^ saw	-6
^ saw a	-5
^ say	-7
^ says	7
^ schedule	6
^ school	-7
^ se	34
^ se @bad	9
^ se @here	11
^ se @here quemando	7
^ se @hit	-11
^ se @hit @not-really-hit	-11
^ se @hurt-verb	16
^ se @hurt-verb @somebody	5
^ se @hurt-verb @us	5
^ se @seize	9
^ se @seize @general	9
^ se @to-me	7
^ se @us	-20
^ se @us @hit	5
^ se @us @wreck	-16
^ se @was	6
^ se atoro	-6
^ se cayo	8
^ se corto	-6
^ se esta	7
^ se llevaron	9
^ se me	-20
^ se prendio	6
^ se prendio @not-really-hit	6
^ sent	11
^ sent @us	11
^ sent @us @home	18
^ sent me	18
^ sent my	-7
^ she	-19
^ she asked	8
^ she dont	-8
^ she said	-14
^ she told	10
^ sheriff	12
^ shes	16
^ shes not	21
^ shes pushing	-7
^ short	8
^ shots	17
^ si	-18
^ si @somebody	-11
^ si @somebody se	-11
^ si alguien	-11
^ sigue	-9
^ since	7
^ since @general	7
^ since @general @act	7
^ since i	7
^ smoke	11
^ so	32
^ somebody	12
^ somebody hit	-18
^ somebody passed	11
^ someone	26
^ someone died	5
^ someone followed	6
^ sorry	-15
^ stop	-14
^ stopped	13
^ supervisor	7
^ suspended	12
^ take	-6
^ te	-34
^ te dejo	-22
^ tell	-15
^ tengo	-6
^ tengo que	-8
^ that	-21
^ that was	-5
^ thats	-17
^ thats not	-10
^ thats not @us	-10
^ the	30
^ the agency	8
^ the bus	10
^ the chef	7
^ the machine	6
^ there	26
^ there was	34
^ theres	54
^ theres @general	60
^ theres @general @loss	19
^ theres @general @us	9
^ theres @general fight	27
^ theres a	61
^ they are	11
^ they arrested	10
^ they been	8
^ they called	5
^ they changed	6
^ they cut	-10
^ they dont	-7
^ they dropped	-12
^ they fired	8
^ they found	18
^ they hired	7
^ they keep	9
^ they let	14
^ they locked	11
^ they moved	-30
^ they never	-21
^ they only	-12
^ they pulled	8
^ they put	8
^ they removed	-20
^ they said	6
^ they sent	-10
^ they sprayed	6
^ they switched	-7
^ they took	-17
^ they want	23
^ they wont	12
^ they wrote	14
^ theyre	25
^ thinking	60
^ thinking about	48
^ tiene	22
^ tienen	12
^ told	38
^ told me	13
^ told us	11
^ took	-24
^ trabajo	-7
^ turn	-8
^ turn @worse	-8
^ turn @worse @general	-7
^ turn off	-7
^ two	16
^ two guys	17
^ un	30
^ un companero	7
^ un huesped	8
^ un tipo	7
^ una	-6
^ urge	14
^ urgente	11
^ vamos	-8
^ van	-7
^ vi	-21
^ viene	11
^ vinieron	15
^ voy @general	-8
^ voy a	-8
^ voy para	25
^ walking	5
^ we got	-11
^ we had	9
^ we lost	7
^ well	9
^ what	-55
^ what @asks	-23
^ what @asks @general	-12
^ what @asks happen	-8
^ what @here	-6
^ what are	-6
^ what if	-13
^ what if @us	-10
^ what should	-8
^ what would	-9
^ whats	-8
^ whats @general	-6
^ whats the	-5
^ where	-7
^ who	-43
^ who got	-14
^ whole	17
^ will	-6
^ will they	-5
^ wrong	-6
^ wrote	-8
^ y	-21
^ y si	-11
^ ya	-41
^ ya nos	-6
^ ya se	-10
^ ya viene	16
^ yea	-10
^ yeah	-13
^ yeah @general	-8
^ years	-10
^ years ago	-10
^ yes	-12
^ yo	-26
^ you	-5
^ you dont	-6
^ you got	7
^ your	-14
^ youre	-15
a 11	-6
a _ $	-10
a _ .	-11
a _ 12	10
a _ 2	-12
a _ 5	-8
a _ 7	-7
a _ _ $	32
a _ _ a	6
a _ _ abren	-10
a _ _ and	-6
a _ _ at	26
a _ _ de	11
a _ _ del	14
a _ _ despues	7
a _ _ el	7
a _ _ his	-10
a _ _ hr	9
a _ _ i	-6
a _ _ la	-14
a _ _ lo	-9
a _ _ los	5
a _ _ me	-11
a _ _ my	15
a _ _ never	-11
a _ _ no	8
a _ _ o	-7
a _ _ our	16
a _ _ pero	-7
a _ _ right	-6
a _ _ saliendo	6
a _ _ says	-10
a _ _ se	12
a _ _ sin	-9
a _ _ the	12
a _ _ to	7
a _ _ today	6
a _ _ under	8
a _ _ us	8
a _ _ y	-26
a _ _ ya	-7
a _ _ yo	-12
a _ about	-11
a _ and	6
a _ anymore	19
a _ but	-5
a _ calle	7
a _ casa	-9
a _ el	6
a _ en	10
a _ familia	7
a _ for	-10
a _ gente	-8
a _ gets	-6
a _ grados	-15
a _ hija	11
a _ hora	-11
a _ i	-11
a _ in	11
a _ jacket	11
a _ junta	-14
a _ la	-8
a _ like	7
a _ los	17
a _ me	-5
a _ meeting	6
a _ migra	-18
a _ muchacho	12
a _ my	9
a _ no	-6
a _ of	-6
a _ para	5
a _ place	-6
a _ platica	-13
a _ policia	12
a _ primo	-7
a _ que	11
a _ since	-5
a _ tambien	-8
a _ that	-6
a _ the	-8
a _ ticket	9
a _ tio	-7
a _ to	-6
a _ today	-16
a _ un	12
a _ who	-8
a _ with	17
a _ y	-8
a _ ya	8
a alguien	-9
a bag $	6
a bat	13
a bat $	13
a better	-6
a bit	-6
a call	10
a camera	13
a camera in	13
a car	7
a card	7
a company	15
a company jacket	11
a crib	-8
a dar	-13
a driver	6
a ella	10
a fight	27
a fire	19
a flat	-6
a flat on	-6
a flyer	-7
a flyer $	-6
a good	6
a guard	7
a inmigracion	11
a inmigracion $	11
a ir	-5
a job	10
a joke	9
a joke $	9
a knife	17
a la	-11
a la calle	7
a la casa	-19
a la gente	-6
a la junta	-14
a la migra	-18
a la policia	12
a las 12	10
a las 2	-12
a las 5	-8
a las 7	-7
a law	-7
a list	18
a list with	11
a little	-11
a los	9
a man	6
a manager	-9
a mandar	-6
a matar	-16
a medio	-10
a meeting	-5
a mi	12
a mi familia	7
a mi hija	11
a mi me	-6
a mi tambien	-8
a mi tio	-7
a needle	6
a new	-17
a new truck	-7
a nice	11
a nickel	-7
a pallet	6
a paper	-6
a paper $	-8
a paper about	-10
a paper in	9
a part	-7
a pasar	8
a pin	-8
a pin $	-6
a proposito	5
a que	-10
a que hora	-10
a quien	-8
a raid	5
a raid $	8
a resident	8
a revisar	10
a ride	-10
a roof	-10
a supervisor	-8
a text	22
a todos	11
a todos a	-9
a todos los	14
a todos que	6
a training	-14
a trench	15
a un muchacho	12
a ver	-6
a ver $	-6
a warning	-9
a write	8
a write up	8
a zumba	-8
abajo	12
abanico	-8
abanico _ _ @not-really-hit	-8
abogado	8
abogado _ _ compania	10
abogado _ la	10
abogado de	8
abogado de la	10
about	8
about @general	-9
about @general @things	13
about @general @things $	13
about @general @us	-5
about @things	-16
about @things $	-8
about @us	10
about @us $	9
about @worse	-5
about _ $	21
about _ @daily	6
about _ @lightly	-7
about _ @things	13
about _ @us	-9
about _ @worse	15
about _ _ $	8
about _ _ @here	-9
about _ _ @lightly	6
about _ _ and	5
about _ _ the	8
about _ and	-7
about _ i	-8
about _ it	10
about ending	10
about ending @general	10
about ending @general $	7
about ending it	10
about it	-9
about me	6
about my	8
about pay	-8
about to	-5
abre	-10
abre _ _ @not-really-hit	-9
abrieron	5
abrir	-26
acaba	6
acaba @not-really-hit	6
acaba @not-really-hit @sign	7
acaba _ @sign	7
acaba _ decir	7
acaba de	7
acaba de decir	7
acaban	8
acaban @not-really-hit	8
acaban @not-really-hit @harm	7
acaban _ @harm	7
acaban de	8
accident	33
accident $	30
accidente	29
accidente $	18
accidente _ _ linea	11
accidente _ la	11
accidente en	11
accidente en la	11
accidents	7
accidents happen	7
accused	7
accused _ of	7
accused me	7
accused me of	7
acta	5
active	39
active @weapon	39
active shooter	39
actually	-13
actually @here	-8
actually said	-8
acuerdo	-10
acusan	9
acusan de	13
adentro _ _ $	-13
adentro del	6
after	49
after 6	11
after 9	7
after 9 yrs	7
after @general	31
after @general @act	16
after @general @act $	10
after @general @union $	8
after @us	13
after @us $	-12
after @us yrs	22
after @who	-7
after _ $	-15
after _ @act	16
after _ _ $	28
after _ _ @us	-7
after _ rally	-7
after _ talked	8
after _ yrs	22
after he	-7
after i	28
after i talked	8
after that	5
after the rally	-7
afuera	12
afuera _ _ casa	6
afuera _ mi	6
afuera de	10
afuera de mi	6
again	-24
again $	-7
again .	-8
again @general	-6
again _ @things	-6
again _ _ @general	5
again _ _ the	8
again im	-5
agarraron	10
agarraron a	9
agarro	11
agencia _ _ que	6
agencia _ llamo	6
agencia me	7
agencia me llamo	6
agency	8
agentes	10
agentes $	9
agents	9
ago	-20
agua $	5
agua _ _ $	-6
agua al	-10
ahead	-7
ahi	-12
ahi @to-me	-20
ahi @to-me @hurt-verb	-9
ahi @to-me @hurt-verb $	-9
ahi _ @here	-10
ahi _ @hurt-verb	-9
ahi _ @not-really-hit	-5
ahi _ @to-me	6
ahi _ _ $	-15
ahi _ caigo	-9
ahi _ mis	-22
ahi le	-19
ahi le caigo	-9
ahora @us	8
ahora me	10
ahorita	17
aid	6
aid _ @asks	7
aid _ is	7
aire	8
aire $	12
al 911	-11
al _ $	-6
al _ _ $	19
al _ _ a	-9
al _ _ el	-12
al _ _ la	8
al _ _ mi	13
al _ _ y	15
al _ de	15
al _ frio	-19
al _ me	-7
al _ no	-6
al _ para	-7
al _ que	5
al _ y	-8
al cuarto	-19
al cuarto frio	-19
al doctor	9
al lado	18
al manager	17
al nuevo	10
al que	6
al rato	-8
al tanque	15
al trabajo	15
alarm	-18
alegria	-14
alegria $	-14
algo	41
algo $	-10
algo _ _ $	20
algo _ mi	11
algo muy	11
alguien	-18
alguien _ _ ya	15
alguien _ de	-18
alguien me	11
alguien sabe	-19
alguien se	-11
alguien trae	17
algun	-5
alive	21
all	-8
all $	-11
all 5	9
all 6	11
all _ $	-25
all _ _ $	15
all _ _ gone	15
all _ _ i	-6
all _ _ the	10
all _ _ together	-11
all _ _ who	6
all _ in	-12
all _ on	9
all _ time	-7
all _ us	-7
all _ w	13
all day	-11
all my	8
all of	-7
all of us	-7
all over	13
all the	6
all the time	-7
alla	-36
alla _ _ $	-12
allowed	-11
allowed @worse	-11
allowed @worse @do_to	-9
allowed @worse @do_to @general	-8
allowed @worse talk	6
allowed _ @do_to	-9
allowed _ _ @general	-7
allowed _ _ @worse	5
allowed _ _ the	-7
allowed _ _ to	5
allowed _ talk	6
allowed to	-11
allowed to talk	6
almacen	10
already	-8
already .	21
already . @loss	21
already @lol	-6
already _ @here	-7
already _ @loss	21
already _ _ $	16
already _ _ @lightly	-6
already _ _ @us	-10
already lol	-6
alto	-21
always	-10
always @do_to	-6
always _ $	-8
ambulance	23
ambulance $	25
ambulancia $	21
amenaza	-9
amenazan con	10
amenazando	-13
amenazaron	8
amenazo	10
amenazo _ _ $	6
amenazo con	5
amigas	11
amigo	-19
ammonia	19
ammonia leak	13
amoniaco	9
an	35
an _ $	51
an ambulance	21
an ambulance $	25
an hour	-12
and	61
and 2	9
and _ $	-13
and _ _ $	-15
and _ _ are	6
and _ _ been	6
and _ _ gone	-6
and _ _ guys	-6
and _ _ i	8
and _ _ in	19
and _ _ it	27
and _ _ like	-11
and _ _ my	-7
and _ _ on	9
and _ _ one	6
and _ _ out	12
and _ _ put	5
and _ _ says	12
and _ _ to	13
and _ _ was	7
and _ _ who	8
and _ a	10
and _ back	7
and _ cant	8
and _ else	12
and _ got	-14
and _ he	6
and _ hes	8
and _ im	12
and _ it	-10
and _ my	13
and _ no	-13
and _ people	9
and _ said	-21
and _ says	7
and _ the	12
and _ to	11
and _ was	-10
and _ wont	6
and _ wrote	-11
and everyone	12
and got	11
and he	-8
and he said	-12
and he says	10
and hes	5
and i	-11
and i didnt	6
and i said	-17
and if	6
and it	-12
and its	8
and left	-9
and nobody	8
and now	22
and now im	12
and read	6
and said	19
and shes	7
and the	17
and then	-7
and theres	10
and theres a	9
and they	-28
and they wont	6
and told	9
and walked	7
and we	13
and we cant	8
and wont	7
and wont give	7
and wrote	7
anda	13
anda _ _ por	10
anda _ quien	6
anda con	8
anda preguntando	7
anda preguntando quien	6
anda tocando	-5
andaba	-5
anos $	9
anos _ $	7
anos _ _ @not-really-hit	-9
anos ahi	10
another _ $	-6
antes	-6
antonio	12
any	-10
anybody	-13
anybody _ _ $	-6
anymore	47
anymore $	59
anymore @general @done	-7
anymore @general @lightly	9
anymore @they	-9
anymore @they @did	-9
anymore _ @did	-9
anymore _ @done	-7
anymore _ @general	-6
anymore _ @lightly	9
anymore _ _ @general	16
anymore _ _ @here	-6
anymore _ _ it	15
anymore _ moved	-7
anymore _ the	-6
anymore _ want	9
anymore i	6
anymore i want	9
anymore they	-9
anyone _ _ crib	-8
anyone _ a	-9
anyone _ signs	7
anyone got	-7
anyone who	17
anyone who signs	7
anything _ @general	-5
anything _ @us	6
anything _ my	8
anything but	8
anything but @us	8
anything but my	8
apagaron	8
apagaron @not-really-hit	6
apagaron el	7
apartamento	7
app	-23
app _ _ it	-6
app _ _ me	-11
app del	-11
apparently	17
appt	-6
apunalaron	10
apuntando	6
aqui $	5
aqui y	6
are	-19
are _ $	21
are _ _ people	9
are _ allowed	-6
are _ from	-5
are _ going	-6
are _ in	-6
are _ me	-6
are _ the	-10
are _ w	10
are chained	40
are coming	-16
are coming $	-8
are here	15
are here $	13
are nervous	-7
are on	-6
are so	-8
are the	-7
are they	-7
are they allowed	-5
are they going	-5
are we	-11
arent	13
arent @spread	-7
arent _ .	-7
arent _ _ $	24
arm	13
arm _ the	9
arm on	9
arm on the	9
arma	19
around	-23
around @here	-13
around _ _ $	-8
arrestaron	9
arrestaron a	8
arrested	22
arrested $	9
arrested _ _ the	11
arriba del	8
as _ $	8
as _ _ $	-18
as _ _ @general	11
as punishment	10
as punishment $	10
asbestos	14
ask $	-10
ask _ if	17
ask _ union	12
ask me	-6
ask you	16
ask your	12
ask your union	12
asked	-30
asked _ _ cover	-9
asked _ _ i	5
asked _ _ my	-6
asked _ _ overtime	-7
asked _ _ signed	7
asked _ _ the	-7
asked _ about	-9
asked _ if	6
asked for	-9
asked if	6
asked if i	6
asked me	6
asked me about	-9
asked me if	6
asked who	-12
asking	19
asking $	-10
asking _ _ at	10
asking _ _ cards	-7
asking _ _ the	5
asking _ the	8
asking about	6
asking about the	6
asking for	8
asks	-16
asks me	-7
asleep	-6
at	-29
at 2	10
at 3 $	-6
at 3 and	8
at 4	-6
at 5am	5
at 5am $	5
at 7	-9
at _ $	11
at _ .	-7
at _ _ $	11
at _ _ a	-12
at _ _ desk	10
at _ _ hall	-9
at _ _ im	-10
at _ _ is	-11
at _ _ job	-10
at _ _ not	6
at _ _ of	7
at _ _ on	19
at _ _ stop	11
at _ _ they	-11
at _ _ w	-9
at _ _ we	7
at _ _ with	-5
at _ bus	11
at _ door	10
at _ end	7
at _ er	-8
at _ every	6
at _ front	10
at _ hospital	17
at _ i	-10
at _ job	7
at _ meeting	-7
at _ now	6
at _ old	-7
at _ place	-9
at _ table	12
at _ they	5
at _ warehouse	16
at _ wrong	-7
at all	-10
at all $	-8
at gate	-16
at his	-11
at me $	6
at me .	-6
at my old	-7
at night	8
at the	18
at the bus	11
at the end	7
at the er	-8
at the front	10
at the hospital	16
at the meeting	-13
at the table	12
at the warehouse	24
at the wrong	-7
at work	32
at work $	27
ate	-16
ate @us	-12
ate @us @lightly	-5
ate @us @lightly $	-5
ate _ @lightly	-5
ate _ _ $	-8
ate _ dollar	-5
ate my	-12
ate my dollar	-5
atoro	-5
atras	-8
atras $	-19
attitude	8
aumento	-7
aumento _ _ $	-6
aunt	-7
auxilio	14
avento	16
aviso	-5
away	10
away $	12
away _ @us	6
away _ _ $	6
ayer	-18
ayer $	-16
ayer _ @general	-10
ayer _ @not-really-hit	5
ayer _ _ @us	-7
ayer _ a	-10
ayuda	-12
ayuda $	-7
ayudenme	8
azucar	-11
azucar _ _ @not-really-hit	-9
b	-8
b $	5
back	-6
back $	14
back _ $	-7
back _ _ me	-7
back _ the	-7
back in	-12
back lifting	7
back off	-9
back to	9
back together	-9
backed	-7
backed _ $	-7
background	12
background _ @general	12
bad	28
bad $	11
bad _ @here	19
bad _ _ @us	6
bad _ _ work	18
bad _ at	19
badge	17
badge _ _ $	27
badge _ off	25
badge _ work	7
badge dont	7
badge dont work	7
bag	-9
baja	-7
bajaron _ _ $	8
bajaron _ _ de	-18
bajaron _ horas	-13
bajaron de	7
bajaron el	6
bajaron las	-13
bajaron las horas	-13
bajo	-7
bala	-43
balazos	10
banco	19
banco $	20
bank	-12
bank $	-13
bank _ it	-8
basically	8
basura	-17
basura $	-9
bat	13
bat $	13
bate	6
bathroom	15
battery	8
be	11
be @general	-14
be @lightly	-7
be @lightly $	-5
be _ $	-22
be _ @general	14
be _ _ $	22
be _ _ .	7
be _ _ @general	-7
be _ _ @lightly	17
be _ _ @us	-6
be _ the	-6
be _ to	-9
be allowed	-6
be allowed @worse	-6
be allowed to	-6
be late	-7
be late $	-5
be out	9
be there	-8
beat	-14
because	12
because @general	6
because @general @us	-8
because _ @general	6
because _ _ @asks	-10
because _ _ @lightly	-6
because _ _ @union	9
because _ _ is	-10
because _ the	6
because i	9
because of	11
because of @general	6
because of @general @union	6
because of @us	7
because of the	6
because the	-9
because we	5
bed	6
bed $	10
bed @here	-10
been	45
been @did	20
been @did @us	13
been @done	11
been @general	-6
been @here	11
been @here @general	9
been _ @general	8
been _ @here	9
been _ @spread	20
been _ @us	16
been _ _ @general	11
been _ _ @us	-9
been _ _ @worse	5
been _ _ since	-12
been _ _ the	8
been _ me	6
been _ on	20
been _ the	5
been a	-6
been in	8
been taking	6
been terminated	15
before	-12
before @general	-15
before @lightly	11
before @lightly $	11
before _ $	10
before _ _ $	-5
before _ _ @general	-6
before i	-11
before lunch	11
before lunch $	11
behind	5
behind _ _ i	7
behind me	14
being	43
being _ $	11
being _ _ late	10
being harassed	9
believe @general	5
believe it	5
benefits	-8
benny	7
best	-6
better @do_to	7
better watch	7
bien	-25
bien $	-12
big	9
big _ $	15
bill	-6
bingo	-8
birthday	-13
bit	-11
bit $	-10
bleach	10
bleeding	16
bleeding $	9
bleeding _ the	7
bleeding and	7
block	-25
block _ @us	-17
blocked	-16
blocked $	-10
blood	20
blood $	7
blood _ $	7
blue	-8
blue @things	-6
blue _ $	-6
board	6
board _ $	6
bocina	10
bocina _ _ @union	10
bolsa $	7
bolsas	-7
bolsas _ _ $	-9
bolsas de	-6
bonus	-6
boots	-12
boots _ $	-8
border	9
border _ @here	7
border _ _ @general	7
border _ _ the	7
border patrol	9
border patrol @here	7
border patrol @here @general	7
bos	5
boss $	-12
boss _ $	-5
boss _ _ $	14
boss _ _ a	-19
boss _ _ for	-10
boss _ _ the	5
boss _ _ we	8
boss _ me	7
boss _ my	5
boss _ to	6
boss _ us	7
boss and	13
boss bought	-7
boss is	-6
boss made	8
boss made me	7
boss said	13
bosses	-6
botao	6
botaron	17
botaron la	-6
botas	-11
bother	6
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
bout _ $	-6
bout _ @general	11
boxes _ _ $	-11
brazo	7
break	-33
break $	-23
break _ _ lol	-6
break room	-10
breathe	30
brick	12
bridge	10
bring @general	-9
bring @us	6
bring _ @us	-7
bring _ _ $	-6
bring _ _ @lightly	-5
bring _ one	-6
bring the	-8
bringing	-8
broke	6
broke $	-7
broke _ _ $	15
broke _ _ a	-7
broke my	22
brother	11
brother $	8
buen	-18
buen _ $	-16
buena	-6
buenas	14
buenas soy	6
buenas tardes	9
bueno	-8
buenos @hours	-5
buenos dias	-5
building	8
building $	8
building @us	-6
building _ @general	5
building _ _ @us	7
burned	10
burned _ _ on	9
burned _ arm	9
burned my arm	9
burned out	-9
burrito	-12
burrito .	-12
bus	20
bus _ _ the	20
bus driver	11
bus stop	11
business	12
busy	-17
busy $	-10
but	-26
but @they @here	-13
but @they @here @us	-8
but @us	7
but _ @done	-9
but _ @here	-14
but _ _ @asks	-6
but _ _ @dead	9
but _ _ @general	14
but _ _ @us	-19
but _ _ is	-5
but _ _ it	-10
but _ _ me	-18
but _ _ the	8
but _ got	-10
but i	-13
but not	-7
but they got	-8
button	7
button $	6
buy @us	8
buy _ _ $	9
by $	-8
by 2	6
by 2 guys	6
by 6	-5
by _ $	7
by _ _ .	10
by _ _ and	-7
by _ _ i	10
by _ dock	-6
by _ guys	6
by _ meeting	5
by _ plant	8
by _ table	-6
by accident	-6
by mistake	-6
by one	6
by text	12
by the dock	-6
by the meeting	5
by the plant	8
cabe	-5
cables	-6
cacharon	7
cafe	-8
cai	5
cai $	6
caigo	-21
caigo $	-21
cake	-15
cake _ _ $	-6
call	8
call 911	-9
call _ $	7
call _ ambulance	23
call _ text	7
call an	23
call an ambulance	23
call me	-10
call me $	6
call my	14
call the	-7
calle	-12
calle $	-17
called	-38
called _ $	-10
called _ _ $	-30
called _ _ hr	14
called _ _ on	9
called _ into	13
called _ police	9
called a	-7
called in	-11
called me into	13
called the police	9
calling	-6
calling me	-7
calor	22
camara _ @not-really-hit	-7
camara en	-7
camara en @not-really-hit	-7
cambiaron @not-really-fired	-15
cambiaron @not-really-fired @office	-19
cambiaron @not-really-fired @office @not-really-hit	-19
cambiaron @not-really-hit @hours	6
cambiaron @not-really-hit @hours por	6
cambiaron _ @hours	6
cambiaron _ @not-really-hit	22
cambiaron _ @office	-19
cambiaron _ _ @not-really-hit	-15
cambiaron _ _ frio	-19
cambiaron _ _ por	6
cambiaron _ _ y	-8
cambiaron _ cuarto	-19
cambiaron _ la	18
cambiaron al	-15
cambiaron al cuarto	-19
came	10
came _ $	-7
came _ _ on	5
came _ _ the	7
came _ on	7
came down	9
came down on	7
came in	-9
came in $	-8
came out	9
camera	10
camera @here	14
camera @here @general	14
camera _ @general	14
camera _ the	14
camera in	13
camera in the	13
cameras	7
cameras _ @general	7
cameras _ _ @loss	7
cameras _ _ break	7
cameras _ the	7
camino	14
camion	-5
camion $	-11
camiseta $	5
camp	12
camp _ _ @general	12
camp _ _ the	12
campo	15
can	-34
can _ _ $	7
can _ _ me	-6
can _ _ my	-7
can _ _ to	-6
can _ call	24
can _ come	-6
can _ to	7
can a	-5
can go	7
can i	-9
can my	-6
can someone	18
can someone call	24
can you	-11
cancelled	-11
canned	15
canned me	5
cant	30
cant $	-7
cant @asks	8
cant @asks @general	14
cant @asks @general anymore	9
cant @did	-8
cant @do_to	12
cant @do_to out	5
cant @lightly	7
cant @lightly @us	7
cant @lightly @us @body	7
cant _ $	23
cant _ @general	5
cant _ @lightly	6
cant _ @us	10
cant _ _ $	-14
cant _ _ @body	21
cant _ _ @us	6
cant _ _ anymore	9
cant _ _ legs	7
cant _ in	7
cant _ my	17
cant _ out	5
cant _ this	11
cant _ til	6
cant breathe	30
cant do	8
cant do this	14
cant feel	7
cant feel my	7
cant get	8
cant leave	10
cant leave til	6
cant open	11
cant read	-8
cant sleep	5
cant sleep $	5
cant take	5
capataz	31
captain	23
car _ _ $	6
car _ _ to	7
car _ the	-18
car _ wrote	7
carcel	-12
card	10
card $	11
card _ $	-7
cards	23
cards $	9
care	14
care _ @general	26
care _ _ $	-11
carga	7
caro	-8
carro $	13
carro _ _ mi	7
carro afuera	5
carro afuera de	7
carta @not-really-hit despido	9
carta @not-really-hit despido $	9
carta _ _ $	9
carta _ despido	9
carta de despido	9
casa	29
casa $	19
casa _ _ por	7
casa _ la	-12
casa _ que	7
casa a	-5
casa por	-7
casa por la	-12
casa y	11
casa y que	7
cash	-7
castigo	8
castigo $	6
cat	-22
cat _ _ $	-18
catch	-5
cause	-21
cause @general	-12
cause @who	-5
cause he	-5
cause the	-9
cayeron	11
cayo	16
cayo _ _ el	-12
cayo _ _ en	5
cayo _ companero	6
cayo _ en	-7
cayo un	7
celular $	6
cenar	-6
cenar $	-5
center	6
ceo	-7
cerrar	-6
cerraron	9
cerraron @not-really-hit	9
chained	40
chained $	26
chaleco	11
chaleco y	10
changed	-17
changed _ _ $	-15
changed my	-11
changing	9
charger	-5
check	-11
check $	22
check _ _ $	-14
check _ _ says	5
checks	-14
chef	9
chef _ a	7
chef threw	8
chef threw a	7
chema	-10
chemical	13
cheque $	15
chest	35
chest _ $	30
chlorine	6
chlorine gas	6
choferes	-6
choferes que	-7
christmas	-6
church	9
church hall	10
chuy	11
chuy $	11
cierra	6
cierto	-6
cierto que	-6
cinco	10
cita	9
cita de	5
class	-13
class $	-9
clavo	-10
clean @do_to	11
clean record	11
cleaned	13
cleaned out	10
cleaner	20
cleaner $	20
cleaning	5
clock	-8
clock @here	-9
clock _ _ @do_to	-8
clock in	-8
clocked _ @here	-11
clocked _ at	-11
clocked out	-11
clocked out @here	-11
clocked out at	-11
closed	-13
closed $	-8
closing	14
coach	-6
cocina	20
cocina $	15
cocina y	7
cocinero	25
code	-9
coffee _ me	12
coffee on	11
coffee on me	12
cold	-7
colicos	-8
colicos $	-8
collapsed	22
collapsed in	12
color	-12
color $	-7
come	9
come _ _ plant	-5
come _ _ the	11
come _ the	-8
come back	17
come back $	6
come down	8
come in	10
come in the	-5
comedor $	6
comes	-11
comes _ $	-6
coming	-11
coming $	-6
coming _ $	22
coming to	-11
coming with	-7
coming with me	-7
committee	10
committee $	11
como	-33
como @not-really-hit	6
como @to-me	-9
como @us	-8
como _ $	-8
como _ _ $	-14
como _ _ @body	7
como me	-8
como nos	-9
companero	13
companero $	17
compania	12
compania _ a	-7
compania _ me	6
company	22
company _ $	11
company _ _ my	8
company _ at	11
company jacket	11
compensacion	-9
compran	-7
compran $	-7
compre	-22
compre @not-really-hit	-9
compre un	-9
con	27
con _ _ de	-6
con _ _ del	-6
con _ _ la	12
con _ a	6
con _ el	16
con _ policia	-12
con _ tarjetas	-10
con el	8
con la	-21
con la policia	-12
con las	-11
con las tarjetas	-10
con llave	9
con llave $	9
con los	6
con nosotros $	7
con pistola	6
conmigo	8
conmigo $	8
consultant	-5
consultor	5
contestar	-9
conteste	-6
contesto	-13
contra	11
contract	10
contratista	15
conveyor	-8
cook	11
cooler	-9
cop	5
cop _ $	-5
cops	13
cops _ _ $	17
cops _ _ on	7
cops _ here	13
cops are	14
cops are here	13
copy	-5
corran	5
corran _ _ $	7
corran _ voz	7
corran la	7
corran la voz	7
corren	10
corren $	9
corren _ _ $	7
correo	-10
correo _ _ @not-really-fired	-10
correo _ _ con	-10
correr $	6
correr _ _ $	-6
correr _ _ no	-7
correr por	-7
correrme	18
correrme $	18
corrieron	-15
corrieron _ _ por	6
corrieron _ nadie	-7
corrieron a	8
corrieron a nadie	-7
corrieron de	-16
corrio	21
corrio _ _ $	19
cortaron	12
corte	10
corto	-5
corto _ _ $	12
corto _ pelo	-17
corto el	-6
corto el pelo	-17
corto la	14
cosas	8
cosas _ $	6
costco	-6
couch	-8
couch $	-6
coughing	11
coughing _ $	6
coughing blood	6
coughing blood $	6
could	-14
could they	-6
count	-7
count @us	-7
count me	-7
county _ $	5
course	-6
cousin	-16
cousin _ _ says	-7
cousin _ texas	-7
cousin got	-7
cousin in	-7
cousin in texas	-7
cover	-13
coworker	32
coworker $	14
coworker _ _ $	13
coworker was	8
cpr	6
cpr $	6
crack	-6
crane	10
crane _ _ load	11
crane dropped	11
crashed	-6
cream	-9
credit	-12
creo	-9
creo $	-8
creole	-8
crew	41
crew _ i	-7
crew for	13
crew is	21
crew leader	6
crib	-8
cried	-13
cry	-6
crying	-7
crying _ @here	6
cuadrilla	19
cual	-17
cual _ $	-13
cuales	29
cuando	10
cuando @seize	5
cuando @seize @not-really-hit	5
cuando @us	-6
cuando _ $	20
cuando _ @general	-6
cuando _ @not-really-fired	-8
cuando _ @not-really-hit	-5
cuando _ @us	-9
cuando _ _ $	8
cuando _ _ @machine	5
cuando _ _ @not-really-hit	-6
cuando _ _ @somebody	-6
cuando _ _ alguien	-6
cuando _ _ el	-6
cuando _ a	-6
cuando _ la	-8
cuando _ las	5
cuando quiera	24
cuando se	-7
cuarto	-15
cuarto de	-7
cuarto frio	-18
cuchillo _ el	-5
cuchillo de	6
cuchillos	-7
cuchillos en	6
cuidate	-22
cuidate _ _ @not-really-hit	7
cuidate mucho	-29
culpa	-19
culpa $	-17
curious	-5
curso	-6
curso @not-really-hit	-6
curso de	-6
cut	-20
cut _ _ $	17
cut _ _ for	-9
cut _ _ off	19
cut _ hand	11
cut _ the	-15
cut grass	-6
cut my	9
cut my hand	11
cut off	-8
cut to	-7
cutting	7
da	-23
da _ $	-5
dad	-21
dan	12
dan _ $	6
dar	-7
dar $	14
dar _ por	-6
darme	-6
darme _ $	9
date	-6
date @spread	-6
date on	-6
day	-10
day $	-19
day _ @us	7
day _ _ $	6
day of	5
days $	-9
days _ $	8
days _ _ $	14
days _ i	-10
days _ pay	12
days no	12
days no pay	12
de 16	9
de 40	8
de 40 a	12
de _ $	-18
de _ .	6
de _ _ $	9
de _ _ a	5
de _ _ al	-5
de _ _ de	-6
de _ _ en	8
de _ _ era	-8
de _ _ esta	9
de _ _ estamos	-9
de _ _ estoy	10
de _ _ firmar	6
de _ _ la	21
de _ _ las	9
de _ _ los	5
de _ _ me	-6
de _ _ no	-6
de _ _ porque	13
de _ _ que	-18
de _ _ se	-8
de _ _ si	-10
de _ _ y	10
de _ anos	6
de _ apartamento	7
de _ casa	13
de _ cocina	22
de _ compania	6
de _ con	-6
de _ del	18
de _ dice	-12
de _ es	-8
de _ escuela	-8
de _ fiesta	-8
de _ hacer	-12
de _ humanos	-9
de _ lado	11
de _ lista	-6
de _ marcha	-10
de _ para	10
de _ planta	8
de _ por	11
de _ propinas	9
de _ que	-7
de _ se	7
de _ tarjeta	6
de _ trabajo	-15
de _ troca	-15
de _ turno	7
de _ y	-7
de _ yo	-16
de amoniaco	9
de decir	7
de descanso	-8
de despido	9
de despido $	9
de gas	7
de golpe	-24
de hablar	-5
de hoy	10
de la	-22
de la cocina	22
de la compania	6
de la escuela	-8
de la fiesta	-8
de la lista	-6
de la marcha	-10
de la planta	8
de lado	10
de las	17
de lo	6
de lo que	6
de mantenimiento	-10
de mantenimiento $	-10
de mi	8
de mi apartamento	7
de mi casa	11
de migracion	6
de mis	6
de noche	10
de policia	-8
de que	-16
de que hacer	-12
de recursos	-9
de recursos humanos	-9
de rh	12
de seguridad	9
de todos	11
de todos $	6
de ups	-19
de verdad	10
de verdad $	13
dead	-24
dead $	-15
decir	-5
decir $	-14
decir _ _ $	5
decir _ _ que	11
decir la	6
decir si	-6
dedo	21
dedo $	18
dedos	-11
dedos $	-18
degrees	-6
deja	-6
deja @not-really-hit	-6
dejame	-5
dejan	22
dejan _ $	10
dejan _ @general	6
dejan _ a	6
dejan entrar	5
dejan ir	6
dejan salir	5
dejar	7
dejaron	5
dejaron _ hoy	6
dejaron entrar	11
dejas	-9
deje	-12
dejen	-11
dejen @not-really-hit	-7
dejen de	-7
dejo	-56
dejo _ $	-21
dejo _ @not-really-hit	-23
dejo _ _ en	-12
del	26
del @here	8
del @hours	11
del @job	17
del @job por	14
del @machine	6
del @not-really-fired	-5
del @not-really-hit $	-7
del @somebody	-8
del @system $	7
del @they	-6
del _ $	-10
del _ .	-6
del _ @hit	6
del _ @not-really-hit	-7
del _ @us	-12
del _ _ $	-6
del _ _ @fired	-11
del _ _ @not-really-hit	-8
del _ _ @to-me	10
del _ _ @us	10
del _ _ me	11
del _ _ por	13
del _ _ que	12
del _ cuando	16
del _ en	6
del _ me	-18
del _ que	11
del _ turno	-7
del _ y	10
del almacen	10
del banco	20
del banco $	20
del campo	14
del horario $	10
del hospital	-9
del jueves	-13
del jueves $	-13
del otro	-6
del segundo	-6
del seguro	12
del tercer	6
del tercer @hit	6
del tercer piso	6
del trabajo	5
del turno $	-7
deleted	-8
delivery	7
delivery _ _ @us	5
delivery _ _ me	5
demoted	15
denise	6
deportaron	10
derechos	-13
derechos _ _ @not-really-hit	-12
derechos _ si	-11
derechos tengo	-11
derechos tengo si	-11
descansar	-10
descanso	-6
descanso y	-8
desde	13
desde _ $	-8
desde _ @union	8
desde _ @us	7
desde _ firme	8
desde el	-7
desde que	25
desde que @union	8
desde que @union $	7
desde que firme	8
desmaya	-11
despedida	12
despedido	17
despedido $	17
despedirme	-7
despidieron	20
despidieron $	6
despido $	9
despues	-11
despues @not-really-hit	7
despues @not-really-hit @not-really-hit	-9
despues @not-really-hit @not-really-hit @union	-9
despues @not-really-hit @to-me	6
despues @not-really-hit @to-me que	6
despues @not-really-hit @us	6
despues @not-really-hit @us anos	6
despues _ @not-really-hit	-9
despues _ @to-me	6
despues _ @us	6
despues _ _ @union	-9
despues _ _ anos	6
despues _ _ que	-13
despues _ la	-9
despues _ lo	6
despues de	7
despues de la	-9
despues de lo	6
detained	10
detenido	5
detention	6
detention center	6
detuvieron	16
detuvieron _ mi	5
detuvieron a	5
detuvieron a mi	5
di @not-really-hit	-6
dia	-23
dia $	-8
dia _ _ .	6
dia _ hoy	10
dia de hoy	10
diache	15
diario $	5
dias	16
dias _ _ $	6
dias sin	7
dice $	6
dice _ _ es	6
dice _ _ que	7
dice _ alla	-20
dice el	10
dice que alla	-20
dice que es	5
dicen	-9
dicen $	-16
dicen _ _ a	-10
dicho	6
diciendo	28
did	16
did $	11
did _ $	7
did _ _ asking	-5
did _ _ they	7
did it	7
did not	-5
did not $	-5
didnt _ _ $	8
didnt sign	-9
die	8
die $	8
died	-6
died in	-5
dieron $	-11
dieron _ $	6
dieron _ _ $	-12
dieron _ _ de	13
dieron _ _ los	-19
dieron _ trabajo	-12
dieron _ ultimo	17
dieron el	-13
dieron el trabajo	-12
dieron mi	16
dieron un	9
dieron una	-12
diga	7
digo	-15
digo $	-26
digo @not-really-hit	14
digo _ _ $	13
dije	-9
dije _ _ $	-14
dije _ _ se	8
dijeron	12
dijeron _ si	8
dijeron que	11
dijeron que si	8
dijo	53
dijo _ _ a	9
dijo _ _ que	7
dijo _ _ va	10
dijo _ _ ya	12
dijo _ le	8
dijo _ mi	6
dijo _ que	6
dijo _ sabe	6
dijo _ si	-6
dijo _ y	-19
dijo a	12
dijo a mi	6
dijo al	19
dijo cuidate	7
dijo el	9
dijo que	11
dijo que le	8
dijo que sabe	6
dijo que si	-6
diner	-7
dinero $	-6
dinner	-5
dios	-9
direccion	-12
direccion $	-10
directo	-8
directora	6
directora que	6
dispararon	-13
dispararon @not-really-hit	-13
dispararon @not-really-hit precios	-13
dispararon _ precios	-13
dispararon los	-13
dispararon los precios	-13
dispatcher	6
dispatcher _ _ more	6
dispatcher _ no	6
dispatcher says	6
dispatcher says no	6
dizque	13
do	-21
do $	18
do _ $	6
do _ _ $	7
do _ _ a	-5
do _ _ for	-7
do _ _ get	-10
do _ _ i	9
do _ _ if	-10
do _ _ to	-10
do _ anymore	9
do _ call	-11
do _ do	13
do _ get	-6
do _ have	-12
do _ myself	10
do _ need	-6
do _ prove	-6
do _ sign	24
do i	21
do i do	14
do i have	-8
do i sign	24
do if	-12
do this	16
do this anymore	9
do we	-9
do you	-13
doble	-25
doble _ _ $	-15
doble turno	-23
dock	-7
docked	-47
doctor $	10
doctor _ _ el	-12
doctor _ quito	-12
doctor me	-12
doctor me quito	-12
dodgers	-16
does	-8
does _ _ $	6
does _ mean	12
does that	10
does the	-7
doesnt	-18
doesnt _ _ anymore	-19
doesnt _ here	-19
doesnt work	-19
doesnt work here	-19
dog _ me	-6
dog got	9
doing	-21
doing better	-6
dolares	-19
dolares $	-18
dollar	-17
dollar $	-5
dollars	-8
domingo	7
domingo _ no	12
don	-9
don chema	-10
dona	8
donde @to-me	7
donde nos	7
done	-7
done _ _ $	-7
dont	-24
dont _ _ $	-24
dont _ _ anymore	7
dont _ _ be	17
dont _ _ get	-11
dont _ _ in	6
dont _ _ live	22
dont _ _ me	-10
dont _ _ they	11
dont _ _ to	-10
dont _ _ tomorrow	7
dont _ a	5
dont _ back	9
dont _ coming	6
dont _ here	18
dont _ how	-7
dont _ it	-6
dont _ just	6
dont _ me	-5
dont _ the	-7
dont _ there	-8
dont _ to	10
dont bother	6
dont bother coming	6
dont call	6
dont come	17
dont come back	9
dont come in	10
dont have	7
dont have a	12
dont know	-15
dont leave	-7
dont live	-7
dont live there	-7
dont need	-9
dont report	10
dont think	-8
dont trust	-6
dont want to	19
dont work	26
dont work $	12
dont work here	17
door	16
door $	13
doors	14
doors $	8
doors @here	8
dormido	-10
dormir	-5
dos	9
dos _ _ el	-7
dos _ _ la	11
dos _ _ un	-6
dos veces	-6
dos y	5
double	-8
doubles	-8
doubt	-11
down	-14
down $	-29
down _ _ .	-14
down _ the	31
down for	-13
down if	7
down in	16
down my	-9
down on	7
down to	8
down who	15
downtown	-5
doy	16
doy @not-really-hit	19
doy _ _ $	18
drill	21
drive	-7
driver	12
driver _ our	7
driver for	14
driving	-12
drop	15
drop @general	9
drop @general $	8
drop _ $	9
dropped	-12
dropped _ load	11
dropped a	-8
dropped out	-8
drove	22
drove _ _ $	13
drove by	9
drug	9
drunk	13
dry	-8
duele	-10
dueno	16
dueno _ mi	7
dueno de	13
duermo	7
duermo $	7
dues	-13
dues _ $	-8
early _ $	-6
early _ _ @general	-9
early _ _ i	-7
early today	-12
easier	-5
east	6
eat	-7
echaron	-5
echaron $	6
echaron _ _ $	-9
echaron _ _ calle	7
echaron _ al	-5
echaron _ culpa	-23
echaron _ la	7
echaron a	8
echaron a la	7
echaron la	-23
echaron la culpa	-23
echo	-6
echo _ _ $	-5
effective	19
effective immediately	19
el	7
el _ $	-9
el _ _ $	-12
el _ _ a	-12
el _ _ cayo	7
el _ _ de	-12
el _ _ echo	7
el _ _ el	-16
el _ _ en	-6
el _ _ es	-6
el _ _ eso	-8
el _ _ favor	-8
el _ _ fue	14
el _ _ hoy	11
el _ _ las	-16
el _ _ los	-6
el _ _ me	-7
el _ _ mis	14
el _ _ mucho	-13
el _ _ ni	-9
el _ _ pego	5
el _ _ pregunta	-7
el _ _ pregunto	6
el _ _ que	18
el _ _ quien	-13
el _ _ quito	-10
el _ _ saben	12
el _ _ voy	-10
el _ _ y	-6
el _ _ ya	10
el _ a	-11
el _ con	-14
el _ cuando	9
el _ de	13
el _ dice	5
el _ el	-28
el _ en	7
el _ es	16
el _ ese	6
el _ esta	-10
el _ estreno	-6
el _ grita	-13
el _ hoy	-11
el _ la	-6
el _ les	29
el _ me	33
el _ no	5
el _ nos	10
el _ nuevo	7
el _ o	-12
el _ para	23
el _ pero	-10
el _ por	-32
el _ porque	-24
el _ pregunto	-11
el _ puede	-8
el _ que	17
el _ seguridad	6
el _ sin	6
el abanico	-8
el abogado	8
el abogado de	8
el aire	13
el aire $	12
el azucar	-13
el boss	12
el break	-7
el camion	-9
el camion $	-11
el capataz	32
el carro	-8
el celular $	6
el comedor $	6
el consultor	5
el contratista	15
el cooler	8
el correo	-10
el curso	-6
el curso de	-6
el de	-8
el de la	-7
el de seguridad	6
el dedo	14
el dedo $	12
el del	-6
el dia de	10
el doctor	-12
el doctor me	-12
el domingo	11
el dueno	9
el freezer	6
el gerente	8
el guardia	-18
el horario	5
el hospital	-10
el jefe	-7
el jefe puede	-6
el jueves	-12
el jueves $	-7
el liquido	5
el locker	-18
el lunes $	-16
el lunes me	12
el manager	8
el manager me	12
el mayordomo	15
el mayordomo $	19
el mensaje	-7
el montacargas	-9
el nino	-10
el nuevo	6
el ojo	-11
el pan	-12
el patron	5
el pelo	-26
el pelo $	-8
el pie	6
el pie $	6
el porton	15
el porton $	15
el primero	7
el primero $	7
el sabado	-28
el sabado $	-14
el senor	6
el sindicato	-8
el super	-5
el supervisor	-9
el supervisor $	-7
el telefono	11
el trabajo	-8
el trabajo $	6
el troque	7
el troque $	7
el turno	11
el turno $	20
el zoom	-9
election	-8
elevador	-18
ella	11
ellos	-15
else	20
else @asks	8
else _ _ $	10
email	17
emergencia $	11
emergencia _ _ @not-really-hit	-5
emergency	32
emergency $	41
emergency _ $	7
emergency _ @asks	-9
employee	16
employee _ $	15
employee _ _ month	-8
employee _ the	-8
employee of	-8
employee of the	-8
empty	13
en	-12
en @harm	13
en @harm @not-really-hit	7
en @harm @not-really-hit vida	7
en @not-really-hit	34
en @not-really-hit @body	7
en @not-really-hit @body $	10
en @not-really-hit @body @general	-7
en @not-really-hit @here	21
en @not-really-hit @here $	13
en @not-really-hit @loss	-6
en @not-really-hit @machine $	-6
en @not-really-hit @system	16
en @not-really-hit @system $	9
en @not-really-hit @things	-7
en @not-really-hit @union $	-11
en @not-really-hit @union y	7
en @not-really-hit @us	-21
en @not-really-hit @will-do	-14
en @not-really-hit @will-do $	-19
en @not-really-hit @worse	14
en @not-really-hit @worse-work	8
en @not-really-hit bano	8
en @not-really-hit comedor $	6
en @not-really-hit hospital	-18
en @not-really-hit hospital $	-8
en @not-really-hit manana	15
en @somebody	-7
en @somebody @bad	-6
en @somebody estado	-6
en @state	-16
en @to-me	-6
en @to-me que	-5
en _ $	-8
en _ @bad	-6
en _ @bag	5
en _ @body	7
en _ @general	-5
en _ @here	21
en _ @loss	-7
en _ @machine	8
en _ @not-really-fired	5
en _ @not-really-hit	25
en _ @number	-7
en _ @somebody	-12
en _ @system	16
en _ @things	-16
en _ @to-me	-8
en _ @us	-22
en _ @was	-9
en _ @will-do	-14
en _ @worse	14
en _ @worse-work	11
en _ _ $	7
en _ _ @here	-14
en _ _ @not-really-hit	8
en _ _ @us	-6
en _ _ al	5
en _ _ como	-6
en _ _ de	8
en _ _ del	-7
en _ _ donde	9
en _ _ esta	-5
en _ _ le	5
en _ _ me	-7
en _ _ nomas	8
en _ _ por	-5
en _ _ sin	8
en _ _ te	-6
en _ _ trabajo	-8
en _ _ vida	7
en _ _ y	31
en _ _ ya	-8
en _ bano	8
en _ break	-7
en _ calle	-19
en _ cara	7
en _ carro	-12
en _ cooler	8
en _ el	18
en _ entrada	6
en _ esquina	-9
en _ estado	-6
en _ freezer	6
en _ horario	14
en _ hospital	-18
en _ huelga	-6
en _ junta	13
en _ la	7
en _ lo	-8
en _ manana	15
en _ ojo	-11
en _ otro	-8
en _ piquete	-8
en _ puerta	7
en _ trabajo	16
en _ troca	5
en _ turno	-7
en _ ya	-6
en el	36
en el bano	8
en el break	-6
en el cooler	8
en el freezer	6
en el horario	14
en el hospital	-10
en el ojo	-11
en el trabajo	16
en espanol	-5
en esto	7
en houston	-9
en junio	-6
en la	9
en la calle	-19
en la cara	7
en la entrada	6
en la esquina	-9
en la junta	13
en la manana	15
en la puerta	-7
en lo	-6
en lo que	-5
en los	15
en matarme	6
en mi @machine $	15
en mi @not-really-hit $	5
en mi @somebody	-8
en mi @somebody @here	-8
en mi carro	-10
en mi otro	-8
en mi puerta	14
en otro	-6
en otro estado	-6
en quitarme	7
en quitarme la	7
en su	10
en un	-22
en una huelga	-6
en:a fight	7
en:a paper to sign	35
en:a raid	22
en:a warning, a point	79
en:a weapon	40
en:arrested	90
en:asked about the union	44
en:asked first of all	-20
en:asked in kindness	-83
en:at home and at play	-82
en:bribed	8
en:called in	47
en:calling immigration or the police	25
en:can they	-39
en:cannot breathe	98
en:cut, broke, fell otherwise	-66
en:do not come back	108
en:dropped by the agency	21
en:early and of our own will	-23
en:fell	156
en:fire or gas	86
en:fired	110
en:followed	59
en:frozen water	-30
en:got hurt	50
en:harassed	19
en:help	99
en:hit and beat otherwise	-44
en:hit somebody	79
en:hours cut	50
en:how many, how long	-43
en:hurt a part of the body	78
en:hurt or dying, in so many words	284
en:immigration is here	99
en:immigration or police	170
en:in the news	-83
en:is it legal	15
en:it is over and well	-51
en:it was done to one of us	120
en:just now	69
en:just wondering	-52
en:killing and dying otherwise	-31
en:laughing	-18
en:let go	62
en:locked in	57
en:long ago	-112
en:lost the job	76
en:made to do it	39
en:made to resign	19
en:marching orders	107
en:moved as punishment	19
en:must I, can I	-23
en:nothing happened	-53
en:of every day	-51
en:off the schedule	52
en:on fire otherwise	-50
en:or else	11
en:pack and leave	65
en:papers checked	12
en:passed out	161
en:police are here	64
en:police otherwise	-23
en:questioned	24
en:said alone	206
en:said we will lose it	49
en:scared	61
en:sent home	21
en:shouted at	33
en:since we signed	88
en:somebody is attacked or shouted at	148
en:somebody is hurt	215
en:somebody loses the job, the hours or the place	251
en:something nice	-77
en:suspended	66
en:takes leave of life	104
en:the badge is dead	72
en:the boss presses us	180
en:the job is gone, in so many words	141
en:the place will close	16
en:there is danger	168
en:they did it to us	32
en:they did it, is that allowed	24
en:they have our names	55
en:they will not let us	16
en:things broken as a threat	77
en:threatened	18
en:thrown out of the house	14
en:to come and to bring	-38
en:told to go on	31
en:told us if	38
en:took what is mine	55
en:touch, throw and shoot otherwise	-18
en:touched	92
en:training and papers	-24
en:walked out by somebody	33
en:wants to die	146
en:watch yourself	54
en:watched	97
en:we know where you live	40
en:what annoys every day	-54
en:what if	-88
en:will do it to us	33
en:written up	62
encanta	-6
encanta $	-6
encerrado	9
encerrados	6
encima	19
encima _ @us	16
encuentro	13
end _ _ month	7
end of @general month	7
ended	6
ended @lightly	-8
ended up	-10
ending	22
ending @general	22
ending @general $	7
ending _ $	7
ending it	22
ending it $	7
ends	-6
enfrente	6
enfrente @not-really-hit	11
enfrente @not-really-hit mi	6
enfrente _ _ $	6
enfrente _ mi	6
enfrente de	11
enfrente de mi	6
english	-7
enough	-8
ensenando	-5
ensenara	-15
ensenara _ _ $	-15
entero	7
entrada	9
entrada $	9
entrar	-8
entrar $	9
entre	7
entregaron	9
entregue	8
entregue _ _ y	10
entregue _ chaleco	10
entrenamiento	-11
entrene	-10
entro _ _ en	-6
equivocado	-5
equivoque	-7
er $	16
era	-6
era @not-really-hit	-8
era _ $	27
era _ _ @not-really-hit	-13
era _ _ las	-13
era broma	5
era broma $	5
era para	-13
es	-15
es @not-really-hit	-15
es @not-really-hit @not-really-hit	7
es @not-really-hit sabado	-6
es @somebody	9
es @will-do	-7
es @will-do y	-6
es _ $	-8
es _ @not-really-hit	7
es _ _ $	6
es _ _ @general	-8
es _ _ a	-7
es _ _ si	-6
es _ _ te	11
es _ de	9
es _ eso	8
es _ sabado	-6
es algo	-9
es algo $	-9
es broma	-5
es broma $	-5
es cierto	-5
es cierto que	-6
es el de	6
es el sabado	-6
es la	-8
es mi	-5
es nada	7
es nada $	6
es normal	18
es policia	-7
es policia y	-6
es una	9
es verdad	7
es verdad $	7
es:a word of danger	72
es:a word of the law	34
es:accused	20
es:ambulance, hospital	31
es:arrested	31
es:asked about the union	18
es:asks for the rules	-20
es:asks which, how many, where	-10
es:because of the union	19
es:blood, stitches	11
es:bought	33
es:called to the office	-9
es:can they	-22
es:car or house harmed	30
es:chemicals	53
es:cry for help	94
es:died	14
es:dying of laughter	-6
es:fainted, no air, heat	47
es:falling, burning, bursting	-37
es:fell, collapsed	15
es:followed	41
es:gas, smoke, fire	39
es:harmlessly asked or called	-17
es:held	42
es:hours or pay taken	30
es:hurt	25
es:in the news	-22
es:it turned out well	-27
es:kept out	38
es:la migra is here	57
es:laughing	-22
es:list of names	22
es:long ago	-32
es:machine hurt	5
es:made to resign	16
es:made to sign	17
es:moved as punishment	25
es:not paid	11
es:not wanted any more	37
es:nothing bad is told	-314
es:nothing happened	-9
es:only wants to know	-27
es:out of the system	27
es:pack your things	-48
es:pain of every day	15
es:papers asked	24
es:papers of the end	9
es:robbed, bitten, run over	23
es:running, throwing, cutting	-50
es:said what will happen	50
es:sent home	12
es:shouted at, insulted	-22
es:somebody is hurt	52
es:somebody was fired	16
es:something bad is told	593
es:struck	70
es:suspended	-16
es:taken away	35
es:taken from me	57
es:tested	19
es:the police are here	-27
es:thinks of dying	93
es:threatened	8
es:threw at me	31
es:to anybody	-13
es:told to carry on	46
es:touched	50
es:touching, hitting, taking	-50
es:vans and vests	13
es:was fired	60
es:watched	28
es:what if	-69
es:will be fired	16
es:will call la migra	-11
es:with a weapon	6
es:written up	36
es:you will regret it	-19
esa	-8
esas	-10
escalera	6
escribi	10
escuela @not-really-fired	-5
escuela _ _ $	-5
escupio	7
escupio el	6
ese	-22
ese $	5
ese _ @hit	-16
eso	-18
eso $	8
eso _ $	-5
eso _ @to-me	-6
eso _ _ @not-really-hit	-8
eso _ _ el	-6
eso no	-14
espalda	13
espalda $	26
espalda _ a	-9
espanol	-6
esquina	-8
esquina $	-9
esta $	-7
esta _ $	-6
esta _ _ de	10
esta _ _ hospital	-9
esta _ el	7
esta _ en	6
esta _ pero	9
esta _ que	8
esta amenazando	-13
esta aqui	6
esta aqui $	5
esta bien	-14
esta bien $	-7
esta el	10
esta ensenando	-5
esta quemando	7
esta semana	6
estaban	-23
estacionado _ _ mi	6
estado	-6
estamos	-9
estamos _ $	-7
estan	49
estan _ $	15
estan _ _ $	17
estan _ al	12
estan _ nombres	10
estan metiendo	12
estan metiendo al	12
estas	-13
estas @things	-9
estas _ $	-11
este	-14
estoy	24
estoy $	8
estoy _ $	17
estoy _ _ $	-6
estoy _ _ casa	5
estoy _ _ hospital	5
estoy _ _ linea	-7
estoy _ el	9
estoy _ la	-8
estoy _ mi	5
estoy afuera	-7
estoy afuera $	-7
estoy en el	6
estoy en la	-8
estoy en mi	5
estoy encerrado	9
estoy muerto	-15
estoy suspendido	6
estreno	-6
estuve	-5
even	-29
even @here	-9
even _ $	-18
even _ _ $	-8
even ask	-6
even said	-9
evento	-15
evento $	-15
ever	-9
ever _ $	8
every _ _ i	6
every _ on	-6
every night	10
everybody _ _ $	13
everybody _ _ there	-9
everybody was	-7
everything	-6
ex	-8
ex _ _ @here	6
exit	-5
expediente	26
explosion	-19
extra	-13
eye	8
eye $	9
eyes	22
face	23
face $	12
faces	10
failed	-11
fainted	9
false	-5
faltan	-36
faltan @us	-33
faltan @us @hours	-8
faltan _ @hours	-8
faltan _ horas	-8
familia	9
family _ i	-7
far	9
far _ @lightly	10
favor $	-6
favores	11
feel	6
feel my	7
feet	-8
feet _ $	-7
fell	14
fell _ _ ladder	8
fell _ the	19
fell asleep	-5
fell in	6
fell in the	6
fell off	7
fell off the	7
fell on	6
fell on the	6
feo	16
feo _ @not-really-hit	14
feo _ el	11
feo en	11
feo en @not-really-hit	11
field _ _ @lightly	6
field _ _ and	6
fiesta	-14
fiesta $	-8
fight	25
fill	-25
filling	-9
filling the	-9
filming	10
filo	-13
final	25
final @done	7
final @paper	23
final warning	23
final written	7
finally	-32
finally $	-13
finally @general	-17
finally @here	13
finally _ @general	-5
finally _ @us	12
finally _ _ $	12
finally got	17
find	-5
find _ $	-9
fine	-14
fine _ @general	10
fine _ _ $	-10
fine _ _ @union	6
fine but	-5
finger	18
finish	6
finish @general	6
finish _ _ $	7
finish the	7
fire	10
fire $	17
fire _ $	-12
fire _ _ $	7
fire _ for	-6
fire _ the	7
fire in	7
fire in the	7
fire me	-10
fire me $	-15
fired $	26
fired .	6
fired _ $	8
fired _ _ $	14
fired _ _ union	-11
fired _ at	-6
fired _ i	-11
fired _ yesterday	15
fired at	-7
fired me	28
fired me $	7
fired me yesterday	15
fired my	-16
fired people	-10
fired today	7
fired today $	7
fired up	-14
firma	15
firma _ _ a	11
firmado	-16
firmado $	-16
firmar	-15
firmar $	-10
firmar _ _ $	9
firmar _ papel	-6
firmar un	-7
firmar un papel	-6
firmaron	12
firmas	-7
firme	16
firme $	28
firme un	-8
firmo	8
firmo _ _ $	5
first	-15
first _ _ @asks	7
first _ _ is	7
first _ not	-6
first aid	6
fit	8
fix	-12
fix @general	-12
fixed	-11
fixed @us	-10
flat	-7
flat on	-6
floor	-9
floor $	6
flu	-9
flyer	-20
flyer $	-12
flyers $	13
flyers _ wrote	6
flyers and	6
flyers and wrote	6
folders	43
folks	-8
folks at	-7
followed	19
followed _ _ the	6
followed me	15
food	-5
foot	-6
foot $	-12
for	-19
for 3	-8
for 4	9
for @act	21
for @act @union	9
for @act @union $	8
for @act @worse	7
for @act @worse @us	9
for @general	-21
for @general @do_to	8
for @general @they	-10
for @general @they @worse	-9
for @general @union	8
for @general @union $	14
for @general @us	19
for @general whole	-11
for @here	-5
for @number	-10
for @number $	-10
for @union	-10
for @union stuff	-6
for @union stuff $	-6
for @us	-18
for @us $	-7
for @us @general	-12
for @us @here	12
for @us @here @general	14
for @us @loss	9
for @us @things	7
for @us @worse @act	6
for _ $	-8
for _ @daily	-7
for _ @do_to	8
for _ @general	-13
for _ @here	8
for _ @lightly	14
for _ @loss	7
for _ @property	-6
for _ @schedule	5
for _ @they	-11
for _ @union	18
for _ @us	17
for _ @worse	10
for _ _ $	20
for _ _ .	13
for _ _ @act	6
for _ _ @do_to	-5
for _ _ @general	14
for _ _ @here	6
for _ _ @lightly	-22
for _ _ @they	-14
for _ _ @union	8
for _ _ @us	12
for _ _ @worse	-12
for _ _ about	6
for _ _ and	-8
for _ _ i	8
for _ _ is	10
for _ _ my	8
for _ _ night	-9
for _ _ sign	6
for _ _ so	-12
for _ _ the	11
for _ _ union	7
for _ an	-15
for _ and	16
for _ at	12
for _ lawyer	-9
for _ out	6
for _ stuff	-6
for _ to	13
for _ union	8
for _ week	7
for _ whole	-11
for a	-9
for attitude	8
for being	10
for it	5
for it $	5
for me $	-6
for me to	6
for my	-5
for once	-10
for once $	-10
for our	8
for sunday	-10
for talking	17
for talking to	10
for talking union	9
for the	-17
for the lawyer	-9
for the whole	-11
for this	-8
for this $	-7
for union	-6
for union stuff	-6
forced	7
forced _ to	7
forced me	7
forced me to	7
foreman	19
foreman $	6
foreman told	12
forget	-6
forgot	-12
forgot @us	-8
forgot @us @things	-9
forgot @us @things $	-5
forgot _ @things	-9
forgot _ _ $	-6
forgot my	-9
forklift	17
forklift $	17
form	-24
form _ $	-7
foto	-5
fotos	13
fotos $	9
found	31
found @general	17
found _ @here	8
found _ _ @general	11
found _ _ @us	8
found _ _ the	11
found _ about	10
found _ in	8
found a	20
found out	9
found out about	10
four	13
fracciones	-6
free	-9
freezer	15
freezer $	8
freezer _ _ $	9
friday	6
friday $	-6
friday @lightly	6
friend from	5
friends	17
frio	-22
from	-16
from 2nd	7
from _ .	5
from _ _ $	-19
from _ _ she	5
from _ _ they	-5
from _ _ to	23
from _ diner	-7
from _ heat	6
from _ no	-8
from _ plant	-19
from _ rally	-5
from _ says	7
from _ shift	8
from last	-9
from me	-10
from that	-20
from the	-14
from the heat	6
from the rally	-5
from work	9
from you	7
from you $	7
front	12
front @job	7
front _ _ $	12
front desk	7
fue	-32
fue _ $	-21
fue _ _ junta	-9
fue _ la	-9
fue a	-10
fue a la	-9
fue de	12
fue mi	-6
fuego $	11
fuego _ @not-really-hit	-13
fuera	9
fuera $	6
fuga	9
fuga @not-really-hit	9
fuga @not-really-hit amoniaco	9
fuga _ amoniaco	9
fuga de	9
fuga de amoniaco	9
fui	-8
fuimos _ la	5
fuimos a	5
fuimos a la	5
full	23
full $	9
full _ @general	-5
funeral	-6
funeral _ @us	-5
funny	14
funny $	-5
gafete	-15
gafete $	-23
game	-11
game $	-10
ganaron	-6
ganas	7
ganas _ _ $	-12
ganas de	8
garage	-9
gas	25
gas $	20
gas .	6
gas _ $	9
gas _ _ $	-10
gas leak	13
gas leak $	15
gate	-26
gave _ _ hours	-13
gave _ on	-7
gave me	-15
gave my	14
gave us	5
ged	-8
ged results	-7
general	-6
general $	-6
gente	-11
gente _ no	-7
gente o	-6
gerente	8
gerente _ _ $	17
get	-59
get _ $	-20
get _ _ $	6
get _ _ i	-8
get _ _ in	-8
get _ _ the	-10
get _ at	-6
get _ job	-6
get a	-6
get fired	-29
get fired $	-8
get out	13
get the	-5
get to	-6
gets	-19
gets @done	-10
gets @us	-7
gets @us $	-7
gets _ $	-9
gets _ _ @general	-7
gets hurt	-5
getting	-11
gift	-7
girl	12
give	10
give @general	14
give @us	-12
give @us @us	-8
give _ $	6
give _ @body	7
give _ @daily	10
give _ @general	-5
give _ @us	-8
give _ a	-6
give _ back	7
give it	5
give the	9
give us	-10
giving	-9
giving _ the	-9
glad	-10
glove	-8
glove $	-8
gloves	-9
gm	-6
gm $	-6
go	5
go $	13
go @general	5
go @home $	-6
go @us	6
go @worse	10
go @worse @home $	8
go _ $	10
go _ @body	-6
go _ @general	6
go _ @here	-6
go _ @us	9
go _ _ $	11
go _ _ @worse	7
go _ _ and	6
go _ _ im	-11
go _ back	-6
go early	-7
go early today	-5
go home $	-6
go round	-7
go to	16
goal	-7
god	8
god $	12
goes	-10
going	-9
going _ $	-18
going _ _ the	-6
going _ my	10
going call	8
going miss	-5
going to	6
going vote	6
gol	-16
gol @not-really-hit	-6
golpe	-24
gone	57
gone $	31
gone .	17
gone _ the	7
gone _ they	15
good	-33
good _ $	-8
good _ _ me	-7
good _ to	-12
good job	-7
good morning	-14
got	27
got 2	-13
got _ $	8
got _ .	11
got _ _ $	-19
got _ _ .	7
got _ _ after	6
got _ _ and	-5
got _ _ back	-6
got _ _ for	8
got _ _ from	-7
got _ _ i	7
got _ _ now	8
got _ _ on	-19
got _ _ results	-7
got _ _ she	-9
got _ _ shot	-12
got _ _ that	9
got _ _ the	18
got _ _ to	6
got _ _ today	5
got _ _ up	7
got _ _ work	6
got _ _ year	-12
got _ and	-12
got _ at	-5
got _ bad	-5
got _ boot	5
got _ by	6
got _ check	-7
got _ email	10
got _ flat	-6
got _ from	-12
got _ ged	-7
got _ home	13
got _ job	-12
got _ lol	19
got _ new	-9
got _ numbers	-8
got _ of	13
got _ off	15
got _ out	-20
got _ second	-9
got _ text	16
got _ the	-7
got _ to	-6
got _ today	7
got _ with	11
got _ write	7
got a	12
got a flat	-6
got a new	-9
got a text	16
got a write	7
got an	9
got burned	13
got called	-12
got called a	-7
got called in	-9
got fired	-8
got fired at	-7
got fired today	7
got him	11
got hurt $	-5
got it	-6
got killed	-6
got me	20
got me $	25
got me on	-8
got moved	-12
got moved to	-12
got my	-29
got my check	-7
got my ged	-7
got off	-9
got our	12
got sent	13
got sent home	13
got stuck	6
got that	-7
got the	7
got the boot	5
got to	-9
got us	-18
got written	9
got written up	9
got zapped	8
grabadora	8
grabando	11
grabar	-6
grabaron	-7
grabbed	7
grabbed _ _ and	7
grabbed my	8
gracias	-15
grados	-16
grass	-6
gray	7
gray @daily	8
gray truck	8
great	-5
green	-13
grill	6
grill $	9
grita	-17
gritando	-12
gritando $	-13
grito	-6
grosero	-26
ground	10
ground _ $	9
group	8
group $	6
grua	-12
grua _ _ carga	7
grua _ la	7
guantes	-6
guantes $	6
guantes _ _ $	-12
guardia	-19
guess	9
guess @union	13
guess who	13
guest	9
gun	-20
gun on	-10
gusta	-6
gusto	-8
guy	31
guy _ $	9
guy _ _ the	12
guy _ a	11
guys	48
guys _ _ $	15
guys _ _ out	-7
guys _ _ the	19
guys _ the	-6
guys _ vests	7
guys in	17
guys in vests	7
guys still	8
guys think	-6
h2a	6
ha	-21
habia	20
habia @somebody	19
habia una	16
hablar	-27
hablar $	-26
hablar _ _ $	-5
hablar _ _ en	-6
hablar _ la	-5
hablar con	-7
hablar del	-5
hable	12
hablo	8
hablo _ @boss	12
hace	15
hace 10	-8
hace 10 anos	-8
hace @us anos $	5
hace _ @us	-15
hace _ _ $	5
hace _ _ @not-really-hit	12
hace _ _ el	12
hace _ calor	24
hace _ me	-15
hace anos	-16
hace mucho	22
hacemos $	6
hacen	-6
hacer	-14
hacer $	6
hacer @not-really-fired	-12
hacer @not-really-fired @not-really-hit	-12
hacer @not-really-fired @not-really-hit @will-do	-12
hacer @union	-6
hacer @union @not-really-hit	-7
hacer @union @not-really-hit papel	-7
hacer _ @not-really-hit	-19
hacer _ _ @will-do	-12
hacer _ _ papel	-7
hacer _ la	-12
hacer _ un	-7
hacer con	-12
hacer con la	-12
hacer firmar	-6
hacer firmar un	-7
had _ _ $	-5
had _ _ the	-10
haha	-13
haha $	-12
hair	-11
hair $	-6
half	6
half _ _ $	10
half _ crew	11
half of	-8
half the	19
half the crew	11
hall _ i	-6
hall was	8
hand	14
hand _ _ $	5
hand _ flyers	-11
handing _ _ $	-7
handing _ flyers	-7
handing out flyers	-7
hang	7
hanging	7
happen @worse	-6
happen @worse @general	-7
happen _ @general	-8
happen _ a	-6
happen to	-6
happened	13
happened @here	18
happened _ _ $	18
happened at	18
happening	7
happens	-6
happy	-9
happy birthday	-8
harassed	9
harassing	8
harassing _ $	8
harassing me	8
harassing me $	8
has	-18
has _ $	8
has _ _ $	-6
has been	-11
hasta	-9
hasta @not-really-hit	-9
hasta @not-really-hit @us	8
hasta _ 6	12
hasta _ @us	7
hasta _ _ $	-6
hasta _ _ @not-really-hit	5
hasta el	-13
hasta la	-5
hasta las	9
hasta las 6	12
hat	-5
hate	-6
hate _ $	-5
have	19
have @general	16
have @general @loss	13
have @general @union	13
have @us	7
have @worse	-11
have _ @loss	10
have _ @paper	10
have _ @shifts	11
have _ @union	13
have _ _ $	-8
have _ _ .	9
have _ job	13
have _ of	6
have a	9
have a job	13
have the	8
have to	-11
having	7
having _ @here	8
having _ _ @us	8
hay	12
hay _ $	18
hay _ _ $	11
hay _ _ amoniaco	5
hay _ _ no	11
hay _ con	7
hay _ de	-16
hay _ y	13
hay agentes	6
hay dinero	-6
hay dinero $	-6
hay dos	6
hay fuga	5
hay fuga de	5
hay humo	7
hay nadie	12
hay sangre	6
he	36
he _ $	12
he _ .	7
he _ _ $	-7
he _ _ back	-9
he _ _ for	21
he _ _ he	-7
he _ _ here	-24
he _ _ hes	7
he _ _ his	5
he _ _ i	11
he _ _ knife	12
he _ _ my	26
he _ _ up	6
he _ _ w	6
he _ _ we	-9
he _ _ whole	-6
he _ a	-5
he _ back	5
he _ he	6
he _ if	-9
he _ it	6
he _ me	39
he _ my	21
he _ not	-13
he _ on	5
he _ tell	-6
he _ that	-5
he _ the	-6
he _ to	-5
he _ us	-10
he _ where	13
he _ work	-17
he fired	6
he goes	-6
he goes to	-6
he got	15
he grabbed	8
he just	-11
he keeps	10
he knows	17
he knows where	13
he made	-13
he offered	6
he offered me	6
he pulled	12
he pulled a	12
he said $	24
he said .	14
he said if	-9
he saw	12
he saw my	12
he says	18
he told	6
he told me	5
he wants	15
he wrote	8
he wrote down	5
head	-16
heading	-21
hear	-8
hear @general	-6
hear @general $	-5
hear _ $	-5
hearing	-6
heat	11
heat $	6
heat _ $	13
heat stroke	14
heater	-5
hed	6
hell	-20
hell $	-7
hell _ _ $	-7
help	29
help $	-9
help @they	18
help @us	14
help @us please	29
help @us understand	-7
help _ $	-6
help _ _ @general	-7
help _ _ @us	18
help _ _ me	17
help _ please	29
help _ understand	-7
help me	15
help me please	29
help me understand	-7
her $	-6
her _ $	-9
her _ _ $	-6
her _ that	7
here	22
here $	31
here _ $	-12
here _ us	11
here telling	11
here telling us	11
hermano	6
hes	-5
hes _ _ $	-5
hes _ _ .	-11
hes _ _ me	9
hes _ _ my	8
hes _ call	8
hes coming	-8
hes fine	-12
hes going call	8
hes gone	7
hes in	-10
hes not	7
hey	-6
hey _ @us	6
hey _ _ @us	-9
hey its @us	6
hey its @us @worse	6
hi	-17
hi $	-12
hicieron	13
hiding	5
hiding @here	6
hiding @here @general	6
hiding _ @general	6
hiding _ the	6
hiding in	6
hiding in the	6
hija _ _ que	9
hijas	-6
hijo	-14
hijo le	-9
him	14
him $	23
him _ _ $	-6
him _ _ he	-5
him go	-5
himself _ _ truck	-7
himself _ new	-7
himself a	-7
himself a new	-7
hired	12
his	-7
his _ _ me	5
his _ and	8
his _ hes	-9
his hand	9
hit	-13
hit _ _ $	25
hit _ _ later	-9
hit _ up	-9
hit a	23
hit me	-6
hit me up	-8
hit my	-10
hoja	6
hoja de	7
hold	-10
hold _ _ me	-7
hold _ let	-9
hold up	-6
hold up let	-6
holding	40
holding my	30
home	42
home $	32
home .	-6
home _ _ $	-6
home early	6
home for	17
home to	-7
home w	6
honestly @general	10
honestly @general just	12
honestly @general just @lightly	12
honestly _ _ @lightly	12
honestly _ _ want	12
honestly _ just	12
honestly i	10
honestly i just	12
hoodie	7
hoodie $	7
hook	11
hora	-16
hora _ $	-10
hora abren	-10
hora abren $	-10
horario $	12
horario _ _ otra	-12
horas $	9
horas _ _ $	-6
horas _ _ a	-9
horas de	-9
horas y	-9
hospital	-19
hospital $	6
hospital @not-really-hit	-9
hospital _ $	-12
hospital _ @us	-6
hospital today	-7
hot	15
hot _ at	5
hotel	6
hotel $	-6
hour	-13
hours $	17
hours _ _ $	12
hours _ _ after	10
hours _ signing	-6
hours _ this	-6
hours _ to	-17
hours for	-7
hours for signing	-6
hours on	8
hours went	7
house	7
housekeeping	5
houston	-9
how	-27
how @asks	-9
how @asks @general	-8
how _ @asks	-6
how _ @general	-16
how _ @spread	6
how _ @us	-6
how _ @who	13
how _ _ @asks	-8
how _ _ @do_to	8
how _ _ @union	5
how _ _ prove	-6
how _ _ vote	6
how _ going	6
how _ i	-7
how _ she	13
how _ you	-8
how do	-15
how do you	-6
how does	8
hoy	41
hoy $	-8
hoy .	9
hoy @us	31
hoy @us @hit	8
hoy _ @fired	18
hoy _ @hit	8
hoy _ @not-really-fired	-5
hoy _ @not-really-hit	17
hoy _ _ @general	6
hoy _ _ @not-really-hit	21
hoy _ _ @us	7
hoy _ _ las	6
hoy _ _ manana	15
hoy _ _ ya	6
hoy _ almacen	11
hoy _ con	-6
hoy _ la	16
hoy en	13
hoy en @not-really-hit	13
hoy en @not-really-hit manana	15
hoy en la	13
hoy me	32
hoy y	8
hr	20
hr _ $	6
hr _ _ down	7
hr _ _ in	6
hr _ asked	10
hr _ my	6
hr about	6
hr about the	6
hr lady	-9
hr sent	-9
hrs	-5
hrs $	-8
hubo	9
hubo _ _ en	6
hubo _ accidente	10
hubo redada	-5
hubo redada en	-6
hubo un	11
hubo un accidente	10
huele $	-11
huele @general	6
huele _ _ $	6
huele a	6
huelga	-7
huelga _ _ $	-7
huesped	8
huevo	-9
huevo $	-9
humo	7
hung	10
hung @lightly	10
hung up	10
hurt	-15
hurt $	-13
hurt _ _ lifting	7
hurt _ _ roof	-5
hurt _ a	-5
hurt _ back	6
hurt my	10
hurt my back	10
hurt on	-6
hurt on a	-5
hurt to	-6
i	13
i _ $	29
i _ .	18
i _ 3	-6
i _ _ $	6
i _ _ all	5
i _ _ at	9
i _ _ before	-5
i _ _ but	-8
i _ _ die	11
i _ _ fired	13
i _ _ for	-8
i _ _ give	-8
i _ _ go	5
i _ _ hand	10
i _ _ he	-6
i _ _ here	20
i _ _ im	7
i _ _ in	-15
i _ _ it	-13
i _ _ its	26
i _ _ job	11
i _ _ know	8
i _ _ lol	16
i _ _ meeting	-9
i _ _ my	8
i _ _ nothing	6
i _ _ now	6
i _ _ off	6
i _ _ on	-6
i _ _ pin	5
i _ _ record	-5
i _ _ said	7
i _ _ the	-11
i _ _ there	-5
i _ _ they	-26
i _ _ this	7
i _ _ to	14
i _ _ w	-6
i _ _ we	-5
i _ _ work	-8
i _ a	11
i _ and	8
i _ at	12
i _ breathe	21
i _ but	-10
i _ check	-7
i _ feel	9
i _ for	8
i _ from	19
i _ get	-5
i _ he	7
i _ hurt	11
i _ i	18
i _ if	-16
i _ it	-7
i _ just	9
i _ kill	8
i _ like	-6
i _ my	-17
i _ myself	8
i _ read	-8
i _ seen	5
i _ sign	-10
i _ sleep	8
i _ so	12
i _ take	16
i _ talking	-5
i _ terminated	18
i _ that	-7
i _ the	-9
i _ they	8
i _ this	7
i _ trust	-6
i _ want	33
i _ what	-10
i _ work	21
i _ written	7
i _ your	-7
i already	-11
i am	-7
i asked	-17
i been	8
i better	9
i bring	-6
i can	-13
i cant	13
i cant breathe	21
i cant do	9
i cant sleep	8
i clocked out	-11
i cut	10
i cut my	10
i didnt sign	-9
i do	15
i do $	13
i do if	-12
i dont	5
i dont think	-8
i dont trust	-6
i dont want	15
i dont work	15
i drop	7
i fell	6
i got	27
i got a	9
i got hurt	12
i got my	-10
i got the	6
i got written	7
i had a	-6
i had to	11
i hate	-7
i have to	-8
i jumped	22
i just	6
i just want	12
i keep	17
i know	7
i live	8
i lost	15
i lost my	11
i lost the	5
i love	-9
i miss	-7
i need	-7
i never seen	5
i passed	12
i passed out	18
i quit	-6
i read	-6
i said	-23
i sat	-7
i saw	-8
i see	-11
i sign	17
i sign .	24
i signed	10
i signed $	7
i signed a	6
i swear	-5
i swear $	-5
i talked	7
i think	9
i think i	21
i think my	-5
i think the	-7
i thought	5
i told	-15
i told my	-14
i took	6
i took a	9
i want	20
i want to	12
i was	36
i was just	9
i was terminated	8
i went	36
i went to	13
i will	-5
i wish	-9
i wont	-10
i wont do	-7
i wore	7
i wore the	7
i work	-6
i wrote	17
iba	35
ice	-18
ice $	-6
ice _ _ $	7
ice _ _ at	-8
ice cream	-9
ice is	19
ice machine	-7
ideas	-7
ideas $	-7
idk	11
idk _ @general	9
if	-41
if @general	18
if @general @act $	-9
if @general @act @general	6
if @general @dead	14
if @general @union	7
if @general @union yes	7
if @general @us	-14
if @loss	-7
if @they	-22
if @they @do_to	-7
if @they @loss	-6
if @they @loss @us	-6
if @they ever	-8
if @they talk	7
if @they talk @worse	7
if @us	-15
if @us @they	-11
if @us @us	15
if _ @dead	14
if _ @do_to	-5
if _ @done	23
if _ @general	-6
if _ @here	-6
if _ @loss	-13
if _ @spread	6
if _ @they	-15
if _ @union	7
if _ _ $	-6
if _ _ @act	18
if _ _ @asks	-16
if _ _ @did	6
if _ _ @done	-10
if _ _ @here	-16
if _ _ @us	-14
if _ _ anything	9
if _ _ me	-15
if _ _ off	-8
if _ _ to	7
if _ _ yes	7
if _ boss	-12
if _ dont	14
if _ ever	-11
if _ fire	-5
if _ is	8
if _ talk	7
if _ vote	10
if a	-7
if i	25
if i dont	7
if ice	-6
if its	-12
if my	-13
if my boss	-10
if somebody	-6
if someone	-10
if they	-18
if they ever	-8
if they fire	-5
if they talk	7
if this	9
if we	-5
if we vote	10
if your	14
ignore	-7
igual	-16
igual _ _ $	-12
ilegal	6
ilegal $	6
ill @asks	10
ill @do_to	-6
ill @loss	18
ill @loss @general	18
ill _ @worse	7
ill _ _ @asks	9
ill _ _ @us	8
ill _ _ myself	10
ill _ it	7
ill _ to	10
ill be	-8
ill be @general	-5
ill do	10
im @body	5
im @did	-5
im @done	10
im @done $	16
im @general	26
im @general @done	30
im @general @done $	13
im @here	-21
im @here $	-9
im @here @general	7
im @here @general er	9
im @here @general hospital	22
im @lightly	-7
im @sick	10
im @sick @lightly	10
im @spread	22
im @spread @general	9
im @union	-8
im @us	-6
im @worse @general	9
im @worse @general @shifts	10
im _ $	12
im _ .	16
im _ @asks	-8
im _ @done	28
im _ @general	24
im _ @here	-17
im _ _ $	-23
im _ _ @act	-8
im _ _ @asks	-6
im _ _ @lol	-11
im _ _ @property	-12
im _ _ @shifts	10
im _ _ @us	-16
im _ _ a	8
im _ _ er	9
im _ _ for	6
im _ _ hospital	22
im _ _ im	8
im _ _ it	-12
im _ _ now	12
im _ _ only	7
im _ _ schedule	10
im _ and	8
im _ but	9
im _ in	-12
im _ it	8
im _ mad	-7
im _ the	18
im _ up	-6
im at	-10
im back	5
im being	33
im bleeding	7
im by	-5
im going	7
im here	-5
im here $	-5
im in	5
im in the	17
im just	-5
im off	6
im off the	10
im on	15
im out	11
im out $	6
im so	-7
im suspended	16
im suspended $	16
im voting	-8
imaginese	-8
immediately	18
immigration	32
immigration _ _ the	16
immigration is	18
in	-23
in $	-13
in 2	12
in _ $	-34
in _ .	-7
in _ 14	8
in _ _ $	-6
in _ _ about	6
in _ _ again	5
in _ _ and	5
in _ _ at	-5
in _ _ call	-12
in _ _ dont	7
in _ _ he	10
in _ _ i	-6
in _ _ it	-9
in _ _ lot	14
in _ _ my	-6
in _ _ of	-9
in _ _ room	15
in _ _ since	12
in _ _ the	-8
in _ _ theres	9
in _ _ they	-16
in _ building	11
in _ car	-10
in _ company	10
in _ cooler	11
in _ er	15
in _ eye	11
in _ face	9
in _ field	6
in _ garage	-6
in _ gas	12
in _ life	-6
in _ linen	7
in _ lobby	7
in _ lot	6
in _ me	9
in _ office	8
in _ says	-8
in _ so	-7
in _ to	-10
in _ union	-8
in a	-9
in a company	6
in for	-10
in here	24
in here $	15
in his	-7
in june	-6
in june $	-5
in my	23
in my car	-10
in my face	9
in my truck	9
in one	10
in room	9
in texas	-7
in texas says	-7
in the	73
in the building	11
in the cooler	11
in the er	15
in the field	6
in the garage	-6
in the linen	7
in the lobby	7
in the lot	6
in the office	8
in the truck	-6
in the union	-6
in there	-10
in there $	-6
in this	8
in today	-6
in together	-11
in vests	7
incendio	16
inmigracion	14
inmigracion $	12
inside	7
instructions	-7
insurance	5
insurance $	10
interested	-10
interested @here	-6
interested in	-6
interroga	-12
interrogated	7
into	24
into @they	9
into _ $	28
into _ _ @here	-7
into hr	9
investigation	21
investigation $	21
ir @general	-6
ir @general @not-really-hit	-8
ir @general @not-really-hit @union	-6
ir @not-really-fired	5
ir _ @not-really-hit	-8
ir _ _ $	7
ir _ _ @union	-6
ir _ _ junta	-8
ir _ la	-6
ir a	-6
ir a la	-6
ir al	5
iron	6
is	11
is $	-7
is _ $	10
is _ .	-10
is _ _ $	-17
is _ _ .	-5
is _ _ all	15
is _ _ and	10
is _ _ door	22
is _ _ he	-11
is _ _ his	-8
is _ _ my	11
is _ _ round	-7
is _ _ so	-5
is _ _ talk	7
is _ _ they	26
is _ _ us	13
is _ and	-5
is _ but	9
is _ down	12
is _ go	-7
is _ last	8
is _ legal	18
is _ me	6
is _ my	7
is _ normal	20
is _ of	-7
is _ ok	-9
is _ one	9
is _ the	7
is _ to	7
is _ true	-7
is a	-8
is asking	7
is at	7
is coming	-8
is coughing	6
is dead	-9
is dead $	-9
is doing	-7
is down	-9
is down $	-9
is gone	21
is gone $	21
is here	20
is here $	22
is in	-8
is it	20
is it legal	18
is it true	-7
is killing	-7
is killing me	-7
is locked	-6
is my	6
is my last	8
is not	-12
is numb	-6
is numb $	-6
is on	6
is on the	7
is open	-5
is out	-5
is outside	9
is that	-9
is this	7
is threatening	5
is what	8
isnt _ the	9
it	-32
it $	6
it _ $	-24
it _ .	21
it _ 4	9
it _ _ $	-24
it _ _ back	-5
it _ _ fired	15
it _ _ joke	10
it _ _ on	-6
it _ _ to	-18
it _ _ we	7
it _ _ what	13
it _ a	7
it _ hurt	-6
it _ if	7
it _ like	-8
it _ spins	-6
it _ the	-29
it _ they	32
it _ to	6
it again	-6
it down	7
it for	10
it in	-11
it just	-7
it just spins	-6
it legal	18
it legal they	20
it on	-5
it on the	-5
it says	5
it til	9
it to	-19
it to my	7
it to the	-21
it today	6
it true	-7
it true they	-6
it was	-25
it wasnt	9
it wont	-7
its	-24
its @general	20
its @gripe	-6
its @here	-6
its @us @worse @general	6
its @us degrees	-6
its _ $	-29
its _ @general	-13
its _ @they	12
its _ @worse	-7
its _ _ @they	9
its _ _ @us	-5
its _ _ in	-8
its _ _ of	-9
its _ degrees	-6
its _ noon	9
its _ the	-7
its _ they	10
its a	18
its about	6
its cold	-6
its not	-10
its not @general	-7
its ok	-15
its right	-8
jacket	10
jacket at	6
jaja	-14
jaja $	-9
jale	-6
jale y	-6
jefe	-20
jefe $	-10
jefe _ _ si	-6
jefe _ la	-13
jefe despedirme	-7
jefe me	8
jefe puede	-6
job .	-5
job _ $	18
job _ _ $	-7
job back	-12
job back $	-8
job they	-7
join	-8
juego	-27
jueves	-26
jueves $	-21
jumped	6
june	-8
june $	-7
junio	-7
junio $	-6
junior	-11
junta	-19
junta $	-16
junta _ $	-12
junta _ _ $	-6
junta _ jueves	-5
junta del jueves	-5
just	8
just @done	9
just @done @here	-10
just @done @us	8
just @general	7
just @here	9
just @here @done	18
just @here @us	10
just @here @worse	-6
just @lightly @do_to	-7
just @lightly @worse	8
just @us	9
just _ $	-15
just _ @asks	-6
just _ @do_to	-8
just _ @done	18
just _ @here	-10
just _ @lightly	12
just _ @us	27
just _ @worse	-6
just _ _ $	-19
just _ _ @general	-10
just _ _ @loss	5
just _ _ @us	13
just _ _ @worse	11
just _ _ go	21
just _ _ the	-9
just _ _ to	8
just _ _ up	8
just _ and	7
just _ by	-9
just _ fired	6
just _ know	-7
just _ me	18
just _ my	7
just _ off	-7
just _ up	7
just about	-6
just curious	-5
just got fired	6
just got off	-6
just me	9
just said	7
just saying	-6
just spins	-6
just spins $	-6
just text	7
just the	9
just told	8
just told me	6
just walked	-11
just walked by	-11
just want know	-7
just want to	8
kansas	-7
keep	30
keep _ $	14
keep _ _ $	-6
keep _ _ the	15
keeps	17
kept	8
kept _ $	5
keyed	14
keyed _ car	14
keyed my	14
keyed my car	14
kid	-24
kidding	-11
kidding $	-11
kids	-14
kids $	-7
kids _ _ school	6
kids _ to	8
kids are	-12
kids go	8
kids go to	8
kill	15
kill _ $	15
kill myself	15
kill myself $	15
killed	-9
killing	-9
killing @us	-9
killing me	-9
kim	-8
kinda	-6
kitchen	10
kmart	-8
knees	-6
knife	17
knife _ the	16
know	10
know $	7
know _ _ $	-11
know _ _ did	13
know _ time	-8
know _ you	7
know how	-6
know if	-5
know my	5
know the	-7
know what	7
knows	7
knows $	-8
knows @general	-6
knows _ @general	8
knows _ _ live	8
knows _ i	8
knows where	13
knows where @general	8
knows where @general live	8
knows where i	8
la	-19
la _ $	27
la _ _ 40	-17
la _ _ anda	10
la _ _ aqui	5
la _ _ castigo	5
la _ _ dijo	-18
la _ _ ella	7
la _ _ era	-13
la _ _ jueves	-9
la _ _ las	23
la _ _ llamo	6
la _ _ mi	-7
la _ _ no	7
la _ _ nos	12
la _ _ nosotros	12
la _ _ otro	-5
la _ _ por	-17
la _ _ que	9
la _ _ si	13
la _ _ trabajo	8
la _ _ un	-20
la _ _ vez	-19
la _ _ ya	-11
la _ _ yo	-12
la _ ahorita	28
la _ con	6
la _ del	6
la _ despues	8
la _ dice	7
la _ donde	7
la _ en	-7
la _ era	-10
la _ esta	7
la _ hay	5
la _ los	9
la _ me	-16
la _ o	-8
la _ otra	-19
la _ que	12
la _ rh	12
la _ se	9
la _ sin	7
la _ tiene	-13
la _ vez	-6
la _ vino	5
la agencia me	7
la ambulancia	6
la ambulancia $	6
la app	-10
la app del	-11
la basura	-15
la basura $	-9
la bocina	11
la calle	-11
la calle $	-16
la camara	-8
la camiseta $	5
la cara $	6
la carga	7
la casa	-6
la casa a	-7
la casa por	-8
la cocina	21
la cocina $	16
la cocina y	7
la compania	12
la cuadrilla	19
la culpa	-21
la de	15
la de rh	12
la directora	6
la directora que	6
la entrada	8
la entrada $	8
la escalera	6
la escuela	-6
la espalda	13
la espalda $	26
la esquina	-8
la esquina $	-9
la fiesta	-12
la fiesta $	-8
la gente	-8
la grua	-12
la hermana	-5
la hoja	13
la hoja de	13
la junta	-12
la lavanderia	-12
la linea	9
la lista	-7
la lista de	-11
la luz	7
la maestra	-7
la manana	13
la manana $	15
la mano	10
la maquina	7
la marcha	-10
la mesa	7
la mesa $	8
la migra	12
la noche	6
la nueva	-26
la oficina	23
la oficina $	5
la oficina y	-12
la otra	-10
la otra vez	-6
la planta	12
la planta $	18
la policia $	12
la proxima	-5
la puerta	-7
la que	13
la que se	13
la ropa	-5
la salida $	-13
la secretaria	5
la secretaria $	5
la semana	-7
la semana $	-8
la troca	15
la troca y	6
la union	-9
la vida	11
la vida $	11
la voz	7
la voz $	7
la zanja	8
ladder $	7
ladies in	-6
lado	37
lado $	12
lado _ $	27
lady _ _ me	-9
lady in	5
laid	27
laid off	16
landlord	-17
las	14
las 12	10
las 2	-12
las 5 $	7
las 6	10
las 7	-8
las 9	5
las _ $	8
las _ _ $	6
las _ _ no	-13
las _ _ nos	15
las _ a	5
las _ con	8
las _ de	-20
las _ diario	5
las _ la	11
las _ ya	-8
las firmas	13
las horas $	12
las horas de	-9
las piernas	8
las puertas	9
las tarjetas	-6
las tarjetas $	-6
last	-19
last _ $	-18
last _ _ @general	5
last month	-9
last nite $	-8
last time	-7
lastime	20
lastime _ _ $	16
lastime _ espalda	15
lastime la	16
lastime la espalda	15
lastimo	-18
lastimo $	-10
late	-12
late $	-10
late _ _ $	6
later	-13
later $	-12
laugh	-9
laughing	-7
laughing $	-11
laughing _ @general	8
lavanderia	-14
lavanderia _ _ @not-really-hit	-13
lave	-12
lave $	-12
law	-12
lawyer night	-9
le	7
le _ $	-24
le _ _ $	-6
le _ _ a	5
le _ _ al	-8
le _ _ en	6
le _ a	-6
le _ agua	-10
le _ al	18
le _ la	7
le _ mi	8
le _ saliendo	-12
le _ sentido	19
le _ un	8
le aviso	-6
le caigo	-9
le caigo $	-9
le contesto	-9
le digo	-7
le digo $	-8
le dijeron	8
le dijeron que	8
le dijo	32
le dijo a	12
le dio	6
le echaron	-11
le ensenara	-15
le toca	-6
le va	12
le va a	12
le veo	5
le veo sentido	5
leader	6
leak	27
leak $	21
leave	12
leave $	11
leave @general	-5
leave @here	-6
leave @us	-7
leave _ @us	-7
leave _ @worse	-8
leave _ _ $	10
leave it	-9
leave til	6
leaving _ $	-7
leaving _ _ $	7
left	-32
left @body	-7
left @general	-10
left @us	-7
left @us @things	-6
left _ $	-5
left _ @things	-6
left a	-6
legal	15
legal @they	20
legal _ _ @us	18
legal _ _ me	20
legal they	20
legs	15
legs _ the	7
lei	-11
lei que	-7
lenta	-20
les	13
les _ $	-14
les _ _ $	7
les _ _ los	-7
les _ a	-11
let	-35
let _ $	20
let _ _ at	-8
let _ _ by	-10
let _ _ early	-11
let _ _ home	-7
let _ _ my	-5
let _ _ the	-12
let _ check	-8
let _ off	-16
let _ out	-10
let go	17
let go $	20
let him	-7
let me	-19
let me check	-8
let me go	7
let me off	-16
let me see	6
let us	-18
let us out	-7
lets	-15
lets @here	-9
lets say	-9
letter	15
letter @worse	-5
letter from	-5
letters	11
letters _ @us	5
levantaron	9
levantaron _ acta	7
levantaron un	6
levantaron un acta	6
leyo	9
leyo _ _ $	8
leyo _ mensajes	9
leyo mis	9
leyo mis mensajes	9
lider	6
lider _ la	5
lie	-8
lie $	-8
life	-13
life $	-10
like	-34
like @general	-25
like @general @here	-16
like _ @asks	7
like _ @general	-9
like _ @here	-19
like _ _ $	-26
like _ _ .	-6
like _ and	9
like _ the	-7
like a	-7
limpia	10
lina	7
line	40
line _ _ for	-14
line _ and	6
line _ down	-23
line _ lol	19
line is	-9
line is down	-9
linea	7
linea _ _ y	-6
linen	7
linen @office	7
linen room	7
liquido	5
list	-8
list $	-7
list _ _ names	11
list _ our	11
list with	11
list with our	11
lista	-8
lista _ _ que	-8
lista de	-9
little	-14
live	34
live $	18
live @general	-7
live @general anymore	-7
live @general anymore @general	-7
live _ $	8
live _ _ @general	-7
live _ anymore	-7
live anymore	8
live anymore $	8
live there	-7
live there anymore	-7
llama a	10
llamamos	-11
llaman	-10
llaman _ la	-9
llaman a la	-9
llamaron _ _ humanos	-8
llamaron _ la	7
llamaron _ recursos	-8
llamaron a	12
llamaron a la	8
llamaron de	-12
llame	10
llame @general	10
llamenme	17
llamo _ la	8
llamo a	11
llamo que	6
llanta	-23
llave	9
llave $	9
llegaron	-6
llego	-22
llego _ _ $	-12
llego _ _ el	-7
llego _ _ turno	-11
llego _ del	-11
llego _ migra	11
llego _ que	7
llego el	-14
llego la	15
llego la migra	11
llegue @general	5
llegue a	5
llevamos	11
llevaron	22
llevaron a	10
llevo	-23
llevo _ anos	7
llevo la	-20
llorando	-6
lo	-27
lo _ de	12
lo _ dije	8
lo _ el	-10
lo _ jueves	-8
lo _ la	7
lo corrieron	-8
lo del jueves	-8
lo deportaron	9
lo detuvieron	11
lo llevaron	8
lo llevo	-6
lo llevo el	-7
lo que	-11
lo que dije	8
lo sacaron	-22
load	11
loading	6
lobby	8
lock	6
locked	38
locked _ $	31
locked _ _ $	6
locked _ doors	6
locked in	10
locked out	21
locked the	9
locked the doors	6
locker	11
locker $	8
locker _ _ $	27
locker y	5
lockers	7
lockers _ _ $	10
lol	16
lol $	-15
lol .	20
lol _ i	9
lol not	19
lonche	-10
lonche _ _ @machine	-12
lonche _ _ carro	-12
lonche en	-12
long	-10
longer	23
longer _ @us	13
look	-16
look _ $	-8
look _ my	-7
look at	-5
lookin	16
lookin @here	16
lookin at	16
looking _ _ $	6
los	9
los _ $	-36
los _ _ $	5
los _ _ en	7
los _ _ no	11
los _ _ todos	5
los _ cuando	-7
los _ de	14
los _ del	-9
los _ dias	7
los _ en	-6
los _ fuimos	5
los _ hoy	-6
los _ por	8
los _ sin	-13
los _ y	8
los _ ya	11
los cuchillos	-13
los de	7
los dedos	-12
los dedos $	-18
los del	10
los ojos	10
los precios	-13
los precios $	-6
los que	8
los que fuimos	5
los uniformes	9
los volantes	10
los volantes $	6
lost	9
lost _ fingers	-8
lost _ job	24
lost my	10
lost my job	19
lot	33
lot $	25
love	-11
love _ _ $	-7
luego	-8
luis $	-6
lunch	16
lunch $	14
lunch _ $	14
lunch _ in	-7
lunch bag	-7
lunes	-16
lunes $	-35
lunes @us	12
lunes me	12
ma	-9
machine	7
machine _ _ $	8
machine _ _ dollar	-5
machine _ my	-7
machine ate	-7
machine ate my	-7
machine got	11
mad	-6
mad $	-8
made	-9
made _ _ $	-16
made a	5
made it	-7
made the	-13
maestra	-7
maintenance	-15
make it	-7
makes	-12
mal	11
malo	9
mama	-15
mama esta	-7
mami	-7
mami $	-6
man	-26
man $	-7
man _ got	-11
man i	-7
manager	39
manager _ _ and	-8
manager _ _ me	6
manager _ _ over	10
manager _ a	5
manager _ no	-7
manager anda	-6
manager asked	-14
manager is	8
manager just	6
manager me	12
managers	12
managers _ $	7
manana $	10
manana @us	-20
manana _ @not-really-hit	10
manana _ _ @us	10
manana _ los	10
manana me	-20
manda	-16
manda @not-really-hit	-13
manda _ _ $	-13
manda el	-12
mandar @general	6
mandar _ $	-6
mandar _ _ $	6
mandar a	6
mandaron _ _ $	7
mandaron _ _ a	-10
mandaron _ _ casa	10
mandaron _ _ la	-10
mandaron _ a	-10
mandaron _ la	6
mandaron a	8
mandaron temprano	-7
mando	13
manejando	19
manejando $	21
manny	13
mantenimiento	-16
mantenimiento $	-16
many	-16
many _ $	-12
maquina	7
march	-7
march $	-5
marcha	-10
marco	-9
marco $	-8
maria	9
maria _ _ security	7
maria _ w	7
maria out	7
maria out w	7
martes	-11
martes $	-11
mas	12
mas _ _ $	8
mas _ que	-7
mas a	12
mas tarde	-6
mask	16
mask _ $	17
matar	-13
matar $	-15
matarme	13
matarme $	13
match	-13
mattress	-7
mayordomo	15
mayordomo $	19
me	113
me $	48
me .	6
me _ $	21
me _ 3	-9
me _ _ $	-32
me _ _ .	-7
me _ _ 4	-23
me _ _ a	29
me _ _ acta	7
me _ _ again	-6
me _ _ and	8
me _ _ bien	-5
me _ _ carro	11
me _ _ celular	9
me _ _ correr	6
me _ _ cuarto	-22
me _ _ de	27
me _ _ decir	6
me _ _ dedo	6
me _ _ del	11
me _ _ despedir	6
me _ _ dias	7
me _ _ doctor	6
me _ _ el	-18
me _ _ en	-19
me _ _ espalda	11
me _ _ estoy	6
me _ _ family	-6
me _ _ firmar	7
me _ _ freezer	7
me _ _ gate	-8
me _ _ going	6
me _ _ hijo	-10
me _ _ horas	-11
me _ _ hoy	21
me _ _ i	-6
me _ _ jefe	-17
me _ _ la	9
me _ _ le	-15
me _ _ like	-9
me _ _ line	6
me _ _ llanta	-16
me _ _ llantas	7
me _ _ locker	-19
me _ _ matar	-19
me _ _ mayordomo	19
me _ _ my	11
me _ _ names	12
me _ _ ni	6
me _ _ no	-10
me _ _ nuevo	-7
me _ _ off	-16
me _ _ one	-6
me _ _ other	-8
me _ _ otro	-13
me _ _ pelo	-24
me _ _ por	12
me _ _ porque	25
me _ _ puerta	5
me _ _ que	19
me _ _ recursos	-10
me _ _ schedule	8
me _ _ si	-8
me _ _ sueldo	5
me _ _ take	7
me _ _ techo	-8
me _ _ telefono	12
me _ _ thursday	-7
me _ _ trabajo	-19
me _ _ ultimo	17
me _ _ veces	-5
me _ _ vez	-8
me _ _ who	5
me _ again	-7
me _ al	-18
me _ all	-7
me _ at	-15
me _ cant	7
me _ come	7
me _ con	7
me _ correr	-6
me _ cover	-9
me _ cuidate	7
me _ dar	10
me _ de	7
me _ dicho	6
me _ el	-6
me _ en	-7
me _ encima	15
me _ enfrente	6
me _ entrar	-9
me _ for	9
me _ hacer	11
me _ hours	-18
me _ hoy	14
me _ hr	9
me _ i	21
me _ im	-11
me _ in	12
me _ its	-8
me _ las	11
me _ later	-9
me _ los	6
me _ mandar	6
me _ mas	18
me _ mejor	-6
me _ my	-13
me _ nights	8
me _ on	12
me _ otra	-9
me _ overtime	-6
me _ papeles	9
me _ por	16
me _ preguntas	6
me _ risa	-7
me _ sign	12
me _ siguiendo	6
me _ tarde	-9
me _ the	29
me _ they	10
me _ to	6
me _ tu	-8
me _ un	-15
me _ w	-7
me _ what	8
me _ work	16
me _ y	7
me _ ya	12
me _ you	9
me a	-12
me about	-10
me acaba de	6
me acaban	6
me acaban de	6
me acuerdo	-9
me acusan	9
me acusan de	13
me all	8
me all the	8
me amenazo	5
me and	8
me and 2	10
me and my	-5
me at	-10
me at the	-13
me at work	8
me avento	6
me back	-21
me back $	-16
me bajaron de	7
me bajaron las	-13
me bajo	-6
me botaron	22
me by	5
me cai	5
me cai $	6
me cambiaron	-7
me cambiaron al	-15
me cayo	-7
me check	-8
me compre	-17
me corren	7
me corren $	7
me corrieron	-16
me corrieron de	-17
me corrio	21
me cortaron	13
me corte	11
me corto	-17
me corto el	-17
me cry	-5
me da	-16
me dan	17
me dejan	14
me dejaron	9
me dejaron entrar	11
me dejas	-9
me dejo	-23
me despidieron	8
me dicen	6
me dieron $	-11
me dieron el	-13
me dieron mi	16
me dieron un	8
me dijeron	5
me dijo cuidate	7
me dijo el	12
me dio	-7
me dont	10
me dont come	7
me down	-5
me duele	-10
me echaron	-7
me echaron $	6
me echo	-12
me encanta	-6
me encanta $	-6
me entregaron	9
me equivoque	-7
me escribe	-6
me escupio	7
me escupio el	6
me estan	16
me faltan	-11
me for	-12
me for a	-9
me fue	17
me go	16
me gusta	-6
me hable	11
me hablo	12
me hace	11
me hizo	8
me home	34
me home $	10
me home for	9
me how	-8
me how my	-6
me iba	6
me if	-7
me in the	6
me interroga	-12
me into	12
me into hr	9
me la	5
me lastime	20
me lastime la	16
me lastimo	-9
me laugh	-8
me levantaron	9
me levantaron un	6
me llamaron	-10
me llamaron de	-11
me llame	10
me llamo que	6
me llego	-7
me llevo	-10
me manda	-14
me manda el	-12
me mandaron	8
me mando	15
me memes	-6
me mordio	6
me muero $	-6
me my	-6
me not	6
me not to	6
me of	7
me off	10
me off the	20
me out	-7
me pagaron	6
me pasa	-6
me pego	13
me pidieron	5
me pidio	-17
me please	18
me please $	18
me poncharon	7
me poncharon las	7
me poncho	-16
me poncho una	-16
me pregunta	-7
me preguntan	-6
me pregunto	19
me pregunto el	5
me pregunto si	6
me presente	11
me pueden	-12
me pueden correr	-6
me pusieron	31
me queda	-6
me quede	-19
me quede sin	-7
me quiere	7
me quieren	31
me quieren hacer	10
me quiero	-8
me quiso	20
me quitaron el	6
me quitaron los	-6
me revisaron	15
me sacaron	8
me saco	-11
me salgo	6
me salio	-13
me see	6
me siento	8
me sigue	-7
me siguio	-30
me siguio un	-32
me since	8
me since i	8
me so	8
me some	-5
me sonrio	-6
me terminaron	9
me terminaron el	9
me tiro	6
me to	16
me to cover	-9
me to sign	12
me toca	-36
me toco	34
me today	5
me today $	7
me understand	-7
me up	-7
me va	-16
me va a	-16
me van	6
me van a	6
me w	8
me w the	8
me wait	8
me with	6
me with you	6
me yesterday	15
me yesterday $	15
mean	9
mecanico	-17
mecanico $	-17
medio	-11
mediodia	8
mediodia $	8
meet	-7
meeting	-12
meeting $	-20
meeting _ _ $	-6
meeting _ i	-5
meeting about	-12
meeting and	-6
meeting and i	-9
meeting at	7
mejor	-18
mejor $	-9
mejor @not-really-hit	-8
mejor _ $	-7
mejor _ @not-really-hit	-15
mejor _ _ $	9
mejor _ el	-14
mejor me	5
memes	-7
memes @here	-6
mensaje	-12
mensajes	8
mensajes $	7
mesa	6
mesa $	7
meses	8
message _ @general	6
messages _ _ $	8
messages from	8
met	12
metiendo	12
metiendo al	12
mi $	11
mi @boss @harm	-7
mi @boss @us	8
mi @daily	-12
mi @daily @here	-6
mi @daily @here en	-6
mi @daily @not-really-hit	-6
mi @machine	-14
mi @machine $	12
mi @not-really-fired	-5
mi @not-really-hit	21
mi @not-really-hit $	5
mi @not-really-hit es	6
mi @not-really-hit es @not-really-hit	6
mi @out-of-work	10
mi @somebody	-14
mi @somebody $	9
mi @somebody @here	-10
mi @somebody @not-really-hit @us	9
mi @somebody en	6
mi @somebody en @not-really-hit	7
mi @somebody es	-7
mi @somebody es @will-do	-7
mi @somebody por	9
mi @somebody por mi	7
mi @somebody trabaja	7
mi @somebody y	-6
mi @union	9
mi @union $	7
mi @us	-14
mi @us @to-me	-7
mi _ $	6
mi _ @harm	-7
mi _ @here	-18
mi _ @not-really-fired	-6
mi _ @to-me	-10
mi _ _ $	19
mi _ _ .	5
mi _ _ 16	9
mi _ _ @here	-8
mi _ _ @hit	7
mi _ _ @not-really-fired	-6
mi _ _ @not-really-hit	-11
mi _ _ @will-do	-6
mi _ _ con	-5
mi _ _ corrieron	-8
mi _ _ de	-14
mi _ _ del	6
mi _ _ el	6
mi _ _ en	-5
mi _ _ llego	-9
mi _ _ no	12
mi _ _ policia	-7
mi _ _ por	-7
mi _ _ que	26
mi _ _ si	-6
mi _ de	-13
mi _ desde	5
mi _ despedirme	-7
mi _ despues	-5
mi _ entro	-8
mi _ la	5
mi _ le	-7
mi _ por	9
mi _ que	7
mi _ saliendo	6
mi _ trabaja	7
mi _ trabajo	-8
mi _ y	32
mi apartamento	7
mi carro	-7
mi casa	22
mi casa $	7
mi companero	15
mi companero $	11
mi despedida	10
mi familia	11
mi familia $	6
mi gafete	9
mi hermana	7
mi hermano	7
mi hijo	-16
mi hijo le	-9
mi jefe	7
mi jefe despedirme	-7
mi jefe me	8
mi locker	-9
mi mama	-16
mi me	-6
mi otro	-8
mi otro trabajo	-8
mi puerta	14
mi puerta $	14
mi supervisor	6
mi tambien	-8
mi tarjeta	8
mi telefono	-8
mi telefono $	-7
mi tio	-7
mi tio lo	-7
mi troca	-16
mi ultimo	19
miedo	-19
miedo $	-10
miedo que	-6
might	-14
might @do_to	-12
might _ _ but	-11
migra	16
migra _ _ entrada	5
migra _ la	7
migra en la	6
migracion	8
miguel	7
min	-9
min $	-9
min @sanctioned	-7
min @sanctioned $	-7
min late	6
min unpaid	-7
min unpaid $	-7
mind	-7
mine	-16
mine $	-14
minutos	-6
mire	-7
mis	9
mis @somebody	6
mis @somebody $	6
mis @things	22
mis _ $	-9
mis cosas	11
mis hijos	5
mis hijos $	5
mis mensajes	9
mis papeles	16
miss	-17
miss @general	-7
mistake	-6
mixed	-11
mom	-39
mom $	-22
moms _ $	6
monday	-10
money $	-7
montacargas	-16
month	-24
month $	-13
month _ $	-6
mordio	6
more	-7
more $	11
more _ $	-7
more _ _ $	-6
more _ _ me	6
more _ _ the	-6
more _ for	6
more _ me	-7
more than	-6
morning	8
morning $	29
morning @lightly	-16
morning _ @us	-6
morning _ @who	-8
morning _ he	-7
morning and	-16
moved	-40
moved _ _ $	-5
moved _ station	-6
moved _ the	-6
moved _ to	-8
moved me	-5
moved me to	-7
moved my	-6
moved my station	-6
moved to	-19
moved to the	-6
much for	5
muchacho	14
muchacho _ $	5
muchacho nuevo	8
mucho	-46
mucho $	-29
mucho @general	-8
mucho _ $	-15
mucho _ @not-really-hit	-10
mucho _ _ @here	24
mucho _ _ @not-really-hit	-19
mucho _ _ de	-19
mucho _ la	-9
mucho a	-8
muero $	-6
muerta	12
muerto	-15
mueve	9
mujer	10
mujer _ _ $	5
muy	6
my	20
my _ $	56
my _ .	13
my _ _ $	10
my _ _ .	-16
my _ _ and	13
my _ _ arrested	7
my _ _ be	8
my _ _ boxes	-5
my _ _ by	17
my _ _ coming	-9
my _ _ dead	-13
my _ _ from	5
my _ _ gone	15
my _ _ he	15
my _ _ her	8
my _ _ if	-6
my _ _ in	-10
my _ _ it	-18
my _ _ killing	-5
my _ _ left	-9
my _ _ let	-5
my _ _ morning	-7
my _ _ my	5
my _ _ numb	-9
my _ _ on	6
my _ _ out	-7
my _ _ read	6
my _ _ said	9
my _ _ says	8
my _ _ signing	-7
my _ _ so	-8
my _ _ still	-5
my _ _ texas	-7
my _ _ to	-17
my _ _ today	7
my _ _ up	9
my _ _ was	8
my _ _ went	-11
my _ _ who	-11
my _ _ wont	12
my _ _ work	11
my _ _ wrote	7
my _ _ you	11
my _ about	-7
my _ again	-7
my _ and	35
my _ are	-15
my _ asked	-21
my _ asking	5
my _ back	9
my _ crew	6
my _ dont	7
my _ for	-11
my _ from	24
my _ home	-7
my _ hurt	-8
my _ ignore	-5
my _ im	14
my _ is	-26
my _ isnt	10
my _ job	-12
my _ letter	8
my _ lifting	7
my _ lost	-8
my _ made	6
my _ never	-12
my _ now	-8
my _ on	11
my _ phone	-7
my _ results	-7
my _ saturday	-14
my _ says	-17
my _ shot	-12
my _ since	7
my _ so	-14
my _ they	10
my _ to	10
my _ today	32
my _ wants	7
my _ was	21
my _ when	7
my _ with	12
my _ wont	-5
my arm on	9
my aunt	-6
my back	6
my back $	6
my back lifting	7
my bad	-5
my badge	-6
my badge dont	7
my boots	-9
my boss	9
my boss and	11
my boss said	8
my boss says	-7
my brother	8
my brother $	8
my car	-6
my car $	5
my card	7
my cat	-5
my check	23
my check $	29
my check and	5
my chest	5
my contract	12
my cousin	-13
my cousin in	-7
my coworker	30
my coworker $	14
my coworker was	8
my dad	-17
my dog	9
my dollar	-5
my dollar $	-5
my eyes	18
my face	24
my face $	11
my family	13
my family $	6
my feet	-7
my finger	15
my foot	9
my ged	-7
my ged results	-7
my god	13
my god $	13
my hand	16
my hours	-16
my hours for	-6
my hours went	7
my house	12
my husband	-10
my job	11
my job $	-7
my kid	-18
my kids	13
my lead	5
my legs	13
my life	-5
my locker	30
my manager	-8
my manager asked	-8
my mom	-5
my moms	6
my old	-8
my old job	-8
my own	8
my pay	-46
my pay $	-46
my phone	16
my phone $	6
my phone and	11
my position	7
my record	-5
my route	12
my schedule	-11
my schedule $	-9
my shift	-16
my shift $	-13
my shoes	-5
my shoulder	-9
my sister	-8
my son	-7
my stop	-5
my supervisor	12
my texts	16
my tires	6
my uncle	-13
my vest	11
my whole crew	6
my wife	9
my windshield	17
myself	10
myself $	15
myself _ the	-8
myself _ was	9
myself to	-10
n	11
n _ _ $	-6
n _ me	10
n:1	-38
n:10	-17
n:11	-26
n:12	52
n:2	-29
n:3	-60
n:4	-57
n:5	-95
n:6	-73
n:7	-63
n:8	-17
n:9	-66
nada	-8
nada $	-15
nada @not-really-fired $	-8
nada @not-really-fired @general	12
nada _ $	-10
nada _ @general	11
nada _ a	12
nada mas $	-8
nada mas a	12
nadie	-23
nadie @us	7
nadie _ @bad	-30
nadie _ _ $	-25
nadie _ _ @us	12
nadie _ _ que	-7
nadie me	7
nah	-12
nah @general	-8
nail	-8
name @spread @general	7
name _ @spread	7
name _ @us	-9
name _ _ @general	6
name _ _ @schedule	-7
name _ _ list	-7
name _ _ the	7
name _ on	7
name on the	7
names	40
names $	39
names _ the	11
names and	12
necesitan	6
necesito	12
need	-15
need $	-6
need @general	-7
need @us	8
need _ _ @they	6
need _ _ @us	-7
need _ _ they	6
need _ know	10
need a	-8
need to know	10
needed	7
needed _ $	10
needle	6
needs $	11
nervous	-10
never	-41
never @lightly	6
never _ $	-11
never _ .	6
never _ @general	-10
never _ @us	-9
never _ @worse	-12
never _ _ $	-16
never _ _ @general	9
never _ _ @us	14
never _ me	-22
never _ my	14
never late	6
new	-34
new _ _ $	-8
new _ he	-7
new truck	-7
news	-24
next	15
next @us	5
next @worse	11
next @worse @us	11
next _ @here	-7
next _ @us	16
next _ _ @lightly	11
next _ _ @us	6
next _ _ and	11
next _ me	11
next one	-5
next to	11
next to me	11
next week	6
ni	5
nice	-27
nice @do_to	-8
nice @us	13
nice _ $	-7
nice _ @here	-9
nice _ @lightly	-6
nice _ _ $	-12
nice _ _ @here	8
nice today	-10
nickel	-7
night $	-8
night _ i	10
night and	8
nights	6
nights _ _ $	8
nino	-21
nino @not-really-fired	-9
nino _ _ $	-15
nino con	-9
nite	-5
nite $	-8
no	-28
no $	-10
no @body	-8
no @coming nadie	12
no @denied	22
no @denied $	6
no @fired	-6
no @fired @general	-7
no @fired @general nadie	-7
no @gripe	-9
no @gripe $	-9
no @here	-17
no @here $	-10
no @here @not-really-hit	-8
no @lightly	6
no @lightly $	12
no @lightly @general	-7
no @lightly @shifts	6
no @lightly @shifts for	6
no @property	-7
no @shifts	5
no @shifts @general	5
no @shifts @general week	5
no @things	9
no @to-me veo	5
no @to-me veo sentido	5
no @us	27
no @us @asks	13
no @us @denied	17
no @us @denied @not-really-hit	13
no @us @gave	14
no @us @here	-13
no @us @want	17
no @us acuerdo	-9
no @us dejan	14
no @us dejaron	13
no @us dejaron entrar	11
no @us dejo	-25
no @us salgo	7
no @us salgo @not-really-hit	7
no @us siento	11
no @want	10
no @who	-7
no @will-do	8
no @will-do $	5
no @worse	7
no _ $	-23
no _ @asks	8
no _ @denied	15
no _ @gave	15
no _ @general	-10
no _ @gripe	-7
no _ @not-really-fired	18
no _ @not-really-hit	-21
no _ @said	6
no _ @shifts	6
no _ @sign	5
no _ @somebody	-7
no _ @spread	-7
no _ @they	7
no _ @things	-39
no _ @union-deed	11
no _ @us	10
no _ @want	27
no _ @who	-17
no _ @will-do	5
no _ _ @asks	-9
no _ _ @general	-7
no _ _ @here	-14
no _ _ @lightly	9
no _ _ @machine	-17
no _ _ @not-really-fired	16
no _ _ @not-really-hit	13
no _ _ @spread	-10
no _ _ @they	-13
no _ _ @union	-15
no _ _ @who	6
no _ _ a	-7
no _ _ cuando	-8
no _ _ de	-5
no _ _ dedos	-12
no _ _ do	-8
no _ _ el	10
no _ _ entrar	-6
no _ _ for	8
no _ _ go	7
no _ _ he	6
no _ _ mandar	6
no _ _ mas	12
no _ _ me	5
no _ _ mis	5
no _ _ nadie	-6
no _ _ nothing	-17
no _ _ on	-10
no _ _ piernas	8
no _ _ que	-5
no _ _ salir	6
no _ _ sentido	19
no _ _ super	-12
no _ _ tengo	21
no _ _ week	6
no _ _ y	12
no _ a	6
no _ acuerdo	-9
no _ but	6
no _ con	9
no _ dan	6
no _ decir	5
no _ dejan	23
no _ dejaron	13
no _ dejo	-25
no _ dicen	6
no _ dieron	11
no _ dinero	-6
no _ el	-16
no _ en	5
no _ in	5
no _ is	7
no _ just	7
no _ las	8
no _ los	-20
no _ mas	7
no _ nada	7
no _ nadie	10
no _ no	-19
no _ on	-7
no _ papeles	-13
no _ presente	11
no _ que	-12
no _ quiere	7
no _ quieren	18
no _ respirar	11
no _ salgo	7
no _ ser	-5
no _ siento	11
no _ smh	-7
no _ tengo	-8
no _ the	-7
no _ they	7
no _ this	5
no _ today	11
no _ trabajo	10
no _ veo	5
no _ vivir	16
no _ ya	-13
no abre	-9
no and	-8
no corrieron	-7
no corrieron a	-7
no creo	-7
no era	5
no es	12
no es nada	7
no gloves	-8
no hay dinero	-6
no hay nadie	12
no he	-7
no le	8
no le veo	5
no lie	-6
no lie $	-6
no llego	-8
no llego el	-10
no lo	-26
no longer	22
no me	30
no me acuerdo	-9
no me dejan	14
no me dejaron	13
no me dejo	-25
no me dieron	11
no me presente	11
no me quieren	18
no me salgo	7
no me siento	11
no more	14
no more $	12
no nos	20
no nothing	-17
no nothing $	-17
no nuts	-7
no pay	17
no problem	-8
no puedo	19
no puedo $	-5
no puedo @union-deed	11
no puedo respirar	11
no quiero	17
no quiero vivir	16
no reason	26
no reason $	6
no rush	-9
no salgo	7
no se que	6
no siento los	-12
no tengo	-16
no tengo @things	-12
no tengo papeles	-12
no tiene	11
no to	7
no voy	-15
no vuelva	5
no y	-5
nobody	8
nobody @asks	33
nobody @here	-25
nobody @here @done	-12
nobody @worse	7
nobody _ $	-14
nobody _ @done	-12
nobody _ fired	-12
nobody got	-12
nobody got fired	-12
nobody is	6
nobody to	7
noche	13
nomas	-7
nomas _ @us	8
nomas _ _ @hours	7
nombre	-6
nombres	29
nombres $	23
noon	7
noon $	11
nope	-11
normal	37
normal _ $	9
nos	28
nos _ $	26
nos _ _ $	17
nos _ _ al	12
nos _ _ dejar	11
nos _ _ la	5
nos _ a	7
nos _ del	9
nos _ el	-6
nos _ en	-5
nos _ encerrados	6
nos _ fotos	6
nos _ la	-6
nos _ los	8
nos _ metiendo	12
nos _ para	15
nos _ sin	10
nos _ temprano	-10
nos _ una	-14
nos _ uno	5
nos corrieron	9
nos dieron	-6
nos echaron	11
nos estan	18
nos estan metiendo	12
nos quejamos	13
nos quieren	-12
nos quitaron	-7
nos quitaron el	-7
nos tienen encerrados	6
nos traen	15
nosotros $	14
not $	-6
not 40	-7
not 6	-12
not @general	11
not @good	19
not @here	-9
not @here @us	-5
not @spread	7
not @spread @general	12
not @spread @general @shifts	13
not @us	-35
not @worse	8
not @worse @do_to	10
not @worse @do_to @body	8
not _ $	7
not _ @do_to	10
not _ @done	-8
not _ @general	12
not _ @here	-15
not _ @lightly	10
not _ @lol	-11
not _ @us	-8
not _ _ $	27
not _ _ @body	8
not _ _ @general	-8
not _ _ @here	-5
not _ _ @shifts	13
not _ _ anymore	6
not _ _ back	8
not _ _ schedule	13
not _ come	8
not _ in	-6
not _ the	12
not _ though	19
not _ up	17
not a	29
not even	-8
not going	-6
not interested	-6
not interested @here	-6
not interested in	-6
not me	-9
not on	12
not on the	12
not the	-8
not to	8
not to come	8
note	-5
nothing	-21
nothing $	-9
nothing _ $	-6
notice	7
notice $	5
now	21
now @general	-12
now @they	15
now @they @here	7
now @who	5
now _ @here	15
now _ @spread	18
now _ @us	-6
now _ @worse	-13
now _ _ $	19
now _ _ be	-10
now _ on	18
now _ to	-13
now im	9
now im @spread	12
now im on	12
now they	8
nowhere	23
nuestras	23
nueva	-25
nueva _ @not-really-hit	-8
nuevas	-8
nuevo	18
nuevo @not-really-hit	-7
nuevo _ _ $	-7
nuevo _ y	19
nuevo es	7
numb	-6
numb $	-6
number	-21
numbers	-9
numero	-10
numeros	-6
nunca	-39
nunca @us	-15
nunca _ _ $	-11
nunca ha	-19
nunca me	-15
nuts	-6
o @not-really-hit	-12
o _ _ $	-11
o _ en	-6
o el	-11
o es	-6
ocupo	5
of	17
of @daily	-9
of @general	-16
of @general @job	7
of @general @union $	5
of @general month	-6
of @hazard	-12
of @loss	-10
of @us	50
of @us @general	15
of @us @here	13
of @us @here @general	9
of @us @here @here	9
of @us @union	9
of @us @union $	9
of @us @us	7
of _ $	7
of _ @done	6
of _ @general	8
of _ @here	14
of _ @job	7
of _ @spread	-7
of _ @union	17
of _ @us	7
of _ @worse	-7
of _ _ $	18
of _ _ @act	8
of _ _ @asks	16
of _ _ @here	12
of _ _ @lightly	-10
of _ _ @they	-7
of _ _ @us	13
of _ _ before	5
of _ _ in	5
of _ _ real	-7
of _ are	-10
of _ at	8
of _ hotel	7
of _ in	14
of _ month	-6
of _ my	-6
of _ on	-6
of _ that	11
of _ you	-7
of gas	-7
of her	7
of ideas	-6
of ideas $	-6
of my	-7
of nowhere	23
of the	-9
of the hotel	7
of the month	-6
of them	-8
of us	34
of us $	-11
of us are	-10
of us at	8
of us in	14
off	11
off $	39
off _ 3	-7
off _ _ a	-9
off _ _ for	7
off _ _ since	6
off _ _ to	5
off _ a	-23
off _ ladder	8
off _ line	6
off _ paper	-8
off _ schedule	16
off a	-13
off a paper	-8
off at 3	-6
off at the	5
off my	-6
off on	-11
off the	13
off the ladder	8
off the line	6
off the schedule	16
off this	7
off w	-6
offered	6
offered me	6
office	9
office _ _ $	9
office now	6
officer	6
oficina	23
oficina $	5
oficina _ las	10
oficina y	-12
ojo	-12
ojos	11
ok	-46
ok $	-36
ok @lightly	5
ok @lightly @general	6
ok _ @here	-7
ok so	5
old	-23
old @loss	-8
old @loss @they	-7
old @loss @they @done	-7
old _ @they	-11
old _ _ @done	-7
old _ they	-11
old job	-8
old job they	-7
omg	-7
on	-26
on _ $	-6
on _ _ $	7
on _ _ about	-6
on _ _ anymore	24
on _ _ at	-7
on _ _ for	-5
on _ _ home	18
on _ _ i	-11
on _ _ im	6
on _ _ in	-5
on _ _ on	9
on _ _ one	-6
on _ _ side	6
on _ _ the	6
on _ _ they	7
on _ _ to	10
on _ _ w	7
on _ a	-7
on _ and	10
on _ board	9
on _ bus	6
on _ check	7
on _ committee	11
on _ couch	-6
on _ family	-6
on _ floor	-12
on _ for	9
on _ ground	13
on _ last	-14
on _ line	5
on _ list	-13
on _ one	-6
on _ only	7
on _ route	10
on _ schedule	14
on _ shift	-7
on _ since	9
on _ so	-5
on _ street	-9
on _ wall	-6
on _ way	9
on a	-14
on a roof	-5
on break	-14
on break $	-14
on it	23
on leave	21
on my	13
on my check	7
on my route	8
on nights	-7
on our	-17
on suspension	13
on that	-15
on that one	-11
on the	37
on the board	9
on the committee	11
on the couch	-6
on the floor	-10
on the ground	13
on the line	5
on the list	-8
on the schedule	14
on the wall	-6
on the way	15
on this	-11
on us	6
on us $	7
once	-10
once $	-10
one	-40
one $	-11
one _ $	-22
one _ _ $	-11
one _ _ he	-7
one _ _ to	13
one _ and	-6
one _ one	11
one _ the	-6
one by	6
one by one	6
one got	-6
one on	6
one on one	6
one to	-6
ones	24
onions	-14
only $	5
only @here	-11
only _ $	9
only _ _ $	-12
only got	-11
oops	-6
open _ _ @worse	11
or @asks	-9
or @asks @who	-5
or @general	7
or _ .	-5
or _ @general	-6
or _ @who	-5
or _ _ $	13
or _ _ @they	-5
or _ out	10
or is	-9
or we	8
orale	-6
orchard	6
orchard $	6
orden	8
order	-8
oreja	-19
organizer	6
ot	-5
other	-14
other _ _ the	-6
others	14
otra	-25
otra _ _ no	-10
otra _ me	-5
otra _ y	-10
otra vez	-16
otra vez y	-9
otro	-14
otro $	-11
otro estado	-6
otro trabajo $	6
our	10
our _ $	12
our _ _ the	11
our _ on	9
our group	8
our lead	-7
out	32
out $	32
out .	18
out @general	-18
out @general @do_to	-5
out @here	-22
out @here @general	5
out @here @here	-5
out @here @here @us	-5
out @here @us	-9
out @things	-6
out @us	9
out @worse	-10
out _ $	11
out _ @act	7
out _ @do_to	-5
out _ @hazard	-12
out _ @lightly	-5
out _ @property	9
out _ @they	8
out _ @worse	5
out _ _ .	11
out _ _ @lightly	-13
out _ _ @spread	-7
out _ _ @they	11
out _ _ @us	-6
out _ _ a	-7
out _ _ and	-13
out _ _ if	-10
out _ _ night	-7
out _ _ on	-6
out _ _ they	11
out _ form	-8
out _ gas	-7
out _ ideas	-6
out _ last	-7
out _ nowhere	23
out _ security	7
out _ the	8
out _ today	-7
out about	10
out at	-16
out early	-7
out flyers	-5
out from	-8
out i	8
out in	6
out in the	6
out of @hazard	-12
out of gas	-7
out of ideas	-6
out of nowhere	23
out the	-19
out too	6
out too $	6
out w	7
out w @they	7
out w security	7
outside	14
outside _ _ $	6
outside _ plant	11
outside the	11
outside the plant	11
oven	12
oven _ $	12
over	8
over a	-6
over me	10
overtime	-24
overtime $	-15
owe	5
owe @us	5
own	10
own _ $	8
owner	9
p:abaj	12
p:abog	8
p:abou	8
p:abri	-21
p:acab	9
p:acci	59
p:accu	7
p:acom	25
p:acor	-18
p:acti	41
p:acue	-17
p:acus	9
p:admi	5
p:adul	-6
p:afte	48
p:afue	12
p:agai	-25
p:agar	20
p:agen	29
p:ahea	-7
p:ahor	5
p:alar	-11
p:aleg	-13
p:algu	-27
p:aliv	20
p:allo	-16
p:alma	10
p:alre	-8
p:alwa	-10
p:amar	8
p:ambu	23
p:amig	-6
p:ammo	19
p:amon	9
p:answ	-6
p:ante	-6
p:anto	10
p:anun	10
p:anyb	-13
p:anym	47
p:apar	12
p:appa	17
p:appr	-6
p:apre	15
p:apun	12
p:arbi	-25
p:aren	13
p:arou	-23
p:arre	17
p:arri	9
p:asbe	18
p:aske	-30
p:aski	20
p:asle	-6
p:ator	-5
p:atra	-7
p:atro	-17
p:atti	8
p:aume	-7
p:auxi	14
p:aven	17
p:avis	-13
p:ayud	-13
p:azuc	-11
p:back	8
p:badg	13
p:baja	-10
p:bala	11
p:bale	6
p:banc	19
p:basi	8
p:basu	-17
p:bath	13
p:batt	8
p:beca	12
p:befo	-13
p:behi	5
p:bein	43
p:bene	-8
p:benn	7
p:bern	7
p:besa	5
p:bing	-8
p:birt	-13
p:blea	10
p:blee	16
p:bloc	-41
p:bloo	20
p:boar	6
p:boci	10
p:boil	10
p:bonu	-6
p:bord	9
p:borr	-14
p:boss	-7
p:bota	17
p:both	5
p:boto	-6
p:boug	-13
p:braz	6
p:brea	14
p:bric	12
p:brid	10
p:brin	-11
p:brot	11
p:buck	-5
p:buil	8
p:burg	-6
p:burn	10
p:burr	-13
p:busc	7
p:busi	12
p:cabe	5
p:cabl	-10
p:cach	11
p:cade	18
p:caig	-21
p:cale	-5
p:call	-49
p:calm	13
p:calo	19
p:came	17
p:cami	7
p:camp	12
p:canc	-19
p:cann	15
p:cant	-17
p:capa	30
p:capt	22
p:carc	-12
p:card	23
p:carl	-6
p:carp	-6
p:cast	9
p:catc	-5
p:catr	-5
p:caus	-21
p:caye	11
p:cena	-6
p:chai	27
p:chal	7
p:cham	-5
p:chan	-17
p:chap	-5
p:char	-24
p:chas	-15
p:chec	-34
p:chem	6
p:ches	35
p:chil	-8
p:chlo	6
p:chof	-5
p:chri	-6
p:chur	9
p:cinc	10
p:clas	-14
p:clav	-17
p:clea	27
p:cloc	-11
p:clos	-6
p:coac	-5
p:cobr	-6
p:coci	44
p:coli	-8
p:coll	22
p:colo	-12
p:come	-9
p:comi	-16
p:comm	6
p:conf	17
p:conm	8
p:cont	-13
p:conv	-10
p:cool	-10
p:corr	33
p:cort	19
p:cosa	8
p:cost	-11
p:couc	-8
p:coug	11
p:coul	-14
p:coun	-6
p:cour	-8
p:cous	-16
p:cove	-14
p:cowo	37
p:crac	-15
p:cran	10
p:cras	-7
p:crea	-9
p:cred	-12
p:creo	-8
p:crie	-13
p:cros	9
p:cryi	-7
p:cuad	20
p:cual	28
p:cuan	10
p:cuar	-16
p:cubr	-14
p:cuen	-9
p:cuid	-29
p:culp	-19
p:cump	14
p:cuna	-6
p:curi	-5
p:curs	-6
p:cutt	8
p:darm	-6
p:dedo	-11
p:deja	17
p:deje	-15
p:dele	-15
p:deli	6
p:dema	-5
p:demo	15
p:deni	7
p:dent	-8
p:depo	7
p:dere	-13
p:desa	12
p:desc	-9
p:desd	13
p:desh	11
p:desm	23
p:desp	35
p:deta	9
p:dete	16
p:detu	16
p:diab	8
p:diac	15
p:dice	-10
p:dich	6
p:dici	27
p:dije	12
p:diji	-8
p:dine	-11
p:dinn	-5
p:dire	-12
p:disc	17
p:dish	13
p:disp	-12
p:dizq	13
p:dobl	-44
p:dock	-42
p:dodg	-16
p:does	-18
p:doin	-21
p:dola	-20
p:doll	-25
p:door	14
p:dorm	-14
p:doub	-27
p:down	-6
p:drea	-8
p:dres	-10
p:dril	21
p:driv	-5
p:drop	-12
p:drov	22
p:drug	6
p:drun	13
p:duel	-10
p:duen	16
p:duer	7
p:easi	-5
p:effe	19
p:elev	-22
p:elim	11
p:ello	-15
p:emai	15
p:emer	32
p:empl	15
p:empt	35
p:ence	16
p:enci	20
p:encu	13
p:ende	6
p:endi	22
p:enfe	-8
p:engi	-10
p:engl	-8
p:enou	-8
p:ense	-16
p:epil	20
p:equi	-13
p:esca	10
p:esco	16
p:escu	9
p:espi	8
p:esta	12
p:esto	22
p:estr	-11
p:even	-15
p:evic	7
p:expe	14
p:expl	20
p:extr	-15
p:face	12
p:fail	-11
p:fall	-9
p:falt	-40
p:fami	13
p:favo	16
p:feli	-6
p:fies	-15
p:figh	25
p:fill	-9
p:film	10
p:fina	-7
p:fing	15
p:firm	26
p:firs	-15
p:fixe	-11
p:floj	-5
p:floo	-9
p:flye	-17
p:fold	47
p:folk	-8
p:foll	16
p:forc	7
p:fore	18
p:forg	-19
p:fork	17
p:form	-5
p:foto	13
p:foun	30
p:frac	-8
p:free	15
p:frie	12
p:fron	15
p:fuer	11
p:fune	-7
p:funn	14
p:gafe	-15
p:gara	-8
p:gene	-6
p:gent	-12
p:gere	8
p:gett	-11
p:givi	-9
p:glov	-17
p:goin	-9
p:good	13
p:grab	18
p:grac	-15
p:grad	-17
p:gran	-5
p:gras	-6
p:grea	-5
p:gree	-13
p:gril	6
p:grip	-6
p:grit	-37
p:gros	-26
p:grou	17
p:guan	-13
p:guar	-18
p:gues	24
p:gust	-21
p:habi	7
p:habl	-9
p:hace	-21
p:hait	-6
p:hall	34
p:hang	7
p:hara	15
p:hast	-9
p:havi	7
p:head	-14
p:heat	-6
p:heri	9
p:herm	7
p:hici	11
p:hidi	5
p:hija	-6
p:hire	12
p:hold	40
p:hood	7
p:hosp	-19
p:hote	6
p:huel	-10
p:huev	-11
p:huma	-5
p:hurt	15
p:idea	-7
p:igno	-7
p:igua	-17
p:ileg	6
p:imag	-8
p:imme	18
p:immi	32
p:inac	13
p:ince	16
p:inde	9
p:inju	-6
p:inmi	14
p:insc	-6
p:insi	7
p:inst	-8
p:insu	14
p:inte	-15
p:inve	25
p:invi	-6
p:jack	8
p:jueg	-28
p:juev	-26
p:juli	12
p:jump	19
p:juni	-18
p:junt	-25
p:kans	-7
p:keep	14
p:keye	14
p:kidd	-11
p:kill	-18
p:kind	-6
p:kiss	6
p:kitc	9
p:kmar	-8
p:knee	-6
p:knif	17
p:knoc	-6
p:know	12
p:labi	-14
p:land	-16
p:late	-17
p:laug	-9
p:lava	6
p:lawy	-7
p:lead	7
p:leaf	12
p:leav	9
p:lega	14
p:lent	-20
p:lett	28
p:leva	8
p:libr	-6
p:lice	5
p:lide	6
p:ligh	-9
p:limp	15
p:line	5
p:liqu	7
p:list	-12
p:litt	-14
p:live	-8
p:llam	14
p:llan	-22
p:llav	9
p:lleg	-31
p:llen	-7
p:llev	12
p:llor	-6
p:llov	-8
p:load	7
p:lobb	8
p:lock	56
p:lonc	-10
p:long	20
p:look	17
p:lueg	-8
p:lunc	17
p:lune	-16
p:mach	8
p:madr	7
p:maes	-7
p:main	-15
p:make	-22
p:mana	30
p:mand	-33
p:mane	15
p:mann	13
p:mant	-13
p:maqu	6
p:marc	-32
p:mari	11
p:mart	-12
p:matc	-13
p:matt	-9
p:meca	-17
p:meet	-12
p:mejo	-18
p:meme	-7
p:mens	-8
p:mese	8
p:mess	-9
p:meti	8
p:mied	-19
p:migh	-14
p:migr	24
p:migu	7
p:miss	-6
p:mist	-6
p:mixe	-11
p:moch	5
p:mole	-17
p:mond	-12
p:mont	-25
p:morn	8
p:move	-40
p:movi	-9
p:much	-28
p:muel	-5
p:muer	-11
p:muev	7
p:muje	15
p:musi	-9
p:myse	10
p:nadi	-26
p:name	39
p:nari	-6
p:nece	16
p:need	30
p:nerv	-16
p:neve	-42
p:nick	-7
p:nobo	8
p:noma	-7
p:nomb	23
p:norm	36
p:nort	20
p:noth	-21
p:noti	6
p:nowh	23
p:nues	26
p:nuev	-19
p:numb	-31
p:nume	-17
p:nunc	-39
p:offe	5
p:offi	17
p:ofic	24
p:olvi	-7
p:onio	-14
p:oral	-6
p:orch	6
p:orde	6
p:orej	-19
p:orga	17
p:orgu	-14
p:outs	16
p:owne	9
p:pack	-7
p:paga	22
p:pain	-7
p:pape	42
p:paqu	-7
p:para	-5
p:park	17
p:pasa	30
p:patr	25
p:peac	-11
p:pega	9
p:pele	6
p:pend	21
p:peop	-16
p:perd	-23
p:perr	-36
p:pers	-10
p:pesa	-10
p:peti	9
p:phon	-17
p:pick	29
p:pict	-7
p:pien	5
p:pier	-11
p:pill	23
p:piqu	-10
p:pist	20
p:plac	-25
p:plan	19
p:plat	-13
p:play	-33
p:pock	-6
p:poin	-9
p:pois	7
p:polv	-12
p:ponc	-7
p:pong	-13
p:porc	-7
p:porf	-11
p:porq	6
p:port	13
p:posi	17
p:post	-19
p:pota	-6
p:prec	-13
p:preg	7
p:pric	-7
p:prim	-6
p:prob	7
p:prop	7
p:prot	5
p:prov	-7
p:puch	6
p:pued	-25
p:puer	13
p:pull	13
p:punc	12
p:puni	14
p:pupu	-6
p:push	11
p:pusi	33
p:queb	6
p:qued	-19
p:quej	16
p:quem	9
p:ques	-36
p:quie	55
p:quim	10
p:quis	20
p:quit	-19
p:quot	6
p:rack	-6
p:radi	21
p:raid	13
p:rain	-7
p:rall	-10
p:ramo	11
p:ranc	13
p:razo	8
p:read	-13
p:real	-9
p:reas	25
p:reba	-7
p:reco	30
p:reda	-21
p:reem	-6
p:rega	-10
p:regi	-7
p:regr	-41
p:reme	-8
p:remi	-8
p:remo	-33
p:renu	15
p:repo	8
p:resp	13
p:resu	-15
p:revi	26
p:rien	-7
p:righ	5
p:roba	8
p:robb	-11
p:roll	9
p:romp	6
p:room	5
p:roun	-7
p:rout	19
p:rumo	-9
p:runn	-7
p:saba	-27
p:sabe	18
p:saca	-13
p:safe	-10
p:salg	15
p:sali	-10
p:salo	-8
p:sals	-6
p:sang	15
p:sani	-5
p:satu	-37
p:scaf	-7
p:scan	9
p:sche	17
p:scho	-16
p:scor	-8
p:seca	8
p:seei	-7
p:segu	42
p:sell	-10
p:sema	7
p:send	-8
p:seni	-7
p:seno	26
p:sent	7
p:sepa	26
p:serv	18
p:sexu	10
p:shak	15
p:shei	6
p:shel	9
p:sher	12
p:shif	17
p:shoe	-10
p:shoo	38
p:shot	15
p:shou	-16
p:siem	-11
p:sign	29
p:sigu	-36
p:sile	-10
p:sill	-5
p:sinc	32
p:sire	8
p:sist	-12
p:slas	15
p:slee	-9
p:slic	-10
p:smel	7
p:smil	-12
p:smok	9
p:snit	7
p:sobr	-12
p:sola	7
p:solt	16
p:some	34
p:sonr	-7
p:sorr	-26
p:spea	-6
p:spin	-6
p:spok	18
p:spra	12
p:spri	-12
p:stac	-8
p:staf	-6
p:stan	8
p:star	-12
p:stea	12
p:stee	-12
p:stic	-7
p:stil	-14
p:stol	-12
p:stor	-16
p:stre	-11
p:stri	27
p:stro	14
p:stuc	9
p:stud	-7
p:stuf	19
p:suel	9
p:sund	-15
p:supe	7
p:supp	10
p:surv	-13
p:susp	29
p:swea	8
p:swee	6
p:swit	-17
p:tabl	15
p:tail	6
p:take	9
p:taki	13
p:talk	-7
p:tanq	21
p:tant	-16
p:tape	15
p:tard	-35
p:tarj	22
p:tech	-11
p:tele	23
p:tell	11
p:temp	-13
p:tene	14
p:terc	-17
p:term	30
p:texa	-8
p:text	22
p:than	-16
p:that	10
p:thei	-13
p:ther	20
p:thes	-20
p:they	20
p:thin	24
p:thou	10
p:thre	47
p:thro	16
p:thum	-6
p:thur	-15
p:tien	27
p:time	15
p:tira	25
p:tire	12
p:toas	-6
p:toca	-7
p:toda	25
p:todo	9
p:toge	-20
p:toil	6
p:toma	18
p:tomo	28
p:toni	20
p:toot	-24
p:torn	9
p:tort	-8
p:touc	-7
p:towe	-8
p:trab	17
p:trai	20
p:tras	-9
p:tren	24
p:tres	9
p:trie	16
p:troq	7
p:truc	12
p:true	-19
p:trus	-6
p:tues	-13
p:turk	-8
p:ulti	25
p:uncl	-14
p:unde	13
p:unif	14
p:unio	-10
p:upda	-6
p:urge	8
p:uste	-8
p:usua	-8
p:vaca	-6
p:vaci	-22
p:vamo	-20
p:vaya	-9
p:veci	-9
p:vena	-19
p:vend	-7
p:veri	8
p:vest	11
p:vide	-18
p:viej	-16
p:vien	11
p:vier	5
p:vini	15
p:vist	12
p:vola	-5
p:volt	6
p:volu	-8
p:volv	-9
p:vomi	16
p:vota	6
p:voti	-8
p:vuel	8
p:walk	8
p:wall	-5
p:want	11
p:ware	20
p:warn	24
p:wash	7
p:wast	-5
p:wate	-25
p:what	-13
p:whil	8
p:whit	23
p:whoe	7
p:whol	11
p:wind	31
p:work	-30
p:worr	-8
p:woul	18
p:writ	21
p:wron	-20
p:wrot	33
p:year	-15
p:yell	16
p:yest	7
p:your	-20
p:zanj	8
p:zapa	-24
p:zapp	8
p:zumb	-9
pack	6
pack @us	11
pack _ _ $	6
pack your	11
package	-7
paga $	6
pagan	-6
pagan $	-9
pagar	16
pagaron	6
pagaron _ _ $	6
pago	-11
pago $	-6
pain	24
pain $	28
painted	-7
pal	-20
pal _ $	-17
pallet	6
pan	-14
pan $	-8
pan @here	7
pan @here @us	7
pan @here @us $	7
pan _ @us	7
pan _ _ $	7
pan at	7
papel	-7
papel $	7
papel @not-really-hit	-15
papel de	-15
papeles	23
papeles $	8
papeles en	7
paper	19
paper $	26
paper @here	11
paper _ @us	-6
paper _ _ @general	-9
paper _ _ i	-9
paper about	-10
paper in	9
papers	9
papers and	7
para	-9
para @harm	18
para @not-really-hit	14
para @not-really-hit @body	-25
para @not-really-hit @body $	-25
para @not-really-hit @not-really-hit	13
para @not-really-hit @office	27
para @not-really-hit @us	9
para @not-really-hit @us $	9
para _ @body	-25
para _ @general	-9
para _ @not-really-hit	11
para _ @office	27
para _ @us	10
para _ _ $	-12
para _ _ @not-really-hit	5
para _ _ las	7
para _ a	-9
para _ casa	13
para _ de	13
para _ el	-12
para _ las	-12
para _ oficina	27
para el	-7
para la	13
para la casa	13
para la oficina	27
para las	9
para tras	-6
para tras $	-6
park	-16
park _ $	-6
parking	18
parking _ after	17
paro _ linea	-6
paro la linea	-6
part	-11
part of	-6
party	-5
party _ @here	-8
pasa	-15
pasa @general	-6
pasa @general @not-really-hit	-6
pasa _ @not-really-hit	-6
pasa a	-6
pasado	11
pasan	8
pasan _ $	7
pasaporte	8
pasaporte $	8
pasar	9
pasar _ @general	8
pase	-9
paso	10
paso _ @not-really-hit	9
paso _ la	9
paso en	5
paso en @not-really-hit	5
paso en la	5
passed	-13
passed _ from	-7
passed _ in	6
passed out from	-7
passed out in	6
patrol	9
patrol @here	7
patrol @here @general	7
patrol _ @general	7
patrol _ the	7
patron _ _ y	-6
patrona	9
pay	-24
pay $	-39
pay _ $	5
pay _ _ said	-13
pay and	-13
pays	-6
peace	-11
pee	-8
pee .	-8
peed	12
peed _ @general	12
pego	16
pego _ el	12
pelea	11
pelo	-25
pelo $	-8
pelo _ $	-9
pelo _ _ $	-8
pending	21
pending _ $	21
pending investigation	21
pending investigation $	21
pensando _ @harm	5
pensando _ @to-me	-5
pensando _ _ @not-really-hit	5
pensando _ _ la	5
pensando _ _ que	-5
pensando _ lo	-5
pensando _ quitarme	5
pensando en @harm	5
pensando en @harm @not-really-hit	5
pensando en @to-me	-5
pensando en @to-me que	-5
pensando en lo	-5
pensando en quitarme	5
people	-24
people $	-16
people _ _ $	6
people _ _ fired	-11
people _ _ me	-13
people _ get	-11
people _ the	-9
people for	5
perdon	-20
perdon por	-10
pero	-28
pero _ @not-really-fired	11
pero _ _ $	-8
pero _ _ a	10
pero _ _ las	6
pero _ _ que	-6
pero _ _ ya	-14
pero _ mejor	-7
pero quiero	-8
perro	-8
perro $	-11
perros	11
perros $	11
personas	-7
pesan	-8
petition	9
phone .	6
phone _ dead	-6
phone _ read	6
phone and	10
phone and read	6
phone was	-6
phone was dead	-6
phones	-13
phones _ the	-6
pick	-22
pick @general	-11
pick @lightly	-8
pick _ @lightly	-5
pick _ _ $	-10
pick _ up	-5
pick up	-8
picked	9
picked _ _ guys	8
picked up	9
picket	15
picket line	13
picture	-8
picture _ @general	-7
picture _ the	-7
pictures _ @us	8
pictures _ _ @here	8
pictures _ _ at	8
pictures _ us	8
pictures of	8
pictures of @us	8
pictures of @us @here	8
pictures of us	8
pidiendo	7
pidieron	8
pidio	-17
pie $	5
pienso	5
pienso _ @harm	6
pienso _ matarme	6
pienso en	6
pienso en @harm	6
pienso en matarme	6
piernas	-9
pills	24
pin	-6
pin $	-8
pin .	-14
piquete	-10
piquete $	-10
pistola	20
pit	21
pit $	22
place	-28
place $	-16
place _ $	-7
plan	-5
plant	14
plant $	19
plant _ $	10
plant manager	6
planta	10
planta $	18
platica	-13
platica @not-really-hit	-13
platos	-6
playing	-12
please @do_to	-10
please @do_to @general	-7
please _ @general	-9
please _ the	-5
please help	19
please keep	-5
pocket	-6
point	7
points	-16
points $	-15
police	49
police _ _ $	8
police _ the	5
police _ us	6
police at	5
police at the	5
police on	5
policia	-35
policia $	12
policia _ _ $	-16
policia _ un	-13
policia de	-18
policia en	-20
policia y	-6
polish	-5
polvo	-12
poncharon	9
poncharon _ llantas	7
poncharon las	7
poncharon las llantas	7
poncho	-21
poncho _ llanta	-16
poncho una	-16
poncho una llanta	-16
por	-19
por @daily	-6
por @mistreated	6
por @mistreated $	6
por @not-really-hit	-11
por @not-really-hit @hours	-7
por @not-really-hit @union $	12
por @not-really-hit @worse-work	9
por @things	21
por @things $	24
por @to-me	17
por @to-me @not-really-hit	11
por @to-me @not-really-hit @not-really-hit	11
por @union $	-6
por @union-deed	-8
por @union-deed $	-12
por _ $	-10
por _ @general	-8
por _ @hours	-7
por _ @not-really-fired	6
por _ @not-really-hit	11
por _ @somebody	8
por _ @things	6
por _ @union	5
por _ @worse-work	9
por _ _ $	18
por _ _ @not-really-fired	-6
por _ _ @not-really-hit	21
por _ _ @said	-18
por _ _ @seize	6
por _ _ @to-me	-5
por _ _ @union-deed	7
por _ _ con	-6
por _ _ en	9
por _ _ la	10
por _ _ los	12
por _ _ no	-9
por _ _ que	-10
por _ _ y	-5
por _ a	-7
por _ con	7
por _ hoy	14
por _ linea	9
por _ no	-16
por _ pero	5
por _ volantes	5
por _ y	-18
por atras	-12
por atras $	-19
por castigo	6
por castigo $	6
por eso	-23
por eso no	-13
por favor $	-5
por firmar $	-5
por hablar	-27
por hablar $	-25
por la linea	9
por lo	17
por lo de	11
por los	6
por los volantes	5
por mi $	7
por mis	6
por reclamar	10
por reclamar $	10
por telefono	24
por telefono $	24
por texto	10
por texto $	10
por traer @not-really-hit @union	-6
por traer el	-6
por un	-17
por uno	6
porch	-7
porfavor	-11
porfavor $	-11
porque	6
porque @general	7
porque @general @not-really-hit	7
porque @union	18
porque _ $	17
porque _ @here	-10
porque _ @not-really-hit	5
porque _ _ @not-really-hit	-8
porque _ _ @things	-21
porque a	7
porque no	-32
porton	13
porton $	13
position	17
posted	-5
posters	-7
potato	-5
pots	-18
precios	-13
precios $	-6
pregunta	-7
preguntando	27
preguntando _ $	10
preguntando _ _ de	6
preguntando nombres	10
preguntando nombres $	10
preguntando quien	7
preguntaron	5
preguntas _ _ @union	6
pregunte	-18
pregunten	11
pregunto _ _ a	-10
pregunto el	5
pregunto quien	-6
pregunto si	6
prendio @not-really-hit	6
prendio la	6
presente	11
primera	-7
primero	6
primero $	7
primo	-5
problem	-9
problem $	-9
problema	12
problema si	13
propina	-8
propinas	12
proposito	5
prove	-6
proxima	-6
puchica	6
puede @bad	-6
puede _ @boss	-8
puede _ _ @harm	-7
puede _ _ despedirme	-7
puede _ jefe	-7
puede mi	-7
puede mi @boss	-7
puede mi @boss @harm	-7
puede mi jefe	-7
pueden	-26
pueden @harm	-18
pueden @harm por	-11
pueden @harm por @union-deed	-7
pueden _ _ @not-really-hit	-7
pueden _ _ @union-deed	-7
pueden _ _ hablar	-7
pueden _ _ la	-7
pueden _ _ por	-8
pueden _ por	-11
pueden correr	-9
pueden correr por	-7
pueden llamar	-7
pueden llamar @general	-7
pueden llamar @general @not-really-hit	-7
pueden llamar a	-7
puedo	8
puedo $	-6
puedo @union-deed	11
puedo _ @not-really-hit	5
puedo _ _ @not-really-fired	17
puedo hablar	17
puedo respirar	11
puerta	6
puerta $	9
puertas	9
puertas _ _ $	9
pues	-6
pues _ @to-me	-6
pull	31
pulled	13
pulled _ _ $	8
pulled _ _ on	11
pulled _ _ the	5
pulled _ in	7
pulled _ knife	12
pulled _ off	5
pulled a	12
pulled a knife	12
pulled me	8
pulled me in	7
pulled me off	5
pulled over	-6
punishment	10
punishment $	10
punto	5
puntos	-6
pupusas	-6
puro	-5
pushed	6
pushing _ to	13
pushing me	13
pushing me to	13
pusieron	33
pusieron _ _ $	23
put @general	-11
put @us	-14
put @us @body	6
put @us @here	-6
put @us @spread	7
put @us @worse	-8
put @us name	-5
put @us name @spread	-5
put _ @spread	12
put _ @worse	-8
put _ _ $	-10
put _ _ @here	-7
put _ _ for	-6
put _ down	-8
put _ name	-5
put _ on	12
put me down	-8
put me on	9
put my	-9
put my name	-5
put the	-10
que	-6
que $	-8
que @bad	-6
que @carry-on	29
que @carry-on $	5
que @carry-on @not-really-hit	13
que @coming	-27
que @coming @bad	-5
que @coming @bad en	-6
que @fired	-21
que @general	8
que @general @not-really-hit	-8
que @general no	19
que @general no @us	11
que @here	-13
que @hours	-10
que @hours abren	-10
que @hours abren $	-10
que @machine	-8
que @machine @general	-9
que @not-really-hit @somebody	-6
que @not-really-hit @somebody vez	-6
que @not-really-hit que	14
que @not-really-hit que se	13
que @said	-12
que @said @not-really-hit	-7
que @sign	-19
que @sign $	-13
que @sign si	-6
que @somebody	11
que @to-me	-8
que @to-me ensenara	-15
que @to-me va	13
que @to-me va @general	13
que @union $	13
que @union @not-really-hit	-11
que @us	31
que @us @bad $	-5
que @us @union-deed	5
que @was	6
que @was @general	5
que @was @general @not-really-hit	5
que _ $	-24
que _ @carry-on	5
que _ @coming	-7
que _ @denied	6
que _ @hurt-verb	6
que _ @insult	6
que _ @not-really-fired	-6
que _ @not-really-hit	-21
que _ @number	-5
que _ @said	-8
que _ @somebody	-7
que _ @things	14
que _ @to-me	6
que _ @union-deed	8
que _ @us	6
que _ @was	10
que _ @will-do	-23
que _ _ $	-13
que _ _ @agents	11
que _ _ @gave	-11
que _ _ @general	11
que _ _ @harm	-7
que _ _ @here	-13
que _ _ @machine	13
que _ _ @not-really-fired	25
que _ _ @not-really-hit	-38
que _ _ @somebody	14
que _ _ @to-me	-9
que _ _ a	17
que _ _ chaleco	10
que _ _ con	6
que _ _ correr	-7
que _ _ de	-16
que _ _ dinero	-6
que _ _ mas	20
que _ _ mis	6
que _ _ nada	10
que _ _ no	29
que _ _ nos	-10
que _ _ otro	10
que _ _ pero	9
que _ _ pueden	6
que _ _ se	12
que _ _ un	-18
que _ _ van	13
que _ _ vez	-6
que _ _ viene	-10
que _ _ ya	-6
que _ abren	-10
que _ con	-7
que _ conmigo	8
que _ de	-12
que _ ensenara	-15
que _ estoy	10
que _ hable	8
que _ hay	-6
que _ la	-9
que _ lo	6
que _ me	7
que _ mi	5
que _ no	22
que _ otra	-6
que _ papeles	14
que _ pasa	-10
que _ policia	-26
que _ por	-13
que _ que	15
que _ redada	-5
que _ se	10
que _ sea	6
que _ si	-22
que _ soy	12
que _ tengo	-11
que _ un	-8
que _ ustedes	-9
que _ va	18
que _ vaya	13
que _ vuelva	5
que _ yo	7
que a	-8
que a la	-7
que alegria	-14
que alegria $	-14
que alguien	11
que alla	-20
que anda	-6
que decir	-19
que decir si	-6
que derechos	-11
que derechos tengo	-11
que dije	8
que dijo	-6
que el	-11
que entregue	10
que esta	-5
que firme $	8
que firme un	-8
que fuimos	5
que fuimos a	5
que hacemos $	6
que hacen	-6
que hacer	-7
que hacer @not-really-fired	-12
que hacer @not-really-fired @not-really-hit	-12
que hacer con	-12
que hasta	6
que hay	-22
que hora	-10
que hora abren	-10
que hubo	-5
que hubo redada	-5
que la	13
que la otra	-6
que la que	13
que le	-10
que le ensenara	-15
que le va	13
que limpia	8
que me	31
que miedo	-6
que mis	14
que mis @things	14
que mis papeles	14
que no	8
que no @coming	-6
que no @coming @hours	-6
que no @denied	8
que no es	7
que no hay	-6
que no vuelva	5
que nos	-6
que nunca	-11
que por	12
que renuncie	8
que sabe	6
que si	40
que si @union	14
que si no	5
que si yo	7
que significa	-6
que soy	10
que te	13
que te @bad	11
que tengo	6
que tiene	5
que tiene @somebody	5
que van	-8
que van a	-9
que ya	16
que ya no	19
que yo	9
queda	-19
queda _ $	-7
queda _ @not-really-hit	-11
queda _ _ @not-really-hit	-12
queda _ de	-11
quedaron	7
quede	-14
quede sin	-7
quedo	9
quedo _ $	6
quejamos	13
quemando	7
question	-13
questioned	-16
questions	-5
quien	-13
quien @hit	5
quien @to-me	-6
quien @union $	6
quien @was	-9
quien @was @general	-9
quien @was @general @not-really-hit	-9
quien _ $	6
quien _ @union	6
quien _ _ @not-really-hit	-11
quien _ _ @union	9
quien _ _ la	-13
quien _ el	7
quien _ la	-5
quien _ si	-6
quien fue	-9
quien fue a	-9
quien le	-5
quien se	-5
quien va	13
quien va @general	7
quien va a	7
quiera	22
quiera $	23
quiere	13
quiere _ @to-me	8
quiere que	15
quiere que @to-me	8
quieren	30
quieren _ $	9
quieren _ _ $	9
quieren _ _ de	10
quieren _ _ firme	18
quieren _ _ un	-15
quieren _ firmar	-6
quieren _ firme	-7
quieren hacer	-6
quieren hacer firmar	-6
quieren que firme	-7
quiero @harm	10
quiero @harm $	10
quiero @sign	5
quiero @sign @not-really-fired	5
quiero @sign @not-really-fired que	5
quiero _ $	15
quiero _ @not-really-fired	5
quiero _ @not-really-hit	-8
quiero _ _ $	-18
quiero _ _ que	5
quiero vivir	16
quiero vivir $	16
quiet @general	8
quiet that	8
quiso	22
quit	-20
quit $	13
quit _ _ $	-7
quitarme	5
quitarme _ _ $	7
quitarme _ vida	7
quitarme la	7
quitarme la vida	7
quitaron	-6
quitaron _ _ del	-7
quitaron los	-6
quiten	-11
quiten a	-9
quito _ _ el	-12
quitting	-7
racks	-6
radio	21
radio _ la	11
raid	-12
raid _ _ the	-6
raided	14
rain	-5
rally	-10
ramon	11
ran $	-6
rat	6
rato _ _ $	-6
razon	8
razon $	8
read	-16
read $	-5
read my	6
ready	-11
ready @worse	-6
ready _ _ $	-6
ready to	-6
real	11
real _ $	17
real _ _ $	-8
real _ that	8
real bad	19
real quiet	8
real quiet @general	8
real quiet that	8
really	-7
really _ @us	-6
reason	25
reason $	6
reclamar	10
reclamar $	10
record _ boxes	-5
red	-9
red _ $	-7
redada	-21
redada $	-14
redada _ _ estado	-6
redada _ otro	-6
redada en	-7
redada en otro	-6
ref	-13
regresan	8
regresan $	8
regret	9
regret it	9
remind	-7
remind @us	-7
remind me	-7
remove	-11
remove @us	-5
remove _ _ @worse	-5
remove _ _ from	-5
remove your	-5
removed	-22
removed the	-6
renuncie	13
renuncie $	6
renuncie y	6
replaced	10
report	11
reporte $	5
reporte por	-5
reported	-7
respirar	11
rest	-14
results	-7
revisar	10
revisaron	15
revisaron _ _ $	15
rh	13
rid	17
rid of	17
ride	-11
riendo	-7
right	10
right $	-12
right @lightly	20
right @lightly @us	14
right _ @general	-6
right _ @lightly	6
right _ @us	16
right _ _ @general	7
right _ me	9
right now	11
right over	14
risa	-11
road	-11
robbed	-11
rolled	9
rompio	6
roof _ _ on	7
room	20
room $	7
room _ lol	-6
room is	-5
ropa	-5
rosa	-8
rosa $	-6
round	-7
route	16
rubs	6
rubs @lightly	6
rubs _ _ @us	6
rubs up	6
rumor	-8
run	-15
running	-7
rush	-9
sabado	-28
sabado $	-14
sabado _ @not-really-hit	-12
sabe	-25
sabe $	-5
sabe @not-really-hit	-18
sabe @to-me	-6
sabe @to-me que	-6
sabe _ _ $	-13
sabe _ que	-5
sabe de	-18
sabe lo	-6
sabe lo que	-6
saben	17
sacaron	-18
sacaron _ la	7
sacaron de	7
sacaron de la	7
sacaron del	-24
saco	19
saco _ _ de	6
saco _ _ y	13
saco mi	26
sad	-20
safety	-10
safety _ $	-6
said	27
said $	14
said .	12
said _ $	-27
said _ _ $	-18
said _ _ a	-7
said _ _ it	16
said _ _ my	8
said _ _ off	6
said _ _ signs	6
said _ _ that	5
said _ _ to	-10
said _ _ where	6
said _ be	-6
said _ better	9
said _ it	7
said _ job	-7
said _ knows	8
said _ last	-13
said _ no	9
said _ talking	-6
said _ to	9
said _ who	6
said good	-14
said good job	-7
said he knows	8
said hes	-7
said i	8
said i better	9
said if	-8
said if we	-9
said ill	9
said im	18
said it	8
said no	-12
said no to	7
said that	-16
said that last	-13
said they	-5
said what	-16
said yes	-10
said yes $	-6
sal	-8
salgo	15
salgo @not-really-hit	7
salgo @us	6
salgo _ _ $	8
salgo _ el	7
salida	-8
salida $	-15
saliendo _ _ $	-6
saliendo _ turno	-7
saliendo del @not-really-hit	-7
saliendo del @not-really-hit $	-7
saliendo del turno	-7
salio	-20
salio _ _ $	-6
salio _ hospital	-5
salio del hospital	-5
salir	24
salir @not-really-hit	22
salir @not-really-hit @not-really-hit	13
salir _ @not-really-hit	13
salir _ _ $	6
salir de	13
salir el	9
salon	-8
salsa	-6
same	-12
same _ $	-15
same _ @daily	6
same _ truck	6
sandra	7
sangre	9
sanitizer	-6
sat	-10
saturday	-32
saturday $	-19
saw	-6
saw a	-11
saw me	6
saw my	13
say	-30
say _ $	-6
say a	-14
say who	7
saying _ _ $	6
says	41
says .	6
says _ _ .	6
says _ _ is	-5
says _ _ the	-14
says _ _ to	7
says _ going	6
says _ more	6
says _ to	-14
says ask	9
says he	8
says hi	-5
says it	-22
says no more	6
says she	13
says they	-7
says we	9
scab	31
scaffold	-7
scared $	-5
scared _ @us	12
scared _ _ $	6
scared _ _ @asks	-6
scared of	22
schedule	16
schedule $	7
schedule _ $	14
schedule _ _ $	-11
schedule _ out	6
school	-16
school $	8
school _ $	-8
school _ .	-6
school called	-10
screamed	7
screaming	-8
screen	-8
screenshots	8
se	21
se @bad	-30
se @bad $	-10
se @bad @not-really-hit	-8
se @fired	-7
se @here	37
se @here quemando	7
se @hit	-9
se @hit @not-really-hit	-12
se @hit @not-really-hit @worse-work	-6
se @hurt-verb	31
se @hurt-verb @not-really-hit	11
se @hurt-verb @not-really-hit @somebody	9
se @hurt-verb @somebody	6
se @hurt-verb @us	5
se @not-really-hit	-7
se @seize	10
se @seize @general	11
se @to-me	12
se @to-me @seize @not-really-hit	-7
se @us	-28
se @us @hit	5
se @us @hurt-verb	-7
se @us @wreck	-16
se @us @wreck @somebody	-16
se @was	17
se @was @not-really-fired	5
se @was @not-really-hit	11
se _ $	-7
se _ @general	16
se _ @hit	5
se _ @hurt-verb	-6
se _ @not-really-fired	5
se _ @not-really-hit	-7
se _ @somebody	7
se _ @wreck	-16
se _ _ $	16
se _ _ @here	-6
se _ _ @machine	5
se _ _ @not-really-hit	7
se _ _ @somebody	-6
se _ _ @was	6
se _ _ @worse-work	-6
se _ _ de	17
se _ _ dedo	12
se _ _ en	14
se _ _ estoy	6
se _ _ linea	-6
se _ _ mi	7
se _ _ perro	-10
se _ _ por	5
se _ _ se	10
se _ _ todos	-5
se _ _ una	-17
se _ a	10
se _ de	13
se _ digo	13
se _ la	-10
se _ llevo	-6
se _ para	-5
se _ poncho	-16
se _ que	-5
se _ quemando	7
se _ un	-7
se _ ya	6
se atoro	-6
se cayo	10
se cayo un	7
se desmaya	-11
se esta	11
se esta quemando	7
se estan	24
se fue	5
se lastimo	-8
se llama	-12
se llevaron	13
se llevaron a	11
se lo	12
se lo llevo	-6
se me	-28
se me poncho	-16
se paro	-6
se paro la	-6
se prendio @not-really-hit	6
se prendio la	6
se puede	-7
se que	6
se quedaron	8
se volteo	7
se vomito	12
sea @not-really-hit	6
sea _ _ $	-8
second shift	15
secretaria	5
secretaria $	5
security _ the	-10
security at	-10
security at the	-10
security guard	-5
see	-10
see _ _ $	-7
see a	8
see my	-6
seeing	-7
seguir	14
segura	11
segura $	11
seguridad	8
seguridad _ @not-really-hit	6
semana	6
semana _ @not-really-hit	5
semana _ @us	6
semana _ me	6
send	-5
send _ _ my	6
send _ to	6
send it	7
sending	-8
sending _ memes	-6
sending me	-5
sending me memes	-6
seniority	-7
senor	14
senor $	8
senor _ $	6
senor ese	6
senor ese $	6
senora	13
sent	16
sent @general	-7
sent @home	7
sent @us	11
sent @us @general	-5
sent @us @home	18
sent @us @home early	7
sent @us @home for	9
sent _ @general	-11
sent _ @home	18
sent _ _ $	9
sent _ _ @home	-7
sent _ _ early	7
sent _ _ for	9
sent _ _ home	-7
sent _ a	-7
sent _ home	18
sent home	7
sent me	26
sent me home	27
sent my	-7
sentido	17
sentido @general	18
sentido a	18
ser	-6
ser _ $	-6
services	13
shaking	17
shaking $	13
she _ .	-6
she _ _ $	-5
she _ _ a	-12
she _ _ and	9
she _ _ said	-7
she _ _ the	13
she _ a	-10
she _ her	-6
she _ it	6
she _ me	8
she _ my	6
she _ she	6
she _ to	6
she _ want	-7
she asked	8
she dont	-8
she got	-23
she knows	6
she said it	6
she told	10
sheila	6
shell	8
sheriff	12
shes	8
shes _ _ $	18
shes _ me	6
shes in	-8
shes not	21
shes pushing	-7
shift	-15
shift $	-18
shift _ _ $	-7
shift _ a	11
shift _ it	-12
shift got	6
shift was	14
shifts	33
shoes	-10
shooter	39
short $	-8
short @us	13
short _ $	6
shot	-32
shot _ _ $	-15
shots	15
should	-6
should _ $	7
should _ _ if	-6
should i	-8
shoulder	-9
shoved	7
shoved me	7
show $	-7
showed	7
showed me	13
showed up	10
shows	-6
shows $	-6
shut	25
shut _ $	11
shut off	7
shut the	6
si	-44
si @bad	-7
si @coming	-10
si @here	-7
si @not-really-hit	-18
si @not-really-hit @they	-14
si @not-really-hit @they @us	-14
si @somebody	-12
si @somebody se	-11
si @somebody se @bad	-11
si @to-me	-11
si @union	8
si @us	-33
si @us @bad	-17
si @us @hit	-7
si @us @hit $	-7
si @us @will-do	-6
si _ @bad	-17
si _ @fired	-5
si _ @general	-10
si _ @hit	-13
si _ @hours	-5
si _ @not-really-fired	11
si _ @they	-14
si _ @us	11
si _ @will-do	-8
si _ _ $	-29
si _ _ @to-me	-5
si _ _ @union	16
si _ _ @us	-5
si _ _ en	-9
si _ _ eso	6
si _ _ la	9
si _ _ me	-5
si _ _ migra	-6
si _ _ y	-12
si _ a	-8
si _ con	11
si _ la	-7
si _ lastimo	-9
si _ me	11
si _ no	7
si _ se	-11
si _ supervisor	-10
si alguien	-11
si alguien se	-11
si el	-17
si el supervisor	-10
si firme	-6
si hay	-10
si me	-32
si me lastimo	-9
si no	18
si no @us	11
si no me	11
si nos	-10
si soy	12
si yo	8
si yo no	7
sick	-15
sick $	-6
sick _ @general	-5
siempre	-11
siempre $	-15
siento @not-really-hit	-5
siento @not-really-hit @body $	-14
siento _ $	10
siento _ _ $	-15
siento _ dedos	-12
siento los	-12
siento los dedos	-12
sign	6
sign .	23
sign _ $	7
sign _ _ $	-11
sign _ _ a	10
sign _ _ in	9
signed	36
signed $	28
signed _ _ $	6
signed _ card	11
signed a	6
signed a card	6
significa	-6
signing	-7
signs	8
sigo	7
sigue	-21
sigue _ el	-7
siguiendo	6
siguio	-30
siguio _ _ $	-32
siguio un	-32
sin	-16
sin @machine	-20
sin _ @us	-17
sin _ _ @not-really-hit	9
sin _ en	7
sin _ me	-17
sin _ y	-13
sin elevador	-19
sin guantes	-6
sin nada	-12
sin nada $	-12
sin paga	6
sin paga $	6
since	32
since @general	38
since @general @act	19
since @general @act $	12
since @general @act @general	7
since @general @union	10
since @they	22
since @they @union	11
since @us	6
since @us @lightly	8
since _ $	-16
since _ @act	19
since _ @machine	7
since _ @union	21
since _ _ $	15
since _ _ @general	16
since _ _ @us	10
since _ _ me	7
since _ _ the	13
since _ saw	7
since _ signed	12
since _ started	11
since _ vote	7
since _ wore	7
since i	28
since i signed	12
since i wore	7
since monday	-10
since the	10
since the vote	7
since they	22
since they started	11
sindicalista	12
sindicato	-9
sis	-7
sister	-11
sit	-5
sit @worse	-10
sit down	-10
size	-7
slashed	15
slashed _ the	12
slashed in	12
slashed in the	12
sleep $	-9
sleeping	-11
sleeping @here	-11
sleeping @here @general	-11
sleeping _ @general	-11
sleeping in	-11
slice	-5
slow	-7
smell	18
smell $	-8
smell _ the	-6
smell like	6
smells	-11
smells like	-11
smh	-5
smh $	8
smoke	12
smoke _ _ building	8
smoke _ the	8
smoke in	8
smoke in the	8
so	-45
so _ $	-12
so _ _ $	-16
so _ _ dont	16
so _ _ her	-8
so _ _ him	11
so _ _ the	-11
so _ can	-7
so _ for	5
so _ from	-7
so _ i	16
so _ im	-6
so _ knows	-7
so _ of	12
so _ sat	-7
so far	9
so i	-16
so i can	-7
so i sat	-7
so im	-7
so many	-13
so much for	5
so now	-6
so we	-8
so what	8
sobre	-6
solo	-6
solo _ $	-9
soltaron	11
some	-7
some _ the	-6
some people	9
somebody	-11
somebody $	-7
somebody _ _ $	8
somebody _ _ a	-7
somebody _ _ lunch	-10
somebody _ a	-10
somebody _ me	-9
somebody _ out	11
somebody hit	-18
somebody passed	11
somebody passed out	11
someone	22
someone _ my	10
someone _ they	6
someone call	24
someone died	5
someone followed	6
someones	7
something	19
something .	-6
something _ @they	-5
something _ _ @here	20
something _ _ at	20
son	-11
song	-9
sonrio	-6
sonrio _ _ $	-6
soon	-13
soon $	-12
sorry	-26
soy	21
soy _ del	6
speech	-8
speech _ _ $	-5
spins	-6
spins $	-6
spit	18
spoke	18
spoke _ the	-5
spoke to	7
sprayed	10
sprite	-5
standing	13
starting	-10
station $	-6
station _ the	11
stay	12
stay @spread	6
stay _ $	7
stay on	6
stealing	13
stealing and	6
still	-14
still @act	-7
still _ $	8
still _ @us	-9
stole	-5
stop	-29
stop @act	-14
stop _ $	-6
stop _ @us	-8
stop _ @who	9
stop _ _ @here	18
stop _ _ @us	-14
stop _ me	-7
stop by	6
stop by the	8
stop crying	6
stop talking	-13
stopped _ the	-9
store	-8
store $	-8
street	-11
street $	-10
stroke	14
stuck	9
stuck _ _ needle	6
stuck _ a	5
stuff	12
su	-9
su @machine @here	-5
su @not-really-hit	5
su @somebody	-5
su _ $	-11
su _ @here	-5
su _ @not-really-hit	6
su _ en	-12
su _ esta	-5
su _ y	6
su casa	5
su troca	5
subieron	-6
sueldo y	-6
suena	5
suena @not-really-hit	7
sunday	-14
sunday $	-15
super	-6
supervisor	9
supervisor $	-11
supervisor _ _ $	-9
supervisor _ me	6
supervisor _ to	8
supervisor asked	-5
supervisor que	-6
supo	-13
supposed	11
supposed @worse	11
supposed to	11
sure	-6
suspended	21
suspended $	16
suspended 3	6
suspended 3 days	6
suspended _ days	6
suspendido	6
suspendieron	6
suspension	-7
suspension $	9
swear	-5
swear $	-5
sweating	14
sweeping	6
switch	-6
switched	-15
switched _ _ $	-5
table	19
table $	26
table _ _ $	7
table and	-6
take _ _ $	8
take _ my	6
take _ the	8
take care	-10
take off	9
take off the	9
taken	8
taking	13
taking _ _ us	8
taking _ of	8
taking pictures	8
taking pictures of	8
talk	-16
talk $	-7
talk @worse @general	12
talk @worse @us	-8
talk @worse @us $	-10
talk _ _ at	6
talk _ me	11
talk about	-7
talk about @general	-6
talked	-6
talked to	-12
talking	-6
talking _ $	8
talking _ _ and	-5
talking _ _ on	-12
talking _ pay	-7
talking about pay	-7
talking to	-9
talking union	10
talking union $	8
talks	6
talks _ you	5
talks to	6
talks to you	5
tambien _ @here	-5
tank	7
tanque	21
tanque de	9
tantito	-9
tanto	-6
taped	16
tapo	-15
tapo @not-really-hit	-15
tarde	-39
tarde $	-7
tarde @not-really-hit	-16
tarde el	-16
tardes	8
tardes _ _ @not-really-hit	7
tardes _ _ el	7
tarjeta	10
tarjetas	13
tarjetas $	-8
te	-30
te @bad	11
te @will-do	-9
te @will-do $	-6
te _ $	-17
te _ @harm	-22
te _ @not-really-hit	12
te _ _ $	-29
te _ _ @not-really-hit	23
te _ _ la	5
te _ el	18
te dejo	-22
team	-17
team $	-14
techo	-13
telefono	25
telefono $	18
tell	-32
tell me	-8
tell the	-6
tell you	-6
telling	12
telling us	14
temporales	9
temporales _ _ @not-really-hit	9
temprano	-12
temps	-9
ten	8
tener	13
tengo @not-really-fired	21
tengo @things	-12
tengo _ _ @not-really-fired	17
tengo _ _ @not-really-hit	7
tengo _ _ @us	-15
tengo _ _ al	17
tengo _ _ me	-15
tengo _ el	-9
tengo _ en	6
tengo _ que	-13
tengo al	17
tengo papeles	-12
tengo si	-11
tercer	-16
tercer @hit	-11
tercer @not-really-hit	-6
tercer @not-really-hit $	-6
tercer _ $	-6
tercer piso	-11
tercer turno	-6
tercer turno $	-6
terminar	-7
terminar @not-really-hit	-7
terminar _ _ $	-7
terminar el	-7
terminaron	-8
terminaron el	9
terminated	34
terminated $	11
termination	12
termination _ $	13
test	-13
texas	-8
texas says	-7
text	-14
text $	10
text @dead	9
text @general	-17
text @general $	-6
text @us	-11
text @worse	6
text _ $	-8
text _ @do_to	10
text _ @general	-7
text _ _ $	-8
text _ _ @asks	7
text _ _ @general	8
text _ _ @here	10
text _ _ @us	-9
text _ the	-7
text from	6
text me	-9
text you	-11
text you $	-6
texted	13
texted _ $	9
texted me	8
texto	9
texto $	10
texts	6
texts _ $	-5
texts _ _ $	11
than	-18
than @us	-14
than _ $	-6
thanks	-11
thanks $	-8
that	-70
that $	-14
that _ $	-5
that _ _ $	-31
that _ _ a	6
that _ _ me	-5
that _ _ my	19
that _ _ you	10
that _ for	12
that _ is	9
that _ the	-13
that _ time	-6
that _ to	18
that a	-9
that he	6
that last	-13
that man	-6
that man $	-6
that meeting	5
that new	7
that one	-11
that ref	-13
that says	9
that spoke	20
that was	-12
that was the	-9
thats	10
thats @general	7
thats @us	14
thats _ @general	6
thats _ @us	-7
thats _ _ $	-8
thats _ _ @general	11
thats _ _ @here	9
thats not	-10
thats not @us	-10
thats the	11
thats what	7
thats what @general	8
the	-28
the _ $	36
the _ _ $	18
the _ _ 2	8
the _ _ a	22
the _ _ after	9
the _ _ already	11
the _ _ and	12
the _ _ are	-7
the _ _ asking	6
the _ _ at	12
the _ _ cant	6
the _ _ chained	27
the _ _ code	-5
the _ _ come	9
the _ _ day	-14
the _ _ dont	7
the _ _ down	-16
the _ _ got	13
the _ _ has	5
the _ _ hear	-5
the _ _ her	12
the _ _ hes	-11
the _ _ him	11
the _ _ in	-19
the _ _ is	-18
the _ _ it	-10
the _ _ its	-16
the _ _ just	7
the _ _ laughing	8
the _ _ my	-14
the _ _ next	8
the _ _ night	6
the _ _ no	7
the _ _ of	-23
the _ _ off	-14
the _ _ our	-16
the _ _ put	5
the _ _ she	-5
the _ _ somebody	-6
the _ _ stop	-15
the _ _ tell	-8
the _ _ that	-16
the _ _ the	-31
the _ _ them	5
the _ _ this	5
the _ _ us	23
the _ _ was	-17
the _ _ we	5
the _ _ well	20
the _ _ who	-6
the _ _ with	-5
the _ again	-5
the _ all	-15
the _ and	-11
the _ anymore	26
the _ are	15
the _ asking	8
the _ bag	-6
the _ building	-10
the _ by	-8
the _ center	6
the _ come	-6
the _ comes	-6
the _ company	-8
the _ desk	6
the _ dont	6
the _ for	5
the _ gate	-9
the _ goes	-6
the _ got	10
the _ guy	-9
the _ he	14
the _ home	25
the _ i	10
the _ in	-36
the _ is	-13
the _ it	-6
the _ its	-9
the _ kid	-8
the _ line	22
the _ list	-10
the _ lot	14
the _ man	5
the _ manager	8
the _ night	-9
the _ no	-5
the _ not	16
the _ of	11
the _ on	-22
the _ one	-16
the _ out	-7
the _ party	5
the _ room	7
the _ says	23
the _ since	9
the _ so	-7
the _ still	-8
the _ stop	11
the _ table	10
the _ the	6
the _ they	6
the _ thing	-19
the _ threw	5
the _ today	-10
the _ told	8
the _ truck	-9
the _ union	-14
the _ up	-6
the _ w	27
the _ was	-22
the _ while	6
the _ who	5
the agency	10
the back	-6
the bank	-11
the bank $	-10
the bathroom	18
the bed	5
the blue	-7
the board	6
the boot	5
the box	-12
the break	-7
the break room	-7
the bridge	10
the building	7
the building $	8
the bus	21
the bus stop	11
the button	8
the button $	7
the cake	-6
the camp	7
the card $	9
the cards	7
the cat	-15
the check	-7
the chef	7
the chef threw	7
the committee	11
the committee $	11
the cooler	9
the couch	-7
the couch $	-6
the crew	32
the crew for	13
the desk	-6
the detention	6
the detention center	6
the dock	-14
the dock $	-5
the door	14
the door $	5
the doors	14
the doors $	8
the driver	-6
the east	6
the election	-8
the email	12
the er $	16
the eye	10
the fall	6
the family	-6
the first	7
the floor $	10
the flyers $	7
the foreman	13
the forklift	16
the form	-19
the freezer	7
the freezer $	7
the front	6
the front desk	6
the game	-7
the game $	-7
the garage	-10
the gas	-14
the grill	7
the grill $	9
the ground	10
the guard	-7
the gun	-11
the heat	6
the heater	-5
the hook	11
the hospital	12
the hospital $	16
the hot	7
the hotel	9
the ice	-9
the ice $	-6
the instructions	-5
the kids	-6
the kitchen	6
the lady	-6
the landlord	-17
the lawyer	-9
the lawyer night	-9
the letter	-7
the line	15
the line $	6
the linen	7
the linen room	7
the list	-15
the list $	-7
the lobby	7
the lot	17
the lot $	17
the lunch	15
the machine	20
the machine got	11
the meeting $	-6
the meeting and	-6
the messages	7
the month	-6
the new	-14
the next	-6
the night	-7
the office	9
the office now	6
the old	-5
the one	-7
the ones	27
the orchard	6
the orchard $	6
the oven	12
the paper	-8
the parking	20
the petition	8
the phone	-8
the pin	5
the plant	25
the plant $	19
the police on	5
the rally	-10
the red	-6
the rest	-5
the road	-11
the safety	-5
the same	-10
the scaffold	-7
the schedule	25
the schedule $	16
the school	-12
the second	-8
the side	-9
the smell	-6
the song	-6
the table	8
the table $	12
the time	-13
the time $	-13
the tire	-6
the trailer	-5
the trash	-7
the truck	-8
the uniforms	-7
the union $	6
the van	17
the van on	9
the wall	-5
the warehouse	27
the way	16
the way $	-7
the way home	22
the whole line	21
the wrong	-12
the yard	7
their	-13
them	-7
them _ $	7
them _ _ $	-8
them _ my	-5
them all	7
them all $	7
them in	-6
then	-30
then $	-9
then @union	-6
then _ @asks	-6
then who	-6
there	-18
there $	-9
there _ _ $	-6
there _ _ moved	-7
there _ my	-8
there _ the	-8
there _ they	-5
there and	-5
there anymore	-7
there was	30
theres	40
theres @general	53
theres @general @loss	19
theres @general @us	12
theres @general @us @here	9
theres @general fight	27
theres _ @here	-6
theres _ @lightly	6
theres _ @loss	19
theres _ @spread	16
theres _ @us	6
theres _ _ $	39
theres _ fight	27
theres _ fire	19
theres _ smell	6
theres a	53
theres a fight	27
theres a fire	19
theres blood	11
theres no	-10
these	-20
these _ $	-10
they _ $	16
they _ 20	-6
they _ _ .	14
they _ _ about	10
they _ _ again	-10
they _ _ at	-10
they _ _ car	-10
they _ _ contract	14
they _ _ cousin	5
they _ _ doors	15
they _ _ for	-8
they _ _ from	-5
they _ _ go	5
they _ _ home	7
they _ _ if	17
they _ _ it	10
they _ _ make	6
they _ _ me	19
they _ _ more	-9
they _ _ no	11
they _ _ of	27
they _ _ off	11
they _ _ our	-25
they _ _ pay	-45
they _ _ shift	-13
they _ _ station	-6
they _ _ take	7
they _ _ the	-16
they _ _ to	-29
they _ _ today	13
they _ _ us	-10
they _ _ with	5
they _ _ yesterday	15
they _ a	-11
they _ asking	7
they _ back	-10
they _ cameras	7
they _ fire	-5
they _ go	7
they _ got	9
they _ if	6
they _ im	15
they _ in	5
they _ it	14
they _ its	6
they _ know	-7
they _ let	15
they _ maria	6
they _ me	31
they _ my	-20
they _ need	-8
they _ off	-18
they _ out	7
they _ people	-9
they _ taking	5
they _ us	-46
they _ you	10
they allowed	-5
they allowed to	-5
they are	19
they arrested	10
they ask	14
they been	8
they call	-7
they called the	9
they cant	-5
they changed	-9
they changed my	-10
they cut	-13
they did	35
they did $	20
they did it	8
they docked	-47
they dont	-15
they dont need	-8
they dropped	-12
they ever	-8
they finally	16
they fire	-5
they fired	7
they fired me	24
they found	20
they found out	10
they gave	-10
they gave me	-15
they gave my	14
they going	-6
they got	-16
they got me	-6
they got us	-18
they have	22
they have the	11
they hired	13
they just	21
they keep	9
they know	7
they laid	10
they let	6
they let go	7
they let me	13
they let us	-8
they lock	8
they locked	11
they locked the	9
they made	6
they moved	-26
they moved me	-23
they moved my	-6
they never	-21
they only	-12
they pulled	8
they pulled me	5
they put	14
they put a	8
they put me	13
they put up	-5
they removed	-20
they said	10
they said im	15
they said that	-8
they say	7
they sent me	5
they sprayed	10
they switched	-7
they threatened	6
they told	11
they told me	6
they told the	-7
they told us	9
they took	-11
they took my	8
they want	21
they want me	7
they want my	15
they want us	-12
they wont	22
they wont let	17
theyll _ _ @us	-5
theyre	20
theyre _ _ $	29
theyre _ _ for	-10
theyre _ me	24
theyre _ to	9
thing	-19
thing _ @general	-11
thing _ a	-13
think _ _ are	-7
think _ know	11
think _ was	8
think i	21
think i was	8
think my	-5
think the	-7
thinking	52
thinking _ _ $	27
thinking _ _ @general	15
thinking _ _ it	18
thinking _ ending	18
thinking about	42
thinking about ending	7
thinking about ending @general	7
this	28
this _ _ $	9
this _ _ i	7
this _ _ so	-6
this _ _ want	9
this _ and	-5
this _ dont	-7
this _ i	13
this _ my	8
this anymore	9
this anymore i	9
this heat	14
this is	25
this is my	9
this month	-6
this morning	28
this morning $	29
thought	12
thought @general	6
threatened	6
threatened _ $	7
threatening	24
threatening me	10
threatening to	14
three of	8
threw	17
threw _ _ at	6
threw _ _ on	12
threw _ coffee	12
threw a	10
threw up	-7
through	6
through @general	-9
through @us	19
through @us @things	5
through _ @property	14
through _ @things	5
through _ _ $	16
through my	19
through the	-9
throwing	5
throwing up	9
throws	6
thumbs	-6
thursday	-12
thursday $	-8
ti	-7
ticket $	-8
ticket _ @act	9
ticket for	9
ticket for @act	9
tiene	16
tiene @not-really-hit	-5
tiene @us	-19
tiene @us $	-19
tiene _ _ del	18
tienen	11
tienen _ _ de	14
tienen _ hoja	7
tienen encerrados	6
til	6
til @general	15
til @us	-11
til @us $	6
til _ _ @general	11
til _ _ @us	-20
til _ _ the	9
til i	5
til we	11
till @general	7
till i	5
time	-22
time $	-22
time _ $	-6
time _ _ @us	-5
time _ _ @worse	23
times	9
tina	-6
tino	7
tio	-7
tio lo	-7
tip	11
tips	6
tirarme	23
tire	-12
tires	14
tires _ _ the	6
tiro	9
tiro la	7
tmrw	-8
tmrw $	-8
to	16
to 10	-6
to _ $	17
to _ _ $	-10
to _ _ .	-6
to _ _ about	9
to _ _ all	-7
to _ _ and	23
to _ _ break	-12
to _ _ everybody	7
to _ _ family	-8
to _ _ for	9
to _ _ hall	5
to _ _ my	15
to _ _ no	19
to _ _ not	8
to _ _ now	9
to _ _ of	-11
to _ _ on	14
to _ _ right	6
to _ _ the	-19
to _ _ they	6
to _ _ to	-17
to _ _ today	-8
to _ _ us	-6
to _ _ week	-7
to _ _ with	7
to _ _ work	7
to _ and	-8
to _ anymore	8
to _ back	9
to _ face	6
to _ fired	-6
to _ friday	7
to _ it	-10
to _ like	-10
to _ me	29
to _ names	12
to _ new	8
to _ off	-14
to _ on	-18
to _ orchard	6
to _ own	8
to _ people	-8
to _ the	-8
to _ thursday	-6
to _ to	5
to _ today	-6
to _ tonight	10
to _ union	7
to a	6
to ask	-7
to be	-5
to bring	8
to call	-5
to come	6
to come back	8
to cooler	-25
to cover	-9
to die	7
to die $	8
to do	5
to do $	8
to drop	9
to fix	-11
to get	-9
to get fired	-6
to go	12
to his	8
to hr	6
to hr about	6
to just	-5
to live	28
to live anymore	8
to make	7
to make me	6
to me	14
to me at	8
to my	19
to my own	8
to pull	27
to quit	12
to read	6
to school $	8
to sign	-8
to somebody	-7
to stop	-17
to take	8
to talk about	-5
to text	-14
to the orchard	6
to the union	7
to us	-17
to use	-5
to vote	-10
to work	-10
to work $	-6
to you	14
to you $	6
toast	-6
toast $	-6
toca	-45
toca _ $	-29
toca _ mi	-7
toca a	-8
toca a mi	-7
tocaria	-9
toco	32
toco $	62
toco _ @not-really-hit	-6
toco _ _ $	-14
toco _ _ @not-really-hit	-11
toco _ la	-6
toda	6
toda _ _ $	-9
toda _ cuadrilla	15
toda _ semana	-8
toda la	6
toda la cuadrilla	15
toda la semana	-8
todavia	-5
today	28
today $	15
today .	16
today . @us	7
today @general	-10
today @here	-6
today @lightly	7
today @lol	19
today @us @body	-10
today @us @body @asks	-10
today _ $	-11
today _ @body	-10
today _ @here	5
today _ @us	6
today _ @worse	-7
today _ _ @asks	-15
today _ _ @good	18
today _ _ @us	6
today _ _ is	-10
today _ _ me	6
today _ i	-9
today _ the	9
today and	18
today finally	-8
today finally $	-8
today i	-12
today in	-8
today lol	19
today my	-10
today so	-11
today so i	-10
todo	-9
todo _ $	-5
todos	9
todos _ la	-6
todos a	-9
todos a la	-9
todos los	9
todos que	6
together	-20
together .	-7
together _ _ even	-7
told	91
told _ $	-13
told _ _ all	-6
told _ _ come	9
told _ _ no	-6
told _ crew	-6
told _ dont	9
told _ not	17
told _ theres	-6
told _ wait	8
told _ whole	13
told me	35
told me $	-5
told me dont	10
told me not	6
told me wait	8
told my	-5
told my crew	-6
told the	8
told the whole	13
told them	8
told us	19
told us theres	-6
told you	-9
told you $	-7
tomado	6
toman	10
toman @not-really-hit	10
toman @not-really-hit $	10
toman _ $	10
toman fotos	10
toman fotos $	10
tomorrow	28
tomorrow $	5
tomorrow _ @do_to	11
tonight	15
tonight $	17
tonight @lightly	5
tonight @lightly @they	5
tonight _ @they	5
tonight _ they	5
tonight and	5
tonight and they	5
too	-22
too $	-8
too _ _ @general	-10
took	6
took 2	-23
took _ $	9
took _ _ $	33
took _ _ .	6
took _ _ and	-17
took _ _ of	18
took _ _ off	-12
took _ _ the	7
took _ phone	11
took a	11
took me	14
took me off	15
took my	27
took my phone	11
took pictures	-7
tool	-8
tooth	-17
tornado	9
touched _ _ $	6
trabaja	18
trabaja _ _ $	9
trabaja _ y	9
trabaja ahi	9
trabajo	11
trabajo $	28
trabajo _ la	7
trabajo _ mi	6
trabajo _ que	-6
trabajos	-5
tracks	-8
tracks $	-8
tractor	11
trae	33
trae @not-really-hit	22
trae _ $	9
trae _ _ $	18
trae un	20
traen	16
traer @not-really-hit @union	-6
traer _ @union	-6
traer el	-8
traes	-6
traia	-20
traia _ $	-23
traigo	-8
trailas	35
trailer 14	6
trailer 14 $	6
train	-10
training	-8
tras	-6
tras $	-6
trash	-9
trash _ $	-6
trench	25
trench _ in	15
tres	14
tried	13
tried @worse	13
tried _ _ @us	13
tried _ _ me	13
tried to	13
troca _ _ $	11
troca _ _ alguien	-17
troca _ el	6
troque	7
troque $	7
trouble $	-5
truck	10
truck _ $	-9
truck _ a	30
truck _ the	-7
true	-8
true @they	-6
true they	-6
trust	-6
trust @general	-6
try	-10
tu	-29
tu @things	-13
tu _ $	-7
tu _ _ @us	-10
tuesday	-12
tuesday $	-18
tuesday @lightly	6
tuesday and	6
turkey	-8
turn @here	10
turn @here @us	14
turn @here @us @gear	13
turn @worse	-8
turn @worse @general	-7
turn @worse @general @machine	-6
turn _ @general	-12
turn _ @us	12
turn _ _ @gear	13
turn _ _ @machine	-6
turn _ my	9
turn _ the	-11
turn in	10
turn in my	10
turn off	-7
turn off the	-7
turned	6
turned @worse	18
turned @worse $	18
turned _ $	17
turned off	18
turned off $	18
turno $	21
turno _ $	-15
turno _ _ $	-7
turno _ noche	13
turno de noche	13
turno y	-8
tus	15
tuve	15
two	25
two guys	21
ultima	5
ultimo	20
ultimo @things	16
ultimo @things $	16
ultimo _ $	16
ultimo cheque	16
ultimo cheque $	16
un	-24
un _ $	15
un _ .	-12
un _ _ $	-16
un _ _ de	7
un _ _ en	-17
un _ _ me	6
un _ _ no	14
un _ afuera	7
un _ de	-18
un _ pero	-20
un _ que	-15
un _ se	10
un _ si	9
un accidente	24
un accidente $	18
un bate	6
un carro	15
un carro $	7
un carro afuera	7
un clavo	-10
un companero $	6
un cuchillo	6
un huesped	8
un muchacho	12
un papel $	9
un papel de	-15
un problema	13
un reporte	7
un reporte $	6
un tipo	7
un video	-10
un warning	7
una	-8
una _ _ la	-16
una _ en	-15
una _ mas	-6
una _ por	8
una _ y	5
una hora	-6
una huelga	-6
una lista	15
una lista de	8
una llanta	-16
una semana	6
una senora	14
uncle	-14
under	24
understand	-11
understand _ $	-7
uniformes	9
uniforms	6
union	-9
union $	14
union _ $	7
union _ my	-12
uno _ _ quien	6
uno _ uno	12
uno _ va	6
uno en	5
uno por uno	6
unpaid $	-7
up	13
up .	-8
up _ _ $	-16
up _ _ from	6
up _ _ i	-6
up _ _ when	6
up _ again	-6
up _ and	8
up _ for	5
up _ guys	8
up _ i	-5
up _ list	8
up _ me	8
up _ that	6
up _ the	-10
up _ us	-7
up _ whole	18
up because	5
up behind	11
up behind me	11
up for the	-7
up in	-8
up in the	-5
up let	-6
up our	-14
up the	11
up the whole	18
up today	5
ups	-12
ups @here	9
ups _ @us	12
urge	12
urgente	10
us $	45
us .	-10
us _ $	23
us _ _ lunch	7
us _ _ to	9
us _ _ today	-7
us _ _ walks	12
us _ early	-8
us _ here	8
us _ no	-6
us _ that	-12
us _ the	-17
us all	6
us are	-10
us at	8
us at the	8
us for	-6
us in	7
us leave	11
us on	-16
us one	-7
us out $	10
us the	-9
us theres	-6
us theres no	-6
us to	-12
use	-6
used	-19
used @worse	-18
used to	-18
usf	-10
usted	-6
v	-7
va	7
va @general	7
va @general @harm	-14
va @general @harm $	-16
va _ @harm	-14
va _ _ $	-17
va _ matar	-15
va a	7
va a matar	-15
vamos	-20
vamos @not-really-fired	-5
vamos por	-6
van	23
van $	11
van _ $	-5
van _ _ $	6
van _ _ a	7
van _ veces	9
van a	8
van on	10
vans	5
vaya	16
vayanse	-19
vayanse _ _ $	-19
vecino	-7
venado	-19
venir	8
venir _ @not-really-hit	12
veo _ @general	5
veo _ _ @not-really-hit	5
veo _ _ la	5
veo _ a	5
veo sentido	5
veo sentido @general	5
veo sentido a	5
ver	-10
ver $	-7
verdad $	16
vest	9
vests	7
vez	-26
vez @not-really-hit	24
vez @us	-10
vez _ _ $	-27
vez _ _ @not-really-hit	-5
vez _ _ @us	11
vez _ _ me	11
vez _ no	-10
vez de	23
vez me	-10
vez y	-9
vi	-24
vida	7
vida $	9
video	-16
video $	-5
video _ me	7
video de	-8
vieja	-14
viene	18
viene _ _ $	-8
viene _ _ y	12
viene el	12
viene la	-7
vienen	-5
vienen _ _ $	-7
vinieron	15
vino con	6
vino la	7
vio	7
vio _ _ $	7
visto	-6
visto _ $	-6
viva	13
vivo	9
volantes	6
volteo	7
volteo _ _ y	5
volvio	-13
vomito	12
votar _ _ $	6
votar que	6
vote _ $	12
vote _ the	-6
vote in	-7
vote yes	7
vote yes $	6
voting	-8
voy	-16
voy $	-18
voy @general	-19
voy @not-really-hit	-7
voy _ $	19
voy _ @not-really-hit	14
voy _ _ $	-11
voy _ el	-12
voy a	-19
voy para	25
voz $	7
voz por	-7
vuelta	6
vuelta _ @not-really-hit	6
vuelva	5
w	32
w @daily	-8
w @general	-29
w @general $	-5
w @general @gripe	7
w @general @weapon	6
w @us	12
w _ @gripe	7
w _ @things	13
w _ @us	-6
w _ @weapon	6
w _ _ $	-27
w _ _ @us	19
w _ pay	5
w a	-12
w me	6
w me $	6
w my	-6
w no	15
w the	-11
w2	-11
w2 $	-11
wait	6
wait for	8
walk _ _ $	6
walk _ _ @general	-5
walked	-13
walked _ _ w	7
walked _ out	9
walked _ the	-5
walked by	-16
walked maria	7
walked maria out	7
walking	20
walks	12
wall	-5
want	41
want _ $	19
want _ _ $	27
want _ _ fired	-6
want _ _ sign	-10
want _ be	16
want _ die	8
want _ get	-11
want _ go	-6
want _ live	22
want _ the	-6
want _ to	-8
want a	-8
want it	13
want know	-7
want me	7
want my	15
want to	31
want to be	16
want to die	8
want to get	-11
want to go	-6
want to live	22
want us	-12
want us to	-12
wanted @worse @do_to	6
wanted _ @do_to	6
wanted _ _ @general	7
wants	12
wants @general	-9
wants @worse talk	-8
wants @worse talk @worse	-7
wants _ _ $	-9
wants _ _ @shifts	30
wants _ _ @worse	-8
wants _ _ to	-8
wants _ for	22
wants _ talk	-8
wants to talk	-8
warehouse	20
warning	22
was	15
was @done	30
was @done @here @general	6
was @done go	9
was @general	20
was @good	-6
was @good $	-5
was @here @general	-7
was @here @general @union	-16
was @lightly	8
was @loss	-8
was @spread	-8
was @spread @general	-10
was @spread @general @things	-10
was @us	-11
was _ $	-12
was _ .	8
was _ @done	12
was _ @general	-17
was _ @lightly	-6
was _ @us	-11
was _ @worse	10
was _ _ $	35
was _ _ @things	-10
was _ _ @union	-16
was _ _ @us	-8
was _ _ @worse	-6
was _ _ meeting	-10
was _ _ my	5
was _ _ of	11
was _ _ the	5
was _ go	9
was _ so	-7
was _ the	-17
was a	-13
was arrested	7
was at	-9
was at the	-8
was dead	-6
was in the	-7
was it	8
was just	6
was just @done	12
was just about	-6
was late	-6
was let	9
was let go	9
was nice	-5
was not	-6
was on	-8
was so	12
was terminated	8
was the	-12
washer	7
waste	-5
watch _ _ $	5
watch _ back	5
watch my	5
watch my back	5
watching	-5
water	-25
water on	-17
way	-9
way $	-17
way @home	20
way @worse	5
way _ @union	-8
way home	20
way to	5
we	-18
we _ _ in	-12
we _ _ of	-6
we _ _ out	7
we _ _ them	7
we _ _ to	-6
we _ _ today	8
we _ be	16
we _ get	8
we _ in	6
we _ out	-8
we _ to	-12
we _ yes	7
we all	-20
we are	19
we be	-5
we call	-8
we cant	14
we cant get	9
we get	-7
we get a	-5
we got	-14
we got a	-9
we had	8
we had a	10
we know	10
we lost	7
we out	6
we vote	10
we vote yes	7
we was	5
we wont	17
wearing _ union	7
wed	-12
week	13
week $	-12
week @asks	6
week @us	11
week _ @us	23
week _ _ @act	9
week _ i	8
week after	20
week after @general	8
week after @general @act	8
week after i	8
week because	-9
week because @general	-9
week is	6
weeks	5
weeks _ @us	9
well	20
well $	-6
went	18
went _ $	-12
went _ _ church	7
went _ my	8
went _ the	10
went down	-18
went from	30
went through	8
went through my	8
went to	14
went to the	8
were	7
were @here	-8
were _ $	-5
were _ @here	8
were _ _ $	5
were _ _ @general	6
were _ _ the	6
were _ at	6
what @asks @general	7
what @asks @general @asks	9
what @asks happen	-8
what @asks happen @worse	-7
what @daily	8
what @general	-7
what @general @here	-13
what @general @here $	-9
what @here	-6
what @who	11
what @worse	7
what @worse @asks	7
what @worse @asks $	8
what _ $	-7
what _ @asks	39
what _ @here	-14
what _ @us	-14
what _ _ $	11
what _ _ @asks	9
what _ _ @general	-9
what _ _ @here	-7
what _ _ @they	-12
what _ _ @us	7
what _ _ boss	-10
what _ _ do	10
what _ _ for	6
what _ _ me	9
what _ _ mean	12
what _ did	28
what _ do	17
what _ happen	-8
what _ my	-13
what _ said	-13
what _ that	13
what _ we	-5
what are	-6
what did	-8
what do	12
what do i	15
what does	10
what happens	-6
what he	12
what if	-13
what if @us	-10
what if @us @they	-10
what if my	-10
what now	10
what now $	10
what should	-8
what should i	-8
what to	7
what to do	7
what would	-10
what would happen	-8
what you	-7
what you said	-13
whatever	6
whatever @general	6
whats	-20
whats @general	-16
whats _ _ $	-8
whats the	-14
when	-42
when @general	-34
when @general @union	-6
when _ @asks	6
when _ @here	6
when _ @union	-6
when _ _ $	-9
when _ _ @here	-6
when _ _ @us	-6
when _ _ comes	-5
when _ _ it	5
when _ _ out	-5
when _ go	-12
when _ is	7
when _ said	7
when it	-9
when nobody	7
when nobody @asks	7
when nobody is	7
when the	-8
when we	-13
where @asks	-5
where @asks @general	-5
where @general live	8
where @us	8
where @us @us	8
where @us @us go	8
where _ @general	-10
where _ @us	8
where _ _ @us	-6
where _ _ go	8
where _ kids	8
where _ live	8
where i live	8
while	8
while @general	8
while i	8
white	23
white _ $	13
who	-9
who _ _ $	-10
who _ _ a	13
who _ _ the	-6
who _ at	-7
who _ going	-5
who _ out	-6
who _ to	8
who got	-14
who is	-8
who pays	-6
who signs	7
who talks	5
who talks to	5
who was	-11
who was at	-7
whoever	7
whole	11
whole @us	22
whole @us @asks	7
whole @worse	20
whole @worse @us	15
whole _ $	-14
whole _ @asks	6
whole _ @us	20
whole _ _ @general	-19
whole _ _ @lol	15
whole _ _ @slur	10
whole _ _ the	-11
whole _ _ was	18
whole _ because	-9
whole _ crew	6
whole _ is	6
whole _ was	-6
whole crew	6
whole crew is	7
whole line	21
whole shift	-9
whole thing	-9
will	-10
will _ my	6
will _ the	-6
will _ you	-6
will send	7
will they	-5
willis	5
window	14
window $	15
window _ _ $	6
windshield	17
wire	8
wish	-13
with @general	16
with @general $	9
with @general @us	6
with @general @weapon	13
with @things	-6
with @things $	-6
with @us @union	11
with @us @us	-13
with _ @they	6
with _ @things	-7
with _ @union	12
with _ @us	-8
with _ @weapon	13
with _ _ $	8
with _ _ @do_to	-5
with _ _ @here	21
with _ dad	-13
with _ names	11
with a	20
with my	-15
with no	-7
with our	11
with our names	11
with the	-13
with us	-9
with you	18
with you $	12
without @us $	-5
without me $	-5
wont	31
wont _ _ back	9
wont _ _ see	7
wont _ me	11
wont _ us	6
wont be	13
wont do	-7
wont give	7
wont let	20
wont let me	13
wont stop	9
word	8
wore	7
wore _ _ im	7
wore _ pin	5
wore the	7
wore the pin	5
work	20
work $	23
work _ @general	-5
work _ @they	8
work _ _ @here	7
work in	-5
workers	-7
working	-6
working $	-6
works	-15
works _ @general	-7
works _ the	-7
would	12
would _ _ a	-6
would _ _ allowed	-6
would _ be	-6
would _ if	25
would _ to	-7
would be	5
would happen	-8
would happen to	-7
would we	-5
wouldnt	6
wouldnt @do_to	7
wouldnt _ @worse	6
write	18
write _ _ the	-6
write _ in	6
write up	9
write ups	9
writing	-10
written	12
written _ $	13
written up	7
wrong	-20
wrong _ $	-5
wrong _ _ @general	-8
wrote	33
wrote _ $	-7
wrote _ _ $	9
wrote _ _ for	5
wrote _ _ on	-8
wrote _ the	14
wrote _ up	14
wrote _ who	11
wrote down	11
wrote down who	11
wrote me	14
wrote me up	14
wrote up	11
wrote up the	14
y	12
y 6	-8
y @general @not-really-hit	-8
y @general @not-really-hit @us	-8
y @here	-10
y @not-really-hit	-19
y @not-really-hit @boss	5
y @not-really-hit @machine	11
y @not-really-hit @machine $	7
y @not-really-hit @not-really-hit	-13
y @not-really-hit @not-really-hit @not-really-hit	-11
y @not-really-hit @somebody	8
y @not-really-hit @things	7
y @not-really-hit nino	-9
y @said	10
y @somebody	10
y @somebody @somebody	12
y @to-me @said	7
y @to-me @said que	7
y @us	14
y @us @fired	6
y @us @hit	6
y @want	-8
y _ $	-16
y _ 8	-7
y _ @boss	5
y _ @general	-10
y _ @here	13
y _ @hurt-verb	5
y _ @machine	5
y _ @not-really-fired	-11
y _ @not-really-hit	-12
y _ @number	-6
y _ @said	9
y _ @somebody	16
y _ @things	10
y _ @to-me	14
y _ @was	12
y _ _ 2	-8
y _ _ @general	-15
y _ _ @hit	6
y _ _ @not-really-hit	17
y _ _ @said	6
y _ _ @things	-8
y _ _ @want	-6
y _ _ @was	8
y _ _ a	-18
y _ _ dice	6
y _ _ el	11
y _ _ habia	11
y _ _ la	8
y _ _ me	7
y _ _ mis	-22
y _ _ no	-5
y _ _ papeles	-10
y _ _ que	6
y _ _ quedo	6
y _ _ quien	6
y _ _ tiene	-10
y _ _ un	-11
y _ a	-10
y _ compre	-9
y _ con	-7
y _ dije	-7
y _ dijeron	7
y _ es	20
y _ fue	7
y _ huele	-11
y _ la	18
y _ las	-5
y _ llaves	7
y _ lo	7
y _ me	7
y _ ni	6
y _ nino	-15
y _ no	6
y _ nos	7
y _ para	-12
y _ que	7
y _ senora	11
y _ tengo	-5
y _ un	-6
y _ van	-6
y a	-8
y ahi	-21
y ahora	10
y ahora @us	8
y ahora me	10
y apenas	5
y el	-7
y era	-13
y es	8
y esta	-6
y hoy	13
y hoy @us	9
y hoy me	9
y las llaves	7
y le dijeron	7
y me	18
y no	19
y no es	15
y no lo	-6
y no nos	8
y no tengo	-8
y que	61
y que no	6
y se	15
y se @was	7
y se @was @not-really-hit	9
y se fue	7
y si	-6
y te	16
y una	14
y voy	-10
y voy $	-9
y ya	9
y yo	-10
ya	-21
ya _ $	-35
ya _ _ acuerdo	-8
ya _ _ cheque	-10
ya _ _ en	8
ya _ _ hospital	-5
ya _ _ llevo	-10
ya _ _ presente	11
ya _ _ y	17
ya _ algo	7
ya _ de	-11
ya _ del	-7
ya _ en	23
ya _ llego	8
ya _ lo	-21
ya _ me	11
ya _ mi	7
ya _ quiero	6
ya _ salgo	5
ya _ se	-10
ya _ siento	6
ya es	-7
ya esta	-5
ya lo	9
ya ni	6
ya no	25
ya no me	8
ya no quiero	6
ya nos	-6
ya saben	16
ya salio	-5
ya salio del	-5
ya viene	16
ya vienen	-9
yard	7
yea	-10
yeah	-14
yeah @general	-8
yeah _ @lightly	-7
yeah _ _ @us	-7
year	-13
years	-15
years $	11
years @lightly	-12
years ago	-17
years and	-12
yellow	20
yes	-20
yes @general	-7
yesterday	7
yesterday $	12
yesterday .	-5
yet	-19
yet $	-16
yo	-62
yo @seize	-7
yo @worse-work	-10
yo _ @to-me	-15
yo _ @us	6
yo _ _ $	-6
yo _ _ @body	6
yo _ _ @general	-9
yo _ _ @union	-8
yo _ _ a	-8
yo _ _ no	-10
yo _ el	6
yo _ lo	-14
yo _ me	7
yo _ y	-18
yo llevo	-7
yo no	-16
yo no @to-me	-17
yo no @us	7
yo sola	-10
you	-47
you _ $	-28
you _ .	-7
you _ _ $	-17
you _ _ a	-9
you _ _ fired	-6
you _ _ he	26
you _ _ how	-6
you _ _ know	5
you _ _ stuff	-7
you _ a	11
you _ called	-7
you _ fired	5
you _ me	-12
you _ the	-6
you _ they	-7
you _ union	-6
you _ what	9
you _ your	16
you did	7
you for	-13
you for union	-6
you got	14
you got a	13
you said	-16
you said $	-9
you should	6
you told	-5
you told me	-5
your	-34
your _ $	-27
your _ _ $	11
your _ _ the	7
your _ _ your	-5
your _ for	9
your _ thats	11
your own	9
your phone	-6
your union	12
youre	-19
youre _ @us	-14
youre _ _ @us	-15
yrs _ _ $	12
yrs _ _ @us	-8
zanja	8
zapatos	-24
zapatos $	-24
zapped	8
zero	11
zoom	-8
zoom _ _ $	-8
zumba	-9
"""
