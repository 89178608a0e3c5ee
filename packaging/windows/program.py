"""What Windows wants to know of the program before it is frozen: its icon and its version, for bancarella.spec."""

from __future__ import annotations

import re
import struct
from pathlib import Path

SIDES = (16, 24, 32, 48, 64, 128, 256)
# By number, as Windows keeps them: US English in Unicode.
LANGUAGE, CHARACTERS = 0x0409, 0x04B0


def icon(hicolor: Path, file: Path) -> Path:
    """`file`, an .ico of all sides that Windows asks for, from PNGs as packaging/deb/icons lays them out. Raises
    OSError where one is missing."""
    pictures = [(hicolor / f"{side}x{side}" / "apps" / "bancarella.png").read_bytes() for side in SIDES]
    header = struct.pack("<HHH", 0, 1, len(SIDES))
    at = len(header) + 16 * len(SIDES)
    rows = b""
    for side, picture in zip(SIDES, pictures, strict=True):
        # A side of 256 is written as 0: it has one byte.
        rows += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(header + rows + b"".join(pictures))
    return file


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows compares it: 1.2.3rc1 is (1, 2, 3, 0)."""
    numbers = [int(each) for each in re.findall(r"\d+", re.match(r"[\d.]*", version)[0])][:4]  # type: ignore[index]
    return tuple(numbers + [0] * (4 - len(numbers)))  # type: ignore[return-value]


def version_resource(version: str, name: str, file: Path) -> Path:
    """`file`, what PyInstaller makes the properties of the program `name`.exe of. Raises OSError."""
    numbers = four_numbers(version)
    words = {
        "CompanyName": "Bancarella",
        "FileDescription": "Bancarella",  # what the task manager and the firewall's question call it
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Bancarella",
        "ProductVersion": version,
    }
    table = ",\n        ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"""VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
    kids=[
        StringFileInfo([StringTable('{LANGUAGE:04x}{CHARACTERS:04x}', [
        {table},
        ])]),
        VarFileInfo([VarStruct('Translation', [{LANGUAGE}, {CHARACTERS}])]),
    ],
)
""",
        encoding="utf-8",
    )
    return file
