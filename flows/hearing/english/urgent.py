"""English: how people tell that something bad happened, and what only sounds like it.

Each rule is evidence; `make learn` finds what it weighs.
"""

from __future__ import annotations

from flows.hearing.normal import word_set
from flows.hearing.patterns import Rule

#: First names, so that "they walked Maria out" is as good as "they walked her out". None that is also a common word.
_NAMES = word_set("""
    aaron abdul abdi abdullah abel adam adriana ahmed aisha alan alberto alejandra alejandro alex alexis alfonso alfredo alice alicia alma
    alondra amanda amir amy ana andre andrea andres andrew andy angela angie anita ann anna anne anthony antonio araceli armando arturo
    ashley aurora barbara beatriz becky ben benito benny bernice bernie beth betty beverly bianca blanca bobby bonnie brandon brenda brian
    bruce bryan camila carla carlos carmen carol carolina carrie cecilia celia cesar charles charlie chris christina christine chuy cindy
    claudia connie consuelo corey craig crystal cynthia daisy dana daniel daniela danny darius darnell darryl dave david dawn deb debbie
    deborah debra denise dennis derek deshawn destiny devon diana diane diego dolores donna donny doris doug duane dwayne earl eddie edgar
    eduardo edward edwin eileen elena eli elizabeth ellen elsa emilio emily emma enrique eric erica erika ernesto esmeralda esperanza
    esteban esther eva evelyn fatima felicia felipe felix fernando florence fran francisco fred freddy gabriel gabriela gary george gerald
    gerardo gilbert gina gladys gloria gonzalo greg gregory griselda guadalupe guillermo gustavo hamid hassan hector heather helen henry
    herman hernan hugo ibrahim ignacio ines irene irma isaac isabel ismael israel ivan jackie jacob jaime jamal james jamie jan jane janet
    janice jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joann
    joaquin joe joel john johnny jon jonathan jordan jorge jose joseph josh juan juana juanita judy julia julian julie julio justin kareem
    karen karina karla kate kathy katie keisha keith kelly ken kendra kenneth kenny kevin khalid kim kimberly kyle lamar larry latasha
    latoya laura lauren lawrence leo leon leonard leroy leslie leticia lewis lili lily lina linda linh lisa lois lorena lorenzo lori louis
    luis lupe lupita luz lydia lynn malik manny manuel marcela marco marcos marcus margaret margarita maria mariana maribel marie mario
    marisol marlon marquis martha martin marvin mary matt matthew maurice mauricio mayra megan melissa melvin mercedes michael micheal
    michelle miguel mike minh miriam moises molly monica monique moses muhammad mohammed mohamed myra nadia nancy naomi natalie natasha
    nate nelson nguyen nicole nina noe noel nora norma octavio olga olivia omar oscar pablo pam pamela patricia patrick patty paul paula
    pedro peggy perla pete peter phil philip phyllis priscilla rachel rafael raheem ralph ramiro ramon randy raquel raul raymond rebecca
    refugio regina renee rene reyna ricardo richard rick ricky rita robert roberto rocio rodney rodrigo roger rogelio roland ron ronald
    ronnie rosa rosalinda rosario rosie roxana roy ruben rudy russell ruth ryan sabrina salvador sam samantha samuel sandra santiago
    santos sara sarah scott sean sergio shanice shannon sharon shaun shawn sheila shelly sherry shirley silvia simon sofia sonia sophia
    stacy stan stanley stephanie stephen steve steven susan sylvia tamika tanya tasha ted teresa terrance terrell terrence terry thao
    thomas tiffany tim timothy tina tino todd tom tommy toni tony tonya tracy tran travis trevor trish troy tyler tyra tyrell tyrone
    valentina valeria vanessa vera veronica vicki victor victoria vilma vincent vinny virginia vivian vladimir walter wanda warren wayne
    wendy wesley willie wilson xavier ximena yadira yesenia yolanda yvette yvonne zoe
""")  # fmt: skip
_NUMBERS = word_set("""
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty couple few several bunch half most
""") | frozenset(map(str, range(1, 100)))  # fmt: skip
_ME = word_set("me us him her them everybody everyone every1 evrybody somebody someone people myself yall anybody all both some every")
_MINE = word_set("my our his her their ur your")
_WORKERS = word_set("""
    coworker coworkers worker workers coworkr colleague colleagues friend friends buddy buddies homie partner roommate roomate husband
    wife brother brothers bro sister sisters cousin cousins nephew niece uncle aunt tio tia dad father mom mother son daughter kid kids
    family guy guys girl girls lady ladies dude man men woman women crew crews shift team department dept unit steward stewards committee
    driver drivers picker pickers packer packers nurse nurses aide aides cna cnas housekeeper housekeepers cook cooks dishwasher server
    cashier temp temps welder roofer employee employees member members organizer folks resident patient customer line
""")  # fmt: skip
#: Who would rather not see a union.
_BOSS = word_set("""
    boss bosses bossman manager managers manger mgr mgrs mngr management supervisor supervisors superviser supe sup super foreman foremen
    forman lead leads leadman hr owner owners gm dm director directors administrator admin ceo company companys corporate corp chef
    dispatcher dispatch captain trainer consultant consultants lawyer security guard guards agency contractor contratista grower rancher
    landlord leader mayordomo principal superintendent coordinator overseer employer bosss
""")  # fmt: skip
_BODY = word_set("""
    arm arms back leg legs hand hands finger fingers fingernail thumb thumbs foot feet toe toes ankle ankles knee knees head neck shoulder
    shoulders wrist wrists elbow eye eyes rib ribs hip hips face nose mouth jaw tooth teeth ear skull chest stomach belly skin scalp lungs
    lung throat lip spine bone groin thigh butt ass breast breasts boobs hair collar waist nails
""")  # fmt: skip
#: Words before an event after which it has not happened.
_MAYBE = word_set("""
    can could may might would should if ever whether never nobody noone anyone anybody cannot cant dont doesnt didnt not without does did
    allowed legal illegal legally avoid afraid worried hypothetically suppose whenever unless isnt wasnt arent hasnt havent wouldnt almost
    til till until how
""")  # fmt: skip
_IF = word_set("can could would should if ever whether hypothetically suppose whenever does do how may might nobody never")
_OURS = word_set("i we you u yall id ill ive lets please organizer")
#: It happened long ago, or to somebody in the news.
_TALE = word_set("""
    grandpa grandma grandfather grandmother news tiktok podcast documentary movie tv show story read once 50s 60s 70s 80s 90s nineties
    eighties seventies ages school
""") | frozenset(map(str, range(1900, 2024)))  # fmt: skip

CLASSES: dict[str, frozenset[str]] = {
    "me": _ME,
    "us": _ME | _NAMES | _NUMBERS | _WORKERS | _MINE,
    "mine": _MINE,
    "name": _NAMES,
    "number": _NUMBERS,
    "who": _WORKERS | _NAMES | word_set("hes shes he she someone somebody person another"),
    "boss": _BOSS,
    "they": _BOSS | word_set("they he she theyre hes shes dey someone somebody theyve"),
    "body": _BODY,
    "fired": word_set("""
        fired firing fird fierd firedd terminated terminating terminatd termed sacked canned shitcanned axed booted dismissed discharged
        deactivated blacklisted unemployed jobless
    """),
    "fire": word_set("fire terminate sack dismiss suspend demote deport replace blacklist axe discipline evict arrest"),
    "sanctioned": word_set("""
        suspended suspending suspension demoted demoting demotion disciplined disciplining reprimanded penalized punished unpaid
    """),
    "job": word_set("""
        job jobs position livelihood career employment lead license title seniority desk station forklift route promotion
    """),
    "shifts": word_set("hours hrs shift shifts days overtime ot schedule routes route loads orders blocks gigs assignment pto pay"),
    "schedule": word_set("schedule sched schedual rota roster board app system sheet list calendar rotation payroll"),
    "gear": word_set("badge badges key keys vest uniform uniforms apron radio id scanner laptop hat fob tools tablet shirt locker"),
    "access": word_set("badge badges fob login account code profile app password swipe"),
    "dead": word_set("""
        dont doesnt didnt wont isnt stopped cut off dead deactivated disabled blocked closed locked denied inactive hold shut kicked
        declined revoked
    """),
    "worse": word_set("""
        night nights overnight overnite overnights graveyard graveyards freezer cooler basement toilets toilet bathroom bathrooms trash
        kill dish dishes dishwasher dishwashing outside alone worst hardest heaviest dirtiest heavy picker packer back sweeping laundry
        sanitation weekends prn part parttime different other another yard pit cleanup 2nd 3rd second third to from off lead down
    """),
    "paper": word_set("""
        boot axe ax sack chop pink walking warning warnings writeup writeups write writup point points strike coaching pip suspension
        occurrence demerit infraction reprimand citation discipline disciplinary written wrote suspended termination
    """),
    "said": word_set("""
        said says say saying sayin told tell telling tellin tells announced announcing warned warning warns swears swore promised promises
        texted hinted implied threatened threatens threatening yelled yelling claims goes
    """),
    "loss": word_set("""
        fire fired firing terminate terminated gone lose losing loses lost job jobs deport deported deportation ice immigration migra
        police cops jail close closing closed closes shut shutting shuts replace replaced replacing blacklist blacklisted regret
        consequences suspend suspended evict evicted visa papers green kill killed dead bury hurt break ruin ruined hell sued sue writeup
        resign quit daca contractor relocate mexico shame careful sorry parole cps
    """),
    "harm": word_set("""
        fire close shut deport terminate suspend replace hurt kill beat break evict ruin bury sue blacklist sell outsource report destroy
        punish call demote arrest cut regret lose
    """),
    "asked": word_set("""
        asked asks asking askin askd questioned questioning demanded demanding demands pressing pressuring pressured grilling grilled
        quizzed
    """),
    "union": word_set("""
        union sign signed signing card cards names organizing organizer organizers vote voting voted petition started behind ringleader
        church flyer flyers leaflet leaflets campaign rally meeting meetings snitch spy who whos whose phone papers statement talks group
    """),
    "office": word_set("office offices hr room cooler freezer trailer aside upstairs zoom basement conference backroom"),
    "call": word_set("""
        called calling pulled pulling pull brought dragged summoned walked sat sitting ordered took taking call bringing had has got
        putting
    """),
    "took": word_set("""
        took takes taken taking grabbed snatched searched searching confiscated confiscating stole stolen stealing locked reading checked
        checking keeps kept holding holds held withholding withheld hid unlocked demanded ripped broke threw smashed tore deleted docked
        docking shorted cancelled canceled cut scanned
    """),
    "things": word_set("""
        phone phones cell cellphone texts messages chat bag bags purse backpack locker lockers cards card flyers passport passports id ids
        papers wallet license check checks paycheck paychecks pay wages tips tip money documents visa insulin medicine meds inhaler job
        lead pto badge insurance benefits deposit apartment faces bank signature
    """),
    "home": word_set("""
        house home door apartment apt street school church job moms place driveway trailer porch yard motel car truck window
    """),
    "hit": word_set("""
        hit hits slapped slaps punched punches kicked kicks shoved shoves pushed pushes grabbed grabs choked choking attacked attacking
        beat beating elbowed tackled strangled poked poking smacked yanked pinched assaulted assaulting stabbed shot cornered pinned
        dragged dragging groped groping kissed raped molested fondled struck whipped tripped jabbed backhanded headbutted jumped mugged
        robbed shook bit scratched knocked spat spit sprayed maced tased touched touching touches shoving pushing hitting grabbing
        slapping punching kicking cornering corners squeezed drugged stepped stomped whooped whupped socked decked smashed clobbered
        chased
    """),
    "throw": word_set("""
        spit spat threw throws throwing thrown swung swinging pointed pointing lunged spits tossed chucked charged aimed came comes pulled
    """),
    "injured": word_set("""
        hurt hurts broke broken cut cutting burned burnt burning crushed crushing smashed twisted sprained fractured dislocated tore torn
        injured lost busted split sliced jammed mangled stabbed scalded punctured pierced amputated chopped ripped skinned pulled popped
        snapped shattered losing
    """),
    "hurts": word_set("""
        caught stuck crushed cut broken broke bleeding bled numb burned burnt burning swollen swole swelled purple gone pinned smashed off
        peeling sliced stitches split snapped mangled blistered stabbed popped trapped gashed scalded tingling stinging shot hurts
    """),
    "machine": word_set("""
        belt press machine conveyor baler bailer compactor saw bandsaw slicer grinder forklift truck rack racks pallet pallets mixer auger
        roller rollers gears chain elevator trench bin tank vat pit load trailer scaffold scaffolding ladder crane roof shelf shelves
        shelving dock beam steel pipe hose tractor combine cart jack lift hoyer dryer mangle oven fryer blade stairs platform catwalk
        balcony shaft hopper dumpster wall ceiling boom stack oil
    """),
    "broke_down": word_set("""
        fell hit rolled dropped landed crushed caught burst exploded tipped collapsed caving caved snapped flipped swung blew gave drove
        crashed slipped falling came ran fire
    """),
    "sick": word_set("""
        bleeding vomiting puking puked dizzy cramping spotting concussion stitches fainted fainting collapsed collapsing unconscious
        unresponsive seizure seizures seized seizing convulsing heatstroke overdosed hemorrhaging miscarriage miscarried hyperventilating
        nauseous disoriented bled ambulance ambulances paramedics paramedic ems stretcher electrocuted
    """),
    "hazard": word_set("""
        gas ammonia chemical chemicals propane chlorine bleach acid steam refrigerant carbon fumes smoke sparks asbestos pesticide
        pesticides caustic sanitizer degreaser lye foam water alarm alarms siren sirens
    """),
    "spread": word_set("""
        leak leaking leaks leaked spill spilled burst exploded smell smells everywhere hissing splashed splash monoxide exposure coming
        filling poured sprayed got went in on off going ignore eyes face lungs rising all
    """),
    "migra": word_set("ice immigration migra feds agents agent dhs cbp homeland inmigracion"),
    "police": word_set("police cops cop sheriff sheriffs deputies deputy officers troopers trooper swat policia marshals"),
    "here": word_set("""
        here outside at in coming came comes come showed shows took taking picked picking detained detaining arrested arresting got has
        are checking asking asked knocking knocked vans raided raid raiding waiting parked by inside downstairs told telling tell stopped
        stopping pulled grabbed handcuffed visited followed said says say lobby lot plant called
    """),
    "weapon": word_set("""
        gun guns rifle pistol knife machete bat weapon weapons pipes crowbar boxcutter taser shotgun firearm shooter gunshot gunshots
        gunpoint
    """),
    "jailed": word_set("""
        arrested arresting detained detaining deported deporting handcuffed cuffed jailed kidnapped subpoenaed sued suing trespassed
        detention
    """),
    "shouted": word_set("""
        screaming screamed screams yelling yelled yells cussing cussed cursed cursing hollering hollered berated humiliated insulted
        shouting shouted
    """),
    "slur": word_set("""
        n slur slurs wetback illegal illegals bitch mojado monkey racial racist fag faggot retard mami slut whore boy spic names terrorist
        dirty animal animals thief rat scab troublemaker sexy baby
    """),
    "harass": word_set("""
        harassed harassing harrassed harrassing harassin harrasing harrased bullied bullying abused abusing discriminated discriminating
        retaliated retaliating targeted targeting intimidated intimidating blackmailed blackmailing stalked stalking humiliated blackmail
        retaliation
    """),
    "act": word_set("""
        signed sign signing voted vote talked talking spoke speak spoken complained complaining reported reporting wore wearing wear filed
        joined joining marched posted posting refused refusing passed passing handed handing organizing organized supporting supported
        striking testified attended fired speaking talkin signin
    """),
    "campaign": word_set("""
        union petition rally march vote strike button buttons pin pins tshirt hoodie flyer flyers leaflet leaflets sticker stickers
        organizing complaint walkout election filing protest picket tshirts osha inspector card
    """),
    "did": word_set("""
        took stole denied refused blocked locked threw hid changed cancelled canceled held docked withheld shorted charged fined lied
        blamed accused called kicked made forced cut pulled moved pushed dumped ripped shut stopped cornered ignored confronted isolated
        separated switched makes making taking pulling sending forcing blaming accusing cutting holding offered caught reported dragged
        ganged gave giving fired firing suspended terminated demoted wrote writing searched read followed following hit slapped grabbed
        touched shoved yelled screamed threatened threatening dropped removed escorted replaced laid sprayed stuck harassing watching
        recording filming scanned locking picked
    """),
    "hurt_by": word_set("""
        hurt injured shocked electrocuted robbed attacked assaulted threatened harassed arrested detained deported evicted crushed trapped
    """),
    "done": word_set("""
        fired terminated suspended demoted written wrote writen canned axed sacked booted laid deactivated disciplined escorted walked
        removed replaced dropped moved switched transferred cut locked kicked arrested detained deported picked taken followed filmed
        recorded questioned interrogated grilled searched hit slapped punched shoved attacked assaulted groped raped jumped robbed mugged
        shot stabbed bit bitten burned burnt hurt injured crushed pinned caught trapped shocked electrocuted sprayed gassed poisoned
        accused blamed framed threatened harassed blacklisted blocked tailed trailed whooped subpoenaed served evicted forced pressured
        pulled watched stalked monitored dragged cornered screamed yelled humiliated choked beat beaten struck drugged spit overheated run
        reported called let singled
    """),
    "vandal": word_set("""
        slashed keyed smashed flattened poisoned loosened dumped sprayed egged vandalized torched brick rat note noose
    """),
    "property": word_set("""
        tire tires car window windows windshield truck locker door garage house lug nuts dog cart tank brakes mirror station cat mailbox
    """),
    "trapped": word_set("caught stuck trapped pinned crushed buried wedged sucked pulled"),
    "locked": word_set("locked locking lock locks chained trapped barricaded padlocked barred"),
    "wrote": word_set("wrote write writing writin written writes"),
    "gave": word_set("got gave gives giving given received handed issued"),
    "lightly": word_set("""
        laugh cry smile happy feel proud a some lunch want think late look so wait new and up good in over dollar more
    """),
    "put_out": word_set("""
        walked walking escorted escorting marched kicked kicking threw booted thrown removed dragged showed shown pushed
    """),
    "made": word_set("made making makes forced forcing forces forcin"),
    "alone": word_set("myself himself herself themselves hisself"),
    "year": frozenset(map(str, range(1930, 2025))) | word_set("50s 60s 70s 80s 90s 2000s seventies eighties nineties"),
    "state": word_set("""
        alabama arizona arkansas california colorado florida georgia idaho illinois indiana iowa kansas kentucky louisiana michigan
        minnesota mississippi missouri nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah virginia wisconsin memphis
        seattle detroit chicago york jersey carolina dakota mexico phoenix stockton vegas denver houston dallas
    """),
    "media": word_set("""
        news tv tiktok podcast documentary movie movies show film book story article articles facebook youtube instagram insta reddit
        series netflix headline headlines episode season judge supreme mayor president trump governor senator walmart starbucks hormel
    """),
    "life": word_set("""
        toddler dog dogs cat cats fish baby grandson granddaughter neighbor neighbors doc dentist puppy mosquitoes grandma grandpa game
        games steelers raiders league song playlist concert ppv kickball bingo gym basketball soccer football karaoke diet recipe movie
        homework hair lottery raffle elsa zombie
    """),
    "daily": word_set("""
        chicken rice beans taco tacos burrito pupusas pozole plate plates soda beer wine grill cookies pie sandwich leftovers recipe eggs
        fries fridge groceries laundry diapers daycare babysitter homework recital practice graduation prom quinceanera baptism baby
        newborn church choir pastor mass prayers pray prayer god bible neighbor nana abuela abuelita tia wife mama papa auntie grandkids
        junior twins rain snow snowing storm weather sunny humid chilly nap couch sleepy dream shoes socks sweater jacket hoodie haircut
        nails makeup charger battery wifi ps5 xbox netflix tiktok meme selfie emoji emojis truck traffic parking towed tow bus train
        airport flight biscuit hamster porch lawn yard garden tattoo gym workout diet doctor dentist pharmacy flat sneakers shirt shirts
        size xl sticker stickers banner poster posters chairs tables table potluck raffle donation donations spanish translate bingo cards
        snacks pizza zoom link address password email
    """),
    "gripe": word_set("""
        smh ugh grr tho fyi btw sucks annoying boring ridiculous joke weird gross torture itchy squeaky clogged nasty microwave vending
        printer ramp ac fan fans code payroll budget soap toilet slow cold hot tired sore
    """),
    "good": word_set("""
        raise bonus pizza donuts donut cake birthday congrats congratulations promoted promotion yay woohoo happy excited blessed
        beautiful awesome amazing yum proud won win winning victory potluck cookout bbq popsicles tamales coffee dinner breakfast soup
        holiday vacation wedding funny cute sweet thank thanks thx love loved fun great cool chill glad appreciate hired retired retiring
        healed settled worries voluntary award
    """),
    "lol": word_set("lol lmao lmfao haha hahaha hahahaha hehe jk rofl lolol loll jajaja kidding"),
    "asks": word_set("can could may would should does do did will is are am"),
    "general": word_set("""
        they he she we i u you ya the a an my our your it people ppl bosses employers companies someone somebody there anyone undocumented
        that this being yelling signing
    """),
    "do_to": word_set("""
        fire suspend write cut call ask follow record search threaten close shut move change send find see know take make deport question
        interrogate hurt terminate lose replace demote lay drug test retaliate discipline force get track listen sue punish come lock let
        touch yell watch spy film kick evict arrest report use keep hold legally
    """),
}  # fmt: skip

#: It happened, is happening, or is threatened.
FOR: tuple[Rule, ...] = (
    # Whatever it was, somebody did it to one of us
    Rule("they did it to us", (
        "@they *2 @did *1 @us",
    ), unless=_IF | word_set("u you organizer"), never=word_set("pizza cake raffle free lol haha")),
    Rule("it was done to one of us", (
        "got|was|were|been|being|getting|gets *2 @done !early|out|off|school|by",
    ), unless=_MAYBE, never=_TALE),
    Rule("somebody is hurt", (
        "@sick !drive|donor|class|test|bay|driver|on", "@injured *3 @body", "@body *3 @hurts !me|better|but",
        "@machine *3 @broke_down @us|@mine|@number|on|out|in|over", "@trapped *3 @machine|@body",
        "fell|fallen|slipped|dropped|slid|rolled off|from|down|into|through|thru|on|over *3 @machine|@us|floor|ground",
        "passed|blacked out !flyers|cards|leaflets|the|candy|pins|water|early|flyer|papers|union|by",
        "heart|heat|asthma attack|stroke|exhaustion",
        "burned|burnt|hurt|injured|stabbed|shocked|zapped myself|himself|herself|by|bad|badly|real|lifting|@mine",
        "@who *2 died|dead|dying|killed !laughing|lol|tired", "coughing|spitting|throwing|pissing blood|up", "breathe|breath|breathing $",
    ), unless=_MAYBE - {"cant", "not"} | word_set("nobody drive battery phone"),
       never=_TALE | word_set("""
        gym dancing healed hair toast popcorn couch removed neighbor traffic diet love fish training weekends yes flu
    """)),
    Rule("there is danger", (
        "@hazard *2 @spread", "fire|flames|smoke in|out|inside|near|on|b|coming|everywhere|behind", "caught|catching|on fire !with|lol",
        "@locked @us|in|inside|up|together|doors", "door|doors|gate|gates|exit|exits *2 @locked|blocked",
        "@weapon !show|night|license|range|on|sorry", "explosion|exploded|flames|evacuating|shooter",
        "roof|ceiling|wall|scaffold|trench *2 caving|caved|fell|falling|came|collapsed",
        "wont|wouldnt|refuse|refused *1 let @us *1 leave|go|out|back|off|stop|eat|call|use|drink|sit|rest",
    ), unless=_MAYBE - {"cant", "not"} | word_set("false grill drill keys"),
       never=_TALE | word_set("drill training test customers toast keys traffic party")),
    Rule("somebody is attacked or shouted at", (
        "@hit @us !up|cards|goal|boxes|and|with|down", "@throw *5 at|on|toward @us", "@hit *1 by *2 @who|@boss|dog",
        "@shouted *2 at|in|on|@us", "@harass @us|by|over|for|because", "put|puts|putting|laid *2 hands|hand|finger *1 on|in|around",
        "touched|touches|touching|groped|kissed|raped @us|@mine|again", "sexual|sexually|naked|raped|rape|nudes|sex",
        "called|calls|calling|call @us *3 @slur", "@vandal *3 @property", "beat|jumped|roughed @us *1 up",
        "followed|follows|following|chased|stalking @us|home",
    ), unless=_MAYBE - {"didnt"} | word_set("cat kids i we second flu"),
       never=_TALE | word_set("cat goal gym points table training song instagram facebook recipe page sticker flyers")),
    Rule("somebody loses the job, the hours or the place", (
        "@fired|@sanctioned !up|off|on|email", "@wrote @us *2 up", "let|letting @us *1 go !early|check|home|to|see|ask|of",
        "sent|send|sending @us *3 home|away", "@gave *3 @paper", "cut|cutting|slashed|took|cancelled|dropped *2 @shifts",
        "@put_out @us *3 out|off|outta|door", "@access *2 @dead", "lost|losing|took|taking @mine *2 @job",
        "moved|switched|transferred|reassigned|bumped|stuck|put @us *4 @worse",
        "final|last|written|verbal|disciplinary|investigatory warning|written|write|chance|day|meeting|hearing",
        "locked|lock|shut @us *2 out|outta",
    ), unless=_MAYBE | word_set("i we forgot"),
       never=_TALE | word_set("""
        early minutes newsletter leftovers raffle tickets asked closer better difference doctor protect protects does rumor
    """)),
    Rule("immigration or police", (
        "@migra *3 @here", "@police *3 @here|us|me", "@jailed", "redada|raid|raids|raided !jokes|game",
        "call|called|calling|calls|told|goes *3 ice|immigration|migra|police|cops|sheriff|feds",
        "@police !parade|chief|league|officer|station|union|week|report", "took|grabbed|picked|loaded @us *3 van|vans|bus|away|up",
        "checking|check|checks|asking|asked|verify|reverify|wants *4 papers|ids|documents|i9|i9s|social|ssn|license",
    ), unless=_MAYBE | word_set("""
        dry more some no bring need false bag buy news what saw read heard get brother sister husband is a son uncle will
    """),
       never=_TALE | word_set("""
        cream machine maker cold cooler tea freezer rumor fake ants bug cubes catering parade chief donuts directing kids loan credit
        road roads ticket taillight
    """)),
    Rule("the boss presses us", (
        "@asked *6 @union", "@call @us *3 @office", "@said *10 @loss", "@said *6 if|whoever|anyone|next|unless", "@made @us !@lightly",
        "threatening|threatened|threatens|threats|threatend|interrogated|interrogating|questioned|questioning !of|to",
        "or else|lose|resign|quit|leave", "sign|signed|signing *3 paper|papers|statement|resignation|something|form",
        "@took *1 @mine *1 @things", "taking|took|filming|recording|scanning|writing *2 pictures|pics|names|faces|plates|us|who",
        "parked|sitting|waiting|sits|showed|shows|came|comes *3 @mine *1 @home",
        "names|name|list|petition|cards|screenshots *3 boss|manager|managers|office|wall|loud|clock",
    ), unless=_IF | _OURS | word_set("text who heard friend doc did"),
       never=_TALE | word_set("overtime vacation raffle birthday employee diet karaoke rain potluck disown loan credit badges")),
    Rule("hurt or dying, in so many words", (
        "reason|point to|in *1 live|living|keep", "suicide|suicidal|overdose|overdosed|ambulance|911 !bay|line|driver|is",
        "sos|hospital|emergency|er|raid|unmarked !exit|contact|stop|number|clerk|line|room|i|is|newsletter|plan",
        "kill|killing|hurt|hang|shoot|harm @alone", "want|wanna|wants|rather *2 die|dead|disappear", "end|ending|endin it|my",
        "bunch|bottle|took|have *2 pills", "heart|chest|asthma attack|pain|pains|hurts", "smell|smells *3 gas|smoke|burning",
        "under it|the|rubble", "cut|burned|burnt|bleeding|blood bad|badly|everywhere|real", "scared|afraid of *1 what|him|her",
    ), unless=_IF - {"do", "does"} | word_set("mom neighbor drive you"),
       never=_TALE | word_set("""
        mom neighbor clerk drive training weekends junior prayers visiting month plan ants bug jokes movie packed staffed
    """)),
    Rule("the job is gone, in so many words", (
        "pink slip", "walking papers", "longer need|needed|required|employed|work",
        "position|contract|assignment|services *1 eliminated|ended|terminated|required",
        "ended|pulled @mine contract|assignment|route|routes", "@put_out *2 door", "work|works *1 here|there anymore",
        "lost|losing|took @mine *1 job|hours|shifts", "leave|suspended|hold *1 pending|until|without|w",
        "locker|lockers|desk *2 emptied|cleared", "@locked out|outta", "retaliated|blacklist|blacklisted|inactive",
    ), unless=_IF - {"do", "does"} | word_set("afraid worried you"), never=_TALE | word_set("keys purse car potluck")),
    # The job is lost
    Rule("fired", (
        "@fired !up|off|on|email|pots",
    ), unless=_MAYBE, never=_TALE | word_set("autocorrect grill speech protect does rumor")),
    Rule("fired somebody", ("@fired|@fire @us",), unless=_MAYBE, never=_TALE | word_set("grill")),
    Rule("let go", (
        "let|letting|lett|lets @us *1 go !early|check|home|to|see|ask|of|over|for|get|find|look", "let|lett go !early|of|to|it|elsa",
        "laid|laying|layed *4 off", "let go of|half|all|most *1 half|most|crew|all|us|them|everyone|@number",
    ), unless=_MAYBE | word_set("please you"), never=_TALE),
    Rule("lost the job", (
        "lost|losing|took|taking|costing @mine *2 @job", "work|works|working|employed *1 here|there anymore|nomore", "rid of @us|big|the",
        "position|contract|assignment|services *2 eliminated|ended|terminated|filled|required|needed",
        "replaced|replacing *3 with|by|@us",
        "ended|pulled|terminated|dropped @mine contract|assignment|routes|route|shifts|account|lease",
        "tear|gave|given @mine *3 away|someone|somebody",
    ), unless=_IF, never=_TALE),
    Rule("walked out by somebody", (
        "@put_out @us *3 out|off|outta|door", "escorted|escorting", "showed|shown|show *2 door",
        "security|guard|guards *2 escorting|escorted|walking|walked|removed",
    ), unless=_MAYBE | word_set("dog"), never=_TALE),
    Rule("pack and leave", (
        "clean|cleaned|clear|cleared|pack|packed|gather|grab *2 @mine *1 stuff|things|locker|lockers|desk|shit|belongings",
        "turn|hand|turned|handed|wants|collected|return *3 @gear", "stuff|stuffs|things|belongings *3 box|bag|boxes|trash|bags|outside",
        "locker|lockers|desk *1 cleaned|emptied|cleared|open",
    ), unless=_MAYBE | word_set("forgot please")),
    Rule("do not come back", (
        "dont|not|never|bother *3 come|coming|report|return|want|need *2 back|in|tomorrow|anymore|again|services|me",
        "longer need|needed|required|employed|welcome", "stay home", "needing you|u|me|us", "separate ways",
        "told|told|said *3 go|stay home", "coming|come back $", "arent|aint|isnt coming back",
    ), unless=_IF | word_set("i lets please if you"), never=_TALE),
    Rule("the badge is dead", (
        "badge|access|login|account|fob turned|shut|cut off|down", "@access *2 @dead", "inactive|former employee",
        "locked|lock|shut @us *2 out|outta", "locked|shut out !of", "app|system|company|agency blocked|dropped|removed",
        "whole|new|somebody|someone *1 at my|our station|desk|spot",
    ), unless=word_set("forgot lost can if"), never=word_set("keys truck demagnetized wifi website")),
    Rule("marching orders", (
        "got|gave|gives|giving|get|getting|given|received|handed|issued *3 @paper", "pink slip|slips", "walking papers",
        "last day|week|chance|warning|strike !of|for|to", "severance|separation|termination", "effective immediately|today",
        "hes|shes|youre|theyre|ur gone|done|next|finished|out|toast|canned|fired", "probation|notice|trial *2 cut|ended|over",
    ), unless=_MAYBE, never=_TALE | word_set("tickets raffle doctor better allowance")),
    Rule("made to resign", (
        "forced|pressured|pushed|told|asked|pushing|forcing|making|telling|made|make|want *3 resign|quit|retire",
        "resign|quit|sign *1 or|by", "resign|resigned|resignation",
    ), unless=_IF | word_set("i we you"), never=word_set("mayor")),
    Rule("dropped by the agency", (
        "agency|staffing|dispatch|dispatcher|dsp *4 called|dropped|dont|not|no|said|says|told|texted|ended|under",
        "dropped|blocked @me *1 after|because|for|from|since",
    ), unless=_IF),
    # Punished at work
    Rule("written up", (
        "wrote|write|writing|writin|written|writes @us *3 up", "wrote|written|writin|write|writing up|ups|upped",
        "writeup|writeups|writup|writups",
    ), unless=_MAYBE | word_set("took back glad no removed"), never=_TALE | word_set("song flyer minutes newsletter lyrics many")),
    Rule("a warning, a point", (
        "final|last|written|verbal|first|second|1st|2nd|3rd|third warning|written|warnings|strike|write|point",
        "warning letter|notice|slip", "performance|improvement plan", "disciplinary|investigatory|termination|investigation", "pip",
        "points *2 for|today|because",
    ), unless=_MAYBE | word_set("tornado many"), never=word_set("tickets raffle mean")),
    Rule("suspended", (
        "@sanctioned", "put|placed|putting|puts *2 on|under *3 leave|suspension|hold|pip|probation|performance|investigation|review",
        "pending|under investigation|review|a", "until|till further", "w|without|no o? pay", "account|leave|app *1 hold|pending|review",
    ), unless=_MAYBE, never=_TALE | word_set("school truck brakes game")),
    Rule("sent home", (
        "sent|send|sending|sends *4 home", "told|telling|ordered *2 go|leave|clock *1 home|out", "sent off|away|packing|out",
    ), unless=_MAYBE | word_set("please"), never=word_set("leftovers early kid grandma")),
    Rule("hours cut", (
        "lost|losing @mine *1 @shifts", "hours|hrs|shifts *2 @number to",
        "cut|cutting|slashed|slashing|reduced|reducing|dropped|cancelled|canceled *2 @shifts",
        "hours|hrs|shifts|overtime|pto|routes *3 cut|gone|slashed|reduced|down|dropped|cancelled|canceled|from|went",
        "from @number *1 hours|hrs|days", "cut|dropped @me to|from|down|today|off", "zero|no shifts|hours|days", "full time to",
        "only *1 @number hours|hrs",
    ), unless=_MAYBE | word_set("fewer myself work did"), never=word_set("early slow")),
    Rule("off the schedule", (
        "off the schedule|board|rota|roster", "not|aint|isnt|longer on *1 @schedule",
        "off *1 @schedule !thursday|friday|saturday|sunday|so", "took|taken|taking|pulled|removed|dropped|took *4 @schedule",
        "schedule|sched came|out *6 @number|no|zero",
    ), unless=word_set("took myself if can could i"), never=word_set("potluck myself")),
    Rule("moved as punishment", (
        "moved|switched|transferred|stuck|reassigned|bumped|knocked|demoted|moving|switching|changed|put @us *4 @worse",
        "as a? punishment|retaliation|payback", "worst|hardest|heaviest|dirtiest *1 @shifts|houses|rooms|jobs|job|station|one",
        "changed|switched @mine *1 route|schedule|shift|hours|days|job|station",
        "back to|on|in sweeping|dishes|nights|picking|packing|toilets|graveyard", "cleaning|doing @number rooms|toilets|bathrooms",
        "longer|anymore a|the lead",
    ), unless=_MAYBE | word_set("i we"), never=word_set("window love lemons parking meeting want wants asked closer plates trays")),
    # Threats
    Rule("threatened", (
        "threatening|threatened|threatens|threatend|threatenin|threatning|threating|threats|threat|extort|ultimatum !of|to",
    ), unless=_MAYBE | word_set("who elsa mom wife kid doc doctor rain from"),
       never=_TALE | word_set("diet disown karaoke rain picnic potato")),
    Rule("said we will lose it", (
        "@said *10 @loss",
    ), unless=_OURS | word_set("flyer text who heard can if does would friend doc doctor did"), never=word_set("ago")),
    Rule("told us if", (
        "@said *2 im|were|youre|ur|hes|shes|theyre done|out|gone|next|finished|fired|through",
        "@said *6 if|whoever|anyone|anybody|next|unless|either", "announced|announcing hes|theyre|shes|hell|theyll",
        "next|anyone|anybody|whoever one|person|who|that|caught|talking|signs|walks *6 @loss|dealt|getting|leaving|work",
    ), unless=_OURS | word_set("flyer text doc doctor weather asked whats")),
    Rule("will do it to us", (
        "will|going|hell|shell|theyll|theyd|hed *2 @harm @us|immigration|ice|down|police|it",
        "shed|trying|wants|threatened|plan|planning|about *2 @harm @us|immigration|ice|down|police|it",
        "theyd|wed|youll|well|shed|hed lose|never", "never see|get|work a|another|here|in",
        "be|get hurt|killed|sorry|replaced|deported|dead|gone",
    ), unless=_IF | word_set("what am are you")),
    Rule("or else", (
        "or else|lose|resign|quit|leave|fired|walk|termination", "or get|gets|be fired|out|lost|hurt|arrested|replaced",
        "or im|ur|youre|your|shes|hes|you|theyll *1 out|gone|done|fired|next|dead|lose|press|call|make|goes|another|pay|job|fire",
        "or theyre|hell|shell|they|he|she|no|find|clock *1 out|gone|done|fired|next|dead|lose|press|call|make|goes|another|pay|job|fire",
    ), unless=_IF | word_set("what i you zoom we call")),
    Rule("watch yourself", (
        "watch your|yourself|urself|ur|what", "regret it|this|signing",
        "make|makes|made *3 pay|hell|miserable|ugly|example|suffer|regret", "dealt with", "accidents happen", "keep walking",
        "bury|destroy|ruin|crush you|me|u|us|him|her", "shut up", "better be|watch|think|keep|shut|not|stop", "think about @mine",
        "if i|u|you keep|talk|say|dont|leave|go",
    ), unless=_IF - {"if"} | word_set("please what who lets doc should and lol")),
    Rule("we know where you live", (
        "nice|beautiful family|kids|house|building|apartment", "knows|know where *2 live|lives|kids|school|family|park|works",
        "coming for|after", "people like you|us|me", "sent back", "friends in", "shame if|my|the|something", "problem if",
        "go back to *1 mexico|your|country|where",
    ), unless=_IF | word_set("please what lets doc should lol")),
    Rule("the place will close", (
        "close|closing|closed|shut|shutting|closes|shuts|selling|outsourcing *2 plant|doors|shop|warehouse|department|facility",
        "close|closing|closed|shut|shutting|closes|shuts|selling|outsourcing *2 dept|site|mill|wing|kitchen|early",
        "plant|shop|warehouse|department|facility|building *2 closing|closes|shutting|shuts|moves|moving|closed",
    ), unless=_IF | word_set("what time when door")),
    # Questioned, called in, listed
    Rule("asked about the union", (
        "@asked *6 @union", "keep|keeps|kept asking|askin", "give|gave|giving|name|wanted *3 names", "name names",
        "tell|telling him|them|her who", "whose|who|whos idea|behind|snitched|ringleader",
    ), unless=_IF - {"how", "do"} | _OURS, never=word_set("overtime saturday vacation loan school sorry")),
    Rule("questioned", (
        "questioned|interrogated|interrogating|interrogation|grilled|grilling|frisked|confronted|surrounded|polygraph",
        "lie|drug|background detector|test|tested|testing|check|tests", "interviewed by|me|us",
    ), unless=_IF | word_set("what is"), never=_TALE | word_set("credit loan")),
    Rule("called in", (
        "@call @us *4 @office", "called|pulled|summoned|calling in|into|to|up|@me *2 @office|now|tomorrow|rn|at|front|about|in|aside",
        "meeting|sit|sitdown *1 w|with *1 @boss|@number", "office now|with|rn|and|im|since|w", "one|1 on|by|at one|a|1|1s",
        "hr called|emailed|meeting|wants|pulled|asked|at|tomorrow|is|had|lady", "scheduled *2 meeting",
        "room|office w|with @number|@boss|a",
    ), unless=_IF | word_set("please you i we"),
       never=word_set("birthday employee cake boots overtime extra voucher raffle parking dental party steward sweet ready")),
    Rule("made to do it", (
        "made|making|makes|forced|forcing|forces|forcin @us !@lightly",
        "told|ordered|warned|telling|tells|warning @me *1 to|not|dont|never|nothing !stories|good|about",
        "allowed|allow to talk|leave|speak|use|go",
        "gotta|told i|to? gotta|take|sign|turn|write *2 test|letter|statement|detector|apology|badge|vest",
    ), unless=_IF | _OURS | word_set("nurse doc doctor wife")),
    Rule("a paper to sign", (
        "sign|signed|signing *3 paper|papers|statement|letter|resignation|waiver|something|form",
        "sign|signed|signing *3 agreement|nda|confession|warning|separation|severance|write|midnight", "never signed",
        "write|wrote|writing *1 letter|statement|confession|apology", "standing over|behind *3 me|us",
    ), unless=_MAYBE - {"dont", "not", "didnt"} | word_set("where please someone lets"),
       never=word_set("potluck flyer sheet volunteer mortgage wondering")),
    Rule("took what is mine", (
        "@took *1 @us *2 @things", "went|going|goes thru|through @us",
        "phone|phones|passport|passports|ids *3 taken|took|confiscated|searched|stolen|withheld|docked|back",
        "bag|tips|paycheck|check|wages|texts *3 taken|took|confiscated|searched|stolen|withheld|docked|back",
        "wont|refuses|refused *1 give|giving *4 back|check|pay|paper|papers|passport", "passport|passports",
        "has|have|got|saw|seen|read|opened|copied *1 @us *1 texts|messages|chat|phone|screenshots|file|facebook|signature",
        "hand|hands|show|unlock *3 phone|phones",
    ), unless=_IF | word_set("please dog toddler cat you"), never=word_set("dog toddler cat baby emojis")),
    Rule("they have our names", (
        "list of|w|with|on *3 names|who|us|everyone|everybody|people|card|union|signed|supporters",
        "names|name|pictures|faces *2 on|by|out|loud|up *2",
        "snitched|snitch|snitches|ratted|rat|spy|spies|spying|mole|informant|wire|bugged|wiretap",
        "screenshots|screenshot *1 of|our|they|from", "knows|knew|suspects !how|the|what|where|everybody|that|about|everyone|u|you",
        "hung|posted|saw|found|reading|has|have|got *2 list|names|petition|screenshots|signatures",
        "petition|cards|list|sheet *4 managers|manager|office|boss|loud",
    ), unless=_IF | _OURS, never=word_set("potluck contact dates")),
    Rule("watched", (
        "taking|took|snapping|snapped *1 pics|pictures|photos|video|videos|notes *1 of|on|who|in|our|us|me",
        "taking|took|snapping|snapped *1 pic|faces|plates|names|picture|photo *1 of|on|who|in|our|us|me",
        "filming|videoing|videotaping|videotaped|photographing|scanning @us|the|on|who|every",
        "scanned|spying|surveilling|filmed|recording|recorded @us|the|on|who|every",
        "writing|wrote|writes|taking down|notes|names|plates",
        "camera|cameras|drone|gps|recorder|tracker|mic in|on|over|under|at|up|above|taped|pointed|right|hidden|belongs",
        "found|put|hid|installed *2 camera|cameras|gps|recorder|tracker|mic|drone",
        "watched|tracked|monitored|spied|tailed|trailed|followed $", "tailed|followed rn|by|again|home",
        "watched|tracked|monitored by|at|all", "watching|watches|watched @me|my|our|every",
        "standing|stands|hovering|sits|sitting|sat *1 over|behind|next|in *1 @us",
    ), unless=_IF | _OURS, never=word_set("game movie picnic newsletter kids netflix flyer")),
    Rule("followed", (
        "followed|follows|following|folowed|stalking|stalked|tailing|tailed|chased|chasing|trailing @us|home !on",
        "parked|sitting|sat|waiting|waits *2 outside|across|by|at|near|front|behind *3 @home|me|us|gate",
        "sits|parks|lurking|camped|circling|standing *2 outside|across|by|at|near|front|behind *3 @home|me|us|gate",
        "showed|shows|showing|came|comes|coming|drove|drives|knocked|knocking *2 to|at|by|on|up *1 @mine *2 @home",
        "behind me|us since|all|the|home", "calls at", "blocked|unknown number|call|caller",
        "drove|drives|driving by|past *3 times|filming|slow|again|meeting",
        "lawyer|boss|manager|foreman|supervisor|company *4 @mine door|house|address|car", "blocking @mine car|way|truck",
        "moms|home address",
    ), unless=_IF | _OURS, never=word_set("instagram facebook recipe page insta twitter")),
    # Attacked
    Rule("hit somebody", (
        "@hit @us !up|cards|goal|boxes|and|with", "@throw *5 at|on|toward @us|crew", "@hit *2 by *2 @who|@boss|dog",
        "raised|raises|swung|balled *1 fist|hand|fists", "put|puts|putting|laid|placed *1 hands|hand|finger|fingers *1 on|in|around|down",
        "beat|beating|jumped|roughed @us *1 up|down", "by|on my|the|her|his hair|arm|neck|throat|collar|shirt|wrist|hand",
        "threw|throws|throwing *2 pan|pans|box|knife|cutter|chair|phone|chart|boxes|tool|hot",
    ), unless=_MAYBE | word_set("traffic lets cat kids second flu booster just"),
       never=_TALE | word_set("cat sticker lottery points table goal gym road gossip kickball boots picket")),
    Rule("touched", (
        "touching|touched|touches|touch|groping|groped|rubbing|rubs @us|up|again|in|without|on",
        "rubbed|grinding|fondling|kissed|kissing|molested|raped|rape @us|up|again|in|without|on",
        "grabbed|smacked|slapped|pinched *4 ass|butt|breast|breasts|boobs|chest|waist|thigh|body|crotch",
        "staring|comments|stuff|hand|hands *4 ass|butt|breast|breasts|boobs|chest|waist|thigh|body|crotch",
        "tried|tries|trying *2 kiss|touch|grab|pull|rape|hug *1 @me",
        "exposed|naked|nude|nudes|masturbating|dick|penis|sexual|sexually|rape|raped|sex|favors",
        "calls|calling|called|call @me mami|baby|sexy|honey|sweetheart|mamacita|babe",
        "womens|ladies|changing|dressing|locker room|rooms *4 phone|camera|filming|vent", "blocks|blocked *2 door|exit|way|doorway|aisle",
        "corners|cornered|cornering", "comes|came|walks up behind", "hand|hands on|up|down my|her|their|me",
    ), unless=_IF | _OURS, never=word_set("speech said base training video movie")),
    Rule("a weapon", (
        "@weapon !show|night|license|range|on|sorry", "shots|shot fired|at|up", "shooting at|in|outside", "knives in|at|and|out|on",
        "legs|bones broke|broken",
    ), unless=_MAYBE | word_set("nail glue heat jumped a my"),
       never=word_set("training drill baseball video documentary butter spoon game hoops dull flu ohio")),
    Rule("a fight", (
        "fight|fighting|brawl|riot in|on|at|w|with|dock|outside|rn|going", "fighting|brawling", "swinging on|at|pipes|fists",
    ), unless=_IF | word_set("to for ill id together for we gonna"), never=word_set("ppv watching raise union")),
    Rule("shouted at", (
        "@shouted *2 at|in|on|@me *3", "my|her|his|our|their|peoples face !looks|is", "called|calls|calling|call|said @us *3 @slur",
        "n|c|f word", "speak english", "laughed|laughs in|at",
    ), unless=_IF | word_set("i we kid kids crowd wash"), never=word_set("song soccer game ninja used")),
    Rule("harassed", (
        "@harass", "leave @me alone", "feel|feeling unsafe|safe", "wont|nonstop *1 messing|bothering|picking|harassing|targeting",
        "ganging|ganged up",
    ), unless=_IF | _OURS | word_set("what prove counts stop is the"), never=word_set("training definition considered")),
    Rule("things broken as a threat", (
        "@vandal *3 @property", "@property *1 slashed|broken|smashed|keyed|poisoned",
        "note|message|letter|sign|bullet|noose|drugs|scanner *1 in|on|thru|under *1 @mine", "broke|breaking|broken in|into",
        "wrote|painted|sprayed|written|says *1 rat|scab|snitch|traitor", "thru|through my|our windshield|window",
        "broke|smashed|cracked|busted *2 window|windows|windshield|mirror|locker|taillight", "voicemail|voicemails", "drugs in",
    ), unless=_IF | word_set("i your cleaned"), never=word_set("nail clean wash")),
    # Hurt
    Rule("hurt a part of the body", (
        "@injured *3 @body", "@body *3 @hurts !me|better|but",
        "in|into|down|thru|over|on my|his|her|their|both eyes|eye|foot|hand|arm|leg|head|face|skin|boot|chest|finger|lungs", "feeling in",
        "number|part|some|tip|off *2 finger|fingers|toe|toes|thumb", "hurting|pain bad|so|in|my|real",
        "toes|finger|fingers|hand|leg *3 gone|numb|broke|broken|off",
    ), unless=_MAYBE - {"cant", "can", "not"} | word_set("nobody traffic better keep grab touch"),
       never=word_set("gym dancing hair toast haha lol healed earring pierced meeting killing")),
    Rule("got hurt", (
        "hurt|injured|burned|burnt|shocked|zapped|electrocuted|sliced|stabbed|poisoned !nobody|feelings|lol|out|popcorn|a|like|my",
        "accident at|here|today|happened", "wreck in", "accident $", "crashed|wrecked|totaled",
        "dog|dogs|pitbull *2 bit|attacked|tore|bites", "bit|attacked|bitten by|me|him|her",
        "rear|rearended|tboned|sideswiped *1 ended|me|us|by",
        "caught|stuck|trapped|pinned *3 in|under|between|by|inside|into|underneath *2 @machine|@body|it|walk",
        "crushed|buried|wedged|pulled|sucked *3 in|under|between|by|inside|into|underneath *2 @machine|@body|it|walk",
        "robbed|mugged|jumped", "needle",
    ), unless=_MAYBE | word_set("nobody feelings neighbor no"),
       never=word_set("traffic feelings lol haha growth sticker attendance phoenix settled game song scanner")),
    Rule("fell", (
        "fell|fallen|slipped|tripped|slid|fall|went off|from|down|into|through|thru|on|in|over|under *3 @machine|@us|floor|ice",
        "fell|fallen|slipped|tripped|slid|fall|went off|from|down|into|through|thru|on|in|over|under *3 ground|hole|stairs|steps|feet",
        "fell|slipped|tripped and|at|bad|hard|today|hurt|on|from", "@machine *3 @broke_down",
        "@machine *1 got|ate|grabbed|pulled|took @us|@body",
        "ran|run|running|rolled|landed|fell|came|backed|drove|crashed|rammed over|on|into|onto|down *1 @us|striker",
        "roof|ceiling|wall|scaffold|building|floor|trench *2 caving|caved|fell|falling|came|collapsed|collapsing|in",
        "lost|losing @name|somebody|someone", "stuck|trapped|down|under there|inside|in|it|the *1 @machine|is|two|still",
    ), unless=_MAYBE | word_set("prices sales love asleep diet"),
       never=word_set("love asleep diet traffic lol haha price bridge game tv news")),
    Rule("passed out", (
        "@sick !drive|donor|class|test|bay|driver|on",
        "passed|passing|blacked out !flyers|cards|leaflets|the|candy|pins|water|early|flyer|papers|union|by", "heart|asthma|panic attack",
        "heat stroke|exhaustion|sick|stroked", "moving|waking|breathing|responding|conscious|answering $",
        "moving|waking|breathing up|and|for", "stroke|seizure", "throwing|threw|throw up",
        "coughing|spitting|coughed|spit|pissing *1 up|blood", "blood|bleeding !drive|pressure|orange|test|work",
        "stopped breathing|sweating|moving", "pulse|cpr",
    ), unless=word_set("almost lil first if ever would drive"),
       never=word_set("drive couch usual removed class training chili certified laughing trained weekends neighbor haha")),
    Rule("cannot breathe", (
        "cut|burned|burnt|bleeding real|pretty|bad|badly",
        "cant|cannot|couldnt|hardly|barely|hard *1 breathe|breath|breathing|breathin|walk|stand|feel", "catch a|my|her|his breath",
        "open|feel|bend|move|see *1 @mine @body", "burning|burns|stinging|itching *2 eyes|throat|skin|face|lungs",
        "chest pain|pains|hurts|tight", "lightheaded|woozy|hissing",
    ), unless=word_set("so love"), never=word_set("lol laughing wait allergies")),
    Rule("hospital", (
        "hospital|er|icu !clerk|newsletter|bill|workers|i|is", "call|called|calling|need|dialed *3 911|ambulance",
        "wouldnt|wont|didnt|refused *2 911|ambulance|doctor|nurse", "911", "urgent care", "company|work doctor|nurse",
        "concussion|fracture|fractured|surgery",
    ), unless=word_set("drive neighbor if mom who when work dad clerk do neighbors can should grandma aunt"),
       never=word_set("clerk neighbor weekends visiting drive volunteer mercy want prayers training month junior planned bean yes so")),
    Rule("somebody died", (
        "@who *2 died|dead|dying|killed|passed !laughing|lol|tired|serious|inside|out|of|at|by|flyers",
        "died|death|killed at|on|here|today|tonight|in *1 @mine|line|shift|job|tonight", "we|they lost @name",
    ), unless=_IF | word_set("battery phone almost my"), never=_TALE | word_set("fish battery funeral years dad")),
    # Danger in the place
    Rule("fire or gas", (
        "@hazard *2 @spread", "smell|smells|inhaling|breathing *4 gas|smoke|burning|fumes|ammonia|bleach|chlorine|propane|like",
        "caught|catching|catches|on fire !with|tonight|lol|today", "fire|flames|smoke in|at|out|inside|near|on|b|coming|everywhere *1",
        "explosion|exploded|blew|exploding|flames|evacuating|extinguisher",
        "spilled|splashed|splash|sprayed|spraying *3 @us|field|eyes|face", "mixed|mixing chemicals|bleach",
        "tornado|hurricane|flood|flooding|flooded|earthquake|wildfire *6 wont|stay|keep|let|leave|told|said|job|they",
        "wire|panel|outlet|outlets|wires", "carbon|chlorine gas|monoxide",
    ), unless=_MAYBE | word_set("false grill test party song drill"),
       never=word_set("""
        lol emoji customers drill test testing training extinguishers toast popcorn cringe lemons rally party haha vape installed season
    """)),
    Rule("locked in", (
        "locked|locking|lock|locks|chained|trapped|barricaded @us|in|inside|up|down|together|doors",
        "door|doors|gate|gates|exit|exits|bathroom|bathrooms *2 locked|chained|blocked|shut|barred|padlocked",
        "cant|cannot|couldnt *1 leave|escape|exit", "hostage|captive|kidnapped|trafficked", "chained|padlocked|barricaded",
    ), unless=_MAYBE - {"cant", "not", "until", "till", "til"} | word_set("keys myself early"),
       never=word_set("car keys aaa traffic locker lockout early game legal sundays")),
    Rule("they will not let us", (
        "wont|wouldnt|doesnt|didnt|refuse|refuses|refusing|not|dont|never *1 let|letting|allow|allowing|allowed|able @us|to",
        "wont|wouldnt|refuse|refused|refusing|denied|denying|denies *3 nurse|doctor|break|water|ambulance|911|call|help",
        "wont|wouldnt|refuse|refused|refusing|denied|denying|denies *3 bathroom|leave|comp|paperwork|report|medical|eat|sit|stop",
        "denied @us|the",
        "one|water|break|breaks|bathroom|mask|masks|gloves|harness|ppe|nurse can|is|since|all|in|for|today|no|on|and|at|with|he",
        "without|w no|a harness|mask|gloves|water|ppe|air",
    ), unless=_IF - {"nobody", "never"} | _OURS, never=word_set("microwave pizza")),
    Rule("told to go on", (
        "keep|keeps|kept|keepin|finish|continue working|picking|driving|going|pouring|fishing",
        "keep|keeps|kept|keepin|finish|continue framing|delivering|cleaning|running|packing|the|it",
        "@said *4 keep|finish|walk|continue|ignore|hurry *2 working|going|line|route|it|off|out|quiet|nothing|water|back|picking",
        "@said *4 suck|drink|clock|deal|wash|lie|pull *2 working|going|line|route|it|off|out|quiet|nothing|water|back|picking",
        "walk it off", "sent|send|made|go|told|get @me? *1 back to|on|up|in",
        "told|said|says|tells *3 not|dont|never report|tell|say|talk|call", "line still", "nobody|noone *2 called|came|helped|cares",
        "ignore it|the|alarm", "climb|get up there",
    ), unless=_IF - {"nobody"} | _OURS, never=word_set("texts updates forward union posted")),
    # Immigration and police
    Rule("immigration is here", (
        "@migra *3 @here", "border patrol", "detention|detained|deported|deporting|deportation !duty|pond",
        "vans|suvs|trucks *3 outside|at|by|plant|gate|dock|lot", "hiding|hide|hid in|under|from|inside|out",
        "guys|men|dudes|people in|with|w *2 vests|masks|suits|uniforms",
        "took|grabbed|picked|loaded @us *3 van|vans|bus|away|up|coming|leaving", "ice|immigration|migra $",
    ), unless=_MAYBE | word_set("dry more some no bring need false bag buy news what saw read panty heard get"),
       never=_TALE | word_set("""
        cream machine maker cold cooler coolers pack packs tea freezer rink rumor fake drinks cubes catering flyer script matter
    """)),
    Rule("a raid", (
        "migra|redada|raid|raids|raided|raiding !jokes|game|on", "unmarked|masked|plainclothes|tinted", "plain clothes",
    ), unless=_MAYBE | word_set("saw panty heard spray"), never=_TALE | word_set("rumor fake false steelers ants bug roach game")),
    Rule("calling immigration or the police", (
        "call|called|calling|calls|callin|told *3 ice|immigration|migra|police|cops|sheriff|feds|cps|parole|law|authorities !chief",
        "tell|telling|report|calle|goes|going *3 ice|immigration|migra|police|cops|sheriff|feds|cps|parole|law|authorities !chief",
        "speed dial", "deport|deportar @us", "press|pressing|file|filing charges", "green card *1",
    ), unless=_IF - {"if"} | word_set("i what should who we you"), never=_TALE | word_set("catering false matter")),
    Rule("arrested", (
        "@jailed", "picked|took|grabbed|rounded|taken|snatched|got @us *3 up|away|van|leaving|coming|when",
        "immigration|ice|police|cops|deputies|sheriff|they|agents *2 took|grabbed|picked|got @us", "jail|custody|handcuffs|cuffs",
        "subpoena|restraining|trespassing|trespass|lawsuit|warrant|eviction|evicted|evicting", "served at|with|w|papers",
        "papers to|at|my|our house|door",
    ), unless=_MAYBE | word_set("need grandma mayor school"), never=_TALE | word_set("selma mayor years dropped kids off")),
    Rule("police are here", (
        "@police *3 @here|us|me", "@police !parade|chief|league|officer|station|union|week",
    ), unless=_MAYBE | word_set("brother sister husband cousin is a if son uncle what will were"),
       never=_TALE | word_set("""
        parade chief brother husband sister donuts directions directing league traffic lost community chill nice cool movie lighting won
        kids ticket taillight
    """)),
    Rule("papers checked", (
        "checking|check|checks|asking|asked|verify *4 papers|ids|documents|i9|i9s|social|ssn|license|everify|paperwork",
        "reverify|verifying|needs|need|demanding|wants *4 papers|ids|documents|i9|i9s|social|ssn|license|everify|paperwork",
        "i9|i9s|everify|reverify", "match letter|letters",
        "social|ssn|papers|name doesnt|dont|didnt|not|are|arent *1 match|good|valid|no|going",
    ), unless=_IF | word_set("i you should"), never=_TALE | word_set("loan credit w2 homework")),
    # Wants to die
    Rule("wants to die", (
        "kill|killing|killin|hurt|harm|hang|hanging|shoot|hurting|unalive @alone",
        "suicide|suicidal|suicid|sucide|suiside|overdose|overdosing|noose|selfharm",
        "want|wanna|wants|rather|wish|thinking|feel|ready *3 die|dying|dead|disappear|end|over|living",
        "dont|not|cant *4 live|living|alive|exist|existing", "dont|not|cant want|wanna|be *2 here|around|anymore",
        "end|ending|endin|ended *1 it|life|everything all|tonight|life|now|soon|and", "ending it", "better off",
        "reason|point to|in *1 live|keep|living|go|continue|on", "cant|cannot|couldnt take|do|go|keep *4 anymore|life|day|longer|on|more",
        "live|living for",
    ), unless=word_set("movie song deadline"), never=word_set("movie laughing lol haha meeting texts make text come")),
    Rule("takes leave of life", (
        "jump|jumping|jumped|walk *2 off|front|into *3 bridge|roof|train|traffic|structure|building|tracks",
        "took|take|taking|swallowed|have *4 pills|meds|bottle|tylenol", "goodbye letter|letters|note|notes|everyone", "tell my *3 love",
        "not|never wake up", "care|miss|notice if i|im", "looking|lookin|staring at *2 bridge|pills|rope|tracks",
        "pills *5 take|all|took", "lord|god take|please me", "scared of what",
    ), unless=word_set("movie song"), never=word_set("movie laughing lol haha aspirin headache")),
    # Why, when, how it feels
    Rule("since we signed", (
        "since|after|because|ever|when|once i|we|they|he|she|us|somebody *1 @act", "since|after|because|over *2 @campaign",
        "day|days|week|weeks|morning|minute|hour|month after", "for|after|because|about talking|signing|wearing|speaking|passing|handing",
        "for|after|because|about organizing|posting|supporting|complaining|refusing|reporting",
        "since|after the|that *2 vote|petition|rally|march|walkout|strike|election|filing|meeting",
        "ones|those|people|everyone|everybody that|who signed|complained|spoke|talked|went|voted|marched|came|walked|wore",
        "retaliation|punishment for",
    ), unless=_IF - {"how"} | word_set("what legal cant")),
    Rule("just now", (
        "@number|an min|mins|minutes|hr|hrs|hour|hours ago", "just|right|happening now|happened|got|told", "this morning|am",
        "last nite|night", "guess who", "third|second|2nd|3rd|5th|4th time|week|one in|this|row", "again today|yesterday|tonight",
    ), unless=_IF | word_set("what wondering see")),
    Rule("they did it, is that allowed", (
        "legal|illegal|allowed|okay|ok|this|that they|he|she *1 @fired|@wrote|sent|cut|took|suspended|made|put",
        "@fired|suspended|sent|@wrote @me *3 can|is|legal|allowed|what",
    ), unless=word_set("if when ever"), never=_TALE | word_set("if")),
    Rule("scared", (
        "scared|shaking|crying|terrified|panicking|freaking|desperate|trembling|sobbing|hysterical",
        "cant|couldnt|havent sleep|eat|sleeping", "panic", "phone|battery at|is *1 percent|@number", "answering|responding $",
        "tell|telling me|us why|where", "stay on *2 with|w me", "cant talk|speak *2 call|right|now",
    ), unless=_IF | word_set("wasnt not at first"), never=word_set("lol haha excited laughing first song")),
    Rule("help", (
        "help me|us|him|her|please !with|w|move|understand|fill|find|get|sign|unionize",
        "someone|somebody|please|pls|god help|call|hurry",
        "need *1 help|lawyer|someone|somebody advice|now|asap|bad|right|please|here|urgent|like", "what do|should i|we do|say|tell",
        "sos|urgent|urgente|mayday", "oh my god", "call me now|asap|back",
    ), unless=word_set("if ever happens hypothetically would can")),
    Rule("said alone", (
        "^ sos|911|emergency|mayday|ambulance|fired|terminated|suspended|raid|migra|police $",
        "^ cops|bleeding|injured|hurt|arrested|detained|threatened|harassed|accident|urgent|attacked|robbed $",
        "emergency !exit|contact|stop|exits|number|plan|fund|room|drill|kit|brake", "^ call|send 911|ambulance|cops|police|help",
        "^ @fired|@sanctioned|@hurt_by !up|on|off",
    ), unless=_IF | word_set("mom"), never=word_set("lol plan button press")),
    Rule("accused", (
        "accused|accusing|accuse|accuses|blaming|blamed|framed|framing|falsified|falsifying|falsifying|theft|planted", "stealing !the|my",
        "setting|set @us up", "lying|lied *2 to|about *1 @us|get", "press|pressing charges",
    ), unless=_IF | word_set("stop")),
    Rule("bribed", (
        "offered|offering|offers|bribed|bribe @us *4 to|if|money|raise|cash|@number|names", "spy on|for", "inform on",
    ), unless=_IF | word_set("union you job")),
    Rule("thrown out of the house", (
        "kicking|kicked|kick|throwing|threw|thrown @us *2 out|outta *3 house|housing|trailer|camp|room|apartment|tonight|street",
        "eviction|evicted|evict|evicting", "shut|cut|turned *2 power|water|lights|heat|electric|off *1 power|water|lights",
        "nowhere|where to go", "lose *1 trailer|house|housing|apartment|room", "labor|company camp|housing",
        "owe|owes him|them|@number|3000",
    ), unless=_IF | word_set("i we"), never=word_set("game early microwave block fairy")),
)  # fmt: skip

#: Asked in general, long ago, somewhere else, or the words in another meaning.
AGAINST: tuple[Rule, ...] = (
    # Asked in general
    Rule("can they", ("can|could|may|would|might|should|does|will|did|do @general *4 @do_to",)),
    Rule("asked first of all", ("^ @asks @general",)),
    Rule("what if", (
        "what|wat|whats|how|and|so|but|plan|question if|happens|happen|about|bout|protects",
        "^ if|suppose|supposing|hypothetically|say|when",
        "if @general *1 ever|get|gets|got|come|comes|wanted|happens|hurt|call|calls|wins",
        "who|what pays|protects|enforces|helps|happens",
    )),
    Rule("is it legal", (
        "legal|illegal|legally|lawful", "against the law", "allowed to", "is|was it|that true|real|normal|ok",
        "considered|counts as? harassment|retaliation", "count|counts as", "law say",
    )),
    Rule("how many, how long", (
        "how many|much|often|long|hot|likely|would|does|do|can|should", "who do|does|pays|would|should|enforces",
        "where|when|why|which do|does|can|is|are|should",
        "whats|what *2 mean|difference|rule|rules|rights|right|process|plan|law|policy|definition|retaliation|harassment",
    )),
    Rule("must I, can I", (
        "do|does|would|will|should|can|could|am i|we *2 have|need|get|lose|still|collect|vote|record",
        "do|does|would|will|should|can|could|am i|we *2 bring|join|wear|take|use|keep|still|gonna",
        "have|need to answer|pay|give|show|tell",
    )),
    Rule("just wondering", (
        "wondering|curious|hypothetically|hypothetical|suppose|supposing|theoretically|question|questions|myth", "asking for a|general",
        "just asking", "theory", "worried|nervous|afraid *3 might|may|could|would|will|everything",
        "rights if|card|cards|to|when|training", "anyone|anybody else|ever|get|been|know",
        "has|have anyone|anybody|you|someone|they *1 ever|been|heard|had", "one day|ever happens",
    )),
    Rule("does the union", (
        "does|will|would|do|can|could|is|are|did the|a|our|this *1 union|contract|card|steward|campaign|law",
        "union help|do|handle|protect", "protect|protects|protected|protection|weingarten|unemployment|comp|insurance",
    )),
    Rule("training and papers", (
        "training|refresher|poster|certified|committee|workshop|handbook|policy|course|class",
        "safety|harassment|shooter|active|lockout|cpr|osha|sexual training|committee|poster|class|video|drill|meets",
    )),
    # Long ago, elsewhere, in the news
    Rule("long ago", (
        "years|yrs|months|decades|ages|year|yr ago|back|before", "back|once in|when|then|at", "used to",
        "last|old|ex|first|previous|former job|boss|place|month|year|summer|winter|campaign|company|manager|contract", "@year",
        "grandpa|grandma|grandfather|grandmother|granddad|abuela|abuelo|pension", "before|when i was|worked|lived|got",
        "tells that|the|us story|it",
    )),
    Rule("in the news", (
        "saw|read|heard|watched|seen|hear|watching|learned|reading *4 @media|about|that|how|online", "@media", "@state", "so sad",
        "sad news|story", "rip|prayers",
    )),
    # Nothing happened
    Rule("nothing happened", (
        "nothing|nobody|noone|none happened|bad|to|much|new|yet|else|got|was|has",
        "nothing|nobody|noone|none is|did|said|bothered|hurt|asked|saved|wrong|serious|going",
        "all|everything|its is? good|quiet|calm|fine|clear|ok|okay|cool", "so far so|good|no|nothing",
        "false|fake|rumor|rumors|misunderstanding", "turned|turns out|up", "wasnt|isnt|werent true|real|ice|fired|immigration|a|police",
        "never been|got|happened|had|gotten|did",
        "no|zero problem|problems|accidents|complaints|injuries|issues|drama|worries|trouble|write|writeups|hurt|points|big",
        "havent|hasnt", "only|was|just a|the drill|test",
    )),
    Rule("it is over and well", (
        "im|hes|shes|doing|feeling|all|doc *2 fine|ok|okay|better|good|great|healed|well|alright", "back at|to work|normal|us",
        "took|take|tore|gave|reversed|removed|dropped *4 back|charges", "for asking|checking|everything|explaining",
        "got|gave|get|given *3 raise|bonus|promoted|ac|fans|lunch|popsicles|w2|bonus", "promoted|hired|hiring|graduated", "still working",
    )),
    Rule("something nice", ("@good",)),
    Rule("laughing", ("@lol",)),
    # The words in another meaning
    Rule("on fire otherwise", (
        "fired up|off|pots", "fire drill|drills|extinguisher|extinguishers|emoji|season|fighters|tickets|truck|code|inspection|works|up",
        "so|straight|pure|was fire|heat $", "by fire", "fireworks|firefighters|firefighter|firecracker|bonfire|campfire|sunburn",
        "firing on|line|up|all", "youre fired", "burned|burnt out|cd|popcorn|toast|dinner|rice|mouth|tongue",
    )),
    Rule("killing and dying otherwise", (
        "killing|killin me|us|it|yall", "killed it|the", "kill|murder|die|dying|died for|to|of|laughing|know|over",
        "dead tired|line|lift|on|battery|inside", "deadline|deadlifted|bloodbath|murder|zombie|suspense|kicked",
        "battery|phone|car|truck|forklift|fish|scanner|tv *3 died|dying|dead|die|kicked",
        "killed|crushed|slammed|swamped|drowning|buried w|with|at|in|today", "traffic|line|weather *2 murder|hell|brutal|crazy",
        "blood drive|orange|pressure",
    )),
    Rule("hit and beat otherwise", (
        "hit|hmu me|us|him|her|them up", "hit|hitting|hits the|a|our|@number|my|10k *2 gym|road|goal|target|lottery|snooze|books|like",
        "hit|hitting|hits the|a|our|@number|my|10k *2 button|streets|cards|million|steps|before|bucks|times",
        "hit|hits|slaps|bangs hard|different|snooze|bad", "beat|beats|beaten|crushed my|the|record|bad|them|traffic",
        "attacked|bit|jumped|scratched *1 by|on|at|the *1 my|cat|chance|gun|bed",
    )),
    Rule("touch, throw and shoot otherwise", (
        "touch base|up|of|screen|like|@number", "keep touch", "touched by", "pushed|push|pushing *1 appointment|meeting|back|@number|to",
        "shoot|shooting|shot me|hoops|you|a|pool", "flu|covid|second|booster *1 shot|shots",
        "grab|grabs|grabber a|some|the|coffee|lunch|food|seat|my", "threw|throw|throwing a|party|shade", "jump|jumped the|at",
        "fight for|tonight|together", "punch|punched in|out|line", "knock|knocked it|out|on|doors|early",
    )),
    Rule("cut, broke, fell otherwise", (
        "cut|cutting my|the|a|early|down|it *1 hair|cake|grass|check|onions|lawn|today|my",
        "broke|broken till|until|my|room|the|good *1 mug|tv|record|friday|payday|fridge|phone",
        "machine|tv|fridge|ac|elevator *3 broke|broken|down|out|jammed|again|froze|clogged|squeaky",
        "microwave|printer|scanner|toilet|locker|cart *3 broke|broken|down|out|jammed|again|froze|clogged|squeaky",
        "fell|fall asleep|in|for|schedule|off|into *1 love|bed|diet", "hurt|hurts to|feelings|feeling|nobody|lol|anybody|anyone",
        "feet|back|knees|arms|legs|body|head|knee|shoulder hurt|hurts|sore|killing|tired|are|is", "little|paper cut|scratch|bruise",
        "sprained|jammed|twisted|hurt *3 dancing|playing|gym|ball|wedding|sunday|running",
        "pass|passed|passing out *1 flyers|cards|leaflets|candy|water", "trapped|stuck|locked in|on traffic|game|phone|bridge|that|my",
        "walked|walk out|the|down|thru of|picket|aisle|store|with|new",
    )),
    Rule("early and of our own will", (
        "let|lets|letting|out|home|go|going|left|leave|leaving|cut *2 early", "let me|it go|know|check|see|ask", "let go of|early",
        "asked|requested|wanted|chose|volunteered for|to|it *1 fewer|less|switch|nights",
        "voluntary|voluntarily|retired|vacation|maternity", "quit|quitting|retire|leaving|leave smoking|next|this|for|for",
        "off thursday|friday|monday|tuesday|wednesday|saturday|sunday", "called in sick|for", "extra shift|hours",
    )),
    Rule("frozen water", (
        "ice machine|maker|cream|cold|water|pack|packs|tea|coffee|chest|cooler|chips|cubes|skating|hockey|for|roads",
        "dry|more|some|bring|need|bag|bags|buy|no|get ice !is|at|agents|came|here|outside|raid", "icy|iced",
    ), never=word_set("raid agents outside immigration migra hiding")),
    Rule("police otherwise", (
        "police|cop parade|chief|league|station|report|escort|academy|department",
        "brother|husband|sister|son|dad|uncle|cousin|wife|law *3 cop|police|corrections|officer",
        "cops|police|cop|security|guard *3 cool|chill|nice|directing|won|good|sweet|let|just|donuts", "parade",
        "parking|speeding ticket|tickets",
    )),
    Rule("asked in kindness", (
        "asked|asks|asking *1 @me? for|to|who|how|if|about *2 overtime|cover|volunteers|baby|vacation|wants|directions",
        "asked|asks|asking *1 @me? for|to|who|how|if|about *2 help|ride|doing|kids|birthday|extra|work", "employee of",
        "boss|manager|supervisor|hr|foreman|lead *2 nice|bought|brought|waved|smiled|cool|ok",
        "boss|manager|supervisor|hr|foreman|lead *2 sick|helped|fixed|actually|good|birthday|sweet|strict",
        "called|call *3 happy|birthday|w2|employee|extra|school", "questionnaire|interview",
        "mandatory fun|overtime|meeting *3 parking|day|stickers",
    )),
    Rule("of every day", ("@daily",)),
    Rule("at home and at play", ("@life", "my kid|kids|mom|landlord|neighbor|feet|knees|car|phone|truck", "kids school")),
    Rule("to come and to bring", (
        "running late", "ill be", "see|c you|u|ya|yall", "send|forward|share|mailed me|the|my|us",
        "bring|bringing the|some|my|food|a|chairs|kids", "count me in", "sorry i|just|for|wrong", "meant hired|tired|shop",
        "typo|autocorrect|oops", "follow|followed|following|up up|the|you|on|yall", "whos bringing|going|driving",
        "wrote|write|write *1 minutes|flyer|list|newsletter|down",
    )),
    Rule("what annoys every day", ("ran|run|running out of", "never have|answers|enough", "@gripe")),
)  # fmt: skip
