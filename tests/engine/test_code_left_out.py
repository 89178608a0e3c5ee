"""A code that has no room on the picture: what the host is told, and when."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

from studio.domain.money import Money
from studio.domain.payment import BuyLink
from studio.domain.product import Product
from studio.domain.scene import BuyNow, Card, Scene
from studio.engine.confidence import Confidence
from studio.engine.lookout import Lookout
from studio.engine.picture import LayerPlace
from studio.media.confidence import ConfidenceMonitor, ConfidenceReport

HONEY = Product("M3", "Honey", Money(900, "CHF"))
PANEL = (LayerPlace("buy-now", 800, 100, 300, 380),)


def scene(link: BuyLink | None) -> Scene:
    return Scene(0, "en", (Card(HONEY), BuyNow(link, "M3")))


def test_the_true_reason_is_said_once_and_taken_back_when_the_code_is_there() -> None:
    said: list[str] = []
    room = False

    def left_out(product: Product) -> bool:
        assert product is HONEY
        return not room

    lookout = Lookout(now=lambda: datetime.now(UTC), tell=said.append, changed=lambda: None)
    engine = SimpleNamespace(
        lookout=lookout,
        goods=SimpleNamespace(left_out=left_out),
        inputs=SimpleNamespace(camera_specs=("test",), mic_spec="test"),
        desk=SimpleNamespace(show=SimpleNamespace(muted=False)),
    )
    confidence = Confidence(cast(Any, engine))
    confidence.painted(scene(None), PANEL)
    assert not lookout.standing(), "off air nobody misses it"
    confidence._monitor = cast(ConfidenceMonitor, SimpleNamespace(expect=lambda expected: None))
    for _ in range(3):
        confidence.painted(scene(None), PANEL)
        confidence._found(ConfidenceReport(picture="ok", sound="ok", qr="none"))
    (trouble,) = lookout.standing()
    assert said == [trouble.text]
    assert (trouble.kind, trouble.level) == ("qr", "alarm")
    assert trouble.text.startswith("The picture has no room for the QR code of M3")
    assert "cannot be scanned" not in trouble.text
    room = True
    confidence.painted(scene(BuyLink("https://querce.example/m3", "querce.example/m3")), PANEL)
    confidence._found(ConfidenceReport(picture="ok", sound="ok", qr="verified", product="M3", small=True))
    assert not lookout.standing()
    confidence.painted(scene(None), PANEL)
    confidence._found(ConfidenceReport(picture="ok", sound="ok", qr="none"))
    assert not lookout.standing(), "a product that has no link at all lacks no room"
