"""Libraries of the system's that are missing or damaged, in the seller's words, with the package that has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

# Packages of Debian and Ubuntu that are not simply called after their library.
_PACKAGES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlienc.so.1": "libbrotli1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libportaudio.so.2": "libportaudio2",
    "libz.so.1": "zlib1g",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
MISSING = re.compile(r"\b(lib[\w.+-]+?\.so(?:\.\d+)*): cannot open shared object file")
_DAMAGED = re.compile(
    r"(?P<path>\S*?(?P<name>[\w.+-]+?\.so(?:\.\d+)*)): (?:file too short|invalid ELF header|cannot read file data"
    r"|ELF |object file has no|wrong ELF|undefined symbol|only ET_DYN|cannot map|failed to map)"
)
_INSTALL = "On Debian and Ubuntu: sudo apt install"
OURS = Path(__file__).parents[2]
"""What came with us lies in here."""


def missing_library(error: BaseException) -> str | None:
    """In the seller's words, where the system's loader has not found a library, or cannot use the one that is there;
    None where it is something else."""
    told = " ".join(chain(error))
    if (library := missing_in(error)) is not None:
        return words_of([library])
    if found := _DAMAGED.search(told):
        # Of those that came with us nobody else has a package.
        if Path(found["path"]).is_relative_to(OURS):
            return f"Bancarella's library {found['name']} is damaged. Install Bancarella again."
        return (
            f"The library {found['name']}, which Bancarella needs, is damaged on this computer. {_INSTALL} --reinstall"
            f" {package_of(found['name'])}"
        )
    return None


def missing_in(error: BaseException) -> str | None:
    """The library that the system's loader has not found; None where it is something else."""
    found = MISSING.search(" ".join(chain(error)))
    return found[1] if found else None


def chain(error: BaseException | None) -> Iterator[str]:
    """What it says, and what was said before: a frozen program's ctypes tells only that there was something."""
    while error is not None:
        yield str(error)
        error = error.__cause__ or error.__context__


def package_of(library: str) -> str:
    """Of Debian and Ubuntu."""
    # libxcb-cursor.so.0 is in libxcb-cursor0.
    return _PACKAGES.get(library) or re.sub(r"\.so\.?(\d*).*", r"\1", library).lower().replace("_", "-")


def words_of(libraries: list[str]) -> str:
    """What is to be done about all of them at once."""
    packages = " ".join(dict.fromkeys(map(package_of, libraries)))
    if len(libraries) == 1:
        return f"Bancarella needs the library {libraries[0]}, which this computer does not have. {_INSTALL} {packages}"
    return (
        f"Bancarella needs the libraries {', '.join(libraries)}, which this computer does not have. {_INSTALL}"
        f" {packages}"
    )
