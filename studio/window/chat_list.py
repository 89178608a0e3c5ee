"""The list of chat messages: a view that stays fluid with 100,000 of them.

The view lays out what is seen and nothing else. Its place is the first visible row and the pixels hidden of it, so that
what comes, goes or is measured anew elsewhere never moves what is being read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from studio.window.chat_model import ChatModel, Index, Message, Platform, forget_times, platform_of, time_of
from studio.window.look import colour, draw_icon, font

HOLD_MS = 3_000
"""So long after the pointer moved on the list nothing scrolls under it."""

_LAYOUTS = 400  # kept; a screen shows some twenty


What = Literal["row", "mark", "show", "hide", "chip"]


class Hit(NamedTuple):
    """What lies under a point: the message, what of it, and the code where it is a chip."""

    message: Message
    what: What
    code: str = ""


@dataclass(slots=True)
class _Chip:
    code: str
    title: str
    sold_out: bool
    rect: QRectF  # within the row


@dataclass(slots=True)
class _Layout:
    """One measured row. All places are within the row; `height` includes the gap below it."""

    height: int
    author: str
    author_width: float
    time: str
    text: QTextLayout
    question_at: QPointF | None
    chips: list[_Chip]


_LEFT, _RIGHT, _GAP = 12, 2, 4  # round the rows; on the right stands the scroll bar
_PAD = 8
_MARK = 22
_COLUMN = _PAD + _MARK + 10  # where words begin
_HEADER = 18
_LINE = 19
_CHIP = 24
_SHORT_TITLE = 72.0  # of a product beside others
_TOOL = 26
_QUESTION = QRectF(0, 0, 18, 16)


class ChatView(QAbstractItemView):
    """Shows a `ChatModel`. Follows the newest message at the end of the list, and keeps its place everywhere else.

    `act` says what the host did to a message: "show" (on screen, or off it), "hide", "pin" with a code. `away` says how
    many messages have come below what is seen, and whether the newest is out of sight.
    """

    act = Signal(str, object, str)
    menu_wanted = Signal(object, QPoint)
    away = Signal(int, bool)

    def __init__(self, model: ChatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._products: dict[str, dict[str, Any]] = {}
        self._pinned: str | None = None
        self._on_screen: dict[str, str] | None = None
        self._layouts: dict[int, _Layout] = {}
        self._visible: list[tuple[int, int, _Layout]] = []
        self._first, self._hidden_px = 0, 0
        self._following = True
        self._unread = 0
        self._hover: Hit | None = None
        self._pressed: Hit | None = None
        self._by_keys = False  # the chosen row is marked for the keyboard alone
        self._placing = False
        self._wheel_px = 0.0
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._arrange)
        self._menu_is_open = False
        self._fonts()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always: a bar that comes and goes would wrap every message anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
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
        self._products = {product["code"]: product for product in products}
        self._measure_anew()

    def set_marks(self, pinned: str | None, on_screen: dict[str, str] | None) -> None:
        """The product on the picture, and the message."""
        if (pinned, on_screen) != (self._pinned, self._on_screen):
            self._pinned, self._on_screen = pinned, on_screen
            self.viewport().update()

    def is_on_screen(self, message: Message) -> bool:
        """Whether viewers are shown this message now."""
        return self._on_screen is not None and not message.is_removed and message.on_screen_as == self._on_screen

    def codes_of(self, message: Message) -> list[str]:
        """The codes it names of products that are still on the list."""
        return [] if message.is_removed else [code for code in message.codes if code in self._products]

    def jump_to_newest(self) -> None:
        """Go to the end, and follow from there."""
        self._following = True
        self._hold.stop()
        self._arrange()

    def set_menu_open(self, is_open: bool) -> None:
        """Nothing scrolls under an open menu."""
        self._menu_is_open = is_open
        self._arrange()

    @property
    def following(self) -> bool:
        """Whether the newest message is shown as it comes."""
        return self._following

    # ------------------------------------------------------------------------------------------------- its place

    def _grown(self, _parent: Index, first: int, last: int) -> None:
        count = last - first + 1
        # A message that is put back among the older ones is no news.
        if last == len(self._model) - 1:
            self._unread += count
        elif first < self._first:
            self._first += count
        self._arrange()

    def _shrunk(self, _parent: Index, first: int, last: int) -> None:
        if last < self._first:
            self._first -= last - first + 1
        elif first <= self._first:
            self._first, self._hidden_px = first, 0
        self._arrange()

    def _emptied(self) -> None:
        self._layouts.clear()
        self._first = self._hidden_px = self._unread = 0
        self._hover = self._pressed = None
        self._following = True
        self._arrange()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._layouts.pop(self._model.message(row).seq, None)
        self._arrange()

    def _measure_anew(self) -> None:
        self._layouts.clear()
        self._arrange()

    @property
    def _held(self) -> bool:
        return self._hold.isActive() or self._menu_is_open

    def _arrange(self) -> None:
        """Find the rows that are seen, and say how far away the newest is. Cheap: some twenty rows, mostly measured."""
        if not self.isVisible():
            return
        if self._following and not self._held:
            self._go_to_end()
        # While the pointer holds the list, a row that goes leaves its room empty at the bottom.
        if not self._fill() and not (self._following and self._held):
            self._go_to_end()
            self._fill()
        bottom = self.viewport().height() + 1
        last = max((row for row, y, layout in self._visible if y + layout.height - _GAP <= bottom), default=self._first)
        self._unread = min(self._unread, len(self._model) - 1 - last)
        self._place_bar()
        self.away.emit(self._unread, not self._at_end())
        self.viewport().update()

    def _fill(self) -> bool:
        """Lay the rows out from the present place; whether they reach the bottom."""
        self._visible = []
        bottom, y, row = self.viewport().height(), -self._hidden_px, self._first
        while y < bottom and row < len(self._model):
            layout = self._layout(row)
            self._visible.append((row, y, layout))
            y += layout.height
            row += 1
        return y >= bottom

    def _go_to_end(self) -> None:
        # With fewer rows than fill the list, the place is before the first row: they stand at the bottom.
        row, y = len(self._model), self.viewport().height() - _GAP
        while row > 0 and y > 0:
            row -= 1
            y -= self._layout(row).height
        self._first, self._hidden_px = row, -y

    def _at_end(self) -> bool:
        if not self._visible:
            return True
        row, y, layout = self._visible[-1]
        return row == len(self._model) - 1 and y + layout.height - _GAP <= self.viewport().height() + 1

    def _scroll(self, pixels: int) -> None:
        """Towards the end when positive. The host's own doing: this decides whether the list follows."""
        first, hidden = self._first, self._hidden_px + pixels
        while hidden < 0 and first > 0:
            first -= 1
            hidden += self._layout(first).height
        while first < len(self._model) - 1 and hidden >= self._layout(first).height:
            hidden -= self._layout(first).height
            first += 1
        self._first, self._hidden_px = first, max(0, hidden)
        self._settle()

    def _settle(self) -> None:
        self._following = False
        self._arrange()
        self._following = self._at_end()

    def _place_bar(self) -> None:
        bar = self.verticalScrollBar()
        self._placing = True
        seen = max(1, len(self._visible) - 1)
        bar.setRange(
            0, 0 if self._at_end() and self._first == 0 and self._hidden_px <= 0 else 100 * (len(self._model) - seen)
        )
        bar.setPageStep(100 * seen)
        if self._at_end():
            bar.setValue(bar.maximum())
        elif self._visible:
            part = self._hidden_px / self._visible[0][2].height
            bar.setValue(min(round(100 * (self._first + part)), bar.maximum() - 1))
        self._placing = False

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        if self._placing or not len(self._model):
            return
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum():
            self.jump_to_newest()
            return
        self._first = min(bar.value() // 100, len(self._model) - 1)
        self._hidden_px = bar.value() % 100 * self._layout(self._first).height // 100
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        pixels = event.pixelDelta().y() or event.angleDelta().y() / 120 * 3 * _LINE
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
            self._layouts.clear()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._arrange()

    # --------------------------------------------------------------------------------------------- laying out rows

    def _fonts(self) -> None:
        self._text_font = font(14)
        self._author_font = font(12, QFont.Weight.DemiBold)
        self._small_font = font(12, tabular=True)
        self._chip_font = font(12, QFont.Weight.DemiBold)
        self._author_metrics = QFontMetricsF(self._author_font)
        self._small_metrics = QFontMetricsF(self._small_font)
        self._chip_metrics = QFontMetricsF(self._chip_font)

    def _layout(self, row: int) -> _Layout:
        message = self._model.message(row)
        layout = self._layouts.get(message.seq)
        if layout is None:
            if len(self._layouts) >= _LAYOUTS:
                for old in list(self._layouts)[: _LAYOUTS // 2]:
                    del self._layouts[old]
            layout = self._layouts[message.seq] = self._measure(message)
        return layout

    def _measure(self, message: Message) -> _Layout:
        width = self.viewport().width() - _LEFT - _RIGHT - _COLUMN - _PAD
        time = time_of(message.minute)
        # Room is kept for the tools, so that they cover nothing.
        room = width - 2 * _TOOL - self._small_metrics.horizontalAdvance(time) - 8
        author = self._author_metrics.elidedText(message.author, Qt.TextElideMode.ElideRight, max(room, 40))
        text = QTextLayout(self.tr("Removed by a moderator") if message.is_removed else message.text, self._text_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setTextOption(option)
        text.setCacheEnabled(True)
        y = float(_PAD + _HEADER)
        last_width, last_y = 0.0, y
        text.beginLayout()
        while (line := text.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(_COLUMN, y))
            last_width, last_y = line.naturalTextWidth(), y
            y += max(float(_LINE), line.height())
        text.endLayout()
        question_at = None
        if message.is_question and not message.is_removed:
            author_end = self._author_metrics.horizontalAdvance(author) + 8
            in_header = author_end + self._small_metrics.horizontalAdvance(time) + 8
            fits = last_width + 8 + _QUESTION.width() <= width and not _right_to_left(message.text)
            question_at = QPointF(_COLUMN + last_width + 8, last_y + 2) if fits else QPointF(_COLUMN + in_header, _PAD)
        chips = self._place_chips(message, width, y + 4)
        bottom = chips[-1].rect.bottom() if chips else y
        return _Layout(
            height=round(bottom + _PAD) + _GAP,
            author=author,
            author_width=self._author_metrics.horizontalAdvance(author),
            time=time,
            text=text,
            question_at=question_at,
            chips=chips,
        )

    def _place_chips(self, message: Message, width: float, top: float) -> list[_Chip]:
        chips: list[_Chip] = []
        x = 0.0
        codes = self.codes_of(message)
        for code in codes:
            product = self._products[code]
            sold_out = product["stock"] == 0
            fixed = 8 + 14 + 5 + self._chip_metrics.horizontalAdvance(code) + 6 + 8
            room = max(0.0, width - fixed if len(codes) == 1 or sold_out else min(_SHORT_TITLE, width - fixed))
            title = self.tr("sold out") if sold_out else product["title"]
            title = self._chip_metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            wide = min(width, fixed + self._chip_metrics.horizontalAdvance(title))
            if x and x + wide > width:
                x, top = 0.0, top + _CHIP + 4
            chips.append(_Chip(code, title, sold_out, QRectF(_COLUMN + x, top, wide, _CHIP)))
            x += wide + 6
        return chips

    # ------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        dirty = event.rect()
        painter.fillRect(dirty, colour("panel"))
        current = self.currentIndex().row() if self.hasFocus() and self._by_keys else -1
        for row, y, layout in self._visible:
            if y <= dirty.bottom() and y + layout.height >= dirty.top():
                painter.save()
                painter.translate(_LEFT, y)
                self._paint(painter, self._model.message(row), layout, row == current)
                painter.restore()

    def _paint(self, painter: QPainter, message: Message, layout: _Layout, is_current: bool) -> None:
        box = QRectF(0.5, 0.5, self.viewport().width() - _LEFT - _RIGHT - 1, layout.height - _GAP - 1)
        # A tower of accents stays in its own row.
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        hover = self._hover if self._hover and self._hover.message.seq == message.seq else None
        on_screen = self.is_on_screen(message)
        ground = "fill" if layout.chips else "hover" if hover else "card" if on_screen else ""
        if ground or is_current:
            edge = colour("accent") if is_current or on_screen else QColor(0, 0, 0, 0)
            painter.setPen(QPen(edge, 2 if is_current else 1))
            painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if is_current else box, 10, 10)
        _paint_mark(painter, QRectF(_PAD, _PAD, _MARK, _MARK), platform_of(message.platform))
        painter.setPen(colour("muted"))
        header = QRectF(_COLUMN, _PAD - 2, layout.author_width + 1, _HEADER)
        painter.setFont(self._author_font)
        painter.drawText(header, Qt.AlignmentFlag.AlignVCenter, layout.author)
        painter.setFont(self._small_font)
        painter.drawText(
            header.translated(layout.author_width + 8, 0),
            Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter,
            layout.time,
        )
        painter.setPen(colour("muted" if message.is_removed else "text"))
        layout.text.draw(painter, QPointF(0, 0))
        if layout.question_at is not None:
            _paint_question(painter, _QUESTION.translated(layout.question_at), self._small_font)
        for chip in layout.chips:
            self._paint_chip(painter, chip, bool(hover and hover.code == chip.code))
        if not message.is_removed and (hover or is_current or on_screen):
            self._paint_tools(painter, message, hover, both=bool(hover or is_current))

    def _paint_chip(self, painter: QPainter, chip: _Chip, is_hovered: bool) -> None:
        pinned = chip.code == self._pinned
        painter.setPen(QPen(colour("accent" if pinned or is_hovered else "line"), 1))
        painter.setBrush(colour("accent" if pinned else "hover" if is_hovered else "card"))
        painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        ink = "on_accent" if pinned else "on_fill"
        at = chip.rect.adjusted(8, 0, -8, 0)
        draw_icon(painter, QRectF(at.left(), at.top() + 5, 14, 14), "pin", ink)
        painter.setFont(self._chip_font)
        painter.setPen(colour(ink))
        at.setLeft(at.left() + 19)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, chip.code)
        at.setLeft(at.left() + self._chip_metrics.horizontalAdvance(chip.code) + 6)
        painter.setPen(colour("on_accent" if pinned else "attention" if chip.sold_out else "text"))
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, chip.title)

    def _tools(self, message: Message) -> tuple[tuple[What, QRectF], ...]:
        """Where a message is shown on screen, or taken off, and where it is hidden."""
        right = self.viewport().width() - _LEFT - _RIGHT - 5
        wide = float(_TOOL)
        if self.is_on_screen(message):
            wide = 6 + 14 + 5 + self._chip_metrics.horizontalAdvance(self.tr("On screen")) + 8
        return ("show", QRectF(right - _TOOL - wide, 4, wide, _TOOL)), ("hide", QRectF(right - _TOOL, 4, _TOOL, _TOOL))

    def _paint_tools(self, painter: QPainter, message: Message, hover: Hit | None, both: bool) -> None:
        (_, show), (_, hide) = self._tools(message)
        if self.is_on_screen(message):
            pill = show.adjusted(0, 1, 0, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(pill, 7, 7)
            draw_icon(painter, QRectF(pill.left() + 6, pill.top() + 5, 14, 14), "monitor-play", "on_accent")
            painter.setPen(colour("on_accent"))
            painter.setFont(self._chip_font)
            painter.drawText(pill.adjusted(25, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.tr("On screen"))
        else:
            _paint_tool(painter, show, "monitor-play", hover is not None and hover.what == "show")
        if both:
            _paint_tool(painter, hide, "eye-off", hover is not None and hover.what == "hide")

    # ----------------------------------------------------------------------------------------- pointer and keyboard

    def _hit(self, point: QPoint) -> Hit | None:
        for row, y, layout in self._visible:
            if y <= point.y() < y + layout.height - _GAP:
                message = self._model.message(row)
                within = QPointF(point.x() - _LEFT, point.y() - y)
                if not message.is_removed:
                    for what, rect in self._tools(message):
                        if rect.contains(within):
                            return Hit(message, what)
                    for chip in layout.chips:
                        if chip.rect.contains(within):
                            return Hit(message, "chip", chip.code)
                if QRectF(_PAD, _PAD, _MARK, _MARK).contains(within):
                    return Hit(message, "mark")
                return Hit(message, "row")
        return None

    def _point(self, hit: Hit | None) -> None:
        if hit != self._hover:
            self._hover = hit
            clickable = hit is not None and hit.what in ("show", "hide", "chip")
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hold.start()
        self._point(self._hit(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hold.start()
        self._by_keys = False
        self._pressed = self._hit(event.position().toPoint())
        if self._pressed is not None:
            self.setCurrentIndex(self._index_of(self._pressed.message))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed = self._pressed, None
        hit = self._hit(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or hit is None or hit != pressed:
            return
        if hit.what == "chip":
            self.act.emit("pin", hit.message, hit.code)
        elif hit.what in ("show", "hide"):
            self.act.emit(hit.what, hit.message, "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Leave:
            self._hold.stop()
            self._point(None)
            self._arrange()
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(hit) if hit else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, hit: Hit) -> str:
        if hit.what == "mark":
            return platform_of(hit.message.platform).name
        if hit.what == "hide":
            return self.tr("Hide this message (Del)")
        if hit.what == "show":
            on_screen = self.is_on_screen(hit.message)
            return self.tr("Take it off the screen (Enter)") if on_screen else self.tr("Show it on screen (Enter)")
        if hit.what == "chip" and hit.code in self._products:
            title = self._products[hit.code]["title"]
            words_ = self.tr("%1 · %2 is on the picture") if hit.code == self._pinned else self.tr("Pin %1 · %2")
            return words_.replace("%1", hit.code).replace("%2", title)
        return ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            if index.isValid():
                message = self._model.message(index.row())
                self.menu_wanted.emit(message, self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif hit := self._hit(self.viewport().mapFromGlobal(event.globalPos())):
            self.menu_wanted.emit(hit.message, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        self._by_keys = True
        row = self.currentIndex().row()
        message = self._model.message(row) if 0 <= row < len(self._model) else None
        page = max(_LINE, self.viewport().height() - 2 * _LINE)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._model):
            if message is None:
                row = self._visible[-1][0] + (key == Qt.Key.Key_Up) if self._visible else 0
            row += 1 if key == Qt.Key.Key_Down else -1
            self._choose(max(0, min(len(self._model) - 1, row)))
        elif key == Qt.Key.Key_Home and len(self._model):
            self._choose(0)
        elif key == Qt.Key.Key_End and len(self._model):
            self._choose(len(self._model) - 1)
            self.jump_to_newest()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._scroll(page if key == Qt.Key.Key_PageDown else -page)
        elif message is not None and not message.is_removed and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act.emit("show", message, "")
        elif message is not None and not message.is_removed and key == Qt.Key.Key_Delete:
            self.act.emit("hide", message, "")
        elif message is not None and key == Qt.Key.Key_P and (codes := self.codes_of(message)):
            self.act.emit("pin", message, codes[0])
        else:
            event.ignore()

    def _choose(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            forget_times()
            self._fonts()
            self._measure_anew()
        elif event.type() == QEvent.Type.StyleChange:
            self.viewport().update()

    # ------------------------------------------------------------------------------ what QAbstractItemView asks for

    def _index_of(self, message: Message) -> QModelIndex:
        row = self._model.row_of(message)
        return QModelIndex() if row is None else self._model.index(row)

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        for row, y, layout in self._visible:
            if row == index.row():
                return QRect(_LEFT, y, self.viewport().width() - _LEFT - _RIGHT, layout.height - _GAP)
        return QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        hit = self._hit(point)
        return self._index_of(hit.message) if hit else QModelIndex()

    def scrollTo(  # noqa: N802
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        row = index.row()
        if not 0 <= row < len(self._model) or not self._visible:
            return
        for seen, y, layout in self._visible:
            if seen == row:
                below = y + layout.height - self.viewport().height()
                if y < 0 or below > 0:
                    self._scroll(y if y < 0 else min(y, below))
                return
        if row > self._visible[-1][0]:
            # Its bottom edge to the list's.
            self._first, self._hidden_px = row, 0
            self._scroll(self._layout(row).height - self.viewport().height())
        else:
            self._first, self._hidden_px = row, 0
            self._settle()

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


def _right_to_left(text: str) -> bool:
    return any("\u0590" <= character <= "\u08ff" for character in text)


def _paint_mark(painter: QPainter, rect: QRectF, platform: Platform) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(platform.square))
    painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(QColor(platform.ink))
    painter.setFont(font(12, QFont.Weight.Bold))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, platform.letter)


def _paint_tool(painter: QPainter, rect: QRectF, icon_name: str, pointed: bool) -> None:
    if pointed:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    draw_icon(painter, rect.adjusted(5, 5, -5, -5), icon_name, "text" if pointed else "muted")


def _paint_question(painter: QPainter, rect: QRectF, small: QFont) -> None:
    painter.setPen(QPen(colour("attention"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(small)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
