"""A show on air to two servers, a healthy one (A) and one that something happens to (B), with the recording on.

    with faulty_show(tmp_path) as show:
        show.line.server.kill()
        noticed_s = show.noticed(time.monotonic(), timeout_s=5)
        show.line.start_server()
        show.live_again(time.monotonic(), timeout_s=10)
        show.end()
    show.all_is_whole("server-killed")

It is the real `bancarella live` in a process of its own, watched through the control socket like any other client
watches it; what it sent is judged by the files that the servers received.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import av
import pytest

from studio.control.client import Client, NoEngine
from tests.faults import figures
from tests.faults.arrivals import Arrivals
from tests.faults.lines import Line, line
from tests.live import Live
from tests.servers import Nginx

FULL = figures.FILE in os.environ
"""Whether this is `packaging/faults`, which wants the figures. Else it is the short form, inside `packaging/test`."""
QUICK = figures.QUICK in os.environ
"""Whether `packaging/faults --quick` asks for the figures that take long in a shorter time."""
ROOT = os.geteuid() == 0
A, B = "healthy", "faulted"
KBPS = 1500
FPS = 30
AAC_S = 1024 / 48_000  # one packet of sound

# In the short form the picture is small: what is proven is what happens, not what it costs.
_PICTURE = ("--size", "1280x720") if FULL else ("--size", "640x360", "--preset", "ultrafast")
_LIVE = ("live", "congested")

full_only = pytest.mark.skipif(not FULL, reason="in real time, for the figures: packaging/faults runs it")


@dataclass(frozen=True)
class Seen:
    """A snapshot, and when it came (seconds of time.monotonic)."""

    at_s: float
    state: dict[str, Any]


@dataclass
class Watch:
    """Every snapshot of an engine from the time it answers, on a thread of its own."""

    data_dir: Path
    seen: list[Seen] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._closing = threading.Event()
        self._client: Client | None = None
        self._thread = threading.Thread(target=self._watch, name="watch", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        if self._client:
            self._client.cut()
        self._thread.join()

    def _watch(self) -> None:
        while not self._closing.is_set():
            with contextlib.suppress(NoEngine), Client(self.data_dir, name="faults") as self._client:
                for state in self._client.watch():
                    self.seen.append(Seen(time.monotonic(), state))
            self._closing.wait(0.05)

    def forget(self, after_s: float) -> None:
        """Keeps the snapshots of the last `after_s` seconds: an hour has very many."""
        oldest_s = time.monotonic() - after_s
        while len(self.seen) > 1 and self.seen[0].at_s < oldest_s:
            del self.seen[0]

    def first(self, true: Callable[[dict[str, Any]], bool], since_s: float, timeout_s: float) -> float:
        """Seconds from `since_s` until the first snapshot of which it is true; infinite when none came in time."""
        looked_at = 0
        while True:
            for looked_at in range(looked_at, len(self.seen)):  # noqa: B020 - goes on where it ended
                each = self.seen[looked_at]
                if each.at_s >= since_s and true(each.state):
                    return each.at_s - since_s
            if time.monotonic() > since_s + timeout_s:
                return math.inf
            time.sleep(0.01)


class Show:
    """On air from `faulty_show` on. Times are seconds of time.monotonic."""

    def __init__(
        self, healthy: Nginx, line: Line, live: Live, watch: Watch, recording: Path, *, b_number: int = 1
    ) -> None:
        self.healthy, self.line, self.live, self.watch, self.recording = healthy, line, live, watch, recording
        self._b_number = b_number  # its place among the outputs
        self.arrivals: Arrivals | None = None
        self.ending_s = 0.0
        self._began_s = self.ended_s = 0.0

    # what is seen from outside

    def b(self, state: dict[str, Any]) -> dict[str, Any]:
        """B's figures in a snapshot; {} where it has none."""
        outputs = state["outputs"]
        return dict(outputs[self._b_number]) if len(outputs) > self._b_number else {}

    def a_live(self, state: dict[str, Any]) -> bool:
        outputs = state["outputs"]
        return len(outputs) >= 2 and outputs[1 - self._b_number]["state"] in _LIVE

    def b_live(self, state: dict[str, Any]) -> bool:
        return self.b(state).get("state") in _LIVE

    def b_now(self) -> dict[str, Any]:
        """B's figures now."""
        with Client(self.live.data_dir) as client:
            return self.b(client.call("state"))

    def noticed(self, since_s: float, timeout_s: float) -> float:
        """Seconds until a snapshot says that B is not live."""
        return self.watch.first(lambda state: not self.b_live(state), since_s, timeout_s)

    def host_told(self, row: str, since_s: float, *, most: float | None = None) -> None:
        """Keeps how long it took until a snapshot had a trouble about a destination. When all is over.

        `most` where somebody tells us of the fault; silence is known for one only after a while.
        """

        def told(state: dict[str, Any]) -> bool:
            return any(each["kind"].startswith("destination") for each in state["troubles"])

        after_s = self.watch.first(told, since_s, 0)
        figures.measured(row, "host told after", after_s, "s", most=most, ceiling=30)

    def live_again(self, since_s: float, timeout_s: float) -> float:
        """Seconds until a snapshot says that B is live."""
        return self.watch.first(self.b_live, since_s, timeout_s)

    def pause(self, seconds: float) -> None:
        """The show goes on for so long. AssertionError when it ended."""
        until_s = time.monotonic() + seconds
        while (left_s := until_s - time.monotonic()) > 0:
            assert self.live.running(), self.live.said
            time.sleep(min(left_s, 0.5))

    def end(self) -> float:
        """End it cleanly; the seconds that took, from the word to the end of the process."""
        self.ended_s = time.monotonic()
        assert self.live.end() == 0, self.live.said
        self.ending_s = time.monotonic() - self.ended_s
        return self.ending_s

    # what came out of it

    def all_is_whole(self, row: str) -> None:
        """A and the recording keep every frame, and every file that anybody received decodes without an error."""
        assert self.ending_s, "end it first"
        last = self.watch.seen[-1].state["figures"]
        figures.measured(row, "frames the studio itself skipped", last["skipped"], "frames", most=0)
        recorded = Sent.read(self.recording)
        lost = recorded.gaps()
        # What a busy machine was too late to make is no fault of the recorder's.
        never_made = last["skipped"] + last["late"]
        figures.measured(row, "frames that the recording lost", lost, "frames", most=0, ceiling=never_made)
        a_file = self.healthy.recordings(A)[0]
        lost = recorded.without(Sent.read(a_file))
        # A machine that holds the whole studio up for a second makes it leave pictures out even there, and say so.
        left_out = self.watch.seen[-1].state["last_show"] or {"outputs": []}
        held_up = sum(each["dropped"] for each in left_out["outputs"][1 - self._b_number :][:1])
        figures.measured(row, "frames that A lost", lost, "frames", most=0, ceiling=held_up)
        undecoded = sum(abs(decoded(path) - len(Sent.read(path).hashes)) for path in (self.recording, a_file))
        figures.measured(row, "frames of A and the recording not decoded", undecoded, "frames", most=0, ceiling=0)
        files = [self.recording, *self.healthy.recordings(A), *self.line.server.recordings(B)]
        wrong = sum(decoding_errors(path) for path in files if path.stat().st_size > 1000)
        figures.measured(row, "decode errors in any file", wrong, "errors", most=0, ceiling=0)

    def largest_gap_of_a(self, row: str) -> None:
        """As measured at A's server, from a second after it was live to the end."""
        assert self.arrivals
        gap_s = self.arrivals.largest_gap_s(self._began_s + 1.0, self.ended_s)
        # On a machine that does other things meanwhile every process is held up: no matter of destinations.
        figures.measured(
            row, "A's largest gap at its server", gap_s * 1000, "ms", most=50, ceiling=None if FULL else 2000
        )

    def begun(self) -> None:
        self._began_s = time.monotonic()


@contextlib.contextmanager
def faulty_show(
    folder: Path,
    *options: str,
    far: bool | None = None,
    b_url: str | None = None,
    b_first: bool = False,
    program: tuple[str, ...] = ("-m", "studio"),
    wait_for_b: bool = True,
    environment: dict[str, str] | None = None,
) -> Iterator[Show]:
    """On air at both ends. `far`: B behind a network of its own (else a proxy); so it is where it can be.

    `b_url` is B's address where it is not the line's own; `b_first`: B is named before A; `program` is what Python runs
    instead of the studio itself.
    """
    far = (FULL and ROOT) if far is None else far
    recording = folder / "show.mp4"
    with line(folder / "b", far=far) as b_line, Nginx(folder / "a") as healthy:
        ways = (healthy.url(A), b_url or b_line.url(B))
        first, second = reversed(ways) if b_first else ways
        asked = (
            *("--camera", "test", "--mic", "tone", "--bitrate", str(KBPS), *_PICTURE),
            *("--to", first, "--to", second, "--record", str(recording), *options),
        )
        with (
            Live(folder, *asked, program=program, environment=environment) as live,
            Watch(live.data_dir) as watch,
        ):
            show = Show(healthy, b_line, live, watch, recording, b_number=0 if b_first else 1)
            begun_s = time.monotonic()
            assert watch.first(show.a_live, begun_s, 30) < math.inf, live.said
            healthy.wait_for_video(A)
            if wait_for_b:
                assert show.live_again(begun_s, 30) < math.inf, live.said
                b_line.server.wait_for_video(B)
            show.begun()
            with Arrivals(healthy.recordings(A)[-1]) as show.arrivals:
                yield show


@dataclass(frozen=True)
class Sent:
    """The pictures of a file, in its order: by what they are (the same packet is the same bytes in every file), and
    their times in seconds."""

    hashes: list[bytes]
    pts_s: list[float]

    @classmethod
    def read(cls, path: Path, kind: Literal["video", "audio"] = "video") -> Self:
        """AssertionError where decoding times do not rise."""
        hashes, dts, pts_s = list[bytes](), list[Fraction](), list[float]()
        with av.open(str(path)) as container:
            for packet in container.demux(container.streams.get({kind: 0})):
                if packet.dts is not None and packet.pts is not None:
                    hashes.append(hashlib.blake2b(bytes(packet), digest_size=12).digest())
                    dts.append(packet.dts * packet.time_base)
                    pts_s.append(float(packet.pts * packet.time_base))
        assert all(before < after for before, after in pairwise(dts)), f"time goes back in {path.name}"
        return cls(hashes, pts_s)

    def gaps(self, *, but_last: int = 0) -> int:
        """Pictures that are not there between the first and the last; `but_last` of them are not looked at."""
        there = sorted(self.pts_s)[: len(self.pts_s) - but_last]
        return max(0, round((there[-1] - there[0]) * FPS) + 1 - len(there)) if there else 0

    def missing_s(self) -> float:
        """How much sound is not there between the first packet and the last."""
        steps = [after - before for before, after in pairwise(self.pts_s)]
        return sum(max(0.0, step - AAC_S) for step in steps if step > 1.5 * AAC_S)

    def without(self, *others: Sent) -> int:
        """How many of these, from the first one of `others` on, are in none of them."""
        found = {each for other in others for each in other.hashes}
        start = next((number for number, each in enumerate(self.hashes) if each in found), 0)
        return sum(each not in found for each in self.hashes[start:])


def decoded(path: Path) -> int:
    """How many pictures PyAV makes of it."""
    with av.open(str(path)) as container:
        container.streams.video[0].thread_type = "AUTO"
        return sum(1 for _ in container.decode(video=0))


def decoding_errors(path: Path) -> int:
    """Lines that FFmpeg has to say about a file when it decodes all of it. AssertionError where times do not rise."""
    Sent.read(path)
    # Raw, and in milliseconds: else the output counts in the frame rate that FFmpeg guesses, and has words of its own,
    # one for every third picture, where it guesses too low.
    raw = [("0:v", "rawvideo", ("-enc_time_base:v", "1:1000")), ("0:a?", "s16le", ())]
    to = [
        each
        for which, form, clock in raw
        for each in ("-map", which, "-vsync", "passthrough", *clock, "-f", form, os.devnull)
    ]
    done = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-y", "-i", str(path), *to], capture_output=True, text=True, check=False
    )
    said = done.stderr.splitlines()
    for heard in said[:5]:
        print(f"{path.name}: {heard}", flush=True)
    return len(said) + (done.returncode != 0)
