"""The calls for what workers asked: the first in the worker's own transaction, the later ones by the clock, until somebody takes it.

Whom to call and when is decided in flows/desk/escalation.py; here it is read from the record and kept there. A worker's row is locked before
their question, and no organizer's row at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from psycopg import Connection, OperationalError
from psycopg.rows import class_row

from bot import hours, letters, log, outbox, questions, store
from bot.campaigns import Campaign
from bot.house import House
from bot.store import Text
from flows import sentence
from flows.desk import wording
from flows.desk.escalation import Escalation, Member, Waiting, look
from flows.desk.masking import mask
from flows.effects import AskOrganizer
from flows.wording.dates import moment

if TYPE_CHECKING:
    from bot.inbox import Sitting

TAKEN = frozenset({"claimed", "answered"})
#: A question whose look failed is looked at again after this many minutes, so that it is in nobody's way.
REST = 10

DUE = "SELECT id, campaign_id, worker_id FROM questions WHERE next_at <= now() ORDER BY next_at LIMIT 200"


@dataclass(frozen=True)
class Asked:
    """A question as its calls need it, and the record's own time, by which all of this goes."""

    id: UUID
    worker_id: UUID
    code: str
    kind: str
    line: str
    state: str
    since: datetime
    opened_at: datetime
    heard_at: datetime
    organizer_id: UUID | None
    told_at: datetime | None
    now: datetime


ASKED = "SELECT id, worker_id, code, kind, line, state, since, opened_at, heard_at, organizer_id, told_at, now() AS now FROM questions"


@dataclass(frozen=True)
class Colleague:
    """An organizer whom a question may call, and how they want to be called."""

    member: Member
    language: str
    brief: bool


@dataclass(frozen=True)
class Words:
    """What a call says: which alert, of whom, and the worker's words."""

    sentence: str
    handle: str
    text: str = field(repr=False)
    photos: int = 0
    standing: str = "member"


# --- in the worker's own transaction ------------------------------------------------------------------------------------------------


def ring_first(sitting: Sitting, question: UUID, effect: AskOrganizer, photos: int) -> None:
    """Call whom this text calls: whoever has the question, or those called for it before, or else the first of all."""
    asked, team = _asked(sitting.connection, question), team_of(sitting.house, sitting.connection, sitting.campaign)
    words = Words(effect.kind, _handle(sitting), effect.text, photos, effect.standing)
    if effect.kind != "urgent":
        again = replace(words, sentence="relay" if effect.kind == "question" else effect.kind)
        if _goes_to_whom_it_went(sitting, asked, team, again):
            return
    if not _call_anew(sitting, asked, team, words) and effect.standing == "member":
        _be_honest(sitting, effect.kind, _next_call(sitting.connection, asked, team, sitting.campaign))


def relay(sitting: Sitting, question: UUID, text: str, photos: int) -> None:
    """A text in an open thread goes to its organizer; where they have left, it waits for somebody else like a new one."""
    asked, team = _asked(sitting.connection, question), team_of(sitting.house, sitting.connection, sitting.campaign)
    words = Words("relay", _handle(sitting), text, photos)
    if not _goes_to_whom_it_went(sitting, asked, team, words):
        _call_anew(sitting, asked, team, words)


def _goes_to_whom_it_went(sitting: Sitting, asked: Asked, team: Mapping[UUID, Colleague], words: Words) -> bool:
    """Whether somebody has this question, or was called for it: then this text is theirs too, and nobody else's."""
    theirs = {asked.organizer_id} if asked.state in TAKEN else set(_waiting(sitting.connection, asked).called)
    there = [each for id, each in team.items() if id in theirs and each.member.active]
    for each in there:
        due_at = _when_it_may_buzz(sitting, asked, each.member)
        sitting.will_send(*_alert(sitting.connection, sitting.campaign, asked, each, words, due_at))
    if there:
        _remember(sitting, words.text)
    return bool(there)


def _when_it_may_buzz(sitting: Sitting, asked: Asked, member: Member) -> datetime | None:
    """The end of their quiet hours; None for now: who wrote to this worker within the hour is awake."""
    awake = member.awake_from(asked.now, sitting.campaign.content.zone)
    if awake is None or awake <= asked.now:
        return None
    wrote = sitting.connection.execute(
        "SELECT FROM texts WHERE worker_id = %s AND organizer_id = %s AND kind = 'answer' AND at > now() - %s LIMIT 1",
        (asked.worker_id, member.id, hours.ANSWER_WITHIN["organizer"]),
    )
    return None if wrote.fetchone() is not None else awake


def _call_anew(sitting: Sitting, asked: Asked, team: Mapping[UUID, Colleague], words: Words) -> bool:
    """Begin at the beginning: True where somebody is called now. A taken question stays whose it is, however urgent."""
    taken = asked.state in TAKEN and asked.organizer_id in team and words.sentence == "urgent"
    asked = replace(asked, since=asked.now, state=asked.state if taken else "new")
    sitting.connection.execute("UPDATE questions SET since = now(), state = %s WHERE id = %s", (asked.state, asked.id))
    seen = look(_waiting(sitting.connection, asked), _members(team), _rules(sitting.campaign), sitting.campaign.content.zone, asked.now)
    for id in seen.calls:
        sitting.will_send(*_alert(sitting.connection, sitting.campaign, asked, team[id], words))
    _note(sitting.connection, asked, seen.calls, None if taken else _next(asked, _rules(sitting.campaign), seen.next_at))
    _remember(sitting, words.text)
    return bool(seen.calls)


def _be_honest(sitting: Sitting, kind: str, expected: datetime | None) -> None:
    """Nobody could be called: the worker is told so, and when somebody is expected."""
    content = sitting.campaign.content
    language = sitting.conversation.language if sitting.conversation else content.language
    if kind == "urgent":
        sitting.instead["urgent"] = sentence(content, language, "urgent_unheard")
    elif kind != "doubt" and expected:
        sitting.afterword = sentence(content, language, "read_from", time=moment(expected, language, content.zone))
    elif kind != "doubt":
        sitting.afterword = sentence(content, language, "read_later")


def _next_call(connection: Connection[Any], asked: Asked, team: Mapping[UUID, Colleague], campaign: Campaign) -> datetime | None:
    return look(_waiting(connection, asked), _members(team), _rules(campaign), campaign.content.zone, asked.now).next_at


def _handle(sitting: Sitting) -> str:
    return sitting.worker.handle if sitting.worker else ""


def _remember(sitting: Sitting, text: str) -> None:
    """Keep the words for whom the clock calls later. They age out like any text."""
    worker = sitting.worker.id if sitting.worker else None
    sitting.texts.append(Text("asked", "in", sitting.line.number, text, worker, state="delivered"))


# --- by the clock ---------------------------------------------------------------------------------------------------------------------


def climb(house: House) -> int:
    """Look at every question whose time has come; how many. Each in a transaction of its own, safe to run twice and beside another clock."""
    with house.pool.connection() as connection:
        due = _due(connection)
        if due:
            house.campaigns.current(connection)  # the settings may be others by now
    return sum(_climb(house, *row) for row in due)


def _due(connection: Connection[Any]) -> list[tuple[UUID, UUID, UUID]]:
    return connection.execute(DUE).fetchall()


def _climb(house: House, question: UUID, campaign_id: UUID, worker: UUID) -> bool:
    try:
        return house.transact(lambda connection: _step(house, connection, question, campaign_id, worker))
    except OperationalError:
        raise
    except Exception as error:  # noqa: BLE001 - one question must not hold up the others
        log.failure("escalation.failed", error)
        with house.pool.connection() as connection:
            connection.execute("UPDATE questions SET next_at = now() + make_interval(mins => %s) WHERE id = %s", (REST, question))
        return False


def _step(house: House, connection: Connection[Any], question: UUID, campaign_id: UUID, worker_id: UUID) -> bool:
    """One look at one question; False where it is not due any more, or somebody else has it or its worker in hand."""
    campaign = letters.campaign_of(house, connection, campaign_id)
    worker = connection.execute(
        "SELECT handle, number, standing, language, blocked FROM workers WHERE id = %s FOR NO KEY UPDATE SKIP LOCKED", (worker_id,)
    ).fetchone()
    asked = _asked_if(connection, question, "next_at <= now()", "SKIP LOCKED") if worker else None
    if worker is None or asked is None:
        return False
    handle, number, standing, language, blocked = worker
    if asked.state != "new" or asked.code is None or blocked or (standing == "stopped" and asked.kind != "urgent"):
        connection.execute("UPDATE questions SET next_at = NULL WHERE id = %s", (question,))
        return False
    team, rules = team_of(house, connection, campaign), _rules(campaign)
    seen = look(_waiting(connection, asked), _members(team), rules, campaign.content.zone, asked.now)
    if seen.calls:
        name = "doubt" if standing == "doubted" and asked.kind != "urgent" else asked.kind
        text, photos = _remembered(connection, campaign, asked)
        words = Words(name, handle, text, photos, standing)
        sent = [_alert(connection, campaign, asked, team[id], words) for id in seen.calls]
        store.keep_turn(connection, campaign, [text for text, _ in sent], None, [duty for _, duty in sent], None)
    if asked.told_at is None and asked.now >= asked.since + rules.lead:
        if standing == "member" and asked.kind != "doubt":
            _tell_worker(connection, campaign, asked, campaign.vault.open(number, "workers.number", worker_id), language)
        asked = replace(asked, told_at=asked.now)
    _note(connection, asked, seen.calls, _next(asked, rules, seen.next_at))
    log.event("escalation.climbed", campaign=campaign_id, count=len(seen.calls))
    return True


def _tell_worker(connection: Connection[Any], campaign: Campaign, asked: Asked, number: str, language: str) -> None:
    """Nobody has answered yet: the worker learns it once, where their phone may ring now. Later it may not be true any more."""
    if not hours.may_leave(asked.now, hours.zones(number, campaign.content.timezone), asked.heard_at, "bot"):
        return
    text = Text("reply", "out", asked.line, sentence(campaign.content, language, "not_yet"), asked.worker_id)
    outbox.put(connection, campaign, text, answers_at=asked.heard_at, expires_at=asked.now + hours.ANSWER_WITHIN["bot"])


def _remembered(connection: Connection[Any], campaign: Campaign, asked: Asked) -> tuple[str, int]:
    """What the worker has written in this question and nobody has answered yet, or else all of it; and how many pictures came with it."""
    rows = connection.execute(
        """SELECT id, body FROM texts WHERE worker_id = %s AND kind = 'asked'
           AND at >= (SELECT CASE WHEN heard_at > answered_at THEN answered_at ELSE opened_at END FROM questions WHERE id = %s) ORDER BY at""",
        (asked.worker_id, asked.id),
    ).fetchall()
    photos = connection.execute(
        "SELECT count(*) FROM photos JOIN texts ON texts.id = text_id WHERE photos.worker_id = %s AND texts.at >= %s",
        (asked.worker_id, asked.opened_at),
    ).fetchone()
    return "\n".join(campaign.vault.open(body, "texts.body", id) for id, body in rows), min(photos[0] if photos else 0, store.MOST_PHOTOS)


# --- for the desk ---------------------------------------------------------------------------------------------------------------------


def start_anew(connection: Connection[Any], question: UUID, given_back_by: UUID) -> None:
    """A question that somebody had is nobody's again: the clock begins with the others, and with them last."""
    _rung(connection, question, [given_back_by])
    connection.execute(  # a moment after that ring, so that it counts for the order only
        "UPDATE questions SET since = clock_timestamp(), next_at = now() WHERE id = %s AND state = 'new'", (question,)
    )


def look_again(connection: Connection[Any], campaign: UUID) -> None:
    """Somebody has come on duty: what nobody could be called for is looked at again."""
    connection.execute(
        """UPDATE questions SET next_at = now() WHERE campaign_id = %s AND state = 'new' AND code IS NOT NULL
           AND NOT EXISTS (SELECT FROM rings WHERE question_id = questions.id AND at >= since)""",
        (campaign,),
    )


# --- the record -----------------------------------------------------------------------------------------------------------------------


def _asked(connection: Connection[Any], question: UUID) -> Asked:
    asked = _asked_if(connection, question, "true")
    if asked is None:
        raise LookupError("the question is gone")
    return asked


def _asked_if(connection: Connection[Any], question: UUID, condition: str, waits: str = "") -> Asked | None:
    """The question, locked; None where the condition does not hold, or, with SKIP LOCKED, where somebody else has it in hand."""
    with connection.cursor(row_factory=class_row(Asked)) as cursor:
        return cursor.execute(f"{ASKED} WHERE id = %s AND {condition} FOR UPDATE {waits}", (question,)).fetchone()


def _waiting(connection: Connection[Any], asked: Asked) -> Waiting:
    rung = connection.execute("SELECT organizer_id, at FROM rings WHERE question_id = %s", (asked.id,)).fetchall()
    return Waiting(asked.kind, asked.since, dict(rung))


def team_of(house: House, connection: Connection[Any], campaign: Campaign) -> dict[UUID, Colleague]:
    """The campaign's organizers. Who was only invited, or has said STOP to the line, is not active."""
    rows = connection.execute(
        """SELECT id, role, on_duty, standing, quiet_from, quiet_to, language, brief, phone,
                  (SELECT max(at) FROM rings WHERE organizer_id = organizers.id) FROM organizers WHERE campaign_id = %s""",
        (campaign.id,),
    ).fetchall()
    phones = {row[0]: campaign.vault.open(row[8], "organizers.phone", row[0]) for row in rows}
    silent = _suppressed(house, connection, campaign, phones)
    return {
        id: Colleague(Member(id, role, on_duty, standing == "active" and id not in silent, _quiet(begins, ends), rung_at), language, brief)
        for id, role, on_duty, standing, begins, ends, language, brief, _, rung_at in rows
    }


def _suppressed(house: House, connection: Connection[Any], campaign: Campaign, phones: Mapping[UUID, str]) -> set[UUID]:
    marks = [house.suppression.marks(phone, campaign.id) for phone in phones.values()]
    rows = connection.execute(
        "SELECT id FROM unnest(%s::uuid[], %s::bytea[], %s::bytea[]) AS each (id, own, everywhere) WHERE apart.is_suppressed(own, everywhere)",
        (list(phones), [own for own, _ in marks], [everywhere for _, everywhere in marks]),
    ).fetchall()
    return {id for (id,) in rows}


def _quiet(begins: time | None, ends: time | None) -> tuple[time, time] | None:
    return (begins, ends) if begins is not None and ends is not None else None


def _members(team: Mapping[UUID, Colleague]) -> list[Member]:
    return [each.member for each in team.values()]


def _rules(campaign: Campaign) -> Escalation:
    return Escalation(campaign.content.next_minutes, campaign.content.lead_minutes)


def _next(asked: Asked, rules: Escalation, next_call: datetime | None) -> datetime | None:
    """When the clock looks again: for the next call, or to tell the worker that it takes longer."""
    tell_at = asked.since + rules.lead if asked.told_at is None else None
    return min((at for at in (next_call, tell_at) if at), default=None)


def _note(connection: Connection[Any], asked: Asked, calls: Iterable[UUID], next_at: datetime | None) -> None:
    _rung(connection, asked.id, calls)
    connection.execute("UPDATE questions SET next_at = %s, told_at = %s WHERE id = %s", (next_at, asked.told_at, asked.id))


def _rung(connection: Connection[Any], question: UUID, calls: Iterable[UUID]) -> None:
    connection.execute(
        """INSERT INTO rings (question_id, organizer_id) SELECT %s, unnest(%s::uuid[])
           ON CONFLICT (question_id, organizer_id) DO UPDATE SET at = excluded.at""",
        (question, list(calls)),
    )


def _alert(
    connection: Connection[Any], campaign: Campaign, asked: Asked, to: Colleague, words: Words, due_at: datetime | None = None
) -> tuple[Text, store.Part]:
    """One call to one organizer, with numbers in it masked, or with no content at all where they want that."""
    if to.brief:
        body = _brief(connection, campaign, words.sentence, to.language)
    else:
        body = wording.alert(
            words.sentence,
            to.language,
            code=asked.code,
            handle=words.handle,
            text=mask(words.text),
            photos=words.photos,
            standing=words.standing,
        )
    return questions.ring(campaign, asked.worker_id, to.member.id, asked.line, body, sentence=words.sentence, due_at=due_at)


def _brief(connection: Connection[Any], campaign: Campaign, name: str, language: str) -> str:
    """How many wait, and nothing else. This one waits too, wherever the record has it."""
    if name == "relay":
        return wording.sentence("brief_relay", language)
    row = connection.execute(
        """SELECT count(*) FROM questions WHERE campaign_id = %s AND state = 'new' AND code IS NOT NULL AND opened_at > now() - %s
           AND (kind = 'urgent' OR %s)""",
        (campaign.id, questions.ANSWERABLE, name != "urgent"),
    ).fetchone()
    return wording.sentence("brief_urgent" if name == "urgent" else "brief", language, count=max(1, row[0] if row else 0))
