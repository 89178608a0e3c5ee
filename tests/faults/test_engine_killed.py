"""The engine killed on air: started again it goes on with the show as it stood. 50 times: `engine_killed`."""

from __future__ import annotations

import json
import random
from datetime import datetime
from pathlib import Path

import pytest

from tests.engine.left_behind import AWAY, left_long_ago
from tests.faults.engine_killed import KEY, Stall, kill_once, last_picture, record, show
from tests.servers import Nginx

pytestmark = pytest.mark.xdist_group("on air")

SMALL = ("--size", "640x360", "--fps", "30", "--preset", "ultrafast")
KILLS = 3
FAULTY = """
import sys
from studio import cli
from studio.engine.engine import Engine
each_second = Engine._each_second
def faulty(self):
    each_second(self)
    if self.desk.show.pinned:
        self.fail(RuntimeError("planted"))
Engine._each_second = faulty
sys.exit(cli.main())
"""


def test_a_killed_engine_is_back_on_air_with_all_that_was_seen(tmp_path: Path) -> None:
    chance = random.Random(6)
    with show(tmp_path, SMALL) as stall:
        kills = [kill_once(stall, chance) for _ in range(KILLS)]
        assert stall.end() == 0
    record(kills)
    recordings = sorted(tmp_path.glob("show*.mp4"))
    assert len(recordings) == KILLS + 1
    assert [last_picture(path)[1] for path in recordings] == [""] * len(recordings)
    # Ended as it was told: the next start is another show.
    assert not list((tmp_path / "data").glob("session*.json"))


def test_a_show_that_was_ended_begins_afresh_and_one_that_was_cut_short_does_not(tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server, Stall(tmp_path, server, SMALL) as stall:
        stall.start()
        stall.until("on air")
        stall.ask("pin", code="K7")
        assert stall.end() == 0
        stall.start()
        assert stall.until("on air")["pinned"] is None
        stall.ask("pin", code="A12")
        since = datetime.fromisoformat(stall.ask("state")["on_air_since"])
        stall.kill()
        left_long_ago(stall.data_dir)  # with no window nobody can be asked: it goes on after minutes too
        stall.start()
        state = stall.until("on air")
        assert (state["pinned"], state["recovered"]) == ("A12", False)
        assert datetime.fromisoformat(state["on_air_since"]) == since - AWAY
        assert stall.end() == 0


def test_a_show_that_a_fault_of_ours_ended_goes_on_too(tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server, Stall(tmp_path, server, SMALL) as stall:
        stall.start(("-c", FAULTY))
        before = stall.until("on air")
        stall.ask("pin", code="A12")
        assert stall.live
        assert stall.live.wait() == 1
        assert "has failed" in stall.live.said
        stall.start()
        after = stall.until("on air")
        assert (after["pinned"], after["on_air_since"]) == ("A12", before["on_air_since"])
        assert after["last_show"] is None, "what fell over has left how it went, but the show is not over"
        assert stall.end() == 0


def test_without_resume_nothing_is_gone_on_with(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with Nginx(tmp_path / "server") as server:
        with Stall(tmp_path, server, SMALL, disk=disk) as stall:
            stall.start()
            stall.until("on air")
            stall.ask("pin", code="K7")
            stall.kill()
            page = json.loads((stall.data_dir / "session-now.json").read_bytes())
            assert page["standing"]["show"]["pinned"] == "K7"
            assert KEY not in json.dumps(page)
            (disk / "show.mp4").unlink()  # only who resumes looks for another name
        with Stall(tmp_path / "again", server, SMALL, disk=disk, resume=False) as stall:
            stall.start()
            state = stall.until("on air")
            assert (state["pinned"], state["back_at"]) == (None, None)
            assert stall.end() == 0
