"""What clients may ask and say of products: changing them, lists in and out, and how each is paid for."""

from __future__ import annotations

import json
import logging
import os
import re
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from studio.domain.commands import Command, DeleteProduct, SetStock, TakeProducts, apply
from studio.domain.errors import Refused, SellerError
from studio.domain.money import Money
from studio.domain.ordering import has_estimate, open_sums
from studio.domain.orders import Order
from studio.domain.payment import BuyLink, buy_link, link_problems, pay_link, shorter
from studio.domain.product import Product
from studio.domain.typed import PutProduct, product_of
from studio.domain.ways import (
    Mail,
    PayPalMe,
    Pix,
    Sepa,
    Sms,
    Stripe,
    SwissBill,
    Upi,
    Way,
    WebLink,
    WhatsApp,
    way_from_dict,
    way_to_dict,
)
from studio.engine.listing import product_shown
from studio.engine.lists import Lists
from studio.engine.offers import Offers
from studio.painter.code_room import CodeRoom
from studio.painter.codes import read_code, scans
from studio.resources import OVERLAYS

if TYPE_CHECKING:
    # Telephone numbers are loaded when they are needed: a start waits for none of them.
    from studio.engine.engine import Engine
    from studio.store import Ledger

WAYS = "ways"
MOST_WAYS, LONGEST_NAME = 40, 60
_log = logging.getLogger(__name__)


class _Told(TypedDict):
    show: str
    shop: str
    language: str


PRODUCT_COMMANDS = (PutProduct, DeleteProduct, SetStock, TakeProducts)


class Goods:
    """Products, their lists, and the ways to pay. Any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._till = engine, engine.till
        self._lock = threading.Lock()
        self._ways: dict[str, Way] = {}
        self._usual = ""
        self.ways_rev = 0
        self.lists = Lists(engine)
        self.offers = Offers(engine)
        self._links: dict[tuple[Product, str, int], BuyLink | None] = {}
        self._room = CodeRoom.of(OVERLAYS, engine.options.width, engine.options.height)
        self._till.follow(WAYS, self._recall)
        self.slow: dict[str, Callable[..., Any]] = {
            **self.lists.slow,
            "restore-product": self._restore,
            "ways": self._list_ways,
            "way-put": self._put_way,
            "way-delete": self._delete_way,
            "way-usual": self._set_usual,
            "way-read": self._read_way,
            "link-check": self._check_link,
        }

    def close(self) -> None:
        """Fetch no more pictures."""
        self.lists.close()

    def progress(self) -> dict[str, Any] | None:
        """As `Lists.progress`."""
        return self.lists.progress()

    # changing products

    def carry_out(self, command: Command) -> Future[Any]:
        """A command that changes products: into the store first, then to the desk. The future has, of one that is
        deleted, how many claims have taken and how many are waited for."""
        desk, till = self._engine.desk, self._till
        # What cannot be is refused in the domain's words before anything is touched.
        apply(desk.show, command, desk.now())

        def change(ledger: Ledger) -> tuple[int, int] | None:
            now = desk.now()
            match command:
                case PutProduct():
                    product = _with_stock(command, ledger)
                    ledger.put_product(product, command.was, command.at, now=now, renamed=command.renamed)
                case DeleteProduct(code):
                    return ledger.delete_product(code, now)
                case SetStock(code, stock, variant):
                    ledger.set_stock(code, variant, stock, now)
                case TakeProducts(products):
                    ledger.take_products(products, {}, now=now)
            return None

        def after(_: object) -> None:
            match command:
                case PutProduct(code=code):
                    till.also_sell(code)
                    # What else goes by its code (run of show, countdown) goes along.
                    desk.submit(command).result()
                case DeleteProduct():
                    desk.submit(command).result()
                case TakeProducts(products):
                    for product in products:
                        till.also_sell(product.code)
            till.fetch_all()

        return till.do(change, after)

    def _restore(self, code: str) -> dict[str, Any]:
        """Undo of deleting: the product is in the list as it was, with what was sold and held of it and who waits."""
        self._till.also_sell(code)
        self._till.change_products(lambda ledger: ledger.restore_product(code, self._now())).result()
        return product_shown(self._engine.desk.show.product(code))

    def _now(self) -> Any:
        return self._engine.desk.now()

    # ways to pay

    def _recall(self, text: str | None) -> None:
        """What the shop has arranged, here or at another desk."""
        try:
            ways, usual = _ways_of(text)
        except (ValueError, TypeError, KeyError, SellerError):
            _log.exception("the ways to pay cannot be read")
            return
        with self._lock:
            self._ways, self._usual = ways, usual
            self._links.clear()
            self.ways_rev += 1

    def _arrange(self, change: Callable[[dict[str, Way], str], tuple[dict[str, Way], str]]) -> list[dict[str, Any]]:
        """`change` has the ways by name and the usual one's, as all desks have left them, and gives them as they are to
        be."""

        def anew(text: str | None) -> str:
            ways, usual = change(*_ways_of(text))
            return json.dumps({"usual": usual, "ways": {name: way_to_dict(way) for name, way in ways.items()}})

        self._till.arrange(WAYS, anew).result()
        return self._list_ways()

    def _list_ways(self) -> list[dict[str, Any]]:
        example = next(iter(self._engine.desk.show.products), Product("A12", "A12", Money(1000, "EUR")))
        shown = []
        for name, way in self._ways.items():
            link = self._link(replace(example, pay=name, url=""), name)
            fields = way_to_dict(way)
            kind = fields.pop("kind")
            # Some have a field that is called as one of ours is: whom to pay by PIX is a "name".
            own = {"name": name, "usual": name == self._usual, "kind": kind, "fields": fields}
            shown.append({**fields, **own, "shown": list(link.lines) if link else []})
        return shown

    def _put_way(
        self, name: str, kind: str, fields: dict[str, Any], was: str | None = None, usual: bool | None = None
    ) -> list[dict[str, Any]]:
        name = " ".join(name.split())
        if not 1 <= len(name) <= LONGEST_NAME:
            raise Refused(f"Give it a name of at most {LONGEST_NAME} characters.")
        way = self._with_whole_number(way_from_dict({"kind": kind, **fields}))
        if problems := way.problems():
            raise Refused(problems[0])

        def put(known: dict[str, Way], usual_name: str) -> tuple[dict[str, Way], str]:
            ways = {}
            for each, there in known.items():
                if each == was:
                    ways[name] = way
                elif each != name:
                    ways[each] = there
                elif was is None or was != name:
                    raise Refused(f"There is a way to pay “{name}” already.")
            ways.setdefault(name, way)
            if len(ways) > MOST_WAYS:
                raise Refused(f"At most {MOST_WAYS} ways to pay.")
            if usual or not known or usual_name == was:
                usual_name = name
            return ways, "" if usual is False and usual_name == name else usual_name

        return self._arrange(put)

    def _with_whole_number(self, way: Way) -> Way:
        """People write their number as at home; a link needs its country."""
        if not isinstance(way, WhatsApp | Sms):
            return way
        from studio.papers.phones import readable

        return replace(way, number=readable(way.number, self.home_country()))

    def home_country(self) -> str:
        """Where the seller is (ISO 3166), for telephone numbers without a country: as their bank account says, or a
        number that they gave in full, or this computer, or the language; empty where nothing tells."""
        from studio.papers.phones import country_of, country_of_number

        for way in self._ways.values():
            if isinstance(way, Sepa | SwissBill):
                return way.iban[:2].upper()
        for way in self._ways.values():
            if isinstance(way, WhatsApp | Sms) and (country := country_of_number(way.number)):
                return country
        computer = next((os.environ[name] for name in ("LC_ALL", "LC_TELEPHONE", "LANG") if os.environ.get(name)), "")
        region = computer.partition(".")[0].partition("_")[2]
        return country_of(f"und-{region}") if region else country_of(self._engine.desk.show.language)

    def _delete_way(self, name: str) -> list[dict[str, Any]]:
        def delete(ways: dict[str, Way], usual: str) -> tuple[dict[str, Way], str]:
            if name not in ways:
                raise Refused(f"There is no way to pay “{name}”.")
            return {each: way for each, way in ways.items() if each != name}, "" if usual == name else usual

        return self._arrange(delete)

    def _set_usual(self, name: str) -> list[dict[str, Any]]:
        def set_(ways: dict[str, Way], _: str) -> tuple[dict[str, Way], str]:
            if name and name not in ways:
                raise Refused(f"There is no way to pay “{name}”.")
            return ways, name

        return self._arrange(set_)

    def _read_way(self, path: str) -> dict[str, Any]:
        return {"payload": read_code(Path(path))}

    # links

    def link_of(self, product: Product) -> BuyLink | None:
        """Where "buy now" leads for this product; made once for as long as nothing it depends on changes."""
        show = self._engine.desk.show
        # Neither stock nor waitlist are in the link: it must not be made anew at every claim. But what is sold out may
        # be what cost less than the rest.
        left = [variant for variant in product.variants if variant.stock != 0] or product.variants
        variants = tuple(replace(variant, stock=None) for variant in left)
        bare = replace(product, stock=None, waiting=0, variants=variants)
        key = (bare, f"{show.shop}\0{show.language}", self.ways_rev)
        if key not in self._links:
            if len(self._links) > 500:
                self._links.clear()
            self._links[key] = self._link(bare, product.pay)
        return self._links[key]

    def left_out(self, product: Product) -> bool:
        """Whether the product has a link, and the picture no room for its code."""
        return self.link_of(product) is None and self.whole_link(product) is not None

    def whole_link(self, product: Product) -> BuyLink | None:
        """Where "buy now" would lead if there were room for any code."""
        return buy_link(product, self._way_of(product, product.pay), **self._told())

    def _link(self, product: Product, name: str) -> BuyLink | None:
        return shorter(product, self._way_of(product, name), **self._told(), fits=self._room.has)

    def _way_of(self, product: Product, name: str) -> Way:
        """A product's own address comes before the shop's usual way, unless the product says otherwise."""
        way = self._ways.get(name or self._usual)
        if way is None or (product.url and not name and not isinstance(way, WebLink)):
            return WebLink()
        return way

    def _told(self) -> _Told:
        show = self._engine.desk.show
        # The day as the seller's calendar has it.
        day = self._engine.desk.now().astimezone()
        return {"show": f"live-{day:%Y-%m-%d}", "shop": show.shop, "language": show.language}

    def links_for(self, order: Order, show: int) -> tuple[list[tuple[Money, BuyLink | None]], tuple[str, ...]]:
        """How what is still open of an order is paid: each currency's sum by the shop's usual way, or where that does
        not take it by the first that does; nothing where it is still to be weighed, or where no way takes money. And
        what the seller should know of it, in plain sentences. `show`: its number, as people count them."""
        return ([], ()) if has_estimate(order.lines) else self._links_for(order, show)

    def pays_later(self, order: Order, show: int) -> bool:
        """Whether there will be such links once everything is weighed."""
        return has_estimate(order.lines) and any(link for _, link in self._links_for(order, show)[0])

    def _links_for(self, order: Order, show: int) -> tuple[list[tuple[Money, BuyLink | None]], tuple[str, ...]]:
        # What bears no currency of its own is asked for no other's money.
        others = PayPalMe | Sepa | Pix | Upi | SwissBill
        ways: list[Way] = [way for way in self._ways.values() if isinstance(way, others)]
        usual = self._ways.get(self._usual)
        if usual is not None and not isinstance(usual, WebLink | WhatsApp | Sms | Mail):
            ways.insert(0, usual)
        elif len(open_sums(order.lines)) == 1:
            # Who orders by a message, or in a shop, pays nothing by it.
            ways += [way for way in self._ways.values() if isinstance(way, Stripe)]
        if not ways:
            return [], ()
        found, why = list[tuple[Money, BuyLink | None]](), list[str]()
        for money in open_sums(order.lines):
            link = next(filter(None, (self._pay_link(money, way, order, show) for way in ways)), None)
            if link is None:
                why.append(
                    f"None of your ways to pay takes {money.amount} {money.currency}. Write to the buyer how they pay"
                    " it, or add a way to pay in the settings."
                )
            found.append((money, link))
        return found, tuple(why)

    def _pay_link(self, money: Money, way: Way, order: Order, show: int) -> BuyLink | None:
        from studio.papers.orders import order_reference

        told = self._told()
        reference = order_reference(show, order.number, told["language"])
        if isinstance(way, SwissBill) and way.reference_kind != "NON":
            # Into a reference of digits go few words.
            reference = f"{show}-{order.number}"
        return pay_link(money, way, reference=reference, **told)

    def _check_link(self, code: str, size: str | None = None) -> dict[str, Any]:
        """What a product's code is to say, and whether it can be scanned from a picture of this size ("720x1280"; by
        default the one that is sent)."""
        product = self._engine.desk.show.product(code)
        way, told = self._way_of(product, product.pay), self._told()
        room = self._room if size is None else _room_of(size)
        link = self.link_of(product) if size is None else shorter(product, way, **told, fits=room.has)
        problems: list[str] = []
        if link is None and (product.url or self._ways):
            # What is on the picture is the fullest form that scans; only where there is none is something wrong.
            problems += link_problems(product, way, **told, fits=room.has)
        if link and not scans(link.payload, link.ecc):
            problems.append("Its QR code does not scan. Use a shorter text or a short link.")
        return {
            "payload": link.payload if link else "",
            "lines": list(link.lines) if link else [],
            "version": link.version if link else None,
            "fits": link is not None,
            "size": size or f"{self._engine.options.width}x{self._engine.options.height}",
            "problems": problems,
        }


def _room_of(size: str) -> CodeRoom:
    """Raises Refused where no picture has this size."""
    sides = re.fullmatch("([0-9]{3,4})x([0-9]{3,4})", size, re.ASCII)
    if not sides or not all(128 <= int(side) <= 3840 and int(side) % 2 == 0 for side in sides.groups()):
        raise Refused("The size of a picture is as 720x1280: both sides even, from 128 to 3840.")
    return CodeRoom.of(OVERLAYS, int(sides[1]), int(sides[2]))


def _with_stock(put: PutProduct, ledger: Ledger) -> Product:
    """The product as typed; with the ledger's stock where none was typed."""
    product = product_of(put)
    if put.was is None:
        return product
    known, was = ledger.product(put.was), {now: old for old, now in (put.renamed or {}).items()}
    variants = []
    for typed, each in zip(put.variants, product.variants, strict=True):
        there = known.variant(was.get(each.name, each.name)) if put.keep_stock or typed.keep_stock else None
        variants.append(replace(each, stock=there.stock) if there else each)
    stock = known.stock if put.keep_stock and not variants else product.stock
    return replace(product, stock=stock, variants=tuple(variants))


def _ways_of(text: str | None) -> tuple[dict[str, Way], str]:
    """The ways by name, and the usual one's. Raises ValueError, TypeError, KeyError, SellerError for what is none."""
    saved: dict[str, Any] = json.loads(text) if text else {"usual": "", "ways": {}}
    return {name: way_from_dict(fields) for name, fields in saved["ways"].items()}, str(saved["usual"])
