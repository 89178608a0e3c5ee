"""Whose work is in a frozen folder: what is nobody's is found and named, and every part is in the two files."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path, PureWindowsPath
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SITE = Path(sysconfig.get_path("purelib"))
MODULES = ["struct", "pyi_rth_inspect", "bancarella", "attr", "attr._make", "markupsafe"]
EXTENSION = f"markupsafe/_speedups{sysconfig.get_config_var('EXT_SUFFIX')}"


def load() -> ModuleType:
    spec = spec_from_file_location("packaging_licences", PACKAGING / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


licences = load()


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """What PyInstaller makes, as little of it as there is to tell apart."""
    folder = tmp_path / "bancarella"
    (folder / "lib/av.libs").mkdir(parents=True)
    (folder / "lib/markupsafe").mkdir()
    shutil.copy(SITE / EXTENSION, folder / "lib" / EXTENSION)
    (folder / "lib/av.libs/libx264-0123.so.165").write_bytes(b"\x7fELF and x264")
    (folder / "lib/studio/_data/assets/fonts").mkdir(parents=True)
    for name in ("Inter-Bold.woff2", "OFL-Inter.txt"):
        shutil.copy(ROOT / "assets/fonts" / name, folder / "lib/studio/_data/assets/fonts" / name)
    (folder / "LICENSE").write_text("ours")
    return folder


def rows() -> dict[str, list[dict[str, Any]]]:
    """Of x264, Inter, and the font's licence, which in a real folder is the studio's own."""
    return {
        "part": [
            {
                "name": "x264",
                "files": ["av.libs/libx264-*"],
                "version": {"is": "0.165"},
                "licence": "GPL-2.0-or-later",
                "source": "https://x264.example/{version}.tar.bz2",
                "texts": ["x264"],
            },
            {
                "name": "Inter",
                "files": ["studio/_data/assets/fonts/*Inter*"],
                "version": {"is": "3.019"},
                "licence": "OFL-1.1",
                "source": "https://inter.example",
                "texts": ["folder:studio/_data/assets/fonts/OFL-Inter.txt"],
            },
        ],
        "package": [],
        "inside": [],
    }


def examine(folder: Path, rows: dict[str, Any], modules: list[str] = MODULES) -> tuple[list[Any], list[str]]:
    found: tuple[list[Any], list[str]] = licences.examine(licences.Folder(folder, modules), licences.Site(SITE), rows)
    return found


def test_parts_are_packages_by_their_files_and_modules_and_what_rows_say(frozen: Path) -> None:
    parts, unused = examine(frozen, rows())
    assert [part.name for part in parts] == ["attrs", "Inter", "MarkupSafe", "x264"]
    assert unused == []
    by_name = {part.name: part for part in parts}
    assert by_name["MarkupSafe"].files == (f"lib/{EXTENSION}",)
    assert by_name["attrs"].licence == "MIT"
    assert "Hynek Schlawack" in "".join(by_name["attrs"].texts)
    assert (by_name["x264"].version, by_name["x264"].source) == ("0.165", "https://x264.example/0.165.tar.bz2")


@pytest.mark.parametrize(
    ("planted", "content"),
    [
        ("lib/libplanted.so.1", b"\x7fELF"),
        ("lib/av.libs/libnew-0123.so.1", b"\x7fELF"),
        ("lib/markupsafe/_other.abi3.so", b"\x7fELF"),
        ("lib/av.libs/new-1-0123.dll", b"MZ\x90\0"),
        ("lib/av.libs/libnew.1.dylib", b"\xcf\xfa\xed\xfe"),
        ("lib/studio/_data/assets/fonts/Comic.ttf", b"\0\1\0\0"),
        ("lib/notes.txt", b"whose?"),
    ],
)
def test_what_is_nobodys_is_named(frozen: Path, planted: str, content: bytes) -> None:
    (frozen / planted).write_bytes(content)
    with pytest.raises(licences.Wrong, match=re.escape(planted)):
        examine(frozen, rows())


def test_a_library_that_a_package_brings_must_have_a_row_too(frozen: Path) -> None:
    brought = next(file for file in (SITE / "av.libs").iterdir() if "dav1d" in file.name)
    shutil.copy(brought, frozen / "lib/av.libs" / brought.name)
    with pytest.raises(licences.Wrong, match=rf"av\.libs/{re.escape(brought.name)}.*\(came with av\)"):
        examine(frozen, rows())


@pytest.mark.parametrize("begins", [b"MZ\x90\0", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\x7fELF"])
def test_a_library_is_known_by_its_content_on_every_system(frozen: Path, begins: bytes) -> None:
    folder = licences.Folder(frozen, MODULES)
    for name, wants in (("avcodec-62.dll", True), ("libpq.5.dylib", True), ("_rust.pyd", False), ("notes.txt", True)):
        (frozen / "lib" / name).write_bytes(begins)
        assert folder.needs_row(f"lib/{name}", owned=True) is wants
    (frozen / "lib/notes.txt").write_bytes(b"words")
    assert not folder.needs_row("lib/notes.txt", owned=True)


@pytest.mark.parametrize(
    ("file", "row"),
    [
        ("av.libs/avcodec-62-984de331.dll", "FFmpeg"),
        ("av.libs/swscale-9-0c9886c1.dll", "FFmpeg"),
        ("av/.dylibs/libavutil.60.26.102.dylib", "FFmpeg"),
        ("av/.dylibs/libx264.165.dylib", "x264"),
        ("av.libs/libx264-165-f3a90947.dll", "x264"),
        ("av/.dylibs/libwebpmux.3.1.2.dylib", "libwebp"),
        ("av/.dylibs/libopencore-amrwb.0.dylib", "opencore-amr"),
        ("psycopg_binary/.dylibs/libkrb5support.1.1.dylib", "MIT Kerberos"),
        ("psycopg_binary/.dylibs/liblber.2.dylib", "OpenLDAP"),
        ("PySide6/Qt6Gui.dll", "Qt"),
        ("PySide6/plugins/platforms/qwindows.dll", "Qt"),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "HarfBuzz"),
        ("shiboken6/shiboken6.abi3.dll", "Qt for Python"),
    ],
)
def test_what_wheels_for_windows_and_macos_bring_under_other_names_has_the_same_row(
    tmp_path: Path, file: str, row: str
) -> None:
    (tmp_path / "lib" / file).parent.mkdir(parents=True)
    (tmp_path / "lib" / file).write_bytes(b"MZ harfbuzz HEVC encoder version")
    folder = licences.Folder(tmp_path, [])
    assert row in [part["name"] for part in licences.read_rows()["part"] if licences._files_of(part, folder)]


@pytest.mark.parametrize(
    ("file", "row"),
    [
        ("bancarella.ico", "What Windows and macOS are told of Bancarella"),
        ("zh-Hans.lproj/InfoPlist.strings", "What Windows and macOS are told of Bancarella"),
        ("cryptography/hazmat/bindings/_rust.pyd", "OpenSSL (in cryptography)"),
        ("cryptography/hazmat/bindings/_rust.pyd", "Rust crates (in cryptography)"),
    ],
)
def test_what_only_windows_or_macos_has_of_ours_and_inside_of_packages_has_a_row(
    tmp_path: Path, file: str, row: str
) -> None:
    (tmp_path / "lib" / file).parent.mkdir(parents=True)
    (tmp_path / "lib" / file).touch()
    folder = licences.Folder(tmp_path, [])
    assert row in [part["name"] for part in licences.read_rows()["part"] if licences._files_of(part, folder)]


class OnWindows(type(Path())):  # type: ignore[misc]
    """Its files, named as Windows names them."""

    def relative_to(self, *other: Any) -> Any:
        return PureWindowsPath(super().relative_to(*other))


def test_files_are_known_by_their_places_on_windows_too(frozen: Path) -> None:
    licences.lay_beside_assets(frozen)
    for name in licences.TOLD:
        beside = frozen / "lib/studio/_data" / name
        beside.unlink()
        beside.write_text("a copy: not everybody may make links there")
    assert licences.Folder(OnWindows(frozen), []).files == licences.Folder(frozen, []).files
    parts, _ = examine(OnWindows(frozen), rows())
    assert [part.name for part in parts] == ["attrs", "Inter", "MarkupSafe", "x264"]


def test_work_inside_of_what_is_somebodys_already_must_have_a_row(frozen: Path) -> None:
    """Its row can be missing without any file being nobody's: a package's own extension, a part's library."""
    told = rows()
    told["inside"] = [
        {"files": ["markupsafe/_speedups.*"], "parts": ["zlib"]},
        {"files": ["*.so*"], "holds": "libpng version 1\\.", "parts": ["libpng"]},
        {"files": ["cv2/*.so"], "parts": ["libpng"]},
    ]
    with pytest.raises(licences.Wrong, match=rf"{re.escape(EXTENSION)}: zlib is in it") as wrong:
        examine(frozen, told)
    assert "libpng" not in str(wrong.value)
    more = {**told["part"][0], "version": {"is": "1"}, "texts": ["zlib"]}
    told["part"].append({**more, "name": "zlib (in MarkupSafe)", "files": ["markupsafe/_speedups.*"]})
    _, unused = examine(frozen, told)
    assert len(unused) == 1
    assert "cv2" in unused[0]
    (frozen / "lib/av.libs/libx264-0123.so.165").write_bytes(b"\x7fELF libpng version 1.6.50")
    with pytest.raises(licences.Wrong, match=r"libx264-0123.*libpng is in it"):
        examine(frozen, told)


def test_a_module_of_no_package_is_named(frozen: Path) -> None:
    with pytest.raises(licences.Wrong, match="module somebody"):
        examine(frozen, rows(), [*MODULES, "somebody.elses"])


def test_a_package_that_does_not_say_its_licence_in_spdx_needs_a_row(frozen: Path) -> None:
    with pytest.raises(licences.Wrong, match=r"package qrcode .*it says “BSD”"):
        examine(frozen, rows(), [*MODULES, "qrcode"])
    told = {**rows(), "package": [{"name": "qrcode", "licence": "BSD-3-Clause"}]}
    parts, _ = examine(frozen, told, [*MODULES, "qrcode"])
    assert "qrcode" in {part.name for part in parts}


def test_a_packages_single_file_under_another_licence_is_told_and_its_source_asked_for(frozen: Path) -> None:
    """gRPC's certificates are Mozilla's; what its wheel says of itself, and its SPDX expression, leave them out."""
    certificates = "grpc/_cython/_credentials/roots.pem"
    (frozen / "lib" / certificates).parent.mkdir(parents=True)
    shutil.copy(SITE / certificates, frozen / "lib" / certificates)
    told = {**rows(), "package": [row for row in licences.read_rows()["package"] if row["name"] == "grpcio"]}
    parts, _ = examine(frozen, told)
    grpc = next(part for part in parts if part.name == "grpcio")
    assert (grpc.files, grpc.licence) == ((f"lib/{certificates}",), "Apache-2.0 AND BSD-3-Clause AND MPL-2.0")
    assert licences.is_source_file(grpc.source)
    assert "Following applies to:\n./etc/roots.pem\n\nMozilla Public License Version 2.0" in "".join(grpc.texts)
    (frozen / licences.PARTS).write_text(licences.sbom(parts, "1.2.3", licences.Folder(frozen, MODULES), 1_795_000_000))
    said = subprocess.run([PACKAGING / "deb/copyright", frozen], capture_output=True, text=True, check=True).stdout
    assert "License: MPL-2.0\n /usr/share/common-licenses/MPL-2.0 has the text" in said


def test_a_row_that_nothing_was_found_for_is_told(frozen: Path) -> None:
    told = rows()
    told["part"].append({**told["part"][0], "name": "x265", "files": ["av.libs/libx265-*"]})
    told["package"].append({"name": "attrs-extra", "licence": "MIT"})
    _, unused = examine(frozen, told)
    assert len(unused) == 2
    assert "“x265”" in unused[0]
    assert "“attrs-extra”" in unused[1]
    told["part"][-1]["may_be_absent"] = "it is taken out"
    assert len(examine(frozen, told)[1]) == 1


def test_a_version_that_was_looked_up_for_another_one_must_be_looked_up_again(frozen: Path) -> None:
    told = rows()
    told["part"][0]["version"] = {"seen": "0.165", "in": "av 1.0"}
    with pytest.raises(licences.Wrong, match=r"looked up for av 1\.0.*libx264-0123"):
        examine(frozen, told)
    told["part"][0]["version"] = {"written": "x265 ([0-9]+)"}
    with pytest.raises(licences.Wrong, match="version of “x264” cannot be read"):
        examine(frozen, told)


def test_where_there_is_no_debian_its_rows_claim_nothing(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own library there is not Debian's, whatever its files are called."""
    for name in ("base_library.zip", "liblzma.so.5"):
        (frozen / "lib" / name).write_bytes(b"PK, of python.org")
    told = rows()
    told["part"] += [row for row in licences.read_rows()["part"] if row["name"] in {"Python", "liblzma"}]
    monkeypatch.setenv("PATH", str(frozen))
    with pytest.raises(licences.Wrong) as wrong:
        examine(frozen, told)
    assert [line.partition(":")[0] for line in str(wrong.value).splitlines()] == [
        "lib/base_library.zip", "lib/liblzma.so.5"
    ]  # fmt: skip


def test_the_notices_have_the_offer_of_source_and_each_text_once(frozen: Path) -> None:
    parts, _ = examine(frozen, rows())
    text = licences.notices(parts)
    for words in ("https://bancarella.example/source", "3 years", "section 6", "x264 0.165", "Inter 3.019"):
        assert words in text
    assert text.count("GNU GENERAL PUBLIC LICENSE\n                       Version 2") == 1
    assert "SIL OPEN FONT LICENSE" in text


def test_the_list_of_parts_is_cyclonedx_and_the_same_each_time(frozen: Path) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    parts, _ = examine(frozen, rows())
    folder = licences.Folder(frozen, MODULES)
    made = licences.sbom(parts, "1.2.3", folder, 1_795_000_000)
    assert made == licences.sbom(parts, "1.2.3", folder, 1_795_000_000)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(made) is None
    told = json.loads(made)
    assert (told["specVersion"], told["metadata"]["component"]["version"]) == ("1.6", "1.2.3")
    x264 = next(part for part in told["components"] if part["name"] == "x264")
    assert [said["expression"] for said in x264["licenses"]] == ["GPL-2.0-or-later"]
    assert [seen["location"] for seen in x264["evidence"]["occurrences"]] == ["lib/av.libs/libx264-0123.so.165"]


def test_the_about_box_finds_the_texts(frozen: Path) -> None:
    for name in licences.TOLD:
        (frozen / name).write_text(f"this is {name}")
    for _ in range(2):
        licences.lay_beside_assets(frozen)
        assets = frozen / "lib/studio/_data/assets"  # as studio.resources has it in the frozen program
        assert [(assets.parent / name).read_text() for name in licences.TOLD] == [f"this is {n}" for n in licences.TOLD]
    examine(frozen, rows())


def paragraphs(text: str) -> list[dict[str, str]]:
    """Of a file as Debian writes them: fields by name, what goes on in further lines with them."""
    found = []
    for paragraph in text.strip().split("\n\n"):
        fields = re.split(r"(?m)^([A-Z][\w-]*):", paragraph)
        assert fields[0] == ""
        found.append({name: value.strip() for name, value in zip(fields[1::2], fields[2::2], strict=True)})
    return found


def test_debians_copyright_file_has_every_part_and_a_text_for_each_licence(frozen: Path) -> None:
    told = rows()
    told["part"].append({**told["part"][0], "name": "more", "licence": "(MIT OR ISC) AND Zlib", "texts": ["zlib"]})
    parts, _ = examine(frozen, told)
    (frozen / licences.PARTS).write_text(licences.sbom(parts, "1.2.3", licences.Folder(frozen, MODULES), 1_795_000_000))
    said = subprocess.run([PACKAGING / "deb/copyright", frozen], capture_output=True, text=True, check=True).stdout
    head, *rest = paragraphs(said)
    assert head["Format"].endswith("/copyright-format/1.0/")
    assert head["Source"] == licences.SOURCE
    assert "THIRD_PARTY_NOTICES.txt" in head["Comment"]
    about = [paragraph for paragraph in rest if "Files" in paragraph]
    assert about[0] == {"Files": "*", "Copyright": "the authors of Bancarella", "License": "GPL-3.0-or-later"}
    by_file = {file: each for each in about for file in each["Files"].split()}
    assert len(by_file) == sum(len(each["Files"].split()) for each in about)
    x264 = by_file["usr/lib/bancarella/lib/av.libs/libx264-0123.so.165"]
    assert x264["License"] == "MIT or ISC, and Zlib, and GPL-2.0-or-later"
    assert "x264 0.165: https://x264.example/0.165.tar.bz2" in x264["Comment"]
    assert "attrs" in by_file["usr/lib/bancarella/bancarella"]["Copyright"]
    texts = {paragraph["License"].splitlines()[0] for paragraph in rest if "Files" not in paragraph}
    asked = {name for each in about for name in re.split(r",? (?:and|or) ", each["License"])}
    assert texts == asked


def test_every_row_has_what_it_needs_and_every_text_is_asked_for() -> None:
    told = licences.read_rows()
    assert len({row["name"] for row in told["part"]}) == len(told["part"])
    asked = set(licences._WHOLE_TEXTS.values())
    for row in (*told["part"], *told["runtime"]):
        assert {"name", "version", "licence", "source"} <= row.keys()
        assert row["source"].startswith(("https://", "{ours}"))
    assert all(row["files"] for row in told["part"])
    for row in told["inside"]:
        assert row["files"]
        for part in row["parts"]:
            assert [other for other in told["part"] if part in other["name"]], part
    for row in (*told["part"], *told["package"], *told["runtime"]):
        asked |= {word for word in row.get("texts", []) if ":" not in word}
    assert {file.stem for file in licences.TEXTS.iterdir()} == asked


def test_every_row_whose_licence_asks_for_source_has_the_address_of_a_file() -> None:
    told = licences.read_rows()
    asking = [
        row
        for row in (*told["part"], *told["package"], *told["runtime"])
        if licences.asks_for_source(str(row.get("licence", ""))) and row.get("source") != "{ours}"
    ]
    # What a package says of itself is asked where it is found: psycopg says LGPL, and its row does not.
    asking += [row for row in told["package"] if row["name"].startswith("psycopg")]
    assert {"FFmpeg", "x264", "Qt", "JACK", "libfuse", "shiboken6", "psycopg-binary"} <= {row["name"] for row in asking}
    for row in asking:
        address = licences._source(row["source"], "1.2-3")
        assert licences.is_source_file(address), f"{row['name']}: {address}"
        assert "{" not in address


@pytest.mark.parametrize(
    ("licence", "asks"),
    [
        ("GPL-3.0-or-later", True),
        ("LGPL-2.1-or-later", True),
        ("AGPL-3.0-only", True),
        ("MIT OR (Apache-2.0 AND MPL-2.0)", True),
        ("Sleepycat AND BSD-3-Clause", True),
        ("MIT AND BSD-3-Clause", False),
        ("LicenseRef-notGPL", False),
    ],
)
def test_which_licences_ask_for_source(licence: str, asks: bool) -> None:
    assert licences.asks_for_source(licence) is asks


def test_a_page_is_no_source(frozen: Path) -> None:
    told = rows()
    told["part"][0]["source"] = "https://x264.example/tree/0.165"
    with pytest.raises(licences.Wrong, match=r"“x264” needs the address of its source's file: GPL-2\.0-or-later"):
        examine(frozen, told)
    with pytest.raises(licences.Wrong, match=r"package psycopg .*give it a row with the file's address"):
        examine(frozen, rows(), [*MODULES, "psycopg"])
    told = {**rows(), "package": [row for row in licences.read_rows()["package"] if row["name"] == "psycopg"]}
    parts, _ = examine(frozen, told, [*MODULES, "psycopg"])
    assert [licences.is_source_file(part.source) for part in parts if part.name == "psycopg"] == [True]


def test_an_appimage_tells_whose_its_runtime_is(frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, site = licences.Folder(frozen, MODULES), licences.Site(SITE)
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"another one")
    with pytest.raises(licences.Wrong, match="not the runtime that"):
        licences.runtime_parts(runtime, folder, site, licences.read_rows())
    (tmp_path / "appimage").mkdir()
    digest = hashlib.sha256(runtime.read_bytes()).hexdigest()
    (tmp_path / "appimage/runtime.sha256").write_text(f"{digest}  runtime\n")
    monkeypatch.setattr(licences, "HERE", tmp_path)
    parts = licences.runtime_parts(runtime, folder, site, licences.read_rows())
    assert {"AppImage runtime", "libfuse", "squashfuse"} <= {part.name for part in parts}
    text = licences.notices(parts)
    for words in ("probonopd", "Miklos Szeredi", "Dave Vasilevsky", "Daan Leijen", "Version 2.1, February 1999"):
        assert words in text
    told = json.loads(licences.sbom(parts, "1.2.3", folder, 1_795_000_000))["components"]
    assert {part["type"] for part in told} == {"library"}
