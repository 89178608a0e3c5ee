"""What is said aloud to who cannot see it, although the keyboard is elsewhere."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, when it has finished what it is saying; nothing happens where there is none."""
    if text and QAccessible.isActive():
        tell(QAccessibleAnnouncementEvent(widget, text))


def tell(event: QAccessibleEvent) -> None:
    """Hand an event to whoever reads the screen."""
    QAccessible.updateAccessibility(event)
