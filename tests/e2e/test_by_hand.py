"""The window worked with a real mouse and real keys on a screen of its own; a photo taken with a real camera."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from studio.window import look
from studio.window.link import Link
from studio.window.product_dialog import ProductDialog
from studio.window.window import MainWindow
from studio.window.words import Language
from tests.e2e.test_inputs import phone
from tests.e2e.test_two_processes import QUICK, TOP_BAR_PX, Demo
from tests.e2e.test_window import until
from tests.live import NOWHERE, Live
from tests.screen import Picture, Screen, spots
from tests.window.fake_link import FakeLink

SIZE = (1366, 768)


@pytest.fixture
def demo(tmp_path: Path, qapp: QApplication) -> Iterator[Demo]:
    look.apply_theme(qapp, "dark")
    with Screen(*SIZE) as screen, Demo(screen, tmp_path) as demo:
        demo.open(*QUICK)
        demo.until(lambda state: state["camera"] == "live")
        # "Go live" is green once the window has found its engine.
        screen.wait_until(lambda picture: len(spots(picture[:TOP_BAR_PX], look.tokens().accent)) > 500)
        yield demo


class Places:
    """Where things stand: asked of a window of the same size and state that nobody sees."""

    def __init__(self, app: QApplication, demo: Demo) -> None:
        look.apply_theme(app, "dark")
        state, products = demo.ask("state"), demo.ask("products")
        link = FakeLink(products, **state)
        window = MainWindow(link, Language())
        window.resize(*SIZE)
        window.show()
        link.push()
        QTest.qWait(200)

        def centre(rect: QRect, of: Any) -> tuple[int, int]:
            point: QPoint = of.mapTo(window, rect.center())
            return point.x(), point.y()

        rows = window.products.list
        seen = min(len(products), 7)
        self.rows = [centre(rows.visualRect(rows.model().index(i, 0)), rows.viewport()) for i in range(seen)]
        self.turns = [centre(card.rect().adjusted(0, 0, 0, -30), card) for card in window.rundown.cards]
        self.rundown = centre(window.rundown.rect(), window.rundown)
        picture = window.preview.picture_rect()
        corner = window.preview.mapTo(window, picture.topLeft())
        self.picture = QRect(corner, picture.size())
        self.per_canvas_px = picture.width() / state["canvas"]["width"]
        self.list = QRect(rows.mapTo(window, QPoint(0, 0)), rows.size())
        window._leaving = True
        window.hide()
        window.deleteLater()
        link.deleteLater()
        app.processEvents()

    def on_picture(self, x: float, y: float) -> tuple[int, int]:
        """A point of the canvas, on the screen."""
        corner = self.picture.topLeft()
        return round(corner.x() + x * self.per_canvas_px), round(corner.y() + y * self.per_canvas_px)


def drag(screen: Screen, start: tuple[int, int], end: tuple[int, int]) -> None:
    """As a hand does: a press, some steps on the way, a little rest over the goal."""
    screen.pointer(*start)
    screen.button(down=True)
    for step in range(1, 9):
        at = [round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True)]
        screen.pointer(*at)
        time.sleep(0.03)
    time.sleep(0.25)
    screen.pointer(end[0] + 1, end[1])
    time.sleep(0.1)
    screen.button(down=False)


def planned(state: dict[str, Any]) -> list[str]:
    return [slot["code"] for slot in state["rundown"]]


def test_products_are_dragged_into_the_run_of_show_and_turned_round_there(demo: Demo, qapp: QApplication) -> None:
    codes = [product["code"] for product in demo.ask("products")]
    demo.ask("rundown", slots=[])
    demo.until(lambda state: not state["rundown"])
    time.sleep(0.3)
    places = Places(qapp, demo)
    drag(demo.screen, places.rows[2], places.rundown)
    demo.until(lambda state: planned(state) == [codes[2]])
    time.sleep(0.3)
    card = Places(qapp, demo).turns[0]
    drag(demo.screen, places.rows[0], (card[0] - 60, card[1]))
    demo.until(lambda state: planned(state) == [codes[0], codes[2]])
    time.sleep(0.3)
    first, second = Places(qapp, demo).turns
    drag(demo.screen, first, (second[0] + 70, second[1]))
    demo.until(lambda state: planned(state) == [codes[2], codes[0]])


def test_an_overlay_is_dragged_on_the_picture(demo: Demo, qapp: QApplication) -> None:
    demo.screen.key("1")
    state = demo.until(lambda state: any(layer["name"] == "card" for layer in state["layers"]))
    time.sleep(1)  # the card slides in
    state = demo.ask("state")
    card = next(layer for layer in state["layers"] if layer["name"] == "card")
    places = Places(qapp, demo)
    x, y = card["x"] + card["width"] / 3, card["y"] + card["height"] / 2
    drag(demo.screen, places.on_picture(x, y), places.on_picture(x + 120, y - 90))
    state = demo.until(lambda state: any(placing["layer"] == "card" for placing in state["placings"]))
    moved = demo.until(lambda state: any(e["name"] == "card" and e["y"] < card["y"] - 40 for e in state["layers"]))
    at = next(layer for layer in moved["layers"] if layer["name"] == "card")
    assert (at["x"], at["y"]) == pytest.approx((card["x"] + 120, card["y"] - 90), abs=30)


@pytest.mark.long
def test_the_wheel_goes_through_two_thousand_products_and_a_click_pins_there(
    demo: Demo, qapp: QApplication, tmp_path: Path
) -> None:
    with (tmp_path / "many.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("code", "title", "price", "currency"))
        rows.writerows((f"N{n}", f"Prodotto numero {n}", "3.50", "EUR") for n in range(2000))
    demo.ask("import-products", path=str(tmp_path / "many.csv"))
    codes = [product["code"] for product in demo.ask("products")]
    assert len(codes) >= 2000
    time.sleep(1)
    places = Places(qapp, demo)
    box = places.list

    def rows_seen() -> Picture:
        return demo.screen.picture(box.x(), box.y(), box.width(), box.height())

    x, y = places.rows[3]
    demo.screen.pointer(x, y)
    for _ in range(4):
        before = rows_seen()
        demo.screen.wheel(down=True, clicks=40)
        demo.screen.wait_until(lambda _picture, before=before: (rows_seen() != before).any())
    time.sleep(0.5)
    demo.screen.click(x, y)
    pinned = demo.until(lambda state: state["pinned"])["pinned"]
    assert codes.index(pinned) > 30
    # Its keys are as quick as with eight.
    demo.screen.key("2")
    demo.until(lambda state: state["pinned"] == codes[1], 5)


def test_every_key_of_the_show(demo: Demo) -> None:
    codes = [product["code"] for product in demo.ask("products")]
    for number, code in enumerate(codes[:9], 1):
        demo.screen.key(str(number))
        demo.until(lambda state, code=code: state["pinned"] == code)
    demo.screen.key("0")
    demo.until(lambda state: state["pinned"] is None)

    demo.screen.key("slash")
    demo.screen.type_text("miele")
    time.sleep(0.3)
    demo.screen.key("Return")
    demo.until(lambda state: state["pinned"] == "M3")
    demo.screen.key("Escape")

    # The sheet of keys stands in the middle of the window, over the picture.
    demo.screen.key("F6")
    demo.until(lambda state: state["scene"] == "back")
    time.sleep(1)
    before = demo.screen.picture()
    demo.screen.key("question")
    covered = demo.screen.wait_until(lambda picture: (picture != before).any(axis=2).mean() > 0.1)
    demo.screen.key("Escape")
    demo.screen.wait_until(lambda picture: (picture != covered).any(axis=2).mean() > 0.1)


def test_a_photo_is_taken_with_the_camera_and_becomes_the_products(tmp_path: Path, qapp: QApplication) -> None:
    look.apply_theme(qapp, "dark")
    with phone() as camera:
        address = f"http://127.0.0.1:{camera.server_address[1]}/video"
        arguments = ("--camera", address, "--mic", "none", "--size", "640x360", "--preset", "ultrafast")
        with Live(tmp_path, *arguments, command="engine", environment=NOWHERE) as live:
            link = Link(live.data_dir)
            window = MainWindow(link, Language())
            window.resize(*SIZE)
            window.show()
            link.start()
            try:
                until(lambda: link.state and link.state["camera"] == "live")
                link.call("settings", first_start_done=True)
                until(lambda: window.first_start is None)
                window.products.add()
                dialog = window.findChild(ProductDialog)
                assert isinstance(dialog, ProductDialog)
                until(lambda: dialog.isVisible() and dialog.camera_button.isEnabled())
                QTest.mouseClick(dialog.camera_button, Qt.MouseButton.LeftButton)
                until(lambda: list((live.data_dir / "photos").glob("*.png")))
                until(dialog.camera_button.isEnabled)
                for name, text in (("code", "R1"), ("title", "Ricotta"), ("price", "4,50")):
                    field = dialog.findChild(QLineEdit, f"product-{name}")
                    assert isinstance(field, QLineEdit)
                    field.clear()
                    QTest.keyClicks(field, text)
                QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
                until(lambda: any(product["code"] == "R1" for product in link.products))
                product = next(product for product in link.products if product["code"] == "R1")
                photo = cv2.imread(product["image"])
                assert photo is not None
                # What the phone shows is all orange.
                assert np.abs(photo.reshape(-1, 3).mean(axis=0) - (0, 128, 255)).max() < 25
                until(lambda: window.findChild(ProductDialog) is None)
            finally:
                link.close()
                window._leaving = True
                window.hide()
                window.deleteLater()
                qapp.processEvents()
                if live.running():
                    live.end()
