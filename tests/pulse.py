"""A private PulseAudio with a microphone that hears what is played to it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType


class Pulse:
    """Runs while entered. `env` points a client at it; nothing of the user's own sound server is touched."""

    def __enter__(self) -> Pulse:
        # A socket's path has to be short.
        self._dir = Path(tempfile.mkdtemp(prefix="pulse-", dir="/tmp"))
        socket = self._dir / "native"
        self.env = {"PULSE_SERVER": f"unix:{socket}", "PULSE_COOKIE": str(self._dir / "cookie")}
        self._environ = (
            os.environ | self.env | {"HOME": str(self._dir), "XDG_RUNTIME_DIR": str(self._dir), "LC_ALL": "C"}
        )
        self._log = (self._dir / "log").open("wb")
        self._children = [
            self._spawn(
                *(
                    "pulseaudio",
                    "-n",
                    "--exit-idle-time=-1",
                    "--daemonize=no",
                    "--use-pid-file=no",
                    "--disable-shm=yes",
                ),
                *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
            )
        ]
        deadline = time.monotonic() + 10
        while not socket.exists():
            assert self._children[0].poll() is None, (self._dir / "log").read_text()
            assert time.monotonic() < deadline, "PulseAudio does not start"
            time.sleep(0.02)
        self.plug_in()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for child in reversed(self._children):
            child.kill()
            child.wait()
        self._log.close()
        shutil.rmtree(self._dir)

    def plug_in(self, name: str = "desk", description: str = "Desk_Microphone") -> None:
        self._pactl("load-module", "module-null-sink", f"sink_name={name}.sink", "rate=48000")
        self._pactl(
            *("load-module", "module-remap-source", f"master={name}.sink.monitor", f"source_name={name}"),
            *("remix=no", f"source_properties=device.description={description}"),
        )

    def unplug_all(self) -> None:
        self._pactl("unload-module", "module-remap-source")
        self._pactl("unload-module", "module-null-sink")

    def play(self, raw: Path, into: str = "desk") -> None:
        """Let microphone `into` hear a file of 48 kHz stereo float32."""
        self._children.append(
            self._spawn(
                *("pacat", "--playback", "--raw", f"--device={into}.sink", "--format=float32le", "--rate=48000"),
                *("--channels=2", "--latency-msec=50", str(raw)),
            )
        )

    def _pactl(self, *words: str) -> None:
        subprocess.run(["pactl", *words], env=self._environ, check=True, stdout=subprocess.DEVNULL, timeout=10)

    def _spawn(self, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(words, env=self._environ, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log)
