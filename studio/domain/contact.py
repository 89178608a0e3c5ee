"""How a person is written to: telephone numbers, mail addresses, and the links that open a messenger or a mail program.

Whether a number exists is for the library that knows every country's (`papers.phones`); here, what links are made of.
"""

from __future__ import annotations

import re
from urllib.parse import quote

_MAIL = re.compile(r"[^\s@<>\",;:?&%\\()\[\]]{1,64}@[^\s@<>\",;:?&%/\\()\[\]]{1,255}")
# Mexico's mobile numbers had a 1 behind the country until 2019 (at home, 044 or 045): old address books still have it.
_OLD_MEXICAN = re.compile("52(?:1|04[45])([0-9]{10})")
# Argentina's mobile numbers have a 9 there from abroad, which people leave out; WhatsApp knows them by nothing else.
_BARE_ARGENTINE = re.compile("54([1-8][0-9]{9})")


def is_number(number: str) -> bool:
    """Whether this is an international number, "+39 333 …" or "0039 333 …", in any of the spellings that people use."""
    bare = re.sub(r"[\s().\-/\u00a0\u202f]", "", number)
    return re.fullmatch(r"(?:\+|00)[1-9][0-9]{6,14}", bare, re.ASCII) is not None


def is_mail(address: str) -> bool:
    """Whether a mail can be written to this one address, and to nobody else besides."""
    return _MAIL.fullmatch(address) is not None and address.isprintable()


def digits_of(number: str) -> str:
    """An international number as links want it: digits only, country first, as it is called today."""
    digits = re.sub("[^0-9]", "", number)
    if not number.lstrip().startswith("+"):
        digits = digits.removeprefix("00")
    old = _OLD_MEXICAN.fullmatch(digits)
    return f"52{old[1]}" if old else digits


def whatsapp_link(number: str, text: str) -> str:
    """Opens WhatsApp with `text` ready for `number` (international, in any spelling)."""
    digits = digits_of(number)
    bare = _BARE_ARGENTINE.fullmatch(digits)
    return f"https://wa.me/{f'549{bare[1]}' if bare else digits}?text={quote(text, safe='')}"


def mail_link(address: str, subject: str, body: str) -> str:
    """Opens a mail program with the message written, by RFC 6068: blanks are %20, never +; lines end in CR LF."""
    body = re.sub(r"\r\n|\r|\n", "\r\n", body)
    return f"mailto:{quote(address, safe='@+')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
