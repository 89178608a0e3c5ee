from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.money import LARGEST_MINOR, Money, exponent, parse_currency, parse_price


@pytest.mark.parametrize(
    ("text", "currency", "minor", "found"),
    [
        ("4,50", "EUR", 450, "EUR"),
        ("4.50", "EUR", 450, "EUR"),
        (" 4.5 ", "EUR", 450, "EUR"),
        (".5", "EUR", 50, "EUR"),
        ("7", "EUR", 700, "EUR"),
        ("0", "EUR", 0, "EUR"),
        ("+4", "EUR", 400, "EUR"),
        ("1.234,50", "EUR", 123450, "EUR"),
        ("1,234.50", "EUR", 123450, "EUR"),
        ("1.234.567,89", "EUR", 123456789, "EUR"),
        ("1 234,5", "EUR", 123450, "EUR"),
        ("1\u00a0234,50\u202f€", "USD", 123450, "EUR"),
        ("1'234.50", "CHF", 123450, "CHF"),
        ("1’234.50", "CHF", 123450, "CHF"),
        ("1,00,000.00", "INR", 10_000_000, "INR"),
        ("12,34,567", "INR", 123456700, "INR"),
        ("1.234", "EUR", 123400, "EUR"),
        ("1.234", "KWD", 1234, "KWD"),
        ("1.234.567", "KWD", 1234567000, "KWD"),
        ("0.500", "EUR", 50, "EUR"),
        ("1,234", "JPY", 1234, "JPY"),
        ("12.00", "JPY", 12, "JPY"),
        ("€ 4,50", "USD", 450, "EUR"),
        ("4,50 EUR", "USD", 450, "EUR"),
        ("4,50eur", "USD", 450, "EUR"),
        ("￥5", "EUR", 500, "CNY"),
        ("5元", "EUR", 500, "CNY"),
        ("¥500", "JPY", 500, "JPY"),
        ("$5", "AUD", 500, "AUD"),
        ("$5", "EUR", 500, "USD"),
        ("Fr. 4.50", "EUR", 450, "CHF"),
        ("Fr.4.50", "EUR", 450, "CHF"),
        ("Rs.500", "EUR", 50000, "INR"),
        ("RMB 5", "EUR", 500, "CNY"),
    ],
)
def test_prices_as_sellers_type_them(text: str, currency: str, minor: int, found: str) -> None:
    assert parse_price(text, currency) == Money(minor, found)


@pytest.mark.parametrize(
    ("text", "currency", "reason"),
    [
        ("", "EUR", "“” is not a price"),
        ("abc", "EUR", "“abc” is not a price"),
        ("5,", "EUR", "“5,” is not a price"),
        ("4 50", "EUR", "“4 50” is not a price"),
        ("12.34.56", "EUR", "“12.34.56” is not a price"),
        ("1,234,5", "EUR", "“1,234,5” is not a price"),
        ("1e5", "EUR", "“1e5” is not a price"),
        ("0,123", "EUR", "“0,123” has more decimals than EUR has (2)"),
        ("12.5", "JPY", "“12.5” has more decimals than JPY has (0)"),
        ("-1", "EUR", "“-1” is below zero"),
        ("9" * 20, "EUR", f"“{'9' * 20}” is too large for a price"),
        ("9" * 500_000, "EUR", f"“{'9' * 64}…” is not a price"),
        ("4,50 pcs", "EUR", "“pcs” is not a currency"),
        ("€ 5 EUR", "EUR", "“€ 5 EUR” names its currency twice"),
    ],
)
def test_what_is_no_price_is_told_in_plain_words(text: str, currency: str, reason: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011 - the words are compared below
        parse_price(text, currency)
    assert str(error.value) == reason


@given(st.integers(0, LARGEST_MINOR), st.sampled_from(["EUR", "JPY", "KWD", "CNY"]))
def test_an_amount_reads_back_whatever_the_separators(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    decimals = exponent(currency)
    assert parse_price(f"{money.amount:f}", currency) == money
    assert parse_price(f"{money.amount:,.{decimals}f} {currency}", "USD") == money
    continental = f"{money.amount:,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    if decimals:
        assert parse_price(continental, currency) == money


@given(st.text(max_size=80))
def test_any_text_is_a_price_or_a_value_error(text: str) -> None:
    try:
        money = parse_price(text, "EUR")
    except ValueError:
        return
    assert 0 <= money.minor <= LARGEST_MINOR
    assert parse_currency(money.currency) == money.currency


def test_currencies() -> None:
    assert [parse_currency(text) for text in (" eur ", "€", "R$", "cny", "XYZ", "euro", "")] == [
        "EUR",
        "EUR",
        "BRL",
        "CNY",
        None,
        "EUR",
        None,
    ]
    assert (exponent("EUR"), exponent("JPY"), exponent("KWD")) == (2, 0, 3)
    assert Money(450, "EUR").amount == Decimal("4.50")
