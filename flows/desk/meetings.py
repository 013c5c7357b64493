"""Meetings, by a lead's text: made, invited to, moved and called off. Each is confirmed, since it texts many or says where they shall go."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from flows.audience import EVERYBODY, Audience, NoAudience, read, split_moment
from flows.content import Content, Meeting, spoken
from flows.desk.effects import AddMeeting, CallOffMeeting, InviteTo, MoveMeeting
from flows.desk.masking import holds_a_number
from flows.desk.masses import known, whom, words_in
from flows.desk.questions import reaches_nobody, say_nobody, say_not_for_everybody, told
from flows.desk.team import count_answers, is_lead, say_leads_only
from flows.desk.turn import DeskTurn, names_somebody
from flows.hearing.normal import key_of
from flows.kit import Flow, Row
from flows.segments import fold
from flows.wording.dates import MONTHS, moment
from flows.wording.discreet import giveaway
from flows.wording.times import read_moment

LINK = re.compile(r"https?://\S+", re.IGNORECASE)
MINUTES = re.compile(r"\b(\d{1,3})\s*min(?:utes?|utos?|s)?\b\.?", re.IGNORECASE)
LENGTHS, USUAL_LENGTH = range(5, 601), 60  # minutes
LONGEST_TITLE = 60  # characters, as in a campaign file
NOUNS = frozenset({"meeting", "junta", "reunion"})  # before a meeting's name they say nothing


# --- a new one ---------------------------------------------------------------------------------------------------------------------------


def made(said: str, content: Content, now: datetime, taken: frozenset[str] = frozenset()) -> Meeting | None:
    """`Dec 3 6:30 PM 45 min https://... EN: Open meeting ES: Reunión abierta`; None where a part of it is missing, or it would be over.

    A title in one language is everybody's. Its id is its day, dec-3, or dec-3-2 where that is `taken` or another meeting's.
    """
    link = LINK.search(said)
    if link is None or not link[0].casefold().startswith("https://"):
        return None
    before, minutes = said[: link.start()], MINUTES.search(said[: link.start()])
    if minutes:
        before = before[: minutes.start()] + before[minutes.end() :]
    starts, length = read_moment(before, now.astimezone(content.zone)), int(minutes[1]) if minutes else USUAL_LENGTH
    words = words_in(said[link.end() :].strip(" \n:,;-"), content)
    if starts is None or starts <= now or length not in LENGTHS or not all(words.values()):
        return None
    title = {language: words.get(language) or next(iter(words.values())) for language in content.languages}
    return Meeting(_id(starts, taken | {each.id for each in content.meetings}), title, starts, length, link[0].rstrip(":,;."))


def _id(starts: datetime, taken: frozenset[str]) -> str:
    day = f"{MONTHS['en'][starts.month - 1]}-{starts.day}".casefold()
    return next(id for id in (day, *(f"{day}-{count}" for count in range(2, len(taken) + 3))) if id not in taken)


def _made(turn: DeskTurn) -> Meeting:
    meeting = made(turn.command.rest, turn.content, turn.now)
    if meeting is None:
        raise LookupError("this row needs a meeting that can be read")
    return meeting


def cannot_be_read(turn: DeskTurn) -> bool:
    return made(turn.command.rest, turn.content, turn.now) is None


def explain(turn: DeskTurn) -> None:
    turn.tell("meeting_how")


def is_too_long(turn: DeskTurn) -> bool:
    return any(len(title) > LONGEST_TITLE for title in _made(turn).title.values())


def say_too_long(turn: DeskTurn) -> None:
    turn.tell("meeting_too_long", most=LONGEST_TITLE)


def tells_too_much(turn: DeskTurn) -> bool:
    return any(holds_a_number(title) or names_somebody(title, turn.desk.team) for title in _made(turn).title.values())


def _given_away(turn: DeskTurn) -> str:
    """What somebody beside the phone would read in it."""
    meeting = _made(turn)
    return next((word for each in (*meeting.title.values(), meeting.link) if (word := giveaway(each))), "")


def is_not_discreet(turn: DeskTurn) -> bool:
    return bool(_given_away(turn))


def say_not_discreet(turn: DeskTurn) -> None:
    turn.tell("not_discreet", word=_given_away(turn))


def ask_to_add(turn: DeskTurn) -> None:
    meeting = _made(turn)
    titles = " / ".join(dict.fromkeys(meeting.title.values()))
    turn.hold("meeting", turn.command.rest, title=titles, when=_when(turn, meeting.starts), minutes=meeting.minutes, link=meeting.link)


def add(turn: DeskTurn, said: str, asked_at: datetime) -> None:
    """Once it is confirmed: the moment is the one that was meant then."""
    meeting = made(said, turn.content, asked_at, turn.desk.meetings_used)
    if meeting and meeting.starts > turn.now:
        turn.emit(AddMeeting(meeting))
    else:
        turn.tell("meeting_how")


# --- one that there is -------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Meant:
    """A meeting that is to come, or under way, and what is said behind its name."""

    meeting: Meeting
    rest: str = ""


def meant(said: str, content: Content, now: datetime) -> Meant | None:
    """The meeting whose id or title the text begins with; where it names none, the only one that is not over. None: which one is not plain."""
    words, ahead = said.split(), content.coming_up(now)
    without_noun = words[1:] if words and key_of(words[0]) in NOUNS else words
    for said_of_it in (words, without_noun):
        for count in range(len(said_of_it), 0, -1):
            name = key_of(" ".join(said_of_it[:count]))
            found = next((each for each in ahead if name and name in {key_of(each.id), *map(key_of, each.title.values())}), None)
            if found:
                return Meant(found, " ".join(said_of_it[count:]))
    return Meant(ahead[0], " ".join(without_noun)) if len(ahead) == 1 else None


def names_one(said: str, content: Content, now: datetime) -> bool:
    """Whether the text begins with a meeting's name; `cancel all` does not, whatever there is."""
    found = meant(said, content, now)
    return found is not None and found.rest != " ".join(said.split())


def _meant(turn: DeskTurn) -> Meant:
    found = meant(turn.command.rest, turn.content, turn.now)
    if found is None:
        raise LookupError("this row needs a meeting")
    return found


def is_none(turn: DeskTurn) -> bool:
    return meant(turn.command.rest, turn.content, turn.now) is None


def say_which(turn: DeskTurn) -> None:
    turn.tell("host_which", meetings=", ".join(each.id for each in turn.content.coming_up(turn.now)) or "-")


def _when(turn: DeskTurn, at: datetime) -> str:
    return fold(moment(at, turn.me.language, turn.content.zone))


def _title(turn: DeskTurn, meeting: Meeting) -> str:
    return fold(spoken(meeting.title, turn.me.language, turn.content))


def show(turn: DeskTurn) -> None:
    """What is to come, with its answers: a line each."""
    ahead, answers = turn.content.coming_up(turn.now), turn.desk.numbers.rsvps if turn.desk.numbers else ()
    lines = [
        f"{each.id}: {_title(turn, each)}, {_when(turn, each.starts)}: {count_answers(turn, *counts)}"
        for each, (_, *counts) in zip(ahead, answers, strict=True)
    ]
    turn.tell("meetings" if lines else "meetings_none", lines="\n".join(lines))


# Invited to


def invited(said: str, content: Content, now: datetime) -> tuple[Meeting, Audience, datetime | None] | None:
    """(the meeting, whom, from when) in `december ES, TAG picker, AT 18:30`; without whom, everybody; NONE are who has not answered this one.

    NoAudience and ValueError as for a mass text.
    """
    found = meant(said, content, now)
    if found is None:
        return None
    said_of_whom, starts_at = split_moment(found.rest.lstrip(" :,"), now.astimezone(content.zone))
    of_this = replace(known(content, now), next_meeting=found.meeting.id)
    return found.meeting, read(said_of_whom, of_this) if said_of_whom.strip() else EVERYBODY, starts_at


def has_begun(turn: DeskTurn) -> bool:
    return _meant(turn).meeting.starts <= turn.now


def say_it_has_begun(turn: DeskTurn) -> None:
    turn.tell("meeting_begun", title=_title(turn, _meant(turn).meeting))


def audience_cannot_be_read(turn: DeskTurn) -> bool:
    try:
        invited(turn.command.rest, turn.content, turn.now)
    except (NoAudience, ValueError):
        return True
    return False


def explain_inviting(turn: DeskTurn) -> None:
    turn.tell("invite_how", id=_meant(turn).meeting.id)


def ask_to_invite(turn: DeskTurn) -> None:
    found = invited(turn.command.rest, turn.content, turn.now)
    if found:
        meeting, audience, _ = found
        title, when = _title(turn, meeting), _when(turn, meeting.starts)
        turn.hold("invite", turn.command.rest, title=title, when=when, whom=whom(turn, audience), **told(turn))


def invite(turn: DeskTurn, said: str, asked_at: datetime) -> None:
    found = invited(said, turn.content, asked_at)
    if found and found[0].starts > turn.now:
        turn.emit(InviteTo(found[0].id, *found[1:]))
    else:
        say_which(turn)


# Moved


def moved(said: str, content: Content, now: datetime) -> Meeting | None:
    """The meeting of `december to Friday 7 PM`, at its new hour; None where there is no such hour ahead."""
    found = meant(said, content, now)
    starts = read_moment(found.rest, now.astimezone(content.zone)) if found else None
    return replace(found.meeting, starts=starts) if found and starts and starts > now else None


def has_no_hour(turn: DeskTurn) -> bool:
    return moved(turn.command.rest, turn.content, turn.now) is None


def explain_moving(turn: DeskTurn) -> None:
    turn.tell("move_how", id=_meant(turn).meeting.id)


def ask_to_move(turn: DeskTurn) -> None:
    before, after = _meant(turn).meeting, moved(turn.command.rest, turn.content, turn.now)
    if after:
        told_to, was, will_be = turn.preview.recipients, _when(turn, before.starts), _when(turn, after.starts)
        turn.hold("move", turn.command.rest, title=_title(turn, before), before=was, when=will_be, count=told_to)


def move(turn: DeskTurn, said: str, asked_at: datetime) -> None:
    after = moved(said, turn.content, asked_at)
    if after and after.starts > turn.now:
        turn.emit(MoveMeeting(after.id, after.starts))
    else:
        say_which(turn)


# Called off


def says_more(turn: DeskTurn) -> bool:
    """Words that are no meeting's name: `call off the search` means none."""
    return bool(_meant(turn).rest)


def ask_to_call_off(turn: DeskTurn) -> None:
    meeting = _meant(turn).meeting
    when = _when(turn, meeting.starts)
    turn.hold("call_off", turn.command.rest, title=_title(turn, meeting), when=when, count=turn.preview.recipients)


def call_off(turn: DeskTurn, said: str) -> None:
    found = meant(said, turn.content, turn.now)
    if found:
        turn.emit(CallOffMeeting(found.meeting.id))
    else:
        say_which(turn)


TABLE = Flow(
    "meetings",
    order=58,
    states=("here",),
    rows=(
        #   heard                                          from    to    then                   only when
        Row("meetings",                                    "here", None, show,                  is_lead),
        Row("meeting",                                     "here", None, explain,               (is_lead, cannot_be_read)),
        Row("meeting",                                     "here", None, say_too_long,          (is_lead, is_too_long)),
        Row("meeting",                                     "here", None, say_not_for_everybody, (is_lead, tells_too_much)),
        Row("meeting",                                     "here", None, say_not_discreet,      (is_lead, is_not_discreet)),
        Row("meeting",                                     "here", None, ask_to_add,            is_lead),
        Row(("invite", "move", "call_off"),                "here", None, say_which,             (is_lead, is_none)),
        Row("invite",                                      "here", None, say_it_has_begun,      (is_lead, has_begun)),
        Row("invite",                                      "here", None, explain_inviting,      (is_lead, audience_cannot_be_read)),
        Row("invite",                                      "here", None, say_nobody,            (is_lead, reaches_nobody)),
        Row("invite",                                      "here", None, ask_to_invite,         is_lead),
        Row("move",                                        "here", None, explain_moving,        (is_lead, has_no_hour)),
        Row("move",                                        "here", None, ask_to_move,           is_lead),
        Row("call_off",                                    "here", None, say_which,             (is_lead, says_more)),
        Row("call_off",                                    "here", None, ask_to_call_off,       is_lead),
        Row(("meetings", "meeting", "invite", "move", "call_off"), "here", None, say_leads_only),
    ),
)  # fmt: skip
