"""A report of a problem: made by a process of its own, read here file by file, and then kept where the host says.

It works without an engine: a report is wanted most when none starts. Nothing is sent anywhere from here.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QProcess, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.window.file_chooser import close_open
from studio.window.first_pages import window_language
from studio.window.look import Button, Text
from studio.window.theme import BODY_PX

WORDS = "what-happened.txt"
_STOP_MS = 3000


class ReportDialog(QDialog):
    """Not modal: open it with `show`; each time a new report is made."""

    toast = Signal(str, str, object)

    def __init__(self, data_dir: Path, parent: QWidget | None = None, command: tuple[str, ...] = ()) -> None:
        """`command` makes the report, where it is not this program's own; --output, --language and --data-dir are
        added."""
        super().__init__(parent)
        self.setObjectName("report")
        self._data_dir = data_dir
        self._command = command or (sys.executable, "-m", "studio", "report")
        self._folder: Path | None = None
        self._process: QProcess | None = None
        self._texts: dict[str, str] = {}
        self._failure = ""
        self._chooser: QFileDialog | None = None
        self._title, self._about, self.state = Text("title"), Text("body"), Text("muted")
        self.state.setObjectName("report-state")
        self.files = QListWidget()
        self.files.setObjectName("report-files")
        self.text = QPlainTextEdit()
        self.text.setObjectName("report-text")
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)  # much of it stands in columns
        fixed.setPixelSize(BODY_PX - 1)
        self.text.setFont(fixed)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.files)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([190, 610])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        self.keep, self._close = Button("primary", "download"), Button("plain")
        self.keep.setObjectName("report-save")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self.state)
        column.addWidget(split, 1)
        column.addLayout(foot)
        self.resize(960, 620)
        self.files.currentTextChanged.connect(self._show_file)
        self.text.textChanged.connect(self._typed)
        self.keep.clicked.connect(self._choose)
        self._close.clicked.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Report a problem"))
        self._title.setText(self.tr("Report a problem"))
        self._about.setText(
            self.tr(
                "This is what a report would tell: what Bancarella wrote down, what works on this computer, how it is"
                " set up. Names, addresses, numbers, keys and places were taken out. Read it, write in the first file"
                " what went wrong, save it, and send the file to whoever helps you. Nothing is sent from here."
            )
        )
        self.files.setAccessibleName(self.tr("Files of the report"))
        self.text.setAccessibleName(self.tr("What is in the file"))
        self.keep.setText(self.tr("Save the report…"))
        self._close.setText(self.tr("Close"))
        for button in (self.keep, self._close):
            button.setAccessibleName(button.text())
        self._say()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not event.spontaneous():
            self._make()

    def reject(self) -> None:
        """Esc closes the innermost thing that is open."""
        if self._chooser is None or not close_open(self._chooser):
            super().reject()
            self._forget()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._forget()
        super().closeEvent(event)

    # making it

    def _make(self) -> None:
        self._forget()
        self._folder = Path(tempfile.mkdtemp(prefix="bancarella-report-"))
        process = self._process = QProcess(self)
        process.finished.connect(self._made)
        process.errorOccurred.connect(lambda _: self._made())
        program, *arguments = self._command
        output = str(self._folder / "report.zip")
        language = window_language()
        process.start(
            program, [*arguments, "--output", output, "--language", language, "--data-dir", str(self._data_dir)]
        )
        self._say()

    def _made(self) -> None:
        process, self._process = self._process, None
        if process is None or self._folder is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        try:
            with zipfile.ZipFile(self._folder / "report.zip") as archive:
                for name in archive.namelist():
                    self._texts[name.partition("/")[2]] = archive.read(name).decode("utf-8", "replace")
        except (OSError, zipfile.BadZipFile):
            self._failure = said.rpartition("\n")[2] or "?"
        self.files.addItems(sorted(self._texts, key=lambda name: (name != WORDS, "/" in name, name)))
        self.files.setCurrentRow(0)
        self._say()

    def _forget(self) -> None:
        """End what is under way, and leave nothing behind."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_STOP_MS)
            process.deleteLater()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        self._texts, self._failure = {}, ""
        self.files.clear()
        self.text.clear()
        self._say()

    def _say(self) -> None:
        if self._process is not None:
            said = self.tr("The report is being put together…")
        elif self._failure:
            said = self.tr("The report could not be made: %1").replace("%1", self._failure)
        else:
            said = self.tr("%n file(s). Look through them before you send them.", "", len(self._texts))
        self.state.setText(said)
        self.keep.setEnabled(bool(self._texts))
        self.text.setReadOnly(not self._is_mine())

    # reading and keeping it

    def _is_mine(self) -> bool:
        item = self.files.currentItem()
        return item is not None and item.text() == WORDS

    def _show_file(self, name: str) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText(self._texts.get(name, ""))
        self.text.blockSignals(False)
        self.text.setReadOnly(name != WORDS)

    def _typed(self) -> None:
        if self._is_mine():
            self._texts[WORDS] = self.text.toPlainText()

    def _choose(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) or str(Path.home())
        name = f"bancarella-report-{datetime.now():%Y-%m-%d-%H%M}.zip"
        chooser = self._chooser = QFileDialog(self, self.tr("Save the report"), str(Path(place) / name))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter("*.zip")
        chooser.setDefaultSuffix("zip")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: self.save(Path(path)))
        chooser.destroyed.connect(self._chosen)
        chooser.open()

    def _chosen(self) -> None:
        self._chooser = None

    def save(self, path: Path) -> None:
        """Write the report as it was read, with the host's own words in it."""
        try:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in self._texts.items():
                    archive.writestr(f"bancarella-report/{name}", text)
        except OSError as error:
            self.state.setText(self.tr("It cannot be written there (%1).").replace("%1", str(error.strerror)))
            return
        self.toast.emit(
            self.tr("The report is in %1").replace("%1", str(path)),
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )
        self.reject()
