"""Where the frozen program begins. It is window, engine, `ctl` and every child process in one.

`bancarella -m MODULE ARGS…` runs a module of ours as Python itself would: the studio starts its children as
`sys.executable -m studio…`, and frozen, `sys.executable` is this program.

Whoever double-clicks sees no terminal: why no window comes is said on the screen, too, as far as one of the desktop's
own programs can; Qt may be what does not load.
"""

import os
import runpy
import shutil
import subprocess
import sys
import textwrap
from functools import partial
from pathlib import Path
from typing import Any

_INSIDE = Path(__file__).resolve().parent
_SAY = (
    ("zenity", "--error", "--no-markup", "--title=Bancarella", "--text"),
    ("kdialog", "--title", "Bancarella", "--error"),
    ("xmessage", "-center", "-title", "Bancarella"),
    ("notify-send", "Bancarella"),
)
"""What desktops bring for a few words on the screen; the words come last."""
_NOT_SHOWN = (126, 127)  # how a program ends whose own libraries are not there
_IN_THE_WINDOW = 5
"""The command line's OTHER_SHOP: what it says then is read in the window that came forward."""
_LOOK_S = 3
_COLUMNS = 60


class _Heard:
    """Standard error, and what was said there last."""

    def __init__(self, stream: Any) -> None:
        self._stream, self.last = stream, ""

    def write(self, text: str) -> int:
        if text.strip():
            self.last = text.strip()
        return int(self._stream.write(text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _no_traces() -> None:
    """Take what the boot loader set out of the environment: pactl, xdg-open and the seller's browser are started from
    here, and must find their own libraries; a child of ours begins from nothing, as this process did."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif sys.platform == "linux":
        os.environ.pop("LD_LIBRARY_PATH", None)
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


def _find_ours_first() -> None:
    """Have ctypes find what came with the program: PortAudio, which sounddevice asks for by name."""
    import ctypes.util

    find_library = ctypes.util.find_library

    def find_ours(name: str) -> str | None:
        for path in sorted(_INSIDE.glob(f"lib{name}.so.*")):
            return str(path)
        return find_library(name)

    ctypes.util.find_library = find_ours


def _run(arguments: list[str]) -> int:
    """The command line's exit status, which is 2 as well where not even Python's own libraries are whole."""
    try:
        _find_ours_first()
    except ImportError as error:
        from studio.domain.libraries import missing_library

        if (words := missing_library(error)) is None:
            raise
        print(words, file=sys.stderr)
        return 2
    from studio.cli import main as command_line

    return command_line(arguments)


def _is_double_click(arguments: list[str]) -> bool:
    """Whether a window was asked for by somebody who reads no terminal, and has a screen."""
    wants_window = arguments[:1] in ([], ["demo"]) or (arguments[0].startswith("-") and len(arguments) > 1)
    reads = any(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform == "linux" and wants_window and not reads and bool(screen)


def _show(words: str) -> None:
    """On the screen, by the first program that can; it stays there when this one has ended."""
    nobody = subprocess.DEVNULL
    # xmessage cuts off what is wider than the screen, and a line of it is read best so.
    fill = partial(textwrap.fill, width=_COLUMNS, break_long_words=False, break_on_hyphens=False)
    words = "\n".join(map(fill, words.splitlines()))
    for command in _SAY:
        if shutil.which(command[0]) is None:
            continue
        shown = subprocess.Popen([*command, words], stdin=nobody, stdout=nobody, stderr=nobody, start_new_session=True)
        try:
            status = shown.wait(_LOOK_S)
        except subprocess.TimeoutExpired:
            return
        if status >= 0 and status not in _NOT_SHOWN:
            return


def main() -> None:
    """Run the command line, or the module of ours that was asked for."""
    _no_traces()
    if sys.argv[1:2] == ["-m"] and sys.argv[2:] and sys.argv[2].split(".")[0] == "studio":
        _find_ours_first()
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return
    arguments = sys.argv[1:]
    if not _is_double_click(arguments):
        sys.exit(_run(arguments))
    sys.stderr = heard = _Heard(sys.stderr)
    status = _run(arguments)
    if status not in (0, _IN_THE_WINDOW) and heard.last:
        _show(heard.last)
    sys.exit(status)


main()
