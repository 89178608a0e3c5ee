from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studio.media import camera_spec
from studio.media.camera_source import Pacer
from studio.media.camera_spec import CameraDevice, CameraError, CameraSpec
from studio.media.canvas import Canvas


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0", "number"),
        ("12", "number"),
        ("test", "test"),
        ("TEST", "test"),
        ("/dev/video0", "device"),
        ("/dev/v4l/by-id/usb-046d_C920-video-index0", "device"),
        ("HD Pro Webcam C920", "name"),
        ("USB2.0 HD UVC WebCam", "name"),
        ("clip.mp4", "file"),
        ("./clip", "file"),
        ("/home/anna/film.mov", "file"),
        (r"C:\Users\Anna\film.mov", "file"),
        ("http://192.168.1.7:8080/video", "url"),
        ("https://phone.local/video?x=1", "url"),
        ("rtsp://u:p@192.168.1.7/live", "url"),
        ("http://[fe80::1]:8080/", "url"),
    ],
)
def test_what_is_written_tells_what_is_meant(text: str, kind: str) -> None:
    assert CameraSpec.parse(text).kind == kind


def test_options_follow_the_hash_in_any_order() -> None:
    assert CameraSpec.parse("0#rotate=90&mirror&fit&offset=-80") == CameraSpec("number", "0", 90, True, True, -80)
    assert CameraSpec.parse("test#offset=+40&rotate=0") == CameraSpec("test", "test", offset_ms=40)
    assert CameraSpec.parse("test#") == CameraSpec("test", "test")


@pytest.mark.parametrize(
    "text",
    [
        "0#rotate=45", "0#rotate", "0#mirror=1", "0#offset=x", "0#offset=99999", "0#offset=2001", "0#zoom=2",
        "", "#fit", "ftp://host/x", "srt://host:1", "http://", "rtsp:///x", "http://host:99999/", "http://host:x/", "http://[::1/",
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(CameraError) as caught:
        CameraSpec.parse(text)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


def test_a_file_whose_name_holds_a_hash_wins(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4#fit"
    path.touch()
    assert CameraSpec.parse(str(path)) == CameraSpec("file", str(path))
    assert CameraSpec.parse(f"{path}#mirror") == CameraSpec("file", str(path), mirror=True)


SECRET = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=12, max_size=20)


@given(user=SECRET, password=SECRET, path=SECRET, query=SECRET)
def test_secrets_of_a_url_are_in_no_name_or_repr(user: str, password: str, path: str, query: str) -> None:
    spec = CameraSpec.parse(f"rtsp://{user}:{password}@cam.local:554/{path}?token={query}#fit")
    assert spec.label == "rtsp://cam.local:554"
    for secret in (user, password, path, query):
        assert secret not in repr(spec) + spec.label
        with pytest.raises(CameraError) as caught:
            CameraSpec.parse(f"srt://{user}:{password}@cam/{path}?{query}")
        assert secret not in str(caught.value)
        with pytest.raises(CameraError) as caught:
            CameraSpec.parse(f"http://{user}:{password}@cam:port/{path}?{query}")
        assert secret not in str(caught.value)


@given(st.text())
@example("Ż" * 200)  # longer than a file's name may be
def test_any_text_is_a_camera_or_a_plain_refusal(text: str) -> None:
    with suppress(CameraError):
        assert CameraSpec.parse(text).label


THERE = [
    CameraDevice(0, "Integrated Camera", "/dev/video0", "V4L2"),
    CameraDevice(2, "HD Pro Webcam C920", "/dev/video2", "V4L2"),
    CameraDevice(4, "HD Pro Webcam C920 Mirror", "/dev/video4", "V4L2"),
    CameraDevice(6, "Brio 4K", "/dev/video6", "V4L2"),
    CameraDevice(8, "Brio 100", "/dev/video8", "V4L2"),
]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("integrated camera", 0),
        ("INTEG", 0),
        ("hd pro webcam c920", 2),
        ("c920 mirror", 4),
        ("brio 4", 6),
        ("100", None),
    ],
)
def test_a_name_finds_its_camera_by_all_the_start_or_a_part(
    monkeypatch: pytest.MonkeyPatch, name: str, number: int | None
) -> None:
    monkeypatch.setattr(camera_spec, "devices", lambda: THERE)
    spec = CameraSpec.parse(name)
    assert spec.device().target == (100 if number is None else number)


def test_a_name_that_fits_two_cameras_names_their_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_spec, "devices", lambda: THERE)
    with pytest.raises(CameraError, match=r"2 cameras are called brio\. Choose one by number: 6 or 8"):
        CameraSpec.parse("brio").device()


def test_a_name_that_fits_none_lists_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_spec, "devices", lambda: THERE)
    with pytest.raises(CameraError, match=r"no camera, file or address Sony.*0 Integrated Camera, 2 HD Pro"):
        CameraSpec.parse("Sony").device()
    monkeypatch.setattr(camera_spec, "devices", list)
    with pytest.raises(CameraError, match="No camera is connected"):
        CameraSpec.parse("Sony").device()


def test_devices_of_this_machine_can_be_listed() -> None:
    for device in camera_spec.devices():
        assert device.name
        assert device.index >= 0


def passed(rate: float, seconds: int, jitter_s: float = 0.0) -> list[float]:
    pacer = Pacer(Canvas(64, 64, 30))
    moments = (n / rate + jitter_s * (-1) ** (n * n // 3) for n in range(int(seconds * rate)))
    return [at_s for at_s in moments if pacer.takes(at_s)]


@pytest.mark.parametrize("rate", [5, 15, 24, 25, 29.97, 30])
def test_every_frame_of_a_camera_no_faster_than_the_canvas_passes(rate: float) -> None:
    assert len(passed(rate, 20, jitter_s=0.003)) == int(20 * rate)


@pytest.mark.parametrize(("rate", "step"), [(60, 2), (90, 3), (120, 4)])
def test_of_a_faster_camera_every_nth_frame_passes(rate: int, step: int) -> None:
    assert passed(rate, 20) == [n / rate for n in range(0, 20 * rate, step)]
    assert passed(rate, 20, jitter_s=0.002) == pytest.approx([n / rate for n in range(0, 20 * rate, step)], abs=0.003)


def test_of_50_frames_a_second_all_pass_for_the_tick_to_choose_from() -> None:
    assert len(passed(50, 20)) == 1000
