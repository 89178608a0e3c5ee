"""The row of digits, where digits need Shift (French, Belgian, Czech keyboards): the keys are known by their place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_X11 = {code: digit % 10 for digit, code in enumerate(range(10, 20), 1)}
"""Xorg's and Wayland's numbers of the keys: the kernel's plus 8."""
_WINDOWS = {code: digit % 10 for digit, code in enumerate(range(2, 12), 1)}
_MAC = dict(zip((0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19, 0x1D), (*range(1, 10), 0), strict=True))
_AZERTY = {letter: digit % 10 for digit, letter in enumerate("&é\"'(-è_çà", 1)}


def digit_of(event: QKeyEvent, platform: str) -> int | None:
    """The digit that is printed on a pressed key of the upper row, if it was pressed with nothing else held.

    `platform` is Qt's name for it ("xcb", "windows", "cocoa").
    """
    if event.isAutoRepeat() or event.modifiers() != Qt.KeyboardModifier.NoModifier:
        return None
    if platform == "cocoa":
        return _MAC.get(event.nativeVirtualKey())
    code = event.nativeScanCode()
    if code == 0:  # a keyboard on the screen has no places, but says what a French one does
        return _AZERTY.get(event.text())
    return (_WINDOWS if platform == "windows" else _X11).get(code)
