"""One window for a folder: the second start shows the first one's, whenever it comes."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.domain.errors import SellerError
from studio.window.app import Front
from studio.window.one_window import FILE, LOCK, OneWindow, OtherShop
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink


def have(folder: Path, demo: bool = False, patience_s: float = 10.0, shop: str = "") -> OneWindow | None:
    return OneWindow.have(folder, demo=demo, shop=shop, patience_s=patience_s)


@pytest.fixture
def door(tmp_path: Path) -> Iterator[OneWindow]:
    made = have(tmp_path)
    assert made is not None
    yield made
    made.close()


def test_the_second_sees_the_first(tmp_path: Path, door: OneWindow) -> None:
    shown: list[str] = []
    door.serve(lambda desktop, _: shown.append(desktop) or "")
    assert have(tmp_path) is None
    assert have(tmp_path) is None
    assert shown == ["", ""]


def test_a_desktops_leave_to_come_forward_is_handed_on(
    tmp_path: Path, door: OneWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    door.serve(lambda desktop, _: shown.append(desktop) or "")
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "gnome-shell/Bancarella/4711-0")
    assert have(tmp_path) is None
    assert shown == ["gnome-shell/Bancarella/4711-0"]


def test_who_asks_for_another_shop_is_told_which_one_is_open(tmp_path: Path, door: OneWindow) -> None:
    door.serve(lambda _, shop: "" if shop in ("", "/shops/mercato.bancarella") else "/shops/mercato.bancarella")
    assert have(tmp_path) is None
    assert have(tmp_path, shop="/shops/mercato.bancarella") is None
    with pytest.raises(
        OtherShop, match=r"^The shop /shops/mercato\.bancarella is open already\. /media/è can be opened"
    ):
        have(tmp_path, shop="/media/è")


def test_a_start_of_a_version_that_names_no_shop_is_shown_the_window(tmp_path: Path, door: OneWindow) -> None:
    door.serve(lambda _, shop: shop)
    there = json.loads((tmp_path / FILE).read_bytes())
    with socket.create_connection(("127.0.0.1", there["port"]), 5) as visitor:
        visitor.sendall(json.dumps({"token": there["token"], "desktop": ""}).encode() + b"\n")
        assert visitor.recv(100) == b"shown\n"


def test_one_that_is_still_starting_is_waited_for(tmp_path: Path, door: OneWindow) -> None:
    later = threading.Timer(0.5, door.serve, (lambda *_: "",))
    later.start()
    assert have(tmp_path) is None
    later.join()


def test_one_that_is_about_to_close_is_followed_by_a_new_one(tmp_path: Path, door: OneWindow) -> None:
    door.serve(lambda *_: None)
    later = threading.Timer(0.5, door.close)
    later.start()
    second = have(tmp_path)
    later.join()
    assert second is not None
    second.close()


def test_one_that_does_not_answer_is_told(tmp_path: Path, door: OneWindow) -> None:
    with pytest.raises(SellerError, match="open already, but its window does not answer"):
        have(tmp_path, patience_s=0.3)


def test_the_demo_is_not_the_stall(tmp_path: Path, door: OneWindow) -> None:
    with pytest.raises(SellerError, match="Your own stall is open already"):
        have(tmp_path, demo=True)


def test_a_stranger_at_the_door_shows_nothing_and_stops_nobody(tmp_path: Path, door: OneWindow) -> None:
    shown: list[str] = []
    door.serve(lambda desktop, _: shown.append(desktop) or "")
    port = json.loads((tmp_path / FILE).read_bytes())["port"]
    strange = (
        b"",
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"{}\n",
        b"[1]\n",
        b'{"token": "x", "desktop": ""}\n',
        b"\xff" * 9000,
    )
    for said in strange:
        # What was not read is thrown away, and the line with it.
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as visitor:
            visitor.sendall(said)
            visitor.shutdown(socket.SHUT_WR)
            assert visitor.recv(100) == b""
    assert shown == []
    assert have(tmp_path) is None


def test_only_the_owner_can_read_where_the_door_is(tmp_path: Path, door: OneWindow) -> None:
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_what_one_that_was_killed_left_hinders_nobody(tmp_path: Path) -> None:
    wait = "import sys, time; from pathlib import Path; from studio.window.one_window import OneWindow;"
    wait += "door = OneWindow.have(Path(sys.argv[1]), demo=False); print('there', flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", wait, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    with process.stdout as said:
        assert said.readline() == b"there\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (tmp_path / FILE).exists()
    made = have(tmp_path)
    assert made is not None
    made.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [LOCK]


def test_many_at_once_are_one(tmp_path: Path) -> None:
    found: list[OneWindow | None] = []

    def start() -> None:
        made = have(tmp_path)
        if made is not None:
            time.sleep(0.2)
            made.serve(lambda *_: "")
        found.append(made)

    starts = [threading.Thread(target=start) for _ in range(12)]
    for each in starts:
        each.start()
    for each in starts:
        each.join()
    first = [made for made in found if made is not None]
    assert len(found) == 12
    assert len(first) == 1
    first[0].close()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(SellerError, match=r"cannot be written \(No such file or directory\)\. Choose another"):
        have(tmp_path / "gone")


def test_the_window_comes_forward(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    front = Front(window, window._link)
    came: list[str | None] = []

    def knock() -> None:
        thread = threading.Thread(target=lambda: came.append(front.come("token-1", "")))
        thread.start()
        qtbot.waitUntil(lambda: not thread.is_alive(), timeout=15_000)

    window.showMinimized()
    knock()
    assert came == [""]
    assert not window.isMinimized()
    assert window.isVisible()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"
    window._leaving = True
    knock()
    assert came == ["", None]
    front.close()
    assert front.come("", "") is None


def test_the_window_says_which_shop_it_has_when_another_is_asked_for(
    window: MainWindow, link: FakeLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = Front(window, link)
    here, there = "/home/anna/.local/share/bancarella/store.sqlite3", "/media/stick/store.sqlite3"
    link.push(store=here)
    for asked in ("", here):
        assert front.tell(asked) == ""
        assert window.toast_card.isHidden()
    assert front.tell(there) == here
    assert window.toast_card.words.text() == (
        "The shop bancarella/store.sqlite3 is open. stick/store.sqlite3 can be opened once the show is over and"
        " Bancarella is closed."
    )
    front.tell("/media/stick/mercato.bancarella")
    assert window.toast_card.words.text().startswith("The shop store.sqlite3 is open. mercato.bancarella can be")
    monkeypatch.setattr(link, "state", {})
    assert front.tell(there) is None
