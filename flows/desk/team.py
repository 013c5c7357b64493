"""The team itself: who is on duty, how each wants to be called, who joins and leaves; and what the team notes of a worker."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from flows.audience import LANGUAGES
from flows.content import Content, Meeting, spoken
from flows.desk.effects import (
    Assess,
    JoinTeam,
    LeaveTeam,
    SetBrief,
    SetChannel,
    SetDuty,
    SetLanguage,
    SetQuiet,
    SetShift,
    Tag,
)
from flows.desk.masking import mask
from flows.desk.questions import (
    ask_to_block,
    ask_to_reveal,
    document_named,
    document_words,
    note,
    reaches_nobody,
    say_nobody,
    show,
    told,
    unblock,
)
from flows.desk.turn import DeskTurn, Organizer
from flows.desk.wording import term
from flows.hearing.normal import key_of
from flows.kit import Flow, Row
from flows.wording.dates import span
from flows.wording.discreet import giveaway
from flows.wording.times import read_hours

SHOWN = 8  # questions that OPEN lists
NAMED = 40  # handles that WHO CAME lists
QUOTED = 60  # characters of each
TAG = re.compile(r"(?!.*\d{4})[^\W_][\w-]{1,19}")  # a word, and never a number of somebody: tags lie unsealed
PHONE = re.compile(r"\+?\(?\d[\d .\-()]{8,17}\d")
NO_CHANNEL = frozenset({"off", "none", "sms", "no", "ninguno", "nada"})
FOR_ALL = frozenset({"all", "everybody", "everyone", "todos"})


# Duty and how to be called


def come_on(turn: DeskTurn) -> None:
    turn.emit(SetDuty(on=True))
    turn.tell("on_duty")


def say_on(turn: DeskTurn) -> None:
    turn.tell("on_duty")


def go_off(turn: DeskTurn) -> None:
    turn.emit(SetDuty(on=False))
    turn.warn("off_duty_of", name=turn.me.name)
    turn.tell("off_duty")


def say_off(turn: DeskTurn) -> None:
    turn.tell("off_duty")


def stop(turn: DeskTurn) -> None:
    """An organizer's STOP ends their texts like anybody's, so somebody must know that they no longer answer."""
    turn.emit(SetDuty(on=False, stopped=True))
    turn.warn("off_duty_of", name=turn.me.name)
    turn.tell("stopped")


def join(turn: DeskTurn) -> None:
    turn.emit(JoinTeam())
    turn.warn("joined", name=turn.me.name)
    turn.tell("welcome")


def decline(turn: DeskTurn) -> None:
    turn.warn("declined", name=turn.me.name)
    turn.emit(LeaveTeam(turn.me.id))
    turn.tell("goodbye")


def decline_and_stop(turn: DeskTurn) -> None:
    """A STOP is a STOP, whatever was asked."""
    turn.emit(SetDuty(on=False, stopped=True))
    turn.warn("declined", name=turn.me.name)
    turn.emit(LeaveTeam(turn.me.id))
    turn.tell("stopped")


def ask_again(turn: DeskTurn) -> None:
    turn.tell("invitation", program=turn.content.program)


DUTY = Flow(
    "duty",
    order=20,
    states=("invited", "on", "off"),
    rows=(
        #   heard               from            to     then
        Row(("yes", "on"),      "invited",      "on",  join),
        Row("drop",             "invited",      None,  decline),
        Row("stop",             "invited",      None,  decline_and_stop),
        Row("any",              "invited",      None,  ask_again),
        Row(("yes", "on"),      "off",          "on",  come_on),
        Row("on",               "on",           None,  say_on),
        Row("off",              "on",           "off", go_off),
        Row("off",              "off",          None,  say_off),
        Row("stop",             ("on", "off"),  "off", stop),
    ),
)  # fmt: skip


def set_quiet(turn: DeskTurn) -> None:
    hours = read_hours(turn.command.rest)
    turn.emit(SetQuiet(hours))
    if hours:
        turn.tell("quiet", start=f"{hours[0]:%H:%M}", end=f"{hours[1]:%H:%M}")
    else:
        turn.tell("quiet_off")


def says_hours(turn: DeskTurn) -> bool:
    return says_off(turn.command.rest) or read_hours(turn.command.rest) is not None


def explain_quiet(turn: DeskTurn) -> None:
    turn.tell("quiet_how")


def set_brief(turn: DeskTurn) -> None:
    turn.emit(SetBrief(brief=True))
    turn.tell("brief_set")


def set_full(turn: DeskTurn) -> None:
    turn.emit(SetBrief(brief=False))
    turn.tell("full_set")


def set_language(turn: DeskTurn) -> None:
    language = _language(turn)
    if language:
        turn.emit(SetLanguage(language))
        turn.tell("language_set")
    else:
        turn.tell("language_how")


def _language(turn: DeskTurn) -> str | None:
    said = key_of(turn.command.rest)
    return next((code for code in turn.content.languages if said in LANGUAGES.get(code, ())), None)


def ask_for_channel(turn: DeskTurn) -> None:
    turn.hold("channel", turn.command.rest)


def end_channel(turn: DeskTurn) -> None:
    turn.emit(SetChannel(None))


def no_channel(turn: DeskTurn) -> bool:
    return says_off(turn.command.rest)


def says_off(text: str) -> bool:
    """`OFF`, `off!`, `no.`: whatever marks are on it, it ends quiet hours or a channel, and is no STOP."""
    return key_of(text) in NO_CHANNEL


def has_rest(turn: DeskTurn) -> bool:
    return bool(turn.command.rest)


def explain_channel(turn: DeskTurn) -> None:
    turn.tell("channel_how")


def read_channel(text: str) -> tuple[str, bool]:
    """(the address, whether the alert's own words shall go there): `mailto://... FULL`."""
    url, _, how = text.strip().partition(" ")
    return url, how.strip().casefold() in {"full", "completo"}


# What is open, who is there, how it goes


def show_open(turn: DeskTurn) -> None:
    waiting = turn.desk.waiting
    if not waiting:
        return turn.tell("nothing_open")
    lines = []
    for each in waiting[:SHOWN]:
        owner = "" if each.owner is None else f" ({turn.named(each.owner)})"
        urgent = "! " if each.kind == "urgent" else ""
        since = span(turn.now - each.heard_at)
        text = mask(each.text)
        lines.append(f"{urgent}{each.code} {each.handle}, {since}{owner}: {text[:QUOTED]}{'...' if len(text) > QUOTED else ''}")
    more = ["..."] if len(waiting) > SHOWN else []
    return turn.tell("open", count=len(waiting), lines="\n".join((*lines, *more)))


def show_duty(turn: DeskTurn) -> None:
    turn.tell("duty", on=_names(turn, on_duty=True), off=_names(turn, on_duty=False))


def _names(turn: DeskTurn, *, on_duty: bool) -> str:
    names = [
        f"{each.name} ({term('lead', turn.me.language)})" if each.is_lead else each.name
        for each in sorted(turn.desk.team, key=lambda each: (not each.is_lead, each.name))
        if each.active and each.on_duty == on_duty
    ]
    return ", ".join(names) or "-"


def is_lead(turn: DeskTurn) -> bool:
    return turn.me.is_lead


def show_numbers(turn: DeskTurn) -> None:
    found = turn.desk.numbers
    if found is None:
        raise LookupError("this row needs the campaign's numbers")
    meetings = "".join(f"\n{title}: {count_answers(turn, *counts)}" for title, *counts in found.rsvps)
    turn.tell("numbers", members=found.members, joined=found.joined, stopped=found.stopped, open=found.open, meetings=meetings)


def count_answers(turn: DeskTurn, coming: int, guests: int, unsure: int, absent: int) -> str:
    yes, maybe, no = (term(each, turn.me.language) for each in ("yes", "maybe", "no"))
    return f"{coming} {yes} +{guests}, {unsure} {maybe}, {absent} {no}"


def names_of(meeting: Meeting) -> set[str]:
    """What it is called by, in comparable form."""
    return {key_of(meeting.id), *map(key_of, meeting.title.values())}


def meeting_meant(said: str, content: Content, now: datetime) -> Meeting | None:
    """The meeting of this name, or the one that began last where none is named."""
    if not said.strip():
        return content.begun_last(now)
    return next((each for each in content.meetings if key_of(each.id) == key_of(said)), None)


def means_a_meeting(turn: DeskTurn) -> bool:
    return meeting_meant(turn.command.rest, turn.content, turn.now) is not None


def show_who_came(turn: DeskTurn) -> None:
    about = meeting_meant(turn.command.rest, turn.content, turn.now)
    if about is None:
        raise LookupError("this row needs a meeting")
    came = turn.desk.came
    handles = [f"{handle} {along}".rstrip() for handle, along in came[:NAMED]] + (["..."] if len(came) > NAMED else [])
    title = spoken(about.title, turn.me.language, turn.content)
    turn.tell("came", title=title, count=len(came), handles=", ".join(handles) or "-")


def explain_who_came(turn: DeskTurn) -> None:
    turn.tell("came_to_what", meetings=", ".join(each.id for each in turn.content.meetings) or "-")


def say_leads_only(turn: DeskTurn) -> None:
    turn.tell("leads_only")


def help_(turn: DeskTurn) -> None:
    turn.tell("help_lead" if turn.me.is_lead else "help")


# Who joins and leaves


def says_whom(turn: DeskTurn) -> bool:
    return invited(turn.command.rest) is not None


def invited(text: str) -> tuple[str, str, Literal["lead", "organizer"]] | None:
    """(phone, name, role) in `+1 312 555 0144 Rosa lead`; ten digits are a number of the United States."""
    found = PHONE.search(text)
    name = (text[: found.start()] + text[found.end() :]).strip(" ,;") if found else ""
    digits = re.sub(r"\D", "", found[0]) if found else ""
    if not found or not digits or not name:
        return None
    lead = bool(re.search(r"\blead$|\bl[ií]der$", name, re.IGNORECASE))
    name = re.sub(r"\s*\b(?:lead|l[ií]der|organizer|organizador[a]?)$", "", name, flags=re.IGNORECASE).strip(" ,;")
    phone = f"+{digits}" if found[0].startswith("+") else _without_a_plus(digits)
    return (phone, name[:60], "lead" if lead else "organizer") if name and 8 <= len(phone) <= 16 else None


def _without_a_plus(digits: str) -> str:
    """Ten digits, or eleven with a one, are a number of the United States; 00 stands for the plus; nothing else is guessed."""
    if len(digits) == 10 or (len(digits) == 11 and digits.startswith("1")):
        return f"+1{digits[-10:]}"
    return f"+{digits[2:]}" if digits.startswith("00") else ""


def ask_to_add(turn: DeskTurn) -> None:
    _, name, role = invited(turn.command.rest) or ("", "", "organizer")
    turn.hold("add", turn.command.rest, name=name, role=term(role, turn.me.language))


def explain_add(turn: DeskTurn) -> None:
    turn.tell("add_how")


def one_named(team: tuple[Organizer, ...], name: str) -> Organizer | None:
    """The one of the team with this name; None where there is none, or two."""
    found = [each for each in team if key_of(name) and key_of(each.name) == key_of(name)]
    return found[0] if len(found) == 1 else None


def member_named(turn: DeskTurn, name: str) -> Organizer | None:
    return one_named(turn.desk.team, name)


def names_one(turn: DeskTurn) -> bool:
    return member_named(turn, turn.command.rest) is not None


def is_the_last_lead(turn: DeskTurn, gone: Organizer) -> bool:
    return gone.is_lead and gone.active and sum(each.is_lead and each.active for each in turn.desk.team) < 2


def names_the_last_lead(turn: DeskTurn) -> bool:
    gone = member_named(turn, turn.command.rest)
    return gone is not None and is_the_last_lead(turn, gone)


def say_last_lead(turn: DeskTurn) -> None:
    turn.tell("last_lead")


def ask_to_remove(turn: DeskTurn) -> None:
    gone = member_named(turn, turn.command.rest)
    if gone:
        turn.hold("remove", gone.name, name=gone.name)


def say_no_such_name(turn: DeskTurn) -> None:
    turn.tell("no_such_name", names=", ".join(each.name for each in turn.desk.team))


def document_for_all(turn: DeskTurn) -> str | None:
    """The document in `DOC rights ALL`."""
    words = turn.command.rest.rsplit(maxsplit=1)
    return document_named(turn, words[0]) if len(words) == 2 and key_of(words[1]) in FOR_ALL else None


def says_document_for_all(turn: DeskTurn) -> bool:
    return document_for_all(turn) is not None


def _given_away(turn: DeskTurn) -> str:
    """A11: what the service begins names nothing, neither in its first words nor in a link's title."""
    titles = turn.content.document(document_for_all(turn) or "").title.values()
    return giveaway(*(f"{turn.content.program} {title}" for title in titles), employer=turn.content.employer)


def title_is_not_discreet(turn: DeskTurn) -> bool:
    return bool(_given_away(turn))


def say_title_is_not_discreet(turn: DeskTurn) -> None:
    turn.tell("not_discreet", word=_given_away(turn))


def ask_to_send_to_all(turn: DeskTurn) -> None:
    document = turn.content.document(document_for_all(turn) or "")
    turn.hold("document_all", document.id, title=spoken(document.title, turn.me.language, turn.content), **told(turn))


def explain_document(turn: DeskTurn) -> None:
    turn.tell("document_how", documents=document_words(turn))


def names_a_document(turn: DeskTurn) -> bool:
    return document_named(turn) is not None


def ask_to_withdraw(turn: DeskTurn) -> None:
    document = turn.content.document(document_named(turn) or "")
    turn.hold("withdraw", document.id, title=spoken(document.title, turn.me.language, turn.content))


def explain_withdrawing(turn: DeskTurn) -> None:
    turn.tell("withdraw_how", documents=document_words(turn))


CAMPAIGN = Flow(
    "campaign",
    order=50,
    states=("here",),
    rows=(
        #   heard       from    to    then                only when
        Row("open",     "here", None, show_open),
        Row("duty",     "here", None, show_duty),
        Row("help",     "here", None, help_),
        Row("quiet",    "here", None, set_quiet,          says_hours),
        Row("quiet",    "here", None, explain_quiet),
        Row("brief",    "here", None, set_brief),
        Row("full",     "here", None, set_full),
        Row("language", "here", None, set_language),
        Row("alerts",   "here", None, end_channel,        no_channel),
        Row("alerts",   "here", None, ask_for_channel,    has_rest),
        Row("alerts",   "here", None, explain_channel),
        Row("document", "here", None, say_title_is_not_discreet, (says_document_for_all, title_is_not_discreet)),
        Row("document", "here", None, say_nobody,         (says_document_for_all, reaches_nobody)),
        Row("document", "here", None, ask_to_send_to_all, says_document_for_all),
        Row("document", "here", None, explain_document),
        Row("withdraw", "here", None, ask_to_withdraw,    (is_lead, names_a_document)),
        Row("withdraw", "here", None, explain_withdrawing, is_lead),
        Row("numbers",  "here", None, show_numbers,       is_lead),
        Row("came",     "here", None, show_who_came,      means_a_meeting),
        Row("came",     "here", None, explain_who_came),
        Row("add",      "here", None, ask_to_add,         (is_lead, says_whom)),
        Row("add",      "here", None, explain_add,        is_lead),
        Row("remove",   "here", None, say_last_lead,      (is_lead, names_the_last_lead)),
        Row("remove",   "here", None, ask_to_remove,      (is_lead, names_one)),
        Row("remove",   "here", None, say_no_such_name,   is_lead),
        Row(("numbers", "add", "remove", "withdraw"), "here", None, say_leads_only),
    ),
)  # fmt: skip


# A worker by their handle


def show_card(turn: DeskTurn) -> None:
    card = turn.desk.card
    if card is None:
        raise LookupError("this row needs a worker")
    turn.tell(
        "card",
        standing=term(card.standing if card.reachable else "unreachable", turn.me.language),
        assessment=card.assessment or "-",
        tags=", ".join(card.tags) or "-",
        shift=card.shift or "-",
        blocked=term("blocked", turn.me.language) if card.blocked else "",
    )


def says_degree(turn: DeskTurn) -> bool:
    return turn.command.rest.strip() in {"1", "2", "3", "4", "5"}


def assess(turn: DeskTurn) -> None:
    degree = int(turn.command.rest)
    turn.emit(Assess(degree))
    turn.tell("assessed", degree=degree)


def explain_degree(turn: DeskTurn) -> None:
    turn.tell("degree_how")


def says_tag(turn: DeskTurn) -> bool:
    return TAG.fullmatch(turn.command.rest.strip()) is not None


def tag(turn: DeskTurn) -> None:
    turn.emit(Tag(turn.command.rest.strip().casefold()))
    turn.tell("tagged", tag=turn.command.rest.strip().casefold())


def untag(turn: DeskTurn) -> None:
    turn.emit(Tag(turn.command.rest.strip().casefold(), on=False))
    turn.tell("untagged", tag=turn.command.rest.strip().casefold())


def explain_tag(turn: DeskTurn) -> None:
    turn.tell("tag_how")


def set_shift(turn: DeskTurn) -> None:
    turn.emit(SetShift(turn.command.rest.strip()[:60]))
    turn.tell("shift_set", shift=turn.command.rest.strip()[:60] or "-")


def open_by_code_only(turn: DeskTurn) -> None:
    """What goes to a worker needs their question's code."""
    turn.tell("needs_code")


def explain_handle(turn: DeskTurn) -> None:
    turn.tell("handle_how")


WORKER = Flow(
    "worker",
    order=40,
    states=("known",),
    rows=(
        #   heard                from     to    then              only when
        Row("card",              "known", None, show_card),
        Row("thread",            "known", None, show),
        Row("note",              "known", None, note),
        Row("block",             "known", None, ask_to_block),
        Row("unblock",           "known", None, unblock),
        Row("reveal",            "known", None, ask_to_reveal),
        Row("rate",              "known", None, assess,           (is_lead, says_degree)),
        Row("rate",              "known", None, explain_degree,   is_lead),
        Row("tag",               "known", None, tag,              (is_lead, says_tag)),
        Row("untag",             "known", None, untag,            (is_lead, says_tag)),
        Row(("tag", "untag"),    "known", None, explain_tag,      is_lead),
        Row("shift",             "known", None, set_shift,        is_lead),
        Row(("rate", "tag", "untag", "shift"), "known", None, say_leads_only),
        Row("document",          "known", None, open_by_code_only),
        Row("unknown_of_worker", "known", None, explain_handle),
    ),
)  # fmt: skip
