"""The chat: what viewers write on every platform, in one list, with what the host can do about it."""

from __future__ import annotations

from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.window import words
from studio.window.chat_list import ChatView
from studio.window.chat_model import ChatModel, Message, platform_of
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, EmptyState, StateDot, Text, colour, font

Filter = Literal["all", "questions", "claims"]
FILTERS: tuple[Filter, ...] = ("all", "questions", "claims")

_MOST_SHOWN = 999


class ChatPanel(QFrame):
    """The right side of the window.

    `toast` is words, an action's words and the action, for the window to show; `connect_wanted` asks for the place
    where a chat is connected.
    """

    toast = Signal(str, str, object)
    connect_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat")
        self.setProperty("side", True)
        self._link = link
        self._hidden: set[tuple[str, str]] = set()
        self._sources: list[dict[str, Any]] = []
        self._tabs = {name: _Tab(self) for name in FILTERS}
        self._lists = {name: _List(self) for name in FILTERS}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self._trouble = _Trouble(self)
        header = QHBoxLayout()
        header.setContentsMargins(12, 8, 12, 8)
        header.setSpacing(4)
        for name in FILTERS:
            tab, shown = self._tabs[name], self._lists[name]
            tab.setObjectName(f"chat-tab-{name}")
            shown.view.setObjectName(f"chat-list-{name}")
            self._group.addButton(tab)
            self._stack.addWidget(shown)
            header.addWidget(tab)
            tab.toggled.connect(lambda on, shown=shown: self._stack.setCurrentWidget(shown) if on else None)
            shown.empty.pressed.connect(self.connect_wanted)
            shown.view.act.connect(self._act)
            shown.view.menu_wanted.connect(self._open_menu)
        header.addStretch(1)
        self._tabs["all"].setChecked(True)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("card", "line")
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(line)
        column.addWidget(self._trouble)
        column.addWidget(self._stack, 1)
        link.chat_entries.connect(self._take)
        link.chat_reset.connect(self._clear)
        link.products_changed.connect(self._take_products)
        link.snapshot.connect(self._take_snapshot)
        self._take_products()
        if link.state:
            self._take_snapshot(link.state)
        self.retranslate()

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return next(name for name in FILTERS if self._tabs[name].isChecked())

    def show_filter(self, name: Filter) -> None:
        """Show All, Questions or Claims."""
        self._tabs[name].setChecked(True)

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(self.tr("Chat"))
        self._tabs["all"].setText(self.tr("All"))
        self._tabs["questions"].setText(self.tr("Questions"))
        self._tabs["claims"].setText(self.tr("Claims"))
        self._tabs["all"].setToolTip(self.tr("Every message"))
        self._tabs["questions"].setToolTip(self.tr("Messages that ask something"))
        self._tabs["claims"].setToolTip(self.tr("Messages that name a product's code"))
        self._lists["questions"].empty.set_texts(
            self.tr("No questions yet"), self.tr("What viewers ask is gathered here, so that no question is lost.")
        )
        self._lists["claims"].empty.set_texts(
            self.tr("No claims yet"), self.tr("Messages that name a product's code are gathered here.")
        )
        for shown in self._lists.values():
            shown.view.setAccessibleName(self.tr("Chat messages"))
        self._say_what_is_missing()
        self._count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # ------------------------------------------------------------------------------------------ what the engine says

    def _take(self, entries: list[dict[str, Any]]) -> None:
        fresh: list[Message] = []
        deleted: set[tuple[str, str]] = set()
        for entry in entries:
            if entry["kind"] == "deleted":
                deleted.add((entry["platform"], entry["id"]))
            elif (entry["platform"], entry["id"]) not in self._hidden:
                fresh.append(Message.of(entry))
        for name in FILTERS:
            self._lists[name].model.extend([message for message in fresh if _belongs(message, name)])
        if deleted:
            self._remove(deleted)
        self._count()

    def _remove(self, deleted: set[tuple[str, str]]) -> None:
        """A moderator took these back."""
        for message in self._lists["all"].model.find(deleted):
            if self._lists["all"].view.is_on_screen(message):
                self._link.call("hide-message")
            for name in ("questions", "claims"):
                self._lists[name].model.remove(message)
            # It stays as a line, so that nothing jumps under the host's eyes; its words go.
            self._lists["all"].model.replace(message.removed())

    def _clear(self) -> None:
        for shown in self._lists.values():
            shown.model.clear()
        self._count()

    def _take_products(self) -> None:
        for shown in self._lists.values():
            shown.view.set_products(self._link.products)

    def _take_snapshot(self, state: dict[str, Any]) -> None:
        for shown in self._lists.values():
            shown.view.set_marks(state["pinned"], state["message"])
        if state["chat"]["sources"] != self._sources:
            self._sources = state["chat"]["sources"]
            self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        empty = self._lists["all"].empty
        if self._sources:
            empty.set_texts(
                self.tr("No messages yet"), self.tr("The chat is connected. What viewers write appears here at once.")
            )
        else:
            empty.set_texts(
                self.tr("No chat yet"),
                self.tr(
                    "Connect the chat of your live show: questions and orders then stand here, from every platform."
                ),
                self.tr("Connect a chat"),
            )
        self._trouble.tell(self._sources)

    def _count(self) -> None:
        for name in FILTERS:
            shown = self._lists[name]
            shown.tell()
            self._tabs[name].set_count(0 if name == "all" else len(shown.model))

    # ------------------------------------------------------------------------------------------- what the host does

    def _act(self, what: str, message: Message, code: str) -> None:
        if what == "pin":
            self._link.call("pin", code=code)
        elif what == "hide":
            self._hide(message)
        elif self._lists["all"].view.is_on_screen(message):
            self._link.call("hide-message")
        else:
            self._link.call("show-message", author=message.author, text=message.text, platform=message.platform)

    def _hide(self, message: Message) -> None:
        if self._lists["all"].view.is_on_screen(message):
            self._link.call("hide-message")
        key = (message.platform, message.id)
        self._hidden.add(key)
        was_in = [shown.model for shown in self._lists.values() if shown.model.remove(message)]
        self._count()

        def undo() -> None:
            self._hidden.discard(key)
            for model in was_in:
                model.put_back(message)
            self._count()

        self.toast.emit(
            self.tr("The message is hidden here. Viewers still see it on their platform."), self.tr("Undo"), undo
        )

    def _open_menu(self, message: Message, at: QPoint) -> None:
        view = self._lists[self.filter].view
        menu = QMenu(self)
        menu.setObjectName("chat-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = {product["code"]: product["title"] for product in self._link.products}
        for code in view.codes_of(message):
            words_ = self.tr("Pin %1 · %2").replace("%1", code).replace("%2", titles[code])
            menu.addAction(words_, partial(self._act, "pin", message, code))
        if not message.is_removed:
            words_ = self.tr("Take off the screen") if view.is_on_screen(message) else self.tr("Show on screen")
            menu.addAction(words_, lambda: self._act("show", message, ""))
            menu.addAction(self.tr("Hide here"), lambda: self._hide(message))
        if menu.isEmpty():
            return
        view.set_menu_open(True)
        menu.aboutToHide.connect(lambda: view.set_menu_open(False))
        menu.popup(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        QPainter(self).fillRect(self._line.geometry(), colour("line"))


def _belongs(message: Message, name: Filter) -> bool:
    return name == "all" or (message.is_question if name == "questions" else bool(message.codes))


class _List(QWidget):
    """One filter's messages, or words where there are none; a button over them leads to the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChatModel(self)
        self.view = ChatView(self.model, self)
        self.empty = EmptyState("message-square")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        self._pill = Button("primary", "arrow-down", self.view.viewport())
        self._pill.setObjectName("chat-newest")
        self._pill.hide()
        self._pill.clicked.connect(self.view.jump_to_newest)
        self._unread = 0
        self.view.away.connect(self._offer)
        self.view.viewport().installEventFilter(self)

    def tell(self) -> None:
        """Messages have come or gone."""
        self._stack.setCurrentIndex(1 if len(self.model) else 0)

    def _offer(self, unread: int, away: bool) -> None:
        self._unread = unread
        self._pill.setVisible(away)
        if away:
            self._name_pill()

    def _name_pill(self) -> None:
        unread = self._unread
        text = self.tr("%n new", "", unread) if unread else self.tr("Newest")
        if text != self._pill.text() or not self._pill.toolTip():
            self._pill.setText(text)
            self._pill.setAccessibleName(self.tr("Jump to the newest message"))
            self._pill.setToolTip(self.tr("Jump to the newest message (End)"))
            self._pill.adjustSize()
        self._place_pill()

    def _place_pill(self) -> None:
        room = self.view.viewport().size()
        self._pill.move((room.width() - self._pill.width()) // 2, room.height() - self._pill.height() - 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self._place_pill()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._pill.setToolTip("")
            self._name_pill()


class _Trouble(QWidget):
    """The chats that are lost for the moment, in a line each; nothing while all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-trouble")
        self._dot = StateDot("wait")
        self._text = Text("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self.hide()

    def tell(self, sources: list[dict[str, Any]]) -> None:
        """How it stands with each chat, as the snapshot has it."""
        lines = []
        for source in sources:
            name = platform_of(source["platform"]).name
            if source["state"] == "waiting":
                said = self.tr("%1 is lost and tried again. %2")
            elif source["error"]:
                said = self.tr("%1: %2")
            else:
                continue
            lines.append(said.replace("%1", name).replace("%2", say(source["error"] or "")).strip())
        self._text.setText("\n".join(lines))
        self._dot.set_state("wait", self.tr("needs attention"))
        self.setVisible(bool(lines))


class _Tab(QAbstractButton):
    """A filter's tab: its name, and how many messages there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = 0
        self._font = font(13, QFont.Weight.DemiBold)
        self._badge_font = font(11, QFont.Weight.Bold, tabular=True)

    def set_count(self, count: int) -> None:
        """How many messages; 0 shows no number."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()
        self.setAccessibleName(f"{self.text()}, {words.number(count)}" if count else self.text())

    def _badge(self) -> str:
        if not self._count:
            return ""
        return words.number(_MOST_SHOWN) + "+" if self._count > _MOST_SHOWN else words.number(self._count)

    def sizeHint(self) -> QSize:  # noqa: N802
        wide = 10 + QFontMetricsF(self._font).horizontalAdvance(self.text()) + 10
        if badge := self._badge():
            wide += 6 + max(18.0, QFontMetricsF(self._badge_font).horizontalAdvance(badge) + 12)
        return QSize(round(wide), 34)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(colour("line") if self.isChecked() else QColor(0, 0, 0, 0), 1))
            painter.setBrush(colour("card" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(colour("text" if self.isChecked() or self.underMouse() else "muted"))
        painter.setFont(self._font)
        painter.drawText(box.adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if badge := self._badge():
            wide = max(18.0, QFontMetricsF(self._badge_font).horizontalAdvance(badge) + 12)
            pill = QRectF(box.right() - 9 - wide, box.center().y() - 8, wide, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(pill, 8, 8)
            painter.setPen(colour("on_accent"))
            painter.setFont(self._badge_font)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)
