"""The seals: what is moved, changed or opened with another key does not open; an index says nothing outside its campaign."""

from __future__ import annotations

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.vault import Vault, VaultError, derive, mac
from tests.service import MARIA, Service

ROOT, ROW, CAMPAIGN = bytes(range(32)), uuid4(), uuid4()
VAULT = Vault(ROOT, CAMPAIGN)


@given(st.text())
def test_what_is_sealed_opens_again(text: str) -> None:
    """Any text, the empty one too."""
    assert VAULT.open(VAULT.seal(text, "texts.body", ROW), "texts.body", ROW) == text


def test_the_same_text_is_sealed_differently_each_time() -> None:
    """Two workers who write the same leave two unrelated rows."""
    assert len({VAULT.seal("yes", "texts.body", ROW) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    ("vault", "where", "row"),
    [
        pytest.param(VAULT, "texts.body", uuid4(), id="another row"),
        pytest.param(VAULT, "workers.number", ROW, id="another column"),
        pytest.param(VAULT, "texts.bod", ROW, id="a part of its name"),
        pytest.param(Vault(ROOT, uuid4()), "texts.body", ROW, id="another campaign with the same key"),
        pytest.param(Vault(ROOT[::-1], CAMPAIGN), "texts.body", ROW, id="another key"),
    ],
)
def test_a_ciphertext_that_was_moved_does_not_open(vault: Vault, where: str, row) -> None:
    """A3: it is bound to its campaign, row and column; the error holds no value."""
    sealed = VAULT.seal("secret words", "texts.body", ROW)
    with pytest.raises(VaultError, match="does not open") as caught:
        vault.open(sealed, where, row)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


@given(st.binary(max_size=60))
def test_bytes_that_nobody_sealed_do_not_open(forged: bytes) -> None:
    """Too short, empty, random."""
    with pytest.raises(VaultError):
        VAULT.open(forged, "texts.body", ROW)


def test_every_changed_bit_is_noticed() -> None:
    """In the nonce, the words and the tag."""
    sealed = VAULT.seal("secret", "texts.body", ROW)
    for place in range(len(sealed)):
        changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(VaultError):
            VAULT.open(changed, "texts.body", ROW)


def test_the_same_number_has_an_unrelated_index_in_each_campaign() -> None:
    """Nine campaigns, nine indexes; the same one for the same number in one campaign."""
    assert len({Vault(derive(ROOT, str(number)), uuid4()).index(MARIA) for number in range(9)}) == 9
    assert VAULT.index(MARIA) == Vault(ROOT, CAMPAIGN).index(MARIA)
    assert len(VAULT.index(MARIA)) == 32


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_a_mac_knows_where_one_part_ends(some: list[str], others: list[str]) -> None:
    """("ab", "c") is not ("a", "bc")."""
    assert (mac(ROOT, *some) == mac(ROOT, *others)) == (some == others)


def test_keys_for_two_purposes_are_unrelated() -> None:
    """The index key does not open what the seal key closes."""
    assert len({derive(ROOT, purpose) for purpose in ("seal", "index", "heard", "suppression", "link", "keyring")}) == 6


def test_in_the_record_a_row_moved_to_another_campaign_or_worker_does_not_open(riverside: Service) -> None:
    """A3, on the real tables: number, conversation and text of one worker put in the place of another's."""
    riverside.member()
    riverside.member("+13125550142")
    (one, number, conversation), (other, number_there, _) = riverside.rows("SELECT id, number, conversation FROM workers ORDER BY id")
    with riverside.house.pool.connection() as connection:
        vault = riverside.house.campaigns.read(connection).campaigns[0].vault
    assert vault.open(number, "workers.number", one) != vault.open(number_there, "workers.number", other)
    for sealed, where, row in (
        (number, "workers.number", other),
        (conversation, "workers.number", one),
        (number, "workers.conversation", one),
    ):
        with pytest.raises(VaultError):
            vault.open(sealed, where, row)


def test_nothing_in_the_record_holds_a_number_or_a_text_in_the_clear(riverside: Service) -> None:
    """Every column of every table, as text and as bytes, after a whole story."""
    maria = riverside.member()
    maria.text("the xylophone is broken again")
    maria.text("rights")
    riverside.pump()
    tables = riverside.rows("SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'apart')")
    for (table,) in tables:
        if table != "public.lines":
            for (row,) in riverside.rows(f"SELECT {table.split('.')[1]}::text FROM {table}"):
                for secret in ("xylophone", MARIA[1:], b"xylophone".hex(), MARIA.encode().hex(), MARIA[2:].encode().hex()):
                    assert secret not in row, table
