from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from studio.engine.inputs import Inputs, camera_name
from studio.engine.keys import Keys
from studio.engine.put_away import PutAway
from studio.media.camera_spec import CameraDevice
from studio.media.canvas import Canvas
from studio.media.programme import Programme

FOUND = [
    CameraDevice(0, "HD Webcam", "/dev/video0", "V4L2"),
    CameraDevice(2, "Logitech BRIO", "/dev/video2", "V4L2"),
]


@pytest.mark.parametrize(
    ("spec", "name"),
    [
        ("test#mirror", "Test picture"),
        ("0", "HD Webcam"),
        ("2#rotate=90", "Logitech BRIO"),
        ("7", "camera 7"),
        ("/dev/video2", "Logitech BRIO"),
        ("brio", "Logitech BRIO"),
        ("/home/anna/My show.mp4#fit", "My show.mp4"),
        ("rtsp://anna:hush@192.168.1.20:554/secret?key=1", "192.168.1.20"),
        ("http://phone.local:8080/video", "phone.local"),
    ],
)
def test_a_camera_is_called_what_people_call_it(spec: str, name: str) -> None:
    assert camera_name(spec, FOUND) == name


def test_a_link_to_a_device_has_the_devices_name(tmp_path: Path) -> None:
    (tmp_path / "by-id").symlink_to("/dev/video0")
    assert camera_name("/dev/video0", [CameraDevice(0, "HD Webcam", str(tmp_path / "by-id"), "V4L2")]) == "HD Webcam"


def test_which_cameras_moved_is_known_to_the_next_engine_and_tells_no_address() -> None:
    phone, other = "http://anna:hush@127.0.0.1:9/video", "http://127.0.0.1:9/other"
    put_away = PutAway(Keys(lambda: None))
    inputs = Inputs(Canvas(320, 180, 30), (phone, other), "none", put_away)
    assert inputs.moved() == frozenset()
    picture = np.zeros((180, 320), np.uint8)
    watch = inputs.cameras[0]._watch
    assert watch is not None
    for level in (60, 61):
        watch.look(picture + np.uint8(level), None, level)
    moved = inputs.moved()
    assert len(moved) == 1
    assert "hush" not in str(moved)
    # The next engine's, in another order, and one that has not opened it.
    after = Inputs(Canvas(320, 180, 30), (other, phone), "none", put_away, moved=moved)
    assert [camera.moved for camera in after.cameras] == [False, True]
    assert Inputs(Canvas(320, 180, 30), (other,), "none", put_away, moved=moved).moved() == moved


def test_a_camera_stays_open_when_another_mark_stands_for_its_address() -> None:
    put_away = PutAway(Keys(lambda: None))
    given = put_away.camera("http://anna:hush@127.0.0.1:9/video#mirror", given=0)
    inputs = Inputs(Canvas(320, 180, 30), (given, "test"), "none", put_away)
    lasting = put_away.camera(given)
    assert lasting != given
    inputs.start()
    try:
        programme = cast(Programme, SimpleNamespace(replace_cameras=lambda cameras: None))
        phone, card = inputs.cameras
        inputs.set_cameras(("test", lasting), programme)
        assert inputs.cameras == [card, phone]
        assert (phone.state, card.state) != ("closed", "closed")
        inputs.set_cameras((lasting.replace("mirror", "fit"), "test"), programme)
        assert inputs.cameras[1] is card
        assert inputs.cameras[0] is not phone
        assert phone.state == "closed"
    finally:
        inputs.close()
