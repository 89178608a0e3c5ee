"""The chat's benchmark: real connectors, servers in processes of their own, a show on air. On a quiet machine:

python -m tests.bench.chats [--only flood|restarts] [--seconds 60] [--times 20]
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from studio.control.client import Client
from tests.bench.__main__ import FOOTAGE, SHOW, show
from tests.live import Live
from tests.servers import Nginx, free_port

ADDRESSES = {
    "twitch": "twitch://shop?server=ws://127.0.0.1:{port}",
    "kick": "kick://1?server=ws://127.0.0.1:{port}",
    "ssn": "ssn://bench?server=ws://127.0.0.1:{port}",
    "irc": "irc://127.0.0.1:{port}/shop",
}
LETTER = {"twitch": "t", "kick": "k", "ssn": "s", "irc": "i"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("flood", "restarts"))
    parser.add_argument("--seconds", type=int, default=60, help="of the flood")
    parser.add_argument("--times", type=int, default=20, help="that a server is killed")
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load before: {os.getloadavg()[0]:.2f}")
    with tempfile.TemporaryDirectory() as folder, Nginx() as server:
        if asked.only in (None, "flood"):
            flood(Path(folder), server, asked.seconds)
        if asked.only in (None, "restarts"):
            restarts(Path(folder), server, asked.times)
    print(f"load after: {os.getloadavg()[0]:.2f}")


class Server:
    """One platform's server, killed and started again on its port."""

    def __init__(self, platform: str) -> None:
        self.platform, self.port = platform, free_port()

    @property
    def address(self) -> str:
        return ADDRESSES[self.platform].format(port=self.port)

    def start(self, rate: int, first: int, count: int) -> None:
        arguments = (self.platform, *(str(number) for number in (self.port, rate, first, count)))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.chat_server", *arguments], stdout=subprocess.PIPE
        )
        assert self._process.stdout
        assert self._process.stdout.readline() == b"ready\n"

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout
        self._process.stdout.close()


@contextlib.contextmanager
def servers() -> Iterator[dict[str, Server]]:
    made = {platform: Server(platform) for platform in ADDRESSES}
    try:
        yield made
    finally:
        for server in made.values():
            with contextlib.suppress(AttributeError):
                server.kill()


def heard(folder: Path) -> Counter[str]:
    """How often each message's id is in what the engine wrote down."""
    found: Counter[str] = Counter()
    for file in (folder / "data" / "chat").glob("*.jsonl"):
        for line in file.read_text("utf-8").split("\n"):
            if line.startswith('["m"'):
                found[json.loads(line)[3]["id"]] += 1
    return found


def flood(work: Path, nginx: Nginx, seconds: int) -> None:
    """2,000 messages a second from four connectors at once."""
    folder = work / "flood"
    folder.mkdir()
    stats, rate = folder / "stats.jsonl", 500
    count = rate * seconds
    options = ("--camera", str(FOOTAGE), "--mic", "tone", "--to", nginx.url("flood"), "--stats", str(stats))
    with servers() as platforms:
        for server in platforms.values():
            server.start(rate, 1, count)
        chats = (word for server in platforms.values() for word in ("--chat", server.address))
        with Live(folder, *options, "--duration", str(seconds + 60), *SHOW, *chats) as live:
            live.wait_on_air()
            began_s = time.monotonic()
            while sum(heard(folder).values()) < 4 * count and time.monotonic() - began_s < seconds + 40:
                time.sleep(3)
            took_s = time.monotonic() - began_s
            with Client(folder / "data") as client:
                sources = client.call("state")["chat"]["sources"]
            live.end()
    found = heard(folder)
    missing = {
        platform: count - sum(f"{LETTER[platform]}{n}" in found for n in range(1, count + 1)) for platform in platforms
    }
    lines = [json.loads(line) for line in stats.read_text().splitlines()]
    rss = [line["rss_mb"] for line in lines]
    print(f"  {[(source['platform'], source['state'], source['garbled']) for source in sources]}, {missing} missing")
    show("messages kept a second", [sum(found.values()) / took_s], "2000")
    show("messages lost", [sum(missing.values())], "0")
    show("messages kept twice", [sum(number > 1 for number in found.values())], "0")
    show("frames skipped", [lines[-1]["skipped"]], "0")
    show("frames late", [lines[-1]["late"]], "")
    show("memory, MB: at 10 s, at 30 s, at the end", [rss[9], rss[29] if len(rss) > 29 else rss[-1], rss[-1]], "")
    show("engine's processor, % of one core", [100 * (lines[-2]["cpu_s"] - lines[5]["cpu_s"]) / (len(lines) - 7)], "")


def restarts(work: Path, nginx: Nginx, times: int) -> None:
    """One server killed and started again, the other three undisturbed."""
    folder = work / "restarts"
    folder.mkdir()
    stats = folder / "stats.jsonl"
    options = ("--camera", str(FOOTAGE), "--mic", "tone", "--to", nginx.url("restarts"), "--stats", str(stats))
    took_s = []
    with servers() as platforms:
        for server in platforms.values():
            server.start(5, 1, 100_000)
        chats = (word for server in platforms.values() for word in ("--chat", server.address))
        with Live(folder, *options, "--duration", str(times * 20 + 60), *SHOW, *chats) as live:
            live.wait_on_air()
            names = list(platforms)
            for number in range(times):
                name = names[number % len(names)]
                server = platforms[name]
                time.sleep(2)
                server.kill()
                time.sleep(1 + number % 7 * 1.3)
                first = 1_000_000 * (number + 1)
                server.start(5, first, 100_000)
                returned_s = time.monotonic()
                while f"{LETTER[name]}{first}" not in heard(folder) and time.monotonic() - returned_s < 30:
                    time.sleep(0.05)
                took_s.append(time.monotonic() - returned_s)
            time.sleep(2)
            live.end()
    found = heard(folder)
    gaps = 0
    for letter in LETTER.values():
        numbers = sorted(int(id_[1:]) for id_ in found if id_[0] == letter)
        gaps += sum(1 for a, b in pairwise(numbers) if b != a + 1 and b % 1_000_000 != 0)
    lines = [json.loads(line) for line in stats.read_text().splitlines()]
    show(f"from a server's return to its first message, s, longest of {times}", [max(took_s)], "at most 5")
    show("the same", took_s, "")
    show("messages kept twice", [sum(number > 1 for number in found.values())], "0")
    show("messages missing of a server that was up", [gaps], "0")
    show("frames skipped", [lines[-1]["skipped"]], "0")
    show("frames late", [lines[-1]["late"]], "")


if __name__ == "__main__":
    main()
