"""What the studio says of what it sends, on a real show: well, and with each fault planted in it."""

from __future__ import annotations

import os
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from studio.control.client import Client
from tests.live import Live
from tests.servers import Nginx
from tests.viewer import pictures, qr_codes

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "assets" / "sample" / "products.csv"
FOOTAGE = ROOT / "tests" / "footage" / "big-buck-bunny-720p.mp4"
SHOW = ("--shop", "Fattoria Le Querce", "--language", "it", "--products", str(SAMPLE), "--pin", "K7")
QUICK = ("--preset", "ultrafast", "--bitrate", "1000")


@pytest.fixture(scope="module")
def server() -> Iterator[Nginx]:
    with Nginx() as running:
        yield running


def until(client: Client, true: Callable[[dict[str, Any]], object], timeout_s: float = 25) -> dict[str, Any]:
    """The first snapshot of which it is true."""
    deadline_s = time.monotonic() + timeout_s
    while True:
        state: dict[str, Any] = client.call("state")
        if true(state):
            return state
        assert time.monotonic() < deadline_s, (state["confidence"], state["troubles"])
        time.sleep(0.1)


def kinds(state: dict[str, Any]) -> set[str]:
    return {trouble["kind"] for trouble in state["troubles"]}


def is_verified(code: str) -> Callable[[dict[str, Any]], bool]:
    def true(state: dict[str, Any]) -> bool:
        found = state["confidence"]
        return bool(found and found["qr"] == "verified" and found["qr_code"] == code)

    return true


def test_a_show_is_verified_and_what_is_pinned_next_as_well(tmp_path: Path, server: Nginx) -> None:
    with Live(tmp_path, "--camera", str(FOOTAGE), "--mic", "tone", *QUICK, *SHOW, "--to", server.url("well")) as live:
        live.wait_on_air()
        with Client(live.data_dir) as client:
            found = until(client, is_verified("K7"))["confidence"]
            assert (found["picture"], found["sound"], found["qr_small"]) == ("ok", "ok", True)
            assert 0 <= found["age_s"] < 6
            assert found["apart_ms"] < 80
            client.call("pin", code="A12")
            until(client, is_verified("A12"))
            client.call("unpin")
            state = until(client, lambda state: state["confidence"]["qr"] == "none")
            assert kinds(state) & {"qr", "picture", "sound"} == set()
            client.call("scene", scene="starting")  # a slate stands still, and may
            time.sleep(5)
            state = client.call("state")
            assert (state["confidence"]["picture"], kinds(state) & {"picture"}) == ("ok", set())
        assert live.end() == 0, live.said
    assert "confidence" not in live.said
    log = next(live.data_dir.rglob("bancarella.log")).read_text()
    assert "ms of CPU a frame" in log
    assert "rests" not in log


def test_a_code_that_leads_elsewhere_and_one_that_is_covered(tmp_path: Path, server: Nginx) -> None:
    """The picture is tampered with between what the scene says and what is painted."""
    program = tmp_path / "tampered.py"
    program.write_text(
        textwrap.dedent(
            """
            import os, sys
            from studio.painter import qr
            plain = qr.draw

            def tampered(code, into):
                plant = os.environ["PLANT"]
                if code.payload.endswith("/k7") and plant == "wrong":
                    code = code._replace(payload="https://fattorialequerce.example/x9")
                plain(code, into)
                if code.payload.endswith("/k7") and plant == "covered":
                    into[20:-20, 20 : into.shape[1] // 2, :3] = 120

            qr.draw = tampered
            from studio.cli import main
            sys.exit(main())
            """
        )
    )
    for plant, word, text in (("wrong", "wrong", "does not lead"), ("covered", "unreadable", "cannot be scanned")):
        folder = tmp_path / plant
        folder.mkdir()
        with Live(
            folder,
            *("--camera", "test", "--mic", "tone", *QUICK, *SHOW, "--to", server.url(plant)),
            program=(str(program),),
            environment={"PLANT": plant, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))},
        ) as live:
            live.wait_on_air()
            with Client(live.data_dir) as client:
                state = until(client, lambda state: "qr" in kinds(state))
                assert (state["confidence"]["qr"], state["confidence"]["qr_code"]) == (word, "K7")
                (trouble,) = (each for each in state["troubles"] if each["kind"] == "qr")
                assert text in trouble["text"]
                assert trouble["level"] == "alarm"
                client.call("pin", code="A12")  # the way out that the words name
                state = until(client, is_verified("A12"))
                assert "qr" not in kinds(state)
            assert live.end() == 0, live.said
        read = {code for _, picture in pictures(server.recordings(plant)[-1], every=15) for code in qr_codes(picture)}
        assert "https://fattorialequerce.example/k7" not in read, "the fault was on the picture"


def film(path: Path, picture: Callable[[int], np.ndarray[Any, Any]], seconds: int) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"preset": "ultrafast", "qp": "0"})
        stream.width, stream.height, stream.pix_fmt = 640, 360, "yuv420p"
        for number in range(25 * seconds):
            frame = av.VideoFrame.from_ndarray(picture(number), "rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.long
def test_black_and_frozen_cameras_and_a_dead_microphone(tmp_path: Path, server: Nginx) -> None:
    grain = np.random.default_rng(0).integers(60, 200, (45, 80, 3), np.uint8).repeat(8, 0).repeat(8, 1)
    still = film(tmp_path / "still.mkv", lambda _: grain, 20)
    black = film(tmp_path / "black.mkv", lambda _: np.zeros((360, 640, 3), np.uint8), 20)
    silence = tmp_path / "silence.wav"
    with av.open(str(silence), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=48000, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 2 * 48000 * 20), np.int16), "s16", "stereo")
        frame.sample_rate = 48000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with Live(
        tmp_path,
        *("--camera", str(still), "--camera", str(black), "--mic", str(silence), *QUICK, *SHOW),
        *("--to", server.url("faults")),
    ) as live:
        live.wait_on_air()
        with Client(live.data_dir) as client:
            client.call("mute", muted=True)
            state = until(client, lambda state: state["confidence"]["picture"] == "frozen")
            assert "sound" not in kinds(state)
            client.call("mute", muted=False)
            state = until(client, lambda state: state["confidence"]["sound"] == "silent")
            assert kinds(state) & {"sound", "microphone"}
            assert kinds(state) & {"picture", "camera"}
            client.call("scene", scene="camera-2")
            state = until(client, lambda state: state["confidence"]["picture"] == "black")
            assert kinds(state) & {"picture", "camera"}
            client.call("scene", scene="back")
            state = until(client, lambda state: state["confidence"]["picture"] == "ok")
            assert "picture" not in kinds(state)
        assert live.end() == 0, live.said
