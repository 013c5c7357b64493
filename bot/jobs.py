"""The pump: the one RQ job. It takes what is due, sends it from a pool of threads, and writes down what the carrier said.

It takes no argument, is safe to run twice and beside another, and raises nothing that holds a value.
"""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime, timedelta
from functools import cache
from time import monotonic, sleep
from uuid import UUID

from psycopg import Connection
from psycopg import Error as DatabaseError

from bot import channels, hours, letters, log, outbox, photos, store
from bot.broadcasts import feed, record
from bot.campaigns import Campaign
from bot.config import Config
from bot.house import House
from bot.letters import Letter
from bot.outbox import Departure
from bot.rate import Rate
from bot.sms import VERDICTS, CarrierError, Sent
from bot.vault import VaultError

RUNS_FOR = 60  # seconds at most; then it rings for the next
THREADS = 12
LOOKS_EVERY = 0.08  # seconds: how soon a running pump sees a new row
DOUBTS_EVERY = 2.0
FEEDS_EVERY = 0.25  # how soon mass texts follow into the outbox
CALLS_EVERY = 0.5  # how soon it sees a row for an organizer's channel
CALLS_UNTIL = RUNS_FOR - channels.PATIENCE - 2  # none is begun later: the pump's end must not wait for a channel that hangs

Record = Connection[tuple[object, ...]]


class PumpFailed(Exception):
    """The pump ended by an error; its log line says which. RQ keeps this one's text, so it says nothing."""


class NotTried(Exception):
    """The record was away before a text was handed to the carrier: it has not left."""


@cache
def house() -> House:
    """This process's house, made when the first job runs: after RQ has forked."""
    log.to_stderr()
    return House(Config.from_env())


def pump() -> None:
    """Empty the outbox. What RQ calls."""
    try:
        run(house())
    except Exception as error:  # noqa: BLE001 - RQ would keep the message of whatever it is
        log.failure("pump.failed", error)
        raise PumpFailed from None


def run(house: House) -> None:
    """Send until nothing is due, a minute at most."""
    rate = Rate(house.redis)
    began = monotonic()
    ends, doubts_at, calls_at, feeds_at = began + RUNS_FOR, 0.0, 0.0, 0.0
    with ThreadPoolExecutor(THREADS, thread_name_prefix="pump") as threads, ThreadPoolExecutor(channels.THREADS, "channel") as callers:
        flying: set[Future[None]] = set()
        calling: set[Future[None]] = set()
        while monotonic() < ends:
            if monotonic() >= doubts_at:
                doubts_at = monotonic() + DOUBTS_EVERY
                flying |= {threads.submit(settle, house, row) for row in _take_doubts(house)}
            if monotonic() >= feeds_at:
                feeds_at = monotonic() + FEEDS_EVERY
                feed.feed(house, _now())
            flying |= {threads.submit(carry, house, row) for row in take(house, rate, THREADS - len(flying))}
            if calls_at <= monotonic() < began + CALLS_UNTIL:
                calls_at = monotonic() + CALLS_EVERY
                calling |= {callers.submit(channels.carry, house, row) for row in channels.take(house, channels.THREADS - len(calling))}
            if not flying and not calling and not _work_is_left(house):
                return
            landed, _ = wait(flying | calling, timeout=LOOKS_EVERY, return_when=FIRST_COMPLETED)
            flying, calling = flying - landed, calling - landed
            if not flying and not calling and not landed:
                sleep(LOOKS_EVERY)  # what is left waits for its line's rate, or is another pump's
    house.ring()


def take(house: House, rate: Rate, room: int) -> list[Departure]:
    """Rows to send now, replies of all lines before mass texts, as many as each line's rate allows. Committed before anything is sent."""
    taken: list[Departure] = []
    with house.pool.connection() as connection:
        lines = outbox.open_lines(connection)
        for mass in (False, True):
            for line, per_second in lines:
                allowed = min(room - len(taken), rate.room(line, per_second, mass=mass))
                if allowed > 0:
                    rows = outbox.claim(connection, line, allowed, mass=mass)
                    rate.spend(line, per_second, sum(row.segments for row in rows), mass=mass)
                    taken += rows
    return taken


def _take_doubts(house: House) -> list[Departure]:
    with house.pool.connection() as connection:
        return outbox.in_doubt(connection)


def _work_is_left(house: House) -> bool:
    with house.pool.connection() as connection:
        return outbox.anything_to_do(connection) or feed.anything_due(connection)


def carry(house: House, row: Departure) -> None:
    """Do what one row asks for. An error that nobody foresaw ends this row, not the pump."""
    try:
        if row.photo_id:
            carry_photo(house, row)
        else:
            carry_text(house, row)
    except Exception as error:  # noqa: BLE001 - one row must not end the others
        log.failure("departure.failed", error.__cause__ or error)
        with house.pool.connection() as connection:
            if row.attempts >= outbox.MOST_ATTEMPTS or isinstance(error, VaultError):
                _give_up(connection, row)
            elif row.text_id and not isinstance(error, NotTried):
                outbox.doubt(connection, row)
            else:
                outbox.postpone(connection, row, _now() + timedelta(seconds=10 * row.attempts))


def settle(house: House, row: Departure) -> None:
    """Ask what became of one row. One that fails at this too, and not for the record's sake, must not be in its person's way for ever."""
    try:
        settle_doubt(house, row)
    except DatabaseError as error:
        log.failure("doubt.failed", error)
    except Exception as error:  # noqa: BLE001 - one row must not end the others
        log.failure("doubt.failed", error)
        if isinstance(error, VaultError) or _now() - row.claimed_at >= outbox.DOUBT:
            with house.pool.connection() as connection:
                _give_up(connection, row)


def _give_up(connection: Record, row: Departure) -> None:
    outbox.give_up(connection, row)
    if row.text_id:
        store.advance(connection, row.text_id, "failed")


def carry_text(house: House, row: Departure) -> None:
    """Look once more whether it may leave, send it with no transaction open, then write down what became of it."""
    try:
        with house.pool.connection() as connection:
            letter = letters.read(house, connection, row)
            if letter is None or not may_leave(house, connection, row, letter):
                return
            media = letter.campaign.vault.open(row.media, "outbox.media", letter.id) if row.media else None
            if letter.veiled or (letter.wishes and letter.wishes.private and row.answers_at is None):
                letter, media = letters.veil(connection, letter, media), None
    except DatabaseError as error:
        raise NotTried from error
    try:
        sent = house.carrier.send(to=letter.to, line=row.line, body=letter.body, media=media, callback=house.carrier.callback(letter.id))
    except CarrierError as error:
        with house.pool.connection() as connection:
            take_verdict(house, connection, row, letter, error)
    else:
        with house.pool.connection() as connection:
            has_left(connection, row, letter, sent)


def may_leave(house: House, connection: Record, row: Departure, letter: Letter) -> bool:
    """The last look before a text leaves: a STOP, a dead number, the hour, its own end or its document's may have come since it was put here."""
    if letter.mass in ("paused", "cancelled"):  # since a pump first took it: the carrier had refused it for the moment
        record.take_back(connection, row.id)
        return False
    if why := _why_never(row, letter):
        return _drop(connection, row, letter, why)
    if letter.dead or house.suppression.is_suppressed(connection, letter.to, letter.campaign.id):
        letters.tell_organizer(connection, letter, row.line, VERDICTS[21610])
        return _drop(connection, row, letter, "blocked")
    if letter.for_worker:
        where = hours.rings(letter.to, letter.campaign.content.timezone, letter.wishes, begun=row.answers_at is None)
        if not hours.may_leave(_now(), where, row.answers_at, row.answered_by):
            outbox.postpone(connection, row, hours.opening(_now(), where), counts=False)
            return False
    return True


def _why_never(row: Departure, letter: Letter) -> str | None:
    if row.expires_at and row.expires_at <= _now():
        return "expired"
    if letter.withdrawn:
        return "withdrawn"
    return "blocked" if letter.blocked and row.answers_at is None else None


def _drop(connection: Record, row: Departure, letter: Letter, why: str) -> bool:
    store.advance(connection, letter.id, "failed")
    store.take_link_back(connection, letter.id, letter.worker)
    outbox.remove(connection, row)
    log.event(f"text.{why}", text=letter.id, campaign=row.campaign_id)
    return False


def has_left(connection: Record, row: Departure, letter: Letter, sent: Sent) -> None:
    store.advance(connection, letter.id, sent.state if sent.state in store.RANKS else "queued", sid=sent.sid)
    store.note_sid(connection, letter.id, sent.sid)
    outbox.remove(connection, row)


def take_verdict(house: House, connection: Record, row: Departure, letter: Letter, error: CarrierError) -> None:
    """What the carrier's refusal means: final, wait, rest the whole line, or doubt."""
    verdict = error.verdict
    log.event("text.refused", text=letter.id, campaign=row.campaign_id, code=error.code)
    if verdict.outcome == "doubt":
        store.advance(connection, letter.id, "doubt", error=error.code or None)
        outbox.doubt(connection, row)
    elif verdict.outcome == "line":
        outbox.hold_line(connection, row.line, verdict.rest, error.code)
        outbox.postpone(connection, row, _now() + timedelta(seconds=verdict.rest), counts=False)
    elif verdict.outcome == "waits" and row.attempts < outbox.MOST_ATTEMPTS:
        outbox.postpone(connection, row, _now() + timedelta(seconds=verdict.rest * 2 ** min(row.attempts - 1, 6)))
    else:
        store.advance(connection, letter.id, "failed", error=error.code or None)
        outbox.remove(connection, row)
        letters.mark_number(house, connection, letter, verdict)
        letters.tell_organizer(connection, letter, row.line, verdict)


def settle_doubt(house: House, row: Departure) -> None:
    """A text that may have gone: the status callback or the carrier's list says so, or a minute passes."""
    if row.photo_id:
        with house.pool.connection() as connection:
            outbox.postpone(connection, row, _now())
        return
    with house.pool.connection() as connection:
        letter = letters.read(house, connection, row)
        known = letters.sids_near(connection, row)
    if letter is None:
        return
    found = None
    if store.RANKS[letter.state] <= store.RANKS["doubt"]:
        try:
            found = house.carrier.find(
                to=letter.to, line=row.line, body=letter.body, after=row.claimed_at - timedelta(minutes=5), known=known
            )
        except CarrierError as error:
            log.event("doubt.unanswered", text=letter.id, code=error.code)
    with house.pool.connection() as connection:
        if store.RANKS[letter.state] > store.RANKS["doubt"]:
            outbox.remove(connection, row)
        elif found:
            has_left(connection, row, letter, found)
        elif _now() - row.claimed_at >= outbox.DOUBT:
            _end_doubt(connection, row, letter)
        else:
            store.advance(connection, letter.id, "doubt")


def _end_doubt(connection: Record, row: Departure, letter: Letter) -> None:
    """Nothing was heard of it for a minute: answers go again and are counted, all else stays unknown."""
    if letter.kind in outbox.MAY_REPEAT and row.attempts < outbox.MOST_ATTEMPTS:
        store.count_doubt(connection, letter.id)
        outbox.postpone(connection, row, _now())
        log.event("doubt.repeated", text=letter.id, campaign=row.campaign_id)
    else:
        store.advance(connection, letter.id, "unknown")
        outbox.remove(connection, row)
        log.event("doubt.unknown", text=letter.id, campaign=row.campaign_id)


def carry_photo(house: House, row: Departure) -> None:
    """Fetch a worker's picture, make it anew, seal it, and delete it at the carrier. Every step may happen again."""
    with house.pool.connection() as connection:
        found = photos.waiting(connection, row.photo_id)
        campaign = letters.campaign_of(house, connection, row.campaign_id)
    if found is None:
        with house.pool.connection() as connection:
            outbox.remove(connection, row)
        return
    place = campaign.vault.open(found.place, "photos.place", found.id)
    try:
        if not found.is_kept:
            _keep_photo(house, campaign, found.id, house.carrier.fetch(place))
        house.carrier.delete_media(place)
    except CarrierError as error:
        log.event("photo.refused", code=error.code, campaign=campaign.id)
        if not error.permanent and row.attempts < outbox.MOST_ATTEMPTS:
            with house.pool.connection() as connection:
                outbox.postpone(connection, row, _now() + timedelta(seconds=error.verdict.rest * row.attempts))
            return
    with house.pool.connection() as connection:
        photos.done(connection, found.id)
        outbox.remove(connection, row)


def _keep_photo(house: House, campaign: Campaign, photo: UUID, content: bytes) -> None:
    try:
        bare = photos.stripped(content)
    except photos.NotAPicture:
        log.event("photo.unreadable", campaign=campaign.id)
        return
    with house.pool.connection() as connection:
        photos.keep(connection, photo, campaign.vault.seal_bytes(bare, "photos.content", photo))


def _now() -> datetime:
    return datetime.now(UTC)
