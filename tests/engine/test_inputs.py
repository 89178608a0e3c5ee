from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.engine.inputs import Inputs, camera_name
from studio.media.camera_spec import CameraDevice
from studio.media.canvas import Canvas

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
    inputs = Inputs(Canvas(320, 180, 30), (phone, other), "none")
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
    after = Inputs(Canvas(320, 180, 30), (other, phone), "none", moved=moved)
    assert [camera.moved for camera in after.cameras] == [False, True]
    assert Inputs(Canvas(320, 180, 30), (other,), "none", moved=moved).moved() == moved
