"""The benchmark: one command, one table. On a quiet machine:

    python -m tests.bench [--rounds 3] [--seconds 20] [--memory-minutes 2]

Every CPU figure is a ratio of runs taken in turn in this one run, so that the machine's own speed cancels out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import cv2
import numpy as np

from studio.control.client import Client
from studio.domain.catalogue import read_catalogue
from studio.domain.payment import buy_link
from studio.domain.scene import Badge, BuyNow, Card, Clock, Scene
from studio.engine.picture import placed
from studio.media.canvas import Canvas, Planes
from studio.media.compositor import Compositor
from studio.painter import Painter, offscreen_application
from studio.resources import ASSETS, OVERLAYS, SAMPLE
from tests.live import Live
from tests.servers import Nginx

FOOTAGE = Path(__file__).parents[1] / "footage" / "big-buck-bunny-720p.mp4"
CANVAS = Canvas(1280, 720, 30)
KBPS = 2500
SHOW = ("--shop", "Fattoria Le Querce", "--language", "it", "--products", str(SAMPLE / "products.csv"), "--pin", "K7")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--memory-minutes", type=float, default=2)
    parser.add_argument("--only", choices=("cpu", "confidence", "pins", "start", "memory"))
    asked = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, av {av.__version__}")
    with tempfile.TemporaryDirectory() as folder, Nginx() as server:
        work = Path(folder)
        if asked.only in (None, "cpu"):
            cpu(work, server, asked.rounds, asked.seconds)
        if asked.only in (None, "confidence"):
            confidence(work, asked.rounds, asked.seconds)
        if asked.only in (None, "pins"):
            pins(work, server)
        if asked.only in (None, "start"):
            start(work, server)
        if asked.only in (None, "memory"):
            memory(work, server, asked.memory_minutes)


# CPU per frame


def cpu(work: Path, server: Nginx, rounds: int, seconds: int) -> None:
    """The whole broadcast, the bare encode and Debian's ffmpeg in turn, on footage that costs next to no decoding."""
    frames, overlays, footage = work / "frames.i420", draw(work), work / "footage.nut"
    unpack = ("ffmpeg", "-nostdin", "-v", "error", "-i", str(FOOTAGE), "-an", "-c:v", "rawvideo", str(footage))
    subprocess.run(unpack, check=True)
    own, bare, reading, ffmpeg, ours_at_ffmpeg = [], [], [], [], []
    for number in range(rounds):
        before_s = bare_encode(frames, seconds)
        decode_s = child_prints("tests.bench.decode", footage, seconds) / CANVAS.fps
        own_s = broadcast(work / f"own-{number}", server, seconds, footage)
        bare_s = (before_s + bare_encode(frames, seconds)) / 2  # the machine's speed drifts: one on either side
        ffmpeg_s = by_ffmpeg(overlays, server, seconds, footage)
        bare.append(bare_s * 1000)
        reading.append(decode_s * 1000)
        own.append((own_s - decode_s) / bare_s)
        ours_at_ffmpeg.append(own_s / ffmpeg_s)
        ffmpeg.append(ffmpeg_s * 1000)
        print(
            f"  round {number + 1}: bare {bare_s * 1000:.2f} ms, camera decoding {decode_s * 1000:.2f} ms,"
            f" whole broadcast {own_s * 1000:.2f} ms, ffmpeg {ffmpeg_s * 1000:.2f} ms a frame",
            flush=True,
        )
    show("CPU per frame, whole broadcast without camera decoding / bare x264", own, "at most 1.10")
    show("CPU per frame, whole broadcast with camera decoding / ffmpeg doing the same", ours_at_ffmpeg, "")
    show("CPU ms per frame, bare x264", bare, "")
    show("CPU ms per frame, ffmpeg", ffmpeg, "")
    show("CPU ms per frame, camera decoding", reading, "")


def confidence(work: Path, rounds: int, seconds: int) -> None:
    """What it costs to decode, look at and scan what is sent."""
    panel, x, y = next(each for each in draw(work) if each[0].stem == "buy-now")
    height, width = np.asarray(cv2.imread(str(panel))).shape[:2]
    product = read_catalogue((SAMPLE / "products.csv").read_bytes(), base=SAMPLE).products[0]
    link = buy_link(product)
    assert link is not None
    what = (work / "frames.i420", CANVAS.width, CANVAS.height, CANVAS.fps, KBPS, max(seconds, 40))
    cost = [
        1000 * child_prints("tests.bench.confidence", *what, link.payload, x, y, width, height) for _ in range(rounds)
    ]
    show("CPU ms per frame, the confidence monitor", cost, "at most 0.1")


def draw(work: Path) -> list[tuple[Path, int, int]]:
    """The composed footage as a file of I420 frames, and the overlays as PNGs with their places, for ffmpeg."""
    offscreen_application()
    painter = Painter(CANVAS.width, CANVAS.height, overlays=OVERLAYS, assets=ASSETS)
    product = read_catalogue((SAMPLE / "products.csv").read_bytes(), base=SAMPLE).products[0]
    link = buy_link(product)
    assert link is not None
    layers = (Badge("Fattoria Le Querce"), Clock("Offerta del mattino", 272), Card(product), BuyNow(link, product.code))
    painted = painter.paint(Scene(0, "it", layers))
    overlays = []
    for layer in painted:
        path = work / f"{layer.name}.png"
        alpha = np.maximum(layer.pixels[..., 3:].astype(np.uint16), 1)
        straight = np.minimum(layer.pixels[..., :3].astype(np.uint16) * 255 // alpha, 255).astype(np.uint8)
        cv2.imwrite(str(path), np.dstack((straight, layer.pixels[..., 3])))
        overlays.append((path, layer.x, layer.y))
    compositor = Compositor(CANVAS)
    compositor.show([placed(layer) for layer in painted])
    out = Planes.empty(CANVAS.width, CANVAS.height)
    with av.open(str(FOOTAGE)) as container, (work / "frames.i420").open("wb") as file:
        for number, frame in enumerate(container.decode(video=0)):
            source = frame.to_ndarray(format="yuv420p").reshape(-1)
            y, u, v = np.split(source, (CANVAS.width * CANVAS.height, CANVAS.width * CANVAS.height * 5 // 4))
            half = (CANVAS.height // 2, CANVAS.width // 2)
            picture = Planes(y.reshape(CANVAS.height, CANVAS.width), u.reshape(half), v.reshape(half))
            compositor.compose(picture, out, number / CANVAS.fps)
            for plane in out:
                file.write(plane.tobytes())
            if number % 5 == 4:  # 25 become 30 as in the broadcast: every fifth is shown twice
                for plane in out:
                    file.write(plane.tobytes())
    painter.close()
    return overlays


def broadcast(folder: Path, server: Nginx, seconds: int, footage: Path) -> float:
    """CPU seconds per frame of `bancarella live`, start-up left out."""
    stats = folder / "stats.jsonl"
    folder.mkdir()
    with Live(
        folder,
        *("--camera", str(footage), "--mic", "tone", "--to", server.url("own"), "--countdown", "10m=Offerta"),
        *("--stats", str(stats), "--duration", str(seconds + 3), *SHOW),
    ) as live:
        live.wait(seconds + 30)
    lines = [json.loads(line) for line in stats.read_text().splitlines()]
    steady = [line for line in lines if line["t"] > 2.5 and not line.get("final")]
    lost = lines[-1]["late"], lines[-1]["skipped"]
    if any(lost):
        print(f"  (late {lost[0]}, skipped {lost[1]})")
    return float((steady[-1]["cpu_s"] - steady[0]["cpu_s"]) / (steady[-1]["frames"] - steady[0]["frames"]))


def by_ffmpeg(overlays: list[tuple[Path, int, int]], server: Nginx, seconds: int, footage: Path) -> float:
    """CPU seconds per frame of Debian's ffmpeg: same clip, overlays, a clock's text, encoder settings, RTMP push."""
    inputs: list[str] = []
    chain = f"[0:v]fps={CANVAS.fps}[v0]"
    for index, (path, x, y) in enumerate(overlays, 1):
        inputs += ["-i", str(path)]
        chain += f";[v{index - 1}][{index + 1}:v]overlay={x}:{y}[v{index}]"
    font = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
    text = "drawtext=text='%{pts\\:hms}':x=700:y=40:fontsize=32:fontcolor=white"
    chain += f";[v{len(overlays)}]{text}" + (f":fontfile={font}" if Path(font).exists() else "") + "[out]"
    command = [
        *("ffmpeg", "-nostdin", "-loglevel", "error", "-re", "-stream_loop", "-1", "-i", str(footage)),
        *("-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000", *inputs),
        *("-filter_complex", chain, "-map", "[out]", "-map", "1:a", "-t", str(seconds)),
        *("-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-b:v", f"{KBPS}k", "-maxrate", f"{KBPS}k"),
        *("-bufsize", f"{KBPS}k", "-g", "60", "-flags", "+cgop"),
        *("-x264-params", "keyint=60:min-keyint=60:scenecut=0:open-gop=0:filler=1"),
        *("-c:a", "aac", "-b:a", "128k", "-ac", "2", "-f", "flv", server.url("ffmpeg")),
    ]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used_s / (seconds * CANVAS.fps)


def bare_encode(frames: Path, seconds: int) -> float:
    return child_prints("tests.bench.bare", frames, CANVAS.width, CANVAS.height, CANVAS.fps, KBPS, seconds)


def child_prints(module: str, *arguments: object) -> float:
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)], stdout=subprocess.PIPE, text=True, check=True
    )
    return float(done.stdout)


# pins, start, memory


def pins(work: Path, server: Nginx) -> None:
    """From sending `pin` to hearing that a picture with the new card was composed."""
    folder = work / "pins"
    folder.mkdir()
    times_ms = []
    options = ("--camera", str(FOOTAGE), "--mic", "tone", "--to", server.url("pins"), "--duration", "120", *SHOW)
    with Live(folder, *options) as live:
        live.wait_on_air()
        with Client(folder / "data") as client, Client(folder / "data") as watcher:
            codes = [p["code"] for p in client.call("products") if p["stock"] != 0]
            snapshots = watcher.watch()
            for number in range(50):
                code = codes[(number + 1) % len(codes)]
                time.sleep(0.35 + number % 7 * 0.011)  # at every moment of a tick
                sent_s = time.monotonic()
                client.call("pin", code=code)
                while next(snapshots)["shown"] != code:
                    pass
                times_ms.append((time.monotonic() - sent_s) * 1000)
        live.end()
    times_ms.sort()
    show("pin to first composed frame, ms, 95th percentile of 50", [times_ms[47]], "at most 100")
    show("pin to first composed frame, ms, median", [statistics.median(times_ms)], "")


def start(work: Path, server: Nginx) -> None:
    """From starting the process to the first packet of video at the server."""
    times_s = []
    for number in range(5):
        folder = work / f"start-{number}"
        folder.mkdir()
        name = f"start{number}"
        began_s = time.monotonic()
        options = ("--camera", str(FOOTAGE), "--mic", "tone", "--to", server.url(name), "--duration", "60", *SHOW)
        with Live(folder, *options) as live:
            server.wait_for_video(name)
            times_s.append(time.monotonic() - began_s)
            live.wait_on_air()
            live.end()
    show("start to first packet at the server, s", times_s, "at most 3")


def memory(work: Path, server: Nginx, minutes: float) -> None:
    """Memory with a pin every second, and its growth over the second half."""
    folder = work / "memory"
    folder.mkdir()
    stats = folder / "stats.jsonl"
    options = ("--camera", str(FOOTAGE), "--mic", "tone", "--to", server.url("memory"), "--stats", str(stats))
    with Live(folder, *options, "--duration", str(minutes * 60), "--countdown", "1h=Offerta", *SHOW) as live:
        live.wait_on_air()
        with Client(folder / "data") as client:
            codes = [p["code"] for p in client.call("products")]
            number = 0
            while live.running():
                try:
                    client.call("pin", code=codes[number % len(codes)])
                except Exception:  # noqa: BLE001 - the broadcast has just ended
                    break
                number += 1
                time.sleep(1)
        live.wait(30)
    lines = [json.loads(line) for line in stats.read_text().splitlines()]
    rss = [line["rss_mb"] for line in lines]
    show("memory, MB, highest", [max(rss)], "at most 400")
    half, last = rss[len(rss) // 2 : len(rss) // 2 + 10], rss[-10:]
    show("memory, MB grown in the second half", [statistics.mean(last) - statistics.mean(half)], "does not grow")
    show("late ticks", [lines[-1]["late"]], "at most 2 in 60 s")
    show("skipped frames", [lines[-1]["skipped"]], "0")


def show(what: str, values: list[float], asked: str) -> None:
    """A row: median, and the spread where there is one."""
    spread = f"  ({min(values):.3f} to {max(values):.3f})" if len(values) > 1 else ""
    print(f"{statistics.median(values):9.3f}{spread:22}  {what}{f'; asked: {asked}' if asked else ''}", flush=True)


if __name__ == "__main__":
    main()
