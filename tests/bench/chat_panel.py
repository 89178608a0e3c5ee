"""How long the window's event loop stands still while a busy chat comes in.

    python -m tests.bench.chat_panel [SECONDS] [MESSAGES A SECOND]

First the panel is given 100,000 messages at the pace of a window that was started again; then so many a second,
following the newest, scrolled up, and with the tabs changed, each for so many seconds. Printed: the longest pause of
the event loop, how much of the longest was our own work (processor time of the Qt thread), and what the process took of
one core. The first line is the machine's own share of it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from random import Random
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from studio.chat.talk import Talk
from studio.domain.chat import code_index, codes_in
from studio.window.chat import FILTERS, ChatPanel
from studio.window.chat_list import ChatView
from studio.window.look import apply_theme
from tests.window.fake_link import FakeLink

HISTORY = 100_000
BATCHES_A_SECOND = 20


class Bench:
    """A panel, and a chat that never ends."""

    def __init__(self) -> None:
        self.app = QApplication([])
        apply_theme(self.app, "dark")
        self.link = FakeLink()
        self.panel = ChatPanel(self.link)
        self.panel.resize(344, 682)
        self.panel.show()
        self._codes = tuple(product["code"] for product in self.link.products)
        self._known = code_index(self._codes)
        self._talk = Talk(Random(1))
        self._seq = 0

    def batch(self, count: int) -> list[dict[str, Any]]:
        """The next entries, as the link hands them over."""
        entries: list[dict[str, Any]] = []
        for _ in range(count):
            said = self._talk.next(self._codes)
            self._seq += 1
            entries.append(
                {
                    "seq": self._seq,
                    "kind": "message",
                    "id": str(self._seq),
                    "platform": said.platform,
                    "author_id": said.author_id,
                    "author": said.author,
                    "text": said.text,
                    "at": f"2026-11-21T10:{self._seq // 5000 % 60:02}:00+00:00",
                    "codes": codes_in(said.text, self._known),
                    "role": "",
                    "paid": "",
                    "standing": "shown",
                    "source": "simulator://demo",
                }
            )
            if said.is_spam:
                self._seq += 1
                deleted = {"seq": self._seq, "kind": "deleted", "id": str(self._seq - 1), "platform": said.platform}
                entries.append(deleted)
        return entries

    @property
    def view(self) -> ChatView:
        """The list of every message."""
        found = self.panel.findChild(ChatView, "chat-list-all")
        assert isinstance(found, ChatView)
        return found

    def run(self, what: str, seconds: float, count: int, also: Callable[[int], object] = lambda step: None) -> None:
        """Hand over `count` entries a batch, and print the longest pause. Making the entries up is not counted."""
        pauses: list[float] = []
        works: list[float] = []
        # As lines of the protocol, so that the garbage collector has nothing to do with what is still to come.
        batches = [msgspec.json.encode(self.batch(count)) for _ in range(round(seconds * BATCHES_A_SECOND))]
        step = 0

        def hand_over() -> None:
            nonlocal step
            if entries := msgspec.json.decode(batches[step]):
                self.link.say(*entries)
            also(step)
            step += 1
            if step == len(batches):
                self.app.quit()

        before = worked = 0.0

        def beat() -> None:
            nonlocal before, worked
            now, work = time.perf_counter(), time.thread_time()
            pauses.append(now - before)
            works.append(work - worked)
            before, worked = now, work

        source, pulse = QTimer(interval=1000 // BATCHES_A_SECOND), QTimer(interval=1)
        source.timeout.connect(hand_over)
        pulse.timeout.connect(beat)
        source.start()
        pulse.start()
        start, cpu_s = time.perf_counter(), time.process_time()
        before, worked = start, time.thread_time()
        self.app.exec()
        source.stop()
        pulse.stop()
        took_s, cpu_s = time.perf_counter() - start, time.process_time() - cpu_s
        pauses.sort()
        print(
            f"{what:<42} longest pause {pauses[-1] * 1000:5.1f} ms, own work {max(works) * 1000:5.1f} ms,"
            f" 99.9 % of pauses under {pauses[int(len(pauses) * 0.999) - 1] * 1000:5.1f} ms,"
            f" {100 * cpu_s / took_s:3.0f} % of a core"
        )


def main() -> None:
    """Measure."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    rate = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    bench = Bench()
    bench.run("nothing (what this machine makes of it)", 5, 0)
    bench.run(f"history, {HISTORY} in batches of 500", HISTORY / 500 / BATCHES_A_SECOND, 500)
    each = rate // BATCHES_A_SECOND
    bench.run(f"{rate}/s, following the newest", seconds, each)
    bench.view.verticalScrollBar().setValue(5_000_000)
    bench.run(f"{rate}/s, scrolled up", seconds, each)
    bench.run(
        f"{rate}/s, changing tabs four times a second",
        seconds / 2,
        each,
        lambda step: bench.panel.show_filter(FILTERS[step // 5 % 3]),
    )
    print(f"{bench.view.model().rowCount()} messages held")


if __name__ == "__main__":
    main()
