"""Product lists as shops and market places write them: what each column means, and which rows are one product.

A reader turns a `Table` into `Offer`s, one for each thing that can be bought; `rows_from` makes of them rows of our own
list, which `RowReader` reads as it reads every other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from itertools import product as every_pair
from typing import Literal

from studio.domain.catalogue import Problem
from studio.domain.delimited import header_key
from studio.domain.headings import is_sold_out
from studio.domain.product import Product, code_key
from studio.domain.product_fields import MOST_VARIANTS, clean, option_text, shortened
from studio.papers.codes import Codes, common_part, usable
from studio.papers.table import Table, cells_of, columns_by

# As `header_key` leaves them.
_SHOPIFY = {
    "handle": "urlhandle handle",
    "title": "title",
    "code": "sku variantsku",
    "price": "price variantprice",
    "old_price": "compareatprice variantcompareatprice",
    "stock": "inventoryquantity variantinventoryqty",
    "tracked": "inventorytracker variantinventorytracker",
    "oversold": "continuesellingwhenoutofstock variantinventorypolicy",
    "image": "productimageurl imagesrc",
    "status": "status",
    **{f"option{n}": f"option{n}value" for n in (1, 2, 3)},
    **{f"option{n}_name": f"option{n}name" for n in (1, 2, 3)},
}
_WOOCOMMERCE = {
    "id": "id",
    "type": "type tipo typ 类型",
    "code": "sku cod codicesku artikelnummer ugs 货号",
    "title": "name nome nombre nom 名称",
    "published": "published pubblicato veroffentlicht publicado publie 已发布",
    "price": "regularprice prezzodilistino prezzonormale regularerpreis normalerpreis precionormal precioregular"
    " tarifregulier prixregulier 常规售价 正常价格",
    "sale_price": "saleprice prezzoinofferta prezzoscontato angebotspreis preciorebajado preciodeoferta tarifpromo"
    " prixpromo 促销价 促销价格",
    "sale_starts": "datesalepricestarts datadiiniziodellofferta datumandemangebotspreisbeginnt"
    " datumandemderangebotspreisbeginnt angebotspreisgultigab datededebutdepromo diaenqueempiezaelpreciorebajado"
    " fechaenqueempiezaelpreciorebajado 促销开始日期",
    "sale_ends": "datesalepriceends datadifinedellofferta datumandemangebotspreisendet"
    " datumandemderangebotspreisendet angebotspreisgultigbis datedefindepromo diaenqueterminaelpreciorebajado"
    " fechaenqueterminaelpreciodeoferta 促销截止日期",
    "in_stock": "instock disponibile vorratig auflager lagerstatus eninventario existencias enstock 有货 有库存",
    "stock": "stock magazzino giacenza lager bestand lagerbestand inventario existencias 库存 库存数量",
    "oversold": "backordersallowed lieferruckstandeerlaubt ruckstandeerlaubt permitirreservasdeproductosagotados"
    " autoriserlescommandesdeproduitsenrupture",
    "image": "images immagini bilder imagenes 图片",
    "parent": "parent genitore ubergeordnetesprodukt superior 父级",
    "url": "externalurl urlesterno externeurl",
}
_GOOGLE = {
    "id": "id",
    "title": "title titel titolo titulo titre",
    "url": "link",
    "image": "imagelink",
    "availability": "availability",
    "price": "price",
    "sale_price": "saleprice",
    "sale_ends": "salepriceeffectivedate",
    "group": "itemgroupid",
    "stock": "quantity selltogooglequantity sellongooglequantity",
    "option1": "color colour",
    "option2": "size",
    "option3": "material",
    "option4": "pattern",
}
_SQUARE = {
    "handle": "referencehandle",
    "title": "itemname",
    "variation": "variationname",
    "code": "sku",
    "price": "price",
    "stock": "",
    "archived": "archived",
    **{f"option{n}": f"optionvalue{n}" for n in (1, 2, 3)},
}
_ETSY = {
    "title": "title",
    "price": "price",
    "currency": "currencycode",
    "stock": "quantity",
    "code": "sku",
    "image": "image1",
    "option1": "variation1values",
    "option2": "variation2values",
}


@dataclass(slots=True)
class Offer:
    """One thing that can be bought, in `group` with the other variants of its product. `cells` are those of a list of
    ours; "code" is the shop's own number. `notes` are fields and what is to be said about them."""

    line: int
    group: str
    cells: dict[str, str]
    options: tuple[str, ...] = ()
    notes: list[tuple[str, str]] = field(default_factory=list)
    left_out: str = ""
    """Why it is not taken, in plain words; empty where it is."""
    aside: str = ""
    """Why the shop itself does not sell it so, a draft for one: nothing is wrong with the row, and it is not taken."""


Reader = Callable[[Table, Mapping[str, int], str], Iterator[Offer]]


def _has(keys: set[str], fields: Mapping[str, str], *names: str) -> bool:
    return all(keys & set(fields[name].split()) for name in names)


def recognised(headings: Iterable[str], mapping: Mapping[str, str]) -> str:
    """Which shop writes such headings; empty where none does. `mapping` names translated ones."""
    keys = {header_key(heading) for heading in headings}
    keys |= {_WOOCOMMERCE["type"].split()[0]} if mapping.get("type", "").strip() else set()
    if _has(keys, _SHOPIFY, "handle", "title") and keys & {"option1name", "option1value", "price", "variantprice"}:
        return "shopify-legacy" if "variantprice" in keys or "handle" in keys else "shopify"
    if _has(keys, _WOOCOMMERCE, "type") and (
        _has(keys, _WOOCOMMERCE, "title", "price") or {"title", "price"} <= set(mapping)
    ):
        return "woocommerce"
    if _has(keys, _GOOGLE, "id", "title", "url", "price") and keys & {"imagelink", "availability", "itemgroupid"}:
        return "google"
    if _has(keys, _SQUARE, "title", "variation", "price"):
        return "square"
    if _has(keys, _ETSY, "title", "price", "currency", "stock") and keys & {"image1", "materials", "variation1type"}:
        return "etsy"
    return ""


def columns_for(kind: str, headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """Which cell of a row holds which field, in a list of that kind."""
    columns = columns_by(headings, _KINDS[kind][0], mapping)
    if "stock" not in mapping and columns.get("stock", -1) == columns.get("in_stock"):
        # "¿Existencias?" is whether there are any, "Existencias" how many; a list may have both.
        at = columns["stock"]
        alike = [place for place, each in enumerate(headings) if header_key(each) == header_key(headings[at])]
        for name, asks in (("stock", False), ("in_stock", True)):
            found = next((place for place in alike if ("?" in headings[place]) is asks), None)
            if found is None:
                del columns[name]
            else:
                columns[name] = found
    return columns


def fields_of(kind: str, headings: Sequence[str], columns: Mapping[str, int], shop_url: str) -> frozenset[str]:
    """What a list of that kind with those columns tells of a product, by Product's names."""
    told = {name for name, needed in _KINDS[kind][2].items() if any(each in columns for each in needed.split())}
    if shop_url.strip() and _KINDS[kind][3] in columns:
        told.add("url")
    if kind == "square" and _square_counts(headings):
        told.add("stock")
    if "stock" not in columns and not columns.keys().isdisjoint(("availability", "in_stock")):
        told.add("sold_out")
    if "code" in columns or kind == "google":  # whose every row has its own
        told.add("sku")
    return frozenset({"code", "title", "price"} | told)


def read_offers(
    kind: str, table: Table, columns: Mapping[str, int], shop_url: str, without: Collection[str] = ()
) -> Iterator[Offer]:
    """The offers of a list of that kind, one at a time; `without` what the seller does not want of it."""
    for offer in _KINDS[kind][1](table, columns, shop_url.strip().rstrip("/")):
        for name in without:
            offer.cells.pop(name, None)
        if "code" in without:
            offer.cells.pop("group_code", None)
        offer.notes = [note for note in offer.notes if note[0] not in without]
        yield offer


def rows_from(
    offers: Iterable[Offer], headings: Mapping[str, str], existing: Sequence[Product]
) -> tuple[list[tuple[int, dict[str, str]]], list[Problem]]:
    """Rows of a list of ours, the product's before its variants', and what was left out or proposed on the way."""
    groups: dict[str, list[Offer]] = {}
    problems: list[Problem] = []
    for offer in offers:
        groups.setdefault(offer.group, []).append(offer)
        problems += [
            Problem(offer.line, headings.get(name, ""), reason, shortened(offer.cells.get(name, "")), "cell")
            for name, reason in offer.notes
        ]
        if why := offer.aside or offer.left_out:
            kind: Literal["aside", "row"] = "aside" if offer.aside else "row"
            problems.append(Problem(offer.line, "", why, shortened(offer.cells.get("title", "")), kind))
    kept = [
        group for each in groups.values() if (group := [offer for offer in each if not (offer.aside or offer.left_out)])
    ]
    wishes = [_wish(group) for group in kept]
    first: dict[str, int] = {}
    for index, wish in enumerate(wishes):
        if usable(wish) and (len(wish) > 1 or wish in _numbers(kept[index])):
            first.setdefault(code_key(wish), index)
    codes = Codes((wishes[index] for index in first.values()), existing)
    rows: list[tuple[int, dict[str, str]]] = []
    for index, (group, wish) in enumerate(zip(kept, wishes, strict=True)):
        line, title = group[0].line, _title(group)
        if first.get(code_key(wish)) == index:
            code = wish
        else:
            skus = [wish] if wish else []
            code = codes.propose(skus, clean(title), clean(_first(group, "url")))
        if code != group[0].cells.get("code", "").strip():
            reason = f"“{code}” is proposed as its code: it is what viewers write in the chat"
            problems.append(Problem(line, headings.get("code", ""), reason, shortened(wish or title), "proposed"))
        rows += _rows(group, code)
    return rows, problems


def _numbers(group: list[Offer]) -> set[str]:
    """The shop's own, as they stand in the list."""
    return {offer.cells.get(name, "").strip() for offer in group for name in ("code", "group_code")}


def _wish(group: list[Offer]) -> str:
    """The code that a product would have by its shop's numbers."""
    numbers = [offer.cells.get("code", "").strip() for offer in group if offer.options] or [
        group[0].cells.get("code", "").strip()
    ]
    own = next((offer.cells["group_code"] for offer in group if offer.cells.get("group_code")), "")
    return own or (numbers[0] if not group[-1].options else common_part(numbers))


def _first(group: list[Offer], name: str) -> str:
    return next((text for offer in group if (text := offer.cells.get(name, "")).strip()), "")


def _title(group: list[Offer]) -> str:
    """The product's: what its variants' have in common, where each has its own ("Sock red", "Sock blue")."""
    titles = list(dict.fromkeys(title for offer in group if (title := clean(offer.cells.get("title", "")))))
    if len(titles) < 2 or not group[0].options:
        return titles[0] if titles else ""
    split = [title.split() for title in titles]
    return _words_in_common(split) or _words_in_common([words[::-1] for words in split], backwards=True) or titles[0]


def _words_in_common(split: list[list[str]], backwards: bool = False) -> str:
    """The words that all begin with, without what only stood between them and the next."""
    common = []
    for words in zip(*split, strict=False):
        if len({code_key(word) for word in words}) > 1:
            break
        common.append(words[0])
    return " ".join(common[::-1] if backwards else common).strip(" -–—/|:;,·_(")


def _rows(group: list[Offer], code: str) -> Iterator[tuple[int, dict[str, str]]]:
    variants = [offer for offer in group if offer.options]
    if not variants:
        for offer in group:
            yield offer.line, offer.cells | {"code": code}
        return
    # A variant without a price that can be read is named on its own line; the others still have their product.
    priced = next((offer for offer in variants if re.match(r"[^-−\d]*\d", offer.cells.get("price", ""))), variants[0])
    whole = {name: _first(group, name) for name in ("currency", "image", "url")} | {"title": _title(group)}
    price = priced.cells.get("price", "")
    yield group[0].line, whole | {"code": code, "price": price, "old_price": priced.cells.get("old_price", "")}
    for offer in variants:
        own = offer.cells.get("price", "")
        yield (
            offer.line,
            {
                "code": code,
                "variant": " / ".join(offer.options),
                "price": "" if own == price else own or "?",
                "currency": whole["currency"],
                "stock": offer.cells.get("stock", ""),
                "sku": offer.cells.get("code", ""),
            },
        )


def _options(*texts: str) -> tuple[str, ...]:
    """The options that a row names. Raises ValueError where one is too long."""
    return tuple(option for text in texts if (option := option_text(text)))


def _set_options(offer: Offer, *texts: str) -> None:
    try:
        offer.options = _options(*texts)
    except ValueError as reason:
        offer.left_out = f"the variant “{shortened(' '.join(texts), 24)}” is {reason}"


def _stock(offer: Offer, text: str) -> None:
    """A shop that sold more than it had says −3; here that is none."""
    text = text.strip()
    if re.fullmatch(r"[-−]\d+([.,]0*)?", text):
        offer.notes.append(("stock", f"left out: {text} is below zero; it counts as none left"))
        text = "0"
    offer.cells["stock"] = text


def _sale(offer: Offer, regular: str, sale: str, *dates: str) -> None:
    """The price and, where it is on sale for as long as the seller likes, the full one. A sale with `dates` is left
    out: it may not have begun, and it ends while nobody looks."""
    if sale.strip() and any(date.strip() for date in dates):
        offer.notes.append(("sale_price", "left out: the sale has dates; start it as an offer with an end in the show"))
        sale = ""
    offer.cells |= {"price": sale, "old_price": regular} if sale.strip() else {"price": regular}


def _yes(text: str) -> bool:
    return text.strip().casefold() in ("1", "true", "yes", "continue", "notify")


def _shopify(table: Table, columns: Mapping[str, int], shop_url: str) -> Iterator[Offer]:
    drafts: dict[str, str] = {}
    titles: dict[str, str] = {}
    for line, _, row in cells_of(table, columns):
        handle = row.get("handle", "").strip()
        title = row.get("title", "").strip()
        group = handle or title or f"line {line}"
        first = group not in titles
        titles.setdefault(group, title)
        if status := row.get("status", "").strip().casefold():
            drafts.setdefault(group, status)
        values = [row.get(f"option{n}", "") for n in (1, 2, 3)]
        if not first and not any(text.strip() for text in (*values, row.get("price", ""), row.get("code", ""))):
            continue  # one more picture of the same product
        cells = {name: row.get(name, "") for name in ("title", "code", "price", "old_price", "image")}
        cells["url"] = f"{shop_url}/products/{handle}" if shop_url and handle and first else ""
        offer = Offer(line, group, cells)
        if drafts.get(group, "active") != "active":
            offer.aside = f"the shop holds it as {shortened(drafts[group], 24)}; it is left out"
        if [value.strip().casefold() for value in values if value.strip()] != ["default title"]:
            _set_options(offer, *values)
        tracked = "tracked" not in columns or row.get("tracked", "").strip()
        if tracked and not _yes(row.get("oversold", "")):
            _stock(offer, row.get("stock", ""))
        if not offer.aside or first:
            yield offer


def _woocommerce(table: Table, columns: Mapping[str, int], shop_url: str) -> Iterator[Offer]:
    values = _attribute_values(table.headings)
    group_of_sku: dict[str, str] = {}
    for line, whole, row in cells_of(table, columns):
        kind = row.get("type", "").strip().casefold()
        number, sku = row.get("id", "").strip(), row.get("code", "").strip()
        own = f"id:{number}" if number else sku or f"line {line}"
        if sku:
            group_of_sku.setdefault(sku, own)
        parent = row.get("parent", "").strip()
        variation = "variation" in kind
        group = group_of_sku.get(parent, parent) if variation and parent else own
        offer = Offer(line, group, {name: row.get(name, "") for name in ("title", "code", "url")})
        offer.cells["image"] = row.get("image", "").split(",")[0]
        if shop_url and number and not offer.cells["url"]:
            offer.cells["url"] = f"{shop_url}/?post_type=product&p={number}"
        _sale(offer, *(row.get(name, "") for name in ("price", "sale_price", "sale_starts", "sale_ends")))
        if variation:
            _set_options(offer, *(whole[index] for index in values if index < len(whole)))
            if not offer.options and not offer.left_out:
                offer.left_out = "the variation does not say which one it is; it is left out"
        elif "variable" in kind:
            offer.cells["price"] = ""
            if amount := row.get("stock", "").strip():
                reason = (
                    f"left out: {shortened(amount, 24)} of all variations together; write how many there are of each"
                )
                offer.notes.append(("stock", reason))
        elif "grouped" in kind:
            offer.aside = "a group of products has no price of its own; it is left out"
        if row.get("published", "").strip() in ("-1", "-1.0"):
            offer.aside = "the shop holds it as draft; it is left out"
        if not _yes(row.get("oversold", "")):
            sold_out = row.get("in_stock", "").strip() in ("0", "0.0") and not row.get("stock", "").strip()
            _stock(offer, "0" if sold_out else row.get("stock", ""))
        yield offer


def _attribute_values(headings: Sequence[str]) -> list[int]:
    """The columns "Attribute 1 value(s)" and on, in any language: of the two numbered columns of an attribute that are
    no yes or no, the one that is not its name."""
    found = []
    for index, heading in enumerate(headings):
        match = re.fullmatch(r"\D*\b(\d+)\b\D*", clean(heading))
        words = header_key(heading)
        if match and re.search("attribut|attribute|eigenschaft|属性", words) and re.search("val|wert|值", words):
            found.append(index)
    return found


def _google(table: Table, columns: Mapping[str, int], shop_url: str) -> Iterator[Offer]:
    for line, _, row in cells_of(table, columns):
        number, group = row.get("id", "").strip(), row.get("group", "").strip()
        offer = Offer(line, group or f"id:{number}" if number or group else f"line {line}", {})
        offer.cells |= {"code": number, "group_code": group}
        offer.cells |= {name: row.get(name, "") for name in ("title", "image", "url")}
        _sale(offer, _point(row.get("price", "")), _point(row.get("sale_price", "")), row.get("sale_ends", ""))
        if group:
            _set_options(offer, *(row.get(f"option{n}", "") for n in (1, 2, 3, 4)))
            if not offer.options and not offer.left_out:
                offer.options = (shortened(number, 40),) if number else ()
        _stock(offer, "0" if is_sold_out(row.get("availability", "")) else row.get("stock", ""))
        yield offer


def _point(price: str) -> str:
    """Google's prices have a decimal point in every country, so `4.505` is no thousands: it has a decimal too many."""
    return re.sub(r"(\d\.\d{3})(?!\d)", r"\g<1>0", price, count=1) if "," not in price else price


def _square_counts(headings: Sequence[str]) -> list[int]:
    """The columns with how many there are, one for each of the shop's places."""
    return [index for index, heading in enumerate(headings) if header_key(heading).startswith("currentquantity")]


def _square(table: Table, columns: Mapping[str, int], shop_url: str) -> Iterator[Offer]:
    places = [] if "stock" in columns else _square_counts(table.headings)
    for line, whole, row in cells_of(table, columns):
        title, variation = row.get("title", "").strip(), row.get("variation", "").strip()
        offer = Offer(line, row.get("handle", "").strip() or title or f"line {line}", {})
        offer.cells |= {name: row.get(name, "") for name in ("title", "code", "price")}
        if row.get("price", "").strip().casefold() == "variable":
            offer.left_out = "its price is decided when it is sold; write one in the list"
        if row.get("archived", "").strip().casefold() in ("y", "yes"):
            offer.aside = "the shop holds it as archived; it is left out"
        options = [text for n in (1, 2, 3) if (text := row.get(f"option{n}", "").strip())]
        if options or variation.casefold() not in ("", "regular", "normale", "normal", "standard", "default"):
            _set_options(offer, *(options or [variation]))
        counts = [text for index in places if index < len(whole) and (text := whole[index].strip())]
        if "stock" in columns:
            counts = [row.get("stock", "")]
        whole_numbers = [re.fullmatch(r"([-−]?\d{1,7})([.,]0*)?", text) for text in counts]
        if len(counts) > 1 and all(whole_numbers):
            _stock(offer, str(sum(max(0, int(each[1].replace("−", "-"))) for each in whole_numbers if each)))
            offer.notes.append(("stock", f"left out: {len(counts)} places have some; together {offer.cells['stock']}"))
        elif counts:
            _stock(offer, counts[0])
        yield offer


def _etsy(table: Table, columns: Mapping[str, int], shop_url: str) -> Iterator[Offer]:
    for line, _, row in cells_of(table, columns):
        cells = {name: row.get(name, "") for name in ("title", "price", "currency", "image")}
        numbers = [text.strip() for text in row.get("code", "").split(",")]
        choices = [
            [text.strip() for text in row.get(name, "").split(",") if text.strip()] for name in ("option1", "option2")
        ]
        given = [choice for choice in choices if choice]
        pairs = list(islice(every_pair(*given), MOST_VARIANTS + 1)) if given else []
        if not pairs:
            offer = Offer(line, f"line {line}", cells | {"code": numbers[0]})
            _stock(offer, row.get("stock", ""))
            yield offer
            continue
        for place, texts in enumerate(pairs):
            number = numbers[place] if len(numbers) == len(pairs) else ""
            offer = Offer(line, f"line {line}", cells | {"code": number})
            _set_options(offer, *texts)
            if place == 0 and row.get("stock", "").strip():
                amount = shortened(row["stock"], 24)
                offer.notes.append(
                    ("stock", f"left out: {amount} in all; Etsy does not say how many of each, so none is counted")
                )
            yield offer


# What each tells of a product: the field, and the columns of which one is enough. A list that only says whether there
# is any does not count, and what the seller counted stays while there is ("sold_out", see `catalogue.tells_stock`).
_SHOPIFY_TELLS = {name: name for name in ("old_price", "image", "stock")} | {"variants": "option1 option2 option3"}
_WOOCOMMERCE_TELLS = {"old_price": "sale_price", "image": "image", "url": "url", "stock": "stock", "variants": "parent"}
_GOOGLE_TELLS = {"old_price": "sale_price", "image": "image", "url": "url", "stock": "stock", "variants": "group"}
_SQUARE_TELLS = {"stock": "stock", "variants": "variation option1"}
_ETSY_TELLS = {"image": "image", "stock": "stock", "variants": "option1 option2"}

# How a kind's columns are called, its reader, what it tells, and of which column a product's link can be made.
_KINDS: Mapping[str, tuple[Mapping[str, str], Reader, Mapping[str, str], str]] = {
    "shopify": (_SHOPIFY, _shopify, _SHOPIFY_TELLS, "handle"),
    "shopify-legacy": (_SHOPIFY, _shopify, _SHOPIFY_TELLS, "handle"),
    "woocommerce": (_WOOCOMMERCE, _woocommerce, _WOOCOMMERCE_TELLS, "id"),
    "google": (_GOOGLE, _google, _GOOGLE_TELLS, ""),
    "square": (_SQUARE, _square, _SQUARE_TELLS, ""),
    "etsy": (_ETSY, _etsy, _ETSY_TELLS, ""),
}
FIELDS = frozenset(name for columns, *_ in _KINDS.values() for name in columns)
"""What a mapping may name, of one list or another."""
