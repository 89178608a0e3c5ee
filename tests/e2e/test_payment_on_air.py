"""Every way to pay, as a phone reads it from the stream that a server received."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import cv2
import numpy as np
import pytest
import qrcode
import zxingcpp

from studio.control.client import Client
from studio.domain.bank import qrr_problem
from studio.domain.qr_size import LARGEST_ON_PICTURE, qr_version
from tests.domain.payment_vectors import read_swiss
from tests.live import Live
from tests.servers import Nginx
from tests.viewer import pictures, qr_codes

OPTIONS = ("--camera", "test", "--mic", "none", "--language", "it", "--bitrate", "1000", "--preset", "ultrafast")
SEEN_S = 0.9
"""How long a product stays on the picture: its panel is at rest after 0.4 s of them."""
EPC = "BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.3\nGDDS\nRF18539007547034"
PIX = (
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal"
    "6008BRASILIA62070503***63041D3D"
)
SATISPAY = "https://web.satispay.example/app/match/link/user/S6Y-CON--61B2A1D7-8F0C?amount=1990&currency=EUR"
OFFICIAL = {"EPC": EPC, "PIX": PIX}
"""As their standards print them, read from a picture and painted again."""
EGG = {"iban": "CH93 0076 2011 6238 5295 7", "street": "Dorfweg", "number": "3", "postcode": "8132", "town": "Egg"}
QR_EGG = EGG | {"iban": "CH44 3199 9123 0008 8901 2", "reference_kind": "QRR", "customer": "210000"}
LONG_EGG = {"name": "Milchgenossenschaft Egg und Umgebung, Käserei", "street": "Pfannenstielstrasse"}
WAYS: dict[str, tuple[str, dict[str, Any]]] = {
    "Bank": ("sepa", {"payee": "Fattoria Le Querce", "iban": "IT60X0542811101000000123456", "bic": ""}),
    "WhatsApp": ("whatsapp", {"number": "333 123 4567"}),
    "SMS": ("sms", {"number": "333 123 4567"}),
    "Mail": ("mail", {"address": "ordini+live@querce.example"}),
    "UPI": ("upi", {"vpa": "querce@bank", "payee": "Le Querce"}),
    "Key": ("pix", {"key": "123e4567-e12b-12d1-a456-426655440000", "name": "Sítio", "city": "São Paulo"}),
    "PayPal": ("paypal", {"handle": "querce"}),
    "Stripe": ("stripe", {"url": "https://buy.stripe.com/test_abc123?locale=it"}),
    "Shop": ("web", {"url": "https://www.querce.example/miele?id=7#scheda", "campaign": True}),
    "Bill": ("swiss", {**EGG, "name": "Hof Egg"}),
    "Long bill": ("swiss", QR_EGG | LONG_EGG),
}
CURRENCY = {"UPI": "INR", "Key": "BRL", "Bill": "CHF", "Long bill": "CHF", "Endless bill": "CHF"}
PRICE = {"EPC": "12,30"}
"""Of what has a code that states its amount: with another price it is not shown."""
ENDLESS = {"name": "ü" * 70, "town": "ö" * 35}


@pytest.fixture(scope="module")
def server() -> Any:
    with Nginx() as running:
        yield running


def photo_of(payload: str, path: Path) -> None:
    """A payment code as a seller has it: on a poster with words, photographed askew and out of focus, saved small."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4, box_size=8)
    code.add_data(payload)
    dark = np.array(code.get_matrix(), np.bool_).repeat(8, 0).repeat(8, 1)
    poster = np.full((len(dark) + 260, len(dark) + 120, 3), (90, 80, 230), np.uint8)
    poster[200:-60, 60:-60] = np.where(dark[..., None], (60, 20, 30), (250, 252, 250))
    cv2.putText(poster, "Satispay", (70, 130), cv2.FONT_HERSHEY_SIMPLEX, 3.0, (255, 255, 255), 8)
    height, width = poster.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    askew = corners + np.array([[60, 40], [20, 90], [50, 30], [90, 70]], np.float32)
    turned = cv2.warpPerspective(
        poster, cv2.getPerspectiveTransform(corners, askew), (width + 150, height + 150), borderValue=(120, 130, 125)
    )
    assert cv2.imwrite(str(path), cv2.GaussianBlur(turned, (0, 0), 1.2), [cv2.IMWRITE_JPEG_QUALITY, 60])


def module_px(code: zxingcpp.Barcode) -> float:
    """How wide a module is on the picture: the reader finds corners to about a pixel."""
    version = qr_version(code.text)
    assert version is not None
    corners = code.position
    side = np.hypot(corners.top_right.x - corners.top_left.x, corners.top_right.y - corners.top_left.y)
    return float(side + 1) / (17 + 4 * version)


def show(client: Client, name: str, kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Puts a product on the picture that is paid this way, for as long as it takes to see it; what the check says."""
    client.call("way-put", name=name, kind=kind, fields=fields)
    currency = CURRENCY.get(name, "EUR")
    price = PRICE.get(name, "19,90")
    client.call("put-product", code=name.replace(" ", ""), title=name, price=price, currency=currency, pay=name)
    client.call("pin", code=name.replace(" ", ""))
    link: dict[str, Any] = client.call("link-check", code=name.replace(" ", ""))
    time.sleep(SEEN_S)
    return link


def test_what_is_on_air_scans_and_says_what_was_agreed(tmp_path: Path, server: Nginx) -> None:
    meant: dict[str, str] = {}
    photo_of(SATISPAY, tmp_path / "satispay.jpg")
    with Live(tmp_path, *OPTIONS, "--to", server.url("pay")) as live:
        live.wait_on_air()
        with Client(live.data_dir) as client:
            read_from_photo = client.call("way-read", path=str(tmp_path / "satispay.jpg"))["payload"]
            scanned = OFFICIAL | {"Satispay": read_from_photo}
            ways = {name: ("scanned", {"label": name, "payload": payload}) for name, payload in scanned.items()}
            for name, (kind, fields) in (ways | WAYS).items():
                link = show(client, name, kind, fields)
                assert (link["problems"], link["fits"]) == ([], True), (name, link)
                assert link["lines"], name
                meant[name] = link["payload"]
            never = show(client, "Endless bill", "swiss", QR_EGG | ENDLESS)
        assert live.end() == 0, live.said
    assert (never["payload"], never["fits"]) == ("", False)
    assert "too fine to scan" in never["problems"][0]
    # What is on the picture is the fullest form that fits: the bill's lines end in one sign instead of two.
    assert "\r\n" in meant["Bill"]
    assert "\r" not in meant["Long bill"]
    assert qrr_problem(str(read_swiss(meant["Long bill"])["reference"])) == ""
    for name, payload in (OFFICIAL | {"Satispay": SATISPAY}).items():
        assert meant[name] == payload
    assert meant["WhatsApp"].lower().startswith("https://wa.me/393331234567?text=")
    assert meant["SMS"] == "SMSTO:+393331234567:Ciao! Ordino SMS SMS × 1 (19,90 €) dalla diretta"
    assert meant["Mail"].startswith("mailto:ordini+live@querce.example?subject=Ordine%20Mail")
    assert unquote(meant["Mail"]).endswith("body=Ciao! Ordino Mail Mail × 1 (19,90 €) dalla diretta")
    assert "EUR19.9" in meant["Bank"]
    assert "6009Sao Paulo" in meant["Key"]
    assert meant["Stripe"] == "https://buy.stripe.com/test_abc123?locale=it&client_reference_id=Stripe"
    shop = urlsplit(meant["Shop"])
    assert (shop.path, shop.fragment) == ("/miele", "scheda")
    told = dict(parse_qsl(shop.query))
    assert told.pop("utm_campaign").startswith("live-")
    assert told == {"id": "7", "utm_source": "live", "utm_medium": "qr", "utm_content": "Shop"}
    read = set()
    for _, picture in pictures(server.recordings("pay")[-1], every=10):
        for code in zxingcpp.read_barcodes(picture):
            read.add(code.text)
            assert module_px(code) >= 3.9, code.text
    assert read == set(meant.values())


@pytest.mark.parametrize(
    "size",
    [
        "1280x720",
        "480x854",
        *(pytest.param(size, marks=pytest.mark.long) for size in ("720x1280", "720x720", "854x480")),
    ],
)
def test_the_longest_that_is_allowed_scans_on_every_canvas(tmp_path: Path, server: Nginx, size: str) -> None:
    meant: dict[str, str] = {}
    versions: list[int] = []
    key = f"pay-{size}"
    with Live(tmp_path, *OPTIONS, "--size", size, "--to", server.url(key)) as live:
        live.wait_on_air()
        with Client(live.data_dir) as client:
            longest: dict[str, tuple[str, dict[str, Any]]] = {
                "Shop": ("web", {"url": "https://querce.example/" + "a1B-" * 39 + "z"}),
                "Bank": (
                    "sepa",
                    WAYS["Bank"][1] | {"payee": "Società agricola Le Querce di Rossi e figli, Valle di Norcia"},
                ),
                "Bill": WAYS["Bill"],
                "Long bill": WAYS["Long bill"],
            }
            for name, (kind, fields) in longest.items():
                link = show(client, name, kind, fields)
                assert (link["problems"], link["fits"]) == ([], True), (name, link)
                meant[name] = link["payload"]
                versions.append(link["version"])
        assert live.end() == 0, live.said
    assert versions[0] == LARGEST_ON_PICTURE
    received = pictures(server.recordings(key)[-1], every=10)
    read = {code for _, picture in received for code in qr_codes(picture)}
    assert read == set(meant.values())
