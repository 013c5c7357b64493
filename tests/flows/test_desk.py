"""What organizers' texts mean, what is hidden on its way to them and from them, and what the desk's tables make of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from flows.audience import Preview
from flows.content import Content, Document, Meeting
from flows.desk import TABLES, Command, Desk, effects, is_nod, masses, meetings, respond, understand, wording
from flows.desk.commands import read
from flows.desk.effects import Hold, Pending, Send, Tell, TellOthers
from flows.desk.masking import holds_a_number, mask
from flows.desk.questions import told as told_before
from flows.desk.team import invited
from flows.desk.turn import HELD_FOR, LOCKED_FOR, Asked, Card, Case, DeskTurn, Numbers, Organizer, Waiting
from flows.diagrams import page
from flows.wording.times import read_hours

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
DANA = Organizer("1", "Dana", "lead", True, "en")
LUIS = Organizer("2", "Luis", "organizer", True, "en")
PIA = Organizer("3", "Pia Ruiz", "lead", False, "es")
TEAM = (DANA, LUIS, PIA)
CASE = Case("R4K", "amber-otter", "new", None, reachable=True)
MINE = replace(CASE, state="answered", owner=LUIS.id)
CARD = Card("amber-otter", "member", reachable=True)
CONTENT = Content(
    campaign="riverside",
    program="Riverside Info Line",
    timezone="America/Chicago",
    languages=("en", "es"),
    documents=(Document("rights", {"en": ("rights",), "es": ("derechos",)}, {"en": "Your rights", "es": "Sus derechos"}, ("en", "es")),),
    meetings=(
        Meeting(
            "december",
            {"en": "Open meeting", "es": "Reunión abierta"},
            datetime(2026, 12, 3, 18, 30, tzinfo=ZoneInfo("America/Chicago")),
            60,
            "https://meet.example.org/room",
        ),
    ),
)


def desk(me: Organizer = LUIS, **known) -> Desk:
    return Desk(me, TEAM, **{"dice": "4821", "preview": Preview(7, segments=7, cost=0.09), **known})


def said(text: str, on: Desk, now: datetime = NOW) -> tuple[effects.DeskEffect, ...]:
    """What follows from one text, read as the shell reads it."""
    return respond(on, understand(on, text, CONTENT, now), CONTENT, now)


def told(found: tuple[effects.DeskEffect, ...]) -> list[str]:
    return [effect.name for effect in found if isinstance(effect, Tell)]


def after(on: Desk, found: tuple[effects.DeskEffect, ...]) -> Desk:
    """The desk as the next text finds it."""
    held = [effect for effect in found if isinstance(effect, Hold)]
    return replace(on, pending=held[-1].pending) if held else on


# --- reading --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word", "rest"),
    [
        ("R4K It opens at six.", "answer", "It opens at six."),
        ("r4k: it opens at six", "answer", "it opens at six"),
        ("R4K\nIt opens at six", "answer", "It opens at six"),
        ("R4K:It opens", "answer", "It opens"),
        ("#R4K, yes", "answer", "yes"),
        ("  R4K  ", "empty", ""),
        ("R4K send me your shift", "answer", "send me your shift"),
        ("R4K SEND", "send", ""),
        ("R4K, SEND.", "send", ""),
        ("send r4k", "send", ""),
        ("R4K enviar", "send", ""),
        ("R4K claim", "claim", ""),
        ("Claim R4K!", "claim", ""),
        ("r4k la tomo", "claim", ""),
        ("soltar r4k", "release", ""),
        ("r4k close", "close", ""),
        ("R4K cerrar", "close", ""),
        ("R4K NOTE wants a call at 5", "note", "wants a call at 5"),
        ("nota r4k quiere hablar", "note", "quiere hablar"),
        ("R4K FAQ where? = Lot B", "faq", "where? = Lot B"),
        ("r4k all The lot is open.", "all", "The lot is open."),
        ("R4K todos Abre a las seis", "all", "Abre a las seis"),
        ("R4K doc rights", "document", "rights"),
        ("show r4k", "thread", ""),
        ("R4K otra vez", "thread", ""),
        ("R4K STOP", "stop", ""),
        ("R4K go on", "go_on", ""),
    ],
)
def test_a_code_first_and_then_what_to_do(text: str, word: str, rest: str) -> None:
    """A word said alone after the code, or before it; else the words are the answer."""
    assert read(text) == Command(word, "R4K", rest=rest)


@pytest.mark.parametrize(
    ("text", "word", "rest"),
    [
        ("amber-otter", "card", ""),
        ("Amber-Otter 4", "rate", "4"),
        ("amber-otter tag picker", "tag", "picker"),
        ("amber-otter etiqueta fresa", "tag", "fresa"),
        ("amber-otter turno noche", "shift", "noche"),
        ("block amber-otter", "block", ""),
        ("amber-otter unblock", "unblock", ""),
        ("amber-otter mostrar algo", "unknown_of_worker", "mostrar algo"),
    ],
)
def test_a_handle_first_and_then_what_to_do(text: str, word: str, rest: str) -> None:
    """Of a worker, with no question open."""
    assert read(text) == Command(word, handle="amber-otter", rest=rest)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("OPEN", "open"),
        ("whats open?", "open"),
        ("abiertas", "open"),
        ("quien esta de turno", "duty"),
        ("on", "on"),
        ("START", "on"),
        ("salgo", "off"),
        ("HELP", "help"),
        ("numbers", "numbers"),
        ("cifras", "numbers"),
        ("QUIET 22-7", "quiet"),
        ("idioma español", "language"),
        ("add +1 312 555 0144 Rosa", "add"),
        ("quitar Luis", "remove"),
        ("DOC rights ALL", "document"),
        ("4821", "confirm"),
        (" 4821. ", "confirm"),
        ("opne", "near"),
        ("numbrs", "near"),
        ("abirtas", "near"),
        ("It opens at six", "bare"),
        ("R4KX hello", "bare"),
        ("SEND", "bare"),
        ("", "bare"),
    ],
)
def test_words_of_the_desk_and_texts_that_are_none(text: str, word: str) -> None:
    """A word that is nearly one of ours is asked about, and everything else is bare."""
    assert read(text).word == word


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        "stop.",
        "CANCEL",
        "END",
        "quit",
        "alto",
        "please stop texting me",
        "remove me from this list",
        "remove me",
        "remove",
        "remove my number",
        "remove please",
        "CANCEL ALL",
        "cancelar todo",
        "cancel my texts",
    ],
)
def test_an_organizers_own_stop_is_a_stop(text: str) -> None:
    """Also the carrier's other words, which are never an undo."""
    assert understand(desk(pending=Pending("all", "R4K", "x", "4821", NOW)), text, CONTENT, NOW).word == "stop"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("R4K STOP", "stop"),
        ("OFF", "off"),
        ("quiet off", "quiet"),
        ("alerts off", "alerts"),
        ("remove Luis", "remove"),
        ("remove Zoe", "remove"),
        ("amber-otter block", "block"),
        ("CANCEL december", "call_off"),
        ("CANCEL january", "call_off"),
        ("cancelar Reunión abierta", "call_off"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two Stop the cuts", "meeting"),
    ],
)
def test_what_sounds_like_a_stop_and_is_about_something_else(text: str, word: str) -> None:
    """Of a worker, of quiet hours, of a colleague."""
    command = understand(desk(), text, CONTENT, NOW)
    assert command.word == word
    assert command.word != "stop" or command.code


@pytest.mark.parametrize(
    ("text", "hours"),
    [("22-7", (22, 0, 7, 0)), ("10pm to 6:30am", (22, 0, 6, 30)), ("de 22 a 7", (22, 0, 7, 0)), ("12am-12pm", (0, 0, 12, 0))],
)
def test_quiet_hours_as_people_write_them(text: str, hours: tuple[int, int, int, int]) -> None:
    """By the clock on the wall, with or without am and pm."""
    assert read_hours(text) == (time(*hours[:2]), time(*hours[2:]))


@pytest.mark.parametrize("text", ["", "late", "22", "25-7", "7-7", "1-2-3"])
def test_what_are_no_quiet_hours(text: str) -> None:
    """Asked about, never guessed."""
    assert read_hours(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("+1 312 555 0144 Rosa lead", ("+13125550144", "Rosa", "lead")),
        ("Rosa Marin (312) 555-0144", ("+13125550144", "Rosa Marin", "organizer")),
        ("3125550144, Rosa, líder", ("+13125550144", "Rosa", "lead")),
        ("Rosa", None),
        ("+13125550144", None),
    ],
)
def test_who_is_to_be_added(text: str, found: object) -> None:
    """A phone and a name, in any order."""
    assert invited(text) == found


# --- masking --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    [
        "+13125550141", "312-555-0141", "(312) 555 0141", "312.555.0141", "555-0141", "3125550141", "1 312 555 0141",
        "+1 (312)\u00a0555\u20110141", "312\u2013555\u20130141", "312\u2014555\u20140141", "312·555·0141", "312,555,0141", "312: 555: 0141",
        "312\n555\n0141", "312....555....0141", "3 1 2 5 5 5 0 1 4 1", "3\u200b12\u200b555\u200b0141", "312*555*0141", "312_555_0141",
        "\uff13\uff11\uff12 \uff15\uff15\uff15 \uff10\uff11\uff14\uff11",
    ],
)  # fmt: skip
def test_numbers_are_hidden_however_they_are_written(number: str) -> None:
    """Alerts hide them, and answers that hold one wait."""
    assert mask(f"call {number} tonight") == "call [number] tonight"
    assert holds_a_number(f"my number is {number}")
    assert mask(f"call \u202a{number}\u202c") == "call \u202a[number]\u202c"  # as a phone pastes a contact


@pytest.mark.parametrize(
    "link",
    [
        "https://texts.example.org/m/q7Lw2ZrT9bXeH4Jc", "Https://texts.example.org/d/q7Lw2ZrT9bXeH4Jc", "texts.example.org/m/q7Lw2ZrT9bXeH4-_",
        "HTTP://TEXTS.EXAMPLE.ORG/M/q7Lw2ZrT9bXeH4Jc", "texts.example.org/m/q7Lw2ZrT9bXeH4Jc.ics", "http://127.0.0.1:8000/m/q7Lw2ZrT9bXeH4Jc",
    ],
)  # fmt: skip
def test_personal_links_are_hidden_however_a_phone_writes_them(link: str) -> None:
    """Whoever has one enters as its worker."""
    assert mask(f"this one: {link} does not open") == "this one: [link] does not open"


@pytest.mark.parametrize(
    "text",
    [
        "on 11/24/2026",
        "since 2026-11-24",
        "24.11.2026",
        "at 18:30 for $1,234.56",
        "room 555",
        "40 hours, 12 days",
        "15.50, 16.25, 17.00",
        "1,000,000",
        "2026-12-03 18:30",
        "6-2, 2-10, 10-6",
        "https://example.org/media/abc",
    ],
)
def test_dates_and_pay_are_not_numbers_of_phones(text: str) -> None:
    """What happened when must reach the organizer."""
    assert mask(text) == text


# --- what follows ---------------------------------------------------------------------------------------------------------------------


def test_an_answer_goes_where_nothing_is_in_its_way() -> None:
    """To the worker of the question, once."""
    assert said("R4K It opens at six.", desk(case=CASE)) == (Send("It opens at six."),)


@pytest.mark.parametrize(
    ("text", "case", "why"),
    [
        ("R4K hello", replace(CASE, state="claimed", owner=DANA.id), "taken"),
        ("R4K hello", replace(CASE, state="answered", owner=DANA.id), "taken"),
        ("R4K call 312 555 0199", CASE, "holds_number"),
        ("R4K ask Pía", CASE, "holds_name"),
        ("R4K hello", replace(CASE, reachable=False), "unreachable"),
        ("R4K", CASE, "empty"),
    ],
)
def test_an_answer_waits_and_says_why(text: str, case: Case, why: str) -> None:
    """And nothing is sent; what may follow by SEND does, and only then."""
    on = desk(case=case)
    found = said(text, on)
    assert told(found) == [why]
    assert not any(isinstance(effect, Send) for effect in found)
    sent = [effect for effect in said("R4K SEND", after(on, found)) if isinstance(effect, Send)]
    assert bool(sent) == (why not in {"unreachable", "empty"})


def test_an_unknown_a_closed_and_a_foreign_code_are_one_sentence() -> None:
    """The tables are not even asked."""
    for text in ("R4K hello", "R4K CLAIM", "R4K ALL hello", "R4K", "R4K STOP", "R4K REVEAL"):
        assert told(said(text, desk())) == ["unknown_code"]


def test_a_text_without_a_code_goes_to_the_one_thread_that_is_open() -> None:
    """With all that may be in its way, and named back by its code."""
    assert said("and at seven?", desk(threads=(MINE,))) == (Send("and at seven?"),)
    assert said("yes", desk(threads=(MINE,))) == (Send("yes"),)
    assert said("no", desk(threads=(MINE,))) == (Send("no"),)
    held = said("ask Dana", desk(threads=(MINE,)))
    assert told(held) == ["holds_name"]
    assert next(effect for effect in held if isinstance(effect, Hold)).pending.code == "R4K"


@pytest.mark.parametrize(
    ("threads", "why"),
    [((), "unclear"), ((MINE, replace(MINE, code="B2B")), "which_thread"), ((replace(MINE, state="claimed"),), "which_thread")],
)
def test_else_it_goes_to_nobody(threads: tuple[Case, ...], why: str) -> None:
    """None, several, or one that was only taken."""
    found = said("It opens at six", desk(threads=threads))
    assert told(found) == [why]
    assert len(found) == 1


@pytest.mark.parametrize("text", ["ok", "Thanks!", "gracias", "k", "👍", "Ok gracias."])
def test_a_nod_is_answered_with_nothing_and_sent_to_nobody(text: str) -> None:
    """Thanks to the bot is no text to a worker."""
    assert is_nod(text)
    assert said(text, desk(threads=(MINE,))) == ()


def test_claim_release_and_close_go_by_whose_it_is() -> None:
    """One owner at a time."""
    theirs = replace(CASE, state="claimed", owner=DANA.id)
    assert told(said("R4K CLAIM", desk(case=CASE))) == ["claimed"]
    assert told(said("R4K CLAIM", desk(case=MINE))) == ["yours"]
    assert told(said("R4K CLAIM", desk(case=theirs))) == ["whose"]
    assert told(said("R4K RELEASE", desk(case=MINE))) == ["released"]
    assert told(said("R4K RELEASE", desk(case=theirs))) == ["not_yours"]
    assert told(said("R4K RELEASE", desk(case=CASE))) == ["not_yours"]
    assert told(said("R4K CLOSE", desk(case=theirs))) == ["closed"]


BIG = {
    "R4K ALL The lot is open.": effects.AnswerAll,
    "R4K FAQ Where do we park? = Lot B": effects.AddToFaq,
    "R4K REVEAL": effects.Reveal,
    "R4K BLOCK": effects.Block,
    "amber-otter REVEAL": effects.Reveal,
    "amber-otter BLOCK": effects.Block,
    "DOC rights ALL": effects.DocumentToAll,
    "ADD +13125550144 Rosa": effects.Invite,
    "REMOVE Luis": effects.LeaveTeam,
    "MEETING Dec 5 7 PM https://meet.example.org/two Talk": effects.AddMeeting,
    "INVITE december": effects.InviteTo,
    "MOVE december to Friday 7 PM": effects.MoveMeeting,
    "CANCEL december": effects.CallOffMeeting,
    "ALERTS ntfy://example.org/x": effects.SetChannel,
}


def about(text: str) -> dict[str, object]:
    return {"case": CASE} if text.startswith("R4K") else {"card": CARD} if text.startswith("amber") else {}


@pytest.mark.parametrize("text", BIG)
def test_all_that_is_big_waits_for_its_number(text: str) -> None:
    """A12: the first text does nothing; the right number does it, once."""
    on = desk(DANA, **about(text))
    asked = said(text, on)
    assert not any(isinstance(effect, BIG[text]) for effect in asked)
    assert next(effect for effect in asked if isinstance(effect, Tell)).values["number"] == "4821"
    waiting = after(on, asked)
    done = said("4821", waiting)
    assert [type(effect) for effect in done if type(effect) in BIG.values()] == [BIG[text]]
    assert told(said("4821", after(waiting, done))) == ["nothing_waits"]


@pytest.mark.parametrize("text", BIG)
def test_a_number_that_is_wrong_late_or_dropped_does_nothing(text: str) -> None:
    """Ten minutes, and NO ends it."""
    on = desk(DANA, **about(text))
    waiting = after(on, said(text, on))
    for found in (
        said("4822", waiting),
        said("4821", waiting, NOW + HELD_FOR + timedelta(seconds=1)),
        said("4821", after(on, said("NO", waiting))),
    ):
        assert {type(effect) for effect in found} <= {Tell, Hold}


def test_three_wrong_numbers_end_it_and_ten_thousand_do_nothing() -> None:
    """Whoever forges the sender sees no answer, asks anew as often as they like, and tries every number there is."""
    on = desk(DANA, case=CASE)
    warned = 0
    for guess in range(10_000):
        on = replace(on, dice=f"{(guess * 7919 + 1) % 10_000:04d}")
        for text in ("R4K REVEAL", f"{guess:04d}"):
            found = said(text, on)
            assert not any(isinstance(effect, effects.Reveal) for effect in found)
            warned += sum(isinstance(effect, TellOthers) for effect in found)
            on = after(on, found)
    assert warned == 1
    assert told(said("R4K BLOCK", on)) == ["locked"]
    assert told(said("R4K BLOCK", on, NOW + LOCKED_FOR)) == ["confirm_block"]


def test_an_answer_that_waits_for_its_send_survives_the_lock() -> None:
    """Answering goes on: only what needs a number does not."""
    on = desk(pending=Pending("nothing", tries=3, wrong_at=NOW), case=CASE)
    waiting = after(on, said("R4K ask Dana", on))
    assert any(isinstance(effect, Send) for effect in said("R4K SEND", waiting))
    assert told(said("R4K REVEAL", after(waiting, said("R4K SEND", waiting)))) == ["locked"]


def test_what_everybody_would_read_tells_nothing() -> None:
    """A7 and A11: no number, no name of the team, no giveaway in the first words; and no more than was promised in a month."""
    assert told(said("R4K ALL call 312 555 0199", desk(case=CASE))) == ["not_for_everybody"]
    assert told(said("R4K ALL ask Dana", desk(case=CASE))) == ["not_for_everybody"]
    assert told(said("R4K FAQ who? = ask Dana", desk(case=CASE))) == ["not_for_everybody"]
    assert told(said("R4K ALL The union vote is on Friday", desk(case=CASE))) == ["not_discreet"]
    assert told(said("R4K ALL See you on Friday at the usual place, all of you, and then we talk about the union", desk(case=CASE))) == [
        "confirm_all"
    ]
    assert told(said("R4K ALL hello", desk(case=CASE, preview=Preview(0, left_out={"month": 8})))) == ["mass_nobody"]
    assert told(said("DOC rights ALL", desk(preview=Preview(0, left_out={"month": 8})))) == ["mass_nobody"]


def test_the_last_lead_stays() -> None:
    """Somebody must be able to add others; also when two were there while it was asked for."""
    on = Desk(DANA, (DANA, LUIS), dice="4821")
    assert told(said("REMOVE Dana", on)) == ["last_lead"]
    two = replace(on, team=TEAM)
    waiting = replace(after(two, said("REMOVE Pia Ruiz", two)), team=(DANA, LUIS, replace(PIA, active=False)))
    assert told(said("4821", waiting)) == ["removed"]
    waiting = replace(after(two, said("REMOVE Dana", two)), team=(DANA, LUIS))
    assert told(said("4821", waiting)) == ["last_lead"]


def test_who_is_invited_can_say_yes_or_no_and_nothing_else() -> None:
    """Whatever else they write, they are asked again."""
    me = replace(LUIS, active=False, on_duty=False)
    on = Desk(me, TEAM, case=CASE, dice="4821", pending=Pending("reveal", "R4K", number="4821", at=NOW))
    for text in ("R4K hello", "R4K CLAIM", "OPEN", "DUTY", "4821", "amber-otter", "hello", "NUMBERS", "ok"):
        assert told(said(text, on)) == ["invitation"]
        assert len(said(text, on)) == 1
    assert [type(effect) for effect in said("YES", on)] == [effects.JoinTeam, TellOthers, Tell]
    assert [type(effect) for effect in said("NO", on)] == [TellOthers, effects.LeaveTeam, Tell]
    assert isinstance(said("STOP", on)[0], effects.SetDuty)


@pytest.mark.parametrize("text", ["1234567", "+13125550144", "a b", "x", "5550141"])
def test_a_tag_is_never_a_number(text: str) -> None:
    """Tags lie unsealed."""
    assert told(said(f"amber-otter TAG {text}", desk(DANA, card=CARD))) == ["tag_how"]


# --- sentences ------------------------------------------------------------------------------------------------------------------------


def sentences_used() -> Iterator[tuple[str, frozenset[str]]]:
    """Every sentence that the desk's own code names, in the tables and in the shell, with the values it is given there by name."""
    root = Path(__file__).parents[2]
    for path in (*(root / "flows" / "desk").glob("*.py"), *(root / "bot" / "desk").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            names = (
                [each.value for each in ast.walk(node.args[0]) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
                if node.args
                else []
            )
            given = frozenset(each.arg for each in node.keywords if each.arg)
            if "flows" in path.parts and any(each.arg is None for each in node.keywords):
                given = given | frozenset(told_before(DeskTurn(desk(), Command("all"), CONTENT, NOW)))  # the one that is handed on whole
            if node.func.attr in {"tell", "warn", "hold_answer"}:
                yield from ((name, given) for name in names if not name.endswith("_"))
            elif node.func.attr == "hold":
                yield from ((f"confirm_{name}", given | {"number"}) for name in names)


USED = sorted(set(sentences_used()))


def test_the_desk_uses_enough_sentences_to_be_believed() -> None:
    """The search above finds them."""
    assert len({name for name, _ in USED}) > 60


@pytest.mark.parametrize(("name", "given"), USED, ids=[name for name, _ in USED])
def test_every_sentence_that_is_said_is_there_in_both_languages(name: str, given: frozenset[str]) -> None:
    """With the same places in each, and nothing in them that nobody fills."""
    places = [
        {field for _, field, _, _ in Formatter().parse(wording.SENTENCES[language][name]) if field} - {"code_help"}
        for language in ("en", "es")
    ]
    assert places[0] == places[1]
    assert places[0] <= given | {"code", "handle"}


def test_both_languages_have_the_same_sentences_and_words() -> None:
    """None is forgotten in one of them."""
    assert set(wording.SENTENCES["en"]) == set(wording.SENTENCES["es"])
    assert set(wording.TERMS["en"]) == set(wording.TERMS["es"])


def test_every_sentence_is_used() -> None:
    """What nobody says any more is taken out."""
    root = Path(__file__).parents[2]
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("bot", "flows")
        for path in (root / folder).rglob("*.py")
        if path.name != "wording.py"
    )
    held = {f"confirm_{name}" for name in re.findall(r'hold\("(\w+)"', code)}
    assert [name for name in wording.SENTENCES["en"] if f'"{name}"' not in code and name not in held | SAID_BY_WORDING] == []


SAID_BY_WORDING = {"code_help", "photo", "photos", "not_joined", "has_stopped", "visit", "language", "doubt"}


def test_the_tables_can_be_drawn() -> None:
    """As the workers' flows are."""
    assert page(()).count("stateDiagram-v2") == len(TABLES)
    assert "new --> claimed: claim" in page(())


@pytest.mark.parametrize(
    ("text", "starts", "words"),
    [
        ("TEXT ALL, AT 18:30: The doors open.", (2026, 11, 24, 18, 30), "The doors open."),
        ("TEXTO TODOS, A LAS 18:30: Abren.", (2026, 11, 24, 18, 30), "Abren."),
        ("TEXT ES, AT Dec 3 6:30 pm: It is at 7:15: come.", (2026, 12, 3, 18, 30), "It is at 7:15: come."),
        ("TEXT ALL: At 18:30: the doors open.", None, "At 18:30: the doors open."),
        ("TEXT ALL AT 6PM:The doors", (2026, 11, 24, 18, 0), "The doors"),
    ],
)
def test_a_clocks_colon_does_not_end_whom_a_text_is_for(text: str, starts: tuple[int, ...] | None, words: str) -> None:
    """`AT 18:30` begins at half past six, and its minutes are in nobody's text."""
    found = masses.asked(understand(desk(DANA), text, CONTENT, NOW).rest, CONTENT, NOW)
    assert found.starts_at == (datetime(*starts, tzinfo=CONTENT.zone) if starts else None)
    assert found.words == {"en": words}


@pytest.mark.parametrize("text", ["TEXT ALL, AT 6: Hello", "TEXT ALL, AT 25:00: Hello", "TEXT ALL, AT Dec 3: Hello"])
def test_an_hour_that_is_none_sends_nothing(text: str) -> None:
    assert told(said(text, desk(DANA))) == ["mass_when"]


# --- meetings -------------------------------------------------------------------------------------------------------------------------

CHICAGO = CONTENT.zone


@pytest.mark.parametrize(
    ("text", "starts", "minutes", "title"),
    [
        ("MEETING Dec 5 7 PM https://meet.example.org/two Talk", (2026, 12, 5, 19, 0), 60, {"en": "Talk", "es": "Talk"}),
        (
            "JUNTA 5 dic 19:00 45 min https://meet.example.org/two EN: Talk ES: Charla",
            (2026, 12, 5, 19, 0),
            45,
            {"en": "Talk", "es": "Charla"},
        ),
        ("new meeting Friday 7pm 90 minutes\nhttps://meet.example.org/two\nTalk", (2026, 11, 27, 19, 0), 90, {"en": "Talk", "es": "Talk"}),
        ("MEETING Dec 5 7 PM https://meet.example.org/two: ES: Charla", (2026, 12, 5, 19, 0), 60, {"en": "Charla", "es": "Charla"}),
    ],
)
def test_a_meeting_is_read_from_one_text(text: str, starts: tuple[int, ...], minutes: int, title: dict[str, str]) -> None:
    """When, how long, where, and its title in one language or two; its name is its day."""
    command = understand(desk(DANA), text, CONTENT, NOW)
    assert command.word == "meeting"
    found = meetings.made(command.rest, CONTENT, NOW)
    assert found == Meeting(
        f"{found.starts:%b-}{found.starts.day}".lower(), title, datetime(*starts, tzinfo=CHICAGO), minutes, "https://meet.example.org/two"
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("MEETING tonight", "meeting_link_how"),
        ("MEETING 2062-12-05 19:00 https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING 9999-12-31 23:30 https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING Dec 5 7 PM https://. Talk", "meeting_link_https"),
        ("MEETING Dec 5 7 PM https://][ Talk", "meeting_link_https"),
        (f"MEETING Dec 5 7 PM https://meet.example.org/{'a' * 500} Talk", "meeting_how"),
        ("MEETING 2027-03-14 2:30 AM https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two EN: ES:", "meeting_how"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two Talk\nand https://example.org/other", "meeting_title_how"),
        ("MEETING Dec 5 7 PM http://meet.example.org/two Talk", "meeting_link_https"),
        ("MEETING Dec 5 https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING 12/5 7 PM https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING Feb 30 7 PM https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING Mar 14 2:30 AM https://meet.example.org/two Talk", "meeting_when"),
        ("MEETING Open talk Dec 5 7 PM https://meet.example.org/two", "meeting_when"),
        ("MEETING 2026-11-20 19:00 https://meet.example.org/two Talk", "meeting_past"),
        ("MEETING Dec 5 7 PM 4 min https://meet.example.org/two Talk", "meeting_how"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two", "meeting_title_how"),
        (f"MEETING Dec 5 7 PM https://meet.example.org/two {'a' * 61}", "meeting_title_how"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two Ask Pia", "not_for_everybody"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two Call 312 555 0144", "not_for_everybody"),
        ("MEETING Dec 5 7 PM https://meet.example.org/two Strike talk", "not_discreet"),
        ("MEETING Dec 5 7 PM https://meet.example.org/union-talk Talk", "not_discreet"),
        ("INVITE january", "invite_how"),
        ("INVITE december the cooks", "invite_how"),
        ("INVITE december, AT 25:00", "invite_how"),
        ("MOVE december", "move_how"),
        ("MOVE december to Friday", "move_how"),
        ("MOVE december 2026-11-20 19:00", "move_how"),
        ("CALL OFF search", "call_off_which"),
        ("INVITE december, AT Dec 5 9:00", "invite_how"),
        ("INVITE december, AT today 6 AM", "invite_how"),
        ("MOVE december Dec 4 7-8pm", "move_how"),
        ("MOVE december Nov 24 6 AM", "move_how"),
    ],
)
def test_what_can_not_be_meant_changes_no_meeting(text: str, why: str) -> None:
    """It is told what is missing, and nothing waits for a number."""
    assert told(said(text, desk(DANA))) == [why]


@pytest.mark.parametrize(
    "text", ["MEETINGS", "MEETING Dec 5 7 PM https://meet.example.org/two Talk", "INVITE december", "MOVE december 7pm", "CANCEL december"]
)
def test_meetings_are_for_leads(text: str) -> None:
    assert told(said(text, desk(LUIS))) == ["leads_only"]


@pytest.mark.parametrize(
    ("text", "whom", "starts"),
    [
        ("INVITE december", "everybody", None),
        ("INVITE", "everybody", None),
        ("INVITAR junta", "everybody", None),
        ("invite to the meeting please", "everybody", None),
        ("INVITE meeting december ES", "es", None),
        ("invite to Open meeting ES, TAG picker", "es, tag picker", None),
        ("INVITE december: 1-2, AT Dec 1 9:00", "1, 2", (2026, 12, 1, 9, 0)),
        ("INVITAR december A LAS 18:30", "everybody", (2026, 11, 24, 18, 30)),
    ],
)
def test_whom_an_invitation_is_for(text: str, whom: str, starts: tuple[int, ...] | None) -> None:
    """As a text to many has it; with no name it is the one meeting that is ahead."""
    meant = meetings.meant(understand(desk(DANA), text, CONTENT, NOW).rest, CONTENT, NOW)
    audience, at = meetings.invited(meant, CONTENT, NOW)
    assert (meant.meeting.id, str(audience), at) == ("december", whom, datetime(*starts, tzinfo=CHICAGO) if starts else None)


SECOND = replace(CONTENT.meetings[0], id="dec-5", title={"en": "Open meeting of the night shift", "es": "Turno de noche"})
TWO = replace(CONTENT, meetings=(*CONTENT.meetings, SECOND))


def answered(text: str, content: Content, on: Desk, now: datetime = NOW) -> tuple[effects.DeskEffect, ...]:
    return respond(on, understand(on, text, content, now), content, now)


@pytest.mark.parametrize(("text", "why"), [("INVITE", "host_which"), ("MOVE Friday 7 PM", "host_which"), ("CALL OFF", "call_off_which")])
def test_of_several_meetings_one_must_be_named(text: str, why: str) -> None:
    """Where there are two, neither is guessed, nor where both have the title that is said."""
    assert told(answered(text, TWO, desk(DANA))) == [why]
    alike = replace(CONTENT, meetings=(*CONTENT.meetings, replace(SECOND, title=CONTENT.meetings[0].title)))
    assert meetings.meant("open meeting", alike, NOW) is None
    assert meetings.meant("dec 5", alike, NOW).meeting.id == "dec-5"


def test_the_longer_of_two_names_is_heard_first() -> None:
    """And what is said behind it is of that meeting."""
    assert meetings.meant("open meeting of the night shift 7 pm", TWO, NOW) == meetings.Meant(SECOND, "7 pm")
    assert str(meetings.invited(meetings.meant("dec-5 none", TWO, NOW), TWO, NOW)[0]) == "dec-5 none"
    assert meetings.meant("dec 5 to dec 6 19:00", TWO, NOW) == meetings.Meant(SECOND, "to dec 6 19:00")


@pytest.mark.parametrize("text", ["INVITE december", "MOVE december Dec 6 7 PM", "CALL OFF december"])
@pytest.mark.parametrize(
    "since", [(), (replace(CONTENT.meetings[0], starts=CONTENT.meetings[0].starts + timedelta(hours=1)),)], ids=["called off", "moved"]
)
def test_what_is_confirmed_is_what_was_shown(text: str, since: tuple[Meeting, ...]) -> None:
    """Another lead was faster: nothing is done about the meeting as it is now, nor about another one."""
    held = after(desk(DANA), said(text, desk(DANA)))
    assert told(answered("4821", replace(CONTENT, meetings=(*since, SECOND)), held)) == ["meeting_gone"]


@pytest.mark.parametrize(
    "text",
    [
        "Invite your sister too", "Meeting is at six, see you there", "Move to line 2 when you can", "Junta a las 7 en la sala",
        "Cancel that, come at six",
    ],
)  # fmt: skip
def test_a_sentence_that_begins_like_a_command_reaches_the_open_thread(text: str) -> None:
    """It names no meeting and no day."""
    assert said(text, desk(DANA, threads=(replace(MINE, owner=DANA.id),))) == (Send(text),)


def test_a_long_text_is_no_work() -> None:
    """Ten thousand characters behind INVITE are looked at as far as a name may go."""
    assert meetings.meant("a " * 5000, TWO, NOW) is None


def test_meetings_lists_no_more_than_a_text_holds() -> None:
    """Thirty meetings are eight lines and three dots."""
    many = tuple(replace(SECOND, id=f"m-{number}") for number in range(30))
    numbers = Numbers(1, 0, 0, 0, tuple(("x", 100, 10, 10, 10) for _ in many))
    [tell] = answered("MEETINGS", replace(CONTENT, meetings=many), desk(DANA, numbers=numbers))
    assert len(wording.sentence(tell.name, "en", **tell.values)) < 1000


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("MOVE december 8pm", (2026, 12, 3, 20, 0)),
        ("MOVE it to friday 7pm", (2026, 11, 27, 19, 0)),
        ("MOVE the meeting to friday 7pm", (2026, 11, 27, 19, 0)),
        ("mover la junta a las 7 de la noche", (2026, 12, 3, 19, 0)),
    ],
)
def test_where_a_meeting_is_moved_to(text: str, starts: tuple[int, ...]) -> None:
    """An hour alone is one of the meeting's own day; where there is one meeting only, it is "it"."""
    found = meetings.meant(understand(desk(DANA), text, CONTENT, NOW).rest, CONTENT, NOW)
    assert meetings.moved(found, CONTENT, NOW) == datetime(*starts, tzinfo=CHICAGO)


def test_nobody_is_invited_to_what_has_begun() -> None:
    """Neither while it is under way, nor where the number is sent back too late."""
    on, starts = desk(DANA), CONTENT.meetings[0].starts
    assert told(said("INVITE december", on, starts + timedelta(minutes=5))) == ["meeting_begun"]
    held = after(on, said("INVITE december", on, starts - timedelta(minutes=2)))
    assert told(said("4821", held, starts + timedelta(minutes=2))) == ["meeting_gone"]


@pytest.mark.parametrize("text", ["cancel the meeting", "call off the meeting please", "CANCEL it"])
def test_the_one_meeting_need_not_be_named(text: str) -> None:
    assert told(said(text, desk(DANA))) == ["confirm_call_off"]


def test_a_moment_means_what_it_meant_when_it_was_asked_for() -> None:
    """Asked for at five to seven and confirmed at five past, `7 PM` is over, and not tomorrow's."""
    asked_at = datetime(2026, 11, 24, 18, 55, tzinfo=CHICAGO)
    on = desk(DANA)
    held = after(on, said("MOVE december today 7 PM", on, asked_at))
    done = said("4821", held, asked_at + timedelta(minutes=3))
    assert [effect.starts for effect in done if isinstance(effect, effects.MoveMeeting)] == [datetime(2026, 11, 24, 19, 0, tzinfo=CHICAGO)]
    assert told(said("4821", held, asked_at + timedelta(minutes=8))) == ["meeting_gone"]


def test_tomorrow_means_the_day_that_it_meant_when_it_was_asked_for() -> None:
    """Asked for two minutes before midnight and confirmed two minutes after it, for a new meeting and for an invitation."""
    asked_at, on = datetime(2026, 11, 24, 23, 58, tzinfo=CHICAGO), desk(DANA)
    texts = ("MEETING tomorrow 7 PM https://meet.example.org/two Talk", "INVITE december AT tomorrow 9 AM")
    done = [each for text in texts for each in said("4821", after(on, said(text, on, asked_at)), asked_at + timedelta(minutes=4))]
    assert [each.meeting.starts for each in done if isinstance(each, effects.AddMeeting)] == [datetime(2026, 11, 25, 19, 0, tzinfo=CHICAGO)]
    assert [each.starts_at for each in done if isinstance(each, effects.InviteTo)] == [datetime(2026, 11, 25, 9, 0, tzinfo=CHICAGO)]


@pytest.mark.parametrize(("count", "more"), [(8, False), (9, True)])
def test_open_says_that_there_is_more(count: int, more: bool) -> None:
    waiting = tuple(Waiting(f"R{each}K", "amber-otter", "question", "new", None, NOW, "hello") for each in range(count))
    (effect,) = said("OPEN", desk(waiting=waiting))
    lines = dict(effect.values)["lines"].split("\n")
    assert (len(lines), lines[-1] == "...") == (8 + more, more)


@pytest.mark.parametrize(("count", "more"), [(10, False), (11, True)])
def test_questions_says_that_there_is_more(count: int, more: bool) -> None:
    asked = tuple(Asked(each, "tonight", "open", text="hello") for each in range(count))
    (effect,) = said("QUESTIONS", desk(asked_now=asked))
    lines = dict(effect.values)["lines"].split("\n")
    assert (len(lines), lines[-1] == "...") == (10 + more, more)
