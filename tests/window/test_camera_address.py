from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.window.camera_choice import CameraChoice, can_be_a_camera
from tests.window.fake_link import FakeLink


@pytest.mark.parametrize("address", ["pippo pluto", "pippo", "ftp://x/y", "http://", "http://a b/", "nowhere.mp4"])
def test_what_is_no_cameras_address_is_refused_beside_it(link: FakeLink, qtbot: QtBot, address: str) -> None:
    choice = CameraChoice(link)
    qtbot.addWidget(choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    choice.address.setText(address)
    choice.address.returnPressed.emit()
    assert chosen == []
    assert choice.error == "This is no camera's address. It begins with http://, https:// or rtsp://."
    assert choice.address.text() == address


@pytest.mark.parametrize("address", ["http://192.168.1.7:8080/video", "rtsp://cam.local/1#mirror", "0", "/dev/video2"])
def test_an_address_and_a_device_are_taken(link: FakeLink, qtbot: QtBot, address: str) -> None:
    choice = CameraChoice(link)
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.address.setText(address)
        choice.address.returnPressed.emit()
    assert chosen.args == [address]


def test_a_file_that_is_there_is_a_camera(tmp_path: Path) -> None:
    (tmp_path / "farm.mp4").write_bytes(b"")
    assert can_be_a_camera(str(tmp_path / "farm.mp4"))
    assert can_be_a_camera(str(tmp_path / "farm.mp4") + "#mirror")
