"""The one QApplication of a window's process. Apart from the window, which takes longer to load."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """It, made where it is not there yet. Main thread. Qt ends the process where no screen answers."""
    if isinstance(there := QApplication.instance(), QApplication):
        return there
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Bancarella")
    app.setDesktopFileName("bancarella")
    app.setQuitOnLastWindowClosed(False)
    return app
