"""The strip along the bottom: is every destination healthy, is it recorded, does the computer keep up.

Where there is no room for all of it, what says least goes first, and is told by the pointer.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from studio.window import words
from studio.window.confidence import ConfidenceLight
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import DotState, StateDot, Text, colour, draw_dot, font, pixmap
from studio.window.on_air import air, is_rehearsal
from studio.window.tips import plain_tip

_DOTS: dict[str, DotState] = {
    "idle": "off",
    "connecting": "wait",
    "live": "live",
    "congested": "wait",
    "waiting": "wait",
    "rejected": "fault",
    "stopped": "off",
}
_WAITS = ("waiting", "rejected", "stopped")
_LONGEST_NAME, _SHORT_NAME = 180, 100
_GAP, _MARGINS = 8, 28


class OutputLight(QAbstractButton):
    """A destination: its state by shape and colour, its name, its figures. A click tries it again when it waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot: DotState = "off"
        self._figures = ""
        self.compact = 0
        """1: without the figures of a destination that is well; 2: without all figures, and with a shorter name."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_state(self, dot: DotState, name: str, figures: str) -> None:
        """A shape, the name, and what stands beside it."""
        if (dot, name, figures) != (self._dot, self.text(), self._figures):
            self._dot, self._figures = dot, figures
            self.setText(name)
            self.setAccessibleName(f"{name}: {figures}")
            self.updateGeometry()
            self.update()

    @property
    def dot(self) -> DotState:
        """What its shape says."""
        return self._dot if self.isEnabled() else "off"

    def _said(self) -> str:
        if self.compact and self._dot == "live":
            return ""
        return self._figures.partition(" · ")[0] if self.compact > 1 else self._figures

    def _name(self) -> str:
        metrics = QFontMetrics(self._strong())
        longest = _SHORT_NAME if self.compact > 1 else _LONGEST_NAME
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, longest)

    def _strong(self) -> QFont:
        return font(12, QFont.Weight.DemiBold)

    def _plain(self) -> QFont:
        return font(12, tabular=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        width = 16 + QFontMetrics(self._strong()).horizontalAdvance(self._name())
        if said := self._said():
            width += 8 + QFontMetrics(self._plain()).horizontalAdvance(said)
        return QSize(width + 10, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        middle = self.height() / 2
        draw_dot(painter, QRectF(4, middle - 5, 10, 10), self.dot)
        name = self._name()
        painter.setFont(self._strong())
        painter.setPen(colour("text" if self.isEnabled() else "muted"))
        left = 20
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width(), self.height()), flags, name)
        left += painter.fontMetrics().horizontalAdvance(name) + 8
        painter.setFont(self._plain())
        painter.setPen(colour("attention" if self.dot in ("wait", "fault") else "muted"))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), flags, self._said())


class StatusStrip(QFrame):
    """Outputs on the left, the computer on the right. Grey while the engine says nothing."""

    key_wanted = Signal(str)
    """Of which destination."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setProperty("side", True)
        self.setFixedHeight(34)
        self._link = link
        self.lights: dict[str, OutputLight] = {}
        self._nobody = Text("small", wrap=False)
        self._no_camera_dot, self._no_camera = StateDot("fault"), Text("small", wrap=False)
        self._outputs = QWidget()
        self._row = QHBoxLayout(self._outputs)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._no_camera_dot)
        self._row.addWidget(self._no_camera)
        self._row.addWidget(self._nobody)
        self._row.addStretch(1)
        self._scroll = _Sideways()
        self._scroll.setWidget(self._outputs)
        self.confidence = ConfidenceLight()
        self._disk_mark = QLabel()
        self.disk = Text("small", wrap=False)
        self.cpu = Text("small", wrap=False)
        self.pictures = Text("small", wrap=False)
        for label in (self.disk, self.cpu, self.pictures):
            label.setFont(font(12, tabular=True))
        for label in (self.cpu, self.pictures):
            label.setContentsMargins(_GAP, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 16, 2)
        row.setSpacing(_GAP)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.confidence)
        row.addWidget(self._disk_mark)
        row.addWidget(self.disk)
        row.addWidget(self.cpu)
        row.addWidget(self.pictures)
        link.snapshot.connect(self._take)
        link.gone.connect(self._lose)
        link.fell_quiet.connect(self.setDisabled)
        self._dress()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Health of the show"))
        self.cpu.setToolTip(self.tr("How much of the computer the studio uses"))
        self.pictures.setToolTip(
            self.tr(
                "Pictures a second (fps), and how many were lost because the computer was too slow. "
                "Some lost ones do no harm; when it goes on, close other programs."
            )
        )
        if self._link.state and self._link.connected:
            self._take(self._link.state)
        elif self._link.state:
            self._lose("")

    def _take(self, state: dict[str, Any]) -> None:
        outputs = state["outputs"]
        names = [output["name"] for output in outputs]
        for gone in [name for name in self.lights if name not in names]:
            self.lights.pop(gone).deleteLater()
        for output in outputs:
            self._show_output(output)
        self._nobody.setText(
            self.tr("The rehearsal is running: everything works, and nobody sees it.")
            if air(state) == "rehearsal"
            else self.tr("Not on air: no destination is sent to.")
        )
        self._nobody.setVisible(not outputs)
        lost = [camera["error"] for camera in state["cameras"] if camera["error"]]
        self._no_camera.setText(self.tr("No camera picture"))
        self._no_camera.setToolTip(plain_tip(say(lost[0])) if lost else "")
        for part in (self._no_camera_dot, self._no_camera):
            part.setVisible(state["camera"] == "lost")
        self.confidence.show_state(state)
        self._show_computer(state)
        self._fit()

    def _lose(self, _words: str) -> None:
        # What was true of the engine that is gone is not said any more.
        for light in self.lights.values():
            light.deleteLater()
        self.lights.clear()
        for label in (self.disk, self.cpu, self.pictures):
            label.clear()
        self._disk_mark.clear()
        self.confidence.show_state({})
        self._no_camera_dot.hide()
        self._no_camera.hide()
        self._nobody.setText(
            self.tr("The studio does not answer.") if self._link.state else self.tr("The studio is starting…")
        )
        self._nobody.show()

    def _show_output(self, output: dict[str, Any]) -> None:
        name = output["name"]
        if name not in self.lights:
            light = OutputLight(self._outputs)
            light.setObjectName(f"output-{name}")
            light.clicked.connect(lambda _checked=False, name=name: self._clicked(name))
            self._row.insertWidget(self._row.count() - 1, light)
            self.lights[name] = light
        light = self.lights[name]
        # The engine's own name for its receiver.
        shown = self.tr("Rehearsal") if is_rehearsal(name) else name
        # Connected, and nothing goes through: not yet given up, and not well either.
        stuck = output["state"] == "live" and round(output["kbps"]) == 0
        light.show_state("wait" if stuck else _DOTS[output["state"]], shown, self._figures(output))
        missing = bool(output.get("key_missing"))
        again = output["state"] in _WAITS
        light.setCursor(Qt.CursorShape.PointingHandCursor if again else Qt.CursorShape.ArrowCursor)
        said = [say(output["last_error"])] if output["last_error"] and output["state"] != "live" else []
        if missing:
            said.append(self.tr("Click to enter the key: it is on air at once."))
        elif again:
            doubted = output.get("key_doubted")
            said.append(
                self.tr("Click to try now or to give another key.") if doubted else self.tr("Click to try now.")
            )
        elif output["state"] in ("live", "congested"):
            rate = self.tr("kbit/s: how much is sent each second. %1 to %2 is a clear picture.")
            said.append(rate.replace("%1", words.number(2000)).replace("%2", words.number(4500)))
            said.append(self.tr("Dropped: pictures left out because the line to the internet was too slow."))
        light.setToolTip(plain_tip("\n".join((f"{shown}: {self._figures(output)}", *said))))

    def _figures(self, output: dict[str, Any]) -> str:
        rate = self.tr("%1 kbit/s").replace("%1", words.number(round(output["kbps"])))
        dropped = int(output["dropped"])
        lost = self.tr("%1 dropped").replace("%1", words.number(dropped)) if dropped else ""
        match output["state"]:
            case "live":
                said = [rate, lost]
            case "congested":
                said = [self.tr("slow line"), rate, lost]
            case "connecting":
                said = [self.tr("connecting…")]
            case "waiting":
                said = [self.tr("reconnecting · try now")]
            case "rejected" if output.get("key_missing"):
                said = [self.tr("no key · enter it")]
            case "rejected":
                said = [self.tr("refused · try again")]
            case "stopped":
                said = [self.tr("ended")]
            case _:
                said = [self.tr("ready")]
        return " · ".join(part for part in said if part)

    def _clicked(self, name: str) -> None:
        output = next((each for each in self._link.state.get("outputs", ()) if each["name"] == name), None)
        if output is None or output["state"] not in _WAITS:
            return
        if output.get("key_missing"):
            self.key_wanted.emit(name)
            return
        if not output.get("key_doubted"):
            self._try_now(name)
            return
        menu = QMenu(self)
        menu.setObjectName("output-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Other key…")).triggered.connect(lambda: self.key_wanted.emit(name))
        menu.addAction(self.tr("Try now")).triggered.connect(lambda: self._try_now(name))
        light = self.lights[name]
        menu.popup(light.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _try_now(self, name: str) -> None:
        # What it said last was about the attempt before: whether this one fails its own words will say.
        self._link.call("retry", name=name)

    def _show_computer(self, state: dict[str, Any]) -> None:
        figures, recording = state["figures"], state["recording"]
        gigabytes = words.number(round(figures["disk_free_gb"]))
        free = self.tr("%1 GB free").replace("%1", gigabytes)
        if recording is None:
            text, fault = free, False
        elif recording["state"] == "failed":
            text, fault = self.tr("recording failed"), True
        else:
            text, fault = self.tr("recording · %1").replace("%1", free), figures["disk_free_gb"] < 2
        self.disk.setText(text)
        said = say((recording or {}).get("last_error") or "")
        self.disk.setToolTip(plain_tip(said or (recording or {}).get("path") or ""))
        self._mark(fault)
        self.cpu.setText(self.tr("CPU %1").replace("%1", words.percent(figures["cpu_percent"])))
        self.pictures.setText(
            self.tr("%1 fps · %2 lost")
            .replace("%1", words.number(round(figures["fps"])))
            .replace("%2", words.number(figures["lost"]))
        )

    def _mark(self, fault: bool) -> None:
        name, shade = ("triangle-alert", "attention") if fault else ("hard-drive", "muted")
        self._disk_mark.setPixmap(pixmap(name, shade, 14, self.devicePixelRatioF()))

    def _fit(self) -> None:
        """Fold as much as must be, and no more: the figures of what is well, the computer's, then all but the names."""
        self._compact(0)
        self.cpu.show()
        self.pictures.show()
        for fold in (partial(self._compact, 1), self.cpu.hide, self.pictures.hide, partial(self._compact, 2)):
            if self._needed() <= self.width():
                break
            fold()
        for label in (self.pictures, self.cpu):  # names may have made room enough
            label.show()
            label.setHidden(self._needed() > self.width())
        folded = [label.text() for label in (self.cpu, self.pictures) if label.isHidden() and label.text()]
        self.setToolTip(plain_tip("\n".join(folded)))

    def _needed(self) -> int:
        """The width that all that is not folded takes."""
        beside = (self.confidence, self._disk_mark, self.disk, self.cpu, self.pictures)
        parts = (self._no_camera_dot, self._no_camera, self._nobody, *beside)
        # A light that has come just now is not shown yet.
        shown = (*self.lights.values(), *(part for part in parts if not part.isHidden()))
        return _MARGINS + sum(part.sizeHint().width() + _GAP for part in shown)

    def _compact(self, level: int) -> None:
        for light in self.lights.values():
            light.compact = level
            light.updateGeometry()

    def _dress(self) -> None:
        self._mark(False)
        if self._link.state and self._link.connected:
            self._show_computer(self._link.state)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()


class _Sideways(QScrollArea):
    """Scrolls sideways with the wheel and with the focus; no bar, for want of height."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(80)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
        event.accept()
