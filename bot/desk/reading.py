"""What the desk may know for one text, read and locked: the worker first, then the question, then the organizer."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from difflib import get_close_matches
from itertools import product
from typing import TYPE_CHECKING, Any
from uuid import UUID

from bot import handles, hosting, meetings, passes, questions, store
from bot.campaigns import Campaign
from bot.desk import everybody
from bot.desk import hosting as hosting_desk
from bot.desk import meetings as meeting_desk
from bot.desk.table import Table
from flows.desk import Command, Desk, understand
from flows.desk.effects import Pending
from flows.desk.team import meeting_meant
from flows.desk.turn import Asked, Card, Case, Numbers, Organizer, Waiting, hold_state

if TYPE_CHECKING:
    from bot.inbox import Sitting
    from bot.questions import Question
    from bot.store import Worker

#: What an invited phone may mean for the desk, where it is a worker's too.
ANSWERS_TO_AN_INVITATION = frozenset({"yes", "on", "drop", "stop"})
#: By these an organizer ends their duty.
GOES_OFF = frozenset({"off", "stop"})
#: Bare texts: they may be meant for a worker.
BARE = frozenset({"bare", "yes", "drop"})


def open_desk(sitting: Sitting, *, is_worker: bool, suppressed: bool) -> Table | None:
    """All that this text needs; None where its sender is on the team no more, or was only invited and writes as the worker they are."""
    team, pending = _team(sitting)
    me = _me(sitting, team, suppressed=suppressed)
    if me is None:
        return None
    desk = Desk(me, team, pending=pending)
    command = _command(sitting, desk)
    if not me.active and is_worker and command.word not in ANSWERS_TO_AN_INVITATION:
        return None
    table = Table(sitting, desk, command, me.language)
    if me.active and not suppressed:
        _look_up(table)
    return table if _lock_organizer(table) else None


def _command(sitting: Sitting, desk: Desk) -> Command:
    if sitting.arrival.opt_out_type == "STOP":
        return Command("stop")
    if sitting.arrival.opt_out_type == "START":
        return Command("on")
    return understand(desk, with_its_hyphen(sitting.arrival.body), sitting.campaign.content, sitting.now)


#: A handle first, with a space or another line for its hyphen.
HANDLE_FIRST = re.compile(
    r"\W*([a-z]{3,12})(?:\s*[-_\u2010-\u2015]\s*|\s+)([a-z]{3,12})(?:[-_\u2010-\u2015](\d\d))?(?![\w-])", re.IGNORECASE
)


def with_its_hyphen(text: str) -> str:
    """`amber otter SHOW`, as phones correct it, is about amber-otter: what a worker's handle begins is for the team."""
    found = HANDLE_FIRST.match(text)
    if not found or found[1].casefold() not in handles.COLORS or found[2].casefold() not in handles.ANIMALS:
        return text
    handle = "-".join(part.casefold() for part in found.groups() if part)
    return f"{handle} {text[found.end() :].lstrip()}"


# --- the team -------------------------------------------------------------------------------------------------------------------------

TEAM = """
    SELECT id, name, role, on_duty, language, standing = 'active', brief, quiet_from, quiet_to, pending FROM organizers
    WHERE campaign_id = %s AND (standing = 'active' OR invited_at > now() - %s) ORDER BY role, id
"""


def _team(sitting: Sitting) -> tuple[tuple[Organizer, ...], Pending | None]:
    rows = sitting.connection.execute(TEAM, (sitting.campaign.id, store.INVITED_FOR)).fetchall()
    team = tuple(_organizer(sitting.campaign, row) for row in rows)
    return team, next((opened(sitting.campaign, row[0], row[9]) for row in rows if row[0] == sitting.organizer), None)


def _organizer(campaign: Campaign, row: Sequence[Any]) -> Organizer:
    id, name, role, on_duty, language, active, brief, begins, ends, _ = row
    quiet = (begins, ends) if begins is not None and ends is not None else None
    return Organizer(id, campaign.vault.open(name, "organizers.name", id), role, on_duty, language, active, brief, quiet)


def _me(sitting: Sitting, team: tuple[Organizer, ...], *, suppressed: bool) -> Organizer | None:
    """Whoever has said STOP is off duty, whatever the team says: another line may have heard it."""
    found = next((each for each in team if each.id == sitting.organizer), None)
    return replace(found, on_duty=found.on_duty and not suppressed) if found else None


def _lock_organizer(table: Table) -> bool:
    """Lock their row, so that two texts of one phone come one after the other; what waits is as the first left it. False where it is gone."""
    row = table.connection.execute("SELECT pending FROM organizers WHERE id = %s FOR NO KEY UPDATE", (table.me,)).fetchone()
    if row is None:
        return False
    pending = opened(table.campaign, table.me, row[0])
    before = table.desk.pending
    if table.command.word == "confirm" and (pending and pending.code) != (before and before.code):
        pending = replace(pending, number="") if pending else None  # another text came between: nothing is done about the wrong worker
    table.desk = replace(table.desk, pending=pending)
    return True


def opened(campaign: Campaign, organizer: UUID, sealed: bytes | None) -> Pending | None:
    """What waits to be confirmed."""
    if sealed is None:
        return None
    stored = json.loads(campaign.vault.open(sealed, "organizers.pending", organizer))
    moments = {name: datetime.fromisoformat(stored[name]) for name in ("at", "wrong_at") if stored.get(name)}
    return Pending(**{"what": "answer", **stored, "at": None, "wrong_at": None, **moments})


def sealed(campaign: Campaign, organizer: UUID, pending: Pending | None) -> bytes | None:
    if pending is None:
        return None
    return campaign.vault.seal(json.dumps(asdict(pending), default=datetime.isoformat), "organizers.pending", organizer)


# --- what the text is about -----------------------------------------------------------------------------------------------------------


def _look_up(table: Table) -> None:
    """Only what this word needs."""
    command, pending, now = table.command, table.desk.pending, table.sitting.now
    asked = pending if pending and command.word == "confirm" and hold_state(pending, now) == "asked" else None
    subject = command.code or command.handle or (f"Q{command.asked}" if command.asked else "") or (asked.code if asked else "")
    if asked and asked.what == "remove":
        _lock_team(table)
    if asked and asked.what == "meeting":
        table.desk = replace(table.desk, meetings_used=meetings.names_used(table.connection, table.campaign))
    if command.word in GOES_OFF and not subject:
        _lock_own_questions(table)
    if subject:
        _find(table, subject)
    elif command.word in BARE and hold_state(pending, now) == "idle":
        _find_threads(table)
    else:
        _look_around(table)
    if command.word == "all" or (command.word == "document" and not subject) or (command.word == "mass" and table.desk.me.is_lead):
        table.desk = replace(table.desk, preview=everybody.preview(table))
    if command.word == "gathered":
        table.desk = replace(table.desk, preview=hosting_desk.preview(table))
    if command.word in ("invite", "move", "call_off") and table.desk.me.is_lead:
        table.desk = replace(table.desk, preview=meeting_desk.preview(table))
    table.desk = replace(table.desk, dice=f"{secrets.randbelow(10_000):04d}")


def _look_around(table: Table) -> None:
    """What is told of several people at once."""
    word = table.command.word
    if word == "open":
        table.desk = replace(table.desk, waiting=_waiting(table))
    elif word == "questions":
        table.desk = replace(table.desk, asked_now=_asked_now(table))
    elif word in ("numbers", "meetings") and table.desk.me.is_lead:
        table.desk = replace(table.desk, numbers=_numbers(table))
    elif word == "came":
        about = meeting_meant(table.command.rest, table.campaign.content, table.sitting.now)
        found = passes.who_came(table.connection, table.campaign, about.id) if about else ()
        table.desk = replace(table.desk, came=tuple((each.handle, each.along) for each in found))
    table.sitting.lists = word in ("open", "questions", "came")


def _find(table: Table, subject: str) -> None:
    """What a code, a handle or the number of a meeting's question leads to."""
    if numbered := OF_A_MEETING.fullmatch(subject):
        _find_asked(table, int(numbered[1]))
    elif "-" in subject:
        _find_worker(table, subject)
    else:
        _find_question(table, subject)


#: How a question of a meeting is named.
OF_A_MEETING = re.compile(r"Q(\d{1,4})")


def _find_asked(table: Table, number: int) -> None:
    """The question of this number, whichever meeting it was asked in; its worker is locked before it."""
    connection, campaign = table.connection, table.campaign
    found = hosting.worker_of(connection, campaign, number)
    worker = store.worker_by_id(connection, found) if found else None
    table.sitting.worker = worker
    question = hosting.by_number(connection, campaign, number) if worker else None
    if worker and question and question.worker_id == worker.id and not worker.blocked:
        table.host_question = question
        reachable, text = _reachable(table, worker), question.open_body(campaign)
        table.desk = replace(table.desk, asked=Asked(number, question.meeting, question.state, reachable, text))


def _asked_now(table: Table) -> tuple[Asked, ...]:
    meeting = hosting.meeting_now(table.connection, table.campaign, table.sitting.now)
    found = hosting.open_ones(table.connection, table.campaign, meeting) if meeting else []
    return tuple(Asked(each.number, each.meeting, each.state, text=each.open_body(table.campaign)) for each in found)


def _lock_own_questions(table: Table) -> None:
    """What this organizer has taken is given back when they go: its workers are locked before it, and it before them."""
    table.connection.execute(
        """SELECT FROM workers JOIN questions ON questions.worker_id = workers.id
           WHERE questions.campaign_id = %s AND questions.organizer_id = %s AND state IN ('claimed', 'answered')
           ORDER BY workers.id, questions.id FOR NO KEY UPDATE""",
        (table.campaign.id, table.me),
    )


def _lock_team(table: Table) -> None:
    """Two leads who take each other off the team come one after the other: one lead stays."""
    table.connection.execute(
        """SELECT FROM workers JOIN questions ON questions.worker_id = workers.id
           WHERE questions.campaign_id = %s AND questions.organizer_id IS NOT NULL AND state IN ('claimed', 'answered')
           ORDER BY workers.id, questions.id FOR NO KEY UPDATE""",
        (table.campaign.id,),
    )
    table.connection.execute("SELECT FROM organizers WHERE campaign_id = %s ORDER BY id FOR UPDATE", (table.campaign.id,))
    team, _ = _team(table.sitting)
    table.desk = replace(table.desk, team=team)


def _find_question(table: Table, code: str) -> None:
    """The question that this code opens, with its worker: from here on all that is written is about them, and goes when they are forgotten."""
    connection, campaign = table.connection, table.campaign
    found = questions.worker_of(connection, campaign, code)
    worker = store.worker_by_id(connection, found) if found else None
    table.sitting.worker = worker
    question = questions.by_code(connection, campaign, code) if worker else None
    if worker and question and question.worker_id == worker.id:
        table.question = question
        table.desk = replace(table.desk, case=_case(table, worker, question))


def _case(table: Table, worker: Worker, question: Question) -> Case:
    doubted = worker.open_conversation(table.campaign.vault).standing == "doubted"
    return Case(question.code, worker.handle, question.held, question.organizer_id, _reachable(table, worker), doubted)


def _reachable(table: Table, worker: Worker) -> bool:
    number = worker.open_number(table.campaign.vault)
    return not worker.dead and not table.house.suppression.is_suppressed(table.connection, number, table.campaign.id)


def _find_worker(table: Table, handle: str) -> None:
    worker = store.worker_by_handle(table.connection, table.campaign.id, handle)
    if worker is None:
        table.desk = replace(table.desk, nearest=_nearest(table, handle))
        return
    table.sitting.worker = worker
    rows = table.connection.execute(
        """SELECT assessment, shift, standing, (SELECT coalesce(array_agg(tag ORDER BY tag), '{}') FROM tags WHERE worker_id = workers.id)
           FROM workers WHERE id = %s""",
        (worker.id,),
    ).fetchall()
    for assessment, shift, standing, tags in rows:
        said = table.campaign.vault.open(shift, "workers.shift", worker.id) if shift else ""
        card = Card(
            worker.handle, standing, _reachable(table, worker) and standing != "stopped", worker.blocked, assessment, tuple(tags), said
        )
        table.desk = replace(table.desk, card=card)


def _nearest(table: Table, handle: str) -> str | None:
    """A handle of this campaign whose words are nearly these."""
    color, animal, *number = handle.split("-")
    near = product(get_close_matches(color, handles.COLORS, 3, 0.7), get_close_matches(animal, handles.ANIMALS, 3, 0.7))
    meant = ["-".join((*words, *number)) for words in near]
    rows = table.connection.execute(
        "SELECT handle FROM workers WHERE campaign_id = %s AND handle = ANY(%s) AND NOT blocked", (table.campaign.id, meant)
    ).fetchall()
    known = {found for (found,) in rows}
    return next((each for each in meant if each in known), None)


#: For whom a text without a code may be meant: who has an open thread with this organizer, whom they have taken, and whom they were called for.
THREADS = """
    SELECT code, handle, CASE WHEN organizer_id IS NULL THEN 'new' ELSE state END, organizer_id
    FROM questions JOIN workers ON workers.id = worker_id
    WHERE questions.campaign_id = %(campaign)s AND code IS NOT NULL AND NOT blocked AND coalesce(until, opened_at + %(lasts)s) > now() AND (
        (organizer_id = %(me)s AND state IN ('claimed', 'answered')) OR
        (state = 'new' AND EXISTS (SELECT FROM rings WHERE question_id = questions.id AND organizer_id = %(me)s AND at >= since))
    ) ORDER BY questions.heard_at DESC LIMIT 9
"""


def _find_threads(table: Table) -> None:
    values = {"campaign": table.campaign.id, "me": table.me, "lasts": questions.ANSWERABLE}
    rows = table.connection.execute(THREADS, values).fetchall()
    found = [Case(code, handle, state, owner, reachable=True) for code, handle, state, owner in rows]
    if not any(each.state == "answered" for each in found):
        found = [each for each in found if each.owner]  # an alert alone is no thread: its own text has said what to do
    if len(found) == 1 and found[0].state == "answered":
        _find_question(table, found[0].code)
        found = [table.desk.case] if table.desk.case and table.desk.case.owner == table.me else []
        table.desk = replace(table.desk, case=None)
    table.desk = replace(table.desk, threads=tuple(found))


# --- at a glance ----------------------------------------------------------------------------------------------------------------------

#: What waits: nobody has answered it, or its worker has written again since. The worker's words with it.
WAITING = """
    SELECT code, handle, kind, CASE WHEN organizer_id IS NULL THEN 'new' ELSE state END, organizer_id, questions.heard_at, said.id, said.body
    FROM questions JOIN workers ON workers.id = questions.worker_id
    LEFT JOIN LATERAL (
        SELECT id, body FROM texts WHERE texts.worker_id = questions.worker_id AND texts.kind IN ('heard', 'asked') AND texts.at >= opened_at
        ORDER BY (texts.at <= questions.heard_at) DESC, texts.at DESC, (texts.kind = 'heard') DESC LIMIT 1
    ) AS said ON true
    WHERE questions.campaign_id = %s AND code IS NOT NULL AND NOT blocked AND coalesce(until, opened_at + %s) > now()
    AND (state IN ('new', 'claimed') OR (state = 'answered' AND questions.heard_at > answered_at))
    ORDER BY (kind = 'urgent') DESC, opened_at
"""


def _waiting(table: Table) -> tuple[Waiting, ...]:
    rows = table.connection.execute(WAITING, (table.campaign.id, questions.ANSWERABLE)).fetchall()
    opened = table.campaign.vault.open
    return tuple(
        Waiting(code, handle, kind, state, owner, at, opened(body, "texts.body", text) if text else "")
        for code, handle, kind, state, owner, at, text, body in rows
    )


NUMBERS = """
    SELECT count(*) FILTER (WHERE standing = 'member'), count(*) FILTER (WHERE standing = 'stopped'),
           (SELECT count(DISTINCT worker_id) FROM consent_events
            WHERE campaign_id = %(campaign)s AND what = 'given' AND at > now() - interval '7 days'),
           (SELECT count(*) FROM questions JOIN workers AS asking ON asking.id = worker_id WHERE questions.campaign_id = %(campaign)s
            AND code IS NOT NULL AND state IN ('new', 'claimed') AND NOT asking.blocked AND coalesce(until, opened_at + %(lasts)s) > now())
    FROM workers WHERE campaign_id = %(campaign)s
"""


def _numbers(table: Table) -> Numbers:
    content = table.campaign.content
    values = {"campaign": table.campaign.id, "lasts": questions.ANSWERABLE}
    [(members, stopped, joined, waiting)] = table.connection.execute(NUMBERS, values).fetchall()
    answers: dict[str, dict[str, tuple[int, int]]] = {}
    for meeting, answer, count, guests in table.connection.execute(
        "SELECT meeting, answer, count(*), sum(guests) FROM rsvps WHERE campaign_id = %s GROUP BY meeting, answer", (table.campaign.id,)
    ).fetchall():
        answers.setdefault(meeting, {})[answer] = (count, guests)
    rsvps = []
    for meeting in content.coming_up(table.sitting.now):
        said = {answer: answers.get(meeting.id, {}).get(answer, (0, 0)) for answer in ("yes", "maybe", "no")}
        title = meeting.title.get(table.language) or meeting.title[content.language]
        rsvps.append((title, said["yes"][0], said["yes"][1], said["maybe"][0], said["no"][0]))
    return Numbers(members, joined, stopped, waiting, tuple(rsvps))
