"""The fields of one way to pay; what is wrong is said as soon as all that is needed has been typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.domain.bank import grouped
from studio.domain.errors import Refused
from studio.domain.product_fields import with_scheme
from studio.domain.ways import way_from_dict
from studio.window import look
from studio.window.choices import Choice
from studio.window.engine_words import say
from studio.window.file_chooser import choose, close_open
from studio.window.link import Link
from studio.window.qr_box import QrBox
from studio.window.ways_kinds import (
    REFERENCE_KINDS,
    SIGNS,
    KindField,
    field_label,
    fields_of,
    good_value,
    kind_about,
    kind_name,
    reference_name,
)

_QR = 132
_NUMBERS = frozenset({"whatsapp", "sms"})
_SHORT = frozenset({"street", "number", "postcode", "town", "country", "reference_kind", "bic", "reference"})


class WayForm(look.Card):
    """Adds a way to pay of one kind, or changes `way`. `saved` has all ways as the engine has them now.

    `bar` has what saves it and what is wrong: whoever shows the form puts it where it is always seen, and takes it away
    with the form.
    """

    saved = Signal(list)
    closed = Signal()

    def __init__(self, link: Link, kind: str, way: dict[str, Any] | None, name: str, parent: QWidget) -> None:
        super().__init__(parent, "card")
        self.setObjectName("way-form")
        self._link = link
        self._kind = kind
        self._was = None if way is None else str(way["name"])
        self._chooser: QFileDialog | None = None
        self._saving = False
        self._then: Callable[[], None] | None = None
        self._title, self._about = look.Text("strong"), look.Text("muted")
        self.name_edit = QLineEdit(name)
        self.name_edit.setObjectName("way-name")
        self._name = look.Field("", self.name_edit, lines=0)
        self._asked = fields_of(kind)
        self.editors: dict[str, QLineEdit | Choice | look.Switch] = {}
        self._fields: dict[str, look.Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        for part in (self._title, self._about, self._name):
            column.addWidget(part)
        self.picture_button = look.Button("plain", "folder-open")
        self.picture_button.setObjectName("way-picture")
        self._qr = QrBox(side=_QR)
        if kind == "scanned":
            column.addWidget(self.picture_button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            for unused in (self.picture_button, self._qr):
                unused.setParent(self)
                unused.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        place = 0
        for asked in self._asked:
            # Short fields stand two in a row.
            short = asked.name in _SHORT
            place += 0 if short else place % 2
            grid.addWidget(
                self._editor(asked, way and way["fields"].get(asked.name)), place // 2, place % 2, 1, 1 if short else 2
            )
            place += 1 if short else 2
        for half in (0, 1):
            grid.setColumnStretch(half, 1)
        column.addLayout(grid)
        self._error = look.Text("error")
        self._error.setObjectName("way-error")
        self._error.hide()
        self.save_button, self.cancel_button = look.Button("primary", "check"), look.Button("quiet")
        self.save_button.setObjectName("way-save")
        self.cancel_button.setObjectName("way-cancel")
        self.bar = look.Card(kind="card")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addWidget(self._error, 1)
        row.addStretch(0)
        # Two lines are there before anything is wrong: nothing moves.
        self.bar.setMinimumHeight(2 * self._error.fontMetrics().lineSpacing() + 20)
        self.picture_button.clicked.connect(self._choose)
        self.save_button.clicked.connect(lambda: self.save())
        self.cancel_button.clicked.connect(self.closed)
        self.name_edit.returnPressed.connect(lambda: self.save())
        self._show_code()
        self.retranslate()
        self._at_first = self._all()

    def _all(self) -> tuple[str, dict[str, Any]]:
        return self.name_edit.text().strip(), self._values()

    @property
    def is_touched(self) -> bool:
        """Whether anything differs from how it was opened."""
        return self._all() != self._at_first

    def _editor(self, asked: KindField, value: object) -> QWidget:
        if asked.name == "campaign":
            switch = look.Switch()
            switch.setChecked(bool(value))
            switch.setObjectName("way-campaign")
            self.editors[asked.name] = switch
            return switch
        if asked.name == "reference_kind":
            box = Choice()
            for kind in REFERENCE_KINDS:
                box.addItem(reference_name(kind), kind)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.setObjectName("way-reference-kind")
            box.activated.connect(lambda _index: self._check())
            self.editors[asked.name] = box
            self._fields[asked.name] = look.Field("", box, lines=0)
            return self._fields[asked.name]
        usual = "CH" if asked.name == "country" else ""
        typed = str(usual if value is None else value)
        editor = QLineEdit(_in_groups(typed) if asked.name == "iban" else typed)
        if asked.name == "iban":
            editor.setValidator(_Capitals(editor))
        editor.setObjectName(f"way-{asked.name}")
        editor.setPlaceholderText(asked.example)
        editor.setReadOnly(asked.name == "payload")
        editor.editingFinished.connect(self._check)
        editor.textEdited.connect(lambda _text: self._say(""))
        editor.returnPressed.connect(lambda: self.save())
        self.editors[asked.name] = editor
        self._fields[asked.name] = look.Field("", editor, lines=0)
        return self._fields[asked.name]

    def begin(self) -> None:
        """The keyboard goes where there is something to do first."""
        if self._kind == "scanned" and not self._values()["payload"]:
            self.picture_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = next((each for each in self.editors.values() if isinstance(each, QLineEdit)), self.name_edit)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_chooser(self) -> bool:
        """For Esc; whether one was open."""
        return close_open(self._chooser)

    def _values(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, editor in self.editors.items():
            if isinstance(editor, QLineEdit):
                found[name] = editor.text() if name == "payload" else editor.text().strip()
                if name == "url":
                    found[name] = with_scheme(found[name])
            elif isinstance(editor, Choice):
                found[name] = editor.currentData()
            else:
                found[name] = editor.isChecked()
        if self._kind == "scanned":
            found["label"] = self.name_edit.text().strip()
        return found

    def _problem(self) -> tuple[str, str]:
        """What is wrong, in words, and the field that is to be mended; "" for nothing, or where no one field is."""
        if self._kind in _NUMBERS:
            return "", ""  # people write theirs as at home: the engine knows every country's
        values = {**self._values(), "kind": self._kind}

        def problems(changed: dict[str, Any]) -> tuple[str, ...]:
            return way_from_dict(values | changed).problems()

        try:
            first = next(iter(problems({})), "")
            # It is the field's with which, were it good, nobody would say this; what is asked last is rather at fault.
            # A switch, which is never wrong, is left out.
            names = [name for name in reversed(self.editors) if isinstance(values[name], str)] if first else []
            wrong = (name for name in names if first not in problems({name: good_value(self._kind, name)}))
            return say(first) if first else "", next(wrong, "")
        except Refused as refusal:
            return say(str(refusal)), ""

    def _check(self) -> None:
        """Once all that is needed has been typed."""
        values = self._values()
        url = self.editors.get("url")
        if isinstance(url, QLineEdit) and url.text().strip() != values["url"]:
            url.setText(values["url"])  # the seller sees what viewers will open
        iban = self.editors.get("iban")
        if isinstance(iban, QLineEdit) and iban.text() != _in_groups(iban.text()):
            iban.setText(_in_groups(iban.text()))  # to be compared with the bank's letter
        complete = all(values[asked.name] for asked in self._asked if asked.needed)
        self._say(*(self._problem() if complete else ("", "")))

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Hand it to the engine, and then do this; or say what is wrong."""
        self._then = then
        if self._saving:
            return
        name = self.name_edit.text().strip()
        if not name:
            self._say(self.tr("Give it a name, to choose it by."), "name_edit", show=True)
            return
        problem, wrong = self._problem()
        if problem:
            self._say(problem, wrong, show=True)
            return
        self._saving = True
        self.save_button.setEnabled(False)
        asked: dict[str, Any] = {"name": name, "kind": self._kind, "fields": self._values()}
        if self._was is not None:
            asked["was"] = self._was
        self._link.call("way-put", self._saved, self._refused, **asked)

    def _saved(self, ways: list[dict[str, Any]]) -> None:
        self.saved.emit(ways)
        if self._then is not None:
            self._then()

    def _refused(self, reason: str) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        needed = [asked.name for asked in self._asked if asked.needed]
        alone = needed[0] if len(needed) == 1 else ""
        self._say(reason, "name_edit" if f"“{self.name_edit.text().strip()}”" in reason else alone, show=True)

    def _say(self, reason: str, wrong: str = "", *, show: bool = False) -> None:
        """In the bar; `wrong` is the field that is marked, and with `show` is where the keyboard goes."""
        fields: dict[str, QWidget] = {**self.editors, "name_edit": self.name_edit}
        if show and wrong:
            # First: the field that is left looks at what is typed, and speaks too.
            fields[wrong].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll_to(fields[wrong])
        self._error.setText(reason)
        self._error.setVisible(bool(reason))
        for name, editor in fields.items():
            marked = name == wrong
            editor.setAccessibleDescription(reason if marked else "")
            if bool(editor.property("invalid")) != marked:
                editor.setProperty("invalid", marked)
                look.restyle(editor)

    def _scroll_to(self, editor: QWidget) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            page.ensureWidgetVisible(editor)

    def _choose(self) -> None:
        self._chooser = choose(self, self._link, "picture", self.tr("Picture of the code"), self.read_picture)

    def read_picture(self, path: str) -> None:
        """Have the engine read the code in this picture."""
        self.picture_button.setEnabled(False)
        self._link.call("way-read", self._read, self._unread, path=path)

    def _read(self, answer: dict[str, Any]) -> None:
        self.picture_button.setEnabled(True)
        editor = self.editors["payload"]
        assert isinstance(editor, QLineEdit)
        editor.setText(answer["payload"])
        self._show_code()
        self._check()

    def _unread(self, reason: str) -> None:
        self.picture_button.setEnabled(True)
        self._say(reason)

    def _show_code(self) -> None:
        if self._kind == "scanned":
            self._qr.show_payload(self._values()["payload"])

    def retranslate(self) -> None:
        self._title.setText(kind_name(self._kind))
        self._about.setText(kind_about(self._kind))
        self._name.set_label(self.tr("What you call it"))
        self.name_edit.setPlaceholderText("Satispay" if self._kind == "scanned" else "")
        for name, editor in self.editors.items():
            label = field_label(self._kind, name)
            if isinstance(editor, look.Switch):
                editor.setText(label)
                editor.setAccessibleName(label)
            else:
                self._fields[name].set_label(label)
            if isinstance(editor, Choice):
                for place, kind in enumerate(REFERENCE_KINDS):
                    editor.setItemText(place, reference_name(kind))
        self._qr.setAccessibleName(self.tr("The code as it will be painted"))
        for button, text in (
            (self.picture_button, self.tr("Read it from a picture…")),
            (self.save_button, self.tr("Save")),
            (self.cancel_button, self.tr("Cancel")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        if self._error.isVisible():
            self._check()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _in_groups(text: str) -> str:
    """An IBAN as banks print it; what begins like none stays as it is."""
    return grouped(text) if re.match("[A-Z]{2}[0-9]{2}", text.strip().upper()) else text


class _Capitals(QValidator):
    """An account is written in capitals, whatever is typed: between digits a small x is drawn like a times sign."""

    def validate(self, text: str, place: int) -> object:
        """All is taken, in capitals."""
        return QValidator.State.Acceptable, text.upper(), place


class KindSign(QLabel):
    """The sign of a kind of way to pay."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._icon = SIGNS.get(kind, "credit-card")
        self.setFixedSize(34, 34)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dress()

    def _dress(self) -> None:
        self.setPixmap(look.pixmap(self._icon, "text", 16, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class KindCard(look.ClickableCard):
    """One kind of way to pay, to be chosen."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.setObjectName(f"way-kind-{kind}")
        self._name = look.Text("strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(KindSign(kind))
        row.addWidget(self._name, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Its name in the window's language."""
        self._name.setText(kind_name(self.kind))
        self.setAccessibleName(self._name.text())
        self.setToolTip(kind_about(self.kind))
