"""Handles: the two words by which everybody but the organizer knows a worker; and other names and codes. Drawn at random, so they say nothing."""

from __future__ import annotations

import secrets

from flows.wording.discreet import giveaway

COLORS = """amber aqua azure beige black blue bronze brown cherry clear cobalt copper coral cream crimson dusty ebony fair fern golden
grape gray green hazel honey indigo ivory jade jet khaki lemon lilac lime linen maple maroon mauve mint misty mocha navy ochre olive onyx
opal orange pearl pine pink plum purple quartz red rose ruby rust sable saffron sage sandy scarlet silver sky slate snowy tan teal
topaz umber violet walnut white willow wine yellow""".split()

ANIMALS = """ant badger bat bear beaver bee bison boar bobcat bunny camel cat cheetah condor coyote crab crane cricket crow deer dingo dolphin
dove duck eagle egret elk falcon ferret finch fox frog gecko goat goose gull hare hawk hedgehog heron horse ibex jackal jay koala
lark lemur leopard lion llama lobster lynx macaw magpie marten mole moose moth newt ocelot octopus orca oriole otter owl panda parrot
pelican penguin pigeon pony puffin puma quail rabbit raccoon raven robin salmon seal shark shrew skunk sloth snail sparrow spider
squid stork swan swift tapir tiger toad trout turtle viper walrus weasel whale wolf wombat wren yak zebra""".split()

#: What pseudonyms are made of: words of no handle, so that no name in a meeting can be taken for some worker of the team's lists.
MOODS = """able agile alert bold brave brief bright brisk calm candid careful cheery clever cosy curious daring eager early easy fancy fond frank
free fresh friendly gentle glad grand handy happy hardy honest humble jolly keen kind lively lucky mellow merry mild modest neat nimble
noble patient plain polite prompt proud quick quiet ready robust serene sharp shy simple sleek smart smooth snug sound spry stable steady
sturdy sunny sure tall tender thrifty tidy trusty upbeat vivid warm wise witty young""".split()

THINGS = """acorn anchor anvil apple arrow atlas banjo barrel basket bell bench biscuit blanket boat bottle breeze bridge brook bucket button
cabin candle canyon carrot castle cedar cello chair clock cloud clover compass cookie creek cup desk door drum engine feather fiddle field
flute forest garden gate guitar hammer harbor hat hill island kettle kite ladder lake lamp lantern leaf lighthouse meadow mirror moon
mountain oak oar paddle paper peach pebble pencil piano pillow planet pocket pond prairie pumpkin puzzle radio rain ribbon river rocket
sail spoon star stone stove street summer table teapot thimble tower tractor train tulip valley violin wagon wheel whistle window""".split()

#: Letters and digits that nobody confuses on a small screen, without vowels, so that no code spells a word.
LETTERS = "BCDFGHJKLMNPQRTVWXZ"
DIGITS = "2346789"


def handle(attempt: int = 0) -> str:
    """`amber-otter`; after a collision, `amber-otter-27`."""
    words = f"{secrets.choice(COLORS)}-{secrets.choice(ANIMALS)}"
    return f"{words}-{secrets.randbelow(90) + 10}" if attempt else words


def pseudonym(draw: bytes) -> str:
    """`Quiet Kettle`: a name for one meeting, from 16 bytes or more, and nobody's handle."""
    mood, thing = int.from_bytes(draw[:8]) % len(MOODS), int.from_bytes(draw[8:16]) % len(THINGS)
    return f"{MOODS[mood]} {THINGS[thing]}".title()


def code() -> str:
    """A question's code, letter-digit-letter: `R4K`. 2,527 of them; never a word, never a number."""
    return secrets.choice(LETTERS) + secrets.choice(DIGITS) + secrets.choice(LETTERS)


def token() -> str:
    """What opens a personal link: 96 random bits, 16 characters, none of which spell what a locked phone must not show."""
    while giveaway(token := secrets.token_urlsafe(12)):
        pass
    return token
