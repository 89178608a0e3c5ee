"""What an engine that goes on says of it: once somebody receives the show, and nothing that is not so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.domain.show import Show, Slot
from studio.engine.comeback import TOLD, Comeback
from studio.engine.lookout import Lookout
from studio.engine.options import Options
from studio.engine.session import Aside, Led, Session, Shape, Standing, Tally
from studio.media.ingest import Ingest

WHOLE, NOT_WHOLE = "with everything as it was", "not everything could be written down"


@pytest.fixture
def left(tmp_path: Path) -> Iterator[Callable[[Aside], Studio]]:
    made: list[Studio] = []

    def leave(aside: Aside) -> Studio:
        made.append(Studio(tmp_path, aside))
        return made[-1]

    yield leave
    for studio in made:
        studio.comeback.close(over=True)


class Studio:
    """An engine goes on with what another one has left in `folder`."""

    def __init__(self, folder: Path, aside: Aside) -> None:
        session = Session(folder, aside=lambda: aside)
        assert session.keep(Standing(show=Show("Casa", on_air=True), stay=False), 10.0)
        session.close(over=False)
        self.now, self.said = datetime.now(UTC), list[str]()
        self.lookout = Lookout(now=lambda: self.now, tell=self.said.append, changed=lambda: None)
        self.comeback = Comeback(Options(data_dir=folder, resume=True), folder)
        self.comeback.show(self.now)

    def begin(self) -> None:
        self.comeback.begin(lambda: self.now, lambda _: None, lambda _: None)

    def tell(self, *, received: bool) -> list[str]:
        self.comeback.tell(self.lookout, received=received)
        return [trouble.text for trouble in self.lookout.standing()]


def test_it_is_told_once_somebody_receives_it_and_for_a_minute(left: Callable[[Aside], Studio]) -> None:
    studio = left(Aside((Tally("A", 9.0),)))
    studio.begin()
    assert studio.tell(received=False) == []
    studio.now += 2 * TOLD
    assert studio.tell(received=False) == []
    assert WHOLE in studio.tell(received=True)[0]
    assert studio.tell(received=False) != []
    studio.now += TOLD + timedelta(seconds=1)
    assert studio.tell(received=True) == []
    assert studio.comeback.tallies == (Tally("A", 9.0),)
    studio.comeback.begins(anew=True)
    assert studio.comeback.tallies == ()
    assert len(studio.said) == 1


@pytest.mark.parametrize("how", ["ended", "begins"])
def test_it_is_told_no_longer_than_it_is_so(left: Callable[[Aside], Studio], how: str) -> None:
    studio = left(Aside(lost=149))
    studio.begin()
    assert WHOLE in studio.tell(received=True)[0]
    assert studio.comeback.lost == 149
    studio.comeback.ended(studio.now)
    if how == "begins":
        studio.comeback.begins(anew=True)
        assert studio.comeback.lost == 0
    assert studio.tell(received=True) == []


@pytest.mark.parametrize(("all_kept", "full"), [(False, False), (True, True)])
def test_what_may_be_missing_is_not_called_whole(left: Callable[[Aside], Studio], all_kept: bool, full: bool) -> None:
    studio = left(Aside(all_kept=all_kept))
    if full:  # the disk takes nothing, and the spare place has nothing: what is left there may be old
        studio.comeback.doubt()
    studio.begin()
    assert NOT_WHOLE in studio.tell(received=True)[0]


def test_the_time_on_air_before_a_kill_counts_and_the_time_in_between_does_not(tmp_path: Path) -> None:
    began = datetime.now(UTC) - timedelta(minutes=30)

    def left_by(standing: Standing, at: datetime) -> Comeback:
        """What the next engine begins with, after one that wrote this at that time by the show's clock."""
        session = Session(tmp_path, clock=lambda: at)
        assert session.keep(standing, 10.0)
        session.close(over=False)
        return Comeback(Options(data_dir=tmp_path, stay=True, go_live=False), tmp_path)

    first = left_by(Standing(show=Show("Casa", on_air=True, on_air_since=began)), began + timedelta(minutes=10))
    assert (first.began_at, first.aired_s) == (began, 600.0)
    # It is asked whether the show goes on, and killed before anybody says.
    waits = Standing(show=Show("Casa"), waits=True, began_at=first.began_at, aired_s=first.aired_s, said_before=7)
    second = left_by(waits, began + timedelta(minutes=20))
    assert second.left is not None
    assert second.left.broken_off
    assert not second.at_once
    assert (second.began_at, second.aired_s, second.said_before) == (began, 600.0, 7)
    # It went on, by hand, and was killed again.
    since = began + timedelta(minutes=25)
    again = Standing(
        show=Show("Casa", on_air=True, on_air_since=since), began_at=second.began_at, aired_s=second.aired_s
    )
    third = left_by(again, since + timedelta(minutes=1))
    assert (third.began_at, third.aired_s) == (began, 660.0)
    third.begins(anew=True)
    assert (third.began_at, third.aired_s) == (None, 0.0)


def test_whose_time_is_over_by_now_is_brought_to_its_end_and_not_on_air_again(tmp_path: Path) -> None:
    ended = datetime.now(UTC) - timedelta(seconds=3)
    session = Session(tmp_path)
    standing = Standing(show=Show("Casa", on_air=True, on_air_since=ended), ends_at=ended, stay=False)
    assert session.keep(standing, 10.0)
    session.close(over=False)
    again = Comeback(Options(data_dir=tmp_path, resume=True, duration_s=8.0), tmp_path)
    assert (again.settles, again.at_once, again.left, again.ended_at) == (True, False, None, ended)
    longer = Comeback(Options(data_dir=tmp_path, resume=True), tmp_path)
    assert (longer.settles, longer.at_once) == (False, True)


@pytest.mark.parametrize("known", [True, False])
def test_who_tells_it_to_end_before_it_is_back_has_ended_the_show(
    left: Callable[[Aside], Studio], tmp_path: Path, known: bool
) -> None:
    studio = left(Aside())
    assert studio.comeback.at_once
    studio.comeback.give_up(studio.now)
    killed = Comeback(Options(data_dir=tmp_path, resume=True), tmp_path)
    assert (killed.at_once, killed.settles) == (False, True), "its supervisor's next start brings it to its end"
    if known:
        studio.comeback.closed(studio.now)
    studio.comeback.close(over=True)
    studio.comeback.forget()
    assert (Session.left(tmp_path) is None) == known
    again = Comeback(Options(data_dir=tmp_path, resume=True), tmp_path)
    assert (again.at_once, again.settles, again.ended_at) == (False, False, None if known else studio.now)


def test_the_windows_engine_gives_up_nothing(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.keep(Standing(show=Show("Casa", on_air=True)), 10.0)
    session.close(over=False)
    comeback = Comeback(Options(data_dir=tmp_path, stay=True, resume=True), tmp_path)
    comeback.give_up(datetime.now(UTC))
    assert not comeback.is_kept
    assert Comeback(Options(data_dir=tmp_path, stay=True, resume=True), tmp_path).at_once


def test_the_picture_goes_on_in_its_own_shape_unless_it_goes_elsewhere(tmp_path: Path) -> None:
    shape, led = Shape(320, 180, 25, 800, 96), (Led("A", "a1"),)
    session = Session(tmp_path)
    standing = Standing(show=Show("Casa", on_air=True), leads_to=led, shape=shape)
    assert session.keep(standing, 10.0)
    assert session.keep(msgspec.structs.replace(standing, show=Show("Casa"), waits=True), 10.0)
    session.close(over=False)
    again = Comeback(Options(data_dir=tmp_path, stay=True, go_live=False), tmp_path)
    assert (again.shape, again.leads_to) == (shape, led)
    again.elsewhere()
    assert (again.shape, again.leads_to) == (None, None)
    session = Session(tmp_path)
    assert session.keep(msgspec.structs.replace(standing, show=Show("Casa"), over=True), 10.0)
    session.close(over=False)
    over = Comeback(Options(data_dir=tmp_path, stay=True, go_live=False, resume=True), tmp_path)
    assert (over.shape, over.leads_to) == (None, None), "the next show may go anywhere"


def test_where_it_was_given_to_go_is_said_anew(tmp_path: Path) -> None:
    session = Session(tmp_path)
    led = (Led("old.example"), Led("A", "a1"))
    assert session.keep(Standing(show=Show("Casa", on_air=True), leads_to=led), 10.0)
    session.close(over=False)
    new = Ingest.parse("rtmp://new.example/live/k", None)
    options = Options(data_dir=tmp_path, stay=True, destinations=((new.host, new),))
    assert Comeback(options, tmp_path).leads_to == led
    assert Comeback(replace(options, aimed=True), tmp_path).leads_to == (Led("new.example"), Led("A", "a1"))


TORN: tuple[bytes | None, ...] = (b"", b"{", b'{"number": 1, "of": "a newer version"}', None)


@pytest.mark.parametrize("torn", TORN)
def test_what_cannot_be_read_is_told_once_and_kept_aside(tmp_path: Path, torn: bytes | None) -> None:
    there = [tmp_path / name for name in ("session.json", "session-now.json")]
    for path in there:
        path.write_bytes(torn) if torn is not None else path.mkdir()
    for note in ("Whether a show was cut short is not known: what was kept of it cannot be read.", ""):
        comeback = Comeback(Options(data_dir=tmp_path, stay=True), tmp_path)
        assert (comeback.note, comeback.left) == (note, None)
        comeback.begin(lambda: datetime.now(UTC), lambda _: None, lambda _: None)
        comeback.keep(Show("Casa"), None, None, within_s=10.0)
        comeback.close(over=False)
        assert [path.with_suffix(".bad.json").exists() for path in there] == [True, True]
        assert Session.left(tmp_path)


def test_one_page_that_can_be_read_is_enough(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.keep(Standing(show=Show("Casa", on_air=True)), 10.0)
    session.close(over=False)
    (tmp_path / "session-now.json").write_bytes(b"")
    comeback = Comeback(Options(data_dir=tmp_path, stay=True, resume=True), tmp_path)
    assert (comeback.note, comeback.at_once) == ("", True)


def test_of_its_products_is_kept_what_the_show_cannot_do_without(tmp_path: Path) -> None:
    def product(code: str, stock: int | None, *variants: Variant) -> Product:
        return Product(code, code.title(), Money(900, "EUR"), stock=stock, variants=variants, waiting=2)

    sizes = Variant(("m",), stock=4), Variant(("l",), stock=0)
    products = product("k7", 3), product("t1", None, *sizes), product("w1", 5), product("s1", 0)
    turns = tuple(Slot(code) for code in ("t1", "s1"))
    kept: list[tuple[Product, ...]] = []
    for left in (3, 2):
        comeback = Comeback(Options(data_dir=tmp_path, stay=True), tmp_path)
        comeback.begin(lambda: datetime.now(UTC), lambda _: None, lambda _: None)
        there = (replace(products[0], stock=left), *products[1:])
        show = Show("Casa", products=there, pinned="k7", rundown=turns, on_air=True)
        comeback.keep(show, None, None, within_s=10.0)
        comeback.close(over=False)
        again = Comeback(Options(data_dir=tmp_path, stay=True, resume=True), tmp_path)
        assert again.show(datetime.now(UTC)).products == ()
        kept.append(again.known)
    assert [(each.code, each.stock, each.waiting) for each in kept[0]] == [
        ("k7", None, 0),
        ("t1", None, 0),
        ("s1", 0, 0),
    ]
    assert [variant.stock for variant in kept[0][1].variants] == [None, 0]
    assert kept[0] == kept[1], "what every claim changes is not written down for each"
