"""What came of a mass text: who has it, whom it failed and why, who wrote back, who left. The clock looks, pauses what goes wrong, tells the end.

Texts go after two weeks; what is counted here stays with the recipient's row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from psycopg import Connection

from bot import letters, log, outbox, separately
from bot.broadcasts import record
from bot.broadcasts.record import Broadcast
from bot.campaigns import Campaign
from bot.house import House
from bot.sms import verdict_of
from bot.store import Text
from flows.desk import wording

#: So long after it reached them what a worker writes counts as said to it.
ANSWERS_WITHIN = timedelta(days=1)
#: So long after the last has left reports of the carrier are waited for, before the end is told.
REPORTS_WITHIN = timedelta(minutes=10)
#: From so many that ended, and so great a share of failures among them, a mass text pauses by itself.
ENOUGH_ENDED, TOO_MANY_FAILED = 20, 0.15
#: The carrier took so great a share of a line's texts of the last hours for spam: the line is burning.
SPAM, TOO_MUCH_SPAM, SPAM_HOURS = 30007, 0.05, 6

ENDS = ("delivered", "undelivered", "failed", "unknown", "read")
FAILED = ("undelivered", "failed")


@dataclass(frozen=True)
class Report:
    """A mass text in numbers. `planned` have it still to come; `on_the_way` the carrier has not ended; `failed` by error code."""

    number: int
    state: str
    why: str | None
    recipients: int = 0
    planned: int = 0
    on_the_way: int = 0
    delivered: int = 0
    unknown: int = 0
    failed: Mapping[int, int] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)
    replied: int = 0
    stopped: int = 0

    @property
    def left(self) -> int:
        """How many it has left for: all that are neither planned nor left out."""
        return self.recipients - self.planned - sum(self.left_out.values())

    @property
    def failures(self) -> int:
        return sum(self.failed.values())


#: What became of each text, kept for good.
ENDED = """
    UPDATE recipients SET outcome = texts.state, error = texts.error FROM texts
    WHERE broadcast_id = %(id)s AND outcome IS NULL AND texts.id = text_id AND texts.state = ANY(%(ends)s)
"""
#: What was written within a day of it.
SAID = (
    """UPDATE recipients SET replied = true WHERE broadcast_id = %(id)s AND NOT replied AND put_at IS NOT NULL
       AND EXISTS (SELECT FROM texts WHERE texts.worker_id = recipients.worker_id AND direction = 'in'
                   AND at BETWEEN put_at AND put_at + %(within)s)""",
    """UPDATE recipients SET stopped = true WHERE broadcast_id = %(id)s AND NOT stopped AND put_at IS NOT NULL
       AND EXISTS (SELECT FROM consent_events WHERE consent_events.worker_id = recipients.worker_id AND what = 'stopped'
                   AND at BETWEEN put_at AND put_at + %(within)s)""",
)

COUNTS = """
    SELECT CASE WHEN left_out IS NOT NULL THEN 'left_out' WHEN put_at IS NULL THEN 'planned' ELSE coalesce(outcome, 'on_the_way') END,
           coalesce(left_out, ''), coalesce(error, 0), count(*), count(*) FILTER (WHERE replied), count(*) FILTER (WHERE stopped)
    FROM recipients WHERE broadcast_id = %s GROUP BY 1, 2, 3
"""


def settle(connection: Connection[Any], broadcast: UUID) -> None:
    """Write down what has become of each recipient's text, and what they wrote back."""
    settle_ends(connection, broadcast)
    for statement in SAID:
        connection.execute(statement, {"id": broadcast, "within": ANSWERS_WITHIN})


def settle_ends(connection: Connection[Any], broadcast: UUID) -> None:
    """The first half of it, which thousands of recipients cost little."""
    connection.execute(ENDED, {"id": broadcast, "ends": list(ENDS)})


def report(connection: Connection[Any], broadcast: Broadcast) -> Report:
    """The mass text in numbers, as far as `settle` has written them down."""
    rows = connection.execute(COUNTS, (broadcast.id,)).fetchall()

    def count(*names: str) -> int:
        return sum(row[3] for row in rows if row[0] in names)

    failed: dict[int, int] = {}
    for how, _, error, some, *_ in rows:
        if how in FAILED:
            failed[error] = failed.get(error, 0) + some
    return Report(
        broadcast.number,
        broadcast.state,
        broadcast.why,
        recipients=sum(row[3] for row in rows),
        planned=count("planned"),
        on_the_way=count("on_the_way"),
        delivered=count("delivered", "read"),
        unknown=count("unknown"),
        failed=failed,
        left_out={why: some for how, why, _, some, *_ in rows if how == "left_out"},
        replied=sum(row[4] for row in rows),
        stopped=sum(row[5] for row in rows),
    )


def error_words(code: int) -> str:
    """An error of the carrier in words."""
    return verdict_of(code).words if code else "the carrier does not say why"


# --- the clock's look ------------------------------------------------------------------------------------------------------------------


def watch(house: House) -> None:
    """Look at each mass text that is open or was lately: pause what goes wrong, end what is over, tell of both. Safe beside another."""
    with house.pool.connection() as connection:
        watched = _watched(connection)
    for campaign_id, id in watched:
        with separately.contained("broadcast.failed"), house.pool.connection() as connection:
            campaign = letters.campaign_of(house, connection, campaign_id)
            held = connection.execute("SELECT FROM broadcasts WHERE id = %s FOR NO KEY UPDATE SKIP LOCKED", (id,)).fetchone()
            if held is not None:
                _look_at(connection, campaign, record.by_id(connection, id))


def _watched(connection: Connection[Any]) -> list[tuple[UUID, UUID]]:
    return connection.execute(
        """SELECT campaign_id, id FROM broadcasts WHERE state IN ('running', 'paused') OR (ended_at > now() - %s AND told_at IS NULL)
           ORDER BY id""",
        (ANSWERS_WITHIN,),
    ).fetchall()


def _look_at(connection: Connection[Any], campaign: Campaign, broadcast: Broadcast) -> None:
    settle_ends(connection, broadcast.id)
    connection.execute(
        """UPDATE recipients SET left_out = 'late' FROM broadcasts WHERE broadcasts.id = broadcast_id AND broadcast_id = %s
           AND expires_at <= now() AND put_at IS NULL AND left_out IS NULL""",
        (broadcast.id,),
    )
    now = report(connection, broadcast)
    if broadcast.state == "running" and goes_wrong(*_ended_since(connection, broadcast)):
        record.pause(connection, campaign, broadcast, "errors")
        log.event("broadcast.paused", campaign=campaign.id, count=now.failures)
        _tell_leads(
            connection,
            campaign,
            "mass_errors",
            broadcast,
            failed=now.failures,
            why=error_words(max(now.failed, key=now.failed.__getitem__)),
        )
    elif broadcast.state == "running" and now.planned == 0 and not _in_outbox(connection, broadcast):
        connection.execute("UPDATE broadcasts SET state = 'done', ended_at = now() WHERE id = %s", (broadcast.id,))
    elif broadcast.ended_at is not None and (now.on_the_way == 0 or _is_late(connection, broadcast)):
        connection.execute("UPDATE broadcasts SET told_at = now() WHERE id = %s", (broadcast.id,))
        settle(connection, broadcast.id)
        _tell_its_organizer(connection, campaign, broadcast, report(connection, broadcast))


def goes_wrong(ended: int, failed: int) -> bool:
    """Whether so many of those that ended have failed that the rest should wait for somebody's look."""
    return ended >= ENOUGH_ENDED and failed > TOO_MANY_FAILED * ended


def _ended_since(connection: Connection[Any], broadcast: Broadcast) -> tuple[int, int]:
    row = connection.execute(
        """SELECT count(*), count(*) FILTER (WHERE outcome = ANY(%s)) FROM recipients
           WHERE broadcast_id = %s AND outcome IS NOT NULL AND put_at >= %s""",
        (list(FAILED), broadcast.id, broadcast.watched_from),
    ).fetchone()
    return row or (0, 0)


def _in_outbox(connection: Connection[Any], broadcast: Broadcast) -> bool:
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM recipients JOIN outbox USING (text_id) WHERE broadcast_id = %s AND outbox.state <> 'stuck')",
        (broadcast.id,),
    ).fetchone()
    return bool(row and row[0])


def _is_late(connection: Connection[Any], broadcast: Broadcast) -> bool:
    row = connection.execute("SELECT ended_at < now() - %s FROM broadcasts WHERE id = %s", (REPORTS_WITHIN, broadcast.id)).fetchone()
    return bool(row and row[0])


def _tell_its_organizer(connection: Connection[Any], campaign: Campaign, broadcast: Broadcast, now: Report) -> None:
    """Whoever began it by text hears of its end; one begun by a command is told by that command."""
    if broadcast.organizer_id:
        values = {"number": now.number, "left": now.left, "delivered": now.delivered, "failed": now.failures}
        _tell(connection, campaign, broadcast.organizer_id, "mass_done", **values, replied=now.replied, stopped=now.stopped)


def _tell_leads(connection: Connection[Any], campaign: Campaign, name: str, broadcast: Broadcast, **values: object) -> None:
    for id in leads_of(connection, campaign):
        _tell(connection, campaign, id, name, number=broadcast.number, **values)


def leads_of(connection: Connection[Any], campaign: Campaign) -> list[UUID]:
    rows = connection.execute(
        "SELECT id FROM organizers WHERE campaign_id = %s AND role = 'lead' AND standing = 'active' ORDER BY id", (campaign.id,)
    ).fetchall()
    return [id for (id,) in rows]


def _tell(connection: Connection[Any], campaign: Campaign, organizer: UUID, name: str, **values: object) -> None:
    row = connection.execute("SELECT language FROM organizers WHERE id = %s", (organizer,)).fetchone()
    if row:
        text = Text("notice", "out", campaign.lines[0].number, wording.sentence(name, row[0], **values), None, organizer)
        outbox.put(connection, campaign, text)


# --- lines that burn -------------------------------------------------------------------------------------------------------------------

LINES = """
    SELECT lines.number, lines.campaign_id FROM lines WHERE filtered_at IS NULL AND (
        SELECT count(*) >= %(enough)s AND count(*) FILTER (WHERE error = %(spam)s) > %(share)s * count(*) FROM texts
        WHERE line = lines.number AND direction = 'out' AND state = ANY(%(ends)s) AND at > now() - make_interval(hours => %(hours)s))
"""


def look_back(house: House) -> None:
    """What is looked at now and then: what was written back to mass texts of the last day, and lines that burn."""
    with house.pool.connection() as connection:
        _settle_lately_ended(connection)
        for number, campaign_id in _burning(connection):
            campaign = letters.campaign_of(house, connection, campaign_id)
            connection.execute("UPDATE lines SET filtered_at = now() WHERE number = %s", (number,))
            for id in leads_of(connection, campaign):
                _tell(connection, campaign, id, "line_burns", line=number)


def _settle_lately_ended(connection: Connection[Any]) -> None:
    ended = connection.execute("SELECT id FROM broadcasts WHERE ended_at > now() - 2 * %s::interval", (ANSWERS_WITHIN,)).fetchall()
    for (id,) in ended:
        settle(connection, id)


def _burning(connection: Connection[Any]) -> list[tuple[str, UUID]]:
    """Lines of whose texts the carrier takes more and more for spam, locked: the leads are told once, so that they can replace it."""
    values = {"enough": ENOUGH_ENDED, "spam": SPAM, "share": TOO_MUCH_SPAM, "ends": list(ENDS), "hours": SPAM_HOURS}
    return connection.execute(f"{LINES} FOR NO KEY UPDATE SKIP LOCKED", values).fetchall()
