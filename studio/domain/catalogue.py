"""The seller's product list as a CSV file: read with every fault named, written so that it reads back the same.

What spoils one row is a `Problem` and the other rows load. What spoils the file is a `CatalogueError`: it is empty, too
large, no text, or its header names no code, title and price.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from studio.domain.errors import SellerError
from studio.domain.money import Money, exponent, parse_currency, parse_price
from studio.domain.product import LONGEST_QR_BYTES, MOST_STOCK, Product, code_key

_T = TypeVar("_T")

LARGEST_BYTES = 20_000_000
MOST_ROWS = 100_000
LONGEST_HEADER = 65_536  # characters
LONGEST_CODE = 16
LONGEST_TITLE = 200
LONGEST_UNIT = 24
# A quotation mark that is never closed makes the reader run to the end of the file and start again a line further.
MOST_BROKEN_QUOTES = 100

COLUMNS = ("code", "title", "price", "currency", "unit", "old_price", "image", "url", "stock")
REQUIRED = COLUMNS[:3]

# As `_header_key` leaves them; where a header has two of one row, the one further left here is taken.
_ALIASES = {
    "code": """code sku itemcode productcode articlecode article ref id
        codice codicearticolo codiceprodotto codicedelprodotto cod articolo
        编码 编号 代码 货号 款号 商品编码 商品编号 商品代码 产品编号 編號 代碼 貨號 商品編號""",
    "title": """title name producttitle productname product item
        titolo nome nomeprodotto nomedelprodotto prodotto nomearticolo
        标题 名称 品名 商品 商品名称 商品标题 产品名称 標題 名稱 商品名稱
        description descrizione 描述""",
    "price": """price unitprice sellingprice
        prezzo prezzounitario prezzovendita prezzodivendita prezzoalkg prezzoalchilo prezzoalpezzo
        价格 单价 售价 现价 价钱 價格 單價 售價""",
    "currency": """currency currencycode
        valuta divisa moneta
        货币 币种 貨幣 幣種""",
    "unit": """unit unitofmeasure uom per
        unita unitadimisura um udm
        单位 计量单位 單位""",
    "old_price": """oldprice compareatprice originalprice regularprice listprice wasprice rrp
        vecchioprezzo prezzovecchio prezzopieno prezzooriginale prezzobarrato prezzolistino prezzodilistino
        原价 划线价 市场价 原價""",
    "image": """image picture photo imagefile
        immagine foto fotografia
        图片 照片 主图 圖片""",
    "url": """url link producturl productlink buylink
        indirizzo collegamento linkprodotto
        链接 网址 购买链接 商品链接 連結 網址""",
    "stock": """stock quantity qty inventory available
        giacenza giacenze quantita qta scorte scorta disponibilita
        库存 数量 庫存 數量""",
}

# What would turn a cell into a formula when a spreadsheet opens the file; a ' before it is written and read away.
_GUARDED = re.compile("'*[=+\\-@\t\r＝＋－＠]")

# A number with a sign, with decimals, with how many times, or with money. Not "12" and not "A12".
_SIGN, _TIMES, _MONEY = "[-+−–~]", "[x×*]", "[$€£¥₩₹₽元]"
_NUMBER = r"\d+(?:[.,]\d+)*"
_AMOUNT = re.compile(
    rf"{_SIGN}{_NUMBER}|{_TIMES}{_NUMBER}|{_NUMBER}{_TIMES}|{_SIGN}?{_MONEY}{_NUMBER}|{_SIGN}?{_NUMBER}{_MONEY}"
    r"|\d+(?:[.,]\d+)+",
    re.IGNORECASE,
)

# Whitespace that is a control character becomes a space; other controls, bidi embeddings, overrides and isolates, and
# stray byte order marks go. Joiners stay: emoji and Devanagari are spelled with them.
_INVISIBLE: dict[int, str | None] = {
    **{c: " " if chr(c).isspace() else None for c in (*range(0x20), *range(0x7F, 0xA0))},
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)),
}

_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
)


class CatalogueError(SellerError):
    """The file as a whole cannot be used as a product list."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one row. `line` counts from 1 in the file as a text editor shows it.

    `column` is the heading as the seller wrote it, empty where the whole row is meant; `value` the cell, shortened.
    """

    line: int
    column: str
    reason: str
    value: str = ""

    def __str__(self) -> str:
        return f"Line {self.line}{', ' if self.column else ''}{self.column}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The products of the good rows in the file's order, and what was wrong in the file's order."""

    products: tuple[Product, ...]
    problems: tuple[Problem, ...]


def read_catalogue(data: bytes, *, currency: str = "EUR", base: Path | None = None, kept: bool = False) -> Catalogue:
    """The products of a CSV file's bytes; `currency` where neither price nor row names one.

    Pictures' relative paths are resolved against `base`, the file's folder. `kept` is a list of our own writing: its
    codes were taken once, and are. Commas, semicolons or tabs; UTF-8, UTF-16
    with its mark, Windows-1252 or GB 18030. Raises CatalogueError alone.
    """
    text, delimiter = _decode(data)
    rows = _rows(text, delimiter)
    _, header = next(rows)
    reader = _RowReader(header or [], currency, base, kept)
    for count, (line, cells) in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise CatalogueError(f"The product list has more than {MOST_ROWS:,} rows. Split it into smaller files.")
        reader.read(line, cells)
    return Catalogue(tuple(reader.products), tuple(reader.problems))


def write_catalogue(products: Iterable[Product]) -> str:
    """Canonical CSV: `read_catalogue` of its bytes gives the same products.

    Safe to open in a spreadsheet: no cell is taken for a formula. Every cell is quoted, so that a program which splits
    at semicolons finds no cell that we did not write.
    """
    out = io.StringIO(newline="")
    out.write(",".join(COLUMNS) + "\r\n")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    for product in products:
        writer.writerow(
            (
                _guarded(product.code),
                _guarded(product.title),
                f"{product.price.amount:f}",
                product.price.currency,
                _guarded(product.unit),
                "" if product.old_price is None else f"{product.old_price.amount:f}",
                _guarded(product.image),
                _guarded(product.url),
                "" if product.stock is None else product.stock,
            )
        )
    return out.getvalue()


def _decode(data: bytes) -> tuple[str, str]:
    """The file's text from its header on, and its delimiter."""
    if len(data) > LARGEST_BYTES:
        raise CatalogueError(f"The product list is larger than {LARGEST_BYTES // 1_000_000} MB. Split it.")
    if kind := _not_text(data):
        raise CatalogueError(f"This is {kind}, not a CSV file. Open it and save it as CSV (UTF-8).")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif data.startswith(b"\xef\xbb\xbf"):
        encodings = ("utf-8-sig",)
    else:
        encodings = ("utf-8", "cp1252", "gb18030")
    found: list[str] = []
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not text.strip():
            raise CatalogueError("The product list is empty. Its first line names the columns: code, title, price.")
        if "\0" in text:
            break
        text, delimiter, header = _header(text)
        if not [name for name in REQUIRED if name not in _columns(header)]:
            return text, delimiter
        found = found or header
    if not found:
        raise CatalogueError("This is not a text file that can be read. Save the product list as CSV (UTF-8).")
    columns = _columns(found)
    missing = ", ".join(name for name in REQUIRED if name not in columns)
    names = ", ".join(f"“{_shortened(name, 24)}”" for name in found[:12] if name.strip()) or "nothing"
    raise CatalogueError(f"The product list's first line must name its columns; missing: {missing}. Found: {names}.")


def _not_text(data: bytes) -> str | None:
    if data.startswith(b"PK\x03\x04"):
        beginning = data[:4096]
        if b"opendocument" in beginning:
            return "an OpenDocument file"
        return "an Excel workbook" if b"[Content_Types].xml" in data or b"xl/" in data else "a ZIP archive"
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return "a web page or an XML file"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)


def _header(text: str) -> tuple[str, str, list[str]]:
    """The text from its header on, and the delimiter that makes most of that header."""
    # Excel's own way to tell the delimiter stands before the header; the header tells it anyway. Putting nothing in
    # its place keeps the line numbers.
    text = re.sub(r"\A(\s*)sep=[,;\t](?=[\r\n])", r"\1", text)
    beginning = text[:LONGEST_HEADER]
    headers = {delimiter: next(_rows(beginning, delimiter), (0, None))[1] or [] for delimiter in ",;\t"}
    delimiter = max(headers, key=lambda d: (len(_columns(headers[d])), len(headers[d])))
    return text, delimiter, headers[delimiter]


def _columns(header: list[str]) -> dict[str, int]:
    """Which cell of a row holds which of COLUMNS."""
    keys = [_header_key(name) for name in header]
    return {
        column: keys.index(alias)
        for column, aliases in _ALIASES.items()
        if (alias := next((alias for alias in aliases.split() if alias in keys), None))
    }


def _header_key(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name[:64]).casefold() if c.isalnum())


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Each row that is not blank with its first line's number; None for cells where its quotation marks are broken."""
    lines = io.StringIO(text, newline="").readlines()
    start = broken = 0
    while start < len(lines):
        reader = csv.reader(islice(lines, start, None), delimiter=delimiter, strict=True)
        at = start
        try:
            for cells in reader:
                if any(cell and not cell.isspace() for cell in cells):
                    yield at + 1, cells
                at = start + reader.line_num
            return
        except csv.Error:
            yield at + 1, None
            broken += 1
            if broken > MOST_BROKEN_QUOTES:
                raise CatalogueError(
                    f"More than {MOST_BROKEN_QUOTES} rows have a quotation mark missing or misplaced, the last on line "
                    f"{at + 1}. Save the product list as CSV again."
                ) from None
            start = at + 1


class _Row:
    """One row's cells by column, and what was found wrong with them."""

    def __init__(self, cells: dict[str, str]) -> None:
        self.cells = cells
        self.bad: list[tuple[str, str]] = []

    def value(self, column: str, parse: Callable[[str], _T], default: _T) -> _T:
        """The cell through `parse`; where that raises ValueError, `default`, and its text is kept as the reason."""
        try:
            return parse(_unguarded(self.cells.get(column, "").strip()))
        except ValueError as reason:
            self.bad.append((column, str(reason)))
            return default


class _RowReader:
    """Collects products and problems row by row."""

    def __init__(self, header: list[str], currency: str, base: Path | None, kept: bool) -> None:
        self.products: list[Product] = []
        self.problems: list[Problem] = []
        self._width = len(header)
        self._columns = _columns(header)
        self._headings = {column: _shortened(header[index], 24) for column, index in self._columns.items()}
        self._currency = currency
        self._base = base
        self._kept = kept
        self._line_of: dict[str, int] = {}

    def read(self, line: int, cells: list[str] | None) -> None:
        if cells is None:
            self.problems.append(Problem(line, "", "a quotation mark is missing or misplaced; this row is left out"))
            return
        # A price of 4,50 between commas: taken as it stands it would be sold for 4.
        if extra := next((cell for cell in cells[self._width :] if cell.strip()), None):
            reason = "more cells than the header has; put quotation marks around a cell that holds the separator"
            self.problems.append(Problem(line, "", reason, _shortened(extra)))
            return
        row = _Row({name: cells[index] for name, index in self._columns.items() if index < len(cells)})
        product = self._product(row)
        if product is not None:
            self._line_of[code_key(product.code)] = line
            self.products.append(product)
        self.problems += [
            Problem(line, self._headings.get(column, column), reason, _shortened(row.cells.get(column, "")))
            for column, reason in row.bad
        ]

    def _product(self, row: _Row) -> Product | None:
        code = row.value("code", self._code, "")
        title = row.value("title", _title, "")
        currency = row.value("currency", _currency, "")
        price = row.value("price", lambda text: _sure_price(text, currency, self._currency), None)
        stock = row.value("stock", _stock, None)
        usable = not row.bad
        unit = row.value("unit", _unit, "")
        old_price = row.value("old_price", lambda text: _old_price(text, price, sure=True), None)
        image = row.value("image", self._image, "")
        url = row.value("url", _url, "")
        if price is None or not usable:
            return None
        return Product(code, title, price, unit, old_price, image, url, stock)

    def _code(self, text: str) -> str:
        text = _code(text, self._kept)
        if first := self._line_of.get(code_key(text)):
            raise ValueError(f"“{text}” is the code of line {first} already")
        return text

    def _image(self, text: str) -> str:
        text = _clean(text)
        if re.match(r"([a-z][a-z0-9+.-]+:)?//|data:", text, re.IGNORECASE):
            raise ValueError(
                "left out: pictures from the web come later; download it and give the file name",
            )
        return str(self._base / text) if text and self._base is not None else text


def typed_product(
    code: str, title: str, price: str, currency: str, unit: str, old_price: str, image: str, url: str
) -> Product:
    """A product as a seller types it, under a list's rules. Raises ValueError with the field and what is wrong."""
    fields: dict[str, Any] = {}
    for name, parse in (
        ("code", lambda: _code(code.strip())),
        ("title", lambda: _title(title)),
        ("price", lambda: _price(price, currency, currency)),
        ("old price", lambda: _old_price(old_price, fields["price"])),
        ("unit", lambda: _unit(unit)),
        ("link", lambda: _url(_with_scheme(url.strip()))),
    ):
        try:
            fields[name] = parse()
        except ValueError as reason:
            raise ValueError(f"{name}: {str(reason).removeprefix('left out: ')}") from None
    return Product(
        fields["code"], fields["title"], fields["price"], fields["unit"], fields["old price"], image, fields["link"]
    )


def _with_scheme(url: str) -> str:
    """People write "myfarm.example/cheese", and mean the web."""
    return f"https://{url}" if re.match(r"[\w-]+(\.[\w-]+)+([/?#:]|$)", url) else url


def begins_a_code(text: str) -> bool:
    """Whether it begins with a letter or a digit, of any script."""
    return text[:1].isalnum()


def reads_as_amount(text: str) -> bool:
    """Whether a viewer's "x2", "2x", "12,50" or "5€" would mean that many or that much, and not a product. A plain
    number does not: "12" is how many write a code."""
    return _AMOUNT.fullmatch(unicodedata.normalize("NFKC", text)) is not None


def _code(text: str, kept: bool = False) -> str:
    if not text:
        raise ValueError("is missing")
    if len(text) > LONGEST_CODE:
        raise ValueError(f"longer than {LONGEST_CODE} characters")
    if not text.isprintable() or " " in text:
        raise ValueError("a code has no spaces and no invisible characters")
    if not kept and reads_as_amount(text):
        raise ValueError(f"“{text}” reads as a quantity or a price; write a code like A12")
    if not kept and not begins_a_code(text):
        raise ValueError("a code begins with a letter or a digit")
    return text


def _title(text: str) -> str:
    text = _clean(text)
    if not text:
        raise ValueError("is missing")
    if len(text) > LONGEST_TITLE:
        raise ValueError(f"longer than {LONGEST_TITLE} characters")
    return text


def _currency(text: str) -> str:
    """Its ISO code, or empty for an empty cell."""
    if not text:
        return ""
    code = parse_currency(text)
    if code is None:
        raise ValueError(f"“{_shortened(text, 24)}” is not a currency; write EUR, USD, CNY, …")
    return code


def _price(text: str, currency: str, default: str) -> Money:
    if not text:
        raise ValueError("is missing")
    price = parse_price(_clean(text), currency or default)
    if currency and price.currency != currency:
        raise ValueError(f"the price is in {price.currency}, the currency column says {currency}")
    return price


def _sure_price(text: str, currency: str, default: str) -> Money:
    return _unmistakable(_price(text, currency, default), text)


def _unmistakable(price: Money, text: str) -> Money:
    """The price. Raises ValueError for `4.505` and its like: who typed it sees what was made of it, a list does not."""
    number = re.sub(r"[^\d.,' ]", "", text).strip(" .,")
    if exponent(price.currency) == 2 and re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", number):
        small = Decimal(number.replace(",", "."))
        raise ValueError(f"“{number}” could be {price.amount} or {small:.2f}; write it with two decimals")
    return price


def _old_price(text: str, price: Money | None, *, sure: bool = False) -> Money | None:
    if not text or price is None:
        return None
    try:
        old = parse_price(_clean(text), price.currency)
        if sure:
            _unmistakable(old, text)
    except ValueError as reason:
        raise ValueError(f"left out: {reason}") from None
    if old.currency != price.currency:
        raise ValueError(f"left out: it is in {old.currency} and the price in {price.currency}")
    if old.minor <= price.minor:
        raise ValueError("left out: it is not above the price")
    return old


def _stock(text: str) -> int | None:
    if not text:
        return None
    # A spreadsheet writes 12 as 12.0 or 12,00 where its column has decimals; 1.000 could be either, so it is refused.
    if not re.fullmatch(r"\d{1,7}([.,]0{1,2})?", text) or (stock := int(re.split("[.,]", text)[0])) > MOST_STOCK:
        raise ValueError(f"“{_shortened(text, 24)}” is not a whole number from 0 to {MOST_STOCK:,} without separators")
    return stock


def _unit(text: str) -> str:
    text = _clean(text)
    if len(text) > LONGEST_UNIT:
        raise ValueError(f"left out: longer than {LONGEST_UNIT} characters")
    return text


def _url(text: str) -> str:
    if not text:
        return ""
    if not text.isprintable() or re.search('[\\s<>"]', text):
        raise ValueError("left out: a web address has no spaces, quotation marks or invisible characters")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("left out: this is not a web address") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ValueError("left out: a web address begins with https:// or http:// and the shop's name")
    if parts.username is not None:
        raise ValueError("left out: a web address that viewers see must not hold a user name")
    if (size := len(text.encode())) > LONGEST_QR_BYTES:
        raise ValueError(
            f"left out: its QR code would be too fine to scan ({size} bytes, at most {LONGEST_QR_BYTES}); "
            "use a short link"
        )
    return text


def _clean(text: str) -> str:
    if not text.isprintable():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def _guarded(text: str) -> str:
    return "'" + text if _GUARDED.match(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text


def _shortened(text: str, longest: int = 80) -> str:
    text = _clean(text[: longest * 4])
    return text if len(text) <= longest else text[: longest - 1] + "…"
