"""What a real V4L2 camera does to `Camera`: run as root where the vivid driver is loaded; needs v4l2-ctl.

    python tests/media/vm_camera.py

Prints one line per finding; exit status 1 when one of them is not as it should be. Not part of the test suite.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from studio.media.camera import Camera
from studio.media.camera_spec import CameraError, CameraSpec, devices
from studio.media.canvas import Canvas

DRIVER = Path("/sys/bus/platform/drivers/vivid")
CANVAS = Canvas(640, 360, 30)
failures = 0


def found(good: bool, text: str) -> None:
    global failures
    failures += not good
    print("ok  " if good else "BAD ", text, flush=True)


def took(reached: Callable[[], bool], limit_s: float) -> float:
    """Seconds until something holds; `limit_s` when it did not."""
    began = time.monotonic()
    while not reached() and time.monotonic() - began < limit_s:
        time.sleep(0.005)
    return time.monotonic() - began


def control(path: str, setting: str) -> None:
    subprocess.run(["v4l2-ctl", "-d", path, "-c", setting], check=True, stdout=subprocess.DEVNULL)


def fault(camera: Camera, name: str, begin: Callable[[], object], heal: Callable[[], object]) -> None:
    begin()
    lost = took(lambda: camera.state == "lost", 6)
    found(lost < 2, f"{name}: lost after {lost:.2f} s: {camera.last_error}")
    time.sleep(3)
    heal()
    back = took(lambda: camera.state == "live", 12)
    found(back < 6, f"{name}: live again {back:.2f} s after healing")


def refusal(text: str) -> None:
    camera = Camera(CameraSpec.parse(text), CANVAS)
    camera.start()
    try:
        camera.wait_open(15)
        found(False, f"{text} was opened")
    except CameraError as error:
        found(True, f"{text}: {error}")
    camera.close(15)


def main() -> int:
    there = devices()
    for device in there:
        print("    ", device)
    vivid = next(device for device in there if "vivid" in device.name.lower())
    camera = Camera(CameraSpec.parse("VIVID"), CANVAS)
    began = time.monotonic()
    camera.start()
    camera.wait_open(30)
    found(camera.state == "live", f"opened by name, first picture after {time.monotonic() - began:.2f} s")

    first, began = camera.newest(), time.monotonic()
    longest, waited = 0.0, 0.0
    while time.monotonic() - began < 5:
        asked = time.monotonic()
        last = camera.newest()
        waited = max(waited, time.monotonic() - asked)
        if last is not None:
            longest = max(longest, asked - last.captured_s)
        time.sleep(0.01)
    assert first is not None
    assert last is not None
    found(
        longest < 0.5, f"{(last.number - first.number) / 5:.1f} pictures a second; oldest seen {longest * 1e3:.0f} ms"
    )
    found(waited < 0.1, f"newest() took at most {waited * 1e3:.1f} ms")

    refusal(vivid.path)
    refusal("7")
    unit = next(link.name for link in DRIVER.iterdir() if link.name.startswith("vivid."))
    fault(
        camera,
        "unplugged",
        lambda: (DRIVER / "unbind").write_text(unit),
        lambda: (DRIVER / "bind").write_text(unit),
    )
    for name, on, off in (
        ("silent stall", "percentage_of_dropped_buffers=100", "percentage_of_dropped_buffers=0"),
        ("disconnected", "disconnect=1", ""),
        ("died while running", "inject_fatal_streaming_error=1", ""),
    ):
        heal = (lambda setting: lambda: control(vivid.path, setting))(off) if off else lambda: None
        fault(camera, name, (lambda setting: lambda: control(vivid.path, setting))(on), heal)

    began = time.monotonic()
    closed = camera.close(5)
    found(closed and camera.state == "closed", f"closed in {time.monotonic() - began:.2f} s")
    return min(failures, 1)


if __name__ == "__main__":
    sys.exit(main())
