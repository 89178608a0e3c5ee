"""The command line. Nothing heavy is imported before it is needed: `bancarella ctl` must answer at once."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sys
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from studio import __version__, ctl, shop
from studio.control.place import make_own, own_folder
from studio.domain.errors import Refused, SellerError
from studio.domain.show import SceneName
from studio.terminal import BadArguments, Console, Parser

if TYPE_CHECKING:
    from studio.engine.options import Options
    from studio.media.ingest import Ingest

LANGUAGES = ("en", "it", "zh", "es", "fr", "de")
LEAST_RECORD_EVERY_S = 10
_SECRET_VARIABLES: set[str] = set()  # that addresses and keys were read from
SAMPLE_LANGUAGE = "it"
"""The sample shop's."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit status is the contract's."""
    if arguments is None:
        arguments = sys.argv[1:]
        _keep_a_way_to_the_terminal()
    _write_utf8()
    try:
        return _run(arguments)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1 if arguments[:1] == ["ctl"] else 2
    except SellerError as error:
        print(error, file=sys.stderr)
        return 1 if arguments[:1] == ["ctl"] and not isinstance(error, BadArguments) else 2
    except BrokenPipeError:
        return 0
    except (ImportError, OSError) as error:
        from studio.window.screen import missing_library

        if (words := missing_library(error)) is None:
            raise
        print(words, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0
    finally:
        _let_go_of_the_terminal()


def _keep_a_way_to_the_terminal() -> None:
    """While it looks for microphones, PortAudio's module points the process's stderr at nothing, so that ALSA is not
    heard: what we say in that moment would be lost."""
    with suppress(AttributeError, OSError, ValueError):  # there may be none
        own = os.dup(sys.stderr.fileno())
        sys.stderr = open(own, "w", encoding=sys.stderr.encoding, errors="backslashreplace", buffering=1)  # noqa: SIM115 - as long as we live


def _let_go_of_the_terminal() -> None:
    """What nobody reads any more is dropped: Python would end with a status of its own, 120, trying to write it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)


def _write_utf8() -> None:
    """Have texts in UTF-8 where no language is set: Qt does the same by itself, and tells the terminal at length."""
    if sys.platform != "linux":
        return
    for variable in ("LC_ALL", "LC_CTYPE", "LANG"):
        if value := os.environ.get(variable):
            break
    else:
        value = "C"
    if value in ("C", "POSIX"):
        os.environ["LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"] = "C.UTF-8"


def _run(arguments: list[str]) -> int:
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")):
        arguments = ["window", *arguments]
    parser = Parser(prog="bancarella", description="A live-selling studio: see now, buy now.")
    parser.add_argument("--version", action="version", version=f"bancarella {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    live = commands.add_parser("live", help="broadcast with no window, until --duration or Ctrl-C")
    demo = commands.add_parser("demo", help="the sample shop in a window, ready to play with")
    window = commands.add_parser("window", description="Open the studio's window.")  # what no command means
    engine = commands.add_parser("engine")  # what the window starts behind itself
    for broadcast in (live, demo, window, engine):
        _add_live_options(broadcast)
    for windowed in (demo, window, engine):
        windowed.add_argument("--go-live", action="store_true", help="on air at once")
    demo.add_argument("--no-window", action="store_true", help="a short show by itself, in the terminal")
    live.add_argument(
        "--resume", action="store_true", help="after a crash go on with the show as it stood; for who starts it again"
    )
    engine.add_argument("--demo", action="store_true")
    engine.add_argument("--resume", action="store_true")
    control = commands.add_parser("ctl", help="speak to the running engine; prints JSON")
    ctl.add_commands(control)
    shop.add_products_commands(commands.add_parser("products", help="your shop's list of products"))
    shop.add_orders_commands(commands.add_parser("orders", help="what was ordered in a show"))
    doctor = commands.add_parser("doctor", help="what works on this computer, and what does not")
    doctor.add_argument("--json", action="store_true")
    doctor.add_argument("--data-dir", type=Path)
    report = commands.add_parser("report", help="a zip that tells what went wrong, with no names, addresses and keys")
    report.add_argument("--output", type=Path, metavar="ZIP", help="where to (in this folder)")
    report.add_argument("--language", choices=LANGUAGES, help="of what you read in it; English is there too")
    report.add_argument("--data-dir", type=Path)

    options = parser.parse_args(arguments)
    match options.command:
        case "live":
            return _live(options)
        case "demo" if options.no_window or not _has_display():
            return _demo(options)
        case "demo" | "window":
            usual = vars(parser.parse_args([options.command]))
            return _window(options, arguments[1:], [name for name in usual if getattr(options, name) != usual[name]])
        case "engine":
            return _engine(options)
        case "ctl":
            return ctl.run(options, _data_dir(options))
        case "products":
            return shop.products(options, _data_dir(options))
        case "orders":
            return shop.orders(options, _data_dir(options))
        case "doctor":
            from studio.engine.doctor import examine, lines
            from studio.window.screen import examine_window

            findings = examine(_data_dir(options), {"window": examine_window})
            print(json.dumps(findings, indent=2, ensure_ascii=False) if options.json else "\n".join(lines(findings)))
            return 0
        case "report":
            return _report(options)
    raise AssertionError(options.command)


# live


def _add_live_options(parser: argparse.ArgumentParser) -> None:
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


def _live(parsed: argparse.Namespace) -> int:
    from dataclasses import replace

    options = replace(_options(parsed), resume=parsed.resume)
    _keep_to_ourselves()
    _let_interrupts_end_it()
    from studio.engine.engine import Engine

    console = Console()
    try:
        return Engine(options, console).run()
    finally:
        console.end()


def _window(parsed: argparse.Namespace, arguments: list[str], asked_for: list[str]) -> int:
    if not _has_display():
        raise SellerError("There is no screen to open the window on. “bancarella live” broadcasts without one.")
    demo = ["--demo"] if parsed.command == "demo" else []
    if asked_for := [name for name in asked_for if name != "data_dir"]:
        _options(parsed)  # what is wrong on the command line is said before anything opens
    language = parsed.language and parsed.language.lower()  # the sample shop's is its own, not the window's
    _set_the_stall(parsed)
    asked = None  # Qt, where it was needed before the window
    try:
        data_dir = _usable(_data_dir(parsed))
    except SellerError as failure:
        if parsed.data_dir:
            raise
        from studio.window.folder_failed import another_folder

        # Who starts from a menu sees no terminal.
        data_dir, asked = another_folder(_data_dir(parsed), failure, _usable, language)
        arguments = [*arguments, "--data-dir", str(data_dir)]
    from studio.window.one_window import OneWindow

    door = OneWindow.have(data_dir, demo=bool(demo))
    if door is None:
        _left_out(asked_for)
        return 0
    is_open = _is_open(data_dir, demo=bool(demo))
    if is_open:
        _left_out(asked_for)
    command = [sys.executable, "-m", "studio", "engine", *demo, *_without_secrets(arguments)]
    environment = dict(os.environ)
    _keep_to_ourselves()
    from studio.window.application import application
    from studio.window.engine_process import EngineProcess
    from studio.window.screen import a_screen

    with a_screen():
        keep = application()  # where no screen answers, it ends here, and leaves no engine behind
    engine = EngineProcess(command, data_dir, environment)
    if not is_open:
        engine.launch()  # it gets ready while this process loads its window
    try:
        from studio.window.app import run_window

        status: int = run_window(data_dir, engine, language, door=door)
    except BaseException:
        engine.stop()  # no window will ever ask for it
        raise
    finally:
        del keep, asked
    return status


def _left_out(asked_for: list[str]) -> None:
    """What is on air is not changed by opening one more window."""
    if asked_for:
        options = ", ".join("--" + name.replace("_", "-") for name in asked_for)
        print(f"Bancarella is open already and stays as it is; left out: {options}. Close it first.", file=sys.stderr)


def _usable(data_dir: Path) -> Path:
    from studio.window.one_window import LOCK

    try:
        own_folder(data_dir)
        make_own(data_dir / LOCK)  # one that is there may be somebody else's, or on a disk that can only be read
    except OSError as error:
        raise SellerError(
            f"The data folder {data_dir} cannot be written ({error.strerror}). Choose another with --data-dir."
        ) from error
    return data_dir


def _is_open(data_dir: Path, *, demo: bool) -> bool:
    """Whether an engine runs. Raises SellerError where one of the two is the demo and the other the seller's stall."""
    from studio.control.client import Client, NoEngine

    try:
        with Client(data_dir) as client:
            runs_demo = bool(client.call("state").get("demo"))
    except NoEngine:
        return False
    if runs_demo != demo:
        what = "The demo" if runs_demo else "Your own stall"
        raise SellerError(f"{what} is open already. Close it first, or choose another folder with --data-dir.")
    return True


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_secrets(arguments: list[str]) -> list[str]:
    """The same arguments for a child, addresses and keys in the environment: a command line is anyone's to read."""
    apart: list[str] = []
    for word in arguments:
        name, joined, value = word.partition("=")
        apart += [name, value] if joined and name in ("--to", "--key", "--store") else [word]
    for number, (name, value) in enumerate(pairwise(apart), 1):
        secret = name == "--key" or (name in ("--to", "--store") and "://" in value)
        if secret and not value.startswith("env:"):
            _SECRET_VARIABLES.add(f"BANCARELLA_ADDRESS_{number}")
            os.environ[f"BANCARELLA_ADDRESS_{number}"] = value
            apart[number] = f"env:BANCARELLA_ADDRESS_{number}"
    return apart


def _engine(parsed: argparse.Namespace) -> int:
    """The engine behind the window: it stays, on air and off, until it is told to quit."""
    _set_the_stall(parsed)
    options = _options(parsed)
    environment = dict(os.environ)
    _keep_to_ourselves()
    from dataclasses import replace

    from studio.engine.engine import Engine
    from studio.engine.memory import HANDED

    console = Console()
    try:
        engine = Engine(
            replace(
                options,
                cameras=tuple(parsed.camera or ()),
                mic=parsed.mic or "",
                stay=True,
                go_live=parsed.go_live,
                resume=parsed.resume,
                rehearsal=parsed.demo,
                spoken=parsed.language is not None,
                sized=parsed.size is not None,
            ),
            console,
        )
        status = engine.run()
    finally:
        console.end()
    if engine.again:
        # Another size of picture: everything is made anew, and the show goes on from where it was.
        if (pipe := engine.memory.keys.hand_over()) is not None:
            environment[HANDED] = str(pipe)
        again = [word for word in sys.argv[1:] if word != "--resume"]
        os.execve(sys.executable, [sys.executable, "-m", "studio", *again, "--resume"], environment)
    return status


def _report(parsed: argparse.Namespace) -> int:
    from studio.engine.report import make_report, usual_name
    from studio.window.screen import examine_window

    if hasattr(os, "nice"):
        os.nice(5)  # a show may be on air
    output = (parsed.output or Path(usual_name())).absolute()
    language = parsed.language or _system_language()
    names = make_report(_data_dir(parsed), output, language, {"window": examine_window})
    print(output)
    print("Read it before you send it. In it are: " + ", ".join(names), file=sys.stderr)
    return 0


def _set_the_stall(parsed: argparse.Namespace) -> None:
    """What a demo has that nobody asked for otherwise: the sample shop, a moving picture, a tone, a lively chat."""
    if parsed.command == "demo" or getattr(parsed, "demo", False):
        from studio.resources import SAMPLE

        own_shop = parsed.products is not None
        # In the window two cameras, so that face and hands can be tried.
        parsed.camera = parsed.camera or (["test"] if parsed.command == "demo" else ["test", "test#mirror"])
        parsed.mic = parsed.mic or "tone"
        parsed.products = parsed.products or SAMPLE / "products.csv"
        parsed.language = parsed.language or SAMPLE_LANGUAGE
        parsed.shop = parsed.shop or ("" if own_shop else "Fattoria Le Querce")
        parsed.chat = parsed.chat or ["simulator://demo"]


def _demo(parsed: argparse.Namespace) -> int:
    _let_interrupts_end_it()
    from studio.engine.demo import DEMO_S, run_demo

    _set_the_stall(parsed)
    parsed.duration = parsed.duration or str(DEMO_S)
    options = _options(parsed)
    _usable(options.data_dir)
    _keep_to_ourselves()
    console = Console()
    try:
        return run_demo(options, console)
    finally:
        console.end()


def _options(parsed: argparse.Namespace) -> Options:
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
    language = (parsed.language or _system_language()).split("-")[0].split("_")[0].lower()
    if language not in LANGUAGES:
        raise BadArguments(f"--language must be one of {', '.join(LANGUAGES)}, not “{parsed.language}”")
    given = shop.read(parsed.products, parsed.currency) if parsed.products else None
    return Options(
        data_dir=_data_dir(parsed),
        cameras=tuple(parsed.camera or ["0"]),
        mic=parsed.mic or "default",
        destinations=_destinations(parsed),
        record=parsed.record,
        record_every_s=record_every_s,
        shop=parsed.shop or "",
        language=language,
        store=_from_environment("--store", parsed.store or ""),
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


def _destinations(parsed: argparse.Namespace) -> tuple[tuple[str, Ingest], ...]:
    """Addresses and names of saved destinations. The n-th key, where there is one, belongs to the n-th of them."""
    from studio.media.ingest import Ingest

    urls, keys = parsed.to, parsed.key
    if len(keys) > len(urls):
        raise BadArguments("There are more --key than --to: each key belongs to an address")
    named: dict[str, Ingest] = {}
    for number, given in enumerate(urls, 1):
        url = _from_environment("--to", given)
        if "://" in url:
            ingest = Ingest.parse(url, _from_environment("--key", keys[number - 1]) if number <= len(keys) else None)
            named[ingest.host if ingest.host not in named else f"{ingest.host} #{number}"] = ingest
            continue
        from studio.engine.memory import saved_ingest

        found = saved_ingest(_data_dir(parsed), url)
        if found is None:
            # What was given may be a key: it is not shown.
            hint = f" Did you mean env:{given}?" if given in os.environ else ""
            raise BadArguments(
                "--to takes an address that begins with rtmp:// or rtmps://, the name of a saved destination, or env:"
                f" and the name of a variable that holds one.{hint}"
            )
        named[url] = found
    return tuple(named.items())


def _from_environment(option: str, given: str) -> str:
    if not given.startswith("env:"):
        return given
    variable = given.removeprefix("env:")
    value = os.environ.get(variable, "")
    if not value:
        raise BadArguments(f"{option} {given}: the environment variable {variable} is empty or not set")
    _SECRET_VARIABLES.add(variable)
    return value


def _data_dir(parsed: argparse.Namespace) -> Path:
    if parsed.data_dir:
        return Path(parsed.data_dir).absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("bancarella", appauthor=False))


def _system_language() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(variable, "").split("_")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def _let_interrupts_end_it() -> None:
    """Until the engine takes hold of signals: Ctrl-C in the middle of an import makes tracebacks of all kinds."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _keep_to_ourselves() -> None:
    """What is secret of the command line and the environment stays in this process's memory, and that out of files."""
    _hide_arguments()
    for variable in _SECRET_VARIABLES:
        os.environ.pop(variable, None)  # programs that are started from here need no stream key
    if sys.platform != "win32":
        import resource

        # A dump of a crash has all keys in it. Not made undumpable (prctl): file choosers and PipeWire then take the
        # process for a sandboxed one and refuse it files and cameras.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _hide_arguments() -> None:
    """Take the addresses given to --to out of the list of processes, where the environment goes as well: they hold
    stream keys."""
    import setproctitle

    shown, secret = ["bancarella"], False
    for word in sys.argv[1:]:
        name, is_value, _ = word.partition("=")
        if secret:
            shown.append("***")
        elif name in ("--to", "--key", "--store") and is_value:
            shown.append(f"{name}=***")
        else:
            shown.append(re.sub(r"://[^/]*@", "://***@", word))  # a camera's password
        secret = not secret and word in ("--to", "--key", "--store")
    setproctitle.setproctitle(" ".join(shown))
