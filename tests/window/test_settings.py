from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from studio.window.choices import Choice
from studio.window.settings_dialog import SettingsDialog
from tests.window.fake_link import FakeLink

WEBCAM = {"spec": "0", "state": "live", "error": None}
PHONE = {"spec": "http://192.168.1.7:8080/video", "state": "lost", "error": "gone"}
CHAT = {"url": "simulator://demo", "platform": "simulator", "state": "live", "error": None}


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
    dialog.shop_edit.setText("Nuova")
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
    assert choice._field.error
    link.refusals["cameras"] = "The camera at phone does not answer."
    choice.address.setText("http://phone/video")
    choice._use_address()
    assert choice._field.error == "The camera at phone does not answer."
    link.push(scene="back")
    assert choice.address.text() == "http://phone/video"


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


def test_chats_are_joined_and_left(dialog: SettingsDialog, link: FakeLink) -> None:
    dialog.chat_edit.setText("somewhere")
    dialog._add_chat.click()
    assert dialog._chat.error
    link.refusals["chat-add"] = "There is no such chat."
    dialog.chat_edit.setText("nowhere://x")
    dialog._add_chat.click()
    assert (dialog._chat.error, dialog.chat_edit.text()) == ("There is no such chat.", "nowhere://x")
    link.refusals.clear()
    dialog._practice.click()
    assert link.called("chat-add")[-1] == {"url": "simulator://demo"}
    link.push(chat={"last": 0, "sources": [CHAT]})
    assert list(dialog._sources) == ["simulator://demo"]
    assert not dialog._practice.isEnabled()
    undo: list[object] = []
    dialog.toast.connect(lambda _text, _action, work: undo.append(work))
    dialog._sources["simulator://demo"]._remove.click()
    assert link.called("chat-remove") == [{"url": "simulator://demo"}]
    link.push(chat={"last": 0, "sources": []})
    assert dialog._sources == {}
    [again] = undo
    assert callable(again)
    again()
    assert link.called("chat-add")[-1] == {"url": "simulator://demo"}


def test_a_chats_key_is_not_shown(dialog: SettingsDialog, link: FakeLink) -> None:
    link.push(chat={"last": 0, "sources": [CHAT | {"url": "youtube://abc?key=hush"}]})
    [row] = dialog._sources.values()
    assert "hush" not in row._name.text()
    assert "hush" not in row._remove.accessibleName()


def test_everything_has_a_name_and_nothing_is_modal(dialog: SettingsDialog) -> None:
    assert not dialog.isModal()
    for widget in [*dialog.findChildren(QPushButton), *dialog.findChildren(Choice)]:
        assert widget.accessibleName(), widget.objectName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
