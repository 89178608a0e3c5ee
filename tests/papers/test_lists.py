import csv
import io
from pathlib import Path

import openpyxl
import pytest

from studio.domain.catalogue import CatalogueError, write_catalogue
from studio.domain.money import Money
from studio.domain.product import Product, Title, Variant
from studio.papers.lists import ProductList, read_list


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def table(*rows: dict[str, str]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(dict.fromkeys(name for row in rows for name in row)))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def read(data: bytes | str, **options: object) -> ProductList:
    return read_list(data.encode() if isinstance(data, str) else data, "list.csv", **options)  # type: ignore[arg-type]


def said(got: ProductList, kind: str) -> list[str]:
    return [str(problem) for problem in got.problems if problem.kind == kind]


SHOPIFY = (
    {
        "Title": "Maglia",
        "URL handle": "maglia",
        "Status": "Active",
        "SKU": "TEE-RED-M",
        "Option1 name": "Colore",
        "Option1 value": "rosso",
        "Option2 name": "Taglia",
        "Option2 value": "M",
        "Price": "20.00",
        "Compare-at price": "25.00",
        "Inventory tracker": "shopify",
        "Inventory quantity": "4",
        "Continue selling when out of stock": "DENY",
        "Product image URL": "https://cdn.example/t.jpg",
    },
    {
        "URL handle": "maglia",
        "SKU": "TEE-BLU-L",
        "Option1 value": "blu",
        "Option2 value": "L",
        "Price": "22.50",
        "Inventory tracker": "shopify",
        "Inventory quantity": "-2",
    },
    {"URL handle": "maglia", "Product image URL": "https://cdn.example/2.jpg"},
    {
        "Title": "Miele",
        "URL handle": "miele",
        "Status": "Active",
        "SKU": "M1",
        "Option1 name": "Title",
        "Option1 value": "Default Title",
        "Price": "9.00",
        "Inventory quantity": "7",
    },
    {"Title": "Non ancora", "URL handle": "x", "Status": "Draft", "SKU": "N1", "Price": "1.00"},
)
_LEGACY = {
    "URL handle": "Handle",
    "SKU": "Variant SKU",
    "Option1 name": "Option1 Name",
    "Option1 value": "Option1 Value",
    "Option2 name": "Option2 Name",
    "Option2 value": "Option2 Value",
    "Price": "Variant Price",
    "Compare-at price": "Variant Compare At Price",
    "Inventory tracker": "Variant Inventory Tracker",
    "Inventory quantity": "Variant Inventory Qty",
    "Continue selling when out of stock": "Variant Inventory Policy",
    "Product image URL": "Image Src",
}
LEGACY = tuple({_LEGACY.get(name, name): text for name, text in row.items()} for row in SHOPIFY)


@pytest.mark.parametrize(("kind", "rows"), [("shopify", SHOPIFY), ("shopify-legacy", LEGACY)])
def test_shopifys_lists_of_both_generations(kind: str, rows: tuple[dict[str, str], ...]) -> None:
    got = read(table(*rows), shop_url="https://shop.example/")
    assert got.kind == kind
    assert got.products == (
        Product(
            "TEE",
            "Maglia",
            eur(2000),
            old_price=eur(2500),
            url="https://shop.example/products/maglia",
            variants=(
                Variant(("rosso", "M"), None, 4, "TEE-RED-M"),
                Variant(("blu", "L"), eur(2250), 0, "TEE-BLU-L"),
            ),
        ),
        Product("M1", "Miele", eur(900), url="https://shop.example/products/miele"),
    )
    assert got.pictures == {"TEE": "https://cdn.example/t.jpg"}
    assert said(got, "aside") == ["Line 6: the shop holds it as draft; it is left out"]
    assert not said(got, "row")
    assert "“TEE” is proposed as its code" in said(got, "proposed")[0]
    assert "-2 is below zero" in said(got, "cell")[0]
    assert "“TEE” reads like a word" in said(got, "know")[0]
    assert len(got.problems) == 4
    assert read(table(*rows), currency="CHF").products[1].price == Money(900, "CHF")


WOO = (
    {
        "ID": "10",
        "Type": "variable",
        "SKU": "FORM",
        "Name": "Formaggio",
        "Published": "1",
        "Images": "https://s.it/f.png, x",
    },
    {
        "ID": "11",
        "Type": "variation",
        "SKU": "FORM-500",
        "Name": "Formaggio - 500 g",
        "Published": "1",
        "Regular price": "9,50",
        "Stock": "3",
        "Parent": "id:10",
        "Attribute 1 name": "Peso",
        "Attribute 1 value(s)": "500 g",
        "Attribute 1 visible": "1",
    },
    {
        "ID": "12",
        "Type": "variation",
        "SKU": "FORM-1000",
        "Published": "1",
        "Regular price": "18,00",
        "In stock?": "0",
        "Parent": "FORM",
        "Attribute 1 value(s)": "1 kg",
    },
    {
        "ID": "20",
        "Type": "simple, virtual",
        "SKU": "A7",
        "Name": "Corso",
        "Published": "1",
        "Regular price": "30",
        "Sale price": "25",
        "Stock": "8",
        "Backorders allowed?": "1",
    },
    {
        "ID": "21",
        "Type": "simple",
        "SKU": "A8",
        "Name": "Olio",
        "Published": "1",
        "Regular price": "12",
        "Sale price": "10",
        "Date sale price ends": "2026-12-24",
    },
    {"ID": "30", "Type": "grouped", "SKU": "G", "Name": "Cesto", "Published": "1"},
    {"ID": "31", "Type": "simple", "SKU": "D", "Name": "Bozza", "Published": "-1", "Regular price": "1"},
)


def test_woocommerces_list() -> None:
    got = read(table(*WOO))
    assert got.kind == "woocommerce"
    assert got.products == (
        Product(
            "FORM",
            "Formaggio",
            eur(950),
            variants=(Variant(("500 g",), None, 3, "FORM-500"), Variant(("1 kg",), eur(1800), 0, "FORM-1000")),
        ),
        Product("A7", "Corso", eur(2500), old_price=eur(3000)),
        Product("A8", "Olio", eur(1200)),
    )
    assert got.pictures == {"FORM": "https://s.it/f.png"}
    assert [problem.line for problem in got.problems if problem.kind == "aside"] == [7, 8]
    assert not said(got, "row")
    assert "start it as an offer" in said(got, "cell")[0]
    assert read(table(*WOO), shop_url="https://s.it").products[1].url == "https://s.it/?post_type=product&p=20"


@pytest.mark.parametrize(
    "headings",
    [
        "ID,Type,SKU,Name,Date sale price starts,Date sale price ends,Sale price,Regular price",
        "ID,Tipo,SKU,Nome,Data di inizio dell'offerta,Data di fine dell'offerta,Prezzo in offerta,Prezzo di listino",
        'ID,Typ,Artikelnummer,Name,"Datum, an dem Angebotspreis beginnt","Datum, an dem Angebotspreis endet",'
        "Angebotspreis,Regulärer Preis",
        "ID,Tipo,SKU,Nombre,Día en que empieza el precio rebajado,Día en que termina el precio rebajado,"
        "Precio rebajado,Precio normal",
        "ID,Type,UGS,Nom,Date de début de promo,Date de fin de promo,Tarif promo,Tarif régulier",
        "ID,类型,SKU,名称,促销开始日期,促销截止日期,促销价格,常规售价",
    ],
)
def test_a_sale_with_dates_is_not_todays_price(headings: str) -> None:
    rows = ("1,simple,A1,Tee,2030-01-01,,3,10", "2,simple,A2,Tee,,2030-01-07,3,10", "3,simple,A3,Tee,,,3,10")
    got = read("\n".join((headings, *rows)))
    assert got.kind == "woocommerce"
    assert [(each.price, each.old_price) for each in got.products] == [
        (eur(1000), None),
        (eur(1000), None),
        (eur(300), eur(1000)),
    ]
    assert [problem.line for problem in got.problems if problem.kind == "cell"] == [2, 3]
    assert all("left out: the sale has dates" in said for said in said(got, "cell"))


@pytest.mark.parametrize(
    ("headings", "stock", "tells"),
    [
        ("Typ,Name,Regulärer Preis,Vorrätig?,Bestand", 8, "stock"),
        ("Typ,Name,Normaler Preis,Auf Lager?,Lagerbestand", 8, "stock"),
        ("Tipo,Nombre,Precio normal,¿En inventario?,Inventario", 8, "stock"),
        ("Tipo,Nombre,Precio regular,¿En inventario?,Existencias", 8, "stock"),
        ("Tipo,Nombre,Precio normal,¿Existencias?,Inventario", 8, "stock"),
        ("Tipo,Nombre,Precio normal,¿Existencias?,Existencias", 8, "stock"),
        ("Tipo,Nombre,Precio normal,Publicado,Existencias", 8, "stock"),
        ("Tipo,Nombre,Precio normal,¿Existencias?,Etiquetas", None, "sold_out"),
        ("Tipo,Nombre,Precio normal,¿En inventario?,Etiquetas", None, "sold_out"),
        ("Type,Nom,Tarif régulier,En stock ?,Stock", 8, "stock"),
        ("Tipo,Nome,Prezzo di listino,Disponibile?,Giacenza", 8, "stock"),
        ("类型,名称,常规售价,有货?,库存", 8, "stock"),
    ],
)
def test_woocommerces_stock_in_the_languages_of_shops(headings: str, stock: int | None, tells: str) -> None:
    got = read(f"ID,SKU,{headings}\n1,A1,simple,Tee,10,1,8\n")
    assert (got.kind, [(each.price, each.stock) for each in got.products]) == ("woocommerce", [(eur(1000), stock)])
    assert got.fields & {"stock", "sold_out"} == {tells}


def test_woocommerces_list_in_a_language_that_only_a_mapping_knows() -> None:
    names = {"Type": "Rodzaj", "Name": "Nazwa", "Regular price": "Cena podstawowa", "Parent": "Nadrzędny"}
    rows = [{names.get(name, name): text for name, text in row.items()} for row in WOO]
    assert read(table(*rows)).kind == "unknown"
    mapping = {"type": "Rodzaj", "title": "Nazwa", "price": "Cena podstawowa", "parent": "Nadrzędny"}
    got = read(table(*rows), mapping=mapping)
    assert got.kind == "woocommerce"
    assert got.products == read(table(*WOO)).products


def test_square() -> None:
    columns = "Token,Item Name,Variation Name,SKU,Price,Option Name 1,Option Value 1"
    columns += ",Current Quantity Banco,Current Quantity Casa"
    got = read(
        f"{columns}\n,Pane,Regular,P1,$3.50,,,4,\n,Torta,Small,T-S,12.00,Size,S,1,2\n,Torta,Large,T-L,18.00,Size,L,,\n"
        ",Mancia,Regular,X,variable,,,,\n",
        currency="USD",
    )
    assert got.kind == "square"
    assert got.products == (
        Product("P1", "Pane", Money(350, "USD"), stock=4),
        Product(
            "T1",
            "Torta",
            Money(1200, "USD"),
            variants=(Variant(("S",), None, 3, "T-S"), Variant(("L",), Money(1800, "USD"), None, "T-L")),
        ),
    )
    assert said(got, "row") == ["Line 5: its price is decided when it is sold; write one in the list"]


def test_what_square_holds_as_archived_is_not_put_on_sale() -> None:
    got = read(
        "Token,Item Name,Variation Name,SKU,Price,Current Quantity Shop,Archived\n"
        "a,Tea,Regular,T1,4.50,5,N\nb,Old,Regular,T2,4.50,5,Y\nc,Cup,Regular,T3,4.50,5,\n"
    )
    assert got.kind == "square"
    assert [product.code for product in got.products] == ["T1", "T3"]
    assert said(got, "aside") == ["Line 3: the shop holds it as archived; it is left out"]


def test_etsy() -> None:
    got = read(
        "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,IMAGE1,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,"
        'VARIATION 2 VALUES,SKU\nRing,x,12.50,GBP,3,https://i.etsy.example/r.jpg,,,,,R1\nSciarpa,x,30,GBP,5,,,Color,"red,blu","S,L",\n'
    )
    assert got.kind == "etsy"
    ring, scarf = got.products
    assert ring == Product("R1", "Ring", Money(1250, "GBP"), stock=3)
    assert [each.options for each in scarf.variants] == [("red", "S"), ("red", "L"), ("blu", "S"), ("blu", "L")]
    assert (scarf.code, scarf.left) == ("K1", None)
    assert "5 in all" in said(got, "cell")[0]


GOOGLE = (
    ("id", "title", "link", "image_link", "availability", "price", "sale_price", "item_group_id", "color", "size"),
    ("K7", "Miele", "https://s.it/m", "https://s.it/m.jpg", "in_stock", "9.00 EUR", "7.50 EUR", "", "", ""),
    ("T-1", "Maglia", "https://s.it/t", "", "in stock", "20.00 EUR", "", "TEE", "rosso", "M"),
    ("T-2", "Maglia", "https://s.it/t", "", "out_of_stock", "21.00 EUR", "", "TEE", "blu", "M"),
    ("Z", "Troppo", "https://s.it/z", "", "in stock", "4.505 EUR", "", "", "", ""),
)
GOOGLE_PRODUCTS = (
    Product("K7", "Miele", eur(750), old_price=eur(900), url="https://s.it/m"),
    Product(
        "TEE",
        "Maglia",
        eur(2000),
        url="https://s.it/t",
        variants=(Variant(("rosso", "M"), None, None, "T-1"), Variant(("blu", "M"), eur(2100), 0, "T-2")),
    ),
)


def test_google_merchants_tab_separated_list() -> None:
    got = read("\n".join("\t".join(row) for row in GOOGLE))
    assert got.kind == "google"
    assert got.products == GOOGLE_PRODUCTS
    assert got.pictures == {"K7": "https://s.it/m.jpg"}
    assert said(got, "row") == ["Line 5, price: “4.5050 EUR” has more decimals than EUR has (2)"]


@pytest.mark.parametrize(("root", "item"), [("rss", "item"), ("feed", "entry")])
def test_google_merchants_feeds(root: str, item: str) -> None:
    lines = [f'<?xml version="1.0"?><{root} xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>']
    for row in GOOGLE[1:]:
        fields = zip(GOOGLE[0], row, strict=True)
        text = "".join(f"<g:{name}>{value}</g:{name}>" for name, value in fields if value)
        lines.append(f"<{item}>{text}<g:shipping><g:price>99 EUR</g:price></g:shipping></{item}>")
    got = read_list("\n".join([*lines, f"</{root}>"]).encode(), "feed.xml")
    assert got.kind == "google"
    assert got.products == GOOGLE_PRODUCTS
    assert [problem.line for problem in got.problems if problem.kind == "row"] == [5]


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><item><id>&b;</id></item></rss>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><rss><item/></rss>',
        b"<html><body><p>Sign in</body></html>",
        b"<rss><item><id>1</id></item>",
        b"<rss></rss>",
        b"\xff\xfe<\0r\0",
    ],
)
def test_xml_that_is_no_feed(data: bytes) -> None:
    with pytest.raises(CatalogueError, match="XML"):
        read_list(data, "feed.xml")


OURS = (
    Product("A12", "Pecorino", eur(1890), "kg", eur(2250), "p.webp", "https://s.it/a", 12, grams=400, limit=3),
    Product(
        "T1",
        "Maglia",
        eur(2000),
        variants=(Variant(("rosso", "M"), eur(1900), 3, "R-M"), Variant(("blu",), None, None)),
        titles=(Title("zh", "T恤"), Title("en", "Tee")),
        second_price=Money(2150, "USD"),
        allergens="latte",
        origin="Sardegna",
        harvested="2026-09-30",
        note="Ritiro sabato",
        first_paid=True,
        pay="Bonifico",
    ),
)


def test_what_we_write_reads_back_the_same() -> None:
    sold = {"A12": 4, "T1 rosso M": 1}
    got = read(write_catalogue(OURS, sold))
    assert (got.kind, got.products, got.sold, got.problems) == ("own", OURS, sold, ())


def test_the_longest_code_reads_back_though_a_spreadsheet_would_find_a_formula_in_it() -> None:
    longest = Product("A;-1234567890123", "Pane", eur(100))
    assert read(write_catalogue([longest])).products == (longest,)


def test_a_pictures_file_is_found_by_the_name_it_has(tmp_path: Path) -> None:
    for name in ("My  Photo.jpg", "Screenshot 10.00.00\u202fAM.png"):
        (tmp_path / name).write_bytes(b"a picture")
        got = read(f"code,title,price,image\nA1,Pane,1, {name}\x07\n", base=tmp_path)
        assert (got.products[0].image, got.absent) == (str(tmp_path / name), frozenset())


def test_headings_that_nobody_knows_wait_for_a_mapping() -> None:
    text = "Rodzaj,Cena,Kod\nChleb,4.50,A1\n"
    got = read(text)
    assert (got.kind, got.headings, got.mapping, got.products) == ("unknown", ("Rodzaj", "Cena", "Kod"), {}, ())
    assert "title and price" in str(got.problems[0])
    got = read(text, mapping={"title": "Rodzaj", "price": "Cena", "code": "Kod", "stock": ""})
    assert (got.kind, got.products) == ("plain", (Product("A1", "Chleb", eur(450)),))
    assert got.mapping == {"title": "Rodzaj", "price": "Cena", "code": "Kod"}


def test_a_mapping_wins_over_what_is_recognised() -> None:
    text = "code,title,price,my price\nA1,Pane,9,4\n"
    assert read(text, mapping={"price": "my price"}).products[0].price == eur(400)
    assert read(text).mapping == {"code": "code", "title": "title", "price": "price"}


def test_titles_in_other_languages_have_columns_of_their_own() -> None:
    got = read("code,title,price,title_zh,Title (en),title_url\nA1,Pane,4,面包,Bread,x\n")
    assert got.products[0].titles == (Title("zh", "面包"), Title("en", "Bread"))


def test_codes_are_proposed_and_stay() -> None:
    text = "code,title,price\n,Pane,4\nFATTORIA-2026-PECORINO-018,Pecorino,9\nK2,Olio,8\n,Vino,7\n"
    got = read(text)
    assert [product.code for product in got.products] == ["K1", "PECORINO-018", "K2", "K3"]
    assert len(said(got, "proposed")) == 3
    assert read(text) == got
    assert read(text, existing=got.products) == got
    # A row that came in the middle takes nobody's code.
    grown = read(text.replace("FATTORIA", ",Nuovo,1\nFATTORIA", 1), existing=got.products)
    assert {product.title: product.code for product in grown.products} == {
        "Pane": "K1",
        "Nuovo": "K4",
        "Pecorino": "PECORINO-018",
        "Olio": "K2",
        "Vino": "K3",
    }


def test_no_two_codes_are_alike() -> None:
    text = "code,title,price\n" + "".join(f"LONG-{n}-PREFIX-OF-A-SHOP-X9,Title {n},1\n" for n in range(30))
    codes = [product.code for product in read(text).products]
    assert len(codes) == len(set(codes)) == 30


def test_what_is_to_be_known_of_a_list_is_said_once() -> None:
    got = read("Listino 2026,,,\n\ncode,title,price,Scaffale\nOK,Pane,1,3\nB7,Olio,2,4\n")
    assert [product.code for product in got.products] == ["OK", "B7"]
    assert said(got, "know") == [
        "Line 3: columns that are not read: “Scaffale”",
        "Line 4, code: “OK” is also a word of every chat; as a code it counts only with a quantity, like OK+1.",
    ]


@pytest.mark.parametrize("between", ["\t", ","])
def test_what_is_sold_out_in_words_has_none_left(between: str) -> None:
    rows = (
        "id,title,price,availability,quantity",
        "A1,Miele,4.50,out_of_stock,",
        "A2,Olio,9,in_stock,7",
        "A3,Sale,2,In stock,",
        "A4,Pane,3,out of stock,5",
    )
    got = read("\n".join(rows).replace(",", between))
    assert [product.stock for product in got.products] == [0, 7, None, 0]
    assert not got.problems
    bare = read("codice;titolo;prezzo;stock status\nA1;Miele;4,50;Esaurito\nA2;Olio;9;sì\n")
    assert [product.stock for product in bare.products] == [0, None]
    assert "sold_out" in bare.fields
    assert "stock" not in bare.fields, "how many there are it does not say"
    assert "stock" in got.fields
    unread = read("\n".join(rows), mapping={"stock": ""})
    assert [product.stock for product in unread.products] == [None] * 4


def test_a_draft_with_a_variant_too_long_is_a_draft() -> None:
    draft = {"Handle": "x", "Title": "X", "Option1 Name": "S", "Option1 Value": "y" * 200, "Variant Price": "1"}
    live = {"Handle": "z", "Title": "Z", "Option1 Name": "", "Option1 Value": "", "Variant Price": "2"}
    got = read(table(live | {"Status": "active"}, draft | {"Status": "archived"}))
    assert [product.title for product in got.products] == ["Z"]
    assert said(got, "aside") == ["Line 3: the shop holds it as archived; it is left out"]
    assert not said(got, "row")


def test_of_a_row_that_is_left_out_nothing_else_is_said() -> None:
    head = "Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty,Option1 Name,Option1 Value\n"
    got = read(head + "pane,Pane,P1,abc,-2,Title,Default Title\nolio,Olio,O1,2,-3,Title,Default Title\n")
    assert [product.stock for product in got.products] == [0]
    assert [problem.line for problem in got.problems if "below zero" in problem.reason] == [3]


def test_the_headings_of_a_sheet_stand_below_its_name() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Listino Carla autunno 2026"], [], ["Sigla", "Che cos'è", "Quanto costa"], ["P1", "Propoli", 7.5]):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    found = read_list(out.getvalue(), "listino.xlsx")
    assert (found.kind, found.headings) == ("unknown", ("Sigla", "Che cos'è", "Quanto costa"))
    mapping = {"code": "Sigla", "title": "Che cos'è", "price": "Quanto costa"}
    assert [product.code for product in read_list(out.getvalue(), "x.xlsx", mapping=mapping).products] == ["P1"]


def test_no_code_of_one_letter_is_proposed_and_the_sellers_own_is_warned_of() -> None:
    caps = "Title,URL handle,Option1 name,Option1 value,SKU,Price\nCap,cap,Size,S,C-S,10\n,cap,,M,C-M,10\n"
    got = read(f"{caps}Coat,coat,Size,S,C-X-1,30\n,coat,,M,C-Y-2,30\nRing,ring,,,R,9\nBead,bead,,,12,3\n")
    assert [product.code for product in got.products] == ["C1", "C2", "R", "12"]
    assert read("code,title,price\nC,Cap,4\nA12,Pane,4\n").products[0].code == "C"
    know = said(got, "know")
    assert "“R” is one letter; as a code it counts alone, with a quantity or with a word that claims it." in know[0]
    assert "“12” is a number alone" in know[1]
    assert len(know) == 2
    again = read(f"{caps}", existing=got.products)
    assert again.products[0].code == "C1"


def test_a_row_that_is_left_out_is_not_proposed_a_code() -> None:
    got = read("code,title,price\n,Pane,free\n,,\n,Olio,2\n")
    assert [str(problem) for problem in got.problems if problem.kind != "proposed"] == [
        "Line 2, price: “free” is not a price"
    ]
    assert [problem.line for problem in got.problems if problem.kind == "proposed"] == [4]


def test_variants_without_a_row_of_their_product() -> None:
    got = read(
        "code,title,variant,price,stock\nT,Tee,red / M,20,1\nT,Tee,blu / M,20,2\nT,Tee,blu/L,25,x\nT,Tee,Red M,20,1\n"
    )
    assert got.products[0].variants == (Variant(("red", "M"), None, 1), Variant(("blu", "M"), None, 2))
    assert [problem.line for problem in got.problems if problem.kind != "know"] == [4, 5]


def test_variants_of_a_product_that_is_left_out() -> None:
    got = read("code,title,variant,price\nT,Tee,,x\nT,,red,20\nU,Umbrella,,3\n")
    assert [product.code for product in got.products] == ["U"]
    assert said(got, "row")[1] == "Line 3: its product on line 2 is left out"


def test_pictures_in_the_web_and_beside_the_list(tmp_path: Path) -> None:
    got = read("code,title,price,image\nA,Pane,1,p.png\nB,Olio,1,//s.it/o.png\nC,Vino,1,data:x\n", base=tmp_path)
    assert [product.image for product in got.products] == [str(tmp_path / "p.png"), "", ""]
    assert got.pictures == {"B": "https://s.it/o.png"}
    assert "left out: a picture is" in said(got, "cell")[0]


@pytest.mark.parametrize(
    "data", [b"", b"\0\1\2", b"just one line\n", b"%PDF-1", b"\xff\xd8\xff", b"code,title,price\nA,\0,1"]
)
def test_what_is_no_list_at_all(data: bytes) -> None:
    with pytest.raises(CatalogueError) as error:
        read_list(data, "x")
    assert "\n" not in str(error.value)


def test_the_currency_of_prices_that_name_none_is_one() -> None:
    rows = "code,title,price\nA1,Pane,4.50\n"
    for said in ("EUR", "euro", "€"):
        assert read(rows, currency=said).products == (Product("A1", "Pane", eur(450)),)
    for said in ("XYZ", "EURO5", ""):
        with pytest.raises(CatalogueError, match=f"^“{said}” is not a currency; write EUR, USD, CNY, …$"):
            read(rows, currency=said)


def test_rows_that_were_split_wrongly_are_named() -> None:
    got = read("code,title,price\nA,Pane,4,50\nB,Olio,3\n")
    assert [product.code for product in got.products] == ["B"]
    assert "more cells than the header" in str(got.problems[0])
