from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.media.rtmp_wire import ChunkReader, Malformed, amf_decode, amf_encode, chunked

CHUNK_SIZE_4096 = chunked(2, 1, 0, struct.pack(">I", 4096))

VALUES = st.recursive(
    st.none() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.dictionaries(st.text(min_size=1, max_size=8), inner, max_size=4),
    max_leaves=10,
)


@given(st.lists(VALUES, max_size=5))
def test_amf_comes_back(values: list[Any]) -> None:
    assert amf_decode(b"".join(map(amf_encode, values))) == values


@given(st.binary(max_size=300))
def test_any_bytes_are_amf_or_malformed(data: bytes) -> None:
    try:
        amf_decode(data)
    except Malformed:
        return


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"\x01\x01", True),
        (b"\x06", None),
        (b"\x0d", None),
        (b"\x0a\0\0\0\x02\x05\x01\0", [None, False]),
        (b"\x08\0\0\0\x09\0\x01a\x05\0\0\x09", {"a": None}),
        (b"\x0b" + struct.pack(">d", 5) + b"\0\0", 5.0),
        (b"\x0c\0\0\0\x02hi", "hi"),
        (b"\x10\0\x01T\0\x01a\x05\0\0\x09", {"a": None}),
        (b"\x02\0\x01\xff", "\ufffd"),
    ],
)
def test_what_servers_send_is_read(data: bytes, value: Any) -> None:
    assert amf_decode(data) == [value]


@pytest.mark.parametrize(
    "data",
    [
        b"\x02\xff\xffabc",
        b"\x0c\xff\xff\xff\xffabc",
        b"\x00\0",
        b"\x03\0\x01a",
        b"\x03" * 100,
        b"\x03\0\x01a" * 5000,
        b"\x0a\0\0\0\x01" * 5000,
        b"\x0a\xff\xff\xff\xff" + b"\x05" * 50_000,
        b"\x11\x00",
        b"\x07\0\0",
    ],
)
def test_amf_that_lies_or_never_ends_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        amf_decode(data)


MESSAGES = st.lists(
    st.tuples(
        st.integers(3, 63),
        st.sampled_from([8, 9, 18, 20, 22]),
        st.binary(max_size=9000),
        st.integers(0, 0xFFFFFFFF),
    ),
    max_size=4,
)


@given(MESSAGES, st.lists(st.integers(1, 3000), min_size=1, max_size=5))
def test_messages_come_back_however_they_are_cut(messages: list[tuple[int, int, bytes, int]], cuts: list[int]) -> None:
    wire = CHUNK_SIZE_4096 + b"".join(chunked(stream, kind, 1, body, ms) for stream, kind, body, ms in messages)
    reader, got, at, turn = ChunkReader(), [], 0, 0
    while at < len(wire):
        size = cuts[turn % len(cuts)]
        got += reader.feed(bytes(wire[at : at + size]))
        at, turn = at + size, turn + 1
    assert got == [(kind, body) for _, kind, body, _ in messages]


@given(st.lists(st.binary(max_size=2000), max_size=6))
def test_any_bytes_are_chunks_or_malformed(pieces: list[bytes]) -> None:
    reader = ChunkReader()
    try:
        for piece in pieces:
            assert all(len(body) <= 1 << 20 for _, body in reader.feed(piece))
    except Malformed:
        return


def test_interleaved_chunk_streams_and_short_headers() -> None:
    reader = ChunkReader()
    a, b = b"a" * 200, b"b" * 150
    wire = b"\x03\0\0\0\0\0\xc8\x14\0\0\0\0" + a[:128]
    wire += b"\x00\x05\0\0\0\0\0\x96\x12\0\0\0\0" + b[:128]  # chunk stream 69
    wire += b"\xc3" + a[128:] + b"\xc0\x05" + b[128:]
    wire += b"\x83\0\0\x01" + a[:128] + b"\xc3" + a[128:]  # a new message with the size and kind of the last
    wire += b"\x43\xff\xff\xff\0\0\x01\x08\0\0\0\x01z"  # extended timestamp
    wire += b"\xc3\0\0\0\x01y"
    wire += b"\x01\0\x01\0\0\0\0\0\x00\x16\0\0\0\0"  # chunk stream 320, an empty aggregate
    assert reader.feed(wire) == [(20, a), (18, b), (20, a), (8, b"z"), (8, b"y"), (22, b"")]


def test_an_aborted_message_is_forgotten() -> None:
    reader = ChunkReader()
    reader.feed(b"\x03\0\0\0\0\0\xc8\x14\0\0\0\0" + b"a" * 128)
    reader.feed(bytes(chunked(2, 2, 0, struct.pack(">I", 3))))
    assert reader.feed(b"\xc3" + b"b" * 128 + b"\xc3" + b"b" * 72) == [(20, b"b" * 200)]


@pytest.mark.parametrize(
    "wire",
    [
        b"\xc3",
        b"\x83\0\0\1",
        b"\x03\0\0\0\xff\xff\xff\x14\0\0\0\0",
        bytes(chunked(2, 1, 0, struct.pack(">I", 0))),
        bytes(chunked(2, 1, 0, struct.pack(">I", 0x80000000))),
        bytes(chunked(2, 1, 0, b"")),
        b"".join(bytes([n]) + b"\0\0\0\0\0\x01\x14\0\0\0\0x" for n in range(2, 64))
        + b"".join(b"\0" + bytes([n]) + b"\0\0\0\0\0\x01\x14\0\0\0\0x" for n in range(9)),
    ],
)
def test_chunks_that_cannot_be_are_malformed(wire: bytes) -> None:
    with pytest.raises(Malformed):
        ChunkReader().feed(wire)


def test_unfinished_messages_take_a_mebibyte_at_most() -> None:
    reader = ChunkReader()
    reader.feed(bytes(chunked(2, 1, 0, struct.pack(">I", 1 << 19))))
    unfinished = b"\0\0\0\x10\0\0\x14\0\0\0\0" + bytes(1 << 19)
    reader.feed(b"\x03" + unfinished + b"\x04" + unfinished)
    with pytest.raises(Malformed):
        reader.feed(b"\x05" + unfinished)
