"""The microphone: how loud it is, on or off, and the clear voice."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.window import words
from studio.window.link import Link
from studio.window.look import Button, Card, colour, font, restyle

LOWEST_DB = -60.0
HOLD_S = 1.5


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


_GAP = 6
QUIET_LUFS, LOUD_LUFS = -26.0, -10.0
"""What platforms play back as it is; outside of it viewers reach for the volume."""
SILENT_LUFS = -50.0


class MicrophoneBox(Card):
    """The meter, the loudness in a word and a number, the voice switch, mute. `show_levels`: the preview's levels."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("microphone")
        self._link = link
        self.meter = Meter()
        self.loudness = QLabel()
        self.loudness.setObjectName("loudness")
        self.loudness.setFont(font(11, tabular=True))
        self._lufs = -70.0
        self._lufs_at_s = 0.0
        self.voice = Button("plain", "wand-sparkles")
        self.voice.setCheckable(True)
        self.voice.setObjectName("voice")
        self.mute = Button()
        self.mute.setObjectName("mute")
        self.mute.setCheckable(True)
        level = QVBoxLayout()
        level.setSpacing(1)
        level.addStretch(1)
        level.addWidget(self.meter)
        level.addWidget(self.loudness)
        level.addStretch(1)
        self._narrow = False
        self._full_px = self._least_px = 0
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 8, 4)
        row.setSpacing(_GAP)
        row.addLayout(level, 1)
        row.addWidget(self.voice)
        row.addWidget(self.mute)
        # They light from the snapshot: the click's own change is taken back.
        link.gone.connect(self.meter.silence)
        link.fell_quiet.connect(self._fall_quiet)
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

    def _fall_quiet(self, quiet: bool) -> None:
        if quiet:
            self.meter.silence()

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
        self.loudness.setToolTip(
            self.tr(
                "How loud viewers hear you. Around −16 LUFS is right; below −26 they have to turn you up, "
                "above −10 they turn you down."
            )
        )
        if self._link.state:
            self._take(self._link.state)
        else:  # no empty squares while the studio starts
            self.mute.setText(self.tr("Mute") + "  M")
            self.mute.setAccessibleName(self.tr("Microphone off"))
            self.voice.set_icon("wand-sparkles")
            self.voice.setAccessibleName(self.tr("Clear voice"))
        self._reserve()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._full_px, self._row.totalSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._least_px, self._row.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it is narrow the clear voice is an icon, and the loudness a word without its number."""
        if self._narrow != (self.width() < self._full_px):
            self._narrow = not self._narrow
            self._dress_voice()
            self._show_words()
        self.loudness.setMinimumWidth(self._words_px(self._narrow))

    def _reserve(self) -> None:
        # Everything keeps its place, so that neither the meter nor the window jumps as the words change.
        margins = self._row.contentsMargins()
        self.ensurePolished()
        mute_px = max(_button_px(self.mute, word + "  M") for word in (self.tr("Unmute"), self.tr("Mute")))
        self.mute.setMinimumWidth(mute_px)
        frame_px = self.width() - self.contentsRect().width()
        rest_px = frame_px + margins.left() + margins.right() + 2 * _GAP + mute_px
        self._full_px, self._least_px = (
            rest_px + self._words_px(narrow) + _button_px(self.voice, "" if narrow else self.tr("Clear voice"))
            for narrow in (False, True)
        )
        self.updateGeometry()
        self._fit()

    def _words_px(self, narrow: bool) -> int:
        words_ = [self.tr("too quiet"), self.tr("good"), self.tr("too loud")]
        longest = words_ if narrow else [self._worded(word, -60) for word in words_]
        metrics = QFontMetrics(self.loudness.font())
        return max(map(metrics.horizontalAdvance, (*longest, self.tr("Muted"), self.tr("No sound")))) + 2

    def _dress_voice(self) -> None:
        self.voice.setText("" if self._narrow else self.tr("Clear voice"))

    def _take(self, state: dict[str, Any]) -> None:
        muted, voice = bool(state["muted"]), bool(state["voice"])
        self.mute.setChecked(muted)
        self.mute.setText((self.tr("Unmute") if muted else self.tr("Mute")) + "  M")
        # Whether it is pressed is told as well: a name that turned round with it would say the opposite.
        self.mute.setAccessibleName(self.tr("Microphone off"))
        does = self.tr("Microphone on") if muted else self.tr("Microphone off")
        self.mute.setToolTip(self.tr("%1 (key %2)").replace("%1", does).replace("%2", "M"))
        self.voice.setChecked(voice)
        self.voice.set_icon("wand-sparkles" if voice else "audio-lines")
        self._dress_voice()
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
        self.meter.update()

    def _show_words(self) -> None:
        state = self._link.state
        fault = True
        if state.get("muted"):
            text = self.tr("Muted")
        elif state.get("microphone") not in ("live", None):
            text = self.tr("No sound")
        else:
            if state.get("levels", {}).get("clipping") or self._lufs > LOUD_LUFS:
                text = self.tr("too loud")
            elif self._lufs >= QUIET_LUFS:
                text, fault = self.tr("good"), False
            else:
                # Between two sentences nobody is too quiet.
                fault = self._lufs > SILENT_LUFS
                text = self.tr("too quiet") if fault else self.tr("silence")
            text = text if self._narrow else self._worded(text, self._lufs)
        if text != self.loudness.text():
            self.loudness.setText(text)
        kind = "attention" if fault else "muted"
        if self.loudness.property("words") != kind:
            self.loudness.setProperty("words", kind)
            restyle(self.loudness)

    def _worded(self, word: str, lufs: float) -> str:
        lufs = max(-60.0, lufs)
        number = words.number(round(lufs)) if lufs > -60 else "−∞"
        return self.tr("%1 · %2 LUFS").replace("%1", word).replace("%2", number)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _button_px(button: Button, text: str) -> int:
    """How wide it is with this text."""
    before = button.text()
    button.setText(text)
    width = button.sizeHint().width()
    button.setText(before)
    return width
