"""Merchant codes as EMVCo writes them (tag, length, value, and a checksum), and Brazil's PIX, which is one."""

from __future__ import annotations

import re
import unicodedata
from binascii import crc_hqx
from collections.abc import Iterable
from uuid import UUID

from studio.domain.bank import as_typed
from studio.domain.money import Money

Fields = tuple[tuple[str, str], ...]

LONGEST_NAME, LONGEST_CITY, LONGEST_KEY = 25, 15, 77
REAL = "986"  # Brazil's currency, by its number
# Latin letters that are no letter with an accent.
_LETTERS = str.maketrans(
    dict(zip("ßẞæÆœŒøØđĐðÐłŁþÞı", "ss SS ae AE oe OE o O d D d D l L th Th i".split(), strict=True))
)
_MAIL = re.compile(r"[a-z0-9.!#$&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE | re.ASCII)


def tlv(fields: Iterable[tuple[str, str]]) -> str:
    """Tags and values, each with its length in characters. ValueError where one has none, or more than 99."""
    parts = []
    for tag, value in fields:
        if not re.fullmatch("[0-9]{2}", tag) or not 1 <= len(value) <= 99:
            raise ValueError(f"field {tag} has {len(value)} characters")
        parts.append(f"{tag}{len(value):02}{value}")
    return "".join(parts)


def fields_of(payload: str) -> dict[str, str]:
    """A merchant code's values by their tags; {} where it is another code."""
    found: dict[str, str] = {}
    rest = payload if payload.startswith("000201") else ""
    while head := re.match("([0-9]{2})([0-9]{2})", rest):
        end = 4 + int(head[2])
        found[head[1]], rest = rest[4:end], rest[end:]
    return found


def sealed(fields: Iterable[tuple[str, str]]) -> str:
    """The whole code: the fields, and the checksum over them and over its own tag and length."""
    body = tlv(fields) + "6304"
    return body + f"{crc_hqx(body.encode(), 0xFFFF):04X}"


def pix(key: str, name: str, city: str, amount: Money | None = None, reference: str = "") -> str:
    """A static PIX code. `reference`: the sale's own, 25 letters and digits at most; empty for none."""
    fields: list[tuple[str, str]] = [
        ("00", "01"),
        ("26", tlv((("00", "br.gov.bcb.pix"), ("01", key)))),
        ("52", "0000"),
        ("53", REAL),
    ]
    if amount is not None:
        fields.append(("54", f"{amount.amount:.2f}"))
    fields += [("58", "BR"), ("59", name), ("60", city), ("62", tlv((("05", reference or "***"),)))]
    return sealed(fields)


def plain(text: str) -> str:
    """Without accents, which banks' programs cannot be trusted with: "São Paulo" is "Sao Paulo", "Groß" is "Gross".
    ValueError where signs are left that are no ASCII."""
    spread = unicodedata.normalize("NFKD", " ".join(as_typed(text).translate(_LETTERS).split()))
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    if not (bare.isascii() and bare.isprintable()):
        raise ValueError("not ASCII")
    return bare


def pix_key(text: str) -> str:
    """The key as a code has it: a mobile number as +55…, CPF and CNPJ without their dots. ValueError in plain words."""
    key = "".join(text.split())
    if "@" in key:
        if len(key) <= LONGEST_KEY and _MAIL.fullmatch(key):
            return key.lower()
        raise ValueError("This e-mail address is no PIX key: a letter is wrong, or it is too long.")
    if key.startswith("+"):
        number = "+" + re.sub(r"[^0-9]", "", key)
        if re.fullmatch(r"\+55[1-9][0-9](?:9[0-9]{8}|[2-9][0-9]{7})", number) and re.fullmatch(r"\+[0-9()-]+", key):
            return number
        raise ValueError("A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.")
    if re.fullmatch("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", key):
        return str(UUID(key))
    bare = re.sub(r"[./-]", "", key).upper()
    if re.fullmatch("[0-9]{11}", bare) and _checks(bare, 11):
        return bare
    if re.fullmatch("[0-9A-Z]{12}[0-9]{2}", bare) and _checks(bare, 9):
        return bare
    raise ValueError(
        "This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key."
    )


def _checks(number: str, heaviest: int) -> bool:
    """Whether the two last digits of a CPF (weights up to 11) or a CNPJ (2 to 9, again and again) check the others."""
    if len(set(number)) == 1:
        return False
    for end in (len(number) - 2, len(number) - 1):
        total = sum(
            (ord(sign) - 48) * (2 + place % (heaviest - 1)) for place, sign in enumerate(reversed(number[:end]))
        )
        rest = total % 11
        if int(number[end]) != (0 if rest < 2 else 11 - rest):
            return False
    return True
