"""Asking for newer versions: of a real server, over TLS, with all that can go wrong."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from studio.engine import updates as module
from studio.engine.releases import LONGEST
from studio.engine.updates import DAY, FILE, JITTER, Updates, Where
from tests.engine.feeds import OURS, STRANGERS_KEY, FeedServer, feed, release, serving


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LOOK_S", 0.02)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with serving(feed()) as there:
        yield there


class Studio:
    """What the engine tells `Updates`, and what it hears."""

    def __init__(self, folder: Path, server: FeedServer, *, answer_s: float = 10.0, version: str = "0.1.0") -> None:
        self.wanted, self.busy, self.told = True, False, 0
        self.now = datetime(2026, 11, 21, 9, tzinfo=UTC)
        where = Where(server.url, (OURS,), version, (0.0, 0.0), answer_s, server.context)
        self.updates = Updates(
            folder,
            wanted=lambda: self.wanted,
            busy=lambda: self.busy,
            changed=self.heard,
            where=where,
            now=lambda: self.now,
        )

    def heard(self) -> None:
        self.told += 1

    def __enter__(self) -> Studio:
        self.updates.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.updates.close()


def until(true: Callable[[], object], timeout_s: float = 15) -> None:
    deadline_s = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)


@contextmanager
def refused(caplog: pytest.LogCaptureFixture, words: str) -> Iterator[None]:
    """What is asked inside leads to nothing but a line in the log."""
    caplog.set_level(logging.INFO)
    yield
    until(lambda: words in caplog.text)


def test_a_newer_version_is_told(tmp_path: Path, server: FeedServer) -> None:
    with Studio(tmp_path, server) as studio:
        until(lambda: studio.told)
        assert studio.updates.newer == release()
    assert len(server.asked) == 1


def test_nothing_is_sent_but_the_version(tmp_path: Path, server: FeedServer) -> None:
    with Studio(tmp_path, server) as studio:
        until(lambda: studio.told)
    assert server.asked == [
        {
            "method": "GET",
            "path": "/releases/feed.json",
            "host": server.url.removeprefix("https://").partition("/")[0],
            "accept-encoding": "identity",
            "user-agent": "Bancarella/0.1.0",
            "accept": "application/json",
        }
    ]


def test_it_is_asked_once_a_day_whatever_happens(tmp_path: Path, server: FeedServer) -> None:
    for hours in range(0, 24, 6):
        with Studio(tmp_path, server) as studio:
            studio.now += timedelta(hours=hours)
            until(lambda: studio.updates.newer)  # from what was kept, too
            time.sleep(0.2)
        assert len(server.asked) == 1
    with Studio(tmp_path, server) as studio:
        studio.now += DAY + JITTER
        until(lambda: len(server.asked) == 2)


def test_the_moment_differs_from_studio_to_studio(tmp_path: Path, server: FeedServer) -> None:
    dues = set()
    for number in range(4):
        folder = tmp_path / str(number)
        folder.mkdir()
        with Studio(folder, server) as studio:
            until(lambda: studio.told)
            now = studio.now
        kept = json.loads((folder / FILE).read_text())
        due = datetime.fromisoformat(kept["due"])
        assert now + DAY <= due <= now + DAY + JITTER
        dues.add(due)
    assert len(dues) == 4


def test_a_clock_that_was_wrong_does_not_silence_it(tmp_path: Path, server: FeedServer) -> None:
    with Studio(tmp_path, server) as studio:
        studio.now += timedelta(days=4000)
        until(lambda: studio.told)
    with Studio(tmp_path, server):
        until(lambda: len(server.asked) == 2)


def test_nobody_is_asked_who_does_not_want_to_know(tmp_path: Path, server: FeedServer) -> None:
    with Studio(tmp_path, server) as studio:
        until(lambda: studio.updates.newer)
        studio.wanted = False
        assert studio.updates.newer is None
        studio.now += 3 * DAY
        time.sleep(0.3)
        assert len(server.asked) == 1
        studio.wanted = True
        until(lambda: len(server.asked) == 2)


def test_nobody_is_asked_on_air(tmp_path: Path, server: FeedServer) -> None:
    studio = Studio(tmp_path, server)
    studio.busy = True
    with studio:
        time.sleep(0.3)
        assert server.asked == []
        studio.busy = False
        until(lambda: studio.told)


def test_going_on_air_breaks_it_off(tmp_path: Path, server: FeedServer, caplog: pytest.LogCaptureFixture) -> None:
    come, go_on = threading.Event(), threading.Event()

    def wait(_: BaseHTTPRequestHandler) -> None:
        come.set()
        go_on.wait(20)

    server.answer = wait
    with Studio(tmp_path, server) as studio, refused(caplog, "it was broken off"):
        assert come.wait(10)
        studio.busy = True
    go_on.set()
    assert studio.updates.newer is None


def test_closing_waits_for_no_server(tmp_path: Path, server: FeedServer) -> None:
    come, go_on = threading.Event(), threading.Event()

    def wait(_: BaseHTTPRequestHandler) -> None:
        come.set()
        go_on.wait(20)

    server.answer = wait
    with Studio(tmp_path, server):
        assert come.wait(10)
        began_s = time.monotonic()
    assert time.monotonic() - began_s < 5
    go_on.set()


def drips(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(200):
        handler.wfile.write(b"x")
        time.sleep(0.1)


def moved(to: str | None, status: int = 302) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        if to is not None:
            handler.send_header("Location", to)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def huge(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b" " * LONGEST)


def breaks_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(feed()[:100])


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (feed(key=STRANGERS_KEY), "nobody whom this program knows has signed it"),
        (b"<html>Sign in to the hotel's network</html>", "it is no feed"),
        (b"", "it is no feed"),
        (feed() + b" " * LONGEST, "more than"),
        (huge, "more than"),
        (moved("http://localhost:9/feed.json"), "does not begin with https://"),
        (moved("file:///etc/passwd"), "does not begin with https://"),
        (moved("https://localhost:9/feed.json"), "ConnectionRefusedError"),
        (moved("https://[nonsense"), "ValueError"),
        (moved(None), "the answer is 302"),
        (lambda handler: handler.send_error(500), "the answer is 500"),
        (breaks_off, "it breaks off"),
        (lambda handler: handler.wfile.write(b"\0\1\2 nonsense\r\n\r\n"), "BadStatusLine"),
        (drips, "it takes longer than 1 s"),
    ],
    ids=[
        "stranger",
        "page",
        "nothing",
        "long",
        "huge",
        "plain",
        "file",
        "nobody",
        "nonsense-address",
        "nowhere",
        "fault",
        "short",
        "nonsense",
        "drips",
    ],
)
def test_what_is_no_good_changes_nothing(
    tmp_path: Path,
    server: FeedServer,
    caplog: pytest.LogCaptureFixture,
    answer: bytes | Callable[[BaseHTTPRequestHandler], None],
    words: str,
) -> None:
    server.answer = answer
    with Studio(tmp_path, server, answer_s=1.0 if answer is drips else 10.0) as studio, refused(caplog, words):
        pass
    assert studio.updates.newer is None
    assert studio.told == 0
    assert len(server.asked) == 1
    assert json.loads((tmp_path / FILE).read_text())["feed"] == ""


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_release_page_may_send_it_on_to_where_the_files_lie(tmp_path: Path, status: int) -> None:
    """As GitHub does: from the newest release's address to that release's, and from there to another server."""

    def page(handler: BaseHTTPRequestHandler) -> None:
        newest = "/releases/download/v9.1/feed.json"
        moved(files.url + "?key=a%2Fb&of=1" if handler.path == newest else newest, status)(handler)

    with serving(feed()) as files, serving(page) as server:
        server.context.load_verify_locations(cadata=files.authority)
        with Studio(tmp_path, server) as studio:
            until(lambda: studio.updates.newer)
    assert [each["path"] for each in server.asked] == ["/releases/feed.json", "/releases/download/v9.1/feed.json"]
    assert [each["path"] for each in files.asked] == ["/releases/feed.json?key=a%2Fb&of=1"]
    told = {"user-agent": "Bancarella/0.1.0", "accept": "application/json", "accept-encoding": "identity"}
    for each in (*server.asked, *files.asked):
        assert {name: each[name] for name in each.keys() - {"method", "path", "host"}} == told


def test_who_sends_it_on_for_ever_is_left(tmp_path: Path, server: FeedServer, caplog: pytest.LogCaptureFixture) -> None:
    server.answer = moved("/releases/feed.json")
    with Studio(tmp_path, server) as studio, refused(caplog, "it was sent on 4 times"):
        pass
    assert len(server.asked) == 4
    assert studio.updates.newer is None


def test_nobody_answers(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with serving(b"") as server:
        pass
    with Studio(tmp_path, server), refused(caplog, "ConnectionRefusedError"):
        pass


def test_a_certificate_of_somebody_else(tmp_path: Path, server: FeedServer, caplog: pytest.LogCaptureFixture) -> None:
    with serving(feed()) as other:
        server.context = other.context
        with Studio(tmp_path, server), refused(caplog, "CERTIFICATE_VERIFY_FAILED"):
            pass
    assert server.asked == []


@pytest.mark.parametrize("version", ["9.1", "9.1.0", "10.0"])
def test_who_has_it_already_is_told_nothing(
    tmp_path: Path, server: FeedServer, caplog: pytest.LogCaptureFixture, version: str
) -> None:
    with Studio(tmp_path, server, version=version) as studio, refused(caplog, "the newest version 9.1"):
        pass
    assert studio.updates.newer is None
    assert studio.told == 0


@pytest.mark.parametrize("old", ["0.0.9", "0.1.0", "9.0"])
def test_an_old_list_that_is_played_back_hides_nothing(
    tmp_path: Path, server: FeedServer, caplog: pytest.LogCaptureFixture, old: str
) -> None:
    with Studio(tmp_path, server) as studio:
        until(lambda: studio.updates.newer)
        server.answer = feed(old)
        with refused(caplog, f"the list of versions has {old}, and had 9.1"):
            studio.now += 2 * DAY
        assert studio.updates.newer == release()


def test_what_was_kept_is_believed_no_more_than_what_comes(tmp_path: Path, server: FeedServer) -> None:
    studio = Studio(tmp_path, server)
    kept = {"asked": studio.now.isoformat(), "due": (studio.now + DAY).isoformat()}
    for text in (feed("9.9", key=STRANGERS_KEY).decode(), "x" * 1000):
        (tmp_path / FILE).write_text(json.dumps(kept | {"feed": text}))
        with Studio(tmp_path, server) as studio:
            time.sleep(0.2)
            assert studio.updates.newer is None
    (tmp_path / FILE).write_bytes(b"\xff\0{")
    with Studio(tmp_path, server) as studio:
        until(lambda: studio.updates.newer)


def test_where_nothing_can_be_kept_nobody_is_asked(
    tmp_path: Path, server: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Else every start would ask again."""
    with Studio(tmp_path / "gone", server), refused(caplog, "cannot be written, and so nobody is asked"):
        pass
    assert server.asked == []
