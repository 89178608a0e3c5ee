from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import web

from studio.chat.connector import Lost, Receive
from studio.chat.net import NetConnector, denied, settings
from studio.chat.own_loop import new_loop
from tests.chat.platform_server import Ears, PlatformServer


class Line(NetConnector):
    """Opens a WebSocket."""

    platform = "line"

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url

    async def attend(self, receive: Receive) -> None:
        async with self.socket(self.url) as ws:
            self.now_live()
            await ws.receive()


def refused(status: int, signed_in: bool = True, **headers: str) -> Lost:
    with pytest.raises(Lost) as raised:
        denied(status, {name.replace("_", "-"): value for name, value in headers.items()}, signed_in)
    return raised.value


@pytest.mark.parametrize("status", [401, 403])
def test_who_never_signed_in_is_not_told_of_a_sign_in(status: int) -> None:
    words = f"The platform does not let us read this chat (error {status}). It is tried again."
    assert str(refused(status, signed_in=False)) == words
    assert "sign" in str(refused(status))


@pytest.mark.parametrize(
    ("told", "words"), [("90", "90 s."), ("91", "2 min."), ("600", "10 min."), ("99999", "60 min.")]
)
def test_long_pauses_are_told_in_minutes(told: str, words: str) -> None:
    assert str(refused(429, Retry_After=told)).endswith(words)


def test_a_server_s_address_has_no_fragment() -> None:
    assert settings("anna?server=ws://127.0.0.1:9/x%23y")[1] == {"server": "ws://127.0.0.1:9/x"}
    assert settings("anna?server=ws://127.0.0.1:9/x#y")[1] == {"server": "ws://127.0.0.1:9/x"}


@pytest.mark.parametrize("status", [200, 204, 302, 307])
def test_what_opens_no_line_is_no_chat_server(status: int) -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        return web.Response(status=status, headers={"Location": "/elsewhere"} if status > 300 else {})

    server = PlatformServer(answer)
    try:
        ears = Ears(Line(server.url.replace("http", "ws", 1) + "/chat")).start()
        ears.lost("What answers at this address is no chat server.")
        ears.stop()
    finally:
        server.close()
    assert set(asked) == {"/chat"}


WAITS = """
import socket, sys, threading
from tests.chat.test_net import Line
asked = threading.Event()
def never(*name, **how):
    asked.set()
    threading.Event().wait()
socket.getaddrinfo = never
line = Line("ws://chat.invalid/")
line.start(print, lambda: None)
assert asked.wait(20)
print(line.stop(20), flush=True)
"""


def test_a_dead_resolver_keeps_neither_the_connector_nor_the_process_from_ending() -> None:
    command = [sys.executable, "-c", WAITS]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], check=False, timeout=60, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr, done.returncode) == ("True\n", "", 0)


def test_names_are_found_and_what_is_wrong_with_them_is_told() -> None:
    async def ask() -> None:
        loop = asyncio.get_running_loop()
        assert ("127.0.0.1", 80) in [each[4] for each in await loop.getaddrinfo("localhost", 80)]
        with pytest.raises(socket.gaierror):
            await loop.getaddrinfo("127.0.0.1", "no such service")
        with pytest.raises(UnicodeError):
            await loop.getaddrinfo("a" * 64 + ".example", 80)

    with asyncio.Runner(loop_factory=new_loop) as runner:
        runner.run(ask())
