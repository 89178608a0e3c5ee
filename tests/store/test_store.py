import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import IntegrityError

from studio.domain.claims import Wanted
from studio.domain.money import Money
from studio.domain.ordering import Balance, balances
from studio.engine.shelf import FILE, open_store_for_show
from studio.store import Store, StoreError, StoreUnavailable, place_of
from studio.store import store as store_module
from studio.store.schema import HEAD, VERSION_TABLE, metadata
from tests.store.stall import NOW, RULES, apples, opened, said, stands, take, whole


def test_a_store_is_known_again_however_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mercato.bancarella"
    (tmp_path / "link").symlink_to(file)
    monkeypatch.chdir(tmp_path)
    for where in (file, str(file), "mercato.bancarella", "./link", f"sqlite:///{file}"):
        assert place_of(where) == str(file)
    server = place_of("postgres://anna:hush@db.example:5433/shop?sslmode=require")
    assert server == place_of("postgresql://anna@db.example:5433/shop") == "postgresql://anna@db.example:5433/shop"
    with pytest.raises(StoreError, match="address is none"):
        place_of("mysql://db.example/shop")


def test_a_new_store_is_as_the_schema_says(where: str) -> None:
    Store(where).close()
    engine = create_engine(
        where.replace("postgresql:", "postgresql+psycopg:") if "://" in where else f"sqlite:///{where}"
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == HEAD
    engine.dispose()


def test_an_empty_database_is_made_a_store_by_two_desks_at_once(database: str) -> None:
    opened_ones: list[Store] = []
    threads = [threading.Thread(target=lambda: opened_ones.append(Store(database))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened_ones) == 3
    for store in opened_ones:
        store.close()


def test_what_was_written_is_there_when_it_is_opened_again(where: str) -> None:
    store = Store(where)
    show = opened(store, apples())
    with store.write() as ledger:
        claims = take(ledger, show, "anna")
        ledger.set_mark("chat", "12")
    store.close()
    store = Store(where)
    with store.read() as ledger:
        assert ledger.claims() == claims
        assert (ledger.mark("chat"), ledger.mark("none"), ledger.current_show()) == ("12", None, show)
    store.close()


def test_an_exception_undoes_the_transaction(store: Store) -> None:
    show = opened(store, apples())
    with pytest.raises(ZeroDivisionError), store.write() as ledger:  # noqa: PT012 - the transaction is what raises
        take(ledger, show, "anna")
        assert len(ledger.claims()) == 1
        raise ZeroDivisionError
    with store.read() as ledger:
        assert ledger.claims() == ()
        assert ledger.product("A12").stock == 5


def test_the_database_itself_refuses_to_oversell(store: Store) -> None:
    opened(store, apples(1))
    with pytest.raises(IntegrityError), store.write() as ledger:
        ledger._connection.execute(text("UPDATE stock SET taken = 2"))


def test_a_snapshot_stays_as_it_was_and_cannot_be_written(store: Store) -> None:
    show = opened(store, apples())
    with store.read() as ledger:
        assert ledger.claims() == ()
        with store.write() as other:
            take(other, show, "anna")
        assert ledger.claims() == ()
        assert ledger.product("A12").stock == 5
        with pytest.raises(RuntimeError):
            ledger.set_mark("a", "b")


def test_it_is_told_when_another_desk_has_written(where: str) -> None:
    here, there = Store(where), Store(where)
    show = opened(here, apples())
    assert (here.changed(), there.changed(), there.changed()) == (False, True, False)
    with there.write() as ledger:
        take(ledger, show, "anna")
    with here.write() as ledger:
        take(ledger, show, "bo")
        assert ledger.product("A12").stock == 3
    assert (here.changed(), here.changed(), there.changed()) == (True, False, True)
    with here.write() as ledger:
        ledger.expire(NOW, RULES)
    assert not there.changed()
    here.close()
    there.close()


def test_two_desks_never_oversell(where: str) -> None:
    desks = [Store(where), Store(where)]
    show = opened(desks[0], apples(30))
    failed: list[BaseException] = []

    def sell(store: Store, name: str) -> None:
        try:
            for batch in range(6):
                with store.write() as ledger:
                    for n in range(5):
                        take(ledger, show, f"{name}{batch}{n}")
        except BaseException as error:
            failed.append(error)
            raise

    threads = [threading.Thread(target=sell, args=(store, str(n))) for n, store in enumerate(desks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    with desks[0].read() as ledger:
        claims = ledger.claims(show, most=1000)
        assert [claim.rev for claim in claims] == sorted({claim.rev for claim in claims})
        assert stands(claims).count(("held", 1)) == 30
        assert len(claims) == 60
        assert [claim.place for claim in ledger.claims()] == sorted(claim.place for claim in claims)
    whole(desks[0])
    for store in desks:
        store.close()


def test_a_locked_store_is_told_and_works_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 0.3)
    store = Store(tmp_path / "s.sqlite3")
    show = opened(store, apples())
    with contextlib.closing(sqlite3.connect(tmp_path / "s.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match="Another program is writing"), store.write() as ledger:
            take(ledger, show, "anna")
        other.execute("ROLLBACK")
    with store.write() as ledger:
        assert take(ledger, show, "anna")
    store.close()


def test_a_desk_that_holds_the_lock_is_told_too(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 1.0)
    here, there = Store(database), Store(database)
    with here.write(), pytest.raises(StoreUnavailable, match="Another desk"), there.write():
        pass
    with there.write() as ledger:
        ledger.set_mark("a", "b")
    here.close()
    there.close()


def test_a_server_that_went_away_is_told_and_comes_back(database: str) -> None:
    store, other = Store(database), Store(database)
    with other.write() as ledger:
        ledger._connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                 " AND datname = current_database()")
        )  # fmt: skip
    with pytest.raises(StoreUnavailable, match=r"does not answer|restarted"), store.write():
        pass
    with store.write() as ledger:
        ledger.set_mark("a", "b")
    store.close()
    other.close()


def test_a_full_disk_is_told_and_works_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "s.sqlite3")
    show = opened(store, apples(None))

    def limit(connection: Connection, pages: int) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StoreUnavailable, match="disk is full"), store.write() as ledger:  # noqa: PT012 - the transaction is what raises
        limit(ledger._connection, 1)
        for _ in range(500):
            ledger.claim(said(text="x" * 900), [Wanted("A12")], show, RULES, NOW)
    with store.write() as ledger:
        assert ledger.claims() == ()
        assert take(ledger, show, "anna")
    store.close()


def test_a_read_only_store_is_told_and_works_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "s.sqlite3")
    show = opened(store, apples())
    with pytest.raises(StoreUnavailable, match="read-only"), store.write() as ledger:  # noqa: PT012 - the transaction is what raises
        ledger._connection.exec_driver_sql("PRAGMA query_only = ON")
        take(ledger, show, "anna")
        ledger.finish()
    with store.write() as ledger:
        assert take(ledger, show, "anna")
    store.close()


@pytest.mark.parametrize("content", [b"code;title\nA1;Apples\n", b"SQLite format 3\0" + b"x" * 4096])
def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(StoreError, match="no store") as caught:
        Store(file)
    assert not isinstance(caught.value, StoreUnavailable)
    assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


def test_nor_is_another_programs_database_touched(tmp_path: Path, database: str) -> None:
    file = tmp_path / "other.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE product (id INTEGER)")
    before = file.read_bytes()
    with pytest.raises(StoreError, match="no store"):
        Store(file)
    assert file.read_bytes() == before
    engine = create_engine(database.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE product (id INTEGER)"))
    with pytest.raises(StoreError, match="no store"):
        Store(database)
    engine.dispose()


def test_a_newer_programs_store_is_left_alone(where: str) -> None:
    store = Store(where)
    with store.write() as ledger:
        ledger._connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreError, match="newer Bancarella") as caught:
        Store(where)
    assert not isinstance(caught.value, StoreUnavailable)


def test_an_older_store_is_copied_and_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "s.sqlite3"
    store = Store(file)
    show = opened(store, apples())
    with store.write() as ledger:
        take(ledger, show, "anna")
    store.close()
    folder = tmp_path / "migrations"
    shutil.copytree(store_module._MIGRATIONS, folder)
    (folder / "versions" / "more.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f'revision, down_revision, branch_labels, depends_on = "more", "{HEAD}", None, None\n'
        'def upgrade():\n    op.add_column("buyer", sa.Column("nickname", sa.Text()))\n'
    )
    monkeypatch.setattr(store_module, "_MIGRATIONS", folder)
    monkeypatch.setattr(store_module, "HEAD", "more")
    store = Store(file)
    with store.read() as ledger:
        assert len(ledger.claims()) == 1
        assert ledger._connection.execute(text("SELECT nickname FROM buyer")).scalar_one() is None
    store.close()
    monkeypatch.undo()
    copy = Store(tmp_path / f"s.sqlite3.before-{HEAD}")
    with copy.read() as ledger:
        assert len(ledger.claims()) == 1
    copy.close()
    with pytest.raises(StoreError, match="newer"):
        Store(file)


def test_a_store_that_knew_neither_payments_nor_parcels_of_a_claim(tmp_path: Path) -> None:
    file = tmp_path / "s.sqlite3"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = store_module._migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in (
            "UPDATE clock SET rev = 9, place = 9, last_id = 9",
            "INSERT INTO show (id, name, began_at, baskets) VALUES (1, '', 0, 2)",
            "INSERT INTO buyer VALUES (2, 'Anna', '', '', '', ''), (3, 'Bea', '', '', '', '')",
            "INSERT INTO basket VALUES (1, 2, 1, '', '', 77), (1, 3, 2, '', '', NULL)",
        ):
            connection.execute(text(statement))
        for id_, buyer in ((4, 2), (5, 3)):
            connection.execute(
                text(
                    "INSERT INTO claim (id, rev, place, show, platform, message_id, author_id, author, text, buyer,"
                    ' code, title, quantity, state, price, currency, unit, "at", changed_at, "by", weighed, withdrawn)'
                    f" VALUES ({id_}, {id_}, {id_}, 1, 'p', 'm{id_}', 'a', 'A', '', {buyer},"
                    " 'A1', 'Apples', 2, 'paid', 250,"
                    " 'EUR', '', 5, 5, 'host', 0, 0)"
                )
            )
    engine.dispose()
    with contextlib.closing(Store(file)) as store, store.read() as ledger:
        anna, bea = ledger.orders(1)
    assert (anna.packed_at is not None, bea.packed_at) == (True, None)
    assert [order.lines[0].packed for order in (anna, bea)] == [True, False]
    assert balances(anna.lines) == (Balance(Money(500, "EUR"), Money(500, "EUR")),)


def test_a_store_that_did_not_know_what_a_claim_was_about_before_it_was_weighed(tmp_path: Path) -> None:
    file = tmp_path / "s.sqlite3"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = store_module._migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        for statement in (
            "UPDATE clock SET rev = 9, place = 9, last_id = 9",
            "INSERT INTO show (id, name, began_at, baskets) VALUES (1, '', 0, 1)",
            "INSERT INTO buyer VALUES (2, 'Anna', '', '', '', '')",
            "INSERT INTO product (id, position, code, code_key, body) VALUES"
            """ (3, 0, 'A1', 'a1', '{"title": "Cheese", "price": [450, "EUR"], "unit": "kg", "grams": 480}')""",
            "INSERT INTO stock VALUES (4, 3, '', NULL, NULL, 1, 0)",
            "INSERT INTO claim (id, rev, place, show, platform, message_id, author_id, author, text, buyer, product,"
            ' stock, code, title, quantity, state, price, currency, unit, "at", changed_at, "by", grams, weighed,'
            " withdrawn, packed) VALUES (5, 5, 5, 1, 'p', 'm', 'a', 'A', '', 2, 3, 4, 'A1', 'Cheese', 1, 'paid', 450,"
            " 'EUR', 'kg', 5, 5, 'host', 500, 1, 0, 0)",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()
    with contextlib.closing(Store(file)) as store, store.write() as ledger:
        (claim,) = ledger.weigh(5, None, NOW)
    assert (claim.grams, claim.weighed) == (480, False)


def test_a_store_that_told_codes_apart_by_the_width_of_their_letters(tmp_path: Path) -> None:
    file = tmp_path / "s.sqlite3"
    engine = create_engine(f"sqlite:///{file}")
    body = '{"title": "T", "price": [450, "EUR"]}'
    kinds = '{"title": "S", "price": [450, "EUR"], "variants": [[["red", "M"], null, ""], [["red", "Ｍ"], null, ""]]}'
    with engine.begin() as connection:
        config = store_module._migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        product = text("INSERT INTO product VALUES (:id, :id, :code, :key, :body, NULL, :gone)")
        stock = text("INSERT INTO stock VALUES (:id, :of, :variant, 5, 5, 2, 0)")
        for id_, code, gone in (
            (11, "Ａ1", None), (12, "A1", None), (13, "é1", None), (14, "e\u03011", None), (15, "Ｂ1", None),
            (16, "Ｃ1", 7), (17, "C1", None), (18, "Ｄ1", None), (19, "D1", 7),
        ):  # fmt: skip
            row = {"id": id_, "code": code, "key": code.casefold(), "body": body, "gone": gone}
            connection.execute(product, row)
            connection.execute(stock, {"id": id_ + 20, "of": id_, "variant": ""})
        connection.execute(product, {"id": 20, "code": "S6", "key": "s6", "body": kinds, "gone": None})
        for id_, variant in ((51, "red m"), (52, "red ｍ")):
            connection.execute(stock, {"id": id_, "of": 20, "variant": variant})
        connection.execute(text("UPDATE clock SET rev = 99, place = 99, last_id = 99"))
        connection.execute(text("INSERT INTO show (id, name, began_at, baskets) VALUES (1, '', 0, 1)"))
        connection.execute(text("INSERT INTO buyer VALUES (2, 'Anna', '', '', '', '')"))
        for id_, of, kind, code, named in ((61, 11, 31, "Ａ1", None), (62, 20, 52, "S6", "red Ｍ")):
            connection.execute(
                text(
                    "INSERT INTO claim (id, rev, place, show, platform, message_id, author_id, author, text, buyer,"
                    ' product, stock, code, title, variant, quantity, state, price, currency, unit, "at", changed_at,'
                    " \"by\", weighed, withdrawn) VALUES (:id, :id, :id, 1, 'p', :id, 'a', 'A', '', 2,"
                    " :of, :kind, :code, 'T', :variant, 2, 'held', 450, 'EUR', '', 5, 5, 'buyer', 0, 0)"
                ),
                {"id": id_, "of": of, "kind": kind, "code": code, "variant": named},
            )
    engine.dispose()
    with contextlib.closing(Store(file)) as store, store.write() as ledger:
        products = {each.code: each for each in ledger.products()}
        assert [*products] == ["A1-2", "A1", "é1", "é1-2", "Ｂ1", "C1", "Ｄ1", "S6"]
        assert ledger.product("Ａ1").code == "A1"
        assert ledger.product("b1").code == "Ｂ1"
        assert [claim.code for claim in ledger.claims()] == ["A1-2", "S6"]
        assert [each.name for each in products["S6"].variants] == ["red M", "red Ｍ 2"]
        assert [each.stock for each in products["S6"].variants] == [3, 3]
        assert ledger.claims()[1].variant == "red Ｍ 2"
        assert json.loads(ledger.mark("renamed-codes") or "") == [["Ａ1", "A1-2"], ["e\u03011", "é1-2"]]
        assert stands(take(ledger, 1, "bea", 4, "A1-2")) == [("held", 3), ("waitlisted", 1)]
        assert stands(take(ledger, 1, "bea", 1, "Ｄ1")) == [("held", 1)]
    said: list[str] = []
    (tmp_path / "s.sqlite3").rename(tmp_path / FILE)
    for _ in range(2):
        open_store_for_show(tmp_path, tell=said.append).close()
    assert said == [
        "Some products had a code that reads like another one's. They have a new code now: “Ａ1” → “A1-2”,"
        " “e\u03011” → “é1-2”."
    ]


@pytest.mark.parametrize("where", ["mysql://a/b", "sqlite://", "http://x", "postgresql+foo://x/y/z:z"])
def test_an_address_that_is_none(where: str) -> None:
    with pytest.raises(StoreError):
        Store(where)


def test_a_server_that_is_not_there_keeps_the_password_to_itself() -> None:
    with pytest.raises(StoreUnavailable, match=r"The shop's database at 127\.0\.0\.1:1 cannot be reached") as caught:
        Store("postgresql://anna:geheim@127.0.0.1:1/shop")
    assert not any(each in str(caught.value) for each in ("geheim", "anna", "postgresql"))


_KILLED = """
import sys
from studio.store import Store
from tests.store.stall import RULES, NOW, take
store = Store(sys.argv[1])
n = 0
while True:
    with store.write() as ledger:
        made = [take(ledger, int(sys.argv[2]), f"u{n}-{k}", rules=RULES)[0].id for k in range(10)]
        n += 1
    print(*made, flush=True)
"""


@pytest.mark.parametrize("kill", range(5))
def test_kill_9_loses_nothing_that_was_committed(tmp_path: Path, kill: int) -> None:
    file = tmp_path / "s.sqlite3"
    store = Store(file)
    show = opened(store, apples(200))
    child = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(file), str(show)],
        stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": os.getcwd()},
    )  # fmt: skip
    assert child.stdout
    told: list[int] = []
    for _ in range(3 + 2 * kill):
        told += map(int, child.stdout.readline().split())
    child.send_signal(signal.SIGKILL)
    told += [int(word) for line in child.stdout if line.endswith("\n") for word in line.split()]
    child.wait()
    child.stdout.close()
    with store.read() as ledger:
        there = [claim.id for claim in ledger.claims()]
        assert told
        assert there[: len(told)] == told
        assert len(there) - len(told) in (0, 10)
    whole(store)
    store.close()


def test_a_file_deleted_under_us_is_put_back_with_what_it_held(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    store = Store(folder / "store.sqlite3")
    with store.write() as ledger:
        ledger.put_product(apples())
    shutil.rmtree(folder)
    store.stand_again()  # its folder is not there: nothing can be done yet
    folder.mkdir()
    store.stand_again()
    assert (folder / "store.sqlite3").stat().st_mode & 0o777 == 0o600
    with store.write() as ledger:
        ledger.set_mark("afterwards", "yes")
    store.close()
    again = Store(folder / "store.sqlite3")
    with again.read() as ledger:
        assert [product.code for product in ledger.products()] == [apples().code]
        assert ledger.mark("afterwards") == "yes"
    again.close()
