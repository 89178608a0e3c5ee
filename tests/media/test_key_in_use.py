"""A server that says that the key is in use: it lets go of our dead connection soon, or another program has the key."""

from __future__ import annotations

import pytest

from studio.media import destination as destination_module
from studio.media.destination import DELAY_GROWTH, GHOST_TRIES, Destination, State
from studio.media.ingest import Ingest
from studio.media.rtmp import RtmpError, RtmpPublisher
from tests.media.synthetic import Source
from tests.media.test_destination import wait_for


def test_a_key_that_stays_in_use_is_asked_for_less_and_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    first_s, longest_s = 0.01, 0.05
    monkeypatch.setattr(destination_module, "FIRST_DELAY_S", first_s)
    monkeypatch.setattr(destination_module, "LONGEST_DELAY_S", longest_s)
    pauses, pause = list[float](), Destination._pause

    def noted(there: Destination, state: State, delay_s: float | None) -> None:
        pauses.append(delay_s or 0.0)
        pause(there, state, delay_s)

    def in_use(_there: Destination, _ingest: Ingest) -> RtmpPublisher:
        raise RtmpError("NetStream.Publish.BadName", "publish", "it is in use.")

    monkeypatch.setattr(Destination, "_pause", noted)
    monkeypatch.setattr(Destination, "_connect", in_use)
    source = Source()
    ingest = Ingest.parse("rtmp://127.0.0.1/live/key")
    there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)
    there.start()
    report = wait_for(there, lambda _: len(pauses) >= GHOST_TRIES + 6)
    assert "still receiving this stream key" in (report.last_error or "")
    assert there.stop(3)
    for number, delay_s in enumerate(pauses[: GHOST_TRIES + 6]):
        whole_s = min(longest_s, first_s * DELAY_GROWTH ** max(0, number - GHOST_TRIES + 1))
        assert 0.8 * whole_s <= delay_s <= whole_s
