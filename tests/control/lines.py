"""Lines for the control protocol that fit, nearly fit and do not fit what its words declare."""

from __future__ import annotations

import dataclasses
import inspect
import json
import random
import types
import typing
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any

Fields = dict[str, tuple[Any, bool]]
"""By name: the type, and whether it must be there."""

WORDS = (
    "K7",
    "k7",
    "A12",
    "Pecorino",
    "18,90",
    "5",
    "",
    "it",
    "EUR",
    "camera",
    "Mercato",
    "2026-09-30",
    "#1",
    "x" * 40,
)
TEXTS = (
    *("\x00", "K7\x00", "\n\r\t", "\u202e\u2066", "\ufeff", "e" + "\u0301" * 500, "\U0001f9c0" * 200, "9" * 5000),
    *("A" * 70_000, "<img src=x onerror=alert(1)>", "$(reboot)", "`id`", "'; DROP TABLE products; --", "%s%n{0}{}"),
    *("javascript:alert(1)", "NaN", "1e999", "-0", "0x10", "١٢٣", "１２", "K7'", '"', "\\", "null", "İ", "ß" * 60),
)
ADDRESSES = (
    *("rtmp://127.0.0.1:9/app/key", "rtmps://[::1]/a/b?c=d", "rtmp://", "http://127.0.0.1:1/x", "twitch://a\nb"),
    *("simulator://demo", "room://?port=99999", "env:HOME", "file:///etc/passwd", "youtube://" + "x" * 300, "://"),
    *("rtmp://a:b@c/d/e", "rtsp://user:pass@127.0.0.1:9/x", "test", "test#mirror", "99", "none", "tone"),
)
NUMBERS: tuple[Any, ...] = (
    *(0, 1, -1, 3, 30, 1280, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 10**400),
    *(0.0, -0.0, 0.5, 1e-308, 1e308, float("inf"), float("-inf"), float("nan"), 1e15, 86400, -86400),
)
EDGES = (0, 1, -1, 2, 100, 1280, 65_536, 1_000_000, 2**31, 2**53, -(2**53))
LIKELY = {
    "code": ("K7", "A12", "B1"), "price": ("18,90", "5"), "currency": ("EUR",), "unit": ("kg",),
    "old_price": ("30", ""),
    "second_price": ("", "35 CNY"), "harvested": ("2026-09-30", ""), "language": ("it", "zh", "en"), "pay": ("",),
    "url": ("https://fattoria.it/k7", ""), "image": ("",), "sku": ("", "S1"), "options": ("rosso", "M", "L"),
}  # fmt: skip
"""What is often right, by a field's name: where nothing ever fits, nothing behind the first check is ever reached."""
_LONGEST = 65_536


_KNOWN: dict[Any, Fields] = {}


def fields_of(kind: Any) -> Fields:
    """The fields of a dataclass, or the parameters of what answers a word."""
    if kind not in _KNOWN:
        _KNOWN[kind] = _looked_up(kind)
    return _KNOWN[kind]


def _looked_up(kind: Any) -> Fields:
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return {
            field.name: (hints[field.name], field.default is dataclasses.MISSING) for field in dataclasses.fields(kind)
        }
    found: Fields = {}
    for parameter in inspect.signature(kind, eval_str=True).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            found |= {"number": (Any, False), "first_start_done": (Any, False)}
        else:
            found[parameter.name] = (parameter.annotation, parameter.default is parameter.empty)
    return found


class Lines:
    """The same lines for the same seed. `folder` is a place whose files may be named."""

    def __init__(self, words: dict[str, Fields], folder: Path, seed: int) -> None:
        self._words, self._names = words, sorted(words)
        self._dice = random.Random(seed)
        self._paths = (
            *(str(folder / name) for name in ("list.csv", "new.csv", "fifo", "missing/x.csv", "../up.csv", "shot.png")),
            *(str(folder), "../" * 30 + "etc/passwd", "/etc/shadow", "/dev/zero", "/dev/stdin", "/proc/self/mem", "/"),
            *(".", "..", "~root/x", "CON", "C:\\x", "\\\\host\\share", "/dev/null/x", "a" * 5000, "/proc/self/fd/0"),
        )

    def next(self) -> bytes:
        """One line, without its end."""
        dice = self._dice
        if dice.random() < 0.02:
            return dice.randbytes(dice.randrange(200)).replace(b"\n", b"")
        word = dice.choice(self._names)
        message: Any = {
            "id": 1 if dice.random() < 0.95 else self._odd(),
            "do": word if dice.random() < 0.97 else self._odd(),
            "with": self._arguments(word),
        }
        if dice.random() < 0.05:
            message[dice.choice(("do", "with", "id", "token", "x"))] = self._odd()
        if dice.random() < 0.02:
            del message[dice.choice(("id", "do", "with"))]
        line = json.dumps(message, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
        return self._spoiled(line) if dice.random() < 0.12 else line

    def _arguments(self, word: str) -> dict[str, Any]:
        dice = self._dice
        # Most have one thing wrong, or none: where all is wrong the first field is all that is ever looked at.
        wrong = dice.choice((0.0, 0.15, 0.15, 0.5))
        made = {
            name: self._odd() if dice.random() < wrong else self.fitting(kind, name)
            for name, (kind, required) in self._words[word].items()
            if dice.random() < (0.97 if required else 0.4)
        }
        if dice.random() < 0.05:
            made[dice.choice((*TEXTS, "self", "engine", "__class__"))] = self._odd()
        return made

    def fitting(self, kind: Any, name: str = "", depth: int = 0) -> Any:
        """A value of this type, often at or beyond the edge of what makes sense."""
        dice = self._dice
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin in (types.UnionType, typing.Union):
            return self.fitting(dice.choice(inner), name, depth)
        if kind is None or kind is type(None):
            return None
        if origin in (list, tuple):
            many = dice.choice((0, 1, 2, 2, 3, 130)) if depth == 0 else dice.randrange(4)
            if origin is tuple and inner[-1] is not ...:
                return [self.fitting(each, name, depth + 1) for each in inner]
            return [self.fitting(inner[0], name, depth + 1) for _ in range(many)]
        if origin is dict:
            return {
                str(self.fitting(inner[0])): self.fitting(inner[1], name, depth + 1) for _ in range(dice.randrange(4))
            }
        if isinstance(kind, type) and issubclass(kind, Enum):
            return dice.choice([each.value for each in kind])
        if dataclasses.is_dataclass(kind):
            return {
                field: self.fitting(of, field, depth + 1)
                for field, (of, required) in fields_of(kind).items()
                if required or dice.random() < 0.5
            }
        simple: dict[Any, Callable[[], Any]] = {
            bool: lambda: dice.random() < 0.5,
            int: lambda: (
                dice.choice(EDGES if dice.random() < 0.9 else NUMBERS[:12])
                if dice.random() < 0.4
                else dice.randrange(50)
            ),
            float: lambda: dice.choice(NUMBERS) if dice.random() < 0.4 else dice.uniform(-3, 90),
            str: lambda: self._text(name),
        }
        return simple.get(kind, self._odd)()

    def _text(self, name: str) -> str:
        dice = self._dice
        if name in LIKELY and dice.random() < 0.9:
            return dice.choice(LIKELY[name])
        if name in ("path", "image") or dice.random() < 0.03:
            return dice.choice(self._paths)
        if name in ("url", "urls", "server", "specs", "spec", "key", "token") and dice.random() < 0.8:
            return dice.choice(ADDRESSES)
        if dice.random() < 0.7:
            return dice.choice(WORDS)
        return dice.choice(TEXTS) if dice.random() < 0.7 else chr(dice.randrange(0x11_0000)) * dice.randrange(1, 9)

    def _odd(self) -> Any:
        dice = self._dice
        match dice.randrange(8):
            case 0 | 1:
                return dice.choice(NUMBERS if dice.random() < 0.3 else EDGES)
            case 2 | 3:
                return dice.choice((*TEXTS, "\ud800", "x\udfff", *ADDRESSES, *self._paths))
            case 4:
                return dice.choice((None, True, False, [], {}, [None], {"": ""}, [[]], {"code": {"code": "K7"}}))
            case 5:
                nested: Any = "K7"
                for _ in range(dice.choice((2, 20, 30, 300, 900))):
                    nested = [nested] if dice.random() < 0.5 else {"with": nested}
                return nested
            case 6:
                return [dice.choice(WORDS)] * dice.choice((1, 50, 400))
            case _:
                return {dice.choice(WORDS): dice.choice(NUMBERS) for _ in range(3)}

    def _spoiled(self, line: bytes) -> bytes:
        dice, data = self._dice, bytearray(line[:_LONGEST])
        for _ in range(dice.randrange(1, 5)):
            at = dice.randrange(len(data) + 1)
            to = min(len(data), at + dice.randrange(1, 12))
            match dice.randrange(5):
                case 0:
                    del data[at:to]
                case 1:
                    data[at:to] = dice.randbytes(to - at)
                case 2:
                    data[at:at] = dice.choice(
                        (b"NaN", b"\\ud800", b"\xed\xa0\x80", b"\0", b"1e999", b"[" * 2000, b"\\")
                    )
                case 3:
                    data[at:at] = data[at:to] * 3
                case _:
                    del data[at:]
        return bytes(data).replace(b"\n", b" ")
