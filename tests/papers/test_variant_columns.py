"""Sizes and colours in columns of their own, and pictures that a list names in vain."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.domain.product import Product, Variant
from tests.papers.test_lists import eur, read


@pytest.mark.parametrize(
    ("size", "colour"),
    [
        ("Size", "Colour"),
        ("Taglia", "Colore"),
        ("Größe", "Farbe"),
        ("Taille", "Couleur"),
        ("Talla", "Color"),
        ("Tamanho", "Cor"),
        ("Maat", "Kleur"),
        ("尺码", "颜色"),
    ],
)
def test_size_and_colour_in_two_columns_are_one_variant(size: str, colour: str) -> None:
    rows = ("M1;Maglia;49,00;3;S;rosso", "M1;Maglia;49,00;2;M;rosso", "M1;Maglia;55,00;1;L;blu / blu", "P1;Pane;4;;;")
    text = "\n".join((f"code;title;price;stock;{size};{colour}", *rows))
    got = read(text)
    shirt, bread = got.products
    assert shirt.variants == (
        Variant(("rosso", "S"), stock=3),
        Variant(("rosso", "M"), stock=2),
        Variant(("blu/blu", "L"), eur(5500), 1),
    )
    assert bread == Product("P1", "Pane", eur(400))
    assert (got.mapping["variant"], got.mapping["variant2"]) == (colour, size)
    assert (got.problems, "variants" in got.fields) == ((), True)
    # Whatever is chosen first: a variant is called as people say it.
    assert read(text, mapping={"variant": size, "variant2": colour}).products == got.products
    (only, _) = read(text, mapping={"variant": size}).products
    assert [each.name for each in only.variants] == ["S", "M", "L"]
    assert read(text, mapping={"variant": ""}).products[0].variants == ()


def test_flavours_and_what_is_called_otherwise_are_options_too() -> None:
    text = "code,title,price,Taglia,Lavorazione,Gusto\nM,Miele,9,500 g,cruda,tiglio\nM,Miele,15,1 kg,cruda,acacia\n"
    assert [each.options for each in read(text).products[0].variants] == [("tiglio", "500 g"), ("acacia", "1 kg")]
    got = read(text, mapping={"variant": "Taglia", "variant2": "Lavorazione", "variant3": "Gusto"})
    assert got.products[0].variants[0].options == ("cruda", "tiglio", "500 g")
    assert got.mapping["variant3"] == "Taglia"


def test_the_size_of_what_comes_in_one_alone_makes_no_variants() -> None:
    got = read("code,title,price,Size,Colour\nA,Oil,12,0.75 l,\nB,Wine,9,0.75 l,red\n")
    assert [product.variants for product in got.products] == [(), ()]
    assert "columns that are not read: “Size”, “Colour”" in str(got.problems[0])
    # Nor where a column says what the variants are.
    got = read("code,title,price,variant,size\nA,Oil,12,,\nA,,,big,1 l\nA,,,small,0.5 l\n")
    assert [each.name for each in got.products[0].variants] == ["big", "small"]


def test_what_has_no_codes_comes_in_kinds_by_its_name() -> None:
    got = read("title,price,size\nScarf,20,S\nScarf,20,M\nHat,9,\n")
    assert [(product.title, len(product.variants)) for product in got.products] == [("Scarf", 2), ("Hat", 0)]


def test_what_is_wrong_with_an_option_names_its_columns() -> None:
    got = read(f"code,title,price,size,colour\nA1,Scarf,20,S,red\nA1,Scarf,20,S,red\nA1,Scarf,20,{'X' * 41},red\n")
    assert [str(each) for each in got.problems] == [
        "Line 3, colour / size: “A1” has the variant “red S” already",
        "Line 4, colour / size: longer than 40 characters",
    ]


def test_pictures_that_are_not_there_are_named(tmp_path: Path) -> None:
    (tmp_path / "there.jpg").write_bytes(b"")
    text = (
        "code,title,price,photo\nA1,Pane,4,there.jpg\nB1,Burro,4,\nC1,Olio,4,gone.jpg\nD1,Miele,4,https://s.it/m.jpg\n"
    )
    got = read(text, base=tmp_path)
    (problem,) = got.problems
    reason = "there is no picture “gone.jpg”; put it there and read the list again, or add a photo to the product"
    assert (str(problem), problem.value, problem.kind) == (f"Line 4, photo: {reason}", "gone.jpg", "know")
    assert got.absent == {"C1"}
    assert got.products[2].image == str(tmp_path / "gone.jpg")
    assert read(text).absent == frozenset()
    # Another computer is not even asked.
    share = read("code,title,price,photo\nA,Pane,4,\\\\evil\\share\\p.jpg\n", base=Path("/"))
    assert share.absent == {"A"}
