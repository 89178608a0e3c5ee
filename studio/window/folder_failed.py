"""What to do where nothing can be kept: asked in the seller's language before there is a window."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from studio.domain.errors import SellerError
from studio.window import look, words
from studio.window.application import application
from studio.window.engine_words import say
from studio.window.file_chooser import close_open
from studio.window.look import Button, Text
from studio.window.screen import a_screen
from studio.window.top_bar import brand_mark

_OWN = "Bancarella"


def use_kept_language(app: QApplication, folder: Path, language: str | None) -> None:
    """Speak as asked for, else as the window spoke last time where that can be read, else as this computer does."""
    kept = None
    with suppress(OSError, ValueError, LookupError, TypeError):
        kept = json.loads((folder / "settings.json").read_bytes())["window"]["language"]
    words.Language(app).use(app, language or (kept if kept in words.LANGUAGES else words.system_language()))


class FolderFailed(QDialog):
    """`accepted`: try `folder` now, the same or the one that was chosen."""

    def __init__(self, folder: Path, error: OSError) -> None:
        super().__init__()
        self.setObjectName("folder-failed")
        self.setWindowIcon(QIcon(brand_mark(64)))
        self.setWindowTitle("Bancarella")
        self.folder = folder
        self._chooser: QFileDialog | None = None
        place = Text("muted", self.tr("The folder is %1").replace("%1", str(folder)))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = Text("body", self._advice(error))
        self.again, self.choose, self.close_ = Button("primary", "refresh-cw"), Button("plain"), Button("quiet")
        self.again.setText(self.tr("Try again"))
        self.choose.setText(self.tr("Choose another folder…"))
        self.close_.setText(self.tr("Close"))
        for button, name in ((self.again, "again"), (self.choose, "choose"), (self.close_, "close")):
            button.setObjectName(f"folder-failed-{name}")
            button.setAccessibleName(button.text())
        self.again.setDefault(True)
        self.again.clicked.connect(self.accept)
        self.choose.clicked.connect(self._choose)
        self.close_.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.close_)
        foot.addStretch(1)
        foot.addWidget(self.choose)
        foot.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(Text("title", self.tr("Bancarella cannot keep anything on this computer")))
        column.addWidget(self.why)
        column.addWidget(
            Text(
                "body",
                self.tr(
                    "Or choose another folder, such as one on a USB stick: what you set up, your products and your"
                    " orders are kept there. Next time you choose it again."
                ),
            )
        )
        column.addWidget(place)
        column.addSpacing(6)
        column.addLayout(foot)
        self.again.setFocus()
        self.resize(560, self.sizeHint().height())

    def reject(self) -> None:
        """Esc closes the innermost thing that is open."""
        if self._chooser is None or not close_open(self._chooser):
            super().reject()

    def take(self, folder: Path) -> None:
        """Try this one: a folder of our own in it, for it may be a whole stick."""
        self.folder = folder if folder.name == _OWN else folder / _OWN
        self.accept()

    def _choose(self) -> None:
        chooser = self._chooser = QFileDialog(self, self.tr("Choose another folder"), str(Path.home()))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: self.take(Path(path)))
        chooser.destroyed.connect(self._chosen)
        chooser.open()

    def _chosen(self) -> None:
        self._chooser = None

    def _advice(self, error: OSError) -> str:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return self.tr("The disk is full. Delete what you do not need or empty the bin, then try again.")
        if error.errno == errno.EROFS:
            return self.tr(
                "The disk can only be read just now. Restart the computer: often that puts its disk right. If it stays"
                " so, ask whoever looks after the computer."
            )
        if error.errno in (errno.EACCES, errno.EPERM):
            return self.tr(
                "The folder belongs to somebody else. Log in as you did when you used Bancarella before, or ask whoever"
                " looks after the computer to give you the folder."
            )
        # A file of that name is the same trouble as a file on the way there.
        number = errno.ENOTDIR if error.errno == errno.EEXIST else error.errno
        reason = os.strerror(number) if number else type(error).__name__
        return self.tr(
            "The folder cannot be made: %1. Restart the computer. If it stays so, ask whoever looks after the computer."
        ).replace("%1", say(reason))


def another_folder(
    folder: Path, failure: SellerError, usable: Callable[[Path], object], language: str | None
) -> tuple[Path, QApplication]:
    """Ask until a folder is `usable`, which raises SellerError caused by an OSError; `failure` is what it raised first.

    The folder, and the application, which is to be kept. Raises the last failure where the seller gives up, NoScreen
    where there is none to ask on. Main thread.
    """
    app: QApplication | None = None
    while isinstance(cause := failure.__cause__, OSError):
        if app is None:
            with a_screen():
                app = application()
            light = app.styleHints().colorScheme() == Qt.ColorScheme.Light
            look.apply_theme(app, "light" if light else "dark")
            use_kept_language(app, folder, language)
        dialog = FolderFailed(folder, cause)
        accepted, folder = dialog.exec() == QDialog.DialogCode.Accepted, dialog.folder
        dialog.deleteLater()
        if not accepted:
            break
        try:
            usable(folder)
        except SellerError as again:
            failure = again
        else:
            return folder, app
    raise failure
