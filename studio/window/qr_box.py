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
    """The QR code of a link, whole pixels, black on white; an outline while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: list[list[bool]] = []
        self.setFixedSize(QSize(_QR, _QR))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_payload(self, payload: str) -> None:
        """Show the code of `payload`; "" for none."""
        self._modules = []
        if payload:
            code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_MODULES)
            code.add_data(payload)
            try:
                self._modules = code.get_matrix()
            except (DataOverflowError, ValueError):
                self._modules = []
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._modules:
            painter.setPen(QPen(look.colour("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 10, 10)
            look.draw_icon(painter, QRectF(_QR / 2 - 20, _QR / 2 - 20, 40, 40), "qr-code", "muted")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(box, 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # In the screen's own pixels: at 125 % a module of whole points would be a blurred one.
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        side = int(_QR * ratio)
        module = max(1, side // len(self._modules))
        start = (side - module * len(self._modules)) // 2
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(start + x * module, start + y * module, module, module, Qt.GlobalColor.black)
