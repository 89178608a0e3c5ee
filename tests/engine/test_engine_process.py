"""What the engine does as a process: killed, started again, left by its windows, its folder deleted."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.control.client import Client
from studio.domain.errors import Refused
from studio.engine.recordings import OpenRecordings
from tests.live import NOWHERE, STAY, Live, ask, studio, until
from tests.servers import Nginx

pytestmark = pytest.mark.xdist_group("on air")

KILLS = 10  # for each of two ways to start again


def kill(live: Live) -> None:
    live.process.kill()
    live.process.wait()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Live]:
    with studio(tmp_path) as live:
        until(live, lambda state: state["camera"] == "live")
        yield live
        if live.running():
            if ask(live, "state")["on_air"]:
                ask(live, "end")
                until(live, lambda state: not state["on_air"] and not state["outputs"])
            ask(live, "quit")
        assert live.wait() == 0, live.said


@pytest.mark.parametrize(
    "again",
    [
        pytest.param((), id="started anew", marks=pytest.mark.long),
        pytest.param(("--resume",), id="resumed", marks=pytest.mark.long),
    ],
)
def test_what_was_answered_survives_a_kill(tmp_path: Path, again: tuple[str, ...]) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        ask(live, "put-product", code="K1", title="Pecorino", price="9", stock=0)
        kill(live)
    for number in range(1, KILLS + 1):
        with studio(tmp_path, *again) as live:
            state = until(live, lambda state: True)
            products = {product["code"]: product for product in ask(live, "products")}
            assert len(products) == number
            assert products["K1"]["stock"] == number - 1
            assert state["settings"].get("number", 0) == number - 1
            assert len(ask(live, "destinations")) == number - 1
            assert len(state["rundown"]) == number - 1
            destination = {"name": f"D{number}", "platform": "own", "server": "rtmp://127.0.0.1:9/a", "key": "k"}
            changes: list[tuple[str, dict[str, Any]]] = [
                ("settings", {"number": number}),
                ("put-destination", destination),
                ("put-product", {"code": f"K{number + 1}", "title": "Miele", "price": "9"}),
                ("rundown", {"slots": [{"code": f"K{n}", "minutes": 5} for n in range(1, number + 1)]}),
                ("stock", {"code": "K1", "stock": number}),
            ]
            last = number % len(changes)
            with Client(live.data_dir) as client:
                for do, arguments in changes[last:] + changes[:last]:
                    client.call(do, **arguments)
                kill(live)


def test_a_window_that_closes_leaves_the_engine_to_the_other(engine: Live) -> None:
    with Client(engine.data_dir, name="two") as two:
        next(two.watch())
        with Client(engine.data_dir, name="one") as one:
            next(one.watch())
            with Client(engine.data_dir, name="one") as calls, pytest.raises(Refused, match="Another window"):
                calls.call("quit")
        time.sleep(0.5)
        assert ask(engine, "state")["engine_pid"]
        with Client(engine.data_dir, name="two") as calls:
            calls.call("quit")
    assert engine.wait(20) == 0, engine.said


@pytest.mark.long
def test_what_was_chosen_since_the_start_is_there_again_after_a_kill(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: state["camera"] == "live")
        ask(live, "cameras", specs=["test#mirror"])
        ask(live, "microphone", spec="tone")
        ask(live, "go-live")
        until(live, lambda state: state["on_air"])
        kill(live)
    with studio(tmp_path, "--resume") as live:  # as its window does it: with the options of the first start
        state = until(live, lambda state: state["on_air"])
        assert ([each["spec"] for each in state["cameras"]], state["mic_spec"]) == (["test#mirror"], "tone")
        assert state["canvas"] == {"width": 320, "height": 180, "fps": 30}
        kill(live)


def test_a_duration_goes_on_from_what_was_left(tmp_path: Path) -> None:
    with studio(tmp_path, "--duration", "8") as live:
        until(live, lambda state: True)
        began_s = time.monotonic()
        time.sleep(3)
        kill(live)
    with studio(tmp_path, "--duration", "8", "--resume") as live:
        assert live.wait(20) == 0, live.said
    assert 7 < time.monotonic() - began_s < 11.5


def test_a_deleted_data_folder_ends_no_show(engine: Live, tmp_path: Path) -> None:
    shows = tmp_path / "shows"
    ask(engine, "record", path=str(shows))
    ask(engine, "put-product", code="K7", title="Pecorino", price="18,90", stock=4)
    ask(engine, "go-live")
    until(engine, lambda state: (state["recording"] or {}).get("bytes", 0) > 1000)
    shutil.rmtree(engine.data_dir)
    state = until(engine, lambda state: state["notice"])
    assert state["on_air"]
    assert "has deleted the data folder" in state["notice"]["text"]
    for _ in range(3):
        ask(engine, "stock", code="K7", stock=3)
        time.sleep(0.5)
    assert ask(engine, "state")["recording"]["state"] == "recording"
    assert json.loads((engine.data_dir / "settings.json").read_text())["record"] == str(shows)
    assert (engine.data_dir / "store.sqlite3").stat().st_mode & 0o777 == 0o600
    assert len(OpenRecordings(engine.data_dir).left) == 1, "else it is not finished after a crash"
    listed = [sys.executable, "-m", "studio", "products", "list", "--data-dir", str(engine.data_dir)]
    assert "3 left" in subprocess.run(listed, capture_output=True, text=True, check=True).stdout
    again = subprocess.run(
        [sys.executable, "-m", "studio", "engine", *STAY, "--data-dir", str(engine.data_dir)],
        capture_output=True,
        text=True,
        env={**os.environ, **NOWHERE},
        check=False,
    )
    assert (again.returncode, "already running" in again.stderr) == (2, True)


def test_after_the_end_the_snapshot_tells_how_the_show_went(engine: Live, tmp_path: Path) -> None:
    assert ask(engine, "state")["last_show"] is None
    ask(engine, "record", path=str(tmp_path / "shows"))
    began = ask(engine, "go-live")["on_air_since"]
    until(engine, lambda state: (state["recording"] or {}).get("seconds", 0) > 1)
    assert ask(engine, "state")["last_show"] is None
    ask(engine, "end")
    with pytest.raises(Refused, match=r"^You are not on air\.$"):
        ask(engine, "end")  # a second click, or another desk's
    last = until(engine, lambda state: state["last_show"])["last_show"]
    with pytest.raises(Refused, match=r"^You are not on air\.$"):
        ask(engine, "end")
    assert ask(engine, "state")["last_show"] == last
    assert set(last) == {"began", "seconds", "recording", "recordings", "lost", "outputs"}
    assert (last["began"], last["outputs"]) == (began, [])
    assert 1 < last["seconds"] < 20
    assert Path(last["recording"]).stat().st_size > 1000
    assert ask(engine, "state")["cameras"][0]["name"] == "Test picture"


def test_the_time_on_air_is_counted_for_each_destination(engine: Live, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        place = {"platform": "own", "key": "k3y", "kbps": 300, "width": 320, "height": 180}
        ask(engine, "put-destination", name="Mercato", server=server.url("").rstrip("/"), **place)
        ask(engine, "put-destination", name="Nowhere", server="rtmp://127.0.0.1:9/live", **place)
        ask(engine, "go-live")
        until(engine, lambda state: [o["state"] for o in state["outputs"]][:1] == ["live"])
        time.sleep(2)
        ask(engine, "end")
        last = until(engine, lambda state: state["last_show"])["last_show"]
    reached, missed = last["outputs"]
    assert (reached["name"], reached["dropped"], reached["reconnects"]) == ("Mercato", 0, 0)
    assert 2 <= reached["seconds_live"] <= last["seconds"] + 4
    assert (missed["name"], missed["seconds_live"]) == ("Nowhere", 0.0)
    assert last["recording"] is None


def test_a_key_that_was_missing_when_the_show_began_puts_its_destination_on_air(engine: Live, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        address = server.url("").rstrip("/")
        place = {"platform": "twitch", "server": address, "kbps": 300, "width": 320, "height": 180}
        ask(engine, "put-destination", name="Piazza", **place)
        ask(engine, "put-destination", name="Mercato", key="m3rcato-key", **place)
        ask(engine, "go-live")
        state = until(engine, lambda state: [o["state"] for o in state["outputs"]] == ["live", "rejected"])
        mercato, piazza = state["outputs"]
        assert (mercato["name"], mercato["key_missing"]) == ("Mercato", False)
        assert mercato["target_kbps"], "the line that there is decides on the bit rate"
        assert (piazza["name"], piazza["key_missing"], piazza["key_doubted"]) == ("Piazza", True, True)
        words = "The stream key of Piazza is missing. Copy it from your live dashboard."
        assert (piazza["last_error"], state["notice"]) == (words, None)
        assert [(t["kind"], t["level"], t["text"]) for t in state["troubles"] if "Piazza" in t["kind"]] == [
            ("destination Piazza", "warning", words)
        ]
        ask(engine, "retry", name="Piazza")  # there is nothing to be tried with
        server.wait_for_video("m3rcato-key")
        assert [o["state"] for o in ask(engine, "state")["outputs"]] == ["live", "rejected"]
        ask(engine, "put-destination", was="Piazza", name="Piazza", key="pi4zza-key", **place)
        until(engine, lambda state: [o["state"] for o in state["outputs"]] == ["live", "live"])
        server.wait_for_video("pi4zza-key")
        state = until(engine, lambda state: not any("Piazza" in each["kind"] for each in state["troubles"]))
        assert not any(output["key_missing"] or output["last_error"] for output in state["outputs"])
        ask(engine, "end")
        last = until(engine, lambda state: state["last_show"] and not state["outputs"])["last_show"]
        assert [output["seconds_live"] > 0 for output in last["outputs"]] == [True, True]
    said = "".join(path.read_text(errors="replace") for path in (engine.data_dir / "logs").glob("*")) + engine.said
    assert not [key for key in ("m3rcato-key", "pi4zza-key") if key in said]


def test_what_is_renamed_on_air_goes_on_under_its_new_name(engine: Live, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        place = {"platform": "twitch", "server": server.url("").rstrip("/"), "kbps": 300, "width": 320, "height": 180}
        ask(engine, "put-destination", name="Mercato", key="m3rcato-key", **place)
        ask(engine, "put-destination", name="Piazza", **place)
        ask(engine, "go-live")
        until(engine, lambda state: [o["state"] for o in state["outputs"]] == ["live", "rejected"])
        ask(engine, "put-destination", was="Piazza", name="Corso", **place)
        state = ask(engine, "put-destination", was="Mercato", name="Fiera", **place)
        words = "The stream key of Corso is missing. Copy it from your live dashboard."
        assert [(o["name"], o["state"], o["last_error"]) for o in state["outputs"]] == [
            ("Fiera", "live", None),
            ("Corso", "rejected", words),
        ]
        assert [(t["kind"], t["text"]) for t in state["troubles"] if t["kind"].startswith("destination")] == [
            ("destination Corso", words)
        ]
        ask(engine, "put-destination", was="Corso", name="Viale", key="pi4zza-key", **place)
        state = until(engine, lambda state: [o["state"] for o in state["outputs"]] == ["live", "live"])
        assert [(o["name"], o["reconnects"]) for o in state["outputs"]] == [("Fiera", 0), ("Viale", 0)]
        server.wait_for_video("pi4zza-key")
        until(engine, lambda state: not any(t["kind"].startswith("destination") for t in state["troubles"]))
        ask(engine, "end")
        last = until(engine, lambda state: state["last_show"] and not state["outputs"])["last_show"]
    assert [(o["name"], o["seconds_live"] > 0) for o in last["outputs"]] == [("Fiera", True), ("Viale", True)]


def test_another_key_given_on_air_is_used(engine: Live, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        address = server.url("").rstrip("/")
        place = {"platform": "own", "kbps": 300, "width": 320, "height": 180}
        # A server that is there, and an app that it has not: it closes, as one does that does not like a key.
        ask(engine, "put-destination", name="Mercato", server=f"{address}-of-none", key="0ld-key", **place)
        ask(engine, "go-live")
        until(engine, lambda state: any(o["key_doubted"] for o in state["outputs"]))
        ask(engine, "put-destination", name="Mercato", server=address, key="n3w-key", was="Mercato", **place)
        until(engine, lambda state: [o["state"] for o in state["outputs"]] == ["live"])
        server.wait_for_video("n3w-key")
        ask(engine, "put-destination", name="Piazza", server=address, key="l4ter-key", was="Mercato", **place)
        time.sleep(0.5)
        assert [(o["name"], o["state"]) for o in ask(engine, "state")["outputs"]] == [("Piazza", "live")]
        server.kill()
        server.start()
        server.wait_for_video("l4ter-key")
        ask(engine, "end")
    said = "".join(path.read_text(errors="replace") for path in (engine.data_dir / "logs").glob("*")) + engine.said
    assert not [key for key in ("0ld-key", "n3w-key", "l4ter-key") if key in said]
