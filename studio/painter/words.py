"""What is written on air, in the viewers' language: fixed words, numbers, money, countdowns."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from studio.domain.money import Money
from studio.domain.scene import SlateKind

FALLBACK = "en"
SCARCE = 5  # from here down viewers are told to hurry


class Words:
    """The words of one language, from words.json. An IETF tag whose language is not there speaks English, but keeps its
    own numbers."""

    def __init__(self, table: dict[str, Any], tag: str) -> None:
        try:
            self.locale = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            self.locale = Locale.parse(FALLBACK)
        self._words = table.get(self.locale.language) or table[FALLBACK]
        known = self.locale.language in table
        self._plural = (self.locale if known else Locale.parse(FALLBACK)).plural_form

    @property
    def call(self) -> str:
        """The call to action above a QR code."""
        return str(self._words["call"])

    @property
    def sold_out(self) -> str:
        return str(self._words["sold_out"])

    def write(self, code: str) -> str:
        """The other way to buy, as StyledText with the code in bold."""
        return self._styled("write", code)

    @property
    def order(self) -> str:
        """The call to action where there is no code to scan."""
        return str(self._words["order"])

    def write_alone(self, code: str) -> str:
        """The only way to buy, as StyledText with the code in bold."""
        return self._styled("write_alone", code)

    def _styled(self, key: str, code: str) -> str:
        # StyledText takes a no-break space for a space, unless it is spelt out.
        text = escape(str(self._words[key])).replace("\u00a0", "&nbsp;")
        return text.replace("{code}", f"<b>{escape(code)}</b>")

    def left(self, stock: int) -> str:
        """How many are left, with emphasis where they are few."""
        return self._counted("scarce" if stock <= SCARCE else "left", stock)

    def waiting(self, units: int) -> str:
        """How many people wait for, with none left."""
        return self._counted("waiting", units)

    def _counted(self, key: str, count: int) -> str:
        forms = self._words[key]
        text = forms.get(self._plural(count)) or forms["other"]
        return str(text).replace("{n}", format_decimal(count, locale=self.locale))

    @property
    def waits(self) -> str:
        """Said of a claim that is on the waitlist."""
        return str(self._words["waits"])

    @property
    def thank(self) -> str:
        """What thanks somebody, after their name."""
        return str(self._words["thank"])

    def around_lowest(self) -> tuple[str, str]:
        """What stands before and after the lowest of several prices: "from" and nothing, or nothing and "起"."""
        before, _, after = str(self._words["from"]).partition("{price}")
        return before.strip(), after.strip()

    def allergens(self, text: str) -> str:
        return str(self._words["allergens"]).replace("{text}", text)

    def origin(self, text: str) -> str:
        return str(self._words["origin"]).replace("{text}", text)

    def harvested(self, day: str) -> str:
        """When it was harvested; `day` in ISO 8601, or as the seller wrote it."""
        with suppress(ValueError):
            day = format_date(date.fromisoformat(day), "medium", self.locale)
        return str(self._words["harvested"]).replace("{text}", day)

    def slate(self, kind: SlateKind) -> tuple[str, str]:
        """A slate's heading, and the line under it."""
        heading, line = self._words[kind.value]
        return heading, line

    def money(self, money: Money) -> str:
        """A price with its currency: "18,90 €"."""
        text = format_currency(money.amount, money.currency, locale=self.locale)
        # Where a currency has no symbol its code stands for one, and wants a space.
        return re.sub(r"(?<=[A-Z])(?=\d)", "\u00a0", text)


def load_words(path: Path) -> dict[str, Any]:
    """words.json: for each language its words."""
    table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return table


def countdown(left_s: int) -> str:
    """m:ss, from one hour h:mm:ss."""
    minutes, seconds = divmod(left_s, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def one_line(text: str) -> str:
    """The same without line breaks, tabs and doubled spaces, which a spreadsheet's cell may hold."""
    return " ".join(text.split())
