"""A show on air with a chat of a platform: what is read, posted, taken back, and what outlives a killed engine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.control.client import Client
from studio.domain.errors import Refused
from studio.resources import SAMPLE
from tests.chat.twitch_server import TOKEN, TwitchServer, wait_for
from tests.live import Live

CAMERA = ("--camera", "test", "--mic", "none", "--preset", "ultrafast", "--size", "640x360")
SHOW = ("--shop", "Le Querce", "--language", "it", "--products", str(SAMPLE / "products.csv"))


@pytest.fixture
def twitch() -> Iterator[TwitchServer]:
    with TwitchServer() as server:
        yield server


def said(number: int, text: str, author: str = "Anna") -> str:
    return (
        f"@display-name={author};id=m{number};room-id=1234;tmi-sent-ts=1795226400000;user-id=u-{author.lower()} "
        f":{author.lower()}!a@a PRIVMSG #shop :{text}\r\n"
    )


def live(folder: Path, twitch: TwitchServer, *more: str) -> Live:
    chat = f"twitch://shop?server={twitch.ws}&key=env:SHOP_TWITCH"
    return Live(folder, *CAMERA, *SHOW, "--chat", chat, *more, environment={"SHOP_TWITCH": TOKEN})


def texts(client: Client) -> list[str]:
    return [entry["text"] for entry in client.call("chat", after=0)["entries"] if entry["kind"] == "message"]


def posted(twitch: TwitchServer) -> list[str]:
    return [body["message"] for _, path, _, body in twitch.asked if path == "/helix/chat/messages"]


def connected(client: Client) -> bool:
    sources = client.call("state")["chat"]["sources"]
    return bool(sources) and sources[0]["state"] == "live" and bool(sources[0]["can_send"])


def test_a_show_with_a_chat(tmp_path: Path, twitch: TwitchServer) -> None:
    with live(tmp_path, twitch) as show:
        show.wait_on_air()
        with Client(show.data_dir) as client:
            wait_for(lambda: connected(client))
            twitch.tell(said(1, "ciao, quanto costa K7?"))
            wait_for(lambda: texts(client) == ["ciao, quanto costa K7?"])
            (entry,) = client.call("chat", after=0)["entries"]
            assert entry["codes"] == ["K7"]

            # A pin is posted, in the show's language, with price and code.
            client.call("pin", code="K7")
            wait_for(lambda: posted(twitch))
            assert "K7" in posted(twitch)[0]
            assert "€" in posted(twitch)[0]

            # What is proposed can be sent back as an answer.
            proposal = client.call("chat-propose", seq=entry["seq"])
            client.call("chat-reply", seq=entry["seq"], text=proposal["text"])
            assert posted(twitch)[-1].endswith(proposal["text"])

            # What a moderator takes back leaves the picture.
            client.call("show-message", author="Anna", text=entry["text"], platform="twitch", id="m1")
            assert client.call("state")["message"]["text"] == entry["text"]
            twitch.tell("@login=anna;target-msg-id=m1 :tmi.twitch.tv CLEARMSG #shop :ciao\r\n")
            wait_for(lambda: client.call("state")["message"] is None)
            assert texts(client) == []

            # The running list holds what anyone may read, and is on the picture.
            client.call("live-list", live_list=True)
            twitch.tell(said(2, "che buono"))
            twitch.tell(said(3, "seguaci gratis su www.spam.example", "Eve"))
            wait_for(lambda: any(layer["name"] == "chat" for layer in client.call("state")["layers"]))
            held = client.call("chat", after=0)["entries"][-1]
            assert held["standing"] == "held-link"

        command = [sys.executable, "-m", "studio", "ctl", "--data-dir", str(show.data_dir), "say", "Si comincia!"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["results"][0]["error"] is None
        assert posted(twitch)[-1] == "Si comincia!"
        show.end()
    kept = "".join(file.read_text(errors="replace") for file in show.data_dir.rglob("*") if file.is_file())
    assert TOKEN not in kept + show.said
    assert TOKEN not in "".join(path for _, path, _, _ in twitch.asked)


def test_a_killed_engine_goes_on_with_the_chat_it_had(tmp_path: Path, twitch: TwitchServer) -> None:
    def entries(client: Client) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = client.call("chat", after=0)["entries"]
        return found

    with live(tmp_path, twitch) as show:
        show.wait_on_air()
        with Client(show.data_dir) as client:
            wait_for(lambda: connected(client))
            for number in range(1, 6):
                twitch.tell(said(number, f"K7 x{number}"))
            wait_for(lambda: len(texts(client)) == 5)
            client.call("chat-hide", seq=entries(client)[1]["seq"])
            wait_for(lambda: entries(client)[-1]["kind"] == "standing")
            before = entries(client)
            # What a client was told of is on the disk within the same tenth of a second.
            wait_for(lambda: sum(1 for _ in kept_rows(show.data_dir)) == 6)
        os.kill(show.process.pid, signal.SIGKILL)
        show.wait()
    wait_for(lambda: twitch.here == 0)
    with live(tmp_path, twitch) as show:
        show.wait_on_air()
        with Client(show.data_dir) as client:
            wait_for(lambda: connected(client))
            twitch.tell(said(5, "K7 x5"))  # played again by the platform
            twitch.tell(said(6, "K7 x6"))
            wait_for(lambda: len(texts(client)) == 6)
            after = entries(client)
        assert after[: len(before)] == before
        assert [entry["id"] for entry in after if entry["kind"] == "message"] == [f"m{n}" for n in range(1, 7)]
        show.end()


def kept_rows(data_dir: Path) -> Iterator[list[Any]]:
    for file in (data_dir / "chat").glob("*.jsonl"):
        for line in file.read_text().split("\n"):
            if line:
                yield json.loads(line)


def test_say_without_a_chat_is_refused_in_words(tmp_path: Path) -> None:
    with Live(tmp_path, *CAMERA, *SHOW, "--chat", "simulator://demo") as show:
        show.wait_on_air()
        with Client(show.data_dir) as client, pytest.raises(Refused, match="No chat that can be written to"):
            client.call("say", text="ciao")
        show.end()
