"""licences.py FOLDER [--runtime FILE]: whose work is in a frozen FOLDER, and under which licences.

Everything in it must be somebody's: a Python package's, by the list of files that the package was installed with, or a
part's that has a row in licences.rows. Shared libraries other than a package's own extension modules, and fonts, must
have a row, also where a package brings them; and so must work inside of a file that is somebody's already
(licences.rows/inside.toml). What is nobody's, or a package whose licence is not known, ends it with exit status 1 and
is named. A row that nothing was found for is named too.

From that, and in FOLDER: THIRD_PARTY_NOTICES.txt, and sbom.cdx.json in CycloneDX 1.6; with LICENSE they are to be found
beside the program's assets too, where its About box looks. The same folder gives the same files. Runs in the
environment that was frozen, which has PyInstaller and cyclonedx-python-lib.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatch
from functools import cached_property
from importlib.metadata import Distribution, distributions
from pathlib import Path
from urllib.parse import quote

HERE = Path(__file__).resolve().parent
ROWS, TEXTS = HERE / "licences.rows", HERE / "licences.texts"
sys.path.insert(0, str(HERE.parent))

from studio.domain.project import HOME, LICENCE, SOURCE, SOURCE_YEARS  # noqa: E402 - the checkout's, wherever we run

NOTICES, PARTS = "THIRD_PARTY_NOTICES.txt", "sbom.cdx.json"
OURS = "bancarella"
TOLD = ("LICENSE", NOTICES, PARTS)
_BESIDE_ASSETS = "lib/studio/_data"
_OF_OURS = {*TOLD, *(f"{_BESIDE_ASSETS}/{name}" for name in TOLD)}
_FONTS = (".ttf", ".otf", ".woff", ".woff2", ".pfb")
_EXTENSION = re.compile(r"\.(?:cpython-\d+-[\w-]+|abi3)\.so$|\.pyd$")
_LIBRARIES = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs and libraries begin: Linux's, Windows', macOS' for one processor and for two."""
_ASKS_FOR_SOURCE = re.compile(r"(?<![\w-])(?:[AL]?GPL|MPL|Sleepycat)\b")
"""In an SPDX expression; also as one of several to choose from: nobody then has to ask which was chosen."""
_SOURCE_FILE = re.compile(r"/[^/]+\.(?:tar\.(?:gz|bz2|xz)|tgz|zip|src\.rpm|dsc)$")
"""How the address of a source ends that can be fetched, and not only looked at."""
_PYINSTALLERS = ("pyi_rth_", "pyimod", "pyiboot", "_pyi_")
_CLEAR = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "PSF-2.0"}
"""What older packages say that is SPDX's name as well."""
_WHOLE_TEXTS = {
    "GPL-2.0": "GPL-2.0",
    "GPL-3.0": "GPL-3.0",
    "LGPL-2.0": "LGPL-2.0",
    "LGPL-2.1": "LGPL-2.1",
    "LGPL-3.0": "LGPL-3.0",
    "Apache-2.0": "Apache-2.0",
}
"""Licences whose text is the same for all: parts' own notices refer to it."""
RULER = "=" * 100


@dataclass(frozen=True)
class Part:
    """Somebody's work that is in the folder."""

    name: str
    version: str
    licence: str  # an SPDX expression
    source: str  # address
    files: tuple[str, ...]  # in the folder, sorted
    texts: tuple[str, ...]
    kind: str = "library"  # as CycloneDX calls it
    identity: str = ""  # a package URL
    note: str = ""


class Wrong(Exception):
    """One or more lines, each naming what is not accounted for."""


@dataclass
class Site:
    """The environment that was frozen."""

    folder: Path

    @cached_property
    def packages(self) -> dict[str, Distribution]:
        """By normalised name."""
        return {normal(found.metadata["Name"]): found for found in distributions(path=[str(self.folder)])}

    @cached_property
    def owners(self) -> dict[str, str]:
        """Whose a file is: its place below site-packages to the package's normalised name."""
        return {str(file): name for name, package in self.packages.items() for file in package.files or ()}

    def owner_of_module(self, name: str) -> str | None:
        """The package that has this module, or the files below it where it is nobody's own (a namespace)."""
        place = name.replace(".", "/")
        for file in (f"{place}.py", f"{place}/__init__.py", f"{place}.pyc"):
            if file in self.owners:
                return self.owners[file]
        return next((self.owners[f] for f in self.owners if f.startswith((f"{place}/", f"{place}."))), None)

    def texts(self, name: str, left_out: Sequence[str] = ()) -> tuple[str, ...]:
        """A package's own licence files, but for those of these names."""
        package = self.packages[normal(name)]
        found = [
            file
            for file in package.files or ()
            if ".dist-info/" in str(file)
            and re.match(r"(?i)(licen[cs]e|copying|notice|authors)", file.name)
            and file.suffix != ".py"
            and file.name not in left_out
        ]
        return tuple(
            Path(str(package.locate_file(file))).read_text("utf-8", "replace") for file in sorted(found, key=str)
        )


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass
class Folder:
    """The frozen program: what lies in it, and what is packed into it."""

    place: Path
    modules: Sequence[str]
    inside: str = "lib/"
    files: list[str] = field(init=False)

    def __post_init__(self) -> None:
        # With slashes on Windows, too: rows and packages name files so.
        found = {
            path.relative_to(self.place).as_posix()
            for path in self.place.rglob("*")
            if path.is_file() and not path.is_symlink()
        }
        self.files = sorted(found - _OF_OURS)

    def in_site(self, file: str) -> str:
        return file.removeprefix(self.inside)

    def content(self, file: str) -> bytes:
        return (self.place / file).read_bytes()

    def needs_row(self, file: str, owned: bool) -> bool:
        """A library that is not simply a package's own extension module, a font, a program."""
        if file.endswith(_FONTS):
            return True
        with (self.place / file).open("rb") as opened:
            if not opened.read(4).startswith(_LIBRARIES):
                return False
        return not (owned and _EXTENSION.search(file))


def program_of(folder: Path) -> Path:
    """The program in a frozen folder, on any system. Raises Wrong."""
    for name in (OURS, f"{OURS}.exe"):
        if (program := folder / name).is_file():
            return program
    raise Wrong(f"{folder} is not what was frozen: no program {OURS} is in it")


def packed_modules(program: Path) -> list[str]:
    """The modules that PyInstaller packed into a program."""
    # Only the environment that is frozen has it.
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-not-found,import-untyped,unused-ignore]

    archive = CArchiveReader(str(program))
    names = [name for name in archive.toc if not name.startswith("PYZ")]
    for packed in (name for name in archive.toc if name.startswith("PYZ")):
        names += archive.open_embedded_archive(packed).toc
    return sorted(names)


def read_rows() -> dict[str, list[dict[str, object]]]:
    """All of licences.rows: `part`, `package`, `inside` and `runtime`."""
    rows: dict[str, list[dict[str, object]]] = {"part": [], "package": [], "inside": [], "runtime": []}
    for file in sorted(ROWS.glob("*.toml")):
        for kind, found in tomllib.loads(file.read_text("utf-8")).items():
            rows[kind] += found
    return rows


def examine(folder: Folder, site: Site, rows: Mapping[str, list[dict[str, object]]]) -> tuple[list[Part], list[str]]:
    """The parts by name, and lines about rows that nothing was found for. Raises Wrong."""
    wrong: list[str] = []
    unused: list[str] = []
    parts: list[Part] = []
    named: dict[str, set[str]] = {}
    for row in rows["part"]:
        files = _files_of(row, folder) if _holds_here(row) else ()
        named[str(row["name"])] = set(files)
        if files:
            try:
                parts.append(_native(row, files, folder, site))
            except Wrong as error:
                wrong.append(str(error))
        elif "may_be_absent" not in row:
            unused.append(
                f"licences.rows: nothing is in the folder of “{row['name']}” ({' '.join(_words(row, 'files'))})"
            )
    has_row = set().union(*named.values())
    for row in rows["inside"]:
        files = _files_of(row, folder)
        if not files and "holds" not in row:
            unused.append(f"licences.rows: nothing is in the folder that has others' work in it as {row['files']}")
        wrong += [
            f"{file}: {part} is in it, and no row of licences.rows that says {part} has this file"
            for file in files
            for part in _words(row, "parts")
            if not any(part in name and file in has for name, has in named.items())
        ]
    owned: dict[str, list[str]] = {}
    for file in folder.files:
        owner = site.owners.get(folder.in_site(file))
        if owner:
            owned.setdefault(owner, []).append(file)
        if file not in has_row and (not owner or folder.needs_row(file, bool(owner))):
            wrong.append(
                f"{file}: whose is it? No row of licences.rows has it" + (f" (came with {owner})" if owner else "")
            )
    for module in folder.modules:
        if module.startswith(_PYINSTALLERS):
            continue  # as the boot loader, which has a row
        if owner := site.owner_of_module(module):
            owned.setdefault(owner, [])
        elif module.split(".")[0] not in (*sys.stdlib_module_names, OURS) and not module.startswith("_sysconfigdata"):
            wrong.append(f"module {module}: no installed package has it")
    about = {normal(str(row["name"])): row for row in rows["package"]}
    for name in sorted(owned.keys() - {OURS}):
        try:
            parts.append(_package(name, tuple(owned[name]), about.get(name, {}), site))
        except Wrong as error:
            wrong.append(str(error))
    unused += [
        f"licences.rows: the package “{name}” is not in the folder" for name in sorted(about.keys() - owned.keys())
    ]
    if wrong:
        raise Wrong("\n".join(wrong))
    return sorted(parts, key=lambda part: (part.name.lower(), part.version)), unused


def _words(row: Mapping[str, object], name: str) -> list[str]:
    value = row.get(name, [])
    return [value] if isinstance(value, str) else [str(word) for word in value] if isinstance(value, list) else []


def _files_of(row: Mapping[str, object], folder: Folder) -> tuple[str, ...]:
    patterns = [
        pattern if pattern.startswith("/") else f"/{folder.inside}{pattern}" for pattern in _words(row, "files")
    ]
    found = [file for file in folder.files if any(fnmatch(f"/{file}", pattern) for pattern in patterns)]
    if holds := row.get("holds"):
        found = [file for file in found if re.search(str(holds).encode(), folder.content(file))]
    if lacks := row.get("lacks"):
        found = [file for file in found if not re.search(str(lacks).encode(), folder.content(file))]
    return tuple(found)


def _holds_here(row: Mapping[str, object]) -> bool:
    """Not where the version is asked of Debian and this is none: what is there under the same name is another's build,
    and nobody's until a row says so."""
    told = row["version"]
    return not (isinstance(told, dict) and "debian" in told) or shutil.which("dpkg-query") is not None


def _native(row: Mapping[str, object], files: tuple[str, ...], folder: Folder, site: Site) -> Part:
    name = str(row["name"])
    version, identity = _version(row, files, folder, site)
    source = _source(str(row["source"]), version)
    texts = tuple(text for word in _words(row, "texts") for text in _text(word, folder, site))
    licence = str(row["licence"])
    if not texts and not _whole(licence):
        raise Wrong(f"licences.rows: “{name}” has no text of its licence")
    if asks_for_source(licence) and source != SOURCE and not is_source_file(source):
        raise Wrong(f"licences.rows: “{name}” needs the address of its source's file: {licence} asks for it ({source})")
    kind = (
        "data" if files and all(file.endswith((".svg", ".webp", ".ico", ".strings")) for file in files) else "library"
    )
    return Part(name, version, licence, source, files, texts, kind, identity, str(row.get("note", "")))


def asks_for_source(licence: str) -> bool:
    return _ASKS_FOR_SOURCE.search(licence) is not None


def is_source_file(address: str) -> bool:
    return _SOURCE_FILE.search(address) is not None


def _source(address: str, version: str) -> str:
    # A package of Debian that was only built again is of the same source; its epoch stands in no file's name.
    of_source = re.sub(r"^\d+:|\+b\d+$", "", version)
    return address.replace("{version}", version).replace("{source_version}", of_source).replace("{ours}", SOURCE)


def runtime_parts(runtime: Path, folder: Folder, site: Site, rows: Mapping[str, list[dict[str, object]]]) -> list[Part]:
    """What is in the file that an AppImage begins with. Raises Wrong where it is not the one that has the rows."""
    wanted = (HERE / "appimage/runtime.sha256").read_text().split()[0]
    if hashlib.sha256(runtime.read_bytes()).hexdigest() != wanted:
        raise Wrong(f"{runtime} is not the runtime that licences.rows is about (packaging/appimage/runtime.sha256)")
    return [_native(row, (), folder, site) for row in rows["runtime"]]


def _version(row: Mapping[str, object], files: tuple[str, ...], folder: Folder, site: Site) -> tuple[str, str]:
    """The version, and the package URL. Raises Wrong where it cannot be told."""
    name, told = str(row["name"]), row["version"]
    assert isinstance(told, dict)
    slug = re.sub(r"[^a-z0-9.+-]+", "-", name.lower().partition(" (")[0]).strip("-")
    match told:
        case {"debian": str(package)}:
            query = ["dpkg-query", "-W", "-f", "${Version} ${Architecture}", package]
            done = subprocess.run(query, capture_output=True, text=True, check=False)
            if done.returncode:
                raise Wrong(f"{files[0]}: its version is asked of Debian's package {package}, which is not installed")
            version, architecture = done.stdout.split()
            return version, f"pkg:deb/debian/{package}@{quote(version)}?arch={architecture}"
        case {"package": str(package)}:
            version = site.packages[normal(package)].version
        case {"written": str(pattern)}:
            found = next((m for f in files if (m := re.search(pattern.encode(), folder.content(f)))), None)
            if found is None:
                raise Wrong(f"{files[0]}: the version of “{name}” cannot be read in it ({pattern})")
            version = found[1].decode()
        case {"seen": str(version), "in": str(carrier)}:
            package, _, wanted = carrier.partition(" ")
            there = site.packages[normal(package)].version
            if there != wanted:
                raise Wrong(
                    f"licences.rows: “{name}” was looked up for {carrier}, and this is {there}: look again ({files[0]})"
                )
        case {"is": str(version)}:
            pass
        case _:
            raise Wrong(f"licences.rows: “{name}” does not say where its version is from")
    return version, f"pkg:generic/{quote(slug)}@{quote(version)}"


def _text(word: str, folder: Folder, site: Site) -> tuple[str, ...]:
    """`NAME`: licences.texts/NAME.txt; `package:NAME`: a package's own; `folder:PATH`: lies in the folder."""
    kind, _, place = word.rpartition(":")
    match kind:
        case "":
            return ((TEXTS / f"{place}.txt").read_text("utf-8"),)
        case "package":
            return site.texts(place)
        case "folder":
            return ((folder.place / folder.inside / place).read_text("utf-8"),)
    raise Wrong(f"licences.rows: {word}: no such kind of text")


def _package(name: str, files: tuple[str, ...], row: Mapping[str, object], site: Site) -> Part:
    package = site.packages[name]
    about = package.metadata.json
    said = str(about.get("license") or "nothing").splitlines()[0]
    licence = str(row.get("licence") or about.get("license_expression") or (said if said in _CLEAR else ""))
    if not licence:
        raise Wrong(f"package {name} {package.version}: its licence has no SPDX name (it says “{said}”); give it a row")
    more = [(TEXTS / f"{word}.txt").read_text("utf-8") for word in _words(row, "texts")]
    texts = (*site.texts(name, _words(row, "left_out")), *more)
    if not texts and not _whole(licence):
        raise Wrong(f"package {name} {package.version}: it has no text of its licence; give it a row")
    source = _source(str(row.get("source") or f"https://pypi.org/project/{name}/{{version}}/#files"), package.version)
    if asks_for_source(licence) and not is_source_file(source):
        raise Wrong(
            f"package {name} {package.version}: {licence} asks for its source; give it a row with the file's address"
        )
    identity = f"pkg:pypi/{name}@{package.version}"
    title = str(about["name"])
    return Part(title, package.version, licence, source, files, texts, "library", identity, str(row.get("note", "")))


def _whole(licence: str) -> list[str]:
    """The names of the general texts that an SPDX expression refers to."""
    found = [text for begins, text in _WHOLE_TEXTS.items() if re.search(rf"(?<![\w-]){re.escape(begins)}", licence)]
    # The third LGPL is written as an addition to the GPL.
    return sorted({*found, "GPL-3.0"}) if "LGPL-3.0" in found else found


# --- The two files ---


def notices(parts: Iterable[Part]) -> str:
    """THIRD_PARTY_NOTICES.txt: a text that several have stands in it once."""
    parts = list(parts)
    texts: dict[str, list[str]] = {}
    for part in parts:
        for text in (*part.texts, *((TEXTS / f"{name}.txt").read_text("utf-8") for name in _whole(part.licence))):
            texts.setdefault(_tidy(text), []).append(f"{part.name} {part.version}")
    numbers = {text: number for number, text in enumerate(texts, 1)}
    lines = [_INTRODUCTION, "", "THE PARTS", ""]
    for part in parts:
        own = [_tidy(text) for text in part.texts]
        general = [_tidy((TEXTS / f"{name}.txt").read_text("utf-8")) for name in _whole(part.licence)]
        refers = ", ".join(str(number) for number in sorted({numbers[text] for text in (*own, *general)}))
        lines += [f"{part.name} {part.version}", f"    Licence: {part.licence}", f"    Source:  {part.source}"]
        lines += [f"    Note:    {part.note}"] if part.note else []
        lines += [f"    Texts:   {refers}", ""]
    for text, number in numbers.items():
        lines += [RULER, f"Text {number}, of: {', '.join(dict.fromkeys(texts[text]))}", RULER, "", text, ""]
    return "\n".join(lines)


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").strip("\n").split("\n"))


_INTRODUCTION = f"""PARTS OF BANCARELLA BY OTHERS

Bancarella is free software under {LICENCE}: the file LICENSE beside this one has it. It has works of
others in it, under licences of their own. They are listed here, each with where its source is; their texts follow, with
the names of those whose work it is. Some texts were gathered by Debian and name files of a part's source that are not
in this program.

THE SOURCE

The complete source that this program was made from, its own and that of every part whose licence asks for it (as
section 6 of the GNU General Public Licence, version 3, does), with what builds it, is at

    {SOURCE}

for everybody who has this program, free of charge, for as long as it is handed out and {SOURCE_YEARS} years more, at
least. Whoever cannot fetch it there asks for it at {HOME} within that time, and gets it on a disk
or the like for no more than what copying and sending it costs.

What was changed in parts by others is in packaging/freeze of that source. Libraries lie as files of their own in the
folder lib beside this file: you may put changed ones in their places, and take the program apart to mend what then
fails.
"""


def sbom(parts: Iterable[Part], version: str, folder: Folder, moment: int) -> str:
    """CycloneDX 1.6 as JSON. `moment` is the build's, in seconds since 1970."""
    from cyclonedx.contrib.hash.factories import HashTypeFactory
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import ExternalReference, ExternalReferenceType, Property, XsUri
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.component_evidence import ComponentEvidence, Occurrence
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    licences = LicenseFactory()
    program = Component(
        name="Bancarella",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"{OURS}@{version}",
        licenses=[licences.make_with_expression(LICENCE)],
        external_references=[
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(HOME)),
            ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(SOURCE)),
        ],
    )
    components = [
        Component(
            name=part.name,
            version=part.version,
            type=ComponentType(part.kind),
            bom_ref=f"{part.identity}#{number}",
            purl=PackageURL.from_string(part.identity),
            licenses=[licences.make_with_expression(part.licence)],
            hashes=[
                HashTypeFactory().from_hashlib_alg("sha256", hashlib.sha256(folder.content(part.files[0])).hexdigest())
            ]
            if len(part.files) == 1
            else [],
            external_references=[ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(part.source))],
            evidence=ComponentEvidence(
                occurrences=[Occurrence(location=file, bom_ref=f"{number}/{file}") for file in part.files]
            )
            if part.files
            else None,
            properties=[Property(name="bancarella:note", value=part.note)] if part.note else [],
        )
        for number, part in enumerate(parts)
    ]
    made = Bom(components=components)
    made.metadata.component = program
    made.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    made.register_dependency(program, components)
    what = "\n".join(f"{part.identity} {' '.join(part.files)}" for part in parts)
    made.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"{SOURCE}/{version}/{moment}\n{what}")
    return str(JsonV1Dot6(made).output_as_string(indent=1)) + "\n"


def lay_beside_assets(place: Path) -> None:
    """Links, or copies where there are none."""
    for name in TOLD:
        link = place / _BESIDE_ASSETS / name
        link.unlink(missing_ok=True)
        try:
            link.symlink_to(os.path.relpath(place / name, link.parent))
        except OSError:
            shutil.copy(place / name, link)


def main() -> int:
    parser = argparse.ArgumentParser(description="Whose work is in a frozen folder, and under which licences.")
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--site", type=Path, default=Path(sysconfig.get_path("purelib")), help="the frozen environment's"
    )
    parser.add_argument(
        "--runtime", type=Path, help="what an AppImage of the folder begins with: its parts are told, too"
    )
    options = parser.parse_args()
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).timestamp())
    site = Site(options.site)
    try:
        folder = Folder(options.folder, packed_modules(program_of(options.folder)))
        rows = read_rows()
        parts, unused = examine(folder, site, rows)
        if options.runtime:
            parts += runtime_parts(options.runtime, folder, site, rows)
    except Wrong as error:
        print(error, file=sys.stderr)
        return 1
    for line in unused:
        print(f"Note: {line}", file=sys.stderr)
    (options.folder / NOTICES).write_text(notices(parts), "utf-8")
    (options.folder / PARTS).write_text(sbom(parts, site.packages[OURS].version, folder, moment), "utf-8")
    lay_beside_assets(options.folder)
    print(f"{len(parts)} parts, {len(folder.files)} files and {len(folder.modules)} modules: {NOTICES}, {PARTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
