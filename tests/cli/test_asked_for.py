"""What is written down of a command line, and what an engine that goes on makes of it."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from studio import cli
from studio.asked import (
    asked_for,
    go_on_as_asked,
    still_asked_for,
    unknown_by_now,
    unless_typed,
    ways_asked_for,
)
from studio.engine.options import BY_HAND, Options
from studio.live_options import add_live_options, live_options
from studio.secrecy import _hide_arguments, without_secrets
from studio.terminal import Parser


def parse(*words: str) -> Namespace:
    parser = Parser()
    add_live_options(parser)
    parser.add_argument("--resume", action="store_true")
    parser.set_defaults(command="engine")
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
    first = parse(*words)
    names = tuple((f"D{number}", None) for number in range(len(first.to)))
    asked = asked_for(first, USUAL) | ways_asked_for(first, cast(Options, SimpleNamespace(destinations=names)))
    now = parse(*own)
    return go_on_as_asked(now, USUAL, unless_typed(asked, now, USUAL) if typed else asked)


def test_another_window_goes_on_with_what_was_asked_for(tmp_path: Path) -> None:
    found = going_on((*ASKED, "--record", str(tmp_path / "a.mp4")), "--data-dir", str(tmp_path), "--resume")
    assert (found.camera, found.mic, found.size, found.fps) == (["2", "test#mirror"], "tone", "720x1280", 25)
    assert (found.pin, found.record, found.data_dir, found.resume) == ("K7", tmp_path / "a.mp4", tmp_path, True)
    assert going_on(()).__dict__ | {"names": ()} == vars(USUAL) | {"names": ()}


def test_what_was_chosen_by_hand_since_then_is_not_asked_for_again() -> None:
    asked = asked_for(parse(*ASKED), USUAL)
    asked = {"mic": asked["mic"], BY_HAND: ["camera"]}
    found = go_on_as_asked(parse(*ASKED, "--resume"), USUAL, asked)
    assert (found.camera, found.mic) == (None, "tone")


def test_what_is_typed_now_comes_first() -> None:
    found = going_on(ASKED, "--camera", "0", "--fps", "60", typed=True)
    assert (found.camera, found.fps, found.mic) == (["0"], 60, "tone")


def test_no_address_no_key_and_no_store_that_may_hold_a_password_is_written_down() -> None:
    words = (
        *("--to", "rtmp://a.example/live/hush1", "--to", "rtmp://b.example/live", "--key", "hush2"),
        *("--store", "postgresql://anna:hush3@db.example/stall", "--chat", "ssn://hush4", "--key", "env:HUSH"),
    )
    parsed = parse(*words)
    assert asked_for(parsed, USUAL) == {}
    two = cast(Options, SimpleNamespace(destinations=(("a", None), ("b", None))))
    assert ways_asked_for(parsed, two) == {}


def test_a_camera_whose_address_has_a_password_is_not_written_down_and_missed() -> None:
    camera = ("--camera", "rtsp://anna:hush5@10.0.0.7/1", "--mic", "tone")
    asked = asked_for(parse(*camera), USUAL)
    assert "hush5" not in str(asked)
    bare = go_on_as_asked(parse("--resume"), USUAL, asked)
    assert (bare.camera, bare.mic, unknown_by_now(bare, USUAL, asked)) == (None, "tone", ["camera"])
    same = go_on_as_asked(parse(*camera, "--resume"), USUAL, asked)
    assert (same.camera, unknown_by_now(same, USUAL, asked)) == ([camera[1]], [])
    chosen = still_asked_for({}, asked | {BY_HAND: ["camera"]})
    assert unknown_by_now(go_on_as_asked(parse(*camera), USUAL, chosen), USUAL, chosen) == []


def test_a_camera_in_a_variable_is_known_where_the_variable_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BARN", "rtsp://anna:hush6@10.0.0.7/1")
    asked = asked_for(parse("--camera", "env:BARN", "--camera", "test"), USUAL)
    assert asked == {"camera": ["env:BARN", "test"]}
    there = go_on_as_asked(parse("--resume"), USUAL, asked)
    assert (there.camera, unknown_by_now(there, USUAL, asked)) == (["env:BARN", "test"], [])
    monkeypatch.delenv("BARN")
    gone = go_on_as_asked(parse("--resume"), USUAL, asked)
    assert (gone.camera, unknown_by_now(gone, USUAL, asked)) == (None, ["camera"])
    # What a window has given to its engine stands for another thing in the next.
    assert asked_for(parse("--camera", "env:BANCARELLA_ADDRESS_2"), USUAL) == {"secret": ["camera"]}


def test_no_list_of_processes_shows_a_camera_or_a_chat(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["--camera=rtsp://anna:hush7@10.0.0.7/1", "--camera", "test", "--chat", "ssn://hush8", "--mic", "tone"]
    child = without_secrets(words)
    for variable in [word.removeprefix("env:") for word in child if word.startswith("env:")]:
        monkeypatch.setenv(variable, os.environ[variable])  # and taken away at the end
    assert "hush" not in str(child)
    parsed = parse(*child)
    options = live_options(parsed)
    assert options.cameras == ("rtsp://anna:hush7@10.0.0.7/1", "test")
    assert (options.chats, options.mic) == (("ssn://hush8",), "tone")
    titles: list[str] = []
    monkeypatch.setattr("setproctitle.setproctitle", titles.append)
    monkeypatch.setattr("sys.argv", ["bancarella", "live", *words])
    _hide_arguments()
    assert titles == ["bancarella live --camera=*** --camera test --chat *** --mic tone"]


def test_files_are_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "clip.mp4").touch()
    monkeypatch.chdir(tmp_path)
    found = going_on(("--camera", "clip.mp4#mirror", "--camera", "test", "--mic", "clip.mp4", "--record", "show.mp4"))
    monkeypatch.chdir("/")
    clip = tmp_path / "clip.mp4"
    assert (found.camera, found.mic, found.record) == ([f"{clip}#mirror", "test"], str(clip), tmp_path / "show.mp4")


def test_whoever_starts_the_studio_by_hand_does_not_have_it_end_by_itself() -> None:
    assert going_on(("--duration", "12"), typed=True).duration is None
    assert going_on(("--duration", "12")).duration == "12"


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
    assert getattr(found, "names", None) == (None if own else ["D0", "D4"])
    if own:
        assert (found.to, found.key) == (["Mine"], [])
    else:
        assert (found.to, found.key) == (["Kitchen", "Garden"], ["env:KEY_HERE"])


Engine = Callable[..., Options]


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    """One that is started with these words; `left`: the options of the one before, killed in the middle of a show."""

    def started(*words: str, left: Options | None = None) -> Options:
        standing = SimpleNamespace(standing=SimpleNamespace(asked=left.asked)) if left else None
        monkeypatch.setattr(cli, "_left", lambda parsed, stay: standing)
        return cli._with_what_was_asked(parse(*words), USUAL)[1]

    return started


def keys(options: Options) -> list[str]:
    return [ingest.key for _, ingest in options.destinations]


def test_it_comes_back_where_it_was_said_last_that_it_goes(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLD", "rtmp://old.example/live/k1")
    monkeypatch.setenv("NEW", "rtmp://new.example/live/k2")
    first = engine("--to", "env:OLD")
    second = engine("--to", "env:NEW", left=first)
    for bare in ("--resume",), ("--fps", "25"):
        third = engine(*bare, left=second)
        assert keys(third) == keys(engine("--resume", left=third)) == ["k2"]
    secret = engine("--to", "rtmp://c.example/live/hush9", left=second)
    assert keys(engine("--resume", left=secret)) == []
    monkeypatch.delenv("NEW")
    elsewhere = engine("--resume", left=second)
    monkeypatch.setenv("NEW", "rtmp://new.example/live/k2")
    assert keys(engine("--resume", left=elsewhere)) == ["k2"]


def test_a_camera_that_is_typed_after_one_was_chosen_by_hand_is_the_one(engine: Engine) -> None:
    by_hand = replace(engine("--fps", "25"), asked={BY_HAND: ["camera", "mic"]})
    typed = engine("--camera", "test#rotate=90", left=by_hand)
    again = engine("--camera", "test#rotate=90", "--resume", left=typed)
    assert again.cameras == engine("--resume", left=again).cameras == ("test#rotate=90",)
    assert again.asked[BY_HAND] == ["mic"]
    assert engine("--mic", "tone", left=again).mic == "tone"
    assert not engine("--mic", "tone", left=again).asked[BY_HAND]


def test_what_is_missed_is_what_was_typed_last(engine: Engine) -> None:
    first = engine("--camera", "rtsp://anna:hush5@10.0.0.7/1")
    second = engine("--mic", "rtsp://anna:hush6@10.0.0.8/1", left=first)
    assert engine("--resume", left=second).unknown == ("camera", "mic")
    third = engine("--camera", "0", left=second)
    assert engine("--resume", left=third).unknown == ("mic",)
    assert (third.asked["camera"], third.asked["secret"]) == (["0"], ["mic"])


def test_what_is_missed_is_missed_until_it_is_chosen(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BARN", "rtsp://anna:hush6@10.0.0.7/1")
    options = engine("--camera", "env:BARN")
    monkeypatch.delenv("BARN")
    for _ in range(2):
        options = engine("--resume", left=options)
        assert options.unknown == ("camera",)
    assert engine("--resume", left=engine("--camera", "test", left=options)).unknown == ()
