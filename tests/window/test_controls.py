from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.window.controls import CountdownBox, Meter, MicrophoneBox, NotATime, ScenesRow, length_s, until_s
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


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7:30", 450),
        ("12 min", 720),
        ("12", 720),
        ("1,5 min", 90),
        ("90 s", 90),
        ("1:05:00", 3900),
        ("1 h 30", 5400),
        ("90 secondi", 90),
        ("10分钟", 600),
        (" 5 Minuten ", 300),
    ],
)
def test_lengths_as_people_write_them(text: str, seconds: int) -> None:
    assert length_s(text) == seconds


@pytest.mark.parametrize("text", ["", "soon", "0", "-5", "7:65", "25:00:00", "1441", "1:2:3:4", "nan"])
def test_what_is_no_length(text: str) -> None:
    with pytest.raises(NotATime):
        length_s(text)


@given(st.integers(1, 86400))
def test_every_length_is_read_as_it_is_written(seconds: int) -> None:
    assert length_s(f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}") == seconds


def test_until_a_time_of_day_past_midnight_too() -> None:
    evening = datetime(2026, 11, 21, 21, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    assert until_s("21:30", evening) == 19 * 60 + 30
    assert until_s("0:15", evening) == 3 * 3600 + 4 * 60 + 30
    assert until_s("21:10", evening) == 24 * 3600 - 30
    assert until_s("21.30", evening) == until_s("21h30", evening) == until_s("21:30", evening)
    for wrong in ("", "25", "9:7", "half past nine", "12:60"):
        with pytest.raises(NotATime):
            until_s(wrong, evening)


@given(st.integers(0, 23), st.integers(0, 59), st.datetimes(timezones=st.just(UTC)))
def test_until_is_always_within_a_day_and_hits_the_minute(hour: int, minute: int, now: datetime) -> None:
    if now.year >= 9998:
        return
    seconds = until_s(f"{hour}:{minute:02}", now)
    assert 1 <= seconds <= 86400
    due = now + timedelta(seconds=seconds)
    assert abs(((due.hour * 60 + due.minute) * 60 + due.second + 1 - (hour * 60 + minute) * 60) % 86400 - 1) <= 1


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
