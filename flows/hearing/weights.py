"""What each rule, word and neighbours of words weigh, in hundredths. Written by `make learn`; never by hand."""

RESTS_ON = "bbc1f38ddd4599ef19c54a7bc8bb7306cb0f3e5d9e5a85ee1a09142358fc15ab"  # texts and rules

STOP = """
	-493
.	70
. 50	-6
. @address	52
. @address $	9
. @address @carrier	6
. @address @dont @bothering	5
. @address @please	7
. @address @quiten	9
. @again	7
. @again @tail	6
. @blocked-what	-8
. @blocked-what @job	9
. @blocked-what @list	-8
. @boss-does	19
. @boss-does @blocked-what	18
. @boss-does @blocked-what @carrier	14
. @boss-does @left-what	6
. @boss-does @left-what @carrier	6
. @boss-does @list	6
. @boss-does @list @people	6
. @bothering	-10
. @bothering @list	-9
. @bothering @list @left-what	-8
. @carrier	55
. @carrier .	11
. @carrier @blocked-what	7
. @carrier @left-what	21
. @carrier @left-what $	9
. @carrier @left-what @lista	6
. @corrected	-27
. @corrected @dont	7
. @corrected @dont @take	-8
. @corrected @dont @want	18
. @corrected @hour @left-what	6
. @corrected @remove-kindly	-7
. @corrected @take @told	5
. @corrected @want	9
. @corrected @want @carrier	9
. @corrected cant	13
. @corrected cant @want-to	7
. @corrected meant	-6
. @corrected shouldnt	7
. @corrected shouldnt @take	7
. @do-not	-5
. @doing	-7
. @doing @left-what	-10
. @dont	40
. @dont $	10
. @dont @bothering	25
. @dont @bothering @blocked-what	8
. @dont @mensajes	7
. @dont @want	8
. @dont @want-to	-5
. @elsewhere @persona	5
. @elsewhere @wrong-thing	9
. @end	9
. @end @blocked-what	7
. @hands-off	7
. @hands-off died	7
. @hands-off died @left-what	7
. @hour	-7
. @list is @left-what	8
. @lose	5
. @mensajes	-14
. @mensajes .	-5
. @mensajes @paren	-10
. @mensajes @paren @left-what	-10
. @paren	44
. @paren @elsewhere	6
. @paren @left-what	6
. @paren @texts	17
. @paren para	-6
. @please	14
. @please @bothering	6
. @please @elsewhere	5
. @please @nada	7
. @please @wrong-thing	-8
. @please @wrong-thing $	-8
. @please more	29
. @please more $	10
. @quitar	24
. @quitar $	6
. @quiten	43
. @quiten $	15
. @quiten @blocked-what	19
. @quiten @blocked-what $	6
. @quitenlo	22
. @quitenlo $	13
. @quitenlo @elsewhere	5
. @quitenme	10
. @quitenme $	7
. @tail	38
. @tail $	13
. @tail @boss-does	7
. @tail @job	8
. @tail @job @blocked-what	8
. @tail you $	5
. @take @blocked-what	8
. @take @elsewhere nice	6
. @then-when	-9
. @these	-25
. @these @left-what	-6
. @these @left-what best	-6
. @want-to	30
. @want-to @blocked-what	11
. @want-to @blocked-what @list	7
. @want-to @left-what	23
. @went	-7
. @write	-10
. @wrong-thing	-6
. @wrong-thing @blocked-what	-8
. _ $	52
. _ .	9
. _ @address	5
. _ @blocked-what	41
. _ @bothering	35
. _ @carrier	18
. _ @corrected	-13
. _ @dije	9
. _ @dont	7
. _ @elsewhere	17
. _ @jefe	-6
. _ @job	13
. _ @left-what	28
. _ @list	-15
. _ @mensajes	10
. _ @nada	6
. _ @paren	8
. _ @person	18
. _ @persona	6
. _ @quitar	-11
. _ @quiten	18
. _ @remove-kindly	7
. _ @tail	12
. _ @take	-7
. _ @texts	17
. _ @want	23
. _ @want-to	-11
. _ @went	-13
. _ @wrong-thing	-12
. _ _ $	26
. _ _ @address	36
. _ _ @again	8
. _ _ @blocked-what	17
. _ _ @boss-does	12
. _ _ @bothering	13
. _ _ @carrier	59
. _ _ @corrected	7
. _ _ @cosas	7
. _ _ @do-not	-7
. _ _ @left-what	14
. _ _ @lights	-13
. _ _ @list	11
. _ _ @lista	9
. _ _ @mensajes	29
. _ _ @numero	9
. _ _ @owner	-5
. _ _ @paren	6
. _ _ @person	20
. _ _ @please	-7
. _ _ @quitenme	8
. _ _ @sent	-15
. _ _ @texting	7
. _ _ @these	16
. _ _ @want	8
. _ _ @word	-6
. _ _ @wrong-thing	8
. _ _ again	14
. _ _ all	15
. _ _ alone	-12
. _ _ and	7
. _ _ answer	9
. _ _ asked	5
. _ _ at	-6
. _ _ best	-6
. _ _ brenda	5
. _ _ contact	7
. _ _ entienden	7
. _ _ find	12
. _ _ for	-7
. _ _ from	7
. _ _ get	7
. _ _ got	-9
. _ _ him	13
. _ _ his	7
. _ _ i	-8
. _ _ im	-9
. _ _ in	7
. _ _ instead	-6
. _ _ is	-6
. _ _ it	17
. _ _ know	-6
. _ _ let	5
. _ _ list	7
. _ _ missed	-9
. _ _ needs	-9
. _ _ nice	6
. _ _ no	-7
. _ _ number	9
. _ _ of	8
. _ _ off	36
. _ _ one	5
. _ _ out	20
. _ _ para	-15
. _ _ please	20
. _ _ says	8
. _ _ sending	10
. _ _ take	6
. _ _ text	7
. _ _ texts	22
. _ _ the	18
. _ _ to	-23
. _ _ today	-6
. _ _ too	8
. _ _ up	-11
. _ _ wait	-8
. _ _ want	9
. _ _ what	7
. _ _ you	-18
. _ a	-5
. _ again	10
. _ also	-10
. _ am	-7
. _ an	-13
. _ ask	7
. _ be	-11
. _ been	-13
. _ call	-5
. _ cancelar	-14
. _ cant	12
. _ didnt	-7
. _ died	7
. _ does	-5
. _ dont	8
. _ el	11
. _ else	-7
. _ for	-17
. _ got	9
. _ had	-33
. _ have	-7
. _ his	19
. _ i	-25
. _ in	-7
. _ it	58
. _ jus	-12
. _ just	8
. _ la	10
. _ leave	8
. _ make	10
. _ mas	7
. _ me	35
. _ mean	-5
. _ meant	-6
. _ mi	7
. _ more	34
. _ my	9
. _ need	5
. _ never	5
. _ ni8	-6
. _ not	14
. _ one	6
. _ only	-5
. _ para	-7
. _ please	7
. _ quit	11
. _ remove	9
. _ se	12
. _ send	30
. _ sending	5
. _ shouldnt	7
. _ stop	9
. _ take	12
. _ text	6
. _ texting	17
. _ them	6
. _ this	-7
. _ time	-13
. _ to	-6
. _ van	9
. _ want	7
. _ why	-6
. _ ya	-6
. _ you	-6
. a	-7
. a mi	5
. actually	7
. actually just	9
. actually just @dont	9
. all	-13
. all the	-6
. and	-9
. asking	-6
. asking for	-9
. but	-5
. bye	7
. bye $	7
. can	8
. can you	8
. changed	-5
. com	-8
. com $	-8
. come	-9
. could you	6
. cut	7
. cut me	7
. delete	19
. delete $	7
. delete me	6
. do	6
. do @remove-kindly	12
. do @remove-kindly @mensajes	6
. do not	12
. donde	8
. dont	40
. dont $	10
. dont send	25
. dont text	7
. en	11
. end	7
. erase	9
. estamos	6
. fix	18
. fix @left-what	14
. fix @left-what $	13
. fix it	13
. get	8
. got	-8
. gud	-8
. gud ni8	-6
. has	-9
. hope you @want-to	5
. how	-9
. how do	8
. how do @corrected	8
. i	-17
. i am	-6
. i cant	13
. i didnt	-7
. i dont	7
. i meant	-6
. i shouldnt	7
. i want	9
. i work	7
. id	9
. id @want	8
. id @want @left-what	5
. id like	8
. if	-9
. ill	-7
. im	12
. im @corrected	12
. im @left-what @owner	-5
. im his	12
. im tired	7
. in	-7
. is	-8
. is @left-what	-7
. its @blocked-what	6
. its my	6
. just @carrier	7
. kindly	24
. let	5
. lo	10
. lose	27
. lose my	10
. my	-7
. my phone	-8
. neither	11
. never	15
. never again	8
. no	14
. no los	6
. no mas	7
. no more	29
. no send	6
. no way	-8
. now	9
. now $	5
. off	12
. off the	6
. on	-8
. out	9
. para	-15
. para @quitar	-14
. para cancelar	-14
. please	36
. please quit	5
. please take	6
. que @please	7
. que @please @address	7
. que no	7
. quit	14
. quit it	7
. really	-5
. really $	-5
. remove	20
. remove $	8
. remove me	12
. see	-6
. send	-10
. send this	-9
. she	13
. si	-8
. so	7
. sorry	-11
. sorry $	5
. still	-6
. stop	40
. stop it	6
. stop texting	17
. take	30
. take it	6
. take me	10
. take this	6
. text	-7
. text stop	-10
. the	14
. un	12
. unsubscribe	24
. unsubscribe $	6
. we	-6
. what	-14
. why	-5
. why $	-5
. ya	7
. ya no	6
. you	-47
. you got	5
. your	-6
. youre	9
. zero	5
0117	6
0117 $	7
0119 $	6
0134	-6
0142	12
0142 $	12
0162	-9
0162 $	-8
0163	8
0164	15
0164 $	17
0173	10
0173 $	11
09	10
1	-21
1 .	-5
1 _ _ $	-6
10	-31
10 $	-22
10 @address	-7
10 @job	-6
10 @job @job	-6
10 _ $	-6
10 _ @address	-8
10 _ @elsewhere	14
10 _ @job	-6
10 _ _ $	-8
10 _ days	-6
10 hour	-6
10 hour days	-6
104	-7
104 _ @left-what	-6
104 _ the	-6
12	-36
12 $	-29
14	-14
14 _ @left-what	-8
14 _ the	-8
15	-12
15 _ @elsewhere	-5
15 _ a	-5
150	-8
18	-6
19	-16
19 _ $	-14
2	-73
2 $	-14
2 _ $	-12
2 _ _ 1	-7
2 _ _ a	-5
2 _ _ and	-13
2 _ ago	11
2 of	-13
2 stop	-9
2 weeks	10
2 weeks ago	11
20	-10
20 $	-7
200	-20
200 $	-18
2019	6
2019 $	6
214	-7
214 _ _ $	-6
22	-11
22 years	-8
3	-43
3 $	-18
3 2	11
3 @address	-7
3 @again	-5
3 @corrected	11
3 @elsewhere	-5
3 _ $	7
3 _ 1	11
3 _ @elsewhere	-6
3 and	-5
3 de	-5
3 times	13
3 times $	18
3 y	-5
30	-13
30 _ $	-8
300	-6
4	-51
4 $	-7
4 @address	-5
4 @corrected	-8
4 _ $	-20
4 _ .	-6
4 _ @tail	11
4 _ _ $	7
4 _ _ 2	-8
4 _ _ @corrected	-8
4 _ now	11
4 e	-8
4 times	11
40	-10
41	-13
41 $	-11
45	-6
45 $	-6
4th	-7
4th $	-8
5	-46
5 $	-24
5 _ $	-9
50	-25
50 _ _ $	-12
500	7
500 @elsewhere	7
500 a	7
555	-24
555 0117	6
555 0117 $	7
555 0119 $	6
555 0134	-6
555 0162	-9
555 0162 $	-8
555 0164	15
555 0164 $	17
555 0173	10
555 0173 $	11
555 _ $	23
555 _ @again	-7
555 _ @lista	-5
555 _ _ @do-not	-7
555 _ _ put	-7
555 _ and	-7
6	-35
6 $	-21
6 @elsewhere @elsewhere	6
6 @elsewhere @elsewhere manana	6
6 @left-what	7
6 _ _ @boss-does	7
6 _ _ manana	6
6 _ la	6
6 de la	6
6 y	-8
60	-16
60 $	-12
7	-26
7 $	-15
8	-27
8 $	-7
8 @job	-7
8 _ $	-8
8 _ @again	-7
8 libras	-7
8 libras $	-7
80	-18
80 $	-6
86	16
9	-11
91	14
91 $	14
911	-15
911 $	-16
98	7
98 $	11
99	-18
99 $	-18
?	-162
@I_stop	-19
@I_stop $	6
@I_stop @address	10
@I_stop @elsewhere	-8
@I_stop @elsewhere @elsewhere	-8
@I_stop @elsewhere @escribir	9
@I_stop @elsewhere @lista	13
@I_stop @elsewhere @lista $	9
@I_stop @elsewhere @quiten @elsewhere	-5
@I_stop @lista	7
@I_stop @paren	-7
@I_stop @paren @blocked-what	-9
@I_stop @paren @blocked-what @quiten	-9
@I_stop @persona	7
@I_stop @persona @refused	8
@I_stop @trabajo	16
@I_stop @trabajo @elsewhere	11
@I_stop _ $	-34
@I_stop _ @blocked-what	-9
@I_stop _ @lista	12
@I_stop _ @refused	8
@I_stop _ @salir	9
@I_stop _ _ $	22
@I_stop _ _ @elsewhere	-5
@I_stop _ _ @nada	7
@I_stop _ _ @quiten	-9
@I_stop _ que	-8
@I_stop _ y	18
@I_stop flojera	-8
@I_stop para	11
@I_stop para @elsewhere	-5
@I_stop para @salir	9
@I_stop para @salir $	9
@I_stop queja	6
@address	30
@address $	44
@address .	-8
@address . @corrected	-8
@address . @please	-6
@address @address	11
@address @address $	8
@address @address .	-6
@address @address @address	18
@address @address @address $	15
@address @address @elsewhere @mensajes	-10
@address @address @escribir	-5
@address @address @lista	7
@address @address @mensajes	-9
@address @address @paren	12
@address @address @paren $	11
@address @address @please	14
@address @address @please $	15
@address @address comi	-12
@address @address comi $	-12
@address @address se	8
@address @address se @elsewhere	8
@address @again	-19
@address @blocked-what @carrier	16
@address @blocked-what @leave	5
@address @bloqueo	21
@address @bloqueo $	15
@address @boss-does	-15
@address @boss-does @blocked-what	5
@address @boss-does @blocked-what @carrier	11
@address @boss-does @left-what	-5
@address @boss-does @list	-17
@address @bothering	-6
@address @carrier	35
@address @carrier $	6
@address @carrier @blocked-what	9
@address @carrier @blocked-what @carrier	9
@address @corrected @again	-9
@address @dejen	39
@address @dejen @elsewhere	21
@address @dejen @elsewhere @escribir	26
@address @dejen @elsewhere paz	6
@address @dejen @persona	7
@address @dejen @persona @numero	7
@address @dejen tranquilo	10
@address @dejenme	55
@address @dije	-9
@address @dije que	-11
@address @dije que @blocked-what	11
@address @dije que @please	-22
@address @do-not @blocked-what	9
@address @do-not @blocked-what @want-to	10
@address @do-not @blocked-what back	-8
@address @do-not @list	-8
@address @do-not @list @want-to	-8
@address @dont	-5
@address @dont @boss-does	5
@address @dont @bothering	17
@address @dont @bothering @left-what	5
@address @dont @bothering @these	6
@address @dont @mensajes	15
@address @dont @mensajes @blocked-what	13
@address @dont @mensajes @left-what	-10
@address @dont @paren	-28
@address @dont @write	-6
@address @dont @write @left-what	-6
@address @elsewhere	16
@address @elsewhere @bloqueo	6
@address @elsewhere @bloqueo $	5
@address @elsewhere @elsewhere	-9
@address @elsewhere @escribir	9
@address @elsewhere @escribir @elsewhere	6
@address @elsewhere @lista	11
@address @elsewhere @lista $	11
@address @elsewhere @mensajes	-11
@address @elsewhere @mensajes $	-11
@address @elsewhere @paren $	5
@address @elsewhere @quitar	14
@address @elsewhere @quitar @mi	7
@address @elsewhere @quiten	-31
@address @elsewhere @quiten $	-20
@address @elsewhere @quiten @elsewhere	-11
@address @elsewhere add	12
@address @elsewhere add @blocked-what	12
@address @erase	21
@address @erase $	16
@address @erase @blocked-what	6
@address @escriban	-24
@address @escriban $	-24
@address @escribir	-8
@address @escribir $	-9
@address @hands-off	12
@address @hands-off trabajado	13
@address @hands-off trabajado @elsewhere	13
@address @jefe	6
@address @job	21
@address @job tres	8
@address @job tres veces	8
@address @left-what	18
@address @left-what @mensajes	8
@address @left-what @mensajes @blocked-what	7
@address @lista	-37
@address @lista $	-7
@address @lista @address	-10
@address @lista @please	-11
@address @lista medio	10
@address @lista medio $	5
@address @lista medio revoco	5
@address @mensajes	-33
@address @mensajes $	-7
@address @mensajes @address	11
@address @mensajes @address $	12
@address @mensajes @blocked-what	-7
@address @mensajes @remove-kindly	-10
@address @nada @address	-13
@address @nada @mensajes	-8
@address @nada medio	6
@address @nada medio $	6
@address @numero	-26
@address @numero $	-7
@address @numero @address	-5
@address @owner	-7
@address @owner @elsewhere	-7
@address @paren	52
@address @paren $	30
@address @paren @address	12
@address @paren @blocked-what	-6
@address @paren @corrected	14
@address @paren @elsewhere	-9
@address @paren @elsewhere @elsewhere	10
@address @paren @left-what	22
@address @paren @please	7
@address @please	30
@address @please $	71
@address @please @address	26
@address @please @address $	24
@address @please @blocked-what	9
@address @please @blocked-what @escriban	8
@address @please @blocked-what @interesado	24
@address @please @blocked-what acuerdo	-18
@address @please @blocked-what anden	5
@address @please @blocked-what cabe	-17
@address @please @blocked-what duele	-16
@address @please @blocked-what esten	21
@address @please @elsewhere	17
@address @please @elsewhere @escriban	6
@address @please @elsewhere hagan	9
@address @please @escriban	20
@address @please @escriban $	14
@address @please @escriban @address	7
@address @please @escribir	8
@address @please @escribir $	7
@address @please @lista	14
@address @please @mensajes	7
@address @please @nada @trabajo	-6
@address @please @quiero @blocked-what	6
@address @please @quiero @elsewhere	-7
@address @please @quiero @lista	8
@address @please @quiero @mensajes	10
@address @please @quiero @nada	6
@address @please @quiero estar	15
@address @please @quiero trabajar	-5
@address @please alcance	-6
@address @please cabe	-5
@address @please cabe @nada	-5
@address @please es	5
@address @please es @persona	7
@address @please esten	5
@address @please esten @escribir	5
@address @please estoy	15
@address @please estoy @elsewhere	9
@address @please hay	-10
@address @please le	11
@address @please le @escriban	13
@address @please llueve	-6
@address @please puedo	-8
@address @please queda	-6
@address @please se	-13
@address @please sirve	-16
@address @please soy	11
@address @please te	-5
@address @please tengo	-10
@address @please trabaja	-11
@address @please trabaja @lista	-11
@address @quitar	34
@address @quitar $	18
@address @quitar @blocked-what	13
@address @quiten	-9
@address @quiten $	19
@address @quitenlo	11
@address @quitenme	59
@address @quitenme $	29
@address @quitenme @elsewhere	17
@address @quitenme @elsewhere @lista	10
@address @said	-5
@address @said @mi	-5
@address @said @mi dinero	-5
@address @sent	8
@address @tail	-16
@address @tail $	-10
@address @tail you	-6
@address @tail you $	-8
@address @take	18
@address @take @blocked-what	8
@address @take rid	8
@address @take rid @wrong-thing	8
@address @texts	-7
@address @texts @left-what	-9
@address @texts @left-what @list	-9
@address @these	-7
@address @trabajo	-7
@address @trabajo @address	-6
@address @want	-6
@address @want-to	21
@address @went	-16
@address @word	-6
@address _ $	21
@address _ .	-16
@address _ 555	17
@address _ 6	-8
@address _ @address	50
@address _ @again	-21
@address _ @blocked-what	65
@address _ @bloqueo	8
@address _ @boss-does	-18
@address _ @bothering	24
@address _ @carrier	44
@address _ @corrected	6
@address _ @cosas	-20
@address _ @dejen	13
@address _ @dije	12
@address _ @elsewhere	-12
@address _ @erase	6
@address _ @escriban	35
@address _ @escriben	18
@address _ @escribir	12
@address _ @hour	16
@address _ @jefe	9
@address _ @job	-15
@address _ @leave	5
@address _ @left-what	23
@address _ @list	-13
@address _ @lista	24
@address _ @lose	9
@address _ @me	-6
@address _ @mi	-12
@address _ @nada	11
@address _ @paren	12
@address _ @persona	12
@address _ @please	37
@address _ @quiero	-22
@address _ @quitar	18
@address _ @quiten	-28
@address _ @quitenme	10
@address _ @remove-kindly	-16
@address _ @sent	5
@address _ @these	-6
@address _ @told	6
@address _ @want	-6
@address _ @write	-7
@address _ @wrong-thing	21
@address _ _ $	9
@address _ _ .	8
@address _ _ 555	17
@address _ _ @I_stop	9
@address _ _ @again	20
@address _ _ @beg	16
@address _ _ @blocked-what	25
@address _ _ @carrier	28
@address _ _ @dejen	6
@address _ _ @elsewhere	-13
@address _ _ @escriban	21
@address _ _ @escribir	38
@address _ _ @hour	7
@address _ _ @interesado	24
@address _ _ @left-what	-10
@address _ _ @list	28
@address _ _ @lista	6
@address _ _ @mensajes	-20
@address _ _ @mi	26
@address _ _ @numero	26
@address _ _ @owner	6
@address _ _ @persona	13
@address _ _ @please	9
@address _ _ @quiero	13
@address _ _ @quitenme	12
@address _ _ @refused	-9
@address _ _ @remove-kindly	-24
@address _ _ @tail	6
@address _ _ @take	-13
@address _ _ @texts	-27
@address _ _ @then-when	6
@address _ _ @these	12
@address _ _ @trabajo	-14
@address _ _ @went	-10
@address _ _ @wrong-thing	9
@address _ _ acuerdo	-18
@address _ _ ahora	-5
@address _ _ anda	9
@address _ _ anden	5
@address _ _ asi	-9
@address _ _ back	-8
@address _ _ cabe	-17
@address _ _ cafe	-12
@address _ _ cara	-11
@address _ _ comer	-6
@address _ _ dinero	-5
@address _ _ down	6
@address _ _ duele	-16
@address _ _ es	-10
@address _ _ estar	15
@address _ _ esten	21
@address _ _ hagan	9
@address _ _ im	8
@address _ _ ir	-8
@address _ _ jaja	-10
@address _ _ levanto	-6
@address _ _ llega	7
@address _ _ other	-7
@address _ _ paz	6
@address _ _ que	59
@address _ _ revoco	5
@address _ _ ser	-5
@address _ _ te	5
@address _ _ trabajar	-5
@address _ _ veces	10
@address _ _ y	16
@address _ _ yo	6
@address _ _ you	6
@address _ add	12
@address _ afuera	-10
@address _ alcance	-6
@address _ away	11
@address _ cabe	-5
@address _ comi	-12
@address _ dejaron	-9
@address _ es	7
@address _ esten	5
@address _ estoy	25
@address _ fue	12
@address _ fuera	7
@address _ good	21
@address _ got	-6
@address _ hay	-10
@address _ im	-19
@address _ jaja	12
@address _ le	17
@address _ llueve	-6
@address _ mayoria	-5
@address _ medio	16
@address _ mucho	5
@address _ ninos	-19
@address _ puedo	-8
@address _ que	-11
@address _ queda	-6
@address _ retirada	9
@address _ rid	8
@address _ se	-10
@address _ sirve	-16
@address _ soy	11
@address _ suerte	7
@address _ te	-6
@address _ tengo	-10
@address _ trabaja	-11
@address _ trabajado	13
@address _ tranquilo	10
@address _ tres	8
@address _ vez	11
@address _ vi	-14
@address _ vino	-7
@address _ voy	-6
@address beto	7
@address beto $	7
@address cambio	6
@address cambio @elsewhere	6
@address cene	-7
@address comi	-17
@address comi $	-14
@address comiste	-8
@address comiste $	-8
@address confirm	-16
@address confirm @these	9
@address dios	21
@address dios $	19
@address do	-15
@address do @remove-kindly	-9
@address do @remove-kindly @quiten	-12
@address donde	12
@address error	-19
@address error $	-19
@address es @elsewhere	5
@address estaba	13
@address estaba fuera	13
@address estoy	-21
@address estoy @elsewhere	-7
@address estoy @lista	-9
@address estoy afuera	-10
@address estoy afuera $	-10
@address estoy retirada	9
@address fa	16
@address favorcito	10
@address favorcito $	6
@address firmar	-6
@address fix	-9
@address habia	16
@address im @told	6
@address im @told $	6
@address jaja	-8
@address le @dije $	-6
@address le @dije que	12
@address les	21
@address les @dije	11
@address les @dije que	10
@address llego	-7
@address llego $	-6
@address llevo	-8
@address lor	-7
@address make	10
@address make @left-what	7
@address maternidad	-6
@address n @tail $	-5
@address pero	16
@address pero @address	7
@address pero @address @please	7
@address pero @please	6
@address que	14
@address que $	-10
@address que @address	-11
@address que @escriben	12
@address que @lista	-6
@address que @nada	16
@address que @please @blocked-what	9
@address que dejaron	-9
@address que dejaron @elsewhere	-9
@address se @elsewhere	8
@address se @elsewhere @beg	6
@address se fue	12
@address se fue @elsewhere	13
@address semana	-7
@address so	5
@address somos	-5
@address somos mayoria	-5
@address somos mayoria $	-5
@address trabaje	17
@address vi	-7
@address voy	-14
@address y @elsewhere	7
@again	34
@again $	7
@again .	-6
@again @again	-8
@again @again seen	-8
@again @belong	14
@again @belong $	-18
@again @belong @boss-does	-17
@again @belong @boss-does @left-what	-15
@again @belong you	15
@again @belong you are	15
@again @blocked-what	-9
@again @blocked-what $	15
@again @blocked-what @owner	-9
@again @blocked-what @owner $	-6
@again @blocked-what @tail	-6
@again @boss-does	-37
@again @boss-does @blocked-what	-20
@again @boss-does @blocked-what @carrier	-18
@again @boss-does @corrected	-6
@again @carrier	-17
@again @carrier $	-6
@again @carrier @carrier	-10
@again @corrected	12
@again @corrected @boss-does	-7
@again @corrected @lose	6
@again @corrected @take	6
@again @corrected @want	-12
@again @corrected @want @left-what	-9
@again @corrected are	7
@again @corrected cant	6
@again @do-not	-18
@again @do-not @blocked-what	-6
@again @dont	13
@again @elsewhere	-10
@again @end	8
@again @end @left-what	-8
@again @end @left-what $	-8
@again @erase @blocked-what	5
@again @hands-off	9
@again @hands-off @boss-does	6
@again @job	-8
@again @left-what @cosas	10
@again @left-what @left-what	-6
@again @left-what @mensajes	9
@again @left-what but	8
@again @left-what guard	-7
@again @left-what guard @boss-does	-7
@again @list	13
@again @list $	5
@again @lose	9
@again @mensajes	64
@again @mensajes $	26
@again @mensajes @address	5
@again @mensajes @address $	5
@again @mensajes @belong	14
@again @mensajes @blocked-what	16
@again @mensajes @blocked-what @tail	13
@again @paren	24
@again @paren $	16
@again @paren @left-what	7
@again @paren @left-what choice	7
@again @person	-7
@again @quitar	-20
@again @quitar @blocked-what	-20
@again @remove-kindly	11
@again @remove-kindly $	-5
@again @remove-kindly @doing	22
@again @tail	36
@again @tail $	6
@again @tail @corrected	6
@again @tail @corrected @want	6
@again @tail @left-what	-6
@again @tail @left-what @boss-does	-6
@again @tail @mensajes	9
@again @tail you	7
@again @tail you $	7
@again @take	-16
@again @take @boss-does	6
@again @texted	-19
@again @texting	7
@again @texts	8
@again @then-when	-12
@again @then-when @left-what	-8
@again @these	6
@again @told	9
@again @told @left-what	5
@again @told @left-what @list	5
@again @us	14
@again @want	21
@again @want @left-what	13
@again @want @left-what @want-to	12
@again @want-to	18
@again @word	-12
@again @write	-20
@again @wrong-thing	-10
@again _ $	-21
@again _ .	9
@again _ @address	15
@again _ @annoy	-11
@again _ @belong	7
@again _ @blocked-what	-27
@again _ @carrier	-24
@again _ @corrected	24
@again _ @cosas	16
@again _ @doing	18
@again _ @hour	-6
@again _ @job	-9
@again _ @left-what	-25
@again _ @lights	-13
@again _ @mensajes	14
@again _ @owner	-7
@again _ @paren	-16
@again _ @take	17
@again _ @then-when	8
@again _ @threat	8
@again _ @us	25
@again _ @went	7
@again _ _ .	-9
@again _ _ @again	8
@again _ _ @belong	14
@again _ _ @blocked-what	22
@again _ _ @boss-does	-11
@again _ _ @carrier	-20
@again _ _ @do-not	5
@again _ _ @dont	7
@again _ _ @elsewhere	6
@again _ _ @job	-16
@again _ _ @left-what	7
@again _ _ @lights	10
@again _ _ @people	-7
@again _ _ @please	5
@again _ _ @tail	25
@again _ _ @texts	12
@again _ _ @these	8
@again _ _ @want	-11
@again _ _ @wrong-thing	10
@again _ _ are	12
@again _ _ cant	6
@again _ _ choice	7
@again _ _ just	8
@again _ _ mind	-8
@again _ _ more	7
@again _ _ something	-5
@again _ _ you	12
@again _ are	8
@again _ but	8
@again _ cant	7
@again _ do	15
@again _ gone	-7
@again _ guard	-7
@again _ hand	14
@again _ is	7
@again _ many	-7
@again _ other	15
@again _ read	6
@again _ report	11
@again _ seen	-8
@again _ wakes	7
@again _ works	17
@again _ you	25
@again also	13
@again answered	-6
@again been	6
@again can	-23
@again can @paren	-22
@again can @paren @blocked-what	-6
@again changed	-8
@again changed @blocked-what	-8
@again did	7
@again do	6
@again every	16
@again got	-7
@again got @left-what	-5
@again had	16
@again had @blocked-what	17
@again how	12
@again id	6
@again id @want	6
@again ill	18
@again ill hand	14
@again ill report	11
@again ill report you	11
@again im @bothering	6
@again im @bothering @left-what	6
@again is	-6
@again its	14
@again its @these	6
@again its @these you	6
@again mind	-8
@again mind @blocked-what	-14
@again named	20
@again only	-8
@again reported	7
@again respect	6
@again seen	-9
@again so	5
@again so is	5
@again still @take	9
@again thats	11
@again will	8
@again will @want-to	10
@again will @want-to $	10
@again worked	12
@again worked @hour	5
@again worked @left-what	7
@again you @tail	7
@again youre	-9
@annoy	-27
@annoy $	-7
@annoy @left-what	-6
@annoy @lights	-12
@annoy @lights $	-6
@annoy @wrong-thing	20
@annoy _ $	-18
@annoy _ @left-what	14
@annoy _ @lights	-6
@annoy _ @list	-7
@beg	91
@beg $	11
@beg @elsewhere	24
@beg @please	12
@beg @please ser	6
@beg _ @address	7
@beg _ @blocked-what	7
@beg _ _ $	14
@beg _ _ @address	8
@beg _ _ @elsewhere	26
@beg _ _ @please	5
@beg _ _ @quiten	7
@beg _ que	8
@beg _ ser	6
@beg que	11
@beg que @address	5
@beg que @address @please	5
@beg se	9
@belong	50
@belong $	15
@belong .	-10
@belong . @corrected	-6
@belong @again	-9
@belong @boss-does	-17
@belong @boss-does @left-what	-15
@belong @corrected	5
@belong @left-what	-9
@belong @left-what @these	10
@belong @left-what @these @wrong-thing	10
@belong @paren	8
@belong @please more $	-8
@belong @want	8
@belong @wrong-thing	10
@belong @wrong-thing @list $	-7
@belong @wrong-thing @paren	14
@belong @wrong-thing @paren is	7
@belong _ $	54
@belong _ @blocked-what	8
@belong _ @corrected	-8
@belong _ @left-what	-6
@belong _ @paren	14
@belong _ @these	6
@belong _ _ $	12
@belong _ _ @again	-6
@belong _ _ @hour	-7
@belong _ _ @left-what	6
@belong _ _ @lights	-6
@belong _ _ @mensajes	-5
@belong _ _ @tail	11
@belong _ _ @wrong-thing	9
@belong _ _ do	-6
@belong _ _ is	7
@belong _ are	18
@belong _ years	-9
@belong _ you	-12
@belong more	29
@belong you	15
@belong you are	15
@blocked-what	-40
@blocked-what $	86
@blocked-what .	-11
@blocked-what . @tail	6
@blocked-what . @tail $	6
@blocked-what 6	7
@blocked-what @I_stop	7
@blocked-what @I_stop $	33
@blocked-what @I_stop @elsewhere	-6
@blocked-what @I_stop @elsewhere @lista	10
@blocked-what @I_stop @trabajo	5
@blocked-what @I_stop flojera	-8
@blocked-what @address	21
@blocked-what @address $	14
@blocked-what @again @blocked-what @owner	-5
@blocked-what @again @corrected	-6
@blocked-what @again @left-what $	6
@blocked-what @belong	5
@blocked-what @blocked-what	17
@blocked-what @blocked-what @left-what	23
@blocked-what @blocked-what @left-what @list	8
@blocked-what @blocked-what @left-what @lista	9
@blocked-what @blocked-what @list @lista	7
@blocked-what @blocked-what @tail @wrong-thing	5
@blocked-what @boss	-20
@blocked-what @boss $	-9
@blocked-what @boss-does	-13
@blocked-what @carrier	48
@blocked-what @carrier @again	7
@blocked-what @carrier @corrected	18
@blocked-what @carrier @end	-7
@blocked-what @carrier @hour @left-what	-6
@blocked-what @carrier @job	-10
@blocked-what @carrier @left-what	19
@blocked-what @carrier @left-what @job	-10
@blocked-what @carrier @left-what @lista	22
@blocked-what @carrier @list	-12
@blocked-what @carrier @list $	-12
@blocked-what @carrier @list @job	-11
@blocked-what @carrier @list @lista	21
@blocked-what @carrier @wrong-thing	17
@blocked-what @carrier @wrong-thing @belong	-8
@blocked-what @carrier @wrong-thing @left-what	12
@blocked-what @carrier @wrong-thing @list	12
@blocked-what @corrected	-23
@blocked-what @cosas	19
@blocked-what @cosas $	11
@blocked-what @dejen	-30
@blocked-what @dejen @elsewhere @escribir	-21
@blocked-what @dejen @elsewhere paz	10
@blocked-what @dejen fuera	-12
@blocked-what @dejen fuera @elsewhere	-12
@blocked-what @disturbs	24
@blocked-what @disturbs @dejen	7
@blocked-what @disturbs @elsewhere	14
@blocked-what @doing	-8
@blocked-what @elsewhere	-27
@blocked-what @elsewhere @escriban	9
@blocked-what @elsewhere @escriban $	7
@blocked-what @elsewhere pierdo	-6
@blocked-what @elsewhere pierdo $	-6
@blocked-what @erase $	13
@blocked-what @escriban	41
@blocked-what @escriban $	15
@blocked-what @escriban @address $	10
@blocked-what @escriban @address @mensajes	-10
@blocked-what @escriban @address @nada	5
@blocked-what @escriban @address @please	6
@blocked-what @escriban @address @trabajo	-6
@blocked-what @escriban @cosas	8
@blocked-what @escriban @elsewhere	25
@blocked-what @escriban @elsewhere @elsewhere	13
@blocked-what @escriban @elsewhere @escribir	8
@blocked-what @escriban @elsewhere @lista	10
@blocked-what @escriban @elsewhere @mensajes	9
@blocked-what @escriban @elsewhere @mi	7
@blocked-what @escriban @elsewhere @nada	-25
@blocked-what @escriban @escribir	9
@blocked-what @escriban @escribir $	9
@blocked-what @escriban @lista	-16
@blocked-what @escriban @lista $	12
@blocked-what @escriban @lista @mensajes	-32
@blocked-what @escriban @mensajes	8
@blocked-what @escriban @mensajes $	6
@blocked-what @escriban @mensajes @elsewhere	5
@blocked-what @escriban @mi	-7
@blocked-what @escriban @nada	36
@blocked-what @escriban @nada $	11
@blocked-what @escriban @nada @blocked-what	6
@blocked-what @escriban @nada que	7
@blocked-what @escriben	-28
@blocked-what @escriben $	11
@blocked-what @escriben @elsewhere	-7
@blocked-what @escriben @mensajes	-6
@blocked-what @escriben que	-12
@blocked-what @hands-off	-7
@blocked-what @hour	-40
@blocked-what @hour 5am	6
@blocked-what @hour 5am $	6
@blocked-what @hour @hour	-17
@blocked-what @hour @hour $	-15
@blocked-what @hour @these	5
@blocked-what @hour @these $	8
@blocked-what @interesado	-6
@blocked-what @interesado $	-18
@blocked-what @interesado @address	12
@blocked-what @interesado @address $	12
@blocked-what @interesado @elsewhere @elsewhere	14
@blocked-what @interesado @elsewhere sindicato	17
@blocked-what @interesado @mi	12
@blocked-what @interesado @mi @trabajo	6
@blocked-what @jefe	-16
@blocked-what @jefe @left-what	-10
@blocked-what @jefe @left-what @paren	-10
@blocked-what @jefe @want-to	-5
@blocked-what @jefe reads	6
@blocked-what @jefe sees	21
@blocked-what @jefe sees $	19
@blocked-what @job $	6
@blocked-what @job .	6
@blocked-what @job @carrier	-10
@blocked-what @job @carrier @left-what	-7
@blocked-what @job @elsewhere	14
@blocked-what @job @elsewhere @escribir	-7
@blocked-what @job @elsewhere @quitar	13
@blocked-what @job @left-what	-7
@blocked-what @job @tail	7
@blocked-what @job @tail $	8
@blocked-what @job @wrong-thing	-5
@blocked-what @job so	6
@blocked-what @left-what	26
@blocked-what @left-what $	-14
@blocked-what @left-what @carrier	-13
@blocked-what @left-what @carrier $	-13
@blocked-what @left-what @corrected	-5
@blocked-what @left-what @elsewhere	-8
@blocked-what @left-what @jefe	-13
@blocked-what @left-what @job	27
@blocked-what @left-what @job $	8
@blocked-what @left-what @job @again	6
@blocked-what @left-what @job @left-what	10
@blocked-what @left-what @list	26
@blocked-what @left-what @list $	25
@blocked-what @left-what @list @tail	7
@blocked-what @left-what @lista	27
@blocked-what @left-what @lista $	10
@blocked-what @left-what @lista @corrected	-11
@blocked-what @left-what @lose	-7
@blocked-what @left-what @lose @list	-7
@blocked-what @left-what @tail	7
@blocked-what @left-what @text	-7
@blocked-what @left-what @texts	9
@blocked-what @left-what @these	8
@blocked-what @left-what @trabajo	-6
@blocked-what @left-what @write	8
@blocked-what @left-what @wrong-thing	-22
@blocked-what @left-what @wrong-thing @blocked-what	-7
@blocked-what @left-what @wrong-thing @left-what	-5
@blocked-what @left-what @wrong-thing @tail	-7
@blocked-what @left-what hell	9
@blocked-what @left-what hell alone	9
@blocked-what @left-what organization	9
@blocked-what @left-what organization $	9
@blocked-what @lights $	-10
@blocked-what @lights @hour	-5
@blocked-what @lights @left-what	8
@blocked-what @lights @off-when	6
@blocked-what @lights @off-when @elsewhere	6
@blocked-what @lights @wrong-thing	9
@blocked-what @list	68
@blocked-what @list @address	13
@blocked-what @list @address $	23
@blocked-what @list @blocked-what	22
@blocked-what @list @blocked-what @left-what	6
@blocked-what @list @carrier	-9
@blocked-what @list @carrier $	-17
@blocked-what @list @carrier @wrong-thing	11
@blocked-what @list @elsewhere	11
@blocked-what @list @hour	27
@blocked-what @list @hour @hour	10
@blocked-what @list @hour @left-what	12
@blocked-what @list @left-what	5
@blocked-what @list @left-what @left-what	-8
@blocked-what @list @left-what @list	6
@blocked-what @list @left-what @people	12
@blocked-what @list @lights	7
@blocked-what @list @lista	12
@blocked-what @list @lista $	5
@blocked-what @list @mensajes	6
@blocked-what @list @quiten	7
@blocked-what @list @quiten @left-what	7
@blocked-what @list @remove-kindly	-6
@blocked-what @list @tail	6
@blocked-what @list @taken	8
@blocked-what @list @these	9
@blocked-what @list @these $	7
@blocked-what @list @want-to	17
@blocked-what @list @want-to $	17
@blocked-what @list @wrong-thing	22
@blocked-what @list back	12
@blocked-what @list back $	11
@blocked-what @list bill	-6
@blocked-what @list changed	-13
@blocked-what @list died	-7
@blocked-what @list down	7
@blocked-what @list lol	11
@blocked-what @list so	-6
@blocked-what @list too	-26
@blocked-what @list too $	-26
@blocked-what @list was	-19
@blocked-what @list was dead	-8
@blocked-what @lista	-36
@blocked-what @lista $	-33
@blocked-what @lista @escribir $	-5
@blocked-what @lose	6
@blocked-what @mensajes	-60
@blocked-what @mensajes $	-32
@blocked-what @nada	-17
@blocked-what @nada $	-17
@blocked-what @name	11
@blocked-what @name $	-6
@blocked-what @name @address	6
@blocked-what @name @address $	6
@blocked-what @name @blocked-what	12
@blocked-what @name @blocked-what @left-what	11
@blocked-what @owner	34
@blocked-what @owner 555	-11
@blocked-what @owner @blocked-what	-6
@blocked-what @owner @boss-does	-7
@blocked-what @owner @boss-does @blocked-what	-8
@blocked-what @owner @carrier	11
@blocked-what @owner @hands-off is	16
@blocked-what @owner @left-what law	5
@blocked-what @owner @list	5
@blocked-what @owner @list $	7
@blocked-what @owner @name	8
@blocked-what @owner @tail	5
@blocked-what @owner @tail $	5
@blocked-what @owner @told	-6
@blocked-what @owner alone	7
@blocked-what @owner alone $	8
@blocked-what @owner doesnt	8
@blocked-what @owner gets	17
@blocked-what @owner gets @left-what	17
@blocked-what @owner instead	7
@blocked-what @owner is	11
@blocked-what @owner set	-5
@blocked-what @owner signed	7
@blocked-what @owner signed @blocked-what	7
@blocked-what @paren	-11
@blocked-what @paren $	-16
@blocked-what @paren y	12
@blocked-what @people	15
@blocked-what @people more	10
@blocked-what @people more @wrong-thing	10
@blocked-what @person	-30
@blocked-what @person $	-30
@blocked-what @person @boss-does	6
@blocked-what @pictures	-28
@blocked-what @pictures @lights	-7
@blocked-what @pictures @lights @boss-does	-7
@blocked-what @pictures @list	-6
@blocked-what @pictures @wrong-thing	-7
@blocked-what @please	8
@blocked-what @please @want	7
@blocked-what @puede @escribir	-10
@blocked-what @puede @quitar	28
@blocked-what @puede @quitar $	24
@blocked-what @puede @quitar @address	10
@blocked-what @puede dar	6
@blocked-what @puede dar @elsewhere	7
@blocked-what @put	9
@blocked-what @put @elsewhere	9
@blocked-what @put @elsewhere sus	8
@blocked-what @quiero	7
@blocked-what @quiero @quitar	8
@blocked-what @quiero @quitar $	8
@blocked-what @quiero @salir	26
@blocked-what @quiero morir	-8
@blocked-what @quiero morir $	-8
@blocked-what @quiero unir	-5
@blocked-what @quitaran	11
@blocked-what @quitaran $	11
@blocked-what @quitaran @elsewhere	-6
@blocked-what @quitaran y	8
@blocked-what @quiten	-8
@blocked-what @quiten $	28
@blocked-what @quiten @address	8
@blocked-what @quiten @address $	11
@blocked-what @quiten @elsewhere	-7
@blocked-what @quiten @elsewhere @elsewhere	-19
@blocked-what @quiten @elsewhere @lista	6
@blocked-what @refused	12
@blocked-what @refused @elsewhere final	-6
@blocked-what @remove-kindly	-8
@blocked-what @remove-kindly @blocked-what	8
@blocked-what @said	-34
@blocked-what @said dar	-5
@blocked-what @said que	-18
@blocked-what @said que @address	-6
@blocked-what @said que @blocked-what	-9
@blocked-what @salir	10
@blocked-what @salir $	10
@blocked-what @siguen	-16
@blocked-what @siguen @elsewhere	8
@blocked-what @siguen @elsewhere @escribir	10
@blocked-what @siguen @escribir	-23
@blocked-what @siguen llegando	11
@blocked-what @tail	44
@blocked-what @tail $	13
@blocked-what @tail @again	16
@blocked-what @tail @boss-does	-6
@blocked-what @tail @wrong-thing	9
@blocked-what @tail @wrong-thing $	10
@blocked-what @texting	14
@blocked-what @texting $	6
@blocked-what @texts	-12
@blocked-what @texts @blocked-what	-10
@blocked-what @texts @blocked-what $	-13
@blocked-what @then-when $	8
@blocked-what @then-when you	-7
@blocked-what @then-when you heard	-6
@blocked-what @these	6
@blocked-what @these $	18
@blocked-what @these you	-8
@blocked-what @threat	27
@blocked-what @threat $	16
@blocked-what @threat will	9
@blocked-what @threat will @want-to	9
@blocked-what @want-to	21
@blocked-what @want-to $	21
@blocked-what @want-to @left-what @people	-9
@blocked-what @wrong-thing	-10
@blocked-what @wrong-thing @again	10
@blocked-what @wrong-thing @again @list	9
@blocked-what @wrong-thing @blocked-what	-8
@blocked-what @wrong-thing @boss-does	-6
@blocked-what @wrong-thing @boss-does @blocked-what	-7
@blocked-what @wrong-thing @carrier	10
@blocked-what @wrong-thing @carrier @these	-7
@blocked-what @wrong-thing @left-what $	-9
@blocked-what @wrong-thing @left-what @lista	-10
@blocked-what @wrong-thing @left-what do	7
@blocked-what @wrong-thing @lights	21
@blocked-what @wrong-thing @list	10
@blocked-what @wrong-thing @tail	-6
@blocked-what @wrong-thing @tail $	-6
@blocked-what @wrong-thing @these	6
@blocked-what @wrong-thing do	9
@blocked-what @wrong-thing do @remove-kindly	9
@blocked-what @wrong-thing down	-10
@blocked-what @wrong-thing you	-9
@blocked-what _ $	43
@blocked-what _ .	26
@blocked-what _ 10	12
@blocked-what _ 555	-12
@blocked-what _ 5am	6
@blocked-what _ @address	28
@blocked-what _ @again	27
@blocked-what _ @blocked-what	-12
@blocked-what _ @boss-does	-24
@blocked-what _ @corrected	-11
@blocked-what _ @cosas	9
@blocked-what _ @dije	12
@blocked-what _ @do-not	30
@blocked-what _ @doing	-10
@blocked-what _ @elsewhere	-8
@blocked-what _ @end	-9
@blocked-what _ @escriban	8
@blocked-what _ @escribir	-7
@blocked-what _ @hour	8
@blocked-what _ @jefe	-12
@blocked-what _ @left-what	27
@blocked-what _ @lights	17
@blocked-what _ @list	-32
@blocked-what _ @lista	26
@blocked-what _ @lose	-5
@blocked-what _ @mensajes	-46
@blocked-what _ @nada	26
@blocked-what _ @name	5
@blocked-what _ @off-when	8
@blocked-what _ @paren	9
@blocked-what _ @people	-21
@blocked-what _ @person	-8
@blocked-what _ @persona	-19
@blocked-what _ @please	-8
@blocked-what _ @put	-20
@blocked-what _ @quitar	58
@blocked-what _ @quiten	19
@blocked-what _ @quitenme	9
@blocked-what _ @remove-kindly	-16
@blocked-what _ @salir	17
@blocked-what _ @tail	26
@blocked-what _ @taken	8
@blocked-what _ @text	-11
@blocked-what _ @texting	-6
@blocked-what _ @texts	-6
@blocked-what _ @then-when	-7
@blocked-what _ @these	60
@blocked-what _ @told	-8
@blocked-what _ @trabajo	-17
@blocked-what _ @want	16
@blocked-what _ _ $	24
@blocked-what _ _ 555	-10
@blocked-what _ _ @address	-15
@blocked-what _ _ @again	-17
@blocked-what _ _ @belong	-9
@blocked-what _ _ @blocked-what	-9
@blocked-what _ _ @boss-does	-20
@blocked-what _ _ @bothering	7
@blocked-what _ _ @cosas	10
@blocked-what _ _ @dont	-8
@blocked-what _ _ @elsewhere	-39
@blocked-what _ _ @end	-5
@blocked-what _ _ @end-somehow	-12
@blocked-what _ _ @escribir	-18
@blocked-what _ _ @hands-off	14
@blocked-what _ _ @job	-58
@blocked-what _ _ @left-what	17
@blocked-what _ _ @lights	-10
@blocked-what _ _ @list	23
@blocked-what _ _ @lista	76
@blocked-what _ _ @mensajes	-47
@blocked-what _ _ @mi	-6
@blocked-what _ _ @numero	-38
@blocked-what _ _ @off-when	-12
@blocked-what _ _ @paren	-30
@blocked-what _ _ @people	-12
@blocked-what _ _ @person	13
@blocked-what _ _ @persona	6
@blocked-what _ _ @please	34
@blocked-what _ _ @quitenme	13
@blocked-what _ _ @remove-kindly	12
@blocked-what _ _ @salir	6
@blocked-what _ _ @tail	24
@blocked-what _ _ @take	5
@blocked-what _ _ @taken	7
@blocked-what _ _ @texting	6
@blocked-what _ _ @texts	7
@blocked-what _ _ @these	27
@blocked-what _ _ @told	-14
@blocked-what _ _ @trabajo	-10
@blocked-what _ _ @went	11
@blocked-what _ _ @wrong-thing	35
@blocked-what _ _ accident	7
@blocked-what _ _ alone	16
@blocked-what _ _ an	-5
@blocked-what _ _ back	6
@blocked-what _ _ bad	11
@blocked-what _ _ broke	-5
@blocked-what _ _ but	-22
@blocked-what _ _ buzon	15
@blocked-what _ _ cenar	-6
@blocked-what _ _ chef	15
@blocked-what _ _ dame	6
@blocked-what _ _ dead	7
@blocked-what _ _ do	-7
@blocked-what _ _ done	-14
@blocked-what _ _ face	-13
@blocked-what _ _ final	-6
@blocked-what _ _ fired	-7
@blocked-what _ _ heard	-6
@blocked-what _ _ hot	8
@blocked-what _ _ ill	9
@blocked-what _ _ is	18
@blocked-what _ _ its	-10
@blocked-what _ _ jaja	-14
@blocked-what _ _ just	-5
@blocked-what _ _ law	5
@blocked-what _ _ le	-14
@blocked-what _ _ llegar	11
@blocked-what _ _ lol	14
@blocked-what _ _ next	-9
@blocked-what _ _ other	-9
@blocked-what _ _ paz	10
@blocked-what _ _ pila	16
@blocked-what _ _ querer	37
@blocked-what _ _ read	-6
@blocked-what _ _ reads	-12
@blocked-what _ _ rest	11
@blocked-what _ _ risa	-6
@blocked-what _ _ se	6
@blocked-what _ _ sindicato	17
@blocked-what _ _ so	-12
@blocked-what _ _ sorry	5
@blocked-what _ _ sus	9
@blocked-what _ _ veces	8
@blocked-what _ _ week	-6
@blocked-what _ _ well	6
@blocked-what _ _ where	5
@blocked-what _ _ y	12
@blocked-what _ _ yo	7
@blocked-what _ _ youre	14
@blocked-what _ alone	12
@blocked-what _ anti	-8
@blocked-what _ bill	-6
@blocked-what _ both	6
@blocked-what _ cargar	-5
@blocked-what _ changed	-13
@blocked-what _ dicho	-7
@blocked-what _ died	-7
@blocked-what _ do	20
@blocked-what _ doesnt	7
@blocked-what _ english	-7
@blocked-what _ era	-6
@blocked-what _ es	-9
@blocked-what _ estoy	-15
@blocked-what _ f	7
@blocked-what _ first	-13
@blocked-what _ flojera	-8
@blocked-what _ fuera	-14
@blocked-what _ gave	5
@blocked-what _ gets	15
@blocked-what _ gone	7
@blocked-what _ gordo	5
@blocked-what _ got	-21
@blocked-what _ had	-6
@blocked-what _ haha	-9
@blocked-what _ hell	9
@blocked-what _ how	-13
@blocked-what _ hurts	-5
@blocked-what _ id	5
@blocked-what _ ill	-7
@blocked-what _ im	-6
@blocked-what _ instead	9
@blocked-what _ is	31
@blocked-what _ its	-15
@blocked-what _ llegando	12
@blocked-what _ lol	-7
@blocked-what _ lookin	37
@blocked-what _ love	-10
@blocked-what _ mal	-25
@blocked-what _ manana	-5
@blocked-what _ month	-6
@blocked-what _ more	12
@blocked-what _ morir	-8
@blocked-what _ needs	-9
@blocked-what _ organization	9
@blocked-what _ other	-7
@blocked-what _ para	-9
@blocked-what _ pierdo	-6
@blocked-what _ plate	-7
@blocked-what _ que	-8
@blocked-what _ quien	-6
@blocked-what _ reads	8
@blocked-what _ reir	-6
@blocked-what _ safe	-6
@blocked-what _ sees	21
@blocked-what _ ser	-9
@blocked-what _ set	-5
@blocked-what _ signed	8
@blocked-what _ sin	42
@blocked-what _ since	-12
@blocked-what _ spanish	-8
@blocked-what _ still	-5
@blocked-what _ they	-8
@blocked-what _ too	-24
@blocked-what _ tres	-6
@blocked-what _ unir	-5
@blocked-what _ was	-21
@blocked-what _ whats	7
@blocked-what _ will	6
@blocked-what _ without	5
@blocked-what _ would	-10
@blocked-what _ wouldnt	-12
@blocked-what _ you	-23
@blocked-what acuerdo	-10
@blocked-what alarm	-10
@blocked-what alone	26
@blocked-what alone $	41
@blocked-what alone @tail	6
@blocked-what alone @tail $	6
@blocked-what alone lol	-15
@blocked-what anden	13
@blocked-what anden @escribir	13
@blocked-what anden @escribir $	10
@blocked-what arrepenti	-6
@blocked-what arrepenti @elsewhere	-6
@blocked-what arrepenti @elsewhere le	-6
@blocked-what avisaron	-6
@blocked-what avisas	-5
@blocked-what baby	-5
@blocked-what baby $	-8
@blocked-what back	-24
@blocked-what back @lights	-6
@blocked-what back @lights $	-6
@blocked-what back @wrong-thing	-11
@blocked-what back @wrong-thing $	-7
@blocked-what bad	-23
@blocked-what bajo @elsewhere	6
@blocked-what birthday	-5
@blocked-what bos	-29
@blocked-what cabe	-17
@blocked-what cabe @nada	-17
@blocked-what cabe @nada $	-17
@blocked-what cae gordo	5
@blocked-what canned	6
@blocked-what carrier	39
@blocked-what cat	-7
@blocked-what circus	-12
@blocked-what comi	-5
@blocked-what confunden	7
@blocked-what consent	6
@blocked-what consideren	23
@blocked-what contestaron	-11
@blocked-what corrieron	-7
@blocked-what cry	-7
@blocked-what dan @elsewhere	6
@blocked-what dan @elsewhere @quiten	6
@blocked-what dejaron	-7
@blocked-what den	-11
@blocked-what den @elsewhere	-11
@blocked-what den @elsewhere @quiten	-11
@blocked-what despidieron	-7
@blocked-what despidieron $	-5
@blocked-what dieron	-14
@blocked-what dieron @elsewhere	-10
@blocked-what dieron @lista	5
@blocked-what dieron @lista @numero	5
@blocked-what digas	-16
@blocked-what dio	-8
@blocked-what distraen	5
@blocked-what do	-5
@blocked-what down @off-when	6
@blocked-what down @off-when @elsewhere	6
@blocked-what duele	-21
@blocked-what echaron	-8
@blocked-what echaron $	-6
@blocked-what emergency	-6
@blocked-what emergency @texting	-6
@blocked-what english	7
@blocked-what equivoque	-16
@blocked-what equivoque @elsewhere	-9
@blocked-what equivoque @elsewhere @numero	-6
@blocked-what escribieron	-17
@blocked-what escribieron @elsewhere	-7
@blocked-what estan	-13
@blocked-what estan @escribir	-8
@blocked-what esten	28
@blocked-what esten @escribir	9
@blocked-what esten @escribir @elsewhere	7
@blocked-what eyes are	10
@blocked-what eyes are bad	10
@blocked-what falta	-8
@blocked-what favorite	-10
@blocked-what finger	-17
@blocked-what fue	-11
@blocked-what fue @elsewhere	-11
@blocked-what grites	-10
@blocked-what gustaria	8
@blocked-what gustaria que	8
@blocked-what gustaria que @blocked-what	8
@blocked-what ha	-8
@blocked-what ha dicho	-7
@blocked-what hablen	27
@blocked-what hablo	-22
@blocked-what hablo @elsewhere	-21
@blocked-what hace	13
@blocked-what hace @elsewhere	8
@blocked-what hagas	-6
@blocked-what hagas reir	-6
@blocked-what hair	-12
@blocked-what hair $	-12
@blocked-what han	-9
@blocked-what hand	-7
@blocked-what head	-10
@blocked-what housekeeping	-7
@blocked-what how	-8
@blocked-what im	17
@blocked-what inscribo	-20
@blocked-what inscribo $	-20
@blocked-what instead	-8
@blocked-what instead $	-8
@blocked-what lastime	-7
@blocked-what lawn	-15
@blocked-what llega	12
@blocked-what llegan	-14
@blocked-what llegan @elsewhere @mensajes	-8
@blocked-what llegan @mensajes	-6
@blocked-what llegan @mensajes @elsewhere	-10
@blocked-what llegaron @elsewhere	-6
@blocked-what llego	-20
@blocked-what llego @elsewhere	-7
@blocked-what llenan	15
@blocked-what llenan @elsewhere	15
@blocked-what love	-13
@blocked-what love .	-10
@blocked-what love . @corrected	-10
@blocked-what mandaron	-8
@blocked-what mata	-5
@blocked-what memes	-9
@blocked-what mind	-5
@blocked-what mind how	-14
@blocked-what mind how do	-14
@blocked-what money	12
@blocked-what more	8
@blocked-what muero	-16
@blocked-what muero $	-15
@blocked-what new	-14
@blocked-what new @list	-11
@blocked-what olvido	-6
@blocked-what other	-10
@blocked-what other @list	-10
@blocked-what pagan	-6
@blocked-what pagaron	-18
@blocked-what pagaron $	-18
@blocked-what paguen	-6
@blocked-what paso	-10
@blocked-what paystub	-5
@blocked-what perdi	-6
@blocked-what permission	13
@blocked-what permission $	10
@blocked-what problem	-6
@blocked-what puedan	10
@blocked-what puedan @quitar	10
@blocked-what puedan @quitar @address	10
@blocked-what pusieron	-6
@blocked-what quejo	-6
@blocked-what quejo $	-6
@blocked-what quitaron	-11
@blocked-what quitaron @elsewhere	-11
@blocked-what receiving $	-10
@blocked-what registre	39
@blocked-what retiro	12
@blocked-what retiro @elsewhere	12
@blocked-what screen	15
@blocked-what sirve	6
@blocked-what tardo	-6
@blocked-what tengan	6
@blocked-what tf	15
@blocked-what tiene	-7
@blocked-what tienen	8
@blocked-what toca	-8
@blocked-what toco	-6
@blocked-what toddler	-9
@blocked-what too	14
@blocked-what vio	9
@blocked-what vio @elsewhere	8
@blocked-what voy	-10
@blocked-what voy @elsewhere @salir	6
@blocked-what who	-7
@blocked-what whole	-8
@blocked-what whole @job	-6
@blocked-what whole @job reads	-6
@blocked-what you	59
@blocked-what you $	33
@blocked-what you @list	-8
@blocked-what you @tail	9
@blocked-what you @tail $	16
@blocked-what you lol	-6
@bloqueo	101
@bloqueo $	75
@bloqueo @address	18
@bloqueo @address @trabajo	9
@bloqueo @elsewhere	9
@bloqueo @elsewhere @blocked-what	-9
@bloqueo @elsewhere @elsewhere	21
@bloqueo @elsewhere @elsewhere @jefe	6
@bloqueo @elsewhere @elsewhere @threat	19
@bloqueo @elsewhere @persona	-5
@bloqueo @lista	7
@bloqueo @lista @numero	7
@bloqueo @lista @numero @elsewhere	6
@bloqueo @please	-8
@bloqueo _ @blocked-what	-9
@bloqueo _ @elsewhere	30
@bloqueo _ @mensajes	9
@bloqueo _ @numero	7
@bloqueo _ @persona	-5
@bloqueo _ @trabajo	5
@bloqueo _ _ $	38
@bloqueo _ _ @address	-11
@bloqueo _ _ @threat	19
@boss	-12
@boss @boss-does	-9
@boss @corrected	17
@boss @list	-5
@boss @want-to	-14
@boss _ $	-12
@boss _ @blocked-what	-7
@boss _ @boss-does	30
@boss _ @carrier	-12
@boss _ @tail	6
@boss _ _ @again	6
@boss _ _ @carrier	-9
@boss _ _ @paren	21
@boss _ _ im	-12
@boss walked	-7
@boss-does $	85
@boss-does .	18
@boss-does . @list	8
@boss-does . @list is	8
@boss-does 80	-6
@boss-does @address	12
@boss-does @address $	11
@boss-does @again	10
@boss-does @again reported	7
@boss-does @blocked-what	-13
@boss-does @blocked-what $	-19
@boss-does @blocked-what @carrier	35
@boss-does @blocked-what @carrier $	21
@boss-does @blocked-what @carrier @end	-7
@boss-does @blocked-what @carrier @hour	8
@boss-does @blocked-what @carrier @job	-6
@boss-does @blocked-what @carrier @list	-12
@boss-does @blocked-what @carrier @tail	7
@boss-does @blocked-what @carrier @wrong-thing	7
@boss-does @blocked-what @corrected	-6
@boss-does @blocked-what @job	7
@boss-does @blocked-what @job so	7
@boss-does @blocked-what @left-what	-27
@boss-does @blocked-what @list	8
@boss-does @blocked-what @list $	6
@boss-does @blocked-what @list @carrier	-13
@boss-does @blocked-what @list @wrong-thing	13
@boss-does @blocked-what @owner @carrier	11
@boss-does @blocked-what @owner @left-what	-6
@boss-does @blocked-what @pictures	-6
@boss-does @blocked-what @these	-6
@boss-does @blocked-what @wrong-thing	-7
@boss-does @blocked-what @wrong-thing @carrier	6
@boss-does @blocked-what @wrong-thing you	-9
@boss-does @boss-does	14
@boss-does @bothering	17
@boss-does @bothering $	40
@boss-does @bothering @blocked-what	-11
@boss-does @bothering @blocked-what $	-6
@boss-does @carrier $	7
@boss-does @carrier @left-what	-10
@boss-does @corrected	-17
@boss-does @corrected @wrong-thing	-12
@boss-does @do-not @left-what	7
@boss-does @do-not @left-what @cosas	7
@boss-does @doing	17
@boss-does @doing @left-what	9
@boss-does @doing @list	7
@boss-does @dont	8
@boss-does @elsewhere	27
@boss-does @job	-17
@boss-does @job @blocked-what	-10
@boss-does @job @blocked-what alone	-10
@boss-does @left-what	-11
@boss-does @left-what @blocked-what	15
@boss-does @left-what @blocked-what @threat	13
@boss-does @left-what @corrected	-10
@boss-does @left-what @job	-5
@boss-does @left-what @left-what @threat	7
@boss-does @left-what @lights	10
@boss-does @left-what @list	-6
@boss-does @left-what @lista	6
@boss-does @left-what @lose @carrier	-5
@boss-does @left-what @paren	7
@boss-does @left-what @paren .	7
@boss-does @left-what @texts	-6
@boss-does @left-what @wrong-thing	-8
@boss-does @left-what @wrong-thing $	-6
@boss-does @list	-20
@boss-does @list @list	9
@boss-does @list @list @carrier	6
@boss-does @list @mensajes	-34
@boss-does @list @mensajes $	-35
@boss-does @list @people @carrier	8
@boss-does @mensajes	-30
@boss-does @mensajes $	-18
@boss-does @mensajes @paren	-14
@boss-does @mensajes @paren $	-14
@boss-does @paren	13
@boss-does @paren $	-24
@boss-does @paren @left-what	7
@boss-does @paren @wrong-thing	19
@boss-does @paren @wrong-thing @left-what	19
@boss-does @person	16
@boss-does @person @carrier	23
@boss-does @person @doing	7
@boss-does @please	10
@boss-does @please .	8
@boss-does @remove-kindly	-5
@boss-does @tail	10
@boss-does @tail $	17
@boss-does @take	-18
@boss-does @take @list	-15
@boss-does @texts	-6
@boss-does @texts @again	20
@boss-does @texts @blocked-what	-11
@boss-does @texts @blocked-what @again	-6
@boss-does @these	-30
@boss-does @these $	-5
@boss-does @these @blocked-what	-8
@boss-does @want	-7
@boss-does @want-to	-13
@boss-does @want-to needing	7
@boss-does @want-to needing @left-what	7
@boss-does @went	-6
@boss-does _ $	-11
@boss-does _ .	20
@boss-does _ 3	19
@boss-does _ @again	18
@boss-does _ @blocked-what	-17
@boss-does _ @boss-does	-6
@boss-does _ @carrier	18
@boss-does _ @corrected	-23
@boss-does _ @doing	5
@boss-does _ @elsewhere	-9
@boss-does _ @hands-off	-7
@boss-does _ @left-what	-17
@boss-does _ @lights	10
@boss-does _ @list	5
@boss-does _ @lista	6
@boss-does _ @mensajes	-40
@boss-does _ @paren	12
@boss-does _ @people	9
@boss-does _ @person	-5
@boss-does _ @please	11
@boss-does _ @remove-kindly	-22
@boss-does _ @texts	-19
@boss-does _ @these	-14
@boss-does _ @want	-8
@boss-does _ _ $	-14
@boss-does _ _ .	17
@boss-does _ _ @address	7
@boss-does _ _ @again	11
@boss-does _ _ @blocked-what	-28
@boss-does _ _ @carrier	23
@boss-does _ _ @cosas	7
@boss-does _ _ @doing	-6
@boss-does _ _ @dont	-6
@boss-does _ _ @end	-6
@boss-does _ _ @hands-off	8
@boss-does _ _ @hour	10
@boss-does _ _ @job	-15
@boss-does _ _ @left-what	-12
@boss-does _ _ @list	-37
@boss-does _ _ @lista	-10
@boss-does _ _ @lose	-7
@boss-does _ _ @paren	20
@boss-does _ _ @please	-12
@boss-does _ _ @threat	20
@boss-does _ _ @told	-13
@boss-does _ _ @want-to	9
@boss-does _ _ @word	-6
@boss-does _ _ @wrong-thing	22
@boss-does _ _ accident	-12
@boss-does _ _ alone	-10
@boss-does _ _ but	8
@boss-does _ _ is	14
@boss-does _ _ permission	6
@boss-does _ _ so	12
@boss-does _ _ sorry	-6
@boss-does _ _ times	19
@boss-does _ _ twice	6
@boss-does _ _ you	-14
@boss-does _ hint	5
@boss-does _ needing	7
@boss-does _ reported	7
@boss-does away	6
@boss-does away @blocked-what	6
@boss-does back	13
@boss-does back @blocked-what	14
@boss-does back @blocked-what permission	6
@boss-does down	-10
@boss-does im	-17
@boss-does im @remove-kindly	-12
@boss-does so	-6
@boss-does three	5
@boss-does three @wrong-thing	5
@boss-does three @wrong-thing @left-what	5
@boss-does you $	-18
@boss-does you @left-what @paren	11
@boss-does you @paren	14
@boss-does you @please	11
@bothering	50
@bothering $	47
@bothering @address	14
@bothering @blocked-what	-16
@bothering @blocked-what @elsewhere	-9
@bothering @blocked-what @job $	7
@bothering @blocked-what @left-what @job	9
@bothering @blocked-what @left-what @wrong-thing	-7
@bothering @blocked-what @lights $	-10
@bothering @blocked-what @list	20
@bothering @blocked-what @list $	7
@bothering @blocked-what @mensajes	5
@bothering @blocked-what @these	21
@bothering @blocked-what @these $	15
@bothering @blocked-what baby	-8
@bothering @blocked-what memes	-9
@bothering @left-what $	12
@bothering @left-what @left-what	-14
@bothering @left-what @left-what @blocked-what	-11
@bothering @left-what @these	-5
@bothering @left-what @threat	8
@bothering @left-what @threat $	9
@bothering @left-what @wrong-thing	8
@bothering @lights	-11
@bothering @lights $	-12
@bothering @list	-15
@bothering @list $	-7
@bothering @list @left-what	-6
@bothering @mensajes	-13
@bothering @mensajes @left-what @left-what	-5
@bothering @people	14
@bothering @person	17
@bothering @person @left-what	12
@bothering @person else	9
@bothering @tail	11
@bothering @tail $	12
@bothering @texts	11
@bothering @texts @corrected	9
@bothering @these	28
@bothering @these @again	8
@bothering @these @again $	8
@bothering @these @wrong-thing	10
@bothering @these more	6
@bothering @want	-6
@bothering _ $	13
@bothering _ @boss-does	-12
@bothering _ @corrected	5
@bothering _ @elsewhere	-10
@bothering _ @left-what	-25
@bothering _ @list	23
@bothering _ @mensajes	-12
@bothering _ @name	-7
@bothering _ @pictures	13
@bothering _ @tail	-6
@bothering _ @these	24
@bothering _ @threat	8
@bothering _ @want	6
@bothering _ _ @address	12
@bothering _ _ @again	8
@bothering _ _ @blocked-what	-15
@bothering _ _ @hour	16
@bothering _ _ @job	8
@bothering _ _ @left-what	-9
@bothering _ _ @list	6
@bothering _ _ @people	6
@bothering _ _ @person	17
@bothering _ _ @texts	-12
@bothering _ _ im	16
@bothering _ _ its	-11
@bothering _ _ you	-14
@bothering _ baby	-8
@bothering _ else	13
@bothering _ im	7
@bothering _ memes	-9
@bothering _ more	13
@bothering too	16
@bothering you	-15
@bothering you $	-12
@carrier	146
@carrier $	181
@carrier .	27
@carrier . @address	8
@carrier . @corrected	15
@carrier . @please	-8
@carrier 12	-6
@carrier @address	39
@carrier @address $	27
@carrier @again	10
@carrier @belong	-7
@carrier @belong @left-what	-11
@carrier @blocked-what	-7
@carrier @blocked-what @carrier	10
@carrier @blocked-what @carrier $	10
@carrier @blocked-what @job	8
@carrier @blocked-what @job $	5
@carrier @blocked-what @left-what	-5
@carrier @blocked-what @list	14
@carrier @blocked-what @mensajes	7
@carrier @blocked-what @wrong-thing	15
@carrier @blocked-what lawn	-15
@carrier @bothering	27
@carrier @bothering @blocked-what	12
@carrier @bothering @blocked-what @lights	8
@carrier @bothering @left-what	12
@carrier @carrier	14
@carrier @carrier $	-8
@carrier @carrier @wrong-thing	-18
@carrier @carrier @wrong-thing @left-what	-14
@carrier @corrected	14
@carrier @corrected @boss-does	-6
@carrier @doing $	-17
@carrier @doing @blocked-what	34
@carrier @elsewhere	17
@carrier @end	-7
@carrier @hands-off	10
@carrier @hour	-17
@carrier @hour @left-what	-7
@carrier @job $	20
@carrier @left-what	-21
@carrier @left-what $	27
@carrier @left-what @address	18
@carrier @left-what @address $	9
@carrier @left-what @blocked-what	-6
@carrier @left-what @elsewhere	-6
@carrier @left-what @job	-17
@carrier @left-what @left-what	10
@carrier @left-what @lista	13
@carrier @left-what @lista $	11
@carrier @left-what @lista @address	11
@carrier @left-what @lista @left-what	-5
@carrier @left-what @mensajes	17
@carrier @left-what @other-list	-6
@carrier @left-what @other-list @lista	-6
@carrier @left-what @texts	18
@carrier @left-what @texts $	16
@carrier @left-what stove	-9
@carrier @list	-16
@carrier @list $	13
@carrier @list @again	-8
@carrier @list @again only	-8
@carrier @list @hour	-12
@carrier @list @job	-23
@carrier @list @job $	-12
@carrier @list @list	8
@carrier @list @list $	7
@carrier @list @lista	-12
@carrier @list @lista $	-38
@carrier @list @lista .	10
@carrier @list @mensajes	18
@carrier @list @mensajes $	7
@carrier @list you	7
@carrier @list you got	7
@carrier @lista	22
@carrier @lista $	14
@carrier @pictures	7
@carrier @remove-kindly	-5
@carrier @tail	30
@carrier @tail $	30
@carrier @take	-5
@carrier @texts	23
@carrier @texts $	7
@carrier @texts @blocked-what	24
@carrier @texts @blocked-what @hour	6
@carrier @texts @left-what	-24
@carrier @these	20
@carrier @these @job $	-5
@carrier @these @wrong-thing	12
@carrier @these @wrong-thing @blocked-what	9
@carrier @these @wrong-thing @left-what	6
@carrier @word	23
@carrier @wrong-thing	-11
@carrier @wrong-thing @belong	7
@carrier @wrong-thing @belong $	23
@carrier @wrong-thing @blocked-what	-10
@carrier @wrong-thing @blocked-what @tail	-5
@carrier @wrong-thing @job	-9
@carrier @wrong-thing @left-what	25
@carrier @wrong-thing @left-what $	10
@carrier @wrong-thing @left-what @cosas	-12
@carrier @wrong-thing @left-what @job	7
@carrier @wrong-thing @left-what @mensajes	8
@carrier @wrong-thing @left-what @texts	12
@carrier @wrong-thing @list	36
@carrier @wrong-thing @list $	16
@carrier @wrong-thing @list .	5
@carrier @wrong-thing @list @lista	6
@carrier @wrong-thing @these @job	-7
@carrier @wrong-thing @us	-6
@carrier @wrong-thing ideas	-7
@carrier @wrong-thing ideas $	-7
@carrier _ $	82
@carrier _ .	14
@carrier _ @address	31
@carrier _ @again	-20
@carrier _ @blocked-what	44
@carrier _ @boss-does	-7
@carrier _ @carrier	10
@carrier _ @corrected	7
@carrier _ @elsewhere	10
@carrier _ @hour	-22
@carrier _ @job	-31
@carrier _ @left-what	-5
@carrier _ @lights	-6
@carrier _ @list	51
@carrier _ @lista	10
@carrier _ @mensajes	56
@carrier _ @name	5
@carrier _ @off-when	-10
@carrier _ @other-list	-6
@carrier _ @pictures	-14
@carrier _ @please	-10
@carrier _ @tail	32
@carrier _ @texts	13
@carrier _ @then-when	-6
@carrier _ @us	-11
@carrier _ @went	14
@carrier _ @word	20
@carrier _ _ $	41
@carrier _ _ .	-7
@carrier _ _ 4	-9
@carrier _ _ 555	11
@carrier _ _ @address	11
@carrier _ _ @again	-13
@carrier _ _ @blocked-what	20
@carrier _ _ @boss-does	10
@carrier _ _ @carrier	16
@carrier _ _ @corrected	-14
@carrier _ _ @do-not	-7
@carrier _ _ @dont	-6
@carrier _ _ @hour	10
@carrier _ _ @jefe	-7
@carrier _ _ @job	-20
@carrier _ _ @left-what	8
@carrier _ _ @lights	21
@carrier _ _ @owner	-28
@carrier _ _ @person	7
@carrier _ _ @remove-kindly	-10
@carrier _ _ @texts	16
@carrier _ _ @told	5
@carrier _ _ @went	8
@carrier _ _ back	14
@carrier _ _ else	-7
@carrier _ _ got	6
@carrier _ _ haha	-13
@carrier _ _ im	-12
@carrier _ _ is	-12
@carrier _ _ its	-17
@carrier _ _ next	-8
@carrier _ _ ohio	7
@carrier _ _ only	-8
@carrier _ _ since	6
@carrier _ _ so	5
@carrier _ _ still	-10
@carrier _ _ too	9
@carrier _ _ you	9
@carrier _ gas	-6
@carrier _ how	7
@carrier _ ideas	-7
@carrier _ im	9
@carrier _ lawn	-15
@carrier _ lol	-6
@carrier _ still	-7
@carrier _ stove	-9
@carrier _ survey	-6
@carrier _ thats	8
@carrier _ week	-6
@carrier _ who	-6
@carrier _ you	-9
@carrier an	-6
@carrier back	-22
@carrier but	-8
@carrier consent	6
@carrier first	-12
@carrier first $	-12
@carrier how	7
@carrier im	-8
@carrier interview	-20
@carrier lol	20
@carrier lol $	5
@carrier lol @tail	14
@carrier loud	6
@carrier loud .	6
@carrier request	8
@carrier request @left-what	8
@carrier request @left-what 555	8
@carrier so	-6
@carrier tmrw	-18
@carrier too $	-11
@carrier too .	11
@carrier without	-12
@corrected	-13
@corrected .	-9
@corrected @address	-16
@corrected @address $	-6
@corrected @again @want	14
@corrected @again @want @left-what	13
@corrected @again worked	6
@corrected @again worked @left-what	6
@corrected @belong	8
@corrected @belong @wrong-thing @paren	7
@corrected @boss-does @blocked-what	-12
@corrected @boss-does @blocked-what @owner	-6
@corrected @boss-does @carrier	7
@corrected @boss-does @carrier $	7
@corrected @boss-does @left-what	-8
@corrected @boss-does @left-what @corrected	-7
@corrected @boss-does @paren	28
@corrected @boss-does @paren @left-what	7
@corrected @boss-does @tail	-5
@corrected @boss-does @want-to needing	7
@corrected @boss-does @went	-5
@corrected @boss-does back	7
@corrected @boss-does back @blocked-what	7
@corrected @carrier	-23
@corrected @carrier $	-33
@corrected @carrier @blocked-what	-19
@corrected @carrier @blocked-what @job	-16
@corrected @carrier @carrier	6
@corrected @carrier @carrier $	16
@corrected @carrier @carrier @wrong-thing	-10
@corrected @carrier @left-what	10
@corrected @corrected @take	10
@corrected @do-not	-28
@corrected @do-not @corrected	-8
@corrected @do-not @job	8
@corrected @do-not @left-what	-6
@corrected @do-not @list	-9
@corrected @doing	-5
@corrected @dont @hour	7
@corrected @dont @hour @belong	-10
@corrected @dont @hour @job	-10
@corrected @dont @hour @left-what	24
@corrected @dont @job	6
@corrected @dont @take	-10
@corrected @dont @want @left-what	-20
@corrected @dont @want @mensajes	6
@corrected @dont @want @person	7
@corrected @dont @want @these	-18
@corrected @dont @want @want-to	7
@corrected @dont @want-to	13
@corrected @dont @want-to who	7
@corrected @dont @want-to you	21
@corrected @dont consent	5
@corrected @dont consent @left-what	5
@corrected @dont mind	-6
@corrected @end	9
@corrected @end @left-what	-14
@corrected @end @left-what $	-14
@corrected @erase @blocked-what	6
@corrected @friend-wants	-20
@corrected @friend-wants @carrier	-20
@corrected @hands-off	-9
@corrected @hour	50
@corrected @hour @elsewhere	5
@corrected @hour @hour	8
@corrected @hour @job	9
@corrected @hour @left-what	5
@corrected @hour @left-what @elsewhere	10
@corrected @hour @remove-kindly	9
@corrected @hour @take	-10
@corrected @hour @these	7
@corrected @job	32
@corrected @job @left-what	16
@corrected @job @left-what @again	16
@corrected @job @left-what @left-what	6
@corrected @job @list	10
@corrected @left-what	-10
@corrected @list $	9
@corrected @list .	8
@corrected @list @again	6
@corrected @list @wrong-thing	-11
@corrected @list @wrong-thing @blocked-what	-7
@corrected @list bud	11
@corrected @list bud $	11
@corrected @list is	-10
@corrected @lista	-15
@corrected @lista $	-12
@corrected @lose	10
@corrected @lose @blocked-what	-8
@corrected @lose you	17
@corrected @mensajes	-43
@corrected @mensajes $	-12
@corrected @mensajes @left-what	-7
@corrected @mensajes @paren	-17
@corrected @name	34
@corrected @name $	30
@corrected @no-more-of @left-what	6
@corrected @paren	-30
@corrected @paren $	-16
@corrected @paren @take	-15
@corrected @people	30
@corrected @people $	28
@corrected @people .	11
@corrected @people @corrected	6
@corrected @people im	5
@corrected @people sorry	5
@corrected @person	6
@corrected @persona	10
@corrected @please	20
@corrected @please @want	23
@corrected @please understand	6
@corrected @quitar	-9
@corrected @quitar $	11
@corrected @quitar @blocked-what	-29
@corrected @quiten	-10
@corrected @remove-kindly	13
@corrected @remove-kindly @take	15
@corrected @remove-kindly @take @list	12
@corrected @remove-kindly @word	8
@corrected @tail @boss-does	13
@corrected @tail @carrier	-7
@corrected @take @blocked-what	7
@corrected @take @blocked-what @list	7
@corrected @take @carrier	-18
@corrected @take @carrier $	28
@corrected @take @carrier @list	-63
@corrected @take @carrier @wrong-thing	15
@corrected @take @elsewhere new	6
@corrected @take @left-what @list	12
@corrected @take @please	12
@corrected @take @told	5
@corrected @text	-7
@corrected @texts	-12
@corrected @told @corrected	8
@corrected @told @left-what	10
@corrected @told @left-what @want-to	6
@corrected @told you	-12
@corrected @want	-17
@corrected @want .	10
@corrected @want . @paren	10
@corrected @want @blocked-what	-8
@corrected @want @blocked-what @list	8
@corrected @want @blocked-what @pictures	-7
@corrected @want @carrier	35
@corrected @want @carrier $	16
@corrected @want @carrier @left-what	6
@corrected @want @carrier @list	9
@corrected @want @elsewhere	-6
@corrected @want @left-what	-15
@corrected @want @left-what $	-6
@corrected @want @left-what @boss-does	-11
@corrected @want @left-what @left-what	-7
@corrected @want @left-what @mensajes	8
@corrected @want @left-what @quitar	6
@corrected @want @left-what @take	-7
@corrected @want @left-what @want-to	-5
@corrected @want @left-what back	8
@corrected @want @list	12
@corrected @want @person	-5
@corrected @want @please	5
@corrected @want @please more	5
@corrected @want @these	12
@corrected @want @these you	7
@corrected @want @want-to	-14
@corrected @want-to	-11
@corrected @want-to @boss-does	11
@corrected @want-to @these	-7
@corrected @want-to you	-6
@corrected @went	12
@corrected @went @left-what @take	-6
@corrected @went @person	7
@corrected @word	16
@corrected @word @left-what @take	7
@corrected @word @left-what make	-5
@corrected @word @paren	15
@corrected @wrong-thing	-31
@corrected @wrong-thing $	-9
@corrected @wrong-thing @list	-18
@corrected @wrong-thing you	10
@corrected _ $	43
@corrected _ .	23
@corrected _ 6	-6
@corrected _ @again	15
@corrected _ @annoy	-5
@corrected _ @belong	-6
@corrected _ @blocked-what	-44
@corrected _ @boss-does	-7
@corrected _ @bothering	-7
@corrected _ @carrier	-24
@corrected _ @corrected	-20
@corrected _ @cosas	-7
@corrected _ @doing	8
@corrected _ @dont	8
@corrected _ @friend-wants	9
@corrected _ @hands-off	-5
@corrected _ @hour	32
@corrected _ @job	19
@corrected _ @left-what	12
@corrected _ @lights	17
@corrected _ @list	-22
@corrected _ @lista	11
@corrected _ @mensajes	-24
@corrected _ @paren	30
@corrected _ @people	-7
@corrected _ @person	-8
@corrected _ @please	-17
@corrected _ @remove-kindly	13
@corrected _ @tail	-6
@corrected _ @take	-16
@corrected _ @texts	-6
@corrected _ @then-when	-7
@corrected _ @these	29
@corrected _ @threat	-11
@corrected _ @told	8
@corrected _ @want	28
@corrected _ @want-to	6
@corrected _ @word	24
@corrected _ @wrong-thing	-5
@corrected _ _ $	-8
@corrected _ _ .	12
@corrected _ _ 1	-7
@corrected _ _ @again	-6
@corrected _ _ @belong	7
@corrected _ _ @blocked-what	-28
@corrected _ _ @boss	-8
@corrected _ _ @boss-does	-8
@corrected _ _ @carrier	15
@corrected _ _ @corrected	-16
@corrected _ _ @cosas	6
@corrected _ _ @do-not	5
@corrected _ _ @dont	9
@corrected _ _ @elsewhere	12
@corrected _ _ @end	-18
@corrected _ _ @friend-wants	-9
@corrected _ _ @hands-off	-6
@corrected _ _ @jefe	-11
@corrected _ _ @job	-16
@corrected _ _ @lights	8
@corrected _ _ @list	-12
@corrected _ _ @lista	11
@corrected _ _ @name	-11
@corrected _ _ @off-when	-8
@corrected _ _ @owner	-6
@corrected _ _ @paren	6
@corrected _ _ @people	7
@corrected _ _ @person	-11
@corrected _ _ @pictures	-8
@corrected _ _ @quitar	-13
@corrected _ _ @quiten	14
@corrected _ _ @remove-kindly	-9
@corrected _ _ @tail	-10
@corrected _ _ @take	-11
@corrected _ _ @texted	-6
@corrected _ _ @texts	-6
@corrected _ _ @these	-25
@corrected _ _ @want-to	26
@corrected _ _ @went	-13
@corrected _ _ @write	-9
@corrected _ _ against	-7
@corrected _ _ also	-7
@corrected _ _ away	-8
@corrected _ _ back	8
@corrected _ _ but	-10
@corrected _ _ can	-5
@corrected _ _ denise	6
@corrected _ _ die	-5
@corrected _ _ do	-10
@corrected _ _ donate	9
@corrected _ _ gone	17
@corrected _ _ hear	8
@corrected _ _ hes	10
@corrected _ _ hope	8
@corrected _ _ im	16
@corrected _ _ its	-6
@corrected _ _ lol	14
@corrected _ _ make	-6
@corrected _ _ mean	-7
@corrected _ _ more	7
@corrected _ _ much	-9
@corrected _ _ needing	7
@corrected _ _ new	6
@corrected _ _ nine	7
@corrected _ _ problems	9
@corrected _ _ read	13
@corrected _ _ was	7
@corrected _ _ who	10
@corrected _ _ without	-9
@corrected _ _ would	-6
@corrected _ _ years	6
@corrected _ _ you	24
@corrected _ ago	11
@corrected _ alone	-7
@corrected _ an	-8
@corrected _ back	21
@corrected _ blocking	27
@corrected _ brenda	5
@corrected _ bud	11
@corrected _ changed	-11
@corrected _ consent	6
@corrected _ do	-9
@corrected _ enough	7
@corrected _ got	-12
@corrected _ im	14
@corrected _ is	-12
@corrected _ just	-7
@corrected _ lol	-7
@corrected _ make	-8
@corrected _ mind	-6
@corrected _ more	-13
@corrected _ read	-8
@corrected _ report	6
@corrected _ run	-9
@corrected _ signed	6
@corrected _ so	7
@corrected _ something	5
@corrected _ too	-13
@corrected _ w	-8
@corrected _ worked	15
@corrected aint	17
@corrected been	-8
@corrected beg	7
@corrected beg you	7
@corrected beg you $	8
@corrected can	-11
@corrected can @paren	5
@corrected cant @paren	-6
@corrected cant @paren @doing	-6
@corrected cant @take	6
@corrected cant @want-to	7
@corrected cant @want-to @left-what	5
@corrected changed @blocked-what	-6
@corrected changed @blocked-what mind	-6
@corrected decline	15
@corrected decline @again	15
@corrected did @left-what	5
@corrected did @remove-kindly @carrier	9
@corrected do @corrected	9
@corrected do @corrected got	6
@corrected do @remove-kindly	10
@corrected do @remove-kindly @want	8
@corrected do @these	5
@corrected do @these $	5
@corrected do you	-12
@corrected do you do	-11
@corrected does	-5
@corrected exist	20
@corrected exist $	20
@corrected fill	-9
@corrected found	-10
@corrected found @left-what	-9
@corrected gave	11
@corrected gave @blocked-what	8
@corrected gave @blocked-what @list	8
@corrected gave you	8
@corrected gave you @blocked-what	12
@corrected got	7
@corrected got @do-not	10
@corrected got @do-not @want-to	10
@corrected got @left-what	16
@corrected got @list	9
@corrected got @list @list	9
@corrected got @please	-33
@corrected got @please @mensajes	-33
@corrected got do	6
@corrected got enough	8
@corrected had	-13
@corrected happens	-10
@corrected happens $	13
@corrected happens @left-what	-10
@corrected happens @left-what @tail	-10
@corrected happens @then-when	-13
@corrected happens @then-when @corrected	-13
@corrected hate	-6
@corrected havent	12
@corrected is	9
@corrected is @left-what	9
@corrected is @left-what @carrier	14
@corrected jess	-11
@corrected jess $	-11
@corrected join	-5
@corrected joined	20
@corrected jose	8
@corrected just	-20
@corrected just changed	-11
@corrected just changed @name	-11
@corrected love	-9
@corrected make	-17
@corrected make @left-what	-25
@corrected make you	11
@corrected mean	27
@corrected mean @left-what	19
@corrected mean @left-what $	11
@corrected mean @paren	9
@corrected mean @paren $	9
@corrected meant	-13
@corrected might	-7
@corrected passed	-7
@corrected pushed	17
@corrected read	-11
@corrected really	6
@corrected refuse	16
@corrected report	-22
@corrected report @list	-17
@corrected request	11
@corrected shouldnt	7
@corrected shouldnt @take	7
@corrected signed $	-13
@corrected signed @lights	16
@corrected signed @lights @left-what	16
@corrected signed @pictures	-8
@corrected swear	-13
@corrected switched @left-what	-7
@corrected voted	13
@corrected walk	-13
@corrected wanted @carrier	-5
@corrected was	-12
@corrected was @boss-does	-9
@corrected was just	-7
@corrected weeks	10
@corrected weeks ago	11
@corrected will @remove-kindly	-9
@corrected will @remove-kindly @paren	-20
@corrected will report	6
@corrected withdraw	47
@corrected would	-11
@corrected would @want	11
@corrected you	-7
@cosas	38
@cosas $	9
@cosas @address $	7
@cosas @blocked-what	9
@cosas @boss	-7
@cosas @cosas	10
@cosas @cosas $	6
@cosas @dont	7
@cosas @elsewhere	7
@cosas @elsewhere @trabajo	9
@cosas @elsewhere @trabajo $	7
@cosas @jefe	23
@cosas @jefe $	19
@cosas @job	10
@cosas @job $	12
@cosas @list	8
@cosas @lista $	-6
@cosas @lista @address	11
@cosas @lista @address @address	11
@cosas @mensajes	9
@cosas @nada	6
@cosas @owner	6
@cosas @please	6
@cosas @tail	6
@cosas @tail @left-what	7
@cosas @these	14
@cosas @these $	16
@cosas @trabajo	-10
@cosas _ $	16
@cosas _ @address	12
@cosas _ @blocked-what	17
@cosas _ @left-what	12
@cosas _ @text	7
@cosas _ @trabajo	9
@cosas _ _ @blocked-what	18
@cosas _ _ @elsewhere	-9
@cosas _ _ @other-list	10
@cosas _ _ @paren	7
@cosas _ got	9
@cosas _ o	-9
@dejen	62
@dejen $	10
@dejen @address	26
@dejen @blocked-what	-6
@dejen @elsewhere	65
@dejen @elsewhere @cosas	-15
@dejen @elsewhere @elsewhere	-18
@dejen @elsewhere @elsewhere @lista	-16
@dejen @elsewhere @escribir	5
@dejen @elsewhere @escribir $	7
@dejen @elsewhere @escribir @address	11
@dejen @elsewhere @escribir @cosas	9
@dejen @elsewhere @escribir @lista	-5
@dejen @elsewhere @escribir sus	-11
@dejen @elsewhere @mandenme	24
@dejen @elsewhere @mensajes	-10
@dejen @elsewhere @mensajes $	-15
@dejen @elsewhere @persona @persona	8
@dejen @elsewhere @quitar	-7
@dejen @elsewhere @quitar @trabajo	-7
@dejen @elsewhere @trabajo	30
@dejen @elsewhere @trabajo $	42
@dejen @elsewhere andar	12
@dejen @elsewhere cajas	-6
@dejen @elsewhere estar	17
@dejen @elsewhere fumar	-5
@dejen @elsewhere jodedera	8
@dejen @elsewhere jugar	-12
@dejen @elsewhere jugar $	-12
@dejen @elsewhere llegar	16
@dejen @elsewhere llegar @elsewhere	11
@dejen @elsewhere llorar	-8
@dejen @elsewhere paz	18
@dejen @elsewhere paz $	22
@dejen @elsewhere paz @address	14
@dejen @elsewhere pelear	-15
@dejen @elsewhere seguirme	-5
@dejen @elsewhere seguirme @elsewhere	-5
@dejen @lista	-17
@dejen @lista $	-14
@dejen @persona	-16
@dejen @persona @numero	-15
@dejen @persona @numero $	-23
@dejen @persona @numero @elsewhere	7
@dejen _ $	27
@dejen _ @cosas	-15
@dejen _ @elsewhere	-37
@dejen _ @escribir	5
@dejen _ @mandenme	24
@dejen _ @mensajes	-12
@dejen _ @numero	-16
@dejen _ @quitar	-7
@dejen _ @trabajo	28
@dejen _ _ $	64
@dejen _ _ @address	20
@dejen _ _ @cosas	13
@dejen _ _ @escribir	11
@dejen _ _ @nada	9
@dejen _ _ @trabajo	-8
@dejen _ _ jaja	-21
@dejen _ _ ninos	-13
@dejen _ _ sus	-7
@dejen _ _ y	-7
@dejen _ andar	12
@dejen _ cajas	-6
@dejen _ estar	17
@dejen _ fumar	-5
@dejen _ jodedera	8
@dejen _ jugar	-12
@dejen _ llegar	16
@dejen _ llorar	-8
@dejen _ paz	18
@dejen _ pelear	-15
@dejen _ que	21
@dejen _ seguirme	-5
@dejen afuera	36
@dejen algo	-9
@dejen checar	-5
@dejen fuera	11
@dejen fuera @elsewhere	12
@dejen fuera @elsewhere @elsewhere	-12
@dejen pensarlo	-15
@dejen pensarlo $	-11
@dejen que	-24
@dejen que @elsewhere	-15
@dejen quieto	27
@dejen tranquilo	20
@dejen ver	-7
@dejen vivir	27
@dejenme	58
@dije $	6
@dije @elsewhere	-14
@dije @elsewhere @elsewhere @elsewhere	-5
@dije @elsewhere @jefe	-24
@dije @elsewhere @jefe que	-13
@dije @elsewhere @persona	5
@dije @elsewhere @persona @jefe	5
@dije @lista	12
@dije @nada	-13
@dije @nada $	-14
@dije @paren	13
@dije @paren $	13
@dije _ $	8
@dije _ @address	12
@dije _ @elsewhere	15
@dije _ @jefe	-24
@dije _ @persona	5
@dije _ @please	-11
@dije _ _ $	10
@dije _ _ @address	12
@dije _ _ @elsewhere	-12
@dije _ _ @jefe	5
@dije _ _ @paren	-11
@dije _ _ @persona	9
@dije _ _ @please	15
@dije _ _ @quiero	-24
@dije _ _ @trabajo	5
@dije _ _ que	-15
@dije _ _ y	-6
@dije que	-5
@dije que @address	15
@dije que @address @please	16
@dije que @blocked-what	5
@dije que @please	-5
@dije que @please $	10
@dije que @please @quiero	-24
@dije y	-6
@disturbs	10
@disturbs @dejen	7
@disturbs @elsewhere	8
@disturbs _ $	6
@disturbs _ @elsewhere	-8
@disturbs _ _ $	8
@do-not	-54
@do-not $	-8
@do-not .	-10
@do-not 4	-8
@do-not @address	5
@do-not @again	15
@do-not @again @blocked-what	18
@do-not @blocked-what	-24
@do-not @blocked-what $	-22
@do-not @blocked-what @carrier	13
@do-not @blocked-what @carrier $	5
@do-not @blocked-what @jefe	-10
@do-not @blocked-what @jefe @left-what	-10
@do-not @blocked-what @list	18
@do-not @blocked-what @list $	-8
@do-not @blocked-what @want-to	8
@do-not @blocked-what @want-to $	9
@do-not @blocked-what @want-to @left-what	-6
@do-not @blocked-what @wrong-thing @carrier	16
@do-not @blocked-what @wrong-thing down	-10
@do-not @blocked-what back	-14
@do-not @blocked-what back @wrong-thing	-11
@do-not @corrected	7
@do-not @corrected exist	20
@do-not @corrected exist $	20
@do-not @hour	-7
@do-not @job	-7
@do-not @job $	8
@do-not @left-what	9
@do-not @left-what @cosas	7
@do-not @left-what @jefe	16
@do-not @left-what @jefe @left-what	9
@do-not @left-what @owner	-10
@do-not @left-what @owner @left-what	-10
@do-not @left-what robot	21
@do-not @left-what robot @left-what	21
@do-not @list	-10
@do-not @list @list $	-6
@do-not @person	17
@do-not @person $	-8
@do-not @person @left-what @paren	-8
@do-not @these	-6
@do-not @want-to	12
@do-not @wrong-thing	-11
@do-not _ $	-53
@do-not _ .	-8
@do-not _ @address	-21
@do-not _ @blocked-what	15
@do-not _ @boss-does	-9
@do-not _ @corrected	9
@do-not _ @cosas	6
@do-not _ @jefe	6
@do-not _ @job	-13
@do-not _ @left-what	-9
@do-not _ @list	27
@do-not _ @mensajes	7
@do-not _ @owner	-10
@do-not _ @people	-6
@do-not _ @remove-kindly	6
@do-not _ @tail	9
@do-not _ @take	9
@do-not _ @these	-12
@do-not _ @wrong-thing	8
@do-not _ _ $	7
@do-not _ _ .	-6
@do-not _ _ @address	9
@do-not _ _ @again	-12
@do-not _ _ @blocked-what	9
@do-not _ _ @boss-does	30
@do-not _ _ @carrier	8
@do-not _ _ @cosas	-7
@do-not _ _ @erase	15
@do-not _ _ @hour	-6
@do-not _ _ @job	-6
@do-not _ _ @left-what	-34
@do-not _ _ @mensajes	-10
@do-not _ _ @no-more-of	-10
@do-not _ _ @owner	6
@do-not _ _ @paren	-7
@do-not _ _ @people	-11
@do-not _ _ @these	44
@do-not _ _ @want-to	28
@do-not _ _ @wrong-thing	-23
@do-not _ _ down	-7
@do-not _ _ met	8
@do-not _ _ too	11
@do-not _ _ you	-9
@do-not _ back	11
@do-not _ exist	20
@do-not _ robot	21
@do-not _ so	10
@do-not too	-7
@do-not you	8
@do-not you $	-9
@do-not you @left-what	5
@do-not you @tail	5
@do-not you @tail met	9
@do-not you @take	6
@do-not you @take @list	6
@doing	-38
@doing $	-34
@doing @again @corrected	6
@doing @blocked-what @left-what	27
@doing @blocked-what @list	6
@doing @blocked-what @tail	-5
@doing @blocked-what @tail $	-5
@doing @blocked-what whole	-6
@doing @blocked-what whole @job	-6
@doing @boss-does	7
@doing @boss-does $	5
@doing @carrier	-15
@doing @carrier @left-what	-9
@doing @do-not	5
@doing @elsewhere	-6
@doing @hour	-8
@doing @left-what @blocked-what	9
@doing @left-what @blocked-what .	7
@doing @left-what @left-what	13
@doing @left-what @mensajes	5
@doing @left-what @want-to	-9
@doing @lights	10
@doing @lights $	-9
@doing @list	15
@doing @list .	7
@doing @lose	8
@doing @lose you	7
@doing @lose you $	7
@doing @person	-8
@doing @tail	6
@doing @take @blocked-what	6
@doing @texted	8
@doing @texted $	10
@doing @us	-12
@doing @wrong-thing	27
@doing @wrong-thing @blocked-what	19
@doing @wrong-thing @blocked-what @list	15
@doing @wrong-thing @these	-7
@doing _ $	-31
@doing _ .	10
@doing _ @again	-5
@doing _ @belong	7
@doing _ @blocked-what	32
@doing _ @boss-does	11
@doing _ @carrier	12
@doing _ @elsewhere	-8
@doing _ @left-what	36
@doing _ @list	16
@doing _ @mensajes	-8
@doing _ @quiten	15
@doing _ @tail	-9
@doing _ @wrong-thing	-19
@doing _ _ .	16
@doing _ _ @again	-13
@doing _ _ @blocked-what	14
@doing _ _ @corrected	11
@doing _ _ @job	-13
@doing _ _ @left-what	-6
@doing _ _ @lista	8
@doing _ _ @paren	-7
@doing _ _ @remove-kindly	-15
@doing _ _ @take	6
@doing _ _ @write	11
@doing _ _ away	10
@doing _ _ great	-7
@doing _ _ week	7
@doing _ but	8
@doing _ every	7
@doing _ whole	-6
@doing _ you	7
@doing back	7
@doing back @left-what	8
@doing great	-6
@doing lol	-7
@doing lol $	-7
@doing so	-8
@doing you	-10
@doing you @left-what	-10
@dont	55
@dont $	28
@dont @boss-does @blocked-what	-33
@dont @boss-does @blocked-what @carrier	-26
@dont @boss-does @blocked-what @list	-7
@dont @bothering	43
@dont @bothering @blocked-what @list	7
@dont @bothering @blocked-what @these	23
@dont @bothering @texts	12
@dont @bothering @these	15
@dont @carrier @wrong-thing	-7
@dont @carrier @wrong-thing @blocked-what	-7
@dont @do-not	-27
@dont @do-not @blocked-what	-7
@dont @do-not @corrected	-10
@dont @escriban	7
@dont @escriban @blocked-what	7
@dont @hour @belong	-16
@dont @hour @belong @please	-8
@dont @hour @job	-10
@dont @hour @job @please	-7
@dont @hour @left-what	24
@dont @job	-20
@dont @job @blocked-what	-19
@dont @job @blocked-what @carrier	-15
@dont @mensajes	69
@dont @mensajes $	7
@dont @mensajes @again	-13
@dont @mensajes @blocked-what	32
@dont @mensajes @blocked-what $	12
@dont @mensajes @blocked-what @hour	-9
@dont @mensajes @blocked-what @owner	7
@dont @mensajes @blocked-what @tail	17
@dont @mensajes @dont	13
@dont @mensajes @left-what $	6
@dont @mensajes @list @list	-6
@dont @paren	-55
@dont @paren @bothering	-13
@dont @paren @bothering @list	-11
@dont @paren @texts	-39
@dont @paren @texts @blocked-what	-39
@dont @pictures	26
@dont @pictures $	10
@dont @pictures @blocked-what	13
@dont @quitar	-19
@dont @quitar @blocked-what	-19
@dont @quitar @blocked-what $	-19
@dont @quiten	-35
@dont @quiten @blocked-what	-35
@dont @quiten @blocked-what $	-34
@dont @tail	8
@dont @tail @mensajes	14
@dont @tail @mensajes @blocked-what	9
@dont @tail @paren	-5
@dont @take	-11
@dont @take @blocked-what	10
@dont @take @left-what	-6
@dont @take @list	-7
@dont @take @list @list	-8
@dont @text	52
@dont @text @blocked-what	22
@dont @text @blocked-what @job	9
@dont @text @blocked-what @lights	12
@dont @text @list	6
@dont @text @list @job	6
@dont @texting	17
@dont @texting @blocked-what	9
@dont @texting @blocked-what @owner	7
@dont @want	28
@dont @want $	-7
@dont @want @blocked-what	-5
@dont @want @left-what	14
@dont @want @left-what $	6
@dont @want @left-what @list	6
@dont @want @left-what @mensajes	15
@dont @want @left-what @owner	-6
@dont @want @left-what @want-to	5
@dont @want @left-what hear	9
@dont @want @list @job	-10
@dont @want @mensajes	6
@dont @want @person	10
@dont @want @person $	8
@dont @want @these	-20
@dont @want @these @blocked-what	6
@dont @want @these @mensajes	5
@dont @want @these @no-more-of	-8
@dont @want @these more	-16
@dont @want @want-to	12
@dont @want-to $	-9
@dont @want-to @bothering	11
@dont @want-to @bothering @blocked-what	10
@dont @want-to @please	18
@dont @want-to who	8
@dont @want-to you	27
@dont @want-to you $	20
@dont @want-to you @dont	7
@dont @went @blocked-what	-23
@dont @went @blocked-what @mensajes	-23
@dont @went @dont	26
@dont @went @dont @mensajes	26
@dont @went @mensajes	-11
@dont @word	-11
@dont @write @blocked-what	-11
@dont @write back	8
@dont @write back $	8
@dont _ $	11
@dont _ @belong	22
@dont _ @blocked-what	-19
@dont _ @bothering	36
@dont _ @carrier	15
@dont _ @corrected	-6
@dont _ @dont	21
@dont _ @elsewhere	-6
@dont _ @job	-13
@dont _ @left-what	7
@dont _ @lights	6
@dont _ @list	5
@dont _ @mensajes	10
@dont _ @person	6
@dont _ @please	15
@dont _ @tail	-7
@dont _ @take	-12
@dont _ @texting	10
@dont _ @texts	-23
@dont _ @these	-7
@dont _ @want	-12
@dont _ @want-to	12
@dont _ @went	-10
@dont _ @word	-6
@dont _ _ $	80
@dont _ _ @again	17
@dont _ _ @boss-does	-10
@dont _ _ @bothering	5
@dont _ _ @carrier	-47
@dont _ _ @corrected	10
@dont _ _ @do-not	-11
@dont _ _ @doing	5
@dont _ _ @dont	7
@dont _ _ @hands-off	-5
@dont _ _ @hour	-7
@dont _ _ @job	13
@dont _ _ @lights	20
@dont _ _ @list	-6
@dont _ _ @mensajes	22
@dont _ _ @no-more-of	-8
@dont _ _ @owner	5
@dont _ _ @paren	-25
@dont _ _ @please	-9
@dont _ _ @tail	33
@dont _ _ @these	37
@dont _ _ @want	-5
@dont _ _ @went	6
@dont _ _ @word	-9
@dont _ _ @write	14
@dont _ _ @wrong-thing	8
@dont _ _ but	-11
@dont _ _ hear	9
@dont _ _ live	-5
@dont _ _ more	15
@dont _ _ you	-5
@dont _ away	-12
@dont _ back	8
@dont _ understand	16
@dont _ who	8
@dont _ you	25
@dont always	-6
@dont blow	21
@dont consent	5
@dont consent @left-what	5
@dont consent @left-what @doing	5
@dont do	-8
@dont include	18
@dont include @blocked-what	18
@dont judge	-32
@dont live	6
@dont live @left-what @these	6
@dont look	-13
@dont mind	-6
@dont run	-8
@dont you @take	-11
@dont you dare @mensajes	11
@dont you understand	16
@elsewhere	-32
@elsewhere $	-41
@elsewhere 10	-16
@elsewhere 10 $	-8
@elsewhere 10 @address	-7
@elsewhere 20	-7
@elsewhere 20 $	-6
@elsewhere 3	-9
@elsewhere 45	-5
@elsewhere 5	-7
@elsewhere 555	24
@elsewhere 6 @elsewhere	5
@elsewhere 6 @elsewhere @elsewhere	6
@elsewhere @I_stop	-6
@elsewhere @I_stop @elsewhere	15
@elsewhere @I_stop @elsewhere @escribir	9
@elsewhere @I_stop @elsewhere @lista	11
@elsewhere @I_stop @paren	-14
@elsewhere @I_stop @paren @blocked-what	-9
@elsewhere @address	-26
@elsewhere @address $	-24
@elsewhere @address @elsewhere	8
@elsewhere @address @please	-7
@elsewhere @address @please @lista	5
@elsewhere @address @please @quiero	-5
@elsewhere @address que	11
@elsewhere @address que @escriben	12
@elsewhere @address se	12
@elsewhere @address se fue	13
@elsewhere @beg	30
@elsewhere @beg $	13
@elsewhere @beg @elsewhere	14
@elsewhere @blocked-what	29
@elsewhere @blocked-what @I_stop	-7
@elsewhere @blocked-what @I_stop @elsewhere	-11
@elsewhere @blocked-what @interesado	-13
@elsewhere @blocked-what @lista	-39
@elsewhere @blocked-what @nada	-19
@elsewhere @blocked-what @nada $	-19
@elsewhere @blocked-what @quiten	9
@elsewhere @blocked-what @siguen	6
@elsewhere @blocked-what @siguen @elsewhere	8
@elsewhere @blocked-what llega	6
@elsewhere @bloqueo	28
@elsewhere @bloqueo $	24
@elsewhere @bloqueo @address	12
@elsewhere @bloqueo @address @trabajo	9
@elsewhere @bloqueo @elsewhere	7
@elsewhere @bloqueo @elsewhere @elsewhere	6
@elsewhere @bloqueo @please	-8
@elsewhere @boss	-5
@elsewhere @corrected	-18
@elsewhere @corrected @list	-12
@elsewhere @cosas	19
@elsewhere @cosas $	-14
@elsewhere @cosas @address	8
@elsewhere @cosas @jefe	23
@elsewhere @cosas @jefe $	19
@elsewhere @cosas @lista	20
@elsewhere @cosas @lista $	12
@elsewhere @cosas @lista @address	11
@elsewhere @cosas @nada	6
@elsewhere @dije	13
@elsewhere @elsewhere	-10
@elsewhere @elsewhere $	17
@elsewhere @elsewhere 10	-7
@elsewhere @elsewhere 10 @address	-7
@elsewhere @elsewhere 5	-8
@elsewhere @elsewhere 6 @elsewhere	5
@elsewhere @elsewhere @address	-32
@elsewhere @elsewhere @address $	-10
@elsewhere @elsewhere @address @please	-10
@elsewhere @elsewhere @cosas	9
@elsewhere @elsewhere @cosas $	6
@elsewhere @elsewhere @cosas @address	9
@elsewhere @elsewhere @elsewhere @elsewhere	-10
@elsewhere @elsewhere @elsewhere @jefe	-6
@elsewhere @elsewhere @elsewhere @nada	22
@elsewhere @elsewhere @elsewhere @trabajo	10
@elsewhere @elsewhere @jefe	-30
@elsewhere @elsewhere @jefe $	-13
@elsewhere @elsewhere @jefe @address	-11
@elsewhere @elsewhere @jefe @nada	6
@elsewhere @elsewhere @jefe asi	6
@elsewhere @elsewhere @job	7
@elsewhere @elsewhere @job @address	13
@elsewhere @elsewhere @job que	-6
@elsewhere @elsewhere @lista $	36
@elsewhere @elsewhere @lista @address	-6
@elsewhere @elsewhere @lista @elsewhere	-8
@elsewhere @elsewhere @lista y	-7
@elsewhere @elsewhere @mensajes	37
@elsewhere @elsewhere @mensajes $	14
@elsewhere @elsewhere @mensajes @elsewhere	18
@elsewhere @elsewhere @mensajes @please	-9
@elsewhere @elsewhere @mensajes que	14
@elsewhere @elsewhere @nada @trabajo	22
@elsewhere @elsewhere @paren	-8
@elsewhere @elsewhere @paren $	-6
@elsewhere @elsewhere @persona	12
@elsewhere @elsewhere @persona @elsewhere	6
@elsewhere @elsewhere @quiero	-7
@elsewhere @elsewhere @quiero $	-7
@elsewhere @elsewhere @threat	19
@elsewhere @elsewhere @threat $	19
@elsewhere @elsewhere casa	-5
@elsewhere @elsewhere chamba	7
@elsewhere @elsewhere chamba $	7
@elsewhere @elsewhere chingada	10
@elsewhere @elsewhere ciudad	14
@elsewhere @elsewhere clinica	11
@elsewhere @elsewhere historia	-8
@elsewhere @elsewhere hospital	8
@elsewhere @elsewhere hospital $	11
@elsewhere @elsewhere leo	-7
@elsewhere @elsewhere leo $	-7
@elsewhere @elsewhere manana	10
@elsewhere @elsewhere oficina	-9
@elsewhere @elsewhere oficina $	-6
@elsewhere @elsewhere persona	9
@elsewhere @elsewhere policia	17
@elsewhere @elsewhere policia $	18
@elsewhere @elsewhere primera	16
@elsewhere @elsewhere que @escriben	-5
@elsewhere @elsewhere que @please	14
@elsewhere @elsewhere restaurante	8
@elsewhere @elsewhere sindicato	-10
@elsewhere @elsewhere tal	-7
@elsewhere @elsewhere ustedes	-12
@elsewhere @elsewhere ustedes @elsewhere	-6
@elsewhere @elsewhere verga	12
@elsewhere @elsewhere vez	25
@elsewhere @elsewhere vez $	20
@elsewhere @erase @elsewhere	-20
@elsewhere @escriban $	11
@elsewhere @escriben	12
@elsewhere @escriben @nada	5
@elsewhere @escribir	55
@elsewhere @escribir $	36
@elsewhere @escribir @address	20
@elsewhere @escribir @address $	8
@elsewhere @escribir @address @address	7
@elsewhere @escribir @address @please	5
@elsewhere @escribir @elsewhere	12
@elsewhere @escribir @elsewhere @elsewhere	-8
@elsewhere @escribir @elsewhere @mensajes	-12
@elsewhere @escribir @elsewhere @nada	12
@elsewhere @escribir @elsewhere @persona	9
@elsewhere @escribir @lista $	15
@elsewhere @escribir @mensajes	-8
@elsewhere @escribir @mensajes $	-10
@elsewhere @escribir @nada	14
@elsewhere @escribir @nada @mensajes	11
@elsewhere @escribir se	-6
@elsewhere @escribir sus	-11
@elsewhere @escribir sus @mensajes	-14
@elsewhere @jefe	-39
@elsewhere @jefe $	-26
@elsewhere @jefe @address	-9
@elsewhere @jefe @blocked-what	-6
@elsewhere @jefe @blocked-what vio	9
@elsewhere @jefe @elsewhere	14
@elsewhere @jefe @elsewhere @elsewhere	-6
@elsewhere @jefe @elsewhere @lista	13
@elsewhere @jefe @elsewhere @numero	6
@elsewhere @jefe @nada	6
@elsewhere @jefe @nada @elsewhere	6
@elsewhere @jefe @please	-6
@elsewhere @jefe anda	13
@elsewhere @jefe anda preguntando	13
@elsewhere @jefe asi	6
@elsewhere @jefe asi que	6
@elsewhere @jefe que	-23
@elsewhere @jefe que @please	-10
@elsewhere @jefe tres	-8
@elsewhere @jefe tres veces	-8
@elsewhere @job	-12
@elsewhere @job $	-11
@elsewhere @job @address	12
@elsewhere @job @blocked-what	6
@elsewhere @job @elsewhere	6
@elsewhere @job @left-what @doing	6
@elsewhere @job @mi	-6
@elsewhere @job @take	-7
@elsewhere @job que	-6
@elsewhere @list @left-what	6
@elsewhere @lista	64
@elsewhere @lista $	59
@elsewhere @lista @address	15
@elsewhere @lista @address $	19
@elsewhere @lista @address @address	6
@elsewhere @lista @address @elsewhere	-19
@elsewhere @lista @elsewhere @please	13
@elsewhere @lista @elsewhere @trabajo	-25
@elsewhere @lista @escribir	-6
@elsewhere @lista @lista	11
@elsewhere @lista @lista $	8
@elsewhere @lista @mi	9
@elsewhere @lista @mi $	5
@elsewhere @lista @nada	7
@elsewhere @lista @nada vez	7
@elsewhere @lista @numero	28
@elsewhere @lista @numero $	8
@elsewhere @lista @numero @please	8
@elsewhere @lista @paren	-12
@elsewhere @lista @please	-16
@elsewhere @lista @please @blocked-what	-14
@elsewhere @lista @trabajo $	-9
@elsewhere @lista @trabajo es	6
@elsewhere @lista o	5
@elsewhere @lista para	-7
@elsewhere @lista pero	-17
@elsewhere @lista sin	8
@elsewhere @lista sin querer	7
@elsewhere @lista y	-5
@elsewhere @lose	28
@elsewhere @lose $	25
@elsewhere @mandenme	18
@elsewhere @mandenme $	20
@elsewhere @mensajes	23
@elsewhere @mensajes $	-15
@elsewhere @mensajes @address	14
@elsewhere @mensajes @address @address	10
@elsewhere @mensajes @elsewhere @numero	-6
@elsewhere @mensajes @elsewhere @persona	-15
@elsewhere @mensajes @nada	22
@elsewhere @mensajes @nada $	8
@elsewhere @mensajes @nada @address	7
@elsewhere @mensajes @nada y	7
@elsewhere @mensajes @please	-13
@elsewhere @mensajes conmigo	12
@elsewhere @mensajes conmigo $	12
@elsewhere @mensajes es	8
@elsewhere @mensajes para	8
@elsewhere @mi	81
@elsewhere @mi $	9
@elsewhere @mi @address	7
@elsewhere @mi @address $	7
@elsewhere @mi @lista	48
@elsewhere @mi @lista $	21
@elsewhere @mi @lista @address	6
@elsewhere @mi @lista @elsewhere	14
@elsewhere @mi @trabajo	26
@elsewhere @mi @trabajo $	6
@elsewhere @mi @trabajo que	7
@elsewhere @nada	15
@elsewhere @nada $	41
@elsewhere @nada @address	6
@elsewhere @nada @numero	-27
@elsewhere @nada @numero $	-11
@elsewhere @nada @paren	-6
@elsewhere @nada @trabajo	20
@elsewhere @nada @trabajo $	5
@elsewhere @nada @trabajo @elsewhere	23
@elsewhere @nada lado	9
@elsewhere @nada lado $	8
@elsewhere @nada persona	11
@elsewhere @nada persona $	11
@elsewhere @nada sindicato	-16
@elsewhere @nada y	-19
@elsewhere @name	9
@elsewhere @not-texts	6
@elsewhere @not-texts scribe	6
@elsewhere @numero	-6
@elsewhere @numero $	50
@elsewhere @numero @address	10
@elsewhere @numero @address $	15
@elsewhere @numero @address @elsewhere	-7
@elsewhere @numero @elsewhere	-20
@elsewhere @numero @elsewhere @elsewhere	-10
@elsewhere @numero @elsewhere @nada	7
@elsewhere @numero @elsewhere @persona	-16
@elsewhere @numero @elsewhere @trabajo	6
@elsewhere @numero @equivocado	-6
@elsewhere @numero @equivocado $	-16
@elsewhere @numero @lista	6
@elsewhere @numero @quiten	6
@elsewhere @numero @quiten @lista	5
@elsewhere @numero viejo	-9
@elsewhere @numero y	-12
@elsewhere @numero yo	10
@elsewhere @other-list	-13
@elsewhere @other-list @tail	-10
@elsewhere @other-list @tail $	-10
@elsewhere @owner	12
@elsewhere @paren	-17
@elsewhere @paren @elsewhere @elsewhere	6
@elsewhere @paren @elsewhere @mensajes	-9
@elsewhere @paren @lista	6
@elsewhere @paren @lista $	6
@elsewhere @people	-9
@elsewhere @people $	-13
@elsewhere @people @left-what	5
@elsewhere @persona	-7
@elsewhere @persona @address	-9
@elsewhere @persona @address $	-14
@elsewhere @persona @blocked-what	-6
@elsewhere @persona @cosas	11
@elsewhere @persona @cosas $	9
@elsewhere @persona @jefe	8
@elsewhere @persona @jefe que	5
@elsewhere @persona @job	11
@elsewhere @persona @lista	8
@elsewhere @persona @nada	-8
@elsewhere @persona @numero	8
@elsewhere @persona @numero $	19
@elsewhere @persona @owner	-8
@elsewhere @persona @persona	-14
@elsewhere @persona @persona $	-7
@elsewhere @persona @please	14
@elsewhere @persona @please $	10
@elsewhere @persona @quitenme	11
@elsewhere @persona @trabajo	-13
@elsewhere @persona @trabajo $	-7
@elsewhere @persona abogado	9
@elsewhere @persona familia $	7
@elsewhere @persona madre	7
@elsewhere @persona que	5
@elsewhere @persona sindicato	10
@elsewhere @persona y	10
@elsewhere @pictures	-12
@elsewhere @please	9
@elsewhere @please @blocked-what	8
@elsewhere @please @blocked-what @I_stop	-6
@elsewhere @please @blocked-what @escriban	13
@elsewhere @please @blocked-what @quiten	10
@elsewhere @please @escribir	16
@elsewhere @please @escribir $	18
@elsewhere @please @quiero	6
@elsewhere @put	7
@elsewhere @quiero	-12
@elsewhere @quiero @elsewhere	-20
@elsewhere @quiero @elsewhere @mensajes	-20
@elsewhere @quiero que	10
@elsewhere @quitar	15
@elsewhere @quitar $	15
@elsewhere @quitar @address	-5
@elsewhere @quitar @elsewhere	14
@elsewhere @quitar @elsewhere @elsewhere	5
@elsewhere @quitar @elsewhere @lista	8
@elsewhere @quitar @elsewhere vida	-6
@elsewhere @quitar @mi	7
@elsewhere @quitar @trabajo	-7
@elsewhere @quiten	11
@elsewhere @quiten $	20
@elsewhere @quiten @address	11
@elsewhere @quiten @elsewhere	-16
@elsewhere @quiten @elsewhere @elsewhere	-9
@elsewhere @quiten medica	-9
@elsewhere @quitenme	11
@elsewhere @quitenme $	6
@elsewhere @refused	32
@elsewhere @refused $	30
@elsewhere @said	-24
@elsewhere @said $	-24
@elsewhere @salir $	6
@elsewhere @salir @elsewhere @elsewhere	5
@elsewhere @sent	-11
@elsewhere @sent $	-16
@elsewhere @siguen	45
@elsewhere @siguen $	17
@elsewhere @siguen @escribir	26
@elsewhere @threat	31
@elsewhere @threat $	30
@elsewhere @trabajo	-33
@elsewhere @trabajo $	10
@elsewhere @trabajo .	6
@elsewhere @trabajo @address	-11
@elsewhere @trabajo @address @address	-6
@elsewhere @trabajo @blocked-what	10
@elsewhere @trabajo @dije	-7
@elsewhere @trabajo @dije $	-7
@elsewhere @trabajo @elsewhere @blocked-what	13
@elsewhere @trabajo @elsewhere @nada	7
@elsewhere @trabajo @lista	-9
@elsewhere @trabajo @nada	-7
@elsewhere @trabajo @please @blocked-what	6
@elsewhere @trabajo extra	-15
@elsewhere @trabajo gratis	13
@elsewhere @trabajo que @please	-8
@elsewhere @trabajo que di	7
@elsewhere @trabajo sin	-7
@elsewhere @trabajo sin @trabajo	-7
@elsewhere @trabajo y	7
@elsewhere @trabajo y ahora	7
@elsewhere @went	-6
@elsewhere @wrong-thing	26
@elsewhere @wrong-thing @blocked-what	23
@elsewhere @wrong-thing @blocked-what $	11
@elsewhere _ .	36
@elsewhere _ 10	-7
@elsewhere _ 12	-22
@elsewhere _ 5	-7
@elsewhere _ @I_stop	-12
@elsewhere _ @again	14
@elsewhere _ @blocked-what	43
@elsewhere _ @bloqueo	-19
@elsewhere _ @cosas	24
@elsewhere _ @dejen	7
@elsewhere _ @dije	-6
@elsewhere _ @elsewhere	-30
@elsewhere _ @equivocado	-26
@elsewhere _ @escriban	-9
@elsewhere _ @escribir	33
@elsewhere _ @hour	-6
@elsewhere _ @interesado	-13
@elsewhere _ @job	20
@elsewhere _ @left-what	15
@elsewhere _ @list	18
@elsewhere _ @lista	17
@elsewhere _ @me	-8
@elsewhere _ @mensajes	58
@elsewhere _ @numero	13
@elsewhere _ @owner	-7
@elsewhere _ @paren	-18
@elsewhere _ @people	-8
@elsewhere _ @persona	15
@elsewhere _ @puede	8
@elsewhere _ @quiero	-8
@elsewhere _ @quiten	21
@elsewhere _ @quitenlo	10
@elsewhere _ @quitenme	40
@elsewhere _ @refused	6
@elsewhere _ @said	-6
@elsewhere _ @salir	11
@elsewhere _ @siguen	6
@elsewhere _ @tail	-12
@elsewhere _ @take	-7
@elsewhere _ @threat	19
@elsewhere _ @wrong-thing	-17
@elsewhere _ _ $	19
@elsewhere _ _ .	9
@elsewhere _ _ 10	-8
@elsewhere _ _ 3	-6
@elsewhere _ _ @I_stop	-19
@elsewhere _ _ @address	-5
@elsewhere _ _ @again	15
@elsewhere _ _ @blocked-what	14
@elsewhere _ _ @bloqueo	27
@elsewhere _ _ @dije	-6
@elsewhere _ _ @dont	12
@elsewhere _ _ @elsewhere	-69
@elsewhere _ _ @escriban	-25
@elsewhere _ _ @escribir	-11
@elsewhere _ _ @interesado	-6
@elsewhere _ _ @jefe	-16
@elsewhere _ _ @job	-8
@elsewhere _ _ @leave	-7
@elsewhere _ _ @left-what	-15
@elsewhere _ _ @lights	13
@elsewhere _ _ @list	24
@elsewhere _ _ @lista	-21
@elsewhere _ _ @lose	5
@elsewhere _ _ @mandenme	-12
@elsewhere _ _ @me	-6
@elsewhere _ _ @mensajes	8
@elsewhere _ _ @mi	-12
@elsewhere _ _ @nada	34
@elsewhere _ _ @no-more-of	7
@elsewhere _ _ @numero	24
@elsewhere _ _ @paren	-6
@elsewhere _ _ @persona	22
@elsewhere _ _ @please	11
@elsewhere _ _ @puede	-15
@elsewhere _ _ @quitar	52
@elsewhere _ _ @quiten	17
@elsewhere _ _ @quitenlo	21
@elsewhere _ _ @quitenme	26
@elsewhere _ _ @salir	16
@elsewhere _ _ @sent	-6
@elsewhere _ _ @siguen	8
@elsewhere _ _ @these	-6
@elsewhere _ _ @threat	14
@elsewhere _ _ @trabajo	6
@elsewhere _ _ @went	9
@elsewhere _ _ @wrong-thing	9
@elsewhere _ _ ahora	32
@elsewhere _ _ andar	-8
@elsewhere _ _ asi	7
@elsewhere _ _ but	6
@elsewhere _ _ cant	-6
@elsewhere _ _ comite	-9
@elsewhere _ _ dan	-6
@elsewhere _ _ decir	-6
@elsewhere _ _ desde	19
@elsewhere _ _ di	13
@elsewhere _ _ donde	7
@elsewhere _ _ enfrente	-6
@elsewhere _ _ era	-11
@elsewhere _ _ es	-19
@elsewhere _ _ estoy	-8
@elsewhere _ _ fue	12
@elsewhere _ _ habia	-10
@elsewhere _ _ id	8
@elsewhere _ _ im	-12
@elsewhere _ _ le	19
@elsewhere _ _ les	-7
@elsewhere _ _ mami	5
@elsewhere _ _ marzo	9
@elsewhere _ _ monton	14
@elsewhere _ _ mucho	11
@elsewhere _ _ murio	13
@elsewhere _ _ nadie	-22
@elsewhere _ _ new	11
@elsewhere _ _ nosotros	-6
@elsewhere _ _ o	-8
@elsewhere _ _ osha	-5
@elsewhere _ _ para	-12
@elsewhere _ _ parado	-5
@elsewhere _ _ pero	-32
@elsewhere _ _ preguntando	13
@elsewhere _ _ proxima	14
@elsewhere _ _ puso	-5
@elsewhere _ _ que	18
@elsewhere _ _ robot	8
@elsewhere _ _ se	-9
@elsewhere _ _ sin	9
@elsewhere _ _ sus	15
@elsewhere _ _ tambien	-10
@elsewhere _ _ tengo	16
@elsewhere _ _ tiene	-5
@elsewhere _ _ toda	6
@elsewhere _ _ trata	-7
@elsewhere _ _ tus	-10
@elsewhere _ _ ustedes	-12
@elsewhere _ _ vamos	-6
@elsewhere _ _ veces	-10
@elsewhere _ _ vida	-5
@elsewhere _ _ viejo	-6
@elsewhere _ _ vio	9
@elsewhere _ _ vivo	5
@elsewhere _ _ voy	-8
@elsewhere _ _ y	-17
@elsewhere _ abogado	7
@elsewhere _ ago	8
@elsewhere _ anda	9
@elsewhere _ anos	-5
@elsewhere _ anterior	9
@elsewhere _ cambio	6
@elsewhere _ candidato	-8
@elsewhere _ casa	-10
@elsewhere _ chamba	7
@elsewhere _ chingada	10
@elsewhere _ ciudad	12
@elsewhere _ clinica	9
@elsewhere _ conmigo	11
@elsewhere _ cuanto	9
@elsewhere _ cuentenme	-11
@elsewhere _ dia	-9
@elsewhere _ diciendo	12
@elsewhere _ donde	-6
@elsewhere _ dos	-6
@elsewhere _ edad	10
@elsewhere _ ella	6
@elsewhere _ es	-7
@elsewhere _ escritorio	-5
@elsewhere _ estoy	-9
@elsewhere _ extra	-16
@elsewhere _ familia	11
@elsewhere _ gratis	13
@elsewhere _ habla	6
@elsewhere _ hace	7
@elsewhere _ hago	7
@elsewhere _ hay	-10
@elsewhere _ historia	-8
@elsewhere _ hospital	7
@elsewhere _ jaja	-30
@elsewhere _ lado	5
@elsewhere _ le	8
@elsewhere _ leo	-7
@elsewhere _ les	-16
@elsewhere _ llega	6
@elsewhere _ lol	-12
@elsewhere _ madre	7
@elsewhere _ manana	9
@elsewhere _ medica	-9
@elsewhere _ ninos	-14
@elsewhere _ nosotros	-6
@elsewhere _ o	-6
@elsewhere _ oficina	-9
@elsewhere _ para	-11
@elsewhere _ pero	-12
@elsewhere _ persona	21
@elsewhere _ policia	17
@elsewhere _ primera	16
@elsewhere _ puedo	-5
@elsewhere _ que	-27
@elsewhere _ quien	-10
@elsewhere _ restaurante	10
@elsewhere _ saludos	11
@elsewhere _ scribe	6
@elsewhere _ sin	-17
@elsewhere _ since	6
@elsewhere _ sindicato	-15
@elsewhere _ so	5
@elsewhere _ sus	-13
@elsewhere _ tal	-7
@elsewhere _ tambien	-10
@elsewhere _ te	-8
@elsewhere _ tengo	5
@elsewhere _ tipo	-9
@elsewhere _ tres	-13
@elsewhere _ ustedes	-12
@elsewhere _ vayanse	-21
@elsewhere _ verga	12
@elsewhere _ vez	31
@elsewhere _ y	-21
@elsewhere _ yo	15
@elsewhere add	25
@elsewhere add @blocked-what	12
@elsewhere add @blocked-what $	12
@elsewhere alguien	-6
@elsewhere amables	8
@elsewhere amables @elsewhere	8
@elsewhere andar	12
@elsewhere bailar	-7
@elsewhere bendiga	9
@elsewhere bendiga $	9
@elsewhere bloque	35
@elsewhere bondad	18
@elsewhere bondad @elsewhere	18
@elsewhere botones	-7
@elsewhere buena	8
@elsewhere bueno	-7
@elsewhere bueno $	-7
@elsewhere buzon	39
@elsewhere buzon $	23
@elsewhere cajas	-6
@elsewhere cambiar	-6
@elsewhere cambiar @elsewhere	-6
@elsewhere carajo	26
@elsewhere carajo $	14
@elsewhere carajo @elsewhere	10
@elsewhere carne	-11
@elsewhere caro	-11
@elsewhere casa	-6
@elsewhere casa jaja	-6
@elsewhere casa jaja $	-6
@elsewhere cenar	-8
@elsewhere cenar $	-8
@elsewhere chamba	10
@elsewhere chamba $	10
@elsewhere chingada	10
@elsewhere ciudad	15
@elsewhere ciudad @address	16
@elsewhere clinica	11
@elsewhere clinica $	10
@elsewhere comer	-12
@elsewhere comer $	-8
@elsewhere comite	-10
@elsewhere comite $	-9
@elsewhere comprar	11
@elsewhere conozco	6
@elsewhere consiguieron	-10
@elsewhere consiguieron @persona	-10
@elsewhere consiguieron @persona @numero	-10
@elsewhere consultorio	17
@elsewhere contrato	-6
@elsewhere control	-8
@elsewhere control $	-8
@elsewhere cuidado	-9
@elsewhere cuidado $	-5
@elsewhere dar @persona	5
@elsewhere dar @persona @numero	5
@elsewhere demas	-8
@elsewhere demas $	-7
@elsewhere dia	11
@elsewhere dia @quitenme	16
@elsewhere diablo	13
@elsewhere dieta	-10
@elsewhere dieta $	-9
@elsewhere dificil	13
@elsewhere dificil es	13
@elsewhere dificil es @quitar	13
@elsewhere dormir $	-5
@elsewhere dos $	-7
@elsewhere elevador	-6
@elsewhere elevador @elsewhere	-6
@elsewhere elevador @elsewhere @lista	-6
@elsewhere eliminacion	6
@elsewhere eliminacion @elsewhere	6
@elsewhere emergencia	-15
@elsewhere emergencias	10
@elsewhere emergencias @elsewhere	10
@elsewhere enroll	21
@elsewhere envio	38
@elsewhere es @elsewhere	-5
@elsewhere escuela	-8
@elsewhere espanol	-22
@elsewhere espanol $	-9
@elsewhere espanol @address	-10
@elsewhere espanol @address @address	-7
@elsewhere estar	15
@elsewhere estar @elsewhere	13
@elsewhere estoy	23
@elsewhere estufa	-8
@elsewhere fiesta	-6
@elsewhere final	-26
@elsewhere final $	-20
@elsewhere final @elsewhere	-6
@elsewhere fumar	-7
@elsewhere funciona	-11
@elsewhere futbol	-5
@elsewhere gato	-8
@elsewhere gato $	-7
@elsewhere good @people $	6
@elsewhere great	-6
@elsewhere guatemala	6
@elsewhere guitarra	-8
@elsewhere habia	-10
@elsewhere hablar	6
@elsewhere hablar @elsewhere	8
@elsewhere hablar @elsewhere @persona	9
@elsewhere hagan	9
@elsewhere hagan $	9
@elsewhere hago para que	-24
@elsewhere hay	11
@elsewhere historia	-8
@elsewhere hizo	6
@elsewhere hospital	8
@elsewhere hospital $	9
@elsewhere jaja	-11
@elsewhere jaja $	-11
@elsewhere jodedera	8
@elsewhere joke .	-6
@elsewhere jugar	-13
@elsewhere jugar $	-12
@elsewhere juro	-7
@elsewhere juro $	-7
@elsewhere law	6
@elsewhere le	10
@elsewhere le ago	5
@elsewhere le ago para	5
@elsewhere le hago	7
@elsewhere le hago $	7
@elsewhere lead	-6
@elsewhere lejos	-5
@elsewhere leo	-8
@elsewhere leo $	-7
@elsewhere ley	-5
@elsewhere llegar	21
@elsewhere llegar @elsewhere	11
@elsewhere llegar @elsewhere @mensajes	11
@elsewhere llorar	-9
@elsewhere llover	-6
@elsewhere luz	-12
@elsewhere luz $	-8
@elsewhere manana	7
@elsewhere mantenimiento	-6
@elsewhere map	-6
@elsewhere mes $	-7
@elsewhere misa	-10
@elsewhere misa $	-9
@elsewhere mismo $	-6
@elsewhere monton	14
@elsewhere nadie $	7
@elsewhere neta	7
@elsewhere new	8
@elsewhere new @job	13
@elsewhere new @list $	-11
@elsewhere nino	-5
@elsewhere noche $	-7
@elsewhere noche y	10
@elsewhere note	11
@elsewhere note @left-what	9
@elsewhere note @left-what @blocked-what	9
@elsewhere novela	-11
@elsewhere novela $	-11
@elsewhere nuevo	-7
@elsewhere nuevo $	-5
@elsewhere nurse	5
@elsewhere nursing	5
@elsewhere nursing @left-what	5
@elsewhere oficina	-7
@elsewhere organizacion	9
@elsewhere osha	-5
@elsewhere pagar	-5
@elsewhere pago	-8
@elsewhere pago $	-6
@elsewhere palabra	6
@elsewhere palabra para	9
@elsewhere paper .	5
@elsewhere pas	11
@elsewhere pas $	11
@elsewhere patient	7
@elsewhere paz	19
@elsewhere paz $	26
@elsewhere paz @address	12
@elsewhere paz @elsewhere @persona	16
@elsewhere pedazo	-8
@elsewhere pelear	-15
@elsewhere perro	-9
@elsewhere persona	53
@elsewhere persona $	20
@elsewhere persona @address	11
@elsewhere persona @address $	7
@elsewhere persona @elsewhere	18
@elsewhere pescado	-12
@elsewhere pierdo	-6
@elsewhere pierdo $	-6
@elsewhere pila	16
@elsewhere pila $	16
@elsewhere pintura	-6
@elsewhere platos	-7
@elsewhere platos $	-5
@elsewhere poder	-5
@elsewhere policia	12
@elsewhere policia $	17
@elsewhere prepago	5
@elsewhere prepago y	5
@elsewhere primera	15
@elsewhere principio	5
@elsewhere proposito	-5
@elsewhere proxima	22
@elsewhere proxima @elsewhere	14
@elsewhere proxima @elsewhere @bloqueo	14
@elsewhere proximo	27
@elsewhere puedo	13
@elsewhere puerta	-12
@elsewhere que	-25
@elsewhere que @blocked-what	-9
@elsewhere que @escriben @elsewhere	-5
@elsewhere que @escriben @lista	8
@elsewhere que @please	15
@elsewhere que @please @said	15
@elsewhere que @trabajo	-8
@elsewhere quien es	-5
@elsewhere quien tengo	6
@elsewhere renta	-5
@elsewhere rest	29
@elsewhere restaurante	8
@elsewhere risa	-6
@elsewhere risa $	-6
@elsewhere robot	7
@elsewhere robot .	11
@elsewhere ropa	-12
@elsewhere salon	-6
@elsewhere scam	-14
@elsewhere scam $	-7
@elsewhere se @escriben	-5
@elsewhere se @puede	11
@elsewhere se @puede $	11
@elsewhere se hace	6
@elsewhere se hace $	6
@elsewhere seguir	21
@elsewhere seguirme	-5
@elsewhere seguirme @elsewhere	-5
@elsewhere seguirme @elsewhere @elsewhere	-5
@elsewhere semana	-10
@elsewhere semana $	-5
@elsewhere serio $	-5
@elsewhere siento	-8
@elsewhere sindicato	19
@elsewhere sindicato $	21
@elsewhere sindicato @address	8
@elsewhere sol	-7
@elsewhere sol @address	-6
@elsewhere sus	31
@elsewhere sus @lista	10
@elsewhere sus @lista $	10
@elsewhere suyas	11
@elsewhere suyo	7
@elsewhere tal	-5
@elsewhere talla	-11
@elsewhere te	-9
@elsewhere temas	-10
@elsewhere tengo	9
@elsewhere tenia	-18
@elsewhere tercera	7
@elsewhere toda	6
@elsewhere toda @trabajo	8
@elsewhere trabajar	-12
@elsewhere trabajar @elsewhere	-6
@elsewhere tratamiento	5
@elsewhere tratamiento y	5
@elsewhere tubo	37
@elsewhere tus	-11
@elsewhere uber	-6
@elsewhere ultimo	24
@elsewhere ultimo @mensajes	15
@elsewhere ultimo @mensajes que	17
@elsewhere ultimo que	8
@elsewhere unico	-6
@elsewhere uniones $	7
@elsewhere uso	-13
@elsewhere usted	-6
@elsewhere ustedes	16
@elsewhere ustedes $	23
@elsewhere ustedes @address	7
@elsewhere ustedes @elsewhere	-8
@elsewhere ustedes @elsewhere @elsewhere	-6
@elsewhere va	-6
@elsewhere va @elsewhere	-6
@elsewhere vea	-6
@elsewhere ven	6
@elsewhere ven @lista	6
@elsewhere ver	9
@elsewhere ver @elsewhere	12
@elsewhere ver @elsewhere @trabajo	13
@elsewhere verga	12
@elsewhere vez	12
@elsewhere vez $	20
@elsewhere vida	-7
@elsewhere vida $	-7
@elsewhere voy @elsewhere	8
@elsewhere voy @elsewhere @bloqueo	10
@elsewhere voz	-9
@elsewhere week	-8
@elsewhere week @again	-5
@elsewhere whatsapp	-6
@elsewhere worker	9
@elsewhere worker @left-what	9
@elsewhere yo	8
@elsewhere you	-8
@elsewhere zapato	-8
@elsewhere zapatos	-8
@elsewhere zapatos $	-6
@elsewhere zoom	-5
@end	39
@end $	12
@end @address	21
@end @blocked-what	-10
@end @blocked-what $	-9
@end @blocked-what @blocked-what	8
@end @blocked-what @blocked-what @left-what	8
@end @blocked-what @carrier	6
@end @blocked-what @left-what	-5
@end @blocked-what @name	12
@end @blocked-what finger	-16
@end @carrier	-24
@end @carrier $	-19
@end @carrier @wrong-thing	-5
@end @job	-7
@end @job $	-9
@end @left-what	6
@end @left-what $	-17
@end @left-what @carrier	16
@end @left-what @carrier $	15
@end @left-what @mensajes	14
@end @left-what @mensajes $	13
@end @left-what @tail	-9
@end @left-what @tail $	-9
@end @lights	9
@end @mine	-11
@end @mine $	-11
@end @tail	31
@end @us	17
@end _ $	-20
@end _ @again	8
@end _ @blocked-what	8
@end _ @carrier	24
@end _ @left-what	15
@end _ @mensajes	17
@end _ @name	12
@end _ @tail	-6
@end _ _ $	21
@end _ _ @address	6
@end _ _ @carrier	-16
@end _ _ @left-what	11
@end _ _ @tail	8
@end _ _ @wrong-thing	5
@end _ _ good	22
@end _ finger	-16
@end-somehow	9
@end-somehow @carrier	-18
@end-somehow @carrier $	-11
@end-somehow @left-what	7
@end-somehow @left-what down	6
@end-somehow @left-what down @left-what	8
@end-somehow @lights	24
@end-somehow @lights $	39
@end-somehow @lights @please	-10
@end-somehow @lights @please you	-8
@end-somehow _ $	23
@end-somehow _ @carrier	5
@end-somehow _ @please	-10
@end-somehow _ _ you	-8
@end-somehow _ down	6
@equivocado	72
@equivocado $	72
@equivocado @address	18
@equivocado @address $	18
@equivocado @elsewhere	-20
@equivocado @elsewhere @persona	-6
@equivocado _ $	26
@equivocado _ @elsewhere	-6
@equivocado _ @persona	-6
@equivoco	65
@equivoco $	37
@equivoco @elsewhere	8
@equivoco @elsewhere @numero	14
@equivoco @elsewhere @numero $	14
@equivoco @elsewhere persona	17
@equivoco @elsewhere persona $	9
@equivoco @elsewhere persona @address	7
@equivoco _ @numero	14
@equivoco _ @please	8
@equivoco _ _ $	15
@equivoco _ _ @address	7
@equivoco _ _ @elsewhere	12
@equivoco _ _ soy	8
@equivoco _ persona	17
@equivoco yo	12
@erase	96
@erase $	69
@erase @blocked-what	64
@erase @blocked-what $	29
@erase @blocked-what @blocked-what	7
@erase @blocked-what @carrier	-8
@erase @blocked-what @carrier @hour	-6
@erase @blocked-what @cosas	6
@erase @blocked-what @list	14
@erase @blocked-what @list $	5
@erase @blocked-what @name	11
@erase @blocked-what @wrong-thing	6
@erase @carrier	-18
@erase @carrier $	-8
@erase @elsewhere	-26
@erase @elsewhere @mensajes	-20
@erase @elsewhere @mensajes @elsewhere	-19
@erase @left-what	-11
@erase @left-what @list	-30
@erase @lista	-6
@erase @persona	15
@erase _ $	15
@erase _ @blocked-what	6
@erase _ @carrier	-9
@erase _ @cosas	6
@erase _ @list	-13
@erase _ @name	11
@erase _ @tail	21
@erase _ @wrong-thing	5
@erase _ _ $	38
@erase _ _ @address	8
@erase _ _ @blocked-what	6
@erase _ _ @carrier	-6
@erase _ _ @elsewhere	-22
@erase _ _ @list	10
@escriban	64
@escriban $	111
@escriban @address	21
@escriban @address $	25
@escriban @address @address	11
@escriban @address @address $	14
@escriban @address @mensajes	-10
@escriban @address @mensajes $	-11
@escriban @address @nada	5
@escriban @address @please	6
@escriban @address @trabajo	-6
@escriban @address que	13
@escriban @blocked-what	7
@escriban @cosas	13
@escriban @cosas @elsewhere	10
@escriban @cosas @elsewhere @trabajo	6
@escriban @elsewhere	-12
@escriban @elsewhere @elsewhere @trabajo	6
@escriban @elsewhere @escribir	35
@escriban @elsewhere @escribir $	14
@escriban @elsewhere @escribir @elsewhere	11
@escriban @elsewhere @lista $	13
@escriban @elsewhere @mensajes $	7
@escriban @elsewhere @mensajes @elsewhere	-12
@escriban @elsewhere @mi	7
@escriban @elsewhere @mi @trabajo	7
@escriban @elsewhere @nada	-6
@escriban @elsewhere @nada $	19
@escriban @elsewhere @nada lado	9
@escriban @elsewhere @numero	-8
@escriban @elsewhere @persona	-6
@escriban @elsewhere @trabajo $	8
@escriban @elsewhere @trabajo que	-8
@escriban @escribir	-8
@escriban @escribir $	-5
@escriban @escribir @lista	-6
@escriban @left-what	-6
@escriban @lista	-32
@escriban @lista $	13
@escriban @lista @address	-20
@escriban @lista @mensajes	-32
@escriban @lista @mensajes $	-21
@escriban @lista @mensajes @elsewhere	-11
@escriban @mensajes $	6
@escriban @mi	-7
@escriban @nada	72
@escriban @nada $	30
@escriban @nada @address	24
@escriban @nada @address $	20
@escriban @nada @blocked-what	6
@escriban @nada @blocked-what @escriban	6
@escriban @nada @trabajo	-12
@escriban @nada que	7
@escriban @paren	7
@escriban @persona	10
@escriban @persona @numero	10
@escriban @persona @numero @elsewhere	10
@escriban @quiten	-21
@escriban _ $	63
@escriban _ @address	7
@escriban _ @carrier	-6
@escriban _ @cosas	12
@escriban _ @elsewhere	11
@escriban _ @escriban	7
@escriban _ @escribir	35
@escriban _ @mensajes	-44
@escriban _ @mi	7
@escriban _ @owner	-7
@escriban _ @please	12
@escriban _ @trabajo	-23
@escriban _ _ $	32
@escriban _ _ .	-7
@escriban _ _ @address	-9
@escriban _ _ @blocked-what	14
@escriban _ _ @cosas	18
@escriban _ _ @dije	8
@escriban _ _ @elsewhere	-14
@escriban _ _ @escriban	6
@escriban _ _ @nada	12
@escriban _ _ @numero	-21
@escriban _ _ @persona	-8
@escriban _ _ @please	-18
@escriban _ _ @salir	-12
@escriban _ _ casa	-5
@escriban _ _ estoy	6
@escriban _ _ lado	9
@escriban _ _ medio	6
@escriban _ _ que	-31
@escriban _ jaja	-11
@escriban _ para	-33
@escriban _ que	6
@escriban _ yo	7
@escriban dinero	-6
@escriban estoy	-9
@escriban jaja	-16
@escriban y @escriban	5
@escriben	5
@escriben $	27
@escriben @elsewhere	-19
@escriben @mensajes	-10
@escriben @nada	5
@escriben @nada $	5
@escriben _ $	7
@escriben _ @elsewhere	-7
@escriben _ _ @please	11
@escriben _ que	14
@escriben asi	19
@escriben puros	-7
@escriben que	-12
@escribir	105
@escribir $	92
@escribir @address	11
@escribir @address @please	8
@escribir @cosas	5
@escribir @elsewhere @elsewhere	-12
@escribir @elsewhere @elsewhere @trabajo	-6
@escribir @elsewhere @lista	7
@escribir @elsewhere @mensajes	-11
@escribir @elsewhere @mensajes @elsewhere	-10
@escribir @elsewhere @nada	12
@escribir @elsewhere @nada $	12
@escribir @elsewhere @numero	-10
@escribir @elsewhere @persona	9
@escribir @lista $	25
@escribir @lista @mensajes	13
@escribir @lista @mensajes $	13
@escribir @mensajes $	-5
@escribir @mensajes @elsewhere @lista	10
@escribir @nada	16
@escribir @nada $	5
@escribir @nada @mensajes	-6
@escribir @nada @mensajes $	-6
@escribir @persona	-8
@escribir @quitenme	7
@escribir @quitenme $	7
@escribir _ $	34
@escribir _ .	6
@escribir _ @address	-21
@escribir _ @cosas	11
@escribir _ @elsewhere	-9
@escribir _ @lista	12
@escribir _ @mensajes	-17
@escribir _ @nada	13
@escribir _ @numero	-10
@escribir _ @please	8
@escribir _ _ $	28
@escribir _ _ @elsewhere	-27
@escribir _ _ @jefe	-9
@escribir _ _ @lista	16
@escribir _ _ @nada	-7
@escribir _ _ @trabajo	-6
@escribir _ _ casa	11
@escribir _ _ que	-7
@escribir _ _ y	-12
@escribir _ que	-6
@escribir jaja	-5
@escribir jaja $	-5
@escribir le	13
@escribir se	-6
@escribir sus	-10
@escribir sus @mensajes	-13
@friend-wants	38
@friend-wants $	26
@friend-wants @again	8
@friend-wants @hour	13
@friend-wants @left-what	-31
@friend-wants @left-what @corrected	-7
@friend-wants @left-what @doing	-7
@friend-wants @left-what @left-what	9
@friend-wants @left-what @left-what @cosas	6
@friend-wants @tail	16
@friend-wants @tail $	10
@friend-wants _ @corrected	-8
@friend-wants _ @doing	-7
@friend-wants _ @left-what	9
@friend-wants _ @take	5
@friend-wants _ @these	13
@friend-wants _ _ $	19
@friend-wants _ _ @hour	-5
@friend-wants _ _ @job	-8
@friend-wants _ _ @want-to	8
@friend-wants _ do	-11
@glued	69
@glued $	41
@glued _ $	28
@hands-off	-63
@hands-off @boss-does	-26
@hands-off @carrier @list	8
@hands-off @dont	-10
@hands-off @dont @want	-6
@hands-off @take	-7
@hands-off @want	-18
@hands-off @want @please	-9
@hands-off @want @please more	-9
@hands-off @want-to	-7
@hands-off @went	6
@hands-off _ $	-14
@hands-off _ .	-13
@hands-off _ @blocked-what	-20
@hands-off _ @corrected	6
@hands-off _ @hour	-13
@hands-off _ @left-what	-5
@hands-off _ @lights	10
@hands-off _ @list	8
@hands-off _ @paren	-5
@hands-off _ @person	-18
@hands-off _ @pictures	15
@hands-off _ @please	-9
@hands-off _ @remove-kindly	8
@hands-off _ @wrong-thing	-9
@hands-off _ _ $	-20
@hands-off _ _ @blocked-what	-14
@hands-off _ _ @boss-does	8
@hands-off _ _ @carrier	-18
@hands-off _ _ @elsewhere	-8
@hands-off _ _ @left-what	-9
@hands-off _ _ @list	21
@hands-off _ _ @nada	13
@hands-off _ _ @wrong-thing	-9
@hands-off _ _ back	-7
@hands-off _ _ dog	7
@hands-off _ _ more	-9
@hands-off _ _ whole	10
@hands-off _ _ you	5
@hands-off _ away	7
@hands-off _ great	12
@hands-off can	-5
@hands-off died	23
@hands-off died @left-what	7
@hands-off died @pictures	15
@hands-off does @remove-kindly	5
@hands-off is	31
@hands-off locked	10
@hands-off moved	19
@hands-off moved @left-what	7
@hands-off trabajado	13
@hands-off trabajado @elsewhere	13
@hands-off trabajado @elsewhere @nada	13
@hands-off won	10
@hour	-84
@hour $	-51
@hour .	-6
@hour @belong	-20
@hour @belong @please	-8
@hour @belong @please more	-8
@hour @belong @tail	-8
@hour @belong @tail $	-9
@hour @blocked-what	12
@hour @blocked-what @jefe	21
@hour @blocked-what @jefe sees	21
@hour @blocked-what @pictures	6
@hour @blocked-what @pictures @job	6
@hour @boss-does	5
@hour @corrected	-11
@hour @corrected @boss-does	15
@hour @corrected @doing	-5
@hour @corrected @hour	-7
@hour @corrected @texts	-7
@hour @corrected @word	16
@hour @corrected cant	-6
@hour @corrected still	5
@hour @corrected switched	-7
@hour @corrected switched @left-what	-7
@hour @elsewhere	16
@hour @hands-off	-6
@hour @hour	-13
@hour @hour $	-12
@hour @hour @again	10
@hour @hour @corrected	-7
@hour @hour @hour	11
@hour @job	6
@hour @job @left-what	-7
@hour @job @list	7
@hour @job @paren	9
@hour @job @please	-7
@hour @job @please more	-7
@hour @left-what	33
@hour @left-what $	36
@hour @left-what @blocked-what	13
@hour @left-what @elsewhere	10
@hour @left-what @pictures	-6
@hour @left-what corner	-6
@hour @list	14
@hour @list @list	12
@hour @list @list $	13
@hour @mensajes	-10
@hour @remove-kindly @friend-wants	-11
@hour @tail $	-7
@hour @take	-10
@hour @these	29
@hour @these $	14
@hour @want	-6
@hour _ $	12
@hour _ 15	-5
@hour _ @again	6
@hour _ @belong	-9
@hour _ @blocked-what	15
@hour _ @boss-does	17
@hour _ @carrier	-18
@hour _ @corrected	-18
@hour _ @do-not	-7
@hour _ @elsewhere	15
@hour _ @end	9
@hour _ @jefe	20
@hour _ @job	11
@hour _ @left-what	-22
@hour _ @list	6
@hour _ @please	-13
@hour _ @take	-7
@hour _ @word	16
@hour _ _ $	-28
@hour _ _ .	7
@hour _ _ @address	-15
@hour _ _ @bothering	11
@hour _ _ @corrected	-8
@hour _ _ @dont	14
@hour _ _ @left-what	-46
@hour _ _ @lights	5
@hour _ _ @paren	17
@hour _ _ @remove-kindly	-12
@hour _ _ @tail	6
@hour _ _ @texts	9
@hour _ _ @want-to	9
@hour _ _ @went	-5
@hour _ _ cant	-6
@hour _ _ every	10
@hour _ _ its	8
@hour _ _ more	-13
@hour _ _ other	10
@hour _ _ read	-6
@hour _ _ sees	21
@hour _ _ you	8
@hour _ but	-8
@hour _ cant	-6
@hour _ corner	-6
@hour _ every	10
@hour _ new	6
@hour _ sorry	-9
@hour _ still	5
@hour _ switched	-7
@hour _ was	5
@hour first	-6
@hour im	-6
@hour is	9
@hour so	11
@hour will	-9
@hour will @list	-6
@hour you	-9
@interesado	83
@interesado $	58
@interesado @address	22
@interesado @address $	12
@interesado @elsewhere @elsewhere	11
@interesado @elsewhere @lista	12
@interesado @elsewhere @trabajo	-8
@interesado @elsewhere sindicato	17
@interesado @elsewhere sindicato $	9
@interesado @elsewhere sindicato @address	8
@interesado @mi	8
@interesado @mi @trabajo	6
@interesado _ $	23
@interesado _ @lista	14
@interesado _ _ $	10
@interesado _ _ @address	9
@interesado _ _ @elsewhere	19
@interesado _ _ pero	-12
@interesado _ sindicato	17
@interested	48
@interested $	29
@interested .	5
@interested . zero	5
@interested @address	6
@interested @address $	6
@interested _ $	6
@interested _ @left-what	6
@interested _ _ $	8
@interested _ zero	5
@jefe	-59
@jefe $	-13
@jefe .	5
@jefe @address	-7
@jefe @again	-6
@jefe @blocked-what	-12
@jefe @blocked-what vio	9
@jefe @blocked-what vio @elsewhere	8
@jefe @boss-does	-14
@jefe @boss-does @blocked-what @carrier	7
@jefe @boss-does @blocked-what @left-what	-7
@jefe @elsewhere	16
@jefe @elsewhere @elsewhere	-6
@jefe @elsewhere @lista	14
@jefe @elsewhere @lista @numero	13
@jefe @left-what	-6
@jefe @left-what @boss-does	8
@jefe @left-what @boss-does @blocked-what	9
@jefe @left-what @paren	-11
@jefe @left-what @paren @texts	-10
@jefe @lista	-9
@jefe @mensajes	-7
@jefe @nada	6
@jefe @nada @elsewhere	6
@jefe @please	-15
@jefe @please @dejen	-9
@jefe @please @dejen @elsewhere	-9
@jefe @said	-8
@jefe @said que	-8
@jefe @tail	-8
@jefe @want-to	-5
@jefe _ $	26
@jefe _ @again	-6
@jefe _ @blocked-what	-16
@jefe _ @boss-does	7
@jefe _ @dejen	-11
@jefe _ @elsewhere	-15
@jefe _ @escriben	-7
@jefe _ @escribir	-6
@jefe _ @left-what	-9
@jefe _ @lista	9
@jefe _ @paren	-13
@jefe _ @please	-14
@jefe _ @want-to	-13
@jefe _ @wrong-thing	7
@jefe _ _ .	8
@jefe _ _ @blocked-what	-34
@jefe _ _ @carrier	6
@jefe _ _ @dont	14
@jefe _ _ @elsewhere	-29
@jefe _ _ @job	12
@jefe _ _ @left-what	-14
@jefe _ _ @mensajes	-15
@jefe _ _ @numero	10
@jefe _ _ @please	19
@jefe _ _ @quiten	9
@jefe _ _ @texts	-11
@jefe _ _ back	-9
@jefe _ _ que	-7
@jefe _ _ quien	13
@jefe _ preguntando	13
@jefe _ veces	-8
@jefe _ vio	9
@jefe anda	20
@jefe anda preguntando	13
@jefe anda preguntando quien	13
@jefe asi	6
@jefe asi que	6
@jefe le	8
@jefe que	-17
@jefe que @blocked-what	6
@jefe que @blocked-what @quiten	9
@jefe que @please	-10
@jefe que @please @blocked-what	-10
@jefe reads	6
@jefe se	12
@jefe sees	22
@jefe sees $	19
@jefe tiene	-5
@jefe tres	-8
@jefe tres veces	-8
@job	-59
@job $	-21
@job .	40
@job . @again	7
@job . sorry	6
@job @address $	-12
@job @address @blocked-what	13
@job @address @please	9
@job @address @please @blocked-what	9
@job @again	-6
@job @again ill	-7
@job @blocked-what $	-16
@job @blocked-what @blocked-what @left-what	7
@job @blocked-what @carrier @left-what	10
@job @blocked-what @carrier @wrong-thing	-12
@job @blocked-what @job	-7
@job @blocked-what @left-what hell	9
@job @blocked-what @list	8
@job @blocked-what @list $	7
@job @blocked-what @owner	7
@job @blocked-what @owner alone	7
@job @blocked-what @want-to	9
@job @blocked-what @want-to $	12
@job @blocked-what @wrong-thing	8
@job @blocked-what @wrong-thing $	15
@job @blocked-what alone $	6
@job @blocked-what alone @tail	6
@job @blocked-what alone lol	-15
@job @boss-does	-10
@job @boss-does @please	6
@job @carrier	-11
@job @carrier @left-what	-20
@job @corrected	-7
@job @dont	-8
@job @dont @hour	-5
@job @elsewhere	7
@job @elsewhere @escribir	-13
@job @elsewhere @escribir @nada	-8
@job @elsewhere @paren @elsewhere	5
@job @elsewhere @quitar	13
@job @elsewhere @quitar $	7
@job @elsewhere @quitar @elsewhere	6
@job @elsewhere prepago	5
@job @elsewhere prepago y	5
@job @hour	-19
@job @hour @corrected	-5
@job @job	-10
@job @job $	-10
@job @job @again	-7
@job @job @then-when	10
@job @left-what $	-7
@job @left-what @again	14
@job @left-what @again @blocked-what	-8
@job @left-what @again @remove-kindly	16
@job @left-what @again @take	6
@job @left-what @doing	5
@job @left-what @left-what @blocked-what	-6
@job @left-what @list $	-6
@job @left-what @lista	10
@job @left-what @people	13
@job @left-what @people @job	12
@job @left-what @person	-5
@job @list	14
@job @list @job	12
@job @list @lista	10
@job @list @lista $	10
@job @list @wrong-thing	-10
@job @list is	6
@job @lista	29
@job @lista $	31
@job @mensajes	-5
@job @mi	-6
@job @paren	23
@job @paren @bothering	13
@job @person	-14
@job @person alone	-8
@job @please	-22
@job @please more	-7
@job @please more $	-7
@job @remove-kindly	12
@job @remove-kindly @blocked-what	11
@job @take	-7
@job @texts	25
@job @then-when	5
@job @then-when @corrected	9
@job @write	-8
@job @write @blocked-what	-8
@job @wrong-thing	-15
@job @wrong-thing @blocked-what	-6
@job @wrong-thing @blocked-what $	-7
@job @wrong-thing @left-what	-8
@job _ $	-48
@job _ .	-11
@job _ @again	37
@job _ @blocked-what	11
@job _ @boss-does	-6
@job _ @bothering	18
@job _ @corrected	-5
@job _ @doing	15
@job _ @elsewhere	-13
@job _ @end	5
@job _ @escribir	-13
@job _ @hands-off	-8
@job _ @hour	-11
@job _ @job	-7
@job _ @left-what	-37
@job _ @list	11
@job _ @lista	20
@job _ @mensajes	15
@job _ @owner	7
@job _ @people	11
@job _ @person	-13
@job _ @pictures	6
@job _ @please	6
@job _ @quitar	21
@job _ @tail	-18
@job _ @texts	14
@job _ @then-when	10
@job _ @these	-9
@job _ @us	7
@job _ @want-to	10
@job _ @word	-5
@job _ _ .	15
@job _ _ @address	14
@job _ _ @blocked-what	18
@job _ _ @boss-does	-14
@job _ _ @bothering	-10
@job _ _ @carrier	-20
@job _ _ @doing	5
@job _ _ @elsewhere	5
@job _ _ @end	16
@job _ _ @left-what	23
@job _ _ @lista	-17
@job _ _ @no-more-of	5
@job _ _ @owner	-10
@job _ _ @paren	26
@job _ _ @people	-5
@job _ _ @please	-6
@job _ _ @remove-kindly	15
@job _ _ @tail	13
@job _ _ @take	8
@job _ _ @want	5
@job _ _ @want-to	-12
@job _ _ @wrong-thing	-31
@job _ _ ago	7
@job _ _ alone	7
@job _ _ do	-6
@job _ _ gets	-7
@job _ _ gone	-7
@job _ _ hell	9
@job _ _ hes	-15
@job _ _ lol	-6
@job _ _ que	9
@job _ _ shes	-11
@job _ _ y	6
@job _ _ you	6
@job _ alone	-16
@job _ also	6
@job _ are	-9
@job _ done	-10
@job _ ill	-10
@job _ im	-8
@job _ more	-7
@job _ nine	6
@job _ prepago	5
@job _ read	-6
@job _ sorry	6
@job _ they	6
@job _ veces	10
@job _ youre	-6
@job an	5
@job are	-11
@job but	-8
@job im	-8
@job im @wrong-thing	-6
@job is @end	7
@job lead	-5
@job lol	-9
@job lol $	-11
@job per	11
@job per @mensajes	11
@job reads	-6
@job reads @person	-6
@job since	11
@job since @left-what	6
@job so @carrier	7
@job so @corrected	-5
@job tres	8
@job tres veces	8
@job tres veces que	8
@job without	-9
@job without @blocked-what	-6
@job without @blocked-what $	-6
@leave	-23
@leave $	-10
@left-what	-25
@left-what $	20
@left-what . @corrected	5
@left-what . @dont	6
@left-what 09	10
@left-what 10	-8
@left-what 10 $	-7
@left-what 3	9
@left-what 555	5
@left-what @address	7
@left-what @address $	14
@left-what @again	19
@left-what @again @blocked-what	-8
@left-what @again @remove-kindly	16
@left-what @again @take	8
@left-what @again @take @boss-does	6
@left-what @blocked-what	-42
@left-what @blocked-what $	-28
@left-what @blocked-what . @corrected	6
@left-what @blocked-what @address	-8
@left-what @blocked-what @address $	-8
@left-what @blocked-what @corrected	-6
@left-what @blocked-what @left-what @job	9
@left-what @blocked-what @list	-30
@left-what @blocked-what @list $	-13
@left-what @blocked-what @name	-9
@left-what @blocked-what @owner	-19
@left-what @blocked-what @owner @hands-off	-7
@left-what @blocked-what @person	-12
@left-what @blocked-what @person $	-7
@left-what @blocked-what @tail	15
@left-what @blocked-what @tail $	7
@left-what @blocked-what @threat	12
@left-what @blocked-what @threat $	12
@left-what @blocked-what @want-to	7
@left-what @blocked-what @wrong-thing	5
@left-what @blocked-what @wrong-thing $	-7
@left-what @boss	16
@left-what @boss $	15
@left-what @boss-does @blocked-what	10
@left-what @boss-does @blocked-what @carrier	8
@left-what @boss-does @blocked-what @list	6
@left-what @boss-does @carrier	-5
@left-what @boss-does @left-what	10
@left-what @boss-does @left-what you	6
@left-what @bothering	-15
@left-what @bothering @left-what	-6
@left-what @carrier	-17
@left-what @carrier $	-23
@left-what @carrier .	16
@left-what @carrier @blocked-what	-5
@left-what @carrier @blocked-what @job	-8
@left-what @carrier @carrier $	-16
@left-what @carrier @tail	12
@left-what @carrier @tail $	9
@left-what @carrier @wrong-thing @blocked-what	-5
@left-what @corrected	12
@left-what @corrected @job	-8
@left-what @corrected @list	8
@left-what @corrected @list $	10
@left-what @corrected @paren	-10
@left-what @corrected @people	7
@left-what @corrected @people .	11
@left-what @corrected @people @corrected	8
@left-what @corrected @people sorry	5
@left-what @corrected @wrong-thing	10
@left-what @corrected @wrong-thing $	12
@left-what @corrected jose	8
@left-what @cosas	6
@left-what @cosas @again	-8
@left-what @cosas @boss	-7
@left-what @cosas @dont	7
@left-what @cosas @list	8
@left-what @cosas @tail	6
@left-what @do-not .	-7
@left-what @do-not @blocked-what	22
@left-what @do-not @these	-5
@left-what @doing $	-5
@left-what @doing .	-7
@left-what @doing @boss-does	5
@left-what @doing @carrier	-7
@left-what @doing @elsewhere	-6
@left-what @doing @left-what	19
@left-what @doing @left-what @left-what	14
@left-what @doing @list	6
@left-what @elsewhere	-8
@left-what @elsewhere @owner	6
@left-what @elsewhere @people $	-10
@left-what @elsewhere @pictures	-10
@left-what @elsewhere rest	18
@left-what @end	-18
@left-what @end @job	-7
@left-what @erase	10
@left-what @hour	-6
@left-what @hour @job	-7
@left-what @hour @job $	-5
@left-what @hour is	9
@left-what @jefe @boss-does @blocked-what	7
@left-what @jefe @left-what	9
@left-what @jefe @left-what @boss-does	9
@left-what @job	-22
@left-what @job .	18
@left-what @job @blocked-what	-6
@left-what @job @blocked-what @list	-5
@left-what @job @carrier	13
@left-what @job @hour	-5
@left-what @job @job	12
@left-what @job @left-what @lista	10
@left-what @job @list	6
@left-what @job @list @lista	6
@left-what @job @lista	-5
@left-what @job @texts	12
@left-what @job @wrong-thing	-5
@left-what @job @wrong-thing @blocked-what	-8
@left-what @job but	-5
@left-what @job is @end	8
@left-what @job lol	-9
@left-what @job lol $	-9
@left-what @left-what	-24
@left-what @left-what .	-9
@left-what @left-what @blocked-what	-21
@left-what @left-what @blocked-what @person	-7
@left-what @left-what @boss	6
@left-what @left-what @boss @list	5
@left-what @left-what @corrected	-5
@left-what @left-what @cosas	6
@left-what @left-what @jefe	10
@left-what @left-what @job	5
@left-what @left-what @job $	-6
@left-what @left-what @job .	6
@left-what @left-what @job @job	13
@left-what @left-what @left-what	8
@left-what @left-what @left-what @threat	9
@left-what @left-what @list	-11
@left-what @left-what @lose	8
@left-what @left-what @lose $	8
@left-what @left-what @mensajes	12
@left-what @left-what @mensajes $	-6
@left-what @left-what @mensajes @left-what	10
@left-what @left-what @owner @again	7
@left-what @left-what @pictures	9
@left-what @left-what @pictures @list	-5
@left-what @left-what @pictures @wrong-thing	16
@left-what @left-what @please	7
@left-what @left-what @take	6
@left-what @left-what @these	5
@left-what @left-what @threat	26
@left-what @left-what @threat $	6
@left-what @left-what @threat general	9
@left-what @left-what @want-to	-7
@left-what @left-what @wrong-thing	-7
@left-what @left-what consultant	-7
@left-what @left-what love	12
@left-what @left-what love @wrong-thing	12
@left-what @left-what middle @wrong-thing	9
@left-what @left-what organization	10
@left-what @left-what organization $	10
@left-what @lights	17
@left-what @lights @again	10
@left-what @lights @people	24
@left-what @lights @tail	-5
@left-what @lights @tail $	-5
@left-what @list	5
@left-what @list $	-22
@left-what @list @address	-8
@left-what @list @again	6
@left-what @list @end	13
@left-what @list @end @left-what	13
@left-what @list @left-what	-11
@left-what @list @list	9
@left-what @list @list @address	6
@left-what @list @lista	5
@left-what @list @mensajes	8
@left-what @list @paren	5
@left-what @list @tail	40
@left-what @list @tail $	39
@left-what @list @wrong-thing	-6
@left-what @list @wrong-thing @left-what	-9
@left-what @lista	45
@left-what @lista $	29
@left-what @lista .	-6
@left-what @lista @address	19
@left-what @lista @address $	11
@left-what @lista @do-not	5
@left-what @lista @left-what	-8
@left-what @lista @left-what @left-what	-6
@left-what @lista @lista	-10
@left-what @lista @wrong-thing names	-7
@left-what @lista im	13
@left-what @lose	5
@left-what @lose $	8
@left-what @lose @carrier	-5
@left-what @lose @list	-10
@left-what @lose @list @list	-7
@left-what @mensajes	75
@left-what @mensajes $	15
@left-what @mensajes .	9
@left-what @mensajes . its	6
@left-what @mensajes @again	-17
@left-what @mensajes @blocked-what	18
@left-what @mensajes @blocked-what $	9
@left-what @mensajes @blocked-what @left-what	-5
@left-what @mensajes @blocked-what @tail	11
@left-what @mensajes @corrected	-10
@left-what @mensajes @hour	-10
@left-what @mensajes @hour @corrected	-9
@left-what @mensajes @left-what	18
@left-what @mensajes @left-what @left-what	5
@left-what @mensajes @left-what @paren	-9
@left-what @mensajes @tail	9
@left-what @mensajes @want-to	12
@left-what @mensajes are	8
@left-what @mensajes gone	9
@left-what @mensajes got	10
@left-what @mensajes too	11
@left-what @mensajes too $	11
@left-what @mensajes you	-7
@left-what @name	-5
@left-what @other-list	-8
@left-what @other-list @lista	-6
@left-what @owner	-27
@left-what @owner $	6
@left-what @owner @again	7
@left-what @owner @boss-does	-6
@left-what @owner @left-what	-12
@left-what @owner @list	8
@left-what @owner @people	-26
@left-what @owner @tail	-5
@left-what @owner is	-10
@left-what @paren $	43
@left-what @paren .	7
@left-what @paren @blocked-what	-13
@left-what @paren @bothering	-13
@left-what @paren @bothering @blocked-what	-12
@left-what @paren @doing @blocked-what	-6
@left-what @paren @doing @left-what	6
@left-what @paren @hands-off	-15
@left-what @paren @take	-10
@left-what @paren @take @list	-10
@left-what @paren @texts	7
@left-what @paren @texts @blocked-what	-6
@left-what @people	14
@left-what @people @job	8
@left-what @people @job $	9
@left-what @people @job @left-what	12
@left-what @people @left-what	-17
@left-what @people you	27
@left-what @people you @want	8
@left-what @person	22
@left-what @person @these	5
@left-what @person else	8
@left-what @person else $	8
@left-what @person who	18
@left-what @person who cares	18
@left-what @pictures	27
@left-what @pictures @list	-6
@left-what @pictures @people	20
@left-what @pictures @people $	15
@left-what @pictures @wrong-thing	12
@left-what @quitar	-7
@left-what @quitar $	-10
@left-what @quitar @blocked-what	-12
@left-what @quiten	-6
@left-what @quiten $	-6
@left-what @quiten @blocked-what	10
@left-what @quiten @left-what	-5
@left-what @remove-kindly	16
@left-what @remove-kindly @want-to	10
@left-what @remove-kindly @want-to @elsewhere	6
@left-what @tail	-6
@left-what @tail $	9
@left-what @tail .	-6
@left-what @tail @then-when	7
@left-what @take	12
@left-what @take @blocked-what	-13
@left-what @take @blocked-what @wrong-thing	-16
@left-what @take @boss-does	7
@left-what @take @carrier	22
@left-what @take @carrier $	7
@left-what @take @carrier @left-what	6
@left-what @take @carrier @list	11
@left-what @take @left-what	-9
@left-what @take @list	5
@left-what @take @wrong-thing	5
@left-what @text	8
@left-what @text $	15
@left-what @texts	36
@left-what @texts $	33
@left-what @texts @blocked-what	-6
@left-what @these	24
@left-what @these $	-8
@left-what @these @blocked-what	7
@left-what @these @job	17
@left-what @these @left-what	-14
@left-what @these @owner	7
@left-what @these @wrong-thing	18
@left-what @these @wrong-thing $	20
@left-what @these down	-5
@left-what @threat	32
@left-what @threat $	20
@left-what @threat @job	9
@left-what @threat @job $	9
@left-what @threat general	9
@left-what @trabajo $	-5
@left-what @unsubscribe	14
@left-what @want	-12
@left-what @want @again	-11
@left-what @want-to @belong	-7
@left-what @want-to @belong @wrong-thing	-5
@left-what @want-to @boss-does	20
@left-what @want-to @boss-does $	17
@left-what @want-to @carrier $	-5
@left-what @want-to @elsewhere	-6
@left-what @want-to @hour	-8
@left-what @want-to @hour $	-8
@left-what @want-to @left-what @left-what	12
@left-what @want-to @list	-14
@left-what @want-to @list @list	13
@left-what @want-to @no-more-of alone	17
@left-what @want-to @taken	8
@left-what @want-to @taken @carrier	5
@left-what @want-to @texted	21
@left-what @want-to @texted $	20
@left-what @want-to @wrong-thing	8
@left-what @want-to @wrong-thing @list	8
@left-what @want-to alive	-15
@left-what @want-to you	11
@left-what @want-to you @want-to	6
@left-what @went	18
@left-what @went @blocked-what	8
@left-what @went @left-what	6
@left-what @word	-7
@left-what @word @corrected	-10
@left-what @write	7
@left-what @write $	11
@left-what @write @left-what	11
@left-what @write @left-what @left-what	-7
@left-what @write @left-what @these	14
@left-what @write @wrong-thing	-6
@left-what @write you	-7
@left-what @wrong-thing	-24
@left-what @wrong-thing @blocked-what	-6
@left-what @wrong-thing @blocked-what @wrong-thing	-7
@left-what @wrong-thing @job	10
@left-what @wrong-thing @job @remove-kindly	10
@left-what @wrong-thing @left-what	9
@left-what @wrong-thing @left-what @blocked-what	5
@left-what @wrong-thing @left-what sheet	-6
@left-what @wrong-thing @list	-11
@left-what @wrong-thing @list $	-11
@left-what @wrong-thing @tail	-7
@left-what @wrong-thing @these	7
@left-what @wrong-thing @wrong-thing	-14
@left-what @wrong-thing @wrong-thing @left-what	-6
@left-what _ $	-19
@left-what _ 4	-7
@left-what _ @address	-33
@left-what _ @belong	-23
@left-what _ @boss-does	18
@left-what _ @bothering	-25
@left-what _ @carrier	14
@left-what _ @corrected	-20
@left-what _ @doing	-27
@left-what _ @dont	13
@left-what _ @elsewhere	-22
@left-what _ @end	14
@left-what _ @erase	11
@left-what _ @hands-off	-21
@left-what _ @hour	-33
@left-what _ @jefe	9
@left-what _ @job	21
@left-what _ @left-what	20
@left-what _ @lights	-9
@left-what _ @lista	-27
@left-what _ @lose	5
@left-what _ @mensajes	28
@left-what _ @mine	6
@left-what _ @no-more-of	8
@left-what _ @owner	-18
@left-what _ @people	10
@left-what _ @person	-30
@left-what _ @please	12
@left-what _ @quitar	11
@left-what _ @tail	26
@left-what _ @take	-19
@left-what _ @taken	12
@left-what _ @texted	20
@left-what _ @texts	33
@left-what _ @these	7
@left-what _ @threat	37
@left-what _ @want	-21
@left-what _ @want-to	12
@left-what _ @went	8
@left-what _ @wrong-thing	28
@left-what _ _ $	15
@left-what _ _ 1	11
@left-what _ _ @again	-18
@left-what _ _ @blocked-what	-56
@left-what _ _ @bothering	-23
@left-what _ _ @carrier	13
@left-what _ _ @cosas	-9
@left-what _ _ @dont	21
@left-what _ _ @elsewhere	21
@left-what _ _ @end	8
@left-what _ _ @erase	7
@left-what _ _ @friend-wants	-10
@left-what _ _ @hands-off	-18
@left-what _ _ @hour	5
@left-what _ _ @left-what	10
@left-what _ _ @lights	-10
@left-what _ _ @list	6
@left-what _ _ @lista	14
@left-what _ _ @mensajes	13
@left-what _ _ @nada	-6
@left-what _ _ @name	-6
@left-what _ _ @no-more-of	8
@left-what _ _ @owner	-7
@left-what _ _ @paren	35
@left-what _ _ @person	23
@left-what _ _ @quitar	-6
@left-what _ _ @quiten	13
@left-what _ _ @remove-kindly	23
@left-what _ _ @tail	-10
@left-what _ _ @take	22
@left-what _ _ @text	6
@left-what _ _ @texts	12
@left-what _ _ @these	-20
@left-what _ _ @threat	8
@left-what _ _ @told	-9
@left-what _ _ @trabajo	7
@left-what _ _ @want-to	16
@left-what _ _ @went	21
@left-what _ _ @word	13
@left-what _ _ @wrong-thing	-8
@left-what _ _ alone	15
@left-what _ _ back	-14
@left-what _ _ but	13
@left-what _ _ cares	17
@left-what _ _ changed	-6
@left-what _ _ cream	-7
@left-what _ _ do	20
@left-what _ _ enough	8
@left-what _ _ fee	-5
@left-what _ _ fixed	-11
@left-what _ _ full	-10
@left-what _ _ general	9
@left-what _ _ god	8
@left-what _ _ gone	9
@left-what _ _ had	17
@left-what _ _ havent	-8
@left-what _ _ hear	10
@left-what _ _ ill	6
@left-what _ _ im	-18
@left-what _ _ is	-15
@left-what _ _ its	-11
@left-what _ _ ive	8
@left-what _ _ just	-17
@left-what _ _ lead	-6
@left-what _ _ lol	-7
@left-what _ _ looking	-6
@left-what _ _ love	-6
@left-what _ _ make	8
@left-what _ _ may	12
@left-what _ _ mean	8
@left-what _ _ moon	-7
@left-what _ _ moved	5
@left-what _ _ names	-7
@left-what _ _ nice	8
@left-what _ _ over	21
@left-what _ _ read	5
@left-what _ _ receiving	11
@left-what _ _ screen	-9
@left-what _ _ shes	-6
@left-what _ _ signed	-7
@left-what _ _ so	20
@left-what _ _ still	-13
@left-what _ _ third	8
@left-what _ _ through	-6
@left-what _ _ was	-10
@left-what _ _ water	7
@left-what _ _ will	-6
@left-what _ _ youre	-6
@left-what _ alive	-6
@left-what _ alone	13
@left-what _ apartment	8
@left-what _ are	7
@left-what _ but	-15
@left-what _ change	6
@left-what _ concern	5
@left-what _ consultant	-7
@left-what _ district	6
@left-what _ down	-5
@left-what _ either	5
@left-what _ else	8
@left-what _ folder	13
@left-what _ general	9
@left-what _ goal	-9
@left-what _ gone	9
@left-what _ goodbye	8
@left-what _ got	16
@left-what _ haha	-6
@left-what _ hand	9
@left-what _ hear	5
@left-what _ how	7
@left-what _ ill	9
@left-what _ im	-11
@left-what _ is	-26
@left-what _ its	-7
@left-what _ ive	5
@left-what _ jar	-7
@left-what _ jess	-5
@left-what _ jose	8
@left-what _ just	-7
@left-what _ love	12
@left-what _ means	-6
@left-what _ moved	-8
@left-what _ n	-8
@left-what _ named	-6
@left-what _ news	7
@left-what _ next	6
@left-what _ ones	17
@left-what _ only	8
@left-what _ organization	10
@left-what _ per	7
@left-what _ receiving	19
@left-what _ rest	18
@left-what _ round	-7
@left-what _ so	9
@left-what _ thats	-7
@left-what _ they	-6
@left-what _ through	8
@left-what _ too	-12
@left-what _ twice	7
@left-what _ visit	-5
@left-what _ w	-7
@left-what _ was	6
@left-what _ where	-5
@left-what _ who	11
@left-what _ whoever	9
@left-what _ will	-9
@left-what _ without	-5
@left-what _ years	8
@left-what _ yelled	-5
@left-what an	10
@left-what an @carrier	13
@left-what an @quitar	6
@left-what an @quitar $	6
@left-what android	-7
@left-what android $	-7
@left-what august	13
@left-what back @carrier	-6
@left-what back @carrier $	-6
@left-what banks	9
@left-what bathroom	-5
@left-what bed	-6
@left-what best	-12
@left-what best @left-what	-5
@left-what board	-7
@left-what but	12
@left-what but @corrected	9
@left-what cake	-6
@left-what can	-9
@left-what can you	-9
@left-what cat	5
@left-what charge	13
@left-what charge @wrong-thing	14
@left-what charge @wrong-thing @left-what	9
@left-what chicken	-5
@left-what choice	7
@left-what consultant	-7
@left-what corner	-6
@left-what daily	9
@left-what die	-5
@left-what do	-10
@left-what do $	-5
@left-what do @left-what	6
@left-what do @remove-kindly	7
@left-what do @remove-kindly @went	9
@left-what do w	-6
@left-what doesnt	-5
@left-what down	10
@left-what down @left-what	8
@left-what driver	-8
@left-what even	6
@left-what even $	6
@left-what fall	-9
@left-what fence	-8
@left-what fifth	8
@left-what four	10
@left-what four @job	6
@left-what front	-10
@left-what future	8
@left-what gas	-5
@left-what good	45
@left-what good $	37
@left-what guard	-7
@left-what guard @boss-does	-7
@left-what hear	20
@left-what hear @again	6
@left-what hear @blocked-what	8
@left-what hear @blocked-what you	10
@left-what hell	20
@left-what hell $	11
@left-what hell alone	9
@left-what interview	-11
@left-what january	6
@left-what january $	7
@left-what june	8
@left-what june @again	9
@left-what just	-6
@left-what law	5
@left-what layoffs	-6
@left-what lol	-9
@left-what lol $	-7
@left-what looking	15
@left-what looking @left-what	15
@left-what love	11
@left-what love @wrong-thing	11
@left-what love @wrong-thing god	12
@left-what may concern	5
@left-what member	21
@left-what member .	7
@left-what mic	-6
@left-what middle @wrong-thing	9
@left-what middle @wrong-thing @blocked-what	6
@left-what mistake	33
@left-what mistake $	17
@left-what money	-7
@left-what more	-5
@left-what new	-12
@left-what new @wrong-thing	6
@left-what new @wrong-thing .	6
@left-what next @people	7
@left-what ohio	9
@left-what ohio @these	7
@left-what omaha	5
@left-what omaha @left-what	5
@left-what organization	19
@left-what organization $	19
@left-what osha	-6
@left-what other @list	8
@left-what other @people	-5
@left-what paint	-10
@left-what paint $	-10
@left-what possible	7
@left-what possible @left-what	7
@left-what read	-12
@left-what receiving	13
@left-what refill	8
@left-what refill @mensajes	8
@left-what remote	-18
@left-what resign	12
@left-what rest	5
@left-what rest @wrong-thing @left-what	7
@left-what rice	-7
@left-what rice $	-7
@left-what robot	22
@left-what robot @left-what	22
@left-what safe	-6
@left-what safety	-7
@left-what same	10
@left-what should	-11
@left-what sleep	-8
@left-what sleep $	-5
@left-what so	8
@left-what spring	8
@left-what stay	-5
@left-what stove	-9
@left-what survey	-8
@left-what texas	6
@left-what thats	-20
@left-what third	5
@left-what understand	7
@left-what wake	-8
@left-what wedding	7
@left-what who	15
@left-what who can	15
@left-what whole @job	-5
@left-what whole @job @left-what	-5
@left-what whole @list	6
@left-what whole @owner	7
@left-what whom	5
@left-what whom @left-what	5
@left-what whom @left-what may	5
@left-what you @left-what	6
@left-what youre	-5
@lights	-9
@lights $	-33
@lights .	10
@lights . @again	7
@lights . actually	9
@lights . actually just	9
@lights @again	16
@lights @blocked-what	21
@lights @blocked-what @job	7
@lights @blocked-what @job @again	5
@lights @blocked-what @list	9
@lights @blocked-what @list $	10
@lights @boss-does	-6
@lights @carrier	19
@lights @carrier @blocked-what	17
@lights @left-what	8
@lights @left-what @left-what	-15
@lights @left-what @left-what $	-13
@lights @left-what accident	7
@lights @left-what mistake	20
@lights @list	12
@lights @list @corrected	10
@lights @off-when @elsewhere	6
@lights @off-when @elsewhere joke	6
@lights @people	24
@lights @please	-10
@lights @please you	-8
@lights @please you @remove-kindly	-8
@lights @tail	-19
@lights @wrong-thing	16
@lights @wrong-thing @left-what	-6
@lights _ $	-12
@lights _ @blocked-what	15
@lights _ @corrected	12
@lights _ @doing	11
@lights _ @elsewhere	11
@lights _ @hour	-5
@lights _ @left-what	-29
@lights _ @mensajes	8
@lights _ @please	6
@lights _ @tail	5
@lights _ _ $	-22
@lights _ _ .	11
@lights _ _ @carrier	10
@lights _ _ @do-not	-6
@lights _ _ @job	14
@lights _ _ @remove-kindly	-8
@lights _ _ @wrong-thing	-6
@lights _ _ joke	6
@lights _ _ just	9
@lights _ _ you	6
@lights _ accident	7
@lights _ actually	9
@lights _ every	6
@lights _ mistake	20
@lights _ week	7
@lights _ you	-11
@lights is	-7
@lights its	-7
@lights so	-12
@list	106
@list $	98
@list .	42
@list . @boss-does	5
@list . @carrier	7
@list . @corrected	-6
@list . @dont	6
@list . @tail	8
@list . im	5
@list 3	-10
@list 555	-13
@list @address	-22
@list @address @dont	-10
@list @address @texts	-7
@list @again @again	7
@list @again @hands-off	6
@list @again @these	6
@list @again only	-8
@list @blocked-what	18
@list @blocked-what $	6
@list @blocked-what @belong	6
@list @blocked-what @left-what	13
@list @blocked-what @left-what @list	9
@list @blocked-what @tail	-9
@list @blocked-what @tail @wrong-thing	-9
@list @boss-does $	9
@list @carrier	44
@list @carrier $	7
@list @carrier .	7
@list @carrier @left-what @blocked-what	-6
@list @carrier @tail	6
@list @carrier @tail $	6
@list @carrier @wrong-thing	17
@list @carrier @wrong-thing @left-what	12
@list @corrected	30
@list @corrected @boss-does	14
@list @corrected @dont	7
@list @corrected @dont @want	7
@list @cosas	-6
@list @cosas @these	11
@list @dont	7
@list @elsewhere	9
@list @end	13
@list @end @left-what	13
@list @equivocado	10
@list @hour	18
@list @hour $	-12
@list @hour @again	-6
@list @hour @blocked-what	7
@list @hour @hour	7
@list @hour @left-what	14
@list @hour @left-what @blocked-what	10
@list @jefe	7
@list @job	-31
@list @job $	-24
@list @job @list	12
@list @job @tail	5
@list @job @tail $	6
@list @job are	-11
@list @job so	-6
@list @left-what	41
@list @left-what $	-5
@list @left-what 3	10
@list @left-what @blocked-what	-12
@list @left-what @blocked-what $	-7
@list @left-what @left-what	-14
@list @left-what @left-what @list	-8
@list @left-what @left-what @owner	-7
@list @left-what @list	7
@list @left-what @list $	8
@list @left-what @people	11
@list @left-what @pictures	19
@list @left-what @tail	-8
@list @left-what @text	10
@list @left-what @these	-7
@list @left-what @these @left-what	-6
@list @left-what @went	11
@list @left-what you	5
@list @lights $	14
@list @list	80
@list @list $	15
@list @list .	11
@list @list @address	8
@list @list @address $	6
@list @list @again @corrected	-5
@list @list @blocked-what	-6
@list @list @blocked-what @tail	-11
@list @list @carrier	7
@list @list @carrier @wrong-thing	6
@list @list @left-what	8
@list @list @list	11
@list @list @want-to	7
@list @list changed	13
@list @list is	12
@list @list is $	12
@list @list is @elsewhere	7
@list @lista	42
@list @lista $	-8
@list @lista .	10
@list @lista @left-what	14
@list @lista im	9
@list @lista lol	7
@list @mensajes	-28
@list @mensajes $	-44
@list @mensajes .	10
@list @mensajes @mensajes	-12
@list @mensajes @wrong-thing	8
@list @mensajes are	14
@list @mensajes are @remove-kindly	12
@list @name	8
@list @name $	5
@list @off-when	-6
@list @paren	39
@list @paren $	19
@list @paren @corrected	13
@list @paren @texts	6
@list @people	-16
@list @people $	-5
@list @people @carrier	8
@list @please more	-5
@list @quiten	16
@list @quiten @left-what	8
@list @quiten @left-what $	8
@list @remove-kindly @us	6
@list @tail	60
@list @tail $	68
@list @tail @again	8
@list @taken	8
@list @texts	-10
@list @then-when you	5
@list @these	26
@list @these $	16
@list @want	9
@list @want-to	29
@list @want-to $	17
@list @want-to away	9
@list @wrong-thing	-25
@list @wrong-thing $	-16
@list @wrong-thing @blocked-what	8
@list @wrong-thing @blocked-what screen	13
@list @wrong-thing @job	-9
@list @wrong-thing @left-what	-11
@list @wrong-thing @wrong-thing	5
@list _ $	-21
@list _ .	11
@list _ 3	8
@list _ 555	-12
@list _ @address	-6
@list _ @again	11
@list _ @belong	6
@list _ @carrier	38
@list _ @corrected	10
@list _ @doing	16
@list _ @elsewhere	23
@list _ @end-somehow	-8
@list _ @job	-13
@list _ @left-what	35
@list _ @list	9
@list _ @mensajes	-26
@list _ @off-when	9
@list _ @paren	11
@list _ @person	11
@list _ @pictures	20
@list _ @please	9
@list _ @quiten	5
@list _ @remove-kindly	34
@list _ @tail	-16
@list _ @take	11
@list _ @taken	7
@list _ @text	10
@list _ @these	11
@list _ @told	-7
@list _ @want	-20
@list _ @wrong-thing	16
@list _ _ .	22
@list _ _ @address	21
@list _ _ @again	19
@list _ _ @boss-does	7
@list _ _ @carrier	6
@list _ _ @corrected	-15
@list _ _ @do-not	-7
@list _ _ @doing	-6
@list _ _ @dont	9
@list _ _ @elsewhere	18
@list _ _ @erase	12
@list _ _ @hour	6
@list _ _ @left-what	34
@list _ _ @lights	-7
@list _ _ @lista	-6
@list _ _ @lose	9
@list _ _ @mensajes	-15
@list _ _ @name	9
@list _ _ @off-when	-5
@list _ _ @owner	15
@list _ _ @people	18
@list _ _ @person	14
@list _ _ @tail	-7
@list _ _ @then-when	-15
@list _ _ @these	6
@list _ _ @threat	-6
@list _ _ @told	10
@list _ _ @us	11
@list _ _ @want	-15
@list _ _ @wrong-thing	-16
@list _ _ an	5
@list _ _ are	-12
@list _ _ away	-14
@list _ _ can	-7
@list _ _ do	-9
@list _ _ done	-10
@list _ _ im	6
@list _ _ is	-10
@list _ _ lol	6
@list _ _ make	8
@list _ _ much	8
@list _ _ new	-21
@list _ _ reassigned	12
@list _ _ screen	13
@list _ _ who	-5
@list _ alone	-10
@list _ an	-9
@list _ away	17
@list _ back	7
@list _ changed	13
@list _ combo	-8
@list _ cost	12
@list _ dead	-8
@list _ do	-5
@list _ does	-12
@list _ hands	17
@list _ how	-8
@list _ im	15
@list _ kyle	18
@list _ lol	-12
@list _ more	-5
@list _ only	-8
@list _ sorry	-5
@list _ still	-10
@list _ was	-6
@list _ where	-7
@list _ why	-7
@list _ you	-7
@list aint	13
@list aint @blocked-what	9
@list back	12
@list back $	11
@list bill	-8
@list broke	-9
@list bud	11
@list bud $	11
@list but	-6
@list changed	17
@list changed hands	17
@list continues	9
@list continues $	9
@list cost	-5
@list cost @blocked-what	-5
@list died	-10
@list do	5
@list do @remove-kindly	6
@list down	7
@list got	8
@list is $	9
@list is @blocked-what	-9
@list is @blocked-what new	-11
@list is @doing @take	6
@list is @elsewhere	20
@list is @elsewhere @name	8
@list is @left-what @corrected	7
@list is @left-what @lista	-6
@list is @left-what @owner	11
@list is @left-what @pictures	9
@list is @left-what new	-10
@list is @list	-7
@list is @list $	-7
@list is @person	-11
@list is @remove-kindly	36
@list is @remove-kindly @left-what	5
@list isnt	35
@list isnt @person	11
@list its	-6
@list month	-16
@list month $	-8
@list needs	-8
@list needs @left-what	-8
@list only	-8
@list same	-8
@list same @list	-8
@list same @list $	-8
@list saved	-8
@list screen	-9
@list still @doing	11
@list too	-26
@list too $	-26
@list warehouse	-18
@list was	-20
@list was dead	-8
@list was dead $	-8
@list weather	-20
@list week	-28
@list week $	-19
@list were	-5
@list where	-9
@list where you	-9
@list who	11
@list who @list	11
@list would	6
@list would @carrier	6
@list would @carrier .	6
@list year	-7
@list you	15
@list you got	8
@list you got $	8
@lista	43
@lista $	46
@lista @address	21
@lista @address $	11
@lista @address @address	15
@lista @address @address $	15
@lista @address @elsewhere	-18
@lista @address @mensajes	-6
@lista @address @please	10
@lista @address que	9
@lista @again	7
@lista @cosas	7
@lista @do-not	5
@lista @elsewhere	-33
@lista @elsewhere $	-8
@lista @elsewhere @elsewhere	8
@lista @elsewhere @elsewhere @mensajes	8
@lista @elsewhere @elsewhere que	7
@lista @elsewhere @jefe	-5
@lista @elsewhere @mensajes	6
@lista @elsewhere @mensajes $	6
@lista @elsewhere @mi	28
@lista @elsewhere @mi $	16
@lista @elsewhere @paren	-8
@lista @elsewhere @please	14
@lista @elsewhere @please @escribir	10
@lista @elsewhere @trabajo	-26
@lista @elsewhere @trabajo $	-8
@lista @elsewhere se	12
@lista @elsewhere se @puede	12
@lista @equivocado	14
@lista @equivocado $	12
@lista @escriban y	5
@lista @escriban y @escriban	5
@lista @escribir	-12
@lista @escribir $	-5
@lista @interesado	7
@lista @interesado @elsewhere	7
@lista @left-what @blocked-what	9
@lista @left-what @left-what	-6
@lista @list $	5
@lista @lista	8
@lista @lista $	27
@lista @lista @list	-7
@lista @mensajes	-7
@lista @mensajes $	-7
@lista @mensajes @elsewhere le	-9
@lista @mi	9
@lista @mi $	5
@lista @nada	7
@lista @nada vez	7
@lista @nada vez $	7
@lista @numero	81
@lista @numero @address	7
@lista @numero @elsewhere	9
@lista @numero @elsewhere @persona	7
@lista @numero @please	22
@lista @numero @please @address	8
@lista @numero es	11
@lista @numero es nuevo	11
@lista @numero nuevo	5
@lista @owner	-9
@lista @paren	-12
@lista @please @blocked-what	-14
@lista @please @escriban	7
@lista @please @escriban $	6
@lista @please es $	11
@lista @please es @elsewhere	-15
@lista @please hay	13
@lista @please hay @nada	22
@lista @please vive	8
@lista @quiero	-20
@lista @quiten	17
@lista @quiten @lista	10
@lista @quitenme	18
@lista @quitenme $	15
@lista @said	8
@lista @trabajo	18
@lista @trabajo $	-9
@lista @trabajo es	6
@lista @trabajo es @elsewhere	10
@lista @wrong-thing	-8
@lista @wrong-thing @left-what	7
@lista @wrong-thing names	-7
@lista _ .	5
@lista _ @address	38
@lista _ @beg	5
@lista _ @boss-does	-9
@lista _ @escriban	7
@lista _ @jefe	-9
@lista _ @left-what	-12
@lista _ @list	-6
@lista _ @lista	14
@lista _ @lose	10
@lista _ @mandenme	-5
@lista _ @mi	27
@lista _ @nada	20
@lista _ @numero	8
@lista _ @paren	-9
@lista _ @person	12
@lista _ @persona	-7
@lista _ @please	26
@lista _ @quiero	-6
@lista _ @quiten	19
@lista _ @quitenlo	7
@lista _ @quitenme	11
@lista _ @remove-kindly	15
@lista _ @tail	10
@lista _ @trabajo	-18
@lista _ _ $	15
@lista _ _ @address	7
@lista _ _ @corrected	-10
@lista _ _ @disturbs	16
@lista _ _ @dont	7
@lista _ _ @escriben	19
@lista _ _ @escribir	10
@lista _ _ @interesado	13
@lista _ _ @jefe	30
@lista _ _ @left-what	17
@lista _ _ @lista	12
@lista _ _ @mensajes	25
@lista _ _ @mi	9
@lista _ _ @nada	26
@lista _ _ @numero	-12
@lista _ _ @other-list	-10
@lista _ _ @paren	11
@lista _ _ @please	6
@lista _ _ @puede	12
@lista _ _ @quiero	-16
@lista _ _ @quiten	-16
@lista _ _ @quitenme	5
@lista _ _ @said	-26
@lista _ _ ahora	11
@lista _ _ carriers	-5
@lista _ _ consultorio	17
@lista _ _ es	7
@lista _ _ hay	-7
@lista _ _ le	-12
@lista _ _ que	7
@lista _ _ senal	-9
@lista _ _ tengo	-6
@lista _ _ ultimo	9
@lista _ changed	-6
@lista _ es	21
@lista _ hay	13
@lista _ is	-5
@lista _ jaja	-8
@lista _ just	-12
@lista _ mal	21
@lista _ moved	7
@lista _ names	-7
@lista _ pero	-10
@lista _ que	-22
@lista _ revoco	5
@lista _ se	39
@lista _ sus	10
@lista _ vez	7
@lista _ vive	8
@lista _ y	6
@lista afecta	-7
@lista apuntado	13
@lista apuntado $	13
@lista but	-6
@lista calor	-13
@lista calor $	-10
@lista donde	-6
@lista es	17
@lista es @elsewhere	20
@lista es @elsewhere @numero	6
@lista es @elsewhere consultorio	17
@lista es @elsewhere ultimo	9
@lista es @numero	12
@lista es @numero @elsewhere	12
@lista es @persona	-13
@lista es @persona @numero	-8
@lista es @trabajo	13
@lista es @trabajo $	13
@lista estamos	-7
@lista estare	-7
@lista im	13
@lista is	-13
@lista is @left-what	-10
@lista lloviendo	-14
@lista lol	17
@lista lol $	19
@lista manana	12
@lista medio	10
@lista medio $	5
@lista medio revoco	5
@lista mes	-6
@lista o	5
@lista para	6
@lista parado	-5
@lista pero	-15
@lista personales	7
@lista personales $	7
@lista porque	10
@lista que	27
@lista que @address	7
@lista que @blocked-what	16
@lista tranquilo	-6
@lista vez	-5
@lista y	20
@lista y @elsewhere	11
@lista y se	12
@lose	46
@lose $	31
@lose @address	7
@lose @blocked-what	34
@lose @blocked-what @list	18
@lose @blocked-what @wrong-thing $	5
@lose @carrier $	-5
@lose @elsewhere @elsewhere	-9
@lose @elsewhere @persona	13
@lose @elsewhere @persona $	11
@lose @escribir	-11
@lose @left-what @carrier	-15
@lose @left-what @tail	9
@lose @list	-10
@lose @list @list	-6
@lose @list @list $	-6
@lose @lista	12
@lose @person	-10
@lose @persona @numero $	5
@lose _ @blocked-what	-19
@lose _ @carrier	-14
@lose _ @elsewhere	-10
@lose _ @left-what	-6
@lose _ @list	11
@lose _ @lista	-6
@lose _ @numero	8
@lose _ @persona	13
@lose _ @tail	26
@lose _ @wrong-thing	11
@lose _ _ $	32
@lose _ _ @address	-7
@lose _ _ @blocked-what	8
@lose _ _ @carrier	-7
@lose _ _ @dont	6
@lose _ _ @left-what	15
@lose _ _ @list	-26
@lose _ existo	20
@lose _ lol	12
@lose que	22
@lose que existo	20
@lose que existo $	20
@lose you	8
@lose you $	20
@mandenme	-36
@mandenme $	9
@mandenme @elsewhere	-24
@mandenme @elsewhere @elsewhere	-8
@mandenme @nada	-7
@mandenme _ @elsewhere	-15
@mandenme _ @nada	-8
@me	-23
@me @escriban	34
@me @escriban $	22
@me @escriban @address	9
@me _ @address	8
@me _ @elsewhere	-8
@me _ _ .	6
@mensajes	106
@mensajes $	112
@mensajes . @corrected	6
@mensajes . @corrected cant	7
@mensajes . @elsewhere	-10
@mensajes . @please	-7
@mensajes . im	6
@mensajes . its	6
@mensajes @address	63
@mensajes @address $	40
@mensajes @address @address	20
@mensajes @address @address $	10
@mensajes @address @quitenme	5
@mensajes @again	-16
@mensajes @again @corrected	-8
@mensajes @again im	9
@mensajes @belong	10
@mensajes @belong @tail	5
@mensajes @blocked-what	-14
@mensajes @blocked-what $	12
@mensajes @blocked-what @again	6
@mensajes @blocked-what @blocked-what	-15
@mensajes @blocked-what @blocked-what @list	-13
@mensajes @blocked-what @disturbs	7
@mensajes @blocked-what @elsewhere	-7
@mensajes @blocked-what @hour	-23
@mensajes @blocked-what @hour @hour	-16
@mensajes @blocked-what @left-what	-16
@mensajes @blocked-what @left-what @wrong-thing	-7
@mensajes @blocked-what @list	7
@mensajes @blocked-what @owner	13
@mensajes @blocked-what @owner instead	7
@mensajes @blocked-what @people	10
@mensajes @blocked-what @people more	10
@mensajes @blocked-what @person	-31
@mensajes @blocked-what @tail	41
@mensajes @blocked-what @tail @again	16
@mensajes @blocked-what @tail @wrong-thing	15
@mensajes @boss-does	9
@mensajes @carrier $	6
@mensajes @corrected	16
@mensajes @corrected @list	7
@mensajes @corrected @take	8
@mensajes @dont	17
@mensajes @elsewhere	-6
@mensajes @elsewhere $	-12
@mensajes @elsewhere @blocked-what	7
@mensajes @elsewhere @elsewhere	-6
@mensajes @elsewhere @elsewhere @cosas	15
@mensajes @elsewhere @elsewhere @jefe	-20
@mensajes @elsewhere @lista @numero	-5
@mensajes @elsewhere @nada	-7
@mensajes @elsewhere @numero @elsewhere	-6
@mensajes @elsewhere @trabajo	13
@mensajes @elsewhere @trabajo $	13
@mensajes @elsewhere le	-9
@mensajes @elsewhere le hago	-9
@mensajes @elsewhere se	6
@mensajes @elsewhere se hace	6
@mensajes @elsewhere voz	-8
@mensajes @hour	-16
@mensajes @hour @corrected	-8
@mensajes @hour you	-6
@mensajes @left-what	28
@mensajes @left-what $	7
@mensajes @left-what @blocked-what @tail	6
@mensajes @left-what @paren	-8
@mensajes @left-what @person	6
@mensajes @lista	6
@mensajes @lista $	8
@mensajes @mensajes	-12
@mensajes @nada	47
@mensajes @nada $	8
@mensajes @nada @address	9
@mensajes @nada @address $	5
@mensajes @nada y	12
@mensajes @no-more-of	-7
@mensajes @owner	-6
@mensajes @paren	-24
@mensajes @paren $	-9
@mensajes @paren @left-what	-17
@mensajes @paren @left-what @carrier	-11
@mensajes @person	9
@mensajes @person else	8
@mensajes @person else $	8
@mensajes @please @blocked-what	5
@mensajes @quitenme	5
@mensajes @remove-kindly	-15
@mensajes @remove-kindly @went	-12
@mensajes @tail	13
@mensajes @take	8
@mensajes @want	-8
@mensajes @want @these	-6
@mensajes @want-to	10
@mensajes @wrong-thing	9
@mensajes _ $	66
@mensajes _ @blocked-what	-8
@mensajes _ @carrier	5
@mensajes _ @corrected	-16
@mensajes _ @disturbs	7
@mensajes _ @do-not	-7
@mensajes _ @elsewhere	-30
@mensajes _ @escriban	-16
@mensajes _ @hour	-13
@mensajes _ @left-what	-39
@mensajes _ @list	14
@mensajes _ @mensajes	7
@mensajes _ @owner	10
@mensajes _ @people	8
@mensajes _ @person	-15
@mensajes _ @quitenme	5
@mensajes _ @tail	46
@mensajes _ @take	9
@mensajes _ @trabajo	14
@mensajes _ @want-to	19
@mensajes _ @went	-14
@mensajes _ @word	-14
@mensajes _ @write	17
@mensajes _ _ $	48
@mensajes _ _ @I_stop	5
@mensajes _ _ @address	26
@mensajes _ _ @again	22
@mensajes _ _ @belong	-6
@mensajes _ _ @blocked-what	-34
@mensajes _ _ @bloqueo	-8
@mensajes _ _ @boss-does	-8
@mensajes _ _ @bothering	-8
@mensajes _ _ @corrected	-24
@mensajes _ _ @cosas	13
@mensajes _ _ @doing	21
@mensajes _ _ @elsewhere	-35
@mensajes _ _ @escriben	15
@mensajes _ _ @hands-off	-15
@mensajes _ _ @jefe	-23
@mensajes _ _ @job	11
@mensajes _ _ @left-what	-20
@mensajes _ _ @lights	-9
@mensajes _ _ @list	-16
@mensajes _ _ @lista	-6
@mensajes _ _ @nada	6
@mensajes _ _ @numero	-6
@mensajes _ _ @people	-5
@mensajes _ _ @pictures	-8
@mensajes _ _ @please	-12
@mensajes _ _ @quitar	-5
@mensajes _ _ @tail	16
@mensajes _ _ @take	7
@mensajes _ _ @told	5
@mensajes _ _ @want	-9
@mensajes _ _ @want-to	6
@mensajes _ _ @went	-10
@mensajes _ _ @wrong-thing	-7
@mensajes _ _ are	-10
@mensajes _ _ back	-6
@mensajes _ _ cant	7
@mensajes _ _ hago	-9
@mensajes _ _ im	12
@mensajes _ _ instead	7
@mensajes _ _ jaja	5
@mensajes _ _ more	10
@mensajes _ _ para	-5
@mensajes _ _ should	-5
@mensajes _ _ sindicato	-8
@mensajes _ _ so	-13
@mensajes _ _ welcome	12
@mensajes _ _ you	15
@mensajes _ back	-5
@mensajes _ do	-32
@mensajes _ else	8
@mensajes _ estoy	8
@mensajes _ fine	-11
@mensajes _ four	6
@mensajes _ im	13
@mensajes _ its	6
@mensajes _ landlord	-6
@mensajes _ le	-14
@mensajes _ lol	6
@mensajes _ que	-39
@mensajes _ se	6
@mensajes _ so	-7
@mensajes _ through	-10
@mensajes _ too	8
@mensajes _ unwanted	7
@mensajes _ voz	-8
@mensajes _ you	-10
@mensajes are	-16
@mensajes are @bothering	-9
@mensajes are @remove-kindly	12
@mensajes are @remove-kindly welcome	12
@mensajes are unwanted	7
@mensajes are unwanted $	7
@mensajes back	-6
@mensajes came	-11
@mensajes conmigo	12
@mensajes conmigo $	12
@mensajes cost	16
@mensajes desde	-19
@mensajes es que	-11
@mensajes gone	9
@mensajes got	10
@mensajes how	-29
@mensajes how do	-29
@mensajes how do @corrected	-29
@mensajes instead	-10
@mensajes instead $	-10
@mensajes only	-22
@mensajes para	12
@mensajes que	-9
@mensajes sin	-9
@mensajes so	-9
@mensajes sorry	-9
@mensajes sorry $	-9
@mensajes too	10
@mensajes too $	11
@mensajes yet	-7
@mensajes yet $	-7
@mensajes you	-7
@mensajes you $	-8
@mi $	11
@mi @lista	64
@mi @lista @address	12
@mi @lista @elsewhere	16
@mi @lista @elsewhere @mensajes	5
@mi @lista personales	7
@mi @lista personales $	7
@mi @lista porque	10
@mi @mensajes	-22
@mi @mensajes $	-19
@mi @numero	-9
@mi @numero $	-9
@mi @numero @address	-7
@mi @numero es	-6
@mi @numero es @elsewhere	-6
@mi @persona $	-6
@mi @trabajo	14
@mi @trabajo $	9
@mi @trabajo @please	-6
@mi @trabajo que	7
@mi _ $	-34
@mi _ @lista	6
@mi _ _ $	5
@mi _ _ @blocked-what	7
@mi _ _ @elsewhere	6
@mi _ _ @mensajes	10
@mi _ _ @nada	10
@mi _ _ @please	9
@mi _ _ @quiero	9
@mi _ _ @trabajo	-5
@mi _ para	9
@mi _ personales	7
@mi _ porque	10
@mi _ que	17
@mi _ y	-5
@mi dinero	-5
@mi hijos $	-5
@mi tipo	-7
@mi y @please	9
@mine	12
@mine @carrier	9
@nada	54
@nada $	55
@nada .	14
@nada . @please	6
@nada @address	30
@nada @address $	38
@nada @address @address	-8
@nada @address @lista	5
@nada @blocked-what	11
@nada @blocked-what @escriban	16
@nada @blocked-what @escriban $	9
@nada @blocked-what @escriban @nada	7
@nada @bloqueo	-10
@nada @cosas	23
@nada @cosas $	28
@nada @elsewhere	17
@nada @elsewhere $	-7
@nada @elsewhere @elsewhere	8
@nada @elsewhere @lista	10
@nada @elsewhere @lista $	12
@nada @elsewhere @mensajes	33
@nada @elsewhere @mensajes @nada	16
@nada @elsewhere @nada	-5
@nada @elsewhere @nada $	-11
@nada @elsewhere @persona	-20
@nada @elsewhere @persona $	-9
@nada @elsewhere nadie	6
@nada @elsewhere nadie $	6
@nada @elsewhere ustedes	18
@nada @elsewhere ustedes $	13
@nada @escriban	20
@nada @escriban $	20
@nada @hands-off	-6
@nada @lista	-8
@nada @mensajes	42
@nada @mensajes $	16
@nada @mensajes @address	7
@nada @mensajes @elsewhere	17
@nada @mensajes @nada	25
@nada @nada	21
@nada @nada $	-11
@nada @nada @address	19
@nada @nada @elsewhere	-9
@nada @nada @elsewhere @persona	-9
@nada @nada @nada	30
@nada @nada le	18
@nada @numero	-13
@nada @numero $	15
@nada @numero @elsewhere	-18
@nada @paren	-6
@nada @quiero	14
@nada @trabajo	-14
@nada @trabajo $	-11
@nada @trabajo @elsewhere	19
@nada @trabajo @lista	-19
@nada _ $	34
@nada _ @address	-16
@nada _ @blocked-what	-15
@nada _ @corrected	6
@nada _ @dije	20
@nada _ @elsewhere	8
@nada _ @mensajes	36
@nada _ @nada	36
@nada _ @paren	8
@nada _ @persona	-16
@nada _ @please	7
@nada _ @quiten	13
@nada _ @quitenme	12
@nada _ @trabajo	-8
@nada _ _ .	7
@nada _ _ @address	22
@nada _ _ @blocked-what	8
@nada _ _ @dije	23
@nada _ _ @left-what	-6
@nada _ _ @lista	-10
@nada _ _ @nada	12
@nada _ _ @persona	9
@nada _ _ @please	-11
@nada _ _ @quiero	-18
@nada _ _ @quitenme	9
@nada _ _ @trabajo	16
@nada _ _ fa	-9
@nada _ _ le	16
@nada _ _ para	10
@nada _ _ pasa	11
@nada _ _ que	-5
@nada _ _ ustedes	-5
@nada _ es	-13
@nada _ le	18
@nada _ nadie	6
@nada _ para	-12
@nada _ puedo	10
@nada _ que	15
@nada _ ustedes	23
@nada conozco	-8
@nada lado	9
@nada lado $	8
@nada le	18
@nada llamadas	19
@nada medio	6
@nada medio $	6
@nada modo	-14
@nada modo $	-11
@nada persona	11
@nada persona $	11
@nada pio	-6
@nada pio $	-6
@nada poquito	-10
@nada que	-9
@nada que @blocked-what @escriban	6
@nada sindicato	-12
@nada sopa	-27
@nada vez	-15
@nada vez $	-14
@nada vez @address	-6
@nada vez ustedes	5
@nada y	-7
@name	51
@name $	11
@name @address	5
@name @address $	5
@name @again	-5
@name @blocked-what	15
@name @blocked-what @left-what	14
@name @job	6
@name @name	-8
@name @please	-6
@name @wrong-thing	8
@name _ $	-13
@name _ @address	-6
@name _ @left-what	12
@name _ @list	9
@name _ @mensajes	7
@name _ _ @blocked-what	23
@name _ _ @left-what	-10
@name is	8
@no-more-of	-41
@no-more-of $	-34
@no-more-of @address	-7
@no-more-of @blocked-what @blocked-what	7
@no-more-of @blocked-what @blocked-what @list	7
@no-more-of @carrier	-11
@no-more-of @corrected	-8
@no-more-of @left-what	12
@no-more-of @list	5
@no-more-of @tail	-13
@no-more-of @tail $	-13
@no-more-of @these	10
@no-more-of @these @job	9
@no-more-of _ @job	9
@no-more-of _ @left-what	-5
@no-more-of _ @paren	-8
@no-more-of _ @wrong-thing	7
@no-more-of _ _ $	-14
@no-more-of _ _ @left-what	9
@no-more-of _ _ @list	8
@no-more-of alone	17
@no-more-of alone $	17
@not-texts	8
@not-texts scribe	6
@numero	116
@numero $	21
@numero .	13
@numero . @quitenlo	11
@numero . @quitenlo $	6
@numero @address	8
@numero @address $	30
@numero @address @elsewhere	-10
@numero @address @please	-10
@numero @blocked-what	-16
@numero @elsewhere	-15
@numero @elsewhere @cosas	13
@numero @elsewhere @cosas @lista	13
@numero @elsewhere @elsewhere	7
@numero @elsewhere @elsewhere @lista	-19
@numero @elsewhere @elsewhere @trabajo	9
@numero @elsewhere @lista	-13
@numero @elsewhere @lista $	-15
@numero @elsewhere @nada	7
@numero @elsewhere @persona	-10
@numero @elsewhere @persona @persona	-8
@numero @elsewhere @please	6
@numero @elsewhere @trabajo pero	-7
@numero @elsewhere casa	11
@numero @elsewhere empleado	-5
@numero @equivocado @address	5
@numero @equivocado @address $	5
@numero @equivocado @elsewhere	-18
@numero @lista	19
@numero @nada	-6
@numero @persona	7
@numero @please	22
@numero @please @address	8
@numero @please @address es	8
@numero @please @quiero	5
@numero @quiten	6
@numero @quiten @lista	5
@numero @quiten @lista $	5
@numero @quitenlo	23
@numero @quitenlo $	17
@numero @quitenme	-18
@numero @quitenme @elsewhere	-18
@numero _ $	79
@numero _ @address	17
@numero _ @blocked-what	-8
@numero _ @cosas	13
@numero _ @elsewhere	-34
@numero _ @lista	-17
@numero _ @mensajes	-9
@numero _ @nada	14
@numero _ @quiero	5
@numero _ @quitenlo	22
@numero _ _ $	42
@numero _ _ @elsewhere	13
@numero _ _ @escribir	6
@numero _ _ @jefe	9
@numero _ _ @lista	-11
@numero _ _ @nada	-23
@numero _ _ @numero	6
@numero _ _ @please	-13
@numero _ _ @quiero	-5
@numero _ _ @trabajo	12
@numero _ _ campanas	12
@numero _ _ es	7
@numero _ _ para	-7
@numero _ _ pero	-7
@numero _ casa	11
@numero _ empleado	-5
@numero _ nuevo	11
@numero _ sus	12
@numero cambio @elsewhere	6
@numero cambio @elsewhere @jefe	6
@numero errado	19
@numero errado $	19
@numero es @elsewhere	-7
@numero es @elsewhere @elsewhere	-8
@numero es nuevo	11
@numero es nuevo @elsewhere	11
@numero nuevo	-10
@numero nuevo $	-11
@numero para	17
@numero para sus	12
@numero pero	-10
@numero pero @elsewhere	-7
@numero privado	10
@numero que	6
@numero viejo	-28
@numero viejo y	-16
@numero y @persona	6
@numero y @persona @numero	5
@numero yo	14
@off-when	-32
@off-when $	-9
@off-when @blocked-what	-7
@off-when @corrected	-13
@off-when @elsewhere	9
@off-when @mensajes	6
@off-when @mensajes $	12
@off-when @these	11
@off-when @wrong-thing	11
@off-when @wrong-thing @job	8
@off-when _ @job	9
@off-when _ @please	7
@off-when _ _ $	10
@off-when _ _ @again	10
@off-when _ _ @left-what	-6
@other-list	-23
@other-list $	-19
@other-list . @left-what	8
@other-list @address	-9
@other-list @lista	-6
@other-list @tail	-15
@other-list @tail $	-13
@other-list _ @left-what	17
@other-list _ _ $	-6
@other-list _ _ @blocked-what	-6
@other-list _ _ @mensajes	11
@other-list _ im	-6
@other-list but	8
@owner	-34
@owner $	-21
@owner 555	-15
@owner @again	10
@owner @again @corrected	11
@owner @blocked-what	-11
@owner @boss-does	-13
@owner @boss-does @blocked-what	-8
@owner @boss-does @blocked-what @left-what	-8
@owner @carrier	11
@owner @elsewhere	-16
@owner @elsewhere 10	-7
@owner @elsewhere @lista	-6
@owner @elsewhere @lista $	-5
@owner @hands-off is	16
@owner @left-what	-7
@owner @left-what @paren	-14
@owner @left-what law	5
@owner @list	17
@owner @list $	7
@owner @name	8
@owner @paren	7
@owner @people	-32
@owner @people $	-32
@owner @remove-kindly	-5
@owner @tail $	5
@owner @told	-6
@owner @wrong-thing	6
@owner _ $	-44
@owner _ .	7
@owner _ 10	-7
@owner _ @address	7
@owner _ @again	6
@owner _ @blocked-what	-11
@owner _ @bothering	-8
@owner _ @carrier	-6
@owner _ @corrected	8
@owner _ @do-not	6
@owner _ @elsewhere	-5
@owner _ @jefe	8
@owner _ @left-what	-10
@owner _ @lights	-5
@owner _ @lista	-6
@owner _ @paren	-23
@owner _ @please	7
@owner _ @remove-kindly	10
@owner _ @tail	5
@owner _ @texts	-7
@owner _ @wrong-thing	6
@owner _ _ $	-16
@owner _ _ .	27
@owner _ _ 91	14
@owner _ _ @address	7
@owner _ _ @again	9
@owner _ _ @blocked-what	-6
@owner _ _ @boss-does	8
@owner _ _ @bothering	-9
@owner _ _ @doing	-7
@owner _ _ @left-what	8
@owner _ _ @lights	14
@owner _ _ @list	-8
@owner _ _ @lista	-7
@owner _ _ @mensajes	-10
@owner _ _ @please	-10
@owner _ _ @remove-kindly	15
@owner _ _ @tail	5
@owner _ _ @take	6
@owner _ _ @wrong-thing	-14
@owner _ _ are	9
@owner _ _ lol	-6
@owner _ _ you	-26
@owner _ but	-5
@owner _ is	19
@owner _ law	5
@owner _ lol	10
@owner _ reads	-7
@owner alone	7
@owner alone $	8
@owner closed	-8
@owner doesnt	8
@owner gets	16
@owner gets @left-what	17
@owner im	-6
@owner instead	7
@owner set	-5
@owner signed	7
@owner signed @blocked-what	7
@owner signed @blocked-what @lights	7
@owner was	8
@paren	157
@paren $	178
@paren .	-25
@paren . @corrected @take	5
@paren . im	8
@paren @address	55
@paren @address $	32
@paren @address @address	21
@paren @address @address $	15
@paren @address @elsewhere @escribir	8
@paren @again	-14
@paren @again @take	-21
@paren @blocked-what	-45
@paren @blocked-what $	-10
@paren @blocked-what @quiten	-9
@paren @blocked-what @quiten @elsewhere	-9
@paren @blocked-what @then-when	-6
@paren @blocked-what @then-when you	-6
@paren @boss-does	-8
@paren @boss-does @blocked-what	-7
@paren @bothering $	10
@paren @bothering @blocked-what	-7
@paren @bothering @list	-13
@paren @bothering @list $	-10
@paren @bothering @mensajes	-7
@paren @carrier	6
@paren @carrier @carrier	6
@paren @corrected	52
@paren @corrected @dont	6
@paren @corrected beg	8
@paren @corrected beg you	8
@paren @cosas	17
@paren @doing	13
@paren @doing $	19
@paren @doing @left-what	7
@paren @doing @left-what @blocked-what	6
@paren @doing @us	-12
@paren @doing so	-8
@paren @elsewhere	-51
@paren @elsewhere @elsewhere	15
@paren @elsewhere @elsewhere @mensajes	15
@paren @elsewhere @elsewhere historia	-8
@paren @elsewhere @elsewhere vez	18
@paren @elsewhere @escribir	7
@paren @elsewhere @escribir $	13
@paren @elsewhere @lista	20
@paren @elsewhere @lista $	11
@paren @elsewhere @lista @address	5
@paren @elsewhere @mensajes	8
@paren @elsewhere @mensajes $	35
@paren @elsewhere @mensajes @elsewhere	-15
@paren @elsewhere @trabajo	-10
@paren @elsewhere comer	-9
@paren @elsewhere dos	-9
@paren @elsewhere envio	38
@paren @elsewhere luz	-10
@paren @elsewhere mes	-9
@paren @elsewhere semana	-10
@paren @escribir	5
@paren @hands-off	-17
@paren @hour	17
@paren @hour @left-what	-7
@paren @job	-10
@paren @job $	-9
@paren @left-what	-22
@paren @left-what $	5
@paren @left-what @blocked-what	-10
@paren @left-what @blocked-what @wrong-thing	-6
@paren @left-what @carrier	-25
@paren @left-what @carrier $	-5
@paren @left-what @carrier @carrier	-20
@paren @left-what @cosas	8
@paren @left-what @elsewhere	-7
@paren @left-what @job	-6
@paren @left-what @list	20
@paren @left-what @tail	6
@paren @left-what @tail $	6
@paren @left-what @texts	7
@paren @left-what @texts $	6
@paren @left-what choice	7
@paren @left-what thats	-19
@paren @list $	11
@paren @lista	33
@paren @lista $	17
@paren @lista @address	8
@paren @lista @please	-5
@paren @paren	24
@paren @paren $	12
@paren @paren @paren	13
@paren @person	-14
@paren @person @blocked-what	-16
@paren @persona	-16
@paren @quiero	-7
@paren @tail	27
@paren @tail $	15
@paren @take	-27
@paren @take @list	-9
@paren @texts	-15
@paren @texts $	16
@paren @texts @again	-26
@paren @texts @blocked-what $	-23
@paren @texts @blocked-what .	9
@paren @texts @blocked-what @again	9
@paren @texts @blocked-what @list	-8
@paren @texts @blocked-what @owner	6
@paren @texts @left-what $	7
@paren @texts @person $	-17
@paren @these	9
@paren @wrong-thing	12
@paren @wrong-thing @left-what	24
@paren @wrong-thing @wrong-thing	-8
@paren _ $	111
@paren _ .	-5
@paren _ @address	35
@paren _ @again	-18
@paren _ @blocked-what	13
@paren _ @bothering	9
@paren _ @carrier	-18
@paren _ @corrected	33
@paren _ @cosas	-11
@paren _ @do-not	-7
@paren _ @dont	6
@paren _ @elsewhere	6
@paren _ @escribir	7
@paren _ @list	12
@paren _ @lista	22
@paren _ @nada	8
@paren _ @paren	15
@paren _ @person	-6
@paren _ @please	-29
@paren _ @quitar	-26
@paren _ @quiten	-9
@paren _ @siguen	12
@paren _ @tail	7
@paren _ @take	-21
@paren _ @texts	8
@paren _ @then-when	-14
@paren _ @told	11
@paren _ @trabajo	-12
@paren _ @us	-14
@paren _ @want	5
@paren _ @wrong-thing	5
@paren _ _ $	49
@paren _ _ .	11
@paren _ _ @address	20
@paren _ _ @again	29
@paren _ _ @blocked-what	21
@paren _ _ @carrier	-23
@paren _ _ @cosas	-15
@paren _ _ @elsewhere	-19
@paren _ _ @escribir	-17
@paren _ _ @hands-off	11
@paren _ _ @hour	13
@paren _ _ @left-what	32
@paren _ _ @list	-15
@paren _ _ @mensajes	13
@paren _ _ @owner	-11
@paren _ _ @paren	8
@paren _ _ @person	-18
@paren _ _ @pictures	-7
@paren _ _ @siguen	12
@paren _ _ @tail	29
@paren _ _ @take	15
@paren _ _ @texts	-9
@paren _ _ @want	11
@paren _ _ @went	5
@paren _ _ @wrong-thing	-34
@paren _ _ gas	-8
@paren _ _ got	6
@paren _ _ historia	-8
@paren _ _ im	10
@paren _ _ jaja	-7
@paren _ _ que	-22
@paren _ _ times	7
@paren _ _ vez	18
@paren _ _ you	-7
@paren _ beg	8
@paren _ choice	7
@paren _ comer	-9
@paren _ dos	-9
@paren _ envio	38
@paren _ im	9
@paren _ luz	-10
@paren _ mes	-9
@paren _ que	9
@paren _ semana	-10
@paren _ so	-8
@paren _ still	9
@paren _ tarea	-15
@paren _ thats	-19
@paren _ times	18
@paren _ y	10
@paren _ yo	12
@paren _ you	-21
@paren adding	15
@paren adding @blocked-what	15
@paren did	5
@paren do	7
@paren do @corrected	10
@paren how	7
@paren im	12
@paren is	7
@paren is @left-what	-6
@paren jaja	-30
@paren jaja $	-30
@paren n	-8
@paren para	-30
@paren para @quitar	-7
@paren para @quitar $	-7
@paren que	-12
@paren twice	5
@paren y	35
@paren y @blocked-what	17
@people	13
@people $	-6
@people .	9
@people @address	-27
@people @address $	-27
@people @again	-7
@people @belong	14
@people @boss-does @left-what	7
@people @boss-does @left-what @left-what	6
@people @carrier	-21
@people @carrier $	-20
@people @carrier @left-what @lista	5
@people @corrected	10
@people @corrected @do-not	8
@people @hour	5
@people @job	8
@people @job $	8
@people @job @left-what	12
@people @left-what	-8
@people @left-what @job	-6
@people @left-what @these	11
@people @left-what @these @wrong-thing	11
@people @left-what @want	-11
@people @list	-8
@people @list is	-8
@people @pictures	13
@people @these	6
@people @wrong-thing	18
@people @wrong-thing @list	8
@people @wrong-thing you	7
@people _ $	-27
@people _ @address	12
@people _ @again	12
@people _ @boss-does	17
@people _ @carrier	-9
@people _ @hour	7
@people _ @job	-7
@people _ @left-what	26
@people _ @list	9
@people _ @mensajes	24
@people _ @paren	-6
@people _ @these	14
@people _ _ @again	-11
@people _ _ @boss-does	17
@people _ _ @bothering	-9
@people _ _ @corrected	-14
@people _ _ @left-what	-13
@people _ _ @list	17
@people _ _ @lista	5
@people _ _ @mensajes	6
@people _ _ @people	13
@people _ _ @person	-7
@people _ _ @tail	5
@people _ _ @wrong-thing	9
@people _ _ do	-6
@people _ _ its	7
@people _ _ youre	12
@people _ is	-8
@people _ question	-5
@people _ you	7
@people got	-10
@people more	12
@people more @again	5
@people more @mensajes	19
@people more @mensajes $	13
@people more @mensajes @again	9
@people more @wrong-thing $	10
@people more question	-5
@people more question $	-5
@people sorry	5
@people sorry $	8
@people you	29
@people you @want	8
@person	-31
@person $	-11
@person . @dont	7
@person @blocked-what	-27
@person @blocked-what @list	-7
@person @blocked-what @list $	-7
@person @carrier	7
@person @carrier $	-7
@person @carrier @left-what	19
@person @do-not @blocked-what	6
@person @do-not @blocked-what @list	5
@person @doing @again	7
@person @elsewhere	-5
@person @hands-off	13
@person @left-what	-10
@person @left-what $	-6
@person @left-what @erase	11
@person @left-what @paren	-13
@person @left-what @paren $	-9
@person @left-what @person	15
@person @list $	8
@person @list @tail	-11
@person @owner	13
@person @owner $	14
@person @people	-13
@person @people $	-13
@person @remove-kindly	-9
@person @text	-12
@person @wrong-thing @left-what	-7
@person _ $	57
@person _ .	10
@person _ @address	8
@person _ @again	8
@person _ @blocked-what	-38
@person _ @dont	7
@person _ @erase	11
@person _ @job	-13
@person _ @left-what	18
@person _ @list	-10
@person _ @mensajes	-8
@person _ @paren	-17
@person _ @person	14
@person _ @remove-kindly	-5
@person _ @tail	-13
@person _ @texts	-13
@person _ @these	-5
@person _ _ $	-41
@person _ _ .	5
@person _ _ @blocked-what	-13
@person _ _ @corrected	14
@person _ _ @cosas	-8
@person _ _ @elsewhere	6
@person _ _ @escriban	-6
@person _ _ @hour	-7
@person _ _ @left-what	38
@person _ _ @list	11
@person _ _ @want	-15
@person _ _ @want-to	9
@person _ _ @wrong-thing	-8
@person _ _ who	15
@person _ cares	18
@person _ hes	-12
@person _ its	-13
@person _ over	9
@person alone	-8
@person back	25
@person back $	25
@person else	54
@person else $	38
@person else @left-what	11
@person gave	13
@person gave you	13
@person needs	10
@person needs @left-what	10
@person over	7
@person over @left-what	7
@person slashed	-6
@person slashed @blocked-what	-6
@person slashed @blocked-what @escriban	-6
@person so	-6
@person who	17
@person who cares	18
@persona	-9
@persona $	-20
@persona @address	-22
@persona @address $	-15
@persona @address @elsewhere	-8
@persona @address @quitenme	6
@persona @address @quitenme @elsewhere	6
@persona @blocked-what	-10
@persona @cosas	19
@persona @cosas $	13
@persona @elsewhere	-8
@persona @elsewhere @lista	6
@persona @elsewhere @please	-5
@persona @jefe	-15
@persona @jefe $	7
@persona @jefe @please	-11
@persona @jefe @please @dejen	-7
@persona @job	5
@persona @list	11
@persona @list $	11
@persona @lista	18
@persona @lista $	5
@persona @lista @address	9
@persona @mensajes	5
@persona @mensajes $	14
@persona @nada	-25
@persona @nada @numero	-14
@persona @numero	32
@persona @numero $	10
@persona @numero .	13
@persona @numero . @quitenlo	11
@persona @numero @address	13
@persona @numero @address $	15
@persona @numero @elsewhere	17
@persona @numero @elsewhere @cosas	13
@persona @numero @elsewhere @elsewhere	18
@persona @numero @elsewhere @trabajo	-7
@persona @numero @please	5
@persona @numero @quitenlo	20
@persona @numero @quitenlo $	17
@persona @numero nuevo	-14
@persona @numero nuevo $	-11
@persona @numero para	17
@persona @numero viejo	-19
@persona @numero viejo y	-16
@persona @numero y @persona	5
@persona @owner	-16
@persona @owner $	-6
@persona @owner @address	5
@persona @persona $	-15
@persona @persona @elsewhere @lista	6
@persona @persona @elsewhere @please	-5
@persona @persona @please	11
@persona @persona @please @said	12
@persona @persona @said que	8
@persona @persona puso	10
@persona @persona puso @persona	10
@persona @persona que	9
@persona @please	32
@persona @please $	10
@persona @please @blocked-what	7
@persona @please @said	12
@persona @please @said que	9
@persona @quiten	18
@persona @quitenme	11
@persona @refused	26
@persona @refused $	23
@persona @said que	8
@persona @said que @address	10
@persona @trabajo	-41
@persona @trabajo $	-17
@persona @trabajo @said	-11
@persona @wrong-thing	15
@persona _ $	11
@persona _ .	17
@persona _ @address	19
@persona _ @dejen	10
@persona _ @numero	-19
@persona _ @owner	7
@persona _ @persona	17
@persona _ @quiten	15
@persona _ @quitenlo	20
@persona _ @quitenme	14
@persona _ @trabajo	-7
@persona _ _ $	-15
@persona _ _ @address	6
@persona _ _ @blocked-what	-15
@persona _ _ @dejen	-14
@persona _ _ @elsewhere	-12
@persona _ _ @lista	26
@persona _ _ @mensajes	11
@persona _ _ @mi	11
@persona _ _ @persona	10
@persona _ _ @puede	-5
@persona _ _ @quiero	10
@persona _ _ @quitaran	8
@persona _ _ @quiten	6
@persona _ _ @quitenlo	11
@persona _ _ @siguen	8
@persona _ _ @trabajo	-13
@persona _ _ ella	9
@persona _ _ le	-6
@persona _ _ que	10
@persona _ _ sus	12
@persona _ _ y	-15
@persona _ agarro	-6
@persona _ cayo	-8
@persona _ jaja	-6
@persona _ nuevo	-14
@persona _ para	14
@persona _ pero	-11
@persona _ porque	-7
@persona _ puso	7
@persona _ que	19
@persona _ te	6
@persona _ tiene	-6
@persona _ viejo	-22
@persona abogado	19
@persona abogado @elsewhere	10
@persona abuela	9
@persona asiento	-8
@persona aumento	-7
@persona compadre	-7
@persona compadre $	-7
@persona cuenta	5
@persona familia	-10
@persona madre	9
@persona nuevo	-6
@persona puso	10
@persona puso @persona	10
@persona puso @persona @numero	10
@persona que	19
@persona que @blocked-what	9
@persona que @blocked-what @quitaran	9
@persona sindicato	18
@persona vida $	8
@persona y	11
@pictures @blocked-what	10
@pictures @blocked-what @tail	7
@pictures @boss	8
@pictures @boss-does	7
@pictures @corrected	8
@pictures @job $	7
@pictures @left-what @blocked-what	11
@pictures @left-what @left-what	-6
@pictures @lights	-19
@pictures @lights $	-11
@pictures @lights @boss-does	-7
@pictures @list	-11
@pictures @mensajes $	-5
@pictures @paren	-29
@pictures @people	17
@pictures @people $	15
@pictures @wrong-thing	6
@pictures _ $	-32
@pictures _ @again	-13
@pictures _ @carrier	-7
@pictures _ @doing	7
@pictures _ @left-what	-7
@pictures _ @list	-7
@pictures _ @paren	18
@pictures _ @quiten	15
@pictures _ @tail	7
@pictures _ @wrong-thing	-18
@pictures _ _ $	12
@pictures _ _ @blocked-what	8
@pictures _ _ @bothering	6
@pictures _ _ @carrier	9
@pictures _ _ @left-what	-10
@pictures _ _ @list	6
@pictures _ _ @person	16
@pictures _ _ @please	-9
@pictures _ _ @tail	12
@pictures _ _ @wrong-thing	9
@pictures _ _ is	-11
@pictures _ you	10
@pictures month	6
@pictures month $	8
@pictures month @again	-7
@pictures ups	-6
@pictures winter	-9
@pictures year	11
@please	55
@please $	7
@please . @wrong-thing	-6
@please @I_stop $	-11
@please @I_stop @persona	8
@please @I_stop @persona @refused	8
@please @address	14
@please @address @please	11
@please @address @please @blocked-what	11
@please @address es	8
@please @address es @elsewhere	8
@please @again	11
@please @belong	15
@please @belong @wrong-thing	15
@please @blocked-what	37
@please @blocked-what @I_stop	-12
@please @blocked-what @I_stop @elsewhere	-6
@please @blocked-what @dejen	-47
@please @blocked-what @dejen @elsewhere	-23
@please @blocked-what @dejen fuera	-12
@please @blocked-what @elsewhere @escriban	9
@please @blocked-what @escriban	46
@please @blocked-what @escriban $	32
@please @blocked-what @escriban @address	-14
@please @blocked-what @escriban @cosas	8
@please @blocked-what @escriban @elsewhere	28
@please @blocked-what @escriban @lista	-5
@please @blocked-what @escriban @mensajes	5
@please @blocked-what @escriban @mi	-7
@please @blocked-what @escriban @nada	20
@please @blocked-what @escriben	-16
@please @blocked-what @interesado	18
@please @blocked-what @interesado @address	12
@please @blocked-what @interesado @mi	12
@please @blocked-what @lista	7
@please @blocked-what @lista @escribir	7
@please @blocked-what @put	8
@please @blocked-what @put @elsewhere	8
@please @blocked-what @quiten	-73
@please @blocked-what @quiten $	-35
@please @blocked-what @quiten @elsewhere	-27
@please @blocked-what @refused	10
@please @blocked-what acuerdo	-20
@please @blocked-what anden	13
@please @blocked-what anden @escribir	13
@please @blocked-what cabe	-17
@please @blocked-what cabe @nada	-17
@please @blocked-what consideren	23
@please @blocked-what contestaron	-10
@please @blocked-what dejaron	-6
@please @blocked-what den	-18
@please @blocked-what den @elsewhere	-18
@please @blocked-what digas	-15
@please @blocked-what duele	-17
@please @blocked-what escribieron	-10
@please @blocked-what esten	22
@please @blocked-what grites	-10
@please @blocked-what hablen	27
@please @blocked-what hagas	-6
@please @blocked-what hagas reir	-6
@please @blocked-what han	-8
@please @blocked-what llegan	-9
@please @blocked-what llegan @elsewhere	-9
@please @blocked-what llego	-6
@please @blocked-what mandaron	-6
@please @blocked-what pagaron	-17
@please @blocked-what sirve	6
@please @blocked-what voy	-9
@please @blocked-what voy @elsewhere	-9
@please @boss-does	19
@please @bothering	10
@please @bothering @blocked-what	8
@please @corrected	-6
@please @cosas	-19
@please @dejen	-65
@please @dejen @elsewhere	-43
@please @dejen @elsewhere @escribir	-46
@please @dejen que	-17
@please @dejen que @elsewhere	-15
@please @dije	-9
@please @dije @lista	12
@please @dije @nada	-9
@please @dije que	-13
@please @dije que @blocked-what	-13
@please @elsewhere	-24
@please @elsewhere @elsewhere	-12
@please @elsewhere @escriban	6
@please @elsewhere @escriban $	7
@please @elsewhere @nada	-10
@please @elsewhere @nada $	-9
@please @elsewhere @quiero	20
@please @elsewhere @quiero $	6
@please @elsewhere conozco	6
@please @elsewhere hagan	9
@please @elsewhere hagan $	9
@please @escriban	70
@please @escriban $	59
@please @escriban @address	15
@please @escriban @address $	10
@please @escriban @address que	13
@please @escriban @elsewhere @elsewhere	-9
@please @escriban @elsewhere @escribir	24
@please @escriban @elsewhere @lista	22
@please @escriban @elsewhere @numero	-8
@please @escriban @escribir	9
@please @escriban @escribir $	6
@please @escriban @lista	-18
@please @escriban @lista @address	-20
@please @escriban @mensajes @elsewhere	-5
@please @escriban @nada	39
@please @escriban @nada $	21
@please @escriban @nada @elsewhere	6
@please @escriban que	-14
@please @escribir	60
@please @escribir $	71
@please @escribir @lista	-6
@please @escribir @nada @mensajes	-17
@please @interesado	24
@please @interested	12
@please @job	-6
@please @job @address $	-7
@please @lights	-10
@please @lights @left-what	-7
@please @lista	11
@please @me	-8
@please @me @escriban	5
@please @me @escriban $	-7
@please @me @escriban @address	9
@please @mensajes $	32
@please @mensajes .	-6
@please @mensajes @address	18
@please @mensajes @address $	16
@please @mensajes @blocked-what	-25
@please @mensajes @blocked-what @person	-22
@please @mensajes @please	7
@please @nada	29
@please @nada $	38
@please @nada @address	20
@please @nada @address @address	6
@please @nada @mensajes	36
@please @nada @mensajes $	23
@please @nada @mensajes @address	7
@please @nada @numero	13
@please @nada @trabajo	-12
@please @nada @trabajo $	-7
@please @nada poquito	-10
@please @no-more-of	-6
@please @paren $	7
@please @paren @bothering	8
@please @paren @bothering @blocked-what	8
@please @paren @elsewhere	-14
@please @paren @elsewhere @escribir	-12
@please @people @left-what	11
@please @people @left-what @these	11
@please @quiero	44
@please @quiero $	21
@please @quiero @blocked-what	6
@please @quiero @escribir @nada	6
@please @quiero @lista	24
@please @quiero @lista $	12
@please @quiero @lista @mensajes	6
@please @quiero @mensajes $	6
@please @quiero @nada	16
@please @quiero @nada $	29
@please @quiero @nada @elsewhere	16
@please @quiero @nada @mensajes	15
@please @quiero @nada sopa	-27
@please @quiero @unwanted	28
@please @quiero @unwanted @elsewhere	12
@please @quiero @unwanted @nada	16
@please @quiero continuar	5
@please @quiero continuar @escribir	5
@please @quiero estar	23
@please @quiero hacer	-7
@please @quiero ir	-7
@please @quiero llamadas	-12
@please @quiero perderme	-13
@please @quiero que	-9
@please @quiero que @blocked-what	7
@please @quiero que @elsewhere	14
@please @quiero que @persona	-6
@please @quiero quedarme	-12
@please @quiero quedarme sin	-11
@please @quiero seguir	24
@please @quiero seguir @elsewhere	12
@please @quiero seguir @escribir	11
@please @quiero ser	6
@please @quiero ser contactado	9
@please @quiero sus	12
@please @quiero sus @mensajes	12
@please @quiero trabajar	-6
@please @quiero vivir	-22
@please @quiero vivir $	-22
@please @quiten	-28
@please @quiten @persona	-20
@please @quiten @persona @numero	-20
@please @refused	36
@please @refused @mi	11
@please @refused @persona	12
@please @refused @persona @numero	14
@please @remove-kindly	-15
@please @said	27
@please @said @mensajes	13
@please @said @mensajes $	13
@please @said que	9
@please @sent	-8
@please @sent $	-7
@please @tail you @left-what	10
@please @texting	27
@please @texting $	26
@please @these	6
@please @these $	6
@please @trabajo	36
@please @trabajo @elsewhere	20
@please @trabajo @elsewhere @cosas	19
@please @trabajo @lista	18
@please @trabajo @lista $	16
@please @want	15
@please @want @left-what	-11
@please @went	8
@please @went @address	-6
@please @went @please	11
@please @went @please @mensajes	11
@please @word	14
@please @wrong-thing	-23
@please @wrong-thing $	-19
@please _ $	54
@please _ .	-20
@please _ @I_stop	-12
@please _ @address	9
@please _ @again	6
@please _ @annoy	-5
@please _ @belong	67
@please _ @boss-does	-9
@please _ @bothering	28
@please _ @corrected	-15
@please _ @cosas	35
@please _ @dejen	-45
@please _ @dont	7
@please _ @elsewhere	28
@please _ @equivocado	5
@please _ @escriban	71
@please _ @escriben	-14
@please _ @escribir	17
@please _ @hour	16
@please _ @interesado	74
@please _ @job	6
@please _ @left-what	-5
@please _ @list	7
@please _ @lista	54
@please _ @mensajes	23
@please _ @nada	28
@please _ @no-more-of	-6
@please _ @people	13
@please _ @persona	28
@please _ @please	15
@please _ @put	13
@please _ @quiero	22
@please _ @quitar	20
@please _ @quiten	-66
@please _ @refused	6
@please _ @remove-kindly	-9
@please _ @salir	-28
@please _ @siguen	8
@please _ @tail	-17
@please _ @texts	27
@please _ @these	7
@please _ @trabajo	8
@please _ @unwanted	42
@please _ @wrong-thing	7
@please _ _ $	49
@please _ _ .	16
@please _ _ @I_stop	-6
@please _ _ @address	-15
@please _ _ @again	-6
@please _ _ @blocked-what	19
@please _ _ @carrier	14
@please _ _ @corrected	-17
@please _ _ @cosas	35
@please _ _ @dejen	-15
@please _ _ @dont	-16
@please _ _ @elsewhere	-33
@please _ _ @escriban	13
@please _ _ @escribir	15
@please _ _ @hands-off	-5
@please _ _ @job	-25
@please _ _ @left-what	28
@please _ _ @list	35
@please _ _ @lista	12
@please _ _ @lose	-12
@please _ _ @mensajes	25
@please _ _ @mi	11
@please _ _ @nada	27
@please _ _ @numero	12
@please _ _ @person	-21
@please _ _ @persona	-14
@please _ _ @please	20
@please _ _ @puede	5
@please _ _ @quitar	-6
@please _ _ @quiten	11
@please _ _ @quitenme	31
@please _ _ @refused	8
@please _ _ @remove-kindly	-6
@please _ _ @salir	-10
@please _ _ @tail	-12
@please _ _ @texts	11
@please _ _ @these	19
@please _ _ @trabajo	-26
@please _ _ @wrong-thing	20
@please _ _ calor	-9
@please _ _ caro	-9
@please _ _ contactado	9
@please _ _ contra	7
@please _ _ ella	11
@please _ _ es	-20
@please _ _ estoy	-14
@please _ _ fuera	-13
@please _ _ jaja	-8
@please _ _ letras	12
@please _ _ manana	-5
@please _ _ molestia	-7
@please _ _ more	7
@please _ _ o	6
@please _ _ para	15
@please _ _ persona	24
@please _ _ que	10
@please _ _ quien	-9
@please _ _ reir	-6
@please _ _ ser	-10
@please _ _ sin	-15
@please _ _ sindicato	8
@please _ _ somos	-5
@please _ _ sopa	-27
@please _ _ soy	-6
@please _ _ sus	7
@please _ _ tono	9
@please _ _ y	14
@please _ acuerdo	-20
@please _ ahora	-8
@please _ anden	13
@please _ bueno	-5
@please _ cabe	-17
@please _ cafe	-11
@please _ caso	-6
@please _ conozco	7
@please _ consideren	23
@please _ contestaron	-10
@please _ continuar	5
@please _ dejaron	-6
@please _ den	-18
@please _ desde	11
@please _ digas	-15
@please _ dinero	-6
@please _ donde	-7
@please _ duele	-17
@please _ es	7
@please _ escribieron	-10
@please _ estar	26
@please _ esten	23
@please _ grites	-10
@please _ hablen	27
@please _ hacer	-7
@please _ hagan	8
@please _ hagas	-6
@please _ han	-8
@please _ ir	-11
@please _ jaja	-14
@please _ juan	-13
@please _ leer	12
@please _ les	-11
@please _ llamadas	-12
@please _ llegan	-9
@please _ llego	-6
@please _ mandaron	-6
@please _ maria	12
@please _ molestia	-6
@please _ more	9
@please _ muevas	-5
@please _ needed	23
@please _ pagaron	-18
@please _ perderme	-13
@please _ poquito	-10
@please _ que	-7
@please _ quedarme	-12
@please _ quien	23
@please _ seguir	24
@please _ senal	-10
@please _ sirve	6
@please _ sus	12
@please _ trabajar	-6
@please _ vivir	-22
@please _ voy	-11
@please _ who	10
@please _ yet	-8
@please _ yo	11
@please abre	-13
@please abre $	-11
@please alcance	-8
@please cabe	-12
@please cabe @nada	-6
@please cap	-6
@please cap $	-7
@please clue who	10
@please conozco	20
@please conozco @elsewhere	14
@please di	18
@please di @trabajo	18
@please duermo	-6
@please entendi	-10
@please entiendo	-6
@please entiendo @elsewhere	-7
@please era	-6
@please es	25
@please es $	11
@please es @elsewhere	18
@please es @elsewhere @numero	15
@please es @lista	30
@please es @mensajes	-13
@please es @nada	-9
@please es @persona	16
@please es @persona @numero	5
@please es molestia	-6
@please estaciones	-9
@please estar @elsewhere	9
@please esten	12
@please esten @escribir	12
@please esten @escribir $	12
@please estoy	11
@please estoy @elsewhere	7
@please estoy @elsewhere @elsewhere	7
@please estoy @interesado	32
@please estoy @interesado $	13
@please estoy @interesado @address	10
@please fue	-8
@please fui	-12
@please fui $	-6
@please habla	6
@please hace	-8
@please hay	-24
@please hay @nada	17
@please hay senal	-9
@please hay senal $	-9
@please im	-6
@please inventes	-7
@please le	-10
@please le @escriban	18
@please le @escriban $	7
@please les	-11
@please les @I_stop	5
@please les @I_stop @trabajo	7
@please lie	-6
@please lie $	-6
@please linda	7
@please llores	-10
@please llores $	-10
@please llueve	-7
@please llueve $	-6
@please longer	34
@please longer @hour	12
@please longer @hour @left-what	11
@please longer @want	12
@please luego	-6
@please luego $	-6
@please mames	-8
@please matter	-17
@please matter @corrected	-17
@please more	36
@please more $	22
@please more @job	-11
@please more @left-what @list	6
@please more @mensajes	15
@please more @mensajes $	13
@please more @mensajes @blocked-what	-9
@please more @mensajes @left-what	6
@please more @no-more-of	-6
@please more @texts	18
@please more @texts $	7
@please more @texts @left-what	8
@please more @these	7
@please more @these $	7
@please oigo	-17
@please pasa	-12
@please patrick	35
@please pertenece	6
@please pertenece @elsewhere	6
@please pienso	5
@please podre	-8
@please prende	-5
@please prob	-10
@please puedo	-28
@please puedo $	-13
@please puedo @salir	-18
@please puedo @salir $	-18
@please queda	-6
@please recibi	-9
@please recibo	-8
@please recibo @elsewhere	-8
@please recibo @elsewhere @mensajes	-8
@please rush	-9
@please rush $	-8
@please saben	6
@please se	-36
@please se @address	-8
@please se @address que	-8
@please se leer	7
@please se leer @elsewhere	9
@please se les	-11
@please se les @lose	-11
@please se quien	8
@please seas	-13
@please ser	7
@please signal	-12
@please sirve	-28
@please sirve $	-8
@please soy	81
@please soy @elsewhere	-17
@please soy @elsewhere @address	12
@please soy @elsewhere @lista	-29
@please soy juan	-13
@please soy maria	12
@please soy maria $	12
@please soy quien	15
@please soy yo	19
@please soy yo $	18
@please te	-5
@please tengo	-17
@please tengo @interesado	11
@please tienen	11
@please tienen @trabajo	6
@please tienen @trabajo @elsewhere	6
@please trabaja @lista	-11
@please understand	6
@please va	-6
@please vamos	-5
@please vamos @elsewhere	-5
@please vamos @elsewhere @paren	-5
@please vi	-18
@please viene	-6
@please vino	-8
@please vive	14
@please vive @lista	5
@please voicemails	-27
@please worries	-10
@please y	12
@please y @siguen	8
@please you	-14
@please you @remove-kindly	-8
@please you @remove-kindly $	-8
@puede $	7
@puede @escribir	-10
@puede @paren	-12
@puede @put	-16
@puede @quitar	32
@puede @quitar $	25
@puede @quitar @address	10
@puede @quitar @address @address	8
@puede @quitar @elsewhere @lista	10
@puede @quitar @elsewhere @mi	-6
@puede @quitar @elsewhere @trabajo	-8
@puede _ $	11
@puede _ @address	8
@puede _ @elsewhere	-18
@puede _ @lista	-21
@puede _ @mi	-5
@puede _ _ $	7
@puede _ _ @elsewhere	6
@puede _ _ @escribir	5
@puede _ _ @lista	8
@puede _ _ @mi	-6
@puede _ _ @nada	6
@puede _ _ @quiten	7
@puede _ _ @trabajo	-12
@puede _ usted	11
@puede dar	6
@puede dar @elsewhere	7
@puede dar @elsewhere @quiten	7
@puede usted	6
@put	-19
@put @elsewhere	-15
@put @elsewhere @elsewhere @lista	5
@put @elsewhere @escribir	-7
@put @elsewhere @escribir @elsewhere	-11
@put @elsewhere @sent	-20
@put @elsewhere sus	8
@put @lista	-13
@put @paren	6
@put @persona	-5
@put @persona @numero	-5
@put _ $	6
@put _ @escribir	-7
@put _ @numero	-5
@put _ @please	12
@put _ @sent	-20
@put _ _ $	-16
@put _ _ @address	-18
@put _ _ @elsewhere	-9
@put _ _ @lista	13
@put _ sus	8
@quiero	38
@quiero $	15
@quiero @address	-9
@quiero @blocked-what	6
@quiero @elsewhere	-22
@quiero @elsewhere @cosas	-6
@quiero @elsewhere @mensajes	-16
@quiero @elsewhere @mensajes $	-13
@quiero @elsewhere @trabajo	14
@quiero @escribir	5
@quiero @escribir @nada	6
@quiero @lista	24
@quiero @lista $	12
@quiero @lista @mensajes	6
@quiero @lista @mensajes $	6
@quiero @mensajes	19
@quiero @mensajes $	7
@quiero @mensajes @elsewhere	14
@quiero @mensajes @elsewhere @persona	11
@quiero @nada	14
@quiero @nada $	27
@quiero @nada @elsewhere	16
@quiero @nada @elsewhere ustedes	15
@quiero @nada @mensajes	15
@quiero @nada sopa	-27
@quiero @persona	-6
@quiero @put	-10
@quiero @put @elsewhere	-10
@quiero @quitar	-14
@quiero @quitar $	12
@quiero @quitar @persona	-8
@quiero @salir	36
@quiero @salir $	28
@quiero @salir @elsewhere	-9
@quiero @salir @elsewhere @elsewhere	7
@quiero @salir @elsewhere trabajar	-9
@quiero @unwanted	27
@quiero @unwanted @elsewhere	11
@quiero @unwanted @nada	16
@quiero @unwanted @nada @elsewhere	6
@quiero _ $	25
@quiero _ @carrier	13
@quiero _ @cosas	8
@quiero _ @elsewhere	44
@quiero _ @lista	7
@quiero _ @mensajes	19
@quiero _ @mi	-27
@quiero _ @nada	9
@quiero _ @numero	-6
@quiero _ @persona	-15
@quiero _ @please	-9
@quiero _ @quiten	8
@quiero _ @quitenme	7
@quiero _ @trabajo	9
@quiero _ _ $	21
@quiero _ _ @address	-16
@quiero _ _ @carrier	13
@quiero _ _ @dejen	16
@quiero _ _ @escriban	-8
@quiero _ _ @escribir	-10
@quiero _ _ @lista	-14
@quiero _ _ @mensajes	-9
@quiero _ _ @persona	11
@quiero _ _ @quiero	-16
@quiero _ _ @quitaran	6
@quiero _ _ @refused	9
@quiero _ _ @trabajo	-9
@quiero _ _ esten	5
@quiero _ _ puedo	-7
@quiero _ _ trabajar	-9
@quiero _ _ ustedes	35
@quiero _ calor	-9
@quiero _ contactado	9
@quiero _ parte	-16
@quiero _ sin	9
@quiero _ sopa	-27
@quiero _ y	-8
@quiero abogado	-6
@quiero continuar	5
@quiero continuar @escribir	5
@quiero contrato	-7
@quiero contrato $	-7
@quiero darme	11
@quiero darme @elsewhere	11
@quiero darme @elsewhere @quiten	11
@quiero decir	-5
@quiero estar	21
@quiero estar @elsewhere @lista	6
@quiero hacer	6
@quiero hacer @carrier	13
@quiero hacer @carrier @carrier	13
@quiero ir	-7
@quiero llamadas	-12
@quiero morir	-8
@quiero morir $	-8
@quiero perderme	-13
@quiero que @blocked-what @dejen	17
@quiero que @blocked-what @escriban	-8
@quiero que @blocked-what @quitaran	6
@quiero que @blocked-what @quiten	-10
@quiero que @blocked-what esten	5
@quiero que @elsewhere	13
@quiero que @paren	6
@quiero que @paren $	5
@quiero que @paren @elsewhere	-5
@quiero que @persona	-6
@quiero quedarme	-12
@quiero quedarme sin	-11
@quiero quedarme sin @mensajes	-11
@quiero seguir @elsewhere	12
@quiero seguir @escribir	-8
@quiero seguir @escribir $	-8
@quiero ser	-9
@quiero ser contactado	9
@quiero ser parte	-16
@quiero ser parte @elsewhere	-14
@quiero sus	12
@quiero sus @mensajes	12
@quiero sus @mensajes $	10
@quiero trabajar	-6
@quiero unir	-5
@quiero vivir	-22
@quiero vivir $	-22
@quit	6
@quit @blocked-what	7
@quit @blocked-what @texts	5
@quit @left-what @left-what	-5
@quit @texts	6
@quit _ $	7
@quit _ @left-what	-5
@quit _ @texts	5
@quitar	128
@quitar $	120
@quitar @address	39
@quitar @address $	12
@quitar @address @address	32
@quitar @address @address $	32
@quitar @blocked-what	-65
@quitar @blocked-what $	-12
@quitar @blocked-what @blocked-what @list	-5
@quitar @elsewhere	8
@quitar @elsewhere @elsewhere	17
@quitar @elsewhere @elsewhere @lista	23
@quitar @elsewhere @lista	18
@quitar @elsewhere @lista $	13
@quitar @elsewhere @mensajes	-9
@quitar @elsewhere @mensajes $	-9
@quitar @elsewhere @numero	8
@quitar @elsewhere @trabajo	-13
@quitar @elsewhere @trabajo $	-8
@quitar @elsewhere vida	-6
@quitar @elsewhere vida $	-6
@quitar @job	18
@quitar @job $	17
@quitar @lista $	11
@quitar @lista @mensajes	-17
@quitar @mi	-18
@quitar @mi @lista	-17
@quitar @mi @lista $	-17
@quitar @persona @numero	15
@quitar @persona @numero $	11
@quitar @trabajo	-12
@quitar _ $	77
@quitar _ @address	28
@quitar _ @cosas	-5
@quitar _ @elsewhere	21
@quitar _ @hour	6
@quitar _ @mensajes	-26
@quitar _ @numero	26
@quitar _ @paren	-14
@quitar _ @siguen	8
@quitar _ @trabajo	-22
@quitar _ _ $	-11
@quitar _ _ @address	-8
@quitar _ _ @blocked-what	-10
@quitar _ _ @elsewhere	-8
@quitar _ _ @lista	19
@quitar _ _ @mensajes	-30
@quitar _ _ @quiero	-5
@quitar _ querer	-13
@quitar _ vida	-6
@quitar sin	-13
@quitar sin querer	-13
@quitar yo	-6
@quitaran	9
@quitaran $	11
@quitaran @elsewhere	-6
@quitaran y	8
@quiten	156
@quiten $	184
@quiten @address	12
@quiten @address $	24
@quiten @address @address	29
@quiten @address @address $	10
@quiten @address @elsewhere	-7
@quiten @address @lista	-18
@quiten @address maternidad	-6
@quiten @blocked-what	-6
@quiten @blocked-what $	10
@quiten @blocked-what @again	7
@quiten @blocked-what @blocked-what	-9
@quiten @blocked-what @blocked-what @left-what	-14
@quiten @blocked-what @list	-21
@quiten @blocked-what @name	-48
@quiten @blocked-what @name $	-33
@quiten @blocked-what @owner	9
@quiten @blocked-what @pictures	-6
@quiten @blocked-what @wrong-thing @blocked-what	-5
@quiten @blocked-what im	5
@quiten @cosas	-14
@quiten @elsewhere	-42
@quiten @elsewhere 555	-6
@quiten @elsewhere @elsewhere	-10
@quiten @elsewhere @elsewhere @cosas	-9
@quiten @elsewhere @elsewhere @lista	8
@quiten @elsewhere @elsewhere @mensajes	-25
@quiten @elsewhere @lista	6
@quiten @elsewhere @mensajes	-5
@quiten @elsewhere @mensajes $	-9
@quiten @elsewhere @mensajes @elsewhere	7
@quiten @elsewhere @persona	12
@quiten @elsewhere @trabajo	-9
@quiten @elsewhere dos	11
@quiten @left-what	5
@quiten @left-what $	32
@quiten @left-what @job	-8
@quiten @left-what @job $	-5
@quiten @left-what @list	6
@quiten @left-what @mensajes	-6
@quiten @list	7
@quiten @lista $	-27
@quiten @lista @elsewhere	28
@quiten @lista @elsewhere @mi	28
@quiten @lista @numero	7
@quiten @lista @numero $	6
@quiten @mi	21
@quiten @mi @lista	11
@quiten @mi @lista $	-5
@quiten @mi @numero	11
@quiten @mi @numero @elsewhere	6
@quiten @nada	-6
@quiten @person	24
@quiten @person $	22
@quiten @persona	44
@quiten @persona @cosas	10
@quiten @persona @cosas $	7
@quiten @persona @numero	20
@quiten @persona @numero $	46
@quiten @persona @numero @elsewhere	-20
@quiten @persona @numero viejo	-16
@quiten @persona @numero y	6
@quiten @quiten	15
@quiten @quiten $	15
@quiten @tail	13
@quiten @tail $	10
@quiten @these	-13
@quiten @these @job	-5
@quiten _ $	98
@quiten _ 555	-6
@quiten _ @address	37
@quiten _ @again	10
@quiten _ @blocked-what	-37
@quiten _ @cosas	17
@quiten _ @elsewhere	11
@quiten _ @job	-17
@quiten _ @list	-12
@quiten _ @lista	6
@quiten _ @mensajes	-13
@quiten _ @name	-45
@quiten _ @numero	42
@quiten _ @owner	6
@quiten _ @persona	12
@quiten _ @pictures	-10
@quiten _ @please	-9
@quiten _ @quiten	7
@quiten _ @tail	6
@quiten _ @trabajo	-17
@quiten _ @wrong-thing	-7
@quiten _ _ $	69
@quiten _ _ .	-5
@quiten _ _ @blocked-what	-36
@quiten _ _ @cosas	-8
@quiten _ _ @elsewhere	-22
@quiten _ _ @hands-off	14
@quiten _ _ @hour	-5
@quiten _ _ @job	-9
@quiten _ _ @left-what	-20
@quiten _ _ @list	-9
@quiten _ _ @lista	26
@quiten _ _ @mensajes	-24
@quiten _ _ @mi	26
@quiten _ _ @nada	6
@quiten _ _ @numero	13
@quiten _ _ @please	-10
@quiten _ _ @tail	-19
@quiten _ _ @wrong-thing	-5
@quiten _ _ para	-9
@quiten _ _ porque	14
@quiten _ _ que	-9
@quiten _ _ sin	-6
@quiten _ _ viejo	-15
@quiten _ dos	11
@quiten _ im	5
@quiten _ maternidad	-6
@quiten _ que	7
@quiten estoy	-9
@quiten medica	-9
@quiten y	-9
@quiten y @please	-9
@quitenlo	121
@quitenlo $	97
@quitenlo @address	21
@quitenlo @address $	10
@quitenlo @address @address	11
@quitenlo @address @address $	11
@quitenlo @elsewhere	-6
@quitenlo @mi	9
@quitenlo _ $	20
@quitenlo _ @address	16
@quitenlo _ @lista	14
@quitenlo _ _ $	-7
@quitenlo _ _ @elsewhere	-5
@quitenlo _ _ @lista	11
@quitenlo y	8
@quitenme	240
@quitenme $	91
@quitenme @address	21
@quitenme @address $	17
@quitenme @address @address	-23
@quitenme @address @address $	-32
@quitenme @address favorcito	6
@quitenme @address favorcito $	6
@quitenme @elsewhere	86
@quitenme @elsewhere @cosas	5
@quitenme @elsewhere @elsewhere	28
@quitenme @elsewhere @elsewhere @lista	11
@quitenme @elsewhere @elsewhere @trabajo	-6
@quitenme @elsewhere @lista	39
@quitenme @elsewhere @lista $	15
@quitenme @elsewhere @lista @address	13
@quitenme @elsewhere @mi	11
@quitenme @elsewhere @mi @lista	6
@quitenme @elsewhere @persona	20
@quitenme @elsewhere @persona @job	11
@quitenme @elsewhere @persona y	6
@quitenme @elsewhere @trabajo	-10
@quitenme @lista	7
@quitenme @persona	5
@quitenme _ $	42
@quitenme _ @address	-21
@quitenme _ @cosas	5
@quitenme _ @elsewhere	26
@quitenme _ @lista	39
@quitenme _ @mi	11
@quitenme _ @persona	20
@quitenme _ @trabajo	-10
@quitenme _ _ $	22
@quitenme _ _ @address	21
@quitenme _ _ @job	11
@quitenme _ _ @lista	25
@quitenme _ _ @trabajo	-7
@quitenme _ _ que	5
@quitenme _ _ y	-12
@quitenme _ favorcito	6
@refused	65
@refused $	61
@refused @elsewhere	-19
@refused @elsewhere @mensajes	-23
@refused @elsewhere @mensajes $	-23
@refused @elsewhere final	-6
@refused @lista $	-5
@refused @mi @mensajes	-7
@refused @mi @mensajes $	-7
@refused @persona	21
@refused @persona @numero	24
@refused @persona @numero $	24
@refused _ $	-14
@refused _ @lista	17
@refused _ @mensajes	-25
@refused _ @numero	24
@refused _ _ $	-8
@refused _ _ @mensajes	11
@refused _ _ para	19
@refused _ final	-6
@refused _ para	8
@refused conmigo $	-11
@refused conmigo para	8
@refused que	8
@remove-kindly	38
@remove-kindly .	7
@remove-kindly @blocked-what	6
@remove-kindly @blocked-what $	30
@remove-kindly @blocked-what @list	9
@remove-kindly @blocked-what @remove-kindly	8
@remove-kindly @blocked-what @remove-kindly @blocked-what	8
@remove-kindly @blocked-what @wrong-thing	-6
@remove-kindly @blocked-what circus	-12
@remove-kindly @boss-does	6
@remove-kindly @boss-does @blocked-what	6
@remove-kindly @boss-does @blocked-what @list	6
@remove-kindly @bothering @blocked-what	-15
@remove-kindly @bothering @these	10
@remove-kindly @bothering @these @again	8
@remove-kindly @carrier	-21
@remove-kindly @carrier @left-what	-16
@remove-kindly @corrected	-11
@remove-kindly @doing	-7
@remove-kindly @doing $	-10
@remove-kindly @doing you	-6
@remove-kindly @doing you @left-what	-5
@remove-kindly @elsewhere @corrected	-14
@remove-kindly @elsewhere @corrected @list	-14
@remove-kindly @elsewhere worker	9
@remove-kindly @elsewhere worker @left-what	9
@remove-kindly @friend-wants $	11
@remove-kindly @friend-wants @left-what	-30
@remove-kindly @friend-wants @left-what @corrected	-7
@remove-kindly @friend-wants @left-what @doing	-7
@remove-kindly @friend-wants @left-what @left-what	10
@remove-kindly @friend-wants @tail	6
@remove-kindly @hour	13
@remove-kindly @hour @these	9
@remove-kindly @interested	21
@remove-kindly @interested $	15
@remove-kindly @interested @address	6
@remove-kindly @interested @address $	6
@remove-kindly @left-what $	-15
@remove-kindly @left-what @blocked-what	-12
@remove-kindly @left-what @lights	24
@remove-kindly @left-what @people	-8
@remove-kindly @left-what @people @left-what	-7
@remove-kindly @left-what member	14
@remove-kindly @list	-6
@remove-kindly @lose	-30
@remove-kindly @mensajes	18
@remove-kindly @mensajes $	-9
@remove-kindly @mensajes @blocked-what	12
@remove-kindly @mensajes @blocked-what $	15
@remove-kindly @mensajes @person	6
@remove-kindly @paren	-24
@remove-kindly @paren $	-22
@remove-kindly @people	13
@remove-kindly @people more	13
@remove-kindly @people more @mensajes	13
@remove-kindly @person	27
@remove-kindly @person $	32
@remove-kindly @person @list	-7
@remove-kindly @person @list $	6
@remove-kindly @person @list @tail	-13
@remove-kindly @pictures	11
@remove-kindly @pictures @left-what	8
@remove-kindly @pictures @left-what @blocked-what	8
@remove-kindly @quiten	-7
@remove-kindly @tail	-30
@remove-kindly @tail $	-32
@remove-kindly @tail @remove-kindly	6
@remove-kindly @tail @remove-kindly @tail	5
@remove-kindly @take	17
@remove-kindly @take @left-what @mensajes	-5
@remove-kindly @take @list	20
@remove-kindly @take @list $	8
@remove-kindly @text	7
@remove-kindly @text @blocked-what	9
@remove-kindly @texting @blocked-what	6
@remove-kindly @texts	6
@remove-kindly @texts @blocked-what	6
@remove-kindly @these	-9
@remove-kindly @us	6
@remove-kindly @want	9
@remove-kindly @want $	9
@remove-kindly @want @these	-5
@remove-kindly @want-to @carrier	-6
@remove-kindly @want-to @texted	5
@remove-kindly @want-to @wrong-thing	8
@remove-kindly @went	20
@remove-kindly @went @lista	9
@remove-kindly @went @lista $	8
@remove-kindly @write	7
@remove-kindly @write @left-what	9
@remove-kindly @wrong-thing	8
@remove-kindly @wrong-thing @these	13
@remove-kindly _ $	31
@remove-kindly _ @address	5
@remove-kindly _ @again	8
@remove-kindly _ @blocked-what	-9
@remove-kindly _ @corrected	-27
@remove-kindly _ @left-what	-9
@remove-kindly _ @lights	21
@remove-kindly _ @list	11
@remove-kindly _ @lista	6
@remove-kindly _ @mensajes	24
@remove-kindly _ @paren	13
@remove-kindly _ @people	-11
@remove-kindly _ @quitar	14
@remove-kindly _ @quiten	9
@remove-kindly _ @take	7
@remove-kindly _ @these	17
@remove-kindly _ @wrong-thing	19
@remove-kindly _ _ $	16
@remove-kindly _ _ .	15
@remove-kindly _ _ @address	17
@remove-kindly _ _ @again	14
@remove-kindly _ _ @belong	11
@remove-kindly _ _ @blocked-what	-22
@remove-kindly _ _ @boss-does	-15
@remove-kindly _ _ @corrected	-19
@remove-kindly _ _ @do-not	21
@remove-kindly _ _ @dont	5
@remove-kindly _ _ @hour	-23
@remove-kindly _ _ @job	16
@remove-kindly _ _ @left-what	22
@remove-kindly _ _ @lista	-30
@remove-kindly _ _ @mensajes	23
@remove-kindly _ _ @owner	-6
@remove-kindly _ _ @people	19
@remove-kindly _ _ @person	10
@remove-kindly _ _ @pictures	5
@remove-kindly _ _ @texts	-7
@remove-kindly _ _ @these	18
@remove-kindly _ _ @want	-9
@remove-kindly _ _ @wrong-thing	-15
@remove-kindly _ _ do	-11
@remove-kindly _ _ is	-7
@remove-kindly _ but	-6
@remove-kindly _ circus	-12
@remove-kindly _ im	-18
@remove-kindly _ its	13
@remove-kindly _ lol	-12
@remove-kindly _ member	13
@remove-kindly _ much	6
@remove-kindly _ worker	9
@remove-kindly _ yet	-14
@remove-kindly _ you	-18
@remove-kindly bad	-10
@remove-kindly blocking	-8
@remove-kindly even	-6
@remove-kindly good	-11
@remove-kindly good @hour	-10
@remove-kindly joining	6
@remove-kindly read	8
@remove-kindly sure	-20
@remove-kindly sure $	-15
@remove-kindly too	6
@remove-kindly too much	6
@remove-kindly welcome	14
@remove-kindly welcome $	12
@remove-kindly who	23
@remove-kindly who you	23
@remove-kindly who you @do-not	23
@remove-kindly yet	-8
@remove-kindly yet $	-8
@said	-73
@said $	-28
@said @elsewhere	-6
@said @mensajes	13
@said @mensajes $	13
@said @mi	-5
@said @mi dinero	-5
@said @nada	8
@said @nada $	8
@said @persona	8
@said @persona @persona	8
@said @persona @persona que	7
@said _ $	12
@said _ @address	-11
@said _ @blocked-what	-15
@said _ @elsewhere	-22
@said _ @mensajes	12
@said _ @persona	8
@said _ _ @elsewhere	-18
@said _ _ @escriban	5
@said _ _ @lista	-7
@said _ _ @please	-16
@said _ _ @quiten	-14
@said _ _ que	7
@said _ dinero	-5
@said _ le	9
@said _ que	10
@said _ tiene	-6
@said dar	-5
@said que	-49
@said que @address	-16
@said que @address @please	-15
@said que @blocked-what	-11
@said que le	9
@said que tiene	-6
@said que tiene @elsewhere	-6
@said sus	12
@said sus @mensajes	12
@salir	78
@salir $	96
@salir @address	17
@salir @address $	17
@salir @elsewhere $	-9
@salir @elsewhere @elsewhere @lista	11
@salir @elsewhere @lista	20
@salir @elsewhere @lista $	23
@salir @elsewhere @lista @lista	5
@salir @elsewhere trabajar	-9
@salir @lista	-9
@salir _ $	9
@salir _ @lista	20
@salir _ _ @elsewhere	-27
@salir _ _ @lista	19
@salir _ _ @mensajes	6
@salir _ trabajar	-9
@sent	-27
@sent $	-24
@sent @elsewhere	-6
@sent @paren $	-14
@sent @paren y	15
@sent @persona @numero @elsewhere	9
@sent _ $	-18
@sent _ @elsewhere	6
@sent _ @persona	-7
@sent _ @please	8
@sent _ _ $	-7
@sent _ _ @blocked-what	21
@sent _ _ @please	6
@sent _ que	6
@sent _ y	16
@sent para	7
@sent para que	6
@sent que	8
@sent que @please	8
@siguen	44
@siguen @elsewhere	9
@siguen @elsewhere @escribir	10
@siguen @escribir	8
@siguen _ $	21
@siguen _ @address	-6
@siguen _ @escribir	10
@siguen _ @mensajes	11
@siguen _ @mi	-9
@siguen _ @persona	-14
@siguen _ _ @address	-17
@siguen _ _ @bloqueo	7
@siguen _ _ @dije	13
@siguen _ _ @elsewhere	5
@siguen _ le	17
@siguen llegando	15
@siguen y	7
@tail	43
@tail $	22
@tail .	-26
@tail . @corrected	-12
@tail . @corrected @want	-8
@tail . @tail	5
@tail 4	11
@tail @address	18
@tail @address $	15
@tail @again	18
@tail @again @blocked-what	-7
@tail @again @tail	6
@tail @again its	7
@tail @blocked-what	-5
@tail @boss-does	29
@tail @boss-does $	8
@tail @boss-does @blocked-what	9
@tail @boss-does @carrier	-10
@tail @boss-does you	11
@tail @boss-does you @please	11
@tail @carrier	-11
@tail @carrier @blocked-what	-7
@tail @corrected @want-to	6
@tail @do-not	-7
@tail @dont	8
@tail @dont @write	6
@tail @erase	6
@tail @hands-off	-7
@tail @hour	10
@tail @job @blocked-what	7
@tail @left-what	-16
@tail @left-what @boss-does	-7
@tail @left-what @left-what	-6
@tail @left-what @paren	7
@tail @mensajes	27
@tail @mensajes @blocked-what	13
@tail @mensajes @blocked-what $	7
@tail @paren	9
@tail @paren $	19
@tail @paren @bothering	-11
@tail @quiten @blocked-what	6
@tail @remove-kindly	8
@tail @remove-kindly @tail	5
@tail @tail	-6
@tail @take	5
@tail @take @elsewhere	5
@tail @take @left-what	-9
@tail @then-when	6
@tail @want	-17
@tail @want-to @left-what	5
@tail @wrong-thing	9
@tail @wrong-thing $	10
@tail _ $	20
@tail _ @address	9
@tail _ @blocked-what	33
@tail _ @boss-does	-11
@tail _ @corrected	-17
@tail _ @dont	9
@tail _ @elsewhere	5
@tail _ @job	7
@tail _ @left-what	8
@tail _ @lights	8
@tail _ @no-more-of	10
@tail _ @paren	21
@tail _ @person	-6
@tail _ @please	10
@tail _ @quitar	-6
@tail _ @tail	17
@tail _ @take	13
@tail _ @these	-8
@tail _ @write	6
@tail _ @wrong-thing	-11
@tail _ _ @blocked-what	-13
@tail _ _ @corrected	15
@tail _ _ @do-not	-5
@tail _ _ @doing	-12
@tail _ _ @hour	-12
@tail _ _ @left-what	-9
@tail _ _ @list	15
@tail _ _ @mensajes	21
@tail _ _ @paren	10
@tail _ _ @people	6
@tail _ _ @please	16
@tail _ _ @tail	16
@tail _ _ @these	-7
@tail _ _ @want	-5
@tail _ _ back	10
@tail _ _ can	12
@tail _ _ do	-8
@tail _ _ im	8
@tail _ _ more	8
@tail _ _ much	9
@tail _ changed	-7
@tail _ ill	9
@tail _ im	-7
@tail _ its	8
@tail _ just	-6
@tail _ so	10
@tail _ you	15
@tail are	-12
@tail but	9
@tail but @please	7
@tail but @please more	7
@tail can	10
@tail god	-14
@tail god $	-13
@tail im @bothering	6
@tail im @bothering @left-what	6
@tail is	-9
@tail lol $	6
@tail make	8
@tail met	9
@tail met @blocked-what	9
@tail named	-9
@tail will	-5
@tail you @left-what @doing	-12
@tail you so	8
@tail you so much	8
@take	12
@take $	-8
@take @blocked-what	33
@take @blocked-what @carrier $	6
@take @blocked-what @carrier @list	-8
@take @blocked-what @carrier @wrong-thing	-9
@take @blocked-what @left-what	6
@take @blocked-what @list	15
@take @blocked-what @list $	-9
@take @blocked-what @list @carrier	13
@take @blocked-what @list @quiten	7
@take @blocked-what @list @taken	7
@take @blocked-what @wrong-thing @lights	7
@take @boss-does	24
@take @boss-does $	11
@take @boss-does @blocked-what	5
@take @carrier	-13
@take @carrier $	47
@take @carrier .	-14
@take @carrier . @please	-8
@take @carrier @blocked-what @job	14
@take @carrier @blocked-what lawn	-15
@take @carrier @hour	-6
@take @carrier @left-what @lista	6
@take @carrier @list	-46
@take @carrier @list $	9
@take @carrier @list @lista	-61
@take @carrier @wrong-thing	10
@take @carrier @wrong-thing @belong	12
@take @corrected	-7
@take @do-not	7
@take @do-not @left-what	7
@take @elsewhere new @job	7
@take @left-what	-17
@take @left-what $	-17
@take @left-what .	7
@take @left-what @carrier	-11
@take @left-what @carrier $	-8
@take @left-what @corrected	15
@take @left-what @corrected @people	-6
@take @left-what @list	14
@take @left-what @mensajes	-7
@take @left-what @mensajes $	-6
@take @left-what @mensajes .	6
@take @left-what @want-to $	6
@take @lights	9
@take @list	31
@take @list $	20
@take @list @list	-6
@take @list @list $	6
@take @list @tail	5
@take @list @tail $	5
@take @mensajes	-23
@take @mensajes $	-15
@take @people	-6
@take @please	13
@take @taken	7
@take @taken @carrier	7
@take @taken @carrier $	8
@take @texted	-6
@take @texted @lights	-6
@take @these	-9
@take @told	5
@take _ $	21
@take _ .	7
@take _ @again	12
@take _ @boss-does	7
@take _ @carrier	6
@take _ @corrected	12
@take _ @hour	-7
@take _ @job	-6
@take _ @left-what	-9
@take _ @list	-11
@take _ @want-to	7
@take _ @word	-6
@take _ _ $	35
@take _ _ .	8
@take _ _ @address	6
@take _ _ @again	10
@take _ _ @belong	11
@take _ _ @blocked-what	16
@take _ _ @hour	-5
@take _ _ @job	13
@take _ _ @lights	6
@take _ _ @list	-18
@take _ _ @lista	-55
@take _ _ @mensajes	13
@take _ _ @please	-7
@take _ _ @quiten	7
@take _ _ @texts	7
@take _ _ both	10
@take _ _ but	11
@take _ _ id	-5
@take _ _ is	-6
@take _ _ lawn	-15
@take _ _ life	6
@take _ _ saved	-8
@take _ _ so	-6
@take _ _ who	10
@take _ _ you	7
@take _ been	-5
@take _ great	8
@take _ nine	7
@take _ question	-6
@take back	-5
@take been	5
@take fired	-6
@take ice	-6
@take lost	50
@take rid @wrong-thing @list	-7
@take rocks	21
@take signed	9
@take signed @lights	9
@take unemployment	-8
@take unemployment @then-when	-8
@taken	31
@taken @blocked-what	10
@taken @carrier	9
@taken @carrier $	21
@taken @carrier @job	-7
@taken _ $	21
@taken _ @job	-7
@taken _ _ @hour	-8
@text	25
@text $	39
@text @blocked-what	7
@text @blocked-what $	-7
@text @blocked-what @job	9
@text @blocked-what @job $	9
@text @blocked-what @lights	6
@text @corrected	-7
@text @left-what	-13
@text @left-what @corrected	-8
@text @left-what @corrected @paren	-8
@text @list	6
@text @list @job	6
@text @list @job @tail	6
@text @person	9
@text @person else	7
@text _ $	-12
@text _ @corrected	-8
@text _ @job	15
@text _ @lights	6
@text _ _ $	24
@text _ _ @hour	-5
@text _ _ @paren	-8
@text _ _ @tail	11
@text _ else	7
@texted	6
@texted $	32
@texted @left-what	-11
@texted @left-what @list	-18
@texted @lights	-14
@texted @lights @left-what	-5
@texted _ @left-what	-5
@texted _ @list	-18
@texted _ _ $	-17
@texted _ _ @hour	7
@texted _ so	-6
@texting	84
@texting $	41
@texting .	5
@texting @address	5
@texting @blocked-what	40
@texting @blocked-what $	22
@texting @blocked-what @hour	8
@texting @blocked-what @hour @these	8
@texting @blocked-what @owner	6
@texting @blocked-what @owner $	7
@texting @blocked-what @tail	6
@texting @blocked-what @wrong-thing	-8
@texting @lista	-6
@texting _ $	19
@texting _ @hour	8
@texting _ @owner	6
@texting _ @tail	7
@texting _ @wrong-thing	-12
@texting _ _ $	10
@texting _ _ @blocked-what	-10
@texting _ _ @carrier	7
@texting _ _ @these	13
@texts	109
@texts $	70
@texts .	8
@texts @address	9
@texts @again	-10
@texts @again @doing	-5
@texts @blocked-what	27
@texts @blocked-what .	9
@texts @blocked-what @address	9
@texts @blocked-what @address $	9
@texts @blocked-what @again	5
@texts @blocked-what @hour	10
@texts @blocked-what @list	-19
@texts @blocked-what @list $	-9
@texts @blocked-what @list @address	-10
@texts @blocked-what @owner	9
@texts @blocked-what @owner $	5
@texts @blocked-what @wrong-thing	-7
@texts @carrier	-6
@texts @corrected	8
@texts @hour	12
@texts @left-what	-9
@texts @left-what $	8
@texts @left-what @blocked-what	8
@texts @left-what @blocked-what $	8
@texts @left-what @corrected	18
@texts @left-what @list	-10
@texts @left-what @list $	-9
@texts @left-what @owner	-35
@texts @list @list	-10
@texts @list @list $	-11
@texts @person $	-14
@texts @tail	8
@texts @tail $	-9
@texts @tail @hour	12
@texts _ $	-19
@texts _ .	10
@texts _ @address	9
@texts _ @again	8
@texts _ @corrected	38
@texts _ @doing	-5
@texts _ @hour	19
@texts _ @list	-38
@texts _ @owner	-24
@texts _ @want-to	13
@texts _ @wrong-thing	-8
@texts _ _ @address	-10
@texts _ _ @boss-does	8
@texts _ _ @corrected	17
@texts _ _ @job	11
@texts _ _ @people	-25
@texts _ _ @remove-kindly	9
@texts _ _ @these	7
@texts _ _ @wrong-thing	14
@texts _ _ is	-12
@texts _ _ shes	8
@texts _ _ so	9
@texts _ you	7
@texts but	8
@texts sorry	-14
@texts sorry $	-14
@texts you	-10
@then-when	-55
@then-when $	-7
@then-when @blocked-what	-6
@then-when @corrected	-10
@then-when @corrected @dont	-8
@then-when @corrected @mensajes	-17
@then-when @corrected @mensajes @paren	-17
@then-when @corrected @want	10
@then-when @corrected wanted	6
@then-when @hands-off	-12
@then-when @hands-off @want-to	-6
@then-when @left-what	-9
@then-when @left-what @doing	8
@then-when @left-what @doing @left-what	8
@then-when @list	24
@then-when @list @boss-does	8
@then-when @list continues	9
@then-when @list continues $	9
@then-when @people	7
@then-when @please	-6
@then-when _ $	-11
@then-when _ @boss-does	7
@then-when _ @carrier	-9
@then-when _ @doing	7
@then-when _ @dont	7
@then-when _ @elsewhere	7
@then-when _ @job	-11
@then-when _ @mensajes	-10
@then-when _ @remove-kindly	16
@then-when _ @these	5
@then-when _ @want-to	-16
@then-when _ @wrong-thing	10
@then-when _ _ $	-6
@then-when _ _ .	-7
@then-when _ _ @again	7
@then-when _ _ @blocked-what	-12
@then-when _ _ @boss-does	-8
@then-when _ _ @bothering	8
@then-when _ _ @hour	-7
@then-when _ _ @job	5
@then-when _ _ @tail	6
@then-when _ _ @take	10
@then-when _ _ @want	-7
@then-when _ _ @want-to	7
@then-when _ _ @wrong-thing	-6
@then-when _ _ too	6
@then-when _ _ you	10
@then-when _ continues	9
@then-when _ could	13
@then-when _ heard	-6
@then-when _ promise	6
@then-when _ wanted	6
@then-when im	-6
@then-when its	10
@then-when its @remove-kindly	6
@then-when its @remove-kindly too	6
@then-when theres	6
@then-when theres @elsewhere	7
@then-when you	11
@then-when you @carrier	-9
@then-when you @carrier $	-9
@then-when you @dont	11
@then-when you @mensajes	10
@then-when you @mensajes @tail	7
@then-when you @remove-kindly	10
@then-when you could	13
@then-when you heard	-6
@then-when you heard @list	-6
@then-when you promise	6
@these	22
@these $	40
@these .	-14
@these @address	-16
@these @address $	-17
@these @again	15
@these @again $	10
@these @blocked-what @left-what @owner	-7
@these @blocked-what @list	5
@these @blocked-what you	10
@these @boss-does @left-what	5
@these @carrier	13
@these @carrier @bothering	12
@these @corrected	-8
@these @corrected @hour	6
@these @corrected @want	-6
@these @job	23
@these @job @left-what	9
@these @job @paren	15
@these @job since	11
@these @left-what	-23
@these @left-what @blocked-what	8
@these @left-what @blocked-what $	8
@these @left-what @mensajes	-9
@these @left-what @mensajes @corrected	-5
@these @left-what best	-7
@these @left-what do	-8
@these @left-what do w	-6
@these @list would	6
@these @list would @carrier	6
@these @lista	18
@these @lista $	5
@these @mensajes $	6
@these @no-more-of	-9
@these @no-more-of $	-7
@these @owner	12
@these @pictures	-6
@these @tail	-6
@these @these	46
@these @these $	31
@these @want	-8
@these @want @list	-8
@these @word	-6
@these @wrong-thing	17
@these @wrong-thing $	22
@these @wrong-thing @left-what	7
@these @wrong-thing @left-what $	8
@these @wrong-thing @list	-6
@these @wrong-thing @tail	5
@these @wrong-thing you	-15
@these @wrong-thing you $	-6
@these _ $	53
@these _ .	-12
@these _ @address	41
@these _ @again	8
@these _ @belong	6
@these _ @boss-does	8
@these _ @bothering	12
@these _ @carrier	-11
@these _ @corrected	-11
@these _ @dont	-11
@these _ @job	-8
@these _ @left-what	11
@these _ @list	-10
@these _ @mensajes	-18
@these _ @paren	30
@these _ @people	-6
@these _ @remove-kindly	15
@these _ @tail	-6
@these _ @texts	11
@these _ @want	-9
@these _ @wrong-thing	-17
@these _ _ $	17
@these _ _ .	8
@these _ _ @again	-8
@these _ _ @boss-does	15
@these _ _ @bothering	13
@these _ _ @carrier	15
@these _ _ @corrected	-7
@these _ _ @doing	12
@these _ _ @erase	6
@these _ _ @lose	9
@these _ _ @name	10
@these _ _ @owner	-10
@these _ _ @paren	-8
@these _ _ @these	-7
@these _ _ @want	-14
@these _ _ did	-6
@these _ _ hes	-6
@these _ _ included	8
@these _ _ w	-7
@these _ best	-7
@these _ do	-8
@these _ since	11
@these _ would	6
@these _ you	-8
@these against	9
@these against you	5
@these but	7
@these comes	9
@these down	-7
@these down $	-6
@these else	22
@these future	6
@these future @mensajes	5
@these future @mensajes $	5
@these good	-7
@these im	16
@these im @remove-kindly	9
@these is	-5
@these longer	15
@these longer $	15
@these more	24
@these more @wrong-thing	-9
@these more @wrong-thing @list	-9
@these much	-10
@these other	5
@these sheet	7
@these was	-6
@these you	6
@these you @paren	8
@these you @paren $	8
@these you @remove-kindly	9
@threat	26
@threat $	46
@threat @blocked-what	-7
@threat @job	9
@threat @job $	9
@threat @left-what	-6
@threat _ @person	-13
@threat _ @want-to	9
@threat _ _ .	-16
@threat against	-13
@threat general	9
@threat will	9
@threat will @want-to	9
@threat will @want-to @left-what	7
@told	8
@told $	13
@told @again	-7
@told @blocked-what	-6
@told @corrected	8
@told @left-what @list	5
@told @left-what @want-to	6
@told @left-what @want-to @taken	6
@told @paren	6
@told @paren twice	5
@told @wrong-thing	13
@told _ .	-7
@told _ @again	7
@told _ @blocked-what	-6
@told _ @job	10
@told _ @list	5
@told _ @tail	9
@told _ @want-to	7
@told _ _ $	16
@told _ _ @again	-5
@told _ _ @carrier	7
@told _ _ @do-not	-9
@told _ _ @elsewhere	-7
@told _ _ @list	-6
@told _ _ @taken	6
@told _ _ would	-6
@told _ was	7
@told you @left-what	6
@told you @left-what @carrier	6
@told you @tail	11
@trabajo	-102
@trabajo $	-52
@trabajo .	9
@trabajo @address	-30
@trabajo @address $	-12
@trabajo @address @address	-7
@trabajo @address @address $	-7
@trabajo @blocked-what	6
@trabajo @dije	-7
@trabajo @dije $	-7
@trabajo @elsewhere $	-5
@trabajo @elsewhere @blocked-what	12
@trabajo @elsewhere @blocked-what @quiten	13
@trabajo @elsewhere @cosas	18
@trabajo @elsewhere @cosas @jefe	19
@trabajo @elsewhere @elsewhere	-5
@trabajo @elsewhere @elsewhere que	-5
@trabajo @elsewhere @escribir	6
@trabajo @elsewhere @nada	7
@trabajo @elsewhere @persona	9
@trabajo @elsewhere @persona @elsewhere	-6
@trabajo @elsewhere @trabajo	-11
@trabajo @elsewhere @trabajo $	-6
@trabajo @lista	-16
@trabajo @lista $	9
@trabajo @nada @elsewhere	10
@trabajo @numero	18
@trabajo @please @blocked-what	7
@trabajo @please @blocked-what @escriban	6
@trabajo @please abre	-7
@trabajo @quiten	20
@trabajo @quitenme	12
@trabajo @quitenme $	5
@trabajo @said	-12
@trabajo @said que	-11
@trabajo _ $	-27
@trabajo _ @address	-19
@trabajo _ @blocked-what	10
@trabajo _ @cosas	18
@trabajo _ @disturbs	-6
@trabajo _ @elsewhere	9
@trabajo _ @escribir	6
@trabajo _ @lista	6
@trabajo _ @persona	10
@trabajo _ @please	-16
@trabajo _ @quiero	-19
@trabajo _ @quitenme	6
@trabajo _ @salir	-6
@trabajo _ @trabajo	-22
@trabajo _ _ $	-28
@trabajo _ _ @elsewhere	-25
@trabajo _ _ @escriban	6
@trabajo _ _ @jefe	14
@trabajo _ _ @mensajes	11
@trabajo _ _ @nada	10
@trabajo _ _ @numero	6
@trabajo _ _ @please	10
@trabajo _ _ @quiten	17
@trabajo _ _ @quitenme	12
@trabajo _ _ para	9
@trabajo _ _ que	-25
@trabajo _ _ te	-6
@trabajo _ abre	-7
@trabajo _ ahora	7
@trabajo _ di	7
@trabajo _ jaja	12
@trabajo _ pero	-9
@trabajo extra	-17
@trabajo extra $	-7
@trabajo gratis	12
@trabajo para	8
@trabajo para @lista	11
@trabajo para @lista $	11
@trabajo puedo	-8
@trabajo que @please	-7
@trabajo que @please entiendo	-8
@trabajo que di	7
@trabajo que di para	7
@trabajo sin	-11
@trabajo sin @trabajo	-7
@trabajo te	-6
@trabajo y	10
@trabajo y @please	5
@trabajo y @please @blocked-what	5
@trabajo y ahora	7
@unsubscribe	87
@unsubscribe $	52
@unsubscribe @blocked-what	23
@unsubscribe @blocked-what $	13
@unsubscribe _ $	16
@unsubscribe _ _ $	15
@unwanted	16
@unwanted $	-25
@unwanted @elsewhere	15
@unwanted @nada	16
@unwanted @nada @elsewhere	6
@unwanted @quitenme	14
@unwanted _ @elsewhere	5
@unwanted _ @nada	6
@unwanted _ _ $	7
@unwanted _ _ @elsewhere	7
@us $	22
@us .	7
@us @list	9
@us @wrong-thing	-12
@us @wrong-thing @again	-12
@us _ $	-10
@us _ .	-7
@us _ @again	-13
@us _ _ $	-12
@us _ _ .	7
@us _ _ @belong	-12
@us money	-5
@want	11
@want $	15
@want . @paren	10
@want 15	-5
@want @again	-14
@want @blocked-what	-21
@want @blocked-what @jefe	-12
@want @blocked-what @list	6
@want @blocked-what @list back	8
@want @blocked-what @pictures	-7
@want @blocked-what @these	-6
@want @blocked-what @these $	-6
@want @blocked-what @wrong-thing	10
@want @carrier	27
@want @carrier $	19
@want @carrier @carrier	7
@want @carrier @left-what	11
@want @carrier @left-what @lista	11
@want @carrier @list	7
@want @carrier @list @list	6
@want @carrier @wrong-thing	-11
@want @carrier @wrong-thing @list	-9
@want @corrected	-7
@want @cosas	-7
@want @elsewhere	-13
@want @left-what	-9
@want @left-what .	8
@want @left-what @boss-does	-12
@want @left-what @carrier	12
@want @left-what @carrier @blocked-what	-7
@want @left-what @carrier @list	-8
@want @left-what @do-not	-7
@want @left-what @do-not @these	-5
@want @left-what @job @left-what	-5
@want @left-what @job @list	6
@want @left-what @left-what @mensajes	7
@want @left-what @list	6
@want @left-what @list @mensajes	6
@want @left-what @mensajes	18
@want @left-what @mensajes $	8
@want @left-what @owner	-7
@want @left-what @paren	-7
@want @left-what @paren @take	-10
@want @left-what @quitar $	6
@want @left-what @quitar @blocked-what	-9
@want @left-what @quiten	-7
@want @left-what @remove-kindly	5
@want @left-what @take	-10
@want @left-what @take @blocked-what	-7
@want @left-what @texts	-7
@want @left-what @texts $	-9
@want @left-what @unsubscribe	14
@want @left-what @want-to $	-6
@want @left-what @want-to @boss-does	10
@want @left-what @want-to @hour	-7
@want @left-what @want-to @left-what	17
@want @left-what @want-to @list	-13
@want @left-what @want-to @taken	-6
@want @left-what @want-to @texted	20
@want @left-what @want-to @wrong-thing	8
@want @left-what @want-to you	7
@want @left-what @write	5
@want @left-what @write @left-what	7
@want @left-what back	9
@want @left-what back $	8
@want @left-what do @left-what	6
@want @left-what hear	18
@want @left-what hear @again	6
@want @left-what hear @blocked-what	6
@want @left-what resign	13
@want @list	41
@want @list $	27
@want @list @corrected	-7
@want @list @job	-10
@want @list @mensajes	13
@want @list @mensajes $	12
@want @mensajes	12
@want @person @left-what	-11
@want @person @remove-kindly	-8
@want @person else	15
@want @person else $	15
@want @please	8
@want @please @belong	15
@want @please @belong @wrong-thing	15
@want @please more @wrong-thing	-6
@want @tail	10
@want @these	-27
@want @these $	-15
@want @these .	-6
@want @these @blocked-what	10
@want @these @corrected	-5
@want @these @mensajes	5
@want @these @mensajes $	5
@want @these @no-more-of	-8
@want @these more	-16
@want @these more @wrong-thing	-15
@want @these you	14
@want @these you @remove-kindly	9
@want @want-to	-5
@want @want-to @wrong-thing	8
@want _ $	6
@want _ .	12
@want _ @blocked-what	17
@want _ @boss-does	-15
@want _ @carrier	27
@want _ @corrected	-15
@want _ @cosas	6
@want _ @do-not	-7
@want _ @end	-8
@want _ @jefe	-12
@want _ @job	-18
@want _ @left-what	-18
@want _ @lights	9
@want _ @list	21
@want _ @mensajes	34
@want _ @no-more-of	-9
@want _ @owner	-12
@want _ @paren	12
@want _ @quiten	-5
@want _ @take	-8
@want _ @these	-10
@want _ @unsubscribe	14
@want _ _ $	11
@want _ _ .	13
@want _ _ @again	20
@want _ _ @annoy	-13
@want _ _ @blocked-what	-14
@want _ _ @boss-does	10
@want _ _ @elsewhere	-11
@want _ _ @hour	-9
@want _ _ @job	-7
@want _ _ @left-what	10
@want _ _ @lights	-8
@want _ _ @lista	15
@want _ _ @mensajes	14
@want _ _ @remove-kindly	6
@want _ _ @tail	6
@want _ _ @take	-30
@want _ _ @taken	-5
@want _ _ @texted	20
@want _ _ @want	-7
@want _ _ @wrong-thing	-9
@want _ _ are	-10
@want _ _ gone	15
@want _ _ how	7
@want _ _ is	9
@want _ _ receiving	18
@want _ _ would	-13
@want _ _ you	20
@want _ back	9
@want _ but	-11
@want _ else	15
@want _ hear	18
@want _ hrs	-5
@want _ ill	-8
@want _ resign	13
@want _ you	12
@want something	7
@want something $	7
@want you	-9
@want-to	27
@want-to $	-10
@want-to .	-10
@want-to @belong	-20
@want-to @belong @wrong-thing	-18
@want-to @belong @wrong-thing @list	-18
@want-to @blocked-what	8
@want-to @blocked-what @list	-12
@want-to @blocked-what @list $	-7
@want-to @boss-does	33
@want-to @boss-does $	24
@want-to @boss-does .	5
@want-to @boss-does @blocked-what	6
@want-to @bothering	16
@want-to @bothering @blocked-what	10
@want-to @bothering @person	7
@want-to @bothering @person else	7
@want-to @carrier	-37
@want-to @carrier $	-22
@want-to @carrier im	-12
@want-to @corrected	6
@want-to @corrected @dont	6
@want-to @corrected @dont @want	6
@want-to @corrected happens	13
@want-to @elsewhere	7
@want-to @hour	-21
@want-to @hour $	-13
@want-to @left-what	-11
@want-to @left-what $	-17
@want-to @left-what @left-what	15
@want-to @left-what @list	16
@want-to @left-what @list @lista	5
@want-to @left-what @owner	7
@want-to @left-what @people @left-what	-7
@want-to @left-what @pictures @mensajes	11
@want-to @left-what @wrong-thing	9
@want-to @left-what @wrong-thing @left-what	13
@want-to @left-what hell	9
@want-to @left-what hell $	11
@want-to @lights	-5
@want-to @list	-19
@want-to @list $	-5
@want-to @list @list	14
@want-to @list @mensajes	-26
@want-to @list @mensajes $	-26
@want-to @mensajes	24
@want-to @mensajes @left-what	17
@want-to @no-more-of	5
@want-to @no-more-of @carrier	-11
@want-to @no-more-of alone	19
@want-to @no-more-of alone $	17
@want-to @person else	5
@want-to @person else @left-what	5
@want-to @please	18
@want-to @taken	10
@want-to @taken @blocked-what	8
@want-to @taken @carrier $	8
@want-to @taken @carrier @job	-7
@want-to @texted	27
@want-to @texted $	22
@want-to @texting	11
@want-to @texting @blocked-what	9
@want-to @texts	6
@want-to @texts @blocked-what	5
@want-to @then-when	-17
@want-to @then-when $	-10
@want-to @want-to	-6
@want-to @want-to $	-8
@want-to @went	6
@want-to @wrong-thing	22
@want-to @wrong-thing @belong	9
@want-to @wrong-thing @belong $	9
@want-to @wrong-thing @list	12
@want-to @wrong-thing @list @lista	8
@want-to _ $	12
@want-to _ .	-6
@want-to _ @address	27
@want-to _ @belong	7
@want-to _ @blocked-what	36
@want-to _ @carrier	-8
@want-to _ @dont	13
@want-to _ @hour	-15
@want-to _ @left-what	24
@want-to _ @list	29
@want-to _ @mensajes	-31
@want-to _ @name	8
@want-to _ @no-more-of	-6
@want-to _ @owner	11
@want-to _ @paren	-18
@want-to _ @person	15
@want-to _ @please	-15
@want-to _ @texting	7
@want-to _ @then-when	14
@want-to _ @these	7
@want-to _ @want	-5
@want-to _ @wrong-thing	-16
@want-to _ _ $	52
@want-to _ _ .	-12
@want-to _ _ @address	-18
@want-to _ _ @blocked-what	-9
@want-to _ _ @boss	15
@want-to _ _ @corrected	-7
@want-to _ _ @elsewhere	-6
@want-to _ _ @hour	12
@want-to _ _ @job	-13
@want-to _ _ @left-what	-13
@want-to _ _ @lista	39
@want-to _ _ @mensajes	14
@want-to _ _ @remove-kindly	7
@want-to _ _ @tail	14
@want-to _ _ @then-when	7
@want-to _ _ @these	7
@want-to _ _ @want	8
@want-to _ _ @word	6
@want-to _ _ but	5
@want-to _ _ else	8
@want-to _ _ looking	5
@want-to _ _ more	-13
@want-to _ _ was	6
@want-to _ alone	19
@want-to _ back	-5
@want-to _ dear	-7
@want-to _ else	5
@want-to _ full	-5
@want-to _ happens	13
@want-to _ hell	9
@want-to _ im	-10
@want-to _ new	10
@want-to _ without	-11
@want-to able	-6
@want-to able @left-what	-6
@want-to ahead	-10
@want-to ahead $	-9
@want-to alive	-15
@want-to an	-5
@want-to away	-7
@want-to away $	24
@want-to away @address	7
@want-to away @address $	7
@want-to but im	6
@want-to gone	34
@want-to gone $	34
@want-to great	6
@want-to honest	-13
@want-to honest $	-9
@want-to mad	-11
@want-to needing	7
@want-to needing @left-what	7
@want-to obliged	9
@want-to obliged @then-when	9
@want-to over	9
@want-to so	9
@want-to through	5
@want-to too	10
@want-to too $	10
@want-to who	6
@want-to you	7
@want-to you $	14
@want-to you @dont	7
@want-to you @dont @want	7
@want-to you @left-what $	-5
@want-to you @want-to	6
@went	-85
@went .	-8
@went @address	-8
@went @again	28
@went @again @mensajes	28
@went @again @mensajes $	14
@went @blocked-what	-69
@went @blocked-what @list	-7
@went @blocked-what @mensajes	-23
@went @blocked-what @owner	-10
@went @carrier $	-6
@went @carrier @left-what	8
@went @dont	-6
@went @dont @mensajes	-6
@went @dont @mensajes $	-11
@went @dont @mensajes @dont	13
@went @lista	16
@went @lista $	15
@went @mensajes	-26
@went @person	12
@went @person $	7
@went @person @carrier	5
@went @please	11
@went @please @mensajes	11
@went @texts	-15
@went _ @blocked-what	-15
@went _ @carrier	5
@went _ @left-what	19
@went _ @list	-8
@went _ @owner	-10
@went _ @remove-kindly	-15
@went _ _ $	-17
@went _ _ @address	6
@went _ _ @blocked-what	-40
@went _ _ @dont	14
@went _ _ @list	-16
@went _ _ @mensajes	-19
@went _ _ @owner	14
@went _ _ @please	10
@went _ _ @tail	-15
@went _ _ so	-6
@went _ are	-10
@went _ sorry	-5
@went back	12
@went back @left-what	14
@went you	-5
@word	-6
@word $	12
@word @corrected	-12
@word @job	-6
@word @job @blocked-what	-6
@word @job @blocked-what alone	-6
@word @left-what @corrected	-9
@word @left-what @left-what	6
@word @left-what @left-what @blocked-what	6
@word @left-what @take	7
@word @left-what make	-5
@word @paren	5
@word @paren @left-what	-13
@word @paren @left-what @carrier	-23
@word @please	-6
@word @quiten	9
@word _ $	-16
@word _ .	18
@word _ @corrected	7
@word _ @left-what	-11
@word _ @take	7
@word _ _ .	-7
@word _ _ @blocked-what	7
@word _ _ @carrier	-8
@word _ _ @list	30
@word _ _ @mensajes	-8
@word _ _ @quiten	-6
@word _ _ @want-to	16
@word _ _ alone	-6
@word _ _ mean	16
@word _ make	-5
@write	-48
@write $	16
@write @belong	7
@write @blocked-what	-17
@write @blocked-what @left-what	-8
@write @blocked-what @list @elsewhere	11
@write @blocked-what @owner	-9
@write @blocked-what @owner 555	-9
@write @carrier @blocked-what	7
@write @carrier @blocked-what @list	7
@write @left-what	26
@write @left-what @blocked-what	-8
@write @left-what @elsewhere	18
@write @left-what @elsewhere rest	18
@write @left-what @left-what @blocked-what	-7
@write @left-what @these	14
@write @lights	-6
@write @list	-6
@write @list @list	-9
@write @list @list @blocked-what	-11
@write @person @blocked-what	-6
@write @wrong-thing	-6
@write @wrong-thing @list	-6
@write _ $	-9
@write _ @blocked-what	-13
@write _ @elsewhere	14
@write _ @job	-14
@write _ @left-what	-12
@write _ @list	-12
@write _ @owner	-9
@write _ @these	14
@write _ _ $	-28
@write _ _ 555	-9
@write _ _ @blocked-what	-22
@write _ _ @elsewhere	11
@write _ _ @job	12
@write _ _ rest	18
@write back $	6
@write through	-6
@write you	-8
@wrong-thing	-51
@wrong-thing $	-45
@wrong-thing .	-9
@wrong-thing . so	10
@wrong-thing . sorry	-12
@wrong-thing 4	-5
@wrong-thing @address	-13
@wrong-thing @again @list	9
@wrong-thing @belong	34
@wrong-thing @belong $	37
@wrong-thing @blocked-what	-12
@wrong-thing @blocked-what $	-12
@wrong-thing @blocked-what .	-5
@wrong-thing @blocked-what @carrier	12
@wrong-thing @blocked-what @carrier $	7
@wrong-thing @blocked-what @job	-8
@wrong-thing @blocked-what @left-what @wrong-thing	-6
@wrong-thing @blocked-what @lights $	10
@wrong-thing @blocked-what @list $	9
@wrong-thing @blocked-what @name	7
@wrong-thing @blocked-what @owner	7
@wrong-thing @blocked-what @tail	-8
@wrong-thing @blocked-what @tail $	-10
@wrong-thing @blocked-what @wrong-thing	-10
@wrong-thing @blocked-what @wrong-thing @carrier	-9
@wrong-thing @blocked-what @wrong-thing @left-what	6
@wrong-thing @blocked-what back	-6
@wrong-thing @blocked-what back @lights	-6
@wrong-thing @blocked-what paystub	-5
@wrong-thing @blocked-what screen	15
@wrong-thing @boss-does @blocked-what	-7
@wrong-thing @boss-does @blocked-what @left-what	-7
@wrong-thing @carrier	12
@wrong-thing @carrier $	21
@wrong-thing @carrier @blocked-what	7
@wrong-thing @carrier @left-what @job	-5
@wrong-thing @carrier @left-what @lista	19
@wrong-thing @carrier @left-what @texts	8
@wrong-thing @carrier @left-what stove	-7
@wrong-thing @carrier @these	-7
@wrong-thing @corrected	-26
@wrong-thing @doing	15
@wrong-thing @doing @wrong-thing	6
@wrong-thing @elsewhere	11
@wrong-thing @job	-9
@wrong-thing @job $	12
@wrong-thing @job @remove-kindly	10
@wrong-thing @job @write	-8
@wrong-thing @left-what	52
@wrong-thing @left-what @blocked-what	13
@wrong-thing @left-what @blocked-what @left-what	10
@wrong-thing @left-what @carrier	17
@wrong-thing @left-what @carrier $	8
@wrong-thing @left-what @cosas	-14
@wrong-thing @left-what @cosas $	-13
@wrong-thing @left-what @job	-15
@wrong-thing @left-what @left-what	-10
@wrong-thing @left-what @lights	-7
@wrong-thing @left-what @list	13
@wrong-thing @left-what @list $	8
@wrong-thing @left-what @list @corrected	6
@wrong-thing @left-what @lista	-9
@wrong-thing @left-what @lista @corrected	9
@wrong-thing @left-what @lista @lista	-8
@wrong-thing @left-what @mensajes	19
@wrong-thing @left-what @mensajes $	10
@wrong-thing @left-what @owner	8
@wrong-thing @left-what @texts	11
@wrong-thing @left-what @texts $	10
@wrong-thing @left-what @went	7
@wrong-thing @left-what do	8
@wrong-thing @left-what do @remove-kindly	9
@wrong-thing @left-what other	18
@wrong-thing @left-what rest	12
@wrong-thing @left-what safety	-6
@wrong-thing @left-what sheet	-7
@wrong-thing @lights	14
@wrong-thing @lights $	10
@wrong-thing @lights .	8
@wrong-thing @list	-7
@wrong-thing @list $	-19
@wrong-thing @list .	9
@wrong-thing @list @address	6
@wrong-thing @list @address $	6
@wrong-thing @list @again	-10
@wrong-thing @list @blocked-what	-7
@wrong-thing @list @corrected	16
@wrong-thing @list @list is	7
@wrong-thing @list @lista	27
@wrong-thing @list @lista $	11
@wrong-thing @list @mensajes $	16
@wrong-thing @list @tail	9
@wrong-thing @list @tail $	6
@wrong-thing @list @then-when	5
@wrong-thing @list @then-when you	5
@wrong-thing @list is	-18
@wrong-thing @lose	5
@wrong-thing @mensajes $	13
@wrong-thing @other-list	8
@wrong-thing @paren	30
@wrong-thing @paren is	7
@wrong-thing @person	-12
@wrong-thing @please	-18
@wrong-thing @remove-kindly	-5
@wrong-thing @tail	-5
@wrong-thing @tail $	-10
@wrong-thing @texts	8
@wrong-thing @these	22
@wrong-thing @these @job	6
@wrong-thing @these @job $	13
@wrong-thing @these @lista	8
@wrong-thing @these @these	13
@wrong-thing @trabajo	9
@wrong-thing @trabajo $	9
@wrong-thing @us	-8
@wrong-thing @wrong-thing	-27
@wrong-thing @wrong-thing @left-what	-11
@wrong-thing @wrong-thing @these	6
@wrong-thing _ .	8
@wrong-thing _ 4th	-7
@wrong-thing _ @again	-7
@wrong-thing _ @belong	-12
@wrong-thing _ @blocked-what	-8
@wrong-thing _ @boss-does	11
@wrong-thing _ @carrier	43
@wrong-thing _ @corrected	19
@wrong-thing _ @cosas	-6
@wrong-thing _ @doing	-13
@wrong-thing _ @end	5
@wrong-thing _ @job	-8
@wrong-thing _ @left-what	-28
@wrong-thing _ @lights	-14
@wrong-thing _ @list	38
@wrong-thing _ @lista	23
@wrong-thing _ @lose	7
@wrong-thing _ @mensajes	27
@wrong-thing _ @owner	17
@wrong-thing _ @people	-7
@wrong-thing _ @please	-9
@wrong-thing _ @remove-kindly	19
@wrong-thing _ @texts	16
@wrong-thing _ @these	14
@wrong-thing _ @want-to	-12
@wrong-thing _ @write	-8
@wrong-thing _ @wrong-thing	-18
@wrong-thing _ _ $	18
@wrong-thing _ _ .	18
@wrong-thing _ _ @address	-13
@wrong-thing _ _ @again	-13
@wrong-thing _ _ @blocked-what	39
@wrong-thing _ _ @boss	-9
@wrong-thing _ _ @boss-does	-11
@wrong-thing _ _ @corrected	33
@wrong-thing _ _ @do-not	9
@wrong-thing _ _ @dont	-7
@wrong-thing _ _ @end	6
@wrong-thing _ _ @job	-20
@wrong-thing _ _ @left-what	22
@wrong-thing _ _ @lights	-6
@wrong-thing _ _ @list	5
@wrong-thing _ _ @lista	33
@wrong-thing _ _ @lose	-6
@wrong-thing _ _ @mensajes	17
@wrong-thing _ _ @other-list	-6
@wrong-thing _ _ @owner	-8
@wrong-thing _ _ @paren	5
@wrong-thing _ _ @people	-8
@wrong-thing _ _ @texts	14
@wrong-thing _ _ @then-when	-6
@wrong-thing _ _ @these	18
@wrong-thing _ _ @want	-7
@wrong-thing _ _ @want-to	-8
@wrong-thing _ _ are	-9
@wrong-thing _ _ been	-12
@wrong-thing _ _ bill	-7
@wrong-thing _ _ but	-16
@wrong-thing _ _ every	6
@wrong-thing _ _ how	-16
@wrong-thing _ _ im	7
@wrong-thing _ _ its	-5
@wrong-thing _ _ lol	-20
@wrong-thing _ _ longer	10
@wrong-thing _ _ respect	6
@wrong-thing _ _ rest	-12
@wrong-thing _ _ so	-13
@wrong-thing _ _ stove	-7
@wrong-thing _ _ they	-16
@wrong-thing _ _ warning	-7
@wrong-thing _ _ where	-9
@wrong-thing _ _ you	-7
@wrong-thing _ back	-6
@wrong-thing _ im	5
@wrong-thing _ is	-14
@wrong-thing _ its	-15
@wrong-thing _ month	-8
@wrong-thing _ next	-13
@wrong-thing _ other	9
@wrong-thing _ paystub	-5
@wrong-thing _ red	9
@wrong-thing _ rest	12
@wrong-thing _ safety	-6
@wrong-thing _ screen	15
@wrong-thing _ so	11
@wrong-thing _ sorry	-14
@wrong-thing _ which	-8
@wrong-thing _ you	-5
@wrong-thing another	8
@wrong-thing big	9
@wrong-thing both	7
@wrong-thing do	8
@wrong-thing do @remove-kindly	10
@wrong-thing do @remove-kindly @mensajes	10
@wrong-thing down	-10
@wrong-thing god	12
@wrong-thing ideas	-7
@wrong-thing ideas $	-7
@wrong-thing is	-7
@wrong-thing lol	5
@wrong-thing lol $	6
@wrong-thing love	7
@wrong-thing names	-7
@wrong-thing too many	5
@wrong-thing you	26
@wrong-thing you $	13
@wrong-thing you @mensajes	19
@wrong-thing you @texts	7
^ 1	-7
^ 12	-5
^ 2	-8
^ 3	-9
^ 3 @address	-7
^ 5	-5
^ 6	-6
^ 911	-16
^ @I_stop	-13
^ @I_stop @elsewhere	-11
^ @address	-31
^ @address $	-64
^ @address @address	-7
^ @address @address @elsewhere	-11
^ @address @address @escribir	-5
^ @address @address @paren	7
^ @address @address @please	12
^ @address @blocked-what @carrier	16
^ @address @boss-does	-22
^ @address @boss-does @left-what	-6
^ @address @boss-does @list	-17
^ @address @carrier	9
^ @address @carrier $	6
^ @address @dejen @persona	7
^ @address @dejen tranquilo	10
^ @address @dejenme	55
^ @address @dije	-12
^ @address @dije que	-12
^ @address @do-not @list	-8
^ @address @dont @boss-does	5
^ @address @dont @mensajes	19
^ @address @dont @paren	-28
^ @address @elsewhere	11
^ @address @elsewhere @bloqueo	6
^ @address @elsewhere @quitar	8
^ @address @elsewhere @quiten	-16
^ @address @erase	6
^ @address @erase @blocked-what	6
^ @address @escriban	-10
^ @address @escriban $	-11
^ @address @hands-off	12
^ @address @jefe	7
^ @address @job	13
^ @address @job tres	8
^ @address @lista	7
^ @address @lista medio	5
^ @address @mensajes @address	13
^ @address @mensajes @remove-kindly	-10
^ @address @paren	29
^ @address @paren $	7
^ @address @paren @address	12
^ @address @paren @blocked-what	7
^ @address @paren @elsewhere	-11
^ @address @paren @left-what	21
^ @address @persona	5
^ @address @please	-46
^ @address @please @address	14
^ @address @please @blocked-what	-8
^ @address @please @escriban	22
^ @address @please @nada	-6
^ @address @please @quiero	13
^ @address @please alcance	-5
^ @address @please cabe	-5
^ @address @please es	10
^ @address @please esten	5
^ @address @please estoy	9
^ @address @please hay	-8
^ @address @please le	-6
^ @address @please llueve	-6
^ @address @please puedo	-5
^ @address @please queda	-6
^ @address @please soy	7
^ @address @please te	-5
^ @address @please tengo	-9
^ @address @please trabaja	-10
^ @address @quitar	29
^ @address @quitar $	16
^ @address @quitar @blocked-what	9
^ @address @quiten	-37
^ @address @quiten $	7
^ @address @quiten @blocked-what	-7
^ @address @quitenme	21
^ @address @quitenme $	9
^ @address @sent	8
^ @address @want-to	20
^ @address @went	-8
^ @address @write	5
^ @address @write @blocked-what	5
^ @address confirm	-16
^ @address do	-9
^ @address do @remove-kindly	-9
^ @address donde	12
^ @address es	10
^ @address estoy	-6
^ @address estoy @lista	-9
^ @address estoy retirada	9
^ @address habia	17
^ @address les	19
^ @address les @dije	11
^ @address n	-5
^ @address n @tail	-5
^ @address pero	16
^ @address pero @address	7
^ @address pero @please	6
^ @address que	-20
^ @address que @lista	-6
^ @address que dejaron	-9
^ @address se	-14
^ @address so	5
^ @address trabaje	17
^ @address voy	-12
^ @again	29
^ @again @belong	20
^ @again @belong @boss-does	-5
^ @again @mensajes	18
^ @again @mensajes @blocked-what	10
^ @again @tail	9
^ @again @tail @mensajes	9
^ @again @texted	-19
^ @again @told	14
^ @again @told @left-what	7
^ @again been	7
^ @again can	-23
^ @again can @paren	-22
^ @again mind	-8
^ @again mind @blocked-what	-14
^ @again named	20
^ @annoy	13
^ @annoy @wrong-thing	20
^ @beg	18
^ @beg @elsewhere	7
^ @beg @please	6
^ @beg @please ser	6
^ @blocked-what	-35
^ @blocked-what @I_stop	25
^ @blocked-what @I_stop @elsewhere	10
^ @blocked-what @I_stop @trabajo	5
^ @blocked-what @dejen	7
^ @blocked-what @dejen @elsewhere	9
^ @blocked-what @erase	10
^ @blocked-what @escriben	-12
^ @blocked-what @escriben @elsewhere	-5
^ @blocked-what @interesado	-12
^ @blocked-what @job	5
^ @blocked-what @list	-27
^ @blocked-what @list @boss-does	-6
^ @blocked-what @list @job	7
^ @blocked-what @list changed	-13
^ @blocked-what @list was	-11
^ @blocked-what @name	-6
^ @blocked-what @owner	36
^ @blocked-what @owner @again	5
^ @blocked-what @owner @boss-does	-7
^ @blocked-what @owner doesnt	7
^ @blocked-what @owner is	13
^ @blocked-what @owner set	-5
^ @blocked-what @owner signed	7
^ @blocked-what @paren	-6
^ @blocked-what @paren @elsewhere	5
^ @blocked-what @person	9
^ @blocked-what @person @boss-does	6
^ @blocked-what @please	7
^ @blocked-what @please @want	7
^ @blocked-what @puede	21
^ @blocked-what @puede @quitar	20
^ @blocked-what @puede dar	6
^ @blocked-what @quiero	7
^ @blocked-what @quiero @quitar	8
^ @blocked-what @quiero @salir	22
^ @blocked-what @quiero morir	-6
^ @blocked-what @quiero unir	-5
^ @blocked-what @quiten	31
^ @blocked-what @quiten $	19
^ @blocked-what @quiten @address	17
^ @blocked-what @quiten @elsewhere	20
^ @blocked-what @said	-15
^ @blocked-what @said que	-17
^ @blocked-what @siguen	-24
^ @blocked-what @tail @boss-does	-6
^ @blocked-what @threat	10
^ @blocked-what @threat will	9
^ @blocked-what alarm	-9
^ @blocked-what cae	5
^ @blocked-what cae gordo	5
^ @blocked-what dan @elsewhere	6
^ @blocked-what dieron @elsewhere	-6
^ @blocked-what dieron @lista	5
^ @blocked-what estan	-8
^ @blocked-what estan @escribir	-8
^ @blocked-what gustaria	8
^ @blocked-what gustaria que	8
^ @blocked-what hablo	-22
^ @blocked-what hablo @elsewhere	-21
^ @blocked-what hace	8
^ @blocked-what hace @elsewhere	7
^ @blocked-what lastime	-7
^ @blocked-what llega	8
^ @blocked-what llegan	-6
^ @blocked-what llegan @elsewhere	7
^ @blocked-what llegan @mensajes	-11
^ @blocked-what llego	-9
^ @blocked-what llenan	15
^ @blocked-what llenan @elsewhere	15
^ @blocked-what pusieron	-5
^ @blocked-what voy	5
^ @blocked-what voy @elsewhere	5
^ @bloqueo	44
^ @bloqueo @address	22
^ @bloqueo @elsewhere	17
^ @boss	-19
^ @boss-does	-19
^ @boss-does @address	11
^ @boss-does @address $	11
^ @boss-does @again	7
^ @boss-does @again reported	7
^ @boss-does @blocked-what @job	7
^ @boss-does @blocked-what @list	-9
^ @boss-does @blocked-what @mensajes	-7
^ @boss-does @blocked-what @owner	8
^ @boss-does @blocked-what @wrong-thing	-9
^ @boss-does @carrier @blocked-what	6
^ @boss-does @corrected	-14
^ @boss-does @elsewhere	37
^ @boss-does @left-what	-15
^ @boss-does @left-what @carrier	-19
^ @boss-does @left-what @left-what	-5
^ @boss-does @left-what @lose	-6
^ @boss-does @left-what @mensajes	15
^ @boss-does @list	-14
^ @boss-does @list @list	6
^ @boss-does @list @mensajes	-16
^ @boss-does @texts	18
^ @boss-does @texts @again	20
^ @boss-does @these	-8
^ @boss-does @these @blocked-what	-8
^ @boss-does back	7
^ @boss-does back @blocked-what	7
^ @bothering	-15
^ @bothering @blocked-what	-11
^ @bothering @blocked-what @left-what	-6
^ @bothering @left-what	-6
^ @bothering @left-what @left-what	-6
^ @bothering @person	18
^ @carrier	96
^ @carrier $	71
^ @carrier @address	23
^ @carrier @address $	14
^ @carrier @belong	-10
^ @carrier @blocked-what	-23
^ @carrier @blocked-what @job	-8
^ @carrier @blocked-what @wrong-thing	13
^ @carrier @bothering	7
^ @carrier @bothering @blocked-what	6
^ @carrier @carrier	-6
^ @carrier @doing	8
^ @carrier @doing $	-20
^ @carrier @doing @blocked-what	35
^ @carrier @job	25
^ @carrier @left-what	19
^ @carrier @left-what $	14
^ @carrier @left-what @lista	17
^ @carrier @list	18
^ @carrier @list @mensajes	5
^ @carrier @texts	-12
^ @carrier @texts @blocked-what	12
^ @carrier @these	12
^ @carrier @these @wrong-thing	9
^ @carrier @wrong-thing	-21
^ @carrier @wrong-thing @job	-9
^ @carrier interview	-20
^ @corrected	20
^ @corrected $	22
^ @corrected @again	9
^ @corrected @again @boss-does	-6
^ @corrected @again @want	14
^ @corrected @belong	7
^ @corrected @belong @wrong-thing	7
^ @corrected @boss-does	-13
^ @corrected @boss-does @blocked-what	-7
^ @corrected @boss-does @left-what	-14
^ @corrected @boss-does @paren	7
^ @corrected @boss-does back	7
^ @corrected @carrier	-53
^ @corrected @carrier $	-58
^ @corrected @do-not	-13
^ @corrected @do-not @corrected	-10
^ @corrected @dont	9
^ @corrected @dont @hour	14
^ @corrected @dont @want	-46
^ @corrected @dont @want-to	23
^ @corrected @dont consent	5
^ @corrected @hour	32
^ @corrected @hour @job	9
^ @corrected @list @wrong-thing	-10
^ @corrected @name	19
^ @corrected @name $	19
^ @corrected @no-more-of	5
^ @corrected @people	10
^ @corrected @people $	14
^ @corrected @please	26
^ @corrected @please @want	23
^ @corrected @tail	-7
^ @corrected @take @please	11
^ @corrected @told @corrected	8
^ @corrected @want	-22
^ @corrected @want @carrier	24
^ @corrected @want @left-what	-9
^ @corrected @want @list	12
^ @corrected @want @person	-5
^ @corrected @want @want-to	-11
^ @corrected @want-to	-13
^ @corrected @want-to @these	-7
^ @corrected @wrong-thing	-23
^ @corrected @wrong-thing $	-9
^ @corrected aint	17
^ @corrected can	-5
^ @corrected cant	-11
^ @corrected do @corrected	11
^ @corrected do @remove-kindly	6
^ @corrected do you	-11
^ @corrected gave	16
^ @corrected gave you	8
^ @corrected got	-13
^ @corrected got @do-not	10
^ @corrected got @left-what	5
^ @corrected got @list	9
^ @corrected got @please	-33
^ @corrected had	-10
^ @corrected happens	-22
^ @corrected happens @left-what	-9
^ @corrected happens @then-when	-13
^ @corrected hope	7
^ @corrected is	11
^ @corrected is @left-what	11
^ @corrected passed	-6
^ @corrected signed	10
^ @corrected signed @lights	16
^ @corrected signed @pictures	-8
^ @corrected swear	-14
^ @corrected switched	8
^ @corrected was	-23
^ @corrected was @boss-does	-9
^ @corrected was just	-5
^ @corrected will @remove-kindly	-18
^ @corrected will report	6
^ @corrected withdraw	48
^ @corrected would @want	11
^ @cosas	-27
^ @cosas $	-15
^ @dejen	68
^ @dejen $	6
^ @dejen @address	20
^ @dejen @elsewhere	23
^ @dejen @elsewhere @cosas	-14
^ @dejen @elsewhere @elsewhere	-16
^ @dejen @elsewhere @escribir	-7
^ @dejen @elsewhere @mensajes	-27
^ @dejen @elsewhere @trabajo	30
^ @dejen @elsewhere estar	17
^ @dejen @elsewhere fumar	-5
^ @dejen @elsewhere jodedera	8
^ @dejen @elsewhere llorar	-8
^ @dejen @elsewhere paz	9
^ @dejen @elsewhere pelear	-15
^ @dejen @persona	-24
^ @dejen @persona @numero	-23
^ @dejen algo	-9
^ @dejen checar	-5
^ @dejen fuera	24
^ @dejen fuera @elsewhere	24
^ @dejen pensarlo	-15
^ @dejen pensarlo $	-11
^ @dejen que	-6
^ @dejen quieto	27
^ @dejen ver	-7
^ @dejen vivir	27
^ @dije @elsewhere	12
^ @dije @elsewhere @persona	8
^ @dije que	-9
^ @dije que @please	-7
^ @do-not	16
^ @do-not @again	20
^ @do-not @blocked-what	-41
^ @do-not @blocked-what @jefe	-10
^ @do-not @blocked-what @list	12
^ @do-not @corrected	18
^ @do-not @elsewhere	8
^ @do-not @job	-14
^ @do-not @left-what @jefe	16
^ @do-not @left-what @owner	-9
^ @do-not @list	14
^ @do-not @list @list	5
^ @do-not @person	-13
^ @do-not @person @left-what	-10
^ @do-not you	5
^ @do-not you @tail	9
^ @doing @blocked-what	-16
^ @doing @lose	6
^ @doing @wrong-thing @these	-6
^ @dont	13
^ @dont @boss-does	18
^ @dont @boss-does @blocked-what	-19
^ @dont @bothering	-9
^ @dont @bothering @blocked-what	-20
^ @dont @carrier	-7
^ @dont @carrier @wrong-thing	-7
^ @dont @do-not	-20
^ @dont @do-not @corrected	-9
^ @dont @escriban	7
^ @dont @escriban @blocked-what	7
^ @dont @job	-18
^ @dont @job @blocked-what	-12
^ @dont @mensajes	31
^ @dont @paren	-36
^ @dont @paren @bothering	-11
^ @dont @paren @texts	-23
^ @dont @quitar	-17
^ @dont @quitar @blocked-what	-17
^ @dont @quiten	-29
^ @dont @quiten @blocked-what	-29
^ @dont @tail	13
^ @dont @tail @mensajes	13
^ @dont @take	-8
^ @dont @text	42
^ @dont @text @blocked-what	15
^ @dont @texting	12
^ @dont @want	42
^ @dont @want @left-what	26
^ @dont @want @want-to	6
^ @dont @want-to @bothering	10
^ @dont @want-to you	6
^ @dont @went @blocked-what	-23
^ @dont @went @dont	26
^ @dont @went @mensajes	-11
^ @dont @word	-6
^ @dont @write	-16
^ @dont @write @blocked-what	-11
^ @dont blow	21
^ @dont include	14
^ @dont include @blocked-what	14
^ @dont you	-11
^ @elsewhere	-38
^ @elsewhere @I_stop @elsewhere	15
^ @elsewhere @I_stop @paren	-10
^ @elsewhere @address @please	5
^ @elsewhere @blocked-what	34
^ @elsewhere @blocked-what @interesado	-13
^ @elsewhere @blocked-what @siguen	6
^ @elsewhere @bloqueo @elsewhere	12
^ @elsewhere @elsewhere	14
^ @elsewhere @elsewhere @job	18
^ @elsewhere @elsewhere @paren	13
^ @elsewhere @elsewhere proxima	6
^ @elsewhere @erase @elsewhere	-20
^ @elsewhere @jefe @elsewhere	14
^ @elsewhere @job	9
^ @elsewhere @job @blocked-what	6
^ @elsewhere @lista	-5
^ @elsewhere @lista $	-13
^ @elsewhere @lista @numero	8
^ @elsewhere @lista @paren	-12
^ @elsewhere @mensajes @nada	7
^ @elsewhere @nada	-22
^ @elsewhere @nada @paren	-6
^ @elsewhere @numero	-12
^ @elsewhere @numero @elsewhere	-5
^ @elsewhere @paren $	9
^ @elsewhere @paren @elsewhere	-8
^ @elsewhere @paren @lista	6
^ @elsewhere @persona	-21
^ @elsewhere @persona @please	-11
^ @elsewhere @please	-15
^ @elsewhere @please @blocked-what	9
^ @elsewhere @quiten	16
^ @elsewhere @siguen	16
^ @elsewhere @siguen @escribir	15
^ @elsewhere @trabajo @blocked-what	13
^ @elsewhere @trabajo @nada	-6
^ @elsewhere consiguieron	-10
^ @elsewhere consiguieron @persona	-10
^ @elsewhere enroll	21
^ @elsewhere espanol	-7
^ @elsewhere espanol @address	-6
^ @elsewhere estoy	25
^ @elsewhere funciona	-11
^ @elsewhere le	11
^ @elsewhere le ago	5
^ @elsewhere le hago	7
^ @elsewhere proxima	8
^ @elsewhere puedo	14
^ @elsewhere que	-11
^ @elsewhere que @trabajo	-7
^ @elsewhere quien	7
^ @elsewhere quien es	-5
^ @elsewhere siento	-7
^ @elsewhere tengo	10
^ @elsewhere ver	10
^ @elsewhere ver @elsewhere	12
^ @elsewhere voy	11
^ @elsewhere voy @elsewhere	11
^ @end	53
^ @end @blocked-what	-7
^ @end @blocked-what @name	12
^ @end @blocked-what finger	-16
^ @end @carrier	-5
^ @end @carrier @wrong-thing	-5
^ @end @left-what	11
^ @end @left-what @carrier	12
^ @end @left-what @mensajes	14
^ @end-somehow	33
^ @end-somehow @left-what	9
^ @end-somehow @left-what down	8
^ @end-somehow @lights	27
^ @end-somehow @lights @please	-10
^ @equivocado	17
^ @erase	42
^ @erase @blocked-what	8
^ @erase @blocked-what $	6
^ @erase @blocked-what @blocked-what	5
^ @erase @blocked-what @carrier	-18
^ @erase @blocked-what @cosas	6
^ @erase @blocked-what @name	10
^ @erase @carrier	-10
^ @escriban	-21
^ @escriban @elsewhere	13
^ @escriban @elsewhere @nada	17
^ @escriban @escribir	-19
^ @escriban @escribir $	-13
^ @escriban @paren	8
^ @escriban @persona	14
^ @escriban @persona @numero	14
^ @escriben	-10
^ @escribir	-29
^ @escribir $	-25
^ @friend-wants	12
^ @glued	44
^ @glued $	41
^ @hands-off	-16
^ @hands-off @boss-does	-20
^ @hands-off @want	-12
^ @hands-off @want @please	-9
^ @hands-off @went	6
^ @hands-off died	15
^ @hands-off died @pictures	15
^ @hands-off is	17
^ @hands-off moved	11
^ @hands-off moved @left-what	7
^ @hands-off won	12
^ @hour	-18
^ @hour @corrected	10
^ @hour will	-8
^ @hour will @list	-6
^ @jefe	-28
^ @jefe @boss-does	-12
^ @jefe @boss-does @blocked-what	-7
^ @jefe @said	-7
^ @jefe @said que	-7
^ @job	-7
^ @job $	20
^ @job @blocked-what	27
^ @job @blocked-what @carrier	6
^ @job @blocked-what @owner	9
^ @job @blocked-what @want-to	9
^ @job @blocked-what @wrong-thing	15
^ @job @boss-does	-6
^ @job @left-what	-21
^ @job @left-what @left-what	-7
^ @job @lista	35
^ @job @lista $	35
^ @job @paren	-7
^ @job @person	-12
^ @job @person alone	-7
^ @left-what @blocked-what	-6
^ @left-what @cosas	-7
^ @left-what @doing	13
^ @left-what @job is	8
^ @left-what @left-what	16
^ @left-what @left-what @pictures	16
^ @left-what @mensajes	-13
^ @left-what @mensajes are	7
^ @left-what @people	21
^ @left-what @people you	22
^ @left-what cat	6
^ @left-what is	8
^ @left-what real	11
^ @left-what whom	5
^ @left-what whom @left-what	5
^ @list 3	-8
^ @list @equivocado	10
^ @list @job	-15
^ @list @job are	-11
^ @list @lights	-5
^ @list @list	25
^ @list @list changed	13
^ @list @mensajes	14
^ @list @mensajes are	14
^ @list @people	-12
^ @list aint	13
^ @list aint @blocked-what	9
^ @list changed	17
^ @list changed hands	17
^ @list is	31
^ @list is @blocked-what	-7
^ @list is @elsewhere	9
^ @list is @left-what	15
^ @list is @person	-11
^ @list is @remove-kindly	32
^ @list isnt	30
^ @list isnt @person	11
^ @list weather	-15
^ @lista	9
^ @lista $	-22
^ @lista @address	-12
^ @lista @elsewhere	-19
^ @lista @equivocado	32
^ @lista @equivocado $	25
^ @lista @lista	-5
^ @lista @numero	23
^ @lista @numero @please	7
^ @lista @numero es	9
^ @lista @please	26
^ @lista @please hay	13
^ @lista @please vive	6
^ @lista @wrong-thing	-5
^ @lista es @elsewhere	7
^ @lista es @numero	12
^ @lista es @persona	-15
^ @lista es @trabajo	13
^ @lista nadie	28
^ @lose	31
^ @lose @blocked-what	37
^ @lose @blocked-what @list	11
^ @lose @elsewhere	5
^ @lose @elsewhere @persona	15
^ @lose @left-what	-15
^ @lose que	22
^ @lose que existo	20
^ @mandenme	-35
^ @mandenme $	-8
^ @mandenme @elsewhere	-13
^ @mandenme @nada	-7
^ @me	-7
^ @mensajes	-14
^ @mensajes $	48
^ @mensajes @blocked-what	-38
^ @mensajes @blocked-what @tail	-31
^ @mensajes @person else	7
^ @mi	-13
^ @mi @lista	-5
^ @nada	-52
^ @nada $	-22
^ @nada @blocked-what	11
^ @nada @blocked-what @escriban	12
^ @nada @cosas	-16
^ @nada @cosas $	-16
^ @nada @elsewhere	-6
^ @nada @elsewhere @mensajes	33
^ @nada @elsewhere @nada	-14
^ @nada @mensajes	17
^ @nada @mensajes @nada	23
^ @nada @nada	17
^ @nada @nada $	-24
^ @nada @nada @nada	30
^ @nada modo	-6
^ @nada que	-12
^ @name	-10
^ @no-more-of @blocked-what @blocked-what	7
^ @no-more-of @tail	-11
^ @no-more-of @tail $	-11
^ @no-more-of @these	9
^ @no-more-of @these @job	9
^ @numero	24
^ @numero @elsewhere	-18
^ @numero @equivocado $	14
^ @numero @equivocado @elsewhere	-12
^ @off-when	-10
^ @other-list	-9
^ @owner	-6
^ @paren	150
^ @paren $	100
^ @paren .	-38
^ @paren @address	49
^ @paren @address $	19
^ @paren @address @address	17
^ @paren @address @elsewhere	5
^ @paren @again	-8
^ @paren @blocked-what	-6
^ @paren @blocked-what @then-when	-6
^ @paren @bothering	9
^ @paren @bothering @blocked-what	-13
^ @paren @corrected	10
^ @paren @cosas	15
^ @paren @doing @blocked-what	10
^ @paren @doing @us	-12
^ @paren @doing so	-5
^ @paren @elsewhere	-22
^ @paren @elsewhere @escribir	14
^ @paren @elsewhere @lista	22
^ @paren @elsewhere @mensajes	12
^ @paren @elsewhere @trabajo	-6
^ @paren @elsewhere dos	-9
^ @paren @elsewhere envio	38
^ @paren @elsewhere luz	-10
^ @paren @elsewhere mes	-9
^ @paren @elsewhere semana	-10
^ @paren @hour @left-what	-6
^ @paren @left-what	-10
^ @paren @left-what @blocked-what	-6
^ @paren @left-what @carrier	10
^ @paren @left-what @job	-10
^ @paren @left-what @texts	7
^ @paren @lista	23
^ @paren @lista @address	8
^ @paren @lista @please	-5
^ @paren @paren	22
^ @paren @paren $	10
^ @paren @paren @paren	13
^ @paren @persona	-16
^ @paren @tail	10
^ @paren @texts	-40
^ @paren @texts @again	-21
^ @paren @texts @blocked-what	19
^ @paren @these	8
^ @paren @wrong-thing	-13
^ @paren @wrong-thing @wrong-thing	-8
^ @paren adding	15
^ @paren adding @blocked-what	15
^ @paren n	-8
^ @people	-33
^ @people more @mensajes	6
^ @person	-7
^ @person @left-what	-5
^ @person @text	-12
^ @person gave	11
^ @person needs	10
^ @person needs @left-what	10
^ @person slashed	-6
^ @person slashed @blocked-what	-6
^ @persona	-23
^ @persona @address	5
^ @persona @jefe	-17
^ @persona @jefe @please	-11
^ @persona @mensajes	-6
^ @persona @nada	-12
^ @persona @numero	-21
^ @persona @owner	-6
^ @persona @persona	20
^ @persona @persona @please	12
^ @persona @persona puso	10
^ @persona abuela	11
^ @persona nina	-5
^ @persona nino	7
^ @pictures	-31
^ @pictures @paren	-29
^ @please	-23
^ @please @I_stop	12
^ @please @I_stop @persona	8
^ @please @address	-31
^ @please @address @please	11
^ @please @blocked-what @dejen	-44
^ @please @blocked-what @elsewhere	-7
^ @please @blocked-what @escriban	-38
^ @please @blocked-what @escriben	-13
^ @please @blocked-what @quiten	-68
^ @please @blocked-what @refused	15
^ @please @blocked-what anden	7
^ @please @blocked-what den	-18
^ @please @blocked-what digas	-13
^ @please @blocked-what escribieron	-9
^ @please @blocked-what grites	-10
^ @please @blocked-what hagas	-6
^ @please @blocked-what llego	-6
^ @please @blocked-what mandaron	-6
^ @please @blocked-what pagaron	-17
^ @please @blocked-what sirve	6
^ @please @boss-does	20
^ @please @dejen	-39
^ @please @dejen @elsewhere	-35
^ @please @dije	10
^ @please @dije @lista	8
^ @please @elsewhere	-12
^ @please @elsewhere @nada	-8
^ @please @escriban	12
^ @please @escriban $	34
^ @please @escriban @address	8
^ @please @escriban @escribir	6
^ @please @escriban @lista	-19
^ @please @escriban @nada	18
^ @please @escriban que	-14
^ @please @escribir	26
^ @please @escribir $	23
^ @please @interested	9
^ @please @job	-5
^ @please @me @escriban	9
^ @please @mensajes $	32
^ @please @mensajes @address	15
^ @please @mensajes @blocked-what	-25
^ @please @nada	22
^ @please @nada @address	20
^ @please @nada @elsewhere	6
^ @please @nada @mensajes	34
^ @please @nada @trabajo	-6
^ @please @nada poquito	-10
^ @please @paren	-12
^ @please @paren $	6
^ @please @paren @elsewhere	-12
^ @please @people	8
^ @please @people @left-what	11
^ @please @please	6
^ @please @quiero @lista	15
^ @please @quiero @mensajes	8
^ @please @quiero @unwanted	22
^ @please @quiero estar	11
^ @please @quiero hacer	-7
^ @please @quiero llamadas	-12
^ @please @quiero perderme	-13
^ @please @quiero que	-24
^ @please @quiero quedarme	-8
^ @please @quiero seguir	13
^ @please @quiero ser	9
^ @please @quiero sus	7
^ @please @quiten	-24
^ @please @quiten @persona	-20
^ @please @refused	35
^ @please @refused @mi	11
^ @please @refused @persona	12
^ @please @remove-kindly	-15
^ @please @trabajo	30
^ @please @trabajo @elsewhere	18
^ @please @trabajo @lista	17
^ @please @want	-15
^ @please @want @left-what	-15
^ @please @went @address	-6
^ @please @went @please	11
^ @please @word	18
^ @please cap	-6
^ @please cap $	-7
^ @please conozco	20
^ @please conozco @elsewhere	14
^ @please di	18
^ @please di @trabajo	18
^ @please entendi	-8
^ @please entiendo	-8
^ @please entiendo @elsewhere	-6
^ @please es	14
^ @please es @elsewhere	28
^ @please es @lista	30
^ @please es @mensajes	-13
^ @please es @nada	-10
^ @please estaciones	-9
^ @please esten	7
^ @please esten @escribir	7
^ @please estoy	-8
^ @please estoy @interesado	28
^ @please hay	-13
^ @please im	-6
^ @please inventes	-7
^ @please le	-9
^ @please les @I_stop	7
^ @please longer	35
^ @please longer @hour	12
^ @please longer @want	13
^ @please mames	-8
^ @please more	-11
^ @please more @job	-6
^ @please more @no-more-of	-6
^ @please more @texts	12
^ @please more @wrong-thing	8
^ @please pasa	-12
^ @please patrick	35
^ @please prob	-6
^ @please puedo	-17
^ @please puedo @salir	-15
^ @please rush	-5
^ @please se leer	13
^ @please se les	-11
^ @please se quien	8
^ @please seas	-5
^ @please soy	33
^ @please soy @elsewhere	-29
^ @please soy yo	15
^ @please te	-10
^ @please tengo	6
^ @please tengo @interesado	11
^ @please tengo @nada	6
^ @please tienen	8
^ @please tienen @trabajo	6
^ @please vamos	-5
^ @please vamos @elsewhere	-5
^ @please worries	-8
^ @puede	18
^ @puede @quitar	10
^ @put @elsewhere	6
^ @put @persona	-5
^ @put @persona @numero	-5
^ @quiero	12
^ @quiero @put	-10
^ @quiero @put @elsewhere	-10
^ @quiero @quitar	-22
^ @quiero @quitar @persona	-8
^ @quiero @salir	16
^ @quiero @salir $	22
^ @quiero @salir @elsewhere	-6
^ @quiero abogado	-6
^ @quiero darme	11
^ @quiero darme @elsewhere	11
^ @quiero hacer	13
^ @quiero hacer @carrier	13
^ @quiero que	14
^ @quiero que @blocked-what	-19
^ @quiero que @dejen	23
^ @quiero que @paren	8
^ @quiero ser	-15
^ @quiero ser parte	-17
^ @quit	11
^ @quit @texts	7
^ @quitar	64
^ @quitar @address	19
^ @quitar @address @address	19
^ @quitar @blocked-what @blocked-what	-6
^ @quitar @lista	13
^ @quitar @lista $	13
^ @quitar @persona	7
^ @quitar @persona @numero	8
^ @quiten	15
^ @quiten $	32
^ @quiten @address	-18
^ @quiten @address @address	19
^ @quiten @blocked-what	-9
^ @quiten @blocked-what @name	-52
^ @quiten @blocked-what @owner	9
^ @quiten @blocked-what @pictures	-6
^ @quiten @blocked-what @wrong-thing	-5
^ @quiten @elsewhere	-29
^ @quiten @elsewhere 555	-6
^ @quiten @left-what	-21
^ @quiten @list	7
^ @quiten @lista	-21
^ @quiten @lista $	-41
^ @quiten @lista @elsewhere	28
^ @quiten @persona	21
^ @quiten @quiten	15
^ @quiten @tail	13
^ @quiten @tail $	10
^ @quiten @these	15
^ @quiten @these @blocked-what	22
^ @quiten @these @job	-5
^ @quitenlo	16
^ @quitenlo $	36
^ @quitenlo @elsewhere	-15
^ @quitenlo @mi	9
^ @quitenme	-64
^ @quitenme $	-96
^ @quitenme @address	-22
^ @quitenme @address $	14
^ @quitenme @address @address	-49
^ @quitenme @elsewhere	40
^ @quitenme @elsewhere @lista	19
^ @quitenme @elsewhere @mi	6
^ @quitenme @elsewhere @persona	18
^ @quitenme @elsewhere @trabajo	-10
^ @refused	-32
^ @refused @elsewhere	-24
^ @refused @elsewhere @mensajes	-23
^ @refused @mi	-7
^ @refused @mi @mensajes	-7
^ @remove-kindly	-5
^ @remove-kindly @belong	-8
^ @remove-kindly @blocked-what	-10
^ @remove-kindly @blocked-what @remove-kindly	8
^ @remove-kindly @blocked-what circus	-12
^ @remove-kindly @doing	-6
^ @remove-kindly @elsewhere	-13
^ @remove-kindly @elsewhere @corrected	-14
^ @remove-kindly @friend-wants	18
^ @remove-kindly @friend-wants @left-what	-6
^ @remove-kindly @friend-wants @tail	6
^ @remove-kindly @hour	8
^ @remove-kindly @interested	21
^ @remove-kindly @interested $	15
^ @remove-kindly @left-what	-7
^ @remove-kindly @left-what @blocked-what	-16
^ @remove-kindly @list	-5
^ @remove-kindly @people	13
^ @remove-kindly @people more	13
^ @remove-kindly @person	32
^ @remove-kindly @person @list	6
^ @remove-kindly @tail	-19
^ @remove-kindly @these	-8
^ @remove-kindly bad	-10
^ @remove-kindly sure	-6
^ @remove-kindly yet	-6
^ @said	-14
^ @said @persona	7
^ @said @persona @persona	7
^ @said que	-21
^ @said que @address	-9
^ @said que tiene	-6
^ @salir	36
^ @salir $	44
^ @salir @elsewhere	-8
^ @salir @elsewhere @elsewhere	-10
^ @salir @elsewhere @lista	10
^ @tail	-20
^ @tail $	-38
^ @tail @boss-does	12
^ @tail @left-what	-10
^ @tail @paren	15
^ @tail @paren $	14
^ @tail but	9
^ @tail but @please	7
^ @tail you	-9
^ @take	49
^ @take @blocked-what	5
^ @take @blocked-what @carrier	-12
^ @take @blocked-what @left-what	6
^ @take @blocked-what @list	6
^ @take @carrier	-22
^ @take @carrier .	-14
^ @take @carrier @blocked-what	-6
^ @take @carrier @hour	-6
^ @take @elsewhere	-6
^ @take @left-what	-6
^ @take lost	50
^ @take rocks	21
^ @text	-10
^ @text @blocked-what	-10
^ @text @blocked-what @lights	-10
^ @text @person	7
^ @text @person else	7
^ @texting	-12
^ @texts	-10
^ @then-when	11
^ @then-when @corrected wanted	6
^ @then-when its	6
^ @then-when its @remove-kindly	6
^ @then-when theres	7
^ @then-when theres @elsewhere	7
^ @then-when you	12
^ @then-when you @mensajes	6
^ @then-when you could	13
^ @these	-44
^ @these @blocked-what	-7
^ @these @wrong-thing	-6
^ @these @wrong-thing you	-5
^ @these good	-17
^ @these more	20
^ @these much	-8
^ @threat	-31
^ @told	12
^ @trabajo	-26
^ @trabajo $	-10
^ @trabajo @elsewhere	-6
^ @unsubscribe	55
^ @unsubscribe $	35
^ @unsubscribe @blocked-what	8
^ @want	-5
^ @want @carrier	-20
^ @want @elsewhere	-7
^ @want @person	-12
^ @want-to	70
^ @want-to @blocked-what	10
^ @want-to @bothering	7
^ @want-to @bothering @person	7
^ @want-to @left-what hell	9
^ @want-to @list	5
^ @want-to @mensajes	24
^ @want-to @mensajes @left-what	17
^ @want-to @person	5
^ @want-to @person else	5
^ @want-to away	-8
^ @want-to honest	-10
^ @want-to you	-11
^ @went	-80
^ @went @blocked-what	-31
^ @went @blocked-what @list	-12
^ @word	16
^ @write @blocked-what @left-what	-8
^ @write @blocked-what @list	9
^ @write @carrier	5
^ @write @left-what	13
^ @write @left-what @elsewhere	18
^ @write @list	-11
^ @write @list @list	-11
^ @wrong-thing	-20
^ @wrong-thing @blocked-what @carrier	12
^ @wrong-thing @blocked-what @lights	-16
^ @wrong-thing @carrier $	19
^ @wrong-thing @left-what @carrier	8
^ @wrong-thing @left-what @mensajes	-15
^ @wrong-thing @list	-26
^ _ $	89
^ _ .	-72
^ _ 10	-9
^ _ 14	-13
^ _ 2	-17
^ _ 200	-18
^ _ 3	-11
^ _ 8	-9
^ _ 80	-7
^ _ @I_stop	36
^ _ @address	-9
^ _ @again	-24
^ _ @annoy	-6
^ _ @beg	20
^ _ @belong	-5
^ _ @blocked-what	80
^ _ @bloqueo	47
^ _ @boss-does	-23
^ _ @bothering	20
^ _ @carrier	46
^ _ @corrected	-27
^ _ @cosas	-25
^ _ @dejen	-5
^ _ @dejenme	55
^ _ @dije	-18
^ _ @disturbs	-12
^ _ @do-not	-35
^ _ @doing	-12
^ _ @dont	-31
^ _ @end	-25
^ _ @equivocado	67
^ _ @equivoco	40
^ _ @escriban	12
^ _ @escriben	-18
^ _ @escribir	24
^ _ @friend-wants	33
^ _ @hour	14
^ _ @interesado	12
^ _ @interested	45
^ _ @jefe	-18
^ _ @job	-8
^ _ @left-what	-15
^ _ @lights	20
^ _ @list	18
^ _ @lose	-26
^ _ @me	20
^ _ @mensajes	8
^ _ @mi	-14
^ _ @nada	5
^ _ @numero	-28
^ _ @off-when	16
^ _ @owner	13
^ _ @paren	-51
^ _ @people	53
^ _ @person	17
^ _ @persona	27
^ _ @puede	16
^ _ @put	-10
^ _ @quiero	17
^ _ @quitar	-9
^ _ @quiten	-8
^ _ @quitenme	35
^ _ @refused	34
^ _ @remove-kindly	23
^ _ @said	-31
^ _ @salir	29
^ _ @sent	13
^ _ @siguen	-7
^ _ @tail	10
^ _ @take	26
^ _ @text	27
^ _ @texted	-13
^ _ @texting	17
^ _ @texts	-9
^ _ @then-when	-16
^ _ @these	-9
^ _ @told	32
^ _ @unwanted	-25
^ _ @want	41
^ _ @want-to	-37
^ _ @word	-10
^ _ @write	-22
^ _ @wrong-thing	-37
^ _ _ $	35
^ _ _ .	-63
^ _ _ 1	-6
^ _ _ 10	7
^ _ _ 2	-12
^ _ _ 22	-9
^ _ _ 3	8
^ _ _ 4	-6
^ _ _ 5	-7
^ _ _ 50	-6
^ _ _ 6	-10
^ _ _ 7	-11
^ _ _ @address	15
^ _ _ @again	15
^ _ _ @annoy	-9
^ _ _ @belong	25
^ _ _ @blocked-what	29
^ _ _ @boss	11
^ _ _ @boss-does	-27
^ _ _ @bothering	23
^ _ _ @cosas	-11
^ _ _ @dejen	-9
^ _ _ @dije	-15
^ _ _ @do-not	10
^ _ _ @doing	-27
^ _ _ @dont	9
^ _ _ @end	-10
^ _ _ @erase	-10
^ _ _ @escriban	-6
^ _ _ @escriben	-24
^ _ _ @escribir	43
^ _ _ @friend-wants	5
^ _ _ @hands-off	-13
^ _ _ @hour	6
^ _ _ @interesado	52
^ _ _ @jefe	-5
^ _ _ @job	-26
^ _ _ @left-what	-24
^ _ _ @lights	8
^ _ _ @list	39
^ _ _ @lista	12
^ _ _ @lose	19
^ _ _ @me	-8
^ _ _ @mensajes	-24
^ _ _ @mi	-22
^ _ _ @mine	5
^ _ _ @nada	29
^ _ _ @no-more-of	-22
^ _ _ @numero	24
^ _ _ @off-when	-7
^ _ _ @people	-15
^ _ _ @person	-49
^ _ _ @pictures	11
^ _ _ @please	7
^ _ _ @puede	-7
^ _ _ @put	9
^ _ _ @quiero	32
^ _ _ @quit	-8
^ _ _ @quitar	64
^ _ _ @quiten	-35
^ _ _ @quitenme	42
^ _ _ @refused	52
^ _ _ @siguen	6
^ _ _ @take	-59
^ _ _ @texting	36
^ _ _ @texts	41
^ _ _ @then-when	-14
^ _ _ @told	-13
^ _ _ @unsubscribe	9
^ _ _ @unwanted	18
^ _ _ @us	-13
^ _ _ @want	-7
^ _ _ @want-to	-14
^ _ _ @word	19
^ _ _ @write	-5
^ _ _ @wrong-thing	15
^ _ _ a	22
^ _ _ abogado	8
^ _ _ about	-6
^ _ _ abuela	-11
^ _ _ acoso	55
^ _ _ again	-42
^ _ _ agarro	-6
^ _ _ ago	5
^ _ _ agreguen	9
^ _ _ aguanto	-15
^ _ _ ahi	-6
^ _ _ ahorita	-8
^ _ _ al	-14
^ _ _ alcance	-5
^ _ _ all	-17
^ _ _ alla	-9
^ _ _ alone	14
^ _ _ already	29
^ _ _ alto	-13
^ _ _ always	-6
^ _ _ amables	6
^ _ _ amigo	26
^ _ _ and	-20
^ _ _ anden	7
^ _ _ any	9
^ _ _ anybody	10
^ _ _ anymore	-13
^ _ _ anything	-9
^ _ _ app	11
^ _ _ aqui	44
^ _ _ as	-7
^ _ _ ask	-5
^ _ _ autocorrect	-18
^ _ _ autorizacion	33
^ _ _ avisaron	-6
^ _ _ avisos	25
^ _ _ away	13
^ _ _ ayer	8
^ _ _ back	-9
^ _ _ bad	-24
^ _ _ baja	38
^ _ _ basta	-12
^ _ _ be	12
^ _ _ been	-7
^ _ _ before	16
^ _ _ being	5
^ _ _ bendiga	-6
^ _ _ bien	-8
^ _ _ block	25
^ _ _ blocked	43
^ _ _ blocking	20
^ _ _ bloqueado	13
^ _ _ bloquie	7
^ _ _ bondad	18
^ _ _ borrame	11
^ _ _ borrar	22
^ _ _ borre	-8
^ _ _ borren	-27
^ _ _ borrenme	17
^ _ _ bothering	-12
^ _ _ bread	-7
^ _ _ bro	6
^ _ _ broma	-12
^ _ _ brother	-10
^ _ _ buscarme	-9
^ _ _ busquen	5
^ _ _ but	-5
^ _ _ by	21
^ _ _ cabe	-5
^ _ _ call	8
^ _ _ came	-8
^ _ _ can	-16
^ _ _ cant	-9
^ _ _ carajo	36
^ _ _ care	13
^ _ _ carlos	29
^ _ _ cayo	-8
^ _ _ chat	-7
^ _ _ chicken	-6
^ _ _ chico	11
^ _ _ circus	-12
^ _ _ code	16
^ _ _ coffee	-7
^ _ _ cold	-13
^ _ _ combo	-8
^ _ _ comin	12
^ _ _ como	-11
^ _ _ comprar	12
^ _ _ con	14
^ _ _ consentimiento	5
^ _ _ contact	27
^ _ _ contacting	9
^ _ _ contacto	11
^ _ _ contestaron	-10
^ _ _ contract	-8
^ _ _ correr	-7
^ _ _ cosas	-13
^ _ _ cost	12
^ _ _ could	9
^ _ _ cross	8
^ _ _ cuidado	-8
^ _ _ data	-38
^ _ _ datos	11
^ _ _ day	7
^ _ _ deja	7
^ _ _ dejaron	-12
^ _ _ deje	-16
^ _ _ dejenme	13
^ _ _ delete	-24
^ _ _ den	-16
^ _ _ dentist	7
^ _ _ desde	7
^ _ _ deseo	23
^ _ _ diablo	13
^ _ _ diapers	-5
^ _ _ diciendo	-6
^ _ _ did	9
^ _ _ didnt	-7
^ _ _ digan	-6
^ _ _ digas	-14
^ _ _ digits	8
^ _ _ digo	-12
^ _ _ dije	10
^ _ _ dinero	-7
^ _ _ direccion	-6
^ _ _ do	-7
^ _ _ doesnt	7
^ _ _ don	6
^ _ _ dont	10
^ _ _ dormir	-7
^ _ _ doubles	6
^ _ _ down	-7
^ _ _ eliminar	21
^ _ _ else	22
^ _ _ emergencia	-12
^ _ _ employee	-7
^ _ _ en	7
^ _ _ end	19
^ _ _ english	6
^ _ _ envio	38
^ _ _ equivoque	-13
^ _ _ eres	-9
^ _ _ esa	-14
^ _ _ escribas	-5
^ _ _ escribe	-5
^ _ _ escribieron	-9
^ _ _ escribirme	9
^ _ _ ese	-21
^ _ _ eso	-17
^ _ _ espanol	-9
^ _ _ esposo	6
^ _ _ esta	-28
^ _ _ estaba	-7
^ _ _ estan	-10
^ _ _ estar	27
^ _ _ estas	-17
^ _ _ este	10
^ _ _ esten	7
^ _ _ esto	26
^ _ _ estoy	-6
^ _ _ ever	17
^ _ _ ex	7
^ _ _ existo	20
^ _ _ fall	-9
^ _ _ familia	-14
^ _ _ favor	-28
^ _ _ favorcito	7
^ _ _ find	-14
^ _ _ finger	-16
^ _ _ fire	-6
^ _ _ flu	-18
^ _ _ for	16
^ _ _ frieguen	5
^ _ _ frijoles	-19
^ _ _ from	32
^ _ _ fue	-14
^ _ _ fuera	-8
^ _ _ fumar	-5
^ _ _ ganamos	-16
^ _ _ ganaron	17
^ _ _ gas	-9
^ _ _ get	-35
^ _ _ gets	33
^ _ _ getting	-7
^ _ _ girl	-12
^ _ _ go	-11
^ _ _ goes	11
^ _ _ going	-9
^ _ _ gordo	5
^ _ _ got	-7
^ _ _ gracias	10
^ _ _ great	11
^ _ _ grites	-10
^ _ _ guys	-15
^ _ _ ha	-8
^ _ _ hablen	-6
^ _ _ hace	-6
^ _ _ hacer	-12
^ _ _ had	-6
^ _ _ hagas	-6
^ _ _ hago	7
^ _ _ haha	-8
^ _ _ han	-7
^ _ _ hands	17
^ _ _ harassing	-7
^ _ _ have	-15
^ _ _ hay	9
^ _ _ he	-9
^ _ _ hell	7
^ _ _ her	-18
^ _ _ here	13
^ _ _ him	-37
^ _ _ his	11
^ _ _ hitting	13
^ _ _ hora	-6
^ _ _ hour	-6
^ _ _ housekeeping	-7
^ _ _ how	-10
^ _ _ hoy	-23
^ _ _ husband	11
^ _ _ i	23
^ _ _ iba	-6
^ _ _ id	6
^ _ _ if	-12
^ _ _ im	-16
^ _ _ in	-16
^ _ _ include	6
^ _ _ informacion	28
^ _ _ interes	11
^ _ _ interesa	-26
^ _ _ interesada	15
^ _ _ interesado	18
^ _ _ interested	6
^ _ _ interrogando	-5
^ _ _ is	9
^ _ _ isnt	6
^ _ _ it	21
^ _ _ its	-8
^ _ _ jaja	-21
^ _ _ jess	-5
^ _ _ job	6
^ _ _ jodedera	8
^ _ _ jose	6
^ _ _ junk	9
^ _ _ just	8
^ _ _ keep	13
^ _ _ keisha	7
^ _ _ know	9
^ _ _ kyle	18
^ _ _ las	26
^ _ _ last	12
^ _ _ late	-5
^ _ _ leave	6
^ _ _ leer	13
^ _ _ legal	-7
^ _ _ les	-9
^ _ _ libras	-7
^ _ _ line	9
^ _ _ list	35
^ _ _ llamadas	-12
^ _ _ llamen	-16
^ _ _ llames	-10
^ _ _ llaves	-7
^ _ _ llega	6
^ _ _ llego	-9
^ _ _ llorar	-9
^ _ _ llueve	-6
^ _ _ lo	-9
^ _ _ lol	-14
^ _ _ longer	-6
^ _ _ los	20
^ _ _ lost	-10
^ _ _ luego	-7
^ _ _ luz	-10
^ _ _ mad	-15
^ _ _ management	13
^ _ _ manana	-5
^ _ _ manda	-8
^ _ _ mandan	8
^ _ _ mandando	7
^ _ _ mandar	12
^ _ _ mandarme	18
^ _ _ mandaron	-6
^ _ _ manden	-9
^ _ _ mandes	-24
^ _ _ mando	-6
^ _ _ many	-16
^ _ _ maquina	-7
^ _ _ maria	9
^ _ _ marques	-11
^ _ _ mas	61
^ _ _ mate	6
^ _ _ me	-6
^ _ _ medica	-5
^ _ _ mensaje	-23
^ _ _ mensajes	42
^ _ _ mes	-9
^ _ _ message	7
^ _ _ messages	-69
^ _ _ mijo	17
^ _ _ mis	-13
^ _ _ molesta	-15
^ _ _ molestar	7
^ _ _ moleste	5
^ _ _ more	6
^ _ _ morir	-6
^ _ _ muevas	-5
^ _ _ my	18
^ _ _ myself	5
^ _ _ nada	-5
^ _ _ name	30
^ _ _ need	-6
^ _ _ needed	20
^ _ _ netflix	-11
^ _ _ never	6
^ _ _ new	11
^ _ _ nights	9
^ _ _ ninos	-19
^ _ _ no	7
^ _ _ nos	-12
^ _ _ note	9
^ _ _ notificaciones	8
^ _ _ notifications	8
^ _ _ now	27
^ _ _ numero	-6
^ _ _ nunca	-6
^ _ _ obliged	8
^ _ _ ocupo	7
^ _ _ of	-5
^ _ _ on	-32
^ _ _ one	-5
^ _ _ opt	16
^ _ _ or	25
^ _ _ otro	19
^ _ _ our	-13
^ _ _ out	-43
^ _ _ overtime	-6
^ _ _ paga	-6
^ _ _ pagaron	-18
^ _ _ para	-5
^ _ _ paren	30
^ _ _ paro	5
^ _ _ part	12
^ _ _ parte	-17
^ _ _ paso	-11
^ _ _ paying	-13
^ _ _ paz	7
^ _ _ pedazo	-8
^ _ _ pedi	-9
^ _ _ pelear	-16
^ _ _ perderme	-13
^ _ _ perdon	-13
^ _ _ permiso	35
^ _ _ phone	9
^ _ _ phones	12
^ _ _ pic	-5
^ _ _ pick	-8
^ _ _ pidiendo	-8
^ _ _ plan	17
^ _ _ please	-9
^ _ _ pongan	10
^ _ _ poor	-5
^ _ _ poquito	-10
^ _ _ por	-6
^ _ _ porfavor	8
^ _ _ possible	7
^ _ _ privado	6
^ _ _ propaganda	15
^ _ _ puedan	10
^ _ _ puedo	-18
^ _ _ puerta	-8
^ _ _ puso	9
^ _ _ que	12
^ _ _ queda	-9
^ _ _ quedarme	-8
^ _ _ queria	18
^ _ _ questions	-5
^ _ _ quien	18
^ _ _ quiere	8
^ _ _ quieren	-5
^ _ _ quit	-13
^ _ _ quiten	-16
^ _ _ quito	13
^ _ _ rain	-8
^ _ _ ramon	12
^ _ _ rather	8
^ _ _ reads	8
^ _ _ real	-6
^ _ _ recibir	-9
^ _ _ registro	-26
^ _ _ renta	-5
^ _ _ reply	-12
^ _ _ report	-14
^ _ _ reported	7
^ _ _ request	12
^ _ _ responda	-23
^ _ _ retirada	9
^ _ _ return	-5
^ _ _ right	19
^ _ _ ropa	-12
^ _ _ rsvp	-6
^ _ _ run	-8
^ _ _ saber	18
^ _ _ said	-6
^ _ _ salgo	6
^ _ _ salir	-9
^ _ _ same	-6
^ _ _ say	9
^ _ _ says	18
^ _ _ scared	-9
^ _ _ se	8
^ _ _ seats	-13
^ _ _ see	-10
^ _ _ seguir	33
^ _ _ semana	-10
^ _ _ sending	24
^ _ _ senora	-14
^ _ _ sent	-10
^ _ _ ser	24
^ _ _ seriously	14
^ _ _ servicio	8
^ _ _ set	-5
^ _ _ share	-17
^ _ _ shift	-9
^ _ _ shop	-8
^ _ _ sign	22
^ _ _ signed	9
^ _ _ signing	8
^ _ _ signup	12
^ _ _ siguen	7
^ _ _ sin	40
^ _ _ since	-5
^ _ _ sistema	10
^ _ _ sister	-10
^ _ _ so	-12
^ _ _ sol	-7
^ _ _ some	-7
^ _ _ somebody	16
^ _ _ son	-7
^ _ _ sorry	-17
^ _ _ soy	26
^ _ _ still	-11
^ _ _ stop	-27
^ _ _ stops	-5
^ _ _ su	13
^ _ _ sucks	-7
^ _ _ sugar	-5
^ _ _ sure	-14
^ _ _ sus	9
^ _ _ take	-31
^ _ _ talla	-11
^ _ _ tanto	-9
^ _ _ tardes	-8
^ _ _ tarjeta	-6
^ _ _ tasha	16
^ _ _ te	-9
^ _ _ telefono	14
^ _ _ tell	23
^ _ _ tengo	-19
^ _ _ texted	-8
^ _ _ texting	22
^ _ _ textos	-10
^ _ _ texts	-35
^ _ _ tf	15
^ _ _ thank	-19
^ _ _ that	6
^ _ _ thats	-19
^ _ _ the	26
^ _ _ them	-7
^ _ _ there	-9
^ _ _ these	7
^ _ _ they	-5
^ _ _ thing	-8
^ _ _ this	19
^ _ _ though	-6
^ _ _ thought	-6
^ _ _ time	-11
^ _ _ times	8
^ _ _ tired	-7
^ _ _ tmrw	-14
^ _ _ to	-13
^ _ _ today	-8
^ _ _ todo	-22
^ _ _ todos	-17
^ _ _ told	-15
^ _ _ tomo	-6
^ _ _ trabaja	-8
^ _ _ tranquilo	6
^ _ _ trash	-5
^ _ _ turn	6
^ _ _ turno	-7
^ _ _ two	-5
^ _ _ un	-22
^ _ _ union	5
^ _ _ unir	-5
^ _ _ uno	-35
^ _ _ unsub	9
^ _ _ unsubscribe	16
^ _ _ unsubscribed	-8
^ _ _ up	-10
^ _ _ us	-11
^ _ _ usted	13
^ _ _ ustedes	9
^ _ _ va	-12
^ _ _ vez	-9
^ _ _ vi	-15
^ _ _ vino	-7
^ _ _ visit	-43
^ _ _ vote	6
^ _ _ voy	-7
^ _ _ voz	-5
^ _ _ vuelvan	22
^ _ _ w	-10
^ _ _ want	-12
^ _ _ wanted	6
^ _ _ wants	-21
^ _ _ was	-18
^ _ _ water	-9
^ _ _ weather	-6
^ _ _ whatever	14
^ _ _ who	10
^ _ _ will	6
^ _ _ with	11
^ _ _ won	-10
^ _ _ wont	-13
^ _ _ work	7
^ _ _ worked	7
^ _ _ works	13
^ _ _ would	6
^ _ _ wrong	-17
^ _ _ ya	11
^ _ _ yet	-19
^ _ _ you	28
^ _ _ your	-41
^ _ _ zoom	-5
^ _ a	38
^ _ about	15
^ _ abuela	5
^ _ abuelita	11
^ _ adding	16
^ _ afuera	33
^ _ ahi	-17
^ _ aint	26
^ _ al	20
^ _ alarm	-10
^ _ algo	-12
^ _ alguien	-9
^ _ all	22
^ _ already	-10
^ _ alto	11
^ _ always	-5
^ _ am	27
^ _ anonimo	-11
^ _ another	24
^ _ antes	-9
^ _ appreciate	8
^ _ are	8
^ _ as	17
^ _ asked	21
^ _ asking	26
^ _ at	-14
^ _ autorice	11
^ _ autorizacion	-7
^ _ aviso	-23
^ _ away	7
^ _ bad	-11
^ _ badge	-7
^ _ baja	18
^ _ baje	-24
^ _ basta	-8
^ _ be	-16
^ _ been	11
^ _ being	-9
^ _ bien	-10
^ _ block	-23
^ _ blocked	13
^ _ blocking	7
^ _ bloqueados	27
^ _ bloqueo	27
^ _ blow	21
^ _ blowing	16
^ _ borrame	8
^ _ borrar	-28
^ _ borras	9
^ _ borreme	7
^ _ borro	6
^ _ boss	-6
^ _ bother	17
^ _ bothered	-19
^ _ bothering	14
^ _ bringing	-5
^ _ button	6
^ _ by	-12
^ _ cabron	-8
^ _ cae	5
^ _ calling	-8
^ _ can	-16
^ _ cancel	-9
^ _ cancela	8
^ _ cancelen	5
^ _ cancelo	-11
^ _ cant	-13
^ _ cap	-6
^ _ cat	5
^ _ changed	18
^ _ chat	7
^ _ checar	-5
^ _ checks	12
^ _ chingues	-15
^ _ cobran	-6
^ _ come	-6
^ _ como	7
^ _ compania	-7
^ _ con	-19
^ _ confidencial	-5
^ _ confirm	-16
^ _ consent	16
^ _ consiguieron	-10
^ _ contact	16
^ _ contactar	5
^ _ copia	-6
^ _ cornered	-13
^ _ corrieron	-6
^ _ corte	-12
^ _ could	-8
^ _ cumple	-5
^ _ cunado	8
^ _ cut	-19
^ _ da	-7
^ _ dad	15
^ _ darme	12
^ _ datos	-5
^ _ daughter	-9
^ _ day	-8
^ _ de	33
^ _ dejan	10
^ _ dejen	-30
^ _ del	5
^ _ deleted	-7
^ _ denunciar	-7
^ _ deployed	9
^ _ deseo	15
^ _ despidieron	-5
^ _ di	20
^ _ dia	-8
^ _ dicen	-9
^ _ did	-55
^ _ didnt	-6
^ _ died	11
^ _ dificil	8
^ _ dije	-29
^ _ dijeron	-10
^ _ dispatch	-12
^ _ doctor	8
^ _ donde	10
^ _ done	9
^ _ dont	-31
^ _ down	-14
^ _ doy	20
^ _ drawer	-7
^ _ drop	-7
^ _ dueno	14
^ _ eggs	-44
^ _ ekivocado	23
^ _ ekivocaron	5
^ _ el	24
^ _ elimino	-17
^ _ else	17
^ _ email	-9
^ _ en	-22
^ _ encanto	-24
^ _ enroll	24
^ _ entendi	-8
^ _ entiendo	-8
^ _ equivocada	15
^ _ equivocaron	15
^ _ equivocaste	6
^ _ equivoco	8
^ _ era	-7
^ _ es	11
^ _ escribo	10
^ _ eso	-43
^ _ espanol	-12
^ _ esta	-21
^ _ estaciones	-9
^ _ estamos	16
^ _ este	29
^ _ esten	7
^ _ esto	12
^ _ estoy	17
^ _ ever	17
^ _ ex	-11
^ _ exit	-7
^ _ fair	-7
^ _ filled	-6
^ _ fin	-29
^ _ finished	-5
^ _ fired	-8
^ _ floor	-10
^ _ for	-39
^ _ foreman	9
^ _ forever	33
^ _ forma	5
^ _ four	-21
^ _ frieguen	9
^ _ friegues	-8
^ _ frio	-9
^ _ from	12
^ _ fue	-8
^ _ fuera	38
^ _ fui	-5
^ _ fuimos	15
^ _ funciona	-11
^ _ further	8
^ _ gave	11
^ _ getting	14
^ _ girl	9
^ _ give	-11
^ _ going	9
^ _ gone	34
^ _ good	-30
^ _ got	-29
^ _ grabbed	-7
^ _ gracias	-21
^ _ grite	-6
^ _ group	39
^ _ guarden	13
^ _ gustaria	8
^ _ gusto	-19
^ _ guy	-10
^ _ habia	16
^ _ hablo	-24
^ _ hace	10
^ _ hacen	-9
^ _ hacer	13
^ _ had	-8
^ _ happens	-24
^ _ has	-9
^ _ have	22
^ _ hay	-18
^ _ hear	-14
^ _ heard	-5
^ _ her	-22
^ _ here	-20
^ _ hermano	6
^ _ him	13
^ _ his	-7
^ _ hitting	12
^ _ hmu	26
^ _ home	-7
^ _ honest	-10
^ _ hun	26
^ _ hungry	-7
^ _ husband	-6
^ _ husbands	-5
^ _ i	12
^ _ ice	-13
^ _ id	6
^ _ if	-5
^ _ ill	-8
^ _ im	-16
^ _ importa	-6
^ _ include	14
^ _ informacion	-13
^ _ interesa	12
^ _ interest	25
^ _ interested	29
^ _ interrogaron	-6
^ _ interview	-20
^ _ intrested	12
^ _ inventes	-7
^ _ invite	7
^ _ inviting	9
^ _ is	27
^ _ isnt	30
^ _ its	10
^ _ jaja	-28
^ _ jefe	-13
^ _ jodas	-13
^ _ just	-9
^ _ keep	22
^ _ keeps	-11
^ _ keyboard	-6
^ _ know	7
^ _ la	15
^ _ laid	-21
^ _ las	-17
^ _ last	-5
^ _ lastime	-7
^ _ laughing	-8
^ _ lawyer	6
^ _ le	-13
^ _ leave	-18
^ _ leaving	-8
^ _ lee	-6
^ _ let	-7
^ _ lie	-11
^ _ like	14
^ _ lista	-9
^ _ llaman	-9
^ _ llame	13
^ _ llega	8
^ _ llegan	-6
^ _ llego	-8
^ _ llenan	15
^ _ llevaron	-7
^ _ llevo	-10
^ _ lo	-31
^ _ loca	-8
^ _ locker	-9
^ _ lol	6
^ _ long	-6
^ _ longer	35
^ _ look	-15
^ _ los	19
^ _ lose	-8
^ _ lost	47
^ _ luck	5
^ _ m	29
^ _ mal	12
^ _ mames	-8
^ _ mami	-13
^ _ manana	-8
^ _ mandando	-14
^ _ mandar	11
^ _ mande	-7
^ _ manden	8
^ _ mandes	-24
^ _ manera	13
^ _ marco	7
^ _ mas	-29
^ _ matter	-21
^ _ me	25
^ _ meeting	-6
^ _ mensaje	-27
^ _ messages	22
^ _ mi	45
^ _ milk	-14
^ _ mind	-9
^ _ miss	-7
^ _ mobile	-5
^ _ modo	-6
^ _ moleste	14
^ _ molesten	7
^ _ molestes	-11
^ _ mom	8
^ _ more	8
^ _ moved	8
^ _ much	-19
^ _ mucho	-9
^ _ my	39
^ _ n	-18
^ _ nada	-30
^ _ nadie	28
^ _ named	20
^ _ needs	-8
^ _ neighbor	-7
^ _ never	-32
^ _ new	-43
^ _ next	8
^ _ nina	-6
^ _ nobody	-7
^ _ nomas	-9
^ _ nos	-8
^ _ not	28
^ _ number	45
^ _ numero	-18
^ _ of	-19
^ _ oigo	-16
^ _ ok	-11
^ _ old	-6
^ _ one	-9
^ _ onions	-10
^ _ only	-12
^ _ or	-6
^ _ order	-6
^ _ ot	29
^ _ otra	-9
^ _ otro	74
^ _ out	65
^ _ pal	12
^ _ parele	14
^ _ paren	-6
^ _ paro	10
^ _ part	14
^ _ pasa	-19
^ _ pass	6
^ _ passed	-8
^ _ pastel	-32
^ _ patrick	35
^ _ patron	5
^ _ paz	20
^ _ pedi	17
^ _ pensarlo	-15
^ _ people	-8
^ _ permiso	12
^ _ pero	21
^ _ person	61
^ _ pique	-5
^ _ plan	5
^ _ playing	-16
^ _ please	-7
^ _ pongo	5
^ _ porfavor	10
^ _ pregunto	-12
^ _ prob	-6
^ _ problem	-7
^ _ proxima	8
^ _ puede	6
^ _ pues	-15
^ _ puro	-7
^ _ puse	5
^ _ pusieron	-6
^ _ put	6
^ _ quieren	-8
^ _ quiero	9
^ _ quieto	30
^ _ quit	-55
^ _ quita	-11
^ _ quitarme	18
^ _ quiten	-19
^ _ rather	-11
^ _ reached	6
^ _ reads	-14
^ _ real	5
^ _ recibir	10
^ _ removal	10
^ _ remove	-21
^ _ removed	23
^ _ reply	-8
^ _ reporte	23
^ _ reporto	-19
^ _ request	8
^ _ resigning	6
^ _ revoke	29
^ _ right	-6
^ _ rio	-13
^ _ riverside	8
^ _ rocks	21
^ _ roommate	14
^ _ ruego	6
^ _ rush	-5
^ _ saber	-25
^ _ sacan	13
^ _ said	-26
^ _ salgo	9
^ _ salir	7
^ _ salirme	13
^ _ salt	-6
^ _ sea	19
^ _ seas	-5
^ _ see	-9
^ _ sees	-9
^ _ sending	-6
^ _ sent	-8
^ _ ser	-16
^ _ she	-6
^ _ shoes	-12
^ _ si	-16
^ _ siento	-9
^ _ sigan	11
^ _ sign	-6
^ _ significa	-10
^ _ slashed	-6
^ _ so	9
^ _ solicito	9
^ _ solo	5
^ _ some	-6
^ _ somebody	8
^ _ someone	15
^ _ somos	-8
^ _ sorry	-8
^ _ soy	34
^ _ spam	16
^ _ stop	-18
^ _ su	-12
^ _ supervisor	-10
^ _ sure	-7
^ _ sus	18
^ _ suspende	7
^ _ swear	-14
^ _ switched	8
^ _ take	9
^ _ taking	5
^ _ tan	6
^ _ tanto	-9
^ _ tarda	-6
^ _ te	-18
^ _ telefono	-18
^ _ telling	-5
^ _ temas	-7
^ _ temprano	-10
^ _ tengo	22
^ _ termine	-31
^ _ test	-7
^ _ text	-7
^ _ texted	-24
^ _ texting	-13
^ _ texto	-6
^ _ textos	27
^ _ texts	-26
^ _ thank	-7
^ _ thanks	-12
^ _ that	-29
^ _ the	-30
^ _ them	7
^ _ then	-7
^ _ there	-7
^ _ theres	7
^ _ these	-21
^ _ they	-14
^ _ think	-7
^ _ thought	7
^ _ tia	-5
^ _ time	6
^ _ tire	-6
^ _ tired	-11
^ _ to	70
^ _ toco	-5
^ _ today	-17
^ _ todo	14
^ _ told	-5
^ _ too	-11
^ _ trabaje	17
^ _ trabajo	29
^ _ traffic	-6
^ _ traigo	-8
^ _ tranquilo	8
^ _ tu	-34
^ _ turno	-7
^ _ two	6
^ _ un	-30
^ _ una	-17
^ _ union	-6
^ _ uno	23
^ _ up	33
^ _ us	22
^ _ usen	14
^ _ vamos	-5
^ _ van	16
^ _ ve	-9
^ _ veces	7
^ _ verdad	5
^ _ vez	-9
^ _ vi	-8
^ _ viene	-6
^ _ vivir	27
^ _ volver	-10
^ _ vote	12
^ _ voy	8
^ _ vuelva	5
^ _ vuelvan	9
^ _ vuelvas	8
^ _ walked	-8
^ _ want	24
^ _ wants	5
^ _ warning	-6
^ _ was	-26
^ _ weather	-15
^ _ were	-16
^ _ wey	9
^ _ who	19
^ _ whoever	11
^ _ whom	5
^ _ wife	24
^ _ will	-14
^ _ wish	-9
^ _ with	24
^ _ withdraw	48
^ _ withdrawn	12
^ _ wnt	7
^ _ won	11
^ _ work	7
^ _ worries	-8
^ _ worry	-10
^ _ would	8
^ _ writing	-38
^ _ wrong	-14
^ _ wrote	-10
^ _ y	-18
^ _ ya	50
^ _ yet	-6
^ _ you	35
^ _ your	7
^ _ yourself	16
^ _ zapatos	-6
^ a donde	12
^ a este	7
^ a la	14
^ a mi	-13
^ a que	-11
^ a ver	10
^ about	6
^ acabo	16
^ acabo @elsewhere	16
^ acabo de	16
^ accidentally	-24
^ accidentally @boss-does	-24
^ add	-9
^ add me	-5
^ agregueme	-13
^ ah	-12
^ ahora	-8
^ ahorita	-6
^ ahorita no	-6
^ aint @again	11
^ aint @blocked-what	-32
^ aint @friend-wants	13
^ aint interested	13
^ aint me	-29
^ aint nobody	11
^ alguien	-12
^ alguien @elsewhere	-6
^ alguien con	-6
^ already	18
^ alto	15
^ alto ahi	-11
^ alto por	7
^ am	-21
^ am i	-7
^ amen	-12
^ and	-14
^ anda	10
^ anda @elsewhere	12
^ anda a	13
^ ando	-9
^ animo	-7
^ anular	7
^ anulen	14
^ anulen mi	14
^ apaga	-27
^ apaga la	-9
^ apagale	8
^ apaguen	9
^ apaguen eso	9
^ appreciate	-8
^ appreciate you	-9
^ apuntenme	7
^ apuntenme @elsewhere	7
^ apuntenme @elsewhere @elsewhere	7
^ apuntenme en	7
^ aqui	38
^ aqui nadie	28
^ aqui no	21
^ are	-14
^ are @list	-7
^ are @list @mensajes	-7
^ are these	-7
^ are you @doing	5
^ asi	-6
^ ask	-24
^ ask her	-11
^ at	6
^ auxilio	-8
^ aww	-6
^ aye	11
^ ayuda	-11
^ back	-16
^ baja	15
^ baja por	-12
^ baja ya	-23
^ bajame	-11
^ bajeme	6
^ bajenme	7
^ basta	-8
^ basta con	-10
^ basta de	-12
^ be	13
^ be honest	-10
^ beat	38
^ been	-6
^ been @belong	-10
^ been here	-10
^ bendicion	-10
^ bendiciones	-7
^ big	-43
^ block	-9
^ blocked	-5
^ blocked and	7
^ blocking	19
^ blocking @list	11
^ blocking this	11
^ bloquea	-8
^ bloquea @elsewhere	-8
^ bloqueados	23
^ borra eso	-21
^ borralo	10
^ borrame	-61
^ borrame del	10
^ borrar	-98
^ borrar mi	7
^ borre	-6
^ borreme	-87
^ borren	-31
^ borren mis	-44
^ borrenlo	17
^ borrenme	9
^ bother	13
^ buen	-12
^ buenas tardes @quiero	7
^ bug	10
^ burned	-21
^ bye	6
^ call	-55
^ call me	-19
^ callense	24
^ cambie	-26
^ cambie @elsewhere	-26
^ cambie @elsewhere @numero	-27
^ cambie de	-26
^ can	-6
^ can @boss	-13
^ can @boss @want-to	-13
^ can @corrected @carrier	7
^ can @corrected @do-not	-8
^ can @corrected @take	19
^ can @corrected just	-5
^ can @corrected return	-5
^ can @hands-off	11
^ can @hands-off @carrier	8
^ can @list	6
^ can @list @list	7
^ can ice	-5
^ can this	7
^ can we	11
^ can you	8
^ can you @bothering	-8
^ can you @carrier	8
^ can you @do-not	21
^ can you @mensajes	-5
^ can you @paren	-17
^ can you @remove-kindly	19
^ can you @take	-18
^ can you @unsubscribe	8
^ can you @wrong-thing	6
^ cancel	-41
^ cancel my	-34
^ cancelar	21
^ cancelaron	-8
^ cancelaron @elsewhere	-7
^ cancelen	11
^ cansado	-8
^ cansado @elsewhere	-8
^ cant	-18
^ cant do	-7
^ cant do @list	-7
^ cant you	8
^ capaz	-8
^ cease	6
^ cero	6
^ cesen	23
^ chamo	18
^ chamo @dejen	17
^ chamo @dejen @elsewhere	17
^ chamo deja	17
^ change	-9
^ changed	9
^ changed @blocked-what	9
^ changed my	9
^ check	-8
^ check your	-6
^ chill	-6
^ cierren	13
^ cierren @persona	13
^ cierren mi	13
^ close	-7
^ cold	-10
^ como	16
^ como bloqueo	-7
^ como consiguieron	-10
^ como dejo	9
^ como elimino	-17
^ como funciona	-11
^ como le	12
^ como los	19
^ como me	35
^ como paro	11
^ como puedo	16
^ como reporto	-16
^ como salgo	7
^ comparten	-42
^ con eso	-12
^ con la	13
^ con permiso	12
^ con quien	8
^ congrats	7
^ consent	27
^ consent withdrawn	12
^ consider	22
^ contact	-12
^ contesta	-7
^ cool	-11
^ corta	6
^ corte	-9
^ corte de	-9
^ corten	11
^ cos	-7
^ could	6
^ could you	11
^ could you @paren	15
^ count	-27
^ count @blocked-what	-24
^ count @blocked-what @carrier	-21
^ count me	-24
^ creo	13
^ creo que	13
^ cross me	5
^ cross my	13
^ cual	-14
^ cual es @elsewhere	9
^ cuando	-5
^ cuantas veces	7
^ cuanto	-29
^ cuantos	-14
^ cut	-19
^ cut it	9
^ cut me	-6
^ cut my	-20
^ cut off	-5
^ cut the	5
^ daca	-6
^ daca $	-6
^ dammit	12
^ day	-9
^ day off	-9
^ de baja	18
^ de donde	-12
^ de quien	-5
^ de verdad	6
^ dead	-12
^ deja	10
^ deja de	-12
^ deja el	45
^ deja las	-7
^ dejalo	-7
^ dejame	-16
^ dejame en	-15
^ dejame quieto	25
^ dejar	21
^ dejar de	21
^ dejate	-10
^ dejate de	-10
^ deje	-8
^ dejeme	7
^ dejeme en	5
^ dejen	11
^ dejen algo	-7
^ dejen de	30
^ dejen la	16
^ dejen que	-6
^ dejen ya	20
^ dejenme	45
^ dejenme pensarlo	-10
^ dejenme vivir	27
^ dejenos	5
^ dejenos en	5
^ delete	11
^ delete all	22
^ delete my	-23
^ delete that	-7
^ delete this	6
^ deleted	-5
^ deme	9
^ deme @elsewhere	9
^ deme @elsewhere @quiten	10
^ deme de	10
^ den	9
^ desactivar	5
^ desactiveme	12
^ desactiven	6
^ descanse	-12
^ deseo	18
^ desinscribir	18
^ desinscribirme	19
^ despues	-5
^ desuscribeme	6
^ detengan	16
^ diache	-8
^ dice mi	7
^ dice que	-6
^ did	-34
^ did @corrected	-17
^ did @corrected @take	-27
^ did i	-17
^ did you	-10
^ didnt	-10
^ didnt i	10
^ diganle	5
^ diganle al	5
^ dijo	-12
^ dijo que	-12
^ dile a	6
^ dile que	-8
^ dime	-6
^ dios	-13
^ disculpe	-7
^ disenroll	6
^ dizque	5
^ dnc	40
^ dnt	37
^ dnt message	28
^ do	12
^ do @corrected	-12
^ do @corrected @take	-5
^ do @remove-kindly	41
^ do @remove-kindly @want	8
^ do @remove-kindly @went	20
^ do i	-12
^ do not	41
^ do you	-24
^ do you @do-not	-12
^ doc	-7
^ documento	-11
^ documentos	-6
^ does	-48
^ does @list	-5
^ does @paren	-35
^ does stop	-35
^ does this	-5
^ donde	-19
^ donde @I_stop	-6
^ donde @blocked-what	-7
^ donde me	-7
^ done	-6
^ dont	-24
^ dont be	-7
^ dont blow	21
^ dont bother	16
^ dont cancel	-7
^ dont contact	12
^ dont ever	13
^ dont give	-9
^ dont hit	17
^ dont include	14
^ dont invite	7
^ dont know	20
^ dont leave	-18
^ dont message	6
^ dont remove	-28
^ dont send	-25
^ dont stop	-36
^ dont take	-19
^ dont unsubscribe	-17
^ dont want	33
^ dont worry	-10
^ dont you	-11
^ drop	-19
^ drop me	-16
^ drop the	-25
^ eh	-10
^ el	-51
^ el dueno	14
^ el numero	-10
^ elevator	-11
^ eliminar	5
^ elimineme	8
^ eliminen	10
^ eliminenme	8
^ ella	-11
^ emergency	-12
^ emergency @carrier	-7
^ emergency exit	-7
^ empezar	-6
^ en	-22
^ en espanol	-7
^ en mi	-5
^ end it	10
^ end of	-13
^ end this	10
^ enlace	-8
^ enough	17
^ enough @mensajes	13
^ enough @mensajes $	13
^ enough @wrong-thing	7
^ enough @wrong-thing @left-what	8
^ equivocado	17
^ era	-6
^ erase my	7
^ es	-26
^ es @address	-5
^ es @lista	-6
^ es @numero	10
^ es confidencial	-5
^ esa	-5
^ escribeme	-9
^ eso	-17
^ esta	11
^ esta equivocado	15
^ estan	19
^ estas	-9
^ este	19
^ este numero	14
^ estop	5
^ estoy	-31
^ estoy @elsewhere	-6
^ estoy @elsewhere @quiten	-9
^ estoy de	-8
^ estoy fuera	-6
^ excluyame	5
^ excluyanme	5
^ exijo	10
^ exit interview	-20
^ ey	-8
^ f	10
^ faltan	-6
^ favor	18
^ fed	7
^ fed @lights	7
^ fed @lights @wrong-thing	10
^ fed up	7
^ felicidades	7
^ feliz	-10
^ feliz cumple	-5
^ fell	-12
^ fell @carrier	-11
^ fell off	-11
^ fin	14
^ fin de	-27
^ finally	-11
^ find	16
^ fine	-5
^ fired	-11
^ fix	13
^ fix @left-what	13
^ fix @left-what @lista	13
^ fix your	13
^ for	28
^ for real	11
^ for the	20
^ forget	-16
^ forget about	20
^ forget i	26
^ forget me	-66
^ forget this	5
^ forget you	12
^ free me	7
^ fuera	14
^ fuera @elsewhere @lista	8
^ fuera de	13
^ fuera los	-9
^ fuera zapatos	-6
^ ganamos	-7
^ ganamos $	-6
^ get	18
^ get lost	50
^ get me	-18
^ get out	-18
^ give	17
^ give it	18
^ give me	-12
^ give my	11
^ go	23
^ go away	-8
^ go bother	7
^ go text	8
^ go to	-11
^ going	15
^ going block	6
^ good	-11
^ good luck	5
^ good luck @wrong-thing	8
^ goodmorning	-7
^ got	-30
^ got @blocked-what	-12
^ got @corrected	-7
^ got @elsewhere new	6
^ got it	-7
^ got laid	-5
^ got laid @carrier	-5
^ got my	-12
^ got the	7
^ gotcha	-8
^ gracias	-16
^ gracias mi	-6
^ gracias pero	16
^ gracias por	-14
^ great	-8
^ great .	-5
^ greetings	-19
^ guarda	-16
^ guarda @elsewhere	-13
^ guarda @elsewhere @mensajes	-13
^ guarda los	-13
^ guardar	-32
^ guardar @elsewhere	-11
^ guardar @elsewhere @mensajes	-11
^ guardar @mensajes	-17
^ guardar @mensajes $	-17
^ guardar los	-11
^ guarde	-14
^ guarde los	-10
^ guarden	-16
^ guarden los	-13
^ ha	-9
^ habla	-14
^ habla @elsewhere	-11
^ hablar	-11
^ hablar @elsewhere	-7
^ hablar con	-7
^ haha	-9
^ happy	-8
^ hasta	9
^ have	-9
^ hay	-6
^ hay @address @paren	-14
^ hay forma	5
^ hay forma @elsewhere	5
^ hay manera	13
^ hay manera @elsewhere	13
^ hay ya	-6
^ hazme	10
^ hazme @elsewhere	10
^ hazme el	10
^ he	-27
^ he is	17
^ heading	-29
^ hell	7
^ hell @please	7
^ hell @please @paren	9
^ hell no	7
^ hello	-9
^ help	-26
^ help @blocked-what	-15
^ help @blocked-what @address	-14
^ help me	-15
^ hes	-7
^ hey @paren	11
^ hey so	10
^ hey so @corrected	6
^ hey stop	11
^ hey you	-8
^ hi	-15
^ hit	-13
^ hit me	-10
^ hola	-13
^ hola @elsewhere	-8
^ hola @elsewhere @lista	-5
^ hold	-9
^ house	-15
^ how	17
^ how @corrected	6
^ how @corrected can	5
^ how @left-what	43
^ how @left-what @carrier	23
^ how can	9
^ how can @corrected	9
^ how did @left-what	-11
^ how do	-8
^ how i	5
^ how long	-6
^ how much	-8
^ how to	43
^ how would	10
^ howdy	-7
^ hoy	-15
^ hoy no	-7
^ hr	-12
^ hr told	-7
^ huh	-8
^ i aint	17
^ i am	24
^ i blocked	-12
^ i cant	-11
^ i deleted	-5
^ i dont	-7
^ i gave	16
^ i got	-13
^ i had	-10
^ i hope	7
^ i know	-12
^ i left	5
^ i never	10
^ i no	29
^ i passed	-6
^ i quit	-86
^ i revoke	29
^ i said	-7
^ i signed	10
^ i swear	-14
^ i switched	8
^ i take	7
^ i texted	6
^ i think	-6
^ i thought	7
^ i told	6
^ i want	-7
^ i was	-23
^ i will	-7
^ i wish	-9
^ i withdraw	48
^ i work	8
^ ice	-7
^ id @job	-10
^ id @want	11
^ id @want @left-what	10
^ id @want-to obliged	8
^ id appreciate	8
^ id appreciate @left-what	9
^ id like	11
^ id rather	-11
^ idc	15
^ idk	5
^ if	17
^ if its	6
^ if theres	7
^ if you	12
^ ignore	-10
^ ill	-9
^ ill @boss-does	-7
^ ill @wrong-thing	7
^ ill take	-7
^ im	36
^ im @belong	-7
^ im @carrier	-29
^ im @carrier @wrong-thing	-7
^ im @elsewhere	8
^ im @hour	-8
^ im @remove-kindly	43
^ im @remove-kindly @doing	-17
^ im @remove-kindly @elsewhere	9
^ im @remove-kindly @left-what	7
^ im @remove-kindly sure	-13
^ im @take	6
^ im @wrong-thing @elsewhere	9
^ im @wrong-thing @left-what	-5
^ im a	8
^ im at	-8
^ im done	16
^ im done @doing	6
^ im done @take	9
^ im getting	6
^ im leaving	-8
^ im not	43
^ im off	-21
^ im out	-8
^ im resigning	6
^ im resigning @blocked-what	6
^ im so	-7
^ im still	8
^ im taking	5
^ im tired	-7
^ im tired @wrong-thing	-10
^ in	-9
^ is	-51
^ is @blocked-what	-15
^ is @blocked-what @list	-12
^ is @left-what	10
^ is @left-what @elsewhere	6
^ is @left-what @person	10
^ is @left-what possible	7
^ is @list	-31
^ is @list @mensajes	-13
^ is @list still	-9
^ is my	-15
^ is the	-6
^ is there	18
^ is this	-31
^ isnt @left-what an	6
^ isnt there	6
^ it	7
^ its	-21
^ its @elsewhere	-5
^ its a	-5
^ ive	24
^ jaja	-13
^ jaja @address	-7
^ jajaja	-10
^ jefe	7
^ join	-7
^ just	19
^ just @job	8
^ just @job @blocked-what	8
^ just @paren	14
^ just got	-12
^ just got @carrier	-12
^ just leave	8
^ just stop	14
^ keep	-28
^ keep it	11
^ keep my	-13
^ keep texting	18
^ keep the	-27
^ keep these	-22
^ keep your	45
^ kick	25
^ kick rocks	21
^ kill	9
^ kill the	7
^ kindly	6
^ kitame	7
^ kitenme	5
^ klk	-8
^ knock	11
^ knock @left-what	6
^ knock @left-what @carrier	6
^ knock it	6
^ la	-33
^ la compania	-7
^ la proxima	8
^ largate	8
^ largo	74
^ larguense	16
^ last	-30
^ last stop	-29
^ laughed	-7
^ laughed @hour	-7
^ laughed @hour @mensajes	-7
^ laughed at	-7
^ lay @carrier @left-what	-11
^ le	-44
^ le @I_stop	10
^ le @dije	-21
^ le @dije @elsewhere	-20
^ le @sent	8
^ le dije	-17
^ le encanto	-24
^ le escribo	12
^ le gusto	-19
^ le puse	8
^ leave	67
^ leave him	6
^ leave it	-7
^ leave my	8
^ leave us	13
^ leaving	-7
^ left that	9
^ les	39
^ les @dije	8
^ les dije	8
^ let	20
^ lets	-8
^ liga	-10
^ liga $	-6
^ liked	-16
^ liked @word	-6
^ liked @word @paren	-6
^ liked reply	-6
^ liked riverside	-8
^ list	-5
^ list of	-5
^ lista	-10
^ lista de	-8
^ listen	6
^ listo	33
^ live	-21
^ lmk	-9
^ lo	7
^ lo siento	-7
^ lo voy	-10
^ locked	-16
^ locked @carrier	-16
^ locked out	-16
^ locker	-14
^ locker number	-14
^ loco	5
^ lol	-34
^ lol @blocked-what	-15
^ lol @paren	-17
^ lol my	-15
^ lol stop	-17
^ long	-6
^ loose	13
^ loose my	16
^ los	22
^ los reporte	17
^ los voy	21
^ lose	35
^ lose my	10
^ lose the	19
^ lost	-22
^ lost @blocked-what	-14
^ lost @blocked-what @list	-14
^ lost @left-what	-7
^ lost my	-14
^ love	-32
^ love @list	-21
^ love you	-11
^ loved	-12
^ make	46
^ make @left-what	15
^ make @left-what @paren	11
^ make @list	22
^ make it	11
^ manana	-11
^ manana @blocked-what	-5
^ manana me	-5
^ manda	-5
^ mandame	-9
^ mande	-11
^ mande stop	8
^ marked	-5
^ marque	-13
^ mas	-19
^ may	9
^ may @corrected	9
^ may i	9
^ me	-48
^ me baje	-23
^ me borras	9
^ me borro	11
^ me cae	5
^ me corte	-12
^ me da	-5
^ me dijeron	-8
^ me dijo	8
^ me estan	-8
^ me gustaria	8
^ me hablo	-22
^ me hace	8
^ me interesa	-12
^ me lastime	-7
^ me llaman	-9
^ me llega	8
^ me llegan	-6
^ me llego	-9
^ me llenan	15
^ me no	7
^ me pusieron	-5
^ me quieren	-5
^ me quiero	7
^ me quitan	7
^ me sacan	13
^ me salgo	29
^ me siguen	-22
^ me voy	5
^ mensajes	21
^ menu	-17
^ message	-9
^ messages	6
^ metanse	8
^ mi	-18
^ mi abuela	11
^ mi abuelita	11
^ mi cunado	8
^ mi ex	-6
^ mi jefe	-11
^ mi nina	-5
^ mi nino	7
^ mi numero	-15
^ mi supervisor	-6
^ might	5
^ mijo	5
^ mis	-9
^ mis datos	-5
^ miss	26
^ missed	-13
^ missed @blocked-what	-12
^ missed @blocked-what @paren	-12
^ missed my	-12
^ more	-16
^ mute me	6
^ my	13
^ my alarm	-9
^ my badge	-7
^ my dad	15
^ my daughter	-9
^ my doctor	8
^ my ex	-5
^ my foreman	9
^ my husband	-6
^ my husbands	-5
^ my lawyer	10
^ my manager	-7
^ my mom	8
^ my neighbor	-7
^ my number	-17
^ my phone	-10
^ my roommate	14
^ my son	7
^ my wife	24
^ nada	-29
^ nada mas	-7
^ nadie	-8
^ nadie @blocked-what	-9
^ nadie @blocked-what ha	-8
^ nadie me	-9
^ nah	-10
^ nah @tail	6
^ necesito	5
^ necesito que	9
^ need	-6
^ need a	-6
^ nel	5
^ never	7
^ never again	9
^ never been	7
^ never mind	-8
^ never text	16
^ new @list	9
^ new @list same	-6
^ new @list who	11
^ new number	5
^ next	23
^ next @mensajes	17
^ next text	14
^ ni	7
^ ni me	11
^ ni modo	-6
^ ni que	-11
^ ni una	9
^ ni uno	30
^ nice	-8
^ ningun	7
^ ningun mensaje	7
^ no	-57
^ no autorice	8
^ no cap	-6
^ no chingues	-15
^ no conozco	20
^ no contactar	5
^ no dejen	-36
^ no deseo	15
^ no di	18
^ no doy	13
^ no el	-9
^ no entendi	-8
^ no entiendo	-8
^ no es	14
^ no estaciones	-9
^ no esten	7
^ no estoy	-8
^ no frieguen	9
^ no friegues	-8
^ no gracias	-22
^ no guarden	13
^ no hay	-13
^ no im	-6
^ no interest	9
^ no inventes	-7
^ no jodas	-13
^ no le	-9
^ no longer	35
^ no m	9
^ no mames	-8
^ no manden	-10
^ no mandes	-24
^ no mas	23
^ no message	-12
^ no messages	-22
^ no moleste	14
^ no molesten	7
^ no molestes	-11
^ no more	-11
^ no need	-15
^ no nos	-6
^ no not	-15
^ no one	8
^ no onions	-7
^ no paren	-13
^ no pasa	-12
^ no patrick	35
^ no pedi	10
^ no prob	-6
^ no puedo	-17
^ no quiero	-9
^ no reply	18
^ no rush	-5
^ no seas	-5
^ no sigan	11
^ no soy	33
^ no te	-10
^ no tengo	6
^ no text	-9
^ no texts	-7
^ no tienen	8
^ no trabajo	30
^ no usen	14
^ no vamos	-5
^ no vuelva	5
^ no vuelvan	8
^ no vuelvas	8
^ no worries	-8
^ nobody	32
^ nobody asked	14
^ nobody can	-23
^ nobody here	20
^ nobody named	20
^ nobody wants	6
^ nomas	7
^ nomas no	-6
^ nomas textos	16
^ nope	8
^ nope .	13
^ nope . @carrier	13
^ nos	-7
^ not a	-13
^ not at	8
^ not bad	-10
^ not for	-16
^ not her	6
^ not here	-8
^ not him	26
^ not interested	18
^ not intrested	12
^ not my	-12
^ not one	13
^ not sure	-6
^ not telling	-5
^ not that	-8
^ not the	23
^ not this	-5
^ not today	-19
^ not yet	-6
^ nothing much	-8
^ number	-50
^ number 3	-8
^ number changed	17
^ number equivocado	10
^ numero	41
^ numero de	-16
^ numero equivocado	-14
^ nunca	-7
^ nunca he	12
^ nunca me	-7
^ nvm	-9
^ obvio	-13
^ ocupo	-7
^ off please	7
^ off the	16
^ oh	-22
^ oiga	15
^ ojala @blocked-what	10
^ ojala @blocked-what puedan	10
^ ojala me	10
^ ok	-14
^ ok thanks	-6
^ ola	-5
^ olvidate de	-7
^ olvidate que	12
^ olviden	11
^ olvidense	12
^ olvidense de	12
^ omg	9
^ omw	-9
^ once	-9
^ oops	-10
^ opciones	-6
^ opt	57
^ opt out	-6
^ opting	16
^ opting @carrier	16
^ opting out	16
^ orale	-8
^ otra	-11
^ out	-36
^ out here	-10
^ out of	-8
^ oye	12
^ para	70
^ para @address	27
^ para @elsewhere	22
^ para @elsewhere @escribir	17
^ para @nada	-17
^ para @persona	-17
^ para @persona @nada	-5
^ para de	15
^ para la	-7
^ para mi	-17
^ para nada	-17
^ para que	-14
^ para quien	-7
^ para ya	27
^ parale	6
^ parar la	-6
^ paren	13
^ paren de	8
^ parenle	8
^ paro	-16
^ pasale	-9
^ pasame	-16
^ pass	32
^ pass .	8
^ peace	-8
^ pense	7
^ pense que	7
^ perdi	-18
^ perdi @persona	-17
^ perdi @persona @numero	-16
^ perdi mi	-17
^ perdimos	-5
^ perdon	-11
^ perdon @address	-10
^ perdon @blocked-what	-9
^ perdon @blocked-what equivoque	-8
^ perdon me	-9
^ perdon pero	13
^ perdon por	-10
^ persona	-29
^ phone	-20
^ pick	13
^ pick on	20
^ pierde	16
^ pierdete	70
^ piss @carrier @tail	6
^ pit	-32
^ pit @paren	-32
^ pit stop	-32
^ pleas	26
^ pleas take	20
^ please	-16
^ please call	-8
^ please confirm	-16
^ please delete	-24
^ please do	-9
^ please dont	-9
^ please give	5
^ please go	10
^ please keep	-26
^ please leave	-6
^ please n	-5
^ please remove	-6
^ please stop	41
^ please text	-14
^ please un	25
^ plis	-10
^ podrian	7
^ police	-24
^ ponga	-5
^ pongame	7
^ pongame @elsewhere	7
^ pongan mi	-5
^ por	21
^ por donde	12
^ por este	7
^ por fin	-25
^ por me	16
^ por que	-11
^ porfabor	7
^ porfavor $	-18
^ porfavor ya	6
^ power	-6
^ preferiria	10
^ preferiria @please	9
^ preferiria @please estar	9
^ preferiria no	9
^ preguntar	-9
^ pretend	17
^ privacidad	-11
^ privacidad $	-5
^ privacy	-13
^ proud	-6
^ proud @wrong-thing	-6
^ proud of	-6
^ puchica	-9
^ puedo	-8
^ puedo @quitar	-6
^ puedo @quitar @elsewhere	-10
^ puedo @salir	12
^ puedo cancelar	7
^ puedo salirme	12
^ pues	-5
^ purge	12
^ purge my	12
^ put	-10
^ put a	9
^ put me	-8
^ put my	-12
^ que	-56
^ que .	-10
^ que @I_stop	16
^ que @I_stop para	16
^ que @address	12
^ que @address @please	13
^ que @blocked-what @quiten	19
^ que @nada	-13
^ que @numero	-13
^ que @paren	12
^ que @paren @elsewhere	-11
^ que @please @blocked-what	9
^ que es	-6
^ que escribo	7
^ que hacen	-10
^ que hacen @elsewhere	-10
^ que les	-7
^ que les @dije	-6
^ que numero	-12
^ que pasa	-7
^ que pasa @elsewhere	-7
^ que pongo	9
^ que sea	17
^ que sea @elsewhere	17
^ que significa	-10
^ que significa @lista	-10
^ que tengo	9
^ que ya	13
^ quien	-53
^ quien @blocked-what	-12
^ quien @blocked-what @escriben	-10
^ quien es	-10
^ quien es @lista	-6
^ quien lee	-6
^ quien me	-12
^ quien ve	-5
^ quienes	-7
^ quieres	-8
^ quiero	-12
^ quiero borrar	-20
^ quiero darme	11
^ quiero el	-6
^ quiero hacer	13
^ quiero salir	-13
^ quiero ser	-17
^ quiero volver	-10
^ quisiera	7
^ quisiera cancelar	-6
^ quisiera que	6
^ quit	31
^ quit asking	6
^ quit playin	-12
^ quit sending	-8
^ quit texting	-21
^ quita	-47
^ quitale	-9
^ quitar	5
^ quitate	-7
^ quiten	19
^ quiten los	11
^ quiten mi	-9
^ quitenos	5
^ quitenos de	5
^ quitese	10
^ quitese @elsewhere	10
^ quti	6
^ ran	-5
^ ran @carrier	-5
^ ran out	-5
^ read	-9
^ read @left-what	-9
^ real	-22
^ real @people	-21
^ real person	-21
^ register	-19
^ remind	-7
^ remind @blocked-what	-7
^ remind me	-7
^ removal	6
^ remove	13
^ remove from	10
^ remove the	-9
^ remove your	-6
^ removed	19
^ remover	5
^ remuevanme	5
^ reply	21
^ reportado	23
^ reported	66
^ reported @left-what	43
^ reported @off-when	10
^ reported @off-when @these	9
^ reported as	10
^ reporting	26
^ reporting you	16
^ requesting	6
^ requesting @carrier	6
^ requesting removal	6
^ respeten	23
^ resubscribe	-10
^ resume	-15
^ retiro	16
^ retiro @elsewhere	7
^ retiro @persona	8
^ retiro @persona @refused	8
^ retiro mi	8
^ revoco	24
^ revoco @persona	6
^ revoco @persona @refused	6
^ revoco mi	6
^ rh	-7
^ rip @lights	10
^ rip up	10
^ rmv	51
^ s	-6
^ s .	-6
^ saca	-21
^ sacame	12
^ sacame de	8
^ said	19
^ sakenme	6
^ sal	-17
^ sal @address	-14
^ salida	-28
^ salio	-8
^ salio @elsewhere	-7
^ salio @elsewhere sol	-6
^ salio el	-6
^ salir	33
^ salir del	9
^ salir temprano	-7
^ salte	-14
^ salte @elsewhere	-13
^ saludos	-11
^ same	-18
^ same @list	-6
^ same @list @off-when	-6
^ same number	-6
^ saquenos	5
^ saquenos de	5
^ save	-55
^ save @blocked-what	-7
^ save @left-what @mensajes	-10
^ save your	11
^ say	-5
^ scratch	-18
^ scratch my	-6
^ se	-48
^ se @blocked-what	-28
^ se @blocked-what @erase	-7
^ se @blocked-what fue	-11
^ se @equivoco	34
^ se @equivoco $	34
^ se @paren	-27
^ se cancelo	-26
^ se ekivocaron	5
^ se equivocaron	15
^ se equivoco	8
^ se estan	8
^ se llevaron	-7
^ se me	-28
^ se puede	7
^ se rio	-13
^ se rio @elsewhere	-13
^ sean	6
^ sean @elsewhere	6
^ sean @elsewhere amables	6
^ sean tan	6
^ security	-10
^ see	-14
^ see you	-11
^ segun	9
^ send	-13
^ send it	-7
^ send me	-11
^ sera	10
^ set	6
^ she	-5
^ she died	15
^ she said	-6
^ shes	-8
^ shes @remove-kindly	-8
^ shes in	5
^ shes not	-8
^ should	-20
^ should @corrected	-20
^ should i	-20
^ shut	33
^ shut it	13
^ shut up	27
^ si	-9
^ si no	7
^ si siguen	20
^ sick	-6
^ siempre	-9
^ sigan	-21
^ sigan mandando	-11
^ siganme	-11
^ sign	-10
^ sign me	-5
^ silence	22
^ sin	-9
^ skip	15
^ skip @blocked-what	15
^ skip me	12
^ so	-12
^ so done	6
^ sold	-7
^ solicito	8
^ solicito no	6
^ some	-6
^ somebody	5
^ somebody gave	11
^ somebody hit	-12
^ someone	-5
^ sorry @blocked-what	8
^ sorry @corrected @list	12
^ sorry @remove-kindly	7
^ sorry just	-6
^ sorry my	9
^ sorry not	7
^ sorry wrong	9
^ soy	-18
^ soy @elsewhere	-12
^ soy el	-15
^ spam	-7
^ spare	7
^ spare me	6
^ speak	-11
^ speak @left-what	-7
^ speak to	-7
^ stahp	22
^ start	-21
^ stay	24
^ stay @carrier	19
^ stay @carrier @blocked-what	12
^ stay @carrier @wrong-thing	7
^ stay away	6
^ stay away @blocked-what	6
^ stay off	12
^ stay out	7
^ stfu	35
^ stop	28
^ stop .	-38
^ stop adding	15
^ stop already	5
^ stop and	-8
^ stop asking	25
^ stop at	-6
^ stop blowing	12
^ stop bothering	9
^ stop by	-7
^ stop calling	-5
^ stop for	14
^ stop hitting	8
^ stop i	13
^ stop inviting	9
^ stop it	-31
^ stop me	-6
^ stop n	-8
^ stop playing	-16
^ stop sending	11
^ stop sign	-14
^ stop stop	13
^ stop texting	-44
^ stop to	10
^ stop writing	-38
^ strike	19
^ strike my	18
^ sube	-9
^ suelten	18
^ sup	-8
^ supervisor	-11
^ sure	-8
^ suspendan	10
^ tache	18
^ tachenme	5
^ taek	5
^ taek @blocked-what	5
^ taek @blocked-what @carrier	5
^ taek me	5
^ take	6
^ take a	38
^ take back	7
^ take me	-12
^ take my	31
^ take out	6
^ take the	-14
^ take this	8
^ take us	10
^ take your	-6
^ talk	-10
^ talk to	-7
^ tampoco	-7
^ tan	9
^ te	-6
^ te @equivoco	6
^ te @paren	11
^ te bloqueo	11
^ te equivocaste	6
^ te voy	9
^ te voy @elsewhere	9
^ tell	7
^ tell him	-8
^ tell my	-10
^ tell your	7
^ tengan	21
^ tengo	-22
^ tengo 80	-7
^ tengo @job	5
^ tengo @job @elsewhere	5
^ tengo plan	5
^ termina	-13
^ text	-48
^ text me	-42
^ texting me	14
^ texts	28
^ tf	-7
^ thank	-11
^ thank you	-9
^ thanks	-13
^ thanks but	9
^ thanks for	-10
^ thanx	-11
^ that	-18
^ thats @remove-kindly @blocked-what	15
^ thats enough	7
^ thats enough @mensajes	10
^ the	-20
^ the cat	6
^ the guy	-6
^ the person	27
^ the union	-7
^ theres @again	-18
^ theres @please	17
^ theres no	17
^ these shoes	-11
^ these texts	19
^ they	-71
^ they @take	-6
^ they @take @left-what	-6
^ they @went	-5
^ they have	-6
^ they keep	12
^ they laid	-16
^ they laid @blocked-what	-16
^ they said	-7
^ they told	-5
^ theyre	-9
^ thinking	-11
^ thinking @again	-7
^ thinking about	-7
^ this	81
^ this aint	13
^ this is	31
^ this isnt	30
^ this number	23
^ this weather	-15
^ those	-10
^ throw my	9
^ tiene	6
^ tiene @elsewhere	8
^ tiene @elsewhere @numero	8
^ tiene el	8
^ tienen @elsewhere	-6
^ tienen mal	11
^ tienen mal @elsewhere	11
^ tired	18
^ tired @wrong-thing	18
^ tired @wrong-thing you	21
^ tired of	18
^ tiren	13
^ tiren mi	14
^ to whom	5
^ today	-6
^ todo	-5
^ took	-20
^ top	-5
^ topic	-9
^ traia	-5
^ tu	-7
^ tu mensaje	-6
^ turn	20
^ turn off	13
^ turned	-7
^ turned off	-6
^ two	-11
^ ugh	6
^ un	34
^ un enroll	21
^ un mensaje	7
^ under	5
^ undo	8
^ unirme	-10
^ uno	-12
^ uno de	-11
^ unstop	-21
^ unwanted	22
^ update	-10
^ use	-10
^ use this	-11
^ usted	15
^ usted tiene	9
^ ustedes	-33
^ ustedes @address	-5
^ ustedes @address @said	-5
^ ustedes @owner	-5
^ ustedes @owner @elsewhere	-5
^ ustedes nomas	-5
^ ustedes son	-5
^ va	-11
^ vamos	-10
^ van	-6
^ vayanse	75
^ vayanse @address	37
^ vayanse @address @elsewhere	37
^ vayanse @elsewhere	27
^ vayanse @elsewhere @elsewhere	7
^ vayanse a	7
^ vayanse al	21
^ vayanse por	37
^ vayase	19
^ vete	21
^ vete @elsewhere	11
^ vete @elsewhere carajo	20
^ vete al	16
^ vete pal	12
^ vinieron	-10
^ vinieron @elsewhere	-9
^ visit	-10
^ visit @blocked-what	-9
^ visit me	-9
^ visor	-5
^ voy @elsewhere @salir	-9
^ wait	-8
^ want	24
^ wasnt	-21
^ wasnt @blocked-what	-20
^ wasnt me	-20
^ we	17
^ we moved	11
^ we want	-10
^ we won	12
^ well	-12
^ well done	-6
^ welp	5
^ wepa	-9
^ what	-22
^ what happens	-22
^ what is	11
^ what part	7
^ what will	6
^ whatever	8
^ whatever i	5
^ whats	-42
^ whats @blocked-what	-15
^ whats @left-what	-14
^ whats @left-what @list	-15
^ whats @left-what @word	6
^ whats my	-15
^ whats your	-14
^ when i	16
^ when will	-8
^ where	-8
^ where is	13
^ where is @left-what	13
^ where you	-5
^ which	14
^ which @belong	7
^ which @belong @wrong-thing	7
^ which @job	7
^ which @job is	7
^ which @people	-9
^ which one	-9
^ which part	7
^ who	-83
^ who @boss-does	-12
^ who @boss-does @blocked-what	-6
^ who @hour	-6
^ who @hour @corrected	-6
^ who @list	-10
^ who @list $	-9
^ who am	-6
^ who do	16
^ who do @corrected	16
^ who gave	-12
^ who is	-10
^ who is @doing	-9
^ who is @left-what	9
^ who is @texts	-11
^ who reads	-14
^ who reads @list	-12
^ who sees	-9
^ who texted	-6
^ who this	-10
^ who wrote	-7
^ who wrote @list	-7
^ who you	-6
^ whom	-8
^ whos	-16
^ whos @list	-18
^ whos @list .	-8
^ whos this	-18
^ whose	-12
^ why	-20
^ why @boss-does	13
^ why @hour	9
^ why @hour @corrected	9
^ why am	9
^ why are	13
^ why did	-41
^ why wont	13
^ will	-16
^ wish you	5
^ withdraw	5
^ withdraw @blocked-what	5
^ withdraw @blocked-what @blocked-what	5
^ works	-13
^ would	32
^ would @left-what	7
^ would @left-what @want-to	8
^ would it	8
^ would you	10
^ would you @carrier	7
^ wow	-8
^ writers	-7
^ wrong	52
^ wrong guy	5
^ wrong person	-7
^ wtf	13
^ y	-34
^ y @elsewhere	-10
^ y @elsewhere @escriben	7
^ y @elsewhere se	-9
^ y si	-12
^ ya	-45
^ ya basta	-6
^ ya deja	-14
^ ya es	10
^ ya estoy	-6
^ ya les	19
^ ya lo	-18
^ ya los	6
^ ya mande	-9
^ ya me	-10
^ ya no	-38
^ ya parele	14
^ ya se	-9
^ ya termine	-31
^ ya van	9
^ ya vote	7
^ ya voy	-12
^ yep	-11
^ yo	-8
^ yo @nada	-20
^ yo @paren	14
^ yo @please @dije	-19
^ yo @please @elsewhere	-6
^ yo @please soy	19
^ yo stop	14
^ you	35
^ you @again	-8
^ you @boss-does	6
^ you @bothering	20
^ you @dont @take	8
^ you @tail @take	10
^ you @tail are	-11
^ you @take	28
^ you @take @left-what	23
^ you @want-to	-12
^ you @want-to @left-what	-10
^ you are	12
^ you are @texts	18
^ you can	11
^ you can @do-not	8
^ you got @paren	6
^ you have	28
^ you made	-6
^ you never	-8
^ you see	-7
^ you send	22
^ you want	9
^ your	19
^ your going	13
^ your message	-7
^ your texts	-5
^ youre	21
^ youre @boss-does	24
^ youre @remove-kindly	-14
^ youre @take	6
^ youre @take @boss-does	6
^ youre blocked	24
^ youre getting	6
^ youre not	-14
^ youve	19
^ youve @texted	7
^ youve got	10
^ youve got @left-what	10
^ youve reached	7
^ yup	-20
^ zero	27
^ zero @interested	15
^ zero @interested .	5
^ zero interest	15
^ zoom	-6
a $	-6
a _ $	-26
a _ .	37
a _ 5	-7
a _ _ $	5
a _ _ ahi	12
a _ _ all	-6
a _ _ and	15
a _ _ but	6
a _ _ call	9
a _ _ cant	-6
a _ _ comite	-9
a _ _ como	-5
a _ _ de	40
a _ _ deje	6
a _ _ del	-5
a _ _ dont	12
a _ _ eso	-19
a _ _ favor	-5
a _ _ hora	13
a _ _ id	8
a _ _ im	-12
a _ _ it	-19
a _ _ left	7
a _ _ los	14
a _ _ me	-12
a _ _ mi	10
a _ _ my	10
a _ _ new	11
a _ _ no	25
a _ _ of	6
a _ _ otro	34
a _ _ pero	-10
a _ _ por	-7
a _ _ puedo	-6
a _ _ si	-19
a _ _ stop	7
a _ _ take	11
a _ _ tengo	7
a _ _ then	5
a _ _ y	-8
a _ al	8
a _ and	20
a _ basura	13
a _ by	12
a _ calle	-12
a _ casa	-5
a _ celular	11
a _ chingada	8
a _ con	7
a _ del	12
a _ edad	10
a _ esposo	-6
a _ for	-10
a _ from	6
a _ gente	7
a _ get	-7
a _ home	5
a _ hora	11
a _ i	9
a _ job	6
a _ lado	10
a _ le	11
a _ linea	11
a _ lista	-16
a _ lo	-7
a _ los	-17
a _ mama	7
a _ mas	10
a _ mensajes	10
a _ mom	-5
a _ muchacha	12
a _ no	10
a _ now	-11
a _ or	-6
a _ otro	-11
a _ para	-11
a _ persona	22
a _ place	-7
a _ policia	18
a _ por	-11
a _ proxima	6
a _ que	-15
a _ saquenme	5
a _ senor	10
a _ shop	6
a _ si	9
a _ sin	-10
a _ since	6
a _ so	5
a _ telefono	8
a _ there	14
a _ tipo	-9
a _ truck	6
a _ verga	12
a _ y	13
a bailar	-7
a block	25
a bloquear	11
a button	6
a button for	6
a cancelar	-8
a cenar	-6
a cenar $	-6
a church	6
a company	6
a comprar	-7
a contract	-8
a denunciar	10
a dieta	-9
a dios	-5
a dios $	-5
a donde	12
a dormir $	-5
a double	6
a double $	7
a escribirme	12
a escribirme $	5
a ese senor	10
a esta	20
a esta hora	7
a este	-22
a este $	-24
a este numero	7
a este telefono	10
a favor	-5
a favor $	-7
a great	-6
a hablar	7
a hablar con	9
a joder	11
a joke .	-6
a la	29
a la basura	13
a la calle	-11
a la chingada	8
a la lista	-16
a la muchacha	8
a la policia	18
a la proxima	6
a la verga	12
a landline	8
a las	-14
a las 5	-7
a law	6
a lead	-6
a list	-5
a llamar	7
a llamar a	7
a llegar	8
a los de	-7
a los del	21
a los mensajes	10
a los que	-7
a map	-6
a mi celular	9
a mi esposo	-6
a mi mama	7
a mi no	12
a mi y	10
a mis	-6
a nada	8
a nadie de	10
a new	8
a new job	7
a new number	10
a new phone	-13
a new truck	6
a ningun	9
a ninguna	12
a no	9
a note	11
a nurse	5
a nursing	5
a nursing home	5
a otro	34
a otro $	39
a otro lado	9
a paper .	5
a parar $	-6
a patient	7
a person $	-13
a poder	-5
a poner	-11
a proposito	-5
a que hora	-8
a quitar $	-9
a rest	29
a robot	7
a salir de	6
a scam	-14
a scam $	-7
a su	17
a supervisor	14
a toda	8
a toda hora	8
a todos	-17
a todos $	-11
a todos los	-5
a union	-8
a ustedes	-8
a ver	9
a ver si	12
a volver	7
a week	-8
a week and	-5
a word	-10
a worker	9
a worker there	9
a wrong	-13
a wrong number	-12
a yes	-13
a yes now	-10
abajo	-6
abajo $	-5
abel	5
able	-6
able @left-what	-6
able to	-6
abogado	16
abogado @elsewhere	9
abogado _ @elsewhere	-5
about _ $	18
about _ _ $	-12
about _ _ .	-7
about _ _ on	7
about _ being	22
about _ block	8
about _ but	8
about _ it	-8
about _ number	-6
about _ removed	10
about _ union	13
about ending	-8
about ending it	-8
about getting	7
about getting removed	6
about it	7
about it but	8
about me	14
about me $	15
about my	-15
about not	18
about not being	22
about the	10
about the union	10
about to	-6
abre	-25
abre $	-20
abuela	-6
abuela @address	-15
abuela ya	-15
abuelita	10
abuelita _ que	11
abuelita dice	11
abuelita dice que	11
abuse	6
abusos	-8
acabo	11
acabo @elsewhere	9
acabo _ _ $	-7
acabo de	13
accident _ _ $	-11
accidentally	-24
accidentally @boss-does	-24
accidentally _ @paren	-24
accidentally _ stop	-24
account details	-7
acoso	62
acoso $	62
acting	-10
acting _ $	-9
acting up	-9
acting up $	-8
actualicen	6
actually _ @dont	9
actually _ _ $	8
actually _ dont	9
actually just	9
actually just @dont	9
actually just dont	9
acuerdo	-10
acuerdo $	-18
add @blocked-what	-10
add _ @left-what	-7
add _ _ $	11
add _ _ @left-what	-7
add _ _ the	-7
add _ to	-7
add me	-10
adding	16
adding @blocked-what	16
adding me	16
address	-14
address _ $	-7
address again	-6
adios	16
admin	6
admin _ $	6
adultos	-7
afecta	-7
afraid	6
after	-10
after _ $	-6
after _ _ $	-7
after i	12
after our	-5
after work	-7
after work $	-7
afuera	13
afuera $	8
afuera @elsewhere	6
afuera @elsewhere @elsewhere	5
afuera _ la	5
afuera de la	5
again	14
again $	-7
again _ $	12
again _ _ number	5
again _ _ the	5
again _ calling	6
again _ ill	12
again _ me	8
again _ my	-6
again _ phone	-5
again and	15
again im calling	6
again my phone	-5
again please	12
again please $	12
again text	9
against @person	-12
against _ .	-12
against _ _ just	5
against you	5
agarro	-8
agarro @elsewhere	-7
agarro @elsewhere @numero	-6
agarro @elsewhere @numero y	-6
agarro _ @numero	-6
agarro _ _ y	-6
agarro _ celular	-6
agarro el	-6
agarro el celular	-6
agencia	-12
agenda	13
agenda $	6
agent	-8
agent $	-8
ago	28
ago .	7
ago _ @quiten	9
ago _ _ $	12
ago _ _ @job	5
ago _ delete	9
ago para	5
agradeceria	16
agradezco	13
agradezco $	8
agregar	18
agregueme	-13
agreguen	9
agua	-9
aguanto	-25
aguanto $	-8
aguanto _ _ $	-9
aguanto _ calor	-9
ah	-17
ah $	-11
ahead	-14
ahead $	-9
ahead _ @blocked-what	-5
ahead _ _ $	-5
ahead _ me	-5
ahi	-37
ahi _ _ $	-24
ahi _ _ a	-6
ahi _ _ no	6
ahi _ jaja	-7
ahi _ me	-6
ahi estare	-7
ahi no	-5
ahi no me	-5
ahi pero	-9
ahora	22
ahora _ $	30
ahora _ @address	-7
ahora _ _ @mensajes	7
ahora _ por	-5
ahora es	-5
ahora mismo	30
ahora mismo $	31
ahorita no	-6
ahorrese	15
ahorrese @elsewhere	15
ahorrese @elsewhere @mensajes	15
ahorrese _ @mensajes	15
aight	-5
aint	27
aint @again	14
aint @blocked-what	-23
aint @blocked-what $	-57
aint @friend-wants	22
aint @please	13
aint _ $	-51
aint _ @list	6
aint _ _ @list	9
aint interested	22
aint me	-20
aint me $	-57
aint no	13
aint nobody	11
al	-73
al _ $	-9
al _ _ $	-32
al _ _ a	-19
al _ _ aqui	-8
al _ _ esto	11
al _ _ me	-7
al _ _ mi	-6
al _ _ no	-10
al _ _ por	13
al _ celular	-12
al _ con	10
al _ de	-13
al _ equivocado	-17
al _ mi	6
al _ que	-14
al _ tres	-8
al capataz	-9
al carajo	24
al carajo $	14
al carajo con	10
al dia	13
al diablo	13
al final	-5
al gato	-7
al gato $	-7
al grupo	-25
al grupo $	-11
al jefe	-11
al jefe que	-11
al numero	-14
al otro	-31
al otro celular	-12
al perro	-7
al que	10
alarm	-12
alarm _ _ @carrier	-9
alarm _ _ off	-9
alcance	-8
alertas	10
alertas $	7
alerts	14
alerts $	12
algo	-26
algo $	-6
algo _ @elsewhere	-8
algo _ los	-6
algo para	-7
algo para @elsewhere	-7
algo para los	-6
alguien	-25
alguien $	-5
alguien @blocked-what	-5
alguien @elsewhere	-6
alguien _ _ @address	-5
alguien con	-6
alguien me	-5
algun	-6
alive	-9
alive _ @left-what	10
all	9
all $	13
all .	-5
all _ $	49
all _ _ $	-15
all _ _ i	-7
all _ _ with	6
all _ best	-7
all _ it	10
all _ my	13
all _ text	-8
all _ you	-6
all but	5
all day $	5
all down	-5
all future	5
all my	-10
all of	5
all of it	10
all of you	-6
all that	35
all the	-10
all the best	-7
all to	-7
all your	-8
alla	-15
alla $	-9
almost	-8
alone	48
alone $	91
alone . @corrected	5
alone . i	5
alone @address	5
alone @corrected	13
alone @tail	6
alone @tail $	6
alone @then-when	-10
alone @wrong-thing	-8
alone _ @left-what	-7
alone _ _ $	-31
alone hes	-16
alone i	13
alone if	-10
alone lol	-15
alone time	-5
along	6
already	29
already $	25
already .	-11
already . i	-7
already _ _ $	-10
already _ _ no	11
already _ _ the	-8
already _ i	-9
already _ my	-7
already _ stop	6
already _ you	11
already told	8
already told you	11
already unsubscribed	-7
also	-12
also $	-7
also @corrected	5
also _ _ @left-what	7
also i	5
alta	6
alto	-23
alto $	21
alto _ $	10
alto _ _ jaja	-5
alto _ _ me	-5
alto _ favor	7
alto _ no	-24
alto ahi	-11
alto ahi no	-5
alto al	-5
alto para	-22
alto por	7
alto por favor	7
alto y	11
always	-16
always @word	-6
always _ _ @dont	-6
always _ _ dont	-6
always wanted	8
am	30
am _ $	37
am _ _ $	8
am _ _ from	-12
am _ _ on	6
am _ _ to	-10
am _ in	-6
am _ interested	-11
am _ on	5
am _ still	5
am a	6
am at	11
am getting	-10
am i	-9
am i on	7
am i still	5
am i texting	-7
am not interested	-11
amable	6
amables	8
amables @elsewhere	8
amables _ _ @elsewhere	6
amables de	8
amen	-12
amiga	-12
amiga $	-8
amigo	25
amigo $	25
an	-12
an @carrier	16
an @carrier @left-what	8
an @pictures	9
an @pictures @tail	6
an @quitar	6
an @quitar $	6
an _ $	-12
an _ @left-what	8
an _ @mensajes	-13
an _ @tail	9
an _ _ $	-9
an _ _ @blocked-what	5
an _ _ @left-what	6
an _ _ me	5
an _ for	5
an _ man	6
an _ message	-13
an end	12
an old	9
an old man	6
an unsubscribe	6
an unsubscribe $	6
and	24
and _ $	-14
and _ .	7
and _ _ a	10
and _ _ are	13
and _ _ be	-7
and _ _ cant	6
and _ _ folks	9
and _ _ i	17
and _ _ it	9
and _ _ just	6
and _ _ know	-5
and _ _ mind	-8
and _ _ more	8
and _ _ need	8
and _ _ nothing	-9
and _ _ number	11
and _ _ off	7
and _ _ on	-13
and _ _ says	-12
and _ _ so	-5
and _ _ start	-7
and _ _ text	7
and _ _ texts	-9
and _ _ the	15
and _ _ these	16
and _ _ up	8
and _ _ want	-7
and _ _ what	-9
and _ _ you	10
and _ _ your	-10
and _ and	-5
and _ are	8
and _ cant	7
and _ do	15
and _ getting	9
and _ gone	-7
and _ guard	-7
and _ hand	14
and _ here	-7
and _ home	-6
and _ i	8
and _ is	7
and _ like	6
and _ messages	7
and _ mine	25
and _ need	-10
and _ other	16
and _ read	6
and _ seen	-8
and _ sending	-5
and _ sign	-7
and _ stop	-12
and _ sue	10
and _ the	12
and _ up	-12
and _ wakes	7
and _ what	17
and _ you	21
and a	-10
and also	13
and changed	-8
and changed my	-8
and come	-22
and dont	14
and driving	-5
and every	16
and forget	9
and get	-21
and here	15
and here you	15
and how	10
and i	10
and i are	7
and i cant	6
and i get	6
and i need	-10
and i said	-7
and id	6
and id like	6
and ill	18
and ill hand	14
and its	14
and its all	6
and keep	-6
and nobody	-5
and now i	6
and now it	-6
and number	9
and put	-14
and put me	-7
and reported	7
and respect	6
and said	-6
and she	6
and so	5
and so is	5
and still	6
and take	12
and take me	6
and thats	12
and the	-14
and the guard	-7
and then	-12
and then home	-6
and was	-5
and your	8
and your messages	7
and youre	-7
anda	23
anda @elsewhere	8
anda _ $	8
anda _ _ @elsewhere	8
anda _ quien	13
anda a	13
anda preguntando	13
anda preguntando quien	13
andar	11
andar @escribir	-6
anden	15
anden @escribir	15
anden @escribir $	12
anden _ $	12
anden mandando	9
anden mandando $	8
ando	-8
ando @elsewhere	6
ando _ $	-7
ando _ @elsewhere	-6
ando _ _ $	-7
ando _ _ @address	6
android	-7
android $	-7
animo	-11
animo $	-10
annoying	-22
annoying _ $	-12
anoche	-10
anonimo	-15
anonimo $	-11
anos	-13
anos @blocked-what	-6
anos _ $	-5
anos me	-6
another	36
another @list	6
another @mensajes	28
another @mensajes $	23
another @people	8
another @people @wrong-thing	9
another @people @wrong-thing @list	9
another _ $	15
another _ @wrong-thing	8
another _ _ @list	10
another _ _ these	9
another _ of	8
another number	6
another one	8
another one of	9
another question	-6
another question $	-6
another text	24
another text $	23
answered	-13
answered _ $	-14
answering	13
answers	-14
answers @left-what	-11
ante	-5
anterior	9
antes	-15
antes $	27
antes _ _ $	-9
antes _ las	-8
antes de	-19
antes de las	-8
anti	-9
anti @cosas	-8
anti _ _ $	-8
anti union	-8
anular	7
anulen	14
anulen _ _ $	14
anulen mi	14
any	28
any _ $	12
any _ _ from	7
any _ _ the	6
any _ _ these	-9
any _ of	-9
any _ stop	15
any drama	-8
any further	7
any longer	15
any longer $	15
any meetings	11
any more of	-9
any other	5
any texts $	5
anymore	15
anymore $	33
anymore _ _ $	-10
anymore _ want	-8
anyone	-7
anything	-14
anything $	-10
anything _ _ store	-7
anything _ the	-9
anything from	-7
anything from the	-7
anytime	-16
anytime $	-9
anyway	-10
apaga	-27
apaga _ _ $	-18
apaga la	-9
apagale	8
apagale _ _ @elsewhere	8
apaguen	9
apaguen eso	9
apartment	10
app	8
app _ _ your	8
app _ me	12
app is	8
apparently	-8
apparently _ _ @hour	-8
appreciate @left-what	8
appreciate @left-what @then-when	9
appreciate _ @then-when	9
appreciate _ if	9
appreciate it	9
appreciate it if	9
appreciate you	-11
apt	-24
apt _ $	-23
apuntado	13
apuntado $	13
apuntenme	7
apuntenme @elsewhere	7
apuntenme @elsewhere @elsewhere	7
apuntenme _ @elsewhere	7
apuntenme en	7
aqui	25
aqui $	41
aqui _ $	-17
aqui _ _ $	7
aqui _ _ la	-10
aqui _ _ mensajes	10
aqui _ _ ningun	22
aqui _ hay	13
aqui _ los	-24
aqui _ se	19
aqui _ sus	10
aqui _ vive	8
aqui no	25
aqui no hay	13
aqui no vive	8
are	-57
are .	6
are @belong	-6
are @blocked-what	-11
are @blocked-what favorite	-9
are @bothering	-8
are @end	-8
are @left-what	-8
are @list	-11
are @list @mensajes	-7
are @remove-kindly	10
are @remove-kindly welcome	14
are @remove-kindly welcome $	12
are @tail	8
are @tail $	10
are @texts	18
are _ $	-35
are _ @blocked-what	-7
are _ @hour	-5
are _ @left-what	12
are _ @mensajes	-6
are _ @tail	-9
are _ _ @blocked-what	-6
are _ _ @corrected	18
are _ _ @left-what	15
are _ _ @lights	-12
are _ _ @people	-9
are _ _ @us	-5
are _ _ our	-5
are _ _ right	-12
are _ _ to	9
are _ favorite	-9
are _ going	6
are _ it	-6
are _ people	-5
are _ still	13
are _ the	17
are _ welcome	14
are again	13
are annoying	-9
are bad	9
are bad $	-8
are done	-9
are fine	-10
are fine $	-10
are here	-6
are killing	-8
are my	-11
are my favorite	-9
are not	10
are not welcome	14
are so	-15
are texting	18
are these	-11
are unwanted	9
are unwanted $	7
are you	-11
are you $	-9
are you @doing @left-what	5
are you going	7
are you still	13
area	16
around	-13
around $	-11
arrepenti	-6
arrepenti @elsewhere	-6
arrepenti @elsewhere le	-6
arrepenti @elsewhere le hago	-6
arrepenti _ _ hago	-6
arrepenti _ le	-6
arrepenti como	-6
arrepenti como le	-6
arriba	-8
arroz	-8
arroz $	-5
as _ _ $	10
as _ _ and	10
as a	9
as i	-13
as junk	11
as my	-7
as of	11
as spam	6
as spam $	12
asap	6
asap $	6
asi	8
asi $	16
asi _ @elsewhere	-14
asi _ @please	7
asi _ @quitenme	6
asi _ _ @blocked-what	6
asi _ _ me	6
asi _ a	-8
asi _ en	-5
asi _ no	7
asi que	13
asi que @please	7
asi que @please @blocked-what	6
asi que @quitenme	6
asi que no	7
asiento	-8
ask	-60
ask $	-8
ask _ $	-27
ask _ _ $	-9
ask _ _ not	9
ask _ not	-11
ask _ you	13
ask about	-11
ask her	-11
ask me	-8
ask that	18
ask that you	14
ask them	-7
ask you	-5
asked	22
asked _ _ $	17
asked _ _ number	-6
asked _ _ taken	6
asked _ be	6
asked _ people	9
asked _ this	5
asked about	-7
asked for this	5
asked me	-7
asked to	6
asked to be	6
asked you	13
asking	40
asking $	35
asking _ $	9
asking _ _ $	6
asking _ _ not	-10
asking _ to	14
asking for	-14
asking me	15
asking me $	6
asking me to	11
asusten	-15
at	-11
at _ $	-16
at _ _ $	-6
at _ _ .	7
at _ _ and	10
at _ _ its	6
at _ _ job	7
at _ _ kindly	6
at _ _ not	-13
at _ _ place	6
at _ _ please	-11
at _ _ stop	-6
at _ _ text	-6
at _ _ to	-7
at _ and	8
at _ but	-5
at _ corner	-6
at _ end	-8
at _ gate	13
at _ i	-6
at _ new	6
at _ number	9
at _ this	6
at a	12
at all	15
at all $	11
at dinner	15
at first	-6
at night	7
at night and	10
at text	-7
at the corner	-6
at the gate	13
at this	11
at this number	10
at work	-7
at work i	-6
ate	-29
ate @blocked-what	-23
ate _ _ $	-23
ate my	-23
atras	-11
atras @elsewhere	-6
attorney	21
attorney $	9
attorney general	9
august	13
aumento	-10
aumento $	-7
aun	-9
auto	7
auto correct	14
autocorrect	-22
autocorrect $	-18
autorice	11
autorizacion	27
autorizacion $	25
auxilio	-8
avent	-14
avent _ _ $	-14
avisarme	-22
avisarme $	-25
avisaron	-8
avisaron $	-7
avisas	-5
avisen	14
avisen _ _ $	8
avisen de	12
aviso	-50
aviso $	-26
avisos	12
avisos $	-10
avisos _ _ celular	16
avisos _ mi	15
away	19
away $	37
away @address	11
away @address $	7
away @blocked-what	15
away @blocked-what @blocked-what	13
away @blocked-what @blocked-what @list	7
away _ $	-14
away _ @address	-17
away _ @blocked-what	9
away _ _ $	-8
away _ _ .	-8
away _ _ @left-what	7
away _ _ phone	7
away _ my	7
away _ please	-17
away _ you	-8
away from	13
away from my	7
away please	11
away please $	7
aww	-6
aye	11
ayer $	-8
ayer _ @address	11
ayer _ hoy	11
ayer y	11
ayer y @address	11
ayer y hoy	11
ayuda	-15
ayuda $	-6
ayuda _ _ $	-6
ayudar	-9
ayudar $	-9
azucar	-7
azucar $	-6
b	-15
babe	-13
baby	-12
baby $	-10
back	-12
back . @corrected	7
back . i	7
back @address	-9
back @address $	-9
back @blocked-what	13
back @blocked-what permission	6
back @carrier $	13
back @left-what	11
back @left-what @blocked-what	-6
back @left-what @blocked-what $	-5
back @lights	-6
back @lights $	-6
back @wrong-thing	-14
back @wrong-thing $	-8
back _ $	-16
back _ @blocked-what	-6
back _ @corrected	7
back _ @left-what	-5
back _ _ $	14
back _ _ @blocked-what	-6
back _ _ me	-6
back _ _ next	8
back _ i	7
back _ me	-6
back _ permission	6
back my	13
back my permission	6
back off $	10
back on	-12
back on $	-8
back please	-9
back please $	-9
back to	13
back to me	-6
back up	-6
back up $	-6
bad	-41
bad $	-25
bad @corrected	-22
bad _ _ $	-25
badge	-9
bag	-10
bag $	-10
bags	-5
bailar	-7
baja	30
baja $	63
baja _ $	44
baja _ _ $	-9
baja _ _ no	-8
baja _ el	-6
baja _ maternidad	-6
baja medica	-9
baja por	-20
baja por el	-5
baja por maternidad	-6
baja ya	-23
bajame	-9
bajame _ _ $	-11
bajan	6
baje	-31
bajeme	6
bajenme	9
bajenme $	6
bajo	-6
bajo $	-9
banks	8
bars	-9
basta	-23
basta $	-7
basta _ _ $	-11
basta _ dos	-9
basta _ propaganda	-6
basta con	-10
basta con dos	-9
basta de	-27
basta de propaganda	-6
basta y	12
basura	16
basura $	11
bathroom	-8
be	49
be $	28
be _ $	27
be _ .	-5
be _ _ $	31
be _ _ .	-8
be _ _ and	5
be _ _ group	5
be _ _ if	9
be _ _ it	-21
be _ _ list	10
be _ _ more	-13
be _ _ phone	8
be _ _ text	11
be _ _ these	-10
be _ _ this	-12
be _ alone	19
be _ dear	-7
be _ from	13
be _ full	-5
be _ here	9
be _ if	13
be _ me	15
be _ my	12
be _ of	-15
be _ one	-9
be _ out	-11
be _ please	14
be _ stop	-21
be _ the	22
be _ thing	-7
be _ this	20
be _ to	-9
be able	-6
be able to	-6
be alive	-15
be an	-5
be around	-7
be contacted	22
be contacted $	20
be contacting	11
be deleted	10
be deleted $	6
be gone	34
be gone $	34
be great	6
be honest	-13
be honest $	-9
be in	25
be in the	11
be in this	8
be late	-11
be late $	-8
be left	8
be left alone	19
be left out	-11
be mad	-11
be needing	7
be needing the	7
be obliged	9
be obliged if	9
be on	21
be on here	9
be on this	12
be part	-18
be part of	-18
be removed	14
be removed $	13
be sending	6
be texted	6
be texting	6
be the	-6
be the one	-7
be there	-18
be there $	-10
be your	-8
beat	37
beat @left-what	38
beat _ $	38
bebe	-5
because	-11
bed	-7
been @belong	-13
been @boss-does	11
been @doing	-7
been @elsewhere	7
been @lights	-13
been _ $	9
been _ 19	-13
been _ @again	6
been _ @these	6
been _ _ @job	6
been _ _ since	6
been _ _ years	-10
been _ but	10
been a	7
been here	-13
been up	-13
before	28
before _ $	5
before _ _ $	16
before _ _ it	-6
before _ _ sees	21
before _ call	6
before _ shift	8
before me	5
before my	20
beg	7
beg _ $	8
beg you	7
beg you $	8
begging	19
begging $	9
behind you	-5
being	26
being _ $	10
being _ _ $	21
being _ _ and	-6
being _ to	15
being a	-6
being on	15
being so	-7
being texted	5
bendicion	-10
bendicion _ @address	-7
bendicion _ ya	-7
bendiciones	-8
bendiciones $	-8
bendiga $	6
besos	-9
besos $	-9
best	-15
best $	-6
best @left-what	-5
best _ @left-what	-8
best _ your	-5
best in	-5
beto	6
beto $	7
better	-8
bien	-10
bien _ $	-6
bien _ _ $	-9
bien _ me	13
big	-43
big _ _ $	-34
big mike	-42
bill	-7
birthday	-5
bitch	-8
black	-8
blasts	6
blasts $	6
block	24
block $	27
block _ $	24
block _ _ number	-6
block _ _ the	7
block _ lol	12
block _ my	-24
block _ number	-7
block my	-8
block on	-6
block this number	-7
block you	8
block you $	20
blocked	40
blocked $	41
blocked _ $	8
blocked _ _ $	8
blocked _ _ your	5
blocked _ of	5
blocked _ reported	7
blocked and	13
blocked and reported	7
blocked you	-11
blocking	46
blocking $	32
blocking @list	12
blocking _ @blocked-what	-9
blocking _ @left-what	6
blocking this	12
bloque	35
bloquea	-9
bloquea @elsewhere	-8
bloqueado	51
bloqueado $	40
bloqueado _ _ $	10
bloqueados	38
bloqueados $	40
bloqueados _ _ $	7
bloqueados por	5
bloqueando	31
bloqueando _ _ $	31
bloquear _ _ $	9
bloqueo	42
bloqueo $	36
bloqueo _ _ $	11
bloqueo los	-10
bloquie	7
blow	21
blow @lights	8
blow _ _ @list	8
blow _ _ phone	8
blow up	8
blowing	16
blowing _ _ $	15
blowing _ up	15
blowing me	15
blowing me up	15
blows	-11
blue	-6
board	-11
board _ $	-5
boat	-6
bodega	14
bondad	18
bondad @elsewhere	18
bondad de	18
bono	-5
boots	-5
boring	-16
boring $	-16
borra	16
borra $	10
borra _ $	-12
borra _ _ $	26
borra eso	-18
borra eso $	-15
borralo	23
borralo $	22
borrame	-21
borrame $	37
borrame _ $	17
borrame del	10
borran	18
borrar	-79
borrar $	-89
borrar _ _ $	-16
borrar _ datos	-17
borrar _ favor	7
borrar _ mensajes	-29
borrar _ numero	19
borrar este	5
borrar los	-10
borrar los mensajes	-10
borrar mi	10
borrar mi numero	7
borrar mis	-18
borrar mis datos	-17
borrar por	7
borrar por favor	7
borraran $	6
borraron	-9
borras	9
borre	-6
borre $	-6
borre _ _ $	7
borre _ numero	6
borre mi	6
borre mi numero	6
borrelo	10
borrelo $	10
borreme	-69
borreme $	-81
borreme _ favor	9
borreme por	9
borreme por favor	9
borren	39
borren $	9
borren _ $	16
borren _ _ $	-16
borren _ _ mio	7
borren _ _ viejo	-13
borren _ datos	-35
borren _ favor	-10
borren _ informacion	7
borren _ la	18
borren _ lo	7
borren _ nombre	7
borren de	6
borren esto	16
borren mi	13
borren mi informacion	7
borren mi nombre	7
borren mis	-35
borren mis datos	-35
borren por	-10
borren por favor	-10
borren su	6
borren su numero	6
borren todo	7
borren todo lo	7
borrenlo	51
borrenlo $	26
borrenlo _ $	18
borrenme	67
borrenme $	50
borrenme _ _ $	13
borrenme _ favor	8
borrenme _ la	13
borrenme de	11
borrenme por	8
borrenme por favor	8
borres	-15
borro $	15
borro _ _ $	16
borro _ _ de	-19
borro _ mensajes	-19
borro los	-19
borro los mensajes	-19
borro mi	18
bos	-31
boss	-21
boss _ $	-7
boss _ _ $	-11
boss _ _ dont	14
boss _ _ from	-6
boss _ _ me	7
boss _ _ off	7
boss _ _ texting	-11
boss _ my	-6
boss _ stop	-11
boss take	7
boss to stop	-10
bot	6
both $	9
both @name	7
both @wrong-thing	-11
both _ _ $	-7
both of	-11
both phones	7
bother	37
bother _ _ this	6
bother _ else	9
bother _ i	9
bother me	9
bother somebody	6
bother somebody else	6
bother texting	12
bothered	-19
botones	-7
bout you	-5
boye	-5
boye _ @corrected	-5
brand	-9
brand _ _ @left-what	-8
bread	-10
break $	-6
break _ _ i	9
break room	10
breaking	6
brenda	5
bring	-10
bring _ _ $	-8
bring _ _ to	5
bringing	-7
bro	17
bro $	13
broke	-7
broke @corrected	9
broke _ @blocked-what	-8
broke _ _ so	14
broke his	14
broken	-6
broma $	-11
brother	-6
brother _ _ my	6
bucks	-8
bud	11
bud $	11
buen	-13
buen _ $	-12
buenas	-8
buenas $	-8
buenas _ @quiero	7
buenas tardes @quiero	7
bueno	-13
bueno $	-10
bueno ya	9
buenos	-9
buenos _ $	-7
bug	17
bug _ else	7
burned	-22
burned @carrier	-19
burned _ $	-19
burned out	-19
bus	-8
busca	13
busca $	13
buscan	17
buscan $	14
buscarme	-9
buscarme $	-9
business	6
busquen	14
busquen $	9
busquen _ _ $	6
busted	-8
but	-32
but @boss-does	-8
but @boss-does @blocked-what	-7
but @corrected	-7
but @please more	7
but @remove-kindly	-15
but @tail @corrected	-7
but _ @blocked-what	-14
but _ @left-what	-13
but _ @mensajes	10
but _ @pictures	6
but _ @please	-9
but _ @quiten	-7
but _ @remove-kindly	7
but _ @want-to	-6
but _ @wrong-thing	13
but _ _ @left-what	5
but _ _ @list	-5
but _ _ @pictures	-15
but _ _ @remove-kindly	11
but _ _ @want	9
but _ _ for	7
but _ _ got	10
but _ _ is	-6
but _ _ more	-9
but _ _ not	11
but _ _ phone	-5
but _ _ to	9
but _ _ want	8
but _ _ write	-9
but _ can	-12
but _ do	-9
but _ else	-6
but _ more	7
but _ my	-12
but _ no	-9
but _ not	7
but _ texts	10
but _ the	-8
but _ time	9
but _ want	-6
but _ way	6
but honestly	8
but i	-7
but i want	-6
but id	7
but id @want	5
but id @want @left-what	5
but id like	5
but im	6
but its	17
but its @blocked-what	-5
but its @blocked-what @list	-5
but its @wrong-thing	14
but its my	-5
but no more	7
but not	-15
but now i	-7
but take	-6
but the	10
but who	-6
but you	-8
button	17
button $	6
button _ _ $	6
button for	6
button is	7
buttons	14
buttons $	16
buy	-15
buzon	39
buzon $	23
buzon _ $	15
buzzing	6
by	10
by $	19
by _ $	-6
by _ .	11
by _ _ do	30
by _ name	29
by mistake	33
by mistake $	17
by my name	9
by that	23
by that name	23
by the	-12
bye	13
bye $	6
c	-8
cabe	-32
cabe @nada	-23
cabe @nada $	-22
cabe _ $	-22
cabe mas	-11
cabe nada	-11
cabe nada $	-11
cabron	-8
cada	19
cada @mensajes	12
cada @mensajes @blocked-what	7
cada @mensajes @blocked-what @disturbs	7
cada _ @blocked-what	7
cada _ _ @disturbs	7
cada _ _ cuesta	7
cada _ me	7
cada mensaje	8
cada mensaje me	7
cae gordo	5
cafe	-15
cafe _ $	-9
caigan	11
caigo	-7
caigo $	-7
cajas	-7
cajas _ @elsewhere	-6
cake	-9
calentura	-6
call	-34
call _ $	19
call _ _ $	-11
call _ _ dont	14
call _ _ me	-23
call _ _ my	-15
call _ _ off	7
call _ _ phone	-5
call _ _ text	-18
call _ text	-7
call dont	-6
call dont text	-6
call him	5
call it	6
call list	16
call list $	15
call me	-50
call me text	-23
call my	-15
call or	22
call or text	22
call text	-11
call you	-5
calle	-21
calle $	-18
called _ the	8
called off	8
called off the	8
callense	39
callense $	38
calling	-34
calling _ $	-14
calling _ _ on	-7
calling _ cops	6
calling _ in	-7
calling me	-32
calling me in	-7
calling the	12
calling the cops	6
calling you	-10
calls	-13
calls _ texts	13
calls no	11
calls no texts	11
calls please	-8
calma	-12
calma $	-12
calor	-19
calor $	-13
cambiar	-5
cambiar @elsewhere	-5
cambiar @elsewhere @numero	-5
cambiar _ @numero	-5
cambiar _ numero	-5
cambiar de	-6
cambie	-27
cambie @elsewhere	-27
cambie @elsewhere @numero	-31
cambie @elsewhere @numero $	-7
cambie _ @numero	-31
cambie _ _ @quitenme	-17
cambie _ numero	-29
cambie de	-27
cambie de numero	-29
cambienle	-9
cambienle @elsewhere	-9
cambio $	-11
cambio @elsewhere	10
cambio @elsewhere @jefe	8
cambio @elsewhere @numero	9
cambio _ @jefe	8
cambio _ @numero	9
cambio _ dueno	8
cambio _ numero	8
cambio de	12
cambio de dueno	8
cambio de numero	8
came	-15
came _ $	-10
came through	-8
came through $	-8
campanas	10
campanas $	12
can	-40
can @boss	-13
can @boss @want-to	-13
can @bothering	11
can @corrected	-17
can @corrected @carrier	7
can @corrected @do-not	-8
can @corrected @take	17
can @corrected @take @blocked-what	6
can @corrected @take @carrier	12
can @corrected @want-to	7
can @corrected @want-to @boss-does	7
can @corrected fill	-9
can @corrected just	-6
can @corrected return	-5
can @do-not	6
can @do-not @blocked-what	9
can @do-not @blocked-what @carrier	10
can @erase	16
can @erase @blocked-what	16
can @erase @blocked-what $	11
can @hands-off @carrier	8
can @left-what	8
can @list	6
can @list @list	7
can @list @list @want-to	7
can @mensajes	-7
can @paren	-5
can @paren @blocked-what	-6
can @paren @list	-17
can @paren @tail	6
can @paren @texts	8
can @person over	7
can @person over @left-what	7
can @take	9
can @take @blocked-what	10
can _ @blocked-what	8
can _ @bothering	-15
can _ @carrier	17
can _ @do-not	12
can _ @left-what	6
can _ @list	-7
can _ @paren	-8
can _ @people	11
can _ @remove-kindly	26
can _ @texts	14
can _ @unsubscribe	8
can _ @want-to	-14
can _ _ $	8
can _ _ .	8
can _ _ @boss-does	6
can _ _ @carrier	17
can _ _ @cosas	-16
can _ _ @left-what	8
can _ _ @person	-15
can _ _ @take	-6
can _ _ @want-to	18
can _ _ @write	-6
can _ _ @wrong-thing	-5
can _ _ anytime	-8
can _ _ be	18
can _ _ for	7
can _ _ get	-6
can _ _ him	-15
can _ _ it	-18
can _ _ me	-6
can _ _ my	10
can _ _ name	5
can _ _ number	8
can _ _ off	27
can _ _ on	-11
can _ _ out	-10
can _ _ removed	7
can _ _ the	17
can _ _ there	7
can _ _ these	-12
can _ _ unemployment	-7
can _ _ union	-16
can _ be	8
can _ end	8
can _ fill	-9
can _ find	-13
can _ get	-5
can _ have	6
can _ it	8
can _ just	-6
can _ make	6
can _ my	13
can _ not	26
can _ now	6
can _ one	11
can _ opt	7
can _ over	7
can _ quit	8
can _ return	-5
can _ see	-9
can _ send	-14
can _ stop	-8
can _ tell	22
can _ text	-11
can _ texting	14
can _ this	-14
can _ turn	7
can _ us	-6
can cross	8
can cross me	10
can get	9
can get my	10
can i	-17
can i be	8
can i fill	-9
can i get	12
can i have	6
can i just	-6
can i opt	7
can i return	-5
can ice	-5
can quit	7
can scratch	12
can send	11
can skip	-9
can stop	-5
can stop now	6
can stop texting	8
can stop this	-17
can stop us	-6
can text	-7
can the	8
can they	-7
can this	7
can we	6
can we end	8
can you	-6
can you @bothering	-13
can you @carrier	8
can you @do-not	21
can you @do-not @left-what	22
can you @mensajes	-8
can you @mensajes @blocked-what	-5
can you @paren	-11
can you @paren .	6
can you @paren @person	-15
can you @remove-kindly	19
can you @tail	-8
can you @take	-14
can you @take @blocked-what	-9
can you @unsubscribe	8
can you @unsubscribe @blocked-what	8
can you @wrong-thing	6
can you get	-14
can you make	6
can you not	19
can you quit	8
can you send	-13
can you stop	-11
can you tell	22
can you text	-8
cancel	-21
cancel $	20
cancel _ _ $	-44
cancel _ _ again	-5
cancel _ _ please	-8
cancel _ messages	8
cancel _ rsvp	-7
cancel all	7
cancel an	-6
cancel my	-41
cancel my rsvp	-7
cancel on	-7
cancel the messages	7
cancela	13
cancela _ _ de	8
cancelado	9
cancelar $	25
cancelar _ $	13
cancelar _ _ $	-13
cancelar _ stop	-14
cancelar mi	-9
cancelar todo	8
cancelaron	-13
cancelaron @elsewhere	-11
cancelaron _ _ $	-6
canceled _ _ so	7
canceled my	7
cancelen	37
cancelen $	14
cancelen _ $	14
cancelen _ _ $	10
cancelo	-13
cancelo _ $	-6
candidato	-8
cansada	-5
cansado	-13
cansado @elsewhere	-11
cansado de	-6
cansado del	-5
cansones	82
cant	-30
cant @paren	-10
cant @paren @doing	-7
cant @paren @doing $	-6
cant @take	6
cant @take @left-what	6
cant @take @left-what @mensajes	6
cant @want-to	6
cant _ @doing	-8
cant _ @list	-11
cant _ _ $	-19
cant _ _ @corrected	6
cant _ _ @mensajes	8
cant _ _ @tail	-9
cant _ _ @these	6
cant _ _ i	8
cant _ _ texts	6
cant _ it	-11
cant _ laughing	-6
cant _ read	10
cant _ the	10
cant _ these	7
cant _ this	-18
cant _ you	-7
cant do	-15
cant do @list	-15
cant do @list @tail	-8
cant do this	-15
cant find	8
cant find the	6
cant handle	6
cant have	8
cant have the	6
cant hear	-5
cant read	6
cant read @list	5
cant read these	5
cant stop	-10
cant stop laughing	-6
cant you	8
cap	-6
cap $	-7
capataz	-9
capaz	-8
car	-21
car $	-8
cara	-13
cara $	-12
carajo	38
carajo $	27
carajo @elsewhere	10
carajo con	10
card	-8
card $	-16
card _ $	-6
card _ _ my	7
card _ my	5
card and	5
card is	8
cards	-7
cards $	-5
care	-8
care $	-7
care _ _ messages	6
care _ _ stop	-8
care _ these	6
care for	6
care for these	6
cares	26
cares $	13
cares _ _ $	13
cargar	-7
cargar $	-6
carl	-8
carlos	26
carlos $	31
carne	-12
caro	-14
caro @elsewhere	-9
caro _ _ $	-9
carrier	39
carriers	-5
carro	-6
carro $	-5
carry	-10
cartas	-7
casa	-11
casa _ $	-7
casa jaja	-6
casa jaja $	-6
case	-13
caso	-10
caso $	-8
castellano	-9
castellano $	-7
cat _ @wrong-thing	7
cat _ on	7
cause _ _ was	8
cause the	13
cayo	-12
cayo @elsewhere	-10
cayo _ _ @please	-8
cayo _ _ no	-8
cayo en	-8
cease	8
cell	16
celular	46
celular _ $	30
celular _ _ $	11
celular _ _ de	-6
celular _ lo	-6
celular _ mi	-5
celular _ su	-5
celular borrenlo	6
celular de	8
celular de mi	-5
celular en	-12
celular no	12
celular para	14
celular quitenlo	7
celular y	-8
celulares	-5
celulares $	-5
cena	-25
cenar	-8
cenar $	-8
cene	-7
ceo	15
cereal	-10
cerveza	-9
cesen	42
cesen $	15
cesen _ _ $	26
cesen _ contacto	5
chained	-5
chamba	10
chamba $	10
chamo	18
chamo @dejen	17
chamo @dejen @elsewhere	17
chamo _ @elsewhere	17
chamo deja	17
change	-16
changed @blocked-what	-5
changed @blocked-what mind	-9
changed @blocked-what mind how	-14
changed @corrected	-5
changed @name	-11
changed @name $	-11
changed _ _ @list	-7
changed _ _ how	-14
changed _ mind	-10
changed _ number	10
changed carriers	-5
changed hands	17
changed his	-5
changed my	-5
changed my mind	-9
changed phones	-11
changed phones $	-11
changing	11
changing _ _ i	13
charge	10
charge @wrong-thing	14
charge @wrong-thing @left-what	9
charge @wrong-thing @left-what @lista	9
charge _ @left-what	8
charge _ _ @lista	9
charge _ _ list	9
charge _ the	9
charge of	14
charge of the	9
charger	-13
charger _ _ @left-what	-10
chat $	9
chat _ $	6
chat _ _ $	-5
chat lol	5
checar	-5
check	-36
check _ $	-11
check _ _ $	-26
check _ messages	-15
check your	-6
check your messages	-15
checking	-6
checks	14
cheese	-5
chef	13
chef $	15
cheque	-5
chicken	-11
chicken $	-5
chico	16
chico $	16
chill	-7
chill $	-8
chingada	10
chinguen	14
chingues	-15
chip	13
chisme	-6
chisme _ $	-5
choice	7
church _ _ it	6
cierren	13
cierren @persona	13
cierren _ _ @address	9
cierren _ _ por	9
cierren mi	13
cierto	-12
cierto $	-11
cinco	-6
cinco @address	-6
circus	-12
city _ _ @left-what	6
ciudad	13
ciudad @address	16
claims	7
claro	-5
class	-12
class _ $	-9
clinic	8
clinica	6
clinica $	7
clipboard	6
clocking	-37
clocking @carrier	-37
clocking out	-37
close	-14
closed	-10
closed $	-9
closing	5
clue who	10
coach	-6
cobran	-7
cocinando	-6
code	35
code $	21
coffee	-13
coffee _ _ $	-7
coffee _ me	-7
cola	-6
cold	-24
cold $	-13
cold .	-10
com	-8
com $	-8
comadre	-14
comadre $	-10
combo	-8
come	-16
come $	9
come _ _ $	-24
come _ _ phone	7
come _ me	-5
come _ now	-9
come back $	6
come here	7
come off	9
come off my	7
come through	-6
come to my	-5
comente	6
comente @elsewhere	6
comer	-12
comer $	-8
comes _ _ @left-what	9
comes _ _ to	9
comes through	9
comi	-22
comi $	-14
comiendo	-16
comin	11
comin .	12
coming	6
coming _ _ .	9
coming _ i	7
coming _ whole	-6
coming and	7
coming i	6
coming my	-6
coming my whole	-6
coming up	7
comiste	-8
comiste $	-8
comite	-10
comite $	-9
comment	-7
committee	5
communication	12
como _ $	-26
como _ _ $	47
como _ _ aqui	8
como _ _ de	9
como _ _ mensajes	-14
como _ _ para	7
como _ _ que	-25
como _ _ recibir	9
como _ _ salir	16
como _ _ si	-6
como _ _ suscripcion	19
como _ ago	5
como _ de	21
como _ hace	6
como _ hago	7
como _ los	-14
como _ mi	7
como _ no	6
como _ quito	14
como _ un	-19
como _ uno	-16
como bloqueo	-7
como consiguieron	-10
como consiguieron mi	-10
como dejo	9
como dejo de	9
como elimino	-17
como esta	-9
como esta $	-9
como funciona	-11
como le	12
como le ago	5
como le hago	7
como lo	37
como los	15
como los quito	13
como me	29
como no	-15
como paro	11
como puedo	16
como que	5
como reporto	-16
como salgo	7
como salgo de	9
como se hace	6
compa	8
compa $	5
compadre $	-8
compadre @elsewhere	10
companera	6
companera que	5
companeros	-5
compania	17
compania $	17
compania _ _ no	6
compania _ de	6
compania _ que	6
compania del	6
company _ $	-7
company _ _ $	11
company _ this	7
comparten	-42
comparten _ _ $	-42
complaint	-11
completo	-6
comprar	10
compre _ _ @elsewhere	5
comunicaciones	10
con	19
con _ $	-9
con _ _ $	-16
con _ _ asi	6
con _ _ de	-9
con _ _ del	6
con _ _ jaja	-11
con _ _ mas	-5
con _ _ por	-7
con _ _ que	15
con _ _ si	7
con _ _ ya	19
con _ abogado	9
con _ anos	-6
con _ app	13
con _ basta	-12
con _ compania	13
con _ estoy	-6
con _ me	12
con _ mensaje	6
con _ mensajes	16
con _ no	8
con _ numero	-9
con _ persona	-8
con _ por	8
con _ tengo	6
con _ textos	26
con _ union	13
con cuidado	-9
con cuidado $	-5
con dos	-9
con el	-16
con el sindicato	-12
con ese	-6
con eso	37
con eso $	26
con eso basta	-12
con eso de	6
con este	-11
con esto $	5
con la	27
con la compania	13
con los	32
con los mensajes	12
con los textos	22
con mi	-10
con mi numero	-9
con permiso	13
con permiso me	13
con quien	7
con quien tengo	6
con sus	6
con todo	-9
con todo $	-14
con tu	20
con tu sindicato	10
con tus	-10
con una	-10
con una persona	-9
con ustedes	16
con ustedes $	12
concern	5
confidencial	-11
confidencial $	-5
confidencial @lista	-5
confidencial esto	-5
confirm @these	9
confirm that	9
confunden	7
confused	8
confusing	6
congrats	20
conmigo _ _ $	6
conmigo para	8
connect	-8
conosco	11
conozco $	-15
conozco @elsewhere	14
conozco _ _ $	7
conozco _ _ @blocked-what	-9
conozco _ _ me	-9
conozco a	14
consent	60
consent $	26
consent @left-what @doing	5
consent @left-what @doing @boss-does	5
consent _ $	27
consent _ @doing	5
consent _ _ @boss-does	5
consent _ _ texted	5
consent _ being	5
consent to	6
consent to being	5
consent withdrawn	12
consentimiento	16
consentimiento $	17
consider	8
consider _ _ $	7
consider yourself	6
consideren	23
consiguieron	-10
consiguieron @persona	-10
consiguieron @persona @numero	-10
consiguieron _ @numero	-10
consiguieron mi	-10
consultant	-20
consultants	-26
consultants _ _ $	-22
consultor	-6
consultorio	17
contact	70
contact $	40
contact .	5
contact _ $	19
contact _ _ $	8
contact _ _ my	-10
contact _ again	5
contact _ on	-13
contact list	-6
contact me	23
contact me $	22
contact me again	5
contact please	5
contactada	9
contactada $	9
contactado	12
contactar	6
contactar $	5
contactarme	18
contactarme $	12
contacted	22
contacted $	20
contacten	10
contacten $	11
contacting	14
contacting me	11
contacto	16
contacto $	20
contacts	-12
contacts $	-9
contesta	-10
contesta $	-11
contesta _ _ $	-10
contesta el	-7
contestan	-32
contestan $	-26
contestaron	-11
conteste	-23
conteste $	-7
conteste _ $	-15
contesto	-16
contesto $	-7
contigo	-6
contigo $	-6
continuar	5
continuar @escribir	5
continuar recibiendo	5
continues	9
continues $	9
contra _ @elsewhere	6
contra ustedes	7
contract	-12
contrato	-14
contrato $	-9
control	-8
control $	-8
cool	-7
cool $	-8
copia	-7
copia _ mi	-6
copia de	-6
copia de mi	-6
cops $	6
corner	-6
cornered	-13
cornered @blocked-what	-13
cornered me	-13
corporate	20
correct	12
correcto	6
correcto $	6
correr	-5
corrieron	-15
corrieron @elsewhere	-7
corrieron a	-5
corrijan	6
corte	-20
corte _ _ $	-8
corte _ luz	-9
corte de	-9
corte de luz	-9
corten	13
corten _ _ $	16
cortenla	15
cortenla $	13
corto	-5
cos	-13
cos @corrected	-7
cos @corrected @want	-7
cos _ @want	-7
cos _ _ @left-what	-7
cos i	-7
cosa	-8
cosa _ $	-6
cosas	10
cosas _ _ $	9
cosas _ trabajo	7
cosas de	5
cost	13
cost @blocked-what	12
cost @blocked-what money	13
cost _ $	-5
cost _ money	13
cost me	12
cost me money	13
could	20
could @elsewhere	-11
could @elsewhere @job	-7
could @job	5
could @paren	6
could @take	-6
could @want-to	8
could _ @job	-7
could _ @left-what	10
could _ @paren	15
could _ @remove-kindly	-6
could _ _ .	9
could _ _ @blocked-what	9
could _ _ @take	-8
could _ _ @wrong-thing	7
could _ _ be	11
could _ _ get	-8
could _ _ me	9
could _ contract	-7
could _ not	-6
could _ stop	15
could a	-11
could a contract	-7
could stop	6
could you	18
could you @paren	15
could you @paren .	9
could you @remove-kindly	-10
could you not	-10
could you stop	15
count	-30
count @blocked-what	-24
count @blocked-what @carrier	-21
count @blocked-what @carrier @wrong-thing	21
count _ @carrier	-21
count _ @left-what	-6
count _ _ $	-44
count _ _ @wrong-thing	21
count _ _ of	21
count _ out	-21
count me	-24
count me out	-21
county	6
coupons	12
course	-5
cousin	-13
cousin $	-7
coworker	-8
coworkers	-5
crack	-12
crack @blocked-what	-11
crack @blocked-what @lights	-11
crack @blocked-what @lights $	-11
crack _ @lights	-11
crack _ _ $	-11
crack _ up	-11
crack me	-11
crack me up	-11
cream	-8
credito	-5
creer	-5
crei	7
crei _ era	7
crei que	7
crei que era	7
creo $	-6
creo _ _ @equivoco	12
creo _ _ el	6
creo _ _ equivoco	12
creo _ _ mal	6
creo _ se	12
creo _ tiene	11
creo que	12
creo que se	12
creo que se @equivoco	12
creo que tiene	11
creo que tiene @elsewhere	6
crew	16
crew $	13
crew _ the	6
cross	14
cross _ _ $	5
cross _ _ i	12
cross _ _ off	10
cross _ _ out	5
cross _ _ the	-18
cross _ name	16
cross me	15
cross me off	15
cross my	16
cross my name	16
cry	-13
cry $	-6
cual	-21
cual @blocked-what	-6
cual _ $	-16
cual _ @elsewhere	7
cual _ _ $	-6
cual _ _ palabra	9
cual _ la	7
cual es @elsewhere	7
cual es @elsewhere palabra	9
cual es la	7
cual me	-6
cuando	-14
cuando _ _ $	-12
cuando _ _ a	7
cuando _ a	10
cuando me	6
cuando van	10
cuando van a	10
cuantas _ _ que	6
cuantas _ tengo	5
cuantas veces	7
cuanto	-35
cuanto @blocked-what	-9
cuanto @elsewhere	9
cuanto _ $	7
cuanto _ _ para	-14
cuanto _ _ que	-16
cuanto _ tengo	-21
cuanto me	-9
cuanto tiempo	-6
cuanto tiempo tengo	-5
cuantos	-15
cuartos	-8
cuartos de	-5
cuenten _ $	-10
cuenten _ para	8
cuenten conmigo $	-10
cuenten conmigo para	8
cuentenme	-11
cuentes	-6
cuentes _ final	-6
cuentes el	-6
cuentes el final	-6
cuesta _ _ $	-6
cuesta dejen	7
cuidado	-10
cuidado $	-6
cumple	-8
cunada $	-6
cunado	6
cuota	-7
current	-7
cut _ _ $	11
cut _ _ it	7
cut _ _ off	-16
cut _ and	8
cut _ finger	-16
cut _ from	8
cut _ out	22
cut it	15
cut it out	16
cut me	8
cut me from	8
cut my	-24
cut my finger	-16
cut off	-7
cut the	5
cute	-21
cute $	-19
da	-25
da $	-6
da _ _ $	-9
da flojera	-8
da miedo	5
daca	-6
daca $	-6
dad	15
dad is	15
daily	13
dame	6
dame @elsewhere	7
dame @elsewhere @quiten	7
dame @elsewhere @quiten $	6
dame _ @quiten	7
dame _ _ $	6
dame _ baja	7
dame de	7
dame de baja	7
dammit	12
dan	-13
dan @elsewhere	6
dan @elsewhere @quiten	6
dan _ $	-5
dan _ @quiten	6
dan _ baja	6
dan de	6
dan de baja	6
dana	-5
dar	-13
dar @elsewhere @quiten $	9
dar @persona @numero @quitenlo	5
dar _ _ $	-9
dar _ _ @elsewhere	-5
dar _ _ @quitenlo	5
dar mi	5
dare	-13
dare @mensajes	11
dare @mensajes @blocked-what	11
dare _ $	-28
dare _ @blocked-what	15
dare _ me	15
dare text	11
dare text me	11
darme	13
darme @elsewhere	14
darme @elsewhere @quiten	14
darme _ @quiten	14
darme _ baja	14
darme de	14
darme de baja	14
darnell	10
data	-32
data $	-31
data _ $	-17
datos	22
datos $	-24
datos _ $	16
datos _ _ $	13
datos personales	7
datos personales $	7
daughter set	-5
daughters	8
daughters _ .	6
day	-29
day _ $	-21
day _ _ about	-5
day _ _ me	11
day _ not	10
day off	-19
day off $	-18
day shift	10
days	-18
days .	8
days _ _ $	-6
days and	-7
de	44
de _ $	51
de _ .	-9
de _ _ $	86
de _ _ .	7
de _ _ a	10
de _ _ ahi	-6
de _ _ antes	9
de _ _ como	10
de _ _ con	-15
de _ _ cosas	5
de _ _ el	-20
de _ _ en	-15
de _ _ eso	-6
de _ _ favor	10
de _ _ la	-11
de _ _ linea	17
de _ _ lo	-6
de _ _ los	-8
de _ _ mi	13
de _ _ nadie	-24
de _ _ ni	12
de _ _ nosotros	-6
de _ _ numero	13
de _ _ o	5
de _ _ para	-13
de _ _ pero	-17
de _ _ por	13
de _ _ que	-12
de _ _ quiere	-8
de _ _ saquen	-7
de _ _ se	-6
de _ _ si	10
de _ _ sus	19
de _ _ tambien	-10
de _ _ toda	8
de _ _ trata	-7
de _ _ ustedes	-8
de _ _ van	-9
de _ _ ya	28
de _ agencia	-7
de _ agenda	13
de _ al	-6
de _ aqui	-23
de _ avisos	-13
de _ borrenme	-19
de _ celular	-6
de _ ciudad	15
de _ clinica	11
de _ compania	-5
de _ cosas	11
de _ cuanto	9
de _ datos	7
de _ duda	-5
de _ el	21
de _ ella	6
de _ empresa	-10
de _ es	-14
de _ eso	10
de _ esta	10
de _ este	5
de _ esto	7
de _ ex	-5
de _ familia	11
de _ hija	-5
de _ hijo	5
de _ historia	-8
de _ horas	-7
de _ jaja	-9
de _ joven	7
de _ juntas	8
de _ las	8
de _ les	-8
de _ linea	-11
de _ lista	75
de _ llamar	8
de _ los	11
de _ madre	9
de _ manana	10
de _ me	-13
de _ medica	-9
de _ mensajes	-11
de _ mi	8
de _ mija	-11
de _ my	6
de _ ninos	-13
de _ numero	17
de _ oficina	-5
de _ pero	-7
de _ persona	7
de _ se	-8
de _ si	-6
de _ sindicato	-5
de _ sus	-12
de _ telefono	10
de _ textos	-8
de _ union	9
de _ vaina	11
de _ vez	20
de _ ya	16
de _ yo	7
de ahi	23
de ahi $	15
de alto	-17
de andar	12
de antes	17
de antes $	17
de aqui	15
de aqui $	12
de avisarme	-24
de avisarme $	-25
de baja	28
de baja $	27
de baja medica	-9
de borrar	6
de comer	-10
de comer $	-6
de comprar	18
de contactarme	6
de correr	-5
de cosas	-15
de donde	-13
de dueno	8
de el	-7
de emergencia	-13
de empleado	-5
de esa	31
de esa lista	14
de esa vaina	11
de ese	10
de ese trabajo	6
de eso	18
de esta lista	8
de estar	17
de este	13
de este numero	13
de este trabajo	-8
de esto	34
de esto $	36
de fumar	-6
de horas	-9
de joder	-11
de joder $	11
de jugar	-12
de jugar $	-12
de juntas	8
de juntas $	8
de la agencia	-7
de la ciudad	15
de la clinica	11
de la compania	-9
de la empresa	-10
de la historia	-8
de la lista	29
de la manana	11
de la oficina	-5
de la union	9
de las	7
de las juntas	8
de llegar	13
de llegar los	11
de llorar	-8
de los	-31
de los avisos	-14
de los textos	-8
de luz	-9
de mandar	9
de mandar $	5
de mandarme	18
de mandarme $	13
de mandarme cosas	5
de mandarme eso	8
de mandarme mensajes	-16
de mantenimiento	-6
de marcar	-5
de mensajes	41
de mensajes $	26
de mes	-9
de mi	-26
de mi $	5
de mi celular	-8
de mi ex	-5
de mi hija	-5
de mi hijo	5
de mi linea	-11
de mi telefono	9
de mis	6
de mis datos	7
de molestar	5
de molestar $	8
de molestarme	7
de nada	-17
de nada $	-27
de nadie	6
de nadie $	6
de no	8
de no llamar	8
de noche y	7
de numero	17
de numero $	30
de otra	19
de pagar	-5
de parar	9
de pelear	-15
de persona	25
de persona $	9
de pintura	-6
de prepago	5
de prepago y	5
de propaganda	-6
de que	-13
de quien	-6
de quien es	-5
de quitarme	10
de quitarme $	10
de quitarnos	-7
de quitarnos horas	-7
de recibir	-6
de recibir $	7
de recibir sus	-15
de risa	-6
de risa $	-6
de sacarme	8
de sacarme del	8
de salirme	12
de seguir	21
de seguirme	-5
de semana	-10
de servicio	-8
de servicio $	-7
de su	32
de su lista	12
de talla	-11
de temporales	-10
de texteame	24
de textearme	8
de texto	5
de textos	6
de trabajar	-9
de trabajo	6
de tu	23
de tu agenda	11
de tu lista	9
de un	-9
de una	30
de una vez	20
de ustedes	10
de ustedes $	11
de ustedes si	-6
de voz	-8
de ya	-6
de ya no	-6
deactivate	21
dead	-10
dead $	-17
dead .	10
deal	-10
deal $	-9
dear	-14
dear $	-13
debo	-19
debo _ @lista	-19
deceased	20
deceased _ _ @carrier	19
decia	-9
decir _ @blocked-what	7
decir _ @please	-7
decir _ _ @quiten	7
decir _ me	7
decir _ no	-7
decir que @blocked-what	7
decir que @blocked-what @quiten	7
decir que @please	-5
decir que me	7
decir que no	-5
decline	15
decline @again	15
deja	6
deja _ $	-11
deja _ _ $	28
deja _ _ jaja	-6
deja _ _ mensajes	-5
deja _ jugar	-12
deja _ llaves	-7
deja _ paz	-6
deja de	-13
deja de jugar	-12
deja el	43
deja en	-6
deja en paz	-6
deja la	17
deja las	-7
deja las llaves	-7
deja me	-6
dejalo	-7
dejame	-14
dejame _ $	8
dejame _ _ $	-13
dejame _ de	18
dejame _ la	-15
dejame _ paz	8
dejame en	-8
dejame en la	-15
dejame en paz	8
dejame quieto	25
dejan	12
dejan _ $	-9
dejan _ _ $	8
dejan _ _ por	10
dejan de	14
dejar	18
dejar _ _ $	18
dejar _ _ esto	5
dejar de	26
dejaron	-16
dejaron @elsewhere	-13
dejaron @elsewhere @escribir	-10
dejaron @elsewhere @escribir @mensajes	-9
dejaron _ @escribir	-10
dejaron _ _ @mensajes	-9
dejaron de	-10
dejate	-10
dejate de	-10
deje	-15
deje _ _ $	9
deje _ fumar	-5
deje _ mi	6
deje a	7
deje de	-6
deje de fumar	-5
dejeme	11
dejeme _ $	8
dejeme tranquilo	19
dejen	5
dejen $	11
dejen _ _ $	21
dejen _ _ aqui	-22
dejen _ _ de	17
dejen _ _ el	23
dejen _ _ en	-8
dejen _ _ eso	5
dejen _ _ horas	-7
dejen _ _ la	-12
dejen _ avisarme	-24
dejen _ de	-14
dejen _ escribir	-9
dejen _ escribirme	-9
dejen _ estar	14
dejen _ jodedera	8
dejen _ joder	-26
dejen _ llegar	16
dejen _ mandarme	9
dejen _ mensaje	-36
dejen _ molestar	7
dejen _ paz	8
dejen _ pelear	-15
dejen _ quitarnos	-7
dejen _ seguirme	-5
dejen algo	-7
dejen de	35
dejen de avisarme	-24
dejen de escribir	-9
dejen de escribirme	-9
dejen de estar	14
dejen de joder	-26
dejen de llegar	16
dejen de mandarme	9
dejen de molestar	7
dejen de pelear	-15
dejen de quitarnos	-7
dejen de seguirme	-5
dejen en	8
dejen en paz	8
dejen fuera	-12
dejen fuera de	-12
dejen la	16
dejen la jodedera	8
dejen que	-8
dejen ya	20
dejenme	57
dejenme $	7
dejenme _ $	35
dejenme _ _ $	13
dejenme _ escribir	6
dejenme _ que	11
dejenme de	6
dejenme de escribir	6
dejenme pensarlo	-10
dejenme vivir	27
dejo _ _ $	7
dejo _ recibir	9
dejo de	7
dejo de recibir	9
del	-11
del _ _ $	11
del _ _ a	23
del _ _ la	-5
del _ _ me	6
del _ _ no	-13
del _ _ que	8
del _ de	-12
del _ ese	5
del _ pero	-7
del _ turno	22
del chat	6
del comite	-10
del comite $	-9
del grupo	21
del grupo $	18
del otro	19
del otro turno	23
del sindicato	19
del sindicato $	15
del sistema	14
del trabajo	7
del trabajo $	11
del turno	-5
del volante	-8
del volante pero	-7
delegado	-10
delegado _ @elsewhere	-10
delete	9
delete $	20
delete _ $	49
delete _ _ $	13
delete _ _ my	-13
delete _ _ number	-11
delete _ data	-55
delete _ from	-9
delete _ number	-12
delete _ pic	-5
delete it	25
delete it $	26
delete me	13
delete me $	8
delete my	-41
delete my data	-55
delete my number	-22
delete my old	-5
delete that	-7
delete that pic	-5
delete this	6
deleted the	5
demand	6
demando	19
demando $	19
demas	-8
demas $	-7
demasiado	-10
demasiado _ $	-9
deme	9
deme @elsewhere	9
deme @elsewhere @quiten	10
deme @elsewhere @quiten @address	8
deme _ @quiten	10
deme _ _ @address	7
deme _ baja	10
deme de	10
deme de baja	10
den @elsewhere	-11
den @elsewhere @quiten	-11
den @elsewhere @quiten $	-12
den _ @quiten	-11
den _ _ $	-12
den _ _ @persona	9
den _ _ mi	9
den _ baja	-11
den de	-11
den de baja	-11
denied	-5
denise @left-what	6
denise _ _ @left-what	7
denise in	5
denuncio	20
denuncio $	13
denuncio _ _ $	7
department	-8
deployed	9
dept	8
dept $	9
derechos	-5
desactivar	5
desactiveme	12
desactiveme _ _ $	12
desactiven	6
desactiven _ _ $	6
descanse	-13
descanse $	-11
desde	12
desde @elsewhere	25
desde @elsewhere principio	7
desde _ $	6
desde _ @blocked-what	-19
desde _ @quiten	11
desde _ _ $	11
desde _ _ @address	8
desde _ _ @elsewhere	-5
desde _ _ que	7
desde _ me	-19
desde _ principio	7
desde ahorita	9
desde el	17
desde el principio	7
desde enero	-14
desde que	-10
deseo	59
deseo _ $	16
deseo _ _ $	30
deseo _ contactado	9
deseo _ recibiendo	5
deseo continuar	5
deseo continuar recibiendo	5
deseo ser	11
deseo ser contactado	9
desinscribir	18
desinscribirme	19
desk	11
despedido	-11
despedido $	-11
despidieron	-10
despidieron $	-6
despues	-8
despues me	-5
desuscribeme	6
desuscribo	10
desuscribo $	10
details	-15
detengan	16
di	34
di @persona	11
di @persona @numero	10
di @trabajo	20
di _ @escribir	7
di _ @numero	10
di _ _ $	13
di _ numero	6
di mi	16
di mi numero	10
di para	13
di para @escribir	7
di permiso	20
dia	-9
dia $	-5
dia @elsewhere	-8
dia @quitenme	16
dia _ @address	11
diablo	17
diache	-8
diapers	-5
diapers @wrong-thing	-5
diapers @wrong-thing 4	-5
diapers _ 4	-5
diapers size	-5
diapers size 4	-5
dias	-12
dias $	-6
dice	-5
dice _ _ no	10
dice _ _ que	7
dice _ _ un	-6
dice _ de	-6
dice _ ya	11
dice mi	8
dice que ya	11
dicen	-13
dicen _ me	-9
dicen que	-11
dicen que me	-9
dicho	10
dicho _ @please	12
dicho _ no	12
dicho que	10
dicho que @please	12
dicho que no	12
diciendo	5
diciendo _ @address	12
diciendo _ _ @dije	-6
diciendo que	5
diciendo que @address	12
did	-91
did @corrected	-20
did @corrected @take	-16
did @corrected @take @left-what	11
did @left-what	-9
did @remove-kindly	-11
did @remove-kindly $	-5
did @remove-kindly @carrier	9
did _ $	-10
did _ @carrier	7
did _ @paren	-42
did _ @tail	-7
did _ @take	-23
did _ @want-to	-6
did _ _ @blocked-what	-9
did _ _ @carrier	-31
did _ _ @left-what	10
did _ _ @paren	-7
did _ _ @take	-19
did _ _ @texts	-25
did _ _ @these	-6
did _ _ @want-to	-6
did _ _ @word	9
did _ _ @wrong-thing	-6
did _ _ in	21
did _ _ my	-8
did _ _ on	5
did _ _ say	9
did _ _ stop	-7
did _ _ texting	-25
did _ _ that	-6
did _ _ the	-7
did _ get	-23
did _ miss	5
did _ stop	-42
did i	-20
did i get	-15
did not	-11
did not $	-5
did the	-15
did to	5
did you	-42
did you @paren	-25
did you @paren @texts	-25
did you @take	-7
did you @take @blocked-what	-10
did you get	-7
did you stop	-25
didnt	-33
didnt $	-11
didnt _ _ .	7
didnt _ _ last	5
didnt _ _ my	-25
didnt _ anything	6
didnt _ me	9
didnt _ off	-6
didnt _ to	-7
didnt _ you	-26
didnt get	8
didnt go	-10
didnt i	10
didnt see	-5
didnt text	9
didnt text me	9
die	-9
died	34
died $	14
died @left-what	6
died @left-what january	7
died @pictures	15
died _ _ $	7
died _ january	7
died in	6
died in january	7
died last	15
dieron	-23
dieron @elsewhere	-11
dieron @lista	5
dieron @lista @numero	5
dieron @lista @numero nuevo	5
dieron @persona	-8
dieron _ _ $	-11
dieron _ _ nuevo	5
dieron este	5
dieron mi	-8
diet	-7
diet $	-11
dieta	-11
dieta $	-10
different	-6
dificil	10
dificil _ @quitar	13
dificil _ _ @elsewhere	13
dificil es	13
dificil es @quitar	13
dificil es @quitar @elsewhere	13
diga	11
diga _ _ no	11
diga que	11
digale	5
digan	-11
diganle	5
diganle al	5
digas	-16
digas _ $	-7
digits	43
digits $	21
digo	9
digo $	7
digo _ $	8
digo _ _ que	-8
digo _ la	13
digo a	6
digo que	-15
dije	-11
dije $	8
dije _ _ $	9
dije _ jefe	-9
dije a	-5
dije al	-21
dije al jefe	-9
dije nada	-9
dije nada $	-9
dijeron	-13
dijeron _ _ no	-5
dijeron _ ya	-6
dijeron que	-11
dijeron que ya	-6
dijo	-24
dijo _ _ no	-8
dijo _ que	13
dijo _ ya	-8
dijo que	-21
dijo que ya	-8
dile	-8
dile _ no	-7
dile _ tu	8
dile a	5
dile a tu	8
dile que	-8
dile que no	-7
dime	-8
dime $	-10
dinero	-18
dinero _ @elsewhere	-6
ding	7
dinner	-8
dinner $	-11
dio @persona	5
dio @persona @numero	5
dio @persona @numero @quitenlo	6
dio _ _ $	-8
dio _ _ @quitenlo	6
dio mi	5
dios	21
dios $	14
dios @elsewhere	13
dios @elsewhere bendiga	9
dios @elsewhere bendiga $	9
dios _ _ $	8
dios los	16
direccion	-8
direccion _ _ $	-6
direccion _ favor	-6
direccion por	-6
direccion por favor	-6
disappear	16
discontinue	7
discurso	-9
discurso $	-9
disenroll	6
dispatch	-12
disrespect	-8
distraen	5
district	5
district $	6
divorcio	-25
dizque	5
dnc	47
dnc @lista	7
dnc @lista @address	7
dnc @lista @address $	7
dnc _ @address	7
dnc _ _ $	7
dnc _ please	7
dnc list	7
dnc list please	7
dnt	33
dnt _ _ $	37
dnt message	28
do	-31
do $	-9
do . @dont	-6
do . dont	-6
do @blocked-what	7
do @corrected	-9
do @corrected @carrier	11
do @corrected @carrier @blocked-what	-15
do @corrected @end	9
do @corrected @end @left-what	-14
do @corrected @erase	-10
do @corrected @job	34
do @corrected @job $	14
do @corrected @job @left-what	14
do @corrected @job @list	6
do @corrected @quitar	-20
do @corrected @quitar $	8
do @corrected @quitar @blocked-what	-29
do @corrected @quiten	-8
do @corrected @take	-10
do @corrected @take @left-what	-7
do @corrected @want	6
do @corrected @want @left-what	11
do @corrected @went @left-what	-5
do @corrected got	6
do @corrected got do	6
do @corrected make	-13
do @corrected make @left-what	-25
do @left-what $	-8
do @list	-21
do @list @tail	-8
do @remove-kindly	89
do @remove-kindly @boss-does	6
do @remove-kindly @boss-does @blocked-what	6
do @remove-kindly @do-not @blocked-what	7
do @remove-kindly @mensajes	25
do @remove-kindly @mensajes $	6
do @remove-kindly @mensajes @person	6
do @remove-kindly @quiten	-12
do @remove-kindly @quiten @blocked-what	-12
do @remove-kindly @text @blocked-what	6
do @remove-kindly @texting @blocked-what	6
do @remove-kindly @want	16
do @remove-kindly @went	32
do @remove-kindly @went @lista	9
do @remove-kindly @write	5
do @want	-13
do @wrong-thing	-8
do @wrong-thing @blocked-what	-11
do @wrong-thing @blocked-what @list	-11
do @wrong-thing @elsewhere	6
do _ $	-7
do _ .	5
do _ @blocked-what	-11
do _ @carrier	10
do _ @do-not	-13
do _ @dont	-6
do _ @end	9
do _ @erase	-10
do _ @job	33
do _ @left-what	16
do _ @mensajes	17
do _ @please	-6
do _ @quitar	-30
do _ @quiten	-20
do _ @take	-13
do _ @texting	19
do _ @these	-13
do _ @want	10
do _ @went	33
do _ @wrong-thing	7
do _ _ $	57
do _ _ @blocked-what	-43
do _ _ @carrier	-10
do _ _ @corrected	-9
do _ _ @job	-7
do _ _ @left-what	-23
do _ _ @lista	17
do _ _ @mensajes	-15
do _ _ @person	9
do _ _ @tail	-8
do _ _ @these	7
do _ _ @want-to	-5
do _ _ an	-7
do _ _ from	-39
do _ _ him	6
do _ _ i	-9
do _ _ it	-37
do _ _ list	6
do _ _ me	26
do _ _ messages	-12
do _ _ more	-6
do _ _ my	-30
do _ _ off	-47
do _ _ out	38
do _ _ that	7
do _ _ the	-11
do _ _ this	10
do _ _ to	30
do _ _ you	24
do _ call	33
do _ contact	19
do _ delete	-8
do _ do	-10
do _ dont	-6
do _ drop	-10
do _ got	6
do _ have	-11
do _ keep	5
do _ leave	21
do _ make	-13
do _ my	-11
do _ need	9
do _ no	-6
do _ remove	-12
do _ say	-5
do _ share	-10
do _ talk	13
do _ text	18
do _ that	-12
do _ the	10
do _ turn	5
do _ type	7
do _ undo	9
do _ unsubscribe	-30
do _ you	-10
do i delete	-8
do i drop	-10
do i get	-5
do i got	6
do i leave	21
do i make	-13
do i need	10
do i say	-5
do i talk	13
do i turn	5
do i type	7
do i undo	9
do i unsubscribe	-20
do it $	-8
do me	9
do not	89
do not call	32
do not keep	6
do not remove	-12
do not text	23
do not use	5
do not want	14
do sign	6
do the	-6
do they	-10
do they @want	-6
do they want	-6
do this	-16
do w	-6
do with	-14
do with my	-11
do you	-53
do you @do-not	-12
do you @do-not @blocked-what	-12
do you @mensajes	-6
do you @quitar	-10
do you @quitar @blocked-what	-10
do you @take	-5
do you do	-12
do you do @wrong-thing	-11
do you have	-5
do you share	-11
do you text	-6
do you unsubscribe	-10
doble	-8
dobles	-6
doc	-18
doc @boss-does	-12
dock	-12
dock $	-8
docs	-11
docs $	-10
doctor	6
doctor $	-5
doctor _ no	12
doctor says	8
documented	6
documento	-12
documentos	-12
documentos $	-6
documentos _ $	-6
documents	-8
documents $	-6
does	-83
does @left-what	-21
does @left-what @word	-10
does @list	-10
does @paren	-35
does @remove-kindly	9
does @these	-8
does _ @boss-does	-7
does _ @take	6
does _ @word	-10
does _ _ $	-6
does _ _ @blocked-what	-38
does _ _ @corrected	-10
does _ _ i	-10
does _ _ me	-10
does _ _ my	-27
does _ have	5
does _ look	-7
does _ say	-10
does _ take	-7
does it	-18
does it say	-10
does not	9
does stop	-35
does that	-8
does this	-10
doesnt @want	5
doesnt _ @list	5
dog	7
dolares	-5
dollars	-6
don _ $	5
don beto	7
don beto $	7
donate	11
donde	-24
donde $	-11
donde @I_stop	-6
donde @blocked-what @I_stop	13
donde _ @I_stop	13
donde _ @elsewhere	-9
donde _ @lista	-6
donde _ _ @elsewhere	-5
donde _ _ @numero	-10
donde _ _ la	-5
donde _ _ numero	-12
donde _ _ para	11
donde _ pico	11
donde es	-8
donde firmo	-5
donde firmo $	-5
donde le	11
donde le pico	11
donde salgo	-5
donde se	11
done	-24
done $	-8
done @again	-5
done @doing	6
done @take	17
done @take @list	10
done @take @list $	10
done _ $	-15
done _ .	-5
done _ @wrong-thing	8
done _ _ $	10
done _ these	11
done _ this	-6
done and	-5
done being	8
done getting	17
done getting these	10
dont	22
dont $	28
dont _ $	11
dont _ _ $	43
dont _ _ .	6
dont _ _ about	14
dont _ _ again	25
dont _ _ anymore	10
dont _ _ anything	7
dont _ _ at	-6
dont _ _ be	22
dont _ _ being	5
dont _ _ but	-11
dont _ _ come	15
dont _ _ company	-6
dont _ _ dont	7
dont _ _ drama	-8
dont _ _ from	6
dont _ _ hear	9
dont _ _ hours	-10
dont _ _ i	6
dont _ _ know	7
dont _ _ line	21
dont _ _ live	-5
dont _ _ lose	-23
dont _ _ me	-24
dont _ _ messages	10
dont _ _ more	15
dont _ _ my	19
dont _ _ no	-9
dont _ _ nothing	13
dont _ _ number	-38
dont _ _ off	-27
dont _ _ old	-11
dont _ _ on	12
dont _ _ out	-15
dont _ _ phone	18
dont _ _ plant	7
dont _ _ stop	-25
dont _ _ text	28
dont _ _ that	17
dont _ _ this	18
dont _ _ to	-17
dont _ _ up	13
dont _ _ work	7
dont _ _ you	-5
dont _ a	-6
dont _ again	9
dont _ any	-13
dont _ away	-12
dont _ back	8
dont _ be	12
dont _ dont	21
dont _ for	6
dont _ have	-14
dont _ i	-10
dont _ in	6
dont _ it	-29
dont _ like	-6
dont _ me	-20
dont _ no	15
dont _ nothing	14
dont _ now	-13
dont _ off	6
dont _ on	-7
dont _ or	6
dont _ quit	6
dont _ reply	-6
dont _ sending	30
dont _ sundays	-7
dont _ text	6
dont _ texting	-23
dont _ the	-17
dont _ them	9
dont _ there	20
dont _ to	7
dont _ understand	16
dont _ up	6
dont _ want	-6
dont _ who	8
dont _ with	10
dont _ you	25
dont _ your	14
dont always	-6
dont be	-11
dont be sending	6
dont blow	21
dont bother	19
dont bother me	7
dont bother texting	12
dont call dont	26
dont call me	-23
dont call text	-11
dont cancel	-7
dont cancel on	-7
dont care for	6
dont come	15
dont come back	8
dont consent	5
dont consent to	5
dont contact	17
dont contact my	5
dont delete	-7
dont do	-8
dont ever	8
dont ever stop	-5
dont ever text	12
dont give	-16
dont go	-7
dont have my	10
dont have this	-8
dont hit	27
dont hit me	12
dont hit my	10
dont hit this	6
dont include	18
dont include me	15
dont invite	7
dont invite me	7
dont judge	-32
dont keep	47
dont know	27
dont know no	18
dont know who	8
dont know you	27
dont leave	-25
dont leave me	-19
dont like	-11
dont live	7
dont live in	6
dont look	-13
dont lose	-13
dont message me	5
dont mind	-6
dont need	14
dont need any	12
dont need the	9
dont quit	5
dont remove	-28
dont remove me	-28
dont run	-8
dont say	-6
dont send	24
dont send anything	8
dont send me	-10
dont stop	-55
dont stop sending	-13
dont stop texting	-39
dont take	-43
dont take me	-26
dont text	37
dont text $	7
dont text dont	13
dont text it	6
dont text me	23
dont text my	-7
dont text the	-10
dont unsubscribe	-19
dont unsubscribe me	-19
dont vote	6
dont want	11
dont want any	-30
dont want be	12
dont want it	-10
dont want my	-5
dont want nothing	10
dont want them	10
dont want your	11
dont work here	-16
dont work sundays	-7
dont work there	24
dont worry	-11
dont write	29
dont write $	10
dont write me	13
dont you understand	16
door	-10
door $	-7
dormir @address	-6
dos	-9
dos $	-10
dos _ @elsewhere	-5
dos _ _ y	11
double	6
double $	7
doubt	-10
down	-34
down $	-7
down @belong	-12
down @belong $	-12
down @left-what	6
down @off-when	8
down @off-when @elsewhere	8
down _ $	-12
down _ @elsewhere	8
down _ @list	-6
down _ @tail	-8
down _ _ @corrected	-7
down _ _ @list	8
down _ _ number	8
down _ a	8
down _ number	-10
down as	8
down as a	8
down but	-8
down but @tail	-8
down for	7
down here	-12
down here $	-12
downstairs	-22
doy	23
doy _ _ $	18
doy _ consentimiento	8
doy _ de	11
doy mi	8
doy mi consentimiento	8
doy permiso	11
doy permiso de	11
dr	-6
drama	-11
drama $	-7
drawer	-7
drawer $	-7
drive	-6
driver	-8
driveway	-16
driveway $	-15
driving	-5
driving _ $	-7
drop	-21
drop _ _ at	-6
drop _ _ please	6
drop _ number	-15
drop _ off	-16
drop it	19
drop me $	12
drop me off	-16
drop my	8
drop my number	8
drop off	-8
drop off $	-8
drop the	-30
dropped	5
dropped $	6
dropping	11
dropping my	7
drug	-7
drugs	-7
duck	-5
duda	-10
duda $	-8
dude $	-6
duele	-21
duena	12
dueno	26
dueno _ $	6
dueno de	12
dueno del	6
duermo $	-8
dun	-6
duty	-10
e	-20
e _ $	-9
e rain	-8
e stop	-9
earlier	-12
early	-8
early _ _ $	-5
eat	-12
eat $	-6
echaron	-8
echaron $	-6
edad	9
edificio	-19
effective	12
effective @tail	12
effective @tail $	14
effective _ $	14
effective now	13
effective now $	13
eggs	-52
eggs $	-6
eggs _ @left-what	-44
eggs _ _ @lista	-44
eggs _ _ list	-44
eggs _ the	-44
eh	-15
eight	6
either _ @carrier	6
ekivocado	23
ekivocado $	21
ekivocaron	5
el	-66
el 555	28
el _ $	-12
el _ 12	-20
el _ 2	-6
el _ _ a	-6
el _ _ di	7
el _ _ el	-9
el _ _ este	11
el _ _ fue	13
el _ _ gracias	-6
el _ _ la	-6
el _ _ los	-8
el _ _ mi	-8
el _ _ otra	7
el _ _ preguntando	14
el _ _ puso	-5
el _ _ que	16
el _ _ quiero	8
el _ _ quitarme	9
el _ _ servicio	-6
el _ _ vio	8
el _ _ vivo	5
el _ _ yo	11
el _ alto	-6
el _ anda	13
el _ cambio	6
el _ cesen	15
el _ de	11
el _ del	-10
el _ desde	9
el _ en	-7
el _ equivocado	13
el _ es	-7
el _ gracias	7
el _ la	14
el _ mas	-6
el _ me	-6
el _ mensaje	18
el _ mi	9
el _ no	-23
el _ por	-11
el _ que	15
el _ se	15
el _ sindicato	-6
el _ telefono	-6
el _ uno	-7
el _ y	-15
el _ ya	-11
el _ yo	10
el acoso	47
el acoso $	47
el bueno	-6
el bueno $	-6
el buzon	39
el buzon $	23
el celular	-9
el celular $	5
el celular en	-9
el celular y	-8
el del	-9
el dueno	18
el dueno de	13
el dueno del	6
el elevador	-6
el elevador de	-6
el envio	38
el favor	13
el favor de	12
el final	-21
el final $	-20
el grupo	-6
el hermano	5
el hospital	8
el hospital $	11
el mayordomo	7
el mensaje $	-10
el mio $	-7
el mismo	-6
el nino	-6
el numero	8
el numero $	14
el numero del	-6
el numero equivocado	7
el otro	-47
el otro $	-15
el otro sindicato	-6
el paro y	6
el permiso	7
el permiso que	7
el pescado	-12
el principio	7
el proximo	28
el restaurante	8
el servicio	11
el sindicato $	7
el sol	-7
el telefono	11
el telefono de	5
el turno	-9
el ultimo	24
el ultimo mensaje	17
el ya	17
el ya se	13
elevador	-6
elevador @elsewhere	-6
elevador @elsewhere @lista	-6
elevador _ @lista	-6
elevador _ _ $	-5
elevador _ servicio	-6
elevador de	-6
elevador de servicio	-6
elevator	-11
eliminacion	6
eliminacion @elsewhere	6
eliminacion de	6
eliminar	26
eliminar $	22
elimineme	8
eliminen	13
eliminen _ _ $	9
eliminen _ datos	10
eliminen mis	10
eliminen mis datos	10
eliminenme	8
eliminenme _ _ $	6
elimino	-17
ella @please trabaja	11
ella _ _ $	-12
ella _ _ desde	10
ella _ trabaja	11
ella no trabaja	11
else	58
else $	33
else @address	24
else @address $	21
else @left-what	9
else _ $	25
else _ @blocked-what	-5
else _ my	-5
else for	6
else please	24
else please $	21
else to	6
elsewhere	6
elsewhere $	7
email	-25
email $	-6
email _ please	-6
emergencia	-15
emergencias	10
emergencias @elsewhere	10
emergency	-19
emergency $	-7
emergency @carrier	-8
emergency _ _ $	-9
emergency exit	-8
empezar	-11
empezar $	-10
empleado $	6
employee	-7
employee _ _ $	-7
empresa	-13
en _ $	25
en _ .	-9
en _ _ $	7
en _ _ borren	13
en _ _ de	6
en _ _ desde	9
en _ _ es	-6
en _ _ estoy	-16
en _ _ favor	5
en _ _ me	12
en _ _ mi	5
en _ _ pero	-7
en _ _ se	-8
en _ _ sin	6
en _ _ tu	7
en _ _ vida	-6
en _ alto	-5
en _ bodega	15
en _ celular	8
en _ compania	19
en _ de	-19
en _ escritorio	-5
en _ hospital	7
en _ jaja	-15
en _ la	-7
en _ lugar	15
en _ no	-7
en _ otro	-7
en _ por	5
en _ primera	17
en _ que	-11
en _ restaurante	8
en _ trabajo	-6
en _ vida	6
en _ y	6
en _ ya	8
en el	7
en el hospital	8
en el restaurante	8
en esa	17
en esa compania	19
en ese	15
en eso	12
en eso $	8
en espanol	-20
en espanol $	-8
en espanol por	-6
en esto	-6
en esto $	-7
en horas	-6
en huelga	-5
en ingles	-10
en ingles que	-8
en la	-28
en la lista	-22
en la primera	17
en lo	-6
en mi	-15
en mi celular	13
en misa	-8
en nada	39
en ninguna	14
en pas	11
en pas $	11
en paz	19
en paz $	26
en quitarme	-6
en quitarme la	-6
en serio $	-5
en su	9
en su lista	21
en sus	27
en tratamiento	5
en tratamiento y	5
en tu	6
en un	-6
en:a carrier word alone	159
en:at another hour or another way	-147
en:be taken off	111
en:by mistake	-47
en:do not stop or remove, said at the start	-171
en:do not stop, do not take me off	-262
en:do not take me off	-169
en:do not text me	227
en:do not want texts	269
en:fine, but	29
en:go away	276
en:how do I stop these	240
en:how do you have my number	26
en:in broken English	32
en:in joke	-135
en:it may not be, or else	332
en:keep them coming	-107
en:leave, lose or forget something else	-69
en:no job there any more	99
en:of the boss	-42
en:of the job	-59
en:off something else	-177
en:off, said alone	34
en:please, and the word	72
en:reported or blocked elsewhere	-71
en:something else is not wanted	-116
en:stop something else	-161
en:stop texting me	288
en:stop texting, whoever says it	56
en:take me off	247
en:tell them to stop	20
en:the boss or another does it	-71
en:turn me off	200
en:unsubscribe, in any words	142
en:wants to take part	-36
en:what the word means	-39
en:who are you	44
en:wrong number	227
en:wrong, of something else	-57
encanto	-24
encargo	8
encargo _ _ no	5
encargo _ ya	5
encargo que	6
encargo que ya	5
encontre	-5
end	-17
end $	-6
end .	10
end _ _ .	-15
end _ _ for	9
end _ _ my	8
end _ _ please	5
end _ me	5
end _ my	-5
end _ shift	-10
end all	7
end it	11
end it $	7
end now	5
end now $	5
end of	-15
end of shift	-9
end quit	5
end these	6
end this	18
end this $	9
ending _ $	-8
ending _ _ $	6
ending in	13
ending it	-12
ending it $	-8
ends	-7
enero	-14
enfrente	-10
enfrente $	-7
english	-6
english $	-11
english .	6
english @again	-5
english _ @corrected	6
english _ _ @blocked-what	-7
english _ _ me	-7
english _ i	6
enlace	-10
enlace $	-7
enough	14
enough @left-what	-9
enough @mensajes	23
enough @mensajes $	23
enough @wrong-thing	8
enough @wrong-thing @left-what	8
enough @wrong-thing @left-what @mensajes	7
enough _ $	21
enough _ @left-what	11
enough _ @please	-7
enough _ _ $	12
enough _ _ @blocked-what	-8
enough _ _ @mensajes	11
enough _ _ me	-8
enough _ _ texts	7
enough _ no	-7
enough _ the	11
enough im	-7
enough texts	13
enough texts $	13
enroll	25
entendi	-10
entere	5
entere $	5
entienden	13
entienden _ _ quiero	7
entienden _ no	7
entiendo @elsewhere	-8
entiendo _ _ $	-6
entrar	-9
entre	-6
entro	-5
enviar	7
enviar $	6
envie	-9
envio	38
envios	19
envios $	18
equivocada	14
equivocada $	13
equivocado	8
equivocado $	13
equivocado _ $	26
equivocado _ mi	-6
equivocado de	-7
equivocado en	-7
equivocado en mi	-6
equivocados	23
equivocaron	18
equivocaron $	20
equivocaste	6
equivocaste _ persona	6
equivocaste de persona	6
equivoco	28
equivoco de	9
equivoco el	-10
equivoque	-16
equivoque @elsewhere	-9
equivoque @elsewhere @numero	-6
equivoque _ @numero	-6
equivoque _ _ $	-14
equivoque _ _ @persona	7
equivoque _ _ mi	7
equivoque _ numero	-6
equivoque al	8
equivoque de	-17
equivoque de numero	-6
era	-24
era @persona	-7
era _ @elsewhere	6
era _ @persona	-11
era _ _ @owner	-6
era _ _ @persona	-5
era _ _ ex	-6
era _ la	6
era _ mi	-11
era mi	-7
era para	-12
era para @persona	-11
era para @persona @owner	-6
era para mi	-11
erase	16
erase _ $	9
erase it	6
erase it $	6
erase my	8
eres	-17
eres $	-12
ernesto	8
errado	19
errado $	19
error	10
error $	-19
error @elsewhere	30
error _ _ $	29
es	-20
es $	7
es 555	-7
es @address	-10
es @elsewhere	23
es @elsewhere @elsewhere	-16
es @elsewhere @elsewhere @jefe	-5
es @elsewhere @jefe	-5
es @elsewhere @mi	11
es @elsewhere @nada	-6
es @elsewhere @nada $	-5
es @elsewhere @numero	17
es @elsewhere @numero $	7
es @elsewhere @persona	10
es @elsewhere @persona @persona	6
es @elsewhere consultorio	17
es @elsewhere fiesta	-5
es @elsewhere mismo	-6
es @elsewhere palabra	9
es @elsewhere palabra para	9
es @elsewhere tercera	7
es @elsewhere ultimo	9
es @lista	-6
es @lista $	10
es @lista @numero	-17
es @lista @numero $	-17
es @mensajes	-13
es @mi	7
es @nada	-15
es @numero	22
es @numero @elsewhere	12
es @numero @elsewhere casa	12
es @persona	-8
es @persona @numero	-6
es @persona @numero nuevo	-12
es @quitar	13
es @quitar @elsewhere	13
es @threat	-6
es @threat $	-6
es @trabajo	12
es @trabajo $	12
es _ $	-25
es _ @address	-9
es _ @blocked-what	-10
es _ @jefe	-8
es _ @lista	-22
es _ @mi	11
es _ @nada	-8
es _ @numero	-5
es _ @persona	9
es _ @please	-6
es _ @trabajo	-11
es _ _ $	-22
es _ _ @elsewhere	-6
es _ _ @persona	7
es _ _ @quiten	8
es _ _ @quitenlo	12
es _ _ @quitenme	10
es _ _ casa	12
es _ _ de	5
es _ _ es	-9
es _ _ nuevo	-12
es _ _ para	5
es _ _ que	12
es _ celular	6
es _ consultorio	17
es _ de	8
es _ es	-7
es _ esto	-15
es _ fiesta	-5
es _ jaja	-8
es _ me	-10
es _ mi	9
es _ mio	9
es _ mismo	-6
es _ molestia	-7
es _ no	-6
es _ nuevo	-7
es _ numero	-10
es _ otro	-5
es _ palabra	8
es _ pedir	13
es _ que	-6
es _ sindicato	7
es _ tercera	7
es _ trabajo	-6
es _ ultimo	8
es _ un	8
es _ verdad	-10
es acoso	15
es anonimo	-7
es aqui	27
es confidencial	-9
es confidencial $	-5
es de	18
es de la	-7
es de mi	10
es el mio	9
es el mismo	-6
es el numero	10
es el otro	-5
es el ultimo	9
es en	-6
es este	-20
es este numero	-17
es esto	-10
es esto $	-11
es la	18
es la fiesta	-5
es la palabra	9
es la tercera	7
es legal	-6
es legal $	-6
es mi	-6
es mio	6
es molestia	-6
es mucho	16
es mucho pedir	13
es nuevo	11
es nuevo @elsewhere	11
es numero	10
es privado	-6
es que	-21
es que @blocked-what	-9
es que @trabajo	-7
es que me	-9
es que trabajo	-7
es spam	-13
es tan	-10
es telefono	12
es telefono de	12
es un	25
es un consultorio	17
es urgente	-5
es:I want none	215
es:a phone's reaction	-88
es:a question about me	-53
es:a thing for me	-114
es:another list	-30
es:asked politely	107
es:at another hour	-41
es:blocked by them	-81
es:by God, by your mercy	33
es:cancel another thing	-37
es:cancel it	105
es:could you take me off	143
es:do not bother	81
es:do not stop	-153
es:do not take me off	-108
es:do not write again	149
es:do not write any more	24
es:do not write such things	43
es:do not write, full stop	111
es:do not write, nothing else named	138
es:enough of the boss	-61
es:erase another thing	-55
es:go away	363
es:go on	-105
es:half English	96
es:in another way	-66
es:it is not me	261
es:leave me out of it	86
es:left the job or the party	-52
es:let me out	314
es:let me see	-41
es:no more texts	91
es:no permission	52
es:not interested	144
es:not interested in another thing	-24
es:of the strike	-20
es:of the work	-81
es:put me back	-26
es:send me	-40
es:send no other thing	-24
es:somebody says	-29
es:stop it now	157
es:stop the texts	91
es:stop writing	53
es:stop writing, with no no before it	101
es:take it off	122
es:take me off the list	104
es:take me off, full stop	104
es:take me off, nothing else named	154
es:take me off, with no no before it	136
es:take my number off	150
es:texts of the company	-42
es:that the boss stop	-7
es:the boss writes	-22
es:the number is another	-89
es:them, not me	-45
es:to take me off	95
es:told before, and what comes else	272
es:told the boss	-32
es:want another thing	-64
es:want no texts	66
es:what if one stops	-47
es:where are they, the texts	-88
es:where from do they have my number	-16
es:would you please take me off	116
es:wrong in another thing	-81
es:wrong number	176
esa	21
esa _ $	12
esa _ _ favor	11
esa _ por	11
esa compania	23
esa compania $	19
esa lista	14
esa lista $	11
esa vaina	11
esas cosas	7
escriba	5
escriba _ _ $	7
escriba _ _ que	-11
escriba _ favor	6
escriba a	6
escriba por	6
escriba por favor	6
escriban	48
escriban $	32
escriban _ $	10
escriban _ _ lo	6
escriban _ _ numero	-18
escriban _ me	5
escriban _ no	17
escriban al	-19
escriban de	6
escriban ni	11
escriban porfavor	5
escriban porfavor $	5
escriban ya	6
escribas $	6
escribas mas	5
escribas por	-11
escribe	-17
escribe $	-6
escribeme	-9
escriben	-7
escribieran	-7
escribieron	-17
escribieron @elsewhere	-7
escribieron _ _ $	-8
escribir $	-7
escribir _ _ $	10
escribirme	21
escribirme $	13
escribirme _ $	6
escribo para	7
escritorio	-5
escrivan	59
escrivan $	59
escuela	-9
ese	-26
ese _ $	-10
ese _ _ $	-13
ese _ que	6
ese guey	-9
ese lugar	11
ese numero es	-6
ese senor	10
ese senor $	10
ese tipo	-7
ese trabajo	6
ese trabajo $	6
eso	-38
eso $	-8
eso _ _ al	-7
eso _ _ avisos	8
eso _ _ me	-6
eso _ los	7
eso _ me	20
eso _ que	-29
eso afecta	-7
eso basta	-12
eso de los	8
eso es	-6
eso no	-8
eso que	16
eso quiero	-20
eso ya	8
esos mensajes	6
esos mensajes $	6
espanol	-27
espanol $	-21
espanol @address	-10
espanol @address @address	-7
espanol _ $	-5
espanol _ @address	-7
espanol _ _ $	6
espanol _ favor	-7
espanol por	-7
espanol por favor	-7
esposo $	-6
esposo que	8
esta	-13
esta _ $	-21
esta _ _ $	-10
esta _ _ a	36
esta _ _ el	-12
esta _ _ este	17
esta _ borren	18
esta _ con	-11
esta _ el	-10
esta _ es	7
esta _ mal	17
esta _ ni	6
esta _ no	-5
esta apuntado	13
esta apuntado $	13
esta equivocado	10
esta equivocado $	9
esta hora	7
esta informacion	5
esta linea	29
esta linea es	10
esta lista	11
esta lista $	7
esta lloviendo	-14
esta manana	12
esta mandando	-8
esta vez	-5
estaba @elsewhere	-9
estaba @elsewhere @elsewhere	-8
estaba @elsewhere @elsewhere @lista	-8
estaba _ @elsewhere	-7
estaba _ _ lista	-8
estaba _ la	-8
estaba en	-8
estaba en la	-8
estaba fuera	13
estaciones	-9
estafadores	-6
estamos	14
estamos _ $	15
estan @equivocado	23
estan @escribir	-11
estan _ @elsewhere	10
estan _ @mensajes	-7
estan _ _ @elsewhere	-8
estan _ _ de	-8
estan equivocados	23
estan interrogando	-5
estan interrogando $	-5
estar	35
estar @elsewhere	24
estar @elsewhere @elsewhere	8
estar @elsewhere @elsewhere @lista	9
estar _ $	21
estar _ @elsewhere	8
estar _ _ @lista	15
estar _ _ lista	11
estar _ la	7
estar de	13
estar en	12
estar en la	7
estare	-7
estare _ $	-5
estas	-34
estas _ $	-28
estate	-9
este	53
este $	-42
este _ _ ahora	8
este _ _ celular	6
este _ _ consultorio	17
este _ _ de	10
este _ _ el	6
este _ _ lo	-6
este _ _ mi	6
este _ _ no	7
este _ _ numero	-8
este _ _ su	9
este _ _ ultimo	9
este _ a	6
este _ el	10
este _ es	15
este _ mi	-12
este _ no	19
este _ nuevo	5
este _ revoco	5
este _ si	-19
este _ un	26
este _ y	6
este _ ya	7
este calor	-13
este calor $	-10
este celular	10
este celular no	7
este chip	14
este es	27
este es mi	-12
este es un	26
este mandando	7
este medio	10
este medio $	5
este medio revoco	5
este mes	-6
este no es	6
este number	5
este numero	36
este numero $	-15
este numero a	7
este numero no	15
este servicio	16
este telefono	13
este telefono $	10
este trabajo	-13
este trabajo $	-8
esten	41
esten @escribir	21
esten @escribir $	13
esten @escribir @elsewhere	7
esten @escribir @elsewhere @lista	5
esten _ $	13
esten _ @elsewhere	7
esten _ _ @lista	5
esten _ a	7
esten _ y	19
esten molestando	7
esto	67
esto $	41
esto _ $	11
esto _ acoso	15
esto _ manden	5
esto _ ya	8
esto de	11
esto es acoso	15
esto no manden	5
esto porfavor	6
esto porfavor $	6
esto que	7
esto que ya	7
estop	5
estos	-9
estos _ $	-15
estos _ _ le	-9
estos _ como	-9
estos mensajes	-26
estos mensajes $	-26
estos mensajes como	-9
estos textos	12
estos textos $	11
estoy	-34
estoy $	-13
estoy @elsewhere	-6
estoy @elsewhere @elsewhere	21
estoy @elsewhere @elsewhere hospital	12
estoy @elsewhere @quiten	-9
estoy @elsewhere @quiten medica	-9
estoy @elsewhere dieta	-9
estoy @interesado	32
estoy @interesado $	13
estoy @interesado @address	10
estoy _ $	-42
estoy _ @please	11
estoy _ @quiten	-8
estoy _ _ $	-29
estoy _ _ @elsewhere	-14
estoy _ _ @jefe	6
estoy _ _ @please	6
estoy _ _ @trabajo	-9
estoy _ _ compania	6
estoy _ _ hospital	12
estoy _ _ la	-6
estoy _ _ medica	-9
estoy _ _ no	6
estoy _ _ y	12
estoy _ baja	-9
estoy _ de	-8
estoy _ del	-5
estoy _ dieta	-9
estoy _ el	17
estoy _ en	-7
estoy _ no	11
estoy _ y	6
estoy _ ya	-5
estoy a	-10
estoy a dieta	-9
estoy afuera	-13
estoy afuera $	-13
estoy comiendo	-16
estoy de	-9
estoy de baja	-9
estoy en	10
estoy en el	20
estoy fuera	-12
estoy fuera @elsewhere	-6
estoy fuera @elsewhere @elsewhere	-6
estoy fuera de	-6
estoy interesada	7
estoy interesado	18
estoy interesado en	-8
estoy retirada	9
estoy trabajando	8
estoy trabajando $	9
estufa	-8
estufa _ $	-8
even	-17
even $	6
even _ $	-7
even _ to	-6
ever	24
ever _ $	8
ever _ _ number	11
ever _ _ out	-9
ever _ me	10
ever _ my	10
ever get	-10
ever met	9
ever text	12
ever text me	8
every	22
every _ @wrong-thing	15
every _ _ $	10
every _ _ @doing	6
every _ day	5
every _ is	8
every other	10
every time	6
every week	10
everybody	-11
everybodys	6
everybodys _ _ @job	6
everyone	-6
everything	-28
everything $	-6
everything _ $	-6
everything _ _ this	-7
everything _ only	-8
everything or	-8
everything or only	-8
everything you	5
ex	-40
ex $	-6
ex _ $	-27
ex _ _ not	10
ex _ a	-6
ex _ texting	-5
exactly	-9
exactly $	-8
excluyame	5
excluyanme	5
excused	-11
excuses	-7
exijo	11
exist	19
exist $	19
existo	20
existo $	20
exit $	23
exit 12	-6
exit _ $	-11
exit _ _ again	-7
exit interview	-20
extra	-21
extra $	-7
extra _ _ @elsewhere	-10
ey	-8
eyes _ _ $	-8
eyes _ bad	10
eyes are	10
eyes are bad	10
f	19
f _ $	11
f _ _ $	-5
fa	15
fa $	-8
fa _ _ $	22
face	-24
face $	-9
face _ @elsewhere	-13
facebook $	9
facebook _ me	-5
facts	-8
facts $	-8
fair	-14
fair $	-15
fall	-9
falling	-10
falling _ $	-10
falta	-13
falta _ que	-8
falta para	-8
falta para que	-8
faltan	-12
faltan $	-6
familia $	5
familia @elsewhere	-7
family	7
far	-6
favor	69
favor _ $	35
favor _ _ $	13
favor _ _ manden	-6
favor _ _ me	-8
favor _ _ numero	7
favor de	18
favor el	16
favor no	-6
favor no me	-6
favor parar	6
favor parar $	6
favor se	6
favor ya	5
favorite	-10
favorite _ $	-10
fax	6
fcc	28
fcc $	28
fea	-23
fea $	-23
fed	7
fed @lights	7
fed @lights @wrong-thing	10
fed _ @wrong-thing	10
fed _ with	10
fed up	7
fed up with	10
fee	-7
felicidades	7
felicidades $	-10
felicidades _ _ @elsewhere	19
feliz	-12
feliz cumple	-5
fell	-18
fell @carrier	-12
fell _ @blocked-what	-12
fell off	-12
fella	10
fella .	10
fence	-8
fiesta	-9
fiesta _ _ $	-5
fifth	8
fifth _ $	8
fight	-17
fight _ $	-9
fijate	-5
fijo	-11
fijo $	-10
file	12
file _ _ $	10
files	8
files $	9
fill	-10
fill _ @carrier	-10
fill _ out	-10
filled	-6
filled @carrier	-6
filled out	-6
fin	-26
fin $	10
fin _ _ $	-9
fin _ _ historia	-8
fin _ la	-8
fin _ mes	-9
fin _ semana	-10
fin de	-27
fin de la	-8
fin de mes	-9
fin de semana	-10
final	-31
final $	-20
final @elsewhere	-6
final de	-6
finally	-18
finally $	-11
finally _ @left-what	-8
find	11
find _ _ $	6
find _ _ to	8
find _ else	5
find _ im	-12
find _ in	8
find out	-27
find out $	-13
find out im	-12
find the	7
find you	10
fine	-38
fine $	-29
fine _ @left-what	6
fine _ the	6
finger	-17
finished	-9
finna	5
fire	-10
fired	-34
fired $	-15
fired @left-what	-8
fired @left-what @doing	-7
fired _ $	-6
fired _ @doing	-7
fired _ _ @carrier	-7
fired _ _ out	-7
fired for	-9
firmado	-7
firmado o	-5
firmar	-15
firmar $	-8
firmas	-6
firme $	-7
firmo	-12
firmo $	-10
first	-35
first $	-24
first _ @remove-kindly	-9
first _ not	-9
fishing	-7
fishing $	-6
fix @left-what	20
fix @left-what $	5
fix @left-what @lista	15
fix @these	-11
fix _ $	9
fix _ @address	-15
fix _ @lista	15
fix _ _ $	-14
fix _ list	15
fix _ please	-15
fix it	5
fix it $	5
fix that	-11
fix your	15
fix your list	15
fixed	-19
fixed $	-11
fixed _ $	-7
fixed it	-7
flat	-10
flat _ @left-what	-6
flojera	-9
flojera _ $	-8
floor	-11
floor $	-11
flores	-11
flu	-18
flu _ $	-17
flyer	-11
folder	13
folks	21
folks at	11
folks who	10
follow	5
follow @lights	7
follow up	7
food	-7
fool	10
for	-7
for $	36
for 555	8
for _ $	-10
for _ .	-15
for _ _ $	-17
for _ _ .	6
for _ _ asking	-12
for _ _ back	-6
for _ _ i	-6
for _ _ leave	9
for _ _ me	-13
for _ _ month	-7
for _ _ not	6
for _ _ of	12
for _ _ she	-7
for _ _ so	5
for _ _ stop	12
for _ _ text	-7
for _ _ time	17
for _ _ to	21
for _ and	-6
for _ company	7
for _ else	10
for _ i	-7
for _ last	16
for _ love	12
for _ me	-8
for _ not	-8
for _ number	7
for _ only	8
for _ out	-7
for _ ride	12
for _ stop	20
for _ texts	7
for _ to	11
for _ with	-7
for _ years	6
for an	-6
for good	50
for good $	41
for him	7
for it	-9
for it .	-10
for making	6
for me	-21
for me $	-8
for me i	-6
for me please	-8
for me this	-6
for me to	8
for my	-13
for now	-8
for one	10
for real	8
for signing	-8
for someone	8
for someone else	6
for texting	-9
for that $	-6
for the last	16
for the love	12
for the messages	-5
for these messages	6
for this	5
for union	8
for us	-6
for you	11
for you to	6
foreman	8
forever	20
forever $	13
forget	12
forget $	-15
forget _ $	-23
forget _ _ $	22
forget _ _ me	5
forget _ _ met	9
forget _ _ this	6
forget _ ever	18
forget _ exist	20
forget _ have	7
forget _ me	19
forget _ number	13
forget about	20
forget about me	19
forget i	28
forget i exist	20
forget me	-43
forget me $	-22
forget this	6
forget this number	6
forget you	16
forget you ever	9
forget you have	7
forgot	-13
forklift	-11
form	-7
forma _ _ @elsewhere	7
forward	10
foto	-7
found	-17
found @left-what	-13
found the	-9
four	-11
four @job	6
four _ .	6
four days	6
fr	13
fr $	8
free	-7
free $	-6
free _ _ this	7
free _ from	7
free me	7
free me from	7
friday	-8
friday $	-11
fridays	-7
fridays $	-7
frieguen	14
frieguen _ _ $	13
frieguen _ eso	13
frieguen con	13
frieguen con eso	13
friegues	-8
friend	-13
friends	-11
friends $	-7
frijoles	-21
frijoles $	-19
frio	-22
frio $	-17
frm	-11
frndship	-9
from	-21
from $	6
from _ $	-8
from _ _ $	43
from _ _ .	-8
from _ _ about	-7
from _ _ hes	6
from _ _ i	-18
from _ _ if	7
from _ _ in	-6
from _ _ is	7
from _ _ its	-6
from _ _ list	-10
from _ _ lol	19
from _ _ texts	-5
from _ _ today	7
from _ and	-5
from _ boss	-12
from _ chat	7
from _ committee	6
from _ heat	-7
from _ list	31
from _ lol	-6
from _ me	-10
from _ no	-11
from _ on	9
from _ organization	9
from _ page	-7
from _ phone	-10
from _ program	13
from _ sign	-8
from _ since	-12
from _ store	-7
from _ system	8
from _ texts	-16
from _ this	-7
from all	9
from all $	10
from her	-8
from here	6
from him	-23
from him $	-22
from housekeeping	-7
from hr	-8
from it	11
from list	5
from list $	5
from management	-9
from management $	-9
from my	-18
from my phone	-10
from now	7
from now on	7
from receiving $	-10
from texting	-12
from texting me	-14
from the boss	-9
from the committee	6
from the list	10
from the no	-13
from the page	-7
from the program	13
from the store	-7
from these	6
from this	9
from this list	5
from you	21
from you $	33
from you again	7
from you lol	-6
from you this	-8
from your	42
from your list	16
from your organization	9
from your system	8
front	-12
fuck @carrier	5
fuck off	5
fue	-12
fue @elsewhere @paren	-12
fue @elsewhere @paren $	-12
fue _ $	-8
fue _ @paren	-12
fue _ @trabajo	13
fue del	13
fue un	-7
fuego	-6
fuera	44
fuera $	37
fuera @address	-5
fuera @elsewhere	11
fuera @elsewhere @elsewhere	-18
fuera @elsewhere @elsewhere @lista	-18
fuera @elsewhere @lista	26
fuera @elsewhere @lista $	10
fuera @elsewhere @persona	14
fuera @elsewhere @persona @numero	14
fuera _ $	-10
fuera _ @elsewhere	-20
fuera _ @lista	38
fuera _ @persona	14
fuera _ _ $	-8
fuera _ _ @lista	-24
fuera _ _ @numero	14
fuera _ _ lista	-18
fuera _ eso	16
fuera _ la	-18
fuera _ mi	14
fuera de	20
fuera de eso	16
fuera de la	-18
fuera de mi	14
fuera los	-9
fuera zapatos	-6
fuerza	-11
fuerza $	-11
fui	-7
fui $	-6
fui @elsewhere @elsewhere	5
fui _ $	-6
fui _ @elsewhere	5
fui yo	-6
fui yo $	-6
fuimos	12
fuimos @elsewhere	15
fuimos @elsewhere @elsewhere	15
fuimos _ @elsewhere	15
fuimos _ la	15
full	-17
full $	-7
full _ $	-9
full time	-5
fullonsms	-5
fullonsms .	-5
fullonsms . com	-5
fullonsms _ _ $	-5
fullonsms _ com	-5
fumar	-7
fun	-10
fun $	-8
funciona	-13
funeral @again	7
funeral and	7
funny	-11
funny $	-9
further	35
further $	12
further _ $	13
further _ _ $	6
further messages	12
further messages $	12
futbol	-5
future	18
future @mensajes	5
future @mensajes $	5
future _ $	6
future texts	5
future texts $	5
ganamos	-21
ganamos $	-7
ganaron	16
ganaron @elsewhere	19
ganaron _ _ $	20
ganas	-8
gano	-7
gas	-33
gas $	-19
gas _ _ $	-7
gastan	16
gato	-8
gato $	-7
gave	8
gave @blocked-what @list	8
gave @blocked-what @list @hour	8
gave _ @list	13
gave _ _ @hour	8
gave _ _ @left-what	-6
gave _ _ @list	10
gave _ _ at	8
gave _ _ number	10
gave _ number	7
gave _ the	7
gave _ this	7
gave my	7
gave my number	8
gave you	14
gave you @left-what	7
gave you @left-what @corrected	7
gave you the	7
ged	-5
general	8
general $	5
gente	12
gente _ no	5
gente que	7
gerente	-7
get _ $	11
get _ _ $	25
get _ _ .	7
get _ _ and	11
get _ _ both	10
get _ _ by	9
get _ _ here	13
get _ _ lawn	-15
get _ _ line	14
get _ _ list	-54
get _ _ my	20
get _ _ no	-7
get _ _ of	-10
get _ _ out	15
get _ _ phone	-8
get _ _ remove	7
get _ _ so	-11
get _ _ text	6
get _ _ this	-13
get _ _ you	-5
get _ _ your	11
get _ at	-6
get _ from	7
get _ here	5
get _ message	-6
get _ of	9
get _ off	26
get _ out	-21
get _ this	-34
get fired	-6
get ice	-6
get in $	-6
get it	-6
get it $	-7
get it .	6
get lost	50
get me	-8
get me out	-11
get off $	40
get off at	-5
get off of	12
get off this	-46
get out	16
get out $	33
get out .	-14
get removed from	5
get taken	8
get taken off	8
get the message	-6
get these	29
get these $	10
get unemployment	-8
get unemployment if	-8
get up	11
get written	-6
get written up	-6
gets	29
gets @left-what	15
gets _ @wrong-thing	14
gets _ _ you	14
gets the	16
getting	-17
getting _ .	6
getting _ _ you	7
getting _ and	12
getting _ from	-8
getting _ texts	-7
getting blocked	9
getting removed	6
getting texts	-9
getting texts from	5
getting the	-8
getting the texts	-7
getting these	6
getting these $	10
girl	-19
girl $	-23
girl _ $	-6
girl _ the	8
give	-29
give _ $	-9
give _ _ a	11
give _ _ number	-14
give _ _ rest	18
give _ _ to	-8
give _ a	15
give _ my	-7
give _ number	-7
give _ phone	11
give _ spot	5
give _ the	-8
give _ this	-6
give _ to	-7
give it a	18
give it to	-7
give me	-12
give me the	-8
give my	10
give my phone	11
give them	-6
give you	-8
giving	-5
gloria	-18
gloria $	-11
gloves	-5
gm	-6
gn	-9
gn $	-9
go	31
go $	-19
go _ _ $	38
go _ _ else	8
go _ _ me	-6
go _ _ not	7
go _ _ number	6
go _ _ please	-16
go _ hell	9
go _ im	6
go _ please	18
go _ somebody	13
go _ that	9
go _ the	12
go _ with	-5
go about	6
go ahead	-10
go ahead $	-9
go away	-7
go away $	24
go away please	7
go bother	7
go bother somebody	6
go go	-8
go go $	-8
go home	-6
go so	9
go text	8
go through	5
go to	-19
go to hell	9
go too	10
go too $	10
goal	-10
goal $	-9
god $	-5
god @paren	6
god @paren $	6
god _ $	8
god stop	6
god stop $	6
goes	24
goes _ _ attorney	16
goes _ my	14
goes _ the	10
goes to	23
goes to my	14
goes to the	10
going $	-6
going _ $	-10
going _ _ me	15
going _ _ on	6
going _ a	-5
going _ be	-6
going _ me	7
going _ my	9
going _ remove	7
going _ the	13
going _ you	10
going back	7
going back to	7
going be	-6
going block	8
going block you	7
going get me	6
going to	10
going to be	-6
gone	68
gone $	50
gone @blocked-what	8
gone @blocked-what @left-what	7
gone @boss-does	8
gone _ @left-what	15
gone _ _ @carrier	8
gone _ _ off	8
gone from	8
gone take	8
good	-25
good $	15
good @hour	-15
good @left-what	-12
good @people $	6
good _ $	-18
good _ @address	-7
good _ @wrong-thing	7
good _ _ $	-18
good _ _ @left-what	7
good _ _ the	8
good _ please	-7
good _ with	8
good at	-10
good for	-10
good luck @wrong-thing	8
good luck with	8
good one $	6
good riddance	13
goodbye	12
goodbye $	9
goodmorning	-7
goodmorning $	-6
gordo	5
got	-49
got $	8
got @blocked-what	22
got @blocked-what @left-what	8
got @carrier	-13
got @carrier $	-12
got @corrected	-6
got @do-not	9
got @do-not @want-to	9
got @elsewhere new @job	7
got @elsewhere new @list	-9
got @end-somehow	-6
got @end-somehow @carrier	-6
got @left-what $	-5
got @left-what @corrected	25
got @left-what @corrected @people	23
got @left-what @mensajes $	-8
got @list	6
got @list @list	6
got @list @list @blocked-what	-5
got @paren	6
got @please	-22
got @please @mensajes	-33
got @texted	-5
got @texted @lights	-5
got @want-to	-12
got _ $	-15
got _ @carrier	-11
got _ @corrected	28
got _ @left-what	10
got _ @lights	-11
got _ @list	18
got _ @mensajes	-38
got _ @name	22
got _ @please	-11
got _ @want-to	9
got _ _ $	-42
got _ _ 2	5
got _ _ @carrier	-7
got _ _ @do-not	25
got _ _ @job	15
got _ _ @paren	-19
got _ _ @people	22
got _ _ @wrong-thing	-10
got _ _ for	-9
got _ _ job	7
got _ _ number	11
got _ _ person	17
got _ _ phone	-7
got _ _ put	25
got _ _ so	8
got _ _ stop	-19
got _ _ yesterday	-13
got _ for	-6
got _ go	9
got _ home	12
got _ in	5
got _ no	-11
got _ off	-14
got _ phone	10
got _ text	-19
got _ texts	-17
got _ up	-8
got _ wrong	28
got be	-21
got do	6
got enough	5
got fired	-5
got fired @left-what	-5
got fired @left-what @doing	-7
got fired for	-7
got go	10
got hurt	-5
got it	-6
got laid	-5
got laid @carrier	-5
got laid off	-5
got let	9
got let go	9
got me	8
got me in	8
got my	14
got no	-22
got off	-12
got shut	-6
got shut off	-6
got stop	6
got the	14
got the wrong	25
got this	6
got this phone	10
got written	-5
got written up	-5
got wrong	-5
gotcha	-8
grabbed	-8
grabbed @blocked-what	-7
gracias	-14
gracias $	11
gracias _ _ $	-22
gracias _ _ me	-10
gracias _ comi	-12
gracias _ dios	-7
gracias _ los	-10
gracias _ me	11
gracias _ no	6
gracias _ todo	9
gracias _ ya	-16
gracias a	-8
gracias a dios	-6
gracias mi	-6
gracias no	11
gracias no me	11
gracias pero	18
gracias pero no	6
gracias pero ya	7
gracias por	-13
gracias por los	-10
gracias por todo	9
gracias ya	-14
gracias ya comi	-12
grandpa	-7
gratis	8
gratis _ _ $	12
great	-13
great .	-14
great _ @left-what	-5
great _ _ $	-19
greetings	-19
grite	-7
grite _ _ me	-6
grites	-10
gross	-11
gross $	-10
group	34
group $	51
group chat	-13
group text	-6
grupo	-14
grupo _ $	-13
grupo _ de	7
grupo ese	7
guard	-7
guard @boss-does	-7
guard says	-7
guarda	-19
guarda @elsewhere	-13
guarda @elsewhere @mensajes	-13
guarda @elsewhere @mensajes $	-13
guarda _ @mensajes	-16
guarda _ _ $	-16
guarda _ mensajes	-10
guarda _ textos	-5
guarda los	-13
guardar	-32
guardar @elsewhere	-11
guardar @elsewhere @mensajes	-11
guardar @elsewhere @mensajes $	-11
guardar @mensajes	-17
guardar @mensajes $	-17
guardar _ $	-17
guardar _ @mensajes	-14
guardar _ _ $	-14
guardar _ mensajes	-9
guardar los	-11
guarde	-14
guarde _ _ $	-13
guarde _ mensajes	-9
guarde los	-10
guarden _ mensajes	-11
guarden _ textos	-5
guarden los	-13
guarden mi	13
gud	-10
gud _ $	-8
gud ni8	-7
gud ni8 $	-6
guey	-15
guey $	-15
guitarra	-9
gusta	-7
gustan	-9
gustan @elsewhere	-8
gustan los	-8
gustaria	8
gustaria _ @blocked-what	8
gustaria _ me	8
gustaria que	8
gustaria que @blocked-what	8
gustaria que me	8
gusto	-16
gusto _ @paren	-19
gusto _ _ para	-19
gusto responda	-19
gusto responda @paren	-19
gusto responda @paren para	-19
guy	-12
guy $	7
guy _ quit	-5
guys	-23
guys $	-14
guys _ _ .	7
guys _ _ it	-6
guys are	-7
guys have	8
guys stop	-9
ha	-18
ha dicho	-7
habia @trabajo	-9
habia _ _ $	-11
habia _ que	17
habia dicho	17
habia dicho que	17
habla	-7
habla @elsewhere	-6
habla _ _ @elsewhere	-11
habla con	6
hablar	-10
hablar @address	-8
hablar @address @numero	-8
hablar @elsewhere @elsewhere	-6
hablar @elsewhere @persona	9
hablar _ @elsewhere	-7
hablar _ @numero	-8
hablar _ @persona	9
hablar _ _ $	-9
hablar _ mi	9
hablar _ telefono	-8
hablar por	-8
hablar por telefono	-8
hable	-6
hable @elsewhere	-5
hablen	19
hablen $	19
hablo	-25
hablo $	-6
hablo @elsewhere	-20
hace @elsewhere	10
hace _ $	-14
hace _ _ de	5
hace _ _ y	6
hace el	7
hacen	-7
hacen @elsewhere	-10
hacen @elsewhere @persona	-9
hacen @elsewhere @persona @numero	-9
hacen _ @persona	-9
hacen _ _ @numero	-9
hacen _ _ numero	-9
hacen _ mi	-9
hacen con	-10
hacen con mi	-9
hacer @carrier	13
hacer @carrier @carrier	13
hacer @paren	-10
hacer _ @carrier	13
hacer _ _ @elsewhere	13
hacer _ out	13
hacer opt	13
hacer opt out	13
had	-21
had @blocked-what	-20
had @blocked-what @list	14
had @left-what @hour	9
had _ @hour	-18
had _ @list	11
had _ _ $	-6
had _ _ is	9
had _ at	-33
had _ before	14
had _ number	16
had _ with	5
had it	13
had it with	5
had me	-32
had my	12
had my number	17
had the	-7
hagan	13
hagan $	9
hagan @elsewhere	8
hagan @elsewhere @address	9
hagan @elsewhere @address @elsewhere	9
hagan _ @address	9
hagan _ _ @elsewhere	9
hagan _ _ de	9
hagan _ favor	9
hagan el	9
hagan el favor	9
hagas	-6
hagas reir	-6
hago	-5
hago _ @salir	18
hago _ _ $	8
hago _ _ @address	-21
hago _ _ ya	-21
hago _ que	-24
hago para @salir	18
hago para @salir $	18
hago para que	-24
hago para que @address	-21
haha	-45
haha $	-32
hair	-17
hair $	-12
half	-10
hall	-6
han	-18
han _ @elsewhere	-9
hand	15
hand @left-what	14
hand @left-what @left-what	14
hand _ @left-what	14
handle	9
hands	13
hanging	-5
happens	-12
happens $	11
happens @left-what	-10
happens @left-what @tail	-10
happens @left-what @tail who	-10
happens @then-when	-13
happens @then-when @corrected	-13
happens @then-when @corrected @mensajes	-13
happens _ @corrected	-13
happens _ @tail	-10
happens _ _ @mensajes	-13
happens _ _ text	-13
happens _ _ who	-10
happens _ i	-13
happens _ people	-10
happens if	-13
happens if i	-13
happens to	-10
happens to people	-10
happy	-19
happy $	-7
harassing	-6
harassing _ $	-6
harassing me	-6
harassing me $	-6
has	-8
has _ $	18
has _ _ $	-6
has _ _ .	6
has _ stop	8
has a	-7
has no	-7
has to	7
has to stop	8
hasta _ $	6
hasta que	-6
hate	-9
hate _ $	-5
hates	-21
have	8
have _ $	-7
have _ _ before	5
have _ _ but	11
have _ _ messages	7
have _ _ out	-8
have _ _ person	-6
have _ _ saved	-8
have _ _ to	10
have _ _ you	6
have _ been	-5
have _ go	7
have _ great	8
have _ me	-9
have _ more	-7
have _ nine	7
have _ number	8
have _ opt	-5
have _ question	-6
have _ wrong	15
have asked	5
have been	5
have my	20
have my number	11
have no	14
have now	5
have one	-7
have the	26
have the texts	6
have the wrong	15
have to	-11
have to go	7
have to opt	-5
havent	5
havent _ @elsewhere	7
havent _ a	7
havent been	7
hay	-51
hay $	6
hay @address @paren	-14
hay @elsewhere	-7
hay @nada	16
hay @trabajo	-7
hay _ $	-39
hay _ @paren	-14
hay _ _ @address	8
hay _ _ @blocked-what	-14
hay _ _ @elsewhere	-5
hay _ _ @salir	12
hay _ _ me	-14
hay _ _ salirme	12
hay _ de	6
hay donde	-7
hay manera	13
hay manera @elsewhere	13
hay manera @elsewhere @salir	12
hay manera de	13
hay ningun	22
hay que	-8
hay senal	-9
hay senal $	-9
hay ya	-6
hazme _ _ @elsewhere	10
hazme _ _ de	10
hazme el	10
he	-39
he _ $	-13
he _ _ $	-15
he _ _ back	-7
he _ _ take	18
he _ _ the	-7
he _ _ this	11
he _ en	8
he _ his	9
he _ me	-17
he _ stop	-5
he _ this	5
he _ to	-7
he _ up	10
he _ work	-7
he is	15
he locked	10
he told	-6
he trabajado	13
he trabajado en	13
head	-13
head _ $	-7
heading	-31
heading @carrier	-29
heading _ $	-29
heading out	-29
health	8
health _ _ $	6
hear	20
hear @blocked-what	25
hear @blocked-what you	29
hear @blocked-what you $	21
hear @blocked-what you @tail	10
hear @these	5
hear _ $	-8
hear _ _ $	10
hear _ you	29
hear from	29
hear from you	29
hear you	-6
hear you $	-6
heard	-20
heard @blocked-what	-9
heard @blocked-what you	-9
heard @list	-6
heard @list @people	-6
heard _ @people	-6
heard _ one	-6
heard _ you	-9
heard from	-9
heard from you	-9
heard this	-6
heard this one	-6
heart .	7
heat	-23
heat _ _ $	-10
heat in	-9
hecho	-6
hell	19
hell $	7
hell @please	7
hell @please @paren	9
hell _ @corrected	7
hell _ @paren	9
hell _ i	7
hell _ stop	9
hell alone	9
hell no	7
hell no stop	9
hello	-7
helmet	-6
helmet $	-5
helo	-6
helo $	-6
help	-46
help $	-11
help @blocked-what	-16
help @blocked-what @address	-14
help _ $	-7
help _ @address	-14
help _ _ $	-14
help _ please	-14
help me	-16
help me please	-14
her	-18
her $	11
her _ $	16
her _ _ $	-18
her _ anymore	-12
her alone	-14
her number	-7
her number anymore	-12
her phone	7
her phone $	6
here	19
here $	15
here .	-10
here _ $	29
here _ _ $	22
here _ _ .	6
here _ _ and	-6
here _ _ do	-6
here _ _ name	10
here _ are	18
here _ i	-9
here _ it	5
here _ that	10
here _ the	-19
here _ there	16
here _ years	-9
here _ you	-12
here again	6
here and	-8
here by	10
here by that	10
here in	-11
here stop	8
here the	-7
here wants	-17
here you	15
here you are	15
hermana	-12
hermana $	-10
hermano _ _ $	-8
hermano _ _ el	5
hers	19
hes	-31
hes @left-what	6
hes @remove-kindly @belong	6
hes _ $	-13
hes _ .	10
hes _ @belong	6
hes _ @bothering	-6
hes _ @corrected	-5
hes _ _ $	-7
hes _ _ .	7
hes _ _ @blocked-what	-5
hes _ _ @list	-9
hes _ _ me	-5
hes _ here	6
hes not here	6
hey @paren	11
hey _ @corrected	6
hey _ _ @carrier	6
hey _ i	6
hey so	10
hey so @corrected	6
hey so i	6
hey stop	11
hey you	-8
hi	-19
hi $	-10
hi _ $	-11
hi _ .	6
hielo	-9
hielo $	-6
hija	-12
hijos $	-8
him	-29
him $	-7
him .	-9
him _ $	13
him _ _ $	-15
him _ _ me	-14
him _ its	-13
him _ stop	-10
him _ texting	-14
him _ the	18
him alone	6
him at	-5
him girl	-13
him girl $	-13
him he	12
him off	22
him so	-6
him to	-11
him to stop	-10
hint	5
his	13
his _ $	-8
his _ .	9
his _ _ dont	8
his _ _ im	15
his _ _ it	-7
his _ and	7
his _ is	-10
his _ so	14
his mama	10
his number $	7
his number is	-10
his roommate	7
historia	-8
hit	-16
hit _ $	-10
hit _ _ $	12
hit _ _ again	11
hit _ _ stop	-8
hit _ e	-8
hit _ line	15
hit _ up	6
hit me $	-7
hit me up	6
hit my line	9
hit the	-9
hit the e	-8
hit this	6
hit this line	6
hitting	33
hitting _ _ $	22
hitting _ line	8
hitting _ up	18
hitting me	18
hitting me up	18
hitting my	15
hitting my line	7
hmu	26
hoja	-7
hoja $	-10
hola	-14
hola $	-8
hola @elsewhere	-8
hola @elsewhere @lista	-5
hola _ @lista	-5
hola _ _ $	-6
hold	-11
hold @lights	-5
hold up	-5
holds	8
holds @left-what	8
holds it	8
home	-21
home $	-24
home _ _ $	-6
home and	7
homie	16
honest	-13
honest $	-9
honestly	7
honestly @corrected	6
honestly i	6
hope @list	9
hope _ _ @left-what	7
hope _ _ the	7
hope _ find	5
hope you find	5
hora	17
hora $	9
hora _ _ $	-7
hora _ a	6
hora si	13
horas	-36
horas $	-5
horas _ $	-8
horas _ _ $	-7
horas _ pero	-9
horas extra	-17
horas extra $	-7
hospital $	7
hot _ $	8
hour	-8
hour days	-6
hours	-23
hours $	-14
house	-23
house $	8
house _ $	-12
house _ is	-16
house phone	-11
house phone $	-8
housekeeping	-7
housekeeping _ _ @left-what	-7
how	-33
how $	-7
how @corrected	7
how @corrected can	5
how @corrected can @paren	5
how @left-what	36
how @left-what @carrier	23
how @left-what @job	17
how @left-what @job $	17
how _ @carrier	23
how _ @job	15
how _ @left-what	-13
how _ _ $	16
how _ _ .	16
how _ _ @carrier	11
how _ _ @end	9
how _ _ @job	20
how _ _ @left-what	-6
how _ _ @paren	5
how _ _ @quitar	-31
how _ _ @quiten	-8
how _ _ @want-to	6
how _ _ @wrong-thing	8
how _ _ be	8
how _ _ cancel	6
how _ _ delete	-8
how _ _ do	5
how _ _ leave	21
how _ _ make	-12
how _ _ stop	5
how _ _ turn	6
how _ _ undo	9
how _ _ unsubscribe	-31
how _ _ you	-7
how _ can	5
how _ cancel	6
how _ do	-10
how _ the	-12
how _ times	15
how _ you	-28
how are	-7
how are you	-7
how can	9
how can @corrected	9
how can i	9
how did	-5
how did @left-what	-11
how did the	-11
how did you	-5
how do	-17
how do @corrected	-9
how do @corrected @carrier	9
how do @corrected @end	9
how do @corrected @job	21
how do @corrected @quitar	-21
how do @corrected @quiten	-8
how do @corrected make	-13
how do i	-9
how do you	-10
how do you @quitar	-10
how i	7
how i can	5
how long	-7
how many times	15
how much	-10
how to	39
how to cancel	6
how would	10
how you	-5
howdy	-7
hows	-9
hoy	-53
hoy $	-39
hoy _ _ $	-6
hoy _ _ que	11
hoy _ me	-7
hoy no	-15
hoy no me	-7
hr _ $	14
hr _ _ $	11
hr _ _ my	-7
hr _ _ to	-7
hr _ about	-7
hr told	-7
hrs	-21
hrs $	-13
hrs @elsewhere	-5
hrs @elsewhere week	-5
hrs _ _ @again	-5
hrs _ week	-5
hrs a	-5
hrs a week	-5
huelga $	-5
huevo	-6
huevos $	-7
huh	-9
huh $	-8
human $	-10
hun	25
hun $	16
hun _ @list	9
hun _ number	9
hung	-8
hung @lights	-8
hung up	-8
hungry	-9
hungry $	-11
hurry	-11
hurry $	-10
hurt	-21
hurt $	-7
hurt _ back	-5
hurts	-7
hurts $	-6
husband _ $	6
husband _ i	7
husband and	5
husband off	11
husbands	-14
husbands phone	-14
i	34
i _ $	8
i _ 2	-7
i _ 6	-6
i _ _ $	12
i _ _ .	6
i _ _ 15	-5
i _ _ 2	-8
i _ _ a	16
i _ _ about	9
i _ _ against	-7
i _ _ all	-11
i _ _ already	-5
i _ _ any	-28
i _ _ away	-8
i _ _ back	8
i _ _ be	15
i _ _ being	8
i _ _ but	-12
i _ _ calls	-11
i _ _ can	-5
i _ _ card	-12
i _ _ chat	6
i _ _ die	-5
i _ _ donate	9
i _ _ end	-30
i _ _ for	9
i _ _ from	-19
i _ _ give	-6
i _ _ go	17
i _ _ gone	17
i _ _ have	-8
i _ _ hear	8
i _ _ him	-6
i _ _ husband	-5
i _ _ i	8
i _ _ in	17
i _ _ is	8
i _ _ it	-19
i _ _ its	-5
i _ _ keep	-15
i _ _ laughing	-6
i _ _ lol	11
i _ _ make	-6
i _ _ me	7
i _ _ messages	25
i _ _ more	7
i _ _ much	-9
i _ _ my	25
i _ _ name	-6
i _ _ needing	7
i _ _ new	6
i _ _ nine	7
i _ _ nothing	12
i _ _ number	5
i _ _ of	6
i _ _ off	6
i _ _ part	-16
i _ _ phone	13
i _ _ phones	-11
i _ _ problems	9
i _ _ put	7
i _ _ quit	11
i _ _ read	13
i _ _ remove	11
i _ _ reply	-6
i _ _ send	-5
i _ _ sign	5
i _ _ stop	9
i _ _ supervisor	-10
i _ _ take	6
i _ _ text	-17
i _ _ texting	-6
i _ _ texts	-21
i _ _ them	6
i _ _ there	15
i _ _ these	13
i _ _ this	-44
i _ _ to	7
i _ _ unsubscribe	-13
i _ _ up	9
i _ _ was	7
i _ _ who	10
i _ _ with	33
i _ _ without	-9
i _ _ work	15
i _ _ would	-6
i _ _ write	-7
i _ _ wrong	-7
i _ _ years	7
i _ _ you	26
i _ all	12
i _ alone	-7
i _ an	-8
i _ at	9
i _ back	19
i _ be	-8
i _ blocking	27
i _ brenda	5
i _ by	21
i _ cancel	6
i _ care	12
i _ changed	-11
i _ check	-10
i _ come	-7
i _ consent	6
i _ dont	8
i _ early	9
i _ enough	7
i _ find	9
i _ for	6
i _ from	-21
i _ getting	-34
i _ got	-6
i _ he	-5
i _ here	-5
i _ him	-10
i _ i	-14
i _ if	6
i _ im	11
i _ in	14
i _ interested	9
i _ it	-26
i _ just	-7
i _ know	15
i _ let	11
i _ make	-5
i _ messages	-12
i _ mind	-6
i _ my	-30
i _ never	-8
i _ nights	9
i _ no	-17
i _ not	9
i _ now	5
i _ number	-8
i _ off	-14
i _ on	19
i _ one	-7
i _ opt	7
i _ out	11
i _ pick	-5
i _ put	-7
i _ read	-8
i _ removed	12
i _ report	6
i _ say	12
i _ signed	7
i _ signing	8
i _ someone	7
i _ something	5
i _ stop	31
i _ text	-9
i _ texted	9
i _ texting	-6
i _ that	14
i _ the	-11
i _ them	-9
i _ these	32
i _ this	-15
i _ to	24
i _ told	-5
i _ too	-7
i _ unsubscribed	-33
i _ up	18
i _ vote	6
i _ want	14
i _ with	-5
i _ work	10
i _ worked	15
i _ your	-8
i aint	17
i already	-5
i am	45
i am a	6
i am at	11
i am getting	-10
i am not	9
i are	7
i ask	8
i ask that	12
i asked	15
i asked to	6
i be	12
i be removed	9
i been	-8
i beg	7
i beg you	7
i block	5
i block my	-8
i blocked	-12
i call to	-5
i can	-9
i can stop	5
i cant find	9
i cant have	6
i cant stop	-6
i changed my	-6
i come	-6
i decline	15
i delete	-10
i deleted the	6
i didnt	-7
i didnt get	8
i do not	10
i dont	5
i dont care	12
i dont consent	5
i dont have	-7
i dont know	15
i dont mind	-6
i dont need	7
i dont vote	6
i dont want	-26
i dont work	7
i drop	-10
i ever	7
i exist	20
i exist $	20
i fill	-9
i found	-10
i gave	11
i gave my	8
i gave you	8
i get	-6
i get in	11
i get off	-23
i get out	31
i go	9
i got	7
i got do	6
i got enough	8
i got it	8
i got let	10
i got no	-33
i got this	9
i got your	6
i had	-13
i hate	-6
i have	5
i have a	-6
i have asked	5
i have no	12
i have nothing	5
i have to	-5
i havent	12
i hit	-5
i join	-5
i joined	20
i just	-18
i just changed	-11
i know	-22
i know that	-7
i leave	21
i leave $	13
i leave this	10
i left	12
i love	-9
i make	-17
i make it	-25
i make you	11
i mean	27
i mean it	19
i mean stop	9
i meant	-13
i might	-7
i miss	-7
i miss you	-6
i need	5
i need a	-6
i need off	10
i need these	17
i need you	-6
i never want	14
i never worked	6
i no	29
i no understand	6
i no want	23
i not	20
i on	7
i opt	10
i opt out	5
i opted	-20
i opted out	-20
i passed	-7
i pushed	17
i put	-12
i quit	-83
i quit $	-88
i quit the	8
i read	-11
i really	6
i refuse	16
i report	-22
i report this	-17
i request	11
i revoke	18
i revoke my	-17
i said	12
i said i	-6
i said stop	16
i say	7
i say stop	15
i say to	-5
i share	-8
i shouldnt	7
i shouldnt have	7
i signed $	-13
i signed last	-8
i signed up	16
i stop	-13
i stop getting	-15
i swear	-13
i switched to	-7
i take	6
i take back	7
i talk	14
i talk to	15
i text	-20
i text stop	-17
i texted stop	12
i texted the	-7
i texting	-7
i think	-6
i think i	-8
i think you	6
i thought	-6
i thought i	8
i thought you	-9
i told	6
i told my	-6
i told you	15
i type	7
i type to	7
i undo	9
i undo it	-14
i unsubscribe	-9
i unsubscribe $	11
i unsubscribe from	-29
i unsubscribed	5
i voted	13
i walk	-13
i want	-20
i want be	-11
i want in	-5
i want no	5
i want off	11
i want out	7
i want the	-5
i want to	-11
i want you	5
i wanted out	-5
i was	-13
i was just	-7
i was told	-9
i went	13
i will not	-9
i will report	6
i wish	-8
i wish to	8
i withdraw	47
i wont	-9
i work in	6
i work nights	9
i would	-6
i would like	11
iba	-6
iba @elsewhere	-5
iba _ _ $	-6
iba a	-6
iban @elsewhere	7
iban @elsewhere @escribir	7
iban _ @escribir	7
iban _ escribir	7
iban a	7
iban a escribir	7
ice	-26
ice $	-10
id	47
id @job	-10
id @want	42
id @want @carrier	9
id @want @left-what	30
id @want-to obliged	9
id @want-to obliged @then-when	9
id @went	6
id _ @blocked-what	6
id _ @carrier	9
id _ @left-what	33
id _ @list	-8
id _ _ @left-what	6
id _ _ @remove-kindly	14
id _ _ @then-when	19
id _ _ @want-to	9
id _ _ @wrong-thing	-6
id _ _ be	9
id _ _ if	19
id _ _ not	6
id _ it	10
id _ my	6
id _ obliged	9
id _ out	5
id _ this	-10
id _ to	26
id _ you	8
id appreciate	8
id appreciate @left-what	9
id appreciate @left-what @then-when	9
id appreciate it	9
id be	8
id be obliged	9
id call	6
id like	42
id like out	5
id like to	27
id rather you	8
idc	11
ideas	-8
ideas $	-8
idk	8
idk _ _ works	5
if	-11
if _ _ .	-6
if _ _ again	7
if _ _ get	11
if _ _ my	-10
if _ _ quit	6
if _ _ this	-6
if _ _ too	6
if _ _ want	-5
if _ _ you	11
if _ a	7
if _ continues	9
if _ could	13
if _ didnt	14
if _ dont	7
if _ go	-5
if _ going	8
if _ heard	-6
if _ leave	-11
if _ need	8
if _ promise	6
if _ quit	-9
if _ text	-7
if _ wanted	6
if i	-10
if i dont	-8
if i need	10
if i text	-17
if i wanted	6
if im	-6
if its	10
if its not	6
if one	7
if theres	6
if theres a	7
if these	11
if this	13
if this continues	9
if we	-9
if you	14
if you could	13
if you didnt	10
if you dont	11
if you heard	-6
if you promise	6
if you quit	-9
if you text	10
if your	7
ignore	-22
ignore $	-7
ignore @blocked-what	-5
ignore @these	-5
ignore _ @pictures	-9
ignore _ _ @mensajes	-5
ignore _ _ text	-5
ignore _ last	-9
ignore that	-5
igual	-9
ill	-37
ill @boss-does	-7
ill @do-not	-13
ill @want-to	-14
ill @want-to @left-what	-9
ill @want-to @left-what $	-8
ill @want-to you	10
ill @want-to you @left-what	10
ill _ @carrier	-15
ill _ @hour	-12
ill _ @list	-6
ill _ _ $	-22
ill _ _ @hour	-5
ill _ _ @job	-6
ill _ _ @left-what	20
ill _ _ @then-when	9
ill _ _ break	-6
ill _ _ if	7
ill _ _ in	7
ill _ _ to	15
ill _ it	14
ill _ there	-9
ill _ you	17
ill be	-18
ill be there	-8
ill do	-6
ill go	-6
ill hand	14
ill report	13
ill report you	13
ill take	-7
im	24
im @belong	-10
im @belong $	-10
im @blocked-what	12
im @boss-does	8
im @bothering	11
im @bothering @left-what	16
im @bothering @left-what @threat	9
im @carrier	-12
im @carrier $	13
im @carrier @wrong-thing	-6
im @corrected	13
im @corrected @person	7
im @doing $	-6
im @doing you	8
im @elsewhere	19
im @elsewhere @jefe	12
im @elsewhere @other-list	-6
im @hour @left-what	-6
im @left-what	-6
im @left-what $	-6
im @left-what @owner	-6
im @please	-9
im @remove-kindly	32
im @remove-kindly .	5
im @remove-kindly @doing	-15
im @remove-kindly @doing $	-9
im @remove-kindly @elsewhere	7
im @remove-kindly @friend-wants $	8
im @remove-kindly @friend-wants @left-what	-7
im @remove-kindly @left-what	8
im @remove-kindly @left-what @people	-9
im @remove-kindly @left-what member	14
im @remove-kindly @wrong-thing	11
im @remove-kindly sure	-13
im @texts	-12
im @told	13
im @told $	9
im @wrong-thing @left-what	-5
im _ $	-17
im _ .	10
im _ @address	-9
im _ @blocked-what	16
im _ @boss-does	6
im _ @carrier	-28
im _ @cosas	12
im _ @doing	-8
im _ @elsewhere	20
im _ @jefe	15
im _ @job	6
im _ @left-what	28
im _ @lights	-6
im _ @other-list	-7
im _ @owner	-8
im _ @paren	15
im _ @person	7
im _ @remove-kindly	-6
im _ @take	11
im _ @wrong-thing	-9
im _ _ $	8
im _ _ .	12
im _ _ @again	16
im _ _ @blocked-what	9
im _ _ @boss	6
im _ _ @dont	6
im _ _ @elsewhere	6
im _ _ @hour	-12
im _ _ @job	-7
im _ _ @left-what	-25
im _ _ @list	15
im _ _ @mensajes	12
im _ _ @people	-9
im _ _ @person	-7
im _ _ @quitar	7
im _ _ @tail	-17
im _ _ @threat	8
im _ _ @want-to	8
im _ _ @write	-9
im _ _ and	15
im _ _ at	-10
im _ _ cops	6
im _ _ dont	6
im _ _ im	-20
im _ _ in	11
im _ _ it	-5
im _ _ knees	6
im _ _ member	12
im _ _ my	7
im _ _ now	-10
im _ _ on	13
im _ _ person	-6
im _ _ so	6
im _ _ still	10
im _ _ text	5
im _ _ texts	7
im _ _ the	-20
im _ _ them	-7
im _ _ these	6
im _ _ this	7
im _ _ to	-5
im _ _ unsubscribe	7
im _ _ would	-6
im _ _ you	-10
im _ a	20
im _ and	7
im _ being	8
im _ from	6
im _ getting	12
im _ going	-11
im _ good	-9
im _ happy	-5
im _ lol	-5
im _ mad	-5
im _ my	11
im _ not	-6
im _ of	-14
im _ off	-32
im _ on	7
im _ roommate	7
im _ stop	15
im _ supervisor	12
im _ sure	-13
im _ take	6
im _ the	12
im _ tired	-8
im _ union	12
im _ up	-6
im _ what	-6
im _ yes	-7
im _ you	9
im _ your	23
im a	20
im a supervisor	12
im a yes	-6
im always	-6
im asking	5
im back	-8
im back $	-6
im begging	14
im begging $	9
im bringing	-5
im broke	-6
im calling	12
im calling the	12
im done	15
im done @doing	6
im done @take	9
im done being	8
im done getting	9
im from	12
im here	-10
im here $	-10
im his	13
im his roommate	7
im leaving	-7
im no	-9
im not	32
im not .	5
im not a	7
im not going	-11
im not on	7
im not sure	-13
im not the	-8
im not your	14
im off	-24
im on the	-5
im only	5
im opting	6
im opting @carrier	6
im opting @carrier $	6
im opting out	6
im out	12
im out $	15
im out of	-6
im resigning	6
im resigning @blocked-what	6
im sleeping	7
im so	-9
im sorry	7
im still	6
im taking	5
im telling	5
im texting	-12
im tired .	6
im tired @wrong-thing	-10
im tired @wrong-thing @person	-7
im tired of	-10
importa	-8
in	-15
in $	-35
in .	5
in 09	10
in _ 2	11
in _ _ 1	11
in _ _ day	-8
in _ _ had	9
in _ _ how	11
in _ _ looking	-10
in _ _ me	8
in _ _ no	6
in _ _ one	5
in _ _ room	10
in _ _ will	-6
in _ a	-6
in _ and	31
in _ break	10
in _ chat	11
in _ church	6
in _ days	6
in _ for	-6
in _ group	5
in _ im	-9
in _ management	5
in _ my	-16
in _ of	12
in _ opt	9
in _ organization	10
in _ the	10
in _ they	-8
in _ trash	8
in _ you	-11
in august	13
in being	-7
in case	-11
in charge	14
in charge of	14
in church	-5
in class	-9
in four	6
in four days	6
in front	-5
in january	6
in january $	7
in june	8
in june and	9
in law	5
in line	-5
in omaha	5
in on	-9
in on my	-7
in person	-6
in sheet	-6
in that	10
in the	21
in the break	10
in the chat	11
in the trash	8
in there	-9
in there $	-9
in these	-9
in this	31
in this $	16
in this group	5
in your	6
in your organization	10
include	13
include @blocked-what	17
include @blocked-what $	7
include _ $	7
include me	13
include me $	7
included	11
info	14
info $	-9
info _ $	9
info from	6
informacion	12
informacion $	5
information	-5
information $	-15
information _ your	9
information from	9
information from your	9
ingles	-16
ingles _ no	-6
ingles que	-8
ingles que no	-8
inmediata	39
inmediata $	37
inscribir	-11
inscribir $	-11
inscribirse	-8
inscribirse $	-8
inscribo	-20
inscribo $	-20
inscripcion	12
inscripcion $	12
insistir	10
insistir $	10
instead	-14
instead $	-20
instead lol	10
instrucciones	-6
instructions	-6
instructions $	-6
insurance	6
insurance $	8
interes	11
interesa	-9
interesa _ $	11
interesa _ _ pero	-12
interesa _ seguro	9
interesa _ sindicato	17
interesa el sindicato	17
interesa la	-14
interesa lo	14
interesa su	8
interesada	17
interesada $	15
interesado	27
interest	27
interest $	13
interest .	5
interest . zero	5
interest _ _ $	8
interest _ zero	5
interested	41
interested $	26
interested _ $	11
interested _ _ $	19
interested _ _ be	8
interested _ being	-7
interested _ do	-11
interested _ your	9
interested in	-19
interested in being	-7
interested in your	9
interested thanks	6
interesting	9
interrogando	-5
interrogando $	-5
interrogaron	-6
interview	-28
interview _ _ $	-11
into	-9
into @elsewhere	-6
into a	-6
intrested	12
inventes	-7
invitaciones	15
invitaciones _ _ $	15
invitaciones a	13
invite	7
invite me	7
inviting	9
inviting me	9
invito	-7
invito $	-6
ir	-10
ir $	-14
ir _ _ $	8
ir hasta	9
is	-74
is $	10
is 500	7
is 555	-6
is @belong	-8
is @belong $	-7
is @blocked-what	-27
is @blocked-what @list	-19
is @blocked-what new	-11
is @blocked-what new @list	-11
is @boss-does	-7
is @bothering	-9
is @carrier	-9
is @corrected	16
is @corrected @corrected	6
is @corrected @corrected @want	7
is @doing	-8
is @doing @blocked-what	8
is @doing @left-what	-5
is @doing @take	6
is @doing @take @blocked-what	6
is @elsewhere	16
is @elsewhere @name	8
is @end @blocked-what	-6
is @end @blocked-what $	-5
is @hour	-5
is @left-what $	-9
is @left-what @blocked-what	-17
is @left-what @carrier	14
is @left-what @corrected	7
is @left-what @corrected @list	7
is @left-what @elsewhere @pictures	-10
is @left-what @lista	-6
is @left-what @owner	11
is @left-what @person	9
is @left-what @pictures	12
is @left-what @wrong-thing	-7
is @left-what @wrong-thing @wrong-thing	-7
is @left-what charge	9
is @left-what charge @wrong-thing	9
is @left-what new	-11
is @left-what next	5
is @left-what possible	7
is @left-what possible @left-what	7
is @list	-32
is @list $	-17
is @list @corrected	13
is @list @left-what	-6
is @list @list	-10
is @list @mensajes	-13
is @list @paren	9
is @list still @doing	11
is @person	-15
is @please	22
is @quitar	9
is @quitar $	9
is @remove-kindly	33
is @remove-kindly @left-what	8
is @texts	-14
is @texts @blocked-what	-10
is @these	-14
is _ $	-36
is _ .	8
is _ @address	-6
is _ @blocked-what	-33
is _ @boss-does	17
is _ @carrier	11
is _ @corrected	10
is _ @doing	-8
is _ @list	-21
is _ @lista	-6
is _ @mensajes	-15
is _ @name	7
is _ @owner	24
is _ @paren	12
is _ @person	14
is _ @pictures	12
is _ @quitar	16
is _ @remove-kindly	-22
is _ @take	5
is _ @texting	20
is _ _ $	-55
is _ _ .	-6
is _ _ @address	6
is _ _ @again	-7
is _ _ @carrier	19
is _ _ @doing	6
is _ _ @dont	7
is _ _ @hands-off	-6
is _ _ @job	22
is _ _ @left-what	-12
is _ _ @mensajes	12
is _ _ @paren	16
is _ _ @people	8
is _ _ @person	18
is _ _ @pictures	-10
is _ _ @take	10
is _ _ @want	6
is _ _ @wrong-thing	-10
is _ _ be	-6
is _ _ button	16
is _ _ card	8
is _ _ coming	6
is _ _ deleted	6
is _ _ dont	7
is _ _ just	-8
is _ _ me	6
is _ _ my	-7
is _ _ number	-14
is _ _ out	20
is _ _ person	5
is _ _ phone	17
is _ _ please	6
is _ _ private	-8
is _ _ request	9
is _ _ safe	-6
is _ _ still	-5
is _ _ stop	16
is _ _ text	12
is _ _ to	-11
is _ _ want	10
is _ _ word	-10
is _ anybody	10
is _ charge	9
is _ contact	20
is _ get	6
is _ great	-6
is _ i	10
is _ landline	8
is _ last	12
is _ me	-14
is _ my	-10
is _ name	-7
is _ new	-22
is _ not	-22
is _ number	-18
is _ opt	22
is _ possible	6
is _ sons	6
is _ spam	-12
is _ stop	12
is _ take	19
is _ the	-7
is _ unsubscribe	16
is _ us	-5
is _ what	-7
is _ wrong	7
is _ you	-20
is _ your	8
is a	17
is a landline	8
is an	-5
is blocked	-5
is breaking	7
is confusing	6
is dead	15
is deceased	19
is going get	6
is going to	-5
is gone	9
is gone $	7
is her	-14
is here	-8
is here $	-7
is in	6
is in charge	9
is it	-21
is it $	-9
is it possible	7
is killing	-6
is killing me	-6
is my	-27
is my new	-11
is my number	-18
is my sons	6
is no	22
is not	33
is not for	7
is out	-8
is texting	-13
is that	-11
is the	26
is the last	12
is the name	-7
is the new	-11
is the next	5
is the wrong	7
is there	8
is there anybody	10
is this	-32
is this $	-17
is this i	13
is this spam	-12
is this stop	9
is to	-19
is unsubscribe	9
is unsubscribe $	9
is what i	6
is wild	-6
is wild $	-6
is wrong	7
isnt	31
isnt @left-what an	6
isnt @person	11
isnt _ $	31
isnt _ @list	6
isnt _ an	6
isnt her	11
isnt there	5
isnt there an	6
it	17
it $	42
it .	13
it . dont	11
it _ $	-7
it _ .	-9
it _ _ $	29
it _ _ and	-6
it _ _ but	10
it _ _ dont	15
it _ _ email	-7
it _ _ for	-7
it _ _ from	-6
it _ _ i	8
it _ _ ill	11
it _ _ lol	-6
it _ _ me	-8
it _ _ more	-7
it _ _ sheet	10
it _ _ stop	6
it _ _ texts	7
it _ _ that	-8
it _ _ the	9
it _ _ through	-5
it _ _ way	5
it _ _ you	10
it _ and	11
it _ asking	-10
it _ be	-8
it _ concern	5
it _ dont	10
it _ down	-5
it _ for	20
it _ got	8
it _ hr	14
it _ i	7
it _ if	6
it _ im	-6
it _ is	7
it _ me	-8
it _ my	-12
it _ one	-13
it _ rest	18
it _ that	6
it _ the	15
it _ these	14
it _ they	7
it _ too	-16
it _ you	-9
it a	19
it a rest	18
it all	-13
it all down	-5
it already	27
it already $	28
it back	7
it be	6
it before	8
it but	15
it but i	9
it clear	7
it doesnt	-5
it down	10
it down for	8
it end	-21
it end $	-25
it even	6
it even $	6
it for	9
it i	9
it i got	8
it if	6
it in	-10
it is	5
it just	-5
it la	-8
it lol	-9
it lol $	-7
it may	5
it may concern	5
it off	9
it off $	5
it on	13
it out	-12
it out $	-7
it please	12
it please $	16
it possible	7
it say	-8
it should	-8
it so	9
it stop	12
it stop $	18
it take	7
it take for	6
it thats	-20
it to	-14
it to hr	14
it to me	-7
it to my	-15
it to the	8
it up	10
it up and	11
it with	6
it wont	-5
it wrong	-19
its	-59
its 104	-7
its @address	-8
its @again	6
its @blocked-what @job	8
its @blocked-what @list	-5
its @elsewhere	-7
its @left-what @corrected	7
its @left-what @corrected @list	7
its @person	15
its @remove-kindly	11
its @remove-kindly too	6
its @remove-kindly too much	6
its @these	11
its @these you	7
its @wrong-thing	14
its @wrong-thing @left-what	9
its _ $	-16
its _ @hour	6
its _ @job	8
its _ @list	-5
its _ @owner	13
its _ @wrong-thing	-10
its _ _ $	-18
its _ _ @blocked-what	8
its _ _ @left-what	-6
its _ _ @list	9
its _ _ @paren	6
its _ _ @people	-7
its _ _ @remove-kindly	-5
its _ _ much	6
its _ _ not	-5
its _ _ number	7
its _ _ one	-7
its _ _ paint	-10
its _ _ receiving	-6
its _ _ stop	6
its _ for	8
its _ haha	-6
its _ in	-9
its _ lol	-9
its _ on	-6
its _ phone	-5
its _ too	11
its _ wrong	7
its _ you	6
its a	-7
its about	6
its all	10
its all you	7
its an	-14
its her	14
its in	-13
its my phone	-5
its not	11
its not too	6
its ok	-5
its so	-19
its the	7
its the wrong	7
its time	10
ive	22
ive @remove-kindly	-5
ive @told	11
ive _ @elsewhere	6
ive _ @these	6
ive _ _ @blocked-what	-5
ive _ _ @list	7
ive _ _ @tail	11
ive _ _ from	-5
ive _ a	6
ive _ you	11
ive asked	11
ive been	-7
ive got	7
ive not	-5
izzit	-8
izzit $	-8
jaja	-137
jaja $	-108
jaja @quitenme	12
jaja @quitenme $	12
jaja _ _ $	-19
jaja _ _ @elsewhere	-8
jaja _ _ la	-5
jaja borrenme	12
jaja borrenme $	12
jajaja	-25
jajaja $	-13
jajaja _ @elsewhere	-5
jajajaja	-6
jajajaja $	-6
january	6
january $	7
jar	-7
jefa	6
jefa $	6
jefe	-27
jefe $	-8
jefe _ _ me	-10
jefe _ me	6
jefe _ no	-10
jefe me	-6
jefe que me	9
jefe que no	-9
jefe se	13
jefe tiene	-5
jen	-14
jess	-11
jess $	-11
jk	-15
jk $	-15
job	13
job _ _ dont	7
job _ _ lol	8
job in	7
jodan	5
jodas	-13
jodas _ _ $	-12
jode	19
jode _ jode	19
jode y	19
jode y jode	19
jodedera	8
joder $	11
joder _ _ $	12
join	-19
join $	-17
joined	20
joined @left-what	20
joke .	-6
jorge	-10
jose	14
jose $	8
joven	21
joven $	11
juan	-13
juana	-9
juana _ @elsewhere	-9
judge	-32
juego	-5
juego $	-6
jugar	-13
jugar $	-12
june $	-7
june @again	9
june and	9
junio	-6
junio $	-6
junk	13
junk _ _ $	16
junk _ me	7
junta	-12
junta $	-10
juntas	24
juntas $	22
junto	-8
junto @elsewhere	-5
junto a	-5
juro	-7
juro $	-7
jus	-15
just	-35
just @again	-6
just @carrier	7
just @doing	-7
just @dont	7
just @hour	-5
just @job	7
just @job @blocked-what	8
just @job @blocked-what alone	8
just @left-what	-6
just @paren	22
just @paren $	6
just @quiten	19
just @word	-5
just _ $	-7
just _ @blocked-what	11
just _ @carrier	-13
just _ @left-what	7
just _ @list	-9
just _ @name	-11
just _ @us	-5
just _ _ $	-11
just _ _ @elsewhere	19
just _ _ @job	6
just _ _ @left-what	-8
just _ _ @mensajes	-7
just _ _ @wrong-thing	7
just _ _ a	19
just _ _ alone	8
just _ _ of	10
just _ _ text	-7
just _ it	27
just _ me	17
just _ off	-13
just _ our	-5
just _ phones	-11
just _ this	-9
just _ to	-9
just _ your	-5
just about	-6
just asking	-6
just changed	-11
just changed @name	-11
just changed @name $	-11
just changed phones	-11
just delete	19
just dont	7
just got	-17
just got @carrier	-12
just got @elsewhere	-7
just got a	-7
just got off	-12
just leave	8
just leave me	8
just seeing	-6
just stop	22
just stop $	6
just tired	-10
just tired $	-5
justo	-15
justo $	-8
justo _ _ @elsewhere	-7
justo _ _ a	-6
keep	-24
keep $	-7
keep _ .	12
keep _ _ $	-68
keep _ _ and	17
keep _ _ coming	-8
keep _ _ i	9
keep _ _ my	6
keep _ _ of	6
keep _ _ on	9
keep _ _ to	17
keep _ and	20
keep _ coming	7
keep _ from	6
keep _ messages	-7
keep _ my	-9
keep _ number	11
keep _ texts	-24
keep _ these	-15
keep _ up	11
keep _ updates	-7
keep calling	-5
keep calling me	-5
keep getting	-16
keep getting these	-15
keep it	16
keep it up	11
keep my number	11
keep sending	33
keep sending $	37
keep texting and	20
keep the	-34
keep the texts	-16
keep them	6
keep them coming	7
keep these	-42
keep these texts	-27
keep your	43
keep your texts	25
keeps	-9
keeps _ _ .	7
keeps _ _ about	-6
keeps _ me	-11
keeps _ these	7
keeps sending	-5
keeps texting	-10
keeps texting me	-9
keisha	9
kev	-6
keyboard	-6
keys	-10
kick	22
kick rocks	21
kid _ me	7
kid was	8
kidding	-22
kill _ $	-11
kill _ _ $	7
kill _ texts	9
kill myself	-11
kill myself $	-11
kill the	7
kill the texts	7
killing	-25
killing _ $	-15
killing _ _ $	-6
killing _ today	-5
killing it	-12
killing me	-13
killing me $	-9
kindergarten	-8
kindly	47
kindly _ _ $	10
kindly _ _ name	8
kindly _ _ off	9
kindly _ me	10
kindly _ my	9
kindly make	8
kindly take	6
kitame	7
kitenme	19
klk	-8
knock	10
knock @left-what	7
knock @left-what @carrier	7
knock @left-what @carrier $	6
knock _ @carrier	12
knock _ _ $	6
knock _ off	13
knock it	7
knock it off	7
know	-38
know $	-10
know _ $	6
know _ _ want	10
know _ dont	9
know _ your	5
know if	-5
know it	-10
know it $	-10
know no	18
know that	-7
know who	6
know you	21
know you $	24
know you dont	7
knows	-6
kyle	18
la	-52
la 45	-5
la _ $	-18
la _ _ $	-39
la _ _ busca	13
la _ _ de	12
la _ _ di	6
la _ _ enfrente	-6
la _ _ horas	-9
la _ _ jaja	12
la _ _ la	-12
la _ _ les	6
la _ _ los	-14
la _ _ no	22
la _ _ o	-9
la _ _ permiso	-6
la _ _ puede	-11
la _ _ que	9
la _ _ querer	6
la _ _ se	9
la _ _ temporales	-10
la _ _ tengo	8
la _ _ ya	9
la _ _ yo	-6
la _ ahi	-5
la _ en	-9
la _ es	-7
la _ esa	6
la _ esta	-11
la _ gratis	14
la _ la	-6
la _ los	13
la _ ni	11
la _ no	-10
la _ nos	-6
la _ nosotros	-6
la _ o	6
la _ para	8
la _ por	-7
la _ porfavor	-13
la _ que	19
la _ quien	-9
la _ si	7
la _ tambien	-9
la _ ya	30
la agencia	-11
la autorizacion	24
la baja	6
la baja $	6
la basura	12
la basura $	13
la bondad	18
la bondad de	18
la calle	-16
la calle $	-14
la carne	-10
la casa	-7
la chamba	7
la chamba $	7
la chingada	10
la ciudad	14
la clinica	11
la clinica $	10
la compania	-8
la compania $	-8
la compania del	6
la de	-9
la direccion	-7
la direccion por	-6
la duda	-6
la duda $	-6
la duena	11
la eliminacion	6
la eliminacion de	6
la empresa	-13
la escuela	-8
la estufa	-8
la fcc	19
la fcc $	19
la fiesta	-6
la guitarra	-8
la historia	-8
la jodedera	8
la ley	-5
la linea	-6
la lista	-22
la lista $	18
la lista de	-21
la lista porfavor	-13
la lista y	-6
la manana	10
la maquina	-9
la muchacha	7
la neta	7
la novela	-11
la novela $	-11
la oficina	-10
la oficina $	-6
la otra	-17
la otra $	-5
la palabra	6
la palabra para	9
la persona	44
la pila	16
la pila $	16
la playera	12
la policia	12
la policia $	17
la primera	15
la propaganda	5
la proxima	22
la proxima los	14
la puerta	-12
la renta	-5
la rifa	7
la ropa	-12
la senora	8
la senora que	11
la tarjeta	-6
la tarjeta $	-6
la tele	-6
la tercera	7
la union ahi	-5
la union ni	6
la verga	12
la vida	-7
la vida $	-7
labor	-5
labores	-15
lady	9
laid	-20
laid @blocked-what	-16
laid @blocked-what @carrier	-16
laid _ @carrier	-16
laid _ _ @hour	-10
laid _ off	-16
laid me	-16
laid me off	-16
landline	5
landline $	6
landlord	-9
lar	-8
largate	8
largate $	17
largo	61
largo .	-6
largo @elsewhere	-5
largo @elsewhere @persona	-6
largo _ @persona	-6
largo _ _ $	-6
largo _ mi	-6
largo de	-5
largo de mi	-6
larguense	16
las	-19
las 10	-14
las 10 $	-7
las 5	-5
las 6 de	6
las _ $	30
las _ .	12
las _ _ $	-23
las _ _ favor	-11
las _ _ la	14
las _ _ las	13
las _ _ mas	-5
las _ _ que	-6
las _ de	16
las _ no	12
las _ por	-11
las _ y	-5
las cajas	-6
las comunicaciones	9
las juntas	7
las juntas $	7
las llaves	-8
las llaves $	-6
las suyas	11
las unas	-5
last	13
last _ $	-13
last _ _ $	15
last _ _ from	9
last _ _ it	-6
last _ _ no	-9
last _ _ send	6
last _ and	-10
last _ my	-6
last _ remove	15
last _ stop	17
last _ you	5
last month	6
last month $	8
last month and	-7
last name	-6
last one	21
last one $	19
last stop	-29
last time	11
last winter	-9
last year	11
lastime	-7
lata	5
late	-16
late $	-10
later	-14
later $	-5
laugh	-13
laughed	-10
laughed @hour	-7
laughed @hour @mensajes	-7
laughed _ @mensajes	-7
laughed _ text	-7
laughed at	-7
laughed at text	-7
laughing	-14
laughing $	-14
laundry	-6
law	9
law _ _ @texts	5
law _ _ texting	5
lawn	-15
lawn _ $	-15
lawyer $	6
lawyer _ $	-8
lawyer _ _ in	7
lawyer _ be	9
lawyer will	9
lawyer will be	9
lay @carrier @left-what	-11
lay _ @left-what	-11
lay _ the	-11
lay off the	-11
layoffs	-6
lazy	-5
le	-28
le @I_stop	9
le @beg	18
le @dije	-14
le @dije $	6
le @dije @elsewhere	-16
le @dije @elsewhere @elsewhere	7
le @dije @elsewhere @jefe	-21
le @dije que @please	11
le @escriban	17
le @escriban $	17
le @escriban @elsewhere	-10
le @sent	8
le @sent @paren	12
le _ $	-6
le _ @address	10
le _ @elsewhere	-35
le _ @escribir	11
le _ @nada	-6
le _ @paren	12
le _ @persona	-11
le _ @please	10
le _ @quitar	-8
le _ _ $	-13
le _ _ .	-15
le _ _ @address	15
le _ _ @elsewhere	7
le _ _ @jefe	-21
le _ _ @mensajes	11
le _ _ @numero	-11
le _ _ @paren	-32
le _ _ @persona	-10
le _ _ @please	22
le _ _ @quitar	-6
le _ _ @salir	19
le _ _ a	-7
le _ _ decir	11
le _ _ el	8
le _ _ escribir	-8
le _ _ jefe	-9
le _ _ la	8
le _ _ mensajes	14
le _ _ mi	-10
le _ _ no	22
le _ _ numero	-10
le _ _ por	10
le _ _ que	7
le _ _ salirme	19
le _ _ sin	-8
le _ _ stop	-13
le _ _ usted	-6
le _ _ y	8
le _ a	-10
le _ al	-24
le _ mi	-7
le _ no	10
le _ para	16
le _ que	21
le _ responda	-22
le ago	5
le ago para	5
le dan	-5
le di	-8
le digo	9
le digo $	12
le digo a	13
le digo que	-10
le dije	-18
le dije al	-21
le dije que	11
le encanto	-24
le escriban	22
le escriban $	11
le escribo	11
le gusto	-19
le gusto responda	-19
le gusto responda @paren	-19
le hago	6
le hago $	7
le mande	-11
le manden	6
le pico	20
le pico para	11
le pido	10
le puse	8
le tengo	6
le tengo que	6
lead	-18
lead $	-7
lead @boss-does	-6
lead _ _ @corrected	5
lead _ _ i	5
leave	108
leave $	64
leave _ $	39
leave _ _ $	26
leave _ _ alone	8
leave _ _ hell	9
leave _ _ hes	-15
leave _ _ lol	-15
leave _ _ man	8
leave _ _ me	-6
leave _ _ of	-12
leave _ _ off	-8
leave _ _ the	12
leave _ alone	-16
leave _ be	9
leave _ group	5
leave _ list	14
leave _ my	5
leave _ off	14
leave _ old	7
leave _ out	-12
leave _ some	-17
leave _ the	16
leave her	-14
leave her alone	-14
leave him	6
leave him alone	6
leave it	-7
leave me	11
leave me off	15
leave me out	-12
leave me some	-16
leave me the	16
leave my	-6
leave this	8
leave this group	5
leave us alone	-7
leave us be	5
leaving	-15
leaving @tail	-11
leaving _ $	-10
leaving now	-11
leche	-7
lee	-12
lee @elsewhere	-5
leer	6
leer $	-8
leer @elsewhere	5
leer _ @please	13
leer _ _ $	13
leer _ no	13
leer bien	9
left	21
left _ $	8
left _ _ .	6
left _ _ in	10
left _ job	9
left _ with	7
left alone	17
left alone $	17
left out	-11
left that	10
left that job	9
left the	12
leftovers	-14
leftovers $	-11
legal	-14
legal $	-8
legend	-8
legend $	-8
lejos	-12
leo	-15
leo $	-7
les	29
les @I_stop	10
les @I_stop @trabajo	7
les @I_stop @trabajo @elsewhere	7
les @beg	5
les @dije	27
les @dije @elsewhere	-5
les @dije @elsewhere @elsewhere	-5
les @dije que	23
les @dije que @address	12
les @dije que @please	11
les @escriban	-11
les @lose	-11
les @lose @escribir	-11
les @mensajes	-9
les @mensajes $	-9
les _ $	-7
les _ @elsewhere	-15
les _ @escribir	-11
les _ @nada	-11
les _ @persona	9
les _ @trabajo	9
les _ _ @address	20
les _ _ @mensajes	-8
les _ _ @numero	8
les _ _ @please	11
les _ _ celular	6
les _ _ de	11
les _ _ el	7
les _ _ los	-7
les _ _ no	11
les _ _ ya	22
les _ a	-16
les _ mandarme	-11
les _ mi	9
les _ nada	-11
les _ permiso	8
les _ que	39
les aviso	-5
les aviso $	-5
les di	7
les di @persona	7
les di @persona @numero	7
les di mi	7
les dieron	-7
les diga	13
les digo a	-6
les dije	18
les dije que	9
les dio	8
les dio @persona	6
les dio @persona @numero	6
les dio mi	6
les doy	14
les doy permiso	7
les olvide	-11
les olvide mandarme	-11
les paga	-6
let	27
let _ _ $	11
let _ _ go	17
let _ _ please	11
let _ _ the	-13
let _ go	9
let _ know	-13
let go	12
let me	8
let me be	9
let me go	9
let me know	-10
let my	24
letras	12
letras $	12
lets	-12
lets _ _ $	-5
letter	-5
letters	8
letters $	8
levanto	-6
ley	-8
ley _ _ @elsewhere	-7
libras	-9
libras $	-8
licenciado	7
lie	-14
lie $	-12
life $	8
liga	-15
liga $	-8
light	-13
light $	-8
like 15	-5
like _ $	-27
like _ _ $	-14
like _ _ a	-5
like _ _ and	13
like _ _ from	13
like _ _ it	-7
like _ _ list	5
like _ hrs	-5
like _ name	11
like _ not	5
like _ stop	8
like _ the	7
like my	11
like my name	11
like off	6
like out	5
like that	-24
like that $	-15
like that .	-6
like this	-9
like to	20
like you	-7
liked	-11
liked @word	-6
liked @word @paren	-6
liked @word @paren @left-what	-6
liked _ @paren	-6
liked _ _ @left-what	-6
liked _ _ to	-6
liked _ stop	-6
liked reply	-6
liked reply stop	-6
liked riverside	-8
likes	-5
limited	7
line	65
line $	69
line _ $	13
line _ _ lose	-7
line _ i	-7
line again	6
line again $	6
linea	13
linea _ _ ya	-11
linea _ de	11
linea es	10
linea es de	10
link	-15
link $	-8
link _ _ $	-8
link _ abre	-7
link no	-7
link no abre	-7
links	21
links $	23
list	56
list $	14
list _ $	43
list _ _ $	6
list _ _ a	-10
list _ _ carriers	-5
list _ _ my	-5
list _ _ on	13
list _ _ that	9
list _ _ the	9
list _ _ to	10
list _ _ yes	-10
list _ changed	-6
list _ just	-11
list _ moved	7
list _ names	-7
list _ not	15
list _ pull	10
list but	-6
list for	-7
list i	-10
list im	13
list is	-12
list of	-9
list of names	-7
list please	25
list please $	19
list we	6
list with	7
lista	9
lista $	16
lista _ _ llamar	8
lista _ _ que	11
lista _ los	6
lista _ me	-15
lista _ no	17
lista _ se	9
lista _ temporales	-10
lista de	-17
lista de los	6
lista de no	10
lista de temporales	-10
lista por	6
lista porfavor	-13
lista porfavor $	-13
lista porque	-7
lista ya	7
listed	-11
listed _ @blocked-what	-10
listed _ my	-10
listo	33
live	-22
live @left-what @these	6
live _ $	-24
live _ @these	6
live _ that	6
live in	8
live in that	6
llama	16
llama _ $	17
llama asi	19
llamada	-17
llamada $	-7
llamada _ _ @elsewhere	-8
llamadas @elsewhere	-12
llamadas _ _ $	8
llamadas _ _ @elsewhere	-8
llaman	-12
llamar _ _ que	-7
llamar a	6
llamarme	-11
llamarme $	-12
llame	-19
llame $	-14
llamen	-27
llamen $	-29
llamen _ texto	-6
llamen ni	8
llames	-10
llamo	7
llamo @elsewhere	6
llamo @elsewhere @elsewhere	6
llamo @elsewhere @elsewhere policia	6
llamo _ @elsewhere	6
llamo _ _ policia	6
llamo _ la	6
llamo a	6
llamo a la	6
llaves	-8
llaves $	-7
llega	18
llega _ @elsewhere	14
llega _ _ @elsewhere	21
llega _ _ al	13
llegan	-15
llegan @elsewhere @mensajes	-8
llegan @mensajes @elsewhere	-11
llegan @mensajes @elsewhere @elsewhere	-11
llegan _ @elsewhere	-15
llegan _ @mensajes	-8
llegan _ _ @elsewhere	-9
llegan _ _ @nada	5
llegan _ _ un	-9
llegan _ de	-10
llegan a	5
llegan los	-8
llegan textos	-6
llegan textos de	-8
llegando	15
llegando $	12
llegar	21
llegar @elsewhere	11
llegar @elsewhere @mensajes	11
llegar _ @mensajes	11
llegar _ _ $	9
llegar _ mensajes	11
llegar los	11
llegar los mensajes	11
llegaron @elsewhere	-6
llegaron _ @mensajes	-5
llegaron _ _ $	-6
llego	-35
llego $	-11
llego @elsewhere	-12
llego _ @address	-6
llego _ _ $	-6
llego _ _ @elsewhere	-6
llegue	-18
llegue $	-15
lleguen	-29
lleguen $	14
lleguen _ _ $	-21
lleguen _ mensajes	-35
lleguen _ textos	-7
lleguen estos	-37
lleguen estos mensajes	-37
llena	-6
llenan	15
llenan @elsewhere	15
llenan el	15
llenando	6
llenando @elsewhere	6
llenando _ _ @elsewhere	6
llenando _ _ de	6
llenando el	6
llene	-12
llene $	-12
lleva	-7
lleva @persona	-7
lleva _ _ $	-7
lleva mi	-7
llevar	-8
llevaron	-7
llevaron _ @elsewhere	-7
llevo	-22
llevo 6	-8
llorar	-13
llorar _ _ @elsewhere	-10
llores	-10
llores $	-10
llover	-6
lloviendo	-14
llueva	-6
llueva $	-6
llueve	-9
llueve $	-7
lmao	-6
lmk	-9
lo	-9
lo _ $	7
lo _ .	-6
lo _ _ aqui	-13
lo _ _ la	-6
lo _ _ lo	9
lo _ _ no	-8
lo _ _ puedo	14
lo _ _ reportar	-9
lo _ _ una	11
lo _ a	-15
lo _ de	6
lo _ la	6
lo _ las	7
lo _ no	9
lo _ por	-18
lo _ sindicato	9
lo _ trabajo	7
lo _ ustedes	-10
lo _ ya	-7
lo agradezco	8
lo agradezco $	8
lo bloqueo	6
lo de	-5
lo de la	6
lo de las	7
lo de ustedes	-9
lo del	17
lo del sindicato	9
lo del trabajo	7
lo digo	13
lo hagan	9
lo hagan $	9
lo mio	16
lo mio $	16
lo necesito	-8
lo pierdo	-6
lo pierdo $	-6
lo quite	-9
lo siento	-8
lo suyo	7
lo tengo	8
lo usen	11
lo usen $	11
lo uso	-13
lo va	-6
lo va a	-6
lo voy	-10
lo voy a	-10
loca	-11
loca $	-11
lock	-5
locked	-11
locked @carrier	-18
locked @lights	10
locked _ $	-15
locked _ @list	10
locked _ _ @corrected	10
locked out	-18
locked up	10
locker	-28
locker _ $	-12
locker _ _ not	-14
locker number	-23
locker number $	-11
loco	-7
loco $	-6
loco _ $	-6
lol	-74
lol $	-48
lol @blocked-what	-15
lol @paren	-17
lol @remove-kindly	10
lol @tail	16
lol @tail $	16
lol _ $	-20
lol _ @blocked-what	8
lol _ @job	5
lol _ @wrong-thing	-7
lol _ _ @corrected	-20
lol _ _ @left-what	6
lol _ can	9
lol _ me	8
lol jk	-14
lol jk $	-14
lol my	-15
lol not	10
lol seriously	16
lol seriously $	16
lol stop	-17
lol you	9
long	-17
long @mensajes	-5
long _ _ $	-6
longer	47
longer $	15
longer @hour	12
longer @hour @left-what	11
longer @want	12
longer _ @left-what	11
longer _ @list	8
longer _ _ $	31
longer _ _ @blocked-what	7
longer _ _ from	8
longer _ there	12
longer want	11
longer work	11
longer work there	11
look	-28
look _ $	-22
look _ @left-what	-6
lookin	36
lookin @left-what	37
lookin for	37
looking _ _ $	-11
loose	15
loose _ _ $	18
loose my	16
lor	-15
lor $	-5
lor .	-5
los	32
los _ $	49
los _ _ $	-7
los _ _ ahi	-7
los _ _ ahora	32
los _ _ el	-7
los _ _ este	11
los _ _ estoy	8
los _ _ la	-19
los _ _ les	-6
los _ _ me	5
los _ _ mi	-24
los _ _ no	-7
los _ _ numero	-6
los _ _ por	-17
los _ _ que	-7
los _ _ quieren	15
los _ _ reportar	10
los _ _ se	6
los _ _ si	-5
los _ _ turno	22
los _ _ ya	-6
los _ a	19
los _ antes	-10
los _ cancelen	5
los _ conmigo	6
los _ de	-46
los _ es	9
los _ la	-6
los _ otro	22
los _ por	12
los _ porfavor	5
los _ que	7
los avisos	-11
los avisos $	-9
los botones	-7
los celulares	-5
los celulares $	-5
los conozco	5
los contactos	-5
los contactos $	-5
los de	-20
los de la	-6
los del	15
los del otro	22
los demando	19
los demando $	19
los demas	-6
los demas $	-6
los denuncio	22
los denuncio $	13
los dos	13
los mande	6
los mande $	6
los manden	6
los mensajes	-22
los mensajes de	-25
los mensajes es	9
los platos	-5
los platos $	-5
los que no	13
los quiere	-24
los quito	13
los quito $	13
los reporte	17
los temas	-6
los textos	-10
los textos $	-5
los textos que	10
los voy	19
los voy a	19
lose	33
lose _ $	22
lose _ _ $	-7
lose _ contact	7
lose _ digits	8
lose _ number	15
lose it	12
lose it $	12
lose my	21
lose my $	10
lose my number	-8
lose the	17
lose the number	21
lose these	-15
losing	-7
lost	9
lost $	5
lost @blocked-what	-15
lost @blocked-what @list	-16
lost @blocked-what @list so	-8
lost @left-what	-8
lost _ $	46
lost _ @list	-27
lost _ _ @corrected	-6
lost _ _ so	-8
lost _ number	-8
lost _ phone	-8
lost _ so	-5
lost my	-15
lost my number	-7
lost my phone	-8
lost without	-10
loud .	6
love	-49
love .	-11
love . @corrected	-10
love . i	-10
love @again	8
love @list	-21
love @wrong-thing	11
love @wrong-thing god	12
love _ $	-24
love _ @corrected	-14
love _ _ $	-11
love _ god	12
love _ i	-14
love and	8
love of	12
love of god	12
love you	-21
loved	-12
loved _ _ @left-what	-8
lovely	-9
lovely _ @tail	-9
loving	-5
loving _ $	-5
lsit	6
lsit $	6
luck	9
luck @wrong-thing	8
luck with	8
lucky	-12
luego	-16
luego $	-11
lugar	9
lugar _ _ $	15
luis	-11
lunch _ is	6
luv	-10
luz	-13
luz $	-8
lying	-7
m	31
m _ $	20
m _ _ $	8
m escrivan	30
m escrivan $	30
ma	-15
ma ya	-12
maam	-7
maam $	-6
machine	8
machine $	8
mad	-19
mad $	-13
made	-11
made @left-what	-9
made _ $	-6
made the	-6
madre	13
madre @dejen	5
madre @dejen @elsewhere	5
madre @dejen @elsewhere @escribir	5
madre _ @elsewhere	5
madre _ _ @escribir	5
madre _ de	5
madre dejen	5
madre dejen de	5
madres	11
madres _ _ @elsewhere	11
mail	-12
make	26
make @blocked-what	9
make @left-what	-10
make @left-what $	-8
make @left-what @carrier	-21
make @left-what @paren	15
make @left-what @paren $	20
make @list	26
make _ $	-9
make _ @carrier	-22
make _ @left-what	18
make _ @list	6
make _ @paren	16
make _ @want-to	17
make _ _ $	-6
make _ _ @blocked-what	7
make _ _ away	13
make _ end	-21
make _ go	17
make _ so	6
make _ stop	16
make it	-9
make it $	-8
make it end	-21
make it stop	15
make me	5
make this	22
make you	11
makes	-5
making _ go	6
making me	-12
mal	27
mal $	-22
mal @elsewhere	27
mal @elsewhere @numero	27
mal @elsewhere @numero $	7
mal @elsewhere @numero yo	10
mal @lista	25
mal @lista es	24
mal @lista es @elsewhere	24
mal _ @numero	25
mal _ _ $	7
mal _ _ @elsewhere	22
mal _ _ un	24
mal _ _ yo	10
mal _ es	24
mal _ numero	19
mal el	27
mal el numero	22
mal este	25
mal este es	24
mala	-6
mam	12
mama	15
mama $	-7
mama _ $	10
mama _ _ que	9
mama _ quiere	9
mama de	7
mama no	10
mama no quiere	9
mames	-8
mames _ $	-7
mami	-14
mami $	-20
man _ .	5
man _ stop	5
manana	-13
manana $	-19
manana @nada	6
manana _ @elsewhere	14
manana _ _ $	-7
manana _ a	17
manana ni	6
manda	-19
manda _ $	-16
manda mensajes	-10
mandalo	-5
mandame	-9
mandamela	-9
mandamela $	-9
mandan	30
mandan $	17
mandan _ $	7
mandan _ que	7
mandan otro	6
mandan otro $	5
mandando	9
mandando $	14
mandando _ de	-10
mandando eso	8
mandando eso $	8
mandando los	5
mandando mensajes	-7
mandando por	-9
mandando textos	-10
mandando textos $	-7
mandar $	10
mandar _ $	-10
mandar _ _ $	8
mandar _ a	7
mandar a	-6
mandar mensajes	13
mandarme	24
mandarme $	10
mandarme _ $	14
mandarme cosas	5
mandarme cosas $	5
mandarme eso	8
mandaron	-8
mandaron _ @address	-5
mandaron _ _ $	-7
mande	-26
mande $	-10
mande _ $	23
mande _ _ las	7
mande _ de	16
mande _ por	-14
mande _ yo	7
mande a	-6
mande al	-17
mande mas	6
mande mensajes	-9
mande nada	8
mande stop	7
mandele	23
mandele @elsewhere	23
mandele a	23
manden	60
manden $	49
manden _ $	24
manden _ _ $	36
manden _ _ porfavor	-19
manden _ _ que	-17
manden _ _ trabajo	11
manden _ del	8
manden _ el	13
manden _ ingles	-7
manden _ otro	-13
manden a	-37
manden a otro	-13
manden al	-12
manden cosas	8
manden en	-7
manden en ingles	-7
manden lo	11
manden nada	25
manden sus	6
mandenlos	-6
mandenlos @elsewhere	-6
mandenlos _ _ $	-6
mandenme	-12
mandes	-24
mandes _ $	15
mandes _ _ $	-38
mandes _ _ no	-5
mandes _ jaja	-11
mandes eso	-9
mandes eso $	11
mandes mas	5
mando	-13
mando _ $	-8
manejando	-6
manera	13
manera @elsewhere	13
manera @elsewhere @salir	12
manera _ @salir	12
manera _ salirme	12
manera de	13
manera de salirme	12
manito	7
manny	-10
mantenimiento	-6
many .	8
many @mensajes	-6
many @mensajes @blocked-what	-6
many _ .	5
many _ @blocked-what	-6
many _ _ you	-7
many _ from	-6
many texts	-7
many times	15
many times $	6
map _ $	-5
maquina _ que	12
marca	-5
marcar	-5
marcus	15
marcus $	9
marcus is	10
maria	10
maria $	16
mark	6
mark @blocked-what	8
mark _ _ @off-when	7
mark _ _ as	7
mark me	8
marked	-9
marked _ _ @mensajes	-9
marked _ _ spam	-9
marked you	-9
marque	-18
marque _ _ $	-12
marques	-15
martes	-5
marzo	8
marzo _ @address	9
marzo _ _ $	9
mas	58
mas $	78
mas .	13
mas . no	6
mas _ $	-32
mas _ _ $	17
mas _ _ esto	8
mas _ _ mi	-7
mas _ a	9
mas _ de	-15
mas _ esto	9
mas _ favor	10
mas _ gracias	-12
mas _ la	12
mas _ me	-10
mas _ no	7
mas _ quiero	-5
mas abusos	-6
mas avisos	6
mas avisos $	6
mas cuartos	-5
mas cuartos de	-5
mas gracias	6
mas gracias $	6
mas info $	6
mas informacion	19
mas informacion $	19
mas invitaciones	15
mas le	17
mas mensaje	6
mas no	6
mas please	8
mas poquito	-10
mas por	12
mas por favor	10
mas porfavor	5
mas porfavor $	5
mas que me	-7
mas queria	12
mas sopa	-27
mas textos	7
mas textos $	7
mas y	13
mata	-5
matarme	-12
matarme $	-12
mate	18
maternidad	-6
matter	-19
matter @corrected	-19
matter what	-19
may	16
may @corrected	9
may concern	5
may i	9
mayo	-9
mayo $	-9
mayordomo $	-5
mayoria	-6
mayoria $	-5
mcat	-5
me	73
me $	110
me .	-10
me _ $	24
me _ .	6
me _ 10	12
me _ 5am	6
me _ _ $	-6
me _ _ .	-9
me _ _ ahi	7
me _ _ all	9
me _ _ alone	16
me _ _ anymore	6
me _ _ aqui	23
me _ _ baja	-10
me _ _ bono	-5
me _ _ but	-5
me _ _ buzon	15
me _ _ cenar	-6
me _ _ class	-9
me _ _ contact	6
me _ _ cosas	7
me _ _ cuartos	-5
me _ _ dame	6
me _ _ del	19
me _ _ do	7
me _ _ done	-14
me _ _ dont	-7
me _ _ duty	-10
me _ _ el	-15
me _ _ en	-18
me _ _ escribir	6
me _ _ ese	-9
me _ _ eso	13
me _ _ esto	-7
me _ _ face	-13
me _ _ final	-6
me _ _ for	30
me _ _ gracias	6
me _ _ heard	-6
me _ _ here	-8
me _ _ hot	8
me _ _ i	6
me _ _ ill	12
me _ _ it	13
me _ _ jaja	-14
me _ _ juntas	9
me _ _ la	10
me _ _ le	-14
me _ _ line	-7
me _ _ link	-7
me _ _ list	36
me _ _ llegar	11
me _ _ lo	-5
me _ _ lol	-8
me _ _ los	-18
me _ _ lsit	6
me _ _ making	5
me _ _ mandar	-29
me _ _ me	-12
me _ _ mensajes	-47
me _ _ my	5
me _ _ nada	47
me _ _ next	-9
me _ _ no	6
me _ _ numero	-33
me _ _ one	-10
me _ _ other	-9
me _ _ otra	-6
me _ _ otro	-46
me _ _ out	-5
me _ _ overtime	-5
me _ _ paz	10
me _ _ pila	16
me _ _ please	-21
me _ _ program	6
me _ _ querer	37
me _ _ quitenme	8
me _ _ recibir	11
me _ _ reporte	-22
me _ _ risa	-6
me _ _ salir	6
me _ _ se	6
me _ _ seguro	9
me _ _ sindicato	17
me _ _ stop	-10
me _ _ su	7
me _ _ sus	9
me _ _ text	5
me _ _ texto	-14
me _ _ texts	12
me _ _ that	18
me _ _ the	-8
me _ _ this	13
me _ _ time	14
me _ _ today	7
me _ _ too	-5
me _ _ tu	7
me _ _ veces	8
me _ _ verdad	-5
me _ _ went	14
me _ _ work	6
me _ _ write	-10
me _ _ y	12
me _ _ ya	20
me _ _ yo	7
me _ _ you	7
me _ _ your	15
me _ a	29
me _ address	-6
me _ adios	12
me _ al	-19
me _ all	37
me _ and	22
me _ any	10
me _ as	12
me _ borrar	24
me _ by	6
me _ cargar	-5
me _ como	-7
me _ con	15
me _ cosas	5
me _ dejen	7
me _ del	-12
me _ dicho	-7
me _ do	11
me _ dont	5
me _ el	-12
me _ eliminar	7
me _ en	44
me _ english	-7
me _ era	-6
me _ es	-9
me _ escribiendo	-10
me _ ese	-8
me _ eso	11
me _ esta	-6
me _ estos	-28
me _ estoy	-15
me _ first	-12
me _ flojera	-8
me _ for	-6
me _ from	15
me _ fuera	-14
me _ get	7
me _ gordo	5
me _ gracias	11
me _ hell	9
me _ i	28
me _ if	-5
me _ in	-6
me _ it	6
me _ its	-9
me _ la	-16
me _ las	-9
me _ leave	9
me _ like	6
me _ link	-5
me _ llegando	12
me _ lo	32
me _ los	-16
me _ love	-10
me _ mal	-25
me _ manana	-5
me _ mandando	12
me _ mandar	-7
me _ manden	6
me _ mas	34
me _ me	-26
me _ mejor	-16
me _ mensajes	-11
me _ mi	-12
me _ miedo	5
me _ month	-6
me _ more	12
me _ morir	-8
me _ mute	-7
me _ my	-9
me _ nada	-8
me _ ni	14
me _ nights	-6
me _ no	6
me _ now	8
me _ number	-12
me _ of	15
me _ on	-13
me _ or	8
me _ other	-7
me _ para	-9
me _ pierdo	-6
me _ please	9
me _ por	-23
me _ porfavor	6
me _ que	-25
me _ quien	-6
me _ quit	-13
me _ quitar	13
me _ quitenme	5
me _ reir	-6
me _ reminders	-5
me _ sacar	16
me _ salir	17
me _ ser	-9
me _ si	-7
me _ sin	42
me _ spanish	-8
me _ stuff	7
me _ su	6
me _ text	-21
me _ texting	-12
me _ textos	-8
me _ thanks	6
me _ the	7
me _ these	10
me _ this	-6
me _ to	-8
me _ tres	-6
me _ tu	-7
me _ un	-44
me _ unir	-5
me _ uno	-8
me _ whats	7
me _ with	9
me _ without	5
me _ work	-9
me _ ya	6
me _ you	-21
me _ your	12
me a	-24
me acuerdo	-10
me again	17
me again $	-12
me again and	16
me agreguen	9
me alone	32
me alone $	46
me alone lol	-15
me and	-12
me anden	13
me anden mandando	6
me anymore	23
me anymore $	22
me anything $	-5
me arrepenti	-6
me arrepenti como	-6
me at	-32
me at 5am	6
me at all	6
me at work	-9
me avisaron	-6
me avisas	-5
me avisen	14
me avisen de	12
me back	-17
me back on	-11
me back up	-6
me bajan	6
me baje	-23
me be	10
me be $	19
me borra	13
me borra $	10
me borran	16
me borraran $	6
me borraron	-7
me borras	9
me borre	5
me borre $	5
me borren	-10
me borren $	-8
me borren de	6
me borren por	-10
me borres	-14
me borro	10
me borro $	15
me busquen	12
me busquen $	9
me by	11
me cabe	-17
me cae gordo	5
me caigan	11
me chinguen	6
me comi	-5
me confunden	7
me consideren	23
me contacten	9
me contacten $	11
me contestaron	-11
me corrieron	-7
me corte	-11
me cry	-7
me cuentes	-6
me cuentes el	-6
me cuesta	10
me cuesta dejen	7
me da	-11
me da flojera	-8
me da miedo	5
me dan de	6
me de	5
me dejan	10
me dejan de	10
me dejaron	-7
me dejen	-28
me dejen de	-20
me dejen en	7
me dejen fuera	-12
me den	-11
me den de	-11
me despidieron	-7
me despidieron $	-5
me desuscribo	10
me desuscribo $	10
me dicen	-9
me dicen que	-9
me dieron	-14
me dieron este	5
me digas	-16
me dijeron	-9
me dijeron que	-8
me dio	-8
me distraen	5
me down as	6
me duele	-21
me echaron	-8
me echaron $	-6
me equivoque	-16
me equivoque al	8
me equivoque de	-17
me escriban $	10
me escriban al	-19
me escriban de	6
me escriban ni	11
me escriban ya	6
me escribas	-6
me escribas mas	5
me escribas por	-11
me escribieron	-17
me esta	-10
me estan	-13
me este	7
me este mandando	7
me esten	28
me falta	-8
me for	-5
me from	47
me from it	9
me from now	5
me from the	11
me from these	5
me fue	-11
me gastan	16
me go	9
me grites	-10
me gustaria	8
me gustaria que	8
me ha	-8
me ha dicho	-7
me hablen	27
me hablo	-22
me hace	13
me hace el	7
me hagas	-6
me hagas reir	-6
me han	-9
me he	-7
me his	-6
me how	-8
me i	-10
me if	-7
me if you	-6
me im	17
me in	22
me in $	-9
me inscribo	-20
me inscribo $	-20
me instead	-8
me instead $	-8
me interesa	-20
me interesa $	-19
me interesa la	-14
me interesa lo	14
me interesa su	12
me keep	-13
me know	-10
me know $	-5
me lastime	-7
me llaman	-12
me llame	-31
me llame $	-27
me llamen	-26
me llamen $	-29
me llamen ni	7
me llames	-10
me llega	12
me llegan	-14
me llegan los	-8
me llegan textos	-6
me llego	-20
me lleguen	-28
me lleguen $	14
me lleguen estos	-37
me llenan	15
me llenan el	15
me lo	-9
me lo pierdo	-6
me manda	-9
me manda mensajes	-6
me mandan	14
me mandaron	-8
me mande	30
me mande mas	5
me mande mensajes	-8
me manden	5
me manden $	6
me manden a	-16
me manden en	-6
me manden lo	11
me mandes	10
me mandes eso	11
me mandes nada	7
me mando	-5
me marques	-15
me mata	-5
me memes	-9
me molesta	-17
me molesta que	-12
me molesten	12
me molesten con	7
me money	13
me muero	-16
me muero $	-15
me my	-9
me no	10
me not	-8
me not my	8
me nothing	12
me nothing $	12
me of	17
me of $	11
me of the	6
me off	33
me off $	20
me off and	6
me off at	-6
me off i	18
me off mute	-7
me off nights	-6
me off now	6
me off or	6
me off this	-14
me olvido	-6
me on	-11
me on $	-6
me on it	-9
me on my	-10
me on your	5
me one	6
me one more	10
me or	7
me out $	-17
me out of	13
me pagan	-6
me pagaron	-18
me pagaron $	-18
me paguen	-6
me paso	-10
me perdi	-6
me please	24
me please $	18
me pongan	10
me pongan en	10
me puedan	10
me puede mandar	-5
me pueden	-9
me pueden borrar	14
me pueden quitar	-7
me pueden sacar	8
me pusieron	-6
me quejo	-6
me quejo $	-6
me quieren	-6
me quieren dar	-5
me quiero	7
me quiero morir	-8
me quiero salir	26
me quiero unir	-5
me quitan	6
me quitan $	8
me quitan de	-7
me quitaran	18
me quitaran $	18
me quitaron	-11
me quite de	5
me quiten	-29
me quiten de	-16
me quiten los	-13
me quito	-5
me registre	39
me retiro	12
me sacan	9
me sacan $	11
me sacaran	-13
me salgo	31
me salgo $	33
me salgo de	-10
me salgo del	8
me saquen	-8
me saquen del	-6
me sigan	9
me sigan mandando	8
me sigue	-5
me siguen	-19
me sirve	6
me some	-21
me tardo	-6
me tengan	6
me text	-23
me tf	15
me that	-8
me the address	-6
me the hell	9
me the link	-5
me then	6
me then $	8
me these	-7
me these $	-9
me this	8
me this $	8
me tiene	-7
me tienen	8
me to	-8
me to a	-7
me to come	8
me to leave	9
me toca	-8
me toco	-6
me too	14
me uno	-19
me uno $	-19
me until	-7
me up	5
me up $	-10
me up again	5
me up as	6
me van	10
me van a	10
me vio	9
me vio el	8
me voy	-10
me vuelvan	24
me vuelvan a	24
me vuelven	9
me vuelven a	9
me who	-7
me with	-8
me with you	-9
me you	37
me your	-5
mean	15
mean $	-9
mean @left-what	12
mean @left-what $	11
mean @paren	9
mean @paren $	9
mean _ $	18
mean it	18
mean it $	11
mean stop	9
mean stop $	9
meant	-13
meant @left-what	-5
meant _ @remove-kindly	-6
meant _ not	-6
meant to	-5
meat	-10
meat $	-5
medica	-15
medica _ @blocked-what	-5
medica _ me	-5
medio	8
medio $	9
medio _ @elsewhere	9
medio _ _ @trabajo	5
medio revoco	5
meet	-9
meet _ $	-6
meeting	-13
meeting $	-8
meetings	10
meetings _ _ $	12
meh	-11
meh $	-11
mejor	-46
mejor $	-25
mejor _ _ $	-6
mejor borrenme	11
mejor borrenme $	9
mejor no	-6
mejor texto	-20
mejor texto $	-20
member	16
member $	6
member .	7
membership	8
memes	-9
menor	5
menos	-11
menos $	-6
mensaje	-36
mensaje $	-20
mensaje _ _ $	6
mensaje _ _ no	-7
mensaje _ _ para	-5
mensaje _ cuesta	7
mensaje _ en	-9
mensaje _ voz	-7
mensaje _ y	12
mensaje de voz	-7
mensaje la	15
mensaje mas	22
mensaje mas y	12
mensaje me	7
mensaje me cuesta	7
mensaje ni	-7
mensaje que	-23
mensajeadera	18
mensajeadera $	18
mensajes	35
mensajes $	39
mensajes _ $	32
mensajes _ _ $	14
mensajes _ _ celular	-16
mensajes _ _ hago	-9
mensajes _ _ me	-27
mensajes _ _ sindicato	-7
mensajes _ favor	6
mensajes _ la	-10
mensajes _ le	-14
mensajes _ mi	-15
mensajes _ que	-8
mensajes _ se	6
mensajes _ texto	5
mensajes a	9
mensajes como le	-9
mensajes como se	6
mensajes conmigo	8
mensajes conmigo $	8
mensajes de	-37
mensajes de la	-10
mensajes de mi	-20
mensajes de texto	5
mensajes desde	-17
mensajes es	9
mensajes para	10
mensajes por favor	6
mensajes sin	-7
menso	-9
mentira	-19
menu	-15
mero	-7
mes	-10
mes $	-9
mess	10
message	-48
message $	-27
message _ in	-7
message _ me	-10
message me	13
message me $	7
message thanks	-12
message thanks $	-12
message to	-9
messaged	15
messaged $	14
messages	27
messages $	32
messages .	6
messages . i	8
messages . im	6
messages _ _ $	-12
messages _ _ i	-25
messages _ _ on	11
messages _ _ phone	-9
messages _ _ please	13
messages _ him	-18
messages _ i	8
messages _ im	6
messages _ my	-12
messages _ not	7
messages from	-28
messages off	6
messages off $	6
messages to	22
messages too	7
messaging	23
met	6
met @blocked-what	8
met my	8
metanse	8
mi	16
mi $	15
mi _ $	34
mi _ .	17
mi _ _ $	-10
mi _ _ ahi	10
mi _ _ borren	6
mi _ _ deja	-12
mi _ _ del	6
mi _ _ el	13
mi _ _ en	-8
mi _ _ esa	13
mi _ _ esta	-7
mi _ _ favor	11
mi _ _ la	-12
mi _ _ le	-5
mi _ _ lo	14
mi _ _ los	-9
mi _ _ me	-19
mi _ _ mensajes	8
mi _ _ mi	14
mi _ _ mis	9
mi _ _ no	-7
mi _ _ por	-6
mi _ _ quiere	8
mi _ _ quiero	10
mi _ _ sus	12
mi _ _ todo	14
mi _ _ una	5
mi _ _ volante	-7
mi _ _ y	-17
mi _ _ ya	-18
mi _ a	14
mi _ agarro	-6
mi _ borralo	8
mi _ borren	9
mi _ borrenme	5
mi _ con	-8
mi _ deje	6
mi _ del	-10
mi _ dice	7
mi _ el	-7
mi _ en	30
mi _ jaja	-6
mi _ le	6
mi _ me	-9
mi _ mi	5
mi _ no	8
mi _ nuevo	-13
mi _ numero	-16
mi _ para	14
mi _ pero	-12
mi _ personal	6
mi _ por	10
mi _ porque	-7
mi _ puso	9
mi _ quiere	-9
mi _ quitenlo	7
mi _ tiene	-6
mi _ viejo	-22
mi _ y	7
mi _ ya	-6
mi abogado	19
mi abuela	9
mi abuelita	10
mi abuelita dice	11
mi amor	-9
mi asiento	-8
mi aumento	-7
mi autorizacion	7
mi autorizacion $	7
mi baja	19
mi celular	50
mi celular $	6
mi celular no	5
mi celular para	14
mi celular quitenlo	7
mi compadre	-7
mi compadre $	-7
mi consentimiento	16
mi consentimiento $	17
mi cuenta	5
mi cunada $	-6
mi cunado	6
mi esposo $	-6
mi esposo que	8
mi ex	-16
mi familia	-10
mi gente	7
mi hermano	-9
mi hija	-10
mi informacion	8
mi jefa	6
mi jefa $	6
mi jefe	-25
mi linea	-10
mi mama	10
mi mama no	10
mi no	17
mi no $	10
mi no me	7
mi nombre	-30
mi nombre con	-7
mi nombre de	-7
mi nombre del	-7
mi nombre y	7
mi numero	21
mi numero .	11
mi numero a	10
mi numero borralo	8
mi numero en	23
mi numero nuevo	-13
mi numero viejo	-19
mi otro	-18
mi otro numero	-11
mi primo $	6
mi registro	12
mi senora $	-5
mi supervisor	-6
mi supervisor no	-6
mi suscripcion	21
mi suscripcion $	20
mi tarjeta	-7
mi telefono	23
mi telefono $	26
mi telefono en	7
mi turno	-12
mi vida	-5
mi y	10
mic	-17
mic _ $	-11
middle @wrong-thing	9
middle @wrong-thing @blocked-what	6
middle _ @blocked-what	6
middle of	9
might	-12
might @want-to	-8
might @want-to @left-what	-6
might _ @elsewhere	-7
might _ @left-what	-6
might _ @want	7
might _ a	-7
migra	-19
migra $	-16
miguel	9
miguel $	12
mija	-11
mija $	-9
mijo	17
mike	-42
mikes	-20
milk	-15
min	-20
min $	-15
mind	-17
mind @blocked-what	-14
mind @boss-does	11
mind @boss-does @blocked-what	11
mind @boss-does @blocked-what @carrier	11
mind _ $	-13
mind _ @blocked-what	12
mind _ @texts	6
mind _ _ $	-5
mind _ _ @carrier	12
mind _ _ @corrected	-14
mind _ _ i	-14
mind _ _ off	12
mind _ do	-14
mind _ me	12
mind _ texting	5
mind how	-14
mind how do	-14
mind how do @corrected	-14
mind take	11
mind take me	11
mine	19
mine $	22
mine .	7
mine _ $	-6
minutos	-6
mio	9
mio $	8
mio _ no	9
mio y no	9
miren	7
mirror	-6
mis	-21
mis _ $	-49
mis _ _ $	15
mis _ _ el	14
mis _ para	13
mis _ personales	7
mis _ todos	9
mis datos	16
mis datos $	-24
mis datos personales	7
mis hijos $	-5
mis mensajes	-14
mis mensajes $	-11
mis textos	-5
mis textos $	-5
misa	-10
misa $	-9
mismo	27
mismo $	27
miss	7
miss $	5
miss _ $	-6
miss _ _ $	-6
miss _ _ and	-7
miss _ already	-5
miss me	31
miss you	-14
miss you $	-5
miss you already	-5
missed	-23
missed @blocked-what	-12
missed @blocked-what @paren	-12
missed @went	-8
missed _ $	-8
missed _ @paren	-12
missed _ _ $	-10
missed _ stop	-12
missed my	-12
missed my stop	-12
mistake	48
mistake $	17
mistake @list	20
mistake _ $	15
mistake number	20
mixed	7
mixed @lights	7
mixed @lights @wrong-thing	7
mixed _ @wrong-thing	7
mixed _ with	7
mixed up	7
mixed up with	7
mobile no	-5
modo	-14
modo $	-11
mole	-10
mole _ $	-9
molesta	-16
molesta que	-12
molestando _ _ $	-9
molestando a	5
molestar	14
molestar $	14
molestarme	7
moleste	19
moleste _ _ $	7
molesten	22
molesten $	6
molesten _ _ $	6
molesten a	6
molesten con	7
molestes	-8
molestia	-12
molestia _ @lista	-8
mom	-13
mom $	6
mom _ _ the	7
mom _ _ you	-10
mom _ the	-10
mom is	-10
mom said	7
monday $	7
money	-7
money $	10
money .	-5
month	-15
month @again	-7
month @carrier	-6
month _ $	-10
month _ _ @blocked-what	-7
month _ _ my	-9
month and	-7
monton	14
moon	-7
moon $	-7
more	61
more $	44
more @address	25
more @address $	22
more @again	16
more @again @left-what	11
more @job	-14
more @left-what @list	7
more @left-what @list @list	7
more @mensajes	40
more @mensajes $	29
more @mensajes @address	6
more @mensajes @again	10
more @mensajes @again im	9
more @mensajes @blocked-what	-9
more @mensajes @left-what	6
more @mensajes @left-what @blocked-what	6
more @name	-7
more @no-more-of	-9
more @texts	20
more @texts $	7
more @texts @left-what	8
more @texts @left-what @blocked-what	8
more @these	7
more @these $	7
more @wrong-thing	-6
more @wrong-thing $	10
more @wrong-thing @list @address	6
more @wrong-thing @list @mensajes	-22
more _ $	29
more _ @address	16
more _ @belong	-5
more _ @blocked-what	-19
more _ @corrected	-9
more _ @left-what	15
more _ @please	9
more _ @texts	9
more _ _ $	13
more _ _ @address	15
more _ _ @blocked-what	-11
more _ _ @boss-does	6
more _ _ @corrected	10
more _ _ @cosas	7
more _ _ @list	5
more _ _ @mensajes	-22
more _ _ @person	-9
more _ _ @tail	6
more _ _ @then-when	-6
more _ _ from	-9
more _ _ i	10
more _ _ im	8
more _ _ more	9
more _ _ ok	6
more _ _ phone	6
more _ _ please	9
more _ _ then	-6
more _ _ union	7
more _ about	-6
more _ for	6
more _ from	-14
more _ here	-5
more _ i	-9
more _ it	6
more _ no	9
more _ please	10
more _ the	7
more and	9
more for	-6
more for me	-6
more message	17
more message $	9
more nothing	7
more nothing $	7
more overtime	-5
more please	25
more please $	22
more question	-5
more question $	-5
more reminders	6
more text	13
more text and	9
more texts from	-8
more than	-5
more time $	10
more to	10
more to this	7
more updates	8
morir	-8
morir $	-8
morning	-25
morning $	-13
morning _ the	-5
morning and	-6
mother	16
mother _ is	16
mother she	16
mother she is	16
mothers	7
move	-10
moved	16
moved _ $	8
moved _ _ @owner	7
moved away	13
moved away $	9
moved the	7
mr .	6
much	5
much .	6
much _ $	-6
much _ @carrier	16
much _ @left-what	-5
much _ _ $	15
much _ _ @want	6
much _ out	16
much you	-7
muchacha	12
muchacho	-10
muchacho $	-9
mucho	-11
mucho $	-23
mucho _ $	9
mucho pedir	13
muero	-16
muero $	-15
muerto	6
muerto @elsewhere	6
muerto @elsewhere @elsewhere	8
muerto _ @elsewhere	8
muerto _ la	8
muerto de	6
muerto de la	8
muevas	-5
mujer	-9
mum	-9
murio	9
must	8
must @take	6
must @want-to	-6
must _ _ @list	5
must be	-6
must have	6
mute	-17
mute _ $	-15
mute me	6
muy	-9
my	17
my $	15
my _ $	43
my _ .	16
my _ 2	-8
my _ 555	-11
my _ _ $	-10
my _ _ .	13
my _ _ 555	-6
my _ _ again	-14
my _ _ an	-5
my _ _ back	7
my _ _ bad	11
my _ _ be	19
my _ _ broke	-5
my _ _ but	-17
my _ _ dead	7
my _ _ do	-14
my _ _ for	-6
my _ _ his	-7
my _ _ i	12
my _ _ is	10
my _ _ law	5
my _ _ lose	-7
my _ _ night	10
my _ _ no	28
my _ _ not	15
my _ _ number	-9
my _ _ of	18
my _ _ off	-17
my _ _ old	8
my _ _ on	-15
my _ _ please	-11
my _ _ reads	-12
my _ _ removed	-7
my _ _ replied	-7
my _ _ rest	11
my _ _ see	-5
my _ _ she	13
my _ _ shut	-12
my _ _ so	-9
my _ _ sorry	5
my _ _ stop	-19
my _ _ text	-6
my _ _ texts	7
my _ _ the	-19
my _ _ them	24
my _ _ to	-6
my _ _ told	-8
my _ _ too	9
my _ _ with	8
my _ _ you	-6
my _ _ youre	15
my _ a	18
my _ again	8
my _ and	6
my _ anymore	9
my _ are	7
my _ at	26
my _ bill	-6
my _ changed	-13
my _ contact	-6
my _ didnt	-7
my _ died	-7
my _ do	10
my _ doesnt	7
my _ fr	9
my _ from	20
my _ gets	15
my _ go	13
my _ gone	7
my _ got	-14
my _ had	-6
my _ haha	-9
my _ has	7
my _ how	-15
my _ hurts	-5
my _ ill	-7
my _ instead	7
my _ is	32
my _ its	-6
my _ like	7
my _ needs	-9
my _ not	-8
my _ now	-26
my _ number	-37
my _ off	-23
my _ on	23
my _ one	-10
my _ out	31
my _ plan	8
my _ put	29
my _ reads	8
my _ remove	7
my _ removed	-5
my _ safe	-6
my _ says	20
my _ sees	21
my _ sent	-6
my _ set	-5
my _ she	7
my _ shift	-6
my _ signed	11
my _ still	-5
my _ stop	9
my _ taken	8
my _ test	-8
my _ text	-5
my _ to	-8
my _ told	-7
my _ too	-34
my _ up	23
my _ wants	-15
my _ was	-19
my _ will	7
my _ wont	-5
my _ would	-10
my _ wrong	-23
my _ your	7
my alarm	-10
my attorney	10
my attorney $	9
my back	-8
my bad	-23
my badge	-6
my birthday	-5
my boss	-24
my boss to	-12
my break	-5
my car	-11
my car $	-6
my card	-13
my card $	-15
my card and	5
my carrier	39
my cell	6
my check	-14
my circus	-12
my consent	6
my contact	12
my contact $	6
my cousin	-13
my cousin $	-7
my dad	16
my dad is	15
my data	-43
my data $	-31
my daughter set	-5
my daughters	8
my day	-9
my day off	-9
my digits	31
my digits $	6
my doctor	8
my doctor says	8
my email	-10
my emergency	-6
my emergency contact	-6
my english	7
my eyes are	10
my family	6
my family $	7
my favorite	-10
my finger	-17
my foreman	9
my friend	-9
my guy	5
my hair	-12
my hair $	-12
my hand	-5
my head	-10
my health	6
my hours	-7
my house	-5
my house $	-6
my husband and	5
my husband off	11
my husbands	-14
my husbands phone	-14
my info	19
my info $	11
my information	10
my kid	-9
my last	-13
my lawn	-15
my lawyer	18
my lawyer $	8
my lawyer will	9
my line	62
my line $	52
my love	-13
my love .	-10
my membership	7
my message	-6
my message $	-6
my messages	-9
my messages $	-10
my mind	-5
my mind how	-14
my mom	-6
my mom said	7
my mother	19
my mother she	16
my mothers	7
my name	39
my name $	23
my name and	11
my name down	-10
my name off	15
my name out	6
my name removed	-6
my new	-12
my new number	-11
my number	73
my number $	-31
my number at	7
my number back	12
my number changed	-13
my number down	7
my number for	12
my number from	20
my number lol	11
my number off	-14
my number on	20
my number out	7
my number remove	7
my number taken	8
my number was	-11
my old	-8
my old number	-6
my other	-10
my paystub	-5
my permission	13
my permission $	10
my personal 555	-9
my phone	-10
my phone $	37
my phone .	-5
my phone a	11
my phone at	15
my phone bill	-6
my phone died	-7
my phone in	-8
my phone is	6
my phone plan	8
my phone so	-8
my phone to	6
my phone was	-8
my picture	-7
my problem	-6
my roommate	19
my rsvp	-7
my rsvp $	-7
my screen	15
my shift	-6
my sign	11
my sign up	14
my signup	19
my signup $	15
my sister	-10
my son	9
my sons	6
my sons phone	6
my spot $	-5
my stop	-15
my supervisors	-9
my texts	-28
my texts $	-23
my tire	-23
my tires	-6
my toddler	-9
my whole	-8
my wife	13
my wife $	-7
my wifes	-7
my write	-7
my write up	-7
myself	12
myself out	9
n	-7
n @tail $	-5
n _ $	-8
n _ _ $	12
n thanks $	-5
n:1	89
n:10	-114
n:11	-90
n:12	-106
n:2	35
n:3	29
n:5	-7
n:6	-55
n:7	-55
n:8	-91
n:9	-129
nada	18
nada $	14
nada _ $	-12
nada _ _ $	-17
nada _ _ la	12
nada _ mensajes	11
nada _ nada	-17
nada _ quiero	-5
nada _ ustedes	25
nada con	5
nada con ustedes	7
nada de	19
nada de mensajes	11
nada de nada	-17
nada de ustedes	11
nada gracias	-9
nada mas	-7
nada mas $	-18
nada todavia	-11
nada todavia $	-11
nadie $	6
nadie @blocked-what	-9
nadie @blocked-what ha	-8
nadie @blocked-what ha dicho	-7
nadie @elsewhere	-23
nadie @lista	18
nadie _ $	-6
nadie _ @lista	13
nadie _ @said	-17
nadie _ _ $	-29
nadie _ _ @elsewhere	9
nadie _ _ dicho	-7
nadie _ ha	-8
nadie _ quiere	-15
nadie de	12
nadie los	-22
nadie me	-9
nadie me ha	-8
nadie se	18
nah	-11
nah $	-8
nah @tail	6
name	42
name $	42
name _ $	6
name _ .	8
name _ _ $	-7
name _ _ list	19
name _ _ raffle	-7
name _ _ sign	-6
name _ _ the	-12
name _ from	-7
name _ it	-6
name _ not	11
name _ number	8
name _ on	-6
name _ that	-9
name _ the	-16
name _ up	7
name _ your	9
name and	10
name and number	9
name down	-10
name of	-10
name off	9
name off that	-7
name off the	6
name off your	5
name out	6
name out $	8
name removed	-6
name removed from	-7
named	9
named _ @belong	16
named _ _ $	16
named _ here	16
names	-13
names $	-5
nap @hour	8
nap _ _ @job	8
nap _ _ shift	8
nap before	8
near	-6
necesito	6
necesito _ $	6
necesito que	9
need	20
need .	-8
need _ $	21
need _ _ $	9
need _ _ it	15
need _ _ me	-10
need _ _ of	8
need _ _ the	-10
need _ _ this	-7
need _ be	6
need _ get	-7
need _ lose	6
need _ more	10
need _ quit	6
need _ texts	9
need a	-15
need any	12
need any more	12
need anything	-6
need off	10
need off $	5
need the	8
need these	21
need this	29
need this $	28
need to be	6
need to get	-7
need to lose	6
need to quit	6
need you	-7
need your	-6
need your texts	8
needed	15
needed _ $	-5
needed _ _ $	18
needing	7
needing @left-what	7
needing the	7
needs _ .	-9
needs _ _ @blocked-what	-9
needs _ _ @carrier	-5
needs _ _ off	-5
needs to	8
neither	15
neither _ _ @blocked-what	11
nel	5
neta	7
netflix	-11
netflix $	-9
never _ _ $	-7
never _ _ again	17
never _ _ me	18
never _ _ number	20
never _ _ off	-24
never _ _ see	12
never _ _ text	7
never _ _ that	5
never _ _ these	-16
never _ _ this	-18
never _ _ you	13
never _ at	5
never _ be	10
never _ for	6
never _ from	-17
never _ here	5
never _ i	-6
never _ me	-15
never _ my	11
never _ nothing	-6
never _ out	-10
never _ text	6
never _ to	9
never again	23
never again $	6
never again text	9
never been	6
never call	6
never did	7
never had	16
never mind	-8
never said	-7
never said i	-6
never seen	-9
never text	23
never text me	14
never want	15
never want to	13
never was	9
never will	12
never will be	10
never worked	12
never worked at	5
new	-66
new $	-12
new @boss	7
new @job	12
new @list	-12
new @list $	-16
new @list @left-what	7
new @list same	-8
new @list same @list	-8
new @list who	11
new @list who @list	11
new @mensajes	-41
new @people	-6
new @wrong-thing .	6
new _ $	-62
new _ .	12
new _ @dont	7
new _ @left-what	6
new _ @pictures	8
new _ _ @boss	8
new _ _ @want	10
new _ _ need	10
new _ _ number	-8
new _ _ this	5
new _ dont	7
new _ same	-8
new _ to	10
new job	9
new owner	7
new phone	-13
new phone $	-14
new phone same	-8
new phone who	11
new place	6
new place .	6
new truck	6
news	6
next	16
next @left-what	-7
next @mensajes	20
next @paren	-9
next @people	13
next @people @these	9
next @wrong-thing you	9
next _ $	-24
next _ @boss-does	11
next _ @corrected	11
next _ @these	9
next _ _ @left-what	8
next _ _ comes	9
next _ _ to	10
next _ goes	11
next _ i	11
next _ that	9
next _ you	15
next one	13
next one that	9
next stop	-9
next text	14
next time you	9
ni	61
ni _ $	-10
ni _ _ a	14
ni _ _ como	-8
ni _ _ compania	6
ni _ _ mas	14
ni _ _ nada	14
ni _ del	-8
ni _ escriban	6
ni _ la	6
ni _ mas	29
ni _ me	5
ni _ nadie	6
ni _ ninguna	12
ni _ no	-8
ni _ puedo	13
ni a	11
ni a ninguna	12
ni conozco	-8
ni de la	6
ni de nadie	6
ni manden	20
ni manden $	20
ni me	18
ni me escriban	6
ni modo	-14
ni modo $	-11
ni nada	13
ni nada $	21
ni pio	-6
ni pio $	-6
ni que	-5
ni una	9
ni uno	30
ni uno mas	30
ni8	-7
ni8 $	-6
nice _ $	6
nice _ @left-what	8
nice _ _ but	8
night	-8
night and	10
nights _ _ me	9
nina	-5
nine	7
nine @mensajes	7
nine _ @left-what	6
nine _ in	6
nine messages	7
ningun	44
ningun _ $	30
ningun _ _ $	9
ningun _ mas	7
ningun medio	6
ningun medio $	6
ningun mensaje	7
ningun mensaje mas	7
ninguna	18
ninguna _ $	7
ninguna _ _ $	13
ninos	-35
ninos $	-33
nite	-11
nite $	-9
no	28
no $	7
no . on	-6
no _ $	53
no _ .	-20
no _ _ $	42
no _ _ .	16
no _ _ about	-6
no _ _ al	-38
no _ _ antes	-7
no _ _ aqui	-26
no _ _ avisos	9
no _ _ bien	8
no _ _ borrame	6
no _ _ calor	-9
no _ _ cancelen	6
no _ _ caro	-9
no _ _ celular	7
no _ _ con	24
no _ _ consentimiento	10
no _ _ contactado	9
no _ _ contra	7
no _ _ cosas	6
no _ _ de	-15
no _ _ dejen	-22
no _ _ del	7
no _ _ dont	-16
no _ _ el	-6
no _ _ ella	11
no _ _ en	45
no _ _ es	-20
no _ _ esa	16
no _ _ escribir	-6
no _ _ eso	32
no _ _ este	-11
no _ _ esto	20
no _ _ estos	-20
no _ _ estoy	-14
no _ _ favor	10
no _ _ food	-7
no _ _ for	6
no _ _ from	-15
no _ _ fuera	-13
no _ _ gracias	-9
no _ _ he	-5
no _ _ him	-23
no _ _ i	-11
no _ _ invitaciones	14
no _ _ jaja	-8
no _ _ la	-17
no _ _ letras	12
no _ _ lista	-8
no _ _ llamar	7
no _ _ lo	22
no _ _ loco	-17
no _ _ los	-20
no _ _ manana	-5
no _ _ mandando	16
no _ _ mandar	-13
no _ _ mandarme	-15
no _ _ manden	9
no _ _ mas	44
no _ _ me	41
no _ _ mejor	-15
no _ _ mensaje	-13
no _ _ mensajes	-7
no _ _ messages	-7
no _ _ mi	-10
no _ _ molestia	-7
no _ _ more	7
no _ _ my	-7
no _ _ nada	-8
no _ _ no	20
no _ _ nombre	-27
no _ _ nothing	7
no _ _ number	8
no _ _ numero	23
no _ _ o	6
no _ _ olvide	-12
no _ _ otro	-10
no _ _ para	15
no _ _ parar	-6
no _ _ persona	24
no _ _ please	10
no _ _ por	-9
no _ _ porfavor	10
no _ _ pueden	5
no _ _ que	10
no _ _ quien	-9
no _ _ quitar	6
no _ _ recibiendo	17
no _ _ reir	-6
no _ _ salir	-10
no _ _ senora	10
no _ _ ser	-10
no _ _ servicio	18
no _ _ sin	-15
no _ _ sindicato	8
no _ _ solo	-11
no _ _ somos	-5
no _ _ sopa	-27
no _ _ soy	-6
no _ _ su	11
no _ _ sus	7
no _ _ tanto	-6
no _ _ telefono	8
no _ _ texts	18
no _ _ that	7
no _ _ the	9
no _ _ these	9
no _ _ this	18
no _ _ to	11
no _ _ tono	9
no _ _ verdad	-11
no _ _ what	-6
no _ _ y	14
no _ _ ya	-8
no _ a	28
no _ abusos	-6
no _ acuerdo	-20
no _ agreguen	9
no _ ahora	-8
no _ al	-17
no _ anden	13
no _ aqui	38
no _ avisen	12
no _ avisos	9
no _ borren	-28
no _ bueno	-5
no _ by	11
no _ cabe	-17
no _ cafe	-11
no _ caigan	11
no _ caso	-6
no _ chinguen	6
no _ con	19
no _ conozco	7
no _ consideren	23
no _ contacto	10
no _ contestaron	-10
no _ continuar	5
no _ cuentes	-6
no _ de	-74
no _ dejaron	-6
no _ dejen	-35
no _ den	-18
no _ desde	11
no _ didnt	-8
no _ digas	-15
no _ dinero	-6
no _ donde	-7
no _ dont	7
no _ doy	7
no _ duele	-17
no _ en	28
no _ equivocado	5
no _ es	7
no _ escriba	5
no _ escribas	-6
no _ escribieran	-7
no _ escribieron	-10
no _ ese	-16
no _ eso	-29
no _ estar	26
no _ este	16
no _ esten	23
no _ esto	32
no _ estos	10
no _ from	-19
no _ gracias	14
no _ grites	-10
no _ hablen	27
no _ hacer	-7
no _ hagan	8
no _ hagas	-6
no _ han	-8
no _ has	-8
no _ here	63
no _ his	6
no _ in	-8
no _ interes	11
no _ interesa	-7
no _ interesada	17
no _ interesado	18
no _ ir	-11
no _ jaja	-14
no _ juan	-13
no _ la	9
no _ las	80
no _ leer	12
no _ les	-11
no _ llamadas	-12
no _ llamen	-8
no _ llames	-10
no _ llegan	-9
no _ llego	-6
no _ lleguen	-18
no _ lo	-7
no _ mandando	9
no _ mandaron	-6
no _ mande	32
no _ manden	14
no _ maria	12
no _ marques	-15
no _ mas	35
no _ me	8
no _ message	11
no _ messages	-38
no _ mi	19
no _ mis	12
no _ molesta	-14
no _ moleste	8
no _ molesten	7
no _ molestia	-6
no _ muevas	-5
no _ nada	-22
no _ needed	23
no _ ningun	33
no _ ninguna	-9
no _ no	15
no _ nothing	7
no _ nunca	-6
no _ of	17
no _ on	-9
no _ or	5
no _ otro	-8
no _ overtime	-5
no _ pagaron	-18
no _ participar	14
no _ perderme	-13
no _ permiso	28
no _ pick	-5
no _ please	-8
no _ pongan	8
no _ poquito	-10
no _ propaganda	10
no _ que	-7
no _ quedarme	-12
no _ quien	23
no _ quiero	21
no _ quitan	10
no _ quiten	-27
no _ recibir	5
no _ recordatorios	5
no _ saber	23
no _ salgo	-9
no _ salir	-28
no _ saquen	-6
no _ seguir	24
no _ senal	-10
no _ siguen	8
no _ sirve	6
no _ spam	-12
no _ sus	12
no _ tan	-9
no _ tarde	-7
no _ texting	6
no _ textos	17
no _ texts	6
no _ trabajar	-6
no _ updates	8
no _ usen	-7
no _ vivir	-22
no _ voy	-11
no _ vuelvan	24
no _ want	10
no _ what	-17
no _ who	10
no _ work	12
no _ yet	-8
no _ yo	11
no a	-8
no abre	-13
no abre $	-11
no aguanto	-25
no aguanto $	-8
no alcance	-8
no and	7
no autorice	8
no cabe	-12
no call	6
no calls no	11
no calls please	-6
no cap	-6
no cap $	-7
no chingues	-15
no clue who	10
no como	-8
no conozco	20
no conozco a	14
no contact	27
no contact $	26
no contactar	5
no contesta	-11
no contesta $	-10
no conteste	-7
no conteste $	-7
no de	-9
no deja	-15
no deja de	-14
no deje	-15
no dejen	-38
no dejen de	-33
no deseo	40
no deseo continuar	5
no deseo ser	9
no di	18
no di permiso	18
no dije	-9
no doy	13
no doy mi	8
no duermo	-6
no el	-10
no el otro	-9
no entendi	-10
no entienden	13
no entiendo	-6
no enviar	6
no enviar $	5
no era	-6
no es	25
no es $	11
no es aqui	31
no es de	5
no es el	10
no es la	12
no es mi	16
no es molestia	-6
no es spam	-13
no escriban	14
no escriban $	11
no escribir	5
no esta	12
no estaciones	-9
no estar en	9
no estas	-20
no este	6
no esten	12
no estoy	11
no estoy en	7
no estoy interesada	7
no estoy interesado	18
no frieguen	14
no frieguen con	13
no friegues	-8
no fue	-8
no fui	-12
no fui $	-6
no gracias	-16
no gracias no	11
no guarden	13
no guarden mi	13
no habla	6
no hace	-8
no hay	-24
no hay ningun	22
no hay senal	-9
no heat	-12
no im	-6
no insistir	9
no insistir $	9
no interest	12
no inventes	-7
no jodan	5
no jodas	-13
no le	-10
no le escriban	13
no le manden	6
no les	-11
no les doy	7
no lie	-6
no lie $	-6
no linda	7
no list	-6
no llamar	9
no llamar $	15
no llores	-10
no llores $	-10
no llueve	-7
no llueve $	-6
no lo	-7
no lo hagan	9
no longer	34
no longer want	11
no longer work	11
no los	13
no los quiero	9
no luego	-6
no luego $	-6
no m	13
no mames	-8
no mande	8
no mande nada	6
no manden	19
no manden $	12
no manden al	-8
no manden mas	10
no mandes	-23
no mas	30
no mas $	38
no mas abusos	-6
no mas avisos	6
no mas de	6
no mas mensajes	6
no mas poquito	-10
no mas por	6
no matter	-17
no matter what	-17
no me	38
no me acuerdo	-20
no me agreguen	9
no me anden	13
no me avisen	12
no me borren	-33
no me cabe	-17
no me caigan	11
no me chinguen	6
no me consideren	23
no me contestaron	-10
no me cuentes	-6
no me dejaron	-6
no me dejen	-39
no me den	-18
no me digas	-15
no me duele	-17
no me escriban	-17
no me escribas	-6
no me escribieron	-10
no me este	7
no me esten	22
no me grites	-10
no me hablen	27
no me hagas	-6
no me han	-8
no me interesa	6
no me llamen	-8
no me llames	-10
no me llegan	-9
no me llego	-6
no me lleguen	-18
no me mandaron	-6
no me mande	29
no me mandes	10
no me marques	-15
no me molesta	-15
no me molesten	7
no me pagaron	-17
no me pongan	8
no me quitan	10
no me quiten	-28
no me salgo	-9
no me saquen	-6
no me sirve	6
no me voy	-9
no me vuelvan	24
no mensajes	10
no message	-12
no messages	-21
no molestar $	7
no moleste	14
no molesten	8
no molestes	-8
no more	36
no more $	22
no more message	8
no more nothing	7
no more overtime	-5
no more to	6
no more updates	8
no necesito	7
no need	-16
no need to	-14
no nos	-20
no not	-15
no nothing	7
no nothing $	7
no ocupo	9
no oigo	-17
no one by	11
no onions	-7
no onions please	-7
no paren	-13
no part	15
no part of	15
no pasa	-12
no patrick	35
no pedi esto	10
no pedi que	-13
no pertenece	6
no pienso	5
no podre	-8
no point	5
no porfavor	19
no porfavor $	12
no prende	-5
no prob	-10
no puedo	-28
no puedo $	-13
no puedo salir	-18
no pues	-5
no queda	-6
no queria	-23
no queria mensajes	-17
no quiera	-5
no quiere	14
no quiere mensajes	7
no quiere que	9
no quieren	13
no quiero	45
no quiero $	37
no quiero hacer	-7
no quiero ir	-7
no quiero llamadas	-12
no quiero los	7
no quiero mas	-6
no quiero nada	26
no quiero perderme	-13
no quiero propaganda	7
no quiero que	-12
no quiero quedarme	-12
no quiero saber	23
no quiero seguir	24
no quiero sus	9
no quiero textos	7
no quiero trabajar	-5
no quiero vivir	-22
no recibi	-9
no recibir	7
no recibir $	18
no recibir mas	-12
no recibo	-8
no recibo los	-8
no reply	14
no rush	-9
no rush $	-8
no saben	6
no se	-36
no se leer	7
no se les	-11
no se por	-8
no se quien	8
no seas	-13
no send	16
no send me	8
no ser	7
no sigan	17
no sigan $	6
no signal	-12
no sirve	-28
no sirve $	-8
no soy	81
no soy de	-29
no soy juan	-13
no soy la	16
no soy maria	12
no soy quien	15
no soy yo	19
no stop	12
no stop $	6
no te	-5
no tengo	-17
no tengo interes	11
no tengo nada	6
no text	-28
no text $	-19
no texts no	8
no tienen	11
no tienen permiso	6
no trabaja ahi	-10
no trabajo	34
no trabajo ahi	18
no trabajo en	23
no understand	6
no usen	14
no va	-6
no vamos	-5
no vamos a	-5
no vi	-18
no viene	-6
no vino	-8
no vive	14
no vive aqui	7
no voicemails	-27
no vuelvan	12
no vuelvan a	10
no vuelvas	6
no vuelvas a	8
no want	26
no way	-17
no way $	-17
no worries	-10
no y	12
no y siguen	8
no you	-14
no you didnt	-8
nobody _ $	-27
nobody _ _ here	16
nobody _ _ that	9
nobody _ _ the	-15
nobody _ _ this	-10
nobody _ _ us	-6
nobody _ for	6
nobody _ me	-5
nobody _ stop	-14
nobody _ these	11
nobody _ wants	-17
nobody asked	12
nobody can	-23
nobody can stop	-22
nobody here $	-18
nobody here wants	-17
nobody named	20
nobody wants	6
noche	-5
noche $	-6
noche _ $	-5
noche _ _ @elsewhere	6
noche y	10
noches	-5
nomas	-24
nomas $	-6
nomas _ _ $	13
nomas _ _ dinero	-5
nomas _ los	-9
nomas _ nuestro	-5
nomas de	-10
nomas de los	-9
nomas no	-6
nomas quieren	-5
nomas quieren nuestro	-5
nomas textos	16
nombre	-34
nombre _ _ $	-7
nombre _ _ lista	-14
nombre _ _ pero	-7
nombre _ esa	13
nombre _ la	-26
nombre _ me	-6
nombre _ volante	-7
nombre con	-7
nombre de	-11
nombre de esa	13
nombre de la	-26
nombre del	-7
nombre del volante	-7
nombre pero	-6
nombre y	10
nombre y mi	6
nope	8
nope .	13
nope . @carrier	13
nope . @carrier .	11
nope . off	5
nope _ @carrier	13
nope _ _ .	11
nope _ off	5
normal	-9
nos	-54
nos _ $	-20
nos _ _ $	-8
nos _ _ .	6
nos _ _ celulares	-5
nos _ _ de	-6
nos _ _ la	14
nos _ de	15
nos _ los	-6
nosotros	-11
not	65
not $	7
not .	7
not _ $	34
not _ _ $	13
not _ _ .	8
not _ _ all	9
not _ _ anymore	-12
not _ _ at	-9
not _ _ being	-7
not _ _ do	-11
not _ _ dont	5
not _ _ ever	5
not _ _ from	-10
not _ _ here	8
not _ _ i	-11
not _ _ is	-7
not _ _ it	-6
not _ _ list	-30
not _ _ me	24
not _ _ mom	-13
not _ _ my	-11
not _ _ of	-10
not _ _ phone	-7
not _ _ please	9
not _ _ text	14
not _ _ texting	-9
not _ _ the	9
not _ _ there	9
not _ _ think	23
not _ _ this	14
not _ _ until	-8
not _ _ your	13
not _ again	7
not _ all	9
not _ anymore	-7
not _ but	-6
not _ circus	-12
not _ i	-10
not _ im	-18
not _ in	6
not _ it	7
not _ its	13
not _ list	6
not _ lol	-12
not _ me	-11
not _ member	13
not _ much	6
not _ my	-5
not _ number	-9
not _ on	17
not _ person	-6
not _ remove	9
not _ right	24
not _ stop	13
not _ text	29
not _ texts	-6
not _ thanks	6
not _ that	6
not _ the	-26
not _ them	9
not _ these	18
not _ to	11
not _ with	10
not _ worker	9
not _ wrong	-15
not _ yet	-14
not _ you	8
not a worker	9
not a wrong	-14
not anymore	-13
not asking	-7
not at	12
not at all	9
not bad	-10
not be	15
not be on	8
not being	22
not blocking	-8
not bothering	-17
not bothering me	-17
not call	22
not call list	9
not contact me	6
not ever	6
not for	-12
not for me	-12
not get these	15
not going	-15
not going $	-10
not good	-11
not good at	-10
not have	6
not her	-7
not her number	-10
not him	33
not him $	32
not his	-12
not in	10
not in the	7
not interested $	11
not interested in	-19
not interested thanks	6
not intrested	12
not it	-15
not it $	-15
not joining	6
not keep	6
not keep my	6
not me	24
not me $	30
not me not	8
not mine	6
not my	-9
not my circus	-12
not my number	9
not on the	-6
not one	13
not one more	13
not say	9
not stop	-24
not stop $	-22
not sure	-20
not sure $	-15
not telling	-5
not text	9
not text $	-10
not text him	6
not texting	5
not texting me	5
not that	-9
not the person	-6
not the right	24
not this	-6
not today	-19
not too	6
not too much	6
not use	5
not want	9
not welcome	14
not welcome $	12
not what	-7
not who	23
not who you	23
not with	5
not write	11
not write to	8
not yet	-8
not yet $	-8
not your	15
not your member	14
note	8
note @left-what	9
note @left-what @blocked-what	9
note @left-what @blocked-what @wrong-thing	9
note _ @blocked-what	9
note _ _ @wrong-thing	9
note _ my	9
nothing	20
nothing $	13
nothing _ .	-7
nothing _ _ $	22
nothing _ _ i	6
nothing _ do	-8
nothing _ please	40
nothing _ you	10
nothing against	9
nothing against you	5
nothing else	25
nothing from	12
nothing more	20
nothing much	-8
nothing to	-8
nothing to do	-8
notice	-9
notice $	-6
notificaciones	25
notificaciones $	14
notifications	9
notifications _ _ $	5
novela	-17
novela $	-17
now	13
now $	-16
now _ $	10
now _ _ dont	6
now _ _ my	-6
now _ _ no	5
now _ _ of	7
now _ _ your	10
now _ dont	6
now _ me	7
now _ the	12
now and	6
now i	6
now it	-6
now on	7
now on $	10
now so	7
now will	-5
nt	17
nuestro	-7
nuestro dinero	-5
nuevo	-16
nuevo $	-19
nuevo @elsewhere	14
nuevo _ $	-6
nuevos	-10
nuevos .	-5
number	49
number $	51
number .	18
number 2	-17
number 3	-10
number 555	-13
number _ _ $	20
number _ _ .	11
number _ _ around	-5
number _ _ from	-7
number _ _ i	-11
number _ _ in	13
number _ _ is	-6
number _ _ it	13
number _ _ me	-7
number _ _ my	-8
number _ _ not	-13
number _ _ off	-10
number _ _ office	-7
number _ _ on	-10
number _ _ sending	-6
number _ _ system	-8
number _ _ text	-11
number _ _ use	-8
number _ _ who	-5
number _ _ your	-13
number _ away	8
number _ be	7
number _ calling	-5
number _ combo	-8
number _ dont	-10
number _ get	9
number _ hands	17
number _ in	11
number _ like	-8
number _ my	-9
number _ not	-5
number _ now	-17
number _ of	19
number _ on	-15
number _ please	-17
number _ the	-6
number _ update	-7
number _ was	-5
number again	-17
number again $	-18
number and	-5
number anymore	-10
number at	7
number at the	7
number back	12
number back $	11
number bud	11
number bud $	11
number changed	17
number changed hands	17
number down	7
number ending	13
number ending in	13
number equivocado	10
number for the	-7
number for this	6
number from	15
number from now	-9
number from the	7
number in	10
number in the	8
number is	-35
number is this	-7
number isnt	5
number its	-11
number lol	6
number lol $	5
number of	-10
number of the	-8
number off	-12
number off $	-16
number on	22
number on my	5
number one	-10
number or	-6
number out	14
number out of	17
number please	-38
number please $	-21
number please update	-7
number remove	7
number remove it	7
number saved	-8
number still	-5
number taken	8
number to	10
number to the	-6
number was	-11
number you	6
numbers	-18
numbers _ $	5
numbers _ _ $	-26
numbers to	-25
numero	72
numero $	15
numero .	11
numero _ $	49
numero _ _ $	10
numero _ _ de	5
numero _ _ el	-6
numero _ _ es	8
numero _ _ otro	-23
numero _ _ ya	10
numero _ a	-5
numero _ empleado	-5
numero _ este	-23
numero _ no	-7
numero _ y	-17
numero a	-8
numero a la	6
numero a mi	6
numero borralo	8
numero borralo $	8
numero de	-25
numero de empleado	-5
numero de mi	-7
numero del	-6
numero en	23
numero equivocado	-16
numero equivocado $	-8
numero equivocado de	-8
numero errado	19
numero errado $	19
numero no	13
numero nuevo	-11
numero nuevo $	-11
numero privado	10
numero que	9
numero viejo	-28
numero viejo y	-16
numero ya	-11
numero ya no	-14
nunca	-10
nunca _ _ $	-10
nunca _ _ en	13
nunca _ _ no	-24
nunca _ que	-24
nunca _ trabajado	13
nunca dije	-24
nunca dije que	-24
nunca he	12
nunca he trabajado	13
nunca me	-7
nurse	8
nursing @left-what	5
nursing @left-what @again	5
nursing _ @again	5
nursing home	5
nvm	-11
nvm $	-9
o	-41
o @address	-12
o @address @elsewhere	-9
o @address @elsewhere @elsewhere	-9
o @please	-12
o @please $	-7
o _ $	-9
o _ @elsewhere	-15
o _ @nada	-7
o _ _ $	-7
o _ _ @elsewhere	-10
o _ _ @trabajo	-7
o _ _ ir	9
o _ _ los	-9
o _ de	-9
o _ otro	-7
o _ que	9
o es	-7
o no	-12
o no $	-7
o nomas	-9
obliged	16
obliged @then-when	9
obliged if	9
obvio	-13
ocupamos	15
of	50
of $	11
of _ $	31
of _ .	-6
of _ _ $	46
of _ _ .	7
of _ _ again	6
of _ _ and	-11
of _ _ are	-9
of _ _ but	-6
of _ _ chat	-8
of _ _ cut	6
of _ _ dont	-6
of _ _ for	11
of _ _ from	9
of _ _ how	-15
of _ _ lol	-18
of _ _ me	11
of _ _ off	6
of _ _ program	-6
of _ _ so	-19
of _ _ take	5
of _ _ they	-7
of _ _ where	-9
of _ _ your	7
of _ and	-6
of _ do	-6
of _ from	-8
of _ i	12
of _ in	8
of _ is	6
of _ its	-15
of _ list	26
of _ machine	10
of _ messages	-20
of _ number	6
of _ numbers	11
of _ safety	-6
of _ stuff	6
of _ texting	14
of _ texts	13
of _ thing	-8
of _ union	-13
of a	6
of all	7
of both	7
of god	12
of here	7
of here $	23
of ideas	-7
of ideas $	-7
of it	23
of it $	15
of me	-7
of me $	-6
of my	30
of names	-7
of not	7
of shift	-9
of stop	14
of stop is	7
of that	-17
of the	11
of the list	23
of the texts	9
of the union	-13
of them	-8
of these and	-10
of these messages	-23
of this	-14
of this .	5
of this thing	-6
of whatever	6
of you	32
of you $	18
of your	16
of your numbers	6
off	19
off $	71
off .	9
off _ $	-24
off _ .	9
off _ _ $	7
off _ _ .	5
off _ _ at	7
off _ _ back	14
off _ _ call	9
off _ _ got	7
off _ _ haha	-13
off _ _ i	-8
off _ _ im	-5
off _ _ is	-11
off _ _ only	-8
off _ _ put	-7
off _ _ since	6
off _ _ still	-9
off _ _ this	-6
off _ _ union	15
off _ _ you	9
off _ alerts	8
off _ and	-10
off _ crew	6
off _ duty	-10
off _ here	14
off _ im	9
off _ lawn	-15
off _ line	36
off _ list	-11
off _ lol	-5
off _ me	10
off _ messages	7
off _ my	7
off _ or	-8
off _ phone	-7
off _ shift	-8
off _ stove	-9
off _ text	7
off _ texting	6
off _ thing	6
off _ this	14
off _ to	8
off _ went	14
off _ write	-10
off and	6
off at	-13
off at the	-9
off everything or	-8
off first	-12
off first $	-12
off i	22
off its	-5
off lol	6
off mate	6
off mute	-7
off my	22
off my lawn	-15
off my line	43
off nights	-7
off now	6
off now $	6
off of	24
off of here	14
off please	19
off please $	12
off so	-5
off the	-42
off the list	14
off the stove	-9
off there	7
off this	-41
off this list	-22
off this shift	-7
off this text	7
off this thing	6
off time	-6
off tmrw	-18
off with	18
offer	-16
office	-7
office _ $	-10
official	-13
oficina	-7
oh	-25
oh $	-6
oh _ @address	-6
oh _ _ its	-7
ohio	9
ohio @these	7
oiga	15
oigo	-17
ojala @blocked-what	10
ojala @blocked-what puedan	10
ojala @blocked-what puedan @quitar	10
ojala _ @please	-6
ojala _ _ @quitar	10
ojala _ no	-6
ojala _ puedan	10
ojala me	10
ojala me puedan	10
ok	-32
ok $	-28
ok .	-9
ok _ $	-10
ok _ _ $	-9
ok _ _ me	9
ok _ _ then	8
ok _ me	5
ok _ text	7
ok lor	-7
ok thanks	-6
ok to	5
ok to text	7
ola	-5
old	-7
old $	-8
old _ $	-6
old _ .	-9
old _ _ .	5
old _ _ is	-11
old _ this	-8
old number	-11
old one	-8
old owner	8
olvidate de	-7
olvidate que	12
olvide	-16
olvide _ _ $	-8
olvide mandarme	-11
olviden	10
olviden _ _ $	11
olvidense	13
olvidense _ _ $	12
olvidense _ mi	13
olvidense de	13
olvidense de mi	13
olvido	-6
omaha	5
omaha @left-what	5
omg	15
omg $	7
omw	-9
omw $	-8
on	-43
on $	-13
on _ $	-17
on _ .	7
on _ _ .	-7
on _ _ again	11
on _ _ and	9
on _ _ bill	-6
on _ _ block	-6
on _ _ but	-7
on _ _ for	-5
on _ _ from	8
on _ _ i	8
on _ _ im	8
on _ _ list	14
on _ _ my	-6
on _ _ not	14
on _ _ off	-9
on _ _ phone	-9
on _ _ this	6
on _ any	10
on _ anymore	12
on _ block	7
on _ break	-5
on _ crew	13
on _ day	-9
on _ do	5
on _ dock	-6
on _ if	6
on _ list	-7
on _ number	6
on _ other	9
on _ paystub	-5
on _ please	-7
on _ screen	14
on _ sheet	9
on _ texts	9
on any	6
on days	-5
on facebook	9
on facebook $	9
on fridays	-7
on fridays $	-7
on here	29
on here $	16
on it	-14
on it $	-11
on me	-19
on me $	-9
on monday	13
on monday $	13
on my	-8
on my break	-5
on my day	-9
on my paystub	-5
on my phone	11
on my screen	14
on nothing	-6
on our	-6
on some	15
on that	20
on the	-25
on the do	7
on the dock	-6
on the list	-28
on the texts	9
on this	13
on this list	21
on weekends	-8
on your end	6
on your list	-8
once	-13
once _ @left-what	-8
once _ in	-8
once its	-8
once its @left-what	-8
once its in	-8
one	-11
one $	-17
one _ $	-26
one _ _ $	6
one _ _ do	-6
one _ _ i	-9
one _ _ its	7
one _ _ name	11
one _ _ one	12
one _ _ the	-6
one _ _ to	-9
one _ and	9
one _ is	-10
one _ question	-5
one _ stop	-6
one _ text	15
one _ that	14
one _ the	-6
one _ these	10
one _ to	19
one _ want	5
one _ when	7
one _ you	7
one by	10
one by that	11
one last	12
one more	12
one more and	5
one more question	-5
one more text	11
one of	19
one of these	9
one of you	7
one off	-7
one out	-13
one out $	-15
one please	-11
one please $	-11
one that	7
one the	-6
one this	-11
one time	5
one to	-8
one who	-6
one you	10
one you want	5
ones	16
ones _ @job	17
onions	-10
onions _ $	-7
onions please	-7
onions please $	-7
only	-26
only $	-6
only @address	-14
only @list	-7
only _ $	-6
only _ @corrected	-5
only please	-14
only so	5
oops	-10
op	44
opciones	-9
opciones $	-9
opt	86
opt _ $	52
opt _ _ $	40
opt _ _ opt	9
opt _ _ the	-14
opt _ of	-18
opt _ out	14
opt _ please	9
opt in	10
opt me	14
opt me out	10
opt out	8
opt out $	-8
opt out of	-18
opting	20
opting @carrier	20
opting @carrier $	5
opting _ $	5
opting out	20
opting out $	5
options	-10
options $	-10
or	-19
or _ $	-10
or _ _ $	10
or _ _ call	6
or _ _ choice	7
or _ i	6
or _ the	-8
or _ this	-7
or _ to	-9
or _ your	7
or any	6
or do	8
or do i	6
or im	5
or not	-5
or not $	-5
or only	-8
or stop	7
or stop your	7
or text	22
or text $	14
orale	-8
ordeno	18
order	-10
oredi	-7
organizacion	9
organizadora	-9
organizadora $	-9
organization	19
organization $	19
organizer _ @left-what	6
organizer _ _ @blocked-what	6
organizer _ _ my	6
organizer _ to	6
osha	-13
osha $	-6
ot	29
ot $	31
other @list $	6
other @people	-5
other @wrong-thing	10
other @wrong-thing $	9
other _ $	13
other _ @blocked-what	5
other _ _ $	-5
other _ _ @left-what	5
other _ from	5
other number	8
other one	-5
otra	-33
otra $	-22
otra _ _ $	-8
otra _ _ pasa	11
otra _ que	11
otra _ ustedes	5
otra cosa	-6
otra persona	11
otra persona $	11
otra vez	-15
otra vez $	-14
otra vez ustedes	5
otro	25
otro $	21
otro _ $	53
otro _ _ a	-18
otro _ _ me	8
otro _ _ mi	23
otro _ _ no	-11
otro _ _ quiero	-17
otro _ con	-5
otro _ no	8
otro _ y	6
otro _ ya	-10
otro celular	-12
otro celular $	-14
otro lado	9
otro lado $	8
otro numero	-13
otro reporte	-10
otro sindicato	-9
otro trabajo	-11
otro trabajo $	-7
otro turno	23
otro y	-19
our	-18
our _ .	-6
our _ _ $	-8
our _ _ .	7
our _ _ here	-12
our money	-5
our number	9
our time	-12
out	-67
out $	31
out . no	-8
out _ .	6
out _ _ and	-5
out _ _ else	-7
out _ _ i	-5
out _ _ it	12
out _ _ its	-16
out _ _ machine	10
out _ _ please	7
out _ _ texting	10
out _ _ texts	9
out _ _ these	-7
out _ _ to	-10
out _ _ union	-13
out _ _ way	-12
out _ a	-6
out _ all	9
out _ here	-7
out _ i	-9
out _ ideas	-7
out _ in	-10
out _ it	9
out _ me	-19
out _ no	-8
out _ now	13
out _ our	-6
out _ phone	6
out _ said	-6
out _ size	-5
out _ that	-10
out _ the	-11
out _ this	13
out _ who	-6
out _ your	7
out but	-7
out for	-6
out here	-6
out here in	-11
out how	7
out i	-7
out i said	-6
out im	-13
out in	-5
out in a	-6
out loud	6
out loud .	6
out my	8
out of	-16
out of all	8
out of here	-7
out of ideas	-7
out of it	9
out of that	-9
out of the	-5
out of this	7
out of your	7
out on	-12
out on our	-6
out please	7
out please $	7
out the	-24
out too	-11
out too $	-11
outside	-17
outside $	-17
over	-7
over $	-10
over @left-what	6
over _ @left-what	-8
over _ _ @hour	6
over _ _ at	6
over there	13
overtime	-18
overtime $	-5
overtime _ $	-12
owner	14
owner _ _ number	7
oye	11
oyes	-14
oyes $	-14
p:abaj	-6
p:abie	-8
p:abog	15
p:abra	-8
p:abre	-10
p:abri	-7
p:abst	8
p:acci	-32
p:acos	49
p:acti	-13
p:actu	10
p:acue	-14
p:addi	16
p:addr	-14
p:adio	16
p:adul	-15
p:advi	7
p:aero	-24
p:afec	-7
p:afra	6
p:afte	-12
p:afue	13
p:agai	10
p:agar	-15
p:agen	-11
p:agra	37
p:agua	-30
p:ahea	-14
p:ahor	40
p:aigh	-5
p:alar	-16
p:alca	-12
p:aler	28
p:algu	-32
p:aliv	-10
p:almo	-8
p:alon	54
p:alre	29
p:alwa	-16
p:amab	15
p:ambu	-6
p:amen	-13
p:amig	17
p:amon	-10
p:ande	15
p:andr	-7
p:ange	-17
p:anim	-16
p:anno	-15
p:anoc	-10
p:anon	-17
p:anot	42
p:answ	-17
p:ante	-6
p:anth	-6
p:anul	24
p:anym	15
p:anyo	-7
p:anyt	-29
p:anyw	-10
p:appa	-8
p:appl	-12
p:apun	8
p:apur	-12
p:argu	-6
p:arou	-13
p:arra	12
p:arre	-17
p:arri	-8
p:arro	-8
p:arru	-21
p:asad	-5
p:asie	-8
p:aske	22
p:aski	40
p:asus	-23
p:atra	-11
p:atto	21
p:audi	-14
p:augu	13
p:aume	-10
p:aunt	-6
p:auto	17
p:auxi	-8
p:aven	-15
p:avis	-63
p:ayud	-19
p:azuc	-7
p:badg	-9
p:bail	-7
p:baja	-10
p:baje	13
p:banq	-5
p:bast	68
p:basu	16
p:bath	-8
p:beca	-15
p:befo	28
p:begg	18
p:bein	26
p:beli	-9
p:bend	-14
p:bene	-6
p:beso	-9
p:bett	-11
p:bigg	-12
p:birt	-5
p:bitc	-8
p:blac	-8
p:blan	-12
p:blas	64
p:bloc	181
p:blok	59
p:bloq	170
p:blow	7
p:boar	-11
p:bode	14
p:bole	-7
p:bond	18
p:boot	-5
p:bori	-16
p:borr	48
p:bota	-8
p:both	19
p:bran	-10
p:brea	-14
p:bren	5
p:brin	-21
p:brok	-13
p:buen	-20
p:bugg	8
p:burn	-27
p:busc	17
p:busi	6
p:busq	85
p:bust	-16
p:butt	31
p:buzo	39
p:buzz	10
p:cabl	-5
p:cabr	-8
p:caja	-7
p:cale	-10
p:call	-33
p:calm	-12
p:calo	-19
p:cama	-5
p:camb	-49
p:cami	-10
p:camp	8
p:canc	143
p:cand	-9
p:cans	74
p:cant	-14
p:capa	-12
p:capt	-5
p:cara	38
p:card	-7
p:care	25
p:carg	-12
p:cari	11
p:carl	25
p:carn	-12
p:carp	-8
p:carr	11
p:cart	-11
p:casi	-7
p:cast	-14
p:caye	7
p:ceas	8
p:celu	41
p:cena	-8
p:cere	-10
p:cerr	-7
p:cerv	-9
p:cese	42
p:chai	-19
p:cham	20
p:chan	-17
p:char	-7
p:chec	-20
p:chee	-9
p:chem	-5
p:cheq	-5
p:chic	6
p:chil	-18
p:chin	7
p:chis	-9
p:choi	6
p:cinc	-6
p:circ	-12
p:ciud	13
p:clai	6
p:clar	-13
p:clas	-28
p:clea	-7
p:clin	15
p:clip	6
p:cloc	-42
p:clos	-22
p:coac	-6
p:cobr	-13
p:coci	-8
p:coff	-13
p:coma	-15
p:comb	-8
p:come	-18
p:comi	-18
p:comm	7
p:comp	-43
p:comu	19
p:conf	-6
p:cong	19
p:conn	-8
p:cono	6
p:cons	55
p:cont	38
p:conv	-25
p:copi	-31
p:corn	-18
p:corp	20
p:corr	-29
p:cosa	10
p:cost	-7
p:coul	18
p:coun	-22
p:coup	12
p:cour	-5
p:cous	-13
p:cove	-6
p:cowo	-13
p:crac	-16
p:crea	-13
p:cred	-8
p:cree	40
p:cric	-8
p:cros	13
p:cual	-6
p:cuan	-60
p:cuar	-11
p:cuen	-26
p:cuid	-11
p:cump	-10
p:cuot	-8
p:curr	-7
p:curt	-6
p:cust	11
p:dail	13
p:damm	12
p:darm	13
p:darn	9
p:dato	22
p:deac	16
p:dece	21
p:deci	-24
p:decl	14
p:defi	-9
p:deja	-24
p:deje	86
p:dele	121
p:denu	23
p:depa	-10
p:depe	-11
p:depl	9
p:depo	-17
p:desa	76
p:desc	34
p:desd	12
p:dese	48
p:desh	38
p:desi	107
p:desp	-58
p:dess	90
p:dest	-16
p:desu	55
p:deta	-19
p:dete	22
p:devi	-5
p:diab	22
p:diac	-8
p:diap	-5
p:dice	-14
p:dich	10
p:dici	6
p:didn	-33
p:dier	-24
p:diet	-22
p:diff	-10
p:difi	10
p:diga	-18
p:digi	43
p:dije	-13
p:diji	-6
p:dine	-18
p:ding	12
p:dinn	-8
p:dire	-10
p:disa	31
p:disc	97
p:dise	6
p:disp	-21
p:disr	-15
p:divo	-24
p:dizq	5
p:dobl	-18
p:docu	-44
p:dola	-6
p:doll	-10
p:domi	-5
p:dona	10
p:dond	-24
p:dorm	-12
p:down	-24
p:dram	-11
p:draw	-7
p:driv	-38
p:drop	16
p:drug	-8
p:duel	-22
p:duen	38
p:duer	-11
p:dulc	-7
p:earl	-18
p:easi	-7
p:echa	-8
p:edif	-19
p:effe	12
p:eigh	6
p:ekiv	29
p:elev	-17
p:elim	139
p:else	10
p:emai	-28
p:emer	-23
p:emoc	-11
p:empe	-20
p:empi	-6
p:empl	-6
p:empr	-13
p:enca	-15
p:enci	12
p:enco	-6
p:ener	-16
p:enfe	-5
p:enfr	-18
p:engi	-6
p:engl	-12
p:enla	-20
p:enou	14
p:enro	27
p:enti	10
p:entr	-33
p:envi	66
p:equi	86
p:eras	18
p:erne	8
p:erra	27
p:erro	11
p:escr	67
p:escu	-15
p:espa	-23
p:espe	-26
p:espo	-5
p:esta	-20
p:este	39
p:esti	6
p:esto	55
p:estr	-6
p:estu	-8
p:ever	-14
p:evit	11
p:exac	-19
p:exam	-6
p:excl	34
p:excu	-16
p:exij	11
p:exis	43
p:expl	-23
p:extr	-22
p:fact	-8
p:fall	-7
p:falt	-29
p:fast	19
p:favo	60
p:feel	-6
p:feli	-8
p:fell	10
p:fenc	-8
p:fiel	-6
p:fies	-12
p:fift	7
p:figh	-20
p:figu	-13
p:fija	-5
p:fill	-7
p:fina	-9
p:finc	6
p:fing	-18
p:fini	-10
p:finn	5
p:fire	-39
p:firm	-54
p:firs	-35
p:fish	-7
p:fixe	-21
p:fixi	-6
p:floj	-10
p:floo	-11
p:flor	-7
p:flye	-12
p:fold	9
p:folk	21
p:fore	29
p:forg	-6
p:fork	-11
p:forw	6
p:foun	-17
p:frau	12
p:fren	97
p:frid	-16
p:frie	-23
p:frij	-21
p:frnd	-12
p:fron	-12
p:fueg	-6
p:fuer	29
p:fuim	12
p:full	-5
p:fuma	-7
p:func	-15
p:funn	-11
p:furt	35
p:futb	-5
p:futu	18
p:gana	-18
p:gast	16
p:gene	10
p:gent	8
p:gere	-12
p:gett	-17
p:givi	-5
p:glen	-7
p:glor	-18
p:glov	-8
p:golp	-6
p:gotc	-8
p:grab	-14
p:grac	-5
p:gran	-16
p:gras	18
p:grat	9
p:grea	-13
p:gree	-24
p:grit	-37
p:gros	-12
p:grou	62
p:grup	-9
p:guar	-147
p:guit	-9
p:gust	-24
p:habl	-37
p:hace	-15
p:haci	-6
p:haga	9
p:hamb	-5
p:hand	26
p:hang	-6
p:happ	-49
p:hara	-8
p:hate	-19
p:have	5
p:head	-35
p:heal	8
p:hear	-13
p:hech	-6
p:hell	-13
p:helm	-6
p:here	7
p:herm	-7
p:hiel	-9
p:hinc	25
p:hist	-9
p:hitt	33
p:hold	7
p:homi	16
p:hone	-6
p:hora	-41
p:hour	-23
p:hous	-32
p:howd	-8
p:huel	-5
p:huev	-11
p:huma	-8
p:humi	-11
p:hung	-9
p:hurr	-11
p:hurt	-7
p:husb	-15
p:idea	-8
p:igno	-25
p:igua	-18
p:imag	-9
p:impo	-12
p:inca	6
p:incl	83
p:indi	-5
p:info	-17
p:ingl	-16
p:inic	-8
p:inju	-15
p:inme	45
p:insc	11
p:insi	16
p:insp	6
p:inst	-30
p:inte	101
p:intr	11
p:inve	-9
p:invi	15
p:izzi	-8
p:jaja	-34
p:janu	6
p:joda	-7
p:jode	7
p:jodi	7
p:join	14
p:jorg	-10
p:joro	75
p:jove	21
p:juan	-9
p:judg	-32
p:jueg	-6
p:juga	-16
p:juni	-8
p:just	-15
p:keep	-10
p:keis	9
p:keyb	-6
p:kidd	-22
p:kill	-33
p:kind	45
p:kita	7
p:kite	24
p:knoc	8
p:know	-7
p:labo	-21
p:lame	8
p:larg	77
p:last	-10
p:late	-20
p:laug	-38
p:laun	-7
p:lava	-10
p:leav	86
p:lech	-7
p:leer	-7
p:left	-17
p:lega	-12
p:lege	-8
p:lejo	-12
p:letr	6
p:leva	-7
p:libr	-14
p:ligh	-12
p:like	-16
p:limi	10
p:limo	-6
p:line	13
p:link	21
p:list	30
p:llam	-89
p:llav	-9
p:lleg	-49
p:llen	26
p:llev	-61
p:llor	-27
p:llov	-24
p:llue	-14
p:lock	-41
p:lolo	-139
p:lonc	-5
p:long	51
p:look	40
p:loos	11
p:losi	-7
p:love	-19
p:lovi	-5
p:luck	-12
p:lueg	-16
p:luga	9
p:lyin	-7
p:mach	7
p:madr	24
p:mail	6
p:make	-6
p:mame	-7
p:mana	-18
p:manc	-11
p:mane	9
p:mani	7
p:mann	-10
p:marc	11
p:mari	55
p:mark	-9
p:marq	-36
p:mart	-8
p:marz	8
p:masc	-6
p:mata	-21
p:mate	-6
p:matt	-21
p:mean	-17
p:medi	-11
p:meet	-8
p:mejo	-46
p:memb	22
p:meme	-9
p:meno	-6
p:mens	106
p:ment	-18
p:menu	-6
p:mese	-11
p:mess	18
p:meta	11
p:mien	-12
p:migh	-12
p:migr	-20
p:migu	9
p:miji	12
p:mike	-20
p:mint	78
p:mire	7
p:mirr	-6
p:mism	25
p:miss	-25
p:mist	48
p:mixe	7
p:mole	34
p:mone	-7
p:mori	-9
p:morn	-30
p:moth	22
p:move	16
p:much	-9
p:muer	-12
p:muev	-9
p:muje	-10
p:muri	9
p:myse	12
p:need	16
p:nego	-17
p:neit	15
p:nerv	-6
p:netf	-11
p:news	-7
p:nigh	-11
p:ning	62
p:nino	-35
p:noch	-10
p:nomb	-37
p:norm	-10
p:noso	-11
p:noth	19
p:noti	29
p:nove	-18
p:nues	-9
p:nuev	-21
p:numb	37
p:nume	72
p:nunc	-10
p:nurs	19
p:obje	13
p:obli	5
p:obvi	-13
p:ocup	21
p:offe	-13
p:offi	-19
p:ofic	-8
p:olvi	88
p:omah	5
p:onio	-10
p:opci	-9
p:opti	9
p:oral	-8
p:ored	-7
p:orga	19
p:outs	-18
p:over	-20
p:owne	20
p:padr	-12
p:paga	-42
p:pagu	-13
p:pain	-14
p:pala	5
p:pant	-6
p:pape	-20
p:pare	53
p:park	-9
p:part	-27
p:pasa	-32
p:pasi	-8
p:pass	-16
p:past	-42
p:patr	34
p:paus	31
p:payi	-13
p:pays	-6
p:peac	-6
p:peda	-8
p:pedi	11
p:pedr	10
p:pele	-17
p:pend	64
p:pens	-25
p:peop	-11
p:perc	-14
p:perd	-62
p:perf	-11
p:perm	55
p:perr	-10
p:pers	79
p:pert	12
p:pesc	-12
p:phar	5
p:phon	19
p:pick	-10
p:pidi	-12
p:pien	8
p:pier	91
p:pint	-7
p:piqu	-6
p:pizz	-12
p:plac	-12
p:plan	-9
p:plat	-22
p:play	-13
p:plea	88
p:plen	6
p:pobr	-20
p:pock	-7
p:pode	-16
p:podr	19
p:poin	5
p:poli	9
p:poll	-12
p:pone	-6
p:poqu	-15
p:porf	25
p:poss	7
p:poun	69
p:powe	-11
p:pray	6
p:prec	-11
p:pref	30
p:preg	-46
p:pren	-33
p:preo	7
p:prep	8
p:pres	-59
p:pret	17
p:prim	-16
p:prin	-18
p:priv	-32
p:prob	-16
p:proc	26
p:prof	33
p:prog	10
p:proh	22
p:proj	-6
p:prom	13
p:prop	15
p:prot	-6
p:prov	-6
p:prox	64
p:prue	-6
p:publ	27
p:pudi	16
p:pued	-40
p:puer	-16
p:pues	-11
p:punt	-13
p:purg	20
p:puro	-10
p:pusi	-11
p:putt	29
p:qued	-18
p:quem	-8
p:ques	-59
p:quic	-6
p:quie	-30
p:quin	-8
p:quit	124
p:raff	-6
p:rais	-22
p:rall	8
p:ramo	10
p:rand	-8
p:ranj	-6
p:raro	-6
p:read	-35
p:real	-27
p:reas	5
p:rece	65
p:reck	10
p:recl	-20
p:reco	-19
p:recu	-5
p:refe	-5
p:refu	16
p:rega	-26
p:regi	51
p:regr	-6
p:rehi	-7
p:rein	-7
p:rela	5
p:reme	-5
p:remi	9
p:remo	205
p:remu	24
p:remv	24
p:rent	-7
p:repa	-7
p:repl	-29
p:repo	74
p:requ	33
p:rese	-7
p:resi	15
p:resp	38
p:resu	-31
p:reti	70
p:retu	6
p:reun	-13
p:revo	83
p:ridd	13
p:righ	-15
p:rive	8
p:robo	30
p:rock	21
p:roma	-7
p:romp	76
p:ronc	-7
p:room	24
p:rosa	5
p:rost	8
p:roun	-8
p:rueg	7
p:saca	46
p:safe	-8
p:saka	9
p:sake	8
p:sali	14
p:salo	-8
p:salt	100
p:salu	-8
p:sand	-11
p:saqu	46
p:satu	-9
p:save	-10
p:sayi	-22
p:scan	-5
p:scar	-12
p:sche	-10
p:scho	11
p:scra	15
p:scre	8
p:sear	-6
p:seas	-14
p:seat	-14
p:secu	-10
p:seei	-6
p:segu	23
p:sema	-23
p:sena	-21
p:send	6
p:seno	33
p:sens	-6
p:sent	-7
p:sepa	6
p:serv	11
p:sexu	-8
p:shal	-7
p:shar	-20
p:shel	-8
p:shif	-28
p:shir	-8
p:shoe	-17
p:shor	-8
p:shou	-19
p:show	-11
p:shut	6
p:siem	-11
p:sien	-24
p:siga	-15
p:sign	9
p:sigu	27
p:sile	13
p:sinc	16
p:sind	32
p:sing	6
p:sirv	-34
p:slas	-7
p:slee	-13
p:slow	-12
p:smar	-6
p:smil	-5
p:snac	-11
p:snor	-5
p:soli	24
p:some	32
p:somo	-14
p:sorr	-10
p:spam	90
p:span	-23
p:spar	6
p:spea	-20
p:spec	-5
p:spee	-5
p:spen	-15
p:spic	-20
p:spoi	-42
p:spor	-14
p:stah	22
p:stai	-8
p:stam	-11
p:star	-36
p:stic	-9
p:stil	-23
p:stop	5
p:stor	-16
p:stov	-9
p:stra	-8
p:stre	-13
p:stri	28
p:stuc	-9
p:stuf	25
p:subi	-7
p:subs	12
p:suck	-11
p:suel	82
p:suen	-7
p:suer	24
p:suga	-12
p:sund	-10
p:suns	-10
p:supe	-20
p:surp	-6
p:surv	-8
p:susc	27
p:suya	11
p:suyo	20
p:swea	-29
p:swee	-9
p:syst	5
p:tach	30
p:taco	-37
p:take	17
p:taki	11
p:tall	-17
p:tamb	-12
p:tamp	-9
p:tant	-29
p:tard	-38
p:tare	-16
p:tarj	-21
p:tash	16
p:teac	6
p:tele	30
p:tema	-15
p:temp	-25
p:teng	11
p:teni	-21
p:terc	6
p:term	36
p:terr	-13
p:texa	7
p:text	106
p:than	-28
p:that	-24
p:thei	-6
p:ther	7
p:thes	69
p:they	-28
p:thin	-23
p:thir	17
p:thos	-17
p:thou	-21
p:thre	-9
p:thro	-13
p:thum	13
p:thur	-19
p:tick	-19
p:tiem	-6
p:tien	24
p:time	29
p:tira	-7
p:toda	-59
p:todd	-9
p:todo	-29
p:toge	-5
p:toma	-18
p:tomo	-8
p:toni	-21
p:topi	-18
p:tort	-11
p:tota	-5
p:trab	32
p:trae	-47
p:traf	-20
p:trai	-14
p:tram	18
p:tran	23
p:trap	-5
p:trat	-9
p:trip	7
p:truc	7
p:trus	-9
p:turn	-24
p:type	-14
p:ulti	18
p:unde	23
p:unem	-10
p:unen	21
p:unic	-7
p:unid	-6
p:unin	9
p:unir	-25
p:unkn	11
p:unli	5
p:unre	-21
p:unsi	18
p:unst	-21
p:unsu	192
p:unti	-8
p:unwa	31
p:upda	-7
p:urge	-11
p:usin	7
p:uste	33
p:vaca	-6
p:vain	19
p:vamo	-30
p:vaya	57
p:vece	11
p:veci	-12
p:veng	-14
p:veni	-6
p:verd	-27
p:verg	12
p:vest	-7
p:viaj	-7
p:vide	-23
p:viej	-29
p:vien	-25
p:vini	-10
p:visi	-86
p:viso	-5
p:vist	-13
p:voic	-36
p:vola	-15
p:volt	-10
p:volv	-8
p:vorr	7
p:vota	-15
p:vote	7
p:voti	10
p:vuel	36
p:wait	-7
p:wake	8
p:waki	9
p:walk	-18
p:want	-28
p:ware	-9
p:warn	-16
p:wasn	-19
p:wast	-9
p:watc	-11
p:wate	-6
p:weat	-24
p:wedd	6
p:welc	14
p:were	-8
p:whas	-7
p:what	-22
p:when	-14
p:whil	-15
p:whoe	23
p:whol	-18
p:whos	-12
p:wife	-5
p:wilm	11
p:wind	-7
p:wint	-10
p:with	49
p:wond	-17
p:work	21
p:worr	-32
p:writ	-29
p:wron	49
p:wrot	-10
p:yall	14
p:yell	-16
p:yest	-17
p:your	86
p:youv	18
p:zaca	30
p:zapa	-22
p:zell	-21
padre	-11
padre $	-11
paga	-7
paga @elsewhere	-6
pagan	-8
pagar	-7
pagar $	-5
pagaron	-19
pagaron $	-18
page	-9
pago	-13
pago $	-9
pague	-5
paguen	-6
pain	-22
pain $	-20
paint	-12
paint $	-10
pal	9
pal _ $	10
pal carajo	12
palabra	5
palabra para	9
pan	-10
pana	10
pana $	7
pants	-9
papel	-10
papeles	-6
paper .	5
paper _ _ @blocked-what	6
paper _ _ my	7
para	8
para $	95
para .	6
para @address	29
para @address @elsewhere	11
para @elsewhere @escribir	17
para @elsewhere @escribir $	12
para @elsewhere @mensajes	16
para @elsewhere @mensajes $	16
para @elsewhere demas	-7
para @elsewhere demas $	-7
para @escribir	7
para @mensajes	9
para @mensajes $	9
para @nada	-14
para @nada $	-7
para @nada @please	-5
para @paren	9
para @paren $	6
para @persona	-24
para @persona $	10
para @persona @nada	-5
para @persona @owner	-6
para @persona @persona	-8
para @please	-6
para @please @escribir	-5
para @quitar	-19
para @salir	23
para @salir $	20
para _ $	17
para _ @address	-19
para _ @dejen	7
para _ @elsewhere	-12
para _ @escribir	6
para _ @mensajes	19
para _ @nada	-11
para _ @owner	-6
para _ @paren	5
para _ @persona	-9
para _ @please	9
para _ _ .	6
para _ _ @address	-7
para _ _ @blocked-what	-6
para _ _ @elsewhere	-11
para _ _ @lista	6
para _ _ @mensajes	-6
para _ _ @nada	-7
para _ _ @paren	-16
para _ _ @please	-21
para _ _ @quiten	-15
para _ _ baja	-13
para _ _ es	-5
para _ _ eso	11
para _ _ esto	-5
para _ _ mas	-11
para _ _ me	-6
para _ _ no	-21
para _ _ saquen	-6
para _ _ stop	-14
para _ a	-7
para _ con	11
para _ de	-8
para _ dejen	7
para _ demas	-7
para _ es	-9
para _ ex	-6
para _ la	-5
para _ mandar	8
para _ mensajes	17
para _ no	9
para _ paren	5
para _ pero	5
para _ que	-9
para _ recibir	-5
para _ rifa	8
para _ ya	-16
para alla	-10
para alla $	-9
para cancelar	-10
para de	13
para de mandar	8
para esto	13
para esto $	11
para la	-14
para la rifa	8
para los	8
para los mensajes	16
para manana	-5
para mensajes	9
para mensajes $	9
para mi	-24
para mi $	10
para mi ex	-6
para nada	-7
para no	-6
para no recibir	-5
para que	-23
para que @address	-19
para que @address @please	-19
para que @dejen	7
para que @dejen @elsewhere	7
para que @paren	5
para que @paren $	5
para que dejen	7
para que paren	5
para que ya	-19
para quien	-7
para salir	8
para salir $	9
para salirme	12
para salirme $	11
para ser	5
para sus	13
para ya	29
parada	-5
parado	-5
parado _ @elsewhere	-5
parale $	14
parale _ $	5
parar	14
parar $	9
parar _ _ $	6
parar _ mensajes	6
parar la	-6
parar los	5
parar los mensajes	6
pare	15
pare $	16
pare a	-7
parece	-16
parece que	-11
parejo	-6
parele	15
parele $	6
paren	51
paren $	55
paren _ _ $	-8
paren _ mandar	-11
paren _ que	-7
paren con	6
paren de mandar	-11
paren los	-12
parenle	18
parenle $	19
parenle _ $	-9
pares	-8
paro	-7
paro $	-6
paro _ _ $	-6
paro de	-16
paro y	5
paro y me	5
part _ _ $	-9
part _ _ is	7
part _ stop	14
part _ this	-7
part of	5
part of stop	14
part of this	-7
part that	-6
parte	-16
parte $	-6
parte @elsewhere	-12
parte @elsewhere @lista	-17
parte _ @lista	-17
parte _ _ $	-15
parte _ esto	-17
parte de	-12
parte de esto	-17
participar	14
parties	-7
pas	11
pas $	11
pasa	-12
pasa @elsewhere @I_stop	-5
pasa @nada	-12
pasa _ $	-12
pasa _ @I_stop	-5
pasa _ _ $	11
pasa con	11
pasa si	-7
pasale	-9
pasame	-16
pasame _ @numero	-14
pasame _ _ $	-15
pasame _ numero	-14
pasillo	-8
paso	-21
paso $	-8
paso _ _ $	-8
pass	35
pass .	8
pass @wrong-thing	8
pass _ @left-what	22
pass _ _ $	13
pass on	8
passed	-10
passed @carrier	-11
passed @carrier $	-10
passed _ $	-10
passed _ @address	7
passed _ please	7
passed out	-11
passed out $	-10
password	-7
pastel	-38
pastel $	-33
patient	6
patrick	35
patron _ _ el	5
pay _ text	11
pay per	11
pay per text	11
paying	-13
paying _ to	-9
paystub	-6
paz	36
paz $	26
paz @address	12
paz @elsewhere @persona	16
paz _ @address	10
paz _ @persona	16
paz _ _ $	11
paz _ mi	7
paz _ tu	9
paz a mi	7
peace	-6
peace $	-7
pedazo	-8
pedi _ $	7
pedi _ _ quitaran	11
pedi _ _ sacaran	-13
pedi esto	10
pedir	10
pedir $	10
pedro	10
pedro $	10
pelear	-16
pen	-5
pena	7
pensarlo	-15
pensarlo $	-11
pense	11
pense que	11
pension	-6
pension .	-5
people	-11
people $	19
people . i	-5
people _ _ $	-7
people _ i	-5
people _ stop	7
people _ this	-7
people _ unsubscribe	-8
people are	-5
people at	5
people for	-6
people quit	-6
people to	10
people to stop	7
people who	-7
per	9
per @mensajes	11
per text	11
perderme	-13
perderme _ @mensajes	-13
perderme _ _ $	-13
perdi	-24
perdi @persona	-17
perdi @persona @numero	-16
perdi @persona @numero @elsewhere	-8
perdi _ @numero	-17
perdi _ _ $	-13
perdi _ _ @elsewhere	-8
perdi _ _ de	-8
perdi _ celular	-9
perdi _ numero	-8
perdi mi	-17
perdi mi celular	-9
perdi mi numero	-8
perdieron	17
perdimos	-7
perdimos $	-6
perdon	-30
perdon $	-18
perdon @address	-10
perdon @blocked-what	-9
perdon @blocked-what equivoque	-8
perdon @blocked-what equivoque @elsewhere	-8
perdon _ _ @elsewhere	-9
perdon _ _ de	-8
perdon _ equivoque	-8
perdon me	-9
perdon me equivoque	-8
perdon pero	13
perdon por	-10
permanent	-18
permanently	7
permanently $	5
permiso	52
permiso _ $	10
permiso _ _ $	17
permiso _ _ de	13
permiso _ _ mi	9
permiso _ _ para	7
permiso _ di	7
permiso de	22
permiso me	13
permiso para	12
permiso que	7
permiso que di	7
permission	16
permission $	10
permission @left-what	5
permission to	5
pero	-34
pero @address	16
pero @address @please	13
pero @address @please @blocked-what	5
pero @blocked-what	-13
pero @dejen	-7
pero @elsewhere	-25
pero @elsewhere @elsewhere	-16
pero @please	-15
pero @please @blocked-what	7
pero @please @elsewhere	-5
pero @please hay	-6
pero @please puedo	-6
pero @quitenme	10
pero @quitenme $	6
pero _ $	5
pero _ @blocked-what	10
pero _ @elsewhere	-20
pero _ @lista	-7
pero _ @persona	7
pero _ _ $	-26
pero _ _ @elsewhere	-18
pero _ _ @interesado	7
pero _ _ @mensajes	-9
pero _ _ @numero	7
pero _ _ como	-6
pero _ _ la	-5
pero _ _ textos	-9
pero _ _ ustedes	-7
pero _ ahi	-10
pero _ ayudar	-9
pero _ de	-6
pero _ hay	-6
pero _ los	-9
pero _ me	10
pero _ puedo	-6
pero de	-10
pero lo	-6
pero me	-13
pero ni	5
pero no	-15
pero no de	-5
pero no hay	-6
pero no me	7
pero no puedo	-6
pero si	-15
pero ya	16
pero ya no	13
perro	-10
perro $	-6
person	42
person $	29
person _ $	6
person _ _ this	9
person _ ask	-11
person i	5
person sorry	5
person to	-13
person to ask	-11
person who	8
person you	16
persona	37
persona $	12
persona @address $	7
persona @address @address	-14
persona @address @address $	-14
persona @elsewhere	18
persona _ $	12
persona _ @address	-19
persona _ @elsewhere	19
persona _ @please	8
persona _ _ $	7
persona _ no	8
persona real	-8
persona real $	-8
personal	9
personal $	6
personal 555	-12
personal _ _ $	-12
personales $	7
pertenece	10
pertenece @elsewhere	10
pertenece @elsewhere @elsewhere	9
pertenece _ @elsewhere	9
pertenece a	9
pescado	-12
phone	14
phone $	33
phone _ _ $	-42
phone _ _ a	6
phone _ _ and	22
phone _ _ me	-7
phone _ _ my	8
phone _ _ off	-6
phone _ _ please	8
phone _ _ quit	7
phone _ _ stop	-7
phone _ _ to	7
phone _ _ up	-5
phone _ a	5
phone _ and	7
phone _ dead	-8
phone _ for	12
phone _ i	-5
phone _ in	8
phone _ is	-11
phone _ it	-5
phone _ night	7
phone _ not	10
phone _ now	-5
phone _ text	-13
phone _ that	5
phone _ this	8
phone _ you	-12
phone _ your	-8
phone a	11
phone and he	6
phone and i	-6
phone at	15
phone at night	7
phone bill	-8
phone broke	-8
phone but	-9
phone died	-10
phone do not	5
phone in	-7
phone keeps	-6
phone number	6
phone number $	-5
phone plan	8
phone same	-8
phone same number	-8
phone screen	-9
phone so	-8
phone to	6
phone up	12
phone was	-8
phone was dead	-8
phone who	11
phone who this	11
phones $	-13
pic	-8
pick	-11
pick _ $	-7
pick _ up	-6
pick on	20
pick up	-12
pick up $	-6
pico	20
pico _ @address	10
pico para	11
picture _ the	-8
pida	-6
pide	-30
pidiendo	-8
pido	19
pido _ _ ya	8
pido _ me	5
pie	-6
pienso	5
pierde	16
pierdete	70
pierdo	-9
pierdo $	-6
pila	15
pila $	15
ping	-7
pink	-6
pintura	-6
pio	-6
pio $	-6
pique	-5
pique @elsewhere	-5
piss @carrier @tail	6
piss _ @tail	6
piss _ mate	6
piss off mate	6
pit	-32
pit @paren	-32
pit stop	-32
pizza	-8
pizza _ _ $	-6
place	-10
place $	-5
place _ _ the	7
plan	28
plan _ _ me	8
plan _ _ y	5
plan _ prepago	5
plan and	7
plan de	5
plan de prepago	5
plane	-6
plate	-7
platos	-7
platos $	-5
playa	-7
playa $	-6
playera	11
playing	-17
pleas	26
pleas _ _ of	20
pleas _ me	10
pleas take	20
please	66
please $	-17
please _ _ $	39
please _ _ back	-8
please _ _ be	-8
please _ _ call	-10
please _ _ check	-6
please _ _ contacts	-9
please _ _ down	6
please _ _ get	-14
please _ _ go	11
please _ _ i	6
please _ _ im	11
please _ _ me	8
please _ _ not	-24
please _ _ number	19
please _ _ of	15
please _ _ off	13
please _ _ other	-7
please _ _ out	13
please _ _ remove	-8
please _ _ texting	-23
please _ _ texts	-19
please _ _ that	6
please _ _ the	-8
please _ _ this	6
please _ _ to	10
please _ _ updates	-5
please _ a	-5
please _ add	12
please _ all	-21
please _ and	-13
please _ away	11
please _ begging	6
please _ got	-5
please _ i	10
please _ im	-18
please _ it	9
please _ keep	9
please _ me	36
please _ message	7
please _ my	15
please _ never	-9
please _ not	-16
please _ off	16
please _ rid	8
please _ send	19
please _ stop	-25
please _ take	-27
please _ that	14
please _ the	12
please _ these	-10
please _ with	16
please _ your	-8
please and	6
please call	-16
please confirm	-16
please confirm that	9
please delete	-11
please do	-15
please do not	-9
please dont	-9
please dont message	7
please dont send	17
please dont stop	-28
please dont take	-5
please end	6
please fix	-9
please for	21
please get	8
please get rid	8
please go	10
please i never	-9
please im	6
please im begging	6
please keep	-24
please keep me	-5
please leave	-6
please leave my	-7
please let	9
please let me	15
please let this	-8
please make	10
please make it	7
please never	-27
please no	-9
please no texts	5
please opt	9
please opt me	9
please please	-8
please put	-8
please put me	-8
please quit	12
please remove $	7
please remove my	-7
please say	-6
please send	-6
please stop	60
please stop i	14
please stop the	15
please strike	7
please take	14
please take me	7
please text	-15
please thank	-8
please thank you	-8
please un	30
please un add	12
please unsubscribe	6
please update	-7
please update your	-9
plenty	6
plis	20
plis $	10
plus	-6
pocket	-7
poco	-7
poco @address	-6
podemos	-8
poder	-8
podre	-8
podria	13
podria _ _ $	11
podrian	6
point	7
police	-13
police $	-20
police _ $	9
policia $	17
policia @elsewhere	-7
policia _ _ $	-9
policia de	-7
politica	6
politica $	5
politics	13
politics .	8
pollo	-14
pollo $	-13
poner _ que	6
poner _ si	10
poner para	7
poner para que	6
ponga	-17
pongame @elsewhere	5
pongan _ $	6
pongan _ nombre	-6
pongan _ sus	8
pongan en	10
pongan en sus	8
pongan este	-13
pongan mi	-5
pongan mi nombre	-6
pongan stop	6
pongo	15
pongo _ _ $	7
pongo para	9
pongo queja	6
pongo stop	7
pool	11
poor	-6
pop	16
pop @lights	11
pop up	11
poquito	-12
poquito $	-5
poquito _ $	-6
por	-33
por _ $	-27
por _ .	-7
por _ _ $	18
por _ _ .	12
por _ _ de	-10
por _ _ el	-5
por _ _ es	-13
por _ _ levanto	-6
por _ _ lo	-16
por _ _ mensaje	14
por _ _ numero	7
por _ _ revoco	5
por _ _ texto	-7
por _ dejaron	-9
por _ el	14
por _ me	6
por _ medio	16
por _ mejor	-20
por _ mensajes	-17
por _ mi	8
por _ no	-11
por _ parar	6
por _ si	-6
por acoso	9
por aqui	-12
por aqui $	5
por dios	21
por dios $	19
por donde	12
por el	-8
por error	-19
por error $	-19
por eso	-14
por eso no	-11
por este	13
por este medio	10
por esto	-12
por esto $	-8
por fa	16
por favor	35
por favor el	16
por favor no	-7
por favor parar	6
por favor se	6
por favor ya	5
por favorcito	10
por favorcito $	6
por fin	-35
por fin $	-25
por firmar	-6
por la	-6
por los	-10
por maternidad	-6
por me	16
por mensaje	10
por mensaje $	12
por ningun	6
por ningun medio	6
por que	-18
por que dejaron	-9
por que ya	-11
por semana	-7
por tanto	-8
por telefono	-12
por telefono $	-7
por texto	-15
por todo	7
por un	30
por uno	-5
porfabor	12
porfabor $	5
porfavor	6
porfavor _ $	7
porfavor _ _ $	6
porfavor _ _ los	-11
porfavor _ no	6
porfavor ya	6
porfavor ya no	6
porfi	7
porfi $	7
porque @elsewhere	13
porque _ @elsewhere	-5
porque _ @jefe	12
porque _ _ @persona	-7
porque _ _ mi	-7
porque el	13
pos	-6
possible	7
possible @left-what	10
possible _ @left-what	7
posting	10
pound	70
pour	-11
power	-11
power @carrier	-6
pray	-7
pray @left-what	-6
pray @left-what @blocked-what	-5
pray _ @blocked-what	-5
pray for	-6
prayed	6
preferiria	10
preferiria @please	9
preferiria @please estar	9
preferiria @please estar @elsewhere	9
preferiria _ _ @elsewhere	9
preferiria _ _ en	9
preferiria _ estar	9
preferiria no	9
preferiria no estar	9
pregunta	-9
pregunta $	-8
preguntando	13
preguntando _ @lista	14
preguntando quien	13
preguntar	-11
preguntar $	-5
preguntarle	-5
preguntas	-7
preguntas $	-6
pregunto	-11
prende	-25
prende $	-24
prendi	-6
prendi @elsewhere	-6
preocupa	11
prepago	5
prepago y	5
press _ for	6
pretend	17
pretend _ @again	17
pretend _ never	17
primera	14
primo $	5
principio	5
print	-15
privacidad	-10
privacidad $	-5
privacy	-10
privacy _ $	-8
privado _ $	6
private	-5
private $	-10
prob	-12
prob $	-8
problem	-12
problem $	-9
problems	6
problems $	8
program	12
program $	13
prohibido	9
prohibido @escribir	9
prohibido _ _ @elsewhere	9
project	-6
promociones	6
promociones $	6
promos	28
propaganda	26
propaganda $	15
proposito	-5
proud @wrong-thing	-6
proud of	-6
proxima	21
proxima @elsewhere	14
proxima @elsewhere @bloqueo	14
proxima _ @bloqueo	14
proxima _ _ @address	8
proxima los	14
proximo	27
prueba	-6
publicidad	25
publicidad $	22
puchica $	-9
puchica @address	8
puchica _ _ $	7
puchica ya	8
puedan	10
puedan @quitar	10
puedan @quitar @address	10
puedan @quitar @address $	10
puedan _ @address	10
puedan _ _ $	10
puedan _ gracias	10
puede	-16
puede $	7
puede _ _ $	-9
puede _ _ de	7
puede _ _ en	-5
puede _ de	5
puede _ el	-7
puede _ eso	-11
puede mandar	-5
puede parar	-11
puede quitar el	-6
pueden	-8
pueden _ $	11
pueden _ _ favor	6
pueden _ _ trabajo	-8
pueden _ a	-17
pueden _ de	9
pueden borrar	16
pueden sacar	7
pueden sacar $	7
puedo	-28
puedo $	-14
puedo @bloqueo	-7
puedo @elsewhere	11
puedo @elsewhere @elsewhere	5
puedo @quitar $	10
puedo @quitar @elsewhere	-10
puedo @unwanted	14
puedo _ @elsewhere	-7
puedo _ _ @address	16
puedo _ _ @elsewhere	-7
puedo _ _ @mensajes	-9
puedo _ _ mensajes	-9
puedo _ _ por	14
puedo _ esto	5
puedo _ los	-9
puedo cancelar	10
puedo cancelar $	10
puedo con el	5
puedo participar	14
puedo salir	-27
puedo salir $	-24
puedo salirme	26
puedo salirme $	22
puerta	-12
pues	-16
pues $	-8
pues _ $	-5
puesto	-11
pull	7
pull _ $	-7
pull _ _ $	7
pull _ _ from	6
pull _ _ out	-7
pull my	6
pull the	9
punto	-7
punto $	-7
purge	12
purge _ _ $	10
purge _ data	10
purge my	12
purge my data	10
puro	-14
puro _ $	-7
puro _ @elsewhere	-7
puros	-10
puse _ _ en	6
puse _ _ me	12
puse _ mi	-7
puse _ nombre	-9
puse _ y	16
puse alto	14
puse alto y	14
puse en	-5
puse mi nombre	-9
pushed	15
pushing	-14
pushing _ to	-14
pushing me	-14
pushing me to	-14
pusieron	-12
puso @persona	10
puso @persona @numero	10
puso @persona @numero @elsewhere	10
puso _ @numero	10
puso _ _ @elsewhere	9
puso _ numero	10
puso mi	10
puso mi numero	10
put	-9
put _ _ $	14
put _ _ by	9
put _ _ down	-7
put _ _ on	-13
put _ _ that	7
put _ _ the	-8
put _ back	11
put _ in	-6
put _ name	-14
put _ number	8
put _ on	12
put a	7
put it on	7
put me	-19
put me back	-14
put my	-8
put my name	-14
put my number	8
put them	24
put you	5
putting	29
putting _ in	30
que	-45
que .	-12
que . you	-9
que @I_stop	23
que @I_stop para	16
que @I_stop para @salir	9
que @address	-24
que @address @elsewhere	-10
que @address @please	-15
que @address @please @blocked-what	-10
que @address @please @escriban	-9
que @address @please @me	-8
que @address @please @quiero	-8
que @address @please le	15
que @address estaba	13
que @address estaba fuera	13
que @blocked-what	24
que @blocked-what @dejen	12
que @blocked-what @dejen @elsewhere	12
que @blocked-what @disturbs	16
que @blocked-what @disturbs @elsewhere	16
que @blocked-what @escriban	9
que @blocked-what @escriban @address	7
que @blocked-what @escriban @escribir	8
que @blocked-what @escriban @nada	9
que @blocked-what @escriben	17
que @blocked-what @puede	5
que @blocked-what @quitaran	11
que @blocked-what @quitaran $	11
que @blocked-what @quitaran @elsewhere	-6
que @blocked-what @quitaran y	8
que @blocked-what @quiten	25
que @blocked-what @quiten $	24
que @blocked-what den	7
que @blocked-what den @elsewhere	7
que @blocked-what esten	5
que @blocked-what paguen	-6
que @dejen @elsewhere @escribir	-10
que @dejen @elsewhere llegar	5
que @dejen @elsewhere seguirme	-5
que @dije	-5
que @elsewhere	-7
que @elsewhere @address	11
que @elsewhere @address se	11
que @escriban	-16
que @escriban @elsewhere	-12
que @escriben	20
que @escriben $	15
que @escriben @elsewhere	-5
que @escriben @lista	8
que @jefe	9
que @lista	-11
que @lista $	-7
que @lista @numero	14
que @lista @numero @please	7
que @me	-11
que @nada	-6
que @numero	-16
que @paren	51
que @paren $	39
que @paren @elsewhere	-11
que @paren @lista	8
que @persona	-7
que @please	17
que @please $	8
que @please @address	22
que @please @address $	13
que @please @blocked-what	6
que @please @blocked-what @dejen	9
que @please @quiero $	20
que @please @quiero @mensajes	-21
que @please @quiero @nada	6
que @please @said	15
que @please entiendo	-8
que @please y	10
que @please y @siguen	8
que @quiero	8
que @quiten	10
que @quiten @persona	6
que @quiten @persona @cosas	5
que @quitenme	6
que @refused	8
que @refused @persona	8
que @refused @persona @numero	9
que @sent para	7
que @sent para que	6
que @trabajo	-15
que _ $	-30
que _ @address	19
que _ @dejen	16
que _ @dije	6
que _ @disturbs	16
que _ @elsewhere	-25
que _ @equivoco	12
que _ @escriban	17
que _ @escriben	17
que _ @escribir	12
que _ @mensajes	-12
que _ @mi	6
que _ @numero	16
que _ @persona	6
que _ @please	-13
que _ @quitaran	11
que _ @quiten	22
que _ @quitenme	10
que _ @refused	9
que _ @said	14
que _ @sent	-5
que _ _ $	-16
que _ _ .	-12
que _ _ @I_stop	-5
que _ _ @address	12
que _ _ @blocked-what	-15
que _ _ @dejen	8
que _ _ @dije	8
que _ _ @escriban	-8
que _ _ @escribir	12
que _ _ @job	-6
que _ _ @lista	-31
que _ _ @mandenme	24
que _ _ @me	-8
que _ _ @mensajes	-15
que _ _ @mi	-7
que _ _ @nada	17
que _ _ @numero	7
que _ _ @please	9
que _ _ @quitenme	10
que _ _ @salir	-11
que _ _ @sent	16
que _ _ @siguen	6
que _ _ @trabajo	-9
que _ _ a	-15
que _ _ avisarme	-27
que _ _ bendiga	13
que _ _ como	-7
que _ _ contactarme	5
que _ _ de	10
que _ _ dieta	-9
que _ _ dije	8
que _ _ el	11
que _ _ en	8
que _ _ escriban	-14
que _ _ escribir	6
que _ _ estos	-11
que _ _ estoy	-7
que _ _ fuera	14
que _ _ informacion	5
que _ _ la	12
que _ _ le	17
que _ _ ley	-6
que _ _ llegar	5
que _ _ los	-16
que _ _ mandando	10
que _ _ mandar	10
que _ _ mande	-8
que _ _ manden	12
que _ _ me	-15
que _ _ mensajes	-13
que _ _ nada	15
que _ _ ni	6
que _ _ no	9
que _ _ nos	-8
que _ _ numero	6
que _ _ pero	10
que _ _ poner	16
que _ _ puedo	7
que _ _ que	26
que _ _ queria	6
que _ _ quiero	-8
que _ _ quite	-8
que _ _ salirme	-14
que _ _ se	16
que _ _ seguirme	-5
que _ _ senor	12
que _ _ ser	7
que _ _ siguen	8
que _ _ sirve	-5
que _ _ su	-5
que _ _ telefono	7
que _ _ ustedes	15
que _ _ vea	-6
que _ _ y	12
que _ _ yo	20
que _ al	-17
que _ borrame	8
que _ borre	5
que _ borren	23
que _ contacten	10
que _ conteste	-5
que _ de	-16
que _ dejen	12
que _ den	7
que _ diga	13
que _ digo	-6
que _ el	17
que _ entienden	9
que _ entiendo	-8
que _ equivoco	12
que _ es	6
que _ escriban	21
que _ estaba	12
que _ este	-7
que _ esten	5
que _ esto	11
que _ estoy	-5
que _ hasta	9
que _ la	-10
que _ llame	-27
que _ llamen	-23
que _ llega	6
que _ lleguen	-6
que _ lo	-9
que _ mal	6
que _ mandan	18
que _ mensajes	-9
que _ mi	8
que _ mucho	-7
que _ no	-13
que _ numero	8
que _ paguen	-6
que _ para	31
que _ pare	6
que _ policia	-7
que _ pueden	5
que _ quieren	15
que _ quiero	31
que _ quitaran	18
que _ sacaran	-13
que _ senora	13
que _ sigan	8
que _ su	6
que _ trabajando	10
que _ un	-8
que _ una	7
que _ usen	9
que _ viendo	-8
que _ y	8
que _ ya	8
que _ you	-9
que alguien	-5
que borren	9
que dar	-17
que de	-6
que decir	10
que decir que	7
que decir que @blocked-what	7
que dejaron	-10
que dejaron @elsewhere	-10
que dejaron @elsewhere @escribir	-9
que dejaron de	-10
que deje	-7
que deje de	-7
que dejen	5
que dejen de	7
que di	13
que di para	13
que di para @escribir	7
que dios	16
que dios @elsewhere	17
que dios @elsewhere bendiga	13
que dios los	16
que el	12
que el ya	13
que era	10
que es @lista $	-8
que escribo	7
que escribo para	7
que esta	-6
que este	14
que este numero	8
que esto	-6
que estoy	16
que estoy @elsewhere @elsewhere	13
que estoy @elsewhere dieta	-9
que estoy a	-10
que estoy en	12
que existo	20
que existo $	20
que frio	-5
que hablar	6
que hacen	-8
que hacen @elsewhere	-10
que hacen @elsewhere @persona	-9
que hacen con	-10
que hago	-5
que hay	-10
que hora	-8
que ir	8
que ir @elsewhere	8
que les	10
que les @dije	12
que les @dije @elsewhere	-6
que les @dije que	13
que les diga	13
que lo	-9
que manda	8
que manda esto	9
que mande	-17
que marca	-5
que me	24
que me borre	5
que me borren	23
que me contacten	10
que me dejen	14
que me den	7
que me escriban	12
que me esten	5
que me llame	-27
que me llamen	-23
que me lleguen	-10
que me mandan	18
que me paguen	-6
que me pueden	5
que me quitaran	18
que me sacaran	-13
que me sigan	8
que mi	-7
que no	17
que no $	8
que no entienden	9
que no entiendo	-8
que no me	6
que no quieren	15
que no quiero	31
que no y	10
que nos	-11
que numero	-16
que onda	-7
que padre	-11
que padre $	-11
que parar	9
que pare	10
que paren	26
que paren $	35
que paren los	-13
que parte	5
que pasa @elsewhere @I_stop	-5
que pasa con	11
que pasa si	-7
que poner	8
que poner para	7
que ponga	-11
que pongo	17
que pongo para	9
que quiero	9
que se	5
que se @equivoco	12
que se equivoco	12
que sea	18
que sea @elsewhere	17
que significa	-10
que significa @lista	-10
que soy	8
que soy @elsewhere	7
que tan	5
que tengo	8
que tengo que	9
que tengo que @sent	7
que tiene @elsewhere @numero	6
que tiene el	6
que tiene mal	6
que tiene mal @elsewhere	6
que tienen	9
que trabajo	-7
que uno	8
que usen	8
que usen mi	8
que va	-7
que ya	-20
que ya estaba	13
que ya lo	-8
que ya no	-15
que yo	10
que yo @please	9
que yo no	9
queda	-15
queda $	-5
quedan	22
quedan _ $	23
quedarme	-14
quedarme _ @mensajes	-11
quedarme _ _ $	-11
quedarme sin	-11
quedarme sin @mensajes	-11
quedarme sin @mensajes $	-11
quede	-5
quedo	-8
queja	11
queja @elsewhere	10
queja _ @blocked-what	10
queja _ me	10
quejo	-7
quejo $	-7
querer	9
querer $	-14
querer @address	-8
querer @blocked-what	-5
querer @elsewhere	38
querer _ @elsewhere	28
querer me	-5
querer ya	-7
queria	-11
queria $	-6
queria _ $	-19
queria mensajes	-17
queria mensajes $	-17
question	-22
question $	-21
questioned	-18
questioned _ _ @left-what	-18
questions	-8
quien	-51
quien $	-7
quien @blocked-what	-11
quien @blocked-what @escriben	-10
quien @escriben	10
quien @escriben $	9
quien @lista	13
quien @puede	-11
quien _ $	-13
quien _ @elsewhere	-14
quien _ @escriben	-10
quien _ @lista	-25
quien _ @quiten	11
quien _ _ $	6
quien _ _ @blocked-what	-7
quien _ _ @elsewhere	-11
quien _ _ @lista	-14
quien _ _ @mensajes	-10
quien _ _ @numero	-10
quien _ _ @persona	5
quien _ _ a	-6
quien _ _ esto	-7
quien _ _ me	-7
quien _ _ mensajes	-8
quien _ _ mi	5
quien _ _ numero	-10
quien _ _ que	8
quien _ este	-9
quien _ esto	-11
quien _ manda	-8
quien _ que	6
quien buscan	14
quien es	-22
quien es $	-5
quien es @lista	-12
quien es @lista @numero	-9
quien es este	-9
quien esta	13
quien lee	-6
quien lo	-6
quien me	-11
quien me manda	-8
quien puede	-11
quien sea	6
quien tengo	6
quien ve	-5
quienes	-5
quiera	-10
quiera $	-8
quiere	-14
quiere $	-24
quiere _ _ $	8
quiere _ _ no	-11
quiere _ le	9
quiere _ mensajes	12
quiere mensajes	7
quiere mensajes $	7
quiere que le	9
quiere sus	12
quiere sus mensajes	12
quieren _ $	15
quieren _ de	-5
quieren _ dinero	-5
quieren dar	-5
quieren nuestro	-5
quieren nuestro dinero	-5
quieres	-9
quiero	14
quiero $	39
quiero _ $	24
quiero _ _ baja	10
quiero _ _ borren	9
quiero _ _ de	-9
quiero _ _ dejen	16
quiero _ _ del	-5
quiero _ _ escriban	11
quiero _ _ esta	-9
quiero _ _ este	9
quiero _ _ gracias	-11
quiero _ _ mi	12
quiero _ _ no	-9
quiero _ _ numero	9
quiero _ _ out	13
quiero _ _ quiero	-15
quiero _ _ quiten	-18
quiero _ _ recibir	-10
quiero _ _ trabajar	-9
quiero _ _ ustedes	35
quiero _ a	-18
quiero _ baja	6
quiero _ con	12
quiero _ de	23
quiero _ del	18
quiero _ el	-11
quiero _ en	21
quiero _ gracias	-19
quiero _ info	13
quiero _ me	-14
quiero _ mi	-8
quiero _ mis	-21
quiero _ nada	19
quiero _ opt	13
quiero _ parte	-16
quiero _ recibiendo	-8
quiero _ sin	9
quiero _ sopa	-27
quiero _ ya	25
quiero avisos	15
quiero borrar	-12
quiero darme	11
quiero darme de	11
quiero el	-7
quiero hacer	6
quiero hacer opt	13
quiero ir	-7
quiero llamadas	-12
quiero los	-16
quiero los mensajes	-13
quiero mas	-6
quiero mas sopa	-27
quiero mi	-6
quiero morir	-8
quiero morir $	-8
quiero nada	26
quiero nada $	27
quiero nada con	5
quiero nada de	11
quiero perderme	-13
quiero propaganda	7
quiero propaganda $	7
quiero que	-21
quiero que me	-14
quiero que mi	-6
quiero quedarme	-12
quiero quedarme sin	-11
quiero recibir	12
quiero saber	22
quiero saber de	6
quiero saber del	16
quiero saber nada	15
quiero salir	7
quiero salir $	9
quiero salir de	-14
quiero seguir recibiendo	-8
quiero ser	-20
quiero ser parte	-16
quiero sus	9
quiero textos	7
quiero trabajar	-5
quiero unir	-5
quiero vivir	-22
quiero vivir $	-22
quiero volver	-10
quiero volver a	-10
quieto	30
quincena	-5
quincena $	-5
quisiera	6
quisiera _ de	12
quisiera _ me	6
quisiera _ no	-5
quisiera cancelar	-6
quisiera que	5
quisiera que me	6
quit	33
quit $	-61
quit _ $	40
quit _ _ $	27
quit _ _ and	-9
quit _ _ at	12
quit _ _ in	29
quit _ _ texts	-7
quit _ _ this	6
quit _ _ up	8
quit _ gym	6
quit _ it	11
quit _ job	-9
quit _ me	47
quit _ my	9
quit _ the	10
quit _ you	-5
quit asking	6
quit asking me	6
quit calling	-6
quit hitting	5
quit it	10
quit it $	8
quit my	-8
quit playin	-12
quit sending	15
quit texting $	5
quit texting me	5
quit the	8
quit the gym	6
quit this	-11
quit this job	-8
quit with	11
quit with the	8
quita	-62
quita _ _ $	-12
quita _ _ de	-13
quita esa	-11
quita los	-15
quitado	7
quitale	-9
quitame	11
quitan $	7
quitan _ _ $	10
quitan _ la	-7
quitan de	-7
quitan de la	-7
quitan los	8
quitar	14
quitar $	7
quitar _ $	5
quitar _ _ $	-10
quitar _ _ lista	14
quitar _ la	12
quitar de	12
quitar de la	12
quitar el	-13
quitaran	18
quitaran $	18
quitarme	29
quitarme $	20
quitarme _ vida	-6
quitarme la	-7
quitarme la vida	-6
quitarnos	-11
quitarnos horas	-7
quitaron	-13
quitaron @elsewhere	-13
quitaron _ _ $	-5
quitaron el	-5
quitaron la	-5
quitate	-7
quite	-18
quite $	-8
quite _ _ lista	6
quite _ la	6
quite de	5
quite de la	6
quiteme	15
quiten	-17
quiten $	8
quiten _ _ $	-7
quiten _ _ de	-30
quiten _ mensajes	-13
quiten _ nombre	-28
quiten _ numero	9
quiten de	-16
quiten mi	-21
quiten mi nombre	-28
quitenlo	22
quitenlo $	18
quitenme	57
quitenme $	30
quitenme _ $	10
quitenme _ _ $	11
quitenme _ favor	9
quitenme por	10
quitenme por favor	9
quitenos	5
quitenos _ _ lista	5
quitenos _ la	5
quitenos de	5
quitenos de la	5
quitese	10
quitese @elsewhere	10
quito	6
quito $	13
quti	6
raffle	-6
rain	-16
rain $	-9
rain _ stop	-8
raised	-13
rally	8
rally $	8
ramon	10
ran	-9
ran @carrier	-7
ran out	-7
random	-8
random _ @boss-does	-8
ranjith	-6
raros	-6
raros $	-6
rate $	6
rather _ @remove-kindly	8
rather _ _ $	-9
rather _ _ @mensajes	8
rather _ _ text	8
rather you	8
rather you @remove-kindly	8
rather you @remove-kindly @mensajes	8
reached the	7
read	-15
read @blocked-what	-13
read @carrier	9
read @left-what	-10
read @left-what @mensajes	-8
read @list	7
read @person $	8
read _ $	10
read _ @mensajes	-16
read _ _ $	-8
read _ _ @corrected	-6
read _ _ @person	5
read _ text	-8
read every	-6
read the	-6
read them $	8
reading	-7
reading _ $	-5
reading these	6
reads	-17
reads @list	-19
reads @list $	-6
reads _ $	-6
reads _ @mensajes	-7
reads _ _ $	-8
reads _ _ @blocked-what	-12
reads _ texts	-7
reads these	-16
ready	-9
real	-32
real $	-12
real @people	-24
real @people $	-11
real _ _ $	-13
real person	-24
real person $	-11
really	-20
really $	-7
reassigned	12
reassigned @address	12
reassigned please	12
receive	34
receive _ $	27
receive more	29
received	6
receiving	35
receiving $	8
receiving @list	15
receiving @mensajes	13
receiving @mensajes $	13
receiving _ $	13
receiving _ _ $	14
receiving texts	13
receiving texts $	13
receiving these	15
recibi	-13
recibi _ $	-10
recibiendo $	-8
recibir	30
recibir $	25
recibir _ $	12
recibir _ _ $	15
recibir _ mensajes	-22
recibir estos	11
recibir los	-10
recibir mas mensajes	-7
recibir sus	-15
recibir sus mensajes	-15
recibo	-19
recibo @elsewhere	-9
recibo @elsewhere @mensajes	-8
recibo _ @mensajes	-14
recibo _ _ @elsewhere	-6
recibo los	-8
reckon	10
reclama	-8
recordatorio	-10
recordatorios	14
recordatorios _ me	9
red _ $	6
refill	8
refill @mensajes	8
refill texts	8
refrain	5
refrain from	5
refuse	16
register	-13
register _ $	-16
registrarme	-10
registre	39
registro	-26
registro $	-35
rehire	-7
reir	-8
reir $	-8
relajo	6
remind	-11
remind @blocked-what	-11
remind me	-11
reminders	23
reminders _ i	10
reminders but	8
remote	-18
removal	35
removal $	26
removal _ _ 555	8
removal _ for	8
removal request	8
removal request for	8
remove	79
remove $	44
remove _ $	44
remove _ _ $	26
remove _ _ from	-16
remove _ _ the	-22
remove _ from	-24
remove _ im	5
remove _ or	7
remove from	10
remove her	22
remove her $	22
remove it	6
remove it $	6
remove me	12
remove me from	-12
remove me im	5
remove me or	7
remove the	-16
remove your	-9
removed	69
removed $	51
removed .	6
removed . this	8
removed _ $	21
removed _ _ $	6
removed _ _ is	8
removed _ the	-9
removed _ this	11
removed from	-7
removed from the	-9
removed please	21
removed please $	21
remover	6
remover $	5
remuevame	6
remuevame $	6
remuevanme	6
remuevanme $	6
remve	24
remve @blocked-what	24
renta	-6
replied	7
replied _ twice	5
replied stop	7
replied stop twice	5
reply	-25
reply _ _ delete	-6
reply _ _ end	-12
reply _ _ opt	-11
reply _ to	-13
reply stop	-13
reply stop to	-13
reply to	-13
replying	-10
report	-6
report @list	-14
report _ $	-9
report this	-14
report you	17
report you $	11
reportado	24
reportado _ _ $	5
reportar $	9
reportar _ me	-9
reportar si	-9
reportar si me	-9
reporte	-13
reporte $	-33
reporte _ _ $	15
reporte al	13
reported	71
reported $	13
reported @left-what	40
reported @off-when	11
reported @off-when @these	11
reported _ @mensajes	7
reported _ @these	11
reported _ _ $	9
reported _ junk	11
reported _ spam	7
reported as	11
reported as junk	11
reporting	31
reporting you	16
reporto	-21
reporto $	-11
request	33
request @left-what	9
request @left-what 555	8
request @these	8
request _ 555	8
request _ im	8
request for	8
request for 555	8
request that	8
requesting	7
requesting @carrier	6
requesting removal	6
resend	-5
resign	12
resigning	6
resigning @blocked-what	6
respect	11
respect @blocked-what	5
respect _ _ $	8
respect my	5
respectfully	5
respeten	24
respeten _ @please	23
respeten _ no	23
responda	-23
responda @paren	-23
responda @paren para	-23
responda _ _ @please	-19
responda _ _ no	-19
responda _ para	-23
rest	24
rest $	18
rest @wrong-thing @left-what	7
rest _ $	11
rest _ @left-what	7
rest _ the	7
rest of the	7
restaurante	10
resubscribe	-10
results	-7
resume	-16
retirada	9
retire	6
retirenme	19
retirenme $	5
retiro	26
retiro @elsewhere	18
retiro @persona	8
retiro @persona @refused	8
retiro @persona @refused $	8
retiro _ @elsewhere	12
retiro _ @refused	14
retiro _ _ $	7
retiro _ _ @lista	12
retiro _ _ que	7
retiro _ autorizacion	10
retiro de	12
retiro la	5
retiro mi	8
return	8
return @left-what	11
revoco	30
revoco @elsewhere	24
revoco @persona	7
revoco @persona @refused	7
revoco @persona @refused $	6
revoco _ @refused	25
revoco _ _ $	24
revoco _ autorizacion	21
revoco mi	7
revoke	21
revoke $	31
revoke _ _ $	-15
revoke consent	6
revoke my	-16
revoked	15
revoking	17
rh	-8
rh _ que	-7
rice	-10
rice $	-8
rid	22
rid @wrong-thing	21
rid @wrong-thing @list	-7
rid @wrong-thing you	18
rid @wrong-thing you $	18
rid _ @list	-7
rid _ _ $	24
rid _ _ @list	-8
rid _ _ thing	-9
rid _ this	-7
rid _ you	18
rid of	21
rid of this	-7
rid of you	18
riddance	13
ride	6
ride to	11
rifa	7
rifa _ _ $	7
right	-14
right $	-23
right _ $	16
right now	-6
rio	-13
rio @elsewhere	-13
rio de	-13
rip @lights	12
rip @lights @blocked-what	5
rip @lights @blocked-what @job	5
rip _ _ @job	5
rip _ _ card	5
rip up	12
rip up my	5
risa	-8
risa $	-7
riverside	8
riverside $	16
rmv	56
robot	26
robot $	-6
robot .	11
robot @left-what	22
robot _ $	11
robot _ _ @blocked-what	24
robot to	24
rocks	21
romantic	-7
rompan	80
rompan _ _ $	80
room	6
room _ _ need	10
room _ i	10
roommate	27
ropa	-12
rosa	-7
rose	-9
roster	8
rotation	5
round	-8
round $	-8
rsvp	-11
rsvp $	-9
ruego	7
run	-16
rush	-9
rush $	-8
s	-12
s .	-6
sabe	-6
saben @elsewhere	-8
saber _ _ $	7
saber _ de	6
saber de	9
saber del	16
saber nada	16
saber nada de	6
saca	-24
sacame	22
sacame $	10
sacame _ _ agenda	11
sacame _ tu	11
sacame de	12
sacame de tu	11
sacan	9
sacan $	11
sacar	13
sacar $	11
sacar _ $	8
sacaran	-13
sacarme	27
sacarme del	8
sacaron	-6
sacaron @persona @numero .	7
sacaron _ _ $	-13
sacaron _ _ .	7
sad	-13
safe	-14
safe $	-9
safety	-9
safety @list	-6
said	-24
said $	-15
said _ $	12
said _ 3	19
said _ _ out	-6
said _ _ the	21
said _ _ times	19
said _ _ union	7
said _ not	-5
said _ texting	-7
said _ the	7
said _ to	-5
said dont	10
said i	-7
said stop	35
said tell	10
sakame	9
sakame $	9
sakenme	8
sakenme $	7
sal	-41
sal $	-23
sal @address	-14
sale	-8
sales _ @elsewhere	11
salgo	6
salgo $	32
salgo _ $	-23
salgo _ _ $	12
salgo _ aqui	10
salgo _ grupo	11
salgo _ la	-7
salgo de aqui	10
salgo del	6
salgo del grupo	11
salida	-30
salida $	-15
salida @elsewhere	-12
salida @elsewhere emergencia	-12
salida _ emergencia	-12
salida de	-12
salida de emergencia	-12
saliendo	-6
salio	-12
salio @elsewhere	-11
salio @elsewhere sol	-7
salio _ _ @address	-6
salio _ sol	-7
salio el	-7
salio el sol	-7
salir	11
salir $	35
salir _ $	9
salir _ _ de	-26
salir _ _ lista	13
salir _ esta	-11
salir _ este	5
salir _ grupo	7
salir _ trabajar	-9
salir a	-18
salir de	9
salir de esta	-11
salir de este	5
salir de la	12
salir de trabajar	-9
salir del	10
salir del grupo	7
salir temprano	-8
salir temprano $	-7
salir ya	26
salirme	53
salirme $	51
salirme _ la	-5
salirme de la	-5
salon	-8
salt	-20
salt _ _ $	-15
salte	-17
salte @elsewhere	-16
salte @elsewhere @lista	-16
salte _ @lista	-16
salte _ _ $	-13
salte de	-16
same	-15
same $	-10
same @list	-14
same @list $	-8
same @list @off-when	-6
same _ $	-12
same _ @off-when	-6
same _ _ $	-5
same _ _ @job	17
same _ as	-6
same _ me	-9
same number	-14
same number $	-8
same number as	-6
sandra	-10
saque	-11
saque de	-9
saqueme	11
saqueme $	11
saquen	-12
saquen _ _ $	-16
saquen del	-6
saquen la	-8
saquen mi	6
saquenlo	6
saquenlo de	6
saquenme	46
saquenme $	31
saquenme _ _ $	14
saquenme de	7
saquenos	6
saquenos de	5
sat	-7
saturday	-6
saturday for	-5
save	-53
save @blocked-what	-8
save @left-what @mensajes	-9
save @list	-47
save _ @mensajes	-58
save _ _ $	-64
save _ _ @job	7
save _ texts	-56
save the	-11
save your	14
saved	-10
saw	-10
say	-28
say _ $	-11
say _ _ .	-5
say _ _ alone	-6
say _ _ mean	16
say _ _ to	5
say _ i	15
say _ make	-5
say _ me	8
say i	-10
say leave	-6
say remove	9
say stop	18
say to	-6
say to make	-5
saying	-21
says	-14
says _ _ $	-11
says _ _ .	8
says _ _ on	-8
says _ _ stop	11
says _ not	-7
says _ on	-6
says _ to	13
says im	-9
says im not	-5
says no	15
scam	-14
scam $	-7
scared	-13
schedule	-8
school	11
school $	12
scratch	15
scratch _ $	8
scratch _ _ $	8
scratch _ off	8
scratch me	15
scratch me off	8
screen	8
screen $	-9
screen .	7
scribe	6
se	-15
se $	-7
se @address	-9
se @address que	-8
se @blocked-what	-36
se @blocked-what @erase	-10
se @blocked-what fue	-11
se @blocked-what fue @elsewhere	-11
se @blocked-what olvido	-6
se @elsewhere	19
se @elsewhere @beg	29
se @elsewhere @beg $	12
se @elsewhere @beg @elsewhere	14
se @elsewhere juro	-7
se @elsewhere juro $	-7
se @equivoco	55
se @equivoco $	34
se @equivoco @elsewhere	6
se @equivoco @elsewhere @numero	11
se @equivoco @elsewhere persona	10
se @escriben	13
se @escriben asi	19
se @paren	-27
se @paren $	-26
se @puede	5
se @puede $	7
se @puede @quitar	-5
se _ $	6
se _ @beg	30
se _ @elsewhere	-12
se _ @erase	-10
se _ @lista	-9
se _ @lose	-14
se _ @persona	-9
se _ @please	5
se _ @quitar	-5
se _ _ $	-9
se _ _ @elsewhere	-19
se _ _ @numero	9
se _ _ @paren	20
se _ _ @persona	-14
se _ _ @please	23
se _ _ @quitenme	5
se _ _ @trabajo	9
se _ _ borrenme	5
se _ _ carne	-9
se _ _ celular	7
se _ _ de	11
se _ _ los	-14
se _ _ mandarme	-11
se _ _ mi	-6
se _ _ no	23
se _ _ pero	7
se _ _ persona	10
se _ _ por	13
se _ _ que	-6
se _ _ trabajo	12
se _ _ tu	-6
se _ _ ya	-7
se _ agradeceria	16
se _ agradezco	8
se _ asi	18
se _ bien	9
se _ borraron	-5
se _ con	-7
se _ del	6
se _ el	-15
se _ es	8
se _ fue	-11
se _ juro	-7
se _ la	-18
se _ mi	-8
se _ no	5
se _ olvide	-12
se _ olvido	-6
se _ que	-6
se _ todos	-8
se _ un	18
se cancelo	-27
se ekivocaron	5
se entere	5
se entere $	5
se equivocaron	15
se equivoco	28
se equivoco de	9
se equivoco el	-10
se estan	8
se fue	6
se fue @elsewhere	8
se ganaron	17
se leer	7
se leer @elsewhere	9
se leer bien	9
se les	-10
se les @lose	-11
se les @lose @escribir	-11
se les olvide	-11
se llama	15
se llama asi	19
se llevaron	-7
se lo	17
se lo agradezco	8
se me	-36
se me borraron	-5
se me fue	-11
se me olvido	-6
se por	-8
se por que	-8
se preocupa	11
se puede	7
se puede $	7
se que es	8
se que es @lista	7
se quien	8
se rio	-13
se rio @elsewhere	-13
se rio de	-13
se trata	-7
sea	20
sea @elsewhere	17
sea el	17
sean	6
sean @elsewhere	6
sean @elsewhere amables	6
sean @elsewhere amables @elsewhere	6
sean _ _ @elsewhere	6
sean _ _ de	6
sean _ amables	6
sean tan	6
sean tan amables	6
seas	-10
seas _ $	-13
season	-14
seat	-34
seat $	-34
seats	-14
second _ $	7
second _ _ $	-6
security	-10
security _ _ out	-7
security _ me	-7
security walked	-7
see	-31
see _ $	-28
see _ _ $	-16
see _ _ on	11
see _ _ that	7
see _ _ to	7
see _ it	6
see _ texts	-8
see _ there	-5
see _ way	7
see him	-7
see it	-7
see it $	-5
see my	-7
see that	6
see these	-6
see these texts	-6
see this $	-5
see to	8
see to it	8
see what	13
see you	-23
see you $	-11
see you there	-5
see your	7
seeing	-6
seeing @list	-6
seeing @list $	-6
seeing _ $	-6
seeing this	-6
seeing this $	-6
seen	-13
seen _ _ @list	-8
sees $	18
sees @blocked-what	-11
sees @list	-6
sees @list $	-6
sees _ _ $	-11
sees my	-11
sees this	-6
seguir	23
seguir $	20
seguir @elsewhere	12
seguir @escribir	-8
seguir @escribir $	-8
seguir _ $	-8
seguir _ _ @address	10
seguir con	8
seguir recibiendo	-8
seguir recibiendo $	-8
seguirme @elsewhere	-5
seguirme @elsewhere @elsewhere	-5
seguirme _ @elsewhere	-5
segun	9
segunda	11
segunda _ _ @elsewhere	12
seguro $	6
seguros	-6
self	-5
sell	7
semana	-17
semana $	-9
semana .	5
senal	-22
senal $	-10
senal @elsewhere	-12
senal @elsewhere @paren	-12
senal _ @paren	-12
senal _ alto	-12
senal de	-12
senal de alto	-12
send	5
send $	5
send _ _ $	-20
send _ _ my	-12
send _ _ somebody	15
send _ _ to	-8
send _ a	-9
send _ anything	7
send _ further	8
send _ message	-13
send _ more	13
send _ nothing	13
send _ the	-5
send _ this	7
send anything	18
send it	-22
send it to	-11
send me	-6
send me $	6
send me a	-9
send me nothing	13
send me this	7
send one	14
send that	-6
send that to	-5
send the	-7
send them	15
send this	-6
send this to	-7
send too	16
sender	11
sending	18
sending $	47
sending _ $	12
sending _ _ $	5
sending _ memes	-9
sending _ stuff	5
sending _ this	6
sending it	12
sending me	-13
sending me memes	-9
sending me this	6
sending texts	-16
sending texts to	-5
sending these	-12
sending these $	-9
sends	-24
seniority	-7
seniority $	-5
senor	19
senor $	23
senora $	-7
senora _ _ $	9
senora que	11
senores	13
sense	-6
sense @left-what	-6
sense to	-6
sent	-37
sent _ _ $	-7
sent that	-10
sent to	-8
sent you	-8
ser _ _ @lista	-9
ser _ _ este	6
ser _ _ esto	-15
ser _ _ si	-10
ser _ pero	-10
ser contactada	9
ser contactada $	9
ser contactado	12
ser delegado	-10
ser parte	-16
ser parte @elsewhere	-14
ser parte @elsewhere @lista	-15
ser parte de	-14
sera	9
seria	-6
serio $	-5
serious	-6
seriously	11
seriously $	16
service	5
servicio	24
servicio $	23
set @lights	-5
set @lights @list	-5
set @lights @list @list	-5
set _ @left-what	6
set _ @list	-5
set _ _ @list	-5
set _ _ phone	-5
set _ this	-5
set up	-5
set up this	-5
setting	7
setting $	7
shall	-7
share	-17
share _ _ $	-19
share _ number	-17
share my	-10
share my number	-9
she	8
she _ .	-6
she _ _ $	8
she _ _ me	-6
she _ _ to	-7
she _ in	7
she _ last	15
she died	23
she died last	15
she is	16
sheet $	9
shell	-5
shes	-20
shes @elsewhere	-6
shes @left-what @elsewhere	5
shes @left-what @people	-6
shes @remove-kindly	-6
shes _ $	-11
shes _ @elsewhere	6
shes _ @people	-6
shes _ _ @tail	-7
shes _ _ now	-7
shes _ a	6
shes _ one	-6
shes a	-6
shes in	6
shes in a	5
shes not	-6
shes the	-6
shes the one	-6
shift	-16
shift $	-8
shift _ _ $	12
shift _ are	-9
shift _ me	10
shift not	10
shift texts	-9
shirts	-5
shoes	-17
shoes $	-5
shoes are	-11
shop	-13
shop _ $	-9
should	-33
should @corrected	-27
should @want-to	5
should @want-to @left-what	6
should @write	-5
should _ @left-what	6
should _ _ @list	-17
should _ the	6
should come	-5
should i	-27
shoulder	6
shouldnt	11
shouldnt @take	6
shouldnt _ _ @left-what	12
shouldnt have	6
show	-7
shows	-7
shut	9
shut _ $	23
shut _ _ for	8
shut _ _ you	-8
shut _ down	6
shut _ no	-10
shut _ off	5
shut it	11
shut it down	6
shut off	-18
shut off $	-11
shut up	24
shut up $	39
shut up no	-10
si	-86
si $	-25
si _ _ $	-8
si _ _ a	7
si _ _ digo	9
si _ _ es	-5
si _ _ la	-9
si _ _ le	17
si _ _ mensajes	-18
si _ _ quiero	-5
si _ _ quitan	10
si _ esto	6
si _ interesa	-13
si _ leo	-7
si _ llega	6
si _ lo	9
si _ los	-19
si _ mandando	12
si _ no	-8
si _ otro	7
si _ puede	12
si _ quiero	-9
si _ si	13
si _ stop	-14
si _ vuelven	8
si lo	-7
si los	-7
si los quiero	-7
si mandan	7
si mandan otro	7
si me interesa	-13
si me llega	6
si me vuelven	8
si no	-6
si quiero	-21
si quiero los	-20
si se puede	12
si siguen	29
si siguen mandando	14
si sigues	17
si sigues $	17
si un	-6
si ven	6
si ven esto	6
si voy	-5
si ya	-8
si ya no	-7
si yo	8
sick	-9
sick $	-6
sick _ im	-6
siempre	-11
siempre $	-10
siento	-15
siento _ $	-7
sigan $	7
sigan _ $	-10
sigan escribiendo	-9
sigan escribiendo $	-9
siganme	-14
siganme @escribir	-14
siganme mandando	-14
sign	-10
sign _ $	10
sign _ _ $	8
sign _ _ for	-6
sign _ _ up	-6
sign _ back	-6
sign _ out	10
sign _ sheet	-6
sign _ the	-6
sign in	-8
sign in sheet	-6
sign me	12
sign me $	11
sign me back	-6
sign me out	10
sign on	-8
sign up	10
sign up $	10
signal	-12
signal _ _ $	-12
signed	8
signed $	-19
signed @blocked-what	11
signed @blocked-what @lights	11
signed @blocked-what @lights @left-what	8
signed @lights	26
signed @lights @left-what	26
signed @lights @left-what mistake	20
signed @pictures	-8
signed _ $	-11
signed _ @job	5
signed _ @left-what	25
signed _ @lights	11
signed _ _ @again	-8
signed _ _ @left-what	8
signed _ _ and	-8
signed _ _ mistake	20
signed _ by	29
signed _ card	6
signed _ up	11
signed last	-8
signed me	11
signed me up	11
signed up	26
signed up by	29
significa	-10
significa @lista	-10
significa _ @elsewhere	-5
signin	6
signing	6
signing .	-5
signing _ _ $	8
signing up	8
signup	19
signup $	15
sigo	-11
sigue	-15
sigue _ $	12
sigue _ mi	-9
sigue llegando	12
siguen	27
siguen $	-12
siguen _ $	9
siguen _ le	17
siguen _ los	7
siguen _ verdad	-6
siguen mandando	12
siguen y	7
sigues	20
sigues $	17
silence	22
silence _ _ good	22
silence _ for	22
silencio	-6
sillas	-6
sin	-17
sin @mensajes	12
sin @mensajes $	-11
sin @trabajo	-6
sin _ $	-47
sin _ @address	-11
sin _ @elsewhere	34
sin _ @quitenme	9
sin _ _ $	22
sin _ _ @elsewhere	26
sin _ _ @siguen	-5
sin _ _ los	-8
sin _ _ que	6
sin _ como	37
sin _ saquenme	7
sin _ te	-6
sin _ ya	-7
sin leer	-8
sin leer $	-8
sin mensajes	19
sin querer	9
sin querer $	-14
sin querer @address	-8
sin querer @blocked-what	-5
sin querer @elsewhere	38
sin querer me	-5
sin querer ya	-7
since	16
since 2019	7
since @job	-10
since @job $	-10
since @left-what	7
since _ _ @left-what	7
since _ _ it	7
since monday	-10
since monday $	-10
since the	7
sindicato	25
sindicato $	32
sindicato @address	8
sindicato @elsewhere	-6
sindicato @quiten	8
sindicato _ $	7
sindicato _ @mi	8
sindicato _ _ @lista	7
sindicato _ ustedes	-7
sindicato con	-6
sindicatos	6
sing	-13
sirve	-31
sirve $	-8
sirve @elsewhere	-10
sirve _ $	5
sirve _ _ $	-11
sistema	16
sistema $	7
sister	-13
sister from	-8
sit	-6
six	-6
size	-15
size $	-8
size 4	-5
size _ _ $	-6
skip	6
skip @blocked-what	6
slashed	-7
slashed @blocked-what	-6
slashed @blocked-what @escriban	-6
slashed _ @escriban	-6
slashed _ tires	-6
slashed my	-6
slashed my tires	-6
sleep	-14
sleep $	-7
slowly	-12
small claims	7
smart	-9
smh	-8
sms	-6
sms $	8
snow	-13
so $	-6
so @address	22
so @address @do-not	11
so @address @do-not @blocked-what	11
so @address @dont	6
so @address @dont @bothering	6
so @bothering	-18
so @carrier	11
so @carrier @left-what	7
so @job	20
so @list	-6
so @mensajes	-21
so @mensajes @hour	-6
so @paren	15
so @paren $	9
so @please	11
so @please more	10
so @then-when	-6
so @then-when @corrected	-6
so _ $	-31
so _ .	-5
so _ @boss-does	7
so _ @carrier	10
so _ @corrected	-16
so _ @do-not	8
so _ @doing	6
so _ @dont	13
so _ @left-what	6
so _ @lights	-12
so _ @list	-8
so _ @please	7
so _ @tail	-6
so _ @want	11
so _ _ @again	17
so _ _ @blocked-what	29
so _ _ @bothering	5
so _ _ @carrier	8
so _ _ @corrected	7
so _ _ @dont	-16
so _ _ @hour	-7
so _ _ @job	-6
so _ _ @left-what	16
so _ _ @mensajes	9
so _ _ @texts	6
so _ _ @wrong-thing	-8
so _ _ and	17
so _ _ can	13
so _ _ dont	-16
so _ _ from	8
so _ _ i	7
so _ _ is	-6
so _ _ me	18
so _ _ off	5
so _ _ send	6
so _ _ texts	6
so _ _ the	6
so _ _ these	7
so _ _ this	-6
so _ _ to	12
so _ _ you	-8
so _ dont	13
so _ have	-5
so _ i	-16
so _ let	15
so _ like	6
so _ me	6
so _ more	10
so _ no	7
so _ quit	8
so _ should	-5
so _ the	14
so _ this	-8
so _ to	-5
so good	-6
so id	6
so id @want	6
so id @want @left-what	6
so id like	6
so if	-6
so if i	-6
so ill	-6
so ill @do-not	-6
so im	17
so im @doing	5
so is	6
so is @left-what	6
so leave	20
so much $	6
so no	11
so no more	10
so please	22
so please dont	6
so stop	15
so stop $	9
so text	-17
so they	7
so you	10
so you can	8
social	-6
sol	-7
sol @address	-6
sold	-7
solicito	20
solicito _ _ de	10
solicito _ ser	6
solicito no	6
solicito no ser	6
solidarity	8
solo	-6
solo _ $	-9
solo _ _ me	11
solo _ _ y	-8
solo _ que	10
solo quiero que	10
some	-35
some $	-14
some _ $	-15
some _ _ $	13
some _ number	10
some other	15
somebody	52
somebody _ $	17
somebody _ _ $	9
somebody _ _ a	6
somebody _ _ it	9
somebody _ _ number	7
somebody _ _ the	11
somebody _ cares	15
somebody _ for	6
somebody _ it	6
somebody _ my	-9
somebody _ the	-10
somebody _ to	9
somebody _ you	11
somebody else	31
somebody else $	20
somebody gave	11
somebody hit	-12
somebody who	15
somebody who cares	15
someone	17
someone _ $	18
someone else	25
someone else $	19
something	-25
something @again	-6
something @left-what	-7
something _ _ @left-what	-6
something _ _ it	-5
somewhere	-6
somos	-14
somos _ $	-10
somos mayoria	-5
somos mayoria $	-5
son	-10
son _ 10	-7
son _ _ $	-12
son _ aqui	-5
son de	-6
son de aqui	-5
song	-6
sons	6
sons _ $	6
sons phone	6
soon	-9
sopa	-30
sopa $	-16
sopa @address	-13
sorry	-10
sorry $	7
sorry @blocked-what	8
sorry @corrected	7
sorry @corrected @list	12
sorry @left-what @want-to	5
sorry @left-what @want-to you	6
sorry @remove-kindly	7
sorry _ $	-6
sorry _ @list	12
sorry _ @want-to	5
sorry _ _ $	-10
sorry _ _ .	13
sorry _ _ @take	11
sorry _ _ have	11
sorry _ _ im	5
sorry _ _ number	5
sorry _ _ this	-8
sorry _ number	12
sorry _ wrong	5
sorry been	-15
sorry just	-8
sorry my	9
sorry not	7
sorry to	5
sorry wrong	7
sorry wrong number	12
soup	-7
soy	76
soy @elsewhere	-10
soy @elsewhere @address	18
soy @elsewhere @address @elsewhere	5
soy @elsewhere @address que	12
soy @elsewhere @jefe	6
soy @elsewhere @lista	-29
soy @elsewhere @lista $	-29
soy @elsewhere @nada	12
soy _ $	66
soy _ .	10
soy _ @address	18
soy _ @blocked-what	8
soy _ @jefe	6
soy _ @lista	-29
soy _ @nada	12
soy _ _ $	-22
soy _ _ @paren	5
soy _ _ de	5
soy _ _ pero	-5
soy _ _ que	10
soy _ _ y	7
soy _ el	-5
soy _ me	8
soy _ otra	12
soy _ persona	5
soy _ senora	12
soy _ soy	-10
soy de	-20
soy de otra	12
soy el	-14
soy juan	-13
soy la	16
soy la senora	12
soy maria	12
soy maria $	12
soy quien	15
soy una	7
soy yo	15
soy yo $	17
spam	-15
spam $	9
spam _ $	8
spam _ _ $	13
spam _ _ so	-13
spam _ it	-5
spam me	-6
spamming	-6
spanish	-18
spanish $	-8
spanish @address	-9
spanish @address $	-9
spanish _ $	-10
spanish please	-9
spanish please $	-9
spare	6
spare _ the	6
spare me	6
spare me the	6
speak	-18
speak @left-what	-8
speak _ $	-6
speak _ @elsewhere	-5
speak _ a	-5
speak to	-8
spell	10
spell @left-what	11
spell _ $	10
spent	-11
spicy	-20
spicy $	-20
spoilers	-40
spot $	-6
spot _ me	6
spring	10
sprite	-12
stahp	22
stain	-7
start	-32
start _ $	-5
start _ _ $	-5
start _ _ again	-14
start _ me	-10
start texting	-15
starting	9
starting @wrong-thing	9
starting _ _ $	9
starting with	9
stay	15
stay @carrier	16
stay @carrier @blocked-what	12
stay @carrier @blocked-what @job	12
stay @carrier @wrong-thing @blocked-what	7
stay _ @blocked-what	18
stay _ _ @blocked-what	13
stay _ _ @job	12
stay _ _ line	12
stay _ _ me	5
stay _ _ my	7
stay _ from	6
stay _ my	12
stay away	6
stay away @blocked-what	6
stay away @blocked-what @blocked-what	6
stay away from	6
stay off	12
stay off my	12
step $	-8
stepped	8
stepped @wrong-thing	8
stepped on	8
stfu	35
stickers	-7
still	-23
still @belong	-7
still @belong $	-7
still @doing	10
still @take	11
still @take @list	10
still @take @list $	9
still @texts	15
still @want	-15
still @want @left-what	-14
still @want @left-what @texts	-9
still @wrong-thing @left-what	-6
still @wrong-thing @left-what @lista	-5
still _ $	-9
still _ @hour	13
still _ @left-what	-34
still _ _ $	-8
still _ _ @corrected	16
still _ _ @lista	-5
still _ _ @texts	-9
still _ _ but	10
still _ _ i	16
still _ _ list	-5
still _ after	13
still _ for	-12
still _ the	-11
still _ these	10
still _ your	-5
still coming	6
still getting	11
still getting these	10
still good	-9
still good @left-what	-9
still good for	-9
still here	-7
still here $	-7
still on your	-5
still want	-15
still want the	-11
stop	29
stop .	-25
stop . im	8
stop _ $	74
stop _ _ $	16
stop _ _ .	11
stop _ _ alerts	8
stop _ _ and	27
stop _ _ at	16
stop _ _ call	6
stop _ _ de	-9
stop _ _ gas	-8
stop _ _ got	6
stop _ _ im	10
stop _ _ it	17
stop _ _ line	6
stop _ _ me	-6
stop _ _ my	16
stop _ _ number	-31
stop _ _ off	-7
stop _ _ on	5
stop _ _ out	-20
stop _ _ people	25
stop _ _ phone	14
stop _ _ stop	8
stop _ _ texting	-14
stop _ _ textos	7
stop _ _ the	-9
stop _ _ these	-9
stop _ _ time	-25
stop _ _ times	7
stop _ _ to	28
stop _ _ with	-6
stop _ _ you	-7
stop _ already	9
stop _ and	-25
stop _ be	5
stop _ beg	8
stop _ choice	7
stop _ dont	6
stop _ from	-16
stop _ get	-21
stop _ i	24
stop _ if	-8
stop _ im	9
stop _ it	11
stop _ la	-8
stop _ line	10
stop _ los	8
stop _ me	14
stop _ meeting	7
stop _ on	6
stop _ opt	-20
stop _ our	-12
stop _ shop	-8
stop _ so	-8
stop _ stop	18
stop _ texts	-21
stop _ thats	-19
stop _ the	8
stop _ this	10
stop _ times	18
stop _ union	-8
stop _ updates	6
stop _ what	9
stop _ ya	8
stop _ you	-21
stop _ your	-14
stop adding	15
stop adding me	15
stop already	11
stop already $	6
stop and	-14
stop and get	-21
stop asking	54
stop asking $	44
stop asking me	10
stop at	-6
stop at the	-7
stop before	24
stop being	-8
stop being so	-7
stop blowing	12
stop bothering	9
stop bothering me	8
stop by	-15
stop by my	-6
stop calling	-23
stop calling me	-24
stop coming	7
stop con	8
stop con los	8
stop did	5
stop do	7
stop do i	10
stop end	6
stop end quit	5
stop for	10
stop getting	-27
stop getting these	-9
stop hitting	20
stop hitting me	14
stop hitting my	5
stop how	7
stop i	56
stop i beg	8
stop i dont	6
stop im	12
stop in	12
stop inviting	9
stop inviting me	9
stop is	7
stop is the	-6
stop it	-22
stop it $	5
stop it already	6
stop it thats	-19
stop laughing	-6
stop laughing $	-6
stop lying	-5
stop me	-36
stop me if	-6
stop messaging	12
stop n	-8
stop now	14
stop now $	11
stop para	-7
stop playing	-16
stop quiero	-7
stop reading	-8
stop sending $	9
stop sending me	-7
stop sending texts	-7
stop sending these	-14
stop sign	-15
stop sign on	-8
stop stop	13
stop stop stop	13
stop texting	-31
stop texting $	13
stop texting and	-27
stop texting him	-18
stop texting it	7
stop texting me	-7
stop texting my	7
stop that	7
stop the	14
stop the union	8
stop the updates	6
stop this $	9
stop to	-23
stop to opt	-20
stop twice	5
stop us	-6
stop wasting	-12
stop we	-15
stop with	32
stop with the	30
stop writing	-36
stop writing me	-38
stop y	9
stop your	6
stop your choice	7
stopped	5
stopped $	8
stopping	-6
stops	-7
stops _ the	-5
store	-9
store $	-11
store phone	8
story	-8
story $	-7
stove	-9
street	-6
strike	28
strike _ _ $	16
strike _ _ the	7
strike _ from	7
strike _ name	21
strike me	7
strike me from	7
strike my	22
strike my name	21
stuck	-9
student	6
stuff	26
stuff $	17
stuff _ _ $	5
stuff _ it	5
stuff to	6
su	45
su _ $	22
su _ _ este	6
su _ _ lo	-5
su _ _ me	7
su _ _ no	14
su _ de	13
su _ que	13
su _ ya	7
su companera	7
su lista	42
su lista $	14
su lista de	14
su mama	-5
su mama $	-5
su mensaje	-5
su numero $	-7
sub	6
sub scribe	6
sube	-9
subieron	-6
subscribe	7
such	13
sucks	-10
sue	7
sue $	9
suelten	18
sueltenme	60
sueno	-7
suerte	25
suerte $	23
sugar $	-5
sun	-6
sundays	-8
sundays _ _ $	-7
sunscreen	-9
sup	-8
sup $	-8
supervisor	-5
supervisor _ $	15
supervisor _ _ de	-7
supervisor _ _ my	-10
supervisor _ to	-8
supervisor no	-6
supervisors	-10
supervisors _ $	-8
supposed	-10
supposed @left-what	-10
supposed @left-what @want-to	-6
supposed _ @want-to	-6
supposed _ be	-6
supposed to	-10
supposed to be	-6
sure	-35
sure $	-15
sure @write	-6
sure _ _ $	-6
sure _ _ @blocked-what	-6
sure give	-6
sure you	-5
survey	-8
survey _ @left-what	-6
survey _ the	-6
sus	73
sus @cosas	10
sus @cosas $	7
sus @lista	11
sus @lista $	10
sus @mensajes	23
sus @mensajes $	40
sus @mensajes .	-7
sus @trabajo	7
sus _ $	70
sus _ .	-7
sus _ _ $	21
sus _ _ @elsewhere	-7
sus campanas	12
sus campanas $	12
sus contactos	8
sus contactos $	8
sus cosas	10
sus cosas $	7
sus mensajes	14
sus mensajes $	27
suscripcion	26
suscripcion $	25
suspendan	10
suspendan _ _ $	8
suspende	7
suspendieron	-6
suyas	11
suyo	7
suyos	20
swap	-11
swap @blocked-what	-11
swear	-13
sweet	-8
switched	-6
switched @left-what	-7
switched _ _ @left-what	7
switched _ _ the	8
switched to	-7
system	5
system $	6
system _ $	5
system today	7
system today $	7
tablet	6
tache	21
tachenme	6
tacos	-37
tacos $	-37
taek	5
taek @blocked-what	5
taek @blocked-what @carrier	5
taek _ @carrier	5
taek _ off	5
taek me	5
taek me off	5
take	82
take 2	-12
take _ $	-15
take _ _ $	66
take _ _ before	5
take _ _ mute	-7
take _ _ now	6
take _ _ number	-7
take _ _ or	6
take _ _ out	35
take _ _ permission	6
take _ _ please	9
take _ _ the	-6
take _ _ these	-12
take _ _ this	-12
take _ _ to	5
take _ _ you	-9
take _ cell	5
take _ hint	5
take _ husband	11
take _ me	7
take _ my	17
take _ name	6
take _ of	11
take _ off	21
take _ one	8
take _ out	13
take _ time	-6
take _ trash	-5
take _ with	-9
take _ you	6
take a	37
take back	14
take back my	14
take down	-10
take for	6
take for you	6
take him	22
take him off	22
take it	13
take it off	12
take me	13
take me of	10
take me out	10
take me with	-9
take my	33
take my husband	11
take my name	6
take out	7
take the	-6
take the trash	-5
take this	18
take this number	6
take this one	8
take us	15
take us off	15
take your	-11
take your time	-6
taken	19
taken _ $	21
taken off	11
taken off $	21
taking	11
taking _ _ $	5
taking _ off	5
taking _ out	5
tal	-9
talk _ $	-6
talk _ _ $	-6
talk _ _ getting	6
talk _ _ not	12
talk _ about	16
talk to $	-5
talk to about	16
talked	11
talked @left-what	11
talked to	11
talking	-9
talking to	-6
talla	-20
talla $	-10
talla @me	-9
talla _ _ $	-9
talla m	-9
tambien	-12
tambien _ @address	-9
tambien _ _ @elsewhere	-9
tambien _ _ de	-9
tambien _ nomas	-9
tambien o	-10
tambien o @address	-9
tambien o @address @elsewhere	-9
tambien o nomas	-9
tampoco	-10
tampoco $	-10
tan	6
tan _ _ sacarme	8
tan _ de	8
tan _ es	12
tan amables	8
tan amables de	8
tan caro	-10
tan dificil	13
tan dificil es	13
tanto	-18
tanto $	-13
tanto _ _ que	-9
tanto texto	-9
tantos	-13
tantos _ _ $	-13
tarda	-6
tarde	-22
tarde $	-8
tarde _ $	-12
tardes $	-5
tardes @quiero	7
tardo	-6
tarea	-16
tarea $	-15
tarjeta	-16
tarjeta $	-10
tasha	16
task	-6
tcpa	6
te	-48
te @dejen	-9
te @dije	-7
te @equivoco	6
te @equivoco @elsewhere persona	6
te @mensajes	-10
te @mensajes @elsewhere	-8
te @paren	13
te _ $	-34
te _ @elsewhere	-10
te _ _ $	-18
te _ _ @escribir	-6
te _ _ @quitar	9
te _ _ bloquear	9
te _ _ numero	6
te _ pero	6
te _ si	9
te _ un	-6
te bloqueo	13
te equivocaste	6
te voy	9
te voy @elsewhere	9
te voy @elsewhere @quitar	9
te voy a	9
team .	6
tele	-6
telefono	33
telefono $	26
telefono _ _ $	19
telefono _ _ el	5
telefono _ _ en	5
telefono _ _ no	-8
telefono _ casa	12
telefono _ en	6
telefono _ la	7
telefono _ ya	-7
telefono de	17
telefono de casa	12
telefono en	7
telefono equivocado	10
telefono me	-16
telephone	6
tell	29
tell _ $	-12
tell _ _ said	15
tell _ _ scratch	15
tell _ _ stop	-6
tell _ _ take	7
tell _ _ to	12
tell _ boss	6
tell _ i	14
tell _ robot	21
tell _ to	10
tell _ union	7
tell _ what	6
tell her $	-7
tell him	-8
tell him to	-5
tell me	-12
tell my	-11
tell my boss	-10
tell the	25
tell the robot	21
tell the union	7
tell them	9
tell them to	11
tell you to	5
tell your boss	16
temas	-15
temas $	-8
temporales	-10
temprano	-14
temprano $	-8
ten _ @tail	-5
tengan	29
tengan @elsewhere	25
tengo	-20
tengo $	-5
tengo 80	-7
tengo @elsewhere	-12
tengo @interesado	11
tengo @job	12
tengo @job @elsewhere	5
tengo @job @elsewhere prepago	5
tengo @nada	6
tengo _ $	-20
tengo _ @elsewhere	-6
tengo _ @lista	-6
tengo _ @mensajes	-6
tengo _ @sent	8
tengo _ _ $	-17
tengo _ _ @elsewhere	14
tengo _ _ @mensajes	7
tengo _ _ prepago	5
tengo _ _ que	10
tengo _ decir	11
tengo _ ir	8
tengo _ las	-8
tengo _ mensajes	-6
tengo _ poner	8
tengo de	-5
tengo interes	11
tengo nada	6
tengo para	-5
tengo plan	12
tengo plan de	5
tengo que	15
tengo que @sent	8
tengo que @sent para	7
tengo que decir	11
tengo que ir	8
tengo que ir @elsewhere	9
tengo que poner	8
tenia	-21
tenia _ @address	-17
tercera	7
termina	-14
termina _ _ $	-15
terminated	-5
termine	-35
termine $	-26
termine _ _ $	-5
terrible	-15
terrible $	-11
test	-26
test $	-9
texas	7
text	-6
text _ $	11
text _ _ $	-10
text _ _ .	5
text _ _ a	-7
text _ _ address	-6
text _ _ and	21
text _ _ are	-10
text _ _ calling	6
text _ _ get	7
text _ _ here	-6
text _ _ im	11
text _ _ instead	7
text _ _ it	8
text _ _ more	10
text _ _ my	-10
text _ _ no	-14
text _ _ one	-5
text _ _ opt	-9
text _ _ this	-11
text _ _ unsubscribe	-5
text _ _ work	-8
text _ again	9
text _ anymore	13
text _ at	-7
text _ before	5
text _ call	-10
text _ else	8
text _ get	11
text _ im	8
text _ one	8
text _ phone	10
text _ please	-19
text _ the	-7
text _ this	10
text _ through	-10
text _ to	-22
text _ you	-10
text again	15
text again $	12
text and im	9
text came	-8
text dont	13
text here	10
text here again	5
text him	6
text i	18
text in	6
text instead	-10
text instead $	-10
text it	10
text it $	7
text list	6
text me	-10
text me anymore	13
text me at	-12
text me one	10
text me the	-13
text not	-14
text only	-18
text people	5
text sorry	-9
text sorry $	-9
text stop	-33
text stop $	-19
text stop to	-16
text the	-12
text when	-6
text when you	-6
text you	-5
text you $	-8
texteame	23
textearme	9
texted $	12
texted .	8
texted _ $	-27
texted _ _ $	20
texted _ wrong	-10
texted me	-6
texted stop	-12
texted stop $	-23
texted the	-7
texted the wrong	-7
texteo	-10
texting	28
texting $	15
texting _ $	-17
texting _ .	10
texting _ _ $	-6
texting _ _ is	-9
texting _ _ said	8
texting _ and	7
texting _ anymore	6
texting _ at	20
texting _ driving	-5
texting _ i	9
texting _ mom	-11
texting _ number	-11
texting _ please	9
texting _ see	13
texting _ the	-12
texting _ these	-9
texting _ to	7
texting _ too	6
texting _ wrong	18
texting and	-12
texting and driving	-5
texting end	-6
texting from	-6
texting him	-18
texting him $	-18
texting i	10
texting it	9
texting it $	9
texting me	28
texting me .	9
texting me and	7
texting me anymore	6
texting me at	8
texting me please	9
texting me these	-9
texting my	9
texting sorry	-14
texting sorry $	-14
texting the	15
texting the wrong	18
texting this	-7
texting this number	-11
texting you	-9
texting your	-35
texto	-37
texto $	-21
texto _ _ me	-9
texto _ que	-9
texto es	-9
textos	31
textos $	12
textos _ $	12
textos _ _ union	15
textos _ la	12
textos _ un	-6
textos de la	12
textos que	10
texts	19
texts $	5
texts .	10
texts _ $	-14
texts _ _ $	20
texts _ _ my	6
texts _ _ you	10
texts _ again	7
texts _ annoying	-9
texts _ end	8
texts _ her	-6
texts _ i	-7
texts _ its	6
texts _ stop	-9
texts _ to	8
texts _ too	8
texts _ unwanted	7
texts _ your	-5
texts about	6
texts are	-13
texts are annoying	-9
texts are unwanted	7
texts from	-9
texts got	10
texts me	11
texts me again	7
texts no	8
texts please	8
texts please $	7
texts to stop	-9
texts when	-7
texts when i	-7
tf	7
tf @carrier	8
tf _ $	15
tf out	8
than	-6
thank	-9
thank _ $	-18
thank _ _ much	8
thank _ for	-11
thank _ so	8
thank _ to	10
thank god	-14
thank god $	-13
thank you for	-11
thank you so	8
thank you to	10
thanks $	-6
thanks _ _ me	-6
thanks _ _ more	7
thanks _ no	7
thanks but	9
thanks but no	7
thanks for	-14
thanx	-11
thanx $	-9
that	-42
that .	-6
that _ $	-10
that _ _ $	-18
that _ _ .	10
that _ _ hes	-6
that _ _ included	8
that _ _ is	7
that _ _ my	-10
that _ _ off	6
that _ _ out	-5
that _ _ sending	12
that _ _ this	9
that _ _ us	-8
that _ am	7
that _ and	5
that _ dont	-14
that _ in	10
that _ it	5
that _ me	-6
that _ my	-9
that _ not	18
that _ number	7
that _ of	-6
that _ since	11
that _ stop	15
that _ the	-9
that _ want	-6
that _ you	-10
that comes	9
that crew	20
that day	-7
that i am	7
that i want	-6
that im	16
that im not	9
that job	13
that job in	9
that last	-5
that list	13
that name	23
that name $	21
that pic	-5
that says	-6
that sheet	7
that time	-6
that to	-9
that was	-6
that you not	9
that you stop	8
thats	-28
thats @left-what	5
thats @remove-kindly @blocked-what	15
thats @remove-kindly @blocked-what @wrong-thing	-6
thats _ @blocked-what	13
thats _ @mensajes	10
thats _ _ $	7
thats _ _ @list	-14
thats _ _ @wrong-thing	-8
thats _ me	21
thats _ my	-8
thats _ texts	10
thats enough	7
thats enough @mensajes	10
thats enough texts	10
thats it	10
thats not me	21
thats not my	-6
thats the	-5
the	-67
the _ $	-8
the _ .	23
the _ 2	6
the _ _ .	8
the _ _ a	12
the _ _ ask	-6
the _ _ be	-6
the _ _ code	22
the _ _ end	6
the _ _ fee	-5
the _ _ for	-17
the _ _ get	-5
the _ _ god	12
the _ _ had	8
the _ _ have	5
the _ _ he	-9
the _ _ hear	9
the _ _ here	-7
the _ _ hit	6
the _ _ how	-5
the _ _ i	8
the _ _ if	7
the _ _ im	-13
the _ _ in	8
the _ _ is	-8
the _ _ it	-7
the _ _ its	5
the _ _ just	-14
the _ _ left	8
the _ _ light	-6
the _ _ list	7
the _ _ make	5
the _ _ manager	7
the _ _ me	-39
the _ _ moved	6
the _ _ names	-7
the _ _ nice	8
the _ _ no	11
the _ _ not	21
the _ _ out	-16
the _ _ over	11
the _ _ please	5
the _ _ put	-8
the _ _ quit	-6
the _ _ said	-14
the _ _ say	-5
the _ _ says	-8
the _ _ sent	-5
the _ _ sheet	-6
the _ _ so	15
the _ _ stop	-6
the _ _ take	-7
the _ _ texting	-6
the _ _ the	-15
the _ _ them	11
the _ _ this	-17
the _ _ to	6
the _ _ want	7
the _ _ we	-6
the _ _ with	-7
the _ _ wont	6
the _ _ you	11
the _ _ youre	-7
the _ again	-21
the _ alerts	7
the _ alone	13
the _ be	12
the _ but	-15
the _ call	7
the _ can	-6
the _ cause	8
the _ chat	-11
the _ coming	-8
the _ dept	9
the _ ending	13
the _ family	7
the _ fight	-9
the _ from	-9
the _ general	9
the _ get	-5
the _ goal	-9
the _ got	8
the _ house	18
the _ i	-12
the _ if	-7
the _ in	-19
the _ is	-17
the _ it	-5
the _ jose	8
the _ keeps	-8
the _ list	-25
the _ no	-7
the _ one	17
the _ ones	17
the _ or	-10
the _ out	7
the _ person	26
the _ phone	-7
the _ place	7
the _ please	-33
the _ room	10
the _ said	-5
the _ saturday	-6
the _ shift	8
the _ sign	-6
the _ stop	-18
the _ stuff	6
the _ tell	5
the _ text	12
the _ thank	11
the _ that	-11
the _ thing	10
the _ time	14
the _ to	15
the _ too	7
the _ turn	-10
the _ twice	7
the _ union	-9
the _ was	8
the _ we	6
the _ when	-9
the _ who	11
the _ will	-7
the _ wont	-7
the _ yelled	-5
the _ you	24
the address	-10
the address again	-6
the answer	5
the attorney	11
the attorney general	9
the banks	9
the bathroom	-5
the best	-12
the best in	-5
the board	-7
the boss	-14
the break	10
the break room	10
the cat	5
the ceo	15
the chat	17
the chat $	15
the chicken	-5
the clinic	6
the committee	5
the company	-14
the consultant	-7
the cops	5
the cops $	6
the corner	-6
the county	6
the daily	9
the day	6
the day shift	10
the do	7
the do not	7
the dock	-7
the dock $	-6
the door	-7
the driver	-8
the e	-9
the e stop	-8
the end	-19
the fcc	9
the fcc $	10
the fence	-8
the fifth	8
the flyer	-7
the folks	9
the folks who	10
the gas	-5
the girl	9
the group	-11
the group chat	-10
the guard	-7
the guard says	-7
the hell	10
the hell alone	9
the house	-15
the house phone	-13
the interview	-11
the kid	6
the lady	6
the last	46
the last one	25
the last text	11
the last time	12
the lawyer	-8
the line	-5
the link $	-5
the list i	-12
the list please	11
the love	12
the love of	12
the lsit	6
the lsit $	6
the machine	9
the machine $	10
the manager	-10
the menu	8
the menu $	8
the message	-15
the messages	38
the messages $	19
the messages to	6
the messages too	7
the middle of	9
the money	-9
the name	-10
the name of	-10
the new	-10
the new place	6
the next one	7
the night	-7
the no	-7
the number	-7
the number $	-24
the number ending	13
the number of	-8
the old	-10
the one	-16
the one to	-7
the one who	-6
the one you	5
the opt	19
the opt out	19
the other	-14
the other one	-5
the page	-7
the part	-6
the part that	-6
the person	14
the person you	19
the phone	-10
the police	11
the program	13
the program $	13
the raffle	-9
the refill	8
the refill texts	8
the remote	-18
the rest	9
the right	18
the robot	21
the safety	-7
the same	10
the schedule	-5
the sign	-7
the sign in	-6
the spam	15
the spring	8
the store $	-8
the store phone	8
the stove	-9
the survey	-8
the tcpa	6
the texting	21
the texting $	11
the texts	9
the texts $	9
the texts .	7
the texts to	-9
the third	5
the trash $	8
the trash out	-5
the union	-10
the union $	-7
the union or	-6
the union people	7
the union thing	8
the unsubscribe	15
the updates	9
the updates $	18
the vote	-6
the website	-6
the wedding	7
the whole family	7
the whole thing	6
the wrong	64
the wrong jose	8
the wrong number	7
the wrong person	7
the yelling	-5
their	-8
them	12
them _ $	6
them _ .	12
them _ _ $	-6
them _ _ who	15
them _ and	7
them _ my	-5
them _ number	-6
them _ the	-6
them _ us	-8
them back	25
them back $	25
them coming	7
them my	-6
them out	-15
them out $	-16
them to	19
then	-35
then _ $	-10
then _ _ $	-9
then home	-6
then no	-6
there	7
there $	7
there .	-7
there _ _ a	5
there _ _ for	-12
there _ _ there	6
there _ _ to	7
there _ _ you	-5
there _ can	15
there _ i	-7
there _ my	-7
there _ unsubscribe	10
there _ word	-10
there a word	-10
there an	10
there an unsubscribe	6
there anybody	10
there not	8
there who	15
there who can	15
theres @again	-18
theres @elsewhere @job	6
theres @please	21
theres _ @belong	-18
theres _ @job	6
theres _ @wrong-thing	6
theres _ _ $	-20
theres _ _ @belong	20
theres _ _ @left-what	7
theres _ _ for	6
theres _ _ here	20
theres _ here	-18
theres no	21
these	69
these $	41
these .	13
these _ $	16
these _ .	10
these _ _ $	-12
these _ _ .	10
these _ _ are	-13
these _ _ do	-25
these _ _ for	-9
these _ _ im	6
these _ _ it	-7
these _ _ make	7
these _ _ me	14
these _ _ not	12
these _ i	19
these _ me	-7
these _ messages	-12
these _ thanks	-10
these _ to	7
these and	-10
these anymore	9
these anymore $	5
these hours	-10
these i	10
these messages	-6
these messages $	6
these messages .	6
these people	23
these remove	6
these shoes	-12
these shoes are	-11
these stop	14
these texts	-14
these texts $	-41
these texts are	7
these texts to	5
these to me	-7
these updates	-15
they	-114
they @boss-does	-8
they @take	-10
they @take @left-what	-8
they @want	-6
they @went	-7
they _ .	5
they _ @blocked-what	-54
they _ @carrier	-5
they _ @left-what	-29
they _ @want-to	-6
they _ @write	7
they _ _ $	-23
they _ _ .	16
they _ _ @again	-6
they _ _ @carrier	-18
they _ _ @corrected	-11
they _ _ @left-what	-13
they _ _ @lista	-7
they _ _ @quiten	-6
they _ _ it	-6
they _ _ list	-7
they _ _ off	-16
they _ _ remove	-6
they _ _ us	-5
they _ _ wrong	-12
they _ me	-45
they _ my	-6
they _ out	-5
they _ see	-5
they _ the	-20
they _ to	-5
they have	-9
they have the	-7
they keep	12
they laid	-16
they laid @blocked-what	-16
they laid @blocked-what @carrier	-16
they laid me	-16
they might	-5
they might @want-to	-5
they said	-11
they told	-5
they want	-8
they want to	-7
theyd	-13
theyd _ @blocked-what	-10
theyd _ _ @wrong-thing	-10
theyd _ my	-10
theyre	-13
theyre _ @blocked-what	-8
theyre _ _ $	-9
theyre _ me	-7
thing	-10
thing $	-9
thing _ _ in	7
thing _ me	7
thing _ my	6
thing _ you	-9
thing got	8
thing where	-9
thing where you	-9
things	-6
think	9
think $	15
thinking	-24
thinking @again	-17
thinking @again @end	-8
thinking @again @end @left-what	-8
thinking _ @end	-11
thinking _ _ $	-9
thinking _ _ @left-what	-11
thinking _ _ it	-11
thinking _ ending	-11
thinking about	-17
thinking about ending	-8
thinks	6
thinks _ _ @left-what	8
third	17
third @job	11
third @job $	9
third _ $	8
third shift	9
third shift $	9
this	95
this $	-28
this .	13
this . i	-7
this _ $	-29
this _ .	8
this _ _ $	15
this _ _ a	9
this _ _ again	6
this _ _ away	8
this _ _ do	16
this _ _ get	6
this _ _ i	-19
this _ _ if	-10
this _ _ in	11
this _ _ landline	8
this _ _ like	-7
this _ _ lol	6
this _ _ me	-7
this _ _ my	12
this _ _ new	-21
this _ _ now	-17
this _ _ number	-10
this _ _ of	11
this _ _ off	9
this _ _ one	20
this _ _ phone	13
this _ _ somebody	11
this _ _ sons	6
this _ _ the	6
this _ _ what	-5
this _ _ wrong	7
this _ _ you	-10
this _ a	17
this _ all	-7
this _ alone	-10
this _ and	-9
this _ as	7
this _ be	13
this _ before	-9
this _ changed	13
this _ coming	6
this _ dont	9
this _ end	-6
this _ from	-7
this _ going	11
this _ how	17
this _ im	12
this _ kyle	18
this _ last	21
this _ lol	-12
this _ management	-9
this _ me	11
this _ not	29
this _ number	10
this _ off	6
this _ ok	6
this _ out	10
this _ stop	7
this _ the	14
this _ thing	-6
this _ to	10
this _ up	-10
this _ where	-7
this again	6
this again $	6
this aint	13
this and	25
this be	-6
this chat	7
this continues	9
this continues $	9
this from	-10
this group	13
this group $	9
this heat	-10
this his	10
this i	19
this in	11
this is	42
this is $	10
this is a	16
this is for	-7
this is going	6
this is her	-11
this is my	-9
this is not	32
this is the	19
this isnt	30
this isnt her	11
this job	-16
this job $	-8
this line	8
this line $	7
this line again	6
this list	10
this list $	-19
this list .	10
this month	-16
this month $	-8
this morning	-18
this morning $	-11
this morning and	-6
this number	42
this number $	7
this number .	9
this number changed	13
this number for	-7
this number from	-7
this number is	7
this number out	6
this off	16
this off $	9
this one $	-5
this phone	26
this phone and	-5
this phone number	10
this place	-14
this quit	13
this quit $	13
this shift	-8
this spam	-12
this stop	22
this stop $	18
this stuff	13
this stuff $	12
this text	9
this the	21
this thing	5
this thing $	7
this thread	10
this time	-14
this time $	-12
this to all	-6
this union	-6
this warehouse	-18
this weather	-20
this week	-28
this week $	-19
this year	-7
thk	-6
those	-17
though	-10
though $	-7
thought	-11
thought _ _ would	-6
thought _ said	-5
thought _ was	7
thought i	9
thought you	-14
thread	10
thread _ _ $	9
threats	-14
three $	-7
three @wrong-thing	6
three @wrong-thing @left-what	5
three of	6
threw	-6
through	-13
through $	-13
through @blocked-what	-6
through _ $	-6
through _ @left-what	9
through _ _ $	-6
through _ _ @again	10
through _ _ @blocked-what	9
through _ _ and	10
through my	-6
throw _ _ in	8
throw _ number	12
throw my	12
throw my number	12
ths	13
ths $	13
thumb	13
thurs	-8
thurs $	-8
thursday	-10
thursday $	-5
ti	-8
ti $	-6
tia	-10
ticket	-17
ticket _ _ $	-14
tiempo	-6
tiempo _ para	-5
tiempo tengo	-5
tiempo tengo para	-5
tiene @elsewhere	13
tiene @elsewhere @job	-6
tiene @elsewhere @numero	22
tiene @elsewhere @numero @equivocado	15
tiene @persona	-7
tiene @persona @numero	-7
tiene _ @elsewhere	7
tiene _ @job	-6
tiene _ @numero	15
tiene _ _ @equivocado	10
tiene _ _ @numero	13
tiene _ _ de	6
tiene _ _ en	-8
tiene _ _ equivocado	10
tiene _ _ numero	13
tiene _ de	-6
tiene _ el	13
tiene _ numero	14
tiene el	21
tiene el numero	14
tiene mal	13
tiene mal @elsewhere	13
tiene mal @elsewhere @numero	13
tiene mal el	13
tiene mi	-7
tiene un	-6
tienen	27
tienen _ @elsewhere	21
tienen _ @paren	10
tienen _ _ @mi	8
tienen _ _ @numero	11
tienen _ _ numero	6
tienen _ el	20
tienen mal	10
tienen mal @elsewhere	11
tienen mal @elsewhere @numero	11
tienen mal el	11
tienen permiso	6
tienen permiso de	6
tienen que	9
tienes @elsewhere	-6
tienes el	-6
till	-19
till _ $	-5
till _ _ $	-5
time	-26
time $	-14
time .	-11
time . sorry	-12
time _ $	10
time _ _ i	11
time _ _ it	8
time _ _ to	9
time _ _ you	-13
time _ me	10
time _ sorry	-12
time _ text	11
time for	8
time i	-10
time nobody	-12
time you	12
time you text	11
times	29
times $	21
times @tail	7
times @tail $	10
times _ $	10
times now	9
tio	-5
tipo	-9
tipo _ $	-9
tira	6
tirando	-5
tire	-33
tire $	-22
tired $	-8
tired @wrong-thing	8
tired @wrong-thing @person	-7
tired @wrong-thing you	21
tired _ @person	-7
tired _ _ $	17
tired _ _ @texts	-6
tired _ them	-7
tired _ you	17
tired of	8
tired of them	-7
tired of you	21
tiren	13
tiren _ _ a	13
tiren _ numero	14
tiren mi	14
tiren mi numero	14
tires	-12
tires $	-11
tmrw	-30
tmrw $	-21
tmrw _ god	-8
to	31
to $	7
to _ $	16
to _ .	10
to _ _ $	34
to _ _ .	-9
to _ _ a	-7
to _ _ again	7
to _ _ alone	15
to _ _ and	-17
to _ _ any	14
to _ _ call	6
to _ _ cares	15
to _ _ from	6
to _ _ full	-5
to _ _ general	9
to _ _ get	8
to _ _ go	6
to _ _ him	13
to _ _ i	12
to _ _ in	-6
to _ _ it	5
to _ _ job	-11
to _ _ list	14
to _ _ me	-17
to _ _ messages	-15
to _ _ more	6
to _ _ my	5
to _ _ name	-14
to _ _ no	-13
to _ _ not	-6
to _ _ now	10
to _ _ number	18
to _ _ of	-10
to _ _ off	29
to _ _ on	10
to _ _ out	-15
to _ _ people	-5
to _ _ person	-6
to _ _ please	-10
to _ _ quit	7
to _ _ receiving	11
to _ _ removed	6
to _ _ screen	-9
to _ _ stop	16
to _ _ texts	18
to _ _ the	12
to _ _ these	-20
to _ _ thing	-9
to _ _ this	16
to _ _ to	-12
to _ _ too	-6
to _ _ you	-15
to _ a	-11
to _ about	-6
to _ again	9
to _ alive	-15
to _ and	7
to _ any	6
to _ apartment	9
to _ attorney	20
to _ before	8
to _ calling	-15
to _ can	-10
to _ coming	8
to _ consultant	-7
to _ contacted	20
to _ deleted	6
to _ email	-7
to _ end	9
to _ fcc	6
to _ for	-6
to _ from	24
to _ get	8
to _ getting	-16
to _ hear	5
to _ her	-7
to _ here	-8
to _ him	-10
to _ home	-5
to _ i	-7
to _ ill	10
to _ in	13
to _ it	-5
to _ kid	-8
to _ late	-7
to _ like	-13
to _ list	-15
to _ me	34
to _ meetings	14
to _ message	-9
to _ messaging	18
to _ my	-20
to _ myself	6
to _ next	8
to _ no	19
to _ not	13
to _ number	-22
to _ off	17
to _ old	-6
to _ out	-23
to _ part	-6
to _ people	26
to _ person	-13
to _ please	5
to _ police	9
to _ rally	11
to _ receiving	19
to _ removed	9
to _ so	9
to _ taken	8
to _ texted	11
to _ texting	-7
to _ that	7
to _ the	-7
to _ these	7
to _ to	19
to _ w	-8
to _ we	-15
to _ you	-8
to _ your	-18
to a	-13
to a person	-10
to about	16
to about getting	6
to about my	-6
to about not	16
to all	-9
to all your	-7
to an	6
to an end	9
to any	14
to ask	-11
to ask about	-11
to be	22
to be a	-6
to be alive	-15
to be contacted	20
to be deleted	6
to be in	22
to be late	-7
to be on	8
to be part	-5
to be taken	5
to be texted	6
to being	5
to being texted	5
to block this	-6
to buy	-7
to call	9
to come	25
to come $	11
to come to	17
to die	-5
to do	-19
to do $	-5
to do w	-6
to end	8
to find	-6
to forget	23
to get	19
to get my	-14
to get off	19
to get out	5
to get these	5
to give	-20
to give you	-7
to go to	-5
to have	-6
to hear	20
to hear about	6
to hear from	8
to hell	9
to hell $	11
to his	-9
to hr	14
to it	18
to it $	11
to keep	-12
to know you	7
to leave	32
to leave $	13
to leave the	9
to leave this	7
to lose	-14
to me $	-6
to me again	9
to meetings	9
to meetings $	9
to my kid	-8
to my phone	-7
to never	9
to no	10
to not	10
to one	12
to opt	-21
to opt out	-21
to pay	7
to people	-13
to people who	-10
to please	-11
to quit $	-10
to quit this	-7
to read	-12
to receive	7
to receiving	14
to remove	-7
to remove me	9
to resign	12
to say	-5
to school	13
to school $	14
to see this	5
to see you	5
to send	-15
to send it	-6
to sleep	-8
to sleep $	-5
to somebody	14
to somebody who	15
to spam	-22
to spam $	-25
to stay	-5
to stop	-13
to stop $	24
to stop .	7
to stop calling	-15
to stop getting	-10
to stop messaging	15
to stop texting	-8
to take	6
to take me	6
to texas	7
to text me	16
to text you	-7
to the	-10
to the attorney	11
to the consultant	-7
to the fcc	6
to the list	-15
to the police	9
to them	-5
to these	25
to this phone	7
to understand	7
to unenroll	14
to unsubscribe	-26
to unsubscribe $	-11
to wake	-8
to whom	5
to whom it	5
to you	-8
to you $	-6
toca	-12
toca _ _ $	-5
toco	-7
toda @trabajo	8
toda _ $	7
toda hora	8
todavia	-6
todavia $	-15
todavia _ _ que	7
today	-53
today $	-39
today .	-5
today _ _ can	7
today _ you	7
today is	-6
today please	5
toddler	-9
todo	-17
todo $	-18
todo _ $	-10
todo _ _ $	6
todo _ mio	17
todo _ turno	-6
todo bien	-9
todo lo	19
todo lo mio	17
todo tranquilo	-6
todo y	13
todos	-29
todos $	-9
todos los	-15
together	-5
told	-34
told _ $	-17
told _ _ $	11
told _ _ not	6
told _ _ stop	9
told _ _ to	-12
told _ im	7
told _ no	12
told _ not	-9
told me	-17
told my	-8
told us	-11
told us to	-7
told you	28
told you $	-5
told you no	11
told you to	13
tomo	-9
tomorrow	-7
tomorrow $	-10
tomorrow so	10
tonight	-19
tonight $	-15
tono	10
too	-25
too $	-22
too .	10
too _ $	-21
too _ .	13
too _ @left-what	-10
too _ _ $	-8
too _ _ @carrier	17
too _ _ @list	6
too _ _ from	-6
too _ _ im	5
too _ _ this	6
too _ im	17
too _ in	-6
too _ texts	-5
too lol	6
too lol $	6
too many .	8
too many @mensajes @blocked-what	-6
too many texts	-5
too much	19
took	-14
took _ _ $	-12
took _ off	-14
took it	-16
top	-5
topic	-9
topics	-9
topics $	-8
tortilla	-6
tortilla _ $	-5
tortillas	-5
trabaja @lista	-10
trabaja @lista $	-10
trabaja _ $	-11
trabaja _ @elsewhere	12
trabaja _ el	11
trabaja ahi	-9
trabaja ahi $	-10
trabajado	13
trabajado @elsewhere	13
trabajado @elsewhere @nada	13
trabajado _ @nada	13
trabajado en	13
trabajando	7
trabajando $	8
trabajar	-20
trabajar @elsewhere	-6
trabajar @lista	-8
trabajar _ $	-5
trabajar ahi	-6
trabaje	17
trabaje @elsewhere	15
trabaje _ _ @trabajo	15
trabaje _ _ lugar	15
trabaje en	15
trabajo	11
trabajo _ _ $	-5
trabajo _ _ compania	19
trabajo _ _ no	-9
trabajo _ esa	18
trabajo _ la	6
trabajo ahi	14
trabajo ahi $	12
trabajo en	25
trabajo en esa	19
trabajo en la	6
trae	-12
traeme	-13
traeme _ $	-12
traen	-5
traes	-21
traffic	-17
traffic _ $	-8
traia	-9
traia _ @numero	-7
traigan	-6
traigan @elsewhere	-5
traigo	-11
train	6
train _ $	6
training	11
tranqui	24
tranqui $	24
tranquilo	9
trash $	8
trash _ $	-6
trash out	-5
trata	-7
tratamiento	5
tratamiento y	5
tres	-16
tres $	-6
tres _ @elsewhere	-5
tres veces	-6
truck	7
true	-10
trust	-8
try	-16
try _ $	-12
ttyl	-6
ttyl $	-6
tu	-31
tu _ $	-32
tu _ _ en	-9
tu _ _ me	11
tu _ a	-5
tu _ manito	6
tu _ que	8
tu agenda	11
tu lista	9
tu mensaje	-17
tu numero	-38
tu numero $	-27
tu numero a	-5
tu sindicato	10
tu union	10
tu union $	9
tu vida	7
tubo	37
turn	15
turn _ $	14
turn _ _ $	-10
turn _ _ alerts	8
turn _ _ stove	-7
turn _ my	7
turn _ off	15
turn off	19
turn off my	7
turned	-7
turned off	-7
turno	-12
turno $	-8
turno _ _ $	-9
turno _ de	-6
turno a	23
turno de	-9
tus	-12
tus _ _ $	-10
tus _ jaja	-10
tv	-8
twice @tail	6
twice is	5
twice is @left-what	5
two	-6
two _ _ in	9
two _ no	-7
two of	6
two people	-5
type _ get	7
type to	8
type to get	7
typed	-14
typed stop	-8
typical	-10
typing	14
typing $	14
uber	-12
uber $	-9
ugh	-9
ugh $	-23
uh	22
ultimo	21
ultimo @mensajes	15
ultimo @mensajes que	17
ultimo _ _ @blocked-what	17
ultimo _ _ me	17
ultimo _ que	17
ultimo mensaje	17
ultimo mensaje que	17
ultimo que	8
un	17
un _ $	-8
un _ _ $	31
un _ _ ni	-8
un _ mas	10
un _ me	46
un _ mio	-6
un _ que	-30
un _ scribe	6
un _ this	14
un add	25
un add me	12
un consultorio	17
un enroll	21
un mensaje	-43
un mensaje $	-36
un mensaje mas	10
un monton	14
un numero	-8
un pedazo	-8
un reporte	-17
un reporte $	-17
un sign	24
un sign me	24
un sub	6
un sub scribe	6
un video	-7
una _ $	-13
una _ _ no	6
una _ _ que	9
una _ de	-5
una _ vez	10
una _ y	6
una maquina	12
una persona	-12
una vez	18
una vez $	20
unas	-8
under @left-what @threat	6
under _ @threat	6
under _ tcpa	6
under the	5
under the tcpa	6
understand	22
understand @again	15
understand @list	11
understand _ @please	6
understand _ _ $	14
understand _ _ @bothering	6
understand _ _ send	6
understand _ no	6
understood	5
undo	25
undo it	-5
undo it $	-7
unemployment	-10
unemployment @then-when	-9
unemployment @then-when you	-9
unemployment @then-when you @carrier	-9
unemployment _ _ @carrier	-9
unemployment _ _ quit	-9
unemployment _ you	-9
unemployment if	-9
unemployment if you	-9
unenroll	21
unenroll $	17
unico	-6
uninstalled	8
uninstalled @left-what	8
union $	-6
union _ $	16
union _ _ $	-12
union _ _ a	-7
union _ _ me	8
union _ _ my	6
union _ _ stop	7
union _ de	6
union _ got	9
union _ o	-9
union _ to	8
union ahi	-5
union crap	16
union crap $	15
union dont	7
union ni	6
union or	-6
union people	6
union people to	7
union thing	8
uniones $	7
unir	-12
unir $	-9
unirme	-14
unirme $	-9
unknown	-28
unknown @wrong-thing	-25
unknown numbers	-25
unlist	6
unlist me	6
uno	-25
uno $	-31
uno _ $	-10
uno _ _ de	11
uno de	-11
uno mas	27
uno por	-8
unreal	-7
unreal $	-7
unsign	12
unsign _ $	6
unsign me	12
unsign me $	6
unstop	-21
unsub	16
unsub $	15
unsubscribe $	24
unsubscribe _ $	12
unsubscribe _ _ texts	-31
unsubscribe _ _ this	-5
unsubscribe button	16
unsubscribe from	-60
unsubscribe me	-7
unsubscribe me $	-12
unsubscribed	-31
unsubscribed $	-17
unsubscribed _ the	-8
unsubscribed from	-17
unsubscribed from the	-9
unsubscribing	6
unsuscribirme	41
unsuscribirme $	41
until	-8
until _ $	-8
unwanted	31
unwanted $	29
up	38
up $	-6
up .	5
up _ $	-17
up _ _ $	-6
up _ _ .	11
up _ _ didnt	-8
up _ _ i	7
up _ _ is	6
up _ _ joke	6
up _ _ line	17
up _ _ me	6
up _ _ you	7
up _ a	9
up _ accident	7
up _ being	12
up _ card	5
up _ every	6
up _ his	10
up _ it	-6
up _ mistake	20
up _ my	18
up _ never	6
up _ now	7
up _ week	7
up _ you	-11
up and	15
up as a	6
up by	36
up by accident	7
up by mistake	20
up every	7
up for	-7
up my	22
up my card	5
up my phone	9
up no	-10
up no you	-8
up now	-8
up off	17
up off my	17
up please	-6
up so	-12
up this	8
up this phone	-5
up to	-7
up whatever	7
up with	23
update	-18
update _ contacts	-9
update your	-9
update your contacts	-9
updates $	19
updates _ $	-9
updates _ _ $	6
updating	6
updating @blocked-what	6
updating @blocked-what $	6
updating _ $	6
updating me	6
updating me $	6
ups	-9
urgente	-8
us	-50
us $	-20
us _ $	-15
us _ _ it	9
us _ _ list	6
us _ _ phones	8
us _ _ this	-7
us _ _ union	-7
us _ for	8
us _ the	7
us _ they	-6
us all	-8
us alone	-7
us alone $	-6
us be	5
us do	-6
us now	-8
us now $	-8
us off	15
us off the	9
us to	-9
us with	-7
use	-9
use _ _ 555	-9
use _ _ for	9
use _ _ from	-13
use _ number	-8
use _ personal	-9
use it	7
use it $	7
use my	-14
use my personal	-9
use this	-6
use this number	-9
usen	24
usen $	11
usen _ _ $	9
usen mi	9
using	7
uso	-16
uso _ _ @address	-14
usted	26
usted $	9
usted @elsewhere	-5
usted @elsewhere @elsewhere	-7
usted _ _ @lista	8
usted _ _ este	8
usted _ el	7
usted _ mal	9
usted tiene	9
ustedes	5
ustedes $	21
ustedes @address @said	-5
ustedes @address @said @mi	-5
ustedes @elsewhere	11
ustedes @elsewhere @escriben	7
ustedes @owner	-5
ustedes @owner @elsewhere	-5
ustedes @quitenme	5
ustedes _ $	-10
ustedes _ @elsewhere	-29
ustedes _ @escriben	7
ustedes _ @please	8
ustedes _ @said	-5
ustedes _ _ @elsewhere	6
ustedes _ _ @escribir	-6
ustedes _ _ @lista	-6
ustedes _ _ @mi	-5
ustedes _ _ @persona	-7
ustedes _ _ mi	-7
ustedes _ _ nuestro	-5
ustedes _ andar	-6
ustedes _ dieron	-7
ustedes _ las	-20
ustedes _ lo	-8
ustedes _ no	8
ustedes _ que	7
ustedes _ quieren	-5
ustedes borrenme	5
ustedes nomas	-5
ustedes nomas quieren	-5
ustedes para	-6
ustedes por	7
ustedes son	-5
v	-22
v romantic	-6
va	-34
va $	-14
va @elsewhere	-14
va @elsewhere @escribir	-6
va @elsewhere @escribir @elsewhere	-6
va _ @escribir	-6
va _ _ @elsewhere	-10
va _ _ a	-10
va a	-14
vaina	10
vaina _ _ $	11
vainas	9
vainas $	9
vamos	-25
vamos @elsewhere	-13
vamos @elsewhere @paren	-5
vamos _ @paren	-5
vamos _ _ $	-6
vamos _ _ @elsewhere	-6
vamos _ parar	-5
vamos a	-13
vamos a parar	-5
van	9
van _ _ de	16
van _ _ que	9
van _ quitar	8
van _ veces	10
van a	5
van a quitar	8
van tres	8
van tres veces	8
vayan @elsewhere @quitar	-6
vayan _ @quitar	-6
vayanse	48
vayanse $	-11
vayanse @address	37
vayanse @address @elsewhere	37
vayanse @elsewhere	21
vayanse @elsewhere @elsewhere	7
vayanse @elsewhere @elsewhere chingada	7
vayanse _ @elsewhere	47
vayanse _ _ $	11
vayanse _ _ chingada	7
vayanse _ la	7
vayanse a la	7
vayanse al	21
vayanse por	37
vayase	19
ve a	-6
vea	-10
vea _ _ $	-6
veces	11
veces @elsewhere	6
veces _ que	5
vecina	-8
vecina $	-7
ven	-8
ven @lista	6
ven _ _ $	-6
ven esto	6
vengo	-7
veo	-9
ver	-5
ver $	-7
ver @elsewhere	8
ver @elsewhere @trabajo	13
ver _ @trabajo	13
ver _ _ @elsewhere	11
ver _ _ si	13
ver si	11
verdad	-26
verdad $	-27
verdad _ me	6
verdad no	6
verga	12
very	-8
vete	18
vete @elsewhere	8
vete @elsewhere carajo	20
vete _ _ $	19
vete _ _ @elsewhere	10
vete _ carajo	32
vete al	16
vete al carajo	20
vete pal	12
vete pal carajo	12
vez	-5
vez $	11
vez @elsewhere	-15
vez _ $	-8
vez _ _ $	-15
vez _ _ @elsewhere	18
vez _ _ con	11
vez _ pasa	11
vez de	-11
vez que	15
vez que pasa	11
vez que pasa @elsewhere	11
vez ustedes	5
vi	-31
vi @elsewhere	-7
vi @persona	-7
vi _ $	-10
vi _ @mensajes	-12
vi _ _ $	-9
vi _ mensaje	-12
vida	-5
vida _ @elsewhere	-6
video	-10
videos	-13
vieja _ _ @elsewhere	7
vieja y	7
viejo	-25
viejo $	-5
viejo _ _ @elsewhere	-6
viejo _ _ @lista	-12
viejo _ _ este	-16
viejo y	-16
viendo	-13
viendo @elsewhere	-7
viendo _ _ $	-12
viene	-11
viene @address	-8
vine	-5
vinieron	-10
vinieron @elsewhere	-9
vinieron a	-9
vino	-11
vino $	-10
vio	13
vio @elsewhere	12
vio _ _ @elsewhere	8
vio el	8
visit	-59
visit $	-45
visit @blocked-what	-10
visit @blocked-what $	-10
visit _ $	-10
visit me	-10
visit me $	-10
visor	-5
vive	14
vive @lista	5
vive _ $	8
vive aqui	7
vivo @elsewhere	5
vivo _ _ $	6
vivo en	5
voice	-7
voice @mensajes	-6
voicemails	-27
volante	-10
volante pero	-7
volver	-11
volver _ _ $	-12
volver _ _ los	-10
volver _ no	12
volver a	-22
volvio @elsewhere	10
volvio _ _ @elsewhere	-7
volvio a	10
vos	20
vos $	20
votar	-11
vote _ _ me	9
vote no	-10
voted	11
voted _ $	5
voting	10
voting @other-list	9
voting yes	9
voto	-13
voto $	-7
voy	-27
voy $	-21
voy @address	-6
voy @elsewhere	19
voy @elsewhere @bloqueo	11
voy @elsewhere @bloqueo $	17
voy @elsewhere @bloqueo @elsewhere	-6
voy @elsewhere @put	7
voy @elsewhere @quitar	6
voy @elsewhere @quitar @elsewhere	7
voy @please	-7
voy _ $	-6
voy _ @bloqueo	11
voy _ @elsewhere	-6
voy _ @put	7
voy _ @quitar	6
voy _ _ $	-5
voy _ _ @address	7
voy _ _ @elsewhere	8
voy _ _ con	12
voy _ bloquear	11
voy _ denunciar	10
voy _ volver	7
voy a	22
voy a bloquear	11
voy a denunciar	10
voy a volver	7
voy no	-7
voz	-10
vuelva _ _ $	6
vuelva a	7
vuelvan	34
vuelvan _ _ $	22
vuelvan a	32
vuelvanme	-6
vuelvanme a	-6
vuelvas	6
vuelvas _ escribirme	8
vuelvas a	8
vuelvas a escribirme	8
vuelven	9
vuelven _ _ $	9
vuelven _ escribir	10
vuelven a	9
vuelven a escribir	10
w	-26
w @blocked-what	-6
w @left-what @mensajes	7
w _ $	-14
w _ @mensajes	7
w _ _ $	-5
w you	-8
w you $	-8
w2	-7
w2 $	-5
wait	-32
wait 4	-8
wait _ _ to	-6
wait for	-6
wait i	-6
wait till	-6
wake	-9
wakes	8
waking	9
walk	-23
walk @carrier	-8
walk @carrier $	-5
walk _ $	-8
walk _ @left-what	-8
walked	-8
walked @blocked-what	-8
walked @blocked-what @carrier	-8
walked @blocked-what @carrier $	-8
walked _ @carrier	-9
walked _ _ $	-9
walked _ out	-9
walked me	-8
walked me out	-8
walking	-5
want	56
want $	32
want .	10
want . stop	10
want _ $	30
want _ .	15
want _ _ $	21
want _ _ .	11
want _ _ about	5
want _ _ contacted	20
want _ _ from	8
want _ _ getting	-29
want _ _ here	6
want _ _ how	7
want _ _ in	21
want _ _ is	10
want _ _ it	-5
want _ _ late	-7
want _ _ list	6
want _ _ my	-5
want _ _ of	-28
want _ _ on	7
want _ _ receiving	18
want _ _ these	-16
want _ _ thing	6
want _ _ this	8
want _ _ up	-7
want _ _ want	-5
want _ _ you	20
want _ back	8
want _ be	22
want _ but	-11
want _ come	12
want _ company	-6
want _ dont	6
want _ drama	-8
want _ from	16
want _ go	-8
want _ have	5
want _ hear	18
want _ hours	-10
want _ know	7
want _ leave	6
want _ lose	-23
want _ messages	9
want _ more	-5
want _ number	8
want _ of	-11
want _ off	7
want _ out	7
want _ quit	6
want _ remove	-6
want _ see	9
want _ texts	14
want _ the	6
want _ to	-19
want any	-30
want any drama	-8
want any more	-28
want any texts	5
want be on	8
want get	5
want in $	-8
want it	-15
want it $	5
want it to	-7
want my number	8
want no	9
want no part	15
want nothing	10
want nothing from	12
want off	9
want off the	6
want opt	7
want opt out	7
want out	-10
want out $	10
want out of	-14
want texts	8
want the	-22
want the company	-6
want them	7
want these $	5
want these hours	-10
want these texts	9
want to	-21
want to be	22
want to come	12
want to go	-8
want to hear	18
want to know	7
want to leave	6
want to lose	-23
want to quit	6
want to see	9
want to stop	-9
want you	5
want your	11
want your messages	10
wanted	6
wanted @carrier	-5
wanted @left-what @want-to	-7
wanted _ @want-to	-7
wanted out	-5
wanting	-10
wants	-24
wants _ $	9
wants _ _ list	-10
wants _ _ to	-15
wants _ texts	-15
wants _ to	-5
wants it $	5
wants me	-5
wants me to	-5
wants off	-9
wants the	-15
wants these	17
wants these $	16
warehouse	-9
warning	-15
warning $	-8
warning @carrier	-6
was	-60
was @boss-does	-11
was @bothering	-6
was @carrier	5
was @left-what @left-what	6
was @people	-11
was @these	-5
was _ $	-16
was _ @carrier	-10
was _ @hour	-7
was _ @left-what	6
was _ @mensajes	-5
was _ _ $	-12
was _ _ .	5
was _ _ @doing	-6
was _ _ first	-11
was _ _ it	12
was _ _ to	-8
was _ at	-11
was _ im	-7
was _ off	-8
was _ the	10
was _ you	-7
was dead	-7
was dead $	-8
was just	-7
was just @again	-6
was just about	-6
was nice	11
was one	-11
was scared	-9
was that	-5
was told	-9
wasnt	-19
wasnt @blocked-what	-20
wasnt _ $	-19
wasnt me	-20
wasting	-12
wasting _ time	-12
wat	-12
wat .	-7
watching	-6
water	-6
water $	6
wave	-9
way	-9
way $	-22
way _ $	5
way _ _ .	7
way _ many	5
way i	-6
way to	8
way too	5
way too many	5
we	-30
we _ _ $	-13
we _ _ dog	7
we _ _ more	-9
we _ _ of	-5
we _ _ out	-16
we _ _ the	8
we _ _ to	-6
we _ no	-9
we _ off	8
we _ the	10
we _ them	-17
we _ this	10
we _ want	-6
we dont	-9
we dont want	-6
we end	8
we end this	8
we get	-5
we moved	17
we want	-15
we want no	-9
we won	10
weather	-24
weather $	-6
weather _ $	-14
wed	-8
wedding	6
week	-33
week $	-19
week @hour	-7
week @left-what	5
week _ @doing	6
week _ _ @blocked-what	7
week _ _ @corrected	-6
week _ _ my	7
week _ do	-6
week _ im	-6
week after	-5
week is	7
weekend	-7
weekends	-9
weeks	10
weeks ago	13
welcome	14
welcome $	12
well	-18
well $	-6
well _ @again	-6
well _ @left-what	8
well _ it	6
well done	-6
welp	5
wen	-5
went _ to	14
went back	14
went back to	14
wepa	-9
were	-26
were _ to	-5
were supposed	-5
were supposed @left-what	-5
were supposed to	-5
werent	-8
wey	7
wey $	12
whassup	-7
whassup $	-7
what	-77
what $	-6
what .	-6
what _ _ $	-18
what _ _ .	7
what _ _ and	-7
what _ _ do	-15
what _ _ end	-9
what _ _ got	6
what _ _ i	-9
what _ _ mean	-7
what _ _ my	-17
what _ _ on	-7
what _ _ people	-10
what _ _ say	-5
what _ _ stop	6
what _ _ take	6
what _ _ type	7
what _ have	10
what _ if	-13
what _ it	7
what _ me	6
what _ need	-5
what _ of	7
what _ the	9
what _ to	-11
what do	-6
what do i	9
what do you	-12
what does	-5
what happens	-10
what happens $	13
what happens if	-13
what happens to	-10
what i need	-5
what i want	7
what is	8
what is the	10
what part	7
what part of	7
what time	-7
what we	-6
what will	6
what you	-7
whatever	35
whatever $	-6
whatever _ _ $	16
whatever _ _ to	6
whatever _ is	13
whatever _ you	14
whatever i	5
whatever this	12
whatever this is	11
whats	-44
whats @blocked-what	-15
whats @left-what	-8
whats @left-what @list	-15
whats @left-what @word	6
whats @left-what @word @left-what	6
whats @left-what @wrong-thing	9
whats @left-what @wrong-thing $	6
whats _ @list	-15
whats _ @word	6
whats _ _ @left-what	11
whats _ _ @list	-16
whats _ _ @tail	-13
whats _ _ again	-12
whats _ _ number	-16
whats _ _ to	10
whats _ number	-15
whats my	-15
whats the	6
whats your	-14
whats your number	-12
whatsapp	-7
when	-28
when _ _ $	-14
when _ _ stop	28
when _ _ to	-8
when _ get	-7
when _ say	16
when _ switched	-7
when _ the	-6
when _ these	-6
when _ was	8
when i	7
when i get	-6
when i say	16
when i switched	-7
when im	-5
when will	-8
when will these	-6
when you	-9
whenever	-13
whenever $	-12
where	-26
where _ @corrected	-10
where _ @do-not	-7
where _ @left-what	11
where _ _ @erase	-10
where _ _ @quitar	15
where _ _ @take	-6
where _ _ drop	-10
where _ _ get	-6
where _ _ unsubscribe	15
where _ i	-10
where _ the	13
where _ you	-8
where do	-6
where do @corrected	-5
where do @corrected @erase	-10
where do i	-5
where is	12
where is @left-what	12
where is the	13
where you	-15
wherever	27
wherever _ _ @blocked-what	27
wherever you	27
which @belong	7
which @belong @wrong-thing	7
which @belong @wrong-thing @paren	7
which @job	7
which @job is	7
which @people	-12
which _ _ @blocked-what	-8
which _ _ @corrected	-5
which _ _ @paren	7
which _ _ i	-5
which _ _ stop	7
which _ do	-6
which _ gets	13
which _ is	6
which one	-12
which part	7
which part of	7
while	-9
who	-36
who @boss-does	-7
who @boss-does @blocked-what	-6
who @hour	-6
who @hour @corrected	-6
who @left-what	6
who @list $	-17
who _ $	-23
who _ @blocked-what	-18
who _ @do-not	22
who _ @doing	-7
who _ @list	-15
who _ @take	9
who _ @texts	-10
who _ _ $	-22
who _ _ @blocked-what	-13
who _ _ @corrected	21
who _ _ @job	18
who _ _ @left-what	7
who _ _ @list	-9
who _ _ @mensajes	-8
who _ _ @paren	10
who _ _ @went	-7
who _ _ @wrong-thing	6
who _ _ call	-7
who _ _ i	10
who _ _ my	-12
who _ _ number	-5
who _ _ stop	10
who _ _ talk	18
who _ _ texting	-6
who _ _ texts	-8
who _ _ with	9
who _ _ wrong	12
who _ _ you	-10
who _ and	6
who _ in	10
who _ is	6
who _ me	-5
who _ my	-12
who _ sees	-7
who _ texting	-10
who _ the	-9
who _ these	-12
who _ think	23
who _ you	-12
who am	-6
who am i	-6
who can	11
who cares	18
who do	9
who do @corrected	9
who do @corrected @job	18
who do @corrected @went	-7
who do i	9
who else	-6
who gave	-12
who gave you	-11
who gave you @blocked-what	-15
who had	8
who is	-15
who is @doing	-10
who is @left-what	8
who is @texts	-11
who is in	9
who is texting	-11
who reads	-14
who reads @list	-12
who reads @list $	-6
who reads these	-9
who sees	-12
who sees @blocked-what	-6
who sees my	-6
who texted	-6
who this $	-17
who wrote	-7
who wrote @list	-7
who wrote these	-7
who you	19
who you @do-not	23
who you think	23
whoever	19
whoever _ @left-what	7
whoever is	9
whole	-18
whole @job	-11
whole @job @left-what	-6
whole @job reads	-6
whole @job reads @person	-6
whole @lose	-6
whole @owner	7
whole _ $	-11
whole _ _ $	-5
whole _ _ @list	-5
whole _ _ @person	-6
whole _ _ them	-6
whole _ _ this	-5
whole _ reads	-6
whole _ to	7
whole block	-6
whole family	7
whole shift	-6
whom @left-what	5
whom @left-what may	5
whom @left-what may concern	5
whom _ _ concern	5
whom _ may	5
whom it	5
whom it may	5
whos	-18
whos @list	-19
whos @list .	-10
whos _ $	-11
whos _ .	-10
whos in	5
whos this	-19
whos this .	-10
whose	-12
whose _ _ @list	-12
whose _ is	-6
why	-32
why $	-15
why @boss-does	13
why @hour	15
why @hour @corrected	15
why @hour @corrected @wrong-thing	7
why @hour @corrected still	5
why _ @left-what	-10
why _ @list	11
why _ @remove-kindly	-5
why _ _ @paren	-28
why _ _ @word	-13
why _ _ @wrong-thing	7
why _ _ on	7
why _ _ say	-10
why _ _ still	30
why _ _ stop	-28
why _ it	-10
why _ this	11
why am	15
why am i	15
why are	13
why are you	13
why did	-41
why did you	-25
why did you @paren	-25
why does	-10
why does @left-what	-10
why does @left-what @word	-10
why does it	-10
why is	10
why is @list	11
why is @list still	11
why is this	11
why wont	13
wife	15
wife $	-8
wife _ the	17
wifes	-5
wild	-8
wild $	-8
will	-29
will @again	9
will @left-what @boss-does	5
will @list	-7
will @remove-kindly	-9
will @remove-kindly @paren	-20
will @want-to	17
will @want-to $	10
will @want-to @left-what @do-not	7
will _ $	9
will _ @hour	-7
will _ @paren	-7
will _ _ $	-24
will _ _ .	8
will _ _ @corrected	6
will _ _ @do-not	7
will _ _ @left-what	-15
will _ _ @person	9
will _ _ @then-when	13
will _ _ @want-to	-25
will _ _ @wrong-thing	-7
will _ _ go	-23
will _ _ i	6
will _ _ if	13
will _ _ more	-6
will _ _ the	-7
will _ _ to	-6
will _ _ touch	7
will _ _ with	-5
will _ donate	9
will _ stop	-7
will _ take	5
will _ when	-6
will be	14
will be $	10
will it	5
will it take	5
will not	-9
will not stop	-20
will report	6
will these	-7
wilmer	11
win	-13
win $	-8
window	-6
winter	-10
winter _ @please	-9
winter _ no	-9
wish _ _ would	-13
wish to	15
wit	27
wit _ _ $	27
with	47
with _ _ $	40
with _ _ i	6
with _ _ of	7
with _ _ respect	6
with _ _ stuff	6
with _ _ this	-5
with _ a	-6
with _ and	6
with _ messages	28
with _ red	9
with _ rest	12
with _ texts	14
with _ union	7
with _ wife	-5
with being	10
with love	9
with me	-9
with me $	-5
with my	-14
with my wife	-5
with no	-19
with that	11
with the	73
with the messages	25
with the rest	12
with these	15
with these texts	9
with this	17
with you	-18
with your	-6
withdraw	56
withdraw @blocked-what	7
withdraw @blocked-what @blocked-what	5
withdraw _ @blocked-what	5
withdraw _ _ @left-what	7
withdraw _ _ the	6
withdraw _ from	6
withdrawn	21
withdrawn $	21
without	-28
without @blocked-what	-8
without @blocked-what $	-8
without @doing	6
without _ $	-11
without _ @left-what	-12
without me	-8
without me $	-8
wnt	7
won $	-6
wonder	-8
wondering	-6
wont	-28
wont _ _ alone	-6
wont _ _ the	6
wont _ me	-8
wont _ needing	7
wont be needing	7
wont leave	-6
wont stop	-7
word _ _ .	-10
word _ it	-11
word for	-10
work $	-6
work _ $	26
work _ _ $	-10
work _ _ me	10
work _ _ more	-13
work _ _ stop	-5
work _ a	9
work _ anymore	-9
work _ cant	-6
work _ no	-13
work _ stop	9
work here	-20
work here anymore	-9
work here no	-8
work i	-7
work i cant	-6
work in	6
work nights	8
work sundays	-7
work there	35
work there $	36
worked	20
worked @hour	5
worked @left-what	7
worked _ @job	8
worked _ @these	12
worked _ _ $	8
worked at	5
worker	10
worker @left-what	9
worker there	9
workers	-6
working	-11
working $	-7
works	15
works $	-10
works @left-what	19
works @left-what $	20
works _ $	20
works _ _ @hour	6
works _ _ at	6
works there	18
works there $	20
worried	-7
worries	-10
worries _ $	-6
worry	-12
would	19
would @carrier .	6
would @elsewhere	7
would @left-what	9
would @left-what @want-to	5
would @want	19
would @want-to	-10
would _ $	8
would _ .	6
would _ @carrier	9
would _ @left-what	-5
would _ @want-to	6
would _ _ @blocked-what	-21
would _ _ @left-what	9
would _ _ @paren	6
would _ _ @want-to	13
would _ _ @wrong-thing	11
would _ _ be	5
would _ _ name	9
would _ _ stop	6
would _ _ the	8
would _ be	5
would _ mind	6
would _ quit	7
would _ the	-6
would a	7
would end .	6
would it	9
would it be	6
would like	20
would you	8
would you @carrier	7
would you @carrier $	7
would you mind	6
would you quit	7
wouldnt	-14
wouldnt @paren	-12
wouldnt stop	-12
wow	-13
wow $	-13
write	8
write $	10
write _ $	-14
write _ .	6
write _ _ again	9
write _ again	7
write _ it	6
write _ me	9
write _ on	-9
write me	10
write me again	7
write to	13
write to me	9
write up	-19
write up $	-11
write ups	-6
writers	-7
writing	-16
writing _ $	24
writing _ _ $	-38
writing _ up	-39
writing me	-38
writing me up	-39
written	-12
written up	-14
wrong	49
wrong $	17
wrong _ $	66
wrong _ .	19
wrong _ _ is	-8
wrong _ _ me	-11
wrong _ _ my	-11
wrong _ _ on	-7
wrong _ _ said	-6
wrong _ bud	11
wrong _ code	15
wrong _ got	-5
wrong _ im	6
wrong _ its	-8
wrong _ number	-8
wrong _ on	-11
wrong _ this	-7
wrong _ to	-12
wrong chat	-14
wrong chat $	-12
wrong girl	16
wrong girl $	16
wrong house	18
wrong jess	-11
wrong jess $	-11
wrong jose	8
wrong lady	5
wrong number .	9
wrong number bud	11
wrong number on	-10
wrong one	-10
wrong person $	6
wrong person i	5
wrong person sorry	5
wrong phone	5
wrong size	-8
wrong size $	-8
wrote	-10
wrote @list	-7
wrote _ $	-6
wrote these	-7
wtf	11
y	-17
y @I_stop	5
y @address	5
y @blocked-what @quiten	7
y @blocked-what @quiten $	5
y @blocked-what @siguen	6
y @blocked-what @siguen llegando	12
y @blocked-what distraen	5
y @bloqueo	5
y @cosas	-8
y @elsewhere @bloqueo	6
y @elsewhere @bloqueo $	6
y @elsewhere @escriben	7
y @elsewhere @persona	8
y @elsewhere @quiero	-5
y @elsewhere se	-9
y @escriban	-13
y @escriban $	6
y @escriban @elsewhere	-19
y @lista	6
y @lista @elsewhere	-6
y @nada $	7
y @persona @numero	5
y @please @quiero	13
y @please entiendo	9
y @please puedo	8
y @please puedo @elsewhere	5
y @please voy	6
y @please voy @elsewhere	6
y @put	-15
y @put @lista	-13
y @quiten	-8
y @siguen	16
y @siguen $	8
y _ $	20
y _ @bloqueo	6
y _ @elsewhere	-7
y _ @escriban	-6
y _ @escriben	7
y _ @escribir	7
y _ @job	-6
y _ @lista	-23
y _ @mensajes	9
y _ @nada	8
y _ @numero	5
y _ @persona	6
y _ @please	-14
y _ @quiero	8
y _ @quiten	5
y _ @quitenme	5
y _ @siguen	5
y _ _ $	-14
y _ _ @address	-28
y _ _ @blocked-what	-11
y _ _ @escribir	-6
y _ _ @lista	-15
y _ _ @mensajes	16
y _ _ @nada	-16
y _ _ @persona	18
y _ _ @please	-6
y _ _ @quitenlo	11
y _ _ a	-11
y _ _ cada	5
y _ _ de	7
y _ _ llegando	12
y _ _ mas	-9
y _ _ me	-11
y _ _ mi	18
y _ _ no	-6
y _ _ por	-26
y _ _ que	13
y _ _ se	-6
y _ _ vez	10
y _ _ voy	-9
y _ a	-7
y _ asi	-9
y _ celular	5
y _ cuanto	-8
y _ de	17
y _ demando	6
y _ distraen	5
y _ el	-5
y _ entiendo	9
y _ este	-24
y _ la	-6
y _ manana	12
y _ mandan	7
y _ mande	-9
y _ mensaje	6
y _ mi	6
y _ no	-14
y _ otra	10
y _ preocupa	11
y _ puedo	8
y _ que	-8
y _ quiero	13
y _ si	-5
y _ va	-7
y _ van	-7
y a mi	8
y ahi	-7
y deje	6
y el	11
y esta	12
y hoy	10
y jode	19
y le	-8
y lo	-7
y los	7
y los demando	6
y me distraen	5
y medio	-10
y nada $	7
y no entiendo	9
y no puedo	8
y no quiero	13
y no voy	6
y pongan	-14
y pongan este	-13
y que	-5
y se	12
y se preocupa	11
y si	-16
y si se	-9
y siguen	13
y suerte	7
y todavia	7
y ustedes	7
y yo @please	-6
y yo no	-6
ya	50
ya $	65
ya _ $	11
ya _ 6	-8
ya _ _ $	-26
ya _ _ a	8
ya _ _ acuerdo	-18
ya _ _ ahora	-5
ya _ _ al	-8
ya _ _ anden	5
ya _ _ borren	6
ya _ _ cabe	-17
ya _ _ cafe	-12
ya _ _ comer	-6
ya _ _ del	11
ya _ _ duele	-16
ya _ _ en	7
ya _ _ escriba	6
ya _ _ escriban	18
ya _ _ estar	15
ya _ _ este	15
ya _ _ esten	21
ya _ _ hagan	9
ya _ _ interesa	7
ya _ _ ir	-8
ya _ _ jaja	-9
ya _ _ la	-16
ya _ _ lista	-5
ya _ _ lleguen	-18
ya _ _ los	13
ya _ _ mandarme	5
ya _ _ mande	12
ya _ _ mandes	8
ya _ _ me	19
ya _ _ mi	8
ya _ _ nada	-18
ya _ _ ni	19
ya _ _ no	29
ya _ _ numero	10
ya _ _ paz	5
ya _ _ que	50
ya _ _ su	5
ya _ _ textos	7
ya _ _ trabajar	-5
ya _ _ tu	-6
ya _ _ veces	10
ya _ _ y	10
ya _ a	-7
ya _ afuera	-10
ya _ aguanto	-20
ya _ alcance	-6
ya _ bloquie	7
ya _ cabe	-5
ya _ con	9
ya _ de	-9
ya _ dejen	6
ya _ deseo	23
ya _ dije	15
ya _ el	-8
ya _ esa	-11
ya _ eso	10
ya _ esta	14
ya _ esten	5
ya _ estoy	14
ya _ frieguen	5
ya _ fue	12
ya _ fuera	7
ya _ gracias	-8
ya _ hay	-10
ya _ jaja	12
ya _ las	-8
ya _ le	10
ya _ lista	-6
ya _ llueve	-6
ya _ los	13
ya _ manden	27
ya _ mayoria	-5
ya _ me	-7
ya _ mucho	5
ya _ no	8
ya _ nos	-8
ya _ ocupo	7
ya _ porfavor	14
ya _ puedo	-8
ya _ que	16
ya _ queda	-6
ya _ quite	-9
ya _ retirada	9
ya _ sali	5
ya _ saque	-10
ya _ se	-9
ya _ senores	11
ya _ sirve	-16
ya _ stop	7
ya _ te	-6
ya _ tengo	-9
ya _ trabaja	-11
ya _ tranquilo	10
ya _ tres	8
ya _ vi	-12
ya _ voy	-6
ya _ ya	20
ya a	8
ya basta	-10
ya basta de	-15
ya cambio	6
ya cambio de	6
ya cene	-7
ya comi	-17
ya comi $	-14
ya comiste	-8
ya comiste $	-8
ya con	10
ya de	7
ya deja	-6
ya dejen	5
ya dejenme	15
ya dije	7
ya es la	6
ya esta	-15
ya estaba	13
ya estaba fuera	13
ya estoy	-21
ya estoy afuera	-10
ya estoy en	-6
ya estoy retirada	9
ya habia	18
ya les	19
ya les dije	10
ya llego	-6
ya llego $	-6
ya llegue	-15
ya llegue $	-15
ya lo	-33
ya lo quite	-9
ya los	24
ya mande	-9
ya me sali	5
ya ni	17
ya no	44
ya no $	71
ya no aguanto	-20
ya no alcance	-6
ya no cabe	-5
ya no deseo	23
ya no es	5
ya no esta	14
ya no esten	5
ya no estoy	15
ya no frieguen	5
ya no hay	-10
ya no le	10
ya no llueve	-6
ya no lo	8
ya no los	8
ya no manden	8
ya no nos	-8
ya no ocupo	7
ya no porfavor	14
ya no puedo	-8
ya no queda	-6
ya no se	-9
ya no sirve	-16
ya no te	-5
ya no tengo	-9
ya no trabaja	-11
ya parele	14
ya parele $	5
ya paren	8
ya parenle	8
ya parenle $	15
ya pedi	9
ya por	8
ya que	-12
ya que $	-9
ya quitenme	9
ya se fue	12
ya somos	-5
ya somos mayoria	-5
ya son	-7
ya son las	-7
ya stop	-12
ya termine	-31
ya van	10
ya van tres	8
ya vi	-6
ya vote	7
ya voy	-13
yalls	14
yalls @mensajes	10
yalls @mensajes $	10
yalls _ $	9
yalls texts	10
yalls texts $	10
yea	-7
yeah you	8
year $	-5
year .	-7
year _ @these	-5
year _ _ $	15
year _ _ @left-what	-8
year _ _ the	-5
year _ all	-5
years @again	-6
years _ @again	-6
years and	-6
yelled	-7
yelling	-5
yep	-12
yes	-10
yes $	-8
yes _ the	18
yes but	8
yes now	-10
yes now $	-10
yes please	-9
yesterday	-17
yesterday $	-18
yet	-37
yet $	-36
yo	26
yo @address	13
yo @address @please	6
yo @address @please $	5
yo @blocked-what	12
yo @elsewhere	8
yo @nada	-16
yo @paren	14
yo @please @dije	-19
yo @please @dije @nada	-9
yo @please @dije que	-15
yo @please @elsewhere	-6
yo @please @quiero	-6
yo @please soy	27
yo @please soy @elsewhere	12
yo @please tengo	-6
yo @trabajo	-6
yo _ $	-13
yo _ @blocked-what	6
yo _ @dije	-12
yo _ @elsewhere	8
yo _ @persona	-9
yo _ @please	6
yo _ @trabajo	7
yo _ _ $	-17
yo _ _ .	9
yo _ _ @dije	-7
yo _ _ @elsewhere	29
yo _ _ @lista	8
yo _ _ @persona	5
yo _ _ @trabajo	5
yo _ _ de	5
yo _ _ la	18
yo _ _ mi	5
yo _ _ nada	-12
yo _ _ que	-15
yo _ con	5
yo _ de	10
yo _ di	5
yo _ dije	-11
yo _ en	8
yo _ le	-5
yo _ me	6
yo _ mi	-8
yo _ no	6
yo _ pedi	-10
yo _ quiero	-8
yo _ si	-5
yo _ soy	27
yo _ tengo	-6
yo estoy	6
yo estoy @elsewhere	6
yo estoy @elsewhere @elsewhere	6
yo lo	8
yo los	6
yo me	12
yo ni	6
yo no pedi	-10
yo no quiero	-7
yo no soy	27
yo no tengo	-6
yo soy	16
yo soy @elsewhere	16
yo soy de	11
yo stop	14
yo vivo	5
yo vivo @elsewhere	5
yo vivo en	5
yo voto	-6
yo voy	-7
yo ya	12
yo ya no	6
you	50
you $	29
you .	-7
you . @corrected	-8
you . @take @elsewhere	6
you . i	-8
you @address	-5
you @address $	-9
you @again	-6
you @belong	-8
you @belong $	-6
you @blocked-what	-30
you @blocked-what @list	-35
you @boss-does	9
you @boss-does @blocked-what	6
you @boss-does @blocked-what @carrier	5
you @bothering @blocked-what $	6
you @carrier	9
you @carrier @left-what	8
you @do-not	17
you @do-not $	21
you @do-not @blocked-what	-13
you @do-not @blocked-what @list	-10
you @do-not @left-what	17
you @doing	-6
you @doing $	-5
you @dont	11
you @dont @take	13
you @dont @take @blocked-what	10
you @dont @want	-9
you @end	-18
you @hour	-11
you @left-what	-14
you @left-what $	-10
you @left-what @carrier	9
you @left-what @corrected	7
you @left-what @doing	-12
you @left-what @left-what	17
you @left-what @left-what @job	10
you @left-what @mensajes @blocked-what	-9
you @left-what @paren	17
you @left-what @paren $	21
you @lights	-7
you @list	-5
you @mensajes	23
you @mensajes @blocked-what	6
you @mensajes @blocked-what @tail	13
you @mensajes @tail	7
you @off-when	-6
you @paren $	27
you @paren .	15
you @paren @left-what	-6
you @paren @person	-15
you @paren @person @blocked-what	-15
you @paren @texts	-21
you @paren @texts @blocked-what	-21
you @please	8
you @please $	12
you @quitar	-9
you @quitar @blocked-what	-10
you @remove-kindly	18
you @remove-kindly $	13
you @remove-kindly @mensajes	7
you @remove-kindly @mensajes @blocked-what	12
you @tail	10
you @tail $	6
you @tail . @corrected	-5
you @tail @paren	-6
you @tail @take @left-what	-9
you @tail are	-12
you @tail met	9
you @tail met @blocked-what	9
you @take	-23
you @take @blocked-what	-14
you @take @blocked-what @carrier	-9
you @take @blocked-what @list	-7
you @take @left-what	17
you @take @left-what @corrected	22
you @texts	8
you @texts @blocked-what	5
you @then-when	5
you @told	-7
you @unsubscribe	8
you @unsubscribe @blocked-what	8
you @want	-15
you @want @blocked-what	-5
you @want @left-what	-12
you @want @left-what @carrier	6
you @want @left-what @want-to	-8
you @want-to	-6
you @want-to @left-what	-15
you @want-to @left-what $	-10
you @want-to @person	6
you @went @person	5
you _ 4	11
you _ @blocked-what	-9
you _ @boss-does	27
you _ @bothering	15
you _ @carrier	-10
you _ @corrected	6
you _ @do-not	6
you _ @doing	-18
you _ @dont	-8
you _ @elsewhere	-11
you _ @erase	16
you _ @hour	-9
you _ @left-what	26
you _ @list	-32
you _ @paren	27
you _ @person	9
you _ @please	13
you _ @tail	7
you _ @take	13
you _ @texts	13
you _ @these	-7
you _ @want	-14
you _ @want-to	-13
you _ @word	-8
you _ @write	-5
you _ @wrong-thing	-37
you _ _ 4	-5
you _ _ @address	-8
you _ _ @again	-5
you _ _ @belong	-6
you _ _ @boss-does	11
you _ _ @carrier	19
you _ _ @corrected	25
you _ _ @doing	-6
you _ _ @end	-6
you _ _ @friend-wants	6
you _ _ @hour	-23
you _ _ @job	-9
you _ _ @left-what	6
you _ _ @lights	10
you _ _ @list	14
you _ _ @mensajes	-13
you _ _ @name	34
you _ _ @paren	26
you _ _ @pictures	8
you _ _ @quiten	9
you _ _ @remove-kindly	-7
you _ _ @tail	7
you _ _ @take	7
you _ _ @texts	24
you _ _ @want-to	-17
you _ _ @write	6
you _ _ a	5
you _ _ after	11
you _ _ again	13
you _ _ am	6
you _ _ anything	8
you _ _ at	-33
you _ _ been	8
you _ _ could	5
you _ _ digits	36
you _ _ else	19
you _ _ for	8
you _ _ from	-22
you _ _ have	8
you _ _ here	-5
you _ _ home	9
you _ _ how	-8
you _ _ i	-8
you _ _ ill	10
you _ _ im	13
you _ _ in	-13
you _ _ interested	6
you _ _ it	-14
you _ _ just	-10
you _ _ kidding	-21
you _ _ lose	5
you _ _ me	-15
you _ _ message	-20
you _ _ much	20
you _ _ my	42
you _ _ nearly	-6
you _ _ not	-7
you _ _ now	5
you _ _ number	-8
you _ _ off	10
you _ _ quit	5
you _ _ remove	6
you _ _ see	-13
you _ _ sending	-7
you _ _ stop	26
you _ _ texting	20
you _ _ that	-7
you _ _ the	19
you _ _ these	8
you _ _ this	21
you _ _ times	10
you _ _ trying	9
you _ _ up	11
you _ _ was	-12
you _ _ wrong	33
you _ _ you	-9
you _ _ yourself	25
you _ a	-11
you _ again	20
you _ and	-5
you _ are	-10
you _ be	-29
you _ but	15
you _ by	-7
you _ cross	8
you _ dont	-8
you _ for	35
you _ from	-11
you _ go	5
you _ good	-6
you _ had	16
you _ have	13
you _ him	-12
you _ i	11
you _ im	6
you _ is	-7
you _ it	-26
you _ its	7
you _ leave	7
you _ lol	5
you _ lose	6
you _ message	-10
you _ met	8
you _ my	6
you _ no	13
you _ number	20
you _ on	-6
you _ out	-24
you _ phone	-33
you _ quit	16
you _ scratch	12
you _ see	6
you _ send	23
you _ somebody	19
you _ spam	-9
you _ stop	27
you _ text	8
you _ texting	10
you _ texts	11
you _ that	-9
you _ the	40
you _ this	-13
you _ time	-11
you _ to	-6
you _ today	-7
you _ too	20
you _ with	-11
you _ you	6
you again	7
you again $	7
you already	-10
you also	-9
you and	-7
you are	13
you are @blocked-what	-10
you are @tail	12
you are @texts	18
you are again	13
you are my	-10
you are texting	18
you as	-6
you asked	-7
you at	-6
you been	10
you by	-11
you call him	5
you can	16
you can @do-not	8
you can @do-not @blocked-what	10
you can @erase	16
you can @erase @blocked-what	16
you can @mensajes	-7
you can @paren @tail	6
you can cross	8
you can quit	7
you can scratch	12
you can text	-7
you could	15
you cut	-17
you dare @mensajes	11
you dare @mensajes @blocked-what	11
you dare text	11
you did	-9
you did @remove-kindly	-8
you did not	-8
you didnt $	-8
you didnt text	9
you do @wrong-thing	-11
you do @wrong-thing @blocked-what	-11
you do with	-11
you dont	13
you dont have	7
you ever met	9
you for	-14
you get	-35
you get me	-9
you get my	-10
you get this	-6
you go	14
you going	6
you going to	7
you good $	-5
you got	40
you got $	8
you got @blocked-what	35
you got @left-what @corrected	12
you got @paren	6
you got my	32
you got stop	6
you got the	8
you guys	-11
you guys $	-6
you guys are	-7
you guys have	9
you guys stop	-9
you had	-33
you have	14
you have my	5
you have the	22
you have this	6
you hear	-7
you hear @again	-6
you hear about	-6
you heard	-6
you heard @list	-6
you heard @list @people	-6
you heard this	-6
you here	-6
you here $	-6
you if	6
you in	6
you in the	10
you just	25
you know	-25
you know it	-10
you like	-8
you made	-8
you made @left-what	-8
you mind	6
you must @want-to	-6
you my	-35
you my phone	-33
you need to	7
you next	-10
you no	8
you no $	12
you not	15
you people	11
you people are	-5
you quit	8
you see the	-6
you send	8
you send me	7
you share	-11
you share my	-11
you so	8
you still	14
you still @texts	15
you stop $	27
you stop .	15
you stop by	-6
you stop texting	-22
you take	-6
you tell	22
you text	15
you text again	7
you texted	19
you texting	8
you texting me	5
you the wrong	7
you there	-14
you there $	-12
you think	23
you think $	18
you tmrw	-6
you tmrw $	-6
you to	33
you to quit	9
you to stop	17
you to text	-9
you too	-6
you turn	8
you understand	16
you unsubscribe	-9
you unsubscribe from	-10
you up	-6
you want to	-10
you were	-10
your	20
your $	-7
your _ $	11
your _ .	-18
your _ _ $	-23
your _ _ .	-5
your _ _ cut	7
your _ _ get	7
your _ _ got	-6
your _ _ i	-10
your _ _ in	-11
your _ _ never	6
your _ _ not	15
your _ _ someone	6
your _ _ take	12
your _ _ text	15
your _ _ the	13
your _ _ to	11
your _ and	-12
your _ are	8
your _ can	8
your _ dont	7
your _ for	13
your _ im	14
your _ in	19
your _ is	-15
your _ list	6
your _ lol	11
your _ not	6
your _ number	-7
your _ on	9
your _ plan	6
your _ take	12
your _ to	27
your _ today	7
your account	-8
your boss	16
your brother	-9
your choice	7
your contacts	-10
your contacts $	-8
your end	6
your ex	-26
your going	21
your last	-7
your list	38
your list $	12
your list please	7
your looking	15
your looking for	15
your mail	-5
your member	21
your member .	7
your message	-12
your messages	21
your messages $	-9
your mom	-10
your number	-27
your number $	-9
your number and	-5
your numbers	6
your organization	19
your organization $	19
your phone	-5
your shoes	-6
your shoes $	-5
your system	6
your system today	7
your texts	31
your texts $	26
your texts are	6
your thing	-7
your thing $	-7
your union	5
your way	7
youre	34
youre @boss-does	24
youre @carrier	10
youre @left-what	14
youre @remove-kindly	-13
youre @take	6
youre @take @boss-does	6
youre _ $	-9
youre _ .	7
youre _ @again	11
youre _ @boss-does	6
youre _ _ $	24
youre _ _ @again	6
youre _ _ @blocked-what	-11
youre _ _ me	-13
youre _ and	11
youre _ blocked	6
youre blocked	24
youre getting	6
youre getting blocked	6
youre not	-13
youre out	10
yourself	29
yourself _ $	6
yourself _ _ $	23
yourself _ _ .	-5
yourselves	18
youve	18
youve @texted	7
youve _ @left-what	16
youve _ _ @corrected	10
youve _ _ wrong	10
youve _ the	16
youve got	9
youve got @left-what	10
youve got @left-what @corrected	10
youve got the	10
youve reached	7
yrs	-6
yup	-20
zapato	-8
zapatos	-14
zapatos $	-10
zelle	-21
zero	27
zero @interested	15
zero @interested .	5
zero @interested . zero	5
zero _ .	5
zero _ @blocked-what	11
zero _ _ zero	5
zero interest	15
zero interest .	5
zoom	-13
zoom $	-12
"""

URGENT = """
	-544
.	-11
. 1	-5
. 3	-6
. 5	-14
. 9	8
. @asks	10
. @asks @general	11
. @do_to	-9
. @done	13
. @general	-23
. @general @asks	-8
. @general @dead @lightly	7
. @general @did	6
. @general @do_to	-5
. @general @here	-8
. @general @lightly	11
. @general @lightly @general	11
. @general @spread	-9
. @general @spread @worse	-8
. @good	-5
. @here	-25
. @here @general	-8
. @here @us	-16
. @lightly	-13
. @loss	35
. @loss $	18
. @loss .	9
. @loss @us	8
. @machine	9
. @not-really-hit	-8
. @property	8
. @spread	-12
. @spread @us	-6
. @they	19
. @they @here	-6
. @things	6
. @to-me	-7
. @us	35
. @us $	13
. @us .	-7
. @us . @us	-7
. @us @shifts	-7
. @us @spread	8
. @us @things	-6
. @us years	15
. @us years $	16
. @who @asks	-10
. @who @did	-5
. @who wants	-5
. _ $	7
. _ .	16
. _ 2	-8
. _ @act	-6
. _ @asks	5
. _ @body	-9
. _ @do_to	-12
. _ @done	12
. _ @here	-31
. _ @machine	-7
. _ @shifts	-7
. _ @spread	-7
. _ @things	-9
. _ @to-me	13
. _ @union	-5
. _ @us	-14
. _ @was	-8
. _ @who	-6
. _ _ $	11
. _ _ 1	-8
. _ _ 3	-9
. _ _ @asks	27
. _ _ @do_to	-14
. _ _ @done	15
. _ _ @gave	8
. _ _ @general	-11
. _ _ @lightly	-8
. _ _ @they	6
. _ _ @things	-7
. _ _ a	-15
. _ _ ask	-9
. _ _ but	14
. _ _ coming	8
. _ _ dieron	10
. _ _ do	8
. _ _ even	-14
. _ _ got	5
. _ _ is	13
. _ _ it	8
. _ _ me	-6
. _ _ my	24
. _ _ not	-14
. _ _ off	6
. _ _ paper	10
. _ _ should	7
. _ _ that	11
. _ _ the	-13
. _ _ they	8
. _ _ to	-9
. _ _ want	5
. _ _ you	-9
. _ a	15
. _ again	17
. _ are	-8
. _ at	-8
. _ been	7
. _ check	-5
. _ did	7
. _ didnt	9
. _ does	15
. _ dont	-6
. _ ever	8
. _ fue	-8
. _ going	-7
. _ gone	7
. _ in	-6
. _ is	-12
. _ it	-9
. _ just	8
. _ lor	-5
. _ me	-5
. _ my	-12
. _ said	-7
. _ think	11
. _ this	18
. _ to	-7
. _ wanted	9
. _ wants	-5
. _ years	15
. _ you	-9
. a	10
. again	-7
. and	-6
. but	-13
. did	6
. do	-8
. dont	-9
. gone	13
. gone .	13
. got	-7
. have	-7
. have @general	-6
. he got	7
. he is	-10
. i	-25
. i didnt	9
. i dont	-6
. i think	11
. im	-10
. is	14
. its	23
. its @general	30
. ive	7
. ive been	7
. just	-5
. me	10
. never	16
. no	14
. no @us	8
. nos	-7
. ok	-6
. ok lor	-5
. on	-8
. or	7
. so	-6
. sorry	15
. sorry $	18
. tell	-5
. tell me	-5
. thats	-6
. the	13
. they	11
. today	6
. we	-11
. wed	-9
. what	19
. what @asks	20
. what @asks @general	20
. what do	5
. what does	15
. when	-5
. you	-11
. your	-8
0	-5
1	-28
1 _ $	-11
1 hr	-8
1 hr $	-8
10	-31
10 $	-9
10 _ $	-19
10 anos	-8
10 days	6
11	-8
11 $	-13
110	-12
110 $	-12
12	-7
12 _ _ $	-12
14 $	12
14 _ $	13
14 _ _ $	-12
14 not	-5
15 $	5
150	-5
16	17
16 $	7
2	-44
2 $	5
2 _ _ $	-19
2 _ _ a	-6
2 _ _ in	11
2 _ _ me	6
2 _ and	-16
2 _ away	-6
2 _ i	7
2 _ in	-9
2 guys	22
20	-10
20 min	-6
200	-5
22	14
22 _ _ $	6
22 years	9
24	-20
28	-11
280	-20
280 _ $	-20
2nd innings	-5
2nd innings $	-5
2nd shift	10
2nd shift $	6
3	-8
3 $	-9
3 _ $	-20
3 _ _ no	11
3 _ _ pay	12
3 _ _ so	10
3 _ _ to	7
3 _ and	-15
3 _ no	13
3 _ sin	7
3 _ y	-5
3 and	9
3 days	6
3 days no	12
3 dias	8
3 dias sin	7
3 guys	7
3 horas	-14
3 is	-9
3 of	-7
3 people	10
3 times	6
3 weeks	-5
30	-13
30 _ $	-15
300	-8
3000	6
3000 _ _ @machine	6
3000 _ _ van	6
34	-14
38	-15
38 _ 24	-23
38 _ _ $	8
3am	6
3rd _ $	-6
4	-25
4 $	-9
4 _ $	15
4 _ .	6
4 _ _ 5	-6
4 _ _ no	-18
4 _ us	7
4 anos	13
4 anos $	13
4 horas	18
4 hours	5
4 of us	7
4 people	-8
40	-39
40 $	-31
40 _ $	-6
40 a	11
41	-6
41 _ _ $	-6
42	-9
5	-42
5 $	14
5 _ $	-7
5 _ _ $	7
5 _ _ .	-11
5 _ the	8
5 _ your	-17
5 yrs	-15
50	-5
515	-5
5am	6
5am $	6
5th	5
5th _ _ @us	5
6	-10
6 $	-5
6 _ $	-10
6 _ the	9
6 _ us	13
6 of	13
6 of us	13
6 y	-12
60	-11
614	13
7	-24
7 _ no	-6
7 y	-6
8	-33
8 $	-21
88	-24
9 $	7
9 _ _ $	8
9 _ the	-6
9 me	5
9 yrs	13
90	8
90 dias	9
911	-17
95	-14
98	-6
9am	6
9th	-6
?	-140
@act	33
@act $	47
@act .	20
@act @general	7
@act @general @things $	6
@act @general @union	10
@act @general paper @here	12
@act @here	-6
@act @union	10
@act @union $	8
@act @worse	-32
@act @worse @general	6
@act @worse @us	-19
@act @worse @us @spread	-13
@act @worse @us @us	-6
@act _ $	20
@act _ @spread	-21
@act _ @things	-6
@act _ @union	10
@act _ @us	-30
@act _ @worse	-5
@act _ _ $	-20
@act _ _ .	-6
@act _ _ @general	11
@act _ _ @here	18
@act _ _ @said	-5
@act _ _ @spread	-13
@act _ _ @us	-10
@act _ _ im	8
@act _ im	-5
@act about @things	-7
@act out @here	9
@act out @here @general	9
@act out @things	-6
@act out @things $	-6
@agents	39
@agents $	14
@agents _ @not-really-hit	10
@agents _ _ @here	14
@agents y	8
@alone @general	-7
@alone @general @lightly	-7
@alone @general @lightly @daily	-7
@alone _ @lightly	-7
@alone _ _ @daily	-7
@asked	-12
@asked @us	-10
@asked _ @was	-7
@asked _ _ @general	-12
@asked si	6
@asks	-36
@asks $	15
@asks .	-7
@asks @act	-11
@asks @act @general	-11
@asks @did	10
@asks @did @us	12
@asks @do_to	14
@asks @do_to $	8
@asks @do_to around	-5
@asks @done	-27
@asks @done @us	-11
@asks @done @us @do_to	-10
@asks @done go	-6
@asks @done go round	-6
@asks @general	-9
@asks @general $	9
@asks @general @act	22
@asks @general @act .	25
@asks @general @asks	17
@asks @general @asks $	14
@asks @general @asks if	-12
@asks @general @do_to	-15
@asks @general @general	-7
@asks @general @worse	-5
@asks @general anymore	9
@asks @general anymore @general	9
@asks @general be	-8
@asks @general have	-10
@asks @general have @worse	-6
@asks @general legal	18
@asks @general legal @they	21
@asks @general mean	15
@asks @general normal	20
@asks @general true	-10
@asks @general true @they	-7
@asks @good	-6
@asks @here	23
@asks @here $	25
@asks @here @general	7
@asks @here @general hospital	6
@asks @here @here	15
@asks @here @here @us	16
@asks @here @lightly	-13
@asks @here @us	9
@asks @hurts	-6
@asks @hurts $	-6
@asks @lightly	-6
@asks @loss	15
@asks @loss $	11
@asks @loss @us	9
@asks @sick	-10
@asks @spread	7
@asks @spread @worse	6
@asks @they	-23
@asks @they @do_to	-15
@asks @us	11
@asks @us $	6
@asks @us @do_to	27
@asks @us @do_to @general	27
@asks @us @loss	-9
@asks @us @they	-8
@asks @us @they @do_to	-7
@asks @us @us @do_to	6
@asks @us last	9
@asks @who @do_to	5
@asks @worse $	-10
@asks @worse @us	8
@asks _ $	25
@asks _ .	-10
@asks _ @act	22
@asks _ @asks	19
@asks _ @do_to	-5
@asks _ @general	-24
@asks _ @here	-8
@asks _ @lightly	-5
@asks _ @loss	-14
@asks _ @paper	10
@asks _ @spread	-7
@asks _ @they	-13
@asks _ @us	23
@asks _ @who	6
@asks _ @worse	16
@asks _ _ $	-7
@asks _ _ .	7
@asks _ _ @asks	-10
@asks _ _ @body	-5
@asks _ _ @do_to	-22
@asks _ _ @general	32
@asks _ _ @here	-12
@asks _ _ @lightly	-5
@asks _ _ @loss	-8
@asks _ _ @property	22
@asks _ _ @shifts	6
@asks _ _ @they	47
@asks _ _ @things	-7
@asks _ _ @union	10
@asks _ _ @us	-14
@asks _ _ @who	-11
@asks _ _ @worse	-19
@asks _ _ after	6
@asks _ _ allowed	-9
@asks _ _ be	-7
@asks _ _ hospital	6
@asks _ _ if	-17
@asks _ _ out	9
@asks _ _ round	-6
@asks _ _ talk	7
@asks _ anymore	9
@asks _ around	-9
@asks _ be	-10
@asks _ but	10
@asks _ for	-10
@asks _ go	-7
@asks _ have	-11
@asks _ if	23
@asks _ last	9
@asks _ legal	18
@asks _ like	6
@asks _ mean	14
@asks _ normal	20
@asks _ ok	-7
@asks _ pick	-7
@asks _ prove	-6
@asks _ true	-10
@asks _ work	-8
@asks anything	10
@asks coughing	7
@asks doing	-7
@asks dues	-8
@asks go	5
@asks go @worse	7
@asks go @worse @general	7
@asks happen	-8
@asks happen @worse	-7
@asks happen @worse @general	-7
@asks if	-13
@asks killing	-5
@asks killing @us	-5
@asks not	-19
@asks short @us	7
@asks what	10
@bad	-32
@bad $	14
@bad @general @not-really-hit	-12
@bad @not-really-fired	-8
@bad @not-really-hit	-22
@bad @not-really-hit @body	-5
@bad @not-really-hit voz	8
@bad @us @hours	5
@bad _ @boss	-5
@bad _ @general	-7
@bad _ @hours	5
@bad _ @not-really-fired	8
@bad _ @not-really-hit	-7
@bad _ @union	-13
@bad _ @us	-9
@bad _ _ $	9
@bad _ _ @general	9
@bad _ _ @here	-11
@bad _ _ @not-really-fired	-12
@bad _ _ @not-really-hit	-11
@bad _ _ @worse-work	13
@bad _ _ estado	-6
@bad _ _ sin	6
@bad _ voz	8
@bad en @not-really-hit @worse-work	13
@bad en @somebody	-6
@bad en @somebody estado	-6
@bad hoy	6
@bad mucho	-8
@bad si @union	-11
@bad y	-13
@bag	-22
@bag $	-9
@bag @not-really-hit	-7
@bag _ _ $	-7
@belongings @not-really-fired	5
@blow	-25
@blow @not-really-hit	-15
@blow _ _ $	-13
@body	37
@body $	23
@body .	-21
@body @asks @hurts	-6
@body @asks @hurts $	-6
@body @asks @loss	5
@body @asks @loss $	5
@body @done	-9
@body @done $	-6
@body @general	-20
@body @general @us	-11
@body @here @done	5
@body @here @us	9
@body @here @us $	13
@body @not-really-fired	-6
@body @spread	22
@body @spread @general	13
@body @worse	26
@body @worse $	13
@body _ $	25
@body _ .	-5
@body _ @do_to	-7
@body _ @done	5
@body _ @general	21
@body _ @lightly	-8
@body _ @machine	-8
@body _ @not-really-hit	10
@body _ @things	-9
@body _ @us	6
@body _ @who	-11
@body _ @worse	9
@body _ _ $	8
@body _ _ .	-7
@body _ _ @body	-11
@body _ _ @daily	8
@body _ _ @do_to	8
@body _ _ @general	-14
@body _ _ @here	-6
@body _ _ @machine	17
@body _ _ @not-really-hit	-16
@body _ _ @they	-10
@body _ _ @weapon	6
@body _ _ its	-13
@body _ _ mi	-10
@body _ _ normal	5
@body _ killing	-5
@body _ now	9
@body _ que	7
@body after	11
@body dresser	-6
@body en	7
@body en @not-really-hit	7
@body hoy	-9
@body im	13
@body lifting	6
@body no	-20
@body pain	26
@body pain $	26
@body por	11
@body together	-7
@body w	6
@body w @general	6
@body when	8
@boss	74
@boss @general	-9
@boss @general @not-really-hit	-10
@boss @harm	-9
@boss @hit	-13
@boss @not-really-hit	12
@boss @to-me	31
@boss @union	12
@boss @union @here	6
@boss @union @here quien	5
@boss @us	18
@boss @us @said	-18
@boss @us @union	11
@boss @us @union que	6
@boss _ @bad	-9
@boss _ @here	6
@boss _ @hit	6
@boss _ @not-really-fired	13
@boss _ @said	-18
@boss _ @union	9
@boss _ @us	14
@boss _ _ $	13
@boss _ _ @denied	8
@boss _ _ @machine	16
@boss _ _ @office	-11
@boss _ _ @said	31
@boss _ _ @union	-10
@boss _ _ en	5
@boss _ _ mensajes	9
@boss _ _ no	11
@boss _ _ que	6
@boss _ _ quien	6
@boss _ _ quiere	7
@boss _ _ y	-5
@boss _ mi	18
@boss _ mis	9
@boss _ no	-17
@boss _ si	7
@boss en	18
@boss estreno	-7
@boss humanos @us	5
@boss leyo	9
@boss leyo mis	9
@boss leyo mis mensajes	9
@boss no	5
@boss no @us	7
@boss para	20
@boss puede	-6
@boss puede @bad	-6
@boss que	18
@boss que si	7
@boss que si no	5
@broke_down	51
@broke_down $	-8
@broke_down @here	15
@broke_down @here @general	13
@broke_down @here @general @machine	7
@broke_down @lightly	19
@broke_down @spread	18
@broke_down @spread @general	5
@broke_down @spread @us	11
@broke_down @worse	5
@broke_down @worse @general	9
@broke_down @worse @general @machine	9
@broke_down _ $	-8
@broke_down _ @general	27
@broke_down _ @here	10
@broke_down _ @us	31
@broke_down _ _ $	18
@broke_down _ _ @machine	15
@broke_down _ _ @us	18
@call	-9
@call @general @daily	-7
@call @good	-5
@call @lightly	-22
@call @us	14
@call _ @daily	-10
@call _ @here	-7
@call _ _ $	-12
@call _ _ @daily	6
@call _ _ @general	5
@call _ w	18
@called	35
@called @general	23
@called @general @not-really-hit	19
@called @not-really-fired	9
@called @somebody	10
@called _ @boss	-6
@called _ @general	-9
@called _ @names	6
@called _ @not-really-hit	18
@called _ @system	7
@called _ _ $	5
@called _ _ @general	-10
@called _ _ @not-really-hit	14
@called _ _ @will-do	12
@called _ _ humanos	-8
@called _ _ que	6
@called _ por	16
@called encerrados	6
@campaign	8
@campaign $	7
@campaign @here	-8
@campaign @us	14
@carry-on	19
@carry-on @not-really-hit	13
@carry-on _ @agents	11
@carry-on _ _ y	11
@carry-on y	5
@coming	-5
@coming @agents	7
@coming @not-really-fired	9
@coming @not-really-hit @bad	12
@coming @somebody @hurt	7
@coming @somebody @hurt $	7
@coming @union	-15
@coming @union $	-8
@coming @will-do	-17
@coming _ $	17
@coming _ @bad	12
@coming _ @hurt	7
@coming _ @not-really-fired	6
@coming _ @not-really-hit	-17
@coming _ _ $	13
@coming _ _ @hurt	-15
@coming _ _ @not-really-hit	7
@coming _ _ @somebody	-6
@coming _ _ amoniaco	5
@coming _ _ en	-18
@coming _ _ no	12
@coming _ y	13
@coming fuga	5
@coming fuga @not-really-hit	5
@coming fuga @not-really-hit amoniaco	5
@coming humo	7
@coming nadie	12
@daily	-58
@daily $	18
@daily .	-21
@daily . @here	-6
@daily @asks	-7
@daily @daily	-9
@daily @daily $	-6
@daily @did	-9
@daily @done	36
@daily @done @us	5
@daily @general	11
@daily @general @here	23
@daily @here	-22
@daily @here @general	-19
@daily @here en	-6
@daily @here en @not-really-hit	-6
@daily @hit	-5
@daily @lightly	-11
@daily @lol	-8
@daily @lol $	-8
@daily @not-really-hit	-7
@daily @spread	-6
@daily @to-me del	-7
@daily @us	-11
@daily @us @mistreated	-12
@daily @us @mistreated @not-really-hit	-12
@daily @worse @general	-6
@daily _ $	-19
@daily _ @asks	-6
@daily _ @general	-10
@daily _ @here	19
@daily _ @hit	5
@daily _ @lightly	-7
@daily _ @machine	-7
@daily _ @mistreated	-12
@daily _ @us	-6
@daily _ _ $	-17
@daily _ _ @general	10
@daily _ _ @here	14
@daily _ _ @job	12
@daily _ _ @loss	-8
@daily _ _ @machine	5
@daily _ _ @not-really-hit	-20
@daily _ _ @said	7
@daily _ _ @they	-8
@daily _ _ @us	10
@daily _ _ @who	-10
@daily _ _ hospital	-7
@daily _ _ no	-5
@daily _ _ now	-5
@daily _ _ was	-8
@daily _ after	10
@daily _ en	-6
@daily _ for	11
@daily _ just	-5
@daily _ no	-7
@daily _ put	-8
@daily _ was	8
@daily for	-9
@daily for @us	-5
@daily hall	11
@daily last	6
@daily por	-7
@daily stop	11
@daily stop @here	8
@daily w	-6
@daily was	-10
@daily y @us	5
@dead	11
@dead @act	-12
@dead @act @general	-11
@dead @asks	-6
@dead @do_to	12
@dead @do_to @body	10
@dead @do_to @here	10
@dead @do_to @us	-6
@dead @done	15
@dead @done @us	21
@dead @done @us @do_to	7
@dead @general	-9
@dead @lightly	6
@dead @lightly @worse	16
@dead @lightly @worse @do_to	-9
@dead @lightly @worse be	18
@dead @lightly @worse go	-8
@dead @lightly @worse live	24
@dead @media	5
@dead @things	5
@dead _ $	7
@dead _ .	-5
@dead _ @body	9
@dead _ @general	-9
@dead _ @lightly	-9
@dead _ @us	11
@dead _ _ $	-20
@dead _ _ .	8
@dead _ _ @body	10
@dead _ _ @do_to	-8
@dead _ _ @here	21
@dead _ _ @loss	6
@dead _ _ @said	-6
@dead _ _ @schedule	10
@dead _ _ @they	16
@dead _ _ @us	-6
@dead _ _ @who	6
@dead _ _ @worse	-19
@dead _ _ anymore	-11
@dead _ _ be	18
@dead _ _ go	-8
@dead _ _ just	-6
@dead _ _ live	23
@dead _ _ monday	8
@dead _ _ tomorrow	7
@dead _ _ yet	-11
@dead _ how	-5
@dead _ just	7
@dead be	12
@dead even	-7
@dead give	7
@dead have	9
@dead have @general	9
@dead have @general @loss	14
@dead live	-7
@dead live @general	-7
@dead live @general anymore	-7
@dead need	-8
@dead stop	9
@dead trust	-6
@dead trust @general	-6
@dead work	7
@dead work $	11
@denied	35
@denied @not-really-hit	20
@denied _ _ $	6
@denied _ _ @us	12
@denied _ _ y	7
@did	46
@did $	6
@did @general	8
@did @general $	-6
@did @general @things	10
@did @general @us	6
@did @general @us $	-13
@did @spread	-12
@did @us	11
@did @us $	33
@did @us @general	-9
@did @us @general @things	5
@did @us @general @union	-10
@did @us @lightly	-18
@did @us @lightly $	-6
@did @us @media	6
@did @us @property	-8
@did @us @shifts	18
@did @us @spread	-6
@did @us @things	11
@did @us @things @lightly	13
@did @us @union	-8
@did @us @us	-9
@did @us @us $	9
@did @us @us @shifts	-14
@did @us @worse	7
@did @us @worse @general	8
@did @us @worse @worse	6
@did @us again	8
@did @us memes	-5
@did @us memes @here	-5
@did @worse	22
@did _ $	35
@did _ .	21
@did _ @do_to	6
@did _ @general	-17
@did _ @good	9
@did _ @here	-27
@did _ @lightly	-24
@did _ @media	6
@did _ @property	-8
@did _ @shifts	19
@did _ @spread	-6
@did _ @things	29
@did _ @us	-7
@did _ _ $	-17
@did _ _ @general	16
@did _ _ @here	-5
@did _ _ @lightly	-18
@did _ _ @shifts	-25
@did _ _ @spread	12
@did _ _ @they	-8
@did _ _ @things	7
@did _ _ @union	-9
@did _ _ @us	21
@did _ _ @who	5
@did _ _ @worse	18
@did _ _ again	-10
@did _ _ if	6
@did _ _ im	-5
@did _ _ needle	6
@did _ _ of	21
@did _ _ saturday	-8
@did _ _ when	-9
@did _ for	-10
@did _ memes	-5
@did _ now	8
@did _ of	8
@did _ til	19
@did _ whole	-10
@did out	13
@did pictures of	9
@did pictures of @us	9
@do_to	-43
@do_to $	-7
@do_to .	-8
@do_to 911	-8
@do_to @body	17
@do_to @body $	6
@do_to @do_to	-6
@do_to @do_to @us	-5
@do_to @done	-30
@do_to @done $	-12
@do_to @general	-10
@do_to @general @daily	5
@do_to @general @daily $	6
@do_to @general @sick	27
@do_to @general @sick $	28
@do_to @general @worse @us	7
@do_to @general time	-5
@do_to @general time $	-5
@do_to @here @general	-5
@do_to @here @here	14
@do_to @here @us	-7
@do_to @loss	-5
@do_to @us	7
@do_to @us @here	-11
@do_to @us @here @general	-5
@do_to @us @home	7
@do_to @us @lightly	-6
@do_to @us @loss @body	-6
@do_to @us @things	13
@do_to @us @things $	6
@do_to @us @union	12
@do_to @who	7
@do_to @worse @general	8
@do_to @worse @general @campaign	6
@do_to @worse @us	-5
@do_to @worse @worse	8
@do_to _ $	-8
@do_to _ @asks	-7
@do_to _ @done	-6
@do_to _ @general	5
@do_to _ @here	20
@do_to _ @home	7
@do_to _ @sick	27
@do_to _ @things	10
@do_to _ @union	8
@do_to _ @us	-29
@do_to _ _ @asks	16
@do_to _ _ @campaign	6
@do_to _ _ @daily	6
@do_to _ _ @do_to	-5
@do_to _ _ @general	-18
@do_to _ _ @here	-14
@do_to _ _ @lightly	-12
@do_to _ _ @loss	10
@do_to _ _ cant	8
@do_to _ _ for	9
@do_to _ _ or	10
@do_to _ _ what	12
@do_to _ but	-10
@do_to _ if	18
@do_to _ just	17
@do_to _ sit	6
@do_to _ text	7
@do_to _ til	10
@do_to _ time	-7
@do_to _ when	-8
@do_to around	-5
@do_to care	-10
@do_to care of	-8
@do_to care of @us	-8
@do_to for	5
@do_to if	-17
@do_to if @us	-9
@do_to out	18
@do_to out of	6
@do_to tomorrow	8
@do_to ups	11
@do_to what	6
@do_to what @general	7
@do_to when	-10
@do_to when @us	-9
@done	124
@done $	76
@done .	21
@done @body	-6
@done @body @here	-5
@done @general	20
@done @general $	5
@done @general @daily	-6
@done @general @home	-6
@done @general @loss	10
@done @general @loss @spread	10
@done @general @machine	11
@done @general @sick	-7
@done @general doors	6
@done @general doors $	6
@done @general whole	6
@done @general whole @worse	6
@done @here @general	14
@done @here @general @they	6
@done @here work	6
@done @here work $	7
@done @home	-6
@done @home $	-6
@done @lightly	8
@done @lightly @general	16
@done @lightly @here @us	-7
@done @lightly @us @us	7
@done @lol	22
@done @lol .	22
@done @slur	7
@done @spread @general	-8
@done @spread @general @machine	-5
@done @spread @us	-6
@done @us	-9
@done @us $	27
@done @us @body	-13
@done @us @body $	-13
@done @us @body @spread	12
@done @us @body @worse	15
@done @us @body lifting	6
@done @us @do_to	-13
@done @us @general	5
@done @us @general @slur	7
@done @us @here	-7
@done @us @here $	7
@done @us @here @general	-12
@done @us @lightly $	5
@done @us @lightly when	-7
@done @us @property	-19
@done @us @shifts for	-7
@done @us @things	-10
@done @us @us $	8
@done @us @us @here	-12
@done @us @us @spread	8
@done @us @worse	15
@done @us @worse @general	16
@done @us @worse @worse	-10
@done @us go @home	-7
@done @us into	15
@done @us of	10
@done @us out	5
@done @us out w	7
@done @us yesterday	17
@done @us yesterday $	17
@done @worse	-7
@done @worse @general	-6
@done @worse @here	6
@done @worse @union	11
@done @worse @us	-14
@done @worse @us @general	-7
@done _ $	44
@done _ .	21
@done _ @act	-7
@done _ @body	-22
@done _ @daily	-15
@done _ @do_to	-23
@done _ @general	18
@done _ @good	-9
@done _ @here	-21
@done _ @lightly	11
@done _ @loss	14
@done _ @machine	12
@done _ @property	-18
@done _ @sick	-7
@done _ @spread	-19
@done _ @they	9
@done _ @things	-9
@done _ @union	11
@done _ @us	-19
@done _ @who	-8
@done _ @worse	7
@done _ _ $	59
@done _ _ .	-16
@done _ _ @asks	-7
@done _ _ @body	-12
@done _ _ @daily	-7
@done _ _ @done	-5
@done _ _ @here	-31
@done _ _ @home	-13
@done _ _ @lightly	-11
@done _ _ @slur	9
@done _ _ @spread	6
@done _ _ @they	15
@done _ _ @who	-7
@done _ _ again	-9
@done _ _ early	-11
@done _ _ for	-7
@done _ _ later	-7
@done _ _ lifting	6
@done _ _ morning	13
@done _ _ out	9
@done _ _ real	5
@done _ _ when	-14
@done _ _ work	8
@done _ after	8
@done _ bad	14
@done _ doors	6
@done _ into	15
@done _ out	6
@done _ round	-6
@done _ short	-5
@done _ whole	6
@done _ work	5
@done _ yesterday	17
@done but	-11
@done but @general	-10
@done for	8
@done for @act	-7
@done go	12
@done go $	20
@done go round	-6
@done grass	-5
@done into	-6
@done out	-9
@done out $	9
@done out of	-7
@done today	13
@done today $	13
@done with	10
@done with @us	10
@fired	40
@fired $	19
@fired @general	9
@fired @general @not-really-hit @will-do	8
@fired @general @number	7
@fired @general @number @not-really-hit	5
@fired @general @somebody	9
@fired @general @us	10
@fired @general @us por	6
@fired @general mi	-10
@fired @general mi @somebody	6
@fired @general nadie	-7
@fired @not-really-fired	-7
@fired @not-really-hit	6
@fired @not-really-hit @body	-10
@fired @not-really-hit @body $	-12
@fired @not-really-hit @hit	-23
@fired @not-really-hit @hours	12
@fired @not-really-hit @machine	8
@fired @not-really-hit @machine @not-really-hit	8
@fired @not-really-hit @not-really-fired	-17
@fired @not-really-hit @not-really-hit	24
@fired @not-really-hit @not-really-hit @system	8
@fired @not-really-hit @not-really-hit cocina	19
@fired @not-really-hit @somebody	-17
@fired @not-really-hit @they	22
@fired @somebody	-7
@fired _ $	-9
@fired _ @body	-10
@fired _ @here	13
@fired _ @hit	-23
@fired _ @hours	17
@fired _ @machine	8
@fired _ @not-really-fired	-23
@fired _ @not-really-hit	11
@fired _ @number	6
@fired _ @somebody	-8
@fired _ @they	22
@fired _ @us	11
@fired _ _ $	20
@fired _ _ @here	-13
@fired _ _ @job	9
@fired _ _ @not-really-hit	30
@fired _ _ @us	-6
@fired _ _ @will-do	10
@fired _ _ cocina	19
@fired _ _ por	-18
@fired _ _ y	9
@fired _ mi	-10
@fired _ nadie	-7
@fired del	-10
@fired del @here	13
@fired del @here $	11
@fired hoy	6
@fired hoy $	5
@fired mi	28
@fired por	-14
@fired por @not-really-hit	-15
@fired y	7
@gave	60
@gave $	-8
@gave @not-really-fired	-11
@gave @not-really-hit	-6
@gave @not-really-hit @bad	10
@gave @not-really-hit @bad $	9
@gave @not-really-hit @blow	6
@gave @not-really-hit @here	-9
@gave @not-really-hit @not-really-hit	-5
@gave @not-really-hit @things	-18
@gave @somebody	-13
@gave @somebody @blow	-12
@gave @somebody @blow @not-really-hit	-15
@gave @things	7
@gave _ $	13
@gave _ @bad	10
@gave _ @blow	-5
@gave _ @here	-9
@gave _ @hours	-8
@gave _ @things	-17
@gave _ @union	-5
@gave _ _ $	7
@gave _ _ @not-really-hit	7
@gave _ _ @things	13
@gave _ _ en	-6
@gave _ _ se	-7
@gave _ en	8
@gave _ ultimo	21
@gave mi	19
@gave preguntas	6
@gear	28
@gear @here	5
@gear _ @here	15
@gear _ @not-really-hit	12
@gear _ @us	7
@gear _ _ @body	12
@gear _ _ @lightly	11
@gear _ _ @us	13
@gear now	-7
@general	13
@general $	-12
@general .	-13
@general . @us	5
@general @act	69
@general @act $	21
@general @act .	20
@general @act @general	11
@general @act @general @union	6
@general @act @worse @general	9
@general @act @worse @us	-7
@general @act out	16
@general @asks $	14
@general @asks @do_to $	8
@general @asks @do_to @general	-5
@general @asks @here	-7
@general @asks @us	10
@general @asks @us @us	6
@general @asks if	-13
@general @asks what	12
@general @bad	8
@general @bad por	5
@general @bad por @not-really-hit	5
@general @body	10
@general @body $	9
@general @body @here	6
@general @body @here @general	7
@general @broke_down	8
@general @broke_down @worse	9
@general @broke_down @worse @general	9
@general @call @us	-7
@general @call @worse	8
@general @campaign	7
@general @campaign $	12
@general @daily	23
@general @daily $	-8
@general @daily @general	19
@general @daily @general @here	24
@general @daily @here	-6
@general @daily @here @general	-12
@general @daily @us	10
@general @daily @who	6
@general @daily stop	12
@general @daily w	-6
@general @dead	8
@general @dead @act	-11
@general @dead @asks	-6
@general @dead @do_to	-7
@general @dead @done	-9
@general @dead @lightly	21
@general @dead @lightly @general	6
@general @dead @lightly @worse	23
@general @dead @things	5
@general @dead be	15
@general @dead live	-7
@general @dead live @general	-7
@general @dead trust	-6
@general @dead trust @general	-6
@general @dead work	21
@general @dead work @here	18
@general @did	-14
@general @did .	6
@general @did @general	9
@general @did @general @us	20
@general @did @us	-19
@general @do_to @general	-10
@general @do_to @lightly	7
@general @do_to for	6
@general @do_to what	7
@general @do_to what @general	7
@general @do_to why	10
@general @do_to why $	11
@general @done $	22
@general @done @here	-15
@general @done @lightly	-9
@general @done @us @body	10
@general @done out	-5
@general @general	-24
@general @good	-19
@general @good @general	-8
@general @good @general @us	-5
@general @gripe $	6
@general @harm $	-10
@general @hazard	-20
@general @hazard $	8
@general @hazard @property $	-6
@general @hazard @said	-6
@general @hazard @said @worse	-6
@general @hazard @they	-7
@general @here	-15
@general @here $	27
@general @here .	14
@general @here @dead	-6
@general @here @done	22
@general @here @done $	9
@general @here @done @general	-6
@general @here @done @here	7
@general @here @done @worse	-10
@general @here @general	-10
@general @here @general @lightly	-8
@general @here @general @loss	-9
@general @here @general @worse	-6
@general @here @here	17
@general @here @here @general	14
@general @here @here @us	-8
@general @here @not-really-hit	-9
@general @here @union	6
@general @here @us	-28
@general @here @us $	-7
@general @here @us @they	-8
@general @here @us @things	9
@general @here @us @us	-15
@general @here @worse @us	7
@general @here en	18
@general @here of @general	8
@general @here what	-11
@general @home	-32
@general @home $	-12
@general @home @done	-5
@general @jailed	7
@general @jailed center	7
@general @job @here	7
@general @life	-29
@general @life $	-11
@general @life @us	-13
@general @lightly	-20
@general @lightly @daily	11
@general @lightly @daily $	18
@general @lightly @general	19
@general @lightly @general @do_to	11
@general @lightly @general @here	-6
@general @lightly @general was	9
@general @lightly @here	-5
@general @lightly @loss	6
@general @lightly @things	-9
@general @lightly @us	-16
@general @lightly @worse	8
@general @lightly @worse @loss	11
@general @lightly @worse die	13
@general @lightly @worse join	-5
@general @loss	25
@general @loss $	8
@general @loss @general @loss	5
@general @loss @office	-6
@general @loss @spread @us	10
@general @loss @us	18
@general @loss @us @loss	13
@general @machine	59
@general @machine $	28
@general @machine @broke_down	9
@general @machine @broke_down @spread	9
@general @machine @general	-9
@general @machine @here	22
@general @machine @here @us	11
@general @machine @machine	7
@general @machine @us	-12
@general @machine of	-6
@general @machine still	-8
@general @machine was	-14
@general @media	-9
@general @not-really-hit	-11
@general @not-really-hit $	8
@general @not-really-hit @body	6
@general @not-really-hit @not-really-hit	-15
@general @not-really-hit @not-really-hit por	-7
@general @not-really-hit @office y	-8
@general @not-really-hit @somebody	21
@general @not-really-hit @somebody @not-really-hit	5
@general @not-really-hit @somebody que	5
@general @not-really-hit @they	-9
@general @not-really-hit @union	-9
@general @not-really-hit @us	-22
@general @not-really-hit @us y	-17
@general @not-really-hit @worse-work	7
@general @not-really-hit maestra	-7
@general @number	13
@general @number @general	-10
@general @number @not-really-hit	17
@general @number que	7
@general @office	35
@general @office now	7
@general @paper	29
@general @paper $	-13
@general @paper @union	12
@general @paper for	11
@general @police	5
@general @police @here	6
@general @property	10
@general @property @general	-6
@general @property @here	9
@general @schedule $	-10
@general @schedule @here	-6
@general @schedule with	11
@general @schedule with @us	11
@general @shifts	34
@general @shifts $	18
@general @sick	17
@general @sick $	28
@general @slur	8
@general @slur @lightly	10
@general @slur word	5
@general @somebody	8
@general @somebody @us	6
@general @spread	8
@general @spread @general	-8
@general @spread @worse	26
@general @spread @worse @general	8
@general @they	16
@general @they $	-10
@general @they @daily $	6
@general @they @did	8
@general @they @did @general	5
@general @they @here @here	-8
@general @they @here @us	13
@general @they @here @who	-9
@general @they @said	8
@general @they @spread	7
@general @they @union	-6
@general @they @us	6
@general @they @worse	-9
@general @they about	-6
@general @they about @general	-6
@general @things	-18
@general @things $	12
@general @things @general	-8
@general @things @worse	8
@general @union	38
@general @union .	19
@general @union . @general	18
@general @union @asks	-6
@general @union @daily	7
@general @union @daily $	7
@general @union @here	-10
@general @union @lightly @general	-6
@general @union @us	9
@general @union its	-6
@general @union signs	7
@general @union yes	7
@general @union yes $	6
@general @us	-11
@general @us @asks $	-5
@general @us @done	6
@general @us @done @us	6
@general @us @gave	11
@general @us @here	13
@general @us @here $	8
@general @us @here @not-really-hit	7
@general @us @lightly	-6
@general @us @loss	-11
@general @us @loss $	-11
@general @us @not-really-hit	-8
@general @us @not-really-hit @not-really-hit	-10
@general @us @sick	10
@general @us @sick $	10
@general @us @they	9
@general @us @things	-12
@general @us @took	9
@general @us @took @us	9
@general @us en	6
@general @us en @not-really-hit	6
@general @us for	13
@general @us for @act	14
@general @us gets	-6
@general @us gets @done	-6
@general @us grados	-14
@general @us of	29
@general @us por	6
@general @us w	6
@general @us y	-18
@general @us years	-10
@general @weapon	25
@general @weapon $	16
@general @weapon @here	5
@general @weapon @here @general	5
@general @who	-6
@general @will-do	11
@general @will-do $	13
@general @worse $	12
@general @worse @general	-19
@general @worse @they	11
@general @worse @us $	-6
@general @worse @us @us	6
@general @year	-5
@general _ $	22
@general _ .	14
@general _ @act	-19
@general _ @asks	-11
@general _ @body	21
@general _ @broke_down	21
@general _ @called	-5
@general _ @daily	11
@general _ @do_to	-7
@general _ @done	13
@general _ @fired	6
@general _ @gave	7
@general _ @gear	-9
@general _ @general	-12
@general _ @good	-10
@general _ @here	15
@general _ @hit	-5
@general _ @home	9
@general _ @hours	-23
@general _ @job	18
@general _ @life	-8
@general _ @lightly	20
@general _ @lol	-10
@general _ @loss	-19
@general _ @machine	11
@general _ @media	-5
@general _ @office	12
@general _ @property	-16
@general _ @said	12
@general _ @schedule	-11
@general _ @sick	10
@general _ @somebody	46
@general _ @spread	-22
@general _ @things	-15
@general _ @to-me	-23
@general _ @took	9
@general _ @union	-29
@general _ @us	-27
@general _ @want	6
@general _ @who	15
@general _ @worse-work	7
@general _ _ $	-9
@general _ _ .	-25
@general _ _ @act	14
@general _ _ @asks	-12
@general _ _ @bad	5
@general _ _ @broke_down	-10
@general _ _ @daily	-13
@general _ _ @dead	20
@general _ _ @denied	12
@general _ _ @do_to	18
@general _ _ @done	28
@general _ _ @general	-16
@general _ _ @hit	-7
@general _ _ @hours	-6
@general _ _ @life	-14
@general _ _ @lightly	-23
@general _ _ @locked	27
@general _ _ @lol	16
@general _ _ @loss	12
@general _ _ @not-really-fired	8
@general _ _ @not-really-hit	13
@general _ _ @office	-5
@general _ _ @paper	23
@general _ _ @property	-6
@general _ _ @said	11
@general _ _ @seize	-9
@general _ _ @shifts	17
@general _ _ @spread	-23
@general _ _ @state	-8
@general _ _ @they	-29
@general _ _ @union	5
@general _ _ @want	-10
@general _ _ @who	20
@general _ _ @worse	-26
@general _ _ abren	-9
@general _ _ accident	37
@general _ _ acuerdo	-5
@general _ _ after	9
@general _ _ already	13
@general _ _ bad	5
@general _ _ been	6
@general _ _ bring	-6
@general _ _ buy	-7
@general _ _ cant	10
@general _ _ crib	-7
@general _ _ cuando	-8
@general _ _ day	-15
@general _ _ del	13
@general _ _ despues	8
@general _ _ die	17
@general _ _ en	10
@general _ _ for	-11
@general _ _ full	19
@general _ _ ged	-6
@general _ _ gets	-5
@general _ _ go	5
@general _ _ have	-5
@general _ _ hear	-6
@general _ _ ill	-9
@general _ _ im	12
@general _ _ its	6
@general _ _ join	-7
@general _ _ just	6
@general _ _ last	7
@general _ _ laughing	7
@general _ _ light	-7
@general _ _ like	-12
@general _ _ muy	11
@general _ _ name	9
@general _ _ need	12
@general _ _ never	-22
@general _ _ next	8
@general _ _ nice	15
@general _ _ no	7
@general _ _ nothing	6
@general _ _ now	13
@general _ _ o	-7
@general _ _ of	-28
@general _ _ old	6
@general _ _ only	-6
@general _ _ out	11
@general _ _ perfect	-7
@general _ _ pero	-7
@general _ _ pills	9
@general _ _ put	6
@general _ _ safety	-9
@general _ _ saliendo	8
@general _ _ same	-6
@general _ _ scared	12
@general _ _ se	12
@general _ _ sin	-9
@general _ _ sleep	-6
@general _ _ starting	-5
@general _ _ still	-5
@general _ _ stop	-17
@general _ _ stuff	-6
@general _ _ thats	-6
@general _ _ things	-5
@general _ _ though	-7
@general _ _ times	6
@general _ _ today	18
@general _ _ tomorrow	10
@general _ _ too	-10
@general _ _ under	11
@general _ _ used	-12
@general _ _ w	-6
@general _ _ was	-11
@general _ _ well	17
@general _ _ were	-8
@general _ _ what	12
@general _ _ when	-5
@general _ _ whole	-6
@general _ _ work	-8
@general _ _ y	-17
@general _ _ yo	-12
@general _ about	-12
@general _ after	12
@general _ aid	8
@general _ algo	17
@general _ allowed	-6
@general _ anymore	32
@general _ anything	8
@general _ ate	-5
@general _ be	8
@general _ been	8
@general _ before	-8
@general _ breathe	21
@general _ bring	7
@general _ but	-17
@general _ center	7
@general _ cleaner	20
@general _ clock	-7
@general _ del	-6
@general _ en	34
@general _ familia	7
@general _ for	11
@general _ gets	-6
@general _ go	-15
@general _ grados	-14
@general _ have	-8
@general _ if	-13
@general _ im	-6
@general _ iron	7
@general _ leave	5
@general _ letter	18
@general _ like	-8
@general _ live	-7
@general _ maestra	-7
@general _ many	-7
@general _ mi	8
@general _ min	6
@general _ near	9
@general _ need	-6
@general _ nice	-8
@general _ no	-11
@general _ not	13
@general _ notice	9
@general _ of	-8
@general _ out	-21
@general _ paper	38
@general _ platica	-13
@general _ please	-7
@general _ que	13
@general _ quiero	12
@general _ right	6
@general _ salgo	7
@general _ se	-9
@general _ seen	7
@general _ siento	6
@general _ signs	7
@general _ since	7
@general _ sleep	9
@general _ sleeping	-7
@general _ slip	23
@general _ spins	-6
@general _ still	-8
@general _ stop	8
@general _ tambien	-7
@general _ tengo	-20
@general _ theres	-8
@general _ thing	-20
@general _ though	-8
@general _ ticket	10
@general _ time	-13
@general _ tipo	-14
@general _ today	-31
@general _ too	-5
@general _ training	8
@general _ trust	-6
@general _ tu	-9
@general _ tuesday	-5
@general _ w	30
@general _ walks	11
@general _ wants	-7
@general _ was	-34
@general _ way	-6
@general _ week	-18
@general _ what	8
@general _ when	-6
@general _ while	6
@general _ why	10
@general _ with	9
@general _ word	5
@general _ work	26
@general _ y	-7
@general _ years	-13
@general _ yellow	-6
@general _ yes	6
@general accident	37
@general accident $	37
@general again	-5
@general already	-12
@general anymore @general @done	-7
@general anymore @general @lightly	9
@general be	-8
@general bed	7
@general been	13
@general been @done	9
@general best	-6
@general better	7
@general better @do_to	7
@general better @do_to @us	6
@general block	-6
@general blue	-8
@general box	-7
@general bridge	12
@general bring	-11
@general bring @general	-6
@general building	7
@general building $	9
@general but @general	-6
@general camera	12
@general camera @here	14
@general camera @here @general	14
@general camp	7
@general cant	27
@general cant @asks	8
@general cant @asks @general	8
@general cant @did	-7
@general cant @do_to	16
@general cant @lightly	8
@general cant breathe	21
@general cant leave	5
@general cant sleep	9
@general cant sleep $	9
@general cenar	-5
@general clinic	-8
@general clocked out	-11
@general clocked out @here	-11
@general county	6
@general crib	-7
@general dar	-13
@general diner	-8
@general doors	15
@general doors $	7
@general doors @here	9
@general drop	7
@general drop @general	7
@general east	6
@general ella	9
@general er	8
@general er $	18
@general es	-6
@general fall	7
@general field	8
@general fight	26
@general fight $	23
@general first aid	8
@general floor $	11
@general for @union	-6
@general for @union stuff	-6
@general for @us	12
@general form	-19
@general found	-15
@general found @general	-7
@general front	6
@general front @job	8
@general give	15
@general give @general	11
@general go	-9
@general ground	11
@general hate	-5
@general have @worse	-9
@general heat	23
@general heater	-5
@general hook	14
@general hospital	15
@general hospital $	20
@general hour	-10
@general if	16
@general just @lightly	13
@general just spins	-6
@general just spins $	-6
@general kitchen	6
@general lake	-7
@general last	-15
@general law	-9
@general leave	-6
@general legal	18
@general legal @they	21
@general letter	-9
@general letter @worse	-5
@general linen	8
@general linen @office	7
@general little	-9
@general live	8
@general mandar	-5
@general mean	12
@general medio	-10
@general message	-7
@general mi	7
@general mi @daily @not-really-hit	-6
@general mi @not-really-hit $	-6
@general mi @somebody	26
@general mi @somebody $	7
@general mi @somebody @not-really-hit	16
@general mi @somebody por	5
@general mi @us	-12
@general mi @us @to-me	-7
@general mi familia	8
@general mi familia $	7
@general mi tambien	-7
@general miss	-8
@general month	-9
@general morning	26
@general morning $	34
@general need	-7
@general needle	6
@general never seen	7
@general next	-6
@general ni	8
@general nice	11
@general nice @us	16
@general nickel	-7
@general no	39
@general no @us	9
@general no @us @denied	12
@general no @us @gave	6
@general no @us @want	-6
@general no @us acuerdo	-5
@general no @want	6
@general no quiero	12
@general no tengo	-21
@general normal	19
@general old @us	5
@general ones	28
@general orchard	7
@general orchard $	7
@general out	9
@general out $	7
@general owe	6
@general paper	-13
@general paper $	-9
@general paper @here	12
@general paper about	-11
@general party	-6
@general pasar	8
@general paso	12
@general plane	-6
@general price	-7
@general proposito	6
@general que	-10
@general que @hours	-9
@general que @hours abren	-9
@general quien	-9
@general red	-9
@general red @property	-7
@general ref	-11
@general ride	-7
@general road	-11
@general rock	-7
@general rumor	-5
@general saben	18
@general safety	-8
@general salio	-5
@general same	-13
@general se @to-me	-10
@general shower	-7
@general side	-7
@general since	7
@general since @general	7
@general soon	-9
@general soon $	-9
@general still	-5
@general su @not-really-hit	6
@general swear	-9
@general text	23
@general text $	10
@general thats	16
@general thk	-7
@general thought @general	-5
@general til	8
@general til @general	11
@general time	-14
@general time $	-13
@general today	6
@general tonight	9
@general tonight $	9
@general tool	-6
@general tool $	-6
@general tracks	-8
@general tracks $	-8
@general training	-15
@general true	-10
@general true @they	-7
@general tu	-8
@general tu @somebody	-8
@general w	-5
@general warehouse	29
@general was	41
@general was @done	6
@general was @done @here	5
@general was @general	26
@general was @here	12
@general was @lightly	13
@general was @us	-8
@general was just	12
@general was just @done	14
@general wasnt	9
@general way	15
@general way $	-7
@general way @home	22
@general week $	-8
@general week after	7
@general week after @general	9
@general whole @us	25
@general whole @worse	5
@general whole thing	-10
@general whole time	-6
@general whole time $	-6
@general wish	-8
@general work	-7
@general wouldnt	7
@general wrong	-15
@general yet	-11
@general yet $	-11
@good	-70
@good $	-32
@good .	-7
@good @asks	-7
@good @general	-13
@good @general @us	-6
@good @general @us $	-5
@good @good	-8
@good @good @us	-6
@good @here	-8
@good @spread	12
@good @spread @us	13
@good @spread @us @here	13
@good @who	-15
@good _ $	6
@good _ @general	-6
@good _ @here	-10
@good _ @us	-9
@good _ _ $	-27
@good _ _ .	-6
@good _ _ @asks	7
@good _ _ @here	11
@good _ _ no	-6
@good _ for	6
@good _ no	-6
@good for	-6
@good im	-10
@good last	7
@good though	17
@good though $	17
@gripe	-44
@gripe @here	-7
@gripe @us	-14
@gripe _ $	-20
@gripe _ @lightly	6
@gripe _ @us	-8
@gripe _ _ @general	-7
@harm	21
@harm $	21
@harm @not-really-hit vida	7
@harm @not-really-hit vida $	7
@harm _ $	6
@harm _ @somebody	11
@harm _ @union	-13
@harm _ @union-deed	-7
@harm _ _ $	-11
@harm _ _ @somebody	13
@harm _ _ no	-7
@harm _ vida	7
@harm por	-21
@harm por @union	-13
@harm por @union $	-13
@harm por @union-deed	-7
@harm y	14
@hazard	75
@hazard $	15
@hazard .	6
@hazard @general	-11
@hazard @hazard	7
@hazard @here	14
@hazard @here @general	13
@hazard @here @general building	9
@hazard @lightly	8
@hazard @property $	-6
@hazard @said	-6
@hazard @said @worse	-6
@hazard @said @worse @here	-6
@hazard @spread	57
@hazard @spread $	39
@hazard @spread @general	7
@hazard @spread @here	5
@hazard @spread @us @lightly	8
@hazard @they	-7
@hazard _ $	30
@hazard _ .	6
@hazard _ @general	18
@hazard _ @hazard	7
@hazard _ @here	7
@hazard _ @not-really-hit	6
@hazard _ @spread	-7
@hazard _ @us	14
@hazard _ @worse	-6
@hazard _ _ $	-18
@hazard _ _ @body	13
@hazard _ _ @lightly	16
@hazard _ _ @they	9
@hazard _ _ @us	7
@hazard _ _ building	9
@hazard _ no	17
@hazard no	8
@here	26
@here $	43
@here .	21
@here . @who	-6
@here 3am	6
@here 5am	6
@here 5am $	6
@here @asks	-9
@here @asks @done	-6
@here @body	35
@here @body @worse	6
@here @body @worse @us	6
@here @called	13
@here @called @not-really-fired	12
@here @daily	-10
@here @dead	7
@here @did	9
@here @do_to	22
@here @do_to @us	6
@here @do_to @us @union	12
@here @do_to @worse	8
@here @done	50
@here @done $	9
@here @done .	12
@here @done @general	-8
@here @done @here work	7
@here @done @lightly	10
@here @done @lightly $	11
@here @done @lol	22
@here @done @lol .	22
@here @done @spread	11
@here @done @us	-7
@here @done @worse @general	18
@here @done @worse @us	-9
@here @done today	9
@here @done today $	9
@here @done with	6
@here @general	17
@here @general $	-15
@here @general @body	20
@here @general @body $	16
@here @general @campaign	-7
@here @general @campaign $	-7
@here @general @daily	19
@here @general @daily @general	11
@here @general @daily @here	7
@here @general @daily @spread	-5
@here @general @daily stop	12
@here @general @do_to	6
@here @general @do_to @lightly	9
@here @general @done	-11
@here @general @done $	-11
@here @general @hazard	-7
@here @general @here	22
@here @general @here $	19
@here @general @here of	7
@here @general @jailed	7
@here @general @jailed center	7
@here @general @lightly	-19
@here @general @lightly @us	-7
@here @general @loss	-11
@here @general @machine	23
@here @general @machine $	6
@here @general @machine @machine	7
@here @general @machine @spread	8
@here @general @office	11
@here @general @paper	33
@here @general @paper for	11
@here @general @property	-14
@here @general @spread	-6
@here @general @spread @general	-5
@here @general @they	17
@here @general @they @daily	6
@here @general @things	-9
@here @general @union	-6
@here @general @union $	-7
@here @general @union @lightly	-9
@here @general @union @us	10
@here @general @us	-6
@here @general @us $	-6
@here @general @us @here	8
@here @general @us @worse	-10
@here @general @worse	8
@here @general @worse $	7
@here @general @worse @general	-11
@here @general @year	-5
@here @general better	6
@here @general building	12
@here @general building $	8
@here @general clinic	-8
@here @general county	6
@here @general end of	5
@here @general er	10
@here @general er $	18
@here @general field	7
@here @general front	9
@here @general front @job	11
@here @general hospital	19
@here @general hospital $	20
@here @general kitchen	5
@here @general last	-12
@here @general linen	8
@here @general linen @office	7
@here @general red	-8
@here @general red @property	-7
@here @general text	15
@here @general warehouse	29
@here @general whole	14
@here @general wrong	-6
@here @good	-12
@here @good $	-7
@here @here	60
@here @here $	15
@here @here @general @property	-6
@here @here @general @union	6
@here @here @not-really-hit	7
@here @here @us	-11
@here @hit	6
@here @hit $	9
@here @home	-12
@here @home $	-6
@here @hurt	8
@here @job	11
@here @lightly	-12
@here @lightly @lightly	-7
@here @lightly @loss	-5
@here @locked	44
@here @loss	-9
@here @loss $	13
@here @loss @here	-5
@here @names	10
@here @names $	10
@here @not-really-fired	17
@here @not-really-hit	13
@here @not-really-hit $	-11
@here @not-really-hit @machine	-13
@here @not-really-hit @machine $	-12
@here @not-really-hit @office	11
@here @not-really-hit @will-do en	-9
@here @not-really-hit ambulancia	7
@here @not-really-hit ambulancia $	7
@here @not-really-hit mi	10
@here @not-really-hit mi @not-really-hit	7
@here @office	-10
@here @office $	-20
@here @property	-6
@here @somebody	-19
@here @spread @general	-6
@here @state	-35
@here @state $	-20
@here @state @here	-8
@here @they $	16
@here @they allowed	-5
@here @they allowed @worse	-5
@here @to-me	-5
@here @union	-8
@here @us	15
@here @us $	36
@here @us .	-11
@here @us @asks	-8
@here @us @body $	10
@here @us @dead	9
@here @us @dead @do_to	10
@here @us @done	8
@here @us @gear	14
@here @us @here	12
@here @us @here @general	14
@here @us @life	-7
@here @us @lightly	22
@here @us @loss	6
@here @us @loss @body	-6
@here @us @machine	7
@here @us @machine $	5
@here @us @paper	7
@here @us @property	13
@here @us @property $	6
@here @us @property @lightly	8
@here @us @shifts	-9
@here @us @they	-8
@here @us @things	7
@here @us @things $	-6
@here @us @union	6
@here @us @us	14
@here @us @us $	9
@here @us @us @general	7
@here @us @us @here	7
@here @us @worse	-14
@here @us @worse @do_to	6
@here @us @worse @done	-9
@here @us @worse @us	-6
@here @us @worse cover	-9
@here @us about	-7
@here @us ged	-6
@here @us ged results	-6
@here @us how @us	-6
@here @us if @general	6
@here @us leave	13
@here @us life	-5
@here @us life $	-5
@here @us not @us	-5
@here @us not @worse	8
@here @us numbers	-7
@here @us old	-8
@here @us old @loss	-8
@here @us out	-7
@here @us theres	-6
@here @us theres no	-6
@here @us which	11
@here @us yrs	-5
@here @who @spread	9
@here @who @spread @do_to	9
@here @who @us	-8
@here @who knows	7
@here @who knows where	5
@here @worse $	-7
@here @worse @spread	11
@here @worse innings	-5
@here @worse innings $	-5
@here _ $	20
@here _ .	-20
@here _ @asks	-19
@here _ @body	23
@here _ @call	19
@here _ @campaign	-7
@here _ @daily	15
@here _ @dead	7
@here _ @did	14
@here _ @do_to	11
@here _ @done	-14
@here _ @gear	18
@here _ @gripe	-6
@here _ @hazard	8
@here _ @here	12
@here _ @home	8
@here _ @jailed	7
@here _ @life	-11
@here _ @lightly	-6
@here _ @lol	20
@here _ @loss	-6
@here _ @machine	17
@here _ @names	10
@here _ @not-really-fired	9
@here _ @not-really-hit	8
@here _ @office	13
@here _ @paper	41
@here _ @seize	8
@here _ @shifts	-12
@here _ @spread	20
@here _ @things	-10
@here _ @union	31
@here _ @us	33
@here _ @want	-10
@here _ @weapon	7
@here _ @year	-5
@here _ _ $	-26
@here _ _ .	8
@here _ _ @act	7
@here _ _ @asks	-20
@here _ _ @body	-13
@here _ _ @boss	5
@here _ _ @daily	-24
@here _ _ @dead	24
@here _ _ @did	11
@here _ _ @do_to	15
@here _ _ @done	-37
@here _ _ @gear	-6
@here _ _ @general	35
@here _ _ @good	-11
@here _ _ @hazard	5
@here _ _ @here	-17
@here _ _ @hit	7
@here _ _ @job	15
@here _ _ @lightly	-14
@here _ _ @machine	69
@here _ _ @not-really-hit	22
@here _ _ @office	25
@here _ _ @paper	8
@here _ _ @property	-6
@here _ _ @said	11
@here _ _ @schedule	10
@here _ _ @seize	8
@here _ _ @spread	23
@here _ _ @system	6
@here _ _ @they	-30
@here _ _ @things	8
@here _ _ @union	14
@here _ _ @us	11
@here _ _ @weapon	10
@here _ _ @who	-8
@here _ _ about	-8
@here _ _ after	13
@here _ _ again	11
@here _ _ before	-6
@here _ _ bring	-6
@here _ _ but	-10
@here _ _ center	7
@here _ _ cover	-9
@here _ _ en	-7
@here _ _ even	-9
@here _ _ for	27
@here _ _ form	-8
@here _ _ hall	-6
@here _ _ hospital	-13
@here _ _ leave	10
@here _ _ letter	9
@here _ _ mi	7
@here _ _ morning	15
@here _ _ need	-5
@here _ _ no	-9
@here _ _ nobody	10
@here _ _ not	17
@here _ _ now	-5
@here _ _ ok	-5
@here _ _ out	10
@here _ _ real	-8
@here _ _ results	-6
@here _ _ se	-12
@here _ _ signs	6
@here _ _ since	15
@here _ _ sit	-8
@here _ _ still	11
@here _ _ stop	12
@here _ _ stuff	5
@here _ _ theres	13
@here _ _ w	-8
@here _ _ wants	-5
@here _ _ was	-9
@here _ _ week	-8
@here _ _ what	8
@here _ _ with	-5
@here _ _ work	7
@here _ _ y	14
@here _ _ year	-12
@here _ about	-7
@here _ afternoon	-17
@here _ allowed	-6
@here _ ambulancia	7
@here _ bad	-5
@here _ be	18
@here _ because	12
@here _ before	-7
@here _ better	6
@here _ building	12
@here _ but	-14
@here _ clinic	-8
@here _ county	6
@here _ del	-12
@here _ doing	-12
@here _ en	7
@here _ er	10
@here _ field	7
@here _ finish	6
@here _ flu	-10
@here _ for	-21
@here _ front	9
@here _ ged	-6
@here _ go	7
@here _ hospital	20
@here _ if	6
@here _ im	11
@here _ innings	-5
@here _ into	-5
@here _ kitchen	5
@here _ knows	7
@here _ last	-15
@here _ leave	13
@here _ life	-5
@here _ linen	8
@here _ message	8
@here _ mi	14
@here _ minute	-12
@here _ never	6
@here _ no	10
@here _ not	11
@here _ now	11
@here _ numbers	-7
@here _ of	8
@here _ old	-11
@here _ out	-14
@here _ pero	8
@here _ put	-7
@here _ que	24
@here _ red	-8
@here _ text	12
@here _ theres	-6
@here _ today	12
@here _ w	10
@here _ warehouse	20
@here _ was	-18
@here _ week	12
@here _ were	9
@here _ what	18
@here _ which	11
@here _ whole	10
@here _ with	5
@here _ work	-6
@here _ wrong	-6
@here _ yrs	-5
@here about	5
@here about @general	9
@here accident	-5
@here any	-12
@here anymore	14
@here anymore $	6
@here around	-10
@here been	-13
@here buy	7
@here del	7
@here en	10
@here en @not-really-hit	-7
@here en @not-really-hit hospital	-13
@here first	-6
@here for	-7
@here for @us	20
@here for @us @here	11
@here free	-7
@here full	11
@here hi	-14
@here hi $	-11
@here hoy	-8
@here hoy $	-5
@here if	-8
@here if @general @act	6
@here ill	9
@here im	31
@here im not	8
@here its	6
@here mine	-14
@here mine $	-13
@here nervous	-6
@here no	-14
@here no @lightly	-5
@here no @lightly @shifts	6
@here no @worse	9
@here of @general	8
@here ok	-7
@here ok $	-7
@here out of	-8
@here quemando	7
@here quien	8
@here quien @union	6
@here quien @union $	6
@here right	12
@here saliendo	-11
@here semana	7
@here sent	14
@here sent @home	14
@here si	-7
@here text	13
@here theyll	8
@here though	-5
@here though $	-5
@here today @lightly	-7
@here together	-9
@here vests	8
@here well	18
@here what	-15
@here with	8
@here with @general	6
@here work	33
@here work $	29
@here y	10
@here yes	-11
@here yes .	-5
@here yes . @general	-5
@here zapped	12
@hit	33
@hit $	16
@hit @general	13
@hit @general @not-really-hit	14
@hit @general @not-really-hit @somebody	10
@hit @general @us	7
@hit @general mi	8
@hit @general mi @daily	6
@hit @machine	-7
@hit @not-really-fired	21
@hit @not-really-fired @harm	6
@hit @not-really-fired @not-really-hit	12
@hit @not-really-fired @will-do	7
@hit @not-really-hit	14
@hit @not-really-hit @body $	13
@hit @not-really-hit @body y	-7
@hit @not-really-hit @boss	7
@hit @not-really-hit @boss $	7
@hit @not-really-hit @hours	6
@hit @not-really-hit @machine	25
@hit @not-really-hit @not-really-hit	-12
@hit @not-really-hit @not-really-hit @not-really-hit	-8
@hit @not-really-hit @somebody	-10
@hit @not-really-hit @things	8
@hit @not-really-hit @us	11
@hit @somebody	9
@hit @to-me	7
@hit @union	8
@hit @union $	8
@hit @us	10
@hit @us @worse	13
@hit @us @worse @loss	13
@hit _ $	-24
@hit _ @body	8
@hit _ @boss	8
@hit _ @daily	-7
@hit _ @harm	6
@hit _ @here	-8
@hit _ @hit	8
@hit _ @hours	6
@hit _ @lightly	-8
@hit _ @machine	11
@hit _ @not-really-hit	26
@hit _ @somebody	-20
@hit _ @things	9
@hit _ @us	17
@hit _ @will-do	9
@hit _ @worse	13
@hit _ _ $	-6
@hit _ _ @body	10
@hit _ _ @daily	6
@hit _ _ @general	10
@hit _ _ @here	-6
@hit _ _ @hit	8
@hit _ _ @hours	10
@hit _ _ @loss	14
@hit _ _ @not-really-fired	6
@hit _ _ @somebody	10
@hit _ _ @to-me	-7
@hit _ _ @union	7
@hit _ _ @us	-22
@hit _ _ del	10
@hit _ _ en	10
@hit _ _ hoy	-9
@hit _ _ no	7
@hit _ _ pero	-16
@hit _ mi	9
@hit _ que	7
@hit _ su	6
@hit en	7
@hit en @not-really-hit	9
@hit en @not-really-hit @body	5
@hit mi	-9
@hit por	7
@hit quien	11
@hit y @us	-6
@home $	14
@home .	-9
@home @daily	6
@home @daily $	7
@home @done	-10
@home @general	-7
@home @here	6
@home @here @general @they	6
@home @us	-15
@home _ $	-6
@home _ .	-9
@home _ @act	8
@home _ @lightly	-6
@home _ @slur	6
@home _ _ $	-7
@home _ _ @here	8
@home _ _ @lightly	7
@home _ _ @they	6
@home _ _ @union	8
@home _ _ @us	-6
@home early	8
@home for	15
@home for @act	8
@home now	-7
@home now $	-6
@home tonight	5
@home tonight $	5
@home w	6
@hours $	-19
@hours @general	-5
@hours @not-really-fired	-7
@hours @not-really-hit @us	-10
@hours @not-really-hit @us @general	-10
@hours @not-really-hit hoy	11
@hours _ $	-12
@hours _ @mistreated	6
@hours _ @not-really-hit	-8
@hours _ @us	-16
@hours _ _ $	14
@hours _ _ .	8
@hours _ _ @general	-17
@hours _ _ @not-really-hit	12
@hours _ _ @will-do	6
@hours _ _ es	11
@hours _ _ se	-10
@hours _ en	11
@hours _ hoy	19
@hours _ no	12
@hours _ que	10
@hours abren	-9
@hours abren $	-9
@hours por	16
@hours por @mistreated	6
@hours por @mistreated $	6
@hours sin @not-really-hit	-9
@hours y	6
@hours y no	6
@hurt	16
@hurt $	27
@hurt @hurt-verb	-23
@hurt @hurt-verb @not-really-hit	-23
@hurt @not-really-hit	9
@hurt @not-really-hit @not-really-hit	9
@hurt _ @not-really-hit	-16
@hurt _ _ @machine	13
@hurt _ _ @us	-18
@hurt en	-10
@hurt en @not-really-hit	-10
@hurt y	7
@hurt-verb	7
@hurt-verb @general	8
@hurt-verb @machine	6
@hurt-verb @machine en	6
@hurt-verb @machine en @not-really-hit	6
@hurt-verb @not-really-hit	15
@hurt-verb @not-really-hit @belongings	6
@hurt-verb @not-really-hit @body	20
@hurt-verb @not-really-hit @body $	19
@hurt-verb @not-really-hit @machine	5
@hurt-verb @not-really-hit @somebody	10
@hurt-verb @not-really-hit @somebody $	8
@hurt-verb @somebody	12
@hurt-verb @us	6
@hurt-verb _ $	-6
@hurt-verb _ @belongings	6
@hurt-verb _ @body	21
@hurt-verb _ @machine	11
@hurt-verb _ @not-really-fired	-6
@hurt-verb _ @not-really-hit	10
@hurt-verb _ @somebody	14
@hurt-verb _ _ $	11
@hurt-verb _ _ @machine	7
@hurt-verb _ _ @not-really-fired	9
@hurt-verb _ _ @not-really-hit	-15
@hurt-verb _ _ en	7
@hurt-verb _ _ y	11
@hurt-verb _ no	-16
@hurt-verb mi	8
@hurt-verb y	-10
@hurts $	-6
@injured	-10
@injured $	-6
@insult	8
@insult $	7
@jailed	12
@jailed center	7
@job	53
@job @here	8
@job _ $	9
@job _ .	10
@job _ @not-really-hit	-8
@job _ _ @not-really-hit	16
@job _ _ @us	12
@job _ _ por	12
@job now	10
@job por	8
@job por @not-really-hit	-8
@job y	-6
@key	10
@life	-61
@life $	-18
@life @here @done	7
@life @hit	-6
@life @spread	-8
@life @us	-13
@life _ @general	-9
@life _ @us	-10
@life _ _ $	-21
@life _ _ .	11
@life _ _ for	-6
@life _ day	-13
@lightly	-47
@lightly $	11
@lightly .	-6
@lightly @act	-21
@lightly @broke_down	-9
@lightly @daily $	14
@lightly @dead give	7
@lightly @did	-19
@lightly @did @general	6
@lightly @did @us	-8
@lightly @do_to	-11
@lightly @do_to @general	-9
@lightly @done	7
@lightly @done @worse	10
@lightly @general @asks	-5
@lightly @general @call	-6
@lightly @general @daily	-11
@lightly @general @daily $	-7
@lightly @general @do_to	14
@lightly @general @here	-26
@lightly @general @here @general	-14
@lightly @general @machine	9
@lightly @general @machine @here	14
@lightly @general @schedule	9
@lightly @general @they @here	-5
@lightly @general @us	6
@lightly @general @us @here	-5
@lightly @general cant	6
@lightly @general cant @do_to	10
@lightly @general whole	15
@lightly @general whole @us	15
@lightly @good	-8
@lightly @hazard	5
@lightly @here	33
@lightly @here $	-5
@lightly @here @do_to	5
@lightly @here @general @us	6
@lightly @here @us	15
@lightly @here @us @here	14
@lightly @lightly	-20
@lightly @lightly @general	-7
@lightly @loss	7
@lightly @shifts $	-6
@lightly @shifts for	6
@lightly @shifts for @us	6
@lightly @spread @general	-6
@lightly @they	-17
@lightly @they @did	-15
@lightly @they @did @us	-15
@lightly @they @done	-18
@lightly @they @done @us	-8
@lightly @they @here	14
@lightly @they @here @us	6
@lightly @things	-15
@lightly @union	39
@lightly @union $	27
@lightly @union @us	12
@lightly @us $	-9
@lightly @us @asks	6
@lightly @us @body	11
@lightly @us @daily	6
@lightly @us @gear	17
@lightly @us @here	6
@lightly @us @things	-10
@lightly @us @us	-9
@lightly @us @us @worse	5
@lightly @us @worse	-15
@lightly @us @worse @act	-10
@lightly @who	-5
@lightly @who @here	-7
@lightly @who @here @do_to	11
@lightly @who always	-7
@lightly @who always @here	-7
@lightly @who just	-8
@lightly @worse	23
@lightly @worse @do_to	-9
@lightly @worse @do_to @done	-10
@lightly @worse @loss	11
@lightly @worse @us	-6
@lightly @worse be	14
@lightly @worse be @lightly	-6
@lightly @worse die	13
@lightly @worse die $	13
@lightly @worse join	-5
@lightly @worse live	24
@lightly _ $	-23
@lightly _ .	-16
@lightly _ @asked	-6
@lightly _ @body	18
@lightly _ @call	-6
@lightly _ @dead	6
@lightly _ @do_to	12
@lightly _ @done	-19
@lightly _ @gear	17
@lightly _ @hazard	9
@lightly _ @here	-24
@lightly _ @lightly	-7
@lightly _ @lol	10
@lightly _ @machine	8
@lightly _ @said	-10
@lightly _ @schedule	8
@lightly _ @they	6
@lightly _ @things	-10
@lightly _ @us	21
@lightly _ @who	-6
@lightly _ @worse	-22
@lightly _ _ $	-23
@lightly _ _ .	-9
@lightly _ _ @act	-11
@lightly _ _ @asks	13
@lightly _ _ @body	15
@lightly _ _ @daily	-6
@lightly _ _ @dead	8
@lightly _ _ @did	-10
@lightly _ _ @do_to	15
@lightly _ _ @done	-15
@lightly _ _ @general	11
@lightly _ _ @lol	-6
@lightly _ _ @shifts	7
@lightly _ _ @sick	-6
@lightly _ _ @spread	10
@lightly _ _ @things	8
@lightly _ _ @union	9
@lightly _ _ @us	-10
@lightly _ _ @who	-13
@lightly _ _ @worse	14
@lightly _ _ after	11
@lightly _ _ be	-5
@lightly _ _ because	8
@lightly _ _ been	7
@lightly _ _ give	10
@lightly _ _ hall	8
@lightly _ _ if	-6
@lightly _ _ last	9
@lightly _ _ like	-9
@lightly _ _ mine	-14
@lightly _ _ now	-5
@lightly _ _ of	11
@lightly _ _ ok	-6
@lightly _ _ out	12
@lightly _ _ put	6
@lightly _ _ time	-7
@lightly _ _ way	-7
@lightly _ _ what	-15
@lightly _ _ why	10
@lightly _ _ with	11
@lightly _ always	-7
@lightly _ be	19
@lightly _ but	-5
@lightly _ cant	14
@lightly _ die	13
@lightly _ else	18
@lightly _ for	12
@lightly _ im	8
@lightly _ join	-7
@lightly _ just	-12
@lightly _ knows	-6
@lightly _ live	24
@lightly _ no	-18
@lightly _ of	8
@lightly _ only	7
@lightly _ or	11
@lightly _ out	-22
@lightly _ which	-6
@lightly _ whole	15
@lightly about	7
@lightly after	6
@lightly after @general	9
@lightly but	-10
@lightly far	10
@lightly for	-5
@lightly for @general	-7
@lightly ill	-6
@lightly im	-16
@lightly im @body	7
@lightly its	10
@lightly just	-6
@lightly left	-10
@lightly many	-12
@lightly menu	-5
@lightly morning	-14
@lightly much for	6
@lightly no	-6
@lightly nobody	14
@lightly now	19
@lightly now @who	5
@lightly now im	12
@lightly now im @spread	15
@lightly or	-7
@lightly than	-5
@lightly then	-5
@lightly theres	8
@lightly theres @general	7
@lightly today	8
@lightly w	12
@lightly what	21
@lightly what @asks	8
@lightly what @asks @general	8
@lightly when	-7
@lightly with	-7
@locked	44
@locked $	27
@lol	-18
@lol $	-44
@lol .	22
@lol _ @general	6
@lol _ @good	16
@lol _ @us	10
@lol _ _ @us	-8
@lol _ _ been	10
@lol not	17
@loss	57
@loss $	54
@loss .	14
@loss . @they	9
@loss . @us	7
@loss @asks	25
@loss @asks @here	23
@loss @asks @here $	16
@loss @asks @here @general	7
@loss @body	-13
@loss @body $	-8
@loss @did	18
@loss @did @general	6
@loss @did @us	9
@loss @do_to	-5
@loss @done @lightly	7
@loss @done @lightly @us	7
@loss @done @us	-10
@loss @general	15
@loss @general $	7
@loss @general @asks	14
@loss @here	22
@loss @here @done	-10
@loss @here @general	18
@loss @here @general @here	14
@loss @here @here	15
@loss @here @here $	14
@loss @lightly	15
@loss @lightly @general	8
@loss @loss	-6
@loss @machine	-7
@loss @office	-8
@loss @spread @general	-6
@loss @spread @us $	11
@loss @they	-8
@loss @they @done	-8
@loss @they @done @us	-8
@loss @us	20
@loss @us .	8
@loss @us @body	-7
@loss @us @body @here	-6
@loss @us @here	8
@loss @us @loss	15
@loss @us @loss $	-5
@loss @us for	-8
@loss @us for @act	-6
@loss _ $	24
@loss _ .	6
@loss _ @body	-9
@loss _ @daily	-8
@loss _ @done	-21
@loss _ @general	10
@loss _ @here	32
@loss _ @loss	20
@loss _ @said	5
@loss _ @spread	-11
@loss _ @they	16
@loss _ @things	5
@loss _ @us	-8
@loss _ _ $	14
@loss _ _ .	8
@loss _ _ @act	-5
@loss _ _ @asks	12
@loss _ _ @done	5
@loss _ _ @general	-15
@loss _ _ @good	-8
@loss _ _ @lol	-7
@loss _ _ @loss	-5
@loss _ _ @machine	11
@loss _ _ @they	9
@loss _ _ @things	-6
@loss _ _ @who	-6
@loss _ _ out	13
@loss _ _ what	12
@loss _ _ with	-9
@loss _ for	-7
@loss _ if	5
@loss _ today	9
@loss _ was	-7
@loss cream	-8
@loss for	-14
@loss for @general	-7
@loss for @us	-7
@loss if	8
@loss if @general	6
@loss or	8
@loss today	14
@loss w	-5
@machine	69
@machine $	37
@machine .	17
@machine . @us	16
@machine @asks	-8
@machine @broke_down	17
@machine @broke_down @spread	10
@machine @broke_down @spread @us	10
@machine @coming	6
@machine @done	19
@machine @done @general	10
@machine @done @general @machine	10
@machine @general @harm	10
@machine @general @harm $	5
@machine @general @not-really-hit	10
@machine @general @not-really-hit @somebody	9
@machine @general @us	-6
@machine @here	37
@machine @here @not-really-hit	7
@machine @here @not-really-hit mi	7
@machine @here @us	11
@machine @here @worse	12
@machine @here @worse @spread	8
@machine @hit	10
@machine @lightly	-5
@machine @machine	8
@machine @not-really-fired	12
@machine @not-really-hit	13
@machine @not-really-hit @not-really-hit	-7
@machine @somebody	-7
@machine @somebody veces	11
@machine @somebody vez	-18
@machine @to-me	9
@machine @us	-17
@machine _ @daily	5
@machine _ @did	12
@machine _ @general	12
@machine _ @harm	10
@machine _ @here	19
@machine _ @lightly	7
@machine _ @not-really-hit	-10
@machine _ @things	10
@machine _ @union	-17
@machine _ @us	40
@machine _ @worse	10
@machine _ @worse-work	-8
@machine _ _ $	23
@machine _ _ @body	10
@machine _ _ @daily	9
@machine _ _ @lightly	-10
@machine _ _ @machine	22
@machine _ _ @not-really-hit	12
@machine _ _ @spread	18
@machine _ _ @us	24
@machine _ _ @was	10
@machine _ _ @worse	7
@machine _ _ atras	8
@machine _ _ carga	8
@machine _ _ hoy	6
@machine _ _ mi	7
@machine _ _ que	-7
@machine _ _ sabado	-6
@machine _ _ salida	-8
@machine _ _ y	-7
@machine _ ahora	-5
@machine _ cant	8
@machine _ mucho	-17
@machine _ too	-5
@machine _ veces	11
@machine _ vez	-18
@machine _ with	11
@machine ate	-6
@machine ate @us	-6
@machine ate @us @lightly	-5
@machine en @not-really-hit @body	8
@machine en @not-really-hit @us	-8
@machine era	-7
@machine of	-6
@machine para	-9
@machine que	-9
@machine sin	13
@machine still	-8
@machine was	-14
@machine y	12
@machine y @not-really-hit	18
@machine y ahora	-5
@media	-28
@media $	-8
@media @worse	-16
@media @worse @general	-16
@media _ $	-6
@media _ @did	-6
@media _ @general	-15
@media _ _ $	-7
@media _ _ @things	6
@migra	25
@migra @here	8
@migra _ _ @here	10
@mistreated	53
@mistreated $	23
@mistreated @general	10
@mistreated @general mi	10
@mistreated @not-really-hit @machine	6
@mistreated @not-really-hit @things	21
@mistreated @not-really-hit @things $	7
@mistreated _ @hours	5
@mistreated _ @machine	6
@mistreated _ @not-really-hit	12
@mistreated _ @things	21
@mistreated _ @union	5
@mistreated _ _ $	15
@mistreated _ _ @not-really-hit	-7
@mistreated _ _ del	-7
@mistreated _ mi	10
@mistreated por	7
@names	34
@names $	22
@names @not-really-hit	8
@names @not-really-hit @not-really-hit	13
@names @not-really-hit @not-really-hit @union	13
@names _ @not-really-hit	15
@names _ _ @union	13
@not-really-fired	16
@not-really-fired 911	-10
@not-really-fired @boss	6
@not-really-fired @daily	8
@not-really-fired @general	5
@not-really-fired @general @not-really-hit	-6
@not-really-fired @harm	6
@not-really-fired @here	15
@not-really-fired @hours	-11
@not-really-fired @hours $	-10
@not-really-fired @key	10
@not-really-fired @key $	10
@not-really-fired @machine para	-8
@not-really-fired @not-really-fired	-9
@not-really-fired @not-really-hit	-11
@not-really-fired @not-really-hit @migra	5
@not-really-fired @not-really-hit @not-really-hit	8
@not-really-fired @not-really-hit @somebody del	-5
@not-really-fired @not-really-hit @union	-16
@not-really-fired @not-really-hit @union $	-14
@not-really-fired @not-really-hit @will-do	-9
@not-really-fired @not-really-hit perro	-6
@not-really-fired @office	-19
@not-really-fired @office @not-really-hit	-19
@not-really-fired @somebody $	-5
@not-really-fired @they	14
@not-really-fired @us	-15
@not-really-fired @us $	-10
@not-really-fired @will-do	6
@not-really-fired _ $	-15
@not-really-fired _ @bad	7
@not-really-fired _ @boss	6
@not-really-fired _ @general	8
@not-really-fired _ @here	6
@not-really-fired _ @machine	-19
@not-really-fired _ @migra	5
@not-really-fired _ @not-really-fired	17
@not-really-fired _ @not-really-hit	11
@not-really-fired _ @things	9
@not-really-fired _ @union	-14
@not-really-fired _ @union-deed	-5
@not-really-fired _ @us	-5
@not-really-fired _ @was	-18
@not-really-fired _ @will-do	-6
@not-really-fired _ _ $	11
@not-really-fired _ _ @general	-11
@not-really-fired _ _ @hit	-5
@not-really-fired _ _ @not-really-fired	-8
@not-really-fired _ _ @not-really-hit	-5
@not-really-fired _ _ @number	-17
@not-really-fired _ _ @union-deed	11
@not-really-fired _ _ @us	-10
@not-really-fired _ _ del	-6
@not-really-fired _ _ es	-6
@not-really-fired _ _ mi	13
@not-really-fired _ _ no	6
@not-really-fired _ _ para	-10
@not-really-fired _ _ sin	-13
@not-really-fired _ _ y	21
@not-really-fired _ mi	10
@not-really-fired _ o	8
@not-really-fired _ perro	-6
@not-really-fired _ por	8
@not-really-fired del	-6
@not-really-fired lado	20
@not-really-fired no	-9
@not-really-fired nosotros $	8
@not-really-fired nuevo	12
@not-really-fired pistola	8
@not-really-fired que	8
@not-really-fired rato	-7
@not-really-fired tarde	-6
@not-really-fired y	-17
@not-really-hit	-56
@not-really-hit @agents	6
@not-really-hit @agents y	6
@not-really-hit @bad	29
@not-really-hit @bad $	22
@not-really-hit @bad en	8
@not-really-hit @bag $	10
@not-really-hit @belongings @not-really-fired	5
@not-really-hit @blow	-17
@not-really-hit @body $	-11
@not-really-hit @body @general	-9
@not-really-hit @body @general @us	-11
@not-really-hit @body @us	8
@not-really-hit @body en	6
@not-really-hit @body en @not-really-hit	6
@not-really-hit @body por	11
@not-really-hit @boss	66
@not-really-hit @boss $	19
@not-really-hit @boss @general	-10
@not-really-hit @boss @general @not-really-hit	-11
@not-really-hit @boss @hit	-13
@not-really-hit @boss @to-me	31
@not-really-hit @boss @union	12
@not-really-hit @boss @us	5
@not-really-hit @boss @us @said	-18
@not-really-hit @boss @us @union	7
@not-really-hit @boss en	16
@not-really-hit @boss estreno	-7
@not-really-hit @boss humanos	-8
@not-really-hit @boss humanos @us	5
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
@not-really-hit @daily por	-7
@not-really-hit @fired	6
@not-really-hit @gave	5
@not-really-hit @gear	12
@not-really-hit @general	-12
@not-really-hit @general @us	-7
@not-really-hit @harm	8
@not-really-hit @harm $	6
@not-really-hit @here	6
@not-really-hit @here $	8
@not-really-hit @here @not-really-fired	9
@not-really-hit @hit	-10
@not-really-hit @hit $	-9
@not-really-hit @hours @not-really-hit @us	-10
@not-really-hit @hours @not-really-hit hoy	11
@not-really-hit @hours por	11
@not-really-hit @hours por @mistreated	6
@not-really-hit @job	32
@not-really-hit @job $	17
@not-really-hit @key $	-10
@not-really-hit @lightly	-6
@not-really-hit @machine	25
@not-really-hit @machine @general	6
@not-really-hit @machine @general @not-really-hit	8
@not-really-hit @machine @here	7
@not-really-hit @machine @here @not-really-hit	7
@not-really-hit @machine @hit	9
@not-really-hit @machine @not-really-hit	13
@not-really-hit @machine @not-really-hit @not-really-hit	-6
@not-really-hit @machine @somebody	-18
@not-really-hit @machine @somebody vez	-18
@not-really-hit @machine @to-me	9
@not-really-hit @machine en	-11
@not-really-hit @machine en @not-really-hit	-8
@not-really-hit @machine era	-7
@not-really-hit @machine y	14
@not-really-hit @machine y @not-really-hit	18
@not-really-hit @machine y ahora	-5
@not-really-hit @migra	6
@not-really-hit @names	21
@not-really-hit @names @not-really-hit	13
@not-really-hit @names @not-really-hit @not-really-hit	13
@not-really-hit @not-really-fired	-6
@not-really-hit @not-really-fired $	9
@not-really-hit @not-really-fired y	-14
@not-really-hit @not-really-hit $	17
@not-really-hit @not-really-hit @bag	-6
@not-really-hit @not-really-hit @boss	33
@not-really-hit @not-really-hit @boss $	6
@not-really-hit @not-really-hit @boss humanos	5
@not-really-hit @not-really-hit @general	-8
@not-really-hit @not-really-hit @hours	-7
@not-really-hit @not-really-hit @hours $	-6
@not-really-hit @not-really-hit @job	12
@not-really-hit @not-really-hit @job $	8
@not-really-hit @not-really-hit @machine	-7
@not-really-hit @not-really-hit @not-really-hit	-15
@not-really-hit @not-really-hit @not-really-hit @not-really-hit	-6
@not-really-hit @not-really-hit @somebody	-10
@not-really-hit @not-really-hit @system @not-really-hit	-10
@not-really-hit @not-really-hit @union y	-12
@not-really-hit @not-really-hit @worse-work	-6
@not-really-hit @not-really-hit cocina	22
@not-really-hit @not-really-hit cocina y	5
@not-really-hit @not-really-hit escuela	-7
@not-really-hit @not-really-hit fiesta	-8
@not-really-hit @not-really-hit fiesta $	-8
@not-really-hit @not-really-hit mesa	8
@not-really-hit @not-really-hit mesa $	8
@not-really-hit @not-really-hit por @not-really-hit	-12
@not-really-hit @not-really-hit seguridad	7
@not-really-hit @number	8
@not-really-hit @number $	6
@not-really-hit @office	36
@not-really-hit @office @not-really-hit	10
@not-really-hit @office @not-really-hit @not-really-hit	9
@not-really-hit @office y	-10
@not-really-hit @paper	-7
@not-really-hit @schedule	-11
@not-really-hit @schedule del	-10
@not-really-hit @seize	7
@not-really-hit @sign	7
@not-really-hit @somebody @here	-8
@not-really-hit @somebody en	9
@not-really-hit @somebody en @somebody	6
@not-really-hit @somebody nuevo	7
@not-really-hit @somebody que	5
@not-really-hit @somebody vez	-7
@not-really-hit @somebody y	6
@not-really-hit @system $	9
@not-really-hit @system @not-really-hit	-14
@not-really-hit @they	37
@not-really-hit @they $	19
@not-really-hit @they @general	13
@not-really-hit @they @us	9
@not-really-hit @they @us @hit	-6
@not-really-hit @things	-8
@not-really-hit @things @general @not-really-hit	5
@not-really-hit @things por	-23
@not-really-hit @things y	9
@not-really-hit @things y @us	5
@not-really-hit @to-me	7
@not-really-hit @to-me que	6
@not-really-hit @union	-27
@not-really-hit @union $	-7
@not-really-hit @union @not-really-hit	16
@not-really-hit @union y	-15
@not-really-hit @union-deed @not-really-fired	-10
@not-really-hit @us	-12
@not-really-hit @us $	-14
@not-really-hit @us @general	-16
@not-really-hit @us @general @us	-7
@not-really-hit @us @here	8
@not-really-hit @us @hours	8
@not-really-hit @us @to-me	13
@not-really-hit @us @us	5
@not-really-hit @us anos	6
@not-really-hit @us del	12
@not-really-hit @us que @not-really-hit	6
@not-really-hit @us y	-19
@not-really-hit @us y @not-really-hit	-5
@not-really-hit @will-do	8
@not-really-hit @will-do @general	8
@not-really-hit @will-do @here	11
@not-really-hit @will-do @here @here	9
@not-really-hit @will-do @not-really-fired	11
@not-really-hit @will-do en	-23
@not-really-hit @will-do en @not-really-hit	-7
@not-really-hit @will-do y	5
@not-really-hit @worse	15
@not-really-hit @worse-work	25
@not-really-hit @worse-work @not-really-hit	6
@not-really-hit @worse-work @somebody	-6
@not-really-hit @worse-work @us	23
@not-really-hit _ $	-22
@not-really-hit _ .	-6
@not-really-hit _ @asked	-11
@not-really-hit _ @bag	-6
@not-really-hit _ @boss	35
@not-really-hit _ @coming	10
@not-really-hit _ @hit	9
@not-really-hit _ @hours	14
@not-really-hit _ @hurt	-12
@not-really-hit _ @hurt-verb	10
@not-really-hit _ @job	9
@not-really-hit _ @machine	-24
@not-really-hit _ @not-really-fired	-17
@not-really-hit _ @not-really-hit	-19
@not-really-hit _ @said	-13
@not-really-hit _ @somebody	-32
@not-really-hit _ @system	-9
@not-really-hit _ @things	-6
@not-really-hit _ @to-me	59
@not-really-hit _ @union	21
@not-really-hit _ @us	10
@not-really-hit _ @was	7
@not-really-hit _ @worse-work	-8
@not-really-hit _ _ $	-32
@not-really-hit _ _ @asked	7
@not-really-hit _ _ @bad	-18
@not-really-hit _ _ @boss	8
@not-really-hit _ _ @called	13
@not-really-hit _ _ @denied	7
@not-really-hit _ _ @fired	-8
@not-really-hit _ _ @gave	38
@not-really-hit _ _ @general	-16
@not-really-hit _ _ @harm	21
@not-really-hit _ _ @hazard	7
@not-really-hit _ _ @here	26
@not-really-hit _ _ @hit	7
@not-really-hit _ _ @hours	-15
@not-really-hit _ _ @hurt	8
@not-really-hit _ _ @hurt-verb	16
@not-really-hit _ _ @job	9
@not-really-hit _ _ @key	10
@not-really-hit _ _ @lightly	8
@not-really-hit _ _ @machine	14
@not-really-hit _ _ @not-really-fired	-20
@not-really-hit _ _ @not-really-hit	-7
@not-really-hit _ _ @seize	12
@not-really-hit _ _ @somebody	-5
@not-really-hit _ _ @state	-13
@not-really-hit _ _ @system	-11
@not-really-hit _ _ @they	14
@not-really-hit _ _ @to-me	29
@not-really-hit _ _ @union	14
@not-really-hit _ _ @was	-13
@not-really-hit _ _ @worse-work	-9
@not-really-hit _ _ alegria	-14
@not-really-hit _ _ azucar	-14
@not-really-hit _ _ del	24
@not-really-hit _ _ ella	7
@not-really-hit _ _ en	-10
@not-really-hit _ _ era	-18
@not-really-hit _ _ es	-7
@not-really-hit _ _ eso	-9
@not-really-hit _ _ favor	-8
@not-really-hit _ _ hoy	18
@not-really-hit _ _ huevo	-7
@not-really-hit _ _ humanos	5
@not-really-hit _ _ iba	31
@not-really-hit _ _ jueves	-10
@not-really-hit _ _ mis	16
@not-really-hit _ _ mucho	-14
@not-really-hit _ _ nino	-9
@not-really-hit _ _ no	13
@not-really-hit _ _ nosotros	6
@not-really-hit _ _ nunca	-12
@not-really-hit _ _ para	-11
@not-really-hit _ _ pasan	8
@not-really-hit _ _ porque	13
@not-really-hit _ _ proposito	6
@not-really-hit _ _ que	11
@not-really-hit _ _ quien	-8
@not-really-hit _ _ quiero	-14
@not-really-hit _ _ saben	13
@not-really-hit _ _ salgo	8
@not-really-hit _ _ se	-9
@not-really-hit _ _ si	15
@not-really-hit _ _ sin	-13
@not-really-hit _ _ su	5
@not-really-hit _ _ te	-13
@not-really-hit _ _ traer	5
@not-really-hit _ _ verdad	-12
@not-really-hit _ _ vez	-17
@not-really-hit _ _ voy	-10
@not-really-hit _ _ vuelta	9
@not-really-hit _ _ y	20
@not-really-hit _ _ yo	-19
@not-really-hit _ ahorita	32
@not-really-hit _ anos	6
@not-really-hit _ apartamento	7
@not-really-hit _ cocina	22
@not-really-hit _ compro	-7
@not-really-hit _ del	17
@not-really-hit _ despues	8
@not-really-hit _ donde	7
@not-really-hit _ en	-10
@not-really-hit _ era	-13
@not-really-hit _ escuela	-7
@not-really-hit _ ese	7
@not-really-hit _ estreno	-7
@not-really-hit _ fiesta	-8
@not-really-hit _ hacer	-13
@not-really-hit _ hoy	-16
@not-really-hit _ humanos	-8
@not-really-hit _ lado	12
@not-really-hit _ leyo	9
@not-really-hit _ mesa	8
@not-really-hit _ nomas	6
@not-really-hit _ nuevo	10
@not-really-hit _ o	-24
@not-really-hit _ para	30
@not-really-hit _ pero	-21
@not-really-hit _ por	-13
@not-really-hit _ porque	-6
@not-really-hit _ puede	-8
@not-really-hit _ que	14
@not-really-hit _ saliendo	5
@not-really-hit _ se	21
@not-really-hit _ seguridad	7
@not-really-hit _ si	5
@not-really-hit _ siempre	5
@not-really-hit _ tiene	-15
@not-really-hit _ ven	-13
@not-really-hit _ vez	-7
@not-really-hit _ vio	7
@not-really-hit _ yo	-24
@not-really-hit abanico	-8
@not-really-hit ambulancia	7
@not-really-hit ambulancia $	7
@not-really-hit amoniaco	9
@not-really-hit ayer	-15
@not-really-hit ayer $	-15
@not-really-hit azucar	-15
@not-really-hit bate	6
@not-really-hit bocina	11
@not-really-hit botes	-8
@not-really-hit broma	5
@not-really-hit cafe	-6
@not-really-hit camara	-7
@not-really-hit carga	8
@not-really-hit choferes	-8
@not-really-hit choferes que	-7
@not-really-hit cocina	19
@not-really-hit cocina $	15
@not-really-hit cocina y	6
@not-really-hit comedor	5
@not-really-hit comedor $	7
@not-really-hit correo	-10
@not-really-hit cuchillos	-13
@not-really-hit curso	-6
@not-really-hit curso @not-really-hit	-6
@not-really-hit despido	9
@not-really-hit despido $	9
@not-really-hit domingo	11
@not-really-hit entrenamiento	-12
@not-really-hit es @not-really-hit	7
@not-really-hit es @not-really-hit @not-really-hit	7
@not-really-hit escuela	-6
@not-really-hit fiesta	-11
@not-really-hit fiesta $	-9
@not-really-hit gracias	-6
@not-really-hit harina	-7
@not-really-hit harina $	-7
@not-really-hit hospital	-21
@not-really-hit hospital $	-12
@not-really-hit hoy	11
@not-really-hit huesped	8
@not-really-hit jueves	-12
@not-really-hit jueves $	-7
@not-really-hit lado	10
@not-really-hit lavanderia	-11
@not-really-hit lunes $	-17
@not-really-hit lunes @us	14
@not-really-hit maestra	-7
@not-really-hit manana	16
@not-really-hit manana $	16
@not-really-hit mananitas	-11
@not-really-hit mananitas $	-11
@not-really-hit mantenimiento	-10
@not-really-hit mantenimiento $	-10
@not-really-hit mecanico	-17
@not-really-hit mecanico $	-17
@not-really-hit mesa	7
@not-really-hit mesa $	7
@not-really-hit mi	10
@not-really-hit mi @machine	-13
@not-really-hit mi @not-really-hit	17
@not-really-hit mi apartamento	8
@not-really-hit mis	6
@not-really-hit mujeres	5
@not-really-hit mujeres $	5
@not-really-hit nino	-13
@not-really-hit nueva	-25
@not-really-hit pan	-14
@not-really-hit papel $	11
@not-really-hit papel @not-really-hit	-16
@not-really-hit pastel	-8
@not-really-hit perro	-5
@not-really-hit pescado	-10
@not-really-hit por @not-really-hit	-9
@not-really-hit porton	17
@not-really-hit porton $	17
@not-really-hit precios	-12
@not-really-hit precios $	-5
@not-really-hit primero	7
@not-really-hit primero $	7
@not-really-hit problema	14
@not-really-hit proxima	-5
@not-really-hit que	8
@not-really-hit que @union	6
@not-really-hit que hacer	-13
@not-really-hit que hacer @not-really-fired	-13
@not-really-hit que se	12
@not-really-hit sabado	-25
@not-really-hit sabado $	-12
@not-really-hit salida $	-11
@not-really-hit secretaria	6
@not-really-hit secretaria $	6
@not-really-hit seguridad	10
@not-really-hit semana	-6
@not-really-hit semana $	-7
@not-really-hit sin	-7
@not-really-hit sobre	-7
@not-really-hit tipo	7
@not-really-hit troque	7
@not-really-hit troque $	7
@not-really-hit ups	-19
@not-really-hit verdad	8
@not-really-hit verdad $	13
@not-really-hit vida	12
@not-really-hit vida $	12
@not-really-hit viernes	6
@not-really-hit voz	6
@not-really-hit voz $	8
@not-really-hit vuelta	9
@not-really-hit y @not-really-hit	-8
@not-really-hit y que	8
@not-really-hit zapato	-20
@number	-19
@number $	-15
@number @general	-14
@number @general @not-really-hit	-10
@number @not-really-hit	23
@number @not-really-hit @job	17
@number @not-really-hit semana	-8
@number @not-really-hit semana $	-7
@number @said	6
@number @to-me	6
@number _ $	-15
@number _ @job	17
@number _ @not-really-hit	-14
@number _ _ @hours	9
@number _ _ @not-really-hit	-6
@number _ _ anoche	5
@number _ _ del	12
@number _ _ no	-6
@number _ semana	-8
@number por	-6
@office	40
@office $	-14
@office @general	26
@office @lightly	-6
@office @not-really-hit	-17
@office @not-really-hit @not-really-hit @boss	11
@office @us	16
@office _ $	6
@office _ @lightly	6
@office _ @lol	-7
@office _ @not-really-hit	9
@office _ @us	21
@office _ _ @boss	11
@office _ _ @here	7
@office _ _ @us	8
@office no	8
@office now	5
@office right	9
@office w	5
@office w @us	5
@office y	-9
@out-of-work	18
@out-of-work _ $	13
@paper	57
@paper @union	12
@paper @worse	7
@paper _ $	18
@paper _ @general	10
@paper _ @here	8
@paper _ _ @us	13
@paper for	11
@paper for @general	5
@paper letter	9
@paper out	22
@paper slip	7
@paper slip $	7
@paper today	6
@police	11
@police @here	9
@police _ $	-5
@property	33
@property $	29
@property .	6
@property @broke_down	16
@property @here	14
@property @spread	-13
@property @spread @general	-13
@property @worse	-14
@property _ $	-12
@property _ .	-6
@property _ @done	7
@property _ @general	-21
@property _ @here	13
@property _ @us	19
@property _ _ @here	7
@property _ _ @slur	7
@property _ _ @union	-6
@property _ _ @us	22
@property _ _ @worse	12
@property _ _ no	-14
@said	87
@said $	-18
@said @general	12
@said @general @not-really-hit	-7
@said @general mi	7
@said @general mi @somebody	7
@said @not-really-fired	21
@said @not-really-hit	20
@said @not-really-hit @boss	9
@said @not-really-hit @boss que	7
@said @not-really-hit @they	16
@said @not-really-hit secretaria	6
@said @not-really-hit secretaria $	6
@said @us $	8
@said @worse @here	-6
@said _ $	8
@said _ @boss	9
@said _ @do_to	7
@said _ @general	11
@said _ @here	-7
@said _ @machine	-9
@said _ @they	16
@said _ @to-me	14
@said _ @us	6
@said _ _ $	35
@said _ _ @do_to	6
@said _ _ @somebody	9
@said _ _ @things	-20
@said _ _ es	7
@said _ _ que	14
@said _ _ te	6
@said _ _ tu	6
@said _ _ va	15
@said _ _ yo	7
@said _ alla	-20
@said _ mi	7
@said _ que	9
@said _ sabe	6
@said _ se	6
@said _ secretaria	6
@said _ si	6
@said _ y	-20
@said cuidate	9
@said hoy	5
@said por	14
@said que	22
@said que @machine	-9
@said que @machine @general	-9
@said que @to-me	14
@said que @to-me va	10
@said que @us	6
@said que alla	-20
@said que no es	7
@said que sabe	6
@said que si	6
@sanctioned	9
@sanctioned $	-6
@sanctioned @us	15
@schedule	-23
@schedule $	-9
@schedule _ @union	5
@schedule _ @us	9
@schedule _ _ @general	-7
@schedule _ _ @spread	7
@schedule _ _ @union	15
@schedule _ _ @us	-13
@schedule del	-10
@schedule with	11
@schedule with @us	11
@schedule with @us @union	11
@search @not-really-hit @bag	7
@search @not-really-hit @things	-8
@search _ @bag	7
@search _ @things	-8
@search _ _ $	18
@seize	27
@seize @general	8
@seize @here	11
@seize @not-really-hit	-15
@seize @not-really-hit @machine	-15
@seize @somebody	6
@seize _ $	19
@seize _ @machine	-15
@seize _ @not-really-hit	11
@seize _ @union	5
@seize _ @us	-11
@seize _ _ $	-7
@seize _ _ @not-really-hit	-7
@seize _ _ @somebody	-12
@seize _ _ que	15
@seize _ anos	8
@seize en	7
@seize en @not-really-hit	5
@seize hoy	11
@shifts	61
@shifts $	19
@shifts .	19
@shifts . @us	19
@shifts . @us $	19
@shifts @asks	-7
@shifts @general week	6
@shifts @here	6
@shifts @here out	10
@shifts @lightly	-13
@shifts @spread	12
@shifts @spread @us	5
@shifts @spread @worse	8
@shifts @they	6
@shifts @us	-10
@shifts @worse	17
@shifts _ $	37
@shifts _ @act	-7
@shifts _ @general	-15
@shifts _ @they	-16
@shifts _ @things	12
@shifts _ @us	41
@shifts _ @worse	-7
@shifts _ _ $	20
@shifts _ _ @do_to	-9
@shifts _ _ @here	-10
@shifts _ _ @worse	-7
@shifts _ _ after	10
@shifts _ _ im	15
@shifts _ out	9
@shifts _ sunday	-8
@shifts _ week	5
@shifts for	8
@shifts for @act	-7
@shifts for @act $	-5
@shifts for @us	6
@shifts next	12
@shifts no	12
@shifts no @things	12
@sick	89
@sick $	42
@sick @here	13
@sick @here @general	6
@sick @lightly	12
@sick @spread	21
@sick @spread @general	23
@sick _ @general	44
@sick _ _ @machine	19
@sign $	-17
@sign @not-really-fired	10
@sign @not-really-fired que	6
@sign @not-really-hit	6
@sign _ @boss	6
@sign _ _ $	7
@sign _ _ que	12
@sign _ que	6
@sign si	-6
@slur	51
@slur $	-9
@slur .	11
@slur @daily	31
@slur @here	9
@slur @here @us	7
@slur @lightly	12
@slur @they	7
@slur @they @here	7
@slur _ @general	8
@slur _ @here	7
@slur _ _ @general	29
@slur _ _ @lightly	18
@slur word	5
@somebody	-14
@somebody $	19
@somebody @bad	6
@somebody @bad @general	11
@somebody @blow	-12
@somebody @blow @not-really-hit	-15
@somebody @here	6
@somebody @here $	9
@somebody @here @not-really-hit	-9
@somebody @here en	11
@somebody @hours @not-really-fired	-8
@somebody @hurt	10
@somebody @hurt $	10
@somebody @job	-17
@somebody @job $	-6
@somebody @machine	-11
@somebody @machine $	-11
@somebody @not-really-fired $	-5
@somebody @not-really-hit @not-really-hit @boss	6
@somebody @not-really-hit @us	10
@somebody @somebody	27
@somebody @system	15
@somebody @system @not-really-hit	9
@somebody @they	11
@somebody @to-me	-9
@somebody @union	-6
@somebody @us	21
@somebody @was	6
@somebody _ @bad	-11
@somebody _ @fired	7
@somebody _ @general	40
@somebody _ @here	10
@somebody _ @hurt	13
@somebody _ @hurt-verb	5
@somebody _ @not-really-hit	9
@somebody _ @office	8
@somebody _ @somebody	6
@somebody _ @us	-11
@somebody _ @was	-14
@somebody _ @will-do	-8
@somebody _ _ @boss	6
@somebody _ _ @general	35
@somebody _ _ @hurt	9
@somebody _ _ @hurt-verb	-6
@somebody _ _ @job	-5
@somebody _ _ @said	-21
@somebody _ _ @seize	13
@somebody _ _ @to-me	-22
@somebody _ _ @worse-work	27
@somebody _ _ conmigo	8
@somebody _ _ en	5
@somebody _ _ favor	6
@somebody _ _ no	-7
@somebody _ _ quien	5
@somebody _ _ se	24
@somebody _ _ semana	11
@somebody _ _ tarde	-6
@somebody _ como	-6
@somebody _ en	-6
@somebody _ grande	13
@somebody _ no	-12
@somebody _ pistola	5
@somebody _ por	7
@somebody _ se	-13
@somebody _ si	-5
@somebody _ va	5
@somebody chema	-8
@somebody del	7
@somebody del @machine	6
@somebody emergencia	5
@somebody en	14
@somebody en @not-really-hit	10
@somebody en @somebody	6
@somebody es	-7
@somebody es @will-do	-7
@somebody es @will-do y	-7
@somebody ese	7
@somebody ese $	7
@somebody estado	-6
@somebody grande	12
@somebody manana	-17
@somebody nuevo	7
@somebody o	-6
@somebody pero	-23
@somebody por	15
@somebody por @somebody	6
@somebody por mi	7
@somebody sabe	-19
@somebody se	-9
@somebody se @bad	-11
@somebody semana	5
@somebody trabaja	7
@somebody trae	19
@somebody trae @not-really-hit	20
@somebody veces	8
@somebody vez	-18
@somebody vez @not-really-hit	25
@somebody vez @us	-10
@somebody vez y	-8
@somebody y	6
@spread	34
@spread $	41
@spread 5th	5
@spread @daily	-7
@spread @do_to	14
@spread @do_to @us	9
@spread @general	8
@spread @general @campaign $	7
@spread @general @daily	6
@spread @general @good	-6
@spread @general @here	6
@spread @general @home	-8
@spread @general @machine	10
@spread @general @machine $	24
@spread @general @media	-6
@spread @general @shifts	18
@spread @general @they	-7
@spread @general @things	-7
@spread @general @us $	17
@spread @general floor	-10
@spread @general form	-8
@spread @general ground	14
@spread @general way	15
@spread @general way @home	16
@spread @hazard	29
@spread @lightly	-5
@spread @loss	-20
@spread @loss $	-15
@spread @paper	14
@spread @union	7
@spread @us	-11
@spread @us $	15
@spread @us @body	14
@spread @us @general	5
@spread @us @lightly	11
@spread @us @lightly @general	8
@spread @us @shifts	7
@spread @us @they	-7
@spread @us @us	8
@spread @us own	-7
@spread @us way	-8
@spread @worse	7
@spread @worse $	-14
@spread @worse @do_to @us	7
@spread @worse @general	16
@spread @worse @general @daily	8
@spread @worse @general @union	5
@spread @worse for	-15
@spread _ $	-9
@spread _ .	6
@spread _ @body	12
@spread _ @good	-6
@spread _ @here	-6
@spread _ @home	-8
@spread _ @lightly	9
@spread _ @media	-6
@spread _ @shifts	24
@spread _ @they	-12
@spread _ @us	19
@spread _ _ @asks	-8
@spread _ _ @body	6
@spread _ _ @general	-17
@spread _ _ @home	16
@spread _ _ @schedule	-6
@spread _ _ @spread	9
@spread _ _ @they	10
@spread _ _ @union	6
@spread _ _ @worse	26
@spread _ _ about	-6
@spread _ _ anymore	26
@spread _ _ been	-8
@spread _ _ bring	9
@spread _ _ for	-7
@spread _ _ if	7
@spread _ _ im	7
@spread _ _ out	-8
@spread _ _ side	5
@spread _ _ w	6
@spread _ _ week	5
@spread _ _ yellow	-6
@spread _ bed	13
@spread _ floor	-11
@spread _ form	-8
@spread _ ground	14
@spread _ last	-14
@spread _ only	8
@spread _ own	-7
@spread _ since	9
@spread _ way	7
@spread leave	19
@spread sunday	7
@spread through	6
@spread through @us	9
@spread through @us @things	8
@state	-56
@state $	-20
@state @here	-8
@state _ @they	-9
@state _ _ $	-9
@state _ _ @done	-14
@system $	15
@system @not-really-hit	-10
@system @us	-8
@system _ _ @somebody	-11
@system _ _ que	-8
@taken	9
@taken @general	9
@taken _ @not-really-hit	7
@taken _ _ @not-really-hit	-10
@they	158
@they $	-19
@they .	6
@they @act	-7
@they @asked	-17
@they @asked @us	-6
@they @asks	55
@they @asks $	21
@they @asks @did	11
@they @asks @did @us	7
@they @asks @general	13
@they @asks @general $	11
@they @asks @here @us	14
@they @asks @spread	6
@they @asks @us	7
@they @broke_down	9
@they @broke_down @here	9
@they @daily $	6
@they @dead	18
@they @dead @done	21
@they @dead @done @us	21
@they @dead need	-7
@they @did	9
@they @did $	9
@they @did @general	12
@they @did @us @general	-10
@they @did @us @property	-8
@they @did @us @shifts	18
@they @did @us @spread	-6
@they @did @us @things	-18
@they @did @us @us	-16
@they @did @worse	7
@they @do_to	21
@they @do_to @general	24
@they @do_to @us @home	7
@they @done	-19
@they @done @general @loss	10
@they @done @here @us	-5
@they @done @lightly	17
@they @done @us	7
@they @done @us $	23
@they @done @us @here	-15
@they @done @us @property	-6
@they @done @us @worse	-7
@they @done @us yesterday	17
@they @done @worse	-15
@they @done go	9
@they @general	18
@they @good	12
@they @good @us	6
@they @here	63
@they @here @general	-12
@they @here @general @here	-13
@they @here @general @us	-11
@they @here @loss	-6
@they @here @union	-10
@they @here @us	26
@they @here @us $	10
@they @here @us @spread	-6
@they @here @us @union	8
@they @here @us @us	12
@they @here @us @worse	-7
@they @here @us if	5
@they @here @who @asks	6
@they @here @who @here	-8
@they @here around	-9
@they @here if @general	7
@they @here im	17
@they @here its	5
@they @lightly	33
@they @lightly @us @gear	17
@they @lightly @us @worse	-7
@they @loss	-22
@they @loss @general	-6
@they @loss @us	-13
@they @loss @us $	-11
@they @loss @us for	-5
@they @machine	11
@they @said	9
@they @spread	8
@they @spread @general	6
@they @throw	7
@they @took	10
@they @took @general	6
@they @took @hit	6
@they @took @hit @us	6
@they @union	-7
@they @union @general	10
@they @us	8
@they @us @done	5
@they @us @here	12
@they @us @here @general	-8
@they @us @here @us	9
@they @us @hit	-6
@they @us @hit $	-7
@they @who	-5
@they @worse	-13
@they _ $	33
@they _ .	9
@they _ @act	-7
@they _ @alone	-7
@they _ @body	-15
@they _ @daily	-8
@they _ @did	11
@they _ @do_to	-9
@they _ @general	30
@they _ @good	-10
@they _ @here	32
@they _ @hit	-6
@they _ @loss	-19
@they _ @not-really-hit	-14
@they _ @spread	11
@they _ @they	15
@they _ @took	13
@they _ @union	11
@they _ @us	30
@they _ @was	18
@they _ @worse	9
@they _ _ $	22
@they _ _ .	27
@they _ _ @act	-6
@they _ _ @asks	9
@they _ _ @body	8
@they _ _ @daily	-10
@they _ _ @do_to	35
@they _ _ @gear	18
@they _ _ @general	-29
@they _ _ @good	-15
@they _ _ @here	-24
@they _ _ @life	-7
@they _ _ @lightly	-18
@they _ _ @loss	13
@they _ _ @machine	5
@they _ _ @number	10
@they _ _ @property	-13
@they _ _ @shifts	14
@they _ _ @spread	8
@they _ _ @they	16
@they _ _ @things	-17
@they _ _ @union	29
@they _ _ @us	37
@they _ _ @who	11
@they _ _ @worse	-6
@they _ _ about	21
@they _ _ again	-9
@they _ _ be	19
@they _ _ contract	14
@they _ _ doors	15
@they _ _ finish	6
@they _ _ for	-30
@they _ _ go	5
@they _ _ if	20
@they _ _ no	11
@they _ _ nothing	-6
@they _ _ of	33
@they _ _ out	-8
@they _ _ tocando	-6
@they _ _ today	9
@they _ _ together	-7
@they _ _ was	-11
@they _ _ when	-7
@they _ _ with	14
@they _ _ yesterday	17
@they _ about	-11
@they _ around	-9
@they _ cameras	7
@they _ go	12
@they _ im	24
@they _ mis	7
@they _ need	-7
@they _ nice	-5
@they _ out	5
@they _ rid	18
@they actually	-6
@they actually @here	-6
@they allowed	-9
@they allowed @worse	-9
@they allowed @worse @do_to	-6
@they bought	-7
@they bought @alone	-7
@they bought @alone @general	-7
@they ever	-8
@they finally	14
@they found	27
@they found out	15
@they found out about	11
@they have	18
@they have @general	6
@they just	34
@they just @done	7
@they just @done @us	10
@they just @here	10
@they knows	6
@they never	-27
@they only	-13
@they put	17
@they put @lightly	-5
@they put @us	11
@they put @us @spread	13
@they sent	-10
@they standing	10
@they talk @worse @general	7
@they wanted	7
@they wanted @worse	8
@they wanted @worse @do_to	8
@they wants	7
@they wants @worse	7
@things	9
@things $	18
@things . @who	11
@things @daily	12
@things @daily $	12
@things @dead	9
@things @dead work	6
@things @done	7
@things @general	-15
@things @general @not-really-hit	5
@things @here	-23
@things @here @general	-6
@things @here @us	-5
@things @lightly	13
@things @lightly @dead	6
@things @lightly @dead give	6
@things @lightly @did	7
@things @lightly @done	6
@things @lightly @general	-9
@things @lightly @general @here	-9
@things @not-really-hit @not-really-hit	-6
@things @office	5
@things @spread	-9
@things @took	-7
@things @us	-11
@things @who	6
@things _ @dead	11
@things _ @did	10
@things _ @done	17
@things _ @general	12
@things _ @here	-21
@things _ @loss	-8
@things _ @us	-25
@things _ @who	9
@things _ @worse	20
@things _ _ $	56
@things _ _ @act	-9
@things _ _ @dead	6
@things _ _ @general	-10
@things _ _ @here	7
@things _ _ @spread	-6
@things _ _ @worse	18
@things _ _ as	11
@things _ _ give	6
@things _ _ name	-5
@things _ _ time	-6
@things _ _ was	-6
@things _ _ y	-21
@things _ been	-7
@things _ no	5
@things _ was	10
@things _ work	5
@things en	8
@things en @not-really-hit	5
@things en @not-really-hit @here	7
@things no	-18
@things out	7
@things out $	5
@things por	-23
@things was	36
@things was @loss	-6
@things with	9
@things with @general	12
@things y	9
@things y @us	5
@things y @us @hit	5
@throw	19
@throw @lightly	10
@to-me	28
@to-me @called @general @not-really-hit	9
@to-me @called encerrados	6
@to-me @carry-on	-11
@to-me @denied	-9
@to-me @fired @general	7
@to-me @fired @not-really-fired	-9
@to-me @fired @not-really-hit	13
@to-me @fired del	-13
@to-me @gave @somebody	-12
@to-me @gave @somebody @blow	-12
@to-me @here	14
@to-me @here @called	12
@to-me @here @called @not-really-fired	12
@to-me @here saliendo	-11
@to-me @hit	8
@to-me @hit $	11
@to-me @hit @general	-12
@to-me @hit en	9
@to-me @hurt-verb	-13
@to-me @hurt-verb $	-19
@to-me @mistreated	8
@to-me @mistreated $	12
@to-me @not-really-hit @not-really-hit @union	12
@to-me @said	37
@to-me @said @general	7
@to-me @said @general @not-really-hit	-7
@to-me @said @general mi	7
@to-me @said que	13
@to-me @said que si	9
@to-me @seize	8
@to-me @seize @not-really-hit	-6
@to-me @union-deed	14
@to-me @want	-11
@to-me @will-do	9
@to-me @will-do $	7
@to-me _ $	-14
@to-me _ @called	11
@to-me _ @general	-11
@to-me _ @hit	10
@to-me _ @not-really-fired	13
@to-me _ @not-really-hit	23
@to-me _ @number	-7
@to-me _ @said	29
@to-me _ @somebody	-10
@to-me _ @union	-16
@to-me _ @us	-9
@to-me _ _ $	18
@to-me _ _ @blow	-11
@to-me _ _ @body	7
@to-me _ _ @boss	9
@to-me _ _ @here	8
@to-me _ _ @not-really-fired	8
@to-me _ _ @number	7
@to-me _ _ @things	6
@to-me _ _ @union	-6
@to-me _ _ @us	-20
@to-me _ _ dejar	12
@to-me _ _ en	10
@to-me _ _ esas	-7
@to-me _ _ mi	-7
@to-me _ _ para	11
@to-me _ _ si	6
@to-me _ _ su	5
@to-me _ _ tu	-7
@to-me _ _ va	8
@to-me _ cuando	-9
@to-me _ del	-13
@to-me _ dije	8
@to-me _ encerrados	6
@to-me _ jueves	-7
@to-me _ mi	8
@to-me _ para	12
@to-me _ saliendo	-11
@to-me _ sentido	20
@to-me _ sin	10
@to-me apagaron	8
@to-me apagaron @not-really-hit	8
@to-me contesto	-10
@to-me del jueves	-7
@to-me del jueves $	-7
@to-me diga	8
@to-me digo	5
@to-me digo $	-9
@to-me digo @not-really-hit	13
@to-me dije	-7
@to-me ensenara	-17
@to-me habia	13
@to-me iba	31
@to-me pasan	8
@to-me que	-9
@to-me que dije	8
@to-me salio	-5
@to-me traen	16
@to-me va	13
@to-me va @general	13
@to-me veo sentido	5
@to-me veo sentido @general	5
@took	36
@took $	-13
@took @general	-6
@took @general @things	5
@took @hit	8
@took @hit @us	8
@took @hit @us $	5
@took @not-really-hit	5
@took @not-really-hit @hours $	8
@took @not-really-hit @hours @not-really-hit	-10
@took @things	11
@took @us	27
@took @us @body	9
@took @us @things	13
@took _ $	8
@took _ .	7
@took _ @body	9
@took _ @things	19
@took _ _ $	29
@took _ _ @daily	7
@took _ _ @lightly	5
@took _ _ @not-really-hit	-11
@took _ _ today	7
@union	54
@union $	35
@union .	11
@union . @general	18
@union @act	8
@union @asks	-25
@union @daily $	7
@union @dead	20
@union @done	-6
@union @done out	-7
@union @done out $	-5
@union @general	8
@union @here	-12
@union @here @done	-13
@union @here quien	8
@union @here quien @union	6
@union @hit	-5
@union @lightly	7
@union @lightly @general	-6
@union @lightly @general @here	-9
@union @not-really-fired	12
@union @not-really-hit	-13
@union @not-really-hit papel $	12
@union @somebody	10
@union @union	7
@union @union @worse	5
@union @us	24
@union @worse @general	6
@union _ @bad	8
@union _ @body	6
@union _ @did	-12
@union _ @done	-18
@union _ @general	-7
@union _ @hit	-8
@union _ @media	6
@union _ @not-really-hit	8
@union _ @somebody	-7
@union _ @they	5
@union _ @things	-5
@union _ @us	-34
@union _ @will-do	6
@union _ _ $	24
@union _ _ @asks	6
@union _ _ @boss	6
@union _ _ @did	8
@union _ _ @do_to	-7
@union _ _ @general	18
@union _ _ @here	-12
@union _ _ @lightly	16
@union _ _ @loss	8
@union _ _ @not-really-hit	-12
@union _ _ @somebody	-7
@union _ _ @spread	-8
@union _ _ @they	6
@union _ _ @things	-6
@union _ _ @to-me	9
@union _ _ @us	11
@union _ _ en	5
@union _ _ go	-22
@union _ _ im	-5
@union _ _ por	12
@union _ _ que	-12
@union _ _ y	7
@union _ have	14
@union _ im	-8
@union _ no	14
@union _ out	-6
@union about	-12
@union cuando	-6
@union del	17
@union digo	-11
@union for	-7
@union its	-6
@union pays	-6
@union que	13
@union que si	5
@union si	-8
@union signs	7
@union stuff	-5
@union stuff $	-5
@union tocando	-5
@union was	-14
@union was @here	-7
@union was @here @general	-7
@union when	-10
@union y	-15
@union y no	11
@union yes	7
@union yes $	6
@union-deed	14
@union-deed $	9
@union-deed @not-really-fired	-13
@union-deed _ @not-really-fired	17
@union-deed _ @us	-5
@union-deed _ _ @they	14
@union-deed _ _ en	-16
@union-deed _ _ por	5
@us .	-44
@us . @general	-8
@us . @us	-15
@us . @us $	-6
@us @act	35
@us @act $	18
@us @act out	20
@us @act out @here	9
@us @asked	21
@us @asked quien	5
@us @asked si	6
@us @asks	14
@us @asks $	-11
@us @asks @spread	8
@us @asks @worse	-9
@us @asks @worse $	-9
@us @asks be	6
@us @asks coughing	7
@us @bad	-15
@us @bad $	-11
@us @bad @general	7
@us @bad si	-5
@us @bad si @union	-5
@us @body	47
@us @body $	21
@us @body .	-18
@us @body @asks	-5
@us @body @asks @hurts	-9
@us @body @asks @loss	5
@us @body @done	-8
@us @body @done $	-6
@us @body @general	-12
@us @body @here @done	5
@us @body @here @general	-6
@us @body @lightly	9
@us @body @spread	23
@us @body @spread @general	13
@us @body @who	-7
@us @body @worse	26
@us @body @worse $	13
@us @body @worse @general	12
@us @body im	13
@us @body lifting	6
@us @body when	8
@us @called	18
@us @called @general	8
@us @called @not-really-fired	8
@us @called @not-really-hit	-12
@us @daily	-6
@us @daily $	8
@us @daily @lightly	-5
@us @daily last	6
@us @dead	6
@us @dead @do_to	10
@us @dead @do_to @body	7
@us @denied	20
@us @denied @not-really-hit	16
@us @did @general	-8
@us @do_to	25
@us @do_to $	-5
@us @do_to @general	28
@us @do_to @us	6
@us @do_to @us @us	6
@us @do_to @worse	-5
@us @done $	-8
@us @done @general	-6
@us @done @lightly	13
@us @done @us	12
@us @done @us @lightly	8
@us @done @us @property	-12
@us @done @us @us	11
@us @fired	27
@us @fired $	13
@us @fired @not-really-hit @body	-12
@us @fired @not-really-hit @hours	13
@us @fired @not-really-hit @not-really-hit	25
@us @fired @not-really-hit @somebody	-17
@us @fired @not-really-hit @they	22
@us @fired del	5
@us @fired hoy	6
@us @fired hoy $	5
@us @fired y	7
@us @gave	49
@us @gave $	-11
@us @gave @not-really-fired	-11
@us @gave @not-really-hit @bad	10
@us @gave @not-really-hit @blow	5
@us @gave @not-really-hit @here	-9
@us @gave @not-really-hit @things	-18
@us @gave mi	17
@us @gave preguntas	6
@us @gear	29
@us @general @act	12
@us @general @act $	12
@us @general @here @done	-5
@us @general @lightly	-7
@us @general @not-really-hit	-6
@us @general @slur	7
@us @general @they	-9
@us @general @things	5
@us @general @things $	6
@us @general @union $	-10
@us @general @us	15
@us @general @us $	13
@us @general @us @us	8
@us @general @us y	-18
@us @general cant	7
@us @general morning	9
@us @general morning $	6
@us @general no	-8
@us @general time	-7
@us @general time $	-7
@us @general was	8
@us @good	-13
@us @hazard	-8
@us @here $	14
@us @here @done	-13
@us @here @done $	-9
@us @here @done @here	-7
@us @here @general	6
@us @here @general @body	15
@us @here @general @daily	13
@us @here @general @worse	-9
@us @here @here	19
@us @here @here $	10
@us @here @hit	14
@us @here @hit $	9
@us @here @loss	-14
@us @here @state	-13
@us @here @state @here	-8
@us @here @us	6
@us @here @us @loss	10
@us @here @us about	-10
@us @here @worse	-6
@us @here for	-11
@us @here vests	8
@us @here with	8
@us @here work	9
@us @hit	10
@us @hit $	12
@us @hit @not-really-fired	13
@us @hit @not-really-fired @not-really-hit	12
@us @hit @not-really-hit @body	-10
@us @hit @not-really-hit @boss	6
@us @hit @not-really-hit @hours	6
@us @hit @not-really-hit @machine	10
@us @hit @not-really-hit @things	8
@us @hit mi	-9
@us @hit por	5
@us @hit y @us	-6
@us @home	33
@us @home $	8
@us @home @daily	6
@us @home @daily $	7
@us @home early	9
@us @home for	7
@us @home w	6
@us @hours	27
@us @hours en	8
@us @hours en @not-really-hit	8
@us @hours sin	7
@us @hurt-verb	7
@us @hurt-verb $	11
@us @hurt-verb @not-really-hit	24
@us @hurt-verb @not-really-hit @body	19
@us @hurt-verb @somebody	5
@us @hurt-verb y	-10
@us @job	9
@us @life	-8
@us @life @here	7
@us @lightly $	-13
@us @lightly @general @lightly	-6
@us @lightly @general @us	5
@us @lightly @good	-5
@us @lightly @here	6
@us @lightly @here @general	5
@us @lightly @us	-14
@us @lightly @us $	-6
@us @lightly @us @us	-5
@us @lightly @us @worse	-7
@us @lightly @who	7
@us @lightly for	7
@us @lightly what	17
@us @lightly when	-7
@us @loss $	-10
@us @loss @body	-12
@us @loss @body $	-8
@us @loss @general	6
@us @loss @lightly	9
@us @loss for	-6
@us @machine @general	7
@us @machine @general @harm	10
@us @media	6
@us @mistreated	26
@us @mistreated $	7
@us @mistreated @not-really-hit	8
@us @mistreated @not-really-hit @not-really-hit	5
@us @mistreated @not-really-hit @things	20
@us @mistreated por	6
@us @not-really-hit @not-really-hit	-9
@us @paper	-8
@us @paper $	-17
@us @property	58
@us @property $	36
@us @property .	6
@us @property @broke_down	16
@us @property @general	7
@us @property @here	8
@us @property @us	7
@us @said	21
@us @said @not-really-hit	19
@us @said @not-really-hit @boss	7
@us @said @not-really-hit @they	13
@us @said cuidate	9
@us @schedule	-8
@us @schedule $	5
@us @search @not-really-hit @bag	7
@us @search @not-really-hit @things	-8
@us @seize @not-really-hit	-9
@us @seize @not-really-hit @write-up	6
@us @shifts	13
@us @shifts $	-17
@us @shifts .	19
@us @shifts . @us	19
@us @shifts @lightly	-12
@us @shifts @spread	12
@us @shifts @spread @us	5
@us @shifts @spread @worse	8
@us @shifts @they	9
@us @shifts @worse	10
@us @shifts for	-7
@us @shifts for @act	-7
@us @shifts no	12
@us @shifts no @things	12
@us @sick	35
@us @sick $	10
@us @sick @here	6
@us @spread @general	9
@us @spread @here	6
@us @spread @loss	-13
@us @spread @loss $	-13
@us @spread @us	11
@us @spread @worse	-21
@us @spread @worse for	-15
@us @they	27
@us @they $	-6
@us @they @asks	-10
@us @they @did	11
@us @they @did @us	10
@us @they @do_to	-6
@us @they @here @us	6
@us @they @lightly	5
@us @they @took @hit	6
@us @they wants	7
@us @things	56
@us @things $	27
@us @things .	6
@us @things @daily	9
@us @things @dead	9
@us @things @dead work	6
@us @things @general	-20
@us @things @here	-13
@us @things @lightly	15
@us @things @lightly @dead	6
@us @things @lightly @did	7
@us @things @us	-6
@us @things @worse	-6
@us @things out	7
@us @things out $	5
@us @things was	16
@us @to-me	6
@us @took	23
@us @took @not-really-hit	8
@us @took @us	23
@us @union $	8
@us @union @here	9
@us @union @here @general	10
@us @union @not-really-hit	-11
@us @union que	6
@us @union-deed	11
@us @us $	-6
@us @us .	-9
@us @us . @general	-7
@us @us @act	15
@us @us @asks $	-6
@us @us @daily	7
@us @us @daily $	8
@us @us @dead	7
@us @us @general	10
@us @us @here	-23
@us @us @here @state	-8
@us @us @lightly	-10
@us @us @loss	-9
@us @us @not-really-hit	6
@us @us @property	6
@us @us @spread	16
@us @us @spread @general	12
@us @us @they	-8
@us @us @things	8
@us @us @things $	5
@us @us @us	14
@us @us @us @spread	11
@us @us @worse	29
@us @us @worse @here	19
@us @us for	-7
@us @us go	8
@us @us go @worse	8
@us @us saturday	-12
@us @us still	23
@us @us today	-7
@us @us was	5
@us @us was @done	7
@us @vandal	12
@us @vandal @us	11
@us @vandal @us @property	11
@us @want	34
@us @want @not-really-hit	18
@us @want hacer	12
@us @want hacer @union	12
@us @was	-16
@us @was @hurt	-14
@us @was sin	-9
@us @who	18
@us @who @here	29
@us @who was	-7
@us @will-do	6
@us @will-do $	10
@us @worse	5
@us @worse $	5
@us @worse @act $	10
@us @worse @act @general	8
@us @worse @done	-9
@us @worse @general	11
@us @worse @general @daily	7
@us @worse @general @shifts	8
@us @worse @general @us	6
@us @worse @general @worse	10
@us @worse @here	8
@us @worse @here @general	12
@us @worse @loss	13
@us @worse @us	-20
@us @worse @us @property	5
@us @worse @us @things	-5
@us @worse @worse @us	-12
@us @worse cover	-9
@us @worse stop	-17
@us @worse work	15
@us @wreck @not-really-hit	15
@us @wreck @not-really-hit @belongings	8
@us @wreck @somebody	-16
@us @wreck @somebody @machine	-16
@us _ .	-7
@us _ @act	34
@us _ @asks	-27
@us _ @body	-21
@us _ @broke_down	19
@us _ @dead	28
@us _ @did	18
@us _ @do_to	-19
@us _ @done	-19
@us _ @gave	18
@us _ @general	-5
@us _ @gripe	-8
@us _ @harm	-9
@us _ @here	18
@us _ @hit	24
@us _ @hurt	-13
@us _ @job	9
@us _ @lightly	-10
@us _ @lol	10
@us _ @loss	-17
@us _ @media	-8
@us _ @not-really-fired	14
@us _ @office	10
@us _ @paper	15
@us _ @property	10
@us _ @said	6
@us _ @sanctioned	-6
@us _ @seize	10
@us _ @shifts	-19
@us _ @sign	13
@us _ @slur	18
@us _ @somebody	-14
@us _ @spread	34
@us _ @state	-13
@us _ @they	18
@us _ @things	14
@us _ @throw	14
@us _ @union-deed	6
@us _ @vandal	8
@us _ @who	-11
@us _ @will-do	-8
@us _ @year	-6
@us _ _ $	-14
@us _ _ .	-17
@us _ _ @act	-33
@us _ _ @asks	20
@us _ _ @bag	10
@us _ _ @belongings	10
@us _ _ @blow	6
@us _ _ @body	15
@us _ _ @daily	14
@us _ _ @dead	5
@us _ _ @did	15
@us _ _ @do_to	46
@us _ _ @general	-23
@us _ _ @here	15
@us _ _ @hit	-12
@us _ _ @home	17
@us _ _ @hours	24
@us _ _ @lightly	16
@us _ _ @loss	18
@us _ _ @media	6
@us _ _ @not-really-fired	-17
@us _ _ @number	-8
@us _ _ @office	-7
@us _ _ @paper	13
@us _ _ @property	33
@us _ _ @seize	-11
@us _ _ @sick	31
@us _ _ @somebody	-17
@us _ _ @state	-10
@us _ _ @system	-8
@us _ _ @they	17
@us _ _ @things	-17
@us _ _ @to-me	-22
@us _ _ @took	6
@us _ _ @union	-6
@us _ _ @us	-9
@us _ _ @vandal	13
@us _ _ @want	-5
@us _ _ @was	5
@us _ _ @weapon	8
@us _ _ @who	-15
@us _ _ @will-do	9
@us _ _ @worse-work	9
@us _ _ about	-11
@us _ _ afternoon	-17
@us _ _ as	8
@us _ _ atras	-13
@us _ _ be	7
@us _ _ been	-16
@us _ _ building	7
@us _ _ but	-14
@us _ _ cenar	-5
@us _ _ color	-6
@us _ _ del	14
@us _ _ drop	7
@us _ _ en	-6
@us _ _ far	10
@us _ _ fine	-8
@us _ _ first	-8
@us _ _ for	-34
@us _ _ front	11
@us _ _ full	11
@us _ _ go	13
@us _ _ hoy	30
@us _ _ im	-6
@us _ _ into	11
@us _ _ its	-7
@us _ _ leave	8
@us _ _ left	-6
@us _ _ like	-10
@us _ _ lor	-8
@us _ _ many	-12
@us _ _ mi	6
@us _ _ month	-9
@us _ _ morning	-10
@us _ _ ni	7
@us _ _ nice	-9
@us _ _ no	-24
@us _ _ nobody	10
@us _ _ not	9
@us _ _ now	18
@us _ _ nuevo	-7
@us _ _ out	-6
@us _ _ paga	6
@us _ _ para	9
@us _ _ pistola	7
@us _ _ por	24
@us _ _ porque	27
@us _ _ put	-11
@us _ _ que	15
@us _ _ right	-6
@us _ _ semana	7
@us _ _ si	-9
@us _ _ side	-6
@us _ _ since	7
@us _ _ stop	7
@us _ _ text	10
@us _ _ then	-15
@us _ _ thursday	-6
@us _ _ time	-9
@us _ _ together	-9
@us _ _ ultimo	21
@us _ _ under	17
@us _ _ vez	-8
@us _ _ walks	13
@us _ _ way	5
@us _ _ with	7
@us _ _ word	11
@us _ _ work	11
@us _ _ y	-9
@us _ _ youre	-7
@us _ about	-9
@us _ after	9
@us _ again	-18
@us _ ago	-12
@us _ allowed	6
@us _ away	7
@us _ been	-5
@us _ before	5
@us _ cant	6
@us _ cause	-8
@us _ coughing	7
@us _ cover	-9
@us _ cuidate	9
@us _ dar	12
@us _ day	6
@us _ del	8
@us _ dicho	6
@us _ each	-5
@us _ early	9
@us _ encima	17
@us _ enfrente	6
@us _ entrar	-7
@us _ for	14
@us _ found	-5
@us _ friday	5
@us _ give	12
@us _ glove	-7
@us _ go	14
@us _ hacer	12
@us _ hoy	26
@us _ if	-8
@us _ im	6
@us _ last	10
@us _ later	-9
@us _ lenta	-21
@us _ letter	8
@us _ lunes	-20
@us _ mal	-12
@us _ mandar	6
@us _ mejor	-7
@us _ morning	7
@us _ need	-5
@us _ no	-18
@us _ nobody	6
@us _ not	-9
@us _ now	-10
@us _ of	-13
@us _ ok	-6
@us _ out	32
@us _ playing	-13
@us _ preguntas	6
@us _ que	-5
@us _ real	-8
@us _ remove	-5
@us _ results	-6
@us _ saturday	-20
@us _ since	19
@us _ something	7
@us _ still	21
@us _ stop	-11
@us _ stuff	5
@us _ tarde	-8
@us _ te	-14
@us _ text	-6
@us _ thats	10
@us _ thought	7
@us _ til	-17
@us _ time	-10
@us _ today	20
@us _ tu	-6
@us _ under	23
@us _ unir	-5
@us _ ups	10
@us _ vests	8
@us _ w	10
@us _ wants	7
@us _ was	18
@us _ way	5
@us _ week	7
@us _ what	9
@us _ when	-16
@us _ with	15
@us _ work	24
@us _ works	-6
@us _ y	-8
@us _ yo	-13
@us about	-27
@us about @general	-18
@us about @general @union	-12
@us acaban	7
@us acaban @not-really-hit	7
@us acaban @not-really-hit @harm	7
@us acuerdo	-5
@us again	25
@us again $	23
@us anos	19
@us anos $	14
@us as	-5
@us bad	-5
@us been	5
@us boots	-9
@us cambiaron	-7
@us cambiaron @not-really-fired	-15
@us cambiaron @not-really-fired @office	-19
@us cambiaron @not-really-hit	6
@us cambiaron @not-really-hit @hours	6
@us cant	9
@us cant talk	8
@us compre	-14
@us compre @not-really-hit	-9
@us contestaron	-5
@us contestaron del	-5
@us contestaron del @here	-5
@us contract	13
@us day	-7
@us day $	-15
@us degrees	-5
@us dejan	15
@us dejaron	12
@us dejaron entrar	12
@us dejas	-8
@us dejas en	-6
@us dejas en @not-really-hit	-6
@us dejo	-22
@us del	10
@us doing	-12
@us done	-7
@us done w	-6
@us done w @general	-6
@us duele	-8
@us else	18
@us en @not-really-hit	7
@us encanta	-6
@us encanta $	-6
@us equivoque	-7
@us faltan	-10
@us faltan @us	-7
@us faltan @us @hours	-7
@us for @general	-7
@us for @general @us	14
@us for @us	8
@us ged	-7
@us ged results	-6
@us gets	-14
@us gets @done	-8
@us glasses	-5
@us glove	-7
@us go @worse	7
@us go @worse @home	9
@us grados	-14
@us gusta	-7
@us hablo	12
@us hablo @not-really-hit	6
@us hace	12
@us how	-8
@us how @us	-6
@us iba	6
@us if	-12
@us if @general	-5
@us if its	-8
@us im	10
@us into	15
@us into @general	5
@us into @they	9
@us its	-8
@us its @us	-7
@us just	9
@us knows	-6
@us knows @general	-6
@us leave	8
@us left	-6
@us left @general	-6
@us life	-10
@us life $	-5
@us lights	-7
@us like	10
@us like @they	6
@us llame	8
@us llame @general	12
@us manda	-13
@us manda @not-really-hit	-11
@us memes	-5
@us memes @here	-5
@us might	-11
@us might @do_to	-11
@us min	-6
@us min $	-8
@us min @sanctioned	-6
@us min @sanctioned $	-6
@us molesta	-21
@us molesta @not-really-hit	-21
@us months	10
@us muero $	-6
@us name @spread @general	6
@us next	12
@us next @worse	12
@us next @worse @us	12
@us no	-30
@us not	-19
@us not @us	-10
@us not @us @done	-9
@us not @worse	8
@us not @worse @do_to	7
@us numbers	-7
@us of	30
@us of @general	-7
@us of @general month	-8
@us of @us	14
@us of @us $	-9
@us of @us @us	7
@us old	-8
@us old @loss	-8
@us old @loss @they	-8
@us or	-9
@us order	-5
@us out	-6
@us out $	10
@us out @general	-7
@us out @here	-10
@us out w	7
@us out w @they	7
@us package	-6
@us pal	-21
@us pasa	-5
@us personas	-6
@us pick	-9
@us pidieron	6
@us pidio	-18
@us please	20
@us please $	21
@us por	7
@us por @union-deed	6
@us pueden	-10
@us pueden @harm	-10
@us pueden @harm por	-9
@us put	-6
@us que	-6
@us que @not-really-hit	5
@us queda	-7
@us quiere	7
@us quiero	-11
@us quiero unir	-5
@us quiso	22
@us right	-6
@us salgo	6
@us salgo @not-really-hit	7
@us salio	-11
@us saturday	-12
@us services	15
@us siento	9
@us since @general	9
@us sleeping	-6
@us sonrio	-6
@us still	21
@us stuff	7
@us stuff $	7
@us tengo	13
@us text	-7
@us then	-10
@us theres no	-6
@us these	-9
@us through	-7
@us til friday	5
@us time	-5
@us toco	36
@us today	25
@us today $	13
@us today .	9
@us today @here	-5
@us today @lol	17
@us tonight	14
@us tonight $	11
@us too	-7
@us understand	-6
@us va	-16
@us va @general	-16
@us va @general @harm	-16
@us w	10
@us wants	-6
@us was @done	22
@us was @done go	9
@us way	-8
@us week	11
@us weeks	7
@us were	7
@us which	10
@us whoever	7
@us with @general	6
@us with @general @weapon	5
@us y	-38
@us y @not-really-hit	-24
@us y te	-12
@us year	-10
@us years	7
@us years $	12
@us years @lightly	-12
@us yesterday	17
@us yesterday $	17
@us yrs	6
@vandal	39
@vandal $	5
@vandal @here	13
@vandal @here @general	13
@vandal @us	19
@vandal @us @property	19
@vandal @us @property $	11
@vandal _ @general	12
@vandal _ @property	19
@vandal _ @us	5
@vandal _ _ .	6
@vandal _ _ @property	18
@want	8
@want $	-7
@want @not-really-hit	27
@want @not-really-hit @not-really-hit	20
@want _ $	9
@want _ @general	-7
@want _ @here	-6
@want _ @not-really-hit	11
@want _ @union	-17
@want _ _ @union	16
@want _ _ @us	-6
@want _ porque	19
@want hacer	-5
@want hacer @union	-5
@want hacer @union @not-really-hit	-6
@want que @union	-8
@want que @union @not-really-hit	-8
@was	-15
@was $	9
@was @bad	-15
@was @general	-13
@was @here	-6
@was @here $	-8
@was @hurt	12
@was @hurt $	15
@was @not-really-fired mi	6
@was @not-really-hit	17
@was @number	-14
@was _ $	-9
@was _ @general	-17
@was _ @here	6
@was _ @hurt	-17
@was _ @not-really-hit	-8
@was _ @us	-6
@was _ _ $	-23
@was _ _ @harm	6
@was _ _ @hours	11
@was _ _ @not-really-fired	-7
@was _ _ @us	14
@was _ _ @worse-work	-7
@was _ _ hospital	6
@was _ _ no	6
@was _ _ por	-6
@was _ mi	11
@was _ y	23
@was en	-7
@was en @not-really-hit @worse-work	-7
@was en @not-really-hit hospital	6
@was encerrado	11
@was pensando	6
@was pensando en	5
@was pensando en @harm	6
@was sin	-9
@weapon	55
@weapon $	33
@weapon @here	26
@weapon @here @general	31
@weapon @here @worse	-5
@weapon @here @worse innings	-5
@weapon _ @general	31
@weapon _ @here	5
@weapon _ @worse	-5
@weapon _ _ $	6
@weapon _ _ @us	-21
@weapon _ _ innings	-5
@who	33
@who $	-9
@who @asks @do_to	7
@who @asks @loss	10
@who @asks @loss @us	9
@who @asks not	-10
@who @dead	-29
@who @dead @lightly	-6
@who @dead work	-20
@who @dead work @here	-20
@who @did	24
@who @did @us	29
@who @did @us $	5
@who @do_to $	7
@who @done	10
@who @done @general	16
@who @done @general @weapon	12
@who @done @us	-13
@who @done @us $	8
@who @done @us @worse	-7
@who @done @worse	5
@who @here	38
@who @here $	20
@who @here .	11
@who @here @do_to	10
@who @here @general	19
@who @here @general better	6
@who @here @lightly	6
@who @here @us	12
@who @here @us @us	8
@who @here @worse	-10
@who @here hi	-9
@who @here hi $	-9
@who @here yes	-8
@who @here yes .	-5
@who @hit	6
@who @home	-8
@who @loss .	7
@who @machine	8
@who @machine @us	15
@who @said	8
@who @said @us	12
@who @sick	22
@who @spread	15
@who @spread @do_to	9
@who @spread @do_to @us	9
@who @spread @worse	6
@who @spread @worse @do_to	6
@who @took	11
@who @took @us	7
@who @union	-19
@who @us	-16
@who _ $	8
@who _ .	13
@who _ @do_to	30
@who _ @done	-5
@who _ @general	12
@who _ @here	-9
@who _ @loss	10
@who _ @said	5
@who _ @spread	11
@who _ @they	-14
@who _ @us	46
@who _ @worse	7
@who _ _ $	9
@who _ _ .	-23
@who _ _ @did	9
@who _ _ @do_to	13
@who _ _ @general	20
@who _ _ @here	-23
@who _ _ @lightly	12
@who _ _ @loss	9
@who _ _ @they	-10
@who _ _ @things	27
@who _ _ @union	9
@who _ _ @us	23
@who _ _ @weapon	12
@who _ _ @who	8
@who _ _ @worse	-7
@who _ _ about	-8
@who _ _ better	6
@who _ _ for	20
@who _ _ its	6
@who _ _ own	-5
@who _ _ talk	-7
@who _ _ today	-7
@who _ _ w	7
@who _ _ whole	6
@who _ bad	6
@who _ hi	-9
@who _ last	6
@who _ like	-5
@who _ mine	-12
@who _ not	-12
@who _ out	-6
@who _ what	-6
@who _ where	13
@who _ work	-20
@who _ yes	-8
@who always	-8
@who always @here	-7
@who day	8
@who fine	-11
@who have	-6
@who just	-11
@who knows	24
@who knows where	13
@who knows where @general	9
@who not	37
@who put @general	-5
@who put @us	6
@who put @us @body	6
@who still	-10
@who wants	15
@who wants @general	-6
@who was	-7
@will-do $	46
@will-do @here	12
@will-do @here @here	9
@will-do @here @here $	8
@will-do @not-really-fired	10
@will-do @not-really-hit	-27
@will-do @not-really-hit @job $	8
@will-do _ @general	7
@will-do _ @here	6
@will-do _ @not-really-hit	-15
@will-do _ @union	-11
@will-do _ _ @bad	8
@will-do _ _ @general	-9
@will-do _ _ @not-really-fired	-7
@will-do _ _ @not-really-hit	5
@will-do _ _ @union	-16
@will-do _ _ @was	-9
@will-do _ _ del	-5
@will-do _ _ semana	-5
@will-do en	-19
@will-do en @not-really-hit	-6
@will-do en @not-really-hit @here	5
@will-do en @not-really-hit @union	-13
@worse . @us	-6
@worse @act	-10
@worse @act @general	7
@worse @asks $	6
@worse @call	31
@worse @did	11
@worse @do_to	10
@worse @do_to @body	13
@worse @do_to @done	-10
@worse @do_to @done $	-10
@worse @do_to @general	-14
@worse @do_to @here	-5
@worse @do_to @us	30
@worse @do_to @us $	8
@worse @do_to @us @things	13
@worse @done	-6
@worse @done @us	-8
@worse @general	8
@worse @general $	15
@worse @general @campaign	6
@worse @general @campaign $	7
@worse @general @daily	19
@worse @general @daily @general	6
@worse @general @daily @spread	6
@worse @general @hazard	-22
@worse @general @hazard @they	-5
@worse @general @here @us	15
@worse @general @life	-14
@worse @general @office	7
@worse @general @office now	7
@worse @general @property	7
@worse @general @schedule	-5
@worse @general @schedule $	-5
@worse @general @shifts	18
@worse @general @shifts $	17
@worse @general @they	-9
@worse @general @us	13
@worse @general @worse	12
@worse @general diner	-7
@worse @general heat	6
@worse @general orchard	7
@worse @general orchard $	7
@worse @general paper	-9
@worse @general paper $	-9
@worse @here	-7
@worse @here @general	15
@worse @here @lightly	6
@worse @here @us	-9
@worse @here @us $	-7
@worse @home $	8
@worse @lightly @general	9
@worse @loss	21
@worse @loss @us	13
@worse @loss @us $	14
@worse @shifts	-8
@worse @spread	-8
@worse @spread @general	-5
@worse @they	16
@worse @they @dead	6
@worse @they about	5
@worse @they about @general	5
@worse @union	7
@worse @us	-11
@worse @us $	-7
@worse @us @body	14
@worse @us @body @lightly	10
@worse @us @general	-9
@worse @us @general week	-7
@worse @us @here	25
@worse @us @here @general	11
@worse @us @here work	9
@worse @us @property	12
@worse @us @shifts	-9
@worse @us @spread	-13
@worse @us @spread @loss	-13
@worse @us @things	-7
@worse @us @things $	-5
@worse @us @us $	-7
@worse @us @worse	-7
@worse @us about	-7
@worse @us no	-27
@worse @us own	9
@worse @us since	-7
@worse @who	10
@worse @worse	27
@worse @worse @us	-19
@worse @worse @us $	7
@worse _ $	11
@worse _ @act	-12
@worse _ @asks	6
@worse _ @body	30
@worse _ @campaign	6
@worse _ @daily	22
@worse _ @do_to	-10
@worse _ @done	-12
@worse _ @hazard	-5
@worse _ @here	47
@worse _ @life	-14
@worse _ @lightly	-10
@worse _ @loss	8
@worse _ @office	7
@worse _ @property	18
@worse _ @schedule	-5
@worse _ @shifts	16
@worse _ @slur	7
@worse _ @spread	-17
@worse _ @things	-9
@worse _ @union	13
@worse _ @us	-40
@worse _ @worse	8
@worse _ _ $	21
@worse _ _ .	-30
@worse _ _ @act	16
@worse _ _ @asks	-9
@worse _ _ @body	-13
@worse _ _ @do_to	-7
@worse _ _ @done	15
@worse _ _ @general	-17
@worse _ _ @gripe	-8
@worse _ _ @home	-9
@worse _ _ @lightly	11
@worse _ _ @loss	-7
@worse _ _ @shifts	-15
@worse _ _ @things	17
@worse _ _ @us	-10
@worse _ _ @who	5
@worse _ _ @worse	15
@worse _ _ about	10
@worse _ _ because	-6
@worse _ _ building	8
@worse _ _ but	-5
@worse _ _ cant	9
@worse _ _ for	12
@worse _ _ hall	6
@worse _ _ its	8
@worse _ _ no	23
@worse _ _ not	7
@worse _ _ now	5
@worse _ _ of	-9
@worse _ _ right	8
@worse _ _ since	6
@worse _ _ sleep	6
@worse _ _ soon	-11
@worse _ _ today	-7
@worse _ _ w	25
@worse _ _ week	-7
@worse _ _ work	9
@worse _ about	-5
@worse _ alive	16
@worse _ anymore	8
@worse _ diner	-7
@worse _ friday	9
@worse _ heat	6
@worse _ its	-7
@worse _ like	-9
@worse _ orchard	7
@worse _ own	9
@worse _ paper	-9
@worse _ punishment	9
@worse _ put	7
@worse _ since	-7
@worse _ then	-6
@worse _ thursday	-7
@worse _ time	20
@worse _ tonight	11
@worse _ was	20
@worse _ what	7
@worse _ when	-6
@worse after	-8
@worse as	8
@worse as punishment	9
@worse as punishment $	9
@worse be	-6
@worse be @here	6
@worse be @lightly	-7
@worse be alive	16
@worse bring	8
@worse buy	-7
@worse choose	-6
@worse cover	-9
@worse die	13
@worse die $	13
@worse drop	8
@worse end	9
@worse fix	-9
@worse fix @general	-9
@worse for	-15
@worse for @us	-21
@worse go	15
@worse go @here	7
@worse go @worse	7
@worse if	6
@worse if @general	7
@worse innings	-5
@worse innings $	-5
@worse join	-6
@worse join $	-6
@worse just	-6
@worse last	-7
@worse light	-8
@worse light @lightly	-8
@worse live	29
@worse live $	19
@worse live anymore	9
@worse live anymore $	9
@worse of	-8
@worse receiving	6
@worse since	11
@worse since @general	11
@worse sleep	6
@worse stop	-18
@worse talk @worse @general	6
@worse text	-11
@worse text @general	-8
@worse trade	6
@worse usf	-6
@worse w @general	-9
@worse with	-9
@worse-work	16
@worse-work @not-really-hit	18
@worse-work @us	23
@worse-work _ @general	-9
@worse-work _ @hours	-5
@worse-work _ @not-really-hit	-6
@worse-work _ _ @general	10
@worse-work _ _ @not-really-hit	-7
@worse-work _ _ y	-6
@worse-work _ que	9
@worse-work no	-15
@worse-work por	6
@worse-work y	-8
@wreck @not-really-hit	7
@wreck @not-really-hit @belongings	9
@wreck @somebody	-16
@wreck @somebody @machine	-16
@wreck _ @belongings	9
@wreck _ @machine	-19
@wreck _ _ $	-5
@wreck _ _ en	-11
@write-up	11
@write-up $	9
@write-up _ $	-8
@write-up _ _ que	6
@year	-15
@year @lightly	-6
^ 2	14
^ 3	8
^ 4	8
^ 5	-11
^ @act	-7
^ @agents	12
^ @asks	-32
^ @asks @done	-10
^ @asks @done @us	-10
^ @asks @general	6
^ @asks @general @act	23
^ @asks @general @they	-6
^ @asks @general have	-6
^ @asks @general legal	18
^ @asks @general true	-7
^ @asks @they	-26
^ @asks @they @do_to	-9
^ @asks @they @done	-9
^ @asks @us	8
^ @asks @us @do_to	27
^ @asks @us @they	-11
^ @bad	35
^ @bad $	51
^ @bad @general	-11
^ @body	11
^ @body @worse	-8
^ @call	-5
^ @called	21
^ @called @general	9
^ @called @not-really-hit	11
^ @campaign	12
^ @coming	28
^ @coming @agents	7
^ @coming @not-really-hit	9
^ @coming @not-really-hit @bad	12
^ @coming @somebody	-10
^ @coming @union	-10
^ @coming fuga	5
^ @coming fuga @not-really-hit	5
^ @coming humo	7
^ @daily	-11
^ @dead	-37
^ @dead @do_to	-9
^ @dead @do_to @us	-5
^ @dead @lightly	-7
^ @dead @lightly @worse	-6
^ @denied	-6
^ @did	11
^ @did @general	-11
^ @did @us	11
^ @did pictures	6
^ @do_to	-59
^ @do_to @general	-9
^ @do_to @us	-17
^ @done	57
^ @done @general	-24
^ @done @here	9
^ @done @lightly	-15
^ @done @us	23
^ @done @us @body	19
^ @done @us @do_to	-8
^ @done @us @things	-15
^ @done @us @worse	20
^ @done @us of	8
^ @done @worse	6
^ @done for	11
^ @done out	16
^ @done out $	17
^ @fired	26
^ @fired @general	7
^ @fired @general @not-really-hit	-9
^ @fired @general @somebody	7
^ @fired @general @us	10
^ @fired @general mi	-7
^ @fired @not-really-hit	-7
^ @fired @not-really-hit @machine	8
^ @fired mi	28
^ @gave	13
^ @general	22
^ @general @act	-5
^ @general @act @worse	-8
^ @general @act out	15
^ @general @asks	-13
^ @general @asks @general	8
^ @general @asks @here	-6
^ @general @broke_down	7
^ @general @broke_down @worse	9
^ @general @call	14
^ @general @call @worse	14
^ @general @daily @us	14
^ @general @dead @done	-6
^ @general @dead @lightly	13
^ @general @dead be	15
^ @general @dead live	-7
^ @general @did @general	10
^ @general @did @us	-5
^ @general @do_to	8
^ @general @do_to @general	-7
^ @general @do_to @us	6
^ @general @done	-20
^ @general @done @general	6
^ @general @done @lightly	-9
^ @general @done out	-5
^ @general @hazard	-6
^ @general @hazard @said	-6
^ @general @here	23
^ @general @here @done	41
^ @general @here @general	14
^ @general @here @us	-33
^ @general @here @worse	-10
^ @general @here no	8
^ @general @lightly	13
^ @general @lightly @loss	8
^ @general @lightly @worse	13
^ @general @loss	9
^ @general @loss @us	22
^ @general @machine @broke_down	9
^ @general @machine @general	-6
^ @general @machine @here	9
^ @general @police	11
^ @general @police @here	11
^ @general @said	-5
^ @general @spread	16
^ @general @spread @worse	18
^ @general @they	24
^ @general @they @did	10
^ @general @they @done	-5
^ @general @they @here	8
^ @general @to-me	-10
^ @general @union	-8
^ @general @us	20
^ @general @us @done	7
^ @general @was	-5
^ @general already	-5
^ @general been	9
^ @general been @done	11
^ @general cant	19
^ @general cant @asks	9
^ @general cant breathe	21
^ @general clocked out	-11
^ @general have	12
^ @general mi	-20
^ @general mi @us	-10
^ @general mi tambien	-7
^ @general need @worse	6
^ @general no	9
^ @general no quiero	12
^ @general no tengo	-21
^ @general quien	-7
^ @general se	-9
^ @general se @to-me	-10
^ @general was	44
^ @general was @done	7
^ @general was @general	35
^ @general was @here	15
^ @general was just	8
^ @general whole	-5
^ @general wish	-8
^ @good	-8
^ @gripe	-9
^ @gripe @here	-6
^ @hazard	59
^ @hazard @here	9
^ @hazard @spread	51
^ @hazard @spread $	28
^ @hazard @spread @here	5
^ @here	71
^ @here @did	7
^ @here @do_to	-5
^ @here @done	45
^ @here @done @here	5
^ @here @done @worse	13
^ @here @general	-12
^ @here @general @daily	5
^ @here @general @do_to	8
^ @here @general @paper	6
^ @here @loss	8
^ @here @not-really-fired	6
^ @here @not-really-hit	38
^ @here @not-really-hit @will-do	17
^ @here @somebody	10
^ @here @they allowed	-5
^ @here @us	-10
^ @here @us @general	13
^ @here @us @paper	12
^ @here @us @shifts	-8
^ @here @us @things	-5
^ @here @us @us	-12
^ @here @us old	-8
^ @here @who	8
^ @here @worse	15
^ @here en	-7
^ @here sent	17
^ @here sent @home	17
^ @hit	41
^ @hit @general	23
^ @hit @general @us	7
^ @hit @general mi	11
^ @hit @not-really-fired	12
^ @hit @not-really-fired @will-do	6
^ @hit @not-really-hit @not-really-hit	-8
^ @hit @not-really-hit @us	11
^ @hit @us	12
^ @home	-7
^ @hurt-verb mi	6
^ @life	-15
^ @life @here	-6
^ @lightly	13
^ @lightly @general	5
^ @lol	-7
^ @loss	60
^ @loss $	54
^ @loss @asks	29
^ @loss @asks @here	23
^ @loss @did	9
^ @loss @did @us	9
^ @loss @done @lightly	7
^ @loss @here	19
^ @loss @here @done	-10
^ @loss @here @general	14
^ @loss @here @here	12
^ @loss @machine	-5
^ @loss cream	-8
^ @machine	26
^ @machine @broke_down	8
^ @machine @done	18
^ @machine @done @general	10
^ @machine @general @harm	8
^ @machine @here	7
^ @machine @here @worse	8
^ @machine @us	-15
^ @migra	10
^ @migra @here	8
^ @mistreated	15
^ @mistreated @general	10
^ @mistreated @general mi	10
^ @not-really-fired	-9
^ @not-really-hit	-16
^ @not-really-hit @blow	-23
^ @not-really-hit @boss	14
^ @not-really-hit @boss @hit	-13
^ @not-really-hit @boss @to-me	31
^ @not-really-hit @boss @us	5
^ @not-really-hit @boss estreno	-7
^ @not-really-hit @boss puede	-6
^ @not-really-hit @daily	-12
^ @not-really-hit @daily @us	-12
^ @not-really-hit @machine	13
^ @not-really-hit @machine @hit	9
^ @not-really-hit @machine @to-me	9
^ @not-really-hit @machine se	-6
^ @not-really-hit @not-really-hit	11
^ @not-really-hit @not-really-hit @boss	15
^ @not-really-hit @schedule	-8
^ @not-really-hit @somebody	14
^ @not-really-hit @somebody del	6
^ @not-really-hit @they	-7
^ @not-really-hit @will-do	26
^ @not-really-hit @will-do @here	8
^ @not-really-hit cuchillos	-13
^ @not-really-hit huesped	8
^ @not-really-hit nuevo	7
^ @not-really-hit tipo	7
^ @number	5
^ @paper	-9
^ @said	31
^ @said que	23
^ @said que @to-me	10
^ @said que sabe	6
^ @said que si	-5
^ @seize	-5
^ @slur	31
^ @somebody	24
^ @somebody trae	19
^ @somebody vez	15
^ @spread	15
^ @they	109
^ @they $	-9
^ @they @asks	21
^ @they @asks @spread	7
^ @they @dead	12
^ @they @dead @done	15
^ @they @did @us	15
^ @they @did @worse	7
^ @they @do_to	28
^ @they @done	19
^ @they @done @us	20
^ @they @done @worse	-17
^ @they @done go	9
^ @they @good	6
^ @they @good @us	6
^ @they @here	41
^ @they @here @general	-9
^ @they @here @us	6
^ @they @here @who	9
^ @they @here im	12
^ @they @lightly	24
^ @they @loss	-6
^ @they @took	13
^ @they @union	-9
^ @they @us @here	8
^ @they actually	-6
^ @they actually @here	-6
^ @they bought	-7
^ @they bought @alone	-7
^ @they found	25
^ @they found out	13
^ @they just	10
^ @they just @here	6
^ @they never	-23
^ @they only	-11
^ @they put	9
^ @they put @lightly	-5
^ @they put @us	10
^ @they sent	-19
^ @they sent @us	-9
^ @things	9
^ @things @here	-10
^ @to-me	24
^ @to-me @fired	-6
^ @to-me @fired @general	7
^ @to-me @fired del	-13
^ @to-me @gave	-14
^ @to-me @gave @somebody	-12
^ @to-me @here	16
^ @to-me @here @called	12
^ @to-me @hit	13
^ @to-me @hit $	15
^ @to-me @hit @general	-7
^ @to-me @mistreated	9
^ @to-me @mistreated $	12
^ @to-me @not-really-hit	-10
^ @to-me @not-really-hit @not-really-hit	-6
^ @to-me @said	24
^ @to-me @said @general	7
^ @to-me @want	-16
^ @to-me dije	-6
^ @to-me traen	16
^ @took	-10
^ @took @general	-6
^ @union	-51
^ @union @asks	-5
^ @union @done	-10
^ @union @done out	-7
^ @union @here	-17
^ @union @not-really-hit	10
^ @union-deed	-7
^ @union-deed @not-really-fired	-5
^ @us	59
^ @us @act	17
^ @us @act out	17
^ @us @asked	12
^ @us @body	8
^ @us @body @asks	14
^ @us @body @done	-7
^ @us @called @general	8
^ @us @called @not-really-fired	8
^ @us @called @not-really-hit	-12
^ @us @daily	-8
^ @us @do_to	17
^ @us @done	-24
^ @us @fired	24
^ @us @fired $	6
^ @us @fired @not-really-hit	-15
^ @us @fired @somebody	6
^ @us @fired hoy	5
^ @us @gave	32
^ @us @gave @not-really-hit	15
^ @us @gave mi	16
^ @us @gave preguntas	6
^ @us @general	-10
^ @us @general @here	-8
^ @us @here @hit	8
^ @us @here @loss	-14
^ @us @hit	25
^ @us @hit $	14
^ @us @hit @not-really-fired	12
^ @us @hit @not-really-hit	-6
^ @us @hit mi	-9
^ @us @hours	11
^ @us @hurt-verb	10
^ @us @hurt-verb $	13
^ @us @hurt-verb @not-really-hit	8
^ @us @life	9
^ @us @lightly	-15
^ @us @lightly @us	-13
^ @us @machine	8
^ @us @machine @general	7
^ @us @mistreated	19
^ @us @mistreated por	6
^ @us @said	16
^ @us @said @not-really-hit	5
^ @us @said cuidate	8
^ @us @seize @not-really-hit	-9
^ @us @spread	-13
^ @us @they	37
^ @us @they @asks	-8
^ @us @they @did	10
^ @us @they @done	8
^ @us @they wants	7
^ @us @things	7
^ @us @things @dead	9
^ @us @things @here	-9
^ @us @things was	16
^ @us @took	7
^ @us @union	-12
^ @us @us	16
^ @us @us @done	6
^ @us @us @here	-20
^ @us @us @loss	-10
^ @us @us @us	7
^ @us @us @worse	28
^ @us @vandal	11
^ @us @vandal @us	11
^ @us @want	21
^ @us @want @not-really-hit	18
^ @us @want hacer	12
^ @us @was	-14
^ @us @wreck	15
^ @us @wreck @not-really-hit	15
^ @us acaban	7
^ @us acaban @not-really-hit	7
^ @us cambiaron	-7
^ @us cambiaron @not-really-fired	-15
^ @us cambiaron @not-really-hit	6
^ @us compre	-6
^ @us dejas	-8
^ @us dejas en	-6
^ @us duele	-5
^ @us equivoque	-7
^ @us hablo	11
^ @us hablo @not-really-hit	6
^ @us molesta	-21
^ @us molesta @not-really-hit	-21
^ @us muero	-7
^ @us next	12
^ @us next @worse	12
^ @us of	-8
^ @us of @us	-5
^ @us pidieron	5
^ @us pueden	-15
^ @us pueden @harm	-9
^ @us quiero morir	10
^ @us quiero unir	-5
^ @us salio	-10
^ @us text	-6
^ @us toco	36
^ @us with	5
^ @us with @general	5
^ @vandal	20
^ @want	15
^ @want que @union	-8
^ @was	25
^ @was @bad	6
^ @was @hurt	15
^ @was @not-really-fired	-6
^ @was en @not-really-hit	5
^ @was pensando	6
^ @was pensando en	6
^ @who	83
^ @who @asks	-5
^ @who @dead	-28
^ @who @dead @lightly	-6
^ @who @dead work	-20
^ @who @did	18
^ @who @did @general	-12
^ @who @did @us	27
^ @who @done	16
^ @who @done @general	10
^ @who @done @worse	5
^ @who @here	28
^ @who @here @general	7
^ @who @here @us	27
^ @who @here yes	-8
^ @who @hit	6
^ @who @loss	-7
^ @who @machine	8
^ @who @sick	22
^ @who @took	13
^ @who @took @us	7
^ @who @us	-7
^ @who not	26
^ @who wants	21
^ @will-do	-9
^ @will-do @not-really-hit	-8
^ @worse-work	-13
^ _ $	-36
^ _ .	-29
^ _ 10	7
^ _ 14	-6
^ _ 15	-6
^ _ 2	-30
^ _ 20	9
^ _ 3	8
^ _ 8	-11
^ _ @act	-5
^ _ @agents	10
^ _ @asked	10
^ _ @blow	-23
^ _ @body	-16
^ _ @boss	20
^ _ @broke_down	19
^ _ @call	-5
^ _ @carry-on	9
^ _ @coming	-10
^ _ @daily	-14
^ _ @dead	-12
^ _ @did	29
^ _ @do_to	21
^ _ @done	45
^ _ @gave	7
^ _ @general	-35
^ _ @gripe	-8
^ _ @harm	7
^ _ @hazard	33
^ _ @here	56
^ _ @hit	27
^ _ @home	-12
^ _ @hurt	16
^ _ @hurt-verb	40
^ _ @life	6
^ _ @lightly	-15
^ _ @machine	21
^ _ @media	-19
^ _ @mistreated	27
^ _ @not-really-hit	5
^ _ @number	16
^ _ @paper	8
^ _ @police	13
^ _ @property	7
^ _ @schedule	-18
^ _ @seize	6
^ _ @sick	40
^ _ @slur	-10
^ _ @somebody	13
^ _ @spread	38
^ _ @they	29
^ _ @things	-14
^ _ @to-me	-26
^ _ @took	23
^ _ @union	-34
^ _ @union-deed	-38
^ _ @us	-18
^ _ @vandal	12
^ _ @want	5
^ _ @was	-24
^ _ @weapon	41
^ _ @will-do	24
^ _ @wreck	9
^ _ _ $	-25
^ _ _ .	16
^ _ _ 2	-6
^ _ _ 20	-6
^ _ _ 3	9
^ _ _ 30	-16
^ _ _ 4	-9
^ _ _ 5	-20
^ _ _ 6	23
^ _ _ 60	-7
^ _ _ @act	15
^ _ _ @asked	-13
^ _ _ @asks	-15
^ _ _ @bad	-22
^ _ _ @body	-22
^ _ _ @boss	13
^ _ _ @broke_down	24
^ _ _ @call	17
^ _ _ @coming	-31
^ _ _ @daily	-29
^ _ _ @dead	15
^ _ _ @denied	6
^ _ _ @did	17
^ _ _ @do_to	-12
^ _ _ @done	84
^ _ _ @fired	29
^ _ _ @general	6
^ _ _ @good	-10
^ _ _ @gripe	-5
^ _ _ @harm	-17
^ _ _ @hazard	6
^ _ _ @here	29
^ _ _ @hit	-32
^ _ _ @home	14
^ _ _ @hurt	8
^ _ _ @hurt-verb	-25
^ _ _ @key	9
^ _ _ @loss	-25
^ _ _ @machine	-22
^ _ _ @names	7
^ _ _ @not-really-hit	-12
^ _ _ @office	12
^ _ _ @paper	17
^ _ _ @property	21
^ _ _ @schedule	-8
^ _ _ @seize	17
^ _ _ @shifts	13
^ _ _ @shouted	7
^ _ _ @sick	28
^ _ _ @slur	-7
^ _ _ @somebody	9
^ _ _ @spread	17
^ _ _ @system	12
^ _ _ @taken	9
^ _ _ @they	10
^ _ _ @things	5
^ _ _ @throw	12
^ _ _ @to-me	35
^ _ _ @took	15
^ _ _ @union	-8
^ _ _ @union-deed	10
^ _ _ @us	-11
^ _ _ @want	23
^ _ _ @weapon	-14
^ _ _ @who	-15
^ _ _ @will-do	15
^ _ _ @worse	38
^ _ _ @worse-work	-9
^ _ _ @wreck	-16
^ _ _ about	-24
^ _ _ accidente	27
^ _ _ ahi	-7
^ _ _ alguien	14
^ _ _ allowed	-6
^ _ _ am	-6
^ _ _ ambulancia	-14
^ _ _ an	31
^ _ _ another	-8
^ _ _ anymore	-15
^ _ _ app	-6
^ _ _ are	12
^ _ _ arm	8
^ _ _ around	-5
^ _ _ asked	-11
^ _ _ asking	11
^ _ _ at	-7
^ _ _ ate	-5
^ _ _ bad	15
^ _ _ badge	-8
^ _ _ be	6
^ _ _ been	-7
^ _ _ boss	-8
^ _ _ botaron	20
^ _ _ botas	-5
^ _ _ breathe	21
^ _ _ buen	-15
^ _ _ but	-20
^ _ _ by	6
^ _ _ caigo	-15
^ _ _ call	16
^ _ _ called	-33
^ _ _ calor	26
^ _ _ came	6
^ _ _ cameras	7
^ _ _ cant	-10
^ _ _ car	21
^ _ _ cause	-7
^ _ _ cerrar	-6
^ _ _ check	19
^ _ _ collect	-6
^ _ _ company	7
^ _ _ con	17
^ _ _ contestar	-10
^ _ _ corren	7
^ _ _ cousin	-8
^ _ _ crew	13
^ _ _ cuando	-8
^ _ _ cuidate	8
^ _ _ cut	-9
^ _ _ dan	5
^ _ _ dar	-19
^ _ _ days	14
^ _ _ de	6
^ _ _ dejan	20
^ _ _ dejo	-22
^ _ _ del	-28
^ _ _ descansar	-20
^ _ _ despido	-5
^ _ _ dice	-6
^ _ _ dieron	6
^ _ _ doble	-15
^ _ _ doing	-6
^ _ _ dona	5
^ _ _ dont	20
^ _ _ el	-28
^ _ _ email	11
^ _ _ emergencia	8
^ _ _ en	10
^ _ _ encuentro	13
^ _ _ ending	13
^ _ _ entre	8
^ _ _ entro	-8
^ _ _ esta	7
^ _ _ estan	-6
^ _ _ estreno	-7
^ _ _ ever	-8
^ _ _ every	6
^ _ _ everybody	-6
^ _ _ everywhere	9
^ _ _ ex	6
^ _ _ favor	12
^ _ _ feel	8
^ _ _ fight	26
^ _ _ finally	15
^ _ _ fire	22
^ _ _ fired	15
^ _ _ firmas	-20
^ _ _ firme	-7
^ _ _ flat	-5
^ _ _ followed	12
^ _ _ for	-19
^ _ _ fotos	12
^ _ _ free	-7
^ _ _ from	8
^ _ _ fuego	-10
^ _ _ ganas	20
^ _ _ gas	5
^ _ _ gave	5
^ _ _ get	-6
^ _ _ give	-7
^ _ _ goes	-6
^ _ _ going	8
^ _ _ good	-10
^ _ _ got	-10
^ _ _ gun	-11
^ _ _ hablar	16
^ _ _ happen	-8
^ _ _ happy	-6
^ _ _ harassing	9
^ _ _ has	-15
^ _ _ have	-13
^ _ _ hay	-23
^ _ _ he	8
^ _ _ hell	-12
^ _ _ her	-7
^ _ _ here	17
^ _ _ hes	-7
^ _ _ hit	19
^ _ _ hoja	6
^ _ _ home	15
^ _ _ horario	8
^ _ _ hoy	7
^ _ _ hubo	-7
^ _ _ if	-11
^ _ _ ill	7
^ _ _ im	6
^ _ _ in	7
^ _ _ interested	-5
^ _ _ is	-16
^ _ _ it	-12
^ _ _ ive	6
^ _ _ jefe	-10
^ _ _ just	15
^ _ _ kill	8
^ _ _ killed	-6
^ _ _ know	-11
^ _ _ la	-12
^ _ _ las	-6
^ _ _ last	-6
^ _ _ lastimo	-9
^ _ _ le	17
^ _ _ legal	18
^ _ _ les	29
^ _ _ let	10
^ _ _ like	-10
^ _ _ lista	7
^ _ _ llamar	6
^ _ _ llamo	-5
^ _ _ llego	-14
^ _ _ llevamos	11
^ _ _ lo	-15
^ _ _ los	9
^ _ _ lost	-6
^ _ _ lunch	-9
^ _ _ luz	9
^ _ _ made	7
^ _ _ manager	7
^ _ _ manny	13
^ _ _ many	-7
^ _ _ maria	6
^ _ _ mas	-9
^ _ _ matarme	5
^ _ _ me	7
^ _ _ metiendo	12
^ _ _ mi	28
^ _ _ migra	18
^ _ _ miguel	6
^ _ _ money	11
^ _ _ morir	10
^ _ _ moved	-7
^ _ _ my	25
^ _ _ myself	17
^ _ _ names	23
^ _ _ need	-7
^ _ _ never	-14
^ _ _ nice	-7
^ _ _ no	-9
^ _ _ number	-7
^ _ _ numero	-5
^ _ _ off	-7
^ _ _ old	-9
^ _ _ otro	-10
^ _ _ our	9
^ _ _ out	27
^ _ _ outside	8
^ _ _ papeles	16
^ _ _ part	-7
^ _ _ pasa	-6
^ _ _ pasar	-6
^ _ _ people	-13
^ _ _ phone	-7
^ _ _ pick	-7
^ _ _ piso	-17
^ _ _ please	19
^ _ _ poncho	-16
^ _ _ por	-18
^ _ _ precios	-12
^ _ _ preguntando	10
^ _ _ preguntas	5
^ _ _ pregunto	-12
^ _ _ puede	-8
^ _ _ puedo	-13
^ _ _ pull	17
^ _ _ que	-11
^ _ _ queda	-13
^ _ _ quemando	7
^ _ _ quien	-20
^ _ _ quieren	19
^ _ _ quiero	11
^ _ _ quit	-10
^ _ _ ray	14
^ _ _ recursos	8
^ _ _ remove	-6
^ _ _ respirar	12
^ _ _ rh	10
^ _ _ rid	18
^ _ _ right	7
^ _ _ room	6
^ _ _ said	7
^ _ _ salgo	7
^ _ _ saying	6
^ _ _ says	9
^ _ _ se	-8
^ _ _ security	-6
^ _ _ sending	-5
^ _ _ she	-5
^ _ _ shift	14
^ _ _ si	-17
^ _ _ sick	-7
^ _ _ siento	6
^ _ _ sign	23
^ _ _ sin	-6
^ _ _ some	-6
^ _ _ someone	-10
^ _ _ sorry	-10
^ _ _ soy	13
^ _ _ stop	-6
^ _ _ su	-12
^ _ _ supposed	15
^ _ _ table	-5
^ _ _ taking	6
^ _ _ talk	-7
^ _ _ tarde	-8
^ _ _ tarjeta	5
^ _ _ tarjetas	21
^ _ _ temprano	-10
^ _ _ tengo	-37
^ _ _ terminated	18
^ _ _ texted	10
^ _ _ texts	-10
^ _ _ that	-13
^ _ _ the	-12
^ _ _ they	10
^ _ _ thing	-7
^ _ _ this	14
^ _ _ three	-6
^ _ _ threw	5
^ _ _ through	7
^ _ _ tino	7
^ _ _ tio	-7
^ _ _ to	50
^ _ _ toca	-35
^ _ _ told	16
^ _ _ tonight	-6
^ _ _ took	-10
^ _ _ trabaja	6
^ _ _ tres	9
^ _ _ true	-7
^ _ _ tu	-18
^ _ _ understand	-8
^ _ _ unir	-5
^ _ _ up	7
^ _ _ ups	12
^ _ _ us	-39
^ _ _ ustedes	-6
^ _ _ veces	9
^ _ _ venir	12
^ _ _ video	-9
^ _ _ w	5
^ _ _ want	5
^ _ _ wants	7
^ _ _ was	-6
^ _ _ we	7
^ _ _ what	-8
^ _ _ wife	6
^ _ _ with	-9
^ _ _ wont	-7
^ _ _ wore	8
^ _ _ work	-24
^ _ _ workers	-7
^ _ _ would	5
^ _ _ write	7
^ _ _ written	10
^ _ _ wrong	-6
^ _ _ yes	-11
^ _ _ yo	8
^ _ _ you	-21
^ _ _ your	-13
^ _ a	64
^ _ abogado	7
^ _ about	48
^ _ acaban	7
^ _ actually	-6
^ _ acusan	12
^ _ agarro	5
^ _ agency	9
^ _ agentes	11
^ _ ago	-10
^ _ alarm	-19
^ _ alguien	-12
^ _ all	-12
^ _ already	-6
^ _ am	-6
^ _ ambulancia	12
^ _ amenazaron	5
^ _ amenazo	6
^ _ an	10
^ _ and	-18
^ _ anos	-16
^ _ app	-13
^ _ are	9
^ _ arrested	13
^ _ asked	-15
^ _ at	-11
^ _ atoro	-5
^ _ aunt	-6
^ _ aviso	-26
^ _ back	-10
^ _ bad	-7
^ _ bajo	-8
^ _ be	-6
^ _ been	22
^ _ being	29
^ _ bleeding	18
^ _ blocked	-7
^ _ blood	7
^ _ boss	-6
^ _ botao	6
^ _ botaron	5
^ _ bought	-7
^ _ bout	10
^ _ broke	13
^ _ burned	15
^ _ bus	10
^ _ call	-8
^ _ called	-8
^ _ cambiaron	-8
^ _ came	11
^ _ can	-7
^ _ cancelled	-13
^ _ cant	13
^ _ capataz	31
^ _ car	6
^ _ cayeron	11
^ _ changed	6
^ _ check	-12
^ _ chef	8
^ _ cinco	9
^ _ collapsed	13
^ _ companero	8
^ _ compre	-6
^ _ con	10
^ _ consultor	7
^ _ cop	11
^ _ corrieron	7
^ _ corrio	22
^ _ cortaron	5
^ _ corte	13
^ _ corto	-23
^ _ cousin	-10
^ _ coworker	24
^ _ cream	-8
^ _ cuando	-7
^ _ cuchillos	-13
^ _ cunado	-8
^ _ cut	-10
^ _ da	-16
^ _ dale	6
^ _ dan	17
^ _ daughter	-6
^ _ dejaron	-10
^ _ dejas	-8
^ _ dejo	-33
^ _ del	-6
^ _ derechos	-10
^ _ derrumbo	5
^ _ descansaron	6
^ _ despidieron	9
^ _ did	-8
^ _ dieron	-6
^ _ dije	-6
^ _ dijo	43
^ _ do	-9
^ _ doctor	-12
^ _ doesnt	-19
^ _ dog	11
^ _ dona	5
^ _ done	-9
^ _ dont	-17
^ _ down	-10
^ _ duele	-5
^ _ echo	-13
^ _ en	-31
^ _ entregue	9
^ _ equivoque	-7
^ _ es	-12
^ _ escupio	7
^ _ estan	27
^ _ fainted	6
^ _ feet	-5
^ _ fell	14
^ _ finally	-5
^ _ fired	7
^ _ found	21
^ _ four	8
^ _ fue	-20
^ _ fuego	13
^ _ fuga	5
^ _ gas	22
^ _ gave	6
^ _ gerente	-13
^ _ get	-5
^ _ girl	8
^ _ go	-7
^ _ going	-11
^ _ golpe	-23
^ _ got	-12
^ _ grabbed	13
^ _ grua	8
^ _ guard	-7
^ _ guy	24
^ _ guys	20
^ _ hablar	-30
^ _ hablo	14
^ _ hace	11
^ _ hacen	-6
^ _ had	17
^ _ happening	8
^ _ has	-7
^ _ have	8
^ _ hay	-7
^ _ he	-9
^ _ hell	7
^ _ help	18
^ _ hermana	6
^ _ hermano	8
^ _ hijo	-5
^ _ hired	8
^ _ hit	-21
^ _ hizo	7
^ _ home	-5
^ _ horas	7
^ _ huesped	8
^ _ humo	7
^ _ i	-19
^ _ if	-23
^ _ ill	-6
^ _ im	-22
^ _ in	43
^ _ interrogated	6
^ _ is	30
^ _ it	-7
^ _ jefe	12
^ _ jumped	-9
^ _ just	9
^ _ keep	21
^ _ keeps	18
^ _ keyed	8
^ _ kid	6
^ _ knows	9
^ _ la	-10
^ _ lady	-8
^ _ laid	24
^ _ landlord	-13
^ _ las	15
^ _ lastime	8
^ _ le	-16
^ _ lead	-6
^ _ leak	18
^ _ leave	-21
^ _ left	-8
^ _ les	-14
^ _ let	7
^ _ levantaron	10
^ _ line	15
^ _ llamar	-8
^ _ llamaron	-10
^ _ llego	-7
^ _ llevaron	12
^ _ llevo	-15
^ _ locked	24
^ _ locker	8
^ _ lost	17
^ _ ma	-14
^ _ made	-6
^ _ mama	-6
^ _ man	-13
^ _ manager	-6
^ _ mas	-7
^ _ me	16
^ _ meeting	-11
^ _ mi	-6
^ _ migra	21
^ _ mis	9
^ _ molesta	-21
^ _ mom	-6
^ _ moved	-32
^ _ mucho	-13
^ _ muero	-7
^ _ muerto	-15
^ _ my	-25
^ _ myself	-7
^ _ n	-6
^ _ nephew	5
^ _ never	-28
^ _ news	-17
^ _ next	10
^ _ no	-25
^ _ nobody	-12
^ _ not	-6
^ _ nuestras	23
^ _ number	-5
^ _ of	-31
^ _ offered	6
^ _ one	-7
^ _ only	-14
^ _ open	10
^ _ over	-10
^ _ pain	26
^ _ para	24
^ _ paro	-6
^ _ paso	-8
^ _ passed	30
^ _ password	-5
^ _ patrol	7
^ _ pego	11
^ _ people	7
^ _ phone	-7
^ _ picked	7
^ _ pictures	5
^ _ pidieron	5
^ _ please	-10
^ _ poncharon	8
^ _ pregunte	-13
^ _ pregunto	10
^ _ prendio	6
^ _ puede	-5
^ _ pueden	-18
^ _ puedo	22
^ _ pues	-7
^ _ pulled	16
^ _ pushed	5
^ _ pushing	-6
^ _ put	29
^ _ que	-15
^ _ quebraron	5
^ _ quedaron	6
^ _ quede	-13
^ _ quien	-12
^ _ quiero	8
^ _ quit	-13
^ _ read	-6
^ _ real	15
^ _ removed	-26
^ _ resident	8
^ _ reunion	-6
^ _ revisaron	17
^ _ rubs	7
^ _ rush	-7
^ _ sabe	-7
^ _ sacaron	-29
^ _ said	-9
^ _ salgo	-6
^ _ sali	5
^ _ saliendo	-19
^ _ salio	-10
^ _ say	-16
^ _ says	-10
^ _ scared	10
^ _ screen	-5
^ _ se	-37
^ _ second	14
^ _ see	-7
^ _ seriously	-7
^ _ shift	5
^ _ shooter	41
^ _ shot	-10
^ _ should	-7
^ _ signed	-8
^ _ significa	-5
^ _ sigue	-6
^ _ siguio	-33
^ _ sister	-7
^ _ sitting	-20
^ _ someone	24
^ _ son	-7
^ _ soy	6
^ _ spit	12
^ _ splashed	5
^ _ sprayed	6
^ _ started	-9
^ _ still	-11
^ _ stop	-9
^ _ stuck	7
^ _ su	-20
^ _ subieron	-7
^ _ supervisor	35
^ _ suspended	13
^ _ suspendido	6
^ _ suspension	-18
^ _ switched	-6
^ _ talked	-6
^ _ tarde	-14
^ _ tardes	10
^ _ te	-9
^ _ telefono	-6
^ _ terminaron	-15
^ _ text	-10
^ _ texted	-7
^ _ that	-6
^ _ the	-85
^ _ then	-7
^ _ there	-7
^ _ they	-22
^ _ threatening	19
^ _ through	13
^ _ tia	-5
^ _ ticket	9
^ _ tip	12
^ _ tipo	7
^ _ toca	-12
^ _ toco	35
^ _ toda	16
^ _ told	27
^ _ toman	11
^ _ took	14
^ _ trae	19
^ _ traen	16
^ _ tres	12
^ _ tried	14
^ _ truck	26
^ _ un	13
^ _ una	17
^ _ uncle	-11
^ _ us	10
^ _ van	6
^ _ vez	14
^ _ viene	15
^ _ walked	-6
^ _ want	32
^ _ wants	19
^ _ warning	24
^ _ was	55
^ _ water	6
^ _ we	-6
^ _ went	8
^ _ white	7
^ _ who	14
^ _ will	-5
^ _ wish	-8
^ _ wont	27
^ _ would	18
^ _ write	16
^ _ wrote	28
^ _ y	-12
^ _ ya	15
^ _ you	-20
^ _ your	-17
^ a	18
^ a driver	7
^ a guy	11
^ a mi	-20
^ a quien	-7
^ a resident	8
^ accused	8
^ accused me	8
^ active	41
^ active @weapon	41
^ active shooter	41
^ agarraron	7
^ agarraron a	5
^ agents	9
^ ahi	-14
^ ahi @to-me	-13
^ ahi le	-13
^ alguien	5
^ alguien trae	19
^ all	11
^ alla	-14
^ alto	-21
^ amenazan	9
^ amenazan con	9
^ ammonia	14
^ ammonia leak	14
^ anda	12
^ ando	6
^ any	-7
^ anybody	-6
^ anyone	-9
^ anyway	-7
^ are	-10
^ arrestaron	8
^ arrestaron a	8
^ at	-15
^ at my	-10
^ auxilio	17
^ ayer	-10
^ ayuda	-44
^ ayudenme	10
^ back	-13
^ back off	-7
^ badge	19
^ bala	-41
^ battery	12
^ be	-6
^ been	27
^ been @here	5
^ blood	7
^ border	7
^ border patrol	7
^ boss	9
^ boss bought	-6
^ boss is	-10
^ boss says	8
^ break	-6
^ bring	-5
^ buenas	15
^ buenas soy	6
^ buenas tardes	10
^ busy	-5
^ call	-10
^ call me	-6
^ cambiaron	12
^ can	-12
^ can a	-5
^ can i	-6
^ can my	-7
^ can someone	25
^ can they	-7
^ can you	-5
^ cant	7
^ cant @asks	5
^ cant @asks @general	5
^ cant do	5
^ cant open	10
^ cerraron	9
^ cerraron @not-really-hit	9
^ chemical	17
^ come	-8
^ como	-6
^ con	-11
^ cops	12
^ cops are	11
^ corrieron	17
^ corrieron a	19
^ could	-9
^ count	-6
^ count @us	-5
^ count me	-5
^ crane	10
^ crane dropped	10
^ cut me	-6
^ dad	-8
^ de	-27
^ de golpe	-23
^ deja	-7
^ deje	-22
^ deleted	-5
^ despidieron	10
^ detuvieron	6
^ detuvieron a	6
^ diache	17
^ dice	6
^ dice que	8
^ dijo	15
^ dijo que	15
^ dispararon	-12
^ dispararon @not-really-hit	-12
^ dispararon @not-really-hit precios	-12
^ dispararon los	-12
^ do i	20
^ do they	-7
^ does	-12
^ dog	-6
^ dont	-34
^ dont want	-6
^ dos	10
^ dude	-5
^ dunno	-7
^ el	17
^ el capataz	33
^ el chef	-5
^ el consultor	7
^ el doctor	-12
^ el gerente	-13
^ el nuevo	7
^ el supervisor	7
^ emergency	41
^ en	-17
^ en @not-really-hit @system	7
^ en mi	-9
^ en mi @somebody	-8
^ es	9
^ ese	-22
^ esta	8
^ estoy	14
^ estoy en	6
^ estoy muerto	-15
^ estoy suspendido	6
^ even	-6
^ faltan	-5
^ finally	-12
^ fire	5
^ fire in	7
^ fired	31
^ foreman	8
^ found	19
^ found @general	23
^ found a	25
^ fueron	5
^ fui	-8
^ go	-9
^ good	-7
^ got	24
^ got my	-21
^ got sent	17
^ got stuck	7
^ got the	-8
^ guess	15
^ guess @union	15
^ guess who	15
^ guest	18
^ guy	21
^ guy with	5
^ habia	12
^ habia @somebody	17
^ habia una	17
^ hace	11
^ hace mucho	24
^ hang	9
^ hasta @not-really-hit @us	14
^ hasta el	-14
^ hasta las	14
^ hay	33
^ hay agentes	7
^ hay fuga	5
^ hay humo	7
^ hay una	11
^ he	84
^ he got	7
^ he grabbed	9
^ he keeps	11
^ he made	-13
^ he offered	6
^ he pulled	12
^ he said	-7
^ he says	5
^ he told	15
^ he wants	21
^ he wrote	9
^ help	29
^ help @us	18
^ help @us please	29
^ help @us understand	-6
^ help me	18
^ hes	5
^ hey	-10
^ hey @they	-11
^ hey its	5
^ hey its @us	6
^ hit	-11
^ hit me	-7
^ honestly	12
^ honestly @general	12
^ honestly @general just	13
^ honestly i	12
^ hospital	-9
^ how	-21
^ how @asks	-10
^ how @asks @general	-8
^ how do	-8
^ hoy @to-me	-6
^ hoy @us	22
^ hoy me	23
^ hr	21
^ hr called	6
^ hr lady	-7
^ hr sent	-9
^ hubo	17
^ hubo un	12
^ huele	11
^ hurt	8
^ hurt my	10
^ i	34
^ i am	-5
^ i asked	-9
^ i been	9
^ i called	-8
^ i cant	15
^ i cut	10
^ i dont	-5
^ i fell	9
^ i got	39
^ i had	7
^ i have	12
^ i keep	16
^ i know	-7
^ i lost	12
^ i passed	15
^ i quit	-5
^ i said	7
^ i saw	-6
^ i signed	-8
^ i told	-14
^ i took	10
^ i want	16
^ i was	15
^ i went	19
^ i wish	-8
^ i wrote	14
^ ice	10
^ ice cream	-8
^ ice is	21
^ ice machine	-5
^ idk	10
^ if	-19
^ if @general	-6
^ if @they	-11
^ if @they ever	-7
^ if they	-11
^ im	25
^ im @done	8
^ im @done @lightly	-7
^ im @general	22
^ im @general @done	29
^ im @here @general	15
^ im @sick	12
^ im @sick @lightly	12
^ im @spread	-9
^ im @worse @general	8
^ im being	29
^ im fired	-7
^ im in	11
^ im off	5
^ im out	6
^ im scared	10
^ immigration	33
^ immigration is	21
^ in	-14
^ in the	-5
^ is	8
^ is it	27
^ it	-13
^ its	-14
^ its not	-6
^ its not @general	-6
^ jumped	-10
^ just	-11
^ just @here @done	12
^ just @here @worse	-6
^ just @lightly	-6
^ just @us	11
^ just so	-6
^ kallis	-5
^ keep	-9
^ kids	-17
^ kids are	-8
^ la	-8
^ la app	-8
^ la de	15
^ la grua	8
^ la migra	18
^ lady	10
^ laid	11
^ laid off	11
^ las	-6
^ le	23
^ le dije	-6
^ le dijo	34
^ leave	-19
^ leave @general	-12
^ leave @us	-5
^ leave it	-7
^ left	-10
^ left @us	-7
^ left my	-7
^ lei	-9
^ lei que	-7
^ les	-7
^ les dijeron	-6
^ let	-30
^ let me	-29
^ lets	-5
^ line	-11
^ llamaron	9
^ llego	15
^ llego la	15
^ lo	-13
^ lo de	-10
^ locked	21
^ lol	-5
^ lord	7
^ los	-23
^ los cuchillos	-13
^ ma	-8
^ man	-11
^ manager	17
^ manager asked	-8
^ manager is	6
^ manager just	8
^ manana	-7
^ manana @us	-18
^ manana me	-18
^ me	51
^ me acaban	7
^ me acusan	12
^ me amenazo	6
^ me and	-13
^ me cambiaron	-7
^ me cayo	-15
^ me compre	-6
^ me corrio	22
^ me cortaron	5
^ me corte	13
^ me corto	-18
^ me da	-12
^ me dejas	-8
^ me despidieron	8
^ me dieron	9
^ me dijo	12
^ me duele	-5
^ me echaron	-12
^ me echo	-12
^ me equivoque	-7
^ me escupio	7
^ me estan	12
^ me hablo	11
^ me hizo	8
^ me lastime	8
^ me levantaron	10
^ me llamaron	-10
^ me llamo	-11
^ me llego	-6
^ me llevo	-14
^ me mandaron	9
^ me molesta	-21
^ me muero	-7
^ me pego	11
^ me pidieron	5
^ me poncharon	8
^ me pregunto	12
^ me pueden	-15
^ me quede	-13
^ me quieren	13
^ me revisaron	17
^ me salio	-10
^ me sigue	-6
^ me siguio	-33
^ me suspendieron	6
^ me toca	-7
^ me toco	36
^ me van	7
^ meet	-5
^ mejor	16
^ mi	-36
^ mi @boss	6
^ mi @boss @us	8
^ mi @daily @here	-6
^ mi @somebody	-21
^ mi @somebody @not-really-hit	-15
^ mi @somebody @to-me	-6
^ mi @somebody es	-7
^ mi @somebody trabaja	7
^ mi @things	-7
^ mi cunado	-8
^ mi hermana	7
^ mi hermano	8
^ mi hijo	-6
^ mi jefa	-7
^ mi jefe	12
^ mi mama	-6
^ mis	-12
^ mom	-9
^ moved	19
^ moved me	19
^ mr	10
^ my	-5
^ my back	-7
^ my boss	14
^ my check	-9
^ my cousin	-9
^ my coworker	21
^ my daughter	-6
^ my dog	11
^ my feet	-5
^ my husband	-6
^ my kids	5
^ my locker	18
^ my manager	-5
^ my mom	-6
^ my nephew	6
^ my phone	-6
^ my sister	-7
^ my son	-5
^ my supervisor	24
^ my uncle	-11
^ nadie	-40
^ nah	-10
^ necesito	12
^ new	-8
^ ni	-5
^ nice	-7
^ no	-30
^ no @fired	-7
^ no @fired @general	-7
^ no @shifts	6
^ no @shifts @general	6
^ no @to-me	23
^ no @us	-11
^ no @us @asks	13
^ no @us @denied	7
^ no @us @here	-15
^ no @us @want	18
^ no @us dejan	13
^ no corrieron	-7
^ no le	15
^ no me	-10
^ no nos	9
^ no puedo	24
^ no puedo @union-deed	12
^ no rush	-7
^ no water	6
^ nobody	9
^ nobody @asks	25
^ nobody @here	-13
^ nobody @here @done	-13
^ nobody got	-13
^ nope	-11
^ nos	21
^ nos corrieron	8
^ nos dieron	-18
^ nos echaron	13
^ nos estan	18
^ nos quieren	-13
^ nos quitaron	-7
^ nos traen	16
^ not	-7
^ not @spread	13
^ nunca	-5
^ ocupo	6
^ oh	-8
^ ok @lightly	7
^ ok @lightly @general	7
^ ok so	7
^ on	-5
^ orale	-6
^ orale pues	-5
^ otra	18
^ otra vez	19
^ our	-7
^ our lead	-6
^ out	-11
^ out of	-7
^ owner	8
^ para	-39
^ para @not-really-hit	-28
^ para la	-27
^ perdon	-24
^ perdon por	-7
^ phone	-6
^ pienso	5
^ pienso en	5
^ pienso en @harm	5
^ please	6
^ please @do_to	-6
^ please help	20
^ police	61
^ por	-32
^ probably @spread	-5
^ probably going	-5
^ puchica	7
^ puede	-9
^ puede mi	-9
^ puede mi @boss	-9
^ pueden	-12
^ pueden llamar	-8
^ pueden llamar @general	-8
^ puedo	-6
^ pues	5
^ pues @general	7
^ pues ya	7
^ pulled	-7
^ pusieron	7
^ put	-22
^ put @us	-15
^ put @us @worse	-7
^ put me	-11
^ que	-37
^ que @carry-on	11
^ que @general	10
^ que @general no	10
^ que @here	-5
^ que @said	-6
^ que @to-me	-7
^ que @us	19
^ que derechos	-10
^ que entregue	11
^ que hacen	-6
^ que me	19
^ que si	12
^ que significa	-5
^ que ya	10
^ quede	7
^ question	-9
^ quien	-10
^ quieren	16
^ quiero que	-6
^ quiero que @us	-6
^ quit	-8
^ quiten	-11
^ quiten a	-10
^ remind	-6
^ remind @us	-6
^ remind me	-6
^ roof	7
^ saca	-5
^ sacaron a	7
^ saco	34
^ sad	-15
^ sad @media	-15
^ said	12
^ saw	-6
^ say	-6
^ says	8
^ schedule	6
^ school	-6
^ se	42
^ se @bad	10
^ se @here	11
^ se @here quemando	7
^ se @hit	-12
^ se @hit @not-really-hit	-12
^ se @hurt-verb	20
^ se @hurt-verb @not-really-hit	7
^ se @hurt-verb @somebody	6
^ se @hurt-verb @us	6
^ se @seize	10
^ se @seize @general	9
^ se @to-me	12
^ se @us	-20
^ se @us @wreck	-16
^ se @was	8
^ se atoro	-5
^ se cayo	10
^ se corto	-5
^ se derrumbo	5
^ se derrumbo @not-really-hit	5
^ se esta	7
^ se llevaron	10
^ se me	-20
^ se paro	-7
^ se prendio	6
^ se prendio @not-really-hit	6
^ sent	12
^ sent @us	13
^ sent @us @home	19
^ sent me	18
^ sent my	-6
^ she	-18
^ she asked	8
^ she dont	-6
^ she said	-12
^ she told	12
^ sheriff	12
^ shes	13
^ shes not	26
^ shes pushing	-6
^ short	8
^ shots	17
^ si	-16
^ si @somebody	-11
^ si @somebody se	-10
^ si alguien	-10
^ sigue	-8
^ since	8
^ since @general	8
^ since @general @act	8
^ since i	8
^ smoke	13
^ so	37
^ sola	-13
^ some	-6
^ some of	-7
^ somebody	14
^ somebody hit	-17
^ somebody passed	10
^ someone	27
^ someone died	6
^ sorry	-25
^ sorry got	-8
^ soy	-5
^ speak	-5
^ stop	-14
^ stopped	15
^ supervisor	10
^ suspended	12
^ take	-5
^ talk	-11
^ talk @worse	-7
^ talk to	-7
^ te	-49
^ te dejo	-21
^ tell	-19
^ tengo que	-7
^ text	-5
^ that	-20
^ thats	-18
^ thats not	-9
^ thats not @us	-8
^ the	27
^ the agency	8
^ the alarm	-6
^ the bus	11
^ the chef	6
^ the machine	6
^ there	27
^ there was	39
^ theres	56
^ theres @general	62
^ theres @general @loss	21
^ theres @general @us	10
^ theres @general fight	27
^ theres a	63
^ they are	15
^ they arrested	10
^ they been	9
^ they changed	6
^ they cut	-11
^ they dont	-7
^ they dropped	-12
^ they fired	9
^ they found	20
^ they hired	8
^ they keep	10
^ they let	16
^ they locked	11
^ they moved	-30
^ they never	-23
^ they only	-11
^ they pulled	8
^ they put	9
^ they removed	-21
^ they said	8
^ they sent	-10
^ they sprayed	6
^ they switched	-6
^ they took	-16
^ they want	24
^ they wont	13
^ they wrote	13
^ theyre	23
^ thinking	66
^ thinking about	56
^ thinking bout	11
^ this is	6
^ tiene	22
^ tienen	12
^ told	45
^ told me	15
^ told us	11
^ took	-23
^ trabajo	-10
^ trae	10
^ turn	-7
^ turn @worse	-7
^ turn @worse @general	-7
^ turn off	-6
^ two	21
^ two guys	20
^ ultimo	-25
^ un	31
^ un companero	6
^ un huesped	8
^ un tipo	7
^ una	-6
^ urge	22
^ urgente	15
^ vamos	-9
^ vi	-21
^ viene	11
^ vinieron	20
^ vino	5
^ voy	-10
^ voy @general	-6
^ voy a	-6
^ voy para	29
^ voy saliendo	-19
^ walking	6
^ wat	-6
^ we got	-12
^ we had	9
^ we lost	8
^ were @here	-6
^ were at	-6
^ what	-55
^ what @asks	-21
^ what @asks @general	-10
^ what @asks happen	-8
^ what @here	-7
^ what are	-7
^ what if	-12
^ what if @us	-10
^ what should	-7
^ what would	-8
^ whats	-8
^ whats @general	-5
^ where	-7
^ who	-50
^ who got	-13
^ whole	18
^ will	-9
^ will they	-6
^ wrong	-9
^ wrong @daily	-6
^ wrote	-6
^ y	-23
^ y si	-13
^ ya	-44
^ ya nos	-6
^ ya se	-9
^ ya viene	16
^ yea	-8
^ yeah	-11
^ years	-10
^ years ago	-10
^ yes	-20
^ yes @general	-14
^ yes i	-14
^ yo	-25
^ you got	9
^ you know	6
^ you need	6
^ your	-18
^ youre	-14
^ yup	-6
a	-7
a 11	-5
a _ $	-12
a _ .	-12
a _ 2	-11
a _ 3	6
a _ 5	-7
a _ 6	-14
a _ 7	-6
a _ _ $	27
a _ _ 8	-14
a _ _ a	8
a _ _ abren	-9
a _ _ and	-6
a _ _ at	26
a _ _ con	6
a _ _ de	14
a _ _ del	16
a _ _ despues	8
a _ _ el	6
a _ _ everybody	-7
a _ _ god	8
a _ _ he	6
a _ _ his	-11
a _ _ hr	13
a _ _ i	-9
a _ _ la	-14
a _ _ lo	-8
a _ _ los	6
a _ _ me	-10
a _ _ my	15
a _ _ never	-11
a _ _ no	8
a _ _ o	-7
a _ _ our	17
a _ _ pero	-7
a _ _ right	-5
a _ _ saliendo	8
a _ _ says	-8
a _ _ se	13
a _ _ sin	-9
a _ _ the	16
a _ _ they	6
a _ _ to	7
a _ _ under	11
a _ _ up	-6
a _ _ us	9
a _ _ y	-31
a _ _ ya	-8
a _ _ yo	-11
a _ about	-12
a _ and	8
a _ anymore	20
a _ calle	8
a _ casa	-12
a _ dos	5
a _ el	6
a _ en	10
a _ familia	7
a _ for	-7
a _ gente	-8
a _ gets	-6
a _ grados	-14
a _ hermano	-6
a _ hija	11
a _ hora	-10
a _ i	-11
a _ in	17
a _ its	6
a _ jacket	10
a _ junta	-14
a _ la	-7
a _ like	7
a _ los	17
a _ maestra	-7
a _ meeting	8
a _ migra	-20
a _ muchacho	12
a _ my	8
a _ nice	-7
a _ one	-5
a _ para	5
a _ place	-5
a _ platica	-13
a _ policia	12
a _ primo	-5
a _ que	13
a _ tambien	-7
a _ that	-7
a _ the	-7
a _ ticket	10
a _ tio	-7
a _ tipo	-14
a _ today	-15
a _ un	12
a _ up	5
a _ who	-9
a _ with	19
a _ y	-6
a _ ya	10
a alguien	-8
a bag $	7
a bat	14
a bat $	14
a better	-5
a bit	-8
a box	5
a call	5
a call $	7
a camera	14
a camera in	14
a car	11
a card	8
a cenar	-5
a company	15
a company jacket	10
a couple	-11
a crib	-7
a dar	-13
a doctor	7
a doctor $	7
a dona	5
a driver	7
a ella	9
a fight	27
a fire	21
a flat	-6
a flat on	-5
a flyer	-7
a flyer $	-6
a good	7
a guard	7
a guy	5
a inmigracion	11
a inmigracion $	11
a job	10
a joke	9
a joke $	9
a knife	18
a knife in	5
a la	-6
a la calle	8
a la casa	-20
a la gente	-6
a la junta	-14
a la maestra	-7
a la migra	-20
a la policia	12
a las	-8
a las 12	9
a las 2	-12
a las 3	6
a las 5	-7
a las 6	-14
a las 7	-6
a law	-7
a list	18
a list with	11
a little	-9
a los	7
a lot	-6
a manager	-7
a mandar	-5
a matar	-16
a medio	-10
a meeting	-6
a mi	7
a mi familia	8
a mi hija	11
a mi me	-5
a mi tambien	-7
a mi tio	-7
a needle	6
a new	-15
a new truck	-7
a nice	12
a nickel	-7
a pallet	5
a paper	-7
a paper $	-9
a paper about	-11
a paper in	12
a part	-6
a pasar	8
a pin	-9
a pin $	-7
a proposito	6
a que	-9
a que hora	-9
a quien	-9
a raid $	8
a resident	7
a revisar	11
a ride	-7
a roof	-10
a roof $	-5
a shame	5
a su casa	6
a supervisor	-8
a text	25
a todos	10
a todos a	-10
a todos los	12
a todos que	7
a training	-15
a trench	15
a tu	-8
a un muchacho	12
a warning	-9
a write	9
a write up	9
abajo	14
abanico	-8
abanico _ _ @not-really-hit	-8
abogado	10
abogado _ _ compania	11
abogado _ la	11
abogado de	9
abogado de la	11
about	11
about @general	-10
about @general @things	13
about @general @things $	13
about @general @union $	-5
about @general @us	-6
about @things	-16
about @things $	-9
about @us	10
about @us $	9
about _ $	32
about _ @daily	7
about _ @lightly	-6
about _ @things	13
about _ @us	-9
about _ @who	-7
about _ @worse	15
about _ _ $	6
about _ _ @here	-9
about _ _ @lightly	9
about _ _ and	7
about _ _ the	7
about _ and	-7
about _ i	-9
about _ it	11
about _ lady	-5
about ending	11
about ending @general	11
about ending @general $	6
about ending it	11
about it	-8
about me	5
about my	11
about pay	-7
abre	-9
abre _ _ @not-really-hit	-9
abrir	-24
acaba	6
acaba @not-really-hit	6
acaba @not-really-hit @sign	7
acaba _ @sign	7
acaba _ decir	7
acaba de	7
acaba de decir	7
acaban	8
acaban @not-really-hit	8
acaban @not-really-hit @harm	8
acaban @not-really-hit @harm $	6
acaban _ @harm	8
acaban _ _ $	6
acaban _ despedir	6
acaban de	8
acaban de despedir	6
accident	37
accident $	34
accidente	32
accidente $	18
accidente _ _ linea	13
accidente _ la	13
accidente en	13
accidente en la	13
accidents	7
accidents happen	6
accused	8
accused _ of	8
accused me	8
accused me of	8
acta	8
acta $	7
active	41
active @weapon	41
active shooter	41
actually	-14
actually @here	-6
actually said	-6
acuerdo	-6
acusan	8
acusan de	12
adentro _ _ $	-12
adentro del	7
advertencia	7
advertencia $	6
aft	-5
after	50
after 6	12
after 9	7
after 9 yrs	7
after @general	39
after @general @act	17
after @general @act $	10
after @general @union $	8
after @us	19
after @us $	-10
after @us yrs	24
after @who	-6
after _ $	-13
after _ @act	17
after _ _ $	30
after _ _ @asks	14
after _ _ @us	-7
after _ rally	-6
after _ talked	9
after _ yrs	24
after he	-6
after i	30
after i talked	9
after my	6
after that	7
after the	5
after the rally	-6
afternoon	-19
afternoon _ $	-17
afuera	12
afuera _ _ casa	7
afuera _ mi	7
afuera de	11
afuera de mi	7
again	-27
again $	-11
again .	-6
again @general	-8
again _ @lightly	9
again _ @things	-6
again _ _ @general	6
again _ _ the	8
agarra	6
agarra _ $	6
agarraron	11
agarraron _ mi	5
agarraron a	10
agarraron a mi	5
agarro	11
agencia _ _ que	6
agencia _ llamo	6
agencia me	7
agencia me llamo	6
agency	9
agentes	11
agentes $	10
agents	11
ago	-20
agua $	5
agua al	-10
ahead	-8
ahi	-5
ahi $	5
ahi @to-me	-18
ahi @to-me @hurt-verb	-8
ahi @to-me @hurt-verb $	-8
ahi _ @here	-9
ahi _ @hurt-verb	-8
ahi _ @not-really-hit	-6
ahi _ @to-me	6
ahi _ _ $	-13
ahi _ caigo	-8
ahi _ mis	-22
ahi le	-17
ahi le caigo	-8
ahora @us	8
ahora me	10
ahorita	20
aid	8
aid _ @asks	8
aid _ is	8
aire	11
aire $	12
al 911	-10
al _ _ $	16
al _ _ a	-8
al _ _ el	-12
al _ _ la	8
al _ _ mi	14
al _ _ y	17
al _ de	13
al _ frio	-19
al _ me	-7
al _ no	-6
al _ para	-8
al _ y	-5
al cuarto	-19
al cuarto frio	-19
al doctor	10
al lado	20
al manager	19
al nuevo	12
al que	6
al rato	-7
al tanque	17
al trabajo	15
alarm	-21
alarm _ _ at	-6
alarm _ off	-6
alarm goes	-6
alarm goes off	-6
alegria	-14
alegria $	-14
algo	42
algo $	-13
algo _ _ $	21
algo _ algo	-6
algo _ mi	11
algo es	-6
algo es algo	-6
algo muy	12
alguien	-19
alguien $	-6
alguien _ _ ya	17
alguien _ de	-18
alguien me	12
alguien sabe	-19
alguien se	-11
alguien trae	19
alive	23
alive $	7
all	-15
all $	-7
all 5	9
all 6	10
all _ $	-23
all _ _ $	13
all _ _ and	-12
all _ _ gone	15
all _ _ i	-5
all _ _ the	9
all _ _ then	-6
all _ _ together	-9
all _ _ who	6
all _ in	-10
all _ on	8
all _ time	-7
all _ us	-6
all _ w	14
all day	-10
all my	7
all of	-6
all of us	-6
all over	13
all the time	-7
all these	-7
alla	-34
alla _ _ $	-11
alli	6
allowed	-9
allowed @worse	-9
allowed @worse @do_to	-9
allowed @worse @do_to @general	-7
allowed @worse talk	6
allowed _ @do_to	-9
allowed _ _ @general	-5
allowed _ _ @worse	6
allowed _ _ the	-5
allowed _ _ to	6
allowed _ talk	6
allowed to	-9
allowed to talk	6
almacen	11
almost	-10
alone	-8
already	-6
already $	-5
already .	20
already . @loss	23
already @here	-7
already @lol	-7
already _ @loss	23
already _ _ $	16
already _ _ @lightly	-5
already _ _ @us	-11
already lol	-7
already told	-6
also	-10
alto	-25
always	-16
always @do_to	-7
always @here	-8
always _ $	-6
always _ _ @lightly	-7
always _ _ and	-7
am	-15
am _ the	6
ambulance	29
ambulance $	28
ambulancia $	23
amenaza	-9
amenazan	6
amenazan con	12
amenazando	-13
amenazaron	7
amenazo	11
amenazo _ _ $	7
amenazo con	5
amigas	12
amigo	-19
ammonia	20
ammonia leak	14
amoniaco	9
an	30
an _ $	53
an _ .	-8
an ambulance	25
an ambulance $	28
an hour	-10
and	47
and 2	10
and _ $	-13
and _ _ $	-13
and _ _ a	-7
and _ _ are	10
and _ _ been	7
and _ _ get	10
and _ _ guys	-6
and _ _ has	6
and _ _ i	6
and _ _ is	6
and _ _ it	30
and _ _ let	5
and _ _ like	-9
and _ _ on	11
and _ _ one	6
and _ _ out	13
and _ _ put	6
and _ _ says	15
and _ _ that	11
and _ _ to	8
and _ _ was	7
and _ _ way	-6
and _ _ who	9
and _ a	12
and _ always	-7
and _ are	5
and _ back	8
and _ be	6
and _ cant	7
and _ else	14
and _ get	5
and _ going	7
and _ got	-12
and _ has	-7
and _ he	8
and _ hes	7
and _ home	6
and _ im	15
and _ is	-6
and _ it	-9
and _ just	-8
and _ me	5
and _ my	14
and _ no	-13
and _ out	-22
and _ people	10
and _ said	-18
and _ says	9
and _ the	8
and _ to	9
and _ was	-10
and _ wont	6
and _ wrote	-10
and everyone	14
and got	14
and he	-11
and he always	-7
and he said	-11
and he says	11
and hes	8
and i	-11
and i didnt	6
and i said	-18
and if	7
and is	-5
and it	-20
and its	9
and just	-6
and left	-10
and nobody	9
and now	27
and now im	15
and read	6
and said	17
and shes	8
and that	-7
and the	20
and then	-5
and theres	11
and theres a	11
and they	-23
and they wont	7
and told	10
and took	5
and walked	7
and we	15
and we cant	10
and what	6
and will	8
and wont	7
and wont give	7
and wrote	7
anda	15
anda _ _ hoy	-5
anda _ _ por	9
anda _ quien	8
anda con	8
anda de	-6
anda el	6
anda preguntando	8
anda preguntando quien	8
anda tocando	-5
andaba	-5
ando	-17
ando _ _ $	-18
anos	5
anos $	11
anos _ $	9
anos _ _ @not-really-hit	-10
anos ahi	10
another	-12
another _ $	-7
another day	8
answer	-7
antes	-5
antonio	13
ants	-6
any	-25
any _ @general	-7
any _ _ $	-11
any of	-6
any of @general	-6
anybody	-14
anybody _ _ $	-6
anymore	54
anymore $	61
anymore .	6
anymore . like	6
anymore @general @done	-7
anymore @general @lightly	9
anymore @they	-8
anymore @they @did	-8
anymore _ @did	-8
anymore _ @done	-7
anymore _ @general	-5
anymore _ @lightly	9
anymore _ _ @general	16
anymore _ _ it	16
anymore _ like	6
anymore _ moved	-7
anymore _ the	-5
anymore _ want	9
anymore i	7
anymore i want	9
anymore they	-8
anyone	7
anyone _ _ crib	-7
anyone _ a	-8
anyone _ signs	7
anyone got	-7
anyone who	18
anyone who signs	7
anything @worse	-6
anything _ @general	-6
anything _ @us	6
anything _ my	9
anything but	9
anything but @us	9
anything but my	9
anyway	-10
apagaron	9
apagaron @not-really-hit	8
apagaron el	8
apartamento	7
aparte	6
aparte $	6
apenas	5
app	-19
app _ _ it	-6
app _ _ me	-10
app del	-10
apparently	17
apt	6
apunalaron	10
apuntando	7
aqui	-6
aqui $	7
aqui _ _ se	-12
aqui y	7
are	-29
are _ $	23
are _ _ $	-8
are _ _ .	-8
are _ _ our	-5
are _ _ people	9
are _ allowed	-6
are _ from	-5
are _ going	-6
are _ in	-6
are _ me	-10
are _ the	-6
are _ w	11
are chained	44
are coming	-16
are coming $	-7
are here	16
are here $	14
are my	-5
are nervous	-6
are on	-6
are outside	8
are so	-8
are the	-6
are they allowed	-5
are we	-10
are you	-9
arent	18
arent @general	-5
arent @spread	-5
arent _ _ $	26
arm	13
arm _ _ $	-5
arm _ the	8
arm on	8
arm on the	8
arma	20
around	-25
around @here	-11
around _ @us	-7
around _ _ @act	-5
arrestaron	9
arrestaron a	8
arrested	22
arrested $	10
arrested _ _ the	10
arriba del	9
as @general	-10
as @us	-9
as _ $	10
as _ _ $	-13
as _ _ @general	9
as _ _ the	11
as a	-8
as punishment	11
as punishment $	11
as your	-8
asbestos	17
ask	-11
ask $	-9
ask _ _ your	15
ask _ if	17
ask _ union	12
ask me	-13
ask you	15
ask your	12
ask your union	12
asked	-30
asked $	-8
asked _ _ cover	-9
asked _ _ i	6
asked _ _ my	-6
asked _ _ overtime	-7
asked _ _ signed	7
asked _ _ the	-7
asked _ about	-11
asked _ if	7
asked for	-7
asked if	7
asked if i	7
asked me	6
asked me about	-11
asked me if	7
asked who	-12
asking	22
asking $	-8
asking _ _ at	11
asking _ _ cards	-6
asking _ _ the	7
asking _ the	8
asking about	6
asking about the	6
asking for	7
asking me	5
asks	-13
asks me	-6
at	-30
at $	-5
at 2	11
at 3	5
at 3 $	-6
at 3 and	9
at 3am	6
at 5am	6
at 5am $	6
at 6	-8
at 7	-5
at _ $	17
at _ .	-9
at _ _ $	11
at _ _ a	-11
at _ _ desk	11
at _ _ hall	-6
at _ _ im	-8
at _ _ is	-9
at _ _ job	-10
at _ _ not	12
at _ _ of	7
at _ _ on	19
at _ _ right	5
at _ _ stop	12
at _ _ that	7
at _ _ they	-13
at _ _ today	-10
at _ _ w	-8
at _ _ we	9
at _ and	7
at _ bus	12
at _ clinic	-8
at _ door	11
at _ end	6
at _ er	-7
at _ every	9
at _ front	9
at _ hospital	16
at _ i	-8
at _ job	8
at _ meeting	-5
at _ now	7
at _ old	-8
at _ phone	-6
at _ place	-8
at _ point	-5
at _ table	13
at _ the	-8
at _ they	7
at _ warehouse	17
at all	-7
at all $	-5
at gate	-14
at his	-10
at lunch	6
at lunch $	5
at me	8
at me $	5
at my old	-8
at night	7
at the	18
at the bus	12
at the clinic	-8
at the door	7
at the end	7
at the er	-7
at the front	9
at the hospital	16
at the meeting	-12
at the table	13
at the warehouse	25
at work	34
at work $	29
ate	-14
ate @us	-11
ate @us @lightly	-5
ate @us @lightly $	-5
ate _ @lightly	-5
ate _ _ $	-8
ate _ dollar	-5
ate my	-10
ate my dollar	-5
atras	-8
atras $	-19
attitude	7
aumento	-5
aunt	-7
auxilio	17
avatar	-6
avento	17
aviso	-22
away	12
away $	12
away _ @us	7
away _ _ $	7
ayer	-18
ayer $	-16
ayer _ @general	-11
ayer _ @not-really-hit	5
ayer _ _ @us	-7
ayer _ a	-11
ayuda	-49
ayuda $	-53
ayudenme	10
azucar	-13
azucar _ @not-really-hit	-12
azucar _ _ @not-really-hit	-10
b	-9
b $	6
b _ @us	-6
babe	-8
back	-13
back $	12
back .	-6
back _ $	-8
back _ 98	-6
back _ _ i	-7
back _ her	6
back _ the	-6
back in	-12
back in 98	-6
back lifting	6
back off	-7
back to	8
back together	-7
backed	-7
backed _ $	-7
background	14
background _ @general	14
bad	29
bad $	11
bad _ @here	20
bad _ _ @us	7
bad _ _ work	20
bad _ at	20
badge	20
badge _ _ $	26
badge _ off	26
badge _ work	6
badge dont	6
badge dont work	6
baja	-7
bajaron	-7
bajaron _ _ $	8
bajaron _ _ de	-18
bajaron _ horas	-13
bajaron a	-8
bajaron de	7
bajaron el	7
bajaron las	-13
bajaron las horas	-13
bajo	-9
bala	-38
balazos	10
banco	19
banco $	20
bank	-12
bank $	-12
bank _ $	9
bank _ it	-7
basically	8
basura	-14
basura $	-8
bat	9
bat $	14
bat _ 2nd	-5
bat _ _ innings	-5
bat in	-5
bat in 2nd	-5
bate	6
bathroom	18
bathroom _ _ $	11
battery	11
be	5
be @general	-10
be @lightly	-12
be @worse	-5
be _ $	-14
be _ @general	12
be _ _ $	19
be _ _ .	10
be _ _ @general	-15
be _ _ @lightly	15
be _ _ @us	-5
be _ _ the	-6
be _ for	-6
be _ of	-6
be _ shame	5
be _ to	-8
be _ you	16
be a shame	5
be alive	16
be allowed	-5
be allowed @worse	-5
be allowed to	-5
be here	6
be late	-7
be out	10
be there	-5
beat	-12
bebe _ _ $	6
because	6
because @general @us	-8
because _ _ @asks	-10
because _ _ @do_to	8
because _ _ @general	-6
because _ _ @union	12
because _ _ a	-5
because _ _ is	-10
because _ the	10
because i	10
because of	15
because of @general	10
because of @general @union	8
because of @us	8
because of the	10
because the	-9
bed	8
bed $	13
bed @here	-9
bed _ @general	5
been	51
been @did	21
been @did @us	13
been @done	15
been @here	15
been @here @general	10
been _ .	8
been _ @general	9
been _ @here	10
been _ @spread	21
been _ @us	19
been _ _ $	5
been _ _ @general	9
been _ _ @us	-10
been _ _ @worse	7
been _ _ since	-9
been _ _ the	6
been _ me	6
been _ on	21
been _ since	-5
been _ the	6
been in	10
been taking	7
been terminated	19
before	-19
before @general	-20
before @lightly	12
before @lightly $	12
before _ $	11
before _ _ $	-6
before _ _ @general	-9
before _ _ it	-7
before i	-8
before lunch	12
before lunch $	12
before the	-6
before you	-6
behind	7
behind _ _ i	8
behind me	15
being	45
being _ $	11
being _ _ late	12
being harassed	9
believe @general	5
believe it	5
benefits	-5
benny	9
best	-8
better @do_to	6
better @do_to @us	6
better @do_to @us @body	6
better _ @us	6
better _ _ @body	6
better _ my	6
better watch	8
bien	-22
bien $	-12
big	11
big @us	16
big @us $	16
big _ $	14
bin	6
bingo	-7
birthday	-12
bit	-16
bit $	-12
bleach	12
bleeding	19
bleeding $	10
bleeding _ the	8
bleeding and	8
block	-26
block _ @general	-7
block _ @us	-18
blocked	-19
blocked $	-9
blood	22
blood $	8
blood _ $	7
blue	-9
board	7
board _ $	7
bocina	10
bocina _ _ @union	10
bolsa $	7
bolsas	-6
bolsas _ _ $	-7
bomberos	5
boots	-11
boots _ $	-9
border	9
border _ @here	8
border _ _ @general	8
border _ _ the	8
border patrol	9
border patrol @here	8
border patrol @here @general	8
bos	6
boss	8
boss $	-9
boss _ _ $	15
boss _ _ a	-24
boss _ _ for	-10
boss _ _ the	6
boss _ _ we	9
boss _ he	5
boss _ me	6
boss _ my	5
boss _ to	7
boss _ us	7
boss and	15
boss bought	-6
boss is	-13
boss just	5
boss made	8
boss made me	6
boss said	14
bosses	-5
botao	6
botaron	21
botas	-8
botes	-8
bother	8
bought	-11
bought @alone	-7
bought @alone @general	-7
bought @alone @general @lightly	-7
bought _ @general	-7
bought _ _ @lightly	-7
bought _ _ new	-7
bought _ a	-7
bought himself	-7
bought himself a	-7
bout	6
bout _ @general	11
boxes _ _ $	-9
boy	-7
brazo	7
break	-35
break $	-23
break _ _ lol	-7
break room	-8
breathe	32
breathe @here	11
breathe in	11
brick	13
bridge	12
bring @general	-11
bring @us	6
bring _ @things	-6
bring _ @us	-6
bring _ _ $	-11
bring it	-6
bringing	-6
broke	9
broke $	-6
broke _ _ $	15
broke _ _ a	-7
broke my	23
brother	10
brother $	8
bucks	-5
buen	-18
buen _ $	-16
buena	-6
buenas	11
buenas _ _ @fired	7
buenas soy	6
buenas tardes	10
bueno	-6
buenos @hours	-6
buenos dias	-6
building	12
building $	9
building @us	-6
building _ @general	6
building _ _ @general	-5
building _ _ @us	8
burned	10
burned _ _ on	8
burned _ arm	8
burned my arm	8
burned out	-8
burrito	-10
burrito .	-10
bus	23
bus _ _ the	20
bus driver	12
bus stop	11
busco	-12
business	11
busy	-17
busy $	-10
busy _ @us	-5
but	-39
but @general	-9
but @general was	5
but @here	-6
but @they @here	-10
but @they @here @us	-7
but @they have	10
but @us	11
but _ $	7
but _ @done	-9
but _ @general	-7
but _ @here	-13
but _ _ @dead	9
but _ _ @general	15
but _ _ @us	-20
but _ _ it	-6
but _ _ me	-18
but _ _ the	9
but _ got	-8
but _ have	10
but _ was	5
but i	-22
but i was	5
but it	11
but my	8
but not	-7
but she	7
but the	6
but they got	-7
but they have	10
button	7
button $	6
buttons	-6
buy	-6
buy @us	7
buy _ _ $	6
by	-9
by $	-9
by 2	7
by 2 guys	7
by _ $	8
by _ _ $	-7
by _ _ .	5
by _ _ and	-6
by _ _ i	12
by _ dock	-5
by _ guys	7
by _ if	5
by _ meeting	6
by _ plant	8
by _ table	-5
by accident	-5
by in	-5
by one	6
by our	-6
by text	13
by the dock	-5
by the meeting	6
by the plant	8
c	-11
cabe	-5
cacharon	7
cafe	-8
cai	6
cai $	6
caigo	-20
caigo $	-19
cake	-14
cake _ _ $	-6
call $	-8
call 911	-8
call _ ambulance	27
call _ text	8
call an	27
call an ambulance	27
call me	-14
call my	19
call the	-7
calle	-12
calle $	-16
called	-39
called _ $	-8
called _ _ $	-31
called _ _ .	-8
called _ _ for	-5
called _ _ hr	14
called _ _ n	5
called _ _ on	10
called _ into	15
called _ police	11
called _ the	5
called a	-6
called in	-10
called me into	15
called the	6
called the police	11
calls	7
calor	24
camara _ @not-really-hit	-6
camara en	-6
camara en @not-really-hit	-6
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
cambio	-5
came	8
came _ $	-6
came _ _ on	7
came _ _ the	7
came _ on	8
came back	5
came down	9
came down on	8
came in	-9
came in $	-7
came out	7
camera	12
camera @here	15
camera @here @general	15
camera _ @general	15
camera _ the	15
camera in	14
camera in the	14
cameras	7
cameras _ @general	7
cameras _ _ @loss	7
cameras _ _ break	7
cameras _ the	7
camino	16
camion	-10
camion $	-15
camiseta $	5
camp	14
camp _ _ @general	15
camp _ _ the	15
campo	13
can	-41
can _ _ ask	-6
can _ _ me	-6
can _ _ my	-7
can _ _ to	-7
can _ _ up	-5
can _ call	27
can _ pick	-7
can _ to	6
can a	-5
can go	6
can go to	7
can i	-12
can my	-7
can someone	22
can someone call	27
can you	-11
cancelled	-10
canned	17
canned me	6
cant	39
cant @asks	9
cant @asks @general	13
cant @asks @general anymore	9
cant @did	-7
cant @do_to	13
cant @do_to out	7
cant @lightly	8
cant @lightly @us	9
cant @lightly @us @body	9
cant @loss	-5
cant _ $	26
cant _ @do_to	7
cant _ @general	6
cant _ @here	5
cant _ @us	8
cant _ _ $	-12
cant _ _ @body	18
cant _ _ @here	10
cant _ _ @us	6
cant _ _ anymore	9
cant _ _ eyes	7
cant _ _ here	10
cant _ _ legs	8
cant _ in	9
cant _ my	14
cant _ out	7
cant _ this	13
cant _ til	7
cant breathe	32
cant do	9
cant do this	15
cant feel	9
cant feel my	9
cant get	9
cant leave	11
cant leave til	7
cant open	10
cant read	-7
cant sleep	7
cant sleep $	7
cant take	6
capataz	32
captain	22
car	-6
car .	6
car _ $	-5
car _ _ $	8
car _ the	-17
car _ wrote	7
carcel	-11
card	13
card $	13
card _ $	-10
cards	28
cards $	11
cards in	5
care	12
care _ @general	25
care _ @us	-8
care _ _ $	-9
care _ i	25
care of	-9
care of @us	-8
carga	8
carlos	-5
caro	-9
caro $	-7
carro $	14
carro _ _ mi	7
carro afuera	6
carro afuera de	7
carta @not-really-hit despido	9
carta @not-really-hit despido $	9
carta _ @not-really-hit	-11
carta _ _ $	9
carta _ despido	9
carta de despido	9
casa	26
casa $	15
casa _ _ por	6
casa _ la	-12
casa _ que	8
casa a	-6
casa es	6
casa por	-8
casa por la	-12
casa y	13
casa y que	8
cash	-6
castigo	8
castigo $	6
cat	-20
cat _ _ $	-17
cause	-18
cause @general	-10
cause the	-8
cave	15
cayeron	11
cayo	11
cayo _ _ $	5
cayo _ _ el	-12
cayo _ _ en	6
cayo _ companero	7
cayo _ el	-10
cayo _ en	-6
cayo un	7
celular	6
celular $	8
cenar	-9
cenar $	-8
center	7
ceo	-6
cerrar _ _ $	6
cerraron	10
cerraron @not-really-hit	10
chained	44
chained $	27
chairs	-6
chaleco	12
chaleco y	11
change	-7
changed	-16
changed _ _ $	-15
changed my	-11
changing	10
check	-8
check $	23
check _ .	-5
check _ _ $	-14
check _ _ says	6
checks	-12
chef	11
chef _ a	6
chef threw	8
chef threw a	6
chema	-8
chemical	14
cheque $	18
chest	33
chest _ $	28
chlorine	6
chlorine gas	6
choferes	-6
choferes que	-7
choose	-6
choose @general	-6
church	7
church hall	11
church on	6
chuy	11
chuy $	11
cierra	5
cinco	12
cita	10
cita _ migracion	5
cita de migracion	5
class	-11
class $	-5
clavo	-8
clean @do_to	12
clean @us	-9
clean record	12
cleaned	16
cleaned out	13
cleaner	20
cleaner $	20
cleaning	6
clinic	-8
clinic _ _ $	-7
clock	-6
clock @here	-8
clock _ _ @do_to	-7
clock in	-7
clocked _ @here	-11
clocked _ at	-11
clocked out	-11
clocked out @here	-11
clocked out at	-11
closed	-14
closed $	-8
closed _ _ $	-7
closing	14
cm	-11
cocina	18
cocina $	15
cocina y	6
cocinero	27
code	-8
coffee	6
coffee _ me	13
coffee on	12
coffee on me	13
colicos	-8
colicos $	-8
collapsed	23
collapsed in	13
collect	-6
color	-10
color $	-5
come _ _ the	12
come _ me	-6
come _ the	-6
come _ to	5
come back	15
come back $	7
come down	7
come in	12
comedor	5
comedor $	7
comes	-14
comes _ $	-6
coming	-6
coming _ $	25
coming to	-9
coming with	-6
coming with me	-6
committee	9
committee $	10
como	-31
como @not-really-hit	6
como @to-me	-9
como @us	-8
como _ $	-10
como _ _ $	-14
como _ _ @body	7
como me	-8
como nos	-9
companero	17
companero $	19
companeros	5
compania	13
compania _ a	-7
compania _ me	6
company	17
company _ $	12
company _ _ my	9
company _ at	10
company jacket	10
compensacion	-8
compran	-6
compran $	-6
compre	-19
compre @not-really-hit	-10
compre _ _ se	-6
compre un	-10
compro	-10
compro @not-really-hit	-8
computer	-6
computer $	-5
con	29
con _ $	-6
con _ _ de	-6
con _ _ del	-6
con _ _ la	12
con _ a	6
con _ de	-5
con _ el	18
con _ la	5
con _ no	5
con _ perro	-6
con _ policia	-13
con _ tarjetas	-9
con cerrar	5
con el	5
con el perro	-6
con la	-20
con la policia	-13
con las	-11
con las tarjetas	-9
con llave	10
con llave $	10
con los	6
con nosotros $	8
con pistola	8
conmigo	10
conmigo $	10
consultor	7
contestar	-10
contestaron	-5
contestaron _ @here	-5
contestaron _ trabajo	-5
contestaron del	-5
contestaron del @here	-5
contestaron del trabajo	-5
conteste	-6
contesto	-13
contra	12
contract	11
contratista	16
conveyor	-7
cook	8
cooler	-7
cop	6
cop _ $	-5
cops	14
cops _ _ $	17
cops _ _ on	7
cops _ here	14
cops are	15
cops are here	14
copy	-5
corran	6
corran _ _ $	8
corran _ voz	8
corran la	8
corran la voz	8
corren	11
corren $	9
corren _ _ $	7
correo	-10
correo _ _ @not-really-fired	-9
correo _ _ con	-9
correr $	6
correr _ _ $	-6
correr _ _ no	-7
correr por	-8
correrme	19
correrme $	19
corrieron	-7
corrieron _ _ por	6
corrieron _ nadie	-7
corrieron a	12
corrieron a nadie	-7
corrieron de	-15
corrio	24
corrio _ _ $	22
cortaron	13
corte	13
corto	-7
corto _ _ $	11
corto _ pelo	-18
corto el	-7
corto el pelo	-18
corto la	12
cos	-9
cosas	12
cosas $	7
cosas _ $	7
couch	-8
coughing	13
coughing _ $	6
coughing blood	6
coughing blood $	6
could	-15
could they	-5
count	-6
count @us	-5
count me	-5
county	6
county _ $	6
couple	-11
couple _ _ $	-8
cousin	-14
cousin _ _ says	-8
cousin _ texas	-8
cousin got	-7
cousin in	-8
cousin in texas	-8
cousin is	6
cover	-15
cowboy	-7
coworker	34
coworker $	15
coworker _ _ $	15
coworker was	9
coworkers	6
coworkers $	6
cpr	6
cpr $	6
crack	-8
crane	9
crane _ _ load	10
crane dropped	10
cream	-10
credit	-12
creo	-9
creo $	-8
creole	-8
crew	45
crew _ _ $	7
crew _ i	-7
crew for	14
crew is	22
crew leader	7
crib	-7
cried	-13
cry	-8
crying	-6
crying $	-5
crying _ @here	6
cuadrilla	20
cual	-17
cual _ $	-13
cuales	29
cuando	16
cuando @us	-6
cuando _ $	23
cuando _ @general	-6
cuando _ @not-really-fired	-8
cuando _ @us	-8
cuando _ _ $	8
cuando _ _ @not-really-hit	-6
cuando _ _ @somebody	-6
cuando _ _ alguien	-6
cuando _ _ el	-5
cuando _ a	-6
cuando _ la	-7
cuando quiera	27
cuando se	-7
cuarto	-14
cuarto de	-7
cuarto frio	-18
cuchillo _ el	-6
cuchillo de	6
cuchillos	-6
cuchillos en	7
cuidado	-5
cuidate	-21
cuidate _ _ @not-really-hit	8
cuidate mucho	-30
culpa	-20
culpa $	-18
curious	-6
curso	-6
curso @not-really-hit	-6
curso de	-6
cut	-17
cut _ _ $	17
cut _ _ for	-10
cut _ _ off	20
cut _ hand	11
cut _ short	-5
cut _ the	-15
cut grass	-5
cut my	9
cut my hand	11
cut off	-8
cut to	-7
cutting	7
da	-41
dad	-25
dale	5
dan	13
dan _ $	6
dar $	16
dar _ por	-6
darme	-5
darme _ $	11
darren	-6
date	-6
dats	-5
day	-8
day $	-17
day _ @us	7
day _ _ $	6
day _ _ .	5
day of	6
days $	-8
days .	8
days _ $	8
days _ _ $	15
days _ i	-8
days _ pay	12
days no	12
days no pay	12
de $	-5
de 16	10
de 40	8
de 40 a	11
de _ $	-14
de _ _ $	11
de _ _ a	6
de _ _ de	-6
de _ _ el	-9
de _ _ en	8
de _ _ era	-6
de _ _ esta	8
de _ _ estamos	-9
de _ _ estoy	11
de _ _ firmar	6
de _ _ la	20
de _ _ las	10
de _ _ los	5
de _ _ me	-5
de _ _ para	-12
de _ _ porque	14
de _ _ que	-18
de _ _ se	-10
de _ _ si	-10
de _ _ y	12
de _ a	-6
de _ anos	6
de _ apartamento	7
de _ aqui	7
de _ casa	14
de _ cocina	23
de _ compania	7
de _ con	-6
de _ del	18
de _ dice	-12
de _ es	-8
de _ escuela	-7
de _ fiesta	-8
de _ hacer	-13
de _ humanos	-8
de _ lado	12
de _ marcha	-11
de _ me	6
de _ para	11
de _ planta	8
de _ por	12
de _ propinas	9
de _ que	-6
de _ se	6
de _ tarjeta	5
de _ trabajo	-15
de _ troca	-15
de _ turno	6
de _ y	-6
de _ yo	-17
de amoniaco	9
de broma	5
de decir	7
de descanso	-8
de despedir	6
de despido	9
de despido $	9
de gas	8
de golpe	-23
de hablar	-5
de hablar con	-5
de harina	-7
de harina $	-7
de hoy	11
de la	-22
de la cocina	23
de la compania	7
de la escuela	-7
de la fiesta	-8
de la marcha	-11
de la planta	8
de lado	10
de las	18
de lo	6
de lo que	6
de mantenimiento	-10
de mantenimiento $	-10
de mi	10
de mi apartamento	8
de mi casa	12
de migracion	5
de mis	6
de noche	10
de policia	-8
de que	-15
de que hacer	-13
de recursos	-8
de recursos humanos	-8
de rh	11
de seguridad	10
de todos	13
de todos $	6
de ups	-19
de verdad	11
de verdad $	13
dead	-23
dead $	-15
dear	-6
decimal	-7
decimal .	-6
decir $	-14
decir _ _ $	8
decir _ _ que	12
decir la	6
decir si	-6
dedo	20
dedo $	18
dedos	-10
dedos $	-18
definitely	-5
degrees	-5
deja	-7
deja @not-really-hit	-7
dejan	24
dejan _ $	10
dejan _ @general	6
dejan _ a	6
dejan entrar	6
dejan ir	6
dejan salir	5
dejar	8
dejaron _ @not-really-fired	-6
dejaron _ _ @not-really-hit	-7
dejaron _ _ el	-6
dejaron _ hoy	6
dejaron entrar	12
dejas	-8
dejas _ @not-really-hit	-6
dejas en	-6
dejas en @not-really-hit	-6
deje	-25
deje _ _ @here	-16
dejen	-10
dejen @not-really-hit	-7
dejen de	-7
dejo	-54
dejo _ $	-19
dejo _ @not-really-hit	-24
dejo _ _ en	-12
dejo _ el	-23
del	20
del @here	10
del @hours	11
del @job	16
del @job por	12
del @not-really-hit $	-5
del @somebody	-8
del @system $	8
del _ .	-7
del _ @hit	6
del _ @not-really-hit	-6
del _ @us	-28
del _ _ $	-9
del _ _ @fired	-9
del _ _ @gave	-23
del _ _ @not-really-hit	-8
del _ _ @to-me	10
del _ _ @us	10
del _ _ me	10
del _ _ por	13
del _ _ que	11
del _ cuando	16
del _ en	8
del _ me	-34
del _ que	9
del _ turno	-6
del _ y	9
del almacen	11
del banco	20
del banco $	20
del campo	13
del horario $	10
del hospital	-9
del huevo	-6
del jueves	-12
del jueves $	-12
del otro	-6
del seguro	12
del techo	5
del tercer	6
del tercer @hit	6
del tercer piso	6
del trabajo	7
del turno $	-5
deleted	-8
delivery _ _ @us	6
delivery _ _ me	6
demoted	16
den	-8
denise	8
deportaron	11
derechos	-12
derechos _ _ @not-really-hit	-11
derechos _ si	-10
derechos tengo	-10
derechos tengo si	-10
derrumbo	5
derrumbo @not-really-hit	5
derrumbo @not-really-hit @machine	5
derrumbo _ @machine	5
derrumbo _ zanja	5
derrumbo la	5
derrumbo la zanja	5
descansar	-8
descansaron	6
descanso	-5
descanso y	-8
desde	17
desde _ $	-6
desde _ @union	8
desde _ @us	8
desde _ firme	8
desde el	-7
desde que	26
desde que @union	8
desde que @union $	7
desde que firme	8
desk	5
desmaya	-10
despedida	12
despedido	30
despedido $	30
despedir $	6
despedirme	-9
despidieron	21
despidieron $	7
despido $	9
despues	-12
despues @not-really-hit	7
despues @not-really-hit @not-really-hit	-10
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
despues _ _ que	-14
despues _ la	-9
despues _ lo	6
despues de	7
despues de la	-9
despues de lo	6
detained	8
detention	7
detention center	7
detuvieron	17
detuvieron _ _ papa	6
detuvieron _ mi	6
detuvieron a	6
detuvieron a mi	6
di @not-really-hit	-5
dia	-21
dia $	-8
dia _ _ .	8
dia _ hoy	11
dia de	5
dia de hoy	11
diache	17
dias	18
dias _ _ $	6
dias sin	7
dice $	6
dice _ _ es	7
dice _ _ que	7
dice _ alla	-20
dice el	10
dice que	-6
dice que alla	-20
dice que es	7
dicen	-7
dicen $	-15
dicen _ _ a	-10
dicho	6
diciendo	29
did	22
did $	12
did _ $	10
did _ _ asking	-5
did _ _ they	9
did it	8
did it $	7
didnt _ _ $	10
didnt sign	-11
die	12
die $	13
dieron $	-11
dieron _ $	8
dieron _ _ $	-27
dieron _ _ de	14
dieron _ _ los	-19
dieron _ trabajo	-10
dieron _ ultimo	21
dieron el	-26
dieron el trabajo	-10
dieron mi	18
dieron un	12
dieron una	-12
diga	8
digo	-12
digo $	-23
digo @not-really-hit	14
digo _ _ $	13
dije	-10
dije _ _ $	-13
dije _ _ se	8
dijeron	14
dijeron _ si	8
dijeron que	12
dijeron que si	8
dijimos	-5
dijimos que	-5
dijo	58
dijo _ _ a	11
dijo _ _ que	8
dijo _ _ va	10
dijo _ _ ya	13
dijo _ le	9
dijo _ mi	7
dijo _ que	6
dijo _ sabe	6
dijo _ si	-5
dijo _ y	-20
dijo a	14
dijo a mi	7
dijo al	21
dijo cuidate	9
dijo el	6
dijo que	12
dijo que le	9
dijo que sabe	6
dijo que si	-5
diner	-8
dinero $	-7
dinner	-7
dios	-10
direccion	-11
direccion $	-9
directo	-8
directora	6
directora que	6
dish	5
dispararon	-12
dispararon @not-really-hit	-12
dispararon @not-really-hit precios	-12
dispararon _ precios	-12
dispararon los	-12
dispararon los precios	-12
dispatcher	7
dispatcher _ _ more	6
dispatcher _ no	6
dispatcher says	6
dispatcher says no	6
dizque	14
do	-18
do $	16
do _ $	7
do _ _ $	6
do _ _ .	24
do _ _ fired	-6
do _ _ for	-6
do _ _ get	-10
do _ _ i	8
do _ _ if	-10
do _ _ me	8
do _ _ to	-7
do _ anymore	9
do _ call	-9
do _ do	16
do _ get	-7
do _ have	-9
do _ myself	11
do _ need	-6
do _ prove	-6
do _ sign	25
do i	29
do i do	17
do i have	-6
do i sign	25
do if	-12
do this	15
do this anymore	9
do we	-9
do you	-15
doble	-29
doble _ _ $	-15
doble turno	-23
docked	-45
doctor $	11
doctor _ _ el	-12
doctor _ quito	-12
doctor me	-12
doctor me quito	-12
dodgers	-15
does	-7
does _ _ $	6
does _ mean	14
does she	8
does that	11
does the	-6
doesnt	-25
doesnt _ _ anymore	-19
doesnt _ here	-19
doesnt work	-19
doesnt work here	-19
dog _ me	-6
dog got	11
doing	-20
doing _ @general	-12
doing better	-6
dolares	-20
dolares $	-18
dollar	-15
dollar $	-5
dollars	-6
domingo	8
domingo _ no	12
don	-7
don chema	-8
dona	10
donde @to-me	7
donde nos	7
done	-24
done _ @general	-8
done _ _ $	-6
done _ the	-7
done w	-10
done w @general	-6
done w the	-6
done with	-5
dont	-13
dont _ _ $	-25
dont _ _ .	8
dont _ _ anymore	8
dont _ _ be	18
dont _ _ get	-12
dont _ _ live	23
dont _ _ me	-7
dont _ _ they	11
dont _ _ to	-7
dont _ _ tomorrow	7
dont _ a	8
dont _ back	10
dont _ here	19
dont _ how	-5
dont _ it	-7
dont _ just	7
dont _ me	-7
dont _ there	-8
dont _ to	8
dont call	7
dont come	19
dont come back	10
dont come in	10
dont have	10
dont have a	13
dont know	-11
dont live	-7
dont live there	-7
dont make	-5
dont need	-8
dont report	11
dont think	-6
dont trust	-6
dont want to	16
dont work	27
dont work $	11
dont work here	18
door	20
door $	15
doors	15
doors $	7
doors @here	9
dormido	-23
dormido $	-14
dos	10
dos _ _ el	-7
dos _ _ la	12
dos _ _ un	-6
dos _ a	10
dos horas	-5
dos veces	-6
dos y	6
doubles	-7
doubt	-10
down	-8
down $	-30
down _ _ .	-11
down _ the	35
down for	-12
down if	8
down in	17
down my	-10
down on	8
down to	8
down who	15
doy	17
doy @not-really-hit	19
doy _ _ $	18
draw	-8
dream	-7
dresser	-6
drill	23
driver	15
driver _ our	7
driver for	15
driveway	-7
driving	-8
drop	12
drop @general	10
drop @general $	9
drop _ $	9
drop _ _ @who	11
dropped	-12
dropped _ load	10
dropped a	-8
dropped out	-7
drove	20
drove _ _ $	14
drove by	9
drug	8
drunk	14
dry	-8
dry _ @general	-6
dry _ the	-6
dude	-6
duele	-8
dueno	16
dueno _ mi	8
dueno de	13
duermo	9
duermo $	9
dues	-12
dues _ $	-7
dunno	-7
e	-10
early	-7
early _ $	-6
early _ _ $	-6
early _ _ @general	-8
early _ _ i	-7
early today	-11
east	6
eat	-6
echaron $	9
echaron _ _ $	-9
echaron _ _ calle	8
echaron _ culpa	-24
echaron _ la	8
echaron a	9
echaron a la	8
echaron la	-24
echaron la culpa	-24
effective	21
effective immediately	21
el _ $	-12
el _ _ $	-13
el _ _ a	-12
el _ _ cayo	6
el _ _ con	-16
el _ _ de	-11
el _ _ dijo	5
el _ _ echo	9
el _ _ el	-16
el _ _ es	-7
el _ _ eso	-7
el _ _ favor	-7
el _ _ fue	16
el _ _ hoy	15
el _ _ las	-13
el _ _ llevo	6
el _ _ los	-6
el _ _ me	-8
el _ _ mis	15
el _ _ mucho	-14
el _ _ ni	-8
el _ _ pego	5
el _ _ pregunta	-7
el _ _ preguntar	-5
el _ _ pregunto	8
el _ _ que	18
el _ _ quien	-12
el _ _ quito	-10
el _ _ saben	13
el _ _ su	5
el _ _ una	6
el _ _ voy	-9
el _ _ y	-7
el _ _ ya	12
el _ a	-8
el _ con	-11
el _ cuando	11
el _ de	9
el _ dice	5
el _ el	-26
el _ en	7
el _ es	16
el _ ese	7
el _ esta	-7
el _ estreno	-7
el _ grita	-14
el _ hoy	-11
el _ la	-5
el _ les	29
el _ me	23
el _ no	5
el _ nos	8
el _ nuevo	7
el _ o	-11
el _ para	23
el _ pero	-9
el _ por	-31
el _ porque	-24
el _ pregunto	-11
el _ puede	-8
el _ que	19
el _ seguridad	6
el _ siempre	5
el _ sin	7
el _ ven	-13
el _ y	7
el abanico	-8
el abogado	9
el abogado de	9
el aire	15
el aire $	12
el azucar	-15
el boss	13
el break	-7
el camion	-9
el camion $	-12
el capataz	33
el carro	-9
el celular $	7
el comedor	5
el comedor $	7
el consultor	7
el contratista	16
el cooler	8
el correo	-10
el curso	-6
el curso de	-6
el de	-7
el de la	-6
el de seguridad	6
el dedo	14
el dedo $	12
el del	-5
el dia	6
el dia de	11
el doctor	-14
el doctor me	-12
el domingo	12
el dueno	9
el foreman	5
el freezer	6
el gerente	9
el guardia	-19
el horario	8
el horario $	5
el hospital	-13
el jefe puede	-6
el jueves	-12
el jueves $	-7
el lider	5
el liquido	6
el locker	-18
el lunes $	-16
el lunes me	14
el manager	9
el manager me	13
el mayordomo	18
el mayordomo $	22
el mensaje	-6
el montacargas	-8
el nino	-10
el nuevo	5
el ojo	-11
el pan	-14
el pasaporte	-15
el pasaporte $	-15
el pastel	-7
el pelo	-26
el pelo $	-8
el perro	-8
el pescado	-10
el pie	7
el pie $	7
el porton	17
el porton $	17
el primero	7
el primero $	7
el sabado	-25
el sabado $	-12
el senor	6
el sindicato	-6
el sueldo	6
el super	-8
el supervisor	-7
el supervisor $	-6
el telefono	13
el trabajo	-5
el trabajo $	8
el troque	7
el troque $	7
el turno	11
el turno $	21
el viernes	6
el zoom	-8
election	-7
elevador	-17
ella	12
ellos	-14
else	21
else @asks	8
else _ _ $	11
email	19
emergencia $	12
emergencia _ _ @not-really-hit	-5
emergency	35
emergency $	42
emergency _ $	7
emergency _ @asks	-8
employee	19
employee _ $	16
employee _ _ month	-8
employee _ the	-8
employee of	-8
employee of the	-8
empty	15
en @harm	13
en @harm @not-really-hit	7
en @harm @not-really-hit vida	7
en @not-really-hit	37
en @not-really-hit @body	8
en @not-really-hit @body $	11
en @not-really-hit @body @general	-7
en @not-really-hit @here	20
en @not-really-hit @here $	15
en @not-really-hit @here y	5
en @not-really-hit @loss	-7
en @not-really-hit @machine $	-6
en @not-really-hit @not-really-hit $	6
en @not-really-hit @system	16
en @not-really-hit @system $	9
en @not-really-hit @things	-7
en @not-really-hit @union $	-11
en @not-really-hit @union y	8
en @not-really-hit @us	-26
en @not-really-hit @us $	-9
en @not-really-hit @will-do	-15
en @not-really-hit @will-do $	-19
en @not-really-hit @worse	15
en @not-really-hit @worse-work	10
en @not-really-hit @worse-work $	6
en @not-really-hit bano	8
en @not-really-hit comedor	5
en @not-really-hit comedor $	7
en @not-really-hit hospital	-21
en @not-really-hit hospital $	-12
en @not-really-hit manana	16
en @somebody estado	-6
en @state	-16
en @to-me	-5
en _ $	-8
en _ 40	-8
en _ @bag	5
en _ @body	8
en _ @here	17
en _ @loss	-8
en _ @machine	9
en _ @not-really-hit	26
en _ @number	-6
en _ @somebody	-13
en _ @system	16
en _ @things	-15
en _ @to-me	-7
en _ @us	-26
en _ @was	-10
en _ @will-do	-15
en _ @worse	15
en _ @worse-work	12
en _ _ 3	5
en _ _ @here	-13
en _ _ @not-really-fired	7
en _ _ @not-really-hit	5
en _ _ al	6
en _ _ como	-6
en _ _ del	-6
en _ _ donde	9
en _ _ esta	-6
en _ _ me	-6
en _ _ nomas	8
en _ _ por	-5
en _ _ sin	8
en _ _ trabajo	-8
en _ _ vida	7
en _ _ y	36
en _ _ ya	-7
en _ bano	8
en _ break	-8
en _ calle	-19
en _ cara	7
en _ carro	-14
en _ comedor	5
en _ cooler	8
en _ el	19
en _ entrada	6
en _ esquina	-7
en _ estado	-6
en _ freezer	7
en _ horario	15
en _ hospital	-21
en _ junta	14
en _ la	7
en _ lo	-7
en _ manana	16
en _ ojo	-11
en _ otro	-9
en _ piquete	-9
en _ puerta	7
en _ trabajo	14
en _ troca	6
en _ turno	-8
en _ ya	-6
en el	41
en el bano	8
en el break	-7
en el comedor	5
en el cooler	8
en el freezer	7
en el horario	15
en el hospital	-12
en el ojo	-11
en el trabajo	14
en espanol	-7
en esto	6
en houston	-10
en junio	-5
en la	6
en la 40	-8
en la calle	-19
en la cara	7
en la entrada	6
en la esquina	-7
en la junta	14
en la manana	16
en la puerta	-6
en lo	-5
en los	17
en matarme	5
en mi @machine $	15
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
en un	-23
en:a fight	9
en:a paper to sign	38
en:a raid	26
en:a warning, a point	81
en:a weapon	37
en:accused	7
en:arrested	95
en:asked about the union	46
en:asked first of all	-15
en:asked in kindness	-80
en:at home and at play	-77
en:bribed	9
en:called in	49
en:calling immigration or the police	25
en:can they	-35
en:cannot breathe	97
en:cut, broke, fell otherwise	-61
en:do not come back	114
en:dropped by the agency	22
en:early and of our own will	-26
en:fell	166
en:fire or gas	94
en:fired	120
en:fired somebody	6
en:followed	67
en:frozen water	-27
en:got hurt	60
en:harassed	22
en:help	101
en:hit and beat otherwise	-47
en:hit somebody	90
en:hours cut	52
en:how many, how long	-37
en:hurt a part of the body	82
en:hurt or dying, in so many words	302
en:immigration is here	108
en:immigration or police	179
en:in the news	-78
en:is it legal	18
en:it is over and well	-45
en:it was done to one of us	131
en:just now	71
en:just wondering	-51
en:killing and dying otherwise	-29
en:laughing	-18
en:let go	68
en:locked in	63
en:long ago	-108
en:lost the job	82
en:made to do it	44
en:made to resign	20
en:marching orders	105
en:moved as punishment	21
en:must I, can I	-18
en:nothing happened	-50
en:of every day	-51
en:off the schedule	58
en:on fire otherwise	-46
en:or else	14
en:pack and leave	71
en:papers checked	14
en:passed out	162
en:police are here	71
en:police otherwise	-23
en:questioned	24
en:said alone	226
en:said we will lose it	44
en:scared	64
en:sent home	25
en:shouted at	29
en:since we signed	94
en:somebody is attacked or shouted at	161
en:somebody is hurt	231
en:somebody loses the job, the hours or the place	264
en:something nice	-76
en:suspended	73
en:takes leave of life	101
en:the badge is dead	76
en:the boss presses us	186
en:the job is gone, in so many words	150
en:the place will close	18
en:there is danger	176
en:they did it to us	39
en:they did it, is that allowed	26
en:they have our names	67
en:they will not let us	22
en:things broken as a threat	82
en:threatened	21
en:thrown out of the house	16
en:to come and to bring	-31
en:told to go on	34
en:told us if	43
en:took what is mine	64
en:touch, throw and shoot otherwise	-18
en:touched	102
en:training and papers	-20
en:walked out by somebody	32
en:wants to die	166
en:watch yourself	60
en:watched	102
en:we know where you live	45
en:what annoys every day	-48
en:what if	-85
en:will do it to us	36
en:written up	69
encanta	-6
encanta $	-6
encerrado	11
encerrados	6
encima	21
encima _ @us	18
encuentro	13
end $	7
end _ _ month	8
end of @general month	8
ended	7
ended @lightly	-8
ended up	-9
ending	22
ending @general	22
ending @general $	6
ending _ $	6
ending it	22
ending it $	6
ends	-5
enfrente	7
enfrente @not-really-hit	11
enfrente @not-really-hit @number	5
enfrente @not-really-hit @number $	5
enfrente @not-really-hit mi	6
enfrente _ @number	5
enfrente _ _ $	6
enfrente _ mi	6
enfrente _ todos	5
enfrente de	11
enfrente de mi	6
enfrente de todos	5
english	-13
english $	-7
enough	-14
ensenara	-17
ensenara _ _ $	-17
ensenaron	5
ensenaron @not-really-hit	5
entero	6
entrada	8
entrada $	9
entrar	-6
entrar $	11
entre	11
entre _ $	6
entregaron	9
entregue	9
entregue _ _ y	11
entregue _ chaleco	11
entrenamiento	-12
entrene	-8
entro _ _ en	-6
equipo	-14
equivoque	-7
er	5
er $	18
era @not-really-hit	-7
era _ $	29
era _ _ @not-really-hit	-11
era _ _ las	-11
era broma	6
era broma $	6
era para	-11
es	-14
es @not-really-hit	-13
es @not-really-hit @not-really-hit	6
es @not-really-hit sabado	-6
es @somebody	10
es @will-do	-7
es @will-do y	-7
es _ $	-10
es _ @not-really-hit	6
es _ _ $	6
es _ _ @general	-7
es _ _ a	-6
es _ _ si	-5
es _ _ te	12
es _ de	8
es _ eso	8
es _ sabado	-6
es _ ultima	5
es _ y	-6
es algo	-11
es algo $	-10
es broma	-5
es broma $	-5
es el sabado	-6
es la	-7
es mi ultima	5
es nada	8
es nada $	7
es normal	20
es policia	-7
es policia y	-7
es una	10
es verdad	6
es verdad $	6
es:a word of danger	95
es:a word of the law	44
es:accused	21
es:ambulance, hospital	5
es:arrested	34
es:asked about the union	23
es:asks for the rules	-18
es:asks which, how many, where	-8
es:because of the union	22
es:blood, stitches	15
es:bought	36
es:can they	-19
es:car or house harmed	29
es:chemicals	60
es:cry for help	89
es:died	14
es:done to me	-7
es:fainted, no air, heat	54
es:falling, burning, bursting	-41
es:fell, collapsed	21
es:followed	44
es:gas, smoke, fire	50
es:harmlessly asked or called	-19
es:held	51
es:hours or pay taken	17
es:hurt	28
es:in the news	-33
es:it turned out well	-30
es:kept out	40
es:la migra is here	61
es:laughing	-19
es:list of names	25
es:long ago	-29
es:machine hurt	11
es:made to resign	17
es:made to sign	17
es:moved as punishment	26
es:not paid	11
es:not wanted any more	34
es:nothing bad is told	-315
es:nothing happened	-8
es:only wants to know	-27
es:out of the system	34
es:pack your things	-50
es:pain of every day	19
es:papers asked	19
es:papers of the end	10
es:robbed, bitten, run over	26
es:running, throwing, cutting	-48
es:said what will happen	55
es:sent home	12
es:shouted at, insulted	-18
es:somebody is hurt	24
es:somebody was fired	20
es:something bad is told	602
es:struck	79
es:suspended	-16
es:taken away	33
es:taken from me	48
es:tested	22
es:the police are here	-27
es:thinks of dying	110
es:threatened	11
es:threw at me	34
es:to anybody	-13
es:told to carry on	46
es:touched	55
es:touching, hitting, taking	-47
es:vans and vests	15
es:was fired	74
es:watched	31
es:what if	-69
es:will call la migra	-12
es:with a weapon	18
es:written up	26
es:you will regret it	-18
esa	-6
esas	-8
escalera	6
escribi	10
escupio	7
escupio el	7
ese	-22
ese $	6
ese _ @hit	-16
eso	-14
eso $	9
eso _ $	-5
eso _ @to-me	-6
eso _ _ @not-really-hit	-7
eso _ _ el	-6
eso no	-12
espalda	15
espalda $	28
espalda _ a	-10
espanol	-12
espanol $	-7
esquina	-7
esquina $	-7
esta $	-7
esta _ $	-11
esta _ _ de	11
esta _ _ hospital	-9
esta _ el	11
esta _ en	5
esta _ pero	8
esta _ que	11
esta amenazando	-13
esta aqui	8
esta aqui $	6
esta bien	-16
esta bien $	-7
esta el	10
esta quemando	7
esta semana	7
estaban	-23
estacionado _ _ mi	6
estado	-6
estamos	-7
estamos _ $	-5
estan	50
estan _ $	15
estan _ _ $	17
estan _ al	12
estan _ nombres	10
estan metiendo	12
estan metiendo al	12
estas	-13
estas @things	-8
estas _ $	-10
este	-9
estoy	32
estoy $	10
estoy _ $	26
estoy _ _ $	-5
estoy _ _ hospital	6
estoy _ _ linea	-7
estoy _ _ parqueo	5
estoy _ el	8
estoy _ la	-8
estoy afuera	-8
estoy afuera $	-8
estoy en la	-8
estoy encerrado	11
estoy muerto	-15
estoy suspendido	6
estreno	-7
estuvo _ _ @not-really-hit	5
estuvo _ _ de	5
even	-34
even @here	-7
even @here @good	-7
even _ $	-18
even _ @good	-7
even _ _ $	-7
even said	-7
evento	-14
evento $	-14
ever	-7
ever _ $	8
every _ _ i	9
every night	10
everybody _ _ $	15
everybody _ _ there	-7
everybody was	-6
everyone	6
everything	-5
everywhere	9
ex _ _ @here	8
expediente	29
experience	-12
explosion	-15
extra	-13
eye	12
eye $	13
eyes	16
face	19
face $	11
faces	10
failed	-11
fainted	9
fall $	6
faltan	-35
faltan @us	-32
faltan @us @hours	-7
faltan _ @hours	-7
faltan _ horas	-7
familia	9
family	7
family $	6
family _ i	-6
far	8
far _ @lightly	10
faster	-5
favores	13
feel	5
feel my	9
feet	-9
feet _ $	-6
fell	18
fell _ _ ladder	9
fell _ the	21
fell in	7
fell in the	7
fell off	8
fell off the	9
fell on	6
fell on the	5
feo	17
feo _ @not-really-hit	15
feo _ el	12
feo en	12
feo en @not-really-hit	12
fiebre	-23
field	7
field _ _ @lightly	7
field _ _ and	7
fiesta	-15
fiesta $	-9
fight	23
fight $	23
fill	-25
fill @us	-17
filling	-8
filling the	-8
filming	10
filo	-13
final	25
final @done	6
final @paper	23
final warning	23
final written	6
finally	-23
finally $	-11
finally @general	-8
finally @here	14
finally _ @general	-7
finally _ @us	13
finally _ _ $	13
finally _ the	-6
finally got	17
find	-6
find _ $	-6
fine	-11
fine _ @general	10
fine _ _ $	-9
fine _ _ @union	8
finger	19
finish @general	8
finish _ _ $	8
finish the	8
fire	14
fire $	16
fire _ $	-13
fire _ _ $	8
fire _ for	-7
fire _ the	8
fire in	7
fire in the	7
fire me	-10
fire me $	-17
fired $	29
fired .	6
fired _ $	10
fired _ _ $	15
fired _ _ union	-12
fired _ at	-7
fired _ for	-5
fired _ i	-10
fired _ yesterday	17
fired at	-7
fired me	31
fired me $	8
fired me yesterday	17
fired my	-16
fired people	-10
fired today	8
fired today $	8
fired up	-14
firma	15
firma _ _ a	11
firmado	-17
firmado $	-17
firmar	-14
firmar $	-10
firmar _ _ $	11
firmar un	-6
firmaron	14
firmas	-8
firme	17
firme $	29
firme un	-8
firmo	10
firmo _ _ $	5
first	-11
first _ _ @asks	8
first _ _ is	8
first _ not	-5
first aid	8
fit	9
fix	-10
fix @general	-10
fixed	-12
fixed @us	-8
flat	-6
flat on	-5
floor	-5
floor $	7
flu	-13
flu _ @here	-7
flu _ _ @general	-7
flu _ _ the	-7
flu shots	-7
flu shots @here	-7
flu shots @here @general	-7
flyer	-19
flyer $	-13
flyers	6
flyers $	15
flyers _ wrote	6
flyers and	6
flyers and wrote	6
folder	5
folders	45
folks	-8
folks at	-8
followed	20
followed _ _ the	6
followed me	16
foot $	-8
for	-24
for 3	-9
for 4	11
for @act	20
for @act @union	9
for @act @union $	8
for @act @worse	6
for @act @worse @us	10
for @general	-24
for @general @do_to	9
for @general @they	-9
for @general @they @worse	-8
for @general @union	9
for @general @union $	12
for @general @us	18
for @general @us @asks	10
for @general whole	-12
for @number	-8
for @number $	-8
for @union	-9
for @union stuff	-6
for @union stuff $	-6
for @us	-12
for @us $	-6
for @us @general	-12
for @us @here	14
for @us @here @general	16
for @us @loss	9
for @us @shifts .	11
for @us @things	9
for @us @worse @act	7
for _ $	-7
for _ @daily	-5
for _ @do_to	8
for _ @general	-13
for _ @here	9
for _ @lightly	14
for _ @loss	8
for _ @schedule	6
for _ @they	-10
for _ @things	8
for _ @union	18
for _ @us	13
for _ @who	-8
for _ @worse	9
for _ _ $	23
for _ _ .	14
for _ _ @act	7
for _ _ @do_to	-7
for _ _ @general	9
for _ _ @here	6
for _ _ @lightly	-21
for _ _ @they	-14
for _ _ @union	8
for _ _ @us	15
for _ _ @worse	-11
for _ _ and	-7
for _ _ is	11
for _ _ my	8
for _ _ night	-8
for _ _ sign	7
for _ _ so	-12
for _ _ the	9
for _ _ today	-6
for _ _ union	6
for _ an	-14
for _ and	16
for _ at	14
for _ call	8
for _ days	6
for _ he	-8
for _ lawyer	-8
for _ out	5
for _ stuff	-6
for _ to	16
for _ union	8
for _ week	8
for _ whole	-12
for attitude	7
for being	13
for employee	6
for me to	6
for next	8
for once	-8
for once $	-8
for one	-6
for our	9
for sunday	-8
for talking	18
for talking to	10
for talking union	9
for the	-20
for the lawyer	-8
for the whole	-12
for this	-10
for this $	-6
for union	-6
for union stuff	-6
forced	7
forced _ to	7
forced me	7
forced me to	7
foreman	21
foreman $	7
foreman told	12
forget	-7
forgot	-11
forgot @us	-6
forgot @us @things	-7
forgot _ @things	-7
forgot my	-7
forklift	19
forklift $	17
form	-22
form _ $	-7
fotos	13
fotos $	10
found	27
found @general	16
found @us	-8
found _ @here	10
found _ _ @general	13
found _ _ @us	9
found _ _ the	13
found _ about	11
found _ in	10
found a	17
found out	10
found out about	11
four	16
fr	-5
free	-15
freezer	17
freezer $	8
freezer _ _ $	10
friday	12
friday @lightly	8
friday _ _ @lightly	8
friend from	6
friends	11
friends _ $	17
frio	-25
from	-8
from 2nd	7
from _ .	6
from _ _ $	-14
from _ _ she	6
from _ _ the	6
from _ _ they	-5
from _ _ to	21
from _ diner	-7
from _ heat	6
from _ no	-8
from _ plant	-15
from _ says	8
from _ shift	7
from _ yard	6
from last	-7
from me	-10
from receiving	6
from that	-16
from the	-14
from the heat	6
from the yard	6
from us	5
from work	11
from you	8
from you $	8
front	11
front @job	8
front _ _ $	13
front desk	8
fue	-27
fue _ $	-22
fue _ _ junta	-9
fue _ la	-10
fue a	-10
fue a la	-10
fue de	13
fuego $	13
fuego _ @not-really-hit	-10
fuera	12
fuera $	7
fuga	9
fuga @not-really-hit	9
fuga @not-really-hit amoniaco	9
fuga _ amoniaco	9
fuga de	9
fuga de amoniaco	9
fui	-7
full	21
full $	12
full time	20
funny	10
funny $	-5
funny _ $	17
gafete	-13
gafete $	-23
game	-9
game $	-8
ganas	7
ganas _ _ $	-12
ganas de	8
garage	-7
gas	25
gas $	22
gas .	6
gas _ $	9
gas _ _ $	-8
gas in	-5
gas leak	16
gas leak $	17
gas station $	-6
gate	-26
gave _ _ hours	-13
gave _ on	-7
gave me	-13
gave my	14
ged	-7
ged results	-6
general	-6
general $	-6
gente	-10
gente _ no	-7
gente o	-6
gerente	9
gerente _ _ $	18
get	-52
get _ $	-18
get _ _ $	8
get _ _ i	-7
get _ _ in	-8
get _ _ the	-10
get _ at	-5
get _ job	-6
get _ til	9
get a	-6
get fired	-31
get fired $	-9
get my	6
get out	16
get the	-5
get to	-6
gets	-17
gets @done	-8
gets @us	-7
gets @us $	-7
gets _ $	-9
gets _ _ @general	-6
getting	-14
gift	-6
girl	10
girl _ me	5
give	6
give @general	14
give @us	-16
give @us @general	-5
give @us @us	-7
give _ $	7
give _ @daily	11
give _ @general	-8
give _ @us	-7
give _ a	-10
give it	5
give me	-9
give me a	-9
give the	11
give us	-12
giving	-11
giving _ the	-8
glad	-11
glasses	-6
glove	-8
glove $	-8
gloves	-11
gm	-5
go $	12
go @general	5
go @home	6
go @home $	-6
go @home @lightly	6
go @us	7
go @worse	10
go @worse @home $	9
go _ $	6
go _ .	-10
go _ @here	-6
go _ @us	9
go _ _ $	11
go _ _ @slur	9
go _ _ @worse	7
go _ _ and	6
go _ _ im	-10
go _ _ me	6
go _ _ n	9
go _ and	5
go _ with	6
go after	6
go early	-7
go from	-5
go home	6
go home $	-6
go round	-6
go to	16
god	7
god $	11
goes	-7
goes _ at	-6
goes off	-6
goes off at	-6
going	-16
going _ $	-14
going _ _ $	-5
going _ _ them	7
going _ it	-6
going _ my	13
going call	9
going vote	6
gol	-16
gol $	-10
gol @not-really-hit	-6
golpe	-23
gone	62
gone $	29
gone .	19
gone _ the	8
gone _ they	16
good	-38
good _ $	-7
good _ to	-9
good job	-5
good morning	-14
got	31
got 2	-11
got _ $	7
got _ .	12
got _ _ $	-16
got _ _ .	13
got _ _ after	7
got _ _ back	-6
got _ _ but	-6
got _ _ for	10
got _ _ from	-8
got _ _ i	9
got _ _ now	7
got _ _ on	-15
got _ _ results	-6
got _ _ she	-7
got _ _ shot	-12
got _ _ that	10
got _ _ the	23
got _ _ to	6
got _ _ up	9
got _ _ work	7
got _ _ year	-12
got _ and	-10
got _ at	-5
got _ bad	-5
got _ boot	6
got _ by	6
got _ check	-6
got _ email	11
got _ flat	-5
got _ flu	-10
got _ from	-13
got _ ged	-6
got _ home	14
got _ in	6
got _ job	-16
got _ lol	22
got _ new	-8
got _ numbers	-7
got _ of	13
got _ off	17
got _ out	-18
got _ second	-9
got _ text	15
got _ the	-6
got _ today	9
got _ up	6
got _ with	12
got _ write	9
got a	14
got a flat	-5
got a new	-8
got a text	15
got a write	9
got an	10
got burned	12
got called	-10
got called a	-6
got called in	-8
got fired	-8
got fired at	-7
got fired today	8
got him	11
got hurt $	-8
got it	-6
got killed	-5
got me	22
got me $	27
got me on	-7
got moved	-11
got moved to	-11
got my	-26
got my check	-6
got my ged	-6
got off	-9
got our	13
got sent	14
got sent home	14
got stuck	7
got the boot	6
got the job	-8
got to	-7
got us	-17
got written	10
got written up	10
got zapped	12
gps	5
grabadora	9
grabando	10
grabaron	-6
grabbed	9
grabbed _ _ and	8
grabbed my	9
gracias	-17
gracias _ _ $	-5
grados	-16
grande	5
grass	-8
graveyard	5
gray	7
gray @daily	8
gray truck	8
great	-5
green	-14
grill	6
grill $	8
grita	-17
gritando	-12
gritando $	-12
grosero	-24
ground	11
ground _ $	9
group	6
group $	8
grua	-11
grua _ _ carga	8
grua _ la	8
guantes	-6
guantes $	7
guantes _ _ $	-12
guardia	-18
guardias	7
guardias $	7
guess	11
guess @union	15
guess who	15
guest	13
guest _ _ @here	-7
gun	-18
gun on	-11
gusta	-7
gusto	-7
guy	37
guy _ $	10
guy _ _ knife	5
guy _ _ the	14
guy _ a	14
guy with	5
guy with a	5
guys	56
guys _ _ $	14
guys _ _ the	21
guys _ the	-6
guys _ vests	8
guys in	19
guys in vests	8
guys still	11
h2a	6
ha	-22
ha _ _ $	-20
habia	23
habia @somebody	20
habia una	17
hablando	-5
hablar	-28
hablar $	-27
hablar _ _ $	-8
hablar _ _ en	-6
hablar con	-10
hable	14
hablo	9
hablo @not-really-hit	6
hablo _ @boss	12
hace	16
hace 10	-8
hace 10 anos	-8
hace @us anos $	7
hace _ @us	-14
hace _ _ $	5
hace _ _ @not-really-hit	12
hace _ _ el	12
hace _ calor	26
hace _ me	-14
hace anos	-16
hace mucho	24
hacemos $	7
hacen	-6
hacer	-13
hacer $	6
hacer @not-really-fired	-13
hacer @not-really-fired @not-really-hit	-13
hacer @not-really-fired @not-really-hit @will-do	-13
hacer @union	-5
hacer @union @not-really-hit	-6
hacer @union @not-really-hit papel	-6
hacer _ @not-really-hit	-19
hacer _ _ @will-do	-13
hacer _ _ papel	-6
hacer _ la	-13
hacer _ un	-6
hacer con	-13
hacer con la	-13
hacer firmar	-5
hacer firmar un	-6
had _ _ in	5
had _ _ the	-8
had to	6
haha	-13
haha $	-12
hair	-12
hair $	-6
hair dresser	-6
half	8
half _ _ $	9
half _ crew	13
half of	-6
half the	22
half the crew	13
hall _ @general	7
hall was	8
hallaron	5
hallaron _ _ en	5
ham	-7
hand	16
hand _ _ $	6
hand _ flyers	-11
hand on	5
handing _ _ $	-6
handing _ flyers	-6
handing out flyers	-6
hang	8
hanging	9
happen @worse	-7
happen @worse @general	-7
happen _ @general	-9
happen _ a	-6
happen to	-7
happened	15
happened @here	20
happened _ _ $	20
happened at	20
happens	-5
happy	-10
happy birthday	-7
harassed	9
harassing	9
harassing _ $	9
harassing me	9
harassing me $	9
harina	-7
harina $	-7
has	-30
has _ $	11
has _ _ $	-8
has been	-13
hasta	-8
hasta @not-really-hit	-8
hasta @not-really-hit @us	10
hasta _ 6	13
hasta _ @us	9
hasta _ _ $	-5
hasta el	-13
hasta la	-6
hasta las	11
hasta las 6	13
hat	-10
hat _ $	-7
have @general	7
have @general @loss	14
have @general @union	14
have @worse	-18
have _ @loss	12
have _ @paper	11
have _ @shifts	13
have _ @union	14
have _ _ $	-10
have _ _ .	8
have _ _ @lightly	-11
have _ _ for	5
have _ _ up	-7
have _ job	14
have _ of	8
have a	5
have a job	14
have the	7
have to	-18
having	8
having _ @here	9
having _ _ @us	9
hay	11
hay _ $	17
hay _ _ $	10
hay _ _ amoniaco	5
hay _ _ no	12
hay _ con	8
hay _ de	-17
hay _ y	13
hay agentes	7
hay dinero	-7
hay dinero $	-7
hay dos	8
hay fuga	5
hay fuga de	5
hay humo	7
hay nadie	12
hay reunion	-6
hay sangre	6
hay una	5
he	38
he _ $	11
he _ .	11
he _ _ $	-9
he _ _ .	-8
he _ _ a	6
he _ _ about	-8
he _ _ back	-7
he _ _ for	20
he _ _ he	-7
he _ _ here	-22
he _ _ hes	10
he _ _ his	6
he _ _ i	13
he _ _ knife	12
he _ _ me	-8
he _ _ my	29
he _ _ of	6
he _ _ own	-5
he _ _ up	7
he _ _ w	7
he _ _ we	-8
he _ _ whole	-6
he _ _ will	-5
he _ a	-6
he _ back	6
he _ find	6
he _ he	7
he _ hi	-9
he _ his	-6
he _ if	-10
he _ it	6
he _ like	-5
he _ me	43
he _ my	24
he _ not	-12
he _ on	7
he _ tell	-5
he _ to	-6
he _ up	5
he _ us	-7
he _ where	13
he _ work	-18
he always	-7
he fired	6
he got	15
he grabbed	9
he have	-6
he is	-9
he is not	-8
he just	-10
he keeps	11
he knows	17
he knows where	13
he made	-13
he offered	6
he offered me	6
he pulled	12
he pulled a	12
he said	11
he said $	25
he said .	16
he said if	-11
he saw	15
he saw my	15
he says	15
he wants	14
he was	-7
he will	9
he wrote	10
head	-14
heading	-16
hear	-9
hear @general	-6
hear @general $	-5
hear _ $	-5
hearing	-5
heat	14
heat _ $	17
heat stroke	19
heater	-5
hecho	-9
hecho $	-8
hed	7
hed _ @us	5
hell	-30
hell $	-7
hell _ _ $	-16
hell _ it	7
hell _ me	-11
help	35
help $	-9
help .	20
help @they	19
help @us	14
help @us please	29
help @us understand	-6
help _ $	-5
help _ _ @general	-6
help _ _ @us	19
help _ _ me	18
help _ please	29
help _ understand	-6
help me	15
help me please	29
help me understand	-6
her	8
her _ $	-9
her _ _ $	-6
her _ is	6
her _ that	7
here	27
here $	36
here _ $	-9
here _ us	11
here anymore	6
here in	-8
here telling	11
here telling us	11
here though	-5
here though $	-5
herself	-6
hes _ $	6
hes _ _ .	-8
hes _ _ me	9
hes _ _ my	9
hes _ call	9
hes _ to	-10
hes coming	-7
hes fine	-11
hes going	5
hes going call	9
hes gone	8
hes in	-8
hes not	11
hey	-10
hey @they	-11
hey _ @us	6
hey _ _ @us	-8
hey _ _ @worse	5
hey _ _ from	5
hey its	5
hey its @us	6
hey its @us @worse	6
hi	-20
hi $	-12
hicieron	14
hiding	5
hiding @here	5
hiding @here @general	5
hiding _ @general	5
hiding _ the	5
hiding in	5
hiding in the	5
hija	6
hija _ _ que	10
hijas	-6
hijo	-15
hijo le	-9
hijos	5
hijos $	5
him	5
him $	25
him _ for	5
him _ he	-5
him go	-5
him then	-6
himself _ _ truck	-7
himself _ new	-7
himself a	-7
himself a new	-7
hired	14
his	-17
his _ $	-9
his _ _ me	7
his _ and	7
his _ hes	-8
his hand	11
his own	-5
hit	-12
hit _ _ $	25
hit _ _ later	-6
hit _ _ when	-7
hit _ up	-14
hit a	25
hit me	-8
hit me up	-14
hit my	-9
hoja	6
hoja de	7
hola	-5
hold	-9
hold _ _ me	-6
hold _ let	-7
holding	42
holding my	31
home	41
home $	31
home .	-6
home _ _ $	-6
home _ n	6
home early	8
home for	15
home to	-5
home w	6
honestly	6
honestly @general	12
honestly @general just	13
honestly @general just @lightly	13
honestly _ _ @lightly	13
honestly _ _ want	13
honestly _ just	13
honestly i	12
honestly i just	13
hoodie	6
hoodie $	6
hook	14
hora	-16
hora _ $	-9
hora abren	-9
hora abren $	-9
horario	8
horario $	15
horario _ _ otra	-11
horas $	11
horas _ _ a	-10
horas de	-10
horas en	5
horas y	-8
hospital	-20
hospital $	7
hospital @not-really-hit	-8
hospital _ $	-12
hospital _ @us	-6
hospital today	-6
hot	14
hotel	6
hotel $	-6
hour	-11
hours $	16
hours _ _ $	11
hours _ _ after	10
hours _ signing	-7
hours _ this	-6
hours _ to	-15
hours for	-7
hours for signing	-7
hours on	8
hours went	8
houston	-10
how	-27
how @asks	-9
how @asks @general	-8
how _ @general	-15
how _ @spread	6
how _ @us	-6
how _ @who	12
how _ _ @do_to	7
how _ _ @union	6
how _ _ prove	-6
how _ _ vote	6
how _ _ work	-7
how _ going	6
how _ she	12
how _ you	-9
how do	-15
how do you	-6
how does	8
how im @spread	5
how im @spread @union	5
how im going	5
hows	-7
hows @general	-5
hoy	43
hoy .	10
hoy @general	5
hoy @general @not-really-hit	5
hoy @general @not-really-hit @us	5
hoy @to-me	-6
hoy @us	34
hoy @us @hit	9
hoy _ @fired	18
hoy _ @not-really-fired	-6
hoy _ @not-really-hit	20
hoy _ _ @not-really-hit	21
hoy _ _ @us	10
hoy _ _ a	-7
hoy _ _ de	19
hoy _ _ las	7
hoy _ _ manana	16
hoy _ _ ya	6
hoy _ almacen	11
hoy _ con	-7
hoy _ la	17
hoy _ las	5
hoy _ toca	-6
hoy a	5
hoy a las	5
hoy en	14
hoy en @not-really-hit	14
hoy en @not-really-hit manana	16
hoy en la	14
hoy le	-6
hoy me	35
hoy no	-6
hoy y	9
hr	27
hr _ $	7
hr _ _ down	7
hr _ _ in	6
hr _ asked	9
hr _ me	7
hr _ my	6
hr about	5
hr about the	5
hr called	6
hr called me	6
hr lady	-8
hr sent	-9
hrs $	-7
hubo	10
hubo _ _ en	7
hubo _ accidente	12
hubo redada	-5
hubo redada en	-6
hubo un	12
hubo un accidente	12
huele $	-12
huele @general	6
huele _ _ $	6
huele a	6
huelga	-6
huesped	8
huevo	-8
huevo $	-7
humanos @us	5
humanos me	5
humo	7
hung	10
hung @lightly	10
hung up	10
hurt	-18
hurt $	-16
hurt _ _ lifting	6
hurt _ back	7
hurt _ work	6
hurt at	6
hurt at work	6
hurt my	10
hurt my back	10
hurt on	-5
hurt to	-5
hurting	18
i .	-7
i _ $	32
i _ .	23
i _ _ $	11
i _ _ a	-8
i _ _ all	7
i _ _ at	12
i _ _ be	-7
i _ _ da	-6
i _ _ did	6
i _ _ die	17
i _ _ fired	15
i _ _ for	-10
i _ _ give	-5
i _ _ hand	10
i _ _ here	21
i _ _ im	8
i _ _ in	-17
i _ _ it	-14
i _ _ its	24
i _ _ job	9
i _ _ know	11
i _ _ lol	18
i _ _ meeting	-9
i _ _ nothing	6
i _ _ now	6
i _ _ off	7
i _ _ pills	-11
i _ _ pin	6
i _ _ so	-6
i _ _ talk	6
i _ _ the	-7
i _ _ they	-28
i _ _ this	7
i _ _ to	17
i _ _ today	7
i _ _ too	-5
i _ _ two	-6
i _ _ was	7
i _ _ work	-7
i _ _ you	-7
i _ a	14
i _ at	15
i _ breathe	21
i _ but	-10
i _ feel	11
i _ for	5
i _ from	18
i _ her	-6
i _ hurt	12
i _ i	16
i _ if	-19
i _ isnt	-7
i _ just	12
i _ kill	8
i _ like	-7
i _ my	-22
i _ myself	9
i _ off	6
i _ read	-8
i _ seen	7
i _ sign	-11
i _ sleep	9
i _ so	13
i _ take	17
i _ talking	-6
i _ terminated	19
i _ that	-8
i _ theres	-8
i _ trust	-6
i _ up	-7
i _ want	36
i _ watch	6
i _ what	-11
i _ who	6
i _ work	22
i _ written	9
i _ you	-7
i _ your	-6
i already	-10
i am	-16
i asked	-15
i been	12
i better	11
i bring	-5
i called	-8
i can	-14
i cant	12
i cant breathe	21
i cant do	8
i cant read	-7
i cant sleep	9
i clocked out	-11
i cut	10
i cut my	10
i didnt sign	-11
i do	18
i do $	13
i do if	-12
i dont	10
i dont think	-5
i dont trust	-6
i dont want	16
i dont work	16
i drop	8
i fell	9
i found	-12
i got	30
i got a	10
i got hurt	12
i got my	-8
i got the	7
i got written	9
i had	5
i had to	13
i hate	-5
i have to	-13
i heard	6
i jumped	21
i just	7
i just want	13
i keep	19
i live	8
i lost	14
i lost my	11
i love	-8
i miss	-7
i need	-7
i never seen	7
i passed	11
i passed out	16
i quit	-5
i read	-6
i said	-16
i said no	6
i sat	-6
i saw	-10
i say who	6
i see	-8
i sign	19
i sign .	26
i signed	11
i signed $	6
i signed a	7
i swear	-9
i talked	8
i think	7
i think i	20
i think the	-6
i thk	-6
i told	-14
i told my	-14
i took a	13
i took my	-13
i want	20
i want it	9
i want to	11
i was	38
i was just	12
i was terminated	7
i went	29
i went from	21
i went to	12
i will	-6
i wish	-8
i wont	-11
i wont do	-6
i wore	8
i wore the	8
i wrote	20
i9	6
iba	36
ice	-13
ice $	-5
ice _ _ $	9
ice _ _ at	-7
ice cream	-8
ice is	21
ice machine	-7
id	-9
id _ _ $	-5
ideas	-5
ideas $	-5
idk	11
idk _ @general	9
if	-39
if @asks	-5
if @general	20
if @general @act $	-10
if @general @act @general	7
if @general @dead	14
if @general @done	24
if @general @lightly	-6
if @general @union	7
if @general @union yes	7
if @general @us	-13
if @loss	-7
if @loss @here	-5
if @they	-24
if @they @do_to	-6
if @they @loss	-7
if @they @loss @us	-7
if @they ever	-7
if @they talk	7
if @they talk @worse	7
if @us	-11
if @us @they	-11
if @us @us	16
if _ @dead	14
if _ @done	22
if _ @general	-6
if _ @here	-10
if _ @loss	-13
if _ @they	-15
if _ @union	6
if _ _ $	-6
if _ _ @act	18
if _ _ @asks	-14
if _ _ @done	-9
if _ _ @here	-13
if _ _ @us	-15
if _ _ anything	10
if _ _ me	-14
if _ _ off	-6
if _ _ to	10
if _ _ yes	7
if _ boss	-12
if _ dont	14
if _ ever	-10
if _ fire	-7
if _ is	6
if _ talk	8
if _ vote	11
if _ want	-6
if a	-6
if i	29
if i dont	7
if ice	-6
if its	-14
if my	-13
if my boss	-10
if somebody	-6
if someone	-9
if they	-21
if they ever	-7
if they fire	-7
if they talk	7
if this	10
if we vote	11
if you dont	5
if your	16
ignore	-9
ignore _ $	-8
igual	-16
igual _ _ $	-12
ilegal	7
ilegal $	7
ill	-12
ill @asks	9
ill @do_to	-7
ill @loss	21
ill @loss @general	21
ill _ _ @asks	12
ill _ _ @do_to	-5
ill _ _ @here	-6
ill _ _ @us	7
ill _ _ myself	11
ill _ it	8
ill _ to	6
ill be	-6
ill do	9
illegal	7
im @done $	16
im @done @lightly	-7
im @general	28
im @general @done	29
im @general @done $	12
im @here	-21
im @here $	-7
im @here @general	5
im @here @general er	12
im @here @general hospital	22
im @here @general red	-7
im @lightly	-6
im @sick	12
im @sick @lightly	12
im @spread	14
im @spread @general	12
im @spread @union	5
im @spread @us	-9
im @union	-8
im @us	-7
im @worse	5
im @worse @general	10
im @worse @general @shifts	10
im _ $	14
im _ .	13
im _ @asks	-6
im _ @done	28
im _ @general	28
im _ @here	-16
im _ @us	-11
im _ _ $	-21
im _ _ @act	-7
im _ _ @asks	-6
im _ _ @lol	-10
im _ _ @machine	-7
im _ _ @property	-12
im _ _ @shifts	10
im _ _ @us	-15
im _ _ @worse	6
im _ _ a	6
im _ _ er	12
im _ _ for	10
im _ _ hospital	22
im _ _ im	10
im _ _ it	-11
im _ _ now	12
im _ _ only	8
im _ _ red	-7
im _ _ schedule	10
im _ and	11
im _ but	11
im _ in	-10
im _ it	10
im _ mad	-7
im _ my	-6
im _ out	-7
im _ the	20
im _ up	-9
im _ vote	5
im at	-8
im being	33
im bleeding	9
im by	-6
im fired	-7
im fired up	-7
im going vote	5
im here	-5
im here $	-5
im in the	15
im just	-5
im no	10
im not	10
im not @general	6
im not a	6
im off	7
im off the	10
im on	14
im out	11
im out $	6
im scared	7
im so	-6
im suspended	16
im suspended $	16
im voting	-7
imaginese	-9
immediately	20
immigration	35
immigration _ _ the	19
immigration is	21
in	-44
in $	-17
in 2	12
in 2nd	-5
in 2nd innings	-5
in 98	-6
in _ $	-39
in _ .	-11
in _ 14	8
in _ _ .	-7
in _ _ after	7
in _ _ again	6
in _ _ at	-5
in _ _ call	-14
in _ _ dont	8
in _ _ he	11
in _ _ i	-9
in _ _ it	-8
in _ _ lot	14
in _ _ my	-5
in _ _ of	-8
in _ _ place	-5
in _ _ room	19
in _ _ since	14
in _ _ the	-8
in _ _ theres	11
in _ _ they	-15
in _ _ was	-5
in _ afternoon	-17
in _ an	-5
in _ building	12
in _ car	-7
in _ company	11
in _ cooler	11
in _ county	6
in _ er	17
in _ eye	14
in _ eyes	6
in _ face	8
in _ field	7
in _ freezer	5
in _ gas	15
in _ innings	-5
in _ kitchen	5
in _ life	-5
in _ linen	8
in _ lobby	8
in _ lot	6
in _ me	10
in _ office	9
in _ parking	5
in _ says	-8
in _ so	-6
in _ the	6
in _ they	-7
in _ to	-7
in _ union	-8
in _ week	12
in a	-10
in a company	6
in a meeting	-6
in an	-5
in and	8
in for	-10
in here	25
in here $	14
in it	-7
in my	31
in my car	-8
in my face	8
in my truck	9
in office	-20
in office $	-20
in one	11
in room	10
in texas	-8
in texas says	-8
in that	-11
in the	72
in the building	12
in the cooler	11
in the er	17
in the field	7
in the freezer	5
in the kitchen	5
in the linen	8
in the lobby	8
in the lot	6
in the office	11
in the parking	5
in the union	-6
in there	-7
in this	10
in today	-5
in together	-9
in vests	8
in with	6
incendio	17
ingles	-8
ingles $	-7
inmigracion	14
inmigracion $	12
innings	-5
innings $	-5
inside	8
instructions	-6
insurance	7
insurance $	12
interested	-9
interested @here	-6
interested in	-6
interroga	-11
interrogated	6
into	25
into @they	9
into @us	15
into _ $	29
into _ _ @here	-6
into hr	9
into the	6
investigation	21
investigation $	21
ir @general	-6
ir @general @not-really-hit	-7
ir @general @not-really-hit @union	-6
ir @not-really-fired	6
ir _ @not-really-hit	-7
ir _ _ $	8
ir _ _ @union	-6
ir _ _ junta	-8
ir _ la	-6
ir a	-6
ir a la	-6
ir al	6
iron	6
is	8
is $	-6
is _ $	8
is _ .	-9
is _ 2	7
is _ _ $	-17
is _ _ .	-14
is _ _ all	16
is _ _ and	9
is _ _ door	25
is _ _ he	-10
is _ _ his	-6
is _ _ my	10
is _ _ out	10
is _ _ round	-6
is _ _ talk	7
is _ _ they	27
is _ _ to	-8
is _ _ us	13
is _ a	-7
is _ but	10
is _ down	12
is _ for	-8
is _ from	5
is _ go	-6
is _ he	8
is _ last	9
is _ legal	18
is _ me	11
is _ my	9
is _ normal	20
is _ ok	-7
is _ one	11
is _ telling	9
is _ the	8
is _ to	5
is _ true	-10
is _ up	6
is a	-9
is an	6
is at	11
is at the	6
is coming	-7
is coughing	7
is dead	-9
is dead $	-9
is doing	-7
is down	-9
is down $	-9
is going	5
is gone	20
is gone $	20
is here	24
is here $	25
is in	-7
is it	19
is it legal	18
is it true	-10
is killing	-5
is killing me	-5
is locked	-6
is my	9
is my last	9
is not	-15
is numb	-6
is numb $	-6
is on	5
is outside	9
is that	-9
is this	9
is threatening	7
is what	11
isnt _ the	10
it	-38
it $	7
it _ $	-31
it _ .	21
it _ 4	9
it _ _ $	-23
it _ _ .	-6
it _ _ back	-5
it _ _ fired	18
it _ _ joke	10
it _ _ me	-5
it _ _ on	-5
it _ _ she	8
it _ _ to	-16
it _ _ we	8
it _ _ what	12
it _ if	7
it _ like	-6
it _ spins	-6
it _ the	-23
it _ they	34
it _ to	6
it _ you	-8
it again	-5
it back $	-7
it down	8
it for	12
it has	-8
it has a	-8
it in	-10
it is	-6
it just	-7
it just spins	-6
it legal	18
it legal they	21
it says	9
it since	7
it they	6
it til	11
it to	-15
it to my	7
it to the	-19
it today	6
it true	-10
it true they	-7
it was	-21
it wasnt	9
it wont	-9
italian	-7
its	-24
its @general	22
its @spread	-10
its @spread @daily	-5
its @us @worse @general	6
its @us degrees	-5
its _ $	-29
its _ @daily	-5
its _ @general	-8
its _ @they	14
its _ @worse	-6
its _ _ @here	6
its _ _ @they	13
its _ _ about	6
its _ _ in	-7
its _ _ of	-6
its _ _ the	6
its _ an	-6
its _ degrees	-5
its _ noon	10
its _ the	-6
its _ they	11
its _ to	-8
its a	23
its about	7
its going	-5
its not	-8
its not @general	-6
its ok	-15
its ok $	-13
its right	-7
ive _ @done	8
ive _ _ .	8
ive been	6
jacket	9
jacket at	5
jaja	-12
jaja $	-8
jale	-6
jale y	-5
jay	-8
jefa _ _ quien	5
jefa _ preguntando	5
jefa anda preguntando	5
jefe	-16
jefe $	-9
jefe _ _ si	-6
jefe _ la	-11
jefe despedirme	-9
jefe me	8
jefe puede	-6
jefe que	5
job $	-9
job _ $	19
job _ _ $	-6
job back	-12
job back $	-8
job they	-8
join	-12
join $	-7
juego	-25
jueves	-24
jueves $	-19
june	-9
june $	-9
junio	-6
junio $	-5
junior	-11
junta	-22
junta $	-18
junta _ $	-13
junta _ _ $	-6
just @done	12
just @done @here	-10
just @done @us	8
just @general	5
just @general @us	9
just @here	7
just @here @done	18
just @here @home	-9
just @here @us	10
just @here @worse	-6
just @lightly @do_to	-6
just @lightly @worse	8
just @machine	-5
just @us	10
just _ $	-10
just _ 4	9
just _ @asks	-6
just _ @do_to	-7
just _ @done	18
just _ @general	-5
just _ @here	-9
just _ @home	-9
just _ @lightly	14
just _ @us	29
just _ _ $	-21
just _ _ @general	-11
just _ _ @here	-7
just _ _ @loss	6
just _ _ @us	13
just _ _ @worse	12
just _ _ and	-5
just _ _ go	22
just _ _ like	7
just _ _ the	-8
just _ _ to	9
just _ _ up	9
just _ _ your	6
just _ and	9
just _ by	-9
just _ fired	6
just _ home	-9
just _ know	-6
just _ me	19
just _ my	7
just _ off	-6
just _ up	7
just _ what	7
just curious	-6
just got fired	6
just got off	-6
just me	11
just said	7
just say	-7
just so	-6
just spins	-6
just spins $	-6
just text	8
just the	9
just told	8
just told me	6
just walked	-11
just walked by	-11
just want	6
just want know	-6
just want to	8
just wanted	-5
kallis	-7
kansas	-7
keep	31
keep _ $	15
keep _ _ $	-6
keep _ _ the	16
keeps	22
keeps _ _ $	8
kept	9
kept _ $	7
keyed	14
keyed _ car	14
keyed my	14
keyed my car	14
kid	-21
kidding	-13
kidding $	-9
kids	-7
kids $	-5
kids _ _ school	7
kids _ to	9
kids are	-9
kids go	9
kids go to	9
kill	19
kill _ $	19
kill myself	19
kill myself $	19
killed	-8
killing	-7
killing @us	-7
killing me	-7
kim	-6
kinda	-7
kitchen	12
kmart	-8
knife	18
knife _ the	17
knife in	5
knife in the	5
knives @here @general	5
knives _ @general	5
knives in	5
know	6
know $	7
know _ _ $	-8
know _ _ did	15
know _ time	-7
know _ you	5
know my	7
know the	-6
know what	7
know what you	7
know when	-7
knows	6
knows $	-6
knows @general	-5
knows _ @general	9
knows _ _ live	9
knows _ i	9
knows where	13
knows where @general	9
knows where @general live	9
knows where i	9
la	-17
la 40	-8
la _ $	28
la _ _ 40	-17
la _ _ anda	10
la _ _ ando	-17
la _ _ aqui	6
la _ _ castigo	5
la _ _ dijo	-20
la _ _ el	8
la _ _ ella	7
la _ _ era	-11
la _ _ humanos	5
la _ _ jueves	-9
la _ _ las	23
la _ _ llamo	6
la _ _ mi	-7
la _ _ no	7
la _ _ nos	12
la _ _ nosotros	12
la _ _ otro	-5
la _ _ por	-16
la _ _ que	9
la _ _ quiero	-8
la _ _ si	13
la _ _ trabajo	8
la _ _ un	-20
la _ _ vez	-19
la _ _ y	6
la _ _ ya	-12
la _ _ yo	-12
la _ ahorita	32
la _ con	6
la _ de	-7
la _ del	9
la _ despues	8
la _ dice	8
la _ donde	7
la _ en	-11
la _ era	-10
la _ esta	8
la _ hay	7
la _ los	8
la _ me	-18
la _ o	-11
la _ otra	-19
la _ por	-6
la _ que	12
la _ quedo	6
la _ recursos	5
la _ rh	11
la _ se	9
la _ sin	6
la _ tiene	-12
la _ vez	-6
la _ y	-8
la agencia me	7
la ambulancia	7
la ambulancia $	7
la app	-9
la app del	-10
la basura	-13
la basura $	-8
la bocina	11
la calle	-11
la calle $	-15
la camara	-7
la camiseta $	5
la cara $	6
la carga	8
la casa	-6
la casa a	-8
la casa por	-8
la cocina	19
la cocina $	16
la cocina y	6
la compania	13
la cuadrilla	20
la culpa	-23
la de	16
la de recursos	5
la de rh	11
la directora	6
la directora que	6
la entrada	7
la entrada $	8
la escalera	6
la escuela	-6
la espalda	15
la espalda $	28
la esquina	-7
la esquina $	-7
la fiesta	-11
la fiesta $	-9
la gente	-8
la grua	-11
la hoja	12
la hoja de	12
la junta	-11
la lavanderia	-11
la linea	11
la linea $	6
la lista	-8
la lista de	-11
la llanta	-14
la luz	7
la luz del	12
la maestra	-7
la manana	16
la manana $	16
la mano	8
la maquina	7
la marcha	-11
la mesa	8
la mesa $	8
la migra	13
la migra esta	5
la mochila	6
la noche	5
la nueva	-25
la oficina	27
la oficina y	-10
la otra	-12
la otra vez	-6
la planta	13
la planta $	19
la policia $	12
la proxima	-5
la puerta	-6
la puerta de	-5
la que	14
la que se	13
la salida $	-11
la secadora	5
la secretaria	6
la secretaria $	6
la semana	-6
la semana $	-7
la senora que	5
la troca	18
la troca y	8
la union	-8
la vida	12
la vida $	12
la voz	7
la voz $	8
la zanja	9
ladder $	7
lado	41
lado $	12
lado _ $	29
lady _ _ me	-8
lady in	6
laid	31
laid off	19
lake	-8
landlord	-16
landlord about	-6
landlord about the	-6
language	-5
las	18
las 12	9
las 2	-12
las 3	5
las 5 $	8
las 6 y	-12
las 7	-8
las 9	6
las 9 me	5
las _ $	11
las _ _ no	-13
las _ _ nos	16
las _ a	5
las _ con	7
las _ de	-19
las _ la	11
las _ me	5
las _ ya	-8
las firmas	12
las horas $	12
las horas de	-10
las llantas	6
las llaves $	6
las mananitas	-11
las mananitas $	-11
las piernas	9
las puertas	10
las tarjetas	-6
las tarjetas $	-6
last	-14
last _ $	-12
last _ is	5
last month	-9
last nite $	-6
last time	-5
lastime	24
lastime _ _ $	17
lastime _ espalda	17
lastime la	17
lastime la espalda	17
lastimo	-16
lastimo $	-9
late	-14
late $	-7
late _ _ $	6
late for	-6
later	-20
later $	-10
laugh	-8
laughing	-6
laughing $	-11
laughing _ @general	8
lavanderia	-13
lavanderia _ _ @not-really-hit	-11
lave	-12
lave $	-12
law	-10
lawyer night	-8
le _ $	-18
le _ _ $	-7
le _ _ a	7
le _ _ al	-8
le _ _ me	-7
le _ _ tu	-6
le _ a	-8
le _ agua	-10
le _ al	21
le _ mi	7
le _ saliendo	-11
le _ sentido	20
le _ un	7
le caigo	-8
le caigo $	-8
le contesto	-8
le digo	-6
le digo $	-7
le dijeron	8
le dijeron que	8
le dijo	32
le dijo a	14
le dio	6
le echaron	-10
le ensenara	-17
le salio	-5
le toca	-12
le toca a	-10
le va	13
le va a	13
le veo	5
le veo sentido	5
leader	7
leak	29
leak $	23
leave	8
leave $	12
leave @general	-7
leave @here	-7
leave @us	-6
leave _ @us	-6
leave _ _ $	13
leave it	-8
leave til	6
leaving _ $	-6
leaving _ _ $	9
left	-33
left @body	-5
left @general	-8
left @us	-9
left _ @lightly	-9
left _ _ @spread	-6
left _ _ on	-6
left _ lunch	-9
left a	-5
left my	-7
legal	15
legal @they	21
legal _ _ @us	19
legal _ _ me	21
legal they	21
legs	17
legs _ the	8
lei	-17
lei $	-6
lei que	-7
lenta	-21
les	16
les _ $	-14
les _ _ $	8
les _ _ los	-7
les _ a	-11
let	-36
let _ $	20
let _ _ at	-6
let _ _ by	-8
let _ _ early	-11
let _ _ home	-7
let _ _ the	-10
let _ _ when	-7
let _ _ you	9
let _ call	5
let _ check	-7
let _ know	-9
let _ off	-15
let _ out	-9
let _ see	5
let go	18
let go $	20
let him	-7
let me	-22
let me call	5
let me check	-7
let me go	8
let me off	-16
let me see	7
let us	-19
let us out	-7
lets	-12
lets @here	-7
lets say	-7
letter	16
letter @worse	-6
letter from	-6
letters	13
letters _ @us	7
levantaron	10
levantaron _ acta	7
levantaron un	6
levantaron un acta	6
leyo	10
leyo _ _ $	9
leyo _ mensajes	9
leyo mis	9
leyo mis mensajes	9
liao	-13
liao $	-9
license	6
lider	6
lider _ la	5
lie	-9
lie $	-7
life	-14
life $	-9
light	-11
light @lightly	-9
light up	-8
lights	-9
lights $	-7
like	-44
like @general	-29
like @general @here	-13
like @they	6
like _ @asks	8
like _ @general	-8
like _ @here	-16
like _ @lightly	6
like _ _ $	-25
like _ _ me	-6
like _ and	10
like _ the	-6
like a	-6
like i	-9
like that	-7
like they	6
limpia	10
lina	7
line	39
line _ _ for	-15
line _ and	6
line _ down	-24
line _ lol	17
line is	-9
line is down	-9
linea	7
linea _ _ y	-5
linen	8
linen @office	7
linen room	7
link	-8
link $	-6
liquido	6
list	-8
list $	-6
list _ _ names	11
list _ our	11
list with	11
list with our	11
lista	-7
lista _ _ que	-8
lista de	-8
little	-12
live	34
live $	19
live @general	-7
live @general anymore	-7
live @general anymore @general	-7
live @who	8
live _ $	6
live _ _ $	8
live _ _ @general	-7
live _ anymore	-7
live anymore	9
live anymore $	9
live there	-7
live there anymore	-7
llama	-8
llama a	10
llamamos	-11
llaman	-12
llaman _ la	-10
llaman a la	-10
llamaron _ _ humanos	-8
llamaron _ la	8
llamaron _ recursos	-8
llamaron a	13
llamaron a la	8
llamaron de	-11
llame	7
llame @general	12
llamen	9
llamenme	18
llamenme $	18
llamo _ la	8
llamo a	10
llamo que	6
llanta	-28
llanta en	-12
llave	10
llave $	10
llego	-20
llego $	-7
llego _ _ $	-11
llego _ _ el	-7
llego _ _ turno	-9
llego _ del	-10
llego _ migra	13
llego _ que	7
llego el	-15
llego la	16
llego la migra	13
llegue @general	5
llegue a	5
llevamos	11
llevaron	31
llevaron a	12
llevo	-31
llevo $	-15
llevo _ anos	8
llevo la	-19
llorando	-7
lo	-25
lo _ $	-7
lo _ de	12
lo _ del	-24
lo _ dije	8
lo _ el	-8
lo _ jueves	-7
lo _ la	6
lo corrieron	-7
lo del jueves	-7
lo deportaron	10
lo detuvieron	11
lo llevaron	14
lo llevo	-19
lo que	-9
lo que dije	8
lo sacaron	-20
load	10
loading	7
loan	-19
lobby	7
lock	8
locked	36
locked _ $	32
locked _ _ $	6
locked _ doors	6
locked in	11
locked out	17
locked the	9
locked the doors	6
locker	15
locker $	9
locker _ _ $	29
locker room	5
locker y	5
lockers	9
lockers _ _ $	11
lol	16
lol $	-16
lol .	22
lol _ i	10
lol not	17
lonche	-9
lonche _ _ @machine	-12
lonche _ _ carro	-12
lonche en	-12
long	-7
longer	20
longer _ @us	14
look	-19
look _ $	-9
lookin	13
lookin @here	17
lookin at	17
lor	-21
lor $	-13
lor .	-7
los	7
los _ $	-38
los _ _ en	6
los _ _ no	11
los _ _ todos	6
los _ cuando	-7
los _ de	16
los _ del	-10
los _ dias	8
los _ en	-6
los _ hoy	-6
los _ por	9
los _ sin	-13
los _ y	9
los _ ya	10
los botes	-8
los cuchillos	-13
los de	7
los dedos	-11
los dedos $	-18
los del	9
los ojos	12
los precios	-12
los precios $	-5
los que	10
los uniformes	10
los volantes	10
los volantes $	6
losing	-6
lost	11
lost _ fingers	-6
lost _ job	26
lost my	12
lost my job	20
lot	28
lot $	26
lot of	-6
love	-11
love _ _ $	-6
luego	-5
luis	6
luis $	-5
lunch	17
lunch $	16
lunch _ $	16
lunch _ in	-6
lunch bag	-6
lunes	-15
lunes $	-36
lunes @us	14
lunes me	14
lupe	5
luv	-6
luz del	12
ma	-23
machine	6
machine _ _ $	8
machine _ _ dollar	-5
machine _ my	-6
machine ate	-6
machine ate my	-6
machine got	11
mad $	-7
made	-17
made _ _ $	-16
made _ cry	-5
made a	6
made it	-6
made me cry	-5
made the	-15
maestra	-7
maintenance	-15
make	-7
make it	-7
makes	-9
mal	7
mal $	7
mal @not-really-hit	-11
mal el	-11
malo	8
mama	-14
mama esta	-6
mami	-5
mami $	-6
man	-29
man $	-6
man _ got	-11
man _ my	5
man i	-6
management	-12
manager	48
manager _ _ and	-6
manager _ _ me	8
manager _ _ over	11
manager _ _ to	-5
manager _ a	6
manager _ no	-7
manager anda	-5
manager asked	-14
manager is	12
manager just	6
manager me	13
managers	15
managers _ $	8
manana	-12
manana $	11
manana @us	-18
manana _ @not-really-hit	12
manana _ _ $	6
manana _ _ @seize	-13
manana _ _ @us	11
manana _ los	11
manana me	-18
mananitas	-11
mananitas $	-11
manda	-16
manda @not-really-hit	-12
manda _ _ $	-11
manda el	-11
mandar @general	6
mandar _ $	-6
mandar _ _ $	6
mandar a	6
mandaron	5
mandaron _ _ $	7
mandaron _ _ a	-11
mandaron _ _ casa	11
mandaron _ _ la	-10
mandaron _ a	-9
mandaron _ la	5
mandaron a	8
mandaron temprano	-7
mando	15
manejando	18
manejando $	22
manny	13
mantenimiento	-15
mantenimiento $	-15
many	-24
many _ $	-13
maquina	7
march	-5
marcha	-11
marco	-8
marco $	-7
maria	10
maria _ _ security	7
maria _ w	7
maria out	7
maria out w	7
martes	-10
martes $	-10
mas	13
mas _ _ $	9
mas _ que	-7
mas a	12
mas tarde	-6
mask	18
mask _ $	19
matar	-13
matar $	-14
matarme	16
matarme $	16
match	-22
mattress	-7
may	-5
maybe	-5
mayordomo	18
mayordomo $	22
me	112
me $	47
me .	-8
me . they	7
me 4	-7
me _ $	25
me _ .	-6
me _ 3	-8
me _ _ $	-39
me _ _ .	-5
me _ _ 4	-23
me _ _ a	32
me _ _ acta	7
me _ _ again	-6
me _ _ and	7
me _ _ at	5
me _ _ bien	-6
me _ _ but	-5
me _ _ call	7
me _ _ carro	11
me _ _ celular	12
me _ _ cenar	-5
me _ _ color	-6
me _ _ correr	7
me _ _ cuarto	-22
me _ _ de	21
me _ _ decir	6
me _ _ dedo	5
me _ _ del	12
me _ _ despedir	8
me _ _ dia	5
me _ _ dias	8
me _ _ doctor	5
me _ _ el	-24
me _ _ en	-15
me _ _ espalda	13
me _ _ estoy	6
me _ _ family	-7
me _ _ firmar	10
me _ _ freezer	6
me _ _ from	-5
me _ _ gate	-7
me _ _ going	7
me _ _ hijo	-10
me _ _ horas	-11
me _ _ hoy	22
me _ _ i	-7
me _ _ jefe	-15
me _ _ la	16
me _ _ le	-17
me _ _ like	-8
me _ _ line	6
me _ _ llanta	-16
me _ _ llantas	8
me _ _ locker	-19
me _ _ lor	-8
me _ _ matar	-18
me _ _ mayordomo	22
me _ _ mi	7
me _ _ muela	-20
me _ _ my	12
me _ _ names	11
me _ _ ni	7
me _ _ no	-8
me _ _ nuevo	-7
me _ _ of	5
me _ _ off	-16
me _ _ one	-6
me _ _ other	-8
me _ _ otro	-13
me _ _ pasaporte	-15
me _ _ pelo	-24
me _ _ por	11
me _ _ porque	27
me _ _ puerta	6
me _ _ que	18
me _ _ recursos	-10
me _ _ schedule	9
me _ _ semana	6
me _ _ si	-8
me _ _ sueldo	6
me _ _ take	7
me _ _ techo	-7
me _ _ telefono	14
me _ _ thursday	-6
me _ _ trabajo	-15
me _ _ ultimo	21
me _ _ up	-15
me _ _ vez	-7
me _ _ warning	7
me _ _ way	5
me _ _ who	5
me _ a	7
me _ al	-19
me _ all	-7
me _ and	-6
me _ at	-16
me _ can	5
me _ cant	8
me _ come	6
me _ con	9
me _ correr	-6
me _ cover	-9
me _ cuidate	9
me _ dar	12
me _ de	13
me _ del	6
me _ dicho	6
me _ door	8
me _ early	5
me _ el	-16
me _ en	-5
me _ encima	17
me _ enfrente	6
me _ entrar	-7
me _ for	13
me _ hacer	12
me _ him	6
me _ home	6
me _ hours	-19
me _ hoy	18
me _ hr	9
me _ i	18
me _ im	-8
me _ in	14
me _ its	-7
me _ la	-11
me _ las	12
me _ later	-6
me _ mal	-12
me _ mandar	6
me _ mas	19
me _ mejor	-5
me _ mi	6
me _ my	-10
me _ nights	8
me _ on	13
me _ otra	-8
me _ overtime	-6
me _ papeles	9
me _ por	17
me _ preguntas	6
me _ sign	14
me _ siguiendo	6
me _ sin	-5
me _ tarde	-8
me _ the	28
me _ they	10
me _ tu	-6
me _ turno	6
me _ un	-10
me _ una	6
me _ unir	-5
me _ w	-7
me _ what	8
me _ when	-13
me _ work	18
me _ y	10
me _ ya	13
me _ you	10
me a	-16
me about	-11
me acaba de	6
me acaban	7
me acaban de	7
me acuerdo	-5
me acusan	8
me acusan de	12
me all	9
me all the	9
me amenazo	6
me and	12
me and 2	11
me at	-6
me at the	-11
me at work	9
me avento	6
me back	-23
me back $	-20
me bajaron de	7
me bajaron las	-13
me bajo	-5
me botaron	24
me cai	6
me cai $	6
me call	5
me cambiaron	-7
me cambiaron al	-15
me cayo	-15
me check	-7
me compre	-14
me compre un	-9
me contestaron	-5
me contestaron del	-5
me corren	7
me corren $	7
me corrieron	-12
me corrieron de	-17
me corrio	24
me cortaron	14
me corte	13
me corto	-18
me corto el	-18
me cry	-7
me da	-18
me dan	18
me dejan	15
me dejaron	12
me dejaron entrar	12
me dejas	-8
me dejas en	-6
me dejo	-22
me despidieron	10
me despidieron $	6
me dice	5
me dicen	7
me dieron	-6
me dieron $	-11
me dieron el	-26
me dieron mi	17
me dieron un	11
me dijeron	8
me dijo	6
me dijo cuidate	9
me dijo el	11
me dont	10
me dont come	7
me duele	-8
me echaron $	9
me echo	-12
me encanta	-6
me encanta $	-6
me entregaron	9
me equivoque	-7
me escupio	7
me escupio el	7
me estan	18
me faltan	-10
me for	-11
me for a	-9
me from	7
me fue	19
me go	17
me gusta	-7
me hable	12
me hablo	12
me hace	12
me hizo	8
me home	33
me home $	10
me home for	7
me how	-8
me how my	-6
me iba	6
me if	-6
me in	5
me in the	7
me interroga	-11
me into	14
me into hr	9
me la	5
me lastime	24
me lastime la	17
me lastimo	-9
me laugh	-8
me levantaron	10
me levantaron un	6
me llaman a	7
me llamaron	-9
me llamaron de	-11
me llame	8
me llamo que	6
me llego	-6
me llevo	-8
me manda	-13
me manda el	-11
me mandaron	9
me mando	16
me memes	-5
me molesta	-21
me mordio	6
me muero $	-6
me my	-6
me not	-13
me not to	8
me of	8
me off	12
me off the	20
me out	-5
me pagaron	7
me pasa	-5
me pego	13
me pidieron	6
me pidio	-18
me please	19
me please $	19
me poncharon	8
me poncharon las	8
me poncho	-16
me poncho una	-16
me pregunta	-7
me preguntan	-6
me pregunto	21
me pregunto quien	5
me pregunto si	6
me presente	12
me pueden	-10
me pueden correr	-6
me pusieron	33
me queda	-7
me quede	-33
me quede sin	-9
me quiere	7
me quieren	34
me quieren hacer	12
me quiero	-11
me quiero unir	-5
me quiso	22
me quitaron el	9
me quitaron los	-9
me revisaron	17
me saco	-30
me salgo	6
me salio	-11
me see	7
me siento	9
me sigue	-6
me siguio	-31
me siguio un	-33
me since	9
me since i	9
me sit	6
me so	8
me some	-5
me sonrio	-6
me suspendieron	6
me terminaron	11
me terminaron el	11
me tiro	6
me to	12
me to a	5
me to cover	-9
me to my	5
me to sign	14
me toca	-34
me toco	36
me today	6
me today $	8
me understand	-6
me up	-9
me up for	6
me up when	-7
me va	-16
me va a	-16
me van	7
me van a	7
me w	8
me w the	8
me wait	9
me with	5
me with you	7
me yesterday	17
me yesterday $	17
mean	9
meat	5
mecanico	-17
mecanico $	-17
medio	-11
mediodia	8
mediodia $	8
meet	-9
meeting	-14
meeting $	-21
meeting _ $	-7
meeting _ _ $	-6
meeting about	-12
meeting and	-5
meeting and i	-9
meeting at	7
mejor	-15
mejor $	-9
mejor @not-really-hit	-7
mejor _ $	-7
mejor _ @not-really-hit	-15
mejor _ _ $	11
mejor _ el	-14
memes	-6
memes @here	-5
mensaje	-10
menu	-10
mesa	7
mesa $	7
meses	10
message	-7
message .	9
message . @general	10
message _ @general	7
messages _ _ $	9
messages from	9
met	14
metiendo	12
metiendo al	12
mi	12
mi $	11
mi @boss @harm	-9
mi @boss @us	8
mi @daily	-11
mi @daily @here	-6
mi @daily @here en	-6
mi @daily @not-really-hit	-6
mi @machine	-12
mi @machine $	14
mi @not-really-hit	19
mi @not-really-hit es	6
mi @not-really-hit es @not-really-hit	6
mi @out-of-work	10
mi @somebody	-9
mi @somebody $	12
mi @somebody @here	-10
mi @somebody @not-really-hit @us	10
mi @somebody @to-me	-8
mi @somebody en	5
mi @somebody en @not-really-hit	7
mi @somebody es	-7
mi @somebody es @will-do	-7
mi @somebody por	9
mi @somebody por mi	7
mi @somebody trabaja	7
mi @union	8
mi @union $	7
mi @us	-12
mi @us @to-me	-7
mi _ $	14
mi _ @harm	-9
mi _ @here	-17
mi _ @said	-5
mi _ @to-me	-15
mi _ @union	-5
mi _ @write-up	6
mi _ _ $	23
mi _ _ .	6
mi _ _ 16	10
mi _ _ @here	-7
mi _ _ @hit	7
mi _ _ @not-really-fired	-6
mi _ _ @not-really-hit	-11
mi _ _ @us	6
mi _ _ @will-do	-6
mi _ _ con	-5
mi _ _ corrieron	-7
mi _ _ de	-16
mi _ _ del	8
mi _ _ el	7
mi _ _ llego	-8
mi _ _ no	13
mi _ _ policia	-7
mi _ _ por	-9
mi _ _ que	28
mi _ _ salio	-8
mi _ _ si	-6
mi _ anda	-5
mi _ de	-12
mi _ despedirme	-9
mi _ despues	-5
mi _ dice	-6
mi _ entro	-9
mi _ estuvo	5
mi _ la	6
mi _ le	-13
mi _ ni	-13
mi _ por	9
mi _ saliendo	8
mi _ trabaja	7
mi _ trabajo	-8
mi _ y	39
mi apartamento	8
mi carro	-7
mi casa	19
mi companero	17
mi companero $	13
mi despedida	10
mi familia	12
mi familia $	7
mi gafete	9
mi hermana	5
mi hermano	7
mi hija	6
mi hijo	-16
mi hijo le	-9
mi jefa	-7
mi jefe despedirme	-9
mi jefe me	8
mi locker	-9
mi mama	-15
mi me	-5
mi otro	-8
mi otro trabajo	-8
mi puerta	14
mi puerta $	14
mi suegra	-6
mi supervisor	6
mi tambien	-7
mi tarjeta	8
mi telefono	-8
mi telefono $	-7
mi tio	-6
mi tio lo	-7
mi troca	-17
mi ultima	5
mi ultimo	21
mia	-6
miedo	-16
miedo $	-9
miedo que	-5
might	-16
might @do_to	-11
might _ _ but	-10
migra	18
migra _ _ entrada	5
migra _ la	7
migra en la	7
migra esta	5
migracion	8
miguel	7
min	-8
min $	-9
min @sanctioned	-6
min @sanctioned $	-6
min _ @us	5
min late	6
min unpaid	-6
min unpaid $	-6
mind	-14
mine	-15
mine $	-13
minute	-7
miracle	-7
miracle $	-7
mire	-7
mirror	-14
mis	7
mis @somebody	7
mis @somebody $	7
mis @things	25
mis _ $	-11
mis _ @here	-5
mis _ estan	-5
mis cosas	11
mis hijos	6
mis hijos $	6
mis mensajes	6
mis papeles	17
miss	-16
miss @general	-7
mistake	-6
mistake @us	-6
mixed	-10
mochila	6
modo	-16
modo $	-15
mole	-5
molesta	-21
molesta @not-really-hit	-21
mom	-35
mom $	-20
mom was	-5
moms	6
moms _ $	8
monday	-10
monday $	-6
money $	-6
montacargas	-14
month	-21
month $	-12
months	10
mordio	6
more	-7
more $	11
more _ $	-6
more _ _ me	6
more _ _ the	-6
more _ for	6
more _ me	-6
more than	-5
morning	7
morning $	32
morning @lightly	-13
morning _ @us	-10
morning _ @who	-7
morning _ _ $	-6
morning _ he	-6
morning and	-13
moved	-37
moved _ station	-6
moved _ the	-6
moved _ to	-7
moved me to	-7
moved my	-6
moved my station	-6
moved to	-19
moved to the	-6
mr	7
much for	6
muchacho	14
muchacho _ $	5
muchacho nuevo	7
mucho	-43
mucho $	-29
mucho @general	-7
mucho _ $	-15
mucho _ @not-really-hit	-9
mucho _ _ @here	27
mucho _ _ @not-really-hit	-19
mucho _ _ de	-19
mucho _ la	-7
mucho a	-7
muela	-20
muero $	-6
muerta	14
muerto	-15
mueve	9
mujer	11
mujer _ _ $	5
mujeres	5
mujeres $	5
muy	8
my	25
my _ $	49
my _ .	9
my _ _ $	12
my _ _ .	-15
my _ _ 2	-7
my _ _ and	16
my _ _ are	-5
my _ _ arrested	8
my _ _ be	8
my _ _ by	18
my _ _ coming	-10
my _ _ dead	-13
my _ _ did	6
my _ _ from	6
my _ _ gone	14
my _ _ he	17
my _ _ her	9
my _ _ if	-5
my _ _ im	8
my _ _ in	-8
my _ _ it	-16
my _ _ left	-9
my _ _ let	-5
my _ _ morning	-6
my _ _ my	5
my _ _ numb	-9
my _ _ on	6
my _ _ out	-9
my _ _ read	6
my _ _ said	10
my _ _ says	9
my _ _ signing	-7
my _ _ so	-9
my _ _ texas	-8
my _ _ to	-16
my _ _ today	8
my _ _ up	9
my _ _ was	9
my _ _ went	-10
my _ _ what	6
my _ _ who	-12
my _ _ wont	10
my _ _ work	10
my _ _ wrote	7
my _ _ you	11
my _ about	-9
my _ address	6
my _ again	-7
my _ and	39
my _ are	-15
my _ asked	-22
my _ back	11
my _ crew	7
my _ dont	6
my _ for	-11
my _ from	23
my _ home	-8
my _ hurt	-10
my _ im	16
my _ in	7
my _ is	-28
my _ isnt	11
my _ job	-11
my _ letter	8
my _ lifting	6
my _ lost	-6
my _ made	6
my _ n	5
my _ never	-11
my _ now	-11
my _ on	7
my _ quit	-6
my _ results	-6
my _ saturday	-12
my _ says	-17
my _ shot	-12
my _ since	8
my _ so	-13
my _ they	11
my _ to	9
my _ today	34
my _ wants	7
my _ was	23
my _ went	5
my _ when	6
my _ with	15
my _ you	-5
my alarm	-11
my arm on	8
my aunt	-6
my back	8
my back $	7
my back lifting	6
my badge	-6
my badge dont	6
my boots	-9
my boss	9
my boss and	13
my boss is	-7
my boss said	9
my boss says	-7
my brother	8
my brother $	9
my car $	8
my car .	6
my card	9
my check	26
my check $	31
my check and	6
my chest	6
my contract	13
my cousin	-11
my cousin in	-8
my cousin is	6
my coworker	31
my coworker $	15
my coworker was	9
my dad	-15
my dog	10
my dollar	-5
my dollar $	-5
my eyes	11
my face	21
my face $	11
my family	17
my family $	9
my feet	-9
my finger	15
my foot	9
my ged	-7
my ged results	-6
my god	13
my god $	13
my hand	18
my hand on	5
my hours	-16
my hours for	-7
my hours went	8
my house	9
my husband	-8
my job	14
my job $	-5
my kid	-17
my kids	14
my last	5
my lead	6
my legs	15
my life	-6
my locker	33
my manager	-8
my manager asked	-8
my manager is	5
my mom	-5
my mom was	-5
my moms	7
my name	6
my old	-8
my old job	-8
my one	6
my pay	-43
my pay $	-43
my phone	17
my phone $	8
my phone and	11
my position	7
my route	12
my schedule	-10
my schedule $	-7
my shift	-15
my shift $	-13
my shoulder	-11
my sister	-7
my son	-7
my supervisor	13
my texts	11
my tires	7
my uncle	-12
my vest	13
my wallet	-6
my way	-5
my whole crew	7
my wife	12
my windshield	18
myself	18
myself $	19
myself _ _ $	-7
myself _ the	-7
myself _ was	10
myself to	-8
n _ _ $	-10
n _ _ up	8
n _ me	11
n word	5
n:1	-36
n:10	-20
n:11	-29
n:12	44
n:2	-25
n:3	-54
n:4	-54
n:5	-100
n:6	-80
n:7	-80
n:8	-34
n:9	-75
nada $	-13
nada @not-really-fired $	-7
nada @not-really-fired @general	12
nada _ $	-9
nada _ @general	12
nada _ a	12
nada mas $	-7
nada mas a	12
nadie	-22
nadie @us	8
nadie _ @bad	-30
nadie _ _ $	-25
nadie _ _ @us	12
nadie _ _ que	-6
nadie me	8
nah	-10
name @spread @general	6
name _ @spread	8
name _ @us	-8
name _ _ @general	7
name _ _ @schedule	-7
name _ _ list	-7
name _ _ the	8
name _ on	8
name on the	6
names	45
names $	38
names _ the	11
names and	13
near	8
near @us	9
necesitan	6
necesito	12
need	-13
need $	-6
need @general	-9
need @us	10
need @worse @do_to	6
need _ @do_to	5
need _ _ $	-5
need _ _ @they	7
need _ _ @us	-5
need _ _ they	7
need _ know	11
need a	-8
need to know	11
need your	13
needed	8
needed _ $	10
needle	7
needs $	11
nervous	-8
never	-36
never @lightly	7
never _ $	-12
never _ .	6
never _ @general	-9
never _ @us	-9
never _ @worse	-11
never _ _ $	-13
never _ _ @general	10
never _ _ @us	16
never _ _ this	6
never _ a	-6
never _ me	-25
never _ my	16
never late	7
never seen	6
new	-34
new _ _ $	-7
new _ at	6
new _ he	-7
new shoes	-5
new truck	-7
news	-20
news from	-15
next	20
next @us	10
next @worse	12
next @worse @us	12
next _ .	-6
next _ @us	18
next _ _ @lightly	14
next _ _ @us	7
next _ _ and	14
next _ me	12
next to	12
next to me	12
next week	7
ni _ $	-5
ni modo	-16
ni modo $	-15
nice	-24
nice @do_to	-6
nice @us	15
nice _ $	-6
nice _ @here	-9
nice _ _ $	-13
nice _ _ @here	11
nice _ said	-9
nice today	-10
nickel	-7
night $	-9
night _ $	-6
night _ i	11
night and	9
nights	8
nights _ _ $	8
nino	-18
nino @not-really-fired	-9
nino _ _ $	-12
nino con	-9
nite $	-7
no	-21
no $	-10
no @act	-7
no @body	-6
no @coming nadie	12
no @denied	22
no @denied $	7
no @fired	-6
no @fired @general	-7
no @fired @general nadie	-7
no @gripe	-9
no @gripe $	-9
no @here	-16
no @here $	-8
no @here @not-really-hit	-9
no @lightly	6
no @lightly $	12
no @lightly @general	-7
no @lightly @shifts	6
no @lightly @shifts for	6
no @property	-9
no @shifts	6
no @shifts @general	6
no @shifts @general week	6
no @they	-6
no @things	12
no @to-me veo	5
no @to-me veo sentido	5
no @us	29
no @us @asks	13
no @us @denied	19
no @us @denied @not-really-hit	14
no @us @gave	16
no @us @here	-15
no @us @want	11
no @us acuerdo	-5
no @us dejan	15
no @us dejaron	14
no @us dejaron entrar	12
no @us dejo	-23
no @us salgo	7
no @us salgo @not-really-hit	7
no @us siento	12
no @want	10
no @who	-6
no @will-do	8
no @will-do $	6
no @worse	9
no _ $	-22
no _ @asks	9
no _ @bad	-12
no _ @denied	19
no _ @gave	18
no _ @general	-7
no _ @gripe	-8
no _ @not-really-fired	20
no _ @not-really-hit	-21
no _ @said	6
no _ @shifts	6
no _ @sign	5
no _ @somebody	-7
no _ @spread	-7
no _ @they	7
no _ @things	-40
no _ @union-deed	12
no _ @us	14
no _ @want	23
no _ @who	-19
no _ @will-do	6
no _ _ @asks	-10
no _ _ @general	-6
no _ _ @here	-12
no _ _ @lightly	9
no _ _ @machine	-17
no _ _ @not-really-fired	17
no _ _ @not-really-hit	8
no _ _ @spread	-10
no _ _ @they	-13
no _ _ @union	-16
no _ _ @who	7
no _ _ a	-10
no _ _ ahorita	-9
no _ _ cuando	-6
no _ _ dedos	-11
no _ _ do	-7
no _ _ for	10
no _ _ go	7
no _ _ he	7
no _ _ ir	5
no _ _ mandar	6
no _ _ mas	12
no _ _ me	6
no _ _ mis	6
no _ _ nadie	-5
no _ _ nothing	-19
no _ _ on	-10
no _ _ piernas	9
no _ _ salir	5
no _ _ sentido	20
no _ _ si	-5
no _ _ super	-12
no _ _ tengo	22
no _ _ week	7
no _ _ y	12
no _ a	7
no _ acuerdo	-5
no _ but	7
no _ con	9
no _ da	-7
no _ dan	7
no _ decir	5
no _ dejan	25
no _ dejaron	14
no _ dejo	-23
no _ dicen	6
no _ dieron	13
no _ dinero	-7
no _ el	-17
no _ en	5
no _ got	-14
no _ he	-19
no _ how	-7
no _ in	7
no _ is	7
no _ just	8
no _ las	9
no _ los	-19
no _ mas	8
no _ nada	9
no _ nadie	8
no _ ni	6
no _ no	-18
no _ on	-7
no _ papeles	-13
no _ presente	12
no _ que	-13
no _ quien	7
no _ quiere	7
no _ quieren	19
no _ respirar	12
no _ salgo	7
no _ siento	12
no _ smh	-8
no _ tengo	-6
no _ the	-7
no _ they	7
no _ this	6
no _ today	12
no _ trabajo	11
no _ veo	5
no _ vivir	20
no _ ya	-12
no abre	-8
no and	-7
no corrieron	-7
no corrieron a	-7
no creo	-7
no era	5
no es	11
no es nada	8
no gloves	-10
no hay dinero	-7
no hay nadie	12
no he	-6
no le	10
no le veo	5
no lie	-5
no lie $	-5
no llego	-9
no llego el	-11
no lo	-26
no longer	23
no match	5
no me	34
no me acuerdo	-5
no me da	-7
no me dejan	15
no me dejaron	14
no me dejo	-23
no me dieron	13
no me presente	12
no me quieren	19
no me salgo	7
no me siento	12
no money	-6
no more	13
no more $	12
no nos	20
no nothing	-19
no nothing $	-19
no nuts	-6
no pay	20
no problem	-9
no problem $	-9
no puedo	15
no puedo @union-deed	12
no puedo respirar	12
no quiero	20
no quiero vivir	20
no reason	25
no reason $	6
no rush	-8
no salgo	8
no se	6
no se que	6
no siento los	-11
no tengo	-33
no tengo @things	-12
no tengo papeles	-12
no tengo quien	5
no tiene	11
no to	9
no voy	-14
no voy $	-5
no vuelva	6
nobody	13
nobody @asks	34
nobody @here	-25
nobody @here @done	-13
nobody @worse	7
nobody _ $	-13
nobody _ @done	-13
nobody _ fired	-13
nobody got	-13
nobody got fired	-13
nobody is	7
nobody to	7
noche	13
nomas @general	5
nomas _ @us	8
nomas _ _ @hours	8
nomas a	5
nombres	30
nombres $	23
noon $	5
nope	-11
nope _ _ @general	-7
normal	36
normal _ $	9
nos	33
nos _ $	25
nos _ _ $	19
nos _ _ al	12
nos _ _ dejar	12
nos _ a	7
nos _ del	11
nos _ el	-5
nos _ en	-5
nos _ encerrados	6
nos _ fotos	6
nos _ los	11
nos _ metiendo	12
nos _ para	15
nos _ sin	11
nos _ temprano	-11
nos _ una	-14
nos _ uno	6
nos corrieron	8
nos echaron	13
nos estan	18
nos estan metiendo	12
nos hizo	-5
nos pusieron	-5
nos quejamos	14
nos quieren	-13
nos quitaron	-7
nos quitaron el	-7
nos tienen encerrados	6
nos traen	16
nosotros $	16
not	-8
not $	-5
not 40	-5
not 6	-8
not @general	12
not @good	17
not @here	-7
not @spread	9
not @spread @general	14
not @spread @general @shifts	15
not @us	-31
not @us @done	-9
not @worse	7
not @worse @do_to	13
not @worse @do_to @body	10
not _ $	7
not _ .	-6
not _ @do_to	13
not _ @done	-9
not _ @general	11
not _ @here	-18
not _ @lol	-9
not _ @us	-6
not _ _ $	39
not _ _ @body	10
not _ _ @general	-12
not _ _ @shifts	15
not _ _ anymore	6
not _ _ back	10
not _ _ for	-6
not _ _ schedule	15
not _ come	10
not _ in	-8
not _ the	13
not _ though	17
not a	26
not enough	-5
not even	-6
not me	-9
not on	14
not on the	14
not the	-5
not to	14
not to come	10
not waking	-6
not waking @lightly	-6
not waking up	-6
note	-5
nothing	-19
nothing $	-9
nothing _ $	-5
notice	7
notice $	6
now	17
now @general	-9
now @they	15
now @they @here	7
now @who	5
now _ @done	-6
now _ @here	17
now _ @spread	21
now _ @us	-6
now _ @worse	-12
now _ _ $	23
now _ _ @lightly	6
now _ _ be	-9
now _ on	21
now _ to	-12
now im	7
now im @spread	15
now im on	15
now my	6
now they	8
nowhere	23
nuestras	23
nueva	-24
nueva _ @not-really-hit	-7
nuevas	-5
nuevo	19
nuevo @not-really-hit	-7
nuevo _ _ $	-7
nuevo _ y	20
nuevo es	6
numb	-6
numb $	-6
number	-22
number @us	-6
numbers	-8
numero	-11
numeros	-6
nunca	-39
nunca @us	-15
nunca _ _ $	-11
nunca ha	-19
nunca me	-15
nuts	-6
o @not-really-hit	-11
o _ _ $	-10
o _ _ @here	19
o _ en	-6
o el	-11
o es	-6
of @body	-6
of @daily	-9
of @general	-25
of @general $	-6
of @general @job	8
of @hazard	-10
of @loss	-7
of @us	56
of @us $	11
of @us @done	6
of @us @general	14
of @us @here	12
of @us @here @general	10
of @us @here @here	10
of @us @union	12
of @us @union $	12
of @us @us	7
of _ $	10
of _ @done	6
of _ @general	9
of _ @here	9
of _ @job	8
of _ @things	7
of _ @union	18
of _ @worse	-6
of _ _ $	19
of _ _ @act	8
of _ _ @asks	17
of _ _ @general	-8
of _ _ @here	14
of _ _ @lightly	-13
of _ _ @they	-6
of _ _ @us	11
of _ _ and	-9
of _ _ before	6
of _ _ do	11
of _ _ real	-5
of _ all	7
of _ are	-9
of _ at	9
of _ hotel	8
of _ in	15
of _ that	11
of _ you	-5
of gas	-6
of her	8
of his	5
of ideas	-5
of ideas $	-5
of me	7
of my	-12
of nowhere	23
of the	-10
of the hotel	8
of them	-12
of this	-5
of us	40
of us $	-8
of us are	-9
of us at	9
of us in	15
of what	6
of you	-7
off	9
off $	43
off _ 3	-6
off _ _ $	6
off _ _ a	-8
off _ _ for	7
off _ _ since	6
off _ _ to	5
off _ a	-24
off _ ladder	7
off _ line	6
off _ paper	-9
off _ schedule	18
off a	-14
off a paper	-9
off at 3	-5
off my	-7
off on	-12
off the	10
off the ladder	7
off the line	6
off the schedule	18
off this	11
off w	-5
offered	6
offered me	6
office $	-17
office _ _ $	6
office now	7
officer	7
oficina	27
oficina _ las	9
oficina y	-10
oh	-6
ojo	-12
ojos	13
ok	-46
ok $	-35
ok @lightly	6
ok @lightly @general	7
ok _ $	-8
ok _ _ @spread	5
ok lor	-5
ok lor $	-5
ok so	7
old	-20
old @loss	-8
old @loss @they	-8
old @loss @they @done	-8
old _ @they	-11
old _ _ @done	-8
old _ they	-11
old job	-8
old job they	-8
omg	-11
omg $	-6
on	-24
on 2nd	-7
on 5th	5
on _ _ $	13
on _ _ .	-6
on _ _ about	-6
on _ _ anymore	26
on _ _ at	-8
on _ _ bring	9
on _ _ for	-5
on _ _ home	18
on _ _ i	-12
on _ _ im	7
on _ _ on	10
on _ _ side	5
on _ _ sorry	-11
on _ _ the	7
on _ _ they	8
on _ _ to	8
on _ _ w	6
on _ _ week	5
on _ _ yellow	-6
on _ a	-7
on _ and	11
on _ board	10
on _ bus	8
on _ cake	-6
on _ check	8
on _ committee	10
on _ couch	-6
on _ face	12
on _ family	-7
on _ floor	-11
on _ for	11
on _ got	10
on _ ground	14
on _ last	-13
on _ line	7
on _ list	-13
on _ machine	-5
on _ on	5
on _ one	-5
on _ only	8
on _ own	-7
on _ route	10
on _ schedule	15
on _ shift	-6
on _ since	9
on _ street	-8
on _ they	-5
on _ wall	-6
on _ way	7
on a	-13
on break	-15
on break $	-15
on his	-7
on it	26
on leave	19
on me	7
on my	8
on my check	8
on my face	12
on my route	8
on my way	-5
on nights	-6
on one	6
on our	-16
on sunday	7
on suspension	14
on that	-15
on that one	-11
on the	38
on the board	10
on the cake	-6
on the committee	10
on the couch	-6
on the floor	-10
on the ground	14
on the line	7
on the list	-8
on the schedule	15
on the wall	-6
on the way	15
on this	-8
on us	5
on us $	7
once	-14
once $	-8
one	-51
one $	-10
one _ $	-22
one _ _ $	-13
one _ _ he	-6
one _ _ to	14
one _ and	-13
one _ one	12
one _ the	-5
one by	6
one by one	6
one got	-7
one guy	5
one on	7
one on one	7
one to	-5
ones	27
onions	-14
only	-17
only $	6
only @here	-11
only _ $	8
only _ _ $	-17
only got	-11
open @us	12
open @us @body	12
open _ @body	12
open _ _ @worse	11
open my	12
or	-17
or @asks	-15
or @general	5
or _ @general	-6
or _ _ $	7
or _ out	11
or is	-14
or we	8
orale	-6
orale pues	-5
orchard	6
orchard $	6
orden	9
order	-11
orders	7
oreja	-19
original	12
other	-17
other _ $	-5
other _ _ the	-6
others	13
otherwise	-7
otra	-23
otra _ _ no	-9
otra _ me	-6
otra _ y	-9
otra vez	-14
otra vez y	-8
otro	-14
otro $	-10
otro estado	-6
otro trabajo $	7
our	8
our _ $	14
our _ _ the	8
our _ on	9
our group	9
our lead	-6
out	33
out $	37
out .	19
out @general	-17
out @here	-22
out @here @general	6
out @here @here	-7
out @here @here @us	-6
out @here @us	-10
out @spread	-6
out @spread @general	-6
out @us	9
out @worse	-11
out _ $	12
out _ .	6
out _ @act	9
out _ @general	5
out _ @hazard	-9
out _ @lightly	-10
out _ @property	11
out _ @they	5
out _ @worse	6
out _ _ .	12
out _ _ @general	8
out _ _ @lightly	-11
out _ _ @they	14
out _ _ @us	-8
out _ _ a	-6
out _ _ and	-11
out _ _ if	-8
out _ _ im	-6
out _ _ they	14
out _ form	-7
out _ gas	-5
out _ ideas	-5
out _ in	-5
out _ my	-5
out _ nowhere	23
out _ security	7
out _ the	9
out _ today	-7
out about	11
out at	-17
out early	-7
out for	-6
out here in	-7
out i	8
out in	7
out in the	8
out of	-9
out of @hazard	-9
out of gas	-5
out of ideas	-5
out of nowhere	23
out on	-6
out sick	-7
out the	-18
out to	-6
out too	6
out too $	6
out w	7
out w @they	7
out w security	7
outside	14
outside _ _ $	6
outside _ plant	9
outside the	10
outside the plant	9
oven	11
oven _ $	11
over _ _ $	-5
over a	-7
over me	11
over w	12
overnight	21
overtime	-21
overtime $	-14
owe	6
owe @us	6
owner	11
p:abaj	14
p:abog	10
p:abou	11
p:abri	-21
p:acab	8
p:acce	-7
p:acci	65
p:acom	29
p:acor	-18
p:acti	44
p:acue	-13
p:acus	8
p:adel	5
p:admi	5
p:adul	-8
p:adve	7
p:afte	31
p:afue	12
p:agai	-29
p:agar	23
p:agen	28
p:agre	-6
p:ahea	-8
p:ahor	10
p:alar	-13
p:aleg	-13
p:algu	-28
p:aliv	22
p:allo	-13
p:alma	11
p:almo	-11
p:alon	-8
p:alre	-6
p:alwa	-16
p:aman	18
p:amar	8
p:ambu	31
p:ammo	20
p:amon	9
p:ampo	-25
p:anot	-14
p:answ	-8
p:ante	-5
p:anto	11
p:anun	10
p:anyb	-14
p:anym	54
p:anyo	7
p:anyt	-7
p:anyw	-10
p:apag	6
p:apar	12
p:apen	5
p:appa	17
p:appr	-5
p:apre	16
p:apun	11
p:arbi	-28
p:aren	18
p:arma	-7
p:arou	-25
p:arre	20
p:arri	11
p:asbe	21
p:aske	-30
p:aski	23
p:atra	-6
p:atro	-15
p:atti	7
p:aume	-5
p:auxi	17
p:avat	-6
p:aven	16
p:avis	-29
p:ayud	-45
p:azuc	-13
p:back	10
p:badg	17
p:baja	-12
p:bala	7
p:bale	6
p:bana	-9
p:banc	18
p:basi	8
p:basu	-14
p:bath	16
p:batt	11
p:befo	-19
p:behi	7
p:bein	45
p:bene	-5
p:benn	9
p:bern	8
p:besa	5
p:bing	-7
p:birt	-13
p:blam	-15
p:blea	12
p:blee	19
p:bloc	-46
p:bloo	22
p:boar	7
p:boci	10
p:boil	6
p:boot	-5
p:bord	9
p:borr	-13
p:boss	-5
p:bota	23
p:bote	-8
p:both	8
p:boto	-5
p:boug	-11
p:boxe	9
p:brea	20
p:bric	13
p:brid	12
p:brin	-11
p:brot	10
p:buck	-8
p:buen	-6
p:buil	12
p:burn	8
p:burr	-11
p:busc	-13
p:busi	11
p:cabe	6
p:cabl	-9
p:cach	10
p:cade	20
p:caig	-20
p:call	-50
p:calm	13
p:calo	22
p:came	19
p:cami	6
p:camp	11
p:canc	-23
p:cann	17
p:cant	-15
p:capa	31
p:capt	22
p:carc	-11
p:card	28
p:carl	-7
p:carp	-6
p:cast	8
p:catr	-6
p:caus	-18
p:caye	11
p:celu	6
p:cena	-9
p:chai	30
p:chal	9
p:cham	-7
p:chan	-18
p:char	-21
p:chas	-13
p:chec	-29
p:chee	-8
p:chem	7
p:ches	33
p:chil	-14
p:chis	6
p:chlo	6
p:choo	-6
p:chri	-6
p:chur	7
p:cinc	12
p:clas	-12
p:clav	-14
p:clea	28
p:clin	-8
p:cloc	-8
p:clos	-10
p:coci	45
p:coff	6
p:coli	-8
p:coll	14
p:colo	-10
p:come	-8
p:comi	-10
p:comm	7
p:comp	-7
p:conf	12
p:conm	10
p:cons	-23
p:cont	-10
p:conv	-9
p:cool	-8
p:copi	-9
p:corr	46
p:cort	21
p:cosa	12
p:cost	-9
p:couc	-8
p:coug	13
p:coul	-18
p:coun	-7
p:coup	-11
p:cous	-14
p:cove	-16
p:cowb	-9
p:cowo	40
p:crac	-14
p:cran	9
p:crea	-10
p:cred	-12
p:creo	-8
p:crie	-13
p:cros	9
p:cryi	-6
p:cuad	20
p:cual	29
p:cuan	16
p:cuar	-15
p:cubr	-14
p:cuen	-8
p:cuid	-28
p:culp	-20
p:cump	14
p:cuna	-5
p:curi	-6
p:curs	-6
p:cutt	8
p:darm	-5
p:darr	-9
p:daug	5
p:deci	-8
p:dedo	-10
p:defi	-10
p:deja	19
p:deje	-14
p:dele	-14
p:demo	16
p:deni	9
p:dent	-7
p:depe	-5
p:depo	9
p:dere	-13
p:desa	13
p:desc	-6
p:desd	17
p:desh	14
p:desm	27
p:desp	49
p:dete	21
p:detu	17
p:diab	9
p:diac	17
p:diam	-8
p:dice	-7
p:dich	6
p:dici	28
p:dije	14
p:diji	-8
p:dine	-11
p:dinn	-7
p:dire	-10
p:disc	19
p:dish	15
p:disp	-9
p:dizq	14
p:dobl	-49
p:dock	-40
p:docu	-6
p:dodg	-15
p:does	-25
p:doin	-20
p:dola	-20
p:doll	-22
p:domi	5
p:door	15
p:dorm	-22
p:doub	-22
p:drea	-8
p:dres	-10
p:dril	23
p:drop	-12
p:drov	20
p:drun	14
p:duel	-8
p:duen	16
p:duer	8
p:dunn	-7
p:earl	-7
p:effe	20
p:elev	-19
p:ello	-14
p:emai	18
p:emer	36
p:empe	-5
p:empl	18
p:empt	38
p:ence	19
p:enci	22
p:encu	12
p:ende	7
p:endi	22
p:enfe	-7
p:engi	-12
p:engl	-13
p:enou	-14
p:ense	-14
p:epil	22
p:equi	-28
p:esca	10
p:esco	15
p:escu	9
p:espa	-5
p:espi	8
p:espo	6
p:esta	18
p:esto	30
p:estr	-11
p:even	-17
p:ever	11
p:evic	6
p:expe	15
p:expl	24
p:extr	-14
p:face	13
p:fail	-11
p:fall	-8
p:falt	-40
p:fami	16
p:fast	-5
p:favo	18
p:feel	-8
p:feli	-5
p:fieb	-23
p:fiel	7
p:fies	-15
p:figh	23
p:fill	-9
p:film	10
p:fing	14
p:firm	30
p:firs	-11
p:fixe	-12
p:flas	-6
p:floo	-5
p:flye	-13
p:fold	49
p:folk	-8
p:foll	18
p:forc	7
p:fore	19
p:forg	-18
p:fork	19
p:foto	13
p:foun	27
p:free	17
p:frid	7
p:fron	14
p:fuer	16
p:fune	-5
p:funn	10
p:gafe	-13
p:gara	-7
p:gene	-6
p:gent	-12
p:gere	9
p:gett	-16
p:givi	-11
p:glas	-6
p:glov	-18
p:goin	-16
p:golp	9
p:good	14
p:grab	22
p:grac	-18
p:grad	-17
p:gran	-5
p:gras	-8
p:grea	-5
p:gree	-16
p:gril	6
p:grip	-5
p:grit	-34
p:gros	-24
p:grou	16
p:guac	6
p:guan	-13
p:guar	-19
p:gues	28
p:gust	-22
p:habi	10
p:habl	-8
p:hace	-20
p:hall	39
p:hang	6
p:hara	17
p:hard	-7
p:hari	-7
p:hast	-8
p:have	-5
p:havi	8
p:head	-11
p:heat	-6
p:hech	-9
p:hell	-5
p:heri	18
p:hers	-6
p:hici	11
p:hidi	5
p:hija	-6
p:hire	14
p:hitt	-6
p:hold	42
p:holl	7
p:hood	6
p:horn	-5
p:hosp	-20
p:hote	6
p:huel	-7
p:huev	-11
p:huma	-7
p:hurr	-5
p:hurt	16
p:idea	-5
p:igno	-9
p:igua	-17
p:ileg	7
p:ille	7
p:imag	-9
p:imme	20
p:immi	35
p:inac	15
p:ince	17
p:inde	9
p:ingl	-8
p:inju	-6
p:inmi	14
p:inni	-5
p:insc	-10
p:insi	8
p:inst	-6
p:insu	18
p:inte	-17
p:inve	25
p:invi	-7
p:ital	-7
p:jack	8
p:joki	10
p:jueg	-26
p:juev	-24
p:juli	14
p:jump	17
p:juni	-17
p:junt	-27
p:kall	-7
p:kans	-7
p:keep	20
p:keye	14
p:kidd	-13
p:kill	-16
p:kind	-11
p:kitc	11
p:kmar	-8
p:knif	18
p:knoc	-5
p:know	12
p:labi	-9
p:land	-16
p:lang	-5
p:last	10
p:late	-25
p:laug	-8
p:lava	10
p:lead	8
p:leaf	12
p:leav	9
p:lega	15
p:lent	-22
p:lett	32
p:leva	10
p:libr	-5
p:lice	7
p:lide	6
p:ligh	-22
p:limp	16
p:line	7
p:liqu	8
p:list	-10
p:litt	-12
p:llam	7
p:llan	-26
p:llav	12
p:lleg	-30
p:llen	-8
p:llev	16
p:llor	-8
p:llov	-8
p:load	8
p:lobb	7
p:lock	60
p:lonc	-8
p:long	18
p:look	13
p:losi	-6
p:lueg	-5
p:lunc	19
p:lune	-15
p:mach	6
p:madr	8
p:maes	-7
p:main	-15
p:make	-17
p:mana	28
p:mand	-28
p:mane	14
p:mang	-5
p:mani	-6
p:mann	13
p:mant	-12
p:manu	20
p:maqu	7
p:marc	-30
p:mari	12
p:marq	-5
p:mart	-11
p:mata	6
p:matc	-22
p:matt	-8
p:mayb	-5
p:meca	-17
p:mech	-5
p:meet	-16
p:mejo	-15
p:meme	-6
p:mens	-9
p:ment	-5
p:mese	10
p:mess	-12
p:meti	7
p:mied	-16
p:migh	-16
p:migr	26
p:migu	7
p:minu	-14
p:mira	-7
p:mirr	-14
p:mist	-6
p:mixe	-10
p:moch	5
p:mole	-32
p:mond	-12
p:mone	-6
p:mont	-21
p:mord	5
p:morn	6
p:move	-50
p:movi	-7
p:much	-25
p:muel	-20
p:muer	-9
p:muev	8
p:muje	16
p:musi	-9
p:myse	18
p:nadi	-25
p:name	44
p:nari	-7
p:nece	18
p:need	32
p:nerv	-14
p:neve	-37
p:nick	-7
p:nigh	8
p:nobo	13
p:nomb	25
p:norm	35
p:nort	22
p:noth	-22
p:noti	7
p:nowh	23
p:nues	26
p:nuev	-12
p:numb	-30
p:nume	-16
p:nunc	-39
p:offe	5
p:ofic	28
p:olvi	-7
p:onio	-14
p:opti	-9
p:oral	-6
p:orch	6
p:orej	-19
p:orga	17
p:orgu	-13
p:orig	12
p:othe	-11
p:outs	17
p:owne	11
p:pabl	5
p:pack	-7
p:paga	24
p:pain	-7
p:pani	12
p:pape	48
p:paqu	-6
p:para	-21
p:park	19
p:pasa	13
p:past	-8
p:patr	25
p:peac	-10
p:pega	10
p:pele	8
p:pend	21
p:peop	-14
p:perd	-29
p:perf	-8
p:perr	-36
p:pers	-18
p:pesa	-9
p:pesc	-12
p:peti	10
p:phon	-17
p:pick	26
p:pier	-10
p:pill	16
p:piqu	-10
p:pist	21
p:plac	-24
p:plai	11
p:plan	18
p:plat	-14
p:play	-38
p:poin	-11
p:pois	10
p:poli	13
p:polv	-12
p:ponc	-10
p:pong	-14
p:porc	-6
p:porf	-10
p:porq	8
p:port	15
p:posi	17
p:post	-17
p:prac	-5
p:prec	-13
p:pred	-12
p:preg	10
p:prep	-10
p:pres	-9
p:pric	-10
p:prim	-6
p:prin	-5
p:prof	-6
p:prom	-7
p:prop	7
p:prot	7
p:prov	-7
p:prox	-6
p:puch	6
p:pued	-27
p:puen	20
p:puer	13
p:pull	15
p:punc	14
p:puni	15
p:pupu	-7
p:push	11
p:pusi	35
p:puzz	-6
p:queb	7
p:qued	-28
p:quej	17
p:quem	11
p:ques	-40
p:quic	-6
p:quie	52
p:quim	13
p:quis	22
p:quit	-21
p:quot	7
p:radi	21
p:raid	11
p:rain	-8
p:rall	-7
p:ramo	13
p:ranc	14
p:raya	5
p:razo	9
p:read	-16
p:real	-13
p:reas	23
p:reba	-7
p:reco	34
p:reda	-22
p:rega	-11
p:regi	-13
p:regr	-39
p:reme	-8
p:remi	-9
p:remo	-38
p:renu	15
p:repo	14
p:resp	15
p:resu	-16
p:reun	-10
p:revi	26
p:rien	-6
p:roba	8
p:robb	-9
p:roll	9
p:romp	7
p:room	8
p:roun	-7
p:rout	20
p:rumo	-8
p:runn	-7
p:saba	-24
p:sabe	19
p:sabi	6
p:saca	-22
p:safe	-9
p:salg	17
p:sali	-23
p:salo	-6
p:salu	-5
p:sang	16
p:satu	-34
p:scaf	-7
p:scan	11
p:sche	18
p:scho	-11
p:scor	-11
p:seca	9
p:seei	-7
p:segu	39
p:sell	-12
p:sema	8
p:send	-6
p:seni	-5
p:seno	14
p:sent	7
p:sepa	29
p:seri	-8
p:serv	20
p:sexu	12
p:shak	17
p:shei	8
p:shel	8
p:sher	12
p:shif	24
p:shoe	-11
p:shoo	41
p:shor	-5
p:shot	10
p:shou	-16
p:siem	-10
p:sign	33
p:sigu	-37
p:sile	-11
p:sill	-5
p:simp	-19
p:sinc	29
p:sire	8
p:sist	-11
p:sitt	-18
p:slas	16
p:slee	-9
p:slic	-7
p:smel	11
p:smil	-13
p:smok	5
p:snee	-6
p:snit	9
p:sobr	-12
p:sola	9
p:solt	16
p:some	37
p:sonr	-7
p:sorr	-35
p:soun	-6
p:span	-6
p:spea	-15
p:spin	-6
p:spla	5
p:spok	19
p:spra	14
p:spri	-10
p:stac	-6
p:stan	7
p:star	-28
p:stea	13
p:stee	-12
p:stic	-6
p:stil	-11
p:stit	-7
p:stol	-12
p:stoo	6
p:stor	-14
p:stre	-11
p:stri	32
p:stro	17
p:stru	15
p:stuc	8
p:stud	-10
p:stuf	18
p:subi	-5
p:sueg	-7
p:suel	10
p:sufr	-6
p:sund	-11
p:supe	9
p:supp	12
p:surg	-6
p:surv	-13
p:susp	33
p:swea	9
p:swim	17
p:swit	-13
p:tabl	14
p:tail	7
p:take	6
p:taki	13
p:tall	-5
p:tanq	23
p:tant	-11
p:tape	17
p:tard	-30
p:tarj	25
p:teac	-5
p:tech	-9
p:tele	20
p:temp	-12
p:tene	14
p:teng	-9
p:terc	-16
p:term	27
p:texa	-9
p:text	17
p:than	-15
p:that	7
p:thei	-14
p:ther	15
p:thes	-21
p:they	25
p:thin	22
p:thou	8
p:thre	51
p:thro	18
p:thur	-10
p:tiem	-8
p:tien	30
p:time	8
p:tira	26
p:tire	11
p:toca	-6
p:toda	23
p:todo	14
p:toge	-16
p:toil	8
p:toma	18
p:tomo	26
p:toni	16
p:toot	-27
p:torn	9
p:tort	-6
p:touc	-6
p:towa	-10
p:towe	-6
p:trab	17
p:trai	22
p:tran	-7
p:tras	-8
p:tren	25
p:tres	10
p:trie	13
p:troq	7
p:trou	5
p:truc	15
p:true	-19
p:trus	-7
p:tues	-15
p:turk	-11
p:turn	11
p:typi	5
p:ulti	10
p:uncl	-16
p:unde	18
p:unif	16
p:unio	-7
p:unit	-7
p:unlo	-6
p:unti	-12
p:urge	10
p:usin	7
p:uste	-7
p:usua	-11
p:vaca	-5
p:vaci	-22
p:vamo	-21
p:vaya	-9
p:vece	8
p:veci	-9
p:vena	-18
p:vend	-8
p:veri	8
p:vest	12
p:vide	-15
p:viej	-15
p:vien	14
p:vier	7
p:vini	19
p:visi	-20
p:vist	13
p:vivi	10
p:volt	7
p:volu	-6
p:volv	-8
p:vomi	9
p:vota	6
p:voti	-7
p:vuel	8
p:waki	-6
p:walk	10
p:wall	-6
p:want	11
p:ware	20
p:warn	29
p:wash	9
p:wasn	5
p:wast	-5
p:watc	-18
p:wate	-23
p:wave	-6
p:wear	-8
p:what	-12
p:wher	-6
p:whil	8
p:whit	26
p:whoe	8
p:whol	15
p:will	5
p:wind	35
p:with	-6
p:work	-29
p:worl	-8
p:worr	-8
p:woul	19
p:wrec	5
p:writ	29
p:wron	-29
p:wrot	38
p:year	-14
p:yell	13
p:yest	6
p:your	-29
p:zanj	9
p:zapa	-45
p:zapp	12
p:zumb	-5
pablo	5
pack	8
pack @us	11
pack _ _ $	8
pack your	11
package	-6
paga	5
paga $	6
pagan	-6
pagan $	-9
pagar	18
pagaron	6
pagaron _ _ $	7
pago	-10
pain	22
pain $	25
painted	-6
pal	-20
pal _ $	-18
pallet	6
pan	-15
pan $	-6
pan @here	6
pan @here @us	6
pan @here @us $	6
pan @not-really-hit	-12
pan _ @us	6
pan _ _ $	5
pan at	6
panic	12
papel	-6
papel $	9
papel @not-really-hit	-16
papel de	-16
papeles	25
papeles $	9
papeles en	7
paper	22
paper $	28
paper @here	14
paper _ _ $	8
paper _ _ @general	-13
paper _ _ i	-11
paper about	-11
paper in	12
papers	8
papers and	7
papers or	8
para	-6
para @harm	18
para @not-really-hit	15
para @not-really-hit @body	-27
para @not-really-hit @body $	-27
para @not-really-hit @not-really-hit	12
para @not-really-hit @office	30
para @not-really-hit @us	10
para @not-really-hit @us $	10
para _ @body	-27
para _ @general	-7
para _ @not-really-hit	14
para _ @office	30
para _ @us	8
para _ _ $	-11
para _ _ @not-really-hit	7
para _ _ las	9
para _ _ mananitas	-11
para _ a	-7
para _ casa	12
para _ de	14
para _ el	-11
para _ las	-11
para _ oficina	30
para el	-7
para la	13
para la casa	12
para la oficina	30
para las	10
para tras	-6
para tras $	-6
paraguas	-16
park	-16
park _ $	-6
parking	18
parking _ after	16
paro _ linea	-6
paro la linea	-6
part	-14
part of	-8
partes	6
party _ @here	-7
pasa	-14
pasa @general	-6
pasa @general @not-really-hit	-6
pasa _ @not-really-hit	-6
pasa _ un	-6
pasa a	-6
pasado	13
pasan	9
pasan _ $	8
pasaporte	-6
pasaporte $	-6
pasar _ @general	9
pasar _ @not-really-hit	-6
pase	-8
paso @general	-7
paso @general @not-really-hit	6
paso _ @not-really-hit	9
paso _ _ $	-7
paso _ la	11
paso a	-7
paso a la	6
paso en	6
paso en @not-really-hit	6
paso en la	6
passed	-6
passed _ in	9
passed out	9
passed out in	9
password	-5
pastel	-8
pastel _ $	-8
patrol	9
patrol @here	8
patrol @here @general	8
patrol _ @general	8
patrol _ the	8
patron _ _ y	-7
patrona	9
pay	-41
pay $	-57
pay _ $	5
pay _ _ said	-13
pay and	-13
pay you	5
pays	-6
peace	-10
peed	13
peed _ @general	13
pego	16
pego _ el	13
pelea	11
pelo	-26
pelo $	-8
pelo _ $	-10
pelo _ _ $	-8
pending	21
pending _ $	21
pending investigation	21
pending investigation $	21
pensando	5
pensando _ @harm	6
pensando _ _ $	6
pensando _ _ @not-really-hit	6
pensando _ _ la	6
pensando _ quitarme	6
pensando en @harm	6
pensando en @harm @not-really-hit	6
pensando en quitarme	6
people	-21
people $	-19
people _ _ $	7
people _ _ fired	-10
people _ _ me	-12
people _ get	-10
people _ in	6
people _ so	10
people _ the	-9
people are	5
people for	6
perdon	-27
perdon _ @us	-14
perdon _ _ @general	-6
perdon _ _ @was	-14
perdon _ _ quede	-14
perdon _ me	-14
perdon por	-8
perfect	-7
pero	-22
pero _ @not-really-fired	12
pero _ _ $	-7
pero _ _ a	11
pero _ _ las	6
pero _ _ que	-7
pero _ _ ya	-13
pero _ mejor	-6
pero no	-5
pero quiero	-7
pero se	-5
perro	-10
perro $	-16
perro _ @not-really-hit	5
perros	13
perros $	13
person	-8
person $	-9
personas	-6
pesan	-7
pescado	-10
petition	9
phone	-5
phone _ dead	-6
phone _ read	6
phone and	11
phone and read	6
phone was	-6
phone was dead	-6
phones	-12
phones _ the	-6
pick	-24
pick @general	-9
pick @lightly	-11
pick _ @lightly	-6
pick _ _ $	-8
pick _ up	-6
pick up	-11
picked	9
picked _ _ guys	7
picked up	9
picket	16
picket line	14
picture	-7
picture _ @general	-8
picture _ the	-8
pictures _ @us	9
pictures _ _ @here	9
pictures _ _ at	9
pictures _ us	9
pictures of	9
pictures of @us	9
pictures of @us @here	9
pictures of us	9
pidiendo	8
pidiendo _ $	6
pidieron	6
pidio	-18
pie $	6
pienso _ @harm	5
pienso _ matarme	5
pienso en	5
pienso en @harm	5
pienso en matarme	5
piernas	-9
pills	16
pills $	8
pin $	-8
pin .	-14
pink _ $	6
pink slip	7
pink slip $	7
piquete	-11
piquete $	-11
pistola	21
pit	24
pit $	26
placas	5
place	-28
place $	-15
place _ $	-6
plan	-6
plane	-6
plant	16
plant $	18
plant _ $	10
plant manager	6
planta	11
planta $	19
platica	-14
platica @not-really-hit	-13
platos	-6
playing	-17
playing _ _ $	-12
please $	5
please @do_to	-14
please @do_to @general	-6
please _ .	20
please _ @general	-7
please _ @us	-9
please _ me	-6
please call	-6
please help	20
please keep	-6
points	-14
points $	-13
police	60
police _ _ $	10
police _ us	7
police on	6
police on us	6
policia	-38
policia $	12
policia _ _ $	-16
policia _ un	-13
policia de	-19
policia en	-21
policia y	-7
polvo	-12
poncharon	10
poncharon _ llantas	8
poncharon las	8
poncharon las llantas	8
poncho	-26
poncho _ _ en	-12
poncho _ llanta	-23
poncho la	-9
poncho una	-16
poncho una llanta	-16
pongame	-10
por	-10
por @daily	-6
por @mistreated	6
por @mistreated $	6
por @not-really-hit	-17
por @not-really-hit @hours	-7
por @not-really-hit @union $	13
por @not-really-hit @worse-work	8
por @somebody	5
por @things	23
por @things $	26
por @to-me	17
por @to-me @not-really-hit	10
por @to-me @not-really-hit @not-really-hit	10
por @to-me del	5
por @union $	-7
por @union-deed	-8
por @union-deed $	-13
por _ $	-6
por _ @general	-6
por _ @hours	-7
por _ @not-really-fired	8
por _ @not-really-hit	11
por _ @somebody	9
por _ @things	6
por _ @union	5
por _ @worse-work	8
por _ _ $	14
por _ _ @not-really-hit	22
por _ _ @said	-17
por _ _ @seize	6
por _ _ @to-me	-5
por _ _ @union-deed	7
por _ _ en	11
por _ _ la	10
por _ _ los	11
por _ _ no	-10
por _ _ que	-8
por _ _ y	-6
por _ a	-6
por _ con	8
por _ hoy	16
por _ linea	8
por _ no	-15
por _ pero	5
por _ y	-19
por atras	-12
por atras $	-18
por castigo	6
por castigo $	6
por eso	-22
por eso no	-12
por firmar $	-7
por hablar	-27
por hablar $	-25
por la linea	8
por lo	17
por lo de	10
por lo del	5
por mi $	6
por mis	6
por reclamar	10
por reclamar $	10
por telefono	26
por telefono $	26
por texto	11
por texto $	11
por traer @not-really-hit @union	-6
por traer el	-6
por un	-18
por uno	6
porch	-6
porfavor	-10
porfavor $	-10
porque	8
porque @general	8
porque @general @not-really-hit	8
porque @union	20
porque _ $	19
porque _ @here	-10
porque _ @not-really-hit	7
porque _ _ $	13
porque _ _ @not-really-hit	-8
porque _ _ @things	-21
porque a	8
porque no	-32
porton	15
porton $	15
position	18
posters	-9
pots	-18
precios	-12
precios $	-5
pregunta	-7
preguntando	29
preguntando _ $	10
preguntando _ _ de	6
preguntando nombres	10
preguntando nombres $	10
preguntando quien	8
preguntar	-7
preguntar _ _ $	-6
preguntaron	9
preguntas _ _ @union	6
pregunte	-17
pregunten	12
pregunto	5
pregunto _ _ a	-9
pregunto quien	-5
pregunto si	6
prendio @not-really-hit	6
prendio la	6
presente	12
press	-9
price	-7
price _ @general	-7
primera	-6
primero	6
primero $	7
probably	-7
probably @spread	-5
probably _ _ @here	-5
probably going	-5
problem	-11
problem $	-10
problema	12
problema si	13
propina	-7
propinas	12
proposito	6
protected	6
prove	-6
proxima	-6
puchica	6
puchica _ @us	8
puchica _ me	8
pudo	-5
puede @bad	-8
puede _ @boss	-9
puede _ _ @harm	-9
puede _ _ @union	-5
puede _ _ despedirme	-9
puede _ jefe	-9
puede _ si	-5
puede mi	-9
puede mi @boss	-9
puede mi @boss @harm	-9
puede mi jefe	-9
pueden	-26
pueden @harm	-18
pueden @harm por	-12
pueden @harm por @union-deed	-7
pueden _ _ @not-really-hit	-8
pueden _ _ @union-deed	-7
pueden _ _ hablar	-7
pueden _ _ la	-8
pueden _ _ por	-8
pueden _ por	-12
pueden correr	-9
pueden correr por	-8
pueden llamar	-8
pueden llamar @general	-8
pueden llamar @general @not-really-hit	-8
pueden llamar a	-8
puedo	5
puedo @bad	-17
puedo @union-deed	12
puedo _ @not-really-hit	-6
puedo _ _ @not-really-fired	18
puedo hablar	18
puedo respirar	12
puente	20
puerta	7
puerta $	9
puerta de	-5
puertas	10
puertas _ _ $	10
pues @general	7
pues ya	7
pull	37
pulled	15
pulled _ _ $	7
pulled _ _ on	11
pulled _ in	6
pulled _ knife	12
pulled a	12
pulled a knife	12
pulled me	8
pulled me in	6
pulled over	-6
punishment	11
punishment $	11
punto	6
puntos	-6
pupusas	-7
pushing	6
pushing _ to	13
pushing me	13
pushing me to	13
pusieron	35
pusieron _ _ $	25
put	-7
put @general	-11
put @here	-9
put @spread	19
put @us	-8
put @us @body	7
put @us @spread	9
put @us @worse	-8
put _ @body	6
put _ @spread	13
put _ @worse	-8
put _ _ $	-9
put _ _ @general	-5
put _ _ @here	-6
put _ down	-8
put _ on	13
put in	-9
put me down	-8
put me on	10
put my	-9
put on	19
put the	-10
que $	-10
que @bad	-5
que @carry-on	30
que @carry-on $	6
que @carry-on @not-really-hit	13
que @coming	-28
que @coming @bad	-5
que @coming @bad en	-6
que @fired	-20
que @general	6
que @general @not-really-hit	-8
que @general no	20
que @general no @us	12
que @here	-12
que @hours	-9
que @hours abren	-9
que @hours abren $	-9
que @machine	-8
que @machine @general	-9
que @not-really-hit @somebody	-6
que @not-really-hit @somebody vez	-6
que @not-really-hit que	14
que @not-really-hit que se	13
que @said	-10
que @said @not-really-hit	-6
que @sign	-19
que @sign $	-13
que @sign si	-6
que @somebody	12
que @to-me	-5
que @to-me ensenara	-17
que @to-me va	14
que @to-me va @general	14
que @union $	13
que @union @not-really-hit	-11
que @us	26
que @us @bad $	-8
que @us @union-deed	6
que _ $	-20
que _ @coming	-8
que _ @denied	8
que _ @hurt-verb	6
que _ @insult	7
que _ @not-really-fired	-6
que _ @not-really-hit	-20
que _ @said	-9
que _ @somebody	-8
que _ @things	15
que _ @to-me	8
que _ @union-deed	8
que _ @us	9
que _ @was	12
que _ @will-do	-23
que _ _ $	-17
que _ _ @agents	12
que _ _ @gave	-12
que _ _ @general	9
que _ _ @harm	-7
que _ _ @here	-16
que _ _ @hours	-6
que _ _ @machine	14
que _ _ @not-really-fired	25
que _ _ @not-really-hit	-38
que _ _ @seize	6
que _ _ @somebody	13
que _ _ @to-me	-9
que _ _ @us	8
que _ _ a	18
que _ _ chaleco	11
que _ _ con	6
que _ _ correr	-7
que _ _ de	-15
que _ _ dinero	-7
que _ _ la	-6
que _ _ llevo	6
que _ _ mas	20
que _ _ me	7
que _ _ mis	6
que _ _ nada	11
que _ _ no	30
que _ _ nos	-10
que _ _ otro	10
que _ _ pero	10
que _ _ pueden	6
que _ _ se	12
que _ _ un	-17
que _ _ van	14
que _ _ vez	-6
que _ _ viene	-10
que _ _ vivo	5
que _ _ ya	-6
que _ abren	-9
que _ con	-7
que _ conmigo	8
que _ de	-12
que _ dijo	-6
que _ ensenara	-17
que _ estoy	11
que _ hable	8
que _ hay	-8
que _ la	-7
que _ lo	7
que _ me	11
que _ mi	6
que _ no	23
que _ otra	-6
que _ papeles	15
que _ pasa	-9
que _ policia	-26
que _ por	-12
que _ que	15
que _ redada	-5
que _ se	7
que _ sea	7
que _ si	-23
que _ soy	12
que _ tengo	-10
que _ un	-8
que _ ustedes	-8
que _ va	18
que _ vaya	12
que _ vuelva	5
que _ yo	7
que a	-8
que a la	-7
que alegria	-14
que alegria $	-14
que alguien	12
que alla	-20
que anda	-6
que decir	-19
que decir si	-6
que derechos	-10
que derechos tengo	-10
que dije	8
que dijo	-5
que el	-11
que entregue	11
que firme $	9
que firme un	-8
que hacemos $	7
que hacen	-6
que hacer	-7
que hacer @not-really-fired	-13
que hacer @not-really-fired @not-really-hit	-13
que hacer con	-13
que hago	6
que hay	-23
que hora	-9
que hora abren	-9
que hubo	-5
que hubo redada	-5
que la	13
que la otra	-6
que la que	13
que le	-8
que le ensenara	-17
que le va	14
que limpia	8
que me	25
que miedo	-6
que mis	15
que mis @things	15
que mis papeles	15
que no	8
que no @coming	-7
que no @coming @hours	-7
que no @denied	9
que no es	7
que no hay	-7
que no se	5
que no vuelva	5
que nos	-5
que nunca	-12
que por	13
que renuncie	8
que sabe	6
que se @to-me	6
que se @to-me @seize	6
que se lo	6
que si	39
que si @union	14
que si yo	7
que significa	-5
que soy	12
que te	13
que te @bad	12
que tengo	8
que tiene	6
que tiene @somebody	5
que van	-8
que van a	-9
que ya	14
que ya no	20
que yo	9
quebraron	5
queda	-19
queda _ $	-6
queda _ @not-really-hit	-10
queda _ _ @not-really-hit	-11
queda _ de	-10
quedaron	9
quede	-27
quede _ $	-14
quede _ _ la	7
quede sin	-9
quedo	10
quedo _ $	7
quejamos	14
quemando	7
question	-13
question $	-6
questioned	-18
questions	-9
quien	-27
quien @hit	6
quien @union $	8
quien @was	-10
quien @was @general	-9
quien @was @general @not-really-hit	-9
quien _ $	6
quien _ @union	7
quien _ _ $	-15
quien _ _ @not-really-hit	-9
quien _ _ @union	9
quien _ _ la	-13
quien _ el	9
quien _ si	-6
quien firmo	5
quien fue	-9
quien fue a	-9
quien quiere	-24
quien va	14
quien va @general	7
quien va a	7
quienes	5
quiera	26
quiera $	27
quiere	-11
quiere _ $	-24
quiere _ @to-me	10
quiere que	16
quiere que @to-me	10
quieren	35
quieren _ $	10
quieren _ _ $	10
quieren _ _ de	11
quieren _ _ firme	19
quieren _ _ un	-14
quieren _ firmar	-5
quieren _ firme	-8
quieren hacer	-5
quieren hacer firmar	-5
quieren que firme	-8
quiero @harm	13
quiero @harm $	13
quiero @sign	6
quiero @sign @not-really-fired	6
quiero @sign @not-really-fired que	6
quiero _ $	18
quiero _ @not-really-fired	5
quiero _ @not-really-hit	-7
quiero _ @us	-6
quiero _ _ $	-14
quiero _ _ no	6
quiero _ _ que	6
quiero _ me	-6
quiero que	-7
quiero que @us	-6
quiero que me	-6
quiero unir	-5
quiero vivir	20
quiero vivir $	20
quiet	6
quiet @general	9
quiet that	9
quimico	6
quimicos	6
quiso	23
quit	-19
quit $	13
quit _ _ $	-5
quitarme	6
quitarme _ _ $	7
quitarme _ vida	7
quitarme la	8
quitarme la vida	7
quitaron	-5
quitaron _ _ del	-7
quitaron los	-9
quiten	-11
quiten a	-10
quito _ _ el	-11
quitting	-7
quote	7
radio	21
radio _ la	12
raid	-10
raid _ _ the	-6
raided	11
rain	-5
raining	-6
rally	-7
ramon	13
ran	-6
ran $	-6
rat	7
ray	8
rayaron	5
rayaron _ carro	5
razon	9
razon $	10
re	8
re _ _ @general	8
read	-12
read _ texts	5
read my	6
read my texts	5
reads	-6
reads @us	-5
ready	-13
ready @worse	-5
ready _ _ $	-5
ready to	-5
real	10
real _ $	14
real _ _ $	-6
real _ that	9
real bad	17
real quiet	9
real quiet @general	9
real quiet that	9
really	-10
reason	23
reason $	6
reason @worse	5
reason to	5
receiving	5
reclamar	10
reclamar $	10
record	5
recursos _ me	5
recursos humanos me	5
red	-13
red @property	-7
red _ _ @us	-6
redada	-22
redada $	-16
redada _ _ estado	-6
redada _ otro	-6
redada en	-7
redada en otro	-6
ref	-11
regresan	8
regresan $	8
regret	9
regret it	9
remind	-6
remind @us	-6
remind me	-6
remove	-9
remove @us	-5
remove @us @body	-5
remove @us @body .	-5
remove _ @body	-5
remove _ _ .	-5
remove your	-5
removed	-28
removed _ stitches	-7
removed the	-11
removed the stitches	-7
renuncie	12
renuncie $	6
renuncie y	5
replaced	10
report	12
reporte $	8
reported	-7
respira	5
respirar	12
rest	-13
rest of	-5
results	-6
reunion	-8
revisar	11
revisaron	17
revisaron _ _ $	17
rh	14
rid	20
rid of	20
ride	-8
riendo	-6
right	8
right $	-10
right @lightly	22
right @lightly @us	14
right _ @general	-6
right _ @lightly	8
right _ @us	17
right _ _ @general	8
right _ me	10
right now	10
right over	14
risa	-9
road	-12
robbed	-9
rock	-7
rolled	9
rompio	6
roof _ _ on	7
room	23
room $	9
room _ $	6
room _ lol	-7
room and	-6
room w	5
rosa $	-5
round	-7
round @here	-7
route	16
rubs	7
rubs @lightly	7
rubs _ _ @us	7
rubs up	7
rumor	-8
run	-12
run $	-5
running	-7
rush	-8
sabado	-25
sabado $	-12
sabado _ @not-really-hit	-11
sabe	-23
sabe @not-really-hit	-18
sabe @to-me	-5
sabe @to-me que	-5
sabe _ _ $	-13
sabe de	-18
sabe lo	-5
sabe lo que	-5
saben	18
saca	-5
sacarnos	5
sacaron	-22
sacaron _ _ y	-13
sacaron _ la	9
sacaron _ muela	-17
sacaron a	7
sacaron de	9
sacaron de la	9
sacaron del	-20
sacaron la	-24
saco _ _ de	6
saco _ _ y	18
saco mi	29
sad	-19
sad @media	-15
sad _ _ @general	-15
safety	-9
safety _ $	-5
said	27
said $	17
said .	15
said _ $	-24
said _ .	-8
said _ _ $	-14
said _ _ a	-6
said _ _ it	17
said _ _ meeting	6
said _ _ my	8
said _ _ off	6
said _ _ signs	6
said _ _ that	5
said _ _ to	-7
said _ _ we	-5
said _ _ where	5
said _ better	11
said _ for	-6
said _ job	-5
said _ knows	7
said _ last	-12
said _ no	10
said _ talking	-6
said _ to	5
said _ who	6
said at	6
said good	-10
said good job	-5
said he knows	7
said i	12
said i better	11
said if	-14
said if we	-8
said ill	9
said im	19
said it	8
said it $	5
said no	-9
said no to	9
said ok	-7
said ok $	-7
said she	-5
said sorry	-6
said that	-18
said that last	-12
said they	-6
said what	-15
said yes	-11
said yes .	-5
sal	-9
sale	-5
salgo	17
salgo @not-really-fired	5
salgo @not-really-hit	7
salgo @us	6
salgo _ @not-really-hit	6
salgo _ _ $	8
salgo _ el	8
salida	-6
salida $	-13
salida _ _ $	6
saliendo	-16
saliendo del	-20
salio	-22
salio _ _ $	-6
salio _ _ @not-really-hit	-15
salio _ _ el	-15
salio _ en	-15
salir	27
salir @not-really-hit	23
salir @not-really-hit @not-really-hit	14
salir _ @not-really-hit	14
salir _ _ $	7
salir de	14
salir el	9
salon	-6
same	-14
same _ $	-11
same _ @daily	6
same _ truck	6
sandra	7
sangrando	6
sangre	9
sanitizer	-6
sat	-18
saturday	-30
saturday $	-18
saturday _ _ @us	-9
save	-6
saw a	-10
saw me	7
saw my	15
say	-29
say a	-12
say no	-7
say who	8
saying _ _ my	6
says	41
says .	10
says _ $	-7
says _ _ $	6
says _ _ .	8
says _ _ me	-11
says _ _ the	-13
says _ _ to	10
says _ going	8
says _ more	6
says _ to	-13
says _ up	6
says ask	9
says he	9
says hell	-19
says hi	-5
says it	-20
says keep	5
says no more	6
says out	-5
says she	14
says they	-9
says we	10
scab	32
scaffold	-7
scared $	-10
scared @us	-6
scared _ @us	10
scared _ _ $	8
scared _ _ @asks	-5
scared of	24
schedule	17
schedule $	7
schedule _ $	15
schedule _ _ $	-12
schedule _ out	9
schedule is	-7
school	-11
school $	9
school _ $	-8
school called	-8
scored	-6
screamed	7
screaming	-8
screen	-8
screenshots	9
se	23
se @bad	-26
se @bad $	-9
se @bad @not-really-hit	-8
se @fired	-9
se @here	37
se @here quemando	7
se @hit	-10
se @hit @not-really-hit	-13
se @hit @not-really-hit @worse-work	-6
se @hurt-verb	35
se @hurt-verb @not-really-hit	13
se @hurt-verb @not-really-hit @somebody	10
se @hurt-verb @somebody	6
se @hurt-verb @us	6
se @not-really-hit	-7
se @seize	14
se @seize @general	12
se @to-me	6
se @to-me @seize	-6
se @us	-24
se @us @wreck	-16
se @us @wreck @somebody	-16
se @was	21
se @was @not-really-fired	8
se @was @not-really-hit	12
se @wreck	-9
se @wreck @not-really-hit	-9
se @wreck @not-really-hit @machine	-9
se _ @general	17
se _ @not-really-fired	7
se _ @not-really-hit	-10
se _ @seize	-5
se _ @somebody	6
se _ @us	7
se _ @wreck	-16
se _ _ $	7
se _ _ @here	-6
se _ _ @not-really-hit	10
se _ _ @was	6
se _ _ @worse-work	-6
se _ _ companero	6
se _ _ de	17
se _ _ dedo	12
se _ _ en	16
se _ _ estoy	6
se _ _ linea	-6
se _ _ mi	10
se _ _ perro	-8
se _ _ se	11
se _ _ todos	-6
se _ _ una	-17
se _ _ zanja	5
se _ a	11
se _ de	14
se _ digo	13
se _ la	-13
se _ llevo	-19
se _ para	-5
se _ poncho	-16
se _ que	-5
se _ quemando	7
se _ un	-7
se _ ya	6
se atoro	-5
se cayo	14
se cayo un	7
se derrumbo	5
se derrumbo @not-really-hit	5
se derrumbo @not-really-hit @machine	5
se derrumbo la	5
se desmaya	-10
se esta	12
se esta quemando	7
se estan	23
se fue	7
se lastimo	-7
se llama	-10
se llevaron	16
se llevaron a	12
se lo	6
se lo llevo	-19
se me	-24
se me poncho	-16
se paro	-7
se paro la	-6
se poncho	-9
se poncho la	-9
se prendio @not-really-hit	6
se prendio la	6
se pudo	-5
se puede	-6
se que	6
se quedaron	11
se volteo	7
se vomito	13
sea @not-really-hit	7
sea _ _ $	-8
secadora	5
second shift	15
secretaria	6
secretaria $	6
security _ the	-10
security at	-10
security at the	-10
see	-8
see _ _ $	-6
see _ _ .	8
see _ doctor	7
see a	8
see a doctor	7
seeing	-7
sees	-6
seguir	14
segura	10
segura $	12
seguridad	10
seguridad _ @not-really-hit	6
selling	-8
semana	7
semana $	-6
semana _ @not-really-hit	6
semana _ @us	9
semana _ me	9
send _ _ my	7
send _ to	7
send it	8
send it to	8
sending	-6
sending _ memes	-5
sending me memes	-5
seniority	-5
senor	14
senor $	9
senor _ $	7
senor ese	7
senor ese $	7
senora _ se	-15
senora que	5
sent	20
sent @general	-7
sent @home	8
sent @us	16
sent @us @home	19
sent @us @home early	9
sent @us @home for	7
sent _ @general	-9
sent _ @home	19
sent _ _ $	8
sent _ _ @home	-6
sent _ _ early	9
sent _ _ for	7
sent _ _ home	-6
sent _ home	19
sent home	8
sent me	26
sent me home	27
sent my	-6
sentido	18
sentido @general	19
sentido a	19
ser	-6
ser _ $	-6
seriously	-7
services	15
shaking	19
shaking $	14
she _ _ a	-10
she _ _ and	9
she _ _ of	-7
she _ _ said	-8
she _ _ the	14
she _ a	-7
she _ in	6
she _ it	6
she _ me	8
she _ my	5
she _ she	6
she _ to	6
she _ want	-6
she _ what	-6
she asked	8
she came	-5
she dont	-6
she got	-21
she knows	6
she said it	7
she told	12
sheila	8
shell	8
shell be	7
sheriff	12
shes	8
shes 8	-10
shes _ _ $	22
shes _ me	6
shes in	-5
shes not	26
shes pushing	-6
shift	-9
shift $	-17
shift _ _ $	-7
shift _ a	11
shift _ it	-12
shift got	7
shift was	14
shifts	34
shit	-11
shit @lightly	-7
shit and	-7
shoes	-11
shoes _ in	-6
shooter	41
shop	-6
short $	-7
short @us	13
short _ $	6
shot	-30
shot _ _ $	-13
shots	10
shots @here	-8
shots @here @general	-7
shots _ @general	-7
shots _ the	-7
shots at	-7
should _ $	8
should _ _ if	-6
should i	-8
should know	8
shoulder	-11
shoved	7
shoved me	6
show $	-6
show him	6
showed	9
showed $	-7
showed me	14
showed up	9
shower	-7
shower $	-6
shows	-7
shows $	-5
shut	28
shut _ $	12
shut _ down	8
shut off	8
shut the	8
si	-35
si @bad	-9
si @coming	-10
si @here	-7
si @not-really-hit	-17
si @not-really-hit @they	-13
si @not-really-hit @they @us	-13
si @somebody	-12
si @somebody se	-11
si @somebody se @bad	-10
si @to-me	-11
si @union	8
si @us	-29
si @us @bad	-16
si @us @hit	-6
si @us @hit $	-6
si @us @will-do	-6
si _ @bad	-16
si _ @fired	-5
si _ @general	-12
si _ @hit	-13
si _ @hours	-5
si _ @not-really-fired	10
si _ @not-really-hit	-5
si _ @they	-13
si _ @us	12
si _ @will-do	-8
si _ _ $	-26
si _ _ @union	17
si _ _ @will-do	-5
si _ _ en	-9
si _ _ eso	6
si _ _ la	8
si _ _ migra	-7
si _ _ y	-12
si _ a	-10
si _ con	10
si _ la	-7
si _ lastimo	-9
si _ me	12
si _ no	7
si _ se	-10
si _ supervisor	-9
si alguien	-11
si alguien se	-11
si el	-16
si el supervisor	-9
si firme	-6
si hay	-10
si me	-28
si me lastimo	-9
si no	18
si no @us	12
si no me	12
si nos	-10
si soy	13
si yo	7
si yo no	7
sick	-16
side @here	-6
siempre	-10
siempre $	-16
siento @not-really-hit @body $	-15
siento _ $	11
siento _ _ $	-15
siento _ dedos	-11
siento los	-11
siento los dedos	-11
sign	10
sign .	25
sign _ $	6
sign _ _ $	-15
sign _ _ a	11
sign _ _ in	12
sign _ on	-17
sign a	5
signed	38
signed $	27
signed _ _ $	7
signed _ card	12
signed a	7
signed a card	7
significa	-5
signing	-6
signs	9
sigue	-21
sigue _ el	-7
sigue en	-8
siguiendo	6
siguio	-31
siguio _ _ $	-33
siguio un	-33
sin	-16
sin @machine	-20
sin _ @not-really-hit	11
sin _ @us	-16
sin _ _ @not-really-fired	8
sin _ _ @not-really-hit	10
sin _ el	11
sin _ en	7
sin _ me	-16
sin _ y	-15
sin elevador	-18
sin guantes	-6
sin nada	-13
sin nada $	-13
sin paga	6
sin paga $	6
sin placas	5
since	29
since @general	36
since @general @act	20
since @general @act $	12
since @general @act @general	8
since @general @union	10
since @they	23
since @they @union	12
since @us	9
since @us @lightly	10
since _ $	-22
since _ @act	20
since _ @machine	7
since _ @union	22
since _ _ $	15
since _ _ @general	14
since _ _ @us	11
since _ _ me	7
since _ _ the	13
since _ and	6
since _ saw	7
since _ signed	12
since _ started	12
since _ vote	7
since _ wore	8
since i	29
since i signed	12
since i wore	8
since monday	-8
since the	7
since the vote	7
since they	23
since they started	12
sindicalista	12
sindicato	-7
sing	-5
sir	-5
sister	-10
sit	-6
sit @worse	-9
sit down	-9
sitting	-18
size	-13
slashed	16
slashed _ the	13
slashed in	13
slashed in the	13
sleep _ not	8
sleeping	-11
sleeping @here	-9
sleeping @here @general	-9
sleeping _ @general	-11
sleeping _ the	-7
sleeping in	-9
slip	7
slip $	7
slow	-6
smell	20
smell $	-7
smell like	7
smells	-9
smells like	-9
smh	-6
smh $	8
smiling	-7
smoke	9
smoke _ _ building	9
smoke _ the	9
smoke in	9
smoke in the	9
snow	-7
so	-43
so _ $	-12
so _ _ $	-18
so _ _ dont	15
so _ _ her	-7
so _ _ him	12
so _ _ the	-11
so _ _ to	6
so _ can	-6
so _ for	6
so _ from	-6
so _ i	16
so _ knows	-6
so _ of	13
so _ sat	-6
so _ today	8
so far	10
so i	-13
so i can	-6
so i sat	-6
so im	-11
so many	-12
so much for	6
so now	-6
so we	-9
so what	8
sola	-13
sola no	-14
solo	-5
solo _ $	-9
solo _ _ y	5
soltaron	12
some	-15
some _ $	-7
some people	9
somebody	-9
somebody $	-7
somebody _ _ $	7
somebody _ _ a	-7
somebody _ _ lunch	-8
somebody _ a	-7
somebody _ me	-9
somebody _ out	10
somebody hit	-17
somebody passed	10
somebody passed out	10
someone	25
someone _ _ to	-5
someone _ my	10
someone _ they	8
someone call	27
someone died	6
someones	7
something	17
something _ @us	6
something _ _ @here	18
something _ _ at	22
son	-11
song	-11
sonrio	-6
sonrio _ _ $	-6
soon	-15
soon $	-13
sorry	-35
sorry for	-7
sorry got	-8
soy	23
soy _ $	6
soy _ del	6
spanish	-6
spanish $	-5
speak	-13
speak _ $	-6
speech	-6
spins	-6
spins $	-6
spit	19
splashed	5
splashed _ _ eyes	5
splashed in	5
spoke	19
spoke to	9
sprayed	10
stand	-7
standing	14
start	-16
start _ @us	-7
starting	-12
starting @worse	-6
starting to	-6
station $	-7
station _ the	11
stay	12
stay @spread	7
stay _ $	7
stay on	7
stealing	14
stealing and	6
still	-11
still @here $	5
still _ $	7
still _ @us	-7
still in	5
stitches	-7
stood	6
stop	-28
stop @act	-15
stop @here @general	6
stop _ $	-6
stop _ @us	-6
stop _ @who	10
stop _ @worse	-15
stop _ _ @general	-7
stop _ _ @here	18
stop _ _ @us	-15
stop _ _ the	-7
stop _ me	-5
stop _ to	-15
stop by	6
stop by the	7
stop crying	6
stop talking	-14
stopped	8
stopped _ the	-8
store	-5
store $	-7
stories	-7
street	-10
street $	-8
stroke	19
stuck	8
stuck _ _ needle	6
stuck _ a	6
stuff	11
stuff _ _ @general	6
su	-19
su @not-really-hit	6
su _ $	-8
su _ @here	-19
su _ @not-really-hit	6
su _ en	-13
su _ y	6
su casa	6
su troca	6
subi	-6
subieron	-9
suegra	-6
sueldo y	-6
suena @not-really-hit	7
sunday	-11
sunday $	-15
sup	-18
sup $	-20
super	-10
supervisor	15
supervisor $	-10
supervisor _ _ $	-9
supervisor _ _ me	7
supervisor _ me	6
supervisor _ to	8
supervisor que	-6
supo	-13
supposed	12
supposed @worse	12
supposed to	12
sure	-10
surgery	-6
sus partes	6
suspended	22
suspended $	15
suspended 3	5
suspended 3 days	5
suspended _ days	5
suspendido	6
suspendieron	9
suspension	-6
suspension $	11
swear	-9
sweating	18
sweeping	7
swimming	17
swing	-6
swing @here	-6
swing @here @here	-5
swing _ @here	-5
swing _ in	-5
swing by	-6
swing by in	-5
switch	-6
switched	-12
table	21
table $	29
table _ _ $	6
table and	-5
tables	-5
take	11
take _ _ $	9
take _ _ of	6
take _ my	7
take _ of	-8
take _ the	9
take care	-10
take care of	-8
take me	6
take off	10
take off the	9
taken	5
taking	13
taking _ _ us	9
taking _ of	9
taking pictures	9
taking pictures of	9
talk	-19
talk $	-5
talk @worse @general	6
talk @worse @general @who	6
talk @worse @us	-6
talk @worse @us $	-9
talk _ _ @who	5
talk _ _ at	6
talk _ _ person	5
talk _ me	13
talk _ somebody	-7
talk to somebody	-7
talked to	-9
talking	-6
talking _ $	8
talking _ _ on	-13
talking _ pay	-7
talking about pay	-7
talking to	-11
talking union	10
talking union $	8
talks	6
talks _ you	6
talks to	6
talks to you	6
tank	7
tanque	23
tanque de	11
tantito	-6
taped	18
tapo	-14
tapo @not-really-hit	-14
tarde	-37
tarde $	-7
tarde @not-really-hit	-15
tarde el	-15
tardes	9
tardes _ _ @not-really-hit	9
tardes _ _ el	9
tarjeta	11
tarjetas	15
tarjetas $	-5
tarjetas _ _ $	21
te	-45
te @bad	12
te @seize	-15
te @seize $	-12
te @will-do	-7
te _ $	-24
te _ @general	-14
te _ @harm	-20
te _ @not-really-hit	15
te _ _ $	-26
te _ _ @not-really-fired	-6
te _ _ @not-really-hit	24
te _ _ con	-6
te _ a	-14
te _ el	20
te _ si	12
te dejo	-21
te paso	-8
te vas	6
team	-17
team $	-13
techo	-10
telefono	22
telefono $	21
telefono _ el	-5
tell	-42
tell _ i	-6
tell _ the	-11
tell me	-18
tell me the	-8
tell the	-6
telling	9
telling us	14
temporales	10
temporales _ _ @not-really-hit	10
temprano	-12
temps	-9
ten	7
tener	14
tengo	-8
tengo @not-really-fired	25
tengo @things	-12
tengo _ $	-22
tengo _ _ @here	6
tengo _ _ @not-really-fired	18
tengo _ _ @not-really-hit	9
tengo _ _ @us	-16
tengo _ _ al	18
tengo _ _ me	-16
tengo _ de	7
tengo _ el	-8
tengo _ en	7
tengo _ que	-11
tengo al	18
tengo cita	7
tengo papeles	-12
tengo quien	5
tengo si	-10
tercer	-16
tercer @hit	-11
tercer @not-really-hit	-6
tercer @not-really-hit $	-6
tercer _ $	-6
tercer piso	-11
tercer turno	-6
tercer turno $	-6
terminar	-6
terminar @not-really-hit	-6
terminar _ _ $	-6
terminar el	-6
terminaron	-6
terminaron el	11
terminated	38
terminated $	12
termination	13
termination _ $	14
termino	-13
termino _ las	-13
test	-9
texas	-9
texas says	-8
text	-10
text $	11
text @dead	10
text @general	-14
text @general $	-5
text @us	-9
text _ $	-6
text _ @do_to	10
text _ @general	-7
text _ @worse	6
text _ _ $	-8
text _ _ @asks	8
text _ _ @general	10
text _ _ @here	8
text _ _ @us	-11
text _ the	-7
text _ to	8
text me	-8
text you	-8
texted	14
texted _ $	8
texted me	8
texted me $	8
texto	12
texto $	11
texto que	5
texts $	-6
texts _ _ $	13
than	-21
than @us	-12
than _ _ $	-8
thanks	-10
thanks $	-8
that	-73
that $	-15
that _ _ $	-29
that _ _ a	6
that _ _ in	-15
that _ _ my	19
that _ _ the	-6
that _ _ you	11
that _ for	13
that _ is	10
that _ sorry	-11
that _ the	-11
that _ to	19
that _ will	7
that a	-8
that he	7
that last	-12
that man	-5
that man $	-5
that meeting	6
that new	7
that one	-13
that ref	-11
that says	10
that spoke	20
that was	-10
that was the	-8
thats	7
thats @general	8
thats @us	11
thats _ @who	16
thats _ _ $	-9
thats _ _ @general	12
thats _ _ @here	10
thats _ _ i	13
thats _ he	16
thats all	16
thats my	-5
thats not	-9
thats not @us	-8
thats the	12
thats what	8
thats what @general	8
the	-29
the _ $	35
the _ _ $	14
the _ _ 2	9
the _ _ a	24
the _ _ after	9
the _ _ already	11
the _ _ and	16
the _ _ are	-8
the _ _ asking	6
the _ _ at	9
the _ _ call	8
the _ _ cant	7
the _ _ chained	27
the _ _ code	-5
the _ _ come	9
the _ _ day	-13
the _ _ down	-16
the _ _ gate	-8
the _ _ got	15
the _ _ hear	-6
the _ _ her	11
the _ _ hes	-9
the _ _ him	11
the _ _ ill	-6
the _ _ in	-18
the _ _ is	-17
the _ _ it	-9
the _ _ its	-18
the _ _ just	8
the _ _ laughing	9
the _ _ my	-18
the _ _ next	8
the _ _ night	8
the _ _ no	7
the _ _ now	8
the _ _ of	-21
the _ _ off	-16
the _ _ only	-5
the _ _ our	-17
the _ _ put	6
the _ _ room	5
the _ _ she	-5
the _ _ somebody	-6
the _ _ stay	7
the _ _ stop	-15
the _ _ tell	-7
the _ _ that	-20
the _ _ the	-29
the _ _ them	6
the _ _ there	-6
the _ _ this	6
the _ _ us	20
the _ _ was	-18
the _ _ we	7
the _ _ wearing	6
the _ _ well	18
the _ _ who	-6
the _ a	-9
the _ again	-9
the _ all	-14
the _ and	-12
the _ anymore	26
the _ are	17
the _ asking	9
the _ ate	-5
the _ back	7
the _ bring	5
the _ building	-8
the _ by	-10
the _ center	7
the _ chat	-5
the _ comes	-6
the _ company	-7
the _ desk	8
the _ dish	5
the _ dont	8
the _ for	7
the _ gate	-7
the _ goes	-8
the _ got	10
the _ guy	-7
the _ he	16
the _ home	27
the _ in	-30
the _ is	-13
the _ it	-6
the _ its	-7
the _ kid	-6
the _ line	20
the _ list	-8
the _ lot	14
the _ man	6
the _ manager	9
the _ near	9
the _ night	-7
the _ no	-5
the _ not	18
the _ on	-17
the _ one	-11
the _ out	-8
the _ party	6
the _ place	-5
the _ please	-5
the _ right	6
the _ room	12
the _ says	21
the _ since	11
the _ so	-6
the _ still	-8
the _ stop	12
the _ table	13
the _ the	6
the _ they	6
the _ thing	-18
the _ threw	5
the _ time	-9
the _ today	-10
the _ told	9
the _ truck	-9
the _ union	-13
the _ unit	7
the _ w	27
the _ was	-23
the _ way	-5
the _ while	6
the _ with	-6
the _ word	5
the _ yellow	-6
the agency	11
the alarm	-6
the alarm goes	-6
the back	-7
the bank	-10
the bank $	-9
the bathroom	20
the bed	7
the best	-6
the blue	-8
the board	7
the boot	6
the box	-12
the break	-8
the break room	-6
the bridge	12
the building	7
the building $	9
the bus	24
the bus stop	12
the button	9
the button $	8
the cake	-6
the camp	7
the car	-7
the card $	10
the cards	10
the cat	-14
the check	-7
the chef	6
the chef threw	6
the clinic	-8
the committee	10
the committee $	10
the company	6
the cooler	10
the couch	-7
the crew	33
the crew for	14
the detention	7
the detention center	7
the diner	-5
the dock	-12
the dock $	-5
the door	18
the door $	8
the doors	15
the doors $	7
the east	6
the election	-7
the email	13
the er	8
the er $	18
the eye	13
the fall	8
the family	-7
the field	8
the first	8
the floor $	11
the flyers	6
the flyers $	8
the foreman	13
the forklift	18
the form	-19
the freezer	8
the freezer $	8
the front	6
the front desk	8
the game	-6
the game $	-6
the garage	-8
the gas	-13
the good	-7
the grill	6
the grill $	8
the ground	11
the guard	-5
the gun	-11
the heater	-5
the hook	14
the hospital	15
the hospital $	20
the hot	7
the hotel	9
the ice	-9
the ice $	-5
the kid	7
the kitchen	6
the kitchen $	5
the ladder $	7
the lady	-5
the lake	-7
the landlord	-15
the landlord about	-6
the lawyer	-8
the lawyer night	-8
the letter	-6
the line	17
the line $	6
the linen	8
the linen room	7
the link	-5
the link $	-5
the list	-16
the list $	-9
the lobby	8
the lot	17
the lot $	17
the lunch	18
the machine	23
the machine got	11
the meeting $	-6
the meeting and	-5
the messages	8
the money	-7
the n	5
the n word	5
the new	-13
the next	-5
the night	-7
the office	20
the office now	7
the one	-8
the ones	28
the orchard	7
the orchard $	7
the oven	11
the paper	-8
the parking	20
the parking lot	5
the petition	9
the phone	-8
the pin	6
the plant	22
the plant $	18
the police on	6
the price	-7
the rally	-7
the red	-9
the road	-11
the rock	-6
the same	-13
the scaffold	-7
the schedule	30
the schedule $	17
the school	-9
the second	-7
the shower	-7
the side	-7
the song	-5
the stitches	-7
the supervisor	5
the table	8
the table $	13
the time	-13
the time $	-12
the tire	-5
the trash	-5
the truck	-5
the uniforms	-7
the union $	6
the van	18
the van on	8
the wall	-6
the warehouse	29
the water	-18
the way	15
the way $	-7
the way home	22
the whole line	20
the whole time	-6
the wrong	-14
the yard	6
their	-13
them	-7
them _ $	10
them _ _ $	-9
them all	7
them all $	7
then	-41
then $	-11
then @who	-7
then _ _ @worse	-6
then _ _ to	-6
then _ have	-7
then he	-6
there	-26
there $	-13
there _ _ $	-5
there _ _ moved	-7
there _ a	-6
there _ an	34
there _ my	-6
there _ no	-6
there _ the	-7
there and	-7
there anymore	-7
there are	-8
there is	-7
there was	31
theres	45
theres @general	58
theres @general @loss	21
theres @general @us	13
theres @general @us @here	9
theres @general fight	27
theres @us	-5
theres _ @here	-6
theres _ @lightly	7
theres _ @loss	21
theres _ @spread	15
theres _ @us	8
theres _ _ $	36
theres _ fight	27
theres _ fire	21
theres _ here	-11
theres _ smell	7
theres a	59
theres a fight	27
theres a fire	21
theres blood	11
theres no	-8
these	-20
these _ $	-7
they	-6
they _ $	15
they _ 20	-6
they _ _ .	21
they _ _ 2	-6
they _ _ about	11
they _ _ again	-10
they _ _ and	5
they _ _ at	-11
they _ _ car	-10
they _ _ contract	14
they _ _ doors	15
they _ _ for	-6
they _ _ go	6
they _ _ good	-5
they _ _ home	7
they _ _ if	18
they _ _ it	10
they _ _ make	7
they _ _ me	21
they _ _ more	-9
they _ _ my	-5
they _ _ no	12
they _ _ of	30
they _ _ off	12
they _ _ one	-10
they _ _ our	-22
they _ _ pay	-43
they _ _ shift	-13
they _ _ station	-6
they _ _ take	7
they _ _ the	-16
they _ _ to	-29
they _ _ today	14
they _ _ us	-9
they _ _ with	6
they _ _ yesterday	17
they _ a	-12
they _ asking	8
they _ back	-8
they _ cameras	7
they _ go	9
they _ got	9
they _ im	17
they _ it	17
they _ its	6
they _ know	-5
they _ let	17
they _ maria	7
they _ me	41
they _ my	-20
they _ need	-7
they _ off	-18
they _ out	9
they _ people	-8
they _ taking	5
they _ to	6
they _ us	-45
they _ you	11
they allowed	-5
they allowed to	-5
they are	10
they arrested	10
they ask	14
they been	9
they call	-7
they called the	9
they changed	-9
they changed my	-10
they cut	-14
they did	38
they did $	21
they did it	10
they docked	-45
they dont	-16
they dont need	-7
they dropped	-12
they ever	-8
they finally	18
they fire	-6
they fired	9
they fired me	28
they found	22
they found out	11
they gave	-13
they gave me	-18
they gave my	14
they going	-5
they got	-17
they got us	-17
they have	18
they have the	8
they hired	14
they just	25
they keep	10
they know	9
they laid	11
they let	9
they let go	9
they let me	14
they let us	-8
they lock	9
they locked	11
they locked the	9
they made	7
they moved	-25
they moved me	-23
they moved my	-6
they never	-23
they only	-13
they pulled	8
they put	16
they put a	7
they put me	14
they put up	-5
they removed	-21
they said	7
they said im	17
they said that	-6
they say	9
they sprayed	10
they switched	-6
they told	8
they told me	5
they told the	-8
they told us	9
they took	-9
they took my	9
they want	24
they want me	8
they want my	17
they want us	-13
they wont	25
they wont let	19
theyre	22
theyre _ $	-5
theyre _ _ $	29
theyre _ _ for	-10
theyre _ me	25
theyre _ to	11
thing	-23
thing _ @general	-11
thing _ a	-13
things	-12
think _ _ are	-5
think _ _ the	-6
think _ a	-7
think _ know	13
think _ was	9
think about	5
think i	19
think i was	9
think the	-6
thinking	58
thinking _ _ $	35
thinking _ _ @general	15
thinking _ _ it	18
thinking _ ending	18
thinking about	50
thinking about ending	6
thinking about ending @general	6
thinking bout	11
this	16
this $	-6
this _ _ $	11
this _ _ from	6
this _ _ i	7
this _ _ me	-6
this _ _ so	-6
this _ _ want	9
this _ after	7
this _ again	6
this _ dont	-7
this _ i	12
this _ my	10
this anymore	9
this anymore i	9
this heat	18
this is	31
this is my	10
this morning	26
this morning $	34
this week after	7
thk	-10
those _ @here	6
thought	9
thought you	7
threatened	6
threatened _ $	6
threatening	27
threatening me	13
threatening to	14
three of	9
threw	19
threw _ _ at	5
threw _ _ on	13
threw _ coffee	13
threw a	9
threw up	-5
through	6
through @general	-8
through @us	19
through @us @things	6
through _ @property	15
through _ @things	6
through _ _ $	14
through my	19
through the	-7
throwing	7
throwing up	10
throws	7
thursday	-8
thursday $	-7
ti	-5
tia	-6
ticket $	-8
ticket _ @act	10
ticket for	10
ticket for @act	10
tiempo	-9
tiempo @not-really-hit	-9
tiempo de	-9
tiene	17
tiene @machine	5
tiene @us	-19
tiene @us $	-19
tiene _ _ del	19
tienen	12
tienen _ _ de	14
tienen _ hoja	6
tienen encerrados	6
til @general	18
til @us	-16
til _ $	-8
til _ @here	6
til _ _ @general	13
til _ _ @us	-18
til _ _ the	11
til i	6
til we	13
till @general	5
till i	5
time	-30
time $	-23
time @general	-6
time @worse	20
time _ _ @worse	21
time to	20
times _ $	6
tino	7
tio	-7
tio lo	-7
tip	12
tipo	-8
tipo @us	-15
tipo @us $	-15
tipo _ $	-15
tips	7
tirarme	24
tire	-10
tire _ _ $	-6
tires	15
tires _ _ the	6
tiro	11
tiro la	9
tmrw	-5
tmrw $	-5
to 10	-6
to 3	-5
to _ $	16
to _ 4	-20
to _ _ $	-10
to _ _ .	-18
to _ _ about	10
to _ _ all	-6
to _ _ and	25
to _ _ break	-13
to _ _ but	-5
to _ _ everybody	8
to _ _ family	-7
to _ _ for	5
to _ _ hall	6
to _ _ he	-5
to _ _ just	7
to _ _ my	13
to _ _ no	15
to _ _ not	7
to _ _ now	8
to _ _ of	-13
to _ _ on	17
to _ _ our	11
to _ _ phone	9
to _ _ right	7
to _ _ soon	-11
to _ _ the	-15
to _ _ they	6
to _ _ to	-17
to _ _ today	-7
to _ _ traffic	6
to _ _ us	-7
to _ _ week	-7
to _ _ work	9
to _ alive	16
to _ and	-7
to _ anymore	8
to _ at	6
to _ back	11
to _ car	5
to _ church	6
to _ face	7
to _ fired	-8
to _ friday	9
to _ here	7
to _ his	-6
to _ in	10
to _ is	10
to _ it	-13
to _ late	-6
to _ like	-9
to _ me	31
to _ myself	11
to _ n	7
to _ names	11
to _ new	8
to _ off	-18
to _ office	7
to _ on	-17
to _ orchard	7
to _ own	9
to _ people	-6
to _ then	-6
to _ this	-13
to _ thursday	-7
to _ to	8
to _ tonight	11
to _ union	7
to _ up	-9
to _ you	-7
to ask	-8
to be	-6
to be alive	16
to be late	-6
to bring	8
to buy	-7
to call	-6
to choose	-6
to come back	8
to cooler	-25
to cover	-9
to die	13
to die $	13
to do $	6
to drop	8
to end	9
to fix	-9
to get	-10
to get fired	-8
to go	15
to go to	7
to him	-7
to his	10
to hr	5
to hr about	5
to join	-6
to join $	-6
to just	-6
to light	-8
to light up	-8
to live	29
to live $	19
to live anymore	9
to make	9
to make me	7
to me	17
to me at	9
to me in	6
to my	20
to my car	5
to my own	9
to pull	31
to quit	13
to read	7
to school $	9
to sign	-6
to sleep	6
to somebody	-7
to somebody $	-7
to stop	-18
to take	11
to text	-11
to the	9
to the church	6
to the office	7
to the orchard	7
to the union	7
to trade	6
to us	-17
to usf	-6
to vote	-9
to work	-10
to work $	-5
to you	13
to you $	7
toca	-49
toca _ $	-27
toca _ mi	-6
toca a	-13
toca a mi	-6
tocaria	-8
toco	35
toco $	64
toco _ _ $	-14
toco _ _ @not-really-hit	-11
toda	-10
toda _ _ $	-9
toda _ cuadrilla	17
toda _ semana	-8
toda la	7
toda la cuadrilla	17
toda la semana	-8
todavia	-5
today	25
today $	15
today .	15
today . @us	8
today @general	-10
today @lightly @general	-8
today @lol	17
today @us @body	-10
today @us @body @asks	-10
today _ $	-9
today _ @body	-10
today _ @here	8
today _ @us	7
today _ @worse	-5
today _ _ @asks	-14
today _ _ @good	16
today _ _ @here	-7
today _ _ @us	10
today _ _ is	-10
today _ _ me	7
today _ i	-8
today _ it	-7
today _ the	11
today and	12
today finally	-6
today finally $	-6
today for	6
today for @general	6
today i	-14
today in	-7
today lol	17
today my	-10
today so	-11
today so i	-9
todo	-6
todos	14
todos _ $	5
todos _ _ $	5
todos _ la	-7
todos a	-10
todos a la	-10
todos los	9
todos que	7
together	-16
told	94
told _ $	-10
told _ _ all	-7
told _ _ come	11
told _ _ he	-8
told _ _ no	-6
told _ be	5
told _ crew	-5
told _ dont	9
told _ not	19
told _ theres	-6
told _ wait	9
told _ whole	15
told me	35
told me dont	10
told me not	8
told me wait	9
told my	-7
told my crew	-6
told the	10
told the whole	15
told them	9
told us	22
told us theres	-6
told you	-5
tomado	5
toman	11
toman @not-really-hit	11
toman @not-really-hit $	11
toman _ $	11
toman fotos	11
toman fotos $	11
tomorrow	26
tomorrow $	5
tomorrow .	8
tomorrow @asks	11
tomorrow _ @do_to	11
tomorrow _ _ @they	6
tomorrow _ _ they	6
tonight	15
tonight $	17
tonight @lightly	6
tonight @lightly @they	6
tonight _ @they	6
tonight _ they	6
tonight and	6
tonight and they	6
tons	-5
too	-30
too $	-6
too _ $	-6
too _ _ @general	-7
took 2	-19
took _ $	9
took _ _ $	23
took _ _ .	6
took _ _ and	-13
took _ _ of	23
took _ _ off	-13
took _ phone	11
took a	14
took it	5
took me	15
took me off	16
took my	17
took my phone	10
took pictures	-5
tool	-7
tool $	-6
tooth	-20
tornado	9
touched _ _ $	5
towards	-10
trabaja	19
trabaja _ _ $	10
trabaja _ y	9
trabaja ahi	10
trabajo	10
trabajo $	36
trabajo _ _ no	-7
trabajo _ el	-6
trabajo _ la	7
trabajo _ mi	6
trabajo _ que	-5
trabajo en	-9
trabajos	-5
tracks	-8
tracks $	-8
tractor	11
trade	6
trae	30
trae @not-really-hit	24
trae _ $	8
trae _ _ $	17
trae un	22
traen	17
traer @not-really-hit @union	-6
traer _ @union	-6
traer el	-7
traes	-6
traia	-21
traia _ $	-23
traigo	-6
trailas	36
trailer 14	6
trailer 14 $	6
trailers	7
train	-9
training	-8
tras	-6
tras $	-6
trash	-8
trench	25
trench _ in	15
tres	16
tried	10
tried @worse	14
tried _ _ @us	14
tried _ _ me	14
tried to	14
troca _ _ $	10
troca _ _ alguien	-17
troca _ el	8
troque	7
troque $	7
truck	13
truck _ $	-9
truck _ a	31
truck _ the	-7
true	-11
true @they	-7
true they	-7
trust	-7
trust @general	-7
try	-11
tu	-35
tu @somebody	-9
tu @things	-15
tu _ $	-6
tu _ .	-9
tu _ _ @not-really-hit	-9
tu _ _ @us	-9
tu _ _ los	-7
tu hermano	-6
tuesday	-14
tuesday $	-17
tuesday @lightly	7
tuesday _ _ @us	8
tuesday and	7
turkey	-7
turn @here	13
turn @here @us	15
turn @here @us @gear	14
turn @worse	-8
turn @worse @general	-7
turn @worse @general @machine	-5
turn _ @general	-10
turn _ @us	15
turn _ _ @gear	14
turn _ _ @machine	-5
turn _ my	11
turn _ the	-9
turn in	13
turn in my	12
turn off	-7
turn off the	-6
turned	8
turned @worse	19
turned @worse $	19
turned _ $	18
turned off	19
turned off $	19
turno	6
turno $	27
turno _ $	-15
turno _ _ $	-6
turno _ _ se	5
turno _ noche	12
turno de noche	12
turno y	-7
turns out	5
tus	17
tuve	16
tv	-6
two	30
two guys	23
typing	6
typing $	6
ultima	7
ultima @write-up	7
ultima @write-up $	6
ultima _ $	6
ultima advertencia	7
ultima advertencia $	6
ultimo @said	-20
ultimo @things	17
ultimo @things $	17
ultimo _ $	18
ultimo aviso	-20
ultimo cheque	17
ultimo cheque $	17
un	-22
un _ $	16
un _ .	-12
un _ _ $	-15
un _ _ de	7
un _ _ en	-16
un _ _ la	5
un _ _ me	6
un _ _ no	14
un _ afuera	7
un _ de	-19
un _ pero	-18
un _ que	-17
un _ se	11
un _ si	9
un accidente	26
un accidente $	18
un bate	6
un carro	15
un carro $	6
un carro afuera	7
un clavo	-8
un companero $	7
un cuchillo	6
un huesped	8
un muchacho	12
un papel $	11
un papel de	-16
un problema	14
un reporte	9
un reporte $	8
un tipo	7
un video	-10
un warning	10
una	-5
una _ _ $	-5
una _ _ la	-16
una _ en	-13
una _ mas	-5
una _ por	7
una _ y	5
una emergencia	5
una hora	-5
una lista	15
una lista de	9
una llanta	-16
una semana	6
una senora	15
uncle	-16
under	28
understand	-10
understand _ $	-7
uniformes	10
uniforms	7
union	-6
union $	13
union _ $	6
union _ my	-12
union stuff	-5
union stuff $	-5
unir	-6
unit	5
units	-7
unless @general	8
uno _ _ quien	5
uno _ uno	12
uno _ va	5
uno en	6
uno por uno	6
unpaid $	-6
until	-12
until @us	-14
until _ _ $	5
until _ _ @general	-17
up	9
up $	10
up .	-6
up _ _ $	-13
up _ _ and	-6
up _ _ from	5
up _ _ in	-18
up _ _ to	5
up _ a	-7
up _ and	8
up _ do	9
up _ for	6
up _ guys	7
up _ list	9
up _ me	9
up _ that	6
up _ the	-5
up _ us	-6
up _ whole	17
up after	6
up because	5
up behind	12
up behind me	12
up for the	-5
up in	-6
up our	-12
up the	11
up the whole	17
up today	7
up what	8
up when	-9
up with	-7
ups	-12
ups @here	10
ups _ @us	13
urge	20
urgente	14
us	11
us $	46
us .	-9
us _ $	24
us _ _ lunch	6
us _ _ to	8
us _ _ today	-7
us _ _ walks	13
us _ early	-8
us _ here	8
us _ no	-6
us _ that	-10
us _ the	-15
us all	6
us are	-9
us at	9
us at the	9
us for	-6
us in	9
us leave	12
us on	-17
us one	-6
us out $	10
us the	-9
us theres	-6
us theres no	-6
us to	-13
use	-6
used	-18
used @worse	-16
used to	-16
usf	-7
using	7
using @general	8
usted	-6
ustedes $	5
usually	-7
v	-9
va	9
va @general	7
va @general @harm	-13
va @general @harm $	-15
va _ @harm	-13
va _ _ $	-17
va _ _ @general	5
va _ _ a	5
va _ matar	-16
va a	7
va a matar	-16
vamos	-21
vamos @not-really-fired	-5
vamos por	-6
van	29
van $	8
van _ _ $	6
van _ _ a	8
van _ the	5
van _ veces	11
van a	10
van on	10
vaya	16
vaya $	5
vayanse	-18
vayanse _ _ $	-18
veces	8
vecino	-5
ven	-16
ven _ _ $	-14
venado	-18
venir	7
venir _ @not-really-hit	12
veo _ @general	5
veo _ a	5
veo sentido	5
veo sentido @general	5
veo sentido a	5
ver	-9
ver $	-6
verdad $	15
vest	11
vestidor	5
vestidor @not-really-hit	5
vestidor de	5
vests	8
vez	-23
vez @not-really-hit	25
vez @us	-10
vez _ _ $	-28
vez _ _ @us	14
vez _ _ me	14
vez _ no	-9
vez de	25
vez me	-10
vez y	-8
vi	-25
vida	8
vida $	10
video	-14
video _ me	8
video de	-8
vieja	-13
viene	19
viene _ _ $	-9
viene _ _ y	12
viene el	12
viene la	-8
vienen	-5
vienen _ _ $	-6
vinieron	20
vino con	6
vino la	7
vio	7
vio _ _ $	7
visit	-7
visto	-6
visto _ $	-5
viva	13
vivir	7
vivir $	8
vivo	10
volantes	8
volantes $	5
volteo	7
volvio	-11
vomito	13
votar _ _ $	5
votar que	5
vote	8
vote $	6
vote _ $	13
vote _ the	-6
vote in	-7
vote yes	7
vote yes $	6
voting	-7
voy	-22
voy $	-17
voy @general	-16
voy @not-really-hit	-6
voy _ $	19
voy _ @not-really-hit	18
voy _ _ $	-7
voy _ el	-12
voy a	-16
voy para	29
voy saliendo	-19
voz $	7
voz por	-6
vuelta _ @not-really-hit	7
vuelva	6
w	39
w @daily	-8
w @general	-33
w @general @gripe	7
w @general @weapon	7
w @us	14
w _ $	9
w _ @gripe	7
w _ @things	14
w _ @us	-5
w _ @weapon	7
w _ _ $	-33
w _ _ @us	20
w _ pay	6
w a	-10
w his	5
w me	7
w me $	7
w my	-7
w no	18
w the	-18
w2	-11
w2 $	-11
wait for	9
wake @lightly	9
wake @us	-5
wake @us @lightly	-5
wake _ @lightly	-5
wake up	9
waking	-6
waking @lightly	-6
waking _ _ @us	-17
waking up	-6
walk _ _ $	6
walked	-11
walked _ _ w	7
walked _ out	9
walked by	-16
walked maria	7
walked maria out	7
walking	20
walks	12
wall	-6
wallet	-6
want	37
want _ $	20
want _ _ $	29
want _ _ fired	-8
want _ _ late	-6
want _ _ sign	-10
want _ _ to	8
want _ be	14
want _ die	13
want _ get	-12
want _ join	-7
want _ live	24
want _ the	-5
want _ to	-9
want a	-7
want it	13
want it $	5
want know	-6
want me	8
want my	17
want to	28
want to be	14
want to die	13
want to get	-12
want to join	-5
want to live	24
want us	-13
want us to	-13
wanted @worse @do_to	6
wanted _ @do_to	6
wanted _ _ @general	7
wants	13
wants @general	-7
wants @worse talk	-7
wants @worse talk @worse	-7
wants _ _ $	-7
wants _ _ @shifts	29
wants _ _ @worse	-7
wants _ _ to	-7
wants _ for	21
wants _ talk	-7
wants to talk	-7
warehouse	20
warning	26
was	15
was @done	32
was @done @here @general	6
was @done go	9
was @general	24
was @good	-5
was @good $	-5
was @here @general	-6
was @here @general @union	-16
was @lightly	10
was @loss	-8
was @spread	-7
was @spread @general	-9
was @spread @general @things	-9
was @us	-10
was _ $	-14
was _ .	7
was _ @done	14
was _ @general	-24
was _ @us	-8
was _ @worse	13
was _ _ $	39
was _ _ @here	-11
was _ _ @things	-9
was _ _ @union	-16
was _ _ @us	-8
was _ _ @who	5
was _ _ @worse	-6
was _ _ lunch	6
was _ _ meeting	-11
was _ _ morning	-5
was _ _ my	6
was _ _ of	12
was _ from	6
was _ go	9
was _ into	-6
was _ my	6
was _ so	-7
was _ the	-17
was _ this	-8
was _ to	8
was a	-16
was arrested	8
was at	-8
was at the	-8
was dead	-6
was in the	-7
was it	8
was just	10
was just @done	14
was late	-7
was let	9
was let go	9
was not	-6
was on	-7
was scared	-10
was so	13
was terminated	7
was the	-12
was today	-8
wash	6
wash @general	6
wash it	6
washer	9
wasnt	5
wat	-15
watch _ _ $	6
watch _ back	6
watch my	6
watch my back	6
watching	-21
water	-23
water $	-7
water on	-17
way	-11
way $	-18
way @home	19
way _ @union	-6
way home	19
we	-13
we _ _ .	-9
we _ _ 4	-5
we _ _ in	-9
we _ _ out	8
we _ _ them	8
we _ _ to	-6
we _ _ today	9
we _ a	-7
we _ be	16
we _ get	9
we _ go	-10
we _ in	7
we _ out	-7
we _ the	7
we _ to	-16
we _ yes	7
we all	-18
we are	23
we be	-5
we call	-6
we cant	15
we cant get	10
we get	-6
we go	-10
we got	-13
we got a	-9
we had	8
we had a	10
we know	12
we lost	8
we out	7
we vote	11
we vote yes	7
we wont	16
wearing	-7
wearing _ union	6
wearing a	-7
wed	-10
week	9
week $	-15
week @asks	6
week @us	11
week _ @us	25
week _ _ @act	9
week _ i	9
week after	20
week after @general	9
week after @general @act	9
week after i	9
week because	-9
week because @general	-9
week is	6
weekend	-6
weeks	6
weeks _ @us	12
well	8
well $	-5
well be	18
went	14
went _ $	-12
went _ .	6
went _ _ church	8
went _ my	9
went _ the	13
went down	-17
went from	29
went through	9
went through my	9
went to	12
went to the	11
were @here	-9
were _ @here	12
were _ _ $	7
were _ _ @general	7
were _ _ the	7
were _ at	7
were at	-6
what @asks @general	11
what @asks @general @asks	12
what @asks happen	-8
what @asks happen @worse	-7
what @daily	8
what @general @asks	7
what @general @here	-10
what @general @here $	-8
what @here	-7
what @things	-6
what @who	17
what @worse	6
what @worse @asks	6
what @worse @asks $	7
what _ $	-9
what _ @asks	40
what _ @general	5
what _ @here	-14
what _ @us	-14
what _ _ $	9
what _ _ @asks	12
what _ _ @general	-9
what _ _ @here	-6
what _ _ @they	-11
what _ _ @us	7
what _ _ boss	-10
what _ _ do	13
what _ _ for	7
what _ _ me	9
what _ _ mean	14
what _ did	29
what _ do	17
what _ happen	-8
what _ i	6
what _ is	-5
what _ my	-13
what _ said	-10
what _ that	15
what _ the	-5
what _ we	-5
what are	-7
what did	-9
what do	14
what do i	17
what does	12
what he	17
what i	5
what if	-12
what if @us	-10
what if @us @they	-10
what if my	-10
what now	10
what now $	10
what should	-7
what should i	-7
what to	6
what to do	6
what would	-9
what would happen	-8
what you said	-10
whatever	5
whatever @general	5
whats	-19
whats @general	-14
whats _ _ $	-7
whats the	-12
when	-52
when @general	-28
when @general @union	-6
when @us	-12
when @who	6
when _ @asks	7
when _ @body	-7
when _ @here	7
when _ @loss	-5
when _ @union	-6
when _ _ $	-13
when _ _ @general	5
when _ _ @here	-8
when _ _ @us	-5
when _ _ comes	-6
when _ _ it	5
when _ back	-7
when _ done	-10
when _ go	-10
when _ is	8
when _ said	8
when it	-8
when nobody	9
when nobody @asks	9
when nobody is	9
when the	-10
when we	-10
when your	-6
when youre	-14
when youre @body	-7
when youre back	-7
where @asks	-6
where @asks @general	-6
where @general live	9
where @us	8
where @us @us	9
where @us @us go	9
where _ @general	-9
where _ @us	9
where _ _ @us	-5
where _ _ go	7
where _ kids	9
where _ live	9
where i live	9
while	8
while @general	10
while i	9
white	26
white _ $	14
who	-12
who _ $	7
who _ _ $	-13
who _ _ a	14
who _ _ the	-6
who _ at	-7
who _ fired	-5
who _ out	-7
who _ to	9
who got	-13
who is	-7
who pays	-6
who signs	7
who talks	5
who talks to	5
who was	-12
who was at	-7
whoever	8
whole	15
whole @us	26
whole @us @asks	8
whole @worse	20
whole @worse @us	15
whole _ $	-12
whole _ @asks	6
whole _ @us	20
whole _ _ @general	-19
whole _ _ @lol	14
whole _ _ @slur	11
whole _ _ the	-11
whole _ _ was	18
whole _ because	-9
whole _ crew	6
whole _ is	6
whole _ was	-7
whole crew	7
whole crew is	8
whole line	20
whole second	14
whole shift	-8
whole thing	-10
whole time	-6
whole time $	-6
wife	6
will	-13
will _ _ to	7
will _ _ who	6
will _ it	8
will send	8
will they	-6
willis	6
window	17
window $	14
window _ _ $	8
windshield	18
wire	12
wish	-10
with	-6
with @general	18
with @general $	10
with @general @us	7
with @general @weapon	13
with @general @weapon @here	5
with @us .	-10
with @us @union	11
with @us @us	-12
with _ .	-11
with _ @lightly	-9
with _ @they	5
with _ @things	-6
with _ @union	12
with _ @us	-7
with _ @weapon	13
with _ _ $	8
with _ _ @asks	-5
with _ _ @daily	5
with _ _ @here	23
with _ _ @who	-7
with _ _ in	5
with _ and	-7
with _ dad	-12
with _ knife	5
with _ names	11
with a	18
with a knife	5
with my	-14
with no	-6
with our	11
with our names	11
with the	-13
with us	-8
with you	18
with you $	13
without	-6
without @us	-6
without @us $	-6
without _ $	-5
without _ _ @general	5
without _ _ i	5
without me $	-6
wont	25
wont _ _ $	-5
wont _ _ back	9
wont _ _ call	5
wont _ _ in	5
wont _ _ see	7
wont _ me	9
wont _ to	-5
wont _ us	7
wont be	13
wont do	-6
wont give	8
wont let	18
wont let me	11
wont stop	9
word	9
word @lightly	6
word and	6
wore	7
wore _ _ im	8
wore _ pin	6
wore the	8
wore the pin	6
work	22
work $	27
work _ @they	9
work _ _ @here	7
workers	-7
working	-8
working $	-5
working @here	6
works	-13
works _ @general	-7
works _ the	-7
world	-8
would	13
would _ _ a	-6
would _ _ allowed	-5
would _ be	-7
would _ if	24
would _ to	-7
would be	6
would happen	-8
would happen to	-7
would we	-5
wouldnt	7
wouldnt @do_to	8
wouldnt _ @worse	7
write	21
write _ _ for	6
write _ in	8
write up	12
write ups	11
writing	-8
written	15
written _ $	15
written up	9
wrong	-29
wrong @daily	-6
wrong _ @us	-6
wrote	38
wrote _ $	-5
wrote _ _ $	10
wrote _ _ for	6
wrote _ _ on	-9
wrote _ the	13
wrote _ up	16
wrote _ who	11
wrote down	11
wrote down who	11
wrote me	16
wrote me up	16
wrote up	11
wrote up the	13
y	16
y 6	-7
y @general @not-really-hit	-8
y @general @not-really-hit @us	-8
y @here	-8
y @not-really-hit	-14
y @not-really-hit @boss	6
y @not-really-hit @machine	13
y @not-really-hit @machine $	8
y @not-really-hit @not-really-hit	-13
y @not-really-hit @not-really-hit @not-really-hit	-11
y @not-really-hit @somebody	10
y @not-really-hit @things	8
y @not-really-hit nino	-9
y @said	10
y @somebody	10
y @somebody @somebody	13
y @to-me	7
y @to-me @said	7
y @to-me @said que	7
y @us	16
y @us @fired	6
y @us @hit	7
y @want	-7
y @was	-20
y _ $	-12
y _ 8	-6
y _ @bad	-7
y _ @boss	6
y _ @carry-on	5
y _ @general	-11
y _ @here	14
y _ @machine	8
y _ @not-really-fired	-16
y _ @not-really-hit	-10
y _ @number	-20
y _ @said	10
y _ @seize	-9
y _ @somebody	16
y _ @things	11
y _ @to-me	17
y _ @was	15
y _ _ $	-9
y _ _ 2	-8
y _ _ 9	5
y _ _ @general	-19
y _ _ @hit	6
y _ _ @hurt	-11
y _ _ @not-really-hit	14
y _ _ @said	6
y _ _ @things	-7
y _ _ @was	10
y _ _ a	-20
y _ _ dice	6
y _ _ el	6
y _ _ habia	13
y _ _ la	9
y _ _ mas	5
y _ _ me	7
y _ _ mis	-22
y _ _ papeles	-11
y _ _ que	5
y _ _ quedo	7
y _ _ quien	8
y _ _ tiene	-10
y _ _ un	-11
y _ a	-11
y _ compre	-8
y _ con	-9
y _ dije	-8
y _ dijeron	7
y _ es	20
y _ esta	5
y _ fue	9
y _ huele	-12
y _ la	19
y _ las	-6
y _ llaves	8
y _ lo	9
y _ me	10
y _ ni	6
y _ nino	-12
y _ no	6
y _ nos	7
y _ para	-10
y _ que	7
y _ senora	12
y _ toda	-18
y _ un	-6
y _ van	-5
y a	-8
y ahi	-21
y ahora	11
y ahora @us	8
y ahora me	10
y ando	-17
y apenas	6
y de	-6
y era	-11
y es	9
y esta	-6
y hoy	13
y hoy @us	9
y hoy me	9
y las llaves	8
y le dijeron	7
y me	18
y no	25
y no @us	6
y no es	14
y no lo	-6
y no me	6
y no nos	8
y no tengo	-6
y que	64
y que @carry-on	5
y que no	6
y se	17
y se @was	9
y se @was @not-really-hit	11
y se fue	9
y si	-7
y te	7
y una	14
y voy	-9
y voy $	-9
y ya	11
y yo	-12
ya	-18
ya .	7
ya _ $	-34
ya _ _ acuerdo	-5
ya _ _ cheque	-9
ya _ _ da	-7
ya _ _ el	8
ya _ _ en	8
ya _ _ llevo	-9
ya _ _ presente	12
ya _ _ y	16
ya _ algo	8
ya _ de	-11
ya _ del	-7
ya _ en	23
ya _ llego	7
ya _ lo	-20
ya _ me	15
ya _ mi	8
ya _ quiero	12
ya _ salgo	7
ya _ se	-10
ya _ siento	6
ya _ tengo	-21
ya _ tu	-9
ya es	-6
ya lo	10
ya ni	8
ya no	21
ya no me	9
ya no quiero	12
ya no tengo	-21
ya nos	-6
ya paso	12
ya saben	18
ya salio	-5
ya viene	17
ya vienen	-9
yard	6
yea	-8
yeah	-13
yeah _ _ @us	-7
year	-14
years	-14
years $	12
years @lightly	-12
years _ @us	-9
years _ _ @us	-7
years ago	-18
years and	-12
yelling	-5
yellow	21
yes	-24
yes .	-6
yes . @general	-6
yes . we	-5
yes @general	-16
yes _ _ @us	-11
yes _ _ my	-13
yes _ we	-5
yes i	-14
yesterday	6
yesterday $	10
yet	-19
yet $	-16
yo	-60
yo @seize	-6
yo @worse-work	-9
yo _ @to-me	-16
yo _ @us	6
yo _ _ $	-5
yo _ _ @body	7
yo _ _ @general	-9
yo _ _ @union	-8
yo _ _ a	-9
yo _ _ no	-10
yo _ lo	-15
yo _ me	7
yo _ y	-18
yo llevo	-6
yo no	-16
yo no @to-me	-18
yo no @us	7
yo sola	-9
you	-80
you $	12
you .	-10
you _ $	-28
you _ .	-9
you _ _ $	-13
you _ _ a	-10
you _ _ and	6
you _ _ fired	-7
you _ _ he	27
you _ _ know	7
you _ _ me	-12
you _ _ nice	16
you _ _ stuff	-6
you _ _ to	-5
you _ a	6
you _ all	16
you _ called	-6
you _ fired	6
you _ in	-5
you _ it	-9
you _ me	-13
you _ the	-9
you _ they	-7
you _ union	-6
you _ what	11
you _ work	5
you _ your	17
you are	-10
you bring	-6
you bring it	-6
you did	7
you for	-11
you for union	-6
you got	14
you got a	11
you have	-5
you if	17
you is	11
you said	-12
you said $	-8
you should	7
you should know	8
you thats	16
you told	-5
you want	-11
your	-49
your _ $	-19
your _ .	-8
your _ _ $	8
your _ _ it	7
your _ for	8
your _ thats	13
your done	-6
your friends	16
your own	8
your phone	-5
your text	-5
your union	14
youre	-30
youre @body	-7
youre _ @us	-13
youre _ _ @us	-14
youre back	-7
yrs	6
yrs _ _ $	13
yrs _ _ @us	-9
yup	-6
zanja	9
zapato	-20
zapatos	-25
zapatos $	-24
zapped	12
zero	13
zoom	-8
zoom _ _ $	-7
zumba	-5
"""

# The FAQ matcher's: see flows.hearing.matching
MEASURES = (-3.45, 4.45, 3.20, 4.52, -2.28, 6.89, -6.12, 0.16, 0.01, 2.13, -0.09, 0.83)
DOUBTS = (12.42, 0.76, 0.81, 0.44, 0.75, -3.54, 4.56, -1.33)
