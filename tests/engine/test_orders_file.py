from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from studio.domain.errors import Refused
from studio.engine.orders_file import OrdersFileError, save_orders
from studio.papers.order_files import OrdersForm, write_orders
from tests.papers.order_samples import order


def test_a_file_has_the_form_that_its_name_says_and_is_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / f"{'o' * 240}.shopify.csv"  # as long as a name may be
    save_orders(path, [order()], shop="Le Querce")
    assert path.read_bytes() == write_orders([order()], OrdersForm.SHOPIFY, shop="Le Querce")
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.csv"):
        save_orders(tmp_path / "orders.pdf", [order()])
    assert not list(tmp_path.iterdir())


def full(*_: object) -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("what", ["fsync", "replace"])
def test_a_full_disk_is_said_and_leaves_what_was_there(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("before")
    target: Callable[..., NoReturn] = full
    monkeypatch.setattr(os if what == "fsync" else Path, what, target)
    with pytest.raises(OrdersFileError, match=r"orders\.csv: No space left on device"):
        save_orders(path, [order()])
    assert [each.name for each in tmp_path.iterdir()] == ["orders.csv"]
    assert path.read_text() == "before"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(OrdersFileError, match="could not be written"):
        save_orders(tmp_path / "gone" / "orders.json", [order()])
