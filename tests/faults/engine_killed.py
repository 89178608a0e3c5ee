"""The engine killed on air (SIGKILL), time after time: what is lost, and how soon the show goes on.

    python -m tests.faults.engine_killed --times 50            one line a kill, and the worst of all at the end

`bancarella live … --resume` is started again at once, as a supervisor does, 720p30 at its usual settings, to an nginx
on this computer, recording on, with five claims a second from the chat, a pinned product and a countdown. Each kill
comes in the moment in which a client sees that another product is pinned: the worst for what is to be kept.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import psutil

from studio.control.client import Client, NoEngine
from studio.domain.errors import SellerError
from studio.media.testcard import read_counter
from tests.faults import figures
from tests.live import Live
from tests.servers import Nginx, holds_a_picture

ROW = "engine-killed"
KEY = "k3y"
CLAIMS_PER_S = 5
CODES = ("K7", "A12")
_FPS = 30
_USUAL = ("--size", "1280x720", "--fps", str(_FPS))
_PATIENCE_S = 60.0
_NOWHERE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "QT_QPA_PLATFORM": "offscreen"}


@dataclass(frozen=True, slots=True)
class Kill:
    """What one kill cost. `back_s`: from the kill to the first picture at the server; `lost_s`: from the last picture
    in the recording to the kill, by the test picture's counter; `claims` that clients had seen, `gone` of them."""

    back_s: float
    lost_s: float
    claims: int
    gone: int
    same_pin: bool
    same_countdown: bool
    still_there: bool
    errors: str

    @property
    def well(self) -> bool:
        """What must be so whatever the machine: nothing is lost that was seen, and every file plays."""
        return not self.gone and self.same_pin and self.same_countdown and self.still_there and not self.errors

    def __str__(self) -> str:
        kept = "pin and countdown as they were" if self.same_pin and self.same_countdown else "PIN OR COUNTDOWN LOST"
        trouble = f", RECORDING: {self.errors}" if self.errors else ""
        return (
            f"back on air {self.back_s:.2f} s, recording lost {self.lost_s:.2f} s,"
            f" {self.gone} of {self.claims} claims lost, {kept}{trouble}"
        )


class Stall:
    """A show under a supervisor: started again by `start` with the very same command."""

    def __init__(
        self,
        folder: Path,
        server: Nginx,
        shape: Sequence[str] = _USUAL,
        *,
        disk: Path | None = None,
        resume: bool = True,
    ) -> None:
        """`disk` has its data folder and its recordings; else `folder`, which has what it prints."""
        self.folder, self.server = folder, server
        folder.mkdir(exist_ok=True)
        disk = disk or folder
        self.data_dir = disk / "data"
        self.live: Live | None = None
        self._starts = 0
        self._chats = 0
        self._open = contextlib.ExitStack()
        products = folder / "products.csv"
        products.write_text("code,title,price,stock\n" + "".join(f"{code},{code},9.00,100000\n" for code in CODES))
        self._command = (
            *("--camera", "test", "--mic", "tone", *shape, *(["--resume"] if resume else [])),
            *("--to", server.url(KEY), "--record", str(disk / "show.mp4")),
            *("--products", str(products), "--data-dir", str(self.data_dir)),
        )

    def __enter__(self) -> Stall:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def start(self, program: tuple[str, ...] = ("-m", "studio")) -> None:
        self._open.close()
        self._starts += 1
        folder = self.folder / f"start-{self._starts}"
        folder.mkdir()
        self.live = self._open.enter_context(Live(folder, *self._command, environment=_NOWHERE, program=program))

    def kill(self) -> None:
        assert self.live is not None
        self.live.process.kill()
        self.live.process.wait()

    def kill_with_children(self) -> None:
        """As when the power fails: nothing that it has started goes on either."""
        assert self.live is not None
        all_of_it = [psutil.Process(self.live.process.pid)]
        all_of_it += all_of_it[0].children(recursive=True)
        for process in all_of_it:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self.live.process.wait()
        psutil.wait_procs(all_of_it, 10)

    def end(self) -> int:
        assert self.live is not None
        status = self.live.end()
        self._open.close()
        return status

    def ask(self, do: str, **arguments: Any) -> Any:
        with Client(self.data_dir) as client:
            return client.call(do, **arguments)

    def until(self, wanted: str) -> dict[str, Any]:
        """The first snapshot of this very engine in which `wanted` is so: "on air" or "recorded"."""
        assert self.live is not None
        deadline_s = time.monotonic() + _PATIENCE_S
        state: dict[str, Any] = {}
        while time.monotonic() < deadline_s and self.live.running():
            with contextlib.suppress(NoEngine):
                state = self.ask("state")
                ours = state["engine_pid"] == self.live.process.pid
                live = ours and [output["state"] for output in state["outputs"]] == ["live"]
                if live and (wanted == "on air" or (state["recording"] or {}).get("seconds", 0) > 2):
                    return state
            time.sleep(0.02)
        raise AssertionError(f"never {wanted}: {state} {self.live.said}")

    def wait_for_picture(self, known: set[Path]) -> None:
        """Until the server has got a picture in a recording that it has begun since."""
        assert self.live is not None
        deadline_s = time.monotonic() + _PATIENCE_S
        while not any(_holds_a_picture(path) for path in set(self.server.recordings(KEY)) - known):
            if time.monotonic() > deadline_s or not self.live.running():
                raise AssertionError(f"not on air again: {self.live.said}")
            time.sleep(0.02)

    def chat(self) -> None:
        """Have people claim what there is, five a second, each once."""
        self._chats += 1
        path = self.folder / f"chat-{self._chats}.jsonl"
        with path.open("w") as file:
            for number in range(CLAIMS_PER_S * 120):
                name = f"{self._chats}-{number}"
                line = {"at": number / CLAIMS_PER_S, "platform": "twitch", "id": f"m{name}", "author_id": f"u{name}"}
                file.write(json.dumps(line | {"author": f"Anna {name}", "text": CODES[number % 2]}) + "\n")
        self.ask("chat-add", url=f"simulator://{path}")

    def counter(self) -> tuple[float, int]:
        """A moment, and the number of the picture that was composed right after it."""
        at_s = time.monotonic()
        png = np.frombuffer(base64.b64decode(self.ask("shot")["png"]), np.uint8)
        picture = cv2.imdecode(png, cv2.IMREAD_COLOR)
        assert picture is not None
        number = read_counter(np.asarray(picture, np.uint8))
        assert number is not None, "the test picture cannot be read"
        return at_s, number


class Looker:
    """A client that sees claims and the pin as windows do. `pinned` is set once a snapshot has that product."""

    def __init__(self, data_dir: Path, waits_for: str) -> None:
        self.seen: set[int] = set()
        self.pinned = threading.Event()
        self._claims, self._watch = Client(data_dir), Client(data_dir)
        self._waits_for = waits_for
        self._threads = [threading.Thread(target=each) for each in (self._look, self._follow)]
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()
        for client in (self._claims, self._watch):
            client.__exit__()

    def _look(self) -> None:
        rev = 0
        with contextlib.suppress(SellerError):  # it is gone, or its disk is
            while True:
                news = self._claims.call("claims-since", rev=rev)
                self.seen.update(claim["id"] for claim in news["claims"])
                rev = news["rev"]
                if not news["more"]:
                    time.sleep(0.02)

    def _follow(self) -> None:
        with contextlib.suppress(NoEngine):
            for state in self._watch.watch():
                if state["pinned"] == self._waits_for:
                    self.pinned.set()


def kill_once(stall: Stall, chance: random.Random) -> Kill:
    """Kill a show that is on air, start it again, and look what has become of it."""
    stall.until("recorded")
    if stall.ask("state")["countdown"] is None:
        stall.ask("pin", code=CODES[0])
        stall.ask("countdown", seconds=7200, label="Offerta")
    stall.chat()
    anchor_s, anchor = stall.counter()
    before = stall.ask("state")
    wanted = next(code for code in CODES if code != before["pinned"])
    recording = Path(before["recording"]["path"])
    looker = Looker(stall.data_dir, wanted)
    time.sleep(1.0 + chance.random())
    pinning = threading.Thread(target=_ignoring, args=(lambda: stall.ask("pin", code=wanted),))
    pinning.start()
    assert looker.pinned.wait(_PATIENCE_S)
    known = set(stall.server.recordings(KEY))
    killed_s = time.monotonic()
    stall.kill()
    stall.start()  # at once, as a supervisor does
    # As the kill left it: the next engine may finish it.
    copy = stall.folder / f"cut-short{recording.suffix}"
    shutil.copyfile(recording, copy)
    stall.wait_for_picture(known)
    back_s = time.monotonic() - killed_s
    looker.join()
    pinning.join()
    after = stall.until("on air")
    there = {claim["id"] for claim in stall.ask("claims")}
    last, errors = last_picture(copy)
    return Kill(
        back_s=back_s,
        lost_s=killed_s - (anchor_s + (last - anchor) / _FPS),
        claims=len(looker.seen),
        gone=len(looker.seen - there),
        same_pin=after["pinned"] == wanted,
        same_countdown=after["countdown"] == before["countdown"] | {"code": after["countdown"]["code"]},
        still_there=after["on_air"] and recording.stat().st_size > 0 and after["recording"]["path"] != str(recording),
        errors=errors,
    )


def last_picture(path: Path) -> tuple[int, str]:
    """The counter of the last picture that plays, and what a player complains about."""
    number = -1
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            last = frame
        number = read_counter(np.asarray(last.to_ndarray(format="bgr24"), np.uint8)) or -1
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-xerror", "-i", str(path), "-f", "null", "-"], capture_output=True, text=True
    )
    return number, done.stderr.strip() or ("" if done.returncode == 0 else f"exit {done.returncode}")


def record(kills: Sequence[Kill]) -> None:
    """Into the table; AssertionError where something was lost that must not be."""
    for kill in kills:
        figures.measured(ROW, "on air again after", round(kill.back_s, 2), "s", most=5.0, ceiling=40.0)
        figures.measured(ROW, "recording lost", round(max(0.0, kill.lost_s), 2), "s", most=1.0, ceiling=10.0)
        figures.measured(ROW, "claims lost that were seen", kill.gone, "claims", most=0, ceiling=0)
        figures.measured(
            ROW, "pins and countdowns lost", int(not (kill.same_pin and kill.same_countdown)), most=0, ceiling=0
        )
        assert kill.well, kill


@contextlib.contextmanager
def show(folder: Path, shape: Sequence[str] = _USUAL) -> Iterator[Stall]:
    """A show on air, to a server of its own."""
    with Nginx(folder / "server") as server, Stall(folder, server, shape) as stall:
        stall.start()
        yield stall


def _ignoring(do: Any) -> None:
    with contextlib.suppress(NoEngine):
        do()


def _holds_a_picture(path: Path) -> bool:
    with path.open("rb") as file:
        return holds_a_picture(file.read(1 << 17))


def main() -> int:
    parser = argparse.ArgumentParser(description="Kills the engine on air, time after time.")
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    chance, kills = random.Random(options.seed), []
    with tempfile.TemporaryDirectory(prefix="bancarella-kills-") as folder, show(Path(folder)) as stall:
        for number in range(1, options.times + 1):
            kills.append(kill_once(stall, chance))
            print(f"{number}: {kills[-1]}", flush=True)
        status = stall.end()
    back, lost = [kill.back_s for kill in kills], [kill.lost_s for kill in kills]
    ill = sum(not kill.well for kill in kills)
    print(
        f"{len(kills)} kills: on air again after {np.median(back):.2f} s (at most {max(back):.2f}), recording lost"
        f" {np.median(lost):.2f} s (at most {max(lost):.2f}), {sum(kill.gone for kill in kills)} of"
        f" {sum(kill.claims for kill in kills)} claims lost, {ill} kills with anything else wrong; exit {status}"
    )
    record(kills)
    return 0 if max(back) <= 5 and max(lost) <= 1 and not ill and status == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
