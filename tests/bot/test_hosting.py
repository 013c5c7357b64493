"""Questions to the host of a meeting: numbered, nameless, answered to one or to all, ticked; and whose they are where nobody hosts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import uuid4

import psycopg
import pytest

from bot import audit, clock, hours
from bot.campaign_file import OrganizerSpec
from bot.campaigns import Campaign
from flows.content import Meeting
from tests.bot.earlier import a_worker, record_of
from tests.bot.test_discreet import around_now
from tests.bot.test_escalations import quiet_now
from tests.service import DANA, JAMES, LUIS, MARIA, ROSA, Phone, Service, content

FIRST, SECOND, THIRD = "will the lockers be talked about", "how long is this going to take tonight", "puede venir mi vecino a la siguiente"


def under_way(minutes_ago: int = 5) -> tuple[Meeting, ...]:
    """A meeting that began so many minutes ago, of an hour."""
    return (replace(content().meetings[0], id="tonight", starts=datetime.now(UTC) - timedelta(minutes=minutes_ago)),)


def two_in_a_row(began: int = 0) -> tuple[Meeting, Meeting]:
    """An hour in English, which began so many minutes ago, and right after it one in Spanish."""
    (first,) = under_way(began)
    return replace(first, id="english"), replace(first, id="spanish", starts=first.ends)


def team(*, lead_on_duty: bool = True, brief: bool = False) -> tuple[OrganizerSpec, ...]:
    return (
        OrganizerSpec("Dana", DANA, "lead", on_duty=lead_on_duty, alerts="brief" if brief else "full"),
        OrganizerSpec("Luis", LUIS, "organizer", on_duty=True, language="es"),
    )


@pytest.fixture(autouse=True)
def by_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Meetings are at all hours here, and no phone sleeps: the hours have tests of their own."""
    monkeypatch.setattr(hours, "OPENS", time.min)
    monkeypatch.setattr(hours, "CLOSES", time.max)


@pytest.fixture
def campaign(service: Service) -> Campaign:
    return service.load(meetings=under_way(), organizers=team())


def asked(service: Service) -> tuple[Phone, Phone]:
    """Maria and James, who have asked one question each."""
    maria, james = service.member(MARIA), service.member(JAMES)
    maria.text(FIRST)
    james.text(SECOND)
    service.pump()
    return maria, james


def handles(service: Service) -> list[str]:
    return [handle for (handle,) in service.rows("SELECT handle FROM workers")]


@pytest.mark.usefixtures("campaign")
def test_the_host_gets_each_question_in_order_and_without_a_handle(service: Service) -> None:
    """The lead on duty hosts where nobody has said so. The words stand below what a locked phone shows, numbers in them masked."""
    maria, _ = asked(service)
    maria.text("is 312 555 0141 the number for the lockers or is there another")
    service.pump()
    got = service.phone(DANA).pushed()
    assert [each.split(":")[0] for each in got] == ["Q1", "Q2", "Q3"]
    assert [each.split("\n")[1] for each in got[:2]] == [FIRST, SECOND]
    assert all(each.index("\n") >= 60 for each in got)
    assert "[number]" in got[2]
    assert not any(handle in each for handle in handles(service) for each in got)
    assert service.phone(LUIS).pushed() == []
    assert service.rows("SELECT count(*) FROM questions") == [(0,)]


@pytest.mark.usefixtures("campaign")
def test_an_answer_goes_to_whoever_asked_and_opens_no_thread(service: Service) -> None:
    """Nobody else gets it, and their next question is a question to the meeting again."""
    maria, james = asked(service)
    assert service.phone(DANA).text("Q2 About an hour.") == ["Q2: on its way to whoever asked. Nobody else gets it."]
    service.pump()
    assert james.pushed() == ["A person answers you: About an hour."]
    assert maria.pushed() == []
    james.text("and will there be something to eat")
    service.pump()
    assert service.phone(DANA).pushed()[-1].startswith("Q3: ")


def test_an_answer_to_all_goes_to_who_comes_or_asked_once_it_is_confirmed(service: Service, campaign: Campaign) -> None:
    """Rosa said maybe, Maria and James asked, the fourth did nothing of it and gets nothing. It is audited."""
    maria, james = asked(service)
    rosa, fourth = service.member(ROSA), service.member("+13125550149")
    rosa.text("MEETING")
    rosa.text("maybe")
    dana = service.phone(DANA)
    before = len(fourth.got())
    said = dana.text("Q1 ALL Yes, the lockers come at the end.")[0]
    assert "3 people who come or asked" in said
    service.pump()
    assert rosa.pushed() == []
    number = re.search(r"reply (\d{4})", said)
    assert number
    assert dana.text(number[1])[0].startswith("On its way to 3, as text 1.")
    service.pump()
    for phone in (maria, james, rosa):
        assert phone.pushed() == ["Riverside Info Line: Yes, the lockers come at the end."]
    assert len(fourth.got()) == before
    with service.house.pool.connection() as connection:
        assert [entry.what for entry in audit.entries(connection, campaign.id)] == ["answer-all"]
    assert "Q1" not in dana.text("QUESTIONS")[0]


@pytest.mark.usefixtures("campaign")
def test_who_asked_and_then_stopped_is_left_out_of_an_answer_to_all(service: Service) -> None:
    """The preview counts them among those it does not reach."""
    maria, james = asked(service)
    maria.text("STOP")
    dana = service.phone(DANA)
    said = dana.text("Q2 ALL About an hour.")[0]
    assert re.search(r"Goes to 1 .* Left out: 1 out", said)
    dana.text(re.search(r"reply (\d{4})", said)[1])
    service.pump()
    assert (maria.pushed(), james.pushed()) == ([], ["Riverside Info Line: About an hour."])


@pytest.mark.usefixtures("campaign")
def test_an_answer_to_all_may_have_words_in_each_language(service: Service) -> None:
    """As a text to many has; a word that a locked phone must not show is found in each of them."""
    maria, james = asked(service)
    james.text("español")
    dana = service.phone(DANA)
    assert "A locked phone would show: huelga" in dana.text("Q1 ALL EN: We start ES: La huelga empieza")[0]
    number = re.search(r"reply (\d{4})", dana.text("Q1 ALL EN: We start on time. ES: Empezamos a tiempo.")[0])
    dana.text(number[1])
    service.pump()
    assert maria.pushed() == ["Riverside Info Line: We start on time."]
    assert james.pushed() == ["Riverside Info Line: Empezamos a tiempo."]


@pytest.mark.usefixtures("campaign")
def test_who_said_no_to_the_meeting_asks_a_person(service: Service) -> None:
    """Their question is none to it."""
    maria = service.member()
    maria.text("MEETING")
    maria.text("no")
    assert maria.text(FIRST)[0].startswith("A person will read this and answer you here.")
    assert service.rows("SELECT count(*) FROM host_questions") == [(0,)]


@pytest.mark.usefixtures("campaign")
def test_what_was_said_aloud_is_ticked_and_whoever_asked_is_told(service: Service) -> None:
    """QUESTIONS lists what is open, in order; ticked twice is told once."""
    maria, james = asked(service)
    dana = service.phone(DANA)
    assert dana.text("QUESTIONS") == [
        f"2 open for the meeting, in order. A number and DONE, or a number and your words:\nQ1: {FIRST}\nQ2: {SECOND}"
    ]
    assert dana.text("Q1 DONE") == ["Q1: answered. Whoever asked is told that it was."]
    dana.text("q1 done")
    service.pump()
    assert [each.startswith("Your question was answered in the meeting.") for each in maria.pushed()] == [True]
    assert james.pushed() == []
    assert dana.text("QUESTIONS")[0].endswith(f"\nQ2: {SECOND}")
    dana.text("Q2 DONE")
    assert dana.text("QUESTIONS") == ["Nothing is open for the meeting."]


@pytest.mark.usefixtures("campaign")
def test_who_asked_and_then_stopped_is_not_told_of_a_tick(service: Service) -> None:
    """The question is done all the same, and nothing waits to leave for them."""
    maria, _ = asked(service)
    maria.text("STOP")
    assert service.phone(DANA).text("Q1 DONE") == ["Q1: answered. Whoever asked is told that it was."]
    assert service.rows("SELECT state FROM host_questions ORDER BY number") == [("done",), ("open",)]
    assert service.rows("SELECT count(*) FROM outbox JOIN workers ON workers.id = person") == [(0,)]


@pytest.mark.usefixtures("campaign")
def test_questions_lists_no_number_of_a_phone(service: Service) -> None:
    """It is masked there as in the call."""
    service.member().text("is 312 555 0141 the number for the lockers")
    assert service.phone(DANA).text("QUESTIONS")[0].endswith("\nQ1: is [number] the number for the lockers")


@pytest.mark.usefixtures("campaign")
def test_who_is_blocked_since_is_heard_by_nobody(service: Service) -> None:
    """QUESTIONS does not list what they asked, and its number leads nowhere."""
    maria, _ = asked(service)
    service.rows("UPDATE workers SET blocked = true WHERE id = (SELECT worker_id FROM host_questions WHERE number = 1) RETURNING 1")
    dana = service.phone(DANA)
    assert dana.text("QUESTIONS")[0].startswith("1 open for the meeting")
    assert "Q1" not in dana.text("QUESTIONS")[0]
    assert dana.text("Q1 hello")[0].startswith("The meeting has no such question.")
    service.pump()
    assert maria.pushed() == []


@pytest.mark.usefixtures("campaign")
def test_what_holds_a_number_or_a_name_waits_for_its_send(service: Service) -> None:
    """A7 holds here too; to all it is refused."""
    maria, _ = asked(service)
    dana = service.phone(DANA)
    assert "text Q1 SEND" in dana.text("Q1 call 312 555 0199 for that")[0]
    assert "text Q1 SEND" in dana.text("Q1 Luis knows that")[0]
    service.pump()
    assert maria.pushed() == []
    dana.text("Q1 SEND")
    service.pump()
    assert maria.pushed() == ["A person answers you: Luis knows that"]
    assert "for everybody to read" in dana.text("Q1 ALL ask Luis")[0]
    assert "A locked phone would show: vote" in dana.text("Q1 ALL the vote is in May")[0]


@pytest.mark.usefixtures("campaign")
def test_an_answer_that_waits_for_its_send_is_for_whoever_asked_that(service: Service) -> None:
    """Another question's SEND sends it to nobody."""
    maria, james = asked(service)
    dana = service.phone(DANA)
    dana.text("Q1 call 312 555 0199 for that")
    assert dana.text("Q2 SEND")[0].endswith("Nothing was sent.")
    service.pump()
    assert maria.pushed() + james.pushed() == []
    dana.text("Q1 SEND")
    service.pump()
    assert maria.pushed() == ["A person answers you: call 312 555 0199 for that"]


@pytest.mark.parametrize(("minutes", "arrives"), [(59, True), (61, False)])
def test_in_quiet_hours_an_answer_comes_within_the_hour(service: Service, campaign: Campaign, minutes: int, arrives: bool) -> None:
    """An organizer's, as ever; later it waits, and the host is told until when."""
    maria, _ = asked(service)
    maria.text(f"QUIET {around_now(campaign)}")
    service.rows("UPDATE host_questions SET at = now() - make_interval(mins => %s) RETURNING 1", minutes)
    said = service.phone(DANA).text("Q1 Yes, at the end.")[0]
    service.pump()
    assert maria.pushed() == (["A person answers you: Yes, at the end."] if arrives else [])
    assert said.startswith("Q1: on its way" if arrives else "Q1: kept for whoever asked until ")


@pytest.mark.usefixtures("campaign")
@pytest.mark.parametrize("text", ["Q1 NOTE hm", "Q1 STOP", "Q1 CLAIM", "Q1 DOEN", "Q1 ALL", "Q9 hello", "Q1", "Q1 SEND"])
def test_what_is_no_answer_reaches_nobody(service: Service, text: str) -> None:
    """A word of ours that means nothing here, a slip in one, a number that there is not."""
    maria, james = asked(service)
    assert service.phone(DANA).text(text)
    service.pump()
    assert maria.pushed() + james.pushed() == []
    assert service.rows("SELECT DISTINCT state FROM host_questions") == [("open",)]


@pytest.mark.usefixtures("campaign")
def test_whoever_says_host_gets_them_instead_of_the_lead(service: Service) -> None:
    """In their language; until HOST OFF."""
    luis, dana = service.phone(LUIS), service.phone(DANA)
    assert luis.text("HOST")[0].startswith("Usted modera: Reunión abierta, ")
    maria, _ = asked(service)
    assert luis.pushed()[0].startswith("Q1: para la junta.")
    assert dana.pushed() == []
    assert luis.text("MODERO NO") == ["Usted no modera. Las preguntas de la junta van a otras personas."]
    maria.text(THIRD)
    service.pump()
    assert dana.pushed()[-1].startswith("Q3: ")
    assert "Ahead: tonight" in dana.text("HOST december")[0]
    assert dana.text("host TONIGHT")[0].startswith("You host: Open meeting, ")


@pytest.mark.usefixtures("campaign")
def test_a_host_who_has_said_stop_hosts_no_more(service: Service) -> None:
    """The lead has the questions again."""
    luis = service.phone(LUIS)
    luis.text("HOST")
    luis.text("STOP")
    asked(service)
    assert [each.split(":")[0] for each in service.phone(DANA).pushed()[-2:]] == ["Q1", "Q2"]
    assert not [each for each in luis.pushed() if each.startswith("Q")]


def test_who_hosts_another_meeting_does_not_host_this_one(service: Service) -> None:
    """Its questions go to the lead as long as the other has not begun."""
    service.load(meetings=two_in_a_row(began=5), organizers=team())
    luis = service.phone(LUIS)
    assert luis.text("HOST spanish")[0].startswith("Usted modera: ")
    asked(service)
    assert [each.split(":")[0] for each in service.phone(DANA).pushed()] == ["Q1", "Q2"]
    assert luis.pushed() == []


def test_a_lead_who_sleeps_is_not_called_for_the_meeting(service: Service) -> None:
    """In their quiet hours an organizer is asked, as where nobody hosts."""
    dana, luis = team()
    service.load(meetings=under_way(), organizers=(replace(dana, quiet=quiet_now()), luis))
    service.member().text(FIRST)
    service.pump()
    assert service.phone(DANA).pushed() == []
    assert FIRST in service.phone(LUIS).pushed()[0]
    assert service.rows("SELECT count(*) FROM host_questions") == [(0,)]


def test_where_nobody_hosts_an_organizer_is_asked_and_so_is_said(service: Service) -> None:
    """No lead on duty, and nobody said HOST; or the lead said HOST OFF."""
    service.load(meetings=under_way(), organizers=team(lead_on_duty=False))
    maria = service.member()
    assert maria.text(FIRST)[0].startswith("A person will read this and answer you here.")
    service.pump()
    assert FIRST in service.phone(LUIS).pushed()[0]
    assert service.rows("SELECT count(*) FROM host_questions") == [(0,)]
    for word in ("ON", "HOST OFF"):
        service.phone(DANA).text(word)
    service.member(JAMES).text(SECOND)
    assert service.rows("SELECT count(*) FROM host_questions") == [(0,)]


@pytest.mark.usefixtures("campaign")
def test_what_is_urgent_goes_to_the_urgent_lane(service: Service) -> None:
    """With its code and handle, to all on duty, as ever."""
    maria = service.member()
    assert "call 911" in maria.text("they just fired me")[0]
    service.pump()
    for number in (DANA, LUIS):
        assert "URGEN" in service.phone(number).pushed()[0]
    assert service.rows("SELECT count(*) FROM host_questions") == [(0,)]


@pytest.mark.parametrize(("minutes_ago", "goes"), [(-11, False), (-9, True), (74, True), (76, False)])
def test_from_ten_minutes_before_to_a_quarter_of_an_hour_after(service: Service, minutes_ago: int, goes: bool) -> None:
    """Both are settings: `host: {before: 10, after: 15}`."""
    service.load(meetings=under_way(minutes_ago), organizers=team())
    service.member().text(FIRST)
    assert service.rows("SELECT count(*) FROM host_questions") == [(int(goes),)]


@pytest.mark.usefixtures("campaign")
def test_show_does_not_tell_who_asked(service: Service) -> None:
    """The thread of a worker leaves out what they asked the meeting, and what they were told of it: as if they had never asked."""
    silent = service.member(ROSA)
    asked(service)
    dana = service.phone(DANA)
    dana.text("Q1 About an hour, we think.")
    dana.text("Q2 DONE")
    service.pump()
    service.settle()
    assert silent.pushed() == []
    shown = {re.sub(rf"{handle}|\d+:\d\d", "", dana.text(f"{handle} SHOW")[0]) for handle in handles(service)}
    assert len(shown) == 1, shown


def test_a_number_means_one_question_whichever_meeting_it_was_asked_in(service: Service) -> None:
    """Two meetings, one after the other: what is answered or confirmed goes to who asked in the first, though the second has begun meanwhile."""
    service.load(meetings=two_in_a_row(began=50), organizers=team())
    maria, james, dana = service.member(), service.member(JAMES), service.phone(DANA)
    maria.text(FIRST)
    number = re.search(r"reply (\d{4})", dana.text("Q1 ALL The lockers come at the end.")[0], re.IGNORECASE)[1]
    service.load(meetings=two_in_a_row(began=61), organizers=team())
    james.text(SECOND)
    assert service.rows("SELECT meeting, number FROM host_questions ORDER BY number") == [("english", 1), ("spanish", 2)]
    dana.text(number)
    dana.text("Q1 This is for Maria.")
    service.pump()
    assert maria.pushed() == ["A person answers you: This is for Maria.", "Riverside Info Line: The lockers come at the end."]
    assert james.pushed() == []


def test_questions_from_before_are_numbered_anew_in_their_order(service: Service) -> None:
    """Two meetings had a Q1 each: by now each number is one question, the next is a new one, and what waits for a confirmation is asked again."""
    with record_of(service, "0012") as (url, upgrade):
        with psycopg.connect(url) as connection:
            campaign, worker = a_worker(connection)
            connection.execute(
                """INSERT INTO organizers (id, campaign_id, name, phone, phone_index, role, on_duty, language, pending)
                   VALUES (%s, %s, '', '', '', 'lead', true, 'en', 'Q1')""",
                (uuid4(), campaign),
            )
            for number, meeting in enumerate(("may", "may", "june", "june")):
                connection.execute(
                    """INSERT INTO host_questions (id, campaign_id, worker_id, meeting, number, line, body, at)
                       VALUES (%s, %s, %s, %s, %s, '', '', now() - make_interval(days => %s))""",
                    (uuid4(), campaign, worker, meeting, number % 2 + 1, 9 - number),
                )
            connection.execute("INSERT INTO meeting_counts VALUES (%s, 'may', 3), (%s, 'june', 2)", (campaign, campaign))
        upgrade("head")
        with psycopg.connect(url) as connection:
            numbers = connection.execute("SELECT meeting, number FROM host_questions ORDER BY number").fetchall()
            assert numbers == [("may", 1), ("may", 2), ("june", 3), ("june", 4)]
            assert connection.execute("SELECT asked FROM question_counts").fetchall() == [(5,)]
            assert connection.execute("SELECT pending FROM organizers").fetchall() == [(None,)]


def test_of_two_meetings_the_one_under_way_has_the_questions() -> None:
    """Not the next one, whose host is there ten minutes before it; nor the last one, until a quarter of an hour after it."""
    planned = content(meetings=two_in_a_row())
    moments = (planned.meetings[0].starts + timedelta(minutes=minutes) for minutes in (-11, -5, 55, 65, 75, 130, 150))
    names = [found.id if (found := planned.under_way(each)) else None for each in moments]
    assert names == [None, "english", "english", "spanish", "spanish", "spanish", None]


@pytest.mark.usefixtures("campaign")
def test_a_forgotten_workers_number_is_nobody_elses(service: Service) -> None:
    """Their question goes, an answer that waits for its SEND with it, and Q2 never means another's."""
    _, james = asked(service)
    dana = service.phone(DANA)
    dana.text("Q2 call 312 555 0199 for that")
    james.text("FORGET")
    assert service.rows("SELECT number FROM host_questions") == [(1,)]
    assert service.rows("SELECT count(*) FROM organizers WHERE pending IS NOT NULL") == [(0,)]
    assert dana.text("Q2 hello") == ["The meeting has no such question. QUESTIONS shows what is open. Nothing was sent."]
    service.member(ROSA).text("will it be on another day too")
    assert service.rows("SELECT number FROM host_questions ORDER BY 1") == [(1,), (3,)]


def test_they_age_out_like_texts(service: Service, campaign: Campaign) -> None:
    """After the campaign's days."""
    asked(service)
    assert campaign.content.text_days == 14
    service.rows("UPDATE host_questions SET at = at - interval '15 days' WHERE number = 1 RETURNING 1")
    clock.purge(service.house)
    assert service.rows("SELECT number FROM host_questions") == [(2,)]


def test_alerts_without_content_say_how_many(service: Service) -> None:
    """BRIEF holds for the meeting's questions too."""
    service.load(meetings=under_way(), organizers=team(brief=True))
    asked(service)
    assert service.phone(DANA).pushed() == ["1 for the meeting. Text QUESTIONS.", "2 for the meeting. Text QUESTIONS."]


@pytest.mark.usefixtures("campaign")
def test_after_the_meeting_its_questions_can_still_be_answered(service: Service) -> None:
    """Their numbers mean the latest meeting in which somebody asked."""
    maria, _ = asked(service)
    service.load(meetings=under_way(100), organizers=team())
    service.phone(DANA).text("Q1 Yes, at the end.")
    service.pump()
    assert maria.pushed() == ["A person answers you: Yes, at the end."]


@pytest.mark.usefixtures("campaign")
@pytest.mark.parametrize(("days", "answered"), [(6, True), (8, False)])
def test_a_question_can_be_answered_for_a_week(service: Service, days: int, answered: bool) -> None:
    """Then its number is none any more."""
    maria, _ = asked(service)
    service.rows("UPDATE host_questions SET at = now() - make_interval(days => %s) RETURNING 1", days)
    said = service.phone(DANA).text("Q1 Yes, at the end.")[0]
    assert said.startswith("Q1: on its way" if answered else "The meeting has no such question.")
    service.pump()
    assert maria.pushed() == (["A person answers you: Yes, at the end."] if answered else [])
