"""Channels beside SMS: real mail and a real push server on this machine, through the real apprise in a process of its own."""

from __future__ import annotations

import email
import json
import re
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from bot import channels, courier, jobs, log, outbox, store
from bot.campaigns import Campaign
from bot.store import Text
from flows.desk.channels import BY_CHANNEL, SENTENCES
from flows.segments import fold, segments
from tests import leaks
from tests.service import DANA, LINE, LUIS, MARIA, Service

WORDS = "my foreman Zebulon wrote me up for talking"
SECRET = "hunter2-of-the-tests"  # stands in addresses

# --- servers --------------------------------------------------------------------------------------------------------------------------


@dataclass
class Heard:
    """What a server got, and how it behaves."""

    port: int = 0
    got: list[str] = field(default_factory=list)
    hangs: threading.Event | None = None
    status: int = 200
    location: str = ""

    def waited(self, count: int, seconds: float = 8) -> list[str]:
        ends = time.monotonic() + seconds
        while len(self.got) < count and time.monotonic() < ends:
            time.sleep(0.02)
        return self.got


class Mailbox(socketserver.StreamRequestHandler):
    """As much of SMTP (RFC 5321) as it takes to hand over a mail."""

    def handle(self) -> None:
        heard: Heard = self.server.heard  # type: ignore[attr-defined]
        if heard.hangs:
            heard.hangs.wait(30)
            return
        self.say("220 mail.test ESMTP")
        while line := self.rfile.readline():
            verb = line.split(maxsplit=1)[0].upper() if line.strip() else b""
            if verb == b"DATA":
                self.say("354 go on")
                heard.got.append(b"".join(iter(self.rfile.readline, b".\r\n")).decode())
                self.say("250 taken")
            elif verb == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 mail.test")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class Push(BaseHTTPRequestHandler):
    """As much of ntfy as it takes to publish."""

    def do_POST(self) -> None:
        heard: Heard = self.server.heard  # type: ignore[attr-defined]
        heard.got.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        if heard.hangs:
            heard.hangs.wait(30)
        self.send_response(heard.status)
        if heard.location:
            self.send_header("Location", heard.location)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        pass


class Lax(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def serving(server: Any) -> Iterator[Heard]:
    """A server on a free port of this machine."""
    server.daemon_threads, server.block_on_close = True, False
    server.handle_error = lambda *_: None  # a client that was ended hangs up
    server.heard = Heard(server.server_address[1])
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield server.heard
    if server.heard.hangs:
        server.heard.hangs.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def mail() -> Iterator[Heard]:
    with serving(Lax(("127.0.0.1", 0), Mailbox)) as heard:
        yield heard


@pytest.fixture
def push() -> Iterator[Heard]:
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Push)) as heard:
        yield heard


def mail_url(mail: Heard) -> str:
    return f"mailto://127.0.0.1:{mail.port}/?from=alerts@example.org&to=dana+{SECRET}@example.org"


def push_url(push: Heard) -> str:
    return f"ntfy://dana:{SECRET}@127.0.0.1:{push.port}/topic"


def words_of(letter: str) -> str:
    """All that a mail says: every header and every part, decoded."""
    read = email.message_from_string(letter, policy=policy.default)
    parts = [part.get_content() for part in read.walk() if part.get_content_type().startswith("text/")]
    return "\n".join([*(f"{name}: {value}" for name, value in read.items()), *parts])


# --- the campaign ---------------------------------------------------------------------------------------------------------------------


def campaign_of(service: Service) -> Campaign:
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns[0]


def organizer(service: Service, number: str = DANA) -> UUID:
    return service.rows("SELECT id FROM organizers WHERE phone_index = %s", campaign_of(service).vault.index(number))[0][0]


def set_channel(service: Service, url: str, *, with_content: bool = False, number: str = DANA) -> str:
    with service.house.pool.connection() as connection:
        return channels.set_url(connection, campaign_of(service), organizer(service, number), url, with_content, local=True)


def ring(service: Service, *, urgent: bool = False, words: str = WORDS, to: str = DANA) -> tuple[str, str]:
    """One alert about a worker to one organizer, by SMS and by their channel; the question's code and the worker's handle."""
    campaign = campaign_of(service)
    ((worker, handle),) = service.rows("SELECT id, handle FROM workers WHERE number_index = %s", campaign.vault.index(MARIA))
    text = Text("alert", "out", LINE, f"R4K: somebody wrote, {handle}: {words}", worker, organizer(service, to))
    with service.house.pool.connection() as connection:
        duty = channels.duty(campaign, text, lane=outbox.URGENT if urgent else outbox.ANSWERS)
        store.keep_turn(connection, campaign, (text,), None, (duty,), None)
    return "R4K", handle


@pytest.fixture
def set_up(riverside: Service, mail: Heard) -> Service:
    """Maria is a member; Dana's alerts go to her mail too, and the first notice has arrived there."""
    riverside.member()
    assert set_channel(riverside, mail_url(mail)) == "channel_set"
    riverside.pump()
    assert len(mail.got) == 1
    mail.got.clear()
    return riverside


def later(service: Service) -> None:
    """Let all waiting be over."""
    service.rows("UPDATE outbox SET due_at = now() - interval '1 second' WHERE state = 'due' RETURNING 1")


def row_count(service: Service) -> int:
    return int(service.rows("SELECT count(*) FROM outbox")[0][0])


# --- what goes by a channel -----------------------------------------------------------------------------------------------------------


def test_a_new_channel_gets_a_first_notice_by_the_channel_alone(riverside: Service, mail: Heard) -> None:
    """The organizer sees at once that it works, and that somebody has set it."""
    assert set_channel(riverside, mail_url(mail)) == "channel_set"
    riverside.pump()
    (letter,) = mail.got
    assert BY_CHANNEL["en"]["hello"] in " ".join(words_of(letter).split())
    assert riverside.phone(DANA).got() == []
    assert row_count(riverside) == 0


def test_without_content_a_mail_says_that_there_is_one_and_nothing_of_anybody(set_up: Service, mail: Heard) -> None:
    """Neither words nor handle nor code nor program, in no header and no part; the SMS says it all."""
    code, handle = ring(set_up)
    set_up.pump()
    (letter,) = mail.got
    says = words_of(letter)
    assert "1 new. Text OPEN to the campaign's line." in says
    assert "Subject: 1 new\n" in says
    for hidden in (code, handle, "Zebulon", "foreman", "Riverside", "Dana", "Apprise", LINE):
        assert hidden not in says.replace(f"dana+{SECRET}@example.org", "")
    (sms,) = set_up.phone(DANA).pushed()
    assert sms.startswith(code)
    assert WORDS in sms
    assert row_count(set_up) == 0


@pytest.mark.parametrize(("language", "says"), [("en", "1 new, URGENT."), ("es", "1 nuevo, URGENTE.")])
def test_an_urgent_alert_says_so_in_the_organizers_language(set_up: Service, mail: Heard, language: str, says: str) -> None:
    """And still nothing else."""
    set_up.rows("UPDATE organizers SET language = %s RETURNING 1", language)
    ring(set_up, urgent=True)
    set_up.pump()
    assert says in words_of(mail.got[0])
    assert "Zebulon" not in words_of(mail.got[0])


def test_with_content_the_alert_itself_arrives_as_plain_words(riverside: Service, mail: Heard) -> None:
    """What a worker wrote is no markup in a mail."""
    riverside.member()
    assert set_channel(riverside, mail_url(mail), with_content=True) == "channel_set_full"
    riverside.pump()
    mail.got.clear()
    code, handle = ring(riverside, words=f"{WORDS} <img src=x>")
    riverside.pump()
    says = words_of(mail.got[0])
    assert code in says
    assert handle in says
    assert "Zebulon" in says
    assert "<img src=x>" in says
    assert "text/html" not in says
    assert set_channel(riverside, mail_url(mail)) == "channel_set"  # and back
    ring(riverside)
    riverside.pump()
    assert "Zebulon" not in words_of(mail.got[-1])


def test_a_chat_gets_the_same_over_http(riverside: Service, push: Heard) -> None:
    """ntfy, as one kind among many: real HTTP, the sentence as its message."""
    riverside.member()
    set_channel(riverside, push_url(push))
    ring(riverside)
    riverside.pump()
    assert [json.loads(each)["message"] for each in push.got][-1] == "1 new. Text OPEN to the campaign's line."


def test_an_organizer_without_a_channel_gets_sms_alone(set_up: Service, mail: Heard) -> None:
    """Luis has none: the duty is no row at all."""
    ring(set_up, to=LUIS)
    assert row_count(set_up) == 1
    set_up.pump()
    assert len(set_up.phone(LUIS).pushed()) == 1
    assert mail.got == []


def test_a_new_channel_takes_the_place_of_the_old_one_and_gets_nothing_of_its(set_up: Service, mail: Heard, push: Heard) -> None:
    """What waits for the old address goes nowhere; after the end of the channel nothing goes at all."""
    ring(set_up)
    assert set_channel(set_up, push_url(push)) == "channel_set"
    set_up.pump()
    assert mail.got == []
    assert len(push.got) == 1  # its own first notice
    with set_up.house.pool.connection() as connection:
        assert channels.remove(connection, organizer(set_up)) == "channel_gone"
        assert channels.remove(connection, organizer(set_up)) == "channel_none"
    ring(set_up)
    set_up.pump()
    assert len(push.got) == 1
    assert len(set_up.phone(DANA).pushed()) == 2
    assert row_count(set_up) == 0


def test_what_a_worker_asks_reaches_the_organizers_mail_and_their_phone(set_up: Service, mail: Heard) -> None:
    """The whole path, from the worker's text on; what they write later in the thread too."""
    maria = set_up.phone(MARIA)
    maria.text(f"is it right that {WORDS}?")
    set_up.pump()
    assert len(mail.got) == 1
    assert "Zebulon" not in words_of(mail.got[0])
    assert "Zebulon" in set_up.phone(DANA).pushed()[-1]


# --- when it fails --------------------------------------------------------------------------------------------------------------------


def test_a_channel_that_is_down_is_tried_again_and_then_its_organizer_is_told_once(riverside: Service, push: Heard) -> None:
    """Eight attempts, each later than the last; one SMS; from then on one attempt each, until it takes something again."""
    riverside.member()
    set_channel(riverside, push_url(push))
    riverside.pump()
    push.status = 500
    ring(riverside)
    waits = []
    for _ in range(outbox.MOST_ATTEMPTS - 1):
        riverside.pump()
        waits.append(riverside.rows("SELECT extract(epoch FROM due_at - claimed_at)::int FROM outbox WHERE channel")[0][0])
        later(riverside)
    assert waits == sorted(waits)
    assert 9 < waits[0] < 16
    assert waits[-1] > 300
    dana = riverside.phone(DANA)
    assert len(dana.pushed()) == 1
    riverside.pump()
    broken = channels.sentence("channel_broken", "en")
    assert dana.pushed()[1:] == [broken]
    assert row_count(riverside) == 0
    tried = len(push.got)
    ring(riverside)
    riverside.pump()
    assert len(push.got) == tried + 1
    assert dana.pushed().count(broken) == 1
    push.status = 200
    ring(riverside)
    riverside.pump()
    assert riverside.rows("SELECT failed_at FROM channels") == [(None,)]
    assert row_count(riverside) == 0


def test_a_first_notice_that_does_not_arrive_is_told_sooner(riverside: Service) -> None:
    """A typing error: nobody listens there. Three attempts, in little more than half a minute."""
    set_channel(riverside, "ntfy://127.0.0.1:9/topic")
    for _ in range(channels.HELLO_ATTEMPTS):
        riverside.pump()
        later(riverside)
    assert riverside.phone(DANA).pushed() == [channels.sentence("channel_broken", "en")]


def test_a_channel_that_hangs_holds_up_no_sms(riverside: Service, push: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its server takes the request and never answers: as many calls as the pump has threads, and the SMS are there within a moment."""
    monkeypatch.setattr(jobs, "THREADS", 2)
    riverside.member()
    set_channel(riverside, push_url(push))
    riverside.pump()
    push.hangs = threading.Event()
    for number in (DANA, LUIS):
        set_channel(riverside, push_url(push), number=number)
    ring(riverside)
    ring(riverside, urgent=True)
    pump = threading.Thread(target=riverside.pump)
    pump.start()
    try:
        push.waited(3)
        ring(riverside, to=LUIS)
        began = time.monotonic()
        while riverside.rows("SELECT count(*) FROM outbox WHERE NOT channel") != [(0,)]:
            assert time.monotonic() - began < 2.5  # the channel's server is given up after four seconds
            time.sleep(0.02)
        assert len(riverside.phone(LUIS).pushed()) == 1
        assert len(riverside.phone(DANA).pushed()) == 2
        assert riverside.rows("SELECT count(*) FROM outbox WHERE channel AND state = 'sending'")[0][0] > 0
    finally:
        push.hangs.set()
        pump.join()


def test_a_server_that_drips_is_left_after_ten_seconds(push: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that never hangs long enough for a time limit of one read: the process ends itself, whatever it is doing."""
    monkeypatch.setattr(channels, "PATIENCE", 60)
    with serving(Lax(("127.0.0.1", 0), Drip)) as heard:
        began = time.monotonic()
        assert say(f"ntfy://127.0.0.1:{heard.port}/topic", local=True) < 0  # ended by its alarm
        assert time.monotonic() - began < courier.SECONDS + 2


class Drip(socketserver.BaseRequestHandler):
    """A header a second."""

    def handle(self) -> None:
        self.request.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.request.sendall(b"X-Y: z\r\n")
            time.sleep(1)


def test_a_row_whose_pump_was_killed_goes_again_after_the_lease(set_up: Service, mail: Heard) -> None:
    """It may arrive twice, which is better than never; no carrier is asked about it, and it is never in doubt."""
    ring(set_up)
    with set_up.house.pool.connection() as connection:
        (row,) = outbox.claim_calls(connection, 10)
    set_up.pump()  # the SMS goes, the row is another's
    assert mail.got == []
    with set_up.house.pool.connection() as connection:
        assert not outbox.anything_to_do(connection)
        connection.execute("UPDATE outbox SET claimed_at = now() - interval '31 seconds' WHERE id = %s", (row.id,))
        assert outbox.anything_to_do(connection)
        assert outbox.in_doubt(connection) == []
    set_up.pump()
    assert len(mail.got) == 1
    assert row_count(set_up) == 0


def test_an_address_that_does_not_open_is_out_of_the_way_at_once(set_up: Service, mail: Heard) -> None:
    """Somebody changed the sealed bytes: the row stays for a person to look at, and the SMS has gone."""
    set_up.rows("UPDATE channels SET url = url || '\\x00' RETURNING 1")
    ring(set_up)
    set_up.pump()
    assert set_up.rows("SELECT state, channel FROM outbox") == [("stuck", True)]
    assert len(set_up.phone(DANA).pushed()) == 1
    assert set_up.rows("SELECT count(*) FROM texts WHERE state = 'failed'") == [(0,)]


def test_a_held_line_does_not_hold_the_channel(set_up: Service, mail: Heard) -> None:
    """The carrier refuses the line: the organizer is called by mail all the same, and the line's rate is nobody's business here."""
    set_up.rows("UPDATE lines SET held_until = now() + interval '1 hour' RETURNING 1")
    ring(set_up)
    set_up.pump()
    assert len(mail.got) == 1
    assert set_up.phone(DANA).pushed() == []


def test_forget_takes_the_alert_along(set_up: Service, mail: Heard) -> None:
    """The worker's text is gone, and so is the row that leads to it."""
    ring(set_up)
    set_up.rows("DELETE FROM workers RETURNING 1")
    assert row_count(set_up) == 0
    set_up.pump()
    assert mail.got == []


# --- which addresses are taken --------------------------------------------------------------------------------------------------------

REFUSED = {
    "hello": "channel_unreadable",
    "": "channel_unreadable",
    "mailto:dana@example.org": "channel_unreadable",
    "slack://": "channel_unreadable",
    "slack://with a space": "channel_unreadable",
    "discord://\x07": "channel_unreadable",
    "file:///etc/passwd": "channel_scheme",
    "exec://true": "channel_scheme",
    "syslog://local0": "channel_scheme",
    "rsyslog://93.184.216.34": "channel_scheme",
    "dbus://": "channel_scheme",
    "json://93.184.216.34/hook": "channel_scheme",
    "jsons://93.184.216.34/hook": "channel_scheme",
    "xml://93.184.216.34/hook": "channel_scheme",
    "form://93.184.216.34/hook": "channel_scheme",
    "apprise://93.184.216.34/token": "channel_scheme",
    "twilio://AC0:t@13125550100/13125550111": "channel_scheme",
    "http://93.184.216.34/hook": "channel_scheme",
    "https://93.184.216.34/hook": "channel_unreadable",
    "windows://": "channel_scheme",
    "ntfy://127.0.0.1/topic": "channel_private",
    "ntfys://localhost/topic": "channel_private",
    "ntfys://10.1.2.3/topic": "channel_private",
    "gotifys://192.168.1.1/token": "channel_private",
    "mmosts://172.16.0.9/3ccdd113474722377935511fc85d3dd4": "channel_private",
    "rockets://u:p@169.254.169.254/room": "channel_private",
    "ntfys://[::1]/topic": "channel_private",
    "ntfys://[::ffff:127.0.0.1]/topic": "channel_private",
    "ntfys://0.0.0.0/topic": "channel_private",
    "ntfys://100.64.1.1/topic": "channel_private",
    "mailto://u:p@example.org?smtp=127.0.0.1": "channel_private",
    "mailtos://u:p@10.0.0.1?to=a@example.org&from=b@example.org": "channel_private",
    "ntfys://no.such.host.invalid/topic": "channel_no_host",
}


@pytest.mark.parametrize("url", REFUSED)
def test_what_is_no_channel_is_refused_with_its_sentence(url: str) -> None:
    """Files, programs, hooks to anywhere, and whatever leads inside."""
    assert channels.fault(url, local=False) == REFUSED[url]
    assert REFUSED[url] in SENTENCES["en"]


@pytest.mark.parametrize(
    "url",
    [
        "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#alerts",
        "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
        "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js",
        "tgram://123456789:abcdefg_hijklmnop/12315544/",
        "pover://udyrhgpmbzf2xkfhcuhkdcrz7qmxjj@abcdefghijklmnopqrstuvwxyz1234",
        "ntfy://topic-at-the-public-service",
        "ntfys://93.184.216.34/topic",
        "signals://93.184.216.34/13125550111/13125550112",
        "matrixs://user:pass@93.184.216.34/%23room",
        "mailtos://u:p@93.184.216.34?from=a@example.org&to=b@example.org",
    ],
)
def test_what_people_use_is_taken(url: str) -> None:
    """Nothing is sent by looking at it."""
    assert channels.fault(url, local=False) is None


def test_a_refused_address_leaves_the_channel_there_is(set_up: Service) -> None:
    """A typing error must not cost an organizer their channel."""
    before = set_up.rows("SELECT id, url FROM channels")
    assert set_channel(set_up, "json://127.0.0.1/hook") == "channel_scheme"
    assert set_up.rows("SELECT id, url FROM channels") == before


def say(url: str, *, local: bool, body: str = "1 new") -> int:
    return channels._run({"do": "send", "url": url, "title": "1 new", "body": body, "local": local})


def test_the_courier_reaches_no_private_address_whatever_name_led_there(mail: Heard, push: Heard) -> None:
    """What was looked at when the channel was set may lead elsewhere by now: the address itself is asked about, at the moment of connecting."""
    for url in (mail_url(mail), push_url(push), f"mailto://u:p@example.org:{mail.port}?smtp=localhost&to=a@example.org"):
        assert say(url, local=False) == courier.REFUSED
    assert mail.got == push.got == []
    assert say(push_url(push), local=True) == courier.DONE


def test_the_courier_follows_no_redirect_even_where_the_address_asks_for_it(push: Heard) -> None:
    """A host that may be reached must not send us on to one that may not."""
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Push)) as inside:
        push.status, push.location = 307, f"http://127.0.0.1:{inside.port}/"
        assert say(f"{push_url(push)}?redirect=yes", local=True) == courier.REFUSED
        assert len(push.got) == 1
        assert inside.got == []


@pytest.mark.parametrize(
    "address",
    """
    127.0.0.1 10.0.0.1 169.254.169.254 ::1 fe80::1%eth0 fd00:ec2::254 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 224.0.0.1 0.0.0.0
    255.255.255.255 100.64.0.1 192.0.2.1 localhost
    """.split(),
)
def test_an_address_inside_is_not_public_in_any_clothes(address: str) -> None:
    """IPv4 within IPv6 counts for what it is."""
    assert not courier.is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"])
def test_an_address_outside_is_public(address: str) -> None:
    """So that the test above does not pass by refusing all."""
    assert courier.is_public(address)


def test_the_courier_opens_no_file_and_starts_nothing(tmp_path: Path) -> None:
    """An address may name a key file: the hook refuses it, and programs too."""
    secret = tmp_path / "key"
    secret.write_text("x")
    for attempt in (f"open({str(secret)!r})", f"open({str(secret)!r}, 'w')", "subprocess.run(['true'])", "os.system('true')", "os.fork()"):
        code = f"import os, subprocess, sys\nfrom bot import courier\nsys.addaudithook(courier.touch_nothing)\n{attempt}"
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=Path(courier.__file__).parents[1], capture_output=True, text=True, check=False
        )
        assert done.stderr.strip().splitlines()[-1].startswith("PermissionError"), attempt
    assert secret.read_text() == "x"


def test_apprise_is_loaded_in_the_couriers_process_alone() -> None:
    """Ours have the keys, the record and the log."""
    code = "import sys, bot.jobs; print('apprise' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(courier.__file__).parents[1], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


# --- what must be nowhere -------------------------------------------------------------------------------------------------------------


def test_the_address_lies_sealed_in_the_record(set_up: Service) -> None:
    """Whoever has the database has neither the organizer's mail address nor the password in it."""
    ring(set_up)
    dumped = leaks.dump(set_up.house.config.data_dir, set_up.house.config.database_url)
    assert b"channels" in dumped
    search = leaks.Search([SECRET, "dana+hunter2", "alerts@example.org", "127.0.0.1:", "mailto://", WORDS])
    search.look("dump", dumped)
    assert search.found == set()


def test_no_log_job_or_exception_says_where_to_or_what(
    riverside: Service,
    push: Heard,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Everything goes wrong that can, at every level of everybody's log: not a word of the address or of the worker's is written down."""
    caplog.set_level(1)
    monkeypatch.setattr(log._logger, "propagate", True)
    riverside.member()
    set_channel(riverside, push_url(push), with_content=True)
    riverside.pump()
    caplog.clear()
    push.status = 500
    code, handle = ring(riverside)
    for _ in range(outbox.MOST_ATTEMPTS):
        riverside.pump()
        later(riverside)
    ring(riverside)
    riverside.rows("UPDATE channels SET url = url || '\\x00' RETURNING 1")
    riverside.pump()
    assert set_channel(riverside, f"ntfys://{SECRET}.invalid/topic") == "channel_set"
    riverside.pump()
    written = caplog.text + "".join(capfd.readouterr())
    assert "channel.refused" in written
    assert "channel.failed error=VaultError" in written
    places = "\n".join(f"{name} {value!r}" for name, value in leaks.redis_values(riverside.house.config.redis_url))
    for secret in (SECRET, "Zebulon", handle, f"{code}:", "ntfy:", str(push.port), "127.0.0.1/", DANA):
        assert secret not in written
        assert secret not in places


# --- sentences ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", SENTENCES["en"])
def test_each_sentence_is_one_segment_in_gsm7(language: str, name: str) -> None:
    """As all that organizers get by SMS."""
    said = channels.sentence(name, language)
    assert segments(said) == 1, len(said)
    assert said == fold(said)


def test_both_languages_say_the_same_and_tell_nothing() -> None:
    """A channel's words are read on a screen at work."""
    assert SENTENCES["en"].keys() == SENTENCES["es"].keys()
    assert BY_CHANNEL["en"].keys() == BY_CHANNEL["es"].keys()
    for said in (*BY_CHANNEL["en"].values(), *BY_CHANNEL["es"].values()):
        assert not re.search(r"union|strike|organi|vot[eo]|sindica|huelga|worker|trabajador", said, re.IGNORECASE)


def test_the_pump_ends_in_time_whatever_a_channel_does() -> None:
    """No call begins so late that the pump would wait for it past its minute."""
    assert jobs.CALLS_UNTIL + channels.PATIENCE < jobs.RUNS_FOR
    assert outbox.LEASE.total_seconds() > channels.PATIENCE
