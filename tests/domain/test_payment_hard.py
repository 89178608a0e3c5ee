"""Ways to pay as people really type them: wrong numbers, long names, foreign letters, addresses with everything."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import phonenumbers
import pytest
import qrcode
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from studio.domain import bank, emv, epc
from studio.domain.money import Money, parse_price
from studio.domain.payment import BuyLink, buy_link, link_problems, pay_link, shorter
from studio.domain.product import Product
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
)
from studio.domain.ways import way_from_dict as typed
from studio.papers.phones import readable
from tests.domain import payment_vectors as vectors
from tests.domain.payment_vectors import read_emv, read_epc, read_swiss, read_tlv

HONEY = Product("A12", "Miele", Money(1990, "EUR"))
IBAN = "IT60 X054 2811 1010 0000 0123 456"
SEPA = Sepa("Fattoria Le Querce", IBAN)
SWISS = {"kind": "swiss", "iban": "CH93 0076 2011 6238 5295 7", "street": "Dorfweg", "number": "3", "postcode": "8132"}
PIX_KEY = "123e4567-e12b-12d1-a456-426655440000"


def link_of(way: Way, product: Product = HONEY, currency: str = "EUR", **said: str) -> BuyLink:
    link = buy_link(replace(product, price=Money(product.price.minor, currency)), way, **said)  # type: ignore[arg-type]
    assert link is not None, way.problems()
    return link


def scanned(data: bytes) -> str:
    """What a scanner makes of a code with these bytes."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(data)
    picture = np.where(np.array(code.get_matrix(), np.bool_), 0, 255).astype(np.uint8).repeat(4, 0).repeat(4, 1)
    (found,) = zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)
    return found.text


# -------------------------------------------------------------------------------------------------- numbers of banks


@pytest.mark.parametrize(("good", "alias"), [("02", "99"), ("97", "00"), ("98", "01")])
def test_check_digits_that_no_bank_gives_out_are_wrong_though_they_divide(good: str, alias: str) -> None:
    iban = next(f"DE{good}{n:018}" for n in range(10**5) if not bank.iban_problem(f"DE{good}{n:018}"))
    reference = next(f"RF{good}{n}" for n in range(1000) if not bank.rf_problem(f"RF{good}{n}"))
    assert "check digits" in bank.iban_problem(f"DE{alias}{iban[4:]}")
    assert "check digits" in bank.rf_problem(f"RF{alias}{reference[4:]}")


@pytest.mark.parametrize(
    ("iban", "says"),
    [
        ("IT60 X054 2811 1010 0000 0123 465", "check digits"),
        ("IT60 X054 2811 1010 0000 0123 45", "27 characters; this one has 26"),
        ("IT60-X054-2811-1010-0000-0123-456", "is no IBAN"),
        ("TI60 X054 2811 1010 0000 0123 456", "No country"),
        ("US64 SVBK US6S 3300 9586 71", "No country"),
        ("CH93 0076 2011 6238 5295 7", "BIC"),
        ("", "missing"),
    ],
)
def test_a_wrong_iban_makes_no_code_and_says_why(iban: str, says: str) -> None:
    way = typed({"kind": "sepa", "payee": "Le Querce", "iban": iban})
    assert says in way.problems()[0]
    assert buy_link(HONEY, way) is shorter(HONEY, way) is pay_link(HONEY.price, way, reference="14") is None
    assert link_problems(HONEY, way) == way.problems()


@pytest.mark.parametrize(
    "iban", ["it60x0542811101000000123456", "IT60\u00a0X054 2811\u202f1010 0000 0123 456", f" {IBAN}\t"]
)
def test_an_iban_as_it_is_pasted(iban: str) -> None:
    way = typed({"kind": "sepa", "payee": "Le Querce", "iban": iban})
    link = link_of(way)
    assert read_epc(link.payload.encode())["iban"] == "IT60X0542811101000000123456"
    assert IBAN in link.lines


@pytest.mark.parametrize(
    "reference", ["RF19 5390 0754 7034", "RF18 5390 0754 7035", "RF18", "18539007547034", "RFX8 539"]
)
def test_a_wrong_rf_reference_makes_no_code(reference: str) -> None:
    way = replace(SEPA, reference=reference)
    assert "RF reference" in way.problems()[0]
    assert buy_link(HONEY, way) is None
    # An order's own reference that is none is told in words instead.
    assert read_epc(link_of(SEPA, reference=reference).payload.encode())["reference"] == ""


# ----------------------------------------------------------------------------------------------------------- amounts


@pytest.mark.parametrize("text", ["19,9955", "0,5555", "1.234,567"])
def test_a_price_has_no_more_decimals_than_its_currency(text: str) -> None:
    with pytest.raises(ValueError, match=r"decimals|not a price"):
        parse_price(text, "EUR")


def test_three_decimals_are_written_where_words_are_sent_and_refused_where_money_is() -> None:
    dinars = replace(HONEY, price=parse_price("1,999", "KWD"))
    assert dinars.price == Money(1999, "KWD")
    assert "KWD%201.999" in link_of(WhatsApp("+39 333 123 4567"), dinars, "KWD").payload
    ways: tuple[Way, ...] = (SEPA, Pix(PIX_KEY, "Ana", "Rio"), Upi("ana@bank", "Ana"), PayPalMe("ana"))
    for way in (*ways, typed(SWISS | {"name": "Hof", "town": "Egg"})):
        assert buy_link(dinars, way) is None
        assert link_problems(dinars, way)[0].endswith("the price is in KWD.")


def test_nobody_is_asked_for_nothing() -> None:
    free = replace(HONEY, price=Money(0, "EUR"), second_price=None)
    for way, currency in ((SEPA, "EUR"), (PayPalMe("ana"), "EUR"), (Upi("ana@bank", "Ana"), "INR")):
        mine = replace(free, price=Money(0, currency))
        assert buy_link(mine, way) is None
        assert "0.01" in link_problems(mine, way)[0]


@given(st.integers(1, 99_999_999_999))
def test_whatever_the_amount_the_code_and_the_words_say_the_same(minor: int) -> None:
    link = link_of(SEPA, replace(HONEY, price=Money(minor, "EUR")), language="it")
    told = read_epc(link.payload.encode())["amount"].removeprefix("EUR")
    assert round(float(told) * 100) == minor
    assert link.lines[2] == f"{minor // 100},{minor % 100:02} €"


# ------------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    "name",
    ["Größenwahn & Söhne Öko-Höfe", "Łódź Żółć", "Μέλι Κρήτης", "Мед от Родопите", "Brânză Țară Șugag", "Œuf d'Or €"],
)
def test_every_alphabet_of_sepa_can_be_paid(name: str) -> None:
    for spelt in (name, unicodedata.normalize("NFD", name)):
        way = typed({"kind": "sepa", "payee": spelt, "iban": IBAN})
        link = link_of(way)
        assert read_epc(link.payload.encode())["payee"] == link.lines[0] == name
        assert scanned(link.payload.encode()) == link.payload
        assert len(name) == len(link.lines[0])


@pytest.mark.parametrize("name", ["Malga 🐄", "❤️ Miele", "蜂蜜农场", "Miele\u200b", "👩‍🌾"])
def test_a_name_that_no_bank_can_write_is_refused_before_anybody_pays(name: str) -> None:
    (problem,) = typed({"kind": "sepa", "payee": name, "iban": IBAN}).problems()
    assert "banks cannot take" in problem or "invisible" in problem


def test_what_a_mac_makes_of_a_name_is_a_name() -> None:
    curly = {"name": "Käserei L\u2019Alpe \u2013 \u201cEgg\u201d", "town": "Zu\u0308rich\u00a08"}
    bill = typed(SWISS | curly)
    assert bill.problems() == ()
    assert read_swiss(link_of(bill, currency="CHF").payload)["creditor"][0] == 'Käserei L\'Alpe - "Egg"'  # type: ignore[index]
    assert read_swiss(link_of(bill, currency="CHF").payload)["creditor"][4] == "Zürich 8"  # type: ignore[index]
    way = typed({"kind": "sepa", "payee": "L\u2019Alpe", "iban": IBAN})
    assert link_of(way).lines[0] == "L'Alpe"
    assert typed({"kind": "web", "url": "https://a.example/\u2019"}) == WebLink("https://a.example/\u2019")


def test_names_of_any_length_are_paid_or_refused() -> None:
    for length in (69, 70, 71, 300):
        way = replace(SEPA, payee="ü" * length)
        assert bool(way.problems()) is (length > 70)
        assert (buy_link(HONEY, way) is None) is (length > 70)
    # A code of it would be too fine: said, and nothing on the picture, for there is no shorter name to propose.
    (problem,) = link_problems(HONEY, replace(SEPA, payee="ü" * 70))
    assert problem.endswith("Use a shorter name or a shorter text.")
    assert shorter(HONEY, replace(SEPA, payee="ü" * 70)) is None
    assert shorter(HONEY, replace(SEPA, payee="u" * 70)) is not None


def test_an_order_is_recognised_however_much_every_payment_says() -> None:
    link = pay_link(HONEY.price, replace(SEPA, text="Grazie dell'acquisto! " * 6), reference="2026-11-21-14")
    assert link is not None
    text = read_epc(link.payload.encode())["text"]
    assert text.startswith("Grazie dell'acquisto! Grazie")
    assert text.endswith(" 2026-11-21-14")
    assert len(text.encode()) <= 140


def test_a_transfer_says_the_shops_text_before_what_is_paid_for() -> None:
    assert read_epc(link_of(replace(SEPA, text="Miele")).payload.encode())["text"] == "Miele A12 x1"


QRR = SwissBill("CH4431999123000889012", "Max", "", "", "8000", "Zürich", reference_kind="QRR")
SCOR = replace(QRR, iban="CH9300762011623852957", reference_kind="SCOR")
NON = replace(SCOR, reference_kind="NON")
PIX = Pix("+5511999999999", "Sitio", "Rio")


@pytest.mark.parametrize(
    ("way", "lost"),
    [
        (SEPA, "苹果 梨子 苹果A12 🍯7"),
        (NON, "苹果 苹果A12 А12 ΑΒ 🍯7"),
        *((way, "苹果 苹果A12 А12 ΑΒ É1 A12-") for way in (QRR, SCOR, PIX)),
    ],
)
def test_what_is_left_of_a_code_never_stands_for_the_product(way: Way, lost: str) -> None:
    """It would name nothing, or the product A12."""
    price = Money(450, "BRL" if way is PIX else "EUR")
    for code in lost.split():
        product = replace(HONEY, code=code, price=price)
        assert (buy_link(product, way), shorter(product, way)) == (None, None)
        (problem,) = link_problems(product, way)
        assert problem.startswith(f"Payments cannot carry the code “{code}”.")
        # The order's own number is enough.
        assert buy_link(product, way, reference="3-14") is not None
    whole = buy_link(replace(HONEY, price=price), way)
    assert whole is not None
    assert buy_link(replace(HONEY, code="Ａ１２", price=price), way) == whole, "wide letters are the usual ones"


ALIKE = "A1 101 00101 0101 A12 1012 A-1 A.1 A--1 AX1 AXX1 AXCN1 AXM1 A1- 9999 RF45A12 34-90 3490".split()


@pytest.mark.parametrize(
    "way", [QRR, replace(QRR, customer="210000"), SCOR, PIX], ids=["QRR", "customer", "SCOR", "PIX"]
)
def test_no_two_codes_have_the_same_reference(way: Way) -> None:
    found: dict[str, str] = {}
    price = Money(450, "BRL" if way is PIX else "EUR")
    digits = ["0", "00", "1", "9", "9" * 15, "1" + "0" * 15]
    long = ["A" * 9, "Z9" * 4, *(["TEE-RED-M-01", "W" * 15, "X" * 8, "LIVEX3XORDERX14"] if way in (SCOR, PIX) else [])]
    for code in (*ALIKE, *digits, *long):
        link = buy_link(replace(HONEY, code=code, price=price), way)
        if code == "A1-":
            assert link is None
            continue
        assert link is not None, code
        reference = (
            read_tlv(read_emv(link.payload)["62"])["05"] if way is PIX else read_swiss(link.payload)["reference"]
        )
        assert found.setdefault(str(reference), code) == code
        if way is SCOR:
            assert bank.rf_problem(str(reference)) == ""
        elif way is not PIX:
            assert bank.qrr_problem(str(reference)) == ""
    order = buy_link(replace(HONEY, price=price), way, reference="Live 3 order 14")
    assert order is not None
    assert reference_of(order, way) not in found


def reference_of(link: BuyLink, way: Way) -> str:
    return read_tlv(read_emv(link.payload)["62"])["05"] if way is PIX else str(read_swiss(link.payload)["reference"])


def test_a_code_that_a_reference_has_no_room_for_is_no_payment() -> None:
    for way, code in ((QRR, "Z" * 16), (replace(QRR, customer="1" * 20), "A1234"), (SCOR, "X" * 11), (PIX, "X" * 13)):
        product = replace(HONEY, code=code, price=Money(450, "BRL" if way is PIX else "EUR"))
        assert buy_link(product, way) is None
        (problem,) = link_problems(product, way)
        assert problem.startswith(f"Payments cannot carry the code “{code}”.")


def test_what_a_standard_has_signs_for_it_carries() -> None:
    assert read_epc(link_of(SEPA, replace(HONEY, code="А12")).payload.encode())["text"] == "А12 x1"
    assert read_swiss(link_of(NON, replace(HONEY, code="É1")).payload)["message"] == "É1 x1"
    # A reference of the seller's own says nothing of the product.
    assert read_epc(link_of(replace(SEPA, reference="RF18539007547034"), replace(HONEY, code="苹果")).payload.encode())


def test_a_card_payment_without_a_name_has_no_others() -> None:
    way = Stripe("https://buy.stripe.com/abc")
    for code, told in (("苹果", ""), ("苹果A12", ""), ("A12", "A12"), ("Ａ１２", "A12")):
        query = dict(parse_qsl(urlsplit(link_of(way, replace(HONEY, code=code)).payload).query))
        assert query.get("client_reference_id", "") == told


# --------------------------------------------------------------------------------------------------------------- PIX


@pytest.mark.parametrize(
    ("city", "kept"),
    [
        ("São Paulo", "Sao Paulo"),
        ("Sa\u0303o Paulo", "Sao Paulo"),
        ("Brasília", "Brasilia"),
        ("Santa Bárbara d\u2019Oeste"[:15], "Santa Barbara d"),
        ("Groß Döhren", "Gross Dohren"),
        ("Ærø", "AEro"),
        ("Pará\u00a0de Minas", "Para de Minas"),
    ],
)
def test_a_pix_city_loses_its_accents_and_nothing_else(city: str, kept: str) -> None:
    way = typed({"kind": "pix", "key": PIX_KEY, "name": "João D\u2019Ávila", "city": city})
    link = link_of(way, currency="BRL")
    fields = read_emv(link.payload)
    assert (fields["59"], fields["60"]) == ("Joao D'Avila", kept)
    assert read_tlv(fields["26"])["01"] == PIX_KEY
    assert scanned(link.payload.encode()) == link.payload


def test_a_pix_city_that_does_not_fit_says_so() -> None:
    for city, says in (("São José dos Campos", "15 characters"), ("ß" * 8, "15 characters"), ("北京", "Latin letters")):
        (problem,) = Pix(PIX_KEY, "Ana", city).problems()
        assert says in problem
    with pytest.raises(ValueError, match="ASCII"):
        emv.plain("🍯")


# --------------------------------------------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("url", "front", "fragment"),
    [
        ("https://a.example/p?id=7&x=%20y+z#scheda", "https://a.example/p?id=7&x=%20y+z&utm_source=live", "scheda"),
        ("https://a.example/#!/p?id=1", "https://a.example/?utm_source=live", "!/p?id=1"),
        ("https://a.example?#", "https://a.example?utm_source=live", ""),
        ("https://a.example/p?q=caff%C3%A8&tag=#a?b", "https://a.example/p?q=caff%C3%A8&tag=&utm_source=live", "a?b"),
        ("https://a.example/p?a=1;b=2", "https://a.example/p?a=1;b=2&utm_source=live", ""),
        ("https://müller.example/käse?q=ä", "https://müller.example/käse?q=ä&utm_source=live", ""),
    ],
)
def test_an_address_keeps_its_query_and_fragment(url: str, front: str, fragment: str) -> None:
    link = link_of(WebLink(url, True), show="Sabato è festa & più", language="it")
    assert link.payload.startswith(front)
    parts = urlsplit(link.payload)
    assert parts.fragment == fragment
    told = dict(parse_qsl(parts.query))
    assert (told["utm_campaign"], told["utm_content"]) == ("Sabato è festa & più", "A12")
    assert scanned(link.payload.encode()) == link.payload


def test_what_an_address_says_of_a_campaign_already_stays() -> None:
    url = "https://a.example/?UTM_Source=newsletter&utm_content=#utm_medium=x"
    told = parse_qsl(urlsplit(link_of(WebLink(url, True), show="S").payload).query, keep_blank_values=True)
    assert told == [
        ("UTM_Source", "newsletter"),
        ("utm_content", ""),
        ("utm_medium", "qr"),
        ("utm_campaign", "S"),
    ]


def test_a_payment_page_gets_one_reference() -> None:
    page = Stripe("https://buy.stripe.com/a?prefilled_promo_code=X#top")
    assert link_of(page, reference="3/14").payload == (
        "https://buy.stripe.com/a?prefilled_promo_code=X&client_reference_id=3-14#top"
    )


def test_a_mail_address_cannot_smuggle_a_field_in() -> None:
    link = link_of(Mail("o'brien?bcc=x&y+z@a.example"))
    assert [name for name, _ in parse_qsl(link.payload.partition("?")[2])] == ["subject", "body"]


# ----------------------------------------------------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("number", "country", "digits"),
    [
        ("333 123 4567", "IT", "393331234567"),
        ("06 6982 1234", "IT", "390669821234"),
        ("0171/2345678", "DE", "491712345678"),
        ("06 12 34 56 78", "FR", "33612345678"),
        ("612 34 56 78", "ES", "34612345678"),
        ("079 123 45 67", "CH", "41791234567"),
        ("138 1234 5678", "CN", "8613812345678"),
        ("(11) 94321-4321", "BR", "5511943214321"),
        ("011 15-2345-6789", "AR", "5491123456789"),
        ("+44 (0)7400 123456", "IT", "447400123456"),
        ("0039 333 1234567", "IT", "393331234567"),
    ],
)
def test_numbers_as_people_write_them_at_home(number: str, country: str, digits: str) -> None:
    shown = readable(number, country)
    assert link_of(WhatsApp(shown)).payload.startswith(f"https://wa.me/{digits}?text=")
    assert link_of(Sms(shown)).payload.startswith(f"SMSTO:+{digits}:")
    assert WhatsApp(number).problems() or number.startswith("+")


def test_the_national_format_of_every_country_makes_its_link() -> None:
    kinds = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE)
    written = 0
    for country in sorted(phonenumbers.SUPPORTED_REGIONS):
        for kind in kinds:
            number = phonenumbers.example_number_for_type(country, kind)
            if number is None:
                continue
            national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
            whole = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            if country == "AR" and not whole.startswith("+549"):
                whole = f"+549{whole[3:]}"  # WhatsApp knows no other
            link = link_of(WhatsApp(readable(national, country)))
            assert link.payload.startswith(f"https://wa.me/{whole[1:]}?text="), country
            written += 1
    assert written > 400


# -------------------------------------------------------------------------------------------------- codes of others


@pytest.mark.parametrize(
    ("charset", "payee"),
    [(2, "François D'Alsace"), (3, "Żółty Miód"), (6, "Μέλι Ελλάδα"), (8, "Œuvre Šé €"), (1, "Żółty Ümläut")],
)
def test_a_transfer_read_from_a_picture_says_its_own_charset_again(charset: int, payee: str) -> None:
    issued = epc.Transfer(payee, IBAN, amount=Money(1230, "EUR"), text="Kunde 7", charset=charset)
    link = link_of(
        Scanned("Banca", scanned(issued.to_bytes())), replace(HONEY, price=Money(1230, "EUR")), language="it"
    )
    assert link.payload == replace(issued, charset=1).payload
    assert link.lines == (payee, IBAN, "12,30 €", "Kunde 7")
    assert (link.ecc, link.by_standard, link.address) == ("M", True, "Banca")
    assert scanned(link.payload.encode()) == link.payload


def test_a_transfer_of_the_standard_read_from_a_picture() -> None:
    link = link_of(Scanned("Banca", scanned(vectors.EPC_V1)), replace(HONEY, price=Money(1230, "EUR")))
    assert link.payload.encode() == vectors.EPC_V1
    assert link.lines == ("Franz Mustermänn", "DE71 1102 2033 0123 4567 89", "€12.30", "RF18 5390 0754 7034")


def test_a_bill_read_from_a_picture_is_shortened_to_fit_by_its_line_ends_alone() -> None:
    name = "Genossenschaft Käserei Egg und Umgebung, Zürcher Oberland"
    bill = typed(SWISS | {"name": name, "town": "Egg"})
    issued = link_of(bill, currency="CHF").payload
    way = Scanned("QR-Rechnung", issued)
    honey = replace(HONEY, price=Money(1990, "CHF"))
    assert "too fine to scan" in link_problems(honey, way)[0]
    proposal = shorter(honey, way)
    assert proposal is not None
    assert (proposal.payload, proposal.by_standard) == (issued.replace("\r\n", "\n"), True)
    # What is no transfer of a standard stays as it is, line ends and all.
    other = Scanned("X", "BCD\r\n" + "x" * 190)
    assert shorter(HONEY, other) is None
    assert link_of(other).payload == other.payload


@given(
    st.text(st.sampled_from("BCDSPT0123\r\n EUR.é€"), max_size=60),
    st.sampled_from(["", "BCD\n002\n", "BCD\r\n001\r\n2\r\nSCT\r\n"]),
)
def test_whatever_was_read_its_words_are_lines_and_it_can_be_painted(tail: str, head: str) -> None:
    way = Scanned("X", head + tail)
    if way.problems():
        return
    for make in (buy_link, shorter):
        link = make(HONEY, way)
        if link is None:
            assert "This code asks for" in link_problems(HONEY, way)[0]
            continue
        assert all(line and line.isprintable() for line in link.lines)


@pytest.mark.parametrize(
    ("currency", "issuer"),
    [
        ("EUR", SEPA),
        ("CHF", typed(SWISS | {"name": "Hof Egg", "town": "Egg"})),
        ("EUR", typed(SWISS | {"name": "Hof Egg", "town": "Egg"})),
        ("BRL", Pix(PIX_KEY, "Sitio", "Sao Paulo")),
    ],
)
def test_a_code_that_states_an_amount_is_sent_for_that_alone(currency: str, issuer: Way) -> None:
    due = replace(HONEY, price=Money(1990, currency))
    way = Scanned("Banca", link_of(issuer, currency=currency).payload)
    assert buy_link(due, way) is not None
    assert pay_link(Money(1990, currency), way, reference="Live 3 order 14") is not None
    assert buy_link(replace(due, second_price=due.price, price=Money(2200, "USD")), way) is not None
    assert pay_link(Money(3540, currency), way, reference="Live 3 order 14") is None
    assert pay_link(Money(1990, "USD"), way, reference="Live 3 order 14") is None
    for other in (replace(due, unit="kg"), replace(due, price=Money(1991, currency))):
        assert buy_link(other, way) is None
        assert link_problems(other, way) == (
            f"This code asks for 19.90 {currency}, which is not what is to be paid. Use a code without an amount.",
        )


@pytest.mark.parametrize(
    ("payload", "currency"),
    [
        ("upi://pay?pa=honey@okbank&pn=Honey&am=19.90&cu=INR", "INR"),
        ("UPI://PAY?pa=honey@okbank&am=19.9", "INR"),
        ("https://paypal.me/honey/19.90EUR", "EUR"),
        ("HTTPS://PAYPAL.ME/honey/19,90eur/", "EUR"),
        ("https://www.paypal.com/paypalme/honey/19.90", "EUR"),
        ("https://pay.example/x?currency=eur&Amount=19.90", "EUR"),
        ("https://pay.example/x?amount=1990.00&currency=JPY", "JPY"),
    ],
)
def test_so_is_a_link_that_states_one(payload: str, currency: str) -> None:
    way, due = Scanned("Wallet", payload), Money(1990, currency)
    link = buy_link(replace(HONEY, price=due), way)
    assert link is not None
    assert link.payload == payload
    assert pay_link(Money(3540, currency), way, reference="Live 3 order 14") is None
    for other in (replace(HONEY, price=due, unit="kg"), replace(HONEY, price=Money(1991, currency))):
        assert link_problems(other, way)[0].startswith(f"This code asks for {due.amount} {currency}, which is not")


@pytest.mark.parametrize(
    "payload",
    [
        "upi://pay?pa=honey@okbank&pn=Honey&cu=INR",
        "upi://pay?pa=honey@okbank&am=0.00",
        "https://paypal.me/honey",
        "https://pay.example/x/19.90EUR",
        "https://pay.example/x?amount=1990&currency=EUR",  # nobody knows whether these are cents
        "https://pay.example/x?amount=many.2&currency=EUR",
        "https://pay.example/x?amount=19.90&currency=hens",
        "https://[pay/19.90EUR",
    ],
)
def test_a_link_that_states_no_amount_is_sent_for_any(payload: str) -> None:
    assert buy_link(HONEY, Scanned("Wallet", payload)) is not None


@pytest.mark.parametrize(("currency", "issuer"), [("EUR", SEPA), ("BRL", Pix(PIX_KEY, "Sitio", "Sao Paulo"))])
def test_a_code_that_states_no_amount_is_sent_for_any(currency: str, issuer: Way) -> None:
    way = Scanned("Banca", link_of(issuer, replace(HONEY, unit="kg"), currency).payload)
    assert pay_link(Money(3540, "USD"), way, reference="Live 3 order 14") is not None
