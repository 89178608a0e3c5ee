import logging
import threading
import time
from collections.abc import Iterator

import pytest

from studio.engine.keys import SERVICE, Backend, Keys, system_backend

KEY = "live_1234_hush-hush"


class MemoryKeyring:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class BrokenKeyring(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"cannot keep {password}")


class HangingKeyring(MemoryKeyring):
    def __init__(self, hangs: set[str]) -> None:
        super().__init__()
        self.hangs, self.go_on = hangs, threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        if username in self.hangs:
            self.go_on.wait(30)
        return super().get_password(service, username)


@pytest.fixture
def hanging() -> Iterator[HangingKeyring]:
    keyring = HangingKeyring({"probe"})
    yield keyring
    keyring.go_on.set()


def test_a_key_outlives_the_session_in_the_keyring() -> None:
    keyring = MemoryKeyring()
    keys = Keys(lambda: keyring)
    assert keys.available
    assert keys.put("a1", KEY)
    assert keyring.kept == {(SERVICE, "a1"): KEY}

    again = Keys(lambda: keyring)
    assert again.get("a1") == KEY
    assert again.get("other") is None
    again.delete("a1")
    again.delete("never there")
    assert keyring.kept == {}
    assert again.get("a1") is None


def test_without_a_keyring_a_key_lasts_for_the_session() -> None:
    keys = Keys(lambda: None)
    assert not keys.available
    assert not keys.put("a1", KEY)
    assert keys.get("a1") == KEY
    keys.delete("a1")
    assert keys.get("a1") is None


def test_a_keyring_that_fails_costs_no_key_and_shows_none(caplog: pytest.LogCaptureFixture) -> None:
    keys = Keys(BrokenKeyring)
    with caplog.at_level(logging.DEBUG):
        assert not keys.put("a1", KEY)
    assert keys.get("a1") == KEY
    assert KEY not in caplog.text + repr(keys)
    assert "RuntimeError" in caplog.text


def test_a_search_that_fails_is_no_keyring() -> None:
    def fail() -> Backend:
        raise OSError("no bus")

    assert not Keys(fail).available


def test_a_keyring_that_never_answers_holds_nobody_up(hanging: HangingKeyring) -> None:
    began_s = time.monotonic()
    keys = Keys(lambda: hanging, probe_s=0.2)
    assert not keys.available
    assert not keys.put("a1", KEY)
    assert keys.get("a1") == KEY
    assert time.monotonic() - began_s < 5


def test_a_keyring_that_is_unlocked_late_is_used_from_then_on(hanging: HangingKeyring) -> None:
    keys = Keys(lambda: hanging, probe_s=0.1)
    assert not keys.available
    hanging.go_on.set()
    deadline_s = time.monotonic() + 10
    while not keys.available and time.monotonic() < deadline_s:
        time.sleep(0.01)
    assert keys.put("a1", KEY)
    assert hanging.kept == {(SERVICE, "a1"): KEY}


def test_a_keyring_that_stops_answering_is_not_asked_again(hanging: HangingKeyring) -> None:
    hanging.hangs = {"slow"}
    keys = Keys(lambda: hanging, answer_s=0.2)
    assert keys.available
    assert keys.get("slow") is None
    assert not keys.available
    assert not keys.put("a1", KEY)
    assert keys.get("a1") == KEY


@pytest.mark.parametrize("name", ["fail", "null"])
def test_backends_that_keep_nothing_are_no_keyring(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    import importlib

    import keyring

    backend = importlib.import_module(f"keyring.backends.{name}").Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    assert system_backend() is None


def test_a_keyring_that_stays_locked_prompts_once() -> None:
    keyring = MemoryKeyring()
    asked: list[str] = []
    real = keyring.get_password

    def get(service: str, username: str) -> str | None:
        asked.append(username)
        return real(service, username)

    keyring.get_password = get  # type: ignore[method-assign]
    keyring.kept[SERVICE, "stream"] = KEY
    keys = Keys(lambda: keyring)
    assert [keys.once("camera"), keys.once("camera"), keys.once("camera")] == [None, None, None]
    assert asked.count("camera") == 1
    keyring.kept[SERVICE, "camera"] = "there all along"
    assert keys.get("stream") == KEY  # somebody has unlocked it
    assert [keys.once("camera"), keys.once("camera")] == ["there all along"] * 2
    assert asked.count("camera") == 2


def test_a_key_for_this_session_is_not_put_into_the_keyring() -> None:
    keyring, hidden = MemoryKeyring(), list[str]()
    keys = Keys(lambda: keyring)
    keys.hide_in(hidden.append)
    keys.hold("a1", KEY)
    assert (keys.get("a1"), keys.once("a1"), keyring.kept, hidden) == (KEY, KEY, {}, [KEY])


def test_what_was_put_before_the_keyring_answered_is_put_when_it_does(hanging: HangingKeyring) -> None:
    keys = Keys(lambda: hanging, probe_s=0.05)
    keys.put_soon("a1", KEY)
    assert not keys.put("a2", KEY)
    assert (keys.keeps_all, hanging.kept, keys.once("a3")) == (False, {}, None)
    hanging.kept[SERVICE, "a3"] = "there all along"
    hanging.go_on.set()
    deadline_s = time.monotonic() + 10
    while not keys.keeps_all:
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    assert hanging.kept == {(SERVICE, id_): KEY for id_ in ("a1", "a2")} | {(SERVICE, "a3"): "there all along"}
    assert keys.once("a3") == "there all along", "before, nobody could be asked"


def test_what_a_keyring_refuses_to_keep_is_known_not_to_last() -> None:
    keys = Keys(BrokenKeyring)
    assert keys.keeps_all
    assert not keys.put("a1", KEY)
    assert (keys.available, keys.keeps_all) == (True, False)
    keys.delete("a1")
    assert keys.keeps_all


def test_what_was_not_taken_is_still_to_be_put_by_the_program_that_takes_over(hanging: HangingKeyring) -> None:
    before = Keys(lambda: hanging, probe_s=0.05)
    before.put("a1", KEY)
    pipe = before.hand_over()
    assert pipe is not None
    keyring = MemoryKeyring()
    after = Keys(lambda: keyring)
    after.take_over(pipe)
    deadline_s = time.monotonic() + 10
    while not after.keeps_all:
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    assert keyring.kept == {(SERVICE, "a1"): KEY}


class LockedKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("the prompt was dismissed")


@pytest.mark.parametrize(("found", "missing"), [(None, True), (LockedKeyring(), False), (BrokenKeyring(), False)])
def test_a_keyring_that_is_locked_is_not_one_that_is_missing(found: Backend | None, missing: bool) -> None:
    keys, told = Keys(lambda: found), threading.Event()
    keys.put_soon("a1", KEY)
    keys.when_answered(told.set)
    assert told.wait(10 if missing else 0.3) == missing
    assert keys.is_missing == missing
