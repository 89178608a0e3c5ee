from __future__ import annotations

import itertools
import socket
import ssl
import subprocess
import sys
import threading
import time
from fractions import Fraction
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import av
import pytest
import trustme
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.media import rtmp
from studio.media.ingest import Ingest
from studio.media.packets import KeyframeStart, Muxer
from studio.media.rtmp import RtmpError, RtmpPublisher
from studio.media.rtmp_wire import ChunkReader, amf_encode, chunked
from tests.media.scripted_server import (
    KEY,
    LARGE_CHUNKS,
    Script,
    answering,
    command,
    exactly,
    serving,
    shake_hands,
    until_closed,
)
from tests.media.synthetic import Source
from tests.servers import Nginx, NodeMediaServer, free_port

FLV = {"flvflags": "no_duration_filesize", "flush_packets": "1"}


def failure(ingest: Ingest, *, timeout_s: float = 5.0, tls: ssl.SSLContext | None = None) -> RtmpError:
    publisher = RtmpPublisher(ingest, connect_timeout_s=timeout_s, tls=tls)
    with pytest.raises(RtmpError) as caught:
        publisher.connect()
    for secret in ("k3y-0f", "1-0-ab", "y/z"):
        assert secret not in str(caught.value) + repr(caught.value) + caught.value.words + repr(publisher)
    assert "\n" not in str(caught.value)
    with pytest.raises(RtmpError):
        publisher.write(b"FLV")
    return caught.value


def send(publisher: RtmpPublisher, source: Source, frames: int, *, later_s: int = 0) -> None:
    muxer, start = Muxer(publisher, "flv", FLV, source.templates), KeyframeStart()
    coded = [each for _ in range(frames) for each in source.step()] + source.finish()
    for each in coded:
        for ready in start.admit(each):
            assert start.offset_s is not None
            muxer.mux(ready, start.offset_s - later_s)
            publisher.flush()
    muxer.close()


def received(path: Path, kind: str) -> tuple[list[av.Packet[Any]], int]:
    """Packets of a kind, and how many frames they decode to."""
    with av.open(str(path)) as container:
        packets = [packet for packet in container.demux() if packet.stream.type == kind and packet.dts is not None]
    with av.open(str(path)) as container:
        return packets, sum(1 for _ in container.decode(**{kind: 0}))


@pytest.mark.parametrize("preset", ["ultrafast", "veryfast"])
def test_nginx_receives_every_frame(tmp_path: Path, preset: str) -> None:
    with Nginx(tmp_path) as server:
        publisher = RtmpPublisher(Ingest.parse(server.url(KEY)))
        publisher.connect()
        source = Source(preset=preset)
        send(publisher, source, 90)
        assert 0 < publisher.on_the_line().arrived <= publisher.sent_bytes
        publisher.finish(5)
        recording = server.wait_for_recording("k3y-0f-the-show")
        pictures, decoded = received(recording, "video")
        sounds, decoded_sounds = received(recording, "audio")
    assert decoded == len(pictures) == 90
    assert decoded_sounds >= 139
    assert pictures[0].is_keyframe
    assert pictures[0].dts == 0
    times_ms = [packet.dts for packet in pictures if packet.dts is not None]
    assert {b - a for a, b in itertools.pairwise(times_ms)} == {33, 34}
    sound_ms = [packet.dts for packet in sounds if packet.dts is not None]
    assert min(sound_ms) >= 0
    assert all(a < b for a, b in itertools.pairwise(sound_ms))


def test_times_beyond_24_bits_arrive(tmp_path: Path) -> None:
    with Nginx(tmp_path) as server:
        publisher = RtmpPublisher(Ingest.parse(server.url("long")))
        publisher.connect()
        later_s = 16777  # the 24 bits end 215 ms after this
        send(publisher, Source(kbps=4000), 30, later_s=later_s)
        publisher.finish(5)
        pictures, decoded = received(server.wait_for_recording("long"), "video")
    assert decoded == 30
    assert max(packet.size for packet in pictures) > 4096  # so a message takes several chunks
    assert [packet.dts for packet in pictures] == [later_s * 1000 + round(n * 1000 / 30) for n in range(30)]


def test_a_server_that_acknowledges_is_heard(tmp_path: Path) -> None:
    with Nginx(tmp_path) as server:
        publisher = RtmpPublisher(Ingest.parse(server.url("acks")))
        publisher.connect()
        source = Source(kbps=2000)
        send(publisher, source, 60)
        deadline_s = time.monotonic() + 10
        while publisher.acked_bytes == 0 and time.monotonic() < deadline_s:
            publisher.poll()
            time.sleep(0.02)
        publisher.finish()
    assert 65536 <= publisher.acked_bytes <= publisher.sent_bytes


def test_rtmps_reaches_a_trusted_server_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority, other = trustme.CA(), trustme.CA()
    trusting, distrusting = ssl.create_default_context(), ssl.create_default_context()
    authority.configure_trust(trusting)
    other.configure_trust(distrusting)
    with NodeMediaServer(tmp_path, authority) as server:
        ingest = Ingest.parse(server.secure_url("key?" + KEY.partition("?")[2]))
        for context in (None, distrusting):
            error = failure(ingest, tls=context)
            assert (error.code, error.phase, error.fatal) == ("certificate", "tls", False)
        assert "not trusted" in str(error)
        publisher = RtmpPublisher(ingest, tls=trusting)
        publisher.connect()
        send(publisher, Source(), 30)
        publisher.finish(5)
        _, decoded = received(server.wait_for_recording("key", 1000), "video")
        assert decoded >= 29
        authority.cert_pem.write_to_path(tmp_path / "authority.pem")
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        publisher = RtmpPublisher(Ingest.parse(server.secure_url("by-environment")))
        publisher.connect()
        publisher.finish()
        plain = failure(Ingest.parse(f"rtmps://localhost:{server.port}/live", KEY), timeout_s=2)
        assert plain.phase == "tls"


def test_the_key_is_not_sent_to_an_untrusted_server(tmp_path: Path) -> None:
    certificate = trustme.CA().issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    heard = []

    def script(connection: socket.socket) -> None:
        try:
            with context.wrap_socket(connection, server_side=True) as secure:
                heard.append(secure.recv(65536))
        except ssl.SSLError as error:
            heard.append(str(error).encode())

    with serving(script) as plain:
        error = failure(Ingest.parse(f"rtmps://127.0.0.1:{plain.port}/live", KEY))
    assert error.code == "certificate"
    assert len(heard) == 1
    assert b"k3y" not in heard[0]


def connected(ingest: Ingest) -> RtmpPublisher:
    """A publisher, once the server listens."""
    for _ in range(200):
        publisher = RtmpPublisher(ingest)
        try:
            publisher.connect()
        except RtmpError as error:
            if error.code != "refused":
                raise
            time.sleep(0.05)
        else:
            return publisher
    raise TimeoutError("nobody listens")


LISTENER = """
import sys, av
print("ready", flush=True)
with av.open(sys.argv[1], options={"listen": "1", "timeout": "15"}) as container:
    frames = 0
    try:
        for frame in container.decode(video=0):
            frames += 1
    except OSError:
        pass
print(frames, flush=True)
"""


def test_ffmpegs_listener_receives() -> None:
    port = free_port()
    arguments = [sys.executable, "-c", LISTENER, f"rtmp://127.0.0.1:{port}/live/x"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        publisher = connected(Ingest.parse(f"rtmp://127.0.0.1:{port}/live/x"))
        send(publisher, Source(), 60)
        publisher.finish(5)
        assert int(child.stdout.readline()) >= 55


def test_nginx_turning_a_key_down_is_a_close_while_publishing(tmp_path: Path) -> None:
    class Deny(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(403)
            self.end_headers()

        def log_message(self, *_: Any) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Deny) as asked:
        thread = threading.Thread(target=asked.serve_forever)
        thread.start()
        try:
            with Nginx(tmp_path, on_publish=f"http://127.0.0.1:{asked.server_port}/") as server:
                error = failure(Ingest.parse(server.url(KEY)))
        finally:
            asked.shutdown()
            thread.join()
    assert (error.code, error.phase, error.fatal) == ("closed", "publish", False)


def test_a_key_in_use_is_worth_another_try(tmp_path: Path) -> None:
    with Nginx(tmp_path) as server:
        first = RtmpPublisher(Ingest.parse(server.url(KEY)))
        first.connect()
        error = failure(Ingest.parse(server.url(KEY)))
        first.finish()
        again = RtmpPublisher(Ingest.parse(server.url(KEY)))
        again.connect()
        again.finish()
    assert (error.code, error.phase, error.fatal) == ("NetStream.Publish.BadName", "publish", False)


def test_the_servers_own_words_come_through_without_the_key() -> None:
    status = {"level": "error", "code": "NetStream.Publish.Denied", "description": f"No\nstream {KEY}. \x1b[31mBye"}
    with serving(answering(publish=command("onStatus", 0, None, status))) as ingest:
        error = failure(ingest)
    assert (error.code, error.phase, error.fatal) == ("NetStream.Publish.Denied", "publish", True)
    assert error.words == "No stream ***.  [31mBye"
    rejected = {"level": "error", "code": "NetConnection.Connect.Rejected", "description": "x" * 9000}
    with serving(answering(connect=command("_error", 1, None, rejected))) as ingest:
        error = failure(ingest)
    assert (error.code, error.phase, error.fatal) == ("NetConnection.Connect.Rejected", "connect", True)
    assert len(error.words) == 200


@pytest.mark.parametrize(
    "extra",
    [
        command("onBWDone"),
        bytes(chunked(3, 20, 0, amf_encode("onFCPublish"))),
        bytes(chunked(3, 20, 0, b"")),
        bytes(chunked(3, 20, 0, amf_encode(None) + amf_encode({"a": 1}))),
        command("_result", 2, None, None),
        command("_error", 2, None, {"code": "NetConnection.Call.Failed", "level": "error"}),
        bytes(chunked(3, 17, 0, b"\0" + amf_encode("onBWDone"))),
        bytes(chunked(5, 22, 1, b"aggregate")),
        bytes(chunked(5, 99, 1, b"unheard of")),
        bytes(chunked(2, 3, 0, b"")),
        bytes(chunked(2, 4, 0, b"\0")),
        bytes(chunked(2, 4, 0, b"\0\x06\0\0\0\x01")) * 5000,
    ],
)
def test_what_a_server_may_say_besides_does_not_matter(extra: bytes) -> None:
    answer = extra + command("_result", 1, None, {"code": "NetConnection.Connect.Success"})
    with serving(answering(connect=answer, create=extra + command("_result", 4))) as ingest:
        publisher = RtmpPublisher(ingest)
        publisher.connect()
        publisher.poll()
        publisher.finish()


def test_pings_are_answered() -> None:
    answers = []

    def script(connection: socket.socket) -> None:
        connection.sendall(bytes(chunked(2, 4, 0, b"\0\6\1\2\3\4")))
        reader = ChunkReader()
        connection.settimeout(10)
        while not answers and (data := connection.recv(65536)):
            answers.extend(body for kind, body in reader.feed(data) if kind == 4)

    with serving(answering(then=script)) as ingest:
        publisher = RtmpPublisher(ingest)
        publisher.connect()
        deadline_s = time.monotonic() + 10
        while not answers and time.monotonic() < deadline_s:
            publisher.poll()
            time.sleep(0.01)
        publisher.finish()
    assert answers == [b"\0\7\1\2\3\4"]


def hello_then(data: bytes) -> Script:
    def script(connection: socket.socket) -> None:
        shake_hands(connection)
        connection.sendall(LARGE_CHUNKS + data)
        until_closed(connection)

    return script


def say(data: bytes) -> Script:
    def script(connection: socket.socket) -> None:
        connection.sendall(data)
        until_closed(connection)

    return script


def close_at_once(connection: socket.socket) -> None:
    return


def reset(connection: socket.socket) -> None:
    exactly(connection, 1537)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def talk_for_ever(connection: socket.socket) -> None:
    shake_hands(connection)
    connection.sendall(LARGE_CHUNKS)
    connection.settimeout(20)
    while True:
        connection.sendall(bytes(chunked(5, 22, 1, bytes(4000))) * 50)


@pytest.mark.parametrize(
    ("script", "code", "phase"),
    [
        (say(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "garbage", "handshake"),
        (say(b"\x03" + bytes(1000)), "timeout", "handshake"),
        (say(b"\x03" + bytes(2000)), "timeout", "handshake"),
        (until_closed, "timeout", "handshake"),
        (close_at_once, "closed", "handshake"),
        (reset, "closed", "handshake"),
        (lambda connection: shake_hands(connection), "closed", "connect"),
        (talk_for_ever, "garbage", "connect"),
        (hello_then(b"\xff" * 5000), "garbage", "connect"),
        (hello_then(b"\x03\0\0\0\xff\xff\xff\x14\0\0\0\0" + bytes(5000)), "garbage", "connect"),
        (hello_then(bytes(chunked(2, 1, 0, b"\x7f\xff\xff\xff")) + b"\x03\0\0\0\x0f\0\0\x14"), "timeout", "connect"),
        (hello_then(bytes(chunked(2, 1, 0, b"\0\0\0\0"))), "garbage", "connect"),
        (hello_then(bytes(chunked(3, 20, 0, b"\x0c\xff\xff\xff\xffendless"))), "garbage", "connect"),
        (hello_then(bytes(chunked(3, 20, 0, b"\x03\0\1a" * 1000))), "garbage", "connect"),
        (hello_then(bytes(chunked(3, 20, 0, b"\x0a\xff\xff\xff\xff" + b"\5" * 20_000))), "garbage", "connect"),
        (answering(create=command("_result", 4, None, float("nan")), publish=b"\xc9"), "garbage", "publish"),
        (answering(publish=command("onStatus") + command("_error", 5)), "rejected", "publish"),
    ],
)
def test_a_hostile_server_is_an_rtmp_error_in_time(script: Script, code: str, phase: str) -> None:
    begun_s = time.monotonic()
    with serving(script) as ingest:
        error = failure(ingest, timeout_s=0.5)
    assert (error.code, error.phase) == (code, phase)
    assert time.monotonic() - begun_s < 5


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.booleans(), st.binary(max_size=400))
def test_whatever_a_server_says_ends_in_an_rtmp_error(shakes_hands: bool, noise: bytes) -> None:
    def script(connection: socket.socket) -> None:
        if shakes_hands:
            shake_hands(connection)
        connection.sendall(noise)

    with serving(script) as ingest:
        assert failure(ingest, timeout_s=1).phase in ("handshake", "connect")


def test_nobody_there() -> None:
    error = failure(Ingest.parse(f"rtmp://127.0.0.1:{free_port()}/live", KEY))
    assert (error.code, error.phase) == ("refused", "tcp")


def test_no_such_name() -> None:
    error = failure(Ingest.parse("rtmp://no-such-host.invalid/live", KEY))
    assert (error.code, error.phase) == ("no-such-host", "resolve")


def test_a_dead_resolver_costs_the_connect_time_and_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()

    def stuck(*_: Any, **__: Any) -> list[Any]:
        answer.wait(20)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", stuck)
    port = free_port()
    ingest = Ingest.parse(f"rtmp://slow.example:{port}/live", KEY)
    before = threading.active_count()
    try:
        for _ in range(3):
            error = failure(ingest, timeout_s=0.2)
            assert (error.code, error.phase) == ("timeout", "resolve")
        assert threading.active_count() == before + 1
    finally:
        answer.set()
    assert failure(ingest).code == "refused"


def test_every_address_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = free_port()
    with serving(answering()) as ingest, socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        # A listener whose queue is full lets connections hang, as a dead route does.
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        ports = [closed, full.getsockname()[1], ingest.port]
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]
        found.insert(0, (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("100::1", 9, 0, 0)))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        publisher = RtmpPublisher(Ingest.parse("rtmp://many.example/live", KEY))
        publisher.connect()
        publisher.finish()
        for filler in fillers:
            filler.close()


@pytest.mark.parametrize("when", ["before", "handshake", "resolve", "live"])
def test_cancel_from_another_thread(when: str, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    if when == "resolve":
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(20) and [])
    script = answering(then=lambda _: release.wait(20) and None) if when == "live" else until_closed
    with serving(script) as served:
        ingest = Ingest.parse("rtmp://slow.example/live", KEY) if when == "resolve" else served
        publisher = RtmpPublisher(ingest, connect_timeout_s=20, stall_timeout_s=20)
        timer = threading.Timer(0 if when == "before" else 0.3, publisher.cancel)
        timer.start()
        if when == "before":
            timer.join()
        begun_s = time.monotonic()
        with pytest.raises(RtmpError) as caught:
            connect_and_flood(publisher)
        timer.join()
        release.set()
        publisher.cancel()
    assert caught.value.code == "cancelled"
    assert time.monotonic() - begun_s < 5


def connect_and_flood(publisher: RtmpPublisher) -> None:
    publisher.connect()
    publisher.write(b"FLV\1\5\0\0\0\x09\0\0\0\0")
    body = bytes(100_000)
    while publisher.sent_bytes < 64 << 20:
        publisher.write(b"\x09" + len(body).to_bytes(3, "big") + bytes(7) + body + (len(body) + 11).to_bytes(4, "big"))
        publisher.flush()


def poll_for_ten_seconds(publisher: RtmpPublisher) -> None:
    deadline_s = time.monotonic() + 10
    while time.monotonic() < deadline_s:
        publisher.poll()
        time.sleep(0.01)


def test_answering_and_taking_the_stream_have_a_time_each() -> None:
    def slow(connection: socket.socket) -> None:
        time.sleep(0.6)
        shake_hands(connection)
        reader = ChunkReader()
        while True:
            for kind, body in reader.feed(connection.recv(65536)):
                if kind == 20 and body.startswith(amf_encode("connect")):
                    connection.sendall(LARGE_CHUNKS + command("_result", 1, None, None))
                    until_closed(connection)
                    return

    begun_s = time.monotonic()
    with serving(slow) as ingest:
        error = failure(ingest, timeout_s=1.5)
    assert (error.code, error.phase) == ("timeout", "create")
    assert 1.9 < time.monotonic() - begun_s < 6


def test_a_server_that_takes_nothing_is_a_stall() -> None:
    release = threading.Event()
    with serving(answering(then=lambda _: release.wait(20) and None)) as ingest:
        publisher = RtmpPublisher(ingest, stall_timeout_s=0.5, frozen_timeout_s=2)
        begun_s = time.monotonic()
        with pytest.raises(RtmpError) as caught:
            connect_and_flood(publisher)
        release.set()
    assert (caught.value.code, caught.value.phase) == ("stalled", "live")
    # Its computer answers: it gets more time than a dead line.
    assert publisher.receiver.frozen
    assert time.monotonic() - begun_s > 1.9


def test_what_stalled_is_reset_once_the_server_is_there_again() -> None:
    release, reset = threading.Event(), threading.Event()

    def stand_still_then_read(server: socket.socket) -> None:
        release.wait(20)
        try:
            while server.recv(65536):
                pass
        except ConnectionResetError:
            reset.set()

    ghosts: list[socket.socket] = []
    with serving(answering(then=stand_still_then_read)) as ingest:
        publisher = RtmpPublisher(ingest, stall_timeout_s=0.3, frozen_timeout_s=0.3, ghosts=ghosts)
        with pytest.raises(RtmpError):
            connect_and_flood(publisher)
        assert len(ghosts) == 1
        release.set()
        with serving(answering(then=close_at_once)) as other:
            again = RtmpPublisher(other, ghosts=ghosts)
            again.connect()
            assert ghosts == []
            again.abandon()
        assert reset.wait(10), "the server would hold the stream key for a dead connection"


def test_a_server_that_leaves_is_noticed_without_writing() -> None:
    with serving(answering(then=close_at_once)) as ingest:
        publisher = RtmpPublisher(ingest)
        publisher.connect()
        with pytest.raises(RtmpError) as caught:
            poll_for_ten_seconds(publisher)
    assert (caught.value.code, caught.value.phase) == ("closed", "live")


def test_a_server_that_ends_the_stream_says_why() -> None:
    status = command("onStatus", 0, None, {"level": "error", "code": "NetStream.Publish.Ended", "description": "Over."})
    start = command("onStatus", 0, None, {"level": "status", "code": "NetStream.Publish.Start"})
    with serving(answering(publish=start + status)) as ingest:
        publisher = RtmpPublisher(ingest)
        with pytest.raises(RtmpError) as caught:
            publisher.connect()  # what comes together is heard together
    assert caught.value.phase == "live"
    assert (caught.value.code, caught.value.words, caught.value.fatal) == ("NetStream.Publish.Ended", "Over.", False)


def test_a_connection_that_has_ended_shows_in_flush() -> None:
    source = Source()
    with serving(answering(then=close_at_once)) as ingest:
        publisher = RtmpPublisher(ingest)
        publisher.connect()
        with pytest.raises(RtmpError) as caught:
            send(publisher, source, 300)
    assert caught.value.code == "closed"


def test_nothing_is_left_open_after_many_failures() -> None:
    import psutil

    process = psutil.Process()
    counts = []
    for _ in range(30):
        with serving(close_at_once) as ingest:
            failure(ingest)
        counts.append(process.num_fds())
    assert counts[-1] <= counts[0]


def test_the_module_needs_the_standard_library_alone() -> None:
    assert rtmp.__file__ is not None
    foreign = "av", "cv2", "numpy", "PySide6"
    code = f"import sys; import studio.media.rtmp; print([name for name in {foreign} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_keyframe_start_lets_nothing_earlier_through() -> None:
    source = Source(preset="veryfast", gop=30)
    start, got = KeyframeStart(), []
    coded = [each for _ in range(90) for each in source.step()][40:]
    first_video = next(each for each in coded if each.video)
    assert not first_video.key
    for each in coded:
        got += start.admit(each)
    assert got[0].video
    assert got[0].key
    assert start.offset_s == got[0].exact_dts_s > Fraction(0)
    assert min(each.exact_dts_s for each in got) == start.offset_s
    sounds = [each.dts_s for each in got if not each.video]
    assert sounds[0] - float(start.offset_s) < 0.022


def test_a_server_that_has_taken_everything_is_not_silent_however_long_nobody_looked() -> None:
    with serving(answering()) as ingest:
        publisher = RtmpPublisher(ingest)
        publisher.connect()
        publisher.receiver._moved_s -= 5  # as if this thread had not had its turn since then
        deadline_s = time.monotonic() + 10
        while publisher.on_the_line().arrived < publisher.sent_bytes:
            assert time.monotonic() < deadline_s
            time.sleep(0.01)
        assert publisher.silent_s == 0
        publisher.finish()
