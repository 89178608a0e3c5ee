from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain import bank, emv, epc, swiss
from studio.domain.contact import digits_of, mail_link, whatsapp_link
from studio.domain.money import Money
from studio.domain.payment import upi_link
from tests.domain import payment_vectors as vectors
from tests.domain.payment_vectors import read_emv, read_epc, read_swiss, read_tlv

EURO = Money(1230, "EUR")
V1 = epc.Transfer(
    "Franz Mustermänn",
    "DE71 1102 2033 0123 4567 89",
    "BHBLDEHHXXX",
    EURO,
    "GDDS",
    "RF18539007547034",
    version="001",
)
V2 = epc.Transfer(
    "François D'Alsace S.A.", "FR1420041010050500013M02606", amount=EURO, text="Client:Marie Louise La Lune", charset=2
)
SCHNEIDER = swiss.Address("Robert Schneider AG", "Rue du Lac", "1268", "2501", "Biel")
BILL = swiss.Bill(
    "CH44 3199 9123 0008 8901 2",
    SCHNEIDER,
    "CHF",
    Money(194975, "CHF"),
    swiss.Address("Pia-Maria Rutschmann-Schnyder", "Grosse Marktgasse", "28", "9400", "Rorschach"),
    "QRR",
    "21 00000 00003 13947 14300 09017",
    "Instruction of 15.09.2019",
)
GOOD = st.text(st.sampled_from("abcXYZ àéüßñ019.,-:;/'|&=?#"), min_size=1, max_size=35)
HOSTILE = st.text(st.one_of(st.characters(), st.sampled_from("\r\n\t\x85\u2028\u2029\u202e\x00é€名")), max_size=90)
FIELD = st.one_of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, HOSTILE)


# ---------------------------------------------------------------------------------------------------------- vectors


def test_the_transfers_that_the_standard_prints() -> None:
    assert V1.problems() == V2.problems() == ()
    assert (V1.to_bytes(), len(V1.to_bytes())) == (vectors.EPC_V1, 96)
    assert (V2.to_bytes(), len(V2.to_bytes())) == (vectors.EPC_V2, 103)


def test_the_pix_codes() -> None:
    key = "123e4567-e12b-12d1-a456-426655440000"
    assert emv.pix(key, "Fulano de Tal", "BRASILIA") == vectors.PIX_OFFICIAL
    assert emv.pix(key, "Fulano de Tal", "BRASILIA", Money(1990, "BRL"), "LIVEA120001") == vectors.PIX_AMOUNT
    read_emv(vectors.PIX_OFFICIAL)
    assert read_tlv(read_emv(vectors.PIX_AMOUNT)["62"]) == {"05": "LIVEA120001"}
    assert f"{vectors.crc(vectors.PIX_SHIFTED[:-4].encode()):04X}" == "170E"
    with pytest.raises(AssertionError):
        read_emv(vectors.PIX_SHIFTED)


def test_the_merchant_code_that_emvco_prints() -> None:
    fields = read_emv(vectors.EMV_SAMPLE)
    assert fields["59"] == "BEST TRANSPORT"
    del fields["63"]
    assert emv.sealed(fields.items()) == vectors.EMV_SAMPLE
    assert vectors.crc(b"123456789") == 0x29B1


def test_the_upi_link_that_npci_prints() -> None:
    values = {
        "pa": "nadeem@npci",
        "pn": "nadeem chinna",
        "mc": "0000",
        "tid": "cxnkjcnkjdfdvjndkjfvn",
        "tr": "4894398cndhcd23",
        "tn": "Pay to mystar store",
        "am": "10",
        "mam": "null",
        "cu": "INR",
        "url": "https://mystar.com/orderid=9298yw89e8973e87389e78923ue892",
    }
    assert upi_link(values) == vectors.UPI_SAMPLE


def test_the_bill_that_six_prints() -> None:
    assert BILL.problems() == ()
    assert BILL.payload == vectors.SWISS_SAMPLE
    assert read_swiss(BILL.payload)["reference"] == "210000000003139471430009017"
    assert read_swiss(replace(BILL, separator="\n").payload) == read_swiss(BILL.payload)


def test_the_links_that_messengers_take() -> None:
    assert whatsapp_link("+39 333 123-4567", "Ciao! Ordino A12 × 1 (€ 19,90) dalla diretta") == vectors.WHATSAPP
    assert mail_link("shop@example.com", "Order A12", "I want A12 x 1") == vectors.MAIL
    assert (
        mail_link("a+b@example.com", "x", "one\ntwo\r\nthree")
        == "mailto:a+b@example.com?subject=x&body=one%0D%0Atwo%0D%0Athree"
    )


def test_a_number_has_the_digits_it_is_called_by_today() -> None:
    assert digits_of("+52 1 55 1234 5678") == digits_of("+52 55 1234 5678") == "525512345678"
    assert digits_of("+54 11 2345 6789") == "541123456789", "a telephone at home, to an SMS"
    assert digits_of("0039 333 1234567") == "393331234567"


# ------------------------------------------------------------------------------------------------- banks' check digits


@pytest.mark.parametrize(
    ("iban", "says"),
    [
        ("", "missing"),
        ("1234", "no IBAN"),
        ("DE71 1102 2033 0123 4567 80", "check digits"),
        ("DE71 1102 2033 0123 4567", "22 characters; this one has 20"),
        ("ZZ71 1102 2033 0123 4567 89", "No country"),
        ("DE71\u20281102\n2033 0123 4567 8９", "no IBAN"),
    ],
)
def test_an_iban_that_is_none_says_why(iban: str, says: str) -> None:
    problem = bank.iban_problem(iban)
    assert says in problem
    assert "\n" not in problem


@pytest.mark.parametrize(
    "iban",
    [
        "IT60 X054 2811 1010 0000 0123 456",
        "ES91 2100 0418 4502 0005 1332",
        "gb29 nwbk 6016 1331 9268 19",
        "NL91ABNA0417164300",
        "CH93 0076 2011 6238 5295 7",
        "BE68539007547034",
    ],
)
def test_known_ibans_are_good_and_no_character_of_them_can_be_mistaken(iban: str) -> None:
    assert bank.iban_problem(iban) == ""
    bare = bank.compact(iban)
    for at in range(4, len(bare)):
        wrong = "7" if bare[at] != "7" else "3"
        assert bank.iban_problem(bare[:at] + wrong + bare[at + 1 :])
    for at in range(4, len(bare) - 1):
        if bare[at] != bare[at + 1]:
            assert bank.iban_problem(bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :])


def test_references_check_themselves() -> None:
    assert bank.rf_problem("RF18 5390 0754 7034") == ""
    assert bank.rf_problem("RF19539007547034")
    assert bank.rf_problem("RF18")
    assert bank.rf_reference("539007547034") == "RF18539007547034"
    assert bank.rf_reference(" A-12/×") == bank.rf_reference("ax12")
    with pytest.raises(ValueError, match="letters or digits"):
        bank.rf_reference("要")
    assert bank.qrr_problem("210000000003139471430009017") == ""
    assert bank.qrr_problem("210000000003139471430009018")
    assert bank.qrr_reference("21", "313947143000901") == "210000000003139471430009017"
    assert bank.qrr_reference("123456", "A12") == "123456" + "1012".rjust(20, "0") + bank.qrr_check_digit(
        "123456" + "1012".rjust(20, "0")
    )
    assert bank.qrr_problem(bank.qrr_reference("", "Z" * 90)) == ""
    assert bank.bic_problem("BHBLDEHH") == bank.bic_problem("bhbldehhxxx") == ""
    assert all(map(bank.bic_problem, ("BHBLDEH", "BHBL1EHH", "BHBLDEHHXX")))
    assert bank.is_qr_iban("CH44 3199 9123 0008 8901 2")
    assert not bank.is_qr_iban("CH93 0076 2011 6238 5295 7")
    assert bank.grouped("DE71110220330123456789") == "DE71 1102 2033 0123 4567 89"


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        ("123E4567-e12b-12d1-a456-426655440000", "123e4567-e12b-12d1-a456-426655440000"),
        ("+55 (11) 94321-4321", "+5511943214321"),
        ("529.982.247-25", "52998224725"),
        ("11.222.333/0001-81", "11222333000181"),
        ("12.ABC.345/01DE-35", "12ABC34501DE35"),
        ("Sitio@Fazenda.example", "sitio@fazenda.example"),
    ],
)
def test_pix_keys(key: str, kept: str) -> None:
    assert emv.pix_key(key) == kept


@pytest.mark.parametrize(
    "key",
    [
        "",
        "529.982.247-24",
        "11111111111",
        "11.222.333/0001-80",
        "+39 333 123 4567",
        "+551194321432a",
        "a@b",
        "abc",
        "é@x.y",
    ],
)
def test_what_is_no_pix_key(key: str) -> None:
    with pytest.raises(ValueError, match="PIX key"):
        emv.pix_key(key)


# ------------------------------------------------------------------------------------------------------- transfers


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"payee": ""}, "missing"),
        ({"payee": "a\nb"}, "line break"),
        ({"payee": "x" * 71}, "70 characters"),
        ({"bic": ""}, "BIC as well"),
        ({"bic": "BHBL"}, "no BIC"),
        ({"text": "and this"}, "not both"),
        ({"reference": "RF00539007547034"}, "no RF reference"),
        ({"reference": "", "text": "x" * 141}, "140 characters"),
        ({"amount": Money(0, "EUR")}, "0.01"),
        ({"amount": Money(100_000_000_000, "EUR")}, "999 999 999.99"),
        ({"amount": Money(1, "CHF")}, "in CHF"),
        ({"iban": "BR1800360305000010009795493C1"}, "SEPA"),
        ({"iban": "CH9300762011623852957", "bic": "", "version": "002"}, "BIC as well"),
        ({"reference": "", "text": "€" * 100}, "331 bytes"),
        ({"payee": "Malga 🐄"}, "banks cannot take"),
        ({"reference": "", "text": "名"}, "banks cannot take"),
        ({"charset": 2, "payee": "Œuf"}, "character set"),
    ],
)
def test_a_transfer_that_no_bank_takes_says_why(changes: dict[str, object], says: str) -> None:
    assert says in " ".join(replace(V1, **changes).problems())  # type: ignore[arg-type]


@given(
    payee=FIELD,
    text=FIELD,
    minor=st.one_of(st.none(), st.integers(0, 10**11)),
    charset=st.sampled_from([1, 2]),
    information=FIELD,
)
def test_no_text_shifts_a_line_of_a_transfer(
    payee: str, text: str, minor: int | None, charset: int, information: str
) -> None:
    amount = None if minor is None else Money(minor, "EUR")
    made = replace(V2, payee=payee, text=text, amount=amount, charset=charset, information=information)
    if made.problems():
        return
    read = read_epc(made.to_bytes())
    assert [read[name] for name in ("payee", "text", "information")] == [payee, text, information]
    assert read["iban"] == V2.iban
    assert (Decimal(read["amount"].removeprefix("EUR")) if amount else None) == (amount.amount if amount else None)


# ------------------------------------------------------------------------------------------------------ Swiss bills


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"kind": "NON", "reference": ""}, "QR-IBAN"),
        ({"iban": "CH93 0076 2011 6238 5295 7"}, "needs a QR-IBAN"),
        ({"reference": "210000000003139471430009018"}, "27 digits"),
        ({"iban": "DE71110220330123456789"}, "Liechtenstein"),
        ({"iban": "CH93 0076 2011 6238 5295 7", "kind": "NON"}, "has no reference"),
        ({"iban": "CH93 0076 2011 6238 5295 7", "kind": "SCOR"}, "no RF reference"),
        ({"currency": "USD", "amount": None}, "francs"),
        ({"amount": Money(5, "EUR")}, "francs"),
        ({"amount": Money(0, "CHF")}, "0.01"),
        ({"message": "a\r\nb"}, "Latin letters"),
        ({"message": "x" * 141}, "140"),
        ({"kind": "XXX"}, "QRR, SCOR or NON"),
        ({"creditor": replace(SCHNEIDER, town="")}, "the town"),
        ({"creditor": replace(SCHNEIDER, name="名")}, "Latin letters"),
        ({"creditor": replace(SCHNEIDER, country="ch")}, "capital letters"),
        ({"creditor": replace(SCHNEIDER, number="1" * 17)}, "16 characters"),
    ],
)
def test_a_bill_that_no_bank_takes_says_why(changes: dict[str, object], says: str) -> None:
    assert says in " ".join(replace(BILL, **changes).problems())  # type: ignore[arg-type]


@given(
    texts=st.tuples(FIELD, FIELD, FIELD, FIELD, FIELD, FIELD),
    amount=st.one_of(st.none(), st.integers(1, 99_999_999_999)),
    separator=st.sampled_from(["\n", "\r\n"]),
)
def test_no_text_shifts_a_line_of_a_bill(texts: tuple[str, ...], amount: int | None, separator: str) -> None:
    name, street, number, postcode, town, message = texts
    creditor = swiss.Address(name, street, number[:16], postcode[:16], town[:35])
    money = None if amount is None else Money(amount, "CHF")
    made = replace(BILL, creditor=creditor, amount=money, message=message, separator=separator)
    if made.problems():
        return
    read = read_swiss(made.payload)
    assert read["creditor"] == (name, street, number[:16], postcode[:16], town[:35], "CH")
    assert (read["message"], read["amount"]) == (message, money.amount if money else None)


# -------------------------------------------------------------------------------------------------------------- EMV


@given(st.dictionaries(st.from_regex("[0-8][0-9]", fullmatch=True), st.text(st.characters(exclude_categories=["Cs"]))))
def test_tags_and_lengths_come_back_as_they_went(fields: dict[str, str]) -> None:
    if any(not 1 <= len(value) <= 99 for value in fields.values()):
        with pytest.raises(ValueError, match="characters"):
            emv.tlv(fields.items())
    else:
        assert read_tlv(emv.tlv(fields.items())) == fields
