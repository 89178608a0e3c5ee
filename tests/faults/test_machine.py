"""The computer itself: a fifth of a processor for 10 s; the studio stopped for 13 s; its clock set back an hour."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import av
import pytest

from studio.control.client import Client
from tests.faults import figures
from tests.faults.arrivals import Arrival
from tests.faults.figures import needs
from tests.faults.show import FPS, FULL, KBPS, A, B, Sent, Show, decoded, decoding_errors, faulty_show

ROW = "machine"
_NARROW_S, _STOPPED_S = (10.0, 13.0) if FULL else (4.0, 3.0)
_SHARE = 0.2  # of one processor
# What the short form leaves out of the picture elsewhere is what this is about.
_PICTURE = () if FULL else ("--size", "1280x720", "--preset", "veryfast")


@contextlib.contextmanager
def a_share_of_a_processor(pid: int, share: float) -> Iterator[None]:
    """The process and its threads get so much of one processor, as the kernel deals it out, in slices of 100 ms; where
    there are no control groups, by being stopped and let go from outside."""
    old, new = Path("/sys/fs/cgroup/cpu"), Path("/sys/fs/cgroup/cgroup.controllers")
    name = f"bancarella-test-{os.getpid()}"
    with contextlib.ExitStack() as undo:
        try:
            if old.is_dir():
                group, limit, value = old / name, "cpu.cfs_quota_us", str(round(100_000 * share))
            elif new.exists() and "cpu" in new.read_text().split():
                group, limit, value = new.parent / name, "cpu.max", f"{round(100_000 * share)} 100000"
            else:
                raise PermissionError("no control groups")
            group.mkdir()
            undo.callback(_remove, group)
            (group / limit).write_text(value)
            (group / "cgroup.procs").write_text(str(pid))
            undo.callback((group.parent / "cgroup.procs").write_text, str(pid))
        except OSError:
            undo.close()
            undo.callback(os.kill, pid, signal.SIGCONT)
            undo.enter_context(_duty_cycle(pid, share))
        yield


def _remove(group: Path) -> None:
    """Once the last thread has left it."""
    for _ in range(50):
        with contextlib.suppress(OSError):
            return group.rmdir()
        time.sleep(0.05)
    raise AssertionError(f"{group} is still in use")


@contextlib.contextmanager
def _duty_cycle(pid: int, share: float) -> Iterator[None]:
    script = (
        f"while kill -STOP {pid}; do sleep {0.1 * (1 - share):.3f}; kill -CONT {pid}; sleep {0.1 * share:.3f}; done"
    )
    with subprocess.Popen(["/bin/sh", "-c", script], stderr=subprocess.DEVNULL) as cycle:
        try:
            yield
        finally:
            cycle.kill()


def largest_packet_s(path: Path) -> float:
    """The largest picture, in seconds of the bit rate."""
    with av.open(str(path)) as container:
        return max(packet.size for packet in container.demux(video=0)) * 8 / (KBPS * 1000)


def burst_s(pictures: list[Arrival], since_s: float) -> float:
    """How much more than a second of pictures came within a second at most, from that moment on; none is 0."""
    later = [each for each in pictures if each.at_s >= since_s]
    most = 0
    first = 0
    for last, each in enumerate(later):
        while each.at_s - later[first].at_s > 1.0:
            first += 1
        most = max(most, last - first + 1)
    return max(0.0, most / FPS - 1.0)


def told(show: Show, kind: str, since_s: float) -> float:
    return show.watch.first(lambda state: any(each["kind"] == kind for each in state["troubles"]), since_s, 0)


def made_is_kept(show: Show) -> None:
    """A and the recording have every picture that was made, and every file decodes. When it has ended."""
    last = show.watch.seen[-1].state["figures"]
    never_made = last["skipped"] + last["late"]
    recorded, a_file = Sent.read(show.recording), show.healthy.recordings(A)[0]
    lost = max(0, recorded.gaps() - never_made)
    figures.measured(ROW, "frames that the recording lost", lost, "frames", most=0, ceiling=0)
    lost = recorded.without(Sent.read(a_file))
    figures.measured(ROW, "frames that A lost", lost, "frames", most=0, ceiling=0)
    undecoded = sum(abs(decoded(path) - len(Sent.read(path).hashes)) for path in (show.recording, a_file))
    figures.measured(ROW, "frames of A and the recording not decoded", undecoded, "frames", most=0, ceiling=0)
    files = [show.recording, *show.healthy.recordings(A), *show.line.server.recordings(B)]
    wrong = sum(decoding_errors(path) for path in files if path.stat().st_size > 1000)
    figures.measured(ROW, "decode errors in any file", wrong, "errors", most=0, ceiling=0)


def judged(show: Show, what: str, since_s: float) -> None:
    """Every row of this file, but that the studio may have made fewer pictures. When it has ended."""
    assert show.arrivals
    # What waited in the encoder comes at once; what was not made never comes.
    figures.measured(
        ROW,
        f"{what}: pictures that came in a burst",
        burst_s(show.arrivals.pictures, since_s),
        "s",
        most=1.0,
        ceiling=3.0,
    )
    figures.measured(
        ROW, f"{what}: largest packet", largest_packet_s(show.recording), "s of the bit rate", most=0.6, ceiling=1.0
    )
    times = [each.dts_s for each in show.arrivals.pictures]
    back = sum(after < before for before, after in pairwise(times))
    figures.measured(ROW, f"{what}: times that go back at A", back, "", most=0, ceiling=0)


@pytest.mark.long
@needs(ROW, root=True, programs=("nginx",))
@pytest.mark.timeout(240)
def test_a_fifth_of_a_processor_is_survived_with_fewer_pictures_and_no_burst(tmp_path: Path) -> None:
    with faulty_show(tmp_path, *_PICTURE, far=False) as show:
        show.pause(5)
        since_s = time.monotonic()
        with a_share_of_a_processor(show.live.process.pid, _SHARE):
            show.pause(_NARROW_S)
        again_s = time.monotonic()
        show.pause(5)
        seconds = show.recording.stat().st_size
        show.pause(2)
        assert show.recording.stat().st_size > seconds
        show.end()
        figures.measured(ROW, "20 % CPU: host told after", told(show, "computer", since_s), "s", most=1.0, ceiling=10)
        skipped = show.watch.seen[-1].state["figures"]["skipped"]
        figures.measured(ROW, "20 % CPU: pictures left out", skipped, f"of {_NARROW_S * FPS:.0f}")
        judged(show, "20 % CPU", again_s)
        made_is_kept(show)


@pytest.mark.long
@needs(ROW, programs=("nginx",))
@pytest.mark.timeout(240)
def test_a_studio_that_was_stopped_goes_on_from_now(tmp_path: Path) -> None:
    with faulty_show(tmp_path, far=False) as show:
        show.pause(5)
        before = show.b_now()["reconnects"]
        show.live.process.send_signal(signal.SIGSTOP)
        try:
            time.sleep(_STOPPED_S)
        finally:
            show.live.process.send_signal(signal.SIGCONT)
        since_s = time.monotonic()
        show.pause(8)
        after = show.b_now()["reconnects"]
        show.end()
        figures.measured(ROW, "SIGSTOP: host told after", told(show, "clock", since_s), "s", most=1.0, ceiling=10)
        figures.measured(ROW, "SIGSTOP: reconnects of B", after - before, "", most=0, ceiling=3)
        figures.measured(ROW, "SIGSTOP: pictures again after", again_s(show, since_s), "s", most=1.0, ceiling=5.0)
        judged(show, "SIGSTOP", since_s)
        made_is_kept(show)


def again_s(show: Show, since_s: float) -> float:
    assert show.arrivals
    return next((each.at_s - since_s for each in show.arrivals.pictures if each.at_s > since_s + 0.05), float("inf"))


_SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <sys/time.h>
static long offset(int slept) {  /* seconds, from the file that the variable names: set by, slept for */
    FILE *file = fopen(getenv("CLOCK_OFFSET"), "r"); long set = 0, sleep = 0;
    if (file) { if (fscanf(file, "%ld %ld", &set, &sleep) != 2) set = sleep = 0; fclose(file); }
    return slept ? sleep : set + sleep;
}
int clock_gettime(clockid_t id, struct timespec *at) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int status = real(id, at);
    if (id == CLOCK_REALTIME) at->tv_sec += offset(0);
    if (id == CLOCK_BOOTTIME) at->tv_sec += offset(1);
    return status;
}
int gettimeofday(struct timeval *at, void *zone) {
    struct timespec now; int status = clock_gettime(CLOCK_REALTIME, &now); (void)zone;
    at->tv_sec = now.tv_sec; at->tv_usec = now.tv_nsec / 1000; return status;
}
time_t time(time_t *at) {
    struct timespec now; clock_gettime(CLOCK_REALTIME, &now); if (at) *at = now.tv_sec; return now.tv_sec;
}
"""


@contextlib.contextmanager
def show_with_a_clock(folder: Path) -> Iterator[tuple[Show, Callable[[int, int], None]]]:
    """A show, and what sets its computer's clock: by so many seconds, and slept for so many.

    The studio's own clock_gettime says what it would say there; time.monotonic stands still in a sleep, on Linux.
    """
    source, shim, offset = folder / "clock.c", folder / "clock.so", folder / "offset"
    source.write_text(_SHIM)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", str(shim), str(source), "-ldl"], check=True)

    def be(set_s: int, slept_s: int) -> None:
        written = folder / "offset.new"
        written.write_text(f"{set_s} {slept_s}")
        written.replace(offset)

    be(0, 0)
    environment = {"LD_PRELOAD": str(shim), "CLOCK_OFFSET": str(offset)}
    with faulty_show(folder, far=False, environment=environment) as show:
        yield show, be


@pytest.mark.long
@needs(ROW, programs=("nginx", "gcc"))
@pytest.mark.timeout(240)
def test_a_clock_that_is_set_changes_nothing(tmp_path: Path) -> None:
    with show_with_a_clock(tmp_path) as (show, be):
        with Client(show.live.data_dir) as client:
            client.call("countdown", seconds=6)
            began_s = time.monotonic()
            show.pause(1)
            be(-3600, 0)
            show.pause(2)
            be(7200, 0)
            show.pause(1.2)
            assert client.call("state")["countdown"]
        show.pause(4)
        assert sum("clock was set" in line for line in _log_of(show).splitlines()) == 2
        show.end()
        ended_s = show.watch.first(lambda state: not state["countdown"], began_s + 0.5, 0) + 0.5
        figures.measured(
            ROW, "clock set by -1 h, +3 h: countdown wrong by", abs(ended_s - 6), "s", most=1.0, ceiling=3.0
        )
        made_is_kept(show)


@needs(ROW, programs=("nginx", "gcc"))
@pytest.mark.timeout(240)
def test_a_computer_that_was_made_to_sleep_goes_on_and_has_not_forgotten_the_time(tmp_path: Path) -> None:
    """As the studio sees it; that servers hang up meanwhile is what the other rows are about."""
    with show_with_a_clock(tmp_path) as (show, be):
        with Client(show.live.data_dir) as client:
            client.call("countdown", seconds=30)
        show.pause(2)
        since_s = time.monotonic()
        be(0, 600)
        show.pause(4)
        show.end()
        figures.measured(
            ROW, "sleep of 10 min: host told after", told(show, "clock", since_s), "s", most=1.0, ceiling=10
        )
        over_s = show.watch.first(lambda state: not state["countdown"], since_s, 0)
        figures.measured(ROW, "sleep of 10 min: countdown over after", over_s, "s", most=1.5, ceiling=5)
        judged(show, "sleep", since_s)
        made_is_kept(show)


def _log_of(show: Show) -> str:
    return "".join(path.read_text() for path in show.live.data_dir.rglob("*.log"))
