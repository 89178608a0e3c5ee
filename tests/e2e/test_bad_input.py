"""Whatever is wrong from the start: one clear line that says what and what to do, the contract's exit status, and
nothing half-written."""

from __future__ import annotations

import http.server
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests import ready
from tests.live import PROGRAM, Live
from tests.servers import Nginx, free_port
from tests.viewer import ffprobe

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "assets" / "sample" / "products.csv"
QUICK = ("--size", "320x180", "--preset", "ultrafast", "--mic", "none")


def run(folder: Path, *arguments: str, camera: str = "test") -> tuple[int, str]:
    data = [] if "--data-dir" in arguments else ["--data-dir", str(folder / "data")]
    done = ready.run("live", "--camera", camera, *QUICK, *data, *arguments)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr.strip()


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("--wobble",), "--help"),
        (("--to", "https://example.com/live"), "rtmp"),
        (("--to", "rtmp://example.com"), "dashboard"),
        (("--to", "My channel"), "env:"),
        (("--scene", "moon"), "starting"),
        (("--to", "env:NOT_THERE_8271"), "NOT_THERE_8271"),
        (("--size", "1280"), "1280x720"),
        (("--size", "1281x720"), "even"),
        (("--fps", "500"), "fps"),
        (("--bitrate", "many"), "bitrate"),
        (("--countdown", "soon"), "90s"),
        (("--duration", "-3"), "duration"),
        (("--language", "tlh"), "it"),
        (("--encoder", "h266"), "x264"),
        (("--preset", "warp"), "veryfast"),
        (("--products", str(SAMPLE), "--pin", "A99"), "K7"),
        (("--products", "not/there.csv"), "not/there.csv"),
        (("--products", str(ROOT / "tests" / "footage" / "big-buck-bunny-720p.mp4")), "csv"),
        (("--record", "not/there/show.mp4"), "not/there"),
        (("--record", "show.avi"), "mp4"),
        (("--stats", "not/there.jsonl"), "not/there.jsonl"),
        (("--data-dir", "/dev/null/data"), "--data-dir"),
        (("--control", "70000"), "control"),
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_arguments_that_cannot_be(tmp_path: Path, arguments: tuple[str, ...], hint: str) -> None:
    status, said = run(tmp_path, *arguments)
    assert status == 2, said
    assert len(said.splitlines()) == 1
    assert hint.lower() in said.lower()
    assert not (tmp_path / "data" / "engine.json").exists()


@pytest.mark.parametrize(
    ("camera", "hint"),
    [
        ("98", "98"),
        ("/dev/video98", "/dev/video98"),
        ("Fancy Cam 3000", "Fancy Cam 3000"),
        ("gopher://camera/1", "rtsp"),
        ("not-there.mp4", "not-there.mp4"),
        (str(SAMPLE), "products.csv"),
        ("test#spin=3", "spin"),
    ],
)
def test_a_camera_that_cannot_be_opened(tmp_path: Path, camera: str, hint: str) -> None:
    recording = tmp_path / "show.mp4"
    status, said = run(tmp_path, "--record", str(recording), camera=camera)
    assert status == 3, said
    assert len(said.splitlines()) == 1
    assert hint in said
    assert not recording.exists()


def test_a_microphone_that_cannot_be_opened(tmp_path: Path) -> None:
    status, said = run(tmp_path, "--mic", "Fancy Mic 3000")
    assert status == 3, said
    assert len(said.splitlines()) == 1


def test_a_recording_is_never_written_over_another_file(tmp_path: Path) -> None:
    recording = tmp_path / "show.mp4"
    recording.write_bytes(b"last week's show")
    status, said = run(tmp_path, "--record", str(recording), "--duration", "2")
    assert status == 2, said
    assert "show.mp4" in said
    assert recording.read_bytes() == b"last week's show"


def test_a_control_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        status, said = run(tmp_path, "--control", str(port))
    assert status == 2
    assert str(port) in said


def test_a_second_engine_on_the_same_data_folder(tmp_path: Path) -> None:
    with Live(tmp_path, "--camera", "test", *QUICK) as live:
        live.wait_on_air()
        status, said = run(tmp_path)
        assert status == 2
        assert "already running" in said
        assert live.end() == 0


def test_a_server_that_refuses_connections(tmp_path: Path) -> None:
    status, said = run(tmp_path, "--to", f"rtmp://127.0.0.1:{free_port()}/live/s3cret", "--duration", "2")
    assert status == 4, said
    assert "127.0.0.1" in said
    assert "s3cret" not in said


class _Doorman(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.send_response(403)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def test_a_server_that_rejects_the_key_ends_it_after_three_tries(tmp_path: Path) -> None:
    with http.server.HTTPServer(("127.0.0.1", 0), _Doorman) as doorman:
        thread = threading.Thread(target=doorman.serve_forever)
        thread.start()
        with Nginx(on_publish=f"http://127.0.0.1:{doorman.server_port}/") as server:
            status, said = run(tmp_path, "--to", server.url("s3cret"), "--duration", "40")
        doorman.shutdown()
        thread.join()
    assert status == 4, said
    assert "key" in said
    assert "s3cret" not in said


def test_problems_in_a_product_list_are_named_and_the_good_rows_load(tmp_path: Path) -> None:
    products = tmp_path / "products.csv"
    products.write_bytes("codice;nome;prezzo\nA1;Uova;3,60\nA2;Pane;abc\n".encode("cp1252"))
    status, said = run(tmp_path, "--products", str(products), "--pin", "A1", "--duration", "1")
    assert status == 0
    assert "Line 3" in said
    assert "abc" in said


def test_a_key_given_instead_of_an_address_is_not_shown(tmp_path: Path) -> None:
    for given in ("geheim18-abcd", "a.rtmps.youtube.com/live2/geheim18-abcd"):
        status, said = run(tmp_path, "--to", given)
        assert status == 2
        assert "geheim" not in said


def test_stray_words_and_passwords_show_no_secret(tmp_path: Path) -> None:
    for arguments in (
        ("--too", "rtmp://h/live/geheim18"),
        ("--to", "rtmp://h/live/x", "geheim18"),
        ("--t", "geheim18"),
    ):
        status, said = run(tmp_path, *arguments)
        assert status == 2
        assert "geheim" not in said


def test_a_terminal_that_has_gone_away_costs_the_show_nothing(tmp_path: Path) -> None:
    with Nginx() as server:
        stats = tmp_path / "stats.jsonl"
        options = ("--duration", "4", "--data-dir", str(tmp_path / "data"), "--stats", str(stats))
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "wb") as gone:
            words = ("live", "--camera", "test", *QUICK, *options, "--to", server.url("alone"))
            live = ready.Program(*words, stdout=gone, stderr=gone)
        assert live.wait(90) == 0
        assert len(ffprobe(server.recordings("alone")[-1])) == 2
    assert json.loads(stats.read_text().splitlines()[-1])["outputs"][0]["dropped"] == 0


def test_a_full_disk_under_the_stats_costs_the_show_nothing(tmp_path: Path) -> None:
    status, said = run(tmp_path, "--stats", "/dev/full", "--record", str(tmp_path / "show.mp4"), "--duration", "2")
    assert status == 0
    assert said.count("stats file") == 1


def test_server_and_key_may_be_given_apart(tmp_path: Path) -> None:
    with Nginx() as server:
        address = server.url("x").removesuffix("/x")
        options = ("--to", address, "--key", "env:STREAM_KEY", "--duration", "3")
        with Live(tmp_path, "--camera", "test", *QUICK, *options, environment={"STREAM_KEY": "apart?a=1/2"}) as live:
            assert live.wait() == 0, live.said
        assert server.recordings("apart")


def test_of_two_started_at_once_on_one_data_folder_one_is_refused(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    shared = ("--camera", "test", *QUICK, "--duration", "2", "--data-dir", str(tmp_path / "shared"))
    with Live(folders[0], *shared) as one, Live(folders[1], *shared) as two:
        assert sorted((one.wait(), two.wait())) == [0, 2]
    assert "already running" in one.said + two.said


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("stop",), "“end”"),
        (("K7", "pin"), "pin"),
        (("scene", "retro"), "starting"),
        (("stock", "K7", "sette"), "whole number"),
        (("stock", "K7"), "missing"),
        (("pin", "K7", "A12"), "not understood"),
        (("countdown", "soon"), "90s"),
        (("shot", "now.jpg"), ".png"),
    ],
)
def test_words_of_ctl_that_are_wrong_are_answered_in_one_plain_line(
    tmp_path: Path, words: tuple[str, ...], hint: str
) -> None:
    command = [sys.executable, "-m", "studio", "ctl", *words, "--data-dir", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert hint in done.stderr
    assert "invalid" not in done.stderr


def test_ctl_without_an_engine_exits_with_1(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "studio", "ctl", "state", "--data-dir", str(tmp_path)], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_ctl_prints_json_and_the_engines_refusal(tmp_path: Path) -> None:

    environment = {**os.environ, "PYTHONWARNINGS": "error"}

    def ctl(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "studio", "ctl", *words, "--data-dir", str(tmp_path / "data")],
            capture_output=True,
            text=True,
            env=environment,
        )

    def stocks_of(code: str) -> dict[str, int]:
        (found,) = (each for each in json.loads(ctl("products").stdout) if each["code"] == code)
        return {each["name"]: each["stock"] for each in found["variants"]}

    kinds = "code,title,price,stock,variant\nK7,Pecorino,18.90,9,\nT1,Shirt,18,,\nT1,,,1,red / M\nT1,,,2,blue / M\n"
    (tmp_path / "list.csv").write_text(kinds)
    with Live(tmp_path, "--camera", "test", *QUICK, "--products", str(tmp_path / "list.csv")) as live:
        live.wait_on_air()
        assert json.loads(ctl("state").stdout)["pinned"] is None
        assert json.loads(ctl("pin", "K7").stdout)["pinned"] == "K7"
        assert json.loads(ctl("countdown", "90s", "Offerta").stdout)["countdown"]["label"] == "Offerta"
        assert json.loads(ctl("countdown", "90s", "Offerta", "del", "giorno").stdout)["countdown"]["label"] == (
            "Offerta del giorno"
        )
        assert json.loads(ctl("countdown", "stop").stdout)["countdown"] is None
        assert json.loads(ctl("sold-out", "K7").stdout)
        assert {p["code"]: p["stock"] for p in json.loads(ctl("products").stdout)}["K7"] == 0
        assert json.loads(ctl("stock", "T1", "4", "red", "/", "M").stdout)
        assert stocks_of("T1") == {"red M": 4, "blue M": 2}
        assert json.loads(ctl("sold-out", "T1", "red M").stdout)
        assert stocks_of("T1") == {"red M": 0, "blue M": 2}
        assert "say which" in ctl("stock", "T1", "3").stderr
        assert json.loads(ctl("sold-out", "T1").stdout)
        assert stocks_of("T1") == {"red M": 0, "blue M": 0}
        refused = ctl("pin", "A99")
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "K7" in refused.stderr
        assert ctl("stock", "K7", "many").returncode == 2
        shot = tmp_path / "shot.png"
        assert json.loads(ctl("shot", str(shot)).stdout)["file"] == str(shot)
        assert shot.read_bytes().startswith(b"\x89PNG")
        assert ctl("shot", "/dev/null/shot.png").returncode == 1
        assert json.loads(ctl("end").stdout)["on_air"] is False
        assert live.wait() == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("after_s", [0.35, pytest.param(2.0, marks=pytest.mark.long)])
def test_interrupted_at_any_moment_it_ends_cleanly(tmp_path: Path, number: signal.Signals, after_s: float) -> None:
    recording = tmp_path / "show.mp4"
    with Live(tmp_path, "--camera", "test", *QUICK, "--record", str(recording), program=PROGRAM) as live:
        if after_s > 1:
            live.wait_on_air()
        time.sleep(after_s)
        live.process.send_signal(number)
        status = live.wait(15)
    # Before the program has taken hold of signals the system's own way of ending applies, and Python's.
    too_early = after_s < 1 and status in (-number, 130)
    assert status == 0 or too_early, live.said
    assert "Traceback" not in live.said or too_early
    assert not (live.data_dir / "engine.json").exists()
    if after_s > 1:
        assert ffprobe(recording)["video"]["codec_name"] == "h264"


def test_the_last_line_of_the_stats_tells_the_exit_status_even_of_a_show_that_never_began(tmp_path: Path) -> None:
    stats = tmp_path / "stats.jsonl"
    with Live(tmp_path, "--stats", str(stats), "--camera", "not-there.mp4", *QUICK, program=PROGRAM) as live:
        status = live.wait()
    assert live.said == "There is no file not-there.mp4. Check its name and folder.\n"
    last = json.loads(stats.read_text().splitlines()[-1])
    assert (status, last["exit"], last["final"]) == (3, 3, True)
