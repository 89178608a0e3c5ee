"""The real window, as a screen reader finds it over AT-SPI on a bus of its own."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.e2e.test_two_processes import QUICK, Demo
from tests.screen import Screen

READER = Path(__file__).parent / "reader.py"
Node = dict[str, Any]


@pytest.fixture
def bus() -> Iterator[str]:
    """A session bus; what it starts (the accessibility bus and its registry) ends with it."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        started = psutil.Process(daemon.pid).children(recursive=True)
        daemon.terminate()
        daemon.wait(10)
        daemon.stdout.close()
        for process in started:
            if process.is_running():
                process.kill()
        psutil.wait_procs(started, 10)


@pytest.fixture
def demo(tmp_path: Path, bus: str) -> Iterator[Demo]:
    with Screen() as screen, Demo(screen, tmp_path) as demo:
        screen.env |= {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        demo.open(*QUICK)
        demo.until(lambda state: state["camera"] == "live")
        demo.ask("settings", language="en")
        yield demo


def read(demo: Demo) -> Node:
    assert demo.process is not None
    done = subprocess.run(
        ["/usr/bin/python3", str(READER), str(demo.process.pid)],
        env={**os.environ, **demo.screen.env},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    tree: Node = json.loads(done.stdout)
    return tree


def flat(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from flat(child)


def wait_for(demo: Demo, true: Any, timeout_s: float = 30) -> list[Node]:
    deadline_s = time.monotonic() + timeout_s
    nodes: list[Node] = []
    while time.monotonic() < deadline_s:
        tree = read(demo)
        nodes = list(flat(tree)) if tree else []
        if nodes and true(nodes):
            return nodes
        time.sleep(0.3)
    raise AssertionError([(node["role"], node["name"], node["states"]) for node in nodes])


def named(nodes: list[Node], part: str, role: str) -> list[Node]:
    return [node for node in nodes if part in node["name"] and node["role"] == role]


def test_a_screen_reader_finds_every_control_its_name_and_its_state(demo: Demo) -> None:
    nodes = wait_for(demo, lambda nodes: named(nodes, "code K7", "list item"))
    stops = [node for node in nodes if {"FOCUSABLE", "SHOWING"} <= set(node["states"])]
    assert len(stops) > 25
    assert not [node for node in stops if not node["name"]]
    assert not [node for node in stops if node["role"] in ("unknown", "redundant object")]
    assert named(nodes, "Products", "list")
    assert named(nodes, "Chat messages", "list")

    demo.screen.key("1", "m", "F6")
    demo.until(lambda state: state["pinned"] == "K7" and state["muted"] and state["scene"] == "back")
    nodes = wait_for(demo, lambda nodes: named(nodes, "on the picture now", "list item"))
    (row,) = named(nodes, "on the picture now", "list item")
    assert "code K7" in row["name"]
    checked = [node["name"] for node in nodes if "CHECKED" in node["states"]]
    assert any("Right back" in name for name in checked)
    assert "Microphone off" in checked
    assert not any("Scene: Camera" in name for name in checked)
    # Every message is a row that says where, who, when and what.
    (chat,) = named([node for node in nodes if "SHOWING" in node["states"]], "Chat messages", "list")
    assert chat["children"]
    assert all(": " in message["name"] for message in chat["children"])

    demo.screen.key("slash", "Down")
    nodes = wait_for(demo, lambda nodes: any("FOCUSED" in n["states"] and n["role"] == "list item" for n in nodes))
