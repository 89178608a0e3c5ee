"""How the show went: a calm card after its end, which stops nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget

from studio.domain.ordering import has_estimate, kept, only_waits, open_sums, order_from_wire, totals
from studio.domain.orders import Order
from studio.window import words
from studio.window.link import Link
from studio.window.look import Button, Text
from studio.window.on_air import is_rehearsal
from studio.window.sheets import Sheet

_STARTS_AND_ENDS = ("go-live", "end-hold", "end-stay")


class SummarySheet(Sheet):
    """Comes when a show that this window has seen on air has ended; goes with the next one, or when it is closed.

    `over` is what it stands upon, so that no control is covered. `orders_wanted`: the host wants to see what was sold.
    """

    orders_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget, over: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("summary-sheet")
        self._over = over
        self._show: dict[str, Any] | None = None
        self._saw_air = False
        self._began = ""
        self._before_s = 0.0  # on air before the engine was started anew, in the show that was gone on with
        self._length_s = 0.0
        self._title = Text("title")
        self._length = Text("body")
        self._pictures = Text("muted")
        self._recording = Text("muted")
        self._sold = Text("strong")
        self._orders: list[Order] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)
        self.folder = Button("plain", "folder-open")
        self.folder.setObjectName("summary-folder")
        self.close_button = Button("primary")
        self.close_button.setObjectName("summary-close")
        self.orders = Button("plain", "shopping-basket")
        self.orders.setObjectName("summary-orders")
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addWidget(self.orders)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.column.setSpacing(8)
        self.column.addWidget(self._title)
        self.column.addWidget(self._length)
        self.column.addWidget(self._sold)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._pictures)
        self.column.addWidget(self._recording)
        self.column.addSpacing(4)
        self.column.addLayout(row)
        self.setMinimumWidth(420)
        self.close_button.clicked.connect(self.dismiss)
        self.folder.clicked.connect(self._open_folder)
        self.orders.clicked.connect(self.orders_wanted)
        self._link = link
        link.snapshot.connect(self._take)
        self.retranslate()

    def retranslate(self) -> None:
        self.orders.setText(self.tr("Orders"))
        self.orders.setAccessibleName(self.tr("Open the orders"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.folder.setText(self.tr("Open the folder"))
        self.folder.setAccessibleName(self.tr("Open the folder of the recording"))
        self._fill()

    def _take(self, state: dict[str, Any]) -> None:
        if state["on_air"]:
            if not self._saw_air:
                self._before_s = self._length_s = 0.0
            elif self._began not in ("", state["on_air_since"]):
                self._before_s = self._length_s  # gone on with after a crash: the same show to the host
            self._saw_air, self._began = True, state["on_air_since"] or ""
            self._length_s = self._before_s + _seconds_on_air(state)
            if self.isVisible():
                self.dismiss()
            return
        show = state.get("last_show")
        if show is not None and self._saw_air:
            self._saw_air = False
            self._show, self._orders = show, []
            self._fill()
            self._link.call("orders", self._take_orders, lambda _words: None)
            self.place()
            self.show()
            self.raise_()
            focus = QApplication.focusWidget()
            # Not from a host who is typing; but where Enter would go live again, or do nothing, it closes this.
            if focus is None or focus is self.window() or focus.objectName() in _STARTS_AND_ENDS:
                self._before = None
                self.close_button.setFocus()

    def _take_orders(self, orders: list[dict[str, Any]]) -> None:
        self._orders = [order_from_wire(order) for order in orders]
        self._fill()

    def _sold_text(self) -> str:
        """ "9 orders, 101,52 €, 2 paid, 1 only waiting": nothing where nobody wanted anything. Who only waits has
        ordered nothing, and has a basket in Orders all the same."""
        orders = [order for order in self._orders if kept(order.lines)]
        claims = [claim for order in orders for claim in order.lines]
        parts: list[str] = []
        if orders:
            sums = " + ".join(words.money(total.amount, total.currency) for total in totals(claims))
            parts += [self.tr("%n order(s)", "", len(orders)), f"≈ {sums}" if has_estimate(claims) else sums]
        if paid := sum(not open_sums(order.lines) for order in orders):
            parts.append(self.tr("%n paid", "", paid))
        if waits := sum(only_waits(order.lines) for order in self._orders):
            parts.append(self.tr("%n only waiting", "", waits))
        return ", ".join(parts)

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            cast(QWidget, item.widget()).deleteLater()
        show = self._show
        if show is None:
            return
        real = [output for output in show["outputs"] if not is_rehearsal(output["name"])]
        sold = self._sold_text()
        self._sold.setText(sold)
        self._sold.setVisible(bool(sold))
        self.orders.setVisible(bool(sold))
        self._title.setText(self.tr("The show is over") if real else self.tr("The rehearsal is over"))
        lasted = words.elapsed(self._before_s + show["seconds"])
        self._length.setText(
            (self.tr("You were on air for %1.") if real else self.tr("It took %1; nobody has seen it.")).replace(
                "%1", lasted
            )
        )
        if real:
            heads = (self.tr("Destination"), self.tr("On air"), self.tr("Dropped"), self.tr("Reconnected"))
            self._row(0, heads, "small")
        for place, output in enumerate(real, 1):
            figures = (
                output["name"],
                words.elapsed(output["seconds_live"]) if output["seconds_live"] else self.tr("never"),
                words.number(output["dropped"]),
                words.number(output["reconnects"]),
            )
            self._row(place, figures, "body")
        self._pictures.setText(
            self.tr("Pictures lost because the computer was too slow: %1").replace(
                "%1", words.number(show.get("lost", 0))
            )
        )
        # More than one where the studio had to be started again in the middle of the show.
        path = "\n".join(show.get("recordings") or [show["recording"] or ""])
        self._recording.setText(
            self.tr("The recording is here: %1").replace("%1", path) if path else self.tr("It was not recorded.")
        )
        self.folder.setVisible(bool(path))
        self.setAccessibleName(self._title.text())

    def _row(self, place: int, texts: tuple[str, ...], kind: str) -> None:
        for column, text in enumerate(texts):
            label = Text(kind, wrap=column == 0)
            label.setText(text)
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(label, place, column, side if column else Qt.AlignmentFlag(0))

    def _open_folder(self) -> None:
        if self._show and self._show["recording"]:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._show["recording"]).parent)))

    def place(self) -> None:
        """In the middle of the picture."""
        super().place()
        middle = self._over.mapTo(self._over.window(), self._over.rect().center())
        within = cast(QWidget, self.parent()).rect()
        corner = middle - QPoint(self.width() // 2, self.height() // 2)
        self.move(max(8, min(corner.x(), within.width() - self.width() - 8)), max(8, corner.y()))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Its rows have come, or speak another language: they know how high they are once they have been dressed.
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()
        return done

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _seconds_on_air(state: dict[str, Any]) -> float:
    since, now = words.moment(state["on_air_since"]), words.moment(state["now"])
    return (now - since).total_seconds() if since is not None and now is not None else 0.0
