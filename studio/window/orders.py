"""The orders of a show: a basket for every buyer, what is done with it, and the papers that come of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.errors import SellerError
from studio.domain.pickup import PickupSlot, Place, is_at
from studio.window import words
from studio.window.announce import announce
from studio.window.choices import Choice
from studio.window.claims_keys import KeyButton
from studio.window.file_chooser import close_open
from studio.window.link import Link
from studio.window.look import Button, EmptyState, Text
from studio.window.orders_acts import BasketActs
from studio.window.orders_basket import BasketView
from studio.window.orders_list import STAGES, OrderModel, OrderView, place_text
from studio.window.orders_pickup import SlotsDialog, read_whole
from studio.window.packing import print_labels, print_packing_list
from studio.window.undo import Offered, Undoable
from studio.window.window_place import SamePlace

_ACTS = (
    ("confirm", "C"),
    ("paid", "P"),
    ("packed", "K"),
    ("cancel", "X"),
    ("merge", "M"),
    ("block", "B"),
    ("undo", "U"),
)
_BY_NUMBER, _BY_PICKUP, _SLOTS, _AT = "number", "pickup", "slots", "at:"
_AGAIN_MS = 400
"""Orders are asked for at most so often, however fast claims come."""


class OrdersDialog(QDialog):
    """Not modal: open it with `begin`. `toast` and `undo_wanted` are for the window, which keeps what can be undone."""

    toast = Signal(str, str, object)
    undo_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orders")
        self.setModal(False)
        SamePlace(self)
        self._link = link
        self._rev: object = None
        self._asked = False
        self._chooser: QFileDialog | None = None
        self._acts = BasketActs(link, self._say, self._ask, self)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self.model = OrderModel(self)
        self.view = OrderView(self.model)
        self.view.setObjectName("orders-list")
        self.basket = BasketView(link)
        self._title = Text("title", wrap=False)
        self.show_box = Choice()
        self.show_box.setObjectName("orders-show")
        self.show_box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.show_box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_box.setMinimumContentsLength(8)
        self.search = QLineEdit()
        self.search.setObjectName("orders-search")
        self.search.setClearButtonEnabled(True)
        self.stage_box, self.pickup_box = Choice(), Choice()
        for box in (self.stage_box, self.pickup_box):
            # They take the room that the list has, and never any of the basket's.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(64)
            box.setMaxVisibleItems(20)
        self.stage_box.setObjectName("orders-stage")
        self.pickup_box.setObjectName("orders-pickup")
        self._none = Text("muted")
        self.empty = EmptyState("shopping-basket")
        self.keys = {what: KeyButton(key) for what, key in _ACTS}
        self.export, self.packing, self.labels = (
            Button("plain", "download"),
            Button("plain", "list"),
            Button("plain", "tag"),
        )
        self._done = Button("primary")
        self._note = Text("small")
        self._hint = Text("muted")
        for name, button in (("export", self.export), ("packing", self.packing), ("labels", self.labels)):
            button.setObjectName(f"orders-{name}")
        self._lay_out()
        for what, key in self.keys.items():
            key.setObjectName(f"orders-key-{what}")
            key.clicked.connect(partial(self.act, what))
        self.view.act.connect(self.act)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.view.setFocus)
        self.show_box.activated.connect(lambda _at: self._ask())
        self.stage_box.activated.connect(lambda _at: self._narrow(stage=self.stage_box.currentData()))
        self.pickup_box.activated.connect(lambda _at: self._go_to(self.pickup_box.currentData()))
        self.basket.toast.connect(self._say)
        self.basket.pickup.asked.connect(self._edit_slots)
        self.basket.changed.connect(self._ask)
        self.basket.settle.connect(lambda order: self._acts.settle([order]))
        self.export.clicked.connect(self._choose_export)
        self.packing.clicked.connect(self._choose_packing_list)
        self.labels.clicked.connect(self._choose_labels)
        self._done.clicked.connect(self.close)
        self._again.timeout.connect(self._ask_if_changed)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(self.undo_wanted)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        link.snapshot.connect(self._take)
        self.retranslate()
        self._show_chosen()
        self.resize(self.sizeHint())  # left to itself, Qt opens a dialog in two thirds of the screen at most

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self.show_box)
        head.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self.stage_box, 1)
        boxes.addWidget(self.pickup_box, 1)
        left.addLayout(boxes)
        left.addWidget(self._none)
        left.addWidget(self.view, 1)
        keys = QGridLayout()
        keys.setSpacing(4)
        for at, key in enumerate(self.keys.values()):
            keys.addWidget(key, at // 4, at % 4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.basket)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(keys)
        right.addWidget(self._hint)
        right.addWidget(scroll, 1)
        whole = QWidget()
        sides = QHBoxLayout(whole)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(16)
        sides.addLayout(left, 1)
        sides.addLayout(right, 2)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(whole)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.export, self.packing, self.labels):
            foot.addWidget(button)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:  # noqa: N802
        room = self.screen().availableGeometry()
        return QSize(min(1000, room.width() - 40), min(760, room.height() - 48))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Orders"))
        self._title.setText(self.tr("Orders"))
        self.show_box.setAccessibleName(self.tr("Which show"))
        self.search.setPlaceholderText(self.tr("Name, number or code"))
        self.search.setAccessibleName(self.tr("Search the orders by name, number or code"))
        self.view.setAccessibleName(self.tr("Orders"))
        for what, text, tip in (
            ("confirm", self.tr("Confirm"), self.tr("All that is held in this basket is agreed on (C)")),
            ("paid", self.tr("Paid"), self.tr("All of this basket is paid (P)")),
            ("packed", self.tr("Packed"), self.tr("This basket is packed, or not after all (K)")),
            ("cancel", self.tr("Cancel order"), self.tr("Nothing of this basket is wanted any more (X)")),
            ("merge", self.tr("Merge with…"), self.tr("Choose two with Ctrl: they are one person (M)")),
            ("block", self.tr("Block"), self.tr("This buyer's messages and claims count no more (B)")),
            ("undo", self.tr("Undo"), self.tr("Take back the last thing (U)")),
        ):
            self.keys[what].name(text)
            self.keys[what].setToolTip(tip)
        self.export.setText(self.tr("Export…"))
        self.packing.setText(self.tr("Packing list…"))
        self.labels.setText(self.tr("Labels…"))
        self.stage_box.setAccessibleName(self.tr("What is still to be done"))
        self.pickup_box.setAccessibleName(self.tr("Pickup"))
        self.pickup_box.setToolTip(self.tr("What goes there is what is printed and exported, in this order"))
        self._none.setText(self.tr("No basket is like this."))
        self._done.setText(self.tr("Done"))
        for button in (self.export, self.packing, self.labels, self._done):
            button.setAccessibleName(button.text())
        self.empty.set_texts(
            self.tr("No orders yet"),
            self.tr("When a viewer claims something, it goes into a basket of theirs, and stands here."),
        )
        self._hint.setText(self.tr("Choose a basket on the left: what is in it, and what to do with it, stands here."))
        self._count()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_chosen()

    def begin(self) -> None:
        """Open it, with the keyboard on the list."""
        if not self.isVisible():
            self._narrow(stage="", pickup=None)  # nobody is to look for a basket that was left out last week
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._say_note("")
        self._link.call("shows", self._take_shows, lambda _words: None)
        self._ask()

    def reject(self) -> None:
        """Esc closes the innermost thing that is open."""
        if self._chooser is None or not close_open(self._chooser):
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Enter in a field closes nothing
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------ what the engine says

    @property
    def show_id(self) -> int | None:
        """The show whose orders are listed; None is the one that is on, or was last."""
        chosen: int | None = self.show_box.currentData()
        return chosen

    def _of_show(self) -> dict[str, Any]:
        return {} if self.show_id is None else {"show": self.show_id}

    def _take(self, state: dict[str, Any]) -> None:
        claims = state.get("claims")
        if claims is None or not self.isVisible() or self._again.isActive():
            return
        if (claims["rev"], claims["orders_rev"]) != self._rev:
            self._again.start()

    def _ask_if_changed(self) -> None:
        claims = self._link.state.get("claims")
        if claims is not None and self.isVisible() and (claims["rev"], claims["orders_rev"]) != self._rev:
            self._ask()

    def _ask(self) -> None:
        claims = self._link.state.get("claims", {})
        self._rev = (claims.get("rev"), claims.get("orders_rev"))
        show_id = self.show_id

        slots: list[PickupSlot] = []

        def take(orders: list[dict[str, Any]]) -> None:
            if show_id == self.show_id:
                self._take_orders(orders, slots)

        self._link.call("pickup-slots", lambda told: slots.extend(PickupSlot(**each) for each in told))
        self._link.call("orders", take, lambda words_: self._say(words_, "", None), **self._of_show())

    def _take_shows(self, shows: list[dict[str, Any]]) -> None:
        chosen = self.show_id
        self.show_box.clear()
        self.show_box.addItem(self.tr("This show"), None)
        for show in reversed(shows):
            began = words.moment(show["began_at"])
            when = f"{words.date(began)}, {words.clock(began)}" if began else ""
            self.show_box.addItem(" · ".join(filter(None, (show["name"], when))), show["id"])
        self.show_box.setCurrentIndex(max(0, self.show_box.findData(chosen)) if chosen is not None else 0)
        self.show_box.setVisible(len(shows) > 1)

    def _take_orders(self, orders: list[dict[str, Any]], slots: Sequence[PickupSlot]) -> None:
        focus = QApplication.focusWidget()
        # Never another buyer's basket under the hands of who writes.
        writing = focus is not None and self.basket.isAncestorOf(focus)
        stays = {order.buyer.id for _, order in self.view.chosen()} if writing else set()
        self._keep_chosen(lambda: self.model.take(orders, slots, stays))

    def _narrow(self, **changes: Any) -> None:
        self._keep_chosen(lambda: self.model.narrow(replace(self.model.narrowing, **changes)))
        self.view.scrollTo(self.view.currentIndex())

    def _go_to(self, which: str) -> None:
        if which == _SLOTS:
            self._count()  # the box says what is listed
            self._edit_slots()
            return
        pickup = which.removeprefix(_AT) if which.startswith(_AT) else None
        self._narrow(pickup=pickup, by_pickup=which != _BY_NUMBER)

    def _find(self, text: str) -> None:
        self._keep_chosen(lambda: self.model.find(text))

    def _keep_chosen(self, change: Callable[[], object]) -> None:
        """Change the list; the same baskets are chosen in it, at the same place."""
        chosen = [order.buyer.id for _, order in self.view.chosen()]
        row = self.view.currentIndex().row()
        current = self._current_buyer(row)
        bar = self.view.verticalScrollBar()
        place = bar.value()
        change()
        # The current one first: it is the one that is shown, wherever it stands among them.
        self._choose(sorted(chosen, key=lambda buyer: buyer != current))
        if not self.view.selectionModel().hasSelection() and len(self.model):
            # What was chosen is not among them any more: the next one is, where it was.
            self.view.setCurrentIndex(self.model.index(min(max(row, 0), len(self.model) - 1)))
        self.view.executeDelayedItemsLayout()
        bar.setValue(place)
        self._count()
        self._show_chosen()

    def _choose(self, buyers: Sequence[int]) -> None:
        selection = self.view.selectionModel()
        for buyer in buyers:
            if (row := self.model.row_of(buyer)) >= 0:
                if not selection.hasSelection():
                    self.view.setCurrentIndex(self.model.index(row))
                selection.select(self.model.index(row), selection.SelectionFlag.Select)

    def _count(self) -> None:
        model = self.model
        some = bool(model.all)
        self._pages.setCurrentIndex(1 if some else 0)
        for button in (self.export, self.packing, self.labels):
            button.setEnabled(bool(model.for_paper))
        self._none.setVisible(not len(model))
        said = (
            self.tr("All"),
            self.tr("Not confirmed"),
            self.tr("Not paid"),
            self.tr("Not packed"),
            self.tr("Only waiting"),
        )
        stages = [
            (f"{what} · {words.number(model.count(stage))}", stage) for what, stage in zip(said, STAGES, strict=True)
        ]
        _fill(self.stage_box, stages, model.narrowing.stage)
        places = [place for place in model.places if place.name]
        ways = [(self.tr("By number"), _BY_NUMBER), (self.tr("By pickup"), _BY_PICKUP)]
        # Nobody knows where they go, and something is kept of them.
        unsaid = tuple(order for order in model.places[-1].orders if is_at(order, "")) if model.places else ()
        ways += [(place_text(each), _AT + each.name) for each in (*places, Place("", unsaid)) if each.name or unsaid]
        _fill(self.pickup_box, [*ways, (self.tr("Pickup slots…"), _SLOTS)], self._way)
        self.pickup_box.setVisible(bool(places))
        self.basket.take_places(places)

    @property
    def _way(self) -> str:
        """How the orders are listed, as a choice of the box."""
        narrowing = self.model.narrowing
        if narrowing.pickup is not None:
            return _AT + narrowing.pickup
        return _BY_PICKUP if narrowing.by_pickup else _BY_NUMBER

    def _show_chosen(self) -> None:
        chosen = self.view.chosen()
        for what, key in self.keys.items():
            key.setEnabled(what == "undo" or bool(chosen))
        self.basket.setVisible(bool(chosen))
        self._hint.setVisible(not chosen and bool(len(self.model)))
        current = self.view.currentIndex()
        at = next((each for each in chosen if each[1].buyer.id == self._current_buyer(current.row())), None)
        if chosen:
            self.basket.show_order((at or chosen[0])[1])

    def _current_buyer(self, row: int) -> int:
        return self.model.order(row)[1].buyer.id if 0 <= row < len(self.model) else -1

    # ------------------------------------------------------------------------------------------- what the host does

    def act(self, what: str) -> None:
        """Do what a key is for to the chosen baskets."""
        chosen = self.view.chosen()
        if what == "undo":
            self.undo_wanted.emit()
        elif not chosen or not self._link.connected:
            return
        elif what == "merge":
            self._acts.merge([order for _, order in chosen])
        else:
            self._acts.do(what, [order for _, order in chosen])

    def _edit_slots(self) -> None:
        """What the shop offers, in one place; reached from every list that offers it."""
        if not self._link.connected:
            return
        dialog = SlotsDialog(self._link, self.model.slots, self)
        dialog.toast.connect(self._say)
        dialog.accepted.connect(self._ask)
        dialog.open()

    # ------------------------------------------------------------------------------------------------------- papers

    def _choose_export(self) -> None:
        kinds = (
            (self.tr("Table for Excel (%1)"), ".xlsx"),
            (self.tr("List, one line per thing (%1)"), ".csv"),
            (self.tr("As Shopify exports its orders (%1)"), ".shopify.csv"),
            (self.tr("For other programs (%1)"), ".json"),
        )
        self._choose_path(
            self.tr("Export the orders"),
            self.tr("Orders"),
            [(name.replace("%1", f"*{ending}"), ending) for name, ending in kinds],
            lambda path: self._link.call(
                "orders-export",
                lambda _answer: self._saved(path),
                lambda words_: self._say(words_, "", None),
                path=path,
                decimal_comma=words.spreadsheets_write_commas(),
                **self._of_show(),
                **self._of_pickup(),
            ),
        )

    def _choose_packing_list(self) -> None:
        def write(path: str) -> None:
            self._write(path, lambda: self._print_packing_list(path))

        self._choose_path(
            self.tr("Packing list"), self.tr("Packing list"), [(f"{self.tr('Packing list')} (*.pdf)", ".pdf")], write
        )

    def _print_packing_list(self, path: str) -> None:
        by_pickup = self.model.narrowing.by_pickup
        print_packing_list(self.model.for_paper, self._link.state["shop"], path, by_pickup=by_pickup)

    def _of_pickup(self) -> dict[str, Any]:
        """What is exported, and in which order, as arguments of the protocol's word."""
        narrowing = self.model.narrowing
        there = {} if narrowing.pickup is None else {"pickup": narrowing.pickup}
        return {"by_slot": True, **there} if narrowing.by_pickup else {}

    def _choose_labels(self) -> None:
        def write(path: str) -> None:
            self._write(path, lambda: print_labels(self.model.for_paper, self._link.state["shop"], path))

        self._choose_path(self.tr("Labels"), self.tr("Labels"), [(f"{self.tr('Labels')} (*.pdf)", ".pdf")], write)

    def _write(self, path: str, write: Callable[[], None]) -> None:
        try:
            write()
        except SellerError as error:
            self._say(str(error), "", None)
        else:
            self._saved(path)

    def _choose_path(
        self, title: str, name: str, kinds: Sequence[tuple[str, str]], chosen: Callable[[str], object]
    ) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(self._link.state.get("settings", {}).get("folder_orders") or documents)
        dialog = QFileDialog(self, title, folder if Path(folder).is_dir() else str(Path.home()))
        dialog.setObjectName("file-chooser")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind for kind, _ in kinds])
        for label, text in (
            (QFileDialog.DialogLabel.LookIn, self.tr("Look in:")),
            (QFileDialog.DialogLabel.FileName, self.tr("File:")),
            (QFileDialog.DialogLabel.FileType, self.tr("Kind:")),
            (QFileDialog.DialogLabel.Accept, self.tr("Save")),
            (QFileDialog.DialogLabel.Reject, self.tr("Cancel")),
        ):
            dialog.setLabelText(label, text)
        # A name of its own for every day: last week's list is not written over; and what is a part says of what.
        if (pickup := self.model.narrowing.pickup) is not None:
            there = re.sub(r"[^\w–,-]+", " ", pickup or self.tr("No pickup noted"))[:60].strip()
            name = f"{name} {there}"
        dialog.selectFile(f"{name} {datetime.now():%Y-%m-%d}{kinds[0][1]}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(path: str) -> None:
            ending = dict(kinds).get(dialog.selectedNameFilter(), kinds[0][1])
            if not path.lower().endswith(tuple(each for _, each in kinds)):
                path += ending
            self._link.call("settings", None, lambda _said: None, folder_orders=str(Path(path).parent))
            chosen(path)

        dialog.fileSelected.connect(take)
        self._chooser = dialog
        dialog.open()

    def _saved(self, path: str) -> None:
        self._say_note(self.tr("Saved: %1").replace("%1", path))
        folder = QUrl.fromLocalFile(str(Path(path).parent))
        self.toast.emit(self._note.text(), self.tr("Open folder"), Offered(lambda: QDesktopServices.openUrl(folder)))

    def _say(self, text: str, action: str, act: Any) -> None:
        """Here, where the host looks, and in the window, which keeps what can be undone."""
        if isinstance(act, Undoable):
            if act.is_wanted:
                return  # it was taken back before it was answered
            act.act = partial(self._take_back, text, act.act or (lambda: None))
        self._say_note(text)
        self.toast.emit(text, action, act)

    def _take_back(self, said: str, act: Callable[[], object]) -> None:
        if self._note.text() == said:
            self._say_note("")  # it is so no longer
        act()

    def _say_note(self, text: str) -> None:
        self._note.setText(text)
        if QApplication.activeWindow() is self:
            announce(self, text)


def _fill(box: Choice, choices: Sequence[tuple[str, str]], chosen: str) -> None:
    """Offer these, each with what it stands for; a list that is open stays as it is."""
    if box.view().isVisible():
        return
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    read_whole(box)
