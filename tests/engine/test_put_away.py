"""Passwords in the addresses of cameras and chats: in the keyring and in memory, and nowhere else."""

from __future__ import annotations

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
from tests.engine.test_keys import MemoryKeyring

BARN = "rtsp://anna:hush@192.168.1.64:554/ch1"
NINJA = "ssn://aB3xY9?server=ws://127.0.0.1:4"


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def put_away(keyring: MemoryKeyring) -> PutAway:
    return PutAway(Keys(lambda: keyring))


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
    assert sorted(keyring.kept.values()) == ["aB3xY9", "other"]


def test_what_is_left_is_known_until_the_studio_is_closed(put_away: PutAway, keyring: MemoryKeyring) -> None:
    marked = put_away.chat(NINJA)
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
    typed = ["twitch://anna", "test", NINJA, BARN]
    assert after.remind(typed, (barn, garden, ninja)) == [ninja, barn]
    assert after.found(CameraSpec.parse(barn)) == CameraSpec.parse(f"{BARN}#mirror")
    assert session_of(after, ninja) == "aB3xY9"
    assert after.remind(["ssn://stranger?server=ws://127.0.0.1:4"], (barn, garden, ninja)) == []
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
    assert list(keyring.kept.values()) == [BARN]


def test_settings_of_before_are_cleaned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = MemoryKeyring()
    monkeypatch.setattr("studio.engine.memory.Keys", lambda answer_s: Keys(lambda: keyring, answer_s=answer_s))
    place = SavedDestination(id="d1", name="CDN", platform="own", server="rtmp://cdn.example/app?sig=hush2")
    Settings(tmp_path).update(cameras=("0", f"{BARN}#mirror"), destinations=(place,))
    given = "http://10.0.0.9/?key=hush3"
    memory = Memory(Options(tmp_path, stay=True, cameras=()))
    assert "hush" not in (tmp_path / FILE).read_text()
    assert memory.options.cameras[0] == "0"
    assert memory.put_away.found(CameraSpec.parse(memory.options.cameras[1])).target == BARN
    memory.keys.put("d1", "key")
    [(_, ingest)] = memory.destinations.ingests()
    assert ingest.server == "rtmp://cdn.example/app?sig=hush2"

    again = Memory(replace(memory.options, cameras=(given,)))
    assert "hush3" not in str(again.options.cameras) + (tmp_path / FILE).read_text()
    again.set_cameras(("0",))
    assert BARN not in keyring.kept.values(), "nobody uses it any more"
