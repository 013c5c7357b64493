"""A meeting's page behind a personal link, its button, and its time for a calendar. Only the button counts as coming."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, Response, current_app
from markupsafe import Markup

from bot import jitsi, passes
from bot.house import House
from bot.passes import Pass
from bot.site import ics
from bot.site.layout import gone, page
from bot.site.wording import MEETING
from flows.content import spoken
from flows.passes import OWN
from flows.wording.dates import moment

site = Blueprint("meetings", __name__)


@site.get("/m/<token>")
def meeting(token: str) -> Response:
    """The page. Previews and scanners get it too, so it counts nothing."""
    house = the_house()
    with house.pool.connection() as connection:
        found = passes.find(house, connection, token)
    return _page(house, found, token) if found else gone()


@site.post("/m/<token>")
def come(token: str) -> Response:
    """The button: they come, and go on to where the meeting is held."""
    house, now = the_house(), datetime.now(UTC)
    with house.pool.connection() as connection:
        found = passes.find(house, connection, token)
        if found:
            passes.note_coming(connection, found)
    if found is None:
        return gone()
    return Response(status=303, headers={"Location": _address(house, found, now)})


@site.get("/m/<token>.ics")
def calendar(token: str) -> Response:
    """The meeting's time, without what it is or how to get in: a calendar may lie on an employer's server."""
    house = the_house()
    with house.pool.connection() as connection:
        found = passes.find(house, connection, token)
    if found is None:
        return gone()
    event = ics.event(found.uid, found.campaign.content.program, found.meeting.starts, found.meeting.ends, datetime.now(UTC))
    headers = {"Content-Disposition": 'attachment; filename="info.ics"'}
    return Response(event, content_type="text/calendar; charset=utf-8", headers=headers)


def the_house() -> House:
    house: House = current_app.extensions["house"]
    return house


def _secret(house: House, found: Pass) -> str | None:
    """What signs a token for this meeting; None where it asks for none, or this host has none to sign with."""
    return house.config.jitsi_secrets.get(found.meeting.jitsi.secret) if found.meeting.jitsi else None


def _address(house: House, found: Pass, now: datetime) -> str:
    secret = _secret(house, found)
    if found.meeting.jitsi and secret:
        return jitsi.address(found.meeting.link, found.meeting.jitsi.app_id, secret, found.pseudonym, now)
    return found.meeting.link


def _page(house: House, found: Pass, token: str) -> Response:
    content, language = found.campaign.content, found.language
    values = {
        "when": moment(found.meeting.starts, language, content.zone),
        "minutes": found.meeting.minutes,
        "program": content.program,
        "pseudonym": found.pseudonym,
    }
    said = {name: choices[language].format(**values) for name, choices in MEETING.items()}
    own = found.place == OWN
    steps = ("given_name" if _secret(house, found) else "name", "camera", "dial", "connection", "yours" if own else "companions")
    body = Markup(
        '<h1>{title}</h1><p>{when}</p><form method="post"><button>{go}</button></form><h2>{unseen}</h2><ul>{steps}</ul>'
        '<h2>{seen}</h2><p>{sees_it}</p><p><a href="{calendar_file}">{calendar}</a><br>{calendar_note}</p>'
    ).format(
        **said,
        sees_it=said["organizers" if own else "companion_seen"],
        title=spoken(found.meeting.title, language, content),
        steps=Markup("").join(Markup("<li>{}</li>").format(said[step]) for step in steps),
        calendar_file=f"{token}.ics",
    )
    return page(body, language)
