"""The short form of `make chaos`: what can be killed and come back within seconds is killed while people text."""

from __future__ import annotations

import random

import pytest

from tests.chaos.__main__ import chaos


@pytest.mark.timeout(240)
def test_killing_web_clock_and_redis_loses_nothing_and_answers_nothing_twice() -> None:
    """Five kills -9 while 20 people text: every text answered once as the flows say, every alert and document once, no opt-out forgotten,
    the outbox empty. The worker and PostgreSQL are killed by `make chaos`: what they held is asked about only after half a minute.
    """
    seen = chaos(5, 200, random.Random(), ("web", "clock", "redis"), every=1.5)
    assert sum(seen.kills.values()) == 5
    assert seen.wrong == []
