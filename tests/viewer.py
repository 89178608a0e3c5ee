"""What a viewer's player makes of a file that a server received or the recorder wrote."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray


def ffprobe(path: Path) -> dict[str, Any]:
    """Debian's ffprobe: streams by type."""
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-show_streams", "-of", "json", str(path)], capture_output=True, check=True
    )
    streams: dict[str, Any] = {stream["codec_type"]: stream for stream in json.loads(done.stdout)["streams"]}
    return streams


@dataclass(frozen=True)
class Packets:
    """Times in seconds, in the file's order."""

    video_dts: list[Fraction]
    video_pts: list[Fraction]
    keyframes: list[Fraction]
    audio_pts: list[Fraction]


def packets(path: Path) -> Packets:
    found = Packets([], [], [], [])
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.dts is None or packet.pts is None:
                continue
            base = Fraction(packet.time_base)
            if packet.stream.type == "video":
                found.video_dts.append(packet.dts * base)
                found.video_pts.append(packet.pts * base)
                if packet.is_keyframe:
                    found.keyframes.append(packet.pts * base)
            else:
                found.audio_pts.append(packet.pts * base)
    return found


def pictures(path: Path, every: int = 1) -> list[tuple[float, NDArray[np.uint8]]]:
    """(seconds, BGR) of every n-th picture, all decoded without an error."""
    found = []
    with av.open(str(path)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number % every == 0:
                found.append((float(frame.time or 0), frame.to_ndarray(format="bgr24")))
    return found


def sound(path: Path) -> tuple[float, NDArray[np.float32]]:
    """The time of the first sample, and all samples of the left channel at 48 kHz."""
    blocks, first = [], None
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            first = float(frame.time or 0) if first is None else first
            blocks.append(frame.to_ndarray()[0])
    return first or 0.0, np.concatenate(blocks)


def qr_codes(bgr: NDArray[np.uint8]) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(bgr)]


def scaled(bgr: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(bgr, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def assert_steady(path: Path, *, start: float = 0.0, two_seconds: bool = True) -> Packets:
    """Decodes without an error; times strictly rise; intervals are 33 or 34 ms; keyframes exactly 2 s apart from
    `start` on (a destination that comes back asks for one in between, in every output's stream)."""
    found = packets(path)
    assert all(a < b for a, b in pairwise(found.video_dts))
    shown = sorted(found.video_pts)
    intervals = {round((b - a) * 1000) for a, b in pairwise(shown)}
    assert intervals <= {33, 34}, intervals
    gops = {round((b - a) * 1000) for a, b in pairwise(found.keyframes) if a >= start}
    assert not two_seconds or gops <= {1999, 2000, 2001}, gops
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-xerror", "-i", str(path), "-f", "null", "-"], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    return found
