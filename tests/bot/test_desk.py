"""The organizers' side: their answer by its code reaches that worker and nobody else, and neither side ever sees the other's number."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot import handles
from bot.campaign_file import LineSpec, OrganizerSpec
from flows.desk.commands import CODE
from tests.service import DANA, JAMES, LINE, LUIS, MARIA, Phone, Service

UNKNOWN = "No open question has that code. Nothing was sent."


def asked(service: Service, text: str = "is the parking lot open on labor day", number: str = MARIA, line: str = LINE) -> tuple[Phone, str]:
    """A member whose question has reached the organizers, and its code."""
    worker = service.member(number, line)
    worker.text(text)
    service.pump()
    return worker, service.phone(DANA, line).pushed()[-1][:3]


def test_codes_have_no_vowel_and_nothing_that_is_mistaken_for_something_else() -> None:
    """Never a word, never a number; read and written by people in a hurry."""
    codes = {handles.code() for _ in range(4000)}
    assert all(CODE.fullmatch(code) for code in codes)
    assert not set("".join(codes)) & set("AEIOUYS015")
    assert len(codes) > 1500


@pytest.mark.parametrize(
    "how",
    ["{code} {text}", "{lower} {text}", "{code}: {text}", "{lower}:   {text}", "  {code}, {text}", "#{code} {text}", "{code}\n{word}"],
)
def test_an_answer_is_understood_however_its_code_is_written(riverside: Service, how: str) -> None:
    """In capitals or not, with a colon, a comma, a line break."""
    maria, code = asked(riverside)
    written = how.format(code=code, lower=code.lower(), text="It opens at six.", word="Six.")
    assert riverside.phone(DANA).text(written)[0].startswith(f"{code}: on its way to ")
    riverside.pump()
    assert maria.pushed() in (["A person answers you: It opens at six."], ["A person answers you: Six."])


def test_wrong_old_and_foreign_codes_get_the_same_sentence(riverside: Service) -> None:
    """Nobody can find out by trying which codes exist, in their own campaign or in another."""
    team = (OrganizerSpec("Ana", "+13105550111", "lead", on_duty=True),)
    riverside.load(campaign="harbor", join=(), line=LineSpec("+13105550100", per_second=100), organizers=team)
    maria, code = asked(riverside)
    wrong = next(each for each in iter(handles.code, "") if each != code)
    ana = riverside.phone("+13105550111", "+13105550100")
    said = [riverside.phone(DANA).text(f"{wrong} hello")[0], ana.text(f"{code} hello")[0], ana.text(f"{code} SEND")[0]]
    riverside.rows("UPDATE questions SET opened_at = opened_at - interval '7 days 1 minute' RETURNING 1")
    said.append(riverside.phone(DANA).text(f"{code} hello")[0])
    assert said == [UNKNOWN] * 4
    riverside.pump()
    assert maria.pushed() == []


def test_a_thread_that_is_over_is_closed_for_its_code(riverside: Service) -> None:
    """A day after the answer neither side reaches the other by it."""
    maria, code = asked(riverside)
    riverside.phone(DANA).text(f"{code} it opens at six")
    riverside.rows("UPDATE questions SET until = now() - interval '1 minute' RETURNING 1")
    assert riverside.phone(DANA).text(f"{code} one more thing") == [UNKNOWN]
    riverside.pump()
    assert maria.pushed() == ["A person answers you: it opens at six"]


def test_of_two_answers_in_the_same_second_one_goes_and_the_other_may_follow(riverside: Service) -> None:
    """Real threads, several rounds: exactly one is sent at once; the other organizer is told, and SEND sends theirs too."""
    for round in range(4):
        number = f"+131255501{60 + round}"
        worker, code = asked(riverside, "is the canteen open on sunday", number)
        dana, luis = riverside.phone(DANA), riverside.phone(LUIS)
        with ThreadPoolExecutor(2) as threads:
            answers = list(threads.map(lambda phone, code=code: phone.text(f"{code} from {phone.number[-1]}"), (dana, luis)))
        said = sorted(answer[0][5:14] for answer in answers)
        assert said == ["on its wa", "somebody "], answers
        riverside.pump()
        assert len(worker.pushed()) == 1
        slower = dana if "somebody" in answers[0][0] else luis
        assert "on its way" in slower.text(f"{code} SEND")[0]
        riverside.pump()
        assert len(worker.pushed()) == 2


def test_worker_and_organizer_writing_to_each_other_at_the_same_moment_lose_nothing(riverside: Service) -> None:
    """Their transactions lock the same rows: no deadlock costs a text, for either side."""
    maria, code = asked(riverside)
    dana = riverside.phone(DANA)
    dana.text(f"{code} hello")
    posts = [(f"and then number {number} what", MARIA) for number in range(12)] + [
        (f"{code} this is reply {number}", DANA) for number in range(12)
    ]
    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(lambda post: riverside.post(riverside.fields(*post)).status_code, posts))
    assert set(answers) == {200}
    riverside.pump()
    assert len([text for text in maria.pushed() if "this is reply" in text]) == 12
    assert len([text for text in dana.pushed() if "and then" in text]) == 12


@pytest.mark.parametrize(
    "text",
    [
        "call me at 312-555-0199",
        "call (312) 555 0199.",
        "+13125550199",
        "my cell is 312.555.0199 ok",
        "ask Dana",
        "Luis, of course",
        "that is luis's job",
        "ask DAN\u00c4/team",
    ],
)
def test_an_answer_that_gives_away_a_number_or_a_name_waits_for_its_send(riverside: Service, text: str) -> None:
    """A7: nothing leaves before the organizer has said so once more."""
    maria, code = asked(riverside)
    dana = riverside.phone(DANA)
    held = dana.text(f"{code} {text}")[0]
    assert "To send it all the same" in held
    riverside.pump()
    assert maria.pushed() == []
    assert "on its way" in dana.text(f"SEND {code}")[0]
    riverside.pump()
    assert maria.pushed() == [f"A person answers you: {text}"]
    assert dana.text(f"{code} SEND") == [UNKNOWN]


def test_a_send_comes_too_late_after_ten_minutes_and_never_for_another_code(riverside: Service) -> None:
    """What was held back is forgotten; a SEND without anything held sends nothing."""
    maria, code = asked(riverside)
    dana, luis = riverside.phone(DANA), riverside.phone(LUIS)
    assert dana.text(f"{code} SEND") == [UNKNOWN]
    dana.text(f"{code} call 312 555 0199")
    assert luis.text(f"{code} SEND") == [UNKNOWN]
    with riverside.house.pool.connection() as connection:
        vault = riverside.house.campaigns.read(connection).campaigns[0].vault
        ((id, pending),) = riverside.rows("SELECT id, pending FROM organizers WHERE pending IS NOT NULL")
        held = vault.open(pending, "organizers.pending", id)
        old = re.sub(r'"at": "(\d{4})', '"at": "2020', held)
        connection.execute("UPDATE organizers SET pending = %s WHERE id = %s", (vault.seal(old, "organizers.pending", id), id))
    assert dana.text(f"{code} SEND") == [UNKNOWN]
    riverside.pump()
    assert maria.pushed() == []


@pytest.mark.parametrize("text", ["It opens at six.", "yes", "R4", "R4KX hello", "6PM works", "", "join", "SEND", "dues"])
def test_a_text_without_a_code_is_sent_to_nobody(riverside: Service, text: str) -> None:
    """And its organizer is told, whatever it is; it does not make them a worker either."""
    maria, _ = asked(riverside)
    said = riverside.post(riverside.fields(text, DANA)).text
    assert "Nothing was sent. Begin with the code" in said
    riverside.pump()
    assert maria.pushed() == []
    assert riverside.rows("SELECT count(*) FROM workers") == [(1,)]


def test_an_empty_answer_is_not_sent(riverside: Service) -> None:
    """A code alone is no answer."""
    maria, code = asked(riverside)
    assert "your answer is empty" in riverside.phone(DANA).text(code)[0]
    riverside.pump()
    assert maria.pushed() == []


def test_neither_side_ever_sees_the_others_number_or_name(riverside: Service) -> None:
    """A7: every text that ever went to either, after a long exchange with numbers written into it."""
    maria, code = asked(riverside, f"call me at {MARIA} or 312-555-0141, is the lot open")
    dana = riverside.phone(DANA)
    dana.text(f"{code} it opens at six")
    riverside.pump()
    maria.text("thanks a lot, my number is (312) 555-0141 by the way")
    maria.text("they fired me, call 3125550141")
    maria.text("VISIT tomorrow at five, 312 555 0141")
    riverside.pump()
    to_organizers = dana.got() + riverside.phone(LUIS).got()
    assert sum("[number]" in text for text in to_organizers) >= 4
    for text in to_organizers:
        assert not re.search(r"555.{0,2}0141", text)
    for text in maria.got():
        assert not re.search(r"555.{0,2}011[12]|Dana|Luis", text)
    ((handle,),) = riverside.rows("SELECT handle FROM workers")
    assert all(handle not in text for text in maria.got())


def test_alerts_quote_a_worker_in_full_where_no_number_is_in_it(riverside: Service) -> None:
    """Pay and times are no phone numbers."""
    asked(riverside, "on monday at 18:30 they paid 1,234.56 for 40 hours, why")
    assert "on monday at 18:30 they paid 1,234.56 for 40 hours, why" in riverside.phone(DANA).pushed()[0]


def test_an_answer_to_a_worker_who_was_forgotten_meanwhile_goes_nowhere(riverside: Service) -> None:
    """The code is as unknown as any."""
    maria, code = asked(riverside)
    maria.text("FORGET")
    assert riverside.phone(DANA).text(f"{code} hello") == [UNKNOWN]
    riverside.pump()
    assert maria.pushed() == []


def test_an_answer_to_a_worker_who_stopped_meanwhile_is_refused_aloud(riverside: Service) -> None:
    """B3: "can't be texted", as for a dead number: the reason is nobody's business."""
    maria, code = asked(riverside)
    maria.text("please stop texting me")
    stopped = riverside.phone(DANA).text(f"{code} hello")
    james, other = asked(riverside, "is the canteen open", JAMES)
    riverside.rows("UPDATE workers SET dead = true RETURNING 1")
    dead = riverside.phone(DANA).text(f"{other} hello")
    assert "can't be texted any more. Nothing was sent." in stopped[0]
    assert re.sub(r"^...: \S+", "", stopped[0]) == re.sub(r"^...: \S+", "", dead[0])
    riverside.pump()
    assert maria.pushed() == james.pushed() == []


def test_with_nobody_on_duty_the_leads_are_alerted(riverside: Service) -> None:
    """Somebody always hears."""
    riverside.rows("UPDATE organizers SET on_duty = false RETURNING 1")
    asked(riverside)
    assert len(riverside.phone(DANA).pushed()) == 1
    assert riverside.phone(LUIS).pushed() == []


def test_an_urgent_text_reaches_all_on_duty_and_the_leads_at_once(riverside: Service) -> None:
    """The lead who is off duty too; an ordinary question does not reach them."""
    riverside.rows("UPDATE organizers SET on_duty = role <> 'lead' RETURNING 1")
    maria = riverside.member()
    maria.text("is the parking lot open")
    maria.text("my manager just fired me")
    riverside.pump()
    dana, luis = riverside.phone(DANA).pushed(), riverside.phone(LUIS).pushed()
    assert ["URGENT" in text for text in dana] == [True]
    assert sorted("URGENT" in text for text in luis) == [False, True]


def test_two_questions_of_one_worker_share_a_code_and_two_workers_never_do(riverside: Service) -> None:
    """An organizer answers a person, not a line of text."""
    maria, code = asked(riverside)
    maria.text("ASK and is the canteen open")
    riverside.pump()
    assert riverside.phone(DANA).pushed()[-1][:3] == code
    _, other = asked(riverside, "is the canteen open", JAMES)
    assert other != code


def test_in_an_open_thread_texts_go_to_its_organizer_until_they_leave(riverside: Service) -> None:
    """Then to whoever is on call: nothing of a worker falls silent."""
    maria, code = asked(riverside)
    riverside.phone(LUIS).text(f"{code} it opens at six")
    riverside.pump()
    maria.text("and on sunday?")
    riverside.pump()
    assert "and on sunday?" in riverside.phone(LUIS).pushed()[-1]
    assert "and on sunday?" not in riverside.phone(DANA).pushed()[-1]
    riverside.load(organizers=(OrganizerSpec("Dana", DANA, "lead", on_duty=True),))
    maria.text("and on monday, is it open then?")
    riverside.pump()
    assert "and on monday" in riverside.phone(DANA).pushed()[-1]
