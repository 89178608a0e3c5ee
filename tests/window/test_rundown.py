from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.window import look
from studio.window.product_list import title_lines
from studio.window.product_model import CODE_MIME
from studio.window.progress import PLANNED_MINUTES, Course, Progress, Turn, moved, progress
from studio.window.rundown import RundownPanel
from studio.window.turn_card import TurnCard
from tests.window.fake_link import FakeLink

START = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

turns_ = st.lists(st.integers(0, 60), min_size=1, max_size=8).map(
    lambda minutes: [(f"P{i}", planned) for i, planned in enumerate(minutes)]
)


def at(
    turns: list[Turn], pinned: str | None, began_s: float, now_s: float, *, reached: str | None = None, air: bool = True
) -> Progress:
    pinned_at = None if pinned is None else START + timedelta(seconds=began_s)
    since = START if air else None
    return progress(
        turns,
        pinned=pinned,
        pinned_at=pinned_at,
        over=follow(Course(), turns, pinned, pinned_at, reached or pinned, since),
        on_air_since=since,
        now=START + timedelta(seconds=now_s),
    )


def follow(
    course: Course,
    turns: list[Turn],
    pinned: str | None,
    pinned_at: datetime | None,
    reached: str | None,
    since: datetime | None,
    recovered: bool = False,
) -> frozenset[str]:
    return course.follow(
        [code for code, _ in turns],
        pinned=pinned,
        pinned_at=pinned_at,
        reached=reached,
        on_air_since=since,
        recovered=recovered,
    )


@given(turns_, st.data())
def test_a_show_that_keeps_to_its_plan_is_never_late(turns: list[Turn], data: st.DataObject) -> None:
    turn = data.draw(st.integers(0, len(turns) - 1))
    begins = sum(minutes for _, minutes in turns[:turn]) * 60
    gone = data.draw(st.floats(0, turns[turn][1] * 60))
    found = at(turns, turns[turn][0], begins, begins + gone)
    assert found.late_s == pytest.approx(0, abs=1e-3)
    assert found.now == turn
    assert found.elapsed_s == pytest.approx(gone, abs=1e-3)
    assert found.next == (turn + 1 if turn + 1 < len(turns) else None)


@given(turns_, st.data(), st.floats(0, 7200), st.floats(0, 7200))
def test_what_a_turn_takes_too_long_is_how_much_later_the_show_gets(
    turns: list[Turn], data: st.DataObject, waited_s: float, over_s: float
) -> None:
    turn = data.draw(st.integers(0, len(turns) - 1))
    begins = sum(minutes for _, minutes in turns[:turn]) * 60 + waited_s
    found = at(turns, turns[turn][0], begins, begins + turns[turn][1] * 60 + over_s)
    assert found.late_s == pytest.approx(waited_s + over_s, abs=1e-3)
    assert found.left_s == pytest.approx(-over_s, abs=1e-3)
    assert found.next_in_s == pytest.approx(0, abs=1e-3)


@given(turns_, st.data(), st.floats(0, 36000), st.floats(0, 36000))
def test_time_passing_brings_the_end_no_nearer_and_never_behind(
    turns: list[Turn], data: st.DataObject, first_s: float, then_s: float
) -> None:
    pinned = data.draw(st.sampled_from([None, *(code for code, _ in turns)]))
    reached = data.draw(st.sampled_from([None, *(code for code, _ in turns)]))
    before = at(turns, pinned, 0, first_s, reached=reached)
    after = at(turns, pinned, 0, first_s + then_s, reached=reached)
    assert after.ends_at >= before.ends_at - timedelta(milliseconds=1)
    assert before.ends_at >= START + timedelta(seconds=first_s)


@given(turns_, st.data())
def test_minutes_planned_for_later_move_the_end_and_not_the_lateness(turns: list[Turn], data: st.DataObject) -> None:
    more = [*turns[:-1], (turns[-1][0], turns[-1][1] + 7)]
    before = at(turns, None, 0, 300)
    after = at(more, None, 0, 300)
    assert after.ends_at - before.ends_at == timedelta(minutes=7)
    assert after.late_s == before.late_s


def test_off_air_the_end_is_what_it_would_be() -> None:
    found = at([("K7", 8), ("A12", 5)], "A12", 0, 120, air=False)
    assert found.late_s is None
    assert found.ends_at == START + timedelta(seconds=120 + 13 * 60)
    assert found.now == 1
    assert (found.elapsed_s, found.left_s) == (0, 5 * 60), "it stands still"


def test_between_two_turns_the_one_after_the_last_shown_is_next() -> None:
    found = at([("K7", 8), ("A12", 5), ("M3", 5)], None, 0, 600, reached="K7")
    assert (found.now, found.next) == (None, 1)
    assert found.late_s == 120


def test_before_the_first_turn_the_show_waits_for_it() -> None:
    found = at([("K7", 8)], "Z9", 0, 90, reached=None)
    assert (found.now, found.next, found.late_s) == (None, 0, 90)


def test_what_was_on_the_picture_before_the_show_is_not_over() -> None:
    turns, course = [("K7", 5), ("A12", 4), ("M3", 6)], Course()
    follow(course, turns, "K7", START - timedelta(seconds=300), "K7", None)
    follow(course, turns, "A12", START - timedelta(seconds=200), "A12", None)
    follow(course, turns, None, None, "A12", None)
    over = follow(course, turns, None, None, "A12", START)
    assert over == frozenset()
    now = START + timedelta(seconds=3)
    found = progress(turns, pinned=None, pinned_at=None, over=over, on_air_since=START, now=now)
    assert (found.late_s, found.next) == (3, 0)


def test_what_is_left_on_the_picture_begins_with_the_show() -> None:
    found = progress(
        [("K7", 5), ("A12", 4)],
        pinned="K7",
        pinned_at=START - timedelta(seconds=222),
        over={"K7"},
        on_air_since=START,
        now=START + timedelta(seconds=4),
    )
    assert (found.elapsed_s, found.late_s) == (4, 0)


def test_moving_turns_makes_none_of_them_over() -> None:
    course = Course()
    turns = [("K7", 5), ("A12", 4), ("M3", 6), ("T1", 3)]
    follow(course, turns, None, None, None, None)
    follow(course, turns, "K7", START, "K7", START)
    assert follow(course, turns, "A12", START + timedelta(minutes=5), "A12", START) == {"K7", "A12"}
    ends = set()
    for order in ([0, 1, 2, 3], [2, 0, 1, 3], [1, 2, 3, 0], [3, 2, 1, 0]):
        moved_ = [turns[place] for place in order]
        over = follow(course, moved_, "A12", START + timedelta(minutes=5), "A12", START)
        assert over == {"K7", "A12"}
        ends.add(
            progress(
                moved_,
                pinned="A12",
                pinned_at=START + timedelta(minutes=5),
                over=over,
                on_air_since=START,
                now=START + timedelta(minutes=6),
            ).late_s
        )
    assert ends == {0}


def test_what_was_passed_over_is_to_come_once_it_is_put_behind() -> None:
    course = Course()
    turns = [("K7", 5), ("A12", 4), ("M3", 6)]
    follow(course, turns, None, None, None, None)
    assert follow(course, turns, "A12", START, "A12", START) == {"K7", "A12"}
    assert follow(course, [*turns[1:], turns[0]], "A12", START, "A12", START) == {"A12"}


def test_a_window_that_opens_in_the_midst_takes_what_stands_before_for_over() -> None:
    turns = [("K7", 5), ("A12", 4), ("M3", 6)]
    assert follow(Course(), turns, None, None, "A12", START) == {"K7", "A12"}
    course = Course()
    follow(course, turns, None, None, "A12", None, recovered=True)
    assert follow(course, turns, None, None, "A12", START) == {"K7", "A12"}


@given(turns_, st.data())
def test_moving_keeps_every_other_turn_in_its_order(turns: list[Turn], data: st.DataObject) -> None:
    code = data.draw(st.sampled_from([*(each for each, _ in turns), "NEW"]))
    to = data.draw(st.integers(0, len(turns)))
    result = moved(turns, code, to)
    assert [turn for turn in result if turn[0] != code] == [turn for turn in turns if turn[0] != code]
    place = [each for each, _ in result].index(code)
    assert place == sum(each != code for each, _ in turns[:to])
    assert result[place][1] == dict(turns).get(code, PLANNED_MINUTES)


# ------------------------------------------------------------------------------------------------------ the panel


def slots(*turns: Turn) -> list[dict[str, Any]]:
    return [{"code": code, "minutes": minutes} for code, minutes in turns]


PLAN = slots(("K7", 8), ("A12", 5), ("M3", 6))


@pytest.fixture
def panel(qtbot: QtBot, link: FakeLink) -> RundownPanel:
    panel = RundownPanel(link)
    qtbot.addWidget(panel)
    panel.resize(700, 120)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def said(panel: RundownPanel) -> str:
    return panel._time.text()


def lines(panel: RundownPanel) -> list[str]:
    return [card._line for card in panel.cards]


def test_says_what_is_on_and_what_is_next(panel: RundownPanel, link: FakeLink) -> None:
    link.push(
        rundown=PLAN,
        on_air=True,
        on_air_since="2026-11-21T09:30:00+00:00",
        pinned="K7",
        pinned_at="2026-11-21T09:30:00+00:00",
        now="2026-11-21T09:35:10+00:00",
    )
    assert lines(panel) == ["now · 5:10", "in 3 min", "6 min"]
    assert said(panel).startswith("on time · expected end ")
    assert not panel._dot.isVisible()


def test_says_in_words_and_with_a_sign_that_it_is_late(panel: RundownPanel, link: FakeLink) -> None:
    link.push(
        rundown=PLAN,
        on_air=True,
        on_air_since="2026-11-21T09:30:00+00:00",
        pinned="K7",
        pinned_at="2026-11-21T09:30:00+00:00",
        now="2026-11-21T09:40:30+00:00",
    )
    assert lines(panel) == ["over · 2:30", "next", "6 min"]
    assert said(panel).startswith("2 min late · expected end ")
    assert panel._dot.isVisible()


def test_without_a_plan_nothing_is_late(panel: RundownPanel, link: FakeLink) -> None:
    link.push(
        rundown=[],
        on_air=True,
        on_air_since="2026-11-21T09:30:00+00:00",
        pinned="K7",
        pinned_at="2026-11-21T09:30:00+00:00",
        now="2026-11-21T10:40:30+00:00",
    )
    assert not panel._dot.isVisible()
    assert said(panel) == ""
    assert panel.progress is not None
    assert panel.progress.late_s is None


def test_it_stands_still_after_the_show(panel: RundownPanel, link: FakeLink) -> None:
    pinned = {"pinned": "K7", "pinned_at": "2026-11-21T09:30:00+00:00"}
    link.push(rundown=PLAN, on_air=False, on_air_since=None, **pinned, now="2026-11-21T09:40:30+00:00")
    still = lines(panel)
    assert still == ["8 min", "next · 5 min", "6 min"]
    link.push(now="2026-11-21T09:52:30+00:00")
    assert lines(panel) == still


def test_says_that_it_is_early(panel: RundownPanel, link: FakeLink) -> None:
    link.push(
        rundown=PLAN,
        on_air=True,
        on_air_since="2026-11-21T09:30:00+00:00",
        pinned="A12",
        pinned_at="2026-11-21T09:33:00+00:00",
        now="2026-11-21T09:33:10+00:00",
    )
    assert said(panel).startswith("5 min early")


def test_the_turn_after_the_one_taken_off_is_next(panel: RundownPanel, link: FakeLink) -> None:
    air = {"on_air": True, "on_air_since": "2026-11-21T09:30:00+00:00", "rundown": PLAN}
    link.push(**air, pinned="K7", pinned_at="2026-11-21T09:30:00+00:00", now="2026-11-21T09:31:00+00:00")
    link.push(**air, reached="K7", pinned=None, pinned_at=None, now="2026-11-21T09:38:00+00:00")
    assert lines(panel) == ["8 min", "next · 5 min", "6 min"]
    assert said(panel).startswith("on time")


def test_off_air_it_says_how_long_the_show_will_be(panel: RundownPanel, link: FakeLink) -> None:
    link.push(rundown=PLAN)
    assert said(panel).startswith("19 min planned")


def test_an_empty_run_of_show_is_filled_from_the_list(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    assert panel.fill_button.isVisible()
    qtbot.mouseClick(panel.fill_button, Qt.MouseButton.LeftButton)
    assert link.called("rundown") == [{"slots": slots(*((each["code"], 5) for each in link.products[:8]))}]


def test_alt_and_arrows_move_a_turn(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    first = panel.cards[0]
    qtbot.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert link.called("rundown")[-1]["slots"] == slots(("A12", 5), ("K7", 8), ("M3", 6))
    link.push(rundown=link.called("rundown")[-1]["slots"])
    assert panel.cards[1] is first
    qtbot.keyClick(first, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert link.called("rundown")[-1]["slots"] == PLAN
    link.push(rundown=PLAN)
    asked = len(link.calls)
    qtbot.keyClick(first, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert len(link.calls) == asked


def test_plus_minus_and_the_field_plan_minutes(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    card = panel.cards[1]
    qtbot.keyClick(card, Qt.Key.Key_Plus)
    assert link.called("rundown")[-1]["slots"][1] == {"code": "A12", "minutes": 6}
    qtbot.keyClick(card, Qt.Key.Key_Minus)
    assert link.called("rundown")[-1]["slots"][1] == {"code": "A12", "minutes": 4}
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(70, 46))
    editor = card._editor
    assert editor is not None
    qtbot.keyClicks(editor, "12")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert link.called("rundown")[-1]["slots"][1] == {"code": "A12", "minutes": 12}
    asked = len(link.calls)
    qtbot.keyClick(card, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    editor = card._editor
    assert editor is not None
    qtbot.keyClicks(editor, "33")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert len(link.calls) == asked
    assert card._editor is None


def test_nothing_is_planned_below_zero(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=slots(("K7", 0)))
    qtbot.keyClick(panel.cards[0], Qt.Key.Key_Minus)
    assert not link.called("rundown")


def test_a_turn_taken_out_comes_back_where_it_was(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    with qtbot.waitSignal(panel.toast) as toast:
        qtbot.keyClick(panel.cards[1], Qt.Key.Key_Delete)
    rest = slots(("K7", 8), ("M3", 6))
    assert link.called("rundown")[-1]["slots"] == rest
    link.push(rundown=rest)
    note, action, undo = toast.args
    assert note == "Pomodori San Marzano is out of the run of show."
    assert action == "Undo"
    undo()
    assert link.called("rundown")[-1]["slots"] == PLAN


def test_enter_pins(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    qtbot.keyClick(panel.cards[2], Qt.Key.Key_Return)
    assert link.called("pin") == [{"code": "M3"}]


def drop(panel: RundownPanel, code: str, at: QPoint) -> None:
    data = QMimeData()
    data.setData(CODE_MIME, code.encode())
    panel.dropEvent(
        QDropEvent(
            QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_product_dropped_between_two_cards_goes_there(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    qtbot.waitUntil(lambda: panel.cards[1].x() > panel.cards[0].x())
    second = panel.cards[1]
    drop(panel, "T1", second.mapTo(panel, QPoint(5, 20)))
    assert link.called("rundown")[-1]["slots"] == slots(("K7", 8), ("T1", 5), ("A12", 5), ("M3", 6))
    drop(panel, "K7", QPoint(panel.width() - 2, 60))
    assert link.called("rundown")[-1]["slots"] == slots(("A12", 5), ("M3", 6), ("K7", 8))


def test_a_product_dropped_on_the_empty_strip_is_the_first(panel: RundownPanel, link: FakeLink) -> None:
    drop(panel, "Z3", QPoint(100, 60))
    assert link.called("rundown")[-1]["slots"] == slots(("Z3", 5))


def test_arrows_and_tab_reach_the_cards_in_order(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    panel.activateWindow()
    panel.cards[0].setFocus()
    qtbot.keyClick(panel.cards[0], Qt.Key.Key_Right)
    qtbot.waitUntil(panel.cards[1].hasFocus)
    qtbot.keyClick(panel.cards[1], Qt.Key.Key_Tab)
    qtbot.waitUntil(panel.cards[2].hasFocus)


class Longer(QTranslator):
    """A language in which everything takes half as long again."""

    def translate(self, _context: str, source: str, _about: str | None = None, _n: int = -1) -> str:
        return f"«{source}{'x' * (len(source) // 2)}»"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def test_another_language_reaches_every_word_and_cuts_none(
    app: QApplication, panel: RundownPanel, link: FakeLink, qtbot: QtBot
) -> None:
    link.push(
        rundown=PLAN,
        on_air=True,
        on_air_since="2026-11-21T09:30:00+00:00",
        pinned="K7",
        pinned_at="2026-11-21T09:30:00+00:00",
        now="2026-11-21T09:40:30+00:00",
    )
    language = Longer()
    app.installTranslator(language)
    try:
        qtbot.waitUntil(lambda: said(panel).startswith("«2 min late"))
        assert panel._title.text().startswith("«Run of show")
        assert panel.fill_button.text().startswith("«Use")
        for card in panel.cards:
            assert card._line.startswith("«")
            assert QFontMetrics(look.font(11)).horizontalAdvance(card._line) <= card._text_box().width()
    finally:
        app.removeTranslator(language)
        qtbot.waitUntil(lambda: said(panel).startswith("2 min late"))


def test_every_card_says_itself_to_a_screen_reader(panel: RundownPanel, link: FakeLink) -> None:
    link.push(rundown=PLAN)
    names = [card.accessibleName() for card in panel.cards]
    assert names[1] == "Pomodori San Marzano: 5 min, 5 min planned"
    assert len(set(names)) == 3


def test_a_product_that_is_gone_takes_its_card_along(panel: RundownPanel, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=PLAN)
    link.push(rundown=PLAN[:1])
    assert [card.code for card in panel.cards] == ["K7"]
    link.push(rundown=[])
    assert panel.fill_button.isVisible()


def test_a_card_says_what_is_sold_out(link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=[{"code": "K7", "minutes": 5}, {"code": "Z3", "minutes": 5}])
    panel = RundownPanel(link)
    qtbot.addWidget(panel)
    link.push()
    cards = {card.code: card for card in panel.findChildren(TurnCard)}
    assert "sold out" in cards["Z3"]._line
    assert "sold out" in cards["Z3"].accessibleName()
    assert "sold out" not in cards["K7"]._line


def test_no_word_of_a_title_is_broken_that_a_card_can_hold(link: FakeLink, qtbot: QtBot) -> None:
    products = [
        product | {"title": "Akazienhonig aus Siebenbürgen"} for product in link.products if product["code"] == "K7"
    ]
    link.products = products
    link.push(rundown=[{"code": "K7", "minutes": 5}])
    panel = RundownPanel(link)
    qtbot.addWidget(panel)
    link.push()
    (card,) = panel.findChildren(TurnCard)
    card.resize(card.minimumSize())
    room = card._text_box().width()
    assert title_lines("Akazienhonig aus Siebenbürgen", look.font(12, QFont.Weight.DemiBold), room)[0] == "Akazienhonig"
