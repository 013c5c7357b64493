"""Who is on the team, who joins it from their own phone, and what a forged sender, another line or another role can do: nothing."""

from __future__ import annotations

import re

import pytest

from bot import audit, clock
from bot.campaign_file import LineSpec, OrganizerSpec
from tests.bot.test_desk_words import PIA, asked, confirm, team
from tests.service import DANA, JAMES, LINE, LUIS, MARIA, ROSA, Service

OTHER_LINE, ANA = "+13105550100", "+13105550111"
UNKNOWN = "No open question has that code. Nothing was sent."


def two_campaigns(service: Service, *harbor: OrganizerSpec) -> None:
    """Riverside with its team, and Harbor with another."""
    service.load(organizers=team())
    ana = OrganizerSpec("Ana", ANA, "lead", on_duty=True)
    service.load(campaign="harbor", program="Harbor Info", join=(), line=LineSpec(OTHER_LINE, per_second=100), organizers=(ana, *harbor))


def test_who_is_added_confirms_from_their_own_phone(service: Service) -> None:
    """Only then are they on the team: until then no word of theirs moves anything, and no alert reaches them."""
    campaign = service.load(organizers=team())
    _, code, _ = asked(service)
    dana, rosa = service.phone(DANA), service.phone(ROSA)
    assert "Rosa is asked now" in confirm(dana, f"ADD {ROSA} Rosa")
    service.pump()
    assert rosa.pushed() == [
        "Riverside Info Line: you are asked to help answer this line. Reply YES to accept or NO to decline, within 7 days. STOP ends texts."
    ]
    for text in (f"{code} hello", "OPEN", "DUTY", f"{code} CLAIM", "NUMBERS", "1234"):
        assert rosa.text(text)[0].startswith("Riverside Info Line: you are asked")
    assert dana.text(f"ADD {ROSA} Rosa")[0].startswith("That phone is on the team or invited already")
    assert "Welcome. You are on duty" in rosa.text("Yes")[0]
    service.pump()
    assert "Rosa has accepted and is on duty." in dana.pushed()
    assert f"{code}: on its way" in rosa.text(f"{code} it opens at six")[0]
    with service.house.pool.connection() as connection:
        assert [entry.what for entry in audit.entries(connection, campaign.id)] == ["add-organizer"]
    assert rosa.text("NUMBERS") == ["That is for leads. Nothing was done."]


@pytest.mark.parametrize("answer", ["NO", "STOP"])
def test_who_declines_is_gone(service: Service, answer: str) -> None:
    """Without a row; a STOP is a STOP."""
    service.load(organizers=team())
    confirm(service.phone(DANA), f"ADD {ROSA} Rosa lead")
    rosa = service.phone(ROSA)
    service.pump()
    rosa.text(answer)
    service.pump()
    assert service.rows("SELECT count(*) FROM organizers") == [(3,)]
    assert "Rosa has declined." in service.phone(DANA).pushed()
    assert service.rows("SELECT count(*) FROM apart.suppression WHERE stopped") == [(2 if answer == "STOP" else 0,)]
    assert not any("help answer" in text for text in rosa.text("hello again"))


def test_an_invitation_ends_after_a_week(service: Service) -> None:
    """A YES that comes later is an ordinary text, and the clock takes the row away."""
    service.load(organizers=team())
    confirm(service.phone(DANA), f"ADD {ROSA} Rosa")
    service.rows("UPDATE organizers SET invited_at = now() - interval '7 days 1 minute' WHERE standing = 'invited' RETURNING 1")
    assert "Welcome. You are on duty" not in "".join(service.phone(ROSA).text("YES"))
    clock.purge(service.house)
    assert service.rows("SELECT count(*) FROM organizers") == [(3,)]


def test_a_member_who_is_invited_stays_a_member_meanwhile(service: Service) -> None:
    """Their questions are answered as ever; YES makes them an organizer."""
    service.load(organizers=team())
    rosa = service.member(ROSA)
    confirm(service.phone(DANA), f"ADD {ROSA} Rosa")
    assert "Dues differ" in rosa.text("dues")[0]
    assert "You are on duty" in rosa.text("YES")[0]
    assert rosa.text("OPEN") == ["Nothing is open."]


@pytest.mark.parametrize(
    ("phone", "why"), [("+1 312 5", "Write the phone"), ("+99 1234567", "not a phone"), (LINE, "not a phone"), (LUIS, "on the team")]
)
def test_whom_one_cannot_add(service: Service, phone: str, why: str) -> None:
    """Said at once, before any number is drawn."""
    service.load(organizers=team())
    assert why in service.phone(DANA).text(f"ADD {phone} Rosa")[0]
    assert service.rows("SELECT count(*) FROM organizers WHERE pending IS NOT NULL") == [(0,)]


def test_who_is_removed_is_on_the_team_no_more(service: Service) -> None:
    """What they had taken calls others, what they answered still arrives, and their phone is anybody's."""
    campaign = service.load(organizers=team())
    maria, code, _ = asked(service)
    luis, dana = service.phone(LUIS), service.phone(DANA)
    luis.text(f"{code} it opens at six")
    _, other, _ = asked(service, "is the canteen open on sunday", JAMES)
    luis.text(f"{other} CLAIM")
    before = len(dana.pushed())
    assert "Luis is off the team" in confirm(dana, "REMOVE luis")
    clock.tick(service.house)
    service.pump()
    assert maria.pushed() == ["A person answers you: it opens at six"]
    assert len(dana.pushed()) == before + 1
    assert "is the canteen open" in dana.pushed()[-1]
    assert service.rows("SELECT state FROM questions WHERE code = %s", other) == [("new",)]
    assert "on its way" not in "".join(luis.text(f"{code} me again"))
    maria.text("and on monday, is it open then")
    service.pump()
    assert "and on monday" in dana.pushed()[-1] + service.phone(PIA).pushed()[-1] if service.phone(PIA).pushed() else dana.pushed()[-1]
    with service.house.pool.connection() as connection:
        assert [entry.what for entry in audit.entries(connection, campaign.id)] == ["remove-organizer"]


def test_a_forged_sender_guesses_three_times_and_then_never_again(service: Service) -> None:
    """The answers go to the real phone: whoever forges it sees nothing. The leads are told, and nothing was done."""
    service.load(organizers=team())
    _, code, _ = asked(service)
    dana = service.phone(DANA)
    for round in range(12):
        number = re.search(r"Reply (\d{4})", "".join(dana.text(f"{code} BLOCK")))
        drawn = int(number[1]) if number else 0
        dana.text(f"{(drawn + 1 + round) % 10_000:04d}")
    assert service.rows("SELECT blocked FROM workers") == [(False,)]
    assert dana.text(f"{code} REVEAL")[0].startswith("Three wrong numbers. Nothing was done")
    service.pump()
    assert [text for text in service.phone(PIA).pushed() if "Dana" in text] == [
        "Llegaron tres numeros equivocados del teléfono de Dana. Si no fue Dana, alguien usa su numero."
    ]
    assert "on its way" in dana.text(f"{code} it opens at six")[0]
    service.rows("SELECT 1")


def test_a_number_is_for_the_phone_it_was_sent_to(service: Service) -> None:
    """Nobody else's text does what Dana has asked for."""
    service.load(organizers=team())
    _, code, _ = asked(service)
    number = re.search(r"Reply (\d{4})", service.phone(DANA).text(f"{code} BLOCK")[0])[1]
    assert service.phone(LUIS).text(number) == ["Nothing waits for a number. Nothing was done."]
    assert "No open" not in "".join(service.phone(MARIA).text(number))
    assert service.rows("SELECT blocked FROM workers") == [(False,)]


def test_closed_unknown_old_and_foreign_codes_are_one_sentence(service: Service) -> None:
    """Of every command that takes a code."""
    two_campaigns(service)
    _, code, _ = asked_on(service)
    ana = service.phone(ANA, OTHER_LINE)
    _, closed, _ = asked(service, "is the canteen open on sunday", JAMES)
    service.phone(DANA).text(f"{closed} CLOSE")
    wrong = next(f"{letter}2{letter}" for letter in "BCD" if f"{letter}2{letter}" not in (code, closed))
    for word in (
        "hello",
        "CLAIM",
        "RELEASE",
        "CLOSE",
        "SHOW",
        "REVEAL",
        "BLOCK",
        "NOTE x",
        "FAQ a = b",
        "ALL hello",
        "DOC rights",
        "STOP",
        "GO ON",
        "",
    ):
        assert {
            ana.text(f"{code} {word}")[0],
            service.phone(DANA).text(f"{closed} {word}")[0],
            service.phone(DANA).text(f"{wrong} {word}")[0],
        } == {UNKNOWN}, word


def asked_on(service: Service) -> tuple[object, str, str]:
    """A question of riverside, where harbor is there too."""
    worker = service.member(MARIA)
    worker.text("is the parking lot open on labor day")
    service.pump()
    ((code, handle),) = service.rows("SELECT code, handle FROM questions JOIN workers ON workers.id = worker_id")
    return worker, code, handle


def test_who_is_on_two_teams_is_told_for_which(service: Service) -> None:
    """Each line's desk knows its own questions only, and says whose it is; who is on one team is not bothered."""
    two_campaigns(service, OrganizerSpec("Dana", DANA, on_duty=True))
    _, code, handle = asked_on(service)
    here, there = service.phone(DANA), service.phone(DANA, OTHER_LINE)
    assert there.text(f"{code} hello") == [f"[Harbor Info] {UNKNOWN}"]
    assert here.text(f"{code} hello")[0].startswith(f"[Riverside Info Line] {code}: on its way to {handle}")
    assert there.text("OPEN") == ["[Harbor Info] Nothing is open."]
    assert service.phone(LUIS).text("OPEN") == ["Nothing is open."]
    assert there.text("NUMBERS")[0].endswith("That is for leads. Nothing was done.")


def test_an_organizer_who_is_a_worker_elsewhere_is_told_in_which_role_they_speak(service: Service) -> None:
    """What is clearly for a desk is not heard as a worker's text; all else is."""
    two_campaigns(service)
    _, code, handle = asked_on(service)
    there = service.member(DANA, OTHER_LINE)
    for text in (f"{code} it opens at six", f"{handle} BLOCK", "OPEN", "duty", "NUMBERS"):
        assert there.text(text) == ["This line is Harbor Info. Here you are a member and not on the team. Nothing was done as a command."]
    assert "Dues differ" in there.text("dues")[0]
    luis = service.phone(LUIS, OTHER_LINE)
    assert luis.text("OPEN") == ["This line is Harbor Info. Here you are not on the team. Nothing was done as a command."]
    assert service.rows("SELECT count(*) FROM workers") == [(2,)]
    assert service.rows("SELECT count(*) FROM questions") == [(1,)]


def test_desk_words_from_any_other_number_are_ordinary_text(service: Service) -> None:
    """A12: nobody is told that there are such words."""
    two_campaigns(service)
    _, code, handle = asked_on(service)
    james = service.member(JAMES)
    for text in (f"{code} hello", f"{handle} BLOCK", "OPEN", "NUMBERS", "1234"):
        said = "".join(james.text(text))
        assert "desk" not in said
        assert "Nothing was" not in said
    assert service.rows("SELECT count(*) FROM workers WHERE blocked") == [(0,)]


def test_an_organizers_stop_on_another_line_is_a_stop(service: Service) -> None:
    """Whatever their role elsewhere: OFF too, which sounds like one."""
    two_campaigns(service)
    there = service.member(DANA, OTHER_LINE)
    service.rows("UPDATE lines SET opt_out = 'ours' RETURNING 1")
    service.rows("UPDATE campaigns SET revision = nextval('revisions') RETURNING 1")
    assert "you are out" in there.text("STOP")[0]
