"""English: how people ask for no more texts, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs.

A rule begins with a telling word: what stands before "stop" is looked at by `unless`, or by a rule against.
"""

from __future__ import annotations

from flows.hearing.english import everyday
from flows.hearing.normal import word_set
from flows.hearing.patterns import Rule

CLASSES: dict[str, frozenset[str]] = {
    # to stop doing something; to end a thing; what may be sent alone
    "quit": word_set("""
        stop stopp stpo sotp sop sttop stahp stap stoop stp stip stob stopit stops quit kwit qiut quti cease ceases desist discontinue
        halt avoid refrain abstain stopping quitting atop
    """),
    "end": word_set("""
        end ends ending cancel cancell cancle kill cut terminate suspend finish conclude disable silence mute pause nix axe deactivate stop
        stopp stpo sotp stahp quit kwit cease halt discontinue wrap undo reverse stopping killing ditch
    """),
    "carrier": word_set("""
        stop stopp stpo sotp sop sttop stahp stap stoop stooop stoo stp stip stoip stob stopit stoppit stopall st0p tsop stlp 5top stop2end
        stop2quit stoptext quit quti kwit cease halt desist end endd cancel cancle cancell unsubscribe remove removal delete erase revoke
        optout unsub scram off out outta arret uninstall unfollow terminate deactivate disable discontinue leave exit unsubscribed opt
    """),
    "unsubscribe": word_set("""
        unsubscribe unsub unsubscribing unsubbed unsubbing unsuscribe unsubscibe unsubcribe unsubscrib unsubsribe unsubscrive unsibscribe
        usubscribe unsubscribeme unsubscript unscribe unsubsccribe unsubcscribe unsbscribe unenroll unenrol disenroll disenrol unlist
        unregister deregister delist optout unsign ubsubscribe unsubribe unsubcription unjoin unadd
    """),
    # to text, and what else one does to a phone
    "texting": word_set("""
        texting txtn txtng txtin textn textin texing texxting messaging messagin msgin massaging contacting contactin emailing spamming
        spammin pinging pingin dming notifying alerting soliciting robotexting robocalling text message contact spam testing texring
    """),
    "bothering": word_set("""
        sending sendin sendng send writing writin reaching hitting hittin hitin bothering botherin bugging buggin pestering harassing
        harassin harrassing annoying annoyin calling callin phoning ringing dialing hollering hollerin disturbing stalking blowing blowin
        hounding badgering bombarding inviting soliciting recruiting blasting blastin buzzing buzzin using waking interrupting flooding
        nagging bother trying
    """),
    "text": word_set("""
        text message contact email bother bug spam harass pester ping dm hmu disturb hit annoy notify page alert solicit reach hound badger
        texted massage msg invite recruit
    """),
    "write": word_set("write call send phone ring sending calling writing mail wright forward sent come use give"),
    "texted": word_set("texted messaged contacted emailed bothered reached disturbed notified spammed pinged written bugged harassed"),
    "texts": word_set("""
        text texts txt txts texting txting textin message messages messags mesages messsages messges masage massages msg sms messaging
        notification notifications notifs notif alert alerts update updates reminder reminders spam blast blasts broadcast broadcasts
        mailing mailings pings buzzes communication communications communicating correspondence notices bulletins subscription
        subscriptions textings solicitations announcements spamming
    """),
    "these": word_set("these those them this it that any anything everything all nothing none stuff crap shit nonsense garbage junk mess"),
    "us": word_set("me us mee my this here these our mine"),
    "me": word_set("me us mee myself"),
    "mine": word_set("me us mee myself him her them mom mother dad husband wife son daughter everyone"),
    "tail": word_set("""
        please thanks thank now already asap immediately today ok okay bro man dude bruh sir maam hon sweetie friend fam cool kindly
        pronto permanently forever altogether completely tho fr seriously anymore period gracias guys folks tonight entirely totally mate
        again damn immediatly pls homie ever thankyou creeps people
    """),
    "again": word_set("again anymore anymor ever never please nobody or and about nomore no further at"),
    # to take somebody off, to delete
    "erase": word_set("""
        remove removing remov rmv remover delete deleting delet delte del erase erasing drop scratch strike purge scrub wipe exclude excuse
        unlist omit deduct untag purge expunge subtract unhook disconnect unlink detach suppress uninvite
    """),
    "take": word_set("""
        take taking tke tkae tak takeme get getting pull yank kick cut let leave keep release free move have kicked boot spare
    """),
    "lose": word_set("""
        lose loose losing forget burn toss trash ditch throw block discard destroy shred chuck misplace unlearn dump nuke disregard flush
        bin clear pull cancel
    """),
    "name": word_set("""
        number numbers numbr numba nbr nmber phone phones cell cellphone mobile name info information contact contacts digits line telephone
        data details landline fone num email signup account device ph
    """),
    "list": word_set("""
        list lists lsit thread chat group groupchat text texts texting message messages messaging contacts mailing mailings distribution
        distro broadcast broadcasts blast blasts system database databse records rolls directory spreadsheet program service subscription
        alerts notifications updates train chain thing number phone campaign emails this these those whatever sms everything txt
    """),
    "taken": word_set("""
        removed deleted taken excluded unsubscribed erased unlisted dropped purged scratched wiped scrubbed unhooked pulled unenrolled
        struck
    """),
    "please": word_set("please plese pleas ples kindly plzz plss pleaseee pleese plase plis plsss plzzz"),
    "dont": word_set("dont not dnt never donot dnot"),
    # whose doing it is
    "boss": word_set("""
        boss bosses manager managers manger mangers management supervisor supervisors supe supes foreman foremen forewoman leadman
        hr company companys companies corporate employer employers owner owners ceo gm dispatch dispatcher director directors agency payroll
        buster busters headquarters hq superintendent super higherups principal bossman contractor executives scheduler security
    """),
    "person": word_set("""
        him her them coworker coworkers everyone everybody people someone somebody anybody anyone friend friends sister brother mom dad
        mother father husband wife son daughter cousin uncle aunt kid kids ex neighbor roommate guys workers
    """),
    "owner": word_set("""
        moms mothers mums mom mother dads dad fathers father daughters daughter sons son kids kid childs wifes wife husbands husband
        exs ex brothers brother sisters sister grandmas grandma grandmothers roommates office company business store shop church school
        clinic personal private house family patients restaurant county kitchen shared cousins nieces nephews girlfriends
    """),
    # what else stops, ends, is taken off or is not wanted
    "job": word_set("""
        overtime ot shift shifts schedule schedules nights days weekend weekends sunday sundays saturday saturdays monday mondays
        tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays register registers belt conveyor floor dock crew
        route routes department dept unit rota rotation forklift freezer team probation payroll petition potluck carpool van speaker
        committee bank drivers raffle machine station kitchen job jobs building clock demand demands insurance health dues pension 401k
        plan contract arbitration coverage membership flyer flyers poster picture pictures photo photos video pic pics post posts sticker
        pin pins button card cards vote votes raise raises writeup point points pay wages hours hour breaks break lunch temp temps cameras
        camera meeting meetings rally picket strike pizza party bonus pto vacation leave order orders rsvp appointment ride shuttle bus
        truck trucks harassment abuse favoritism speedup speedups speed quota quotas cuts doubles double training ladder mask shoes
        noncompete deposit app badge hook table agenda roster clause oven lights location questions excuses lies talk room parking food
        rumor rumors price tier policy pool bullying retaliation yelling surprise audits transfer shelf waitlist holiday holidays poverty
        mandatory forced captive waiver form deduction premium dental vision newsletter assignment couch case lockers desk visa license
        tips yard line shirt shirts hat coat jacket interpreter babysitter sitter tickets chairs kids food lunch dinner coffee drinks
        milk cable gym netflix trip flight hotel reservation doctor dentist class classes game practice movie dessert fish onions sauce
    """),
    "doing": word_set("""
        cutting docking making giving hiring paying letting hurting asking apologizing taking keeping stealing yelling screaming touching
        staring watching following working running telling talking spreading playing playin worrying worryin lying complaining speaking
        wearing handing having eating smoking drinking cheating moving changing pushing pulling putting acting being doing treating
        threatening discriminating retaliating firing forcing scheduling charging deducting lifting driving parking vaping singing crying
        laughing shaking believing signing collecting reading going coming showing supporting fighting organizing counting picking blaming
        selling buying breaking messing wasting overworking understaffing spying filming recording answering subcontracting outsourcing
        pretending shorting skimming cooking bringing holding hiding stopping growing using hogging
    """),
    "hour": word_set("""
        after before during while til till until when later early late tonight tomorrow morning mornings night nights evening evenings
        weekends sundays saturdays sunday saturday weekdays noon midnight past between days shift work lunch am pm at
        6pm 5pm 7pm 8pm 9pm 10pm 6am 7am 8am 9am 3pm 4pm
    """),
    "threat": word_set("""
        lawyer attorney attorneys cops police sue sued suing fcc tcpa charges harassment lawsuit illegal legal complaint authorities sheriff
        damages ftc
    """),
    # what rules below say at length
    "not-ours": word_set("rsvp order shift meeting pizza shuttle vacation appointment card dues insurance"),
    "contacts": word_set("contact communication communications correspondence messages texts texting messaging requested"),
    "want": word_set("want wan wnt wish need care like ask asked desire require enjoy"),
    "belong": word_set("part on here participate contacted texted bothered involved receive get getting"),
    "interested": word_set("interested intrested interestd intersted interest intrest"),
    "messages-only": word_set("texts messages texting alerts notifications updates reminders spam"),
    "annoy": word_set("text bother bug message send spam find pick try annoy contact hit harass go"),
    "end-somehow": word_set("stop quit end cancel unsubscribe mute shut turn silence undo block discontinue leave opt"),
    "word": word_set("word words type text say reply code trick keyword button command magic press send number"),
    "told": word_set("asked told said telling asking texted typed replied begged begging thought promised requested saying say"),
    "people": word_set("number person guy girl phone dude lady man woman one fella gal"),
    "finish": word_set("end cancel disregard forget undo finish exclude"),
    "remove-kindly": word_set("removing remove stopped taking take not texting removed discontinue didnt drop leave"),
    "remove-can": word_set("remove delete drop unsub unsubscribe erase scratch exclude"),
    "do-away": word_set("remove take delete drop erase block lose cancel"),
    "boss-does": word_set("""
        stopped texts texting text texted messages message sent remove removed took take cancelled canceled blocked blocks deleted wont
        keeps keep said says told tell goes wants doing has
    """),
    "friend-wants": word_set("wants texting unsubscribe off interested opted canceled cancelled wont blocked typed texted"),
    "not-texts": word_set("subscription texts messages alerts sub number sign text enrollment notifications"),
    "lights": word_set("""
        lights light location phone heat oven line ac tv grill machine gate door fan plant belt radio camera up left right
    """),
    "hands-off": word_set("boys early flirting by singing rumors at said he she his her hours people when we"),
    "other-list": word_set("""
        overtime sick seniority wait drivers potluck speaker recall transfer guest volunteer grocery crew bonus yes demand
    """),
    "pictures": word_set("""
        picture pictures photo photos video pic pics post posts sticker stickers pin pins button flyer flyers address cameras camera write
        writeup point points whiteboard onions chairs shoes mask hat clause word letter last second dup deduction table old link
    """),
    "corrected": word_set("that what tuesday wednesday the last i address e wrong word 2 your his her thursday a"),
    "off-when": word_set("""
        work thursdays mondays sundays saturdays fridays tuesdays wednesdays wednesday sunday friday saturday monday tuesday thursday
        tomorrow today till til topic days until early shift duty campus season tonight nights as
    """),
    "went": word_set("""
        called call calls calling lays went goes ripped better dropped paid pay dozed start dropping kicks knocked far showing turned
    """),
    "left-what": word_set("""
        the a it them at in early for on to home work by when tomorrow there after your two side light cards flyer voicemail seats before
        some room
    """),
    "then-when": word_set("after before at later on when then until during tomorrow tonight if around"),
    "wrong-thing": word_set("""
        door name date day shift hours address building room time size order amount emoji list spot turn lot side color pay rate check chat
        thread place way idea answer box form shirt window meeting unit letter with on of impression kind paycheck badge flyer petition
        sign numbers bus train exit file link medicine key house car locker
    """),
    "no-more-of": word_set("""
        than cards room left excuses lies questions talk food parking shifts overtime doubles cuts poverty free of unpaid fear games drama
        snow rain school days beer pizza sugar surprise
    """),
    "want-to": word_set("""
        be lose miss find strike knowing see think forget know worried sign work go wait risk fight cancel leave talk cause ruin trouble
        bother
    """),
    "do-not": word_set("""
        tell park forget drink sign let show wait worry eat bring talk touch trust wear miss think mail vote drive buy leave cancel cross
        sell put hang open mention post share feel
    """),
    "to-whom": word_set("him her them hr bringing the references coworkers everyone anything in while work media van house"),
    "blocked-what": word_set("""
        him her us me my the them exit badge door by off boss from on out drain driveway gate website schedule someone picture
    """),
} | everyday.CLASSES  # fmt: skip


_BOSS = CLASSES["boss"]
_OTHERS = _BOSS | word_set("he she they hes shes theyre")
_NOT = word_set("not dont dnt doesnt didnt never neither nor cant cannot couldnt wouldnt wont shouldnt aint isnt wasnt nobody without")
_TOLD = _OTHERS | word_set("told tells tried warned threatened ordered made makes wants goes")
_LIKED = word_set("liked loved laughed emphasized disliked questioned reacted")

#: Somebody asks for the end of all texts.
FOR: tuple[Rule, ...] = (
    # stop, quit, cease
    Rule("stop texting me", (
        "@quit *2 @texting !your|him|and|while|his|back|everyone|people",
        "@quit *1 @bothering @us|@texts|@tail|anything|out|stuff|up|shit|@end !up|names|home|back",
        "@quit *1 @bothering $",
        "@quit *3 @bothering|using|to *2 @name|@owner", "^ @quit @these|@tail|me|my|with|w|all|or|and|before|for|2",
        "@end|turn|shut|switch|unplug *3 @texts", "turn|shut|switch *3 this|these|it|you off|down",
        "turn|shut|switch off|down *3 this|these|it",
        # stop it
        "@quit @these $", "@quit *1 now|already|asap|@tail $", "@end @these $", "@end @these @tail",
        "^ spot|top|sop|layoff|skip|pass @texting|me|my|on|by", "@end|leave *1 service|line|info|chat|program",
        "want|like|need|trying|ready *1 to cancel|exit|unsubscribe|leave|quit|stop|end $",
        "what|which *1 dont|part *2 understand|get|stop|no|unclear|confusing", "if you|u could|can|would *1 @quit|not",
        "@quit it|this|these with|w|now|already|please|@tail", "@quit $",
        # you shall
        "can|could|would|will you *2 @quit|not !texting|have|be|get|see|send|find|hear|tell|park|come|yell|eat|drive|laugh|look|by|at|chewing",
        "need|want|got|better|must|should|may|can|could *2 @quit it|that|this|@texting|@tail", "asking|begging you *2 @quit",
        "make|get|making|want *3 @texts|these|them|you *1 @quit|end|finish|disappear|vanish|go",
        "make|get|making|want *1 this to|all? @quit|end|finish|disappear|vanish|go",
        "@texts *2 got|must|need|needs|have|should *1 stop|end|go|cease|quit",
        "put|bring *4 end|stop to *3 @texts|this|these", "time to end|stop *2 @texts|this", "these|this stopped|ended|ends|finish|stop",
        # without the word
        "knock|cut|cool it *1 off|out|with|w !and|or|flirting|at|on|because|when", "give it|me|my *1 rest|break",
        "chill|easy *1 with|w|on|out *3 @texts|this|these",
        "lay|back|step|hop|layoff off|texting *1 my|me|the|texting *1 @texts|phone|me", "@texting *3 @quit|cease|end",
        "refrain|abstain|desist *4 @texting|@bothering|@texts|contact",
    ), unless=_TOLD | word_set("harassment abuse yelling line belt bus train production pushing time"),
    never=_LIKED | word_set("him reply omg gif haha bullying driving missed next blush laugh")),
    Rule("stop texting, whoever says it", (
        "@quit *2 @texting", "@quit *1 @bothering *1 @us|@texts|@tail", "@please *1 @quit|end|cancel !the|my|him|her|by|at|over|doing",
    )),
    Rule("a carrier word alone", ("^ @carrier $", "^ @carrier @carrier|@tail $", "^ @please|just|ok|hi|then|or|real|seriously @carrier $"),
         never=word_set("lol haha omg")),
    # take me off, delete my number
    Rule("take me off", (
        "@take|@erase|@lose @mine *1 off|out|from !first|by|on|the|a|that|early|nights|work|my|his|her|for|to|at|sometime|guard|coffee|speaker",
        "@take|@erase|@lose @mine of !the|a|that|my|his|her",
        "@take|@erase @mine *1 off|out|from *4 @list", "@take|@erase @mine of *4 @list",
        "@take|@erase *5 off|out|from|for your|yalls|whatever|wherever|these|here|there *3 @list",
        "@take|@erase *5 off|out|from|for your|yalls|whatever|wherever|these|here|there $", "@take|@erase @me|@name of your|yalls|these|here",
        "@take|@erase *3 off|out|from your|these|here|there|whatever",
        "take|get|put it|this|that|one off|out|down $", "@erase @me $", "@erase @me @tail|as|before|or|and|immediately",
        # my number
        "@take|@erase *1 my|this|his|her|our|the|that *2 @name *2 off|out|down|back|away !his|the|on|a|for",
        "take|put|get|want|have|like *2 @name *1 off|out|down|back|removed|deleted|gone", "take|cross off|out|down|away *3 @name",
        "@erase|@lose|cross my|this|his|her|our|that|any *2 @name !on|in|is", "@erase|@lose the @name $",
        "get rid of *3 @name|it|me|these|you|this", "forget|pretend *3 exist|existed|had|met|knew|ever|about",
        "lose|delete|remove|forget my|this $", "drop it *1 already|now",
        "^ @erase|@lose *3 @name|@me|everything $", "^ @erase 555",
        # off, out
        "off|out|from|of your|this|these|that *2 @list", "off|from of|your this|these|here|whatever", "off this|these $",
        "off|from the *1 list|texts|texting|messages|thread|group $",
        "want|wants|need|like|got|trying *3 off|out *1 of|from|this|these|here|your|it|now|please !my|cards|overtime|work",
        "want|wants|need|like *2 off|out $", "let|set|cut @me *1 out|go|free|loose|off $",
        "let|set|cut @me *1 off|out|go|from|loose *3 @list|this|it", "leaving|leave|exit|quitting this|the|your|these *1 @list",
        "leave|keep|count|include|exclude|omit|spare @me|my *2 out|off|from *4 @list|future|next|@texts|forever|it",
        "leave|keep|count @me|my out @tail|and", "count me out $",
    ), unless=_TOLD, never=_LIKED | word_set("speaker potluck power forklift mute")),
    Rule("be taken off", (
        "be|being|getting|get|am|getting @taken !by|because|for|at|from", "be|being @taken from *3 @list|these|this|here",
        "like|appreciate|want|wish|need|prefer *3 @taken off|out|back|from !the|my",
        "rather|prefer|like *1 not *3 @texted|on|hear|get|receive|@these",
        "how|where|may|could|who|possible|someone|supposed *5 @taken", "removal|removing *2 from|me|my|request|please",
        "number|request removal|removed", "have|get|want *2 @name *1 @taken", "@name|info *1 is|be|gets|are|gone|to *1 @taken|gone|out",
        "not|never *2 included|contacted|disturbed|involved|bothered|texted|messaged",
        "time|if|wish|rather|prefer you *1 took|stopped|quit|removed|dropped|deleted|didnt|not|wouldnt|left|forgot", "left out|off of",
        "@name *2 back $", "want it back",
    ), unless=_NOT | _BOSS | word_set("why was got were")),
    Rule("off, said alone", (
        "^ off|out *2 please|thanks|now|asap|this|list|here", "nope|yeah|us|me|list|him off|out $", "nope|us|him off|out @tail $",
        "out here remove|off|please",
    )),
    Rule("turn me off", (
        "sign|log|opt|check|mute|turn|switch|shut|let @me|you|things out|off|from|forever|permanently",
        "mute|ghost|unfollow|uncheck|disconnect|deactivate|silence|pause @me|my|this|these|forever",
        "undo|reverse|rescind|uncheck|revoke|cancel my|this|that|it|the !@not-ours",
        "un|de|dis sign|subscribe|enroll|scribe|sub|register|me",
        "@unsubscribe @tail|@me|this|from|my|all|to|@texts|our !the|my|cable|boss", "^ @unsubscribe", "@unsubscribe $",
        "opt|opting *1 out $", "opt|opting *1 out @tail|of|from !arbitration|the|my|401k|a|break",
        "opted|unsubscribed *1 out|why|already|confirm|before|last", "unsubscribed $",
        "cancel|end|stop|terminate|kill *2 subscription|signup|service|sign", "opting out $",
    ), unless=_OTHERS | word_set("not never wont didnt"),
    never=_LIKED | word_set("accident accidentally dues insurance health newsletter arbitration")),
    Rule("unsubscribe, in any words", ("@unsubscribe", "opt|opting|opted *1 out", "subscription")),
    # do not text me
    Rule("do not text me", (
        "@dont @text $", "@dont be @texting|@bothering @us|@tail",
        "@dont you|even|please|ever|be|call|write *1 @text|@write @us|@again|@texts",
        "@dont @text|blow @us|@again !after|before|during|at|on|when|til|late|until|back|names|in|while|instead|work|1|2",
        "@dont call|text or call|text", "^ @dont @text @us|@again",
        "@dont @write *2 @texts|@these|another|further|nothing|no|again|more|phone|here|shit|stuff|@tail !by|off|only|for",
        "@dont @write @us|to !to|from|the|a|off|up|out|by|only|his|after|before",
        "@dont @text|@write *2 @name !while|at|after|before|during",
        "@dont *1 reach|come|ask|bother|reply|answer|try *1 out|back|@tail|again", "^ @dont $", "^ @dont @please|@tail $",
        "@please|then|now|and @dont $", "^ @please no|not|dont *3 @texts|@text|@write !from|during|before|after|at|on|until|till",
        "nobody|noone|none *4 @text|@texts|@write|wrote *2 again|phone|number|here|ever|me|anymore|this",
        "no further|more|future|additional|contact *1 @tail|@contacts",
        "^ no contact|texts|texting|messages|text|calls|communication|consent $",
        "^ no contact|texts|texting|messages|text @tail|to|on|from|this",
    ), unless=_TOLD | word_set("cant"), never=word_set("drive driving")),
    # I do not want them
    Rule("do not want texts", (
        "@dont|longer|ion|no *2 @want *4 @texts|@texted|these|those|ths|em|them|yours",
        "@dont|longer *1 want|wnt|need|like this|it|any|none|here",
        "rather|prefer|like|appreciate *3 not *2 @texts|get|getting|receive|receiving|have|be|@texted|@these|text",
        "rather|prefer *1 no *1 @texts", "prefer|appreciate|grateful|nice if *1 didnt|quit|stopped|dont|not|would|these|discontinue",
        "@dont|rather|longer|no *2 hear|hearing *3 you|union|more|again|anymore|this",
        "@dont|longer *1 want|wan|wish|care|need|like *3 @belong *3 @list|@these|@tail",
        "@dont *1 want|need|like|know *1 know|talk|speak|deal|you *2 you|union|this|anything",
        "longer|anymore *1 wish|want|interested|need|care",
        "no *1 need|use|point|reason|sense in|for|to|of *3 @texts|@texting|me|these|sending|write|contact",
        "no use|point|reason *1 @texting|sending|keep",
        "cant|cannot *2 have|get|be|keep|take|getting *4 @texts|these|this|them|here|phone|list",
        "not|aint|zero|no|isnt|longer|been *2 @interested !but|raffle|what|being|how|in|before|at|rate",
        "interested|intrested|interest in *2 union|unions|organization|this|it|your|any|whatever|joining",
        "im good *2 @texts|dont|on|without", "not joining|signing|voting",
        "done|quit|stop|tired|sick *1 being|getting|receiving|hearing *3 on|@texts|these|them|from|this", "never again $",
        "kindly|please never|no",
        # no more, enough
        "no|nomore|nmm|zero *1 @messages-only to|on|please|thanks|for|here|or|ever|from|now|@tail !you|during|the", "no|zero *1 @texts $",
        "no|nomore|further more|mo|further *2 @texts|contact|this|these|from|to", "no|nomore more|mo $", "no|nomore more|mo @tail",
        "none of *3 @texts|these|this|that", "nobody|noone *1 asked|wants|wanted|needs *2 this|these|@texts|you|it",
        "@dont want|need nothing|anything from|to|with", "any more *1 @texts|of|from",
        "enough|plenty|tired|sick|fed|done|through|drowning|hate|had *3 @texts|@texted|these|you",
        "too many|much|frequent *3 @texts|texting", "had|heard|seen|got|getting enough|plenty *2 @texts|you|from|it",
        "^ enough now|of|already|w|with|no|take|off|stop",
    ), unless=_TOLD | word_set("why get who cant"), never=word_set("lose miss left raffle steward pizza alive")),
    # go away
    Rule("go away", (
        "^ go|get|run|move|shoo|bye away|lost|block|blocked $",
        "^ take|kick|beat|jog|step|hop|shove|get|piss|please a|rocks|it|off|on|lost|bent|stuffed hike|already|mate|please|my|and",
        "^ kick rocks", "^ beat it", "^ jog|step on|off",
        "^ fuck|fck|f|fk|screw|piss|bugger|sod|naff|shove|bug|buzz|back|eff|feck|lay|k off|you|on",
        "fuck|fck|fk|screw|piss|bugger|sod|naff|shove|eff|f off|you|your|k", "^ shut up $", "stfu|scram", "shut the|tf",
        "shut up *1 and|@dont|stop", "eat a|shit|my", "go to hell",
        "get|go lost|away $", "get|go lost|away please|now|and|already|from|@tail !for|since|party",
        "get out|off|away *2 my|this|phone|life|inbox", "stay|keep|hop|get away|off|out|clear *2 my|me|phone|line|inbox|this", "get a life",
        "bye|goodbye|adios forever|block|blocked|take|remove|delete",
        "leave|leaving|lead|leev|lev|leav|leaf|leve @us|mom|him|her|phone *3 alone|aloone|alon|peace|be|alonee !with",
        "let @me|my *1 alone|be|peace !the|a|your|there|on|in|first|clear|honest",
        "^ let @me be|sleep|live|rest|breathe", "^ please let @me be|sleep|go|out", "let a man|person|woman|girl",
        # somebody else; keep it
        "@annoy *3 somebody|someone|another|other|elsewhere|else|others|instead *1 number|else|to|texts|who|elsewhere|people|not",
        "text|bother|bug|message|spam|pick|try|send *3 else|elsewhere|instead|management $",
        "^ go|please|just bother|text|spam|bug|find|annoy|message|pester|harass", "bother|spam|annoy|bug the|my *4 not|instead",
        "take|send them|it|these|this|your elsewhere|else|somewhere", "find a|another *2 number",
        "keep|save|spare|shove|stick|take your|these|this|me|the *3 @texts|thumbs|breath|time|yourself|yourselves|union|crap|stuff",
        "keep *1 @texts to|for", "spare @me|my", "waste|wasting *2 time|texts|breath|data|money|thumbs", "return to sender", "barking up",
        "keep|get this|these|it *1 off|from|away *2 phone", "no thanks|thank *1 dont|take|remove|not|and",
    ), unless=_TOLD, never=_BOSS - {"management", "super", "ceo"} | word_set("easily gif make")),
    # how do I get out
    Rule("how do I stop these", (
        "how *4 @end-somehow *2 @texts|these|those|this|it|you|me|@tail|out|here !of|the|my",
        "how *4 get|getting|go *3 off|out|rid|@taken !on|the|at|work|of|that",
        "how *4 get|getting|go *3 off|out|rid of *1 these|this|you|your|here|@texts|list",
        "how *4 make|get|have *3 these|this|it|you|texts *1 stop|go|end|quit", "how *4 @unsubscribe",
        "how *4 discontinue|undo|exit|leave $",
        "what|whats|which *5 @word *7 stop|end|quit|off|out|rid|rids|away|not|removed|shutting",
        "stop|quit or|end quit|end|what|cancel|stop", "what|which part of *2 stop|no|remove|quit|off|dont",
        "there|theres|isnt *1 way|option|link|button|unsubscribe|opt *3 stop|quit|end|off|out|unsubscribe|not|cancel|leave|these !of|the",
        "where|wheres *4 @unsubscribe|opt|off|@taken|out|cancel|remove", "possible|way *4 @taken|stop|off|unsubscribe|opt|@texted",
        "who|whos|someone|somebody|anyone *4 remove|take|removing|taking|turn *2 off|from|out|me|my|this|numbers",
        # asked before
        "@told *4 @quit|@taken|remove|off|not|lose|take|unsubscribe|cancel|dont|no|out *3 @texts|@tail|me|my|number|this|these|list",
        "said|say|typing|texted|typed @quit|no|remove $",
        "said|say|texted|typed @quit|no|remove 2|3|4|5|three|two|four|twice|already|please|so|many",
        "asked|told|asking *3 times|already|nicely|before|politely|once|twice", "already *1 asked|told|said|opted|replied|unsubscribed",
        "how many times|ways", "2nd|second|third|3rd|fourth|4th|last|final request|warning|notice|time",
        "didnt|havent *2 tell|ask|say|unsubscribe|made|asked|told|said|opt *5 stop|quit|off|me|remove|last|this|these|not|@texts",
        "stop|no means",
        "why|how *3 still|keep|keeps|even|always *2 getting|texting|sending|receiving|messaging|coming|on|text|send|here",
        "still *1 getting|texting|sending|receiving|messaging|coming|on *3 @texts|these|this|list|them|you",
        "keep|keeps *1 getting|texting|sending|messaging|coming|comin|blowing|popping|buzzing *3 @texts|these|me|off|us|for",
        "why wont|dont|cant *2 you|this|these *3 @quit", "when|will *2 you|these *4 stop|end|take|ever|remove|quit",
    ), unless=_OTHERS | word_set("accidentally if kid toddler someone because dont"),
    never=_OTHERS | _LIKED | word_set("payroll we him arbitration app")),
    # with the law, with a block
    Rule("it may not be, or else", (
        "@dont|withdraw|revoke|no|without|rescind|revoking|withdrawing|revoked *4 consent|permission|authorization|authorize|consented",
        "take back|away my *1 consent|permission|ok|number|signup", "consent|permission *2 revoked|withdrawn|gone|over",
        "unsolicited|unwanted|dnc|tcpa|7726", "revoke|rescind|withdraw|withdrawing my|all|any|permission|consent|from",
        "not|dont|no call|contact|text *1 list|registry", "national do|dont|registry|not", "cease and desist !letter",
        "if|any|another|one|next|message|contact|continue|keep|stop|more|text *7 @threat",
        "@threat *8 @quit|@texting|remove|number|texts|messages", "report|reporting|sue|suing you|this $",
        "ill|going|will *1 report|sue|block", "reported|reporting|report|marking|marked|mark *3 spam|junk|harassment|blocked",
        "press charges",
        "one|1|another|any|next more|text|message|single|one *1 and|ill|im|i|goes !might|want",
        "text|message|contact me again *1 and|ill|i", "keep texting|it|going|messaging|sending *2 and|up *1 ill|see|im|i", "last warning",
        "stop|quit or *4 call|calling|block|report|lawyer|police|cops|sue", "next time you text",
        "^ blocked|blocking|block|reported|reporting $", "^ blocked|blocking|reported|reporting and|n|bye|you|this|as|your|@tail",
        "block|blocking|blocked|reporting|report you|this|your|number|numbers|these", "youre|be|been|getting|get *1 blocked|blocking $",
        "@threat *6 touch|continues|continue|involved|hear|contact|notified|again", "spam folder|box", "as spam|junk $",
        "its|thats|these|this *1 spam|harassment|illegal|harrassment|unsolicited|scam",
        "legal|formal|formally|respectfully|hereby|pursuant|effective *8 @texts|stop|remove|@quit|consent|number|authorization",
    ), unless=_OTHERS | word_set("labor"),
    never=_OTHERS | word_set("video recorded drug insurance retirement raise parking transfer references nlrb unblocked ex")),
    # wrong number
    Rule("wrong number", (
        "^ wrong|rong|wong|wron $",
        "^ wrong|rong|wong|wron number|nbr|numba|nmber|numbr|person|guy|girl|phone|dude|lady|man|woman|hun|one|nbr|fella !of|on|got|for",
        "have|got|youve|texting|messaging|reached|contacting|ye *2 wrong|rong @people",
        "^ you have|got|reached the? wrong !idea|day|date|time|shift|local|address|order|size|part|room|team|shoes|price|answer|bus|one|way|exit",
        "you *1 texting|messaging|contacting|reaching the? wrong", "^ sorry|fyi the? wrong !chat|day|size|thread|window|button|link|time",
        "not|isnt|aint *3 who|person you|your *3 think|looking|want|are|trying",
        "not|isnt|aint the|your *1 right|correct|person|guy|girl", "looking|searching *1 for *2 someone|somebody|else|another",
        "nobody|noone *2 works|work there|here", "think|must *3 meant|looking|mean|mixed *4 else|someone|somebody|up|next|my",
        "wrong|mistake number|person|phone dont|take|stop|please|im|this|i|sweetie|buddy|remove|hun|quit|lose|bro|not",
        "isnt|aint|not|never *2 phone|number|him|her|me *1 anymore|no|now|more", "isnt|aint *1 him|her|me|number|phone $",
        "^ not *1 him|her|me|number|phone $", "^ no|nobody|noone|theres|there *4 here|by|named|name|lives|at *2 name|this|number",
        "nobody|noone|one|person|anyone|anybody *2 named|called|by *4 here|name|number", "^ no|theres *3 here $",
        "never heard|been|met *1 of|her|him|@tail", "@dont know any|no|anyone|nobody",
        "new owner", "somebody|someone|another *1 else|person|owner *2 number|phone|has|got",
        "doesnt|dont|didnt *1 have|own|use this|that|the *1 phone|number|line",
        "changed|switched|change *1 my|the|phone|number|numbers|owners *4 remove|dont|this|stop|take|owners|if",
        "number *1 changed owners|hands", "reassigned", "belongs|belonging|belonged to", "phone|number anymore|now|no $",
        "bought|inherited *2 sim|phone", "number|phone|line *1 is|was *3 not|old|former|previous|used|for",
        "its|this *2 landline|rectory|clinic|salon|fax|pager|bakery|tablet|church|school|hospital|office|store",
        "@owner phone|line|cell|tablet|device|pager|fax|mobile|telephone", "front desk", "year|yr|yrs old",
    ), unless=word_set("gave wrote put typed dialed dial called texted did it from sent on using"),
    never=_BOSS - {"dispatch", "owner", "owners"} | _LIKED | word_set("using use shop instead fixed")),
    Rule("no job there any more", (
        "@dont|longer|havent|no *2 work|worked|works|working|employed|employee *2 there|here|for|at|in|you|with|anymore|no",
        "retired|retiring *3 remove|take|please|stop|now|delete",
        "quit|left|leaving that|the|working|there *4 ago|in|remove|take|stop|delete|so|years|place",
        "moved|moving|relocated|transferred to|away|out|back *5 remove|take|stop|delete|so|no|please|dont",
        "new|another|different job|jobs *5 remove|take|stop|delete|no|please|dont|so", "not *3 employee|eligible|member|worker",
    ), never=word_set("sundays saturdays fridays days nights")),
    Rule("who are you", (
        "who|whos *2 this|dis|these|you *4 @quit|@take|@erase|@lose|@dont|wrong|blocked",
        "who|whos keeps|signed|approved|put *4 you|number|me|text|texting", "whoever you|this|u|it|is",
        "dont|not|idk know|who you|who|what @tail|are|this|and",
    )),
    Rule("how do you have my number", (
        "gave|give|got|get|getting|have|find|found|sold|sell *3 my|this number|phone|info|name|contact",
        "never *2 gave|give|signed|said|asked|agreed|consented|joined|wanted *6 number|permission|texts|text|this|consent|these|you|yes",
        "signed|put *3 me|my|number|name up|down|on *4 this|joke|these|for|list|it",
    )),
    # politely, in a roundabout way, with mistakes
    Rule("please, and the word", (
        "@please *3 @quit|@erase|@unsubscribe|@finish *3 @us|@texts|@these|@name|sending|texting|from|@tail",
        "@please *3 @take *3 off|out|alone|from|down|loose",
        "@please *1 no|not|dont *3 @texts|@text|@write|phone|disturb !during|before|after|at|until|from|only|on",
        "@please *2 fix|update|correct|change *2 list|records|contact|contacts|lists|info|database|record",
        "mind|kind|great|nice|grateful|appreciate|obliged|dear|thankful *5 @quit|@remove-kindly",
        "can|could|will|would *3 @quit|@remove-can *3 me|us|off|texting|sending|@texts|these|this|from|number",
        "can|could|will|would *4 take|get|pull|let *3 off|out|down",
        "fix|update|correct|clean *1 your|the *2 list|records|lists|contacts|contact|database|system|files", "begging|beg you",
        "love of god",
    ), unless=_OTHERS, never=word_set("we")),
    Rule("in broken English", (
        "no|not send|text|write|message|want|work|understand *2 me|message|messages|text|texts|please|here|more|again|this|there",
        "@please *1 no|not send|write|text|message|call|me", "english *1 no|not|bad|good",
    )),
    Rule("tell them to stop", (
        "tell|telling *3 @quit|take|remove|lose|delete|leave|drop *2 me|texting|my|messaging|sending|off", "tell|telling *4 stop|quit $",
        "pass it on", "mean stop|leave|take|please|remove", "siri *4 stop|text|take|tell",
    )),
    Rule("an end of it, in other words", (
        "end|exit|close|leave|kill *1 this|the thread|group|groupchat|convo|conversation|chain", "exit group|chat|list|thread",
        "un add|list|enroll|join", "refuse|reject|decline *2 @texts|communication|contact|further|any",
        "these|this|texts|messages|alerts *1 not welcome|wanted|ok|okay|appreciated|necessary|needed",
        "not ok|okay|cool|allowed|welcome *1 to @text", "withdraw|retract|count|excuse|exclude @us *2 from", "@dont include|add|involve @me",
        "this|should *3 last *1 @texts", "last *1 @texts you|i *1 send|get|want", "come|stay|get off my|this|our phone|line|cell|number",
        "@texts off $", "not *1 getting|receiving these|@texts|any|this", "no calls|call or|nor|and @texts|text", "not one|another more? @texts",
        "not a single @texts", "longer|not his|her|my|their|our number", "number *1 changed|disconnected|reassigned|retired",
        "person|owner|guy|lady|man|woman *1 had|has *1 this number|phone", "do|dont|not keep my|this number", "set|make me *1 no contact",
        "bring|come|put *4 to an end", "do|dont|not want $", "delete|remove|cancel|erase delete|remove|cancel|erase",
        "remove|delete|erase|take her|him|them|me|us|mom|dad $", "stop sending|asking|writing|texting|messaging $", "stop sending|texting *1 links|stuff|surveys",
        "cancel|stop|end all of|this|it", "wrong *1 fella|bloke|gal|household|family|house|customer|recipient", "no|not need|want *1 send|text",
        "dun|dont|dnt msg|message|sms|send|text *1 me|already|again|la|anymore", "send|text|message *2 no more|mair|further",
        "no more|further sms|msg|msgs|message|notices|contact|communication|communications",
        "nothing else|more|further please|thanks|from|@tail", "leave|exit|leaving group|list|chat|thread $", "@please back off",
        "let|leave my|his|her|this|our number|phone|cell be|alone|go", "want|wants removed|off|out $", "dont hit me up",
        "number changed|change hands|owners|owner", "noone|one|nobody *1 by that name", "object|objection to *3 @texts|@texted|these|this",
        "consider yourself|yourselves|this *2 blocked|reported|request|opt", "youre|getting blocked", "if you could stop|quit|not",
        "@dont *1 put|add|place *1 me|this|my *2 list|lists|group|groups|anything|nothing", "stop|quit adding|putting|including|inviting me|us",
        "confirm *3 removed|deleted|removal|removed|unsubscribed", "part of this|it|your $", "throw|toss *1 my|this number",
        "number *2 off limits", "keep *2 on file", "left alone", "write me every|each",
    ), unless=_TOLD | word_set("if when why nobody"), never=_LIKED | word_set("meeting steward dues overtime vote")),
    Rule("nothing more, nothing to do with it", (
        "nothing to do with", "want|wants *1 no part *1 of", "never|not|dont *3 see *3 this number|again", "last *1 one|text|message *1 i|you|from",
        "make|let|hope|better *2 this|that|it *2 last *1 one|text|message|time $", "respect my|our|his|her *1 privacy|wishes|decision|space",
        "next|another|one|1|if *6 lawyer|attorney|cops|fcc|ftc|sue|court|authorities", "your|ur|youre|getting|consider blocked|reported",
        "second|third|fourth|3rd|4th|2nd|last time *2 ask|asking|asked|said|saying|say|tell|telling|told", "i told you|yall|u no|already",
        "told|asked|emailed|messaged|begged you|yall|u|them *3 quit|stop|remove|twice|times|already|before|not|no",
        "withdraw|deactivate|terminate|undo|cancel|void @me|my|whatever *1 enrollment|registration|membership|sign|signup|number|i $",
        "^ withdraw|deactivate|unenroll|exclude|omit @me|us", "@dont|dun|dont|not disturb *1 me|us|this|him|her|please|again $", "do not disturb",
        "no use|point|need|sense *1 in|of? texting|messaging|sending|contacting|writing *1 me|us|this|here|to",
        "nobody|noone|no one *4 want|wants|asked|needs|wanted *2 these|this|texts|messages|your", "already *1 voted|signed|answered|said|replied|asked|told *4 @quit|leave|remove|off|dont",
        "off limits", "want|like|need *2 name|number|info|information|data *3 removed|deleted|gone|erased|out|off|withdrawn",
        "taken off|out *3 list|lists|texts|texting|this|these|your|system", "off|from your|yalls|ur|this|that *1 list|lists|system|texts|database|thread|messages",
        "whoever|whichever|whatever *3 you|this|signed|put|gave|it|runs *6 remove|off|out|stop|lose|delete|drop|wrong",
        "these|them|messages|texts *2 come|coming|sent|send *2 no|anymore|more",
        "wish|want|like *1 to|no? *1 unsubscribe|withdrawn|removed|unsubscribed|deleted|excluded|quit $",
        "see to|that *4 removed|deleted|purged|taken|off|stopped|stops", "hit|hitting|hmu|blow|blowing *1 my|me *2 up|line|phone", "@dont hit|hmu",
        "will|would|can|could|let *1 whoever|somebody|someone|anybody *8 @quit|purged|removed|off|out|delete|remove", "mark|marked|flag|list *2 number *2 as|do|inactive",
        "this|it is|its|s? *1 private|personal|business|work|company|landline|clinic *2 phone|line|number|cell *4 dont|do|not|remove|take|stop|@quit",
        "@quit *1 with the|your|these|all *2 @texts|stuff|crap|alerts", "silence|mute|end|kill|stop these|those|them *2 good|forever|please|now|already",
        "disassociate|detach|unlink|separate *1 this|my number|phone|name", "in my|your|our life|lives again", "ask|asked|asking *2 be|to *2 off|removed|deleted|left",
        "this *2 sign|sign me|us *1 up|out", "fifth|5th|sixth|hundredth|millionth request|time|message", "with love|respect *4 no|dont|remove|take|stop",
    ), unless=_TOLD | word_set("boss manager supervisor he she they"), never=_LIKED | _BOSS - {"owner", "owners", "management", "super"}),
    Rule("fine, but", (
        "nothing|something against|personal", "no offense|offence|disrespect|hard", "good luck|wishes *6 but|remove|take|please|dont",
        "appreciate|support|love|like|thanks *6 but *8 @texts|off|stop|remove|dont|out|rather|not",
        "were|is done|over|through|finished here|@tail|dont|remove|no",
    )),
)  # fmt: skip

#: Such words of something else: of the boss, the job, an hour, a list that is not ours; somebody else's words; a no to it.
AGAINST: tuple[Rule, ...] = (
    # a no to it
    Rule("do not stop, do not take me off", (
        "dont|not|never|wont|cant|didnt|wouldnt|without|nonstop @quit|@unsubscribe|opt|opting|quitting|stopping|blocking",
        "dont|never|cant|wont ever|you|even|please|just|want|have|need *2 @quit|@unsubscribe|opt !texting|messaging",
        "dont|not|never|didnt *1 remove|take|delete|drop|erase|block|lose|cancel|forget|cut|kick|unsubscribe me|us|my",
        "no need|point|reason *1 stop|stopping|remove", "not|never asking|telling|saying|wanting|trying *4 stop|be|quit|removed|leave|out",
        "dont ever leave|go|stop|quit",
    )),
    Rule("do not stop or remove, said at the start", (
        "^ dont|never|not|no|i|we|please|pls|also|and|but|you dont|never|not|cant|wont *1 @quit|@unsubscribe|@do-away",
        "^ dont|never *2 @quit|@unsubscribe|remove|take|delete|drop|erase|block|lose|cut|opt",
    )),
    Rule("do not take me off", (
        "dont|never|not *1 remove|take|delete|drop|erase|unsubscribe|block|lose me|us|my *1 !on|up|for",
        "dont|never *1 @quit @texting|sending|these|it|now|us|what|messaging",
    )),
    Rule("keep them coming", (
        "keep|keeping *2 coming|going|posted|sending|updated|informed|loop|fighting !i|or|and",
        "keep sending|texting|me|these|those !and|out|off|this", "put|add|sign|get|gets|want|wants|let *2 back !off|out",
        "still|do|please want|like|love|keep", "back on|in",
        "love|like|mind|enjoy *2 these|the|your texts|messages|updates !but", "stay on|in", "resubscribe|resume|resend",
        "dont|didnt|havent|stopped get|got|receive|getting|gotten *2 text|texts|messages|anything|one",
        "miss|missed|lose|losing *2 them|these|texts|text|any|message|messages",
    )),
    Rule("by mistake", (
        "accidentally|accidently|mistakenly|typo|autocorrect|oops|whoops|butt|mistyped", "by accident|mistake *3 $",
        "by accident|mistake can|how|put|and|sorry|please|then|what", "wrong|another|other chat|thread|window|group|tab|person $",
        "pressed|hit|typed stop|something|quit|the",
        "was|were|meant for my|him|her|boss|someone|another|@person",
    )),
    Rule("what the word means", (
        "what|does *3 stop|unsubscribe|end *3 mean|means|do|happens|happen|thing|for",
        "if|when|because i|you|she|he|they|people|someone *2 text|type|typed|put|reply|send|hit|opt|quit|stop|unsubscribe|leave",
        "reply|text|type|texted|wrote|typed|hit|put|word|whether stop|end|unsubscribe|quit", "thing|part|word *2 stop",
        "^ liked|loved|laughed|emphasized|disliked|questioned|reacted|hearted",
    )),
    # whose doing it is
    Rule("of the boss", ("@boss",)),
    Rule("of the job", ("@job",)),
    Rule("the boss or another does it", (
        "@boss *4 @quit|@boss-does", "@quit|stopping|make|stopped|tell|from|block|blocked|unsubscribe *2 @boss",
        "told|tells|tell|said|asked|says|warned|goes *2 remove|leave|take|delete|go|cease|that|unsubscribe !me|my",
        "told|tells|telling him|her|them|us|security|everyone|payroll", "told|asked|forced|ordered to",
        "he|she|hes|shes|theyre *3 @quit|stopped|stopping|texts|texting|took|removed|blocked|deleted|wont|keeps|keep|cut|quitting",
        "they *3 @quit|stopped|texts|texting|took|removed|blocked|deleted|cancelled|cut",
        "@quit|stopping him|her|them|us", "@quit|stopping|stopped *3 from",
        "@dont @text|@write *1 him|her|them|everyone|people|anyone|everybody|group",
        "coworker|coworkers|friend|sister|ex|neighbor|cousin|steward|kid|someone *4 @quit|@friend-wants",
        "@take|@erase|block|blocking|blocked @person off|out|from|to|on",
    )),
    # what else stops
    Rule("stop something else", (
        "@quit|stopped @doing", "@quit|stopped|stopping *2 @job !@texts|texting", "@end|discontinued|halt *3 @job",
        "stopped !texting|messaging|it|.",
        "stop|stopping|stopped by|in|over|for|and|sign|signs|there|work|short|watch|button|buttons|sweat|dont|isnt",
        "bus|train|truck|e|line|emergency|which|last|non|rest|pit|full|missed *1 stop|stops", "nonstop|estop",
        "nobody|nothing *2 stop|stopped", "cant|wont|cannot stop *1 us|now|wont|them|laughing|crying|it|thinking",
        "stop the|that|a !texts|texting|messages|message|text|alerts|messaging|spam|madness|sms|nonsense|please|now|union|.",
        # quit a job, the end of a shift, called off
        "quit|quits|quitting|quiting *1 if|yesterday|because|smoking|today|last|over|every|without|or|but|second|his|her|job|vaping",
        "he|she|people|almost quit|quits !you|this|these|the", "quit or|at|playing|playin|making|drinking|my",
        "quitter|quitters|quitting|resign",
        "end|ends|ended|ending of|up|result|date|cap|at|on|june|july|may|by|tonight|in|after|soon|our|mandatory|early|poverty",
        "shift|contract|campaign|vote|probation|day|week|month|election|voting|drive|line *2 end|ends|ended|ending|over",
        "dead|week|weeks|year|front|back|other end", "ends",
        "cancelled|canceled|cancelling|canceling|cancels|cancellation", "cancel *3 @job",
        "cancel my|the|that|our|tonights|on|culture|fee|orders|order|if|a|for !@not-texts",
        "turn|turned|turns|shut|shutting|switch|shuts *3 @lights", "shut up @job|we|they|no|really|lol|in",
        "knock|knocked|cut|cool|give|lay|laid *2 off|out|rest|it|with *2 @job|@hands-off",
        "quit|stop *1 youre|really|we|lol|making|made|they|haha|omg|playing",
    )),
    # what else one is taken off, or out of
    Rule("off something else", (
        "off|out|from *3 @job !@texts", "off|from his|her|their|on|at|without|to|a|by", "@other-list list|bank|sheet|phone",
        "just|drop|dropped|get|gets|got|getting|gotten *2 off first|at|on|work|nights|probation|early|late|in|with|when|bus|by|before|to",
        "was|were|been|got|have|im|they|he|she|hr removed|taken|deleted|dropped|pulled|blocked|suspended|moved|unsubscribed|took",
        "took|pulled|removed|kicked|deleted|erased me|us|him|her|our|the|them|everyone|down|my",
        "removed|taken|deleted|pulled *2 by|because|for|from the",
        "@erase|take *4 @pictures", "take off|out|down the|my|his|a|early|on|at|in|before|work|your !number|name|phone",
        "@erase|cancel|correct @corrected !number|name|text|texts|message|contact|subscription",
        "take *1 pictures|picture|time|care|seat|two|trash|break|turns|action|vote|for|over|part|notes|lunch",
        "drop by|off|the|in|a|your|keys", "strike vote|fund|three|authorization|breaker|on|is|at|as|if|line",
        "block party|off|the|of|parking|captain",
        "day|days|time|week|weekend|month|hours off", "off @off-when", "@went off|out",
        "opt|opted|opting|opts out *2 @job|company|legal|filmed|life|flex|by|at|what|costs",
        "unsubscribe|unsubscribed|unsubscribing|unenroll|unsub *3 @boss|@job|heat|emails",
        "leave|leaving|left|need|want|count|counted|counting|scratch|cross|pull|mark *3 off|out|from *2 @job|town|cards|gas",
        "out of cards|hospital|town|gas|bed|control|pocket|food|stock|flyers|work|surgery|context|order|time|paper|ink|room", "count *2 in",
        "opt *1 in", "out for|sick|friday|sunday|lunch", "unsubscribed *1 my|him|her|from|by|all",
    )),
    Rule("leave, lose or forget something else", (
        "leave|leaving|left|leaves *1 @left-what !alone|hell|fuck",
        "leave|left|leaving *2 alone with|on|guys|that|at|about|when|unit|they|in|since",
        "wont|dont|didnt|cant|never|tell|told|make *3 leave|let *3 alone|till|on", "alone on|with|at|in|unit",
        "go|goes|going away with|for|party|since|if|soon|on|monday|lol|to",
        "forget|forgot about|what|to|it|me|for|that|pizza|how|where|tuesday !please|ever",
        "lose|losing|lost|loses *2 @job|our|weight|attitude|every|seniority|by|signal|track|everything|house|rent|knee|hope|half",
        "get|got|gets|getting lost *1 in|on|every|is|easily|when|going|at",
        "let @me|him|her go|out|know|off|see|check|in *1 home|early|of|on|over|if|when|today|through|the !this|these|it",
    )),
    # at another hour, by another way, at another number
    Rule("at another hour or another way", (
        "@dont|no *1 @text|@texts|@write|calls|phone *3 @hour", "text|texts|call|message|send|texting|contact *1 me|us @then-when",
        "evenings|mornings|afternoons|afterwards|weekends|weekdays *1 are|is|ok|fine|only|better|please|good|work",
        "after|before|past|around|til|till 1|2|3|4|5|6|7|8|9|10|11|12|noon|midnight|6pm|5pm|7pm|8pm|3pm|4pm|8am|9am|lunch|dark|dinner",
        "better|best|great|fine after|then|at|in|on",
        "text|texting|texts|call|calling|email|whatsapp|message *1 only|instead|better|best|works !@person",
        "only|prefer text|texts|call|email|texting|whatsapp", "call *1 instead|@person|back|her|him",
        "spanish|english|tagalog|chinese|creole|vietnamese|somali|arabic|haitian|portuguese", "by mail|email|phone",
        "send *2 to|on my|the|whatsapp|own|here|personal",
        "number|phone|num|cell|mine *1 changed|its|ends|at 555|it|in|so",
        "new|correct|right|old number|phone|one *1 is|ends|its|555|so|use|lost|who",
        "use this|my|it|that|mine *1 one|number|phone|now|from|cell|other !for", "ends in",
        "got|have|getting *1 new|old *1 number|phone|one", "save|saved|saving|store *3 number|name",
        "whats|what|your number *1 so|to|i|is|still", "lost *1 your|all|the|my number|numbers|contacts|contact|card|phone",
        "text|reach|use|try *1 this|that|my|new|here *1 one|number|cell|till|until",
        "switch|swap|change *2 my|me|number|him *2 spanish|english|number|555|to|for",
    )),
    Rule("wrong, of something else", (
        "wrong *1 @wrong-thing",
        "wrong number|person|guy on|of|for|in|first|but|earlier|to|from|got|written|fired",
        "gave|wrote|put|sent|typed|called|dialed|dial|spelled *4 wrong", "whats|what|something|somethin|anything|am|youre *1 wrong",
        "name|spelled|spelling|spell *3 wrong", "wrong or|is|its|theyre",
    )),
    # something else is not wanted
    Rule("something else is not wanted", (
        "no more|mo *3 @job !@texts", "no more @no-more-of !these|this|it|them|those", "@dont|longer *2 @job no|anymore|more",
        "enough|tired|sick|done *3 @job|@boss|him|her",
        "enough people|signatures|votes|cards|is|chairs|gloves|staff|to|time|pizza|for|money|signed|food", "not|never|isnt|have enough",
        "done|finished at|for|here|collecting|signing|all|by|eating|cooking|and",
        "@dont *1 want|need|care|like|mind|have *4 @job !@texts|.",
        "dont|not|didnt|never|wont *1 want|need|like *1 to|you|him|her|my|them *1 @want-to !part|on|contacted|texted|to",
        "@dont need|want *1 a|to|overtime|no|remind", "interested *2 @job|what|but|being|company|before|how|raffle|though|steward",
        "shes|hes|very|also|theyre|still interested", "dont care|mind|worry|forget|think|believe|understand|trust",
        "@dont @do-not !me|this", "@dont *1 bother|text|message|contact|hit|call|send|write|email *1 @to-whom !back|me",
    )),
    Rule("reported or blocked elsewhere", (
        "report|reported|reporting|reports *2 him|her|them|my|it|@boss|osha|accident|injury|late|for|a|an|duty",
        "block|blocked|blocks|blocker|unblock|unblocked *1 @blocked-what", "abuse|sexual|threatened|threatening|nlrb|osha|unblocked",
        "lawyer|cops|police|reporter|carrier *2 from|called|says|told|stopped|keeps|contacted|came|dropped|about|lawsuit|said",
        "labor board", "is it *1 legal|illegal|harassment", "spam in|fridge|again|sandwiches|filter|call|calls|can|musubi",
    )),
    Rule("wants to take part", (
        "count me in", "see you|ya|everyone|me", "save|saved *1 me|us|him *1 a|some|seat|chair|rice|spot",
        "sign|signed|signing *2 card|cards|petition|sheet", "ill|im|id come|bring|coming|bringing|help|in|still|still",
        "proud|excited|awesome|amazing|solidarity|bless", "vote yes", "we won|want|need|got|should|stopped|gotta",
        "cease and desist *1 letter|from|came|is|banner|for|us", "how do|can|does we|they|he|she",
        "will|would|can|could|should|do we|they|the|he|she|our *2 @quit|end|cancel|stop|remove|block|leave|lose|opt",
    )),
    # much of what people say to each other with these words
    Rule("another thing is taken, left or not wanted", (
        "@take|@erase|cut|put|cross|drop|throw *2 @food|@house|@body|@play|@weather|@people-of-life *3 off|out|from|down|away",
        "no|enough|nomore *2 @food|@house|@play|@weather|@travel|@feeling|@doing-of-life", "@dont *1 want|need|like|have|get *2 @food|@house|@play|@weather|@travel|@body|@doing-of-life",
        "interested|interest|interesting *3 @play|@doing-of-life|@food|@travel", "@quit *1 @doing-of-life", "@dont *1 @doing-of-life",
        "leave|let|leaving @people-of-life|him|her|them|the|it", "how *5 @food|@house|@body|@doing-of-life|@play *2 off|out|stop|down",
        "used to *6 more|anymore", "had enough|plenty *1 @food|@play|@doing-of-life|@weather", "off|out of *2 @food|@house|@travel|@play|@weather|@body",
        "send|forward *1 this|these|it|that to|around", "spoilers|stain|hiccups|faucet|memes", "get out of here|bed|town|class|school",
        "go|going|went|goes|hang|hanging|eat|eating|find|figure|work|come|coming|check|sold|run|ran|look|watch out|off",
    )),
    Rule("in play", (
        "^ girl|boy|babe|mom|sis|omg|lmao|lol|baby|girlll *1 stop|quit|stopit *1 it? $", "stop|quit *1 it|this|that|youre|its|thats|so *2 love|cute|funny|killing|making|crazy|good|sweet|hilarious|blushing|perfect",
        "stop|quit *1 hahaha|haha|lol|lmao|lmfao|omg", "had me at", "stop|quit being|bein|teasing|playing|lying|making|worrying|crying|laughing|moaning|acting|stressing",
        "stop|quit it *1 la|lah|lol|haha|mate|babe",
    )),
    Rule("somebody else is texted, or texts", (
        "@texting|@bothering|calling|texts|text *1 him|her|them|ur|your|my|the *1 ex|girl|boyfriend|girlfriend|mom|brother|sister|boss|teacher|landlord",
        "@quit *1 @texting|@bothering *1 him|her|them|ur|your|and", "call|email|whatsapp|ring *1 me? *1 dont|not|no text|texts|texting",
        "new|changed|change|different *2 number|sim|phone|cell|num", "note|save|use|update|add|store *1 this|my|the|new|ur|your *2 number|contacts|num",
        "number|phone|mobile *2 reachable|working|dead|broken|busy|off|lost|stolen|charged|charging|ringing", "dont|not|never text|sms|message and|while|when|or",
        "my|her|his|ur phone *1 was|is|died|dead|on|off|at", "never|didnt|not|nvr|hardly *1 reply|text|msg|message|call|answer|pick *1 back|me|my|up|one|him|her",
    )),
    Rule("a stop on the way", (
        "at|the|a|this|that|next|last|bus|my|missed|what|which|more|our|first|second|third|two|three|each|every|one|train|tram|full|pit|rest|truck|short stop|stops",
        "stop|stops|stopping|stopped by|at|in|near|outside|sign|signs|light|lights|on|over|off|here|there|for|first|along",
        "rain|raining|snow|snowing|baby|bleeding|watch|clock|machine|belt|car|bus|train|music|noise|it|wind *4 stop|stops|stopped|stopping|quit",
    )),
    # what a request is never about
    Rule("of food", ("@food",)),
    Rule("of a house", ("@house",)),
    Rule("of the body", ("@body",)),
    Rule("of weather and nature", ("@weather",)),
    Rule("of ways and places", ("@travel",)),
    Rule("of play and feasts", ("@play",)),
    Rule("of family and friends", ("@people-of-life",)),
    Rule("of what one feels", ("@feeling",)),
    Rule("of what one does all day", ("@doing-of-life",)),
    Rule("said of other things, to somebody who is known", (
        "@dont *1 give|share|hand|show|lend|tell *2 my|our|his|her|your|anyone|him|them number|name|address|info|phone|secret",
        "excuse my|the|his|her|our|me", "name out of", "cant|not|never|couldnt *3 hear|reach|reachable|find|see *1 you|me|it|him|her|clearly",
        "send|text|reply|call *3 to|on this|new|other|old number|phone|one *1 now|from|until|please",
        "changed|switched|new|broke|cracked|lost|dropped *2 phones|phone|sim|number|carrier|cell *3 this|send|use|text|so|now|its",
        "this|these *1 @food|@house|@weather|@travel|@play|@doing-of-life", "what|when|where|which|whats|wheres *1 the|is|are|was|time *2 @food|@house|@travel|@play|@doing-of-life",
        "get|bring|give|save|make|buy|grab|hand|show @me|us a|an|some|one|two|the|your|another|that|something", "take a|an|another|two|one|turns|care|your",
        "can|could|would|will you *2 get|bring|grab|buy|pick|drop|watch|check|help|tell|call|give|make|fix|drive|feed|turn|open|close|wait",
        "i|im|ill|we|were|well *2 gonna|going|coming|running|heading|leaving|driving|waiting|cooking|stuck|late|home|outside",
        "my|our|your|his|her mom|dad|mum|sister|brother|cousin|aunt|uncle|grandma|grandpa|nan|neighbor|roommate|teacher|coach|doctor|dentist|landlord|dog|cat|car|truck|baby|kid|kids|son|daughter *1 is|was|wants|said|says|got|has|wont|will|needs|did|does|just|keeps",
        "did|do|does|is|are|was|have|has|will you|u|he|she|they|it|we|your|the|there *1 get|have|know|want|see|still|ready|coming|home|ok|going|working|any|need|eat|hear|find|remember",
        "happy birthday|anniversary|friday|holidays|thanksgiving", "good morning|night|evening|afternoon|luck", "see|meet|call|tell|ask|miss|love you|u|ya|him|her|mom|dad *1 at|there|soon|later|tomorrow|tonight|after|around|when|if|to",
    )),
    Rule("in joke", ("lol|haha|hahaha|lmao|hah|rofl|jk|kidding|lmfao|omg",)),
)  # fmt: skip
