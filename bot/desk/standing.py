"""In which role a phone speaks: on the team of this line, of several, or of another line only."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from bot import handles
from flows.desk import commands, wording
from flows.hearing import is_stop

if TYPE_CHECKING:
    from bot.inbox import Sitting

#: What nobody texts alone but an organizer.
DESK_WORDS = frozenset("open duty numbers on off abiertas equipo cifras entro salgo".split())


def is_on_several_teams(sitting: Sitting) -> bool:
    """Whether this phone is on the team of another campaign too."""
    return bool(_teams(sitting) - {sitting.campaign.id})


def said_elsewhere(sitting: Sitting, *, suppressed: bool) -> bool:
    """Whether this is a desk's command on a line where the phone, an organizer's elsewhere, is on no team: then they are told so, and
    nothing else is done. From every other number desk words are ordinary text.
    """
    if suppressed or not is_for_a_desk(sitting.arrival.body) or not _teams(sitting):
        return False
    worker, content = sitting.worker, sitting.campaign.content
    conversation = worker.open_conversation(sitting.campaign.vault) if worker else None
    member = conversation is not None and conversation.standing in {"member", "quiet", "doubted"}
    language = conversation.language if conversation else content.language
    sitting.reply(wording.sentence("elsewhere_member" if member else "elsewhere", language, program=content.program))
    return True


def is_for_a_desk(text: str) -> bool:
    """A code or a handle first, or a word that organizers text alone. A STOP is a STOP, and no word of the desk."""
    first = commands.BETWEEN.split(text.strip().lstrip("#"), maxsplit=1)[0]
    if commands.CODE.fullmatch(first.upper()):
        return True
    color, _, animal = first.casefold().partition("-")
    if color in handles.COLORS and animal.partition("-")[0] in handles.ANIMALS:
        return True
    return text.strip().casefold() in DESK_WORDS and not is_stop(text)


def _teams(sitting: Sitting) -> set[UUID]:
    """The campaigns on whose teams this phone is, found by each one's own index of it."""
    campaigns = sitting.house.campaigns.held(sitting.connection).campaigns
    if len(campaigns) < 2:
        return set()
    rows = sitting.connection.execute(
        """SELECT organizers.campaign_id FROM organizers JOIN unnest(%s::uuid[], %s::bytea[]) AS each (campaign_id, phone_index)
           USING (campaign_id, phone_index) WHERE standing = 'active'""",
        ([campaign.id for campaign in campaigns], [campaign.vault.index(sitting.arrival.sender) for campaign in campaigns]),
    ).fetchall()
    return {id for (id,) in rows}
