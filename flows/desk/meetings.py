"""Meetings, by a lead's text: made, invited to, moved and called off. Each is confirmed, since it texts many or says where they shall go."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import dropwhile

from flows.audience import EVERYBODY, Audience, NoAudience, read, split_moment
from flows.content import LONGEST_LINK, LONGEST_TITLE, Content, Meeting, is_link, is_title, spoken
from flows.desk.effects import AddMeeting, CallOffMeeting, InviteTo, MoveMeeting
from flows.desk.masking import holds_a_number
from flows.desk.masses import known, whom
from flows.desk.questions import reaches_nobody, say_nobody, say_not_for_everybody, told, words_in
from flows.desk.team import count_answers, is_lead, names_of, say_leads_only
from flows.desk.turn import DeskTurn, names_somebody
from flows.hearing.normal import key_of
from flows.kit import Flow, Row
from flows.segments import fold
from flows.wording.dates import MONTHS, moment
from flows.wording.discreet import giveaway
from flows.wording.times import read_moment, says_a_day, says_an_hour

LINK = re.compile(r"https?://\S+", re.IGNORECASE)
MINUTES = re.compile(r"\b(\d{1,3})\s*min(?:utes?|utos?|s)?\b\.?", re.IGNORECASE)
LENGTHS, USUAL_LENGTH = range(5, 601), 60  # minutes
#: Around a meeting's name they say nothing.
FILLERS = frozenset("meeting junta reunion the it this that our la el lo esta nuestra please por favor".split())
NAME_LENGTH = 12  # words that are looked at for a meeting's name
SHOWN = 8  # meetings that MEETINGS lists


# --- a new one ---------------------------------------------------------------------------------------------------------------------------


def made(said: str, content: Content, now: datetime, taken: frozenset[str] = frozenset()) -> Meeting | None:
    """`Dec 3 6:30 PM 45 min https://... EN: Open meeting ES: Reunión abierta`; None where a part of it is missing, or it would be over.

    A title in one language is everybody's. Its id is its day, dec-3, or dec-3-2 where that is `taken` or another meeting's.
    """
    link = LINK.search(said)
    if link is None:
        return None
    before, length = _before(said, link)
    starts = read_moment(before, now.astimezone(content.zone))
    address, words = link[0].rstrip(":,;."), words_in(said[link.end() :].strip(" \n,;-").lstrip(":"), content)
    if starts is None or starts <= now or length not in LENGTHS or not is_link(address) or len(address) > LONGEST_LINK or not words:
        return None
    title = {language: words.get(language) or next(iter(words.values())) for language in content.languages}
    return Meeting(_id(starts, taken | {each.id for each in content.meetings}), title, starts, length, address)


def _before(said: str, link: re.Match[str]) -> tuple[str, int]:
    """(when, how many minutes): what is said before the link."""
    before = said[: link.start()]
    minutes = MINUTES.search(before)
    if minutes is None:
        return before, USUAL_LENGTH
    return before[: minutes.start()] + before[minutes.end() :], int(minutes[1])


def what_is_wrong(said: str, content: Content, now: datetime) -> str:
    """Which sentence says what keeps a text with a link from being a meeting."""
    link = LINK.search(said)
    if link is None or not is_link(link[0].rstrip(":,;.")):
        return "meeting_link_https"
    starts = read_moment(_before(said, link)[0], now.astimezone(content.zone))
    if starts is None:
        return "meeting_when"
    return "meeting_past" if starts <= now else "meeting_how"


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


def has_no_link(turn: DeskTurn) -> bool:
    return LINK.search(turn.command.rest) is None


def ask_for_the_link(turn: DeskTurn) -> None:
    turn.tell("meeting_link_how")


def explain(turn: DeskTurn) -> None:
    turn.tell(what_is_wrong(turn.command.rest, turn.content, turn.now))


def has_no_title(turn: DeskTurn) -> bool:
    return not all(map(is_title, _made(turn).title.values()))


def say_what_a_title_is(turn: DeskTurn) -> None:
    turn.tell("meeting_title_how", most=LONGEST_TITLE)


def tells_too_much(turn: DeskTurn) -> bool:
    return any(holds_a_number(title) or names_somebody(title, turn.desk.team) for title in _made(turn).title.values())


def _given_away(turn: DeskTurn) -> str:
    """What somebody beside the phone would read in it."""
    meeting = _made(turn)
    return giveaway(*meeting.title.values(), meeting.link, employer=turn.content.employer)


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
    named: bool = True  # not where it is meant because there is only one


def meant(said: str, content: Content, now: datetime) -> Meant | None:
    """The meeting whose id or title the text begins with; where it names none, the only one that is not over. None: which one is not plain, as
    where two have one title.
    """
    words, ahead = said.split(), content.coming_up(now)
    names = {each.id: names_of(each) for each in ahead}
    bare = list(dropwhile(lambda word: key_of(word) in FILLERS, words))
    while bare and key_of(bare[-1]) in FILLERS:
        bare.pop()
    for said_of_it in (words, bare):
        for count in range(min(len(said_of_it), NAME_LENGTH), 0, -1):
            name = key_of(" ".join(said_of_it[:count]))
            found = [each for each in ahead if name and name in names[each.id]]
            if found:
                return Meant(found[0], " ".join(said_of_it[count:])) if len(found) == 1 else None
    return Meant(ahead[0], " ".join(bare), named=False) if len(ahead) == 1 else None


def names_one(said: str, content: Content, now: datetime) -> bool:
    """Whether the text begins with a meeting's name; `cancel all` does not, whatever there is."""
    found = meant(said, content, now)
    return found is not None and (found.named or (bool(said.strip()) and not found.rest))


def is_about_one(word: str, rest: str, content: Content, now: datetime) -> bool:
    """Whether a text that begins with MEETING, INVITE, MOVE or CANCEL is about a meeting, and not for whoever has an open thread."""
    if word == "meeting":
        return bool(LINK.search(rest)) or says_a_day(rest)
    if len(rest.split()) <= 2 or names_one(rest, content, now):
        return True
    return says_an_hour(rest) if word == "move" else word == "invite" and _is_audience(rest, content, now)


def _is_audience(said: str, content: Content, now: datetime) -> bool:
    try:
        read(split_moment(said, now.astimezone(content.zone))[0], known(content, now))
    except (NoAudience, ValueError):
        return False
    return True


def _meant(turn: DeskTurn) -> Meant:
    found = meant(turn.command.rest, turn.content, turn.now)
    if found is None:
        raise LookupError("this row needs a meeting")
    return found


def is_none(turn: DeskTurn) -> bool:
    return meant(turn.command.rest, turn.content, turn.now) is None


def say_which(turn: DeskTurn) -> None:
    turn.tell("host_which", meetings=_ahead(turn))


def say_which_or_a_stop(turn: DeskTurn) -> None:
    """CANCEL and what may be a misspelt name: whoever meant their own texts hears how these end."""
    turn.tell("call_off_which", meetings=_ahead(turn))


def _ahead(turn: DeskTurn) -> str:
    return ", ".join(each.id for each in turn.content.coming_up(turn.now)) or "-"


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
    more = ["..."] if len(lines) > SHOWN else []
    turn.tell("meetings" if lines else "meetings_none", lines="\n".join((*lines[:SHOWN], *more)))


def seen(meeting: Meeting, rest: str = "") -> str:
    """What waits to be confirmed: the meeting as it was shown, and what shall be done with it."""
    return f"{meeting.id} {meeting.starts.isoformat()} {rest}"


def as_seen(turn: DeskTurn, held: str) -> Meant | None:
    """The same, while the meeting is as it was shown."""
    id, starts, rest = held.split(" ", 2)
    found = turn.content.find_meeting(id)
    return Meant(found, rest) if found and found.starts == datetime.fromisoformat(starts) else None


def say_it_has_changed(turn: DeskTurn) -> None:
    turn.tell("meeting_gone")


# Invited to


def invited(found: Meant, content: Content, now: datetime) -> tuple[Audience, datetime | None]:
    """(whom, from when) in `ES, TAG picker, AT 18:30`; without whom, everybody; NONE are who has not answered this one.

    NoAudience and ValueError as for a mass text, and where it would begin after the meeting.
    """
    said, starts_at = split_moment(found.rest.lstrip(" :,"), now.astimezone(content.zone))
    if starts_at and starts_at >= found.meeting.starts:
        raise ValueError("after its beginning")
    of_this = replace(known(content, now), next_meeting=found.meeting.id)
    return read(said, of_this) if said.strip() else EVERYBODY, starts_at


def has_begun(turn: DeskTurn) -> bool:
    return _meant(turn).meeting.starts <= turn.now


def say_it_has_begun(turn: DeskTurn) -> None:
    turn.tell("meeting_begun", title=_title(turn, _meant(turn).meeting))


def audience_cannot_be_read(turn: DeskTurn) -> bool:
    try:
        invited(_meant(turn), turn.content, turn.now)
    except (NoAudience, ValueError):
        return True
    return False


def explain_inviting(turn: DeskTurn) -> None:
    turn.tell("invite_how", id=_meant(turn).meeting.id)


def ask_to_invite(turn: DeskTurn) -> None:
    found = _meant(turn)
    audience, _ = invited(found, turn.content, turn.now)
    title, when = _title(turn, found.meeting), _when(turn, found.meeting.starts)
    turn.hold("invite", seen(found.meeting, found.rest), title=title, when=when, whom=whom(turn, audience), **told(turn))


def invite(turn: DeskTurn, held: str, asked_at: datetime) -> None:
    found = as_seen(turn, held)
    try:
        reached = invited(found, turn.content, asked_at) if found and found.meeting.starts > turn.now else None
    except (NoAudience, ValueError):  # it names what the campaign does not have any more
        reached = None
    if found and reached:
        turn.emit(InviteTo(found.meeting, *reached))
    else:
        say_it_has_changed(turn)


# Moved


def moved(found: Meant, content: Content, now: datetime) -> datetime | None:
    """The new hour in `to Friday 7 PM`; an hour alone is one of the meeting's own day. None where there is none ahead."""
    here = now.astimezone(content.zone)
    its_day = f"{found.meeting.starts.astimezone(content.zone):%Y-%m-%d}"
    starts = read_moment(f"{its_day} {found.rest}", here) or read_moment(found.rest, here)
    return starts if starts and starts > now else None


def has_no_hour(turn: DeskTurn) -> bool:
    return moved(_meant(turn), turn.content, turn.now) is None


def explain_moving(turn: DeskTurn) -> None:
    turn.tell("move_how", id=_meant(turn).meeting.id)


def ask_to_move(turn: DeskTurn) -> None:
    found = _meant(turn)
    after = moved(found, turn.content, turn.now)
    if after:
        was, will_be = _when(turn, found.meeting.starts), _when(turn, after)
        held = seen(found.meeting, after.isoformat())
        turn.hold("move", held, title=_title(turn, found.meeting), before=was, when=will_be, **told(turn))


def move(turn: DeskTurn, held: str) -> None:
    found = as_seen(turn, held)
    after = datetime.fromisoformat(found.rest) if found else turn.now
    if found and after > turn.now:
        turn.emit(MoveMeeting(found.meeting, after))
    else:
        say_it_has_changed(turn)


# Called off


def says_more(turn: DeskTurn) -> bool:
    """Words that are no meeting's name: `call off the search` means none."""
    return bool(_meant(turn).rest)


def ask_to_call_off(turn: DeskTurn) -> None:
    meeting = _meant(turn).meeting
    turn.hold("call_off", seen(meeting), title=_title(turn, meeting), when=_when(turn, meeting.starts), **told(turn))


def call_off(turn: DeskTurn, held: str) -> None:
    found = as_seen(turn, held)
    if found:
        turn.emit(CallOffMeeting(found.meeting))
    else:
        say_it_has_changed(turn)


TABLE = Flow(
    "meetings",
    order=58,
    states=("here",),
    rows=(
        #   heard                                          from    to    then                   only when
        Row("meetings",                                    "here", None, show,                  is_lead),
        Row("meeting",                                     "here", None, ask_for_the_link,      (is_lead, has_no_link)),
        Row("meeting",                                     "here", None, explain,               (is_lead, cannot_be_read)),
        Row("meeting",                                     "here", None, say_what_a_title_is,   (is_lead, has_no_title)),
        Row("meeting",                                     "here", None, say_not_for_everybody, (is_lead, tells_too_much)),
        Row("meeting",                                     "here", None, say_not_discreet,      (is_lead, is_not_discreet)),
        Row("meeting",                                     "here", None, ask_to_add,            is_lead),
        Row("call_off",                                    "here", None, say_which_or_a_stop,   (is_lead, is_none)),
        Row(("invite", "move"),                            "here", None, say_which,             (is_lead, is_none)),
        Row("invite",                                      "here", None, say_it_has_begun,      (is_lead, has_begun)),
        Row("invite",                                      "here", None, explain_inviting,      (is_lead, audience_cannot_be_read)),
        Row("invite",                                      "here", None, say_nobody,            (is_lead, reaches_nobody)),
        Row("invite",                                      "here", None, ask_to_invite,         is_lead),
        Row("move",                                        "here", None, explain_moving,        (is_lead, has_no_hour)),
        Row("move",                                        "here", None, ask_to_move,           is_lead),
        Row("call_off",                                    "here", None, say_which_or_a_stop,   (is_lead, says_more)),
        Row("call_off",                                    "here", None, ask_to_call_off,       is_lead),
        Row(("meetings", "meeting", "invite", "move", "call_off"), "here", None, say_leads_only),
    ),
)  # fmt: skip
