"""The Debian package: not changed under a studio that runs, and what it tells of itself."""

from __future__ import annotations

import gzip
import json
import os
import re
import runpy
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from studio import __version__
from studio.domain.project import HOME, LICENCE, SOURCE

DEB = Path(__file__).resolve().parents[2] / "packaging/deb"
CONTROL = """Package: bancarella
Version: {version}
Architecture: all
Maintainer: Bancarella <bancarella@localhost>
Description: as little of it as there is
"""

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-parsechangelog"), reason="needs dpkg-dev")


def package(folder: Path, version: str, *, asks: bool = True) -> Path:
    """A package whose program only sleeps. One that does not ask is as packages were before they asked."""
    root = folder / version
    program = root / "usr/lib/bancarella/bancarella"
    program.parent.mkdir(parents=True)
    shutil.copy("/bin/sleep", program)
    with program.open("ab") as opened:
        opened.write(version.encode())
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(CONTROL.format(version=version))
    for name in ("preinst", "prerm") if asks else ():
        shutil.copy(DEB / "maintainer", root / "DEBIAN" / name)
    made = folder / f"{version}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", root, made], check=True, capture_output=True)
    return made


class System:
    """One that has its packages in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = folder / "usr/lib/bancarella/bancarella"
        for name in ("info", "updates", "triggers"):
            (folder / "var/lib/dpkg" / name).mkdir(parents=True)
        (folder / "var/lib/dpkg/status").touch()

    def dpkg(self, *words: str | Path, language: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
        without = ("--force-not-root", "--force-script-chrootless", "--force-bad-path", "--log=/dev/null")
        environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
        return subprocess.run(
            ["dpkg", *without, f"--root={self.folder}", *words],
            env={**environment, "LANG": language},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def installed(self) -> str:
        done = subprocess.run(
            ["dpkg-query", f"--admindir={self.folder}/var/lib/dpkg", "-W", "-f", "${Version} ${Status}", "bancarella"],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    @contextmanager
    def running(self) -> Iterator[int]:
        studio = subprocess.Popen([self.program, "60"])
        try:
            yield studio.pid
        finally:
            studio.kill()
            studio.wait()


@pytest.fixture
def system(tmp_path: Path) -> System:
    return System(tmp_path / "system")


@pytest.mark.parametrize("asks", [True, False], ids=["by-one-that-asks", "of-one-that-did-not-ask"])
def test_it_is_not_upgraded_while_it_runs(system: System, tmp_path: Path, asks: bool) -> None:
    old, new = package(tmp_path, "1.0", asks=asks), package(tmp_path, "1.1")
    assert system.dpkg("-i", old).returncode == 0
    before = system.program.read_bytes()
    with system.running() as process:
        refused = system.dpkg("-i", new)
        assert refused.returncode == 1
        assert refused.stderr.count(f", process {process}). End the show, close its window, then try again.\n") == 1
        assert system.installed == "1.0 install ok installed"
        assert system.program.read_bytes() == before
    done = system.dpkg("-i", new)
    assert (done.returncode, system.installed) == (0, "1.1 install ok installed"), done.stderr


def test_it_is_not_removed_while_it_runs(system: System, tmp_path: Path) -> None:
    system.dpkg("-i", package(tmp_path, "1.0"))
    with system.running() as process:
        refused = system.dpkg("-r", "bancarella")
        assert (refused.returncode, f"process {process}" in refused.stderr) == (1, True)
        assert system.installed.endswith("ok installed")
        assert system.program.is_file()
    assert system.dpkg("-P", "bancarella").returncode == 0
    assert not system.program.exists()


def test_one_whose_files_are_gone_is_found_too(system: System, tmp_path: Path) -> None:
    """Who removed it by hand, or with a package that did not ask, has one that runs all the same."""
    system.dpkg("-i", package(tmp_path, "1.0", asks=False))
    with system.running() as process:
        assert system.dpkg("-P", "bancarella").returncode == 0
        assert os.readlink(f"/proc/{process}/exe").endswith(" (deleted)")
        refused = system.dpkg("-i", package(tmp_path, "1.1"))
        assert (refused.returncode, f"process {process}" in refused.stderr) == (1, True)
    assert system.dpkg("-i", tmp_path / "1.1.deb").returncode == 0


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("it_IT.UTF-8", "Termina la diretta"),
        ("zh_CN.utf8", "请先结束直播"),
        ("es_ES.UTF-8", "Termina el directo"),
        ("fr_FR.UTF-8", "Terminez le direct"),
        ("de_DE.UTF-8", "Beende die Sendung"),
        ("de_DE", "End the show"),  # whose terminal may have no such letters
        ("ja_JP.UTF-8", "End the show"),
    ],
)
def test_it_says_so_in_the_sellers_language(system: System, tmp_path: Path, language: str, words: str) -> None:
    system.dpkg("-i", package(tmp_path, "1.0"))
    with system.running():
        assert words in system.dpkg("-r", "bancarella", language=language).stderr


def test_its_changelog_is_one_that_debian_reads() -> None:
    new = SimpleNamespace(**runpy.run_path(str(DEB.parent / "flatpak/metainfo"), run_name="metainfo"))
    long = "`a` is " + "very " * 30 + "new"
    found = [new.Released("1.1", date(2026, 12, 5), (long, "b — ü")), new.Released("1.0", date(2026, 1, 2), ("c",))]
    text = new.debian(found, "Bancarella <bancarella@localhost>")
    assert max(map(len, text.splitlines())) <= 80
    done = subprocess.run(
        ["dpkg-parsechangelog", "--all", "-l", "-", "--format", "rfc822"],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert re.findall(r"(?m)^(?:Version|Date): (.*)$", done.stdout) == [
        "1.1", "Sat, 05 Dec 2026 00:00:00 +0000", "1.0", "Fri, 02 Jan 2026 00:00:00 +0000"
    ]  # fmt: skip


def test_the_package_tells_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a program that is a shell script, in place of the frozen one."""
    frozen, icons = tmp_path / "frozen", tmp_path / "icons"
    frozen.mkdir()
    icons.mkdir()
    (frozen / "bancarella").write_text(f"#!/bin/sh\necho bancarella {__version__}\n")
    (frozen / "bancarella").chmod(0o755)
    told = {"name": "Bancarella", "licenses": [{"expression": LICENCE}], "externalReferences": [
        {"type": "website", "url": HOME}, {"type": "source-distribution", "url": SOURCE}
    ]}  # fmt: skip
    (frozen / "sbom.cdx.json").write_text(json.dumps({"metadata": {"component": told}, "components": []}))
    made = runpy.run_path(str(DEB / "make"), run_name="make")
    ask = made["output"]
    # Its manual asks the program for all its words, which a script has not.
    monkeypatch.setitem(made["main"].__globals__, "output", lambda *w: "" if w[0] == DEB / "manual" else ask(*w))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    made["main"](frozen, icons, tmp_path / "x.deb")
    subprocess.run(["dpkg-deb", "-R", tmp_path / "x.deb", tmp_path / "x"], check=True)
    assert f"\nHomepage: {HOME}\n" in (tmp_path / "x/DEBIAN/control").read_text()
    for name in ("preinst", "prerm"):
        assert os.access(tmp_path / "x/DEBIAN" / name, os.X_OK)
    share = tmp_path / "x/usr/share"
    assert gzip.decompress((share / "doc/bancarella/changelog.gz").read_bytes()).startswith(b"bancarella (")
    (description,) = (share / "metainfo").iterdir()
    launched = re.search(r'<launchable type="desktop-id">(.+)</launchable>', description.read_text("utf-8"))
    assert launched
    assert (share / "applications" / launched[1]).is_file()


def test_the_oldest_glibc_is_the_same_wherever_it_is_told() -> None:
    """Of a build, deb/make reads it; in words, the AppImage, which has no list of what it needs, is told of by hand."""
    told = {
        name: re.findall(r"glibc (2\.\d+)", (DEB.parent / name).read_text()) for name in ("README.md", "appimage/make")
    }
    assert set(map(tuple, told.values())) == {("2.35",)}
