"""What a process holds while it runs: settings, stores, keys and the carrier, each made once and connected when first used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from psycopg import Connection, OperationalError
from psycopg.errors import QueryCanceled
from psycopg_pool import ConnectionPool, PoolTimeout
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue
from rq.serializers import JSONSerializer

from bot import log
from bot.campaigns import Campaigns
from bot.config import Config
from bot.keyring import Keyring
from bot.sms import TIMEOUT, Carrier
from bot.suppression import Suppression

QUEUE = "outbox"

#: A commit that was answered is on disk; a statement that hangs ends before the carrier's patience does.
SESSION = "-c synchronous_commit=on -c statement_timeout=12000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC"

Found = TypeVar("Found")


@dataclass(frozen=True)
class House:
    """One process's hold on the world. `patience` is how many seconds it waits for the carrier."""

    config: Config
    patience: float = TIMEOUT
    keyring: Keyring = field(init=False)
    suppression: Suppression = field(init=False)
    campaigns: Campaigns = field(init=False)
    carrier: Carrier = field(init=False)

    def __post_init__(self) -> None:
        keyring = Keyring(self.config.keyring, self.config.master_key)
        object.__setattr__(self, "keyring", keyring)
        object.__setattr__(self, "suppression", Suppression(keyring, everywhere=self.config.stop_scope == "service"))
        object.__setattr__(self, "campaigns", Campaigns(keyring))
        object.__setattr__(self, "carrier", Carrier(self.config, self.patience))

    @cached_property
    def pool(self) -> ConnectionPool[Connection[tuple[object, ...]]]:
        """Connections to the record; the pool's threads start here, so never before a process has forked."""
        pool: ConnectionPool[Connection[tuple[object, ...]]] = ConnectionPool(
            self.config.database_url, min_size=1, max_size=4, timeout=4, kwargs={"options": SESSION, "prepare_threshold": 2}, open=False
        )
        pool.open()
        return pool

    @cached_property
    def redis(self) -> Redis:
        return Redis.from_url(self.config.redis_url, socket_timeout=3, socket_connect_timeout=2)

    @cached_property
    def queue(self) -> Queue:
        return Queue(QUEUE, connection=self.redis, serializer=JSONSerializer)

    def transact(self, work: Callable[[Connection[tuple[object, ...]]], Found]) -> Found:
        """Do this in one transaction, which must be safe to begin again: two may stand in each other's way, a connection may have died
        while it was idle. A record that is away or slow is no matter of trying again: the carrier waits.
        """
        for _ in range(2):
            try:
                with self.pool.connection() as connection:
                    return work(connection)
            except (PoolTimeout, QueryCanceled):
                raise
            except OperationalError as error:
                log.failure("record.again", error)
                self.pool.check()
        with self.pool.connection() as connection:
            return work(connection)

    def ring(self) -> None:
        """Call a pump. It may fail: the rows are in the record, and the clock rings again."""
        try:
            if not self.queue.count:  # a pump that has not begun yet will see what is committed by now
                self.queue.enqueue("bot.jobs.pump", description="pump", result_ttl=0, failure_ttl=3600, job_timeout=120)
        except RedisError as error:
            log.failure("ring.lost", error)

    def close(self) -> None:
        if "pool" in self.__dict__:
            self.pool.close()
        if "redis" in self.__dict__:
            self.redis.close()
