"""Campaigns: loaded from their files, kept in the record, and held in memory by every process until their revision moves."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID, uuid4

from psycopg import Connection
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from bot.campaign_file import CampaignFile, DocumentFile, LineSpec, OrganizerSpec
from bot.keyring import Keyring, KeyringError
from bot.vault import Vault
from flows.content import Content, Document, Entry, Jitsi, Meeting


class CampaignError(Exception):
    """A campaign can't be loaded or found; the message says why and what to do."""


@dataclass(frozen=True)
class Line:
    """One line as the path of a text needs it. `number` may be a messaging service's sid."""

    number: str
    campaign_id: UUID
    opt_out: Literal["twilio", "advanced", "ours"]
    per_second: float
    segments_per_day: int
    for_replies: int = 20  # percent of the day's segments
    formerly: tuple[str, ...] = ()  # the numbers that it replaced

    @property
    def for_mass_texts(self) -> int:
        """Of the day's segments, what mass texts may use."""
        return self.segments_per_day * (100 - self.for_replies) // 100


@dataclass(frozen=True, eq=False)
class Campaign:
    """One campaign in one revision, with the vault that opens what is sealed for it."""

    id: UUID
    code: str
    content: Content
    lines: tuple[Line, ...]
    vault: Vault = field(repr=False)


@dataclass(frozen=True)
class Roster:
    """All campaigns at one revision of the record."""

    revision: int
    campaigns: tuple[Campaign, ...]
    by_line: Mapping[str, tuple[Campaign, Line]] = field(repr=False)

    def campaign(self, id: UUID) -> Campaign:
        for each in self.campaigns:
            if each.id == id:
                return each
        raise LookupError("the campaign is gone")


#: Moves when any campaign is loaded or removed: processes that hold campaigns in memory then read them anew. Two that change at once commit in
#: any order, so the greatest revision alone would not do; revisions only grow, so the sum says the same twice for no two rosters of one size.
LATEST = "SELECT (coalesce(sum(revision), 0) * 10000 + count(*))::bigint FROM campaigns"


class Campaigns:
    """The roster that this process holds. It changes when the record's revision does."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._roster: Roster | None = None

    def held(self, connection: Connection[Any]) -> Roster:
        """The roster in memory, which may be older than the record."""
        return self._roster or self.read(connection)

    def current(self, connection: Connection[Any]) -> Roster:
        """The roster as the record has it, read anew only where it has moved."""
        return self.at(connection, revision_of(connection))

    def at(self, connection: Connection[Any], revision: int) -> Roster:
        """The roster in memory if it is of this revision, which another statement has looked up; else read anew."""
        held = self.held(connection)
        return held if held.revision == revision else self.read(connection)

    def read(self, connection: Connection[Any]) -> Roster:
        """Read all campaigns anew. KeyringError, naming the campaign, where a key is absent."""
        revision = revision_of(connection)
        lines: dict[UUID, list[Line]] = {}
        with connection.cursor(row_factory=class_row(Line)) as cursor:
            for line in cursor.execute(
                "SELECT number, campaign_id, opt_out, per_second, segments_per_day, for_replies, formerly FROM lines ORDER BY campaign_id, place"
            ):
                lines.setdefault(line.campaign_id, []).append(line)
        rows = connection.execute("SELECT id, code, content FROM campaigns ORDER BY code").fetchall()
        gone = set(
            connection.execute("SELECT campaign_id, document, language FROM files WHERE current AND withdrawn_at IS NOT NULL").fetchall()
        )
        if rows:
            self._keyring.check_service()
        campaigns = tuple(
            self._campaign(id, code, content, lines.get(id, []), {(document, language) for of, document, language in gone if of == id})
            for id, code, content in rows
        )
        by_line = {line.number: (campaign, line) for campaign in campaigns for line in campaign.lines}
        self._roster = Roster(revision, campaigns, by_line)
        return self._roster

    def _campaign(
        self, id: UUID, code: str, content: Mapping[str, Any], lines: Iterable[Line], withdrawn: Collection[tuple[str, str]]
    ) -> Campaign:
        if not self._keyring.has(id):
            raise KeyringError(
                f"The key of the campaign {code} is not in the keyring. Restore the keyring folder (KEYRING) and start again."
            )
        return Campaign(id, code, without(content_of(content), withdrawn), tuple(lines), self._keyring.vault(id))


def without(content: Content, withdrawn: Collection[tuple[str, str]]) -> Content:
    """The content as the bot may speak of it: what is withdrawn, by document and language, is not there."""
    left = []
    for document in content.documents:
        languages = tuple(language for language in document.languages if (document.id, language) not in withdrawn)
        if languages:
            left.append(dataclasses.replace(document, languages=languages))
    return dataclasses.replace(content, documents=tuple(left)) if withdrawn else content


def revision_of(connection: Connection[Any]) -> int:
    """A number that moves when any campaign is loaded or removed."""
    row = connection.execute(LATEST).fetchone()
    return int(row[0]) if row else 0


def lock(connection: Connection[Any], code: str) -> None:
    """Nobody else changes the campaign until the transaction ends; what only refers to it is kept all the same."""
    connection.execute("SELECT FROM campaigns WHERE code = %s FOR NO KEY UPDATE", (code,))


def is_still(connection: Connection[Any], campaign: Campaign, revision: int) -> bool:
    """Whether no campaign has changed since this revision; this one does not until the transaction ends, and many may hold it so."""
    connection.execute("SELECT FROM campaigns WHERE id = %s FOR SHARE", (campaign.id,))
    return revision_of(connection) == revision


def load(connection: Connection[Any], keyring: Keyring, file: CampaignFile) -> bool:
    """Create or update the campaign of this file, whole or not at all. True when it is new.

    An update keeps people and conversations; without `organizers:` it keeps the organizers too.
    """
    content = file.content
    row = connection.execute("SELECT id FROM campaigns WHERE code = %s FOR NO KEY UPDATE", (content.campaign,)).fetchone()
    if row is None and not file.organizers:
        raise CampaignError(f"{content.campaign} is a new campaign, so its file must name its organizers, one of them a lead.")
    _check_lines(connection, content.campaign, file.lines)
    id: UUID = row[0] if row else uuid4()
    vault = keyring.vault(id) if row else keyring.create(id)
    connection.execute(
        """INSERT INTO campaigns (id, code, source, content) VALUES (%s, %s, %s, %s) ON CONFLICT (id) DO UPDATE
           SET source = excluded.source, content = excluded.content, revision = nextval('revisions')""",
        (id, content.campaign, Jsonb(file.source), Jsonb(as_json(content))),
    )
    _put_lines(connection, id, file.lines)
    _put_files(connection, id, vault, file)
    move_passes(connection, id, content.meetings)
    if file.organizers is not None:
        _put_organizers(connection, id, vault, file.organizers)
    return row is None


def _check_lines(connection: Connection[Any], code: str, lines: tuple[LineSpec, ...]) -> None:
    taken = connection.execute(
        "SELECT number, code FROM lines JOIN campaigns ON campaigns.id = campaign_id WHERE number = ANY(%s) AND code <> %s",
        ([line.number for line in lines], code),
    ).fetchone()
    if taken:
        raise CampaignError(f"{code}: the line {taken[0]} belongs to the campaign {taken[1]} already. A line has one campaign.")


def _put_lines(connection: Connection[Any], id: UUID, lines: tuple[LineSpec, ...]) -> None:
    """The first line takes over what was to leave on one that is gone."""
    numbers = [line.number for line in lines]
    connection.execute("DELETE FROM lines WHERE campaign_id = %s AND number <> ALL(%s)", (id, numbers))
    for place, line in enumerate(lines):
        connection.execute(
            """INSERT INTO lines (number, campaign_id, opt_out, per_second, segments_per_day, for_replies, place)
               VALUES (%s, %s, %s, %s, %s, %s, %s)
               ON CONFLICT (number) DO UPDATE SET opt_out = excluded.opt_out, per_second = excluded.per_second,
               segments_per_day = excluded.segments_per_day, for_replies = excluded.for_replies, place = excluded.place, mass_from = NULL""",
            (line.number, id, line.opt_out, line.per_second, line.segments_per_day, line.for_replies, place),
        )
    _move_to_lines(connection, id, numbers)


#: What goes along where a line is replaced or gone: what is to leave on it.
MOVED = (
    "UPDATE outbox SET line = %s WHERE campaign_id = %s",
    "UPDATE questions SET line = %s WHERE campaign_id = %s",
    "UPDATE recipients SET line = %s FROM broadcasts WHERE broadcasts.id = broadcast_id AND campaign_id = %s AND put_at IS NULL",
)


def _move_to_lines(connection: Connection[Any], id: UUID, numbers: list[str]) -> None:
    """What was to leave on a line that is gone leaves on the first."""
    for moved in MOVED:
        connection.execute(f"{moved} AND line <> ALL(%s)", (numbers[0], id, numbers))


def replace_line(connection: Connection[Any], campaign: Campaign, old: str, new: str) -> None:
    """A new number in the place of one that carriers take for spam, or that is lost: with its rate, its place and all that was to leave on it.

    CampaignError where the old one is none of the campaign's, or the new one is somebody's already.
    """
    if all(line.number != old for line in campaign.lines):
        raise CampaignError(f"{campaign.code} has no line {old}. It has {', '.join(line.number for line in campaign.lines)}.")
    _check_lines(connection, campaign.code, (LineSpec(new),))
    team = connection.execute(
        "SELECT FROM organizers WHERE campaign_id = %s AND phone_index = %s", (campaign.id, campaign.vault.index(new))
    )
    if team.fetchone() is not None or any(line.number == new for line in campaign.lines):
        raise CampaignError(f"The new number is a line of {campaign.code}, or the phone of one of its team, already. Take another one.")
    connection.execute(
        """UPDATE lines SET number = %s, formerly = formerly || %s::text, held_until = NULL, held_why = NULL, filtered_at = NULL, mass_from = NULL
           WHERE number = %s""",
        (new, old, old),
    )
    for moved in MOVED:
        connection.execute(f"{moved} AND line = %s", (new, campaign.id, old))
    _write_line(connection, campaign, old, new)


def _write_line(connection: Connection[Any], campaign: Campaign, old: str, new: str) -> None:
    """The same into the file that an export writes; other processes read the campaign anew."""
    content, source = stored(connection, campaign)
    rewrite(connection, campaign, content, {**source, "lines": [_renamed(line, old, new) for line in source.get("lines", [])]})


def _renamed(line: Any, old: str, new: str) -> Any:
    if isinstance(line, Mapping):
        return {**line, "number": new} if line.get("number") == old else line
    return new if line == old else line


def _put_files(connection: Connection[Any], id: UUID, vault: Vault, loaded: CampaignFile) -> None:
    """Other bytes are a new version. What the campaign file has no more is withdrawn; what was withdrawn stays it, also in a new load."""
    marked = {document.id for document in loaded.content.documents if document.mark}
    connection.execute("UPDATE files SET current = false WHERE campaign_id = %s AND current", (id,))
    for (document, language), file in loaded.files.items():
        _put_file(connection, (id, document, language), vault.version_mark(document, language, file.bytes), file, document in marked)
    connection.execute(
        """UPDATE files AS gone SET withdrawn_at = now() WHERE campaign_id = %s AND withdrawn_at IS NULL AND NOT EXISTS (
               SELECT FROM files WHERE files.campaign_id = gone.campaign_id AND files.document = gone.document
               AND files.language = gone.language AND files.current)""",
        (id,),
    )


def _put_file(connection: Connection[Any], place: tuple[UUID, str, str], digest: bytes, file: DocumentFile, marked: bool) -> None:
    """One from before versions were kept has no digest, and is known by its bytes."""
    fields = (file.name, file.media_type, file.bytes, digest, marked)
    known = connection.execute(
        """UPDATE files SET name = %s, media_type = %s, content = %s, digest = %s, marked = %s, current = true
           WHERE campaign_id = %s AND document = %s AND language = %s AND (digest = %s OR (digest IS NULL AND content = %s))""",
        (*fields, *place, digest, file.bytes),
    )
    if not known.rowcount:
        connection.execute(
            """INSERT INTO files (campaign_id, document, language, version, name, media_type, content, digest, marked)
               SELECT %s, %s, %s, coalesce(max(version), 0) + 1, %s, %s, %s, %s, %s FROM files
               WHERE campaign_id = %s AND document = %s AND language = %s""",
            (*place, *fields, *place),
        )


def move_passes(connection: Connection[Any], id: UUID, meetings: Iterable[Meeting]) -> None:
    """The personal links to a meeting that has moved open until its new end."""
    closes = {meeting.id: meeting.closes for meeting in meetings}
    connection.execute(
        """UPDATE passes SET expires_at = closes FROM unnest(%s::text[], %s::timestamptz[]) AS moved (id, closes)
           WHERE campaign_id = %s AND meeting = moved.id AND expires_at <> closes""",
        (list(closes), list(closes.values()), id),
    )


def _put_organizers(connection: Connection[Any], id: UUID, vault: Vault, organizers: tuple[OrganizerSpec, ...]) -> None:
    """Organizers are known by their phones: who stays keeps their open threads, their duty as they set it, and, unless the file speaks of
    them, their quiet hours and how they are alerted.
    """
    indexes = {vault.index(organizer.phone): organizer for organizer in organizers}
    connection.execute("DELETE FROM organizers WHERE campaign_id = %s AND phone_index <> ALL(%s)", (id, list(indexes)))
    for index, organizer in indexes.items():
        known = connection.execute("SELECT id FROM organizers WHERE campaign_id = %s AND phone_index = %s", (id, index)).fetchone()
        row: UUID = known[0] if known else uuid4()
        brief = organizer.alerts == "brief" if organizer.alerts else None
        connection.execute(
            """INSERT INTO organizers (id, campaign_id, phone_index, phone, name, role, on_duty, language, quiet_from, quiet_to, brief)
               VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, coalesce(%s, false))
               ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, language = excluded.language,
               quiet_from = coalesce(excluded.quiet_from, organizers.quiet_from), quiet_to = coalesce(excluded.quiet_to, organizers.quiet_to),
               brief = coalesce(%s, organizers.brief)""",
            (
                row,
                id,
                index,
                vault.seal(organizer.phone, "organizers.phone", row),
                vault.seal(organizer.name, "organizers.name", row),
                organizer.role,
                organizer.on_duty,
                organizer.language,
                *(organizer.quiet.split("-") if organizer.quiet else (None, None)),
                brief,
                brief,
            ),
        )


def source_of(connection: Connection[Any], code: str) -> Mapping[str, Any]:
    """The campaign file as it was loaded, without organizers. CampaignError, naming those there are, for an unknown code."""
    row = connection.execute("SELECT source FROM campaigns WHERE code = %s", (code,)).fetchone()
    if row is None:
        known = [known for (known,) in connection.execute("SELECT code FROM campaigns ORDER BY code")]
        raise CampaignError(
            f"There is no campaign {code}. There are: {', '.join(known) or 'none yet; load one with campaign load FILE.yaml'}."
        )
    return dict(row[0])


def organizers_of(connection: Connection[Any], campaign: Campaign) -> tuple[OrganizerSpec, ...]:
    """The organizers of a campaign, opened."""
    rows = connection.execute(
        """SELECT id, name, phone, role, on_duty, language, to_char(quiet_from, 'HH24:MI') || to_char(quiet_to, '-HH24:MI'), brief
           FROM organizers WHERE campaign_id = %s ORDER BY role, id""",
        (campaign.id,),
    ).fetchall()
    opened = campaign.vault.open
    return tuple(
        OrganizerSpec(
            opened(name, "organizers.name", id),
            opened(phone, "organizers.phone", id),
            role,
            on_duty,
            language,
            quiet,
            "brief" if brief else "full",
        )
        for id, name, phone, role, on_duty, language, quiet, brief in rows
    )


def stored(connection: Connection[Any], campaign: Campaign) -> tuple[dict[str, Any], dict[str, Any]]:
    """(the content as flows read it, the campaign file that an export writes), locked, for `rewrite`.

    Not locked against what only refers to the campaign: a feed that puts texts must come to its end, for who changes a meeting may wait for it.
    """
    row = connection.execute("SELECT content, source FROM campaigns WHERE id = %s FOR NO KEY UPDATE", (campaign.id,)).fetchone()
    if row is None:
        raise LookupError("the campaign is gone")
    return dict(row[0]), dict(row[1])


def rewrite(connection: Connection[Any], campaign: Campaign, content: Mapping[str, Any], source: Mapping[str, Any]) -> None:
    """Changed beside its file, and in it; every process reads the campaign anew."""
    connection.execute(
        "UPDATE campaigns SET content = %s, source = %s, revision = nextval('revisions') WHERE id = %s",
        (Jsonb(content), Jsonb(source), campaign.id),
    )


def as_json(value: Any) -> Any:
    """Content as JSON types."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: as_json(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [as_json(item) for item in value]
    return value.isoformat() if isinstance(value, datetime) else value


def content_of(stored: Mapping[str, Any]) -> Content:
    """Content back from JSON. A key of a later version is dropped; one that is missing has its default."""
    known = {each.name for each in dataclasses.fields(Content)}
    values = {name: _READERS.get(name, _as_is)(value) for name, value in stored.items() if name in known}
    return Content(**values)


def _as_is(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _phrases(value: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(words) for language, words in value.items()}


def meeting_of(row: Mapping[str, Any]) -> Meeting:
    jitsi = Jitsi(**row["jitsi"]) if row.get("jitsi") else None
    return Meeting(**{**row, "starts": datetime.fromisoformat(row["starts"]), "jitsi": jitsi})


_READERS: dict[str, Callable[[Any], Any]] = {
    "faq": lambda rows: tuple(Entry(**{**row, "keywords": _phrases(row["keywords"]), "asked": _phrases(row["asked"])}) for row in rows),
    "documents": lambda rows: tuple(
        Document(**{**row, "keywords": _phrases(row["keywords"]), "languages": tuple(row["languages"])}) for row in rows
    ),
    "meetings": lambda rows: tuple(meeting_of(row) for row in rows),
}
