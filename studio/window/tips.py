"""What the pointer is told of foreign text: Qt takes a tip with a tag that it knows for HTML, pictures and all."""

from __future__ import annotations

from html import escape

from PySide6 import QtGui


def plain_tip(text: str) -> str:
    """A tip that shows `text` as it is, whatever is written in it."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    # Only as HTML of ours can it be told what is none.
    return "<div>" + escape(text).replace("\n", "<br>") + "</div>"
