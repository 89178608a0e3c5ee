"""Which show is on, and which desks are on it."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from alembic import command
from sqlalchemy import create_engine, text

from studio.store import Store
from studio.store import store as store_module
from tests.store.stall import NOW, apples, later, opened, take


def test_the_last_desk_that_leaves_ends_the_show(store: Store) -> None:
    show = opened(store, apples())
    with store.write() as ledger:
        ledger.join_show("one", show, NOW)
        ledger.join_show("two", show, NOW)
        take(ledger, show, "anna")
        assert not ledger.leave_show("two", show, later(1))
        assert not ledger.leave_show("somebody who never was on it", show, later(1))
        assert ledger.claims(show)[0].until == later(15)
        ledger.join_show("two", show, later(2))
        assert not ledger.leave_show("one", show, later(3))
        assert not ledger.is_over(show)
        assert ledger.leave_show("two", show, later(3))
        assert ledger.is_over(show)
        assert ledger.claims(show)[0].until is None
        assert ledger.current_show() is None


def test_holds_of_days_keep_their_ends_when_the_show_ends(store: Store) -> None:
    first = opened(store, apples())
    with store.write() as ledger:
        take(ledger, first, "anna")
        (anna,) = ledger.claims(first)
        ledger.hold_longer([anna.id], later(2 * 24 * 60), "host", NOW)
        take(ledger, first, "bea")
        ledger.join_show("one", first, NOW)
        assert ledger.leave_show("one", first, later(3))
        assert [claim.until for claim in ledger.claims(first)] == [later(2 * 24 * 60), None]
        silent = ledger.begin_show("Next", later(4))
        take(ledger, silent, "carla")
        (carla,) = ledger.claims(silent)
        ledger.hold_longer([carla.id], later(2 * 24 * 60), "host", later(4))
        ledger.end_silent(later(5), later(5))
        assert ledger.is_over(silent)
        assert ledger.claims(silent)[0].until == later(2 * 24 * 60)


def test_a_desk_that_nobody_hears_of_holds_up_no_end_and_opens_it_again_when_it_is_back(store: Store) -> None:
    show = opened(store)
    with store.write() as ledger:
        ledger.join_show("one", show, NOW)
        ledger.join_show("two", show, NOW)
        ledger.note_desk("two", later(2))
        assert not ledger.leave_show("one", show, later(6))
        assert ledger.leave_show("one", show, later(8))
        ledger.join_show("two", show, later(9))
        assert ledger.shows()[0].ended_at is None


def test_a_show_goes_on_from_its_last_sign_of_life(store: Store) -> None:
    show = opened(store)
    half_a_day = timedelta(hours=12)
    with store.write() as ledger:
        ledger.join_show("one", show, NOW)
        ledger.note_desk("one", later(13 * 60))
        now = later(14 * 60)
        ledger.end_silent(now - half_a_day, now)
        assert ledger.going_on(now - half_a_day) == show
        now = later(26 * 60)
        assert ledger.going_on(now - half_a_day) is None
        ledger.end_silent(now - half_a_day, now)
        assert ledger.shows()[0].ended_at == now


def test_a_sign_of_life_makes_nobody_look_what_has_changed(where: str) -> None:
    with closing(Store(where)) as one, closing(Store(where)) as two:
        with one.write() as ledger:
            ledger.join_show("one", ledger.begin_show("", NOW), NOW)
        two.changed()
        with one.write() as ledger:
            ledger.note_desk("one", later(1))
        assert not two.changed()
        with one.write() as ledger:
            ledger.set_mark("a", "b")
        assert two.changed()


def test_a_store_that_knew_no_desks_has_its_show_and_its_marks(tmp_path: Path) -> None:
    file = tmp_path / "s.sqlite3"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = store_module._migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        connection.execute(text("INSERT INTO show (id, name, began_at, baskets) VALUES (1, 'Market', 5, 0)"))
        connection.execute(text("INSERT INTO mark VALUES ('chat', '[3, \"p\", \"m\"]')"))
    engine.dispose()
    with closing(Store(file)) as store, store.write() as ledger:
        assert ledger.mark("chat") == '[3, "p", "m"]'
        began = ledger.shows()[0].began_at
        assert ledger.going_on(began) == 1
        assert ledger.going_on(began + timedelta(seconds=1)) is None
        ledger.join_show("one", 1, NOW)
        assert ledger.leave_show("one", 1, NOW)
