"""The chat: what viewers write on every platform, in one list, and what the host does about it and writes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studio.domain.claims import ClaimState
from studio.window.chat_model import Message
from studio.window.chat_page import ChatPage, ChatTab
from studio.window.chat_sources import ChatSources
from studio.window.chat_writer import ChatWriter
from studio.window.claims import ClaimsPage
from studio.window.link import Link
from studio.window.look import colour
from studio.window.orders import OrdersDialog
from studio.window.tips import plain_tip
from studio.window.undo import Undoable

Filter = Literal["all", "questions", "held"]
FILTERS: tuple[Filter, ...] = ("all", "questions", "held")
Tab = Literal["all", "questions", "claims", "held"]
_CANCELLED_MS = 3000
"""So long after somebody is blocked what is cancelled is cancelled with that."""
_TABS: tuple[Tab, ...] = ("all", "questions", "claims", "held")

_MOST_AWAY = 10_000


class ChatPanel(QFrame):
    """The right side of the window.

    `toast` is words, an action's words and the action, for the window to show; `connect_wanted` asks for the place
    where a chat is connected, `undo_wanted` for the last thing to be taken back.
    """

    toast = Signal(str, str, object)
    connect_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat")
        self.setProperty("side", True)
        self._link = link
        self._away: dict[int, tuple[Any, ...]] = {}
        """What the host hid or blocked, by number: it may come back."""
        self._tabs = {name: ChatTab(self) for name in _TABS}
        self._lists = {name: ChatPage(self) for name in FILTERS}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        self._sources = ChatSources(link, self._tabs["held"], self)
        self.writer = ChatWriter(link, self)
        self.claims = ClaimsPage(link, self)
        self._orders: OrdersDialog | None = None
        header = QHBoxLayout()
        header.setContentsMargins(12, 8, 12, 8)
        header.setSpacing(4)
        for name, tab in self._tabs.items():
            page: QWidget = self.claims if name == "claims" else self._lists[name]
            tab.setObjectName(f"chat-tab-{name}")
            self._group.addButton(tab)
            self._stack.addWidget(page)
            if name != "held":
                header.addWidget(tab)
            tab.toggled.connect(lambda on, page=page: self._turn_to(page) if on else None)
        self._tabs["held"].pressed_again.connect(lambda: self.show_filter("all"))
        self._tabs["claims"].clicked.connect(self.claims.begin)
        for name, shown in self._lists.items():
            shown.view.setObjectName(f"chat-list-{name}")
            shown.empty.pressed.connect(self.connect_wanted)
            shown.view.act.connect(self._act)
            shown.view.chosen.connect(self.writer.answers.choose)
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
        column.addWidget(self._sources)
        column.addWidget(self._stack, 1)
        column.addWidget(self.writer)
        for key, act in (
            ("W", self._write),
            ("A", lambda: self.writer.answers.send() if self.writer.isVisible() else None),
            ("L", self._sources.live_list.click),
            ("C", self._go_to_claims),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._when_connected(act))
        self._sources.retry_wanted.connect(lambda url: link.call("chat-retry", url=url))
        self.writer.connect_wanted.connect(self.connect_wanted)
        self.claims.toast.connect(self.toast)
        self.claims.undo_wanted.connect(self.undo_wanted)
        self.claims.orders_wanted.connect(self.open_orders)
        self.claims.to_do.connect(self._tabs["claims"].set_count)
        link.chat_entries.connect(self._take)
        link.chat_reset.connect(self._clear)
        link.products_changed.connect(self._take_products)
        link.snapshot.connect(self._take_snapshot)
        self._take_products()
        if link.state:
            self._take_snapshot(link.state)
        self.retranslate()

    @property
    def filter(self) -> Tab:
        """What is shown."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    def show_filter(self, name: Tab) -> None:
        """Show All, Questions, Claims or Held."""
        self._tabs[name].setChecked(True)

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(self.tr("Chat"))
        self._tabs["all"].setText(self.tr("All"))
        self._tabs["questions"].setText(self.tr("Questions"))
        self._tabs["claims"].setText(self.tr("Claims"))
        self._tabs["held"].setText(self.tr("Held"))
        self._tabs["all"].setToolTip(self.tr("Every message"))
        self._tabs["questions"].setToolTip(self.tr("Messages that ask something"))
        self._tabs["claims"].setToolTip(self.tr("What viewers have claimed, and what becomes of it (C)"))
        self._tabs["held"].setToolTip(self.tr("Messages that wait for you: nobody else sees them"))
        self._lists["questions"].empty.set_texts(
            self.tr("No questions yet"), self.tr("What viewers ask is gathered here, so that no question is lost.")
        )
        self._lists["held"].empty.set_texts(
            self.tr("Nothing is held back"), self.tr("You have decided on every message that waited for you.")
        )
        for shown in self._lists.values():
            shown.view.setAccessibleName(self.tr("Chat messages"))
        self._say_what_is_missing()
        self._count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _when_connected(self, act: Callable[[], object]) -> Callable[[], None]:
        def possible() -> None:
            if self._link.connected:
                act()

        return possible

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.writer.setVisible(page is not self.claims)  # the ledger needs the room
        self._count()

    def _write(self) -> None:
        if self.filter == "claims":
            self.show_filter("all")
        self.writer.begin()

    def _go_to_claims(self) -> None:
        self.show_filter("claims")
        self.claims.begin()

    def open_orders(self) -> None:
        """The baskets of the buyers, beside the running show."""
        if self._orders is None:
            self._orders = OrdersDialog(self._link, self.window())
            self._orders.toast.connect(self.toast)
            self._orders.undo_wanted.connect(self.undo_wanted)
        self._orders.begin()

    # ------------------------------------------------------------------------------------------ what the engine says

    def _take(self, entries: list[dict[str, Any]]) -> None:
        fresh: list[Message] = []
        deleted: set[tuple[str, str]] = set()
        standings: dict[int, str] = {}
        for entry in entries:
            if entry["kind"] == "deleted":
                deleted.add((entry["platform"], entry["id"]))
            elif entry["kind"] == "standing":
                standings[entry["of"]] = entry["standing"]
            else:
                message = Message.of(entry)
                if message.is_away:
                    self._put_away(message)
                else:
                    fresh.append(message)
        for name in FILTERS:
            self._lists[name].model.extend([message for message in fresh if _belongs(message, name)])
        for of, standing in standings.items():
            self._stand(of, standing)
        if deleted:
            self._remove(deleted)
        self.writer.answers.offer(fresh)
        self._count()

    def _stand(self, seq: int, standing: str) -> None:
        """The message with this number is seen, held back or hidden from now on."""
        away = self._away.pop(seq, None)
        message = Message._make(away) if away else self._lists["all"].model.numbered(seq)
        if message is None or message.is_removed:
            return
        message = message._replace(standing=standing)
        if message.is_away:
            self._put_away(message)
            self.writer.answers.forget(seq)
        for name in FILTERS:
            model = self._lists[name].model
            if not message.is_away and _belongs(message, name):
                model.put(message)
            else:
                model.remove(message)

    def _put_away(self, message: Message) -> None:
        self._away[message.seq] = tuple(message)
        if len(self._away) > _MOST_AWAY:
            del self._away[next(iter(self._away))]

    def _remove(self, deleted: set[tuple[str, str]]) -> None:
        """A moderator took these back."""
        for message in self._lists["all"].model.find(deleted):
            for name in FILTERS[1:]:
                self._lists[name].model.remove(message)
            # It stays as a line, so that nothing jumps under the host's eyes; its words go.
            self._lists["all"].model.put(message.removed())
            self.writer.answers.forget(message.seq)
        for message in [Message._make(row) for row in self._away.values()]:
            if (message.platform, message.id) in deleted:
                del self._away[message.seq]

    def _clear(self) -> None:
        for shown in self._lists.values():
            shown.model.clear()
        self._away.clear()
        self.writer.answers.clear()
        self._count()

    def _take_products(self) -> None:
        for shown in self._lists.values():
            shown.view.set_products(self._link.products)

    def _take_snapshot(self, state: dict[str, Any]) -> None:
        chats = {source["url"]: source["can_send"] for source in state["chat"]["sources"]}
        for shown in self._lists.values():
            shown.view.set_marks(state["pinned"], state["message"])
            shown.view.set_chats(chats)
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        empty = self._lists["all"].empty
        sources = self._link.state["chat"]["sources"] if self._link.state else ()
        if any(source["state"] == "live" for source in sources):
            empty.set_texts(
                self.tr("No messages yet"), self.tr("The chat is connected. What viewers write appears here at once.")
            )
        elif sources:
            empty.set_texts(
                self.tr("No messages yet"), self.tr("What viewers write appears here as soon as the chat is connected.")
            )
        elif not self._link.state:
            empty.set_texts(self.tr("Starting…"))
        else:
            empty.set_texts(
                self.tr("No chat yet"),
                self.tr(
                    "Connect the chat of your live show: questions and orders then stand here, from every platform."
                ),
                self.tr("Connect a chat"),
            )

    def _count(self) -> None:
        for name in FILTERS:
            shown = self._lists[name]
            shown.tell()
            self._tabs[name].set_count(0 if name == "all" else len(shown.model))
        self._tabs["claims"].set_count(self.claims.waiting)
        # The last one that was decided on leaves its tab there, until the host goes elsewhere.
        held = self._tabs["held"]
        held.setVisible(bool(len(self._lists["held"].model)) or held.isChecked())
        self._sources.tell()

    # ------------------------------------------------------------------------------------------- what the host does

    def _act(self, what: str, message: Message, code: str) -> None:
        if what == "pin":
            self._link.call("pin", code=code)
        elif what == "hide":
            self._hide(message)
        elif what == "block":
            self._block(message)
        elif what == "let":
            self._link.call("chat-show", seq=message.seq)
        elif what == "reply":
            if reason := self._lists["all"].view.rows.why_no_answer(message):
                self.toast.emit(reason, "", None)
            else:
                self.writer.reply_to(message)
        elif self._lists["all"].view.rows.is_on_screen(message):
            self._link.call("hide-message")
        else:
            self._link.call(
                "show-message", author=message.author, text=message.text, platform=message.platform, id=message.id
            )

    def _hide(self, message: Message) -> None:
        undo = self._link.undo.begin()

        def hidden(_answer: object) -> None:
            undo.fill(lambda: self._link.call("chat-show", seq=message.seq))
            if message.is_held:
                # It was seen by nobody before: what brings it back shows it to all, and says so.
                self.toast.emit(self.tr("The message is hidden."), self.tr("Show it after all"), undo)
            else:
                self.toast.emit(
                    self.tr("The message is hidden here. Viewers still see it on their platform."),
                    self.tr("Undo"),
                    undo,
                )

        self._link.call("chat-hide", hidden, undo.or_drop(self._link.refused.emit), seq=message.seq)

    def _block(self, message: Message) -> None:
        undo = self._link.undo.begin()

        def blocked(person: dict[str, Any]) -> None:
            platform, author_id = person["platform"], person["author_id"]
            said = self.tr("%1 is blocked. What they write is not shown any more.").replace("%1", person["author"])
            if not person["new"]:
                undo.drop()
                self.toast.emit(said, "", None)
                return
            undo.fill(lambda: self._link.call("chat-unblock", platform=platform, author_id=author_id))
            self.toast.emit(said, self.tr("Undo"), undo)
            self._say_what_goes(said, self.claims.model.free_of(platform, author_id), undo)

        self._link.call("chat-block", blocked, undo.or_drop(self._link.refused.emit), seq=message.seq)

    def _say_what_goes(self, said: str, claims: set[int], undo: Undoable) -> None:
        """Add to what was `said` how many of these claims are cancelled with it, as soon as the engine has done it."""
        model = self.claims.model
        told = 0

        def look() -> None:
            nonlocal told
            known = [claim for id_ in claims if (claim := model.known(id_)) is not None]
            cancelled = sum(claim.state == ClaimState.CANCELLED for claim in known)
            if cancelled > told and not undo.is_wanted:
                told = cancelled
                also = self.tr("%n claim(s) cancelled.", "", cancelled)
                self.toast.emit(f"{said} {also}", self.tr("Undo"), undo)

        if claims:
            model.changed.connect(look)
            QTimer.singleShot(_CANCELLED_MS, model, lambda: model.changed.disconnect(look))
            self.claims.feed.ask(look)

    def _open_menu(self, message: Message, at: QPoint) -> None:
        view = next(page.view for page in self._lists.values() if page.isVisible())
        menu = _Menu(self)
        menu.setObjectName("chat-menu")
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = {product["code"]: product["title"] for product in self._link.products}
        for code in view.rows.codes_of(message):
            words_ = self.tr("Pin %1 · %2").replace("%1", code).replace("%2", titles[code])
            pin = menu.addAction(words_.replace("&", "&&"), partial(self._act, "pin", message, code))
            pin.setToolTip(plain_tip(words_))
            menu.keys.setdefault(Qt.Key.Key_P, pin)

        def offer(what: str, words_: str, key: Qt.Key) -> None:
            name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            offered = menu.addAction(f"{words_}\t{name}", lambda: self._act(what, message, ""))
            reason = view.rows.why_no_answer(message) if what == "reply" else ""
            offered.setToolTip(plain_tip(reason or words_.replace("&&", "&")))
            offered.setEnabled(not reason)
            menu.keys[key] = offered

        if message.is_held:
            offer("let", self.tr("Let it be seen"), Qt.Key.Key_Return)
        elif not message.is_removed:
            words_ = self.tr("Take off the screen") if view.rows.is_on_screen(message) else self.tr("Show on screen")
            offer("show", words_, Qt.Key.Key_Return)
            offer("reply", self.tr("Answer"), Qt.Key.Key_R)
        if not message.is_removed:
            offer("hide", self.tr("Hide here"), Qt.Key.Key_Delete)
            menu.addSeparator()
            offer("block", self.tr("Block %1").replace("%1", message.author).replace("&", "&&"), Qt.Key.Key_B)
        if menu.isEmpty():
            return
        view.set_menu_open(True)
        menu.aboutToHide.connect(lambda: view.set_menu_open(False))
        menu.popup(at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        QPainter(self).fillRect(self._line.geometry(), colour("line"))


class _Menu(QMenu):
    """A menu whose keys act while it is open, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.keys: dict[int, QAction] = {}

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        action = self.keys.get(Qt.Key.Key_Return if is_enter else event.key())
        if action is None or (is_enter and self.activeAction() is not None):
            super().keyPressEvent(event)
        elif action.isEnabled():
            self.close()
            action.trigger()


def _belongs(message: Message, name: Filter) -> bool:
    if name == "all":
        return True
    if name == "held" or message.is_held:
        return name == "held" and message.is_held
    return message.is_question
