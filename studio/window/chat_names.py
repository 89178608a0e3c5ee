"""What a chat is called, and how its state is said, wherever the window shows one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from studio.window.chat_model import platform_of
from studio.window.look import DotState

PRACTICE_CHAT = "simulator://demo"
_DOTS: dict[str, DotState] = {"live": "live", "ended": "off", "off": "off"}


def chat_name(source: dict[str, Any]) -> str:
    """ "Twitch anna": a chat by its platform and what stands behind its address, without what may be a secret."""
    url = source["url"]
    if url.split("?")[0] == PRACTICE_CHAT:
        return QCoreApplication.translate("ChatNames", "Practice chat")
    scheme, _, rest = url.partition("://")
    if scheme == "room":
        return QCoreApplication.translate("ChatNames", "Room")
    name = platform_of(scheme).name if scheme != "simulator" else scheme
    # A session's name is all that somebody needs to write in it.
    place = "" if scheme == "ssn" else rest.split("?")[0].strip("/")
    return f"{name} {place}".strip()


def without_secrets(url: str) -> str:
    """An address as it may be shown: its query can hold a key."""
    query = urlsplit(url).query
    return url.replace(f"?{query}", "") if "key=" in query or "token=" in query else url


def state_words(state: str) -> str:
    """How it stands with a chat."""
    return {
        "live": QCoreApplication.translate("ChatNames", "Connected"),
        "connecting": QCoreApplication.translate("ChatNames", "Connecting…"),
        "waiting": QCoreApplication.translate("ChatNames", "Lost, tried again"),
        "ended": QCoreApplication.translate("ChatNames", "Ended"),
    }.get(state) or QCoreApplication.translate("ChatNames", "Not connected")


def state_dot(source: dict[str, Any]) -> DotState:
    """The same by shape and colour."""
    return "wait" if source["error"] else _DOTS.get(source["state"], "wait")
