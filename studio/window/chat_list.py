"""The list of chat messages: a view that stays fluid with 100,000 of them.

The view lays out what is seen and nothing else: `Place` knows what that is. Here it is painted, pointed at, and acted
on with keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from studio.domain.marks import mark_of
from studio.window.chat_model import ChatModel, Index, Message, forget_times
from studio.window.chat_place import Place
from studio.window.chat_row import GAP, ChatRows, RowLayout, RowWords, What
from studio.window.look import colour, keep_room_to_scroll
from studio.window.tips import plain_tip

HOLD_MS = 3_000
"""So long after the pointer moved on the list nothing scrolls under it."""
SLID_MS = 400
"""So long after another message slid under a resting pointer no key acts: it was meant for the one before."""

_LAYOUTS = 400  # kept; a screen shows some twenty

_LEFT, _RIGHT = 12, 2  # of the rows; on the right stands the scroll bar
_STEP = 19  # what the wheel goes by: a line of text


class Hit(NamedTuple):
    """What lies under a point: the message, what of it, and the code where it is a chip."""

    message: Message
    what: What
    code: str = ""


class ChatView(QListView):
    """Shows a `ChatModel`. Follows the newest message at the end of the list, and keeps its place everywhere else.

    `act` says what the host did to a message: "show" (on screen, or off it), "reply", "hide", "block", "let" (one that
    was held back be seen), "pin" with a code. `chosen` is the message that the host went to. `away` says how many
    messages have come below what is seen, and whether the newest is out of sight.

    Keys act on the message under the pointer, else on the chosen one; that one has a frame while the keyboard is here.

    It is a QListView for screen readers alone: Qt tells them the rows of nothing else. What that would lay out and
    scroll is overridden here.
    """

    act = Signal(str, object, str)
    menu_wanted = Signal(object, QPoint)
    away = Signal(int, bool)
    chosen = Signal(object)

    def __init__(self, model: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.rows = ChatRows(self._row_words())
        self._layouts: dict[int, RowLayout] = {}
        self._place = Place(lambda: len(model), self._layout, GAP)
        self._hover: Hit | None = None
        self._pressed: Hit | None = None
        self._pointer: QPoint | None = None  # where it rests on the list; None once the arrow keys chose a row
        self._slid = QTimer(self, singleShot=True, interval=SLID_MS)
        self._foot = 0
        self._placing_bar = False
        self._wheel_px = 0.0
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._arrange)
        self._menu_is_open = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always: a bar that comes and goes would wrap every message anew.
        keep_room_to_scroll(self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(model)
        model.rowsInserted.connect(self._grown)
        model.rowsRemoved.connect(self._shrunk)
        model.modelReset.connect(self._emptied)
        model.dataChanged.connect(self._changed)

    # -------------------------------------------------------------------------------------------- what it is told

    def set_products(self, products: Iterable[dict[str, Any]]) -> None:
        """The list of products, for the chips."""
        self.rows.set_products(products)
        self._measure_anew()

    def set_marks(self, pinned: str | None, on_screen: dict[str, str] | None) -> None:
        """The product on the picture, and the message."""
        if (pinned, on_screen) != (self.rows.pinned, self.rows.on_screen):
            self.rows.pinned = pinned
            self.rows.on_screen = self._model.on_screen = on_screen
            self._measure_anew()

    def set_chats(self, chats: dict[str, bool]) -> None:
        """By address, whether one can write there: elsewhere nobody can be answered."""
        if chats != self.rows.chats:
            self.rows.chats = chats
            self.viewport().update()

    def keep_foot(self, pixels: int) -> None:
        """Leave so much room free below the messages."""
        if pixels != self._foot:
            self._foot = pixels
            self.setViewportMargins(0, 0, 0, pixels)

    def is_pointed_below(self, y: int) -> bool:
        """Whether the message under the pointer reaches down to this line of the list."""
        return self._hover is not None and any(
            top + layout.height > y
            for row, top, layout in self._place.visible
            if row == self._row_of(self._hover.message)
        )

    def jump_to_newest(self) -> None:
        """Go to the end, and follow from there."""
        self._place.following = True
        self._hold.stop()
        self._arrange()

    def set_menu_open(self, is_open: bool) -> None:
        """Nothing scrolls under an open menu."""
        self._menu_is_open = is_open
        self._arrange()

    @property
    def following(self) -> bool:
        """Whether the newest message is shown as it comes."""
        return self._place.following

    # ------------------------------------------------------------------------------------------------- its place

    def _grown(self, _parent: Index, first: int, last: int) -> None:
        self._place.grown(first, last)
        self._arrange()

    def _shrunk(self, _parent: Index, first: int, last: int) -> None:
        self._place.shrunk(first, last)
        self._arrange()

    def _emptied(self) -> None:
        self._layouts.clear()
        self._place.emptied()
        self._hover = self._pressed = None
        self._arrange()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._layouts.pop(self._model.message(row).seq, None)
        self._arrange()

    def _measure_anew(self) -> None:
        self._layouts.clear()
        self._arrange()

    def _arrange(self) -> None:
        """Find the rows that are seen, and say how far away the newest is. Cheap: some twenty rows, mostly measured."""
        if not self.isVisible():
            return
        place = self._place
        place.arrange(self.viewport().height(), held=self._hold.isActive() or self._menu_is_open)
        chosen = self.currentIndex().row()
        if chosen >= 0 and place.visible and not place.visible[0][0] <= chosen <= place.visible[-1][0]:
            self.setCurrentIndex(QModelIndex())  # nobody sees what a key would act on
        self._look_under_pointer()
        self._place_bar()
        self.away.emit(place.unread, not place.at_end)
        self.viewport().update()

    def _scroll(self, pixels: int) -> None:
        self._place.scroll(pixels)
        self._settle()

    def _settle(self) -> None:
        """The host has moved the list: this decides whether it follows."""
        self._place.following = False
        self._arrange()
        self._place.following = self._place.at_end

    def _place_bar(self) -> None:
        bar = self.verticalScrollBar()
        most, page, value = self._place.bar()
        self._placing_bar = True
        bar.setRange(0, most)
        bar.setPageStep(page)
        bar.setValue(value)
        self._placing_bar = False

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        if self._placing_bar or not len(self._model):
            return
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum():
            self.jump_to_newest()
            return
        self._place.go_to_bar(bar.value())
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        pixels = event.pixelDelta().y() or event.angleDelta().y() / 120 * 3 * _STEP
        self._wheel_px -= pixels
        whole = int(self._wheel_px)
        self._wheel_px -= whole
        if whole:
            self._scroll(whole)
            self._point(self._hit(event.position().toPoint()))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.rows.width = self.viewport().width() - _LEFT - _RIGHT
            self._layouts.clear()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._arrange()

    # --------------------------------------------------------------------------------------------- laying out rows

    def _layout(self, row: int) -> RowLayout:
        message = self._model.message(row)
        layout = self._layouts.get(message.seq)
        if layout is None:
            if len(self._layouts) >= _LAYOUTS:
                for old in list(self._layouts)[: _LAYOUTS // 2]:
                    del self._layouts[old]
            layout = self._layouts[message.seq] = self.rows.measure(message)
        return layout

    # ------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        dirty = event.rect()
        painter.fillRect(dirty, colour("panel"))
        target = self._target() if self.hasFocus() else None
        for row, y, layout in self._place.visible:
            if y <= dirty.bottom() and y + layout.height >= dirty.top():
                painter.save()
                painter.translate(_LEFT, y)
                message = self._model.message(row)
                hover = self._hover if self._hover and self._hover.message.seq == message.seq else None
                pointed = (hover.what, hover.code) if hover else None
                self.rows.paint(painter, message, layout, pointed, target is not None and target.seq == message.seq)
                painter.restore()

    # ----------------------------------------------------------------------------------------- pointer and keyboard

    def _hit(self, point: QPoint) -> Hit | None:
        for row, y, layout in self._place.visible:
            if y <= point.y() < y + layout.height - GAP:
                message = self._model.message(row)
                within = QPointF(point.x() - _LEFT, point.y() - y)
                return Hit(message, *self.rows.part_at(message, layout, within))
        return None

    def _row_words(self) -> RowWords:
        return RowWords(
            self.tr("Removed by a moderator"),
            self.tr("sold out"),
            self.tr("On screen"),
            self.tr("Show"),
            self.tr("Hide"),
        )

    def _row_of(self, message: Message) -> int:
        row = self._model.row_of(message)
        return -1 if row is None else row

    def _target(self) -> Message | None:
        """What a key acts on."""
        if self._hover is not None:
            return self._hover.message
        row = self.currentIndex().row()
        return self._model.message(row) if 0 <= row < len(self._model) else None

    def _look_under_pointer(self) -> None:
        """The list has moved: another message may lie under the pointer."""
        if self._pointer is not None:
            before = self._hover
            self._point(self._hit(self._pointer))
            if before and (self._hover is None or self._hover.message.seq != before.message.seq):
                self._slid.start()

    def _point(self, hit: Hit | None) -> None:
        if hit != self._hover:
            self._hover = hit
            clickable = hit is not None and hit.what not in ("row", "mark")
            if hit is not None and hit.what == "reply":
                clickable = not self.rows.why_no_answer(hit.message)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hold.start()
        self._pointer = event.position().toPoint()
        self._slid.stop()
        self._point(self._hit(self._pointer))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hold.start()
        self._pressed = self._hit(event.position().toPoint())
        if self._pressed is not None:
            self.setCurrentIndex(self._index_of(self._pressed.message))
            self.chosen.emit(self._pressed.message)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed = self._pressed, None
        hit = self._hit(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or hit is None or hit != pressed:
            return
        if hit.what == "chip":
            self.act.emit("pin", hit.message, hit.code)
        elif hit.what == "more":
            self.menu_wanted.emit(hit.message, event.globalPosition().toPoint())
        elif hit.what == "keep":
            self.act.emit("hide", hit.message, "")
        elif hit.what in ("reply", "show", "hide", "let"):
            self.act.emit(hit.what, hit.message, "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Leave:
            self._hold.stop()
            self._pointer = None
            self._point(None)
            self._arrange()
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(hit) if hit else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, hit: Hit) -> str:
        if hit.what == "row":
            layout = self._layouts.get(hit.message.seq)
            # As rich text it wraps; what it says is shown as it was written.
            return f"<p>{escape(hit.message.text)}</p>" if layout and layout.is_cut else ""
        return plain_tip(self._what_it_is(hit))

    def _what_it_is(self, hit: Hit) -> str:
        if hit.what == "mark":
            return mark_of(hit.message.platform).name
        if hit.what in ("hide", "keep"):
            return self.tr("Hide this message (Del)")
        if hit.what == "reply":
            return self.rows.why_no_answer(hit.message) or self.tr("Answer this message (R)")
        if hit.what == "more":
            return self.tr("All that can be done with this message")
        if hit.what == "let":
            return self.tr("Let it be seen (Enter)")
        if hit.what == "show":
            on_screen = self.rows.is_on_screen(hit.message)
            return self.tr("Take it off the screen (Enter)") if on_screen else self.tr("Show it on screen (Enter)")
        if hit.what == "chip" and hit.code in self.rows.products:
            title = self.rows.products[hit.code]["title"]
            words_ = self.tr("%1 · %2 is on the picture") if hit.code == self.rows.pinned else self.tr("Pin %1 · %2")
            return words_.replace("%1", hit.code).replace("%2", title)
        return ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if message := self._target():
                index = self._index_of(message)
                self.menu_wanted.emit(message, self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif hit := self._hit(self.viewport().mapFromGlobal(event.globalPos())):
            self.menu_wanted.emit(hit.message, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and not self.currentIndex().isValid() and self._place.visible:
            self.setCurrentIndex(self._model.index(self._place.visible[-1][0]))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        row = self.currentIndex().row()
        message = self._target()
        page = max(_STEP, self.viewport().height() - 2 * _STEP)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._model):
            if self._hover is not None:
                row = self._row_of(self._hover.message)
            elif message is None:
                row = self._place.visible[-1][0] + (key == Qt.Key.Key_Up) if self._place.visible else 0
            row += 1 if key == Qt.Key.Key_Down else -1
            self._choose(max(0, min(len(self._model) - 1, row)))
        elif key == Qt.Key.Key_Home and len(self._model):
            self._choose(0)
        elif key == Qt.Key.Key_End and len(self._model):
            self._choose(len(self._model) - 1)
            self.jump_to_newest()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._scroll(page if key == Qt.Key.Key_PageDown else -page)
        elif message is None or message.is_removed or not self._acts(message, key):
            event.ignore()

    def _acts(self, message: Message, key: int) -> bool:
        what, code = self.key_act(message, key)
        if what and not self._slid.isActive():
            self.act.emit(what, message, code)
        return bool(what)

    def key_act(self, message: Message, key: int) -> tuple[str, str]:
        """What a key does to a message, as `act` says it; "" where it does nothing."""
        codes = self.rows.codes_of(message)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return "let" if message.is_held else "show", ""
        if key == Qt.Key.Key_P and codes:
            return "pin", codes[0]
        if key == Qt.Key.Key_R and message.is_held:
            return "", ""
        return {Qt.Key.Key_Delete: "hide", Qt.Key.Key_B: "block", Qt.Key.Key_R: "reply"}.get(Qt.Key(key), ""), ""

    def _choose(self, row: int) -> None:
        self._pointer = None  # until it moves again
        self._point(None)
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.currentIndex())
        self.viewport().update()
        if self.currentIndex().isValid():
            self.chosen.emit(self._model.message(self.currentIndex().row()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            forget_times()
            self.rows.words = self._row_words()
            self.rows.read_fonts()
            self._measure_anew()
        elif event.type() == QEvent.Type.StyleChange:
            self.viewport().update()

    # ------------------------------------------------------------------------------ what QAbstractItemView asks for

    def _index_of(self, message: Message) -> QModelIndex:
        row = self._model.row_of(message)
        return QModelIndex() if row is None else self._model.index(row)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        for row, y, layout in self._place.visible:
            if row == index.row():
                return QRect(_LEFT, y, self.viewport().width() - _LEFT - _RIGHT, layout.height - GAP)
        return QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        hit = self._hit(point)
        return self._index_of(hit.message) if hit else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if self._place.bring(index.row()):
            self._settle()

    def doItemsLayout(self) -> None:  # noqa: N802
        """Rows are laid out as they are seen, not all 100,000 of them."""
        self.viewport().update()

    def updateGeometries(self) -> None:  # noqa: N802
        """The scroll bar is placed by hand."""

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        QAbstractItemView.currentChanged(self, current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            news = QAccessibleEvent(self, QAccessible.Event.Focus)
            news.setChild(current.row())
            QAccessible.updateAccessibility(news)

    def moveCursor(  # noqa: N802
        self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def horizontalOffset(self) -> int:  # noqa: N802
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        return 0

    def isIndexHidden(self, _index: Index) -> bool:  # noqa: N802
        return False

    def setSelection(self, _rect: QRect, _command: Any) -> None:  # noqa: N802
        """Nothing is selected here."""

    def visualRegionForSelection(self, _selection: Any) -> QRegion:  # noqa: N802
        return QRegion()
