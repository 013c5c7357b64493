"""FORGET (A5): nothing of the worker stays in any table, nothing about them in anybody's texts, and they are a stranger afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

from bot.campaign_file import LineSpec
from bot.phones.texts import Media
from tests.bot.test_desk_words import confirm
from tests.service import DANA, JAMES, LINE, LUIS, MARIA, Service, content


def tables_of_people(service: Service) -> list[str]:
    """Every table that refers to a worker, and the workers' own."""
    found = service.rows(
        "SELECT table_schema || '.' || table_name FROM information_schema.columns WHERE column_name = 'worker_id' ORDER BY 1"
    )
    return [table for (table,) in found]


def live(service: Service) -> dict[str, int]:
    """How many rows each such table has."""
    counts = {table: service.rows(f"SELECT count(*) FROM {table} WHERE worker_id IS NOT NULL")[0][0] for table in tables_of_people(service)}
    return counts | {
        "workers": service.rows("SELECT count(*) FROM workers")[0][0],
        "outbox": service.rows("SELECT count(*) FROM outbox")[0][0],
    }


def picture() -> Media:
    out = BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "JPEG")
    return Media("image/jpeg", out.getvalue())


def a_rich_story(service: Service, number: str = MARIA) -> None:
    """Somebody in every table: consent, texts, a document's link, an RSVP with a meeting's, a photo, a question to a host, one with a thread, one
    held back, a mass text.
    """
    phone = service.member(number)
    service.load(meetings=(replace(content().meetings[0], starts=datetime.now(UTC)),))
    phone.text("will the big hall be open on the night")
    service.load()
    phone.text("rights")
    phone.text("MEETING")
    phone.text("yes")
    phone.text("here is the letter", picture())
    service.pump()
    code = service.phone(DANA).pushed()[-1][:3]
    service.phone(DANA).text(f"{code} keep it safe")
    service.phone(LUIS).text(f"{code} call 312 555 0199")
    service.phone(DANA).text(f"{code} NOTE wants a call")
    service.phone(DANA).text(f"{service.rows('SELECT handle FROM workers')[0][0]} TAG picker")
    confirm(service.phone(DANA), "TEXT ALL: the doors open at six")
    phone.text("ok thanks, and then?")


def test_forget_leaves_no_row_of_the_worker_in_any_table(riverside: Service) -> None:
    """Also what waits in the outbox is gone, and what organizers wrote to them."""
    a_rich_story(riverside)
    before = live(riverside)
    assert {
        "public.answers",
        "public.consent_events",
        "public.host_questions",
        "public.links",
        "public.passes",
        "public.photos",
        "public.questions",
        "public.rsvps",
        "public.texts",
    } <= set(before)
    assert all(before.values()), before
    assert "Your number and texts are erased here" in riverside.phone(MARIA).text("FORGET")[0]
    assert not any(live(riverside).values()), live(riverside)
    assert riverside.rows("SELECT count(*) FROM organizers WHERE pending IS NOT NULL") == [(0,)]


def test_no_sealed_text_that_is_left_speaks_of_them(riverside: Service) -> None:
    """Every text that still opens is opened: none holds their words, their handle or the answers that they got."""
    a_rich_story(riverside)
    ((handle,),) = riverside.rows("SELECT handle FROM workers")
    riverside.phone(DANA).text("DUTY")
    assert "and then" in riverside.phone(DANA).text("OPEN")[0]
    riverside.phone(MARIA).text("forget me")
    with riverside.house.pool.connection() as connection:
        vault = riverside.house.campaigns.read(connection).campaigns[0].vault
    left = [vault.open(body, "texts.body", id) for id, body in riverside.rows("SELECT id, body FROM texts")]
    assert left  # Dana's own text, and what it was answered
    assert riverside.rows("SELECT count(*) FROM answers WHERE worker_id IS NOT NULL") == [(0,)]  # also what showed her among others
    for text in left:
        for word in (handle, "letter", "keep it safe", "312 555", "and then"):
            assert word not in text


def test_others_lose_nothing_when_somebody_is_forgotten(riverside: Service) -> None:
    """Neither their rows nor an answer to them that waits for its SEND."""
    a_rich_story(riverside)
    riverside.settle()
    james = riverside.member(JAMES)
    james.text("is the parking lot open")
    riverside.pump()
    code = next(text for text in riverside.phone(DANA).pushed() if "parking" in text)[:3]
    riverside.phone(LUIS).text(f"{code} ask at 312 555 0188")
    before = riverside.rows(
        "SELECT count(*) FROM texts JOIN workers ON workers.id = worker_id WHERE number_index = %s", index(riverside, JAMES)
    )
    riverside.phone(MARIA).text("FORGET")
    after = riverside.rows(
        "SELECT count(*) FROM texts JOIN workers ON workers.id = worker_id WHERE number_index = %s", index(riverside, JAMES)
    )
    assert before == after
    assert "on its way" in riverside.phone(LUIS).text(f"{code} SEND")[0]


def index(service: Service, number: str) -> bytes:
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns[0].vault.index(number)


def test_what_was_queued_for_them_or_about_them_does_not_leave(riverside: Service) -> None:
    """An answer on its way, an alert with their words: both are gone before a pump comes."""
    maria = riverside.member()
    maria.text("is the parking lot open on labor day")
    maria.text("rights")
    maria.text("BORRAR")
    riverside.pump()
    assert maria.pushed() == []
    assert riverside.phone(DANA).pushed() == []


def test_they_are_a_stranger_afterwards(riverside: Service) -> None:
    """The old handle leads nowhere; joining again begins with the disclosure, under another name."""
    maria = riverside.member()
    ((handle,),) = riverside.rows("SELECT handle FROM workers")
    maria.text("FORGET")
    assert "please text JOIN first" in maria.text("can we talk about pay")[0]
    assert "Reply YES to join" in maria.text("JOIN")[0]
    assert riverside.rows("SELECT count(*) FROM workers WHERE handle = %s", handle) == [(0,)]


def test_the_answer_promises_no_more_than_is_kept(riverside: Service) -> None:
    """It names the days that backups live, and that phone companies keep their own records; its replay says the same."""
    riverside.load(backup_days=17)
    riverside.member()
    fields = riverside.fields("FORGET")
    first = riverside.post(fields)
    assert "within 17 days" in first.text
    assert "Phone companies keep their own records" in first.text
    assert riverside.post(fields).content == first.content


def test_a_stop_survives_forget(service: Service) -> None:
    """Forgetting who they are does not make us forget that they want no texts."""
    service.load(line=LineSpec(LINE, "ours", per_second=100))
    maria = service.member()
    maria.text("STOP")
    maria.text("FORGET")
    assert service.rows("SELECT count(*) FROM workers") == [(0,)]
    assert service.rows("SELECT DISTINCT stopped FROM apart.suppression") == [(True,)]
    assert maria.text("dues") == []
    assert "Reply YES to join" in maria.text("START")[0]
