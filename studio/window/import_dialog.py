"""The import of a list of products: what was recognised, what would come in, what is wrong; then it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studio.window import look, words
from studio.window.choices import Choice
from studio.window.engine_words import say
from studio.window.file_chooser import choose, close_open
from studio.window.import_columns import ImportColumns
from studio.window.import_rows import ImportRows
from studio.window.link import Link
from studio.window.product_form import CURRENCIES, usual_currency

PATIENCE_MS = 1_000
"""What takes longer shows that it is at work."""
_PRICE, _PRICE_PX = 2, 116
"""The column of the table that has the prices, and how wide it is at least."""
_KINDS = {
    "shopify": "Shopify",
    "shopify-legacy": "Shopify",
    "woocommerce": "WooCommerce",
    "google": "Google Merchant",
    "square": "Square",
    "etsy": "Etsy",
    "own": "Bancarella",
}
"""Names that are the same everywhere."""


def spoilt_rows(problems: Sequence[str]) -> int:
    """How many rows the engine's problems are about: one row may have several, and some are about no row."""
    return len({found[0] for each in problems if (found := re.match(r"Line \d+", each))})


class ImportDialog(QDialog):
    """Not modal. Nothing is written before its button is pressed; `imported` then has the engine's answer."""

    imported = Signal(dict)

    def __init__(self, link: Link, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-dialog")
        self._link = link
        self._path = path
        self._found: dict[str, Any] | None = None
        self._asked = 0
        self._writing = False
        self._chooser: QFileDialog | None = None
        self._title, self._recognised = look.Text("title"), look.Text("muted")
        self._recognised.setObjectName("import-recognised")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.hide()
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._bar.show)
        self._rows = ImportRows()
        self.table = QTableView()
        self.table.setObjectName("import-rows")
        self.table.setModel(self._rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        # What a heading stands away from its edge; the style's own 3 px would put the words left of it.
        self.table.setStyleSheet(
            "QTableView { padding: 2px; } QTableView:focus { padding: 1px; }"
            "QTableView::item { padding: 0 5px; }"
            "QHeaderView { background: transparent; }"
            "QHeaderView::section:first { border-top-left-radius: 6px; }"
            "QHeaderView::section:last { border-top-right-radius: 6px; border-right: 0; }"
        )
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((92, 0, _PRICE_PX, 84, 150)):
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            )
            if width:
                header.resizeSection(column, width)
        self._nothing = look.EmptyState("file-text")
        self._nothing.setObjectName("import-nothing")
        self._nothing.hide()
        self._first = look.Text("small")
        self._faults_title = look.Text("strong")
        self.faults = QPlainTextEdit()
        self.faults.setObjectName("import-problems")
        self.faults.setReadOnly(True)
        self.faults.setTabChangesFocus(True)
        self.faults.setFixedHeight(92)
        self.copy_button = look.Button("quiet", "copy")
        self.copy_button.setObjectName("import-copy")
        self.currency = Choice()
        self.currency.setObjectName("import-currency")
        used = dict.fromkeys(product["currency"] for product in link.products)
        self.currency.addItems(list(dict.fromkeys([*used, usual_currency(), *CURRENCIES])))
        self.currency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._currency = look.Field("", self.currency)
        self.columns = ImportColumns()
        self._counts = look.Text("strong")
        self._counts.setObjectName("import-counts")
        self._refusal = look.Text("error")
        self._refusal.setObjectName("import-refusal")
        self.other_button, self.again_button = look.Button("plain", "folder-open"), look.Button("plain", "refresh-cw")
        self.again_button.setObjectName("import-again")
        self.cancel_button, self.import_button = look.Button("quiet"), look.Button("primary", "check")
        self.cancel_button.setObjectName("import-cancel")
        self.import_button.setObjectName("import-go")
        self._lay_out()
        self.columns.changed.connect(self._read)
        self.currency.activated.connect(lambda _index: self._read())
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.faults.toPlainText()))
        self.other_button.clicked.connect(self._choose)
        self.again_button.clicked.connect(self._read)
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._import)
        self.retranslate()
        self._read()

    def _lay_out(self) -> None:
        faults = QHBoxLayout()
        faults.addWidget(self._faults_title, 1)
        faults.addWidget(self.copy_button)
        self._faults_box = QWidget()
        below = QVBoxLayout(self._faults_box)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addLayout(faults)
        below.addWidget(self.faults)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self._first)
        left.addWidget(self.table, 1)
        left.addWidget(self._nothing, 1)
        left.addWidget(self._faults_box)
        self._side = QWidget()
        self._side.setFixedWidth(320)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._currency)
        right.addWidget(self.columns, 1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left, 1)
        columns.addWidget(self._side)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.other_button)
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.import_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        for part in (self._title, self._recognised, self._bar):
            whole.addWidget(part)
        whole.addLayout(columns, 1)
        for part in (self._counts, self._refusal):
            whole.addWidget(part)
        whole.addLayout(buttons)
        self.resize(1040, 660)

    # --------------------------------------------------------------------------------------------------- reading

    def read(self, path: str) -> None:
        """Another file, or the same one after it was mended."""
        if path != self._path:
            self._path = path
            self._title.setText(Path(path).name)
            self.columns.begin()
        self._read()

    def _arguments(self) -> dict[str, Any]:
        asked: dict[str, Any] = {"path": self._path}
        if self.columns.mapping:
            asked["mapping"] = self.columns.mapping
        if self.currency.currentText():
            asked["currency"] = self.currency.currentText()
        return asked

    def _read(self) -> None:
        self._asked += 1
        asked = self._asked
        self._at_work()

        def read(found: dict[str, Any]) -> None:
            # The seller may have chosen anew meanwhile: the last question counts.
            if asked == self._asked and look.alive(self):
                self._rest()
                self._found = found
                self._show()

        def refused(reason: str) -> None:
            if asked == self._asked and look.alive(self):
                self._rest()
                self._found = None
                self._show(reason)

        self._link.call("import-preview", read, refused, **self._arguments())

    def _at_work(self) -> None:
        self._slow.start()
        self.import_button.setEnabled(False)

    def _rest(self) -> None:
        self._slow.stop()
        self._bar.hide()

    def _choose(self) -> None:
        self._chooser = choose(self, self._link, "list", self.tr("Import a list of products"), self.read)

    # --------------------------------------------------------------------------------------------------- writing

    def _import(self) -> None:
        if self._writing or self._found is None:
            return
        self._be_writing(True)
        self._at_work()

        def done(result: dict[str, Any]) -> None:
            if look.alive(self):
                self.imported.emit(result)
                self._be_writing(False)
                self._rest()
                self.accept()

        def refused(reason: str) -> None:
            if look.alive(self):
                self._be_writing(False)
                self._rest()
                self._show(reason)

        self._link.call("import-apply", done, refused, **self._arguments())

    def _be_writing(self, writing: bool) -> None:
        # What is being written cannot be called off: whoever left would hear of no refusal, and have no undo.
        self._writing = writing
        self.cancel_button.setEnabled(not writing)

    def reject(self) -> None:
        """Esc closes the innermost thing that is open; what is being written is waited for."""
        if not close_open(self._chooser) and not self._writing:
            super().reject()

    # ----------------------------------------------------------------------------------------------------- words

    def _show(self, refusal: str = "") -> None:
        found = self._found
        self._refusal.setText(refusal)
        # Of a file that cannot be read there is no table: why stands in its place.
        unreadable = found is None and bool(refusal)
        self.table.setHidden(unreadable)
        self._nothing.setVisible(unreadable)
        self._refusal.setVisible(bool(refusal) and not unreadable)
        self._nothing.set_texts(self.tr("Nothing could be read"), refusal)
        self._side.setVisible(found is not None)
        self._faults_box.setVisible(bool(found and found["problems"]))
        self._counts.setVisible(found is not None)
        self.import_button.setEnabled(found is not None and found["good"] > 0 and not self._writing)
        self.import_button.setText(self.tr("Import"))
        if found is None:
            self._recognised.setText("" if refusal else self.tr("The list is being read…"))
            self._first.hide()
            self._rows.put([])
        else:
            self._show_found(found)
        self.import_button.setAccessibleName(self.import_button.text())

    def _show_found(self, found: dict[str, Any]) -> None:
        good, number = found["good"], words.number
        facts = [_KINDS.get(found["kind"], self.tr("A table")), self.tr("products: %1").replace("%1", number(good))]
        if found.get("with_variants"):
            facts.append(self.tr("with variants: %1").replace("%1", number(found["with_variants"])))
        self._recognised.setText(" · ".join(facts))
        self._rows.put(found["rows"])
        # A price is read whole, with its unit: half of one is another one.
        needed = self.table.sizeHintForColumn(_PRICE) + 12
        self.table.horizontalHeader().resizeSection(_PRICE, max(_PRICE_PX, min(needed, 2 * _PRICE_PX)))
        shown = len(found["rows"])
        self._first.setText(self.tr("The first %1, as they will be:").replace("%1", number(shown)))
        self._first.setVisible(shown < good)
        self._currency.setVisible(found.get("asks_currency", "currency" not in found["mapping"]))
        self.columns.setVisible(bool(found["headings"]))
        if chosen := found.get("chosen"):
            self.columns.propose(chosen)
        self.columns.show_columns(found["headings"], found["mapping"])
        spoilt = spoilt_rows(found["problems"])
        rows = self.tr("Rows to look at: %1").replace("%1", number(spoilt))
        self._faults_title.setText(rows if spoilt else self.tr("Worth knowing"))
        self.faults.setPlainText("\n".join(map(say, found["problems"])))
        self.faults.setAccessibleName(self._faults_title.text())
        counts = self.tr("New: %1 · Changed: %2 · As they are: %3")
        for place, name in enumerate(("new", "changed", "unchanged"), 1):
            counts = counts.replace(f"%{place}", number(found[name]))
        if left_out := found.get("left_out", 0):
            counts += " · " + self.tr("Rows left out: %1").replace("%1", number(left_out))
        self._counts.setText(counts)
        self.import_button.setText(self.tr("Import %1 products").replace("%1", number(good)))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import a list of products"))
        self._title.setText(Path(self._path).name)
        self._currency.set_label(self.tr("Currency of the prices"))
        self._currency.set_note(self.tr("Where the file does not say it."))
        self.table.setAccessibleName(self.tr("The first products of the list"))
        for button, text in (
            (self.copy_button, self.tr("Copy")),
            (self.other_button, self.tr("Another file…")),
            (self.again_button, self.tr("Read the file again")),
            (self.cancel_button, self.tr("Cancel")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show(self._refusal.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
