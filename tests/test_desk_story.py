"""A day at the desk on the phones' page: two organizers and three workers, each with their phone, and people who click and type.

The same story takes the picture of the documentation: PICTURES=1 python -m pytest tests/test_desk_story.py
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from bot import hours
from tests.service import MARIA
from tests.test_story import Machine, Window, code_in, machine, photograph, window

__all__ = ["machine", "window"]  # fixtures


def number_in(said: str) -> str:
    """The number to confirm with."""
    return re.search(r"reply (\d{4})", said)[1]


def handle_in(alert: str) -> str:
    return re.search(r"wrote, ([a-z]+-[a-z]+(?:-\d\d)?)\.", alert)[1]


@pytest.mark.timeout(120)
def test_a_day_at_the_desk_from_phones_alone(machine: Machine, window: Window) -> None:
    """Asked, claimed, answered, noted; what is open, who is on duty, the numbers; to everybody, by the number that came to that phone.

    Each phone gets what is said here, and nothing else.
    """
    page = window.page
    page.set_viewport_size({"width": 1760, "height": 960})
    maria, james, rosa, dana, luis = window.people("Maria", "James", "Rosa", "Dana", "Luis")

    with machine.running():
        window.open(machine.phones)
        page.get_by_role("button", name="Got it").click()
        page.get_by_role("button", name="Add a phone").click()
        page.locator("#adding-form [type=submit]").click()

        for worker, join, yes, welcome in (
            (maria, "JOIN", "YES", "Welcome"),
            (james, "JOIN", "YES", "Welcome"),
            (rosa, "UNIRME", "SI", "Bienvenido"),
        ):
            worker.types(join)
            worker.sees("Riverside Info Line")
            worker.types(yes)
            worker.sees(welcome)

        # Luis has a rest, so Dana is called. She claims it before she answers.
        luis.types("salgo")
        luis.sees("fuera de turno")
        dana.sees("Luis is off duty now.")
        maria.types("Is Friday's shift cancelled?")
        maria.sees("A person will read this and answer you here.")
        alert = dana.sees("somebody wrote", "Is Friday's shift cancelled?")
        code, handle = code_in(alert), handle_in(alert)
        dana.answers(code, "CLAIM")
        dana.sees(f"{code} is yours: nobody else is called for {handle}")
        luis.types("ENTRO")
        luis.sees("Esta de turno")
        luis.types(f"{code} Sí, hay turno.")
        luis.sees(f"{code}: otra persona lo tiene: Dana.")
        dana.answers(code, "No, Friday is on.")
        dana.sees(f"{code}: on its way to {handle}")
        maria.sees("A person answers you: No, Friday is on.")

        # For the team alone; at a glance; and a word that is nearly right.
        dana.answers(code, "NOTE works Fridays")
        dana.sees("Noted for the team")
        rosa.types("¿Quién reparte los uniformes?")
        rosa.sees("Una persona lo leera")
        hers = code_in(luis.sees("alguien escribio", "¿Quién reparte los uniformes?"))
        dana.types("opne")
        dana.sees("Did you mean OPEN?")
        dana.types("OPEN")
        dana.sees("1 open.", hers, "¿Quién reparte los uniformes?")
        luis.answers(hers, "La oficina, por la mañana.")
        luis.sees(f"{hers}: va en camino")
        rosa.sees("Le contesta una persona: La oficina, por la mañana.")
        dana.types("DUTY")
        dana.sees("On duty: Dana (lead), Luis")
        dana.types("NUMBERS")
        dana.sees("Members 3, this week +3, out 0. Open: 0")

        # To everybody: not by a wrong number, by the right one at once.
        dana.types(f"{code} ALL Friday's shift is on as planned.")
        number = number_in(dana.sees("Goes to 3 people, without the question."))
        dana.types(f"{(int(number) + 1) % 10_000:04d}")
        dana.sees("That is not the number. Nothing was done.")
        dana.types(number)
        dana.sees("On its way to 3,")
        if hours.is_open(datetime.now(UTC), hours.zones(MARIA, "America/Chicago")):  # at night it waits for the morning
            for worker in (maria, james, rosa):
                worker.sees("Riverside Info Line: Friday's shift is on as planned.")
            dana.sees("Text 1 has left for 3 people: 3 arrived")
        photograph(page, "desk")
        for each in (maria, james, rosa, dana, luis):
            expect(each.got).to_have_count(each.seen)
        assert window.complaints == []
