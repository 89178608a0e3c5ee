from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from studio.window.chat_presets import PRESETS
from studio.window.choices import Choice
from studio.window.file_chooser import folder_for
from studio.window.look import Card
from studio.window.settings_dialog import SettingsDialog
from studio.window.settings_page import TWO_FROM, Columns
from studio.window.window import MainWindow
from studio.window.words import Language
from tests.window.fake_link import FakeLink

WEBCAM = {"spec": "0", "state": "live", "error": None}
PHONE = {"spec": "http://192.168.1.7:8080/video", "state": "lost", "error": "gone"}


@pytest.fixture
def dialog(link: FakeLink) -> Iterator[SettingsDialog]:
    link.state |= {"cameras": [WEBCAM], "mic_spec": "default", "record": None}
    link.answers["devices"] = {
        "cameras": [{"spec": "0", "name": "Webcam"}, {"spec": "2", "name": "BRIO"}],
        "microphones": [{"spec": "default", "name": ""}, {"spec": "Yeti", "name": "Yeti"}],
    }
    made = SettingsDialog(link)
    made.show()
    yield made
    delete(made)


def choose(box: Choice, data: object) -> None:
    index = next(at for at in range(box.count()) if box.itemData(at) == data)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_it_shows_what_the_engine_says(dialog: SettingsDialog, link: FakeLink) -> None:
    link.push(shop="Orto", language="fr", cameras=[WEBCAM, PHONE], mic_spec="Yeti", record="/films")
    assert dialog.shop_edit.text() == "Orto"
    assert dialog.air_language.currentData() == "fr"
    assert [choice.box.currentData() for choice in dialog._cameras] == ["0", None]
    assert dialog._cameras[1].address.text() == PHONE["spec"]
    assert [choice._dot.state for choice in dialog._cameras] == ["live", "fault"]
    assert dialog.microphone.box.currentData() == "Yeti"
    assert dialog.record_switch.isChecked()
    assert dialog.folder_edit.text() == "/films"


def test_the_stalls_name(dialog: SettingsDialog, link: FakeLink, qtbot: QtBot) -> None:
    dialog.shop_edit.setFocus()
    dialog.shop_edit.selectAll()
    qtbot.keyClicks(dialog.shop_edit, "Nuova")
    link.push(scene="back")
    assert dialog.shop_edit.text() == "Nuova"
    qtbot.keyClick(dialog.shop_edit, Qt.Key.Key_Return)
    assert link.called("shop") == [{"shop": "Nuova"}]
    assert dialog.isVisible()


def test_languages_and_theme(dialog: SettingsDialog, link: FakeLink) -> None:
    choose(dialog.air_language, "zh")
    assert link.called("shop") == [{"language": "zh"}]
    choose(dialog.window_language, "es")
    choose(dialog.theme_box, "light")
    assert link.called("settings") == [{"language": "es"}, {"theme": "light"}]


def test_cameras_are_exchanged_added_and_left_out(dialog: SettingsDialog, link: FakeLink) -> None:
    choose(dialog._cameras[0].box, "2")
    assert link.called("cameras")[-1] == {"specs": ["2"]}
    dialog._add_camera.click()
    assert link.called("cameras")[-1] == {"specs": ["0", "2"]}
    link.push(cameras=[WEBCAM, PHONE])
    dialog._remove_camera.click()
    assert link.called("cameras")[-1] == {"specs": ["0"]}
    link.push(cameras=[WEBCAM] * 4)
    assert not dialog._add_camera.isEnabled()
    link.push(cameras=[WEBCAM])
    assert not dialog._remove_camera.isVisible()


def test_an_address_is_asked_for_before_it_is_used(dialog: SettingsDialog, link: FakeLink) -> None:
    choice = dialog._cameras[0]
    choose(choice.box, None)
    assert link.called("cameras") == []
    assert choice.address.isVisible()
    choice._use_address()
    assert choice.error
    link.refusals["cameras"] = "The camera at phone does not answer."
    choice.address.setText("http://phone/video")
    choice._use_address()
    assert choice.error == "The camera at phone does not answer."
    link.push(scene="back")
    assert choice.address.text() == "http://phone/video"


def test_a_fault_of_an_address_goes_once_it_is_mended(dialog: SettingsDialog, link: FakeLink, qtbot: QtBot) -> None:
    choice = dialog._cameras[0]
    choose(choice.box, None)
    link.refusals["cameras"] = "The camera at phone does not answer."
    qtbot.keyClicks(choice.address, "http://phone/video")
    choice._use_address()
    assert choice.error
    assert choice._state.text() == choice.error
    qtbot.keyClicks(choice.address, "2")
    assert not choice.error
    choice._use_address()
    assert choice.error
    link.push(cameras=[{"spec": "http://phone/video2", "state": "live", "error": None}])
    assert not choice.error
    assert choice._state.text() == "The picture is there."


def test_an_address_that_is_being_typed_stays_when_cameras_are_found(
    dialog: SettingsDialog, link: FakeLink, qtbot: QtBot
) -> None:
    choice = dialog._cameras[0]
    choose(choice.box, None)
    qtbot.keyClicks(choice.address, "http://ph")
    dialog._ask_devices()
    link.push(scene="back")
    assert choice.address.isVisible()
    assert choice.address.text() == "http://ph"


def test_cameras_are_called_as_people_call_them(dialog: SettingsDialog, link: FakeLink) -> None:
    link.answers["devices"] = {
        "cameras": [
            {"spec": "0", "name": "camera"},
            {"spec": "1", "name": "USB Camera"},
            {"spec": "2", "name": "USB Camera"},
        ],
        "microphones": [],
    }
    dialog._ask_devices()
    choice = dialog._cameras[0]
    assert [choice.box.itemText(at) for at in range(5)] == [
        "Camera 1",
        "USB Camera (1)",
        "USB Camera (2)",
        "Test picture",
        "A phone or network camera…",
    ]
    for spec, name in (
        ("0", "Camera 1"),
        ("1#mirror", "USB Camera (1)"),
        ("7", "Camera 8"),
        ("/dev/video3", "Camera 4"),
        ("test#mirror", "Test picture"),
        ("/home/anna/Videos/orchard.mp4", "orchard.mp4"),
        ("/home/anna/Videos/orchard.mp4#fit", "orchard.mp4"),
        ("BRIO", "BRIO"),
    ):
        for before in (None, spec.lstrip("/")):
            link.push(cameras=[{"spec": spec, "name": before, "state": "live", "error": None}])
            assert choice.box.currentText() == name
            assert choice.box.currentData() == spec, "its options are kept"
    link.push(cameras=[{"spec": "9", "name": "Logitech BRIO", "state": "live", "error": None}])
    assert choice.box.currentText() == "Logitech BRIO"


def test_a_video_file_is_chosen_as_camera(dialog: SettingsDialog, link: FakeLink, tmp_path: Path) -> None:
    choice = dialog._cameras[0]
    choice.file_button.click()
    chooser = choice._chooser
    assert chooser is not None
    assert chooser.isVisible()
    assert not chooser.isModal()
    chooser.fileSelected.emit(str(tmp_path / "orchard.mp4"))
    assert link.called("cameras") == [{"specs": [str(tmp_path / "orchard.mp4")]}]
    assert link.called("settings") == [{"folder_video": str(tmp_path)}]


def test_esc_closes_the_innermost_only(dialog: SettingsDialog, qtbot: QtBot) -> None:
    for open_it in (dialog._choose_folder, dialog._cameras[0].file_button.click):
        dialog.chats_tab.click()
        dialog.chats.sources.choose(PRESETS[0])
        qtbot.keyClicks(dialog.chats.sources.form.edit, "an")
        dialog.studio_tab.click()
        open_it()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert not [each for each in dialog.findChildren(QFileDialog) if each.isVisible()]
        assert dialog.chats.sources.form.edit.text() == "an"
        dialog.chats.sources.form.edit.clear()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_chooser_opens_where_such_files_are_never_in_the_programs_folder(
    dialog: SettingsDialog, link: FakeLink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    for folder in ("Pictures", "Videos"):
        (home / folder).mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.chdir(Path(__file__).parent)
    assert folder_for("picture", link) == str(home / "Pictures")
    assert folder_for("video", link) == str(home / "Videos")
    assert folder_for("video", link, str(tmp_path)) == str(tmp_path)
    link.push(settings={"folder_picture": str(tmp_path)})
    assert folder_for("picture", link) == str(tmp_path)
    link.push(settings={"folder_picture": str(tmp_path / "deleted")})
    (home / "Pictures").rmdir()
    assert folder_for("picture", link) == str(home)


def test_the_wheel_changes_no_camera(dialog: SettingsDialog, link: FakeLink) -> None:
    box = dialog._cameras[0].box
    box.setFocus()
    before = box.currentIndex()
    down = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert box.currentIndex() == before
    assert link.called("cameras") == []


def test_a_microphone_that_is_refused_says_why(dialog: SettingsDialog, link: FakeLink) -> None:
    link.refusals["microphone"] = "The microphone is busy."
    choose(dialog.microphone.box, "Yeti")
    assert link.called("microphone") == [{"spec": "Yeti"}]
    assert dialog.microphone._field.error == "The microphone is busy."
    assert dialog.microphone.box.currentData() == "default"


def test_a_long_show_is_recorded_in_several_files(dialog: SettingsDialog, link: FakeLink, tmp_path: Path) -> None:
    assert not dialog.hours_box.isEnabled()
    link.push(record=str(tmp_path), record_hours=1.0)
    assert dialog.hours_box.currentText() == "A new file every hour"
    dialog.hours_box.activated.emit(dialog.hours_box.findData(2.0))
    assert link.called("record") == [{"path": str(tmp_path), "hours": 2.0}]
    link.push(record_hours=3.0)
    assert dialog.hours_box.currentText() == "A new file after 3 h"


def test_recording_is_turned_on_and_off(dialog: SettingsDialog, link: FakeLink, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.folder_edit.setText(str(tmp_path))
    qtbot.mouseClick(dialog.record_switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert link.called("record") == [{"path": str(tmp_path)}]
    link.push(record=str(tmp_path))
    qtbot.mouseClick(dialog.record_switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert link.called("record")[-1] == {"path": None}


def test_a_folder_that_cannot_be_written(dialog: SettingsDialog, link: FakeLink, qtbot: QtBot) -> None:
    link.refusals["record"] = "Nothing can be written to /x."
    qtbot.mouseClick(dialog.record_switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert dialog._folder.error == "Nothing can be written to /x."
    assert not dialog.record_switch.isChecked()


def test_everything_has_a_name_and_nothing_is_modal(dialog: SettingsDialog) -> None:
    assert not dialog.isModal()
    for widget in [*dialog.findChildren(QPushButton), *dialog.findChildren(Choice)]:
        assert widget.accessibleName(), widget.objectName()
        # Of tabs Tab leads to the one that is open, the arrow keys to the others.
        is_other_tab = isinstance(widget, QPushButton) and widget.group() is not None and not widget.isChecked()
        assert is_other_tab or widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_connecting_a_chat_opens_the_settings_at_the_chats(link: FakeLink, qtbot: QtBot) -> None:
    link.state |= {"cameras": [WEBCAM], "mic_spec": "default", "record": None, "settings": {"first_start_done": True}}
    link.answers["devices"] = {"cameras": [], "microphones": []}
    window = MainWindow(link, Language())
    qtbot.addWidget(window, before_close_func=lambda each: setattr(each, "_leaving", True))
    window.show()
    window.chat.connect_wanted.emit()
    settings = window.findChild(SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    assert settings.chats_tab.isChecked()
    qtbot.waitUntil(settings.chats.sources._cards["twitch"][0].hasFocus)


def test_boxes_stand_in_two_columns_where_there_is_room(qtbot: QtBot) -> None:
    left, right = [Card(), Card()], [Card()]
    for card in (*left, *right):
        card.setFixedHeight(100)
    page = Columns(left, right)
    qtbot.addWidget(page)
    page.resize(TWO_FROM - 1, 600)
    page.show()
    qtbot.waitExposed(page)
    assert not page.are_two
    assert [card.y() for card in (*left, *right)] == [0, 112, 224]
    page.resize(TWO_FROM + 100, 600)
    qtbot.waitUntil(lambda: right[0].y() == 0)
    assert page.are_two
    assert left[1].y() == 112
    assert abs(left[0].width() - right[0].width()) <= 1
    page.resize(500, 600)
    qtbot.waitUntil(lambda: right[0].y() == 224)
