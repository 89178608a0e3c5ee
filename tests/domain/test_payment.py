from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain import bank
from studio.domain.bank import qrr_problem, rf_problem
from studio.domain.emv import pix_key
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.payment import (
    BuyLink,
    buy_link,
    link_problems,
    pay_link,
    shorter,
    with_parameters,
)
from studio.domain.product import Product, Title, Variant
from studio.domain.sale import money_text, one_line
from studio.domain.ways import (
    KINDS,
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
    way_from_dict,
    way_to_dict,
)
from tests.domain.payment_vectors import SMS, read_emv, read_epc, read_swiss, read_tlv

HONEY = Product("A12", "Miele", Money(1990, "EUR"), url="https://www.shop.example/p?id=7#now")
SEPA = Sepa("Fattoria Le Querce", "IT60 X054 2811 1010 0000 0123 456")
SWISS = SwissBill("CH93 0076 2011 6238 5295 7", "Hof Egg", "Dorfweg", "3", "8132", "Egg")
WAYS: dict[str, Way] = {
    "web": WebLink("https://shop.example", True),
    "whatsapp": WhatsApp("+39 333 123 4567"),
    "sms": Sms("+39 333 1234567"),
    "mail": Mail("shop@example.com"),
    "sepa": SEPA,
    "pix": Pix("123e4567-e12b-12d1-a456-426655440000", "Sítio São João", "São Paulo"),
    "upi": Upi("malga@okbank", "Malga Honey"),
    "swiss": SWISS,
    "stripe": Stripe("https://buy.stripe.com/abc123?locale=it"),
    "paypal": PayPalMe("malga"),
    "scanned": Scanned("Satispay", "https://tag.satispay.example/abc"),
}
REFUSED = "Payments cannot carry the code “{}”. Give the product one of letters A to Z and digits, as A12."
QR_BILL = replace(SWISS, iban="CH4431999123000889012", reference_kind="QRR", customer="210000")
CURRENCY = {"pix": "BRL", "upi": "INR", "swiss": "CHF"}


def made(kind: str, product: Product = HONEY, **said: object) -> BuyLink:
    currency = CURRENCY.get(kind, product.price.currency)
    found = buy_link(replace(product, price=Money(product.price.minor, currency)), WAYS[kind], **said)  # type: ignore[arg-type]
    assert found is not None
    return found


HOSTILE = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\r\n\u2028\u202e;:|&=?#%+×")), max_size=60
)


# ------------------------------------------------------------------------------------------------------------ links


def test_by_default_a_product_leads_to_its_own_page_untouched() -> None:
    assert buy_link(HONEY) == BuyLink(HONEY.url, "shop.example/p?id=7#now")
    assert buy_link(replace(HONEY, url="")) is None
    assert link_problems(replace(HONEY, url="")) == ("This product has no link.",)
    assert link_problems(HONEY) == ()


def test_the_shops_page_is_for_products_without_their_own() -> None:
    assert made("web").payload.startswith("https://www.shop.example/p?id=7&utm")
    assert made("web", replace(HONEY, url="")).payload == (
        "https://shop.example?utm_source=live&utm_medium=qr&utm_content=A12"
    )


def test_the_shop_learns_which_show_a_visitor_came_from() -> None:
    link = made("web", show="Sabato: formaggi & miele", shop="Malga")
    parts = urlsplit(link.payload)
    assert parse_qsl(parts.query) == [
        ("id", "7"),
        ("utm_source", "live"),
        ("utm_medium", "qr"),
        ("utm_campaign", "Sabato: formaggi & miele"),
        ("utm_content", "A12"),
    ]
    assert parts.fragment == "now"
    assert link.address == "shop.example/p?id=7#now"
    assert "utm_campaign=Malga" in made("web", shop="Malga").payload


@pytest.mark.parametrize(
    ("url", "after"),
    [
        ("https://a.example", "https://a.example?x=1%262"),
        ("https://a.example/#/p/1", "https://a.example/?x=1%262#/p/1"),
        ("https://a.example/?b=%20c&d", "https://a.example/?b=%20c&d&x=1%262"),
        ("https://a.example/?b=1&", "https://a.example/?b=1&x=1%262"),
        ("https://a.example/?X=theirs#f?g", "https://a.example/?X=theirs#f?g"),
        ("https://a.example/?x=", "https://a.example/?x="),
    ],
)
def test_parameters_are_added_and_none_is_overridden(url: str, after: str) -> None:
    assert with_parameters(url, {"x": "1&2", "y": ""}) == after


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.text(st.sampled_from("ab=&%20?/"), max_size=20),
    st.text(st.sampled_from("ab=&?/#"), max_size=9),
)
def test_what_the_link_had_stays(value: str, query: str, fragment: str) -> None:
    url = "https://a.example/p" + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")
    after = with_parameters(url, {"utm_campaign": value})
    before = urlsplit(url)
    assert urlsplit(after).fragment == before.fragment
    assert parse_qsl(urlsplit(after).query) == parse_qsl(before.query) + ([("utm_campaign", value)] if value else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Ciao! Ordino A12 Miele × 2 (39,80 €) dalla diretta"),
        ("zh-CN", "你好！我要 A12 蜂蜜 × 2（€39.80），直播间下单"),
        ("es", "¡Hola! Pido A12 Miele × 2 (39,80 €) del directo"),
        ("fr-CH", "Bonjour ! Je commande A12 Miele × 2 (39,80 €) vu en direct"),
        ("de", "Hallo! Ich bestelle A12 Miele × 2 (39,80 €) aus der Live-Show"),
        ("en", "Hi! I’d like A12 Miele × 2 (€39.80) from the live show"),
        ("sv", "Hi! I’d like A12 Miele × 2 (€39.80) from the live show"),
    ],
)
def test_the_order_is_written_in_the_viewers_language(language: str, text: str) -> None:
    product = replace(HONEY, titles=(Title("zh", "蜂蜜"),))
    link = made("whatsapp", product, language=language, quantity=2)
    assert parse_qs(urlsplit(link.payload).query) == {"text": [text]}
    assert link.payload.startswith("https://wa.me/393331234567?text=")
    assert (link.address, link.lines) == ("+39 333 123 4567", ("WhatsApp +39 333 123 4567",))
    assert made("sms", product, language=language, quantity=2).payload == f"SMSTO:+393331234567:{text}"


def test_an_order_by_mail() -> None:
    link = made("mail", language="it", shop="Malga")
    assert "+" not in link.payload
    head, _, query = link.payload.partition("?")
    assert head == "mailto:shop@example.com"
    assert parse_qs(query) == {
        "subject": ["Ordine A12 – Malga"],
        "body": ["Ciao! Ordino A12 Miele × 1 (19,90 €) dalla diretta"],
    }
    assert link.lines == ("shop@example.com",)


def test_stripe_keeps_only_what_its_reference_may_hold() -> None:
    assert made("stripe").payload == "https://buy.stripe.com/abc123?locale=it&client_reference_id=A12"
    link = made("stripe", reference="Ördine 7/8 ×&" + "x" * 300)
    reference = dict(parse_qsl(urlsplit(link.payload).query))["client_reference_id"]
    assert reference.startswith("Ordine-7-8-x")
    assert len(reference) == 200
    theirs = Stripe("https://buy.stripe.com/abc?client_reference_id=mine")
    found = buy_link(HONEY, theirs)
    assert found is not None
    assert found.payload == theirs.url


def test_paypal_is_asked_for_the_sum() -> None:
    assert made("paypal", quantity=2).payload == "https://paypal.me/malga/39.80EUR"
    assert made("paypal").lines == ("paypal.me/malga/19.90EUR",)
    yen = replace(HONEY, price=Money(500, "JPY"))
    assert made("paypal", yen).payload == "https://paypal.me/malga/500JPY"
    forints = replace(HONEY, price=Money(150_050, "HUF"))
    assert link_problems(forints, WAYS["paypal"]) == ("PayPal takes whole HUF only.",)
    assert "price is in CNY" in link_problems(replace(HONEY, price=Money(1, "CNY")), WAYS["paypal"])[0]


# -------------------------------------------------------------------------------------------------------- transfers


def test_a_transfer_and_what_to_type_who_cannot_scan() -> None:
    link = made("sepa", language="it", quantity=2)
    read = read_epc(link.payload.encode())
    assert (read["payee"], read["iban"]) == ("Fattoria Le Querce", "IT60X0542811101000000123456")
    assert (read["amount"], read["text"], read["version"]) == ("EUR39.8", "A12 x2", "002")
    assert link.lines == ("Fattoria Le Querce", "IT60 X054 2811 1010 0000 0123 456", "39,80 €", "A12 x2")
    assert (link.ecc, link.most_version, link.by_standard) == ("M", 13, True)


def test_a_transfers_reference() -> None:
    assert read_epc(made("sepa", reference="RF18 5390 0754 7034").payload.encode())["reference"] == "RF18539007547034"
    assert read_epc(made("sepa", reference="N 7").payload.encode())["text"] == "A12 x1 N 7"
    own = replace(SEPA, reference="RF18539007547034")
    found = buy_link(HONEY, own, reference="N 7")
    assert found is not None
    assert found.lines[-1] == "RF18 5390 0754 7034"
    assert read_epc(found.payload.encode())["text"] == ""


def test_a_price_in_the_second_currency_will_do() -> None:
    both = replace(HONEY, price=Money(2100, "CHF"), second_price=Money(1990, "EUR"))
    assert read_epc(made("sepa", both).payload.encode())["amount"] == "EUR19.9"
    assert buy_link(replace(both, second_price=None), WAYS["sepa"]) is None
    assert link_problems(replace(both, second_price=None), WAYS["sepa"]) == (
        "This takes EUR only; the price is in CHF.",
    )


@pytest.mark.parametrize("kind", ["sepa", "pix", "upi", "swiss", "paypal"])
def test_nobody_pays_a_guess(kind: str) -> None:
    wheel = replace(HONEY, unit="kg", grams=700)
    link = made(kind, wheel, language="it")
    assert "19.9" not in link.payload
    assert any("19,90 " in line and "/kg" in line for line in link.lines)


@pytest.mark.parametrize(
    ("unit", "grams", "by_weight", "amount"),
    [
        ("Glas", 500, None, "EUR39.8"),
        ("", 500, None, "EUR39.8"),
        ("250 g", None, None, "EUR39.8"),
        ("kg", None, None, ""),
        ("100 g", None, None, ""),
        ("500 g", 1800, None, ""),
        ("kg", 700, False, "EUR39.8"),
    ],
)
def test_a_code_states_an_amount_where_the_order_will(
    unit: str, grams: int | None, by_weight: bool | None, amount: str
) -> None:
    link = made("sepa", replace(HONEY, unit=unit, grams=grams, by_weight=by_weight), quantity=2)
    assert read_epc(link.payload.encode())["amount"] == amount


def test_the_amount_to_type_is_the_one_in_the_code() -> None:
    link = made("sepa", replace(HONEY, unit="vasetto"), language="it", quantity=2)
    assert read_epc(link.payload.encode())["amount"] == "EUR39.8"
    assert link.lines[2] == "39,80 €"


def test_a_link_that_is_none_makes_no_code() -> None:
    for url in ("javascript:alert(1)", "https://a.example/\nb", "https://[a"):
        assert buy_link(replace(HONEY, url=url)) is None
        assert "web address" in link_problems(replace(HONEY, url=url))[0]


def test_pix() -> None:
    link = made("pix", language="en")
    fields = read_emv(link.payload)
    assert read_tlv(fields["26"]) == {"00": "br.gov.bcb.pix", "01": "123e4567-e12b-12d1-a456-426655440000"}
    assert (fields["54"], fields["59"], fields["60"]) == ("19.90", "Sitio Sao Joao", "Sao Paulo")
    assert read_tlv(fields["62"]) == {"05": "A12"}
    assert link.lines == ("Sitio Sao Joao", "PIX 123e4567-e12b-12d1-a456-426655440000", "R$19.90")


def test_upi() -> None:
    link = made("upi", reference="N/7")
    assert (
        link.payload == "upi://pay?pa=malga@okbank&pn=Malga%20Honey&am=19.90&cu=INR&tn=A12%20Miele%20%C3%97%201&tr=NX7"
    )
    assert link.lines == ("Malga Honey", "malga@okbank", "₹19.90")


def test_a_swiss_bill_with_each_kind_of_reference() -> None:
    read = read_swiss(made("swiss").payload)
    assert (read["kind"], read["message"], read["amount"]) == ("NON", "A12 x1", Decimal("19.90"))
    francs = replace(HONEY, price=Money(1990, "CHF"))
    qrr = buy_link(francs, QR_BILL, reference="N7")
    scor = buy_link(francs, replace(SWISS, reference_kind="SCOR"), reference="N7")
    assert qrr is not None
    assert scor is not None
    number = str(read_swiss(qrr.payload)["reference"])
    assert number.startswith("210000")
    assert qrr_problem(number) == ""
    assert number[:-1].endswith("237")
    assert rf_problem(str(read_swiss(scor.payload)["reference"])) == ""
    assert qrr.lines[2:4] == ("CH44 3199 9123 0008 8901 2", "CHF 19.90")


def test_an_orders_total() -> None:
    total = Money(8450, "EUR")
    link = pay_link(total, WAYS["sepa"], reference="Ordine 14")
    assert link is not None
    assert read_epc(link.payload.encode())["text"] == "Ordine 14"
    assert link.lines[2] == "€84.50"
    paypal = pay_link(total, WAYS["paypal"], reference="14")
    assert paypal is not None
    assert paypal.payload == "https://paypal.me/malga/84.50EUR"
    stripe = pay_link(total, WAYS["stripe"], reference="14")
    assert stripe is not None
    assert stripe.payload.endswith("client_reference_id=14")
    assert pay_link(Money(1, "USD"), WAYS["pix"], reference="14") is None
    for kind in ("web", "whatsapp", "sms", "mail"):
        assert pay_link(total, WAYS[kind], reference="14") is None


@pytest.mark.parametrize(
    ("customer", "number", "said"),
    [
        ("210000", "3-14", "2100 0000 0000 0000 0003 0000 142"),
        ("1" * 16, "12-114", "1111 1111 1111 1111 0012 0001 140"),
        ("1" * 18, "3-14", "1111 1111 1111 1111 1103 0000 141"),
    ],
)
def test_an_orders_number_can_be_read_in_its_qr_reference(customer: str, number: str, said: str) -> None:
    link = pay_link(Money(8450, "CHF"), replace(QR_BILL, customer=customer), reference=number)
    assert link is not None
    assert dict(link.fields)["reference"] == said


def test_an_order_is_no_products_code_in_any_other_payment() -> None:
    name = "Live 3 Bestellung 14"
    scor = pay_link(Money(8450, "CHF"), replace(SWISS, reference_kind="SCOR"), reference="3-14")
    plain = pay_link(Money(8450, "CHF"), SWISS, reference=name)
    assert scor is not None
    assert plain is not None
    assert dict(scor.fields)["reference"] == "RF07 3X14"
    assert dict(plain.fields)["text"] == name
    for kind, currency, said in (
        ("pix", "BRL", "62240520LiveX3XBestellungX14"),
        ("upi", "INR", "&tn=Live%203%20Bestellung%2014&tr=LiveX3XBestellungX14"),
        ("sepa", "EUR", name),
        ("stripe", "EUR", "client_reference_id=Live-3-Bestellung-14"),
    ):
        link = pay_link(Money(8450, currency), WAYS[kind], reference=name)
        assert link is not None
        assert said in link.payload


@pytest.mark.parametrize(
    "way", [WAYS["pix"], WAYS["upi"], QR_BILL, replace(SWISS, reference_kind="SCOR"), SEPA, WAYS["stripe"]]
)
def test_two_orders_never_have_one_reference(way: Way) -> None:
    total = Money(100, {Pix: "BRL", Upi: "INR", SwissBill: "CHF"}.get(type(way), "EUR"))
    payloads = set()
    for reference in ("3-14", "31-4", "314", "1-203", "102-3"):
        link = pay_link(total, way, reference=reference)
        assert link is not None
        payloads.add(read_swiss(link.payload)["reference"] if isinstance(way, SwissBill) else link.payload)
    assert len(payloads) == 5


def test_a_code_of_a_platform_stays_as_it_is() -> None:
    assert made("scanned") == BuyLink("https://tag.satispay.example/abc", "Satispay")


def test_money_in_short() -> None:
    assert [money_text(Money(1990, "EUR"), tag) for tag in ("it", "en", "zh")] == ["19,90 €", "€19.90", "€19.90"]
    assert money_text(Money(1990, "CHF"), "de-CH") == "19,90 CHF"
    assert money_text(Money(500, "JPY"), "en") == "JPY 500"


# ------------------------------------------------------------------------------------------------------------- size


@pytest.mark.parametrize("kind", ["web", "whatsapp", "mail", "upi", "sepa", "sms"])
def test_what_is_too_fine_to_scan_is_said_and_a_shorter_form_proposed(kind: str) -> None:
    price = Money(1990, CURRENCY.get(kind, "EUR"))
    product = replace(HONEY, title="Miele di acacia " * 12, price=price, url="https://shop.example/" + "p" * 90)
    long: dict[str, Way] = {
        "sepa": replace(SEPA, text="y" * 120),
        "upi": Upi("malga.formaggi.e.miele@okbank", "Malga Honey And Cheese Of The Seven Valleys"),
    }
    way = long.get(kind, WAYS[kind])
    said = {"show": "Il mercato del sabato " * 3, "language": "it"}
    (problem,) = link_problems(product, way, **said)  # type: ignore[arg-type]
    assert "too fine to scan" in problem
    proposal = shorter(product, way, **said)  # type: ignore[arg-type]
    assert proposal is not None
    assert proposal.fits
    assert proposal.problems() == ()
    assert "A12" in unquote(proposal.payload)


def test_a_swiss_bill_is_shortened_to_fit_where_it_can() -> None:
    product = replace(HONEY, price=Money(1990, "CHF"))
    bill = replace(QR_BILL, name="Milchgenossenschaft Egg und Umgebung, Käserei", street="Pfannenstielstrasse")
    assert link_problems(product, bill)
    proposal = shorter(product, bill)
    assert proposal is not None
    assert "\r" not in proposal.payload
    assert qrr_problem(str(read_swiss(proposal.payload)["reference"])) == ""


def test_what_fits_is_not_shortened_and_what_never_fits_is_not_proposed() -> None:
    assert shorter(HONEY, WAYS["web"]) == buy_link(HONEY, WAYS["web"])
    assert shorter(replace(HONEY, url="https://a.example/" + "ü" * 300), WAYS["web"]) is None
    capitals = shorter(replace(HONEY, url="https://shop.example/" + "0" * 300))
    assert capitals is not None
    assert capitals.fits


def test_capitals_change_the_host_alone() -> None:
    long = replace(HONEY, url="https://Shop.example:8443/Ab/" + "a" * 155)
    assert link_problems(long)
    proposal = shorter(long)
    assert proposal is not None
    assert proposal.payload == "HTTPS://SHOP.EXAMPLE:8443/Ab/" + "a" * 155


# ------------------------------------------------------------------------------------------------------------- ways


@pytest.mark.parametrize("kind", WAYS)
def test_ways_are_kept_and_come_back(kind: str) -> None:
    way = WAYS[kind]
    assert way.problems() == ()
    assert way_to_dict(way)["kind"] == kind
    assert way_from_dict(way_to_dict(way)) == way
    assert set(WAYS) == set(KINDS)


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({}, "“None”"),
        ({"kind": "bitcoin"}, "“bitcoin”"),
        ({"kind": ["sms"]}, "no way to pay"),
        ({"kind": "sms"}, "needs the field “number”"),
        ({"kind": "sms", "number": 7}, "“number” of a way to pay is a text"),
        ({"kind": "sms", "number": "1" * 5000}, "is a text"),
        ({"kind": "sms", "number": "+39", "iban\n": ""}, "no field “iban”"),
        ({"kind": "web", "campaign": "yes"}, "true or false"),
        ({"kind": "web", "campaign": 1}, "true or false"),
    ],
)
def test_what_is_no_way_is_refused(values: dict[str, object], says: str) -> None:
    with pytest.raises(Refused, match=says):
        way_from_dict(values)


def test_what_was_read_from_a_picture_is_not_trimmed() -> None:
    way = way_from_dict({"kind": "scanned", "label": " Satispay ", "payload": " x\n"})
    assert way == Scanned("Satispay", " x\n")


@pytest.mark.parametrize(
    ("way", "says"),
    [
        (WebLink("ftp://a.example"), "https://"),
        (WebLink("https://a.example/ b"), "no spaces"),
        (WebLink("https://me@a.example"), "user name"),
        (WebLink("https://[a"), "no web address|not a web address"),
        (WhatsApp("333 1234567"), "with \\+"),
        (WhatsApp("+39 333\n1234567"), "with \\+"),
        (WhatsApp("+٣٩ 333 1234567"), "with \\+"),
        (WhatsApp("+12"), "with \\+"),
        (WhatsApp("+0039 3331234567"), "begins with 0"),
        (Sms("+39:333 1234567"), "with \\+"),
        (Mail("a@b"), "e-mail"),
        (Mail("a b@c.example"), "e-mail"),
        (Mail("a@c.example\n"), "e-mail"),
        (Mail("a@c.example?bcc=b@c.example"), "e-mail"),
        (Pix("nobody", "Ana", "Rio"), "PIX key"),
        (Pix("52998224725", "", "Rio"), "name"),
        (Pix("52998224725", "A" * 26, "Rio"), "25"),
        (Pix("52998224725", "Ana", "名"), "Latin"),
        (Upi("nobody", "Ana"), "UPI"),
        (Upi("a&b@bank", "Ana"), "UPI"),
        (Upi("ana@bank", "A\nB"), "line break"),
        (Stripe("http://buy.stripe.com/a"), "https"),
        (PayPalMe("paypal.me/ana"), "after paypal.me/"),
        (Scanned("", "x"), "what this code is"),
        (Scanned("x", ""), "missing"),
        (Scanned("x", "y" * 2001), "more than"),
        (Scanned("x", "\ud800"), "more than"),
        (replace(QR_BILL, customer="1" * 21), "20 digits"),
    ],
)
def test_a_way_says_what_is_wrong_with_it_and_makes_no_code(way: Way, says: str) -> None:
    problems = way.problems()
    with pytest.raises(AssertionError, match=says):
        raise AssertionError(" ".join(problems))
    assert all(each.isprintable() for each in problems)
    product = replace(HONEY, price=Money(1, CURRENCY.get(str(way_to_dict(way)["kind"]), "EUR")), url="")
    assert buy_link(product, way) is None
    assert link_problems(product, way) == problems


@given(st.data(), st.sampled_from(sorted(set(WAYS) - {"web", "stripe"})))
def test_whatever_is_typed_into_a_way_its_problems_are_one_line_and_its_code_is_whole(
    data: st.DataObject, kind: str
) -> None:
    values = {
        name: data.draw(st.one_of(st.just(value), HOSTILE)) if isinstance(value, str) and name != "kind" else value
        for name, value in way_to_dict(WAYS[kind]).items()
    }
    way = way_from_dict(values)
    assert all(each.isprintable() and each for each in way.problems())
    product = replace(HONEY, price=Money(1990, CURRENCY.get(kind, "EUR")))
    link = buy_link(product, way)
    if way.problems():
        assert link is None
    elif link is not None:
        match way:
            case Sepa(payee, _, bic):
                read = read_epc(link.payload.encode())
                assert (read["payee"], read["bic"]) == (payee, bic.upper())
            case SwissBill():
                assert read_swiss(link.payload)["creditor"] == way.address.lines[1:]
            case Pix(key):
                assert read_tlv(read_emv(link.payload)["26"])["01"] in (key.lower(), pix_key(key))
            case Upi(vpa, payee):
                assert dict(parse_qsl(link.payload.partition("?")[2]))["pn"] == payee
                assert dict(parse_qsl(link.payload.partition("?")[2]))["pa"] == vpa
            case Mail(address):
                assert unquote(urlsplit(link.payload).path) == address
            case Scanned(_, payload):
                assert link.payload == payload


# ---------------------------------------------------------------------------------------------------------- hostile


@given(code=HOSTILE.filter(lambda text: bool(one_line(text))), title=HOSTILE, show=HOSTILE, reference=HOSTILE)
def test_no_text_of_a_product_shifts_a_field_of_any_code(code: str, title: str, show: str, reference: str) -> None:
    product = Product(code, title, Money(1990, "EUR"), url=HONEY.url)
    for kind in WAYS:
        for make in (buy_link, shorter):
            mine = replace(product, price=Money(1990, CURRENCY.get(kind, "EUR")))
            link = make(mine, WAYS[kind], show=show, shop=show, reference=reference, language="it")
            if link is None:
                told = link_problems(mine, WAYS[kind], show=show, shop=show, reference=reference, language="it")
                assert make is shorter or told == (REFUSED.format(bank.shown(one_line(code))),)
                continue
            assert all(line.isprintable() and line for line in link.lines)
            payload = link.payload
            match kind:
                case "sepa":
                    read = read_epc(payload.encode())
                    assert (read["iban"], read["amount"]) == ("IT60X0542811101000000123456", "EUR19.9")
                case "swiss":
                    assert read_swiss(payload)["iban"] == "CH9300762011623852957"
                case "pix":
                    assert read_emv(payload)["54"] == "19.90"
                case "sms":
                    assert payload.startswith(SMS[:20])
                    assert payload.isprintable()
                case _:
                    assert payload.isascii() or kind == "web"
                    assert payload.isprintable()
                    names = [name for name, _ in parse_qsl(urlsplit(payload).query, keep_blank_values=True)]
                    assert len(names) == len(set(names))
                    assert set(names) <= set(
                        "id utm_source utm_medium utm_campaign utm_content text subject body pa pn am cu tn tr locale "
                        "client_reference_id".split()
                    )


@pytest.mark.parametrize("kind", ["sepa", "pix", "upi", "paypal", "whatsapp"])
def test_a_code_asks_for_no_sum_where_the_choice_decides_it(kind: str) -> None:
    currency = {"pix": "BRL", "upi": "INR"}.get(kind, "EUR")
    way = WAYS[kind]
    small, large = Variant(("S",), stock=1), Variant(("L",), Money(4500, currency), 2)
    product = Product("M1", "Jumper", Money(2990, currency), variants=(small, large))
    link = buy_link(product, way)
    assert link is not None
    # An order that a person writes says it in words, too.
    assert "from €29.90, as you choose" in unquote(link.payload) if kind == "whatsapp" else "29" not in link.payload
    assert kind == "whatsapp" or any("as you choose" in line for line in link.lines)
    # Once all that is left costs the same, it is that.
    link = buy_link(replace(product, variants=(replace(small, stock=0), large)), way)
    assert link is not None
    assert "45" in link.payload


def test_an_offers_code_asks_what_its_card_says() -> None:
    large = Variant(("L",), Money(4500, "EUR"), 2)
    euros = Money(4000, "EUR")
    product = Product("M1", "Jumper", Money(3000, "EUR"), old_price=euros, on_offer=True, variants=(large,))
    link = buy_link(product, WAYS["sepa"])
    assert link is not None
    assert "EUR33.75" in link.payload
    assert product.least == (Money(3375, "EUR"), False)
