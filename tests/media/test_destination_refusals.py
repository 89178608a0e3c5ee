"""Keys that a server turns down without a word, and other ones given instead."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from studio.media import destination as destination_module
from studio.media import destination_refusals
from studio.media.destination import Destination, DestinationReport
from studio.media.destination_refusals import DOUBTED_S, REFUSALS, Refusals
from studio.media.ingest import Ingest
from studio.media.rtmp import RtmpError
from tests.media.synthetic import Player, Source
from tests.servers import Nginx

OLD, NEW = "0ld-and-no-longer-good", "n3w-from-the-dashboard"
WORDS = "Shop TV closed the connection when it got the stream key."


class Gate:
    """What nginx asks about keys: it lets in those in `good`, and keeps what it was asked."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/"
        self.good: set[str] = set()
        self.asked: list[str] = []


@pytest.fixture
def gate() -> Iterator[Gate]:
    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            [key] = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())["name"]
            asked.asked.append(key)
            self.send_response(200 if key in asked.good else 403)
            self.end_headers()

        def log_message(self, *_: Any) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Door) as server:
        asked = Gate(server.server_port)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield asked
        server.shutdown()
        thread.join()


@pytest.fixture
def server(gate: Gate, tmp_path: Path) -> Iterator[Nginx]:
    with Nginx(tmp_path, on_publish=gate.url) as server:
        yield server


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def there(server: Nginx, source: Source) -> Iterator[Destination]:
    there = Destination("Shop TV", Ingest.parse(server.url(OLD)), source.templates, ask_keyframe=source.ask_keyframe)
    with Player(source, there.put):
        yield there
        assert there.stop(3)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(destination_module, "FIRST_DELAY_S", 0.1)
    monkeypatch.setattr(destination_module, "LONGEST_DELAY_S", 0.3)


@pytest.fixture(autouse=True)
def no_key_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert "0ld-and" not in caplog.text
    assert "n3w-from" not in caplog.text


def wait_for(there: Destination, condition: Callable[[DestinationReport], object]) -> DestinationReport:
    deadline_s = time.monotonic() + 15
    while not condition(report := there.report()):
        assert time.monotonic() < deadline_s, report
        time.sleep(0.01)
    return report


def test_a_key_that_was_never_good_is_rejected_after_three_tries(gate: Gate, there: Destination) -> None:
    there.start()
    report = wait_for(there, lambda report: report.state == "rejected")
    assert report.last_error == f"{WORDS} Copy it again from your live dashboard."
    assert report.key_doubted
    time.sleep(0.5)
    assert gate.asked == [OLD] * REFUSALS
    gate.good.add(OLD)
    there.retry_now()
    report = wait_for(there, lambda report: report.state == "live")
    assert not report.key_doubted


def test_another_key_is_tried_at_once_where_the_first_was_rejected(
    gate: Gate, server: Nginx, there: Destination
) -> None:
    gate.good.add(NEW)
    there.start()
    wait_for(there, lambda report: report.state == "rejected")
    there.aim(Ingest.parse(server.url(NEW)))
    wait_for(there, lambda report: report.state == "live")
    assert gate.asked == [OLD] * REFUSALS + [NEW]
    server.wait_for_video(NEW)


def test_another_key_that_is_wrong_too_is_given_three_tries_of_its_own(
    gate: Gate, server: Nginx, there: Destination
) -> None:
    there.start()
    wait_for(there, lambda report: report.state == "rejected")
    there.aim(Ingest.parse(server.url(NEW)))
    wait_for(there, lambda report: report.state == "rejected" and len(gate.asked) == 2 * REFUSALS)
    assert gate.asked == [OLD] * REFUSALS + [NEW] * REFUSALS


def test_another_key_does_not_wait_for_the_next_try(
    gate: Gate, server: Nginx, there: Destination, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(destination_module, "FIRST_DELAY_S", 60.0)
    gate.good.add(NEW)
    there.start()
    wait_for(there, lambda report: report.state == "waiting")
    there.aim(Ingest.parse(server.url(NEW)))
    wait_for(there, lambda report: report.state == "live")
    assert gate.asked == [OLD, NEW]


def test_what_is_live_goes_on_with_its_key_until_it_drops(gate: Gate, server: Nginx, there: Destination) -> None:
    gate.good |= {OLD, NEW}
    there.start()
    wait_for(there, lambda report: report.state == "live")
    there.aim(Ingest.parse(server.url(NEW)))
    assert there.ingest.key == NEW
    time.sleep(0.6)
    report = there.report()
    assert (report.state, report.reconnects, gate.asked) == ("live", 0, [OLD])
    server.kill()
    wait_for(there, lambda report: report.state == "waiting")
    server.start()
    wait_for(there, lambda report: report.state == "live" and report.reconnects == 1)
    assert gate.asked == [OLD, NEW]


def test_a_key_that_was_good_is_given_time_and_then_rejected(
    gate: Gate, server: Nginx, there: Destination, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(destination_refusals, "DOUBTED_S", 1.5)
    gate.good.add(OLD)
    there.start()
    wait_for(there, lambda report: report.state == "live")
    gate.good.clear()
    server.kill()
    server.start()
    report = wait_for(there, lambda report: len(gate.asked) > 1 + REFUSALS and report.state == "waiting")
    assert report.last_error == f"{WORDS} Check the stream key. Trying again."
    assert report.key_doubted
    report = wait_for(there, lambda report: report.state == "rejected")
    assert report.last_error == f"{WORDS} Copy it again from your live dashboard."
    asked = len(gate.asked)
    time.sleep(0.5)
    assert len(gate.asked) == asked


def test_a_doubt_begins_anew_with_whatever_else_happens() -> None:
    clock_s = [0.0]
    refusals = Refusals(lambda: clock_s[0])
    silent, lost = (RtmpError("closed", "publish", "x"), RtmpError("refused", "tcp", "x"))
    refusals.taken()
    for clock_s[0] in (0.0, 10.0, 50.0):
        refusals.ended(silent, None)
    refusals.ended(lost, None)
    assert not refusals.doubted, "nobody was there who could have wanted another key"
    for clock_s[0] in (70.0, 80.0, 90.0, 70.0 + DOUBTED_S - 1):
        refusals.ended(silent, None)
        assert (refusals.final, refusals.doubted) == (False, True)
    clock_s[0] = 70.0 + DOUBTED_S
    refusals.ended(silent, None)
    assert refusals.final


def test_no_by_name_is_final_after_three_however_good_the_key_was() -> None:
    refusals = Refusals(lambda: 0.0)
    refusals.taken()
    for _ in range(REFUSALS):
        assert not refusals.final
        refusals.ended(RtmpError("NetStream.Publish.Denied", "publish", "x", fatal=True), None)
    assert refusals.final


@pytest.mark.parametrize("live_s", [0.3, None])
def test_no_by_name_just_after_the_start_is_final_after_three(live_s: float | None) -> None:
    refusals = Refusals(lambda: 0.0)
    denied = RtmpError("NetStream.Publish.Denied", "live", "x")
    for _ in range(REFUSALS):
        assert not refusals.final
        if live_s is not None:
            refusals.taken()
        refusals.ended(denied, live_s)
        assert refusals.doubted
    assert refusals.final
    said = refusals.words(denied, live_s, name="Shop TV", host="h", waited_s=5)
    assert said == "Shop TV refused the stream key. Copy it again from your live dashboard."


def test_no_by_name_to_a_stream_that_ran_is_no_refusal_of_the_key() -> None:
    refusals = Refusals(lambda: 0.0)
    for _ in range(REFUSALS + 1):
        refusals.taken()
        refusals.ended(RtmpError("NetStream.Publish.Denied", "live", "x"), 60.0)
        assert (refusals.final, refusals.doubted) == (False, False)
