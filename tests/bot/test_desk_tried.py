"""What somebody who had never seen the desk tried on a phone: odd spelling, forgotten codes, words for the team that must reach no worker."""

from __future__ import annotations

import re

import pytest

from bot import clock
from bot.campaign_file import OrganizerSpec
from bot.desk.reading import with_its_hyphen
from flows.desk import commands
from flows.desk.questions import word_meant
from flows.desk.team import invited
from flows.wording.times import read_hours
from tests.service import DANA, JAMES, LUIS, MARIA, Phone, Service

PIA = "+13125550113"
TEAM = (
    OrganizerSpec("Dana", DANA, "lead", on_duty=True),
    OrganizerSpec("Luis de la Cruz R.", LUIS, "organizer", language="es"),
    OrganizerSpec("Pia", PIA, "lead", language="es"),
)


@pytest.fixture
def tried(service: Service) -> Service:
    service.load(organizers=TEAM)
    return service


def asked(service: Service, number: str = MARIA) -> tuple[Phone, str, str]:
    """A member's question that has called Dana: their phone, its code and their handle."""
    worker = service.member(number)
    worker.text("is the parking lot open on labor day")
    service.pump()
    ((code, handle),) = service.rows(
        "SELECT code, handle FROM questions JOIN workers ON workers.id = worker_id ORDER BY opened_at DESC LIMIT 1"
    )
    return worker, code, handle


def answered(service: Service) -> tuple[Phone, str, str]:
    """The same, in an open thread with Dana."""
    worker, code, handle = asked(service)
    service.phone(DANA).text(f"{code} It opens at six.")
    service.pump()
    return worker, code, handle


FOR_NOBODY = [
    "NOTE she may be on the boss's side",
    "NTE may be on the boss's side",
    "TAG doubtful",
    "BLOCK",
    "block amber oter",
    "SEND",
    "claim",
    "REVEAL",
    "ALL lots are open",
    "RK4 for another one",
    "R5K for another one",
    "R4KX for another one",
    "R4 for another one",
    "re: {code} yes",
    "END {code}",
    "4071 yes",
    "40 71",
    "Liked \u201c{code}: {handle} wrote again.\u201d",
    "Me gust\u00f3 \u201c{code}: {handle} escribi\u00f3 otra vez.\u201d",
]


@pytest.mark.parametrize("text", FOR_NOBODY)
def test_what_lacks_its_code_reaches_no_worker_though_a_thread_is_open(tried: Service, text: str) -> None:
    """A note on somebody must not be read by them, nor an answer to one by another."""
    maria, code, handle = answered(tried)
    tried.phone(DANA).text(text.format(code=code, handle=handle))
    tried.pump()
    assert maria.pushed() == ["A person answers you: It opens at six."]
    assert tried.rows("SELECT on_duty FROM organizers WHERE on_duty") == [(True,)]


@pytest.mark.parametrize("text", ["And at seven on Sunday.", "Yes", "Fine", "I asked. They say 40 hours."])
def test_plain_words_still_reach_the_one_open_thread(tried: Service, text: str) -> None:
    """What is no word of the desk goes on as before."""
    maria, _, handle = answered(tried)
    assert f"on its way to {handle}" in tried.phone(DANA).text(text)[0]
    tried.pump()
    assert maria.pushed()[-1] == f"A person answers you: {text}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("BLOKC", "BLOCK"),
        ("CLAIN", "CLAIM"),
        ("CLOES", "CLOSE"),
        ("SHWO", "SHOW"),
        ("REVEL", "REVEAL"),
        ("NOTES on the boss's side", "NOTE"),
        ("FQA a = b", "FAQ"),
        ("DOCS rights", "DOC"),
        ("CANCEL", "STOP"),
        ("STPO", "STOP"),
    ],
)
def test_a_word_after_a_code_that_is_nearly_one_is_asked_about_and_sent_only_by_send(tried: Service, typed: str, meant: str) -> None:
    """BLOKC would tell the worker what was meant for them."""
    maria, code, _ = asked(tried)
    dana = tried.phone(DANA)
    assert f"did you mean {meant}?" in dana.text(f"{code} {typed}")[0]
    tried.pump()
    assert maria.pushed() == []
    assert "on its way" in dana.text(f"{code} SEND")[0]
    tried.pump()
    assert maria.pushed() == [f"A person answers you: {typed}"]


@pytest.mark.parametrize(
    "text",
    [
        "Not yet",
        "No",
        "Yes",
        "Seguro",
        "Claro",
        "Todo bien",
        "Fine",
        "Call us",
        "Monday",
        "Also at six",
        "Noted",
        "Hall B",
        "Mañana",
        "Cerca",
    ],
)
def test_short_answers_of_people_are_no_typing_errors(text: str) -> None:
    """They go out at once."""
    assert word_meant(text) is None


@pytest.mark.parametrize("text", ["(R4K) hi", "R4K- hi", "*R4K* hi", "\U0001f44d R4K hi", "\u200br4k hi", "[R4K]: hi", "R4K\u2014hi"])
def test_marks_around_a_code_make_no_difference(text: str) -> None:
    """Nor does what a phone puts before it."""
    assert commands.read(text) == commands.Command("answer", "R4K", rest="hi")


@pytest.mark.parametrize(
    "text", ["{color} {animal} NOTE calm", "{color}\u2013{animal} NOTE calm", "{Color} - {animal} note calm", "{color}_{animal}: NOTE calm"]
)
def test_a_handle_with_a_space_for_its_hyphen_is_that_worker(tried: Service, text: str) -> None:
    """Phones correct amber-otter; the note goes to the team and not to the worker of an open thread."""
    maria, _, handle = answered(tried)
    color, animal = handle.split("-")
    said = tried.phone(DANA).text(text.format(color=color, Color=color.title(), animal=animal))
    assert said == [f"Noted for the team, about {handle}. Nothing was sent to them."]
    tried.pump()
    assert len(maria.pushed()) == 1
    assert with_its_hyphen("the amber otter") == "the amber otter"


@pytest.mark.parametrize("text", ["QUIET OFF.", "QUIET off!", "ALERTS OFF.", "Silencio: no.", "quiet hours off"])
def test_off_with_a_mark_ends_quiet_hours_and_not_all_texts(tried: Service, text: str) -> None:
    """It was heard as a STOP, and its organizer heard nothing more."""
    dana = tried.phone(DANA)
    assert dana.text(text)[0] in ("You have no quiet hours.", "You have no channel. Alerts come by SMS.")
    assert tried.rows("SELECT count(*) FROM apart.suppression") == [(0,)]


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [("10pm-6.30am", 22, 6), ("de 10 de la noche a 6 de la mañana", 22, 6), ("de 12 de la noche a 8 de la mañana", 0, 8), ("22-7", 22, 7)],
)
def test_hours_are_read_as_people_write_them(text: str, begins: int, ends: int) -> None:
    """Ten at night is not ten in the morning."""
    hours = read_hours(text)
    assert hours
    assert [each.hour for each in hours] == [begins, ends]


@pytest.mark.parametrize("word", ["", "ALL ", "FAQ Which? = "])
def test_what_no_carrier_takes_as_one_text_is_refused(tried: Service, word: str) -> None:
    """1,600 characters is all; with the sentence around it the longest that a phone can write is more."""
    maria, code, _ = asked(tried)
    assert "1400 fit. Nothing was sent." in tried.phone(DANA).text(f"{code} {word}{'six ' * 390}")[0]
    tried.phone(DANA).text(f"{code} {'six ' * 340}")
    tried.pump()
    assert [len(text) <= 1600 for text in maria.pushed()] == [True]


@pytest.mark.parametrize("text", ["El lote de la esquina abre a las seis", "Gate R is open"])
def test_the_small_words_in_a_name_are_nobodys_name(tried: Service, text: str) -> None:
    """Luis de la Cruz R. must not hold back every answer in Spanish; his name still does."""
    _, code, _ = asked(tried)
    dana = tried.phone(DANA)
    assert "on its way" in dana.text(f"{code} {text}")[0]
    assert "holds the name" in dana.text(f"{code} ask Cruz")[0]


def test_a_second_organizer_of_one_name_is_not_added(tried: Service) -> None:
    """REMOVE goes by the name, and could take neither off the team."""
    assert "has that name" in tried.phone(DANA).text("ADD 312 555 0144 PIA")[0]
    assert "Add Pia T as" in tried.phone(DANA).text("ADD 312 555 0144 Pia T")[0]


def test_digits_that_are_no_number_of_the_country_are_not_cut_down_to_one() -> None:
    """A stranger's phone would have been invited."""
    assert invited("0052 55 5555 0144 Rosa") == ("+525555550144", "Rosa", "organizer")
    assert invited("52 55 5555 0144 Rosa") is None
    assert invited("1 312 555 0144 Rosa") == ("+13125550144", "Rosa", "organizer")


def test_a_yes_for_four_digits_says_what_is_missing_and_a_late_no_reaches_nobody(tried: Service) -> None:
    """Both are what people text when they are asked something."""
    maria, code, _ = answered(tried)
    dana = tried.phone(DANA)
    dana.text(f"{code} BLOCK")
    assert dana.text("YES") == ["Reply the four digits that you were sent, or NO. Nothing was done yet."]
    ((number,),) = [re.findall(r"reply (\d{4})", text) for text in dana.text(f"{code} ALL Lot B is open")]
    later(tried)
    assert dana.text("NO") == ["Dropped. Nothing was done."]
    assert dana.text(number) == ["Nothing waits for a number. Nothing was done."]
    tried.pump()
    assert len(maria.pushed()) == 1


def later(service: Service) -> None:
    """What waits has waited longer than it may."""
    with service.house.pool.connection() as connection:
        vault = service.house.campaigns.read(connection).campaigns[0].vault
        ((id, pending),) = service.rows("SELECT id, pending FROM organizers WHERE pending IS NOT NULL")
        old = re.sub(r'"at": "(\d{4})', '"at": "2020', vault.open(pending, "organizers.pending", id))
        connection.execute("UPDATE organizers SET pending = %s WHERE id = %s", (vault.seal(old, "organizers.pending", id), id))


def test_open_shows_what_was_asked_and_not_what_was_texted_to_the_bot_since(tried: Service) -> None:
    """MENU is no question."""
    maria, _, _ = asked(tried)
    maria.text("MENU")
    said = tried.phone(DANA).text("OPEN")[0]
    assert "is the parking lot open" in said
    assert "MENU" not in said


@pytest.mark.parametrize("word", ["OFF", "STOP"])
def test_what_an_organizer_had_taken_calls_others_when_they_go(tried: Service, word: str) -> None:
    """Nobody else was ever called for it: the worker waited for somebody who was gone."""
    _, code, _ = asked(tried, JAMES)
    dana, luis = tried.phone(DANA), tried.phone(LUIS)
    luis.text("ENTRO")
    dana.text(f"{code} CLAIM")
    dana.text(word)
    assert tried.rows("SELECT state, organizer_id FROM questions") == [("new", None)]
    clock.tick(tried.house)
    tried.pump()
    assert any(text.startswith(code) for text in luis.pushed())


def test_an_open_thread_stays_with_who_goes_off_duty(tried: Service) -> None:
    """They asked for rest, and their worker writes to them and nobody else."""
    maria, _, _ = answered(tried)
    tried.phone(DANA).text("OFF")
    maria.text("and on fridays?")
    tried.pump()
    assert "and on fridays?" in tried.phone(DANA).pushed()[-1]


def test_an_organizer_who_is_a_worker_too_can_be_forgotten(tried: Service) -> None:
    """FORGET is everybody's right; the organizer stays on the team."""
    maria = tried.member(MARIA)
    dana = tried.phone(DANA)
    number = dana.text(f"ADD {MARIA} Maria")[0]
    dana.text(re.findall(r"\b\d{4}\b", number)[-1])
    tried.pump()
    maria.text("YES")
    assert tried.rows("SELECT count(*) FROM workers") == [(1,)]
    assert "eras" in maria.text("FORGET")[0].casefold() or "delet" in maria.replies()[-1].casefold()
    assert tried.rows("SELECT count(*) FROM workers") == [(0,)]
    assert tried.rows("SELECT count(*) FROM organizers WHERE standing = 'active'") == [(4,)]
