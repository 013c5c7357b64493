"""One text in, one transaction: heard before? stopped? whose is it? what follows? All of it is committed together, or none.

The reply goes back in the answer to the same request; what must leave otherwise is in the outbox by then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from psycopg import Connection

from bot import desk, documents, escalations, hosting, letters, outbox, passes, questions, store
from bot.broadcasts import feed
from bot.campaigns import Campaign, Line, Roster, is_still
from bot.house import House
from bot.sms import TwimlReply, twiml
from bot.store import Text, Worker
from flows import PRIVATE, Conversation, hear, lexicon_of, respond, sentence, start
from flows.effects import (
    AskHost,
    AskOrganizer,
    Consent,
    Effect,
    Forget,
    Keep,
    Lift,
    ReadVeiled,
    Relay,
    Reply,
    Rsvp,
    SendDocument,
    Silence,
    Suppress,
    Wake,
)
from flows.hearing import Heard, is_stop
from flows.passes import OWN, with_links

#: The words that Twilio handles itself on a line of its default mode; there we are silent on them.
CARRIER_STOPS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
CARRIER_HELPS = frozenset({"HELP", "INFO"})

#: What a STOP to a line that no campaign has gets: it works with no campaign at all.
NO_CAMPAIGN = "You are out and will get no more texts from this number. Text START to return."

LONGEST = 1500  # characters; a carrier takes 1,600 in one text


@dataclass(frozen=True)
class Arrival:
    """One inbound text as the webhook read it. `media` are the addresses of its pictures at the carrier."""

    sid: str
    sender: str = field(repr=False)
    line: str
    service: str
    body: str = field(repr=False)
    media: tuple[str, ...] = field(repr=False, default=())
    opt_out_type: str = ""


@dataclass
class Sitting:
    """One text being answered: what is known of it, and what has been decided. It changes until the transaction ends."""

    house: House
    connection: Connection[Any]
    campaign: Campaign
    line: Line
    arrival: Arrival
    now: datetime
    worker: Worker | None = None
    conversation: Conversation | None = None
    heard_id: UUID = field(default_factory=uuid4)  # the inbound text's row
    texts: list[Text] = field(default_factory=list)
    parts: list[store.Part] = field(default_factory=list)  # what else is to be kept, in the same statement
    pictures: list[str] = field(default_factory=list)  # of a member, at the carrier
    replies: list[str] = field(default_factory=list)
    instead: dict[str, str] = field(default_factory=dict)  # what is said in place of a sentence of the flows, by its name
    afterword: str = ""  # what is said after all replies, where there are any
    rings: bool = False
    forgotten: bool = False
    confirms_stop: bool = False
    organizer: UUID | None = None
    answers_a_meeting: bool = False
    apart: bool = False  # the team is not shown what is said here: a question to a meeting's host, a worker's own settings
    lists: bool = False  # the answer shows an organizer what several workers wrote

    @property
    def carrier_says_stop(self) -> bool:
        """Whether the carrier answers this text's STOP itself, as the line's mode says."""
        by_word = self.line.opt_out == "twilio" and carrier_word(self.arrival) in CARRIER_STOPS
        return by_word or (self.line.opt_out == "advanced" and self.arrival.opt_out_type == "STOP")

    @property
    def carrier_says_help(self) -> bool:
        by_word = self.line.opt_out == "twilio" and carrier_word(self.arrival) in CARRIER_HELPS
        return by_word or (self.line.opt_out == "advanced" and self.arrival.opt_out_type == "HELP")

    def will_send(self, text: Text, duty: store.Part) -> None:
        """Keep a text that leaves through the outbox, and call a pump once it is kept."""
        self.texts.append(text)
        self.parts.append(duty)
        self.rings = True

    def reply(self, body: str) -> None:
        self.replies.append(body)

    def said(self) -> list[TwimlReply]:
        """What is answered, as one text where a text can hold it: carriers keep no order between two."""
        replies = [*self.replies, self.afterword] if self.replies and self.afterword else self.replies
        bodies = ["\n\n".join(replies)] if sum(map(len, replies)) <= LONGEST else replies
        kind = "list" if self.lists else "notice" if self.organizer else "apart" if self.apart else "reply"
        texts = [
            Text(kind, "out", self.line.number, body, self.worker.id if self.worker else None, self.organizer, state="answered")
            for body in bodies
            if body
        ]
        if self.worker or self.organizer:
            self.texts += texts
        return [TwimlReply(text.body, self.house.carrier.callback(text.id)) for text in texts]


@dataclass(frozen=True)
class Answer:
    """What the webhook answers, and whether a pump must be called once that is committed."""

    twiml: str = field(repr=False)
    rings: bool = False


EMPTY = Answer(twiml())


def receive(house: House, arrival: Arrival) -> Answer:
    """Hear one text. Raises psycopg.OperationalError or PoolTimeout where the record can't be reached: nothing has happened then."""
    return house.transact(lambda connection: _hear(house, connection, arrival))


def _hear(house: House, connection: Connection[Any], arrival: Arrival) -> Answer:
    roster = house.campaigns.held(connection)
    connection.rollback()
    for _ in range(3):
        answer = _answer_at_once(house, connection, roster, arrival) or _receive(house, connection, roster, arrival)
        if answer:
            return answer
        connection.rollback()
        roster = house.campaigns.read(connection)
        connection.rollback()
    raise RuntimeError("the campaigns changed three times while one text was heard")


def _answer_at_once(house: House, connection: Connection[Any], roster: Roster, arrival: Arrival) -> Answer | None:
    """The short way, which most texts can go: a phrase that the campaign told its workers, from which nothing follows that needs to look
    further. Looked at without a lock, thought about, and kept in one statement if nothing has moved since: two trips to the record
    instead of four or more. None, with nothing done, for all others.
    """
    campaign, line = roster.by_line.get(arrival.line, (None, None))
    if campaign is None or line is None or arrival.media or not lexicon_of(campaign.content).has_phrase(arrival.body):
        return None
    mark, index = house.keyring.heard_mark(arrival.sid), campaign.vault.index(arrival.sender)
    connection.autocommit = True
    try:
        seen = store.look(connection, mark, house.suppression.marks(arrival.sender, campaign.id), campaign.id, index)
        if seen.revision != roster.revision or not seen.new or seen.organizer or not seen.worker or seen.suppressed:
            return None
        sitting = Sitting(house, connection, campaign, line, arrival, datetime.now(UTC), seen.worker)
        effects = _think(sitting, suppressed=False)
        if not all(isinstance(effect, KEPT_AT_ONCE) for effect in effects):
            return None
        for effect in effects:
            HANDLERS[type(effect)](sitting, effect)
        answer = Answer(twiml(sitting.said()), sitting.rings)
        answered = store.Answered(mark, answer.twiml, seen.worker.id) if sitting.replies else None
        conversation = sitting.conversation
        kept = conversation and store.keep_at_once(
            connection, campaign, mark, sitting.texts, answered, sitting.parts, seen.worker, conversation
        )
        return answer if kept else None
    finally:
        if not connection.closed:
            connection.autocommit = False


def _receive(house: House, connection: Connection[Any], roster: Roster, arrival: Arrival) -> Answer | None:
    """The transaction. None where the roster in memory is older than the record: nothing was done."""
    found = roster.by_line.get(arrival.line) or roster.by_line.get(arrival.service)
    if found is None:
        return _receive_for_nobody(house, connection, roster, arrival)
    campaign, line = found
    mark = house.keyring.heard_mark(arrival.sid)
    index = campaign.vault.index(arrival.sender)
    taken = store.take(connection, mark, house.suppression.marks(arrival.sender, campaign.id), campaign.id, index)
    if taken.revision != roster.revision:
        return None
    if not taken.new:
        return _again(house, connection, campaign, mark, suppressed=taken.suppressed)
    sitting = Sitting(house, connection, campaign, line, arrival, datetime.now(UTC), taken.worker, organizer=taken.organizer)
    is_for_a_desk = desk.receive if taken.organizer else desk.said_elsewhere
    if not is_for_a_desk(sitting, suppressed=taken.suppressed):
        _converse(sitting, index, suppressed=taken.suppressed)
    if sitting.answers_a_meeting and not is_still(connection, campaign, roster.revision):
        return None  # whoever moves a meeting tells those who have said yes: this yes is among them, or hears of the change itself
    answer = Answer(twiml(sitting.said()), sitting.rings or bool(sitting.pictures))
    _keep(sitting, mark, answer)
    connection.commit()
    return answer


def _keep(sitting: Sitting, mark: bytes, answer: Answer) -> None:
    """Write down all that the turn leaves behind."""
    worker = None if sitting.forgotten else sitting.worker
    about = sitting.campaign.id if sitting.lists else worker.id if worker else None  # whoever is forgotten takes it along
    answered = store.Answered(mark, answer.twiml, about, sitting.confirms_stop) if sitting.replies else None
    moved = (worker.id, sitting.conversation) if worker and sitting.conversation else None
    store.keep_turn(sitting.connection, sitting.campaign, sitting.texts, answered, sitting.parts, moved)
    for place in sitting.pictures:
        _await_photo(sitting, place)


def _again(house: House, connection: Connection[Any], campaign: Campaign | None, mark: bytes, *, suppressed: bool) -> Answer:
    """A text that was heard before: the same answer for ten minutes, unless its sender has stopped since; later an empty one."""
    stored = store.answer_to(connection, mark)
    connection.rollback()
    if stored is None or (suppressed and not stored.confirms_stop):
        return EMPTY
    if campaign is None or stored.campaign_id is None:
        return _out(house, stored.row)
    return Answer(stored.open(campaign.vault))


def _receive_for_nobody(house: House, connection: Connection[Any], roster: Roster, arrival: Arrival) -> Answer | None:
    """A line that no campaign has: a STOP works all the same, nothing else is answered and nothing is kept."""
    mark = house.keyring.heard_mark(arrival.sid)
    taken = store.take(connection, mark, house.suppression.marks(arrival.sender, None))
    if taken.revision != roster.revision:
        return None
    if not taken.new:
        return _again(house, connection, None, mark, suppressed=taken.suppressed)
    if not is_stop(arrival.body) or taken.suppressed:
        connection.commit()
        return EMPTY
    house.suppression.stop(connection, arrival.sender, None)
    if carrier_word(arrival) in CARRIER_STOPS:
        connection.commit()
        return EMPTY
    answered = store.Answered(mark, "", confirms_stop=True)
    store.add_answer(connection, None, answered)
    connection.commit()
    return _out(house, answered.row)


def _out(house: House, row: UUID) -> Answer:
    """What a STOP to a line that no campaign has gets, when it comes and when it comes again."""
    return Answer(twiml([TwimlReply(NO_CAMPAIGN, house.carrier.callback(row))]))


def carrier_word(arrival: Arrival) -> str:
    return arrival.body.strip().upper()


def understand(sitting: Sitting, language: str | None) -> Heard:
    """What the text says; where the carrier has already recognized an opt-out word, its reading counts."""
    arrival = sitting.arrival
    heard = hear(arrival.body, lexicon_of(sitting.campaign.content), language, len(arrival.media))
    recognized = {"STOP": "stop", "START": "start", "HELP": "help"}.get(arrival.opt_out_type)
    if recognized == "start" and heard.answer == "yes":
        return heard  # to the carrier a YES is a START; to us it answers what we asked, and never brings anybody back
    return Heard(arrival.body, word=recognized, why="the carrier's opt-out type") if recognized else heard


def _think(sitting: Sitting, *, suppressed: bool) -> tuple[Effect, ...]:
    """What a worker's text means, and what follows; nothing is done yet."""
    content, worker = sitting.campaign.content, sitting.worker
    conversation = worker.open_conversation(sitting.campaign.vault) if worker else start(content)
    if suppressed:
        conversation = conversation.stopped()
    heard = understand(sitting, conversation.language if worker else None)
    sitting.conversation, effects = respond(conversation, heard, content, sitting.now)
    if worker and worker.blocked:
        sitting.conversation, effects = _as_blocked(conversation, sitting.conversation, effects)
    sitting.apart = heard.word in PRIVATE and not any(isinstance(effect, AskOrganizer | Relay) for effect in effects)
    _hear_worker(sitting)
    return _without_what_the_carrier_says(sitting, effects)


def _converse(sitting: Sitting, index: bytes, *, suppressed: bool) -> None:
    """A worker's text: STOP before all else, then the flows, then their effects in order."""
    campaign, arrival = sitting.campaign, sitting.arrival
    if not sitting.worker and not is_stop(arrival.body) and arrival.opt_out_type != "STOP":
        sitting.worker = store.add_worker(sitting.connection, campaign, index, arrival.sender, start(campaign.content))
    for effect in _think(sitting, suppressed=suppressed):
        HANDLERS[type(effect)](sitting, effect)


#: What a blocked worker still gets: what the law and our promises owe to anybody, and nothing that tells them that they are blocked.
OWED = (Suppress, Lift, Forget)
OWED_REPLIES = frozenset({"stopped", "help", "forgotten", "disclosure"})


def _as_blocked(before: Conversation, after: Conversation, effects: tuple[Effect, ...]) -> tuple[Conversation, tuple[Effect, ...]]:
    """STOP, START, HELP and FORGET as for anybody; all else is heard by nobody and answered with nothing."""
    if not any(isinstance(effect, OWED) or (isinstance(effect, Reply) and effect.name in OWED_REPLIES) for effect in effects):
        return before, ()
    owed = (*OWED, Consent)
    return after, tuple(
        effect for effect in effects if isinstance(effect, owed) or (isinstance(effect, Reply) and effect.name in OWED_REPLIES)
    )


def _hear_worker(sitting: Sitting) -> None:
    """Keep what the worker wrote, unless they have stopped; fetch a member's pictures."""
    worker, conversation = sitting.worker, sitting.conversation
    if worker is None or conversation is None or conversation.standing == "stopped":
        return
    kept = conversation.states.get("urgent") == "kept"
    kind = "apart" if sitting.apart else "heard"
    text = Text(kind, "in", sitting.line.number, sitting.arrival.body, worker.id, state="delivered", kept=kept, id=sitting.heard_id)
    sitting.texts.append(text)
    if conversation.standing == "member":
        sitting.pictures = [place for place in sitting.arrival.media[: store.MOST_PHOTOS] if sitting.house.carrier.owns_media(place)]


def _await_photo(sitting: Sitting, place: str) -> None:
    photo = uuid4()
    sitting.connection.execute(
        "INSERT INTO photos (id, campaign_id, worker_id, text_id, place) VALUES (%s, %s, %s, %s, %s)",
        (photo, sitting.campaign.id, _worker(sitting).id, sitting.heard_id, sitting.campaign.vault.seal(place, "photos.place", photo)),
    )
    outbox.put_photo(sitting.connection, sitting.campaign, photo, sitting.line.number)


def _without_what_the_carrier_says(sitting: Sitting, effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The carrier answers its own words itself, as the line's mode says: then we do the work and send no text."""
    said = {name for name, by_carrier in (("stopped", sitting.carrier_says_stop), ("help", sitting.carrier_says_help)) if by_carrier}
    return tuple(effect for effect in effects if not (isinstance(effect, Reply) and effect.name in said))


def _reply(sitting: Sitting, effect: Reply) -> None:
    sitting.confirms_stop = sitting.confirms_stop or effect.name == "stopped"
    text = sitting.instead.get(effect.name or "", effect.text)
    sitting.reply(with_links(text, lambda meeting, place: _pass(sitting, meeting, place)))


def _pass(sitting: Sitting, meeting: str, place: int) -> str:
    """A personal link, kept with the reply that says it."""
    campaign = sitting.campaign
    link, made = passes.make(sitting.house, campaign, _worker(sitting).id, campaign.content.meeting(meeting), place)
    sitting.parts.append(made)
    return link


def _silence(_: Sitting, __: Silence) -> None:
    """Nothing is said, and nothing is to be done."""


def _consent(sitting: Sitting, effect: Consent) -> None:
    """Write the ledger. A stranger who stops has no row there: the suppression is their record."""
    if sitting.worker and sitting.conversation:
        how = "carrier" if sitting.arrival.opt_out_type else "text"
        language = sitting.conversation.language
        sitting.parts.append(store.consent_event(sitting.campaign, sitting.worker.id, effect.what, how, effect.wording, language))


def _suppress(sitting: Sitting, _: Suppress) -> None:
    sitting.house.suppression.stop(sitting.connection, sitting.arrival.sender, sitting.campaign.id)


def _lift(sitting: Sitting, _: Lift) -> None:
    sitting.house.suppression.lift(sitting.connection, sitting.arrival.sender, sitting.campaign.id)


def _ask_organizer(sitting: Sitting, effect: AskOrganizer) -> None:
    worker = _worker(sitting)
    question = questions.ask(sitting.connection, sitting.campaign, worker.id, effect.kind, sitting.line.number)
    escalations.ring_first(sitting, question.id, effect, min(len(sitting.arrival.media), store.MOST_PHOTOS))


def _ask_host(sitting: Sitting, effect: AskHost) -> None:
    """To whoever hosts the meeting; where nobody does, to an organizer as ever, and so is said."""
    if not hosting.ask(sitting, _worker(sitting).id, effect):
        language = sitting.conversation.language if sitting.conversation else None
        asked = sentence(sitting.campaign.content, language or sitting.campaign.content.language, "asked")
        sitting.instead |= {"host_asked": asked, "host_asked_again": asked}
        _ask_organizer(sitting, AskOrganizer("question", effect.text))


def _relay(sitting: Sitting, effect: Relay) -> None:
    """A worker's text in an open thread goes to its organizer; where they have left, to whoever is on call."""
    worker = _worker(sitting)
    question = questions.by_code(sitting.connection, sitting.campaign, effect.code)
    if question is None or question.worker_id != worker.id:
        _ask_organizer(sitting, AskOrganizer("question", effect.text))
        return
    questions.heard_again(sitting.connection, question)
    escalations.relay(sitting, question.id, effect.text, min(len(sitting.arrival.media), store.MOST_PHOTOS))


def _send_document(sitting: Sitting, effect: SendDocument) -> None:
    """A personal link, which opens the document for some days, in a text of its own."""
    worker, campaign, content = _worker(sitting), sitting.campaign, sitting.campaign.content
    document = content.document(effect.document)
    speaks = sitting.conversation.language if sitting.conversation else content.language
    found = documents.enclose(sitting.house, campaign, worker.id, document, language=effect.language, speaks=speaks, now=sitting.now)
    sitting.parts.append(found.part)
    text = Text("document", "out", sitting.line.number, found.body, worker.id, id=found.text)
    sitting.will_send(text, outbox.duty(campaign, text, media=found.media, answers_at=sitting.now))


def _rsvp(sitting: Sitting, effect: Rsvp) -> None:
    """Who does not come needs no link, and who comes alone no second one: earlier ones of these open nothing any more."""
    campaign, worker = sitting.campaign, _worker(sitting).id
    sitting.answers_a_meeting = True
    sitting.parts.append(store.rsvp(campaign, worker, effect.meeting, effect.answer, effect.guests))
    if effect.answer == "no" or not effect.guests:
        sitting.parts.append(passes.revoke(campaign, worker, effect.meeting, above=0 if effect.answer == "no" else OWN))


def _keep_as_evidence(sitting: Sitting, _: Keep) -> None:
    questions.keep(sitting.connection, _worker(sitting).id)


def _read_veiled(sitting: Sitting, _: ReadVeiled) -> None:
    """What waits is said in place of the sentence that nothing does, within the answer to their own text."""
    *before, last = letters.read_veiled(sitting.connection, sitting.campaign, _worker(sitting).id) or [""]
    for body in before:
        sitting.reply(body)
    if last:
        sitting.instead["read_none"] = last


def _wake(sitting: Sitting, _: Wake) -> None:
    """What waits for them is looked at again: whether it may leave now is decided anew, as for all that leaves."""
    worker = _worker(sitting).id
    outbox.look_again(sitting.connection, worker)
    feed.look_again(sitting.connection, worker)
    sitting.rings = True


def _forget(sitting: Sitting, _: Forget) -> None:
    """Erase them; the confirmation that follows belongs to nobody."""
    if sitting.worker:
        questions.drop_held(sitting.connection, sitting.campaign, sitting.worker.id)
        store.forget(sitting.connection, sitting.worker.id)
    campaign = sitting.campaign  # a number that an organizer gathered may be somebody else's by now, who says so in their first text
    store.forget_contact(sitting.connection, campaign.id, campaign.vault.contact_index(sitting.arrival.sender))
    sitting.worker, sitting.forgotten = None, True
    sitting.texts, sitting.parts, sitting.pictures = [], [], []


def _worker(sitting: Sitting) -> Worker:
    if sitting.worker is None:
        raise LookupError("this effect needs a worker's row")
    return sitting.worker


HANDLERS: dict[type[Effect], Callable[[Sitting, Any], None]] = {
    Reply: _reply,
    Silence: _silence,
    Consent: _consent,
    Suppress: _suppress,
    Lift: _lift,
    AskOrganizer: _ask_organizer,
    AskHost: _ask_host,
    Relay: _relay,
    SendDocument: _send_document,
    Rsvp: _rsvp,
    Keep: _keep_as_evidence,
    ReadVeiled: _read_veiled,
    Wake: _wake,
    Forget: _forget,
}

#: What is kept by the turn's one statement and needs no other look at the record.
KEPT_AT_ONCE = (Reply, Silence, Consent, SendDocument)

_unhandled = set(Effect.__subclasses__()) - set(HANDLERS)
if _unhandled:
    raise TypeError(f"effects that nobody handles: {sorted(effect.__name__ for effect in _unhandled)}")
