"""Getting paid: the ways to pay that the stall has, which of them is the usual one, and adding another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.window import look
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.qr_box import QrBox
from studio.window.settings_page import scrolling
from studio.window.ways_form import KindCard, KindSign, WayForm
from studio.window.ways_kinds import SIGNS, kind_name

_COLUMNS = 2


class WayRow(look.Card):
    """One way to pay."""

    def __init__(self, way: dict[str, Any]) -> None:
        super().__init__(None, "card")
        self.way = way
        self._name, self._shown = look.OneLine("strong"), look.OneLine("small")
        self._chip = look.Chip("", "pinned")
        self.usual = look.Button("quiet")
        self.edit, self.delete = look.Button("icon", "pencil"), look.Button("icon", "trash-2")
        self.usual.setObjectName("way-usual")
        self.edit.setObjectName("way-edit")
        self.delete.setObjectName("way-delete")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._name)
        said.addWidget(self._shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(KindSign(way["kind"]))
        row.addLayout(said, 1)
        for part in (self._chip, self.usual, self.edit, self.delete):
            row.addWidget(part)
        self._chip.setVisible(bool(way.get("usual")))
        self.usual.setVisible(not way.get("usual"))
        self.retranslate()

    def retranslate(self) -> None:
        """All words, in the window's language."""
        name = self.way["name"]
        self._name.setText(name)
        shown = " · ".join(self.way["shown"])
        # Amount and product are those of one product among many.
        self._shown.setText(self.tr("Example: %1").replace("%1", shown) if shown else kind_name(self.way["kind"]))
        self._chip.setText(self.tr("usual"))
        self.usual.setText(self.tr("Make it the usual one"))
        for button, text in (
            (self.usual, self.tr("Make “%1” the usual way to pay")),
            (self.edit, self.tr("Change “%1”")),
            (self.delete, self.tr("Delete “%1”")),
        ):
            button.setAccessibleName(text.replace("%1", name))
            button.setToolTip(button.accessibleName())


class WaysSettings(QWidget):
    """A page of the settings."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ways-settings")
        self._link = link
        self._seen: object = None
        self._ways: list[dict[str, Any]] = []
        self._heard = self._choosing = False
        self.rows: list[WayRow] = []
        self.form: WayForm | None = None
        self._title, self._about = look.Text("strong"), look.Text("muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add_button = look.Button("plain", "plus")
        self.add_button.setObjectName("add-way")
        self._choose_title = look.Text("strong")
        self.kinds = QWidget()
        grid = QGridLayout(self.kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.cards = {kind: KindCard(kind) for kind in SIGNS}
        grid.addWidget(self._choose_title, 0, 0, 1, _COLUMNS)
        for place, (kind, card) in enumerate(self.cards.items()):
            card.clicked.connect(lambda _on=False, kind=kind: self.begin(kind))
            grid.addWidget(card, 1 + place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._form_place = QVBoxLayout()
        self._preview_title = look.Text("label")
        self._qr = QrBox(side=108)
        self._lines = look.Text("body")
        self._lines.setObjectName("way-lines")
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        preview = QHBoxLayout()
        preview.setSpacing(12)
        preview.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
        preview.addWidget(self._lines, 1)
        self._preview = QWidget()
        seen = QVBoxLayout(self._preview)
        seen.setContentsMargins(0, 8, 0, 0)
        seen.setSpacing(6)
        seen.addWidget(self._preview_title)
        seen.addLayout(preview)
        box = look.Card()
        column_ = QVBoxLayout(box)
        column_.setContentsMargins(16, 14, 16, 16)
        column_.setSpacing(10)
        for part in (self._title, self._about):
            column_.addWidget(part)
        column_.addLayout(self._list)
        column_.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column_.addWidget(self.kinds)
        column_.addLayout(self._form_place)
        column_.addWidget(self._preview)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(box)
        inside.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(10)
        self._whole.addWidget(scrolling(page), 1)
        self.add_button.clicked.connect(self._choose_kind)
        link.snapshot.connect(self._receive)
        self.retranslate()
        self._show()

    # ------------------------------------------------------------------------------------------- from the engine

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._ask()

    def _receive(self, state: dict[str, Any]) -> None:
        # Other desks change them, too; what the pinned product's code says changes with the product.
        seen = (state.get("ways_rev"), state.get("products_rev"), state.get("pinned"), state["language"])
        if self.isVisible() and seen != self._seen:
            self._seen = seen
            self._ask()

    def _ask(self) -> None:
        if self._link.state:
            self._link.call("ways", self._take, lambda _words: None)

    def _take(self, ways: list[dict[str, Any]]) -> None:
        self._ways, self._heard = ways, True
        self._show()
        product = self._example()
        if product is None:
            self._preview.hide()
        else:
            self._link.call("link-check", self._show_link, lambda _words: None, code=product["code"])

    def _example(self) -> dict[str, Any] | None:
        """The product that is pinned, else the first one."""
        products = self._link.products
        pinned = self._link.state.get("pinned")
        return next((each for each in products if each["code"] == pinned), next(iter(products), None))

    def _show_link(self, made: dict[str, Any]) -> None:
        product = self._example()
        problems = [say(each) for each in made["problems"]]
        self._preview.setVisible(product is not None and bool(made["payload"] or problems))
        if product is None:
            return
        self._preview_title.setText(self.tr("With %1, viewers scan and read:").replace("%1", product["title"]))
        self._qr.show_payload("" if problems else made["payload"])
        fits = [] if problems else [self.tr("It fits the picture and is easy to scan.")]
        self._lines.setText("\n".join([*made["lines"], *problems, *fits]))

    # ------------------------------------------------------------------------------------------- from the seller

    def _choose_kind(self) -> None:
        self._close_form()
        self._choosing = True
        self._show_parts()
        next(iter(self.cards.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, kind: str, way: dict[str, Any] | None = None) -> None:
        """Ask for the fields of a new way of this kind, or for those of `way`."""
        self._close_form()
        name = kind_name(kind) if way is None else str(way["name"])
        if way is None:
            taken = {each["name"] for each in self._ways}
            stem, number = "" if kind == "scanned" else name, 2
            name = stem
            while name in taken:
                name, number = f"{stem} {number}", number + 1
        self.form = WayForm(self._link, kind, way, name, self)
        self.form.saved.connect(self._saved)
        self.form.closed.connect(self._closed)
        self._form_place.addWidget(self.form)
        self._whole.addWidget(self.form.bar)
        self._show_parts()
        self.form.show()
        self.form.bar.show()
        self.form.begin()

    def finish(self, then: Callable[[], None]) -> bool:
        """Save the way that is being filled in, and then do this; whether there was one."""
        if self.form is None or not self.form.is_touched:
            return False
        self.form.save(then)
        return True

    def close_inner(self) -> bool:
        """Esc closes the innermost thing that is open; whether one was."""
        if not self.isVisible():
            return False
        if self.form is not None:
            if not self.form.close_chooser():
                self._closed()
            return True
        if self._choosing:
            self._closed()
            return True
        return False

    def _saved(self, ways: list[dict[str, Any]]) -> None:
        self._closed()
        self._take(ways)

    def _closed(self) -> None:
        self._close_form()
        self._show_parts()
        (self.add_button if self.add_button.isVisible() else next(iter(self.cards.values()))).setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            for part in (self.form, self.form.bar):
                part.hide()
                part.deleteLater()
            self.form = None
        self._choosing = False

    def _delete(self, way: dict[str, Any]) -> None:
        again = {"name": way["name"], "kind": way["kind"], "fields": dict(way["fields"])}
        if way.get("usual"):
            again["usual"] = True

        undo = self._link.undo.begin()

        def done(ways: list[dict[str, Any]]) -> None:
            self._take(ways)
            undo.fill(
                lambda: self._link.call("way-put", self._take, **again),
                lambda: all(each["name"] != way["name"] for each in self._ways),
            )
            self.toast.emit(self.tr("“%1” is deleted.").replace("%1", way["name"]), self.tr("Undo"), undo)

        self._link.call("way-delete", done, undo.or_drop(self._link.refused.emit), name=way["name"])

    def _make_usual(self, way: dict[str, Any]) -> None:
        self._link.call("way-usual", self._take, name=way["name"])

    # ----------------------------------------------------------------------------------------------------- words

    def _show(self) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for way in self._ways:
            row = WayRow(way)
            row.usual.clicked.connect(lambda _on=False, way=way: self._make_usual(way))
            row.edit.clicked.connect(lambda _on=False, way=way: self.begin(way["kind"], way))
            row.delete.clicked.connect(lambda _on=False, way=way: self._delete(way))
            self._list.addWidget(row)
            self.rows.append(row)
        self._show_parts()

    def _show_parts(self) -> None:
        """The form, or the kinds to choose from, or the button that leads there."""
        self.kinds.setVisible(self.form is None and self._heard and (self._choosing or not self._ways))
        self.add_button.setVisible(self.form is None and bool(self._ways) and not self._choosing)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Getting paid"))
        self._about.setText(
            self.tr(
                "What viewers scan when they buy. The usual way counts for every product without a link of its own;"
                " a product may have another one, under “More”."
            )
        )
        self.add_button.setText(self.tr("Add a way to pay"))
        self.add_button.setAccessibleName(self.add_button.text())
        self._choose_title.setText(self.tr("How would you like to be paid?"))
        for card in self.cards.values():
            card.retranslate()
        for row in self.rows:
            row.retranslate()
        self._qr.setAccessibleName(self.tr("The code as viewers see it"))
        if self.isVisible():
            self._ask()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
