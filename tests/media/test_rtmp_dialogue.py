"""Our side of a publishing connection, without one: what servers answer, well or badly."""

from __future__ import annotations

import random
import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.media.ingest import Ingest
from studio.media.rtmp_dialogue import REDIRECT, Dialogue, RtmpError
from studio.media.rtmp_wire import amf_encode, chunked
from tests.bench import rtmp_fuzz
from tests.media.scripted_server import KEY, LARGE_CHUNKS, command

ADDRESS = Ingest.parse("rtmp://server.example/live", KEY)
GREETING = b"\x03" + bytes(3072)
CONNECTED, CREATED = command("_result", 1, None, None), command("_result", 4, None, 7)
STARTED = command("onStatus", 0, None, {"level": "status", "code": "NetStream.Publish.Start"})


def refusal(*pieces: bytes, address: Ingest = ADDRESS) -> RtmpError:
    dialogue = Dialogue(address)
    with pytest.raises(RtmpError) as caught:
        dialogue.hear(b"".join((GREETING, LARGE_CHUNKS, *pieces)))
    return caught.value


@given(st.lists(st.integers(1, 900), min_size=1, max_size=30))
def test_however_it_is_cut_it_ends_live_and_the_key_comes_only_after_the_connection(cuts: list[int]) -> None:
    dialogue, said, turn = Dialogue(ADDRESS), GREETING + CONNECTED + CREATED + STARTED, 0
    phases, sent = ["handshake"], b""
    while said:
        size = cuts[turn % len(cuts)]
        if dialogue.phase in ("handshake", "connect"):
            assert b"k3y-0f" not in sent
        sent += dialogue.hear(said[:size])
        said, turn = said[size:], turn + 1
        phases.append(dialogue.phase)
    assert phases[-1] == "live"
    assert sent.count(b"k3y-0f-the-show") == 3  # releaseStream, FCPublish, publish
    assert dialogue.held_bytes == 0
    assert b"deleteStream" in dialogue.goodbye()


@pytest.mark.parametrize(
    ("redirect", "where"),
    [
        (f"rtmp://else.example:1936/live/{KEY}?token=secret", "else.example:1936"),
        ("rtmp://user:secret@else.example/live", "else.example"),
        (f"rtmp://user:{KEY}@else.example/live", "else.example"),
        ("rtmp://[2001:db8::1]:1936/live", "[2001:db8::1]:1936"),
    ],
)
def test_a_redirect_is_a_refusal_that_says_where_and_nothing_secret(redirect: str, where: str) -> None:
    rejected = {"level": "error", "code": "NetConnection.Connect.Rejected", "ex": {"code": 302, "redirect": redirect}}
    error = refusal(command("_error", 1, None, rejected))
    assert (error.code, error.phase, error.fatal, error.words) == (REDIRECT, "connect", True, where)
    assert "secret" not in str(error)
    assert "k3y" not in str(error)


@pytest.mark.parametrize("ex", [None, 1, {}, {"redirect": 5}, {"redirect": ""}, {"redirect": "//["}, {"redirect": "x"}])
def test_a_redirect_to_nowhere_is_a_refusal_like_others(ex: Any) -> None:
    error = refusal(command("_error", 1, None, {"level": "error", "code": "NetConnection.Connect.Rejected", "ex": ex}))
    assert (error.code, error.fatal) == ("NetConnection.Connect.Rejected", True)


@pytest.mark.parametrize("user", ["user:", ""])
@pytest.mark.parametrize("key", ["SeKr3t/K+y=%41&x", "SeKr3t?K+y@41", "SeKr3t#K"])
def test_no_part_of_a_key_is_where_the_stream_is_wanted(key: str, user: str) -> None:
    address = Ingest.parse("rtmp://server.example/live", key)
    for redirect in (f"rtmp://{user}{key}@else.example/live", f"rtmp://{user}{key[:-1]}@else.example/live"):
        rejected = {"level": "error", "code": "NetConnection.Connect.Rejected", "ex": {"redirect": redirect}}
        error = refusal(command("_error", 1, None, rejected), address=address)
        assert "SeKr3t" not in f"{error} {error.words}"


STREAM_EOF = bytes(chunked(2, 4, 0, b"\0\1" + struct.pack(">I", 7), 0))
UNPUBLISHED = command("onStatus", 0, None, {"level": "status", "code": "NetStream.Unpublish.Success"})


@pytest.mark.parametrize("word", [STREAM_EOF, UNPUBLISHED], ids=["end of stream", "unpublished"])
def test_a_stream_that_the_server_has_ended_is_over_unless_we_had(word: bytes) -> None:
    error = refusal(CONNECTED, CREATED, STARTED, word)
    assert (error.code, error.phase, error.fatal) == ("ended", "live", False)
    dialogue = Dialogue(ADDRESS)
    dialogue.hear(b"".join((GREETING, LARGE_CHUNKS, CONNECTED, word, CREATED, word, STARTED)))
    assert dialogue.phase == "live"
    dialogue.goodbye()
    dialogue.hear(word)


def test_the_end_of_another_stream_is_not_ours() -> None:
    dialogue = Dialogue(ADDRESS)
    others = bytes(chunked(2, 4, 0, b"\0\1" + struct.pack(">I", 8), 0))
    dialogue.hear(b"".join((GREETING, LARGE_CHUNKS, CONNECTED, CREATED, STARTED, others)))
    assert dialogue.phase == "live"


@pytest.mark.parametrize("before", [0, 150, 1500, 1990, 2000, 2010, 2400, 5000, 60_000])
def test_words_without_end_hide_the_key_wherever_it_stands(before: int) -> None:
    for filler in ("x" * before, KEY * (before // len(KEY))):
        words = {"level": "error", "code": "No", "description": filler + KEY + "y" * 60_000}
        said = b"".join(map(amf_encode, ("_error", 1, None)))
        # A text beyond 65535 bytes is a long string.
        description = words.pop("description").encode()
        pairs = b"".join(amf_encode(name)[1:] + amf_encode(value) for name, value in words.items())
        long = b"\0\x0bdescription\x0c" + struct.pack(">I", len(description)) + description
        error = refusal(bytes(chunked(3, 20, 0, said + b"\x03" + pairs + long + b"\0\0\x09")))
        assert len(error.words) <= 200
        assert "k3y" not in str(error) + error.words


def test_pings_without_end_are_answered_within_bounds() -> None:
    dialogue = Dialogue(ADDRESS)
    dialogue.hear(GREETING)
    assert len(dialogue.hear(bytes(chunked(2, 4, 0, b"\0\6\1\2\3\4")) * 5000)) < 8192


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 1 << 60))
def test_no_server_whatever_brings_out_anything_but_an_rtmp_error(seed: int) -> None:
    rtmp_fuzz.hold(rtmp_fuzz.conversation(random.Random(seed)))
