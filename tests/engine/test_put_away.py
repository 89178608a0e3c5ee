"""Passwords in the addresses of cameras and chats: in the keyring and in memory, and nowhere else."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from studio.domain import kept
from studio.engine.keys import SERVICE, Keys
from studio.engine.memory import Memory
from studio.engine.options import Options
from studio.engine.put_away import PutAway
from studio.engine.settings import FILE, SavedDestination, Settings
from studio.media.camera_spec import CameraError, CameraSpec
from tests.engine.test_keys import HangingKeyring, MemoryKeyring

BARN = "rtsp://anna:hush@192.168.1.64:554/ch1"
NINJA = "ssn://aB3xY9?server=ws://127.0.0.1:4"


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def put_away(keyring: MemoryKeyring) -> PutAway:
    return PutAway(Keys(lambda: keyring))


def eventually(true: Callable[[], object]) -> None:
    deadline_s = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)


def session_of(put_away: PutAway, marked: str) -> str | None:
    return put_away.known(marked)


@pytest.mark.parametrize(
    "spec",
    [
        f"{BARN}#mirror",
        "http://192.168.1.20:8080/video?token=hush",
        "rtsp://192.168.1.5/user=anna_password=hush_channel=1.sdp",
        "rtsps://nvr.local:7441/4hushAbCdEf12?enableSrtp",
        "http://anna@phone.local/#fit",
        "rtsp://anna:hush@[fe80::1]:554/1",
    ],
)
def test_what_may_be_a_password_in_a_cameras_address_is_put_away(put_away: PutAway, spec: str) -> None:
    marked = put_away.camera(spec)
    assert "hush" not in marked
    assert "anna" not in marked
    before, after = CameraSpec.parse(spec), CameraSpec.parse(marked)
    assert (after.label, after.mirror, after.fit) == (before.label, before.mirror, before.fit)
    assert put_away.found(after) == before
    assert put_away.camera(marked) == marked
    assert "hush" not in kept.shown(marked)
    assert kept.is_hidden(kept.shown(marked))


@pytest.mark.parametrize(
    "spec",
    ["0", "test#mirror", "/dev/video2", "Logitech BRIO", "http://192.168.1.20:8080/video", "rtsp://cam.local/h264#fit"],
)
def test_what_holds_no_secret_stays_as_it_is(put_away: PutAway, keyring: MemoryKeyring, spec: str) -> None:
    assert put_away.camera(spec) == spec
    assert put_away.found(CameraSpec.parse(spec)) == CameraSpec.parse(spec)
    assert keyring.kept == {}


@pytest.mark.parametrize("url", ["twitch://anna", "ssn://env:NINJA", "ssn://not a session", "room://", "ssn://"])
def test_other_chats_stay_as_they_are(put_away: PutAway, keyring: MemoryKeyring, url: str) -> None:
    assert put_away.chat(url) == url
    assert keyring.kept == {}


def test_a_session_is_put_away_once(put_away: PutAway, keyring: MemoryKeyring) -> None:
    marked = put_away.chat(NINJA)
    assert marked.endswith("?server=ws://127.0.0.1:4")
    assert "aB3xY9" not in marked
    assert put_away.chat(NINJA, ["twitch://anna", marked]) == marked
    assert put_away.chat("ssn://other?server=ws://127.0.0.1:4", [marked]) != marked
    eventually(lambda: sorted(keyring.kept.values()) == ["aB3xY9", "other"])


def test_what_is_left_is_known_until_the_studio_is_closed(put_away: PutAway, keyring: MemoryKeyring) -> None:
    marked = put_away.chat(NINJA)
    eventually(lambda: keyring.kept)
    put_away.drop(marked)
    assert keyring.kept == {}
    assert session_of(put_away, marked) == "aB3xY9"
    put_away.lasting(marked)  # brought back
    assert list(keyring.kept) == [(SERVICE, kept.secret_name(kept.id_of(marked) or ""))]


def test_what_nobody_knows_any_more_is_said_and_learnt_again_by_its_place() -> None:
    before = PutAway(Keys(lambda: None))
    barn, garden, ninja = before.camera(f"{BARN}#mirror"), before.camera("http://a:b@10.0.0.9/"), before.chat(NINJA)
    after = PutAway(Keys(lambda: None))
    with pytest.raises(CameraError, match=r"^The address of rtsp://192\.168\.1\.64:554 is not known any more"):
        after.found(CameraSpec.parse(barn))
    ids = {place: kept.id_of(marked) or "" for place, marked in (("barn", barn), ("ninja", ninja), ("garden", garden))}
    typed = {ids["barn"]: BARN, ids["ninja"]: NINJA, "nobody": BARN, ids["garden"]: "http://a:b@10.0.0.8/"}
    assert after.remind(typed, (barn, garden, ninja)) == [barn, ninja], "the garden's is elsewhere"
    assert after.found(CameraSpec.parse(barn)) == CameraSpec.parse(f"{BARN}#mirror")
    assert session_of(after, ninja) == "aB3xY9"
    assert after.remind({ids["ninja"]: "ssn://stranger?server=ws://127.0.0.1:4"}, (ninja,)) == []
    with pytest.raises(CameraError):
        after.found(CameraSpec.parse(garden))
    # One that is typed in its place is that one.
    assert after.camera("http://a:c@10.0.0.9/", instead=[garden]) == garden
    assert after.camera("http://a:d@10.0.0.9/", instead=[garden]) != garden


def test_what_a_command_line_gives_is_kept_by_nobody_until_it_is_chosen(
    put_away: PutAway, keyring: MemoryKeyring
) -> None:
    marked = put_away.camera(f"{BARN}#fit", given=1)
    assert keyring.kept == {}
    assert session_of(put_away, marked) == BARN
    assert put_away.camera(f"{BARN}#fit", given=1) == marked, "the next run knows it by the same mark"
    lasting = put_away.camera(marked, [marked])
    assert lasting != marked
    assert lasting.endswith("#fit")
    eventually(lambda: list(keyring.kept.values()) == [BARN])


def test_two_cameras_of_one_recorder_are_not_mixed_up() -> None:
    before = PutAway(Keys(lambda: None))
    first, second = before.cameras(["rtsp://a:b@10.0.0.9/ch1", "rtsp://a:b@10.0.0.9/ch2#fit"], [])
    after = PutAway(Keys(lambda: None))
    typed = {kept.id_of(first) or "": "rtsp://a:b@10.0.0.9/ch1", kept.id_of(second) or "": "rtsp://a:b@10.0.0.9/ch2"}
    assert after.remind(typed, (second.replace("#fit", "#mirror"), first)) == [second.replace("#fit", "#mirror"), first]
    assert session_of(after, second) == "rtsp://a:b@10.0.0.9/ch2"
    assert after.cameras([second, first], [first, second]) == (second, first)


def test_a_chat_of_a_command_line_learns_its_session_from_there() -> None:
    ninja = PutAway(Keys(lambda: None)).chat(NINJA)
    after = PutAway(Keys(lambda: None))
    after.remind_by_place(["twitch://anna", NINJA], ["room://", ninja])
    assert session_of(after, ninja) == "aB3xY9"


@pytest.mark.parametrize("works", [True, False])
def test_settings_of_before_are_cleaned_whatever_the_disk_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    keyring = MemoryKeyring()
    monkeypatch.setattr("studio.engine.memory.Keys", lambda answer_s: Keys(lambda: keyring, answer_s=answer_s))
    Settings(tmp_path).update(cameras=(f"{BARN}#mirror",))
    if not works:

        def refuse(*_: object) -> None:
            raise OSError(errno.EROFS, "Read-only file system")

        monkeypatch.setattr("studio.engine.settings.write_whole", refuse)
    memory = Memory(Options(tmp_path, stay=True, cameras=()))
    [marked] = memory.options.cameras
    assert "hush" not in marked
    assert memory.put_away.found(CameraSpec.parse(marked)).target == BARN
    eventually(lambda: (BARN in keyring.kept.values()) == works)
    eventually(lambda: ("hush" in (tmp_path / FILE).read_text()) != works)


def test_what_a_keyring_has_not_taken_yet_stays_in_the_settings_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = HangingKeyring({"probe"})
    monkeypatch.setattr("studio.engine.memory.Keys", lambda answer_s: Keys(lambda: keyring, probe_s=0.05))
    place = SavedDestination(id="d1", name="CDN", platform="own", server="rtmp://cdn.example/app?sig=hush2")
    Settings(tmp_path).update(cameras=(BARN,), destinations=(place,))
    before = (tmp_path / FILE).read_text()
    memory = Memory(Options(tmp_path, stay=True, cameras=()))
    try:
        assert "hush" not in str(memory.options.cameras) + str(memory.destinations.list())
        assert (tmp_path / FILE).read_text() == before
    finally:
        keyring.go_on.set()
    eventually(lambda: "hush" not in (tmp_path / FILE).read_text())
    assert sorted(keyring.kept.values()) == [BARN, "sig=hush2"]


def test_settings_of_before_are_cleaned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = MemoryKeyring()
    monkeypatch.setattr("studio.engine.memory.Keys", lambda answer_s: Keys(lambda: keyring, answer_s=answer_s))
    place = SavedDestination(id="d1", name="CDN", platform="own", server="rtmp://cdn.example/app?sig=hush2")
    Settings(tmp_path).update(cameras=("0", f"{BARN}#mirror"), destinations=(place,))
    given = "http://10.0.0.9/?key=hush3"
    memory = Memory(Options(tmp_path, stay=True, cameras=()))
    assert "hush" not in str(memory.options.cameras) + str(memory.destinations.list())
    eventually(lambda: "hush" not in (tmp_path / FILE).read_text())
    assert memory.options.cameras[0] == "0"
    assert memory.put_away.found(CameraSpec.parse(memory.options.cameras[1])).target == BARN
    memory.keys.put("d1", "key")
    [(_, ingest)] = memory.destinations.ingests()
    assert ingest.server == "rtmp://cdn.example/app?sig=hush2"

    again = Memory(replace(memory.options, cameras=(given,)))
    assert "hush3" not in str(again.options.cameras) + (tmp_path / FILE).read_text()
    again.set_cameras(("0",))
    assert BARN not in keyring.kept.values(), "nobody uses it any more"


def test_what_is_dropped_stays_known_all_along(put_away: PutAway, keyring: MemoryKeyring) -> None:
    marked = put_away.camera(BARN)
    put_away.lasting(marked)
    seen, delete = list[str | None](), keyring.delete_password

    def deleting(service: str, username: str) -> None:
        seen.append(put_away.known(marked))
        delete(service, username)

    keyring.delete_password = deleting  # type: ignore[method-assign]
    put_away.drop(marked)
    assert seen == [BARN]
    assert put_away.found(CameraSpec.parse(marked)).target == BARN
