"""A cell that should hold a number: as E.164, or why it can't be anybody's own phone."""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberType, ValidationResult

from bot.campaign_file.people import E164
from bot.contacts.reasons import Refused

COUNTRIES = frozenset(phonenumbers.SUPPORTED_REGIONS)

#: Marks that one can't see and that come along when numbers are copied from a phone's address book or a web page.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
ROUNDED = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
DECIMALS = re.compile(r"(\+?\d{7,15})\.0+")  # a number that a program took for an amount
EXTENSION = re.compile(
    r"(.*\d)\s*(?:[,;]?\s*(?:ext(?:ension)?|extensi[oó]n|anexo|x|int)\.?|#)\s*:?\s*\d{1,6}\.?", re.IGNORECASE | re.DOTALL
)
ONLY = re.compile(r"(?:tel:)?[\d\s+().,;/|&\-\u2010-\u2015\u2212]+", re.IGNORECASE)
SEVERAL = re.compile(r"[;,|&/]")
MOST_DIGITS = 15  # that E.164 allows, after the +
NORTH_AMERICA = 1
#: What a number of that plan looks like. Numbers that nobody was given, as 555-01xx, have this shape too.
DIALABLE = re.compile(r"(?!.11)[2-9][0-8]\d(?!.11)[2-9]\d{6}")

_Type = PhoneNumberType
REFUSED_TYPES = {
    _Type.TOLL_FREE: "toll_free",
    _Type.PREMIUM_RATE: "premium",
    _Type.SHARED_COST: "premium",
    _Type.PERSONAL_NUMBER: "nobodys_own",
    _Type.PAGER: "nobodys_own",
    _Type.UAN: "nobodys_own",
    _Type.VOICEMAIL: "nobodys_own",
}
PREMIUM_AREAS = ("900", "976")  # and any area's exchange 976: the library knows only those that were given out
LENGTHS = {
    ValidationResult.TOO_SHORT: "too_few_digits",
    ValidationResult.INVALID_LENGTH: "too_few_digits",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "no_area_code",
    ValidationResult.TOO_LONG: "too_many_digits",
}


def number_of(cell: str, country: str) -> str:
    """The number as E.164; Refused, with the reason, where it is none or nobody's own. `country` is where numbers without + are from."""
    text = _plain(cell)
    if not text:
        raise Refused("no_number")
    number = _parsed(text, country)
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible in LENGTHS:
        raise Refused("short" if possible == ValidationResult.TOO_SHORT and _is_short(text) else LENGTHS[possible])
    _refuse_what_is_nobodys_own(number)
    found = f"+{number.country_code}{phonenumbers.national_significant_number(number)}"
    if not E164.fullmatch(found):  # the library thinks shorter ones possible in some countries
        raise Refused("too_few_digits")
    if number.country_code != NORTH_AMERICA and not _reads_as(found, number):
        raise Refused("no_such_number")
    return found


def _reads_as(found: str, number: PhoneNumber) -> bool:
    """Whether the E.164 leads back to the same number, which it does not for one of zeros only, or too many before it."""
    try:
        again = phonenumbers.parse(found)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.national_significant_number(again) == phonenumbers.national_significant_number(number)


def _plain(cell: str) -> str:
    """Without what programs put around it: an apostrophe against formulas, unseen marks, decimals."""
    text = UNSEEN.sub("", cell).strip().removeprefix("'").strip()
    amount = DECIMALS.fullmatch(text)
    return amount[1] if amount else text


def _parsed(text: str, country: str) -> PhoneNumber:
    _refuse_what_is_no_number(text)
    try:
        return phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        few = error.error_type == phonenumbers.NumberParseException.TOO_SHORT_NSN
        raise Refused("too_few_digits" if few else "no_such_number") from None


def _refuse_what_is_no_number(text: str) -> None:
    if ROUNDED.fullmatch(text):
        raise Refused("rounded")
    if EXTENSION.fullmatch(text):
        raise Refused("extension")
    digits = sum(c.isdigit() for c in text)
    if not ONLY.fullmatch(text) or not digits:
        raise Refused("no_such_number")
    if digits > MOST_DIGITS + 3 or (digits > MOST_DIGITS and SEVERAL.search(text)):  # 3: a prefix that is dialled before the country's code
        raise Refused("two_numbers")


def _is_short(text: str) -> bool:
    """Five or six digits and nothing else, or three as in 911."""
    return text.isdigit() and len(text) in (3, 5, 6)


def _refuse_what_is_nobodys_own(number: PhoneNumber) -> None:
    kind = phonenumbers.number_type(number)
    if kind in REFUSED_TYPES:
        raise Refused(REFUSED_TYPES[kind])
    if number.country_code == NORTH_AMERICA:
        national = str(number.national_number)
        if national.startswith(PREMIUM_AREAS) or national[3:6] == "976":
            raise Refused("premium")
        if not DIALABLE.fullmatch(national):
            raise Refused("not_dialable")
