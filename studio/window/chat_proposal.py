"""The answer that the engine proposes to the newest question, or to the message the host went to: one key sends it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from studio.window.chat_model import Message
from studio.window.link import Link
from studio.window.look import Button, Chip, Text, colour, draw_icon, font
from studio.window.tips import plain_tip

KEY = "A"
STAYS_MS = 6_000
"""So long a proposal is not replaced by a newer one: it is being read."""
CHOSEN_STAYS_MS = 20_000
"""The same for one that the host asked for by going to the message."""
READ_MS = 500
"""Before that nobody has read it: a key pressed meant the one before."""
_FRESH = timedelta(minutes=3)
_LONGEST_NAME = 16
_PRICE = re.compile(r"[€$£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£¥]|[A-Z]{3}\b)|\d+[.,]\d\d")


class ChatProposal(QWidget):
    """Two lines above the field. Their room is kept while there is nothing to propose, so that nothing moves."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-proposal")
        self._link = link
        self._message: Message | None = None
        self._text = ""
        self._next: Message | None = None
        self._asked: Message | None = None
        self._settled: set[int] = set()
        self.answer = _AnswerButton()
        self.answer.setObjectName("send-answer")
        self.dismiss_button = Button("icon", "x")
        self.dismiss_button.setObjectName("dismiss-answer")
        self._none = Text("small", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._none, 1)
        row.addWidget(self.answer, 1)
        row.addWidget(self.dismiss_button)
        self.setFixedHeight(self.answer.sizeHint().height() + 8)
        self._stays = QTimer(self, singleShot=True)
        self._stays.timeout.connect(self._ask_next)
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self.answer.clicked.connect(self.send)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        self._none.setText(self.tr("Answers to questions are proposed here."))
        self.dismiss_button.setAccessibleName(self.tr("Leave this question"))
        self.dismiss_button.setToolTip(self.tr("Leave this question (Esc)"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def offer(self, fresh: Sequence[Message]) -> None:
        """These have just come: the newest question among them may be answered."""
        for message in reversed(fresh):
            if message.is_question and self._may_be_answered(message) and self._is_recent(message):
                self._next = message
                if not self._stays.isActive():
                    self._ask_next()
                return

    def choose(self, message: Message) -> None:
        """The host went to this one."""
        if self._may_be_answered(message):
            self._ask(message, by_hand=True)

    def forget(self, seq: int) -> None:
        """This message is not there any more."""
        if self._next and self._next.seq == seq:
            self._next = None
        if self._message and self._message.seq == seq:
            self._leave()

    def clear(self) -> None:
        """The chat is read anew."""
        self._next = self._asked = None
        self._leave()

    def send(self) -> None:
        """Answer, unless nobody can have read yet what is proposed."""
        message, text = self._message, self._text
        if message is None or self._read.isActive():
            return
        self._settled.add(message.seq)
        self._leave()

        def fail(words: str) -> None:
            self.unsettle(message.seq)
            self._link.refused.emit(words)

        self._link.call("chat-reply", fail=fail, seq=message.seq, text=text)

    def dismiss(self) -> None:
        """This question is left as it is."""
        if self._message is not None:
            self._settled.add(self._message.seq)
            self._leave()

    def settle(self, seq: int) -> None:
        """This message was answered by hand."""
        self._settled.add(seq)
        self.forget(seq)

    def unsettle(self, seq: int) -> None:
        """It was not, after all."""
        self._settled.discard(seq)

    def _may_be_answered(self, message: Message) -> bool:
        if message.is_removed or message.is_held or message.role == "host" or message.seq in self._settled:
            return False
        sources = self._link.state.get("chat", {}).get("sources", [])
        return any(source["url"] == message.source and source["can_send"] for source in sources)

    def _is_recent(self, message: Message) -> bool:
        now = datetime.fromisoformat(self._link.state["now"])
        return datetime.fromisoformat(message.minute + "+00:00") > now - _FRESH

    def _ask_next(self) -> None:
        if self._next is not None and not self.answer.underMouse():
            message, self._next = self._next, None
            if self._may_be_answered(message):
                self._ask(message, by_hand=False)
        elif self._next is not None:
            self._stays.start(STAYS_MS)

    def _ask(self, message: Message, by_hand: bool) -> None:
        self._asked = message

        def take(proposed: dict[str, Any] | None) -> None:
            if self._asked is not message:
                return
            self._asked = None
            if proposed:
                self._message, self._text = message, proposed["text"]
                self._stays.start(CHOSEN_STAYS_MS if by_hand else STAYS_MS)
                self._read.start()
                self._show()
            elif not by_hand:
                self._ask_next()

        def leave(_words: str) -> None:  # it is gone meanwhile
            if self._asked is message:
                self._asked = None

        if not by_hand:
            self._stays.start(STAYS_MS // 20)  # in a busy chat only so often
        self._link.call("chat-propose", take, leave, seq=message.seq)

    def _leave(self) -> None:
        self._message, self._text = None, ""
        self._stays.stop()
        self._show()
        self._ask_next()

    def _show(self) -> None:
        there = self._message is not None
        self.answer.setVisible(there)
        self.dismiss_button.setVisible(there)
        self._none.setVisible(not there)
        if self._message is not None:
            said, author = self.tr("Answer %1: %2"), self._message.author
            whole = said.replace("%1", author).replace("%2", self._text)
            short = author if len(author) <= _LONGEST_NAME else author[: _LONGEST_NAME - 1] + "…"
            self.answer.begins = max(0, said.replace("%1", short).find("%2"))
            self.answer.setText(said.replace("%1", short).replace("%2", self._text))
            self.answer.setAccessibleName(whole)
            self.answer.setToolTip(plain_tip(f"“{self._message.text}”\n{whole} ({KEY})"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._message is not None:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def shortened(text: str, fits: Callable[[str], bool], begins: int = 0) -> str:
    """The text with as little left out of its middle as makes it fit: none of the first `begins` characters, and no
    price where that can be. A price stands at the end, as a rule, and must be read before it is sent."""
    if fits(text):
        return text
    least, most = 1, max(1, len(text) - begins)
    while least < most:
        middle = (least + most) // 2
        if fits(_without(text, middle, begins)):
            most = middle
        else:
            least = middle + 1
    return _without(text, least, begins)


def _without(text: str, count: int, begins: int) -> str:
    last = max(begins, len(text) - count)
    middle = (begins + last) // 2
    prices = [found.span() for found in _PRICE.finditer(text)]
    places = sorted(range(begins, last + 1), key=lambda place: abs(place - middle))
    whole = (place for place in places if all(place >= end or place + count <= start for start, end in prices))
    at = next(whole, middle)
    return f"{text[:at].rstrip()}… {text[at + count :].lstrip()}"


class _AnswerButton(QAbstractButton):
    """The answer in two lines, as far as it fits, and its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._font = font(12, font().Weight.DemiBold)
        self._shown = ("", 0.0, "")
        self.begins = 0
        """So many characters say whom it is for: nothing of them is left out."""
        self._key = Chip(KEY, "key", self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, round(2 * QFontMetricsF(self._font).lineSpacing()) + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        inset = 1 if focused else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(colour("text" if focused else "accent"), 2 if focused else 1))
        painter.setBrush(colour("hover" if self.underMouse() else "fill"))
        painter.drawRoundedRect(box, 8, 8)
        key = self._key.sizeHint()
        self._key.setGeometry(self.width() - key.width() - 8, (self.height() - key.height()) // 2, *key.toTuple())
        draw_icon(painter, QRectF(9, box.center().y() - 7, 14, 14), "send", "on_fill")
        painter.setFont(self._font)
        painter.setPen(colour("on_fill"))
        left, room = 29, self._key.x() - 8 - 29
        lines = self._lines(self.shown(room), room)
        tall = QFontMetricsF(self._font).lineSpacing()
        top = (self.height() - len(lines) * tall) / 2
        for number, line in enumerate(lines[:2]):
            at = QRectF(left, top + number * tall, room + 1, tall)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, line)

    def shown(self, width: float) -> str:
        """What of the answer is seen in two lines so wide."""
        if self._shown[:2] != (self.text(), width):
            whole = " ".join(self.text().split())
            self._shown = (
                self.text(),
                width,
                shortened(whole, lambda text: len(self._lines(text, width)) <= 2, self.begins),
            )
        return self._shown[2]

    def _lines(self, text: str, width: float) -> list[str]:
        # Counted, not measured: a line with Chinese in it is higher than one without.
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        units = text.encode("utf-16-le", "surrogatepass")  # what Qt counts in
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(lines) < 3:
            line.setLineWidth(width)
            end = line.textStart() + line.textLength()
            lines.append(units[2 * line.textStart() : 2 * end].decode("utf-16-le", "ignore"))
        layout.endLayout()
        return lines

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
