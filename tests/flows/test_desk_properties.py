"""Who may see and do what at the desk, whatever is texted by whom: tried with thousands of random desks and texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.audience import Preview
from flows.desk import Desk, effects, respond, understand
from flows.desk.effects import Pending, Tell, TellOthers
from flows.desk.turn import HELD_FOR, LOCKED_FOR, TRIES, Card, Case, Numbers, Organizer, Waiting
from tests.flows.test_desk import CONTENT, NOW

NAMES = ("Dana", "Luis", "Pia Ruiz")
SUBJECTS = ("R4K", "B2B", "amber-otter", "jet-ant")
WORDS = (
    "", "hello", "It opens at six.", "call 312 555 0199", "ask Dana", "SEND", "CLAIM", "RELEASE", "CLOSE", "SHOW", "REVEAL", "BLOCK",
    "UNBLOCK", "STOP", "GO ON", "NOTE wants a call", "FAQ Where do we park? = Lot B", "ALL The lot is open.", "DOC rights", "1", "9",
    "TAG picker", "UNTAG picker", "SHIFT nights", "OPEN", "DUTY", "ON", "OFF", "HELP", "BRIEF", "FULL", "NUMBERS", "YES", "NO",
    "QUIET 22-7", "LANGUAGE ES", "ALERTS ntfy://example.org/x", "ALERTS OFF", "ADD +13125550144 Rosa", "REMOVE Luis", "REMOVE Dana",
    "MEETING Dec 5 7 PM https://meet.example.org/two Talk", "INVITE december", "MOVE december Friday 7 PM", "CANCEL december", "MEETINGS",
    "DOC rights ALL", "4821", "0000", "opne", "ok", "STOP please",
)  # fmt: skip

texts = st.one_of(
    st.sampled_from(WORDS),
    st.builds("{} {}".format, st.sampled_from(SUBJECTS), st.sampled_from(WORDS)),
    st.builds("{} {}".format, st.sampled_from(WORDS), st.sampled_from(SUBJECTS)),
    st.text(max_size=40),
)
ids = st.sampled_from(("1", "2", "3"))
cases = st.builds(
    Case,
    code=st.sampled_from(("R4K", "B2B")),
    handle=st.just("amber-otter"),
    state=st.sampled_from(("new", "claimed", "answered")),
    owner=ids,
    reachable=st.booleans(),
    doubted=st.booleans(),
).map(lambda case: replace(case, owner=None) if case.state == "new" else case)
#: What waits: any of them, fresh or old, tried or not.
pendings = st.builds(
    Pending,
    what=st.sampled_from(
        (
            "answer",
            "all",
            "document_all",
            "faq",
            "block",
            "reveal",
            "add",
            "remove",
            "channel",
            "nothing",
            "meeting",
            "invite",
            "move",
            "call_off",
        )
    ),
    code=st.sampled_from(SUBJECTS),
    text=st.sampled_from(
        (
            "hello",
            "rights",
            "Where? = Lot B",
            "+13125550144 Rosa",
            "Luis",
            "ntfy://example.org/x",
            "december",
            "december 7 PM",
            "Dec 5 7 PM https://meet.example.org/two Talk",
        )
    ),
    number=st.sampled_from(("4821", "0000", "1234")),
    at=st.sampled_from((NOW, NOW - timedelta(minutes=9), NOW - HELD_FOR - timedelta(seconds=1))),
    tries=st.integers(0, TRIES),
    wrong_at=st.sampled_from((NOW, NOW - LOCKED_FOR - timedelta(seconds=1))),
).map(lambda pending: replace(pending, number="") if pending.what in {"answer", "nothing"} else pending)


@st.composite
def desks(draw: st.DrawFn) -> Desk:
    """A team of three with any roles, and what the record may say; what a text names is looked up below, as the shell does."""
    team = tuple(
        Organizer(
            id,
            name,
            draw(st.sampled_from(("lead", "organizer"))),
            draw(st.booleans()),
            draw(st.sampled_from(("en", "es"))),
            draw(st.booleans()),
        )
        for id, name in zip(("1", "2", "3"), NAMES, strict=True)
    )
    return Desk(
        draw(st.sampled_from(team)),
        team,
        threads=tuple(draw(st.lists(cases, max_size=3, unique_by=lambda case: case.code))),
        waiting=(Waiting("R4K", "amber-otter", "question", "new", None, NOW, "is the lot open"),),
        numbers=Numbers(10, 2, 1, 3, (("Open meeting", 3, 1, 1, 2),)),
        preview=Preview(draw(st.integers(0, 50))),
        pending=draw(st.one_of(st.none(), pendings)),
        dice=draw(st.sampled_from(("4821", "7726", "1111"))),
    )


def said(desk: Desk, text: str, case: Case) -> tuple[effects.DeskEffect, ...]:
    """As the shell does it: only what the text names is looked up, and only where it is there."""
    command = understand(desk, text, CONTENT, NOW)
    if command.code == case.code:
        desk = replace(desk, case=case)
    if command.handle == case.handle:
        desk = replace(desk, card=Card(case.handle, "member", case.reachable))
    if command.word == "confirm" and desk.pending and desk.pending.code == case.code:
        desk = replace(desk, case=case)
    return respond(desk, command, CONTENT, NOW)


OF_A_MEETING = (effects.AddMeeting, effects.InviteTo, effects.MoveMeeting, effects.CallOffMeeting)
ONLY_LEADS = (effects.Assess, effects.Tag, effects.SetShift, effects.Invite, *OF_A_MEETING)
BIG = (
    effects.AnswerAll, effects.DocumentToAll, effects.AddToFaq, effects.Reveal, effects.Invite, effects.SetChannel, *OF_A_MEETING,
)  # fmt: skip
REACHES_A_WORKER = (effects.Send, effects.SendDocument, effects.AnswerAll, effects.DocumentToAll, *OF_A_MEETING)


@given(desks(), texts, cases)
def test_what_only_leads_may_do_never_comes_from_others(desk: Desk, text: str, case: Case) -> None:
    """Assessment, tags, shifts, the numbers, who joins and leaves; an organizer's pending is their own, drawn when they were a lead."""
    found = said(desk, text, case)
    if desk.me.is_lead and desk.me.active:
        return
    assert not any(isinstance(effect, ONLY_LEADS) for effect in found)
    assert not any(isinstance(effect, effects.LeaveTeam) and effect.organizer != desk.me.id for effect in found)
    assert "numbers" not in {effect.name for effect in found if isinstance(effect, Tell)}
    held = [effect.pending.what for effect in found if isinstance(effect, effects.Hold) and effect.pending and effect.pending.at == NOW]
    fresh = [what for what in held if desk.pending is None or what != desk.pending.what]
    assert not {"add", "remove"} & set(fresh)


@given(desks(), texts, cases)
def test_who_is_invited_sees_and_does_nothing(desk: Desk, text: str, case: Case) -> None:
    """Yes, no and stop, about themselves; and no word of any worker, question or number."""
    desk = replace(desk, me=replace(desk.me, active=False))
    for effect in said(desk, text, case):
        assert isinstance(effect, Tell | TellOthers | effects.JoinTeam | effects.LeaveTeam | effects.SetDuty)
        if isinstance(effect, effects.LeaveTeam):
            assert effect.organizer == desk.me.id
        if isinstance(effect, Tell):
            assert effect.name in {"invitation", "welcome", "goodbye", "stopped"}


@given(desks(), texts, cases)
def test_nothing_reaches_a_worker_without_a_code_one_thread_or_a_number(desk: Desk, text: str, case: Case) -> None:
    """A bare text with no thread or several is sent to nobody."""
    found = said(desk, text, case)
    if not any(isinstance(effect, REACHES_A_WORKER) for effect in found):
        return
    command = understand(desk, text, CONTENT, NOW)
    by_code = command.code == case.code
    in_the_thread = len(desk.threads) == 1 and desk.threads[0].state == "answered"
    by_number = command.word == "confirm" and desk.pending is not None and command.rest == desk.pending.number
    assert by_code or in_the_thread or by_number
    if not by_number:
        assert not any(isinstance(effect, effects.AnswerAll | effects.DocumentToAll) for effect in found)


@given(desks(), texts, cases)
def test_only_a_right_fresh_number_does_what_is_big(desk: Desk, text: str, case: Case) -> None:
    """Wrong, old and used-up numbers never do anything, whoever sends them."""
    found = said(desk, text, case)
    blocks = any(isinstance(effect, effects.Block) and not effect.ends for effect in found)
    ends_a_channel = any(isinstance(effect, effects.SetChannel) and effect.url is None for effect in found)
    removes = any(isinstance(effect, effects.LeaveTeam) and effect.organizer != desk.me.id for effect in found)
    if not (blocks or removes or any(isinstance(effect, BIG) for effect in found)) or ends_a_channel:
        return
    pending = desk.pending
    assert pending is not None
    assert pending.at is not None
    assert NOW - pending.at <= HELD_FOR
    assert understand(desk, text, CONTENT, NOW).rest == pending.number != ""
    assert pending.tries < TRIES or NOW - pending.wrong_at >= LOCKED_FOR


@given(desks(), texts, cases)
def test_an_answer_that_tells_a_number_or_a_name_is_never_sent_at_once(desk: Desk, text: str, case: Case) -> None:
    """A7: it waits for its SEND, in a thread without a code too."""
    for effect in said(desk, text, case):
        if isinstance(effect, effects.Send) and understand(desk, text, CONTENT, NOW).word != "send":
            assert "312" not in effect.text
            assert not set(effect.text.casefold().split()) & {"dana", "luis", "pia", "ruiz"}


@given(desks(), texts, cases)
def test_every_text_is_answered_or_is_a_nod(desk: Desk, text: str, case: Case) -> None:
    """Nobody is left wondering, and nothing raises."""
    found = said(desk, text, case)
    answered = any(isinstance(effect, Tell | effects.Send | effects.ShowThread | effects.Reveal | effects.AddToFaq) for effect in found)
    done = any(isinstance(effect, effects.AnswerAll | effects.DocumentToAll | effects.Invite | effects.SetChannel) for effect in found)
    assert answered or done or found == ()
