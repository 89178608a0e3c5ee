"""`bancarella live` as a child process, for end-to-end tests and the benchmark."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from studio.control.client import Client, NoEngine
from tests import ready

PROGRAM = ("-m", "studio")
"""From its first line."""
STAY = ("--camera", "test", "--mic", "none", "--size", "320x180", "--preset", "ultrafast", "--language", "it")
# A keyring of the machine that runs the tests is nobody's to write to.
NOWHERE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


class Live:
    """Runs it with a data folder of its own, `folder`/data; ended, if need be by force, on leaving the context."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        command: str = "live",
        environment: dict[str, str] | None = None,
        program: tuple[str, ...] = (),
    ):
        """`program` is what Python runs from its first line: the studio itself, or something that changes it on the
        way (tests/faults). Without one the studio is loaded already (tests/ready.py)."""
        self.data_dir = folder / "data"
        self._errors = (folder / "stderr.txt").open("wb")
        self._output = (folder / "stdout.txt").open("wb")
        words = [command, "--data-dir", str(self.data_dir), *arguments]
        around = {**os.environ, **(environment or {})}
        self.process: subprocess.Popen[bytes] | ready.Program
        if program:
            self.process = subprocess.Popen(
                [sys.executable, *program, *words],
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=self._errors,
                env=around,
            )
        else:
            self.process = ready.Program(*words, stdout=self._output, stderr=self._errors, environment=around)
        self._folder = folder

    def __enter__(self) -> Live:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._errors.close()
        self._output.close()

    @property
    def said(self) -> str:
        """What it has printed on stderr so far."""
        return (self._folder / "stderr.txt").read_text()

    def running(self) -> bool:
        return self.process.poll() is None

    def wait(self, timeout_s: float = 60) -> int:
        """Until it ends by itself; the exit status."""
        return self.process.wait(timeout_s)

    def end(self, timeout_s: float = 20) -> int:
        """Ctrl-C; the exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout_s)

    def wait_on_air(self, timeout_s: float = 30) -> None:
        """Until every destination is live."""
        deadline_s = time.monotonic() + timeout_s
        while True:
            try:
                with Client(self.data_dir) as client:
                    outputs = client.call("state")["outputs"]
                if all(output["state"] == "live" for output in outputs):
                    return
            except NoEngine:
                outputs = []
            if not self.running() or time.monotonic() > deadline_s:
                raise AssertionError(f"not on air: {outputs}, {self.said}")
            time.sleep(0.05)


def studio(folder: Path, *arguments: str) -> Live:
    """The engine as a window starts it."""
    return Live(folder, *STAY, *arguments, command="engine", environment=NOWHERE)


def until(live: Live, true: Callable[[dict[str, Any]], object], timeout_s: float = 20) -> dict[str, Any]:
    """The first snapshot of which it is true."""
    deadline_s = time.monotonic() + timeout_s
    state: dict[str, Any] = {}
    while time.monotonic() < deadline_s:
        try:
            with Client(live.data_dir) as client:
                state = client.call("state")
            if true(state):
                return state
        except NoEngine:
            pass
        if not live.running():
            raise AssertionError(live.said)
        time.sleep(0.02)
    raise AssertionError(f"{state} {live.said}")


def ask(live: Live, do: str, **arguments: Any) -> Any:
    with Client(live.data_dir) as client:
        return client.call(do, **arguments)
