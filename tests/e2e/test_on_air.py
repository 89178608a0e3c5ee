"""The whole program, as the seller starts it, against real RTMP servers."""

from __future__ import annotations

import json
import socket
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest
import trustme

from studio.control.client import Client
from studio.domain.errors import Refused
from tests.live import PROGRAM, Live, until
from tests.servers import Nginx, NodeMediaServer
from tests.viewer import assert_steady, ffprobe, pictures, qr_codes, scaled

ROOT = Path(__file__).parents[2]
FOOTAGE = ROOT / "tests" / "footage" / "big-buck-bunny-720p.mp4"
SAMPLE = ROOT / "assets" / "sample" / "products.csv"
SHOW = ("--shop", "Fattoria Le Querce", "--language", "it", "--products", str(SAMPLE), "--pin", "K7")
QUICK = ("--size", "640x360", "--preset", "ultrafast", "--mic", "tone")
K7 = "https://fattorialequerce.example/k7"


def stats_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_show_with_card_qr_and_countdown_reaches_nginx_and_the_recording(tmp_path: Path) -> None:
    stats, recording = tmp_path / "stats.jsonl", tmp_path / "show.mp4"
    with Nginx() as server:
        # The quickest preset is the worst picture: what scans here scans with the default.
        options = ("--camera", str(FOOTAGE), "--mic", "tone", "--bitrate", "1000", "--preset", "ultrafast")
        with Live(
            tmp_path,
            *options,
            *SHOW,
            *(
                "--countdown",
                "10m=Offerta",
                "--to",
                server.url("show"),
                "--record",
                str(recording),
                "--stats",
                str(stats),
                "--duration",
                "9",
            ),
        ) as live:
            assert live.wait() == 0, live.said
        received = server.recordings("show")[-1]
        for file in (received, recording):
            streams = ffprobe(file)
            video, audio = streams["video"], streams["audio"]
            assert (video["codec_name"], video["width"], video["height"]) == ("h264", 1280, 720)
            assert (video["color_space"], video["color_range"]) == ("bt709", "tv")
            assert (audio["codec_name"], audio["sample_rate"], audio["channels"]) == ("aac", "48000", 2)
            found = assert_steady(file, start=0.5)
            assert abs(len(found.video_dts) - 9 * 30) <= 15
            # MP4 stretches the first packet of sound to the film's start.
            assert np.diff([float(t) for t in found.audio_pts[1:]]).max() < 0.03
            for _, picture in pictures(file, every=15):
                assert K7 in qr_codes(picture)
                assert K7 in qr_codes(scaled(picture, 854, 480))
    lines = stats_of(stats)
    last = lines[-1]
    assert (last["final"], last["exit"], last["pinned"]) == (True, 0, "K7")
    assert last["skipped"] == 0
    assert len(lines) >= 8
    fields = "t frames late skipped fps compose_ms encode_ms cpu_s rss_mb av_offset_ms camera pinned outputs"
    assert set(lines[0]) >= {*fields.split(), "chat_messages", "claims"}
    assert set(lines[2]["outputs"][0]) >= set(  # type: ignore[index]
        "name state sent_bytes kbps queue_ms dropped reconnects last_error".split()
    )


def test_the_picture_on_air_is_the_one_asked_for_by_ctl(tmp_path: Path) -> None:
    with Nginx() as server, Live(tmp_path, "--camera", "test", *QUICK, *SHOW, "--to", server.url("ctl")) as live:
        live.wait_on_air()
        with Client(live.data_dir) as client:
            state = client.call("state")
            assert state["engine_pid"] == live.process.pid
            assert (state["on_air"], state["pinned"], state["scene"], state["countdown"]) == (
                True,
                "K7",
                "camera",
                None,
            )
            assert client.call("pin", code="a12")["pinned"] == "A12"
            assert client.call("countdown", seconds=90, label="Presto")["countdown"]["label"] == "Presto"
            assert client.call("countdown-stop")["countdown"] is None
            assert client.call("mute", muted=True)["muted"] is True
            assert client.call("stock", code="A12", stock=3)
            assert {p["code"]: p["stock"] for p in client.call("products")}["A12"] == 3
            assert client.call("unpin")["pinned"] is None
            assert client.call("scene", scene="back")["scene"] == "back"
            for do, arguments in (("pin", {"code": "A99"}), ("go-live", {}), ("say", {"text": "x"}), ("dance", {})):
                with pytest.raises(Refused):
                    client.call(do, **arguments)
        # Whoever speaks another protocol is answered once and has to call again.
        with Client(live.data_dir) as client:
            assert client.call("end")["on_air"] is False
        assert live.wait() == 0, live.said
        assert not (live.data_dir / "engine.json").exists()


@pytest.mark.long
def test_a_destination_that_never_answers_costs_the_others_nothing(tmp_path: Path) -> None:
    mute = socket.create_server(("127.0.0.1", 0))
    stats = tmp_path / "stats.jsonl"
    with Nginx() as server, mute:
        deaf = f"rtmp://127.0.0.1:{mute.getsockname()[1]}/live/deaf"
        options = ("--to", deaf, "--to", server.url("heard"), "--stats", str(stats), "--duration", "8")
        with Live(tmp_path, "--camera", "test", *QUICK, *options) as live:
            assert live.wait() == 0, live.said
        assert len(assert_steady(server.recordings("heard")[-1], start=0.5).video_dts) >= 8 * 30 - 15
    last = stats_of(stats)[-1]
    assert last["skipped"] == 0
    assert abs(int(last["frames"]) - 8 * 30) <= 15  # type: ignore[call-overload]
    assert "No answer" in live.said


def test_a_server_that_comes_back_is_found_again_and_the_recording_is_whole(tmp_path: Path) -> None:
    recording = tmp_path / "whole.mkv"
    with Nginx() as server:
        with Live(
            tmp_path, "--camera", "test", *QUICK, "--to", server.url("again"), "--record", str(recording)
        ) as live:
            live.wait_on_air()
            server.wait_for_video("again")
            server.kill()
            with Client(live.data_dir) as client:
                deadline = threading.Event()
                while client.call("state")["outputs"][0]["state"] == "live":
                    deadline.wait(0.05)
            server.start()
            live.wait_on_air()
            threading.Event().wait(2)
            assert live.end() == 0, live.said
        assert_steady(server.recordings("again")[-1], start=0.5)
    found = assert_steady(recording, two_seconds=False)
    assert found.video_dts[0] == 0


@pytest.mark.long
def test_rtmps_with_a_certificate_someone_signed_is_used_and_another_is_refused_before_the_key(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    trusted = {"SSL_CERT_FILE": str(tmp_path / "authority.pem")}
    with NodeMediaServer(authority=authority) as server:
        for folder in ("signed", "unsigned"):
            (tmp_path / folder).mkdir()
        options = ("--camera", "test", *QUICK, "--duration", "4")
        with Live(
            tmp_path / "signed", *options, "--to", server.secure_url("good"), environment=trusted, program=PROGRAM
        ) as live:
            assert live.wait() == 0, live.said
        assert ffprobe(server.wait_for_recording("good"))["video"]["codec_name"] == "h264"
        with Live(tmp_path / "unsigned", *options, "--to", server.secure_url("s3cretkey")) as live:
            assert live.wait() == 4
        assert "certificate" in live.said.lower()
        assert server.recordings("s3cretkey") == []
        assert "s3cretkey" not in (server.folder / "output.txt").read_text()


def test_the_key_appears_nowhere(tmp_path: Path) -> None:
    key = "live_8271_Zu4?auth_key=1-0-0-abcdef&x=%2Fq/r"
    recording, stats = tmp_path / "show.mp4", tmp_path / "stats.jsonl"
    refused = socket.socket()
    refused.bind(("127.0.0.1", 0))  # bound and not listening: nobody else can take the port, connections are refused
    with Nginx() as server, refused:
        url = server.url(key)
        dead = f"rtmp://127.0.0.1:{refused.getsockname()[1]}/live/{key}"
        options = ("--camera", "test", *QUICK, "--record", str(recording), "--stats", str(stats), "--duration", "6")
        with Live(
            tmp_path, *options, "--to", "env:INGEST", "--to", dead, environment={"INGEST": url}, program=PROGRAM
        ) as live:
            state = until(live, lambda state: {"live"} < {output["state"] for output in state["outputs"]})
            shown = " ".join(psutil.Process(live.process.pid).cmdline()) + json.dumps(state)
            assert live.wait() == 0, live.said
        assert server.recordings("live_8271_Zu4")
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "bancarella.log" for path in written)
    for secret in ("Zu4", "abcdef"):
        assert secret not in shown
        for path in written:
            assert secret.encode() not in path.read_bytes(), path


def test_the_demo_is_received_recorded_and_looked_at(tmp_path: Path) -> None:
    with Live(tmp_path, "--no-window", "--duration", "8", command="demo") as live:
        assert live.wait() == 0, live.said
    assert "The receiver got" in live.said
    assert [path.suffix for path in (live.data_dir / "demo").iterdir()].count(".mp4") == 1
    picture = live.data_dir / "demo" / "received.png"
    import cv2

    assert any(text.startswith("https://") for text in qr_codes(np.asarray(cv2.imread(str(picture)), np.uint8)))
