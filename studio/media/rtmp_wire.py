"""RTMP's bytes: chunks and AMF 0, with no connection. What a server sends is parsed within fixed bounds."""

from __future__ import annotations

import struct
from typing import Any

SET_CHUNK_SIZE, ABORT, ACK, USER_CONTROL, WINDOW_ACK_SIZE = 1, 2, 3, 4, 5
VIDEO, AMF3_COMMAND, DATA, COMMAND = 9, 17, 18, 20
CHUNK_BYTES = 4096
"""What `chunked` cuts messages into; the server has to be told."""
_LARGEST_MESSAGE_BYTES = 1 << 20
_MOST_CHUNK_STREAMS = 64
_AMF_DEPTH, _AMF_VALUES = 16, 10_000


class Malformed(ValueError):
    """Bytes that are not what RTMP or AMF allow, or more than is accepted."""


def chunked(chunk_stream: int, kind: int, stream: int, body: bytes, timestamp_ms: int = 0) -> bytearray:
    """A message as it goes over the wire, on one of the chunk streams 2 to 63."""
    extended = struct.pack(">I", timestamp_ms) if timestamp_ms >= 0xFFFFFF else b""
    out = bytearray([chunk_stream]) + min(timestamp_ms, 0xFFFFFF).to_bytes(3, "big")
    out += len(body).to_bytes(3, "big") + bytes([kind]) + stream.to_bytes(4, "little") + extended
    out += body[:CHUNK_BYTES]
    for start in range(CHUNK_BYTES, len(body), CHUNK_BYTES):
        out += bytes([0xC0 | chunk_stream]) + extended + body[start : start + CHUNK_BYTES]
    return out


class _Inbound:
    """Header and collected body of the message in progress on one chunk stream."""

    __slots__ = ("body", "extended", "kind", "size")

    def __init__(self, size: int, kind: int) -> None:
        self.size, self.kind, self.extended, self.body = size, kind, False, bytearray()


class ChunkReader:
    """Puts a server's messages together. Bounded: at most 1 MiB of unfinished messages, in 64 chunk streams."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._streams: dict[int, _Inbound] = {}
        self._chunk_bytes = 128

    @property
    def held_bytes(self) -> int:
        """What is kept until more comes."""
        return len(self._buffer) + sum(len(each.body) for each in self._streams.values())

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """Kind and body of each message that `data`, cut anywhere, completes. Raises Malformed."""
        self._buffer += data
        messages, at = [], 0
        while (found := self._chunk(at)) is not None:
            at, inbound = found
            if len(inbound.body) < inbound.size:
                continue
            body, inbound.body = bytes(inbound.body), bytearray()
            if inbound.kind == SET_CHUNK_SIZE:
                self._chunk_bytes = int.from_bytes(body[:4], "big")
                if not 1 <= self._chunk_bytes <= 0x7FFFFFFF:
                    raise Malformed("chunk size")
            elif inbound.kind == ABORT:
                aborted = self._streams.get(int.from_bytes(body[:4], "big"))
                if aborted is not None:
                    aborted.body = bytearray()
            else:
                messages.append((inbound.kind, body))
        del self._buffer[:at]
        return messages

    def _chunk(self, at: int) -> tuple[int, _Inbound] | None:
        """Take the chunk that starts at `at` if it is whole: where it ends, and its message so far."""
        raw = self._buffer
        if at >= len(raw):
            return None
        form, number = raw[at] >> 6, raw[at] & 63
        header_at = at + 1
        if number < 2:
            header_at += 1 + number
            number = 64 + int.from_bytes(raw[at + 1 : header_at], "little")
        body_at = header_at + (11, 7, 3, 0)[form]
        if len(raw) < body_at:
            return None
        inbound = self._streams.get(number)
        if form == 3 or (form == 2 and inbound is None):
            if inbound is None:
                raise Malformed("a chunk continues nothing")
            extended = inbound.extended
        else:
            extended = raw[header_at : header_at + 3] == b"\xff\xff\xff"
        body_at += 4 if extended else 0
        if form >= 2 and inbound is not None:
            size, kind, collected = inbound.size, inbound.kind, len(inbound.body)
        else:  # a new message; what was unfinished is given up
            size, kind, collected = int.from_bytes(raw[header_at + 3 : header_at + 6], "big"), raw[header_at + 6], 0
        if size > _LARGEST_MESSAGE_BYTES:
            raise Malformed("message size")
        end = body_at + min(self._chunk_bytes, size - collected)
        if len(raw) < end:
            return None
        if inbound is None or form < 2:
            inbound = self._streams[number] = _Inbound(size, kind)
            if len(self._streams) > _MOST_CHUNK_STREAMS:
                raise Malformed("chunk streams")
        inbound.extended = extended
        inbound.body += raw[body_at:end]
        if sum(len(each.body) for each in self._streams.values()) > _LARGEST_MESSAGE_BYTES:
            raise Malformed("unfinished messages")
        return end, inbound


def amf_encode(value: Any) -> bytes:
    """AMF 0 for None, a number, a string of up to 65535 bytes, or a dict of these."""
    if value is None:
        return b"\x05"
    if isinstance(value, int | float):
        return b"\x00" + struct.pack(">d", value)
    if isinstance(value, str):
        raw = value.encode()
        return b"\x02" + struct.pack(">H", len(raw)) + raw
    if isinstance(value, dict):
        # A name is a string without its type.
        return b"\x03" + b"".join(amf_encode(name)[1:] + amf_encode(item) for name, item in value.items()) + b"\0\0\x09"
    raise TypeError(type(value).__name__)


def amf_decode(data: bytes) -> list[Any]:
    """The AMF 0 values in `data`: float, bool, str, None, dict, list. Raises Malformed."""
    reader, values = _AmfReader(data), []
    while reader.at < len(data):
        values.append(reader.value(0))
    return values


class _AmfReader:
    def __init__(self, data: bytes) -> None:
        self._data, self.at, self._count = data, 0, 0

    def _take(self, size: int) -> bytes:
        start, self.at = self.at, self.at + size
        if self.at > len(self._data):
            raise Malformed("AMF ends early")
        return self._data[start : self.at]

    def _text(self, size_bytes: int) -> str:
        return self._take(int.from_bytes(self._take(size_bytes), "big")).decode("utf-8", "replace")

    def _pairs(self, depth: int) -> dict[str, Any]:
        pairs: dict[str, Any] = {}
        while True:
            name = self._text(2)
            if not name and self._data[self.at : self.at + 1] == b"\x09":
                self.at += 1
                return pairs
            pairs[name] = self.value(depth + 1)

    def value(self, depth: int) -> Any:
        self._count += 1
        if depth > _AMF_DEPTH or self._count > _AMF_VALUES:
            raise Malformed("AMF too deep or too long")
        kind = self._take(1)[0]
        match kind:
            case 0:
                return struct.unpack(">d", self._take(8))[0]
            case 1:
                return self._take(1) != b"\0"
            case 2:
                return self._text(2)
            case 3:
                return self._pairs(depth)
            case 5 | 6 | 13:  # null, undefined, unsupported
                return None
            case 8:
                self._take(4)
                return self._pairs(depth)
            case 10:
                return [self.value(depth + 1) for _ in range(int.from_bytes(self._take(4), "big"))]
            case 11:  # a date and its time zone
                return struct.unpack(">d2x", self._take(10))[0]
            case 12 | 15:  # long string, XML
                return self._text(4)
            case 16:
                self._text(2)
                return self._pairs(depth)
        raise Malformed(f"AMF type {kind}")
