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


def test_a_password_is_never_shown(link: FakeLink, qtbot: QtBot) -> None:
    choice = CameraChoice(link)
    qtbot.addWidget(choice)
    marked = "rtsp://kept:1f@10.0.0.7:554/#mirror"
    camera = {"spec": marked, "name": "10.0.0.7", "state": "live", "error": None}
    choice.show_camera(camera, "Camera 1")
    assert choice.address.text() == "rtsp://•••@10.0.0.7:554/#mirror"
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.address.returnPressed.emit()
    assert chosen.args == [marked], "it is the one in use"
    choice.address.setText("rtsp://•••@10.0.0.8:554/#mirror")
    with qtbot.assertNotEmitted(choice.chosen):
        choice.address.returnPressed.emit()
    assert choice.error == "The password is not shown. Type the whole address again."


def test_the_password_that_was_typed_leaves_the_field_once_it_is_in_use(link: FakeLink, qtbot: QtBot) -> None:
    choice = CameraChoice(link)
    qtbot.addWidget(choice)
    choice.show()
    choice.ask_address()
    qtbot.waitUntil(choice.address.hasFocus)
    choice.address.setText("http://anna:hush@10.0.0.7/1")
    choice.address.returnPressed.emit()
    camera = {"spec": "http://kept:1f@10.0.0.7/", "name": "10.0.0.7", "state": "live", "error": None}
    choice.show_camera(camera, "Camera 1")
    assert choice.address.text() == "http://•••@10.0.0.7/"
    choice.address.setText("http://bea:other@10.0.0.7/1")
    choice.set_devices([])
    assert choice.address.text() == "http://bea:other@10.0.0.7/1", "somebody is typing"


def test_a_camera_whose_address_nobody_knows_any_more_says_so(link: FakeLink, qtbot: QtBot) -> None:
    choice = CameraChoice(link)
    qtbot.addWidget(choice)
    words = (
        "The address of rtsp://10.0.0.7 is not known any more: this computer's password store does not give it. Type"
        " the whole address again in the settings."
    )
    camera = {"spec": "rtsp://kept:1f@10.0.0.7/", "name": "10.0.0.7", "state": "lost", "error": words}
    choice.show_camera(camera, "Camera 1")
    assert choice._state.text() == words
    refused = "rtsp://10.0.0.7 wants a user and password. Write them into the address, before the host and an @."
    choice.show_camera(camera | {"error": refused}, "Camera 1")
    assert choice._state.text() == refused
    choice.show_camera(camera | {"error": None}, "Camera 1")
    assert choice._state.text().startswith("No picture. Is the camera on")
    link.state = link.state | {"keyring": False}
    choice.show_camera(camera | {"state": "live", "error": None}, "Camera 1")
    assert "no password store" in choice._state.text()
