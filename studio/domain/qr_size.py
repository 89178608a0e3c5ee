"""How large a QR code gets at error correction M, without making it."""

from __future__ import annotations

import re

LARGEST_ON_PICTURE = 9
"""The largest version whose modules are still 4 px in the picture's panel at 720p."""
# Data codewords of the versions 1 to 40 at level M (ISO/IEC 18004).
_CODEWORDS = tuple(
    map(
        int,
        """16 28 44 64 86 108 124 154 182 216 254 290 334 365 415 453 507 563 627 669 714 782 860 914 1000 1062 1128
        1193 1267 1373 1455 1541 1631 1725 1812 1914 1992 2102 2216 2334""".split(),
    )
)
# Runs that are worth a mode of their own: the QR library that draws them cuts a payload at the same places.
_RUN = 20
_DIGITS = re.compile(rb"[0-9]{%d,}" % _RUN)
_CAPITALS = re.compile(rb"[0-9A-Z $%%*+\-./:]{%d,}" % _RUN)


def qr_version(payload: str) -> int | None:
    """The version (1 to 40) that holds the payload at level M; None where none does."""
    data = payload.encode("utf-8", "surrogatepass")
    runs = list(_runs(data))
    for version, codewords in enumerate(_CODEWORDS, 1):
        size = (version > 9) + (version > 26)
        if sum(_bits(mode, length, size) for mode, length in runs) <= 8 * codewords:
            return version
    return None


def _bits(mode: str, length: int, size: int) -> int:
    if mode == "digits":
        return 4 + (10, 12, 14)[size] + length // 3 * 10 + (0, 4, 7)[length % 3]
    if mode == "capitals":
        return 4 + (9, 11, 13)[size] + length // 2 * 11 + length % 2 * 6
    return 4 + (8, 16, 16)[size] + 8 * length


def _runs(data: bytes) -> list[tuple[str, int]]:
    short = len(data) <= _RUN
    found: list[tuple[str, int]] = []
    for is_digits, part in _cut(data, re.compile(rb"[0-9]+") if short else _DIGITS, short):
        if is_digits:
            found.append(("digits", len(part)))
            continue
        pattern = re.compile(rb"[0-9A-Z $%*+\-./:]+") if short else _CAPITALS
        for is_capitals, piece in _cut(part, pattern, short):
            found.append(("capitals" if is_capitals else "bytes", len(piece)))
    return found


def _cut(data: bytes, pattern: re.Pattern[bytes], whole: bool) -> list[tuple[bool, bytes]]:
    """The runs of the pattern and what lies between them; of a short payload only the whole is one."""
    if whole:
        return [(bool(pattern.fullmatch(data)), data)] if data else []
    parts, end = [], 0
    for match in pattern.finditer(data):
        parts += [(False, data[end : match.start()]), (True, match[0])]
        end = match.end()
    return [(kind, part) for kind, part in [*parts, (False, data[end:])] if part]
