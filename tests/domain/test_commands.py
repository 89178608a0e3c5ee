import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.commands import (
    Command,
    CutOff,
    Elapse,
    End,
    Event,
    GoLive,
    Mute,
    PinProduct,
    SetStock,
    ShowLowerThird,
    ShowScene,
    StartCountdown,
    StopCountdown,
    Unpin,
    apply,
)
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product
from studio.domain.show import AtZero, Countdown, SceneName, Show

NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
CHEESE = Product("K7", "Pecorino", Money(1890, "EUR"), old_price=Money(2250, "EUR"), stock=12)
HONEY = Product("M3", "Miele", Money(900, "EUR"))
SHOW = Show("Le Querce", products=(CHEESE, HONEY))


def after(show: Show, *commands: Command, now: datetime = NOW) -> Show:
    for command in commands:
        show, _ = apply(show, command, now)
    return show


def seconds(count: float) -> datetime:
    return NOW + timedelta(seconds=count)


def test_pin_takes_any_spelling_and_keeps_the_products_own() -> None:
    show, events = apply(SHOW, PinProduct(" k7 "), NOW)
    assert (show.pinned, show.pinned_product, events) == ("K7", CHEESE, (Event("pinned", "K7"),))


def test_a_code_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match=r"“A99”\. Known codes: K7, M3\."):
        apply(SHOW, PinProduct("A99"), NOW)
    with pytest.raises(Refused, match="The list of products is empty"):
        apply(Show("x"), PinProduct("A99"), NOW)
    many = Show("x", products=tuple(Product(f"C{i}", "t", Money(1, "EUR")) for i in range(15)))
    with pytest.raises(Refused, match="C11 and 3 more"):
        apply(many, PinProduct("A99"), NOW)


def test_unpin() -> None:
    show, events = apply(after(SHOW, PinProduct("M3")), Unpin(), NOW)
    assert (show.pinned, show.pinned_product, events) == (None, None, (Event("unpinned", "M3"),))
    assert apply(SHOW, Unpin(), NOW) == (SHOW, ())


def test_a_countdown_runs_to_its_end_and_goes() -> None:
    show, events = apply(SHOW, StartCountdown(90, " Offerta "), NOW)
    assert show.countdown == Countdown("Offerta", seconds(90))
    assert events == (Event("countdown-started"),)
    assert apply(show, Elapse(), seconds(89.9)) == (show, ())
    assert apply(show, Elapse(), seconds(90)) == (SHOW, (Event("countdown-ended"),))


def test_a_countdowns_end_takes_its_own_product_off_and_no_other() -> None:
    show = after(SHOW, PinProduct("K7"), StartCountdown(5, at_zero=AtZero.UNPIN))
    assert after(show, Elapse(), now=seconds(5)).pinned is None
    assert after(show, PinProduct("M3"), Elapse(), now=seconds(5)).pinned == "M3"


def test_a_countdowns_end_brings_the_full_price_back_whatever_is_pinned_by_then() -> None:
    show = after(SHOW, PinProduct("K7"), StartCountdown(5, at_zero=AtZero.FULL_PRICE), PinProduct("M3"))
    assert show.product("K7").price == Money(1890, "EUR")
    ended = after(show, Elapse(), now=seconds(5))
    assert (ended.product("K7").price, ended.product("K7").old_price) == (Money(2250, "EUR"), None)
    assert ended.product("K7").stock == 12
    assert ended.product("M3") == HONEY


def test_an_offer_ends_with_its_countdown_also_where_that_is_stopped() -> None:
    show = after(SHOW, PinProduct("K7"), StartCountdown(5, at_zero=AtZero.FULL_PRICE))
    show, events = apply(show, StopCountdown(), NOW)
    assert events == (Event("countdown-stopped", "K7"),)
    assert show.product("K7").price == Money(2250, "EUR")


def test_a_stopped_countdown_leaves_the_product_where_it_is() -> None:
    show = after(SHOW, PinProduct("K7"), StartCountdown(5, at_zero=AtZero.UNPIN))
    show, events = apply(show, StopCountdown(), NOW)
    assert (show, events) == (after(SHOW, PinProduct("K7")), (Event("countdown-stopped", "K7"),))
    with pytest.raises(Refused, match="No countdown"):
        apply(show, StopCountdown(), NOW)


def test_no_other_countdown_hides_when_an_offer_ends() -> None:
    show = after(SHOW, PinProduct("K7"), StartCountdown(60, price="15"))
    with pytest.raises(Refused, match="offer on “K7”"):
        apply(show, StartCountdown(5), NOW)
    with pytest.raises(Refused, match="offer on “K7”"):
        apply(after(show, PinProduct("M3")), StartCountdown(5, price="1"), NOW)
    assert after(show, StartCountdown(5, price="14")).product("K7").price == Money(1400, "EUR")


def test_an_end_about_the_pinned_product_needs_one() -> None:
    for at_zero in (AtZero.UNPIN, AtZero.FULL_PRICE):
        with pytest.raises(Refused, match="Pin the product first"):
            apply(SHOW, StartCountdown(5, at_zero=at_zero), NOW)


def test_an_end_about_one_product_is_not_about_the_one_that_is_pinned_by_now() -> None:
    pinned = after(SHOW, PinProduct("M3"))
    offer = StartCountdown(60, price="8", code="K7")
    for show in (SHOW, pinned):
        with pytest.raises(Refused, match="“K7” is not on the picture any more"):
            apply(show, offer, NOW)
    with pytest.raises(Refused, match="There is no product “X”"):
        apply(pinned, replace(offer, code="X"), NOW)
    assert after(pinned, replace(offer, code="m3")).product("M3").price == Money(800, "EUR")


@pytest.mark.parametrize("length", [0, 0.99, -1, 86_401, float("inf"), float("nan")])
def test_lengths_no_countdown_has(length: float) -> None:
    with pytest.raises(Refused, match="1 second to 24 hours"):
        apply(SHOW, StartCountdown(length), NOW)


def test_scenes() -> None:
    assert after(SHOW, ShowScene(SceneName.BACK)).scene is SceneName.BACK
    with pytest.raises(Refused, match="only one camera"):
        apply(SHOW, ShowScene(SceneName.CAMERA_2), NOW)
    two = Show("x", cameras=2)
    assert after(two, ShowScene(SceneName.CAMERA_2)).scene is SceneName.CAMERA_2


def test_lower_third() -> None:
    shown = after(SHOW, ShowLowerThird("Chiara", "Casara"))
    assert shown.lower_third == ("Chiara", "Casara")
    assert after(shown, ShowLowerThird("")).lower_third is None


def test_stock() -> None:
    show, events = apply(SHOW, SetStock("k7", 3), NOW)
    assert (show.product("K7").stock, show.product("M3"), events) == (3, HONEY, (Event("stock", "K7"),))
    assert after(show, SetStock("K7", None)).product("K7").stock is None
    for wrong in (-1, 1_000_001):
        with pytest.raises(Refused, match=r"0 to 1,000,000"):
            apply(SHOW, SetStock("K7", wrong), NOW)


def test_on_air_once_and_muted_as_often_as_wanted() -> None:
    live = after(SHOW, GoLive())
    assert live.on_air
    with pytest.raises(Refused, match="on air already"):
        apply(live, GoLive(), NOW)
    assert not after(live, End()).on_air
    with pytest.raises(Refused, match="not on air"):
        apply(SHOW, End(), NOW)
    assert after(SHOW, Mute(True), Mute(True)).muted
    assert not after(SHOW, Mute(True), Mute(False)).muted


def test_a_show_that_is_cut_off_is_not_over() -> None:
    live = after(replace(SHOW, reached="K7"), GoLive())
    cut, events = apply(live, CutOff(), NOW)
    assert (cut.on_air, cut.on_air_since, cut.reached) == (False, None, "K7")
    assert [event.what for event in events] == ["cut-off"]
    assert apply(cut, CutOff(), NOW) == (cut, ())


_commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(PinProduct, st.sampled_from(["K7", "m3", "A99"])),
    st.builds(StartCountdown, st.floats(-1, 200_000), st.text(max_size=3), st.sampled_from(AtZero)),
    st.builds(ShowScene, st.sampled_from(SceneName)),
    st.builds(ShowLowerThird, st.text(max_size=2), st.text(max_size=2)),
    st.builds(SetStock, st.sampled_from(["K7", "M3", "A99"]), st.none() | st.integers(-2, 2)),
    st.builds(Mute, st.booleans()),
    st.sampled_from([Unpin(), StopCountdown(), GoLive(), End(), Elapse()]),
)


@given(st.lists(st.tuples(_commands, st.floats(0, 1000)), max_size=30))
def test_whatever_is_commanded_the_show_stays_whole(steps: list[tuple[Command, float]]) -> None:
    show, now = SHOW, NOW
    for command, pause in steps:
        now += timedelta(seconds=pause)
        with contextlib.suppress(Refused):
            show, _ = apply(show, command, now)
        assert [product.code for product in show.products] == ["K7", "M3"]
        assert (show.pinned is None) == (show.pinned_product is None)
        assert show.scene is not SceneName.CAMERA_2
    assert after(show, Elapse(), now=now + timedelta(days=2)).countdown is None
