"""The check of a code and the picture never disagree, and a code is on the picture wherever its modules can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.domain.money import Money
from studio.domain.payment import BuyLink, buy_link, link_problems, shorter
from studio.domain.product import Product
from studio.domain.scene import BuyNow, Scene
from studio.domain.swiss import Address, Bill
from studio.domain.ways import Pix, Sepa, SwissBill, Upi, Way
from studio.painter import Painter, qr
from studio.painter.code_room import CodeRoom
from tests.domain import payment_vectors as vectors
from tests.painter.scenes import (
    CHATS,
    LANGUAGES,
    MESSAGES,
    NAMES,
    OVERLAYS,
    PRODUCTS,
    THANKS,
    TICKERS,
    body,
    compose,
    scene,
)
from tests.painter.test_layout import texts

PainterFor = Callable[[tuple[int, int]], Painter]
USUAL = (
    *((1280, 720), (1920, 1080), (720, 1280), (1080, 1920), (720, 720)),
    *((480, 854), (854, 480), (640, 360), (960, 720)),
)
ODD = ((480, 480), (656, 368), (360, 640), (1080, 1350), (2560, 1080), (640, 480), (200, 200), (500, 700))
IBAN, QR_IBAN = "CH93 0076 2011 6238 5295 7", "CH44 3199 9123 0008 8901 2"
LONG_NAME = "Milchgenossenschaft Egg und Umgebung, Käserei"
MALTESE = "MT84 MALT 0110 0001 2345 MTLC AST0 01S"
BILL = SwissBill(QR_IBAN, LONG_NAME, "Pfannenstielstrasse", "3", "8132", "Egg", "CH", "QRR", "210000")
names = st.one_of(
    st.sampled_from(["Hof Egg", LONG_NAME, "W" * 70, "i" * 70, "Fattoria Le Querce di Maria Rossi e figli, formaggi"]),
    st.text(st.sampled_from("abc MWil ÜÄé-&,."), min_size=1, max_size=70).filter(str.strip),
)
ways: st.SearchStrategy[Way] = st.one_of(
    st.builds(SwissBill, st.just(IBAN), names, names, st.just("3"), st.just("8132"), names.map(lambda name: name[:35])),
    st.builds(
        lambda name, street: replace(BILL, name=name, street=street), names, st.sampled_from(["", "Dorfweg", "Ö" * 40])
    ),
    st.builds(Sepa, names, st.sampled_from([MALTESE, "IT60X0542811101000000123456"])),
    st.builds(Sepa, st.sampled_from(["奶" * 23, "チーズ" * 7, "W" * 70]), st.just(MALTESE)),
    st.builds(
        Pix,
        st.sampled_from(["123e4567-e12b-12d1-a456-426655440000", f"{'m' * 65}@fazenda.br"]),
        st.just("Sitio"),
        st.just("Rio"),
    ),
    st.builds(Upi, st.sampled_from(["malga@okbank", "w" * 90 + "@okbank"]), names),
)


@pytest.fixture(scope="module")
def painters(application: object) -> Iterator[PainterFor]:
    from tests.painter.scenes import ASSETS

    known: dict[tuple[int, int], Painter] = {}

    def get(size: tuple[int, int]) -> Painter:
        if size not in known:
            known[size] = Painter(*size, overlays=OVERLAYS, assets=ASSETS)
        return known[size]

    yield get
    for painter in known.values():
        painter.close()


def product_for(way: Way, title: str = "Miele") -> Product:
    currency = {Pix: "BRL", Upi: "INR", SwissBill: "CHF"}.get(type(way), "EUR")
    return Product("A12", title, Money(1_234_567_890 if title else 1990, currency))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(USUAL + ODD), ways, st.sampled_from(LANGUAGES))
def test_what_the_check_says_is_what_is_on_the_picture(
    painters: PainterFor, size: tuple[int, int], way: Way, language: str
) -> None:
    room, product = CodeRoom.of(OVERLAYS, *size), product_for(way)
    full = buy_link(product, way, language=language)
    link = shorter(product, way, language=language, fits=room.has)
    if full is None:
        return
    if link is None:
        assert link_problems(product, way, language=language, fits=room.has)
    for each in filter(None, {full, link}):
        # Also a link that the check refuses is handed to the painter: it says the same.
        painter = painters(size)
        painter._kept.clear()
        (panel,) = painter.paint(Scene(0, language, (BuyNow(each, "A12"),)))
        found = zxingcpp.read_barcodes(
            panel.pixels[..., :3].copy(), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        )
        assert [code.bytes for code in found] == ([each.payload.encode()] if room.smallest(each) else [])
        left, top, right, bottom = body(panel)
        assert min(left, top) >= 0
        assert right <= size[0]
        assert bottom <= size[1]
        root = painter._stages["buy-now"].root
        if found:
            (lines,) = (item for item in texts(root) if item.objectName() == "lines")
            shown = lines.property("text")
            assert lines.y() + lines.property("contentHeight") <= root.height() + 1
            assert lines.property("contentWidth") <= lines.width() + 1
            # The account and the amount are whole, however long the names.
            for needed in (each.address, each.lines[2]) if not isinstance(way, Pix | Upi) else (each.address,):
                assert needed in shown


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(USUAL), st.text(st.characters(codec="utf-8"), max_size=190), st.sampled_from(LANGUAGES))
def test_a_link_that_the_check_lets_pass_is_on_the_picture(
    painters: PainterFor, size: tuple[int, int], tail: str, language: str
) -> None:
    link = BuyLink(f"https://querce.example/{tail}", "querce.example")
    painter = painters(size)
    if not link.fits:
        assert link.problems()
        return
    assert CodeRoom.of(OVERLAYS, *size).has(link), "all that fits 720p fits every usual picture"
    painter._kept.clear()
    (panel,) = painter.paint(Scene(0, language, (BuyNow(link, "PECORINO-STAGIONATO-24"),)))
    found = zxingcpp.read_barcodes(
        panel.pixels[..., :3].copy(), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    assert [code.bytes for code in found] == [link.payload.encode()]


@pytest.mark.parametrize("size", USUAL)
def test_the_longest_bill_has_its_code_on_every_usual_picture(painters: PainterFor, size: tuple[int, int]) -> None:
    room = CodeRoom.of(OVERLAYS, *size)
    link = shorter(product_for(BILL), BILL, language="it", fits=room.has)
    assert link is not None
    assert link.version == 9
    code = room.smallest(link)
    assert code is not None
    assert code.module_px >= 4 * min(size) / 720
    painter = painters(size)
    for name, message, chat in (("short", "none", "short"), ("none", "long", "long")):
        shown = scene(
            PRODUCTS["long"],
            "de",
            link=link,
            lower_third=NAMES[name],
            message=MESSAGES[message],
            chat=CHATS[chat],
            ticker=TICKERS[chat],
            thanks=THANKS["long"] if message == "none" else None,
            inset=1,
        )
        layers = painter.paint(shown)
        found = zxingcpp.read_barcodes(
            layers[-1].pixels[..., :3].copy(), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        )
        assert [each.text for each in found] == [link.payload]
        left, top, right, bottom = body(layers[-1])
        x, y, width, height, _ = painter.inset_place(shown) or (0, 0, 0, 0, 0)
        for other in (*map(body, layers[:-1]), (x, y, x + width, y + height)):
            assert other[2] <= left or right <= other[0] or other[3] <= top or bottom <= other[1]


def test_on_a_picture_with_no_room_the_check_says_so_and_what_to_do() -> None:
    room = CodeRoom.of(OVERLAYS, 656, 368)
    product = replace(product_for(BILL), price=Money(1990, "CHF"))
    assert shorter(product, BILL, fits=room.has) is None
    small = replace(product, url="https://querce.example/" + "x" * 130, price=Money(1990, "EUR"))
    (problem,) = link_problems(small, fits=room.has)
    assert problem.startswith("A picture of this size has no room for its QR code.")
    assert link_problems(small) == ()
    assert shorter(small, fits=room.has) is None
    assert shorter(replace(small, url="https://querce.example/x"), fits=room.has) is not None


# ------------------------------------------------------------------------------------------------- the Swiss cross


def matrix_of(payload: str, module_px: int) -> tuple[np.ndarray, np.ndarray]:
    code = qr.Code(payload, "M", module_px)
    pixels = np.full((code.side_px, code.side_px, 4), 255, np.uint8)
    qr.draw(code, pixels)
    quiet = 4 * module_px
    plain = np.where(qr.modules(payload, "M")[4:-4, 4:-4], 0, 255).repeat(module_px, 0).repeat(module_px, 1)
    return pixels[quiet : quiet + len(plain), quiet : quiet + len(plain), 0], plain


@pytest.mark.parametrize("module_px", [2, 3, 4, 5, 6, 8, 12])
def test_a_bill_has_the_swiss_cross_in_its_middle_and_still_scans(module_px: int) -> None:
    bill = Bill(IBAN, Address("Hof Egg", "Dorfweg", "3", "8132", "Egg"), "CHF", Money(1990, "CHF"), message="A12 x1")
    for payload in (vectors.SWISS_SAMPLE, bill.payload, replace(bill, separator="\n").payload):
        drawn, plain = matrix_of(payload, module_px)
        side = len(drawn)
        rows, columns = (np.flatnonzero((drawn != plain).any(axis)) for axis in (1, 0))
        assert side * 5.5 / 46 < rows[-1] - rows[0] + 1 <= side * 7 / 46 + 2
        assert side * 5.5 / 46 < columns[-1] - columns[0] + 1 <= side * 7 / 46 + 2
        begins = int(np.ceil(side * 20 / 46))
        middle = slice(begins, side - begins)
        cross = drawn[middle, middle]
        assert (cross == cross[::-1]).all()
        assert (cross == cross[:, ::-1]).all()
        assert (cross == cross.T).all()
        assert cross[len(cross) // 2, len(cross) // 2] == 255, "the cross is white"
        assert cross[len(cross) // 4, len(cross) // 4] == 0, "on black"
        page = np.pad(drawn, 4 * module_px, constant_values=255)
        (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(page))
        assert found.bytes == payload.encode()


@pytest.mark.parametrize("payload", [vectors.EPC_V1.decode(), "SPCX\n0200\n1", "https://querce.example/SPC"])
def test_no_other_code_has_the_cross(payload: str) -> None:
    drawn, plain = matrix_of(payload, 4)
    assert (drawn == plain).all()


def test_the_cross_survives_a_picture_scaled_down_to_480_lines(painters: PainterFor) -> None:
    link = shorter(product_for(BILL), BILL)
    assert link is not None
    picture = compose((1280, 720), painters((1280, 720)).paint(scene(link=link)))
    small = cv2.resize(picture, (854, 480), interpolation=cv2.INTER_AREA)
    assert [found.text for found in zxingcpp.read_barcodes(small)] == [link.payload]
