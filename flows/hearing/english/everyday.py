"""English: words of everyday life, which no request to end texts is about: they speak against one, and stand for each other.

"Take eggs off the list" and "no more soup" can't be told from a request by their other words. A word that people say when they
ask for an end (baby, wife, dinner, phone) may stand here too: it weighs little where the request is plain.
"""

from __future__ import annotations

from flows.hearing.normal import word_set


def _things(words: str) -> frozenset[str]:
    """Each word, and its plural."""
    return frozenset(form for word in words.split() for form in (word, f"{word}s", f"{word}es"))


def _acts(words: str) -> frozenset[str]:
    """Each verb, and its regular forms."""
    return frozenset(
        form
        for verb in words.split()
        for stem in (verb.removesuffix("e"),)
        for form in (verb, f"{verb}s", f"{stem}ing", f"{stem}in", f"{stem}ed", f"{verb}{verb[-1]}ing", f"{verb}{verb[-1]}ed")
    )


FOOD = _things("""
    apple bacon bagel banana bbq bean beef biscuit bowl bread breakfast brownie brunch buffet burger burrito butter cake candy carrot
    cereal cheese chicken chili chip chocolate cilantro coconut coke cookie corn cream crust cucumber cup curry diet donut doughnut
    dough drink egg enchilada flour fork fridge fries fruit fry garlic grape gravy grill guac gum ham hummus ice jam jello juice
    ketchup kfc knife kraut lasagna latte leftover lemon lettuce lime lobster loaf lunchbox mac mango mayo meal meat meatloaf melon
    menu microwave mushroom mustard napkin noodle nugget nut oil omelet onion orange oven pancake pan pasta pastry peach peanut pear
    pepper pickle pineapple plate pork pot potato pretzel pudding pumpkin ramen recipe rib rice roast roll roti salad salsa salt
    samosa sandwich sausage seafood shrimp smoothie snack soda soup spice spicy spoon steak stew stove strawberry sugar sushi sweets
    syrup taco tamale tea teabag toast tofu tomato tortilla turkey vegetable veggie vinegar waffle watermelon wing yogurt coffee beer
    wine vodka whiskey pub bar dessert ingredient kitchenware chef cook appetite hungry starving thirsty tasty yummy delicious flavor
    chippy biryani dal laksa prata satay chutney paneer pav idli dosa
""") | word_set("milk food lunch dinner supper ate eaten eat eats eating eatin cooked cooking baked frozen fried leftovers hungry")
HOUSE = _things("""
    air alarm attic balcony basement bathroom bathtub battery bed bedroom bedsheet bench bicycle bike blanket bleach blender book
    bottle brick broom bucket bulb cabinet candle carpet carseat ceiling chair charger closet clothes clock comb couch counter cover
    crib cupboard curtain cushion diaper dishwasher doorbell drain drawer dresser driveway dryer dust faucet fence flag flashlight
    flood floor flower furniture garage garden gift glass grass hammer hanger heater hose house iron key keyboard lamp landlord laptop
    laundry lawn leak lid light lightbulb lock lotion mailbox mattress mirror mop mug nail neighbor oven package paint pallet pantry
    paper passport pencil pillow pipe plumber porch printer purse rag rent roof rug sheet shampoo shelf shovel shower sink skillet
    soap sofa sponge stain stair staircase stroller table tank tape tool toilet toothbrush toothpaste towel toy tray trunk tub tv
    umbrella vacuum wall wallet washer window wire wood yard apartment condo lease keychain backpack suitcase luggage ladder sock
    sneaker pant pants jeans dress skirt sweater hoodie scarf glove gloves glasses sunglasses earring necklace bracelet watch lipstick
    makeup perfume wig haircut hair nails wardrobe outfit uniform apron helmet vest zipper
""")
BODY = _things("""
    ache allergy ankle appendix arm asthma bandage belly bladder blister blood bone brain breast breath bruise cavity chest chin cold
    cough cramp diabetes diarrhea dizzy doc ear elbow eye eyebrow face fever finger flu foot forehead headache heart heel hip injury
    itch jaw kidney knee leg lip liver lung medicine migraine mouth muscle nap neck nose nurse operation pain pharmacy pill pneumonia
    pregnancy prescription pulse rash rib scar shin shoulder sick skin sleep sneeze sprain stitch stomach surgery sweat swelling
    temperature therapist therapy throat thumb toe tongue tooth tumor ulcer vaccine vein virus vitamin vomit waist wound wrist xray
    ambulance checkup chemo dialysis
""") | word_set("""
    feet teeth sore swollen tired sleepy asleep awake exhausted stuffed pregnant sneezing coughing limping dizzy hungover drunk sober
    hurts aching healthy flu covid born birth
""")
WEATHER = _things("""
    autumn beach bird breeze camp canyon cat chicken cloud cow creek deer dog duck earthquake farm field fire fish flood flower fog
    forest frost goat hail heat hill horse humidity hurricane ice insect island lake leaf lightning moon mosquito mountain mouse ocean
    park pet pig planet plant pond pony possum puppy rabbit rain rainbow raincoat rat river rock rose sand sea season shower sky snail
    snake snow snowstorm spider spring squirrel star storm summer sun sunset sunshine temperature thunder tornado tree turtle valley
    wave weather wind winter woods worm zoo kitten kitty nature sunrise dawn puddle mud
""") | word_set("cold hot warm freezing rainy raining snowing sunny windy humid chilly melting icy cloudy leaves mice")
TRAVEL = _things("""
    aisle airport alley avenue boat border bridge bus cab car city corner country county downtown drive driver elevator engine
    entrance escalator expressway ferry flight freeway gas gate gps highway hotel intersection interstate junction lane license
    luggage lyft mall map metro motel motorcycle overpass parade passenger pharmacy plane platform port rail road roundabout route
    sidewalk speeding street suburb subway supermarket taxi ticket tire toll town traffic tram truck tunnel uber uptown vacation
    village visa wheel zoo mrt lrt motorway petrol tube auto rickshaw scooter lorry
""") | word_set("north south east west parked parking driving walking")
PLAY = _things("""
    actor album anime anniversary artist award ball balloon band baptism barbecue baseball basketball bday bingo birthday bowling
    boxing carnival cartoon casino celebration champion christmas christening cinema circus clown club coach comedy concert costume
    cricket dance dj drama drum easter episode exam exercise festival fireworks football footy funeral game gift goal golf graduation
    grade guitar gym halloween hike hockey holiday homework hymn jersey karaoke kickoff lecture lesson lottery mass match math medal
    meme movie museum music musician nascar netflix novel painting parade party piano picnic playoff playstation podcast poem poet
    poker prize prom puzzle quiz quarterback quinceanera race radio raffle rap referee science score series sermon shower show sing
    singer soccer song spoiler sport stadium stage student superbowl swim symphony teacher team tennis test theater theatre
    thanksgiving tournament touchdown toy trophy tuition tutor uni varsity video violin volleyball wedding wrestling xbox yoga zumba
    valentine module tutorial semester sem class assignment college university
""")
PEOPLE = _things("""
    aunt auntie baby bestie boyfriend bride brother buddy child cousin daddy ex family father fiance fren frend girlfriend godmother
    grandbaby granddaughter grandkid grandma grandmother grandpa grandson groom hubby kid lover mommy mum nan nana nephew niece pastor
    parent plumber priest queen roommate senorita sis sister stepson teen tenant toddler twin uncle classmate
""") | word_set("kids children women men amma appa bhai didi hes shes hers")
FEELING = word_set("""
    happy sad proud excited nervous bored boring lonely jealous lazy funny cute pretty beautiful handsome ugly gorgeous amazing
    awesome lovely nice fun crazy silly weird scary scared shy brave hilarious worried grateful blessed love loved loves loving miss
    missed misses missing hug hugs kiss kisses kissed smile smiling laugh laughing laughed cry crying cried dream dreams dreaming pray
    praying prayers god jesus lord amen bless luck lucky congrats congratulations enjoying enjoyed hope hoping wonder wondering xx xxx
    sian shiok leh lah meh liao wah yaar tomorrow tmr yesterday tonite nite gd morning goodnight gudnite xmas expensive cheap price
    money cash dollars bucks rupees pounds
""")
DOING = _acts("""
    bake bathe bike boil borrow bowl breathe browse brush build bump buy camp carry catch celebrate chase check choose chop clap clean
    climb collect cook cough count crash crawl cuddle dance dig dine dive draw dream dress drink drip drive drown dry earn eat explain
    explore fall fart feed feel fight fill fix fly fold fry garden giggle glue graduate greet grill grow hammer handle hang heal heat
    hike hire hope hunt hurry iron joke jog join jump kiss kneel knit knock laugh launch lay learn lift listen load lock look love
    marry measure melt mend mix mop nap open order pack paint park pass peel plan plant play polish pour practice praise pray promise
    pump push race rain relax rent repair ride rinse roast rub run rush sail save scare score scream search season seat sell serve sew
    shake share shave shine shoot shop shout shovel sing sit skate sketch skip sleep slice slip smell smile smoke snore snow soak sow
    spell spend spill spin squeeze stand stare stay steal stir stitch study surf sweat sweep swim swing taste teach thaw think tickle
    tidy tie trade travel trust unload unpack vacuum visit vote wait wake walk wander warm wash watch water wear weigh whisper whistle
    win worry yell
""") | word_set("""
    ate bought brought caught chose did drank drew drove fell felt flew fought gone grew held knew laid led lent met rode ran saw sold
    sang sat slept spoke spent stood stole swam taught threw wore woke won wrote went
""")
CLASSES: dict[str, frozenset[str]] = {
    "food": FOOD, "house": HOUSE, "body": BODY, "weather": WEATHER, "travel": TRAVEL, "play": PLAY, "people-of-life": PEOPLE,
    "feeling": FEELING, "doing-of-life": DOING,
}  # fmt: skip
