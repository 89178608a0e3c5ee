"""A show with stream keys and tokens goes through everything that goes wrong; then all that was written is searched for
them: the data folder, what was printed, the figures, the recording, the lists of processes and their environments.

Looked for in every form in which they could have got there: as they are, percent-encoded once and twice, escaped for
JSON and HTML, in base64 wherever they begin in it, as bytes in hexadecimal, and each long part of a key by itself.
"""

from __future__ import annotations

import base64
import html
import json
import logging
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import pytest

from studio.control.client import Client, NoEngine
from studio.domain.errors import Refused
from studio.engine.journal import Journal
from tests.faults import figures
from tests.live import Live
from tests.media.scripted_server import answering, command, serving, shake_hands
from tests.servers import Nginx

pytestmark = pytest.mark.xdist_group("on air")

KEYS = (
    "live_9-Xq7Zw2Lm4Kd8Rt6Pb3?sig=ab%2FcD+eF/gH1jK==&e=1893456000",
    "FB-417-0-AbCdEfGh_Ij-kLmNoPq?s_bl=1&s_sw=0&a=AbzQ9Ww7Ee5Rr3Tt",
    "garbled&key-8h5Vn1Cx<0>\"q'Sy",
    "saved.key-5Jt2Uw9Nf6Ga",
)
TOKENS = {"oauth": "oauth-3nV8kQ1zL6yT0pWc", "camera": "Cam3ra-pa55w0rd", "account": "ghp_7fK2mX9vB4nQ8sD1"}
TOKENS |= {"session": "nInJa-5ess10n-4Kk3", "query": "cdn-s1g-8Hh7Gg6Ff5Ee"}
CAMERA = f"rtsp://anna:{TOKENS['camera']}@127.0.0.1:9/1#mirror"
CHAT = f"ssn://{TOKENS['session']}?server=ws://127.0.0.1:9"
ROW = "secrets"
NOWHERE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
PICTURE = ("--camera", "test", "--mic", "none", "--size", "320x180", "--preset", "ultrafast", "--fps", "15")


def forms(secret: str) -> Iterator[bytes]:
    """Everything that the secret, or a part of it that is enough to guess the rest, may look like."""
    name, _, query = secret.partition("?")
    values = [value for pair in query.split("&") if len(value := pair.partition("=")[2]) >= 12]
    for part in filter(None, {secret, name, query, *values}):
        yield part.encode()
        once = quote(part, safe="")
        yield from (once.encode(), quote(once, safe="").encode(), quote(part).encode())
        yield re.sub("%..", lambda found: found[0].lower(), once).encode()
        yield json.dumps(part)[1:-1].encode()
        yield html.escape(part).encode()
        yield part.encode().hex().encode()
        yield part.encode("utf-16-le")
        for before in range(3):
            whole = base64.b64encode(bytes(before) + part.encode()).rstrip(b"=")
            yield whole[(0, 2, 3)[before] : -1]


def found_in(text: bytes, secrets: tuple[str, ...]) -> list[str]:
    """Which forms of which secrets are in it, each short enough to be printed without telling it."""
    return [f"{secret[:4]}… as {form[:6]!r}…" for secret in secrets for form in forms(secret) if form in text]


def searched(folder: Path, secrets: tuple[str, ...]) -> tuple[int, list[str]]:
    """How many files there are, and what is in their content or their names."""
    count, found = 0, []
    for path in sorted(folder.rglob("*")):
        found += [f"{path.name}: {each}" for each in found_in(os.fsencode(path), secrets)]
        if path.is_file():
            count += 1
            found += [f"{path}: {each}" for each in found_in(path.read_bytes(), secrets)]
    return count, found


class Listed(threading.Thread):
    """Watches what everybody can see of a process and its children, until it is stopped."""

    def __init__(self, pid: int, secrets: tuple[str, ...]) -> None:
        super().__init__(name="listed")
        self.found: set[str] = set()
        self.seen = 0
        self._pid, self._secrets, self._over = pid, secrets, threading.Event()

    def run(self) -> None:
        while not self._over.wait(0.1):
            with suppress(psutil.NoSuchProcess):
                top = psutil.Process(self._pid)
                for process in (top, *top.children(recursive=True)):
                    self._look(process.pid)

    def _look(self, pid: int) -> None:
        # The first moments of a Python have its arguments as they were given.
        with suppress(OSError):
            title = Path(f"/proc/{pid}/cmdline").read_bytes()
            if not title.startswith(b"bancarella") and pid == self._pid:
                return
            self.seen += 1
            for name in ("cmdline", "environ", "comm"):
                text = Path(f"/proc/{pid}/{name}").read_bytes()
                self.found |= {f"{name} of {title[:30]!r}: {each}" for each in found_in(text, self._secrets)}

    def stop(self) -> None:
        self._over.set()
        self.join()


BROKEN = """
import logging, os, sys, threading, time
keys = [os.environ[name].rpartition("/live/")[2] for name in ("FIRST", "SECOND_KEY", "THIRD_KEY")]

class Falls:
    def __del__(self):
        raise OSError("cannot let go of " + keys[1])

def fail():
    for key in keys:
        logging.getLogger("x").warning("%s %r", {"key": key, "url": ["rtmp://127.0.0.1/live/" + key]}, key.encode())
    Falls()
    raise ValueError("rtmp://127.0.0.1:1935/live/" + keys[0], keys)

from studio.cli import main

def wait():
    while not logging.getLogger().handlers:
        time.sleep(0.02)
    fail()

threading.Thread(target=wait, daemon=True).start()
sys.exit(main())
"""
"""A studio in which a thread of its own fails, with all keys in what it says."""


def echoing(key: str) -> bytes:
    """A server's refusal that quotes the key."""
    words = f"live/{key}: no such stream {quote(key)} {base64.b64encode(key.encode()).decode()}"
    return command("onStatus", 0, None, {"level": "error", "code": "NetStream.Publish.Denied", "description": words})


def garbage(connection: socket.socket) -> None:
    shake_hands(connection)
    connection.sendall(KEYS[2].encode() + os.urandom(3000))


def until(live: Live, true: Callable[[dict[str, Any]], object], timeout_s: float = 60) -> dict[str, Any]:
    deadline_s, state = time.monotonic() + timeout_s, dict[str, Any]()
    while time.monotonic() < deadline_s:
        with suppress(NoEngine), Client(live.data_dir) as client:
            state = dict(client.call("state"))
            if true(state):
                return state
        assert live.running(), live.said
        time.sleep(0.05)
    raise AssertionError(state.get("outputs"))


def outputs(state: dict[str, Any]) -> list[str]:
    return [each["state"] for each in state["outputs"]]


def told_by_hand(live: Live, kept: Path) -> None:
    """Keys and tokens come in through the door as well, in the right fields and in wrong ones."""
    said = []
    for do, arguments in (
        (
            "put-destination",
            {"name": "Own", "platform": "own", "server": "rtmp://127.0.0.1:9/live", "key": KEYS[3]},
        ),
        ("put-destination", {"name": "Whole", "platform": "own", "server": f"rtmp://127.0.0.1:9/live/{KEYS[3]}"}),
        ("put-destination", {"name": "Wrong", "platform": "own", "server": "nonsense", "key": KEYS[3]}),
        ("put-destination", {"name": "Wrong", "platform": 3, "server": [], "key": [KEYS[3]]}),
        (
            "put-destination",
            {
                "name": "CDN",
                "platform": "own",
                "server": f"rtmp://127.0.0.1:9/app?sig={TOKENS['query']}",
                "key": KEYS[3],
            },
        ),
        ("cameras", {"specs": ["test", CAMERA]}),
        ("cameras", {"specs": [CAMERA, CAMERA.replace("#mirror", "#sideways"), 3]}),
        ("chat-add", {"url": CHAT}),
        ("chat-add", {"url": CHAT.replace("127.0.0.1", "10.0.0.1")}),
        ("remind", {"addresses": {"1a": CAMERA, "2b": CHAT}}),
        ("cameras", {"specs": ["test", CAMERA.partition("://")[2]]}),
        ("cameras", {"specs": ["test", CAMERA.replace("://", ":/")]}),
        ("check-destination", {"server": f"rtmp://127.0.0.1:9/live/{KEYS[3]}"}),
        ("account-token", {"platform": "twitch", "token": TOKENS["account"]}),
        ("account-token", {"platform": {"token": TOKENS["account"]}, "token": 1}),
        ("destinations", {}),
        ("accounts", {}),
        ("chat-settings", {}),
        ("state", {}),
    ):
        try:
            # What is no message of the protocol ends its connection.
            with Client(live.data_dir) as client:
                said.append(client.call(do, **arguments))
        except Refused as refused:
            said.append(str(refused))
    kept.write_text(json.dumps(said), encoding="utf-8")


def test_a_show_through_every_fault_writes_no_secret_anywhere(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secrets = (*KEYS, *TOKENS.values())
    out = tmp_path / "out"
    out.mkdir()
    beside = tmp_path_factory.mktemp("server")  # a server names its files by the key
    refused = answering(publish=echoing(KEYS[1]), then=lambda _: None)
    with Nginx(beside) as good, serving(*[refused] * 9) as refusing, serving(*[garbage] * 40) as garbling:
        given = {"FIRST": good.url(KEYS[0]), "SECOND_KEY": KEYS[1], "THIRD_KEY": KEYS[2]}
        given |= {"IRC": TOKENS["oauth"], **NOWHERE}
        arguments = (
            *(*PICTURE, "--stats", str(out / "stats.jsonl"), "--record", str(out / "show.mp4")),
            *("--to", "env:FIRST", "--to", refusing.server, "--key", f"{KEYS[0]}", "--key", "env:SECOND_KEY"),
            *("--chat", "irc://127.0.0.1:9/market?key=env:IRC&nick=anna&tls=1", "--resume"),
        )
        # The first address already ends in its key; who gives another one with it is told, and neither is said.
        wrong = subprocess.run(
            [
                sys.executable,
                "-m",
                "studio",
                "live",
                *arguments,
                "--to",
                garbling.server,
                "--data-dir",
                str(out / "no"),
            ],
            env={**os.environ, **given, "SECOND_KEY": ""},
            capture_output=True,
            check=False,
        )
        assert wrong.returncode == 2
        assert not found_in(wrong.stdout + wrong.stderr, secrets)
        keyed: tuple[str, ...] = (
            *PICTURE,
            "--stats",
            str(out / "stats.jsonl"),
            "--record",
            str(out / "show.mp4"),
            "--resume",
        )
        keyed += ("--to", refusing.server, "--key", "env:SECOND_KEY", "--to", garbling.server, "--key", "env:THIRD_KEY")
        keyed += ("--to", "env:FIRST", "--chat", "irc://127.0.0.1:9/market?key=env:IRC&nick=anna&tls=1")
        for last in (False, True):
            run = tmp_path / f"run{last}"
            run.mkdir()
            if last:
                (tmp_path / "runFalse" / "data").rename(run / "data")
            with Live(run, *keyed, environment=given, program=("-c", BROKEN)) as live:
                listed = Listed(live.process.pid, secrets)
                listed.start()
                try:
                    until(live, lambda state: outputs(state)[:1] == ["rejected"] and outputs(state)[2] == "live")
                    told_by_hand(live, out / f"said{last}.json")
                    good.kill()
                    until(live, lambda state: outputs(state)[2] != "live")
                    good.start()
                    until(live, lambda state: outputs(state)[2] == "live")
                    assert resource.prlimit(live.process.pid, resource.RLIMIT_CORE)[0] == 0
                    if last:
                        live.end()
                    else:
                        live.process.kill()
                finally:
                    listed.stop()
            figures.measured(ROW, "looks at the list of processes", listed.seen, floor=10)
            assert not listed.found
    log = (tmp_path / "runTrue" / "data" / "logs" / "bancarella.log").read_text(encoding="utf-8")
    assert log.count("ValueError") >= 2  # what failed is there, and only the keys are not
    assert "***" in log
    count, found = searched(tmp_path, secrets)
    assert not found, found
    figures.measured(ROW, "secrets in all that was written", len(found), most=0)
    figures.measured(ROW, "forms of them looked for", sum(1 for secret in secrets for _ in forms(secret)))
    figures.measured(ROW, "files searched", count, floor=10)


@pytest.mark.parametrize("secret", [*KEYS, TOKENS["account"]])
def test_the_log_takes_a_secret_out_in_every_form(tmp_path: Path, secret: str) -> None:
    journal = Journal(tmp_path, ())
    journal.hide(json.dumps({"access": secret}))
    log = logging.getLogger("forms")
    try:
        for form in forms(secret):
            with suppress(UnicodeDecodeError):
                text = form.decode()
                if "\0" not in text:
                    log.warning("in the middle%sof a line", text)
        try:
            raise OSError(f"cannot open rtmp://a.b/app/{secret}")
        except OSError:
            log.exception("it failed with %s", {"url": f"https://a.b/?key={quote(secret)}"})
        log.warning("rtsp://anna:%s@10.0.0.7/1 Authorization: Bearer %s", TOKENS["camera"], TOKENS["oauth"])
        log.warning('{"access_token": "%s"} rtmp://a.b/app/%s', TOKENS["oauth"], "never-told-9Zz8Yy7Xx")
    finally:
        journal.close()
    kept = journal.path.read_bytes()
    parts = tuple(filter(None, (secret, *secret.split("?"))))
    assert not found_in(kept, parts)
    assert not found_in(kept, (*TOKENS.values(), "never-told-9Zz8Yy7Xx"))
    assert b"cannot open rtmp://a.b/app/***" in kept


def test_a_window_and_its_engine_show_their_keys_to_nobody(tmp_path: Path) -> None:
    secrets = (KEYS[0], KEYS[3], TOKENS["camera"], TOKENS["session"])
    command_line = [sys.executable, "-m", "studio", "--data-dir", str(tmp_path / "data"), *PICTURE]
    command_line += ["--camera", CAMERA, f"--chat={CHAT}"]
    command_line += ["--to", f"rtmp://127.0.0.1:9/live/{KEYS[0]}", f"--to=rtmp://127.0.0.1:9/third/{KEYS[3]}"]
    with (tmp_path / "printed.txt").open("wb") as printed:
        window = subprocess.Popen(
            command_line,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=printed,
            env={**os.environ, **NOWHERE, "QT_QPA_PLATFORM": "offscreen"},
        )
        engine = 0
        listed = Listed(window.pid, secrets)
        listed.start()
        try:
            deadline_s = time.monotonic() + 60
            while not engine:
                assert time.monotonic() < deadline_s
                with suppress(NoEngine), Client(tmp_path / "data") as client:
                    engine = client.call("state")["engine_pid"]
                time.sleep(0.1)
            time.sleep(3)  # the window is there and looks
            with Client(tmp_path / "data") as client:
                (tmp_path / "state.json").write_text(json.dumps(client.call("state")), encoding="utf-8")
            assert resource.prlimit(engine, resource.RLIMIT_CORE)[0] == 0
            assert resource.prlimit(window.pid, resource.RLIMIT_CORE)[0] == 0
            window.send_signal(signal.SIGTERM)
            window.wait(30)
        finally:
            listed.stop()
            for pid in (window.pid, engine):
                with suppress(psutil.NoSuchProcess):
                    if pid and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
                        psutil.Process(pid).wait(20) if pid == engine else psutil.Process(pid).kill()
            window.wait()
    assert listed.seen > 10
    assert not {each for each in listed.found if not each.startswith("environ")}
    count, found = searched(tmp_path, secrets)
    assert count > 3
    assert not found
