"""`bancarella live` as a child process, for end-to-end tests and the benchmark."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

from studio.control.client import Client, NoEngine


class Live:
    """Runs it with a data folder of its own, `folder`/data; ended, if need be by force, on leaving the context."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        command: str = "live",
        environment: dict[str, str] | None = None,
        program: tuple[str, ...] = ("-m", "studio"),
    ):
        """`program` is what Python runs: the studio, or something that changes it on the way (tests/faults)."""
        self.data_dir = folder / "data"
        self._errors = (folder / "stderr.txt").open("wb")
        self._output = (folder / "stdout.txt").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, *program, command, "--data-dir", str(self.data_dir), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=self._errors,
            env={**os.environ, **(environment or {})},
        )
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
