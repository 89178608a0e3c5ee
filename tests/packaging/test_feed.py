"""`packaging/feed`: what a release workflow makes and signs is what an installed studio reads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio import __version__
from studio.engine.releases import read

ROOT = Path(__file__).parents[2]


def feed(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "packaging/feed.py"), *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with a key, an installer and its signed feed; and the public key."""
    folder = tmp_path_factory.mktemp("feed")
    public = feed("new-key", folder / "key.pem").stdout.strip()
    (folder / "bancarella_1.deb").write_bytes(b"an installer")
    (folder / "en.txt").write_text("Faster start.\n")
    (folder / "it.txt").write_text("Parte più in fretta.\n")
    where = ("--base", "https://a.example/files/", "--page", "https://a.example/new")
    notes = ("--notes", f"en={folder / 'en.txt'}", "--notes", f"it={folder / 'it.txt'}")
    files = ("--file", f"linux-x86_64-deb={folder / 'bancarella_1.deb'}")
    key = (folder / "key.pem").read_text()
    done = feed("make", "--key", "env:SECRET_KEY", *where, *notes, *files, "-o", folder / "feed.json", SECRET_KEY=key)
    assert done.returncode == 0, done.stderr
    return folder, public


def test_it_is_read_as_it_was_signed(signed: tuple[Path, str]) -> None:
    folder, public = signed
    release = read((folder / "feed.json").read_bytes(), [public])
    assert release.version == __version__
    assert release.notes == {"en": "Faster start.", "it": "Parte più in fretta."}
    assert release.downloads["linux-x86_64-deb"].url == "https://a.example/files/bancarella_1.deb"
    assert release.downloads["linux-x86_64-deb"].bytes == 12
    assert feed("public", folder / "key.pem").stdout.strip() == public


def test_what_is_published_is_compared_with_what_was_signed(signed: tuple[Path, str], tmp_path: Path) -> None:
    folder, public = signed
    deb = folder / "bancarella_1.deb"
    assert feed("check", folder / "feed.json", deb, "--public", public).returncode == 0
    other = tmp_path / deb.name
    other.write_bytes(b"another one")
    for words, said in (
        ((folder / "feed.json", other, "--public", public), "not the file that was signed"),
        ((folder / "feed.json", folder / "en.txt", "--public", public), "not in the list"),
        ((folder / "feed.json",), "nobody whom this program knows"),
        ((folder / "none.json",), "No such file"),
    ):
        done = feed("check", *words)
        assert done.returncode == 1
        assert said in done.stderr


def test_a_key_is_its_owners_alone_and_is_never_written_over(signed: tuple[Path, str]) -> None:
    key = signed[0] / "key.pem"
    assert key.stat().st_mode & 0o077 == 0
    before = key.read_bytes()
    assert feed("new-key", key).returncode == 1
    assert key.read_bytes() == before


def test_a_feed_that_no_studio_would_read_is_not_made(signed: tuple[Path, str]) -> None:
    folder, _ = signed
    words = ("make", "--key", folder / "key.pem", "--notes", f"en={folder / 'en.txt'}", "-o", folder / "bad.json")
    done = feed(*words, "--page", "http://a.example/")
    assert done.returncode == 1
    assert "makes no sense" in done.stderr
    assert not (folder / "bad.json").exists()
    done = feed(*words, "--page", "https://a.example/", "--key", "env:NOT_THERE")
    assert done.returncode == 1
    assert done.stderr == "feed: there is no private key in env:NOT_THERE\n"
