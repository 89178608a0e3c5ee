from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.commands import (
    DeleteProduct,
    Elapse,
    End,
    ExtendCountdown,
    GoLive,
    HideMessage,
    PinProduct,
    PlaceLayer,
    Restocked,
    SetCameras,
    SetRundown,
    SetShop,
    SetStock,
    ShowMessage,
    ShowScene,
    StartCountdown,
    TakeProducts,
    Unpin,
    apply,
)
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.domain.scene import CloseUp, Message, scene_of
from studio.domain.show import AtZero, Movable, Placing, SceneName, Show, Slot
from studio.domain.typed import PutProduct

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)
CHEESE = Product("K7", "Pecorino", Money(1890, "EUR"), "kg", Money(2250, "EUR"), stock=12)
HONEY = Product("M3", "Miele", Money(900, "EUR"))
SHOW = Show("Le Querce", products=(CHEESE, HONEY), cameras=2)


def after(show: Show, *commands: object, now: datetime = NOW) -> Show:
    for command in commands:
        show, _ = apply(show, command, now)  # type: ignore[arg-type]
    return show


def test_a_product_is_added_at_its_place_with_prices_as_typed() -> None:
    show = after(SHOW, PutProduct("A12", " Pomodori  San Marzano ", "4,50", unit="kg", old_price="5", stock=3, at=1))
    assert [product.code for product in show.products] == ["K7", "A12", "M3"]
    assert show.product("a12") == Product(
        "A12", "Pomodori San Marzano", Money(450, "EUR"), "kg", Money(500, "EUR"), stock=3
    )


def test_a_link_without_its_beginning_is_the_webs() -> None:
    show = after(SHOW, PutProduct("A12", "Pomodori", "4,50", url="myfarm.example/a12?x=1"))
    assert show.product("A12").url == "https://myfarm.example/a12?x=1"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"code": ""}, "code"),
        ({"code": "A 1"}, "code"),
        ({"code": "x" * 21}, "code"),
        ({"code": "m3"}, "already"),
        ({"title": "  "}, "title"),
        ({"price": "soon"}, "price"),
        ({"old_price": "-3"}, "old price"),
        ({"old_price": "4.50"}, "not above"),
        ({"url": "javascript:alert(1)"}, "link"),
        ({"unit": "x" * 25}, "unit"),
        ({"stock": -1}, "Stock"),
    ],
)
def test_a_product_that_cannot_be_is_refused(change: dict[str, object], words: str) -> None:
    put = PutProduct("A12", "Pomodori", "4.50")
    with pytest.raises(Refused, match=words):
        after(SHOW, replace(put, **change))


def test_a_new_code_goes_with_the_pin_the_countdown_and_the_run_of_show() -> None:
    show = after(
        SHOW,
        PinProduct("K7"),
        StartCountdown(60, at_zero=AtZero.FULL_PRICE),
        SetRundown((Slot("M3", 4), Slot("k7", 6))),
        PutProduct("K8", "Pecorino", "18.90", old_price="22.50", was="K7"),
    )
    assert show.pinned == "K8"
    assert show.countdown is not None
    assert show.countdown.code == "K8"
    assert show.rundown == (Slot("M3", 4), Slot("K8", 6))


def test_a_deleted_product_leaves_nothing_behind() -> None:
    show = after(
        SHOW,
        PinProduct("K7"),
        StartCountdown(60, at_zero=AtZero.FULL_PRICE),
        SetRundown((Slot("M3"), Slot("K7"))),
        DeleteProduct("k7"),
    )
    assert show.pinned is None
    assert show.rundown == (Slot("M3"),)
    assert after(show, StartCountdown(5), now=NOW + timedelta(hours=1)).products == (HONEY,)
    show = after(show, now=NOW + timedelta(hours=1))
    assert show.countdown is not None
    assert show.countdown.at_zero is AtZero.NOTHING


def test_a_list_replaces_by_code_and_adds_the_rest() -> None:
    dear = replace(HONEY, price=Money(1000, "EUR"))
    new = replace(HONEY, code="M4")
    assert after(SHOW, TakeProducts((dear, new))).products == (CHEESE, dear, new)


def test_a_run_of_show_names_known_products_once() -> None:
    with pytest.raises(Refused, match="no product"):
        after(SHOW, SetRundown((Slot("X1"),)))
    with pytest.raises(Refused, match="one turn"):
        after(SHOW, SetRundown((Slot("K7"), Slot("k7"))))
    with pytest.raises(Refused, match="minutes"):
        after(SHOW, SetRundown((Slot("K7", -1),)))


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_a_countdown_never_leaves_its_bounds(seconds: float) -> None:
    show = after(SHOW, StartCountdown(600))
    with contextlib.suppress(Refused):
        show = after(show, ExtendCountdown(seconds))
    assert show.countdown is not None
    assert timedelta(seconds=1) <= show.countdown.ends_at - NOW <= timedelta(hours=24)


def test_only_a_running_countdown_is_extended() -> None:
    with pytest.raises(Refused):
        after(SHOW, ExtendCountdown(60))


def test_a_message_is_on_the_picture_until_it_is_taken_away() -> None:
    show = after(SHOW, ShowMessage("Anna", " ciao! ", "twitch"))
    assert show.message is not None
    assert Message(show.message) in scene_of(show, NOW).layers
    assert not any(isinstance(layer, Message) for layer in scene_of(after(show, HideMessage()), NOW).layers)
    with pytest.raises(Refused):
        after(SHOW, ShowMessage("Anna", "  "))


def test_layers_go_where_they_are_dragged_and_back() -> None:
    show = after(SHOW, PlaceLayer(Movable.CARD, 0.5, 1.0), PlaceLayer(Movable.CARD, 0.0, 0.25))
    assert show.placings == (Placing(Movable.CARD, 0.0, 0.25),)
    assert scene_of(show, NOW).placings == show.placings
    assert after(show, PlaceLayer(Movable.CARD)).placings == ()
    with pytest.raises(Refused):
        after(SHOW, PlaceLayer(Movable.CARD, 1.2, 0.0))


def test_two_cameras_share_the_picture_only_where_there_are_two() -> None:
    assert scene_of(after(SHOW, ShowScene(SceneName.PIP)), NOW).inset == 1
    with pytest.raises(Refused, match="one camera"):
        after(replace(SHOW, cameras=1), ShowScene(SceneName.PIP))
    lost = after(SHOW, ShowScene(SceneName.PIP), SetCameras(1))
    assert lost.scene is SceneName.CAMERA


def test_a_close_up_shows_the_pinned_product_and_the_camera_small() -> None:
    show = after(SHOW, ShowScene(SceneName.CLOSE_UP))
    assert scene_of(show, NOW).inset is None
    scene = scene_of(after(show, PinProduct("K7")), NOW)
    assert scene.layers[0] == CloseUp(CHEESE)
    assert scene.inset == 0


def test_the_run_of_show_knows_how_far_it_came() -> None:
    show = after(SHOW, SetRundown((Slot("K7"), Slot("M3"))), GoLive(), PinProduct("K7"), PinProduct("M3"), Unpin())
    assert show.reached == "M3"
    assert after(show, PutProduct("M4", "Miele", "9", was="M3")).reached == "M4"
    assert after(show, End()).reached is None
    assert after(SHOW, PinProduct("K7")).reached is None


def test_times_of_pin_and_air_are_kept() -> None:
    show = after(SHOW, GoLive(), PinProduct("K7"))
    assert (show.on_air_since, show.pinned_at) == (NOW, NOW)
    assert after(show, PinProduct("K7"), now=NOW + timedelta(minutes=1)).pinned_at == NOW


def test_the_shop_and_its_language_change_one_without_the_other() -> None:
    show = after(SHOW, SetShop(language="fr"))
    assert (show.shop, show.language) == ("Le Querce", "fr")
    assert after(show, SetShop(shop=" Da Bruno ")).shop == "Da Bruno"


def test_the_ledgers_word_on_some_products_leaves_the_others() -> None:
    first, *rest = SHOW.products
    show, _ = apply(SHOW, Restocked((replace(first, stock=1),), whole=False), NOW)
    assert show.products == (replace(first, stock=1), *rest)
    show, _ = apply(show, Restocked((replace(first, code="NONE"),), whole=False), NOW)
    assert show.products == (replace(first, stock=1), *rest)


def test_what_is_gone_from_the_ledger_is_gone_from_the_show() -> None:
    gone, *rest = SHOW.products
    show = after(
        SHOW,
        PinProduct(gone.code),
        StartCountdown(5, at_zero=AtZero.UNPIN),
        SetRundown((Slot(gone.code), Slot(rest[0].code))),
    )
    # Also where the show was kept without its products.
    for kept in (show, replace(show, products=())):
        now, _ = apply(kept, Restocked(tuple(rest), whole=True), NOW)
        assert (now.products, now.pinned, now.rundown) == (tuple(rest), None, (Slot(rest[0].code),))
        assert now.countdown is not None
        assert (now.countdown.code, now.countdown.at_zero) == (None, AtZero.NOTHING)


def test_an_offer_costs_less_until_its_end_and_then_what_it_cost_before() -> None:
    product = SHOW.products[0]
    full = product.price
    pinned = after(SHOW, PinProduct(product.code))
    with pytest.raises(Refused, match="Pin the product first"):
        apply(SHOW, StartCountdown(60, price="1"), NOW)
    for wrong in (f"{full.amount}", "0,5 USD", "much"):
        with pytest.raises(Refused):
            apply(pinned, StartCountdown(60, price=wrong), NOW)
    show, _ = apply(pinned, StartCountdown(60, price="0,50"), NOW)
    offered = show.product(product.code)
    assert (offered.price.minor, offered.old_price) == (50, full)
    cheaper = after(show, StartCountdown(60, price="0,40")).product(product.code)
    assert (cheaper.price.minor, cheaper.old_price) == (40, full)
    over, _ = apply(show, Elapse(), NOW + timedelta(seconds=60))
    assert over.product(product.code).price == full


def test_a_variants_stock_is_set_by_its_name() -> None:
    kinds = (Variant(("red", "M"), stock=1), Variant(("blue",)))
    shirt = Product("T1", "Shirt", Money(1800, "EUR"), variants=kinds)
    show, _ = apply(SHOW, TakeProducts((shirt,)), NOW)
    show, _ = apply(show, SetStock("t1", 0, "RED m"), NOW)
    assert [variant.stock for variant in show.product("T1").variants] == [0, None]
    assert after(show, SetStock("T1", 0)).product("T1").sold_out, "of all of them at once there can be none"
    for wrong in (SetStock("T1", 3), SetStock("T1", None), SetStock("T1", 3, "green"), SetStock("T1", -1, "blue")):
        with pytest.raises(Refused):
            apply(show, wrong, NOW)


def test_an_offer_gives_back_the_struck_out_price_that_it_hid() -> None:
    offered = after(SHOW, PinProduct("K7"), StartCountdown(60, price="15"))
    cheese = offered.product("K7")
    assert (cheese.price.minor, cheese.old_price, cheese.before_offer) == (1500, CHEESE.price, CHEESE.old_price)
    # Begun anew, extended, and with something else about it changed.
    again = after(
        offered,
        StartCountdown(90, price="14"),
        ExtendCountdown(30),
        PutProduct("K7", "Pecorino dolce", "14", unit="kg", old_price="18.90", was="K7"),
    )
    ended = after(again, Elapse(), now=NOW + timedelta(minutes=3)).product("K7")
    assert (ended.title, ended.price, ended.old_price) == ("Pecorino dolce", CHEESE.price, CHEESE.old_price)
    assert ended.before_offer is None


def test_what_goes_by_a_code_goes_along_when_the_ledger_has_another() -> None:
    slots = (Slot("K7"), Slot("M3"))
    show = after(SHOW, SetRundown(slots), PinProduct("K7"), StartCountdown(60, price="15"))
    cheese, honey = show.products
    spelt = after(show, Restocked((replace(cheese, code="k7"), honey), whole=True))
    assert (spelt.pinned, spelt.reached, spelt.countdown and spelt.countdown.code) == ("k7", "k7", "k7")
    assert [slot.code for slot in spelt.rundown] == ["k7", "M3"]
    recoded = after(show, Restocked((replace(cheese, code="K8"), honey), whole=True, codes=(("K7", "K8"),)))
    assert (recoded.pinned, recoded.countdown and recoded.countdown.code) == ("K8", "K8")
    assert [slot.code for slot in recoded.rundown] == ["K8", "M3"]
    gone = after(show, Restocked((honey,), whole=True))
    assert (gone.pinned, [slot.code for slot in gone.rundown]) == (None, ["M3"])
