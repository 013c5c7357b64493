"""Meetings from their invitation to the thanks: who is asked, reminded, told of a change, each once, in their language and by their own clock."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
import pytest
import requests

from bot import audit, campaigns, clock, create_app, documents, passes, reminders
from bot.broadcasts import record
from bot.broadcasts.words import ABOUT_A_MEETING, Order
from bot.campaign_file import LineSpec, OrganizerSpec, read, write
from bot.campaigns import CampaignError
from bot.house import House
from flows.audience import EVERYBODY
from flows.content import Meeting
from flows.passes import OWN
from flows.wording import discreet
from tests.bot import crowd
from tests.bot.days import Clock, moved_clock
from tests.bot.test_jobs import until
from tests.service import DANA, JAMES, LINE, MARIA, ROSA, Service

CHICAGO = ZoneInfo("America/Chicago")
PAST = datetime(2026, 11, 1, 18, 30, tzinfo=CHICAGO)
LINK = re.compile(r"http\S+/m/\S+")
MEETING = Meeting(
    "december",
    {"en": "Open meeting", "es": "Reunión abierta"},
    datetime(2026, 12, 3, 18, 30, tzinfo=CHICAGO),
    60,
    "https://meet.example.org/room",
)


@pytest.fixture
def moving(service: Service) -> Iterator[Clock]:
    with moved_clock(service) as moved:
        yield moved


def load(service: Service, moving: Clock, *, at: datetime, meeting: Meeting = MEETING, **changes: object):
    moving.set(at)
    return service.load(meetings=(meeting,), **changes)


def run(service: Service, *words: str):
    done = create_app(service.house.config).test_cli_runner().invoke(args=["meeting", *words])
    with service.house.pool.connection() as connection:
        service.house.campaigns.read(connection)
    return done


def go_on(service: Service, moving: Clock, *moments: datetime) -> None:
    """The clock and a pump look at each of these moments."""
    for moment in moments:
        moving.set(moment)
        clock.tick(service.house)
        service.pump()
        service.settle()


def house_worker(service: Service, connection, campaign, number: str):
    """The id of whoever has this number."""
    rows = connection.execute("SELECT id, number FROM workers WHERE campaign_id = %s", (campaign.id,)).fetchall()
    return next(id for id, sealed in rows if campaign.vault.open(sealed, "workers.number", id) == number)


def every_quarter(begin: datetime, hours: float) -> list[datetime]:
    return [begin + timedelta(minutes=15 * step) for step in range(int(hours * 4) + 1)]


def about(service: Service, number: str, words: str) -> list[str]:
    return [text for text in service.phone(number).pushed() if words in text]


def test_who_said_yes_is_reminded_three_times_each_once(service: Service, moving: Clock) -> None:
    """A day, an hour and ten minutes before, in their language; a maybe too; a no and silence are left in peace; two clocks make no difference."""
    start = datetime(2026, 12, 2, 9, tzinfo=CHICAGO)
    load(service, moving, at=start)
    maria, james, rosa = (service.member(number) for number in (MARIA, JAMES, ROSA))
    for phone, answer in ((maria, "yes"), (james, "maybe"), (rosa, "no")):
        phone.text("MEETING")
        phone.text(answer)
    other = House(service.house.config)
    other.__dict__["pool"] = service.house.pool
    for moment in (*every_quarter(start, 33), MEETING.starts - timedelta(minutes=10), MEETING.starts - timedelta(minutes=5)):
        if moment < MEETING.starts:
            moving.set(moment)
            reminders.remind(other)
            go_on(service, moving, moment)
    for number in (MARIA, JAMES):
        texts = about(service, number, "Open meeting")
        assert [LINK.sub("{link}", text) for text in texts] == [
            "Riverside Info Line: Open meeting is coming up: Thu Dec 3, 6:30 PM CST. Your link: {link} Can't come? Text NO.",
            "Riverside Info Line: Open meeting begins soon: Thu Dec 3, 6:30 PM CST. Your link: {link} Can't come? Text NO.",
            "Riverside Info Line: Open meeting is about to begin. Your link: {link}",
        ]
        for text in texts:
            assert requests.post(LINK.search(text)[0], timeout=10, allow_redirects=False).headers["Location"] == MEETING.link
    assert about(service, ROSA, "Open meeting") == []
    assert [count for (count,) in service.rows("SELECT count(DISTINCT mark) FROM passes GROUP BY worker_id")] == [4, 4]


def test_a_no_between_two_reminders_ends_them(service: Service, moving: Clock) -> None:
    start = datetime(2026, 12, 2, 12, tzinfo=CHICAGO)
    load(service, moving, at=start)
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    go_on(service, moving, MEETING.starts - timedelta(hours=24))
    assert len(about(service, MARIA, "is coming up")) == 1
    maria.text("NO")
    go_on(service, moving, MEETING.starts - timedelta(minutes=60), MEETING.starts - timedelta(minutes=10))
    assert len(about(service, MARIA, "Open meeting")) == 1


def test_an_invitation_by_mass_text_is_answered_by_a_number(service: Service, moving: Clock, monkeypatch) -> None:
    """To everybody, in each one's language; 1 is a yes, later a NO changes it, and the next reminder knows."""
    start = datetime(2026, 12, 1, 12, tzinfo=CHICAGO)
    campaign = load(service, moving, at=start)
    phones = crowd.numbers(2)
    crowd.join(service, campaign, phones, languages=("en", "es"))
    shown = run(service, "invite", "riverside", "december", "--dry-run")
    assert "everybody: 2 people" in shown.output, shown.output
    done = run(service, "invite", "riverside", "december", "--yes", "2", "--no-watch")
    assert done.exit_code == 0, done.output
    service.pump()
    assert service.phone(phones[0]).pushed()[0].startswith("Riverside Info Line: Open meeting, Thu Dec 3, 6:30 PM CST, online.")
    assert service.phone(phones[1]).pushed()[0].startswith("Riverside Info Line: Reunion abierta, jue 3 dic, 6:30 PM CST, en linea.")
    assert service.phone(phones[0]).text("1")[0].startswith("You are down for Thu Dec 3, 6:30 PM CST.")
    assert service.phone(phones[1]).text("no")[0].startswith("Esta bien, no viene el jue 3 dic, 6:30 PM CST.")
    assert service.rows("SELECT answer, count(*) FROM rsvps GROUP BY 1 ORDER BY 1") == [("no", 1), ("yes", 1)]
    listed = run(service, "list", "riverside").output
    assert "december\t2026-12-03 18:30\t60 min\t1 yes\t0 maybe\t1 no" in listed


def test_a_moved_meeting_is_told_and_reminded_of_anew(service: Service, moving: Clock) -> None:
    """What was planned for the old hour is not said; the new hour's reminders come, each once; an export has the new hour."""
    start = datetime(2026, 12, 2, 10, tzinfo=CHICAGO)
    load(service, moving, at=start)
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    go_on(service, moving, MEETING.starts - timedelta(hours=24))
    moved = run(service, "move", "riverside", "december", "2026-12-04 19:00")
    assert moved.exit_code == 0, moved.output
    assert "Moved december to 2026-12-04 19:00. Told: 1 person, from " in moved.output
    go_on(
        service, moving, MEETING.starts - timedelta(hours=23), MEETING.starts - timedelta(minutes=59), MEETING.starts - timedelta(minutes=9)
    )
    later = datetime(2026, 12, 4, 19, tzinfo=CHICAGO)
    go_on(service, moving, later - timedelta(hours=23), later - timedelta(minutes=55), later - timedelta(minutes=9))
    texts = about(service, MARIA, "Open meeting")
    assert [text.removeprefix("Riverside Info Line: Open meeting ")[:31] for text in texts] == [
        "is coming up: Thu Dec 3, 6:30 P",
        "is moved: it is now Fri Dec 4, ",
        "is coming up: Fri Dec 4, 7:00 P",
        "begins soon: Fri Dec 4, 7:00 PM",
        "is about to begin. Your link: h",
    ]
    [(content,)] = service.rows("SELECT content FROM campaigns")
    assert datetime.fromisoformat(content["meetings"][0]["starts"]) == later


def test_who_is_still_to_be_invited_is_invited_to_the_new_hour(service: Service, moving: Clock) -> None:
    """At night nobody has the invitation yet: in the morning it says when the meeting is by now. Called off, nobody is invited at all."""
    load(service, moving, at=datetime(2026, 12, 1, 21, 30, tzinfo=CHICAGO))
    maria = service.member()
    assert run(service, "invite", "riverside", "december", "--yes", "1", "--no-watch").exit_code == 0
    service.pump()
    assert run(service, "move", "riverside", "december", "2026-12-08 19:00").exit_code == 0
    go_on(service, moving, datetime(2026, 12, 5, 9, tzinfo=CHICAGO))  # later than it was to be at first
    [invitation] = about(service, MARIA, "Open meeting")
    assert invitation.startswith("Riverside Info Line: Open meeting, Tue Dec 8, 7:00 PM CST, online.")
    moving.set(datetime(2026, 12, 5, 22, tzinfo=CHICAGO))
    maria.text("MENU")
    assert run(service, "invite", "riverside", "december", "--yes", "1", "--no-watch").exit_code == 0
    assert run(service, "cancel", "riverside", "december").exit_code == 0
    go_on(service, moving, datetime(2026, 12, 6, 9, tzinfo=CHICAGO))
    assert len(about(service, MARIA, "Open meeting")) == 1


def test_a_link_opens_the_meeting_at_its_new_hour(service: Service, moving: Clock) -> None:
    """Who got it before the move need not ask for another, also when the old hour is long over."""
    load(service, moving, at=datetime(2026, 12, 2, 10, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    link = LINK.search(maria.text("yes")[0])[0]
    assert run(service, "move", "riverside", "december", "2026-12-05 18:30").exit_code == 0
    moving.set(MEETING.closes + timedelta(days=1))
    assert requests.get(link, timeout=10).status_code == 200
    moving.set(MEETING.closes + timedelta(days=2, minutes=1))
    assert requests.get(link, timeout=10).status_code == 404


def test_nobody_is_invited_to_what_has_begun(service: Service, moving: Clock) -> None:
    """Asked at ten in the evening to a meeting at half past seven: when phones may ring again it is too late, and the record says so."""
    early = replace(MEETING, starts=datetime(2026, 12, 3, 7, 30, tzinfo=CHICAGO))
    load(service, moving, at=datetime(2026, 12, 2, 22, tzinfo=CHICAGO), meeting=early)
    service.member()
    assert run(service, "invite", "riverside", "december", "--yes", "1", "--no-watch").exit_code == 0
    go_on(service, moving, datetime(2026, 12, 3, 8, 1, tzinfo=CHICAGO))
    assert about(service, MARIA, "Open meeting") == []
    assert service.rows("SELECT left_out FROM recipients") == [("late",)]


def test_a_called_off_meeting_is_told_and_nothing_more_is_said_of_it(service: Service, moving: Clock) -> None:
    load(service, moving, at=datetime(2026, 12, 2, 19, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    gone = run(service, "cancel", "riverside", "december")
    assert gone.exit_code == 0, gone.output
    go_on(
        service, moving, MEETING.starts - timedelta(hours=8), MEETING.starts - timedelta(minutes=59), MEETING.ends + timedelta(minutes=10)
    )
    assert about(service, MARIA, "Open meeting") == [
        "Riverside Info Line: Open meeting, Thu Dec 3, 6:30 PM CST, is called off. Text MEETING for what is next."
    ]
    assert maria.text("MEETING") == ["No meeting is planned right now. ASK and your question reaches a person."]


def test_a_meeting_that_is_called_off_before_anybody_answered_is_written_down(service: Service, moving: Clock) -> None:
    """Nobody is to be told, and the audit has it all the same, once."""
    campaign = load(service, moving, at=datetime(2026, 12, 2, 12, tzinfo=CHICAGO))
    assert "Told: 0 people." in run(service, "cancel", "riverside", "december").output
    with service.house.pool.connection() as connection:
        assert [entry.what for entry in audit.entries(connection, campaign.id)] == ["meeting"]


def test_an_hour_before_is_an_hour_before_when_clocks_change(service: Service, moving: Clock) -> None:
    """On the morning after clocks went forward, at nine: the hour is not yet eight for the reminder of an hour before, so it waits and is
    dropped where it would come too late; the day before is 24 hours of real time.
    """
    starts = datetime(2027, 3, 14, 13, tzinfo=CHICAGO)
    meeting = Meeting("spring", MEETING.title, starts, 60, MEETING.link)
    load(service, moving, at=datetime(2027, 3, 13, 9, tzinfo=CHICAGO), meeting=meeting)
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    utc = starts.astimezone(UTC)
    go_on(service, moving, utc - timedelta(hours=24, minutes=1))
    assert about(service, MARIA, "is coming up") == []
    go_on(service, moving, utc - timedelta(hours=24) + timedelta(seconds=1))
    assert len(about(service, MARIA, "is coming up: Sun Mar 14, 1:00 PM CDT")) == 1
    go_on(service, moving, utc - timedelta(minutes=61))
    assert about(service, MARIA, "begins soon") == []
    go_on(service, moving, utc - timedelta(minutes=59))
    assert len(about(service, MARIA, "begins soon")) == 1


def test_a_reminder_that_would_wake_somebody_is_dropped_when_it_is_too_late(service: Service, moving: Clock) -> None:
    """A meeting at eight in the morning: nobody's phone rings at seven, and at eight it would be too late for that."""
    starts = datetime(2026, 12, 4, 8, 5, tzinfo=CHICAGO)
    load(service, moving, at=datetime(2026, 12, 3, 7, tzinfo=CHICAGO), meeting=Meeting("early", MEETING.title, starts, 60, MEETING.link))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    go_on(service, moving, *every_quarter(datetime(2026, 12, 3, 8, 10, tzinfo=CHICAGO), 23.5), starts - timedelta(minutes=4))
    texts = about(service, MARIA, "Open meeting")
    assert len([text for text in texts if "is coming up" in text]) == 1
    assert [text for text in texts if "begins soon" in text] == []


def test_each_reads_the_hour_on_their_own_wall(service: Service, moving: Clock) -> None:
    """A number of one other zone gets its own hour, one whose area code lies in several the worksite's; the zone is named."""
    campaign = load(service, moving, at=datetime(2026, 12, 2, 18, tzinfo=CHICAGO))
    denver, chicago, idaho = "+17205550142", "+17735550143", "+12085550144"
    crowd.join(service, campaign, [denver, chicago, idaho])
    for number in (denver, chicago, idaho):
        service.phone(number).text("MEETING")
        service.phone(number).text("yes")
    go_on(service, moving, MEETING.starts - timedelta(hours=23, minutes=59))
    assert "Thu Dec 3, 5:30 PM MST" in about(service, denver, "is coming up")[0]
    assert "Thu Dec 3, 6:30 PM CST" in about(service, chicago, "is coming up")[0]
    assert "Thu Dec 3, 6:30 PM CST" in about(service, idaho, "is coming up")[0]


def test_after_it_there_are_thanks_and_its_document_for_who_came(service: Service, moving: Clock) -> None:
    """Once, by day: a meeting that ends late is thanked for in the morning; who said yes and did not come is not thanked."""
    meeting = Meeting("december", MEETING.title, MEETING.starts, 180, MEETING.link, document="rights")
    load(service, moving, at=datetime(2026, 12, 3, 18, 25, tzinfo=CHICAGO), meeting=meeting)
    for number in (MARIA, JAMES):
        phone = service.member(number)
        phone.text("MEETING")
        answer = phone.text("yes")[0]
        if number == MARIA:
            page = LINK.search(answer)[0]
            assert requests.post(page, timeout=10, allow_redirects=False).headers["Location"] == MEETING.link
    go_on(service, moving, meeting.ends + timedelta(minutes=6))
    assert about(service, MARIA, "thanks") == []
    go_on(service, moving, *every_quarter(datetime(2026, 12, 4, 8, 16, tzinfo=CHICAGO), 1))
    [thanks] = about(service, MARIA, "thanks for coming")
    assert "Your rights at work: http" in thanks
    assert about(service, JAMES, "thanks") == []


def test_a_meeting_is_added_beside_the_file_and_exported(service: Service, moving: Clock) -> None:
    load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    words = ("--starts", "2027-01-10 18:00", "--link", "https://meet.example.org/two", "--title", "en", "Talk", "--title", "es", "Charla")
    done = run(service, "add", "riverside", "january", *words)
    assert done.exit_code == 0, done.output
    [(content, source)] = service.rows("SELECT content, source FROM campaigns")
    assert [each["id"] for each in content["meetings"]] == ["december", "january"]
    assert source["meetings"][-1]["starts"] == "2027-01-10 18:00"
    assert json.dumps(source)
    again = run(service, "add", "riverside", "january", *words)
    assert again.exit_code == 1
    assert "has a meeting january already" in again.output + str(again.exception)


def test_the_document_of_a_meeting_that_is_added_goes_into_the_export(service: Service, moving: Clock) -> None:
    """Who comes is thanked with it also after the campaign was loaded from its own export."""
    load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    words = ("--starts", "2027-01-10 18:00", "--link", "https://meet.example.org/two", "--title", "en", "Talk", "--title", "es", "Charla")
    assert run(service, "add", "riverside", "january", *words, "--document", "rights").exit_code == 0
    with service.house.pool.connection() as connection:
        assert "document: rights" in write(campaigns.source_of(connection, "riverside"), None)


@pytest.mark.parametrize(
    ("id", "changed", "said"),
    [
        ("x", {"en": "Strike vote"}, "says 'strike'"),
        ("x", {"en": "t" * 61}, "up to 60 characters"),
        ("x", {"en": "See https://example.org"}, "without an address"),
        ("x", {"es": None}, "in each language"),
        ("Open Meeting", {}, "Use small letters, digits and hyphens"),
        ("x" * 42, {}, "41 at most"),
        ("x", {"--link": "http://meet.example.org/two"}, "https://"),
        ("x", {"--link": "https://meet.example.org/" + "r" * 500}, "500 characters at most"),
        ("x", {"--link": "https://meet.example.org/strike"}, "says 'strike'"),
        ("x", {"--starts": "2027-03-14 02:30"}, "leave that hour out"),
        ("x", {"--starts": "2026-11-30 18:30"}, "is over"),
        ("x", {"--starts": "tomorrow"}, "2026-12-03 18:30"),
        ("x", {"--document": "rigths"}, "There are: rights"),
    ],
)
def test_what_a_campaign_file_would_refuse_the_command_refuses_too(
    service: Service, moving: Clock, id: str, changed: dict[str, str | None], said: str
) -> None:
    """Nothing is added, and the sentence says what to do: else the campaign could not be loaded from its own export."""
    load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    given = {"--starts": "2027-01-10 18:00", "--link": "https://meet.example.org/two", "en": "Talk", "es": "Charla"} | changed
    options = ((name,) if name.startswith("--") else ("--title", name) for name in given)
    words = [each for option, value in zip(options, given.values(), strict=True) if value for each in (*option, value)]
    refused = run(service, "add", "riverside", id, *words)
    assert refused.exit_code == 1
    assert said in refused.output + str(refused.exception)
    [(content,)] = service.rows("SELECT content FROM campaigns")
    assert [each["id"] for each in content["meetings"]] == ["december"]


# --- by a lead's text ---------------------------------------------------------------------------------------------------------------------


def confirmed(service: Service, text: str) -> tuple[str, list[str]]:
    """(what the lead is asked, what they are told) where they send back the number."""
    dana = service.phone(DANA)
    asked = dana.text(text)[0]
    number = re.search(r"reply (\d{4})", asked, re.IGNORECASE)
    assert number, asked
    return asked, dana.text(number[1])


def test_a_meeting_from_its_making_to_its_end_by_a_leads_texts(service: Service, moving: Clock) -> None:
    """Made, listed, invited to, moved, called off, each by the number; who said yes hears of it, and of nothing else."""
    campaign = load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO), meeting=replace(MEETING, id="past", starts=PAST))
    maria, rosa = service.member(), service.member(ROSA)
    rosa.text("español")
    dana = service.phone(DANA)
    assert dana.text("MEETINGS") == ["No meeting is planned. MEETING makes one."]
    asked, done = confirmed(service, "MEETING Dec 5 7 PM 45 min https://meet.example.org/two EN: Talk ES: Charla")
    assert asked.startswith("New: Talk / Charla, Sat Dec 5, 7:00 PM CST, 45 min, https://meet.example.org/two")
    assert done == [
        "Added as dec-5: whoever texts MEETING sees it. INVITE dec-5 asks everybody, INVITE dec-5 ES some. MOVE dec-5 and CANCEL dec-5 change it."
    ]

    asked, done = confirmed(service, "INVITE dec-5")
    assert asked.startswith("Invite everybody to Talk, Sat Dec 5, 7:00 PM CST? 2 people, ")
    assert done[0].startswith("On its way to 2, as text 1.")
    service.pump()
    assert maria.pushed()[-1].startswith("Riverside Info Line: Talk, Sat Dec 5, 7:00 PM CST, online.")
    assert rosa.pushed()[-1].startswith("Riverside Info Line: Charla, sab 5 dic, 7:00 PM CST, en linea.")
    assert maria.text("+1")[0].startswith("You are down for Sat Dec 5, 7:00 PM CST with 1 more.")
    rosa.text("no")
    assert dana.text("MEETINGS")[0].startswith("dec-5: Talk, Sat Dec 5, 7:00 PM CST: 1 yes +1, 0 maybe, 1 no\n")

    asked, done = confirmed(service, "MOVE dec-5 to Sunday 6:30 PM")
    assert asked.startswith(
        "Move Talk from Sat Dec 5, 7:00 PM CST to Sun Dec 6, 6:30 PM CST? Told, as they said yes or maybe: 1, from Tue Dec 1, 12:0"
    )
    assert done[0].startswith("Talk is moved to Sun Dec 6, 6:30 PM CST. Told: 1, from Tue Dec 1, 12:0")
    service.pump()
    assert maria.pushed()[-1].startswith("Riverside Info Line: Talk is moved: it is now Sun Dec 6, 6:30 PM CST.")

    asked, done = confirmed(service, "CANCEL dec-5")
    assert asked.startswith("Call Talk, Sun Dec 6, 6:30 PM CST, off? Told, as they said yes or maybe: 1, from Tue Dec 1, 12:0")
    assert done[0].startswith("Talk is called off. Told: 1, from Tue Dec 1, 12:0")
    service.pump()
    assert maria.pushed()[-1] == "Riverside Info Line: Talk, Sun Dec 6, 6:30 PM CST, is called off. Text MEETING for what is next."
    assert len(rosa.pushed()) == 1
    with service.house.pool.connection() as connection:
        entries = audit.entries(connection, campaign.id)
        assert [(entry.what, entry.by is not None) for entry in entries] == [
            (what, True) for what in ("meeting", "mass-text", "meeting", "meeting")
        ]
        assert [each["id"] for each in campaigns.source_of(connection, "riverside")["meetings"]] == []


def test_a_change_is_told_whole_or_not_made(service: Service, moving: Clock, monkeypatch) -> None:
    """Telling fails: the meeting is where it was, and nobody hears of another hour."""
    load(service, moving, at=datetime(2026, 12, 2, 12, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    asked = service.phone(DANA).text("MOVE december Friday 7 PM")[0]

    tried = []

    def fails(*_: object, **__: object) -> None:
        tried.append(True)
        raise RuntimeError("no")

    with monkeypatch.context() as broken:
        broken.setattr(reminders.record, "keep", fails)
        service.carrier.text_in_and_wait(DANA, LINE, re.search(r"Reply (\d{4})", asked)[1], ())
    assert tried
    [(content,)] = service.rows("SELECT content FROM campaigns")
    assert datetime.fromisoformat(content["meetings"][0]["starts"]) == MEETING.starts
    service.pump()
    assert about(service, MARIA, "moved") == []


# --- by the campaign file -----------------------------------------------------------------------------------------------------------------

FILE = """campaign: riverside
program: Riverside Info Line
timezone: America/Chicago
languages: [en, es]
lines: ["+13125550100"]
organizers: [{name: Dana, phone: "+13125550111", role: lead, on_duty: true}]
spread_minutes: 0
meetings:
"""
ROW = "  - {{id: {id}, title: {{en: Open meeting, es: Reunion}}, starts: {starts}, minutes: 60, link: https://meet.example.org/room}}\n"


def load_file(service: Service, folder: Path, *rows: str, tell: str | None = None) -> str:
    path = folder / "riverside.yaml"
    path.write_text(FILE.replace("meetings:\n", "") if not rows else FILE + "".join(rows))
    done = create_app(service.house.config).test_cli_runner().invoke(args=["campaign", "load", str(path), *([tell] if tell else [])])
    return done.output + (str(done.exception) if done.exit_code else "")


def row(starts: str = "2026-12-03 18:30", id: str = "december") -> str:
    return ROW.format(id=id, starts=starts)


def test_a_file_that_moves_a_meeting_asks_before_who_relies_on_it_is_left_alone(service: Service, moving: Clock, tmp_path) -> None:
    """Without a word of it nothing is loaded; with --tell they hear the new hour; with --no-tell only the reminders of the old one end."""
    moving.set(datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    assert "Created riverside" in load_file(service, tmp_path, row(), row("2027-01-10 18:00", "january"))
    maria = service.member()
    maria.text("MEETING")
    maria.text("1")
    maria.text("yes")

    refused = load_file(service, tmp_path, row("2026-12-04 19:00"))
    assert (
        "riverside was not loaded.\ndecember begins at 2026-12-04 19:00 in the file, and not at 2026-12-03 18:30, and 1 person said"
        in refused
    )
    assert "january is not in the file, and 0 people said yes or maybe to it." in refused
    [(content,)] = service.rows("SELECT content FROM campaigns")
    assert len(content["meetings"]) == 2

    loaded = load_file(service, tmp_path, row("2026-12-04 19:00"), tell="--tell")
    assert "december is moved to 2026-12-04 19:00. Told: 1 person, from 2026-12-01 12:0" in loaded
    assert "january is no more. Told: 0 people." in loaded
    service.pump()
    assert about(service, MARIA, "Open meeting") == [
        "Riverside Info Line: Open meeting is moved: it is now Fri Dec 4, 7:00 PM CST. Can't come then? Text NO. LINK sends your link."
    ]

    moving.set(datetime(2026, 12, 3, 19, 0, 1, tzinfo=CHICAGO))
    assert reminders.remind(service.house) == 1  # a day before; it is planned, and has not left
    assert "december is moved to 2026-12-08 19:00. Nobody is told." in load_file(
        service, tmp_path, row("2026-12-08 19:00"), tell="--no-tell"
    )
    go_on(service, moving, datetime(2026, 12, 4, 18, 10, tzinfo=CHICAGO))
    assert len(about(service, MARIA, "Open meeting")) == 1
    assert "december is no more. Told: 1 person, from " in load_file(service, tmp_path, tell="--tell")
    service.pump()
    assert about(service, MARIA, "called off")[0].startswith("Riverside Info Line: Open meeting, Tue Dec 8, 7:00 PM CST, is called off.")


def test_a_file_without_a_meeting_that_is_over_is_loaded_without_a_question(service: Service, moving: Clock, tmp_path) -> None:
    """Nobody relies on last month's."""
    moving.set(datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    load_file(service, tmp_path, row())
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    moving.set(MEETING.ends + timedelta(days=30))
    loaded = load_file(service, tmp_path)
    assert "Updated riverside" in loaded
    assert "december" not in loaded


def test_a_meeting_that_is_over_or_called_off_keeps_its_name(service: Service, moving: Clock, tmp_path) -> None:
    """Who said yes to it is not expected at the next one, however that is made: by text, by command, by the file."""
    moving.set(datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    load_file(service, tmp_path, row())
    maria = service.member()
    confirmed(service, "MEETING Dec 5 7 PM https://meet.example.org/two Talk")
    for choice in ("MEETING", "2", "yes"):
        maria.text(choice)
    confirmed(service, "CANCEL dec-5")
    assert confirmed(service, "MEETING Dec 5 8 PM https://meet.example.org/two Talk")[1][0].startswith("Added as dec-5-2: ")
    words = ("--starts", "2026-12-05 20:00", "--link", "https://meet.example.org/two", "--title", "en", "Talk", "--title", "es", "Charla")
    again = run(service, "add", "riverside", "dec-5", *words)
    assert "riverside had a meeting dec-5: who came to that one would count for this." in str(again.exception) + again.output
    assert "It had a meeting dec-5 before" in load_file(service, tmp_path, row(), row("2026-12-05 20:00", "dec-5"))
    maria.text("MEETING")
    maria.text("1")
    maria.text("yes")
    moving.set(MEETING.ends + timedelta(days=1))
    assert "It had a meeting december before" in load_file(service, tmp_path, row("2026-12-12 18:30"))
    assert "Updated riverside" in load_file(service, tmp_path, row("2026-12-12 18:30", "second"), tell="--no-tell")


@pytest.mark.parametrize("word", ["INVITE", "HOST"])
def test_a_meeting_that_was_only_spoken_of_keeps_its_name_too(service: Service, moving: Clock, word: str) -> None:
    """Somebody was invited to it, or would have hosted it, and nobody answered before it was called off."""
    load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    service.member()
    if word == "INVITE":
        confirmed(service, "INVITE december")
    else:
        assert service.phone(DANA).text("HOST december")[0].startswith("You host: Open meeting")
    run(service, "cancel", "riverside", "december")
    words = ("--starts", "2026-12-12 20:00", "--link", MEETING.link, "--title", "en", "Talk", "--title", "es", "Charla")
    again = run(service, "add", "riverside", "december", *words)
    assert "riverside had a meeting december" in str(again.exception) + again.output


def test_a_feed_under_way_and_a_change_of_the_meeting_do_not_wait_for_each_other(service: Service, moving: Clock) -> None:
    """The feed holds a mass text while the meeting is moved, and makes its links all the same; then the change goes on."""
    campaign = load(service, moving, at=datetime(2026, 12, 1, 21, 30, tzinfo=CHICAGO))
    maria = service.member()
    assert run(service, "invite", "riverside", "december", "--yes", "1", "--no-watch").exit_code == 0
    [(worker,)] = service.rows("SELECT id FROM workers")
    with ThreadPoolExecutor() as beside, service.house.pool.connection() as feeding:
        feeding.execute("SELECT FROM broadcasts FOR SHARE")
        moved = beside.submit(run, service, "move", "riverside", "december", "2026-12-08 19:00")
        until(lambda: waits_for_a_lock(service))
        feeding.execute(*passes.make(service.house, campaign, worker, MEETING, OWN)[1])
        feeding.commit()
        assert moved.result(10).exit_code == 0
    go_on(service, moving, datetime(2026, 12, 2, 9, tzinfo=CHICAGO))
    assert maria.pushed()[-1].startswith("Riverside Info Line: Open meeting, Tue Dec 8, 7:00 PM CST")


# --- at the same moment -------------------------------------------------------------------------------------------------------------------


def waits_for_a_lock(service: Service) -> bool:
    return service.rows("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") == [(1,)]


def test_a_yes_while_the_meeting_is_called_off_is_no_yes_to_nothing(service: Service, moving: Clock) -> None:
    """It comes after the change, whoever was first: nobody is told "you are down for it" and left to stand before a closed door."""
    campaign = load(service, moving, at=datetime(2026, 12, 2, 12, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    with ThreadPoolExecutor() as beside, service.house.pool.connection() as calling_off:
        reminders.call_off(service.house, calling_off, campaign, MEETING, by=None, now=datetime.now(UTC))
        answer = beside.submit(maria.text, "yes")
        until(lambda: waits_for_a_lock(service))
        calling_off.commit()
        assert answer.result(10) == ["That meeting is over. Text MEETING for what is next."]
    assert service.rows("SELECT count(*) FROM rsvps") == [(0,)]


@pytest.mark.parametrize("change", [("cancel",), ("move", "2026-12-04 19:00")], ids=["called off", "moved"])
def test_nobody_is_invited_to_or_reminded_of_a_meeting_that_is_off_or_moved(
    service: Service, moving: Clock, change: tuple[str, ...]
) -> None:
    """Whoever begins it read of the meeting before it was called off or had another hour; who says that it is off may."""
    stale = load(service, moving, at=datetime(2026, 12, 2, 18, 31, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    word, *to = change
    run(service, word, "riverside", "december", *to)
    now = datetime.now(UTC)
    [due] = reminders.orders(stale, datetime(2026, 12, 2, 18, 31, tzinfo=CHICAGO))
    with service.house.pool.connection() as connection:
        for order in (due, reminders.invitation(MEETING, EVERYBODY), reminders.change(MEETING, "moved")):
            assert record.begin(service.house, connection, stale, order, by=None, now=now)[0] == 0
        with pytest.raises(CampaignError):
            reminders.move(service.house, connection, stale, MEETING, MEETING.starts + timedelta(hours=1), by=None, now=now)
        with pytest.raises(CampaignError):
            reminders.call_off(service.house, connection, stale, MEETING, by=None, now=now)


def test_a_meeting_that_is_moved_back_has_its_reminder(service: Service, moving: Clock) -> None:
    """The one that was planned for its old hour was taken back before anybody had it, so it is planned again."""
    load(service, moving, at=datetime(2026, 12, 2, 12, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    moving.set(MEETING.starts - timedelta(hours=24) + timedelta(seconds=1))
    assert reminders.remind(service.house) == 1
    run(service, "move", "riverside", "december", "2026-12-04 19:00")
    run(service, "move", "riverside", "december", "2026-12-03 18:30")
    go_on(service, moving, MEETING.starts - timedelta(hours=23))
    assert len(about(service, MARIA, "is coming up: Thu Dec 3")) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("TEXT december YES: the door is on the left", "Whom it was for has changed meanwhile. Text it again. Nothing was sent."),
        ("INVITE december ES", "That meeting was changed meanwhile. MEETINGS shows what there is. Nothing was done."),
    ],
)
def test_what_waits_for_its_number_may_name_what_is_gone_by_then(service: Service, moving: Clock, text: str, said: str) -> None:
    """Another lead calls the meeting off, or a language is taken out, before the number is sent back: a sentence, and nothing sent."""
    load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    rosa = service.member(ROSA)
    rosa.text("español")
    rosa.text("JUNTA")
    rosa.text("sí")
    number = re.search(r"reply (\d{4})", service.phone(DANA).text(text)[0], re.IGNORECASE)[1]
    gone = {"languages": ("en",)} if "INVITE" in text else {"meetings": ()}
    service.load(**{"meetings": (MEETING,), **gone})
    assert service.phone(DANA).text(number) == [said]
    assert service.rows("SELECT count(*) FROM broadcasts") == [(0,)]


def test_a_withdrawn_document_holds_up_neither_the_thanks_nor_the_clock(service: Service, moving: Clock) -> None:
    """Who came is thanked without it, whether it was withdrawn before the thanks were planned or while they waited for the morning."""
    campaign = load(service, moving, at=datetime(2026, 12, 3, 17, tzinfo=CHICAGO), meeting=replace(MEETING, document="rights"))
    for number in (MARIA, JAMES):
        phone = service.member(number)
        phone.text("MEETING")
        requests.post(LINK.search(phone.text("yes")[0])[0], timeout=10, allow_redirects=False)
    moving.set(MEETING.ends + timedelta(minutes=6))
    with service.house.pool.connection() as connection:
        documents.withdraw(connection, campaign, "rights", by=None)
    assert reminders.remind(service.house) == 1
    go_on(service, moving, datetime(2026, 12, 4, 9, tzinfo=CHICAGO))
    for number in (MARIA, JAMES):
        [thanks] = about(service, number, "thanks for coming")
        assert "http" not in thanks


@pytest.mark.parametrize("begun", [False, True])
def test_a_spoilt_row_stands_in_nobodys_way(service: Service, moving: Clock, *, begun: bool) -> None:
    """One worker's record does not open, before a reminder is planned or after it: all others have it, the clock and the pump go on."""
    campaign = load(service, moving, at=datetime(2026, 12, 2, 9, tzinfo=CHICAGO))
    for number in (MARIA, JAMES):
        phone = service.member(number)
        phone.text("MEETING")
        phone.text("yes")
    moving.set(MEETING.starts - timedelta(hours=23))
    if begun:
        assert reminders.remind(service.house) == 1
    with service.house.pool.connection() as connection:
        maria = house_worker(service, connection, campaign, MARIA)
        connection.execute("UPDATE workers SET conversation = %s WHERE id = %s", (b"spoilt", maria))
    go_on(service, moving, MEETING.starts - timedelta(hours=23))
    assert len(about(service, JAMES, "is coming up")) == 1
    assert about(service, MARIA, "is coming up") == []
    assert service.rows("SELECT left_out FROM recipients WHERE worker_id = %s", maria) == ([("unreadable",)] if begun else [])


def test_one_duty_of_the_clock_that_fails_ends_no_other(service: Service, moving: Clock, monkeypatch) -> None:
    load(service, moving, at=datetime(2026, 12, 2, 9, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")

    def fails(*_: object) -> None:
        raise StopIteration

    for duty in ("bot.escalations.climb", "bot.broadcasts.outcome.watch"):
        monkeypatch.setattr(duty, fails)
    go_on(service, moving, MEETING.starts - timedelta(hours=23))
    assert len(about(service, MARIA, "is coming up")) == 1


@pytest.mark.parametrize("error", [StopIteration, psycopg.OperationalError, psycopg.DataError, RuntimeError])
def test_nothing_but_a_signal_ends_the_clock(service: Service, monkeypatch, error: type[Exception]) -> None:
    """A store that is away, a statement that fails, an error that nobody foresaw: it ticks again."""
    ticks = []

    class Ended:
        is_set = staticmethod(lambda: len(ticks) == 3)
        wait = staticmethod(lambda _: ticks.append("tick"))

    def fails(_: object) -> None:
        raise error

    monkeypatch.setattr(clock.threading, "Event", Ended)
    monkeypatch.setattr(clock.signal, "signal", lambda *_: None)
    monkeypatch.setattr("bot.outbox.anything_to_do", fails)
    monkeypatch.setattr(type(service.house), "close", lambda _: None)
    clock.run(service.house)
    assert len(ticks) == 3


@pytest.mark.parametrize("others", [0, 1])
def test_when_a_late_yes_is_reminded_tells_nothing_of_others(service: Service, moving: Clock, others: int) -> None:
    """A7: an agent who says yes after the hour of a reminder gets none for it, whether anybody else had said yes before or nobody had."""
    load(service, moving, at=datetime(2026, 12, 2, 9, tzinfo=CHICAGO))
    for number in (JAMES,)[:others]:
        phone = service.member(number)
        phone.text("MEETING")
        phone.text("yes")
    agent = service.member()
    go_on(service, moving, MEETING.starts - timedelta(hours=23, minutes=50))
    agent.text("MEETING")
    link = LINK.search(agent.text("yes")[0])[0]
    go_on(service, moving, MEETING.starts - timedelta(hours=23, minutes=49))
    assert about(service, MARIA, "is coming up") == []
    go_on(service, moving, MEETING.starts - timedelta(minutes=59))
    assert len(about(service, MARIA, "begins soon")) == 1
    go_on(service, moving, MEETING.ends + timedelta(minutes=6))
    requests.post(link, timeout=10, allow_redirects=False)
    go_on(service, moving, MEETING.ends + timedelta(minutes=7), datetime(2026, 12, 4, 9, tzinfo=CHICAGO))
    assert about(service, MARIA, "thanks") == []


def test_who_says_no_before_the_news_of_a_change_is_left_out_of_it(service: Service, moving: Clock) -> None:
    """Moved at night, or called off; in the morning they have said no."""
    load(service, moving, at=datetime(2026, 12, 1, 21, 30, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    assert run(service, "move", "riverside", "december", "2026-12-08 19:00").exit_code == 0
    maria.text("NO")
    go_on(service, moving, datetime(2026, 12, 2, 9, tzinfo=CHICAGO))
    assert about(service, MARIA, "is moved") == []
    maria.text("YES")
    moving.set(datetime(2026, 12, 2, 22, tzinfo=CHICAGO))
    assert run(service, "cancel", "riverside", "december").exit_code == 0
    service.rows("UPDATE rsvps SET answer = 'no' RETURNING 1")
    go_on(service, moving, datetime(2026, 12, 3, 9, tzinfo=CHICAGO))
    assert about(service, MARIA, "called off") == []


@pytest.mark.parametrize("words", ["el viernes no puedo", "that day doesnt work for me", "cant make it then"])
def test_a_no_in_other_words_to_the_news_of_a_change_is_one(service: Service, moving: Clock, words: str) -> None:
    """It asked whether they can't come then, so an excuse is an answer; "ok" is none, and says nothing."""
    load(service, moving, at=datetime(2026, 12, 2, 10, tzinfo=CHICAGO))
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    assert run(service, "move", "riverside", "december", "2026-12-04 19:00").exit_code == 0
    go_on(service, moving, datetime(2026, 12, 2, 10, 1, tzinfo=CHICAGO))
    assert len(about(service, MARIA, "is moved")) == 1
    assert maria.text("ok") == []
    maria.text(words)
    assert service.rows("SELECT answer FROM rsvps") == [("no",)]


def test_reminders_of_one_shift_do_not_buzz_at_once(service: Service, moving: Clock) -> None:
    """Each at a moment of its own within the campaign's spread, and none so late that it would be dropped."""
    campaign = load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO), spread_minutes=30)
    spreads = [
        order.spread
        for before in (timedelta(hours=24), timedelta(hours=1), timedelta(minutes=10))
        for order in reminders.orders(campaign, MEETING.starts - before)
    ]
    assert spreads == [timedelta(minutes=30), timedelta(minutes=15), timedelta(minutes=5)]
    for each in reminders.REMINDERS:
        assert each.within < each.before - each.until


def test_a_title_that_a_locked_phone_must_not_show_is_left_out(service: Service, moving: Clock) -> None:
    """A11: a campaign file may have one, with a warning; what the service begins says no such word, nor the employer's name, at its beginning."""
    telling = replace(MEETING, title={"en": "Strike vote", "es": "Junta de Acme"})
    load(service, moving, at=datetime(2026, 12, 1, 12, tzinfo=CHICAGO), meeting=telling, employer=("Acme",))
    for number, said in ((MARIA, ("MEETING", "yes")), (ROSA, ("español", "JUNTA", "sí"))):
        phone = service.member(number)
        for each in said:
            link = LINK.search(phone.text(each)[0])
        requests.post(link[0], timeout=10, allow_redirects=False)
    for before in (timedelta(hours=24), timedelta(hours=1), timedelta(minutes=10)):
        go_on(service, moving, MEETING.starts - before)
    go_on(service, moving, MEETING.ends + timedelta(minutes=6), datetime(2026, 12, 4, 9, tzinfo=CHICAGO))
    assert [text.split(" Your link")[0] for text in about(service, MARIA, "The meeting")] == [
        "Riverside Info Line: The meeting is coming up: Thu Dec 3, 6:30 PM CST.",
        "Riverside Info Line: The meeting begins soon: Thu Dec 3, 6:30 PM CST.",
        "Riverside Info Line: The meeting is about to begin.",
        "Riverside Info Line: The meeting: thanks for coming. Text ASK and your question for a person, MEETING for what is next.",
    ]
    assert len(about(service, ROSA, "La junta")) == 4
    for number in (MARIA, ROSA):
        assert not [text for text in service.phone(number).pushed() if discreet.giveaway(text[: discreet.LOCKED], employer=("Acme",))]


def test_every_sentence_that_begins_a_text_about_a_meeting_is_known_to_begin_one() -> None:
    """So that a campaign's own wording of it is looked at."""
    assert {*ABOUT_A_MEETING.values(), *(each.name for each in reminders.REMINDERS)} <= set(discreet.BEGUN)


def test_a_lead_hears_from_when_on_somebody_is_told(service: Service, moving: Clock) -> None:
    """Called off at ten in the evening, for half past six in the morning: late is better than never, and the lead knows to call."""
    early = replace(MEETING, id="early", starts=datetime(2026, 12, 3, 6, 30, tzinfo=CHICAGO))
    load(service, moving, at=datetime(2026, 12, 2, 22, tzinfo=CHICAGO), meeting=early)
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    asked, done = confirmed(service, "CANCEL early")
    assert "maybe: 1, from Thu Dec 3, 8:00 AM CST. Left out: 0." in asked
    assert done == ["Open meeting is called off. Told: 1, from Thu Dec 3, 8:00 AM CST. Left out: 0."]
    go_on(service, moving, datetime(2026, 12, 3, 7, tzinfo=CHICAGO))
    assert about(service, MARIA, "called off") == []
    go_on(service, moving, datetime(2026, 12, 3, 8, 1, tzinfo=CHICAGO))
    assert len(about(service, MARIA, "called off")) == 1


def test_two_campaigns_that_change_at_once_are_both_read_anew(service: Service) -> None:
    """The one with the smaller number commits last: who looks in between looks again."""
    service.load()
    service.load(
        campaign="harbor", join=(), line=LineSpec("+13125550101"), organizers=(OrganizerSpec("Kim", "+13125550119", "lead", on_duty=True),)
    )
    update = "UPDATE campaigns SET revision = nextval('revisions') WHERE code = %s"
    with service.house.pool.connection() as first, service.house.pool.connection() as second:
        first.execute(update, ("riverside",))
        second.execute(update, ("harbor",))
        second.commit()
        between = campaigns.revision_of(second)
        second.commit()
        first.commit()
        assert campaigns.revision_of(second) != between


def test_what_a_text_makes_a_file_can_hold(service: Service, moving: Clock, tmp_path) -> None:
    """An export with it is read again as the same meeting."""
    moving.set(datetime(2026, 12, 1, 12, tzinfo=CHICAGO))
    load_file(service, tmp_path, row())
    confirmed(service, "MEETING Dec 5 7 PM 45 min https://meet.example.org/two: EN: Talk ES: Charla")
    with service.house.pool.connection() as connection:
        (tmp_path / "again.yaml").write_text(write(campaigns.source_of(connection, "riverside"), None))
        stored = service.house.campaigns.read(connection).campaigns[0].content
    assert read(tmp_path / "again.yaml", frozenset()).content.meetings == stored.meetings


@pytest.mark.parametrize("by", ["moved", "reminded"])
def test_a_no_is_about_the_meeting_that_was_told_of_last(service: Service, moving: Clock, by: str) -> None:
    """Maria has said yes to two, the later one last; the text about the first makes her NO one to the first, and says so."""
    first, second = MEETING, replace(MEETING, id="later", starts=MEETING.starts + timedelta(days=7))
    moving.set(datetime(2026, 12, 2, 12, tzinfo=CHICAGO))
    service.load(meetings=(first, second))
    maria = service.member()
    for choice in ("1", "2"):
        maria.text("MEETING")
        maria.text(choice)
        maria.text("yes")
    if by == "moved":
        run(service, "move", "riverside", "december", "2026-12-04 19:00")
        service.pump()
    else:
        go_on(service, moving, MEETING.starts - timedelta(hours=23))
    when = "Fri Dec 4, 7:00 PM CST" if by == "moved" else "Thu Dec 3, 6:30 PM CST"
    assert maria.text("cant come") == [f"OK, not on {when}. If you change your mind, text YES."]
    assert sorted(service.rows("SELECT meeting, answer FROM rsvps")) == [("december", "no"), ("later", "yes")]


def test_who_brings_somebody_still_does_after_a_reminder(service: Service, moving: Clock) -> None:
    """LINK sends both links, as before it; also once another meeting was spoken of."""
    moving.set(datetime(2026, 12, 2, 12, tzinfo=CHICAGO))
    service.load(meetings=(MEETING, replace(MEETING, id="later", starts=MEETING.starts + timedelta(days=7))))
    maria = service.member()
    for words in ("MEETING", "1", "+1"):
        maria.text(words)
    go_on(service, moving, MEETING.starts - timedelta(hours=23))
    assert len(about(service, MARIA, "is coming up")) == 1
    assert len(LINK.findall(" ".join(maria.text("LINK")))) == 2
    maria.text("MEETING")
    maria.text("2")
    assert len(LINK.findall(" ".join(maria.text("LINK")))) == 2


def test_a_reminder_leaves_the_months_last_text_for_the_news_that_it_is_off(service: Service, moving: Clock) -> None:
    """With one text left Maria is not reminded, and hears that she need not come."""
    campaign = load(service, moving, at=datetime(2026, 12, 2, 12, tzinfo=CHICAGO), texts_a_month=2)
    maria = service.member()
    maria.text("MEETING")
    maria.text("yes")
    with service.house.pool.connection() as connection:
        record.begin(service.house, connection, campaign, Order({"en": "Bring a friend."}), by=None, now=moving.now())
    service.pump()
    go_on(service, moving, MEETING.starts - timedelta(hours=23), MEETING.starts - timedelta(minutes=59))
    run(service, "cancel", "riverside", "december")
    service.pump()
    assert [text.removeprefix("Riverside Info Line: ")[:30] for text in maria.pushed()] == [
        "Bring a friend.",
        "Open meeting, Thu Dec 3, 6:30 ",
    ]
