"""The workers' pages in Chromium: as a person sees, types and hears them, on a narrow phone too.

The same tests take the pictures of the documentation: PICTURES=1 python -m pytest tests/bot/test_site_browser.py
"""

from __future__ import annotations

import os
import shutil
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from playwright.sync_api import Browser, Page, expect, sync_playwright
from werkzeug.serving import make_server

from tests.bot.test_passes import coming, meeting
from tests.service import Quiet, Service

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
#: Every rule, also those that are only best practice.
RULES = {"resultTypes": ["violations", "incomplete"]}
LANGUAGES = {"en": "yes", "es": "español"}


@pytest.fixture
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert chromium, "These tests need Chromium: put `chromium` on PATH, or say where it is with CHROMIUM=/path."
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield launched
        launched.close()


def phone(browser: Browser, **options: object) -> Page:
    """A page as narrow as the oldest phones', which runs no scripts of ours: there are none."""
    return browser.new_context(viewport={"width": 320, "height": 568}, **options).new_page()


def link_in(service: Service, language: str) -> str:
    maria, [link] = coming(service)
    if language == "es":
        maria.text("español")
    return link


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("opens", [True, False], ids=["opens", "gone"])
def test_axe_finds_nothing(riverside: Service, browser: Browser, language: str, opens: bool) -> None:
    """The meeting's page and the one where a link opens nothing, at 320 pixels, by all rules that axe has. It is let in past the policy."""
    link = link_in(riverside, language)
    page = phone(browser, bypass_csp=True)
    page.goto(link if opens else f"{link}x")
    found = Axe().run(page, options=RULES).response
    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"] + found["incomplete"]] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_looks_as_it_should_under_its_own_policy(riverside: Service, browser: Browser, language: str) -> None:
    """The policy lets the style in and complains of nothing; nothing overflows 320 pixels; the button is large. Pictures where asked for."""
    link = link_in(riverside, language)
    page, complaints, asked = phone(browser, java_script_enabled=False), [], []
    page.on("console", lambda said: complaints.append(said.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(link)
    button = page.get_by_role("button")
    box = button.bounding_box()
    assert box
    assert box["height"] >= 48
    assert box["x"] + box["width"] <= 320
    assert all(each.bounding_box()["x"] + each.bounding_box()["width"] <= 320 for each in page.locator("h1, p, li, a").all())
    assert complaints == []
    assert [each for each in asked if not each.endswith("/favicon.ico")] == [link]
    if os.environ.get("PICTURES") == "1":
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURES / f"meeting-{language}.png", full_page=True)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Where a meeting is held: an address on another origin, over TLS, which notes what it is sent."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder(
        name, name, key.public_key(), 1, datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(days=1)
    )
    both = made.sign(key, SHA256()).public_bytes(Encoding.PEM) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "both.pem").write_bytes(both)
    heard: list[dict[str, str]] = []

    def room(environ, start_response):
        heard.append({name: str(value) for name, value in environ.items() if name.startswith(("HTTP_", "REQUEST_", "PATH_"))})
        start_response("200 OK", [("Content-Type", "text/html")])
        return [b"<script>document.write('the room')</script>"]

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(tmp_path / "both.pem")
    server = make_server("127.0.0.1", 0, room, threaded=True, ssl_context=tls, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://localhost:{server.port}/room", heard
    server.shutdown()
    server.server_close()


def test_a_keyboard_reaches_the_way_out_first_and_the_button_leads_on(service: Service, browser: Browser, platform) -> None:
    """Tab, Tab, Enter: focus is seen, the press is counted, and the platform runs as ever and learns no address of ours."""
    room, heard = platform
    service.load(meetings=(meeting(link=room),))
    link = link_in(service, "en")
    page = phone(browser, ignore_https_errors=True)
    page.goto(link)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Leave this page")).to_be_focused()
    expect(page.get_by_role("link", name="Leave this page")).to_have_attribute("rel", "noreferrer nofollow")
    page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Go to the meeting")
    expect(button).to_be_focused()
    expect(button).to_have_css("outline-style", "solid")
    page.keyboard.press("Enter")
    page.wait_for_url(room)
    expect(page.locator("body")).to_have_text("the room")
    assert heard[0]["REQUEST_METHOD"] == "GET"
    assert "HTTP_REFERER" not in heard[0]
    assert link.rsplit("/", 1)[1] not in str(heard)
    assert service.rows("SELECT came_at IS NOT NULL FROM passes") == [(True,)]
    assert page.context.cookies() == []


def test_the_way_out_leads_to_the_weather_and_says_nothing_of_where_one_was(riverside: Service, browser: Browser) -> None:
    """One touch, no new window, no referrer."""
    page, headers = phone(browser), []
    page.route("https://www.weather.gov/", lambda route: (headers.append(route.request.headers), route.fulfill(body="rain")))
    page.goto(link_in(riverside, "en"))
    page.get_by_role("link", name="Leave this page").click()
    page.wait_for_url("https://www.weather.gov/")
    assert "referer" not in headers[0]
    assert len(page.context.pages) == 1


def test_the_time_is_saved_for_a_calendar(riverside: Service, browser: Browser) -> None:
    """Under a name that says nothing."""
    page = phone(browser)
    page.goto(link_in(riverside, "en"))
    with page.expect_download() as saved:
        page.get_by_role("link", name="The time for your calendar").click()
    assert saved.value.suggested_filename == "info.ics"


def test_it_can_be_used_without_any_style(riverside: Service, browser: Browser) -> None:
    """The order of the page is the order of what one needs: out, what, in, how."""
    page = phone(browser)
    page.goto(link_in(riverside, "en"))
    page.locator("style").evaluate("style => style.remove()")
    words = page.locator("body").inner_text()
    places = [words.index(each) for each in ("Leave this page", "Open meeting", "Go to the meeting", "How to stay unseen", "Who sees")]
    assert places == sorted(places)
