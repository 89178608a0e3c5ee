"""What works on this computer: cameras, microphones, encoders, fonts and pictures, disk, ports, the log's place."""

from __future__ import annotations

import platform
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import psutil

from studio import __version__
from studio.domain.errors import SellerError
from studio.domain.libraries import missing_library
from studio.media.camera_spec import devices
from studio.media.canvas import Canvas
from studio.media.encoder import CODECS, works
from studio.media.microphone import microphones
from studio.resources import ASSETS, OVERLAYS

DISK_FOR_TWO_HOURS = 3_000_000_000  # at 2.6 Mbit/s, with room to spare


Check = Callable[[], dict[str, Any]]


def examine(data_dir: Path, more: Mapping[str, Check] | None = None) -> dict[str, Any]:
    """Findings by part; each has "ok" and a plain "note", and what was found. `more` are parts that others look at."""
    checks: dict[str, Check] = {
        "cameras": _cameras,
        "microphones": _microphones,
        "encoders": _encoders,
        "overlays": _overlays,
        "disk": lambda: _disk(data_dir),
        "ports": _ports,
        "processor": _processor,
        **(more or {}),
    }
    findings: dict[str, Any] = {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "data_dir": str(data_dir),
        "log": str(data_dir / "logs" / "bancarella.log"),
    }
    for name, check in checks.items():
        try:
            findings[name] = check()
        except SellerError as error:
            findings[name] = {"ok": False, "note": str(error)}
        except Exception as error:  # noqa: BLE001 - a doctor who faints helps nobody
            note = missing_library(error) or f"could not be examined: {type(error).__name__}: {error}"
            findings[name] = {"ok": False, "note": note}
    return findings


def lines(findings: dict[str, Any]) -> list[str]:
    """The findings as a page to read."""
    page = [f"Bancarella {findings['version']}, Python {findings['python']}, {findings['system']}"]
    for name, finding in findings.items():
        if isinstance(finding, dict):
            page.append(f"{'ok  ' if finding['ok'] else 'NO  '} {name}: {finding['note']}")
            page += [f"       {line}" for line in finding.get("found", [])]
    return [*page, f"Data folder: {findings['data_dir']}", f"Log: {findings['log']}"]


def _cameras() -> dict[str, Any]:
    found = devices()
    note = f"{len(found)} found" if found else "none found. Connect one, or use --camera test or a video file."
    return {"ok": bool(found), "note": note, "found": [f"{c.index}: {c.name} ({c.path})" for c in found]}


def _microphones() -> dict[str, Any]:
    found = microphones()
    note = f"{len(found)} found" if found else "none found. Connect one, or use --mic none."
    return {"ok": bool(found), "note": note, "found": [f"{m.index}: {m.name}, {m.channels} channels" for m in found]}


def _encoders() -> dict[str, Any]:
    canvas = Canvas(1280, 720, 30)
    reasons = {codec.label: works(codec, canvas) for codec in CODECS}
    working = [label for label, reason in reasons.items() if not reason]
    note = f"{', '.join(working)} (of {', '.join(reasons)})" if working else "none works. Install Bancarella again."
    return {"ok": bool(working), "note": note, "working": working, "reasons": reasons}


def _overlays() -> dict[str, Any]:
    from studio.domain.scene import Badge, Scene
    from studio.painter import Painter, offscreen_application

    application = offscreen_application()
    painter = Painter(1280, 720, overlays=OVERLAYS, assets=ASSETS)
    painted = painter.paint(Scene(0, "it", (Badge("Bancarella"),)))
    painter.close()
    del application
    ok = len(painted) == 1 and bool(painted[0].pixels.any())
    return {"ok": ok, "note": "overlays can be painted" if ok else "overlays come out empty. Install Bancarella again."}


def _disk(data_dir: Path) -> dict[str, Any]:
    folder = data_dir
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    try:
        with tempfile.TemporaryFile(dir=folder):
            writable = True
    except OSError:
        writable = False
    if not writable:
        note = f"{folder} cannot be written. Choose another folder with --data-dir."
    elif free < DISK_FOR_TWO_HOURS:
        note = f"{free / 1e9:.1f} GB free: too little for two hours of recording."
    else:
        note = f"{free / 1e9:.0f} GB free"
    return {"ok": writable and free >= DISK_FOR_TWO_HOURS, "note": note, "free_bytes": free}


def _ports() -> dict[str, Any]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        with socket.create_connection(listener.getsockname(), timeout=2):
            return {"ok": True, "note": "programs on this computer can speak to each other"}


def _processor() -> dict[str, Any]:
    cores, memory = psutil.cpu_count() or 1, psutil.virtual_memory().total
    enough = cores >= 2
    note = f"{cores} cores, {memory / 1e9:.0f} GB of memory, {sys.platform}"
    return {"ok": enough, "note": note if enough else note + ": too slow for 1280x720; use --size 854x480"}
