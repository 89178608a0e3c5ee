"""Choosing a file or a folder: in the system's own dialog where it has one, opened where such files are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QSplitter, QTreeView, QWidget

from studio.window.link import Link
from studio.window.look import alive

Kind = Literal["picture", "video", "list", "recordings"]
_PLACES = {
    "picture": QStandardPaths.StandardLocation.PicturesLocation,
    "video": QStandardPaths.StandardLocation.MoviesLocation,
    "list": QStandardPaths.StandardLocation.DocumentsLocation,
    "recordings": QStandardPaths.StandardLocation.MoviesLocation,
}
_SIZE, _SIDE_WIDTH = QSize(820, 520), 170
_COLUMNS = (280, 100, 100, 145)
"""Name, size, kind and date."""
_SIDE = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.MoviesLocation,
)


def choose(
    parent: QWidget, link: Link, kind: Kind, title: str, chosen: Callable[[str], object], start: str = ""
) -> QFileDialog:
    """Open it, not modal; `chosen` gets the path. A folder is asked for where `kind` is "recordings".

    It opens at `start`, else where such a file was chosen last, else in the user's folder for them.
    """
    # No class of our own: Qt shows the system's dialog in place of a QFileDialog alone.
    dialog = QFileDialog(parent, title, folder_for(kind, link, start))
    dialog.setObjectName("file-chooser")
    if kind == "recordings":
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(_filters(kind))
    dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in _there(map(_standard, _SIDE))])
    translate = QCoreApplication.translate
    # In the window's language throughout: Qt's own translations lack some of them.
    for label, text in (
        (QFileDialog.DialogLabel.LookIn, translate("FileChooser", "Look in:")),
        (
            QFileDialog.DialogLabel.FileName,
            translate("FileChooser", "Folder:") if kind == "recordings" else translate("FileChooser", "File:"),
        ),
        (QFileDialog.DialogLabel.FileType, translate("FileChooser", "Show:")),
        (QFileDialog.DialogLabel.Accept, translate("FileChooser", "Choose")),
        (QFileDialog.DialogLabel.Reject, translate("FileChooser", "Cancel")),
    ):
        dialog.setLabelText(label, text)
    dialog.resize(_SIZE)
    if (sides := dialog.findChild(QSplitter)) is not None:  # Qt's own dialog: the places are to be read
        sides.setSizes([_SIDE_WIDTH, _SIZE.width() - _SIDE_WIDTH])
    if (files := dialog.findChild(QTreeView)) is not None:
        for column, width in enumerate(_COLUMNS):
            files.header().resizeSection(column, width)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)

    def take(path: str) -> None:
        if kind != "recordings":
            link.call("settings", None, lambda _said: None, **{_setting(kind): str(Path(path).parent)})
        chosen(path)

    dialog.fileSelected.connect(take)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def folder_for(kind: Kind, link: Link, start: str = "") -> str:
    """Where such a file is looked for first; a folder that is there, and never the program's own."""
    last = str(link.state.get("settings", {}).get(_setting(kind)) or "")
    return _there((start, last, _standard(_PLACES[kind]), _standard(QStandardPaths.StandardLocation.HomeLocation)))[0]


def close_open(dialog: QFileDialog | None) -> bool:
    """Close a chooser that is open; whether one was. For Esc, which closes one thing at a time, the innermost."""
    if dialog is None or not alive(dialog) or not dialog.isVisible():
        return False
    dialog.reject()
    return True


def _setting(kind: Kind) -> str:
    return f"folder_{kind}"


def _standard(place: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(place)


def _there(places: Sequence[str] | map[str]) -> list[str]:
    """Those that are folders, each once; at least the root of the disk."""
    found = [place for place in dict.fromkeys(places) if place and Path(place).is_dir()]
    return found or [str(Path(Path.home().anchor or "/"))]


def _filters(kind: Kind) -> list[str]:
    translate = QCoreApplication.translate
    own = {
        "picture": translate("FileChooser", "Pictures (%1)").replace("%1", "*.jpg *.jpeg *.png *.webp *.gif *.bmp"),
        "video": translate("FileChooser", "Videos (%1)").replace("%1", "*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.ts"),
        "list": translate("FileChooser", "Product lists (%1)").replace("%1", "*.csv *.tsv *.txt *.xlsx *.ods *.xml"),
    }[kind]
    return [own, translate("FileChooser", "All files (%1)").replace("%1", "*")]
