"""A question in the team's hands: waiting, taken by one organizer, answered (its thread is open), closed.

Two organizers in the same second: the record gives them their turns one after the other, and the second finds the state the first left.
"""

from __future__ import annotations

import re

from flows.audience import Preview
from flows.content import Content, spoken
from flows.desk import commands, masking
from flows.desk.effects import Block, Close, Disown, EndTexts, GoOn, Note, Own, Send, SendDocument, ShowThread
from flows.desk.turn import DeskTurn, names_somebody
from flows.desk.wording import term
from flows.hearing import is_stop
from flows.hearing.normal import key_of, words_of
from flows.kit import Flow, Row
from flows.wording.dates import moment
from flows.wording.discreet import LOCKED, giveaway

OPEN = ("new", "claimed", "answered")
TAKEN = ("claimed", "answered")
MOST = 1400  # characters of an answer: carriers take 1,600 in all, and sentences of ours stand around it


def has_another(turn: DeskTurn) -> bool:
    return turn.case.owner not in (None, turn.me.id)


def is_mine(turn: DeskTurn) -> bool:
    return turn.case.owner is not None and not has_another(turn)


def nobody_is_there(turn: DeskTurn) -> bool:
    return not turn.case.reachable


def says_a_number(turn: DeskTurn) -> bool:
    return masking.holds_a_number(turn.command.rest)


def says_a_name(turn: DeskTurn) -> bool:
    return names_somebody(turn.command.rest, turn.desk.team)


def is_held(turn: DeskTurn) -> bool:
    """What waits for its SEND is for this question."""
    held = turn.desk.pending
    return turn.states["hold"] == "held" and held is not None and held.code == turn.case.code


def is_a_document(turn: DeskTurn) -> bool:
    return document_named(turn) is not None


def is_in_doubt(turn: DeskTurn) -> bool:
    return turn.case.doubted


def has_question_and_answer(turn: DeskTurn) -> bool:
    return all(_faq(turn))


def _faq(turn: DeskTurn) -> tuple[str, str]:
    """(how it is asked, the answer) in `FAQ where do we park? = Lot B`, in the organizer's own words."""
    asked, _, answer = turn.command.rest.partition("=")
    return asked.strip(), answer.strip()


def document_named(turn: DeskTurn, text: str | None = None) -> str | None:
    """The document whose keyword or id the text says."""
    said = key_of(turn.command.rest if text is None else text)
    for document in turn.content.documents:
        ways = [document.id, *(word for words in document.keywords.values() for word in words)]
        if said and said in map(key_of, ways):
            return document.id
    return None


def is_nearly_a_word(turn: DeskTurn) -> bool:
    return word_meant(turn.command.rest) is not None


def word_meant(text: str) -> str | None:
    """The word of ours that an answer nearly is; STOP where it ends texts in other words."""
    return "STOP" if len(words_of(text)) <= 2 and is_stop(text) else commands.nearly_of_a_question(text)


def is_too_long(turn: DeskTurn) -> bool:
    return len(turn.command.rest) > MOST


def says_nothing(turn: DeskTurn) -> bool:
    return not turn.command.rest.strip()


def say_who_has_it(turn: DeskTurn) -> None:
    turn.hold_answer("taken", name=turn.named(turn.case.owner))


def hold_for_number(turn: DeskTurn) -> None:
    turn.hold_answer("holds_number")


def hold_for_name(turn: DeskTurn) -> None:
    turn.hold_answer("holds_name")


def ask_what_is_meant(turn: DeskTurn) -> None:
    turn.hold_answer("near_word", word=word_meant(turn.command.rest))


def say_too_long(turn: DeskTurn) -> None:
    turn.tell("too_long", length=len(turn.command.rest), most=MOST)


def send(turn: DeskTurn) -> None:
    turn.emit(Send(turn.command.rest))


def send_held(turn: DeskTurn) -> None:
    if turn.desk.pending:
        turn.emit(Send(turn.desk.pending.text))
        turn.let_go()


def say_unreachable(turn: DeskTurn) -> None:
    turn.tell("unreachable")


def say_empty(turn: DeskTurn) -> None:
    turn.tell("empty")


def say_nothing_is_held(turn: DeskTurn) -> None:
    turn.tell("unknown_code")


def claim(turn: DeskTurn) -> None:
    turn.emit(Own())
    turn.tell("claimed")


def say_it_is_yours(turn: DeskTurn) -> None:
    turn.tell("yours")


def say_whose(turn: DeskTurn) -> None:
    turn.tell("whose", name=turn.named(turn.case.owner))


def release(turn: DeskTurn) -> None:
    turn.emit(Disown())
    turn.tell("released")


def say_not_yours(turn: DeskTurn) -> None:
    turn.tell("not_yours")


def close(turn: DeskTurn) -> None:
    turn.emit(Close())
    turn.tell("closed")


def note(turn: DeskTurn) -> None:
    if turn.command.rest:
        turn.emit(Note(turn.command.rest))
    turn.tell("noted" if turn.command.rest else "note_empty")


def show(turn: DeskTurn) -> None:
    turn.emit(ShowThread())


def ask_to_reveal(turn: DeskTurn) -> None:
    turn.hold("reveal")


def ask_to_block(turn: DeskTurn) -> None:
    turn.hold("block")


def unblock(turn: DeskTurn) -> None:
    turn.emit(Block(ends=True))
    turn.tell("unblocked")


def end_texts(turn: DeskTurn) -> None:
    turn.emit(EndTexts())
    turn.tell("ended")


def go_on(turn: DeskTurn) -> None:
    turn.emit(GoOn())
    turn.tell("goes_on")


def say_no_doubt(turn: DeskTurn) -> None:
    turn.tell("not_in_doubt")


def send_document(turn: DeskTurn) -> None:
    document = turn.content.document(document_named(turn) or "")
    turn.emit(SendDocument(document.id))
    turn.tell("document_sent", title=spoken(document.title, turn.me.language, turn.content))


def name_documents(turn: DeskTurn) -> None:
    turn.tell("which_document", documents=document_words(turn))


def document_words(turn: DeskTurn) -> str:
    """One word for each document, in the organizer's language."""
    languages = (turn.me.language, turn.content.language)
    words = (
        next((words for each in languages if (words := document.keywords.get(each))), (document.id,)) for document in turn.content.documents
    )
    return ", ".join(each[0].upper() for each in words) or "-"


def tells_too_much(turn: DeskTurn) -> bool:
    """What everybody shall read holds a number or a name of the team."""
    return says_a_number(turn) or says_a_name(turn)


def ask_to_add(turn: DeskTurn) -> None:
    asked, answer = _faq(turn)
    turn.hold("faq", f"{asked}={answer}", asked=asked, answer=answer)


def explain_faq(turn: DeskTurn) -> None:
    turn.tell("faq_how")


def say_not_for_everybody(turn: DeskTurn) -> None:
    turn.tell("not_for_everybody")


#: `EN: Hello. ES: Hola.`: the words of one language up to the next one's.
IN_LANGUAGE = re.compile(r"(?:^|(?<=\s))(EN|ES)\s*:\s*", re.IGNORECASE)


def words_in(said: str, content: Content) -> dict[str, str]:
    """What is said to many, by language; in one that nobody wrote, everybody gets the first."""
    parts = IN_LANGUAGE.split(said)
    if parts[0].strip() or len(parts) < 3:
        return {content.language: said}
    return {code.casefold(): words.strip() for code, words in zip(parts[1::2], parts[2::2], strict=True) if words.strip()}


def said_to_all(turn: DeskTurn) -> tuple[str, ...]:
    """How a text to all begins, in each language: with the program's name."""
    return tuple(f"{turn.content.program}: {words}" for words in words_in(turn.command.rest, turn.content).values())


def seen_on_a_locked_phone(turn: DeskTurn, *texts: str) -> str:
    """The first word in the texts' beginnings that tells a bystander what they are about."""
    return giveaway(*(text[:LOCKED] for text in texts), employer=turn.content.employer)


def is_seen_on_a_locked_phone(turn: DeskTurn) -> bool:
    return bool(seen_on_a_locked_phone(turn, *said_to_all(turn)))


def reaches_nobody(turn: DeskTurn) -> bool:
    return turn.preview.recipients == 0


def say_nobody(turn: DeskTurn) -> None:
    turn.tell("mass_nobody", left_out=left_out(turn.preview, turn.me.language))


def told(turn: DeskTurn) -> dict[str, object]:
    """A preview, as the sentences that ask for a confirmation tell it."""
    found, language, zone = turn.preview, turn.me.language, turn.content.zone
    return {
        "count": found.recipients,
        "segments": found.segments,
        "cost": f"{found.cost:.2f}",
        "begins": moment(found.begins or turn.now, language, zone),
        "ends": moment(found.ends or turn.now, language, zone),
        "left_out": left_out(found, language),
    }


def left_out(found: Preview, language: str) -> str:
    """`3 silent, 1 bad number`, or 0; and who sleeps."""
    parts = [f"{count} {term(why, language)}" for why, count in found.left_out.items()]
    if found.asleep:
        parts.append(f"{found.asleep} {term('asleep', language)}")
    return ", ".join(parts) or "0"


def say_not_discreet(turn: DeskTurn) -> None:
    turn.tell("not_discreet", word=seen_on_a_locked_phone(turn, *said_to_all(turn)))


def ask_to_send_to_all(turn: DeskTurn) -> None:
    turn.hold("all", turn.command.rest, **told(turn))


def explain_all(turn: DeskTurn) -> None:
    turn.tell("all_how")


TABLE = Flow(
    "question",
    order=30,
    states=("new", "claimed", "answered", "closed"),
    rows=(
        #   heard       from     to          then                  only when
        Row("answer",   OPEN,    None,       say_unreachable,      nobody_is_there),
        Row(("answer", "faq", "all"), OPEN, None, say_too_long,     is_too_long),
        Row("answer",   TAKEN,   None,       say_who_has_it,       has_another),
        Row("answer",   OPEN,    None,       hold_for_number,      says_a_number),
        Row("answer",   OPEN,    None,       hold_for_name,        says_a_name),
        Row("answer",   OPEN,    None,       say_empty,            says_nothing),
        Row("answer",   OPEN,    None,       ask_what_is_meant,    is_nearly_a_word),
        Row("answer",   OPEN,    "answered", send),
        Row("send",     OPEN,    None,       say_unreachable,      nobody_is_there),
        Row("send",     OPEN,    "answered", send_held,            is_held),
        Row("send",     OPEN,    None,       say_nothing_is_held),
        Row("empty",    OPEN,    None,       say_empty),
        Row("claim",    "new",   "claimed",  claim),
        Row("claim",    TAKEN,   None,       say_it_is_yours,      is_mine),
        Row("claim",    TAKEN,   None,       say_whose),
        Row("release",  TAKEN,   "new",      release,              is_mine),
        Row("release",  OPEN,    None,       say_not_yours),
        Row("close",    OPEN,    "closed",   close),
        Row("note",     OPEN,    None,       note),
        Row("thread",   OPEN,    None,       show),
        Row("reveal",   OPEN,    None,       ask_to_reveal),
        Row("block",    OPEN,    None,       ask_to_block),
        Row("unblock",  OPEN,    None,       unblock),
        Row("stop",     OPEN,    None,       end_texts),
        Row("go_on",    OPEN,    None,       go_on,                is_in_doubt),
        Row("go_on",    OPEN,    None,       say_no_doubt),
        Row("document", OPEN,    None,       say_unreachable,      nobody_is_there),
        Row("document", OPEN,    None,       send_document,        is_a_document),
        Row("document", OPEN,    None,       name_documents),
        Row("faq",      OPEN,    None,       say_not_for_everybody, tells_too_much),
        Row("faq",      OPEN,    None,       ask_to_add,           has_question_and_answer),
        Row("faq",      OPEN,    None,       explain_faq),
        Row("all",      OPEN,    None,       explain_all,          says_nothing),
        Row("all",      OPEN,    None,       say_not_for_everybody, tells_too_much),
        Row("all",      OPEN,    None,       say_not_discreet,     is_seen_on_a_locked_phone),
        Row("all",      OPEN,    None,       say_nobody,           reaches_nobody),
        Row("all",      OPEN,    None,       ask_to_send_to_all),
    ),
)  # fmt: skip
