"""One buyer's basket: who they are, what they have, what it weighs and costs, the message that they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio.domain.claims import Claim, ClaimState
from studio.domain.ordering import back_sums, line_total, open_sums, paid_sums, weight_of
from studio.domain.orders import Order
from studio.domain.pickup import Place, is_at
from studio.window import words
from studio.window.claims_words import LOOKS, kind_of, state_word, weight, where_from
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, Chip, Text, pixmap
from studio.window.orders_list import money_text, sum_text
from studio.window.orders_pickup import PickupBox
from studio.window.orders_weigh import WeighField

_BUYER = ("name", "phone", "email", "address")
_ORDER = ("pickup", "note")


class BasketView(QWidget):
    """Shows an order; what is typed is kept when the field is left. `toast` as the window's; `changed`: ask again;
    `settle`: this order's money is as it should be."""

    toast = Signal(str, str, object)
    changed = Signal()
    settle = Signal(object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._order: Order | None = None
        self._shown: Order | None = None
        """The show that the order is of; None is the one that is on."""
        self._whatsapp = self._mail = ""
        self._asked = 0
        self._said_by = _said_by(link.state)
        self._costs: dict[int, Text] = {}
        """What the lines cost, by the number of each one's first claim."""
        self._scales: dict[int, WeighField] = {}
        """What those weigh that go on the scales."""
        self._title = Text("title")
        self._packed = Text("small")
        self.edits = {name: QLineEdit() for name in (*_BUYER, *_ORDER)}
        self.pickup = PickupBox()
        self.edits["pickup"] = self.pickup.edit
        self._places: Sequence[Place] = ()
        self._labels = {name: Text("label") for name in self.edits}
        self._identities = QVBoxLayout()
        self._identities.setSpacing(4)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(10)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        self._total_label, self._total = Text("strong"), Text("title", wrap=False)
        self._money = Text("body")
        self.settled = Button("plain", "check")
        self.settled.setObjectName("order-settled")
        self._trouble = Text("small")
        self._message_label = Text("strong")
        self.message = QPlainTextEdit()
        self.message.setObjectName("order-message")
        self.message.setReadOnly(True)
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(116)
        self.copy, self.whatsapp, self.mail = (
            Button("primary", "copy"),
            Button("plain", "send"),
            Button("plain", "send"),
        )
        for name, button in (("copy", self.copy), ("whatsapp", self.whatsapp), ("mail", self.mail)):
            button.setObjectName(f"order-{name}")
        self._lay_out()
        for name, edit in self.edits.items():
            edit.setObjectName(f"order-{name}")
            edit.setMaxLength(200)
            self._labels[name].setBuddy(edit)
            edit.editingFinished.connect(partial(self._keep, name))
        self.pickup.setObjectName("order-pickup-box")
        self.pickup.chosen.connect(partial(self._keep, "pickup"))
        self.settled.clicked.connect(lambda: self.settle.emit(self._order))
        self.copy.clicked.connect(self._copy)
        self.whatsapp.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._whatsapp)))
        self.mail.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._mail)))
        link.snapshot.connect(self._take)
        self.retranslate()

    def _lay_out(self) -> None:
        who = QGridLayout()
        who.setHorizontalSpacing(12)
        who.setVerticalSpacing(12)
        for at, name in enumerate(self.edits):
            field = QVBoxLayout()
            field.setSpacing(4)
            field.addWidget(self._labels[name])
            field.addWidget(self.pickup if name == "pickup" else self.edits[name])
            who.addLayout(field, *divmod(at, 2))
        goods = Card()
        inside = QVBoxLayout(goods)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        inside.addLayout(self._lines)
        total = QHBoxLayout()
        total.addWidget(self._total_label, 1)
        total.addWidget(self._total)
        inside.addLayout(total)
        money = QHBoxLayout()
        money.addWidget(self._money, 1)
        money.addWidget(self.settled)
        inside.addLayout(money)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy, self.whatsapp, self.mail):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._packed)
        column.addLayout(self._identities)
        column.addWidget(goods)
        column.addLayout(who)
        column.addWidget(self._message_label)
        column.addLayout(buttons)  # above what they send: of a long basket the message is what is below the edge
        column.addWidget(self._trouble)
        column.addWidget(self.message)
        column.addStretch(1)

    def retranslate(self) -> None:
        for name, text in (
            ("name", self.tr("Name")),
            ("phone", self.tr("Telephone")),
            ("email", self.tr("E-mail")),
            ("address", self.tr("Address")),
            ("pickup", self.tr("Pickup or delivery")),
            ("note", self.tr("Note for packing")),
        ):
            self._labels[name].setText(text)
            self.edits[name].setAccessibleName(text)
        self.pickup.setAccessibleName(self._labels["pickup"].text())
        self._total_label.setText(self.tr("Total"))
        self._message_label.setText(self.tr("Message to the buyer"))
        self.message.setAccessibleName(self._message_label.text())
        self.copy.setText(self.tr("Copy"))
        self.whatsapp.setText(self.tr("Open WhatsApp"))
        self.mail.setText(self.tr("Write an e-mail"))
        for button in (self.copy, self.whatsapp, self.mail):
            button.setAccessibleName(button.text())
        self._shown = None
        if self._order is not None:
            self.show_order(self._order)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and self._order is not None:
            self._show_lines(self._order)

    # ------------------------------------------------------------------------------------------------ what is shown

    def take_places(self, places: Sequence[Place]) -> None:
        """Where the baskets of this show go, as they stand."""
        self._places = places
        self.pickup.take(places)

    def _take(self, state: dict[str, Any]) -> None:
        """How is to be paid, and in whose name, may be settled anew while the message is read."""
        if self._order is not None and self.isVisible() and _said_by(state) != self._said_by:
            self._ask_message(self._order)

    def show_order(self, order: Order) -> None:
        """Show this one; a field that is being written in stays as it is."""
        before, self._order = self._order, order
        other = before is None or _whose(before) != _whose(order)
        if before != order or _said_by(self._link.state) != self._said_by:
            self._ask_message(order)
        title = self.tr("Order %1 · %2").replace("%2", order.buyer.name).replace("%1", words.number(order.number))
        self._title.setText(title)
        self._packed.setText(
            self.tr("Packed at %1").replace("%1", words.clock(order.packed_at)) if order.packed_at else ""
        )
        self._packed.setVisible(order.packed_at is not None)
        for name, edit in self.edits.items():
            text = getattr(order.buyer if name in _BUYER else order, name)
            if (other or not (edit.hasFocus() and edit.isModified())) and edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)
        if other or self._shown is None or self._shown.buyer != order.buyer:
            self._show_identities(order)
        # Not from under the hands of who is writing a weight: once they have, all is shown; until then what it costs.
        weighing = not other and any(field.edit.hasFocus() for field in self._scales.values())
        if not weighing and (other or self._shown is None or self._shown.lines != order.lines):
            self._show_lines(order)
        else:
            self._show_costs(order)
        if not weighing:
            self._shown = order
        self._total.setText(sum_text(order.lines) or "–")
        self._show_money(order)

    def _show_money(self, order: Order) -> None:
        paid, back = paid_sums(order.lines), back_sums(order.lines)
        parts = [self.tr("Paid: %1").replace("%1", " + ".join(words.money(m.amount, m.currency) for m in paid))]
        if back or open_sums(order.lines):
            parts.append(money_text(order))
        self._money.setText(" · ".join(parts) if paid else "")
        self._money.setVisible(bool(paid))
        self.settled.setText(self.tr("Given back") if back else self.tr("Paid now"))
        self.settled.setAccessibleName(self.settled.text())
        # What is only open, the key for "paid" settles; what was paid of it already, or too much, this.
        self.settled.setVisible(len(parts) > 1 and bool(paid))

    def _show_identities(self, order: Order) -> None:
        _empty(self._identities)
        for each in order.buyer.identities:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Text("muted", f"{each.author} · {where_from(each.platform)}"), 1)
            if len(order.buyer.identities) > 1:
                split = Button("quiet", "unlink")
                split.setText(self.tr("Somebody else"))
                split.setAccessibleName(self.tr("%1 is somebody else").replace("%1", each.author))
                split.setToolTip(self.tr("Give them a basket of their own again"))
                split.clicked.connect(partial(self._split, each.platform, each.author_id, each.author))
                line.addWidget(split)
            self._identities.addWidget(row)

    def _show_costs(self, order: Order) -> None:
        for claim in _lines(order.lines):
            if claim.id in self._costs:
                self._costs[claim.id].setText(_cost(claim))
            if claim.id in self._scales:
                self._scales[claim.id].take(claim)

    def _show_lines(self, order: Order) -> None:
        _empty(self._lines)
        before, self._costs, self._scales = self._scales, {}, {}
        for row, claim in enumerate(_lines(order.lines)):
            title = claim.title if claim.variant is None else f"{claim.title}, {claim.variant}"
            kind = kind_of(claim.state, claim.by)
            state = Text("small", state_word(kind), wrap=False)
            mark = Text("small", wrap=False)
            mark.setPixmap(pixmap(LOOKS[kind].icon, LOOKS[kind].colour, 14, self.devicePixelRatioF()))
            self._costs[claim.id] = cost = Text("strong", _cost(claim), wrap=False)
            waits = claim.state is ClaimState.WAITLISTED
            self._lines.addWidget(Chip(claim.code, "neutral" if waits else "code"), 2 * row, 0)
            self._lines.addWidget(Text("muted" if waits else "body", title), 2 * row, 1)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._lines.addWidget(Text("strong", f"×{words.number(claim.quantity)}", wrap=False), 2 * row, 2, right)
            self._lines.addWidget(cost, 2 * row, 3, right)
            under = QWidget()
            stands = QHBoxLayout(under)
            stands.setContentsMargins(0, 0, 0, 8)
            stands.setSpacing(6)
            stands.addWidget(mark)
            stands.addWidget(state)
            if order.packed_at is None and claim.state.takes_stock and any(each.packed for each in order.lines):
                packed = self.tr("· packed") if claim.packed else self.tr("· to be packed")
                stands.addWidget(Text("small", packed, wrap=False))
            if weight_of(claim) is not None and claim.state.takes_stock:
                self._scales[claim.id] = scales = self._weigh_field(claim)
                if claim.id in before:
                    scales.carry_on(before[claim.id])
                stands.addWidget(scales, 1)
            else:
                stands.addStretch(1)
            self._lines.addWidget(under, 2 * row + 1, 1, 1, 3)
        for id_, gone in before.items():
            # With another basket, its field goes: nobody is to think that it is noted.
            if id_ not in self._scales and gone.refused:
                self.toast.emit(gone.refused, "", None)

    def _weigh_field(self, claim: Claim) -> WeighField:
        field = WeighField(claim)
        field.edit.setObjectName(f"order-weigh-{claim.id}")
        field.edit.setPlaceholderText(self.tr("not weighed"))
        field.edit.setAccessibleName(self.tr("What %1 weighs").replace("%1", claim.title))
        field.edit.setToolTip(self.tr("The weight on the scales; the price follows it"))
        field.weighed.connect(partial(self._weigh, claim.id))
        return field

    # ------------------------------------------------------------------------------------------- what the host does

    def _weigh(self, id_: int, grams: int) -> None:
        # As it is by now: it may have been weighed since its line was made.
        lines = () if self._order is None else self._order.lines
        claim = next((each for each in lines if each.id == id_), None)
        if claim is None:
            return
        was = claim.grams if claim.weighed else None
        if (grams or None) == was:
            return

        undo = self._link.undo.begin()

        def back() -> None:
            of = {"id": claim.id, "grams": was, "left": grams}
            self._link.call("claim-weigh", lambda _answer: self.changed.emit(), self._refused, **of)

        def done(_answer: object) -> None:
            said = self.tr("%1 is weighed: %2.").replace("%2", weight(grams)).replace("%1", claim.title)
            undo.fill(back)
            self.toast.emit(
                said if grams else self.tr("%1 is to be weighed again.").replace("%1", claim.title),
                self.tr("Undo"),
                undo,
            )
            self.changed.emit()

        refused = undo.or_drop(self._refused)
        self._link.call("claim-weigh", done, refused, id=claim.id, grams=grams or None)

    def _keep(self, name: str) -> None:
        order = self._order
        if order is None:
            return
        of_buyer = name in _BUYER
        was, text = getattr(order.buyer if of_buyer else order, name), " ".join(self.edits[name].text().split())
        if text == was:
            return

        undo = self._link.undo.begin()
        of: dict[str, Any] = {"id": order.buyer.id} if of_buyer else {"buyer": order.buyer.id, "show": order.show}

        word = "buyer-put" if of_buyer else "order-put"

        def back(left: dict[str, str]) -> None:
            self._link.call(word, kept, self._refused, **of, **{name: was}, left=left)

        def kept(_answer: object) -> None:
            self.edits[name].setModified(False)
            self.changed.emit()

        def done(answer: dict[str, Any]) -> None:
            kept(answer)
            undo.fill(partial(back, {name: answer.get(name, text)}))  # a telephone number is kept as it is dialled
            self.toast.emit(said, self.tr("Undo"), undo)

        def refused(words_: str) -> None:
            undo.drop()
            if self._order is not None and _whose(self._order) == _whose(order):
                self.edits[name].setText(was)
            self._refused(words_)

        said = self.tr("%1 is noted for %2.")
        said = said.replace("%2", order.buyer.name).replace("%1", self._labels[name].text())
        said = " ".join(filter(None, (said, self._crowded(order, text) if name == "pickup" else "")))
        self._link.call(word, done, refused, **of, **{name: text})

    def _crowded(self, order: Order, pickup: str) -> str:
        """That there is no room for it any more where it is to go: told, and done nevertheless."""
        moved = replace(order, pickup=pickup)
        place = next((each for each in self._places if is_at(moved, each.name)), None)
        if place is None or place.most is None:
            return ""
        there = sum(each.buyer.id != order.buyer.id for each in place.orders) + 1
        if there <= place.most:
            return ""
        said = self.tr("“%1” is full: %2 baskets go there, and there is room for %3.")
        said = said.replace("%3", words.number(place.most)).replace("%2", words.number(there))
        return said.replace("%1", place.name)

    def _split(self, platform: str, author_id: str, author: str) -> None:
        order = self._order
        if order is None:
            return

        undo = self._link.undo.begin()

        def done(answer: dict[str, Any]) -> None:
            self.changed.emit()
            both = {"into": order.buyer.id, "other": answer["buyer"], "first": answer["first"]}
            undo.fill(
                lambda: self._link.call("buyer-merge", lambda _answer: self.changed.emit(), self._refused, **both)
            )
            self.toast.emit(self.tr("%1 has a basket of their own again.").replace("%1", author), self.tr("Undo"), undo)

        self._link.call("buyer-split", done, undo.or_drop(self._refused), platform=platform, author_id=author_id)

    def _ask_message(self, order: Order) -> None:
        self._said_by = _said_by(self._link.state)
        self._asked += 1
        asked = self._asked

        def take(answer: dict[str, Any]) -> None:
            if asked != self._asked:
                return  # a newer one is on its way
            trouble = " ".join(say(problem) for problem in answer.get("problems", ()))
            self._show_message(answer["text"], answer["whatsapp"], answer["mail"], trouble)
            if not self._whatsapp:
                self.whatsapp.setToolTip(self.tr("Write the buyer's telephone number above first."))
            if not self._mail:
                self.mail.setToolTip(self.tr("Write the buyer's e-mail address above first."))

        def refused(words_: str) -> None:
            if asked == self._asked:
                self._show_message(trouble=words_)

        # Until it has come there is none: the one before goes to somebody else, or says another sum.
        self._show_message()
        self._link.call("order-message", take, refused, buyer=order.buyer.id, show=order.show)

    def _show_message(self, text: str = "", whatsapp: str = "", mail: str = "", trouble: str = "") -> None:
        self.message.setPlainText(text)
        self.message.moveCursor(QTextCursor.MoveOperation.Start)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._whatsapp, self._mail = whatsapp, mail
        for button, sends in ((self.copy, text), (self.whatsapp, whatsapp), (self.mail, mail)):
            button.setEnabled(bool(sends))
            button.setToolTip("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message.toPlainText())
        self.toast.emit(self.tr("The message is copied: paste it where you write to the buyer."), "", None)

    def _refused(self, words_: str) -> None:
        self.toast.emit(words_, "", None)
        self.changed.emit()


def _whose(order: Order) -> tuple[int, int]:
    """A buyer has a basket in each show."""
    return order.show, order.buyer.id


def _said_by(state: dict[str, Any]) -> tuple[object, ...]:
    """What the message to a buyer depends on beside their order."""
    return tuple(state.get(name) for name in ("ways_rev", "shop", "language"))


def _cost(claim: Claim) -> str:
    total = line_total(claim)
    return words.money(total.amount, total.currency) if claim.state.takes_stock else "–"


def _lines(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of an order, those of the same thing at the same price in the same state as one; what is weighed
    stays apart, for each has a weight of its own."""
    lines: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        of = (
            claim.code,
            claim.variant,
            claim.title,
            claim.price,
            claim.unit,
            claim.state,
            kind_of(claim.state, claim.by),
            claim.packed,
        )
        key = of if weight_of(claim) is None else (claim.id,)
        before = lines.get(key)
        lines[key] = replace(before, quantity=before.quantity + claim.quantity) if before else claim
    return list(lines.values())


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
