"""The engine that a window starts behind itself. Free of Qt: it is started before a toolkit is loaded."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from studio.control.place import own_file


class EngineProcess:
    """A command that is launched whenever it is needed, on its own: it outlives the window. One thread."""

    def __init__(self, command: Sequence[str], data_dir: Path, environment: Mapping[str, str] | None = None) -> None:
        """`environment` is the command's, keys and all, where it is not to be this process's own."""
        self._environment = environment
        self._command = list(command)
        self.said = data_dir / "engine.log"
        """What the engine says to a terminal; no stream key is in it."""
        self._process: subprocess.Popen[bytes] | None = None
        self.started_at_s = 0.0

    @property
    def launched(self) -> bool:
        """Whether it was ever launched from here."""
        return self._process is not None

    def launch(self, *, resume: bool = False) -> None:
        """Start it; `resume`: an engine before it has ended in the middle. Raises OSError."""
        self.started_at_s = time.monotonic()
        # A session of its own: it outlives the window and the terminal's Ctrl-C.
        detached: dict[str, Any] = (
            {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | 0x08000000}
            if os.name == "nt"
            else {"start_new_session": True}
        )
        with contextlib.ExitStack() as stack:
            said: BinaryIO | int = subprocess.DEVNULL
            with contextlib.suppress(OSError):  # a disk that takes nothing keeps nobody off air
                said = stack.enter_context(open(self.said, "wb", opener=own_file))
            self._process = subprocess.Popen(
                self._command + (["--resume"] if resume else []),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env=self._environment,
                **detached,
            )

    def status(self) -> int | None:
        """Its exit status; None while it runs, or where it was never launched."""
        return self._process.poll() if self._process is not None else None

    def stop(self) -> None:
        """Tell it to end, where it runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
