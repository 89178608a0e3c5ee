"""The signed feed: what is believed, and what is not."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.project import FEED, RELEASE_KEYS
from studio.engine.releases import LONGEST, PURPOSE, NoFeed, is_for, is_newer, public_key, read
from tests.engine.feeds import KEY, OURS, STRANGERS_KEY, feed, release


def signed(text: str, key: Any = KEY, purpose: bytes = PURPOSE) -> bytes:
    signature = base64.b64encode(key.sign(purpose + text.encode())).decode()
    return json.dumps({"release": text, "signatures": [signature]}).encode()


def test_what_was_signed_is_read() -> None:
    assert read(feed(), [OURS]) == release()


def test_the_programs_own_keys_are_keys() -> None:
    for key in RELEASE_KEYS:
        assert len(base64.b64decode(key, validate=True)) == 32
    assert FEED.startswith("https://")
    with pytest.raises(NoFeed, match="nobody whom this program knows"):
        read(feed(), RELEASE_KEYS)


def test_one_good_signature_of_several_is_enough() -> None:
    both = json.loads(feed(key=STRANGERS_KEY))
    both["signatures"] += json.loads(feed())["signatures"]
    assert read(json.dumps(both).encode(), ["bm9uc2Vuc2U=", OURS]).version == "9.1"


@pytest.mark.parametrize(
    "data",
    [
        feed(key=STRANGERS_KEY),
        feed().replace(b"9.1", b"9.2"),
        json.dumps({**json.loads(feed()), "signatures": []}).encode(),
        json.dumps({**json.loads(feed()), "signatures": ["", "x", "é", "A" * 88]}).encode(),
        signed(json.loads(feed())["release"], purpose=b""),
        signed(json.loads(feed())["release"], purpose=b"another purpose\n"),
    ],
    ids=["a stranger's", "changed", "none", "no signatures", "without its purpose", "for another purpose"],
)
def test_a_wrong_signature(data: bytes) -> None:
    with pytest.raises(NoFeed, match="nobody whom this program knows has signed it"):
        read(data, [OURS])


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode) | st.from_regex(rb'\A[\[{"]{1,200}'))
def test_garbage_is_no_feed(data: bytes) -> None:
    with pytest.raises(NoFeed):
        read(data, [OURS])


def test_what_is_huge_is_not_even_looked_at() -> None:
    with pytest.raises(NoFeed, match="more than"):
        read(feed() + b" " * LONGEST, [OURS])


@pytest.mark.parametrize(
    "changes",
    [
        {"version": "9"},
        {"version": "9.1; rm -rf"},
        {"version": "9." + "1" * 500},
        {"page": "http://bancarella.example/"},
        {"page": "https://bancarella.example@evil.example/"},
        {"page": "https://bancarella.example/<script>"},
        {"page": "file:///etc/passwd"},
        {"page": "javascript:alert(1)"},
        {"notes": {}},
        {"notes": {"en": "x" * 5000}},
        {"notes": {"../en": "x"}},
        {"date": "yesterday"},
        {"downloads": {"linux": {"url": "https://a.example/b", "sha256": "12", "bytes": 1}}},
    ],
)
def test_what_is_signed_must_make_sense_too(changes: dict[str, Any]) -> None:
    """Our own key may sign a mistake of ours."""
    text = json.loads(json.loads(feed())["release"]) | changes
    with pytest.raises(NoFeed, match="signed, and makes no sense"):
        read(signed(json.dumps(text)), [OURS])


@pytest.mark.parametrize(
    ("version", "than"),
    [("1.10", "1.9"), ("0.1.1", "0.1"), ("0.1.1", "0.1.0"), ("2.0", "1.99.99"), ("0.2.0", "0.1.0rc1")],
)
def test_newer(version: str, than: str) -> None:
    assert is_newer(version, than)
    assert not is_newer(than, version)


@pytest.mark.parametrize(("one", "other"), [("1.0", "1"), ("1.0.0", "1.0"), ("0.2.0rc1", "0.2.0")])
def test_not_newer(one: str, other: str) -> None:
    assert not is_newer(one, other)
    assert not is_newer(other, one)


def test_what_a_later_program_adds_is_passed_over(tmp_path: Path) -> None:
    text = json.loads(json.loads(feed())["release"]) | {"more": {"a": 1}}
    assert read(signed(json.dumps(text)), [public_key(KEY)]) == release()


@pytest.mark.parametrize(
    ("files", "machine", "has"),
    [
        (["linux-x86_64-deb", "macos-arm64"], "linux-x86_64", True),
        (["linux-x86_64-deb", "macos-arm64"], "macos-arm64", True),
        (["linux-x86_64-deb", "macos-arm64"], "macos-x86_64", False),
        (["linux-x86_64-deb"], "windows-x86_64", False),
        ([], "windows-x86_64", True),
    ],
)
def test_a_release_is_for_the_machines_it_has_a_file_for(files: list[str], machine: str, has: bool) -> None:
    (download,) = release().downloads.values()
    assert is_for(release(downloads=dict.fromkeys(files, download)), machine) is has
