import pytest

from studio.domain.money import Money
from studio.domain.payment import buy_link
from studio.domain.product import Product, code_key

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
