from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.control.protocol import Address
from studio.control.server import ControlServer
from studio.domain.errors import Refused
from studio.window.link import Link
from tests.window.fake_link import STATE


class Engine:
    """A real control server with a small script behind it."""

    def __init__(self, data_dir: Path, pid: int = 1, messages: int = 0) -> None:
        self.data_dir = data_dir
        self.state = STATE | {"engine_pid": pid, "chat": {"last": messages, "sources": []}}
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.slow = threading.Event()
        self.listed: list[dict[str, Any]] = []
        self.server = ControlServer(self.answer)
        self.server.start()
        self.address = Address(pid, self.server.port, self.server.token)
        self.address.write(data_dir)
        self.publish()

    def publish(self, **changes: Any) -> None:
        self.state = self.state | changes
        self.server.publish(lambda: self.state)

    def answer(self, do: str, arguments: dict[str, Any]) -> Future[Any]:
        self.asked.append((do, arguments))
        answer: Future[Any] = Future()
        answer.set_running_or_notify_cancel()
        if do == "devices":
            threading.Thread(target=lambda: (self.slow.wait(10), answer.set_result({"cameras": []}))).start()
        elif do == "products-since":
            code = f"P{self.state['products_rev']}"
            answer.set_result({"rev": self.state["products_rev"], "products": [{"code": code}], "codes": [code]})
        elif do == "chat":
            last = self.state["chat"]["last"]
            first = arguments["after"] + 1
            entries = [{"seq": seq} for seq in range(first, min(last, first + arguments["most"] - 1) + 1)]
            answer.set_result({"last": last, "entries": entries})
        elif do == "destinations":
            answer.set_result(self.listed)
        elif do == "pin" and arguments["code"] == "X":
            raise Refused("There is no product “X”.")
        else:
            answer.set_result(self.state)
        return answer

    def hang_up(self) -> None:
        asyncio.run_coroutine_threadsafe(self.server._close(), self.server._loop).result()

    def close(self) -> None:
        self.slow.set()
        # Its clients are still there, as when an engine is killed: their sockets close one turn of the loop later.
        loop = self.server._loop
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(self.server._close(), loop).result()
            asyncio.run_coroutine_threadsafe(asyncio.sleep(0.05), loop).result()
        self.server.close()
        self.address.remove(self.data_dir)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    engines: list[Engine] = []

    def make(**settings: Any) -> Engine:
        engines.append(Engine(tmp_path, **settings))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


@pytest.fixture
def link(app: QApplication, tmp_path: Path) -> Iterator[Link]:
    made = Link(tmp_path)
    yield made
    made.close()


def test_says_once_that_no_engine_answers_and_finds_it_when_it_comes(
    link: Link, start: Callable[..., Engine], qtbot: QtBot
) -> None:
    gone: list[str] = []
    link.gone.connect(gone.append)
    link.start()
    qtbot.waitUntil(lambda: bool(gone), timeout=5000)
    qtbot.wait(1200)
    assert len(gone) == 1
    assert "not running" in gone[0]
    with qtbot.waitSignal(link.back, timeout=5000):
        start()
    assert link.connected
    qtbot.waitUntil(lambda: bool(link.products), timeout=5000)


def test_snapshots_and_products_come(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    engine = start()
    with qtbot.waitSignals([link.snapshot, link.products_changed], timeout=5000):
        link.start()
    assert link.products == [{"code": "P1"}]
    with qtbot.waitSignal(link.products_changed, timeout=5000):
        engine.publish(products_rev=2)
    assert link.products == [{"code": "P2"}]
    engine.publish(pinned="K7")
    qtbot.waitUntil(lambda: link.state["pinned"] == "K7", timeout=5000)
    assert [do for do, _ in engine.asked].count("products-since") == 2


def test_answers_and_refusals_come_on_the_qt_thread(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    start()
    link.start()
    heard: list[object] = []
    link.call("pin", lambda state: heard.append((threading.current_thread(), state["pinned"])), code="K7")
    link.call("pin", heard.append, lambda words: heard.append(words), code="X")
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=5000)
    assert heard == [(threading.main_thread(), None), "There is no product “X”."]
    with qtbot.waitSignal(link.refused, timeout=5000) as refused:
        link.call("pin", code="X")
    assert refused.args == ["There is no product “X”."]


def test_a_slow_question_holds_up_no_command(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    engine = start()
    link.start()
    heard: list[str] = []
    link.call("devices", lambda _: heard.append("devices"))
    qtbot.waitUntil(lambda: any(do == "devices" for do, _ in engine.asked), timeout=5000)
    link.call("pin", lambda _: heard.append("pin"), code="K7")
    qtbot.waitUntil(lambda: heard == ["pin"], timeout=5000)
    engine.slow.set()
    qtbot.waitUntil(lambda: heard == ["pin", "devices"], timeout=5000)


def test_chat_comes_in_order_each_entry_once(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    engine = start(messages=1200)
    seen: list[int] = []
    sizes: list[int] = []

    def take(entries: list[dict[str, Any]]) -> None:
        sizes.append(len(entries))
        seen.extend(entry["seq"] for entry in entries)

    link.chat_entries.connect(take)
    link.start()
    qtbot.waitUntil(lambda: len(seen) == 1200, timeout=5000)
    engine.publish(chat={"last": 1203, "sources": []})
    qtbot.waitUntil(lambda: len(seen) == 1203, timeout=5000)
    assert seen == list(range(1, 1204))
    assert max(sizes) <= 500
    link.reset_chat()
    qtbot.waitUntil(lambda: len(seen) == 2406, timeout=5000)
    assert seen[1203:] == list(range(1, 1204))


def test_another_engine_is_read_from_the_start(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    first = start(messages=5)
    seen: list[int] = []
    resets: list[int] = []
    link.chat_entries.connect(lambda entries: seen.extend(entry["seq"] for entry in entries))
    link.chat_reset.connect(lambda: resets.append(len(seen)))
    link.start()
    qtbot.waitUntil(lambda: len(seen) == 5 and bool(link.products), timeout=5000)
    with qtbot.waitSignal(link.gone, timeout=5000):
        first.close()
    with qtbot.waitSignal(link.products_changed, timeout=5000):
        start(pid=2, messages=7)
    qtbot.waitUntil(lambda: len(seen) == 12, timeout=5000)
    assert seen == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7]
    assert resets[-1] == 5
    answered: list[object] = []
    link.call("state", lambda state: answered.append(state["engine_pid"]))
    qtbot.waitUntil(lambda: answered == [2], timeout=5000)


def test_a_call_without_an_engine_fails_in_words(link: Link, qtbot: QtBot) -> None:
    link.start()
    with qtbot.waitSignal(link.refused, timeout=5000) as refused:
        link.call("pin", code="K7")
    assert "not running. It is being started again" in refused.args[0]


def test_no_callback_reaches_a_widget_that_is_gone(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    import shiboken6

    class Panel(QObject):
        heard = 0

        def hear(self, _state: object) -> None:
            Panel.heard += 1

    start()
    link.start()
    panel = Panel()
    link.call("state", panel.hear)
    shiboken6.delete(panel)
    done: list[object] = []
    link.call("state", done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert Panel.heard == 0


@pytest.mark.parametrize("how", ["no answer in time", "hung up"])
def test_what_may_have_been_carried_out_is_not_asked_again(
    link: Link, start: Callable[..., Engine], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "no answer in time":
        monkeypatch.setattr("studio.window.link.TIMEOUT_S", 0.5)
        monkeypatch.setattr("studio.window.link._PATIENCE_S", {})
    first = start()
    link.start()
    answered: list[object] = []
    for do in ("ways", "state"):  # on the connections that are used below
        link.call(do, lambda state: answered.append(state["engine_pid"]))
    qtbot.waitUntil(lambda: len(answered) == 2, timeout=5000)
    with qtbot.waitSignal(link.refused, timeout=5000):
        link.call("devices")
        qtbot.waitUntil(lambda: any(do == "devices" for do, _ in first.asked), timeout=5000)
        second = start(pid=2)
        if how == "hung up":
            first.hang_up()
    for do in ("ways", "state"):
        link.call(do, lambda state: answered.append(state["engine_pid"]))
    qtbot.waitUntil(lambda: len(answered) == 4, timeout=5000)
    assert [do for engine in (first, second) for do, _ in engine.asked].count("devices") == 1
    if how == "hung up":
        assert answered == [1, 1, 2, 2], "what is over says nothing about the engine of now"


def test_closing_waits_for_no_answer(start: Callable[..., Engine], app: QApplication, tmp_path: Path) -> None:
    engine = start()
    link = Link(tmp_path)
    link.start()
    link.call("devices")
    deadline_s = time.monotonic() + 5
    while not any(do == "devices" for do, _ in engine.asked) and time.monotonic() < deadline_s:
        time.sleep(0.01)
    began_s = time.monotonic()
    link.close()
    assert time.monotonic() - began_s < 5


def test_what_was_typed_here_is_given_back_where_no_keyring_has_it(
    link: Link, start: Callable[..., Engine], qtbot: QtBot
) -> None:
    chat = "ssn://s3cret"
    marks = ["test", "rtsp://kept:1a@10.0.0.7/#fit"]
    place = {"name": "CDN", "server": "rtmp://cdn.example/app?sig=hush", "key": "k"}
    engine = start()
    engine.publish(keyring=False, cameras=[{"spec": mark} for mark in marks], added="ssn://kept:2b")
    link.start()
    qtbot.waitUntil(lambda: link.connected)
    link.call("cameras", specs=["test", "rtsp://anna:wrong@10.0.0.7/1#fit"])
    link.call("cameras", specs=["test", "rtsp://anna:hush@10.0.0.7/1#fit"])
    link.call("cameras", specs=marks)
    link.call("chat-add", url=chat)
    link.call("chat-add", url="ssn://kept:2b")
    link.call("put-destination", **place)
    link.call("put-destination", **place | {"name": "Old", "server": "rtmp://old.example/app?sig=old"})
    link.call("put-destination", **place | {"name": "New", "server": "rtmp://new.example/app"}, was="Old")
    qtbot.waitUntil(lambda: [do for do, _ in engine.asked].count("put-destination") == 3)
    qtbot.waitUntil(lambda: len(link._addresses) == 2)
    engine.close()
    qtbot.waitUntil(lambda: not link.connected)

    other = start(pid=2)
    saved = {"server": "rtmp://cdn.example/app?•••", "has_key": False, "enabled": True}
    other.listed = [saved | {"name": "CDN"}, saved | {"name": "New", "server": "rtmp://new.example/app"}]
    other.publish(keyring=False)
    qtbot.waitUntil(lambda: [do for do, _ in other.asked].count("put-destination") == 2)
    qtbot.waitUntil(lambda: "remind" in dict(other.asked))
    assert dict(other.asked)["remind"] == {"addresses": {"1a": "rtsp://anna:hush@10.0.0.7/1#fit", "2b": chat}}
    first, second = [arguments for do, arguments in other.asked if do == "put-destination"]
    assert first == place | {"was": "CDN", "enabled": True}
    assert second == place | {"name": "New", "was": "New", "server": "rtmp://new.example/app", "enabled": True}


def test_where_a_keyring_has_it_nothing_is_given_back(link: Link, start: Callable[..., Engine], qtbot: QtBot) -> None:
    engine = start()
    link.start()
    qtbot.waitUntil(lambda: link.connected)
    link.call("chat-add", url="ssn://s3cret")
    qtbot.waitUntil(lambda: "chat-add" in {do for do, _ in engine.asked})
    engine.close()
    qtbot.waitUntil(lambda: not link.connected)
    other = start(pid=2)
    qtbot.waitUntil(lambda: link.connected)
    link.call("chat-retry", url="ssn://x")
    link.call("devices")
    qtbot.waitUntil(lambda: "chat-retry" in {do for do, _ in other.asked})
    assert "remind" not in {do for do, _ in other.asked}
