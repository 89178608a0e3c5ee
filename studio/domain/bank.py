"""What a bank prints on its letters: account numbers and references that carry their own check digits.

Every `…_problem` gives what is wrong in a plain sentence, or "".
"""

from __future__ import annotations

import re
import string
import unicodedata

# The SWIFT registry's length of an IBAN, by country.
_LENGTHS = {
    each[:2]: int(each[2:])
    for each in """AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
    EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30
    KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29
    PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
    YE30""".split()
}
EEA = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split())
SEPA = EEA | frozenset("AD AL CH GB GI MC MD ME MK RS SM VA".split())
_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_RF = re.compile(r"RF\d\d[A-Z0-9]{1,21}", re.ASCII)
# What a text program makes of the signs of a keyboard, and banks do not know.
_AS_TYPED = str.maketrans(
    dict.fromkeys("‘’‚‛ʼ′", "'")
    | dict.fromkeys("“”„‟″", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\xa0\u2009\u202f", " ")
)
_NIBBLES = "ABCDEFGHIJKLMNOP"
_RECURSIVE = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


def compact(text: str) -> str:
    """As machines want it: without the blanks that people write between groups, in capitals."""
    return "".join(text.split()).upper()


def as_typed(text: str) -> str:
    """With the signs of a keyboard, as banks know them: an accent and its letter are one sign (a Mac's clipboard has
    two), quotation marks, dashes and blanks are the plain ones."""
    return unicodedata.normalize("NFC", text).translate(_AS_TYPED)


def grouped(text: str) -> str:
    """As people read it: groups of four."""
    bare = compact(text)
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def iban_problem(text: str) -> str:
    """Of an account number: its country, its length, its check digits (ISO 13616)."""
    iban = compact(text)
    if not iban:
        return "The IBAN is missing."
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]+", iban):
        return f"“{shown(text)}” is no IBAN: it has two letters for the country, two digits, then letters and digits."
    length = _LENGTHS.get(iban[:2])
    if length is None:
        return f"No country writes its IBANs with “{iban[:2]}”."
    if len(iban) != length:
        return f"An IBAN with “{iban[:2]}” has {length} characters; this one has {len(iban)}."
    if not _checked(iban):
        return "The IBAN's check digits do not fit: a character is wrong. Compare it with your bank's letter."
    return ""


def bic_problem(text: str) -> str:
    """Of a bank's code (ISO 9362)."""
    if not _BIC.fullmatch(compact(text)):
        return f"“{shown(text)}” is no BIC: it has 8 or 11 letters and digits."
    return ""


def rf_problem(text: str) -> str:
    """Of a creditor reference (ISO 11649)."""
    reference = compact(text)
    if not _RF.fullmatch(reference) or not _checked(reference):
        return f"“{shown(text)}” is no RF reference: its check digits do not fit."
    return ""


def rf_reference(text: str) -> str:
    """The creditor reference that says `text`: its letters and digits, 21 at most, with an X where others stood between
    them (3-14 and 31-4 are two orders). ValueError where it has none."""
    bare = "X".join(re.findall("[A-Z0-9]+", text.upper()))[:21]
    if not bare:
        raise ValueError("a reference has letters or digits")
    return f"RF{98 - _mod_97(f'RF00{bare}'):02}{bare}"


def code_reference(code: str, room: int) -> str:
    """What stands for a product's code (keyboard's signs) in capitals and digits, and for no other's: an X begins what
    any other sign becomes, and is doubled itself. ValueError where it is longer than `room`."""
    signs = (
        sign
        if sign in string.digits + string.ascii_uppercase
        else "X" + "".join(_NIBBLES[n] for n in divmod(ord(sign), 16))
        for sign in code.upper().replace("X", "XX")
    )
    if len(found := "".join(signs)) > room:
        raise ValueError("this code is too long for a reference")
    return found


def is_qr_iban(iban: str) -> bool:
    """Whether a Swiss or Liechtenstein IBAN is one that takes QR references only."""
    bare = compact(iban)
    return bare[:2] in ("CH", "LI") and "30000" <= bare[4:9] <= "31999"


def qrr_problem(text: str) -> str:
    """Of a Swiss QR reference."""
    bare = compact(text)
    if not re.fullmatch("[0-9]{27}", bare) or qrr_check_digit(bare[:-1]) != bare[-1]:
        return f"“{shown(text)}” is no QR reference: it has 27 digits, the last of which checks the others."
    return ""


def qrr_reference(customer: str, text: str) -> str:
    """The QR reference that says `text` after the digits that the bank gave its customer: letters count as A 10 to
    Z 35, as in an IBAN; of what is too long the end is kept."""
    first, *others = re.findall("[A-Z0-9]+", text.upper()) or [""]
    # What was apart stays apart: 3-14 and 31-4 are two orders.
    parts = (first, *(part.zfill(6) for part in others))
    digits = "".join(str(int(sign, 36)) for sign in "".join(parts))
    room = 26 - len(customer)
    body = customer + digits[-room:].rjust(room, "0") if room else customer
    return body + qrr_check_digit(body)


def qrr_of_code(customer: str, code: str) -> str:
    """The QR reference that stands for a product's code, and for no other's. A number is itself; before anything else,
    which is read as a number to the base of 36, stands a 9 at the very beginning. ValueError where there is no room."""
    room = 26 - len(customer)
    if re.fullmatch("[1-9][0-9]*", code) and len(code) < room:
        return qrr_reference(customer, code)
    # A 1 before it: zeros at its beginning count.
    digits = str(int("1" + code_reference(code, room), 36))
    if len(digits) >= room:
        raise ValueError("this code is too long for a reference")
    return qrr_reference(customer, "9" + digits.rjust(room - 1, "0"))


def qrr_check_digit(digits: str) -> str:
    """Modulo 10, recursive."""
    carry = 0
    for digit in digits:
        carry = _RECURSIVE[(carry + int(digit)) % 10]
    return str((10 - carry) % 10)


def _checked(text: str) -> bool:
    # 00, 01 and 99 have the same remainder as 97, 98 and 02, and no bank gives them out.
    return "02" <= text[2:4] <= "98" and _mod_97(text) == 1


def _mod_97(text: str) -> int:
    moved = text[4:] + text[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97


def shown(text: str) -> str:
    """What was typed, to be named in a sentence: its beginning, in one line."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= 40 else line[:40] + "…"
