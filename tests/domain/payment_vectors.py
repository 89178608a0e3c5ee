"""Payloads that the standards print, and who reads them: strict parsers that know the standards, and not our code."""

from __future__ import annotations

import re
from decimal import Decimal

EPC_V1 = (
    "BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.3\nGDDS\nRF18539007547034"
).encode()
EPC_V2 = (
    "BCD\n002\n2\nSCT\n\nFrançois D'Alsace S.A.\nFR1420041010050500013M02606\nEUR12.3\n\n\nClient:Marie Louise La Lune"
).encode("latin-1")
PIX_OFFICIAL = (
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal"
    "6008BRASILIA62070503***63041D3D"
)
PIX_AMOUNT = (
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000520400005303986540519.905802BR"
    "5913Fulano de Tal6008BRASILIA62150511LIVEA1200016304E64C"
)
# A published one whose checksum is right and whose last template says one character more than it has.
PIX_SHIFTED = (
    "00020126360014BR.GOV.BCB.PIX0114+5511943214321520400005303986540566.665802BR5907EMPRESA6008BRASILIA"
    "62080503***6304170E"
)
EMV_SAMPLE = (
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN"
    "5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
    "0708A60086670902ME91320016A0112233449988770708123456786304A13A"
)
UPI_SAMPLE = (
    "upi://pay?pa=nadeem@npci&pn=nadeem%20chinna&mc=0000&tid=cxnkjcnkjdfdvjndkjfvn&tr=4894398cndhcd23"
    "&tn=Pay%20to%20mystar%20store&am=10&mam=null&cu=INR&url=https://mystar.com/"
    "orderid=9298yw89e8973e87389e78923ue892"
)
SWISS_SAMPLE = "\r\n".join(
    (
        "SPC,0200,1,CH4431999123000889012,S,Robert Schneider AG,Rue du Lac,1268,2501,Biel,CH,,,,,,,,1949.75,CHF,"
        "S,Pia-Maria Rutschmann-Schnyder,Grosse Marktgasse,28,9400,Rorschach,CH,QRR,210000000003139471430009017,"
        "Instruction of 15.09.2019,EPD"
    ).split(",")
)
WHATSAPP = (
    "https://wa.me/393331234567?text=Ciao%21%20Ordino%20A12%20%C3%97%201%20%28%E2%82%AC%2019%2C90%29%20dalla%20diretta"
)
SMS = "SMSTO:+393331234567:Ordino A12 x1"
MAIL = "mailto:shop@example.com?subject=Order%20A12&body=I%20want%20A12%20x%201"

_EPC = "service version charset kind bic payee iban amount purpose reference text information".split()
_CHARSETS = {"1": "utf-8", "2": "latin-1"}


def read_epc(data: bytes) -> dict[str, str]:
    assert len(data) <= 331
    head = data.split(b"\n")
    lines = data.decode(_CHARSETS[head[2].decode()]).split("\n")
    assert len(lines) <= len(_EPC)
    assert lines[-1]
    assert not any(sign < " " or sign in "\x7f\x85\u2028\u2029" for line in lines for sign in line)
    read = dict(zip(_EPC, lines + [""] * (len(_EPC) - len(lines)), strict=True))
    assert (read["service"], read["kind"]) == ("BCD", "SCT")
    assert read["version"] in ("001", "002")
    assert read["bic"] or read["version"] == "002"
    assert re.fullmatch("[A-Z0-9]{8}|[A-Z0-9]{11}|", read["bic"])
    assert re.fullmatch("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", read["iban"])
    assert 1 <= len(read["payee"]) <= 70
    assert re.fullmatch(r"EUR[0-9]{1,9}(\.[0-9]{1,2})?|", read["amount"])
    assert not (read["reference"] and read["text"])
    assert len(read["reference"]) <= 35
    assert len(read["text"]) <= 140
    return read


def read_tlv(text: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    while text:
        assert re.match("[0-9]{4}", text), text
        tag, length = text[:2], int(text[2:4])
        value, rest = text[4 : 4 + length], text[4 + length :]
        assert len(value) == length >= 1, text
        assert tag not in fields
        fields[tag], text = value, rest
    return fields


def crc(data: bytes) -> int:
    rest = 0xFFFF
    for byte in data:
        rest ^= byte << 8
        for _ in range(8):
            rest = (rest << 1 ^ 0x1021 if rest & 0x8000 else rest << 1) & 0xFFFF
    return rest


def read_emv(text: str) -> dict[str, str]:
    fields = read_tlv(text)
    assert next(iter(fields)) == "00"
    assert list(fields)[-1] == "63"
    assert fields["63"] == f"{crc(text[:-4].encode()):04X}"
    return fields


def read_swiss(text: str) -> dict[str, object]:
    assert len(text) <= 997
    assert ("\r\n" in text) == ("\r" in text)
    lines = text.split("\r\n" if "\r" in text else "\n")
    assert len(lines) == 31
    assert not any(sign < " " for line in lines for sign in line)
    assert (lines[0], lines[1], lines[2], lines[30]) == ("SPC", "0200", "1", "EPD")
    assert lines[11:18] == [""] * 7
    assert lines[4] == "S"
    assert re.fullmatch("(CH|LI)[0-9]{2}[A-Z0-9]{17}", lines[3])
    assert re.fullmatch(r"[0-9]{1,9}\.[0-9]{2}|", lines[18])
    assert lines[19] in ("CHF", "EUR")
    assert lines[27] in ("QRR", "SCOR", "NON")
    assert (lines[27] == "NON") == (lines[28] == "")
    assert len(lines[29]) <= 140
    return {
        "iban": lines[3],
        "creditor": tuple(lines[5:11]),
        "amount": Decimal(lines[18]) if lines[18] else None,
        "currency": lines[19],
        "debtor": tuple(lines[20:27]),
        "kind": lines[27],
        "reference": lines[28],
        "message": lines[29],
    }
