"""What clients may ask and say of products: changing them, lists in and out, and how each is paid for."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from studio.domain.catalogue import write_catalogue
from studio.domain.errors import Refused, SellerError
from studio.domain.money import Money
from studio.domain.ordering import has_estimate, totals
from studio.domain.orders import Order
from studio.domain.payment import BuyLink, link_problems, pay_link, shorter
from studio.domain.product import Product, code_key
from studio.domain.show import (
    AtZero,
    Command,
    DeleteProduct,
    Event,
    SetStock,
    Show,
    TakeProducts,
    apply,
)
from studio.domain.typed import PutProduct, product_of
from studio.domain.ways import Sepa, Sms, SwissBill, Way, WebLink, WhatsApp, way_from_dict, way_to_dict
from studio.engine.listing import product_shown
from studio.engine.whole_file import read_whole, write_whole
from studio.painter.codes import read_code, scans

if TYPE_CHECKING:
    # Spreadsheets, XML and telephone numbers are loaded when they are needed: a start waits for none of them.
    from studio.engine.engine import Engine
    from studio.papers.lists import ProductList
    from studio.papers.pictures import Fetched, Fetching
    from studio.store import Ledger

_WAYS = "ways"
PREVIEWED = 50
MOST_WAYS, LONGEST_NAME = 40, 60
_log = logging.getLogger(__name__)


class _Told(TypedDict):
    show: str
    shop: str
    language: str


PRODUCT_COMMANDS = (PutProduct, DeleteProduct, SetStock, TakeProducts)


@dataclass(slots=True)
class _Pictures:
    """How far the fetching of pictures is: `failed` says why, by code."""

    of: int
    done: int = 0
    failed: dict[str, str] = field(default_factory=dict)


class Goods:
    """Products, their lists, and the ways to pay. Any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._till = engine, engine.till
        self._lock = threading.Lock()
        self._ways: dict[str, Way] = {}
        self._usual = ""
        self.ways_rev = 0
        self._fetching: Fetching | None = None
        self._pictures = _Pictures(0)
        self._links: dict[tuple[Product, str, int], BuyLink | None] = {}
        self._till.once_there(lambda ledger: self._recall(ledger.mark(_WAYS)))
        self.slow: dict[str, Callable[..., Any]] = {
            "import-preview": self._preview,
            "import-apply": self._import,
            "import-products": self._import_all,
            "export-products": self._export,
            "ways": self._list_ways,
            "way-put": self._put_way,
            "way-delete": self._delete_way,
            "way-usual": self._set_usual,
            "way-read": self._read_way,
            "link-check": self._check_link,
        }

    def close(self) -> None:
        """Fetch no more pictures."""
        if self._fetching:
            self._fetching.cancel()
            self._fetching.wait()

    # changing products

    def carry_out(self, command: Command) -> Future[Any]:
        """A command that changes products: into the store first, then to the desk."""
        desk, till = self._engine.desk, self._till
        # What cannot be is refused in the domain's words before anything is touched.
        apply(desk.show, command, desk.now())

        def change(ledger: Ledger) -> None:
            now = desk.now()
            match command:
                case PutProduct():
                    ledger.put_product(_with_stock(command, ledger), command.was, command.at, now=now)
                case DeleteProduct(code):
                    ledger.delete_product(code)
                case SetStock(code, stock, variant):
                    ledger.set_stock(code, variant, stock, now)
                case TakeProducts(products):
                    ledger.take_products(products, {}, now=now)

        def after(_: None) -> None:
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

    def follow(self, show: Show, events: tuple[Event, ...]) -> None:
        """The desk's: an offer begins, goes on, or is over; that is written down with its time."""
        for event in events:
            if not event.what.startswith("countdown-") or event.code is None:
                continue
            code, countdown = event.code, show.countdown
            if event.what in ("countdown-started", "countdown-extended"):
                if countdown is None or countdown.at_zero is not AtZero.FULL_PRICE:
                    continue
                product, ends_at = show.product(code), countdown.ends_at
                if product.old_price is None:
                    continue

                def begin(ledger: Ledger, product: Product = product, ends_at: Any = ends_at) -> None:
                    ledger.offer(product.code, product.price, product.at_full_price().price, ends_at, self._now())

                self._till.change_products(begin, lasting=True)
            else:
                keep = event.what == "countdown-stopped"

                def end(ledger: Ledger, code: str = code, keep: bool = keep) -> None:
                    ledger.end_offer(code, self._now(), keep_price=keep)

                self._till.change_products(end, lasting=True)

    def _now(self) -> Any:
        return self._engine.desk.now()

    # lists in and out

    def _read_list(self, path: str, mapping: dict[str, str] | None, currency: str) -> ProductList:
        from studio.papers.lists import read_list

        file = Path(path)
        try:
            data = read_whole(file)
        except OSError as error:
            raise SellerError(f"The product list {file} cannot be read ({error.strerror}).") from None
        return read_list(
            data,
            file.name,
            mapping=mapping,
            currency=currency.upper(),
            base=file.resolve().parent,
            existing=self._till.products,
        )

    def _preview(self, path: str, mapping: dict[str, str] | None = None, currency: str = "EUR") -> dict[str, Any]:
        found = self._read_list(path, mapping, currency)
        there = {code_key(product.code): product for product in self._engine.desk.show.products}
        new = [product for product in found.products if code_key(product.code) not in there]
        same = [p for p in found.products if _alike(p, there.get(code_key(p.code)), found.fields)]
        return {
            "kind": found.kind,
            "headings": list(found.headings),
            "mapping": dict(found.mapping),
            "rows": [product_shown(product) for product in found.products[:PREVIEWED]],
            "good": len(found.products),
            "new": len(new),
            "changed": len(found.products) - len(new) - len(same),
            "unchanged": len(same),
            "pictures": len(found.pictures),
            "with_variants": sum(bool(product.variants) for product in found.products),
            "problems": [str(problem) for problem in found.problems],
        }

    def _import(self, path: str, mapping: dict[str, str] | None = None, currency: str = "EUR") -> dict[str, Any]:
        found = self._read_list(path, mapping, currency)
        return self._take(found)

    def _import_all(self, path: str, currency: str = "EUR") -> dict[str, Any]:
        return self._take(self._read_list(path, None, currency))

    def _take(self, found: ProductList) -> dict[str, Any]:
        for product in found.products:
            self._till.also_sell(product.code)
        there = {code_key(product.code): product.image for product in self._till.products}
        # A picture that is still to come from the web leaves the old one where it is until then.
        products = tuple(
            replace(product, image=there.get(code_key(product.code), "")) if product.code in found.pictures else product
            for product in found.products
        )
        taken = self._till.change_products(
            lambda ledger: ledger.take_products(products, found.sold, now=self._now(), fields=found.fields)
        ).result()
        if found.pictures:
            self._fetch_pictures(found.pictures)
        return {
            "new": taken[0],
            "replaced": taken[1],
            "problems": [str(problem) for problem in found.problems],
            "pictures": len(found.pictures),
        }

    def _fetch_pictures(self, wanted: Mapping[str, str]) -> None:
        from studio.papers.pictures import fetch_pictures

        self.close()
        self._pictures = _Pictures(len(wanted))
        self._fetching = fetch_pictures(wanted, self._engine.options.data_dir / "photos", self._fetched)

    def _fetched(self, fetched: Fetched) -> None:
        """On a thread of the fetching."""
        pictures, path = self._pictures, fetched.path
        pictures.done += 1
        if path is None:
            pictures.failed[fetched.code] = fetched.trouble
            self._engine.desk.touch()
            return

        def put(ledger: Ledger) -> None:
            product = ledger.product(fetched.code)
            ledger.put_product(replace(product, image=str(path)), product.code, now=self._now(), stock_too=False)

        self._till.change_products(put)

    def progress(self) -> dict[str, Any] | None:
        """How it stands with the pictures of the last import; None where it had none."""
        pictures = self._pictures
        why = [f"{code}: {trouble}" for code, trouble in list(pictures.failed.items())[:PREVIEWED]]
        return (
            {"done": pictures.done, "of": pictures.of, "failed": len(pictures.failed), "why": why}
            if pictures.of
            else None
        )

    def _export(self, path: str) -> dict[str, Any]:
        with self._till.store.read() as ledger:
            products, sold = ledger.products(), ledger.sold()
        try:
            write_whole(Path(path), write_catalogue(products, sold).encode())
        except OSError as error:
            raise SellerError(f"The product list {path} cannot be written ({error.strerror}).") from None
        return {"products": len(products), "path": path}

    # ways to pay

    def _recall(self, text: str | None) -> None:
        try:
            saved: dict[str, Any] = json.loads(text) if text else {"usual": "", "ways": {}}
            ways = {name: way_from_dict(fields) for name, fields in saved["ways"].items()}
            with self._lock:
                self._ways, self._usual = ways, saved["usual"]
                self._links.clear()
                self.ways_rev += 1
        except (ValueError, TypeError, KeyError, SellerError):
            _log.exception("the ways to pay cannot be read")

    def _save(self, ways: dict[str, Way], usual: str) -> None:
        text = json.dumps({"usual": usual, "ways": {name: way_to_dict(way) for name, way in ways.items()}})
        self._till.do(lambda ledger: ledger.set_mark(_WAYS, text)).result()
        with self._lock:
            self._ways, self._usual = ways, usual
            self._links.clear()
            self.ways_rev += 1
        self._engine.desk.touch()

    def _list_ways(self) -> list[dict[str, Any]]:
        example = next(iter(self._engine.desk.show.products), Product("A12", "A12", Money(1000, "EUR")))
        shown = []
        for name, way in self._ways.items():
            link = self._link(replace(example, pay=name, url=""), name)
            shown.append(
                {
                    "name": name,
                    "usual": name == self._usual,
                    **way_to_dict(way),
                    "shown": list(link.lines) if link else [],
                }
            )
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
        ways = {}
        for each, known in self._ways.items():
            if each == was:
                ways[name] = way
            elif each != name:
                ways[each] = known
            elif was is None or was != name:
                raise Refused(f"There is a way to pay “{name}” already.")
        ways.setdefault(name, way)
        if len(ways) > MOST_WAYS:
            raise Refused(f"At most {MOST_WAYS} ways to pay.")
        first = not self._ways
        usual_name = name if usual or first or self._usual == was else self._usual
        self._save(ways, "" if usual is False and usual_name == name else usual_name)
        return self._list_ways()

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
        if name not in self._ways:
            raise Refused(f"There is no way to pay “{name}”.")
        self._save(
            {each: way for each, way in self._ways.items() if each != name}, "" if self._usual == name else self._usual
        )
        return self._list_ways()

    def _set_usual(self, name: str) -> list[dict[str, Any]]:
        if name and name not in self._ways:
            raise Refused(f"There is no way to pay “{name}”.")
        self._save(dict(self._ways), name)
        return self._list_ways()

    def _read_way(self, path: str) -> dict[str, Any]:
        return {"payload": read_code(Path(path))}

    # links

    def link_of(self, product: Product) -> BuyLink | None:
        """Where "buy now" leads for this product; made once for as long as nothing it depends on changes."""
        show = self._engine.desk.show
        # Neither stock nor waitlist are in the link: it must not be made anew at every claim.
        bare = replace(product, stock=None, waiting=0, variants=())
        key = (bare, f"{show.shop}\0{show.language}", self.ways_rev)
        if key not in self._links:
            if len(self._links) > 500:
                self._links.clear()
            self._links[key] = self._link(bare, product.pay)
        return self._links[key]

    def _link(self, product: Product, name: str) -> BuyLink | None:
        return shorter(product, self._way_of(product, name), **self._told())

    def _way_of(self, product: Product, name: str) -> Way:
        """A product's own address comes before the shop's usual way, unless the product says otherwise."""
        way = self._ways.get(name or self._usual)
        if way is None or (product.url and not name and not isinstance(way, WebLink)):
            return WebLink()
        return way

    def _told(self) -> _Told:
        show = self._engine.desk.show
        return {"show": f"live-{self._engine.desk.now():%Y-%m-%d}", "shop": show.shop, "language": show.language}

    def link_for(self, order: Order, show: int) -> BuyLink | None:
        """How the whole of an order is paid by the shop's usual way; None where it comes to several currencies, where
        it is still to be weighed, or where there is no such way. `show`: its number, as people count them."""
        return None if has_estimate(order.lines) else self._whole_link(order, show)

    def pays_later(self, order: Order, show: int) -> bool:
        """Whether there will be such a link once everything is weighed."""
        return has_estimate(order.lines) and self._whole_link(order, show) is not None

    def _whole_link(self, order: Order, show: int) -> BuyLink | None:
        from studio.papers.orders import order_reference

        sums, way, told = totals(order.lines), self._ways.get(self._usual), self._told()
        if way is None or len(sums) != 1:
            return None
        reference = order_reference(show, order.number, told["language"])
        if isinstance(way, SwissBill) and way.reference_kind != "NON":
            # Into a reference of digits go few words.
            reference = f"{show}-{order.number}"
        return pay_link(sums[0], way, reference=reference, **told)

    def _check_link(self, code: str) -> dict[str, Any]:
        product = self._engine.desk.show.product(code)
        way = self._way_of(product, product.pay)
        link = self.link_of(product)
        problems: list[str] = []
        if link is None and (product.url or self._ways):
            # What is on the picture is the fullest form that scans; only where there is none is something wrong.
            problems += link_problems(product, way, **self._told())
        if link and not scans(link.payload, link.ecc):
            problems.append("Its QR code does not scan. Use a shorter text or a short link.")
        return {
            "payload": link.payload if link else "",
            "lines": list(link.lines) if link else [],
            "version": link.version if link else None,
            "fits": link is not None and link.fits,
            "problems": problems,
        }


def _with_stock(put: PutProduct, ledger: Ledger) -> Product:
    """The product as typed; with the ledger's stock where none was typed."""
    product = product_of(put)
    if not put.keep_stock or put.was is None:
        return product
    known = ledger.product(put.was)
    variants = tuple(
        replace(each, stock=there.stock) if (there := known.variant(each.name)) else each for each in product.variants
    )
    return replace(product, stock=None if variants else known.stock, variants=variants)


def _alike(product: Product, known: Product | None, fields: Collection[str]) -> bool:
    """Whether the list says of it what is known already, its stock aside."""
    if known is None:
        return False
    told = [name for name in ("code", "title", "price", *fields) if name not in ("stock", "sold", "variants")]
    kinds = [[replace(each, stock=None) for each in one.variants] for one in (product, known)]
    return all(getattr(product, name) == getattr(known, name) for name in told) and (
        "variants" not in fields or kinds[0] == kinds[1]
    )
