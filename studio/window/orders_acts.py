"""What a host does with whole baskets: agreed, paid, packed, cancelled, blocked, one of two. It can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from studio.domain.claims import Claim
from studio.domain.ordering import has_estimate, kept, line_total, paid_for
from studio.domain.orders import Order
from studio.window import engine_words
from studio.window.claims_words import not_as_before
from studio.window.link import Link
from studio.window.undo import Act

_KNOWN = ("name", "phone", "email", "address", "note")
_MOST_NAMED = 3
Say = Callable[[str, str, object], None]


class BasketActs(QObject):
    """`say` tells a sentence, with the word for taking it back and what does so; `ask` lists the orders anew."""

    def __init__(self, link: Link, say: Say, ask: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._say, self._ask = link, say, ask

    def do(self, what: str, orders: Sequence[Order]) -> None:
        """What a key of the dialog is for: "confirm", "paid", "packed", "cancel" or "block"."""
        match what:
            case "packed":
                self.pack(orders)
            case "cancel":
                self._cancel(orders)
            case "block":
                self._block(orders)
            case "paid":
                self._stand(orders, "paid")
            case _:
                self._stand(orders, "confirmed")

    def settle(self, orders: Sequence[Order]) -> None:
        """What is still open is paid, and what was paid too much has gone back."""
        off = [line for order in orders for line in order.lines if _is_off(line)]
        unpaid = [line.id for line in off if line.state in ("held", "confirmed")]
        ids = [line.id for line in off if line.id not in unpaid]

        if not off:
            return
        undo = self._link.undo.begin()

        def stood(unsettle: Act, answer: dict[str, Any]) -> None:
            def back() -> None:
                self._back(answer["undo"])
                unsettle()

            undo.fill(back)
            said = self.tr("%1: the money is settled.").replace("%1", _names(orders))
            self._say(said, self.tr("Undo"), undo)
            self._ask()

        def settled(answer: dict[str, Any]) -> None:
            def unsettle() -> None:
                self._link.call("claim-settle", self._undone, self._refused, **answer["undo"])

            if unpaid:
                stand(unsettle)
            else:
                stood(unsettle, {"undo": ()})

        def stand(unsettle: Act) -> None:
            self._link.call("claim-stand", partial(stood, unsettle), refused, ids=unpaid, state="paid")

        refused = undo.or_drop(self._refused)
        if ids:
            self._link.call("claim-settle", settled, refused, ids=ids)
        else:
            stand(lambda: None)

    def _cancel(self, orders: Sequence[Order]) -> None:
        ids = [line.id for order in orders for line in order.lines if line.state.is_open]
        if not ids:
            self._say(self.tr("Nothing in this basket is left to cancel."), "", None)
            return

        def done(answer: dict[str, Any]) -> None:
            paid = any(paid_for(line).minor for order in orders for line in order.lines)
            said = (
                self.tr("%1: the order is cancelled. What was paid is to be given back.")
                if paid
                else self.tr("%1: the order is cancelled.")
            )
            undo.fill(partial(self._back, answer["undo"]))
            self._say(said.replace("%1", _names(orders)), self.tr("Undo"), undo)
            self._ask()

        undo = self._link.undo.begin()
        self._link.call("claim-stand", done, undo.or_drop(self._refused), ids=ids, state="cancelled")

    def _block(self, orders: Sequence[Order]) -> None:
        people = [(order, each) for order in orders for each in order.buyer.identities if each.platform != "hand"]
        if not people:
            self._say(self.tr("You wrote this order down yourself: there is nobody in a chat to block."), "", None)
            return
        answers: list[tuple[Order, dict[str, Any] | None]] = []

        def back() -> None:
            for _, each in answers:
                if each is not None and each["new"]:  # who was blocked before stays so
                    self._call("chat-unblock", platform=each["platform"], author_id=each["author_id"])

        def refused(order: Order, words_: str) -> None:
            self._refused(words_)
            answered(order, None)

        def answered(of: Order, answer: dict[str, Any] | None) -> None:
            answers.append((of, answer))
            if len(answers) < len(people):
                return
            blocked = [order for order in orders if any(of is order and each is not None for of, each in answers)]
            is_new = any(each is not None and each["new"] for _, each in answers)
            if is_new:
                undo.fill(back)
            else:
                undo.drop()
            if blocked:
                said = self.tr("%1 is blocked: their messages and claims count no more.").replace("%1", _names(blocked))
                self._say(said, self.tr("Undo") if is_new else "", undo if is_new else None)
                self._ask()

        undo = self._link.undo.begin()
        for order, each in people:
            done, failed = partial(answered, order), partial(refused, order)
            of = {"platform": each.platform, "author_id": each.author_id, "author": each.author}
            self._link.call("chat-block", done, failed, **of)

    def _back(self, stood: Sequence[dict[str, Any]]) -> None:
        if stood:
            self._link.call("claim-undo", self._undone, self._refused, stood=stood)

    def _undone(self, answer: dict[str, Any]) -> None:
        if said := not_as_before(answer):
            self._say(said, "", None)
        self._ask()

    def _stand(self, orders: Sequence[Order], state: str) -> None:
        may = ("held",) if state == "confirmed" else ("held", "confirmed")
        ids = [line.id for order in orders for line in order.lines if line.state in may]
        if not ids and state == "paid" and any(_is_off(line) for order in orders for line in kept(order.lines)):
            self.settle(orders)  # weighed since it was paid
            return
        if not ids:
            self._say(
                self.tr("Nothing in this basket is left to confirm.")
                if state == "confirmed"
                else self.tr("Nothing in this basket is left to pay."),
                "",
                None,
            )
            return

        def done(answer: dict[str, Any]) -> None:
            if state == "confirmed":
                said = self.tr("%1: the basket is confirmed.")
            elif any(has_estimate(order.lines) for order in orders):
                said = self.tr("%1: the basket is paid, but not all of it is weighed. The price may still change.")
            else:
                said = self.tr("%1: the basket is paid.")
            undo.fill(partial(self._back, answer["undo"]))
            self._say(said.replace("%1", _names(orders)), self.tr("Undo"), undo)
            self._ask()

        undo = self._link.undo.begin()
        self._link.call("claim-stand", done, undo.or_drop(self._refused), ids=ids, state=state)

    def pack(self, orders: Sequence[Order]) -> None:
        packed = any(order.packed_at is None for order in orders)
        waits = [order for order in orders if (order.packed_at is None) == packed]
        moved: list[Order] = []
        undone: list[dict[str, Any]] = []

        def back() -> None:
            for each in undone:
                self._call("order-pack", **each)

        def done(order: Order, answer: dict[str, Any]) -> None:
            moved.append(order)
            undone.append(answer["undo"])
            answered(order)

        def refused(order: Order, words_: str) -> None:
            self._refused(words_)
            answered(order)

        def answered(order: Order) -> None:
            waits.remove(order)
            if waits:
                return
            if not moved:
                undo.drop()
                return
            if not packed:
                said = self.tr("%1: not packed after all.")
            elif any(has_estimate(each.lines) for each in moved):
                said = self.tr("%1: packed, but not all of it is weighed: its weight and price are about.")
            else:
                said = self.tr("%1: packed.")
            undo.fill(back)
            self._say(said.replace("%1", _names(moved)), self.tr("Undo"), undo)
            self._ask()

        undo = self._link.undo.begin()
        for order in tuple(waits):
            call = partial(self._link.call, "order-pack", partial(done, order), partial(refused, order))
            call(buyer=order.buyer.id, packed=packed, show=order.show)

    def merge(self, orders: Sequence[Order]) -> None:
        if len(orders) != 2:
            self._say(self.tr("Choose two baskets: hold Ctrl and click the second one."), "", None)
            return
        into, other = orders

        def done(answer: dict[str, Any]) -> None:
            said = self.tr("%1 and %2 are one person now.")
            said = said.replace("%2", other.buyer.name).replace("%1", into.buyer.name)
            said = " ".join((said, *map(engine_words.say, answer.get("over", ()))))
            undo.fill(split)
            self._say(said, self.tr("Undo"), undo)
            self._ask()

        def split() -> None:
            first, *rest = other.buyer.identities

            def apart(answer: dict[str, Any]) -> None:
                # The engine gives back what each of them had; what was noted since stays.
                buyer = answer["buyer"]
                if not rest:
                    self._ask()
                    return
                # Who came with several accounts leaves with one after the other, and those are one person again.
                for each in rest:
                    self._link.call(
                        "buyer-split",
                        lambda also: self._call("buyer-merge", into=buyer, other=also["buyer"]),
                        platform=each.platform,
                        author_id=each.author_id,
                    )
                _note_again(self._link, other, buyer, self._ask)

            self._link.call(
                "buyer-split",
                apart,
                self._refused,
                platform=first.platform,
                author_id=first.author_id,
            )

        undo = self._link.undo.begin()
        self._link.call(
            "buyer-merge",
            done,
            undo.or_drop(self._refused),
            into=into.buyer.id,
            other=other.buyer.id,
        )

    def _call(self, word: str, **arguments: Any) -> None:
        self._link.call(word, lambda _answer: self._ask(), self._refused, **arguments)

    def _refused(self, words_: str) -> None:
        self._say(words_, "", None)


def _note_again(link: Link, order: Order, buyer: int, then: Act) -> None:
    """What was noted of this order and of who it is for is so again, for the buyer of this number, in the order's own
    show: another may be looked at by now."""
    noted = {name: getattr(order.buyer, name) for name in _KNOWN}
    # Undone, with nothing in particular `left`: what was taken once is not judged anew.
    link.call("buyer-put", None, lambda _words: None, id=buyer, **noted, left={})
    if order.packed_at is not None:
        at, claims = order.packed_at.isoformat(), [line.id for line in order.lines if line.packed]
        was: dict[str, Any] = {"packed": True, "claims": claims, "at": at, "show": order.show}
        link.call("order-pack", None, lambda _words: None, buyer=buyer, **was)
    said: dict[str, Any] = {"note": order.note, "pickup": order.pickup, "show": order.show}
    link.call("order-put", lambda _answer: then(), buyer=buyer, **said)


def _is_off(claim: Claim) -> bool:
    """Whether something else was paid for it than it costs."""
    costs = line_total(claim).minor if claim.state.takes_stock else 0
    return paid_for(claim).minor != costs


def _names(orders: Sequence[Order]) -> str:
    names = [" ".join(order.buyer.name.split()) for order in orders]
    more = f" +{len(names) - _MOST_NAMED}" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more
