"""With no language set nothing but the program's own words comes to the terminal."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

NONE = ("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE", "PYTHONUTF8")
MAKES = """
import os, sys
from studio import cli
try:
    cli.main(["--version"])
except SystemExit:
    pass
from studio.painter import offscreen_application
application = offscreen_application()
print("è", os.environ.get("LANG", ""))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such variables")
@pytest.mark.parametrize("set_", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LANG": "C"}, {}, {"LANG": "C.UTF-8"}])
def test_qt_says_nothing_of_locales(set_: dict[str, str]) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in NONE}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONCOERCECLOCALE": "0", **set_}  # as a frozen program begins
    done = subprocess.run([sys.executable, "-c", MAKES], env=environment, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert b"locale" not in done.stderr
    assert done.stdout.decode().splitlines()[-1] == f"è {set_.get('LANG', '')}"
