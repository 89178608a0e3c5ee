"""A real V4L2 camera that is pulled out, stalls, dies and freezes, and what the studio's own `Camera` makes of it.

    python -m tests.faults.camera_vm [--lab COMMAND]

No machine lets a test load a camera driver, so this starts one of its own: `camera-vm` (COMMAND, else beside this file,
else on the PATH), a QEMU guest without KVM that has vivid's /dev/video0 and this machine's files to read. It needs root
and qemu-system-x86_64, says so where they are missing and then ends with 77; else with 1 where a figure is missed.
About two minutes, for the guest is emulated. The figures go where those of the whole suite go (figures.py), too.

    python -m tests.faults.camera_vm --inside      # what runs in the guest: one JSON line for each figure
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
DRIVER = Path("/sys/bus/platform/drivers/vivid")
ROW = "camera-lost"
MARK = "figure> "
SKIPPED = 77
_LIMIT_S = 420


class Found(NamedTuple):
    """One figure: seconds, at most so many asked, and what the host would read."""

    what: str
    seconds: float
    most: float
    words: str = ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lab", help="the command camera-vm")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    return _inside() if asked.inside else _outside(asked.lab)


def _outside(lab: str | None) -> int:
    from tests.faults import figures

    beside = Path(__file__).with_name("camera-vm")
    command = lab or (str(beside) if beside.exists() else shutil.which("camera-vm"))
    missing = [
        why
        for why, is_missing in (
            ("root", os.geteuid() != 0),
            ("qemu-system-x86_64", shutil.which("qemu-system-x86_64") is None),
            ("the command camera-vm", command is None),
        )
        if is_missing
    ]
    if missing:
        why = f"the real V4L2 camera needs {' and '.join(missing)}"
        figures.not_run(ROW, why)
        print(f"not run: {why}", file=sys.stderr)
        return SKIPPED
    assert command is not None
    inner = [sys.executable, "-m", "tests.faults.camera_vm", "--inside"]
    done = subprocess.run(
        [command, "-t", str(_LIMIT_S), "--", *inner], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    )
    missed = 0
    for line in done.stdout.splitlines():
        if not line.startswith(MARK):
            print(line)
            continue
        found = Found(*json.loads(line.removeprefix(MARK)))
        print(f"{found.what}: {found.seconds:.2f} s, at most {found.most:g} {found.words}")
        missed += not figures.measured(ROW, f"real V4L2, {found.what}", found.seconds, "s", most=found.most)
    if done.returncode:
        print(f"the guest ended with {done.returncode}", file=sys.stderr)
    return 1 if missed or done.returncode else 0


def _inside() -> int:
    sys.path.insert(0, str(ROOT))
    from studio.media.camera import Camera
    from studio.media.camera_spec import CameraSpec, devices
    from studio.media.canvas import Canvas

    canvas = Canvas(640, 360, 30)
    vivid = next(device for device in devices() if "vivid" in device.name.lower())
    unit = next(link.name for link in DRIVER.iterdir() if link.name.startswith("vivid."))

    controls = _controls(vivid.path)

    def control(setting: str) -> None:
        name, _, value = setting.partition("=")
        with _device(vivid.path) as device:
            fcntl.ioctl(device, _VIDIOC_S_CTRL, struct.pack("=Ii", controls[name], int(value)))

    def alive(shown: Camera, timeout_s: float = 20) -> None:
        _took(lambda: shown.state == "live", timeout_s)
        assert shown.state == "live", f"{shown.state}: {shown.last_error}"

    camera = Camera(CameraSpec.parse("vivid"), canvas)
    camera.start()
    camera.wait_open(60)
    print(f"{vivid.name} at {vivid.path} is open", flush=True)

    rival = Camera(CameraSpec.parse(vivid.path), canvas)
    rival.start()
    _took(lambda: rival.state == "lost", 10)
    words = rival.last_error or ""
    began_s = time.monotonic()
    assert camera.close(10)
    back_s = _took(lambda: rival.state == "live", 20)
    _say(Found("held by another program: open after it let go", back_s, 2.0, words))
    assert "in use by another program" in words, words
    camera = rival

    def fault(what: str, begin: Callable[[], object], heal: Callable[[], object], most: float, gone_s: float) -> None:
        alive(camera)
        time.sleep(5.0)  # each is a fault of its own: what is lost again at once is on trial (`Camera`)
        began = time.monotonic()
        begin()
        lost_s = _took(lambda: camera.state == "lost", 10, began)
        words = camera.last_error or ""
        time.sleep(gone_s)
        words = camera.last_error or words
        _say(Found(f"{what}: lost after", lost_s, most, words))
        healed = time.monotonic()
        heal()
        _say(Found(f"{what}: back after", _took(lambda: camera.state == "live", 20, healed), 2.0))

    fault(
        "unplugged",
        lambda: (DRIVER / "unbind").write_text(unit),
        lambda: (DRIVER / "bind").write_text(unit),
        0.5,
        3.0,
    )
    fault(
        "feed stalled",
        lambda: control("percentage_of_dropped_buffers=100"),
        lambda: control("percentage_of_dropped_buffers=0"),
        2.0,
        3.0,
    )
    fault("disconnected", lambda: control("disconnect=1"), lambda: None, 0.5, 0.0)
    fault("died while running", lambda: control("inject_fatal_streaming_error=1"), lambda: None, 0.5, 0.0)
    alive(camera)
    control("horizontal_movement=6")

    def freeze() -> None:
        # The clock on vivid's picture and its bars are all that moves.
        control("osd_text_mode=2")
        control("horizontal_movement=3")

    fault("frozen", freeze, lambda: control("horizontal_movement=6"), 2.0, 5.0)
    alive(camera)
    control("test_pattern=5")  # all black, and it does not move
    black_s = _took(lambda: camera.black, 10)
    _say(Found("black: known after", black_s, 2.5, camera.state))
    assert camera.state == "live", "black is no reason for a slate"
    began_s = time.monotonic()
    closed = camera.close(10)
    _say(Found("closed after", time.monotonic() - began_s, 2.0))
    return 0 if closed else 1


_VIDIOC_QUERYCTRL, _VIDIOC_S_CTRL, _NEXT_CTRL = 0xC0445624, 0xC008561C, 0x80000000


@contextlib.contextmanager
def _device(path: str) -> Iterator[int]:
    device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    try:
        yield device
    finally:
        os.close(device)


def _controls(path: str) -> dict[str, int]:
    """The driver's controls by their names as v4l2-ctl spells them, which itself takes seconds to start in here."""
    found: dict[str, int] = {}
    number = 0
    with _device(path) as device, contextlib.suppress(OSError):  # EINVAL after the last one
        while True:
            asked = bytearray(struct.pack("=I64x", number | _NEXT_CTRL))
            fcntl.ioctl(device, _VIDIOC_QUERYCTRL, asked)
            number, name = struct.unpack_from("=I4x32s", asked)
            spelt = name.split(b"\0")[0].decode().lower()
            found[re.sub(r"[^a-z0-9]+", "_", spelt).strip("_")] = number
    return found


def _took(reached: Callable[[], bool], limit_s: float, since_s: float | None = None) -> float:
    """Seconds until something holds; infinite (as a number that JSON knows: 999) when it did not in time."""
    began_s = time.monotonic() if since_s is None else since_s
    while not reached():
        if time.monotonic() - began_s > limit_s:
            return 999.0
        time.sleep(0.005)
    return time.monotonic() - began_s


def _say(found: Found) -> None:
    print(f"{MARK}{json.dumps(found)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
