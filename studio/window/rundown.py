"""The run of show: what comes when, what is next, and whether the show is on time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.show import MOST_MINUTES
from studio.window import look, words
from studio.window.link import Link
from studio.window.product_model import CODE_MIME
from studio.window.progress import MINUTE_S, PLANNED_MINUTES, Course, Progress, Turn, moved, progress
from studio.window.thumbnails import Thumbnails
from studio.window.turn_card import CARD_PX, TurnCard
from studio.window.undo import Trail

_FIRST = 8
"""So many products of the list make the first run of show."""


class RundownPanel(look.Card):
    """The strip below the programme."""

    toast = Signal(str, str, object)
    """A note for the seller; the words of its button, "" for none; what the button does."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent, "panel")
        self.setObjectName("rundown")
        self._link = link
        self._turns: list[Turn] = []
        self._trail = Trail()
        self._progress: Progress | None = None
        self._course = Course()
        self._products: dict[str, dict[str, Any]] = {}
        self._cards: dict[str, TurnCard] = {}
        self._dragging = False
        self.thumbnails = Thumbnails(self)
        self.thumbnails.arrived.connect(self._repaint_cards)

        self._title = look.SectionTitle()
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._dot = look.StateDot("wait")
        self._time = look.Text("muted")
        self._time.setObjectName("rundown-time")
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self._dot)
        header.addWidget(self._time, 1)

        self._strip = _Strip(self)
        self._scroll = _Sideways(self._strip)
        self._fill_text = look.Text("muted")
        self.fill_button = look.Button("plain", "list-ordered")
        self.fill_button.setObjectName("rundown-fill")
        self.fill_button.clicked.connect(self._fill)
        empty = QWidget()
        row = QHBoxLayout(empty)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._fill_text, 1)
        row.addWidget(self.fill_button)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(empty)
        empty.setMinimumHeight(CARD_PX + 1)

        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(header)
        column.addWidget(self._pages)
        self.setAcceptDrops(True)
        link.snapshot.connect(self._receive)
        link.products_changed.connect(self._take_products)
        self.retranslate()
        self._take_products()
        if link.state:
            self._receive(link.state)

    # -------------------------------------------------------------------------------------- what cards need to know

    @property
    def progress(self) -> Progress | None:
        """Where the show stands, None before the first snapshot."""
        return self._progress

    def product(self, code: str) -> dict[str, Any] | None:
        """The product of a turn."""
        return self._products.get(code)

    # ------------------------------------------------------------------------------------------------ from the engine

    def _receive(self, state: dict[str, Any]) -> None:
        turns = [(slot["code"], slot["minutes"]) for slot in state["rundown"]]
        now = words.moment(state["now"])
        assert now is not None
        pinned, pinned_at = state["pinned"], words.moment(state["pinned_at"])
        since = words.moment(state["on_air_since"]) if state["on_air"] else None
        over = self._course.follow(
            [code for code, _ in turns],
            pinned=pinned,
            pinned_at=pinned_at,
            reached=state["reached"],
            on_air_since=since,
            recovered=state["recovered"],
        )
        self._progress = progress(turns, pinned=pinned, pinned_at=pinned_at, over=over, on_air_since=since, now=now)
        if turns != self._turns:
            self._turns = turns
            self._show_turns()
        self._say_what_to_do()
        self._show_time()

    def _take_products(self) -> None:
        self._products = {product["code"]: product for product in self._link.products}
        self._show_turns()

    def _show_turns(self) -> None:
        # Under a drag the card that is held must stay; what changed meanwhile is shown when it is let go.
        if self._dragging:
            return
        codes = [code for code, _ in self._turns]
        for code in [code for code in self._cards if code not in codes]:
            card = self._cards.pop(code)
            self._strip.row.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, (code, minutes) in enumerate(self._turns):
            card = self._cards.get(code) or TurnCard(self, code)
            self._cards[code] = card
            card.minutes = minutes
            if self._strip.row.indexOf(card) != place:
                self._strip.row.insertWidget(place, card, 1)
        # The button before them keeps their place among what Tab leads to.
        for first, second in pairwise((self.fill_button, *self.cards)):
            QWidget.setTabOrder(first, second)
        self._pages.setCurrentIndex(0 if self._turns else 1)
        self.fill_button.setVisible(bool(self._link.products))
        self._show_time()

    @property
    def cards(self) -> list[TurnCard]:
        """In the order of the show."""
        return [self._cards[code] for code, _ in self._turns if code in self._cards]

    def _show_time(self) -> None:
        late = self._progress is not None and (self._progress.late_s or 0) >= MINUTE_S
        self._time.setText(self._time_words())
        kind = "error" if late else "muted"
        if self._time.property("words") != kind:
            self._time.setProperty("words", kind)
            look.restyle(self._time)
        self._dot.setVisible(late)
        for place, card in enumerate(self.cards):
            card.show_progress(place, self._progress)
        self._scroll.make_room()

    def _time_words(self) -> str:
        at = self._progress
        if at is None or not self._turns:
            return ""
        if at.late_s is None:
            said = self.tr("%1 min planned · would end at %2").replace(
                "%1", words.number(sum(m for _, m in self._turns))
            )
            return said.replace("%2", words.clock(at.ends_at))
        minutes = int(abs(at.late_s) // MINUTE_S)
        if minutes == 0:
            said = self.tr("on time · expected end %2")
        elif at.late_s > 0:
            said = self.tr("%1 min late · expected end %2")
        else:
            said = self.tr("%1 min early · expected end %2")
        return said.replace("%1", words.number(minutes)).replace("%2", words.clock(at.ends_at))

    def _repaint_cards(self) -> None:
        for card in self._cards.values():
            card.update()

    # ------------------------------------------------------------------------------------------------ from the seller

    def _plan(self, turns: Sequence[Turn]) -> None:
        before, after = _slots(self._turns), _slots(turns)
        undo = self._link.undo.begin()
        self._trail.did("rundown", undo)

        def back() -> None:
            self._trail.leaves("rundown", after)
            self._link.call("rundown", slots=before)

        def still() -> bool:
            return self._trail.is_still("rundown", undo, self._link.state["rundown"], after, before)

        def done(_state: object) -> None:
            undo.fill(back, still)

        self._link.call("rundown", done, undo.or_drop(self._link.refused.emit), slots=after)

    def _fill(self) -> None:
        self._plan([(product["code"], PLANNED_MINUTES) for product in self._link.products[:_FIRST]])

    def put(self, code: str, to: int) -> None:
        """Give `code` its turn in the gap `to`, wherever it was before."""
        if (turns := moved(self._turns, code, to)) != self._turns:
            self._plan(turns)

    def shift(self, code: str, by: int) -> None:
        """Move a turn so many places to the right."""
        place = [each for each, _ in self._turns].index(code)
        to = place + by
        if 0 <= to < len(self._turns):
            self.put(code, to + 1 if by > 0 else to)

    def set_minutes(self, code: str, minutes: int) -> None:
        """Plan so many minutes for a turn."""
        minutes = min(MOST_MINUTES, max(0, minutes))
        turns = [(each, minutes if each == code else planned) for each, planned in self._turns]
        if turns != self._turns:
            self._plan(turns)

    def remove(self, code: str) -> None:
        """Take a turn out; the toast puts it back."""
        place, turn = next((place, turn) for place, turn in enumerate(self._turns) if turn[0] == code)
        product = self.product(code)
        note = self.tr("%1 is out of the run of show.").replace("%1", product["title"] if product else code)

        def put_back() -> None:
            if all(each != code for each, _ in self._turns):
                self._link.call("rundown", slots=_slots([*self._turns[:place], turn, *self._turns[place:]]))

        undo = self._link.undo.begin()
        self._trail.did("rundown", undo)

        def done(_state: object) -> None:
            undo.fill(put_back)
            self.toast.emit(note, self.tr("Undo"), undo)

        rest = _slots([turn for turn in self._turns if turn[0] != code])
        self._link.call("rundown", done, undo.or_drop(self._link.refused.emit), slots=rest)

    def pin(self, code: str) -> None:
        """Put a turn's product on the picture."""
        self._link.call("pin", code=code)

    def neighbour(self, card: TurnCard, by: int) -> None:
        """Move the keyboard's focus so many cards to the right."""
        cards = self.cards
        to = cards.index(card) + by
        if 0 <= to < len(cards):
            cards[to].setFocus(Qt.FocusReason.TabFocusReason)

    def see(self, card: TurnCard) -> None:
        """Scroll the card into view."""
        self._scroll.ensureWidgetVisible(card, 16, 0)

    def drag(self, card: TurnCard) -> None:
        """Let the seller carry a card to another place; returns when it is let go."""
        data = QMimeData()
        data.setData(CODE_MIME, card.code.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(card.grab())
        drag.setHotSpot(card.mapFromGlobal(card.cursor().pos()))
        self._dragging = True
        try:
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        finally:
            self._dragging = False
            self._strip.mark(None)
            self._show_turns()

    # ----------------------------------------------------------------------------------------------------- events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasFormat(CODE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        self._strip.mark(self._gap(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self._strip.mark(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._strip.mark(None)
        code = event.mimeData().data(CODE_MIME).toStdString()
        self.put(code, self._gap(event.position().toPoint()))
        event.acceptProposedAction()

    def _gap(self, point: QPoint) -> int:
        """The gap between cards that is nearest to a point of this panel."""
        x = self._strip.mapFrom(self, point).x()
        return sum(card.geometry().center().x() < x for card in self.cards)

    def _say_what_to_do(self) -> None:
        self._fill_text.setText(
            self.tr("Drag products here in the order in which you will show them.")
            if self._link.state
            else self.tr("Starting…")
        )

    def retranslate(self) -> None:
        """All words, in the window's language."""
        self._title.setText(self.tr("Run of show"))
        self.setAccessibleName(self.tr("Run of show"))
        self._dot.set_state("wait", self.tr("late"))
        self._say_what_to_do()
        self.fill_button.setText(self.tr("Use the list's order"))
        self.fill_button.setAccessibleName(self.tr("Use the list's order"))
        for card in self._cards.values():
            card.retranslate()
        self._show_time()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _slots(turns: Sequence[Turn]) -> list[dict[str, Any]]:
    return [{"code": code, "minutes": minutes} for code, minutes in turns]


class _Strip(QWidget):
    """The cards side by side, and the line where a card that is held would go."""

    def __init__(self, panel: RundownPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._gap: int | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.row.addStretch(0)

    def mark(self, gap: int | None) -> None:
        """Show where a drop would go; None: nowhere."""
        if gap != self._gap:
            self._gap = gap
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        cards = self._panel.cards
        if self._gap is None or not cards:
            return
        last = self._gap >= len(cards)
        x = cards[-1].geometry().right() + 4 if last else cards[self._gap].geometry().left() - 4
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 3, c=Qt.PenCapStyle.RoundCap))
        x = min(self.width() - 2, max(2, x))
        painter.drawLine(x, 4, x, CARD_PX - 4)


class _Sideways(QScrollArea):
    """Scrolls to the side, with the wheel too."""

    def __init__(self, strip: _Strip) -> None:
        super().__init__()
        self._strip = strip
        self.setWidget(strip)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(400, CARD_PX + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """Be high enough for the cards, and for the scroll bar where they need one."""
        bar = self.horizontalScrollBar()
        needed = CARD_PX + 1 + (bar.sizeHint().height() if self._strip.minimumSizeHint().width() > self.width() else 0)
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)
