"""The scenes: a button for each, lit from the snapshot."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from studio.window.link import Link
from studio.window.look import colour, draw_icon, font

SCENES = ("camera", "camera-2", "pip", "close-up", "starting", "back", "thanks")
"""In the order of the keys F1 to F7."""
_SCENE_ICONS = {
    "camera": "video",
    "camera-2": "switch-camera",
    "pip": "picture-in-picture-2",
    "close-up": "image",
    "starting": "clock",
    "back": "coffee",
    "thanks": "heart",
}
_TWO_CAMERAS = ("camera-2", "pip")
_ROOMY_PX = 560


class SceneButton(QAbstractButton):
    """An icon over words that wrap onto a second line where they must."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802
        pass  # it lights from the snapshot, never from the click

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetrics(self._font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 12, 60)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def _font(self) -> QFont:
        return font(12, QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen, lit = self.isChecked(), self.hasFocus()
        painter.setBrush(colour("fill" if chosen else "hover" if self.underMouse() and self.isEnabled() else "card"))
        painter.setPen(QPen(colour("accent" if chosen or lit else "line"), 2 if lit else 1))
        painter.drawRoundedRect(box, 8, 8)
        shade = "on_fill" if chosen else "muted"
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setFont(self._font())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(4, 0, self.width() - 8, 200)
        height = painter.boundingRect(room, int(flags), self.text()).height()
        top = (self.height() - 18 - 3 - height) / 2
        draw_icon(painter, QRectF(self.width() / 2 - 9, top, 18, 18), self._icon_name, shade)
        painter.setPen(colour(shade if chosen else "text"))
        painter.drawText(QRectF(4, top + 21, self.width() - 8, height + 1), flags, self.text())

    def enterEvent(self, event: Any) -> None:  # noqa: N802
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.update()


class ScenesRow(QWidget):
    """A button for each scene; the engine's scene is lit."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scenes")
        self._link = link
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[str, SceneButton] = {}
        for name in SCENES:
            button = SceneButton(_SCENE_ICONS[name])
            button.setObjectName(f"scene-{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.choose(name))
            row.addWidget(button, 1)
            self.buttons[name] = button
        link.snapshot.connect(self._take)
        self.retranslate()
        if link.state:
            self._take(link.state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        # Where it is narrow words take three lines, and need the room between the buttons more.
        roomy = self.width() >= _ROOMY_PX
        self._row.setSpacing(8 if roomy else 3)
        for button in self.buttons.values():
            button.setFixedHeight(60 if roomy else 72)

    def choose(self, name: str) -> None:
        """Ask for a scene; where it cannot be, say why."""
        if not self.buttons[name].isEnabled():
            self.toast.emit(self._why_not(), "", None)
            return
        self._link.call("scene", scene=name)
        if name == "close-up" and not self._link.state.get("pinned"):
            self.toast.emit(self.tr("Nothing is pinned: the close-up is seen as soon as a product is."), "", None)

    def retranslate(self) -> None:
        self._names = {
            "camera": self.tr("Camera"),
            "camera-2": self.tr("Camera 2"),
            "pip": self.tr("Face and hands"),
            "close-up": self.tr("Close-up"),
            "starting": self.tr("Starting soon"),
            "back": self.tr("Right back"),
            "thanks": self.tr("Thank you"),
        }
        for number, (name, button) in enumerate(self.buttons.items(), 1):
            button.setText(self._names[name])
            button.updateGeometry()
            button.setAccessibleName(self.tr("Scene: %1").replace("%1", self._names[name]))
            tip = self.tr("%1 (key %2)").replace("%1", self._names[name]).replace("%2", f"F{number}")
            if not button.isEnabled():
                tip += f"\n{self._why_not()}"
            elif name == "close-up":
                tip += "\n" + self.tr("The pinned product's photo fills the picture; no second camera is needed.")
            button.setToolTip(tip)

    def _why_not(self) -> str:
        return self.tr("There is only one camera. Connect a second one in the settings.")

    def _take(self, state: dict[str, Any]) -> None:
        two = len(state["cameras"]) >= 2
        changed = False
        for name, button in self.buttons.items():
            button.setChecked(name == state["scene"])
            able = two or name not in _TWO_CAMERAS
            if button.isEnabled() != able:
                button.setEnabled(able)
                changed = True
        if changed:
            self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
