"""How fast each line may send, in segments, as carriers count: the generic cell rate algorithm in Redis, shared by all pumps.

Two counts for each line: of all that leaves, which mass texts keep to, and of all but mass texts, which those keep to. So a reply never waits
for a mass text, and mass texts wait until what overtook them is made up for. A flush costs one small burst.
"""

from __future__ import annotations

from hashlib import sha256

from redis import Redis

#: A line that has been silent may send this many seconds' worth at once.
BURST = 1.0

#: Moves the line's theoretical arrival time on by what was sent, never starting in the past. Redis's own clock rules.
SPEND = """
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local tat = tonumber(redis.call('GET', KEYS[1]) or now)
if tat < now then tat = now end
tat = tat + tonumber(ARGV[1])
redis.call('SET', KEYS[1], string.format('%.6f', tat), 'EX', 3600)
return tostring(tat - now)
"""


class Rate:
    """The rates of all lines. `room` looks, `spend` counts; two pumps between them may overshoot by one burst, and then wait for it."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._spend = redis.register_script(SPEND)

    def room(self, line: str, per_second: float, *, mass: bool = False) -> int:
        """How many segments may leave on this line now."""
        ahead = float(self._spend(keys=[self._key(line, mass=mass)], args=[0]))
        burst = max(BURST, 1 / per_second)
        return max(0, int((burst - ahead) * per_second + 1e-6))

    def spend(self, line: str, per_second: float, count: int, *, mass: bool = False) -> None:
        for each in (True,) if mass else (True, False):
            if count:
                self._spend(keys=[self._key(line, mass=each)], args=[count / per_second])

    def _key(self, line: str, *, mass: bool) -> str:
        return f"rate:{'all' if mass else 'replies'}:{sha256(line.encode()).hexdigest()[:16]}"
