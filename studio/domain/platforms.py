"""The platforms that take a live picture, as far as is known: address, size, bit rate, and what to mind.

What is not known is not guessed: an address that only the seller's dashboard tells is empty here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

AUDIO_KBPS = 128


class KeyOffer(StrEnum):
    """Whether a platform hands out an address and a key for a studio like ours."""

    ALL = "all"
    SOME = "some"
    """Only to some accounts, or from a certain size on."""
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Shape:
    """A picture's size in pixels, its rate, and what it takes on the line."""

    width: int
    height: int
    fps: int
    kbps: int

    @property
    def portrait(self) -> bool:
        return self.height > self.width


LANDSCAPE = Shape(1280, 720, 30, 2500)
PORTRAIT = Shape(720, 1280, 30, 2500)
SHAPES = (
    LANDSCAPE,
    PORTRAIT,
    Shape(854, 480, 30, 1200),
    Shape(480, 854, 30, 1200),
    Shape(1920, 1080, 30, 4500),
    Shape(1080, 1920, 30, 4500),
)
"""What a destination can be set to."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A preset. `id` is stored with a destination and never changes.

    `server` is empty where the dashboard tells it. `shape` is what suits its viewers. `most_kbps` is the most video it
    takes, None where that is not known. `key_expires`: a new key for each show. `qr_may_be_refused`: its rules forbid
    codes and links that lead elsewhere, at least in some countries. `end_there_first`: end the show in its own app
    before ending it here.
    """

    id: str
    name: str
    server: str = ""
    shape: Shape = LANDSCAPE
    most_kbps: int | None = None
    needs_portrait: bool = False
    key_offer: KeyOffer = KeyOffer.ALL
    key_expires: bool = False
    qr_may_be_refused: bool = False
    end_there_first: bool = False


OWN_SERVER = "own"

PLATFORMS = (
    Platform("youtube", "YouTube", "rtmps://a.rtmps.youtube.com:443/live2", most_kbps=12_000),
    Platform("facebook", "Facebook", "rtmps://rtmp-api.facebook.com:443/rtmp/", most_kbps=6000),
    Platform(
        "instagram",
        "Instagram",
        "rtmps://live-upload.instagram.com:443/rtmp",
        PORTRAIT,
        most_kbps=6000,
        needs_portrait=True,
        key_offer=KeyOffer.SOME,
        key_expires=True,
    ),
    Platform("tiktok", "TikTok", "", PORTRAIT, key_offer=KeyOffer.SOME, key_expires=True, qr_may_be_refused=True),
    Platform("twitch", "Twitch", "rtmp://live.twitch.tv/app", most_kbps=6000),
    Platform("kick", "Kick", most_kbps=8000),
    Platform(
        "bilibili",
        "Bilibili",
        "rtmp://live-push.bilivideo.com/live-bvc/",
        key_offer=KeyOffer.SOME,
        key_expires=True,
    ),
    Platform("taobao", "Taobao Live", "", PORTRAIT, key_offer=KeyOffer.UNKNOWN),
    Platform("douyin", "Douyin", "", PORTRAIT, key_offer=KeyOffer.NONE),
    Platform(
        "kuaishou",
        "Kuaishou",
        "rtmp://open-push.voip.yximgs.com/gifshow/",
        PORTRAIT,
        key_offer=KeyOffer.SOME,
    ),
    Platform(
        "wechat",
        "WeChat Channels",
        "",
        PORTRAIT,
        key_offer=KeyOffer.SOME,
        key_expires=True,
        end_there_first=True,
    ),
    Platform(
        "xiaohongshu",
        "Xiaohongshu",
        "rtmp://live-push.xhscdn.com/live",
        PORTRAIT,
        key_expires=True,
        end_there_first=True,
    ),
    Platform("jd", "JD Live", "", PORTRAIT, key_offer=KeyOffer.UNKNOWN),
    Platform("yizhibo", "Yizhibo", "", PORTRAIT, key_offer=KeyOffer.UNKNOWN),
    Platform(OWN_SERVER, "Own server"),
)

_BY_ID = {platform.id: platform for platform in PLATFORMS}


def platform(id_: str) -> Platform:
    """The preset of this id; the own server's for one that is not known (a newer version's, say)."""
    return _BY_ID.get(id_, _BY_ID[OWN_SERVER])
