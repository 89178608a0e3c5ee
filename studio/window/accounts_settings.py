"""Who is signed in where: to write into a platform's chat, and for some to read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.marks import mark_of
from studio.window import words
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, DotState, Field, StateDot, Text

_DOTS: dict[str, DotState] = {"in": "live", "waiting": "wait", "failed": "wait"}


class AccountsSettings(Card):
    """A box of the settings. `toast` says what was done."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accounts-settings")
        self._link = link
        self._revision: object = None
        self.rows: dict[str, AccountRow] = {}
        self._title, self._about = Text("strong"), Text("muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(self._list)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Accounts"))
        self._about.setText(
            self.tr(
                "Reading most chats needs no account. Signed in, you can write into them, too. Your sign-in is kept in"
                " this computer's keyring, and nowhere else."
            )
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_revision(self, revision: int) -> None:
        """The accounts have changed since another revision was seen."""
        if revision != self._revision and self._link.connected:
            self._revision = revision
            self._link.call("accounts", self._take, lambda _words: None)

    def finish(self, then: Callable[[], None]) -> bool:
        """Do what the first form that is filled in is for, and then do this; whether there was one."""
        return any(row.finish(then) for row in self.rows.values())

    def _take(self, accounts: list[dict[str, Any]]) -> None:
        for account in accounts:
            platform = account["platform"]
            if platform not in self.rows:
                row = self.rows[platform] = AccountRow(self._link, account)
                row.changed.connect(self._take)
                row.signed_in.connect(self._tell)
                self._list.addWidget(row)
            self.rows[platform].show_account(account)

    def _tell(self, platform: str, name: str) -> None:
        words_ = self.tr("Signed in: %1, %2") if name else self.tr("Signed in: %1")
        self.toast.emit(words_.replace("%1", account_name(platform)).replace("%2", name), "", None)


def account_name(platform: str) -> str:
    """What an account is called."""
    return "YouTube API" if platform == "youtube-key" else mark_of(platform).name


class AccountRow(QWidget):
    """One platform: in or out, what signing in allows, and what it asks for. `changed` has the engine's newest."""

    changed = Signal(list)
    signed_in = Signal(str, str)

    def __init__(self, link: Link, account: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link, self._account = link, account
        self._asking = ""
        self._tried = ""  # what was asked for when the platform was asked
        self._was_at: QWidget | None = None  # where the keyboard was in the form
        self._dot, self._name, self._state = StateDot(), Text("strong"), Text("muted")
        self.sign_in, self.paste, self.sign_out = Button("plain"), Button("quiet"), Button("quiet", "log-out")
        self.sign_in.setObjectName(f"sign-in-{account['platform']}")
        self.sign_out.setObjectName(f"sign-out-{account['platform']}")
        head = QHBoxLayout()
        head.setSpacing(10)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._name)
        said.addWidget(self._state)
        head.addWidget(self._dot)
        head.addLayout(said, 1)
        ways = QVBoxLayout()  # side by side they would be wider than the page in some languages
        ways.setSpacing(4)
        for button in (self.sign_in, self.paste, self.sign_out):
            ways.addWidget(button)
        head.addLayout(ways)
        self.form = Card(kind="card")
        self._where = Text("muted")
        self.id_edit, self.secret_edit, self.token_edit = QLineEdit(), QLineEdit(), QLineEdit()
        for edit, name in ((self.id_edit, "id"), (self.secret_edit, "secret"), (self.token_edit, "token")):
            edit.setObjectName(f"account-{name}")
            edit.returnPressed.connect(self._go)
        for edit in (self.secret_edit, self.token_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._id, self._secret = Field("", self.id_edit, lines=0), Field("", self.secret_edit, lines=0)
        self._token = Field("", self.token_edit, lines=0)
        self._error = Text("error")
        self._error.setMinimumHeight(self._error.fontMetrics().lineSpacing() + 2)  # kept, so that nothing jumps
        self.go, self._cancel_form = Button("primary"), Button("plain")
        self.go.setObjectName("account-go")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.go)
        buttons.addWidget(self._cancel_form)
        buttons.addStretch(1)
        inside = QVBoxLayout(self.form)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        for part in (self._where, self._id, self._secret, self._token, self._error):
            inside.addWidget(part)
        inside.addLayout(buttons)
        self.waiting = Card(kind="attention")
        self._how, self.code = Text("body"), Text("headline", wrap=False)
        self.code.setObjectName("account-code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._until = Text("small")
        self.open_page, self.copy, self.cancel = Button("primary", "external-link"), Button("plain", "copy"), Button()
        self.open_page.setObjectName("account-open-page")
        self.cancel.setObjectName("account-cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.open_page, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QVBoxLayout(self.waiting)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        for part in (self._how, self.code, self._until):
            inside.addWidget(part)
        inside.addLayout(buttons)
        inside.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self.waiting)
        self.sign_in.clicked.connect(lambda: self._ask("hand" if account["way"] == "hand" else "app"))
        self.paste.clicked.connect(lambda: self._ask("hand"))
        self.sign_out.clicked.connect(lambda: self._call("account-sign-out"))
        self.cancel.clicked.connect(lambda: self._call("account-cancel"))
        self._cancel_form.clicked.connect(lambda: self._ask(""))
        self.go.clicked.connect(lambda: self._go())
        self.open_page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._account["url"])))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._account["user_code"]))
        self.retranslate()

    def show_account(self, account: dict[str, Any]) -> None:
        """As the engine has it."""
        before, self._account = self._account["state"], account
        if account["state"] != before:
            if account["state"] in ("in", "waiting"):
                self._tried, self._asking = self._asking or self._tried, ""
            if account["state"] == "in":
                for edit in (self.id_edit, self.secret_edit, self.token_edit):
                    edit.clear()
                self.signed_in.emit(account["platform"], account["name"])
            elif account["state"] == "failed" and before == "waiting":
                self._asking = self._tried  # with what was typed, to be mended
        if account["state"] == "failed" and self._asking:
            self._error.setText(say(account["error"] or ""))
        self._show()

    def retranslate(self) -> None:
        platform, by_hand = self._account["platform"], self._account["way"] == "hand"
        name = account_name(platform)
        self._name.setText(name)
        kept = {"youtube-key": self.tr("API key"), "streamerbot": self.tr("Password")}.get(platform, self.tr("Token"))
        self.sign_in.setText(self.tr("Paste it…") if by_hand else self.tr("Sign in…"))
        self.paste.setText(self.tr("Paste a token…"))
        self.sign_out.setText(self.tr("Forget it") if by_hand else self.tr("Sign out"))
        for button in (self.sign_in, self.paste, self.sign_out):
            button.setAccessibleName(f"{button.text()} ({name})")
        self._id.set_label(self.tr("App's ID (client ID)"))
        self._secret.set_label(self.tr("App's secret (client secret)"))
        self._token.set_label(kept)
        self._cancel_form.setText(self.tr("Cancel"))
        self.open_page.setText(self.tr("Open the page"))
        self.copy.setText(self.tr("Copy the code"))
        self.cancel.setText(self.tr("Cancel"))
        for button in (self._cancel_form, self.open_page, self.copy, self.cancel):
            button.setAccessibleName(button.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        account = self._account
        state = account["state"]
        stated = {
            "in": self.tr("Signed in as %1").replace("%1", account["name"])
            if account["name"]
            else self.tr("Signed in"),
            "waiting": self.tr("Waiting for the platform"),
            "failed": self.tr("Not signed in"),
        }.get(state, self.tr("Not signed in"))
        if account["way"] == "hand" and state in ("in", "out"):
            stated = self.tr("Given") if state == "in" else self.tr("Not given yet")
            if state == "in" and account["name"]:
                stated = self.tr("Given, for %1").replace("%1", account["name"])
        self._dot.set_state(_DOTS.get(state, "off"), stated)
        # Beside the form, where it is open: the lines above it keep their place.
        error = "" if self._asking else say(account["error"] or "")
        lines = [stated, error, self._allows() if state != "in" else ""]
        self._state.setText("\n".join(filter(None, lines)))
        self.sign_in.setVisible(state in ("out", "failed") and not self._asking)
        self.paste.setVisible(
            state in ("out", "failed") and not self._asking and account["by_hand"] and account["way"] != "hand"
        )
        self.sign_out.setVisible(state == "in")
        self._show_cards(bool(self._asking), state == "waiting")
        self._id.setVisible(self._asking == "app")
        self._secret.setVisible(self._asking == "app" and account["secret_needed"])
        self._token.setVisible(self._asking == "hand")
        self._where.setText(self._where_found())
        again = state == "failed" and bool(self._error.text())
        first = self.tr("Sign in") if self._asking == "app" else self.tr("Keep it")
        self.go.setText(self.tr("Try again") if again else first)
        self.go.setAccessibleName(self.go.text())
        if not self._asking and state != "waiting":
            self._error.setText("")
        self._show_waiting()

    def _show_cards(self, asking: bool, waiting: bool) -> None:
        """The form, or what is waited for. The keyboard goes to what comes before the other is hidden: else Qt leads it
        on to anywhere, and the page jumps after it."""
        focus = QApplication.focusWidget()
        in_form = focus is not None and self.form.isAncestorOf(focus)
        in_waiting = focus is not None and self.waiting.isAncestorOf(focus)
        for card, wanted in ((self.form, asking), (self.waiting, waiting)):
            if wanted:
                card.show()
        if in_form and not asking:
            self._was_at = focus
        if (in_form and not asking) or (in_waiting and not waiting):
            head = next((each for each in (self.sign_out, self.sign_in) if not each.isHidden()), self.sign_in)
            goes_to = self.cancel if waiting else (self._was_at or self.go) if asking else head
            goes_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.setVisible(asking)
        self.waiting.setVisible(waiting)

    def _show_waiting(self) -> None:
        account = self._account
        code, url = account["user_code"], account["url"]
        self._how.setText(
            self.tr("Open this page and type the code there: %1").replace("%1", url)
            if code
            else self.tr("Sign in on the page that opens in your browser. It comes back here by itself.")
            if url
            else self.tr("Asking the platform…")
        )
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Code: %1").replace("%1", " ".join(code)))
        until = words.moment(account["expires_at"])
        self._until.setText(self.tr("The code is good until %1.").replace("%1", words.clock(until)) if until else "")
        for part in (self.code, self.copy):
            part.setVisible(bool(code))
        self._until.setVisible(bool(self._until.text()))
        self.open_page.setVisible(bool(url))

    def _ask(self, what: str) -> None:
        self._asking = what
        self._show()
        if what:
            (self.id_edit if what == "app" else self.token_edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, then: Callable[[], None]) -> bool:
        """Do what the open form is for, where it is filled in; whether it was. `then` only once nothing is left to do
        here: signing in goes on in the browser, with a code that stands here."""
        edits = (self.token_edit,) if self._asking == "hand" else (self.id_edit, self.secret_edit)
        if not self._asking or not any(edit.text().strip() for edit in edits):
            return False
        self._go(then if self._asking == "hand" else None)
        return True

    def _go(self, then: Callable[[], None] | None = None) -> None:
        self._error.setText("")
        if self._asking == "app":
            self._call(
                "account-sign-in", client_id=self.id_edit.text().strip(), client_secret=self.secret_edit.text().strip()
            )
        else:
            self._call("account-token", then, token=self.token_edit.text().strip())

    def _call(self, do: str, then: Callable[[], None] | None = None, **arguments: str) -> None:
        def done(answer: object) -> None:
            self.changed.emit(answer)
            if then is not None and self._account["state"] == "in":  # else it is said here what is missing
                then()

        self._link.call(do, done, self._refused, platform=self._account["platform"], **arguments)

    def _refused(self, reason: str) -> None:
        self._error.setText(reason)
        if not self._asking:
            self._state.setText(reason)

    def _allows(self) -> str:
        """What signing in is for, in place of the scopes' names."""
        return {
            "twitch": self.tr("Lets this program write in your chat, and nothing else."),
            "youtube": self.tr(
                "Lets this program write in your chat. YouTube has no smaller permission for it than managing your"
                " account; nothing else of it is used."
            ),
            "youtube-key": self.tr("Lets this program read YouTube chats, within a daily quota."),
            "streamerbot": self.tr("The password of its WebSocket server lets this program write through it."),
            "facebook": self.tr("Lets this program read and write the comments of your Page."),
            "kick": self.tr("Lets this program know your name and write in your chat."),
        }.get(self._account["platform"], "")

    def _where_found(self) -> str:
        """Where what is asked for is made."""
        platform, by_hand = self._account["platform"], self._asking == "hand"
        if platform == "twitch" and by_hand:
            return self.tr("A token that may write in chats (user:write:chat), for an app of your own.")
        return {
            "twitch": self.tr(
                "Twitch asks you for an app of your own, once: on dev.twitch.tv/console, Register Your Application, any"
                " name, OAuth Redirect URL http://localhost, Client Type Public. Then copy its Client ID."
            ),
            "youtube": self.tr(
                "Google asks you for an app of your own, once: on console.cloud.google.com, a project with “YouTube"
                " Data API v3” switched on, then an OAuth client for “TVs and Limited Input devices”. Then copy its ID"
                " and its secret."
            ),
            "youtube-key": self.tr(
                "From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key."
            ),
            "streamerbot": self.tr(
                "In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, with a password of your own."
            ),
            "facebook": self.tr(
                "From developers.facebook.com/tools/explorer: an app of your own, then your Page, then Copy the Page"
                " access token."
            ),
            "kick": self.tr(
                "Kick asks you for an app of your own, once: on kick.com/settings/developer, with the redirect address"
                " %1. Then copy its ID and its secret."
            ).replace("%1", self._account["redirect"]),
        }.get(platform, "")
