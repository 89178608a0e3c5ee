from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from studio.domain.money import Money
from studio.domain.payment import BuyLink
from studio.domain.product import Product
from studio.domain.scene import (
    Badge,
    BuyNow,
    Card,
    Clock,
    LowerThird,
    Message,
    Slate,
    SlateKind,
    Taken,
    ThankYou,
    Ticker,
    scene_of,
)
from studio.domain.show import Countdown, OnScreen, SceneName, Show

NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
HONEY = Product("M3", "Miele", Money(900, "EUR"), url="https://www.shop.example/m3", stock=8)
SHOW = Show("Le Querce", language="it", products=(HONEY,))
BADGE = Badge("Le Querce")
QR = BuyNow(BuyLink("https://www.shop.example/m3", "shop.example/m3"), "M3")


def counting(seconds: float, show: Show = SHOW) -> Show:
    return replace(show, countdown=Countdown("Offerta", NOW + timedelta(seconds=seconds)))


def test_bottom_to_top() -> None:
    show = replace(counting(65), pinned="M3", lower_third=("Chiara", "Casara"))
    scene = scene_of(show, NOW)
    assert scene.layers == (BADGE, Clock("Offerta", 65), LowerThird("Chiara", "Casara"), Card(HONEY), QR)
    assert (scene.camera, scene.language) == (0, "it")


def test_nothing_to_scan_where_nothing_can_be_bought() -> None:
    sold_out = replace(HONEY, stock=0)
    assert scene_of(replace(SHOW, products=(sold_out,), pinned="M3"), NOW).layers == (BADGE, Card(sold_out))
    no_link = replace(HONEY, url="")
    assert scene_of(replace(SHOW, products=(no_link,), pinned="M3"), NOW).layers == (
        BADGE,
        Card(no_link),
        BuyNow(None, "M3"),
    )


@pytest.mark.parametrize(
    ("left", "shown", "closing"),
    [(60, 60, False), (10.01, 11, False), (10, 10, True), (9.2, 10, True), (0.01, 1, True)],
)
def test_a_countdown_shows_whole_seconds_and_its_last_ten(left: float, shown: int, closing: bool) -> None:
    clock = scene_of(counting(left), NOW).layers[1]
    assert clock == Clock("Offerta", shown)
    assert isinstance(clock, Clock)
    assert clock.closing is closing


def test_a_countdown_that_is_over_is_gone_before_anyone_says_so() -> None:
    assert scene_of(counting(0), NOW).layers == (BADGE,)
    assert scene_of(counting(-5), NOW).layers == (BADGE,)


@pytest.mark.parametrize(
    ("name", "kind", "counts"),
    [
        (SceneName.STARTING, SlateKind.STARTING, True),
        (SceneName.BACK, SlateKind.BACK, True),
        (SceneName.THANKS, SlateKind.THANKS, False),
    ],
)
def test_a_slate_stands_alone(name: SceneName, kind: SlateKind, counts: bool) -> None:
    show = replace(counting(30), pinned="M3", scene=name)
    clock = Clock("Offerta", 30) if counts else None
    assert scene_of(show, NOW, camera_lost=True).layers == (Slate(kind, "Le Querce", clock),)


def test_a_lost_camera_costs_the_picture_and_not_the_sale() -> None:
    scene = scene_of(replace(SHOW, pinned="M3"), NOW, camera_lost=True)
    assert scene.layers == (Slate(SlateKind.CAMERA_LOST, "Le Querce"), BADGE, Card(HONEY), QR)


def test_the_second_camera() -> None:
    assert scene_of(replace(SHOW, cameras=2, scene=SceneName.CAMERA_2), NOW).camera == 1


def test_a_scene_changes_once_a_second_and_not_in_between() -> None:
    show = counting(30)
    assert scene_of(show, NOW) == scene_of(show, NOW + timedelta(seconds=0.5))
    assert scene_of(show, NOW) != scene_of(show, NOW + timedelta(seconds=1))


CLAIMS = tuple(Taken(name, "M3") for name in ("Anna", "Bea", "Carla", "Dora"))
THANKS = ThankYou("Dora")


def test_the_newest_claims_and_the_thanks_lie_below_the_card_and_the_code() -> None:
    scene = scene_of(replace(SHOW, pinned="M3"), NOW, claims=CLAIMS, thanks=THANKS)
    assert scene.layers == (BADGE, Ticker(CLAIMS[1:]), THANKS, Card(HONEY), QR)


def test_thanks_wait_while_a_message_is_read() -> None:
    message = OnScreen("Luca", "Ciao")
    scene = scene_of(replace(SHOW, message=message), NOW, claims=CLAIMS[:1], thanks=THANKS)
    assert scene.layers == (BADGE, Ticker(CLAIMS[:1]), Message(message))


def test_a_slate_shows_no_claims() -> None:
    scene = scene_of(replace(SHOW, scene=SceneName.BACK), NOW, claims=CLAIMS, thanks=THANKS)
    assert scene.layers == (Slate(SlateKind.BACK, "Le Querce"),)


def test_the_code_leads_where_the_seller_says() -> None:
    link = BuyLink("BCD...", "IT60")
    scene = scene_of(replace(SHOW, pinned="M3"), NOW, link=lambda product: link if product is HONEY else None)
    assert scene.layers[-1] == BuyNow(link, "M3")
