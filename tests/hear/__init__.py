"""How well the bot hears: its scores on the sets in tests/data/hearing, beside simpler ways. `make hear` prints them."""
