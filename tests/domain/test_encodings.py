"""Lists in the encodings of every country, and lists that another program has garbled."""

from __future__ import annotations

import pytest

from studio.domain.delimited import CatalogueError, Sniffed, sniff
from studio.domain.headings import columns_of


def sniffed(data: bytes) -> Sniffed:
    return sniff(
        data, lambda header: len(columns_of(header)), lambda header: {"title", "price"} <= {*columns_of(header)}
    )


TITLES = {
    "gb18030": ("蜂蜜", "新鲜的苹果", "手工奶酪五百克", "有机橄榄油"),
    "big5": ("蜂蜜", "新鮮的蘋果", "手工乳酪五百克", "有機橄欖油"),
    "cp932": ("はちみつ", "りんごのジャム", "手作りチーズ", "有機オリーブ油"),
    "cp1252": ("Tè verde", "Käse größer", "Crème brûlée", "Piñón y azúcar – 5 €"),
    "utf-8": ("Tè verde", "蜂蜜", "りんご", "Ãlvaro", "São João"),
}


@pytest.mark.parametrize("encoding", TITLES)
def test_names_are_read_in_the_encoding_that_they_are_in(encoding: str) -> None:
    lines = [f"A{number},{title},4.50\r\n" for number, title in enumerate(TITLES[encoding])]
    found = sniffed("".join(["code,title,price\r\n", *lines]).encode(encoding))
    assert found.text.splitlines()[1:] == [line.strip() for line in lines]
    assert bool(found.note) == (encoding != "utf-8"), found.note


def test_what_another_program_has_garbled_is_put_right_and_said() -> None:
    garbled = "code,title,price\nA1,Tè verde,4.50\nB2,Caffè d’orzo,3\n".encode().decode("cp1252")
    found = sniffed(garbled.encode())
    assert "Tè verde" in found.text
    assert "Caffè d’orzo" in found.text
    assert "put right" in found.note
    marked = sniffed(garbled.encode("utf-8-sig"))
    assert marked.text == garbled
    assert "anew" in marked.note


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_letter_of_another_encoding_spoils_no_other_row(end: bytes, mark: bytes) -> None:
    rows = [b"code,title,price", "A1,Caffè,4.50".encode(), "A2,Tè,3".encode("cp1252"), b"A3,Olio,9"]
    found = sniffed(mark + end.join(rows))
    assert [row.split(",")[1] for row in found.text.splitlines()] == ["title", "Caffè", "Tè", "Olio"]
    assert "(lines: 3)" in found.note


def test_rows_in_windows_1252_within_a_chinese_list() -> None:
    titles = ["code,title,price", *(f"A{at},{title},3" for at, title in enumerate(TITLES["gb18030"]))]
    found = sniffed("\n".join(titles).encode() + "\nB1,Größe,4".encode("cp1252"))
    assert "新鲜的苹果" in found.text
    assert "Größe" in found.text
    assert "(lines: 6)" in found.note


def test_of_many_foreign_rows_the_first_are_named() -> None:
    good = "A,Caffè,3\n".encode() * 40
    found = sniffed(b"code,title,price\n" + good + "B,Tè,3\n".encode("cp1252") * 20)
    assert "(lines: 42, 43, " in found.note
    assert "53, …)" in found.note


def test_headings_are_looked_for_below_a_name_and_a_date() -> None:
    text = "Listino autunno 2026;;\n;;\nAzienda Carla;;\nCodice;Nome;Prezzo\nA1;Miele;4,50\n"
    found = sniffed(text.encode())
    assert (found.header, found.delimiter, found.line) == (["Codice", "Nome", "Prezzo"], ";", 4)
    assert found.text == "\n\n\nCodice;Nome;Prezzo\nA1;Miele;4,50\n"
    # Where none is recognised: the first row that can be headings at all.
    assert sniffed(b"My list\nWhat,How much\nOil,3\n").header == ["What", "How much"]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b" \n"])
def test_nothing_at_all_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(CatalogueError, match="empty"):
        sniffed(data)
