from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from studio.painter import Painter, offscreen_application
from tests.painter.scenes import ASSETS, OVERLAYS

MakePainter = Callable[..., Painter]


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    # One application for the whole run: the window's tests need the kind with widgets.
    assert offscreen_application() is qapp
    return qapp


@pytest.fixture(scope="session")
def painter_for(application: QApplication) -> Iterator[Callable[[tuple[int, int]], Painter]]:
    painters: dict[tuple[int, int], Painter] = {}

    def get(size: tuple[int, int]) -> Painter:
        if size not in painters:
            painters[size] = Painter(*size, overlays=OVERLAYS, assets=ASSETS)
        return painters[size]

    yield get
    for painter in painters.values():
        painter.close()


@pytest.fixture
def new_painter(application: QApplication) -> Iterator[MakePainter]:
    painters: list[Painter] = []

    def make(width: int = 1280, height: int = 720, overlays: Path = OVERLAYS, theme: str = "mercato") -> Painter:
        painters.append(Painter(width, height, overlays=overlays, assets=ASSETS, theme=theme))
        return painters[-1]

    yield make
    for painter in painters:
        painter.close()
