"""Takes the README's pictures anew:  python -m tests.readme_pictures

Those of the programme are what a real RTMP server received, those of the window the real window with a real engine.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2

from studio.control.client import Client
from studio.resources import ASSETS, SAMPLE
from tests.live import Live
from tests.servers import Nginx
from tests.viewer import pictures

FOOTAGE = Path(__file__).parent / "footage" / "big-buck-bunny-720p.mp4"
SHOW = ("--shop", "Fattoria Le Querce", "--language", "it", "--products", str(SAMPLE / "products.csv"), "--pin", "K7")


def main() -> None:
    for name, size in (("on-air", "1280x720"), ("on-air-portrait", "720x1280")):
        with tempfile.TemporaryDirectory() as folder, Nginx() as server:
            options = ("--camera", str(FOOTAGE), "--mic", "none", "--size", size, "--to", server.url(name))
            with Live(Path(folder), *options, "--countdown", "4m36s=Offerta del mattino", *SHOW) as live:
                live.wait_on_air()
                time.sleep(4)
                live.end()
            received = pictures(server.recordings(name)[-1])
        target = ASSETS / "readme" / f"{name}.jpg"
        target.parent.mkdir(exist_ok=True)
        cv2.imwrite(str(target), received[100][1], [cv2.IMWRITE_JPEG_QUALITY, 88])
        print(target)
    with tempfile.TemporaryDirectory() as folder, Nginx() as server:
        with Live(Path(folder), "--camera", "test", "--mic", "none", "--to", server.url("slate"), *SHOW) as live:
            live.wait_on_air()
            with Client(live.data_dir) as client:
                client.call("countdown", seconds=300)
                client.call("scene", scene="starting")
            time.sleep(3)
            live.end()
        target = ASSETS / "readme" / "starting-soon.jpg"
        cv2.imwrite(str(target), pictures(server.recordings("slate")[-1])[-1][1], [cv2.IMWRITE_JPEG_QUALITY, 88])
        print(target)
    with tempfile.TemporaryDirectory() as folder:
        for name, language, theme in (("on-air", "it", "dark"), ("go-live", "en", "light"), ("product", "en", "dark")):
            chosen = ("--only", name, "--language", language, "--theme", theme, "--size", "1366x768")
            subprocess.run([sys.executable, "-m", "tests.window_pictures", folder, *chosen], check=True)
            target = ASSETS / "readme" / f"window-{name}.png"
            shutil.copy(Path(folder) / f"{name}-{language}-{theme}-1366x768.png", target)
            print(target)


if __name__ == "__main__":
    main()
