"""The products on the left: find one, pin it, say what is left of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.window import look, words
from studio.window.file_chooser import choose, folder_for
from studio.window.import_dialog import ImportDialog
from studio.window.link import Link
from studio.window.product_dialog import ProductDialog
from studio.window.product_list import EDIT_KEY, ProductList, draw_key, left_of
from studio.window.product_model import Product, ProductModel
from studio.window.progress import PLANNED_MINUTES
from studio.window.undo import Offered, Undoable


def _stocks(product: Product) -> dict[str | None, int | None]:
    """What is left of each of its variants, or of itself, which has no name."""
    if variants := product.get("variants"):
        return {each["name"]: each["stock"] for each in variants}
    return {None: product["stock"]}


@dataclass
class _Before:
    """What was left when the seller said "Sold out"; `seen`: the engine has told since that nothing is."""

    stocks: dict[str | None, int | None]
    seen: bool = False


class ProductsPanel(QWidget):
    """Search, list, and the way to a new product."""

    toast = Signal(str, str, object)
    """A note for the seller; the words of its button, "" for none; what the button does."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._followed: str | None = None
        self._sold_out: dict[str, _Before] = {}
        self._dialogs: dict[str | None, ProductDialog] = {}
        self._menu: QMenu | None = None
        self._chooser: QFileDialog | None = None
        self._importing: ImportDialog | None = None
        self._pictures_told: int | None = None

        self.products = ProductModel(self)
        self.products.describe = self._describe
        self.search = _Search()
        self.search.setObjectName("product-search")
        self.search.textChanged.connect(self._search)
        self.search.pin_first.connect(self._pin_first)
        self.search.to_list.connect(self._to_list)
        self.list = ProductList(self.products)
        self.list.setObjectName("product-list")
        self.list.pin.connect(self._pin)
        self.list.stock_given.connect(self._give_stock)
        self.list.variant_given.connect(self._give_variant_stock)
        self.list.sold_out.connect(self._turn_sold_out)
        self.list.more.connect(self._open_menu)
        self.list.edit_asked.connect(self.edit)
        self.list.delete_asked.connect(self._delete)
        self._empty = look.EmptyState("shopping-basket")
        self._empty.setObjectName("no-products")
        self._empty.pressed.connect(self.add)
        self._empty.second_pressed.connect(self.choose_list)
        self._nothing_found = look.EmptyState("search")
        self._nothing_found.setObjectName("nothing-found")
        self._nothing_found.pressed.connect(self.search.clear)
        self._heard = False
        self._pages = QStackedWidget()
        for page in (self.list, self._empty, self._nothing_found):
            self._pages.addWidget(page)
        self.add_button = look.Button("plain", "plus")
        self.add_button.setObjectName("add-product")
        self.add_button.clicked.connect(self.add)
        self.import_button = look.Button("icon", "upload")
        self.import_button.setObjectName("import-products")
        self.import_button.clicked.connect(self.choose_list)
        self.export_button = look.Button("icon", "download")
        self.export_button.setObjectName("export-products")
        self.export_button.clicked.connect(self.choose_target)
        self._pictures = look.Text("small")
        self._pictures.setObjectName("pictures-progress")
        self._pictures.hide()

        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.add_button, 1)
        below.addWidget(self.import_button)
        below.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)
        column.addWidget(self._pictures)
        column.addLayout(below)
        link.snapshot.connect(self._receive)
        link.products_changed.connect(self._take_products)
        self.retranslate()
        self._take_products()
        self._show_pinned(link.state.get("pinned"))
        self._show_pictures(link.state.get("pictures"))
        self._heard = bool(link.state)

    def code_at(self, row: int) -> str | None:
        """The code in a row as shown, from 0; None below the last."""
        product = self.products.product(row)
        return None if product is None else str(product["code"])

    def focus_search(self) -> None:
        """Begin to search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add(self) -> None:
        """Open the dialog of a new product."""
        self._open_dialog(None)

    def edit(self, product: Product) -> None:
        """Open the dialog of this product."""
        self._open_dialog(product)

    def choose_list(self) -> None:
        """Let the seller choose a file with products."""
        self._chooser = choose(self, self._link, "list", self.tr("Import a list of products"), self.import_list)

    def import_list(self, path: str) -> None:
        """Show what an import of this file would do; nothing is written yet."""
        if self._importing is not None and look.alive(self._importing):
            self._importing.read(path)
        else:
            self._importing = ImportDialog(self._link, path, self.window())
            self._importing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._importing.imported.connect(self._imported)
        self._importing.show()
        self._importing.raise_()
        self._importing.activateWindow()

    def choose_target(self) -> None:
        """Let the seller choose where the list of products is kept."""
        title = self.tr("Keep the list of products")
        dialog = QFileDialog(
            self, title, folder_for("list", self._link), self.tr("Product list (%1)").replace("%1", "*.csv")
        )
        dialog.setObjectName("file-chooser")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("products") + ".csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_list)
        self._chooser = dialog
        dialog.show()

    def export_list(self, path: str) -> None:
        """Have the engine write all products into this file."""

        def done(result: dict[str, Any]) -> None:
            said = self.tr("Products kept in “%2”: %1.").replace("%1", words.number(result["products"]))
            self.toast.emit(said.replace("%2", Path(path).name), "", None)

        comma = words.spreadsheets_write_commas()
        self._link.call("export-products", then=done, path=path, decimal_comma=comma)

    # ------------------------------------------------------------------------------------------ from the engine

    def _receive(self, state: dict[str, Any]) -> None:
        self._show_pinned(state["pinned"])
        self._show_pictures(state.get("pictures"))
        if not self._heard:
            self._heard = True
            self._show_page()

    def _show_pinned(self, code: str | None) -> None:
        self.products.pin(code)
        if code == self._followed:
            return
        row = None if code is None else self.products.row(code)
        if code is not None and row is None and not self.search.text():
            return  # the list is still to come
        self._followed = code
        if row is not None and not (self.list.held or self.search.text() or self.search.hasFocus()):
            self.list.scrollTo(self.products.index(row))

    def _take_products(self) -> None:
        self.products.put(self._link.products)
        self._forget_stocks()
        self._show_page()
        self._show_pinned(self._link.state.get("pinned"))

    def _forget_stocks(self) -> None:
        """Of what is on sale again it does not matter any more what was left before: it may sell out by itself."""
        for product in self._link.products if self._sold_out else ():
            before = self._sold_out.get(product["code"])
            if before is None:
                continue
            if left_of(product) == 0:
                before.seen = True
            elif before.seen:
                del self._sold_out[product["code"]]

    def _show_page(self) -> None:
        page: QWidget = self.list
        starting = not self._link.state
        self._empty.set_texts(
            self.tr("Starting…") if starting else self.tr("No products yet"),
            "" if starting else self.tr("Add what is on your stall: a photo, a name, a price."),
            "" if starting else self.tr("Add product"),
            "" if starting else self.tr("Import a list…"),
        )
        if not self._link.products:
            page = self._empty
        elif not self.products.rowCount():
            page = self._nothing_found
        self._pages.setCurrentWidget(page)
        self.add_button.setVisible(page is not self._empty)
        self.import_button.setVisible(page is not self._empty)
        self.export_button.setVisible(page is not self._empty)
        self.search.setEnabled(page is not self._empty)

    def _imported(self, result: dict[str, Any]) -> None:
        done = self.tr("Products added: %1. Changed: %2. As they were: %3.")
        for place, name in enumerate(("new", "changed", "unchanged"), 1):
            done = done.replace(f"%{place}", words.number(result[name]))
        # Whether nothing was changed or sold since, the engine knows better than what has come here so far.
        undo = Undoable(lambda: self._link.call("import-undo", number=result["undo"]))
        self.toast.emit(done, self.tr("Undo"), undo)

    def _show_pictures(self, fetching: dict[str, Any] | None) -> None:
        """While they are fetched, how far that is; of each import once, how many there are not."""
        running = fetching is not None and fetching["done"] < fetching["of"]
        self._pictures.setVisible(running)
        if fetching is None:
            self._pictures_told = None
        elif running:
            said = self.tr("Pictures from the web: %1 of %2").replace("%1", words.number(fetching["done"]))
            self._pictures.setText(said.replace("%2", words.number(fetching["of"])))
        elif self._pictures_told != fetching["import"]:
            self._pictures_told = fetching["import"]
            if fetching["failed"] and self._heard:  # what was over when this window opened, another one told
                said = self.tr("Pictures that could not be fetched: %1. Add them in the product.")
                self.toast.emit(said.replace("%1", words.number(fetching["failed"])), "", None)

    # ------------------------------------------------------------------------------------------- from the seller

    def _search(self, text: str) -> None:
        self.products.look_for(text)
        self._nothing_found.set_texts(
            self.tr("Nothing called “%1”").replace("%1", text.strip()),
            self.tr("Search by name or by code."),
            self.tr("Show all products"),
        )
        self._show_page()

    def _pin(self, code: str) -> None:
        self._link.call("pin", code=code)

    def _pin_first(self) -> None:
        if (code := self.code_at(0)) is not None:
            self._pin(code)
            self.search.selectAll()

    def _to_list(self) -> None:
        if self.products.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.products.index(0))

    def _give_stock(self, product: Product, stock: int | None) -> None:
        self._sold_out.pop(product["code"], None)
        self._link.call("stock", code=product["code"], stock=stock)

    def _give_variant_stock(self, product: Product, variant: str, stock: int | None) -> None:
        self._sold_out.pop(product["code"], None)
        self._link.call("stock", code=product["code"], stock=stock, variant=variant)

    def _turn_sold_out(self, product: Product) -> None:
        code, before = product["code"], _stocks(product)
        if left_of(product) == 0:
            known = self._sold_out.pop(code, None)
            stocks: dict[str | None, int | None] = known.stocks if known else dict.fromkeys(before)
            note = self.tr("%1 is on sale again.")
        else:
            self._sold_out[code] = _Before(before)
            stocks = dict.fromkeys(before, 0)
            note = self.tr("%1 is sold out.")

        def in_stock() -> dict[str | None, int | None]:
            # Sold or counted anew since: that is not to be lost.
            return next((_stocks(each) for each in self._link.products if each["code"] == code), {})

        def give(
            wanted: dict[str | None, int | None],
            then: Callable[[object], object] | None = None,
            fail: Callable[[str], object] | None = None,
        ) -> None:
            *first, last = wanted.items()
            for variant, stock in first:
                self._link.call("stock", code=code, stock=stock, variant=variant)
            arguments = {"code": code, "stock": last[1]} | ({} if last[0] is None else {"variant": last[0]})
            self._link.call("stock", then, fail, **arguments)

        def back() -> None:
            self._sold_out.pop(code, None)
            give(before)

        undo = self._link.undo.begin()

        def done(_state: object) -> None:
            undo.fill(back, lambda: in_stock() in (stocks, before))
            self.toast.emit(note.replace("%1", product["title"]), self.tr("Undo"), undo)

        give(stocks, done, undo.or_drop(self._link.refused.emit))

    def _delete(self, product: Product) -> None:
        code = product["code"]
        rundown = self._link.state["rundown"]

        pinned = self._link.state["pinned"] == code
        turn = next((at for at, slot in enumerate(rundown) if slot["code"] == code), None)

        def put_back() -> None:
            # With what was sold and held of it and who waits: the engine knows it as it was.
            self._link.call("restore-product", then=put_back_the_rest, code=code)

        def put_back_the_rest(_state: object) -> None:
            if turn is not None:
                # Into the run of show as it is by now: it may have been changed meanwhile.
                slots = list(self._link.state["rundown"])
                slots.insert(turn, rundown[turn])
                self._link.call("rundown", slots=slots)
            if pinned and self._link.state["pinned"] is None:
                self._link.call("pin", code=code)

        undo = self._link.undo.begin()

        def done(state: dict[str, Any]) -> None:
            undo.fill(put_back, lambda: all(each["code"] != code for each in self._link.products))
            said = self.tr("%1 is deleted. Ctrl+Z brings it back.")
            if state.get("taken") or state.get("waiting"):
                said = self.tr("%1 is deleted. Taken: %2, waited for: %3; they stay. Ctrl+Z brings all of it back.")
            said = said.replace("%3", words.number(state.get("waiting", 0)))
            said = said.replace("%2", words.number(state.get("taken", 0)))
            self.toast.emit(said.replace("%1", product["title"]), self.tr("Undo"), undo)

        self._link.call("delete-product", done, undo.or_drop(self._link.refused.emit), code=code)

    def _plan(self, product: Product) -> None:
        slots = [*self._link.state["rundown"], {"code": product["code"], "minutes": PLANNED_MINUTES}]
        self._link.call("rundown", slots=slots)

    def _open_menu(self, product: Product, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("product-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def item(name: str, text: str, icon: str, do: Callable[[], object]) -> QAction:
            action = menu.addAction(look.icon(icon), text)
            action.setObjectName(name)
            action.triggered.connect(do)
            return action

        code = product["code"]
        if code == self._link.state.get("pinned"):
            item("unpin", self.tr("Take off the picture (0)"), "pin-off", lambda: self._link.call("unpin"))
        else:
            item("pin", self.tr("Show on the picture (Enter)"), "pin", lambda: self._pin(code))
        again = left_of(product) == 0
        sold_out = self.tr("On sale again") if again else self.tr("Sold out")
        item("sold-out", sold_out, "package-open" if again else "ban", lambda: self._turn_sold_out(product))
        item("stock", self.tr("What is left…"), "package", lambda: self.list.edit_stock(code))
        plan = item("plan", self.tr("Add to the run of show"), "list-plus", lambda: self._plan(product))
        plan.setEnabled(all(slot["code"] != code for slot in self._link.state.get("rundown", [])))
        key = EDIT_KEY.toString(EDIT_KEY.SequenceFormat.NativeText)
        item("edit", self.tr("Edit… (%1)").replace("%1", key), "pencil", lambda: self.edit(product))
        menu.addSeparator()
        item("delete", self.tr("Delete (Del)"), "trash-2", lambda: self._delete(product))
        self._menu = menu
        menu.popup(at)

    def _open_dialog(self, product: Product | None) -> None:
        code = None if product is None else product["code"]
        dialog = self._dialogs.get(code)
        if dialog is None:
            dialog = ProductDialog(self._link, product, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda _result: self._dialogs.pop(code, None))
            dialog.warned.connect(self._warn)
            self._dialogs[code] = dialog
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _warn(self, code: str, warnings: list[str]) -> None:
        product = next((each for each in self._link.products if each["code"] == code), None)
        edit = None if product is None else Offered(lambda: self.edit(product))
        self.toast.emit(" ".join(warnings), "" if edit is None else self.tr("Edit"), edit)

    # ---------------------------------------------------------------------------------------------------- words

    def _describe(self, product: Product) -> str:
        price = words.price(product["price"], product["currency"], product["unit"])
        said = self.tr("%1, code %2, %3, %4")
        if product["code"] == self.products.pinned:
            said = self.tr("%1, code %2, %3, %4, on the picture now")
        # The title last: nothing is looked for in what the seller wrote.
        said = said.replace("%4", self.list.stock_words(left_of(product), said=True)).replace("%3", price)
        said = said.replace("%2", product["code"]).replace("%1", product["title"])
        return ", ".join([said, *self.list.said_facts(product)])

    def retranslate(self) -> None:
        """All words, in the window's language."""
        self.search.setPlaceholderText(self.tr("Search products"))
        self.search.setAccessibleName(self.tr("Search products"))
        self.search.setToolTip(self.tr("Search by name or code (/). Enter shows the first on the picture."))
        self.list.setAccessibleName(self.tr("Products"))
        self.list.stock_label = self.tr("What is left")
        self.list.viewport().update()
        self.add_button.setText(self.tr("Add product"))
        self.add_button.setAccessibleName(self.tr("Add product"))
        self.import_button.setToolTip(self.tr("Import a list…"))
        self.import_button.setAccessibleName(self.tr("Import a list…"))
        self.export_button.setToolTip(self.tr("Keep the list as a file…"))
        self.export_button.setAccessibleName(self.export_button.toolTip())
        self._search(self.search.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _Search(QLineEdit):
    """The search field, with its key in it."""

    pin_first = Signal()
    to_list = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextMargins(22, 0, 26, 0)
        self.setMinimumHeight(38)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.pin_first.emit()
        elif key == Qt.Key.Key_Down:
            self.to_list.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.to_list.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        look.draw_icon(painter, QRectF(11, middle - 8, 16, 16), "search", "muted")
        draw_key(painter, QRect(self.width() - 28, round(middle) - 9, 18, 18), "/")
