"""Mass texts: whom they reach, when, and what came of them. One is kept whole with its recipients; a pump feeds it into the outbox."""
