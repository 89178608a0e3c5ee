"""What a broadcast can be asked for on the command line, and the checked options that are made of it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio import ctl, shop
from studio.domain.show import SceneName
from studio.secrecy import from_environment, is_at_hand
from studio.terminal import BadArguments

if TYPE_CHECKING:
    from studio.engine.options import Options
    from studio.media.ingest import Ingest

LANGUAGES = ("en", "it", "zh", "es", "fr", "de")
LEAST_RECORD_EVERY_S = 10


def add_live_options(parser: argparse.ArgumentParser) -> None:
    """Everything a broadcast can be told, for whichever command begins one."""
    add = parser.add_argument
    add("--camera", action="append", metavar="SPEC", help="number, device, name, video file, http://, rtsp:// or test")
    add("--mic", metavar="SPEC", help="device name, default, audio or video file, tone, none")
    add("--to", action="append", default=[], metavar="URL", help="rtmp:// or rtmps:// with its key, or env:VAR")
    add("--key", action="append", default=[], metavar="KEY", help="env:VAR with the stream key of the --to before it")
    add("--record", type=Path, metavar="FILE", help=".mp4 or .mkv")
    add("--record-every", metavar="DURATION", help="a new file after so long: 1h, 30m")
    add("--products", type=Path, metavar="FILE", help="CSV, spreadsheet or shop export; default: what was imported")
    add("--currency", default="EUR", metavar="CODE", help="of prices that name none (EUR)")
    add("--shop", metavar="NAME", help="the shop's name on the picture")
    add("--pin", metavar="CODE", help="pinned from the first frame")
    add("--countdown", metavar="DURATION[=LABEL]", help="90s, 5m, 00:01:30")
    add(
        "--at-zero",
        choices=("nothing", "unpin", "full-price"),
        default="nothing",
        help="what the countdown's end does to the pinned product",
    )
    add("--size", metavar="WxH", help="of the picture; 720x1280 for phones (1280x720)")
    add("--fps", type=int, default=30, metavar="N", help="pictures a second (30)")
    add("--bitrate", type=int, default=2500, metavar="KBPS", help="of the picture, in kbit/s (2500)")
    add("--audio-bitrate", type=int, default=128, metavar="KBPS", help="of the sound, in kbit/s (128)")
    add(
        "--scene",
        type=ctl.scene,
        default="camera",
        metavar="NAME",
        help=f"to begin with: {', '.join(SceneName)} (camera)",
    )
    add("--encoder", metavar="NAME", help="x264, nvenc, quicksync or amf; default: the first that works here")
    add("--preset", metavar="NAME", help="the encoder's preset; default for x264: veryfast")
    add("--duration", metavar="SECONDS", help="then end cleanly")
    a_chat = "a chat by its address, such as twitch://CHANNEL or simulator://demo (see README); repeatable"
    add("--chat", action="append", default=[], metavar="URL", help=a_chat)
    add("--language", metavar="CODE", help=f"of the words on the picture: {', '.join(LANGUAGES)}")
    add("--store", metavar="URL", help="products, claims, orders: file or postgresql://… (in the data folder)")
    add("--data-dir", type=Path, metavar="DIR", help="settings and logs of this run")
    add("--control", type=int, default=0, metavar="PORT", help="control socket's port on 127.0.0.1; 0 picks one")
    add("--stats", type=Path, metavar="FILE", help="one JSON object a second")


def live_options(parsed: argparse.Namespace) -> Options:
    """The checked options. Raises BadArguments, or the catalogue's own error."""
    from studio.domain.duration import parse_duration_s
    from studio.domain.show import AtZero
    from studio.engine.options import Options

    width, _, height = (parsed.size or "1280x720").lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise BadArguments(f"--size is WIDTHxHEIGHT, such as 1280x720, not “{parsed.size}”")
    for name, side in (("width", int(width)), ("height", int(height))):
        if side % 2 or not 128 <= side <= 3840:
            raise BadArguments(f"The {name} in --size must be even and from 128 to 3840, not {side}")
    for option, value, least, most in (
        ("fps", parsed.fps, 15, 60),
        ("bitrate", parsed.bitrate, 100, 50_000),
        ("audio-bitrate", parsed.audio_bitrate, 32, 320),
        ("control", parsed.control, 0, 65_535),
    ):
        if not least <= value <= most:
            raise BadArguments(f"--{option} must be from {least} to {most}, not {value}")
    duration_s = None
    record_every_s = None
    countdown = None
    try:
        if parsed.duration is not None:
            duration_s = parse_duration_s(parsed.duration)
        if parsed.record_every is not None:
            record_every_s = parse_duration_s(parsed.record_every)
        if parsed.countdown is not None:
            text, _, label = parsed.countdown.partition("=")
            countdown = (parse_duration_s(text), label, AtZero(parsed.at_zero))
    except ValueError as error:
        raise BadArguments(str(error)) from None
    if duration_s is not None and duration_s <= 0:
        raise BadArguments("--duration must be more than 0")
    if record_every_s is not None and record_every_s < LEAST_RECORD_EVERY_S:
        raise BadArguments(f"--record-every must be at least {LEAST_RECORD_EVERY_S} seconds")
    language = (parsed.language or system_language()).split("-")[0].split("_")[0].lower()
    if language not in LANGUAGES:
        raise BadArguments(f"--language must be one of {', '.join(LANGUAGES)}, not “{parsed.language}”")
    given = shop.read(parsed.products, parsed.currency) if parsed.products else None
    return Options(
        data_dir=data_dir_of(parsed),
        cameras=tuple(parsed.camera or ["0"]),
        mic=parsed.mic or "default",
        destinations=_destinations(parsed),
        record=parsed.record,
        record_every_s=record_every_s,
        shop=parsed.shop or "",
        language=language,
        store=from_environment("--store", parsed.store or ""),
        products=given.products if given else None,
        sold=dict(given.sold) if given else {},
        fields=frozenset(given.fields) if given else None,
        pin=parsed.pin,
        scene=SceneName(parsed.scene),
        countdown=countdown,
        width=int(width),
        height=int(height),
        fps=parsed.fps,
        bitrate_kbps=parsed.bitrate,
        audio_kbps=parsed.audio_bitrate,
        encoder=parsed.encoder,
        preset=parsed.preset,
        duration_s=duration_s,
        control_port=parsed.control,
        stats=parsed.stats,
        chats=tuple(parsed.chat),
    )


_FILES = ("record", "products", "stats")
_APART = frozenset({"command", "data_dir", "demo", "resume", "go_live", "chat", "to", "key", "store", *_FILES})
"""What says nothing of the show, or is not simply taken over; chats are remembered anyway."""


def asked_for(parsed: argparse.Namespace, usual: argparse.Namespace) -> dict[str, Any]:
    """What is asked for beyond the `usual`, as it can be written down: with no address, no key and no password."""
    asked = {name: value for name, value in vars(parsed).items() if value != getattr(usual, name)}
    plain = {name: value for name, value in asked.items() if name not in _APART}
    files = {name: str(asked[name].absolute()) for name in _FILES if name in asked}
    ways = [way for way in _ways(parsed) if "://" not in way[0] and all(key.startswith("env:") for key in way[1:])]
    store = {"store": asked["store"]} if "://" not in asked.get("store", "://") else {}
    return plain | files | store | ({"ways": ways} if ways else {})


def go_on_as_asked(
    parsed: argparse.Namespace, usual: argparse.Namespace, asked: dict[str, Any], *, typed: bool
) -> argparse.Namespace:
    """The same with what was `asked_for` when the show began that now goes on; `typed`: somebody has just asked for
    what is in `parsed`, which comes first.

    Where to, and from which shop, is what `parsed` says, if it says anything: it may have addresses that were never
    written down. Of the others only what is known here is taken.
    """
    merged = argparse.Namespace(**vars(parsed))
    for name, value in vars(usual).items():
        if typed and getattr(parsed, name) != value:
            continue
        if name in _FILES:
            setattr(merged, name, Path(asked[name]) if name in asked else value)
        elif name not in _APART:
            setattr(merged, name, asked.get(name, value))
    if merged.store is None and is_at_hand(asked.get("store", "env:")):
        merged.store = asked["store"]
    if not merged.to:
        ways = [way for way in asked.get("ways", ()) if all(map(is_at_hand, way))]
        ways.sort(key=len, reverse=True)  # the n-th key belongs to the n-th address
        merged.to, merged.key = [way[0] for way in ways], [way[1] for way in ways if len(way) > 1]
    return merged


def _ways(parsed: argparse.Namespace) -> list[list[str]]:
    """Each address as it was given, with its key where it has one."""
    return [[to, *parsed.key[place : place + 1]] for place, to in enumerate(parsed.to)]


def _destinations(parsed: argparse.Namespace) -> tuple[tuple[str, Ingest], ...]:
    """Addresses and names of saved destinations. The n-th key, where there is one, belongs to the n-th of them."""
    from studio.media.ingest import Ingest

    urls, keys = parsed.to, parsed.key
    if len(keys) > len(urls):
        raise BadArguments("There are more --key than --to: each key belongs to an address")
    named: dict[str, Ingest] = {}
    for number, given in enumerate(urls, 1):
        url = from_environment("--to", given)
        if "://" in url:
            ingest = Ingest.parse(url, from_environment("--key", keys[number - 1]) if number <= len(keys) else None)
            named[ingest.host if ingest.host not in named else f"{ingest.host} #{number}"] = ingest
            continue
        from studio.engine.memory import saved_ingest

        found = saved_ingest(data_dir_of(parsed), url)
        if found is None:
            # What was given may be a key: it is not shown.
            hint = f" Did you mean env:{given}?" if given in os.environ else ""
            raise BadArguments(
                "--to takes an address that begins with rtmp:// or rtmps://, the name of a saved destination, or env:"
                f" and the name of a variable that holds one.{hint}"
            )
        named[url] = found
    return tuple(named.items())


def data_dir_of(parsed: argparse.Namespace) -> Path:
    """The data folder asked for, or the platform's own."""
    if parsed.data_dir:
        return Path(parsed.data_dir).absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("bancarella", appauthor=False))


def system_language() -> str:
    """Of those that the studio speaks."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(variable, "").split("_")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"
