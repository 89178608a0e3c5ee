"""Where the frozen program begins. It is window, engine, `ctl` and every child process in one.

`bancarella -m MODULE ARGS…` runs a module of ours as Python itself would: the studio starts its children as
`sys.executable -m studio…`, and frozen, `sys.executable` is this program.
"""

import ctypes.util
import os
import runpy
import sys
from pathlib import Path

_INSIDE = Path(__file__).resolve().parent
_find_library = ctypes.util.find_library


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


def _find_ours(name: str) -> str | None:
    """As ctypes does it, but what came with the program first: PortAudio, which sounddevice asks for by name."""
    for path in sorted(_INSIDE.glob(f"lib{name}.so.*")):
        return str(path)
    return _find_library(name)


def main() -> None:
    """Run the command line, or the module of ours that was asked for."""
    _no_traces()
    ctypes.util.find_library = _find_ours
    if sys.argv[1:2] == ["-m"] and sys.argv[2:] and sys.argv[2].split(".")[0] == "studio":
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        from studio.cli import main as command_line

        sys.exit(command_line())


main()
