"""InspIRCd, the real IRC server (Debian: inspircd), on two ports of this computer: plain IRC, and IRC over a WebSocket.
And a client for the test's own visitors."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.servers import free_port

_START_S = 20.0
_CONFIG = """
<server name="irc.shop.example" description="Test" network="ShopNet" id="1AA">
<admin name="x" nick="x" email="x@shop.example">
<bind address="127.0.0.1" port="{port}" type="clients">
<bind address="127.0.0.1" port="{ws_port}" type="clients" hook="websocket">
<websocket proxyranges="" defaultmode="text"><wsorigin allow="*">
<connect name="main" allow="*" maxchans="20" timeout="20" pingfreq="120" hardsendq="1M" softsendq="64K" recvq="64K"
 threshold="10000" commandrate="100000" fakelag="no" localmax="100" globalmax="100" resolvehostnames="no" useident="no"
 {password}>
<log method="file" type="* -USERINPUT -USEROUTPUT" level="default" target="{folder}/log.txt">
<pid file="{folder}/pid">
<path configdir="{folder}" datadir="{folder}" logdir="{folder}" runtimedir="{folder}">
<options defaultmodes="not"><performance softlimit="100">
<module name="cap"><module name="ircv3"><module name="ircv3_ctctags"><module name="ircv3_servertime">
<module name="ircv3_msgid"><module name="ircv3_echomessage"><module name="sha1"><module name="websocket">
"""


class Inspircd:
    """Killed and started again by the tests, on the same ports."""

    def __init__(self, folder: Path, password: str = "") -> None:
        self.folder, self.port, self.ws_port = folder, free_port(), free_port()
        given = f'password="{password}"' if password else ""
        config = _CONFIG.format(port=self.port, ws_port=self.ws_port, folder=folder, password=given)
        (folder / "inspircd.conf").write_text(config)
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def start(self) -> None:
        program = shutil.which("inspircd") or "/usr/sbin/inspircd"
        with (self.folder / "output.txt").open("ab") as output:
            self.process = subprocess.Popen(
                [program, "--nofork", "--runasroot", "--config", str(self.folder / "inspircd.conf")],
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
            )
        until_s = time.monotonic() + _START_S
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            if self.process.poll() is not None or time.monotonic() > until_s:
                raise AssertionError((self.folder / "output.txt").read_text())
            time.sleep(0.02)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


class Visitor:
    """Somebody in a channel."""

    def __init__(self, port: int, nick: str, channel: str, caps: str = "", password: str = "") -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), 10)
        self._rest = b""
        self.nick, self.channel = nick, channel
        if caps:
            self.say(f"CAP REQ :{caps}", "CAP END")
        if password:
            self.say(f"PASS {password}")
        self.say(f"NICK {nick}", f"USER {nick} 0 * :{nick}")
        self.wait_for(" 001 ")
        self.say(f"JOIN {channel}")
        self.wait_for(" 366 ")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def say(self, *lines: str) -> None:
        self._socket.sendall("".join(f"{line}\r\n" for line in lines).encode("utf-8", "replace"))

    def write(self, *texts: str, tags: str = "") -> None:
        self.say(*(f"{tags}PRIVMSG {self.channel} :{text}" for text in texts))

    def wait_for(self, part: str) -> str:
        """The next line that holds `part`."""
        while True:
            while b"\n" in self._rest:
                line, _, self._rest = self._rest.partition(b"\n")
                text = line.decode("utf-8", "replace").rstrip("\r")
                if text.startswith("PING"):
                    self.say(text.replace("PING", "PONG", 1))
                if part in text:
                    return text
            data = self._socket.recv(65_536)
            assert data, "the server has gone"
            self._rest += data
