"""Where chats are found: what a seller types or pastes for each platform, and the address it makes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Preset:
    """A platform to read a chat from. `address` makes the chat's address of what was typed, or None where it is none.

    `example` stands in the empty field; `account` is where one signs in to write (and, for some, to read).
    """

    id: str
    example: str
    address: Callable[[str], str | None]
    account: str = ""


def _page(typed: str, *hosts: str) -> list[str] | None:
    """The parts of the path of a pasted address of one of these hosts; None where it is something else."""
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    return [part for part in parts.path.split("/") if part] if host in hosts else None


def _query(typed: str, name: str) -> str:
    try:
        return (parse_qs(urlsplit(typed).query).get(name) or [""])[0]
    except ValueError:
        return ""


def twitch(typed: str) -> str | None:
    """A channel's name, or the address of its page."""
    page = _page(typed, "twitch.tv")
    name = (page[1] if page and page[0] == "popout" and len(page) > 1 else page[0] if page else typed).lstrip("@#")
    return f"twitch://{name.lower()}" if re.fullmatch(r"\w{1,25}", name, re.ASCII) else None


def youtube(typed: str) -> str | None:
    """A video's ID, or any of the addresses that hold one."""
    page = _page(typed, "youtube.com", "youtu.be", "studio.youtube.com")
    found = typed
    if page is not None:
        after = [part for part in page if part not in ("watch", "live", "video", "embed", "live_chat", "livestreaming")]
        found = _query(typed, "v") or (after[0] if after else "")
    return f"youtube://{found}" if re.fullmatch(r"[\w-]{11}", found, re.ASCII) else None


def facebook(typed: str) -> str | None:
    """A live video's number, or the address of its page."""
    page = _page(typed, "facebook.com", "fb.watch", "business.facebook.com")
    found = typed
    if page is not None:
        found = _query(typed, "v") or next((part for part in reversed(page) if part.isdigit()), "")
    return f"facebook://{found}" if re.fullmatch(r"\d{5,25}", found, re.ASCII) else None


def kick(typed: str) -> str | None:
    """A channel's name, the number of its chat room, or the address of its page."""
    page = _page(typed, "kick.com")
    name = (next((part for part in page if part != "popout"), "") if page is not None else typed).lstrip("@")
    return f"kick://{name}" if re.fullmatch(r"[\w-]{1,60}", name, re.ASCII) else None


def bilibili(typed: str) -> str | None:
    """A live room's number, or the address of its page."""
    page = _page(typed, "live.bilibili.com")
    found = next((part for part in page if part.isdigit()), "") if page is not None else typed
    return f"bilibili://{found}" if re.fullmatch(r"\d{1,15}", found, re.ASCII) else None


def social_stream(typed: str) -> str | None:
    """A session's name, or one of the links that hold it."""
    session = _query(typed, "session") or _query(typed, "room") if "://" in typed else typed
    return f"ssn://{session}" if re.fullmatch(r"[\w-]{1,100}", session, re.ASCII) else None


def streamer_bot(typed: str) -> str | None:
    """HOST:PORT; this computer's own where only the port is typed."""
    place = typed.removeprefix("ws://").strip("/")
    place = f"127.0.0.1:{place}" if place.isdigit() else place if ":" in place else f"{place}:8080"
    return f"streamerbot://{place}" if re.fullmatch(r"[\w.-]+:\d{1,5}", place, re.ASCII) else None


def with_name(url: str, name: str) -> str | None:
    """An IRC chat's address with the name that one writes under there; None where it is none."""
    if not name:
        return url
    if not re.fullmatch(r"[A-Za-z_\[\]\\^{}|`][\w\-\[\]\\^{}|`]{0,29}", name, re.ASCII):
        return None
    return f"{url}{'&' if '?' in url else '?'}nick={quote(name, safe='')}"


def irc(typed: str) -> str | None:
    """SERVER/CHANNEL; encrypted, unless the server is this computer or another port than that for it is typed."""
    found = re.fullmatch(r"(?:ircs?://)?([\w.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?/#?([^\s/?#,]+)", typed, re.IGNORECASE)
    if found is None:
        return None
    host, port, channel = found[1], found[2], quote(found[3], safe="")
    encrypted = port == "6697" or (port is None and host.lower() not in _LOOPBACK)
    return f"irc://{host}{f':{port}' if port else ''}/{channel}{'?tls=1' if encrypted else ''}"


def other(typed: str) -> str | None:
    """A chat's whole address."""
    return typed if re.fullmatch(r"[a-z][a-z0-9+.-]*://\S+", typed, re.IGNORECASE) else None


PRESETS: tuple[Preset, ...] = (
    Preset("twitch", "fattorialequerce", twitch, "twitch"),
    Preset("youtube", "https://www.youtube.com/watch?v=…", youtube, "youtube"),
    Preset("facebook", "1234567890123456", facebook, "facebook"),
    Preset("kick", "fattorialequerce", kick, "kick"),
    Preset("bilibili", "21452505", bilibili),
    Preset("ssn", "aB3xY9", social_stream),
    Preset("streamerbot", "127.0.0.1:8080", streamer_bot),
    Preset("irc", "irc.libera.chat/bancarella", irc),
    Preset("other", "simulator://demo", other),
)
