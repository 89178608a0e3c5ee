"""Telephone numbers as people write them, as links want them and as people read them."""

from __future__ import annotations

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from studio.domain.contact import digits_of
from studio.domain.errors import SellerError

_LONGEST = 64
_MEXICO = 52
# Where a language alone is known: the country in which most of our sellers speak it.
_AT_HOME = {
    "it": "IT",
    "zh": "CN",
    "es": "ES",
    "fr": "FR",
    "de": "DE",
    "pt": "PT",
    "ca": "ES",
    "ja": "JP",
    "ko": "KR",
    "da": "DK",
    "sv": "SE",
    "el": "GR",
    "cs": "CZ",
    "sl": "SI",
    "uk": "UA",
    "hi": "IN",
    "vi": "VN",
}


class PhoneError(SellerError):
    """This is no telephone number; the text says why."""


def country_of(locale: str) -> str:
    """The country a number without one is from, by a locale or an IETF tag: "de-CH" is CH, "it" is IT; "" for none."""
    language, *rest = locale.partition(".")[0].replace("_", "-").split("-")
    for part in reversed(rest):
        if part.upper() in phonenumbers.SUPPORTED_REGIONS:
            return part.upper()
    home = _AT_HOME.get(language.lower(), language.upper())
    return home if home in phonenumbers.SUPPORTED_REGIONS else ""


def country_of_number(text: str) -> str:
    """The country of a number that says its own: "+39 333…" is IT; "" for any other."""
    try:
        number = _parsed(text, "")
    except PhoneError:
        return ""
    return phonenumbers.region_code_for_number(number) or ""


def international(text: str, country: str) -> str:
    """The number as "+393331234567". `country` (ISO 3166, see `country_of`): whose it is where it does not say; ""
    takes only numbers that do. Raises PhoneError in plain words."""
    number = _parsed(text, country)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def readable(text: str, country: str) -> str:
    """The same in the groups of its country: "+39 333 123 4567"."""
    return phonenumbers.format_number(_parsed(text, country), PhoneNumberFormat.INTERNATIONAL)


def _parsed(text: str, country: str) -> phonenumbers.PhoneNumber:
    typed = "".join(sign if sign.isprintable() else " " for sign in text).strip()
    shown = typed if len(typed) <= _LONGEST else typed[:_LONGEST] + "…"
    if not typed:
        raise PhoneError("The telephone number is missing.")
    # The library takes letters for the keys they stand on, and words around a number for nothing.
    if len(typed) > _LONGEST or any(sign.isalpha() for sign in typed):
        raise PhoneError(f"“{shown}” is no telephone number: write its digits, as +39 333 123 4567.")
    try:
        number = phonenumbers.parse(typed, country or None)
        if number.country_code == _MEXICO:  # the library no longer knows how its mobile numbers were written once
            today = digits_of(phonenumbers.format_number(number, PhoneNumberFormat.E164))
            number = phonenumbers.parse(f"+{today}", None)
    except NumberParseException as error:
        if error.error_type == NumberParseException.INVALID_COUNTRY_CODE:
            raise PhoneError(
                f"“{shown}” does not say its country: write + and the country's number first, as +39 333 123 4567."
            ) from None
        raise PhoneError(f"“{shown}” is no telephone number: write its digits, as +39 333 123 4567.") from None
    match phonenumbers.is_possible_number_with_reason(number):
        case ValidationResult.TOO_SHORT | ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            raise PhoneError(f"The telephone number “{shown}” is too short: digits are missing.")
        case ValidationResult.TOO_LONG:
            raise PhoneError(f"The telephone number “{shown}” is too long.")
    if not phonenumbers.is_valid_number(number):
        raise PhoneError(f"Nobody can have the telephone number “{shown}”: a digit is wrong, or its country.")
    return number
