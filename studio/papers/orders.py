"""What a buyer is told about their order, ready to paste, or to open in WhatsApp or a mail program."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from babel.numbers import format_currency

from studio.domain.chat import one_line
from studio.domain.contact import is_mail, is_number, mail_link, whatsapp_link
from studio.domain.money import Money
from studio.domain.ordering import (
    Line,
    back_sums,
    has_estimate,
    kept,
    lines_of,
    open_sums,
    paid_sums,
    totals,
    waiting,
)
from studio.domain.orders import Order
from studio.domain.payment import BuyLink
from studio.papers.order_words import WORDS, OrderWords

LONGEST_MESSAGE = 1400
"""Characters. More, percent-encoded, is more than browsers and telephones hand on for certain."""
_TITLE, _NAME, _OTHER = 60, 40, 200
_LOCALES = {"en": "en_GB", "it": "it_IT", "zh": "zh_Hans_CN", "es": "es_ES", "fr": "fr_FR", "de": "de_DE"}


def order_reference(show: int, number: int, language: str) -> str:
    """What an order is called on a statement of account: "Live 3 order 14". Letters of the English alphabet, digits and
    blanks, which every bank hands on; 25 at most up to show 999 and order 99,999."""
    return WORDS[_spoken(language)].reference.format(show=show, number=number)


def _spoken(language: str) -> str:
    code = language.replace("_", "-").split("-")[0].lower()
    return code if code in WORDS else "en"


def order_message(
    order: Order,
    links: Sequence[tuple[Money, BuyLink | None]],
    shop: str,
    language: str,
    *,
    pays_later: bool = False,
) -> str:
    """The order as its buyer reads it: lines, total, what of it is paid, pickup, and how to pay the rest. `links`: each
    sum that is still to be paid, with its way; None where the seller has none for it, and writes separately.
    `pays_later`: there is a way to pay, and it is told once everything is weighed. `language`: an IETF tag; one that we
    do not speak is English. Whatever names and titles hold, each is part of one line."""
    code = _spoken(language)
    words, claims = WORDS[code], order.lines
    first_name = one_line(order.buyer.name, _NAME).split(" ")[0]
    shop = one_line(shop, _NAME)
    head = [
        words.hello_name.format(name=first_name) if first_name else words.hello,
        words.your_order_from.format(shop=shop) if shop else words.your_order,
    ]
    lines = [_line(line, code) for line in lines_of(claims)]
    tail: list[str] = []
    estimated, have = has_estimate(claims), kept(claims)
    if sums := _sums(totals(claims), code):
        sums = words.about.format(what=sums) if estimated else sums
        tail.append(f"{words.total}{words.colon}{sums}")
    if estimated:
        tail.append(words.estimated)
    paid, owed, back = paid_sums(claims), open_sums(claims), back_sums(claims)
    if not have and back:
        tail.append(words.cancelled)
    # Where all is paid, one sentence says so; while something is still to be weighed, that is not sure.
    settled = bool(have) and bool(paid) and not owed and not back and not estimated
    if paid and not settled:
        tail.append(f"{words.paid_sum}{words.colon}{_sums(paid, code)}")
        for word, open_ in ((words.open_sum, owed), (words.back_sum, back)):
            if open_:
                said = _sums(open_, code)
                tail.append(f"{word}{words.colon}{words.about.format(what=said) if estimated else said}")
    rest: dict[tuple[str, str], int] = {}  # of a thing that has had two prices, its buyer waits for one thing
    for claim in waiting(claims):
        thing = one_line(claim.title, _TITLE), one_line(claim.variant or "", _TITLE)
        rest[thing] = rest.get(thing, 0) + claim.quantity
    if waits := ", ".join(f"{units} × {' '.join(filter(None, thing))}" for thing, units in rest.items()):
        tail.append(words.waiting.format(what=one_line(waits, _OTHER)))
    if pickup := one_line(order.handed_over, _OTHER):
        tail.append(words.pickup.format(what=pickup))
    if settled:
        tail.append(words.paid)
    else:
        for money, link in links:
            what = _money(money, code)
            if link is None:
                tail.append(words.pay_other.format(what=what))
            else:
                tail += [words.pay_sum.format(what=what) if len(links) > 1 else words.pay, *_to_pay(link, words)]
        if pays_later and estimated and owed:
            tail.append(words.pay_later)
        tail.append(words.thanks)
    shown = len(lines)
    while True:
        more = [words.more.format(n=len(lines) - shown)] if shown < len(lines) else []
        text = "\n".join((*head, *(f"• {line}" for line in lines[:shown]), *more, *tail))
        if len(text) <= LONGEST_MESSAGE or not shown:
            return text
        shown -= 1


def _line(line: Line, code: str) -> str:
    words = WORDS[code]
    title = one_line(line.title, _TITLE)
    variant = f" {one_line(line.variant, _TITLE)}" if line.variant else ""
    what = f"{title}{variant} ({one_line(line.code, _NAME)})"
    total = _money(line.total, code)
    if line.grams is None:
        return f"{line.quantity} × {what}{words.colon}{total}"
    weight = _weight(line.grams, words)
    if not line.by_piece:
        return f"{weight} {what}{words.colon}{total}"
    if line.estimated:
        weight = words.about.format(what=weight)
    return f"{line.quantity} × {what}, {weight}{words.colon}{total}"


def _weight(grams: Fraction, words: OrderWords) -> str:
    whole = round(grams)
    if whole < 1000:
        return f"{whole} {words.grams}"
    number = f"{whole / 1000:.3f}".rstrip("0").rstrip(".").replace(".", words.decimal)
    return f"{number} {words.kilograms}"


def _money(money: Money, code: str) -> str:
    return str(format_currency(money.amount, money.currency, locale=_LOCALES[code]))


def _sums(sums: Sequence[Money], code: str) -> str:
    return " + ".join(_money(each, code) for each in sums)


def _to_pay(link: BuyLink, words: OrderWords) -> list[str]:
    """What a person can tap or copy."""
    if link.payload.startswith(("https://", "http://")):
        return [link.payload]
    said = [
        (f"{words.pay_fields[name]}{words.colon}" if name in words.pay_fields else "") + one_line(text, _OTHER)
        for name, text in link.fields
    ]
    # PIX's code is made to be pasted, and a UPI address opens its app; other payloads are for a camera alone.
    return [*said, link.payload] if link.payload.startswith(("000201", "upi://")) else said


def whatsapp_url(number: str, text: str) -> str:
    """The address that opens WhatsApp with `text` written to `number` (international: "+39 333 …"); empty where that
    is no such number."""
    return whatsapp_link(number, text) if is_number(number) else ""


def mail_url(address: str, subject: str, text: str) -> str:
    """The address that opens a mail program with the message written; empty where `address` is none."""
    address = address.strip()
    return mail_link(address, one_line(subject, _OTHER), text) if is_mail(address) else ""
