"""Stream keys: in the system's keyring where there is one, else in memory until the engine ends."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

SERVICE = "bancarella"
PROBE_S = 3.0
ANSWER_S = 20.0  # the seller may have to unlock the keyring first
_LEAST_PRIORITY = 1.0  # below are keyring's "fail", "null" and those that write plain text
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Backend(Protocol):
    """What is used of a keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_backend() -> Backend | None:
    """The system's keyring, or None where there is none that protects what it keeps. May take its time."""
    try:
        import keyring
    except ImportError:
        return None
    backend = keyring.get_keyring()
    return backend if backend.priority >= _LEAST_PRIORITY else None


class Keys:
    """Stream keys by their destination's id. Any thread; no method waits longer than `answer_s` and the first probe.

    A keyring that does not answer in time, or fails, is not asked again: keys are then kept for this session only.
    """

    def __init__(
        self,
        find: Callable[[], Backend | None] = system_backend,
        *,
        probe_s: float = PROBE_S,
        answer_s: float = ANSWER_S,
    ) -> None:
        """Starts looking for a keyring; does not wait for it."""
        self._hide: Callable[[str], None] = lambda _: None  # told each secret as soon as it is known
        self._memory: dict[str, str] = {}
        self._gave = 0  # how often the keyring had what was asked for
        self._gave_not: dict[str, int] = {}  # what it did not have, and how often it had given something by then
        self._unkept: set[str] = set()  # what it has not taken yet
        self._changing = threading.RLock()  # what it has
        self._backend: Backend | None = None
        self._none = False  # there is no keyring; not: it is locked, or slow
        self._answer_s = answer_s
        self._probe_until_s = time.monotonic() + probe_s
        # A keyring may wait for ever (a prompt nobody sees): threads that ask it are never joined.
        self._probe: Future[None] = _in_thread(lambda: self._look(find))
        self._probe.add_done_callback(lambda _: self._put_rest())

    def __repr__(self) -> str:
        return "<Keys>"

    def hand_over(self) -> int | None:
        """The session's keys in a pipe, for the program that takes this one's place, and which of them the keyring has
        not taken; its descriptor, None: no keys."""
        if not self._memory:
            return None
        reading, writing = os.pipe()
        os.set_inheritable(reading, True)
        with os.fdopen(writing, "wb") as file:
            file.write(json.dumps([self._memory, sorted(self._unkept)]).encode())
        return reading

    def take_over(self, pipe: int) -> None:
        """Have the keys that `hand_over` left."""
        with contextlib.suppress(OSError, ValueError), os.fdopen(pipe, "rb") as file:
            keys, unkept = json.loads(file.read())
            self._memory |= keys
            self._unkept |= set(unkept)
            self._hide_all()
            self._probe.add_done_callback(lambda _: _in_thread(self._put_rest))

    def hide_in(self, hide: Callable[[str], None]) -> None:
        """Tell `hide` each secret that is known, and from now on each that will be."""
        self._hide = hide
        self._hide_all()

    def hide(self, secret: str) -> None:
        """It is to be in no log, as a key."""
        self._hide(secret)

    def _hide_all(self) -> None:
        for secret in tuple(self._memory.values()):
            self._hide(secret)

    @property
    def available(self) -> bool:
        """Whether keys outlive this session. Waits for the first answer of the keyring, for `probe_s` at most."""
        try:
            self._probe.result(max(0.0, self._probe_until_s - time.monotonic()))
        except TimeoutError:
            return False
        return self._backend is not None

    def get(self, id_: str) -> str | None:
        """The key, or None where it is not known."""
        if id_ not in self._memory and self.available:
            key = self._ask(lambda backend: backend.get_password(SERVICE, id_))
            if key:
                self._hide(key)
                self._memory[id_] = key
                self._gave += 1
        return self._memory.get(id_)

    def once(self, id_: str) -> str | None:
        """The same, for whoever asks again and again: a keyring that did not have it, or that nobody unlocked, is left
        alone until it has given something else."""
        if self._gave_not.get(id_) == self._gave:
            return self._memory.get(id_)
        key = self.get(id_)
        if key is None and self._probe.done():  # else nobody was asked: it may wait for its own password
            self._gave_not[id_] = self._gave
        return key

    def known(self, id_: str) -> str | None:
        """The key where it was got or put before: no keyring is asked."""
        return self._memory.get(id_)

    def put(self, id_: str, key: str) -> bool:
        """Keep a key; whether it will still be there at the next start."""
        self._hide(key)
        self._memory[id_] = key

        def keep(backend: Backend) -> bool:
            backend.set_password(SERVICE, id_, key)
            return backend.get_password(SERVICE, id_) == key

        with self._changing:
            kept = self.available and self._ask(keep) is True
            (self._unkept.discard if kept else self._unkept.add)(id_)
        return kept

    def put_soon(self, id_: str, key: str) -> None:
        """The same, without waiting; where the keyring is not there yet, as soon as it is."""
        self.hold(id_, key)
        self._unkept.add(id_)
        if self._probe.done():
            _in_thread(self._put_rest)

    def when_answered(self, then: Callable[[], object]) -> None:
        """Call `then` on a thread of its own once the keyring has taken what was put, or it is known that there is
        none; never where it takes it not. What `then` raises is lost."""

        def settled(_: object) -> None:
            self._put_rest()
            if self.is_missing or not self._unkept:
                then()

        self._probe.add_done_callback(lambda done: _in_thread(lambda: settled(done)))

    @property
    def is_missing(self) -> bool:
        """Whether there is no keyring on this computer; not so while that is not known, nor where it is locked."""
        return self._none

    @property
    def keeps_all(self) -> bool:
        """Whether every key that was put outlives this session. Waits as `available`."""
        return self.available and not self._unkept

    def hold(self, id_: str, key: str) -> None:
        """Keep a key for this session only."""
        self._hide(key)
        self._memory[id_] = key

    def delete(self, id_: str, *, hold: bool = False) -> None:
        """Forget a key; `hold`: not in this session."""
        known = (self._memory.get(id_) if hold else self._memory.pop(id_, None)) is not None

        def forget(backend: Backend) -> None:
            if known or backend.get_password(SERVICE, id_) is not None:
                backend.delete_password(SERVICE, id_)

        with self._changing:
            self._unkept.discard(id_)
            if self.available:
                self._ask(forget)

    def _look(self, find: Callable[[], Backend | None]) -> None:
        try:
            backend = find()
            self._none = backend is None
            if backend is not None:
                backend.get_password(SERVICE, "probe")  # one that is there may still not answer, or be broken
        except Exception as error:  # noqa: BLE001 - a keyring of any make: whatever it raises, we go without it
            _log.info("no keyring: %s", type(error).__name__)
        else:
            self._backend = backend

    def _put_rest(self) -> None:
        for id_ in tuple(self._unkept):
            with self._changing:
                if id_ in self._unkept and (key := self._memory.get(id_)) is not None:  # else somebody has deleted it
                    self.put(id_, key)

    def _ask(self, question: Callable[[Backend], _T]) -> _T | None:
        backend = self._backend
        if backend is None:
            return None
        try:
            return _in_thread(lambda: question(backend)).result(self._answer_s)
        except TimeoutError:
            _log.warning("the keyring does not answer; stream keys are kept for this session only")
            self._backend = None
        except Exception as error:  # noqa: BLE001 - of any make; the text could hold the key
            _log.warning("the keyring failed: %s", type(error).__name__)
        return None


def _in_thread(work: Callable[[], _T]) -> Future[_T]:
    done: Future[_T] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except Exception as error:  # noqa: BLE001 - handed over
            done.set_exception(error)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return done
