"""The Room: a page for visitors on this network. Its switch, the code that opens it, the sheet to show or print."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.window import words
from studio.window.chat_names import state_dot, state_words
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, StateDot, Switch, Text, font
from studio.window.qr_box import QrBox, modules_of, paint_modules

ROOM = "room://0.0.0.0:8090"
"""Everyone on the same network; always the same port, so that a printed code stays good."""
LOOK_AGAIN_MS = 5_000
_QR_SIDE = 220


class RoomSettings(Card):
    """A box of the settings. `toast` says what was done."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room-settings")
        self._link = link
        self._source: dict[str, Any] | None = None
        self._invitation = ""
        self._sheet: RoomSheet | None = None
        self._title, self._about = Text("strong"), Text("muted")
        self.switch = Switch()
        self.switch.setObjectName("room-switch")
        self._dot, self._state = StateDot(), Text("muted")
        self._state_row = QWidget()
        state = QHBoxLayout(self._state_row)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(10)
        state.addWidget(self._dot)
        state.addWidget(self._state, 1)
        self._warning = Text("error")
        self._warning.setObjectName("room-warning")
        self.qr = QrBox(side=_QR_SIDE)
        self._scan, self.address = Text("muted"), Text("strong")
        self.address.setObjectName("room-address")
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.full, self.print_button, self.copy = Button("primary", "monitor"), Button("plain"), Button("plain", "copy")
        self.full.setObjectName("room-full-screen")
        self.print_button.setObjectName("room-print")
        self.copy.setObjectName("room-copy")
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._scan)
        beside.addStretch(1)
        for part in (self.full, self.print_button, self.copy):
            beside.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self._open = QWidget()
        whole = QVBoxLayout(self._open)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        whole.addLayout(row)
        whole.addWidget(self.address)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        for widget in (self._title, self._about, self.switch, self._state_row, self._warning, self._open):
            column.addWidget(widget)
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self.switch.clicked.connect(self._turn)
        self.full.clicked.connect(self._show_full)
        self.copy.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._print)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Room"))
        self._about.setText(
            self.tr(
                "A page for visitors on this network, at a market stall or a course: they scan a code with their"
                " phone, read the chat, write, and see the product. No account is needed."
            )
        )
        self.switch.setText(self.tr("Room: a page for visitors on this network"))
        self.switch.setAccessibleName(self.switch.text())
        self.switch.updateGeometry()
        self._scan.setText(self.tr("Visitors scan this code. They have to be in the same Wi-Fi network."))
        self.full.setText(self.tr("Show it large"))
        self.print_button.setText(self.tr("Print…"))
        self.copy.setText(self.tr("Copy the address"))
        for button in (self.full, self.print_button, self.copy):
            button.setAccessibleName(button.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_sources(self, sources: list[dict[str, Any]]) -> None:
        """The chats as the snapshot has them."""
        was_open = self._is_open
        self._source = next((source for source in sources if source["url"].startswith("room://")), None)
        self._show()
        if self._is_open and not was_open:
            self._ask()
        if self._is_open != self._again.isActive():
            (self._again.start if self._is_open else self._again.stop)()

    @property
    def _is_open(self) -> bool:
        return self._source is not None and self._source["state"] == "live"

    def _show(self) -> None:
        source = self._source
        self.switch.setChecked(source is not None)
        self._state_row.setVisible(source is not None)
        self._open.setVisible(self._is_open and bool(self._invitation))
        self._warning.setText(say(source["note"] or "") if source else "")
        self._warning.setVisible(bool(self._warning.text()))
        if source is None:
            return
        state = self.tr("Open") if self._is_open else state_words(source["state"])
        said = [state]
        if self._is_open and source["viewers"] is not None:
            said.append(self.tr("visitors: %1").replace("%1", words.number(source["viewers"])))
        error = say(source["error"] or "")
        self._state.setText(" · ".join(said) + (f"\n{error}" if error else ""))
        self._dot.set_state(state_dot(source), state)

    def _turn(self, on: bool) -> None:
        self.switch.setChecked(self._source is not None)  # lit from the snapshot, never from the click
        if on:
            self._link.call("chat-add", fail=self._refused, url=ROOM)
        elif self._source is not None:
            self._link.call("chat-remove", fail=self._refused, url=self._source["url"])

    def _refused(self, reason: str) -> None:
        self.toast.emit(reason, "", None)

    def _ask(self) -> None:
        """The address: another one when the computer has changed its network."""
        if self._source is not None and self._link.connected:
            self._link.call("room-invitation", self._invited, lambda _words: None, url=self._source["url"])

    def _invited(self, answer: dict[str, str]) -> None:
        if answer["url"] != self._invitation:
            self._invitation = answer["url"]
            self.qr.show_payload(self._invitation)
            self.address.setText(self._invitation)
            self.qr.setAccessibleName(self.tr("QR code of %1").replace("%1", self.address.text()))
            self._show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._invitation)
        self.toast.emit(self.tr("The address is copied."), "", None)

    def _show_full(self) -> None:
        self._sheet = RoomSheet(self._link.state["shop"], self._invitation, self)
        self._sheet.showFullScreen()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # its own wants to be told whom to tell

    def print_on(self, printer: QPrinter) -> None:
        """One page with the code, as large as it goes."""
        painter = QPainter(printer)
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        _paint_poster(
            painter,
            QRect(0, 0, page.width(), page.height()),
            self._link.state["shop"],
            self.tr("Scan the code: read along, ask, order"),
            self._invitation,
        )
        painter.end()


class RoomSheet(QWidget):
    """The code on the whole screen, for visitors; any key or click closes it."""

    def __init__(self, shop: str, invitation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("room-sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shop, self._invitation = shop, invitation
        self.setWindowTitle(self.tr("Room"))
        self.setAccessibleName(self.tr("QR code of %1. Any key closes it.").replace("%1", invitation))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        _paint_poster(
            painter, self.rect(), self._shop, self.tr("Scan the code: read along, ask, order"), self._invitation
        )

    def keyPressEvent(self, _event: QKeyEvent) -> None:  # noqa: N802
        self.close()

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        self.close()


def _paint_poster(painter: QPainter, page: QRect, shop: str, words_: str, invitation: str) -> None:
    """Shop, code, what to do, address: black on white, whatever the theme."""
    unit = min(page.width(), page.height()) / 100
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    rows = [(shop, 7, 10.0, True), (words_, 4, 8.0, False), (invitation, 3, 6.0, False)]
    side = int(min(page.width() - 8 * unit, page.height() - 30 * unit))
    top = page.top() + (page.height() - side - 26 * unit) / 2
    painter.setPen(Qt.GlobalColor.black)
    for place, (text, size, tall, brand) in enumerate(rows):
        letters = font(max(1, round(size * unit)), QFont.Weight.Bold if brand else QFont.Weight.Normal, brand=brand)
        room = QRectF(page.left() + 4 * unit, top, page.width() - 8 * unit, tall * unit)
        while letters.pixelSize() > 8 and _needed(painter, letters, room, flags, text) > room.height():
            letters.setPixelSize(letters.pixelSize() - max(1, letters.pixelSize() // 12))
        painter.setFont(letters)
        painter.drawText(room, flags, text)
        top += tall * unit
        if place == 0:
            if modules := modules_of(invitation):
                paint_modules(painter, modules, page.left() + (page.width() - side) // 2, int(top), side)
            top += side


def _needed(painter: QPainter, letters: QFont, room: QRectF, flags: Qt.AlignmentFlag, text: str) -> float:
    painter.setFont(letters)
    return painter.fontMetrics().boundingRect(room.toRect(), int(flags.value), text).height()
