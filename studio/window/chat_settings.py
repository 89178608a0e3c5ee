"""The chats that are read: each with its state and whether products are posted there; one is added by its platform."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.domain.marks import mark_of
from studio.window import words
from studio.window.accounts_settings import AccountsSettings
from studio.window.chat_add_form import AddForm
from studio.window.chat_names import PRACTICE_CHAT, chat_title, left_out, state_dot, state_words, without_secrets
from studio.window.chat_presets import PRESETS, Preset
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, ClickableCard, StateDot, Switch, Text, colour, draw_icon
from studio.window.moderation_settings import ModerationSettings
from studio.window.platform_grid import PlatformMark
from studio.window.posting_settings import PostingSettings
from studio.window.room_settings import RoomSettings
from studio.window.tips import plain_tip
from studio.window.undo import Undoable

NOTE_MS = 20_000
"""So long a note stays that belongs to no field."""
_COLUMNS = 3


class ChatSettings(QWidget):
    """A page of the settings. `toast` says what was done, and how to undo it."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-settings")
        self.sources = SourcesSettings(link)
        self.room = RoomSettings(link)
        self.accounts = AccountsSettings(link)
        self.posting = PostingSettings(link)
        self.moderation = ModerationSettings(link)
        self._parts = (self.sources, self.room, self.accounts, self.posting, self.moderation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for part in self._parts:
            part.toast.connect(self.toast)
            column.addWidget(part)
        column.addStretch(1)

    def begin(self) -> None:
        """The keyboard goes to where a chat is added."""
        self.sources.begin()

    def finish(self, then: Callable[[], None]) -> bool:
        """Save what is filled in, and then do this; whether there was anything to save."""
        return self.sources.finish(then) or self.accounts.finish(then)

    def show_state(self, state: dict[str, Any]) -> None:
        """As the snapshot has it."""
        self.sources.show_sources(state["chat"]["sources"])
        self.room.show_sources(state["chat"]["sources"])
        self.accounts.show_revision(state["chat"]["accounts_rev"])
        self.posting.show_state(state)
        self.moderation.show_revision(state["chat"]["settings_rev"])


class SourceRow(QWidget):
    """A chat that is read: its state, its address, whether products are posted there, the button that leaves it."""

    removed = Signal(str)
    posting_wanted = Signal(str, bool)

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot, self.name, self.line = StateDot(), Text("strong"), Text("muted")
        self.posting = Switch()
        self.posting.setObjectName("chat-posting")
        self._why = Text("small")
        self.retry, self.remove = Button("plain", "refresh-cw"), Button("icon", "trash-2")
        self.remove.clicked.connect(lambda: self.removed.emit(url))
        self.posting.clicked.connect(self._ask_posting)
        self._url = url
        self._posting = False
        text = QVBoxLayout()
        text.setSpacing(2)
        for part in (self.name, self.line, self.posting, self._why):
            text.addWidget(part)
        text.setAlignment(self.posting, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.dot)
        row.addLayout(text, 1)
        row.addWidget(self.retry)
        row.addWidget(self.remove)

    def show_source(self, source: dict[str, Any]) -> None:
        """As the snapshot has it: where it stands, and what went wrong last."""
        state = state_words(source["state"])
        self.name.setText(chat_title(source))
        # A session's name is all that somebody needs to write in it.
        self.name.setToolTip("" if self._url.startswith("ssn://") else plain_tip(without_secrets(self._url)))
        self.dot.set_state(state_dot(source), state)
        said = [state]
        if source["viewers"] is not None:
            said.append(self.tr("%1 watching").replace("%1", words.number(source["viewers"])))
        if source["garbled"]:
            said.append(left_out(source["garbled"]))
        self.line.setToolTip(self.tr("These lines made no sense.") if source["garbled"] else "")
        lines = [" · ".join(said), say(source["error"] or ""), say(source["note"] or "")]
        self.line.setText("\n".join(filter(None, lines)))
        self._posting = source["posting"]
        self.posting.setVisible(source["can_send"])
        self.posting.setText(self.tr("Post the product that is pinned"))
        self.posting.updateGeometry()
        self.posting.setAccessibleName(self.tr("Post the product that is pinned in %1").replace("%1", self.name.text()))
        self.posting.setChecked(source["posting"])
        self._why.setText(
            self.tr("%1 punishes links: a post may be hidden, or the show be shown to fewer people.").replace(
                "%1", mark_of(source["platform"]).name
            )
        )
        self._why.setVisible(source["can_send"] and source["links_punished"])
        self.retry.setText(self.tr("Try now"))
        self.retry.setAccessibleName(self.tr("Try to connect %1 now").replace("%1", self.name.text()))
        self.retry.setVisible(source["state"] == "waiting")
        leave = self.tr("Leave the chat %1").replace("%1", self.name.text())
        self.remove.setAccessibleName(leave)
        self.remove.setToolTip(leave)

    def _ask_posting(self, on: bool) -> None:
        self.posting.setChecked(self._posting)  # lit from the snapshot, never from the click
        self.posting_wanted.emit(self._url, on)


class SourcesSettings(Card):
    """The chats, and the platforms that another one can be added from."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-sources-settings")
        self._link = link
        self.rows: dict[str, SourceRow] = {}
        self._title, self._none, self._add_title = Text("strong"), Text("muted"), Text("label")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._platforms = QGridLayout()
        self._platforms.setSpacing(8)
        self._cards: dict[str, tuple[PlatformTile, Text]] = {}
        for number, preset in enumerate(PRESETS):
            card = PlatformTile()
            card.setObjectName(f"chat-from-{preset.id}")
            name = Text("body")
            row = QHBoxLayout(card)
            row.setContentsMargins(10, 8, 10, 8)
            row.setSpacing(8)
            row.addWidget(PlatformMark(preset.id, 22))
            row.addWidget(name, 1)
            card.clicked.connect(lambda _on=False, preset=preset: self.choose(preset))
            self._cards[preset.id] = (card, name)
            self._platforms.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        self.form = AddForm(link)
        self.form.added.connect(self._added)
        self.form.closed.connect(self._close_form)
        self.practice_button = Button("quiet", "sparkles")
        self.practice_button.setObjectName("practice-chat")
        self._error = Text("error")
        self._error_ends = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._error_ends.timeout.connect(lambda: self._say(""))
        self._gone = ""  # the chat that was left last
        self._gone_words, self.bring_back = Text("muted"), Button("plain", "rotate-ccw")
        self.bring_back.setObjectName("bring-chat-back")
        self.gone_box = QWidget()
        gone = QHBoxLayout(self.gone_box)
        gone.setContentsMargins(0, 0, 0, 0)
        gone.addWidget(self._gone_words, 1)
        gone.addWidget(self.bring_back)
        self._gone_ends = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._gone_ends.timeout.connect(self.gone_box.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.gone_box)
        column.addWidget(self._error)
        column.addWidget(self._add_title)
        column.addLayout(self._platforms)
        column.addWidget(self.form)
        column.addWidget(self.practice_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.hide()
        self.gone_box.hide()
        self._error.hide()
        self.bring_back.clicked.connect(self._bring_back)
        self.practice_button.clicked.connect(
            lambda: link.call("chat-add", lambda _state: self._say(""), self._say, url=PRACTICE_CHAT)
        )
        self.retranslate()

    def begin(self) -> None:
        """The keyboard goes to the first platform."""
        self._cards[PRESETS[0].id][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, then: Callable[[], None]) -> bool:
        """Add the chat whose address is typed, and then do this; whether there was one."""
        if self.form.isHidden() or not self.form.is_touched:
            return False
        self.form.add(then)
        QTimer.singleShot(0, self, lambda: _bring_into_view(self.form))
        return True

    def choose(self, preset: Preset) -> None:
        """Ask for what this platform's chat is found by."""
        self.form.show_preset(preset, self._cards[preset.id][1].text())
        self.form.show()
        for id_, (card, _) in self._cards.items():
            card.choose(id_ == preset.id)
        self.form.begin()
        QTimer.singleShot(0, self, lambda: _bring_into_view(self.form))  # once it has its place

    def show_sources(self, sources: list[dict[str, Any]]) -> None:
        """The chats as the snapshot has them; the Room has a box of its own."""
        sources = [source for source in sources if not source["url"].startswith("room://")]
        urls = {source["url"] for source in sources}
        for url in [url for url in self.rows if url not in urls]:
            row = self.rows.pop(url)
            row.hide()
            row.deleteLater()
        for source in sources:
            url = source["url"]
            if url not in self.rows:
                row = self.rows[url] = SourceRow(url)
                row.removed.connect(self._leave)
                row.posting_wanted.connect(self._post)
                row.retry.clicked.connect(lambda _on=False, url=url: self._link.call("chat-retry", url=url))
                self._list.addWidget(row)
            self.rows[url].show_source(source)
        if self._gone in urls:
            self.gone_box.hide()
        self._none.setVisible(not sources)
        self.practice_button.setVisible(PRACTICE_CHAT not in urls)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Chats"))
        self._none.setText(self.tr("No chat is read yet. Add as many as you like: all come into one list."))
        self._add_title.setText(self.tr("Add a chat"))
        for id_, (card, name) in self._cards.items():
            name.setText(self.tr("Other address") if id_ == "other" else mark_of(id_).name)
            card.setAccessibleName(self.tr("Add a chat: %1").replace("%1", name.text()))
        self.practice_button.setText(self.tr("Add a practice chat"))
        self.practice_button.setAccessibleName(self.practice_button.text())
        self._gone_words.setText(self.tr("The chat is no longer read."))
        self.bring_back.setText(self.tr("Undo"))
        self.bring_back.setAccessibleName(self.tr("Undo"))
        self.form.name_platform(self._cards[self.form.preset.id][1].text())
        self._say("")
        if self._link.state:
            self.show_sources(self._link.state["chat"]["sources"])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self, reason: str) -> None:
        self._error.setText(reason)
        self._error.setVisible(bool(reason))
        (self._error_ends.start if reason else self._error_ends.stop)()

    def _added(self) -> None:
        self._say("")
        self._close_form()

    def _close_form(self) -> None:
        card, _ = self._cards[self.form.preset.id]
        card.choose(False)
        card.setFocus()
        self.form.hide()

    def _post(self, url: str, on: bool) -> None:
        self._link.call("chat-posting", fail=self._say, url=url, on=on)

    def _leave(self, url: str) -> None:
        undo = self._link.undo.begin()
        self._link.call("chat-remove", lambda _state: self._left(url, undo), undo.or_drop(self._say), url=url)

    def _left(self, url: str, undo: Undoable) -> None:
        self._say("")
        # Here, too: this dialog may cover the window's notes.
        self._gone = url
        self.gone_box.show()
        self._gone_ends.start()
        undo.fill(lambda: self._link.call("chat-add", url=url))
        self.toast.emit(self.tr("The chat is no longer read."), self.tr("Undo"), undo)

    def _bring_back(self) -> None:
        self._link.call("chat-add", lambda _state: self.gone_box.hide(), self._say, url=self._gone)


def _bring_into_view(widget: QWidget) -> None:
    """Scroll the page so that all of it is seen, and its upper part where it is too high for that."""
    above: QWidget | None = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea) and (page := above.widget()) is not None:
        bar, margin = above.verticalScrollBar(), 12
        top = widget.mapTo(page, QPoint(0, 0)).y() - margin
        bottom = top + widget.height() + 2 * margin
        bar.setValue(min(top, max(bar.value(), bottom - above.viewport().height())))


class PlatformTile(ClickableCard):
    """One platform; the chosen one has a frame and a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_chosen = False
        self.setCheckable(False)

    def choose(self, is_chosen: bool) -> None:
        """Its form is open, or another's."""
        self._is_chosen = is_chosen
        self.setAccessibleDescription(self.tr("chosen") if is_chosen else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._is_chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.hasFocus():  # the ring of the keyboard's focus is another
                painter.setPen(QPen(colour("text"), 1.5))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
            draw_icon(painter, QRectF(self.width() - 22, self.height() / 2 - 7, 14, 14), "check", "accent")
