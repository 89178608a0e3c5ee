"""The list of claims: rows of one height, worked through with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studio.domain.marks import mark_of
from studio.window import words
from studio.window.chat_row import paint_mark
from studio.window.claims_model import ClaimModel, ClaimRow, rests_text
from studio.window.claims_words import LOOKS, OVER, kind_of, state_word, time_left
from studio.window.look import colour, draw_icon, font, keep_room_to_scroll

ROW = 44
HOLD_MS = 3_000
"""So long after the pointer moved on the list nothing scrolls under it."""
MOVED_MS = 400
"""So long after a chosen claim went by itself no key acts: it was meant for the one before."""

KEYS = {
    Qt.Key.Key_C: "confirm",
    Qt.Key.Key_P: "paid",
    Qt.Key.Key_R: "release",
    Qt.Key.Key_X: "cancel",
    Qt.Key.Key_H: "longer",
    Qt.Key.Key_U: "undo",
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_Backspace: "dismiss",
    Qt.Key.Key_Delete: "dismiss",
}
"""What each key does; the last two act on the question above the list."""

_LEFT, _RIGHT = 12, 2
_LEAST_TITLE = 24
"""Pixels below which a title would be its dots alone."""


class ClaimView(QTableView):
    """Shows a `ClaimModel`: follows the newest claim at the end of the list while nothing is chosen and the pointer
    rests elsewhere, and keeps its place otherwise.

    `act` says what a key is for: a value of `KEYS`. `chosen` says that other claims are chosen. `above`: the host went
    up from the first row.
    """

    act = Signal(str)
    chosen = Signal()
    above = Signal()

    def __init__(self, model: ClaimModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = model
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._moved = QTimer(self, singleShot=True, interval=MOVED_MS)
        self._before: set[int] = set()
        self._current = 0
        self._anchor: tuple[int, int] | None = None
        self._following = True
        self._placing = False
        self.settled: set[int] = set()
        """Claims that the host has just dealt with: that they leave the list is no surprise."""
        self.setModel(model)
        self.setItemDelegate(_Rows(self))
        # A table, although it has one column: a list view asks the model for every row whenever one comes or goes.
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        # A row paints its own ground where it is chosen.
        self.setStyleSheet(
            "QTableView, QTableView:focus { border: 0; background: transparent; padding: 0;"
            " selection-background-color: transparent; }"
        )
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_room_to_scroll(self)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(ROW)  # a turn of the wheel ends on a whole row
        self.viewport().setMouseTracking(True)
        model.changing.connect(self._remember)
        model.changed.connect(self._settle)
        model.left.connect(self._lost)
        model.modelAboutToBeReset.connect(self._keep_chosen)
        model.modelReset.connect(self._choose_again)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    # ------------------------------------------------------------------------------------------------- what is chosen

    def chosen_claims(self) -> list[ClaimRow]:
        """The chosen claims, in the order of the ledger."""
        return [self.claims.claim(row) for row in sorted(index.row() for index in self.selectedIndexes())]

    def choose(self, id_: int) -> bool:
        """Choose this claim alone, and bring it into sight; false where it is not listed."""
        row = self.claims.row_of(id_)
        if row < 0:
            return False
        index = self.claims.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def choose_next(self) -> None:
        """From the chosen claims on to the first after them, else to the one before them."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows:
            return
        after = next((row for row in range(rows[-1] + 1, len(self.claims))), rows[0] - 1)
        if after >= 0:
            self.choose(self.claims.claim(after).id)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    @property
    def may_act(self) -> bool:
        """Whether a key means what is chosen now, not what has just gone."""
        return not self._moved.isActive()

    def _keep_chosen(self) -> None:
        self._before = {claim.id for claim in self.chosen_claims()}
        current = self.currentIndex()
        self._current = self.claims.claim(current.row()).id if current.isValid() else 0

    def _choose_again(self) -> None:
        selection = self.selectionModel()
        rows = [row for id_ in self._before if (row := self.claims.row_of(id_)) >= 0]
        if (at := self.claims.row_of(self._current)) >= 0 and rows:
            selection.setCurrentIndex(self.claims.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)
        for row in rows:
            selection.select(self.claims.index(row), QItemSelectionModel.SelectionFlag.Select)
        if not rows and self._following:
            self.scrollToBottom()
        self.chosen.emit()

    def _lost(self, ids: set[int]) -> None:
        if (ids & self._before) - self.settled:
            self._moved.start()
        self.settled -= ids

    # ------------------------------------------------------------------------------------------------------- its place

    def _remember(self) -> None:
        self._keep_chosen()
        self._anchor = None
        self._placing = True
        if self._following and not self._before and not self._hold.isActive():
            return
        pointed = (
            self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())) if self.underMouse() else QModelIndex()
        )
        current = self.currentIndex() if self._before else QModelIndex()
        for index in (pointed, current, self.indexAt(self.viewport().rect().topLeft())):
            if index.isValid() and self.viewport().rect().intersects(self.visualRect(index)):
                self._anchor = self.claims.claim(index.row()).id, self.visualRect(index).top()
                return

    def _settle(self) -> None:
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        if self._anchor is None:
            bar.setValue(bar.maximum())
        elif (row := self.claims.row_of(self._anchor[0])) >= 0:
            bar.setValue(bar.value() + self.visualRect(self.claims.index(row)).top() - self._anchor[1])
        self._placing = False

    def _scrolled(self, value: int) -> None:
        if not self._placing:
            self._following = value == self.verticalScrollBar().maximum()

    def _follow(self) -> None:
        """The list has another height, or more rows: its end stays where the eye is."""
        if self._following and not self._placing and not self._hold.isActive() and not self.selectedIndexes():
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        placing, self._placing = self._placing, True
        super().resizeEvent(event)
        self._placing = placing
        if self.selectedIndexes() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # the inbox above must not push out of sight what a key would act on
        self._follow()

    def fit(self, width: int, height: int, moved: int) -> None:
        """Its room is so large now, and lies so much lower: what is chosen stays where the eye and the pointer are."""
        current = self.currentIndex()
        stays = current.isValid() and bool(self.selectedIndexes())
        place = self.visualRect(current).top() - moved
        self.setGeometry(0, 0, width, height)
        if stays and moved:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(current).top() - place)
            self.scrollTo(current)

    def set_now(self) -> None:
        """The time has moved on: `claims.now`."""
        if self.isVisible():
            self.viewport().update()

    # ----------------------------------------------------------------------------------------- pointer and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hold.start()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hold.stop()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._moved.stop()  # this one was chosen by hand
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.setCurrentIndex(QModelIndex())

    def event(self, event: QEvent) -> bool:
        # Here these keys are the list's, whatever they do elsewhere in the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and Qt.Key(event.key()) in KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and key in KEYS:
            if not event.isAutoRepeat():
                self.act.emit(KEYS[key])
            return
        if plain and key == Qt.Key.Key_Escape and self.selectedIndexes():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self._following = True
            self.scrollToBottom()
            return
        if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._moved.stop()
            if not self.selectedIndexes():  # Qt makes the first row the current one by itself
                self._enter(at_end=key == Qt.Key.Key_Up)
                return
            if key == Qt.Key.Key_Up and self.currentIndex().row() == 0:
                self.above.emit()
                return
        if plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and len(self.claims):
            self.choose(self.claims.claim(0 if key == Qt.Key.Key_Home else -1).id)
            return
        if event.text().isprintable() and event.text() and plain:
            event.ignore()  # letters look for nothing here: they are the window's
            return
        super().keyPressEvent(event)

    def _enter(self, at_end: bool) -> None:
        room = self.viewport().rect()
        point = room.bottomLeft() if at_end else room.topLeft()
        index = self.indexAt(point)
        if not index.isValid() and len(self.claims):
            index = self.claims.index(len(self.claims) - 1 if at_end else 0)
        if index.isValid():
            self.choose(self.claims.claim(index.row()).id)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()


class WholeRows(QWidget):
    """Room for the list, which takes of it what whole rows fill: at its end, where it follows, no row is cut."""

    def __init__(self, view: ClaimView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._top: int | None = None
        view.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        was, self._top = self._top, self.mapTo(self.window(), QPoint()).y()
        moved = 0 if was is None else self._top - was
        self._view.fit(self.width(), self.height() // ROW * ROW or self.height(), moved)


class _Rows(QStyledItemDelegate):
    def __init__(self, view: ClaimView) -> None:
        super().__init__(view)
        self._view = view
        self._name = font(13, QFont.Weight.DemiBold)
        self._small = font(12, tabular=True)
        self._bold = font(12, QFont.Weight.DemiBold, tabular=True)
        self._names, self._smalls, self._bolds = map(QFontMetricsF, (self._name, self._small, self._bold))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(120, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        claim = self._view.claims.claim(index.row())
        box = QRectF(option.rect).adjusted(_LEFT, 0, -_RIGHT, -2)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        here = chosen and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            edge = colour("accent") if here else colour("line") if chosen else QColor(0, 0, 0, 0)
            painter.setPen(QPen(edge, 2 if here else 1))
            painter.setBrush(colour("fill" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        goes_on = self._view.claims.goes_on(index.row())
        if goes_on:
            x, y = box.left() + 19, box.top() + 13
            painter.setPen(QPen(colour("muted"), 1.5))
            painter.drawPolyline([QPointF(x, y - 11), QPointF(x, y), QPointF(x + 12, y)])
        else:
            paint_mark(painter, QRectF(box.left() + 8, box.top() + 10, 22, 22), mark_of(claim.platform))
        inside = box.adjusted(40, 2, -10, -4)
        kind = kind_of(claim.state, claim.by)
        self._paint_state(painter, claim, kind, inside, goes_on)
        self._paint_wanted(painter, claim, inside.adjusted(0, 17, 0, 0), kind, goes_on)
        painter.restore()

    def _paint_state(self, painter: QPainter, claim: ClaimRow, kind: str, room: QRectF, goes_on: bool) -> None:
        seconds = claim.until - self._view.claims.now
        is_held = claim.state == "held"
        word = time_left(seconds) if is_held and claim.until else state_word(kind)
        soon = is_held and claim.until and seconds < 120
        look_ = LOOKS[kind]
        wide = self._bolds.horizontalAdvance(word) + 20
        upper = QRectF(room.left(), room.top(), room.width(), 18)
        ink = "attention" if soon else look_.colour
        painter.setFont(self._bold)
        painter.setPen(colour(ink))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        draw_icon(painter, QRectF(room.right() - wide, room.top() + 2, 14, 14), look_.icon, ink)
        painter.setFont(self._name)
        away = kind in OVER
        painter.setPen(colour("muted" if away or goes_on else "text"))
        name = self._names.elidedText(
            " ".join(claim.author.split()), Qt.TextElideMode.ElideRight, room.width() - wide - 8
        )
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if is_held and claim.until:
            # What is left of its time, quietly along the lower edge.
            whole = max(60.0, claim.until - claim.changed_at)
            track = QRectF(room.left(), room.bottom(), room.width(), 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("line"))
            painter.drawRoundedRect(track, 1, 1)
            track.setWidth(track.width() * min(1.0, max(0.0, seconds / whole)))
            painter.setBrush(colour(ink))
            painter.drawRoundedRect(track, 1, 1)

    def _paint_wanted(self, painter: QPainter, claim: ClaimRow, room: QRectF, kind: str, goes_on: bool) -> None:
        line = QRectF(room.left(), room.top(), room.width(), 18)
        painter.setFont(self._bold)
        code = self._bolds.elidedText(claim.code, Qt.TextElideMode.ElideMiddle, 90)
        chip = QRectF(line.left(), line.top() + 1, self._bolds.horizontalAdvance(code) + 12, 17)
        away = kind in OVER
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("card" if away else "fill"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setPen(colour("muted" if away else "on_fill"))
        if not away:
            painter.setPen(QPen(colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(colour("on_fill"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, code)
        line.setLeft(chip.right() + 7)
        number = f"×{words.number(claim.quantity)}"
        painter.setPen(colour("muted" if away else "text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, number)
        line.setLeft(line.left() + self._bolds.horizontalAdvance(number) + 7)
        # Of a part of the claim above, that row says what else there is.
        if not goes_on and (rests := rests_text(self._view.claims.rest_of(claim))):
            rests = self._bolds.elidedText(rests, Qt.TextElideMode.ElideRight, line.width())
            painter.setPen(colour("attention"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, rests)
            line.setLeft(line.left() + self._bolds.horizontalAdvance(rests) + 7)
        painter.setFont(self._small)
        painter.setPen(colour("muted"))
        said = f"{claim.variant} · {claim.title}" if claim.variant else claim.title
        if line.width() >= _LEAST_TITLE:
            said = self._smalls.elidedText(said, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
