"""What comes over the window and goes again: questions, the keys, notes. None of it stops what is below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.window import look
from studio.window.announce import announce
from studio.window.hold_button import HoldButton
from studio.window.link import Link
from studio.window.look import Button, Card, Chip, StateDot, Text
from studio.window.on_air import air

TOAST_MS = 8000


class NoticeBar(Card):
    """A line across the top that needs the host, with at most two buttons. It stops nothing below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "attention")
        self.setObjectName("notice")
        self.dot = StateDot("wait")
        self.words = Text("strong")
        self.action = Button("primary")
        self.action.setObjectName("notice-action")
        self.dismiss = Button("quiet")
        self.dismiss.setObjectName("notice-dismiss")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.dot)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        self._act: Callable[[], object] = self.hide
        self._leave: Callable[[], object] = self.hide
        self.action.clicked.connect(lambda: self._act())
        self.dismiss.clicked.connect(lambda: self._leave())
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        dismiss: str = "",
        leave: Callable[[], object] | None = None,
    ) -> None:
        """Show these words; a button without words is not there."""
        if text != self.words.text() or not self.isVisible():
            announce(self, text)
        self.words.setText(text)
        self._act, self._leave = act or self.hide, leave or self.hide
        for button, name in ((self.action, action), (self.dismiss, dismiss)):
            button.setText(name)
            button.setAccessibleName(name)
            button.setVisible(bool(name))
        self.show()


class Sheet(Card):
    """A card over the window that stops nothing below it; Escape closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "sheet")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 18)
        self.column.setSpacing(12)
        self._before: QWidget | None = None
        self.hide()

    def open(self) -> None:
        """Show it above the rest, with the focus."""
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.setFocus()
        self.focusNextChild()

    def dismiss(self) -> None:
        """Close it, and give the focus back."""
        focus = QApplication.focusWidget()
        inside = focus is None or focus is self or self.isAncestorOf(focus)
        self.hide()
        if not inside:
            return  # the host is elsewhere by now
        before = self._before
        if before is not None and look.alive(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            self.window().setFocus()  # not the next in the row, which may be a field: the number keys are to pin

    def place(self) -> None:
        """In the middle of the window, a third down."""
        within = cast(QWidget, self.parent()).rect()
        if layout := self.layout():
            layout.activate()  # what was just filled in counts, too
        hint = self.sizeHint()
        width = min(max(hint.width(), self.minimumWidth()), within.width() - 32)
        height = min(self.heightForWidth(width) if self.hasHeightForWidth() else hint.height(), within.height() - 32)
        self.setGeometry((within.width() - width) // 2, max(16, (within.height() - height) // 3), width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


class EndSheet(Sheet):
    """Ends the show, when its button is held down for a second."""

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("end-sheet")
        self.setMinimumWidth(420)
        self._title = Text("title")
        self._text = Text("muted")
        self.end = HoldButton("live", "circle-stop")
        self.end.setObjectName("end-hold")
        self.stay = Button()
        self.stay.setObjectName("end-stay")
        row = QHBoxLayout()
        row.addWidget(self.stay)
        row.addStretch(1)
        row.addWidget(self.end)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addLayout(row)
        self.stay.clicked.connect(self.dismiss)
        self.end.held.connect(self._end)
        self._link = link
        link.snapshot.connect(self._take)
        self.retranslate()

    def retranslate(self) -> None:
        if air(self._link.state) == "rehearsal":
            self._title.setText(self.tr("End the rehearsal?"))
            self._text.setText(self.tr("Nobody sees it. Hold the button for one second."))
            self.stay.setText(self.tr("Go on rehearsing"))
        else:
            self._title.setText(self.tr("End the show?"))
            self._text.setText(self.tr("Viewers will see it end on every destination. Hold the button for one second."))
            self.stay.setText(self.tr("Stay on air"))
        self.end.setText(self.tr("Hold to end"))
        for button in (self.end, self.stay):
            button.setAccessibleName(button.text())
        self.end.setToolTip(self.tr("Hold it down for one second: with the mouse, Space or Enter"))

    def open(self) -> None:
        """Ask about the show, or the rehearsal, that is running."""
        self.retranslate()
        super().open()

    def _end(self) -> None:
        self._link.call("end")
        self.dismiss()

    def _take(self, state: dict[str, Any]) -> None:
        if not state["on_air"] and self.isVisible():
            self.dismiss()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class CloseSheet(Sheet):
    """Asks what becomes of a running show when the window closes."""

    go_on = Signal()
    end = Signal()

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("close-sheet")
        self._link = link
        self.setMinimumWidth(480)
        self._title = Text("title")
        self._text = Text("muted")
        self.stay = Button("primary")
        self.stay.setObjectName("close-stay")
        self.leave = Button("plain", "radio")
        self.leave.setObjectName("close-leave")
        self.finish = HoldButton("live", "circle-stop")
        self.finish.setObjectName("close-end")
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addWidget(self.stay)
        self.column.addWidget(self.leave)
        self.column.addSpacing(12)
        self.column.addWidget(self.finish)
        self.stay.clicked.connect(self.dismiss)
        self.leave.clicked.connect(self.go_on)
        self.finish.held.connect(self.end)
        self.retranslate()

    def retranslate(self) -> None:
        rehearsal = air(self._link.state) == "rehearsal"
        self._title.setText(self.tr("The rehearsal is running") if rehearsal else self.tr("You are on air"))
        self._text.setText(self.tr("What happens to the show when this window closes?"))
        self.stay.setText(self.tr("Stay here"))
        self.leave.setText(self.tr("Close: the show goes on without the window"))
        self.finish.setText(self.tr("End the show and close (hold for one second)"))
        for button in (self.stay, self.leave, self.finish):
            button.setAccessibleName(button.text())

    def open(self) -> None:
        """Ask about the show, or the rehearsal, that is running."""
        self.retranslate()
        super().open()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class KeysSheet(Sheet):
    """Every key, on one card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys-sheet")
        self._title = Text("title")
        self._close = Button()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self.column.addWidget(self._title)
        self.column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        self.column.addLayout(row)
        self._close.clicked.connect(self.dismiss)
        self._said: list[QLabel] = []
        self._chips: list[tuple[Chip, str]] = []  # and the key in Qt's English
        keys = (
            "1 – 9",
            "0",
            "/",
            "M",
            "F1 – F7",
            "Ctrl+L",
            "Ctrl+Z",
            "W",
            "A",
            "L",
            "C",
            "?",
            "Shift+F1",
            "Tab",
            "Esc",
        )
        half = (len(keys) + 1) // 2
        for place, name in enumerate(keys):
            self._add(name, place % half, 2 * (place // half))
        self._claims_title = Text("strong")
        self._grid.setRowMinimumHeight(half, 34)
        self._grid.addWidget(self._claims_title, half, 0, 1, 4, Qt.AlignmentFlag.AlignBottom)
        claim_keys = ("C", "P", "H", "R", "X", "U", "Enter", "⌫", "← → ↑ ↓")
        half_of_claims = (len(claim_keys) + 1) // 2
        for place, name in enumerate(claim_keys):
            self._add(name, half + 1 + place % half_of_claims, 2 * (place // half_of_claims))
        self.retranslate()

    def _add(self, key: str, row: int, column: int) -> None:
        chip, said = Chip(key, "key"), Text("body", wrap=False)
        self._grid.addWidget(chip, row, column, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(said, row, column + 1)
        self._chips.append((chip, key))
        self._said.append(said)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Keys"))
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self._close.text())
        texts = (
            self.tr("Show a product"),
            self.tr("Take it off"),
            self.tr("Search the products"),
            self.tr("Microphone off and on"),
            self.tr("Scenes"),
            self.tr("Go live, or end"),
            self.tr("Undo"),
            self.tr("Write to the chats"),
            self.tr("Send the proposed answer"),
            self.tr("Messages run along on the picture"),
            self.tr("To the claims"),
            self.tr("These keys"),
            self.tr("The guide"),
            self.tr("To the next button"),
            self.tr("Close, or stop typing"),
            self.tr("Confirm it"),
            self.tr("It is paid"),
            self.tr("Hold it longer"),
            self.tr("Pass it on: the next one waiting gets it"),
            self.tr("Not wanted any more: cancel it"),
            self.tr("Undo"),
            self.tr("Yes, that is a claim"),
            self.tr("No, that is none"),
            self.tr("Choose, or change what is asked"),
        )
        self._claims_title.setText(self.tr("In the list of claims"))
        for label, text in zip(self._said, texts, strict=True):
            label.setText(text)
        for chip, key in self._chips:
            # Keyboards have "Ctrl" in one country and "Strg" in another.
            if "+" in key or key == "Enter":
                chip.setText(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Toast(Card):
    """A note for 8 s, with an action at most.

    It stands in the part of a picture that `quiet` gives, in that widget's pixels, or upon `title`, a row without
    controls; whatever covers the fewest controls and nothing of a sheet.
    """

    def __init__(self, parent: QWidget, picture: QWidget, quiet: Callable[[], QRect], title: QWidget) -> None:
        super().__init__(parent, "sheet")
        self.setObjectName("toast")
        self._picture, self._quiet, self._title = picture, quiet, title
        self.words = Text("body")
        self.words.setMaximumWidth(520)
        self.action = Button("quiet")
        self.action.setObjectName("toast-action")
        self.close_button = Button("icon", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self._act: Callable[[], object] | None = None
        self._away = QTimer(self, interval=TOAST_MS, singleShot=True)
        self._away.timeout.connect(self.hide)
        self.action.clicked.connect(self._do)
        self.close_button.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close this note"))
        self.close_button.setToolTip(self.close_button.accessibleName())

    def say(self, text: str, action: str, act: Callable[[], object] | None) -> None:
        self.words.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self._act = act
        self.place()
        self.show()
        self.raise_()
        announce(self, text)
        self._away.start()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def place(self) -> None:
        """Where it hides neither a control, nor a sheet, nor what is sold and for how much."""
        parent = cast(QWidget, self.parent())
        within = parent.rect()
        metrics = self.words.fontMetrics()
        self.words.setMinimumWidth(min(520, metrics.horizontalAdvance(self.words.text()) + 4))
        width = min(self.sizeHint().width(), within.width() - 32)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        size = QSize(width, height)
        places = []
        if self._picture.isVisible():
            quiet = self._quiet().translated(self._picture.mapTo(parent, QPoint(0, 0)))
            if width <= quiet.width() and height <= quiet.height():
                places.append(QPoint(quiet.center().x() - width // 2, quiet.top()))
        if self._title.isVisible():
            row = QRect(self._title.mapTo(parent, QPoint(0, 0)), self._title.size())
            left = max(8, min(row.center().x() - width // 2, within.width() - width - 8))
            places.append(QPoint(left, max(4, row.center().y() - height // 2)))
        places.append(QPoint((within.width() - width) // 2, within.height() - 34 - 16 - height))
        places.append(QPoint((within.width() - width) // 2, 4))
        shown = [
            each
            for each in parent.findChildren(QWidget)
            if each.isVisible() and each.window() is self.window() and each is not self and not self.isAncestorOf(each)
        ]

        def cut(place: QPoint, those: Sequence[QWidget]) -> int:
            parts = (
                QRect(place, size).intersected(QRect(each.mapTo(parent, QPoint(0, 0)), each.size())) for each in those
            )
            return sum(part.width() * part.height() for part in parts if not part.isEmpty())

        sheets = [each for each in shown if isinstance(each, Card) and each.objectName().endswith("-sheet")]
        controls = [
            each for each in shown if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each is not self._picture
        ]
        # The first of those that cover least.
        self.setGeometry(QRect(min(places, key=lambda at: (cut(at, sheets), cut(at, controls))), size))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
