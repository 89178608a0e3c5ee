"""The window with a real engine behind it, by keys and clicks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from studio.domain.product import Product
from studio.window import look
from studio.window.link import Link
from studio.window.preview import PreviewWidget
from studio.window.window import MainWindow
from studio.window.words import Language
from tests.e2e.test_studio import KEY, destination
from tests.live import NOWHERE, Live
from tests.servers import Nginx

SMALL = ("--demo", "--size", "640x360", "--preset", "ultrafast", "--chat", "simulator://demo?rate=5&seed=3")


def until(true: Callable[[], object], timeout_s: float = 20) -> None:
    """Lets Qt work until it is true."""
    deadline_s = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline_s, "it never came"
        QTest.qWait(20)


class Studio:
    """A window and its engine."""

    def __init__(self, live: Live, window: MainWindow, link: Link) -> None:
        self.live, self.window, self.link = live, window, link

    @property
    def state(self) -> dict[str, Any]:
        return self.link.state

    def find(self, name: str, kind: type[Any] = QWidget) -> Any:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        button: QAbstractButton = self.find(name)
        until(lambda: button.isVisible() and button.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


S = TypeVar("S", bound=Studio)


@contextmanager
def opened(kind: type[S], folder: Path, app: QApplication, *options: str) -> Iterator[S]:
    """A window on an engine of its own."""
    look.apply_theme(app, "dark")
    with Live(folder, *options, command="engine", environment=NOWHERE) as live:
        link = Link(live.data_dir)
        window = MainWindow(link, Language())
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        link.start()
        try:
            until(lambda: link.state)
            yield kind(live, window, link)
        finally:
            link.close()
            window.hide()
            window.deleteLater()
            app.processEvents()
            look.apply_theme(app, "dark")
            if live.running():
                live.end()
        assert "Traceback" not in live.said, live.said


@pytest.fixture
def studio(tmp_path: Path, qapp: QApplication) -> Iterator[Studio]:
    with opened(Studio, tmp_path, qapp, *SMALL) as studio:
        until(lambda: studio.link.products)
        yield studio


def test_keys_pin_and_unpin_and_what_was_undone_comes_back(studio: Studio) -> None:
    studio.window.setFocus()
    studio.key(Qt.Key.Key_2)
    until(lambda: studio.state["pinned"] == "A12")
    until(lambda: studio.state["shown"] == "A12")
    studio.key(Qt.Key.Key_0)
    until(lambda: studio.state["pinned"] is None)
    studio.click("toast-action")
    until(lambda: studio.state["pinned"] == "A12")


def test_digits_typed_into_the_search_pin_nothing(studio: Studio) -> None:
    studio.window.setFocus()
    studio.key(Qt.Key.Key_Slash)
    search: QLineEdit = studio.find("product-search")
    until(search.hasFocus)
    QTest.keyClicks(search, "12")
    QTest.qWait(300)
    assert search.text() == "12"
    assert studio.state["pinned"] is None
    search.clear()
    QTest.keyClicks(search, "miele")
    QTest.keyClick(search, Qt.Key.Key_Return)
    until(lambda: studio.state["pinned"] == "M3")


def test_the_preview_shows_what_viewers_see_and_moves(studio: Studio) -> None:
    preview: PreviewWidget = studio.find("preview")
    before = preview.grab().toImage()
    until(lambda: preview.grab().toImage() != before)
    studio.window.setFocus()
    studio.key(Qt.Key.Key_1)
    until(lambda: any(layer["name"] == "card" for layer in studio.state["layers"]))


def test_a_show_from_go_live_to_the_end(studio: Studio, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        studio.link.call("put-destination", **destination(server, "Mercato"))
        until(lambda: studio.state["destinations_rev"])
        studio.click("go-live")
        studio.click("go-live-now")
        until(lambda: studio.state["on_air"])
        until(lambda: sorted(o["state"] for o in studio.state["outputs"]) == ["live", "live"])
        server.wait_for_video(KEY)
        assert studio.find("on-air").isVisible()
        studio.click("go-live")  # it says End by now
        hold: QAbstractButton = studio.find("end-hold")
        until(hold.isVisible)
        # A click is not enough; holding it is.
        QTest.mouseClick(hold, Qt.MouseButton.LeftButton)
        QTest.qWait(300)
        assert studio.state["on_air"]
        QTest.mousePress(hold, Qt.MouseButton.LeftButton)
        until(lambda: not studio.state["on_air"])
        QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
        until(lambda: not studio.state["outputs"])


def test_a_countdown_starts_grows_and_stops(studio: Studio) -> None:
    studio.click("countdown-5")
    if studio.find("countdown-sheet").isVisible():
        studio.click("countdown-start")
    until(lambda: studio.state["countdown"])
    ends_at = studio.state["countdown"]["ends_at"]
    studio.click("countdown-more")
    until(lambda: studio.state["countdown"]["ends_at"] > ends_at)
    studio.click("countdown-stop")
    until(lambda: studio.state["countdown"] is None)


def test_scenes_light_up_when_the_engine_says_so(studio: Studio) -> None:
    for scene in ("back", "camera-2", "pip", "thanks", "camera"):
        studio.click(f"scene-{scene}")
        until(lambda scene=scene: studio.state["scene"] == scene)  # type: ignore[misc]
        until(lambda scene=scene: studio.find(f"scene-{scene}").isChecked())  # type: ignore[misc]


def test_muting_by_its_key(studio: Studio) -> None:
    studio.window.setFocus()
    studio.key(Qt.Key.Key_M)
    until(lambda: studio.state["muted"])
    studio.key(Qt.Key.Key_M)
    until(lambda: not studio.state["muted"])


def test_a_product_added_in_the_dialog_stands_in_the_list(studio: Studio) -> None:
    studio.click("add-product")
    dialog = studio.find("product-dialog")
    until(dialog.isVisible)
    for name, text in (("code", "Z77"), ("title", "Ricotta fresca"), ("price", "4,50")):
        field: QLineEdit = studio.find(f"product-{name}")
        field.clear()
        QTest.keyClicks(field, text)
    studio.click("product-save")
    until(lambda: any(product["code"] == "Z77" for product in studio.link.products))
    added = next(product for product in studio.link.products if product["code"] == "Z77")
    assert (added["title"], added["price"]) == ("Ricotta fresca", "4.50")


def test_a_price_that_is_none_is_said_beside_its_field_and_nothing_is_lost(studio: Studio) -> None:
    studio.click("add-product")
    title: QLineEdit = studio.find("product-title")
    price: QLineEdit = studio.find("product-price")
    until(title.isVisible)
    QTest.keyClicks(title, "Ricotta")
    price.clear()
    QTest.keyClicks(price, "presto")
    studio.click("product-save")
    QTest.qWait(300)
    assert (title.text(), price.text()) == ("Ricotta", "presto")
    assert studio.find("product-dialog").isVisible()
    assert len(studio.link.products) == 8


def test_the_engine_that_dies_is_told_and_the_window_stays(studio: Studio) -> None:
    studio.live.process.kill()
    until(lambda: not studio.link.connected)
    notice = studio.find("notice")
    until(notice.isVisible)


def test_a_product_is_what_the_protocol_says(studio: Studio) -> None:
    fields = set(Product.__dataclass_fields__) - {"price", "old_price"}
    assert fields <= set(studio.link.products[0])
