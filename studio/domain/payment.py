"""Where "buy now" leads: for a product or for an order's total (`sale`), by one of the shop's ways to pay."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit

from studio.domain import emv, epc, swiss
from studio.domain.bank import (
    code_reference,
    compact,
    grouped,
    qrr_of_code,
    qrr_reference,
    rf_problem,
    rf_reference,
    shown,
)
from studio.domain.contact import digits_of, mail_link, whatsapp_link
from studio.domain.emv import pix, pix_key, plain
from studio.domain.money import Money, exponent, parse_currency
from studio.domain.product import code_key
from studio.domain.qr_size import LARGEST_ON_PICTURE, qr_version
from studio.domain.sale import Impossible, Sale, money_text, one_line, sale_of, sale_of_total
from studio.domain.ways import (
    Mail,
    PayPalMe,
    Pix,
    Scanned,
    Sepa,
    Sms,
    Stripe,
    SwissBill,
    Upi,
    Way,
    WebLink,
    WhatsApp,
    url_problem,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.domain.product import Product

LARGEST_QR_VERSION = 40
_NO_ROOM = (
    "A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a"
    " larger picture."
)
_NOT_FOR_BANKS = "Payments cannot carry the code “{code}”. Give the product one of letters A to Z and digits, as A12."
# Signs in between part what stands around them; a last one would be dropped.
_IN_REFERENCES = re.compile("[A-Za-z0-9](?:[ -~]*[A-Za-z0-9])?")
_PIX_ROOM, _RF_ROOM = 25, 21
_SHORTEST = 3  # how far a payload can be shortened: 0 is all of it
_PAYPAL = frozenset(
    "AUD BRL CAD CHF CZK DKK EUR GBP HKD HUF ILS JPY MXN MYR NOK NZD PHP PLN SEK SGD THB TWD USD".split()
)
_PAYPAL_ME = re.compile(r"(?:paypal\.me|paypal\.com/paypalme)/[^/]+/([0-9]+(?:[.,][0-9]+)?)([A-Za-z]{3}|)/?")
_PAYPAL_WHOLE = frozenset("HUF JPY TWD".split())


@dataclass(frozen=True, slots=True)
class BuyLink:
    """`payload`: what the QR code holds. `address`: the same in the one line that viewers read and type. `lines`: all
    that people need who cannot scan, in the order they need it; where nothing else is given, the address.

    `fields`: the same lines, each with what it is ("payee", "iban", "account", "amount", "reference", "text", or "").

    `ecc`: the code's error correction. A payment standard's code (`by_standard`) has it and no other, and no more than
    `most_version`; a link may be drawn with less where there is no room.
    """

    payload: str
    address: str
    fields: tuple[tuple[str, str], ...] = ()
    ecc: str = "M"
    most_version: int = LARGEST_QR_VERSION

    def __post_init__(self) -> None:
        fields = tuple((name, text) for name, text in self.fields if text)
        object.__setattr__(self, "fields", fields or (("", self.address),))

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.fields)

    @property
    def by_standard(self) -> bool:
        return self.most_version < LARGEST_QR_VERSION

    @property
    def version(self) -> int | None:
        """Of its QR code at error correction M; None where none holds it."""
        return qr_version(self.payload)

    @property
    def fits(self) -> bool:
        """Whether its modules are 4 px or more in the picture's panel at 720p."""
        version = self.version
        return version is not None and version <= min(self.most_version, LARGEST_ON_PICTURE)

    def problems(self) -> tuple[str, ...]:
        version = self.version
        if version is None or version > self.most_version:
            return ("This is more than its QR code can hold. Use a shorter text or a short link.",)
        if version > LARGEST_ON_PICTURE:
            size = len(self.payload.encode())
            if self.by_standard:
                return (f"Its QR code would be too fine to scan ({size} bytes). Use a shorter name or a shorter text.",)
            return (f"Its QR code would be too fine to scan ({size} bytes). Use a shorter text or a short link.",)
        return ()


def buy_link(
    product: Product,
    way: Way | None = None,
    *,
    show: str = "",
    shop: str = "",
    language: str = "en",
    reference: str = "",
    quantity: int = 1,
) -> BuyLink | None:
    """The product's link by this way, by default its own page; None where the way cannot take it (`link_problems` says
    why). `language`: IETF tag of the viewers'. `reference`: the order's own, where there is one."""
    try:
        return _made(sale_of(product, show, shop, language, reference, quantity), way or WebLink(), 0)
    except Impossible:
        return None


def pay_link(
    total: Money, way: Way, *, reference: str, show: str = "", shop: str = "", language: str = "en"
) -> BuyLink | None:
    """The link by which a buyer pays an order's total; None where the way takes orders and no money, or cannot take
    it."""
    if isinstance(way, WebLink | WhatsApp | Sms | Mail):
        return None
    try:
        return _made(sale_of_total(total, reference, show, shop, language), way, 0)
    except Impossible:
        return None


def link_problems(
    product: Product,
    way: Way | None = None,
    *,
    show: str = "",
    shop: str = "",
    language: str = "en",
    reference: str = "",
    quantity: int = 1,
    fits: Callable[[BuyLink], bool] = attrgetter("fits"),
) -> tuple[str, ...]:
    """What stands in the way of `buy_link`, or of scanning it, in plain sentences. `fits`: whether the picture has room
    for a link's code."""
    try:
        link = _made(sale_of(product, show, shop, language, reference, quantity), way or WebLink(), 0)
    except Impossible as error:
        return (way.problems() if way else ()) or (str(error),)
    return link.problems() or (() if fits(link) else (_NO_ROOM,))


def shorter(
    product: Product,
    way: Way | None = None,
    *,
    show: str = "",
    shop: str = "",
    language: str = "en",
    reference: str = "",
    quantity: int = 1,
    fits: Callable[[BuyLink], bool] = attrgetter("fits"),
) -> BuyLink | None:
    """The fullest form of `buy_link` that can be scanned from the picture: without what only statistics need, with a
    shorter text. None where even the shortest is too long, or the way cannot take it. `fits`: whether the picture has
    room for a link's code."""
    try:
        sale = sale_of(product, show, shop, language, reference, quantity)
        for brevity in range(_SHORTEST + 1):
            link = _made(sale, way or WebLink(), brevity)
            if fits(link):
                return link
    except Impossible:
        pass  # why it cannot be is what `link_problems` says
    return None


def upi_link(values: dict[str, str]) -> str:
    """By NPCI's linking specification; `values` by their names there, in their order."""
    return "upi://pay?" + "&".join(f"{name}={quote(value, safe='@:/=')}" for name, value in values.items())


def with_parameters(url: str, parameters: dict[str, str]) -> str:
    """The address with these added; what it has already stays as it is, and its fragment stays last."""
    front, mark, fragment = url.partition("#")
    path, _, query = front.partition("?")
    there = {name.casefold() for name, _ in parse_qsl(query, keep_blank_values=True)}
    added = [f"{name}={quote(value, safe='')}" for name, value in parameters.items() if value and name not in there]
    if not added:
        return url
    joined = "&".join(filter(None, (query.rstrip("&"), *added)))
    return f"{path}?{joined}{mark}{fragment}"


def _made(sale: Sale, way: Way, brevity: int) -> BuyLink:
    if problems := way.problems():
        raise Impossible(problems[0])
    match way:
        case WebLink():
            return _web(sale, way, brevity)
        case Stripe(url):
            # Stripe's own page says what is paid for: no reference is better than another product's.
            named = {"client_reference_id": _stripe_id(_named(sale)) if _has_name(sale) else ""}
            return BuyLink(_host_in_capitals(with_parameters(url, named), brevity), _typed(url))
        case PayPalMe():
            return _paypal(sale, way, brevity)
        case WhatsApp(number):
            link = _host_in_capitals(whatsapp_link(number, sale.order(brevity)), brevity)
            return BuyLink(link, number, (("", f"WhatsApp {number}"),))
        case Sms(number):
            return BuyLink(f"SMSTO:+{digits_of(number)}:{sale.order(brevity)}", number, (("", f"SMS {number}"),))
        case Mail(address):
            body = sale.order(brevity)
            return BuyLink(mail_link(address, sale.subject(brevity), body), address)
        case Sepa():
            return _sepa(sale, way, brevity)
        case Pix():
            return _pix(sale, way)
        case Upi():
            return _upi(sale, way, brevity)
        case SwissBill():
            return _swiss(sale, way, brevity)
        case Scanned():
            return _scanned(sale, way, brevity)


def _web(sale: Sale, way: WebLink, brevity: int) -> BuyLink:
    url = sale.url or way.url
    if not url:
        raise Impossible("This product has no link.")
    if problem := url_problem(url):
        raise Impossible(problem)
    told: dict[str, str] = {}
    if way.campaign and brevity < 2:
        told = {"utm_source": "live", "utm_medium": "qr"}
        if brevity < 1:
            told |= {"utm_campaign": sale.show or sale.shop}
        told |= {"utm_content": sale.code}
    return BuyLink(_host_in_capitals(with_parameters(url, told), brevity), _typed(url))


def _paypal(sale: Sale, way: PayPalMe, brevity: int) -> BuyLink:
    amount, price, currency = sale.amount(*sorted(_PAYPAL & set(sale.currencies)) or ("EUR", "USD"))
    asked = ""
    if amount is not None:
        if amount.minor < 1:
            raise Impossible("A PayPal amount is 0.01 or more.")
        whole = currency in _PAYPAL_WHOLE
        if whole and amount.amount != int(amount.amount):
            raise Impossible(f"PayPal takes whole {currency} only.")
        asked = f"/{amount.amount:.{0 if whole else 2}f}{currency}"
    link = f"https://paypal.me/{way.handle}{asked}"
    typed = link.removeprefix("https://")
    return BuyLink(_host_in_capitals(link, brevity), typed, (("", typed), ("amount", "" if asked else price)))


def _sepa(sale: Sale, way: Sepa, brevity: int) -> BuyLink:
    amount, price, _ = sale.amount("EUR")
    reference, text = compact(way.reference), ""
    if not reference and sale.reference and not rf_problem(sale.reference):
        reference = compact(sale.reference)
    if not reference:
        # In bytes: many umlauts must not use up what the code holds of name and account.
        text = _cut(" ".join(_what_for(sale, epc.writable).split()), epc.LONGEST_TEXT)
        # What the payment is recognised by is never cut for what every payment says.
        if brevity < 1 and (room := epc.LONGEST_TEXT - len(text.encode()) - 1) > 0:
            text = f"{_cut(one_line(way.text), room)} {text}".strip()
    transfer = epc.Transfer(way.payee, way.iban, way.bic, amount, "", reference, text)
    if problems := transfer.problems():
        raise Impossible(problems[0])
    iban = grouped(way.iban)
    # Guidelines and prudence: nobody pays by what they cannot read.
    fields = (*_account(way.payee, iban, price), ("reference", grouped(reference)), ("text", "" if reference else text))
    return BuyLink(transfer.payload, iban, fields, most_version=epc.LARGEST_VERSION)


def _pix(sale: Sale, way: Pix) -> BuyLink:
    amount, price, _ = sale.amount("BRL")
    if amount is not None and not 1 <= amount.minor <= 999_999_999_999:
        raise Impossible("A PIX amount is from 0.01 to 9 999 999 999.99.")
    key = pix_key(way.key)
    name = plain(way.name)
    reference = _reference(sale, _letters_and_digits, partial(code_reference, room=_PIX_ROOM))[:_PIX_ROOM]
    payload = pix(key, name, plain(way.city), amount, reference)
    return BuyLink(payload, key, (("payee", name), ("", f"PIX {key}"), ("amount", price)))


def _upi(sale: Sale, way: Upi, brevity: int) -> BuyLink:
    amount, price, _ = sale.amount("INR")
    if amount is not None and amount.minor < 1:
        raise Impossible("A UPI amount is 0.01 or more.")
    values = {"pa": way.vpa, "pn": way.payee}
    if amount is not None:
        values["am"] = f"{amount.amount:.2f}"
    values["cu"] = "INR"
    if brevity < 2:
        values["tn"] = (sale.items if brevity < 1 else sale.what_for)[:80]
    if reference := _letters_and_digits(sale.reference)[:35]:
        values["tr"] = reference
    return BuyLink(upi_link(values), way.vpa, (("payee", way.payee), ("account", way.vpa), ("amount", price)))


def _swiss(sale: Sale, way: SwissBill, brevity: int) -> BuyLink:
    amount, price, currency = sale.amount("CHF", "EUR")
    reference, message = "", _what_for(sale, swiss.latin)
    if way.reference_kind == "QRR":
        reference = _reference(sale, partial(qrr_reference, way.customer), partial(qrr_of_code, way.customer))
    elif way.reference_kind == "SCOR":
        reference = _reference(sale, _rf_of_order, lambda code: rf_reference(code_reference(code, _RF_ROOM)))
    if way.reference_kind != "NON" and brevity >= 2:
        message = ""
    bill = swiss.Bill(
        way.iban,
        way.address,
        currency,
        amount,
        None,
        way.reference_kind,
        reference,
        message[: swiss.LONGEST_MESSAGE].rstrip(),
        "\n" if brevity else "\r\n",
    )
    if problems := bill.problems():
        raise Impossible(problems[0])
    iban = grouped(way.iban)
    payee, *account = _account(way.name, iban, price)
    said = (("reference", grouped(reference)), ("text", "" if reference else bill.message))
    fields = (payee, ("", f"{way.postcode} {way.town}"), *account, *said)
    return BuyLink(bill.payload, iban, fields, most_version=swiss.LARGEST_VERSION)


def _scanned(sale: Sale, way: Scanned, brevity: int) -> BuyLink:
    payload = epc.in_utf8(way.payload)
    asked = _asked(payload, sale.currencies[0])
    if asked and asked not in sale.amounts:
        raise Impossible(
            f"This code asks for {asked.amount} {asked.currency}, which is not what is to be paid. Use a code without"
            " an amount."
        )
    fields = epc.fields_of(payload)
    if not fields and not swiss.is_bill(payload):
        return BuyLink(payload, way.label)
    if brevity:
        payload = payload.replace("\r\n", "\n")  # as good in both standards
    if not fields:
        return BuyLink(payload, way.label, most_version=swiss.LARGEST_VERSION)
    amount = money_text(asked, sale.language) if asked else fields[7]
    # Nobody pays by what they cannot read, here neither.
    said = (*_account(fields[5], grouped(fields[6]), amount), ("reference", grouped(fields[9])))
    said += (("text", "" if fields[9] else fields[10]),)
    shown = tuple((name, one_line(text)) for name, text in said)
    return BuyLink(payload, way.label, shown, most_version=epc.LARGEST_VERSION)


def _asked(payload: str, usual: str) -> Money | None:
    """The amount that a standard's code or a link states by itself, in the `usual` currency where it does not say; None
    where it leaves that to who pays."""
    if fields := epc.fields_of(payload):
        currency, amount = fields[7][:3], fields[7][3:]
    elif swiss.is_bill(payload):
        amount, currency = swiss.amount_lines(payload)
    elif tags := emv.fields_of(payload):
        currency, amount = "BRL" if tags.get("53") == emv.REAL else "-", tags.get("54", "")
    else:
        amount, currency = _linked(payload)
    known = parse_currency(currency or usual)
    if known is None or not re.fullmatch(r"[0-9]{1,10}(?:\.[0-9]{1,2})?", amount):
        return None
    asked = Money(int(Decimal(amount).scaleb(exponent(known))), known)
    return asked if asked.minor else None


def _linked(payload: str) -> tuple[str, str]:
    """The amount in a UPI address, in one of PayPal.Me, or in one that names amount and currency, and that currency; ""
    where it does not say."""
    try:
        parts = urlsplit(payload)
    except ValueError:
        return "", ""
    told = {name.casefold(): value for name, value in parse_qsl(parts.query)}
    if parts.scheme == "upi":
        return told.get("am", ""), told.get("cu", "INR")
    host = parts.netloc.casefold().removeprefix("www.")
    if found := _PAYPAL_ME.fullmatch(host + parts.path):
        return found[1].replace(",", "."), found[2]
    # Without decimals it may be cents.
    return (
        (told.get("amount", ""), told["currency"]) if "currency" in told and "." in told.get("amount", "") else ("", "")
    )


def _account(payee: str, iban: str, amount: str) -> tuple[tuple[str, str], ...]:
    """What a transfer needs, in the order in which banks ask for it."""
    return ("payee", payee), ("iban", iban), ("amount", amount)


def _what_for(sale: Sale, writable: Callable[[str], str]) -> str:
    """What the payment is for, in signs that its standard has. Raises Impossible where the product's code is not in
    them: what is left of it names nothing, or another product."""
    if code_key(writable(sale.code)) == code_key(sale.code):
        return writable(sale.what_for)
    if not sale.reference:
        raise Impossible(_NOT_FOR_BANKS.format(code=shown(sale.code)))
    return writable(sale.reference)


def _named(sale: Sale) -> str:
    """By what a payment's reference knows it: the order, or the product's code. Raises Impossible where letters and
    digits do not make all of that code."""
    if not _has_name(sale):
        raise Impossible(_NOT_FOR_BANKS.format(code=shown(sale.code)))
    return sale.reference or unicodedata.normalize("NFKC", sale.code)


def _reference(sale: Sale, of_order: Callable[[str], str], of_code: Callable[[str], str]) -> str:
    """What a payment's reference says: the order, or the product's code, as no other's code is said. Raises Impossible
    where it cannot be."""
    if sale.reference:
        return of_order(sale.reference)
    try:
        return of_code(_named(sale))
    except ValueError:
        raise Impossible(_NOT_FOR_BANKS.format(code=shown(sale.code))) from None


def _rf_of_order(reference: str) -> str:
    try:
        return rf_reference(reference) if rf_problem(reference) else compact(reference)
    except ValueError:
        raise Impossible("A reference has letters or digits.") from None


def _has_name(sale: Sale) -> bool:
    return bool(sale.reference or _IN_REFERENCES.fullmatch(unicodedata.normalize("NFKC", sale.code)))


def _cut(text: str, most_bytes: int) -> str:
    return text.encode()[:most_bytes].decode(errors="ignore").rstrip()


def _letters_and_digits(text: str) -> str:
    # What was apart stays apart: 3-14 and 31-4 are two orders.
    return "X".join(re.findall("[A-Za-z0-9]+", text))


def _stripe_id(text: str) -> str:
    """Stripe drops silently what has other signs than these, and the payment can no longer be told whose it is."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return re.sub("[^A-Za-z0-9_-]+", "-", bare).strip("-")[:200]


def _typed(url: str) -> str:
    """The address as people type it."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2].lower().removeprefix("www.")
    tail = "".join(mark + part for mark, part in (("?", parts.query), ("#", parts.fragment)) if part)
    return host + (parts.path + tail if tail else parts.path.rstrip("/"))


def _host_in_capitals(url: str, brevity: int) -> str:
    """At its shortest, scheme and host in capitals: they mean the same and take less room in a code."""
    scheme, mark, rest = url.partition("://")
    end = re.search("[/?#]|$", rest)
    host = rest[: end.start()] if end else rest
    if brevity < _SHORTEST or not host.isascii():
        return url
    return scheme.upper() + mark + host.upper() + rest[len(host) :]
