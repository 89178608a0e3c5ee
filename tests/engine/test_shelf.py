from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from studio.domain.catalogue import CatalogueError, write_catalogue
from studio.domain.money import Money
from studio.domain.product import Product
from studio.engine.shelf import ProductListError, forget_store, open_store, read_products
from tests import ready

EGGS = Product("U2", "Uova di montagna", Money(360, "EUR"), stock=30)
BREAD = Product("P9", "Pane", Money(520, "EUR"), unit="kg", url="https://fattoria.example/p9")


def test_what_an_earlier_version_kept_as_a_list_is_taken_in_once(tmp_path: Path) -> None:
    (tmp_path / "products.csv").write_text(write_catalogue([EGGS, BREAD]), encoding="utf-8")
    for _ in range(2):
        store = open_store(tmp_path)
        with store.read() as ledger:
            assert ledger.products() == (EGGS, BREAD)
        store.close()
        assert sorted(path.name for path in tmp_path.glob("products*")) == ["products.csv.taken"]


def test_a_demo_forgets_what_was_sold_in_the_last_one(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with store.write() as ledger:
        ledger.take_products([EGGS])
    store.close()
    forget_store(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProductListError, match="cannot be read"):
        read_products(tmp_path / "not-there.csv")
    (tmp_path / "list.csv").write_bytes(b"PK\3\4workbook")
    with pytest.raises(CatalogueError):
        read_products(tmp_path / "list.csv")


def test_the_command_line_imports_lists_and_exports(tmp_path: Path) -> None:
    def products(*words: str) -> subprocess.CompletedProcess[str]:
        return ready.run("products", *words, "--data-dir", str(tmp_path / "data"))

    source, copy = tmp_path / "mine.csv", tmp_path / "copy.csv"
    source.write_text("codice;nome;prezzo;giacenza\nU2;Uova;3,60;30\nP9;Pane;cinque;\n", encoding="utf-8")
    done = products("import", "--skip-bad-rows", str(source))
    assert (done.returncode, done.stdout) == (0, "1 added, 0 replaced, 1 row left out: named above.\n")
    assert "Line 3" in done.stderr
    assert "Uova" in products("list").stdout
    assert products("export", str(copy)).returncode == 0
    assert read_products(copy).products == read_products(source).products
    assert products("import", str(tmp_path / "none.csv")).returncode == 2
    done = products("import", str(copy))
    assert (done.returncode, done.stdout, done.stderr) == (0, "0 added, 1 replaced.\n", "")


def test_a_list_with_bad_rows_is_imported_whole_or_not_at_all(tmp_path: Path) -> None:
    source, data = tmp_path / "mine.csv", tmp_path / "data"
    bad = [f"B{number};Pane {number};cinque" for number in range(23)]
    source.write_text("\n".join(["codice;nome;prezzo", "U2;Uova;3,60", *bad]), encoding="utf-8")
    done = ready.run("products", "import", str(source), "--data-dir", str(data))
    assert (done.returncode, done.stdout) == (2, "")
    *named, more, last = done.stderr.splitlines()
    assert [line.split("Line ")[1].split(",")[0] for line in named] == [str(number) for number in range(3, 23)]
    assert more == f"{source}: and 3 rows more that cannot be read"
    assert last == (
        f"{source}: 23 rows cannot be read, named above. Nothing was imported. "
        "Mend them, or take the rest of the list with --skip-bad-rows."
    )
    assert ready.run("products", "list", "--data-dir", str(data)).stdout == ""
    done = ready.run("products", "import", "--skip-bad-rows", str(source), "--data-dir", str(data))
    assert (done.returncode, done.stdout) == (0, "1 added, 0 replaced, 23 rows left out: named above.\n")
    assert len(done.stderr.splitlines()) == 23


def test_a_remark_refuses_no_list(tmp_path: Path) -> None:
    source = tmp_path / "mine.csv"
    source.write_text("codice;nome;prezzo\nOK;Olio;8\n", encoding="utf-8")
    done = ready.run("products", "import", str(source), "--data-dir", str(tmp_path / "data"))
    assert (done.returncode, done.stdout) == (0, "1 added, 0 replaced.\n")
    assert "“OK” is also a word of every chat" in done.stderr


def test_a_picture_that_the_new_list_names_in_vain_leaves_the_one_that_is_there(tmp_path: Path) -> None:
    source, picture = tmp_path / "mine.csv", tmp_path / "uova.png"
    picture.write_bytes(b"a picture")
    nowhere = "http://127.0.0.1:9/uova.png"
    for name, there in (
        ("uova.png", "uova.png"),
        ("altra.png", "uova.png"),
        (nowhere, "uova.png"),
        ("nuova.png", "nuova.png"),
        ("", ""),
    ):
        if name == "nuova.png":
            (tmp_path / name).write_bytes(b"another")
        source.write_text(f"codice;nome;prezzo;immagine\nU2;Uova;3,60;{name}\n", encoding="utf-8")
        assert ready.run("products", "import", str(source), "--data-dir", str(tmp_path / "data")).returncode == 0
        store = open_store(tmp_path / "data")
        with store.read() as ledger:
            assert Path(ledger.products()[0].image).name == there
        store.close()


def test_an_import_is_tried_without_writing_anything(tmp_path: Path) -> None:
    data, source = tmp_path / "data", tmp_path / "mine.csv"
    source.write_text("codice;nome;prezzo\nU2;Uova di montagna;4,00\nP9;Pane;cinque\nOK;Olio;8\n", encoding="utf-8")
    done = ready.run("products", "import", "--dry-run", str(source), "--data-dir", str(data))
    assert (done.returncode, list(tmp_path.iterdir())) == (2, [source])
    assert done.stderr.splitlines()[-1].startswith(f"{source}: an import would be refused because of these rows.")
    assert done.stdout.splitlines()[-1].startswith("2 new, 0 changed, 0 as they are, 1 row left out")
    store = open_store(data)
    with store.write() as ledger:
        ledger.take_products([EGGS, BREAD])
    with store.read() as ledger:
        before = ledger.products()
    done = ready.run("products", "import", "--dry-run", "--skip-bad-rows", str(source), "--data-dir", str(data))
    assert done.returncode == 0
    new, changed, last = done.stdout.splitlines()
    assert (new.split()[:2], changed.split()[:3]) == (["new", "OK"], ["changed", "U2", "4.00"])
    assert "30 left" in changed  # of which the list says nothing
    assert last == "1 new, 1 changed, 0 as they are, 1 row left out: named above. Nothing was written."
    assert "“OK” is also a word of every chat" in done.stderr
    with store.read() as ledger:
        assert ledger.products() == before
    assert not store.changed()
    store.close()


def test_headings_that_nobody_knows_are_named_by_the_seller(tmp_path: Path) -> None:
    source = tmp_path / "lista.csv"
    source.write_text("Rodzaj,Cena,Kod,Stock\nChleb,4.50,A1,7\n", encoding="utf-8")

    def take(*words: str) -> subprocess.CompletedProcess[str]:
        return ready.run("products", "import", str(source), *words, "--data-dir", str(tmp_path / "data"))

    needed = ("--map", "title=Rodzaj", "--map", "price=Cena")
    for words, said in (
        ((), "no column is known to hold the title and price. Found: “Rodzaj”, “Cena”, “Kod”, “Stock”"),
        (("--map", "title=Rodzaj"), "no column is known to hold the price"),
        (("--map", "title=Rodzai"), "no column “Rodzai”. It has: “Rodzaj”, “Cena”, “Kod”, “Stock”"),
        (("--map", "tittle=Rodzaj"), "--map tittle: there is no such field. There are: code, title"),
        (("--map", "Rodzaj"), "--map is written like title=Heading"),
    ):
        done = take(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert take(*needed, "--map", "code=Kod", "--map", "stock=").stdout == "1 added, 0 replaced.\n"
    store = open_store(tmp_path / "data")
    with store.read() as ledger:
        assert ledger.products() == (Product("A1", "Chleb", Money(450, "EUR")),)
    store.close()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Rodzaj,Cena\nChleb,4.50\n", "Found: “Rodzaj”, “Cena”"),
        ("one line\n", "missing: title, price. Found: “one line”"),
        ("code,title,price\n", "below “code”, “title”, “price” there are no rows"),
        ("code,title,price\nA,Pane,x\n,Olio,y\n", "no product that can be taken; 2 rows left out: named above"),
    ],
)
def test_a_list_of_which_nothing_can_be_read_ends_with_one_plain_line(tmp_path: Path, text: str, said: str) -> None:
    source = tmp_path / "list.csv"
    source.write_text(text, encoding="utf-8")
    for words in (("products", "import", str(source)), ("live", "--camera", "test", "--products", str(source))):
        done = ready.run(*words, "--data-dir", str(tmp_path / "data"))
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr.splitlines()[-1]
        assert "Traceback" not in done.stderr
