"""What the stall writes into the chats: the field, answers to one message, proposals; and how each chat stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.window import chat_proposal
from studio.window.chat import ChatPanel
from studio.window.chat_list import ChatView
from studio.window.words import Language
from tests.window.fake_link import FakeLink, source
from tests.window.test_chat import deletion, entry, standing

PRICE = {"topic": "price", "text": "Pecorino costa 18,90 €/kg"}


@pytest.fixture
def panel(link: FakeLink, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatPanel]:
    monkeypatch.setattr(chat_proposal, "STAYS_MS", 300)
    link.push_chat(sources=[source(), source("kick://anna", can_send=False)])
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made = ChatPanel(link)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.resize(370, 640)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.setFocus()
    made.writer.answers._read.setInterval(0)
    yield made
    window.close()


def keys(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)


def said(text: str, at: int, **errors: str) -> dict[str, Any]:
    results = [{"url": f"{name}://anna", "error": error or None} for name, error in errors.items()]
    return {"text": text, "at": f"2026-11-21T10:00:{at:02}+00:00", "results": results}


# ------------------------------------------------------------------------------------------------------- writing


def test_w_leads_to_the_field_and_enter_writes_to_all(panel: ChatPanel, link: FakeLink) -> None:
    field = panel.writer.field
    keys(panel.window(), "w")
    assert field.hasFocus()
    keys(field, "law")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert link.called("say") == [{"text": "law"}], "keys are typed and do nothing else"
    assert link.called("live-list") == link.called("chat-reply") == []
    assert field.toPlainText() == ""
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(link.called("say")) == 1, "nothing is not written"


def test_shift_enter_is_a_line_and_esc_leaves_what_is_written(panel: ChatPanel, link: FakeLink) -> None:
    field = panel.writer.field
    panel.writer.begin()
    keys(field, "uno")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keys(field, "due")
    assert link.called("say") == []
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.hasFocus()
    assert field.toPlainText() == "uno\ndue"


def test_up_leads_through_what_was_written_and_down_back_to_the_draft(panel: ChatPanel) -> None:
    field = panel.writer.field
    panel.writer.begin()
    for text in ("primo", "secondo"):
        keys(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    keys(field, "bozza")
    for key, text in (
        (Qt.Key.Key_Up, "secondo"),
        (Qt.Key.Key_Up, "primo"),
        (Qt.Key.Key_Up, "primo"),
        (Qt.Key.Key_Down, "secondo"),
        (Qt.Key.Key_Down, "bozza"),
    ):
        QTest.keyClick(field, key)
        assert field.toPlainText() == text


def test_characters_are_counted_and_too_many_are_not_sent(panel: ChatPanel, link: FakeLink) -> None:
    field, writer = panel.writer.field, panel.writer
    field.set_text("x" * 990)
    assert writer._count.text() == "10"
    assert writer.send_button.isEnabled()
    field.set_text("x" * 1001)
    assert not writer.send_button.isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert link.called("say") == []
    assert len(field.toPlainText()) == 1001


def test_the_field_grows_to_four_lines(panel: ChatPanel) -> None:
    field = panel.writer.field
    low = field.height()
    field.set_text("parole " * 20)
    higher = field.height()
    assert higher > low
    field.set_text("parole " * 120)
    assert field.height() <= low + 3 * field.fontMetrics().lineSpacing() + 2
    field.clear()
    assert field.height() == low


def test_an_answer_goes_to_its_message_and_says_whom(panel: ChatPanel, link: FakeLink) -> None:
    link.say(entry(7, "quanto costa?"))
    view = panel.findChild(ChatView, "chat-list-all")
    assert view is not None
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_R)
    assert panel.writer.field.hasFocus()
    assert panel.writer._reply_to.text().startswith("Answer to Anna R.: quanto costa?")
    keys(panel.writer.field, "18,90")
    QTest.keyClick(panel.writer.field, Qt.Key.Key_Return)
    assert link.called("chat-reply") == [{"seq": 7, "text": "18,90"}]
    assert not panel.writer._reply_box.isVisible()
    keys(panel.writer.field, "a tutti")
    QTest.keyClick(panel.writer.field, Qt.Key.Key_Return)
    assert link.called("say") == [{"text": "a tutti"}]


def test_what_was_refused_is_said_and_stays_to_be_sent_again(panel: ChatPanel, link: FakeLink) -> None:
    link.refusals["say"] = "There is nothing to write."
    panel.writer.begin()
    keys(panel.writer.field, "ciao")
    QTest.keyClick(panel.writer.field, Qt.Key.Key_Return)
    assert panel.writer.field.toPlainText() == "ciao"
    assert panel.writer._failed_box.isVisible()
    assert panel.writer._failed.text() == "There is nothing to write."


def test_what_failed_is_told_for_each_chat_and_only_what_is_new(panel: ChatPanel, link: FakeLink) -> None:
    failed = panel.writer._failed
    link.push_chat(said=[said("ciao", 1, twitch="", kick="There is no internet.")])
    assert failed.text() == "Kick anna: not written. There is no internet."
    panel.writer._failed_close.click()
    link.push_chat(viewers=None)
    assert not panel.writer._failed_box.isVisible(), "once told, it is not told again"
    link.push_chat(said=[said("ciao", 1, kick="x"), said("due", 2, twitch="No.", kick="No.")])
    assert len(failed.text().splitlines()) == 2
    link.push_chat(said=[said("tre", 3, twitch="")])
    assert not panel.writer._failed_box.isVisible()


def test_what_failed_before_the_window_opened_is_past(link: FakeLink, qtbot: QtBot) -> None:
    link.push_chat(sources=[source()], said=[said("ciao", 1, twitch="There is no internet.")])
    panel = ChatPanel(link)
    qtbot.addWidget(panel)
    panel.show()
    link.push_chat(said=link.state["chat"]["said"])
    assert not panel.writer._failed_box.isVisible()


def test_without_a_chat_to_write_to_there_is_a_way_out(panel: ChatPanel, link: FakeLink) -> None:
    asked: list[bool] = []
    panel.connect_wanted.connect(lambda: asked.append(True))
    panel.writer.field.set_text("bozza")
    link.push_chat(sources=[source(can_send=False)])
    assert not panel.writer.field.isVisible()
    keys(panel.window(), "w")
    assert panel.writer.way_out.hasFocus()
    panel.writer.way_out.click()
    assert asked == [True]
    link.push_chat(sources=[source()])
    assert panel.writer.field.isVisible()
    assert panel.writer.field.toPlainText() == "bozza"


# ----------------------------------------------------------------------------------------------------- proposals


def test_a_question_is_answered_by_one_key(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "ciao"), entry(2, "quanto costa?"), entry(3, "bravi"))
    answer = panel.writer.answers.answer
    assert link.called("chat-propose") == [{"seq": 2}]
    assert answer.isVisible()
    assert answer.accessibleName() == "Answer Anna R.: Pecorino costa 18,90 €/kg"
    QTest.qWait(5)
    keys(panel.window(), "a")
    assert link.called("chat-reply") == [{"seq": 2, "text": PRICE["text"]}]
    assert not answer.isVisible()
    keys(panel.window(), "a")
    assert len(link.called("chat-reply")) == 1


def test_a_key_is_not_for_what_nobody_can_have_read_yet(panel: ChatPanel, link: FakeLink, qtbot: QtBot) -> None:
    panel.writer.answers._read.setInterval(200)
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "quanto costa?"))
    keys(panel.window(), "a")
    assert link.called("chat-reply") == []
    qtbot.waitUntil(lambda: not panel.writer.answers._read.isActive())
    keys(panel.window(), "a")
    assert link.called("chat-reply") == [{"seq": 1, "text": PRICE["text"]}]


def test_a_newer_question_waits_until_the_first_was_there_to_be_read(
    panel: ChatPanel, link: FakeLink, qtbot: QtBot
) -> None:
    link.answers["chat-propose"] = lambda seq: {"topic": "price", "text": f"answer {seq}"}
    answer = panel.writer.answers.answer
    link.say(entry(1, "quanto costa?"))
    link.say(entry(2, "spedite?"))
    assert answer.text().endswith("answer 1")
    qtbot.waitUntil(lambda: answer.text().endswith("answer 2"), timeout=5000)
    panel.writer.answers.dismiss_button.click()
    assert not answer.isVisible()
    link.say(entry(3, "bravi"))
    assert link.called("chat-propose") == [{"seq": 1}, {"seq": 2}]


def test_in_a_busy_chat_the_engine_is_asked_now_and_then(panel: ChatPanel, link: FakeLink) -> None:
    for seq in range(1, 400):
        link.say(entry(seq, "quanto costa?"))
    assert len(link.called("chat-propose")) < 20


def test_nothing_is_proposed_for_old_held_own_or_unanswerable_questions(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = PRICE
    link.say(
        entry(1, "quanto costa?", at="2026-11-21T08:00:00+00:00"),
        entry(2, "quanto costa?", standing="held-link"),
        entry(3, "quanto costa?", role="host"),
        entry(4, "quanto costa?", source="kick://anna"),
    )
    assert link.called("chat-propose") == []
    assert not panel.writer.answers.answer.isVisible()


def test_the_chosen_message_is_answered_before_the_newest(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = lambda seq: {"topic": "price", "text": f"answer {seq}"}
    link.say(entry(1, "il prezzo del pecorino"), entry(2, "quanto costa?"))
    view = panel.findChild(ChatView, "chat-list-all")
    assert view is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert panel.writer.answers.answer.text().endswith("answer 1")


@pytest.mark.parametrize("gone", [deletion(2, of=1), standing(2, 1, "hidden"), standing(2, 1, "blocked")])
def test_a_question_that_is_gone_is_not_answered(panel: ChatPanel, link: FakeLink, gone: dict[str, Any]) -> None:
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "quanto costa?"))
    assert panel.writer.answers.answer.isVisible()
    link.say(gone)
    assert not panel.writer.answers.answer.isVisible()
    keys(panel.window(), "a")
    assert link.called("chat-reply") == []


def test_a_question_answered_by_hand_is_not_proposed_any_more(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "quanto costa?"))
    message = panel._lists["all"].model.message(0)
    panel.writer.reply_to(message)
    keys(panel.writer.field, "tanto")
    QTest.keyClick(panel.writer.field, Qt.Key.Key_Return)
    assert not panel.writer.answers.answer.isVisible()


def test_a_refused_answer_is_said(panel: ChatPanel, link: FakeLink) -> None:
    refused: list[str] = []
    link.refused.connect(refused.append)
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "quanto costa?"))
    link.refusals["chat-reply"] = "There is nothing to write."
    QTest.qWait(5)
    panel.writer.answers.answer.click()
    assert refused == ["There is nothing to write."]


def test_the_list_does_not_move_when_a_proposal_comes(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "bravi"))
    view = panel.findChild(ChatView, "chat-list-all")
    assert view is not None
    tall = view.height()
    link.say(entry(2, "quanto costa?"))
    QTest.qWait(20)
    assert panel.writer.answers.answer.isVisible()
    assert view.height() == tall


# ------------------------------------------------------------------------------------------ how the chats stand


def test_each_chat_stands_by_shape_and_word_and_the_viewers_are_added_up(panel: ChatPanel, link: FakeLink) -> None:
    strip = panel._sources
    link.push_chat(sources=[source(viewers=1200), source("youtube://x", viewers=34, note="Quota."), source("kick://b")])
    assert strip.summary.accessibleName() == "All 3 connected, 1,234 watching"
    assert strip.rows == {}, "all is well"
    strip.summary.click()
    assert [row._name.text() for row in strip.rows.values()] == [
        "Twitch anna · Connected · 1,200 watching",
        "YouTube x · Connected · 34 watching",
        "Kick b · Connected",
    ]
    assert strip.rows["youtube://x"]._more.text() == "Quota."
    link.push_chat(sources=[])
    assert not strip.isVisible()


def test_a_lost_chat_says_so_while_it_is_lost_and_can_be_tried_now(panel: ChatPanel, link: FakeLink) -> None:
    lost = source("kick://b", state="waiting", error="The chat is closed.", garbled=3)
    link.push_chat(sources=[source(), lost])
    (row,) = panel._sources.rows.values()
    QTest.qWait(20)
    assert row.isVisible()
    assert row._more.text() == "The chat is closed."
    assert row.toolTip().endswith("no sense: 3")
    assert panel._sources.summary.accessibleName() == "1 of 2 connected"
    retry = row.findChild(QPushButton, "chat-retry")
    assert isinstance(retry, QPushButton)
    assert retry.accessibleName() == "Try to connect Kick b now"
    retry.click()
    assert link.called("chat-retry") == [{"url": "kick://b"}]
    link.push_chat(sources=[source(), source("kick://b")])
    assert panel._sources.rows == {}


def test_what_may_be_secret_is_not_shown(panel: ChatPanel, link: FakeLink) -> None:
    link.push_chat(sources=[source("ssn://sEcReT"), source("youtube://x?key=env:hush")])
    panel._sources.summary.click()
    shown = " ".join(row._name.text() for row in panel._sources.rows.values())
    assert "sEcReT" not in shown
    assert "hush" not in shown


def test_the_live_list_is_switched_by_l_and_lit_from_the_snapshot(panel: ChatPanel, link: FakeLink) -> None:
    button = panel._sources.live_list
    keys(panel.window(), "l")
    assert link.called("live-list") == [{"live_list": True}]
    assert not button.isChecked()
    link.push(live_list=True)
    assert button.isChecked()
    assert QAccessible.queryAccessibleInterface(button).state().checked
    button.click()
    assert link.called("live-list")[-1] == {"live_list": False}
    assert button.isChecked()


def test_keys_do_nothing_while_the_engine_is_away(panel: ChatPanel, link: FakeLink) -> None:
    link.connected = False
    keys(panel.window(), "l")
    keys(panel.window(), "w")
    assert link.called("live-list") == []
    assert not panel.writer.field.hasFocus()


@pytest.mark.parametrize(
    ("language", "all_well"), [("en", "5 of 5 chats"), ("de", ""), ("it", ""), ("fr", ""), ("es", ""), ("zh", "")]
)
def test_where_there_is_little_room_words_are_short_and_still_words(
    panel: ChatPanel, link: FakeLink, qapp: QApplication, language: str, all_well: str
) -> None:
    spoken = Language()
    spoken.use(qapp, language)
    QTest.qWait(20)
    summary = panel._sources.summary
    five = [source(f"twitch://c{number}", viewers=20) for number in range(5)]
    link.push_chat(sources=five)
    assert len(summary.shown(108)) >= 4
    assert not summary.shown(85).isdigit()
    assert all_well in summary.shown(85)
    assert "100" in summary.toolTip(), "how many watch, in words"
    link.push_chat(sources=[source(), source("kick://b", state="waiting", error="x")])
    short = summary._short
    assert not short.replace("/", "").isdigit()
    assert summary.shown(128) in (summary.text(), short), "the narrowest that it becomes"
    if language == "en":
        assert short == "1 of 2 needs you"


# ------------------------------------------------------------------------------------------- answers and notes


def test_the_field_says_whom_one_answers(panel: ChatPanel, link: FakeLink) -> None:
    link.say(entry(1, "quanto costa?", author="Lia"))
    field = panel.writer.field
    assert field.placeholderText() == "Write to all chats (W)"
    panel.writer.reply_to(panel._lists["all"].model.message(0))
    assert field.placeholderText() == field.accessibleName() == "Answer to Lia"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.placeholderText() == "Write to all chats (W)"


def test_a_question_is_not_proposed_while_its_answer_is_under_way(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = PRICE
    link.say(entry(1, "quanto costa?"))
    message = panel._lists["all"].model.message(0)
    panel.writer.reply_to(message)
    seen: list[bool] = []
    link.answers["chat-reply"] = lambda **_: seen.append(panel.writer.answers._may_be_answered(message))
    keys(panel.writer.field, "tanto")
    QTest.keyClick(panel.writer.field, Qt.Key.Key_Return)
    assert seen == [False]
    link.refusals["chat-reply"] = "There is no internet."
    other = message._replace(seq=2)
    panel.writer.reply_to(other)
    panel.writer.field.set_text("tanto")
    QTest.keyClick(panel.writer.field, Qt.Key.Key_Return)
    assert panel.writer.answers._may_be_answered(other), "it was not answered after all"


def test_what_was_answered_before_the_window_opened_is_not_proposed(panel: ChatPanel, link: FakeLink) -> None:
    link.answers["chat-propose"] = None
    link.say(entry(1, "quanto costa?"))
    panel.writer.answers.choose(panel._lists["all"].model.message(0))
    assert len(link.called("chat-propose")) == 2
    assert not panel.writer.answers.answer.isVisible()


def test_the_price_of_a_proposed_answer_can_be_read_before_it_is_sent(panel: ChatPanel, link: FakeLink) -> None:
    title = "Pecorino di fossa stagionato dodici mesi nelle grotte di Sogliano al Rubicone, forma intera"
    link.answers["chat-propose"] = {"topic": "price", "text": f"{title} costa 18,90 €/kg"}
    link.say(entry(1, "quanto costa?", author="Maria Antonietta Fumagalli von Hohenstein"))
    answer = panel.writer.answers.answer
    shown = answer.shown(230)
    assert shown.endswith("18,90 €/kg")
    assert shown.startswith("Answer Maria Antoniett…: Pecorino")
    assert "…" in shown
    assert title in answer.accessibleName()
    assert answer._lines("🧀🧀 costa 4 €", 500) == ["🧀🧀 costa 4 €"]
    link.say(entry(2, "quanto costa?"))
    assert answer.height() >= 2 * answer.fontMetrics().lineSpacing()


def test_a_price_in_the_middle_stays_too() -> None:
    text = "parole prima " * 5 + "costa 18,90 €/kg " + "parole dopo " * 5
    shown = chat_proposal.shortened(text, lambda said: len(said) <= 110)
    assert "18,90" in shown
    assert len(shown) <= 110
    assert chat_proposal.shortened("corto", lambda _said: True) == "corto"


@given(text=st.text(max_size=80), room=st.integers(1, 60), begins=st.integers(0, 20))
def test_any_answer_is_shortened_to_what_fits(text: str, room: int, begins: int) -> None:
    shown = chat_proposal.shortened(text, lambda said: len(said) <= room, min(begins, len(text)))
    assert len(shown) <= max(room, min(begins, len(text)) + 2, 3)


def test_a_note_leaves_by_itself_and_with_its_cause(panel: ChatPanel, link: FakeLink) -> None:
    box = panel.writer._failed_box
    link.push_chat(said=[said("ciao", 1, kick="There is no internet.")])
    assert box.isVisible()
    link.push_chat(sources=[source()])
    assert not box.isVisible(), "the chat is not read any more"
    link.push_chat(sources=[source(), source("kick://anna")], said=[said("due", 2, kick="There is no internet.")])
    assert box.isVisible()
    assert panel.writer._note_ends.isActive()
    panel.writer._note_ends.timeout.emit()
    assert not box.isVisible()


def test_a_note_speaks_the_windows_language(panel: ChatPanel, link: FakeLink, qapp: QApplication) -> None:
    link.push_chat(said=[said("ciao", 1, kick="There is no internet.")])
    english = panel.writer._failed.text()
    spoken = Language()
    spoken.use(qapp, "it")
    QTest.qWait(20)
    assert panel.writer._failed.text() != english
    assert panel.writer._failed.text().startswith("Kick anna: ")


def test_what_was_left_out_is_counted_in_the_row(panel: ChatPanel, link: FakeLink) -> None:
    panel._sources.summary.click()
    link.push_chat(sources=[source(garbled=50), source("kick://b", garbled=1), source("irc://x/y")])
    assert [row._name.text() for row in panel._sources.rows.values()] == [
        "Twitch anna · Connected · 50 lines left out",
        "Kick b · Connected · 1 line left out",
        "IRC x/y · Connected",
    ]
