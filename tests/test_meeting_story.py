"""A meeting on the phones' page, from the campaign file to the thanks: a lead, five workers, a husband, a latecomer, and a preview that is nobody.

The processes are the real ones and so is their clock; the campaign file, loaded again with another hour, makes the days pass. The people are of
area codes that nobody has, and at the worksite it is noon, so that the story can be told at night.
The same story takes the picture of the documentation: PICTURES=1 python -m pytest tests/test_meeting_story.py
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import requests
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.bot import crowd
from tests.bot.test_site_browser import RULES, platform
from tests.test_story import ROOT, Machine, Person, Window, machine, photograph, window

__all__ = ["machine", "platform", "window"]  # fixtures

WORKERS = ("Ana", "Ben", "Carla", "Diego", "Eva")
LINK = re.compile(r"http\S+/m/[\w-]+")
HANDLE = re.compile(r"\b([a-z]+-[a-z]+(?:-\d\d)?)( \+1)?(?=,| |$)")
#: As messengers, mail scanners and the curious look at a link before anybody opens it.
PREVIEWS = (
    "WhatsApp/2.23.20.0",
    "facebookexternalhit/1.1",
    "Mozilla/5.0 (compatible; MSOffice SafeLinks)",
    "TelegramBot (like TwitterBot)",
)

FILE = """
campaign: riverside
program: Riverside Info Line
timezone: {zone}
languages: [en, es]
lines: [{{number: "+13125550100", per_second: 20}}]
texts_a_month: 20
spread_minutes: 0
accents: fold
organizers:
  - {{name: Dana, phone: "+13125550111", role: lead, on_duty: true}}
documents:
  - id: rights
    keywords: {{en: [rights], es: [derechos]}}
    title: {{en: Your rights at work, es: Sus derechos en el trabajo}}
    file: {{en: documents/rights-en.pdf, es: documents/rights-es.pdf}}
meetings:
  - id: december
    title: {{en: Open meeting, es: Reunión abierta}}
    starts: {starts:%Y-%m-%d %H:%M}
    minutes: 60
    link: {room}
    document: rights
"""


@dataclass
class Campaign:
    """The campaign's file, and the worksite's clock."""

    machine: Machine
    room: str
    zone: ZoneInfo

    def written(self, ahead: timedelta) -> Path:
        """The file, with the meeting so far ahead."""
        path = self.machine.demo.with_name("meeting.yaml")
        path.write_text(FILE.format(zone=self.zone.key, starts=self.in_(ahead), room=self.room))
        return path

    def in_(self, ahead: timedelta) -> datetime:
        return datetime.now(self.zone) + ahead

    def passes_until(self, ahead: timedelta) -> None:
        """Time goes by, until the meeting is so far ahead. Nobody is told that it is another hour: to them it always was."""
        command = [sys.executable, "-m", "flask", "--app", "wsgi", "campaign", "load", str(self.written(ahead)), "--no-tell"]
        done = subprocess.run(command, cwd=ROOT, env=self.machine.env, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr


@dataclass
class Handset:
    """What opens when somebody touches a link on their phone: a browser of their own, as narrow as the oldest."""

    browser: Browser

    def opens(self, link: str) -> Page:
        page = self.browser.new_context(viewport={"width": 320, "height": 568}, ignore_https_errors=True, bypass_csp=True).new_page()
        page.goto(link)
        found = Axe().run(page, options=RULES).response
        assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"] + found["incomplete"]] == []
        return page


def link_in(said: str) -> str:
    return LINK.search(said)[0]


@dataclass
class Story:
    """Who plays, and what they have in hand: the latest link of each, and the one that was sent on to whoever comes along."""

    page: Page
    campaign: Campaign
    handset: Handset
    workers: list[Person]
    dana: Person
    links: dict[str, str] = field(default_factory=dict)
    previewed: str = ""
    husbands: str = ""
    came: list[str] = field(default_factory=list)  # handles

    def says(self, worker: Person, english: str, spanish: str) -> str:
        """What the service says to this worker, in their language: Carla's is Spanish."""
        return spanish if worker.name == "Carla" else english

    def confirms(self, text: str, *asked: str) -> None:
        """Dana asks for something big, and sends back the number that comes."""
        self.dana.types(text)
        self.dana.types(re.search(r"[Rr]eply (\d{4})", self.dana.sees(*asked))[1])

    def enters(self, link: str, button: str = "Go to the meeting") -> None:
        """Open a link, and press the button."""
        opened = self.handset.opens(link)
        opened.get_by_role("button", name=button).click()
        opened.wait_for_url(self.campaign.room)

    # The acts, in their order

    def they_join(self) -> None:
        for name, number in zip(WORKERS, crowd.numbers(len(WORKERS), crowd.NOWHERE), strict=False):
            self.page.get_by_role("button", name="Add a phone").click()
            self.page.locator("#adding-form [name=name]").fill(name)
            self.page.locator("#adding-form [name=number]").fill(number)
            self.page.locator("#adding-form [type=submit]").click()
        for worker in self.workers:
            worker.types(self.says(worker, "JOIN", "UNIRME"))
            worker.sees("Riverside Info Line")
            worker.types(self.says(worker, "YES", "SI"))
            worker.sees(self.says(worker, "Welcome", "Bienvenido"))

    def they_are_invited(self) -> None:
        """Ana brings her husband, Diego does not know yet."""
        self.confirms("INVITE december", "Invite everybody to Open meeting", "5 people")
        self.dana.sees("On its way to 5, as text 1.")
        for worker in self.workers:
            worker.sees(self.says(worker, "Open meeting", "Reunion abierta"), "+1")
        self.dana.sees("Text 1 has left for 5 people: 5 arrived")
        ana, ben, carla, diego, eva = self.workers
        ana.types("yes, with my husband")
        hers = ana.sees("You are down for", "with 1 more", "For who comes along")
        ben.types("1")
        ben.sees("You are down for")
        carla.types("si")
        carla.sees("Le esperamos")
        diego.types("maybe")
        diego.sees("OK, maybe.")
        eva.types("yes")
        self.previewed, self.husbands = link_in(eva.sees("You are down for")), LINK.findall(hers)[1]
        self.dana.types("MEETINGS")
        self.dana.sees("december: Open meeting", "4 yes +1, 1 maybe, 0 no")

    def it_is_moved(self) -> None:
        """To a day from now, so that the first reminder is due at once."""
        to = self.campaign.in_(timedelta(hours=23, minutes=50))
        self.confirms(f"MOVE december {to:%Y-%m-%d %H:%M}", "Move Open meeting from", "said yes or maybe: 5")
        self.dana.sees("Open meeting is moved to", "Told: 5, from")
        for worker in self.workers:
            moved, a_day_before = worker.arrived(2)
            assert self.says(worker, "is moved", "cambio") in moved
            assert self.says(worker, "is coming up", "se acerca") in a_day_before
            self.links[worker.name] = link_in(a_day_before)
        self.dana.sees("has left for 5 people: 5 arrived")

    def they_are_reminded(self) -> None:
        """An hour and ten minutes before, with a link of their own each time."""
        for ahead, english, spanish in ((55, "begins soon", "empieza pronto"), (9, "is about to begin", "esta por empezar")):
            self.campaign.passes_until(timedelta(minutes=ahead))
            before = set(self.links.values())
            self.links = {worker.name: link_in(worker.sees(self.says(worker, english, spanish))) for worker in self.workers}
            assert len(before | set(self.links.values())) == 10

    def a_link_is_looked_at(self, entered: list[dict[str, str]]) -> None:
        """Messengers look at it, and so does Eva: that is nobody's coming."""
        for agent in PREVIEWS:
            assert requests.get(self.previewed, headers={"User-Agent": agent}, timeout=10).status_code == 200
            assert requests.head(self.links["Eva"], headers={"User-Agent": agent}, timeout=10).status_code == 200
        expect(self.handset.opens(self.links["Eva"]).get_by_role("button", name="Go to the meeting")).to_be_visible()
        assert entered == []

    def they_come(self, entered: list[dict[str, str]]) -> None:
        """Ana, her husband and Carla in time, each by their own door; Ben when it has begun."""
        self.dana.types("HOST")
        self.dana.sees("You host: Open meeting")
        self.enters(self.links["Ana"])
        self.enters(self.husbands)
        self.enters(self.links["Carla"], "Entrar a la reunión")
        self.campaign.passes_until(timedelta(minutes=-6))
        self.enters(self.links["Ben"])
        came = [each for each in entered if each["PATH_INFO"] == "/room"]  # and not for the room's icon
        assert len(came) == 4
        assert not [each for each in came if "HTTP_REFERER" in each or "HTTP_COOKIE" in each]

    def they_ask(self) -> None:
        """Three questions, whose they are unsaid: one is answered aloud, one to who asked, one to all."""
        ana, _, carla, diego, _ = self.workers
        for number, (worker, asked) in enumerate(
            (
                (ana, "how long is this going to take tonight"),
                (carla, "puede venir mi vecina a la siguiente"),
                (diego, "will the lockers be talked about this time"),
            ),
            1,
        ):
            worker.types(asked)
            worker.sees(
                self.says(worker, "Your question goes to the meeting, without your name.", "Su pregunta va a la junta, sin su nombre.")
            )
            assert not HANDLE.search(self.dana.sees(f"Q{number}: for the meeting.", asked))
        self.dana.types("Q1 DONE")
        self.dana.sees("Q1: answered.")
        ana.sees("Your question was answered in the meeting.")
        self.dana.types("Q2 Claro que sí.")
        self.dana.sees("Q2: on its way to whoever asked.")
        carla.sees("Le contesta una persona: Claro que sí.")
        self.confirms("Q3 ALL Yes, the lockers come after the break.", "Goes to 5 people who come or asked")
        self.dana.sees("On its way to 5,")
        for worker in self.workers:
            worker.sees("Riverside Info Line: Yes, the lockers come after the break.")
        self.dana.sees("has left for 5 people: 5 arrived")

    def they_are_thanked(self) -> None:
        """Who came, with the document, in their language; and their lead sees by handle who that was."""
        self.campaign.passes_until(timedelta(minutes=-66))
        for worker in self.workers[:3]:
            title = self.says(worker, "Your rights at work", "Sus derechos en el trabajo")
            said = worker.sees(self.says(worker, "thanks for coming", "gracias por venir"), title)
            assert requests.get(re.search(r"http\S+/d/[\w-]+", said)[0], timeout=10).headers["Content-Type"] == "application/pdf"
        self.dana.types("WHO CAME december")
        came = HANDLE.findall(self.dana.sees("Open meeting: 3 came."))
        assert sorted(along for _, along in came) == ["", "", " +1"]
        self.came = [handle for handle, _ in came]

    def nobody_got_anything_else(self) -> None:
        """No worker's phone has a word of another, of the team or of the room's address."""
        for each in (*self.workers, self.dana, *(Person(self.page, name) for name in ("Maria", "James"))):
            expect(each.got).to_have_count(each.seen)
        for worker in self.workers:
            said = " ".join(worker.got.all_inner_texts())
            assert not [secret for secret in (*self.came, *WORKERS, "Dana", self.campaign.room) if secret in said]
            assert not re.search(r"Q[123]\b|5550\d", said)


@pytest.mark.timeout(300)
def test_a_meeting_from_the_file_to_the_thanks(machine: Machine, window: Window, platform) -> None:
    """Invited, moved, reminded three times, opened, asked about, thanked: each phone gets what is said here, and nothing else."""
    room, entered = platform
    campaign = Campaign(machine, room, ZoneInfo(crowd.noon()))
    machine = replace(machine, demo=campaign.written(timedelta(hours=30)))
    page = window.page
    page.set_viewport_size({"width": 2010, "height": 980})
    *workers, dana = window.people(*WORKERS, "Dana")
    story = Story(page, campaign, Handset(page.context.browser), workers, dana)

    with machine.running():
        window.open(machine.phones)
        page.get_by_role("button", name="Got it").click()
        story.they_join()
        story.they_are_invited()
        story.it_is_moved()
        story.they_are_reminded()
        story.a_link_is_looked_at(entered)
        story.they_come(entered)
        story.they_ask()
        story.they_are_thanked()
        story.nobody_got_anything_else()
        page.evaluate("for (const phone of document.querySelectorAll('.phone')) phone.hidden = /Maria|James/.test(phone.ariaLabel)")
        photograph(page, "meeting")
        assert window.complaints == []
