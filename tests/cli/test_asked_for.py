"""What is written down of a command line, and what an engine that goes on makes of it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from studio.live_options import add_live_options, asked_for, go_on_as_asked
from studio.terminal import Parser


def parse(*words: str) -> Namespace:
    parser = Parser()
    add_live_options(parser)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args(words)


USUAL = parse()
ASKED = (
    "--camera",
    "2",
    "--camera",
    "test#mirror",
    "--mic",
    "tone",
    "--size",
    "720x1280",
    "--fps",
    "25",
    "--pin",
    "K7",
)


def going_on(words: tuple[str, ...], *own: str, typed: bool = False) -> Namespace:
    return go_on_as_asked(parse(*own), USUAL, asked_for(parse(*words), USUAL), typed=typed)


def test_another_window_goes_on_with_what_was_asked_for(tmp_path: Path) -> None:
    found = going_on((*ASKED, "--record", str(tmp_path / "a.mp4")), "--data-dir", str(tmp_path), "--resume")
    assert (found.camera, found.mic, found.size, found.fps) == (["2", "test#mirror"], "tone", "720x1280", 25)
    assert (found.pin, found.record, found.data_dir, found.resume) == ("K7", tmp_path / "a.mp4", tmp_path, True)
    assert vars(going_on(())) == vars(USUAL)


def test_what_was_chosen_by_hand_since_then_is_not_asked_for_again() -> None:
    asked = asked_for(parse(*ASKED), USUAL)
    del asked["camera"]
    found = go_on_as_asked(parse(*ASKED, "--resume"), USUAL, asked, typed=False)
    assert (found.camera, found.mic) == (None, "tone")


def test_what_is_typed_now_comes_first() -> None:
    found = going_on(ASKED, "--camera", "0", "--fps", "60", typed=True)
    assert (found.camera, found.fps, found.mic) == (["0"], 60, "tone")


def test_no_address_no_key_and_no_store_that_may_hold_a_password_is_written_down() -> None:
    words = (
        *("--to", "rtmp://a.example/live/hush1", "--to", "rtmp://b.example/live", "--key", "hush2"),
        *("--store", "postgresql://anna:hush3@db.example/stall", "--chat", "ssn://hush4", "--key", "env:HUSH"),
    )
    assert asked_for(parse(*words), USUAL) == {}


@pytest.mark.parametrize("own", [(), ("--to", "Mine")])
def test_only_what_is_known_here_leads_anywhere(monkeypatch: pytest.MonkeyPatch, own: tuple[str, ...]) -> None:
    monkeypatch.setenv("HERE", "rtmp://c.example/live")
    monkeypatch.setenv("KEY_HERE", "k3")
    monkeypatch.setenv("BANCARELLA_ADDRESS_1", "postgresql://somewhere.else/stall")
    words = ("Kitchen", "env:BANCARELLA_ADDRESS_1", "env:GONE", "env:HERE", "Garden")
    keys = ("env:KEY_HERE", "env:KEY_HERE", "env:KEY_HERE", "env:KEY_GONE")
    asked = (*(part for word in words for part in ("--to", word)), *(part for key in keys for part in ("--key", key)))
    found = going_on((*asked, "--store", "env:BANCARELLA_ADDRESS_1"), *own)
    assert found.store is None
    if own:
        assert (found.to, found.key) == (["Mine"], [])
    else:
        assert (found.to, found.key) == (["Kitchen", "Garden"], ["env:KEY_HERE"])
