"""What the desk does with the team itself: answers and notices, duty and quiet hours, what waits for a number, who joins and leaves."""

from __future__ import annotations

from uuid import UUID, uuid4

from bot import audit, channels, escalations, outbox, questions, store
from bot.campaign_file.people import is_phone
from bot.desk.reading import sealed
from bot.desk.table import Table
from bot.store import Text
from flows.desk import effects, wording
from flows.desk.escalation import Member
from flows.desk.team import invited, read_channel, says_off
from flows.hearing.normal import key_of


def refused(table: Table) -> bool:
    """Whether an address or a phone is no good, which is said before its number is drawn."""
    command, me = table.command, table.desk.me
    if not me.active or not command.rest:
        return False
    if command.word == "alerts" and not says_off(command.rest):
        wrong = channels.fault(read_channel(command.rest)[0], local=table.house.config.local)
        if wrong:
            table.say(channels.sentence(wrong, table.language))
        return wrong is not None
    found = invited(command.rest) if command.word == "add" and me.is_lead else None
    faulty = (_phone_fault(table, found[0]) or _name_fault(table, found[1])) if found else None
    if faulty:
        table.tell(faulty)
    return faulty is not None


def _phone_fault(table: Table, phone: str) -> str | None:
    if not is_phone(phone) or any(line.number == phone for line in table.campaign.lines):
        return "add_phone"
    known = table.connection.execute(
        "SELECT FROM organizers WHERE campaign_id = %s AND phone_index = %s AND (standing = 'active' OR invited_at > now() - %s)",
        (table.campaign.id, table.campaign.vault.index(phone), store.INVITED_FOR),
    ).fetchone()
    if known is not None:
        return "add_known"
    return "add_unreachable" if table.house.suppression.is_suppressed(table.connection, phone, table.campaign.id) else None


def _name_fault(table: Table, name: str) -> str | None:
    """REMOVE goes by the name: of two with one name neither could be taken off the team."""
    return "add_name" if any(key_of(each.name) == key_of(name) for each in table.desk.team) else None


def tell(table: Table, effect: effects.Tell) -> None:
    """Answer them; a STOP that the carrier has confirmed is confirmed once."""
    if effect.name == "stopped" and table.sitting.carrier_says_stop:
        return
    table.tell(effect.name, **effect.values)


def tell_others(table: Table, effect: effects.TellOthers) -> None:
    """The other leads, when their quiet hours are over. Where there is no other, nobody is told."""
    now, zone = table.sitting.now, table.campaign.content.zone
    for each in table.desk.team:
        if each.is_lead and each.active and each.id != table.me:
            body = wording.sentence(effect.name, each.language, **effect.values)
            text = Text("notice", "out", table.sitting.line.number, body, None, each.id)
            due_at = Member(each.id, quiet=each.quiet).awake_from(now, zone)
            table.sitting.will_send(text, outbox.duty(table.campaign, text, due_at=due_at))


def hold(table: Table, effect: effects.Hold) -> None:
    table.connection.execute(
        "UPDATE organizers SET pending = %s WHERE id = %s", (sealed(table.campaign, table.me, effect.pending), table.me)
    )


def set_duty(table: Table, effect: effects.SetDuty) -> None:
    sitting = table.sitting
    if effect.on:
        _come_on(table)
    else:
        table.connection.execute("UPDATE organizers SET on_duty = false WHERE id = %s", (table.me,))
        _give_back(table, table.me, threads=effect.stopped)
    if effect.stopped:
        table.house.suppression.stop(table.connection, sitting.arrival.sender, table.campaign.id)
        sitting.confirms_stop = True


def _give_back(table: Table, organizer: UUID, *, threads: bool) -> None:
    """What they had taken and not answered calls others; with `threads` also what was written to them since their answer."""
    rows = table.connection.execute(
        """SELECT id FROM questions WHERE organizer_id = %s AND code IS NOT NULL AND coalesce(until, opened_at + %s) > now()
           AND (state = 'claimed' OR (%s AND state = 'answered' AND heard_at > answered_at)) ORDER BY id""",
        (organizer, questions.ANSWERABLE, threads),
    ).fetchall()
    for (question,) in rows:
        questions.give_back(table.connection, question)
        escalations.start_anew(table.connection, question, organizer)


def _come_on(table: Table) -> None:
    """What nobody could be called for is looked at again."""
    table.house.suppression.lift(table.connection, table.sitting.arrival.sender, table.campaign.id)
    table.connection.execute("UPDATE organizers SET on_duty = true, standing = 'active' WHERE id = %s", (table.me,))
    escalations.look_again(table.connection, table.campaign.id)


def set_quiet(table: Table, effect: effects.SetQuiet) -> None:
    table.connection.execute(
        "UPDATE organizers SET quiet_from = %s, quiet_to = %s WHERE id = %s", (*(effect.hours or (None, None)), table.me)
    )


def set_brief(table: Table, effect: effects.SetBrief) -> None:
    table.connection.execute("UPDATE organizers SET brief = %s WHERE id = %s", (effect.brief, table.me))


def set_language(table: Table, effect: effects.SetLanguage) -> None:
    """From this answer on."""
    table.connection.execute("UPDATE organizers SET language = %s WHERE id = %s", (effect.language, table.me))
    table.language = effect.language


def set_channel(table: Table, effect: effects.SetChannel) -> None:
    if effect.url is None:
        name = channels.remove(table.connection, table.me)
    else:
        local = table.house.config.local
        name = channels.set_url(table.connection, table.campaign, table.me, effect.url, effect.with_content, local=local)
        table.sitting.rings = True
    table.say(channels.sentence(name, table.language))


def invite(table: Table, effect: effects.Invite) -> None:
    """One text to their own phone, which alone can accept. Looked at once more: minutes have passed."""
    wrong = _phone_fault(table, effect.phone)
    if wrong:
        return table.tell(wrong)
    campaign, id = table.campaign, uuid4()
    index = campaign.vault.index(effect.phone)
    table.connection.execute("DELETE FROM organizers WHERE campaign_id = %s AND phone_index = %s", (campaign.id, index))
    table.connection.execute(
        """INSERT INTO organizers (id, campaign_id, phone_index, phone, name, role, on_duty, language, standing, invited_at)
           VALUES (%s, %s, %s, %s, %s, %s, false, %s, 'invited', now())""",
        (
            id,
            campaign.id,
            index,
            campaign.vault.seal(effect.phone, "organizers.phone", id),
            campaign.vault.seal(effect.name, "organizers.name", id),
            effect.role,
            table.language,
        ),
    )
    body = wording.sentence("invitation", table.language, program=campaign.content.program)
    text = Text("notice", "out", table.sitting.line.number, body, None, id)
    table.sitting.will_send(text, outbox.duty(campaign, text))
    audit.note(table.connection, campaign, "add-organizer", by=table.me, about=str(id))
    return table.tell("invited", name=effect.name)


def join(table: Table, _: effects.JoinTeam) -> None:
    _come_on(table)


def leave(table: Table, effect: effects.LeaveTeam) -> None:
    """Their row goes, with their channel and what is on its way to them; their answers to workers still go, and what waits calls others."""
    gone: UUID = effect.organizer
    _give_back(table, gone, threads=True)
    table.connection.execute(
        "UPDATE texts SET organizer_id = NULL WHERE organizer_id = %s AND worker_id IS NOT NULL AND kind = 'answer'", (gone,)
    )
    table.connection.execute("DELETE FROM organizers WHERE id = %s", (gone,))
    audit.note(table.connection, table.campaign, "remove-organizer", by=table.me, about=str(gone))
    if gone == table.me:
        table.sitting.organizer = None  # nothing can be kept of who is gone
