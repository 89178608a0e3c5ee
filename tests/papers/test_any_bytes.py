"""Lists that something went over: whatever comes in, what comes out is a list or a CatalogueError of one line."""

import io
import random
import zipfile

import pytest

from studio.domain.catalogue import CatalogueError, write_catalogue
from studio.domain.product import code_key
from studio.papers.lists import read_list
from tests.papers.test_lists import GOOGLE, LEGACY, OURS, SHOPIFY, WOO, table
from tests.papers.test_spreadsheets import number_cell, ods, text_cell, workbook

_FEED = b'<rss xmlns:g="u"><channel><item><g:id>K7</g:id><title>Miele</title><link>https://s.it</link>'
_FEED += b"<g:price>9.00 EUR</g:price><g:image_link>https://s.it/m.jpg</g:image_link></item></channel></rss>"
SEEDS = (
    table(*SHOPIFY),
    table(*LEGACY),
    table(*WOO),
    "\n".join("\t".join(row) for row in GOOGLE).encode(),
    write_catalogue(OURS, {"A12": 3}).encode(),
    "Codice;Nome;Prezzo;Giacenza\nA1;Caffè;4,50;3\n;Tè;2;\n".encode("cp1252"),
    "编码,名称,价格\nA,苹果,￥5\n".encode("gb18030"),
    _FEED,
    workbook(("code", "title", "price"), ("A1", "Pane", 4.5), ("A2", "Olio", 9)),
    ods(text_cell("code") + text_cell("title") + text_cell("price"), text_cell("A") * 2 + number_cell(4.5)),
)
_PIECES: tuple[bytes, ...] = (
    b"\0",
    b'"',
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r\n",
    b"'",
    b"=",
    b"-",
    b"\xff",
    b"\xfe\xff",
    b"9" * 40,
    b"<",
    b">",
)
_PIECES += (b"<!ENTITY a 'b'>", "\u202e".encode(), "𝟙".encode(), b"1e308", b"NaN", b"&#0;", b"id:10", b" / ", b"A1")


def mutated(seed: bytes, dice: random.Random) -> bytes:
    data = bytearray(seed)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data) + 1)
        match dice.randrange(5):
            case 0:
                data[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                data[at:at] = dice.choice(_PIECES)
            case 2:
                del data[at : at + dice.randint(1, 20)]
            case 3:
                data[at:at] = data[at : at + dice.randint(1, 200)]
            case _:
                del data[at : len(data) if dice.random() < 0.2 else at + 1]
    return bytes(data)


def inside(seed: bytes, dice: random.Random) -> bytes:
    """The same done to one part of a workbook, which is whole as an archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(out, "w") as new:
        spoiled = dice.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, mutated(old.read(name), dice) if name == spoiled else old.read(name))
    return out.getvalue()


@pytest.mark.parametrize("turn", range(len(SEEDS)))
def test_three_thousand_spoiled_lists(turn: int) -> None:
    seed = SEEDS[turn]
    read_list(seed, "list")
    dice = random.Random(turn)
    for _ in range(300):
        packed = seed.startswith(b"PK") and dice.random() < 0.7
        data = inside(seed, dice) if packed else mutated(seed, dice)
        try:
            got = read_list(data, "list", existing=OURS)
        except CatalogueError as error:
            said = [str(error)]
        else:
            said = [str(problem) for problem in got.problems]
            codes = [code_key(product.code) for product in got.products]
            assert len(codes) == len(set(codes))
            again = read_list(write_catalogue(got.products, got.sold).encode(), "again")
            assert again.products == got.products
        assert all(text.splitlines() == [text] for text in said)
