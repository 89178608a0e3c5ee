"""The command line. Nothing heavy is imported before it is needed: `bancarella ctl` must answer at once."""

from __future__ import annotations

import argparse
import errno
import json
import os
import signal
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio import __version__, ctl, shop
from studio.control.place import make_own, own_folder
from studio.domain.errors import Refused, SellerError
from studio.live_options import LANGUAGES, add_live_options, data_dir_of, live_options, system_language
from studio.secrecy import keep_to_ourselves, without_secrets
from studio.terminal import BadArguments, Console, Parser

if TYPE_CHECKING:
    from studio.engine.options import Options
    from studio.engine.session import Left

SAMPLE_LANGUAGE = "it"
"""The sample shop's."""
OTHER_SHOP = 5
"""The exit status where another shop is open than the one asked for; the window says so, too."""


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
        from studio.domain.libraries import missing_library

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
        add_live_options(broadcast)
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
            return _engine(options, parser.parse_args(["engine"]))
        case "ctl":
            return ctl.run(options, data_dir_of(options))
        case "products":
            return shop.products(options, data_dir_of(options))
        case "orders":
            return shop.orders(options, data_dir_of(options))
        case "doctor":
            _try_libraries()
            from studio.engine.doctor import examine, lines
            from studio.window.screen import examine_window

            findings = examine(data_dir_of(options), {"window": examine_window})
            print(json.dumps(findings, indent=2, ensure_ascii=False) if options.json else "\n".join(lines(findings)))
            return 0
        case "report":
            return _report(options)
    raise AssertionError(options.command)


# live


def _try_libraries(*names: str) -> None:
    """Raises ImportError. Where one of these cannot be loaded, OpenCV and PySide6, which stand on them, tell the
    terminal at length of something else. After `keep_to_ourselves`: numpy has the environment moved, and what is moved
    is not hidden."""
    for name in names or ("numpy", "shiboken6"):
        import_module(name)


def _live(parsed: argparse.Namespace) -> int:
    from dataclasses import replace

    if parsed.resume:
        _let_interrupts_wait()
    left = _left(parsed, stay=False) if parsed.resume else None
    settles = left is not None and not left.broken_off  # it goes nowhere any more
    options = replace(live_options(parsed, going_on=left is not None, known_ways=settles), resume=parsed.resume)
    keep_to_ourselves()
    _try_libraries()
    if not parsed.resume:
        _let_interrupts_end_it()
    from studio.engine.engine import Engine

    console = Console()
    engine = Engine(options, console)
    try:
        status = engine.run()
    finally:
        console.end()
    if parsed.resume:
        # Python takes a tenth of a second to end. Killed in that, with nothing left of the show that is over, its
        # supervisor would put another one on air.
        _let_go_of_the_terminal()
        engine.forget()
        os._exit(status)
    return status


def _window(parsed: argparse.Namespace, arguments: list[str], given: list[str]) -> int:
    if not _has_display():
        raise SellerError("There is no screen to open the window on. “bancarella live” broadcasts without one.")
    demo = ["--demo"] if parsed.command == "demo" else []
    shop = ""  # the place of the store that is asked for
    if too_late := [name for name in given if name != "data_dir"]:
        options = live_options(parsed)  # what is wrong on the command line is said before anything opens
        if options.store:
            from studio.store import place_of

            shop = place_of(options.store)
            too_late.remove("store")
    language = parsed.language and parsed.language.lower()  # the sample shop's is its own, not the window's
    _set_the_stall(parsed)
    asked = None  # Qt, where it was needed before the window
    try:
        data_dir = _usable(data_dir_of(parsed))
    except SellerError as failure:
        if parsed.data_dir:
            raise
        from studio.window.folder_failed import another_folder

        # Who starts from a menu sees no terminal.
        data_dir, asked = another_folder(data_dir_of(parsed), failure, _usable, language)
        arguments = [*arguments, "--data-dir", str(data_dir)]
    from studio.window.one_window import OneWindow, OtherShop

    try:
        door = OneWindow.have(data_dir, demo=bool(demo), shop=shop)
    except OtherShop as other:
        print(other, file=sys.stderr)
        return OTHER_SHOP
    if door is None:
        _left_out(too_late)
        return 0
    is_open = _is_open(data_dir, demo=bool(demo))
    has_other = False
    if is_open is not None:
        _left_out(too_late)
        # Should the engine have to be started again, it knows itself what it was asked for, but for a secret address.
        arguments = ["--data-dir", str(data_dir)]
        there = str(is_open.get("store", ""))
        if there in ("", shop):
            arguments += ["--store", parsed.store] if parsed.store else []
        else:
            arguments += ["--store", there]
            if has_other := bool(shop):
                print(OtherShop(there, shop), file=sys.stderr)
    command = [sys.executable, "-m", "studio", "engine", *demo, *without_secrets(arguments)]
    environment = dict(os.environ)
    keep_to_ourselves()
    _try_libraries("shiboken6")
    from studio.window.application import application
    from studio.window.engine_process import EngineProcess
    from studio.window.screen import a_screen

    with a_screen():
        keep = application()  # where no screen answers, it ends here, and leaves no engine behind
    engine = EngineProcess(command, data_dir, environment)
    if is_open is None:
        engine.launch()  # it gets ready while this process loads its window
    try:
        from studio.window.app import run_window

        status: int = run_window(
            data_dir, engine, language, door=door, shop=shop, found=is_open or {}, fell=lambda: _fell(data_dir)
        )
    except BaseException:
        engine.stop()  # no window will ever ask for it
        raise
    finally:
        del keep, asked
    return status or (OTHER_SHOP if has_other else 0)


def _left_out(too_late: list[str]) -> None:
    """What is on air is not changed by opening one more window."""
    if too_late:
        options = ", ".join("--" + name.replace("_", "-") for name in too_late)
        print(f"Bancarella is open already and stays as it is; left out: {options}. Close it first.", file=sys.stderr)


def _usable(data_dir: Path) -> Path:
    from studio.window.one_window import LOCK

    try:
        own_folder(data_dir)
        make_own(data_dir / LOCK)  # one that is there may be somebody else's, or on a disk that can only be read
    except OSError as error:
        if error.errno != errno.EROFS or not _has_show(data_dir):
            raise SellerError(
                f"The data folder {data_dir} cannot be written ({error.strerror}). Choose another with --data-dir."
            ) from error
    return data_dir


def _has_show(data_dir: Path) -> bool:
    """Whether an engine runs there, or is to go on with what one has left: no other folder has that."""
    from studio.control.client import Client, NoEngine

    with suppress(NoEngine), Client(data_dir):
        return True
    return _cut_short(data_dir) is not None


def _is_open(data_dir: Path, *, demo: bool) -> dict[str, Any] | None:
    """The state of the engine that runs; None where none does. Raises SellerError where one of the two is the demo and
    the other the seller's stall."""
    from studio.control.client import Client, NoEngine

    try:
        with Client(data_dir) as client:
            state: dict[str, Any] = client.call("state")
    except NoEngine:
        return None
    runs_demo = bool(state.get("demo"))
    if runs_demo != demo:
        what = "The demo" if runs_demo else "Your own stall"
        raise SellerError(f"{what} is open already. Close it first, or choose another folder with --data-dir.")
    return state


def _cut_short(data_dir: Path) -> Left | None:
    """What the last engine there left of a show, where it was killed, today, before that came to its end."""
    from studio.engine.session import Moment, Session

    left = Session.left(data_dir)
    return left if left is not None and left.is_cut_short(Moment.now()) else None


def _fell(data_dir: Path) -> bool:
    """Whether that was one with no window."""
    left = _cut_short(data_dir)
    return left is not None and not left.standing.stay


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _engine(parsed: argparse.Namespace, usual: argparse.Namespace) -> int:
    """The engine behind the window: it stays, on air and off, until it is told to quit. `usual`: with no options."""
    parsed, options = _with_what_was_asked(parsed, usual)
    environment = dict(os.environ)
    keep_to_ourselves()
    _try_libraries()
    from dataclasses import replace

    from studio.engine.engine import Engine
    from studio.engine.memory import HANDED

    console = Console()
    try:
        engine = Engine(
            replace(
                options,
                cameras=options.cameras if parsed.camera else (),
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
    engine.forget()
    if engine.again:
        # Another size of picture: everything is made anew, and the show goes on from where it was.
        if (pipe := engine.memory.keys.hand_over()) is not None:
            environment[HANDED] = str(pipe)
        again = [word for word in sys.argv[1:] if word != "--resume"]
        os.execve(sys.executable, [sys.executable, "-m", "studio", *again, "--resume"], environment)
    return status


def _left(parsed: argparse.Namespace, *, stay: bool) -> Left | None:
    """What the engine before this one left, where this one goes on with its show."""
    from studio.engine.memory import folder_of
    from studio.engine.session import Moment, Session

    demo = getattr(parsed, "demo", False)
    left = Session.left(folder_of(data_dir_of(parsed), demo=demo))
    if left is None or left.standing.stay != stay:
        return None
    now = Moment.now()
    asks = not demo and (left.is_cut_short(now) or (not stay and left.fell_ending(now)))
    return left if asks or (stay and parsed.resume) else None


def _with_what_was_asked(parsed: argparse.Namespace, usual: argparse.Namespace) -> tuple[argparse.Namespace, Options]:
    """The command line, with that of the engine before, where this one goes on with its show: the window that starts
    it may be another, and know nothing of a camera that was asked for."""
    from dataclasses import replace

    from studio import asked

    left = _left(parsed, stay=True)
    before = left.standing.asked if left else {}
    aimed = bool(parsed.to) and not parsed.resume
    if not parsed.resume:
        before = asked.unless_typed(before, parsed, usual)
    parsed = asked.go_on_as_asked(parsed, usual, before)
    unknown = asked.unknown_by_now(parsed, usual, before)
    now = asked.still_asked_for(asked.asked_for(parsed, usual), before)
    _set_the_stall(parsed)
    options = live_options(parsed, going_on=left is not None, known_ways=left is not None)
    now = asked.ways_asked_for(parsed, options) | now
    return parsed, replace(options, asked=now, unknown=tuple(unknown), aimed=aimed)


def _report(parsed: argparse.Namespace) -> int:
    _try_libraries()
    from studio.engine.report import make_report, usual_name
    from studio.window.screen import examine_window

    if hasattr(os, "nice"):
        os.nice(5)  # a show may be on air
    output = (parsed.output or Path(usual_name())).absolute()
    language = parsed.language or system_language()
    names = make_report(data_dir_of(parsed), output, language, {"window": examine_window})
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
    _try_libraries()  # which the next line loads anyway
    from studio.engine.demo import DEMO_S, run_demo

    _set_the_stall(parsed)
    parsed.duration = parsed.duration or str(DEMO_S)
    options = live_options(parsed)
    _usable(options.data_dir)
    keep_to_ourselves()
    console = Console()
    try:
        return run_demo(options, console)
    finally:
        console.end()


def _let_interrupts_end_it() -> None:
    """Until the engine takes hold of signals: Ctrl-C in the middle of an import makes tracebacks of all kinds."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _let_interrupts_wait() -> None:
    """The same, where a show may have been left: who interrupts us ends it, and how is known to the engine alone."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM, signal.SIGHUP))
    else:
        _let_interrupts_end_it()
