"""The Swiss QR-bill's code (SIX implementation guidelines 2.3), with structured addresses only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from studio.domain.bank import compact, iban_problem, is_qr_iban, qrr_problem, rf_problem, shown
from studio.domain.money import Money

LARGEST_VERSION = 25
LONGEST_CODE, LONGEST_MESSAGE = 997, 140
LARGEST_CENTS = 99_999_999_999
_ROOM = {"name": 70, "street": 70, "number": 16, "postcode": 16, "town": 35}


@dataclass(frozen=True, slots=True)
class Address:
    """`country`: ISO 3166, two letters."""

    name: str
    street: str
    number: str
    postcode: str
    town: str
    country: str = "CH"

    def problems(self) -> tuple[str, ...]:
        found = []
        if not self.name.strip():
            found.append("The name of who is paid is missing.")
        if not self.postcode.strip() or not self.town.strip():
            found.append("A QR-bill needs the postcode and the town of who is paid.")
        if not (
            len(self.country) == 2 and self.country.isascii() and self.country.isalpha() and self.country.isupper()
        ):
            found.append("The country is two capital letters, as CH.")
        for field, most in _ROOM.items():
            text = getattr(self, field)
            if len(text) > most:
                found.append(f"“{shown(text)}” is too long: {most} characters at most.")
            elif not writable(text):
                found.append(f"“{shown(text)}” holds a sign that a QR-bill cannot have: Latin letters only.")
        return tuple(found)

    @property
    def lines(self) -> tuple[str, ...]:
        return ("S", self.name, self.street, self.number, self.postcode, self.town, self.country)


@dataclass(frozen=True, slots=True)
class Bill:
    """`kind` of reference: "QRR" (27 digits, with a QR-IBAN), "SCOR" (RF…) or "NON". `separator`: CR LF, or LF alone,
    which is as good and shorter."""

    iban: str
    creditor: Address
    currency: str
    amount: Money | None = None
    debtor: Address | None = None
    kind: str = "NON"
    reference: str = ""
    message: str = ""
    separator: str = "\r\n"

    def problems(self) -> tuple[str, ...]:
        """Plain sentences, none where it makes a code that banks take."""
        found = list(account_problems(self.iban, self.kind))
        found += self.creditor.problems()
        found += self.debtor.problems() if self.debtor else ()
        if self.kind == "QRR":
            found.append(qrr_problem(self.reference))
        elif self.kind == "SCOR":
            found.append(rf_problem(self.reference))
        elif self.reference:
            found.append("A QR-bill without a kind of reference has no reference.")
        if len(self.message) > LONGEST_MESSAGE or not writable(self.message):
            found.append(f"A QR-bill's message has at most {LONGEST_MESSAGE} Latin letters, in one line.")
        if self.currency not in ("CHF", "EUR") or (self.amount and self.amount.currency != self.currency):
            found.append("A QR-bill is in Swiss francs or in euros.")
        elif self.amount is not None and not 1 <= self.amount.minor <= LARGEST_CENTS:
            found.append("A transfer's amount is from 0.01 to 999 999 999.99.")
        found = [each for each in found if each]
        if not found and len(self.payload) > LONGEST_CODE:
            found.append(f"This is too much for a QR-bill: {LONGEST_CODE} characters at most.")
        return tuple(found)

    @property
    def payload(self) -> str:
        """Only where there are no problems: a line break in a field would shift the others."""
        nobody = ("",) * 7
        return self.separator.join(
            (
                *("SPC", "0200", "1", compact(self.iban)),
                *self.creditor.lines,
                *nobody,  # who the money is for in the end: kept for later use by the standard
                f"{self.amount.amount:.2f}" if self.amount else "",
                self.currency,
                *(self.debtor.lines if self.debtor else nobody),
                *(self.kind, compact(self.reference), self.message, "EPD"),
            )
        )


def is_bill(payload: str) -> bool:
    """Whether this is a QR-bill's code, which has the Swiss cross in its middle."""
    return re.match(r"SPC\r?\n0200\r?\n", payload) is not None


def amount_lines(payload: str) -> tuple[str, str]:
    """A QR-bill's amount, "" where it states none, and its currency."""
    amount, currency, *_ = [*payload.replace("\r\n", "\n").split("\n")[18:20], "", ""]
    return amount, currency


def account_problems(iban: str, kind: str) -> tuple[str, ...]:
    """Whether the account can be paid with this kind of reference."""
    if wrong := iban_problem(iban):
        return (wrong,)
    if compact(iban)[:2] not in ("CH", "LI"):
        return ("A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.",)
    if kind not in ("QRR", "SCOR", "NON"):
        return ("The kind of reference is QRR, SCOR or NON.",)
    if is_qr_iban(iban) and kind != "QRR":
        return ("This is a QR-IBAN: it goes with the kind of reference QRR only.",)
    if kind == "QRR" and not is_qr_iban(iban):
        return ("The kind of reference QRR needs a QR-IBAN, which your bank gives you.",)
    return ()


def writable(text: str) -> bool:
    """Whether the standard's character set has all of it."""
    return latin(text) == text


def latin(text: str) -> str:
    """The text without what the standard's character set does not have; wide letters are written as the usual ones."""
    usual = (sign if _has(sign) else normalize("NFKC", sign) for sign in normalize("NFC", text))
    return "".join(sign for sign in "".join(usual) if _has(sign))


def _has(sign: str) -> bool:
    return sign == "\xa0" or (sign.isprintable() and (sign <= "ſ" or sign in "ȘșȚț€"))
