"""An embedded receiver: a child process in which FFmpeg listens as an RTMP server, for rehearsals and the demo.

A process of its own, because PyAV keeps the interpreter lock while it waits for the publisher. It decodes keyframes
only: enough for a picture of what arrived, and cheap. As a command: python -m studio.media.receiver PORT PICTURE.png
"""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import threading
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

import av
import cv2

from studio.domain.errors import SellerError

WAIT_S = 30
_LOW_DELAY = 1 << 19


class ReceiverError(SellerError):
    """The receiver on this computer could not be started."""


@dataclass(frozen=True, slots=True)
class Received:
    """What has arrived so far: size in pixels, pictures, packets of sound, bytes, and seconds of video."""

    width: int = 0
    height: int = 0
    frames: int = 0
    sounds: int = 0
    bytes: int = 0
    seconds: float = 0.0


class Receiver:
    """Takes one broadcast at `url`, and keeps its last keyframe as the PNG file `picture`."""

    def __init__(self, picture: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = f"rtmp://127.0.0.1:{port}/live/rehearsal"
        self.picture = picture
        self.received = Received()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "studio.media.receiver", str(port), str(picture)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            text=True,
            start_new_session=True,  # Ctrl-C in the terminal is for the show; the receiver ends with it
        )
        assert self._process.stdout is not None
        if self._process.stdout.readline().strip() != "listening":
            self._process.wait()
            raise ReceiverError("The receiver on this computer could not be started. Try again.")
        self._thread = threading.Thread(target=self._follow, name="receiver")
        self._thread.start()

    def close(self, timeout_s: float = 5.0) -> Received:
        """Wait for the end of the broadcast, at most this long; what arrived."""
        try:
            self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return self.received

    def _follow(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            values: dict[str, Any] = json.loads(line)
            self.received = Received(**values)


def receive(port: int, picture: Path) -> None:
    """Listen for one publisher, and print what arrives as JSON lines until it leaves."""
    _tell("listening")
    got = Received()
    url = f"rtmp://127.0.0.1:{port}/live/rehearsal"
    with av.open(url, options={"listen": "1", "timeout": str(WAIT_S)}) as container:
        video = container.streams.video[0]
        # One thread and no reordering: a keyframe comes out as it goes in.
        video.codec_context.thread_count, video.codec_context.skip_frame = 1, "NONKEY"
        video.codec_context.flags |= _LOW_DELAY
        with contextlib.suppress(OSError):  # FFmpeg's listener ends every broadcast so
            for packet in container.demux():
                if packet.dts is None:
                    continue
                if packet.stream is not video:
                    got = replace(got, sounds=got.sounds + 1, bytes=got.bytes + packet.size)
                    continue
                seconds = float((packet.pts or 0) * packet.time_base)
                got = replace(got, frames=got.frames + 1, bytes=got.bytes + packet.size, seconds=seconds)
                for frame in cast(list[av.VideoFrame], packet.decode()):
                    got = replace(got, width=frame.width, height=frame.height)
                    cv2.imwrite(str(picture), frame.to_ndarray(format="bgr24"))
                    _tell(json.dumps(asdict(got)))
    _tell(json.dumps(asdict(got)))


def _tell(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    receive(int(sys.argv[1]), Path(sys.argv[2]))
