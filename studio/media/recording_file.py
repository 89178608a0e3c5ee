"""The file of a recording, as a muxer writes to it, and what is said when it cannot be written."""

from __future__ import annotations

import contextlib
import errno
import os
import struct
from abc import ABC, abstractmethod
from pathlib import Path

from studio.domain.errors import SellerError
from studio.media.mp4_boxes import Mp4Error, boxes, mp4box
from studio.media.mp4_index import Index

FORMATS = {
    # Fragments while it is written, an ordinary MP4 once it is closed. What is in none yet is lost with the process, as
    # is what the encoder has still in hand, some 0.4 s. FFmpeg can do the closing too (hybrid_fragmented), and keeps
    # 76 bytes a packet for it: 20 MB an hour.
    ".mp4": (
        "mp4",
        {
            "movflags": "empty_moov+delay_moov+default_base_moof+skip_trailer",
            "frag_duration": "250000",
            "flush_packets": "1",
        },
    ),
    ".mkv": ("matroska", {"cluster_time_limit": "250", "flush_packets": "1"}),
}
_HEAD = 8  # bytes: how long a box is, and its kind
_HIDES = struct.pack(">I4s", 0, b"free")
_BLOCK = 4096  # bytes, of nearly every file system
_sync = getattr(os, "fdatasync", os.fsync)


class RecorderError(SellerError):
    """The recording cannot be made, or had to end."""


class RecordingFile(ABC):
    """A new file that a muxer writes to: all or nothing goes through, and nothing after a failure."""

    def __init__(self, path: Path) -> None:
        """Creates it, never over another one. Raises RecorderError."""
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            self._fd = os.open(path, flags, 0o666)
        except FileExistsError:
            raise RecorderError(f"There is already a file {path}. Choose another name for the recording.") from None
        except (FileNotFoundError, NotADirectoryError):
            text = f"The folder {path.parent} does not exist. Create it, or choose another one for the recording."
            raise RecorderError(text) from None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "the name cannot be used"
            text = f"The recording {path} cannot be created ({reason}). Choose another folder or name."
            raise RecorderError(text) from None
        self.path, self._disk = path, _disk_of(path)
        self.size = 0
        """Bytes of it that are written and need nothing after them, 0 before the first picture: after a failure the
        file ends here."""
        self._failure: OSError | None = None
        self._held: list[bytes] = []  # at the end, not written yet

    def write(self, data: bytes) -> int:
        """Take all of it; what is appended is written once it is whole. Raises OSError, the same one ever after."""
        if self._failure is not None:
            raise self._failure  # a trailer that fits when a packet did not would spoil what is there
        self._held.append(bytes(data))
        return len(data)

    @abstractmethod
    def all_whole(self) -> None:
        """What a muxer has written so far needs nothing after it. Raises OSError."""

    def finish(self) -> None:
        """All packets are in it: what had to be readable at any moment becomes an ordinary file.

        Raises OSError, and what was there stays as it was; Mp4Error where that is no such file (our bug).
        """
        if self._failure is not None:
            raise self._failure

    def _taken(self) -> bytes:
        data, self._held = b"".join(self._held), []
        return data

    def _put(self, data: bytes, at: int) -> None:
        left = memoryview(data)
        try:
            os.lseek(self._fd, at, os.SEEK_SET)
            while left:
                left = left[os.write(self._fd, left) :]
        except OSError as error:
            self._failure = error
            raise

    def stands(self) -> bool:
        """Whether it is still there by its name; not where somebody has deleted it, moved it, or put another there.
        Raises OSError where its disk is not there any more: nobody has deleted it then."""
        try:
            return os.path.samestat(os.fstat(self._fd), self.path.stat())
        except FileNotFoundError:
            if _disk_of(self.path) != self._disk:
                raise OSError(errno.ENODEV, os.strerror(errno.ENODEV)) from None
            return False
        except OSError:
            return True  # nobody can say: a network that is away for a moment

    def sync(self) -> None:
        """On the disk. Raises OSError."""
        _sync(self._fd)

    def close(self, *, keep: bool = True) -> None:
        """On the disk and closed; gone if nothing was written, or what was is not to be kept. Raises OSError."""
        gone = not (keep and self.size)
        try:
            if not gone:
                if self._failure is not None:
                    os.ftruncate(self._fd, self.size)  # half a fragment would be a decoding error
                self.sync()
        finally:
            os.close(self._fd)
            if gone:
                with contextlib.suppress(FileNotFoundError):  # whoever took it away was quicker
                    self.path.unlink()


class Mp4File(RecordingFile):
    """In fragments, none of which is ever there by half: half of one is a decoding error until the file is finished.

    The file ends in the head of a `free` box that says "as far as the end goes": no player looks behind it. There the
    next fragment is written, with such a head at its own end; then two bytes close the box before it, and it is there.
    So a kill may come at any moment. So may a power cut: a file system is free to write the last block, which was
    there at the last `sync`, with a length as if it were full, before any other. So the first fragment after a `sync`
    begins a block of its own, and all that can be seen before the rest is there are two bytes that close the box.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._end = 0  # behind the last box but the one that hides what follows
        self._synced = True  # nothing was written since
        self._index = Index(self._read)

    def all_whole(self) -> None:
        data = self._taken()
        if not data or self._failure is not None:
            return
        if not self._end:
            head = next((box.at for box in boxes(data, 0) if box.kind == b"moof"), len(data))
            self._put(data[:head] + _HIDES, 0)  # so short that it is there whole, or not at all
            self._end, data = head, data[head:]
        if data:
            begins = self._end + _HEAD
            gap = (-(-begins // _BLOCK) * _BLOCK if self._synced else begins) - self._end
            if (self._end + gap + len(data)) % _BLOCK > _BLOCK - _HEAD:
                data += mp4box(b"free", b"")  # what hides the next one is not to lie across two blocks
            self._put(data + _HIDES, self._end + gap)
            self._put(struct.pack(">I", gap), self._end)
            self._end, self._synced = self._end + gap + len(data), False
            self.size = self._end
        self._index.read_on(self._end)  # now, while the system still has it in memory

    def finish(self) -> None:
        super().finish()
        if not self.size:
            return
        if self._index.end != self.size:
            raise Mp4Error(f"{self.path.name}: fragments can be read as far as {self._index.end} of {self.size}")
        behind, over = self._index.closing()
        self._put(behind, self.size)
        self.size += len(behind)
        self.sync()
        self._put(over, 0)

    def sync(self) -> None:
        super().sync()
        self._synced = True

    def _read(self, at: int, size: int) -> bytes:
        os.lseek(self._fd, at, os.SEEK_SET)
        return os.read(self._fd, size)


class MatroskaFile(RecordingFile):
    """In clusters; the muxer goes back at the end, and writes how long it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._at = self._end = 0

    def write(self, data: bytes) -> int:
        if self._at == self._end:
            super().write(data)
        else:
            self._write_held()
            self._put(data, self._at)
        self._at += len(data)
        self._end = max(self._end, self._at)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Where the next write goes."""
        self._write_held()
        self._at = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._end}[whence] + offset
        return self._at

    def tell(self) -> int:
        """Where the next write goes."""
        return self._at

    def all_whole(self) -> None:
        if self._failure is None:
            self._write_held()
            self.size = self._end

    def _write_held(self) -> None:
        """In one write: half a cluster is an error to a player."""
        if self._failure is not None:
            raise self._failure
        if data := self._taken():
            self._put(data, self._end - len(data))


def recording_file(path: Path) -> RecordingFile:
    """The new file of a recording, as its name says. Raises RecorderError."""
    return {".mp4": Mp4File, ".mkv": MatroskaFile}[path.suffix.lower()](path)


def _disk_of(path: Path) -> int:
    """The number of the disk with its folder; where that is away, of the one with the folder that it hung at."""
    return next(os.stat(folder).st_dev for folder in path.absolute().parents if os.path.isdir(folder))


def next_free(first: Path, number: int) -> tuple[Path, int]:
    """The name of the next file of a recording that began in `first`: NAME-2.mp4, and its number; never one that is
    there. `number` is the last one that was given."""
    while True:
        number += 1
        path = first.with_stem(f"{first.stem}-{number}")
        if not os.path.exists(path):  # unlike Path.exists it raises nothing: a share that is away, a name too long
            return path, number


def why_it_ended(failure: Exception, path: Path) -> str:
    """What the seller reads: what happened, and what to do. The show goes on."""
    match failure:
        case RecorderError():
            return str(failure)
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return (
                f"The disk is full: the recording {path.name} has ended. The show goes on. Free some space: it begins"
                " again by itself, in a new file."
            )
        case OSError(errno=errno.EFBIG):
            return f"The disk takes no larger file: the recording {path.name} has ended. It goes on in a new file."
        case OSError():
            reason = failure.strerror or type(failure).__name__
            return (
                f"The recording {path.name} has ended, it cannot be written ({reason}). The show goes on. Check the"
                " disk: once it works, the recording begins again by itself, in a new file."
            )
    return f"The recording {path.name} has ended by a fault in Bancarella."
