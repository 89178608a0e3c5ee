"""What the ledger puts on the picture: the card's details, the claims, the thanks, the lines to pay by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product as product_of

import numpy as np
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtQuick import QQuickItem

from studio.domain.money import Money
from studio.domain.product import Product, Title, Variant
from studio.domain.scene import Card, Scene, Taken, ThankYou, Ticker
from studio.domain.show import Movable, Placing
from studio.painter import Painted, Painter
from tests.painter.conftest import MakePainter
from tests.painter.scenes import (
    ALL_AT_ONCE,
    APRON,
    CHATS,
    LANGUAGES,
    MESSAGES,
    NAMES,
    PECORINO,
    PRODUCTS,
    SIZES,
    THANKS,
    TICKERS,
    TRANSFER,
    body,
    compose,
    scene,
)
from tests.painter.test_layout import check_places, texts

PainterFor = Callable[[tuple[int, int]], Painter]


def said(painter: Painter, product: Product, language: str = "it") -> dict[str, list[str]]:
    """The card's texts that are seen, by their name."""
    painter._kept.clear()
    painter.paint(Scene(0, language, (Card(product),)))
    found: dict[str, list[str]] = {}
    for item in texts(painter._stages["card"].root):
        if item.width() and item.objectName() in SHOWN:
            found.setdefault(item.objectName(), []).append(item.property("text"))
    return found


SHOWN = ("title", "secondTitle", "before", "price", "unit", "old", "second", "variant", "facts", "stock", "code")


def seen(painter: Painter, slot: str, name: str) -> list[str]:
    return [item.property("text") for item in texts(painter._stages[slot].root) if item.objectName() == name]


def apart(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("product", ["plain", "all at once", "variants and more", "waitlist", "nothing"])
def test_claims_and_thanks_keep_to_the_margins_and_out_of_all_else(
    painter_for: PainterFor, size: tuple[int, int], product: str
) -> None:
    painter = painter_for(size)
    every = product_of(("short", "long"), ("none", "long"), ("none", "long"), ("none", "long"), (None, 1))
    for ticker, message, name, chat, inset in every:
        shown = scene(
            PRODUCTS.get(product),
            lower_third=NAMES[name],
            message=MESSAGES[message],
            chat=CHATS[chat],
            inset=inset,
            ticker=TICKERS[ticker],
            thanks=THANKS[ticker] if message == "none" else None,
        )
        check_places(painter, size, shown, False)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_claims_keep_still_whoever_is_thanked(painter_for: PainterFor, size: tuple[int, int]) -> None:
    painter = painter_for(size)

    def place(thanks: ThankYou | None) -> tuple[int, ...]:
        shown = painter.paint(scene(ticker=TICKERS["long"], thanks=thanks))
        return next(body(layer) for layer in shown if layer.name == "ticker")

    # With each claim of many the thanks come or go: the claims would fade from one place into the other over them.
    assert place(None) == place(THANKS["short"]) == place(THANKS["long"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(list(SIZES.values())),
    st.sampled_from([*PRODUCTS.values()]),
    st.sampled_from(LANGUAGES),
    st.tuples(
        *(st.sampled_from(list(each.values())) for each in (NAMES, MESSAGES, CHATS, TICKERS, THANKS)),
        st.sampled_from([None, 1]),
    ),
    st.sampled_from([None, TRANSFER]),
    st.lists(st.tuples(st.sampled_from(list(Movable)), st.floats(0, 1), st.floats(0, 1)), max_size=4),
)
def test_nothing_is_ever_over_the_code(  # type: ignore[no-untyped-def]
    painter_for: PainterFor, size, product, language, others, link, dragged
) -> None:
    name, message, chat, ticker, thanks, inset = others
    shown = scene(
        product,
        language,
        lower_third=name,
        message=message,
        chat=chat,
        ticker=ticker,
        thanks=None if message else thanks,
        inset=inset,
        link=link,
    )
    painter = painter_for(size)
    usual = painter.paint(shown)
    panels = [layer for layer in usual if layer.name == "buy-now"]
    assert bool(panels) is not product.sold_out
    for panel in panels:
        for other in usual:
            assert other is panel or apart(body(panel), body(other)), other.name
        placed = painter.paint(replace(shown, placings=tuple(Placing(*each) for each in dragged)))
        assert placed[-1].name == "buy-now", "whatever was dragged there lies below it"
        stays = placed[-1] is panel
        moved = {str(layer) for layer, _, _ in dragged}
        for other in placed[:-1]:
            if stays and other.name not in moved:
                assert apart(body(panel), body(other)), other.name


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_what_does_not_fit_is_left_out_and_never_cut(painter_for: PainterFor, size: tuple[int, int]) -> None:
    painter = painter_for(size)
    for language, product, name in product_of(LANGUAGES, PRODUCTS.values(), ("none", "short")):
        painter._kept.clear()
        painter.paint(scene(product, language, lower_third=NAMES[name]))
        root = painter._stages["card"].root
        for item in texts(root):
            if item.objectName() in ("secondTitle", "variant", "facts", "second", "before", "stock"):
                assert not item.property("truncated"), item.property("text")
                assert item.property("contentWidth") <= item.width() + 1
                corner = item.mapToItem(root, item.width(), item.height())
                assert corner.x() <= root.width()
                assert corner.y() <= root.height()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_cards_rows_do_not_touch(painter_for: PainterFor, size: tuple[int, int]) -> None:
    painter = painter_for(size)
    for product in PRODUCTS.values():
        painter._kept.clear()
        painter.paint(scene(product, lower_third=None))
        root = painter._stages["card"].root
        rows: list[tuple[float, float, float, float, str]] = []
        for item in texts(root):
            if item.objectName() in SHOWN and not item.rotation():
                # What letters cover: from the capitals' top to the baseline.
                size_px = item.property("font").pixelSize()
                lines = max(1, item.property("lineCount"))
                line = item.property("lineHeight") if lines > 1 else 0
                base = item.mapToItem(root, 0, item.baselineOffset())
                centred = item.objectName() in ("variant", "code")
                left = base.x() + ((item.width() - item.property("contentWidth")) / 2 if centred else 0)
                rows.append(
                    (
                        left,
                        base.y() - 0.7 * size_px,
                        left + item.property("contentWidth"),
                        base.y() + (lines - 1) * line,
                        item.property("text"),
                    )
                )
        for index, one in enumerate(rows):
            for other in rows[:index]:
                overlap = min(one[2], other[2]) - max(one[0], other[0])
                assert overlap <= 1 or one[3] <= other[1] + 1 or other[3] <= one[1] + 1, (one[4], other[4])


def test_the_card_grows_for_what_it_has_to_say_and_only_then(painter_for: PainterFor) -> None:
    for size in ((1280, 720), (720, 1280), (720, 720)):
        painter = painter_for(size)
        plain, rich = (
            body(painter.paint(scene(product))[-2]) for product in (PECORINO, replace(ALL_AT_ONCE, title="Pecorino"))
        )
        assert plain[3] == rich[3]
        assert rich[1] < plain[1]


def test_two_titles_the_viewers_own_first(painter_for: PainterFor) -> None:
    painter = painter_for((720, 720))
    assert said(painter, ALL_AT_ONCE)["secondTitle"] == ["佩科里诺羊奶酪 12个月"]
    chinese = said(painter, ALL_AT_ONCE, "zh-CN")
    assert chinese["title"] == ["佩科里诺羊奶酪 12个月"]
    assert chinese["secondTitle"] == [PECORINO.title]
    same = replace(ALL_AT_ONCE, titles=(Title("it-IT", PECORINO.title.upper()),))
    assert "secondTitle" not in said(painter, same)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ["Contains latte · Origin: Norcia · Harvested Nov 10, 2026", "Ritiro sabato 9–12 in fattoria"]),
        ("it", ["Contiene latte · Origine: Norcia · Raccolto il 10 nov 2026", "Ritiro sabato 9–12 in fattoria"]),
        ("zh-CN", ["含：latte · 产地：Norcia · 2026年11月10日采收", "Ritiro sabato 9–12 in fattoria"]),
        ("es", ["Contiene latte · Origen: Norcia · Cosechado el 10 nov 2026", "Ritiro sabato 9–12 in fattoria"]),
        ("fr", ["Contient latte · Origine\u00a0: Norcia · Récolté le 10 nov. 2026", "Ritiro sabato 9–12 in fattoria"]),
        ("de", ["Enthält latte · Herkunft: Norcia · Geerntet am 10.11.2026", "Ritiro sabato 9–12 in fattoria"]),
    ],
)
def test_what_is_known_of_it_in_the_viewers_language(painter_for: PainterFor, language: str, texts: list[str]) -> None:
    assert said(painter_for((720, 720)), replace(ALL_AT_ONCE, titles=()), language)["facts"] == texts


def test_a_fact_too_long_for_a_line_leaves_its_room_to_the_next(painter_for: PainterFor) -> None:
    product = replace(ALL_AT_ONCE, titles=(), origin="Conca della Campania, " * 9)
    facts = said(painter_for((720, 720)), product)["facts"]
    assert facts[0].startswith("Contiene latte · Raccolto")


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["none", "short"])
@pytest.mark.parametrize("long", [False, True], ids=["two", "six"])
def test_no_card_leaves_its_allergens_out(
    painter_for: PainterFor, size: tuple[int, int], name: str, long: bool
) -> None:
    painter = painter_for(size)
    allergens = "latte, uova, frutta a guscio, soia, glutine, sesamo" if long else "milk, nuts"
    crowded = replace(APRON, titles=(Title("zh", "亚麻围裙"),), old_price=Money(4000, "EUR"))
    for number, product in enumerate((*PRODUCTS.values(), crowded)):
        language = LANGUAGES[number % len(LANGUAGES)]
        for photo in ("", PECORINO.image):
            painter._kept.clear()
            painter.paint(scene(replace(product, allergens=allergens, image=photo), language, lower_third=NAMES[name]))
            assert allergens in " ".join(seen(painter, "card", "facts")), (product.title, language)


def test_allergens_take_the_place_of_the_second_title_and_then_of_the_variants(painter_for: PainterFor) -> None:
    crowded = replace(
        APRON, titles=(Title("zh", "亚麻围裙"),), second_price=Money(27300, "CNY"), old_price=Money(4000, "EUR")
    )
    painter = painter_for((1280, 720))
    assert {"secondTitle", "variant"} <= set(said(painter, crowded))
    card = said(painter, replace(crowded, allergens="latte, noci"))
    assert "secondTitle" not in card
    assert card["variant"]
    assert card["facts"] == ["Contiene latte, noci"]
    card = said(painter, replace(crowded, allergens="latte, uova, frutta a guscio, soia, glutine, sesamo, senape"))
    assert not {"secondTitle", "variant"} & set(card)


@pytest.mark.parametrize(
    "allergens", ["latte, frutta a guscio, " * 8, "乳制品、坚果、" * 28, "W" * 200], ids=["it", "zh", "one word"]
)
def test_more_allergens_than_a_card_takes_end_in_an_ellipsis(painter_for: PainterFor, allergens: str) -> None:
    for size in SIZES.values():
        painter = painter_for(size)
        painter.paint(scene(replace(PRODUCTS["long of everything"], allergens=allergens), lower_third=NAMES["short"]))
        root = painter._stages["card"].root
        rows = [item for item in texts(root) if item.objectName() == "facts"]
        assert rows
        assert rows[-1].property("truncated") or rows[-1].property("text").endswith("…")
        for row in rows:
            assert row.mapToItem(root, row.width(), row.height()).x() <= root.width()


def test_variants_are_chips_and_those_that_can_be_had_come_first_where_not_all_fit(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    assert said(painter, APRON)["variant"] == ["rosso S", "rosso M", "rosso L", "blu S", "blu M", "blu L"]
    struck = {
        item.property("text"): item.property("font").strikeOut()
        for item in texts(painter._stages["card"].root)
        if item.objectName() == "variant"
    }
    assert [name for name, gone in struck.items() if gone] == ["rosso M", "blu M"]
    crowded = replace(APRON, titles=(Title("zh", "亚麻围裙"),), note="Spedizione 3 €")
    assert said(painter, crowded)["variant"] == ["rosso S", "rosso L", "blu S", "blu L", "+2"]


def test_of_several_prices_the_lowest_of_what_is_left_is_shown(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    card = said(painter, APRON)
    assert (card["before"], card["price"]) == (["da"], ["35,00\u00a0€"])
    assert said(painter, APRON, "zh-CN")["unit"] == ["起"]
    small = Variant(("piccolo",), Money(900, "EUR"), 0)
    large = Variant(("grande",), Money(1500, "EUR"), 2)
    offer = replace(APRON, variants=(small, large), old_price=Money(4000, "EUR"), second_price=Money(5000, "CNY"))
    card = said(painter, offer)
    assert card["price"] == ["15,00\u00a0€"]
    assert not {"before", "old", "second"} & set(card), "they are about another price"
    both = said(painter, replace(offer, variants=(replace(small, stock=1), large)))
    assert (both["before"], both["price"]) == (["da"], ["9,00\u00a0€"])


def test_the_number_on_the_card_is_what_is_left_of_all_variants(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    assert said(painter, APRON)["stock"] == ["restano 14"]
    uncounted = replace(APRON, variants=(*APRON.variants, Variant(("verde",))))
    assert "stock" not in said(painter, uncounted)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1,234 waiting"),
        ("it", "1.234 in attesa"),
        ("zh-CN", "候补 1,234"),
        ("es", "1.234 en espera"),
        ("fr", "1\u202f234 en attente"),
        ("de", "1.234 vorgemerkt"),
    ],
)
def test_sold_out_says_how_many_wait(painter_for: PainterFor, language: str, text: str) -> None:
    painter = painter_for((1280, 720))
    assert said(painter, PRODUCTS["waitlist"], language)["stock"][0].replace("1234", "1.234") == text
    stamp = painter._stages["card"].root.findChild(QQuickItem, "stamp")
    assert stamp is not None
    assert stamp.isVisible()
    assert "stock" not in said(painter, replace(PECORINO, stock=0), language)
    assert said(painter, replace(PECORINO, waiting=3))["stock"] == ["restano 12"]


def test_the_second_currency_stands_beside_the_first_or_above_or_nowhere(painter_for: PainterFor) -> None:
    dear = replace(ALL_AT_ONCE, second_price=Money(10**11, "CNY"), old_price=Money(10**11, "EUR"))
    for size, above in (((720, 720), False), ((1280, 720), True)):
        painter = painter_for(size)
        assert said(painter, ALL_AT_ONCE)["second"] == ["148,00\u00a0CN¥"]
        root = painter._stages["card"].root
        price, second = (root.findChild(QQuickItem, name) for name in ("price", "second"))
        assert price is not None
        assert second is not None
        assert (second.y() + second.height() < price.y() + price.height() / 2) is above
        assert second.property("font").pixelSize() < price.property("font").pixelSize() / 2
    assert "second" not in said(painter_for((1280, 720)), dear)


def test_a_ticker_keeps_the_newest_three_and_its_place(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    lines = tuple(Taken(name, "K7", quantity) for quantity, name in enumerate(("Anna", "Bea", "Carla", "Dora"), 1))
    first, after = (painter.paint(Scene(0, "it", (Ticker(shown),)))[0] for shown in (lines[:3], lines[1:]))
    assert seen(painter, "ticker", "name") == ["Bea", "Carla", "Dora"]
    assert seen(painter, "ticker", "times") == ["×2", "×3", "×4"]
    assert (first.x, first.y, first.pixels.shape, first.identity) == (
        after.x,
        after.y,
        after.pixels.shape,
        after.identity,
    )
    painter.paint(scene(ticker=Ticker(lines), message=MESSAGES["short"]))
    assert seen(painter, "ticker", "name") == ["Dora"], "beside a message there is room for one"


def test_a_ticker_names_nobody_where_nobody_is_to_be_named(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter.paint(Scene(0, "it", (Ticker((Taken("", "K7", 2),)),)))
    assert seen(painter, "ticker", "name") == []
    assert seen(painter, "ticker", "code") == ["K7"]


def test_a_claim_on_the_waitlist_looks_and_reads_different(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    basil = [0x4A, 0x6F, 0x1F, 255]
    for language, word in zip(
        LANGUAGES, ("waitlist", "in attesa", "候补", "en espera", "en attente", "vorgemerkt"), strict=True
    ):
        held, waiting = (
            painter.paint(Scene(0, language, (Ticker((Taken("Anna", "K7", 1, state),)),)))[0] for state in (False, True)
        )
        assert seen(painter, "ticker", "waits") == [word]
        assert (held.pixels == basil).all(-1).any()
        assert not (waiting.pixels == basil).all(-1).any()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_tickers_codes_and_numbers_are_whole(painter_for: PainterFor, size: tuple[int, int]) -> None:
    painter = painter_for(size)
    for language, ticker in product_of(LANGUAGES, ("short", "long", "one")):
        painter._kept.clear()
        painter.paint(scene(language=language, ticker=TICKERS[ticker]))
        root = painter._stages["ticker"].root
        for item in texts(root):
            right = item.mapToItem(item.parentItem(), item.width(), 0).x()
            assert right <= item.parentItem().width() - 7.5, item.property("text")
            assert item.property("text") != "…"
            if item.objectName() in ("times", "waits") or (
                item.objectName() == "code" and len(item.property("text")) < 22
            ):
                assert not item.property("truncated"), item.property("text")


@pytest.mark.parametrize(
    ("thanks", "language", "text"),
    [
        (ThankYou("Anna R."), "it", "Anna R., grazie!"),
        (ThankYou("Anna R."), "es", "Anna R., ¡gracias!"),
        (ThankYou(""), "es", "¡Gracias!"),
        (ThankYou("", "谢谢大家"), "zh", "谢谢大家"),
        (ThankYou("Anna", "sei un tesoro"), "it", "Anna, sei un tesoro"),
        (ThankYou("<b>A</b>\n", "<i>x</i>"), "it", "<b>A</b>, <i>x</i>"),
    ],
)
def test_thanks_to_somebody_or_to_all(painter_for: PainterFor, thanks: ThankYou, language: str, text: str) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(Scene(0, language, (thanks,)))
    assert seen(painter, "thanks", "text") == [text]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_transfer_can_be_scanned_and_read(painter_for: PainterFor, size: tuple[int, int], language: str) -> None:
    painter = painter_for(size)
    painter._kept.clear()
    layers = painter.paint(scene(language=language, link=TRANSFER, ticker=TICKERS["short"], chat=CHATS["short"]))
    found = zxingcpp.read_barcodes(compose(size, layers))
    assert [each.text for each in found] == [TRANSFER.payload]
    root = painter._stages["buy-now"].root
    (lines,) = [item for item in texts(root) if item.objectName() == "lines"]
    assert lines.property("text").split("\n") == list(TRANSFER.lines)
    assert not lines.property("truncated")
    assert lines.property("font").pixelSize() >= 15
    assert lines.property("contentWidth") <= root.width()
    assert lines.y() >= root.property("codeY") + root.property("shown")["side"] - 1
    assert lines.y() + lines.property("contentHeight") <= root.height()
    for item in texts(root):
        assert not item.property("truncated"), item.property("text")


def test_a_standards_code_is_never_drawn_with_less_correction(new_painter: MakePainter) -> None:
    # On a square canvas this much fits at level L alone.
    long = replace(TRANSFER, payload=TRANSFER.payload.ljust(200, "x"))
    for size, fits in (((1280, 720), True), ((720, 720), False)):
        painter = new_painter(*size)
        for link, scanned in ((long, fits), (replace(long, most_version=40), True)):
            painter._kept.clear()
            painter.paint(scene(link=link))
            side = painter._stages["buy-now"].root.property("shown")["side"]
            assert (side > 0) is scanned
            (lines,) = seen(painter, "buy-now", "lines")
            assert "IT60 X054 2811 1010 0000 0123 456" in lines


def test_an_address_alone_is_no_list_of_lines(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(scene())
    assert seen(painter, "buy-now", "lines") == []
    assert seen(painter, "buy-now", "address") == ["fattorialequerce.example/k7"]


def test_a_claim_paints_the_card_and_the_ticker_and_nothing_else(new_painter: MakePainter) -> None:
    painter = new_painter()

    def paint(stock: int) -> dict[str, Painted]:
        shown = scene(
            replace(ALL_AT_ONCE, stock=stock), ticker=Ticker((Taken("Anna", "K7", stock),)), chat=CHATS["short"]
        )
        return {layer.name: layer for layer in painter.paint(shown)}

    before = paint(9)
    count = painter.rendered
    after = paint(8)
    assert painter.rendered == count + 2
    for name, layer in after.items():
        if name in ("card", "ticker"):
            assert layer.identity == before[name].identity, "replaced without a motion"
            assert not np.array_equal(layer.pixels, before[name].pixels)
        else:
            assert layer is before[name]


def test_an_hour_of_claims_leaves_nothing_behind(new_painter: MakePainter) -> None:
    painter, gone = new_painter(), list[int]()

    def claimed(number: int) -> Scene:
        """What a claim changes: the stock on the card, the ticker, and who is thanked."""
        names = tuple(Taken(f"Anna {number - ago}", "A1", 1) for ago in range(3))
        card = Card(replace(APRON, variants=(), stock=1000 - number))
        return Scene(0, "it", (Ticker(names), ThankYou(f"Anna {number}"), card))

    painter.paint(claimed(0))
    layers, items = len(painter._kept), len(painter._stages["ticker"].root.childItems())
    for number in range(1, 40):
        for item in painter._stages["ticker"].root.childItems():
            if item.metaObject().className() != "QQuickRepeater":
                item.destroyed.connect(lambda: gone.append(1))
        painter.paint(claimed(number))
    assert len(gone) == 39 * (items - 1)  # no event loop has run
    assert len(painter._kept) == layers
    assert painter._bytes == sum(painted.pixels.nbytes for painted in painter._kept.values())
