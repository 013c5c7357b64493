"""Where keys lie: wrapped, each in its file, made once whoever comes first, and gone for good once destroyed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from bot import create_app
from bot.campaign_file import LineSpec
from bot.keyring import Keyring, KeyringError
from tests.service import MARIA, Service

MASTER = bytes(range(32))


def test_a_key_is_found_again_by_a_later_process(tmp_path: Path) -> None:
    """What one keyring seals, another on the same folder opens."""
    campaign, row = uuid4(), uuid4()
    sealed = Keyring(tmp_path / "keys", MASTER).create(campaign).seal("hello", "texts.body", row)
    assert Keyring(tmp_path / "keys", MASTER).vault(campaign).open(sealed, "texts.body", row) == "hello"


def test_the_folder_and_its_files_are_for_us_alone_and_reveal_nothing(tmp_path: Path) -> None:
    """Mode 0700 and 0600; no key in the clear, no two files that share a byte run, no draft left behind."""
    keyring = Keyring(tmp_path / "keys", MASTER)
    for campaign in (uuid4(), uuid4()):
        keyring.create(campaign)
    files = sorted((tmp_path / "keys").iterdir())
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600] * 3
    assert [file.suffix for file in files] == [".key"] * 3
    contents = [file.read_bytes() for file in files]
    assert {len(content) for content in contents} == {12 + 32 + 16}
    runs = [content[at : at + 6] for content in contents for at in range(len(content) - 5)]
    assert len(set(runs)) == len(runs)
    assert MASTER not in b"".join(contents)


def test_another_master_key_opens_nothing_and_the_error_says_whose_and_why(tmp_path: Path) -> None:
    """A wrong MASTER_KEY is named as such; a file that was moved to another campaign's name does not open either."""
    campaign, other = uuid4(), uuid4()
    Keyring(tmp_path, MASTER).create(campaign)
    with pytest.raises(KeyringError, match="does not open with this MASTER_KEY"):
        Keyring(tmp_path, MASTER[::-1]).vault(campaign)
    (tmp_path / f"{campaign}.key").rename(tmp_path / f"{other}.key")
    with pytest.raises(KeyringError, match=f"The key of {other} does not open"):
        Keyring(tmp_path, MASTER).vault(other)
    with pytest.raises(KeyringError, match="is not in the keyring"):
        Keyring(tmp_path, MASTER).vault(campaign)


def test_a_destroyed_key_opens_nothing_ever_again(tmp_path: Path) -> None:
    """Neither in this process nor in a later one; the others are untouched."""
    keyring, campaign, other, row = Keyring(tmp_path, MASTER), uuid4(), uuid4(), uuid4()
    keyring.create(other)
    sealed = keyring.create(campaign).seal("gone", "texts.body", row)
    kept = keyring.vault(other).seal("kept", "texts.body", row)
    keyring.destroy(campaign)
    keyring.destroy(campaign)
    for each in (keyring, Keyring(tmp_path, MASTER)):
        assert not each.has(campaign)
        with pytest.raises(KeyringError):
            each.vault(campaign).open(sealed, "texts.body", row)
        assert each.vault(other).open(kept, "texts.body", row) == "kept"


def test_threads_and_processes_that_race_for_the_first_key_get_the_same_one(tmp_path: Path) -> None:
    """Two keys of the service would mean two truths about who said STOP."""
    for number in range(20):
        folder = tmp_path / str(number)
        shared = Keyring(folder, MASTER)
        keyrings = [shared, Keyring(folder, MASTER)] * 4 + [Keyring(folder, MASTER) for _ in range(8)]
        with ThreadPoolExecutor(len(keyrings)) as threads:
            marks = set(threads.map(lambda keyring: keyring.suppression_mark("*", MARIA), keyrings))
        assert marks == {Keyring(folder, MASTER).suppression_mark("*", MARIA)}
        assert [file.name for file in folder.iterdir()] == ["service.key"]


def test_creating_a_key_that_exists_keeps_it(tmp_path: Path) -> None:
    """A load that is run twice never locks a campaign out of its own data."""
    campaign, row = uuid4(), uuid4()
    sealed = Keyring(tmp_path, MASTER).create(campaign).seal("kept", "texts.body", row)
    assert Keyring(tmp_path, MASTER).create(campaign).open(sealed, "texts.body", row) == "kept"


def test_marks_of_different_things_are_unrelated(tmp_path: Path) -> None:
    """A MessageSid, a token and a number have keys of their own; a mark of one campaign is not that of another."""
    keyring = Keyring(tmp_path, MASTER)
    one, other = str(uuid4()), str(uuid4())
    marks = {
        keyring.heard_mark(MARIA),
        keyring.link_mark(MARIA),
        keyring.suppression_mark(one, MARIA),
        keyring.suppression_mark(other, MARIA),
    }
    marks |= {keyring.suppression_mark("*", MARIA), keyring.suppression_mark("", "*" + MARIA)}
    assert len(marks) == 6


def test_a_campaign_whose_key_is_absent_stops_the_start_up_by_its_code(riverside: Service) -> None:
    """The release step ends with a sentence that names the campaign, not its id."""
    riverside.load(campaign="harbor", join=(), line=LineSpec("+13105550100"))
    with riverside.house.pool.connection() as connection:
        harbor = next(each for each in riverside.house.campaigns.read(connection).campaigns if each.code == "harbor")
    riverside.house.keyring.destroy(harbor.id)
    app = create_app(riverside.house.config)
    ended = app.test_cli_runner().invoke(args=["migrate"])
    assert ended.exit_code == 1
    assert "The key of the campaign harbor is not in the keyring." in ended.output


def test_a_service_key_that_is_gone_stops_the_start_up_and_is_never_made_anew(riverside: Service) -> None:
    """With a new one every STOP would be forgotten without a word."""
    riverside.member().text("please stop texting me")
    key = riverside.house.config.keyring / "service.key"
    kept = key.read_bytes()
    key.unlink()
    try:
        ended = create_app(riverside.house.config).test_cli_runner().invoke(args=["migrate"])
        assert ended.exit_code == 1
        assert "The key of service is not in the keyring." in ended.output
        assert not key.exists()
    finally:
        key.write_bytes(kept)
    assert create_app(riverside.house.config).test_cli_runner().invoke(args=["migrate"]).exit_code == 0


def test_a_wrong_master_key_stops_the_start_up(riverside: Service) -> None:
    """All data is still there, and nothing of it is touched."""
    ended = create_app(replace(riverside.house.config, master_key=os.urandom(32))).test_cli_runner().invoke(args=["migrate"])
    assert ended.exit_code == 1
    assert "does not open with this MASTER_KEY" in ended.output


def test_keys_do_not_show_when_things_are_printed(tmp_path: Path) -> None:
    """In a traceback, a debugger, a log."""
    keyring = Keyring(tmp_path, MASTER)
    vault = keyring.create(uuid4())
    assert (repr(keyring), repr(vault)) == ("<Keyring>", "<Vault>")
    shown = subprocess.run([sys.executable, "-c", "import bot.keyring, bot.vault"], capture_output=True, text=True, check=True)
    assert shown.stdout + shown.stderr == ""
