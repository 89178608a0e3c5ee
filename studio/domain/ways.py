"""The ways in which a shop takes its money or its orders. Each is a plain value that says itself what is wrong with it.

Texts may hold blanks where people write them (an IBAN in groups, a number with spaces): what makes the payloads takes
them away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, asdict, dataclass, fields
from typing import Any
from urllib.parse import urlsplit

from studio.domain import epc, swiss
from studio.domain.bank import as_typed, is_qr_iban, shown
from studio.domain.contact import digits_of
from studio.domain.emv import LONGEST_CITY, LONGEST_NAME, pix_key, plain
from studio.domain.errors import Refused

LONGEST_PAYLOAD = 2000
LONGEST_LABEL = 60
_MAIL = re.compile(
    r"[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
_VPA = re.compile(r"[A-Za-z0-9._-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}")
_LONGEST_FIELD = 4000


@dataclass(frozen=True, slots=True)
class WebLink:
    """The product's own page. `url`: the shop's, for products without one. `campaign`: whether the shop's statistics
    are told that a visitor came from the show (UTM)."""

    url: str = ""
    campaign: bool = False

    def problems(self) -> tuple[str, ...]:
        return tuple(filter(None, (url_problem(self.url),))) if self.url else ()


@dataclass(frozen=True, slots=True)
class WhatsApp:
    """An order written for the buyer, to send. `number`: international, "+39 333 123 4567"."""

    number: str

    def problems(self) -> tuple[str, ...]:
        return _number_problems(self.number)


@dataclass(frozen=True, slots=True)
class Sms:
    """The same by text message."""

    number: str

    def problems(self) -> tuple[str, ...]:
        return _number_problems(self.number)


@dataclass(frozen=True, slots=True)
class Mail:
    """The same by e-mail."""

    address: str

    def problems(self) -> tuple[str, ...]:
        if len(self.address) > 254 or not _MAIL.fullmatch(self.address):
            return ("This is no e-mail address: write one like name@example.com.",)
        return ()


@dataclass(frozen=True, slots=True)
class Sepa:
    """A transfer in euros. `reference` (RF…) is the same in every transfer; without it each says what it is for, after
    `text`."""

    payee: str
    iban: str
    bic: str = ""
    reference: str = ""
    text: str = ""

    def problems(self) -> tuple[str, ...]:
        return epc.Transfer(self.payee, self.iban, self.bic, None, "", self.reference, self.text).problems()


@dataclass(frozen=True, slots=True)
class Pix:
    """Brazil's. `key`: CPF, CNPJ, e-mail, telephone or random key."""

    key: str
    name: str
    city: str

    def problems(self) -> tuple[str, ...]:
        found = []
        try:
            pix_key(self.key)
        except ValueError as error:
            found.append(str(error))
        for text, most, missing in (
            (self.name, LONGEST_NAME, "The name of who is paid is missing."),
            (self.city, LONGEST_CITY, "The city of who is paid is missing."),
        ):
            if not text.strip():
                found.append(missing)
                continue
            try:
                if len(plain(text)) > most:
                    found.append(f"“{shown(text)}” is too long: {most} characters at most.")
            except ValueError:
                found.append("A PIX code has Latin letters, digits and blanks only, in one line.")
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Upi:
    """India's. `vpa`: the address, "name@bank"."""

    vpa: str
    payee: str

    def problems(self) -> tuple[str, ...]:
        found = []
        if not _VPA.fullmatch(self.vpa):
            found.append("This is no UPI address: write one like name@bank.")
        found += _line_problems(self.payee, 99, "The name of who is paid is missing.")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class SwissBill:
    """Switzerland's and Liechtenstein's. `reference_kind`: "QRR" with a QR-IBAN, "SCOR", or "NON" for none.
    `customer`: the digits that the bank wants at the beginning of a QRR reference."""

    iban: str
    name: str
    street: str
    number: str
    postcode: str
    town: str
    country: str = "CH"
    reference_kind: str = "NON"
    customer: str = ""

    @property
    def address(self) -> swiss.Address:
        return swiss.Address(self.name, self.street, self.number, self.postcode, self.town, self.country)

    def problems(self) -> tuple[str, ...]:
        found = [*swiss.account_problems(self.iban, self.reference_kind), *self.address.problems()]
        if self.customer and not (is_qr_iban(self.iban) and re.fullmatch("[0-9]{1,20}", self.customer)):
            found.append("The bank's customer number goes with a QR-IBAN and has at most 20 digits.")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Stripe:
    """A payment link of Stripe's, made there: it has its own price."""

    url: str

    def problems(self) -> tuple[str, ...]:
        wrong = url_problem(self.url)
        if not wrong and not self.url.lower().startswith("https://"):
            wrong = "A payment link begins with https://."
        return (wrong,) if wrong else ()


@dataclass(frozen=True, slots=True)
class PayPalMe:
    """`handle`: what comes after paypal.me/."""

    handle: str

    def problems(self) -> tuple[str, ...]:
        if not re.fullmatch("[A-Za-z0-9]{1,20}", self.handle):
            return ("Write only the name after paypal.me/: at most 20 letters and digits.",)
        return ()


@dataclass(frozen=True, slots=True)
class Scanned:
    """A code that only a platform can issue, read from a picture of it. `label`: what it is, "Satispay"."""

    label: str
    payload: str

    def problems(self) -> tuple[str, ...]:
        found = list(_line_problems(self.label, LONGEST_LABEL, "Write what this code is, as “Satispay”."))
        if not self.payload:
            found.append("The picture of the code is missing.")
        elif len(self.payload.encode("utf-8", "replace")) > LONGEST_PAYLOAD or not _encodable(self.payload):
            found.append("This code holds more than can be painted again.")
        return tuple(found)


Way = WebLink | WhatsApp | Sms | Mail | Sepa | Pix | Upi | SwissBill | Stripe | PayPalMe | Scanned

KINDS: Mapping[str, type[Way]] = {
    "web": WebLink,
    "whatsapp": WhatsApp,
    "sms": Sms,
    "mail": Mail,
    "sepa": Sepa,
    "pix": Pix,
    "upi": Upi,
    "swiss": SwissBill,
    "stripe": Stripe,
    "paypal": PayPalMe,
    "scanned": Scanned,
}
_NAMES = {made: kind for kind, made in KINDS.items()}


def kind_of(way: Way) -> str:
    """What it is called in settings and in the protocol."""
    return _NAMES[type(way)]


def way_to_dict(way: Way) -> dict[str, Any]:
    """ "kind", and its fields."""
    return {"kind": kind_of(way)} | asdict(way)


def way_from_dict(values: Mapping[str, Any]) -> Way:
    """The way that `way_to_dict` made this of; fields that have a usual value may be missing. Raises Refused where kind
    or fields are not known or of the wrong type; whether it is a good one, `problems` says."""
    kind = values.get("kind")
    made = KINDS.get(kind) if isinstance(kind, str) else None
    if made is None:
        raise Refused(f"There is no way to pay of the kind “{shown(str(kind))}”. Known are: {', '.join(KINDS)}.")
    known = {field.name: field for field in fields(made)}
    given = {name: value for name, value in values.items() if name != "kind"}
    for name, value in given.items():
        if name not in known:
            raise Refused(f"A way to pay of the kind “{kind}” has no field “{shown(name)}”.")
        wanted = bool if known[name].type == "bool" else str
        if type(value) is not wanted or len(str(value)) > _LONGEST_FIELD:
            raise Refused(f"The field “{name}” of a way to pay is {'true or false' if wanted is bool else 'a text'}.")
    for name, field in known.items():
        if name not in given and field.default is MISSING:
            raise Refused(f"A way to pay of the kind “{kind}” needs the field “{name}”.")
    # What was read from a picture stays as it was read.
    tidy = {name: each.strip() if isinstance(each, str) and name != "payload" else each for name, each in given.items()}
    if made in (Sepa, Pix, Upi, SwissBill):
        tidy = {name: as_typed(each) if isinstance(each, str) else each for name, each in tidy.items()}
    made_of: Callable[..., Way] = made
    return made_of(**tidy)


def url_problem(text: str) -> str:
    """What is wrong with a web address that viewers are led to, "" for nothing."""
    try:
        parts = urlsplit(text)
        host, _, user = parts.hostname, parts.port, parts.username
    except ValueError:
        return "This is not a web address."
    if not text.isprintable() or re.search('[\\s<>"]', text):
        return "A web address has no spaces, quotation marks or invisible characters."
    if parts.scheme not in ("http", "https") or not host:
        return "A web address begins with https:// or http:// and the shop's name."
    if user is not None:
        return "A web address that viewers see must not hold a user name."
    return ""


def _number_problems(number: str) -> tuple[str, ...]:
    # Whether the number exists is for the library that knows every country's; here, whether a link can be made of it.
    if not re.fullmatch(r"\+[0-9 ().-]+", number, re.ASCII) or not 7 <= len(digits_of(number)) <= 15:
        return ("Write the number with + and its country: +39 333 123 4567.",)
    if digits_of(number).startswith("0"):
        return ("No country's number begins with 0: write +39 …, not +0 ….",)
    return ()


def _line_problems(text: str, most: int, missing: str) -> tuple[str, ...]:
    if not text.strip():
        return (missing,)
    if len(text) > most:
        return (f"“{shown(text)}” is too long: {most} characters at most.",)
    if not text.isprintable():
        return (f"“{shown(text)}” holds a line break or an invisible sign.",)
    return ()


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
