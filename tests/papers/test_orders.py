from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.bank import rf_problem, rf_reference
from studio.domain.claims import ClaimState
from studio.domain.contact import whatsapp_link
from studio.domain.money import Money
from studio.domain.ordering import open_sums, with_facts
from studio.domain.orders import Order
from studio.domain.payment import BuyLink
from studio.domain.product import Product
from studio.papers.order_words import WORDS
from studio.papers.orders import LONGEST_MESSAGE, mail_url, order_message, order_reference, whatsapp_url
from tests.papers.order_samples import HOSTILE, claim, hostile_order, on_scales, order

LINK = BuyLink("https://pay.example/1", "pay.example/1")


def message(made: Order, link: BuyLink | None, shop: str, language: str, *, pays_later: bool = False) -> str:
    """With this link for all that is still open, where that is known."""
    sums = open_sums(made.lines) if link else ()
    return order_message(made, [(money, link) for money in sums], shop, language, pays_later=pays_later)


PECORINO = claim("K7", 2, title="Pecorino", unit="kg", price=Money(1890, "EUR"), grams=500)


def test_a_message_says_it_all() -> None:
    made = order(
        claim(quantity=2),
        PECORINO,
        claim("B1", 3, title="Basilico", unit="100 g", price=Money(200, "EUR")),
        claim("M", title="Camicia", variant="rosso M", state=ClaimState.WAITLISTED),
        pickup="Sabato 10–12",
    )
    assert message(made, LINK, "Le Querce", "it").splitlines() == [
        "Ciao Anna!",
        "Il tuo ordine da Le Querce:",
        "• 2 × Pomodori San Marzano (A12): 9,00\u00a0€",
        "• 2 × Pecorino (K7), circa 1 kg: 18,90\u00a0€",
        "• 300 g Basilico (B1): 6,00\u00a0€",
        "Totale: circa 33,90\u00a0€",
        "Il prezzo definitivo si sa dopo la pesata.",
        "In lista d’attesa: 1 × Camicia rosso M",
        "Ritiro: Sabato 10–12",
        "Per pagare:",
        "https://pay.example/1",
        "Grazie!",
    ]


def test_a_weight_is_in_the_words_of_the_language() -> None:
    tomatoes = claim("A12", 3, title="圣马扎诺番茄", unit="公斤", price=Money(450, "EUR"))
    olives = claim("T1", 2, title="橄榄", unit="100 克", price=Money(200, "EUR"))
    text = message(order(tomatoes, olives), LINK, "橡树农场", "zh")
    assert "• 3 公斤 圣马扎诺番茄 (A12)：" in text
    assert "• 200 克 橄榄 (T1)：" in text


def test_what_was_weighed_is_final() -> None:
    text = message(order(on_scales(PECORINO, 1064)), LINK, "Le Querce", "de-DE")
    assert "2 × Pecorino (K7), 1,064 kg: 20,11\u00a0€" in text
    assert "etwa" not in text
    assert "Wiegen" not in text


def test_what_is_sold_by_the_kilogram_is_no_pieces_once_it_is_weighed() -> None:
    tomatoes = claim("A1", 2, title="Tomatoes", unit="kg", price=Money(380, "EUR"))
    assert "2 kg Tomatoes (A1): 7,60" in message(order(tomatoes), LINK, "", "de")
    assert "1,85 kg Tomatoes (A1): 7,03" in message(order(on_scales(tomatoes, 1850)), LINK, "", "de")


def test_who_has_paid_is_asked_for_nothing() -> None:
    text = message(order(claim(state=ClaimState.PAID)), LINK, "", "en")
    assert "https://" not in text
    assert "Already paid" in text


def test_a_transfer_is_written_as_lines_and_not_as_its_code() -> None:
    link = BuyLink(
        "BCD\n002\n1\nSCT", "IT60 X054", (("payee", "Le Querce"), ("iban", "IT60 X054 2811 1010"), ("amount", "9,00 €"))
    )
    lines = message(order(), link, "", "en").splitlines()
    assert lines[lines.index("To pay:") + 1 :] == [
        "Payee: Le Querce",
        "IBAN: IT60 X054 2811 1010",
        "Amount: 9,00 €",
        "Thank you!",
    ]


def test_a_code_made_to_be_pasted_is_there_whole() -> None:
    link = BuyLink("00020126330014br.gov.bcb.pix", "pix", (("payee", "Le Querce"),))
    assert link.payload in message(order(), link, "", "en").splitlines()


@pytest.mark.parametrize("language", [*WORDS, "pt-BR", "zh-Hans", "it_IT", ""])
def test_every_language_speaks(language: str) -> None:
    text = message(order(PECORINO, pickup="p"), LINK, "S", language)
    assert "{" not in text
    assert "K7" in text
    assert LINK.payload in text


def test_each_language_says_something_else() -> None:
    made = order(PECORINO, claim(state=ClaimState.WAITLISTED))
    assert len({message(made, LINK, "S", language) for language in WORDS}) == len(WORDS) == 6


def test_a_name_that_is_not_there_is_not_greeted() -> None:
    assert message(order(name=" "), None, "", "fr").startswith("Bonjour !\nVotre commande :\n")


def test_nothing_hostile_adds_a_line() -> None:
    made = hostile_order()
    text = message(made, None, HOSTILE[7], "en")
    assert len(text.splitlines()) == 2 + len(HOSTILE) + 3
    assert all(line.isprintable() or "\uffff" in line for line in text.splitlines())


def test_a_long_order_is_cut_where_it_can_be_counted() -> None:
    made = order(*(claim(f"A{number}", title="x" * 100) for number in range(200)))
    text = message(made, LINK, "S", "en")
    assert len(text) <= LONGEST_MESSAGE
    shown = text.count("•")
    assert shown > 5
    assert f"… and {200 - shown} more" in text
    assert "Total: €900.00" in text
    assert LINK.payload in text


def test_whatsapp_gets_the_text_as_it_is() -> None:
    text = "Ciao! Ordino A12 × 1 (€ 19,90) dalla diretta"
    assert whatsapp_url("+39 333 123-4567", text) == (
        "https://wa.me/393331234567?text=Ciao%21%20Ordino%20A12%20%C3%97%201%20%28%E2%82%AC%2019%2C90%29%20dalla%20diretta"
    )
    assert whatsapp_url("0039 (333) 1234567", "x").startswith("https://wa.me/393331234567?")


@pytest.mark.parametrize(
    "number", ["+52 55 1234 5678", "+52 1 55 1234 5678", "0052 1 (55) 1234-5678", "+5215512345678"]
)
def test_a_mexican_number_is_the_same_with_and_without_its_old_1(number: str) -> None:
    assert whatsapp_url(number, "x") == whatsapp_link(number, "x") == "https://wa.me/525512345678?text=x"


@pytest.mark.parametrize("number", ["+54 9 11 2345-6789", "+54 11 2345 6789", "0054 9 11 23456789"])
def test_whatsapp_knows_an_argentine_number_by_its_9(number: str) -> None:
    assert whatsapp_url(number, "x") == whatsapp_link(number, "x") == "https://wa.me/5491123456789?text=x"


@pytest.mark.parametrize("number", ["", "333 1234567", "+0", "+39 333?text=evil", "javascript:1", "+39" * 9])
def test_what_is_no_international_number_opens_nothing(number: str) -> None:
    assert whatsapp_url(number, "x") == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_cannot_leave_its_place_in_an_address(text: str) -> None:
    parts = urlsplit(whatsapp_url("+393331234567", text))
    assert parts.fragment == ""
    assert parse_qs(parts.query, keep_blank_values=True, strict_parsing=True) == {"text": [text]}


def test_a_mail_is_written_as_the_standard_has_it() -> None:
    assert mail_url("anna@example.com", "Order 1 & more", "a b\nc+d") == (
        "mailto:anna@example.com?subject=Order%201%20%26%20more&body=a%20b%0D%0Ac%2Bd"
    )
    assert "\n" not in unquote(mail_url("anna@example.com", "a\nBcc: x", "").partition("&")[0])


@pytest.mark.parametrize("address", ["", "anna", "a@b?bcc=evil@example.com", "a@b,c@d", "a b@c", "a@b\n@c", "a%0a@b"])
def test_what_is_no_address_gets_no_mail(address: str) -> None:
    assert mail_url(address, "s", "t") == ""


def test_what_is_still_to_be_weighed_says_when_it_is_paid() -> None:
    lines = message(order(PECORINO), None, "Le Querce", "en", pays_later=True).splitlines()
    assert lines[-4:] == [
        "Total: about €18.90",
        "The final price is known once everything is weighed.",
        "You will get the payment details after weighing.",
        "Thank you!",
    ]
    weighed = order(on_scales(PECORINO, 1064))
    assert "after weighing" not in message(weighed, LINK, "Le Querce", "en", pays_later=True)
    assert "after weighing" not in message(order(PECORINO), None, "Le Querce", "en")
    paid = order(replace(PECORINO, state=ClaimState.PAID))
    assert "after weighing" not in message(paid, None, "Le Querce", "en", pays_later=True)


@pytest.mark.parametrize("language", [*WORDS, "pt-BR"])
def test_an_order_is_told_from_all_others_on_a_statement(language: str) -> None:
    long = order_reference(999, 99_999, language)
    assert len(long) <= 25
    assert re.fullmatch("[A-Za-z0-9 ]+", long)
    assert rf_problem(rf_reference(order_reference(3, 14, language))) == ""
    assert len({re.sub(" ", "", order_reference(show, number, language)) for show, number in ((3, 14), (31, 4))}) == 2


def test_parts_that_wait_for_the_same_are_one_line() -> None:
    made = order(claim(), *(claim("M", n, id=n, title="Camicia", state=ClaimState.WAITLISTED) for n in (1, 2)))
    assert "On the waitlist: 3 × Camicia" in message(made, None, "", "en").splitlines()
    # Half of it was claimed during an offer, and of a shirt there are two.
    waits = {"state": ClaimState.WAITLISTED, "title": "Camicia"}
    made = order(claim(), claim("M", 1, **waits), claim("M", 1, price=Money(300, "EUR"), **waits))
    assert "On the waitlist: 2 × Camicia" in message(made, None, "", "en").splitlines()
    made = order(claim(), claim("M", 1, variant="rosso", **waits), claim("M", 2, variant="blu", **waits))
    assert "On the waitlist: 1 × Camicia rosso, 2 × Camicia blu" in message(made, None, "", "en").splitlines()


PAID = Money(3000, "EUR")


def test_only_what_is_not_paid_yet_is_asked_for() -> None:
    made = order(
        claim(price=PAID, state=ClaimState.PAID, paid=PAID, title="Olio"),
        claim(price=Money(1000, "EUR"), title="Miele"),
    )
    text = message(made, LINK, "", "en")
    assert text.splitlines()[4:] == [
        "Total: €40.00",
        "Paid: €30.00",
        "Still to pay: €10.00",
        "To pay:",
        "https://pay.example/1",
        "Thank you!",
    ]


@pytest.mark.parametrize(("grams", "said"), [(1200, "Still to pay: €3.60"), (800, "You get back: €3.60")])
def test_what_is_weighed_after_it_was_paid(grams: int, said: str) -> None:
    full = Money(1800, "EUR")
    made = order(claim(unit="kg", price=full, grams=grams, weighed=True, state=ClaimState.PAID, paid=full))
    lines = message(made, LINK, "", "en").splitlines()
    assert "Paid: €18.00" in lines
    assert said in lines
    assert (LINK.payload in lines) == ("Still" in said)
    assert not any("Already paid" in line for line in lines)


def test_what_is_paid_and_still_to_be_weighed() -> None:
    made = order(replace(PECORINO, state=ClaimState.PAID, paid=Money(1890, "EUR")))
    lines = message(made, LINK, "", "en").splitlines()
    assert "The final price is known once everything is weighed." in lines
    assert "Paid: €18.90" in lines
    assert not any("Already paid" in line for line in lines)


def test_what_was_paid_and_cancelled_is_given_back() -> None:
    made = order(claim(price=PAID, state=ClaimState.CANCELLED, paid=PAID))
    assert message(made, LINK, "", "en").splitlines()[1:] == [
        "Your order:",
        "Your order was cancelled.",
        "Paid: €30.00",
        "You get back: €30.00",
        "Thank you!",
    ]


def test_two_currencies_have_a_way_each_or_none() -> None:
    made = order(claim(price=PAID), claim(price=Money(4900, "CHF")))
    euros, francs = open_sums(made.lines)
    text = order_message(made, [(euros, LINK), (francs, None)], "", "en")
    assert text.splitlines()[-4:] == [
        "To pay €30.00:",
        LINK.payload,
        "How to pay CHF49.00 I will write to you separately.",
        "Thank you!",
    ]


def test_a_transfer_is_labelled_in_the_buyers_language() -> None:
    link = BuyLink("BCD\n", "IT60", (("payee", "Le Querce"), ("iban", "IT60 X"), ("reference", "RF18"), ("text", "")))
    assert message(order(), link, "", "it").splitlines()[-5:-1] == [
        "Per pagare:",
        "Intestatario: Le Querce",
        "IBAN: IT60 X",
        "Riferimento: RF18",
    ]


def test_pickup_comes_from_the_products_where_the_order_has_none() -> None:
    honey = Product("A12", "Miele", PAID, note="Sabato 9–12", allergens="latte")
    (made,) = with_facts([order(claim(), claim(code="Z"))], [honey])
    assert made.skus == ()
    assert made.handed_over == "Sabato 9–12"
    assert made.allergens == (("A12", "latte"),)
    assert "Ritiro: Sabato 9–12" in message(made, LINK, "", "it").splitlines()
    assert replace(made, pickup="domenica").handed_over == "domenica"
