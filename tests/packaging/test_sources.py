"""`packaging/sources`: what the licences ask for is fetched, of a real server, and packed."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

SOURCES = Path(__file__).resolve().parents[2] / "packaging/sources"
OURS = "https://bancarella.example/source"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "served").mkdir()
    there = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tmp_path / "served")))
    thread = threading.Thread(target=there.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{there.server_port}"
    there.shutdown()
    thread.join()
    there.server_close()


def serve(folder: Path, name: str, content: bytes) -> str:
    (folder / "served" / name).write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def parts(file: Path, *told: tuple[str, str, str]) -> Path:
    """A list of parts: name, licence and address of each."""
    components: list[dict[str, Any]] = [
        {
            "name": name,
            "version": "1.0",
            "licenses": [{"expression": licence}],
            "externalReferences": [{"type": "distribution", "url": address}],
        }
        for name, licence, address in told
    ]
    program = {"externalReferences": [{"type": "source-distribution", "url": OURS}]}
    file.write_text(json.dumps({"metadata": {"component": program}, "components": components}))
    return file


def sources(*words: Path) -> subprocess.CompletedProcess[str]:
    # Tried once: what a test's server has not, it has not the third time either.
    once = f"import runpy, sys; s = runpy.run_path({str(SOURCES)!r}); s['_fetched'].__globals__['TRIES'] = 1"
    return subprocess.run(
        [sys.executable, "-B", "-c", f"{once}; sys.exit(s['main'](sys.argv[1:]))", *words],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_each_source_is_there_once_with_its_sum(tmp_path: Path, server: str) -> None:
    x264 = serve(tmp_path, "x264-1.0.tar.bz2", b"x264's")
    jack = serve(tmp_path, "jackd2_1.0~dfsg.orig.tar.xz", b"JACK's")
    description = f"Format: 3.0 (quilt)\nChecksums-Sha256:\n {jack} 6 jackd2_1.0~dfsg.orig.tar.xz\nFiles:\n".encode()
    dsc = serve(tmp_path, "jackd2_1.0.dsc", description)
    linux = parts(
        tmp_path / "linux.json",
        ("x264", "GPL-2.0-or-later", f"{server}/x264-1.0.tar.bz2"),
        ("JACK", "LGPL-2.1-or-later", f"{server}/jackd2_1.0.dsc"),
        ("libpng", "libpng-2.0", "https://libpng.example/"),
        ("Stand-ins", "GPL-3.0-or-later", OURS),
    )
    windows = parts(tmp_path / "windows.json", ("x264", "GPL-2.0-or-later", f"{server}/x264-1.0.tar.bz2"))
    archives = []
    for name in ("1.tar", "2.tar"):
        done = sources(tmp_path / name, linux, windows)
        assert done.returncode == 0, done.stderr
        archives.append((tmp_path / name).read_bytes())
    assert archives[0] == archives[1]
    with tarfile.open(tmp_path / "1.tar") as archive:
        held = {entry.name: archive.extractfile(entry).read() for entry in archive}  # type: ignore[union-attr]
    told = held.pop("SOURCES.txt").decode()
    assert sorted(held.values()) == sorted([b"x264's", b"JACK's", description])
    for words in (x264, jack, dsc, f"x264 1.0\n    {server}/x264-1.0.tar.bz2\n"):
        assert told.count(words) == 1
    for place, content in held.items():
        assert f"{hashlib.sha256(content).hexdigest()}  {place}\n" in told


def test_all_that_cannot_be_had_is_named_and_nothing_written(tmp_path: Path, server: str) -> None:
    serve(tmp_path, "here-1.0.tar.gz", b"here")
    serve(tmp_path, "other.tar.gz", b"not what was signed")
    serve(tmp_path, "a_1.0.dsc", f"Checksums-Sha256:\n {'0' * 64} 4 other.tar.gz\n".encode())
    serve(tmp_path, "b_1.0.dsc", f"Checksums-Sha256:\n {'0' * 64} 4 ../../b.tar.gz\n".encode())
    gpl, out = "GPL-3.0-only", tmp_path / "out.tar"
    gone = parts(
        tmp_path / "gone.json",
        ("Here", gpl, f"{server}/here-1.0.tar.gz"),
        ("Gone", gpl, f"{server}/gone-1.0.tar.gz"),
        ("A", gpl, f"{server}/a_1.0.dsc"),
        ("B", gpl, f"{server}/b_1.0.dsc"),
    )
    done = sources(out, gone)
    assert (done.returncode, out.exists()) == (1, False)
    assert "/gone-1.0.tar.gz: HTTP Error 404" in done.stderr
    assert "other.tar.gz: it is not what a_1.0.dsc names" in done.stderr
    assert "a .dsc that names no files" in done.stderr
    page = parts(tmp_path / "page.json", ("Page", gpl, f"{server}/releases/"))
    done = sources(out, page)
    assert (done.returncode, out.exists()) == (1, False)
    assert "Page 1.0 (GPL-3.0-only): no file's address" in done.stderr
