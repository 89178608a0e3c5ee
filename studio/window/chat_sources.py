"""How it stands with each chat: one line for all of them, and one for each that needs a look or was asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio.window import words
from studio.window.chat_names import chat_name, left_out, state_dot, state_words
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, DotState, StateDot, Text, colour, draw_dot, draw_icon, font
from studio.window.tips import plain_tip


class ChatSources(QWidget):
    """The line below the tabs. `retry_wanted` says the address of the chat that is not to wait any longer.

    `held` is the tab of what waits for the host; it stands here, where it moves nothing when it comes and goes.
    """

    retry_wanted = Signal(str)

    def __init__(self, link: Link, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-sources")
        self._link = link
        self._held = held
        self._shown: list[dict[str, Any]] | None = None
        self.summary = _Summary()
        self.summary.setObjectName("chat-summary")
        self.live_list = _Toggle("plain", "captions")
        self.live_list.setObjectName("live-list")
        self.live_list.setCheckable(True)
        self.rows: dict[str, _SourceLine] = {}
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(16, 0, 12, 0)
        self._lines.setSpacing(2)
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 12, 4)
        line.setSpacing(4)
        line.addWidget(self.summary, 1)
        line.addWidget(held)
        line.addWidget(self.live_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(self._lines)
        self.summary.toggled.connect(lambda _on: self._show())
        self.live_list.clicked.connect(self._switch_live_list)
        link.snapshot.connect(self._take)
        self.retranslate()
        if link.state:
            self._take(link.state)
        self.tell()

    def tell(self) -> None:
        """Whether there is anything to say at all."""
        self.setVisible(bool(self._shown) or not self._held.isHidden())

    def retranslate(self) -> None:
        self._dress_live_list()
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _take(self, state: dict[str, Any]) -> None:
        if self.live_list.isChecked() != state["live_list"]:
            self.live_list.setChecked(state["live_list"])
            self._dress_live_list()
        if state["chat"]["sources"] != self._shown:
            self._shown = state["chat"]["sources"]
            self._show()
            self.tell()

    def _switch_live_list(self) -> None:
        wanted = not self._link.state.get("live_list")
        self.live_list.setChecked(not wanted)  # lit from the snapshot, never from the click
        self._link.call("live-list", live_list=wanted)

    def _dress_live_list(self) -> None:
        on = self.live_list.isChecked()
        self.live_list.redress()
        self.live_list.setAccessibleName(
            self.tr("The newest messages run along on the picture") if on else self.tr("Messages on the picture: off")
        )
        self.live_list.setToolTip(
            self.tr("Take the newest messages off the picture (L)")
            if on
            else self.tr("Let the newest messages run along on the picture (L)")
        )

    def _show(self) -> None:
        sources = self._shown or []
        live = sum(source["state"] == "live" for source in sources)
        troubled = [source for source in sources if _needs_a_look(source)]
        viewers = [source["viewers"] for source in sources if source["viewers"] is not None]
        if live < len(sources):
            text = self.tr("%1 of %2 connected").replace("%1", words.number(live))
        else:
            text = self.tr("Connected") if live == 1 else self.tr("All %2 connected")
        text = text.replace("%2", words.number(len(sources)))
        if troubled:
            short = self.tr("1 of %2 needs you") if len(troubled) == 1 else self.tr("%1 of %2 need you")
            short = short.replace("%1", words.number(len(troubled)))
        else:
            short = self.tr("%1 of %2 chats").replace("%1", words.number(live))
        short = short.replace("%2", words.number(len(sources)))
        self.summary.tell(
            "live" if live == len(sources) and not troubled else "wait",
            text,
            short,
            sum(viewers) if viewers else None,
        )
        act = (
            self.tr("Show the chats that need a look only") if self.summary.isChecked() else self.tr("Show every chat")
        )
        self.summary.setToolTip(plain_tip("\n".join(filter(None, (text, self.summary.watching, act)))))
        wanted = sources if self.summary.isChecked() else troubled
        for url in [url for url in self.rows if url not in {source["url"] for source in wanted}]:
            row = self.rows.pop(url)
            row.hide()
            row.deleteLater()
        for source in wanted:
            url = source["url"]
            if url not in self.rows:
                row = self.rows[url] = _SourceLine()
                row.retry.clicked.connect(lambda _on=False, url=url: self.retry_wanted.emit(url))
                self._lines.addWidget(row)
            self.rows[url].show_source(source)
        self._lines.setContentsMargins(16, 0, 12, 6 if wanted else 0)


def _needs_a_look(source: dict[str, Any]) -> bool:
    return source["state"] in ("waiting", "off") or bool(source["error"])


class _Toggle(Button):
    """A button whose icon is lit with it."""

    def redress(self) -> None:
        """It was turned on or off."""
        self._dress()


class _Summary(QAbstractButton):
    """A dot, how many chats are connected, how many people watch; pressed, it shows every chat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._state: DotState = "off"
        self._short = self._viewers = self.watching = ""
        self._font = font(12, tabular=True)
        self._strong = font(12, weight=font().Weight.DemiBold, tabular=True)

    def tell(self, state: DotState, text: str, short: str, viewers: int | None) -> None:
        """Show this: `short` where there is no room for `text`; `viewers` None where no chat tells."""
        said = "" if viewers is None else words.number(viewers)
        self._state, self._short, self._viewers = state, short, said
        self.setText(text)
        self.watching = self.tr("%1 watching").replace("%1", said) if said else ""
        self.setAccessibleName(", ".join(filter(None, (text, self.watching))))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(colour("accent" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
            painter.setBrush(colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        middle = box.center().y()
        draw_dot(painter, QRectF(8, middle - 5, 10, 10), self._state)
        icon_name = "chevron-up" if self.isChecked() else "chevron-down"
        draw_icon(painter, QRectF(box.right() - 20, middle - 7, 14, 14), icon_name, "muted")
        right = box.right() - 24
        count = QFontMetricsF(self._strong).horizontalAdvance(self._viewers)
        beside = 20 + count + 6 if self._viewers else 0.0
        # Where there is no room for both in one line, the viewers stand below.
        stacked = bool(beside) and not self.shown(right - 26 - beside)
        words_at = QRectF(26, 2, right - 26, 16) if stacked else QRectF(26, 0, right - 26 - beside, box.height())
        if self._viewers:
            at = QRectF(46, 18, count + 1, 16) if stacked else QRectF(right - count, 0, count + 1, box.height())
            painter.setFont(self._strong)
            painter.setPen(colour("text"))
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, self._viewers)
            draw_icon(painter, QRectF(at.left() - 20, at.center().y() - 7, 14, 14), "users", "muted")
        painter.setFont(self._font)
        painter.setPen(colour("muted"))
        text = self.shown(words_at.width()) or self._short
        painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter, text)

    def shown(self, room: float) -> str:
        """What is said in so much room: whole words, or the short ones; "" where there is room for neither."""
        metrics = QFontMetricsF(self._font)
        return next((text for text in (self.text(), self._short) if metrics.horizontalAdvance(text) <= room), "")


class _SourceLine(QWidget):
    """One chat: its mark, its name, how it stands, who watches; what is wrong below, with a button to try now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot, self._name, self._words = StateDot(), Text("small"), Text("small")
        self._more = Text("small")
        self.retry = Button("plain", "refresh-cw")
        self.retry.setObjectName("chat-retry")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        head.setAlignment(self._dot, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(head)
        below = QHBoxLayout()
        below.setContentsMargins(18, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self._more, 1)
        below.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)

    def show_source(self, source: dict[str, Any]) -> None:
        """As the snapshot has it."""
        state = state_words(source["state"])
        said = [chat_name(source), state]
        if source["viewers"] is not None:
            said.append(self.tr("%1 watching").replace("%1", words.number(source["viewers"])))
        if source["garbled"]:
            said.append(left_out(source["garbled"]))
        self._name.setText(" · ".join(said))
        self._dot.set_state(state_dot(source), state)
        more = [say(source["error"] or ""), say(source["note"] or "")]
        self._more.setText("\n".join(filter(None, more)))
        self._more.setVisible(bool(self._more.text()))
        self.retry.setText(self.tr("Try now"))
        self.retry.setAccessibleName(self.tr("Try to connect %1 now").replace("%1", chat_name(source)))
        self.retry.setVisible(source["state"] == "waiting")
        garbled = self.tr("Left out, because it made no sense: %1").replace("%1", words.number(source["garbled"]))
        self.setToolTip(garbled if source["garbled"] else "")
