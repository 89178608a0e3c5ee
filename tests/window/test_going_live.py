from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from studio.domain.platforms import OWN_SERVER, PLATFORMS
from studio.window.destination_dialog import DestinationDialog
from studio.window.destination_form import DestinationForm, check_words
from studio.window.going_live import GoLiveSheet
from studio.window.hold_button import HoldButton
from studio.window.look import Switch
from studio.window.platform_grid import PlatformGrid
from studio.window.words import LANGUAGES, Language
from tests.window.fake_link import FakeLink

KEY = "live_1234_hush-hush"
SERVER = "rtmps://a.rtmps.youtube.com/live2"


def destination(name: str = "YouTube", **changes: Any) -> dict[str, Any]:
    return {
        "name": name,
        "platform": "youtube",
        "server": SERVER,
        "has_key": True,
        "enabled": True,
        "width": 1280,
        "height": 720,
        "fps": 30,
        "kbps": 2500,
        "audio_kbps": 128,
    } | changes


def finding(item: str, state: str = "ok", name: str = "", **values: Any) -> dict[str, Any]:
    return {"item": item, "state": state, "name": name, "values": values}


ALL_WELL = [
    finding("camera", number=1, reason="live"),
    finding("microphone", reason="heard", db=-20),
    finding("destination", name="YouTube", reason="answers", words="", platform="YouTube"),
    finding("disk", reason="recording", minutes=1920, gb=38.0),
    finding("qr", reason="readable", count=8),
    finding("products", count=8),
]


@pytest.fixture
def form(link: FakeLink) -> Iterator[DestinationForm]:
    made = DestinationForm(link)
    made.show()
    yield made
    delete(made)


@pytest.fixture
def sheet(link: FakeLink) -> Iterator[GoLiveSheet]:
    link.answers["destinations"] = [destination(), destination("Bottega", platform="own", enabled=False)]
    link.answers["checklist"] = ALL_WELL
    made = GoLiveSheet(link)
    made.resize(700, 520)
    made.show()
    yield made
    delete(made)


def shown(sheet: GoLiveSheet) -> list[str]:
    return [row.title.text() + ": " + row.line.text() for row in sheet.checklist.rows]


def test_the_grid_offers_every_platform_to_mouse_and_keyboard(app: QApplication, qtbot: QtBot) -> None:
    grid = PlatformGrid()
    qtbot.addWidget(grid)
    grid.show()
    chosen: list[str] = []
    grid.chosen.connect(chosen.append)
    for preset in PLATFORMS:
        card, _ = grid._cards[preset.id]
        assert card.accessibleName()
        card.setFocus()
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert chosen == [preset.id for preset in PLATFORMS]


def test_every_platform_says_where_its_key_is_found(form: DestinationForm) -> None:
    for preset in PLATFORMS:
        form.begin(preset.id)
        assert form._where.text()
        assert form.server_edit.text() == preset.server
        assert preset.id == OWN_SERVER or form._allows.text() or preset.key_offer == "all"
        if preset.most_kbps:
            assert all(shape.kbps <= preset.most_kbps for shape in form._shapes)
        if preset.needs_portrait:
            assert all(shape.portrait for shape in form._shapes)


def test_saving_sends_what_was_typed(form: DestinationForm, link: FakeLink, qtbot: QtBot) -> None:
    form.begin("youtube", ("YouTube",))
    form.key_edit.setText(f" {KEY} ")
    with qtbot.waitSignal(form.stored) as stored:
        form.save()
    assert stored.args == ["YouTube 2"]
    [sent] = link.called("put-destination")
    assert sent == {
        "name": "YouTube 2",
        "platform": "youtube",
        "server": "rtmps://a.rtmps.youtube.com:443/live2",
        "key": KEY,
        "enabled": True,
        "width": 1280,
        "height": 720,
        "fps": 30,
        "kbps": 2500,
        "audio_kbps": 128,
        "was": None,
    }
    assert form.key_edit.text() == ""


def test_a_key_that_is_there_stays_unless_a_new_one_is_typed(form: DestinationForm, link: FakeLink) -> None:
    form.edit(destination(enabled=False, kbps=3333), ("YouTube", "Bottega"))
    form.name_edit.setText("Tube")
    form.save()
    [sent] = link.called("put-destination")
    assert (sent["key"], sent["was"], sent["enabled"], sent["kbps"]) == (None, "YouTube", False, 3333)


@pytest.mark.parametrize(
    ("name", "server", "key", "field"),
    [
        ("", SERVER, KEY, "_name"),
        ("bottega", SERVER, KEY, "_name"),
        ("Mine", "", KEY, "_server"),
        ("Mine", "https://youtube.com/live", KEY, "_server"),
        ("Mine", "youtube.com/live", KEY, "_server"),
        ("Mine", "rtmp://host", KEY, "_server"),
        ("Mine", "rtmp://host /live", KEY, "_server"),
        ("Mine", SERVER, "", "_key"),
        ("Mine", SERVER, "two words", "_key"),
        ("Mine", SERVER, "rtmp://host/live", "_key"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    form: DestinationForm, link: FakeLink, name: str, server: str, key: str, field: str
) -> None:
    form.begin("youtube", ("Bottega",))
    for edit, text in ((form.name_edit, name), (form.server_edit, server), (form.key_edit, key)):
        edit.setText(text)
    form.save()
    assert [each for each in ("_name", "_server", "_key") if getattr(form, each).error] == [field]
    assert link.called("put-destination") == []
    assert (form.name_edit.text(), form.server_edit.text(), form.key_edit.text()) == (name, server, key)


def test_a_refusal_of_the_engine_loses_nothing(form: DestinationForm, link: FakeLink) -> None:
    link.refusals["put-destination"] = "The disk is full."
    form.begin("twitch")
    form.key_edit.setText(KEY)
    form.save()
    assert form._refusal.text() == "The disk is full."
    assert form.key_edit.text() == KEY


def test_the_key_is_hidden_until_it_is_asked_for(form: DestinationForm, qtbot: QtBot) -> None:
    assert form.key_edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(form._show_key, Qt.MouseButton.LeftButton)
    assert form.key_edit.echoMode() == QLineEdit.EchoMode.Normal
    form.begin("twitch")
    assert form.key_edit.echoMode() == QLineEdit.EchoMode.Password


def test_it_says_where_a_key_is_kept(form: DestinationForm, link: FakeLink) -> None:
    link.push(keyring=True)
    kept = form._key._line.text()
    link.push(keyring=False)
    assert form._key._line.text() not in ("", kept)


def test_the_test_sends_no_key(form: DestinationForm, link: FakeLink) -> None:
    form.begin("youtube")
    form.key_edit.setText(KEY)
    link.answers["check-destination"] = {"ok": True, "reason": "answers", "words": "a answers."}
    form.test_button.click()
    assert link.called("check-destination") == [{"name": None, "server": form.server_edit.text()}]
    assert form._dot.state == "live"
    link.answers["check-destination"] = {"ok": False, "reason": "refused", "words": "in English"}
    form.test_button.click()
    assert form._dot.state == "fault"
    assert form._verdict.text() == check_words({"reason": "refused"})
    form.server_edit.setText("http://x")
    form.test_button.click()
    assert form._server.error
    assert len(link.called("check-destination")) == 2


def test_reasons_nobody_translated_are_shown_as_the_engine_says_them() -> None:
    assert check_words({"reason": "new", "words": "the moon is full"}) == "the moon is full"


def test_the_dialog_goes_from_platform_to_form_and_closes_when_it_is_kept(link: FakeLink, qtbot: QtBot) -> None:
    dialog = DestinationDialog(link)
    dialog.show()
    assert not dialog.isModal()
    dialog.grid.chosen.emit("twitch")
    dialog.form.key_edit.setText(KEY)
    with qtbot.waitSignal(dialog.stored) as stored:
        qtbot.keyClick(dialog.form.key_edit, Qt.Key.Key_Return)
    assert stored.args == ["Twitch"]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("platform", ["twitch", "own", "tiktok"])
def test_the_form_is_seen_whole(app: QApplication, link: FakeLink, language: str, platform: str, qtbot: QtBot) -> None:
    speaking = Language()
    try:
        speaking.use(app, language)
        dialog = DestinationDialog(link)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.height() == min(640, dialog.screen().availableSize().height() - 48)
        dialog.grid.chosen.emit(platform)
        qtbot.wait(30)
        button = dialog.form.test_button
        assert not button.visibleRegion().isEmpty()
        assert button.visibleRegion().boundingRect() == button.rect()
    finally:
        speaking.use(app, "en")


def test_deleting_takes_a_held_button(link: FakeLink, qtbot: QtBot) -> None:
    dialog = DestinationDialog(link, None, destination(), ("YouTube",))
    dialog.show()
    button = dialog.findChild(HoldButton, "destination-delete")
    assert button is not None
    button.click()
    assert link.called("delete-destination") == []
    button.held.emit()
    assert link.called("delete-destination") == [{"name": "YouTube"}]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_sheet_looks_at_everything_when_it_is_shown(sheet: GoLiveSheet, link: FakeLink) -> None:
    assert len(link.called("checklist")) >= 1
    assert [row.saved["name"] for row in sheet._rows] == ["YouTube", "Bottega"]
    assert [row.dot.state for row in sheet.checklist.rows] == ["live"] * 6
    assert shown(sheet)[0] == "Camera: Camera 1 shows a picture."
    assert sheet.go.isEnabled()
    asked = len(link.called("checklist"))
    sheet._check_again.click()
    assert len(link.called("checklist")) == asked + 1


def test_every_finding_has_a_sentence(sheet: GoLiveSheet) -> None:
    reasons = {
        "camera": ["live", "opening", "lost", "closed", "none"],
        "microphone": ["heard", "silent", "muted", "none", "opening", "lost", "closed"],
        "destination": [
            *("answers", "none", "portrait", "too-much", "no-key", "name", "refused", "silent"),
            *("certificate", "tls", "other", "network", "address"),
        ],
        "disk": ["recording", "not-recording", "unknown"],
        "qr": ["readable", "no-link", "unreadable", "may-be-refused"],
        "products": [""],
    }
    for item, known in reasons.items():
        for reason in known:
            for state in ("ok", "warn", "fail"):
                title, line = sheet.checklist._words(
                    finding(item, state, "K7", reason=reason, number=2, minutes=61, most_kbps=6000, count=0)
                )
                assert title, reason
                assert line, reason
                assert "%" not in line


def test_trouble_stops_nobody(sheet: GoLiveSheet, link: FakeLink) -> None:
    link.answers["checklist"] = [finding("camera", "fail", number=1, reason="lost"), *ALL_WELL[1:]]
    sheet.check()
    assert sheet.checklist.rows[0].dot.state == "fault"
    assert sheet._dot.state == "fault"
    assert sheet.go.isEnabled()


def test_a_switch_is_the_engines_to_turn(sheet: GoLiveSheet, link: FakeLink, qtbot: QtBot) -> None:
    link.refusals["enable-destination"] = "The disk is full."
    switch = sheet._rows[1].switch
    assert isinstance(switch, Switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert link.called("enable-destination") == [{"name": "Bottega", "enabled": True}]
    assert sheet._refusal.text() == "The disk is full."
    assert not sheet._rows[1].switch.isChecked()


def test_going_live_shows_progress_until_every_destination_is_live(
    sheet: GoLiveSheet, link: FakeLink, qtbot: QtBot
) -> None:
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert link.called("go-live") == [{}]
    assert not sheet.go.isEnabled()
    link.push(on_air=True, outputs=[{"name": "YouTube", "state": "connecting"}])
    assert sheet.isVisible()
    assert sheet._rows[0].dot.state == "wait"
    assert not sheet.go.isVisible()
    with qtbot.waitSignal(sheet.toast):
        link.push(outputs=[{"name": "YouTube", "state": "live"}])
    assert not sheet.isVisible()


def test_the_sheet_makes_way_where_a_destination_refuses(sheet: GoLiveSheet, link: FakeLink, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    link.push(on_air=True, outputs=[{"name": "YouTube", "state": "connecting"}])
    with qtbot.waitSignal(sheet.toast) as said:
        link.push(outputs=[{"name": "YouTube", "state": "rejected"}])
    assert sheet._rows[0].dot.state == "fault"
    assert said.args is not None
    assert "0" in said.args[0]
    assert not sheet.isVisible()


def test_a_refused_go_live_says_why_and_can_be_tried_again(sheet: GoLiveSheet, link: FakeLink) -> None:
    link.refusals["go-live"] = "You are on air already."
    sheet.go.click()
    assert sheet._refusal.text() == "You are on air already."
    assert sheet.go.isEnabled()


KEYLESS = destination("Corte", platform="own", server="rtmp://127.0.0.1/live", has_key=False)
NO_KEY = [finding("destination", "fail", "Corte", reason="no-key", platform="own")]


def test_the_pictures_size_is_never_broken(link: FakeLink, qtbot: QtBot) -> None:
    link.answers |= {"destinations": [destination()], "checklist": ALL_WELL}
    sheet = GoLiveSheet(link)
    qtbot.addWidget(sheet)
    sheet.show()
    assert [row.line.text() for row in sheet._rows] == ["Landscape, 1280\u00a0×\u00a0720"]


@pytest.mark.parametrize("late", [True, False])
def test_a_missing_key_keeps_the_sheet_and_says_where(
    link: FakeLink, app: QApplication, late: bool, qtbot: QtBot
) -> None:
    link.answers |= {"destinations": [KEYLESS], "checklist": NO_KEY + ALL_WELL[:2]}
    sheet = GoLiveSheet(link)
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet._dot.state == "fault"
    assert "all the same" not in sheet._summary.text()
    [row] = sheet._rows
    assert (row.dot.state, row.line.text()) == ("fault", "The stream key is missing")
    qtbot.waitUntil(row.enter_key.isVisible)
    toasts: list[str] = []
    sheet.toast.connect(lambda text, *_: toasts.append(text))
    said = "The stream key of Corte is missing. Copy it from your live dashboard."
    if late:  # the engine finds out once it is on air
        sheet.go.click()
        link.push(on_air=True, airing=True, outputs=[], now="2026-11-21T09:42:18+00:00")
        notice = {"text": said, "at": "2026-11-21T09:42:18+00:00"}
        link.push(airing=False, notice=notice, now="2026-11-21T09:42:19+00:00")
        assert sheet.isVisible()
        link.push(on_air=False, now="2026-11-21T09:42:20+00:00")
    else:
        link.refusals["go-live"] = said
        sheet.go.click()
    assert sheet.isVisible()
    assert toasts == []
    assert "Corte" in sheet._refusal.text()
    assert sheet.go.isEnabled()
    row.enter_key.click()
    [dialog] = dialogs(sheet)
    assert dialog.focusWidget() is dialog.form.key_edit
    dialog.close()


def test_one_without_a_key_is_not_said_to_get_the_show(sheet: GoLiveSheet, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["destinations"] = [destination(), KEYLESS]
    sheet._reload()
    sheet.go.click()
    link.push(on_air=True, outputs=[{"name": "YouTube", "state": "connecting"}])
    with qtbot.waitSignal(sheet.toast) as told:
        link.push(
            outputs=[{"name": "YouTube", "state": "live"}],
            notice={"text": "The stream key of Corte is missing. Copy it from your live dashboard.", "at": "x"},
        )
    assert told.args is not None
    assert told.args[0].startswith("Destinations that get the show: 1 of 2")
    assert "key of Corte is missing" in told.args[0]


def test_with_no_destination_it_is_a_rehearsal_and_says_so(link: FakeLink, qtbot: QtBot) -> None:
    link.answers |= {"destinations": [], "checklist": ALL_WELL}
    sheet = GoLiveSheet(link)
    qtbot.addWidget(sheet)
    sheet.show()
    assert "nobody" in sheet.go.text()
    assert sheet._nowhere.isVisible()
    sheet.go.click()
    assert link.called("go-live") == [{}]
    with qtbot.waitSignal(sheet.toast) as told:
        link.push(on_air=True, outputs=[])
    assert told.args is not None
    assert "nobody sees it" in told.args[0]
    sheet.show()
    assert sheet._title.text() == "Rehearsal"
    assert sheet.isVisible()


def test_without_the_engine_nothing_can_be_started(sheet: GoLiveSheet, link: FakeLink) -> None:
    link.connected = False
    link.gone.emit("The studio has ended.")
    assert not sheet.go.isEnabled()
    link.connected = True
    link.back.emit()
    assert sheet.go.isEnabled()


def test_new_destinations_of_another_client_appear(sheet: GoLiveSheet, link: FakeLink) -> None:
    link.answers["destinations"] = [destination("Solo")]
    link.push(destinations_rev=2)
    assert [row.saved["name"] for row in sheet._rows] == ["Solo"]


def test_escape_puts_the_sheet_away_and_everything_has_a_name(sheet: GoLiveSheet, qtbot: QtBot) -> None:
    for button in [*sheet.findChildren(QPushButton), *sheet.findChildren(Switch)]:
        assert button.accessibleName(), button.objectName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_add_button_opens_a_dialog_that_blocks_nothing(sheet: GoLiveSheet, qtbot: QtBot) -> None:
    sheet._add.click()
    dialog = next(each for each in sheet.findChildren(DestinationDialog))
    assert dialog.isVisible()
    assert QGuiApplication.modalWindow() is None
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_button_says_where_the_show_goes(sheet: GoLiveSheet, link: FakeLink) -> None:
    assert sheet.go.text() == "Go live now: YouTube"
    link.answers["destinations"] = [destination(), destination("Bottega", platform="own")]
    sheet._reload()
    assert sheet.go.text() == "Go live now in 2 places"
    link.answers["destinations"] = [destination("The very long name of a farm shop's channel")]
    sheet._reload()
    assert len(sheet.go.text()) < 40
    link.answers["destinations"] = []
    sheet._reload()
    assert sheet.go.text() == "Rehearse: nobody sees it"


def dialogs(sheet: GoLiveSheet) -> list[DestinationDialog]:
    return [each for each in sheet.findChildren(DestinationDialog) if each.isVisible()]


def test_esc_closes_the_innermost_and_loses_nothing_typed(sheet: GoLiveSheet, qtbot: QtBot) -> None:
    sheet.add_destination()
    [dialog] = dialogs(sheet)
    dialog.grid.chosen.emit("twitch")
    dialog.form.key_edit.setText("live_1")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert dialogs(sheet) == []
    sheet.add_destination()
    [again] = dialogs(sheet)
    assert again.form.key_edit.text() == "live_1"
    qtbot.keyClick(again.form.key_edit, Qt.Key.Key_Escape)
    assert dialogs(sheet) == []
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_cancel_forgets_what_was_typed(sheet: GoLiveSheet) -> None:
    sheet.add_destination()
    [dialog] = dialogs(sheet)
    dialog.grid.chosen.emit("twitch")
    dialog.form.key_edit.setText("live_1")
    dialog._cancel.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sheet.add_destination()
    [again] = dialogs(sheet)
    assert again.form.key_edit.text() == ""


def test_a_fault_that_is_mended_goes_while_typing(form: DestinationForm, qtbot: QtBot) -> None:
    form.begin("twitch")
    form.server_edit.setText("https://web")
    form.save()
    assert form._server.error
    form.server_edit.clear()
    qtbot.keyClicks(form.server_edit, "rtmp://live.example/app")
    assert not form._server.error


def test_chinese_platforms_have_their_own_names_in_chinese(app: QApplication, link: FakeLink, qtbot: QtBot) -> None:
    language = Language()
    grid = PlatformGrid()
    qtbot.addWidget(grid)
    try:
        language.use(app, "zh")
        QCoreApplication.sendPostedEvents()
        names = {id_: name.text() for id_, (_, name) in grid._cards.items()}
        assert (names["douyin"], names["wechat"], names["bilibili"]) == ("抖音", "微信视频号", "哔哩哔哩")
        assert (names["youtube"], names["tiktok"]) == ("YouTube", "TikTok")
        form = DestinationForm(link)
        qtbot.addWidget(form)
        form.begin("jd")
        assert form.name_edit.text() == "京东直播"
        language.use(app, "it")
        QCoreApplication.sendPostedEvents()
        assert grid._cards["douyin"][1].text() == "Douyin"
    finally:
        language.use(app, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_moves_nothing(app: QApplication, link: FakeLink, language: str, qtbot: QtBot) -> None:
    speaking = Language()
    try:
        speaking.use(app, language)
        dialog = DestinationDialog(link)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.resize(620, 640)
        dialog.grid.chosen.emit("tiktok")
        form = dialog.form
        qtbot.wait(30)
        fields = (form._name, form._server, form._key, form._shape)
        before = [field.editor.mapTo(form, QPoint(0, 0)).y() for field in fields]
        for name, server, key in (("", "https://web", "rtmp://a"), ("x", "rtmp", "a b"), ("x", "", "")):
            for edit, text in ((form.name_edit, name), (form.server_edit, server), (form.key_edit, key)):
                edit.setText(text)
            form.save()
            qtbot.wait(30)
            assert form._server.error
            assert form._key.error
            assert [field.editor.mapTo(form, QPoint(0, 0)).y() for field in fields] == before
    finally:
        speaking.use(app, "en")
