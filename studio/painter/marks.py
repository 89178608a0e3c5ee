"""How a platform is marked on the picture: its letter on its colour. No logos, which are not ours to use."""

from __future__ import annotations

from typing import NamedTuple

from studio.domain.chat import tidy


class Mark(NamedTuple):
    """A letter, and the colours of its square and its ink."""

    letter: str
    fill: str
    ink: str = "#ffffff"


_MARKS = {
    "twitch": Mark("T", "#9146ff"),
    "youtube": Mark("Y", "#e02f2f"),
    "facebook": Mark("f", "#1877f2"),
    "instagram": Mark("I", "#c13584"),
    "tiktok": Mark("d", "#12a5b8"),
    "kick": Mark("K", "#53fc18", "#0b2204"),
    "bilibili": Mark("b", "#0086b8"),
    "taobao": Mark("淘", "#e84a00"),
    "douyin": Mark("抖", "#3a3a46"),
    "kuaishou": Mark("快", "#d9580a"),
    "wechat": Mark("微", "#07863f"),
    "xiaohongshu": Mark("红", "#d4234a"),
    "jd": Mark("京", "#b9261c"),
    "yizhibo": Mark("一", "#b5651d"),
    "room": Mark("B", "#1f6f4a"),
    "ssn": Mark("S", "#5b5f97"),
    "streamerbot": Mark("S", "#2b6cb0"),
    "irc": Mark("#", "#4a6572"),
}
_UNKNOWN = "#6e675d"


def mark_of(platform: str) -> Mark | None:
    """The mark of the platform by the word that messages carry; its first letter where it is not known, None where the
    message comes from none."""
    word = tidy(platform, 40)
    return (_MARKS.get(word) or Mark(word[0].upper()[0], _UNKNOWN)) if word else None
