"""Recipes for systems that are not this one: what they name exists, what they write is what those systems read."""

from __future__ import annotations

import ast
import base64
import hashlib
import os
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from studio import __version__
from studio.engine.releases import Release

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
IDENTIFIER = "example.bancarella.Bancarella"
LANGUAGES = ("en", "it", "zh", "es", "fr", "de")
PNG = b"\x89PNG\r\n\x1a\n"


def script(path: str) -> SimpleNamespace:
    """A script's names, without running it and without leaving a compiled copy."""
    return SimpleNamespace(**runpy.run_path(str(PACKAGING / path), run_name="recipe"))


@pytest.fixture(scope="module")
def hicolor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The icons as the build draws them."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run(
        [sys.executable, PACKAGING / "deb/icons", folder], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    return folder


# Windows


ISS = (PACKAGING / "windows/bancarella.iss").read_text("utf-8")


def test_the_installer_names_only_what_is_there_or_made() -> None:
    made = script("windows/make")
    words = made.command("iscc", "1.2", Path("F"), Path("I"), Path("O"))
    defined = {word[2:].partition("=")[0] for word in words if word.startswith("/D")} | {"Signed"}
    asked = set(re.findall(r"\{#(\w+)\}", ISS)) | set(re.findall(r"(?m)^#ifdef (\w+)", ISS))
    assert asked == defined
    sources = set(re.findall(r'(?m)(?:Source: "|LicenseFile=|SetupIconFile=)([^"\n]+)', ISS))
    assert sources == {r"{#Folder}\*", r"{#Folder}\LICENSE", "{#Icon}"}
    assert (ROOT / "LICENSE").is_file()
    programs = {name.lower() for name in re.findall(r"\{app\}\\(\w+\.exe)", ISS)}
    assert programs == set(made.PROGRAMS)
    spec = (PACKAGING / "freeze/bancarella.spec").read_text("utf-8")
    for name in made.PROGRAMS:
        assert f'"{name.removesuffix(".exe")}"' in spec, f"no {name} is frozen"


def test_an_inno_setup_that_is_too_old_stops_in_words() -> None:
    (named,) = re.findall(r"with Inno Setup ([\d.]+) or newer", ISS.partition("[Setup]")[0])
    asked = re.search(r"(?m)^#if Ver < EncodeVer\((\d+), (\d+), (\d+)\)\n  #error Inno Setup ([\d.]+) or newer", ISS)
    assert asked
    assert ".".join(asked.groups()[:3]) == asked[4] == named
    assert ISS.index("#if Ver") < ISS.index("[Setup]")
    assert f"Inno Setup {named} or newer" in (PACKAGING / "README.md").read_text("utf-8")


def test_the_installer_speaks_six_languages_and_leaves_what_is_the_sellers() -> None:
    spoken = re.findall(r'(?m)^Name: "(\w\w)"; MessagesFile', ISS)
    assert sorted(spoken) == sorted(LANGUAGES)
    texts = dict.fromkeys(re.findall(r"\{cm:(\w+)\}|CustomMessage\('(\w+)'\)", ISS))
    for name in {first or second for first, second in texts}:
        for language in LANGUAGES:
            assert re.search(rf"(?m)^{language}\.{name}=\S", ISS), f"{language}.{name}"
    # Products and orders lie in {localappdata}\bancarella, as platformdirs puts them; nothing deletes there.
    deletes = re.findall(r'(?m)^Type: \w+; Name: "([^"]+)"', ISS)
    assert deletes == [r"{app}\lib"]
    assert "[UninstallDelete]" not in ISS
    assert "PrivilegesRequired=lowest" in ISS
    assert len(re.findall(r"(?m)^AppId=\{\{[0-9A-F-]{36}\}$", ISS)) == 1


def test_the_signing_command_says_no_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Arguments of a program are for everybody to read."""
    calls: list[tuple[list[str], dict[str, str]]] = []

    def run(words: list[str], **more: Any) -> SimpleNamespace:
        calls.append((words, more.get("env", {})))
        return SimpleNamespace(stdout="AB" * 20 + "\n", returncode=0)

    monkeypatch.setenv("WINDOWS_CERTIFICATE", "c2VjcmV0LWNlcnRpZmljYXRl")
    monkeypatch.setenv("WINDOWS_CERTIFICATE_PASSWORD", "secret-password")
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(shutil, "which", lambda name: f"C:/{name}.exe")
    script("windows/sign").main(["a.exe"])
    assert ["AB" * 20 in words for words, _ in calls] == [False, True, False]
    assert not [word for words, _ in calls for word in words if "secret" in word or "c2Vj" in word]


def test_an_ico_has_every_side(hicolor: Path, tmp_path: Path) -> None:
    program = script("windows/program.py")
    data = program.icon(hicolor, tmp_path / "x/bancarella.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(program.SIDES))
    for number, side in enumerate(program.SIDES):
        width, height, *_, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width or 256, height or 256) == (side, side)
        assert data[at : at + 8] == PNG
        assert struct.unpack_from(">II", data, at + 16) == (side, side)
        assert data[at + length - 8 : at + length - 4] == b"IEND"


def test_the_version_is_as_windows_compares_it(tmp_path: Path) -> None:
    program = script("windows/program.py")
    assert [program.four_numbers(v) for v in ("0.1.0", "1.2", "2.0.3rc1")] == [(0, 1, 0, 0), (1, 2, 0, 0), (2, 0, 3, 0)]
    text = program.version_resource("1.2.3", "bancarellaw", tmp_path / "v.txt").read_text("utf-8")
    tree = ast.parse(text, mode="eval")
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert calls == {
        "VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct"
    }  # fmt: skip
    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('OriginalFilename', 'bancarellaw.exe')" in text


# macOS


def test_macos_is_told_why_in_six_languages() -> None:
    bundle = script("macos/bundle.py")
    told = bundle.information("1.2.3")
    asked = {name: text for name, text in told.items() if name.endswith("UsageDescription")}
    assert sorted(asked) == [f"NS{what}UsageDescription" for what in ("Camera", "LocalNetwork", "Microphone")]
    assert told["CFBundleShortVersionString"] == "1.2.3"
    found: dict[str, dict[str, str]] = {}
    for file, place in bundle.strings():
        lines = Path(file).read_text("utf-8").splitlines()
        pairs = [re.fullmatch(r'"(\w+)" = "([^"\\]+)";', line) for line in lines]
        assert all(pairs), file
        found[place.removesuffix(".lproj")] = {pair[1]: pair[2] for pair in pairs if pair}
    assert sorted(found) == sorted(told["CFBundleLocalizations"])
    assert {language.partition("-")[0] for language in found} == set(LANGUAGES)
    assert all(texts.keys() == asked.keys() for texts in found.values())
    assert found["en"] == asked
    assert len({text for texts in found.values() for text in texts.values()}) == len(found) * len(asked)


def test_the_hardened_runtime_lets_it_see_and_hear(monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = script("macos/bundle.py")
    monkeypatch.delenv("MACOS_IDENTITY", raising=False)
    assert set(bundle.signature().values()) == {None}
    monkeypatch.setenv("MACOS_IDENTITY", "Developer ID Application: X")
    allowed = plistlib.loads(Path(bundle.signature()["entitlements_file"]).read_bytes())
    assert allowed["com.apple.security.device.camera"]
    assert allowed["com.apple.security.device.audio-input"]
    # Without these two nobody else's code is loaded into the studio.
    assert "com.apple.security.cs.disable-library-validation" not in allowed
    assert "com.apple.security.get-task-allow" not in allowed


@pytest.mark.skipif(not Path("/usr/bin/openssl").is_file(), reason="needs openssl")
@pytest.mark.parametrize(
    ("listed", "identity"),
    [
        ('  1) 5F2E "Developer ID Application: Anna (AB12)"\n     1 valid identities found', "Anna (AB12)"),
        ('  1) 5F2E "Apple Development: Anna (AB12)"\n     1 valid identities found', None),
        ("     0 valid identities found", None),  # as for one that has expired
    ],
)
def test_a_certificate_that_cannot_sign_is_no_reason_to_publish_unsigned(
    tmp_path: Path, listed: str, identity: str | None
) -> None:
    key, certificate, packed = (tmp_path / name for name in ("key.pem", "certificate.pem", "theirs.p12"))
    openssl = "/usr/bin/openssl"
    made = ["-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-keyout", key, "-out", certificate]
    subprocess.run([openssl, "req", *made], check=True, capture_output=True)
    exported = ["-export", "-inkey", key, "-in", certificate, "-passout", "pass:theirs", "-out", packed]
    subprocess.run([openssl, "pkcs12", *exported], check=True)
    security = tmp_path / "security"
    security.write_text(f"#!/bin/sh\n[ $1 != find-identity ] || cat <<'END'\n{listed}\nEND\n")
    security.chmod(0o755)
    done = subprocess.run(
        [PACKAGING / "macos/keychain"],
        env={
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
            "HOME": str(tmp_path),
            "MACOS_CERTIFICATE": base64.b64encode(packed.read_bytes()).decode(),
            "MACOS_CERTIFICATE_PASSWORD": "theirs",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if identity:
        assert (done.returncode, done.stdout) == (0, f"Developer ID Application: {identity}\n"), done.stderr
    else:
        assert (done.returncode, done.stdout) == (1, "")
        assert "no valid 'Developer ID Application'" in done.stderr


def test_an_icns_is_whole(hicolor: Path, tmp_path: Path) -> None:
    bundle = script("macos/bundle.py")
    data = bundle.icon(hicolor, tmp_path / "bancarella.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    found, at = {}, 8
    while at < len(data):
        name, length = struct.unpack_from(">4sI", data, at)
        assert data[at + 8 : at + 16] == PNG
        found[name] = struct.unpack_from(">II", data, at + 24)
        at += length
    assert found == {name: (side, side) for name, side in bundle.PICTURES.items()}


# AppImage, Flatpak, what is new


def test_what_is_new_is_told_to_feeds_and_software_centres() -> None:
    new = script("flatpak/metainfo")
    text = "# Changelog\n\n## Unreleased\n\n- `a` is\n  new & fast.\n\n## 0.2.0 – 2026-12-01\n\n- b\n- c\n"
    today = new.date(2026, 12, 24)
    assert [(r.version, r.points) for r in new.releases(text, "0.2.0", today)] == [("0.2.0", ("b", "c"))]
    ahead = new.releases(text, "0.3.0", today)
    assert [(r.version, r.on, r.points) for r in ahead] == [
        ("0.3.0", today, ("`a` is new & fast.",)), ("0.2.0", new.date(2026, 12, 1), ("b", "c"))
    ]  # fmt: skip
    assert new.notes(ahead[0]) == "- a is new & fast.\n"
    assert "<li>a is new &amp; fast.</li>" in new.xml(ahead)
    long = new.Released("1.0", today, ("x" * 1500,) * 5)
    assert 3000 < len(new.notes(long)) <= new.LONGEST
    for wrong, said in (("## 0.2.0\n\n- b\n", "no date"), ("## Soon\n\n- b\n", "no section's heading")):
        with pytest.raises(new.Wrong, match=said):
            new.releases(wrong, "0.2.0", today)


def test_the_changelog_as_it_stands_makes_notes_that_a_feed_takes() -> None:
    told = subprocess.run(
        [PACKAGING / "flatpak/metainfo", "notes", __version__], capture_output=True, text=True, check=True
    ).stdout
    Release(version="1.0", date=script("flatpak/metainfo").date.today(), page="https://a.example/", notes={"en": told})
    assert 0 < len(told) <= 4000
    refused = subprocess.run(
        [PACKAGING / "flatpak/metainfo", "check", "99.0"], capture_output=True, text=True, check=False
    )
    assert (refused.returncode, "99.0" in refused.stderr) == (1, True)


@pytest.fixture(scope="module")
def flatpak(tmp_path_factory: pytest.TempPathFactory, hicolor: Path) -> Path:
    """What goes into the Flatpak, with a frozen program that is none."""
    build, frozen = tmp_path_factory.mktemp("flatpak") / "build", tmp_path_factory.mktemp("frozen")
    (frozen / "bancarella").write_text("#!/bin/sh\n")
    subprocess.run(
        [PACKAGING / "flatpak/make", "--only-collect", frozen, hicolor],
        env={**os.environ, "BANCARELLA_FLATPAK_BUILD": str(build)},
        check=True,
    )
    return build


def test_all_that_a_flatpak_shows_has_its_name(flatpak: Path) -> None:
    shown = [file for file in (flatpak / "share").rglob("*") if file.is_file()]
    assert {file.suffix for file in shown} == {".desktop", ".xml", ".png"}
    assert not [file.name for file in shown if not file.name.startswith(IDENTIFIER)]
    for file in (flatpak / "share/applications").iterdir():
        assert f"\nIcon={IDENTIFIER}\n" in file.read_text("utf-8")
    manifest = (PACKAGING / f"flatpak/{IDENTIFIER}.yml").read_text("utf-8")
    assert f"id: {IDENTIFIER}\n" in manifest
    for door in ("--share=network", "--socket=pulseaudio", "--device=all", "--talk-name=org.freedesktop.secrets"):
        assert door in manifest
    # The preview of an engine that another start began.
    assert "--allow=per-app-dev-shm" in manifest
    # The whole home, or the desktop's own orders, are nothing that a studio needs.
    assert "--filesystem=home" not in manifest
    assert "--filesystem=host" not in manifest


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_software_centres_can_read_it(flatpak: Path) -> None:
    file = flatpak / f"share/metainfo/{IDENTIFIER}.metainfo.xml"
    done = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="needs squashfs-tools")
def test_an_appimage_is_its_runtime_and_the_folder_behind_it_the_same_twice(tmp_path: Path, hicolor: Path) -> None:
    frozen, runtime = tmp_path / "frozen", tmp_path / "runtime"
    frozen.mkdir()
    (frozen / "bancarella").write_text("#!/bin/sh\necho started $*\n")
    (frozen / "bancarella").chmod(0o755)
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(4085))
    make = [PACKAGING / "appimage/make", frozen, hicolor, runtime]
    (frozen / "THIRD_PARTY_NOTICES.txt").write_text("THE PARTS\n\nFFmpeg 8.1.2\n")
    untold = subprocess.run([*make, tmp_path / "no"], capture_output=True, text=True, check=False)
    assert (untold.returncode, "--runtime" in untold.stderr, (tmp_path / "no").exists()) == (1, True, False)
    (frozen / "THIRD_PARTY_NOTICES.txt").write_text("THE PARTS\n\nAppImage runtime 20251108\n")
    images = []
    for number in range(2):
        image = tmp_path / f"{number}" / "x.AppImage"
        subprocess.run(
            [*make, image],
            env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        images.append(image.read_bytes())
    assert images[0] == images[1]
    assert images[0].startswith(runtime.read_bytes() + b"hsqs")
    folder = tmp_path / "unpacked"
    subprocess.run(["unsquashfs", "-q", "-n", "-o", "4096", "-d", folder, image], check=True, stdout=subprocess.DEVNULL)
    said = subprocess.run([folder / "AppRun", "a", "b"], capture_output=True, text=True, check=True).stdout
    assert said == "started a b\n"
    assert (folder / "bancarella.desktop").read_text("utf-8") == (PACKAGING / "deb/bancarella.desktop").read_text(
        "utf-8"
    )
    assert (folder / ".DirIcon").read_bytes().startswith(PNG)
    refused = subprocess.run(
        [PACKAGING / "appimage/make", frozen, hicolor, frozen / "bancarella", tmp_path / "no"], capture_output=True
    )
    assert (refused.returncode, (tmp_path / "no").exists()) == (1, False)


@pytest.mark.skipif(sys.platform != "linux", reason="AppImages are Linux's")
def test_the_ground_stays_under_an_engine_that_outlives_its_window(tmp_path: Path) -> None:
    """The runtime unmounts when its pipe has no reader any more."""
    program = tmp_path / "usr/lib/bancarella/bancarella"
    program.parent.mkdir(parents=True)
    shutil.copy("/bin/sleep", program)
    reading, writing = os.pipe()
    window = subprocess.Popen(
        [PACKAGING / "appimage/AppRun", "60"],
        env={**os.environ, "APPDIR": str(tmp_path), "APPIMAGE": "x"},
        pass_fds=[writing],
    )
    os.close(writing)
    engine = subprocess.Popen([program, "2.5"])  # as Python starts it: without the pipe
    try:
        time.sleep(0.5)
        assert window.pid in {int(each.name) for each in Path("/proc").glob("[0-9]*") if runs(each, program)}
        window.kill()
        window.wait()
        assert os.read(reading, 1) == b""
        assert engine.poll() is not None
    finally:
        os.close(reading)
        window.kill()
        engine.kill()
        window.wait()
        engine.wait()


def runs(process: Path, program: Path) -> bool:
    try:
        return (process / "exe").samefile(program)
    except OSError:
        return False


def test_the_runtime_is_a_fixed_one() -> None:
    digest, name = (PACKAGING / "appimage/runtime.sha256").read_text().split()
    assert len(digest) == hashlib.sha256().digest_size * 2
    assert f"/{name}" in WORKFLOW.read_text("utf-8")


# The workflow


def test_the_workflow_runs_what_is_there() -> None:
    text = WORKFLOW.read_text("utf-8")
    called = set(re.findall(r"(?<![\w/.])packaging/[\w./-]+", text))
    made = {"packaging/"}
    for name in called - made:
        assert (ROOT / name).is_file(), name
    assert {f"packaging/{each}/make" for each in ("windows", "macos", "appimage", "flatpak")} < called
    assert {
        "packaging/build",
        "packaging/smoke",
        "packaging/licences",
        "packaging/feed",
        "packaging/installed",
        "packaging/publishable",
        "packaging/sources",
    } < called
    # An action is what was read when it was chosen, not what somebody moves a tag to.
    for used in re.findall(r"uses: (\S+)", text):
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", used), used


def test_what_is_published_has_the_names_that_the_recipes_give(monkeypatch: pytest.MonkeyPatch) -> None:
    text = WORKFLOW.read_text("utf-8")
    published = dict(re.findall(r'"([\w-]+)=(bancarella[^"]+)"', (PACKAGING / "publishable").read_text("utf-8")))
    assert set(published) == {
        "linux-x86_64-deb", "linux-x86_64-tar", "linux-x86_64-appimage", "linux-x86_64-flatpak",
        "windows-x86_64", "macos-arm64", "macos-x86_64",
    }  # fmt: skip
    named = {key: name.replace("${version}", "$version").replace("$version", "1.2") for key, name in published.items()}
    setup = next(w for w in script("windows/make").command("c", "1.2", Path(), Path(), Path()) if w.startswith("/F"))
    assert named["windows-x86_64"] == f"{setup[2:]}.exe"
    assert "bancarella-${version#bancarella }-macos-$(uname -m).dmg" in (PACKAGING / "macos/make").read_text()
    build = (PACKAGING / "build").read_text()
    assert "bancarella-$version-linux-$machine.tar.gz" in build
    assert "bancarella_${version}_$(dpkg --print-architecture).deb" in build
    assert "out/bancarella-${version#bancarella }-linux-x86_64.AppImage" in text
    assert 'out/bancarella-$VERSION-linux-x86_64.flatpak"\n' in text


def publishable(*words: str | Path) -> list[str]:
    done = subprocess.run([PACKAGING / "publishable", *words], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_linux_is_published_where_others_could_not_be_built(tmp_path: Path) -> None:
    linux = [f"bancarella-1.2-linux-x86_64.{kind}" for kind in ("tar.gz", "AppImage", "flatpak")]
    for name in ("bancarella_1.2_amd64.deb", *linux):
        (tmp_path / name).touch()
    there = [f"linux-x86_64-{kind}" for kind in ("deb", "tar", "appimage", "flatpak")]
    assert [line.partition("=")[0] for line in publishable(tmp_path, "1.2")] == there
    assert all(Path(line.partition("=")[2]).is_file() for line in publishable(tmp_path, "1.2"))
    (said,) = publishable(tmp_path, "1.2", "--missing")
    assert said.endswith(": windows-x86_64, macos-arm64, macos-x86_64.")
    for name in ("windows-x86_64-setup.exe", "macos-arm64.dmg", "macos-x86_64.dmg"):
        (tmp_path / f"bancarella-1.2-{name}").touch()
    assert publishable(tmp_path, "1.2", "--missing") == []
    assert len(publishable(tmp_path, "1.2")) == 7
    # Of the jobs, only these two must have gone well.
    (condition,) = re.findall(r"(?s)  publish:\n    if: >-\n(.*?)\n    needs:", WORKFLOW.read_text("utf-8"))
    assert re.findall(r"needs\.(\w+)\.result == 'success'", condition) == ["version", "linux"]
    assert "!cancelled()" in condition


SHELL = sorted(
    str(file.relative_to(ROOT))
    for folder in ("deb", "windows", "macos", "appimage", "flatpak")
    for file in (PACKAGING / folder).iterdir()
    if file.is_file() and file.read_bytes().startswith((b"#!/usr/bin/env bash", b"#!/bin/sh"))
)


@pytest.mark.parametrize("name", [*SHELL, "packaging/publishable"])
@pytest.mark.skipif(not shutil.which("shellcheck"), reason="needs shellcheck")
def test_shell_scripts_are_clean(name: str) -> None:
    done = subprocess.run(["shellcheck", ROOT / name], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# The freezing itself, on systems that are not here


def frozen_on(
    platform: str, work: Path, monkeypatch: pytest.MonkeyPatch, *, complete: bool = True
) -> dict[str, list[tuple[Any, ...]]]:
    """What the one spec asks PyInstaller for on another system: by name, arguments and options of each call; and what
    it runs on the result, which can import everything if it is `complete`."""
    calls: dict[str, list[tuple[Any, ...]]] = {}
    run = subprocess.run

    def told(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            calls.setdefault(name, []).append((arguments, options))
            return SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[], name=str(work / "dist"))

        return call

    def run_but_imports(words: list[str], **options: Any) -> Any:
        if words[1] != str(PACKAGING / "freeze/imports"):
            return run(words, **options)
        calls.setdefault("imports", []).append((words, options))
        return SimpleNamespace(returncode=int(not complete))

    class Hooks(SimpleNamespace):
        collect_data_files = collect_submodules = copy_metadata = staticmethod(lambda *_, **__: [])

    monkeypatch.setattr(subprocess, "run", run_but_imports)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, SimpleNamespace())
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", Hooks())
    for name in ("contents", "bundle", "program"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    spec = PACKAGING / "freeze/bancarella.spec"
    names = {name: told(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(  # noqa: S102 - our own recipe
        compile(spec.read_text("utf-8"), spec, "exec"),
        {"SPECPATH": str(spec.parent), "workpath": str(work), **names},
    )
    for name in ("contents", "bundle", "program"):
        sys.modules.pop(name, None)
    return calls


def test_windows_gets_a_program_for_terminals_and_one_for_menus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = frozen_on("win32", tmp_path, monkeypatch)
    programs = {options["name"]: options for _, options in calls["EXE"]}
    assert {name: options["console"] for name, options in programs.items()} == {
        "bancarella": True,
        "bancarellaw": False,
    }
    for options in programs.values():
        assert Path(options["icon"]).read_bytes().startswith(b"\0\0\1\0")
        assert "VSVersionInfo" in Path(options["version"]).read_text("utf-8")
    assert "BUNDLE" not in calls
    assert (str(tmp_path / "bancarella.ico"), ".") in calls["Analysis"][0][1]["datas"]


def test_macos_gets_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MACOS_IDENTITY", "Developer ID Application: X")
    calls = frozen_on("darwin", tmp_path, monkeypatch)
    ((_, bundle),) = calls["BUNDLE"]
    assert (bundle["name"], bundle["version"]) == ("Bancarella.app", __version__)
    assert "NSCameraUsageDescription" in bundle["info_plist"]
    ((_, program),) = calls["EXE"]
    assert program["codesign_identity"] == "Developer ID Application: X"
    assert not program["console"]
    assert len([place for _, place in calls["Analysis"][0][1]["datas"] if place.endswith(".lproj")]) == 6


def test_linux_gets_one_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = frozen_on("linux", tmp_path, monkeypatch)
    ((_, program),) = calls["EXE"]
    assert (program["name"], program["console"], program.get("icon")) == ("bancarella", True, None)
    assert "BUNDLE" not in calls


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_what_was_frozen_must_import_everything(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Telephone numbers did not work at all once: what they import was on the list of what nobody needs."""
    calls = frozen_on(platform, tmp_path, monkeypatch)
    assert [words[2:] for words, _ in calls["imports"]] == [[str(tmp_path / "dist")]]
    with pytest.raises(SystemExit, match="lacks what it imports"):
        frozen_on(platform, tmp_path, monkeypatch, complete=False)
