"""What the stall writes by itself: the line for a pinned product, and the answers that are proposed."""

from __future__ import annotations

import re
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import format_currency
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.writing import MOST_ANSWERS, filled
from studio.window.link import Link
from studio.window.look import Button, Card, Field, Text
from studio.window.typed_text import TypedText


class PostingSettings(Card):
    """A box of the settings. Everything is in force as soon as a field is left."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("posting-settings")
        self._link = link
        self._seen: object = None
        self._kept: dict[str, Any] = {"line": "", "own_line": False, "answers": []}
        self._title, self._about = Text("strong"), Text("muted")
        self.line_edit = TypedText(lines=3, one_line=True)
        self.line_edit.setObjectName("posted-line")
        self._line = Field("", self.line_edit, lines=2)
        self._fields = Text("small")
        self._preview_title, self.preview = Text("label"), Text("body")
        self.preview.setObjectName("posted-preview")
        self.ours = Button("quiet", "rotate-ccw")
        self.ours.setObjectName("posted-ours")
        self._answers_title, self._answers_about = Text("strong"), Text("muted")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(10)
        self.rows: list[AnswerRow] = []
        self.add_button = Button("plain", "plus")
        self.add_button.setObjectName("add-answer")
        self._error = Text("error")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        for part in (self._title, self._about, self._line, self._fields, self._preview_title, self.preview):
            column.addWidget(part)
        column.addWidget(self.ours, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._answers_title)
        column.addWidget(self._answers_about)
        column.addLayout(self._answers)
        column.addWidget(self._error)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._error.hide()
        self.line_edit.textChanged.connect(self._show_preview)
        self.line_edit.finished.connect(lambda: self._set_line(self.line_edit.toPlainText()))
        self.ours.clicked.connect(self._take_ours)
        self.add_button.clicked.connect(self._one_more)
        link.products_changed.connect(self._show_preview)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What is posted"))
        self._about.setText(
            self.tr("When a product has been pinned for a moment, this line goes to every chat where posting is on.")
        )
        self._line.set_label(self.tr("The line for a pinned product"))
        self._fields.setText(
            self.tr(
                "{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop} are filled in. What stands"
                " in [square brackets] is left out where something in it is not known."
            )
        )
        self._preview_title.setText(self.tr("Viewers read"))
        self.ours.setText(self.tr("Take ours again"))
        self._answers_title.setText(self.tr("Answers that are proposed"))
        self._answers_about.setText(
            self.tr(
                "When a question holds one of the words, its answer stands above the field in the chat; A sends it."
            )
        )
        self.add_button.setText(self.tr("Add an answer"))
        for button in (self.ours, self.add_button):
            button.setAccessibleName(button.text())
        self._show_preview()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_state(self, state: dict[str, Any]) -> None:
        """As the snapshot has it: the line and the answers are those of the show's language."""
        seen = (state["chat"]["settings_rev"], state["language"])
        if seen != self._seen and self._link.connected:
            self._seen = seen
            self._link.call("chat-settings", self._take, lambda _words: None)
        self._show_preview()

    def _take(self, kept: dict[str, Any]) -> None:
        self._kept = kept
        self.line_edit.show_text(kept["line"])
        self.ours.setVisible(kept["own_line"])
        while len(self.rows) > len(kept["answers"]):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(kept["answers"]):
            row = AnswerRow()
            row.finished.connect(self._set_answers)
            row.removed.connect(self._remove)
            self.rows.append(row)
            self._answers.addWidget(row)
        for row, answer in zip(self.rows, kept["answers"], strict=True):
            row.show_answer(answer)
        self.add_button.setEnabled(len(self.rows) < MOST_ANSWERS)

    def _take_ours(self) -> None:
        self.line_edit.give_up()
        self._set_line("")

    def _set_line(self, line: str) -> None:
        def taken(kept: dict[str, Any]) -> None:
            self._line.set_error("")
            self._take(kept)

        def refused(reason: str) -> None:
            self.line_edit.keep()
            self._line.set_error(reason)

        self._link.call("chat-line", taken, refused, line=line)

    def _set_answers(self, changed: AnswerRow) -> None:
        self._ask_answers([row.answer() for row in self.rows], changed)

    def _ask_answers(self, answers: list[dict[str, Any]], row: AnswerRow | None = None) -> None:
        def taken(kept: dict[str, Any]) -> None:
            self._say("")
            self._take(kept)

        def refused(reason: str) -> None:
            if row is not None:
                row.keep()
            self._say(reason)

        self._link.call("chat-answers", taken, refused, answers=answers)

    def _one_more(self) -> None:
        answer = {"topic": self.tr("An answer of your own"), "words": [], "text": ""}
        self._ask_answers([*(row.answer() for row in self.rows), answer])

    def _remove(self, row: AnswerRow) -> None:
        before = [each.answer() for each in self.rows]
        self._ask_answers([each.answer() for each in self.rows if each is not row])
        self.toast.emit(
            self.tr("The answer is gone."), self.tr("Undo"), lambda: self._link.call("chat-answers", answers=before)
        )

    def _say(self, reason: str) -> None:
        self._error.setText(reason)
        self._error.setVisible(bool(reason))

    def _show_preview(self) -> None:
        """With the product that is pinned, else the first one."""
        state, products = self._link.state, self._link.products
        product = next((each for each in products if each["code"] == state.get("pinned")), None)
        product = product or next(iter(products), None)
        line = self.line_edit.toPlainText() or self._kept["line"]
        self.preview.setText(filled(line, _values(product, state)) if product else self.tr("There is no product yet."))


def _values(product: dict[str, Any], state: dict[str, Any]) -> dict[str, str]:
    """What fills a line, as the engine writes it: in the show's language."""
    price = _money(product["price"], product["currency"], state["language"])
    old = product["old_price"]
    return {
        "title": product["title"],
        "price": f"{price}/{product['unit']}" if product["unit"] else price,
        "old_price": _money(old, product["currency"], state["language"]) if old else "",
        "unit": product["unit"],
        "code": product["code"],
        "link": product["url"],
        "stock": "" if product["stock"] is None else str(product["stock"]),
        "shop": state["shop"],
    }


def _money(amount: str, currency: str, language: str) -> str:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    return str(format_currency(amount, currency, locale=locale)).replace("\u00a0", " ")


class AnswerRow(Card):
    """One answer: what it is about, the words that call for it, and what is written."""

    finished = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "card")
        self._topic = ""
        self._title = Text("strong")
        self.words_edit = TypedText(lines=4, wraps=False)
        self.words_edit.setObjectName("answer-words")
        self.text_edit = TypedText(lines=2, one_line=True)
        self.text_edit.setObjectName("answer-text")
        self._asked, self._written = Field("", self.words_edit, lines=0), Field("", self.text_edit, lines=0)
        self.remove = Button("icon", "trash-2")
        self.remove.setObjectName("remove-answer")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._asked)
        column.addWidget(self._written)
        self.words_edit.finished.connect(lambda: self.finished.emit(self))
        self.text_edit.finished.connect(lambda: self.finished.emit(self))
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self.retranslate()

    def show_answer(self, answer: dict[str, Any]) -> None:
        """As the engine has it."""
        self._topic = answer["topic"]
        self.words_edit.show_text("\n".join(answer["words"]))
        self.text_edit.show_text(answer["text"])
        self.retranslate()

    def keep(self) -> None:
        """What was typed was refused: it stays to be mended."""
        self.words_edit.keep()
        self.text_edit.keep()

    def answer(self) -> dict[str, Any]:
        """As it stands here."""
        typed = re.split(r"[\n,，、;；]", self.words_edit.toPlainText())
        words = [word.strip() for word in typed if word.strip()]
        return {"topic": self._topic, "words": words, "text": self.text_edit.toPlainText()}

    def retranslate(self) -> None:
        topic = {
            "price": self.tr("The price"),
            "link": self.tr("Where to order"),
            "delivery": self.tr("Delivery"),
        }.get(self._topic, self._topic)
        self._title.setText(topic)
        self._asked.set_label(self.tr("Words that ask for it, one in each line"))
        self._written.set_label(self.tr("What is answered"))
        self.text_edit.setPlaceholderText(
            self.tr("Such as: we deliver on Fridays. While this is empty, nothing is proposed.")
        )
        self.remove.setAccessibleName(self.tr("Remove the answer: %1").replace("%1", topic))
        self.remove.setToolTip(self.remove.accessibleName())
        # Ours are there in every language; without a text they propose nothing.
        self.remove.setVisible(self._topic not in ("price", "link", "delivery"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
