"""The studio's command line in processes of its own that need not load it: each is forked from one that has.

Loading takes two seconds of a processor, most of what a refusal or a short show costs, and the tests start hundreds.
Arguments, environment, files, signals and exit status are the process's own, as is all that it does. Who proves how
the studio is loaded, or what Python and the system's loader do with the environment, starts `python -m studio` anew.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[1]
_LOADED = (
    "studio.cli",
    "studio.ctl",
    "studio.engine.engine",
    "studio.engine.options",
    "studio.papers.lists",
    "alembic.command",
    "keyring.backend",
    "sqlalchemy.dialects.sqlite",
    "numpy.ma",
    "secretstorage",
    "zxingcpp",
)
"""Not the sound's library, which opens the computer's devices as it is loaded."""
_LONGEST = 1 << 17


class Program:
    """One process of the command line; used like a Popen."""

    def __init__(
        self, *arguments: str, stdout: IO[Any], stderr: IO[Any], environment: Mapping[str, str] | None = None
    ) -> None:
        self.returncode: int | None = None
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        request = {"arguments": arguments, "folder": os.getcwd(), "environment": dict(environment or os.environ)}
        with theirs:
            files = [theirs.fileno(), stdout.fileno(), stderr.fileno()]
            socket.send_fds(_Loaded.here().door, [json.dumps(request).encode()], files)
        self.pid = int(self._told())

    def poll(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            self._line.settimeout(timeout)
            try:
                self.returncode = os.waitstatus_to_exitcode(int(self._told()))
            except (BlockingIOError, TimeoutError):
                raise subprocess.TimeoutExpired("studio", timeout or 0) from None
            self._line.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _told(self) -> bytes:
        told = self._line.recv(_LONGEST)
        assert told, "the studio could not be loaded, or its process's keeper is gone"
        return told


def run(*arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """`bancarella` with these arguments, to its end."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as stdout,
        tempfile.TemporaryFile("w+", encoding="utf-8") as stderr,
    ):
        program = Program(*arguments, stdout=stdout, stderr=stderr, environment=environment)
        try:
            status = program.wait(60)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
            raise
        stdout.seek(0)
        stderr.seek(0)
        return subprocess.CompletedProcess(arguments, status, stdout.read(), stderr.read())


@dataclass
class _Loaded:
    """The process that has loaded the studio. Ends when nobody can knock at its door any more."""

    process: subprocess.Popen[bytes]
    door: socket.socket
    one: _Loaded | None = None

    @classmethod
    def here(cls) -> _Loaded:
        """This process's own, begun when the first asks for it."""
        if cls.one is None or cls.one.process.poll() is not None:
            door, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                command = [sys.executable, "-m", "tests.ready", str(theirs.fileno())]
                process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()])
            cls.one = cls(process, door)
            atexit.register(cls.one.end)
        return cls.one

    def end(self) -> None:
        self.door.close()
        self.process.wait()


def keeper() -> int | None:
    """The process that stays while tests come and go."""
    return _Loaded.one.process.pid if _Loaded.one else None


def _become_each(door: socket.socket) -> None:
    """Returns in every process that is to be the studio, as if it had just been loaded there."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who wait for the studio's processes
    while True:
        asked, files, _, _ = socket.recv_fds(door, _LONGEST, 3)
        if not asked:
            os._exit(0)
        if os.fork():
            for file in files:
                os.close(file)
            continue
        door.close()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        line, stdout, stderr = files
        if pid := os.fork():
            with socket.socket(fileno=line) as teller:
                teller.send(str(pid).encode())
                # Nobody listens any more where the tests were ended.
                with suppress(OSError):
                    teller.send(str(os.waitpid(pid, 0)[1]).encode())
            os._exit(0)
        os.dup2(stdout, 1)
        os.dup2(stderr, 2)
        for file in files:
            os.close(file)
        request = json.loads(asked)
        os.chdir(request["folder"])
        os.environ.clear()
        os.environ.update(request["environment"])
        sys.argv[1:] = request["arguments"]
        return


if __name__ == "__main__":
    for name in _LOADED:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()  # else each process goes through all that is loaded, and so has a copy of it, at its end
    _become_each(socket.socket(fileno=int(sys.argv[1])))
    sys.exit(importlib.import_module("studio.cli").main())
