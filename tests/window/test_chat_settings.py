"""The chats' page of the settings: adding by platform, the Room, accounts, what is posted, what is held back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from studio.domain.moderation import word_list
from studio.window.chat_presets import PRESETS
from studio.window.chat_settings import ChatSettings
from studio.window.look import apply_theme
from studio.window.room_settings import ROOM, RoomSheet
from studio.window.settings_dialog import SettingsDialog
from tests.window.fake_link import ACCOUNTS, CHAT_SETTINGS, FakeLink, account, source

INVITATION = "http://192.168.1.7:8090/?t=8kEl-0bKDbvwxJ9ysGzZ6Q"


@pytest.fixture
def dialog(link: FakeLink) -> Iterator[SettingsDialog]:
    link.state |= {"mic_spec": "default", "record": None}
    link.answers["devices"] = {"cameras": [], "microphones": []}
    made = SettingsDialog(link)
    made.show_chats()
    yield made
    delete(made)


@pytest.fixture
def chats(dialog: SettingsDialog) -> ChatSettings:
    return dialog.chats


def switch(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def preset(id_: str) -> Any:
    return next(each for each in PRESETS if each.id == id_)


# ------------------------------------------------------------------------------------------------- adding a chat


@pytest.mark.parametrize(
    ("id_", "typed", "url"),
    [
        ("twitch", "Fattoria_1", "twitch://fattoria_1"),
        ("twitch", "https://www.twitch.tv/anna?x=1", "twitch://anna"),
        ("twitch", "twitch.tv/popout/anna/chat", "twitch://anna"),
        ("twitch", "due parole", None),
        ("youtube", "dQw4w9WgXcQ", "youtube://dQw4w9WgXcQ"),
        ("youtube", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3s", "youtube://dQw4w9WgXcQ"),
        ("youtube", "https://youtu.be/dQw4w9WgXcQ?si=x", "youtube://dQw4w9WgXcQ"),
        ("youtube", "youtube.com/live/dQw4w9WgXcQ?feature=share", "youtube://dQw4w9WgXcQ"),
        ("youtube", "https://studio.youtube.com/video/dQw4w9WgXcQ/livestreaming", "youtube://dQw4w9WgXcQ"),
        ("youtube", "https://www.youtube.com/@anna", None),
        ("facebook", "1234567890", "facebook://1234567890"),
        ("facebook", "https://www.facebook.com/fattoria/videos/1234567890/", "facebook://1234567890"),
        ("facebook", "https://www.facebook.com/watch/live/?v=1234567890", "facebook://1234567890"),
        ("facebook", "fattoria", None),
        ("kick", "https://kick.com/anna", "kick://anna"),
        ("kick", "668", "kick://668"),
        ("bilibili", "https://live.bilibili.com/21452505?x", "bilibili://21452505"),
        ("bilibili", "live.bilibili.com/blanc/21452505", "bilibili://21452505"),
        ("bilibili", "anna", None),
        ("ssn", "aB3xY9", "ssn://aB3xY9"),
        ("ssn", "https://socialstream.ninja/dock.html?session=aB3xY9&x", "ssn://aB3xY9"),
        ("ssn", "https://socialstream.ninja/", None),
        ("streamerbot", "8080", "streamerbot://127.0.0.1:8080"),
        ("streamerbot", "ws://192.168.1.4:8080/", "streamerbot://192.168.1.4:8080"),
        ("streamerbot", "regia", "streamerbot://regia:8080"),
        ("irc", "irc.libera.chat/#anna", "irc://irc.libera.chat/anna?tls=1"),
        ("irc", "localhost:6667/anna", "irc://localhost:6667/anna"),
        ("irc", "irc.libera.chat:6697/anna", "irc://irc.libera.chat:6697/anna?tls=1"),
        ("irc", "irc.libera.chat", None),
        ("other", "simulator://demo?rate=3", "simulator://demo?rate=3"),
        ("other", "demo", None),
    ],
)
def test_what_is_typed_or_pasted_makes_the_address(id_: str, typed: str, url: str | None) -> None:
    assert preset(id_).address(typed) == url


@pytest.mark.parametrize("id_", [each.id for each in PRESETS])
@pytest.mark.parametrize("typed", ["http://[", "//", "a" * 5000, "x y", "\u202e", "::", "http://a:b/", "?", "https://"])
def test_nonsense_makes_no_address_and_no_fault(id_: str, typed: str) -> None:
    url = preset(id_).address(typed)
    assert url is None or " " not in url


def test_a_chat_is_added_by_its_platform(chats: ChatSettings, link: FakeLink) -> None:
    sources = chats.sources
    assert sources._cards["twitch"][0].hasFocus()
    sources._cards["twitch"][0].click()
    assert sources.form.edit.hasFocus()
    assert sources.form.edit.accessibleName() == "Channel name"
    assert not sources.form.key.isVisible()
    QTest.keyClicks(sources.form.edit, "due parole")
    QTest.keyClick(sources.form.edit, Qt.Key.Key_Return)
    assert sources.form.field.error
    assert link.called("chat-add") == []
    sources.form.edit.setText("Anna")
    link.refusals["chat-add"] = "This chat is not connected."
    QTest.keyClick(sources.form.edit, Qt.Key.Key_Return)
    assert sources.form.field.error == "This chat is not connected."
    assert sources.form.edit.text() == "Anna"
    link.refusals.clear()
    sources.form.add_button.click()
    assert link.called("chat-add")[-1] == {"url": "twitch://anna"}
    assert not sources.form.isVisible()


def test_a_youtube_key_is_kept_before_its_chat_is_added(chats: ChatSettings, link: FakeLink) -> None:
    form = chats.sources.form
    chats.sources.choose(preset("youtube"))
    form.edit.setText("dQw4w9WgXcQ")
    form.key_edit.setText("AIza")
    link.refusals["account-token"] = "This is no token."
    form.add()
    assert form.key.error == "This is no token."
    assert link.called("chat-add") == []
    link.refusals.clear()
    form.add()
    assert [word for word, _ in link.calls if word in ("account-token", "chat-add")][-2:] == [
        "account-token",
        "chat-add",
    ]
    assert form.key_edit.text() == "", "a key is not left lying about"


def test_another_platform_begins_empty(chats: ChatSettings) -> None:
    chats.sources.choose(preset("twitch"))
    chats.sources.form.edit.setText("anna")
    chats.sources.choose(preset("kick"))
    assert chats.sources.form.edit.text() == ""


def test_several_chats_each_with_its_state_and_what_went_wrong(chats: ChatSettings, link: FakeLink) -> None:
    lost = source("twitch://anna", state="waiting", error="There is no internet.")
    link.push_chat(sources=[source("simulator://demo", can_send=False), lost, source(ROOM)])
    rows = chats.sources.rows
    assert [row.name.text() for row in rows.values()] == ["Practice chat", "Twitch · anna"], "the Room has its own box"
    assert rows["simulator://demo"].line.text() == "Connected"
    assert rows["twitch://anna"].line.text() == "Lost, tried again\nThere is no internet."
    rows["twitch://anna"].retry.click()
    assert link.called("chat-retry") == [{"url": "twitch://anna"}]
    said: list[tuple[str, str, Any]] = []
    chats.toast.connect(lambda *toast: said.append(toast))
    link.refusals["chat-remove"] = "It is busy."
    rows["twitch://anna"].remove.click()
    assert said == [], "what was refused is not said to be done"
    link.refusals.clear()
    rows["twitch://anna"].remove.click()
    link.push_chat(sources=[])
    assert rows == {}
    said[0][2]()
    assert link.called("chat-add") == [{"url": "twitch://anna"}]


def test_the_practice_chat(chats: ChatSettings, link: FakeLink) -> None:
    chats.sources.practice_button.click()
    assert link.called("chat-add") == [{"url": "simulator://demo"}]
    link.push_chat(sources=[source("simulator://demo")])
    assert not chats.sources.practice_button.isVisible()


def test_a_chats_key_and_session_are_not_shown(chats: ChatSettings, link: FakeLink) -> None:
    link.push_chat(sources=[source("youtube://abc?key=hush"), source("ssn://sEcReT")])
    for row in chats.sources.rows.values():
        for text in (row.name.text(), row.remove.accessibleName()):
            assert "hush" not in text
            assert "sEcReT" not in text


def test_posting_is_switched_for_each_chat_and_says_why_it_is_off(chats: ChatSettings, link: FakeLink) -> None:
    link.push_chat(
        sources=[
            source(),
            source("tiktok://x", links_punished=True, posting=False),
            source("kick://a", can_send=False, posting=False),
        ]
    )
    QTest.qWait(20)
    anna, tiktok, kick = chats.sources.rows.values()
    assert anna.posting.isChecked()
    assert not anna._why.isVisible()
    assert tiktok._why.text().startswith("TikTok punishes links")
    assert tiktok._why.isVisible()
    assert not kick.posting.isVisible(), "nothing can be written there"
    switch(tiktok.posting)
    assert link.called("chat-posting") == [{"url": "tiktok://x", "on": True}]
    assert not tiktok.posting.isChecked(), "until the engine says so"


# ------------------------------------------------------------------------------------------------------ the Room


def test_the_room_is_opened_and_closed_by_one_switch(chats: ChatSettings, link: FakeLink) -> None:
    room = chats.room
    switch(room.switch)
    assert link.called("chat-add") == [{"url": ROOM}]
    assert not room.switch.isChecked()
    link.push_chat(sources=[source(ROOM, state="connecting")])
    assert room.switch.isChecked()
    assert link.called("room-invitation") == []
    link.push_chat(sources=[source(ROOM, viewers=14)])
    QTest.qWait(20)
    assert link.called("room-invitation") == [{"url": ROOM}]
    assert room.address.text() == INVITATION
    assert room._state.text() == "Open · visitors: 14"
    assert room.qr.isVisible()
    assert room.qr._modules
    switch(room.switch)
    assert link.called("chat-remove") == [{"url": ROOM}]


def test_a_room_that_cannot_open_says_why(chats: ChatSettings, link: FakeLink) -> None:
    link.push_chat(sources=[source(ROOM, state="waiting", error="There is no internet.")])
    assert chats.room._state.text().endswith("There is no internet.")
    assert not chats.room._open.isVisible()


def test_a_computer_on_no_network_is_warned(chats: ChatSettings, link: FakeLink) -> None:
    words = "This computer is in no network just now: nobody else can open the room."
    link.push_chat(sources=[source(ROOM, note=words)])
    assert chats.room._warning.text() == words
    link.push_chat(sources=[source(ROOM)])
    assert chats.room._warning.isHidden()


def test_a_computer_that_changes_its_network_has_another_code(chats: ChatSettings, link: FakeLink) -> None:
    link.push_chat(sources=[source(ROOM)])
    link.answers["room-invitation"] = {"url": "http://10.0.0.4:8090/?t=x"}
    chats.room._again.timeout.emit()
    assert chats.room.address.text() == "http://10.0.0.4:8090/?t=x"


def test_the_code_is_shown_large_copied_and_printed(chats: ChatSettings, link: FakeLink, tmp_path: Path) -> None:
    link.push_chat(sources=[source(ROOM)])
    chats.room.copy.click()
    assert QGuiApplication.clipboard().text() == INVITATION
    chats.room.full.click()
    (sheet,) = [each for each in QGuiApplication.allWindows() if each.title() == "Room" and each.isVisible()]
    assert sheet.windowState() == Qt.WindowState.WindowFullScreen
    shown = chats.room._sheet
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "room.pdf"))
    chats.room.print_on(printer)
    assert (tmp_path / "room.pdf").read_bytes().startswith(b"%PDF")


def test_the_large_code_is_the_invitation(app: object) -> None:
    cv2 = pytest.importorskip("cv2")
    import numpy as np

    sheet = RoomSheet("Fattoria Le Querce con un nome molto lungo", INVITATION)
    for width, height in ((1366, 768), (720, 1280)):
        sheet.resize(width, height)
        image = sheet.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        dots = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, : image.width()]
        assert cv2.QRCodeDetector().detectAndDecode(np.ascontiguousarray(dots))[0] == INVITATION
    delete(sheet)


# ------------------------------------------------------------------------------------------------------ accounts


def test_accounts_are_asked_for_when_they_change(chats: ChatSettings, link: FakeLink) -> None:
    asked = len(link.called("accounts"))
    link.push(scene="back")
    assert len(link.called("accounts")) == asked
    link.push_chat(accounts_rev=3)
    assert len(link.called("accounts")) == asked + 1
    assert list(chats.accounts.rows) == ["twitch", "youtube", "youtube-key", "facebook", "kick"]


def test_signing_in_by_a_code_on_the_platforms_page(
    chats: ChatSettings, link: FakeLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    row = chats.accounts.rows["youtube"]
    row.sign_in.click()
    assert row.id_edit.hasFocus()
    assert row._secret.isVisible()
    assert "console.cloud.google.com" in row._where.text()
    link.refusals["account-sign-in"] = "The studio is closing."
    row.go.click()
    assert row._error.text() == "The studio is closing."
    link.refusals.clear()
    waiting = account(
        "youtube",
        state="waiting",
        url="https://www.google.com/device",
        user_code="ABCD-EFGH",
        expires_at="2026-11-21T11:30:00+00:00",
        secret_needed=True,
    )
    link.answers["account-sign-in"] = [waiting]
    row.id_edit.setText(" id ")
    row.secret_edit.setText("secret")
    row.go.click()
    assert link.called("account-sign-in")[-1] == {"platform": "youtube", "client_id": "id", "client_secret": "secret"}
    assert not row.form.isVisible()
    assert row.code.isVisible()
    assert row.code.text() == "ABCD-EFGH"
    row.open_page.click()
    assert opened == ["https://www.google.com/device"]
    said: list[str] = []
    chats.toast.connect(lambda text, *_more: said.append(text))
    link.answers["accounts"] = [account("youtube", state="in", name="Fattoria")]
    link.push_chat(accounts_rev=2)
    assert said == ["Signed in: YouTube, Fattoria"]
    assert not row.waiting.isVisible()
    assert row.secret_edit.text() == "", "a secret is not left lying about"
    row.sign_out.click()
    assert link.called("account-sign-out") == [{"platform": "youtube"}]


def test_signing_in_can_be_given_up(chats: ChatSettings, link: FakeLink) -> None:
    link.answers["accounts"] = [account("twitch", state="waiting"), *ACCOUNTS[1:]]
    link.push_chat(accounts_rev=2)
    row = chats.accounts.rows["twitch"]
    assert not row.sign_in.isVisible()
    row.cancel.click()
    assert link.called("account-cancel") == [{"platform": "twitch"}]


def test_a_token_is_pasted_and_hidden(chats: ChatSettings, link: FakeLink) -> None:
    row = chats.accounts.rows["facebook"]
    assert row.sign_in.text() == "Paste it…"
    row.sign_in.click()
    QTest.keyClicks(row.token_edit, "EAAB")
    assert row.token_edit.displayText() != "EAAB"
    link.answers["account-token"] = [account("facebook", "hand", state="failed", error="There is no internet.")]
    QTest.keyClick(row.token_edit, Qt.Key.Key_Return)
    assert link.called("account-token") == [{"platform": "facebook", "token": "EAAB"}]
    assert row._error.text() == "There is no internet.", "beside the field"
    assert row.go.text() == "Try again"
    assert row.token_edit.text() == "EAAB"
    assert row.token_edit.hasFocus()
    assert "There is no internet." not in row._state.text(), "once"


def test_kick_is_told_which_address_to_give(chats: ChatSettings) -> None:
    row = chats.accounts.rows["kick"]
    row.sign_in.click()
    assert "http://localhost:17563/kick" in row._where.text()


# ------------------------------------------------------------------------------------------------ what is posted


def test_the_line_is_shown_as_viewers_read_it_and_kept_when_it_is_left(
    chats: ChatSettings, link: FakeLink, qapp: QApplication
) -> None:
    posting = chats.posting
    apply_theme(qapp, "light")
    apply_theme(qapp, "dark")
    link.push_chat(settings_rev=2)
    assert posting.line_edit.toPlainText() == CHAT_SETTINGS["line"]
    assert posting.rows[0].text_edit.toPlainText() == "{title} costa {price}."
    assert posting.preview.text() == (
        "Pecorino di fossa stagionato 12 mesi: 18,90 €/kg invece di 22,50 €. Scrivi K7 o compra qui:"
        " https://example.com/K7"
    )
    link.push(pinned="A12")
    assert posting.preview.text().startswith("Pomodori San Marzano: 4,50 €/kg. Scrivi A12")
    posting.line_edit.setFocus()
    posting.line_edit.selectAll()
    QTest.keyClicks(posting.line_edit, "{title}!")
    assert posting.preview.text() == "Pomodori San Marzano!"
    link.push_chat(settings_rev=5)
    assert posting.line_edit.toPlainText() == "{title}!", "what is being typed stays"
    link.refusals["chat-line"] = "A curly bracket is open or closed too often."
    QTest.keyClick(posting.line_edit, Qt.Key.Key_Return)
    assert link.called("chat-line") == [{"line": "{title}!"}]
    assert posting._line.error.startswith("A curly bracket")
    link.push_chat(settings_rev=6)
    assert posting.line_edit.toPlainText() == "{title}!", "what was refused stays to be mended"
    link.refusals.clear()
    link.answers["chat-line"] = CHAT_SETTINGS | {"line": "{title}.", "own_line": True}
    QTest.keyClicks(posting.line_edit, ".")
    posting.add_button.setFocus()
    assert posting._line.error == ""
    assert posting.line_edit.toPlainText() == "{title}."
    QTest.qWait(20)
    assert posting.ours.isVisible()
    posting.ours.click()
    assert link.called("chat-line")[-1] == {"line": ""}


def test_answers_are_changed_added_and_removed(chats: ChatSettings, link: FakeLink) -> None:
    posting = chats.posting
    price, _link, delivery = posting.rows
    assert price._title.text() == "The price"
    assert price.words_edit.toPlainText() == "quanto costa\nprezzo"
    assert not price.remove.isVisible()
    delivery.text_edit.setFocus()
    QTest.keyClicks(delivery.text_edit, "Il venerdi.")
    QTest.keyClick(delivery.text_edit, Qt.Key.Key_Return)
    sent = link.called("chat-answers")[-1]["answers"]
    assert sent[2] == {"topic": "delivery", "words": ["spedite"], "text": "Il venerdi."}
    assert sent[0]["words"] == ["quanto costa", "prezzo"]
    own = {"topic": "An answer of your own", "words": [], "text": ""}
    link.answers["chat-answers"] = CHAT_SETTINGS | {"answers": [*CHAT_SETTINGS["answers"], own]}
    posting.add_button.click()
    assert link.called("chat-answers")[-1]["answers"][-1] == own
    undo: list[Any] = []
    posting.toast.connect(lambda _text, _action, work: undo.append(work))
    posting.rows[3].remove.click()
    assert len(link.called("chat-answers")[-1]["answers"]) == 3
    undo[0]()
    assert len(link.called("chat-answers")[-1]["answers"]) == 4


def test_words_are_parted_by_lines_and_by_the_commas_of_any_script(chats: ChatSettings, link: FakeLink) -> None:
    row = chats.posting.rows[1]
    row.words_edit.setFocus()
    row.words_edit.setPlainText("链接，怎么买、where ")
    QTest.keyClick(row.words_edit, Qt.Key.Key_Return)
    chats.posting.add_button.setFocus()
    assert link.called("chat-answers")[-1]["answers"][1]["words"] == ["链接", "怎么买", "where"]
    assert row.words_edit.height() > 4 * row.words_edit.fontMetrics().lineSpacing(), "they are read as lines"
    assert len(link.called("chat-answers")) == 1


# --------------------------------------------------------------------------------------------------- moderation


def test_words_and_links_are_held_back(chats: ChatSettings, link: FakeLink) -> None:
    part = chats.moderation

    def rules(words: list[str], hold_links: bool) -> dict[str, Any]:
        return CHAT_SETTINGS | {"words": list(word_list(words)), "hold_links": hold_links}

    link.answers["chat-rules"] = rules
    part.words_edit.setFocus()
    QTest.keyClicks(part.words_edit, "truffa")
    QTest.keyClick(part.words_edit, Qt.Key.Key_Return)
    QTest.keyClicks(part.words_edit, "Truffa ")
    part.hold_links.setFocus()
    assert link.called("chat-rules") == [{"words": ["truffa", "Truffa"], "hold_links": True}]
    assert part.words_edit.toPlainText() == "truffa", "as it is kept"
    switch(part.hold_links)
    assert link.called("chat-rules")[-1] == {"words": ["truffa"], "hold_links": False}
    assert not part.hold_links.isChecked()


def test_the_blocked_are_listed_and_forgiven(chats: ChatSettings, link: FakeLink) -> None:
    person = {"platform": "twitch", "author_id": "u1", "author": "Anna R."}
    assert chats.moderation._nobody.isVisible()
    link.answers["chat-settings"] = CHAT_SETTINGS | {"blocked": [person]}
    link.push_chat(settings_rev=1)
    button = chats.moderation.findChild(QPushButton, "unblock")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Unblock Anna R. · Twitch"
    assert not chats.moderation._nobody.isVisible()
    button.click()
    assert link.called("chat-unblock") == [{"platform": "twitch", "author_id": "u1"}]


# ------------------------------------------------------------------------------------------- what a seller stumbled on


def test_a_chosen_platform_is_named_marked_and_its_form_is_in_sight(
    dialog: SettingsDialog, chats: ChatSettings, link: FakeLink
) -> None:
    dialog.resize(600, 520)
    link.push_chat(sources=[source(f"twitch://c{number}") for number in range(5)])
    tile = chats.sources._cards["irc"][0]
    before = tile.grab().toImage()
    tile.click()
    QTest.qWait(50)
    form, scroll = chats.sources.form, dialog._pages.currentWidget()
    assert form._platform.text() == "Add a chat: IRC"
    assert form.edit.hasFocus()
    assert isinstance(scroll, QScrollArea)
    sight = scroll.viewport().rect()
    for part in (form.edit, form.add_button):
        assert sight.contains(QRect(part.mapTo(scroll.viewport(), QPoint(0, 0)), part.size())), part.objectName()
    chats.sources._cards["other"][0].setFocus()
    assert tile.grab().toImage() != before
    assert tile.accessibleDescription() == "chosen"
    chats.sources._cards["kick"][0].click()
    assert tile.accessibleDescription() == ""
    assert form._platform.text() == "Add a chat: Kick"


def test_the_dialog_is_as_high_as_the_screen_lets_it(dialog: SettingsDialog) -> None:
    room = dialog.screen().availableGeometry().height()
    assert min(room, 1040) - 60 <= dialog.sizeHint().height() <= room


@pytest.mark.parametrize("id_", [each.id for each in PRESETS])
def test_wrong_input_says_what_is_wrong_and_the_example_stays(chats: ChatSettings, id_: str) -> None:
    form = chats.sources.form
    chats.sources.choose(preset(id_))
    form.add()
    assert form.field.error == "Nothing is typed here yet."
    form.edit.setText("due parole!")
    form.add()
    assert form.field.error == form._what_is_wrong()
    assert form._example.isVisible()
    assert form._example.text() == f"Example: {preset(id_).example}"
    if id_ == "twitch":
        assert form.field.error.startswith("A channel's name has only letters, digits and _")


@pytest.mark.parametrize(
    ("typed", "name", "url"),
    [
        ("irc.libera.chat/anna", "Querce_1", "irc://irc.libera.chat/anna?tls=1&nick=Querce_1"),
        ("localhost:6667/anna", "querce", "irc://localhost:6667/anna?nick=querce"),
        ("localhost:6667/anna", "", "irc://localhost:6667/anna"),
        ("localhost:6667/anna", "[x]", "irc://localhost:6667/anna?nick=%5Bx%5D"),
    ],
)
def test_one_writes_in_irc_under_a_name(chats: ChatSettings, link: FakeLink, typed: str, name: str, url: str) -> None:
    chats.sources.choose(preset("irc"))
    form = chats.sources.form
    assert form.own_name.isVisible()
    form.edit.setText(typed)
    for wrong in ("le querce", "1x", "à", "x" * 31):
        form.name_edit.setText(wrong)
        form.add()
        assert form.own_name.error
    assert link.called("chat-add") == []
    form.name_edit.setText(name)
    form.add()
    assert link.called("chat-add") == [{"url": url}]
    chats.sources.choose(preset("kick"))
    assert not form.own_name.isVisible()


def test_a_chat_that_was_left_can_be_brought_back_right_there(chats: ChatSettings, link: FakeLink) -> None:
    link.push_chat(sources=[source()])
    chats.sources.rows["twitch://anna"].remove.click()
    link.push_chat(sources=[])
    assert chats.sources.gone_box.isVisible()
    chats.sources.bring_back.click()
    assert link.called("chat-add") == [{"url": "twitch://anna"}]
    assert not chats.sources.gone_box.isVisible()


def test_a_chat_is_called_by_its_name_and_its_address_is_in_the_tooltip(chats: ChatSettings, link: FakeLink) -> None:
    url = "twitch://shop?server=http://127.0.0.1:9000"
    link.push_chat(sources=[source(url, garbled=50), source("ssn://sEcReT")])
    twitch, ssn = chats.sources.rows.values()
    assert twitch.name.text() == "Twitch · shop"
    assert twitch.name.toolTip() == url
    assert twitch.line.text() == "Connected · 50 lines left out"
    assert "sEcReT" not in ssn.name.text() + ssn.name.toolTip()


def test_a_note_on_the_chats_leaves_by_itself(chats: ChatSettings, link: FakeLink) -> None:
    link.refusals["chat-add"] = "It is busy."
    chats.sources.practice_button.click()
    assert chats.sources._error.isVisible()
    chats.sources._error_ends.timeout.emit()
    assert not chats.sources._error.isVisible()


def test_a_sign_in_that_failed_keeps_what_was_typed_its_place_and_the_keyboard(
    dialog: SettingsDialog, chats: ChatSettings, link: FakeLink
) -> None:
    dialog.resize(600, 520)
    row = chats.accounts.rows["youtube"]
    row.sign_in.click()
    QTest.keyClicks(row.id_edit, "id")
    QTest.keyClicks(row.secret_edit, "geheim")
    scroll = dialog._pages.currentWidget()
    assert isinstance(scroll, QScrollArea)
    scroll.ensureWidgetVisible(row.go)
    QTest.qWait(20)
    row.secret_edit.setFocus()
    place = scroll.verticalScrollBar().value()
    waiting = account("youtube", state="waiting", secret_needed=True)
    link.answers["account-sign-in"] = [waiting]
    QTest.keyClick(row.secret_edit, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert row.waiting.isVisible()
    assert row.cancel.hasFocus()
    failed = account("youtube", state="failed", error="There is no internet.", secret_needed=True)
    link.answers["accounts"] = [failed]
    link.push_chat(accounts_rev=9)
    QTest.qWait(20)
    assert row.form.isVisible()
    assert (row.id_edit.text(), row.secret_edit.text()) == ("id", "geheim")
    assert row._error.text() == "There is no internet."
    assert row.go.text() == "Try again"
    assert row.secret_edit.hasFocus()
    assert scroll.verticalScrollBar().value() == place
    link.answers["account-sign-in"] = [waiting]
    row.go.click()
    assert len(link.called("account-sign-in")) == 2


def test_done_adds_the_chat_that_is_typed(link: FakeLink, qtbot: QtBot) -> None:
    link.state |= {"cameras": [], "mic_spec": "default", "record": None}
    link.answers["devices"] = {"cameras": [], "microphones": []}
    dialog = SettingsDialog(link)
    qtbot.addWidget(dialog)
    dialog.show_chats()
    dialog.chats.sources.choose(PRESETS[0])
    dialog.chats.sources.form.edit.setText("cascina!")
    dialog.finish()
    assert dialog.isVisible()
    assert dialog.chats.sources.form.field.error
    dialog.chats.sources.form.edit.setText("cascina")
    dialog.finish()
    assert len(link.called("chat-add")) == 1
    assert not dialog.isVisible()
