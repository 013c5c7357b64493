"""The whole service as a stranger has it after `make run`: processes, a browser, a terminal, and people on phones who click and type.

The same story takes the pictures of the documentation: PICTURES=1 python -m pytest tests/test_story.py
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import psutil
import pytest
import requests
from PIL import Image, ImageDraw
from playwright.sync_api import Locator, Page, expect, sync_playwright

from bot import local

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
PATIENCE = 20  # seconds for anything that a person waits for

#: What this shell may know of real accounts and databases is no business of the service that is tried here.
NOT_OURS = re.compile("TWILIO_|DATABASE_URL|MIGRATE_URL|REDIS_URL|PUBLIC_URL|SECRET_KEY|MASTER_KEY|KEYRING|STANDIN")


# -- the machine ---------------------------------------------------------------------------------------------------------------------


@dataclass
class Machine:
    """A folder and a port to run the service on."""

    data_dir: Path
    port: int
    demo: Path

    @property
    def env(self) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not NOT_OURS.match(name)}
        return clean | {"LOCAL": "1", "DATA_DIR": str(self.data_dir), "PORT": str(self.port)}

    @property
    def phones(self) -> str:
        return f"http://127.0.0.1:{self.port}/phones"

    @contextmanager
    def running(self) -> Iterator[Run]:
        """`make run` behind its virtual environment, until it is stopped; killed with all that it started if the test fails."""
        said = self.data_dir.with_suffix(".txt")
        command = [sys.executable, "-m", "bot.local", "run", "--demo", str(self.demo)]
        with said.open("w") as out, subprocess.Popen(command, cwd=ROOT, env=self.env, stdout=out, stderr=out, process_group=0) as process:
            run = Run(process, said)
            try:
                until(lambda: run.is_ready or process.poll() is not None, 60)
                assert run.is_ready, said.read_text()
                yield run
            finally:
                process.terminate()
                process.wait(30)

    def alive(self) -> list[str]:
        """What still runs on this folder, whoever it belongs to by now."""
        return [" ".join(each.cmdline()) or each.name() for each in psutil.process_iter() if self._is_ours(each)]

    def _is_ours(self, process: psutil.Process) -> bool:
        try:
            here = str(self.data_dir)
            return process.status() != psutil.STATUS_ZOMBIE and (
                here in " ".join(process.cmdline()) or process.environ().get("DATA_DIR") == here
            )
        except psutil.Error:  # it has ended meanwhile, or belongs to somebody else
            return False


@dataclass
class Run:
    """One life of the service."""

    process: subprocess.Popen[bytes]
    said: Path

    @property
    def is_ready(self) -> bool:
        return "ready: http" in self.said.read_text()

    def kill(self, *commands: str) -> None:
        """End the processes that run these commands with kill -9, and see that they are started again."""
        killed = {command: self._child(command) for command in commands}
        for pid in killed.values():
            os.kill(pid, signal.SIGKILL)
        until(lambda: all(self._child(command) not in (None, pid) for command, pid in killed.items()))

    @staticmethod
    def answers(address: str) -> bool:
        """Whether the web answers there."""
        try:
            return requests.get(address, timeout=2).ok
        except requests.RequestException:
            return False

    def _child(self, command: str) -> int | None:
        children = psutil.Process(self.process.pid).children()
        return next((each.pid for each in children if command in " ".join(_command(each))), None)

    def interrupt(self) -> int:
        """Ctrl-C, which a terminal sends to the whole group; the exit code."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(60)


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def until(true, seconds=PATIENCE):
    """Wait for something to become true."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.05)


@pytest.fixture
def machine() -> Iterator[Machine]:
    """A folder that PostgreSQL's account can pass, and the demo campaign with its meetings still to come."""
    above = Path(tempfile.mkdtemp(prefix="pepperline-story-"))
    above.chmod(0o755)
    shutil.copytree(ROOT / "demo", above / "demo")
    demo = above / "demo" / "riverside.yaml"
    days = iter(datetime.now(UTC).date() + timedelta(away) for away in (11, 55))
    demo.write_text(re.sub(r"(?<=starts: )\S+", lambda _: f"{next(days)}", demo.read_text()))
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    yield Machine(above / "var", port, demo)
    local.erase(above / "var")
    shutil.rmtree(above)


def chat(machine: Machine, *lines: str) -> str:
    """What `flask --app wsgi chat` writes when these lines are piped into it."""
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "chat", "--quiet", "0.3"]
    done = subprocess.run(
        command, cwd=ROOT, env=machine.env, input="\n".join(lines), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# -- the people ----------------------------------------------------------------------------------------------------------------------


@dataclass
class Person:
    """Somebody with a phone on the page, who remembers how many texts they have got: one more than that is a failure."""

    page: Page
    name: str
    seen: int = 0
    said: str = ""

    @property
    def phone(self) -> Locator:
        return self.page.get_by_role("region", name=re.compile(f"^{self.name},"))

    @property
    def got(self) -> Locator:
        return self.phone.locator('.bubble[data-direction="in"]')

    @property
    def last(self) -> Locator:
        """The text that they sent last."""
        return self.phone.locator('.bubble[data-direction="out"]').last

    def types(self, body: str) -> None:
        """Type a text and press Enter."""
        self.phone.locator("textarea").click()
        self.page.keyboard.type(body)
        self.page.keyboard.press("Enter")
        self.said = body

    def touches(self, offer: str) -> None:
        """Touch one of the suggestions above the keyboard."""
        self.phone.get_by_role("button", name=offer, exact=True).click()

    def answers(self, code: str, words: str) -> None:
        """Touch the code of the alert, write behind it, and press the button."""
        self.touches(f"{code} …")
        self.page.keyboard.type(words)
        self.phone.get_by_role("button", name="Send", exact=True).click()

    def sees(self, *words: str) -> str:
        """One more text arrives, with all these words in it; what it says."""
        (said,) = self.arrived(1)
        assert all(each in said for each in words), said
        return said

    def see_in_any_order(self, *texts: str) -> None:
        """So many more texts arrive, one with each of these words."""
        said = self.arrived(len(texts))
        assert all(any(words in each for each in said) for words in texts), said

    def sees_no_answer(self, why: str = "no automatic reply") -> None:
        """The service has heard the text that they typed last, and nothing comes."""
        expect(self.last.filter(has_text=self.said)).to_contain_text(why, timeout=PATIENCE * 1000)
        expect(self.got).to_have_count(self.seen)

    def arrived(self, count: int) -> list[str]:
        """What the next texts say, once they are delivered and no other is there."""
        self.seen += count
        expect(self.got).to_have_count(self.seen, timeout=PATIENCE * 1000)
        arrived = [self.got.nth(number) for number in range(self.seen - count, self.seen)]
        for each in arrived:
            expect(each).to_have_attribute("data-status", "delivered", timeout=PATIENCE * 1000)
        return [" ".join(each.inner_text().split()) for each in arrived]


def code_in(alert: str) -> str:
    """The code of the question, with which an alert begins."""
    return re.match(r"[B-Z][2-9][B-Z]\b", alert)[0]


@dataclass
class Window:
    """The phones' page in a browser, with what its console complained about."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self, address: str) -> None:
        """Open the page, and see that the campaign is there."""
        self.page.goto(address)
        expect(self.page.locator(".phone .line option").first).to_have_text("Riverside Info Line", timeout=PATIENCE * 1000)
        expect(self.page.locator("#trouble")).to_be_hidden(timeout=PATIENCE * 1000)

    def people(self, *names: str) -> list[Person]:
        return [Person(self.page, name) for name in names]


@pytest.fixture
def window() -> Iterator[Window]:
    """A window as wide as four phones."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert chromium, "The story needs Chromium: put `chromium` on PATH, or say where it is with CHROMIUM=/path."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="en-US", reduced_motion="reduce")
        yield Window(context.new_page())
        browser.close()


def photograph(page: Page, name: str) -> None:
    """A picture of the documentation, with the latest texts of each phone, where somebody asks for it."""
    if os.environ.get("PICTURES") != "1":
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.evaluate("document.documentElement.style.fontFamily = 'Inter, Roboto, Arial, sans-serif'")  # a server's own font is a wide one
    page.evaluate("document.activeElement.blur()")
    page.evaluate("for (const log of document.querySelectorAll('.log')) log.scrollTop = log.scrollHeight")
    with Image.open(BytesIO(page.screenshot())) as picture:
        picture.convert("RGB").quantize(128).save(PICTURES / f"{name}.png", optimize=True)


def photograph_both(page: Page) -> None:
    """Wide, and on a phone."""
    photograph(page, "phones")
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_role("tab", name="Maria").click()
    photograph(page, "phones-small")
    page.set_viewport_size({"width": 1400, "height": 900})


def letter(folder: Path) -> Path:
    """The photo of a letter."""
    paper = Image.new("RGB", (480, 620), "#f4f1ea")
    pen = ImageDraw.Draw(paper)
    pen.text((50, 60), "WRITTEN WARNING", fill="#333", font_size=32)
    for row in range(11):
        pen.rectangle((50, 150 + row * 36, 430 - row * 67 % 130, 160 + row * 36), fill="#b9b4aa")
    paper.save(folder / "letter.jpg")
    return folder / "letter.jpg"


# -- the story -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.timeout(240)
def test_two_workers_and_their_organizers_from_join_to_stop(machine: Machine, window: Window, tmp_path: Path) -> None:
    """Maria in Spanish and James in English at once: each phone shows its own texts, all of them and no other.

    Then the worker and the web are killed and answer again; Ctrl-C leaves nothing behind; the next start remembers everybody.
    """
    page = window.page
    maria, james, rosa, dana, luis = window.people("Maria", "James", "Rosa", "Dana", "Luis")

    with machine.running() as run:
        window.open(machine.phones)
        page.get_by_role("button", name="Got it").click()

        # Both join.
        maria.touches("UNIRME")
        james.types("join")
        maria.sees("Responda SI para unirse.")
        james.sees("Reply YES to join.")
        maria.touches("SI")
        james.touches("YES")
        maria.sees("Bienvenido a Riverside Info Line.")
        james.sees("Welcome to Riverside Info Line.")

        # What the bot knows, and what it does not: that goes to one organizer after the other, each in their own language; either may answer.
        maria.types("cuotas")
        james.types("Is Friday's shift cancelled?")
        maria.sees("Varia: preguntenos qué aplica aqui")
        james.sees("A person will read this and answer you here.")
        his = code_in(luis.sees("alguien escribio", "Is Friday's shift cancelled?"))
        dana.types(f"{his} No, Friday is on. Who said so?")  # he has told her the code
        dana.sees(f"{his}: on its way to")
        james.sees("A person answers you: No, Friday is on. Who said so?")
        photograph_both(page)

        # The same in Spanish with the other organizer, and a few texts of thread both ways. Thanks is no alert.
        maria.types("¿Quién reparte los uniformes?")
        maria.sees("Una persona lo leera y le contestara aqui.")
        hers = code_in(dana.sees("somebody wrote", "¿Quién reparte los uniformes?"))
        assert hers != his
        luis.types(f"{hers} La oficina, por la mañana. ¿Le falta el suyo?")
        luis.sees(f"{hers}: va en camino")
        maria.sees("Le contesta una persona: La oficina, por la mañana. ¿Le falta el suyo?")
        maria.types("Si, desde hace un mes")
        luis.sees("escribio otra vez", "Si, desde hace un mes")
        luis.answers(hers, "Lo preguntamos hoy mismo.")
        luis.sees(f"{hers}: va en camino")
        maria.sees("Lo preguntamos hoy mismo.")
        maria.types("gracias")
        maria.sees_no_answer()

        # A picture goes the way of the thread that it belongs to.
        james.phone.locator("input[type=file]").set_input_files(letter(tmp_path))
        james.types("The supervisor, with this")
        dana.sees("wrote again", "The supervisor, with this (1 photo)")
        expect(james.last.get_by_alt_text("letter.jpg")).to_be_visible()

        # She comes to the meeting with her husband; then she does not.
        maria.types("junta")
        maria.sees("1 Reunion abierta", "2 Reunion del sabado")
        maria.touches("1")
        maria.sees("¿Viene?")
        maria.types("Sí, con mi esposo")
        said = maria.sees("con 1 mas. Enlace: http", "Para quien viene con usted: http")
        own, companion = re.findall(r"http\S+/m/[\w-]{16}", said)
        assert own != companion
        assert 'lang="es"' in page.request.get(own).text()
        maria.types("no")
        maria.sees("Si cambia de idea, mande SI.")

        # A document comes by itself, and opens.
        maria.types("derechos")
        maria.see_in_any_order("Va en camino: Sus derechos en el trabajo.", "Se abre por")
        card = maria.phone.locator("a.card")
        link = card.get_attribute("href")
        with page.context.expect_event("response", lambda answer: answer.url == link) as opened:
            card.click()
        assert (opened.value.status, opened.value.headers["content-type"]) == (200, "application/pdf")
        assert page.request.get(link).body().startswith(b"%PDF-")

        # STOP: the carrier says so, and nothing else comes, whoever asks and answers.
        maria.types("STOP")
        maria.sees("unsubscribed", "Carrier")
        maria.types("¿Hola?")
        maria.sees_no_answer("no reply: Maria texted STOP")
        luis.answers(hers, "¿Ya lo tiene?")
        luis.sees("ya no se le puede escribir")

        # A terminal beside the browser. Whoever writes very much is not answered for ever, and the page says why.
        said = chat(machine, "rosa: JOIN", "rosa: YES", "rosa: dues")
        assert re.findall(r"rosa [<>] \w+", said) == [
            "rosa > JOIN",
            "rosa < Riverside",
            "rosa > YES",
            "rosa < Welcome",
            "rosa > dues",
            "rosa < It",
        ]
        rosa.seen = 3
        for word in ("menu", "docs", "boss", "charge", "buttons", "flyers", "pay"):
            rosa.types(word)
        rosa.see_in_any_order("Which one?", "By law", "A charge", *[""] * 4)
        rosa.types("facebook")
        rosa.sees_no_answer("no reply: the bot answers one number at most 10 times in 10 minutes")

        # Nobody got anything that was not theirs.
        for each in (maria, james, rosa, dana, luis):
            expect(each.got).to_have_count(each.seen)
        assert window.complaints == []

        # Killed, they come back.
        run.kill("rq worker", "gunicorn")
        until(lambda: run.answers(machine.phones))
        expect(page.locator("#trouble")).to_be_hidden(timeout=PATIENCE * 1000)
        james.types("docs")
        james.sees("Which one? Reply with its number")
        james.types("And what about Saturday?")
        dana.sees("wrote again", "And what about Saturday?")

        assert machine.alive()
        assert run.interrupt() == 0
    assert machine.alive() == []

    with machine.running() as run:
        page.goto("about:blank")
        window.complaints.clear()  # the page that was open while nothing ran had reason to
        window.open(machine.phones)
        maria, james = window.people("Maria", "James")
        james.types("MENU")
        james.sees("Text MEETING, DOCS or VISIT.")
        maria.types("MENU")
        maria.sees_no_answer()
        assert window.complaints == []
        assert run.interrupt() == 0
    assert machine.alive() == []
