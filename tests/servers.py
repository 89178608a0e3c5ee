"""Real RTMP servers for tests, on free ports of 127.0.0.1, recording what they receive; each a context manager."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Self

import trustme

_NODE = Path(__file__).parent / "node"
_START_S = 20


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server(ABC):
    """A server process that can be killed and started again on the same port; a folder of its own if given none."""

    host = "127.0.0.1"  # another one where the network is not the machine's own (tests/faults/lines.py)

    def __init__(self, folder: Path | None = None) -> None:
        self._own = None if folder else tempfile.TemporaryDirectory()
        self.folder = folder or Path(self._own.name if self._own else "")
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        if self._own:
            self._own.cleanup()

    def url(self, key: str) -> str:
        return f"rtmp://{self.host}:{self.port}/live/{key}"

    def start(self) -> None:
        """Returns when it takes connections."""
        with (self.folder / "output.txt").open("ab") as output:
            self.process = subprocess.Popen(
                self._command(), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        deadline_s = time.monotonic() + _START_S
        for port in self._ports():
            while True:
                if self.process.poll() is not None or time.monotonic() > deadline_s:
                    self.kill()
                    raise RuntimeError(f"no server: {(self.folder / 'output.txt').read_text()}")
                try:
                    socket.create_connection((self.host, port), 1).close()
                    break
                except OSError:
                    time.sleep(0.02)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def recordings(self, key: str) -> list[Path]:
        """FLV files of what came for `key`, in order."""
        return sorted(self._recordings(key), key=lambda path: path.stat().st_mtime_ns)

    def wait_for_recording(self, key: str, least_bytes: int = 1, timeout_s: float = 10) -> Path:
        """The newest recording of `key`, once it has so many bytes."""
        deadline_s = time.monotonic() + timeout_s
        while True:
            found = self.recordings(key)
            if found and found[-1].stat().st_size >= least_bytes:
                return found[-1]
            if time.monotonic() > deadline_s:
                raise TimeoutError(f"nothing recorded: {found}")
            time.sleep(0.05)

    def wait_for_video(self, key: str, timeout_s: float = 20) -> None:
        """Until the first picture for `key` has come."""
        deadline_s = time.monotonic() + timeout_s
        while not any(holds_a_picture(path.read_bytes()) for path in self.recordings(key)):
            if time.monotonic() > deadline_s:
                raise TimeoutError(f"no picture came for {key}")
            time.sleep(0.005)

    def _ports(self) -> list[int]:
        return [self.port]

    @abstractmethod
    def _command(self) -> list[str]: ...

    @abstractmethod
    def _recordings(self, key: str) -> list[Path]: ...


class Nginx(Server):
    """nginx with its RTMP module. `on_publish` is the URL it asks whether a key is welcome."""

    def __init__(self, folder: Path | None = None, *, on_publish: str | None = None) -> None:
        super().__init__(folder)
        self._on_publish = on_publish
        self._starts = 0

    def _command(self) -> list[str]:
        # Its recordings are named by the second: a server that is back within one would write on in the old file.
        self._starts += 1
        received = self.folder / "received" / str(self._starts)
        received.mkdir(parents=True, exist_ok=True)
        ask = f"on_publish {self._on_publish};" if self._on_publish else ""
        (self.folder / "nginx.conf").write_text(
            f"""
            load_module {_nginx_module()};
            daemon off; master_process off; pid nginx.pid;
            events {{}}
            rtmp {{ server {{
                listen {self.host}:{self.port};
                application live {{
                    live on; record all; record_path {received}; record_unique on; {ask}
                }}
            }} }}
            """
        )
        nginx = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        assert nginx, "install nginx and libnginx-mod-rtmp"
        return [nginx, "-p", str(self.folder), "-e", str(self.folder / "error.log"), "-c", "nginx.conf"]

    def _recordings(self, key: str) -> list[Path]:
        return list((self.folder / "received").glob(f"*/{key}-*.flv"))


class NodeMediaServer(Server):
    """node-media-server, RTMP and RTMPS; `authority` signs its certificate for localhost and 127.0.0.1."""

    def __init__(self, folder: Path | None = None, authority: trustme.CA | None = None) -> None:
        super().__init__(folder)
        self.secure_port = free_port()
        certificate = (authority or trustme.CA()).issue_cert("localhost", "127.0.0.1")
        certificate.private_key_pem.write_to_path(self.folder / "key.pem")
        for pem in certificate.cert_chain_pems:
            pem.write_to_path(self.folder / "certificate.pem", append=True)
        self._modules = node_modules()

    def secure_url(self, key: str) -> str:
        return f"rtmps://localhost:{self.secure_port}/live/{key}"

    def _ports(self) -> list[int]:
        return [self.port, self.secure_port]

    def _command(self) -> list[str]:
        config = {
            "bind": "127.0.0.1",
            "rtmp": {"port": self.port},
            "rtmps": {"port": self.secure_port, "key": "key.pem", "cert": "certificate.pem"},
            "record": {"path": str(self.folder / "received")},
            "store": {"path": str(self.folder / "store")},
        }
        script = (
            f"const Server = require({json.dumps(str(self._modules / 'node-media-server'))});"
            f"new Server({json.dumps(config)}).run();"
        )
        return ["node", "-e", script]

    def _recordings(self, key: str) -> list[Path]:
        return list((self.folder / "received" / "live" / key).glob("*.flv"))


def node_modules() -> Path:
    """The Node packages of `tests/node`, installed once per lock file into the user's cache."""
    lock = _NODE / "package-lock.json"
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bancarella-tests"
    folder = cache / hashlib.sha256(lock.read_bytes()).hexdigest()[:16]
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)  # another copy of the suite may be installing
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(_NODE, folder)
            subprocess.run(
                ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
                cwd=folder,
                check=True,
                stdout=sys.stderr,
                stdin=subprocess.DEVNULL,
            )
            (folder / "complete").touch()
    return folder / "node_modules"


def _nginx_module() -> Path:
    for folder in ("/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"):
        module = Path(folder) / "ngx_rtmp_module.so"
        if module.exists():
            return module
    raise AssertionError("install libnginx-mod-rtmp")


def holds_a_picture(flv: bytes) -> bool:
    at = 13
    while at + 13 <= len(flv):
        if flv[at] & 31 == 9 and flv[at + 12] == 1:  # H.264, not its parameter sets
            return True
        at += 15 + int.from_bytes(flv[at + 1 : at + 4], "big")
    return False
