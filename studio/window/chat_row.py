"""One message of the chat as a row: measured, painted, and what of it lies under a point.

All places are within the row, whose corner is (0, 0).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from studio.domain.marks import Mark, mark_of
from studio.window.chat_model import Message, role_word, time_of, why_held
from studio.window.chat_names import why_no_answer
from studio.window.look import colour, draw_icon, font

What = Literal["row", "mark", "reply", "show", "hide", "more", "let", "keep", "chip"]
"""`let` and `keep` are the buttons of a message that is held back: show it, hide it."""

GAP = 4
"""Between two rows; it is part of the upper one's height."""

_PAD = 8
_MARK = 22
_COLUMN = _PAD + _MARK + 10  # where words begin
_HEADER = 18
_LINE = 19
_MOST_LINES = 12
"""Of one message: nobody's fills the list."""
_CHIP = 24
_SHORT_TITLE = 72.0  # of a product beside others
_TOOL = 24  # none reaches down to the first line of the text
_QUESTION = QRectF(0, 0, 18, 16)
_BADGE = 16
_BADGES = {
    "host": ("on_fill", "store"),
    "moderator": ("accent", "hand"),
    "member": ("muted", "star"),
    "paid": ("attention", "heart"),
    "held": ("attention", "hourglass"),
}
_TOOL_ICONS = {"reply": "send", "show": "monitor-play", "hide": "eye-off", "more": "ellipsis"}


class RowWords(NamedTuple):
    """What a row says by itself, in the window's language."""

    removed: str
    sold_out: str
    on_screen: str
    let: str
    keep: str


@dataclass(slots=True)
class _Chip:
    code: str
    title: str
    sold_out: bool
    rect: QRectF


@dataclass(slots=True)
class _Badge:
    """A mark before a message's first words; `kind` is "host", "moderator", "member", "paid" or "held"."""

    kind: str
    words: str
    rect: QRectF


@dataclass(slots=True)
class RowLayout:
    """One measured row; `height` includes the gap below it."""

    height: int
    author: str
    author_width: float
    time: str
    text: QTextLayout
    question_at: QPointF | None
    badges: list[_Badge]
    chips: list[_Chip]
    is_cut: bool = False
    """Whether there is more of the text than its lines show."""
    decide: tuple[tuple[What, QRectF, str], ...] = ()
    """The buttons of a message that is held back, with their words."""


class ChatRows:
    """Every row of a list is as wide as its `width`. A measured row is painted as what is set here says."""

    def __init__(self, row_words: RowWords) -> None:
        self.words = row_words
        self.width = 0
        self.products: dict[str, dict[str, Any]] = {}
        self.pinned: str | None = None
        self.on_screen: dict[str, str] | None = None
        self.chats: dict[str, bool] = {}
        """By address, whether one can write there."""
        self.read_fonts()

    def set_products(self, products: Iterable[dict[str, Any]]) -> None:
        """The list of products, for the chips; rows are to be measured anew."""
        self.products = {product["code"]: product for product in products}

    def is_on_screen(self, message: Message) -> bool:
        """Whether viewers are shown this message now."""
        return not message.is_removed and message.is_on_screen(self.on_screen)

    def why_no_answer(self, message: Message) -> str:
        """Why nobody can answer this message from here; "" where one can."""
        return why_no_answer(message.source, self.chats.get(message.source))

    def codes_of(self, message: Message) -> list[str]:
        """The codes it names of products that are still on the list."""
        return (
            [] if message.is_removed or message.is_held else [code for code in message.codes if code in self.products]
        )

    def read_fonts(self) -> None:
        """The fonts as they are now; rows are to be measured anew."""
        self._text_font = font(14)
        self._author_font = font(12, QFont.Weight.DemiBold)
        self._small_font = font(12, tabular=True)
        self._chip_font = font(12, QFont.Weight.DemiBold)
        self._badge_font = font(11, QFont.Weight.DemiBold)
        self._badge_metrics = QFontMetricsF(self._badge_font)
        self._author_metrics = QFontMetricsF(self._author_font)
        self._small_metrics = QFontMetricsF(self._small_font)
        self._chip_metrics = QFontMetricsF(self._chip_font)

    def measure(self, message: Message) -> RowLayout:
        """A row as wide as `width`, as it is to be measured anew when another message is on screen."""
        width = self.width - _COLUMN - _PAD
        time = time_of(message.minute)
        text = QTextLayout(self.words.removed if message.is_removed else message.text, self._text_font)
        option = QTextOption()
        if not message.is_removed and _begins_right_to_left(message.text):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setTextOption(option)
        text.setCacheEnabled(True)
        y = float(_PAD + _HEADER)
        badges = self._place_badges(message, width, y)
        # Words begin beside the last badge, where that leaves them room.
        taken = 0.0
        if badges:
            y = badges[-1].rect.top() - 1
            taken = badges[-1].rect.right() + 6 - _COLUMN
            if taken > width / 2 or _right_to_left(message.text):
                y, taken = y + _BADGE + 4, 0.0
        last_width, last_y = 0.0, y
        text.beginLayout()
        tallest = y + _MOST_LINES * _LINE
        cut_at = None
        while (line := text.createLine()).isValid():
            line.setLineWidth(width - taken)
            # Letters may stand as high as several lines, or be as wide as a row: what counts is the room they take.
            if y + max(float(_LINE), line.height()) > tallest + 1 and line.textStart():
                cut_at = line.textStart()
                break
            line.setPosition(QPointF(_COLUMN + taken, y))
            last_width, last_y = taken + line.naturalTextWidth(), y
            y += max(float(_LINE), line.height())
            taken = 0.0
        text.endLayout()
        if cut_at is not None:
            # Two letters less, so that the sign finds room. Qt counts in UTF-16.
            seen = message.text.encode("utf-16-le")[: 2 * max(1, cut_at - 2)].decode("utf-16-le", "ignore")
            return replace(self.measure(message._replace(text=seen.rstrip() + "…")), is_cut=True)
        asks = message.is_question and not message.is_removed and not message.is_held
        after_text = last_width + 8 + _QUESTION.width() <= width and not _right_to_left(message.text)
        # Room is kept for the tools, so that they cover nothing.
        tools = self._tools(message)[0][1]
        time_width = self._small_metrics.horizontalAdvance(time)
        room = tools.left() - _COLUMN - 8 - time_width - 8
        if asks and not after_text:
            room -= 8 + _QUESTION.width()
        author = self._author_metrics.elidedText(message.author, Qt.TextElideMode.ElideRight, max(room, 40))
        question_at = None
        if asks:
            header_end = _COLUMN + self._author_metrics.horizontalAdvance(author) + 8 + time_width + 8
            question_at = QPointF(_COLUMN + last_width + 8, last_y + 2) if after_text else QPointF(header_end, _PAD)
        chips = self._place_chips(message, width, y + 4)
        bottom = chips[-1].rect.bottom() if chips else y
        decide = self._place_decision(y + 6) if message.is_held else ()
        if decide:
            bottom = decide[-1][1].bottom()
        return RowLayout(
            height=round(bottom + _PAD) + GAP,
            author=author,
            author_width=self._author_metrics.horizontalAdvance(author),
            time=time,
            text=text,
            question_at=question_at,
            badges=badges,
            chips=chips,
            decide=decide,
        )

    def _place_badges(self, message: Message, width: float, top: float) -> list[_Badge]:
        wanted = [
            ("held", why_held(message.standing) if message.is_held else ""),
            (message.role, role_word(message.role)),
            ("paid", message.paid),
        ]
        badges: list[_Badge] = []
        x = 0.0
        for kind, said in wanted:
            if said:
                said = self._badge_metrics.elidedText(said, Qt.TextElideMode.ElideRight, width - 26)
                wide = 5 + 12 + 4 + self._badge_metrics.horizontalAdvance(said) + 5
                if x and x + wide > width:
                    x, top = 0.0, top + _BADGE + 4
                badges.append(_Badge(kind, said, QRectF(_COLUMN + x, top + 1, wide, _BADGE)))
                x += wide + 4
        return badges

    def _place_decision(self, top: float) -> tuple[tuple[What, QRectF, str], ...]:
        placed: list[tuple[What, QRectF, str]] = []
        x = float(_COLUMN)
        buttons: tuple[tuple[What, str], ...] = (("let", self.words.let), ("keep", self.words.keep))
        for what, said in buttons:
            wide = 8 + 14 + 5 + self._chip_metrics.horizontalAdvance(said) + 8
            placed.append((what, QRectF(x, top, wide, _CHIP), said))
            x += wide + 6
        return tuple(placed)

    def _place_chips(self, message: Message, width: float, top: float) -> list[_Chip]:
        chips: list[_Chip] = []
        x = 0.0
        for code in self.codes_of(message):
            chip = self._chip(code, width, _SHORT_TITLE, QPointF(_COLUMN + x, top))
            if x and x + chip.rect.width() > width:
                x, top = 0.0, top + _CHIP + 4
                chip.rect.moveTopLeft(QPointF(_COLUMN, top))
            chips.append(chip)
            x += chip.rect.width() + 6
        tops = [chip.rect.top() for chip in chips]
        # What has a line to itself says more.
        return [
            self._chip(chip.code, width, width, chip.rect.topLeft()) if tops.count(chip.rect.top()) == 1 else chip
            for chip in chips
        ]

    def _chip(self, code: str, width: float, most: float, at: QPointF) -> _Chip:
        """At most `width` wide, its title at most `most`."""
        product = self.products[code]
        sold_out = product["stock"] == 0
        fixed = 8 + 14 + 5 + self._chip_metrics.horizontalAdvance(code) + 6 + 8
        room = max(0.0, width - fixed if sold_out else min(most, width - fixed))
        title = self.words.sold_out if sold_out else product["title"]
        title = self._chip_metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        wide = min(width, fixed + self._chip_metrics.horizontalAdvance(title))
        return _Chip(code, title, sold_out, QRectF(at, QSizeF(wide, _CHIP)))

    def part_at(self, message: Message, layout: RowLayout, point: QPointF) -> tuple[What, str]:
        """What of the row lies there, and the code where it is a chip."""
        if not message.is_removed:
            for what, rect in self._tools(message):
                if rect.contains(point):
                    return what, ""
            for what, rect, _ in layout.decide:
                if rect.contains(point):
                    return what, ""
            for chip in layout.chips:
                if chip.rect.contains(point):
                    return "chip", chip.code
        return ("mark" if QRectF(_PAD, _PAD, _MARK, _MARK).contains(point) else "row"), ""

    # ------------------------------------------------------------------------------------------------- painting

    def paint(
        self,
        painter: QPainter,
        message: Message,
        layout: RowLayout,
        pointed: tuple[What, str] | None = None,
        is_current: bool = False,
    ) -> None:
        """Paint a row: `pointed` is what of it lies under the pointer, `is_current` that the keyboard is there."""
        box = QRectF(0.5, 0.5, self.width - 1, layout.height - GAP - 1)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name as it begins
        # A tower of accents stays in its own row.
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        on_screen = self.is_on_screen(message)
        ground = "fill" if layout.chips else "hover" if pointed else "card" if on_screen else ""
        if ground or is_current:
            edge = colour("accent") if is_current or on_screen else QColor(0, 0, 0, 0)
            painter.setPen(QPen(edge, 2 if is_current else 1))
            painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if is_current else box, 10, 10)
        paint_mark(painter, QRectF(_PAD, _PAD, _MARK, _MARK), mark_of(message.platform))
        painter.setPen(colour("muted"))
        header = QRectF(_COLUMN, _PAD - 2, layout.author_width + 1, _HEADER)
        painter.setFont(self._author_font)
        painter.drawText(header, Qt.AlignmentFlag.AlignVCenter, layout.author)
        painter.setFont(self._small_font)
        painter.drawText(
            header.translated(layout.author_width + 8, 0),
            Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter,
            layout.time,
        )
        painter.setPen(colour("muted" if message.is_removed or message.is_held else "text"))
        layout.text.draw(painter, QPointF(0, 0))
        for badge in layout.badges:
            self._paint_badge(painter, badge)
        if layout.question_at is not None:
            _paint_question(painter, _QUESTION.translated(layout.question_at), self._small_font)
        for chip in layout.chips:
            self._paint_chip(painter, chip, pointed == ("chip", chip.code))
        for button, rect, said in layout.decide:
            self._paint_button(painter, rect, "eye" if button == "let" else "eye-off", said, pointed == (button, ""))
        if not message.is_removed and (pointed or is_current or on_screen):
            what = pointed[0] if pointed else None
            self._paint_tools(painter, message, what, both=bool(pointed or is_current))

    def _paint_chip(self, painter: QPainter, chip: _Chip, is_hovered: bool) -> None:
        pinned = chip.code == self.pinned
        painter.setPen(QPen(colour("accent" if pinned or is_hovered else "line"), 1))
        painter.setBrush(colour("accent" if pinned else "hover" if is_hovered else "card"))
        painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        ink = "on_accent" if pinned else "on_fill"
        at = chip.rect.adjusted(8, 0, -8, 0)
        draw_icon(painter, QRectF(at.left(), at.top() + 5, 14, 14), "pin", ink)
        painter.setFont(self._chip_font)
        painter.setPen(colour(ink))
        at.setLeft(at.left() + 19)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, chip.code)
        at.setLeft(at.left() + self._chip_metrics.horizontalAdvance(chip.code) + 6)
        painter.setPen(colour("on_accent" if pinned else "attention" if chip.sold_out else "text"))
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, chip.title)

    def _paint_badge(self, painter: QPainter, badge: _Badge) -> None:
        ink, icon_name = _BADGES[badge.kind]
        painter.setPen(QPen(colour(ink), 1))
        painter.setBrush(colour("fill") if badge.kind == "host" else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        draw_icon(painter, QRectF(badge.rect.left() + 5, badge.rect.top() + 2, 12, 12), icon_name, ink)
        painter.setFont(self._badge_font)
        painter.setPen(colour(ink))
        painter.drawText(badge.rect.adjusted(21, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, badge.words)

    def _paint_button(self, painter: QPainter, rect: QRectF, icon_name: str, said: str, is_hovered: bool) -> None:
        painter.setPen(QPen(colour("accent" if is_hovered else "line"), 1))
        painter.setBrush(colour("hover" if is_hovered else "card"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        draw_icon(painter, QRectF(rect.left() + 8, rect.top() + 5, 14, 14), icon_name, "text")
        painter.setFont(self._chip_font)
        painter.setPen(colour("text"))
        painter.drawText(rect.adjusted(27, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)

    def _tools(self, message: Message) -> tuple[tuple[What, QRectF], ...]:
        """What can be done to a message, from left to right; what is done to a held one stands below its words."""
        right = self.width - 5
        if message.is_held:
            return (("more", QRectF(right - _TOOL, 3, _TOOL, _TOOL)),)
        wide = float(_TOOL)
        if self.is_on_screen(message):
            wide = 6 + 14 + 5 + self._chip_metrics.horizontalAdvance(self.words.on_screen) + 8
        # The one that is seen without the pointer stands at the edge.
        show = QRectF(right - wide, 3, wide, _TOOL)
        others: tuple[What, ...] = ("more", "hide", "reply")
        left = show.left() - len(others) * _TOOL
        return *((what, QRectF(left + at * _TOOL, 3, _TOOL, _TOOL)) for at, what in enumerate(others)), ("show", show)

    def _paint_tools(self, painter: QPainter, message: Message, pointed: What | None, both: bool) -> None:
        on_screen = self.is_on_screen(message)
        for what, rect in self._tools(message):
            if what == "show" and on_screen:
                pill = rect.adjusted(0, 1, 0, -1)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("accent"))
                painter.drawRoundedRect(pill, 7, 7)
                draw_icon(painter, QRectF(pill.left() + 6, pill.top() + 4, 14, 14), _TOOL_ICONS[what], "on_accent")
                painter.setPen(colour("on_accent"))
                painter.setFont(self._chip_font)
                painter.drawText(pill.adjusted(25, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.words.on_screen)
            elif both:
                off = what == "reply" and bool(self.why_no_answer(message))
                _paint_tool(painter, rect, _TOOL_ICONS[what], pointed == what and not off, off)


def _right_to_left(text: str) -> bool:
    return any("\u0590" <= character <= "\u08ff" for character in text)


def _begins_right_to_left(text: str) -> bool:
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """A platform's square with its letter."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.square))
    painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(QColor(mark.ink))
    painter.setFont(font(12, QFont.Weight.Bold))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark.letter)


def _paint_tool(painter: QPainter, rect: QRectF, icon_name: str, pointed: bool, off: bool) -> None:
    painter.setOpacity(0.35 if off else 1.0)
    if pointed:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    draw_icon(painter, rect.adjusted(5, 5, -5, -5), icon_name, "text" if pointed else "muted")
    painter.setOpacity(1.0)


def _paint_question(painter: QPainter, rect: QRectF, small: QFont) -> None:
    painter.setPen(QPen(colour("attention"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(small)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
