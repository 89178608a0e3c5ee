"""Where the files that are not code stand: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ROOT = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent

OVERLAYS = _ROOT / "overlays"
ASSETS = _ROOT / "assets"
SAMPLE = ASSETS / "sample"
