"""What a broadcast can be asked for on the command line, and the checked options that are made of it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from studio import ctl, shop
from studio.domain.errors import SellerError
from studio.domain.show import SceneName
from studio.secrecy import from_environment
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


def live_options(parsed: argparse.Namespace, *, going_on: bool = False, known_ways: bool = False) -> Options:
    """The checked options. Raises BadArguments, or the catalogue's own error.

    `going_on`: with a show that was cut short. Its products are in the store, whatever became of their list by now.
    `known_ways`: without what it was sent to and is not known any more.
    """
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
    try:
        given = shop.read(parsed.products, parsed.currency) if parsed.products else None
    except SellerError:
        if not going_on:
            raise
        given = None
    listed = given.products if given else () if parsed.products else None
    return Options(
        data_dir=data_dir_of(parsed),
        cameras=tuple(from_environment("--camera", each) for each in parsed.camera or ["0"]),
        mic=parsed.mic or "default",
        destinations=_destinations(parsed, known_alone=known_ways),
        record=parsed.record,
        record_every_s=record_every_s,
        shop=parsed.shop or "",
        language=language,
        store=from_environment("--store", parsed.store or ""),
        products=listed,
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
        chats=tuple(from_environment("--chat", each) for each in parsed.chat),
    )


def _destinations(parsed: argparse.Namespace, *, known_alone: bool) -> tuple[tuple[str, Ingest], ...]:
    """Addresses and names of saved destinations. The n-th key, where there is one, belongs to the n-th of them.
    `known_alone`: without those that are not known here."""
    urls, keys = parsed.to, parsed.key
    if len(keys) > len(urls):
        raise BadArguments("There are more --key than --to: each key belongs to an address")
    names = getattr(parsed, "names", ())  # in the show that goes on
    named: dict[str, Ingest] = {}
    for number, given in enumerate(urls, 1):
        try:
            name, ingest = _destination(parsed, given, keys[number - 1] if number <= len(keys) else None)
        except SellerError:
            if not known_alone:
                raise
            continue
        if "://" not in given and not given.startswith("env:"):
            named[name] = ingest
        elif number <= len(names):
            named[names[number - 1]] = ingest
        else:
            named[name if name not in named else f"{name} #{number}"] = ingest
    return tuple(named.items())


def _destination(parsed: argparse.Namespace, given: str, key: str | None) -> tuple[str, Ingest]:
    """Where one --to leads, and the name of the saved destination or the server. Raises SellerError."""
    from studio.media.ingest import Ingest

    url = from_environment("--to", given)
    if "://" in url:
        ingest = Ingest.parse(url, from_environment("--key", key) if key is not None else None)
        return ingest.host, ingest
    from studio.engine.memory import saved_ingest

    found = saved_ingest(data_dir_of(parsed), url)
    if found is None:
        # What was given may be a key: it is not shown.
        hint = f" Did you mean env:{given}?" if given in os.environ else ""
        raise BadArguments(
            "--to takes an address that begins with rtmp:// or rtmps://, the name of a saved destination, or env:"
            f" and the name of a variable that holds one.{hint}"
        )
    return url, found


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
