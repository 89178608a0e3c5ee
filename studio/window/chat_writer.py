"""What the stall writes into the chats: to all of them, or an answer to one message."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studio.window import words
from studio.window.announce import announce
from studio.window.chat_model import Message
from studio.window.chat_names import chat_name
from studio.window.chat_proposal import ChatProposal
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, StateDot, Text, restyle
from studio.window.tips import plain_tip

LONGEST = 1000
"""Characters that the engine takes; each chat shortens what is longer than it shows."""
NOTE_MS = 20_000
"""So long a note on what was not written stays; where it is still so, the next message says it again."""
_MOST_LINES = 4
_MOST_HISTORY = 50


class ChatWriter(QWidget):
    """The foot of the chat. `connect_wanted`: there is nowhere to write to, and the host wants to change that."""

    connect_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-writer")
        self._link = link
        self._to: Message | None = None
        self._said_at: str | None = None
        self._can_write = False
        self._not_written: list[tuple[dict[str, Any], str]] = []  # the chats, and the engine's words
        self._note_ends = QTimer(self, singleShot=True, interval=NOTE_MS)
        self.answers = ChatProposal(link)
        self._failed_dot, self._failed = StateDot("wait"), Text("small")
        self._failed.setObjectName("chat-not-written")
        self._failed_close = Button("icon", "x")
        self._failed_box = QWidget()
        failed = QHBoxLayout(self._failed_box)
        failed.setContentsMargins(16, 4, 8, 4)
        failed.setSpacing(8)
        failed.addWidget(self._failed_dot)
        failed.addWidget(self._failed, 1)
        failed.addWidget(self._failed_close)
        self._reply_box = QWidget()
        self._reply_to = Text("small", wrap=False)
        self._reply_to.setObjectName("chat-reply-to")
        self._reply_close = Button("icon", "x")
        reply = QHBoxLayout(self._reply_box)
        reply.setContentsMargins(16, 0, 8, 0)
        reply.setSpacing(8)
        reply.addWidget(self._reply_to, 1)
        reply.addWidget(self._reply_close)
        self.field = _Field()
        self.field.setObjectName("chat-write")
        self.send_button = Button("icon", "send")
        self.send_button.setObjectName("chat-send")
        self._count = Text("small", wrap=False)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        beside.addWidget(self._count, 0, Qt.AlignmentFlag.AlignHCenter)
        beside.addWidget(self.send_button, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(beside)
        self._field_row = QWidget()
        self._field_row.setLayout(row)
        self._nowhere = QWidget()
        nowhere = QVBoxLayout(self._nowhere)
        nowhere.setContentsMargins(16, 8, 12, 0)
        nowhere.setSpacing(8)
        self._nowhere_text = Text("small")
        self.way_out = Button("plain", "settings")
        self.way_out.setObjectName("chat-way-out")
        nowhere.addWidget(self._nowhere_text)
        nowhere.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.answers, self._failed_box, self._reply_box, self._field_row, self._nowhere):
            column.addWidget(part)
        self._failed_box.hide()
        self._reply_box.hide()
        self._count.hide()
        self._failed_close.clicked.connect(self._forget_note)
        self._note_ends.timeout.connect(self._forget_note)
        self._reply_close.clicked.connect(self._to_all)
        self.field.sent.connect(self.send)
        self.field.left.connect(self._leave)
        self.field.textChanged.connect(self._counted)
        self.send_button.clicked.connect(self.send)
        self.way_out.clicked.connect(self.connect_wanted)
        link.snapshot.connect(self._take)
        self.retranslate()
        if link.state:
            self._take(link.state)
        self._show_ways()

    def begin(self) -> None:
        """The keyboard goes to the field, or to the way to have one."""
        (self.field if self._can_write else self.way_out).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reply_to(self, message: Message) -> None:
        """What is written next is the answer to this message."""
        self._to = message
        self._name_reply()
        self.begin()

    def retranslate(self) -> None:
        self.send_button.setAccessibleName(self.tr("Send"))
        self.send_button.setToolTip(self.tr("Send (Enter)"))
        self._failed_close.setAccessibleName(self.tr("Close this note"))
        self._reply_close.setAccessibleName(self.tr("Write to all chats instead"))
        self._nowhere_text.setText(self.tr("No chat that you can write to is connected."))
        self.way_out.setText(self.tr("Open the Room or sign in"))
        self.way_out.setAccessibleName(self.way_out.text())
        for button in (self._failed_close, self._reply_close):
            button.setToolTip(button.accessibleName())
        self._name_reply()
        self._counted()
        if self._not_written:
            self._failed.setText(self._note())
        elif not self._failed_box.isHidden():  # the engine's words for it are not kept
            self._forget_note()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def send(self) -> None:
        """Write what stands in the field."""
        text = self.field.toPlainText()
        if not text.strip() or len(text) > LONGEST:
            return
        to = self._to

        def written(_said: object) -> None:
            announce(self, self.tr("Sent"))

        def refused(reason: str) -> None:
            # Meanwhile the host may be writing something else, which stays.
            if not self.field.toPlainText():
                self.field.set_text(text)
                if to is not None:
                    self._to = to
                    self._name_reply()
            if to is not None:
                self.answers.unsettle(to.seq)
            if not self._not_written:  # the snapshot may have said it, chat by chat
                self._complain(reason)

        self._forget_note()
        self.field.remember(text)
        self.field.clear()
        self._to_all()
        if to is None:
            self._link.call("say", written, refused, text=text)
        else:
            self.answers.settle(to.seq)  # at once: a key must not answer it meanwhile
            self._link.call("chat-reply", written, refused, seq=to.seq, text=text)

    def _leave(self) -> None:
        """What is written stays; the number keys are to pin."""
        self._to_all()
        self.window().setFocus()

    def _to_all(self) -> None:
        self._to = None
        self._name_reply()

    def _name_reply(self) -> None:
        self._reply_box.setVisible(self._to is not None)
        if self._to is not None:
            whole = self.tr("Answer to %1: %2").replace("%1", self._to.author).replace("%2", self._to.text)
            room = max(120, self.width() - 80)
            metrics = self._reply_to.fontMetrics()
            self._reply_to.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room))
            self._reply_to.setToolTip(plain_tip(whole))
            self.field.setAccessibleDescription(whole)
            whom = self.tr("Answer to %1").replace("%1", self._to.author)
            self.field.setAccessibleName(whom)
            # A long name wraps in a field of one line: its first line alone would be seen.
            shown = self.field.fontMetrics().elidedText(whom, Qt.TextElideMode.ElideRight, max(80, self.width() - 90))
            self.field.setPlaceholderText(shown)
        else:
            self.field.setAccessibleDescription("")
            self.field.setAccessibleName(self.tr("Write to the chats"))
            self.field.setPlaceholderText(self.tr("Write to all chats (W)"))

    def _counted(self) -> None:
        count = len(self.field.toPlainText())
        self._count.setVisible(bool(count))
        self._count.setText(words.number(LONGEST - count))
        self._count.setAccessibleName(self.tr("Characters left: %1").replace("%1", self._count.text()))
        self._count.setToolTip(self._count.accessibleName())
        kind = "error" if count > LONGEST else "small"
        if self._count.property("words") != kind:
            self._count.setProperty("words", kind)
            restyle(self._count)
        self.send_button.setEnabled(0 < count <= LONGEST)

    def _take(self, state: dict[str, Any]) -> None:
        can_write = any(source["can_send"] for source in state["chat"]["sources"])
        if can_write != self._can_write:
            self._can_write = can_write
            self._show_ways()
        said = state["chat"]["said"]
        newest = said[-1]["at"] if said else ""
        if self._said_at is not None and newest > self._said_at:
            self._tell_failures(said[-1]["results"], state["chat"]["sources"])
        self._said_at = newest
        urls = {source["url"] for source in state["chat"]["sources"]}
        if self._not_written and not any(chat["url"] in urls for chat, _ in self._not_written):
            self._forget_note()

    def _tell_failures(self, results: list[dict[str, Any]], sources: list[dict[str, Any]]) -> None:
        known = {source["url"]: source for source in sources}
        self._not_written = [(known.get(each["url"], each), each["error"]) for each in results if each["error"]]
        if self._not_written:
            self._complain(self._note())
        else:
            self._forget_note()

    def _note(self) -> str:
        return "\n".join(
            self.tr("%1: not written. %2").replace("%1", chat_name(chat)).replace("%2", say(error))
            for chat, error in self._not_written
        )

    def _forget_note(self) -> None:
        self._note_ends.stop()
        self._not_written = []
        self._failed_box.hide()

    def _complain(self, text: str) -> None:
        if text != self._failed.text() or self._failed_box.isHidden():
            announce(self, text)
        self._failed.setText(text)
        self._failed_dot.set_state("wait", self.tr("needs attention"))
        self._failed_box.show()
        self._note_ends.start()

    def _show_ways(self) -> None:
        self._field_row.setVisible(self._can_write)
        self.answers.setVisible(self._can_write)
        self._nowhere.setVisible(not self._can_write)
        if not self._can_write:
            self._to_all()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._name_reply()


class _Field(QPlainTextEdit):
    """Grows with what is written, to four lines.

    `sent` by Enter, `left` by Esc; Up and Down lead through what was sent.
    """

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[str] = []
        self._at = 0
        self._draft = ""
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._grow)
        self._grow()

    def remember(self, text: str) -> None:
        """This was sent."""
        if not self._history or self._history[-1] != text:
            self._history.append(text)
            del self._history[:-_MOST_HISTORY]
        self._at = len(self._history)

    def set_text(self, text: str) -> None:
        """Show this, with the cursor behind it; it can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def _grow(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        tall = lines * self.fontMetrics().lineSpacing() + 18
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines == _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.height() != tall:
            self.setFixedHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._at = len(self._history)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.sent.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not (key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._walk(-1 if key == Qt.Key.Key_Up else 1)):
            super().keyPressEvent(event)

    def _walk(self, step: int) -> bool:
        """Through what was sent, where the cursor is at the edge of the text."""
        cursor = self.textCursor()
        before = cursor.position()
        cursor.movePosition(QTextCursor.MoveOperation.Up if step < 0 else QTextCursor.MoveOperation.Down)
        at = self._at + step
        if cursor.position() != before or not 0 <= at <= len(self._history):
            return False
        if self._at == len(self._history):
            self._draft = self.toPlainText()
        self._at = at
        self.set_text(self._history[at] if at < len(self._history) else self._draft)
        return True
