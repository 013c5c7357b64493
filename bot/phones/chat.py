"""`flask --app wsgi chat`: the phones in the terminal, for a conversation by hand or from a script; the stand-in does the rest.

Typed at a terminal, texts appear as they arrive. From a pipe, each line is sent and then waited for until all is quiet, so that the same
lines give the same conversation.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import click
from flask import current_app
from flask.cli import with_appcontext

from bot.phones import players
from bot.phones.casting import Casting
from bot.phones.standin import StandIn, StandInDown

WORKERS = (("maria", "+13125550141"), ("james", "+13125550142"), ("rosa", "+13125550143"))
ENDED = ("delivered", "undelivered", "failed")
OFTEN = 0.2
LONGEST_WAIT = 30.0

NOTHING_RUNS = "Start the service first with: make run"
NOT_HERE = "The phones are there in local mode only, where no Twilio account is set. Start the service with: make run"
HELP = """\
  JOIN             texts JOIN from the phone in hand
  maria: JOIN      texts JOIN from Maria's phone
  /maria           takes Maria's phone in hand
  /to harbor       lets the phone in hand text another campaign
  /phones          who is there, and which campaign each one texts
  /quit            ends"""


@dataclass(frozen=True)
class Phone:
    """A phone in the chat: its short name, its number and the line that it texts."""

    name: str
    number: str
    line: Casting


class Chat:
    """The phones and what has arrived on them. It changes as texts come; one thread at a time may let it hear."""

    def __init__(self, standin: StandIn, cast: Sequence[Casting], write: Callable[[str], object] = click.echo) -> None:
        self._standin, self._cast, self._write = standin, cast, write
        self._phones = {phone.name: phone for phone in people(cast)}
        self._in_hand = next(iter(self._phones))
        self._shown: set[str] = set()
        self._hearing = threading.Lock()
        state = standin.get("/state").json
        self._run, self._seq = state["run"], state["seq"]

    @property
    def prompt(self) -> str:
        """Whose phone is in hand."""
        return f"{self._in_hand}> "

    def typed(self, line: str) -> bool:
        """Do what a line says; False when it ends the chat. Raises StandInDown."""
        line = line.strip()
        if line in ("/quit", "/exit"):
            return False
        if line.startswith("/"):
            self._command(*line[1:].split(maxsplit=1))
        elif line:
            name, colon, body = line.partition(":")
            if colon and name.strip().lower() in self._phones:
                self._send(name.strip().lower(), body.strip())
            else:
                self._send(self._in_hand, line)
        return True

    def hear(self) -> bool:
        """Write what has arrived; whether anything has changed or is still on its way."""
        with self._hearing:
            state = self._standin.get("/state", {"since": str(self._seq)}).json
            if state["run"] != self._run:
                self._run, self._seq = state["run"], 0
                return True
            changed = state["seq"] != self._seq
            self._seq = state["seq"]
            for text in sorted(state["texts"], key=lambda text: int(text["seq"])):
                self._show(text)
            return changed or bool(state["busy"])

    def until_quiet(self, quiet: float) -> None:
        """Hear until nothing has changed for so many seconds, at most half a minute."""
        end = time.monotonic() + LONGEST_WAIT
        still_since = time.monotonic()
        while time.monotonic() < min(end, still_since + quiet):
            if self.hear():
                still_since = time.monotonic()
            time.sleep(OFTEN)

    def _command(self, word: str = "", rest: str = "") -> None:
        if word.lower() in self._phones:
            self._in_hand = word.lower()
        elif word == "to":
            self._point(rest.strip().lower())
        elif word == "phones":
            for phone in self._phones.values():
                self._write(f"  {phone.name:<10} {phone.number}  to {phone.line.program} ({phone.line.code})")
        else:
            self._write(HELP if word in ("help", "") else f"  There is no /{word}. /help shows what there is.")

    def _point(self, code: str) -> None:
        found = next((each for each in self._cast if each.code == code), None)
        if found is None:
            self._write(f"  There is no such campaign. There are: {', '.join(sorted({each.code for each in self._cast}))}")
            return
        self._phones[self._in_hand] = replace(self._phones[self._in_hand], line=found)

    def _send(self, name: str, body: str) -> None:
        phone = self._phones[name]
        sent = {"from": phone.number, "to": phone.line.line, "body": body, "opt_out": phone.line.opt_out}
        heard = self._standin.post("/texts", sent)
        if heard.status >= 400:
            self._write(f"  {heard.json.get('error', 'That could not be sent.')}")

    def _show(self, text: dict[str, Any]) -> None:
        """Write a text once: a phone's own when the service has heard it or not, an arriving one at the end of its way."""
        ended = text["answered"] or text["error_code"] if text["direction"] == "out" else text["status"] in ENDED
        if ended and text["sid"] not in self._shown:
            self._shown.add(text["sid"])
            self._write(written(text, self._name(text["phone"])))

    def _name(self, number: str) -> str:
        return next((phone.name for phone in self._phones.values() if phone.number == number), number[-4:])


def people(cast: Sequence[Casting]) -> Iterable[Phone]:
    """Three workers, who text the first campaign, and every campaign's organizers by their first names."""
    taken = set()
    for name, number in WORKERS:
        taken.add(name)
        yield Phone(name, number, cast[0])
    numbers = {number for _, number in WORKERS}
    for line in cast:
        for full_name, number in line.organizers:
            if number in numbers:
                continue
            name = _free_name(full_name.split()[0].lower(), taken)
            numbers.add(number)
            taken.add(name)
            yield Phone(name, number, line)


def written(text: dict[str, Any], name: str) -> str:
    """A text as one paragraph: who, which way, what, and in brackets what it took."""
    arrow = ">" if text["direction"] == "out" else "x" if text["error_code"] else "<"
    speaker = "[carrier] " if text["speaker"] == "carrier" else ""
    pictures = "".join(f" [{media['content_type']}]" for media in text["media"])
    count = "1 segment" if text["segments"] == 1 else f"{text['segments']} segments"
    facts = [count, text["encoding"]] if text["encoding"] != "MMS" else ["MMS"]
    if text["direction"] == "in":
        facts.append("blocked" if text["blocked"] else text["status"])
    if text["error_code"]:
        facts.append(f"{text['error']} ({text['error_code']})")
    body = text["body"].replace("\n", "\n" + " " * 13)
    return f"{name:>10} {arrow} {speaker}{body}{pictures}  ({', '.join(facts)})"


def _free_name(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}{number}", number + 1
    return name


@click.command("chat")
@click.option("--quiet", default=1.5, show_default=True, help="From a pipe: seconds of quiet to wait for after each line.")
@with_appcontext
def chat_command(quiet: float) -> None:
    """Text the running service from the terminal, as workers and organizers."""
    standin = current_app.extensions.get("standin")
    if not isinstance(standin, StandIn):
        raise click.ClickException(NOT_HERE)
    cast = players(current_app)
    if not cast:
        raise click.ClickException("No campaign is loaded. Load one with: flask --app wsgi campaign load FILE.yaml")
    try:
        chat = Chat(standin, cast)
        if sys.stdin.isatty():
            _by_hand(chat)
        else:
            _from_a_pipe(chat, quiet)
    except StandInDown:
        raise click.ClickException(NOTHING_RUNS) from None


def _from_a_pipe(chat: Chat, quiet: float) -> None:
    for line in sys.stdin:
        if not chat.typed(line):
            break
        if line.strip() and not line.lstrip().startswith("/"):
            chat.until_quiet(quiet)


def _by_hand(chat: Chat) -> None:
    click.echo("Text as anybody. /help shows how, /quit ends.")
    threading.Thread(target=_keep_hearing, args=(chat,), daemon=True).start()
    going = True
    while going:
        try:
            going = chat.typed(input(chat.prompt))
        except (EOFError, KeyboardInterrupt):
            going = False
        time.sleep(OFTEN)


def _keep_hearing(chat: Chat) -> None:
    while True:
        try:
            chat.hear()
        except StandInDown:
            click.echo(NOTHING_RUNS)
            time.sleep(5)
        time.sleep(OFTEN)
