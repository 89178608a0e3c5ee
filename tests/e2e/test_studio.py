"""The engine behind a window: it stays, goes on air and off again and again, and remembers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from studio.domain.errors import Refused
from tests import ready
from tests.engine.left_behind import left_long_ago
from tests.live import NOWHERE, Live, ask, until
from tests.servers import Nginx

STAY = ("--camera", "test", "--mic", "none", "--size", "640x360", "--preset", "ultrafast", "--language", "it")
KEY = "k3y-of-the-studio"


def studio(folder: Path, *arguments: str) -> Live:
    return Live(folder, *STAY, *arguments, command="engine", environment=NOWHERE)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Live]:
    with studio(tmp_path) as live:
        until(live, lambda state: state["camera"] == "live")
        yield live
        if live.running():
            if ask(live, "state")["on_air"]:
                ask(live, "end")
                until(live, lambda state: not state["outputs"])
            ask(live, "quit")
        assert live.wait() == 0, live.said


def destination(server: Nginx, name: str = "Mercato", **more: Any) -> dict[str, Any]:
    return {"name": name, "platform": "own", "server": server.url("").rstrip("/"), "key": KEY, "kbps": 600} | more


def test_a_show_goes_on_air_twice_to_a_saved_destination(engine: Live, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        ask(engine, "put-destination", **destination(server))
        for show in (1, 2):
            assert ask(engine, "go-live")["on_air"]
            until(engine, lambda state: [o["state"] for o in state["outputs"]] == ["live"])
            deadline_s = time.monotonic() + 20
            while len(server.recordings(KEY)) < show:
                assert time.monotonic() < deadline_s
                time.sleep(0.05)
            ask(engine, "end")
            until(engine, lambda state: not state["on_air"] and not state["outputs"])
            time.sleep(1.1)  # the server names its recordings by the second
    assert KEY not in json.dumps(ask(engine, "destinations"))
    everything = b"".join(path.read_bytes() for path in engine.data_dir.rglob("*") if path.is_file())
    assert KEY.encode() not in everything


def test_what_cannot_be_recorded_is_told_and_nothing_is_on_air(engine: Live, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refused, match="Nothing can be written"):
        ask(engine, "record", path=str(tmp_path / "file" / "shows"))
    folder = tmp_path / "shows"
    ask(engine, "record", path=str(folder))
    ask(engine, "go-live")
    until(engine, lambda state: (state["recording"] or {}).get("bytes", 0) > 10_000)
    ask(engine, "end")
    until(engine, lambda state: state["recording"] is None and not state["on_air"])
    assert [path.suffix for path in folder.iterdir()] == [".mp4"]


def test_the_engine_on_air_does_not_quit(engine: Live) -> None:
    ask(engine, "go-live")
    with pytest.raises(Refused, match="on air"):
        ask(engine, "quit")


def test_what_was_arranged_is_there_at_the_next_start(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    first.mkdir()
    second.mkdir()
    with studio(first, "--data-dir", str(tmp_path / "data")) as live:
        live.data_dir = tmp_path / "data"
        until(live, lambda state: True)
        ask(live, "put-product", code="K7", title="Pecorino", price="18,90", unit="kg", stock=4)
        ask(live, "put-product", code="M3", title="Miele", price="9")
        ask(live, "rundown", slots=[{"code": "M3", "minutes": 7}, {"code": "K7", "minutes": 3}])
        ask(live, "place", layer="card", x=0.5, y=1.0)
        ask(live, "voice", voice=False)
        ask(live, "shop", shop="Le Querce", language="de")
        ask(live, "settings", theme="light", first_start_done=True)
        ask(live, "quit")
        assert live.wait() == 0
    arguments = [word for word in STAY if word not in ("--language", "it")]
    with Live(second, *arguments, "--data-dir", str(tmp_path / "data"), command="engine") as live:
        live.data_dir = tmp_path / "data"
        state = until(live, lambda state: True)
        assert [p["code"] for p in ask(live, "products")] == ["K7", "M3"]
        assert state["rundown"] == [{"code": "M3", "minutes": 7}, {"code": "K7", "minutes": 3}]
        assert state["placings"] == [{"layer": "card", "x": 0.5, "y": 1.0}]
        assert (state["shop"], state["language"], state["voice"]) == ("Le Querce", "de", False)
        assert state["settings"] == {"theme": "light", "first_start_done": True}
        assert state["pinned"] is None
        ask(live, "quit")
        assert live.wait() == 0


@pytest.mark.parametrize("again", [("--resume",), ()], ids=["by the window", "by the seller"])
def test_after_minutes_the_next_engine_asks_before_it_is_on_air(tmp_path: Path, again: tuple[str, ...]) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        ask(live, "put-product", code="K7", title="Pecorino", price="18,90", stock=4)
        ask(live, "pin", code="K7")
        ask(live, "countdown", seconds=600, label="Offerta")
        ask(live, "go-live")
        ask(live, "stock", code="K7", stock=1)
        time.sleep(3)
        live.process.kill()
        live.process.wait()
    left_long_ago(live.data_dir)
    with studio(tmp_path, *again) as live:
        state = until(live, lambda state: True)
        assert (state["on_air"], state["recovered"], state["pinned"]) == (False, True, "K7")
        assert state["back_at"] is None
        assert state["countdown"]["label"] == "Offerta"
        assert [p["stock"] for p in ask(live, "products")] == [1]
        live.process.kill()  # before anybody has said anything
        live.process.wait()
    with studio(tmp_path, *again) as live:
        state = until(live, lambda state: True)
        assert (state["on_air"], state["recovered"], state["pinned"]) == (False, True, "K7"), "it is still asked"
        since = ask(live, "go-live")["on_air_since"]
        assert not until(live, lambda state: state["on_air"])["recovered"]
        ask(live, "end")
        last = until(live, lambda state: state["last_show"])["last_show"]
        assert datetime.fromisoformat(since) - datetime.fromisoformat(last["began"]) >= timedelta(minutes=5)
        assert 3 <= last["seconds"] < 60, "what it was on air, before and after"
        ask(live, "quit")
        assert live.wait() == 0


def test_a_killed_engine_is_back_on_air_at_once_as_it_was(tmp_path: Path) -> None:
    shows = tmp_path / "shows"
    with Nginx(tmp_path / "server") as server:
        to = ("--to", server.url(KEY))
        with studio(tmp_path, *to) as live:
            until(live, lambda state: True)
            ask(live, "put-product", code="K7", title="Pecorino", price="18,90", stock=4)
            ask(live, "record", path=str(shows))
            ask(live, "pin", code="K7")
            ask(live, "mute", muted=True)
            ask(live, "countdown", seconds=600, label="Offerta")
            ask(live, "go-live")
            before = until(live, lambda state: (state["recording"] or {}).get("seconds", 0) > 1)
            live.process.kill()
            live.process.wait()
        same = ("on_air", "on_air_since", "pinned", "pinned_at", "countdown", "muted", "recovered", "rundown")
        with studio(tmp_path, "--resume", *to) as live:
            # In the very first snapshot: a window never says that it is off air.
            first = until(live, lambda state: True)
            assert {name: first[name] for name in same} == {name: before[name] for name in same}
            assert first["back_at"]
            until(live, lambda state: [o["state"] for o in state["outputs"]] == ["live"])
            # It is said once somebody receives it again.
            until(
                live, lambda state: ("studio", "note") in [(each["kind"], each["level"]) for each in state["troubles"]]
            )
            until(live, lambda state: (state["recording"] or {}).get("seconds", 0) > 1)
            ask(live, "end")
            last = until(live, lambda state: state["last_show"] and not state["outputs"])["last_show"]
            assert last["began"] == before["on_air_since"]
            assert [Path(path).stat().st_size > 0 for path in last["recordings"]] == [True, True]
            assert last["recording"] == last["recordings"][1] != before["recording"]["path"] == last["recordings"][0]
            ask(live, "quit")
            assert live.wait() == 0, live.said
        assert len(server.recordings(KEY)) == 2
    assert not list(live.data_dir.glob("session*.json"))


def test_a_show_that_cannot_go_on_is_asked_about(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        ask(live, "put-destination", name="Casa", platform="own", server="rtmp://127.0.0.1:9/app", key="k")
        ask(live, "go-live")
        until(live, lambda state: state["outputs"])
        live.process.kill()
        live.process.wait()
    with studio(tmp_path, "--resume") as live:
        # There is no keyring, and nobody gives the key back.
        assert until(live, lambda state: True)["on_air"]
        state = until(live, lambda state: not state["on_air"])
        assert state["recovered"]
        assert "stream key of Casa is missing" in state["notice"]["text"]
        assert not state["troubles"]
        ask(live, "quit")
        assert live.wait() == 0, live.said


def test_a_key_that_is_given_back_puts_the_show_back_on_air(tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        with studio(tmp_path) as live:
            until(live, lambda state: True)
            ask(live, "put-destination", **destination(server, width=640, height=360))
            until(live, lambda state: state["camera"] == "live")
            ask(live, "go-live")
            until(live, lambda state: [o["state"] for o in state["outputs"]] == ["live"])
            live.process.kill()
            live.process.wait()
        with studio(tmp_path, "--resume") as live:
            until(live, lambda state: True)
            # As a window does, into which it was typed.
            ask(live, "put-destination", **destination(server, width=640, height=360), was="Mercato")
            state = until(live, lambda state: [o["state"] for o in state["outputs"]] == ["live"])
            assert (state["on_air"], state["recovered"]) == (True, False)
            ask(live, "end")
            until(live, lambda state: not state["on_air"] and not state["outputs"])
            ask(live, "quit")
            assert live.wait() == 0, live.said


def test_cameras_and_microphone_change_while_the_show_is_on_air(engine: Live) -> None:
    ask(engine, "go-live")
    state = ask(engine, "cameras", specs=["test", "test#mirror"])
    assert [camera["spec"] for camera in state["cameras"]] == ["test", "test#mirror"]
    assert ask(engine, "scene", scene="pip")["scene"] == "pip"
    until(engine, lambda state: [c["state"] for c in state["cameras"]] == ["live", "live"])
    assert ask(engine, "microphone", spec="tone")["mic_spec"] == "tone"
    until(engine, lambda state: state["levels"]["peak_db"][0] > -30)
    assert ask(engine, "cameras", specs=["test"])["scene"] == "camera"
    with pytest.raises(Refused):
        ask(engine, "cameras", specs=[])
    assert until(engine, lambda state: state["figures"]["fps"] > 25)["on_air"]


def test_the_simulated_chat_is_read_in_batches_without_gaps(engine: Live, tmp_path: Path) -> None:
    lines = [
        {"at": 0, "platform": "twitch", "id": f"m{n}", "author_id": "u", "author": "Anna", "text": f"ciao {n}"}
        for n in range(50)
    ]
    chat = tmp_path / "chat.jsonl"
    chat.write_text("\n".join(map(json.dumps, lines)))
    ask(engine, "chat-add", url=f"simulator://{chat}")
    until(engine, lambda state: state["chat"]["last"] == 50)
    texts, after = [], 0
    while after < 50:
        batch = ask(engine, "chat", after=after, most=20)
        texts += [entry["text"] for entry in batch["entries"]]
        after = batch["entries"][-1]["seq"]
    assert texts == [f"ciao {n}" for n in range(50)]
    ask(engine, "show-message", author="Anna", text="ciao 7", platform="twitch")
    assert until(engine, lambda state: any(layer["name"] == "message" for layer in state["layers"]))
    with pytest.raises(Refused, match="simulator"):
        ask(engine, "chat-add", url="gopher://x")


def test_a_portrait_destination_begins_anew_in_portrait(tmp_path: Path) -> None:
    arguments = [word for word in STAY if word not in ("--size", "640x360")]
    with Live(tmp_path, *arguments, command="engine", environment=NOWHERE) as live:
        until(live, lambda state: True)
        ask(live, "put-product", code="K7", title="Pecorino", price="18,90")
        ask(
            live,
            "put-destination",
            name="Phone",
            platform="own",
            server="rtmp://127.0.0.1:9/live",
            key="k",
            width=360,
            height=640,
            kbps=900,
        )
        state = until(live, lambda state: state["canvas"]["height"] == 640)
        assert state["canvas"]["width"] == 360
        assert [p["code"] for p in ask(live, "products")] == ["K7"]
        assert os.path.exists(live.data_dir / "session.json")
        ask(live, "quit")
        assert live.wait() == 0


def test_questions_that_make_no_sense_are_refused_in_words(engine: Live) -> None:
    for do, arguments in (
        ("preview", {"width": "wide", "height": 2}),
        ("chat", {"since": 4}),
        ("cameras", {"specs": "test"}),
        ("retry", {"name": "nobody"}),
        ("nonsense", {}),
    ):
        with pytest.raises(Refused):
            ask(engine, do, **arguments)


def test_a_key_outlives_the_change_of_size_and_equal_arguments_do_no_harm(tmp_path: Path) -> None:
    arguments = ("--camera", "test", "--camera", "test#mirror", "--mic", "none", "--preset", "ultrafast")
    with (
        Nginx(tmp_path / "server") as server,
        Live(tmp_path, *arguments, command="engine", environment=NOWHERE) as live,
    ):
        until(live, lambda state: True)
        ask(live, "put-destination", **destination(server, "Phone", width=360, height=640))
        until(live, lambda state: state["canvas"]["height"] == 640 and state["camera"] == "live")
        assert [place["has_key"] for place in ask(live, "destinations")] == [True]
        ask(live, "go-live")
        until(live, lambda state: [o["state"] for o in state["outputs"]] == ["live"])
        server.wait_for_video(KEY)
        ask(live, "end")
        until(live, lambda state: not state["outputs"] and not state["on_air"])
        ask(live, "quit")
        assert live.wait() == 0, live.said
    assert not (live.data_dir / "session.json").exists()


def test_a_destination_without_its_key_is_named_and_nothing_is_on_air(engine: Live) -> None:
    ask(engine, "put-destination", name="Casa", platform="twitch", server="rtmp://127.0.0.1:9/app", key="k")
    ask(engine, "delete-destination", name="Casa")
    saved = {"name": "Casa", "platform": "twitch", "server": "rtmp://127.0.0.1:9/app"}
    ask(engine, "put-destination", **saved)
    with pytest.raises(Refused, match="stream key of Casa is missing"):
        ask(engine, "go-live")
    assert not ask(engine, "state")["on_air"]


def test_an_import_goes_through_the_studio_that_is_open(engine: Live, tmp_path: Path) -> None:
    ask(engine, "put-product", code="K7", title="Pecorino", price="18,90")
    (tmp_path / "list.csv").write_text("code,title,price\nM3,Miele,9.00\n")
    done = ready.run("products", "import", str(tmp_path / "list.csv"), "--data-dir", str(engine.data_dir))
    assert done.stdout == "1 added, 0 replaced.\n"
    assert [product["code"] for product in ask(engine, "products")] == ["K7", "M3"]


def test_the_demo_does_not_open_on_the_sellers_own_stall(engine: Live) -> None:
    command = (sys.executable, "-m", "studio", "demo", "--data-dir", str(engine.data_dir))
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    assert done.returncode == 2
    assert "Your own stall is open already" in done.stderr


@pytest.mark.long
def test_a_killed_engine_reads_the_chats_it_read_and_a_later_start_those_too(tmp_path: Path) -> None:
    (tmp_path / "chat.jsonl").write_text(
        '{"at": 0.1, "platform": "twitch", "id": "m1", "author_id": "u1", "author": "Anna", "text": "ciao"}\n'
    )
    first, second = "simulator://demo?seed=1", f"simulator://{tmp_path / 'chat.jsonl'}"

    def read_by(live: Live) -> list[str]:
        state = until(live, lambda state: state["chat"]["sources"])
        return [source["url"] for source in state["chat"]["sources"]]

    with studio(tmp_path, "--chat", first) as live:
        until(live, lambda state: state["camera"] == "live")
        ask(live, "chat-add", url=second)
        live.process.kill()
        live.wait()
    with studio(tmp_path, "--resume", "--chat", first) as live:
        assert read_by(live) == [first, second]
        ask(live, "chat-remove", url=first)
        live.process.kill()
        live.wait()
    # What was left is not joined again by an engine that goes on; asked for anew, it is.
    with studio(tmp_path, "--resume", "--chat", first) as live:
        assert read_by(live) == [second]
        ask(live, "quit")
        assert live.wait() == 0
    with studio(tmp_path, "--chat", first) as live:
        assert read_by(live) == [first, second]
        ask(live, "quit")
        assert live.wait() == 0


def test_a_chat_that_is_no_more_keeps_no_studio_closed(tmp_path: Path) -> None:
    gone = tmp_path / "gone.jsonl"
    gone.write_text('{"at": 0, "platform": "twitch", "id": "m1", "author_id": "u", "author": "A", "text": "ciao"}\n')
    with studio(tmp_path, "--chat", f"simulator://{gone}") as live:
        until(live, lambda state: state["camera"] == "live")
        gone.unlink()
        live.process.kill()
        live.wait()
    with studio(tmp_path) as live:
        state = until(live, lambda state: state["notice"])
        assert "gone.jsonl" in state["notice"]["text"]
        ask(live, "quit")
        assert live.wait() == 0
