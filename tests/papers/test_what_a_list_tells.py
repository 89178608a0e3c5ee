import pytest

from studio.domain.catalogue import write_catalogue
from studio.domain.product import Product, Title
from studio.papers.lists import MAPPED, ProductList, read_list
from tests.papers.test_lists import GOOGLE, LEGACY, OURS, SHOPIFY, WOO, eur, said, table

ALWAYS = {"code", "title", "price"}


def read(data: bytes | str, **options: object) -> ProductList:
    return read_list(data.encode() if isinstance(data, str) else data, "list.csv", **options)  # type: ignore[arg-type]


def google(*rows: tuple[str, ...], header: tuple[str, ...] = GOOGLE[0]) -> str:
    return "\n".join("\t".join(row) for row in (header, *rows))


# what it speaks of


def test_a_list_tells_of_those_fields_alone_that_it_has_columns_for() -> None:
    assert read("code,title,price\nA,Pane,4\n").fields == ALWAYS
    got = read("code,title,price,colour,stock,title_zh,variant,sku,currency\nA,Pane,4,,,,,,\n")
    assert got.fields == ALWAYS | {"stock", "titles", "variants", "sku"}
    assert read("code,title,price,variant,sku\nA,Pane,4,M,7\n", mapping={"sku": ""}).fields == ALWAYS | {"variants"}
    assert read("code,title,price,my stock\nA,Pane,4,2\n", mapping={"stock": "my stock"}).fields == ALWAYS | {"stock"}
    assert read("Rodzaj,Cena\nChleb,4\n").fields == frozenset()


def test_our_own_list_tells_of_all_that_some_product_has() -> None:
    nine = ALWAYS | {"unit", "old_price", "image", "url", "stock"}
    assert read(write_catalogue(OURS[:1])).fields == nine | {"grams", "limit"}
    more = {"titles", "second_price", "allergens", "origin", "harvested", "note", "first_paid", "pay", "variants"}
    assert read(write_catalogue(OURS, {"A12": 1})).fields == nine | more | {"grams", "limit", "sku", "sold"}


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        (table(*SHOPIFY), {"old_price", "image", "stock", "variants", "sku"}),
        (table(*LEGACY), {"old_price", "image", "stock", "variants", "sku"}),
        (table(*WOO), {"old_price", "image", "stock", "variants", "sku"}),
        (google(*GOOGLE[1:]), {"old_price", "image", "url", "variants", "sold_out", "sku"}),
        (
            google(("K", "M", "https://s.it", "in stock", "9 EUR"), header=(*GOOGLE[0][:3], *GOOGLE[0][4:6])),
            {"url", "sold_out", "sku"},
        ),
        (
            google(("K", "M", "https://s.it", "", "9 EUR", "4"), header=(*GOOGLE[0][:3], *GOOGLE[0][4:6], "quantity")),
            {"url", "stock", "sku"},
        ),
        ("ID,Type,SKU,Name,In stock?,Regular price\n1,simple,A1,Tee,0,10\n", {"sold_out", "sku"}),
        ("Item Name,Variation Name,SKU,Price,Current Quantity Bar\nPane,Regular,P,3,4\n", {"stock", "variants", "sku"}),
        ("Item Name,Variation Name,SKU,Price\nPane,Regular,P,3\n", {"variants", "sku"}),
        ("Item Name,Variation Name,Price\nPane,Regular,3\n", {"variants"}),
        ("TITLE,PRICE,CURRENCY_CODE,QUANTITY,IMAGE1\nRing,12.50,GBP,3,\n", {"image", "stock"}),
    ],
)
def test_what_shops_lists_tell_of(data: bytes | str, fields: set[str]) -> None:
    assert read(data).fields == ALWAYS | fields


@pytest.mark.parametrize("rows", [SHOPIFY, WOO])
def test_links_that_are_made_from_the_shops_address_are_told(rows: tuple[dict[str, str], ...]) -> None:
    assert "url" in read(table(*rows), shop_url="https://shop.example").fields


# what the seller says is not to be read


def test_a_field_that_is_mapped_to_nothing_is_not_read() -> None:
    text = "code,title,price,stock,old price,title_zh\nA,Pane,4,3,5,面包\n"
    assert read(text).products == (
        Product("A", "Pane", eur(400), old_price=eur(500), stock=3, titles=(Title("zh", "面包"),)),
    )
    got = read(text, mapping={"stock": "", "old_price": "", "titles": "", "code": " "})
    assert got.products == (Product("K1", "Pane", eur(400)),)
    assert got.mapping == {"title": "title", "price": "price"}
    assert got.fields == {"title", "price"}


def test_our_own_list_without_some_of_it() -> None:
    got = read(write_catalogue(OURS), mapping={"stock": "", "allergens": ""})
    assert (got.kind, [product.left for product in got.products]) == ("own", [None, None])
    assert not got.fields & {"stock", "allergens"}


@pytest.mark.parametrize("needed", ["title", "price"])
@pytest.mark.parametrize("data", [b"code,title,price\nA,Pane,4\n", write_catalogue(OURS).encode(), table(*SHOPIFY)])
def test_nothing_is_a_product_without_what_it_needs(needed: str, data: bytes) -> None:
    got = read(data, mapping={needed: ""})
    assert (got.kind, got.products) == ("unknown", ())
    assert f"no column is known to hold the {needed}" in str(got.problems[0])


@pytest.mark.parametrize("data", [table(*SHOPIFY), table(*WOO), google(*GOOGLE[1:]).encode()])
def test_a_shops_list_without_some_of_it(data: bytes) -> None:
    whole = read(data)
    got = read(data, mapping={"stock": "", "old_price": "", "image": "", "url": ""})
    assert got.kind == whole.kind
    assert [product.code for product in got.products] == [product.code for product in whole.products]
    assert {product.price for product in got.products} == {product.price for product in whole.products}
    assert {product.old_price for product in got.products} == {None}
    assert {variant.stock for product in got.products for variant in product.variants} == {None}
    assert (got.pictures, {product.url for product in got.products}) == ({}, {""})
    assert not got.fields & {"stock", "old_price", "image", "url"}
    assert not [text for text in said(got, "cell") if "below zero" in text]


def test_a_shops_list_whose_numbers_are_not_wanted_is_proposed_codes() -> None:
    got = read(google(*GOOGLE[1:]), mapping={"code": ""})
    assert [product.code for product in got.products] == ["K1", "K2"]


def test_all_that_a_mapping_may_name() -> None:
    assert {"title", "variant", "type", "parent", "sale_price", "group"} <= MAPPED


# titles


@pytest.mark.parametrize(
    ("titles", "title"),
    [
        (("Sock red", "Sock blue"), "Sock"),
        (("Sock – red, M", "sock – red, L"), "Sock – red"),
        (("Wool sock (red)", "Wool sock (blue)", "Wool sock"), "Wool sock"),
        (("Red sock", "Blue sock"), "sock"),
        (("Honey 500 g", "Honey 1 kg"), "Honey"),
        (("कुर्ती लाल", "कुर्ती नीला"), "कुर्ती"),
        (("Sock", "Sock"), "Sock"),
        (("Sock red", ""), "Sock red"),
        (("Red", "Blue"), "Red"),
    ],
)
def test_googles_group_is_called_what_its_variants_are_all_called(titles: tuple[str, ...], title: str) -> None:
    rows = [
        (f"S-{place}", each, "https://s.it/s", "", "in stock", "9.00 EUR", "", "SOCK", str(place), "")
        for place, each in enumerate(titles)
    ]
    (product,) = read(google(*rows)).products
    assert (product.code, product.title, len(product.variants)) == ("SOCK", title, len(titles))
