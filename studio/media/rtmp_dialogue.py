"""What a publisher and an RTMP server say to each other, from the greeting to the goodbye, with no connection.

    dialogue = Dialogue(address)
    send(dialogue.begin())
    while dialogue.phase != "live":
        send(dialogue.hear(receive()))

Whatever a server answers ends in one of three ways: it is acted upon, it is passed over, or it is an RtmpError. What is
kept of it meanwhile is bounded (`held_bytes`). Standard library only, no clock, no I/O.
"""

from __future__ import annotations

import os
import re
import struct
from typing import Any, Protocol

from studio.media.rtmp_wire import (
    ACK,
    AMF3_COMMAND,
    CHUNK_BYTES,
    COMMAND,
    DATA,
    SET_CHUNK_SIZE,
    USER_CONTROL,
    VIDEO,
    WINDOW_ACK_SIZE,
    ChunkReader,
    Malformed,
    amf_decode,
    amf_encode,
    chunked,
)

REDIRECT = "redirect"
_ACK_EVERY_BYTES = 65536
_HANDSHAKE_BYTES = 1536
_MOST_REPLY_BYTES = 4096
_MOST_WORDS = 200
_LONGEST_SPELLING = 48  # of one of a key's characters, the gap before it included
_STREAM_EOF = b"\0\1"  # the kind of a user control message
# A server, after whatever stands before an @; what comes after it has no further @.
_SERVER = re.compile(r"(?:[^/?#]*@)?([\w.-]+(?::\d{1,5})?|\[[\da-fA-F:.]+\](?::\d{1,5})?)(?:[/?#][^@]*)?")
_ILLEGIBLE = "it does not speak RTMP. Check the address."


class RtmpError(OSError):
    """A connection that cannot be made or has ended. Its text is plain words and never holds the key.

    `phase` is how far it came, `code` what happened; `fatal` means that the server said no to this very stream, so
    trying the same again will not help.

        resolve     "no-such-host"
        tcp         "refused", "unreachable"
        tls         "certificate" (not trusted; the key was not sent), "tls" (no TLS there)
        handshake   ┐
        connect     ├ the server's own code, such as "NetConnection.Connect.Rejected"         fatal
        create      ┘ "redirect" (it wants the stream elsewhere: `words` says where)          fatal
        publish       the server's own code, such as "NetStream.Publish.Denied"               fatal
                      "NetStream.Publish.BadName" (the key is in use, often by our own ghost) not fatal
                      "closed" (many servers turn a key down by closing without a word)       not fatal
        live        "stalled" (the server takes no data), "ended" (the server has, without
                      an error), the server's own code                                        not fatal
        any         "timeout" (before live), "closed", "garbage" (not RTMP), "cancelled"      not fatal

    `words` is what the server itself said, or "".
    """

    def __init__(self, code: str, phase: str, text: str, *, fatal: bool = False, words: str = "") -> None:
        super().__init__(text)
        self.code, self.phase, self.fatal, self.words = code, phase, fatal, words


class Address(Protocol):
    """Where to publish. `server` is the address without the key, `redact` takes every secret out of a text."""

    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def secure(self) -> bool: ...
    @property
    def server(self) -> str: ...
    @property
    def app(self) -> str: ...
    @property
    def key(self) -> str: ...
    def redact(self, text: str) -> str: ...


class Dialogue:
    """Our side of one publishing connection. One thread uses it."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self.phase = "handshake"
        """handshake, connect, create, publish, live."""
        self.acked_bytes = 0
        """Bytes the server says it received; stays 0 where a server never says."""
        self._greeting: bytearray | None = bytearray()  # the server's, until it is whole
        self._greeted = False  # its first half is answered
        self._chunks = ChunkReader()
        self._replies = bytearray()
        self._stream_id = 1
        self._taken_leave = False

    @property
    def held_bytes(self) -> int:
        """What is kept of the server's bytes until more of them come."""
        return len(self._greeting or b"") + self._chunks.held_bytes + len(self._replies)

    # out

    def begin(self) -> bytes:
        """The first bytes of the connection."""
        return b"\x03" + bytes(8) + os.urandom(_HANDSHAKE_BYTES - 8)

    def media(self, kind: int, timestamp_ms: int, body: bytes) -> bytearray:
        """An FLV tag as the message it becomes."""
        if kind == DATA:
            return chunked(4, DATA, self._stream_id, amf_encode("@setDataFrame") + body, 0)
        return chunked(6 if kind == VIDEO else 4, kind, self._stream_id, body, timestamp_ms) if body else bytearray()

    def goodbye(self) -> bytes:
        """The end of the stream."""
        self._taken_leave = True
        return _command("FCUnpublish", 6, None, self._address.key) + _command("deleteStream", 7, None, self._stream_id)

    # in

    def hear(self, data: bytes) -> bytes:
        """Act on what the server said, cut anywhere; what is to be sent to it now. Raises RtmpError."""
        try:
            out = b""
            if self._greeting is not None:
                self._greeting += data
                out, data = self._greet(self._greeting)
            for kind, body in self._chunks.feed(data):
                out += self._take(kind, body)
        except Malformed:
            raise self._error("garbage", _ILLEGIBLE) from None
        if self._replies:
            out, self._replies = bytes(self._replies) + out, bytearray()
        return out

    def _greet(self, said: bytearray) -> tuple[bytes, bytes]:
        """What to answer to a greeting so far, and what came after it."""
        if said and said[0] != 3:
            raise Malformed("RTMP version")  # said at once: another protocol may have no more to say
        out, first = b"", 1 + _HANDSHAKE_BYTES
        if not self._greeted and len(said) >= first:
            self._greeted, out = True, bytes(said[1:first])
        if len(said) < first + _HANDSHAKE_BYTES:
            return out, b""
        self._greeting, self.phase = None, "connect"
        about = {"type": "nonprivate", "flashVer": "FMLE/3.0 (compatible; Bancarella)", "tcUrl": self._address.server}
        return (
            out
            + chunked(2, SET_CHUNK_SIZE, 0, struct.pack(">I", CHUNK_BYTES))
            + chunked(2, WINDOW_ACK_SIZE, 0, struct.pack(">I", _ACK_EVERY_BYTES))
            + _command("connect", 1, {"app": self._address.app, **about})
        ), bytes(said[first + _HANDSHAKE_BYTES :])

    def _take(self, kind: int, body: bytes) -> bytes:
        """Act on a message; the commands that follow from it."""
        if kind == ACK and len(body) >= 4:
            self.acked_bytes += (int.from_bytes(body[:4], "big") - self.acked_bytes) & 0xFFFFFFFF
        elif kind == USER_CONTROL and body[:2] == b"\0\6" and len(self._replies) < _MOST_REPLY_BYTES:
            self._replies += chunked(2, USER_CONTROL, 0, b"\0\7" + body[2:6])  # a ping's answer
        elif kind == USER_CONTROL and body[:6] == _STREAM_EOF + struct.pack(">I", self._stream_id):
            self._over()
        elif kind in (COMMAND, AMF3_COMMAND):
            values = amf_decode(body[1:] if kind == AMF3_COMMAND else body)
            name, transaction, *rest = values + [None] * (2 - len(values))
            return self._obey(name, transaction, rest)
        return b""

    def _obey(self, name: Any, transaction: Any, values: list[Any]) -> bytes:
        status = _status(values)
        asked = {"connect": 1, "create": 4, "publish": 5}.get(self.phase)
        if name == "_error" and asked is not None and transaction == asked:
            raise self._refusal(status)
        if name == "onStatus" and status.get("level") == "error":
            raise self._refusal(status)
        address = self._address
        if name == "_result" and transaction == asked:
            if self.phase == "connect":
                self.phase = "create"
                return (
                    _command("releaseStream", 2, None, address.key)
                    + _command("FCPublish", 3, None, address.key)
                    + _command("createStream", 4, None)
                )
            if self.phase == "create":
                self.phase, stream_id = "publish", values[-1] if values else None
                if isinstance(stream_id, float) and 0 < stream_id < 1 << 31:
                    self._stream_id = int(stream_id)
                return _command("publish", 5, None, address.key, "live", stream=self._stream_id)
        if name == "onStatus" and self.phase == "publish" and status.get("code") == "NetStream.Publish.Start":
            self.phase = "live"
        if name == "onStatus" and status.get("code") == "NetStream.Unpublish.Success":
            self._over()
        return b""

    def _over(self) -> None:
        """The server has ended the stream; RtmpError unless we had."""
        if self.phase == "live" and not self._taken_leave:
            raise self._error("ended", "the server ended the stream.")

    # refusals

    def _error(self, code: str, text: str, *, fatal: bool = False, words: str = "") -> RtmpError:
        return RtmpError(code, self.phase, f"{self._address.host}: {text}", fatal=fatal, words=words)

    def _refusal(self, status: dict[str, Any]) -> RtmpError:
        code = self._legible(status.get("code")) or "rejected"
        words = self._legible(status.get("description"))
        if code.endswith("BadName"):
            return self._error(code, "this stream key is in use already, perhaps by another program.", words=words)
        if self.phase == "live":
            return self._error(code, f"the server ended the stream: {words or code}", words=words)
        if where := self._elsewhere(status.get("ex")):
            # Not followed: the key is the seller's to give, and only to the server they named.
            return self._error(REDIRECT, f"the server wants the stream at {where} instead.", fatal=True, words=where)
        return self._error(code, f"the server refused the stream: {words or code}", fatal=True, words=words)

    def _elsewhere(self, more: Any) -> str:
        """The server that a refusal points to, without the rest of the address: tokens stand there."""
        if not isinstance(more, dict):
            return ""
        # The key goes first: there may be a slash in it, which would cut it in two that nobody knows.
        _, slashes, rest = self._legible(more.get("redirect")).partition("//")
        found = _SERVER.fullmatch(rest) if slashes else None
        return found[1] if found and found[1] not in self._address.key else ""

    def _legible(self, value: Any) -> str:
        """The server's words as they may be shown: one short printable line without the key."""
        if not isinstance(value, str):
            return ""
        # Nobody searches a mebibyte of words for the key: they are cut before, and so that no half of a key is left.
        longest = _LONGEST_SPELLING * len(self._address.key)
        most = 10 * _MOST_WORDS + longest
        text = self._address.redact(value[:most])
        if len(value) > most:
            text = text[: max(0, len(text) - longest)]
        return "".join(c if c.isprintable() else " " for c in text).strip()[:_MOST_WORDS]


def _command(name: str, transaction: int, *values: Any, stream: int = 0) -> bytes:
    body = b"".join(map(amf_encode, (name, transaction, *values)))
    return bytes(chunked(8 if stream else 3, COMMAND, stream, body, 0))


def _status(values: list[Any]) -> dict[str, Any]:
    return next((value for value in reversed(values) if isinstance(value, dict)), {})
