"""Where the window was when it was last open, and how it looked until the engine says how it is to look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings, QSize, QTimer
from PySide6.QtWidgets import QWidget

from studio.window.theme import ThemeName, tokens

FILE = "window.ini"
FIRST_SIZE = QSize(1366, 768)
_SETTLE_MS = 700
_CHANGES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange, QEvent.Type.StyleChange)


class WindowPlace(QObject):
    """Keeps a window's size, place and theme in a file of the data folder, from `show` on.

    The engine knows the theme too, but answers only after the window is there.
    """

    def __init__(self, window: QWidget, data_dir: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.keep)

    def show(self) -> None:
        """Show the window where it was, on a screen that is there; the first time as large as is good."""
        kept = self._file.value("geometry")
        # Qt brings it back onto a screen that is there, and no larger than that.
        if not (isinstance(kept, QByteArray) and self._window.restoreGeometry(kept)):
            available = self._window.screen().availableGeometry()
            self._window.resize(FIRST_SIZE.boundedTo(available.size()))
            if available.width() <= FIRST_SIZE.width() or available.height() <= 800:
                self._window.showMaximized()
        self._window.show()
        self._window.installEventFilter(self)

    def keep(self) -> None:
        """Write it down now."""
        self._settle.stop()
        self._file.setValue("geometry", self._window.saveGeometry())
        self._file.setValue("theme", tokens().name)
        self._file.sync()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _CHANGES:
            self._settle.start()
        elif event.type() == QEvent.Type.Hide and self._settle.isActive():
            self.keep()
        return False


class SamePlace(QObject):
    """Opens a dialog where it was when it was closed, inside the screen: left to itself it goes down and right by the
    size of its frame."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._was: QRect | None = None
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._dialog and not event.spontaneous():  # else it was made small, and that is no closing
            if event.type() == QEvent.Type.Hide:
                self._was = self._dialog.geometry()
            elif event.type() == QEvent.Type.Show and self._was is not None:
                self._dialog.setGeometry(_inside(self._was, self._dialog.screen().availableGeometry()))
        return False


def _inside(place: QRect, room: QRect) -> QRect:
    place = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    return place


def kept_theme(data_dir: Path) -> ThemeName | None:
    """The theme that the window had last."""
    kept = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat).value("theme")
    return kept if kept in ("dark", "light") else None
