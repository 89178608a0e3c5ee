"""Recordings beside the recorder: which are being written, those that a crash left, and what the host is told."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from studio.engine.lookout import Lookout
from studio.engine.whole_file import write_whole
from studio.media.recorder import RecorderReport

FILE = "recordings-open.json"
MOST_WHOLE = 100
"""Of so many finished ones that are on other disks than the data folder it is kept where: one that is away is not
deleted."""
MOST_TRIES = 3
"""A file at which the mending itself broke so often is left as it is."""
LEAST_BYTES = 4096
"""What is shorter and cannot be read has the beginning of a file in it and no picture."""
CALM_S = 10.0
"""An engine that comes back after a crash has other things to do first."""
LOW_S, ENOUGH_S = 300.0, 360.0
BEHIND_S, CAUGHT_UP_S = 10.0, 3.0
ANSWER_S = 2.0
"""A share that says nothing for so long holds up neither a start nor the end of a show."""
TOLD_S = 60.0  # so long the host is told that the recording goes on
_log = logging.getLogger(__name__)


def ask_disk(look: Callable[[], object]) -> None:
    """Have something looked up on a disk or a share; one that says nothing in time is waited for no longer."""
    looking = threading.Thread(target=look, name="recordings looked for", daemon=True)
    looking.start()
    looking.join(ANSWER_S)


class _Open(msgspec.Struct, frozen=True):
    path: str
    tries: int = 0
    mount: str = ""  # where its disk hung in the tree; "": nobody noted it
    whole: bool = False


class OpenRecordings:
    """Which recordings are being written, noted in the data folder: what a crash leaves open is found there again.

    Any thread. A note that cannot be written is logged and disturbs nothing.
    """

    def __init__(self, folder: Path) -> None:
        """`left` are those that the last engine left open, oldest first."""
        self._path, self._home = folder / FILE, _mount_of(folder.absolute() / FILE)
        self._lock = threading.Lock()
        # Where a disk is away another file may have the same path, in the folder that it hung at.
        self._files = {(each.path, each.mount): each for each in self._read()}
        self._ours: dict[str, _Open] = {}  # what this engine has opened, by its path
        self.left = tuple(dict.fromkeys(Path(each.path) for each in self._files.values() if not each.whole))

    def opened(self, path: Path) -> None:
        """It is written from now on."""
        noted = _Open(str(path.absolute()), mount=_mount_of(path.absolute()))
        self._ours[noted.path] = noted
        self._put(noted)

    def is_ours(self, path: Path) -> bool:
        """Whether this engine has opened it, so that it may be written just now."""
        return str(path.absolute()) in self._ours

    def closed(self, path: Path) -> None:
        """It is whole, or gone, or nothing more can be done."""
        noted = self._noted(path)

        def close(files: dict[tuple[str, str], _Open]) -> None:
            files.pop((noted.path, noted.mount), None)
            if noted.mount not in ("", self._home):
                files[noted.path, noted.mount] = replace(noted, tries=0, whole=True)
                for each in [key for key, file in files.items() if file.whole][:-MOST_WHOLE]:
                    del files[each]

        self._change(close)

    def trying(self, path: Path) -> bool:
        """It is about to be mended; False where that has failed too often, and nothing is to be tried any longer."""
        noted = self._noted(path)
        if noted.tries >= MOST_TRIES:
            return False
        self._put(replace(noted, tries=noted.tries + 1))
        return True

    def not_now(self, path: Path) -> None:
        """It could not even be tried: the next start does."""
        self._put(replace(self._noted(path), tries=0))

    def unplugged(self, path: Path) -> bool:
        """Whether the disk that it was written to is not there, though the folder it hung at may be."""
        return _is_away(self._noted(path))

    def there(self, recordings: Iterable[str]) -> list[str]:
        """Those that nobody has deleted: what is on a disk or a share that is away can be there again."""
        paths, deleted = tuple(recordings), set[str]()
        ask_disk(lambda: deleted.update(path for path in paths if self._is_deleted(Path(path))))
        return [path for path in paths if path not in deleted]

    def _is_deleted(self, path: Path) -> bool:
        # Path.exists raises where a share is away.
        return not os.path.exists(path) and os.path.isdir(path.absolute().parent) and not self.unplugged(path)

    def write_again(self) -> None:
        """The data folder was deleted: what is open now is noted there again."""
        self._change(lambda _: None)

    def _noted(self, path: Path) -> _Open:
        """Of several, the one that this engine opened, or else whose disk is there: of these, on top of the others."""
        name = str(path.absolute())
        ours = self._ours.get(name)
        with self._lock:
            found = [each for each in self._files.values() if each.path == name]
        return min(found, key=lambda each: (each != ours, _is_away(each), -len(each.mount)), default=_Open(name))

    def _put(self, noted: _Open) -> None:
        self._change(lambda files: files.update({(noted.path, noted.mount): noted}))

    def _change(self, change: Callable[[dict[tuple[str, str], _Open]], object]) -> None:
        with self._lock:
            change(self._files)
            try:
                if self._files:
                    write_whole(self._path, msgspec.json.encode(list(self._files.values())))
                else:
                    self._path.unlink(missing_ok=True)
            except OSError as error:
                _log.warning("which recordings are open cannot be noted: %s", error)

    def _read(self) -> list[_Open]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[_Open])
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
            _log.warning("%s cannot be read: %s", self._path.name, error)
            return []


def _is_away(noted: _Open) -> bool:
    return noted.mount != "" and not os.path.ismount(noted.mount)


def _mount_of(path: Path) -> str:
    """Not the device's number: that is another one each time the disk is plugged in."""
    return next((str(folder) for folder in Path(os.path.realpath(path)).parents if os.path.ismount(folder)), "")


class _Became(NamedTuple):
    """What became of a recording: "mended", "no-room" or "unreadable"; how long it plays, where that is known."""

    result: str
    name: str
    lasts: str = ""


class Mender:
    """Finishes what a crash left open, one file after the other, in a process of its own that takes only what nobody
    else wants of the computer. Ended with the engine, it begins anew at the next start."""

    def __init__(self, recordings: OpenRecordings, tell: Callable[[str], None], *, calm_s: float = CALM_S) -> None:
        """`tell` hears, once, what became of them. On a thread of its own."""
        self._recordings, self._tell, self._calm_s = recordings, tell, calm_s
        self._ended = threading.Event()
        self._process: subprocess.Popen[str] | None = None
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="mender", daemon=True)

    def start(self) -> None:
        """Begin, where there is anything to do."""
        if self._recordings.left:
            self._thread.start()

    def close(self) -> None:
        """Stop where it is: the originals are as they were."""
        with self._guard:
            self._ended.set()
            if self._process:
                self._process.kill()
        if self._thread.ident is not None:
            self._thread.join(2 * ANSWER_S)  # a share that does not answer holds up no end either

    def _run(self) -> None:
        if self._ended.wait(self._calm_s):
            return
        became: dict[str, list[_Became]] = {}
        try:
            for path in self._recordings.left:
                if found := self._mend(path):
                    became.setdefault(found.result, []).append(found)
        except Exception:  # noqa: BLE001 - our bug: logged whole; the recordings play as they are
            _log.exception("recordings that were cut short are not finished")
            return
        if became:
            self._tell(" ".join(_words(found) for found in became.values()))

    def _mend(self, path: Path) -> _Became | None:
        """None where there is nothing to say of it."""
        # Where its disk is away, what has its name may be another one.
        if self._ended.is_set() or self._recordings.is_ours(path) or self._recordings.unplugged(path):
            return None
        if not self._recordings.trying(path):
            self._recordings.closed(path)
            return _Became("unreadable", path.name)
        with self._guard:
            if self._ended.is_set():
                self._recordings.not_now(path)
                return None
            process = self._process = subprocess.Popen(
                [sys.executable, "-m", "studio.media.mend_recording", str(path)],
                stdin=subprocess.PIPE,  # it ends when that does: it does not outlive an engine that is killed
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        with process:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            # It says little: no pipe runs full.
            line, trouble = process.stdout.read(), process.stderr.read()
            with contextlib.suppress(OSError):
                process.stdin.close()
        if self._ended.is_set():
            self._recordings.not_now(path)
            return None
        if trouble:
            _log.warning("%s: %s", path.name, trouble.strip())
        if process.returncode or not line:
            _log.error("%s was not finished: status %d", path.name, process.returncode)
            return None  # tried again at the next start, and the one after that
        return self._became(path, json.loads(line))

    def _became(self, path: Path, mended: dict[str, object]) -> _Became | None:
        _log.info("%s: %s", path.name, mended)
        result = str(mended["result"])
        if result == "no-room":
            self._recordings.not_now(path)
            return _Became(result, path.name)
        if result == "away" or (result == "gone" and self._recordings.unplugged(path)):
            self._recordings.not_now(path)
            return None
        self._recordings.closed(path)
        if result == "mended":
            seconds = mended["seconds"]
            assert isinstance(seconds, int | float)
            minutes, rest = divmod(round(seconds), 60)
            return _Became(result, path.name, f"{minutes}:{rest:02d}")
        if result == "unreadable" and not _has_pictures(path):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            return None
        return _Became(result, path.name) if result == "unreadable" else None


def _has_pictures(path: Path) -> bool:
    """False for one that was cut short before its first picture: nobody misses it."""
    try:
        with path.open("rb") as file:
            begins = file.read(LEAST_BYTES)
    except OSError:
        return True  # nobody can say
    ours = begins[4:8] == b"ftyp" or begins.startswith(b"\x1a\x45\xdf\xa3") or not begins
    return not ours or len(begins) >= LEAST_BYTES


def _words(found: list[_Became]) -> str:
    """What the host is told of all those that came to the same."""
    result, name, lasts = found[0]
    count, listed = len(found), ", ".join(f"{each.name} ({each.lasts})" if each.lasts else each.name for each in found)
    if result == "mended":
        if count == 1:
            return f"The recording {name} was cut short. It has been finished and plays: {lasts}."
        return f"{count} recordings were cut short. They have been finished and play: {listed}."
    if result == "no-room":
        if count == 1:
            return (
                f"The recording {name} was cut short. It plays, and is finished at a later start: there is not"
                " enough room on the disk for that."
            )
        return (
            f"{count} recordings were cut short. They play, and are finished at a later start: there is not enough"
            f" room on the disk for that. They are {listed}."
        )
    if count == 1:
        return f"The recording {name} was cut short and cannot be read. It is left as it is."
    return f"{count} recordings were cut short and cannot be read. They are left as they are: {listed}."


class RecordingWatch:
    """Tells the host how the recording does. `look` from any thread, once a second and at every change."""

    def __init__(self, lookout: Lookout, clock: Callable[[], float] = time.monotonic) -> None:
        self._lookout, self._clock = lookout, clock
        self._lock = threading.Lock()
        self._failed = self._over = False
        self._again_until_s: float | None = None
        self._taken_away: Path | None = None  # that the host was told of
        self._disk = ""

    def look(self, report: RecorderReport) -> None:
        """How it is now."""
        with self._lock:
            if self._over:
                return
            self._recording(report)
            self._room(report)

    def end(self) -> None:
        """It is over: so is what was wrong with it."""
        with self._lock:
            self._over = True
            self._lookout.over("recording")
            if self._disk:
                self._lookout.over("disk")

    def _recording(self, report: RecorderReport) -> None:
        if report.state == "failed":
            self._failed, self._again_until_s = True, None
            self._lookout.raised("recording", report.last_error or f"The recording {report.path.name} has ended.")
        elif report.state == "recording" and self._failed:
            self._failed, self._again_until_s = False, self._clock() + TOLD_S
            if report.taken_away not in (None, self._taken_away):
                self._taken_away = report.taken_away
                self._lookout.raised("recording", _taken_away(report))
            else:
                self._lookout.raised("recording", f"The recording goes on, in the file {report.path.name}.", "note")
        elif self._again_until_s is not None and self._clock() > self._again_until_s:
            self._again_until_s = None
            self._lookout.over("recording")

    def _room(self, report: RecorderReport) -> None:
        left_s = report.left_s
        words = ""
        if report.state in ("waiting", "recording"):  # waiting: a share that has not answered yet, say
            if left_s is not None and left_s < (ENOUGH_S if self._disk == "low" else LOW_S):
                words, self._disk = _low(left_s), "low"
            elif report.behind_s > (CAUGHT_UP_S if self._disk == "slow" else BEHIND_S):
                words, self._disk = _slow(report.path), "slow"
        if words:
            self._lookout.raised("disk", words, about=self._disk)
        elif self._disk:
            self._disk = ""
            self._lookout.over("disk")


def _taken_away(report: RecorderReport) -> str:
    assert report.taken_away
    return (
        f"Somebody has deleted or moved the recording {report.taken_away.name}. It goes on in the file"
        f" {report.path.name}."
    )


def _low(left_s: float) -> str:
    rest = "Delete something; else the recording ends, and the show goes on."
    if minutes := int(left_s / 60):
        return f"The disk has room for about {minutes + 1} minutes of recording. {rest}"
    return f"The disk has room for less than a minute of recording. {rest}"


def _slow(path: Path) -> str:
    return (
        f"The disk is slow: the recording {path.name} waits for it. Nothing is lost yet, and the show goes on. Close"
        " programs that copy or download."
    )
