"""Shows in real time share the machine badly: one at a time, whatever else runs beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

# These wait for what they expect, however long that takes, and may run beside a show.
UNHURRIED = {
    "test_bad_input.py",
    "test_report.py",
    "test_room_in_chromium.py",
    "test_room_sells_in_chromium.py",
    "test_screen_reader.py",
    "test_selling_window.py",
    "test_store_at_start.py",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents and item.path.name not in UNHURRIED:
            item.add_marker(pytest.mark.xdist_group("on air"))
