from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from studio.window import look
from studio.window.preview import PreviewFile, PreviewWidget
from tests.window.fake_link import FakeLink

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
    link.push(on_air=True)
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
    qtbot.mouseMove(preview, at(preview, 690, 30))
    qtbot.mouseRelease(preview, left, pos=at(preview, 690, 30))
    (placed,) = link.called("place")
    assert placed["layer"] == "card"
    assert placed["y"] == 0.0
    assert placed["x"] == 1.0


def test_a_layer_is_placed_where_it_is_dropped(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(preview, left, pos=at(preview, 100, 520))
    qtbot.mouseMove(preview, at(preview, 236, 352))
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
    qtbot.mouseDClick(preview, Qt.MouseButton.LeftButton, pos=spot)
    assert link.called("place") == [{"layer": "card"}]


def test_slates_cannot_be_dragged(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    link.push(layers=[{"name": "slate", "x": 0, "y": 0, "width": 1280, "height": 720}])
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton, pos=at(preview, 600, 300))
    qtbot.mouseMove(preview, at(preview, 800, 400))
    qtbot.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=at(preview, 800, 400))
    assert link.called("place") == []


def test_layers_move_by_keyboard(preview: PreviewWidget, link: FakeLink, qtbot: QtBot) -> None:
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert link.called("place") == []
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    assert link.called("place") == [{"layer": "badge", "x": 0.02, "y": 0.0}]
    qtbot.keyClick(preview, Qt.Key.Key_Backspace)
    assert link.called("place")[-1] == {"layer": "badge"}
