"""Sleep is held off: asked of a logind of our own, on a real message bus; the pipe it gives is what counts."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from jeepney import HeaderFields, MessageType, new_error, new_method_return  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from studio.engine.awake import Caffeinate, Logind, NoSleepKnown, this_system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")

_CONFIG = """<busconfig><type>system</type><listen>unix:path={}</listen><policy context="default">
<allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy></busconfig>"""


class FakeLogind:
    """Gives a pipe for whatever is asked but what is in `refused`, and keeps the other end."""

    def __init__(self, address: str) -> None:
        self.asked = list[tuple[str, ...]]()
        self.refused = set[str]()
        self.pipes = list[int]()
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"), timeout=5)
        self._over = False
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while not self._over:
            try:
                call = self._bus.receive(timeout=0.1)
            except TimeoutError:
                continue
            if call.header.message_type is not MessageType.method_call:
                continue
            assert call.header.fields[HeaderFields.member] == "Inhibit"
            self.asked.append(call.body)
            if call.body[0] in self.refused:
                self._bus.send(new_error(call, "org.freedesktop.DBus.Error.AccessDenied", "s", ("no",)))
                continue
            ours, theirs = os.pipe()
            self.pipes.append(ours)
            self._bus.send(new_method_return(call, "h", (theirs,)))
            os.close(theirs)

    def held(self) -> bool:
        """Whether anybody still has the other end of the last pipe."""
        readable, _, _ = select.select([self.pipes[-1]], [], [], 0.5)
        return not readable

    def close(self) -> None:
        self._over = True
        self._thread.join()
        self._bus.close()
        for pipe in self.pipes:
            os.close(pipe)


@pytest.fixture
def logind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeLogind]:
    path, config = tmp_path / "bus", tmp_path / "bus.conf"
    config.write_text(_CONFIG.format(path))
    with subprocess.Popen(["dbus-daemon", "--nofork", f"--config-file={config}"]) as daemon:
        try:
            deadline_s = time.monotonic() + 10
            while not path.exists():
                assert time.monotonic() < deadline_s
                time.sleep(0.02)
            monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={path}")
            with closing(FakeLogind(f"unix:path={path}")) as made:
                yield made
        finally:
            daemon.kill()


def test_sleep_idleness_and_the_lid_are_held_off_until_it_is_released(logind: FakeLogind) -> None:
    awake = Logind()
    assert awake.keep() == ""
    assert logind.asked == [("sleep:idle:handle-lid-switch", "Bancarella", "A live show is on air", "block")]
    assert logind.held()
    awake.release()
    assert not logind.held()
    awake.release()


def test_where_the_lid_may_not_be_the_rest_is(logind: FakeLogind) -> None:
    logind.refused = {"sleep:idle:handle-lid-switch"}
    awake = Logind()
    assert awake.keep() == ""
    assert [each[0] for each in logind.asked] == ["sleep:idle:handle-lid-switch", "sleep:idle"]
    assert logind.held()
    awake.release()


def test_a_refusal_is_told(logind: FakeLogind) -> None:
    logind.refused = {"sleep:idle:handle-lid-switch", "sleep:idle"}
    assert "AccessDenied" in Logind().keep()


def test_a_process_that_is_killed_gives_sleep_back(logind: FakeLogind) -> None:
    script = "from studio.engine.awake import Logind; a = Logind(); print(repr(a.keep()), flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        assert child.stdout.readline() == "''\n"
        assert logind.held()
        child.kill()
    assert not logind.held()


def test_without_a_bus_or_a_logind_there_is_nothing_to_hold_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    awake = Logind()
    assert awake.keep() == ""
    awake.release()
    assert isinstance(this_system(), Logind)
    assert NoSleepKnown().keep() == ""


def test_the_command_of_macos_is_ended_when_sleep_may_be_again() -> None:
    awake = Caffeinate((sys.executable, "-c", "import time; time.sleep(60)"))
    assert awake.keep() == ""
    assert awake._process and awake._process.poll() is None  # noqa: PT018
    awake.release()
    assert "No such file" in Caffeinate(("/nowhere/caffeinate",)).keep()
