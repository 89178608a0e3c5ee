"""The QR code of a link, as the seller sees it while typing."""

from __future__ import annotations

import qrcode
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

from studio.window import look

_QR = 132
_QUIET_MODULES = 4


class QrBox(QWidget):
    """The QR code of a link, whole pixels, black on white; an outline while there is none. `side` in pixels."""

    def __init__(self, parent: QWidget | None = None, side: int = _QR) -> None:
        super().__init__(parent)
        self._modules: list[list[bool]] = []
        self._side = side
        self.setFixedSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_payload(self, payload: str) -> None:
        """Show the code of `payload`; "" for none."""
        self._modules = modules_of(payload)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._modules:
            painter.setPen(QPen(look.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 10, 10)
            look.draw_icon(painter, QRectF(self._side / 2 - 20, self._side / 2 - 20, 40, 40), "qr-code", "muted")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(box, 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # In the screen's own pixels: at 125 % a module of whole points would be a blurred one.
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        paint_modules(painter, self._modules, 0, 0, int(self._side * ratio))


def modules_of(payload: str) -> list[list[bool]]:
    """The rows of the QR code of `payload`, its quiet zone among them; none where there is no code for it."""
    if not payload:
        return []
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_MODULES)
    code.add_data(payload)
    try:
        made: list[list[bool]] = code.get_matrix()
    except (DataOverflowError, ValueError):
        return []
    return made


def paint_modules(painter: QPainter, modules: list[list[bool]], left: int, top: int, side: int) -> None:
    """Paint the dark ones in the middle of a square, each a whole number of the painter's units wide."""
    module = max(1, side // len(modules))
    start = (side - module * len(modules)) // 2
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(
                    left + start + x * module, top + start + y * module, module, module, Qt.GlobalColor.black
                )
