"""What the question mark in the top bar opens: the guide, the keys, a report of a problem, whose program this is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from studio.window.about import AboutDialog
from studio.window.guide import Guide
from studio.window.report_dialog import ReportDialog

GUIDE_KEY = "Shift+F1"
"""F1 itself is a scene's, and a host's fingers know it."""


class HelpMenu(QMenu):
    """Opens what it names, beside the running show. `toast` is what there is to say: words, an action, its doing."""

    toast = Signal(str, str, object)

    def __init__(self, button: QWidget, data_dir: Path, keys: Callable[[], object], window: QWidget) -> None:
        """Opens below `button`, when that is pressed. `data_dir` is what a report tells of."""
        super().__init__(window)
        self.setObjectName("help-menu")
        self._button, self._data_dir, self._window = button, data_dir, window
        self._report: ReportDialog | None = None
        self._about: AboutDialog | None = None
        self._guide = Guide(window)
        self.guide, self.keys, self.report, self.about = (QAction(self) for _ in range(4))
        self.addAction(self.guide)
        self.addAction(self.keys)
        self.addSeparator()
        self.addAction(self.report)
        self.addAction(self.about)
        self.guide.setShortcut(QKeySequence(GUIDE_KEY))
        window.addAction(self.guide)  # the key works while the menu is closed
        self.guide.triggered.connect(self._guide.open)
        self.keys.triggered.connect(lambda: keys())
        self.report.triggered.connect(self.report_problem)
        self.about.triggered.connect(self.show_about)

    def open(self) -> None:
        """Below the button, with its right edge where the button's is."""
        self.guide.setText(self.tr("User guide"))
        self.keys.setText(self.tr("Keys"))
        self.report.setText(self.tr("Report a problem…"))
        self.about.setText(self.tr("About Bancarella"))
        corner = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height() + 4))
        self.popup(corner - QPoint(self.sizeHint().width(), 0))

    def report_problem(self) -> None:
        """What a report would tell, to be read before it is saved. Needs no engine."""
        if self._report is None:
            self._report = ReportDialog(self._data_dir, self._window)
            self._report.toast.connect(self.toast)
        _show_in_front(self._report)

    def show_about(self) -> None:
        """Version, licences, source."""
        if self._about is None:
            self._about = AboutDialog(self._window)
        _show_in_front(self._about)


def _show_in_front(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
