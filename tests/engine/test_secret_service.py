"""A stream key in a real keyring: GNOME's, on a message bus of its own, in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import secretstorage
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from studio.control.client import Client
from tests.live import STAY, Live, until

pytestmark = pytest.mark.xdist_group("on air")

KEY = "live_4711_k3y-in-the-keyring"
PLACE = {"name": "Mercato", "platform": "own", "server": "rtmp://127.0.0.1:9/live"}


class Home:
    """A user's: keyring and engine run in it one after the other, and see nothing of whoever runs the tests."""

    def __init__(self, folder: Path) -> None:
        self.data_dir = folder / "data"
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        unwanted = ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "DISPLAY")
        self.env = {name: value for name, value in os.environ.items() if name not in unwanted} | {
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_RUNTIME_DIR": str(runtime),
        }

    def run(self, step: str) -> list[str]:
        """One of the steps below, in this home, on a message bus that ends with it; the lines it prints."""
        script = f"from tests.engine import test_secret_service as here; here.with_a_keyring(here.{step})"
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-c", script],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def files_with_the_key(self) -> list[Path]:
        return [path for path in self.data_dir.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]


# Steps, in a process of their own


def with_a_keyring(step: Callable[[], None]) -> None:
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    daemon = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        assert daemon.stdin is not None
        daemon.stdin.write(b"the password of this home")
        daemon.stdin.close()
        deadline_s = time.monotonic() + 20
        with open_dbus_connection() as bus:
            while bus.send_and_get_reply(message_bus.NameHasOwner("org.freedesktop.secrets")).body != (1,):
                assert time.monotonic() < deadline_s
                time.sleep(0.02)
        step()
    finally:
        daemon.terminate()
        daemon.wait()


def show_secrets() -> None:
    """What the keyring itself has of ours, asked past the studio."""
    with closing(secretstorage.dbus_init()) as bus:
        for item in secretstorage.get_default_collection(bus).get_all_items():
            if item.get_attributes().get("service") == "bancarella":
                sys.stdout.write(item.get_secret().decode() + "\n")


def put() -> None:
    with engine_client() as client:
        client.call("put-destination", **PLACE, key=KEY)
        assert KEY not in str(client.call("destinations")) + str(client.call("state"))


def delete() -> None:
    with engine_client() as client:
        assert [place["has_key"] for place in client.call("destinations")] == [True]
        client.call("delete-destination", name="Mercato")
        assert client.call("destinations") == []


@contextmanager
def engine_client() -> Iterator[Client]:
    with Live(Path.home(), *STAY, command="engine") as live:
        assert until(live, lambda state: True)["keyring"] is True
        with Client(live.data_dir, timeout_s=30) as client:
            yield client
            client.call("quit")
        assert live.wait() == 0, live.said
        assert KEY not in live.said


def test_a_key_is_in_the_keyring_alone_until_its_destination_is_deleted(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.run("put")
    assert home.run("show_secrets") == [KEY]
    assert (home.data_dir / "settings.json").exists()
    assert home.files_with_the_key() == []
    home.run("delete")
    assert home.run("show_secrets") == []
    assert home.files_with_the_key() == []
