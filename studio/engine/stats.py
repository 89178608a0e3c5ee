"""The figures of a running broadcast, as the contract names them."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import msgspec
import psutil

from studio.domain.errors import SellerError
from studio.media.broadcast import Broadcast, BroadcastReport
from studio.media.destination import Destination
from studio.media.programme import Programme, ProgrammeReport
from studio.media.recorder import Recorder


class StatsFileError(SellerError):
    """The file for --stats cannot be written."""


class Stats:
    """One figure set a second: `line` computes what has changed since the last call. One thread."""

    def __init__(self, path: Path | None, *, go_on: bool = False) -> None:
        """`go_on`: after what is in the file already. Raises StatsFileError."""
        self._file: TextIO | None = None
        if path:
            try:
                self._file = path.open("a" if go_on else "w", encoding="utf-8")
            except OSError as error:
                raise StatsFileError(f"The stats file {path} cannot be written ({error.strerror}).") from None
        self._process = psutil.Process()
        self._at_s = 0.0
        self._programme = ProgrammeReport(0, 0, 0.0, 0.0, "")
        self._broadcast = BroadcastReport(0, 0, 0.0)

    def line(
        self,
        t_s: float,
        programme: Programme,
        broadcast: Broadcast | None,
        destinations: tuple[Destination, ...],
        recorder: Recorder | None,
        pinned: str | None,
        chat_messages: int = 0,
        claims: int = 0,
    ) -> dict[str, Any]:
        """The figures now, `t_s` seconds after the start."""
        now = programme.report()
        sent = broadcast.report() if broadcast else BroadcastReport(0, 0, 0.0)
        frames, encoded = now.frames - self._programme.frames, sent.encoded - self._broadcast.encoded
        values: dict[str, Any] = {
            "t": round(t_s, 3),
            "frames": now.frames,
            "late": now.late,
            "missed": now.missed,
            "skipped": sent.skipped,
            "fps": round(frames / (t_s - self._at_s), 2) if t_s > self._at_s else 0.0,
            "compose_ms": _mean_ms(now.compose_cpu_s - self._programme.compose_cpu_s, frames),
            "encode_ms": _mean_ms(sent.encode_cpu_s - self._broadcast.encode_cpu_s, encoded),
            "cpu_s": round(self._cpu_s(), 3),
            "rss_mb": round(self._process.memory_info().rss / 1e6, 1),
            "av_offset_ms": round(now.av_offset_ms, 2),
            "camera": now.camera,
            "microphone": programme.sound.source.state,
            "pinned": pinned,
            "muted": programme.sound.muted,
            "outputs": outputs(destinations),
            "recording": recording(recorder),
            "chat_messages": chat_messages,
            "claims": claims,
        }
        self._at_s, self._programme, self._broadcast = t_s, now, sent
        return values

    def write(self, values: dict[str, Any]) -> None:
        """Append a line to the stats file, if there is one; after the "final" one it is closed.

        Raises StatsFileError, once, when the disk takes no more: there are no more lines then.
        """
        file = self._file
        if file is None:
            return
        try:
            file.write(msgspec.json.encode(values).decode() + "\n")
            file.flush()
            if "final" in values:
                self._file = None
                file.close()
        except OSError as error:
            self._file = None
            with contextlib.suppress(OSError):
                file.close()
            raise StatsFileError(
                f"The stats file {file.name} has ended ({error.strerror}). The show goes on."
            ) from None

    def _cpu_s(self) -> float:
        times = self._process.cpu_times()
        total = times.user + times.system + times.children_user + times.children_system
        for child in _children(self._process):
            try:
                child_times = child.cpu_times()
            except psutil.Error:
                continue  # it has just ended; its time is in children_user by the next line
            total += child_times.user + child_times.system
        return float(total)


def _children(process: psutil.Process) -> list[psutil.Process]:
    """Its children and theirs."""
    tasks = Path(f"/proc/{process.pid}/task")
    if not (tasks / str(process.pid) / "children").exists():
        return process.children(recursive=True)
    # psutil looks at every process of the machine, which costs several times what all the other figures do.
    found: list[psutil.Process] = []
    for task in tasks.iterdir():
        with contextlib.suppress(OSError, psutil.Error):  # it has just ended
            for pid in (task / "children").read_text().split():
                child = psutil.Process(int(pid))
                found += [child, *_children(child)]
    return found


def disk_free_bytes(folder: Path) -> int | None:
    """What is free where the folder is or, where it is gone, was; None where the disk does not say."""
    for there in (folder, *folder.parents):
        try:
            return shutil.disk_usage(there).free
        except FileNotFoundError:
            continue
        except OSError:  # a share that is away
            break
    return None


def outputs(destinations: tuple[Destination, ...]) -> list[dict[str, Any]]:
    """The destinations' figures, without the fields that are ours alone. What is over is no error any more."""
    fields = (
        "name state sent_bytes kbps queue_ms dropped reconnects last_error target_kbps key_doubted key_missing".split()
    )
    found = [
        {field: _rounded(getattr(report, field)) for field in fields}
        for report in (destination.report() for destination in destinations)
    ]
    return [each | {"last_error": None} if each["state"] in ("live", "congested") else each for each in found]


def recording(recorder: Recorder | None) -> dict[str, Any] | None:
    """The recorder's figures, or None where nothing is recorded."""
    if recorder is None:
        return None
    report = recorder.report()
    taken_away = str(report.taken_away) if report.taken_away else None
    return {**asdict(report), "path": str(report.path), "taken_away": taken_away}


def _rounded(value: object) -> object:
    return round(value, 1) if isinstance(value, float) else value


def _mean_ms(seconds: float, count: int) -> float:
    return round(seconds / count * 1000, 3) if count else 0.0
