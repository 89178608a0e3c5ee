"""The one screen of a show: where the panels stand, the top bar, the shortcuts, the notes at the bottom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QIcon,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.window import look, words
from studio.window.back_on_air import BackOnAir
from studio.window.chat import ChatPanel
from studio.window.choices import NO_MICROPHONE
from studio.window.countdown import CountdownBox
from studio.window.engine_failed import EngineFailedPage, why_failed
from studio.window.engine_words import say
from studio.window.first_start import FirstStart
from studio.window.going_live import GoLiveSheet
from studio.window.help_menu import HelpMenu
from studio.window.keyboard import FIELDS, Keyboard
from studio.window.link import Link
from studio.window.microphone import MicrophoneBox
from studio.window.other_key import OtherKey
from studio.window.preview import PreviewWidget
from studio.window.products import ProductsPanel
from studio.window.rundown import RundownPanel
from studio.window.scenes import SCENES, ScenesRow
from studio.window.settings_dialog import SettingsDialog
from studio.window.sheets import CloseSheet, EndSheet, KeysSheet, NoticeBar, Sheet, Toast
from studio.window.strip import StatusStrip
from studio.window.summary import SummarySheet
from studio.window.top_bar import TopBar, brand_mark
from studio.window.troubles import TroublesBar
from studio.window.undo import Offered, Undoable
from studio.window.update_line import UpdateLine

_SIDE, _SIDE_MOST = 284, 320
_CHAT_LEAST, _CHAT, _CHAT_MOST = 324, 344, 400


class MainWindow(QWidget):
    """Everything on one screen. `closing` is emitted once the window may go: True when the show goes on without it."""

    closing = Signal(bool)

    def __init__(self, link: Link, language: words.Language) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setWindowIcon(QIcon(brand_mark(64)))
        self._link, self._language = link, language
        self._leaving = False
        self._notice_at: object = None
        self._recovery_declined = False
        # The engine's log, what tries once more, and in how many seconds that happens by itself.
        self._failed: tuple[Path, Callable[[], object], int | None] | None = None
        self._apart: Callable[[], object] | None = None

        self.top = TopBar(link)
        self.notice = NoticeBar()
        self.troubles = TroublesBar()
        self.troubles.silent_wanted.connect(lambda: self._link.call("microphone", spec=NO_MICROPHONE))
        self.products = ProductsPanel(link, self)
        self.preview = PreviewWidget(link)
        self.scenes = ScenesRow(link)
        self.countdown = CountdownBox(link)
        self.microphone = MicrophoneBox(link)
        self.rundown = RundownPanel(link, self)
        self.chat = ChatPanel(link, self)
        self.strip = StatusStrip(link)
        self.first_start: FirstStart | None = None
        self._going_live: GoLiveSheet | None = None
        self._settings: SettingsDialog | None = None

        self._left, self._right = QFrame(), QFrame()
        for frame, panel, side in ((self._left, self.products, "left"), (self._right, self.chat, "right")):
            frame.setProperty("side", side)
            column = QVBoxLayout(frame)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(panel)
        self._centre = QWidget()
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(10)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self.countdown, 1)
        boxes.addWidget(self.microphone, 1)
        column.addWidget(self.preview, 1)
        column.addWidget(self.scenes)
        column.addLayout(boxes)
        column.addWidget(self.rundown)
        studio = QWidget()
        row = QHBoxLayout(studio)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # The sides take what they may have, the programme all the rest.
        row.addWidget(self._left, 1000)
        row.addWidget(self._centre, 1)
        row.addWidget(self._right, 1000)
        self._left.setMinimumWidth(_SIDE)
        self._right.setMinimumWidth(_CHAT_LEAST)
        self._pages = QStackedWidget()
        self._pages.addWidget(studio)
        self.engine_failed = EngineFailedPage(link.data_dir)
        self.engine_failed.again.connect(self._try_again)
        self.engine_failed.close_wanted.connect(self.close)
        self._pages.addWidget(self.engine_failed)
        self._notice_room = QWidget()
        room = QVBoxLayout(self._notice_room)
        room.setContentsMargins(14, 10, 14, 0)
        room.setSpacing(8)
        room.addWidget(self.notice)
        room.addWidget(self.troubles)
        self.update_line = UpdateLine(link, self)
        room.addWidget(self.update_line)
        for line in (self.troubles, self.update_line):
            line.shown.connect(self._show_notice_room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self._notice_room)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.strip)
        self._notice_room.hide()

        self.end_sheet = EndSheet(link, self)
        self.close_sheet = CloseSheet(link, self)
        self.keys_sheet = KeysSheet(self)
        self.summary = SummarySheet(link, self, self.preview)
        self.summary.orders_wanted.connect(self.chat.open_orders)
        self.toast_card = Toast(self, self.preview, self.preview.quiet_rect, self.top.shop)
        self._back_on_air = BackOnAir(link, self, self.toast_card.say)
        self.other_key = OtherKey(link, self, lambda said: self.toast(said))
        for asks in (self.troubles, self.strip):
            asks.key_wanted.connect(self.other_key.ask)

        self.preview.levels.connect(self.microphone.show_levels)
        self.top.go.clicked.connect(self.go_live_or_end)
        self.top.theme.clicked.connect(self._other_theme)
        self.help_menu = HelpMenu(self.top.help, link.data_dir, self.keys_sheet.open, self)
        self.help_menu.toast.connect(self.toast)
        self.countdown.toast.connect(self.toast)
        self.top.help.clicked.connect(self.help_menu.open)
        self.top.settings.clicked.connect(self.open_settings)
        self.close_sheet.go_on.connect(lambda: self._leave(goes_on=True))
        self.close_sheet.end.connect(self._end_and_leave)
        self.chat.connect_wanted.connect(self.open_chats)
        self.chat.undo_wanted.connect(self.undo)
        for notes in (self.products, self.rundown, self.chat, self.scenes, self.preview):
            notes.toast.connect(self.toast)
        link.refused.connect(lambda said: self.toast(said, "", None))
        link.snapshot.connect(self._take)
        link.gone.connect(self._lost)
        link.back.connect(self._found)
        link.fell_quiet.connect(self._show_quiet)
        self.keyboard = Keyboard(self, self._key_acts(), lambda: link.connected and self.first_start is None)
        # Nothing is pressed by a stray Space or Enter when the window opens.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)
        self.retranslate()
        self._place_sides()

    def retranslate(self) -> None:
        self.setWindowTitle("Bancarella")
        if failed := self._failed:
            self._failed = None  # said anew, button and all
            self.say_engine_failed(*failed)
        elif self._apart:
            self.say_engine_apart(self._apart)
        elif self._link.state and self._link.connected:
            self._take(self._link.state)
            self._show_quiet(self._link.quiet)
        elif self._link.state:
            self._lost("")

    # ------------------------------------------------------------------------------------------------ snapshots

    def _take(self, state: dict[str, Any]) -> None:
        settings = state["settings"]
        self._use_settings(settings)
        if state["recovered"] and not state["on_air"]:
            if not self._recovery_declined:
                asked = self.tr(
                    "You are NOT on air. The studio was started again; your products and the show are as they were."
                )
                self._say_notice(
                    " ".join(filter(None, (asked, say(state.get("why_cut_off", ""))))),
                    self.tr("Go back on air"),
                    self._back_on_air.go,
                    self.tr("Not now"),
                    self._decline_recovery,
                )
        else:
            self._recovery_declined = False
            self._hide_notice()
        notice = state.get("notice")
        if notice and notice["at"] != self._notice_at:
            self._notice_at = notice["at"]
            self.toast(say(notice["text"]), "", None)
        # Whoever has had a show, started from the shell, needs no first start behind its summary.
        wanted = not (
            settings.get("first_start_done") or state["on_air"] or state["recovered"] or state.get("last_show")
        )
        self._show_first_start(wanted)
        # The first start asks for camera and microphone one after the other, and says itself what is wrong with each.
        doubted, missing = (
            tuple(output["name"] for output in state["outputs"] if output.get(word))
            for word in ("key_doubted", "key_missing")
        )
        self.troubles.show_troubles(() if wanted else state.get("troubles", ()), doubted, missing)
        self.update_line.take(state)

    def _use_settings(self, settings: dict[str, Any]) -> None:
        app = cast(QApplication, QApplication.instance())
        theme = settings.get("theme")
        if theme in ("dark", "light") and theme != look.tokens().name:
            look.apply_theme(app, theme)
        language = settings.get("language")
        if language in words.LANGUAGES and language != self._language.code:
            self._language.use(app, language)

    def _show_first_start(self, wanted: bool) -> None:
        if wanted and self.first_start is None:
            self.first_start = FirstStart(self._link, self)
            self._pages.addWidget(self.first_start)
            self._pages.setCurrentWidget(self.first_start)
        elif not wanted and self.first_start is not None:
            self._pages.setCurrentIndex(0)
            self._pages.removeWidget(self.first_start)
            self.first_start.deleteLater()
            self.first_start = None
            self.setFocus()  # not the search: the number keys are to pin

    def _lost(self, _words: str) -> None:
        self.troubles.show_troubles(())
        self._say_notice(
            self.tr("The studio has stopped. It is being started again…")
            if self._link.state
            else self.tr("Starting the studio…")
        )

    def _found(self) -> None:
        self._failed = self._apart = None
        self._show_failed_page(False)
        self._hide_notice()

    def _show_quiet(self, quiet: bool) -> None:
        # What comes next, a snapshot or that the engine is gone, says what is so then.
        if quiet:
            self._say_notice(
                self.tr(
                    "The studio does not answer just now, and what you see here may be old. Wait a moment: it goes on"
                    " by itself. If this lasts, close other programs."
                )
            )

    def say_engine_failed(self, log: Path, again: Callable[[], object], again_s: int | None = None) -> None:
        """The engine does not start: why, as far as that is known, what to do, and a button to try once more.

        `again_s`: in so many seconds it is tried by itself, for a show was on air.
        """
        counts = self._failed is not None and None not in (self._failed[2], again_s)
        self._failed = log, again, again_s
        said = why_failed(log, again_s)
        if not self._link.state:
            # Beside panels that wait for an engine nobody would believe that none comes.
            self._hide_notice()
            self.engine_failed.say(said)
            self._show_failed_page(True)
        elif counts:
            self.notice.words.setText(said)  # nobody wants to have every second read out
        else:
            self._say_notice(said, self.tr("Try again"), self._try_again)

    def say_engine_apart(self, start: Callable[[], object]) -> None:
        """The engine that was on air was not this window's, and has stopped; a button starts one of its own."""
        self._apart = start
        self._say_notice(
            self.tr(
                "Nobody sees your show: it was started outside this window, and has stopped. If it does not come back"
                " by itself, start the studio here."
            ),
            self.tr("Start it here"),
            self._start_here,
        )

    def _start_here(self) -> None:
        if self._apart:
            start, self._apart = self._apart, None
            self._lost("")
            start()

    def _show_failed_page(self, failed: bool) -> None:
        if failed == (self._pages.currentWidget() is self.engine_failed):
            return
        self._pages.setCurrentIndex(1 if failed else 0)
        self.strip.setVisible(not failed)
        self.top.show_failed(failed)

    def _try_again(self) -> None:
        if self._failed:
            again, self._failed = self._failed[1], None
            self._show_failed_page(False)
            self._lost("")
            again()

    def _decline_recovery(self) -> None:
        self._recovery_declined = True
        self._hide_notice()

    def _say_notice(self, text: str, *buttons: Any) -> None:
        self.notice.say(text, *buttons)
        self._show_notice_room()

    def _hide_notice(self) -> None:
        self.notice.hide()
        self._show_notice_room()

    def _show_notice_room(self) -> None:
        lines = (self.notice, self.troubles, self.update_line)
        self._notice_room.setVisible(not all(line.isHidden() for line in lines))

    # ---------------------------------------------------------------------------------------------------- notes

    def toast(self, text: str, action: str = "", act: Callable[[], object] | Undoable | Offered | None = None) -> None:
        """A note; its action, if it has one, is what Ctrl+Z does next unless it is `Offered`. An `Undoable` knows when
        it is too late; one that has been taken back meanwhile has nothing to say any more."""
        if isinstance(act, Offered):
            self.toast_card.say(text, action, partial(self._take_up, act))
            return
        entry = self._link.undo.add(act) if action and act is not None else None
        if entry is None or not entry.is_wanted:
            self.toast_card.say(text, action, (lambda: self._take_back(entry)) if entry else None)

    def _take_up(self, offered: Offered) -> None:
        still = offered.still()
        self._taken_back(still)
        if still:
            offered.act()

    def undo(self) -> None:
        """Take back the last thing that can be."""
        if entry := self._link.undo.last():
            self.toast_card.hide()
            self._take_back(entry)

    def _take_back(self, entry: Undoable) -> None:
        if not self._link.undo.take_back(entry, self._taken_back):
            self.toast(self.tr("It is taken back as soon as it is written down."))

    def _taken_back(self, still: bool) -> None:
        self.toast_card.hide()
        if not still:
            self.toast(self.tr("That has changed again since. Nothing was undone."))

    # ----------------------------------------------------------------------------------------------------- keys

    def _sheets(self) -> tuple[Sheet, ...]:
        return (
            self.close_sheet,
            self.end_sheet,
            self.keys_sheet,
            self.countdown.sheet,
            self.summary,
            self.update_line.sheet,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            # The keyboard may be elsewhere by now: the uppermost goes.
            sheet = next((sheet for sheet in self._sheets() if sheet.isVisible()), None)
            if sheet is not None:
                sheet.dismiss()
                return
        super().keyPressEvent(event)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        # Qt hands a vanishing button's keyboard to the next in the row. That may be a field, and digits are to pin.
        if not isinstance(now, FIELDS) or not now.isVisible() or now.window() is not self:
            return
        if old is None or self.first_start is not None:
            return
        if look.alive(old) and self.isAncestorOf(old) and not (old.isVisibleTo(self) and old.isEnabled()):
            self.setFocus()

    def _key_acts(self) -> dict[str, Callable[[], object]]:
        acts: dict[str, Callable[[], object]] = {str(n): partial(self._pin_row, n - 1) for n in range(1, 10)}
        acts |= {
            "0": self.unpin,
            "/": self.products.focus_search,
            "M": self.microphone.toggle_mute,
            "Ctrl+L": self.go_live_or_end,
            "?": self.keys_sheet.open,
            "Ctrl+Z": self.undo,
        }
        return acts | {f"F{n}": partial(self.scenes.choose, name) for n, name in enumerate(SCENES, 1)}

    def _pin_row(self, place: int) -> None:
        code = self.products.code_at(place)
        if code is not None:
            self._link.call("pin", code=code)
        else:
            self.toast(self.tr("There is no product on key %1.").replace("%1", str(place + 1)))

    def unpin(self) -> None:
        """Take the product off the picture; it can be undone."""
        code = self._link.state.get("pinned")
        if code is None:
            return
        title = next((product["title"] for product in self._link.products if product["code"] == code), code)

        undo = self._link.undo.begin()

        def say(_state: object) -> None:
            undo.fill(
                lambda: self._link.call("pin", code=code),
                # Not over what has been pinned since.
                lambda: self._link.state.get("pinned") in (None, code),
            )
            self.toast(self.tr("%1 is off the picture.").replace("%1", title), self.tr("Undo"), undo)

        self._link.call("unpin", say, undo.or_drop(self._link.refused.emit))

    def go_live_or_end(self) -> None:
        """Open what starts the show, or what ends it."""
        if not self._link.connected:
            return
        if self._link.state.get("on_air"):
            self.end_sheet.open()
            return
        if self._going_live is None:
            self._going_live = GoLiveSheet(self._link, self)
            self._going_live.toast.connect(self.toast)
        self._going_live.show()
        self._going_live.raise_()
        self._place_sheets()

    def open_settings(self) -> None:
        """The settings, beside the running show."""
        if self._settings is None:
            self._settings = SettingsDialog(self._link, self)
            self._settings.toast.connect(self.toast)
        self._settings.show()
        self._settings.raise_()
        self._settings.activateWindow()

    def open_chats(self) -> None:
        """The settings, where a chat is added."""
        self.open_settings()
        if self._settings is not None:
            self._settings.show_chats()

    def _other_theme(self) -> None:
        self._link.call("settings", theme="light" if look.tokens().name == "dark" else "dark")

    # --------------------------------------------------------------------------------------------------- places

    def _place_sides(self) -> None:
        grown = min(1.0, max(0.0, (self.width() - 1600) / 320))
        # No fixed widths: those of a wide window would keep it from ever being narrow again.
        self._left.setMaximumWidth(round(_SIDE + grown * (_SIDE_MOST - _SIDE)))
        self._right.setMaximumWidth(round(_CHAT + grown * (_CHAT_MOST - _CHAT)))

    def _place_sheets(self) -> None:
        for sheet in self._sheets():
            if sheet.isVisible():
                sheet.place()
        if self.toast_card.isVisible():
            self.toast_card.place()
        going_live = self._going_live
        if going_live is not None and going_live.isVisible() and not going_live.isWindow():
            corner = self._centre.mapTo(self, QPoint(0, 0))
            room = self._centre.rect().translated(corner).adjusted(14, 10, -14, -12)
            hint = going_live.sizeHint().expandedTo(going_live.minimumSizeHint())
            width, height = min(max(hint.width(), 560), room.width()), min(hint.height(), room.height())
            going_live.setGeometry(room.x() + (room.width() - width) // 2, room.y(), width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_sides()
        self._place_sheets()

    # -------------------------------------------------------------------------------------------------- closing

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self._leaving:
            event.accept()
        elif self._link.connected and self._link.state.get("on_air"):
            event.ignore()
            self.close_sheet.open()
        else:
            event.accept()
            self._leave(goes_on=False)

    def come_forward(self) -> bool:
        """Stand in front of all others, as far as the desktop lets it; False where it is about to close."""
        if self._leaving:
            return False
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        return True

    def go(self) -> None:
        """Close without asking: a show that is running goes on."""
        if not self._leaving:
            self._leave(goes_on=self._link.connected and bool(self._link.state.get("on_air")))

    def _end_and_leave(self) -> None:
        # Only once the engine says that it is off air: a refusal is shown, and the window stays.
        self._link.call("end", lambda _state: self._leave(goes_on=False))

    def _leave(self, goes_on: bool) -> None:
        self._leaving = True
        self.hide()
        self.closing.emit(goes_on)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
