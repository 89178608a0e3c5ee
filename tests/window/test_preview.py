from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.domain.show import Movable
from studio.window import look
from studio.window import preview as preview_module
from studio.window.overlays import overlay_name
from studio.window.preview import PreviewWidget
from studio.window.preview_file import PreviewFile
from tests.window.fake_link import FakeLink
from tests.window.pointer import point_at

HEADER = "<4sIIIIIQfff"


class Writer:
    """What the engine does: slots, then `latest`."""

    def __init__(self, path: Path, width: int, height: int, slots: int = 3) -> None:
        self.path, self.width, self.height, self.slots, self.count = path, width, height, slots, 0
        self.size = width * height * 4
        path.write_bytes(bytes(64 + slots * self.size))
        self._head()

    def _head(self) -> None:
        head = struct.pack(
            HEADER, b"BANC", 1, self.width, self.height, self.width * 4, self.slots, self.count, -12.0, -14.0, -20.0
        )
        with self.path.open("r+b") as file:
            file.write(head)

    def write(self, red: int, green: int, blue: int) -> None:
        with self.path.open("r+b") as file:
            file.seek(64 + self.count % self.slots * self.size)
            file.write(bytes((blue, green, red, 255)) * (self.width * self.height))
        self.count += 1
        self._head()

    def answer(self) -> dict[str, Any]:
        return {
            "path": str(self.path),
            "width": self.width,
            "height": self.height,
            "stride": self.width * 4,
            "slots": self.slots,
            "header_bytes": 64,
        }


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(tmp_path / "preview", 320, 180)


@pytest.fixture
def preview(link: FakeLink, writer: Writer, qtbot: QtBot) -> PreviewWidget:
    link.answers["preview"] = lambda **_: writer.answer()
    widget = PreviewWidget(link)
    qtbot.addWidget(widget)
    widget.resize(646, 366)
    widget.show()
    return widget


def shown(widget: PreviewWidget, x: int, y: int) -> str:
    return QColor(widget.grab().toImage().pixel(x, y)).name()


def test_the_file_gives_the_newest_picture(writer: Writer) -> None:
    file = PreviewFile(writer.path)
    assert file.latest() == 0
    assert file.picture(64) is None
    for shade in (10, 20, 30, 40):
        writer.write(shade, 0, 0)
    picture = file.picture(64)
    assert picture is not None
    assert (picture.width(), picture.height()) == (320, 180)
    assert QColor(picture.pixel(100, 100)).red() == 40
    assert file.levels() == (-12.0, -14.0, -20.0)
    file.close()


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"x" * 100)
    with pytest.raises(ValueError, match="not a preview"):
        PreviewFile(tmp_path / "other")


def test_asks_for_its_own_size_in_even_numbers(preview: PreviewWidget, link: FakeLink) -> None:
    asked = link.called("preview")[-1]
    assert asked == {"width": 640, "height": 360}
    preview.resize(4000, 3000)
    preview._ask()
    assert link.called("preview")[-1] == {"width": 1280, "height": 720}


def test_shows_each_new_picture_and_paints_no_old_one(preview: PreviewWidget, writer: Writer, qtbot: QtBot) -> None:
    levels: list[float] = []
    preview.levels.connect(lambda left, _right, _lufs: levels.append(left))
    writer.write(200, 30, 40)
    qtbot.waitUntil(lambda: preview.painted == 1, timeout=3000)
    assert shown(preview, 323, 183) == "#c81e28"
    assert levels == [-12.0]
    qtbot.wait(100)
    assert preview.painted == 1
    writer.write(0, 0, 250)
    qtbot.waitUntil(lambda: shown(preview, 323, 183) == "#0000fa", timeout=3000)


def test_a_file_of_another_size_is_taken(
    preview: PreviewWidget, link: FakeLink, writer: Writer, tmp_path: Path, qtbot: QtBot
) -> None:
    writer.write(200, 0, 0)
    qtbot.waitUntil(lambda: preview.painted == 1, timeout=3000)
    other = Writer(tmp_path / "second", 64, 36)
    other.write(0, 200, 0)
    link.answers["preview"] = lambda **_: other.answer()
    preview._ask()
    qtbot.waitUntil(lambda: shown(preview, 323, 183) == "#00c800", timeout=3000)


def test_the_frame_is_red_only_on_air(preview: PreviewWidget, link: FakeLink, writer: Writer, qtbot: QtBot) -> None:
    writer.write(0, 0, 0)
    qtbot.waitUntil(lambda: preview.painted == 1, timeout=3000)
    live = look.tokens().live.lower()
    assert shown(preview, 323, 1) != live
    link.push(on_air=True, outputs=[{"name": "Mercato", "state": "connecting"}])
    assert {shown(preview, x, 1) for x in range(200, 240)} >= {look.tokens().attention.lower()}
    assert shown(preview, 323, 1) != live  # nobody has seen any of it
    link.push(outputs=[{"name": "Mercato", "state": "live"}])
    assert shown(preview, 323, 1) == live
    link.push(outputs=[{"name": "Mercato", "state": "waiting", "sent_bytes": 4_000_000, "reconnects": 0}])
    assert shown(preview, 323, 1) != live  # nobody sees it just now
    link.push(outputs=[{"name": "Mercato", "state": "live"}])
    assert shown(preview, 323, 1) == live
    link.connected = False
    link.gone.emit("Bancarella has ended.")
    assert shown(preview, 323, 1) != live
    assert shown(preview, 323, 300) == look.tokens().input.lower()


def test_keeps_the_canvas_shape(link: FakeLink, qtbot: QtBot) -> None:
    link.push(canvas={"width": 720, "height": 1280, "fps": 30})
    widget = PreviewWidget(link)
    qtbot.addWidget(widget)
    widget.resize(700, 646)
    rect = widget.picture_rect()
    assert rect.height() == 640
    assert rect.width() == 360
    assert abs(rect.center().x() - 349) <= 1


def at(preview: PreviewWidget, x: float, y: float) -> QPoint:
    rect = preview.picture_rect()
    return QPoint(round(rect.x() + x / 2), round(rect.y() + y / 2))


def test_a_layer_dragged_near_a_margin_snaps_to_it(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(preview, left, pos=at(preview, 100, 520))
    point_at(preview, at(preview, 690, 30), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(preview, left, pos=at(preview, 690, 30))
    (placed,) = link.called("place")
    assert placed["layer"] == "card"
    assert placed["y"] == 0.0
    assert placed["x"] == 1.0


def test_a_layer_is_placed_where_it_is_dropped(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(preview, left, pos=at(preview, 100, 520))
    point_at(preview, at(preview, 236, 352), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(preview, left, pos=at(preview, 236, 352))
    (placed,) = link.called("place")
    assert placed["x"] == pytest.approx(136 / (1280 - 96 - 600), abs=0.01)
    assert placed["y"] == pytest.approx((500 - 168 - 48) / (720 - 96 - 172), abs=0.01)


def test_a_press_without_a_drag_moves_nothing_and_a_double_click_puts_back(
    preview: PreviewWidget, link: FakeLink, qtbot: QtBot
) -> None:
    spot = at(preview, 100, 520)
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=spot)
    assert link.called("place") == []
    link.push(placings=[{"layer": "card", "x": 0.1, "y": 0.9}])
    qtbot.mouseDClick(preview, Qt.MouseButton.LeftButton, pos=spot)
    assert link.called("place") == [{"layer": "card"}]


def test_slates_cannot_be_dragged(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    link.push(layers=[{"name": "slate", "x": 0, "y": 0, "width": 1280, "height": 720}])
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton, pos=at(preview, 600, 300))
    point_at(preview, at(preview, 800, 400), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=at(preview, 800, 400))
    assert link.called("place") == []


def test_layers_move_by_keyboard(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert link.called("place") == []
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert link.called("place") == [{"layer": "badge", "x": 0.02, "y": 0.0}]
    link.push(placings=[{"layer": "badge", "x": 0.02, "y": 0.0}])
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        qtbot.keyClick(preview, key)
        assert link.called("place")[-1] == {"layer": "badge"}


QR_LAYERS = [
    {"name": "buy-now", "x": 1000, "y": 300, "width": 232, "height": 260},
    {"name": "card", "x": 48, "y": 500, "width": 600, "height": 172},
]


def place(link: FakeLink, x: float | None = None, y: float | None = None, layer: str = "") -> dict[str, Any]:
    """What the engine makes of the word."""
    others = [each for each in link.state["placings"] if each["layer"] != layer]
    link.push(placings=others if x is None else [*others, {"layer": layer, "x": x, "y": y}])
    return link.state


@pytest.fixture
def placing(link: FakeLink) -> FakeLink:
    link.answers["place"] = lambda **to: place(link, **to)
    return link


def seen_words(preview: PreviewWidget, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is written at the overlays, and whether it warns."""
    said: list[tuple[str, bool]] = []
    with monkeypatch.context() as patch:
        patch.setattr(
            preview_module, "paint_mark", lambda _painter, _box, _picture, words, warns: said.append((words, warns))
        )
        preview.grab()
    return said


def test_a_card_dragged_over_the_qr_code_is_warned_of_and_can_be_taken_back(
    preview: PreviewWidget, placing: FakeLink, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, left = placing, Qt.MouseButton.LeftButton
    notes: list[tuple[str, str, Any]] = []
    preview.toast.connect(lambda *note: notes.append(note))
    link.push(layers=QR_LAYERS)
    assert seen_words(preview, monkeypatch) == []
    qtbot.mousePress(preview, left, pos=at(preview, 100, 520))
    point_at(preview, at(preview, 600, 420), Qt.MouseButton.LeftButton)
    during = seen_words(preview, monkeypatch)
    assert ("Product card covers the QR code: it cannot be scanned.", True) in during
    qtbot.mouseRelease(preview, left, pos=at(preview, 600, 420))
    text, action, undo = notes[-1]
    assert text == "Product card covers the QR code: it cannot be scanned."
    assert action == "Undo"
    link.push(layers=[QR_LAYERS[0], QR_LAYERS[1] | {"x": 540, "y": 400}])
    preview._choose(None)
    assert ("Product card covers the QR code: it cannot be scanned.", True) in seen_words(preview, monkeypatch)
    assert undo.still()
    undo.act()
    assert link.called("place")[-1] == {"layer": "card"}
    place(link, 0.3, 0.3, "card")
    assert not undo.still()
    place(link, layer="card")
    # By itself it is the theme's own doing, and none of the host's business.
    preview._choose(None)
    assert seen_words(preview, monkeypatch) == []


def test_steps_by_keyboard_are_one_movement(preview: PreviewWidget, placing: FakeLink, qtbot: QtBot) -> None:
    link = placing
    row = link.undo
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    for _ in range(3):
        qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert [each["x"] for each in link.called("place")] == [0.02, 0.04, 0.06]
    entry = row.last()
    assert entry is not None
    row.take_back(entry)
    assert link.called("place")[-1] == {"layer": "badge"}
    assert row.last() is None


def test_a_moved_overlay_has_a_button_and_a_menu_that_put_it_back(
    preview: PreviewWidget, placing: FakeLink, qtbot: QtBot
) -> None:
    link = placing
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=at(preview, 100, 520))
    assert not preview.back_button.isVisible()
    place(link, 0.5, 0.5, "card")
    place(link, 0.5, 0.5, "clock")
    assert preview.back_button.isVisible()
    assert preview.rect().contains(preview.back_button.geometry())
    qtbot.mouseClick(preview.back_button, Qt.MouseButton.LeftButton)
    assert link.called("place") == [{"layer": "card"}]
    assert not preview.back_button.isVisible()
    notes: list[Any] = []
    preview.toast.connect(lambda _text, _action, act: notes.append(act))
    spot = at(preview, 100, 520)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, preview.mapToGlobal(spot))
    QApplication.sendEvent(preview, event)
    menu = preview.findChild(QMenu, "overlay-menu")
    assert isinstance(menu, QMenu)
    one, everything = menu.actions()
    assert (one.isEnabled(), everything.isEnabled()) == (False, True)
    everything.trigger()
    menu.close()
    assert link.state["placings"] == []
    notes[-1].act()
    assert link.state["placings"] == [{"layer": "clock", "x": 0.5, "y": 0.5}]
    assert not notes[-1].still()


def test_a_rehearsal_has_another_frame_than_a_show(
    preview: PreviewWidget, link: FakeLink, writer: Writer, qtbot: QtBot
) -> None:
    writer.write(0, 0, 0)
    qtbot.waitUntil(lambda: preview.painted == 1, timeout=3000)

    def frame() -> set[str]:
        return {shown(preview, x, 1) for x in range(200, 240)}

    for outputs in ([], [{"name": "rehearsal", "state": "live"}]):
        link.push(on_air=True, airing=False, outputs=outputs)
        assert look.tokens().live.lower() not in frame()
        assert look.tokens().attention.lower() in frame()
        assert len(frame()) > 1  # dashes
    link.push(on_air=True, airing=True, outputs=[])
    assert look.tokens().attention.lower() not in frame()


def test_whatever_can_be_moved_has_a_name_and_is_marked_under_the_pointer(
    preview: PreviewWidget, link: FakeLink, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    names = [overlay_name(each) for each in Movable]
    assert all(names)
    assert len(set(names)) == len(names)
    plain = preview.grab().toImage()
    for each in Movable:
        link.push(layers=[{"name": each.value, "x": 400, "y": 300, "width": 300, "height": 100}])
        point_at(preview, at(preview, 50, 50))
        point_at(preview, at(preview, 500, 350))
        assert preview.grab().toImage() != plain, each
    assert caplog.messages == []


def test_an_error_in_the_marks_is_logged_once_and_leaves_the_frame_of_a_show(
    preview: PreviewWidget,
    link: FakeLink,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_args: object) -> None:
        raise KeyError("ticker")

    monkeypatch.setattr(preview, "_paint_layers", fail)
    link.push(on_air=True, outputs=[{"name": "Mercato", "state": "live"}])
    for _ in range(3):
        assert shown(preview, 323, 1) == look.tokens().live.lower()
    assert [record.exc_info is not None for record in caplog.records] == [True]
