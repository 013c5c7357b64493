"""Handles: the two words by which everybody but the organizer knows a worker. Drawn at random, so they say nothing."""

from __future__ import annotations

import secrets

COLORS = """amber aqua azure beige black blue bronze brown cherry clear cobalt copper coral cream crimson dusty ebony fair fern golden
grape gray green hazel honey indigo ivory jade jet khaki lemon lilac lime linen maple maroon mauve mint misty mocha navy ochre olive onyx
opal orange pearl pine pink plum purple quartz red rose ruby rust sable saffron sage sandy scarlet silver sky slate snowy tan teal
topaz umber violet walnut white willow wine yellow""".split()

ANIMALS = """ant badger bat bear beaver bee bison boar bobcat bunny camel cat cheetah condor coyote crab crane cricket crow deer dingo dolphin
dove duck eagle egret elk falcon ferret finch fox frog gecko goat goose gull hare hawk hedgehog heron horse ibex jackal jay koala
lark lemur leopard lion llama lobster lynx macaw magpie marten mole moose moth newt ocelot octopus orca oriole otter owl panda parrot
pelican penguin pigeon pony puffin puma quail rabbit raccoon raven robin salmon seal shark shrew skunk sloth snail sparrow spider
squid stork swan swift tapir tiger toad trout turtle viper walrus weasel whale wolf wombat wren yak zebra""".split()

#: Letters and digits that nobody confuses on a small screen, without vowels, so that no code spells a word.
LETTERS = "BCDFGHJKLMNPQRTVWXZ"
DIGITS = "2346789"


def handle(attempt: int = 0) -> str:
    """`amber-otter`; after a collision, `amber-otter-27`."""
    words = f"{secrets.choice(COLORS)}-{secrets.choice(ANIMALS)}"
    return f"{words}-{secrets.randbelow(90) + 10}" if attempt else words


def pseudonym(draw: bytes) -> str:
    """`Amber Otter`: a name for one meeting, from 32 bytes that are nobody's handle."""
    color, animal = int.from_bytes(draw[:8]) % len(COLORS), int.from_bytes(draw[8:16]) % len(ANIMALS)
    return f"{COLORS[color]} {ANIMALS[animal]}".title()


def code() -> str:
    """A question's code, letter-digit-letter: `R4K`. 2,527 of them; never a word, never a number."""
    return secrets.choice(LETTERS) + secrets.choice(DIGITS) + secrets.choice(LETTERS)


def token() -> str:
    """What opens a personal link: 96 random bits, 16 characters."""
    return secrets.token_urlsafe(12)
