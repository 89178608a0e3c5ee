"""The SEPA transfer in a QR code (EPC069-12, "GiroCode")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from studio.domain.bank import EEA, SEPA, bic_problem, compact, iban_problem, rf_problem, shown
from studio.domain.money import Money

LARGEST_VERSION = 13
LONGEST_BYTES = 331
LONGEST_PAYEE, LONGEST_REFERENCE, LONGEST_TEXT, LONGEST_INFORMATION = 70, 35, 140, 70
LARGEST_CENTS = 99_999_999_999
CHARSETS = dict(enumerate("utf-8 iso8859-1 iso8859-2 iso8859-4 iso8859-5 iso8859-7 iso8859-10 iso8859-15".split(), 1))
# What no bank of these countries has a letter for ends a transfer, in whatever charset the code is written. Romania's
# own letters are in none of the standard's charsets but its UTF-8.
_WRITABLE = frozenset("".join(bytes(range(256)).decode(each, "ignore") for each in CHARSETS.values())) | frozenset(
    "ȘșȚț"
)
_OTHER_CHARSET = re.compile(r"(BCD(\r?\n)00[12]\2)([2-8])(?=\2SCT\2)")


def writable(text: str) -> str:
    """The text without the signs that banks cannot take; wide letters are written as the usual ones."""
    usual = (sign if sign in _WRITABLE else normalize("NFKC", sign) for sign in normalize("NFC", text))
    return "".join(sign for sign in "".join(usual) if sign in _WRITABLE and sign.isprintable())


def in_utf8(payload: str) -> str:
    """The payload of any QR code, as it must be painted again: all our codes are UTF-8, and a bank's program believes
    what a transfer says of itself. What names another charset was read as ISO 8859-1, unless its code told the reader
    better."""
    found = _OTHER_CHARSET.match(payload)
    if not found:
        return payload
    try:
        text = payload.encode("iso8859-1").decode(CHARSETS[int(found[3])])
    except UnicodeError:
        text = payload
    return f"{found[1]}1{text[found.end() :]}"


def fields_of(payload: str) -> tuple[str, ...]:
    """The 12 lines of a transfer's code, "" where it has fewer; () where it is another code."""
    if not re.match(r"BCD(\r?\n)00[12]\1[1-8]\1SCT\1", payload):
        return ()
    lines = payload.replace("\r\n", "\n").split("\n")
    return tuple((lines + [""] * 12)[:12])


@dataclass(frozen=True, slots=True)
class Transfer:
    """What the payer's bank fills in. `reference` is a creditor reference (RF…), `text` what else the payee is to read:
    one of the two. `version` "001" always has a BIC. `charset`: a key of `CHARSETS`."""

    payee: str
    iban: str
    bic: str = ""
    amount: Money | None = None
    purpose: str = ""
    reference: str = ""
    text: str = ""
    information: str = ""
    version: str = "002"
    charset: int = 1

    def problems(self) -> tuple[str, ...]:
        """Plain sentences, none where it makes a code that banks take."""
        iban = compact(self.iban)
        found = [iban_problem(self.iban)]
        if not found[0]:
            if iban[:2] not in SEPA:
                found.append(f"SEPA transfers do not reach accounts in “{iban[:2]}”.")
            elif not self.bic and (self.version == "001" or iban[:2] not in EEA):
                found.append("This account needs the bank's BIC as well.")
        if self.bic:
            found.append(bic_problem(self.bic))
        if not self.payee.strip():
            found.append("The name of who is paid is missing.")
        if self.reference:
            found.append(rf_problem(self.reference))
        if self.reference and self.text:
            found.append("A transfer has a reference or a text, not both.")
        for text, most in (
            (self.payee, LONGEST_PAYEE),
            (self.text, LONGEST_TEXT),
            (self.information, LONGEST_INFORMATION),
            (self.purpose, 4),
        ):
            if len(text) > most:
                found.append(f"“{shown(text)}” is too long: {most} characters at most.")
            if not text.isprintable():
                found.append(f"“{shown(text)}” holds a line break or an invisible sign.")
            elif writable(text) != text:
                found.append(f"“{shown(text)}” holds a sign that banks cannot take: letters, digits and . , - only.")
        if self.amount is not None:
            if self.amount.currency != "EUR":
                found.append(f"A SEPA transfer is in euros; this price is in {self.amount.currency}.")
            elif not 1 <= self.amount.minor <= LARGEST_CENTS:
                found.append("A transfer's amount is from 0.01 to 999 999 999.99.")
        found = [each for each in found if each]
        if not found:
            try:
                if len(self.to_bytes()) > LONGEST_BYTES:
                    found.append(
                        f"This is too much for a SEPA code: {LONGEST_BYTES} bytes at most. Use a shorter text."
                    )
            except UnicodeEncodeError:
                found.append("A sign of the name or the text cannot be written in the code's character set.")
        return tuple(found)

    @property
    def payload(self) -> str:
        """The lines of the code. Only where there are no problems: a line break in a field would shift the others."""
        amount = f"{self.amount.amount:.2f}".rstrip("0").rstrip(".") if self.amount else ""
        lines = (
            "BCD",
            self.version,
            str(self.charset),
            "SCT",
            compact(self.bic),
            self.payee,
            compact(self.iban),
            f"EUR{amount}" if amount else "",
            self.purpose,
            compact(self.reference),
            self.text,
            self.information,
        )
        return "\n".join(lines).rstrip("\n")

    def to_bytes(self) -> bytes:
        return self.payload.encode(CHARSETS[self.charset])
