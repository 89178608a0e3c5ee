from dataclasses import replace

import pytest

from studio.domain.money import Money
from studio.domain.payment import buy_link
from studio.domain.product import Product, Variant, code_key

HONEY = Product("M3", "Miele", Money(900, "EUR"), url="https://www.shop.example/m3/", stock=8)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://www.shop.example/m3/", "shop.example/m3"),
        ("https://Shop.example", "shop.example"),
        ("http://shop.example:8080/p", "shop.example:8080/p"),
        ("https://shop.example/p/?id=7", "shop.example/p/?id=7"),
        ("https://shop.example/#/p/1", "shop.example/#/p/1"),
        ("https://bottega.example/caffè", "bottega.example/caffè"),
    ],
)
def test_the_address_to_type_leads_where_the_code_leads(url: str, address: str) -> None:
    link = buy_link(Product("A", "A", Money(1, "EUR"), url=url))
    assert link is not None
    assert (link.payload, link.address) == (url, address)


def test_no_link_without_an_address() -> None:
    assert buy_link(Product("A", "A", Money(1, "EUR"))) is None


def test_full_price_is_the_struck_out_one() -> None:
    offer = Product("K7", "Pecorino", Money(1890, "EUR"), old_price=Money(2250, "EUR"))
    assert offer.at_full_price() == Product("K7", "Pecorino", Money(2250, "EUR"))
    assert HONEY.at_full_price() is HONEY


def test_sold_out_is_none_left_not_uncounted() -> None:
    assert Product("A", "A", Money(1, "EUR"), stock=0).sold_out
    assert not Product("A", "A", Money(1, "EUR"), stock=None).sold_out
    assert code_key(" k7 ") == code_key("K7")


def _offer(product: Product, price: int) -> Product:
    return replace(product, price=Money(price, "EUR"), old_price=product.price, on_offer=True)


def test_an_offer_reduces_variants_of_their_own_price_and_the_second_currency() -> None:
    small, large = Variant(("S",), stock=2), Variant(("L",), Money(1000, "EUR"), 2)
    honey = Product("A1", "Honey", Money(500, "EUR"), variants=(small, large), second_price=Money(4000, "CNY"))
    on_offer = _offer(honey, 350)
    assert (on_offer.price_of("S"), on_offer.price_of("L")) == (Money(350, "EUR"), Money(700, "EUR"))
    assert on_offer.second_now == Money(2800, "CNY")
    assert on_offer.at_full_price() == honey
    # A price that has been struck out for long is no offer.
    assert replace(honey, old_price=Money(900, "EUR")).price_of("L") == Money(1000, "EUR")


def test_a_second_currency_that_comes_to_no_whole_sum_is_left_out() -> None:
    jumper = Product("A1", "Jumper", Money(4000, "EUR"), second_price=Money(31000, "CNY"))
    assert _offer(jumper, 2993).second_now is None
    assert jumper.second_now == Money(31000, "CNY")


def test_the_least_price_is_of_what_is_left() -> None:
    red, blue = Variant(("red",), stock=0), Variant(("blue",), Money(450, "EUR"), 3)
    made = Product("M1", "Jumper", Money(400, "EUR"), variants=(red, blue))
    assert made.least == (Money(450, "EUR"), False)
    assert replace(made, variants=(replace(red, stock=1), blue)).least == (Money(400, "EUR"), True)
    on_offer = _offer(made, 280)
    assert (on_offer.least, on_offer.least_struck_out) == ((Money(315, "EUR"), False), Money(450, "EUR"))


def test_a_step_is_the_currencys_and_no_variant_gets_dearer() -> None:
    made = Product(
        "F",
        "Fondue",
        Money(999, "CHF"),
        old_price=Money(1000, "CHF"),
        on_offer=True,
        variants=(Variant(("a",), Money(1010, "CHF")), Variant(("b",), Money(333, "CHF"))),
    )
    assert (made.price_of("a"), made.price_of("b")) == (Money(1010, "CHF"), Money(333, "CHF"))
