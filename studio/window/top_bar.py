"""The bar along the top: the brand, the show, on air or not and for how long."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from studio.window import look, words
from studio.window.announce import announce
from studio.window.link import Link
from studio.window.look import Button, OneLine, Text, colour, font, pixmap
from studio.window.on_air import AIR_COLOURS, AIR_DASHES, Air, air, has_been_received, is_given_up


def brand_mark(side: int, ratio: float = 1.0) -> QPixmap:
    """The stall's awning: three stripes with round ends."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(0, side * 0.08, side, side * 0.84), side * 0.16, side * 0.16)
    painter.setClipPath(whole)
    painter.setPen(Qt.PenStyle.NoPen)
    stripe = side / 3
    for place, value in enumerate(("#C8432B", "#F0E2CB", "#C8432B")):
        painter.setBrush(QColor(value))
        painter.drawRoundedRect(QRectF(place * stripe, -side * 0.2, stripe, side * 1.12), stripe * 0.45, stripe * 0.45)
    painter.end()
    return made


class _Pill(QFrame):
    """ON AIR, a rehearsal or neither, by colour, shape and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("on-air")
        self._air: Air = "off"
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, seen: Air, text: str) -> None:
        if (seen, text) != (self._air, self._text):
            self._air, self._text = seen, text
            self.setAccessibleName(text)
            announce(self, text)
            self.updateGeometry()
            self.update()

    @property
    def live(self) -> bool:
        """Whether it says, in red, that viewers see it."""
        return self._air == "real"

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(QFontMetrics(self._font()).horizontalAdvance(self._text) + 40, 32)

    def _font(self) -> QFont:
        return font(13, QFont.Weight.Bold)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(colour(AIR_COLOURS[self._air]), 1)
        if self._air in AIR_DASHES:
            pen.setWidth(2)
            pen.setDashPattern(AIR_DASHES[self._air])
            box.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(pen)
        painter.setBrush(colour("live" if self.live else "card"))
        painter.drawRoundedRect(box, 8, 8)
        middle = self.height() / 2
        if self.live:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(QRectF(12, middle - 4, 8, 8))
        else:
            look.draw_dot(painter, QRectF(11, middle - 5, 10, 10), "off" if self._air == "off" else "wait")
        painter.setFont(self._font())
        shade = {"real": "#FFFFFF", "off": "muted"}.get(self._air, "attention")
        painter.setPen(colour(shade))
        painter.drawText(QRectF(27, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._text)


class TopBar(QFrame):
    """The brand, the show, how long it has been on, and the one button that starts or ends it."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setFixedHeight(52)
        self._link = link
        self._failed = False
        self._mark = QLabel()
        self._mark.setPixmap(brand_mark(26, self.devicePixelRatioF()))
        self._brand = QLabel("Bancarella")
        self._brand.setFont(font(18, QFont.Weight.Bold, brand=True))
        self._line = QFrame()
        self._line.setFixedSize(1, 20)
        self._line.setProperty("divider", True)
        self.shop = OneLine("muted")
        self._eye = QLabel()
        self._viewers = Text("muted", wrap=False)
        self._viewers.setFont(font(tabular=True))
        self.elapsed = QLabel()
        self.elapsed.setObjectName("elapsed")
        self.elapsed.setFont(font(15, QFont.Weight.DemiBold, tabular=True))
        self.pill = _Pill()
        self.go = Button("primary", "radio")
        self.go.setObjectName("go-live")
        self.theme = Button("icon", "sun")
        self.theme.setObjectName("theme")
        self.help = Button("icon", "circle-help")
        self.help.setObjectName("help")
        self.settings = Button("icon", "settings")
        self.settings.setObjectName("settings")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self._brand)
        row.addWidget(self._line)
        row.addWidget(self.shop, 1)
        row.addWidget(self._eye)
        row.addWidget(self._viewers)
        row.addWidget(self.elapsed)
        row.addWidget(self.pill)
        row.addWidget(self.go)
        row.addSpacing(4)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for button in (self.help, self.theme, self.settings):
            tools.addWidget(button)
        row.addLayout(tools)
        self._since: float | None = None
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._show_elapsed)
        link.snapshot.connect(self._take)
        link.gone.connect(self._show_state)
        link.fell_quiet.connect(self._show_state)
        self._dress()
        self.retranslate()

    def retranslate(self) -> None:
        self.theme.setAccessibleName(self.tr("Light or dark"))
        self.help.setAccessibleName(self.tr("Help"))
        self.settings.setAccessibleName(self.tr("Settings"))
        for button in (self.help, self.theme, self.settings):
            button.setToolTip(button.accessibleName())
        self._show_elapsed()
        self._viewers.setToolTip(self.tr("People watching"))
        self._show_state()

    def _take(self, state: dict[str, Any]) -> None:
        since, now = words.moment(state["on_air_since"]), words.moment(state["now"])
        if since is not None and now is not None:
            self._since = time.monotonic() - (now - since).total_seconds()
        else:
            self._since = None
        self._show_state()

    def show_failed(self, failed: bool) -> None:
        """Whether no engine comes, though none was here yet."""
        self._failed = failed
        self._show_state()

    def _show_state(self) -> None:
        state = self._link.state
        connected = self._link.connected
        on_air = connected and bool(state.get("on_air"))
        seen: Air = air(state) if connected else "off"
        if seen == "real":
            said = self.tr("ON AIR")
        elif seen == "connecting" and is_given_up(state):
            said = self.tr("Refused: nobody sees you")
        elif seen == "connecting":
            again = has_been_received(state)
            said = self.tr("Connecting: nobody sees you") if again else self.tr("Connecting: nobody sees you yet")
        elif seen == "rehearsal":
            said = self.tr("REHEARSAL: nobody sees it")
        else:
            gone = self.tr("No studio") if state or self._failed else self.tr("Starting…")
            said = self.tr("Off air") if connected else gone
            if on_air:
                said = self.tr("Going on air…")
        if self._link.quiet and seen != "off":
            # Whoever hears nothing from the engine cannot say that anybody sees it.
            self.pill.show_state("connecting", self.tr("No answer from the studio"))
        else:
            self.pill.show_state(seen, said)
        self.go.set_kind("plain" if on_air else "primary")
        self.go.set_icon("" if on_air else "radio")
        self.go.setText(self.tr("End…") if on_air else self.tr("Go live"))
        end = self.tr("End the rehearsal") if seen == "rehearsal" else self.tr("End the show")
        self.go.setAccessibleName(end if on_air else self.tr("Go live"))
        self.go.setToolTip(self.tr("%1 (key %2)").replace("%1", self.go.accessibleName()).replace("%2", "Ctrl+L"))
        self.go.setEnabled(connected)
        self.shop.setText(str(state.get("shop", "")))
        self._line.setVisible(bool(self.shop.text()))
        viewers = state.get("figures", {}).get("viewers")
        self._eye.setVisible(viewers is not None)
        self._viewers.setVisible(viewers is not None)
        if viewers is not None:
            self._viewers.setText(words.number(viewers))
        # Its clock is a show's: while nobody has seen any of it there is none to be counted.
        seen_once = seen != "connecting" or has_been_received(state)
        self.elapsed.setVisible(on_air and self._since is not None and seen_once)
        if on_air:
            self._tick.start()
            self._show_elapsed()
        else:
            self._tick.stop()

    def _show_elapsed(self) -> None:
        if self._since is not None:
            text = words.elapsed(time.monotonic() - self._since)
            self.elapsed.setText(text)
            said = f"{self.tr('Time on air')} {text[:-3]}"
            if said != self.elapsed.accessibleName():
                self.elapsed.setAccessibleName(said)

    def _dress(self) -> None:
        self._eye.setPixmap(pixmap("eye", "muted", 16, self.devicePixelRatioF()))
        self.theme.set_icon("sun" if look.tokens().name == "dark" else "moon")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()
