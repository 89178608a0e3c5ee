"""What goes into the frozen program, how it begins, and the surgery on libraries: without building one."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import phonenumbers
import pytest

from studio import cli

ROOT = Path(__file__).resolve().parents[2]
FREEZE = ROOT / "packaging" / "freeze"


def load(name: str) -> ModuleType:
    """A script of packaging/freeze as a module, without leaving a compiled copy beside it."""
    module = ModuleType(name)
    module.__file__ = str(FREEZE / name)
    exec(compile((FREEZE / name).read_text(), FREEZE / name, "exec"), module.__dict__)  # noqa: S102 - our own script
    return module


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/x", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/env/x", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/env/x", False),
        ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", "/env/x", True),
        ("PySide6/Qt/qml/QtQuick/Controls/qmldir", "/env/x", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/env/x", True),
        ("PySide6/Qt/lib/libQt6QuickControls2.so.6", "/env/x", False),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", "/env/x", False),
        ("PySide6/Qt/translations/qtbase_de.qm", "/env/x", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", "/env/x", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", "/env/x", False),
        ("PySide6/Qt/translations/qt_help_de.qm", "/env/x", False),
        ("babel/locale-data/zh_Hans_CN.dat", "/env/x", True),
        ("babel/locale-data/ja.dat", "/env/x", False),
        ("studio/_data/assets/fonts/Inter-Bold.woff2", "/env/x", True),
        ("studio/_data/assets/translations/bancarella_it.qm", "/env/x", True),
        ("studio/_data/assets/translations/bancarella_it.ts", "/env/x", False),
        ("studio/_data/overlays/mercato/card.qml", "/env/x", True),
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", False),
        ("libGL.so.1", "/lib/x86_64-linux-gnu/libGL.so.1", False),
        ("libportaudio.so.2", "/usr/lib/x86_64-linux-gnu/libportaudio.so.2", True),
        ("av.libs/libavcodec-1.so.62", "/env/x", True),
    ],
)
def test_what_goes_in(name: str, source: str, wanted: bool) -> None:
    assert load("contents.py").is_wanted(name, source) is wanted


def test_what_functions_import_is_tried_and_what_is_missing_named(tmp_path: Path) -> None:
    """With modules from chosen places alone; what this environment does not have either is not missed."""
    imports = load("imports")
    package = tmp_path / "from" / "shop"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "__main__.py").write_text("raise SystemExit")
    (package / "papers.py").write_text(
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    import typed_only\nelse:\n    import struct\n"
        "def parse():\n    from phonenumbers import parse, shortnumberinfo\n    import not_here.at_all\n"
        "try:\n    import json.decoder\nexcept ImportError:\n    pass\n"
    )
    wanted = dict(imports.imports_of(package))
    assert set(wanted) == {
        "shop", "shop.papers", "typing:TYPE_CHECKING", "struct", "phonenumbers:parse", "phonenumbers:shortnumberinfo",
        "not_here.at_all", "json.decoder",
    }  # fmt: skip
    assert wanted["not_here.at_all"] == "shop/papers.py"

    theirs = Path(phonenumbers.__file__).parent
    inside = tmp_path / "lib"
    shutil.copytree(theirs, inside / "phonenumbers", ignore=shutil.ignore_patterns("shortdata", "geodata", "*.pyc"))
    outside = {name: file for name, file in wanted.items() if not name.startswith("shop")}
    standard = [place for place in sys.path if place.endswith((f"python3.{sys.version_info.minor}", "lib-dynload"))]
    missing = imports.missing_of(outside, [*standard, str(inside)])
    assert set(missing) == {"phonenumbers:parse", "phonenumbers:shortnumberinfo"}
    assert "phonenumbers.shortdata" in missing["phonenumbers:parse"]
    shutil.copytree(theirs / "shortdata", inside / "phonenumbers/shortdata")
    assert imports.missing_of(outside, [*standard, str(inside)]) == {}


def begin(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(FREEZE / "bancarella.py"), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )


def test_it_is_the_command_line_and_python_for_modules_of_ours() -> None:
    assert begin("--version").stdout == begin("-m", "studio", "--version").stdout != ""
    refused = begin("-m", "json.tool")
    assert (refused.returncode, refused.stdout) == (2, "")


def test_programs_that_it_starts_find_their_own_libraries() -> None:
    """What the boot loader sets is for this process alone."""
    inherited = (
        "import atexit, json, os, runpy, sys\n"
        "atexit.register(lambda: print(json.dumps(dict(os.environ))))\n"
        "sys.argv = ['bancarella', '--version']\n"
        f"runpy.run_path({str(FREEZE / 'bancarella.py')!r}, run_name='__main__')\n"
    )
    loaded = {"LD_LIBRARY_PATH": "/opt/ours", "_PYI_ARCHIVE_FILE": "/opt/ours/bancarella", "PYTHONPATH": str(ROOT)}
    for before in ({}, {"LD_LIBRARY_PATH_ORIG": "/opt/theirs"}):
        done = subprocess.run(
            [sys.executable, "-c", inherited], capture_output=True, text=True, env={**os.environ, **loaded, **before}
        )
        seen = json.loads(done.stdout.splitlines()[-1])
        assert seen.get("LD_LIBRARY_PATH") == before.get("LD_LIBRARY_PATH_ORIG")
        assert not [name for name, value in seen.items() if name.startswith("_PYI_") or "/opt/ours" in value]


WITHOUT_FFI = """
import runpy, sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "_ctypes":
            raise ImportError("libffi.so.8: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Missing())
sys.argv = ["bancarella", *sys.argv[2:]]
runpy.run_path({launcher!r}, run_name="__main__")
"""


def begin_without_ffi(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_FFI.format(launcher=str(FREEZE / "bancarella.py")), "-", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), "WAYLAND_DISPLAY": "", **environment},
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their libraries along")
def test_a_library_of_pythons_own_that_is_missing_is_named_with_its_package() -> None:
    done = begin_without_ffi("--version", DISPLAY="")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "libffi.so.8" in line
    assert line.endswith("sudo apt install libffi8")


@pytest.mark.skipif(sys.platform != "linux", reason="what desktops of Linux bring")
def test_whoever_double_clicks_reads_on_the_screen_why_no_window_comes(tmp_path: Path) -> None:
    programs, shown = tmp_path / "bin", tmp_path / "shown"
    programs.mkdir()
    for name, does in (("zenity", "exit 127"), ("kdialog", f'printf "%s\\n" "$*" >{shown}')):
        (programs / name).write_text(f"#!/bin/sh\n{does}\n")
        (programs / name).chmod(0o755)
    desktop = {"DISPLAY": ":98765", "PATH": f"{programs}:/usr/bin:/bin"}
    in_a_window: list[list[str]] = [[], ["--data-dir", str(tmp_path / "data")], ["demo"]]
    for arguments in in_a_window:
        done = begin_without_ffi(*arguments, **desktop)
        assert done.returncode == 2
        assert shown.read_text().split() == ["--title", "Bancarella", "--error", *done.stderr.split()]
        lines = shown.read_text().partition("--error ")[2].splitlines()
        assert len(lines) > 1
        assert all(len(line) <= 60 for line in lines)
        shown.unlink()
    for arguments in (["doctor"], ["--version"], ["live", "--data-dir", str(tmp_path / "data")]):
        assert begin_without_ffi(*arguments, **desktop).returncode == 2
        assert not shown.exists()
    assert begin_without_ffi(**{**desktop, "DISPLAY": ""}).returncode == 2
    assert not shown.exists()


def test_what_the_window_says_itself_is_not_said_beside_it() -> None:
    assert f"_IN_THE_WINDOW = {cli.OTHER_SHOP}\n" in (FREEZE / "bancarella.py").read_text("utf-8")


def test_the_studio_does_the_same_frozen_or_not() -> None:
    asked = re.compile(r"_MEIPASS|sys\.frozen|getattr\(sys, .frozen")
    ask = [file.name for file in (ROOT / "studio").rglob("*.py") if asked.search(file.read_text("utf-8"))]
    assert ask == ["report.py"]  # whoever reads a problem's papers must know; nothing is done otherwise for it


def icu(items: dict[str, bytes]) -> bytes:
    """A package of ICU's: header, table, names, items at multiples of 16 from the table on."""
    names = b"".join(name.encode() + b"\0" for name in items)
    made = bytearray(struct.pack("<I", len(items)) + bytes(8 * len(items)) + names)
    name_at = 4 + 8 * len(items)
    for row, (name, content) in enumerate(items.items()):
        made += bytes(-len(made) % 16)
        struct.pack_into("<II", made, 4 + 8 * row, name_at, len(made))
        made += content
        name_at += len(name) + 1
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    return header + bytes(made)


def test_icu_keeps_our_languages_and_what_all_share() -> None:
    lighten = load("lighten")
    kept = {
        "icudt73l/coll/de.res": b"d" * 16,
        "icudt73l/coll/root.res": b"r" * 32,
        "icudt73l/supplementalData.res": b"s" * 16,
        "icudt73l/unames.icu": b"u" * 48,
        "icudt73l/zone/it.res": b"z" * 16,
    }
    left_out = {
        "icudt73l/brkitr/thaidict.dict": b"t" * 16,
        "icudt73l/coll/ja.res": b"j" * 16,
        "icudt73l/gb18030.cnv": b"c" * 16,
        "icudt73l/lang/de.res": b"l" * 16,
        "icudt73l/af_ZA.res": b"a" * 16,
    }
    assert lighten.smaller_icu(icu(dict(sorted({**kept, **left_out}.items())))) == icu(dict(sorted(kept.items())))
    assert lighten.smaller_icu(icu(kept)) is None


@pytest.mark.skipif(not shutil.which("gcc") or not shutil.which("readelf"), reason="needs gcc and binutils")
def test_a_hollow_library_has_what_is_called_of_it_and_nothing_in_it(tmp_path: Path) -> None:
    lighten = load("lighten")
    theirs, user = tmp_path / "libx-1.so", tmp_path / "libuser.so"
    compile_c("int x_open(void) { return 7; } int x_more(void) { return 8; }", theirs)
    compile_c("int x_open(void); int use(void) { return x_open(); }", user, str(theirs))
    lighten.hollow(theirs, user, ("x_",))
    symbols = subprocess.run(["nm", "-D", "--defined-only", theirs], capture_output=True, text=True, check=True).stdout
    assert [line.split()[-1] for line in symbols.splitlines()] == ["x_open"]
    assert lighten.is_loadable(theirs)
    asked = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).use())"
    loaded = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", asked, user], capture_output=True, text=True, env=loaded, check=True)
    assert done.stdout == "0\n"


def compile_c(source: str, library: Path, *more: str) -> None:
    command = ["gcc", "-shared", "-fPIC", f"-Wl,-soname,{library.name}", "-x", "c", "-", "-x", "none", *more]
    subprocess.run([*command, "-o", str(library)], input=source, text=True, check=True)
