"""Which column of a file says what: by the names that people give to columns in English and Spanish, or as they were told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.campaign_file.faults import did_you_mean, quoted
from bot.contacts import FOR_TEXTS, ContactsError
from flows.hearing.normal import words_of

#: What a row may say, and the names of columns that say it.
NAMES: dict[str, tuple[str, ...]] = {
    "phone": (
        "phone", "phone number", "phones", "cell", "cell phone", "cell number", "cellphone", "mobile", "mobile phone", "mobile number",
        "number", "telephone", "telephone number", "tel", "contact number",
        "teléfono", "número de teléfono", "número", "celular", "número de celular", "cel", "móvil", "teléfono celular", "teléfono móvil",
    ),
    "name": ("name", "full name", "worker", "contact", "nombre", "nombre completo", "nombre y apellido", "trabajador", "trabajadora", "contacto"),
    "how": ("how", "how given", "how it came", "source", "origin", "cómo", "cómo llegó", "fuente", "origen"),
    "date": ("date", "date given", "given on", "day", "fecha", "día"),
    "collector": (
        "collector", "collected by", "gathered by", "given to", "organizer",
        "recolector", "recolectora", "recogido por", "anotado por", "organizador", "organizadora",
    ),
    "language": ("language", "lang", "preferred language", "idioma", "lengua", "idioma preferido"),
    "note": ("note", "notes", "comment", "comments", "remark", "remarks", "nota", "notas", "comentario", "comentarios", "observaciones"),
    "purpose": ("purpose", "use", "propósito", "finalidad", "uso"),
    "expires": (
        "expires", "expires on", "expiry", "expiry date", "expiration", "expiration date", "keep until",
        "vence", "vence el", "vencimiento", "fecha de vencimiento", "caduca", "caducidad",
    ),
}  # fmt: skip

#: What may be the same for all rows. What differs by person has no place on a command line: it stays in the shell's history.
SETTABLE = ("how", "date", "collector", "language", "purpose", "expires")
NEEDED = ("phone", "how")

#: What rows of a kind can't be without, where the command says that all are of it.
NEEDED_BY: dict[str, tuple[str, ...]] = {FOR_TEXTS: ("date", "collector"), "voter_list": ("purpose", "expires")}

LOOKS_LIKE_A_NUMBER = re.compile(r"(?:\d\D{0,3}){7}")


def _key(name: str) -> str:
    return " ".join(words_of(name))


BY_NAME = {_key(name): column for column, names in NAMES.items() for name in names}


@dataclass(frozen=True)
class Columns:
    """Where each thing stands in a row, what is the same for all rows, and the names of columns that nobody reads."""

    places: Mapping[str, int]
    fixed: Mapping[str, str] = field(repr=False)
    width: int
    unread: tuple[str, ...] = field(repr=False, default=())

    def cells(self, row: Sequence[str]) -> dict[str, str]:
        """What a row says, by column."""
        found = {column: row[place] for column, place in self.places.items() if place < len(row)}
        return {**self.fixed, **found}

    def described(self) -> str:
        """All that decides what is read, for the mark of an import."""
        return repr((sorted(self.places.items()), sorted(self.fixed.items())))


def columns_of(header: Sequence[str], told: Mapping[str, str], fixed: Mapping[str, str]) -> Columns:
    """Where everything stands under this header; `told` gives columns' names in the file, `fixed` what is the same for all rows.
    ContactsError, saying how to mend it, where that can't be.
    """
    _check_fixed(fixed)
    keys = [_key(name) for name in header]
    places = {column: _place_of(column, name, header, keys) for column, name in told.items()}
    _refuse_one_column_for_two(places, header)
    for column, found in _recognised(keys, places).items():
        if len(found) > 1:
            raise ContactsError(
                f"{len(found)} columns say {column}: {_listed(header[place] for place in found)}. Say which one counts: "
                f"--map {column}={_shell(header[found[0]])}"
            )
        places[column] = found[0]
    _refuse_both(places, fixed, header)
    _refuse_missing(places, fixed, header)
    read = set(places.values())
    unread = tuple(name for place, name in enumerate(header) if name and place not in read)
    return Columns(places, dict(fixed), len(header), unread)


def told_of(options: Sequence[str], option: str) -> dict[str, str]:
    """{column: what it is told to be} of options like phone=Cell. ContactsError for other columns and forms."""
    told: dict[str, str] = {}
    for each in options:
        column, equals, value = each.partition("=")
        column = column.strip().lower()
        if not equals or not value.strip():
            raise ContactsError(f"{option} is written with a column, an equals sign and what it is, like: {EXAMPLES[option]}")
        if column not in NAMES:
            known = f"There are: {', '.join(NAMES)}."
            raise ContactsError(f"{option}: there is no {quoted(column)}. {did_you_mean(column, NAMES, '')} {known}".replace("  ", " "))
        if column in told:
            raise ContactsError(f"{option} says {column} twice. Leave one out.")
        told[column] = value.strip()
    return told


EXAMPLES = {"--map": "--map phone=Cell", "--set": "--set how=worker_gave_for_texts"}


def _check_fixed(fixed: Mapping[str, str]) -> None:
    for column in fixed:
        if column not in SETTABLE:
            raise ContactsError(
                f"--set can't say {column}: it differs from person to person, and a command line stays in the shell's history. Put it into the file."
            )


def _place_of(column: str, name: str, header: Sequence[str], keys: Sequence[str]) -> int:
    """The one column of the file with this name."""
    exact = [place for place, each in enumerate(header) if each == name]
    found = exact or [place for place, key in enumerate(keys) if key and key == _key(name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise ContactsError(f"--map {column}: {len(found)} columns of the file are named {quoted(name)}. Rename all but one.")
    raise ContactsError(f"--map {column}: the file has no column {quoted(name)}. {_what_it_has(header)}")


def _recognised(keys: Sequence[str], places: Mapping[str, int]) -> dict[str, list[int]]:
    """Columns that say by their name what they are, where nobody told us otherwise."""
    found: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        column = BY_NAME.get(key)
        if column and column not in places and place not in places.values():
            found.setdefault(column, []).append(place)
    return found


def _refuse_one_column_for_two(places: Mapping[str, int], header: Sequence[str]) -> None:
    for column, place in places.items():
        same = [other for other, each in places.items() if each == place and other != column]
        if same:
            raise ContactsError(f"--map says that {_listed([header[place]])} is both {column} and {same[0]}. Leave one out.")


def _refuse_both(places: Mapping[str, int], fixed: Mapping[str, str], header: Sequence[str]) -> None:
    """A value for all rows would hide what each row says."""
    for column in fixed:
        if column in places:
            raise ContactsError(
                f"The column {_listed([header[places[column]]])} says {column}, and so does --set. "
                "Leave --set out, or take the column out of the file."
            )


def _refuse_missing(places: Mapping[str, int], fixed: Mapping[str, str], header: Sequence[str]) -> None:
    of_all = re.sub(r"[\s_-]+", "_", fixed.get("how", "").casefold())
    for column in (*NEEDED, *NEEDED_BY.get(of_all, ())):
        if column not in places and column not in fixed:
            or_set = f", or say it for all rows: --set {column}=..." if column in SETTABLE else ""
            raise ContactsError(f"No column says {column}. {_what_it_has(header)} Say which one it is: --map {column}=NAME{or_set}")


def _what_it_has(header: Sequence[str]) -> str:
    """The names of the file's columns, unless they look like somebody's data."""
    if any(LOOKS_LIKE_A_NUMBER.search(name) for name in header) or not any(BY_NAME.get(_key(name)) for name in header):
        return "Its first row names no column that is known here: it must hold names like phone, name, how, date, collector."
    return f"It has: {_listed(name for name in header if name)}."


def _listed(names: Iterable[str]) -> str:
    shown = [quoted(name) for name in names]
    return ", ".join(shown[:20]) + (f" and {len(shown) - 20} more" if len(shown) > 20 else "")


def _shell(name: str) -> str:
    """The name as it is typed at a shell."""
    return name if re.fullmatch(r"[\w.-]+", name) else f'"{name}"' if re.fullmatch(r"[\w .,()/-]+", name) else "NAME"
