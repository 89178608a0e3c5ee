"""`bancarella ctl`: a word to the running engine, its answer in JSON. Imports next to nothing, to answer at once."""

from __future__ import annotations

import argparse
import base64
import json
import re
from pathlib import Path
from typing import Any

from studio.domain.errors import SellerError
from studio.domain.show import SceneName
from studio.terminal import BadArguments, Parser


def add_commands(parser: argparse.ArgumentParser) -> None:
    """The words of `ctl`, on its own parser."""
    parser.add_argument("--data-dir", type=Path)
    words = parser.add_subparsers(dest="word", metavar="COMMAND", required=True, parser_class=Parser)
    for word, explanation in {
        "state": "the show as it is",
        "unpin": "take the product off the picture",
        "mute": "silence the microphone",
        "unmute": "let the microphone be heard",
        "go-live": "go on air",
        "end": "end the broadcast",
        "products": "the list of products",
        "claims": "claims from the chat",
        "orders": "orders",
    }.items():
        words.add_parser(word, help=explanation)
    words.add_parser("pin", help="put a product on the picture").add_argument("code")
    sold_out = words.add_parser("sold-out", help="nothing is left of a product, or of one of its variants")
    sold_out.add_argument("code")
    stock = words.add_parser("stock", help="what is left of a product")
    stock.add_argument("code")
    stock.add_argument("left", type=_whole_number, help="a whole number")
    for sub in (sold_out, stock):
        sub.add_argument("variant", nargs="*", default=[], help="which variant of it, as “red M”")
    words.add_parser("gain", help="how much louder the microphone is sent, in decibels").add_argument(
        "db", type=_decibels
    )
    words.add_parser("voice", help="make the microphone clear (on), or send it as it is (off)").add_argument(
        "switch", choices=("on", "off")
    )
    countdown = words.add_parser("countdown", help="start a countdown, or “countdown stop”")
    countdown.add_argument("duration")
    countdown.add_argument("label", nargs="*", default=[])
    countdown.add_argument("--at-zero", choices=("nothing", "unpin", "full-price"), default="nothing")
    words.add_parser("scene", help=", ".join(SceneName)).add_argument("name", type=scene)
    lower_third = words.add_parser("lower-third", help="a name and a line; an empty name takes it away")
    lower_third.add_argument("title")
    lower_third.add_argument("subtitle", nargs="?", default="")
    words.add_parser("say", help="write to every chat").add_argument("text")
    words.add_parser("shot", help="the picture on air now, as PNG").add_argument("file", type=Path)
    for sub in words.choices.values():
        # Wherever it stands on the line; given before the word, it must not be overwritten by a default.
        sub.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS)


def _whole_number(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number")
    return int(text)


def _decibels(text: str) -> float:
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of decibels, such as 6 or -3")
    return float(text)


def scene(text: str) -> str:
    """A scene's name as typed. Raises ArgumentTypeError."""
    if text.lower() not in list(SceneName):
        raise argparse.ArgumentTypeError(f"there is no scene “{text}”; choose one of {', '.join(SceneName)}")
    return text.lower()


def run(parsed: argparse.Namespace, data_dir: Path) -> int:
    """Ask the engine of `data_dir`, print its answer. Raises Refused and NoEngine."""
    from studio.control.client import Client

    do, arguments = _request(parsed)
    if do == "shot" and parsed.file.suffix.lower() != ".png":
        raise BadArguments(f"The picture is a PNG: give it a name that ends in .png, not {parsed.file.name}")
    with Client(data_dir) as client:
        result = client.call(do, **arguments)
    if do == "shot":
        try:
            parsed.file.write_bytes(base64.b64decode(result["png"]))
        except OSError as error:
            raise SellerError(f"The picture cannot be written to {parsed.file} ({error.strerror}).") from None
        result = {"file": str(parsed.file)}
    print(json.dumps(result, indent=2, ensure_ascii=False))
    return 0


def _request(parsed: argparse.Namespace) -> tuple[str, dict[str, Any]]:
    match parsed.word:
        case "pin":
            return "pin", {"code": parsed.code}
        case "mute" | "unmute":
            return "mute", {"muted": parsed.word == "mute"}
        case "voice":
            return "voice", {"voice": parsed.switch == "on"}
        case "sold-out":
            return "stock", {"code": parsed.code, "stock": 0, **_variant(parsed)}
        case "stock":
            return "stock", {"code": parsed.code, "stock": parsed.left, **_variant(parsed)}
        case "gain":
            return "gain", {"gain_db": parsed.db}
        case "scene":
            return "scene", {"scene": parsed.name}
        case "lower-third":
            return "lower-third", {"title": parsed.title, "subtitle": parsed.subtitle}
        case "say":
            return "say", {"text": parsed.text}
        case "countdown" if parsed.duration.lower() == "stop":
            return "countdown-stop", {}
        case "countdown":
            from studio.domain.duration import parse_duration_s

            try:
                seconds = parse_duration_s(parsed.duration)
            except ValueError as error:
                raise BadArguments(str(error)) from None
            return "countdown", {"seconds": seconds, "label": " ".join(parsed.label), "at_zero": parsed.at_zero}
    return parsed.word, {}


def _variant(parsed: argparse.Namespace) -> dict[str, str]:
    # As it stands in a list, or as viewers write it.
    name = " ".join(" ".join(parsed.variant).replace(" / ", " ").split())
    return {"variant": name} if name else {}
