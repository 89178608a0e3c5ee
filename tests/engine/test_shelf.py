from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from studio.domain.catalogue import CatalogueError
from studio.domain.money import Money
from studio.domain.product import Product
from studio.engine.shelf import ProductListError, Shelf, read_products, write_products

EGGS = Product("U2", "Uova di montagna", Money(360, "EUR"), stock=30)
BREAD = Product("P9", "Pane", Money(520, "EUR"), unit="kg", url="https://fattoria.example/p9")


def test_products_are_there_at_the_next_start(tmp_path: Path) -> None:
    assert Shelf(tmp_path).products() == ()
    assert Shelf(tmp_path / "new").put([EGGS, BREAD]) == (2, 0)
    assert Shelf(tmp_path / "new").products() == (EGGS, BREAD)


def test_importing_again_replaces_by_code_where_it_stood(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.put([EGGS, BREAD])
    dearer = replace(EGGS, code="u2", price=Money(390, "EUR"))
    honey = Product("M3", "Miele", Money(900, "EUR"))
    assert shelf.put([dearer, honey]) == (1, 1)
    assert shelf.products() == (dearer, BREAD, honey)


def test_a_list_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.put([EGGS])
    with pytest.raises(ProductListError, match="cannot be written"):
        write_products(Path("/dev/null/list.csv"), [BREAD])
    assert shelf.products() == (EGGS,)
    assert [path.name for path in tmp_path.iterdir()] == ["products.csv"]


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProductListError, match="cannot be read"):
        read_products(tmp_path / "not-there.csv")
    (tmp_path / "list.csv").write_bytes(b"PK\3\4workbook")
    with pytest.raises(CatalogueError):
        read_products(tmp_path / "list.csv")


def test_the_command_line_imports_lists_and_exports(tmp_path: Path) -> None:
    def products(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "studio", "products", *words, "--data-dir", str(tmp_path / "data")]
        return subprocess.run(command, capture_output=True, text=True)

    source, copy = tmp_path / "mine.csv", tmp_path / "copy.csv"
    source.write_text("codice;nome;prezzo;giacenza\nU2;Uova;3,60;30\nP9;Pane;cinque;\n", encoding="utf-8")
    done = products("import", str(source))
    assert (done.returncode, done.stdout) == (0, "1 added, 0 replaced.\n")
    assert "Line 3" in done.stderr
    assert "Uova" in products("list").stdout
    assert products("export", str(copy)).returncode == 0
    assert read_products(copy).products == read_products(source).products
    assert products("import", str(tmp_path / "none.csv")).returncode == 2
