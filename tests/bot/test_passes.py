"""Personal links to meetings: who gets which, what they open and for whom, who came; and that nobody learns of anybody else."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import icalendar
import jwt
import pytest
import requests

from bot import handles, jobs, passes
from bot.app import build
from bot.campaign_file import LineSpec, OrganizerSpec
from bot.site import ics
from flows.content import Jitsi, Meeting
from tests.bot.test_jobs import until
from tests.service import DANA, JAMES, LUIS, MARIA, Phone, Service, content

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"https?://\S+/m/[\w-]{16}(?=\s|$)")
ROOM = "https://meet.example.org/room"
SECRET = "a-secret-of-the-tests-alone-with-enough-letters-71c2"


def links_in(*texts: str) -> list[str]:
    return [link for text in texts for link in LINK.findall(text)]


def coming(service: Service, number: str = MARIA, answer: str = "yes") -> tuple[Phone, list[str]]:
    """Somebody who said yes to the meeting, with the links that they got."""
    phone = service.member(number)
    phone.text("MEETING")
    return phone, links_in(*phone.text(answer))


def press(link: str) -> requests.Response:
    return requests.post(link, timeout=10, allow_redirects=False)


def status(link: str) -> int:
    return requests.get(link, timeout=10).status_code


def meeting(**changes: object) -> Meeting:
    return replace(content().meetings[0], **changes)


# --- links ----------------------------------------------------------------------------------------------------------------------------


def test_a_yes_is_answered_with_a_link_of_ones_own_and_never_with_the_meetings(riverside: Service) -> None:
    """Also a maybe, and LINK: each is a fresh one, and the earlier ones go on opening."""
    maria, first = coming(riverside)
    second, third = links_in(*maria.text("link")), links_in(*maria.text("maybe"))
    links = [*first, *second, *third]
    assert len(set(links)) == 3
    assert {status(link) for link in links} == {200}
    assert not any("meet.example.org" in text for text in maria.got())


def test_the_record_holds_no_token(riverside: Service) -> None:
    """A stolen table opens no page: it has keyed marks. The text itself lies sealed."""
    _, [link] = coming(riverside)
    token = link.rsplit("/", 1)[1]
    assert riverside.rows("SELECT mark = %s FROM passes", riverside.house.keyring.link_mark(token)) == [(True,)]
    assert token not in str(riverside.rows("SELECT * FROM passes")) + str(riverside.rows("SELECT * FROM texts"))


def test_who_brings_family_gets_one_second_link_in_the_same_text(riverside: Service) -> None:
    """One, however many come along; LINK repeats both. Who comes alone after all has one again, and the second opens nothing."""
    maria, [own, companion] = coming(riverside, answer="+2")
    assert len(maria.replies()[-1].split("\n\n")) == 2
    assert len(links_in(*maria.text("link"))) == 2
    assert (status(own), status(companion)) == (200, 200)


def test_alone_after_all_takes_the_second_link_back(service: Service) -> None:
    """Asked again, they come alone: their own goes on opening, of the other meeting too."""
    service.load(meetings=(meeting(), meeting(id="later", starts=meeting().starts + timedelta(days=7))))
    maria = service.member()
    links = []
    for words in ("MEETING", "2", "+1", "MEETING", "1", "+1", "MEETING", "1", "yes"):
        links += links_in(*maria.text(words))
    assert [status(link) for link in links] == [200, 200, 200, 404, 200]


def test_after_a_no_a_yes_gives_a_fresh_link(riverside: Service) -> None:
    """Those from before the no open nothing any more."""
    maria, [own, companion] = coming(riverside, answer="+1")
    maria.text("no")
    [again] = links_in(*maria.text("yes"))
    assert [status(link) for link in (own, companion, again)] == [404, 404, 200]


def test_no_pseudonym_can_be_taken_for_a_workers_handle() -> None:
    """Of no word of theirs; and no link's letters spell what a locked phone must not show."""
    assert not {*handles.MOODS, *handles.THINGS} & {*handles.COLORS, *handles.ANIMALS}
    assert len(set(handles.MOODS)) * len(set(handles.THINGS)) > 8000


def test_no_link_spells_what_a_locked_phone_must_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["abc-Vote-1234567", "q7Lw2ZrT9bXeH4Jc"])
    monkeypatch.setattr(handles.secrets, "token_urlsafe", lambda _: next(drawn))
    assert handles.token() == "q7Lw2ZrT9bXeH4Jc"


@pytest.mark.parametrize("words", ["no", "FORGET"])
def test_no_and_forget_take_the_links_back(riverside: Service, words: str) -> None:
    """They give the same page as a link that never was."""
    maria, [link] = coming(riverside)
    maria.text(words)
    never = requests.get(f"{riverside.url}/m/{handles.token()}", timeout=10)
    for answer in (
        requests.get(link, timeout=10),
        press(link),
        requests.get(f"{link}.ics", timeout=10),
        requests.get(riverside.url + "/x", timeout=10),
    ):
        assert (answer.status_code, answer.content) == (404, never.content)
        assert {k: v for k, v in answer.headers.items() if k != "Date"} == {k: v for k, v in never.headers.items() if k != "Date"}


def test_whom_organizers_block_gets_in_no_more(riverside: Service) -> None:
    """By the links that they have; unblocked, they open again."""
    _, [link] = coming(riverside)
    riverside.rows("UPDATE workers SET blocked = true RETURNING 1")
    assert status(link) == 404
    riverside.rows("UPDATE workers SET blocked = false RETURNING 1")
    assert status(link) == 200


def test_a_link_opens_until_three_hours_after_the_meeting(service: Service) -> None:
    """Then it is gone, and the clock sweeps it away; that somebody came stays."""
    now = datetime.now(UTC)
    service.load(meetings=(meeting(starts=now - timedelta(minutes=30)),))
    maria, [link] = coming(service)
    james, [unused] = coming(service, JAMES)
    assert press(link).status_code == 303
    service.load(meetings=(meeting(starts=now - timedelta(hours=3, minutes=59)),))
    assert status(link) == 200
    service.load(meetings=(meeting(starts=now - timedelta(hours=4, minutes=1)),))
    assert (status(link), status(unused)) == (404, 404)
    with service.house.pool.connection() as connection:
        jobs.store.purge(connection)
    assert service.rows("SELECT came_at IS NOT NULL FROM passes") == [(True,)]
    assert maria.number != james.number


def test_a_link_has_its_end_from_the_beginning(service: Service) -> None:
    """The meeting's own: nobody has to load or move anything for that."""
    campaign = service.load()
    coming(service)
    assert service.rows("SELECT expires_at FROM passes") == [(campaign.content.meetings[0].closes,)]


def test_a_meeting_that_moves_takes_its_links_along_and_one_that_is_dropped_closes_them(service: Service) -> None:
    """What the campaign's file says now counts, in every process."""
    service.load()
    _, [link] = coming(service)
    later = datetime.now(UTC).replace(microsecond=0) + timedelta(days=30)
    service.load(meetings=(meeting(starts=later),))
    assert service.rows("SELECT expires_at FROM passes") == [(later + timedelta(hours=4),)]
    assert status(link) == 200
    service.load(meetings=())
    assert status(link) == 404


# --- the button -----------------------------------------------------------------------------------------------------------------------


def test_only_the_button_counts(riverside: Service) -> None:
    """Previews and scanners may look as often as they like, at the page and at the calendar file."""
    _, [link] = coming(riverside)
    for agent in ("facebookexternalhit/1.1", "Twitterbot/1.0", "WhatsApp/2.2", "Mozilla/5.0"):
        requests.get(link, headers={"User-Agent": agent}, timeout=10)
        requests.head(link, headers={"User-Agent": agent}, timeout=10)
        requests.get(f"{link}.ics", headers={"User-Agent": agent}, timeout=10)
        requests.options(link, timeout=10)
    assert riverside.rows("SELECT came_at FROM passes") == [(None,)]
    answer = press(link)
    assert (answer.status_code, answer.headers["Location"], answer.content) == (303, ROOM, b"")
    [(came,)] = riverside.rows("SELECT came_at FROM passes")
    assert came is not None
    assert press(link).headers["Location"] == ROOM  # whoever was cut off comes back
    assert riverside.rows("SELECT came_at FROM passes") == [(came,)]


def test_who_came_is_shown_by_handle_to_that_campaign_alone(riverside: Service) -> None:
    """The command names handles and moments, a companion as +1, and those who did not press are not there."""
    _, links = coming(riverside, answer="+1")
    coming(riverside, JAMES)
    for link in links:
        press(link)
    [(handle,)] = riverside.rows("SELECT DISTINCT handle FROM workers JOIN passes ON workers.id = worker_id WHERE came_at IS NOT NULL")
    with riverside.house.pool.connection() as connection:
        roster = riverside.house.campaigns.read(connection)
        [came] = passes.who_came(connection, roster.campaigns[0], "soon")
        elsewhere = replace(roster.campaigns[0], id=uuid4())
        assert passes.who_came(connection, elsewhere, "soon") == []
        assert passes.who_came(connection, roster.campaigns[0], "another") == []
    assert (came.handle, came.companion) == (handle, True)
    runner = build(riverside.house.config).test_cli_runner()
    said = runner.invoke(args=["meeting", "came", "riverside", "soon"])
    assert re.fullmatch(rf"{handle}\t20\d\d-\d\d-\d\d \d\d:\d\d\t\+1\n1 came to soon\.\n", said.output), said.output
    wrong = runner.invoke(args=["meeting", "came", "riverside", "never"])
    assert wrong.exit_code == 1


def test_who_comes_back_by_another_link_came_when_they_came_first(riverside: Service) -> None:
    """Cut off, they ask for a link once more; the first press counts."""
    maria, [link] = coming(riverside)
    press(link)
    [(first,)] = riverside.rows("SELECT came_at FROM passes")
    press(*links_in(*maria.text("LINK")))
    assert riverside.rows("SELECT count(came_at) FROM passes") == [(2,)]
    with riverside.house.pool.connection() as connection:
        [came] = passes.who_came(connection, riverside.house.campaigns.read(connection).campaigns[0], "soon")
    assert came.at == first


def test_their_organizers_ask_by_text_who_came_and_nobody_else_does(service: Service) -> None:
    """By handle, the companion as +1; without a name, of the meeting that began last. The answer goes when one of them is forgotten.

    Of another campaign's meeting, and to a worker, nothing is told.
    """
    service.load(meetings=(meeting(starts=datetime.now(UTC) - timedelta(minutes=5)),))
    service.load(
        campaign="harbor", join=(), line=LineSpec("+13125550101"), organizers=(OrganizerSpec("Kim", "+13125550119", "lead", on_duty=True),)
    )
    maria, links = coming(service, answer="+1")
    for link in links:
        press(link)
    [(handle,)] = service.rows("SELECT handle FROM workers")
    dana, luis = service.phone(DANA), service.phone(LUIS)
    assert dana.text("WHO CAME soon") == [f"Open meeting: 1 came. {handle} +1"]
    assert dana.text("who came") == [f"Open meeting: 1 came. {handle} +1"]
    assert "one of soon" in dana.text("who came never")[0]
    assert luis.text("WHO CAME soon") == [f"Open meeting: 1 came. {handle} +1"]
    assert handle not in service.phone("+13125550119", "+13125550101").text("WHO CAME soon")[0]
    assert handle not in service.phone(DANA, "+13125550101").text("WHO CAME soon")[0]
    assert handle not in maria.text("WHO CAME soon")[0]
    maria.text("FORGET")
    lists = "SELECT count(*) FROM texts JOIN campaigns ON campaigns.id = campaign_id WHERE kind = 'list' AND code = 'riverside'"
    assert service.rows(lists) == [(0,)]
    assert dana.text("WHO CAME SOON") == ["Open meeting: 0 came. -"]


def test_a_lead_texts_those_who_came_and_those_who_did_not(service: Service) -> None:
    """`december CAME`, or CAME alone of the last one; who said no is not missed."""
    service.load(meetings=(meeting(starts=datetime.now(UTC) - timedelta(minutes=5)),))
    _, [link] = coming(service)
    coming(service, JAMES)
    coming(service, "+13125550149", "no")
    press(link)
    dana = service.phone(DANA)
    for words in ("soon CAME", "CAME", "soon ABSENT", "ABSENT"):
        shown = dana.text(f"TEXT {words}: The doors open at six.")[0]
        assert shown.startswith(f"To soon {words.split()[-1].lower()}: 1 people."), shown
    assert dana.text("TEXT never CAME: hello")[0].startswith("Who is never CAME?")


@pytest.mark.timeout(180)
def test_five_thousand_press_within_a_minute_and_none_is_lost(riverside: Service) -> None:
    """One link each, from sixteen threads at once, while others look at their page: every one is led on, every one is counted once."""
    count = 5_000
    [campaign] = riverside.rows("SELECT id FROM campaigns")
    tokens = [handles.token() for _ in range(count)]
    marks = [riverside.house.keyring.link_mark(token) for token in tokens]
    riverside.rows(
        """WITH made AS (INSERT INTO workers (id, campaign_id, number_index, number, handle, standing, language, conversation)
                         SELECT gen_random_uuid(), %s, mark, '', 'handle-' || row, 'member', 'en', ''
                         FROM unnest(%s::bytea[]) WITH ORDINALITY AS each (mark, row) RETURNING id, number_index),
                added AS (INSERT INTO passes (mark, campaign_id, worker_id, meeting, place, expires_at)
                          SELECT number_index, %s, id, 'soon', 1, now() + interval '1 day' FROM made RETURNING 1)
           SELECT count(*) FROM added""",
        *campaign,
        marks,
        *campaign,
    )
    answers: Counter[object] = Counter()
    waiting, lock = iter(tokens), threading.Lock()

    def people() -> None:
        with requests.Session() as session:
            while token := next_of(waiting, lock):
                answer = session.post(f"{riverside.url}/m/{token}", timeout=60, allow_redirects=False)
                with lock:
                    answers[answer.status_code, answer.headers.get("Location")] += 1

    threads = [threading.Thread(target=people) for _ in range(16)]
    began = time.monotonic()
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    took = time.monotonic() - began
    print(f"{count} in {took:.1f} s")
    assert answers == {(303, ROOM): count}
    assert riverside.rows("SELECT count(*) FROM passes WHERE came_at IS NOT NULL") == [(count,)]
    assert took < 60


def next_of(waiting, lock):
    with lock:
        return next(waiting, None)


# --- the pages ------------------------------------------------------------------------------------------------------------------------


def test_the_page_is_small_needs_nothing_and_says_how_to_stay_unseen(riverside: Service) -> None:
    """One answer under 10 kB: no script, no cookie, nothing to load, a title that tells a bystander nothing; in the worker's language."""
    maria, [link] = coming(riverside)
    english = requests.get(link, timeout=10)
    maria.text("español")
    spanish = requests.get(link, timeout=10)
    assert ('lang="en"' in english.text, 'lang="es"' in spanish.text) == (True, True)
    for page, words in (
        (english, ("Open meeting", "made-up name", "camera off", "dial in", "can see your connection", "Leave this page")),
        (spanish, ("Reunión abierta", "nombre inventado", "cámara apagada", "llamada", "puede ver su conexión", "Salir de esta página")),
    ):
        assert len(page.content) < 10_000
        assert all(each in page.text for each in words)
        assert "<title>Info</title>" in page.text
        assert not re.search(r"<script|<img|<link|<iframe|\bsrc=|url\(|@import|\bon\w+=|og:", page.text)
        assert "Set-Cookie" not in page.headers


def test_the_headers_are_strict(riverside: Service) -> None:
    """On the page, the file, the answer to the button, a document and where a link opens nothing; the platform never learns the token."""
    maria, [link] = coming(riverside)
    maria.text("rights")
    riverside.pump()
    answers = (
        requests.get(link, timeout=10),
        requests.get(f"{link}.ics", timeout=10),
        press(link),
        requests.get(f"{riverside.url}/m/x", timeout=10),
        requests.options(link, timeout=10),
        requests.delete(link, timeout=10),
        requests.post(f"{link}.ics", timeout=10),
        requests.get(link.replace("/m/", "/m//"), timeout=10, allow_redirects=False),
        requests.get(re.search(r"http\S+/d/\S+", maria.pushed()[-1])[0], timeout=10),
    )
    assert [each.status_code for each in answers] == [200, 200, 303, 404, 200, 405, 404, 404, 200]
    for answer in answers:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "camera=()" in answer.headers["Permissions-Policy"]
        assert "Set-Cookie" not in answer.headers


def test_a_campaigns_words_are_never_markup(service: Service) -> None:
    """A title with signs in it is shown as it is."""
    service.load(meetings=(meeting(title={"en": "Q&A <b>now</b>", "es": "Q&A"}),))
    _, [link] = coming(service)
    assert "<h1>Q&amp;A &lt;b&gt;now&lt;/b&gt;</h1>" in requests.get(link, timeout=10).text


def test_a_crawl_as_one_worker_finds_nothing_of_the_others(riverside: Service) -> None:
    """All that one link leads to here, followed to its end, and addresses near it: no handle, number, link, count or meeting of anybody else,
    nor who the organizers are, nor the room before the button.
    """
    james, [theirs] = coming(riverside, JAMES, "+1")[0], coming(riverside, "+13125550149")[1]
    press(theirs)
    _, [link] = coming(riverside)
    found, waiting = {}, [link]
    token = link.rsplit("/", 1)[1]
    waiting += [
        f"{riverside.url}/{path}"
        for path in ("", "m", "m/", "d/" + token, f"m/{token}/", f"m/{token}.ics", "m/%00", f"m/{token[:-1]}", "robots.txt")
    ]
    while waiting:
        address = waiting.pop()
        if address in found or urlsplit(address).netloc != urlsplit(riverside.url).netloc:
            continue
        answer = requests.get(address, timeout=10, allow_redirects=False)
        found[address] = f"{answer.headers} {answer.text}"
        waiting += [requests.compat.urljoin(address, href) for href in re.findall(r'(?:href|action|src)="([^"]+)"', answer.text)]
    seen = " ".join(found.values())
    secrets = [handle for (handle,) in riverside.rows("SELECT handle FROM workers")]
    secrets += [
        theirs.rsplit("/", 1)[1],
        "Dana",
        "Luis",
        "meet.example.org",
        *(number[-7:] for number in (MARIA, JAMES, DANA, james.number)),
    ]
    assert f"{link}.ics" in found
    assert [each for each in secrets if each in seen] == []


def test_the_web_writes_down_no_address_and_no_link(riverside: Service, tmp_path: Path) -> None:
    """Under gunicorn with our settings: pages, presses, requests that can't be read and ones that break. Nothing of them is in its log."""
    _, [link] = coming(riverside)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    config = riverside.house.config
    (tmp_path / "app.py").write_text("def app(environ, start_response):\n    raise ValueError(environ['PATH_INFO'])\n")
    env = {"PATH": os.environ["PATH"], "LOCAL": "1", "DATA_DIR": str(config.data_dir), "PORT": str(port), "PYTHONPATH": str(tmp_path)}
    env |= {"DATABASE_URL": config.database_url, "REDIS_URL": config.redis_url, "KEYRING": str(config.keyring)}
    for application in ("wsgi:app", "app:app"):
        command = [sys.executable, "-m", "gunicorn", "--config", "bot/gunicorn_settings.py", application]
        with (tmp_path / "log").open("a") as log, subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log) as web:
            path = urlsplit(link).path
            until(lambda: asked(port, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"), 30)
            page = asked(port, f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")
            assert page.startswith(b"HTTP/1.1 200" if application == "wsgi:app" else b"HTTP/1.1 500")
            asked(port, f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
            asked(port, f"GET {path} HTTP/9.9\r\n\r\n")
            asked(port, f"GET {path} HTTP/1.1\r\nBad Header: {path}\r\n\r\n")
            web.terminate()
            web.wait(20)
    written = (tmp_path / "log").read_text()
    assert "could not be read" in written
    assert "could not be served" in written
    assert [each for each in ("127.0.0.1", link.rsplit("/", 1)[1], "/m/", "Bad Header", "Traceback") if each in written] == []


def asked(port: int, request: str) -> bytes:
    """What this web answers to these octets; nothing where it is not there yet."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
            line.sendall(request.encode())
            return line.recv(65536)
    except OSError:
        return b""


# --- the calendar file ----------------------------------------------------------------------------------------------------------------


def test_the_calendar_file_is_read_by_an_independent_parser_and_tells_nothing(riverside: Service) -> None:
    """The right moments, the program's name, and no link, title, place or person: a calendar may lie on an employer's server."""
    _, [link] = coming(riverside)
    answer = requests.get(f"{link}.ics", timeout=10)
    assert answer.headers["Content-Type"].startswith("text/calendar")
    [event] = icalendar.Calendar.from_ical(answer.content).events
    [soon] = content().meetings
    assert abs(event.start - soon.starts) < timedelta(minutes=1)
    assert event.end - event.start == timedelta(minutes=60)
    assert event["SUMMARY"] == "Riverside Info Line"
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS"}
    assert not re.search("http|Open meeting|meet", answer.text)
    assert link.rsplit("/", 1)[1] not in answer.text


def test_a_calendar_file_is_folded_and_escaped() -> None:
    """Lines end with CRLF and have 75 octets at most, none breaks inside a letter; signs that mean something there are escaped."""
    at = datetime(2026, 12, 3, 18, 30, tzinfo=content().zone)
    name = "Línea de Información; años, y más \\ información " * 4
    made = ics.event("0f", name, at, at + timedelta(hours=1), at)
    lines = made.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\n" not in line and line.decode() for line in lines)
    [event] = icalendar.Calendar.from_ical(made).events
    assert event["SUMMARY"] == name.strip()
    assert b"DTSTART:20261204T003000Z" in made


# --- Jitsi ----------------------------------------------------------------------------------------------------------------------------


def with_jitsi(service: Service, link: str = "https://meet.example.org/Room%20A") -> str:
    """A worker's link to a meeting in a Jitsi Meet that asks for tokens."""
    service.load(meetings=(meeting(link=link, jitsi=Jitsi("pepperline", "JITSI_SECRET_TESTS")),))
    _, [own] = coming(service)
    return own


@pytest.fixture
def signing(service: Service) -> Service:
    """The service with a secret to sign with, as its settings would give it."""
    secrets = service.house.config.jitsi_secrets
    object.__setattr__(service.house.config, "jitsi_secrets", {"JITSI_SECRET_TESTS": SECRET})
    yield service
    object.__setattr__(service.house.config, "jitsi_secrets", secrets)


def test_a_jitsi_token_is_accepted_by_an_independent_library(signing: Service) -> None:
    """For this room and a quarter of an hour; the name in it is made up, the same each time, on the page too, and nobody's handle."""
    link = with_jitsi(signing)
    before = requests.get(link, timeout=10).text
    where = urlsplit(press(link).headers["Location"])
    assert (where.hostname, where.path) == ("meet.example.org", "/Room%20A")
    assert "startWithVideoMuted=true" in where.fragment
    token = parse_qs(where.query)["jwt"][0]
    claims = jwt.decode(token, SECRET, algorithms=["HS256"], audience="pepperline", issuer="pepperline")
    assert (claims["sub"], claims["room"]) == ("meet.example.org", "room a")
    assert claims["exp"] - time.time() < 16 * 60
    name = claims["context"]["user"].pop("name")
    assert claims["context"] == {"user": {"affiliation": "member", "moderator": False}}
    mood, thing = name.lower().split()
    assert (mood in handles.MOODS, thing in handles.THINGS) == (True, True)
    assert f"You go in as {name}" in before
    again = parse_qs(urlsplit(press(link).headers["Location"]).query)["jwt"][0]
    assert jwt.decode(again, SECRET, algorithms=["HS256"], audience="pepperline")["context"]["user"]["name"] == name
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(token, SECRET + "x", algorithms=["HS256"], audience="pepperline")


def test_a_query_of_the_rooms_own_is_kept(signing: Service) -> None:
    """Some installations name a tenant there."""
    where = urlsplit(press(with_jitsi(signing, "https://meet.example.org/room?tenant=a#config.x=1")).headers["Location"])
    assert (parse_qs(where.query)["tenant"], where.fragment) == (["a"], "config.x=1")


def test_without_a_secret_the_page_asks_to_type_a_name(service: Service) -> None:
    """A host that has none to sign with leads on without a token, and promises no name."""
    link = with_jitsi(service)
    assert "Type a made-up name" in requests.get(link, timeout=10).text
    assert press(link).headers["Location"] == "https://meet.example.org/Room%20A"


def test_who_comes_along_reads_what_is_true_of_them(service: Service) -> None:
    """Their page does not call the link theirs alone, nor them by two words; and pressed by them alone it says so."""
    service.load(meetings=(meeting(starts=datetime.now(UTC) - timedelta(minutes=5)),))
    _, [own, along] = coming(service, answer="+1")
    assert "This link is yours alone" in requests.get(own, timeout=10).text
    page = requests.get(along, timeout=10).text
    assert "for who comes along with somebody of Riverside Info Line" in page
    assert "yours alone" not in page
    assert "two words" not in page
    press(along)
    [(handle,)] = service.rows("SELECT handle FROM workers")
    assert service.phone(DANA).text("WHO CAME soon") == [f"Open meeting: 1 came. {handle} only +1"]
    press(own)
    assert service.phone(DANA).text("WHO CAME soon") == [f"Open meeting: 1 came. {handle} +1"]


def test_the_team_reads_no_link_that_opens(service: Service) -> None:
    """SHOW has what was texted, and not what lets in whoever reads it."""
    service.load()
    maria, _ = coming(service)
    maria.text("who brings the cake on friday")
    service.pump()
    code = re.match(r"[A-Z]\d[A-Z]", service.phone(DANA).pushed()[-1])[0]
    shown = service.phone(DANA).text(f"{code} SHOW")[0]
    assert "Link: [link] " in shown
    assert links_in(shown) == []
