"""What a buyer is told about their order, ready to paste, or to open in WhatsApp or a mail program."""

from __future__ import annotations

import re
from fractions import Fraction
from urllib.parse import quote

from babel.numbers import format_currency

from studio.domain.chat import one_line
from studio.domain.claims import ClaimState
from studio.domain.money import Money
from studio.domain.ordering import Line, basket_state, bundles, has_estimate, kept, lines_of, totals, waiting
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


def order_message(order: Order, link: BuyLink | None, shop: str, language: str, *, pays_later: bool = False) -> str:
    """The order as its buyer reads it: lines, total, pickup, and how to pay. `pays_later`: there is a way to pay, and
    it is told once everything is weighed. `language`: an IETF tag; one that we do not speak is English. Whatever names
    and titles hold, each is part of one line."""
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
    if sums := " + ".join(_money(total, code) for total in totals(claims)):
        sums = words.about.format(what=sums) if has_estimate(claims) else sums
        tail.append(f"{words.total}{words.colon}{sums}")
    if has_estimate(claims):
        tail.append(words.estimated)
    rest = bundles(waiting(claims))
    if waits := ", ".join(f"{each.quantity} × {one_line(each.first.title, _TITLE)}" for each in rest):
        tail.append(words.waiting.format(what=one_line(waits, _OTHER)))
    if pickup := one_line(order.pickup, _OTHER):
        tail.append(words.pickup.format(what=pickup))
    if basket_state(claims) is ClaimState.PAID:
        tail.append(words.paid)
    else:
        if link is not None and kept(claims):
            tail += [words.pay, *_to_pay(link)]
        elif pays_later and has_estimate(claims):
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
        return f"{whole} g"
    return f"{whole / 1000:.3f}".rstrip("0").rstrip(".").replace(".", words.decimal) + " kg"


def _money(money: Money, code: str) -> str:
    return str(format_currency(money.amount, money.currency, locale=_LOCALES[code]))


def _to_pay(link: BuyLink) -> list[str]:
    """What a person can tap or copy."""
    if link.payload.startswith(("https://", "http://")):
        return [link.payload]
    said = [one_line(line, _OTHER) for line in link.lines]
    # PIX's code is made to be pasted, and a UPI address opens its app; other payloads are for a camera alone.
    return [*said, link.payload] if link.payload.startswith(("000201", "upi://")) else said


def whatsapp_url(number: str, text: str) -> str:
    """The address that opens WhatsApp with `text` written to `number` (international: "+39 333 …"); empty where that
    is no such number."""
    digits = re.sub(r"[\s().\-/\u00a0\u202f]", "", number)
    if not re.fullmatch(r"(?:\+|00)[1-9][0-9]{6,14}", digits):
        return ""
    return f"https://wa.me/{digits.lstrip('+').removeprefix('00')}?text={quote(text, safe='')}"


def mail_url(address: str, subject: str, text: str) -> str:
    """The address that opens a mail program with the message written; empty where `address` is none."""
    address = address.strip()
    if (
        not re.fullmatch(r"[^\s@<>\",;:?&%\\()\[\]]{1,64}@[^\s@<>\",;:?&%/\\()\[\]]{1,255}", address)
        or not address.isprintable()
    ):
        return ""
    body = quote(text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
    return f"mailto:{quote(address, safe='@')}?subject={quote(one_line(subject, _OTHER), safe='')}&body={body}"
