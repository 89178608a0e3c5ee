"""What is to be paid for, and how it is said: as amounts where they are known, in a buyer's words and language."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.domain.money import Money
from studio.domain.weights import sold_by_weight

if TYPE_CHECKING:
    from studio.domain.product import Product

_SIGNS = {"EUR": "€", "GBP": "£", "CNY": "¥", "INR": "₹", "BRL": "R$"}
_ORDER = {
    "en": "Hi! I’d like {items} ({price}) from the live show",
    "it": "Ciao! Ordino {items} ({price}) dalla diretta",
    "zh": "你好！我要 {items}（{price}），直播间下单",
    "es": "¡Hola! Pido {items} ({price}) del directo",
    "fr": "Bonjour ! Je commande {items} ({price}) vu en direct",
    "de": "Hallo! Ich bestelle {items} ({price}) aus der Live-Show",
}
_FROM = {
    "en": "from {price}, as you choose",
    "it": "da {price}, secondo la scelta",
    "zh": "{price} 起，按规格",
    "es": "desde {price}, según elijas",
    "fr": "dès {price}, selon le choix",
    "de": "ab {price}, je nach Wahl",
}
_SUBJECT = {
    "en": "Order {code}",
    "it": "Ordine {code}",
    "zh": "订单 {code}",
    "es": "Pedido {code}",
    "fr": "Commande {code}",
    "de": "Bestellung {code}",
}


class Impossible(ValueError):
    """This way cannot take this; the text says why, in a plain sentence."""


@dataclass(frozen=True, slots=True)
class Sale:
    """What is to be paid. `amounts`: the same in one or two currencies, none where it is only known once weighed;
    `prices`: as the seller asks for it, in the same order. All texts are one line."""

    code: str
    items: str
    briefly: str
    amounts: tuple[Money, ...]
    prices: tuple[str, ...]
    currencies: tuple[str, ...]
    url: str = ""
    show: str = ""
    shop: str = ""
    language: str = "en"
    reference: str = ""

    def amount(self, *currencies: str) -> tuple[Money | None, str, str]:
        """In one of these currencies: the amount, what is to be read of it (the price, where it is not known yet), and
        the currency."""
        for place, currency in enumerate(self.currencies):
            if currency in currencies:
                if not self.amounts:
                    return None, self.prices[place], currency
                return self.amounts[place], money_text(self.amounts[place], self.language), currency
        raise Impossible(f"This takes {' or '.join(currencies)} only; the price is in {self.currencies[0]}.")

    @property
    def what_for(self) -> str:
        """What the seller recognises it by, on a statement of account."""
        return " ".join(filter(None, (self.briefly, self.reference)))

    def order(self, brevity: int) -> str:
        """What the buyer writes to order it; `brevity` from 0, in whole sentences, to 2, the bare code."""
        items = self.items if brevity < 1 else self.briefly.replace(" x", " × ")
        return self._said(_ORDER, items=items, price=self.prices[0]) if brevity < 2 else self.briefly

    def subject(self, brevity: int) -> str:
        """Of a mail with that."""
        subject = self._said(_SUBJECT, code=self.code)
        return f"{subject} – {self.shop}" if self.shop and brevity < 1 else subject

    def _said(self, table: dict[str, str], **values: str) -> str:
        pattern = table.get(self.language.partition("-")[0]) or table["en"]
        return re.sub(r"\{(\w+)\}", lambda field: values[field[1]], pattern)


def sale_of(product: Product, show: str, shop: str, language: str, reference: str, quantity: int) -> Sale:
    """So many of the product; `language`: the viewers', as an IETF tag."""
    code = one_line(product.code)
    short = language.partition("-")[0]
    title = next((each.text for each in product.titles if each.language.partition("-")[0] == short), product.title)
    least, several = product.least
    second = product.second_now if least == product.price else None
    asked = [least, *([second] if second else [])]
    unit = one_line(product.unit).removeprefix("/").strip()
    # What goes on the scales costs what it turns out to weigh: nobody is to pay a guess.
    weighed = sold_by_weight(product.unit, product.grams, product.by_weight)
    # Nor what they cannot have: which of several prices it is, the buyer's choice says.
    amounts = () if weighed or several else tuple(replace(price, minor=price.minor * quantity) for price in asked)
    prices = tuple(f"{money_text(price, language)}/{unit}" if unit else money_text(price, language) for price in asked)
    if not unit and amounts:
        prices = tuple(money_text(amount, language) for amount in amounts)
    if several:
        pattern = _FROM.get(short) or _FROM["en"]
        prices = tuple(pattern.replace("{price}", price) for price in prices)
    return Sale(
        code,
        f"{code} {one_line(title)} × {quantity}" if title.strip() else f"{code} × {quantity}",
        f"{code} x{quantity}",
        amounts,
        prices,
        tuple(price.currency for price in asked),
        product.url,
        one_line(show),
        one_line(shop),
        language,
        one_line(reference),
    )


def sale_of_total(total: Money, reference: str, show: str, shop: str, language: str) -> Sale:
    """An order, known by its `reference` alone."""
    name, price = one_line(reference), money_text(total, language)
    currencies = (total.currency,)
    return Sale(name, name, "", (total,), (price,), currencies, "", one_line(show), one_line(shop), language, name)


def one_line(text: str) -> str:
    """The text without what could break a line, turn its direction or hide."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def money_text(money: Money, language: str) -> str:
    """ "19,90 €", "€19.90", "CHF 19.90": short, for texts that travel in a link."""
    sign = _SIGNS.get(money.currency)
    if language.partition("-")[0] in ("it", "es", "fr", "de"):
        return f"{money.amount:f} {sign or money.currency}".replace(".", ",")
    return f"{sign}{money.amount:f}" if sign else f"{money.currency} {money.amount:f}"
