import codecs
import csv
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.domain.catalogue import (
    LARGEST_BYTES,
    MOST_ROWS,
    Catalogue,
    CatalogueError,
    Problem,
    read_catalogue,
    reads_as_amount,
    sold_key,
    typed_product,
    write_catalogue,
)
from studio.domain.errors import SellerError
from studio.domain.money import Money
from studio.domain.product import LONGEST_QR_BYTES, MOST_STOCK, Product, Title, Variant, code_key
from studio.domain.product_fields import allergens_text

HEADER = "code,title,price,currency,unit,old_price,image,url,stock"


def read(text: str, base: Path | None = None) -> Catalogue:
    return read_catalogue(text.encode(), base=base)


def one_line(text: str) -> bool:
    return text.splitlines() == [text] and "Cc" not in map(unicodedata.category, text)


def the_problem(text: str) -> Problem:
    (problem,) = read(text).problems
    return problem


def test_every_column() -> None:
    catalogue = read(
        f"{HEADER}\nK7,Pecorino,18.90,EUR,kg,22.50,pecorino.webp,https://shop.example/k7,12\n", base=Path("/shop")
    )
    assert catalogue.problems == ()
    assert catalogue.products == (
        Product(
            "K7",
            "Pecorino",
            Money(1890, "EUR"),
            "kg",
            Money(2250, "EUR"),
            "/shop/pecorino.webp",
            "https://shop.example/k7",
            12,
        ),
    )


def test_only_code_title_and_price_are_needed() -> None:
    expected = Catalogue((Product("A", "Pane", Money(450, "EUR")),), ())
    assert read("code,title,price\nA,Pane,4.50") == expected
    assert read(f"{HEADER}\nA,Pane,4.50,,,,,,") == expected
    assert read(f"{HEADER}\nA,Pane,4.50") == expected
    assert read_catalogue(b"code,title,price\nA,Pane,4.50", currency="CHF").products[0].price == Money(450, "CHF")


@pytest.mark.parametrize(
    "header",
    [
        "Codice;Nome;Prezzo;Valuta;Unità di misura;Prezzo pieno;Foto;Link;Quantità",
        "SKU;Name;Unit price;Currency;Unit;Compare-at price;Picture;URL;Inventory",
        "编码;名称;价格;货币;单位;原价;图片;链接;库存",
        "貨號;品名;售價;幣種;單位;原價;圖片;網址;庫存",
        " CODE ;TITLE;PRICE;CURRENCY;UNIT;OLD PRICE;IMAGE;URL;STOCK;weight;colour",
    ],
)
def test_headings_in_english_italian_and_chinese(header: str) -> None:
    more = ";1 kg;blue" if header.endswith("colour") else ""
    catalogue = read(f"{header}\nK7;Miele;9,00;EUR;vasetto;11,50;m.png;https://s.it/k;8{more}\n")
    assert catalogue.problems == ()
    assert catalogue.products == (
        Product("K7", "Miele", Money(900, "EUR"), "vasetto", Money(1150, "EUR"), "m.png", "https://s.it/k", 8),
    )


def test_a_description_is_the_title_only_where_nothing_better_is() -> None:
    assert read("description,code,title,price\nlong,A,Pane,1").products[0].title == "Pane"
    assert read("code,description,price\nA,Pane,1").products[0].title == "Pane"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_newlines_and_encodings(delimiter: str, newline: str, encoding: str) -> None:
    rows = [["Codice", "Titolo", "Prezzo", "Quantità"], [], ["A", "Caffè", '"4,50"', "3"], [" "], ["B", "Tè", "2", ""]]
    data = newline.join(delimiter.join(row) for row in rows).encode(encoding)
    catalogue = read_catalogue(data)
    assert catalogue.problems == ()
    assert [(p.code, p.title, p.price.minor, p.stock) for p in catalogue.products] == [
        ("A", "Caffè", 450, 3),
        ("B", "Tè", 200, None),
    ]


def test_utf_16_of_the_other_byte_order_and_chinese_excel() -> None:
    text = "编码,名称,价格\nA,苹果,￥5\n"
    expected = (Product("A", "苹果", Money(500, "CNY")),)
    assert read_catalogue(codecs.BOM_UTF16_BE + text.encode("utf-16-be")).products == expected
    assert read_catalogue(text.encode("gb18030")).products == expected


def test_excels_separator_line_is_no_header_and_keeps_the_line_numbers() -> None:
    catalogue = read("sep=;\ncode;title;price\nA;Pane;4,50\nB;Olio;x\n")
    assert [p.code for p in catalogue.products] == ["A"]
    assert str(catalogue.problems[0]) == "Line 4, price: “x” is not a price"


def test_a_quoted_cell_may_hold_newlines_quotes_and_separators() -> None:
    catalogue = read('code,title,price,notes\nA,"Pane ""buono""\r\ndi, casa",4,"x\n\ny"\nB,Olio,zero,\n')
    assert catalogue.products == (Product("A", 'Pane "buono" di, casa', Money(400, "EUR")),)
    assert catalogue.problems[0].line == 6


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (",Pane,1,,,,,,", "Line 2, code: is missing"),
        ("A B,Pane,1,,,,,,", "Line 2, code: a code has no spaces and no invisible characters"),
        ("A\u200bB,Pane,1,,,,,,", "Line 2, code: a code has no spaces and no invisible characters"),
        ("A2345678901234567,Pane,1,,,,,,", "Line 2, code: longer than 16 characters"),
        ("#12,Pane,1,,,,,,", "Line 2, code: a code begins with a letter or a digit"),
        ("x2,Pane,1,,,,,,", "Line 2, code: “x2” reads as a quantity or a price; write a code like A12"),
        ("A,\u202e,1,,,,,,", "Line 2, title: is missing"),
        (f"A,{'x' * 201},1,,,,,,", "Line 2, title: longer than 200 characters"),
        ("A,Pane,,,,,,,", "Line 2, price: is missing"),
        ("A,Pane,abc,,,,,,", "Line 2, price: “abc” is not a price"),
        ("A,Pane,-1,,,,,,", "Line 2, price: “-1” is below zero"),
        ("A,Pane,1,XYZ,,,,,", "Line 2, currency: “XYZ” is not a currency; write EUR, USD, CNY, …"),
        ("A,Pane,1 USD,EUR,,,,,", "Line 2, price: the price is in USD, the currency column says EUR"),
        ("A,Pane,1,,,,,,-3", "“-3” is not a whole number from 0 to 1,000,000"),
        ("A,Pane,1,,,,,,1.000", "“1.000” is not a whole number from 0 to 1,000,000 without separators"),
        ("A,Pane,1,,,,,,1000001", "“1000001” is not a whole number"),
        ("A,Pane,1,,,,,,many", "“many” is not a whole number"),
    ],
)
def test_what_spoils_a_row_leaves_it_out_and_no_other(row: str, words: str) -> None:
    catalogue = read(f"{HEADER}\n{row}\nZ9,Last,1\n")
    assert [p.code for p in catalogue.products] == ["Z9"]
    assert [words in str(problem) for problem in catalogue.problems] == [True]


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("A,Pane,2,,,2,,,", "old_price", "left out: it is not above the price"),
        ("A,Pane,2,,,?,,,", "old_price", "left out: “?” is not a price"),
        ("A,Pane,2,,,3 USD,,,", "old_price", "left out: it is in USD and the price in EUR"),
        (f"A,Pane,2,,{'x' * 25},,,,", "unit", "left out: longer than 24 characters"),
        ("A,Pane,2,,,,ftp://s.it/p.jpg,,", "image", "left out: a picture is a file name or an address"),
        ("A,Pane,2,,,,data:image/png;base64,,", "image", "left out: a picture is a file name or an address"),
        ("A,Pane,2,,,,,shop.it/p,", "url", "left out: a web address begins with https://"),
        ("A,Pane,2,,,,,javascript:alert(1),", "url", "left out: a web address begins with https://"),
        ("A,Pane,2,,,,,https://,", "url", "left out: a web address begins with https://"),
        ("A,Pane,2,,,,,https://[x,", "url", "left out: this is not a web address"),
        ("A,Pane,2,,,,,https://s.it:99999/,", "url", "left out: this is not a web address"),
        ("A,Pane,2,,,,,https://s.it/a b,", "url", "left out: a web address has no spaces"),
        ("A,Pane,2,,,,,https://u:p@s.it/,", "url", "left out: a web address that viewers see must not hold"),
        (f"A,Pane,2,,,,,https://s.it/{'é' * 90},", "url", "at most 180); use a short link"),
    ],
)
def test_what_spoils_one_cell_leaves_that_out_and_loads_the_row(row: str, column: str, words: str) -> None:
    catalogue = read(f"{HEADER}\n{row}\n")
    assert catalogue.products == (Product("A", "Pane", Money(200, "EUR")),)
    (problem,) = catalogue.problems
    assert problem.column == column
    assert words in problem.reason
    assert problem.value


def test_the_longest_link_loads() -> None:
    url = "https://s.it/".ljust(LONGEST_QR_BYTES, "x")
    assert read(f"code,title,price,url\nA,Pane,1,{url}").products[0].url == url
    assert read(f"code,title,price,url\nA,Pane,1,{url}x").products[0].url == ""


def test_every_fault_of_a_row_is_named_under_the_sellers_own_headings() -> None:
    problems = read("Codice;Nome;Prezzo;Giacenza;Foto\n;;x;y;ftp://a/b.png\n").problems
    assert [problem.column for problem in problems] == ["Codice", "Nome", "Prezzo", "Giacenza", "Foto"]
    assert {problem.line for problem in problems} == {2}


@pytest.mark.parametrize(
    "code", ["-3", "+1", "−3", "x2", "X2", "2x", "２ｘ", "3×", "*4", "12,50", "1.5", "€5", "5€", "5$"]
)
def test_what_reads_as_a_quantity_or_a_price_is_no_code(code: str) -> None:
    assert reads_as_amount(code)
    with pytest.raises(ValueError, match=r"code: .*reads as a quantity or a price"):
        typed_product(code, "Pane", "1", "EUR", "", "", "", "")
    row = f'code,title,price\n"{code}",Pane,1'.encode()
    assert read_catalogue(row).products == ()
    # What the shop took before this was a rule is not lost at the next start.
    assert [product.code for product in read_catalogue(row, kept=True).products] == [code]


@pytest.mark.parametrize("code", ["12", "007", "A12", "X2B", "2XL", "货1", "è3", "5kg", "A-3", "x"])
def test_what_reads_as_neither_is_a_code(code: str) -> None:
    assert typed_product(code, "Pane", "1", "EUR", "", "", "", "").code == code


def test_a_code_is_taken_by_the_first_row_that_loads() -> None:
    catalogue = read("code,title,price\na1,Bad,x\nA1,First,1\n\na1,Second,2\n")
    assert [p.title for p in catalogue.products] == ["First"]
    assert str(catalogue.problems[1]) == "Line 5, code: “a1” is the code of line 3 already; this row is left out"


def test_a_price_cut_in_two_by_its_comma_is_not_sold_for_less() -> None:
    problem = the_problem("code,title,price\nA12,Pane,4,50\n")
    assert str(problem).startswith("Line 2: more cells than the header has")
    assert problem.value == "50"


def test_a_quotation_mark_never_closed_costs_its_own_row_alone() -> None:
    catalogue = read('code,title,price\nA,One,1\nB,"Two,2\nC,Three,3\nD,"Four",4\nE,24" screen,5\n')
    assert [p.code for p in catalogue.products] == ["A", "C", "D", "E"]
    (problem,) = catalogue.problems
    assert (problem.line, problem.column) == (3, "")


def test_hundreds_of_broken_quotation_marks_are_a_broken_file() -> None:
    with pytest.raises(CatalogueError, match="quotation mark"):
        read("code,title,price\n" + 'A,"x,1\n' * 300)


def test_titles_lose_what_could_disturb_the_picture_and_keep_what_spells_words() -> None:
    family, hindi = "👨\u200d👩\u200d👧", "क्\u200dष"
    catalogue = read(f"code,title,price\nA, \u202ePa\x07ne\t {family}\u00a0{hindi}\ufeff ,1\n")
    assert catalogue.products[0].title == f"Pane {family} {hindi}"


def test_no_cell_of_a_written_file_is_a_formula() -> None:
    products = (
        Product("-1", '=HYPERLINK("http://x")', Money(1, "EUR"), "@u", image="+x"),
        Product("'=", "'plain", Money(2, "EUR")),
    )
    text = write_catalogue(products)
    assert '"\'-1","\'=HYPERLINK(""http://x"")"' in text
    assert read_catalogue(text.encode(), kept=True) == Catalogue(products, ())


@pytest.mark.parametrize(("decimal_comma", "elsewhere"), [(False, ";"), (True, ",")])
@pytest.mark.parametrize("between", [";", "; ", ';"', ";'", ", ", ",'"])
def test_no_part_of_a_cell_is_a_formula_where_it_is_split(between: str, decimal_comma: bool, elsewhere: str) -> None:
    """Excel splits at semicolons where decimals have a comma, whatever stands in quotes; others do at commas."""
    text = f"Mele{between}=cmd|'/c calc'!A1{between}x;y,z"
    product = Product("A;-1", text, Money(450, "EUR"), titles=(Title("it", text),), note=text, image=text)
    written = write_catalogue([product], decimal_comma=decimal_comma)
    cells = [cell for line in written.splitlines() for cell in re.split(f"[{elsewhere};]", line)]
    assert not [cell for cell in cells if re.match(r"[\s\"]*[=+\-@]", cell)]
    assert read_catalogue(written.encode(), kept=True) == Catalogue((product,), ())


def test_no_further_cell_of_a_written_file_is_a_formula() -> None:
    bad = "=1+1"
    variants = (Variant((bad, "M"), sku="@x"), Variant(("'-1",), sku="'=x"))
    more = dict.fromkeys(("allergens", "origin", "note", "pay"), bad)
    product = Product("A", "Pane", Money(1, "EUR"), variants=variants, **more)  # type: ignore[arg-type]
    text = write_catalogue([product])
    cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert read(text).products == (product,)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"\xff\xfe \0", "is empty"),
        (b"a,b\n1,2\n", "missing: code, title, price. Found: “a”, “b”."),
        (b"code;title\nA;Pane\n", "missing: price. Found: “code”, “title”."),
        ("编码,名称\nA,苹果\n".encode(), "missing: price. Found: “编码”, “名称”."),
        (b"PK\x03\x04\x14\0[Content_Types].xml", "an Excel workbook"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an OpenDocument file"),
        (b"PK\x03\x04other", "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Excel workbook"),
        (b"%PDF-1.7", "a PDF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"<!DOCTYPE html><table>", "a web page"),
        (b"code,title,price\nA,\0,1", "not a text file"),
        (b"\xff\xfe\x00", "not a text file"),
        (b"x" * (LARGEST_BYTES + 1), "larger than 20 MB"),
        (b"code,title,price\n" + b"A,B,1\n" * (MOST_ROWS + 1), "more than 100,000 rows"),
    ],
)
def test_what_spoils_the_file_is_told_in_one_line(data: bytes, words: str) -> None:
    with pytest.raises(CatalogueError) as error:
        read_catalogue(data)
    assert words in str(error.value)
    assert one_line(str(error.value))
    assert isinstance(error.value, SellerError)


_formulas = st.text(";,'\"=-@＝ a", max_size=12)
_plain = (st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30) | _formulas).map(
    lambda text: " ".join("".join(c for c in text if c not in "\ufeff\u202a\u202b\u202c\u202d\u202e⁦⁧⁨⁩").split())
)
_codes = st.text(st.characters(blacklist_categories=["C", "Z"]), min_size=1, max_size=16) | st.text(
    ";,'\"=-＝a", min_size=1, max_size=16
)
_paths = st.sampled_from(["", "My  Photos/a.jpg", "Screenshot 10.00.00\u202fAM.png", "a;=b,-c.png"])


_stocks = st.none() | st.integers(0, MOST_STOCK)
_options = _plain.map(lambda text: re.sub(" ?/ ?", "/", text)).filter(bool)


_titles = st.builds(Title, st.sampled_from(["zh", "en", "zh-Hant"]), _plain.filter(bool))


@st.composite
def _variants(draw: st.DrawFn, currency: str) -> Variant:
    price = draw(st.none() | st.integers(0, 10**11))
    return Variant(
        tuple(draw(st.lists(_options, min_size=1, max_size=3))),
        None if price is None else Money(price, currency),
        draw(_stocks),
        draw(_plain),
    )


@st.composite
def _products(draw: st.DrawFn) -> Product:
    currency = draw(st.sampled_from(["EUR", "JPY", "KWD", "CNY"]))
    minor = draw(st.integers(0, 10**11))
    above = draw(st.none() | st.integers(1, 10**6))
    variants = tuple(draw(st.lists(_variants(currency), max_size=3, unique_by=lambda each: code_key(each.name))))
    return Product(
        draw(_codes),
        draw(_plain.filter(bool)),
        Money(minor, currency),
        draw(_plain)[:24].strip(),
        None if above is None else Money(minor + above, currency),
        draw(_paths | _plain.filter(lambda text: "//" not in text and not text.lower().startswith("data:"))),
        draw(st.sampled_from(["", "https://shop.example/p?a=1&b=2#c", "http://café.example:8080/però"])),
        None if variants else draw(_stocks),
        variants=variants,
        titles=tuple(
            draw(st.lists(st.builds(Title, st.sampled_from(["zh", "en", "zh-Hant"]), _plain.filter(bool)), max_size=2))
        ),
        grams=draw(st.none() | st.integers(1, 1_000_000)),
        second_price=draw(st.none() | st.builds(Money, st.integers(0, 10**11), st.sampled_from(["USD", "JPY", "KWD"]))),
        allergens=allergens_text(draw(_plain)),
        origin=draw(_plain),
        harvested=draw(st.just("") | st.dates().map(lambda day: day.isoformat())),
        note=draw(_plain),
        limit=draw(st.none() | st.integers(1, 999)),
        first_paid=draw(st.booleans()),
        pay=draw(_plain),
        by_weight=draw(st.none() | st.booleans()),
    )


@st.composite
def _lists(draw: st.DrawFn) -> tuple[list[Product], dict[str, int]]:
    products = draw(st.lists(_products(), max_size=5, unique_by=lambda product: code_key(product.code)))
    names = [(each.code, variant.name) for each in products for variant in each.variants]
    keys = [sold_key(each.code) for each in products if not each.variants] + [sold_key(*name) for name in names]
    sold = {key: draw(st.integers(0, 10**6)) for key in keys if draw(st.booleans())}
    return products, sold


@given(_lists())
@settings(deadline=None)
def test_what_is_written_reads_back_the_same(written: tuple[list[Product], dict[str, int]]) -> None:
    products, sold = written
    for encoding, comma in (("utf-8", False), ("utf-8-sig", False), ("utf-16", False), ("utf-8-sig", True)):
        text = write_catalogue(products, sold, decimal_comma=comma)
        assert read_catalogue(text.encode(encoding), kept=True) == Catalogue(tuple(products), (), sold)


def test_where_decimals_have_a_comma_cells_end_at_semicolons() -> None:
    kinds = (Variant(("M",), Money(123450, "EUR"), 2),)
    bread = Product("A", "Pane; 1.5", Money(450, "EUR"), "kg", Money(500, "EUR"), second_price=Money(3500, "CNY"))
    products = (
        bread,
        Product("B", "Maglia", Money(3900, "EUR"), variants=kinds),
        Product("C", "C", Money(1234, "KWD")),
    )
    text = write_catalogue(products, decimal_comma=True)
    assert text.splitlines()[0].startswith("code;title;price;currency;")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert [row["price"] for row in rows] == ["4,50", "39,00", "1234,50", "1,234"]
    assert (rows[0]["title"], rows[0]["old_price"]) == ("Pane; 1.5", "5,00")
    assert read(text) == Catalogue(products, ())


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda tail: HEADER.encode() + b"\n" + tail))
@settings(deadline=None)
def test_any_bytes_are_a_catalogue_or_a_catalogue_error(data: bytes) -> None:
    catalogue, said = Catalogue((), ()), ""
    try:
        catalogue = read_catalogue(data)
    except CatalogueError as error:
        said = str(error)
    assert all(one_line(text) for text in (said or "-", *map(str, catalogue.problems)))
    assert read(write_catalogue(catalogue.products)).products == catalogue.products


@given(st.text(st.sampled_from(" ,;\"\n\r\tA1é='./:-€"), max_size=60))
@settings(deadline=None)
def test_any_rows_below_a_header_read_and_write_back(rows: str) -> None:
    catalogue = read(f"{HEADER}\n{rows}")
    assert read(write_catalogue(catalogue.products)).products == catalogue.products


def test_the_header_of_a_plain_list_is_the_contracts() -> None:
    plain = Product("A", "Pane", Money(450, "EUR"))
    assert write_catalogue([plain]).splitlines()[0] == HEADER
    with_more = write_catalogue([plain, Product("B", "Olio", plain.price, origin="Puglia")], {"A": 3})
    assert with_more.splitlines()[0] == f"{HEADER},sold,origin"


@pytest.mark.parametrize(
    ("column", "text", "words"),
    [
        ("grams", "0", "“0” is not a whole number from 1 to 1,000,000"),
        ("grams", "abc", "not a whole number"),
        ("limit", "1000", "from 1 to 999"),
        ("harvested", "03/04/2026", "is not a day; write it like 2026-11-21"),
        ("harvested", "2026-02-30", "is not a day"),
        ("second_price", "4.50", "names its currency"),
        ("second_price", "-4 USD", "below zero"),
        ("first_paid", "maybe", "neither yes nor no"),
        ("titles", "苹果", "written like zh: 苹果"),
        ("titles", "chinese: 苹果", "is not a language"),
        ("origin", "x" * 201, "longer than 200 characters"),
        ("sold", "-1", "not a whole number"),
    ],
)
def test_a_further_cell_that_makes_no_sense_is_left_out(column: str, text: str, words: str) -> None:
    catalogue = read(f'code,title,price,{column}\nA,Pane,1,"{text}"\n')
    assert catalogue.products == (Product("A", "Pane", Money(100, "EUR")),)
    (problem,) = catalogue.problems
    assert (problem.column, problem.kind) == (column, "cell")
    assert problem.reason.startswith("left out: ")
    assert words in problem.reason


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-30", "2026-09-30"),
        ("30.9.2026", "2026-09-30"),
        ("3.4.2026", "2026-04-03"),
        ("30/09/2026", "2026-09-30"),
        ("9/30/2026", "2026-09-30"),
        ("4/4/2026", "2026-04-04"),
        ("2026年9月3日", "2026-09-03"),
        ("2026-09-30 00:00:00", "2026-09-30"),
    ],
)
def test_days_as_sellers_write_them(text: str, day: str) -> None:
    assert read(f"code,title,price,harvested\nA,Pane,1,{text}").products[0].harvested == day


def test_a_sellers_own_notes_are_for_nobody_else() -> None:
    catalogue = read("code,title,price,note,notes,pickup note\nA,Pane,1,cheap rival!,x,Saturday\n")
    assert catalogue.products[0].note == "Saturday"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("T,Tee,20,,5\nT,,,red,1", "Line 2, stock: left out: its variants have their own stock"),
        ("T,Tee,20,,\nT,,,red,1\nT,,,RED,1", "Line 4, variant: “T” has the variant “RED” already"),
        ("T,Tee,20,,\nT,,,red,1\nT,,9 USD,blu,1", "Line 4, price: it is in USD and the product in EUR"),
        ("T,Tee,20,,\nT,,,red,1\nT,,-9,blu,1", "Line 4, price: “-9” is below zero"),
        ("T,Tee,20,,\nT,,,red,1\nT,,,blu,-1", "Line 4, stock: “-1” is not a whole number"),
        ("T,Tee,20,,\nT,,,red,1\nT,,," + "x" * 41 + ",1", "Line 4, variant: longer than 40 characters"),
        ("T,Tee,20,,\nT,,,red,1\nT,,,\u202e,1", "Line 4, variant: a variant is written like red / M"),
    ],
)
def test_what_is_wrong_with_a_variant_leaves_the_others(rows: str, words: str) -> None:
    catalogue = read(f"code,title,price,variant,stock\n{rows}\n")
    assert [product.variants for product in catalogue.products] == [(Variant(("red",), None, 1),)]
    assert words in str(catalogue.problems[0])


def test_a_product_as_a_seller_types_it_with_all_its_fields() -> None:
    more = {
        "titles": "zh: 面包",
        "grams": "500",
        "second_price": "5 USD",
        "limit": "2",
        "first_paid": "yes",
        "note": " x ",
    }
    product = typed_product("A", "Pane", "1", "EUR", "kg", "", "", "", more)
    assert product == Product(
        "A",
        "Pane",
        Money(100, "EUR"),
        "kg",
        titles=(Title("zh", "面包"),),
        grams=500,
        second_price=Money(500, "USD"),
        limit=2,
        first_paid=True,
        note="x",
    )
    with pytest.raises(ValueError, match=r"^first paid: “maybe” is neither yes nor no$"):
        typed_product("A", "Pane", "1", "EUR", "", "", "", "", {"first_paid": "maybe"})


def test_ten_thousand_products() -> None:
    products = tuple(
        Product(f"C{i}", f"Title {i}", Money(i, "EUR"), url=f"https://s.it/{i}", stock=i) for i in range(10_000)
    )
    assert read(write_catalogue(products)) == Catalogue(products, ())


@pytest.mark.parametrize("price", ["4.505", "4,505", "€ 4.505", "12.300 EUR", "999,000"])
def test_a_price_that_could_be_either_is_left_out_with_words(price: str) -> None:
    catalogue = read_catalogue(f'code,title,price\nK1,Pecorino,"{price}"\nK2,Miele,9\n'.encode())
    assert [product.code for product in catalogue.products] == ["K2"]
    (problem,) = catalogue.problems
    assert (problem.line, problem.column) == (2, "price")
    assert problem.reason.endswith("write it with two decimals")


def test_both_readings_are_named() -> None:
    catalogue = read_catalogue(b"code,title,price\nK1,Pecorino,4.505\n")
    assert catalogue.problems[0].reason == "“4.505” could be 4505.00 or 4.50; write it with two decimals"


def test_an_old_price_that_could_be_either_is_left_out_alone() -> None:
    catalogue = read_catalogue(b"code,title,price,old_price\nK1,Pecorino,9,1.200\n")
    assert catalogue.products[0].old_price is None
    assert catalogue.problems[0].reason.startswith("left out: “1.200” could be")


@pytest.mark.parametrize(
    ("price", "currency", "minor"),
    [
        ("4.505", "JPY", 4505),
        ("4.505", "KWD", 4505),
        ("4 505", "EUR", 450500),
        ("4.505,00", "EUR", 450500),
        ("1.234.567", "EUR", 123456700),
        ("4505", "EUR", 450500),
    ],
)
def test_a_price_that_can_be_but_one_thing_is_taken(price: str, currency: str, minor: int) -> None:
    catalogue = read_catalogue(f'code,title,price,currency\nK1,Pecorino,"{price}",{currency}\n'.encode())
    assert [product.price.minor for product in catalogue.products] == [minor]
