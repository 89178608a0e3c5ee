"""The countdown: started with one click, or of any length on a sheet; while one runs, what it has left."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.domain.money import Money, parse_price
from studio.window import look, words
from studio.window.link import Link
from studio.window.look import Button, Card, Field, OneLine, SectionTitle, font, pixmap
from studio.window.sheets import Sheet
from studio.window.typed_time import HasPassed, NotATime, length_s, until_s

QUICK_MINUTES = (1, 3, 5, 10)
_SHEET_PX = 340
_GAP = 6
_LABEL_PX = 80


class CountdownSheet(Sheet):
    """Everything a countdown can be: how long or until when, its words, what the pinned product costs meanwhile, and
    what its end does.

    It keeps no click from what is beside it: that acts at once, and the sheet closes.
    """

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("countdown-sheet")
        look.as_form(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # else a click between its fields gives the keyboard away
        self._link = link
        self._anchor: QWidget = parent
        self._offered: str | None = None
        self._chosen_zero = 0
        self._title = SectionTitle()
        self.quick = [Button() for _ in QUICK_MINUTES]
        self.for_button, self.until_button = Button(), Button()
        self._way = QButtonGroup(self)
        for button in (self.for_button, self.until_button):
            button.setCheckable(True)
            self._way.addButton(button)
        self.for_button.setChecked(True)
        self.time = QLineEdit()
        self.label = QLineEdit()
        self.price = QLineEdit()
        self.at_zero = QComboBox()
        self.time.setObjectName("countdown-time")
        self.label.setObjectName("countdown-label")
        self.label.setMaxLength(60)
        self.price.setObjectName("countdown-price")
        self.price.setMaxLength(20)
        self.at_zero.setObjectName("countdown-at-zero")
        for value in ("nothing", "unpin", "full-price"):
            self.at_zero.addItem("", value)
        self._time_field = Field("", self.time)
        self._label_field = Field("", self.label)
        self.label.textChanged.connect(self._note_length)
        self._price_field = Field("", self.price, lines=0)
        self._zero_field = Field("", self.at_zero)
        self.start_button = Button("primary")
        self.start_button.setObjectName("countdown-start")

        quick = QHBoxLayout()
        quick.setSpacing(8)
        for button, minutes in zip(self.quick, QUICK_MINUTES, strict=True):
            button.clicked.connect(lambda _checked=False, minutes=minutes: self._start(minutes * 60))
            quick.addWidget(button)
        way = QHBoxLayout()
        way.setSpacing(8)
        way.addWidget(self.for_button)
        way.addWidget(self.until_button)
        column = self.column
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._title)
        column.addLayout(way)
        column.addWidget(self._time_field)
        column.addWidget(self._label_field)
        column.addWidget(self._price_field)
        column.addWidget(self._zero_field)
        column.addLayout(quick)
        column.addWidget(self.start_button)
        self._way.buttonToggled.connect(self._way_changed)
        # The next digits are a time, and no products to be pinned.
        self._way.buttonClicked.connect(lambda _button: self.time.setFocus())
        self.time.textEdited.connect(lambda: self._time_field.set_error(""))
        self.price.textEdited.connect(self._price_typed)
        link.snapshot.connect(lambda _state: self._show_product() if self.isVisible() else None)
        self.start_button.clicked.connect(self._start_typed)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Countdown"))
        for button, minutes in zip(self.quick, QUICK_MINUTES, strict=True):
            button.setText(self.tr("%1 min").replace("%1", str(minutes)))
        self.for_button.setText(self.tr("For"))
        self.until_button.setText(self.tr("Until"))
        self._label_field.set_label(self.tr("Words beside it"))
        self._note_length()
        self.label.setPlaceholderText(self.tr("Morning offer"))
        self._zero_field.set_label(self.tr("When it is over"))
        for place, text in enumerate(
            (
                self.tr("Nothing happens"),
                self.tr("Take the product off the picture"),
                self.tr("Full price again"),
            )
        ):
            self.at_zero.setItemText(place, text)
        self._show_product()
        self._price_field.set_error("")  # it was said in another language
        self.start_button.setText(self.tr("Start"))
        self._way_changed()

    def _way_changed(self) -> None:
        until = self.until_button.isChecked()
        self._time_field.set_label(self.tr("Until what time") if until else self.tr("How long"))
        self.time.setPlaceholderText("21:30" if until else self.tr("7:30 or 12 min"))
        self._time_field.set_error("")

    def open_at(self, anchor: QWidget) -> None:
        """Above `anchor`, within its window."""
        self._anchor = anchor
        if self.parentWidget() is not anchor.window():
            self.setParent(anchor.window())
        self._show_product()
        self.open()
        self.time.setFocus(Qt.FocusReason.PopupFocusReason)
        self.time.selectAll()

    def place(self) -> None:
        """Above its anchor, within the window."""
        within = cast(QWidget, self.parent()).rect()
        self.ensurePolished()
        self.column.activate()
        width = min(max(self.minimumSizeHint().width(), _SHEET_PX), within.width() - 16)
        # Not adjustSize: that asks nobody how high the words stand once they wrap.
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        place = self._anchor.mapTo(self._anchor.window(), QPoint(0, 0)) - QPoint(0, height + 8)
        self.setGeometry(max(8, min(place.x(), within.right() - 8 - width)), max(8, place.y()), width, height)

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()  # words that have changed may take more lines than there was room for
        return taken

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        cast(QApplication, QApplication.instance()).installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        cast(QApplication, QApplication.instance()).removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and isinstance(watched, QWidget)
            and not self._is_ours(watched)
            and not self.rect().contains(self.mapFromGlobal(event.globalPosition()).toPoint())
        ):
            self.dismiss()
        return False  # whatever was pressed acts

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self._is_ours(now):
            self.hide()

    def _is_ours(self, widget: QWidget | None) -> bool:
        # What opens it closes it too, and the list of the choice below is a window of its own.
        while widget is not None:
            if widget is self or widget.property("opens") == self.objectName():
                return True
            widget = widget.parentWidget()
        return False

    def _start_typed(self) -> None:
        until = self.until_button.isChecked()
        text = self.time.text()
        # "9pm" is a time of day and "12 min" a length, whatever is chosen above.
        for reads_until in (until, not until) if any(letter.isalpha() for letter in text) else (until,):
            try:
                seconds = self._until(text) if reads_until else length_s(text)
            except NotATime:
                continue
            except HasPassed as passed:
                self._time_field.set_error(
                    self.tr("This time has just passed. Write a later one.")
                    if passed.just
                    else self.tr(
                        "This time has passed, and tomorrow's is more than 12 hours away. For so long choose “%1”."
                    ).replace("%1", self.for_button.text())
                )
                return
            (self.until_button if reads_until else self.for_button).setChecked(True)
            self._start(seconds)
            return
        self._time_field.set_error(
            self.tr("Write a time of day, as 21:30.")
            if until
            else self.tr("Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.")
        )

    def _product(self) -> dict[str, Any] | None:
        """The one on the picture."""
        pinned = self._link.state.get("pinned")
        return next((product for product in self._link.products if product["code"] == pinned), None)

    def _full_price(self) -> Money | None:
        """What it costs without an offer: a price that the seller has struck out is none."""
        if (product := self._product()) is None:
            return None
        offered = product.get("offer_ends_at") and product["old_price"]
        return parse_price(offered or product["price"], product["currency"])

    def _show_product(self) -> None:
        """An offer is of the product on the picture: without one there is none."""
        product = self._product()
        code = None if product is None else str(product["code"])
        if code != self._offered:
            self._offered = code
            self.price.clear()  # it was meant for another
            self._price_field.set_error("")
        self._price_field.setVisible(product is not None)
        self._price_field.set_label(self.tr("Offer price until then"))
        self.price.setPlaceholderText(self.tr("no offer"))
        self._show_full_price()

    def _price_typed(self) -> None:
        self._price_field.set_error("")
        self._show_full_price()

    def _show_full_price(self) -> None:
        """What comes back when the offer ends, under its price; with one, nothing else can be chosen for the end."""
        product = self._product()
        offered = product is not None and bool(self.price.text().strip())
        if product is not None and (full := self._full_price()):
            # Only an offer ends by itself: without one, what the end does is what is chosen below.
            said = self.tr("Instead of %1, which comes back by itself.") if offered else self.tr("Full price: %1")
            said = said.replace("%1", words.price(full.amount, full.currency, product["unit"]))
            if offered and any(variant["price"] for variant in product.get("variants", ())):
                said += " " + self.tr("Variants with a price of their own come down by the same percentage.")
            self._price_field.set_note(said)
        if offered == self.at_zero.isEnabled():
            self.at_zero.setEnabled(not offered)
            if offered:
                self._chosen_zero = self.at_zero.currentIndex()
            self.at_zero.setCurrentIndex(self.at_zero.findData("full-price") if offered else self._chosen_zero)

    def _offer(self) -> str | None:
        """The price as the protocol has it, "" for none; None where it is wrong, which is said."""
        text, full = self.price.text().strip(), self._full_price()
        if not text or full is None:
            return ""
        try:
            price = parse_price(text, full.currency)
        except ValueError:
            example = "3.90".replace(".", words.decimal_sign())
            self._price_field.set_error(self.tr("This is not a price. Write it like %1.").replace("%1", example))
            return None
        if price.currency == full.currency and price.minor < full.minor:
            return f"{price.amount:f}"
        most = words.money(full.amount, full.currency)
        self._price_field.set_error(self.tr("An offer costs less than %1.").replace("%1", most))
        return None

    def _until(self, text: str) -> int:
        now = words.moment(self._link.state.get("now")) or datetime.now().astimezone()
        return until_s(text, now.astimezone())

    def _start(self, seconds: int) -> None:
        price = self._offer()
        if price is None:
            self.price.setFocus()
            return

        def started(_state: object) -> None:
            self.price.clear()  # the next countdown is no offer unless it is said
            self.dismiss()

        at_zero, product = self.at_zero.currentData(), self._product()
        # Another desk may pin another product in this very moment: the price is not meant for that.
        meant = {} if product is None or at_zero == "nothing" else {"code": product["code"]}
        self._link.call(
            "countdown",
            started,
            self._time_field.set_error,
            seconds=seconds,
            label=self.label.text().strip(),
            at_zero=at_zero,
            **({"price": price} if price else {}),
            **meant,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._start_typed()
        else:
            super().keyPressEvent(event)

    def _note_length(self) -> None:
        most = self.label.maxLength()
        near = len(self.label.text()) > most // 2
        self._label_field.set_note(f"{words.number(len(self.label.text()))} / {words.number(most)}" if near else "")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class CountdownBox(Card):
    """Starts a countdown with one click; while one runs, says how long it has left. `toast` as the window's."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("countdown")
        self._link = link
        self._mark = QLabel()
        self.left = QLabel()
        self.left.setObjectName("countdown-left")
        self.left.setFont(font(22, QFont.Weight.Bold, tabular=True))
        self._label = OneLine("muted")
        self.quick = [Button() for _ in QUICK_MINUTES]
        self.other = Button()
        self.more = Button()
        self.stop = Button()
        self.more.setObjectName("countdown-more")
        self.stop.setObjectName("countdown-stop")
        self.other.setObjectName("countdown-other")
        self.other.setProperty("opens", "countdown-sheet")
        self.sheet = CountdownSheet(link, self)
        one, three, five, ten = self.quick
        self._kept, self._spared = (five, self.other), (ten, three, one)  # which go where it is narrow, the last first
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(_GAP)
        row.addWidget(self._mark)
        row.addWidget(self.left)
        row.addWidget(self._label, 1)
        for button, minutes in zip(self.quick, QUICK_MINUTES, strict=True):
            button.setObjectName(f"countdown-{minutes}")
            button.clicked.connect(lambda _checked=False, minutes=minutes: self._start(minutes))
            row.addWidget(button, 1)
        row.addWidget(self.other, 1)
        row.addWidget(self.more)
        row.addWidget(self.stop)
        self.other.clicked.connect(lambda: self.sheet.dismiss() if self.sheet.isVisible() else self.sheet.open_at(self))
        self.more.clicked.connect(lambda: link.call("countdown-extend", seconds=60))
        self.stop.clicked.connect(self._stop)
        self._ends_at: datetime | None = None
        self._now: datetime | None = None
        self._now_at_s = 0.0
        self._tick = QTimer(self, interval=200)
        self._tick.timeout.connect(self._show_left)
        link.snapshot.connect(self._take)
        self._dress()
        self.retranslate()
        self._arrange(False)
        if link.state:
            self._take(link.state)

    # Both widths are the same whether a countdown runs or not: the window keeps its own when one begins.

    def sizeHint(self) -> QSize:  # noqa: N802
        waiting = self._width(self._mark, *self.quick, self.other)
        running = self._width(self._mark, self.more, self.stop) + self._longest() + _LABEL_PX
        return QSize(max(waiting, running), self._row.totalSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        running = self._width(self.more, self.stop) + self._longest()
        return QSize(max(self._width(*self._kept), running), self._row.totalMinimumSize().height())

    def _longest(self) -> int:
        """The width of what the longest countdown has left, and of the gaps round it."""
        return QFontMetrics(self.left.font()).horizontalAdvance("24:00:00") + 1 + 2 * _GAP

    def _width(self, *parts: QWidget) -> int:
        """Of a row of these."""
        margins = self._row.contentsMargins()
        frame = self.width() - self.contentsRect().width()
        inside = sum(part.sizeHint().width() for part in parts) + _GAP * (len(parts) - 1)
        return frame + margins.left() + inside + margins.right()

    def _fit(self) -> None:
        """Leave out what there is no room for: any length of time can be had on the sheet, too."""
        running = self._ends_at is not None
        row: list[QWidget] = [self.left, self.more, self.stop] if running else list(self._kept)
        room = self.width() - (_GAP if running else 0)  # beside its words, which take what is left
        for part in (self._mark,) if running else (*self._spared, self._mark):
            fits = self._width(*row, part) <= room
            part.setVisible(fits)
            if fits:
                row.append(part)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Countdown"))
        for button, minutes in zip(self.quick, QUICK_MINUTES, strict=True):
            button.setText(self.tr("%1 min").replace("%1", str(minutes)))
            button.setAccessibleName(self.tr("Countdown of %n minute(s)", "", minutes))
            button.setToolTip(button.accessibleName())
        self.other.setText(self.tr("Other…"))
        self.other.setAccessibleName(self.tr("Another countdown"))
        self.other.setToolTip(self.tr("Any length, until a time of day, with words and an offer that ends"))
        self.more.setText(self.tr("+1 min"))
        self.more.setAccessibleName(self.tr("One minute more"))
        self.more.setToolTip(self.more.accessibleName())
        self.stop.setText(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop the countdown"))
        self.stop.setToolTip(self.stop.accessibleName())
        self.updateGeometry()
        self._fit()

    def _start(self, minutes: int) -> None:
        self._link.call("countdown", seconds=minutes * 60, label="", at_zero="nothing")

    def _stop(self) -> None:
        """An offer is over with its countdown: that is said, and can be taken back."""
        running = self._link.state.get("countdown") or {}
        code = running.get("code") if running.get("at_zero") == "full-price" else None
        product = next((each for each in self._link.products if each["code"] == code), None)
        if product is None or product["old_price"] is None:
            self._link.call("countdown-stop")
            return
        seconds = 0.0
        if self._ends_at is not None and self._now is not None:
            seconds = (self._ends_at - self._now).total_seconds() - (time.monotonic() - self._now_at_s)

        def again() -> None:
            # It is of the product that it was of, so that has to be on the picture first.
            offer = {"label": running["label"], "at_zero": "full-price", "price": product["price"], "code": code}
            start = partial(self._link.call, "countdown", seconds=max(1.0, seconds), **offer)
            self._link.call("pin", lambda _state: start(), code=code)

        def still() -> bool:
            # Not over another countdown, nor over what has been pinned since; that it is stopped may not be told yet.
            state = self._link.state
            return state.get("countdown") in (None, running) and state.get("pinned") in (None, code)

        full = words.price(product["old_price"], product["currency"], product["unit"])
        said = self.tr("The offer is over: %1 costs %2 again.").replace("%2", full).replace("%1", product["title"])
        undo = self._link.undo.begin()

        def stopped(_answer: object) -> None:
            undo.fill(again, still)
            self.toast.emit(said, self.tr("Undo"), undo)

        self._link.call("countdown-stop", stopped, undo.or_drop(self._link.refused.emit))

    def _take(self, state: dict[str, Any]) -> None:
        countdown = state["countdown"]
        self._now, self._now_at_s = words.moment(state["now"]), time.monotonic()
        running = countdown is not None
        changes = running != (self._ends_at is not None)
        self._ends_at = words.moment(countdown["ends_at"]) if running else None
        if running:
            self._label.setText(countdown["label"])
            self._show_left()
        if changes:
            self._arrange(running)

    def _arrange(self, running: bool) -> None:
        # The hand may be on a button that goes: the focus stays in the box. Where the keyboard is elsewhere it stays
        # there, whatever button of this box had it last.
        focus = QApplication.focusWidget() or self.window().focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        while_running, before = (self.left, self._label, self.more, self.stop), (*self.quick, self.other)
        # What goes goes first: both together would push the window wider.
        for widget in before if running else while_running:
            widget.hide()
        for widget in while_running if running else before:
            widget.show()
        if inside:
            # Enter, meant for what was there a moment ago, starts no countdown that nobody wants.
            (self.more if running else self.other).setFocus()
        self._fit()
        if running:
            self._tick.start()
        else:
            self._tick.stop()

    def _show_left(self) -> None:
        if self._ends_at is None or self._now is None:
            return
        seconds = (self._ends_at - self._now).total_seconds() - (time.monotonic() - self._now_at_s)
        text = words.minutes_seconds(seconds)
        if text != self.left.text():
            longer = len(text) != len(self.left.text())
            self.left.setText(text)
            if longer:
                self._fit()

    def _dress(self) -> None:
        self._mark.setPixmap(pixmap("timer", "text", 18, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()
