"""The settings: what a deployment may not start without, what local mode makes by itself, and that no secret shows."""

from __future__ import annotations

import base64
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.config import REQUIRED, Config, ConfigError

ROOT = Path(__file__).parents[2]


def deployment(**changes):
    """A complete environment of a deployment, with changes; None takes a setting away."""
    settings = {
        "DATABASE_URL": "postgresql://pepperline:pw-in-the-url@db/pepperline",
        "REDIS_URL": "redis://redis/0",
        "SECRET_KEY": "q7Zr1vYk9PbX3sLm5TnW8cJd",
        "MASTER_KEY": base64.b64encode(bytes(range(32))).decode(),
        "KEYRING": "/srv/keyring",
        "TWILIO_ACCOUNT_SID": "AC" + "0123456789abcdef" * 2,
        "TWILIO_AUTH_TOKEN": "fedcba9876543210" * 2,
        "PUBLIC_URL": "https://texts.example.org/",
    }
    return {name: value for name, value in (settings | changes).items() if value is not None}


def local_mode(data_dir, **settings):
    return {"LOCAL": "1", "DATA_DIR": str(data_dir), **settings}


@pytest.mark.parametrize("name", REQUIRED)
def test_a_deployment_does_not_start_without_this_setting_and_names_it(name):
    with pytest.raises(ConfigError, match=f"{name} is not set"):
        Config.from_env(deployment(**{name: None}))


def test_everything_that_is_wrong_is_said_at_once():
    with pytest.raises(ConfigError) as refusal:
        Config.from_env(deployment(SECRET_KEY=None, MASTER_KEY="short", PORT="eighty", PUBLIC_URL="texts.example.org", STOP_SCOPE="none"))
    for name in ("SECRET_KEY", "MASTER_KEY", "PORT", "PUBLIC_URL", "STOP_SCOPE"):
        assert name in str(refusal.value)


@pytest.mark.parametrize("name", ["SECRET_KEY", "MASTER_KEY", "TWILIO_AUTH_TOKEN"])
@pytest.mark.parametrize("value", ["changeme", "Secret", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa="])
def test_a_placeholder_is_not_taken_for_a_secret(name, value):
    with pytest.raises(ConfigError, match=f"{name} looks like a placeholder"):
        Config.from_env(deployment(**{name: value}))


def test_a_refusal_does_not_repeat_the_value():
    with pytest.raises(ConfigError) as refusal:
        Config.from_env(deployment(MASTER_KEY="this-is-no-key-but-still-secret"))
    assert "still-secret" not in str(refusal.value)


def test_no_secret_shows_in_the_settings_printed_form():
    settings = deployment()
    shown = repr(Config.from_env(settings))
    for name in ("DATABASE_URL", "REDIS_URL", "SECRET_KEY", "MASTER_KEY", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"):
        assert settings[name] not in shown


def test_the_master_key_may_be_written_in_base64_with_or_without_padding_or_in_hexadecimal():
    key = bytes(range(32))
    for written in (base64.b64encode(key).decode(), base64.b64encode(key).decode().rstrip("="), key.hex()):
        assert Config.from_env(deployment(MASTER_KEY=written)).master_key == key


def test_a_deployment_has_no_stand_in_and_migrates_with_its_own_role_if_one_is_given():
    config = Config.from_env(deployment(MIGRATE_URL="postgresql://owner@db/pepperline"))
    assert not config.local
    assert not config.standin
    assert config.migrate_url == "postgresql://owner@db/pepperline"
    assert config.public_url == "https://texts.example.org"


def test_local_mode_makes_its_secrets_once_and_for_our_eyes_only(tmp_path):
    first = Config.from_env(local_mode(tmp_path / "var"))
    second = Config.from_env(local_mode(tmp_path / "var"))
    assert first == second
    assert first.standin
    assert len(first.master_key) == 32
    kept = tmp_path / "var" / "secrets.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert not stat.S_IMODE(kept.parent.stat().st_mode) & 0o066


def test_another_data_folder_has_other_secrets(tmp_path):
    assert Config.from_env(local_mode(tmp_path / "a")).master_key != Config.from_env(local_mode(tmp_path / "b")).master_key


def test_processes_that_race_for_the_first_secrets_agree_on_them(tmp_path):
    program = "import os; from bot.config import Config; print(Config.from_env(os.environ).master_key.hex())"
    env = os.environ | local_mode(tmp_path / "var")
    racers = [subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert len({racer.communicate()[0] for racer in racers}) == 1
    assert not any(racer.returncode for racer in racers)


def test_with_a_twilio_account_local_mode_has_no_stand_in(tmp_path):
    settings = deployment()
    account = {name: settings[name] for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN")}
    config = Config.from_env(local_mode(tmp_path, **account))
    assert not config.standin
    assert config.twilio_api_base is None
    assert config.twilio_auth_token == account["TWILIO_AUTH_TOKEN"]


def test_half_a_twilio_account_is_refused_by_name(tmp_path):
    with pytest.raises(ConfigError, match="TWILIO_AUTH_TOKEN is not set"):
        Config.from_env(local_mode(tmp_path, TWILIO_ACCOUNT_SID=deployment()["TWILIO_ACCOUNT_SID"]))


def test_the_addresses_of_local_mode_follow_its_port_and_folder(tmp_path):
    config = Config.from_env(local_mode(tmp_path, PORT="8123"))
    assert config.public_url == "http://127.0.0.1:8123"
    assert config.twilio_api_base == "http://127.0.0.1:8124"
    assert config.database_url == Config.from_env(local_mode(tmp_path)).database_url
    assert config.database_url != Config.from_env(local_mode(tmp_path / "other")).database_url


def test_what_a_killed_run_left_behind_is_not_believed(tmp_path):
    gone = subprocess.Popen(["true"])
    gone.wait()
    (tmp_path / "running.json").write_text(json.dumps({"pid": gone.pid, "started": 1.0, "settings": {"REDIS_URL": "redis://gone"}}))
    assert Config.from_env(local_mode(tmp_path)).redis_url.startswith("unix:")


def test_secrets_of_jitsi_are_read_by_their_names_and_shown_nowhere():
    """As many as there are; one that looks like a placeholder is refused by its name."""
    config = Config.from_env(
        deployment(JITSI_SECRET="k3-Lq9vTz1-some-secret", JITSI_SECRET_NORTH="Wn7-another-secret-0p", JITSI_SECRET_SOUTH="")
    )
    assert config.jitsi_secrets == {"JITSI_SECRET": "k3-Lq9vTz1-some-secret", "JITSI_SECRET_NORTH": "Wn7-another-secret-0p"}
    assert "another-secret" not in repr(config)
    with pytest.raises(ConfigError, match="JITSI_SECRET_NORTH looks like a placeholder"):
        Config.from_env(deployment(JITSI_SECRET_NORTH="changeme"))


def test_the_example_file_names_every_setting():
    example = (ROOT / ".env.example").read_text()
    for name in (*REQUIRED, "PORT", "DATA_DIR", "MIGRATE_URL", "TWILIO_API_BASE", "STOP_SCOPE", "JITSI_SECRET", "WEB_CONCURRENCY"):
        assert f"{name}=" in example
