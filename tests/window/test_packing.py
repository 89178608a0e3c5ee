from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSaveFile, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from studio.domain.claims import ClaimState
from studio.domain.money import Money
from studio.domain.orders import Identity, Order
from studio.window import packing, words
from studio.window.packing import Labels, print_labels, print_packing_list
from studio.window.paper import PaperError
from tests.papers.order_samples import AT, claim, hostile_order, on_scales, order

PECORINO = claim("K7", 2, title="Pecorino di fossa", unit="kg", price=Money(1890, "EUR"), grams=500)


def wire(*orders: Order) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(
        json.dumps([asdict(each) for each in orders], default=lambda at: at.isoformat())
    )
    return told


def packing_list(tmp_path: Path, *orders: Order) -> list[str]:
    print_packing_list(wire(*orders), "Le Querce", tmp_path / "list.pdf")
    return pages_of(tmp_path / "list.pdf")


def pages_of(path: Path) -> list[str]:
    """The text of each page, as poppler reads it."""
    said = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True, timeout=60
    )
    return said.stdout.decode().replace("\xa0", " ").split("\f")[:-1]


def painted(path: Path, page: int = 1, dpi: int = 60) -> QImage:
    to = path.with_suffix("")
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-singlefile", "-png", str(path), str(to)],
        check=True,
        timeout=60,
    )
    image = QImage(str(to.with_suffix(".png")))
    assert not image.isNull()
    return image


def ink(image: QImage, columns: Iterable[int], rows: Iterable[int]) -> int:
    lines = list(rows)
    return sum(QColor(image.pixel(x, y)).lightness() < 200 for x in columns for y in lines)


def test_a_packing_list_says_what_goes_into_each_bag(app: QApplication, tmp_path: Path) -> None:
    (page,) = packing_list(
        tmp_path,
        order(claim(quantity=3, state=ClaimState.PAID), PECORINO, pickup="Sabato 10–12", note="No plastic"),
        order(
            claim("S1", variant="rosso M", state=ClaimState.PAID),
            claim("Z3", title="Zafferano", state=ClaimState.WAITLISTED),
            number=2,
            name="王小明",
            packed_at=AT,
        ),
        order(claim(state=ClaimState.CONFIRMED), number=3, name=""),
    )
    for said in (
        "Packing list",
        "Le Querce",
        "Anna Bianchi",
        "TikTok anna_b · YouTube",
        "Via Roma 1, 12100 Cuneo",
        "about €32.40",
        "Reserved",
        "about 1 kg",
        "Pickup: Sabato 10–12",
        "Note: No plastic",
        "王小明",
        "Pomodori San Marzano · rosso M",
        "Paid · Packed",
        "anna_b",
        "Confirmed",
        "On the waitlist: 1 × Z3 Zafferano",
        "1/1",
    ):
        assert said in page, said
    assert re.search(r"3 ×\s+A12\s+Pomodori San Marzano\s+€13\.50", page)
    assert re.search(r"2 ×\s+K7\s+Pecorino di fossa\s+about 1 kg\s+€18\.90", page)


def test_every_order_is_there_once_and_pages_are_counted(app: QApplication, tmp_path: Path) -> None:
    pages = packing_list(tmp_path, *(order(claim(), PECORINO, number=n, name=f"Buyer-{n}-") for n in range(1, 41)))
    assert len(pages) > 3
    for n in range(1, 41):
        holding = [page for page in pages if f"Buyer-{n}-" in page]
        assert len(holding) == 1
    for number, page in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in page
        # An order that fits on a page is never torn apart.
        assert page.count("Buyer-") == page.count("K7")


def test_an_order_longer_than_a_page_goes_on_and_says_so(app: QApplication, tmp_path: Path) -> None:
    many = order(*(claim(f"Q{n}", title=f"Thing-{n}-") for n in range(90)))
    pages = packing_list(tmp_path, order(number=2), many)
    assert len(pages) == 3
    assert sum(page.count("Anna Bianchi (continued)") for page in pages) == len(pages) - 1
    assert [sum(page.count(f"Thing-{n}-") for page in pages) for n in range(90)] == [1] * 90


def test_long_texts_stay_on_the_paper(app: QApplication, tmp_path: Path) -> None:
    endless = "Donaudampfschifffahrtsgesellschaft" * 20
    made = order(claim("LONGCODE-1234567", 999, title=endless), name=endless, note=endless, address=endless)
    pages = packing_list(tmp_path, made, hostile_order())
    assert "…" in pages[0]
    image = painted(tmp_path / "list.pdf")
    margin = round(13 / 25.4 * 60)
    assert ink(image, range(margin), range(image.height())) == 0
    assert ink(image, range(image.width() - margin, image.width()), range(image.height())) == 0
    assert ink(image, range(image.width()), range(image.height())) > 1000


def test_emoji_and_other_scripts_are_painted(app: QApplication, tmp_path: Path) -> None:
    packing_list(tmp_path, order(name="🍅🍅🍅"))
    image = painted(tmp_path / "list.pdf")
    red = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).red() > 150 and QColor(image.pixel(x, y)).green() < 90
    ]
    assert len(red) > 20


def test_no_orders_are_a_page_that_says_so(app: QApplication, tmp_path: Path) -> None:
    (page,) = packing_list(tmp_path)
    assert "Packing list" in page


def test_a_packing_list_speaks_the_windows_language_in_numbers(app: QApplication, tmp_path: Path) -> None:
    words.Language().use(app, "it")
    (page,) = packing_list(tmp_path, order(claim(quantity=3)))
    assert "13,50 €" in page


def test_labels_fill_sheets_of_24(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    print_labels(wire(*(order(number=n, name=f"Buyer-{n}-") for n in range(1, 26))), "Le Querce", path)
    first, second = pages_of(path)
    assert [first.count("Buyer-"), second.count("Buyer-")] == [24, 1]
    assert "1 × A12" in first
    assert "€4.50" in first
    assert [first.count("Reserved"), first.count("Le Querce")] == [24, 24]
    # Between two labels the paper is bare: whoever cuts there cuts no letter.
    image = painted(path, dpi=100)
    for column in (70, 140):
        at = round(column / 25.4 * 100)
        assert ink(image, range(at - 8, at + 9), range(image.height())) == 0
    for row in range(1, 8):
        at = round((0.5 + 37 * row) / 25.4 * 100)
        assert ink(image, range(image.width()), range(at - 8, at + 9)) == 0


def place_of(path: Path, word: str) -> list[tuple[float, float]]:
    """Where a word begins, in points from its label's upper left corner, on a roll: one label a page."""
    said = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True, timeout=60)
    found = re.findall(rf'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>{word}<', said.stdout.decode())
    return [(float(x), float(y)) for x, y in found]


def test_a_label_says_what_the_packer_must_know(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    made = order(claim(), note="Senza sacchetto; allergica alle noci", pickup="Sabato 10–12", address="a\nb\nc\nd")
    print_labels(wire(made), "Le Querce", path, Labels.ROLL)
    (page,) = pages_of(path)
    assert "Note: Senza sacchetto; allergica alle noci" in " ".join(page.split())
    print_labels(wire(order(claim(), note="nuts " * 18, address="a\nb\nc\nd")), "Le Querce", path, Labels.ROLL)
    (page,) = pages_of(path)
    assert page.count("nuts") == 18


def test_what_was_weighed_is_on_its_label_as_the_scales_say(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    cheese = on_scales(claim("A1", 2, unit="kg", grams=500), 960)
    by_piece = claim("S2", 3, unit="pezzo", grams=700)
    loose = claim("C1", 500, unit="g")
    print_labels(wire(order(cheese, by_piece, PECORINO, loose)), "", path, Labels.ROLL)
    (page,) = pages_of(path)
    assert "2 × A1 (960 g) · 3 × S2 · 2 × K7 · 500 g C1" in " ".join(page.split())


def test_a_label_names_its_products_where_there_is_room(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    many = order(*(claim(f"A{n}", n, title="Pecorino di fossa dei Colli Euganei") for n in range(1, 8)), number=2)
    print_labels(wire(order(claim("A12", 2, title="Tomatoes"), PECORINO), many), "", path, Labels.ROLL)
    few, crowded = (" ".join(page.split()) for page in pages_of(path))
    assert "2 × A12 Tomatoes · 2 × K7 Pecorino di fossa" in few
    assert "Pecorino" not in crowded
    assert "7 × A7" in crowded


def test_a_sum_that_the_scales_have_still_to_say_is_said_to_be_none(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    paid = replace(PECORINO, state=ClaimState.PAID)
    weighed = on_scales(paid, 1000)
    print_labels(wire(order(paid), order(weighed, number=2)), "", path, Labels.ROLL)
    first, second = pages_of(path)
    assert "Paid · to be weighed" in first
    assert "about" in first
    assert "Paid" in second
    assert "about" not in second
    assert "to be weighed" not in second


def test_the_shops_name_stands_in_one_place_on_every_label(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    lines = [claim(), PECORINO, claim(quantity=999, price=Money(123_456, "EUR")), replace(PECORINO, grams=90_000)]
    print_labels(
        wire(*(order(each, number=n, address="a\n" * n) for n, each in enumerate(lines, 1))),
        "Querce",
        path,
        Labels.ROLL,
    )
    places = place_of(path, "Querce")
    assert len(places) == 4
    assert len(set(places)) == 1


def test_no_line_of_a_label_begins_between_two_things(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    print_labels(wire(order(*(claim(f"A{n}", n) for n in range(1, 8)), address="")), "", path, Labels.ROLL)
    (page,) = pages_of(path)
    (first, second) = [line.strip() for line in page.splitlines() if "A" in line and "×" in line]
    assert re.fullmatch(r"(\d × A\d ·? ?)+", f"{first} {second} ")
    assert second[0].isdigit()
    assert first.endswith("·")


def test_a_roll_has_a_label_a_page(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    print_labels(wire(order(), order(number=2)), "", path, Labels.ROLL)
    assert len(pages_of(path)) == 2
    size = painted(path, dpi=254).size() - QSize(620, 400)
    assert max(abs(size.width()), abs(size.height())) <= 2


def test_who_only_waits_gets_no_label(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    print_labels(wire(order(claim(state=ClaimState.WAITLISTED)), order(number=2, name="Kept")), "", path)
    (page,) = pages_of(path)
    assert "Kept" in page
    assert "Anna" not in page


def test_a_crowded_label_keeps_its_name_and_its_money(app: QApplication, tmp_path: Path) -> None:
    endless = "Wort " * 60
    made = order(
        *(claim(f"Q{n}") for n in range(40)),
        name=endless,
        address="\n".join([endless] * 8),
        pickup=endless,
        identities=(Identity("tiktok", "1", endless),),
    )
    path = tmp_path / "labels.pdf"
    print_labels(wire(*[made] * 24), endless, path)
    (page,) = pages_of(path)
    assert page.count("€180.00") == 24
    image = painted(path, dpi=100)
    for row in range(1, 8):
        at = round((0.5 + 37 * row) / 25.4 * 100)
        assert ink(image, range(image.width()), range(at - 8, at + 9)) == 0


def test_what_is_weighed_is_a_bag_for_each_order_in_the_count(app: QApplication, tmp_path: Path) -> None:
    (page,) = packing_list(tmp_path, *(order(claim("C1", 2, title="Carote", unit="kg"), number=n) for n in (1, 2, 3)))
    assert "3 orders · 3 items" in page


def test_what_is_waited_for_twice_is_one_line(app: QApplication, tmp_path: Path) -> None:
    waits = claim("Z3", 2, title="Zafferano", state=ClaimState.WAITLISTED)
    (page,) = packing_list(tmp_path, order(claim(), waits, waits))
    assert page.count("On the waitlist") == 1
    assert "4 × Z3 Zafferano" in page


def test_a_long_name_is_whole_on_a_label(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    name = "Maria Antonietta Bianchi-Castellammare della Stella"
    print_labels(wire(order(claim(), name=name)), "Le Querce", path)
    (page,) = pages_of(path)
    assert "".join(name.split()) in "".join(page.split())


def test_a_folder_that_is_not_there_is_said(app: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PaperError, match=r"list\.pdf.*could not be written"):
        print_packing_list(wire(order()), "", tmp_path / "gone" / "list.pdf")


def test_what_cannot_be_finished_leaves_what_was_there(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.pdf"
    path.write_text("before")

    def full(self: QSaveFile) -> bool:
        self.cancelWriting()
        return False

    monkeypatch.setattr(QSaveFile, "commit", full)
    with pytest.raises(PaperError):
        print_packing_list(wire(order()), "", path)
    monkeypatch.undo()
    assert path.read_text() == "before"
    broken = wire(order())
    del broken[0]["buyer"]
    with pytest.raises(KeyError):
        print_packing_list(broken, "", path)

    def bug(_: object) -> str:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(packing, "_due", bug)
    with pytest.raises(RuntimeError, match="ours"):
        print_labels(wire(order()), "", path)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["list.pdf"]


def test_who_only_waits_is_not_packed(app: QApplication, tmp_path: Path) -> None:
    (page,) = packing_list(
        tmp_path,
        order(claim("Z3", state=ClaimState.WAITLISTED), name="Zoe Waits"),
        order(claim(), claim("Z3", title="Zafferano", state=ClaimState.WAITLISTED), number=2, name="Kept"),
    )
    assert "Zoe" not in page
    assert "Kept" in page
    assert "1 order · 1 item" in page
    assert "On the waitlist: 1 × Z3 Zafferano" in page


def test_what_is_to_be_weighed_has_a_line_for_it(app: QApplication, tmp_path: Path) -> None:
    carrots = claim("C1", 2, title="Carote " * 12, unit="kg")
    (page,) = packing_list(tmp_path, order(carrots, PECORINO, on_scales(claim("W1", unit="kg"), 800)))
    lines = [line.strip() for line in page.splitlines()]
    assert re.search(r"\skg\s+€9\.00", page)
    assert lines.count("kg") == 1, "below “about 1 kg”"
    assert not re.search(r"^\s*g$", page, re.MULTILINE)


@pytest.mark.parametrize(("unit", "hand"), [("kg", "kg"), ("al kg", "kg"), ("etto", "g"), ("100 g", "g"), ("lb", "lb")])
def test_a_weight_is_written_by_hand_in_the_unit_of_the_price(
    app: QApplication, tmp_path: Path, unit: str, hand: str
) -> None:
    light, heavy = (claim(f"C{n}", n, title="Carote", unit=unit, grams=grams) for n, grams in ((1, 90), (2, 2500)))
    (page,) = packing_list(tmp_path, order(light, heavy))
    assert [line.strip() for line in page.splitlines()].count(hand) == 2


def test_weighed_goods_are_still_one_bag_and_no_pieces(app: QApplication, tmp_path: Path) -> None:
    (page,) = packing_list(tmp_path, order(on_scales(claim("C1", 3, title="Carote", unit="kg"), 1850)))
    assert "1 order · 1 item" in page
    assert "1.85 kg" in page
    assert "×" not in page


def test_code_title_and_price_stand_on_one_line_in_every_script(app: QApplication, tmp_path: Path) -> None:
    """In one order the letters of a row begin at the same height, whatever is written in them."""
    rows = [order(claim("A12", title=title, price=Money(450, "EUR"))) for title in ("HHH", "口口口")]
    bottoms = []
    for number, each in enumerate(rows):
        path = tmp_path / f"{number}.pdf"
        print_packing_list(wire(each), "Le Querce", path)
        said = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True, timeout=60)
        image = painted(path, dpi=300)
        # The row's height on the page, from where poppler finds its code.
        found = re.search(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">A12<', said.stdout.decode())
        assert found is not None
        top, bottom = (round(float(each) * 300 / 72) for each in found.groups())
        foot = {}
        for name, left_mm, right_mm in (("code", 58, 64), ("title", 78, 100), ("price", 186, 195)):
            columns = range(round(left_mm * 300 / 25.4), round(right_mm * 300 / 25.4), 2)
            foot[name] = max(y for y in range(top - 10, bottom + 10) if ink(image, columns, [y]))
        assert abs(foot["code"] - foot["price"]) <= 2
        bottoms.append(foot["title"] - foot["code"])
    assert abs(bottoms[0]) <= 2, "capitals stand on the line"
    assert 0 <= bottoms[1] <= 8, "Chinese signs reach a little below it, as beside all other letters"


def test_a_packing_list_by_pickup_names_each_place_once_above_its_orders(app: QApplication, tmp_path: Path) -> None:
    saturday, friday = "Sat 9–11, market square", "Delivery Friday evening"
    orders = [
        order(number=n, name=f"Buyer-{n}-", address="", pickup=pickup)
        for n, pickup in ((2, saturday), (5, saturday.upper()), (1, friday), (3, ""))
    ]
    path = tmp_path / "list.pdf"
    print_packing_list(wire(*orders), "Le Querce", path, by_pickup=True)
    (page,) = pages_of(path)
    lines = [" ".join(line.split()) for line in page.splitlines()]
    heads = [f"{saturday} 2 orders", f"{friday} 1 order", "No pickup noted 1 order"]
    assert [line for line in lines if line in heads] == heads
    found = [
        page.index(text) for text in (saturday, "Buyer-2-", "Buyer-5-", friday, "Buyer-1-", "No pickup", "Buyer-3-")
    ]
    assert found == sorted(found)


def test_a_place_is_never_named_at_the_foot_of_a_page(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    made = [order(number=n, name=f"Buyer-{n}-", pickup=f"Place-{n}-") for n in range(1, 31)]
    print_packing_list(wire(*made), "", path, by_pickup=True)
    pages = pages_of(path)
    assert len(pages) > 2
    for n in range(1, 31):
        (page,) = [each for each in pages if f"Buyer-{n}-" in each]
        assert page.count(f"Place-{n}-") == 2, "above the order, and in it"


def test_when_it_is_fetched_is_on_every_label_however_crowded(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    many = [claim(f"Q{n}", n + 1) for n in range(40)]
    saturday = "Sat 9–11, market square"
    crowded = order(*many, number=1, note="No plastic " * 9, address="a\nb\nc\nd", pickup=saturday)
    print_labels(wire(crowded, order(number=2, usual_pickup=saturday), order(number=3)), "Le Querce", path)
    (page,) = pages_of(path)
    assert page.count(saturday) == 2


def test_a_name_on_two_lines_does_not_run_into_what_is_below_it(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "roll.pdf"
    name = "Maria Antonietta Bianchi Castellammare della Stella"
    print_labels(wire(order(number=17, name=name, pickup="Samstag")), "", path, Labels.ROLL)
    said = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True, timeout=60)
    boxes = {
        word: (float(top), float(foot))
        for top, foot, word in re.findall(
            r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]+)<', said.stdout.decode()
        )
    }
    last = boxes["Stella"]
    assert last[0] > boxes["Maria"][0], "it stands on two lines"
    assert boxes["Samstag"][0] >= last[1] - 1
