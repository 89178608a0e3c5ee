"""What is said of the code on air is about the one that is there now, not about the one before."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.domain.money import Money
from studio.domain.payment import BuyLink
from studio.domain.product import Product
from studio.domain.scene import BuyNow, Card, Scene
from studio.engine.confidence import Confidence
from studio.engine.picture import LayerPlace
from studio.media.confidence import ConfidenceReport

HONEY = Product("M3", "Honey", Money(900, "CHF"))
LINK, OTHER = (BuyLink(f"https://querce.example/{name}", f"querce.example/{name}") for name in ("m3", "other"))


def scene(link: BuyLink | None) -> Scene:
    return Scene(0, "en", (Card(HONEY), BuyNow(link, "M3")) if link else ())


def panel(x: int = 800) -> tuple[LayerPlace, ...]:
    return (LayerPlace("buy-now", x, 100, 300, 380),)


class Air:
    """A broadcast whose monitor reports what the test says."""

    def __init__(self) -> None:
        engine = SimpleNamespace(
            goods=SimpleNamespace(left_out=lambda _: False),
            inputs=SimpleNamespace(camera_specs=("test",), mic_spec="test"),
            desk=SimpleNamespace(show=SimpleNamespace(muted=False), now=lambda: datetime.now(UTC)),
        )
        self.confidence = Confidence(cast(Any, engine))
        self.report = ConfidenceReport()
        monitor = SimpleNamespace(expect=lambda _: None, report=lambda: self.report)
        self.confidence._monitor = cast(Any, monitor)

    def verified(self) -> None:
        self.report = ConfidenceReport(time.monotonic(), "ok", "ok", "verified", "M3", True)

    def code(self) -> tuple[Any, ...]:
        state = self.confidence.state()
        assert state is not None
        return state["qr"], state["qr_code"], state["qr_small"]


@pytest.mark.parametrize(("link", "x"), [(OTHER, 800), (LINK, 100)], ids=["another link", "moved"])
def test_another_code_is_not_yet_verified(link: BuyLink, x: int) -> None:
    air = Air()
    assert air.code() == ("none", None, None)
    air.confidence.painted(scene(LINK), panel())
    assert air.code() == ("waiting", "M3", None)
    air.verified()
    air.confidence.painted(scene(LINK), panel())
    assert air.code() == ("verified", "M3", True)
    air.confidence.painted(scene(link), panel(x))
    assert air.code() == ("waiting", "M3", None)
    air.verified()
    assert air.code() == ("verified", "M3", True)
    air.confidence.painted(scene(None), ())
    assert air.code() == ("none", None, None)
