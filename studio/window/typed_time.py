"""A length of time and a time of day as people type them: two tables, whose examples are the tests too."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

_DAY_S = 24 * 3600
_TOMORROW_S = 12 * 3600
"""A time that has passed today is tomorrow's only within this: a show goes past midnight, and not into the evening."""


class NotATime(ValueError):
    """What was typed is no length of time, or no time of day."""


class HasPassed(ValueError):
    """A time of day that is over. `just`: it was this very minute."""

    def __init__(self, just: bool) -> None:
        super().__init__("it has passed")
        self.just = just


@dataclass(frozen=True)
class Form:
    """One way to write a time: `read` makes its value of the pattern's groups."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], float]
    examples: Mapping[str, int]


_H = r"(?:hours?|hrs?|h|heures?|horas?|or[ae]|stunden?|std|小时|小時|时)\.?"
_M = r"(?:minut\w*|mins?|m|分钟|分鐘|分|['′])\.?"
_S = r"(?:second\w*|secs?|s|sekunden?|sek|segundos?|seg|秒钟|秒|[\"″])\.?"


def _pattern(text: str) -> re.Pattern[str]:
    """A blank in `text` is any number of blanks; H, M and S are the words for them."""
    for sign, words in (("H", _H), ("M", _M), ("S", _S)):
        text = re.sub(rf"(?<!\\){sign}", lambda _match, words=words: words, text)  # type: ignore[misc]
    return re.compile(text.replace(" ", r"\s*"))


def _number(text: str | None) -> float:
    return float((text or "0").replace(",", "."))


def _clock(match: re.Match[str]) -> float:
    hours, minutes, seconds = (_number(part) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds


LENGTHS = (
    Form(_pattern(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)"), _clock, {"5:30": 330, "7:05": 425, "1:05:00": 3900}),
    Form(
        _pattern(r"(\d{1,4}(?:[.,]\d)?) (?:M)?"),
        lambda match: _number(match[1]) * 60,
        {"5": 300, "12 min": 720, "1,5 min": 90, "7.5": 450, "5 Minuten": 300, "10分钟": 600, "3'": 180, "2 min.": 120},
    ),
    Form(_pattern(r"(\d{1,2}[.,]\d) H"), lambda match: _number(match[1]) * 3600, {"1.5h": 5400, "1,5 Std.": 5400}),
    Form(
        _pattern(r"(?:(\d{1,2}) H )?(?:(\d{1,4}) M )?(?:(\d{1,5}) S)?"),
        _clock,
        {
            "1h": 3600,
            "5m30s": 330,
            "90s": 90,
            "90 secondi": 90,
            "1 h 30 min": 5400,
            "1 ora 10 minuti": 4200,
            "5分30秒": 330,
            "1小时": 3600,
        },
    ),
    # What has no word behind it is less than sixty, as after a colon.
    Form(_pattern(r"(\d{1,2}) H ([0-5]?\d)()"), _clock, {"1h30": 5400, "1 h 05": 3900}),
    Form(_pattern(r"()(\d{1,3}) M ([0-5]?\d)"), _clock, {"5m30": 330, "5 min 30": 330}),
)
"""How long: the value is in seconds."""


def _of_day(match: re.Match[str]) -> float:
    hour, minute = _number(match["hour"]), _number(match["minute"])
    return hour % 24 * 60 + minute


def _of_half_day(match: re.Match[str]) -> float:
    hour, minute = _number(match["hour"]) % 12, _number(match["minute"])
    return (hour + 12 * (match["half"] == "p")) * 60 + minute


def _of_chinese(match: re.Match[str]) -> float:
    hour, minute = _number(match["hour"]), 30 if match["half"] else _number(match["minute"])
    if match["part"] in ("下午", "晚上") and hour < 12:
        hour += 12
    return hour % 24 * 60 + minute


_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<minute>[0-5]\d)"
UNTILS = (
    Form(
        _pattern(rf"{_HOUR} (?:[:.h]|uhr)? {_MINUTE}?(?:(?<=\d) uhr)?"),
        _of_day,
        {
            "21:30": 1290,
            "9:05": 545,
            "21.30": 1290,
            "21h30": 1290,
            "21 h 30": 1290,
            "2130": 1290,
            "930": 570,
            "21": 1260,
            "5": 300,
            "21h": 1260,
            "21 Uhr": 1260,
            "21:30 Uhr": 1290,
            "21 Uhr 30": 1290,
            "24:00": 0,
            "0:15": 15,
        },
    ),
    Form(
        _pattern(rf"(?P<hour>0?[1-9]|1[0-2]) (?:[:.] ?{_MINUTE})? (?P<half>[ap])\.? ?m\.?"),
        _of_half_day,
        {"9:30 pm": 1290, "9pm": 1260, "9 P.M.": 1260, "12 am": 0, "12:15 pm": 735, "8.05 a.m.": 485},
    ),
    Form(
        _pattern(rf"(?P<part>早上|上午|下午|晚上)? {_HOUR} [点點时時:] (?:(?P<half>半)|{_MINUTE} 分?)?"),
        _of_chinese,
        {"21点": 1260, "晚上9点": 1260, "晚上9点半": 1290, "21点30分": 1290, "上午9:05": 545},
    ),
)
"""Until when: the value is in minutes since midnight."""
_AT = re.compile(r"(?:at|until|alle|ore|fino alle|à|jusqu'à|a las|hasta las|um|bis|到)\s*(?=\d)")


def length_s(text: str) -> int:
    """Seconds of a length of time, as LENGTHS has them; a bare number is minutes. Raises NotATime."""
    text = _plain(text)
    for form in LENGTHS:
        if text and (match := form.pattern.fullmatch(text)):
            seconds = round(form.read(match))
            if 1 <= seconds <= _DAY_S:
                return seconds
    raise NotATime


def until_s(text: str, now: datetime) -> int:
    """Seconds from `now` (local) until the next such time of day, as UNTILS has them; past midnight it is tomorrow's.

    Raises NotATime, and HasPassed for one that is over and would only come again more than 12 hours from now.
    """
    text = _plain(text)
    text = text[match.end() :] if (match := _AT.match(text)) else text
    for form in UNTILS:
        if match := form.pattern.fullmatch(text):
            minutes = int(form.read(match))
            break
    else:
        raise NotATime
    due = now.replace(hour=minutes // 60, minute=minutes % 60, second=0, microsecond=0)
    if due <= now:
        passed_s = (now - due).total_seconds()
        due += timedelta(days=1)
        if due - now > timedelta(seconds=_TOMORROW_S):
            raise HasPassed(just=passed_s < 60)
    # As instants: a night in which the clocks change is an hour longer or shorter.
    return max(1, round(due.timestamp() - now.timestamp()))


def _plain(text: str) -> str:
    return text.strip().lower().replace("：", ":").replace("’", "'")
