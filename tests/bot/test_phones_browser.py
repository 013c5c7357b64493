"""The phones' page in a real browser, over a real stand-in and a service that echoes: what a stranger sees, types and hears."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
import requests
from axe_playwright_python.sync_playwright import Axe
from flask import Flask, Response, request
from markupsafe import escape
from playwright.sync_api import Browser, Page, expect, sync_playwright
from werkzeug.serving import make_server

from bot.phones import init_app
from bot.phones.carrier import Carrier, running
from bot.phones.casting import Casting

ACCOUNT = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-of-this-test-alone-0123456789"
LINE, HARBOR, MARIA, JAMES, DANA = "+13125550100", "+13125550101", "+13125550141", "+13125550142", "+13125550111"
CAST = [
    Casting("riverside", "Riverside Info Line", LINE, "ours", ("en", "es"), ("RIVER",), (("Dana", DANA),)),
    Casting("harbor", "Harbor Facts", HARBOR, "twilio", ("en",), (), (("Kim", "+13125550113"),)),
]


@contextmanager
def serving(app: Flask) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def carrier() -> Iterator[str]:
    service = Flask("echo")

    @service.post("/twilio/sms")
    def echo() -> Response:
        return Response(f"<Response><Message>You said {escape(request.form['Body'])}</Message></Response>", content_type="text/xml")

    with serving(service) as service_url, running(Carrier(ACCOUNT, TOKEN, service_url, delays=(0.0, 0.02))) as base:
        yield base


@pytest.fixture
def address(carrier: str) -> Iterator[str]:
    app = Flask("service")
    app.extensions["casting"] = lambda: CAST
    init_app(app, SimpleNamespace(local=True, standin=True, twilio_api_base=carrier))
    with serving(app) as url:
        yield f"{url}/phones"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        yield playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"] if os.geteuid() == 0 else [])


Open = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Open]:
    """Opens the page in a window of its own; at the end nothing may stand in any window's console."""
    faults: list[str] = []
    windows = []

    def open_(width: int = 1400, height: int = 900, locale: str = "en-US") -> Page:
        window = browser.new_context(viewport={"width": width, "height": height}, locale=locale, reduced_motion="reduce")
        windows.append(window)
        page = window.new_page()
        page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address)
        expect(page.locator(".phone .line option").first).to_have_text("Riverside Info Line")
        return page

    yield open_
    for window in windows:
        window.close()
    assert faults == []


def phone(page: Page, number: str):
    return page.locator(f'.phone[data-number="{number}"]')


def bubbles(page: Page, number: str, direction: str):
    return page.locator(f'.bubble[data-phone="{number}"][data-direction="{direction}"]')


def text(page: Page, number: str, body: str) -> None:
    field = phone(page, number).locator("textarea")
    field.fill(body)
    field.press("Enter")


def send(carrier: str, to: str, body: str) -> int:
    """The service texts a phone through the REST API."""
    url = f"{carrier}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    return requests.post(url, data={"To": to, "From": LINE, "Body": body}, auth=(ACCOUNT, TOKEN)).status_code


def test_what_is_typed_is_answered_on_the_same_phone(opened: Open) -> None:
    """Enter sends; the answer arrives with its ticks, segments and alphabet, and on no other phone."""
    page = opened()
    text(page, MARIA, "Una pregunta: ¿aquí?")
    answer = bubbles(page, MARIA, "in")
    expect(answer).to_have_attribute("data-status", "delivered")
    expect(answer).to_contain_text("You said Una pregunta")
    expect(answer).to_contain_text("1 segment, UCS-2")
    expect(bubbles(page, MARIA, "out")).to_contain_text("✓✓")
    expect(bubbles(page, JAMES, "in")).to_have_count(0)
    expect(phone(page, MARIA).get_by_role("log", name="Maria’s conversation")).to_be_visible()


@pytest.mark.parametrize(("width", "height"), [(1400, 900), (390, 844)])
@pytest.mark.parametrize("locale", ["en-US", "es-MX"])
def test_axe_finds_nothing(browser: Browser, address: str, carrier: str, width: int, height: int, locale: str) -> None:
    """With texts on the phones, wide and narrow, in both languages, by every rule that axe has; over a gradient it can't tell the contrast."""
    page = browser.new_context(
        viewport={"width": width, "height": height}, locale=locale, reduced_motion="reduce", bypass_csp=True
    ).new_page()
    page.goto(address)
    text(page, MARIA, "Hello")
    expect(bubbles(page, MARIA, "in")).to_have_attribute("data-status", "delivered")
    send(carrier, MARIA, "Here: http://127.0.0.1:1/d/abc")
    expect(bubbles(page, MARIA, "in")).to_have_count(2)
    found = Axe().run(page, options={"resultTypes": ["violations", "incomplete"]}).response
    unsure = [each for each in found["incomplete"] if each["id"] != "color-contrast"]
    assert "\n".join(f"{each['id']} {node['html'][:120]}" for each in found["violations"] + unsure for node in each["nodes"]) == ""


def test_words_are_shown_as_words_and_links_open_elsewhere(opened: Open) -> None:
    """Markup in a text is never markup of the page; a document's link has a card that opens beside."""
    page = opened()
    text(page, MARIA, "<img src=x onerror=alert(1)> http://127.0.0.1:1/d/abc.")
    answer = bubbles(page, MARIA, "in")
    expect(answer).to_contain_text("<img src=x onerror=alert(1)>")
    expect(answer.locator("img")).to_have_count(0)
    expect(answer.locator("a.card")).to_have_attribute("href", "http://127.0.0.1:1/d/abc")
    for link in answer.locator("a").all():
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_a_newcomer_is_offered_what_to_try(opened: Open, carrier: str) -> None:
    """First the words to join with; then what the last text offers; one touch sends it."""
    page = opened()
    chips = phone(page, MARIA).locator(".chip")
    assert chips.all_text_contents()[:2] == ["JOIN", "UNIRME"]
    assert send(carrier, MARIA, "Reply YES to join or STOP to end.") == 201
    expect(chips.first).to_have_text("YES")
    chips.first.click()
    expect(bubbles(page, MARIA, "out")).to_contain_text("YES")


def test_an_organizer_is_offered_the_code_of_the_last_alert(opened: Open, carrier: str) -> None:
    """It is put into the field, to be written on and not sent alone."""
    page = opened()
    send(carrier, DANA, "R4K: somebody wrote, amber-otter. To answer, text R4K and your words: is B2B a CODE?")
    phone(page, DANA).get_by_role("button", name="R4K …").click()
    field = phone(page, DANA).locator("textarea")
    expect(field).to_have_value("R4K ")
    expect(field).to_be_focused()


def test_a_picture_is_attached_sent_and_shown(opened: Open, tmp_path) -> None:
    """With a preview before."""
    picture = tmp_path / "letter.gif"
    picture.write_bytes(
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
    )
    page = opened()
    phone(page, MARIA).locator("input[type=file]").set_input_files(picture)
    expect(phone(page, MARIA).locator(".preview img")).to_be_visible()
    text(page, MARIA, "Look")
    shown = bubbles(page, MARIA, "out").get_by_alt_text("letter.gif")
    expect(shown).to_be_visible()
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    expect(phone(page, MARIA).locator(".preview")).to_be_hidden()


def test_what_the_carrier_says_and_blocks_is_told_apart(opened: Open) -> None:
    """Its own sentence stands apart; a text that it blocked is struck, with the reason in words."""
    page = opened()
    phone(page, MARIA).locator("select").select_option(HARBOR)
    text(page, MARIA, "STOP")
    expect(page.locator('.bubble[data-speaker="carrier"]')).to_contain_text("Carrier")
    blocked = page.locator('.bubble.blocked[data-status="failed"]')
    expect(blocked).to_contain_text("You said STOP")
    expect(blocked).to_contain_text("The carrier blocked this: Maria texted STOP.")
    assert phone(page, MARIA).locator(".chip").all_text_contents() == ["START", "JOIN"]


def test_everything_is_reached_by_keyboard(opened: Open) -> None:
    """Alt with a digit or an arrow chooses a phone; the first Tab leads past the header."""
    page = opened()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the phones")).to_be_focused()
    page.keyboard.press("Alt+2")
    expect(phone(page, JAMES).locator("textarea")).to_be_focused()
    page.keyboard.type("Hello")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("again")
    page.keyboard.press("Enter")
    expect(bubbles(page, JAMES, "in")).to_contain_text("You said Hello\nagain", use_inner_text=True)
    page.keyboard.press("Alt+ArrowLeft")
    expect(phone(page, MARIA).locator("textarea")).to_be_focused()


def test_a_small_screen_shows_one_phone_and_counts_the_others_texts(opened: Open, carrier: str) -> None:
    """The tab of a phone that rang has a number; choosing it takes the number away."""
    page = opened(390, 844)
    expect(phone(page, MARIA)).to_be_visible()
    expect(phone(page, DANA)).to_be_hidden()
    send(carrier, DANA, "one")
    tab = page.get_by_role("tab", name="Dana")
    expect(tab).to_contain_text("1")
    expect(page).to_have_title("(1) Pepperline: phones")
    tab.click()
    expect(phone(page, DANA)).to_be_visible()
    expect(phone(page, MARIA)).to_be_hidden()
    expect(tab).to_have_text("Dana")
    assert page.evaluate("document.documentElement.scrollWidth") == 390, "nothing sticks out at the side"


def test_the_page_speaks_spanish_too_and_remembers_it(opened: Open) -> None:
    """By the browser's language, and by the button, over a reload."""
    page = opened(locale="es-MX")
    expect(page.get_by_role("button", name="La operadora")).to_be_visible()
    expect(phone(page, MARIA).locator(".chip").first).to_have_text("UNIRME")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("button", name="The carrier")).to_be_visible()
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_guide_is_shown_once(opened: Open) -> None:
    """Dismissed, it stays away; the question mark brings it back."""
    page = opened()
    expect(page.locator("#guide")).to_contain_text("text JOIN from Maria’s phone")
    page.get_by_role("button", name="Got it").click()
    page.reload()
    expect(page.locator(".chip").first).to_be_visible()
    expect(page.locator("#guide")).to_be_hidden()
    page.get_by_role("button", name="Guide").click()
    expect(page.locator("#guide")).to_be_visible()


def test_the_carrier_misbehaves_as_the_switches_say(opened: Open, carrier: str) -> None:
    """On, the service's requests are refused; off, they go again; Escape closes the drawer."""
    page = opened()
    page.get_by_role("button", name="The carrier").click()
    page.get_by_label("It is down").check()
    expect(page.locator("#carrier")).to_have_class("quiet ill")
    assert send(carrier, MARIA, "Hello") == 503
    page.get_by_label("It is down").uncheck()
    expect(page.locator("#carrier")).to_have_class("quiet")
    assert send(carrier, MARIA, "Hello") == 201
    page.keyboard.press("Escape")
    expect(page.locator("#drawer")).to_be_hidden()


def test_a_phone_is_added_and_put_away(opened: Open) -> None:
    """With a free name and number proposed; it is still there after a reload."""
    page = opened()
    page.get_by_role("button", name="Add a phone").click()
    page.keyboard.press("Enter")
    rosa = phone(page, "+13125550143")
    expect(rosa.locator("textarea")).to_be_focused()
    page.reload()
    rosa.get_by_role("button", name="Put Rosa’s phone away").click()
    expect(rosa).to_have_count(0)


def test_a_restarted_carrier_begins_with_empty_phones(opened: Open, carrier: str) -> None:
    """The page sees that it is another run and forgets what it showed."""
    page = opened()
    text(page, MARIA, "Hello")
    expect(bubbles(page, MARIA, "in")).to_have_count(1)
    requests.delete(f"{carrier}/_phones/state")
    expect(page.locator(".bubble")).to_have_count(0)
    text(page, MARIA, "Anew")
    expect(bubbles(page, MARIA, "in")).to_contain_text("You said Anew")
