"""What every test obeys: no thread and no child process outlives it, and nothing is painted on a screen."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
import pytest
from hypothesis import HealthCheck, settings

from tests import ready

# How quickly examples are made and run depends on what else the machine is doing. Who decides whether a change lands
# plays the same examples every time; new ones are looked for everywhere else.
settings.register_profile(
    "suite", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ
)
settings.load_profile("suite")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A show in real time that fails is played once more, for the machine may have been too slow for a moment; what
    fails twice fails. The summary names each one that was played again (-rR)."""
    for item in items:
        group = item.get_closest_marker("xdist_group")
        if (group and group.args == ("on air",)) or Path(__file__).parent / "e2e" in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: object) -> None:
    """A process has one, and who is first makes it: without this a command that renders, and then no window's test."""


@pytest.fixture(autouse=True)
def nothing_left_over() -> Iterator[None]:
    threads = set(threading.enumerate())
    children = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    deadline_s = time.monotonic() + 5
    while True:
        leaked = [t.name for t in threading.enumerate() if t not in threads and t.is_alive()]
        now = [child for child in psutil.Process().children(recursive=True) if child.pid != ready.keeper()]
        orphans = [child for child in now if child.pid not in children and _runs(child)]
        if not leaked and not orphans:
            return
        if time.monotonic() > deadline_s:
            pytest.fail(f"left over: threads {leaked}, processes {orphans}")
        time.sleep(0.02)


def _runs(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
