"""Who said STOP: the later mark counts, a STOP of one's own campaign always, and nothing but the key can tell who it was."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.keyring import Keyring
from bot.suppression import Suppression
from tests.service import JAMES, MARIA, Service

CAMPAIGNS = tuple(uuid4() for _ in range(3))
DEEDS = st.lists(st.tuples(st.sampled_from(["stop", "lift"]), st.sampled_from([*CAMPAIGNS, None])), max_size=12)


@pytest.fixture
def keyring(service: Service) -> Keyring:
    return service.house.keyring


class Model:
    """The rule in words: a STOP holds in its campaign until it is lifted there, and elsewhere until a later START there."""

    def __init__(self, *, everywhere: bool) -> None:
        self.everywhere = everywhere
        self.own: dict[UUID | None, tuple[int, bool]] = {}
        self.at = 0

    def stop(self, campaign: UUID | None) -> None:
        self.at += 1
        self.own[campaign] = (self.at, True)
        if self.everywhere or campaign is None:
            self.own[None] = (self.at, True)

    def lift(self, campaign: UUID) -> None:
        self.at += 1
        self.own[campaign] = (self.at, False)

    def holds(self, campaign: UUID | None) -> bool:
        at, stopped = self.own.get(campaign, (0, False))
        service_at, service_stopped = self.own.get(None, (0, False))
        return stopped or (service_stopped and service_at > at)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS, everywhere=st.booleans())
def test_stops_and_starts_in_any_order_follow_the_rule(service: Service, keyring: Keyring, deeds, everywhere: bool) -> None:
    """B3: against a model in plain Python, for all campaigns and the line that has none, after each deed."""
    suppression, model = Suppression(keyring, everywhere=everywhere), Model(everywhere=everywhere)
    with service.house.pool.connection() as connection:
        for deed, campaign in deeds:
            if deed == "stop":
                suppression.stop(connection, MARIA, campaign)
                model.stop(campaign)
            elif campaign:
                suppression.lift(connection, MARIA, campaign)
                model.lift(campaign)
            for each in (*CAMPAIGNS, None):
                assert suppression.is_suppressed(connection, MARIA, each) == model.holds(each)
            assert not suppression.is_suppressed(connection, JAMES, CAMPAIGNS[0])
        connection.rollback()


def test_a_start_in_one_campaign_leaves_the_others_stopped(service: Service, keyring: Keyring) -> None:
    """START lifts its own campaign only, and a later STOP there stops again."""
    suppression = Suppression(keyring, everywhere=True)
    one, other, third = CAMPAIGNS
    with service.house.pool.connection() as connection:
        suppression.stop(connection, MARIA, one)
        suppression.lift(connection, MARIA, other)
        assert [suppression.is_suppressed(connection, MARIA, each) for each in CAMPAIGNS] == [True, False, True]
        suppression.stop(connection, MARIA, third)
        assert [suppression.is_suppressed(connection, MARIA, each) for each in CAMPAIGNS] == [True, True, True]


def test_nobody_without_the_key_can_tell_who_stopped(service: Service, keyring: Keyring) -> None:
    """The table holds marks of 32 bytes, a bit and a serial; another key confirms nothing."""
    with service.house.pool.connection() as connection:
        Suppression(keyring, everywhere=True).stop(connection, MARIA, CAMPAIGNS[0])
        found = {bytes(mark) for (mark,) in connection.execute("SELECT mark FROM apart.suppression")}
    assert found == set(Suppression(keyring, everywhere=True).marks(MARIA, CAMPAIGNS[0]))
    other = Suppression(Keyring(service.house.config.data_dir / "other-keys", bytes(32)), everywhere=True)
    assert found.isdisjoint(other.marks(MARIA, CAMPAIGNS[0]))
    columns = service.rows("SELECT column_name FROM information_schema.columns WHERE table_schema = 'apart' ORDER BY 1")
    assert columns == [("mark",), ("serial",), ("stopped",)]


def test_a_stop_outlives_its_campaign(riverside: Service) -> None:
    """B6: the campaign's rows are gone; the number is still stopped for the whole service."""
    riverside.member().text("please stop texting me")
    riverside.rows("DELETE FROM campaigns RETURNING 1")
    riverside.load()
    assert riverside.phone(MARIA).text("dues") == []
    assert "Reply YES to join" in riverside.phone(MARIA).text("JOIN")[0]
