"""What a window that is opened by hand makes of its data folder."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from studio import cli
from studio.control.protocol import Address
from studio.domain.errors import SellerError
from studio.domain.show import Show
from studio.engine.session import Session, Standing


@pytest.fixture(autouse=True)
def read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk of the data folder."""

    def refuse(path: Path) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(cli, "make_own", refuse)


@pytest.mark.parametrize(("on_air", "stay"), [(True, True), (True, False), (False, False)])
def test_a_disk_that_turned_read_only_is_no_reason_to_leave_a_show_there(
    tmp_path: Path, on_air: bool, stay: bool
) -> None:
    session = Session(tmp_path)
    assert session.keep(Standing(show=Show("Casa", on_air=on_air), stay=stay), 10.0)
    session.close(over=False)
    assert cli._fell(tmp_path) is (on_air and not stay)
    if on_air:
        assert cli._usable(tmp_path) == tmp_path
    else:
        with pytest.raises(SellerError, match="Read-only"):
            cli._usable(tmp_path)


def test_nor_is_it_one_to_leave_an_engine_that_runs(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as engine:
        Address(os.getpid(), engine.getsockname()[1], "t").write(tmp_path)
        assert cli._usable(tmp_path) == tmp_path
    with pytest.raises(SellerError, match="Read-only"):
        cli._usable(tmp_path)
