"""Where a product's photo is shown, and a picture's file is dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QWidget,
)

from studio.window import look
from studio.window.thumbnails import Thumbnails

_PHOTO = 168


class PhotoBox(QWidget):
    """Shows the product's photo; a picture's file may be dropped on it."""

    dropped = Signal(str)
    """The file's path; "" where what was dropped is no file of this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._words = ""
        self._over = False
        self._thumbnails = Thumbnails(self)
        self._thumbnails.arrived.connect(self.update)
        self.setAcceptDrops(True)
        self.setFixedSize(_PHOTO, _PHOTO)

    def show_picture(self, path: str) -> None:
        """Show this file; "" for none."""
        self._path = path
        self.update()

    def set_texts(self, invitation: str, name: str) -> None:
        """What stands there while there is no photo, and what a screen reader calls it."""
        self._words = invitation
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = Qt.PenStyle.SolidLine if self._path and not self._over else Qt.PenStyle.DashLine
        painter.setPen(QPen(look.colour("accent" if self._over else "line"), 2 if self._over else 1, line))
        painter.setBrush(look.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        tile = self._thumbnails.tile(self._path, _PHOTO - 4, self.devicePixelRatioF())
        if tile is not None:
            painter.drawPixmap(2, 2, tile)
            return
        look.draw_icon(painter, QRectF(_PHOTO / 2 - 16, _PHOTO / 2 - 36, 32, 32), "image-plus", "muted")
        painter.setFont(look.font(12))
        painter.setPen(look.colour("muted"))
        box = QRect(12, _PHOTO // 2 + 6, _PHOTO - 24, _PHOTO // 2 - 12)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self._words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._over = False
        self.update()
        self.dropped.emit(_file_of(event.mimeData()))
        event.acceptProposedAction()


def _file_of(data: QMimeData) -> str:
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
