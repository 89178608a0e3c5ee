"""Every way to pay, as a phone reads it from the stream that a server received."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from studio.control.client import Client
from tests.live import Live
from tests.servers import Nginx
from tests.viewer import pictures, qr_codes

EPC = "BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.3\nGDDS\nRF18539007547034"
PIX = (
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal"
    "6008BRASILIA62070503***63041D3D"
)
OFFICIAL = {"EPC": EPC, "PIX": PIX}
"""As their standards print them, read from a picture and painted again."""
WAYS: dict[str, dict[str, Any]] = {
    "Bank": {"kind": "sepa", "payee": "Fattoria Le Querce", "iban": "IT60X0542811101000000123456", "bic": ""},
    "WhatsApp": {"kind": "whatsapp", "number": "333 123 4567"},
    "UPI": {"kind": "upi", "vpa": "querce@bank", "payee": "Le Querce"},
    "Key": {"kind": "pix", "key": "123e4567-e12b-12d1-a456-426655440000", "name": "Fulano de Tal", "city": "BRASILIA"},
    "PayPal": {"kind": "paypal", "handle": "querce"},
}
CURRENCY = {"UPI": "INR", "Key": "BRL"}


def test_what_is_on_air_scans_and_says_what_was_agreed(tmp_path: Path) -> None:
    meant: dict[str, str] = {}
    with Nginx() as server:
        options = (
            "--camera",
            "test",
            "--mic",
            "none",
            "--language",
            "it",
            "--bitrate",
            "1000",
            "--preset",
            "ultrafast",
        )
        with Live(tmp_path, *options, "--to", server.url("pay")) as live:
            live.wait_on_air()
            with Client(live.data_dir) as client:
                for name, payload in OFFICIAL.items():
                    client.call("way-put", name=name, kind="scanned", fields={"label": name, "payload": payload})
                for name, fields in WAYS.items():
                    kind = fields.pop("kind")
                    client.call("way-put", name=name, kind=kind, fields=fields)
                for number, name in enumerate((*OFFICIAL, *WAYS)):
                    code = f"P{number}"
                    currency = CURRENCY.get(name, "EUR")
                    client.call("put-product", code=code, title=name, price="19,90", currency=currency, pay=name)
                    link = client.call("link-check", code=code)
                    assert link["problems"] == [], (name, link)
                    assert link["lines"], name
                    meant[name] = link["payload"]
                    client.call("pin", code=code)
                    time.sleep(1.5)
            assert live.end() == 0, live.said
        received = pictures(server.recordings("pay")[-1], every=10)
    for name, payload in OFFICIAL.items():
        assert meant[name] == payload
    assert meant["WhatsApp"].lower().startswith("https://wa.me/393331234567?text=")
    assert "EUR19.9" in meant["Bank"]
    read = {code for _, picture in received for code in qr_codes(picture)}
    assert read == set(meant.values())
