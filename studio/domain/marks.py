"""How a platform is marked, on the picture and in the window: its name, a letter, its colour. Logos are not ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from studio.domain.chat import tidy


class Mark(NamedTuple):
    """A platform's name, its letter, and the colours of the square and of the letter on it (#rrggbb)."""

    name: str
    letter: str
    square: str
    ink: str = "#ffffff"


MARKS: Mapping[str, Mark] = {
    "twitch": Mark("Twitch", "T", "#9146ff"),
    "youtube": Mark("YouTube", "Y", "#e02f2f"),
    "facebook": Mark("Facebook", "f", "#1877f2"),
    "instagram": Mark("Instagram", "I", "#c13584"),
    "tiktok": Mark("TikTok", "d", "#12a5b8"),
    "kick": Mark("Kick", "K", "#53fc18", "#0b2204"),
    "bilibili": Mark("Bilibili", "b", "#0086b8"),
    "taobao": Mark("Taobao Live", "淘", "#e84a00"),
    "douyin": Mark("Douyin", "抖", "#3a3a46"),
    "kuaishou": Mark("Kuaishou", "快", "#d9580a"),
    "wechat": Mark("WeChat Channels", "微", "#07863f"),
    "xiaohongshu": Mark("Xiaohongshu", "红", "#d4234a"),
    "jd": Mark("JD Live", "京", "#b9261c"),
    "yizhibo": Mark("Yizhibo", "一", "#b5651d"),
    "room": Mark("Bancarella", "B", "#1f6f4a"),
    "ssn": Mark("Social Stream Ninja", "S", "#5b5f97"),
    "streamerbot": Mark("Streamer.bot", "S", "#2b6cb0"),
    "irc": Mark("IRC", "#", "#4a6572"),
}
"""By the word that messages and presets carry."""
PLAIN = "#6e675d"


def mark_of(word: str) -> Mark:
    """The platform's mark; its own word and first letter where it is not known, no letter where there is no word."""
    word = tidy(word, 40)
    return MARKS.get(word) or Mark(word, word[:1].upper()[:1], PLAIN)
