"""The platforms to choose from, each with a letter mark."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from studio.domain.marks import MARKS, Mark
from studio.domain.platforms import OWN_SERVER, PLATFORMS, Platform
from studio.window.look import ClickableCard, Text, font

_OWN = Mark("", "»", "#6a6257")
# What the platforms are called where they come from; everywhere else they go by the name of their preset.
_CHINESE = {
    "bilibili": "哔哩哔哩",
    "taobao": "淘宝直播",
    "douyin": "抖音",
    "kuaishou": "快手",
    "wechat": "微信视频号",
    "xiaohongshu": "小红书",
    "jd": "京东直播",
    "yizhibo": "一直播",
}
_COLUMNS = 3


def platform_name(preset: Platform) -> str:
    """A platform's name as one says it in the window's language."""
    if preset.id == OWN_SERVER:
        return QCoreApplication.translate("PlatformGrid", "Own server")
    application = QCoreApplication.instance()
    chinese = application is not None and application.property("language") == "zh"
    return _CHINESE.get(preset.id, preset.name) if chinese else preset.name


class PlatformMark(QWidget):
    """A platform's letter on its colour."""

    def __init__(self, platform_id: str, side: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = MARKS.get(platform_id, _OWN)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._mark.square))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        painter.setPen(QColor(self._mark.ink))
        painter.setFont(font(self.height() // 2, font().Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._mark.letter)


class PlatformGrid(QWidget):
    """All platforms, to choose one: `chosen` says its id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setSpacing(8)
        self._cards: dict[str, tuple[ClickableCard, Text]] = {}
        for number, preset in enumerate(PLATFORMS):
            card = ClickableCard()
            card.setObjectName(f"platform-{preset.id}")
            row = QHBoxLayout(card)
            row.setContentsMargins(12, 10, 12, 10)
            row.setSpacing(10)
            name = Text("strong")
            row.addWidget(PlatformMark(preset.id))
            row.addWidget(name, 1)
            card.clicked.connect(lambda _on=False, id_=preset.id: self.chosen.emit(id_))
            self._cards[preset.id] = (card, name)
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.retranslate()

    def retranslate(self) -> None:
        for preset in PLATFORMS:
            card, name = self._cards[preset.id]
            name.setText(platform_name(preset))
            card.setAccessibleName(name.text())

    def focus_first(self) -> None:
        """The keyboard goes to the first platform."""
        self._cards[PLATFORMS[0].id][0].setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
