"""Every command of the desk, from a phone alone, through the webhook: in English and in Spanish, with what it changes in the record."""

from __future__ import annotations

import re
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import audit, clock
from bot.campaign_file import OrganizerSpec
from tests.service import DANA, JAMES, LUIS, MARIA, Phone, Service

PIA = "+13125550113"
QUESTION = {"en": "is the parking lot open on labor day", "es": "¿está abierto el estacionamiento el lunes?"}


def team(language: str = "en") -> tuple[OrganizerSpec, ...]:
    return (
        OrganizerSpec("Dana", DANA, "lead", on_duty=True, language=language),
        OrganizerSpec("Luis", LUIS, "organizer", language=language),
        OrganizerSpec("Pia", PIA, "lead", language="es"),
    )


def asked(service: Service, text: str = QUESTION["en"], number: str = MARIA) -> tuple[Phone, str, str]:
    """A member whose question has called Dana: the phone, the code and the handle."""
    worker = service.member(number)
    worker.text(text)
    service.pump()
    ((code, handle),) = service.rows(
        "SELECT code, handle FROM questions JOIN workers ON workers.id = worker_id WHERE number_index = %s ORDER BY opened_at DESC LIMIT 1",
        index(service, number),
    )
    return worker, code, handle


def index(service: Service, number: str) -> bytes:
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns[-1].vault.index(number)


def confirm(phone: Phone, text: str) -> str:
    """Ask for something big, and send back the number that comes; what is said then."""
    number = re.search(r"(?:[Rr]eply|[Rr]esponda) (\d{4})", phone.text(text)[0])
    assert number
    return "\n".join(phone.text(number[1]))


WORDS = {
    "en": [
        ("{code} CLAIM", "is yours: nobody else is called"),
        ("claim {code}", "yours already"),
        ("{code} RELEASE", "given back"),
        ("{code} NOTE wants a call", "Noted for the team"),
        ("{code} DOC rights", "Your rights at work is on its way"),
        ("{code} DOC", "which document? There are: RIGHTS, STEPS"),
        ("{code} It opens at six.", "on its way to {handle}"),
        ("And at seven on Sunday.", "on its way to {handle}"),
        ("{code} SHOW", "wants a call"),
        ("{handle}", "member"),
        ("{handle} 2", "{handle}: 2."),
        ("{handle} 7", "1, 2, 3, 4 or 5"),
        ("{handle} TAG picker", "tagged picker"),
        ("{handle} UNTAG picker", "no longer tagged picker"),
        ("{handle} TAG nights", "tagged nights"),
        ("{handle} SHIFT nights from ten", "shift nights from ten"),
        ("{handle}", "1 to 5: 2\nTags: nights\nShift: nights from ten"),
        ("{handle} NOTE spoke at lunch", "Noted"),
        ("{handle} SHOW", "spoke at lunch"),
        ("OPEN", "Nothing is open"),
        ("DUTY", "On duty: Dana (lead)\nOff duty: "),
        ("NUMBERS", "Members 1, this week +1, out 0. Open: 0"),
        ("MEETINGS", "soon: Open meeting, "),
        ("MEETING tonight", "Where is it? Write the hour, the link"),
        ("INVITE soon", "Invite everybody to Open meeting"),
        ("NO", "Dropped"),
        ("MOVE soon", "There is no such hour ahead"),
        ("CANCEL soon", "Call Open meeting, "),
        ("NO", "Dropped"),
        ("BRIEF", "only how many"),
        ("FULL", "what was written"),
        ("QUIET 22-7", "22:00 to 07:00"),
        ("QUIET", "Write from and to"),
        ("QUIET OFF", "no quiet hours"),
        ("ALERTS", "Write the address"),
        ("ALERTS not-an-address", "no address of a channel"),
        ("ALERTS OFF", "You have no channel"),
        ("ADD", "Write the phone and the name"),
        ("ADD +1312555 Rosa", "Write"),
        ("REMOVE Zoe", "Nobody on the team"),
        ("OFF", "You are off duty"),
        ("OFF", "You are off duty"),
        ("ON", "You are on duty"),
        ("HELP", "NUMBERS, MEETINGS, HOST, WHO CAME, TEXT, TEXTS, ADD, REMOVE"),
        ("opne", "Did you mean OPEN?"),
        ("{code} CLOSE", "closed"),
        ("{code} hello", "No open question has that code"),
        ("LANGUAGE klingon", "LANGUAGE ENGLISH or LANGUAGE SPANISH"),
        ("LANGUAGE spanish", "en español"),
    ],
    "es": [
        ("{code} TOMAR", "es suya: a nadie mas"),
        ("{code} SOLTAR", "la devolvio"),
        ("{code} NOTA quiere hablar", "Anotado"),
        ("{code} DOC derechos", "Sus derechos va en camino"),
        ("{code} Abre a las seis.", "va en camino a {handle}"),
        ("Y el domingo a las siete.", "va en camino a {handle}"),
        ("{code} VER", "quiere hablar"),
        ("{handle}", "miembro"),
        ("{handle} 2", "{handle}: 2."),
        ("{handle} ETIQUETA fresa", "etiqueta fresa"),
        ("{handle} QUITAR ETIQUETA fresa", "ya sin la etiqueta"),
        ("{handle} TURNO noche", "turno noche"),
        ("ABIERTAS", "No hay nada abierto"),
        ("EQUIPO", "De turno: Dana (lider)"),
        ("CIFRAS", "Miembros 1, esta semana +1"),
        ("JUNTAS", "soon: Reunion abierta, "),
        ("JUNTA hoy", "¿Donde es? Escriba la hora, el enlace"),
        ("INVITAR soon", "¿Invitar a todos a Reunion abierta"),
        ("NO", "No se hizo nada"),
        ("MOVER soon", "No hay tal hora por venir"),
        ("CANCELAR Reunión abierta", "¿Cancelar Reunion abierta, "),
        ("NO", "No se hizo nada"),
        ("BREVE", "solo cuantos hay"),
        ("COMPLETO", "lo que se escribio"),
        ("SILENCIO 22-7", "22:00 a 07:00"),
        ("SILENCIO NO", "No tiene horas"),
        ("AVISOS NO", "no tiene canal"),
        ("AGREGAR", "Escriba teléfono y nombre"),
        ("QUITAR Zoe", "Nadie del equipo"),
        ("SALGO", "fuera de turno"),
        ("ENTRO", "Esta de turno"),
        ("AYUDA", "CIFRAS, JUNTAS, MODERO, QUIEN VINO, TEXTO, TEXTOS, AGREGAR, QUITAR"),
        ("abirtas", "¿Quiso decir ABIERTAS?"),
        ("{code} CERRAR", "cerrada"),
        ("{code} hola", "Ninguna pregunta abierta"),
        ("IDIOMA inglés", "speaks English"),
    ],
}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_word_once(service: Service, language: str) -> None:
    """One organizer, one worker, one day; each is answered with what happened."""
    service.load(organizers=team(language))
    _, code, handle = asked(service, QUESTION[language])
    dana = service.phone(DANA)
    for text, answer in WORDS[language]:
        answers = dana.text(text.format(code=code, handle=handle))
        assert answers, text
        assert answer.format(handle=handle) in answers[0], (text, answers)


def test_an_answer_leaves_within_a_second(service: Service) -> None:
    """It is due when the organizer is told so, with no clock's turn between."""
    service.load(organizers=team())
    maria, code, _ = asked(service)
    began = time.monotonic()
    service.phone(DANA).text(f"{code} It opens at six.")
    service.pump()
    assert maria.pushed() == ["A person answers you: It opens at six."]
    assert time.monotonic() - began < 1


def test_what_waits_is_listed_and_taken(service: Service) -> None:
    """OPEN has the code, the handle, since when, whose it is and the first words, numbers in them masked; the urgent one first."""
    service.load(organizers=team())
    _, code, handle = asked(
        service, "call me at 312 555 0141, is the lot open on labor day and is there a bus from the old mill to the gate then"
    )
    james, urgent, other = asked(service, "they just fired me", JAMES)
    said = service.phone(DANA).text("OPEN")[0].splitlines()
    assert said[0].startswith("2 open.")
    assert said[1].startswith(f"! {urgent} {other}, 0 min: they just fired me")
    assert said[2].startswith(f"{code} {handle}, 0 min: call me at [number], is the lot open")
    assert said[2].endswith("...")
    service.phone(LUIS).text(f"{code} CLAIM")
    assert f"{code} {handle}, 0 min (Luis): " in service.phone(DANA).text("OPEN")[0]
    service.phone(DANA).text(f"{urgent} we call you")
    assert service.phone(DANA).text("OPEN")[0].startswith("1 open.")
    james.text("when do you call me, please tell me")
    assert "when do you call me" in service.phone(DANA).text("OPEN")[0]


def test_what_is_released_calls_somebody_else(service: Service) -> None:
    """And what is claimed calls nobody."""
    service.load(organizers=(*team()[:1], OrganizerSpec("Luis", LUIS, on_duty=True)))
    _, code, _ = asked(service)
    first, second = sorted((service.phone(DANA), service.phone(LUIS)), key=lambda phone: len(phone.pushed()), reverse=True)
    first.text(f"{code} CLAIM")
    service.rows("UPDATE rings SET at = at - interval '20 minutes' RETURNING 1")
    clock.tick(service.house)
    service.pump()
    assert (len(first.pushed()), len(second.pushed())) == (1, 0)
    first.text(f"{code} RELEASE")
    clock.tick(service.house)
    service.pump()
    assert (len(first.pushed()), len(second.pushed())) == (1, 1)


def test_after_close_the_code_is_dead_and_the_next_text_is_a_new_question(service: Service) -> None:
    """With a code of its own; the worker hears nothing of it."""
    service.load(organizers=team())
    maria, code, _ = asked(service)
    dana = service.phone(DANA)
    dana.text(f"{code} It opens at six.")
    dana.text(f"{code} CLOSE")
    before = len(maria.got())
    for text in (f"{code} hello", f"{code} CLAIM", f"{code} SHOW", f"{code} SEND"):
        assert dana.text(text) == ["No open question has that code. Nothing was sent."]
    maria.text("and is there a bus to the old mill")
    service.pump()
    codes = {found for (found,) in service.rows("SELECT code FROM questions")}
    assert len(codes) == 2
    assert len(maria.got()) == before + 2  # her answer, and that a person reads the new one


def test_a_text_without_a_code_goes_to_the_one_open_thread_only(service: Service) -> None:
    """With a second thread, or a new alert that has not been answered, it goes to nobody and both are named."""
    service.load(organizers=team())
    maria, code, handle = asked(service)
    dana = service.phone(DANA)
    dana.text(f"{code} It opens at six.")
    assert f"{code}: on its way to {handle}" in dana.text("On Sunday at seven.")[0]
    service.pump()
    assert maria.pushed()[-1] == "A person answers you: On Sunday at seven."
    james, other, his = asked(service, "is the canteen open", JAMES)
    said = dana.text("At noon.")[0]
    assert "Nothing was sent. To whom?" in said
    assert all(each in said for each in (code, handle, other, his))
    dana.text(f"{other} yes it is")
    assert "To whom?" in dana.text("At noon.")[0]
    service.pump()
    assert len(maria.pushed()) == 2
    assert james.pushed() == ["A person answers you: yes it is"]
    assert service.phone(LUIS).text("At noon.")[0].startswith("Nothing was sent. Begin with the code")
    before = len(dana.got())
    assert dana.text("ok thanks") == []
    assert len(dana.got()) == before


def test_a_handle_that_is_nearly_one_is_asked_about(service: Service) -> None:
    """And never obeyed."""
    service.load(organizers=team())
    _, _, handle = asked(service)
    _, animal = handle.split("-")[:2]
    typo = handle.replace(animal, animal[:-1] + "qq"[: max(1, len(animal) // 4)])
    said = service.phone(DANA).text(f"{typo} 4")[0]
    assert said in (
        f"Nobody here goes by that name. Did you mean {handle}? Nothing was done.",
        "Nobody here goes by that name. Nothing was done.",
    )
    assert service.phone(DANA).text("zzzz-qqqq BLOCK") == ["Nobody here goes by that name. Nothing was done."]
    assert service.rows("SELECT assessment, blocked FROM workers") == [(None, False)]


def test_only_leads_see_numbers_and_note_how_strong_somebody_is(service: Service) -> None:
    """Luis is no lead."""
    service.load(organizers=team())
    _, _, handle = asked(service)
    luis = service.phone(LUIS)
    for text in ("NUMBERS", f"{handle} 1", f"{handle} TAG picker", f"{handle} SHIFT nights", "ADD +13125550144 Rosa", "REMOVE Dana"):
        assert luis.text(text) == ["That is for leads. Nothing was done."]
    assert service.rows("SELECT count(*) FROM organizers") == [(3,)]


def test_reveal_shows_numbers_once_confirmed_and_is_written_down(service: Service) -> None:
    """By its handle; SHOW hides them."""
    campaign = service.load(organizers=team())
    _, code, handle = asked(service, "call me at 312 555 0141, is the lot open")
    dana = service.phone(DANA)
    assert "[number]" in dana.text(f"{code} SHOW")[0]
    assert "312 555 0141" in confirm(dana, f"{code} REVEAL")
    assert "312 555 0141" in confirm(dana, f"{handle} reveal")
    service.phone(MARIA).text("MEETING")
    assert "/m/" in service.phone(MARIA).text("yes")[0]
    shown = confirm(dana, f"{handle} reveal")
    assert "[link]" in shown
    assert "/m/" not in shown  # with it they would come in as this worker
    with service.house.pool.connection() as connection:
        assert [(entry.what, entry.about) for entry in audit.entries(connection, campaign.id)] == [("reveal", handle)] * 3
        assert audit.verify(connection, campaign) is None


def test_who_is_blocked_is_heard_by_nobody_and_not_told(service: Service) -> None:
    """STOP, START and HELP are answered as ever; unblocked, they are back."""
    campaign = service.load(organizers=team())
    maria, code, handle = asked(service)
    dana = service.phone(DANA)
    assert f"{handle} is blocked" in confirm(dana, f"{code} BLOCK")
    before = len(dana.got())
    for text in ("is anybody there", "dues", "they fired me", "rights", "MENU", "JOIN"):
        assert maria.text(text) == []
    service.pump()
    assert maria.pushed() == []
    assert len(dana.got()) == before
    assert dana.text(f"{code} hello")[0].startswith("No open question")
    assert dana.text("OPEN") == ["Nothing is open."]
    service.carrier.set_line("+13125550100", mode="ours")
    service.rows("UPDATE lines SET opt_out = 'ours' RETURNING 1")
    service.rows("UPDATE campaigns SET revision = nextval('revisions') RETURNING 1")
    assert "HELP" in maria.text("HELP")[0] or maria.text("WHO") == []
    assert "you are out" in maria.text("STOP")[0]
    assert "YES" in maria.text("START")[0]
    assert maria.text("YES") == []
    assert f"{handle} is not blocked" in dana.text(f"{handle} UNBLOCK")[0]
    assert maria.text("dues")
    with service.house.pool.connection() as connection:
        assert [(entry.what, entry.about) for entry in audit.entries(connection, campaign.id)] == [("block", handle), ("unblock", handle)]


def test_an_organizer_off_duty_by_stop_is_told_of_to_the_leads(service: Service) -> None:
    """Their STOP ends their texts; START brings them back; the leads know."""
    service.load(organizers=team())
    luis, dana, pia = service.phone(LUIS), service.phone(DANA), service.phone(PIA)
    luis.text("STOP")
    assert luis.text("OPEN") == []
    service.pump()
    assert dana.pushed() == ["Luis is off duty now."]
    assert pia.pushed() == ["Luis esta fuera de turno."]
    assert "on duty" in luis.text("START")[0]
    assert service.rows("SELECT count(*) FROM organizers WHERE on_duty") == [(2,)]


def test_a_channel_is_set_once_its_number_is_sent_back_and_its_address_is_not_kept_in_the_texts(service: Service) -> None:
    """A password stands in it."""
    campaign = service.load(organizers=team())
    dana = service.phone(DANA)
    assert "Alerts go to your channel too now" in confirm(dana, "ALERTS ntfy://dana:hunter2@127.0.0.1:9/topic")
    assert service.rows("SELECT count(*) FROM channels") == [(1,)]
    with service.house.pool.connection() as connection:
        bodies = [campaign.vault.open(body, "texts.body", id) for id, body in connection.execute("SELECT id, body FROM texts").fetchall()]
    assert bodies
    assert not any("hunter2" in body for body in bodies)
    assert "removed" in dana.text("alerts off")[0]


def test_quiet_hours_and_alerts_without_content_are_kept(service: Service) -> None:
    """As the escalation reads them: these are not now."""
    begins = datetime.now(ZoneInfo("America/Chicago")) + timedelta(hours=2)
    ends = begins + timedelta(hours=8)
    service.load(organizers=team())
    service.phone(DANA).text(f"quiet {begins:%H}:00-{ends:%H}:30")
    service.phone(DANA).text("brief")
    rows = service.rows("SELECT quiet_from::text, quiet_to::text, brief FROM organizers WHERE brief")
    assert rows == [(f"{begins:%H}:00:00", f"{ends:%H}:30:00", True)]
    asked(service)
    assert service.phone(DANA).pushed()[-1] == "1 new. Reply OPEN."
    assert QUESTION["en"] in service.phone(DANA).text("OPEN")[0]
