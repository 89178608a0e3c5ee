from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.window import words
from studio.window.countdown import CountdownBox
from studio.window.microphone import Meter, MicrophoneBox
from studio.window.scenes import ScenesRow
from studio.window.strip import StatusStrip
from tests.window.fake_link import FakeLink

LEFT = Qt.MouseButton.LeftButton
TWO = [{"spec": "a", "state": "live", "error": None}, {"spec": "b", "state": "live", "error": None}]


def output(name: str, state: str, kbps: float = 2480, dropped: int = 0, error: str | None = None) -> dict[str, object]:
    return {"name": name, "state": state, "kbps": kbps, "dropped": dropped, "last_error": error}


def test_a_scene_lights_from_the_snapshot_and_not_from_the_click(link: FakeLink, qtbot: QtBot) -> None:
    row = ScenesRow(link)
    qtbot.addWidget(row)
    link.push()
    qtbot.mouseClick(row.buttons["back"], LEFT)
    assert link.called("scene") == [{"scene": "back"}]
    assert [name for name, button in row.buttons.items() if button.isChecked()] == ["camera"]
    link.push(scene="back")
    assert [name for name, button in row.buttons.items() if button.isChecked()] == ["back"]


def test_scenes_of_two_cameras_say_why_they_cannot_be(link: FakeLink, qtbot: QtBot) -> None:
    row = ScenesRow(link)
    qtbot.addWidget(row)
    said: list[str] = []
    row.toast.connect(lambda text, _action, _act: said.append(text))
    link.push()
    assert not row.buttons["pip"].isEnabled()
    assert "one camera" in row.buttons["pip"].toolTip()
    row.choose("camera-2")
    assert len(said) == 1
    assert link.called("scene") == []
    link.push(cameras=TWO)
    assert row.buttons["pip"].isEnabled()
    row.choose("camera-2")
    assert link.called("scene") == [{"scene": "camera-2"}]


def test_a_close_up_of_nothing_says_what_it_waits_for(link: FakeLink, qtbot: QtBot) -> None:
    row = ScenesRow(link)
    qtbot.addWidget(row)
    said: list[str] = []
    row.toast.connect(lambda text, _action, _act: said.append(text))
    link.push()
    assert "no second camera" in row.buttons["close-up"].toolTip()
    row.choose("close-up")
    assert said == ["Nothing is pinned: the close-up is seen as soon as a product is."]
    link.push(pinned="K7")
    row.choose("close-up")
    assert len(said) == 1
    assert link.called("scene") == [{"scene": "close-up"}] * 2


def test_quick_countdowns(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.show()
    qtbot.mouseClick(box.quick[1], LEFT)
    assert link.called("countdown") == [{"seconds": 180, "label": "", "at_zero": "nothing"}]


def test_a_running_countdown_says_what_is_left_by_the_engines_clock(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.show()
    running = {"label": "Morning", "ends_at": "2026-11-21T09:46:49.5+00:00", "at_zero": "nothing", "code": None}
    link.push(countdown=running)
    assert box.left.text() in ("4:33", "4:32")
    assert box.more.isVisible()
    assert not box.quick[0].isVisible()
    qtbot.waitUntil(lambda: box.left.text() == "4:31", timeout=5000)
    qtbot.mouseClick(box.more, LEFT)
    qtbot.mouseClick(box.stop, LEFT)
    assert link.calls[-2:] == [("countdown-extend", {"seconds": 60}), ("countdown-stop", {})]
    link.push(countdown=None)
    assert box.quick[0].isVisible()
    assert not box.left.isVisible()


def test_stopping_an_offer_says_the_full_price_and_can_be_taken_back(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.show()
    offer = link.products[0] | {"price": "15.00", "old_price": "18.90"}
    link.push_products([offer, *link.products[1:]])
    running = {"label": "Morning", "ends_at": "2026-11-21T09:46:49.5+00:00", "at_zero": "full-price", "code": "K7"}
    link.push(countdown=running)
    with qtbot.waitSignal(box.toast) as toast:
        qtbot.mouseClick(box.stop, LEFT)
    assert link.called("countdown-stop") == [{}]
    said, action, undo = toast.args
    assert said == f"The offer is over: {offer['title']} costs €18.90/kg again."
    assert action == "Undo"
    assert undo.still(), "the news that it is stopped is on its way"
    for pinned, still in ((None, True), ("K7", True), ("A12", False)):
        link.push(countdown=None, pinned=pinned)
        assert undo.still() == still
    link.push(countdown=running | {"ends_at": "2026-11-21T10:00:00+00:00"}, pinned="K7")
    assert not undo.still(), "another one runs by now"
    link.push(countdown=None, pinned=None)
    link.refusals["pin"] = "There is no product “K7”."
    undo()
    assert link.called("countdown") == [], "an offer on nothing, or on what is pinned just now"
    link.refusals.clear()
    undo()
    assert link.called("pin")[-1] == {"code": "K7"}
    (again,) = link.called("countdown")
    offered = {"seconds": 0, "label": "Morning", "at_zero": "full-price", "price": "15.00", "code": "K7"}
    assert again | {"seconds": 0} == offered
    assert 200 < again["seconds"] <= 273, "what was left of it when it was stopped"


def test_stopping_a_plain_countdown_says_nothing(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.show()
    said: list[object] = []
    box.toast.connect(lambda *told: said.append(told))
    plain = {"label": "", "ends_at": "2026-11-21T09:46:49.5+00:00", "at_zero": "nothing", "code": "K7"}
    link.push(countdown=plain)
    qtbot.mouseClick(box.stop, LEFT)
    assert link.called("countdown-stop") == [{}]
    assert said == []


def test_the_sheet_takes_a_length_words_and_an_end(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.show()
    sheet = box.sheet
    qtbot.mouseClick(box.other, LEFT)
    assert sheet.isVisible()
    qtbot.keyClicks(sheet.label, "Offerta")
    qtbot.keyClicks(sheet.time, "soon")
    sheet.at_zero.setCurrentIndex(2)
    qtbot.mouseClick(sheet.start_button, LEFT)
    assert link.called("countdown") == []
    assert "7:30" in sheet._time_field.error
    assert sheet.time.text() == "soon"
    sheet.time.clear()
    qtbot.keyClicks(sheet.time, "7:30")
    assert sheet._time_field.error == ""
    link.refusals["countdown"] = "A countdown lasts at most 24 hours."
    qtbot.mouseClick(sheet.start_button, LEFT)
    assert sheet._time_field.error == "A countdown lasts at most 24 hours."
    assert sheet.isVisible()
    link.refusals.clear()
    qtbot.keyClick(sheet.time, Qt.Key.Key_Return)
    assert link.called("countdown")[-1] == {"seconds": 450, "label": "Offerta", "at_zero": "full-price"}
    assert not sheet.isVisible()


def test_the_sheet_counts_until_a_time(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.sheet.until_button.click()
    now = datetime.fromisoformat(link.state["now"]).astimezone()
    box.sheet.time.setText((now + timedelta(minutes=2)).strftime("%H:%M"))
    box.sheet.start_button.click()
    assert link.called("countdown")[0]["seconds"] == 120 - now.second


class Stall(QWidget):
    """A window with the countdown and something else to press."""

    def __init__(self, link: FakeLink) -> None:
        super().__init__()
        self.resize(700, 600)
        self.box = CountdownBox(link, self)
        self.box.setGeometry(0, 540, 700, 60)
        self.other = QPushButton("Pin", self)
        self.other.setGeometry(600, 10, 80, 30)
        self.label = QLabel("no control", self)
        self.label.setGeometry(500, 10, 80, 30)


def test_the_sheet_keeps_no_click_from_what_is_beside_it(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    pressed: list[bool] = []
    stall.other.clicked.connect(lambda: pressed.append(True))
    sheet = stall.box.sheet
    qtbot.mouseClick(stall.box.other, LEFT)
    assert sheet.isVisible()
    assert not sheet.isWindow()
    qtbot.mouseClick(sheet._title, LEFT)
    qtbot.mouseClick(sheet, LEFT, pos=QPoint(3, 3))
    assert sheet.isVisible()
    qtbot.mouseClick(stall.other, LEFT)
    assert len(pressed) == 1
    assert not sheet.isVisible()
    qtbot.mouseClick(stall.box.other, LEFT)
    qtbot.mouseClick(stall.label, LEFT)
    assert not sheet.isVisible()
    qtbot.mouseClick(stall.box.other, LEFT)
    qtbot.mouseClick(stall.box.other, LEFT)
    assert not sheet.isVisible()


def test_the_sheet_closes_by_escape_with_its_words_kept_and_the_focus_given_back(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    stall.activateWindow()
    qtbot.waitUntil(stall.isActiveWindow, timeout=5000)
    stall.box.other.setFocus()
    sheet = stall.box.sheet
    qtbot.keyClick(stall.box.other, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is sheet.time
    qtbot.keyClicks(sheet.time, "7:3")
    qtbot.keyClick(sheet.time, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert sheet.time.text() == "7:3"
    assert QApplication.focusWidget() is stall.box.other
    qtbot.mouseClick(stall.box.other, LEFT)
    stall.other.setFocus()
    assert not sheet.isVisible()


def test_a_countdown_that_begins_or_ends_leaves_the_keyboard_where_it_is(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    stall.activateWindow()
    qtbot.waitUntil(stall.isActiveWindow, timeout=5000)
    running = {"label": "", "ends_at": "2026-11-21T09:46:49.5+00:00", "at_zero": "nothing", "code": None}
    stall.box.quick[1].setFocus()
    stall.other.setFocus()
    for countdown in (running, None, running, None):
        link.push(countdown=countdown)
        assert QApplication.focusWidget() is stall.other
    stall.box.other.setFocus()
    link.push(countdown=running)
    assert QApplication.focusWidget() is stall.box.more
    link.push(countdown=None)
    assert QApplication.focusWidget() is stall.box.other, "where Enter puts nothing on air"


def test_a_time_that_has_passed_is_said_and_not_counted_to(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    box.sheet.until_button.click()
    now = datetime.fromisoformat(link.state["now"]).astimezone()
    box.sheet.time.setText(now.strftime("%H:%M"))
    box.sheet.start_button.click()
    assert "just passed" in box.sheet._time_field.error
    box.sheet.time.setText((now - timedelta(minutes=30)).strftime("%H:%M"))
    box.sheet.start_button.click()
    assert "more than 12 hours away" in box.sheet._time_field.error
    assert f"“{box.sheet.for_button.text()}”" in box.sheet._time_field.error
    assert link.called("countdown") == []


@pytest.mark.parametrize("language", ["en", "it", "de"])
def test_the_sheet_grows_for_what_is_wrong(app: QApplication, link: FakeLink, language: str, qtbot: QtBot) -> None:
    speaking = words.Language()
    speaking.use(app, language)
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    sheet = stall.box.sheet
    sheet.open_at(stall.box)
    qtbot.wait(20)
    wide = sheet.width()
    for button, text in ((sheet.for_button, "abc"), (sheet.until_button, "25:99"), (sheet.until_button, "0:10")):
        button.click()
        sheet.time.setText(text)
        sheet.start_button.click()
        qtbot.wait(20)
        line = sheet._time_field._line
        assert line.height() >= line.heightForWidth(line.width())
        assert sheet.rect().contains(sheet.start_button.geometry())
        assert sheet.start_button.height() >= sheet.start_button.sizeHint().height()
        assert (sheet.width(), stall.rect().contains(sheet.geometry())) == (wide, True)
    speaking.use(app, "en")


def test_what_can_only_be_a_time_of_day_or_only_a_length_is_taken_for_it(link: FakeLink, qtbot: QtBot) -> None:
    box = CountdownBox(link)
    qtbot.addWidget(box)
    now = datetime.fromisoformat(link.state["now"]).astimezone()
    due = now.replace(second=0, microsecond=0) + timedelta(hours=2)
    box.sheet.time.setText(due.strftime("%I:%M %p"))
    box.sheet.start_button.click()
    assert link.called("countdown")[-1]["seconds"] == (due - now).total_seconds()
    assert box.sheet.until_button.isChecked()
    box.sheet.time.setText("90s")
    box.sheet.start_button.click()
    assert link.called("countdown")[-1]["seconds"] == 90
    assert box.sheet.for_button.isChecked()


def test_mute_and_voice_light_from_the_snapshot(link: FakeLink, qtbot: QtBot) -> None:
    box = MicrophoneBox(link)
    qtbot.addWidget(box)
    box.show()
    link.answers["mute"] = link.answers["voice"] = {}
    qtbot.mouseClick(box.mute, LEFT)
    qtbot.mouseClick(box.voice, LEFT)
    assert link.calls[-2:] == [("mute", {"muted": True}), ("voice", {"voice": False})]
    assert not box.mute.isChecked()
    assert box.voice.isChecked()
    link.push(muted=True, voice=False)
    assert box.mute.isChecked()
    assert not box.voice.isChecked()
    assert box.loudness.text() == "Muted"
    link.push(muted=False, microphone="lost")
    assert box.loudness.text() == "No sound"
    assert box.voice.text() == "Clear voice"


def test_the_loudness_is_said_in_a_word_and_a_number(link: FakeLink, qtbot: QtBot) -> None:
    box = MicrophoneBox(link)
    qtbot.addWidget(box)
    link.push()
    for lufs, said, kind in (
        (-16.0, "good · −16 LUFS", "muted"),
        (-34.0, "too quiet · −34 LUFS", "attention"),
        (-6.0, "too loud · −6 LUFS", "attention"),
        (-70.0, "silence · −∞ LUFS", "muted"),
    ):
        box._lufs_at_s = 0.0
        box.show_levels(-12, -12, lufs)
        assert box.loudness.text() == said
        assert box.loudness.property("words") == kind


def test_the_meter_holds_its_peak(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_level(-10)
    meter.show_level(-40)
    assert (meter.peak_db, meter.hold_db) == (-40, -10)
    meter._held_at_s -= 2
    meter.show_level(-41)
    assert meter.hold_db == -41
    meter.show_level(7)
    assert meter.peak_db == 0
    meter.show_level(float("-inf"))
    assert meter.peak_db == -60


def test_the_strip_says_how_each_destination_is(link: FakeLink, qtbot: QtBot) -> None:
    strip = StatusStrip(link)
    qtbot.addWidget(strip)
    strip.resize(1366, 34)
    strip.show()
    link.push()
    assert strip._nobody.isVisible()
    link.push(
        outputs=[
            output("YouTube", "live"),
            output("Twitch", "congested", 900, 12),
            output("Own", "waiting", 0, 0, "Own does not answer."),
        ]
    )
    assert not strip._nobody.isVisible()
    assert strip.lights["YouTube"].accessibleName() == "YouTube: 2,480 kbit/s"
    assert strip.lights["Twitch"].accessibleName() == "Twitch: slow line · 900 kbit/s · 12 dropped"
    assert "Own does not answer." in strip.lights["Own"].toolTip()
    qtbot.mouseClick(strip.lights["YouTube"], LEFT)
    assert link.called("retry") == []
    qtbot.mouseClick(strip.lights["Own"], LEFT)
    assert link.called("retry") == [{"name": "Own"}]
    link.push(outputs=[output("Twitch", "live")])
    assert list(strip.lights) == ["Twitch"]
    link.connected = False
    link.gone.emit("Bancarella has ended.")
    assert strip.lights == {}
    assert strip._nobody.text() == "The studio does not answer."


def test_a_long_list_of_destinations_fits_the_strip(link: FakeLink, qtbot: QtBot) -> None:
    strip = StatusStrip(link)
    qtbot.addWidget(strip)
    strip.resize(1100, 34)
    strip.show()
    link.push(outputs=[output(f"Destination with a very long name number {n}", "live") for n in range(12)])
    qtbot.wait(20)
    assert strip.width() == 1100
    assert strip.pictures.geometry().right() <= 1100
    assert all(light.compact for light in strip.lights.values())


def test_the_strip_tells_recording_disk_and_computer(link: FakeLink, qtbot: QtBot) -> None:
    strip = StatusStrip(link)
    qtbot.addWidget(strip)
    link.push(recording={"state": "recording", "last_error": None, "path": "/tmp/show.mp4"})
    assert (strip.disk.text(), strip.cpu.text(), strip.pictures.text()) == (
        "recording · 38 GB free",
        "CPU 41%",
        "30 fps · 0 lost",
    )
    link.push(recording={"state": "failed", "last_error": "The disk is full.", "path": "/tmp/show.mp4"})
    assert strip.disk.text() == "recording failed"
    assert strip.disk.toolTip() == "The disk is full."


def test_what_the_end_does_is_said_once(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    link.push(pinned="A12")
    sheet = stall.box.sheet
    sheet.at_zero.setCurrentIndex(1)
    qtbot.mouseClick(stall.box.other, LEFT)
    assert "by itself" not in sheet._price_field._note
    assert sheet._price_field._note.startswith("Full price: ")
    qtbot.keyClicks(sheet.price, "1")
    assert "by itself" in sheet._price_field._note
    assert (sheet.at_zero.currentData(), sheet.at_zero.isEnabled()) == ("full-price", False)
    sheet.price.clear()
    qtbot.keyClicks(sheet.price, " ")
    assert (sheet.at_zero.currentIndex(), sheet.at_zero.isEnabled()) == (1, True)


def test_what_a_countdown_does_is_meant_for_the_product_that_the_sheet_shows(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    link.push(pinned="A12")
    sheet = stall.box.sheet
    told: list[dict[str, object]] = []
    for price, at_zero in (("1", 0), ("", 1), ("", 2), ("", 0)):
        qtbot.mouseClick(stall.box.other, LEFT)
        sheet.at_zero.setCurrentIndex(at_zero)
        sheet.price.setText("")
        qtbot.keyClicks(sheet.price, price)
        sheet.quick[0].click()
        told.append(link.called("countdown")[-1])
    assert [each.get("code") for each in told] == ["A12", "A12", "A12", None]
    assert [each["at_zero"] for each in told] == ["full-price", "unpin", "full-price", "nothing"]


def test_the_sheet_begins_in_its_first_field(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    link.push(pinned="A12")
    stall.activateWindow()
    qtbot.waitUntil(stall.isActiveWindow, timeout=5000)
    qtbot.mouseClick(stall.box.other, LEFT)
    sheet = stall.box.sheet
    fields = sorted((sheet.time, sheet.label, sheet.price), key=lambda edit: edit.mapTo(sheet, QPoint(0, 0)).y())
    assert QApplication.focusWidget() is fields[0]


def test_what_is_wrong_with_an_offer_stays_until_it_is_mended(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    link.push(pinned="A12")
    sheet = stall.box.sheet
    qtbot.mouseClick(stall.box.other, LEFT)
    qtbot.keyClicks(sheet.price, "99")
    sheet.quick[0].click()
    assert not link.called("countdown")
    wrong = sheet._price_field.error
    assert wrong.startswith("An offer costs less than")
    link.push(pinned="A12")
    assert sheet._price_field.error == wrong
    qtbot.keyClick(sheet.price, Qt.Key.Key_Backspace)
    assert sheet._price_field.error == ""
    qtbot.keyClicks(sheet.price, "9")
    sheet.quick[0].click()
    assert sheet._price_field.error == wrong
    link.push(pinned="K7")
    assert sheet._price_field.error == ""


def test_a_click_between_the_fields_of_the_sheet_leaves_it_open(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    stall.activateWindow()
    qtbot.waitUntil(stall.isActiveWindow, timeout=5000)
    stall.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # as the window's
    qtbot.mouseClick(stall.box.other, LEFT)
    sheet = stall.box.sheet
    qtbot.mouseClick(sheet, LEFT, pos=QPoint(6, 6))
    assert sheet.isVisible()


def test_a_price_that_the_seller_struck_out_is_not_what_comes_back(link: FakeLink, qtbot: QtBot) -> None:
    stall = Stall(link)
    qtbot.addWidget(stall)
    stall.show()
    link.push(pinned="A12")
    products = [
        each | {"price": "6.50", "old_price": "7.50"} if each["code"] == "A12" else each for each in link.products
    ]
    link.push_products(products)
    sheet = stall.box.sheet
    qtbot.mouseClick(stall.box.other, LEFT)
    qtbot.keyClicks(sheet.price, "5")
    assert "6.50" in sheet._price_field._note
    # While an offer runs, what is struck out is the full price.
    ends = "2026-11-21T21:00:00+00:00"
    link.push_products([each | {"offer_ends_at": ends} if each["code"] == "A12" else each for each in products])
    sheet._price_typed()
    assert "7.50" in sheet._price_field._note
