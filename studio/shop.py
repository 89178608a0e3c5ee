"""`bancarella products` and `bancarella orders`: the shop's lists, in the terminal."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studio.domain.catalogue import write_catalogue
from studio.domain.errors import SellerError
from studio.domain.ordering import with_facts
from studio.domain.pickup import by_pickup, read_slots
from studio.domain.product import code_key
from studio.domain.product_fields import shortened
from studio.terminal import BadArguments, Parser

if TYPE_CHECKING:
    from studio.domain.orders import ShowRow
    from studio.domain.product import Product
    from studio.papers.lists import ProductList
    from studio.store import Store


MOST_BAD = 20
"""So many of the rows because of which a list is refused are named."""
_SKIP = "Mend them, or take the rest of the list with --skip-bad-rows."


def add_products_commands(parser: argparse.ArgumentParser) -> None:
    """The words of `products`, on its own parser."""
    words = _words(parser)
    for word, explanation in {
        "check": "name what is wrong in a file",
        "import": "take a file's products into your shop; those of the same code are replaced",
        "export": "write your shop's products to a file",
        "list": "show your shop's products",
    }.items():
        sub = _word(words, word, explanation)
        if word != "list":
            sub.add_argument("file", type=Path)
        if word in ("check", "import"):
            sub.add_argument("--currency", default="EUR", metavar="CODE", help="of prices that name none (EUR)")
            mapping = "that column of the file holds this; no HEADING: it is not to be read; repeatable"
            sub.add_argument("--map", type=_mapped, action="append", default=[], metavar="FIELD=HEADING", help=mapping)
        if word == "import":
            sub.add_argument("--dry-run", action="store_true", help="show what it would do, and write nothing")
            skip = "take the rest of a list of which some rows cannot be read; without it such a list is refused whole"
            sub.add_argument("--skip-bad-rows", action="store_true", help=skip)


def _mapped(text: str) -> tuple[str, str]:
    name, equals, heading = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"--map is written like title=Heading, not “{text}”")
    return name.strip(), heading.strip()


def add_orders_commands(parser: argparse.ArgumentParser) -> None:
    """The words of `orders`, on its own parser."""
    words = _words(parser)
    export = _word(words, "export", "write a show's orders to a file: .csv, .shopify.csv, .xlsx or .json")
    export.add_argument("file", type=Path)
    export.add_argument("--show", default="last", metavar="SHOW", help="its number, its day (2026-11-21), or “last”")
    export.add_argument("--language", default="en", metavar="CODE", help="of an .xlsx file's headings (en)")
    export.add_argument("--by-pickup", action="store_true", help="by pickup slot, instead of by number")
    _word(words, "shows", "the shows there were")


def _words(parser: argparse.ArgumentParser) -> argparse._SubParsersAction[argparse.ArgumentParser]:
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--store", metavar="URL")
    return parser.add_subparsers(dest="word", metavar="COMMAND", required=True, parser_class=Parser)


def _word(
    words: argparse._SubParsersAction[argparse.ArgumentParser], word: str, explanation: str
) -> argparse.ArgumentParser:
    sub = words.add_parser(word, help=explanation)
    # Wherever it stands on the line; given before the word, it must not be overwritten by a default.
    sub.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS)
    sub.add_argument("--store", metavar="URL", default=argparse.SUPPRESS)
    return sub


def read(
    path: Path,
    currency: str,
    existing: Sequence[Product] = (),
    mapping: Mapping[str, str] | None = None,
    *,
    most: int | None = None,
) -> ProductList:
    """The products of a file; what is wrong in it goes to stderr, of rows that cannot be taken the first `most`.
    `mapping` (field: heading) is what the seller said of its columns. Raises CatalogueError and ProductListError, also
    where nothing at all can be read."""
    from studio.engine.shelf import read_products
    from studio.papers.lists import FIELDS, MAPPED

    mapping = mapping or {}
    if no_field := next((name for name in mapping if name not in MAPPED), None):
        raise BadArguments(f"--map {no_field}: there is no such field. There are: {', '.join(FIELDS)}")
    found = read_products(path, currency, existing, mapping)
    for name, heading in mapping.items():
        if heading and name not in found.mapping:
            raise BadArguments(f"--map {name}: {path} has no column “{heading}”. It has: {_quoted(found.headings)}")
    if found.kind == "unknown":
        missing = [name for name in ("title", "price") if name not in found.mapping]
        says = " ".join(f"--map {name}=HEADING" for name in missing)
        raise SellerError(
            f"{path}: no column is known to hold the {' and '.join(missing)}. Found: {_quoted(found.headings)}. "
            f"Say which does: “bancarella products import FILE {says}”."
        )
    shown = _bad_lines(found)[:most]
    for problem in found.problems:
        if problem.kind != "row" or problem.line in shown:
            print(f"{path}: {problem}", file=sys.stderr)
    if more := _left_out(found) - len(shown):
        print(f"{path}: and {_rows(more)} more that cannot be read", file=sys.stderr)
    if not found.products:
        out = len({problem.line for problem in found.problems if problem.kind in ("row", "aside")})
        why = f"{_rows(out)} left out: named above" if out else f"below {_quoted(found.headings)} there are no rows"
        raise SellerError(f"{path}: there is no product that can be taken; {why}.")
    return found


def _quoted(headings: Sequence[str]) -> str:
    return ", ".join(f"“{shortened(heading, 24)}”" for heading in headings[:12] if heading) or "nothing"


def _bad_lines(found: ProductList) -> list[int]:
    return list(dict.fromkeys(problem.line for problem in found.problems if problem.kind == "row"))


def _left_out(found: ProductList) -> int:
    return len(_bad_lines(found))


def _rows(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"


def products(parsed: argparse.Namespace, data_dir: Path) -> int:
    """Carry out a word of `products`; the exit status."""
    if parsed.word == "check":
        return _check(parsed)
    if parsed.word == "import" and parsed.dry_run:
        return _try_import(parsed, data_dir)
    store = _store(parsed, data_dir, only_read=parsed.word != "import")
    try:
        match parsed.word:
            case "import":
                found, new, replaced = _import(parsed, data_dir, store)
                print(f"{new} added, {replaced} replaced{_and_left_out(found)}.")
            case "export":
                with store.read() as ledger:
                    there, sold = ledger.full_price_list(), ledger.sold()
                _export(parsed.file, there, sold)
                print(f"{_count(there)} written to {parsed.file}.")
            case "list":
                with store.read() as ledger:
                    there = ledger.price_list(datetime.now(UTC))
                for product in there:
                    print(_line(product))
    finally:
        store.close()
    return 0


def _store(parsed: argparse.Namespace, data_dir: Path, *, only_read: bool = False) -> Store:
    from studio.engine.shelf import open_store, open_store_to_read

    where = parsed.store or ""
    if where.startswith("env:"):
        where = os.environ.get(where.removeprefix("env:"), "")
        if not where:
            raise BadArguments(f"--store {parsed.store}: this environment variable is empty or not set")
    return (open_store_to_read if only_read else open_store)(data_dir, where)


def _line(product: Product) -> str:
    unit = f"/{product.unit}" if product.unit else ""
    left = "" if product.left is None else f"{product.left} left"
    price = f"{product.price.amount} {product.price.currency}{unit}"
    kinds = f" ({len(product.variants)} variants)" if product.variants else ""
    return f"{product.code:<16}  {price:>18}  {left:>12}  {product.title}{kinds}".rstrip()


def _and_left_out(found: ProductList) -> str:
    out = _left_out(found)
    return f", {_rows(out)} left out: named above" if out else ""


def _read_to_import(parsed: argparse.Namespace, existing: Sequence[Product]) -> ProductList:
    return read(
        parsed.file, parsed.currency, existing, dict(parsed.map), most=None if parsed.skip_bad_rows else MOST_BAD
    )


def _import(parsed: argparse.Namespace, data_dir: Path, store: Store) -> tuple[ProductList, int, int]:
    """The list, how many are new and how many replaced. A studio that is open sees them within a second, and fetches
    their pictures. Raises SellerError where some row cannot be read, unless such rows are to be skipped."""
    from studio.control.client import Client, NoEngine
    from studio.engine.lists import with_known_pictures

    with store.read() as ledger:
        existing = ledger.products()
    mapping = dict(parsed.map)
    found = _read_to_import(parsed, existing)
    if (out := _left_out(found)) and not parsed.skip_bad_rows:
        raise SellerError(f"{parsed.file}: {_rows(out)} cannot be read, named above. Nothing was imported. {_SKIP}")
    _tell_left_out(parsed.file, store, found)
    try:
        with Client(data_dir) as client:
            if client.call("state").get("own_products") and not parsed.store:
                path = str(parsed.file.absolute())
                taken = client.call("import-apply", path=path, mapping=mapping, currency=parsed.currency)
                return found, taken["new"], taken["replaced"]
    except NoEngine:
        pass  # then nobody else has the store in hand
    fetched = _fetch(found.pictures, data_dir / "photos") if found.pictures else {}
    with store.write() as ledger:
        there = {code_key(product.code): product for product in ledger.products()}
        products = [
            replace(product, image=fetched.get(product.code, product.image))
            for product in with_known_pictures(found, there)
        ]
        return found, *ledger.take_products(products, found.sold, fields=found.fields)


def _tell_left_out(path: Path, store: Store, found: ProductList) -> None:
    with store.read() as ledger:
        for lost in ledger.left_out(found.products, found.sold, fields=found.fields):
            print(f"{path}: {lost}", file=sys.stderr)


class _Undo(Exception):
    """Ends a transaction of which nothing is to stay."""


def _try_import(parsed: argparse.Namespace, data_dir: Path) -> int:
    """Say what an import would do: it is done, looked at and undone. 2 where it would be refused."""
    from studio.engine.lists import with_known_pictures

    with _store_to_try(parsed, data_dir) as store:
        with store.read() as ledger:
            before = {code_key(product.code): product for product in ledger.products()}
        found = _read_to_import(parsed, tuple(before.values()))
        _tell_left_out(parsed.file, store, found)
        taken = with_known_pictures(found, before)  # whether one in the web is another is known only once it is here
        with contextlib.suppress(_Undo), store.write() as ledger:
            ledger.take_products(taken, found.sold, fields=found.fields)
            after = {code_key(product.code): product for product in ledger.products()}
            raise _Undo
    listed = [after[code_key(product.code)] for product in found.products]
    new = [product for product in listed if code_key(product.code) not in before]
    changed = [product for product in listed if before.get(code_key(product.code), product) != product]
    for word, there in (("new", new), ("changed", changed)):
        for product in there:
            print(f"{word:<8} {_line(product)}")
    same = len(listed) - len(new) - len(changed)
    print(f"{len(new)} new, {len(changed)} changed, {same} as they are{_and_left_out(found)}. Nothing was written.")
    if not _left_out(found) or parsed.skip_bad_rows:
        return 0
    print(f"{parsed.file}: an import would be refused because of these rows. {_SKIP}", file=sys.stderr)
    return 2


@contextlib.contextmanager
def _store_to_try(parsed: argparse.Namespace, data_dir: Path) -> Iterator[Store]:
    """The shop's store; where there is none yet, one that nobody will miss."""
    from studio.engine.shelf import FILE, open_store

    with contextlib.ExitStack() as stack:
        if parsed.store or (data_dir / FILE).exists():
            store = _store(parsed, data_dir)
        else:
            store = open_store(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        stack.callback(store.close)
        yield store


def _fetch(pictures: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Pictures from the web, by product code; those that cannot be had are named on stderr."""
    from studio.papers.pictures import Fetched, fetch_pictures

    paths: dict[str, str] = {}

    def take(fetched: Fetched) -> None:
        if fetched.path is None:
            print(f"{fetched.code}: {fetched.trouble}", file=sys.stderr)
        else:
            paths[fetched.code] = str(fetched.path)

    fetching = fetch_pictures(pictures, folder, take)
    while not fetching.wait(1):
        print(f"{len(paths)} of {len(pictures)} pictures fetched", file=sys.stderr)
    return paths


def _export(path: Path, there: Sequence[Product], sold: dict[str, int]) -> None:
    from studio.engine.whole_file import write_whole

    try:
        write_whole(path, write_catalogue(there, sold).encode("utf-8-sig"))
    except OSError as error:
        raise SellerError(f"The product list {path} cannot be written ({error.strerror}).") from None


def _check(parsed: argparse.Namespace) -> int:
    """0 where all is well, 2 where something is not."""
    from studio.painter import PictureError, check_picture, offscreen_application

    found = read(parsed.file, parsed.currency, mapping=dict(parsed.map))
    problems = []
    application = offscreen_application()
    for product in found.products:
        try:
            if product.image:
                check_picture(Path(product.image))
        except PictureError as error:
            problems.append(f"{product.code}: {error}")
    del application
    for problem in problems:
        print(f"{parsed.file}: {problem}", file=sys.stderr)
    print(f"{_count(found.products)} can be loaded from {parsed.file}.")
    return 2 if problems or found.problems else 0


def _count(there: Sequence[Product]) -> str:
    return f"{len(there)} product" + ("" if len(there) == 1 else "s")


def orders(parsed: argparse.Namespace, data_dir: Path) -> int:
    """Carry out a word of `orders`; the exit status."""
    from studio.engine.baskets import PICKUP

    store = _store(parsed, data_dir, only_read=True)
    try:
        with store.read() as ledger:
            shows = ledger.shows()
            if parsed.word == "shows":
                for show in shows:
                    print(f"{show.number:>4}  {_day(show):<10}  {show.name}".rstrip())
                return 0
            show = _show(shows, parsed.show)
            there = with_facts(ledger.orders(show.id), ledger.products())
            slots = read_slots(ledger.mark(PICKUP) or "")
    finally:
        store.close()
    from studio.engine.orders_file import save_orders

    if parsed.by_pickup:
        there = tuple(order for place in by_pickup(there, slots) for order in place.orders)

    save_orders(parsed.file, there, shop=show.name, zone=None, language=parsed.language)
    print(f"{len(there)} order{'' if len(there) == 1 else 's'} written to {parsed.file}.")
    return 0


def _show(shows: Sequence[ShowRow], asked: str) -> ShowRow:
    if not shows:
        raise SellerError("There was no show yet: claims in the chat begin one.")
    if asked == "last":
        return shows[-1]
    found = [show for show in shows if asked in (str(show.number), _day(show), show.name)]
    if not found:
        known = ", ".join(f"{show.number} ({_day(show)})" for show in shows[-8:])
        raise BadArguments(f"There is no show “{asked}”. There are: {known}, and “last”")
    return found[-1]


def _day(show: ShowRow) -> str:
    at: datetime = show.began_at
    return f"{at.astimezone():%Y-%m-%d}"
