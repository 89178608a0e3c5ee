"""The window's language: its translator, and money, numbers and times as that language writes them.

Everything here is for the Qt thread. After `Language.use` every widget gets `QEvent.LanguageChange` and sets its texts
again, and the functions below speak the new language.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal, get_decimal_symbol
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from studio.resources import ASSETS

LANGUAGES = {
    "en": "English",
    "it": "Italiano",
    "zh": "简体中文",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
}
"""The window's languages, each with its own name for itself."""

_LOCALES = {"en": "en_GB", "it": "it_IT", "zh": "zh_Hans_CN", "es": "es_ES", "fr": "fr_FR", "de": "de_DE"}
_locale = [Locale.parse(_LOCALES["en"])]
_installed: list[QTranslator] = []
"""An application speaks one language, whoever set it."""


class Language(QObject):
    """The language in use. `changed` says its code."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = "en"

    def use(self, app: QApplication, code: str) -> None:
        """Speak `code`, one of LANGUAGES ("it-IT" and the like are taken for "it"); any other is English."""
        code = code.replace("_", "-").split("-")[0].lower()
        self.code = code if code in LANGUAGES else "en"
        for old in _installed:
            app.removeTranslator(old)
        _installed.clear()
        _locale[0] = Locale.parse(_LOCALES[self.code])
        QLocale.setDefault(QLocale(_LOCALES[self.code]))
        app.setProperty("language", self.code)
        # Qt's own words first (the context menu of a text field): a translator installed later is asked first.
        for folder, name in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{_qt_name(self.code)}"),
            (str(ASSETS / "translations"), f"bancarella_{self.code}"),
        ):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
                _installed.append(translator)
        self.changed.emit(self.code)


def _qt_name(code: str) -> str:
    return "zh_CN" if code == "zh" else code


def system_language() -> str:
    """The language of this computer, as near as LANGUAGES has it."""
    code = QLocale.system().name().split("_")[0]
    return code if code in LANGUAGES else "en"


def money(amount: str | Decimal, currency: str) -> str:
    """ "18,90 €": a price as the window's language writes it."""
    return str(format_currency(Decimal(amount), currency, locale=_locale[0]))


def price(amount: str | Decimal, currency: str, unit: str = "") -> str:
    """ "18,90 €/kg": a price with what it is for, when that is said."""
    written = money(amount, currency)
    return f"{written}/{unit}" if unit else written


def number(value: float | Decimal, places: int = 0) -> str:
    """ "2.480": a number with so many decimal places at most."""
    pattern = "#,##0" + ("." + "#" * places if places else "")
    return str(format_decimal(value, format=pattern, locale=_locale[0])).replace("-", "−")


def percent(value: float) -> str:
    """ "41 %", "41%": a whole percentage; `value` is from 0 to 100."""
    # The pattern's own blank, where the language has one, is kept.
    pattern = _locale[0].percent_formats[None]
    return str(pattern.apply(Decimal(round(value)) / 100, _locale[0]))


def decimal_sign() -> str:
    """What stands before the cents: "," or "."."""
    return str(get_decimal_symbol(_locale[0]))


def spreadsheets_write_commas() -> bool:
    """Whether a spreadsheet on this computer expects 4,50 in a CSV file, and semicolons between its cells: that goes by
    the computer's own region, whatever language the window speaks."""
    return QLocale.system().decimalPoint() == ","


def clock(moment: datetime) -> str:
    """ "21:30": a time of day, in this computer's time zone."""
    return str(format_time(moment.astimezone(), format="HH:mm", locale=_locale[0]))


def date(moment: datetime) -> str:
    """ "sabato 21 novembre": a day, in this computer's time zone, as short as a person says it."""
    return str(format_date(moment.astimezone(), format="long", locale=_locale[0]))


def moment(text: str | None) -> datetime | None:
    """The time that an ISO 8601 text of a snapshot says."""
    return datetime.fromisoformat(text) if text else None


def minutes_seconds(seconds: float) -> str:
    """ "4:32", "1:04:32": what a countdown has left, whole seconds rounded up as the picture on air does."""
    whole = max(0, -int(-seconds // 1))
    if whole >= 3600:
        return f"{whole // 3600}:{whole % 3600 // 60:02}:{whole % 60:02}"
    return f"{whole // 60}:{whole % 60:02}"


def elapsed(seconds: float) -> str:
    """ "00:42:17": how long the show has been on."""
    whole = max(0, int(seconds))
    return f"{whole // 3600:02}:{whole % 3600 // 60:02}:{whole % 60:02}"
