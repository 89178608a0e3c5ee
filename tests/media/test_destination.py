from __future__ import annotations

import itertools
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import pytest

from studio.media import destination as destination_module
from studio.media.destination import Destination, DestinationReport
from studio.media.destination_refusals import REFUSALS
from studio.media.ingest import Ingest
from studio.media.packets import Coded, Muxer
from studio.media.rtmp import RtmpPublisher
from studio.media.rtmp_wire import ChunkReader, amf_decode
from tests.media.scripted_server import (
    KEY,
    LARGE_CHUNKS,
    Script,
    answering,
    command,
    serving,
    shake_hands,
    until_closed,
)
from tests.media.synthetic import Player, Source
from tests.servers import Nginx, NodeMediaServer, free_port


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(destination_module, "FIRST_DELAY_S", 0.1)
    monkeypatch.setattr(destination_module, "LONGEST_DELAY_S", 0.3)


@pytest.fixture(autouse=True)
def no_key_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert "k3y-0f" not in caplog.text
    assert "1-0-ab" not in caplog.text


def wait_for(
    destination: Destination, condition: Callable[[DestinationReport], object], timeout_s: float = 15
) -> DestinationReport:
    deadline_s = time.monotonic() + timeout_s
    while not condition(report := destination.report()):
        assert time.monotonic() < deadline_s, report
        time.sleep(0.01)
    assert "k3y-0f" not in repr(report)
    return report


def video_times_ms(path: Path) -> list[int]:
    with av.open(str(path)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.dts is not None]
    assert packets[0].is_keyframe
    return [packet.dts for packet in packets if packet.dts is not None]


def errors_of_decoding(path: Path) -> int:
    """Frames that could not be decoded; raises if the stream breaks off otherwise."""
    bad = 0
    with av.open(str(path)) as container:
        for packet in container.demux(video=0, audio=0):
            try:
                bad += sum(frame.is_corrupt for frame in packet.decode() if isinstance(frame, av.VideoFrame))
            except av.error.InvalidDataError:
                bad += 1
    return bad


def test_two_servers_get_the_show_whole_and_one_that_is_mute_costs_nothing(tmp_path: Path) -> None:
    source, states = Source(), list[str]()
    with Nginx(tmp_path / "a") as nginx, NodeMediaServer(tmp_path / "b") as node, serving(until_closed) as mute:
        told = lambda report: states.append(report.state)  # noqa: E731
        first = Destination(
            "one", Ingest.parse(nginx.url(KEY)), source.templates, ask_keyframe=source.ask_keyframe, on_state=told
        )
        others = [
            Destination(name, ingest, source.templates, ask_keyframe=source.ask_keyframe)
            for name, ingest in (("two", Ingest.parse(node.url("two?a=b/c"))), ("mute", mute))
        ]
        everyone = [first, *others]
        assert first.report().state == "idle"
        with Player(source, *(each.put for each in everyone)) as player:
            for each in everyone:
                each.start()
            wait_for(first, lambda report: report.state == "live")
            wait_for(others[0], lambda report: report.state == "live")
            time.sleep(2.5)
            report = first.report()
            assert others[1].report().state == "connecting"
        assert player.longest_put_s < 0.5
        for each in everyone:
            begun_s = time.monotonic()
            assert each.stop(3)
            assert time.monotonic() - begun_s < 3
        assert 100 < report.kbps < 3000
        assert report.sent_bytes > 50_000
        assert (report.dropped, report.reconnects, report.last_error, report.ever_live) == (0, 0, None, True)
        assert states == ["connecting", "live", "stopped"]
        assert not others[1].report().ever_live
        for path in (nginx.wait_for_recording("k3y-0f-the-show"), node.wait_for_recording("two", 10_000)):
            times_ms = video_times_ms(path)
            assert times_ms[0] == 0
            assert len(times_ms) >= 60
            assert {b - a for a, b in itertools.pairwise(times_ms)} <= {33, 34}
            assert errors_of_decoding(path) == 0


@pytest.mark.usefixtures("quick")
def test_a_server_that_comes_back_is_found_again(tmp_path: Path) -> None:
    source = Source(gop=300)
    with Nginx(tmp_path) as server:
        there = Destination("shop", Ingest.parse(server.url(KEY)), source.templates, ask_keyframe=source.ask_keyframe)
        with Player(source, there.put):
            there.start()
            wait_for(there, lambda report: report.state == "live")
            time.sleep(0.7)
            server.kill()
            report = wait_for(there, lambda report: report.state == "waiting")
            assert report.last_error is not None
            server.start()
            report = wait_for(there, lambda report: report.state == "live" and report.reconnects == 1)
            sent_bytes = report.sent_bytes
            time.sleep(0.7)
        assert there.stop(3)
        assert there.report().sent_bytes > sent_bytes > 10_000
        recordings = server.recordings("k3y-0f-the-show")
        assert len(recordings) == 2
        for path in recordings:
            times_ms = video_times_ms(path)
            assert times_ms[0] == 0
            assert all(a < b for a, b in itertools.pairwise(times_ms))
            assert errors_of_decoding(path) == 0
    assert source.keyframes_asked == 2


REFUSAL = command("onStatus", 0, None, {"level": "error", "code": "NetStream.Publish.Denied", "description": KEY})
IN_USE = command("onStatus", 0, None, {"level": "error", "code": "NetStream.Publish.BadName", "description": "used"})


@pytest.mark.usefixtures("quick")
def test_an_explicit_refusal_is_rejected_after_three_tries_in_the_servers_words() -> None:
    source = Source()
    with serving(*[answering(publish=REFUSAL)] * 4) as ingest:
        there = Destination("YouTube", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        report = wait_for(there, lambda report: report.state == "rejected")
        assert report.last_error == (
            "YouTube refused the stream key. Copy it again from your live dashboard. It said: ***"
        )
        assert there.stop(3)
    assert there.report().state == "stopped"


@pytest.mark.usefixtures("quick")
def test_a_key_in_use_is_tried_until_it_is_free() -> None:
    source = Source()
    with serving(*[answering(publish=IN_USE)] * 4, answering()) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        report = wait_for(there, lambda report: report.state == "live")
        assert "still receiving this stream key" in (report.last_error or "")
        assert there.stop(3)


@pytest.mark.usefixtures("quick")
def test_refusals_that_are_not_in_a_row_go_on() -> None:
    source = Source()
    scripts = [answering(publish=REFUSAL), answering(publish=REFUSAL), answering(publish=IN_USE)] * 2 + [answering()]
    with serving(*scripts) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        wait_for(there, lambda report: report.state == "live")
        assert there.stop(3)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        (
            "rtmp://127.0.0.1:{port}/live",
            "Shop (127.0.0.1) cannot be reached. Check the internet connection or the address.",
        ),
        ("rtmp://no-such-host.invalid/live", "Shop: there is no server called no-such-host.invalid"),
    ],
)
def test_words_for_a_server_that_is_not_there(url: str, says: str) -> None:
    source, port = Source(), free_port()
    ingest = Ingest.parse(url.format(port=port), KEY)
    there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
    there.start()
    report = wait_for(there, lambda report: report.state == "waiting")
    assert (report.last_error or "").startswith(says.format(port=port))
    begun_s = time.monotonic()
    assert there.stop(3)
    assert time.monotonic() - begun_s < 1


@pytest.mark.parametrize(
    ("script", "timeout_s", "says"),
    [
        (
            until_closed,
            0.3,
            "No answer from Shop (127.0.0.1) within 0.3 s. Check the internet connection or the address.",
        ),
        (lambda connection: connection.sendall(b"HTTP/1.1 200 OK"), 5, "Shop (127.0.0.1) is no live streaming server."),
        (answering(then=lambda _: None), 5, "Shop closed the connection at once. Check the stream key."),
    ],
)
def test_words_for_a_server_that_is_none(script: Script, timeout_s: float, says: str) -> None:
    source = Source()
    with serving(script) as ingest:
        there = Destination(
            "Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe, connect_timeout=timeout_s
        )
        there.start()
        report = wait_for(there, lambda report: report.last_error)
        assert (report.last_error or "").startswith(says)
        assert there.stop(3)


def test_retry_now_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(destination_module, "FIRST_DELAY_S", 60.0)
    source = Source()
    with serving(answering(publish=IN_USE), answering()) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        wait_for(there, lambda report: report.state == "waiting")
        there.retry_now()
        wait_for(there, lambda report: report.state == "live")
        assert there.stop(3)


@pytest.mark.usefixtures("quick")
def test_a_key_that_was_good_before_is_not_given_up_when_the_server_closes_without_a_word() -> None:
    source = Source()

    def close_at_publish(connection: socket.socket) -> None:
        replies = iter((command("_result", 1, None, None), command("_result", 4, None, 1)))
        shake_hands(connection)
        reader, names = ChunkReader(), list[str]()
        while "publish" not in names:
            for kind, body in reader.feed(connection.recv(65536)):
                if kind == 20:
                    names.append(amf_decode(body)[0])
                    if names[-1] in ("connect", "createStream"):
                        connection.sendall(LARGE_CHUNKS * (names[-1] == "connect") + next(replies))

    scripts = [answering(then=lambda _: None), *[close_at_publish] * (REFUSALS + 1), answering()]
    with serving(*scripts) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        report = wait_for(there, lambda report: report.reconnects == 1)
        assert report.state == "live"
        assert "closed the connection when it got the stream key" in (report.last_error or "")
        assert there.stop(3)


@pytest.mark.usefixtures("quick")
def test_a_server_that_points_elsewhere_is_not_followed_and_says_where() -> None:
    source = Source()
    rejected = {"level": "error", "code": "NetConnection.Connect.Rejected", "ex": {"redirect": "rtmp://else.example/x"}}
    with serving(*[answering(connect=command("_error", 1, None, rejected))] * 3) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        report = wait_for(there, lambda report: report.state == "rejected")
        assert report.last_error == (
            "Shop wants the stream at else.example now. Copy the address again from your live dashboard."
        )
        assert there.stop(3)


@pytest.mark.usefixtures("quick")
def test_whoever_is_told_may_fail_and_the_destination_goes_on() -> None:
    source = Source()

    def told(_: DestinationReport) -> None:
        raise ZeroDivisionError("theirs")

    with serving(answering(then=lambda _: None), answering()) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe, on_state=told)
        there.start()
        wait_for(there, lambda report: report.reconnects == 1)
        assert there.stop(3)


class Sluggish:
    """A server that reads when it is told to, and keeps what came."""

    def __init__(self) -> None:
        self.reads = threading.Event()
        self.messages = list[tuple[int, bytes]]()

    def __call__(self, connection: socket.socket) -> None:
        reader = ChunkReader()
        reader.feed(LARGE_CHUNKS)  # what the publisher has said before
        while True:
            self.reads.wait(10)
            data = connection.recv(65536)
            if not data:
                return
            self.messages += reader.feed(data)


def feed(there: Destination, source: Source, frames: int) -> None:
    for _ in range(frames):
        for coded in source.step():
            there.put(coded)


def test_a_slow_line_drops_pictures_keeps_sound_and_starts_again_with_a_keyframe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # It would find that the server stands still, as it does here, and keep all for it.
    monkeypatch.setattr(RtmpPublisher, "_watch", lambda _: None)
    source, server, behind_ms = Source(kbps=8000, width=640, height=360, gop=3000), Sluggish(), list[float]()

    def ask_keyframe() -> None:
        behind_ms.append(there.report().queue_ms)
        source.ask_keyframe()

    with serving(answering(then=server)) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=ask_keyframe)
        there.start()
        wait_for(there, lambda report: report.state == "live")
        for _ in range(300):
            feed(there, source, 1)
            time.sleep(0.001)
            if there.report().dropped:
                break
        report = there.report()
        assert report.state == "congested"
        assert report.dropped >= 27
        line = there.line()
        assert line is not None
        assert line.arrived_bytes <= report.sent_bytes
        # What the system holds counts too, though it is not in our queue any more.
        assert 1000 * line.behind_s >= there.report().queue_ms
        feed(there, source, 60)
        asked = source.keyframes_asked
        assert asked == 1  # for the beginning only: the line is still full
        assert there.report().queue_ms < 4200
        server.reads.set()
        deadline_s = time.monotonic() + 15
        while source.keyframes_asked == asked:
            assert time.monotonic() < deadline_s
            time.sleep(0.01)
        assert behind_ms[1] < 1000 * destination_module.DRAINED_S
        feed(there, source, 30)
        wait_for(there, lambda report: report.state == "live")
        dropped = there.report().dropped
        feed(there, source, 15)
        assert there.stop(5)
        assert there.report().dropped == dropped
    pictures = [body for kind, body in server.messages if kind == 9 and body[1] == 1]
    sounds = [body for kind, body in server.messages if kind == 8 and body[1] == 1]
    assert pictures[0][0] >> 4 == 1
    assert [body[0] >> 4 for body in pictures].count(1) == 2
    assert len(pictures) + dropped == source.frames
    assert len(sounds) >= source.frames / 30 * 48000 / 1024 - 3


def test_sound_is_dropped_too_after_four_seconds_and_memory_stays_bounded() -> None:
    source, server = Source(kbps=8000, width=640, height=360), Sluggish()
    with serving(answering(then=server)) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe, hold=0)
        there.start()
        wait_for(there, lambda report: report.state == "live")
        feed(there, source, 300)
        assert there.report().queue_ms < 4100
        assert len(there._queue) < 300
        begun_s = time.monotonic()
        assert not there.stop(3)  # the server takes nothing, so not all of it can be sent, and nobody waits for it
        assert time.monotonic() - begun_s < 2
        assert there.report().state == "stopped"
        server.reads.set()


def test_a_server_that_stands_still_gets_all_of_it_when_it_goes_on() -> None:
    source, server = Source(kbps=8000, width=640, height=360, gop=3000), Sluggish()
    with serving(answering(then=server)) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        wait_for(there, lambda report: report.state == "live")
        deadline_s = time.monotonic() + 30
        while not (there._publisher and there._publisher.receiver.frozen):
            assert time.monotonic() < deadline_s
            if there.report().queue_ms < 300:  # far from what counts as congestion until it is seen who stands still
                feed(there, source, 1)
            time.sleep(0.02)
        while there.report().queue_ms < 3000:
            feed(there, source, 5)
        assert there.report().queue_ms >= 3000
        assert there.line() is None, "it says nothing of what the line takes"
        server.reads.set()
        wait_for(there, lambda report: report.queue_ms < 200)
        report = there.report()
        assert (report.dropped, report.reconnects, report.state) == (0, 0, "live")
        assert there.stop(5)


def test_what_was_under_way_when_the_studio_was_stopped_is_not_late(monkeypatch: pytest.MonkeyPatch) -> None:
    # It would find that the server stands still, as it does here, and keep all for it.
    monkeypatch.setattr(RtmpPublisher, "_watch", lambda _: None)
    source, server = Source(kbps=8000, width=640, height=360, gop=3000), Sluggish()
    with serving(answering(then=server)) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        wait_for(there, lambda report: report.state == "live")
        for _ in range(300):
            feed(there, source, 1)
            time.sleep(0.01)
            if there.report().queue_ms > 100:
                break
        made = source.frames
        source.leap(13)
        feed(there, source, 5)
        made += 5
        line, report = there.line(), there.report()
        assert (report.dropped, report.state) == (0, "live")
        assert 100 < report.queue_ms < 900
        assert line is not None
        assert line.behind_s < 2, "nor does the line count as slow"
        server.reads.set()
        wait_for(there, lambda report: report.queue_ms < 200)
        assert there.stop(5)
        assert there.report().dropped == 0
    pictures = [body for kind, body in server.messages if kind == 9 and body[1] == 1]
    assert len(pictures) == made


def test_stop_sends_what_is_queued(tmp_path: Path) -> None:
    source = Source()
    with Nginx(tmp_path) as server:
        there = Destination("Shop", Ingest.parse(server.url(KEY)), source.templates, ask_keyframe=source.ask_keyframe)
        there.start()
        wait_for(there, lambda report: report.state == "live")
        feed(there, source, 25)  # less than what counts as congestion
        for coded in source.finish():
            there.put(coded)
        assert there.stop(5)
        assert len(video_times_ms(server.wait_for_recording("k3y-0f-the-show"))) == 25


def test_stop_while_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answer.wait(20) and [])
    source = Source()
    ingest = Ingest.parse("rtmp://slow.example/live", KEY)
    there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
    there.start()
    wait_for(there, lambda report: report.state == "connecting")
    begun_s = time.monotonic()
    assert there.stop(3)
    assert time.monotonic() - begun_s < 2
    answer.set()


def test_never_started_is_stopped_at_once() -> None:
    source = Source()
    ingest = Ingest.parse("rtmp://127.0.0.1/live", KEY)
    there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
    for coded in source.step():
        there.put(coded)
    assert there.stop(1)
    assert there.report().state == "stopped"


@pytest.mark.usefixtures("quick")
def test_a_fault_of_ours_is_logged_whole_and_tried_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    faults = itertools.count()
    mux = Muxer.mux

    def faulty(self: Muxer, coded: Coded, offset_s: Any) -> None:
        if next(faults) == 3:
            raise ZeroDivisionError("ours")
        mux(self, coded, offset_s)

    monkeypatch.setattr(Muxer, "mux", faulty)
    source = Source()
    with serving(answering(), answering()) as ingest:
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
        with Player(source, there.put):
            there.start()
            report = wait_for(there, lambda report: report.reconnects == 1)
        assert "fault in Bancarella" in (report.last_error or "")
        assert "ZeroDivisionError: ours" in caplog.text
        assert there.stop(3)
