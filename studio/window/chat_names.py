"""What a chat is called, and how its state is said, wherever the window shows one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from studio.domain.marks import mark_of
from studio.window import words
from studio.window.look import DotState

PRACTICE_CHAT = "simulator://demo"
SIGN_IN = frozenset({"twitch", "youtube", "facebook", "kick"})
"""Where one who is signed in can write."""
_DOTS: dict[str, DotState] = {"live": "live", "ended": "off", "off": "off"}


def chat_name(source: dict[str, Any]) -> str:
    """ "Twitch anna": a chat by its platform and what stands behind its address, without what may be a secret."""
    url = source["url"]
    if url.split("?")[0] == PRACTICE_CHAT:
        return QCoreApplication.translate("ChatNames", "Practice chat")
    scheme, _, rest = url.partition("://")
    if scheme == "room":
        return QCoreApplication.translate("ChatNames", "Room")
    name = mark_of(scheme).name if scheme != "simulator" else scheme
    # A session's name is all that somebody needs to write in it.
    place = "" if scheme == "ssn" else rest.split("?")[0].strip("/")
    return f"{name} {place}".strip()


def chat_title(source: dict[str, Any]) -> str:
    """ "Twitch · anna": the same as a heading."""
    name, mark = chat_name(source), mark_of(source["platform"]).name
    return f"{mark} · {name[len(mark) + 1 :]}" if name.startswith(f"{mark} ") else name


def why_no_answer(url: str, can_write: bool | None) -> str:
    """Why nobody can write into a chat from here, and what to do; "" where one can. None: it is not read any more."""
    if can_write:
        return ""
    if can_write is None:
        return QCoreApplication.translate("ChatNames", "The chat that this came from is not connected any more.")
    scheme = url.partition("://")[0]
    if scheme in SIGN_IN:
        said = QCoreApplication.translate("ChatNames", "To answer on %1, sign in first: Settings, Chats, Accounts.")
        return said.replace("%1", mark_of(scheme).name)
    if scheme == "irc":
        return QCoreApplication.translate(
            "ChatNames", "To answer here, leave this chat in the settings and add it again with a name of yours."
        )
    return QCoreApplication.translate("ChatNames", "This chat can only be read: nobody can be answered here.")


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


def left_out(count: int) -> str:
    """How many lines of a chat made no sense and were not shown."""
    if count == 1:
        return QCoreApplication.translate("ChatNames", "1 line left out")
    return QCoreApplication.translate("ChatNames", "%1 lines left out").replace("%1", words.number(count))


def state_dot(source: dict[str, Any]) -> DotState:
    """The same by shape and colour."""
    return "wait" if source["error"] else _DOTS.get(source["state"], "wait")
