"""What macOS wants to know of the program when it is frozen: its icon, its Info.plist, its questions in six languages,
for bancarella.spec."""

from __future__ import annotations

import os
import plistlib
import struct
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
IDENTIFIER = "example.bancarella.Bancarella"
# What an .icns calls its pictures, and the side of each; the last four are for screens of twice as many dots.
PICTURES = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip


def icon(hicolor: Path, file: Path) -> Path:
    """`file`, an .icns of PNGs as packaging/deb/icons lays them out. Raises OSError where one is missing."""
    parts = b""
    for name, side in PICTURES.items():
        picture = (hicolor / f"{side}x{side}" / "apps" / "bancarella.png").read_bytes()
        parts += name + struct.pack(">I", 8 + len(picture)) + picture
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
    return file


def information(version: str) -> dict[str, Any]:
    """Info.plist beyond what PyInstaller writes. Raises OSError."""
    found: dict[str, Any] = plistlib.loads((HERE / "Info.plist").read_bytes())
    return {**found, "CFBundleShortVersionString": version, "CFBundleVersion": version}


def strings() -> list[tuple[str, str]]:
    """The questions in each language, and the folder in Resources where macOS looks for them."""
    return [(str(file), file.parent.name) for file in sorted((HERE / "strings").glob("*.lproj/InfoPlist.strings"))]


def signature() -> dict[str, str | None]:
    """With which identity of the keychain PyInstaller signs, hardened; none: for this machine only."""
    identity = os.environ.get("MACOS_IDENTITY") or None
    return {"codesign_identity": identity, "entitlements_file": str(HERE / "entitlements.plist") if identity else None}
