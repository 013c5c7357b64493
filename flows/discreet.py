"""Discreet: when a worker's phone may not ring, for how long nothing is begun with them, and what a locked phone may show of it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from flows.content import Phrases
from flows.effects import ReadVeiled, Wake
from flows.kit import Flow, Row, Turn
from flows.wording.dates import moment
from flows.wording.times import is_within, read_hours, read_length

WORDS: dict[str, Phrases] = {
    "quiet_hours": {"en": ("quiet", "quiet hours"), "es": ("silencio", "horas de silencio")},
    "quiet_off": {"en": ("quiet off", "quiet hours off"), "es": ("silencio no", "silencio off", "sin silencio")},
    "snooze": {"en": ("snooze",), "es": ("posponer", "snooze")},
    "snooze_off": {"en": ("snooze off", "end snooze"), "es": ("posponer no", "snooze no", "posponer off")},
    "private": {"en": ("private on", "private mode", "discreet"), "es": ("discreto", "discreta", "modo discreto")},
    "private_off": {"en": ("private off", "discreet off"), "es": ("discreto no", "discreta no", "discreto off")},
    "read": {"en": ("read", "read it"), "es": ("leer", "leerlo")},
}

WORDING = {
    "en": {
        "quiet_set": "OK. From {start} to {end} ({zone}) nothing reaches you but answers to a text you just sent. QUIET OFF ends it.",
        "quiet_ended": "OK, no quiet hours. At night nothing reaches you either, but answers to a text you just sent.",
        "quiet_explained": "Write from and to, like QUIET 22-7 or QUIET 6am-2pm: then your phone is left alone. QUIET OFF ends it.",
        "quiet_too_long": "That leaves less than 2 hours between 8 AM and 9 PM for texts to you. Make it shorter, or text SNOOZE 3 days. Nothing was changed.",
        "snoozed": "OK. Nothing that we begin reaches you before {time}. Answers to your own texts still do. SNOOZE OFF ends it.",
        "snooze_ended": "OK, texts reach you again.",
        "snooze_explained": "Text SNOOZE for a day, or SNOOZE 3 days, up to 14. Nothing was changed.",
        "private_set": "OK. Of what we send by ourselves your phone shows only: New message. Reply READ to see it. PRIVATE OFF ends it. Answers to your texts come as they are.",
        "private_ended": "OK, texts come as they are.",
        "read_none": "Nothing waits to be read. MENU shows what you can text.",
        "veiled": "New message. Reply READ to see it.",
    },
    "es": {
        "quiet_set": "Listo. De {start} a {end} ({zone}) no le llega nada, salvo respuestas a un texto que acaba de mandar. SILENCIO NO lo quita.",
        "quiet_ended": "Listo, sin horas de silencio. De noche tampoco le llega nada, salvo respuestas a un texto que acaba de mandar.",
        "quiet_explained": "Escriba desde y hasta, así: SILENCIO 22-7 o SILENCIO 6am-2pm. Entonces su teléfono no suena. SILENCIO NO lo quita.",
        "quiet_too_long": "Así quedan menos de 2 horas entre 8 AM y 9 PM para escribirle. Hágalo más corto o mande POSPONER 3 días. No se cambió nada.",
        "snoozed": "Listo. Nada que empecemos nosotros le llega antes de {time}. Las respuestas a sus textos sí. POSPONER NO lo quita.",
        "snooze_ended": "Listo, los textos le llegan otra vez.",
        "snooze_explained": "Mande POSPONER por un día, o POSPONER 3 días, hasta 14. No se cambió nada.",
        "private_set": "Listo. De lo que mandamos por nuestra cuenta solo verá: Mensaje nuevo. Mande LEER para verlo. DISCRETO NO lo quita. Las respuestas a sus textos llegan como son.",
        "private_ended": "Listo, los textos llegan como son.",
        "read_none": "No hay nada por leer. MENU muestra qué puede mandar.",
        "veiled": "Mensaje nuevo. Mande LEER para verlo.",
    },
}

DAY_BEGINS, DAY_ENDS = time(8), time(21)
LEFT = timedelta(hours=2)  # of the day in which they can still be texted
LONGEST = timedelta(days=14)
QUARTER = timedelta(minutes=15)


def hours(turn: Turn) -> tuple[time, time] | None:
    """The hours that are said, rounded outwards to quarters of an hour; both ends alike are none."""
    found = read_hours(turn.heard.rest)
    if found is None:
        return None
    begins, ends = found[0].replace(minute=found[0].minute // 15 * 15), _up(found[1])
    return (begins, ends) if begins != ends else None


def _up(at: time) -> time:
    minutes = -(-(at.hour * 60 + at.minute) // 15) * 15 % (24 * 60)
    return time(minutes // 60, minutes % 60)


def says_hours(turn: Turn) -> bool:
    return hours(turn) is not None


def leaves_no_day(turn: Turn) -> bool:
    found = hours(turn)
    return found is not None and open_by_day(found) < LEFT


def open_by_day(quiet: tuple[time, time]) -> timedelta:
    """How much of the day, from 8 to 21, the quiet hours leave open."""
    quarters = (time(quarter // 4, quarter % 4 * 15) for quarter in range(24 * 4))
    return QUARTER * sum(DAY_BEGINS <= each < DAY_ENDS and not is_within(each, quiet) for each in quarters)


def set_quiet(turn: Turn) -> None:
    found = hours(turn)
    if found:
        turn.remember(quiet=found)
        turn.emit(Wake())
        zone = turn.now.astimezone(turn.content.zone).tzname()
        turn.say("quiet_set", start=f"{found[0]:%H:%M}", end=f"{found[1]:%H:%M}", zone=zone)


def end_quiet(turn: Turn) -> None:
    turn.remember(quiet=None)
    turn.emit(Wake())
    turn.say("quiet_ended")


def say_it_is_too_long(turn: Turn) -> None:
    turn.say("quiet_too_long")


def asks_how(turn: Turn) -> bool:
    """Nothing follows, or something with figures in it; any other text that begins so is for somebody to read."""
    return not turn.heard.rest or any(letter.isdecimal() for letter in turn.heard.rest)


def explain_quiet(turn: Turn) -> None:
    turn.say("quiet_explained")


def says_how_long(turn: Turn) -> bool:
    length = read_length(turn.heard.rest)
    return length is not None and timedelta(0) < length <= LONGEST


def snooze(turn: Turn) -> None:
    until = _next_quarter(turn.now + (read_length(turn.heard.rest) or timedelta(days=1)))
    turn.remember(snoozed_until=until)
    turn.emit(Wake())
    turn.say("snoozed", time=moment(until, turn.language, turn.content.zone))


def _next_quarter(at: datetime) -> datetime:
    begun = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    return begun if begun == at else begun + QUARTER


def end_snooze(turn: Turn) -> None:
    turn.remember(snoozed_until=None)
    turn.emit(Wake())
    turn.say("snooze_ended")


def explain_snooze(turn: Turn) -> None:
    turn.say("snooze_explained")


def veil(turn: Turn) -> None:
    turn.remember(private=True)
    turn.say("private_set")


def unveil(turn: Turn) -> None:
    turn.remember(private=False)
    turn.say("private_ended")


def read(turn: Turn) -> None:
    turn.emit(ReadVeiled())
    turn.say("read_none")


FLOW = Flow(
    "discreet",
    order=32,
    states=("idle",),
    words=WORDS,
    wording=WORDING,
    takes_rest=frozenset({"quiet_hours", "snooze"}),
    private=True,
    rows=(
        #   heard          from  to    then                only when
        Row("quiet_hours", "*",  None, say_it_is_too_long, leaves_no_day),
        Row("quiet_hours", "*",  None, set_quiet,          says_hours),
        Row("quiet_hours", "*",  None, explain_quiet,      asks_how),
        Row("quiet_off",   "*",  None, end_quiet),
        Row("snooze",      "*",  None, snooze,             says_how_long),
        Row("snooze",      "*",  None, explain_snooze,     asks_how),
        Row("snooze_off",  "*",  None, end_snooze),
        Row("private",     "*",  None, veil),
        Row("private_off", "*",  None, unveil),
        Row("read",        "*",  None, read),
    ),
)  # fmt: skip
