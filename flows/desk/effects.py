"""What the desk may ask the world to do: frozen values, each handled by exactly one function of the shell (bot/desk)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Literal

from flows.audience import Audience
from flows.content import Meeting
from flows.desk.escalation import Id


class DeskEffect:
    """The mark of an effect. The shell refuses to start when a subclass has no handler."""


@dataclass(frozen=True)
class Tell(DeskEffect):
    """Answer the organizer with one of the desk's sentences."""

    name: str
    values: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class TellOthers(DeskEffect):
    """A sentence to the other leads."""

    name: str
    values: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True)
class Send(DeskEffect):
    """The organizer's words to the worker of the question, and a thread with them."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Own(DeskEffect):
    """The question is this organizer's: nobody else is called for it."""


@dataclass(frozen=True)
class Disown(DeskEffect):
    """The question is nobody's again, and somebody else is called."""


@dataclass(frozen=True)
class Close(DeskEffect):
    """The question is over: its code opens nothing any more, and the worker's next text is a new question."""


@dataclass(frozen=True)
class Hold(DeskEffect):
    """Keep what waits for its SEND or its number; None lets it go."""

    pending: Pending | None


@dataclass(frozen=True)
class Note(DeskEffect):
    """A note on the worker, for the team."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class ShowThread(DeskEffect):
    """The latest texts with this worker, and the team's notes."""


@dataclass(frozen=True)
class Reveal(DeskEffect):
    """The latest texts with the phone numbers in them; audited."""


@dataclass(frozen=True)
class EndTexts(DeskEffect):
    """The worker wants no more texts, as the organizer knows."""


@dataclass(frozen=True)
class GoOn(DeskEffect):
    """The worker does want them."""


@dataclass(frozen=True)
class Block(DeskEffect):
    """What this worker writes is answered by nobody and reaches nobody; or, with `ends`, again as everybody's. Audited."""

    ends: bool = False


@dataclass(frozen=True)
class SendDocument(DeskEffect):
    """A document of the campaign to this worker."""

    document: str


@dataclass(frozen=True)
class DocumentToAll(DeskEffect):
    """A document to every member; audited."""

    document: str


@dataclass(frozen=True)
class WithdrawDocument(DeskEffect):
    """A document's links stop working, and the bot does not offer it any more; audited."""

    document: str


@dataclass(frozen=True)
class AnswerAll(DeskEffect):
    """These words to every member, without the question; audited."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class MassText(DeskEffect):
    """These words to everybody of the audience, in each one's language where there are words in it, from a moment on; audited."""

    audience: Audience
    words: Mapping[str, str] = field(repr=False)
    starts_at: datetime | None = None


@dataclass(frozen=True)
class MoveMassText(DeskEffect):
    """The mass text of this number, or the latest that it can be done with, is paused, goes on, or is called off; audited."""

    move: Literal["pause", "go_on", "cancel"]
    number: int | None = None


@dataclass(frozen=True)
class ShowMassTexts(DeskEffect):
    """How the latest mass texts are doing."""


@dataclass(frozen=True)
class AddToFaq(DeskEffect):
    """From now on the bot answers this itself; audited."""

    asked: str = field(repr=False)
    answer: str = field(repr=False)


@dataclass(frozen=True)
class SetDuty(DeskEffect):
    """On or off duty. `stopped`: by a STOP, which ends all their texts until they return."""

    on: bool
    stopped: bool = False


@dataclass(frozen=True)
class SetQuiet(DeskEffect):
    """Their quiet hours, in the campaign's zone; None for none."""

    hours: tuple[time, time] | None


@dataclass(frozen=True)
class SetBrief(DeskEffect):
    """Alerts without content, or with it."""

    brief: bool


@dataclass(frozen=True)
class SetLanguage(DeskEffect):
    """In which language the desk speaks to them."""

    language: str


@dataclass(frozen=True)
class SetChannel(DeskEffect):
    """Alerts by e-mail, Slack, Signal ... beside SMS; None for SMS only."""

    url: str | None = field(repr=False)
    with_content: bool = False


@dataclass(frozen=True)
class Assess(DeskEffect):
    """How strongly a worker stands with the campaign: 1, the strongest, to 5."""

    degree: int


@dataclass(frozen=True)
class Tag(DeskEffect):
    """A tag on a worker, or off."""

    tag: str
    on: bool = True


@dataclass(frozen=True)
class SetShift(DeskEffect):
    """When a worker works, in the team's words; empty takes it away."""

    shift: str = field(repr=False)


@dataclass(frozen=True)
class Invite(DeskEffect):
    """Somebody shall be an organizer: their own phone is asked. Audited."""

    phone: str = field(repr=False)
    name: str = field(repr=False)
    role: Literal["lead", "organizer"]


@dataclass(frozen=True)
class JoinTeam(DeskEffect):
    """Who was invited has said yes from their own phone."""


@dataclass(frozen=True)
class LeaveTeam(DeskEffect):
    """This organizer, or another of the team, is one no more; what was theirs is nobody's. Audited."""

    organizer: Id


@dataclass(frozen=True)
class SetHost(DeskEffect):
    """This organizer hosts the meeting, or does not: its questions come to them."""

    meeting: str
    on: bool


@dataclass(frozen=True)
class AnswerAsked(DeskEffect):
    """The words to whoever asked this question of the meeting, who stays nameless."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class AnswerGathered(DeskEffect):
    """The words to all who come to the meeting or asked in it, without the question; audited."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class TickAsked(DeskEffect):
    """The question was answered aloud; whoever asked is told."""


@dataclass(frozen=True)
class AddMeeting(DeskEffect):
    """A meeting beside the campaign file; nobody is told of it by that. Audited."""

    meeting: Meeting


@dataclass(frozen=True)
class InviteTo(DeskEffect):
    """The invitation to this meeting, as it was shown, to everybody of the audience, from a moment on; audited."""

    meeting: Meeting
    audience: Audience
    starts_at: datetime | None = None


@dataclass(frozen=True)
class MoveMeeting(DeskEffect):
    """Another hour for the meeting, as it was shown; who said yes or maybe is told. Audited."""

    meeting: Meeting
    starts: datetime


@dataclass(frozen=True)
class CallOffMeeting(DeskEffect):
    """The meeting, as it was shown, is no more; who said yes or maybe is told. Audited."""

    meeting: Meeting


#: "nothing" waits where there are only wrong numbers to be remembered.
Held = Literal[
    "nothing",
    "answer",
    "all",
    "gathered",
    "document_all",
    "mass",
    "cancel",
    "meeting",
    "invite",
    "move",
    "call_off",
    "faq",
    "block",
    "reveal",
    "add",
    "remove",
    "channel",
    "withdraw",
]


@dataclass(frozen=True)
class Pending:
    """What an organizer has asked for and must confirm: an answer by its SEND, all that is big by a random number.

    The wrong numbers of a day are counted here whatever is asked for: whoever may begin anew as often as they like finds any number.
    """

    what: Held
    code: str = ""  # of the question, or the handle, that it is about
    text: str = field(repr=False, default="")
    number: str = field(repr=False, default="")  # drawn at random and sent to this phone; none: SEND is enough
    at: datetime | None = None
    tries: int = 0  # wrong numbers
    wrong_at: datetime | None = None  # the latest of them
