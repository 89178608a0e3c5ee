"""What the host's hands are on during the show: the scenes, the countdown, the microphone."""

from __future__ import annotations

import re
import time
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.window import words
from studio.window.link import Link
from studio.window.look import Button, Card, Field, SectionTitle, Text, colour, draw_icon, font, pixmap

SCENES = ("camera", "camera-2", "pip", "close-up", "starting", "back", "thanks")
"""In the order of the keys F1 to F7."""
_SCENE_ICONS = {
    "camera": "video",
    "camera-2": "switch-camera",
    "pip": "picture-in-picture-2",
    "close-up": "image",
    "starting": "clock",
    "back": "coffee",
    "thanks": "heart",
}
_TWO_CAMERAS = ("camera-2", "pip")
QUICK_MINUTES = (1, 3, 5, 10)
LOWEST_DB = -60.0
HOLD_S = 1.5


class SceneButton(QAbstractButton):
    """An icon over words that wrap onto a second line where they must."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802
        pass  # it lights from the snapshot, never from the click

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetrics(self._font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 12, 60)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def _font(self) -> QFont:
        return font(12, QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen, lit = self.isChecked(), self.hasFocus()
        painter.setBrush(colour("fill" if chosen else "hover" if self.underMouse() and self.isEnabled() else "card"))
        painter.setPen(QPen(colour("accent" if chosen or lit else "line"), 2 if lit else 1))
        painter.drawRoundedRect(box, 8, 8)
        shade = "on_fill" if chosen else "muted"
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setFont(self._font())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(4, 0, self.width() - 8, 200)
        height = painter.boundingRect(room, int(flags), self.text()).height()
        top = (self.height() - 18 - 3 - height) / 2
        draw_icon(painter, QRectF(self.width() / 2 - 9, top, 18, 18), self._icon_name, shade)
        painter.setPen(colour(shade if chosen else "text"))
        painter.drawText(QRectF(4, top + 21, self.width() - 8, height + 1), flags, self.text())

    def enterEvent(self, event: Any) -> None:  # noqa: N802
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.update()


class ScenesRow(QWidget):
    """A button for each scene; the engine's scene is lit."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scenes")
        self._link = link
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.buttons: dict[str, SceneButton] = {}
        for name in SCENES:
            button = SceneButton(_SCENE_ICONS[name])
            button.setObjectName(f"scene-{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.choose(name))
            row.addWidget(button, 1)
            self.buttons[name] = button
        link.snapshot.connect(self._take)
        self.retranslate()
        if link.state:
            self._take(link.state)

    def choose(self, name: str) -> None:
        """Ask for a scene; where it cannot be, say why."""
        if not self.buttons[name].isEnabled():
            self.toast.emit(self._why_not(), "", None)
            return
        self._link.call("scene", scene=name)

    def retranslate(self) -> None:
        self._names = {
            "camera": self.tr("Camera"),
            "camera-2": self.tr("Camera 2"),
            "pip": self.tr("Face and hands"),
            "close-up": self.tr("Close-up"),
            "starting": self.tr("Starting soon"),
            "back": self.tr("Right back"),
            "thanks": self.tr("Thank you"),
        }
        for number, (name, button) in enumerate(self.buttons.items(), 1):
            button.setText(self._names[name])
            button.updateGeometry()
            button.setAccessibleName(self.tr("Scene: %1").replace("%1", self._names[name]))
            tip = self.tr("%1 (key %2)").replace("%1", self._names[name]).replace("%2", f"F{number}")
            button.setToolTip(tip if button.isEnabled() else f"{tip}\n{self._why_not()}")

    def _why_not(self) -> str:
        return self.tr("There is only one camera. Connect a second one in the settings.")

    def _take(self, state: dict[str, Any]) -> None:
        two = len(state["cameras"]) >= 2
        changed = False
        for name, button in self.buttons.items():
            button.setChecked(name == state["scene"])
            able = two or name not in _TWO_CAMERAS
            if button.isEnabled() != able:
                button.setEnabled(able)
                changed = True
        if changed:
            self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


# ---------------------------------------------------------------------------------------------------- countdown


class NotATime(ValueError):
    """What was typed is no length of time and no time of day."""


def length_s(text: str) -> int:
    """Seconds of "7:30" (m:ss), "1:05:00", "12 min", "90 s", "1 h 30"; a bare number is minutes. Raises NotATime."""
    text = text.strip().lower().replace("分钟", "min").replace("小时", "h").replace("秒", "s")
    if match := re.fullmatch(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)", text):
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return _possible(hours * 3600 + minutes * 60 + seconds)
    if match := re.fullmatch(r"(\d{1,4}(?:[.,]\d)?)\s*(?:m|min|mins|minut\w*|minuten)?\.?", text):
        return _possible(round(float(match[1].replace(",", ".")) * 60))
    if match := re.fullmatch(r"(\d{1,5})\s*(?:s|sec|sek|seg|secondi|seconds?|segundos|secondes|sekunden)\.?", text):
        return _possible(int(match[1]))
    if match := re.fullmatch(r"(\d{1,2})\s*(?:h|ore|ora|hours?|std)\.?\s*(?:(\d{1,2})\s*(?:m|min)?\.?)?", text):
        return _possible(int(match[1]) * 3600 + int(match[2] or 0) * 60)
    raise NotATime


def until_s(text: str, now: datetime) -> int:
    """Seconds from `now` (local) until the next "21:30", "9.15", "21h30" or "21"; past midnight it is tomorrow's.

    Raises NotATime.
    """
    match = re.fullmatch(r"([01]?\d|2[0-4])(?:[:.h：]([0-5]\d)?)?", text.strip().lower())
    if not match:
        raise NotATime
    due = now.replace(hour=int(match[1]) % 24, minute=int(match[2] or 0), second=0, microsecond=0)
    if due <= now:
        due += timedelta(days=1)
    # As instants: a night in which the clocks change is an hour longer or shorter.
    return max(1, round(due.timestamp() - now.timestamp()))


def _possible(seconds: int) -> int:
    if not 1 <= seconds <= 24 * 3600:
        raise NotATime
    return seconds


class CountdownSheet(QFrame):
    """Everything a countdown can be: how long or until when, its words, and what its end does."""

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("countdown-sheet")
        self.setProperty("card", "card")
        self._link = link
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
        self.at_zero = QComboBox()
        self.time.setObjectName("countdown-time")
        self.label.setObjectName("countdown-label")
        self.label.setMaxLength(60)
        self.at_zero.setObjectName("countdown-at-zero")
        for value in ("nothing", "unpin", "full-price"):
            self.at_zero.addItem("", value)
        self._time_field = Field("", self.time)
        self._label_field = Field("", self.label)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._label_field)
        column.addWidget(self._zero_field)
        column.addLayout(quick)
        column.addLayout(way)
        column.addWidget(self._time_field)
        column.addWidget(self.start_button)
        self._way.buttonToggled.connect(self._way_changed)
        self.time.textEdited.connect(lambda: self._time_field.set_error(""))
        self.start_button.clicked.connect(self._start_typed)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Countdown"))
        for button, minutes in zip(self.quick, QUICK_MINUTES, strict=True):
            button.setText(self.tr("%1 min").replace("%1", str(minutes)))
        self.for_button.setText(self.tr("For"))
        self.until_button.setText(self.tr("Until"))
        self._label_field.set_label(self.tr("Words beside it"))
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
        self.start_button.setText(self.tr("Start"))
        self._way_changed()

    def _way_changed(self) -> None:
        until = self.until_button.isChecked()
        self._time_field.set_label(self.tr("Until what time") if until else self.tr("How long"))
        self.time.setPlaceholderText("21:30" if until else self.tr("7:30 or 12 min"))
        self._time_field.set_error("")

    def open_at(self, anchor: QWidget) -> None:
        """Above `anchor`, within the screen."""
        self.adjustSize()
        place = anchor.mapToGlobal(QPoint(0, 0)) - QPoint(0, self.sizeHint().height() + 8)
        screen = anchor.screen().availableGeometry()
        place.setX(min(max(place.x(), screen.left()), screen.right() - self.sizeHint().width()))
        place.setY(max(place.y(), screen.top()))
        self.move(place)
        self.show()
        self.time.setFocus(Qt.FocusReason.PopupFocusReason)
        self.time.selectAll()

    def _start_typed(self) -> None:
        until = self.until_button.isChecked()
        try:
            text = self.time.text()
            now = words.moment(self._link.state.get("now")) or datetime.now().astimezone()
            seconds = until_s(text, now.astimezone()) if until else length_s(text)
        except NotATime:
            self._time_field.set_error(
                self.tr("Write a time of day, as 21:30.")
                if until
                else self.tr("Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.")
            )
            return
        self._start(seconds)

    def _start(self, seconds: int) -> None:
        self._link.call(
            "countdown",
            lambda _state: self.hide(),
            self._time_field.set_error,
            seconds=seconds,
            label=self.label.text().strip(),
            at_zero=self.at_zero.currentData(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._start_typed()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class CountdownBox(Card):
    """Starts a countdown with one click; while one runs, says how long it has left."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("countdown")
        self._link = link
        self._mark = QLabel()
        self.left = QLabel()
        self.left.setObjectName("countdown-left")
        self.left.setFont(font(22, QFont.Weight.Bold, tabular=True))
        self._label = Text("muted")
        self.quick = [Button() for _ in QUICK_MINUTES]
        self.other = Button()
        self.more = Button()
        self.stop = Button()
        self.more.setObjectName("countdown-more")
        self.stop.setObjectName("countdown-stop")
        self.other.setObjectName("countdown-other")
        self.sheet = CountdownSheet(link, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addSpacing(2)
        row.addWidget(self.left)
        row.addWidget(self._label, 1)
        for button, minutes in zip(self.quick, QUICK_MINUTES, strict=True):
            button.setObjectName(f"countdown-{minutes}")
            button.clicked.connect(lambda _checked=False, minutes=minutes: self._start(minutes))
            row.addWidget(button, 1)
        row.addWidget(self.other, 1)
        row.addWidget(self.more)
        row.addWidget(self.stop)
        self.other.clicked.connect(lambda: self.sheet.open_at(self))
        self.more.clicked.connect(lambda: link.call("countdown-extend", seconds=60))
        self.stop.clicked.connect(lambda: link.call("countdown-stop"))
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

    def _start(self, minutes: int) -> None:
        self._link.call("countdown", seconds=minutes * 60, label="", at_zero="nothing")

    def _take(self, state: dict[str, Any]) -> None:
        countdown = state["countdown"]
        self._now, self._now_at_s = words.moment(state["now"]), time.monotonic()
        running = countdown is not None
        if running != (self._ends_at is not None):
            self._arrange(running)
        self._ends_at = words.moment(countdown["ends_at"]) if running else None
        if running:
            self._label.setText(countdown["label"])
            self._show_left()

    def _arrange(self, running: bool) -> None:
        # The hand may be on a button that goes: the focus stays in the box.
        inside = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        while_running, before = (self.left, self._label, self.more, self.stop), (*self.quick, self.other)
        # What goes goes first: both together would push the window wider.
        for widget in before if running else while_running:
            widget.hide()
        for widget in while_running if running else before:
            widget.show()
        if inside:
            (self.more if running else self.quick[0]).setFocus()
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
            self.left.setText(text)

    def _dress(self) -> None:
        self._mark.setPixmap(pixmap("timer", "text", 18, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()


# --------------------------------------------------------------------------------------------------- microphone


class Meter(QWidget):
    """A bar of the louder channel's peak, from −60 to 0 dBFS, and a mark where it was highest for the last 1.5 s."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.peak_db = LOWEST_DB
        self.hold_db = LOWEST_DB
        self._held_at_s = 0.0
        self.muted = False
        self.setMinimumSize(44, 18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(116, 18)

    def show_level(self, peak_db: float) -> None:
        """The peak now, in dBFS."""
        peak_db = max(LOWEST_DB, min(0.0, peak_db))
        now_s = time.monotonic()
        if peak_db >= self.hold_db or now_s - self._held_at_s > HOLD_S:
            self.hold_db, self._held_at_s = peak_db, now_s
            changed = True
        else:
            changed = self._at(peak_db) != self._at(self.peak_db)
        self.peak_db = peak_db
        if changed:
            self.update()

    def silence(self) -> None:
        """Nothing is heard any more."""
        self.peak_db = self.hold_db = LOWEST_DB
        self.update()

    def _at(self, level_db: float) -> int:
        return round((level_db - LOWEST_DB) / -LOWEST_DB * self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, self.height() / 2 - 5, self.width(), 10)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(bar, 5, 5)
        if self.muted:
            painter.setPen(QPen(colour("attention"), 2))
            painter.drawLine(QPointF(bar.left() + 4, bar.center().y()), QPointF(bar.right() - 4, bar.center().y()))
            return
        if (reach := self._at(self.peak_db)) > 0:
            painter.setClipRect(QRectF(0, bar.top(), reach, bar.height()))
            painter.setBrush(colour("accent" if self.peak_db < -3 else "attention"))
            painter.drawRoundedRect(bar, 5, 5)
            painter.setClipping(False)
        if self.hold_db > LOWEST_DB:
            x = min(self._at(self.hold_db), self.width() - 2)
            painter.fillRect(QRectF(x, bar.top() - 3, 2, bar.height() + 6), QColor(colour("text")))


class MicrophoneBox(Card):
    """The meter, the loudness, the mute button and the voice switch. `show_levels` takes the preview's levels."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("microphone")
        self._link = link
        self._mark = QLabel()
        self._mark_name = ""
        self.meter = Meter()
        self.loudness = Text("muted", wrap=False)
        self.loudness.setFont(font(tabular=True))
        self.loudness.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lufs = -70.0
        self._lufs_at_s = 0.0
        self.voice = Button("plain", "wand-sparkles")
        self.voice.setCheckable(True)
        self.voice.setObjectName("voice")
        self.voice.setProperty("slim", True)
        self.mute = Button()
        self.mute.setObjectName("mute")
        self.mute.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addSpacing(2)
        row.addWidget(self.meter, 1)
        row.addWidget(self.loudness)
        row.addWidget(self.voice)
        row.addWidget(self.mute)
        # They light from the snapshot: the click's own change is taken back.
        link.gone.connect(lambda _words: self.meter.silence())
        self.mute.clicked.connect(self.toggle_mute)
        self.voice.clicked.connect(self._toggle_voice)
        link.snapshot.connect(self._take)
        self.retranslate()
        if link.state:
            self._take(link.state)

    def toggle_mute(self) -> None:
        """Silence the microphone, or let it be heard again."""
        muted = bool(self._link.state.get("muted"))
        self.mute.setChecked(muted)
        self._link.call("mute", muted=not muted)

    def _toggle_voice(self) -> None:
        voice = bool(self._link.state.get("voice"))
        self.voice.setChecked(voice)
        self._link.call("voice", voice=not voice)

    def show_levels(self, left_db: float, right_db: float, lufs: float) -> None:
        """Peaks in dBFS, momentary loudness in LUFS; as often as wanted."""
        self.meter.show_level(max(left_db, right_db))
        now_s = time.monotonic()
        # Numbers that change at every picture cannot be read.
        if now_s - self._lufs_at_s >= 0.25:
            self._lufs_at_s, self._lufs = now_s, lufs
            self._show_words()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Microphone"))
        self.meter.setAccessibleName(self.tr("How loud viewers hear you"))
        self.loudness.setToolTip(self.tr("Loudness now. Around −16 LUFS is right."))
        self._take(self._link.state) if self._link.state else None
        self._reserve()

    def _reserve(self) -> None:
        # The loudness keeps its place, so that the meter does not jump as its number gains a figure.
        metrics = QFontMetrics(self.loudness.font())
        self.loudness.setMinimumWidth(metrics.horizontalAdvance(self.tr("%1 LUFS").replace("%1", "−60")) + 2)

    def _take(self, state: dict[str, Any]) -> None:
        muted, voice = bool(state["muted"]), bool(state["voice"])
        self.mute.setChecked(muted)
        self.mute.setText((self.tr("Unmute") if muted else self.tr("Mute")) + "  M")
        self.mute.setAccessibleName(self.tr("Microphone on") if muted else self.tr("Microphone off"))
        self.mute.setToolTip(self.tr("%1 (key %2)").replace("%1", self.mute.accessibleName()).replace("%2", "M"))
        self.voice.setChecked(voice)
        self.voice.set_icon("wand-sparkles" if voice else "audio-lines")
        self.voice.setAccessibleName(self.tr("Clear voice"))
        self.voice.setToolTip(
            self.tr("Clear voice is on: less noise, even loudness. Click to send the sound as it is.")
            if voice
            else self.tr("Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.")
        )
        self.meter.muted = muted
        levels = state["levels"]
        if time.monotonic() - self._lufs_at_s > 1:  # no preview feeds it
            left_db, right_db = levels["peak_db"]
            self.show_levels(left_db, right_db, levels["momentary_lufs"])
        self._show_words()
        self._dress()
        self.meter.update()

    def _show_words(self) -> None:
        state = self._link.state
        if state.get("muted"):
            text = self.tr("Muted")
        elif state.get("microphone") not in ("live", None):
            text = self.tr("No sound")
        elif state.get("levels", {}).get("clipping"):
            text = self.tr("Too loud")
        else:
            lufs = max(-60.0, self._lufs)
            text = self.tr("%1 LUFS").replace("%1", words.number(round(lufs)) if lufs > -60 else "−∞")
        if text != self.loudness.text():
            self.loudness.setText(text)

    def _dress(self) -> None:
        state = self._link.state
        silent = state.get("muted") or state.get("microphone") not in ("live", None)
        name = "mic-off" if silent else "mic"
        self._mark.setPixmap(pixmap(name, "attention" if silent else "text", 18, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()
