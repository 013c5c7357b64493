"""English: how people ask for no more texts, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs.

A rule begins with a telling word: what stands before "stop" is looked at by `unless`, or by a rule against.
"""

from __future__ import annotations

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
        optout unsub scram off out outta arret uninstall unfollow
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
        hounding badgering bombarding blasting blastin buzzing buzzin using waking interrupting flooding nagging bother trying
    """),
    "text": word_set("""
        text message contact email bother bug spam harass pester ping dm hmu disturb hit annoy notify page alert solicit reach hound badger
        texting messaging contacting bothering hitting texted txting massage
    """),
    "write": word_set("write call send phone ring sending calling writing mail wright forward sent come use give"),
    "texted": word_set("texted messaged contacted emailed bothered reached disturbed notified spammed pinged written bugged harassed"),
    "texts": word_set("""
        text texts txt txts texting txting textin message messages messags mesages messsages messges masage massages msg sms messaging
        notification notifications notifs notif alert alerts update updates reminder reminders spam blast blasts broadcast broadcasts mailing
        mailings pings buzzes communication communications communicating correspondence notices bulletins subscription subscriptions textings
        solicitations announcements spamming
    """),
    "these": word_set("these those them this it that any anything everything all nothing none stuff crap shit nonsense garbage junk mess"),
    "us": word_set("me us mee my this here these our mine"),
    "me": word_set("me us mee myself"),
    "mine": word_set("me us mee myself him her them mom mother dad husband wife son daughter everyone"),
    "tail": word_set("""
        please thanks thank now already asap immediately today ok okay bro man dude bruh sir maam hon sweetie friend fam cool kindly
        pronto permanently forever altogether completely tho fr seriously anymore period gracias guys folks tonight entirely totally mate
        again damn immediatly pls homie ever thankyou you
    """),
    "again": word_set("again anymore anymor ever never please nobody or and about nomore no further at"),
    # to take somebody off, to delete
    "erase": word_set("""
        remove removing remov rmv remover delete deleting delet delte del erase erasing drop scratch strike purge scrub wipe exclude excuse
        unlist omit deduct untag purge expunge subtract
    """),
    "take": word_set("take taking tke tkae tak takeme get getting pull yank kick cut let leave keep release free move have kicked boot spare"),
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
    "taken": word_set("removed deleted taken excluded unsubscribed erased unlisted dropped"),
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
}  # fmt: skip


_BOSS = CLASSES["boss"]
_OTHERS = _BOSS | word_set("he she they hes shes theyre")
_NOT = word_set("""
    not dont dnt doesnt didnt never neither nor cant cannot couldnt wouldnt wont shouldnt aint isnt wasnt nobody without
""")  # fmt: skip
_TOLD = _OTHERS | word_set("told tells said says saying tried warned threatened ordered made makes wants who when if")
_SPOILT = _NOT | _TOLD
_LIKED = word_set("liked loved laughed emphasized disliked questioned reacted")

#: Somebody asks for the end of all texts.
FOR: tuple[Rule, ...] = (
    # stop, quit, cease
    Rule("stop texting", ("@quit *2 @texting",), unless=_SPOILT, never=_BOSS | _LIKED),
    Rule("stop texting, whoever says it", (
        "@quit *2 @texting", "@quit *1 @bothering *1 @us|@texts|@tail",
    )),
    Rule("stop bothering me", (
        "@quit *1 @bothering @us|@texts|anything|out|stuff|up|shit|@tail !up|names|home|back", "@quit *1 @bothering @tail? $",
        "@quit *3 @bothering|using|to *2 @name|@owner",
    ), unless=_SPOILT),
    Rule("stop, at the start of a sentence", (
        "^ @quit @texting|@bothering|@these|@texts|@tail|me|my|with|w|all|or|and|before|for|hitting",
        "@please|just|so|yall|guys|dude|bro|then|hey @quit @texting|@bothering|@these|@texts|@tail|with|w|all|or|and|for|@please",
    ), never=_BOSS),
    Rule("stop the texts", (
        "@end *3 @texts", "turn|shut|switch *3 @texts|this|these|it|you off|down", "turn|shut|switch off|down *3 @texts|this|these|it",
    ), unless=_SPOILT, never=_BOSS | _LIKED | word_set("reply")),
    Rule("stop it", (
        "@quit|cancel|kill *1 @these|now|already|asap @tail? $", "@please *1 @quit|end|cancel @these? @tail? $",
        "end it|this|them|these @tail? $", "@quit it with|w|now|already|please",
    ), unless=_SPOILT),
    Rule("a carrier word alone", ("^ @carrier @tail? $", "^ *1 @carrier @carrier", "^ @please|just|ok|hi|then|or|real @carrier @tail? $"),
         never=word_set("lol haha omg")),
    Rule("stop at the end", ("@quit @tail? $",), unless=_SPOILT, never=_BOSS | word_set("bus train my last next")),
    Rule("you shall stop", (
        "can|could|would|will you *1 @quit", "can|could|would|will you *2 not @tail? $", "need|want|gotta|better|must|should|may *2 @quit it|@texting|@tail? $",
        "asking|telling|tellin|begging you *2 @quit", "wont you *1 @quit",
    ), unless=_OTHERS, never=_BOSS),
    Rule("make it stop", (
        "make|get|making|want|have *3 @texts|this|these|it|them|you *1 @quit|end|finish|disappear|vanish", "make|get these|this|it|them|you go",
        "@texts|they *2 gotta|must|need|needs|have|should *1 stop|end|go|cease|quit", "bring|put *4 end|stop to *3 @texts|this|these",
        "time to end|stop *2 @texts|this", "these|it|this stopped|ended|ends|finish @tail? $",
    ), unless=_NOT, never=_BOSS),
    Rule("knock it off", (
        "knock|cut|cool it *1 off|out|with|w @texts|with|w|please|already|@tail", "knock|cut|cool it *1 off|out|with|w $", "knock|cut it off|out $",
        "give it|me|my *1 rest|break", "chill|chillout|easy|enough *1 with|w|of *3 @texts|this|these",
        "lay|back|step|hop|buzz off @tail? $", "lay|back|step|hop|layoff *1 my|me|the|texting *2 @texts|phone|me",
    ), unless=_SPOILT),
    # take me off, delete my number
    Rule("take me off", (
        "@take|@erase|@lose @mine *1 off|out|from|of|loose @tail? $",
        "@take|@erase|@lose @mine *1 off|out|from|of *1 your|this|these|here|it|there|whatever|everything|ur|yalls|all|wherever",
        "@take|@erase @mine *1 off|out|from|of *4 @list",
        "take|get it|this|that|one off|out|down @tail? $", "@erase @me @tail? $",
    ), unless=_SPOILT),
    Rule("take me off, at the start", (
        "^ @take|@erase @mine off|out|from", "@please|just|so|and|then|u|you|yall|to|but @take|@erase @mine off|out|from",
        "@please|just|so|^ @erase @me", "@take|@erase *5 off|out|from|of|for your|ur|yalls|whatever|wherever|these|here *3 @list",
    ), never=_BOSS),
    Rule("take my number off", (
        "@take|@erase *1 my|this|his|her|our|the|that *2 @name *2 off|out|down|from|back|of @tail|your|ur|yalls|this|these|whatever|here|there|the|it", "@take|@erase *1 my|this|his|her|our|the|that *2 @name *2 off|out|down|from|back|of $",
        "take|put|get|want|have|like *2 @name *1 off|out|down|back|removed|deleted|gone @tail? $", "take off|out|down|away *3 @name",
    ), unless=_SPOILT),
    Rule("delete my number", (
        "@erase|@lose|cross my|this|his|her|our|that *2 @name !on|in|is", "@erase|@lose the @name @tail? $", "get rid of *3 @name|it|me|these|you|this",
        "forget|pretend *3 exist|existed|had|have|met|knew", "@lose @me @tail? $", "^ @lose|@erase|strike|cross *2 @name|me *2 $",
    ), unless=_SPOILT),
    Rule("off your list", (
        "off|out|from|of your|ur|this|these|that|yalls *2 @list @tail? $", "off|out|from of? your|yalls|ur *2 @list",
        "off this|these|here|there|it @tail? $", "off of these|here|this", "off|from the *1 list|texts|texting|messages|thread|group @tail? $",
    ), unless=_NOT | _BOSS),
    Rule("be taken off", (
        "be|being|getting|get|am @taken *1 off|from|of|out|@tail", "be|being|getting|get|am @taken $",
        "like|appreciate|want|wish|wanna|need|prefer *3 @taken|off|out|back @tail? $", "rather|prefer|like *1 not *3 @texted|on|hear|get|receive|@these",
        "how|where|may|could|who|possible|someone|supposed *5 @taken", "removal|removing *2 from|me|my|request|for|please", "removal|removing $", "have|get|want *2 @name *1 @taken",
        "@taken from *2 @list",
    ), unless=_NOT | _BOSS | word_set("why was got")),
    Rule("I want out", (
        "want|wants|wanna|need|like|gotta|trying *3 off|out *1 of|from|this|these|here|your|it|now|please|@list",
        "want|wants|wanna|need|like|gotta *2 off|out @tail? $", "let|set @me *1 out|go|free|loose|be|off @tail? $", "let @me *1 off|out|go *4 @list",
        "leaving|leave|exit|quitting this|the|your|these *1 @list",
    ), unless=_NOT | _OTHERS),
    Rule("off, said alone", ("^ off|out *2 please|thanks|now|asap|this|list|here", "nope|no|yeah|him|us|me|list off|out @tail? $", "^ *2 outta here")),
    Rule("leave me out", (
        "leave|keep|count|include|exclude|omit|spare @me|my *2 out|off|from *4 @list|future|next|@texts|on|forever|it",
        "leave|keep|count @me|my out @tail|and", "leave|keep|count @me|my out $", "stay|keep|hop|get off|out|away|clear of? from? my|me|this",
    ), unless=_SPOILT),
    Rule("turn me off", (
        "sign|log|opt|check|mute|turn|switch|shut|let @me|you|things? out|off|from|forever|permanently", "mute|ghost|unfollow|uncheck|disconnect|deactivate @me|my|this|these",
        "undo|reverse|rescind|uncheck my|this|that|it|the", "un sign|subscribe|enroll|scribe|sub|register", "un me",
    ), unless=_OTHERS, never=_BOSS),
    Rule("unsubscribe", (
        "@unsubscribe @tail|@me|this|from|my|all|to|@texts|our", "@unsubscribe $", "^ @unsubscribe", "end|cancel|stop|terminate|kill *2 subscription|signup|service",
    ), unless=_NOT | _TOLD, never=_BOSS | word_set("accident accidentally")),
    Rule("unsubscribe, in any words", ("@unsubscribe", "opt|opting|opted *1 out", "subscription")),
    Rule("opt out", (
        "opt|opting *1 out @tail? $", "opt|opting|opted *1 out *3 @texts|@these|your|getting|receiving", "opted out *1 why|already", "^ opt|opting *1 out",
    ), unless=_OTHERS, never=_BOSS | word_set("dues insurance health")),
    # do not text me
    Rule("do not text me", (
        "@dont *1 @text @tail? $", "@dont *2 @text|hit|blow @us|@again|@tail !after|before|during|at|on|when|til|late|until|back|names|in|while|instead",
        "@dont *1 @text|call or call|text", "^ *1 @dont @text @us|@again|@tail", "^ *1 @dont @text $",
    ), unless=_SPOILT),
    Rule("do not write to me", (
        "@dont *1 @write *2 @us|@texts|@these|anyone|another|further|nothing|no|to *2 @texts|@tail|again|more|it|this|phone|number|shit|stuff|else|here|me|further", "@dont *1 @write *2 @us|@texts|@these|anyone|another|further|nothing|no|to $",
        "@dont *1 @write @us? @tail? $", "@dont *1 reach|come *1 out|back|@tail", "@dont *1 reach|come $",
    ), unless=_TOLD),
    Rule("do not use this number", ("@dont *1 @text|@write *2 @name !while|at|after|before|during|anymore", "@dont *1 ask|bother|reply|answer|try *1 again|back|@tail", "@dont *1 ask|bother|reply|answer|try $"), unless=_TOLD),
    Rule("please do not", ("^ *1 @dont @tail? $", "@please|then|now @dont @tail? $", "^ @please no|not|dont *3 @texts|@text|@write|more")),
    Rule("nobody shall text", ("nobody|noone|none|never *4 @text|@texts|@write|wrote *2 again|phone|number|here|ever|me|anymore|this", "no one *3 @text|@write"), unless=_OTHERS),
    Rule("no contact", (
        "no|any|zero further|more|future|additional|contact *1 contact|communication|communications|correspondence|messages|texts|texting|messaging|@tail|requested", "no|any|zero further|more|future|additional|contact $",
        "^ no contact|texts|texting|messages|text|calls|communication|consent *1 @tail? $", "contact|communication|messaging *6 cease|end|stop|stopped",
        "refrain|abstain|desist|cease|discontinue *4 @texting|@bothering|@texts|further|sending",
    ), never=_BOSS),
    # I do not want them
    Rule("do not want texts", (
        "@dont|longer|ion|no *2 want|wan|wnt|wanna|wish|need|care|like|ask|asked|desire|require|enjoy *4 @texts|@texted|these|those|ths|em|them",
        "@dont|longer|no *1 want|wnt|wanna|need|like this|it|yours|any|none @tail", "@dont|longer|no *1 want|wnt|wanna|need|like this|it|yours|any|none $", "@dont want @tail? $",
        "rather|prefer|like|appreciate *3 not *2 @texts|get|getting|receive|receiving|have|be|@texted|@these|text",
        "rather|prefer|prefers *1 no *1 @texts", "prefer|appreciate|grateful|nice if *1 didnt|quit|stopped|dont|not|would|these|discontinue",
    ), unless=_TOLD | word_set("why we"), never=_BOSS | word_set("lose miss stop")),
    Rule("do not want to hear from you", (
        "@dont|rather|longer|no *2 hear|hearing *3 you|yall|union|more|again|anymore|this",
        "@dont|longer *1 want|wan|wanna|wish|care|need|like *2 part|on|participate|contacted|texted|bothered|involved|signed|receive|get|getting *3 @list|@these|@tail", "@dont|longer *1 want|wan|wanna|wish|care|need|like *2 part|on|participate|contacted|texted|bothered|involved|signed|receive|get|getting $",
        "@dont want|wanna|need|like|know *1 know|talk|speak|deal|you *2 you|union|this|anything|yall",
    ), unless=_TOLD | word_set("we"), never=_BOSS | word_set("lose miss left")),
    Rule("no longer", (
        "longer|anymore *1 wish|want|interested|need|care", "no *1 need|use|point|reason|sense in|for|to|of *3 @texts|@texting|me|these|sending|write|contact",
        "no use|point|reason *1 @texting|sending|keep",
    )),
    Rule("cannot get these", ("cant|cannot *2 have|get|be|keep|take|getting *4 @texts|these|this|them|here|phone|list", "cant|cannot|drowning *3 @texts"), never=_OTHERS),
    Rule("not interested", ("@dont|aint|zero|no|isnt|longer|been *2 interested|intrested|interestd|intersted|interest|intrest *3 $",
                            "@dont|aint|zero|no *2 interested|intrested|interest in *2 union|unions|organization|this|it|your|ur|any|whatever|joining",
                            "interested|intrested|interestd dont|take|remove|so|please|stop|not|leave"), never=_BOSS | word_set("but raffle steward pizza")),
    Rule("not for me", ("^ pass|no|nope|nah *1 please|dont|take|not|thanks *1 dont|take|remove|not|and", "^ pass|no|nope|nah *1 please|dont|take|not|thanks $", "im good *2 @texts|dont|on|without", "not for me", "not joining|signing|voting"), never=_BOSS),
    # no more, enough
    Rule("no more texts", (
        "no|nomore|nmm|zero *2 @texts from|to|on|please|thanks|for|here|or|ever|@tail", "no|nomore|nmm|zero *2 @texts $", "no|nomore|further more|mo|further *2 @texts|contact|this|these|from|to",
        "no|nomore more|mo @tail", "no|nomore more|mo $", "none of *3 @texts|these|this|that", "any more *1 @texts|of|from", "@texts needed|necessary|required|wanted",
    ), unless=_OTHERS | word_set("there have get not why"), never=_BOSS),
    Rule("enough texts", (
        "enough|plenty|tired|sick|fed|done|through|drowning|hate|had *3 @texts|@texted|this|these|you", "too many|much|frequent *3 @texts|texting",
        "had|heard|seen|got|getting enough|plenty *2 @texts|you|from|it", "enough|plenty @tail? $", "^ enough now|of|already|w|with|no|take|off|stop",
    ), unless=_NOT, never=_BOSS),
    # go away
    Rule("leave me alone", (
        "leave|leaving|lead|leev|lev|leav|let|leve @us|mom|him|her|phone *3 alone|aloone|alon|peace|alonee", "^ *2 let @me be|sleep|live|rest|breathe|go",
        "let a man|person|woman|girl", "leave @me|phone *2 be|in",
    ), unless=_SPOILT, never=_BOSS),
    Rule("go away, said alone", (
        "^ *1 go|get|run|move|shoo away|lost|bye @tail? $", "^ *1 take|kick|beat|scram|jog|step|hop|shove|get *1 hike|rocks|it|off|on|lost|bent|stuffed @tail? $", "^ kick rocks",
        "^ *1 fuck|fck|f|fk|screw|piss|bugger|sod|naff|shove|bug|buzz|back|eff|feck|lay off|you @tail? $", "^ *1 shut|stfu *1 up @tail? $", "^ *1 scram|stfu|shoo|vamoose @tail? $",
        "^ go away and|please|already|from", "^ *1 get a life", "go|burn|rot to|in hell",
    )),
    Rule("go away", (
        "get|go lost|away @tail? $", "get out|off|away *2 my|this|phone|life|inbox", "stay|keep away|off|out *2 me|phone|line|inbox|number",
        "get a life", "^ go bother|text|spam|bug|find|annoy|message|pester|harass", "bye|goodbye|adios forever|block|blocked|felicia|take|remove|delete",
    ), unless=_SPOILT),
    Rule("swearing that dismisses", (
        "fuck|fck|f|fk|screw|piss|bugger|sod|naff|shove|jog|eff|feck off|on|you|your|this|with|k", "stfu", "shut the|tf", "shut up *1 and|@dont|stop",
        "eat a|shit|my", "kiss my", "go fuck|screw|jump", "the fuck|hell off|out|away|alone",
    ), never=_OTHERS),
    Rule("text somebody else", (
        "text|bother|bug|message|send|spam|find|pick|try|annoy|contact|hit|harass *3 somebody|someone|another|other|elsewhere|else|others|new|instead *1 number|else|to|texts|who|elsewhere|people|not", "text|bother|bug|message|send|spam|find|pick|try|annoy|contact|hit|harass *3 somebody|someone|another|other|elsewhere|else|others|new|instead $",
        "^ bother|spam|annoy|bug the|my|your", "take|send them|it|these|this|your elsewhere|else|somewhere|back|to", "texts for|to somebody|someone|people",
    ), unless=_SPOILT | word_set("i can will should you")),
    Rule("keep your texts", (
        "keep|save|spare|shove|stick|take your|ur|these|this|me|the *3 @texts|thumbs|breath|time|yourself|yourselves|union|crap|stuff", "keep|save *1 @texts to|for *1 yourself|yourselves|somebody|someone",
        "save|spare it|@me|yourself @tail? $", "spare|save @me|my *3 @texts|phone|and", "waste|wasting *2 time|texts|breath|data|money|thumbs", "return to sender", "barking up", "keep|get this|these|it *1 off|from|away *2 phone",
    ), unless=_TOLD),
    # how do I get out
    Rule("how do I stop these", (
        "how *4 stop|quit|end|cancel|unsubscribe|mute|shut|turn|silence|undo|block|discontinue|leave|opt *2 @texts|these|those|this|it|you|me|@tail|out", "how *4 stop|quit|end|cancel|unsubscribe|mute|shut|turn|silence|undo|block|discontinue|leave|opt $",
        "how *4 get|getting|go *3 off|out|rid|@taken *2 @texts|this|these|here|list|you|@tail", "how *4 get|getting|go *3 off|out|rid|@taken $", "how *4 make|get|have *3 stop|go|end|quit",
        "how *4 @unsubscribe",
    ), unless=_NOT, never=_OTHERS),
    Rule("which word stops these", (
        "what|whats|which *5 word|words|type|text|say|reply|code|trick|keyword|button|command|magic|press|send|number *7 stop|end|quit|off|out|rid|away|not|removed|shutting",
        "stop|quit|end or|quit quit|end|what|cancel|stop", "what|which part of *2 stop|no|remove|quit|off|dont",
    ), never=_OTHERS),
    Rule("is there a way out", (
        "there|theres|isnt *1 way|option|link|button|unsubscribe|opt *3 stop|quit|end|off|out|unsubscribe|not|cancel|leave|these", "there|theres|isnt *1 way|option|link|button|unsubscribe|opt $",
        "where|wheres *4 @unsubscribe|opt|off|@taken|out|cancel|remove", "possible|way *4 @taken|stop|off|unsubscribe|opt|@texted", "who|whos|someone|somebody|anyone *4 remove|take|removing|taking|turn *2 off|from|out|me|my|this|numbers", "who|whos|someone|somebody|anyone *4 remove|take|removing|taking|turn $",
    ), never=_OTHERS),
    # asked before
    Rule("I asked already", (
        "asked|told|said|telling|asking|texted|typed|replied|begged|begging|thought|promised|requested|saying|say *4 @quit|@taken|remove|off|not|lose|take|unsubscribe|cancel|dont|no|out *3 @texts|@tail|me|my|number|this|these|list|but|when", "asked|told|said|telling|asking|texted|typed|replied|begged|begging|thought|promised|requested|saying|say *4 @quit|@taken|remove|off|not|lose|take|unsubscribe|cancel|dont|no|out $",
        "asked|told|asking|telling *3 times|already|nicely|before|last|week|politely|once|twice", "already *1 asked|told|said|opted|replied|unsubscribed", "how many times|ways",
        "2nd|second|third|3rd|fourth|4th|last|final|next request|warning|notice|text", "didnt|havent *2 tell|ask|say|unsubscribe|made|asked|told|said|opt *5 stop|quit|off|me|remove|last|this|these|not|@texts",
        "same request|answer", "stop|no means",
    ), unless=_OTHERS, never=_OTHERS),
    Rule("why am I still getting these", (
        "why|how *3 still|keep|keeps|even|always *2 getting|texting|sending|receiving|messaging|coming|on|going|get|text|send|here", "still *1 getting|texting|sending|receiving|messaging|coming|on *3 @texts|these|this|list|them|you",
        "keep|keeps *1 getting|texting|sending|messaging|coming|comin|blowing|popping|buzzing *3 @texts|these|me|off|us|for", "keep|keeps *1 getting|texting|sending|messaging|coming|comin|blowing|popping|buzzing $", "why wont|dont|cant *2 you|this|these *3 @quit", "when|will *2 you|these|this *4 stop|end|take|ever|remove|quit",
    ), never=_OTHERS),
    Rule("who are you", ("who|whos *2 this|dis|these|you *4 @quit|@take|@erase|@lose|@dont|wrong|blocked", "who|whos gave|keeps|signed|approved|put *4 you|number|me|text|texting", "whoever you|this|u|it|is", "dont|not know you|who|what @tail|are|this", "dont|not know you|who|what $")),
    Rule("how do you have my number", (
        "gave|give|got|get|getting|have|find|found|sold|sell *3 my|this number|phone|info|name|contact", "never *2 gave|give|signed|said|asked|agreed|consented|joined|wanted *6 number|permission|texts|text|this|consent|these|you|yes",
        "signed|put *3 me|my|number|name up|down|on *4 this|joke|these|for|list|it", "signed|put *3 me|my|number|name up|down|on $",
    ), never=_OTHERS),
    # it may not be; what comes if it goes on
    Rule("no consent", (
        "@dont|withdraw|revoke|no|without|rescind|revoking|withdrawing *4 consent|permission|authorization|authorize|consented", "take back|away my *1 consent|permission|ok|number|signup", "consent|permission *2 revoked|withdrawn|gone|over",
        "unsolicited|unwanted|dnc", "revoke|rescind|withdraw my|all|any|permission|consent|from", "not|dont|no call|contact|text *1 list|registry",
    ), never=_BOSS | word_set("video recorded drug insurance retirement raise parking transfer references")),
    Rule("with the law", (
        "if|any|another|one|next|message|contact|continue|keep|stop|more *7 @threat", "@threat *8 @quit|@texting|remove|number|texts|messages", "report|reporting|sue|suing|block you|ur|your|@tail", "report|reporting|sue|suing|block $",
        "reported|reporting|report|marking|marked|mark *3 spam|junk|7726|harassment|blocked", "in violation", "press charges", "tcpa|fcc|7726|47",
    ), never=_OTHERS | word_set("labor nlrb marks my")),
    Rule("one more and", (
        "one|1|another|any|next more|text|message|single|one *3 and|ill|im|i", "text|message|contact me again *1 and|ill|i", "keep texting|it|going|messaging|sending *2 and|up *1 ill|see|im|i",
        "last warning", "stop|quit or *4 call|calling|block|report|lawyer|police|cops|sue",
    ), never=_OTHERS),
    Rule("blocking you", (
        "^ *1 blocked|blocking|block|reported|reporting @tail? $", "^ blocked|blocking|reported|reporting and|n|bye|you|this|as|ur|your", "block|blocking|blocked|reporting|report you|ur|this|your|number|numbers|these",
        "youre|be *1 blocked|blocking @tail? $", "on block", "blocked *2 number|numbers *3 you", "spam folder|box", "to|as spam|junk *3 $",
    ), unless=_OTHERS | _NOT | word_set("my"), never=_OTHERS | word_set("my")),
    Rule("it is spam", ("this|its|thats|these|is *2 spam|harassment|illegal|harrassment|unsolicited|scam", "spam|harassment @tail? $"), never=_OTHERS),
    # wrong number
    Rule("wrong number", (
        "^ *1 wrong|rong|wong|wron *1 number|nbr|numba|nmber|numbr|person|guy|girl|phone|dude|lady|man|woman|hun|one @tail? $",
        "have|got|have|youve|texting|messaging|reached|contacting *1 the|a|an *1 wrong|rong|stranger|landline", "not|isnt|aint *3 who|person you|your|u *3 think|looking|want|are|trying",
        "think|must *3 meant|looking|mean|mixed *4 else|someone|somebody|up|next|my", "^ wrong|rong @tail|hun|sir|maam|homie|dude|nmber? $",
        "wrong number|person dont|take|stop|please|im|this|i|sweetie|buddy|remove|hun|quit|lose|bro|not",
    ), unless=word_set("gave wrote put typed dialed dial called texted did it on from sent")),
    Rule("I am somebody else", (
        "isnt|aint|not|never *2 phone|number|him|her|me *1 anymore|no|now|more", "isnt|aint|not|never *2 phone|number|him|her|me $", "^ no|nobody|noone|theres|there *4 here|by|named|name|lives *2 name|this|number", "^ no|nobody|noone|theres|there *4 here|by|named|name|lives $",
        "nobody|noone|one|person|anyone|anybody *2 named|called|by *4 here|name|number", "nobody|noone|one|person|anyone|anybody *2 named|called|by $", "never heard|been|met *1 of|her|him", "@dont know any|no|anyone|nobody",
        "^ *1 not him|her|me|them $", "return to sender",
    ), never=_BOSS | _LIKED),
    Rule("somebody else has the phone", (
        "new owner", "somebody|someone|another *1 else|person|owner *2 number|phone|has|got", "doesnt|dont|didnt *1 have|own|use this|that|the *1 phone|number|line", "changed|switched|change *1 my|the|phone|number|numbers|owners *4 remove|dont|this|stop|take|owners|if",
        "reassigned|disconnected|deceased", "belongs|belonging|belonged|assigned to", "phone|number anymore|now|no @tail|more", "phone|number anymore|now|no $", "bought|inherited|found *2 sim|phone", "number|phone|line *1 is|was *3 not|old|former|previous|used",
    ), never=_OTHERS - {"he", "she", "they"}),
    Rule("a phone of others", ("@owner phone|line|cell|tablet|device|pager|fax|mobile|telephone", "landline|bakery|rectory|clinic|salon|fax|pager|minor", "year|yr|yrs old", "front desk")),
    Rule("no job there any more", (
        "@dont|longer|havent|no *2 work|worked|works|working|employed|employee *2 there|here|for|at|in|yall|with|anymore|no", "retired|retiring *3 remove|take|please|stop|now|delete", "quit|left|leaving that|the|working|there *4 ago|in|remove|take|stop|delete|so|years|place",
        "moved|moving|relocated|transferred to|away|out|back *5 remove|take|stop|delete|so|no|please|dont", "new|another|different job|jobs *5 remove|take|stop|delete|no|please|dont|so", "not *3 employee|eligible|member|worker",
    ), never=word_set("sundays saturdays fridays days nights")),
    # politely, in a roundabout way, with mistakes
    Rule("please, and the word", (
        "@please *3 @quit|@erase|@unsubscribe|end|cancel|disregard|forget|undo|finish|exclude *3 @us|@texts|@these|@name|sending|texting|from|@tail", "@please *3 @quit|@erase|@unsubscribe|end|cancel|disregard|forget|undo|finish|exclude $",
        "@please *3 @take *3 off|out|alone|from|down|loose", "@please *1 no|not|dont *3 @texts|@text|@write|phone|number|more|disturb", "@please *2 fix|update|correct|change *2 list|records|contact|contacts|lists|info|database|record",
    ), unless=_OTHERS, never=_BOSS),
    Rule("would you mind", (
        "mind|kind|great|nice|grateful|appreciate|obliged|dear|thankful *5 removing|remove|@quit|stopped|taking|take|not|texting|removed|discontinue|didnt|drop|leave",
        "can|could|will|would *3 remove|delete|drop|unsub|unsubscribe|erase|scratch|exclude|@quit *3 me|us|off|texting|sending|@texts|these|this|from|number",
        "can|could|will|would *4 take|get|pull|let *3 off|out|down",
    ), unless=_OTHERS, never=_BOSS),
    Rule("formally", ("love of god", "begging|beg you", "for the love", "formal|formally|respectfully|hereby|pursuant|effective *8 @texts|stop|remove|@quit|consent|number|authorization", "request|requesting *3 removal|removed|remove|be", "out of respect")),
    Rule("fix your list", ("fix|update|correct|clean *1 your|ur|the *2 list|records|lists|contacts|contact|database|system|files", "number|it|one|mine *3 off|out|down|back @tail? $", "reply|answer to this")),
    Rule("in broken English", ("no|not send|text|write|message|want|work|understand *2 me|message|messages|text|texts|please|here|more|again|this|there", "me no|not want|like|work", "@please you? no|not send|write|text|message|call|me", "english *1 no|not|bad|good")),
    Rule("tell them to stop", ("tell|telling *3 @quit|take|remove|lose|delete|leave|drop *2 me|texting|my|messaging|sending|off", "tell|telling *3 @quit|take|remove|lose|delete|leave|drop $", "tell *3 stop|quit", "pass it on", "i mean stop|leave|take|please|remove", "siri *4 stop|text|take|tell"), never=_BOSS),
    Rule("fine, but", ("nothing|something against|personal", "no offense|offence|disrespect|hard", "good luck|wishes|job *6 but|remove|take|please|dont", "appreciate|support|love|like|thanks *6 but *8 @texts|off|stop|remove|dont|out|rather|not", "were|is done|over|through|finished here|@tail|dont|remove|no", "lets|lets break|end *2 up|it|here|this")),
)  # fmt: skip

#: Such words of something else: of the boss, the job, an hour, a list that is not ours; somebody else's words; a no to it.
AGAINST: tuple[Rule, ...] = (
    # a no to it
    Rule("do not stop", (
        "dont|not|never|wont|cant|didnt|without *2 @quit|@unsubscribe|opt|opting|quitting", "dont|not|never|didnt *1 remove|take|delete|drop|erase|block|lose|leave|cancel|forget|cut|kick me|us|my|it|this",
        "no need|point|reason *1 stop|stopping|remove", "not|never asking|telling|saying|wanting|blocking|opting|quitting", "dont you|u dare",
    )),
    Rule("do not stop sending", (
        "dont|never|not *2 @quit|stopping *1 @texting|@bothering|@texts|it|these|now|us|fighting", "dont|not *1 remove|take|delete|drop|block|unsubscribe|lose me|us|my", "cant|wont stop|quit",
    )),
    Rule("keep them coming", (
        "keep|keeping *2 coming|going|posted|on|sending|updated|informed|texting|loop|these|fighting", "keep sending|texting|me", "put|add|sign|get|gets|want|wants|let *2 back", "still|do|please want|like|love|need|with|keep|here",
        "love|like|mind|enjoy *2 these|the|your texts|messages|updates", "stay on|in", "resubscribe|resume|resend", "dont|didnt|havent|stopped get|got|receive|getting|gotten *2 text|texts|messages|anything|one", "miss|missed *2 them|these|texts|text|any|message|meeting", "back on|in",
    )),
    Rule("by mistake", ("accident|accidentally|accidently|mistakenly|typo|autocorrect|oops|whoops|butt|mistyped", "wrong|another|other chat|thread|window|group|tab", "pressed|hit|typed stop|something|quit|the", "meant|was for|to *2 @person|boss|someone|another")),
    Rule("what the word means", (
        "what|does|is *3 stop|unsubscribe|end *3 mean|means|do|happens|happen|thing|for", "if|when|because i|you|she|he|they|people|someone *2 text|texts|say|type|typed|put|reply|send|hit|opt|quit|stop|unsubscribe|leave", "what|whats happens|if|mean|happen",
        "reply|text|type|texted|wrote|typed|hit|put|word|said|whether stop|end|unsubscribe|quit", "thing|part|word *2 stop",
    )),
    Rule("a phone's reaction", ("^ liked|loved|laughed|emphasized|disliked|questioned|reacted|hearted",)),
    # whose doing it is
    Rule("of the boss", ("@boss",)),
    Rule("the boss does it", ("@boss *4 @quit|stopped|texts|texting|text|texted|messages|message|sent|remove|removed|took|take|cancelled|canceled|blocked|blocks|deleted|wont|keeps|keep|said|says|told|tell|goes|wants|doing|has",
                              "@quit|stopping|make|stopped|tell|from|block|blocked|unsubscribe *2 @boss")),
    Rule("they said", (
        "told|tells|tell|said|asked|says|warned|goes *2 @quit|remove|leave|take|delete|text|go|cease|that|no|unsubscribe|off", "told|tells|telling him|her|them|us|me|security|everyone|payroll", "told|asked|forced|ordered to",
        "said|says|say|goes|wrote|like *1 stop|cease|no|quit|leave|if",
    )),
    Rule("they stop texting or take", ("he|she|hes|shes|theyre *3 @quit|stopped|stopping|texts|texting|took|removed|blocked|deleted|wont|keeps|keep|cut|quitting", "they *3 @quit|stopped|texts|texting|took|removed|blocked|deleted|cancelled|cut")),
    Rule("stop him or her", ("@quit|stopping him|her|them|us|you|maria", "@quit|stop|stopping|stopped *3 from", "@take|@erase|block|blocking|blocked *1 him|her|them|someone|everybody|people|@person *1 off|from|out|to|on", "@dont|to @text|@write *1 him|her|them|everyone|people|anyone|everybody|group",
                             "coworker|coworkers|friend|sister|ex|brother|mom|neighbor|cousin|husband|wife|steward|dad *4 @quit|wants|texting|unsubscribe|off|interested|opted|canceled|cancelled|wont|blocked")),
    # what else stops
    Rule("stop doing something else", ("@quit|stopped @doing", "@quit|stopped|stopping *2 @job", "@end|discontinued|halt *3 @job", "stopped !texting|messaging|it|.")),
    Rule("stop by, a bus stop", (
        "stop|stopping|stopped by|in|at|over|sign|signs|there|work|short|watch|button|buttons|sweat|dont|isnt|is", "bus|train|truck|e|emergency|which|last|non|one|next|rest|first|pit|full|my|missed *1 stop|stops",
        "nonstop|estop", "cant|wont|cannot|nobody|nothing *2 stop|stopped *1 us|now|wont|them|you|me|laughing|crying|it|thinking", "stop the|this|that|a|these|those !texts|texting|messages|message|text|alerts|messaging|spam|madness|sms|nonsense|.|please|now|union",
    )),
    Rule("quit the job", ("quit|quits|quitting|quiting *1 if|my|yesterday|because|smoking|today|last|over|every|without|or|but|second|his|her|job|vaping", "i|he|she|people|hector|just|almost quit|quits", "quit or|at|playing|playin|making|drinking", "quitter|quitters|quitting|resign", "if|when|can|before i|people|we|they|he|she *1 quit")),
    Rule("the end of something", ("end|ends|ended|ending of|up|result|date|cap|at|on|june|july|may|by|tonight|in|after|soon|our|mandatory|early|poverty", "shift|contract|campaign|vote|meeting|probation|day|week|month|election|voting|drive|line *2 end|ends|ended|ending|over", "dead|week|weeks|year|front|back|other end", "ends", "ended", "when|does|how *5 end|ends")),
    Rule("cancelled", ("cancelled|canceled|cancelling|canceling|cancels|cancellation", "cancel *3 @job", "cancel my|the|that|our|tonights|on|culture|fee|orders|order|if|thursday|a|for !subscription|texts|messages|alerts|sub|number|sign|text|enrollment|notifications")),
    # what else one is taken off
    Rule("off the schedule", (
        "off|out|of|from *3 @job", "@take|@erase|swap|dropped|taken *5 off|out|of|from *3 @job", "off|from his|her|their|on|at|without|to|for|a|by", "overtime|sick|seniority|wait|drivers|potluck|speaker|recall|transfer|guest|volunteer|grocery|crew|bonus|no|yes|demand list|bank|sheet|phone",
        "get|gets|got|getting|gotten off at|on|work|nights|probation|early|late|in|with|phone|when|bus|by|before|to|third",
    )),
    Rule("taken off, as news", ("was|were|been|got|have|im|us|they|he|she|hr|somebody|boss removed|taken|deleted|dropped|pulled|blocked|suspended|moved|unsubscribed|took", "took|pulled|removed|kicked|deleted|erased|blocked me|us|him|her|our|the|them|everyone|down|my", "removed|taken|deleted|pulled *2 by|because|for|from the")),
    Rule("take the picture off", (
        "@erase|@lose|take *4 picture|pictures|photo|photos|video|pic|pics|post|posts|sticker|stickers|pin|pins|button|flyer|flyers|address|cameras|camera|write|writeup|point|points|whiteboard|onions|chairs|shoes|mask|hat|clause|word|letter|last|second|dup|deduction|table|message|old|link",
        "take off|out|down the|my|his|a|early|on|at|in|before|work|your", "@erase|@lose|correct that|what|tuesday|wednesday|the|last|i|address|e|wrong|word|2|it|your|his|her|thursday|a", "take *1 pictures|picture|time|it|care|seat|two|trash|break|turns|action|vote|back|your|for|over|part|notes|lunch",
        "drop by|off|the|in|a|your|keys|it", "strike vote|fund|three|authorization|breaker|on|is|at|as|if|line", "block party|off|the|of|parking|captain",
    )),
    Rule("off work", ("day|days|time|week|weekend|month|sundays|hours off", "off work|thursdays|mondays|sundays|saturdays|fridays|tuesdays|wednesdays|wednesday|sunday|friday|saturday|monday|tuesday|thursday|tomorrow|today|till|til|at|topic|days|until|early|shift|duty|campus|season|on|with|tonight|nights|as|in",
                      "called|call|calls|calling|laid|lay|lays|went|goes|ripped|better|dropped|drop|paid|pay|dozed|start|write|dropping|kicks|knocked|far|showing|cut|turned off|out")),
    Rule("out of something else", (
        "opt|opted|opting|opts out *2 @job|company|legal|filmed|life|flex|by|at|what|costs", "unsubscribe|unsubscribed|unsubscribing|unenroll|unsub *3 @boss|@job|heat|emails", "leave|leaving|left|getting|way|need|want|count|counted|counting|scratch|cross|pull|mark *3 off|out|from *2 @job|town|cards|gas",
        "out of cards|hospital|town|gas|bed|control|pocket|food|stock|flyers|work|surgery|my|the|context|order|time|paper|ink|room", "count *2 in", "out for|sick|friday|sunday|lunch", "opt *1 in", "unsubscribed",
    )),
    # at another hour, by another way
    Rule("at another hour", (
        "@dont|no *1 @text|@texts|@write|calls|phone *3 @hour", "text|texts|call|message|send|texting|contact *2 after|before|at|later|on|when|then|until|during|tomorrow|tonight|if|around", "not|no on|at|during|before|after|while|until", "evenings|mornings|afternoons|afterwards|weekends|weekdays *1 are|is|ok|fine|only|better|please|good|work", "after|before|past|around|til|till 1|2|3|4|5|6|7|8|9|10|11|12|noon|midnight|6pm|5pm|7pm|8pm|3pm|4pm|8am|9am|lunch|dark|dinner", "better|best after|then|at|in|on",
    )),
    Rule("another way", (
        "text|texting|texts|call|calling|email|whatsapp|message *1 only|instead|better|best|works", "only|prefer text|texts|call|email|texting|whatsapp", "call *1 me|instead|@person|back|her|him", "in|to spanish|english|tagalog|chinese|creole|vietnamese|somali|arabic|haitian|portuguese", "spanish|english one|version|please|is|only", "switch|swap|change *2 my|me|number|him *2 spanish|english|number|555|to|for", "by mail|email|phone", "send *2 to|on my|the|whatsapp|own|here|personal",
    )),
    Rule("a new number for us", (
        "number|phone|num|cell|mine *1 changed|its|ends|use|at 555|it|use|in", "555", "new|correct|right number|phone|one *1 is|ends|its|now|555|so|use|lost|who", "use this|my|it|that|mine *1 one|number|phone|now|from|cell|other", "use this|my|it|that|mine $", "ends in", "got|have|getting *1 new|old *1 number|phone|one", "save|saved|saving|store *3 number|name", "whats|what|your number *1 so|to|i|is|still", "lost *1 your|all|the|my number|numbers|contacts|contact|card|phone", "text|reach|use|try *1 this|that|my|new|here *1 one|number|cell|till|until|instead",
    )),
    Rule("wrong, of something else", (
        "wrong *1 door|name|date|day|shift|hours|address|building|room|time|size|order|amount|emoji|list|spot|turn|lot|side|color|pay|rate|check|chat|thread|place|way|idea|answer|box|form|jose|shirt|window|meeting|unit|letter|with|on|of|impression|kind|paycheck|badge|flyer|petition|sign|numbers|bus|train|exit|file|link|medicine|key|house|car|color",
        "wrong number|person|guy on|of|for|in|first|but|earlier|lol|to|from|got|written|fired", "gave|wrote|put|sent|typed|called|dialed|dial|texted|spelled|had|did|the *4 wrong", "whats|what|something|somethin|anything|am|youre|not *1 wrong", "name|spelled|spelling|spell *3 wrong", "wrong or|is|its|theyre",
    )),
    # something else is not wanted
    Rule("no more of something else", (
        "no more|mo *3 @job", "no more than|cards|room|left|excuses|lies|questions|talk|food|parking|shifts|overtime|doubles|cuts|poverty|free|of|unpaid|fear|games|drama|snow|rain|school|days|beer|pizza|sugar|surprise", "@dont|longer *2 @job no|anymore|more", "enough|tired|sick|done *3 @job|@boss|them|him|her", "enough people|signatures|votes|cards|is|chairs|gloves|staff|to|time|pizza|for|money|signed|food", "not|never|isnt|have enough", "good|early|long|fast|fair|close|old|big|hot enough",
    )),
    Rule("done with something else", ("done|through|finished *2 @job", "done|finished at|for|here|collecting|signing|all|by|kevin|eating|cooking|and", "sick|tired|done|fed|bored|over *2 of|with *4 @boss|them|him|her|this", "get|got|all|almost done")),
    Rule("something else is not wanted", (
        "@dont *1 want|wanna|need|care|like|mind|have *4 @job", "dont|not|didnt|never|wont *1 want|need|wanna|like *1 to|you|him|her|my|them|no *1 be|lose|miss|find|strike|knowing|see|think|forget|know|worried|sign|work|go|wait|risk|fight|cancel|leave|talk|cause|ruin|trouble|bother", "@dont need|want *1 a|to|the|overtime|no|that|any|it|bill|remind", "interested *2 @job|what|but|being|company|before|how|raffle|though|steward", "shes|hes|is|are|very|also|theyre|still|so|be|you|get interested", "dont care|mind|know|forget|worry|think|believe|understand|trust",
    )),
    Rule("do not do something else", (
        "@dont tell|park|forget|drink|sign|let|show|wait|worry|eat|be|bring|talk|touch|trust|wear|give|miss|think|know|mail|vote|drive|buy|leave|cancel|go|come|cross|sell|put|hang|open|mention|post|share|like|feel", "@dont *1 bother|text|message|contact|hit|call|send|write|email *1 him|her|them|tanya|hr|bringing|the|maria|carla|references|bill|to|steve|coworkers|everyone|anything|in|while|house|work|media|van|a|it", "do|does not|dont contact|text|message|enter *3 media|coworkers|store|while|references|sign|driving",
    )),
    Rule("leave something else", (
        "leave|leaving|left|leaves *1 the|a|it|them|us|at|in|early|for|on|my|to|home|work|by|when|tomorrow|there|after|your|two|side|light|cards|flyer|voicemail|seats|before|some|room", "leave|left|leaving *2 alone with|on|guys|that|at|about|when|unit|they|in|since", "wont|dont|didnt|cant|never|tell|told|make *3 leave|let *3 alone|till|on", "alone on|with|at|in|unit", "was|are|is|be|left|all|never alone",
        "go|goes|going away for|party|since|if|soon|on|monday|lol|to", "doesnt|dont|wont|will|never|not go away", "forget|forgot the|about|what|to|it|i|me|for|that|pizza|how|where|tuesday", "lose|losing|lost|loses *2 @job|our|the|weight|attitude|every|seniority|by|signal|track|everything|house|rent|knee|hope|half", "get|got|gets|getting lost *1 in|on|every|is|easily|when|going|at", "let @me|him|her go|out|know|off|see|check|in *1 home|early|of|on|over|if|when|today|through|the",
    )),
    Rule("turn off the lights", ("turn|turned|turns|shut|shutting|switch|shuts *3 lights|light|location|phone|heat|oven|line|notifications|ac|tv|grill|machine|gate|door|fan|plant|belt|radio|camera|down|up|left|right", "spam in|fridge|again|sandwiches|filter|call|calls|can|musubi", "phone|cell turned|died|deleted|was|blocked|cut|deletes|marks|screen|charger", "shut up @job|we|they|no|really|lol|in", "knock|knocked|cut|cool|give|chill|lay|laid *2 off|out|rest|it|with *2 @job|boys|early|flirting|by|singing|rumors|at|conspiracy|said|he|she|his|her|hours|me|us|people|your|when|we", "quit|stop *1 you|youre|really|we|lol|making|made|they|haha|omg|stop", "keep|take|took it *1 off|on")),
    Rule("reported or blocked elsewhere", ("report|reported|reporting|reports *2 him|her|them|my|it|@boss|to|osha|accident|injury|late|for|a|an|duty", "block|blocked|blocks|blocker|unblock|unblocked *1 him|her|us|me|my|the|them|exit|badge|door|by|off|boss|from|on|out|drain|driveway|gate|website|schedule|someone|picture", "abuse|sexual|threatened|threatening|nlrb|osha", "can|could|should|do *1 i|we|they|he *1 sue|report|block|file|press|cancel|deactivate", "lawyer|cops|police|reporter|carrier *2 from|called|says|told|stopped|keeps|contacted|is|came|dropped|about|lawsuit|said|here", "labor board", "is it *1 legal|illegal|harassment")),
    Rule("asks whether it can", ("can|could|will|would|do|does|should|did i|we|they|the|he|she|it *3 @quit|cancel|remove|delete|block|leave|end|lose|fire|bring|read|make|come|get|opt", "why|did|has|how *2 they|he|she|my|company|we *3 @quit|stopped|removed|taken|remove|off|out|stop", "how do|can|does|did we|they|you|he|she", "union *2 stop|quit|end|leave")),
    Rule("wants to take part", ("count me in", "see you|ya|everyone|me", "save|saved *1 me|us|him *1 a|some|seat|chair|rice|spot", "sign|signed|signing *2 card|cards|petition|sheet", "ill|im come|bring|be|coming|bringing|help|in|still", "proud|excited|awesome|amazing|solidarity|bless", "vote yes", "we won|want|need|gotta|should|stopped")),
    Rule("quoted or on a sign", ("said|says|goes|wrote|sign|message|email|letter|handbook|memo|notice|poster|app|note|paper|posting *3 stop|cease|no|quit|remove|removed|leave|unsubscribe|refrain|desist|end", "cease and desist *1 letter|from|came|is|banner|for|us", "text|app|sign|letter|handbook|email|notice|memo|website|posting said|says", "handbook|memo|posting|newsletter")),
    Rule("in joke", ("lol|haha|hahaha|lmao|hah|rofl|jk|kidding|lmfao",)),
)  # fmt: skip
