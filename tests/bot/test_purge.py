"""What ages out of the record, and what a worker kept."""

from __future__ import annotations

from bot import store
from tests.service import DANA, JAMES, MARIA, Service


def test_what_was_kept_as_evidence_stays_with_its_whole_thread(riverside: Service) -> None:
    """KEEP: twenty days later both sides of that conversation are there; another worker's texts are gone, and so are old answers."""
    maria, dana = riverside.member(MARIA), riverside.phone(DANA)
    riverside.member(JAMES).text("dues")
    maria.text("they just fired me")
    maria.text("KEEP")
    riverside.pump()
    dana.text(f"{dana.pushed()[0][:3]} Who told you?")
    maria.text("the night manager")
    riverside.pump()
    before = riverside.rows("SELECT count(*) FROM texts")
    for table, column in (("texts", "at"), ("questions", "opened_at"), ("answers", "at")):
        riverside.rows(f"UPDATE {table} SET {column} = {column} - interval '20 days' RETURNING 1")
    with riverside.house.pool.connection() as connection:
        assert store.purge(connection) > 0
    kinds = [kind for (kind,) in riverside.rows("SELECT kind FROM texts ORDER BY kind")]
    assert before[0][0] > len(kinds)
    assert {"heard", "alert", "answer", "relay", "desk"} <= set(kinds)
    assert riverside.rows("SELECT count(DISTINCT worker_id) FROM texts WHERE worker_id IS NOT NULL") == [(1,)]
    assert riverside.rows("SELECT count(*) FROM answers") == [(0,)]
