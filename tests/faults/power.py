"""A disk whose power fails: an ext4 in a file, shut down under whoever writes to it. Needs root."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

_SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
_NO_FLUSH = 2  # nothing more reaches the disk, not even the journal: as if the plug were pulled
_MB = 300


class Disk:
    """Mounted at `folder`."""

    def __init__(self, image: Path, folder: Path) -> None:
        self.folder = folder
        self._image = image

    def mount(self) -> None:
        """As at the next start of the computer: the journal is gone through."""
        _do("mount", "-o", "loop", str(self._image), str(self.folder))

    def lose_power(self) -> None:
        """From now on nothing can be written or read."""
        folder = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, _SHUTDOWN, struct.pack("I", _NO_FLUSH))
        finally:
            os.close(folder)

    def unmount(self) -> None:
        """Once whoever used it has ended; whoever has not after ten seconds loses it all the same."""
        deadline_s = time.monotonic() + 10
        while self._is_mounted():
            with contextlib.suppress(subprocess.CalledProcessError):
                _do("umount", *(["--lazy"] if time.monotonic() > deadline_s else []), str(self.folder))
                return
            time.sleep(0.1)

    def _is_mounted(self) -> bool:
        # A file system that is shut down does not answer questions any more.
        mounts = Path("/proc/self/mounts").read_text().splitlines()
        return any(line.split()[1] == str(self.folder) for line in mounts)


@contextlib.contextmanager
def disk_that_loses_power(folder: Path) -> Iterator[Disk]:
    """Made in `folder`, empty."""
    image, mounted = folder / "disk.img", folder / "disk"
    with image.open("wb") as file:
        file.truncate(_MB << 20)
    _do("mkfs.ext4", "-q", "-F", str(image))
    mounted.mkdir()
    disk = Disk(image, mounted)
    disk.mount()
    try:
        yield disk
    finally:
        disk.unmount()


def _do(*command: str) -> None:
    environment = {**os.environ, "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
