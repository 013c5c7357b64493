"""The house keeps its shape: who may import whom, what must be handled, authenticated, current; and a new flow is one file and one transcript."""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from bot import create_app, house, inbox
from bot.config import Config
from flows import FLOWS, effects
from flows.diagrams import page

ROOT = Path(__file__).parents[1]
PROCFILE = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines() if line)

# --- who may import whom --------------------------------------------------------------------------------------------------------------


def sources(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    assert found
    return found


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file: `a.b` for `import a.b`, `a.b.c` for `from a.b import c`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{named(path)} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


#: What a flow would need to do I/O, read a clock, draw a random number or write a log.
NOT_PURE = frozenset(
    """
    bot flask psycopg psycopg_pool redis rq twilio requests urllib http socket ssl subprocess threading multiprocessing asyncio logging
    random secrets uuid os sys io time tempfile shutil pathlib sqlite3 pickle cryptography demo tests
    """.split()
)
#: The exceptions: the library that runs the tables writes a log, and the kit turns it down; and what takes an address apart opens none.
MAY = {("flows/kit.py", "logging"), ("flows/content.py", "urllib.parse.urlsplit")}
#: Calls that read a clock or the world although their module is a harmless one.
IMPURE_CALLS = frozenset({"now", "utcnow", "today", "open", "print", "input", "eval", "exec", "getenv"})


@pytest.mark.parametrize("path", sources("flows"), ids=named)
def test_flows_import_nothing_that_touches_the_world(path: Path) -> None:
    """The arrow points from bot to flows, never back; and no flow has a clock, a file, a network, chance or a log to its hand."""
    assert {name for name in imports(path) if name.partition(".")[0] in NOT_PURE and (named(path), name) not in MAY} == set()


@pytest.mark.parametrize("path", sources("flows"), ids=named)
def test_flows_ask_no_clock(path: Path) -> None:
    """`now` is a value that is passed in: no call of datetime.now() and its like, in any spelling."""
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name)
    }
    assert calls & IMPURE_CALLS == set()


@pytest.mark.parametrize("path", sources("bot", "flows"), ids=named)
def test_nothing_that_runs_imports_the_tests(path: Path) -> None:
    """What is deployed needs neither tests/ nor demo/ nor docs/."""
    assert {name for name in imports(path) if name.partition(".")[0] in {"tests", "demo", "docs"}} == set()


#: Who may read the environment: the settings, and what starts before them or on its own.
READERS_OF_ENVIRONMENT = re.compile(r"bot/config\.py|bot/local/\w+\.py|bot/gunicorn_settings\.py")


def readings_of_environment(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}:
            if isinstance(node.value, ast.Name) and node.value.id == "os":
                yield node
        elif isinstance(node, ast.ImportFrom) and node.module == "os":
            yield from (node for alias in node.names if alias.name in {"environ", "environb", "getenv"})


@pytest.mark.parametrize("path", [*sources("bot", "flows"), ROOT / "wsgi.py"], ids=named)
def test_only_the_settings_read_the_environment(path: Path) -> None:
    """One frozen Config has every setting; the stand-in, a process of its own, reads its few in main()."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    readings = set(readings_of_environment(tree))
    if named(path) == "bot/phones/carrier.py":
        main = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "main")
        readings -= set(readings_of_environment(main))
    assert not readings or READERS_OF_ENVIRONMENT.fullmatch(named(path))


# --- effects, queues, commands, pages -------------------------------------------------------------------------------------------------


def test_every_effect_is_handled() -> None:
    """The shell has one handler for each effect that a flow may ask for, and none for what is none; no handler serves two."""
    asked_for = {each for each in vars(effects).values() if isinstance(each, type) and issubclass(each, effects.Effect)} - {effects.Effect}
    assert set(inbox.HANDLERS) == asked_for
    assert len(set(inbox.HANDLERS.values())) == len(asked_for)


def test_the_queue_has_a_worker() -> None:
    """The queue that rings go to is the one that the Procfile's worker listens on, and its only one; both speak JSON."""
    worker = shlex.split(PROCFILE["worker"])
    assert worker[:2] == ["rq", "worker"]
    assert worker[-1] == house.QUEUE
    assert worker[worker.index("--serializer") + 1] == "rq.serializers.JSONSerializer"
    assert "--disable-job-desc-logging" in worker


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    """The application in local mode, where it has the most routes and commands. Nothing is connected."""
    settings = {"LOCAL": "1", "DATA_DIR": str(tmp_path), "DATABASE_URL": "postgresql://nowhere/none", "REDIS_URL": "redis://127.0.0.1:1"}
    return create_app(Config.from_env(settings))


def test_the_procfile_starts_what_there_is(app: Flask) -> None:
    """release, web, worker, clock; each flask command exists, and gunicorn's settings and application too."""
    assert set(PROCFILE) == {"release", "web", "worker", "clock"}
    for line in PROCFILE.values():
        words = shlex.split(line)
        if words[0] == "flask":
            assert words[1:3] == ["--app", "wsgi"]
            assert words[3] in app.cli.commands
        elif words[0] == "gunicorn":
            assert (ROOT / words[words.index("--config") + 1]).is_file()
            assert words[-1] == "wsgi:app"


def test_the_flows_page_is_current() -> None:
    """docs/flows.md is drawn from the tables; after a change of one: make flows."""
    assert (ROOT / "docs" / "flows.md").read_text(encoding="utf-8") == page(FLOWS)


# --- routes ---------------------------------------------------------------------------------------------------------------------------

#: Who may call each route, and why that is right. A new route must be put here, or this test fails.
PUBLIC = {
    "/": "says nothing of whose service this is",
    "/d/<token>": "the token is the key: 96 random bits, for some days",
    "/m/<token>": "the token is the key: 96 random bits, until some hours after the meeting; what the button does, it does for its owner",
    "/m/<token>.ics": "the same; it holds a time and the program's name",
    "/healthz": "says that the process lives",
    "/readyz": "says whether the stores answer",
}
SIGNED = {"/twilio/sms", "/twilio/status", "/twilio/voice"}
LOCAL_ONLY = re.compile(r"/phones(/.*)?")


def test_every_route_is_public_for_a_reason_or_guarded(app: Flask) -> None:
    """Each route stands in exactly one list above, and each list names only routes that there are."""
    routes = {rule.rule for rule in app.url_map.iter_rules()}
    assert {route for route in routes if not LOCAL_ONLY.fullmatch(route)} == set(PUBLIC) | SIGNED
    assert any(LOCAL_ONLY.fullmatch(route) for route in routes)


@pytest.mark.parametrize("route", sorted(SIGNED))
@pytest.mark.parametrize("headers", [{}, {"X-Twilio-Signature": "bm8gc2lnbmF0dXJl"}], ids=["no signature", "a wrong one"])
def test_the_carriers_routes_refuse_what_it_did_not_sign(app: Flask, route: str, headers: dict[str, str]) -> None:
    """403 before anything is looked up: the stores of this application do not even exist. GET is no way in."""
    client = app.test_client()
    form = {"MessageSid": "SM" + "0" * 32, "From": "+13125550141", "To": "+13125550100", "Body": "hi", "NumMedia": "0"}
    assert client.post(route, data=form, headers=headers).status_code == 403
    assert client.get(route).status_code == 405


def test_the_phones_answer_this_machine_only(app: Flask) -> None:
    """A foreign name for this machine, and a change that no page of ours sends, are refused."""
    client = app.test_client()
    assert client.get("/phones", base_url="http://phones.example.org").status_code == 403
    assert client.post("/phones/send", base_url="http://127.0.0.1:8000", json={}).status_code == 403


def test_the_phones_are_closed_outside_local_mode(tmp_path: Path) -> None:
    """A deployment does not have the route at all, whatever else is set."""
    settings = {
        "DATABASE_URL": "postgresql://nowhere/none",
        "REDIS_URL": "redis://127.0.0.1:1",
        "SECRET_KEY": "0123456789abcdef0123456789abcdef",
        "MASTER_KEY": bytes(range(32)).hex(),
        "KEYRING": str(tmp_path / "keyring"),
        "TWILIO_ACCOUNT_SID": "AC" + "0123456789abcdef" * 2,
        "TWILIO_AUTH_TOKEN": "a-token-of-the-tests-alone-5f0c",
        "PUBLIC_URL": "https://texts.example.org",
        "STANDIN": "1",
        "TWILIO_API_BASE": "http://127.0.0.1:8001",
    }
    deployed = create_app(Config.from_env(settings))
    assert {rule.rule for rule in deployed.url_map.iter_rules()} == set(PUBLIC) | SIGNED


# --- a new flow -----------------------------------------------------------------------------------------------------------------------

SHIFT = '''\
"""Shifts: which one a worker is on, so that a call comes at a good time."""

from __future__ import annotations

from flows.content import Phrases
from flows.kit import Flow, Row, Turn

WORDS: dict[str, Phrases] = {"shift": {"en": ("shift", "my shift"), "es": ("turno", "mi turno")}}

WORDING = {
    "en": {
        "shift_which": "Which shift are you on? Reply 1 morning, 2 evening, 3 night.",
        "shift_noted": "Thanks, noted: {shift}. Text SHIFT when it changes.",
        "shift_first": "morning",
        "shift_second": "evening",
        "shift_third": "night",
    },
    "es": {
        "shift_which": "¿En qué turno está? Responda 1 mañana, 2 tarde, 3 noche.",
        "shift_noted": "Gracias, anotado: {shift}. Mande TURNO cuando cambie.",
        "shift_first": "mañana",
        "shift_second": "tarde",
        "shift_third": "noche",
    },
}

SHIFTS = ("shift_first", "shift_second", "shift_third")


def is_a_shift(turn: Turn) -> bool:
    return turn.chosen("shift") in SHIFTS


def ask_which(turn: Turn) -> None:
    turn.offer("shift", SHIFTS)
    turn.say("shift_which")


def note(turn: Turn) -> None:
    shift = turn.chosen("shift") or ""
    turn.remember(notes={**turn.slots.notes, "shift": shift})
    turn.say("shift_noted", shift=turn.sentence(shift))


FLOW = Flow(
    "shift",
    order=70,
    states=("idle", "asked", "known"),
    words=WORDS,
    wording=WORDING,
    asks={"asked": "choice"},
    rows=(
        #   heard     from     to       then       only when
        Row("shift",  "*",     "asked", ask_which),
        Row("number", "asked", "known", note,      is_a_shift),
        Row("number", "asked", None,    ask_which),
    ),
)  # fmt: skip
'''

TRANSCRIPT = """\
# SHIFT asks which one and remembers it; another number asks again. In both languages.

pace: 240 seconds
> join
> yes
> SHIFT
< Which shift are you on? Reply 1 morning, 2 evening, 3 night.
> 7
> 2
< Thanks, noted: evening. Text SHIFT when it changes.
> shift
> 1
> shift
> 3
> español
> mi turno
> 1
> turno
> 2
> turno
> 3
"""


@pytest.mark.timeout(400)
def test_a_new_flow_is_one_file_and_one_transcript(tmp_path: Path) -> None:
    """In a copy: flows/shift.py and a transcript are added, nothing is edited; it is heard, played and drawn, and every test of the flows passes."""
    for folder in ("flows", "tests/flows"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("bot", "demo", "pyproject.toml"):
        (tmp_path / part).symlink_to(ROOT / part)
    (tmp_path / "flows" / "shift.py").write_text(SHIFT, encoding="utf-8")
    transcript = tmp_path / "tests" / "flows" / "transcripts" / "shift.txt"
    transcript.write_text(TRANSCRIPT, encoding="utf-8")

    said = run(tmp_path, "-m", "tests.flows.transcripts", str(transcript))
    assert "< Which shift are you on? Reply 1 morning, 2 evening, 3 night.\n> 2\n< Thanks, noted: evening." in said
    assert "< Gracias, anotado: mañana. Mande TURNO cuando cambie." in said
    assert "stateDiagram-v2\n    [*] --> idle\n    idle --> asked: shift" in run(
        tmp_path, "-c", "from flows import FLOWS; from flows.diagrams import page; print(page(FLOWS).partition('## shift')[2])"
    )
    run(tmp_path, "-m", "tests.flows.transcripts", "--write")
    passed = run(
        tmp_path,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/flows",
        "--ignore=tests/flows/test_hearing.py",
        "--ignore=tests/flows/test_odd_texts.py",
        "-k",
        "not threads",
    )
    assert re.search(r"\d+ passed", passed)
    assert "failed" not in passed
    kept = (ROOT / "tests" / "flows" / "transcripts").glob("*.txt")
    assert all((tmp_path / path.relative_to(ROOT)).read_bytes() == path.read_bytes() for path in kept)


def run(folder: Path, *arguments: str) -> str:
    """What Python prints in this folder, with nothing of the repository on its path; a failure shows all of it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST"))}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment | {"PYTHONUTF8": "1"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
